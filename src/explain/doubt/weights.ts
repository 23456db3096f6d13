/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 djfhei
$ djfhei
' , mgggec
' -a bggfjj
' -i fgdgkg
' <n> rdfffc
' <own> mgggec
' lefdkd
'connection qfhedc
'connection refused' ohgeec
'connection timed kfggef
's <service> dkefkf
's glfahh
's inside hkehee
's own gkgehd
, <client> nhhekW
, <far> rfgghW
, <gateway> neggec
, <host> lchZjj
, <n> lhbidg
, <outside> oaibqY
, <own> dobhbj
, <public> iefmga
, <server> leifgc
, <service> lamZkf
, <zone> giegoZ
, a jgggfe
, ack kfggff
, all njclbb
, allowed jlgfcc
, am pbcekd
, and fgZgcs
, any doeZmd
, are hfeefk
, as kicgge
, bfiflg
, blocked hdffem
, but mfgged
, by mohYbe
, can jZfeof
, change mffffd
, client lgggfc
, coming scedee
, connection ugeggV
, correct kggdZl
, could beclnf
, curl ufdWgf
, customer bekgcm
, do oedZhj
, does gWdlmh
, don't laglgc
, dport rgdbhd
, dst qcfcgf
, e gelehe
, established bggfnf
, everything aegekm
, explain gegdbq
, for ilTlgh
, forward jgffge
, from jpeehW
, given pgddYl
, he hkddhf
, help odcfgh
, how lfkfZg
, i jhemYg
, i'm jefefi
, id jgfgff
, if hqdfhY
, in ldcjcj
, inside drhcbh
, is fhfdij
, isn't lgegff
, it ndhbam
, it's cegffo
, its egfdgm
, just kieibf
, kindly ogefgb
, length kgfffe
, line mgeeXo
, lip jfgggf
, my oehgdc
, need maiggd
, never mgefci
, new kffhge
, no qpeXfZ
, not gmhhfY
, nothing ofdghb
, ok ufhgcW
, on pmfadb
, one jkgcfe
, only cockfc
, open mmfagc
, options jgggff
, or jYfjle
, our seYZhl
, outlook lggfgb
, over ngfgcf
, permitted ogfgdc
, ping hefgdl
, plain pgfgbc
, please ggajhh
, pls heecgm
, port qhmiaU
, possible odefff
, quick jckied
, reachable pgaehe
, right qdgaeh
, rip jfgfgf
, same rdgfhX
, seq kffgff
, session jfgfff
, should ueggaa
, so piffeZ
, sorry ojghZc
, source vYffed
, step oggfdc
, still jdfadq
, straight gnjeea
, syn mggged
, target obfgge
, tcp segdeb
, that odfddh
, the giegbm
, then jceknX
, they mZejdj
, thoughts heffdn
, three jgggff
, thunderbird jgfggf
, thx fphUdl
, ticket ifhaen
, to ehdmdh
, udp pfffce
, user sgfgfX
, we ndfdbl
, what idihff
, what's eeigcm
, whats qfgfcb
, where icdkfj
, which barnfb
, while lgggfc
, who hgfWll
, why tbhcdf
, will lffeie
, win kfggff
, with fakkhg
, works qhdgea
, would feidoc
, yes iZrheb
, yet ohfgcc
, you hghZgk
, 不 infcfd
, 为 uahiYd
, 之 lgcblf
, 人 jfffgg
, 什 sfcegc
, 今 gegfbo
, 从 geeopT
, 他 neeghd
, 会 hbiiZm
, 但 kfggfd
, 你 gedcer
, 出 ndakfg
, 分 cijgfg
, 列 hjjfed
, 到 qdgdgc
, 加 chhgqZ
, 包 mhcifc
, 发 kfejgd
, 只 ggfgck
, 周 fjeefj
, 咋 cbghgp
, 啥 effffl
, 回 offegd
, 在 ifgeje
, 地 mdgdgg
, 它 kdfgdk
, 对 kfjbgf
, 帮 jbgggi
, 快 ffgegk
, 怎 ghffej
, 急 hdfedo
, 想 peggfb
, 我 efikfd
, 报 hkfdge
, 按 lagihe
, 提 mffggc
, 收 mffgfd
, 改 hdggih
, 放 kfgdgg
, 新 kgggef
, 明 jfedfk
, 昨 offggZ
, 是 jdhdbo
, 最 pgfibb
, 有 jfjXji
, 正 kfggdg
, 求 jgfgge
, 没 ndicaj
, 浏 kfggfe
, 源 qcggcf
, 然 kfggfe
, 现 deebmm
, 用 mdfhef
, 目 nkgddb
, 看 jcggfj
, 端 nefggd
, 结 ogfebg
, 给 gkeeei
, 网 kfeggf
, 能 ldfgkb
, 行 nhfcff
, 要 ncckeg
, 规 kggeff
, 请 jYjhcl
, 谁 iiebmd
, 谢 fhdgcn
, 走 iefdfl
, 过 ochfde
, 还 gnfbkc
, 连 lffefg
, 通 ybhaea
, 都 ekbelh
, 重 neggcf
, 麻 hkgbfh
-> <client> qgfffZ
-> <far> rhggeX
-> <gateway> tcgfgY
-> <host> xghdfS
-> <outside> odeenY
-> <own> jZgajn
-> <zone> vaihjS
-> mYddkk
-a dffeim
-a forward effeij
-a input efggel
-a postrouting dfeedq
-a prerouting fegeij
-d <host> eggfjg
-d <own> fegeij
-d efgene
-i , kfffYm
-i <outside> cgfdnh
-i <zone> bhfgji
-i Zggfkk
-i forward dfehdo
-i on ideegl
-i prerouting dehefn
-j accept effefm
-j accept' bggfjj
-j dffejl
-j dnat ffgeij
-j drop cffgkh
-j log ffggfj
-j masquerade dfeelj
-j reject dffgjg
-l , jfgfff
-l jfgggf
-l 里 jffgff
-m conntrack gffejh
-m efgeij
-m limit ffggfj
-m recent fgfgfj
-m tcp ffgehj
-o <outside> bieekk
-o <zone> eggfnd
-o bheekj
-p dfgeik
-p tcp efgehk
-s <far> ffgfap
-s <zone> bgfhij
-s cgffgl
: $ hefden
: -a efgeji
: : gffefl
: <client> rfhfba
: <far> tgfebb
: <gateway> jidfgf
: <host> odfdff
: <n> hWhgeq
: <outside> sZfdgf
: <own> ugdheW
: <service> qafcfh
: <zone> ocegci
: a fbbghp
: can lfjZdk
: cd jgggge
: connect leggff
: connection hffffj
: could oZgggf
: curl ofggga
: disconnected jfgfgf
: do scddgf
: does icZcol
: errno mfggfc
: error ngggga
: from cnhegf
: gfhhjd
: inet fgfffk
: io fgfffk
: ip mfffef
: iptables ehfcbr
: ipv mgfgcg
: is kadikf
: martian nffgde
: may lViicm
: net qgdeia
: no rcfffc
: open wZedfd
: outlook jfhcej
: please hijedf
: port fjdkfe
: postfix lggggc
: reachable mkZegf
: relay kfgggd
: socket fgfffk
: src peefgc
: tcp nfffee
: the xfhdbY
: to eefohd
: trace kgfgef
: trying rgfgfX
: udp jgfggf
: unable heegfk
: user lffgfe
: what gffkib
: which agohdf
: who axhaec
: would gfgeoc
: 我 danldg
: 能 glgcfg
; does nccgif
; jdgeig
; the kggefg
; what ddhfmh
<- vbeded
<- what hfffdm
<client> $ kjbhka
<client> , kekagh
<client> -> qhdfga
<client> : vgfgfT
<client> <client> ogeffb
<client> <far> nfgedf
<client> <host> qffcgb
<client> <n> qgdgfZ
<client> <own> qefffc
<client> <service> nfghce
<client> ? meZnhc
<client> and pgfeec
<client> can ngfchc
<client> can't qXhfie
<client> cant jefdek
<client> connect defeim
<client> dst lffffe
<client> for scffce
<client> from mfggee
<client> get mbbemh
<client> gets ogffeb
<client> has ligffb
<client> i jgggge
<client> in iahera
<client> instead efgenf
<client> is mejcee
<client> just ubhghV
<client> must pffggZ
<client> oZheif
<client> on habYnr
<client> open tcgfea
<client> opening cfgglg
<client> opens sehYgd
<client> or dbdsgf
<client> ping tfdffY
<client> port nggedf
<client> r lffgfe
<client> reach lbcehl
<client> s jfggff
<client> says sggggU
<client> sends kfheff
<client> sport kfffff
<client> still idfhna
<client> tcp ofggcd
<client> then fhhhlZ
<client> to tefYnX
<client> towards odgdic
<client> use hesaiZ
<client> wants ufcdfa
<client> when sefdah
<client> who pmdaiY
<client> 上 kfggfe
<client> 到 pdfbgh
<client> 去 rgcfbf
<client> 发 tgfefX
<client> 就 fgggje
<client> 打 rgffda
<client> 用 phefga
<client> 的 sfdggZ
<client> 能 tefYeh
<client> 要 ogefce
<client> 访 jYdgeq
<client> 走 mgfgcf
<client> 还 cggglf
<client> 这 pjjebX
<client> 连 zffgbV
<far> $ odddjd
<far> , rekbbd
<far> -> oggehZ
<far> -j gffgke
<far> -p gffgdk
<far> : mggggb
<far> <n> pgfeed
<far> <own> lffffe
<far> <service> rfgbde
<far> ? aYhdmq
<far> a mhggec
<far> allowed lgfgde
<far> and nffcge
<far> connects rhhbdb
<far> does kgggde
<far> dst kgggff
<far> for oggdee
<far> from tZgfgb
<far> get tafadk
<far> gets odgffc
<far> is rfffda
<far> make nggfbf
<far> on jffVjo
<far> over hfhhka
<far> port tfffda
<far> qafeid
<far> r oeffdf
<far> reach mebfmb
<far> s kffggf
<far> see gfgfjf
<far> sport jgggff
<far> still Zgggpe
<far> tcp onccgZ
<far> to rgfcfc
<far> udp tggfcY
<far> with ieefdl
<far> 不 segggX
<far> 会 jiddke
<far> 到 mggdgd
<far> 发 pffcdg
<far> 吗 kgggqT
<far> 的 regfiX
<far> 能 ogehcc
<far> 访 sffbee
<far> 还 egghpY
<far> 通 qdggeb
<gateway> $ gicmai
<gateway> 's gmddgh
<gateway> , lkZedj
<gateway> -> odhffb
<gateway> : lffggc
<gateway> <gateway> midfee
<gateway> <n> defddr
<gateway> ? jebeik
<gateway> allowed sdghgX
<gateway> as lZkghc
<gateway> at eggdji
<gateway> be fkghfd
<gateway> box ggjegf
<gateway> config gbfggm
<gateway> cpu gbgggl
<gateway> does leedpY
<gateway> drop ngggfZ
<gateway> from occilZ
<gateway> is kdcbgo
<gateway> itself qgfdec
<gateway> last abjmgh
<gateway> let rhgfcY
<gateway> lets pfgggY
<gateway> mfgebi
<gateway> on Ymaeni
<gateway> or gdgkdj
<gateway> ping ohadhe
<gateway> shows kggggd
<gateway> to rchcgc
<gateway> why ngfegc
<gateway> 一 gfckgh
<gateway> 上 feWpgk
<gateway> 丢 jfggge
<gateway> 之 hdgdfm
<gateway> 会 tefceb
<gateway> 吗 lcfhjd
<gateway> 拦 lfgfgc
<gateway> 挡 idffgi
<gateway> 放 lfgfgd
<gateway> 有 jffffg
<gateway> 本 oficgb
<gateway> 现 cccegu
<gateway> 的 epeeai
<gateway> 自 pgfefa
<gateway> 规 dbhhdq
<gateway> 这 ldggbi
<host> $ njaoaZ
<host> 's jdgchj
<host> , gjdefj
<host> -> rdhcfc
<host> -a gggguT
<host> -j agggrb
<host> -o ggggkc
<host> -p hffejg
<host> : gmehha
<host> <- udecbf
<host> <client> nggdee
<host> <far> meffef
<host> <host> ljZofY
<host> <n> tfgffV
<host> <server> rpiYbW
<host> <service> tfhbiW
<host> ? Whbrih
<host> able xZhbha
<host> allowed odhdhd
<host> and kYhefm
<host> are aecqig
<host> at jgfbcn
<host> besides lreacd
<host> box jffmcd
<host> by mbgghg
<host> can't ndiegc
<host> deliver kgggdf
<host> direct mggggb
<host> directly ldfaoe
<host> dnat feieme
<host> do dZZrgm
<host> dst kggfff
<host> echo kgggfe
<host> for pZeggg
<host> from tYfckd
<host> get rdgdfc
<host> has mWhdfm
<host> have fblodd
<host> host jgYkej
<host> in ihehoW
<host> ip mdfffg
<host> is iWddpl
<host> itself kemded
<host> jedlge
<host> just ufhgdW
<host> machine jcemib
<host> needs lffhfd
<host> ok ngheec
<host> on lhdbjf
<host> open maggcl
<host> or ibipYg
<host> out obffic
<host> over oXhcfl
<host> pls odgbfi
<host> port rrhXgT
<host> published adgtgb
<host> r jfggff
<host> reach wbgehV
<host> reachable moZkeX
<host> rules aegenj
<host> see nggcdg
<host> server jkchcg
<host> server's jnaged
<host> should jffggf
<host> sport kffgeg
<host> still feggmd
<host> talk wbigbZ
<host> tcp heeakm
<host> the ghggal
<host> through sddafh
<host> to uaiZef
<host> what cldejg
<host> will igghpU
<host> with ohfeiY
<host> would fhfgoZ
<host> 一 ifUsgf
<host> 上 knbdee
<host> 不 pggbgc
<host> 主 pehfdd
<host> 了 dgfglf
<host> 会 pefflW
<host> 出 kdhbih
<host> 到 ubjcfY
<host> 发 iZZpii
<host> 吗 pYibfk
<host> 对 ZkWsig
<host> 就 kfehff
<host> 往 qagbkd
<host> 映 cZazic
<host> 有 khYped
<host> 的 ilefee
<host> 能 uWhdoW
<host> 自 keffie
<host> 行 kggege
<host> 还 jebnfe
<host> 这 egYpfj
<host> 通 mgfefd
<host> 那 phfcfd
<n> $ migYZn
<n> , ilefgc
<n> -> Xehbex
<n> -i egffcp
<n> -j efgejj
<n> -m ffggcm
<n> -s cfehhm
<n> : hZfjhj
<n> <- qZffff
<n> <client> kfggfd
<n> <gateway> mfgggb
<n> <host> rggXfe
<n> <n> iZgfdq
<n> <outside> lbaoge
<n> <own> safhgb
<n> <server> segggW
<n> <service> jjefhc
<n> <zone> jaibfn
<n> ? mkaebj
<n> a kfggfe
<n> aa kgfgff
<n> ab kgfgef
<n> after kggghb
<n> allowed fYgdhr
<n> am ggdicl
<n> and edeaok
<n> any lfdcqZ
<n> anywhere fshYdf
<n> as jfhhlY
<n> assured kfgfff
<n> at kndYie
<n> be jfhgbj
<n> before cffffn
<n> by jefeje
<n> can jlgdlW
<n> ccc iefffj
<n> change dgafgq
<n> close nfeeee
<n> connect gdghcm
<n> connection lfffcj
<n> days kihcdf
<n> directly oegfee
<n> dnat ecghlg
<n> do jfdcik
<n> does odhdja
<n> dport kgffff
<n> end aodlee
<n> established kfgfff
<n> example kggggc
<n> explain ifgcgj
<n> failed mgfffc
<n> for sUgajj
<n> forward fbeeqg
<n> from qSeoeg
<n> g nbgggf
<n> get dcdedv
<n> goes bgfhne
<n> hhfbkh
<n> hitcount fgfgfj
<n> i hidjgd
<n> in kegdje
<n> ip igggjb
<n> is jbfgjg
<n> k tcebci
<n> last efgZfq
<n> len kgfgge
<n> lgtm edfdbu
<n> look fgfffk
<n> looks gdfgfl
<n> mail jfggff
<n> mark kgffff
<n> milliseconds meeeck
<n> min cfddnj
<n> minutes oeedeh
<n> ms keggdh
<n> name fgfgfj
<n> no lgegef
<n> of mgYlai
<n> off lkgdfb
<n> ok lafefk
<n> on ghlgga
<n> only mgffee
<n> open okUqeZ
<n> or gobdlb
<n> packet jffgff
<n> please ldfeck
<n> pls sXfjZi
<n> pm icggdl
<n> port cfajgp
<n> postfix lggggb
<n> proto kgfgff
<n> published sibgbb
<n> quic sceXhh
<n> reach Zeigep
<n> reachable gogdfc
<n> relay sefefa
<n> rule ddefll
<n> s kecYes
<n> safe ffgffk
<n> says ifffcl
<n> secs jfgfgf
<n> seen jffgfg
<n> since pfggea
<n> so gegelg
<n> src jgggff
<n> syn jgffff
<n> tcp liejfZ
<n> that's jggfff
<n> the lcdehj
<n> then jgefjd
<n> through tidegX
<n> to hddWmq
<n> towards pbfcfj
<n> trying jegggg
<n> udp rdhZhd
<n> unreplied kfffff
<n> use kgffff
<n> were edgeli
<n> what bbfkep
<n> when efgfkf
<n> where dggfkg
<n> who hehlgc
<n> why kgggch
<n> will lgffef
<n> would ldfeif
<n> wtf ffgeel
<n> you odgddg
<n> zone kfgfeg
<n> 一 jffggf
<n> 不 uaggeZ
<n> 为 fgfgfj
<n> 了 Tqcdkl
<n> 会 eellhY
<n> 到 ebZpbr
<n> 发 kfgeid
<n> 口 fejkdf
<n> 合 hdedep
<n> 吗 mZcbjn
<n> 和 rcgdha
<n> 就 mgggfa
<n> 应 hacsch
<n> 收 sdgcfc
<n> 改 Yeedoo
<n> 放 kggffd
<n> 映 iNcung
<n> 是 feclkd
<n> 有 isccbe
<n> 点 fefegn
<n> 的 dVgfnp
<n> 端 lmZehc
<n> 能 dcibdu
<n> 行 aefenj
<n> 被 ngefgc
<n> 走 kfgfff
<n> 转 YkeufZ
<n> 连 tbfeed
<n> 通 sVhYhl
<n> 那 feggkg
<n> 都 dvfYgd
<outside> $ kbgcco
<outside> ' fgdgkg
<outside> , naldib
<outside> -> vYgahe
<outside> -d fggahm
<outside> -j dfeekl
<outside> -p dfffki
<outside> : vcfXfg
<outside> <far> nggaeg
<outside> <host> ngcefg
<outside> <n> oedkkV
<outside> <outside> rcecgf
<outside> <service> iWdrje
<outside> ? nbdjeg
<outside> accept fgfgmb
<outside> access ylaYfY
<outside> and wchWgd
<outside> at khebao
<outside> can ngndcZ
<outside> connects qegchb
<outside> does ofgYnb
<outside> for mZZlhi
<outside> from agffpe
<outside> get pVjrcX
<outside> gets gndkeb
<outside> hit fpcfbh
<outside> idjhhc
<outside> in mnagZi
<outside> is cghekh
<outside> it sdecib
<outside> it's kggggc
<outside> off fgggje
<outside> oif jggfff
<outside> ok pgfgbd
<outside> on bZlkme
<outside> open qgfccf
<outside> out gdfgnc
<outside> ping xcfYgb
<outside> reach jjhkca
<outside> right rdhjdY
<outside> side ckkhbf
<outside> still apcgqX
<outside> tcp mddhck
<outside> that gjcbfn
<outside> the oddffg
<outside> then cgffoe
<outside> through oSpghb
<outside> to tNibkl
<outside> udp rZhfed
<outside> who udfZef
<outside> with gYlpcd
<outside> 上 lfgadk
<outside> 不 mfggga
<outside> 了 idkcoa
<outside> 到 lcbhld
<outside> 去 gaghmg
<outside> 发 gTgmhm
<outside> 可 nchfgd
<outside> 吗 qYdfhh
<outside> 客 mfgfdf
<outside> 就 jgfgff
<outside> 开 hjijae
<outside> 打 qhfbgc
<outside> 收 jefejg
<outside> 用 offleX
<outside> 的 jcijgd
<outside> 直 ygYbed
<outside> 能 rfgjbY
<outside> 访 ngYkoV
<outside> 走 vahgfY
<outside> 还 dggglf
<outside> 进 jbgkff
<outside> 连 rgXihc
<outside> 那 meagke
<outside> 都 gmeggc
<own> $ pjafee
<own> ' pgffdb
<own> , ieikbf
<own> -p fegeij
<own> : kfghef
<own> ; jfgghc
<own> <client> lffgfe
<own> <far> odffee
<own> <n> orgfdS
<own> <own> ngggec
<own> <service> srhYiP
<own> ? ipZgia
<own> after Whegud
<own> and dlbicm
<own> answer jjffgb
<own> as qecfff
<own> at iZfknc
<own> be qniccU
<own> but jgggfe
<own> come meiekZ
<own> coming mfbaoe
<own> do idhnfZ
<own> does lidmfX
<own> dport oeeffe
<own> dst mffffe
<own> end pYihhc
<own> ends dbhnhg
<own> error ffeffm
<own> failed pggedd
<own> for mdcjci
<own> forwarded sfajfZ
<own> from wfnVnO
<own> get riZldX
<own> gets gdfioa
<own> gives kffgff
<own> go ljfgeb
<own> goes lZfjjc
<own> i ngggdb
<own> if dgggob
<own> in ogffgb
<own> into oeegee
<own> is imYieh
<own> jhchid
<own> just sfggdZ
<own> land bXjvee
<own> never nneZec
<own> not gebfho
<own> ok docdmd
<own> on kjbdgh
<own> once dfgirY
<own> open mhYqbd
<own> or hbdekl
<own> over kicgjb
<own> please llehda
<own> pls kggjeb
<own> port nYdgcn
<own> prot jkfcff
<own> reachable klcdge
<own> refused raghga
<own> s kgfffe
<own> should jfggff
<own> smpt gmXfem
<own> sport kgffff
<own> still cgffne
<own> survive Xghfuc
<own> tcp ofdkgZ
<own> that jjWofe
<own> the pdhdfd
<own> then Zcfgfs
<own> timed mgffgc
<own> to nacVis
<own> usable ergdiY
<own> was ofghfZ
<own> what iZdljf
<own> when mmedlU
<own> where tTjhhb
<own> which ujfYec
<own> while nffgce
<own> with kdbdkk
<own> work hhZWon
<own> works ioecgc
<own> 一 ldfhgf
<own> 上 cnWqfd
<own> 为 dgdhdp
<own> 会 nfeWmg
<own> 发 kTftge
<own> 后 Zfgmhg
<own> 吗 ghZein
<own> 对 hddoef
<own> 就 eefemi
<own> 打 rfdhfY
<own> 报 ucfehY
<own> 收 Zcefmm
<own> 映 Segrjj
<own> 是 egggmc
<own> 最 gcgnef
<own> 有 ggcidm
<own> 的 igedfk
<own> 端 htXgfb
<own> 能 qZdhla
<own> 行 fYfhkm
<own> 走 sdggfX
<own> 超 lgfhfc
<own> 转 pIfloj
<own> 还 dcgfjl
<own> 这 ambjdl
<own> 通 bldalj
<public> $ eddeer
<public> , lckfgc
<public> : kbikgc
<public> <own> hckfdj
<public> ? hnefiY
<public> and ccephf
<public> egdldi
<public> on xcchhV
<public> 上 dcgthY
<server> $ Zeilcn
<server> , jddifi
<server> : hhddhj
<server> <host> ofgegb
<server> <own> mfffgd
<server> ? incbck
<server> at nfefgd
<server> has kefffg
<server> hfgiYl
<server> is hcdmeh
<server> 写 ofgfga
<server> 地 pffgce
<server> 填 kfgggd
<server> 是 jgggge
<server> 有 UWg0ig
<server> 的 YcVmgy
<server> 自 ocfhfc
<server> 要 obhegf
<service> $ jddkgg
<service> , pjmbgU
<service> : hmfZej
<service> ; ncfgge
<service> <host> vfjahW
<service> <n> ijfoWd
<service> <own> jmghca
<service> <server> wWeefe
<service> ? lmghfW
<service> against offeee
<service> at nifieX
<service> connect mgfeff
<service> dnat ceffof
<service> does mffege
<service> exposure enhcge
<service> for fbfcok
<service> forward ccfcgs
<service> from ihejoU
<service> in jcgcfl
<service> into nefahg
<service> is kafdik
<service> just qbgfga
<service> login jfgfff
<service> lookups jgggef
<service> nldcgb
<service> of kmbalc
<service> ok rfggjT
<service> on jkaikY
<service> open fofhZf
<service> or ofdcbm
<service> out lcegje
<service> over fpfYhg
<service> port aepkga
<service> queries mfghfc
<service> query mgffcg
<service> reachable miiahc
<service> rsource fgfgfj
<service> session ikfehc
<service> straight mghdef
<service> tcp imcegd
<service> through clihcg
<service> to kgbeoa
<service> udp odgfee
<service> via gfegld
<service> 一 kffggd
<service> 为 ogeggZ
<service> 了 fgfflf
<service> 会 ngeffd
<service> 到 pgeYje
<service> 吗 xadaid
<service> 收 oefhfb
<service> 是 gtdYid
<service> 有 gffhej
<service> 登 jjggga
<service> 的 bpefmZ
<service> 能 pfgegZ
<service> 行 lghekX
<service> 走 jWipha
<service> 连 kfggfd
<service> 通 cdhbgr
<service> 都 mmedbe
<zone> $ hdbidp
<zone> , pkhdac
<zone> -> jabglj
<zone> -j cgfgnd
<zone> -m gggglb
<zone> -o difffk
<zone> : sfkbiT
<zone> <client> vffheV
<zone> <host> ofeefe
<zone> <n> vaiYge
<zone> <outside> njdgde
<zone> <own> wVghiY
<zone> <service> sYZhld
<zone> <zone> qjfghT
<zone> ? hgajig
<zone> able iYjeen
<zone> actually ibmegf
<zone> allowed pZlffc
<zone> and lpadhb
<zone> are sefggX
<zone> at rYeaXt
<zone> be qdbgib
<zone> box nffggc
<zone> browse nffggb
<zone> can djiikX
<zone> can't nccfgi
<zone> cannot hZdffq
<zone> cant odhgha
<zone> client xddidX
<zone> clients chbafv
<zone> connects ofgdbg
<zone> directly nefggd
<zone> dnat ehhfnb
<zone> folks pfgefb
<zone> for jehYmf
<zone> from jlbdck
<zone> get sVlbdi
<zone> gets pXoYgg
<zone> gives tdgheX
<zone> go reefec
<zone> going fghglb
<zone> has xdefeY
<zone> have oTfekj
<zone> hit qagfge
<zone> hosts jYdcdv
<zone> i gkffdg
<zone> into fchbbu
<zone> ip jgggfg
<zone> is rhiada
<zone> keibgi
<zone> lan oggfgZ
<zone> laptop xefhZY
<zone> last nhegdc
<zone> lose hhfelc
<zone> machines jhebek
<zone> make cgfglf
<zone> network rcgfga
<zone> oif jgggfg
<zone> on sacdfh
<zone> open pagekb
<zone> out reegfa
<zone> pc qfedee
<zone> pcs megckb
<zone> people pagjga
<zone> ping jcdgel
<zone> ppl lfeggd
<zone> reach sQndlc
<zone> rules cffhqb
<zone> say lcbhdn
<zone> see qXhgka
<zone> segment helghb
<zone> shows oefged
<zone> side kdhekc
<zone> src jgfgff
<zone> still hZhfjj
<zone> subnet pfXghg
<zone> talk 0ddieS
<zone> the nehcja
<zone> then fgggnb
<zone> to rVbamk
<zone> towards qdhdgc
<zone> use samefY
<zone> user aXmfer
<zone> users Xgfdgu
<zone> who megheb
<zone> with pgffcd
<zone> 上 vbgdhZ
<zone> 下 nahfhf
<zone> 为 oXbhgl
<zone> 之 qdghea
<zone> 也 bkfdij
<zone> 出 makdkc
<zone> 到 tXhflX
<zone> 去 uegciW
<zone> 发 mggffc
<zone> 同 kdgggf
<zone> 和 lighcb
<zone> 打 segheX
<zone> 收 vZhicY
<zone> 是 hfggna
<zone> 有 pcfgfe
<zone> 用 kcddjj
<zone> 电 nfggga
<zone> 的 legeeh
<zone> 直 sfgfba
<zone> 网 negfgc
<zone> 能 rckafd
<zone> 访 pTehij
<zone> 走 khggkX
<zone> 还 gfgfjf
<zone> 这 phdfeb
<zone> 进 0bdeeY
<zone> 连 hjcelc
<zone> 那 kjcgic
<zone> 都 ehnegb
<zone> 里 nkmYgW
? -a efgfnd
? <n> glgdcj
? <service> sagche
? <zone> ijeflZ
? ? pkfiYb
? example mhggeb
? i gibhkf
? i'm rYfahi
? in jgggge
? is nbfggg
? it dkgZfm
? it's lbbjdk
? just eldegj
? kernel kgfgfe
? need qhiYgc
? tcp jfgfge
? thank igfecl
? thanks mggcfg
? the gccqdg
? udp liffgb
? want qhfbec
? we hfdkfh
? 不 gkfegf
? 列 gcYtgf
? 回 ucgggV
? 怎 ggfffk
? 我 idhhdi
? 谢 mfegge
^ -a ffgfPz
^ -i jbbhcq
^ <client> mcjdal
^ <far> vfgcca
^ <gateway> rhbhgX
^ <host> ohXnaf
^ <n> mhfjad
^ <outside> sXhkWi
^ <own> mrZmYZ
^ <public> jjXnfd
^ <server> qegdgb
^ <service> tjebWg
^ <zone> oggcVn
^ a nWbmkf
^ acme geffdm
^ add edeboj
^ after lbhcrY
^ all ncaoah
^ an clfiff
^ and naedlf
^ any kidjcf
^ anybody iinadf
^ anyone hpcbZm
^ anything jieqaZ
^ are racZeo
^ as ldjcgf
^ assume kcgfmc
^ audit drfffb
^ auditor Zohgge
^ backup kchbdn
^ before elhfdg
^ can pUaedv
^ captured jgfgff
^ change ofefnV
^ check nliZfa
^ chg ehgglc
^ client leeeif
^ connection secdbi
^ conntrack kgffff
^ could obabeq
^ curl lgfffe
^ customer jZdpbj
^ dear ndeiib
^ did ehbegp
^ djfhei
^ dmesg kffgff
^ dnat aZdthh
^ do pYapbh
^ does khajWo
^ dovecot jfgfgf
^ drop Ygfetd
^ dump iedmge
^ enumerate gldjfd
^ everyone erfdgc
^ everything behuea
^ explain jggfTq
^ exposure dnfmca
^ for infZdh
^ forward ifgdna
^ found fggfbn
^ foxmail lggfgc
^ from qehaak
^ git rdeddg
^ github gfgfcm
^ give egjncd
^ good jefejf
^ got kdgfhg
^ guest ececft
^ hairpin xchbcc
^ hello hZjjdj
^ help oZedco
^ hey ljecdh
^ hi obegeh
^ how kheZdo
^ hypothetically ffccoh
^ i magnce
^ i'm nhcfff
^ icmp rddedf
^ if jdgamg
^ in jbjjbh
^ inc pgfggZ
^ infra gdgegl
^ input Xghhog
^ inventory eeemgg
^ ip ifefle
^ iptables geeeod
^ ipv mffgee
^ is njXjXm
^ it iXfgcr
^ it's ieeegk
^ its cgfefn
^ just iegdbo
^ kernel kgffff
^ kindly gccjdo
^ l fagdgq
^ line iZgdcr
^ list eogkfY
^ mail leVlgi
^ maillog mgffed
^ mar jggggd
^ masquerade ehdepd
^ may keggff
^ monitoring mgffdf
^ morning oaedek
^ my scbeid
^ nc hjgegd
^ need gjfjde
^ net ggggqX
^ netops ffgfem
^ new kfgfak
^ nft fgfhdk
^ nginx pffchd
^ nmap nfhbfg
^ nobody ilaobc
^ not kfblef
^ of efscfd
^ ok qfYfck
^ on sgfffX
^ once ggebog
^ one lkffeb
^ openssl lfggfd
^ our nlcWfj
^ outbound mehdge
^ outlook mefgfe
^ ping qfdfde
^ planning dghfqa
^ please gXddlq
^ pls jYdcby
^ plz rdgfdd
^ port hnZkbf
^ postfix pffgfa
^ pr deffjk
^ printer sagfbg
^ proposal ggeeme
^ proposed ffffme
^ quick khgcmZ
^ ran oggggY
^ restart geeegm
^ review geggbn
^ root megfcg
^ say degfod
^ security mhgcfd
^ seen gdoehc
^ should kfdfkd
^ show iikmXb
^ since qgggac
^ sitting gcpcid
^ so jofbec
^ somebody jeZdfq
^ someone Zdfmji
^ sorry ldffgg
^ src nbehgf
^ still gZfghp
^ suppose eegfra
^ swaks weggeU
^ swap hZhfpd
^ sysctl hdeeqd
^ tcp lkfdfb
^ tcpdump jfggfe
^ tell ljgage
^ thanks hdfcgn
^ the mYkmXi
^ thinking fffcqd
^ thoughts gfgffk
^ three ibfiao
^ thunderbird jfecem
^ thx ggeeem
^ ticket sefgeY
^ to lfamhb
^ trace qfgcfc
^ trying fkefbl
^ udp pnfaea
^ usage idedfm
^ user pdfeff
^ users pedgfe
^ vlan fdgddq
^ walk pfdegc
^ wat jdflfe
^ we kledia
^ we're fdffgl
^ what fhmegc
^ what's fbkpae
^ whats kZhrZe
^ when lffbel
^ where nbepda
^ which fpbkZh
^ who asgbYm
^ who's ereeee
^ whos bseffd
^ why lfddbo
^ wich ebmkcg
^ will pehgad
^ with egggpa
^ without eaifyV
^ would ibeasf
^ 中 hefcgm
^ 为 rbgfcf
^ 今 eefdeq
^ 从 lTneek
^ 你 hecdfq
^ 假 dehfpc
^ 公 hbgoaj
^ 内 kfcjff
^ 列 ehdngd
^ 删 decenk
^ 加 edeiqb
^ 发 kfamfd
^ 同 rffgfX
^ 哪 gqbgfd
^ 在 megdck
^ 大 hfffek
^ 如 deghoc
^ 安 fijgfd
^ 审 lggbgg
^ 客 hefgfk
^ 对 iUvhfa
^ 怎 gefdfm
^ 您 jicmcd
^ 想 ckdijd
^ 我 ceghen
^ 打 Zdedon
^ 把 fedgki
^ 抓 jfggff
^ 按 hbhgke
^ 新 ggdfcn
^ 日 jgfgff
^ 昨 dggedo
^ 有 lgfncY
^ 现 jbhgbm
^ 目 mZXqgg
^ 看 edfedq
^ 站 dfjhff
^ 端 geVpen
^ 第 gffefl
^ 等 gldffg
^ 给 deegep
^ 网 edhZip
^ 老 rcgggZ
^ 要 cfjfrX
^ 规 dfeeau
^ 解 ggffWs
^ 请 pfgieY
^ 谁 hygZfV
^ 财 gZdggq
^ 辛 gffffk
^ 这 geegap
^ 那 ifdccr
^ 邮 lfgYfl
^ 都 ZriYgi
^ 领 ggkfff
^ 麻 kfhafi
a <service> edeheo
a <zone> mffgfc
a ? mhggdc
a box nhfeed
a client gdldkd
a colleague rcfcka
a connection nkghba
a customer jjgcgd
a dnat cpbhmZ
a forward cfeklf
a hihfgc
a host sagcfg
a ip jgfgff
a junior ggdeem
a lady kfgfge
a laptop kfkfeb
a list dejgek
a look fcgfgn
a machine odehgc
a minute jgfffg
a new oigccd
a non ggggdk
a packet qegebf
a partner ngffha
a pc gaogge
a ping keghhc
a printer pfehdb
a reset lgggee
a rule egehcm
a second beehim
a syn kfekcf
a table efhlde
a tcp phedec
a ticket odfedi
a timeout mfffgd
a user iclgge
a vendor hcgjbl
a way kpcfdb
a working dngfff
a workstation pfeegb
a yes gomacc
ab jgggff
able fnlZdf
able to fmladf
about <service> gmapbc
about dkdjfg
about to gcehlg
above cbidrf
accept $ gffedm
accept , Wgggjn
accept -a gffgqZ
accept ? jdefkf
accept Yggeoj
accept at fggffj
accept can acggoj
accept do ggffdl
accept does Yhfhnh
accept for dfffeo
accept from egfeij
accept in hghddl
accept instead fhgfkc
accept what eggfoc
accept would ggggpX
accept 之 Zhggta
accept 会 gfggqX
accept 删 bgfhoc
accept 的 efeghj
accept 这 efeffm
accept' bggfjj
accepted nhgbeg
accepts gfgeoc
access <host> hhcdfn
access <outside> idegel
access <own> Zjgiel
access ? mckahf
access denied mfhdhd
access gmiUhj
access to ikgajc
accessible Ypffhg
account ngffde
acess evgYce
ack <n> kfggff
ack from kggffe
ack kfggff
acme <gateway> begeds
acme degdcs
acme example nfhfga
acme net fdhdZs
across lhffdg
actually cijjai
actually do ihcgYp
actually end nofYec
actually get hdkfff
actually let mecgck
actually use eaxagd
add -a egggpZ
add a gfhabr
add dadYtn
add the cegiqa
add this ggggwQ
add 一 degfli
added -a fgggmb
added fdgblj
adding -a fgggna
adding ffieob
address , oakhgZ
address <own> jgfkha
address ? imegdd
address do lgdfge
address does pffdgc
address effofd
addresses lhaadp
adds Xedcmq
admin jfffei
advance $ lgfbfi
advance lgfbfi
advise mfgdgf
advise whether mfgdgf
after <n> lgggfd
after connect lffgdg
after gcgdof
after that fgffkf
after the hiffbk
afternoon bfljhd
afterwards ? gbhhqa
afterwards cdhhsZ
again $ Yfhcgs
again , dfgegn
again ? febfhn
again lbbfeo
against <far> ngfgfb
against <own> lfdpfY
against jbeghh
agent rhhaeb
aimed at mdfief
aimed mdfief
alerts kfgffe
all $ vigXhY
all , ileeci
all ? eYclpg
all can gphcfc
all difniZ
all dnat fffpfc
all is egmlea
all of nagrdX
all port geemge
all services ecnmae
all sources bohdhe
all the ehhkfe
allow jgehhc
allow 的 nffgga
allowed ? tcfgfZ
allowed into hkfffd
allowed mpgXbf
allowed or pbghdf
allowed out ofhfae
allowed to cmiZem
already ? lfeeYo
already ldeaik
also eedbdv
although kegggf
am $ ggggck
am , cbdkds
am i lcedfj
am kbgibk
an <outside> nbpXff
an <service> nfdfgd
an <zone> rYheic
an answer ijfegf
an attacker hckldd
an iglhbd
an inventory ecknfc
an old fgffek
and <n> gfcYqj
and <service> mfhfed
and <zone> jkeeic
and back tdgehX
and by lijeec
and does mdggai
and from exbkbX
and gets sgfffX
and how ldcbfo
and i nejded
and if eifmjZ
and it ogffdd
and not ohghac
and nothing hgefle
and on jlXmce
and ports ccephf
and reload eegcdq
and since ngfgeb
and the pddgff
and then nffebi
and want tWidfe
and what kdgYgn
and which gnjcga
and who digcfl
and why gdhdfn
and with gfgend
and would aggdkl
anna jdgegi
answer $ pagfdh
answer : qccffg
answer <service> pjbhfZ
answer ? nfjcdd
answer come qegecf
answer from iobeka
answer ihjceg
answered by lgggde
answered reggeZ
answers qVgkja
any $ phhedZ
any chance mdgfgf
any difference gdheoc
any dnat adhreg
any effect gbgffm
any host gmgfec
any idea fkcdcm
any kkakiY
any machine fpbchg
any more geggkc
any objections edfeil
any port tjdgdW
any reason sedfcc
any rule kggffe
any side efgfoc
any traffic tbifac
any way obeiic
anybody , gkgcgg
anybody Z0kXfZ
anybody able ewWgfd
anybody at cngegf
anymore jfedek
anyone ? faflke
anyone WuefnZ
anyone able bpdiee
anything $ boedfj
anything , jkeeee
anything ? jWhpaj
anything at hibkdh
anything behind emeifd
anything for gegfkf
anything forwarded ejhiee
anything gmXrgY
anything in kXjkic
anything natted fbhnge
anything on ijYmhd
anything published Zdgqjd
anything stop reieZe
anything stopping oehagf
anything that gZfbjq
anything to ebelem
anywhere $ oWhghg
anywhere , Ynbrbg
anywhere ? aleqaf
anywhere behind ekgfhd
anywhere hsZmbZ
apart from glkicY
apart glkicY
app pbfdgf
append -a dfghpZ
append ZgggwX
apply ggggoZ
approval efeebs
approve cdgdhp
approve it gdfZgr
approved aeffdt
approved by decegr
apt wdhYec
arbitrary ldldfe
are <zone> nYfhje
are able dobhid
are exposed ZilmhY
are forwarded eVcsjh
are gfknZd
are not knebfe
are open eZnrhV
are stuck mfgfgc
are they gdfcgo
are usable dgodfe
are we abkido
arrive at ngedfg
arrive ogfcge
arrives mcfjgb
arriving mZglhb
arriving on pYdkgf
as <n> cfffng
as a fhldhe
as it qlbedc
as lkhcde
as seen mbmdfe
as the pcibgf
as well ghfbdo
asap , bhhadr
asap defcfq
ask ? ddcmii
ask kfaefm
ask you hgfagn
asking $ mlgaah
asking for hogfhX
asking llcdee
asks : dmgfge
asks for kjgbff
asks klcjae
asset edenhf
assume rcegjY
assured kfgfff
assured mark kfgfff
at <client> pfgfhY
at <far> rfgddc
at <gateway> gZfkme
at <host> hefglc
at <n> dafikj
at <own> ilfmdW
at <service> gihcjd
at acme fcgfgm
at all hkchmY
at github dgfffm
at hgaejk
at line cegefo
at my jbffgk
at the feffij
at you gffefk
atm bbfoig
attacker kakldc
attacker on fdklfd
attempts in jfgfgf
attempts jfgfgf
audit $ aflmee
audit : ngeche
audit gsideY
audit item ingddd
audit question fkgegf
auditor asks erecic
auditor is dpffZj
auditor mmfeeZ
auditor wants djjgfe
auditors gbdphe
auth attempts jfgfgf
auth jfgfgf
authentication $ icecgo
authentication , kgfgge
authentication oegddg
authentication when kgggge
authentication' kegggf
away , abgcpl
away fefenf
b <n> jfgfff
back $ hmghcd
back , keggge
back : hgggjc
back ? igicid
back through oeffee
back to pfgbbh
backend lffmad
backup <n> XZhgfw
backup jZcecu
bad dgdbgr
bandwidth cfedgq
bank akhafo
banner rcgeed
be able mZfkhc
be forwarded jifhbf
be iicckh
be let jfggfg
be open dkblla
be reached hnfcef
be so jedeen
be the hffflc
because kfffbk
become ggfgqX
becomes accept Zhggqc
becomes drop fbhikg
becomes kegaod
becomes of udebdg
been fXiflj
before $ gedecr
before , ndbffj
before egieZp
before i ejifeg
before it gfgfao
before the hggfdj
behaviour kehelb
behind <own> lTdvha
behind it kaglfe
behind lafuaa
behind that fZeshd
behind the rldaec
behind this bseahg
being ekgija
belong cfdhqe
below meeenZ
besides <outside> ercdfg
besides <service> Zliihd
besides clelgb
best ibfgbp
between <n> ffhfek
between <zone> qTihfi
between ikffXl
blame mgfhde
blast ledfkb
blast radius ledfkb
block <far> eecafu
block gddZgu
blocked ? pdcdfi
blocked or mbhadm
blocked qZcddn
blocking vffVhc
blocks nigbef
board gifbkg
bob jgggfe
boss ikmcbc
bot $ gffcgm
bot , gfeffk
bot geddeq
bounce tbfdaj
bounces vbcccj
box $ hfbmdi
box , akcmdj
box <client> fhfnce
box <host> ngfffb
box ? hjigha
box and jefdfj
box answers pcfmfY
box at pagfge
box behind olgZec
box besides Wbjtjc
box do jdglgc
box in gfggje
box is hegjge
box itself nbgfgf
box jegobd
box on iofbgc
branch iZdaql
break ? hcfdlh
break anything adibeu
break ccjanj
break if ggggpY
breaks $ hefesY
breaks ? hfffmc
breaks hgfcpb
breaks if hffgld
breaks when ggdeod
bridge rfdcff
broken again gfgdgl
broken fbfdds
browse tfdhhV
browser wchccb
browsing ogfgkU
build hdffem
building iehddl
but my lggggc
but not tWgfdi
but qagicd
but the kehjfa
by <client> pekafc
by <host> bejdfn
by <own> pafcfj
by <public> jboehb
by <service> pdgdgd
by its ekelcf
by kgeeje
by step mgegfe
by the oeefdh
by which ngdhdd
by whom cqffdg
bypass ogddcj
bytes kffdam
cab jdgeke
cable ieeffj
call qWfcdo
calls dfdjkg
came hdeecq
can <client> icgahn
can <far> qefala
can <gateway> odgfgc
can <host> sahdia
can <outside> sZjffa
can <own> lqgedW
can <service> eqfbge
can <zone> sTkfdi
can a vbeegb
can access qnfbgW
can anything tdfahd
can be gpddge
can fljZdj
can get podfbY
can he cdhdgq
can hit fmkeea
can i hdbkhj
can it efkfgh
can not qggdhZ
can open fvoXfU
can people ldfinX
can ppl qegefa
can reach goefec
can somebody iekagi
can someone jlffXj
can talk ctdekX
can the fRenfr
can they oXfblh
can u idcZhr
can use ioZdlb
can you ichjZl
can't <client> kdgdej
can't <zone> mafggg
can't connect nggggY
can't get coccfl
can't ofadei
can't open lfdegh
can't pull lfgege
cannot connect offbff
cannot lYfegn
cannot open qdfdhc
cannot reach kcdfii
cant <client> nfgegd
cant <zone> pefgga
cant get odhfed
cant i pggbfd
cant oWfghj
capture peffde
carry jdfecn
catch ieefdl
cause lefghe
ccc <n> iefffj
ccc iefffj
cd : jgggge
cd jgggge
cert edddcu
cert on begcgr
certificate bgfddr
certificate on bdgefs
chain ? eeggjh
chain odfdhd
chance mdgfgf
change $ lebdem
change ? cdfefr
change anything gegdme
change for ahdgni
change hdecho
change window fhgdle
changed hbgchn
changed line ggggej
changed the hchcdq
changes gfffsX
channel kdfeek
check $ jefefj
check : ijgfgc
check lnachd
check what edeeni
check 一 qidlYa
chg <n> hegclg
chg hegclg
ci ogegfb
ci runner lgfgge
claims jYdmgi
client : efkfgf
client <client> mfffge
client address rhgcda
client connect kfggfe
client pbidge
client to pegffb
client's jcglgc
clients aqccbp
clients get nlchiV
clone jheeid
close iefcgl
close src nfeeee
closed kZfafr
cn olfdda
code nfgbgf
colleague pZdika
colleagues oghhfX
com : dggfbp
com <far> jgggge
com <n> kgfggd
com fgffbo
come from mgfefe
come in ibhXpi
come oehefc
comes back lfffff
comes from ndhZig
comes in gmbffh
comes jkcfdg
comes up lefdkd
coming from qejaed
coming in qZgijX
coming rehdfa
comment mfgfbg
commit iggfnY
complain jmfcfe
complaining rqeZgV
complains lfgggd
complete ekcmgb
conect ijcbgk
conect to ijccgk
conection kfggef
config <n> gfgdfm
config Vehleo
configured kffgff
confirm tgcadg
confirm that qffgZf
confirm whether nefggc
confirm 一 eqcbcl
connect <own> phggeY
connect ? bjdegn
connect from ngggec
connect hhecgk
connect to khgeff
connecting kgggcg
connecting to jgggch
connection after lgfgdg
connection from gbfhcq
connection mdgdfg
connection refused pdfcfg
connection to jnfZeg
connection was kggefg
connections into oidheb
connections ofZich
connections to ibdlcl
connects ldgjde
connects to jffife
conntrack -l jfgggf
conntrack ctstate gffejh
conntrack hfgdii
conntrack table gfeegl
conntrack 正 kgffff
conntrack 里 lggffe
consequences ? ggfepb
consequences gffcrb
core ffhdem
corp example jfggfe
corp jfgfff
correct ? pbfdcj
correct rbiede
could <client> efgfme
could <zone> Wghhqf
could a pffccg
could i kbeild
could ldfcpZ
could not lggffe
could reach Yeijne
could somebody nZgieg
could someone pdffYl
could still gfhfke
could you dfkghe
counter ffecds
cpu gddchp
cpu load dfgdhn
cron mggfah
cross rehcha
ctstate cegenh
ctstate dnat cegenh
ctstate new fgfgYq
ctstate related gfgfcl
curl : ngfgfc
curl <host> offdfd
curl <own> pegcfe
curl nfffee
current dlfhcj
customer at pfgffb
customer gcjlXm
customer is eejgej
customer's hlgefd
cut jecdoe
daddr <client> kffgeg
daddr <host> jgggfg
daddr <own> mgfegc
daddr lggffd
dangerous fdgfcp
data qhgefZ
day dahdkn
days fifdcn
db afgcft
dead ? offeha
dead for odggec
dead kegcgi
dear ndeiib
decides oiedha
default fceZqk
deferred connect lfggee
deferred icgbgn
delete -a gdgfmd
delete cdggrd
delete line fdgeof
delete the fgffmd
deleted gfggoZ
deleting gdgfme
deliver outbound oehahe
deliver pehZhe
deliver to sggajX
delivering lggdff
delivering to lggdff
delivers ohfcia
delivers to mgfeja
delivery mdhege
denied uZibgb
department jgfgal
deploy pdcedk
desk <client> kfgfff
desk in ogfggZ
desk ldjffc
desks pggggY
desktop nfggeb
destination <host> eegejj
destination deffjj
destroy lefekb
dev <outside> nfegcg
dev <zone> mffgee
dev jfehgf
dial oadaik
dialled pggfdb
did fdbjcp
did the bZikgl
did we fjamdi
die ? kgeapb
die pbejha
dies $ ndfbkf
dies mfcdld
diff fifeke
difference $ gfffjg
difference ? gegfnc
difference gchepc
different cdbffu
dig pcefgd
direct ggbfdo
directly $ shebeb
directly , qggeeb
directly ? kdffkd
directly on nfhfbg
directly tacaob
disconnected jfgfgf
disconnected no jfgfff
dmesg is kffgeg
dmesg jffgff
dmesg 里 kffggf
dmz Vbece4
dnat , iYfkcm
dnat -j gffejh
dnat : fffgkf
dnat aaesnb
dnat accept eghend
dnat before hgbeeo
dnat for VmeqjZ
dnat rule ddggmf
dnat so lfghfc
dnat target lgbkef
dnat 删 gfgfke
dnat 到 fddkgk
dnat 去 begepg
dnat 吗 ofhegZ
dnat 的 ffgjjd
dnat 那 ffgfkf
dnated idgpdc
dnats $ hZdohf
dnats gabygZ
do $ heeebr
do , fhfcgm
do <outside> kWhkhf
do <service> lcffoZ
do <zone> mYefnd
do ? efaZit
do exactly dgfcjk
do for gfcfil
do i jcegkf
do in ggfdfm
do jdfjbk
do packets qfgefa
do the mefagk
do they ldeidh
do to jddbcs
do we klhnVb
do with ugccga
do you iYfbet
doc dmfjde
docker uehcbd
documentation dkfhff
does $ jdfffk
does -a hhdgYp
does <client> kTpamg
does <far> hXcorY
does <gateway> wZfcee
does <host> qYffje
does <n> tZagdi
does <outside> jeefkd
does <own> jlXdbp
does <service> ilYmbg
does <zone> eijZhk
does a jjfeic
does anything dififh
does dggjdj
does inbound eYglne
does it fkdigf
does its pggedc
does line efcfau
does mail qhdcfd
does my radcgi
does not kpZkad
does our bacngn
does port fafufa
does that rXggal
does the uffgZa
does this kdfcdn
does traffic wehZhX
doesn't fobfbj
doesnt cljafi
doing lfbgXr
don't get ocfhbh
don't pcdgXm
dont fogejX
dovecot : jfgfff
dovecot jfgggf
down mZgWft
drop , fefdli
drop ? ncfbqa
drop and dgggmc
drop fghYpf
drop line bgfgrb
drop or tcbgfe
drop the ffffme
drop 了 kffffg
drop 吗 ofgfec
drop 掉 sfeibb
drop 的 iffgej
drop 这 ffeggj
dropped $ kffgge
dropped ? tggZed
dropped or mfhZgh
dropped pdhYhg
dropping effflf
dropping it nfffgd
dropping the hegfjf
drops veegeX
dst <client> kfffff
dst <far> lgggfc
dst <host> jgfgff
dst <own> mffffd
dst mffffd
due gkeicg
dumb khgfef
dumb question khgfef
dump edjlfd
during gfadnk
e , ledffi
e : kggggd
e <host> mfefff
e <n> jgggfe
e g fdkdmd
e gjicei
e ip jggfff
e mail jfhcej
e udp vZfbff
e 无 kffffg
each kkbjec
each published iqfafc
earth does mffgbg
earth llffad
eating nffdeh
eats sfcdee
echo request nfhcfe
echo tegbed
edge <n> gdfgel
edge fw gdgeem
edge gdgedp
edge rules hehcdo
effect ? gceemh
effect cegdpf
effects hdefpc
egress tegbfa
eli <n> gfffYr
eli gfffYr
else dddhre
email ichfek
end kjcjgb
end of feddlk
end up llcjfY
ends  Ugdjht
ends 0 Ugdjht
ends 1 Xmijbj
ends 2 rcfgag
ends 3 qiebde
ends 4 jdignY
ends 5 bigdrb
ends 6 igggka
ends 7 hgfgrV
ends 8 ifggla
ends <- gfedXv
ends <client> Wcmnbn
ends <client><client> xgedaa
ends <client><client><gateway> ofgffb
ends <client><client><own> mcfggf
ends <client><client><zone> qegcdf
ends <client><far> lgefka
ends <client><far><far> jgfgff
ends <client><far><gateway> qggZgd
ends <client><far><zone> kgfgdg
ends <client><gateway> qVgenb
ends <client><gateway><gateway> laghif
ends <client><host> sefZeg
ends <client><host><gateway> pfhdec
ends <client><host><host> fgfdfl
ends <client><host><own> ogeefd
ends <client><host><public> pgggdb
ends <client><host><zone> feghfk
ends <client><outside> ufbhkT
ends <client><own> rcgebg
ends <client><own><client> kgffff
ends <client><own><gateway> pghddc
ends <client><own><host> eggcgm
ends <client><own><own> dfggfm
ends <client><own><server> qdfZgg
ends <client><own><zone> jhfgib
ends <client><public><own> lgedgg
ends <client><server><own> mffgfd
ends <client><zone> qaamcg
ends <far> gakpag
ends <far><client> udgbde
ends <far><far> uhcbga
ends <far><far><own> gghimX
ends <far><host> tbgcee
ends <far><outside> jddbfq
ends <far><own> 0ZiYfa
ends <far><own><gateway> qfhgca
ends <far><own><host> mfgeaj
ends <far><own><outside> qggadg
ends <far><zone> uafffa
ends <gateway> Xjdeet
ends <gateway><client> peeekZ
ends <gateway><client><own> nfgffc
ends <gateway><far> rgehhV
ends <gateway><gateway> dnefhe
ends <gateway><host> yagggU
ends <gateway><outside> nfdZem
ends <gateway><own> mfeagj
ends <gateway><own><host> xYjbce
ends <gateway><zone> qYeflc
ends <host> ckYmel
ends <host><client> uZjagb
ends <host><client><own> lghchc
ends <host><client><zone> hhggic
ends <host><far> tegdfa
ends <host><far><far> mgggga
ends <host><far><gateway> sgfegY
ends <host><far><own> ediZqg
ends <host><gateway> ifZkgi
ends <host><host> nlbkhT
ends <host><host><client> kegdie
ends <host><host><far> kfggfe
ends <host><host><gateway> mfhdfe
ends <host><host><outside> nefeeg
ends <host><host><own> qZfgcg
ends <host><host><zone> qaheic
ends <host><outside> lncjab
ends <host><outside><gateway> kfgfgf
ends <host><outside><own> hfierX
ends <host><own> uXihda
ends <host><public> rUhogX
ends <host><public><own> ydjdcV
ends <host><server> Wokbfj
ends <host><zone> klajcf
ends <host><zone><client> ngfgce
ends <host><zone><own> jdhfkd
ends <outside> hOljer
ends <outside><client> lbcccr
ends <outside><client><far> chghnb
ends <outside><client><own> gahgod
ends <outside><far><own> ogfede
ends <outside><gateway> lilbbe
ends <outside><host> nhijgT
ends <outside><host><gateway> nfeggc
ends <outside><host><own> hceoef
ends <outside><host><public> ofedef
ends <outside><outside><own> ubeapV
ends <outside><own> mjesfO
ends <outside><own><gateway> jbhodc
ends <outside><own><host> iddkdj
ends <outside><zone> lbadjl
ends <outside><zone><far> kgffge
ends <outside><zone><own> hgghla
ends <outside><zone><public> eggfkf
ends <own> jkWjei
ends <own><-<client> sZhdfe
ends <own><client> ldgYpc
ends <own><client><outside> jgefgg
ends <own><client><own> mgfgfd
ends <own><far> wgeYce
ends <own><gateway> kZfffm
ends <own><host> chfdcq
ends <own><host><client> iegbfm
ends <own><host><far> hYigne
ends <own><host><outside> fgffnc
ends <own><outside> nmjiaV
ends <own><own> gcfeik
ends <own><own><client> hcghfj
ends <own><own><own> ofgfde
ends <own><public> YUfsho
ends <own><zone> pZcaki
ends <public> bpejee
ends <public><host> afiogd
ends <public><own> mjXiff
ends <server> eZalfq
ends <server><gateway> beceht
ends <server><own> uZaogX
ends <server><own><client> ngggga
ends <zone> gdpWdn
ends <zone><client> sdlibU
ends <zone><client><client> keggef
ends <zone><client><far> ihegnY
ends <zone><client><gateway> qffggY
ends <zone><client><host> oggeec
ends <zone><client><outside> lhdekb
ends <zone><client><own> nggheb
ends <zone><far> ihbhjf
ends <zone><far><gateway> mffggc
ends <zone><gateway> lgehiZ
ends <zone><gateway><gateway> rcaihb
ends <zone><host> rZddfj
ends <zone><host><client> fegfnd
ends <zone><host><gateway> neffaj
ends <zone><host><host> oagebl
ends <zone><host><own> kfhbke
ends <zone><host><public> nbndiZ
ends <zone><host><zone> geffrZ
ends <zone><outside> tfZafi
ends <zone><outside><- hbehfl
ends <zone><outside><client> iffgqW
ends <zone><outside><gateway> nceehg
ends <zone><outside><own> hfggam
ends <zone><outside><zone> effhle
ends <zone><own> ofbccm
ends <zone><own><client> mffgfc
ends <zone><own><gateway> qeghfY
ends <zone><own><host> hhhZkg
ends <zone><own><outside> ojfdaf
ends <zone><own><server> kfhgee
ends <zone><own><zone> cmdhrW
ends <zone><public><own> kXdifn
ends <zone><server><own> kfgggf
ends <zone><zone> vfbeaf
ends <zone><zone><client> kgggib
ends <zone><zone><gateway> obgfjc
ends <zone><zone><host> pafeff
ends <zone><zone><outside> hYfflk
ends <zone><zone><own> hmbbmd
ends <zone><zone><zone> elfgnX
ends keflec
ends up jeelfd
english ? egffdo
english eggfap
english please ggffdl
enough eZdqoc
enough for Yihgpd
entries fdcikh
entry fccqeg
enumerate ehlleZ
enumerate every ffjkgd
enumerate the Zohicf
erp aghXfv
err connection jgggfe
err jgggfe
errno <n> mfggfc
errno mfggfc
error : kggfdf
error <n> kegffg
error connecting fgfffk
error nacbhn
error number kfeffg
esmtp neghed
establish lggcgf
established -j gfgfcl
established rule Zhfgpd
established src kfgfff
established 那 gigcmd
even cross odhchd
even jnbfai
even touch nehehc
evening hbfcfq
ever fegfem
every hlepbY
every network gogYhf
every port hUevhc
every service Xllkfc
every source btgbhc
every zone bqgZjg
everybody sobabc
everyone ctfadh
everyone who emgeff
everything Zgpjed
everything that ZskehY
everything we Zenlbi
evidence llfced
exactly $ eefdjl
exactly ? bkecgn
exactly doffbj
example , oYjhdf
example com jfdhgg
example net jgggge
example org kgggee
example pfhcZh
expect kegbek
expected ? odgfgc
expected sbgefc
expected to sXehff
expire ? gdgegl
expire fcgdgo
expires afcffs
explain -a aggecr
explain : ffffVu
explain ? pgggfX
explain like fegfcn
explain line Ugfgfu
explain me lggeZk
explain pfhfQo
explain pls kgfcbm
explain the mdhfch
explain why megehd
explain 一 gefdVw
expose YlpjeX
expose to Vflsgc
exposed jnkgcW
exposed on YqglhZ
exposed to hikfdd
exposes Zfmnbg
exposure Yqfldd
exposure check elfdgg
exposure of elfodY
eyes hefdfm
fail eobbme
failed : rdfffb
failed nffffc
failed to lgfffc
far khajeg
fate readnZ
fault ? mdecfi
fault mdedfi
feels hagdho
fetch kcfehh
fetch mail kdefgi
file , fhfaof
file Zehgeq
file does ghebpe
filter : jfffma
filter effgnc
filter forward fgggej
filtered jacefq
find ffhlee
find its kgfgdf
finding redYan
fine $ qeeehc
fine , ogefgc
fine <outside> kgfgff
fine ? mdfgff
fine rcfggZ
firewall lcdiei
first nfgeZj
first time aefgfq
five $ fdgfcp
five gegfaq
fix YZcfwk
flip ggedod
flip the fgefle
flipping hffeob
floor nefbdk
flow ocgccl
folks igfidg
follow bndecn
for $ effZY0
for , hgfcdn
for : ihddco
for <client> mfalib
for <far> tdhgba
for <host> kdinbc
for <n> fgfmai
for <outside> ojdala
for <own> febjjh
for <service> lWfkmb
for <zone> kbhagm
for ? fiebZt
for a mbieal
for ddhjjf
for each hoebfd
for every ikfdff
for her hYgggo
for it kflaff
for me Xqdbbu
for our jbedep
for port cdgaom
for snat gegfnc
for that meekfc
for the lhhjYf
for them fejecl
for tonight ldffqX
for us eceeoj
for whom Yueche
form kocYgf
fortigate edgaeu
forward $ hgehkc
forward , hafhlg
forward -i efffji
forward -s egfeij
forward <n> agffjl
forward ? jfdfmb
forward bZfkoh
forward for Yahndq
forward gets fghflc
forward last hdffen
forward on fffkie
forward packet jgggfg
forward policy iggflb
forward rule gifgmZ
forward that nfgdff
forward to bZessW
forward verdict kfgefg
forward were gghhnY
forward 最 fhgdle
forward 的 igfihd
forward 里 ggegkd
forward 默 fggfpZ
forward's ifefmc
forward's policy dfffne
forwarded $ pTepib
forwarded , dfemgf
forwarded ? cndrba
forwarded anywhere hifjed
forwarded kgdveT
forwarded or mggdfe
forwarded to mibldb
forwarding ifckjd
forwards $ gefmef
forwards dWlxfX
forwards on fdbphe
forwards point gbhlge
found egffbp
found in hgffej
found this egffcp
foxmail mfffgd
foxmail 报 lggfgc
friday $ cdggep
friday ? ffhffj
friday Xdfglo
from <client> qegfgY
from <far> tehafb
from <gateway> sZhdgc
from <host> rggcbe
from <n> rdYfcl
from <outside> fcljch
from <own> jegffh
from <service> hWllfg
from <zone> lbfYmj
from a fddrgb
from an mdegdh
from anywhere Zubbfj
from kggdeh
from line Zfhgnf
from my ldgfgf
from talking xgiaZa
from the lkeede
from their negghb
from there mXhfem
from unknown mfggfc
from where Wycffe
from which Yvcbhh
full icibdn
full list ejkmcZ
full of lfggfe
fw <n> gdgffm
fw ighYfm
fw rules gfgfek
fwd drop jfgeei
fwd jegjcg
g kckejb
gateway $ ejhied
gateway ? kdhgff
gateway config gffffk
gateway ofedci
gateway rules ffhefk
gateways <n> fdgecq
gateways fdgecq
gave me mdcdkf
gave ndcdkf
get <service> hnfZtT
get a mbgbkh
get an offcid
get anywhere vYhadg
get at gkkffa
get forwarded neamde
get hkjded
get in fiecjj
get into kqbbhc
get nothing ogfgeb
get out ndefhe
get there legbhi
get through hiaffk
get thru vZiXfg
get to dmjfcf
gets <n> rgffgX
gets a nhfchc
gets dlcjeh
gets nothing jfgfff
gets out jmfeiZ
gets through fmgefe
gets to fniXdk
getting lmcbjb
git push rdfddg
git qdigZe
github com ffffbp
github hffeao
give dhjlec
give me chkmcd
given kfkdgc
given that ogddZm
gives mfggfc
gmail <service> jgggge
gmail jgggge
go $ mjdiZf
go ? bbgrgg
go out nefffe
go pcgjea
go through ochbgg
go thru jfgfff
go to kgebpb
goes away egffnd
goes in diffvV
goes qVgkoV
goes to Udgkte
going eZalll
going on rheeea
going to jdhble
going via lghfcg
gone , dfgenf
gone cegepd
good ? qegcee
good for ifdbbt
good kbbbjo
good morning mefddj
good to khgech
google com jgggge
google jgggge
got a jihegd
got offkba
got this jcfehi
grep lfgffe
growing jegdel
guest hbdect
guest wifi hacdhq
guy gcblYt
guys liekeY
gw $ mgkfXh
gw , lcaijg
gw : sechcd
gw <n> ZfgZgv
gw ? pgiehV
gw config fdgdfp
gw icfhdl
gw is fdehgl
gw line efhclg
gw rules effcau
gw 的 ichebp
gw 第 ffgden
h qfgefb
had gffele
hairpin ? obecap
hairpin nat nehhbd
hairpin or sfhhdW
hairpin vbgZic
hand blkiec
handed ggYoej
handover jdgkcg
handshake ildeff
hang wbihfU
hanging bdnmfc
hangs , legfge
hangs mdgfbj
hangs on jddlgf
hapens sdfgdb
happen hgfenb
happens if ggfdoc
happens nfgbmZ
happens to nggcmY
hardening hgdclg
has <own> jfggff
has a jjfffe
has access iqhZgZ
has been gdfkeh
has line ggfgej
has lohZbd
has no jledch
has the hcfcfp
has to khgfdf
have <outside> pjWYkh
have a gidffj
have access ckobff
have any ibejap
have anything fVgqjf
have been icmice
have fikjad
have no ieYkgk
have the ccdgio
have to kkfaeg
have we VXopih
he get kefdgj
he reach Xdgghq
he xcfYbi
health check pdgceg
health pdgceg
healthcheck oehfde
healthy ? nfffed
healthy nffeee
hell ldfeek
hello , qdhhea
hello hZjjdj
hello team dcllfe
help $ nccdcn
help mbccli
helpdesk pffcdg
her mail jgffge
her nYgfdk
here $ hamncc
here , dgfgfl
here : pdecbl
here ? nebnfb
here idhjge
here what fffffl
hey , sbeefd
hey ljecdh
hi , nffeef
hi all iehjfd
hi obegeh
hi team ogfffb
him ? pehfgZ
him pddYcp
hire dgelcl
his rfhdfa
hit <host> migega
hit <own> mmfeeZ
hit <service> fpebid
hit merge Xggfet
hit opgcXc
hit port fkgfgf
hit tcp dqgZgg
hit the khfdeh
hitcount <n> fgfgfj
hitcount fgfgfj
hits offbeg
hitting <own> gfgdle
hitting rddaje
hold jddlff
home qgggeZ
hook ugffZb
hop ogfecf
hope nddafn
host $ hjajhe
host , gmjeeb
host <client> mejdhc
host <host> nefkgX
host <own> scgffa
host ? poejaU
host in pdfgee
host lajhee
host on lddlee
hosts imchZh
hosts in sZlbjY
hosts on mZhenb
hour gfeemf
how come mlfhac
how do ccgcdu
how does vbdgbf
how lhdaZq
how many dfhden
how much Zdeghq
how should echffl
human hfemah
human words hfembh
hypothetically ffccoh
i <service> odikab
i add dgghqY
i am lcjlZd
i append egggna
i approve efgbhn
i ask kdeafo
i be jffffg
i can dcgmfj
i delete adihqd
i don't ncgeal
i drop chhhqX
i e hmdcfg
i even ggfcgl
i get kZkled
i have hkfgfd
i hit Ydggft
i know jjheah
i land laimcc
i looking jgfffg
i mean kkekdZ
i merge fffggj
i need hmfede
i only qbgbdk
i paste adfgoi
i ping qghgdY
i put fiedme
i read hlaXcs
i remove fgdfvW
i right vYfceg
i run sdgeiY
i see kgfiah
i sit lfmZdg
i still eehhld
i take efghkd
i think chfmdh
i use kbecep
i want hkiXlc
i was qgcebi
i would sehaha
i'd like igfglb
i'd ncfeie
i'm <outside> ocgiag
i'm at hfmcff
i'm lgfice
i'm new jgfaap
i'm on odfgef
i'm sitting lfgeff
i'm the egggao
icmp echo sedbeg
icmp seq jgfgeg
icmp tdgadf
idea $ aoegeh
idea ? iVfifq
idea didanj
ideas ? odggga
ideas rehgda
if <zone> qdeefe
if a moehYc
if any cmifff
if ffafsd
if forward ahgfpc
if i fafjmf
if i'm obgjbe
if input edgild
if ip hfgeuV
if it ncgdgh
if line ceggof
if so ejfmec
if somebody mhdcpZ
if someone kYgjif
if that xghYfX
if the heecil
if this ifgfsU
if we cZghnk
if you oeggag
im nddgdi
impact ? hggepZ
impact bggdyW
in $ kpfdhX
in , gfggjd
in <n> hgfcjh
in <outside> lffffe
in <zone> mdffdj
in ? midelX
in a eokeZf
in advance lgfbfi
in an dggfgl
in efhidj
in english ggdgdm
in forward ihdfke
in from ebpjdf
in human hffmah
in its nggbZl
in l jgggge
in mail giddaq
in my jcckgi
in on odaffj
in our lfcYng
in place bgggod
in plain gggeao
in the icflck
in there ikfdch
in to blclid
in words igfbem
inbound <service> mdcamh
inbound iYdolc
inc <n> hdggej
inc hdggej
incident nkcgWk
incoming lggfee
inet fgfffk
infra <gateway> edfffp
infra eeheen
infra fw geggfk
infra gateway ffgefk
infra mail fegdgm
ingress mjefag
initiate jqeafc
inner cZhrhf
inner router pggbgc
input -p cgghjg
input -s efgfem
input agfdpg
input policy Zfgfqe
input to bghgpa
input 默 cghgkf
insert dfghle
inside address ochdef
inside jdmjcb
insists thfbfa
instead ldgXpd
instead of ibfgnd
interface ldddhj
intern feegbq
internal address refcgc
internal ip nedjfb
internal oVhode
internal server gdfkgf
into <client> jecgle
into <gateway> lifenV
into <host> ikgcfg
into <zone> mnhYdd
into lldXjf
into the pjedgZ
inventory bdjueZ
inventory of dckseZ
involved lgffee
io : ggffek
io ggffek
ip $ pbiegc
ip , tdfgeZ
ip <client> mfffee
ip <far> lgffef
ip <host> jfggff
ip <own> lffgfe
ip ? ecfdbv
ip does lfffef
ip filter fgggej
ip forward ahferd
ip ndcfmc
ip 是 offegc
iptables -a egfclj
iptables -t fefijg
iptables <n> gdgefl
iptables aegbmm
ipv <n> hegenc
ipv hegenc
is $ nhekeZ
is <client> jZcnei
is <far> ocfekb
is <gateway> njcaej
is <host> fnXocf
is <n> ilceam
is <outside> fdacfv
is <own> 0eZhfV
is <service> ovbgcS
is <zone> obkbka
is ? tXibgg
is a ldgcgh
is able cpnZfb
is accept kgghgc
is acme fehdhl
is anybody crefdf
is anyone hihekb
is anything mgflgW
is asking gmdgch
is at mggecg
is behind Vfipie
is blocked ujfcaa
is dead pdfdci
is down ocfbek
is exposed piceai
is fcgldk
is fine qeeghZ
is forwarded cfcqhe
is full lgggfe
is in fhggmb
is it jcefdm
is line ccdddy
is mail nggdfc
is not hmdcgg
is on lfeddl
is our oUqYek
is port omWkcb
is published bfYuei
is reachable blvfeV
is removed dgegme
is sending kffgef
is set fhgflc
is slow ffedfo
is that lhdnca
is the fbbafy
is there flekdc
is this idfebq
is up gggeek
is waiting eeefpf
is what pchdgd
is wrong jggfff
isn't yddcea
iso cogjdc
isolated from qffggX
isolated pefgha
isp jgjgde
issue udeded
it $ ofcdZo
it , dljhed
it : jffgYn
it ? gecneh
it answer rgdgcc
it back ibhdgl
it be kggclb
it break bdiapi
it can't leggge
it djgici
it do gfgbhl
it does jbecfp
it end oedide
it from fjgfci
it get vXedfg
it go ldejch
it goes mmaagg
it has ndhcei
it in edgmgf
it is hhfeej
it just gegcij
it land ekdreZ
it let lebedn
it mean idbfgm
it never pfggea
it on plfeWe
it only fbgrkX
it open hgfWfr
it or iibgej
it out qgggdZ
it pass nfgceg
it permitted nefege
it possible legggd
it reach gakfhi
it reachable ZiWdju
it says jhfbcn
it talks mdhehd
it tell lffbfi
it that hefkdh
it the gdgbeq
it there fdgefn
it through lggged
it thru jegggg
it to ljfZjd
it us sdgdce
it work boceel
it worked rfgfgX
it works lfghfc
it's broken gefegl
it's fine kggggc
it's jbkfbk
it's the lhgeee
item <n> kkfcge
item mjfcfd
its <service> mgfgia
its own oiedgb
its private gldmcd
its raeeid
its scans jgfgff
its way lgggdf
itself $ gneche
itself , nbkegd
itself ? fmoeYc
itself get nceghf
itself open pYhcif
itself reach udgchZ
itself sjjXgX
itself talk pdgggZ
java net tgfggV
java tgfggV
jenkins Zcfgdu
job ocfehe
job on tgggcW
jump eccccy
junior ecficp
just dpegbh
just fine kffgff
just hangs geehel
just spins rfgfcc
k <n> hdggfj
k mcgbdm
keep ehcfki
keeps rcffgb
kill amggpY
kind hdfcdp
kind of gfffem
kindly confirm lfegge
kindly kdehdj
kindly tell qedffd
kinds ffgegl
kinds of ffgegl
know hfemai
know if pcgfdf
know whether rceZhi
known gafodh
l <n> fhgbdo
l fhgben
l google jgggge
label printer mdhgfc
label qehhbb
lady kefefi
lan oggfgZ
land $ bcjuec
land ? qedged
land fiZrga
land on gkaniZ
lands obcgfi
lands on pbhhfc
language fgfeWu
laptop , ocdefh
laptop <client> ubehgZ
laptop at pdefgc
laptop in qfffaf
laptop is lggdge
laptop on iekged
laptop pdhhbe
laptops rdhghW
last fYghcs
last friday gfhfek
last night ebhffo
last thursday dfhfem
last tuesday hdheel
last week gXihen
lead ebeshc
leave rchdiZ
leaves ifggck
left ejgeej
leg <gateway> gkehge
leg pibfga
length <n> kgfgff
length kgfgff
let <client> fgggrX
let <zone> fefgnc
let him mfgggc
let in lkeddf
let it ofggfa
let me ngfbfg
let siiYga
let that mgegdf
let through mdggdh
let's dgffod
let's say dgffod
lets <zone> iYgahq
lets it jegggf
lets kheecj
letting mgbgfh
lgtm cegedr
like i'm fgggZp
like jgdfkd
like that odgdhd
like to ieejic
limit <n> ffggfj
limit ffggfj
limit limit ffggfj
line $ ejfdhh
line , bgghnd
line <n> Vdgaso
line Ucgcum
lines <n> aYjcui
lines aYjbsk
link ggZhgm
lip <host> jfgggf
lip jfgggf
list $ blmjda
list all bfikhf
list cngoeW
list every ekeigd
list everyone bnfehh
list everything dnjidb
list of dghmdf
list pls hfdkff
list port heelge
list the clfhhe
list 给 ajemgf
lives on rdfefc
lives rcgefc
ln <n> gdgcgn
ln gdgcgn
load mfbcgk
load on cdgfho
loads hnfdgc
local ofdZgj
locally sYicfe
lock Xfhhtc
log , jgggge
log gegeem
log in jifbfi
log log ffggfj
log prefix ffggfj
logged in qdhbcg
logged qdhbcg
login : jfgggf
login ifeefk
logs nggdfd
lol $ fdcnej
lol fbelbo
look $ efgedo
look at ghgfck
look before ffgfgj
look ifgfdj
looked at fcgfhk
looking at jgfffg
looking jgfffg
looks hYgdcv
lookups odgged
loop ofhdce
loopback pXhchi
lose gfgdlf
loses dfhdvX
loses its dghenc
loss mggefd
lost connection lgfgdg
lost lgfgia
lot vbigaa
lunch cgedho
mac icgffl
machine $ Yberhh
machine , ijfjYg
machine ? Yferjd
machine is pcdhge
machine kcimcb
machines mbgiaj
made jcglee
mail address seeffZ
mail from gdefik
mail gw mchgef
mail is lbhZep
mail over qagfgd
mail queue cegdgq
mail server jfgcdk
mail through jfffdj
mail via lggefd
mailbox ghdedn
maillog lggffe
maillog on kfgfgd
mails ugfcad
maintenance dfhcsa
maintenance window degdog
make it lehbif
make pZibpY
makes ggeceo
manager peYafo
many dghfem
many mbit egdegm
many messages adfghq
many packets gfgffj
many thanks fgfjgf
mapped omefgV
mar <n> lggfgd
mar lggfgd
mark <n> kgffff
mark kgffff
martian nffgde
martian source nffgde
masquerade $ effflg
masquerade <- gfggdl
masquerade ? hfdfhk
masquerade Xfffsg
masquerade do igccbr
masquerade for fcfekj
masquerade in gfeffl
masquerade line Zhfhoe
masquerade on cefhrc
masquerade rule gdfdjj
masquerade 删 fgggmc
masquerade 去 ehdfoc
masquerade 那 chfgqa
masqueraded seiaec
match sdcebi
match since fggeek
matches lZgeel
matrix bqgchf
matter YpfVpi
matters sfhdfZ
may jogZde
may open alfcik
mbit egdegm
me $ pjfYYl
me , mffbbm
me -a bhfWlq
me : dfgkei
me ? ojhWdh
me a ldfeej
me all ggened
me giikdb
me if vaiceb
me in lggbhf
me please pahlcc
me pls sfgdcb
me the iijekZ
me this ogggaf
me through jegeek
me what eeimdf
me whether mfgdge
me which cjdmeg
me why leffhe
mean $ cleief
mean kheide
meaning ? fffgcm
meaning hhghVp
means hefjal
meant clbleh
meant to clalfg
meeting kefddl
merge $ gfffgk
merge ? ggggcl
merge deffkj
merge it ffffgk
message obgbgi
messages are kgffge
messages gWgagv
midnight $ deffep
midnight efgfem
migration hedkie
milliseconds $ needcl
milliseconds meeeck
min -j ffggfj
min cfddnj
mind pagfge
minutes ndecgj
moment dfdgfo
monday $ ifeffj
monday bhhffl
monitor jfgfgf
monitor trace jgfgfg
monitoring host egbgkk
monitoring mcgdfi
monitoring probe lghfdg
more gndamc
morning $ kegeei
morning , pdfeff
morning all kedeel
morning pbfbel
move gfhgmZ
moved idieig
moved the lgghde
moved to vgfcfX
moving fbgash
moving line gfgfje
moving the ahifpc
ms : kgggfd
ms keggdh
mss <n> jgggff
mss jggffg
much cceegs
must authentication oegddg
must authentication' kegggf
must ocgcdj
mx <n> jgggge
mx example kffgff
mx ldbedq
mx record efedgp
my box jfgfgf
my colleague keggff
my desk jekfgc
my first dgfedp
my laptop qcggec
my nffhXk
my pc ngfcgf
my phone lehgdf
myself egfhkd
myself out egfhld
n $ lffgfe
n lffgfe
name <service> fgfgfj
name ekkbfh
names ngfgfb
nas degegm
nat , jffjee
nat -a fggfSw
nat -i edgeWy
nat kcflef
nat table hgdfao
nated bljhee
natted kZfofc
natted to dcgrha
nc : qcfffd
nc kkhfae
nc vz kkgfaf
need <service> pfgdec
need a ieZmfi
need an fgcnge
need it jghjea
need kmeica
need one tbecge
need the aikhjc
need this emeeie
needs <service> leffgf
needs lbkfee
needs to lgffgd
net : ngggdb
net <far> lgfggd
net cfgdog
net gateways gfhdap
net ipv ahgdqf
netops edge gdgdfm
netops fdgeen
netops gateway gegfgj
netops mail ffgffl
nets gqgXjd
network inchdd
network person eefkej
network that gogYhf
networks Zubbih
networks are dnchhe
networks can YpcZio
networks have YwicjY
never an qfeeed
never oefjeZ
never seen hgdeco
new -j ffggek
new fjdgcl
new here mffcck
new hire dgelcl
new on ffegfk
new tcp kfgfge
newly hfefkf
next hop ngffde
next nadcmg
nft fgfhdk
nft monitor jgfgfg
nginx on nffdhe
nginx pffchc
ni <zone> jgggff
night $ iagbeq
night ? dfefeo
night dehbfq
nmap nfhbfg
no $ pdqYfa
no , ldbekh
no -i defgfn
no : klmYbd
no <n> mbeeek
no <outside> wYdeoW
no ? mkXhge
no answer lefgff
no auth jfgfgf
no gjmaff
no go ncdehg
no idea kecfdl
no mail mbggbk
no matter ayeafd
no nat qffedc
no route qcfffc
no syn nfefee
nobody in knfZgd
nobody joajdc
noc ldfddl
node nZdhek
non ggggdk
none jYfmgh
none of lgefff
normal ? kfefgg
normal lffeid
not $ jceljb
not ? maheek
not able pdfgha
not be tZhdha
not connect kgffeg
not from 1YZldY
not jeedfl
not via uggcdZ
nothing , iiecbm
nothing back jgggge
nothing else cbhjoe
nothing from mfggga
nothing on qYeggg
nothing tcghfX
now $ Xfngjg
now , gcedni
now : lgfggd
now ? fdZkgo
now kYfhdn
number : kfeffg
number mgeafj
o kafbnh
objections edfeil
of <client> vgfdZb
of <host> jjdmiV
of <n> afefjm
of <outside> moedcc
of <own> oiaqaY
of <public> kVdqfh
of <service> blhaqb
of <zone> rdcbhg
of Zhlgje
of a qhdcef
of adding ggggrW
of all efmifd
of drop fhgfkc
of dropping dfefpe
of everything dcpkfc
of flipping hefeob
of forward ehfenc
of ipv mfegdg
of it lmcjeZ
of line hgeagn
of mail eYhZjs
of my hmdYem
of our cjkied
of ours kcijee
of port jpYhhZ
of questions gffegk
of removing ggfgkd
of sources gmfdhd
of stuff ffdefo
of swapping gdgflg
of that odedgg
of the dZlgii
of them ieakdk
of these vZahdh
of things gffffl
of this kfefbl
of us fkkjbc
off from kebeme
off kefZod
off line dfhglf
off the agggsb
officer sbdZcn
oif <zone> jgggfg
oif jgggfg
ok ? zceebZ
ok igdZkk
ok or rfegcb
ok then ggggrV
ok to gfgfej
ok 吗 edffli
old mahidh
old runbook ffgfek
on $ llffeb
on <client> mggecg
on <far> nddfhd
on <gateway> klebhd
on <host> kaegdm
on <n> kgdheg
on <outside> kchlaf
on <own> ihdpdc
on <public> kZlgpV
on <service> omdemR
on <zone> ligfed
on ? tVdjge
on a offfde
on any ephbfe
on anything cmejgd
on call gYfdcv
on dev nffgde
on earth llffad
on friday fchehm
on hfhjee
on it icgdhk
on its pfecgd
on line gfdZfs
on mail jVlhig
on monday crfbff
on my mdffeh
on netops fcfffo
on our ejjfch
on port hcecjl
on tcp ongeaa
on that phhdea
on the elcicj
on this bcilhg
on thursday lddgkc
on top ehfhmb
on udp nbdrcZ
on what fXgpjf
on whatever eoedgf
on which iiXnfe
once Yccord
once i kegcld
once the affgog
one , ehefcn
one : obefid
one ? uecdcf
one actually gfffcn
one for ifffZo
one of pkfZcf
one qgafaj
one sentence gbklee
ones does gfkdgg
ones gijfgc
only ever gfhfej
only jnefYh
only syns ngffee
only the nVdhnf
onto cXfqcp
open $ pkjjcS
open <host> ndbclg
open <n> hcdWoo
open <own> ojegfY
open <service> lbgSlq
open ? pkaiWh
open a tdbfcg
open an gkffhe
open connections qYegfh
open eljgce
open for 0ggUgY
open from fcloeb
open or taecgf
open port clkWcq
open tcp mldaff
open the kYekje
open to drkeZd
opened <own> ogfegb
opened klcfef
opening <own> ndfdhg
opening qbgeic
opens <own> megZfk
opens <service> kegfgf
opens fine pefdge
opens pdfbie
opens up hffejf
openssl iegcgk
openssl s kfggfe
options jgggff
options mss jgggff
or <gateway> keheff
or are nggegb
or did kjdneW
or do jfgakf
or does lXgojZ
or dropped pghfcb
or flffeh
or is kYflmb
or just jobYcm
or no pUqhfa
or not nZaijh
or on enfkZe
or only localY
or the oggfcc
or theirs lffffe
or what ucbdgf
order gefaoh
org mfggde
other hgehdj
others jlfefc
our <gateway> kedggg
our <host> jhjigX
our <outside> knZdid
our <server> jfjidd
our <service> nXkYen
our ehmgde
our monitoring kffebk
our own lfcgfg
our partner ngfggZ
our public pZjefc
our published edoegf
our services fajngd
our side kclfgc
ours ? rfgegY
ours qdijeX
out $ pWgbhl
out , olgZgb
out <n> ibfhcm
out ? mbfejg
out after meeeck
out at mghhVi
out from mceghe
out is lgfffe
out of cngapa
out ofeaje
out on ijegib
out run jgggff
out src neefge
out the fbejod
out there rbqgbV
out to seccdh
out' kfhgiZ
outbound <service> tcjZgb
outbound ? fbhgdo
outbound delivery mdhege
outbound to mghgdd
outbound zafZkY
outgoing <server> ngfffb
outgoing <service> kdgbkg
outgoing kdgcke
outgoing mail sefedb
outlook can't mggggZ
outlook cannot lfhbgh
outlook error mchgff
outlook in zgehcS
outlook mddeej
outlook on pgfegZ
outlook 报 lefffg
output eaihoe
outside hkffbi
over <n> uYeeeh
over <own> ihghjZ
over <service> rhhcgY
over mkeaci
over there jYfghk
over to pdgfgc
over udp fpeZma
own <service> elefjd
own hlfbfg
p <n> pcgdeg
p pcgdeg
packages from mgggdd
packages mgggdd
packet ? ndddek
packet for nheecg
packet from sgebed
packet lfglZf
packet loss jffgff
packets did fggfej
packets has ffggfj
packets hit jfgfei
packets jjhbbk
page $ rabjci
page nbehck
pair jefcdm
partner example jgggfe
partner ocdafl
pass $ tcgchb
pass ? lffege
pass regcce
passed tbefgc
passes sgfgYe
passing wecaiY
password edfgeo
paste adfgoi
patch efefeo
path ohaabo
pc <client> oggcde
pc is rggebd
pc pbjgga
pci hkebek
pcs negeja
pentest rbicfd
people <outside> kddfkf
people fleUmj
people in edfadu
people on sjfedX
per cmfdhh
permit kkcbck
permitted ? qefefc
permitted oohWgZ
permitted to kofafc
person eefkei
phone <outside> nfdfff
phone ngffee
phone on rafagh
pick cmfcfj
pick up dribiZ
ping <client> rgcghY
ping <far> fhZghn
ping <gateway> okdfgZ
ping <host> uhfegU
ping <own> 3efdfQ
ping from lgdhgd
ping sifeeW
ping the hlfahg
ping to mffhce
ping 不 rfgggW
ping 到 Wpcgkf
ping 得 kafdjj
ping 通 regfgZ
pingable wdfegV
pinging <client> lffgfe
pinging <host> secgga
pinging vefXgd
pings <own> qdhcfd
pings wfdebb
place fgggoZ
plain <service> lZcnfg
plain ecdmZp
plain english gfhecm
plain words ghgean
plan eedjqa
plan to cgghle
planning eegesa
planning to ffgeqb
please $ bnfgam
please , ihekcf
please : cellWm
please Yghifn
please add cgiZer
please confirm nceedj
please enumerate Vkmjef
please explain jeghZl
please open fcfbaw
please restart ffgegk
please walk ldfgeh
pls $ eigqZd
pls , kedmcf
pls : tchYZl
pls agbrbl
pls check cegdeq
pls open gfebbs
plugged ebofei
plugged into gerhgW
plz $ lcfgdi
plz jccgen
pm hcffji
point at hbgpgc
point kZcndj
pointed at kfffje
pointed jfffie
pointing Xfenlg
pointing at deinfe
points gZetdf
policy accept jifWmf
policy becomes Ychhtd
policy drop nffffd
policy goes bgffng
policy hfgdqZ
policy is nfcehe
policy to Yghfqe
policy was Xhfgtc
poller rZghfd
polls kggffe
port $ nlXfgf
port , jfjlbb
port : ndggdf
port <n> gikaei
port ? iscWif
port fegndf
port forward degqha
port forwarded fWgshe
port forwarding ajfoia
port forwards gcetfa
port open gghUhq
portal pffefc
ports $ Zjhmhb
ports <n> pqcbca
ports ? elhice
ports ailqfW
ports are dihlee
ports do iZeyfV
ports end dahohg
ports of Zbkoei
position fnecei
possible ? ocefff
possible from nihafe
possible rhgbfb
possible with sgggeW
post ildhfc
postfix <service> mggffc
postfix jchcfm
postfix on hdfdgm
postfix smtpd mfgggc
postfix 日 lffgfe
postmortem mefdck
postrouting -o efddnj
postrouting -s efggjf
postrouting cffenh
ppl pifahb
pr <n> ibecbu
pr acme egghZo
pr bcgfin
prefix ffggfj
prerouting -d fdgfji
prerouting -i fggdhj
prerouting <n> dehdgn
prerouting iefdhj
present iefjhd
print nfefgd
print to odehee
printer <client> mgfffc
printer <n> cchedr
printer at pgggcb
printer lbggck
printers iYhhem
private address neekcd
private ip lneYgd
private pedjeb
probe at kfgfff
probe mggfcg
problem ? mefgmX
problem mdgcje
prod Wcgegv
properly kfgegd
proposal ggeele
proposed ffffle
proposed for eeffnf
proposes fgffob
prot <n> mlcbhe
prot mlcbhe
proto jgffff
proto tcp jgffgf
protocol jgffdi
protocol tcp hgffdj
provide egjmeb
provider ofdccl
public lYkpdZ
public mail seeffZ
public ports cbesfg
publish $ fpahdg
publish , gjlcfe
publish hjfqfV
publish to WTpnli
publish 了 dVgxib
published ZcptgV
published on djamck
published ports ebmifg
published service hoecfe
published services edrcgf
published stuff gcmgff
published to eYYtgk
pull megecj
pull request Zghego
purpose ? gdgfdn
purpose geffco
push meecig
pushes sihaea
put -a ggggsU
put a ffdehm
put fefalk
put in fhhhnX
put it nfgZje
put the lbffek
put this ehefdm
q <n> bkfkff
q bkfkff
quarterly cjgmfd
queries uciadd
query lhfggb
question , ekggZl
question : jkgbfe
question mlfdeb
questions can geefem
questions ffgafo
queue , mgffgd
queue is kegZen
queue mdhadm
quic lZeofd
quick kgjgjW
quick one qdfhdc
r , lffgfe
radius ledfkb
ran it pdgeed
ran rfhgdZ
random iehpca
ransomware hoWheh
rather qZgeic
rcpt jfggge
reach $ ifuZgY
reach <client> oefghZ
reach <far> meegic
reach <host> mjeXgj
reach <own> igYakp
reach <public> nZfehi
reach <service> fkechi
reach <zone> pdfgiY
reach ? Vgppfa
reach eiiaem
reach it Rldejt
reach itself jbkdie
reach port ghcdgl
reach the niadfh
reach 到 ilgdee
reachability esjZec
reachable $ Tvibmd
reachable ? nkgXff
reachable by Yofkdg
reachable for pdkfda
reachable from kfnSgk
reachable knmVce
reachable now hchegm
reachable on ihecmd
reached gnfbhe
reaches <own> fpfdja
reaches lmebiZ
read gjdYjl
read this jnbadl
reading cdghep
reads kcdfii
real bdfnej
real client nfgddf
really oeajeg
reason taecdh
reboot kfedjf
recent update fgfgfj
record jccdfp
recv mffffd
recv src mffffd
redirect hdfefm
refused $ sagdgd
refused , wffceY
refused <- kgggge
refused <own> sgecec
refused from ofggga
refused lcgafl
refused on wZcgfb
refused that's kfggef
refused' ohgeec
regards , jgggef
regards jgggee
register jVimeh
registry pgffdc
reject mefckd
reject reject geegZr
related , bggfnf
related cggdhn
relay access qegdfb
relay uehcfY
reload eehcdq
remote host heegfj
remote mcfefi
remove -a ggfgna
remove Zehgub
remove line dgegoe
remove the hhggla
remove 掉 ddhgji
removed defgqd
removed from ehghma
removing -i fgffnc
removing Zggfrc
removing the cgggoc
replies from jfgfhe
replies megebj
reply come kggged
reply nfhdjY
report $ fhgjfe
report okeehW
reports kjdjgZ
request , jgfgff
request kehcgi
reset $ hfffcm
reset ? mfggdf
reset qegZdi
resets pgffce
resolve igghia
resolve names ogfgfb
resolver pdeggb
respond gZmbhk
response qddebi
rest flcjja
restart edechq
restart postfix fefdgn
restart the fdfdhn
return path qbgehc
return qfhgbc
return traffic lgggde
review , bjjgff
review chfdbr
review 一 gaffbs
reviewer jffdjf
right $ sfcdde
right ? pdiZeh
right lchfeh
right now dcgjfl
rip <client> nffgfd
rip <far> jfgfff
rip jfffgf
risk lYhjfg
rn $ ifjcfh
rn ldibgg
room lgedck
root cause lefghe
root oegech
route jeeeig
route to ieedjh
routed ngdhdc
router pggbgd
routes oifeiY
rp fhcfpd
rp filter fhcfpd
rsource -j fgfgfj
rsource fgfgfj
rst , lfffge
rst ? qefcfe
rst lffeeh
rule $ bfeamo
rule , fdffne
rule ? oddbdn
rule decides pgdeib
rule for ggefmd
rule gXgbnl
rule in hdhfcm
rule is kedeke
rule last gfggbm
rule lets sahfee
rule that mfgggb
rule today gfegdm
rule 是 ahffYw
rule 的 cgggap
rules $ gefeji
rules , efffhl
rules : dghbjk
rules <n> efhedm
rules ? khfbek
rules file gggcap
rules iecdhn
ruleset ? pgggfY
ruleset last hfgffj
ruleset ngedci
run from mgggfb
run lefchh
run out cffffp
runbook , ggffcn
runbook ffggek
runner <client> lgfggd
runner kchegh
running mdedgi
runs on rcgbhd
runs ragaej
s , lfffff
s client kfggfe
safe ggfgcl
safe to ggfgcl
same lchbco
same thing ffgfel
sane edfder
sanity ceghlg
sanity check ceghlg
saved ffgffk
saved my ffgffk
say <client> gflhed
say ebhZsh
say i nefgha
say no pcYZnj
say the agfgng
say we eegfmg
saying odghgb
says : nggggZ
says <n> qggggW
says <service> jdehcl
says connection leeddm
says outlook jgggge
scan nfhcdg
scan to lehfdg
scanner at pdedhd
scanner keijec
scans by kgggfe
scans lgfgfe
scope Ylmide
screenshot nefbfj
script jdceij
second Ueeijr
seconds <n> fgfgfj
seconds ffggfj
secs : jfgfgf
secs jfgfgf
section gkgehd
security ijhgce
see $ rdfafg
see it nkehea
see middib
see the segafd
see when lfgfef
seen by mdieff
seen from haqehc
seen mancdg
seen on lfffef
sees ldhdie
segment gjlegb
segments X2balZ
send its jfhfff
send kcfahm
send mail gfdggj
send out uggfgT
send scans lggfgd
send through pbfglY
sender hgefjf
sending from kfhgfe
sending lgggkX
sending through jgggge
sends a jggdgf
sends it mfggfc
sends pggdce
sends through oegghZ
sends to pgfecf
sense kgegak
sent ifgjZj
sent me cieaio
sent src jfffff
sentence gbklee
seq <n> kffgff
seq kffgff
server $ jffjfd
server <host> ineYig
server <own> kfhncZ
server ? lfakfe
server be lfgfja
server by tafcff
server get ochche
server is kZhlhc
server itself fngcfe
server jgcobe
server on lncbeg
server over nkhahY
server reach vbiZjX
server see lfhcfg
server to pfhagd
server 的 jhgege
server's <service> koZfef
server's jnaged
service , hmecgf
service ghhmfZ
services , hgpfda
services are fcokiY
services can felfgf
services caqqca
services do Yphgff
services does iYocgh
services of bampgc
services that bfknfd
services we Zesifd
services work Xeqghg
session k mgfggc
session oggdde
session to mkgcha
sessions hffeek
set igibna
set the eggfne
set to leggpU
set up lbZmei
sets bhgdpf
sets net ahgdof
settings ogffec
share ngZhgf
she lZfiej
sheet $ hacohg
sheet ddfphe
shell ncheff
shift gefidk
shop eaefll
should <service> jfgggf
should be lfgghb
should i qaeeam
should it scdgjZ
should qbegdg
should that ocffff
should the iefgkd
show jfjkfY
show me jlXghg
show up offcnY
shows <n> gcgcgo
shows hbhggk
shows this nffgfc
shut joedga
side $ eoVjmd
side ? idjhbi
side effects hdefpc
side gikfed
since <n> mahheg
since midnight efgfem
since monday fagggm
since pagdan
since the ofheWk
since then ngfgec
since this mggegc
since yesterday gffefk
sit in ngfdef
sit mXmgXm
sit on ieoage
site sahZdj
sits at ogfeed
sits behind hbcmdk
sits in vagcfb
sits rZefeh
sitting at jgkcfe
sitting in qdfdhc
sitting oYioeY
sitting on kcjkec
slide hgdeco
slow $ ffdffo
slow bcebhv
slow since bZhdfv
slow today ffhdgl
smpt jlddbk
smtpd <n> mfgggc
smtpd mfgggc
snat degfkh
snat to ceggki
so chbiik
so i ndhdff
so kind jedeen
so slow fffgfj
so that lVdfoj
so the kfgfff
so who hlgfdd
socket : fgfffk
socket fgfffk
some ckflXl
somebody in sfkbca
somebody mWkghh
somebody on icifbl
somebody out tfhdWh
somebody sitting sfcdhb
someone <outside> iYgqed
someone explain gggdbp
someone ifebji
someone on veebga
someone out goblcc
someone sets ehffkf
something fcaqgg
somewhere ? fdemdk
somewhere fkalbj
sorry ogggbd
sorry to ocghfd
sort gfefen
sort of gfefen
source <gateway> deghgl
source <host> safheb
source <own> deggkh
source address uXgcZm
source ip mfgfef
source kobXgj
source that bngdhf
source zone cqggfb
sources are eqfehZ
sources can eodggd
sources for epfgec
sources g3ZYfZ
sources that fqdbhd
spam iddYiq
speak lmecah
spf mabbhp
spins rfgfbc
sport <n> kgffff
sport kgffff
src <client> lffffe
src <far> kgggff
src <host> kggfff
src <own> mffffe
src mffffc
ssl oeffgc
staff iidben
stand lehgfe
stands gedqde
start jidble
started hbegfm
starts lejedf
state hfedem
status deferred lfggee
status sbeebj
step by mgegfe
step ogegdc
still <service> ebhhmf
still arrive dgggkf
still be adggoh
still broken gdffgl
still browse ifehlb
still get ffhiuS
still have mYagpe
still kmgUob
still open iYdckp
still reach gYlbhm
still work gdlfdi
still works qeZfjc
stop oZfcpa
stop working iddgpb
stopped nbgeei
stopping pchagf
stops pcebke
straight into odfehc
straight to lifeee
straight uffYde
stranger iahnfe
strict egefoe
strip -i cffdph
strip dhdfrb
stuck at cehffo
stuck in kgffgf
stuck ldgdek
stuck like jgffgf
stuff $ gbmbhj
stuff hbnddi
stuff we gcrdfc
submit docnhW
subnet obbcgn
succeed mTgfng
suppose eegfra
suppose i dffgmf
suppose line cZfhqg
suppose the Zcgiva
suppose we gfiepY
supposed legfdj
supposed to legfdj
sure mgiaff
survive fehgoa
swaks jdgfck
swaks run gggffj
swap <n> hZhfpd
swap ciiZqd
swap lines cghgmd
swapping fdgflf
swears geflgf
switch qebddk
syn $ ngfdef
syn , lfffbk
syn ack kgfgff
syn from jfhkce
syn mffeff
syn recv mffffd
syn sent lfefff
syn that qfdbeg
sync mgggfc
syns ngffde
syntax ffhdem
sysctl deffqd
sysctl net ddffqe
system bchqfg
table dgenZl
table last ffhffj
take -i dfffoe
take a cegego
take iigXme
take out cghfod
take the ffhfke
taken lZgfle
taken out Xifdte
takes gefejj
taking geggkf
talk <service> iqegda
talk jjhZjd
talk to kghaje
talking lfgcam
talking to kfgdam
talks pdgehc
talks to pdgdhc
target ggilcd
tcp $ gjdihd
tcp , nhghbb
tcp -m ffgegj
tcp <client> ndgfdf
tcp <n> jlfkeX
tcp ? leckkb
tcp connection jkfgfc
tcp dport efgehk
tcp failed qcgffc
tcp from vebded
tcp gkfjdd
tcp ip dfgfcp
tcp port kkckfZ
tcpdump jgggdh
tcpdump on kfgggd
team , geklfc
team fbjkdj
technical ggffek
teh <host> hZljcj
teh lWkieh
tell hbgoaj
tell me mchldb
tell us decfgq
telling me mgefgd
telling mgefgd
test lbmjad
than enbjgd
thank kdgmcc
thank you kdgmcc
thanks $ hgfigd
thanks , hdfcgm
thanks iddkfi
that $ mYfmha
that <client> mfgfgc
that <host> ncilbb
that <own> gmdael
that <zone> lXkYlj
that ? oXfidj
that a qbfchg
that are igilfX
that arrives redbeg
that be jffegh
that box gbhjhg
that can dpfahe
that could hndZlc
that even ofhdga
that get uieccZ
that gets friWhe
that go mggceg
that is imffcf
that it mgfgcf
that lets blchao
that may duebhc
that nobody ioeage
that on brebgh
that one jffebl
that packet ieemde
that pass lggedg
that the tfdgbd
that through mgegdf
that us tgdcga
that was oefcfg
that we ddjlge
that work jodeec
that's nheceg
thats higjfb
the -i hgggka
the <gateway> odedcl
the <host> ngdkcc
the <n> icefjh
the <outside> hapneY
the <server> lddcfm
the <service> Xgdkgo
the <zone> eiYZon
the access argahh
the address affnhh
the answer uehfeX
the asset edenhf
the audit oeggeb
the auditor mmaZhg
the auditors iedlff
the backup gdhfhj
the bot gckjgf
the box ucgbha
the bridge qdfceh
the browser nghgcc
the certificate Ymgebp
the chain jdffld
the change hfgfek
the client cffkdk
the complete fjenfb
the connection meggef
the conntrack gfeegl
the cpu cefchq
the ctstate ehhfnb
the current cmfedl
the customer lbgnae
the dbfgmj
the dnat ncdijc
the end fhhgoY
the file Zefjcq
the firewall kdelgd
the fix dfefrc
the forward jdgckg
the full gmdnbc
the gateway udeggY
the guest kdeegj
the hairpin dfgfjj
the hell ldffdk
the incident jhcjak
the inner mggegc
the input cfggod
the inside gadohg
the internal oYijde
the inventory fdhnfe
the iso bphfhc
the last Yegfjo
the line lbbcmk
the list dkkiec
the log lgfggc
the machine uchahb
the mail efffbr
the masquerade befemj
the moment dfdgfo
the move pdghZf
the mx cdejfo
the nat clddYs
the network iibeek
the networks bscdgg
the new hbdkfk
the old qcdgib
the one gedicn
the order efhcki
the other icgdcp
the outgoing hfehje
the packet lghdcg
the packets hgfffj
the patch efefeo
the pci iefeel
the people fhfgqX
the phone gmedhf
the port fdekke
the postmortem jceeen
the printer ggfffj
the private pfcffe
the public qeocgU
the published icnalc
the queue kegaem
the real ehepga
the related ahggrb
the replies qchede
the reply hgghhd
the reset jfggff
the rest flcjja
the return vdggeX
the rule geffgk
the rules peicfd
the ruleset lffdej
the same eegceq
the scanner jneZgf
the second lfgcdk
the services gXnjfg
the sources aviYff
the stuff gcrdfc
the switch keggff
the syn ofgdee
the team hYikcm
the things gcxbdb
the three ebehnh
the tls fdgegm
the two lbbZlm
the user gjgfff
the very lggfkY
the way ofiZef
the weekend jfdcfk
the whole ejgjia
the wifi leedej
the wiki mdfkbf
the zones Znffhh
their mail idggkd
their qafchg
theirs ? lffffe
theirs lffffe
them $ jgehge
them , debhfr
them ? uckfeU
them khdgeg
then $ hfhhlY
then ? dYhghp
then be ffggjf
then eahbqi
then get dggemf
then reach eghhlc
there $ pjeYge
there , najieb
there ? hijbhe
there a ecdocl
there and pggcgb
there any pdilaa
there anybody eqfdib
there anyone fnggde
there anything gYhhgn
there for ikbbco
there is ifflde
there kjeldZ
there's iiegak
there's no kffeal
these jcdfnd
these rules odfgee
these two ggggqX
they are ldebhl
they come mefegf
they get jegbem
they nYghdk
they see lgefgd
they use oYgenc
they're vdbeee
thing , bblhfl
thing ? fkfhfe
thing inheae
things : gfdjYp
things adkdcs
things can gffffk
things may fffffk
things we gcxbdb
think cmZlbl
thinking ffgcqc
thinking of fffcqd
third tehfcZ
this $ mfggee
this : gdfgem
this <gateway> fWoleh
this ? jffgoY
this bot afggep
this box gnehce
this channel gffffk
this do hheeXs
this for ejfeao
this gateway gkghdf
this in jfeeek
this is offfjZ
this let pedfak
this morning odgegc
this on jgfffg
this one fegefn
this tell ngdege
this telling mgefgd
this thing cjjheg
those emhcck
though ncgfge
thought hZdnle
thoughts ? iefedn
thoughts gffeem
thoughts on gfgffk
three <host> fhgblg
three dbfglj
three of lgggee
three things ibdibp
through $ gkffef
through <own> mbgffg
through <public> ldcmfc
through ? kfbYet
through fkgfZl
through mail jkieeb
through the meeffh
through this lnkbcZ
through to hleflX
through us mfgfdf
through what nfebhg
throw gffffk
thru $ idfgfi
thru <own> mdggfd
thru ? jfhejc
thru oocWic
thru or kegfgg
thru this irdbfc
thunderbird can't kggggc
thunderbird on ueggfV
thunderbird pXfieh
thursday ? cggfem
thursday ddcjik
thx $ fjeici
thx , iceZcv
thx egejcl
ticket : kmfZbj
ticket <n> rdgcdg
ticket qhhcWh
till ieedii
time out okhcfX
time pfghca
timed kefffg
timed out jefffh
timed out' kggfef
timeout $ ugffdX
timeout tdffeZ
timeout 了 refghY
times oYhbji
times out sZhccj
tls cert cehdgo
tls certificate gcgefm
tls fbhdgp
to $ hZnkfc
to <client> hjYihh
to <far> nbfehg
to <gateway> lmYXpe
to <host> igbhdl
to <n> kafYnl
to <outside> mfgfcg
to <own> ggdfjg
to <public> 1adcda
to <server> hcechn
to <service> kgdjgc
to <zone> kgfcei
to ? Xlpche
to a mdffZm
to accept dggemf
to access mkdeec
to add qXddod
to address rahfga
to any jljicX
to anybody atcghc
to anyone Xjdsic
to anything drhbgc
to append feghsW
to ask meegdg
to be incged
to browse nbeglb
to connect jggfdh
to delete efgfij
to deliver rbfdhc
to destination dfgejj
to do kdebfn
to drop Zfgfpf
to establish gmfchf
to fdghkf
to fetch ggggid
to get ehkZco
to gmail jgggge
to go egfeod
to hand galhhf
to have ndeegg
to hit kmfdgb
to host mdfhfe
to initiate lhffgc
to it gnieeb
to its mkaeff
to itself negcgf
to know higmbc
to mail omWffe
to me fkedbm
to merge ggggcl
to mx mgfggb
to open nemagc
to our hZleig
to ping ikefjb
to port nsdZea
to print ncfgff
to pull khgffe
to push ieggkc
to put fffdkj
to reach brffjX
to relay nefdgf
to remote jdfffj
to see dhhkdg
to send rehchZ
to set hffele
to source ceggki
to start iqWigc
to take egheme
to talk ikiaef
to tcp nlcaef
to teh lfYdgp
to that nfdeak
to the kdfheh
to this gfefgk
to traffic heecmh
to us qdfdef
to use ghlifZ
to what cbcwch
to which jdcodf
to work scfcfe
to you jeebeo
today $ fefejk
today , ibffen
today ? hefdfn
today fafcir
told me uXggde
told vWhbdi
tomorrow Wbegqn
tonight gbgfoe
tonight's jffeoa
tonight's window eeghob
too , caclkl
too ? ojbbch
too fgichh
took gggglc
top dgegmg
top of ehfhna
touch obibXq
touch the mggegc
touched hegffk
touched the iegeek
touches jegdcm
toward <far> lefffg
toward tfggeW
towards <far> onbdgZ
towards <host> keedmc
towards <outside> lYgeZs
towards <own> kUgphe
towards <zone> kagfmc
towards lmbfgc
trace , jffgfg
trace : lfggdf
trace <client> qcfcfe
trace <far> pffcfc
trace for sdefec
trace rfgcec
trace tcp qdggcd
traffic ? efeber
traffic from jdijjZ
traffic lhbhdh
traffic to lddefj
translate fgfgcm
translated tgZgec
tried paiged
tries dcfrfc
trouble ngefgb
true ? uacggc
true pmjafV
try iffgej
trying kgggai
trying to rifgYc
ttl kgfefg
tuesday cfcbon
twice pfgfgZ
two jdXgjn
type <own> oeffff
type kcgfgi
u ndcXer
udp $ hjfgic
udp , ocdhff
udp <n> mkgeZf
udp ? ncfhff
udp dport gfeedn
udp from nefgbg
udp kkggbd
udp port udcghY
unable lbedfk
unable to lbedfk
under mVbqjd
under which hefmee
understand fefbbu
unicc gefgcn
unknown <gateway> nfgfgb
unknown jgggic
unlike ndfffg
unreachable ofegah
unreplied kfffff
unreplied src kfffff
until it mfgggb
until kcfhej
up $ pbfhhb
up , khfbgh
up ? ehgjdh
up as feffpc
up at ljgfce
up for cZembt
up in mkfcfc
up jfbjgi
up on gfenfc
up there pfffga
up to kfecgj
update keffbm
update seconds fgfgfj
updates from kegfgf
updates oeefef
upgrade hggefj
upstream lgfgfd
urgent $ fcfdgo
urgent fcfdgo
us $ ekehdi
us , fdhefl
us ? kdidhg
us or reieac
usable Ziscfe
usage $ hdfefl
usage ? jafcdr
usage idedfn
use $ henaie
use <n> jagnfd
use <own> bnUesh
use <public> lcfdle
use <service> pjccoU
use ? fenege
use jclald
use the iedbhm
use this hbecgq
used fjgmdb
used to nkeced
user , jfgfgf
user Zhgeeq
user at mggggb
user in idkfgd
user on tfeegZ
users dffagq
users in xefggR
users on hfchfj
uses megdkb
using <public> kgggef
using jfgfeh
v <n> jejhdf
v jejhdf
vendor lXgiao
verdict for pggafe
verdict sgfdgY
very fffekh
very same mfffee
via <host> mggefd
via <own> kegfkc
via <public> tfhddZ
via <service> vWfbhg
via yXegfZ
vlan <n> cdgdds
vlan fegdbr
vpn nbgXep
vz <own> klgfZf
vz kkgfaf
w legelb
wait vZfhdb
waiting $ deegpf
waiting jcdeoe
walk me kdgedk
walk negedg
want jkednY
want to iiibla
wants <service> qfYgfg
wants a dilhaf
wants gjhfka
wants to hoeijU
warehouse acicbx
was accept Xhfgtc
was hbggco
was it hfgdfk
was refused kggfff
wat jdflee
way ? iagkkc
way back ngjbdd
way does saeegd
way for mehdff
way out rdibcf
way pleeeZ
way to kidfff
we ZijnlW
we add bgghrZ
we are bpfamd
we delete fgffmd
we drop kfebnd
we expose ZlpifX
we flip ggedod
we forward jbhlhc
we get kefejd
we got ablpef
we have jWipbh
we moved rgfhca
we need hZgcer
we only emZkjc
we plan cgghle
we publish kkhhca
we put kfgfka
we remove fgffpa
we take begesd
we'd ghhhnW
we're fcfdim
webmail qdffde
website rcdZgi
websites qeffga
week $ mfgffe
week , dflkdd
week and ogfgdc
week nWhgdk
weekend kcccgn
well ? hieeej
well ghfccn
went feghld
went to fgghlb
were accept dgggnc
were gdeemh
what $ emblde
what ? mbdidk
what about pobdeZ
what afnkib
what all bhpkdZ
what am jgfffg
what are ddhmci
what becomes udebdg
what breaks hgfcpb
what can Zhmmbg
what changes ggffmc
what dies gfffle
what do fgjjdd
what does dhoeRq
what exactly flgfak
what gives kgfefg
what happens mffbma
what have Zbirgf
what if WdgYtn
what is jZkkWm
what it dggckj
what kind gfffem
what kinds gffefk
what of helege
what on heedbq
what opens ggggje
what ports dnchge
what published eflegg
what services dmiedf
what sits Sjesgi
what sort gfefen
what source mfffef
what stops jeedkg
what the hldgdg
what would Vhffqh
what's aWnpbk
what's behind Wfcqik
what's exposed Rerphc
what's going rhddfa
what's line jgdZYv
what's on hgddcq
what's published daapdp
what's that hggfck
what's the obdebn
whatever gphYfg
whats forwarded Xbirif
whats lZhrZe
whats the pbcYep
whatsoever gohcgb
when <client> lggfdf
when <far> pdhbfe
when <host> lebekg
when <zone> wahhdX
when a jegggf
when does bdgegp
when he kggggb
when i cefkjg
when it pehXie
when our kegfgf
when pYgaji
when sending kfggfd
when the mngecZ
when they vciefX
when we dagiog
whenever pfhchc
where $ isddbd
where ? uYdkae
where do pbijeY
where does ngfncW
where in acekjk
where is kpfWge
where mjbqcV
whether <zone> qfgdec
whether a nedfff
whether sbhaeg
whether the lehdeh
which <public> dbdqhf
which address pheZhe
which are ckfkeg
which box Wdbyjc
which hnkiXc
which inside rTkihb
which internal oXghgg
which machine Vedwid
which networks Zqcdii
which of dlhmad
which ones dcnihd
which port fhgjfe
which ports cdmogZ
which public hbdpfe
which published ecqcgh
which rule qcgdhb
which segments bphdhd
which server tdcheb
which services damnjY
which source sggbgZ
which sources dogfgc
which way rbfege
which zones crgchb
while igfgci
while the jgffgf
who Xvbakh
who all drgahd
who answers ibfsbe
who can athdgb
who changed hchcdp
who could dkfena
who gets drfZei
who has gngedd
who is ergbfe
who loses gegftV
who reaches aphcfh
who sends lfggfe
who touched hegfel
who'd eefeoe
who's able Yvhcgc
who's allowed dqgcfd
who's dseeed
whole <outside> bmiocZ
whole ejgjia
whom ? dsfafg
whom Upfneg
whos bseffd
whose anfZjj
why $ mefgdf
why ? qgdcfe
why can't oWfegl
why cant ofgggZ
why did behffp
why do naecbp
why does kmgabi
why has egfffm
why is hcgfdn
why ncedao
why the rfffgX
wich ebmkcg
wifi get ffdfhl
wifi ggcafr
wiki jffkcf
wiki page fgejfg
will <client> heggmb
will <gateway> kgfgge
will <zone> gefflf
will it nffeef
will pcccle
will that mgfgia
will the ofifcd
win <n> kgggff
win kgggff
window , hhjiec
window ? ggggcl
window bghgme
with <host> ngfgdd
with <n> ufgdca
with <own> icfmdg
with <service> maedgl
with a diedkj
with bediqd
with it qeddmX
with its jefkff
with my edipaf
with the bjggjf
with these leffmZ
with this cYigrf
within jemfec
without fchfvX
without the fifcnd
words $ hefjei
words for dhgddn
words ihgkXj
words please hgekaj
work $ pfibcf
work ? ingafe
work for tXsZmR
work from gnZcbo
work hgmTgm
work or pgfcfd
work with fgdegm
work 吗 fhghnY
worked oggfga
working ? hegdkf
working mieXld
works $ jndaie
works ? ofgeha
works fine lgfgfd
works from iemgfb
works or pefigZ
works pdkZge
workstation ngffgb
worry hohZfe
would -a eggZkm
would <client> chhhpZ
would <far> icgbmg
would <gateway> kWgfmg
would <host> gghgkb
would <outside> Zbggrh
would <zone> ldfhoW
would a idgckg
would adding dfieod
would be Ydgkjl
would break ggggna
would change fgggkd
would eZdfwc
would it dagelm
would like lgeigc
would removing cghfqa
would that mdfejc
would the lggegc
would you cfgdgn
write ogfack
writing gkcief
wrong ? lehfdf
wrong nfgeef
wtf does gfgfek
wtf kfffcj
x jgfffh
y n lffgfe
y rcggfZ
yes ehkfic
yes no mjmcca
yes or mbqeeZ
yesterday ? dfggem
yesterday lcfdel
yet ? behbip
yet rbeaek
you $ gfdlei
you , gfffdm
you ? eedddt
you be ofefdf
you check lefdej
you do jaaahu
you explain fgfefk
you kYhgek
you look hefedn
you must odgddg
you please kffgjc
you restart fffffk
you take defeeq
you tell fedmgg
you walk bgfgfn
you're Xdfheu
your lafZoh
zone <n> kfgfeg
zone mqgZfZ
zone that dmfchg
zone 可 clhbig
zones can bpgfhc
zones etgbhZ
zones get YrhgjY
zones have fnffhb
一 bigigi
一 个 fdgbim
一 份 ghglce
一 共 gcklgc
一 句 gfffgj
一 台 glfcgf
一 堆 kgfgfe
一 条 bfghne
一 步 nfbfhf
一 直 nffgfc
一 眼 Zfhfgn
三 efjYjk
三 千 cffgfm
三 条 fggilZ
三 次 jggfgf
上 $ dagtee
上 , pdgccj
上 -a fgggje
上 -i chghmd
上 <gateway> epfdjb
上 <host> nsgWeZ
上 <outside> qchfdc
上 <own> grcbdh
上 <service> lggagh
上 <zone> gZgguZ
上 ? Zlfgao
上 curl mfgege
上 kfbjkb
上 一 fdkmfb
上 不 xXehfa
上 了 YXeiiw
上 到 gnbchh
上 去 kbgdfm
上 发 ibYpih
上 吗 mWaofj
上 开 Zdcqdm
上 执 jggfff
上 抓 kgfgfe
上 映 ZRg0jg
上 是 gffffj
上 有 epaYik
上 的 odghde
上 线 agednk
上 网 scbfkZ
上 跑 lgggfb
上 这 gggfpY
上 都 hfcnfe
上 面 eSbwfl
下 $ eahjfl
下 , elggch
下 -a gfffdn
下 : hifeck
下 <client> wbiWia
下 <gateway> hdfffk
下 <host> cnapbf
下 <own> fndeff
下 <zone> wfhdfU
下 acme fcgecr
下 infra fdfffm
下 mail dchgbr
下 netops gfgfgj
下 是 kggggc
下 来 gejeei
下 这 gdghXr
下 面 mbgfkc
不 $ pXeigg
不 ? pbfela
不 kkcaej
不 上 kmbcci
不 了 lcehgh
不 会 kchfhf
不 出 nddcdm
不 到 gkeeeh
不 够 dfcemj
不 对 kefefj
不 开 leghfe
不 懂 fggfcm
不 放 mcgfge
不 是 gfefjh
不 管 emgege
不 能 qVfgig
不 行 jeeggh
不 要 mcedgj
不 走 oefffd
不 通 kegchj
不 限 cqedhe
不 高 cbfdhs
东 dbmjge
东 西 dbmjge
丢 ? jfgggg
丢 jefidh
丢 了 mffefg
丢 吗 jegjgb
丢 弃 nffgfd
丢 掉 tffceb
两 千 ffgffj
两 点 gegfgk
个 $ cfemif
个 , kggggd
个 : kgffef
个 <public> Ymdgfl
个 ekfcfk
个 ip icglff
个 port faZwhf
个 pr gcgefn
个 rule ehefgk
个 例 gffegk
个 包 mffdff
个 合 geggao
个 地 nadrbc
个 改 gchfap
个 是 lgggfc
个 服 fjmcdf
个 机 ffeehl
个 清 bkdjgf
个 端 egigdj
个 网 ilegde
个 连 gffffj
中 mcfjcf
中 午 idfbgo
中 哪 ngfgfb
为 mbddkh
为 什 lcddkh
为 啥 wYehhX
主 ngeiec
主 动 njdefc
主 机 kegled
主 要 gcehcq
么 $ ZXmglk
么 , gfedep
么 <client> rgffea
么 <zone> rcghbd
么 ? sbiddd
么 cbkgem
么 一 qfeffa
么 不 heeidl
么 作 fgffao
么 办 dfedhn
么 原 lfeefg
么 变 hgeffj
么 回 ggeegk
么 处 offagg
么 影 ggefle
么 意 ggggbm
么 打 0hcheQ
么 时 fdggdn
么 服 hgZmhg
么 样 egkcgj
么 没 dhdgme
么 用 fffeem
么 的 ggffdl
么 端 cWdwje
么 被 jgggff
么 访 hdagep
么 走 uffbgZ
么 进 weeffW
么 连 rYfhci
么 问 ggeffk
之 fcfflh
之 前 ocfeYn
之 后 bdfgmj
之 间 neegfc
也 fffeki
也 加 cdgekk
书 fcfegn
了 $ mdecfj
了 , idbggm
了 : kcfecn
了 <gateway> fifdcl
了 <host> eWetej
了 <outside> pkfbdc
了 <own> mhccgg
了 <zone> hjcgje
了 ? Xkibjl
了 dghhdi
了 一 kfefhg
了 三 fgjZgl
了 两 ffgffj
了 之 dhfeYs
了 什 famjfe
了 会 heefhk
了 信 ufgggT
了 几 fclogY
了 吗 dhhYrf
了 吧 fggfke
了 哪 aghmie
了 啥 Uojmcg
了 多 efdfhn
了 怎 dfgdgo
了 没 gXfldo
了 网 tccemX
了 邮 ofggga
事 $ oefgfc
事 ? ghdegk
事 在 ocdfej
事 用 leggfe
事 说 jdgggg
互 pdfhfb
些 $ gfdlgf
些 , dhbmgg
些 Ykojdc
些 port gjchgg
些 source brdchg
些 zone clhbig
些 东 dZnkhf
些 什 gdmfge
些 区 gpdcgd
些 口 Uqjihb
些 地 eilffd
些 对 felehf
些 服 gcipiX
些 来 Zsfchg
些 流 efefhl
些 端 aejkgh
些 网 frcajd
些 规 gecbhr
交 kcjjeb
交 接 kckhee
人 jenbdg
人 在 jgiegd
人 怎 ffeegl
人 用 ifekfe
人 能 qmfXha
人 话 gffgel
人 连 kgoeba
什 gbkgfi
什 么 gbkgfi
今 hdeckk
今 天 dfddgq
今 晚 lZgdmf
从 <client> shgfcY
从 <far> pgfded
从 <gateway> pZlegc
从 <host> legdje
从 <outside> kdeifh
从 <zone> kZifej
从 idkhdf
他 meffgf
以 access gjfaem
以 glddje
以 reach cqgcff
以 到 Yoehie
以 后 jYgcsd
以 直 jhbflc
以 访 argZnb
以 连 fmedhf
们 <host> ljfdfd
们 nbgihb
们 哪 eehndf
们 对 Yglnef
们 的 nfejea
件 $ hcjfdk
件 , ojhfda
件 <service> wfggfS
件 kfdejf
件 到 fgeldg
件 吗 hbfhfl
件 报 jfffff
件 第 dfefat
件 里 dffeZt
件 队 ffgffk
任 fofceg
任 何 cqedfh
任 意 flfegf
份 , fecmhh
份 ghglce
会 break hdaggo
会 drop qcfheb
会 gffhkb
会 不 kchfhf
会 些 heacfs
会 做 qidcde
会 到 mXZnih
会 变 ggeekf
会 回 ihcecm
会 好 keffoY
会 干 gggffj
会 影 gdfdkj
会 怎 lblcid
会 放 jgffeh
会 断 edgfij
会 有 lfdehf
会 经 hedbeq
会 被 hfhmfa
会 走 pebkgZ
会 转 eudbha
会 通 ggggvS
传 , jggfgf
传 kggfge
但 kfggfd
但 是 kfgggd
位 hgggcj
住 kfeggf
何 cqedfh
作 fgffZp
作 用 fggeap
你 efeego
你 会 gfcdfp
你 好 ggbffn
你 能 hedefn
你 都 headfr
例 gffegk
例 子 gffegk
保 hjchfg
保 检 kkccgg
保 测 gjgfff
信 , kggdei
信 <n> paecld
信 <service> rfgffY
信 kggdgg
信 到 ggegjf
信 吗 kdfghf
信 被 kgfffe
信 走 ofdeff
修 fcgbpg
修 复 fcgbpg
候 gdgehm
候 源 mffeef
值 mchcfj
值 班 mchdfi
假 behepg
假 如 Zfggof
假 设 jdgfoa
做 gYaueh
做 了 fcXuhf
做 什 ggfdfl
做 端 Wbhvhf
停 rZffeg
儿 kkfdde
允 kheeid
允 许 kheeid
先 jegegg
入 cdeese
全 ehkhjZ
全 组 ktWeed
全 部 edlmdd
公 fhkgcg
公 司 flhebi
公 网 daokff
共 eckmha
共 做 gfaohe
共 发 fdiihg
共 开 igmjbb
共 映 cdfphf
关 idfckh
具 gfeffl
具 体 gfeffl
内 ihdjch
内 核 iZiefm
内 网 lcdkge
再 egfeoe
再 加 egfgme
写 -i dgfgij
写 lgdddk
写 的 qfgfcc
决 ffggnb
况 $ jffffg
况 jffffg
准 ieffkd
凌 ofggfa
凌 晨 ofggfa
几 hWpifg
几 个 eWrfhh
几 条 ifdofc
出 <outside> hlfcid
出 mdgmfZ
出 去 kcijfc
出 发 aepegg
出 口 iffejf
出 得 nceeif
出 所 ekdghg
出 来 geikee
分 kfhhfc
分 别 chjkee
分 析 nggggZ
列 bigmfe
列 一 amkjgZ
列 出 Yjcphf
列 堵 cfffeo
列 里 ffgffj
则 $ kfdYjl
则 , khdhhc
则 : ggfgdk
则 ? faglfi
则 jefdgk
则 上 mggdge
则 什 ggfgdl
则 啥 ggggck
则 拦 kgffgf
则 放 kgffff
则 文 efffgl
则 是 ggggYp
则 的 jaggkf
刚 hegdgk
删 ffgfuW
删 了 YhfhzV
删 掉 gegfoc
删 除 fgggmb
别 jhgfja
别 是 feYpgi
别 的 lkdibf
到 $ hmdfff
到 , gsYcfh
到 <client> llccjb
到 <far> qffega
到 <gateway> pgebhb
到 <host> nechic
到 <n> Zcdldr
到 <outside> jXjjgg
到 <own> khdkiY
到 <server> jffffi
到 <zone> okaggb
到 ? jpdcgb
到 forward ghhcpZ
到 ip jfggff
到 jhhicd
到 一 jggfdj
到 了 imbhee
到 什 hYqeoX
到 任 elfdhg
到 内 lZgifg
到 吗 fpeafh
到 哪 hZoiiZ
到 底 qhfbag
到 得 ilgZfh
到 我 dfgmjb
到 谁 bkapeh
到 达 lmcfdc
到 这 jggfgf
到 邮 hkfffe
制 $ pbgcge
制 pbgdge
刷 jgfggf
刷 了 kgggge
前 cgdejm
前 对 ibgkeg
办 fdcjhk
加 -a hahhrZ
加 Zeecsj
加 一 afghng
加 上 bghhoc
加 完 cgghmd
务 $ ehnjiW
务 , efikef
务 ? gcenhe
务 dZklek
务 里 hdpbhd
动 了 hafahs
动 去 mfhedf
动 有 ffgfgj
动 连 lhfcfh
助 $ idfdfn
助 idfdfn
包 $ hcgdfn
包 , nggcff
包 ? heeefm
包 会 wcebgb
包 到 ogdceg
包 怎 rdfggY
包 是 meeefg
包 最 gganeh
包 看 lggfgd
包 走 pfeeee
化 $ ahfgfn
化 bhggii
匹 kfdeel
匹 配 kfdeel
区 fmcblg
区 别 fbgfof
区 域 cqedhe
千 ffgffj
千 多 ffgffj
午 cfgbdt
午 吃 gffegk
半 fefgem
半 夜 mcggge
协 jfgggf
协 议 jfgggf
单 $ akjhhd
单 : gkgchg
占 aegbhr
卡 gegdhl
印 hcgeco
印 机 hchecn
却 kgegfe
压 jggfeh
压 了 gfgffj
原 gffffk
原 因 gffffk
去 $ ckdjdj
去 , ckeinZ
去 <far> mfgfgd
去 <host> wfcdlS
去 <own> qbfflZ
去 ? jlgfec
去 jchjgc
去 不 pfgdee
去 了 nccidi
去 吗 tegaed
去 掉 affhuZ
去 的 bZjqgf
去 连 nhfegb
又 pdeagi
反 lfhggb
反 应 ogfede
反 映 lfhfhb
反 馈 mggggb
发 , cfjgkf
发 <service> lgfeff
发 jbijhd
发 不 nddcdm
发 件 kgfgge
发 信 nggdgc
发 到 ljacke
发 布 ehjleb
发 往 ngfeed
发 给 cchphd
发 邮 gffjfg
取 lbhcfj
受 dgfgkf
受 影 dgfgkf
变 化 bhggii
变 成 kgffeg
变 更 ifgemc
口 $ tedmfU
口 , gfmhdc
口 <n> lnfciX
口 ? jYhnef
口 ihjgdc
口 为 pedhgc
口 会 gpbifb
口 出 kaglge
口 到 cfeggn
口 发 migefb
口 吗 tGZphr
口 映 ncbmhb
口 是 oeffgc
口 有 mkeded
口 的 Ulekjh
口 谁 eibdcs
口 走 ofeche
口 转 mhdldb
口 连 sgiejS
口 通 wofTZd
口 都 nphXea
句 ghghZl
句 啥 ggggdk
只 mfdekc
只 看 mehefe
可 joeebe
可 以 indecg
台 $ Shdqkj
台 <gateway> fagnei
台 <host> lbbpfb
台 <server> cmZneh
台 ? caepkf
台 fjence
台 了 rdZjee
台 内 dkamgf
台 有 ffekgf
台 机 ifkjfZ
台 电 jgggef
号 jcgfek
司 flhebi
吃 gffegk
吃 啥 fdgefn
合 dieccq
合 吗 ffggfj
合 并 fdgeen
同 piggfX
同 一 ugfhcW
同 事 phggfX
名 hffcbr
后 , fcgltT
后 <outside> Yfgfrf
后 <zone> eefgij
后 jVfmle
后 会 dfckgk
后 到 mfZkdh
后 是 uUgefh
后 源 kggedg
后 落 hhZmeh
后 转 tVbgfl
后 面 Yffpkd
向 jlcbek
吗 $ pWccmj
吗 , ohfbdg
吗 ? cocdel
吗 jccdjl
否 pXhgkc
吧 $ oegfcg
吧 ? ieekka
吧 kdfiic
启 edfggn
启 一 edfggm
呀 $ idZkfl
呀 idZkfl
告 keamhd
呗 $ ddehfn
呗 jcdgel
呢 vVgigb
周 igdcfk
命 lfhcfg
命 中 mfhcge
咋 fbfgjk
咋 回 hbfggl
和 <n> offekY
和 peeaqY
响 $ ecggnf
响 ? gfgfkf
响 effdof
响 到 iebdil
响 谁 gbhbqe
哪 $ kffagk
哪 gimkdX
哪 一 vcbfha
哪 个 ojcdbg
哪 些 Ykmjde
哪 儿 enhgag
哪 几 kVnjgd
哪 台 hicqeZ
哪 条 rffcfc
哪 里 pUlelb
啊 $ ffemdh
啊 , ccdfft
啊 idcoeh
啥 $ jifidc
啥 , ecfebu
啥 ? hegdfl
啥 hiegck
啥 原 fgfgdk
啥 情 jffffg
啥 意 ifgfcl
啦 gfeffk
嘛 gffffk
嘛 用 gggfan
嘛 的 gffffk
器 $ tXaigg
器 , bkjlga
器 <client> offfgc
器 <service> obehhd
器 ? Xhaydf
器 上 pdfeef
器 了 lmZgcf
器 人 ffeegl
器 是 helfdg
器 的 Vubmib
器 能 kchdfi
器 访 xTdggf
器 都 fmgdhe
回 , lgfggc
回 : kgggfe
回 kfgfff
回 事 gfffgk
回 包 nfgghZ
回 应 mggbgg
回 来 igfdgi
回 流 efcejm
回 的 jgffge
回 程 jfggfe
回 答 hecffo
因 $ dfffgn
因 ? qgfgcb
因 gffffk
圈 , lgfgef
圈 ogffec
在 <client> sfgefY
在 <gateway> ifZlfj
在 <outside> ldgifc
在 <zone> pcigfa
在 cpu fffggj
在 forward egfgfk
在 keifff
在 一 fgVuhd
在 公 gejlhZ
在 哪 kjehag
在 多 dcgefp
在 对 ackqgd
在 有 cfckhm
在 的 megfgc
在 都 Wloidd
在 问 kmZegg
地 ihjfgb
地 址 lefhge
地 方 djlffc
址 , sdgbdg
址 <own> ldgffg
址 lefhge
址 会 jhdfhf
址 变 kggefg
址 是 odakhc
坑 $ gdgegk
坑 hdhecn
域 ekccgm
域 名 fegdfm
堂 gfffgj
堆 gffgfj
堆 了 cffgfm
堆 这 kgfgfe
堵 dffffn
堵 了 dffffn
填 khgfgd
填 的 kfgggd
填 表 fkffff
处 pfgcfc
处 理 ofgcfd
备 fkgcjf
复 eagenj
外 eikhec
外 一 jakkef
外 发 hmhcgc
外 开 lfkkeX
外 投 kfgggd
外 映 jWL7ig
外 网 mfhgde
外 都 lWpmbb
多 ecfbiq
多 封 ffgffj
多 少 ddfdgq
夜 mdggge
够 cjgZli
够 得 fqjadd
大 hahber
大 家 hggdek
天 jfedel
天 晚 fffffk
太 mfggfc
失 ngggdd
失 败 ngggdd
好 $ gegdgl
好 , hfbiel
好 dcfdkn
好 了 Zcheln
好 吗 mfggrQ
好 的 wZgjdX
如 beggmf
如 input dgghnb
如 masquerade dhehpa
如 删 dgggkf
如 加 ggfgbm
如 把 cgfglg
如 果 deggne
如 给 fghekd
子 $ gcfifk
子 Zccmho
学 eenbkf
它 qadfei
安 fjlebf
安 全 fjlebf
完 cehipa
完 以 fchhkf
定 gggfjd
实 jfgfff
审 一 gbfefp
审 计 ijehee
客 qegbfe
客 户 mfgbfg
家 ihgidf
宽 ggdcgn
宽 跑 ehffhk
密 fdgchm
密 码 fdgchm
对 <outside> kekjae
对 hgkhhY
对 吧 ogefed
对 哪 bsfYhh
对 外 hhlifY
对 方 gfefgj
对 端 qdgZgg
对 谁 breZhh
导 dchhfl
封 , ffgffj
封 hfgdel
射 $ hYdqgg
射 , efXpih
射 ? bpkbef
射 hggmga
射 了 cidlif
射 出 efijfe
射 列 hcdqef
射 到 jgfidf
少 $ defego
少 ddfdgq
少 了 egefhl
少 包 gffegk
少 封 egfcfn
少 条 eegifj
就 kegcoa
就 不 phfhac
就 可 ldegid
就 好 egggkd
就 收 hkfgee
就 是 ufhgaZ
就 正 jgfgff
就 没 ogefde
就 能 bhhgsY
屏 : jffggf
工 nffggb
工 单 nffggb
己 mfgcjd
己 去 offhcd
己 往 seefYh
己 的 lhdgfe
己 能 ndhfee
己 访 veehbY
己 连 kehfjb
已 dekbji
已 经 cehfji
布 ehjleb
布 了 djcmfe
布 出 ggmcge
布 到 heiocd
布 的 felehf
带 ggdcgn
带 宽 ghdcgn
帮 hffgfj
帮 助 idfdfn
帮 忙 hefidj
帮 我 afchjo
帮 看 icfffl
常 $ jgfgff
常 , pbfhfc
常 kfgggc
常 吗 hfffje
干 ggffgj
干 什 fgefbo
干 嘛 gffffk
并 fdgeen
应 , kgffgf
应 gagmdk
应 吗 mgfefe
应 该 mdemdd
底 phfcag
底 放 iggfdi
底 能 jejfgd
底 通 oYheif
度 , eflfff
度 dfikff
建 jcghmb
开 , nffgfd
开 <host> tcfghW
开 <own> jecgij
开 <service> vgdhfU
开 了 cZklhh
开 放 jhikcb
开 着 jmcefe
弃 nffgfd
弹 ifdefk
弹 窗 jgeefj
录 <gateway> ijfgfd
录 diebep
影 effdof
影 响 effdof
往 <host> ogffde
往 <outside> kfgefg
往 <own> negcie
往 vdgXhc
往 外 tbecic
径 leffgf
得 apffhe
得 上 hjgddi
得 了 gliTij
得 到 dqdblb
得 去 lkfeec
得 开 figdke
得 来 lkebff
得 着 fqjadd
得 通 iYfmdj
心 eddggn
志 : kffgfe
志 jffdfi
志 里 kgfgfe
忘 gfffgk
忘 了 gfffgk
忙 hefidj
忙 review gfgfcm
忙 分 mggggb
忙 看 fegffl
忙 解 jffeck
忙 过 gegfgj
快 ffebfq
怎 gegdhk
怎 么 ihgebl
怎 样 pcfgjZ
思 $ ggggbm
思 , fgfgbm
思 -a gfggcl
思 : hgffbm
思 ? kgeffg
思 ggggZn
急 $ hcfddo
急 icgddo
性 cdffmi
性 能 cdffmi
您 iidmce
您 好 jicmcd
情 jffffg
情 况 jffffg
想 <service> pYihee
想 hjdfie
想 加 ehhhqW
想 用 kegggf
想 确 iicjef
意 fkhfYl
意 思 ggggZn
慢 , fdggbo
慢 feggbo
懂 $ ffgffj
懂 , fggfdl
懂 : fgggUt
懂 hggfcm
成 <client> fffgjf
成 <n> cgfgpc
成 accept agggwX
成 dgfepc
成 drop Zgggki
成 strict egefoe
成 人 gfffek
成 什 rhdebe
成 转 aeggpf
我 fbfkgj
我 一 jdclgf
我 们 mbejic
我 在 nhgfec
我 想 nceflb
我 把 bfcZms
我 看 oeggde
我 要 deifgl
我 这 mfhaei
户 <client> jggggd
户 hdchem
户 反 lghfhZ
户 打 idcibn
户 端 jggcgi
户 访 qdgcgd
户 连 cfdhjk
房 kchgfg
所 clgmfa
所 有 clgmfa
手 jkffee
手 机 jkffde
才 dfhfen
打 <own> pealgb
打 fchgkh
打 不 leghfe
打 到 hgZmje
打 印 hcgeco
打 开 lghaie
打 得 fjfeje
打 算 ciifsV
执 jggfff
执 行 jggfff
扫 mrdUgf
把 -a ggggnZ
把 <n> dehfoe
把 <own> cdejlh
把 Zcdelq
把 input egghna
把 masquerade bgggod
把 所 iagofd
把 第 fggglc
抓 jfggge
抓 到 mgfffd
抓 包 jfggff
投 pffefc
投 递 kfgggd
报 <n> mefeff
报 connection jlfcfe
报 curl mggggb
报 err jfggge
报 lgbhff
报 错 mggggb
拉 gdefeo
拒 odfeff
拒 绝 odfefg
拦 $ qbibgd
拦 ueeagc
拦 了 mgeggc
拦 吗 lgggfd
拦 的 kfgggd
拿 mhdehe
挂 Sfgtig
挂 了 geekfh
指 clcidj
指 到 eefngf
按 ngdgja
按 现 kjeehe
按 规 qagiec
挡 kckdfg
挡 了 ieefgj
挡 的 kgffge
挪 gggeoZ
挪 到 gggeoZ
换 gcfdmi
换 成 dggerb
据 negged
据 包 kgffef
掉 $ qffgcc
掉 , edgeli
掉 -a haghmd
掉 gdfeqc
掉 line dgfgqa
掉 masquerade chfhme
掉 会 hffdqZ
掉 吗 nggdcf
掉 的 dggfnd
掉 第 egdhfl
掉 还 tfcadh
排 ffgdeo
接 <own> mgfggb
接 <service> ldefhf
接 ? eefffn
接 lahcgk
接 到 jffffh
接 口 mheffe
接 在 mgfgfd
接 打 jfnYid
接 文 adnjdj
接 被 lefefi
接 访 rdffgb
接 超 lfeffg
提 mffffd
提 示 ngggga
提 问 gecefp
插 gedghj
摸 rZejee
收 <service> odhgkV
收 ljdche
收 不 hjfgfd
收 到 jfffhe
收 邮 hbfhgk
改 ddgeog
改 了 ibfddr
改 动 gchfaq
改 完 cdhgmg
改 成 eggeoc
改 的 ggfgdl
放 $ jobidc
放 ? dsiZib
放 nedhhb
放 不 mcgfge
放 了 iWkngc
放 吗 rdebgf
放 在 jgggZk
放 的 bhlkcf
放 行 pdgcib
故 Zmefel
故 障 hegffj
教 kffgff
教 一 kfggfe
数 lgffef
数 据 mgfged
整 eldfld
文 meidee
文 件 edjgfj
料 hnddff
断 $ deehlg
断 ecfdml
断 了 ddebgt
新 kfgdgg
新 人 fgffcn
新 来 efeffn
方 fejdkg
方 能 hoVihg
无 nefffe
无 法 nefffe
日 jffdfi
日 志 jffdfi
早 ifdjcj
早 上 fehadr
时 $ pegegc
时 rcfbfg
时 候 gdgehm
明 megafj
明 什 kgfgff
明 天 eegfeo
明 明 oghhgY
映 iegmga
映 射 hggmga
昨 jefdcm
昨 天 kefffi
昨 晚 dbhdfr
是 <client> ldjecg
是 <host> rghgaa
是 <n> cggeil
是 <outside> nffggb
是 <own> ldgfeh
是 allow nffgga
是 drop rdggdb
是 hairpin mfggfc
是 mehedg
是 不 efefji
是 丢 odfggc
是 什 igehZm
是 删 ehfhld
是 加 ggggqW
是 发 dgdlhh
是 否 ndgffe
是 哪 libjfc
是 啥 gefjXp
是 在 lffgja
是 好 shghdW
是 就 cgghpa
是 怎 nffgfb
是 我 kfedld
是 把 Zhhhod
是 放 jgggkZ
是 没 ffgfkf
是 给 Zfdepj
是 被 nggffa
是 谁 gffcdp
是 转 Wdetig
是 这 ffggdl
是 通 nfffgc
晚 <n> feefeo
晚 gegdgl
晚 上 fffffk
晚 要 odhech
晨 ofggfa
更 ifgemc
最 jadijh
最 前 fgggkf
最 后 lcemjZ
月 gadggo
有 $ jbgsda
有 eldiid
有 syn jggfgf
有 一 pbgdci
有 个 rheebd
有 人 nlagbg
有 什 ehffgk
有 做 XYhwhd
有 台 rafgfd
有 哪 bjjjfd
有 啥 gcfeil
有 回 mggdfe
有 坑 hdhecn
有 多 effggk
有 对 ofbkfb
有 放 ifgfjd
有 映 Yigrfd
有 没 dkbkfh
有 端 Xagvgf
有 被 jaejek
有 谁 dpffib
有 这 kgggff
有 问 dbhfhn
有 风 gdgfgk
服 cYklfk
服 务 dbkleh
期 cdgeho
本 pehcgb
本 机 ofibgc
机 <client> ofggfa
机 lfhfee
机 上 gfhbdo
机 房 kcggeh
机 用 mfghec
机 的 ekfffh
机 能 rdcgfe
机 访 kZghcm
机 连 ucecdf
材 hnddff
材 料 hnddff
条 , fgggqY
条 -a ggfgje
条 <n> cegdkk
条 accept jgefmZ
条 conntrack kffffg
条 dgggkg
条 dnat gggfjd
条 rule keedbo
条 什 fgefcn
条 删 fgggje
条 啥 gfgfao
条 是 ggfgck
条 没 eggden
条 端 eeglhe
条 路 mfgggc
条 连 mffffe
来 $ dmicff
来 , jfefej
来 ? ildfhc
来 ihkfbf
来 了 ffeeik
来 吗 pcedgf
来 回 wWgeha
来 源 dsdehb
来 的 hbhlgd
来 看 gfgmee
来 这 kfggdg
板 ldgfei
析 legfge
果 $ fidcta
果 <n> gghekd
果 deggne
果 remove edhgfm
果 删 ggegtW
果 加 cfhhmd
果 把 cdggnf
查 <far> dfffmg
查 kigZif
查 一 klefce
查 要 kkccgg
标 ekfekd
标 是 hqeafe
样 $ iakbkh
样 ? ljeinR
样 jcjcjf
核 kbhedl
核 日 jgggge
桌 legfgf
桌 面 legfgf
检 kkccgg
检 查 kkccgg
楼 oUgeZt
次 hegdfl
次 都 pggfcd
正 kfgggc
正 常 kfgggc
步 nfcfhf
段 , nificb
段 fodbfi
段 可 fldfhf
段 能 gkbagm
段 连 imgcgd
比 ngfgfb
比 如 ngfgfa
求 fgehfj
求 review fbfgdr
求 解 jffgYn
没 $ racbji
没 igcigh
没 了 bhffoe
没 写 igeefk
没 反 kgffgf
没 有 ejblfh
没 看 gggfcl
没 问 rhhaea
法 nefffe
法 连 kffffh
流 jedhhg
流 量 lechhf
测 jkegfd
测 评 gjgfff
测 试 nfffgd
浏 kgggfe
浏 览 kgggfe
清 eihjfd
清 单 fjikga
源 iqdega
源 地 nfdggd
满 edhbfq
满 了 edhcfq
点 kXfgeo
烦 kjbffh
烦 列 cnajgg
烦 帮 nggfgb
烦 看 lghafi
烦 解 eggggj
然 lfhged
然 后 lfhged
现 iejfch
现 在 iejfch
班 lbeifi
理 kpcdce
生 icidfk
用 $ jdalej
用 , eYckes
用 <host> oefhec
用 <own> qeghlT
用 <public> gddidn
用 <service> sfehhV
用 ? gffegk
用 foxmail mffgfe
用 gehfdl
用 到 fgldhf
用 哪 ffsXhf
用 啊 ggdfgk
用 得 YotWhc
用 户 hcbjem
用 的 ifffZo
电 pefgfa
电 脑 oefggb
略 改 dgggjh
病 qjefeZ
登 ghdefl
登 录 ehdegm
白 nhfYej
的 $ obfiZj
的 , kqfXkZ
的 -i ebghji
的 : ifffdk
的 <client> wfghfS
的 <gateway> ffffgk
的 <host> ochehc
的 <n> fifhci
的 <own> mdfggd
的 <service> kZefen
的 ? hkigZh
的 client qfehfZ
的 cpu cchchq
的 dnat lhddid
的 effect ggegXr
的 foxmail qgcdgd
的 laptop feeggl
的 line hghbcn
的 masquerade Xfghtb
的 outlook kegggf
的 pc lggfee
的 port XkcsjZ
的 tcp uggYga
的 traffic pfddci
的 udp lmeXhe
的 user iafiap
的 人 kbodhb
的 信 igedgi
的 包 mgffdg
的 同 tZhhfY
的 吗 jhgjbd
的 吧 mggdhd
的 哪 aclofe
的 地 ngfbkb
的 对 kgfgfe
的 时 nffffd
的 是 iffjge
的 服 eemghe
的 机 mmbeah
的 来 gqcefc
的 流 jefejf
的 源 leakkc
的 电 qdfffb
的 端 eekhdj
的 网 gmgifZ
的 规 iaibfp
的 角 dfjiff
的 话 cgegng
的 那 bdnfqZ
的 默 lifgjY
盘 gZchfq
目 ckdghh
目 前 cmfjee
目 标 ekfekd
目 的 hkfddi
直 mfifga
直 timed seehfY
直 timeout rffggX
直 刷 jgfgff
直 接 mfiegb
直 没 kgffgf
直 转 offfec
直 连 jfgfka
直 重 lggfgd
看 $ Zehjen
看 , cdljjc
看 infra gfgfgj
看 lbclZm
看 一 kchiee
看 下 ndgdeh
看 不 fggfcm
看 到 lffgbi
看 懂 gggecm
看 看 Zehhfo
看 这 kggfgf
眼 Zfhfgn
着 $ emmZee
着 filbdi
码 kdhccm
码 忘 gfffgk
确 kiehde
确 认 kiehde
碰 iqibdb
示 mgggga
种 jfeihc
积 ffgefk
积 压 ffgefk
程 rggfda
程 桌 legfgf
窗 ifedjh
窗 口 gffelg
站 fdhifi
站 在 dfjhff
端 <client> oedggd
端 <far> scgYgg
端 口 ighied
端 是 lgggfd
第 <n> cefeim
第 cefeim
等 hjcheh
等 保 hjchfg
答 ncbefk
算 $ dredeg
算 bpgepU
算 把 dhgcnf
管 gpgbee
管 是 fshYde
管 理 cpegee
管 目 fjffgf
箱 ffffgl
箱 密 gfffgk
线 keZhlf
组 ksWceg
终 ughZcb
经 hddifk
经 过 idcjek
结 vZefgc
结 果 qgdefb
绕 lcghgf
给 <host> iffblf
给 <zone> Zcgemn
给 jZcpfg
给 个 glfbfi
给 几 ggfegj
给 哪 pcbjfe
给 我 fdZpdk
给 谁 Ydfybf
络 hlddei
绝 $ lfedej
绝 , kgfgfd
绝 odfefg
网 <far> qfgbee
网 ip ngddfg
网 qjdggW
网 上 dbjhhk
网 不 nbegfi
网 关 nkgdfZ
网 吗 ofchjZ
网 哪 hZgmgg
网 地 kegffg
网 机 elbkff
网 段 eocagj
网 络 hlddei
置 $ gegfgk
置 ? cfggdo
置 ffggcm
翻 gfffek
翻 译 gfffek
老 pbfgfd
老 是 mgeggb
老 板 mdggfe
能 <service> kjeeib
能 access Ybffkq
能 cikakg
能 ping rfgffY
能 reach jobefd
能 上 jdcfhl
能 不 pVegkg
能 主 mieegb
能 从 kkcdhd
能 做 ggfefl
能 出 qeegdd
能 到 jmfdde
能 合 ffggfj
能 干 gfegfl
能 往 leffge
能 打 mjichY
能 收 mefgib
能 用 fendeh
能 直 iffgjd
能 访 fmkbdf
能 进 ftbcgd
能 连 eldhhe
能 通 bhbmkf
脑 oefggb
脑 打 veeggU
脑 用 qfggfY
脑 能 lffggd
自 pckaka
自 己 mfgcjd
自 身 ogeidc
苦 gffffk
苦 了 gfgfel
落 geYjlh
落 到 geYklh
行 $ ldffdi
行 , geefkh
行 <zone> cggfne
行 ? offffc
行 ecfeph
行 不 ldeghe
行 了 oeecgf
行 什 ggffcl
行 会 ihYhji
行 删 gghgmZ
行 吗 nffffd
行 啥 gegffl
行 干 gfgfYq
行 挪 gfhelc
行 是 gggfcm
行 有 gcheZs
行 没 gffffk
行 的 jffcjg
行 还 lgfgfd
补 kfgelZ
表 : apfffg
表 gkYjkd
被 <gateway> mggfgb
被 drop mgffgc
被 forward ihcmce
被 hagmeh
被 丢 nefhgb
被 哪 ofeffd
被 拒 odfefg
被 拦 zgbUef
被 挡 lcocgc
被 改 ricfdc
被 放 rgffea
被 转 ibdrgb
被 退 fheehk
装 hggfck
西 dbmjge
要 fihgkb
要 不 kedcgk
要 写 peidgb
要 填 fkffff
要 是 ZgkgsY
要 求 rbhgfZ
要 用 njZncb
要 连 rbgfgc
见 heffem
规 igecgk
规 则 jefdgk
览 kgggfe
览 器 kgggfe
角 dfjiff
角 度 dfjiff
解 $ kgffge
解 eeifcn
解 析 iffefj
解 释 eekiYn
警 jfgffg
计 hjehib
计 要 hjeiee
订 hefcfm
认 igffjd
认 一 kjedef
认 策 gggfje
让 gabjfq
议 gchhnc
记 eccifq
记 录 dceefr
讲 feffen
讲 讲 fefeki
许 kheeid
论 hagemh
设 hkdekc
设 成 efefmg
访 fihbfj
访 问 fihbfj
证 gcfegn
证 书 fcfegn
评 fjfgic
评 审 fcgjfj
评 要 gjgfff
译 gfffek
译 成 gfffek
试 mgffgc
话 , dgegkh
话 : gffgek
话 agfggn
询 jgggge
该 hdejbm
该 通 pegdga
误 lfeffg
说 <service> qegggX
说 wfbbgb
说 明 hegdfl
请 mffgee
请 列 Xjjifh
请 教 kfggfe
请 求 fcdlbo
请 问 mhelfW
谁 $ hcakgl
谁 ? heefme
谁 Ztbicg
谁 可 johaiY
谁 回 lggfge
谁 开 bseahh
谁 改 ggfgdl
谁 来 lbebdo
谁 能 Ypeggh
谁 进 fpafhe
谁 连 glgedg
调 pYgapb
谢 $ gfkbcn
谢 gfjabo
谢 谢 gfjabo
财 gZdggq
财 务 gZdggq
败 ngggdd
账 hjdegi
账 号 jegeei
贴 hdfkff
走 $ ogddgf
走 <n> seefeb
走 <own> hbfejj
走 <public> pagglZ
走 <service> lffege
走 ? tffdgY
走 regjfV
走 不 mdgggd
走 公 kefgfg
走 到 ifZmgf
走 哪 nfffgb
走 得 lZgjgf
走 的 rfgdgZ
起 ohggda
起 什 fgeeZr
起 来 jggfge
超 nchdgf
超 时 nchdgf
跑 hfddgm
跑 的 mgggfb
跟 ifgean
路 $ lfffge
路 schdga
路 径 leffgf
身 qeeidb
转 mgbliY
转 到 glbljX
转 发 cddlme
转 圈 ogffec
转 给 obcihd
辛 gffffk
辛 苦 gffffk
边 <client> neghec
边 <service> pegfgZ
边 jefdgk
边 放 qZgggd
边 的 dfggdn
边 能 odgddg
达 plcefa
过 <gateway> oYhhff
过 <own> lghdhd
过 ikXkal
过 一 gegfgj
过 了 kdhgci
过 去 igeZfn
过 哪 hdamdl
过 得 qdhfdc
过 来 kgfldb
过 网 lkgcfc
返 kgggge
返 回 kgggge
还 bffhmg
还 work dhfgmd
还 是 jgdibj
还 有 fkebdn
还 能 eeggme
还 行 ahggpc
这 fffjfh
这 一 lefgka
这 个 gfekgg
这 么 igfcel
这 句 ggfgWr
这 台 fgglee
这 是 lgfgfd
这 条 ggfgcm
这 样 fhfele
这 种 ilecbj
这 行 igffck
这 边 heibem
进 iofdgb
进 得 kmdbfe
进 来 emeiia
远 legfge
远 程 legfge
连 <client> mhfgfb
连 <host> thfdgX
连 <outside> lahdjg
连 <own> gZjeji
连 <public> tgddbe
连 <zone> lefenZ
连 ? hrhfhU
连 dhgdhl
连 上 iXhnjc
连 不 mmbccg
连 到 mkfVek
连 得 hkgcdh
连 我 qjfaec
连 接 lafdfm
连 的 jfggff
退 , mgefge
退 gheegj
退 信 ngdggd
退 回 ghdegk
送 khboZe
送 到 khboZe
递 kfgggd
通 $ gffbhm
通 , pgfdec
通 <client> rgfgfW
通 <far> ufgfeW
通 <gateway> kgfgge
通 <host> vfgggR
通 <own> fYhakq
通 ? uWhech
通 eldfbm
通 不 mffchf
通 么 pcZdcp
通 了 dbhcip
通 吗 fkcgdk
通 啊 gbhdfo
通 的 nfffgc
通 过 ijgeff
遍 nglbae
那 jceekh
那 三 fhghkb
那 个 bgdeio
那 台 ieefco
那 条 fgggnZ
那 种 iedkkb
那 边 keeehg
邮 lgcfeh
邮 件 lgcfeh
邮 箱 ffffgl
部 fkjiYf
都 bimniU
都 不 ieehna
都 会 ifecfn
都 在 khfeeg
都 映 gVjmgi
都 有 djekjc
都 没 jfffgg
都 算 eofdeg
都 能 empXhb
配 lccfem
配 的 jgggfe
配 置 idgggi
释 eekiYn
释 一 hgggWp
释 下 gfffcm
里 $ Zehgjl
里 <service> nbgggf
里 ? dZmpZh
里 jhfehe
里 一 jgfgff
里 刷 kffgge
里 有 lffgef
里 的 fdlfgg
里 看 dgggdm
里 面 Yiiogc
重 ddgffn
重 传 kggfge
重 启 edfggn
重 置 gfffgk
量 $ kdedkg
量 ? dgfffl
量 lechhf
链 qhecde
错 nggfgb
错 误 lfeffg
问 $ bibdko
问 : gjhddi
问 <client> rgaidc
问 <far> ndfhkZ
问 <gateway> gmggga
问 <host> njbidb
问 <outside> uXdlfa
问 <own> jnYbii
问 <public> tZfZdl
问 <zone> kobhbe
问 ? gebgep
问 fhhcfk
问 一 sfehda
问 不 iabgin
问 从 ofhghX
问 你 hgWegr
问 到 biklfa
问 得 glbcfl
问 我 lflZfg
问 的 mgddei
问 题 ifgagl
间 lefifc
队 ffgffk
队 列 ffgffk
限 dpdckd
限 制 pbgdge
除 bnfhhd
除 了 coficf
险 $ gdgfgl
险 gdgfgk
障 hegefj
需 hjdkfc
需 要 hjdkfc
靠 pgehbe
面 , eiffld
面 dberkb
面 是 Yffphg
面 的 jfdjhd
面 这 ggfejf
页 fjegcj
领 ggkfff
领 导 ggkfff
题 $ kaggfj
题 , lfegdi
题 ? hffffj
题 ifgagl
题 吗 jfghci
风 gdgfgk
风 险 gdgfgk
食 gfffgj
食 堂 gfffgj
馈 mggggb
马 jggfgf
马 上 jggfgf
高 cafcit
高 不 cbfdhs
麻 khcffh
麻 烦 khcffh
默 hfffje
默 认 hfffje
`;
export const WAY_WEIGHTS = `
' -a forward jd
' -a jd
' <n> you jd
's <service> dj
, <A> , ma
, <A> kc
, <A> to jd
, <A> 上 jd
, <B> $ jd
, <gateway> kc
, <n> $ ma
, <n> and ma
, <n> packet dj
, <n> tcp lb
, <server> <B> kc
, <server> jd
, <server> 是 jd
, <service> $ lb
, <service> , kc
, <service> <n> jd
, <service> ? ma
, allowed ? kc
, allowed jd
, and does jd
, and the lb
, any jd
, any port kc
, blocked lb
, but dj
, can i jd
, connection ma
, correct jd
, could kc
, do jd
, does <A> jd
, does <service> jd
, does <zone> jd
, dport <n> kc
, dport kc
, dst <B> kc
, dst ma
, from <A> kc
, from dj
, given ck
, given that ck
, how kc
, i am
, i e kc
, i have lb
, is <A> kc
, is jd
, is this ma
, it's kc
, its jd
, just ma
, kindly kc
, lip kc
, no jd
, no nat jd
, nothing ma
, on the ma
, port dj
, right ? kc
, right kc
, rip kc
, should dj
, source bl
, target lb
, tcp <n> nZ
, tcp nZ
, that jd
, they bl
, we kc
, when lb
, where jd
, which ck
, who kc
, why ? kc
, why ma
, will it jd
, will that jd
, would kc
, 为 啥 jd
, 之 jd
, 会 jd
, 但 是 dj
, 回 jd
, 回 包 jd
, 客 ck
, 客 户 ck
, 对 kc
, 对 方 jd
, 急 $ jd
, 急 jd
, 想 kc
, 我 ck
, 按 kc
, 提 jd
, 提 示 jd
, 收 lb
, 有 ma
, 没 jd
, 没 有 jd
, 浏 kc
, 浏 览 kc
, 源 am
, 能 jd
, 行 kc
, 规 ma
, 规 则 ma
, 请 lb
, 请 问 jd
, 走 jd
, 这 是 dj
, 连 <B> kc
, 通 lb
, 通 不 kc
-> <B> $ kc
-> <B> , kc
-> <B> <service> pX
-> <B> ? jd
-> <B> kc
-> <B> ok ma
-> <B> tcp lb
-a input nZ
-a postrouting -o dj
-a postrouting -s kc
-d <A> ck
-d <B> -p jd
-d <B> jd
-d <host> kc
-i <A> -d jd
-i <A> -o kc
-i <A> kc
-j accept does ma
-j accept' jd
-j drop , jd
-l grep jd
-o <A> -j dj
-o <A> dj
-o <B> -j jd
-o <B> jd
-o <outside> -j kc
-o <zone> -p kc
-s <A> lb
-s <zone> -d jd
-s <zone> -o ck
-s <zone> jd
: -a jd
: -a postrouting jd
: <A> oY
: <A> to nZ
: <A> 上 ma
: <n> <host> kc
: <service> login kc
: <service> ma
: <zone> jd
: can ma
: curl jd
: do jd
: does it bl
: does jd
: is it jd
: the kc
: trying <B> jd
: trying jd
: user kc
: what ma
<A> , <server> lb
<A> , and kc
<A> , dst ma
<A> , is nZ
<A> , port bl
<A> , 想 jd
<A> , 端 dj
<A> , 连 kc
<A> -> <B> kc
<A> -> kc
<A> -d <B> jd
<A> -d jd
<A> -j dj
<A> -o <B> jd
<A> -o kc
<A> : <n> kc
<A> : connection am
<A> : curl lb
<A> <B> <n> lb
<A> <B> <service> oY
<A> <B> a kc
<A> <n> <B> kc
<A> <n> from ck
<A> <n> on ck
<A> <n> trying dj
<A> <own> : dj
<A> <own> bl
<A> <server> kc
<A> <server> 要 lb
<A> <service> jd
<A> <service> to ma
<A> able jd
<A> able to jd
<A> and <B> kc
<A> and kc
<A> and want jd
<A> box pX
<A> browse jd
<A> can kc
<A> can not dj
<A> can open kc
<A> can't nZ
<A> cannot kc
<A> cant kc
<A> client nZ
<A> clients kc
<A> coming ck
<A> connects nZ
<A> connects to ma
<A> does jd
<A> from a bl
<A> from dj
<A> from my ck
<A> from talking kc
<A> get <service> ma
<A> get jd
<A> get to kc
<A> gets kc
<A> go jd
<A> has lb
<A> has to kc
<A> hit jd
<A> i nZ
<A> is kc
<A> itself get jd
<A> keeps kc
<A> laptop jd
<A> logs jd
<A> lose kc
<A> make it kc
<A> make kc
<A> must lb
<A> needs lb
<A> on <B> dj
<A> on dj
<A> open to dj
<A> opening <B> kc
<A> opening jd
<A> opens <service> ma
<A> out ck
<A> out to jd
<A> pcs kc
<A> people kc
<A> permitted kc
<A> ping <B> kc
<A> ping kc
<A> pings <B> ma
<A> pings ma
<A> ppl jd
<A> reach <B> kc
<A> reach kc
<A> reachable bl
<A> reachable for bl
<A> reachable from am
<A> reports kc
<A> s , jd
<A> s jd
<A> see dj
<A> see when ck
<A> side kc
<A> straight kc
<A> talking kc
<A> talking to kc
<A> tcp <n> ck
<A> tcp ck
<A> to our lb
<A> towards <B> lb
<A> towards lb
<A> wants nZ
<A> wants to jd
<A> when ck
<A> who lb
<A> with jd
<A> work Yo
<A> work for bl
<A> would ck
<A> 上 <B> kc
<A> 上 ping lb
<A> 出 <B> jd
<A> 出 kc
<A> 到 <B> jd
<A> 到 <zone> lb
<A> 到 ma
<A> 发 jd
<A> 发 邮 jd
<A> 就 kc
<A> 往 <B> kc
<A> 往 jd
<A> 想 lb
<A> 打 jd
<A> 打 不 jd
<A> 的 <n> bl
<A> 的 client kc
<A> 的 user lb
<A> 的 人 jd
<A> 的 机 jd
<A> 的 用 jd
<A> 能 主 lb
<A> 要 ma
<A> 连 <B> ma
<A> 连 ma
<A> 那 kc
<A> 那 台 kc
<A> 里 kc
<B> 's ck
<B> , <gateway> lb
<B> , <n> jd
<B> , <service> kc
<B> , any jd
<B> , do jd
<B> , does lb
<B> , is lb
<B> , or ck
<B> , port jd
<B> , should ck
<B> , tcp kc
<B> , works dj
<B> , 为 jd
<B> , 会 kc
<B> , 回 jd
<B> , 端 jd
<B> -j accept jd
<B> -j jd
<B> -p jd
<B> -p tcp jd
<B> ; jd
<B> <n> $ lb
<B> <n> ? kc
<B> <n> udp kc
<B> <n> 端 kc
<B> <own> kc
<B> <server> jd
<B> <service> $ ma
<B> <service> , jd
<B> <service> ? lb
<B> <service> ok oY
<B> <zone> ck
<B> a ? kc
<B> a kc
<B> accept lb
<B> access jd
<B> after kc
<B> afterwards jd
<B> and gets lb
<B> as jd
<B> box $ lb
<B> box jd
<B> by <service> ma
<B> connects dj
<B> directly ma
<B> directly on kc
<B> does lb
<B> does the kc
<B> dport <n> kc
<B> dport kc
<B> dropped lb
<B> error connecting jd
<B> error jd
<B> for <service> kc
<B> for lb
<B> gets lb
<B> gets nothing ck
<B> icmp pX
<B> if kc
<B> into kc
<B> is ck
<B> it jd
<B> itself , jd
<B> lan nZ
<B> let jd
<B> not pX
<B> ok ? ma
<B> ok oY
<B> on <n> jd
<B> on kc
<B> on port ma
<B> on udp ma
<B> or lb
<B> over <n> lb
<B> over <service> kc
<B> over lb
<B> over udp kc
<B> port <n> pX
<B> port pX
<B> server , lb
<B> server ? kc
<B> server's kc
<B> should kc
<B> should that jd
<B> since ma
<B> still work jd
<B> survive jd
<B> tcp <n> ma
<B> tcp lb
<B> then dj
<B> to ck
<B> udp <n> jd
<B> udp jd
<B> what does ma
<B> when jd
<B> which jd
<B> will kc
<B> will that kc
<B> with kc
<B> works ? jd
<B> works kc
<B> 上 的 lb
<B> 为 jd
<B> 为 什 jd
<B> 么 $ jd
<B> 么 jd
<B> 之 jd
<B> 之 间 jd
<B> 了 nZ
<B> 会 kc
<B> 吗 $ kc
<B> 吗 , jd
<B> 吗 ? jd
<B> 吗 kc
<B> 就 ck
<B> 就 能 ck
<B> 开 dj
<B> 报 lb
<B> 收 <service> kc
<B> 收 jd
<B> 有 jd
<B> 的 <n> lb
<B> 的 ma
<B> 的 tcp kc
<B> 能 连 Yo
<B> 行 kc
<B> 行 不 kc
<B> 访 am
<B> 访 问 am
<B> 走 jd
<B> 超 lb
<B> 超 时 lb
<B> 还 行 jd
<B> 这 个 nZ
<B> 通 lb
<B> 通 吗 kc
<B> 那 bl
<client> $ ck
<client> dst kc
<client> s , kc
<client> s kc
<gateway> : dj
<gateway> <B> kc
<gateway> is lb
<gateway> let it lb
<gateway> to lb
<gateway> 会 jd
<host> 's nZ
<host> , <B> dj
<host> , <zone> jd
<host> <A> s jd
<host> from kc
<host> is am
<host> on ma
<host> s , bl
<host> s bl
<host> server , kc
<host> server ? ck
<host> server see kc
<host> server's jd
<host> 的 <n> lb
<host> 的 lb
<n> , <server> jd
<n> , can kc
<n> , is kc
<n> , what lb
<n> , will lb
<n> , 帮 jd
<n> , 我 dj
<n> , 能 kc
<n> -> jd
<n> -j drop dj
<n> -j masquerade kc
<n> -s jd
<n> : <A> jd
<n> : no ck
<n> : to dj
<n> : user lb
<n> <B> ma
<n> <gateway> am
<n> <host> kc
<n> <n> , kc
<n> <n> tcp dj
<n> <outside> bl
<n> ? ? jd
<n> ? i jd
<n> aa jd
<n> am ma
<n> and <n> jd
<n> at kc
<n> can kc
<n> dnat , jd
<n> does the lb
<n> for kc
<n> forward lb
<n> from <A> jd
<n> from <B> dj
<n> in <outside> kc
<n> in jd
<n> ip <client> kc
<n> ip <host> jd
<n> ip <own> jd
<n> len <n> jd
<n> len jd
<n> of <B> nZ
<n> on <A> am
<n> on <B> nZ
<n> on the jd
<n> packet dj
<n> packet loss dj
<n> pls jd
<n> proto udp lb
<n> s lb
<n> syn $ jd
<n> syn , lb
<n> syn 这 kc
<n> tcp $ lb
<n> tcp from kc
<n> to <B> ma
<n> to kc
<n> udp , jd
<n> udp ? jd
<n> udp kc
<n> what jd
<n> will jd
<n> 为 jd
<n> 为 什 jd
<n> 到 <B> lb
<n> 到 kc
<n> 发 信 jd
<n> 吗 ? lb
<n> 吗 kc
<n> 就 kc
<n> 是 ck
<n> 的 dnat lb
<n> 行 不 kc
<outside> $ dj
<outside> -j accept lb
<outside> -j kc
<outside> -j masquerade kc
<outside> <A> kc
<outside> ? $ dj
<outside> is jd
<outside> on the jd
<outside> out <zone> jd
<outside> 上 kc
<outside> 发 dj
<outside> 打 jd
<outside> 的 lb
<own> $ lb
<own> 吗 $ jd
<public> $ kc
<public> <B> $ kc
<public> <B> , jd
<public> <B> on jd
<public> ? $ lb
<public> ? kc
<server> , lb
<server> <A> ck
<server> <B> $ kc
<server> <B> kc
<server> is ma
<server> 写 jd
<server> 写 的 jd
<server> 是 <B> jd
<server> 是 jd
<server> 要 lb
<service> , <n> nZ
<service> : connect ck
<service> <A> <n> Zn
<service> <host> lb
<service> <n> from jd
<service> <n> on bl
<service> <n> tcp jd
<service> <server> kc
<service> at <B> jd
<service> from <A> ma
<service> from lb
<service> just dj
<service> login : kc
<service> login kc
<service> of am
<service> ok ? bl
<service> ok ck
<service> on <A> Zn
<service> on <B> jd
<service> on <n> lb
<service> on ck
<service> on the Zn
<service> out jd
<service> port kc
<service> queries kc
<service> to <A> dj
<service> to <B> lb
<service> udp <n> ma
<service> udp dj
<service> via <B> lb
<service> via lb
<service> 为 jd
<service> 会 kc
<service> 到 <B> jd
<service> 到 jd
<service> 吗 $ jd
<service> 吗 ? kc
<service> 吗 kc
<service> 登 jd
<service> 行 jd
<service> 行 不 jd
<zone> $ ck
<zone> -> kc
<zone> -d <host> kc
<zone> -p kc
<zone> -p tcp kc
<zone> <B> jd
<zone> and kc
<zone> have jd
<zone> shows am
<zone> src <A> jd
<zone> src jd
<zone> to lb
<zone> 上 jd
<zone> 上 抓 kc
<zone> 就 lb
<zone> 就 能 kc
<zone> 的 <A> jd
? -a prerouting jd
? <A> jd
? <service> kc
? example com jd
? example jd
? i mean ma
? it's kc
? udp <n> jd
L , <A> <client><far> kc
L , does <client><far> lb
L , does <far><own> oY
L , does <outside><own> jd
L , would <zone><own> jd
L , 客 <client><own> jd
L -a forward <client><client> kc
L -a forward <client><far> jd
L -a forward <host><client> ck
L -a forward <zone><client> jd
L -a forward <zone><zone> jd
L -a postrouting <zone><own> kc
L -a prerouting <outside><own> jd
L -a prerouting <zone><own> jd
L -d <A> <host><client> ck
L -d <A> <own><client> ck
L -d <host> <zone><own> kc
L -d dj
L -i <A> <outside><own> kc
L -i <A> <zone><client> jd
L -i <A> <zone><own> jd
L -i <A> <zone><zone> jd
L -i <zone> <client><client> kc
L -i <zone> <host><client> ck
L -j accept <client><client> kc
L -j drop <far><own> jd
L -j kc
L -o <outside> <client><far> kc
L -o <zone> <client><client> kc
L -o ck
L -s <zone> <zone><own> kc
L -s kc
L : <A> <zone><zone> oY
L : <n> <client><client> jd
L : <n> <client><far> lb
L : <n> <client><own> kc
L : <n> <host><client> ck
L : connect <host><client> ck
L : ip <client><own> jd
L ; ma
L <A> 's <gateway><far> jd
L <A> , <client><host> ma
L <A> , <client><own> jd
L <A> , <far><host> kc
L <A> , <far><own> qW
L <A> , <outside><host> jd
L <A> , <outside><own> kc
L <A> , <zone><host> jd
L <A> , <zone><own> jd
L <A> -> <client><far> lb
L <A> -> <client><host> jd
L <A> -> <far><own> jd
L <A> -> <host><far> kc
L <A> -> <host><host> lb
L <A> -> <host><own> jd
L <A> -> <outside><host> jd
L <A> -d <outside><own> jd
L <A> -d <zone><host> jd
L <A> -d <zone><own> jd
L <A> -o <zone><client> jd
L <A> -o <zone><outside> jd
L <A> -o <zone><zone> jd
L <A> -p <host><client> bl
L <A> : <client><own> kc
L <A> : <zone><own> kc
L <A> <B> <client><client> lb
L <A> <B> <client><far> lb
L <A> <B> <client><host> kc
L <A> <B> <client><own> jd
L <A> <B> <far><own> lb
L <A> <n> <own><client> dj
L <A> <service> <client><gateway> jd
L <A> and <client><client> ma
L <A> and <client><own> lb
L <A> and <zone><own> jd
L <A> and <zone><zone> lb
L <A> box <host><outside> jd
L <A> can't <client><own> jd
L <A> dst <client><client> jd
L <A> for <outside><own> jd
L <A> for <zone><own> kc
L <A> from <client><client> dj
L <A> from <gateway><client> Xp
L <A> from <gateway><outside> am
L <A> from <gateway><zone> dj
L <A> from <host><client> dj
L <A> from <host><outside> Wq
L <A> from <host><zone> dj
L <A> get <zone><outside> jd
L <A> gets <far><own> lb
L <A> gets <zone><own> kc
L <A> i <client><own> jd
L <A> itself <gateway><outside> dj
L <A> itself <gateway><own> jd
L <A> on <outside><own> lb
L <A> open <own><outside> dj
L <A> opens <client><own> lb
L <A> out <zone><outside> kc
L <A> port <own><zone> dj
L <A> s <client><own> jd
L <A> server <host><own> kc
L <A> server <host><public> kc
L <A> still <client><far> lb
L <A> still <far><own> ma
L <A> still <outside><host> jd
L <A> talk <zone><zone> jd
L <A> to <client><client> pX
L <A> to <client><far> jd
L <A> to <client><gateway> jd
L <A> to <client><host> jd
L <A> to <gateway><far> lb
L <A> to <host><client> lb
L <A> to <host><far> ma
L <A> to <host><host> nZ
L <A> to <host><outside> nZ
L <A> to <outside><gateway> jd
L <A> to <outside><host> lb
L <A> to <zone><client> pX
L <A> to <zone><outside> nZ
L <A> 上 <client><own> kc
L <A> 上 <zone><outside> kc
L <A> 出 <zone><outside> kc
L <A> 到 <client><client> jd
L <A> 本 <gateway><far> lb
L <A> 的 <outside><own> kc
L <A> 的 <zone><client> ma
L <A> 的 <zone><far> lb
L <A> 的 <zone><host> jd
L <A> 的 <zone><outside> lb
L <A> 的 <zone><own> jd
L <A> 能 <host><outside> ma
L <A> 自 <gateway><client> jd
L <A> 自 <gateway><far> lb
L <A> 自 <gateway><host> jd
L <A> 自 <host><outside> kc
L <A> 访 <client><own> jd
L <A> 访 <zone><host> jd
L <A> 这 <zone><own> kc
L <client> , <outside><own> jd
L <client> kc
L <far> am
L <host> , <client><own> kc
L <host> <A> <host><far> jd
L <host> jd
L <host> server <host><outside> kc
L <n> , <client><own> ma
L <n> , <far><own> lb
L <n> , <zone><outside> kc
L <n> : <client><client> jd
L <n> : <client><own> nZ
L <n> : <far><own> ma
L <n> : <host><client> ck
L <n> : <own><client> dj
L <n> <A> <host><client> ck
L <n> <n> <client><client> jd
L <n> <n> <host><client> ck
L <n> from <outside><host> lb
L <n> ip <client><client> jd
L <n> ip <client><far> lb
L <n> ip <client><own> jd
L <n> on <own><outside> Zn
L <n> tcp <far><own> jd
L <n> you <own><zone> ck
L <outside> -j <client><far> jd
L <outside> ck
L <outside> from <client><own> jd
L <public> kc
L <server> <A> <own><client> dj
L <server> ck
L <service> <A> <own><client> dj
L <service> <n> <client><host> jd
L <service> <n> <host><outside> Us
L <service> <n> <outside><host> kc
L <service> <n> <outside><own> lb
L <service> from <outside><gateway> jd
L <service> on <gateway><outside> ck
L <service> on <host><outside> Us
L <service> on <own><outside> ck
L <service> to <gateway><zone> dj
L <zone> , <zone><own> ma
L <zone> -d <host><client> ck
L <zone> -d <own><client> dj
L <zone> -d <zone><own> kc
L <zone> -o <client><client> kc
L <zone> <A> <client><own> jd
L <zone> ck
L <zone> i <client><own> lb
L <zone> 的 <client><own> jd
L ? tcp <far><own> jd
L ^ <A> <client><client> lb
L ^ <A> <client><gateway> lb
L ^ <A> <client><own> kc
L ^ <A> <gateway><client> ma
L ^ <A> <gateway><far> nZ
L ^ <A> <gateway><host> ma
L ^ <A> <gateway><own> lb
L ^ <A> <host><client> lb
L ^ <A> <host><far> jd
L ^ <A> <host><host> lb
L ^ <A> <host><own> kc
L ^ <A> <host><public> lb
L ^ <A> <outside><gateway> jd
L ^ <A> <outside><host> jd
L ^ <A> <outside><own> jd
L ^ <A> <own><client> Zn
L ^ <A> <zone><client> kc
L ^ <A> <zone><far> kc
L ^ <A> <zone><gateway> kc
L ^ <A> <zone><host> jd
L ^ <A> <zone><outside> jd
L ^ <A> <zone><own> jd
L ^ <A> <zone><public> nZ
L ^ <A> <zone><zone> oY
L ^ <host> <host><far> ma
L ^ <n> <client><client> jd
L ^ <n> <client><far> lb
L ^ <n> <client><host> kc
L ^ <n> <client><own> jd
L ^ <n> <far><own> kc
L ^ <outside> <far><own> lb
L ^ <service> <client><gateway> jd
L ^ <service> <client><host> jd
L ^ <service> <far><own> kc
L ^ <service> <gateway><zone> am
L ^ <service> <host><far> jd
L ^ <service> <host><zone> am
L ^ <service> <outside><gateway> jd
L ^ <service> <outside><host> jd
L ^ <service> <own><client> dj
L ^ <service> <own><outside> bl
L ^ <service> <zone><far> kc
L ^ <service> <zone><own> jd
L ^ <zone> <client><host> kc
L ^ <zone> <client><own> jd
L ^ a <far><own> kc
L ^ are <zone><zone> jd
L ^ can <host><far> lb
L ^ can <host><host> jd
L ^ can <host><outside> jd
L ^ can <outside><own> jd
L ^ can <zone><outside> jd
L ^ can <zone><zone> kc
L ^ conntrack <far><own> jd
L ^ dmesg <client><host> jd
L ^ do <zone><outside> lb
L ^ does <client><own> jd
L ^ does <far><own> oY
L ^ does <host><far> kc
L ^ does <host><outside> lb
L ^ does <host><own> lb
L ^ does <own><zone> am
L ^ does <zone><zone> kc
L ^ i <zone><host> oY
L ^ if <client><own> ma
L ^ if <far><own> ma
L ^ if <outside><own> kc
L ^ if <zone><outside> lb
L ^ if <zone><own> jd
L ^ is <client><own> lb
L ^ is <gateway><outside> ck
L ^ is <gateway><zone> dj
L ^ is <outside><host> lb
L ^ is <outside><own> ma
L ^ is <own><outside> dj
L ^ is <own><zone> dj
L ^ is <zone><zone> nZ
L ^ on <client><own> lb
L ^ our <far><own> jd
L ^ outlook <client><own> kc
L ^ outlook <own><client> ck
L ^ ping <client><far> ma
L ^ ping <client><host> nZ
L ^ ping <far><zone> dj
L ^ ping <zone><host> lb
L ^ postfix <host><far> jd
L ^ say <zone><host> jd
L ^ say <zone><own> lb
L ^ suppose <zone><own> jd
L ^ swaks <client><own> lb
L ^ tcpdump <far><own> ma
L ^ the <zone><own> jd
L ^ we <far><own> jd
L ^ we <zone><own> kc
L ^ what <far><own> kc
L ^ what <outside><host> Wq
L ^ what <outside><own> kc
L ^ what <own><outside> am
L ^ what <zone><host> jd
L ^ what <zone><outside> jd
L ^ which <client><own> kc
L ^ why <client><host> lb
L ^ why <client><own> jd
L ^ would <outside><own> jd
L ^ would <outside><zone> bl
L ^ would <own><zone> bl
L ^ 从 <outside><own> jd
L ^ 假 <outside><own> kc
L ^ 假 <zone><outside> jd
L ^ 内 <client><own> kc
L ^ 如 <zone><outside> kc
L ^ 客 <client><own> jd
L ^ 帮 <client><own> lb
L ^ 我 <zone><host> lb
L ^ 抓 <client><own> jd
L a <A> <zone><own> kc
L able lb
L about jd
L accept , <client><host> jd
L access bl
L after kc
L agent lb
L all kc
L am jd
L an nZ
L answer jd
L anybody kc
L anyone jd
L anything jd
L app lb
L append jd
L are <A> <zone><zone> jd
L are ma
L as bl
L assume lb
L at <A> <far><host> jd
L at <A> <far><own> kc
L attacker lb
L back nZ
L backup nZ
L be kc
L before ma
L box kc
L branch kc
L but ma
L by lb
L can <A> <client><far> jd
L can <A> <host><far> jd
L can <A> <host><host> jd
L can <A> <zone><outside> kc
L can <A> <zone><zone> lb
L can i <gateway><zone> ck
L can lb
L can someone <outside><own> kc
L can the <host><far> lb
L capture Yo
L change jd
L chg jd
L ci kc
L client dj
L coming lb
L confirm nZ
L connect dj
L connect to <own><client> am
L connection jd
L connection refused <own><client> dj
L conntrack -l <far><own> jd
L could oY
L curl ck
L delete nZ
L deleted kc
L desk kc
L dev jd
L dig bl
L dmesg ck
L do the <zone><outside> kc
L does <A> <client><far> lb
L does <A> <client><own> kc
L does <A> <far><own> ma
L does <A> <host><far> ck
L does <A> <zone><own> jd
L does <A> <zone><zone> ma
L does the <client><own> kc
L does the <host><own> nZ
L dovecot kc
L drop , <gateway><zone> ck
L drop line <outside><own> kc
L error bl
L established jd
L example ck
L explain kc
L filter jd
L floor kc
L for <A> <far><own> lb
L for kc
L for the <outside><zone> kc
L forward -i <client><client> kc
L forward -i <host><client> ck
L forward -i <zone><client> jd
L forward -i <zone><zone> jd
L forward -s <zone><outside> kc
L from <A> <client><client> nZ
L from <A> <client><gateway> kc
L from <A> <far><host> lb
L from <A> <far><own> jd
L from <A> <host><client> ma
L from <A> <outside><gateway> kc
L from <A> <outside><host> kc
L from <A> <outside><own> kc
L from lb
L g jd
L gets kc
L go jd
L goes kc
L grep kc
L guest nZ
L happens kc
L have jd
L hello lb
L hi jd
L home lb
L host <A> <client><client> Yo
L host <A> <host><client> ck
L hypothetically jd
L i add <zone><own> jd
L i am
L i'd jd
L if i <client><own> nZ
L if i <outside><own> nZ
L if i <zone><own> jd
L if we <zone><outside> kc
L if we <zone><own> jd
L in <A> <zone><client> jd
L in <A> <zone><gateway> kc
L in <A> <zone><own> jd
L in <A> <zone><zone> jd
L in kc
L in the <client><own> kc
L input policy <gateway><zone> ck
L input policy <zone><gateway> jd
L into dj
L ip <A> <client><client> jd
L ip <A> <client><far> kc
L ip <A> <client><host> kc
L ip <A> <client><own> jd
L ip <A> <far><own> lb
L ip <A> <host><client> Xp
L ip <host> <client><own> jd
L iptables kc
L is <A> <client><own> lb
L is <A> <own><outside> Yo
L is <A> <own><zone> dj
L is <A> <zone><outside> jd
L is <A> <zone><zone> lb
L is <service> <gateway><outside> ck
L is <service> <host><outside> dj
L is there <client><own> jd
L item kc
L its kc
L itself kc
L job lb
L kernel dj
L kindly kc
L laptop jd
L leave lb
L let kc
L let's kc
L like jd
L line <n> <client><own> kc
L line <n> <outside><own> jd
L line <n> <zone><outside> lb
L line <n> <zone><own> jd
L line dj
L logged nZ
L login kc
L machines jd
L mail jd
L mar <n> <far><host> am
L may nZ
L me jd
L monitor kc
L monitoring jd
L morning kc
L moved dj
L must authentication <own><zone> ck
L must jd
L mx bl
L my desk <client><own> kc
L my qW
L nc Yo
L need ma
L ni jd
L no kc
L normal kc
L nov jd
L of the <zone><own> kc
L off line <zone><own> jd
L on <A> <client><own> lb
L on <A> <gateway><host> jd
L on <A> <host><client> Yo
L on <A> <host><host> jd
L on <A> <host><outside> Vr
L on <A> <host><own> lb
L on <A> <outside><host> lb
L on <A> <outside><own> kc
L on <A> <outside><zone> nZ
L on <A> <own><outside> ck
L on <A> <own><zone> ck
L on <A> <zone><own> jd
L on <zone> <client><host> kc
L on a <zone><own> kc
L on the <host><outside> Vr
L on the <host><own> jd
L once lb
L open lb
L openssl dj
L our kc
L our monitoring <far><own> kc
L out of <gateway><zone> bl
L out on <outside><own> jd
L outbound ma
L over nZ
L packets oY
L pc lb
L pcs jd
L people in <zone><own> kc
L people kc
L ping <A> <host><client> dj
L ping from <zone><gateway> jd
L pinging <A> <client><client> ck
L pinging ck
L plain ck
L planning jd
L plz kc
L port <n> <own><outside> bl
L possible kc
L postfix ck
L postfix on <host><far> jd
L postrouting -s <zone><own> kc
L ppl kc
L prerouting -i <outside><own> jd
L prerouting -i <zone><own> jd
L printers lb
L put kc
L queries jd
L question lb
L reason lb
L remote lb
L remove kc
L removing Zn
L request kc
L rest bl
L review ma
L right kc
L root ck
L route lb
L rule jd
L runs jd
L says ck
L scanner at <far><own> jd
L see dj
L seen dj
L show kc
L sit jd
L sits kc
L sitting kc
L snat to <host><far> jd
L so kc
L some kc
L someone <A> <outside><own> kc
L someone on <outside><host> lb
L source <own> <host><far> jd
L src <A> <client><client> jd
L stop kc
L stopping kc
L strip jd
L stuck kc
L swap lb
L syn sent <client><host> jd
L teh lb
L test jd
L the <A> <gateway><far> jd
L the <A> <gateway><zone> dj
L the <A> <host><own> kc
L the <A> <host><public> kc
L the <A> <zone><outside> ma
L the <host> <far><own> ma
L the <host> <host><own> ma
L the <host> <zone><own> lb
L the <zone> <zone><own> kc
L the masquerade <client><far> lb
L the masquerade <host><far> ma
L thinking kc
L third kc
L ticket kc
L time lb
L to <A> <client><own> kc
L to <A> <gateway><zone> dj
L to <A> <own><outside> ck
L to <A> <own><zone> dj
L to <A> <zone><own> lb
L to <server> <own><client> ck
L to bl
L to drop <client><gateway> kc
L to host <client><client> ck
L to source <host><far> jd
L to the <gateway><zone> dj
L to the <zone><own> jd
L told dj
L trace <A> <far><own> kc
L udp <n> <outside><own> lb
L udp <n> <zone><far> jd
L up kc
L user lb
L verdict jd
L vz ck
L way jd
L we moved <zone><own> kc
L we're kc
L were ma
L what if <outside><own> kc
L what if <zone><own> jd
L what's ma
L whats lb
L when <A> <far><own> ma
L whether ma
L why does <client><own> jd
L why is <zone><own> kc
L will lb
L work kc
L would <A> <far><own> jd
L would <A> <host><far> oY
L would lb
L yes kc
L you kc
L you must <own><zone> ck
L 一 ck
L 一 下 <client><own> kc
L 一 下 <outside><own> jd
L 一 条 <client><own> kc
L 一 条 <outside><own> lb
L 一 条 <zone><host> jd
L 上 <A> <zone><own> kc
L 下 <A> <client><own> jd
L 下 <A> <zone><far> jd
L 不 kc
L 丢 jd
L 从 <A> <far><own> jd
L 从 <A> <outside><own> jd
L 从 <A> <zone><host> jd
L 从 jd
L 会 jd
L 假 如 <zone><outside> jd
L 公 jd
L 到 <A> <client><own> jd
L 到 dj
L 到 这 <client><client> kc
L 加 一 <client><own> kc
L 加 一 <outside><own> lb
L 加 一 <zone><host> jd
L 包 kc
L 包 看 <client><own> jd
L 单 kc
L 口 jd
L 司 jd
L 后 jd
L 在 <A> <zone><host> jd
L 外 jd
L 如 果 <zone><outside> kc
L 审 kc
L 客 户 <client><own> kc
L 客 户 <far><own> jd
L 您 kc
L 我 jd
L 户 dj
L 户 端 <client><own> jd
L 手 机 <zone><own> kc
L 抓 到 <client><own> jd
L 报 <n> <client><own> jd
L 报 dj
L 收 jd
L 日 志 <client><client> jd
L 日 志 <client><own> jd
L 日 志 <far><own> jd
L 是 <A> <client><own> lb
L 条 -a <outside><own> lb
L 条 -a <zone><host> jd
L 来 kc
L 点 jd
L 的 ck
L 的 dnat <client><own> kc
L 看 到 <client><client> kc
L 脑 jd
L 要 lb
L 设 jd
L 请 jd
L 起 jd
L 边 kc
L 这 个 <client><client> lb
L 连 ck
L 那 ma
L 都 jd
L 里 ck
L 里 有 <client><own> jd
L 问 <A> <zone><own> jd
L 问 kc
M ' ck
M 'connection kc
M 's own <gateway><far> jd
M , <B> <zone><own> kc
M , <zone> <zone><own> lb
M , am
M -> <B> <client><far> lb
M -> <B> <client><host> jd
M -> <B> <far><own> jd
M -> <B> <host><far> kc
M -> <B> <host><host> lb
M -> <B> <host><own> jd
M -> <B> <outside><host> jd
M -> kc
M -a dj
M -d <B> <outside><own> jd
M -d <B> <zone><own> jd
M -d jd
M -j accept <host><client> ck
M -j accept <zone><client> jd
M -j ck
M -m dj
M -o <B> <zone><outside> jd
M -o <B> <zone><zone> jd
M -o <zone> <zone><client> jd
M -p dj
M -p tcp <host><client> ck
M -p tcp <zone><host> jd
M : <n> <own><client> ck
M : <n> <zone><own> kc
M : connect <own><zone> dj
M : connection <client><client> dj
M : curl <zone><own> kc
M <B> $ <client><client> kc
M <B> $ <client><far> lb
M <B> $ <client><gateway> kc
M <B> $ <client><host> jd
M <B> $ <client><own> kc
M <B> $ <far><own> nZ
M <B> $ <far><zone> bl
M <B> $ <gateway><far> jd
M <B> $ <gateway><own> kc
M <B> $ <host><far> lb
M <B> $ <host><own> lb
M <B> $ <host><zone> ck
M <B> $ <outside><host> lb
M <B> $ <outside><own> kc
M <B> $ <own><client> dj
M <B> $ <own><zone> ck
M <B> $ <server><own> kc
M <B> $ <zone><client> lb
M <B> $ <zone><far> lb
M <B> $ <zone><host> oY
M <B> $ <zone><own> lb
M <B> $ <zone><zone> nZ
M <B> , <client><client> dj
M <B> , <client><host> lb
M <B> , <client><own> pX
M <B> , <far><client> dj
M <B> , <far><host> kc
M <B> , <far><own> lb
M <B> , <gateway><client> dj
M <B> , <gateway><far> lb
M <B> , <gateway><host> lb
M <B> , <gateway><outside> am
M <B> , <gateway><zone> bl
M <B> , <host><client> bl
M <B> , <outside><host> ma
M <B> , <outside><own> lb
M <B> , <own><outside> bl
M <B> , <zone><client> jd
M <B> , <zone><far> kc
M <B> , <zone><gateway> jd
M <B> , <zone><host> lb
M <B> , <zone><outside> jd
M <B> , <zone><own> kc
M <B> -> <own><client> dj
M <B> -j <zone><outside> jd
M <B> -j <zone><zone> kc
M <B> -p <outside><own> jd
M <B> -p <zone><own> jd
M <B> : <zone><zone> kc
M <B> <n> <gateway><host> kc
M <B> <n> <zone><outside> kc
M <B> <own> <host><own> kc
M <B> <service> <host><host> kc
M <B> <service> <zone><outside> kc
M <B> <service> <zone><own> jd
M <B> <service> <zone><zone> kc
M <B> ? <client><far> kc
M <B> ? <far><own> qW
M <B> ? <gateway><far> jd
M <B> ? <gateway><host> ma
M <B> ? <gateway><outside> bl
M <B> ? <gateway><zone> dj
M <B> ? <host><client> kc
M <B> ? <host><far> jd
M <B> ? <host><own> kc
M <B> ? <outside><host> lb
M <B> ? <outside><own> nZ
M <B> ? <outside><zone> ma
M <B> ? <own><client> ck
M <B> ? <own><zone> ck
M <B> ? <zone><client> jd
M <B> ? <zone><host> jd
M <B> ? <zone><outside> pX
M <B> ? <zone><own> kc
M <B> ? <zone><zone> ma
M <B> a <client><far> jd
M <B> access <zone><outside> kc
M <B> allowed <client><far> kc
M <B> and <client><own> jd
M <B> at <zone><zone> lb
M <B> come <zone><own> lb
M <B> does <zone><own> jd
M <B> itself <outside><gateway> jd
M <B> just <own><client> dj
M <B> just <zone><own> lb
M <B> lan <zone><zone> oY
M <B> ok <zone><outside> jd
M <B> on <client><own> kc
M <B> on <far><own> jd
M <B> on <gateway><far> jd
M <B> on <gateway><host> jd
M <B> on <host><host> kc
M <B> on <host><own> jd
M <B> on <host><public> kc
M <B> on <outside><host> jd
M <B> on <zone><far> kc
M <B> on <zone><outside> jd
M <B> or <zone><own> kc
M <B> over <host><host> jd
M <B> port <client><far> kc
M <B> port <client><host> jd
M <B> port <far><host> kc
M <B> port <host><far> ma
M <B> port <outside><own> jd
M <B> s <client><host> kc
M <B> s <client><own> jd
M <B> s <far><own> lb
M <B> s <host><client> ck
M <B> server <client><host> kc
M <B> server <zone><host> jd
M <B> sport <host><far> kc
M <B> still <outside><own> kc
M <B> tcp <client><client> jd
M <B> tcp <client><far> ma
M <B> then <client><own> jd
M <B> through <zone><outside> jd
M <B> what <zone><own> kc
M <B> when <zone><own> kc
M <B> 之 <zone><zone> jd
M <B> 会 <gateway><own> jd
M <B> 吗 <host><outside> nZ
M <B> 就 <zone><own> kc
M <B> 的 <client><client> kc
M <B> 的 <host><outside> jd
M <B> 的 <zone><client> jd
M <B> 的 <zone><far> jd
M <B> 能 <client><own> kc
M <client> lb
M <host> server <zone><host> jd
M <n> , <client><own> kc
M <n> , <own><zone> dj
M <n> -j <host><client> ck
M <n> -j <zone><host> jd
M <n> : <host><own> kc
M <n> : <own><client> dj
M <n> : <own><zone> dj
M <n> <n> <client><own> kc
M <n> <n> <own><client> bl
M <n> <n> <zone><own> kc
M <n> bl
M <n> from <client><own> kc
M <n> from <own><zone> dj
M <n> ms <host><client> ck
M <n> on <far><own> lb
M <n> on <host><outside> ma
M <n> on <zone><own> jd
M <n> trying <own><client> dj
M <own> <service> <own><client> dj
M <own> ck
M <public> , <zone><own> jd
M <server> <B> <client><own> kc
M <server> <B> <zone><own> kc
M <server> lb
M <service> : <own><client> dj
M <service> <B> <client><own> jd
M <service> <B> <far><own> jd
M <service> <B> <gateway><host> kc
M <service> <n> <client><host> jd
M <service> <n> <client><own> lb
M <service> <n> <far><own> lb
M <service> <n> <host><far> jd
M <service> <n> <outside><host> kc
M <service> <n> <zone><host> kc
M <service> <n> <zone><own> jd
M <service> lb
M <service> on <far><own> jd
M <service> on <zone><host> jd
M <service> to <client><host> jd
M <service> to <zone><gateway> jd
M <service> to <zone><host> oY
M <service> 登 <zone><gateway> jd
M <zone> -j <zone><client> kc
M <zone> -p <zone><host> jd
M <zone> 就 <zone><host> kc
M ? bl
M a bl
M able lb
M able to <zone><client> jd
M accept , <zone><host> jd
M access lb
M ack lb
M address ck
M against lb
M aimed kc
M allowed ma
M an lb
M and <B> <zone><zone> lb
M and dj
M answer ck
M arbitrary oY
M arrive ma
M asking kc
M at <B> <far><own> kc
M at <B> <gateway><far> jd
M at <B> <zone><far> jd
M at <B> <zone><own> jd
M behind bl
M browse lb
M by kc
M c jd
M can rV
M can't ma
M cannot jd
M cant kc
M client bl
M coming Zn
M complains kc
M conect kc
M configured jd
M connect from <host><far> dj
M connect to <host><far> jd
M connect to <host><own> lb
M connect to <own><client> dj
M connection refused <client><own> kc
M connection timed <client><client> dj
M connection to <zone><own> kc
M connections kc
M connects nZ
M could pX
M curl : <zone><own> jd
M curl <B> <gateway><host> jd
M curl lb
M delivers jd
M desk <B> <own><client> ck
M dialled lb
M directly lb
M does dj
M dport <n> <host><client> ck
M dport <n> <zone><host> jd
M dst <B> <client><client> jd
M example kc
M example net <host><far> kc
M fetch lb
M for <B> <far><own> nZ
M for <B> <outside><own> kc
M for <B> <own><zone> bl
M for <B> <zone><own> jd
M for am
M from <B> <client><own> nZ
M from <B> <far><client> Su
M from <B> <gateway><client> Xp
M from <B> <gateway><outside> ck
M from <B> <gateway><zone> am
M from <B> <host><client> am
M from <B> <host><far> kc
M from <B> <host><outside> bl
M from <B> <host><zone> Yo
M from <B> <own><far> Zn
M from <B> <own><outside> dj
M from <B> <own><zone> ck
M from <B> <zone><own> lb
M from <B> <zone><zone> lb
M from am
M from my <own><client> ck
M from unknown <host><far> dj
M from unknown <host><gateway> bl
M get out <host><outside> kc
M get to <host><far> lb
M get to <outside><own> lb
M gets ma
M going kc
M gw dj
M hangs dj
M has jd
M have nZ
M he lb
M hit jd
M hitting <B> <far><own> kc
M hitting kc
M i jd
M if ck
M im bl
M in <B> <client><zone> am
M in <B> <own><zone> ck
M inner kc
M into <B> <outside><zone> nZ
M into qW
M is <B> <own><client> Xp
M it's bl
M itself lb
M just am
M keeps ma
M laptop dj
M like dj
M logs jd
M lose kc
M machines dj
M mails lb
M may jd
M mean jd
M ms ck
M must authentication <zone><own> jd
M must kc
M mx example <host><far> ma
M mx lb
M my Zn
M my desk <own><client> dj
M need kc
M needs ma
M needs to <host><outside> kc
M net <B> <host><far> kc
M nothing jd
M off lb
M on <B> <client><own> ma
M on <B> <far><own> oY
M on <B> <host><client> dj
M on <B> <outside><host> kc
M on <B> <outside><own> ma
M on <B> <own><client> dj
M on <B> <own><zone> dj
M on <B> <zone><host> jd
M on <B> <zone><outside> lb
M on <B> <zone><own> kc
M on the <zone><host> kc
M one kc
M onto kc
M open to <own><outside> dj
M opening kc
M our <B> <outside><host> dj
M our lb
M out on <zone><outside> jd
M out to <host><outside> oY
M outbound nZ
M outgoing jd
M packages lb
M packets ck
M page jd
M pc ck
M pcs kc
M permitted kc
M ping <B> <gateway><client> lb
M ping jd
M pingable am
M pinging oY
M pings ma
M plain nZ
M port <n> <client><client> dj
M port <n> <far><own> kc
M port <n> <host><client> ck
M port <n> <host><outside> lb
M port <n> <own><outside> ck
M port <n> <own><zone> dj
M portal lb
M postfix <service> <host><far> jd
M postfix smtpd <host><far> dj
M ppl jd
M print kc
M provider kc
M public kc
M pull kc
M push lb
M ran dj
M reach <B> <client><client> lb
M reach <B> <zone><zone> jd
M reach <service> <zone><own> jd
M reach kc
M reachable bl
M reachable from <host><outside> ck
M reached dj
M relay kc
M remote jd
M reports jd
M request kc
M router kc
M rules kc
M run ck
M s , <client><own> jd
M s ma
M say kc
M says jd
M scans kc
M see bl
M seen bl
M sees ma
M send jd
M sends kc
M sends through <zone><own> jd
M sent dj
M session kc
M sits am
M sitting ck
M smtpd <n> <host><far> dj
M smtpd ck
M so lb
M socket dj
M something kc
M source Xp
M spins jd
M still get <client><far> ma
M still get <outside><own> jd
M still get <zone><far> ma
M still kc
M straight ma
M supposed jd
M syn jd
M sync lb
M talk kc
M talking jd
M talks jd
M talks to <client><own> kc
M target lb
M tcp -m <host><client> ck
M tcp dj
M tcp dport <host><client> ck
M tcp dport <zone><host> jd
M teh nZ
M that's am
M the <B> <client><host> kc
M the <B> <outside><host> jd
M the <B> <zone><host> jd
M the <host> <zone><host> jd
M the <host> <zone><public> lb
M their mail <zone><own> jd
M there jd
M they jd
M this ck
M thru kc
M time kc
M timed out <client><client> dj
M to <B> <client><client> oY
M to <B> <client><far> kc
M to <B> <client><gateway> kc
M to <B> <client><host> kc
M to <B> <client><outside> kc
M to <B> <far><host> lb
M to <B> <far><own> jd
M to <B> <gateway><far> lb
M to <B> <gateway><own> ma
M to <B> <host><client> oY
M to <B> <host><far> pX
M to <B> <host><host> jd
M to <B> <host><outside> nZ
M to <B> <host><own> lb
M to <B> <host><public> jd
M to <B> <outside><client> lb
M to <B> <outside><host> jd
M to <B> <outside><zone> kc
M to <B> <own><outside> Zn
M to <B> <zone><client> lb
M to <B> <zone><own> jd
M to <B> <zone><zone> lb
M to <own> <own><client> dj
M to <public> <host><own> jd
M to connect <own><client> ck
M to lb
M to port <host><outside> ma
M to the <outside><host> jd
M to use <client><own> jd
M toward nZ
M towards kc
M traffic nZ
M trying <own> <own><client> dj
M trying <own> <own><zone> ck
M type lb
M udp <n> <client><far> kc
M unknown <B> <host><far> dj
M unknown <B> <host><gateway> bl
M unknown ck
M updates ma
M use <B> <client><own> kc
M use jd
M user jd
M via <B> <client><own> lb
M via <B> <zone><own> jd
M via lb
M vpn lb
M wants nZ
M when am
M when it <client><own> jd
M which lb
M who jd
M wifi kc
M with nZ
M work Wq
M 一 ma
M 上 <B> <host><outside> kc
M 上 kc
M 上 不 <zone><outside> jd
M 下 kc
M 不 kc
M 个 jd
M 主 jd
M 主 动 <host><client> jd
M 主 动 <host><far> jd
M 了 jd
M 从 am
M 件 jd
M 信 kc
M 信 到 <outside><own> jd
M 公 jd
M 再 jd
M 写 jd
M 出 <B> <zone><outside> lb
M 出 kc
M 则 kc
M 到 <B> <client><client> kc
M 到 <B> <gateway><host> jd
M 到 <B> <zone><client> ma
M 动 kc
M 去 <B> <zone><far> kc
M 去 jd
M 发 信 <outside><own> jd
M 口 bl
M 吗 lb
M 否 jd
M 和 jd
M 器 kc
M 在 bl
M 地 址 <outside><own> kc
M 外 jd
M 客 户 <outside><own> kc
M 就 kc
M 就 能 <zone><host> kc
M 己 能 <host><outside> jd
M 己 连 <host><own> jd
M 开 <B> <client><own> jd
M 往 kc
M 想 lb
M 手 kc
M 投 lb
M 报 <n> <client><own> jd
M 报 jd
M 接 jd
M 时 jd
M 是 <B> <client><own> lb
M 是 <B> <own><client> dj
M 是 <B> <zone><host> kc
M 是 dj
M 有 bl
M 本 机 <gateway><far> lb
M 来 lb
M 查 kc
M 没 ck
M 源 Zn
M 用 <B> <zone><own> kc
M 用 <service> <outside><own> kc
M 登 kc
M 的 ck
M 的 client <zone><own> kc
M 的 user <zone><own> lb
M 的 人 <outside><host> kc
M 的 人 <zone><own> jd
M 的 是 <client><own> lb
M 直 lb
M 直 接 <outside><gateway> jd
M 端 ck
M 能 jd
M 能 上 <host><outside> kc
M 能 打 <zone><own> kc
M 自 己 <gateway><client> jd
M 自 己 <gateway><far> ma
M 自 己 <gateway><host> jd
M 自 己 <host><outside> kc
M 被 dj
M 要 kc
M 规 kc
M 访 jd
M 访 问 <gateway><own> lb
M 访 问 <host><own> jd
M 说 kc
M 调 lb
M 走 jd
M 这 ck
M 进 kc
M 连 <B> <client><client> kc
M 连 <B> <host><own> kc
M 连 <B> <zone><own> kc
M 连 kc
M 连 接 <client><own> kc
M 那 ma
M 邮 jd
M 配 kc
M 配 的 <zone><own> kc
M 错 kc
M 问 <B> <gateway><own> lb
M 问 <B> <host><own> jd
M 面 jd
R , <n> <client><host> ma
R , <outside> <zone><own> kc
R , <zone> <zone><own> jd
R , allowed <zone><zone> ma
R , and <far><own> lb
R , any <zone><zone> ma
R , bl
R , does <far><own> jd
R , does <host><far> lb
R , does <zone><host> kc
R , does <zone><own> jd
R , i <outside><host> jd
R , is <zone><host> nZ
R , length <client><client> jd
R , length <client><far> kc
R , length <client><host> kc
R , length <client><own> jd
R , length <far><own> kc
R , never <far><own> kc
R , or <outside><own> kc
R , or <zone><own> kc
R , port <zone><own> kc
R , seq <client><client> jd
R , seq <client><far> kc
R , seq <client><host> kc
R , seq <client><own> jd
R , seq <far><own> kc
R , why <zone><own> jd
R , will <client><client> kc
R , win <client><host> kc
R , win <client><own> jd
R , win <far><own> kc
R , 为 <client><own> jd
R , 为 <zone><own> lb
R , 会 <zone><own> jd
R , 帮 <client><own> jd
R , 是 <client><own> jd
R , 这 <client><own> jd
R -i jd
R -j accept <zone><outside> jd
R -j accept <zone><zone> jd
R -j dnat <outside><own> jd
R -j dnat <zone><own> jd
R -m tcp <outside><own> jd
R -m tcp <zone><own> jd
R -o jd
R -p tcp <outside><own> jd
R -p tcp <zone><own> jd
R : <n> <client><own> jd
R : <n> <far><own> kc
R : connection <client><own> lb
R : connection <host><far> jd
R : connection <host><own> ma
R : connection <zone><own> jd
R <client> ck
R <far> dst <host><far> kc
R <gateway> kc
R <host> $ <client><own> kc
R <host> $ <outside><own> jd
R <host> $ <zone><own> jd
R <host> , <outside><own> lb
R <host> , <zone><own> kc
R <host> jd
R <n> $ <client><client> ma
R <n> $ <client><own> kc
R <n> $ <far><host> kc
R <n> $ <far><own> jd
R <n> $ <host><client> ck
R <n> $ <outside><host> kc
R <n> $ <outside><own> lb
R <n> $ <zone><own> nZ
R <n> $ <zone><zone> kc
R <n> , <client><client> jd
R <n> , <client><far> lb
R <n> , <client><host> jd
R <n> , <client><own> jd
R <n> , <far><own> jd
R <n> , <gateway><host> lb
R <n> , <host><outside> lb
R <n> , <outside><host> jd
R <n> , <zone><client> nZ
R <n> , <zone><far> lb
R <n> , <zone><host> jd
R <n> , <zone><zone> lb
R <n> -j <outside><own> jd
R <n> -j <zone><own> jd
R <n> : <far><own> kc
R <n> : <zone><own> kc
R <n> <n> <client><own> jd
R <n> <n> <host><client> ck
R <n> ? <client><far> lb
R <n> ? <client><own> jd
R <n> ? <far><own> lb
R <n> ? <host><zone> lb
R <n> ? <zone><host> jd
R <n> and <client><own> jd
R <n> dport <host><far> kc
R <n> ip <client><client> jd
R <n> ip <far><host> jd
R <n> ip <far><own> kc
R <n> packet <client><host> lb
R <n> proto <client><host> jd
R <n> received <client><host> lb
R <n> tcp <far><host> kc
R <n> tcp <far><own> kc
R <n> tcp <host><client> oY
R <n> tcp <host><far> ma
R <n> tcp <zone><zone> kc
R <n> you <zone><own> jd
R <n> 一 <zone><own> jd
R <n> 不 <zone><own> kc
R <n> 端 <host><outside> jd
R <outside> it <zone><own> kc
R <own> sport <host><far> kc
R <public> kc
R <server> jd
R <service> $ <client><own> jd
R <service> $ <host><host> lb
R <service> , <host><host> oY
R <service> , <zone><host> jd
R <service> , <zone><own> jd
R <service> <n> <zone><host> jd
R <service> ? <zone><own> jd
R <service> 吗 <outside><host> jd
R <zone> $ <client><own> kc
R <zone> , <client><far> lb
R ? $ <client><far> nZ
R ? $ <client><gateway> kc
R ? $ <client><host> nZ
R ? $ <client><outside> oY
R ? $ <client><own> oY
R ? $ <client><zone> dj
R ? $ <far><client> ck
R ? $ <far><own> ma
R ? $ <far><zone> dj
R ? $ <gateway><client> jd
R ? $ <gateway><far> lb
R ? $ <gateway><host> kc
R ? $ <gateway><own> ma
R ? $ <gateway><zone> bl
R ? $ <host><client> bl
R ? $ <host><gateway> am
R ? $ <host><host> jd
R ? $ <host><own> nZ
R ? $ <host><public> kc
R ? $ <outside><host> kc
R ? $ <outside><own> nZ
R ? $ <own><client> Yo
R ? $ <own><far> dj
R ? $ <own><outside> bl
R ? $ <own><zone> bl
R ? $ <zone><client> lb
R ? $ <zone><far> ma
R ? $ <zone><gateway> jd
R ? $ <zone><host> kc
R ? $ <zone><outside> nZ
R ? $ <zone><own> kc
R ? $ <zone><public> jd
R ? $ <zone><zone> lb
R ? ? <zone><own> ma
R ? example <client><far> jd
R a ? <client><far> jd
R aa jd
R ack dj
R afterwards jd
R all ? <client><own> jd
R all ? <zone><outside> jd
R all ? <zone><zone> ma
R allowed ? <zone><zone> kc
R although jd
R am nZ
R and then <client><own> kc
R answer jd
R any traffic <zone><zone> jd
R anything ma
R anywhere ? <outside><own> kc
R are lb
R as lb
R at all <zone><zone> oY
R back $ <client><own> jd
R because dj
R becomes jd
R being jd
R block ma
R blocked dj
R browser kc
R but jd
R by nZ
R call jd
R can jd
R chain jd
R change kc
R client ck
R clients ck
R come back <client><own> jd
R comes ma
R coming ma
R connect : <client><own> kc
R connect to <client><own> nZ
R connecting jd
R connection refused <client><own> jd
R connection timed <client><own> ma
R connection timed <host><far> jd
R connection timed <zone><own> jd
R connections dj
R connects dj
R could kc
R cross jd
R dead lb
R decides kc
R destination <host> <outside><own> jd
R destination <host> <zone><own> jd
R die jd
R directly , <zone><host> jd
R directly lb
R dnat jd
R dnat to <outside><own> jd
R dnat to <zone><own> jd
R does it <far><own> lb
R does it <host><far> nZ
R does it <zone><host> jd
R does the <host><far> lb
R does the <zone><own> kc
R does this <client><own> jd
R doesn't jd
R don't kc
R down ma
R dport <n> <client><client> jd
R dport <n> <host><far> kc
R dport <n> <outside><own> jd
R dport <n> <zone><own> jd
R drop jd
R dropped $ <zone><host> kc
R dropped kc
R dst <own> <host><far> kc
R e ma
R each jd
R err kc
R error jd
R even kc
R everything kc
R filtered kc
R fine $ <zone><own> ma
R for kc
R forwarded kc
R get ck
R gets jd
R go oY
R goes kc
R gw am
R hangs jd
R hop kc
R i e <outside><host> jd
R icmp jd
R idea dj
R in jd
R inet jd
R inner ck
R internal kc
R io jd
R ip kc
R is fine <zone><own> kc
R is it <host><far> lb
R is it <outside><own> rV
R is that <client><host> jd
R isolated lb
R it ? <client><far> lb
R it ? <client><host> lb
R it ? <own><outside> Yo
R it ? <zone><own> lb
R it is <zone><own> oY
R it's jd
R itself , <outside><gateway> jd
R kind dj
R know ma
R lan nZ
R land on <outside><own> lb
R leave lb
R length <n> <client><client> jd
R length <n> <client><far> kc
R length <n> <client><host> kc
R length <n> <client><own> jd
R length <n> <far><host> kc
R length <n> <far><own> kc
R let it <host><far> kc
R let kc
R lets kc
R line lb
R load kc
R loads nZ
R log ck
R looks jd
R loop jd
R loss , <client><host> jd
R loss dj
R mail ck
R mail gw <client><far> nZ
R mail gw <zone><host> ma
R mail gw <zone><own> jd
R make it <far><own> kc
R masquerade lb
R masqueraded ma
R match jd
R matters jd
R mean nZ
R must kc
R my phone <own><client> dj
R need bl
R network kc
R never jd
R no oY
R none jd
R normal ? <far><own> kc
R not ? <client><own> kc
R not ? <outside><gateway> jd
R ok ? <zone><outside> kc
R on <n> <client><host> jd
R on <n> <client><own> ma
R on <n> <far><own> kc
R on <n> <gateway><host> jd
R on <n> <host><own> kc
R on <n> <zone><outside> jd
R on <outside> <far><own> jd
R on <service> <zone><host> kc
R on <zone> <client><far> lb
R on port <host><far> kc
R on port <outside><host> jd
R on the <outside><own> kc
R once jd
R or dropped <zone><host> jd
R or no <zone><zone> kc
R or not <client><own> jd
R or not <outside><gateway> kc
R or not <zone><zone> ma
R our jd
R out $ <host><far> kc
R out $ <zone><own> jd
R out kc
R outgoing jd
R over <service> <host><host> jd
R over lb
R own lb
R packet loss <client><host> lb
R packets transmitted <client><host> lb
R partner dj
R pass lb
R passed kc
R permitted lb
R ping nZ
R please kc
R port <n> <client><far> kc
R port <n> <client><own> lb
R port <n> <far><own> ma
R port <n> <host><far> ma
R port <n> <host><own> jd
R port <n> <outside><own> kc
R port jd
R postfix ma
R postrouting kc
R printer kc
R proto tcp <client><client> jd
R queue kc
R rather ck
R reach lb
R reachable kc
R received , <client><host> lb
R refused , <zone><own> jd
R replies jd
R return kc
R route kc
R routed ma
R router ck
R rst , <client><own> jd
R rule ma
R ruleset lb
R run jd
R s , <client><host> kc
R s , <client><own> jd
R s , <far><own> lb
R s , <host><client> ck
R s , <own><client> bl
R say kc
R see kc
R seq <n> <client><far> kc
R seq <n> <client><host> kc
R seq <n> <client><own> jd
R seq <n> <far><host> kc
R seq <n> <far><own> kc
R server's jd
R set kc
R should jd
R since jd
R sits bl
R socket jd
R somewhere jd
R source oY
R sport <n> <host><far> kc
R src <far> <host><far> kc
R stand kc
R stop kc
R subnet kc
R survive jd
R syn $ <client><client> kc
R syn $ <client><host> jd
R syn $ <far><host> jd
R syn ack <far><own> kc
R talk lb
R tcp -m <outside><own> jd
R tcp -m <zone><own> jd
R tcp <n> <client><client> jd
R tcp <n> <host><outside> ma
R tcp <n> <zone><client> jd
R tcp dport <client><client> jd
R tcp dport <outside><own> jd
R tcp dport <zone><own> jd
R tell ck
R that kc
R the <gateway> <host><far> jd
R the <host> <zone><own> jd
R the <zone> <zone><own> jd
R the bl
R the box <far><own> lb
R the client <client><own> jd
R the connection <zone><own> jd
R the return <zone><own> lb
R the same <client><own> ma
R the same <zone><own> jd
R theirs jd
R them jd
R they lb
R those ma
R three jd
R through lb
R timed kc
R timed out <client><own> lb
R timed out <far><own> lb
R timed out <host><far> jd
R timed out <zone><own> jd
R to <host> <zone><host> kc
R to <own> <client><own> oY
R to <own> <zone><own> jd
R to bl
R to destination <outside><own> jd
R to destination <zone><own> jd
R to the <client><own> jd
R too kc
R traffic kc
R translated kc
R transmitted , <client><host> lb
R tried jd
R udp <n> <client><far> jd
R udp <n> <client><gateway> kc
R udp <n> <host><far> ma
R udp lb
R unreachable Zn
R up jd
R we oY
R what does <client><own> jd
R what jd
R when kc
R where ma
R who is <client><own> ma
R why $ <client><own> nZ
R why ? <zone><own> lb
R win <n> <client><host> kc
R win <n> <client><own> jd
R win <n> <far><own> kc
R with nZ
R without kc
R work ? <zone><own> jd
R work jd
R working jd
R would jd
R wrong jd
R you must <zone><own> jd
R 一 直 <far><own> jd
R 上 ck
R 不 是 <zone><host> jd
R 不 行 <client><own> kc
R 不 行 <gateway><host> jd
R 不 行 <zone><own> jd
R 中 jd
R 为 什 <client><own> jd
R 为 什 <zone><own> kc
R 之 jd
R 之 间 <zone><zone> jd
R 了 $ <client><host> jd
R 了 $ <client><own> kc
R 了 $ <zone><host> kc
R 了 $ <zone><own> ma
R 了 , <zone><own> ma
R 了 吗 <zone><own> lb
R 了 吧 <zone><host> jd
R 事 dj
R 互 jd
R 些 kc
R 什 么 <far><own> jd
R 什 么 <zone><host> lb
R 什 么 <zone><outside> ma
R 什 么 <zone><own> kc
R 从 lb
R 以 kc
R 会 被 <client><client> jd
R 会 被 <client><far> ma
R 会 被 <host><far> jd
R 会 走 <client><own> lb
R 信 <n> <host><outside> jd
R 出 nZ
R 出 得 <host><outside> lb
R 则 dj
R 到 <host> <gateway><own> jd
R 到 哪 <far><own> jd
R 到 底 <client><own> jd
R 制 jd
R 加 jd
R 去 kc
R 去 吗 <host><outside> jd
R 口 jd
R 只 dj
R 可 jd
R 可 以 <zone><own> jd
R 吗 $ <far><own> jd
R 吗 $ <gateway><client> ma
R 吗 $ <host><own> lb
R 吗 $ <outside><gateway> jd
R 吗 $ <own><outside> am
R 吗 $ <zone><client> jd
R 吗 $ <zone><outside> lb
R 吗 $ <zone><zone> jd
R 吗 , <zone><outside> jd
R 吗 ? <zone><outside> lb
R 否 lb
R 告 jd
R 呢 kc
R 命 jd
R 和 jd
R 啊 kc
R 回 的 <client><own> jd
R 好 的 <client><own> jd
R 完 kc
R 定 jd
R 帮 jd
R 开 <service> <zone><own> kc
R 弃 jd
R 得 去 <host><outside> lb
R 怎 么 <client><host> jd
R 急 jd
R 我 dj
R 拒 kc
R 按 jd
R 据 kc
R 收 <service> <zone><own> kc
R 放 行 <far><own> kc
R 放 行 <host><outside> jd
R 放 行 <zone><zone> jd
R 断 jd
R 有 kc
R 有 没 <zone><outside> jd
R 本 jd
R 条 规 <client><host> jd
R 条 规 <client><own> lb
R 条 规 <far><own> jd
R 条 规 <outside><own> jd
R 果 kc
R 没 lb
R 没 有 <client><host> jd
R 没 有 <zone><outside> jd
R 用 dj
R 的 $ <zone><own> jd
R 的 , <client><own> kc
R 的 <n> <client><client> kc
R 的 <n> <zone><client> jd
R 的 <n> <zone><far> kc
R 的 <service> <client><own> jd
R 的 ? <client><own> jd
R 的 tcp <far><own> kc
R 程 kc
R 端 口 <client><host> jd
R 端 口 <host><outside> jd
R 端 口 <zone><own> jd
R 给 kc
R 网 jd
R 老 lb
R 能 通 <client><own> jd
R 行 $ <gateway><host> jd
R 行 不 <gateway><host> jd
R 被 jd
R 规 dj
R 规 则 <client><host> jd
R 规 则 <client><own> kc
R 规 则 <far><own> kc
R 规 则 <outside><own> kc
R 规 则 <zone><outside> ma
R 规 则 <zone><own> jd
R 警 jd
R 访 ck
R 该 jd
R 说 jd
R 请 kc
R 谁 jd
R 超 kc
R 达 jd
R 过 jd
R 过 哪 <outside><own> jd
R 还 是 <zone><own> jd
R 进 dj
R 通 ma
R 通 不 <zone><zone> jd
R 量 jd
R 问 ck
R 问 题 <zone><own> jd
R 间 jd
R 限 jd
R 题 jd
^ -a jd
^ <A> -> lb
^ <A> <B> pX
^ <A> <n> kc
^ <A> <server> kc
^ <A> <service> ck
^ <A> can't kc
^ <A> from dj
^ <A> gets jd
^ <A> itself pX
^ <A> needs kc
^ <A> ping kc
^ <A> server nZ
^ <A> talking jd
^ <A> to nZ
^ <A> 主 kc
^ <A> 出 lb
^ <A> 到 lb
^ <A> 去 jd
^ <A> 往 kc
^ <A> 收 kc
^ <A> 访 jd
^ <A> 走 jd
^ <A> 进 kc
^ <A> 那 ma
^ <A> 里 lb
^ <service> <n> lb
^ <service> to dj
^ <zone> pc kc
^ <zone> 上 lb
^ <zone> 的 kc
^ <zone> 那 jd
^ a jd
^ and lb
^ any jd
^ are <A> kc
^ are jd
^ assume lb
^ can <A> jd
^ can i bl
^ can jd
^ can someone jd
^ check jd
^ check 一 jd
^ could a jd
^ could kc
^ curl <A> ck
^ curl dj
^ dmesg bl
^ do <A> kc
^ do kc
^ do the kc
^ does <A> kc
^ does <service> lb
^ does anything kc
^ does nZ
^ does the dj
^ does traffic jd
^ dovecot : jd
^ dovecot kc
^ drop jd
^ from nZ
^ from the lb
^ hairpin kc
^ hello , lb
^ hello lb
^ hi jd
^ hypothetically jd
^ i'm sitting kc
^ icmp lb
^ in oY
^ ip <A> kc
^ ip kc
^ is the kc
^ may kc
^ monitoring dj
^ morning all jd
^ morning jd
^ nc Zn
^ nc vz dj
^ need lb
^ nginx on kc
^ no jd
^ not kc
^ on <A> jd
^ on kc
^ once lb
^ one kc
^ one of kc
^ openssl dj
^ openssl s dj
^ our lb
^ our monitoring jd
^ outbound nZ
^ ping <A> ck
^ ping from kc
^ pinging <A> ck
^ pinging ck
^ planning kc
^ plz kc
^ postfix on jd
^ ran jd
^ root nZ
^ say i jd
^ say the kc
^ seen ck
^ seen on ck
^ since lb
^ so lb
^ sorry jd
^ src <A> kc
^ src kc
^ tcp <n> jd
^ tcp jd
^ tcpdump ni jd
^ thinking jd
^ trace <A> jd
^ trying to ma
^ users in kc
^ users jd
^ walk me jd
^ we moved lb
^ whats ma
^ which rule jd
^ which source dj
^ why can't jd
^ why is jd
^ will <A> ma
^ would it lb
^ would removing Yo
^ 从 <A> kc
^ 从 kc
^ 假 设 ma
^ 发 jd
^ 同 jd
^ 同 事 jd
^ 您 kc
^ 您 好 kc
^ 我 jd
^ 我 在 jd
^ 有 kc
a <A> jd
a <B> am
a <service> ma
a ? example jd
a ? kc
a client ck
a host kc
a machine kc
a reset jd
a tcp jd
a workstation ma
able to connect kc
able to hit kc
accept can <A> jd
accept can kc
accept does ma
accept would <A> kc
access <B> kc
ack from kc
add -a forward jd
add 一 ck
add 一 条 dj
adding -a postrouting dj
address , dj
address ? $ kc
address ? jd
address does dj
address does the kc
against <B> lb
aimed at <B> kc
aimed at kc
allowed ? $ lb
allowed ? lb
allowed out kc
allowed to jd
am i kc
an <A> nZ
an <B> kc
an <service> kc
an answer $ jd
an attacker lb
and <B> , lb
and <B> kc
and <n> jd
and <service> nZ
and back ? kc
and back lb
and gets kc
and not kc
and nothing jd
and since lb
and the dj
and want kc
and want to kc
and what lb
answer $ jd
answer : kc
answer from <B> jd
answer from jd
answered by dj
any port $ kc
any port kc
any reason ck
any traffic jd
any way for jd
any way kc
anything stop lb
anything stopping kc
anywhere ? $ kc
are <A> jd
are they ma
arrive at lb
arriving on kc
as seen dj
asking $ ma
at <A> says kc
at <B> on kc
at <B> port lb
at <n> jd
at all , jd
at the <host> bl
at the ma
authentication $ dj
authentication , 客 jd
back ? $ lb
back ? lb
be forwarded jd
be let ck
before the kc
behind the inner dj
between <A> and nZ
between <A> nZ
blocked ? $ jd
box $ jd
box , jd
box on kc
browse <B> kc
by <service> , lb
by <service> jd
by the jd
can <A> go kc
can <A> kc
can <A> open ma
can <A> ping kc
can <A> then kc
can <A> use kc
can <zone> jd
can not dj
can open kc
can ppl ma
can someone jd
can the kc
can they jd
can't <A> jd
cant <A> jd
chg <n> jd
ci runner <A> kc
ci runner kc
client connect <A> dj
client to jd
com <n> jd
comes from jd
coming from <A> lb
confirm that jd
confirm whether jd
connect <A> dj
connect <B> kc
connect to <B> lb
connect to host bl
connected to kc
connection from <A> lb
connection from ma
connection refused $ lb
connection refused from jd
connection refused that's bl
connects to <B> nZ
conntrack -l grep jd
could a host kc
could a jd
could i kc
could somebody jd
curl <A> bl
customer at <A> jd
customer at jd
dead for kc
delete the ma
deliver outbound jd
delivering to kc
delivers to <B> jd
desk <A> kc
desk <B> ck
destination <host> $ jd
df proto icmp jd
dialled <B> lb
dig <A> bl
directly , jd
directly ? $ jd
directly ? jd
directly on kc
dnat , does jd
dnat 到 <host> jd
dnat 到 jd
do <A> kc
do <service> kc
do packets kc
do the kc
do they lb
do with ma
does <A> reach kc
does <B> ck
does <host> lb
does <service> <n> jd
does <service> nZ
does <zone> kc
does anything stop kc
does it end jd
does its oY
does our kc
does the <host> kc
does the answer kc
does the ck
does the return pX
does this dj
does this tell ck
does traffic jd
dport <n> $ kc
dport <n> , jd
dpt <n> len jd
dpt <n> syn kc
drop $ jd
drop , <A> kc
drop line <n> dj
drop line dj
drop or jd
drop the masquerade jd
drop 吗 jd
drop 的 lb
dropped $ jd
dropped or kc
dst <B> , kc
e <A> ma
e <A> to ma
e g kc
echo request kc
ends up jd
error : bl
error connecting dj
error connecting to dj
even cross jd
ever comes lb
example , Zn
example com <n> jd
example net <B> kc
expected to jd
explain ? $ ck
explain ? ck
explain why jd
f <n> ip jd
fine $ lb
fine , kc
first <client> ma
first <far> dj
first <outside> kc
first <own> Rv
first <server> kc
first <zone> pX
for <A> to jd
for <B> , lb
for <B> ck
for <B> port nZ
for <n> jd
for <zone> ma
for that jd
for them $ kc
for them lb
forward -i <A> kc
forward <n> -s jd
forward chain kc
forward policy to jd
forward rule kc
forward that kc
forwarded to dj
from <A> , lb
from <A> for ma
from <A> kc
from <B> : bl
from <B> ? dj
from <B> ck
from <zone> lb
from an <B> dj
from an dj
from my am
from my laptop ck
from talking kc
from the <A> ma
from the <B> dj
from the box jd
from there ? lb
from there lb
from unknown <B> ck
from unknown ck
get <n> ma
get an answer jd
get an jd
get into <B> jd
get into jd
get out ? lb
get there ? jd
get through ? lb
get thru jd
get to <host> ck
gets a kc
gets to jd
given that ck
go to lb
going on jd
gw ? $ kc
gw ? kc
gw let lb
hairpin <A> lb
hairpin nat jd
have <B> access jd
have <B> nZ
have a jd
hello , lb
here $ lb
here , ck
hit <B> jd
hit <B> on jd
hitting <B> kc
host $ jd
host : kc
host <A> dj
host <A> port Zn
host <B> Zn
host on <A> kc
host on kc
hosts on lb
how does <A> kc
how does jd
i <service> jd
i delete kc
i don't jd
i drop line ck
i e <A> ma
i e ma
i have kc
i need dj
i put jd
i want dj
i want to dj
i was dj
i would lb
i'd like kc
i'd like to kc
i'm on <B> ck
i'm sitting at lb
i'm sitting kc
icmp echo jd
icmp seq <n> ck
icmp seq ck
id <n> proto jd
if <A> nZ
if a kc
if i delete kc
if i drop ck
if line <n> lb
if line lb
if somebody dj
if someone lb
if that kc
if you ma
in $ lb
in , jd
in <A> and kc
in <A> get jd
in <B> $ ck
in <B> ? kc
in <B> dj
in <n> kc
in <zone> , lb
in from <B> dj
in from dj
in its ma
in on <A> nZ
in the lb
inbound <service> from jd
inbound <service> kc
inc <n> kc
input policy dj
input policy to dj
internal address kc
into <A> from bl
into <B> , kc
into <B> ? ma
into <B> pX
ip $ lb
ip , jd
ip <B> bl
ip <client> kc
ip <host> <A> jd
ip <host> lb
ip <own> jd
is <A> , kc
is <A> able jd
is <A> reachable ck
is <n> kc
is <service> from kc
is <service> on Yo
is ? jd
is configured jd
is dead nZ
is it possible kc
is not kc
is on lb
is set jd
is set to jd
is stuck kc
is that us kc
is there any jd
isolated from lb
it $ lb
it , kc
it be kc
it can't jd
it end jd
it end up jd
it get there jd
it just jd
it pass dj
it permitted lb
it possible kc
it the ck
it through kc
it thru kc
it us or ck
item <n> : kc
item <n> kc
its <service> lb
its own kc
itself reach <B> jd
itself reach jd
java net jd
just hangs bl
kernel : dj
kindly confirm kc
kindly tell jd
kinds <client><client> jd
kinds <client><far> lb
kinds <client><gateway> lb
kinds <client><host> ma
kinds <client><own> nZ
kinds <client><zone> ck
kinds <far><client> ck
kinds <far><own> pX
kinds <far><zone> bl
kinds <gateway><client> nZ
kinds <gateway><far> ma
kinds <gateway><host> lb
kinds <gateway><outside> dj
kinds <gateway><own> jd
kinds <gateway><zone> Zn
kinds <host><public> lb
kinds <host><zone> dj
kinds <outside><client> lb
kinds <outside><gateway> jd
kinds <outside><host> kc
kinds <outside><own> oY
kinds <own><client> Zn
kinds <own><far> am
kinds <own><gateway> Xp
kinds <own><host> ck
kinds <own><outside> Zn
kinds <own><zone> Wq
kinds <server><own> kc
kinds <zone><client> lb
kinds <zone><far> lb
kinds <zone><gateway> kc
kinds <zone><host> nZ
kinds <zone><outside> ma
kinds <zone><own> lb
kinds <zone><public> kc
kinds <zone><zone> nZ
know whether kc
laptop <A> nZ
len <n> proto kc
length <n> ip kc
length <n> why jd
let <A> kc
let it nZ
let me jd
let through ? ma
let through kc
let's say kc
lets <A> jd
lets it kc
like to kc
like to know kc
log , ck
logged in kc
logged in on jd
login : kc
machine is dj
mail from <B> lb
mail from kc
mail gw ? kc
mail gw am
mail gw let lb
make it kc
me , kc
monitoring host ck
morning all jd
must authentication $ dj
must authentication' lb
mx example net dj
my box ck
my desk <A> kc
my desk <B> ck
my laptop ck
nc vz <A> ck
need <service> jd
needs to pull kc
net <B> : kc
net <B> kc
next hop lb
nginx on kc
ni <zone> : kc
not from jd
nothing on kc
nov <n> <n> jd
nov <n> jd
now : kc
of <B> ? ma
of <B> kc
of that kc
of them kc
of this dj
off from lb
ok or ma
on <A> and kc
on <A> can jd
on <A> from am
on <A> opens nZ
on <A> reachable bl
on <A> wants lb
on <A> who kc
on <B> $ bl
on <B> ? lb
on <B> or jd
on <B> port ma
on <B> udp ma
on <B> when kc
on <n> $ jd
on <n> , kc
on <outside> lb
on <service> $ kc
on <service> ? jd
on <service> dj
on a <A> kc
on a <B> ck
on the <host> kc
on the way lb
on udp <n> dj
once i kc
once the kc
one of the kc
onto <B> kc
open <B> , jd
open <B> ? kc
open <B> nZ
open <service> on jd
open ? $ jd
open ? jd
open connections kc
open for nZ
open tcp <n> kc
open tcp kc
open the jd
open to <B> Xp
opening <B> kc
opens <service> ma
opens fine lb
or are kc
or are they kc
or dropped $ jd
or is it jd
or no $ kc
or no jd
or only ck
or the Zn
or theirs ? jd
or theirs jd
our <A> lb
our <service> kc
our monitoring probe jd
our own ma
out $ kc
out , jd
out <zone> src jd
out and kc
out of dj
out of the dj
out on <A> jd
out src <A> lb
out src lb
out there lb
out to <B> lb
out to kc
outgoing <service> nZ
outlook 报 kc
over <B> kc
over <n> jd
over <service> <n> jd
over <service> from kc
over <service> nZ
over to ma
over udp jd
packages from lb
packet for ck
packet loss dj
partner example ma
pass $ jd
pc <A> kc
people in <A> lb
permitted to kc
ping <A> ck
ping <A> from am
ping <B> , lb
ping <B> ? kc
ping <B> kc
ping from <A> kc
ping from kc
ping to <A> ck
ping to dj
ping 得 通 jd
pinging <A> bl
pinging <A> from dj
pinging <B> oY
pings <B> lb
planning to kc
please , lb
pls $ jd
policy to accept jd
policy to drop dj
port $ kc
port <n> and dj
port <n> does kc
postfix on jd
postfix smtpd <n> ck
postfix smtpd ck
postrouting -o dj
postrouting -s <zone> kc
postrouting -s kc
prerouting -i <A> jd
print to <B> jd
proto udp kc
proto udp spt kc
quick one : jd
ran this kc
ran this on kc
reach <B> $ lb
reach <B> kc
reach <B> on kc
reach <service> on jd
reach itself jd
reach the kc
reachable for ck
reachable from <B> Zn
reachable from Zn
real client bl
refused $ lb
refused from jd
refused on <B> jd
refused on jd
refused that's bl
reply , jd
return path oY
right ? $ ma
right ? ma
root <A> ck
route to ma
rule decides jd
rule for kc
rule lets kc
ruleset ? $ kc
ruleset ? kc
run on a dj
run on ck
runner <A> lb
runs on <A> kc
runs on kc
s , seq lb
sackok , length kc
say <A> jd
say <B> lb
say the kc
says <n> lb
says <service> lb
scanner at <A> jd
scanner at dj
second <- am
second <client> bl
second <far> jd
second <gateway> ma
second <host> ma
second <outside> dj
second <own> nZ
second <public> oY
second <zone> Xp
see <B> oY
see it ma
see the real dj
see when bl
seen on bl
send out jd
sends it dj
sends to <B> kc
sends to kc
seq <n> $ jd
server be dj
server is jd
server itself lb
server reach lb
session to kc
set up jd
should <service> ma
should be able bl
should i jd
should it be jd
should it kc
since <n> am nZ
since <n> lb
since then kc
since this lb
since this morning lb
sit in kc
sits behind ck
sits in ck
sits on kc
sitting in <A> jd
sitting in jd
smtpd <n> : ck
smtpd <n> ck
so <A> kc
so i jd
so who dj
somebody in <A> lb
somebody in lb
somebody on <A> kc
somebody out kc
somebody out on kc
someone on <A> kc
someone on kc
source address does dj
src <client> dst kc
src <client> kc
still get kc
still get to kc
still reach <B> jd
still reach jd
still work ? jd
straight into <B> kc
straight into kc
straight to <B> jd
strip -i <outside> kc
strip -i kc
supposed to be kc
supposed to jd
supposed to work ck
syn $ jd
syn , lb
syn ack from kc
syn ack kc
syn 这 kc
talk to kc
talk to the jd
talking to <B> jd
talking to jd
tcp $ lb
tcp <A> jd
tcp <n> ? jd
tcp <n> on kc
tcp <n> to jd
tcp from <A> kc
tcp from kc
tcpdump ni jd
teh <A> kc
teh <B> oY
tell us dj
that $ oY
that <A> kc
that ? $ lb
that ? kc
that arrives jd
that be kc
that go lb
that on dj
that pass kc
that the ck
that us ? kc
that us kc
that work kc
the <A> , nZ
the <A> box nZ
the <A> from ck
the <A> to kc
the <B> box kc
the <B> server's kc
the <gateway> $ kc
the <gateway> jd
the <host> server's jd
the <n> jd
the <outside> ma
the <service> <n> kc
the <service> jd
the <zone> jd
the address jd
the answer jd
the box jd
the dnat nZ
the forward chain kc
the hairpin ck
the internal kc
the line jd
the machine bl
the nat jd
the other ck
the reply kc
the ruleset lb
the same jd
the scanner ck
the three jd
the user jd
theirs ? $ jd
theirs ? jd
them $ kc
then $ kc
there ? $ kc
there ? kc
there any jd
there any way jd
there is jd
they see jd
this $ kc
this ? $ ma
this ? ma
this morning kc
this tell ck
through ? jd
thru $ oY
thru <B> lb
ticket <n> : jd
timed out $ kc
timeout , lb
times out $ jd
to <A> -> jd
to <A> <own> ck
to <A> ck
to <B> $ jd
to <B> <service> jd
to <B> ? jd
to <B> and jd
to <B> does lb
to <B> get lb
to <B> is lb
to <B> kc
to <B> on lb
to <B> or lb
to <B> still kc
to <B> survive jd
to <B> which jd
to <n> jd
to <outside> dj
to accept , jd
to accept kc
to append kc
to be jd
to deliver oY
to deliver to jd
to hit <B> kc
to hit kc
to host $ jd
to host <A> Zn
to it on ck
to know lb
to know whether kc
to me lb
to open jd
to our kc
to ping <B> jd
to push lb
to relay jd
to send kc
to talk kc
to talk to kc
to teh <B> jd
to teh kc
to the <B> ma
to the <host> jd
to the <service> kc
to us kc
told me ck
tonight , kc
toward <B> nZ
towards <B> ? jd
towards <B> kc
trace : kc
trace <A> <B> jd
trace <A> jd
trace <A> to lb
trace tcp jd
traffic from <A> kc
traffic from kc
trying <B> error jd
trying <B> jd
trying to nZ
type <B> into lb
type <B> lb
udp <n> , jd
udp <n> ? lb
udp <n> from kc
udp spt <n> kc
udp spt kc
unknown <B> ck
updates from <B> jd
updates from kc
us ? $ kc
us ? kc
use <B> jd
user at <A> kc
user at kc
users in <A> jd
users in jd
verdict for <A> jd
verdict for jd
via <B> $ jd
via <B> , jd
via <B> kc
vz <A> <n> ck
vz <A> ck
wants <B> ma
way does jd
way for jd
we drop line jd
we only jd
we put jd
what $ jd
what do jd
what does this ck
what if the lb
what if we jd
what would jd
what's going jd
what's going on jd
when <A> connects lb
when <A> lb
when <B> bl
when it lb
when they jd
where does it kc
whether <A> kc
whether the kc
which rule decides jd
which rule lb
which rule lets kc
which source dj
which way jd
who is ck
why $ lb
why <A> kc
why can't <A> jd
why can't jd
why cant <A> jd
why does <A> lb
why is it kc
why the kc
will <A> lb
will <gateway> lb
will it kc
will that kc
will that work kc
window <n> syn jd
with <B> jd
with <n> dj
with it ? jd
with the jd
with these bl
without the kc
work $ kc
work ? $ ck
work ? ck
work for ck
work or kc
works ? kc
would <A> jd
would <A> lose kc
would <A> still jd
would <service> jd
would <zone> jd
would it kc
would removing Yo
would you lb
wrong ? kc
yes no ma
you must authentication' jd
you please kc
一 直 timeout jd
上 $ kc
上 <A> kc
上 <B> <n> lb
上 <B> jd
上 <B> 吗 kc
上 curl <B> jd
上 curl jd
上 ping <B> lb
上 ping lb
上 不 jd
上 不 了 jd
上 抓 到 dj
上 抓 包 lb
上 跑 的 dj
下 <A> -> kc
下 来 jd
不 $ kc
不 ? $ jd
不 了 <B> kc
不 了 kc
不 开 , ma
不 开 <B> jd
不 放 ? jd
不 放 jd
不 放 行 jd
不 是 就 jd
不 能 ping jd
不 能 通 lb
不 通 jd
丢 吗 lb
丢 弃 jd
个 : in kc
个 : jd
中 哪 jd
中 哪 条 kc
主 动 kc
主 动 往 jd
主 动 连 kc
么 $ jd
么 <A> kc
么 <A> 打 kc
么 ? $ dj
么 ? dj
么 情 jd
么 情 况 jd
么 打 lb
么 走 ? jd
之 间 jd
了 , <A> jd
了 , dj
了 , 是 kc
了 <B> jd
了 吗 $ ma
了 吗 ? jd
了 吗 jd
了 吧 $ jd
了 吧 ? dj
了 没 $ kc
了 没 kc
什 么 <A> kc
什 么 ? dj
什 么 dj
什 么 情 jd
从 <A> kc
从 <B> am
以 直 jd
以 直 接 jd
会 变 jd
会 变 成 jd
会 好 吗 dj
会 有 什 kc
会 经 jd
会 经 过 jd
会 被 drop jd
会 被 kc
会 被 丢 jd
但 是 dj
信 <n> jd
信 <n> 端 kc
信 <server> jd
信 <server> 填 jd
信 报 jd
假 设 ma
允 许 lb
写 的 jd
出 <B> jd
出 去 lb
出 去 吗 jd
出 得 kc
出 得 去 kc
则 $ ck
则 ? jd
则 上 kc
则 放 kc
则 放 行 lb
到 $ jd
到 <A> dj
到 <B> $ lb
到 <B> , lb
到 <B> <n> lb
到 <B> <server> jd
到 <B> jd
到 <B> 吗 kc
到 <B> 的 kc
到 <B> 行 ma
到 <gateway> jd
到 <zone> ma
到 <zone> 的 ma
到 ip <A> jd
到 ip jd
到 syn kc
到 邮 lb
制 $ jd
刷 这 kc
刷 这 个 kc
动 往 jd
动 连 kc
包 会 kc
包 到 jd
去 <B> jd
去 吗 jd
去 掉 , jd
去 连 jd
发 信 <n> jd
发 往 <B> jd
发 往 jd
口 <n> $ jd
口 <n> , dj
口 的 dnat kc
口 的 jd
口 连 kc
可 以 jd
可 以 直 jd
台 机 jd
台 机 器 jd
台 电 jd
台 电 脑 jd
后 就 jd
后 就 没 jd
吗 $ jd
吧 $ kc
命 中 jd
命 中 哪 jd
哪 个 jd
哪 些 kc
哪 条 jd
啊 $ kc
回 包 , jd
回 包 jd
回 程 jd
在 <A> , ma
在 <B> $ ck
在 <B> ck
地 址 会 jd
址 会 jd
址 会 变 kc
外 网 jd
好 , 请 jd
好 了 jd
如 果 加 kc
客 户 dj
对 <B> ck
对 <B> 开 dj
对 吧 $ kc
对 吧 kc
对 端 jd
就 不 dj
就 好 jd
就 好 了 jd
己 去 lb
己 往 jd
己 能 lb
己 能 上 kc
己 能 不 kc
己 访 kc
己 访 问 kc
己 连 kc
应 该 jd
开 , ma
开 <B> 会 jd
开 <host> jd
开 <service> jd
往 <B> kc
往 <B> 发 kc
得 了 kc
得 去 吗 kc
得 来 jd
得 来 吗 jd
得 通 <B> jd
志 : in kc
急 $ jd
您 好 , kc
您 好 kc
想 <service> jd
成 drop , kc
成 什 kc
成 什 么 kc
我 在 <A> jd
我 看 jd
户 端 <A> jd
打 <B> kc
拦 $ jd
拦 了 jd
按 规 jd
按 规 则 jd
接 口 kc
提 示 连 jd
收 <B> jd
收 信 kc
收 到 kc
放 不 jd
放 不 放 jd
放 了 kc
放 行 的 kc
数 据 kc
映 射 jd
是 drop kc
是 加 一 jd
是 否 kc
是 哪 jd
是 就 jd
是 就 能 kc
有 $ jd
有 什 kc
有 什 么 kc
有 回 包 jd
有 放 lb
有 被 拦 kc
机 上 jd
机 访 jd
机 访 问 jd
机 连 <B> jd
机 连 kc
条 rule jd
来 , kc
果 <n> jd
果 加 kc
果 加 一 kc
果 把 masquerade kc
桌 面 jd
次 都 jd
没 $ kc
没 有 $ jd
流 量 jd
用 <B> jd
用 <B> 收 lb
用 foxmail 发 kc
电 脑 <A> kc
电 脑 用 jd
的 <B> $ kc
的 <n> $ jd
的 <n> ? kc
的 <n> 吗 kc
的 <service> 会 kc
的 <service> 吗 jd
的 client kc
的 dnat ma
的 laptop lb
的 masquerade lb
的 outlook kc
的 pc kc
的 user lb
的 信 jd
的 吗 $ jd
的 吧 jd
的 是 <B> lb
的 是 哪 jd
直 timeout , jd
直 timeout jd
直 刷 这 kc
直 接 jd
看 $ jd
看 到 syn lb
示 连 jd
示 连 接 jd
程 桌 jd
程 桌 面 jd
端 <A> , jd
端 <A> jd
端 口 ck
端 口 的 jd
端 口 连 kc
经 过 哪 kc
结 果 kc
给 <zone> kc
给 我 kc
网 <A> jd
网 段 lb
老 是 lb
老 板 kc
能 ping kc
能 上 <B> kc
能 上 jd
能 主 lb
能 主 动 lb
能 往 <B> jd
能 往 jd
能 用 <service> kc
脑 <A> kc
脑 用 jd
自 己 去 lb
自 己 往 jd
自 己 能 lb
自 己 访 kc
自 己 连 kc
行 <A> kc
行 了 jd
行 了 吗 lb
行 没 kc
被 drop jd
被 drop 吗 jd
被 丢 jd
被 丢 了 jd
被 丢 吗 lb
被 拦 $ jd
要 写 kc
要 连 lb
规 则 $ ck
规 则 ? jd
规 则 上 kc
规 则 放 kc
解 析 jd
请 求 kc
请 问 <A> kc
请 问 jd
走 <B> jd
走 <n> kc
走 ? $ jd
走 ? jd
走 的 是 jd
跑 的 dj
转 到 <host> dj
转 到 dj
边 <A> kc
过 哪 kc
过 哪 些 kc
还 是 jd
这 一 ck
这 个 : jd
这 台 dj
这 台 机 kc
进 来 ck
远 程 jd
远 程 桌 jd
连 <B> jd
连 <zone> kc
连 到 <B> kc
连 到 kc
连 的 jd
连 的 是 kc
通 <B> $ jd
通 不 lb
通 不 通 kc
通 了 jd
通 吗 $ lb
通 吗 lb
那 台 ma
那 边 <A> lb
那 边 kc
都 不 kc
问 <B> $ kc
问 <B> , jd
问 <B> <n> lb
问 <B> 一 kc
问 <B> 为 kc
问 <B> 还 jd
问 题 ck
限 制 $ jd
限 制 jd
面 的 jd
`;
