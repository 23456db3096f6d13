/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 ejehck
$ ejehck
' , kfgfff
' <n> pefffc
' <own> kfgfff
' oegfjX
'connection lehege
'connection refused' kegegf
'connection timed kgggfe
's <service> fjefif
's djfcjh
's own dleclf
, <client> jgffkb
, <far> ngggmU
, <gateway> lffgfd
, <host> iciXni
, <n> oVgekg
, <outside> wYhcmV
, <own> hpccZk
, <server> pfeffc
, <service> kbmZdm
, <zone> fagirZ
, a lfgfee
, ack kffgfe
, all dkdmfe
, allowed reegcd
, and dhbfer
, any jidbfk
, but neggec
, can ladcpf
, cfjekg
, coming scefed
, connection mffggc
, could affloa
, do ibehgj
, does jXddnl
, dst pdfged
, everything Zejblm
, for kcdsfa
, from midgec
, given qgggab
, how lekede
, i qiikXY
, i'm lcfefi
, if llgifU
, in jffeej
, is gjgefh
, it nefedh
, it's cfifbp
, length kffgfe
, lip jfffff
, need icfjfi
, never kfefdi
, no ticeeZ
, ok seifeZ
, on smgXdZ
, or jhcklY
, over neegfe
, plain ogffbe
, please hkWhlf
, port pddkfa
, possible peefec
, right mgjcag
, rip jfffff
, same jgfgge
, seq kfggfe
, session lfgggd
, should rdhhdZ
, so pkefac
, sorry qcfhfb
, source racife
, tcp qcfffd
, that hagahq
, the ndecbn
, then icemff
, they iYemej
, thoughts geffdm
, three jfggff
, udp ngfgbg
, what jdeghi
, what's ghleai
, where hdggkg
, which Yeokic
, who eidXlm
, why peffcf
, will eegglf
, win jgggff
, works rcdddj
, would idgcne
, yes mYoiea
, 一 ncgfff
, 不 mgfgee
, 为 vWhhhZ
, 什 ogdegd
, 从 iXeqpW
, 他 jfffff
, 会 mdjddh
, 但 leggef
, 出 rgfeZf
, 到 xbicdY
, 包 jfdmfc
, 发 mgeggc
, 回 negffd
, 对 odkage
, 帮 cfgfgn
, 怎 egffgk
, 急 iceffm
, 提 megggc
, 收 kfffff
, 昨 offggZ
, 是 ldgcbn
, 最 fgfjff
, 有 fdjdij
, 没 mggefd
, 源 phefce
, 现 lcccng
, 目 mgfege
, 端 kffgff
, 结 ofeedg
, 给 gkdgfh
, 网 ngcfge
, 能 ndmeea
, 要 jdckdi
, 谁 nagdmc
, 走 nffgdf
, 还 gmgahf
, 这 dgffji
, 连 sfgffY
, 通 4ZddfX
, 重 mgggce
, 麻 gjcegj
-> <client> sgegfX
-> <far> vfgefV
-> <host> tgidhS
-> <outside> mhhgpP
-> <own> jZhXmm
-> <zone> yggfeS
-> jYbfmm
-a cefefp
-a forward effeki
-a input Zdfgoj
-a postrouting efefeo
-a prerouting ffgehk
-d <host> efgggj
-d <own> ffgehj
-d efhcng
-i <outside> ceeemk
-i <zone> Zgggli
-i ahfekk
-i forward heegfl
-i prerouting fchdeo
-j accept fffegl
-j cefehn
-j dnat ffgehj
-j drop aefhog
-j masquerade ffeemg
-j snat afggik
-l jggfff
-l 里 jfgfff
-m eegejj
-m tcp efgfkg
-o <outside> ajedkk
-o <zone> dgggke
-o Zjffli
-p dfgfhk
-p tcp efgfhk
-s <zone> dgfgji
-s dgfgjh
: -a fffdjj
: : fffffl
: <client> ughfaY
: <far> nggecf
: <host> odhfed
: <n> gaghdn
: <outside> rcdcgh
: <own> qdehec
: <service> rZgafj
: <zone> tgfecb
: a jdddeo
: can iikbbh
: connect jfgfgf
: connection jfgggf
: could pbheeg
: curl kgfggd
: disconnected jfffff
: do wcebgb
: does jccfmg
: errno lgfgfe
: from flgegf
: inet ggfffj
: io ggfffj
: ip lfgfff
: ipv jgfgeg
: is fgbijh
: martian mfegee
: no ndffgd
: open xecbed
: postfix kfgfge
: relay legggd
: socket ggfffj
: tcp kggfff
: the rfgecc
: trying mgggfb
: user lfggfd
: what lahjka
: which flnZdf
: would fggfmd
: 无 jfffgg
; does jechih
; hdgfkf
; the lfffge
<- sbgcch
<- what ggfefk
<client> $ mcfgff
<client> , oelbcc
<client> -> pgeefc
<client> : ogfgfZ
<client> <host> oggffa
<client> <n> pdggdd
<client> <own> qegffa
<client> <service> sfefad
<client> ? qecnYd
<client> and ufhcda
<client> can't pXhdif
<client> cant kedcgl
<client> dst kffffe
<client> from sghhYa
<client> get mYhcnd
<client> has lggffd
<client> i jfggge
<client> is nggffb
<client> mXifkd
<client> on jccXlo
<client> open ucggdZ
<client> opens qegage
<client> ping zefddW
<client> port offegd
<client> r kffgfe
<client> reach gcfdjl
<client> s jggfff
<client> says nfggga
<client> sends kfgefg
<client> sport kfgfff
<client> still lfdgkb
<client> tcp pefffd
<client> then dgggkf
<client> to ueiehU
<client> towards qfhcdd
<client> wants ogfhdc
<client> 上 oegfed
<client> 到 qaegfg
<client> 去 rdafhd
<client> 发 lgfege
<client> 用 lhfdgf
<client> 的 qefffa
<client> 能 mehejZ
<client> 访 qXehcj
<client> 这 penacb
<client> 连 qffheZ
<far> $ odhbfg
<far> , oejcbe
<far> -> iggdjd
<far> : pggffY
<far> <n> kfgfff
<far> <own> nefefe
<far> ? bdajjo
<far> allowed rgghba
<far> connects lggefe
<far> dst kgffff
<far> for oggdcg
<far> from regdeb
<far> get xahZfd
<far> gets megfgd
<far> is lfffeg
<far> make nfggag
<far> oZfglb
<far> on nZgbnd
<far> over hgghja
<far> port sdhgfY
<far> sport kgffff
<far> still bgggne
<far> to rfeccg
<far> udp pffgfa
<far> with jgdgej
<far> 到 nehcff
<far> 吗 eggglc
<far> 的 idgfkd
<far> 能 qhehcZ
<far> 访 lgfefg
<gateway> $ djcjbk
<gateway> 's jledka
<gateway> , qcbjdf
<gateway> -> nfgefd
<gateway> : mggegd
<gateway> <n> aefedt
<gateway> ? rZcefk
<gateway> box jemdhb
<gateway> from sfegac
<gateway> itself pbgehd
<gateway> last dbkleh
<gateway> let pfhega
<gateway> or oeghdb
<gateway> qdgeai
<gateway> to vfhcab
<gateway> why ngfehb
<gateway> 上 iaXojj
<gateway> 吗 scgfgZ
<gateway> 放 jfggfe
<gateway> 本 pgibgb
<gateway> 现 feeggl
<gateway> 的 ibhgcl
<gateway> 自 oegggb
<host> $ pianaa
<host> 's fgedik
<host> , kecfbo
<host> -> pehdga
<host> -a ggggoY
<host> -j gghglZ
<host> -o ggfgma
<host> -p fffggj
<host> : Zmbmjd
<host> <- sfheac
<host> <client> lffeff
<host> <host> gmdkdc
<host> <n> yegfcV
<host> <server> oojabX
<host> <service> obhela
<host> ? Zfcrkd
<host> at ledabq
<host> box okhgbX
<host> by rcffdf
<host> can't mehegd
<host> directly jdeglc
<host> dst kfgfff
<host> from tZcjga
<host> has iWidhp
<host> have lakmeZ
<host> host lfbffj
<host> is nVcglj
<host> itself lblcge
<host> jeclff
<host> machine lcalhf
<host> on kkgccf
<host> or gchpdd
<host> over odgffd
<host> port onfZjW
<host> postfix kggggd
<host> r kfgfff
<host> reach qfgehY
<host> reachable qiZifa
<host> s jggfff
<host> see nfhcfe
<host> server lkbfef
<host> server's kkajfd
<host> tcp lfffhd
<host> to tbiZef
<host> will gggglb
<host> with oghhiV
<host> 上 tkYeea
<host> 主 neggfb
<host> 会 mfcgjc
<host> 发 kacmgg
<host> 吗 kcffgi
<host> 对 ghdnia
<host> 往 ocfdgh
<host> 的 jmeecf
<host> 能 oZgcle
<host> 自 mffehc
<host> 行 kgfeff
<host> 这 khZkbj
<host> 那 dphWnd
<n> $ njfXbk
<n> , fncfgf
<n> -> ceifas
<n> -i fegfel
<n> -j efgfij
<n> -m egffaq
<n> -s hdcggl
<n> : magdcn
<n> <- legfgf
<n> <client> nffffd
<n> <gateway> megfgd
<n> <host> rdgbfe
<n> <n> jYhdep
<n> <outside> qeedfe
<n> <own> tbdheb
<n> <server> kfgfge
<n> <zone> lffgef
<n> ? ihbfih
<n> a lfgggd
<n> after jgffgf
<n> allowed hXfdhs
<n> and ieedgl
<n> assured kfgfff
<n> at nkgdea
<n> be fehgfj
<n> before ddggfn
<n> ccc lfggfe
<n> connect iehfej
<n> connection lgfffe
<n> dnat Zhgawd
<n> do gfefij
<n> does oahfka
<n> dport kfgfff
<n> end fqchfb
<n> established kfgfff
<n> failed mgffgc
<n> for nYeekh
<n> from ndhkeZ
<n> g jffggf
<n> get hbgafs
<n> gieZik
<n> in megekb
<n> ip fggfke
<n> is jacmke
<n> mail kfggfe
<n> mark jggfff
<n> minutes mcgckf
<n> ms jgggeg
<n> of qdVehl
<n> ok leffdj
<n> on Zpljac
<n> open mcbhgi
<n> packet kgfegf
<n> please ldgZYs
<n> port efegeo
<n> proto kgfgff
<n> quic odfdeh
<n> relay segeea
<n> rule dbfflk
<n> s gefden
<n> safe gegfgk
<n> secs jfffff
<n> src jfggff
<n> syn jggfff
<n> tcp vhhcbY
<n> this jgffjc
<n> through vjdcdY
<n> to hccZom
<n> towards kigdgd
<n> udp tdhbce
<n> unreplied kfgfff
<n> use jggfff
<n> were ddgfli
<n> what pfdfbh
<n> who fcipec
<n> will kggffe
<n> you neicef
<n> 不 tYejfb
<n> 为 egfggj
<n> 会 igocbf
<n> 到 eTapcv
<n> 口 bfldfl
<n> 合 iecdas
<n> 吗 kZcfmj
<n> 和 qjfddZ
<n> 报 lggggc
<n> 收 nfgegc
<n> 是 ekZpZi
<n> 有 dkcick
<n> 点 hagbhp
<n> 的 gYgWnr
<n> 端 knWghe
<n> 能 bbhegr
<n> 行 beffkl
<n> 走 pbhegd
<n> 转 Tidppb
<n> 这 keffbj
<n> 连 zcghgQ
<n> 通 qWfcen
<n> 那 ffggld
<outside> $ jahakk
<outside> , nglchX
<outside> -> sdgXie
<outside> -d fggalj
<outside> -j cffejm
<outside> -p dgfggk
<outside> : sddeef
<outside> <n> lefcke
<outside> <service> nZeijd
<outside> ? ogbied
<outside> accept bhghpb
<outside> access ydgdeW
<outside> and wefZfb
<outside> at nfgged
<outside> can imlgdW
<outside> for hadqfe
<outside> from gfgfld
<outside> get nelpYW
<outside> gets fqibga
<outside> is dfieii
<outside> it ofefkZ
<outside> jckifb
<outside> off bgfdsd
<outside> on ecigne
<outside> out hbfirW
<outside> ping uegZfc
<outside> reach jjmgbb
<outside> still gdgfnd
<outside> through oahifc
<outside> to nWfdlj
<outside> 上 lggfef
<outside> 到 naelhb
<outside> 去 ddffog
<outside> 发 kXfjel
<outside> 吗 qZdgfh
<outside> 客 ndhbgf
<outside> 用 ndgmdZ
<outside> 的 hdjhhe
<outside> 能 ndhnZa
<outside> 访 sgajkT
<outside> 还 eiffkf
<outside> 进 pZggef
<own> $ phbeff
<own> ' mfggfd
<own> , flhafi
<own> : fdemeh
<own> ; jgffff
<own> <client> lffgfe
<own> <n> mohegS
<own> <own> kgggfe
<own> <service> qthZhN
<own> ? goZemb
<own> after hedinb
<own> and cldmee
<own> answer kngdgY
<own> as peffgc
<own> at jfgelb
<own> be jqgcfX
<own> come udghbZ
<own> does shbYje
<own> dst kfffff
<own> end teebha
<own> error ggeffk
<own> failed pffdfd
<own> for rbfZje
<own> forwarded waaghb
<own> from pgkYqR
<own> get hjbpcc
<own> gets Zdgnih
<own> if ghfhmZ
<own> in kggfgd
<own> into qcggec
<own> is hkdjfb
<own> just ncgfff
<own> land cchtec
<own> licied
<own> ok bofYlh
<own> on ekXlgh
<own> open rickdV
<own> or cecbmo
<own> over mfcgkb
<own> port kYdjdm
<own> prot klecfd
<own> reachable mmdbfd
<own> refused pcffgc
<own> s jgggfe
<own> should jgfggf
<own> smpt dkdddn
<own> sport kfgfff
<own> tcp jdgokT
<own> the odhegd
<own> then abgals
<own> to fVhdlp
<own> what jXfpge
<own> when qnfceW
<own> which qpcdaa
<own> while mgegdf
<own> with gcfhii
<own> work jibOoq
<own> 一 lggggc
<own> 上 eoaiff
<own> 为 hgdfgj
<own> 会 ngeckc
<own> 发 iVfqje
<own> 后 XZisif
<own> 吗 gdcdho
<own> 就 dgfdkk
<own> 报 lggghb
<own> 收 jfffid
<own> 有 mhYmcf
<own> 的 hffefj
<own> 端 lsXfiX
<own> 能 khhhkW
<own> 行 jfgggd
<own> 走 negggc
<own> 超 kgggfc
<own> 这 bkamej
<own> 通 cmedjg
<public> $ hcdZft
<public> , ickigd
<public> <own> vYkgfW
<public> ? jncdlY
<public> and ceenhf
<public> hbkkch
<public> on uchdgZ
<server> $ edkcdo
<server> <host> lfhggc
<server> <own> pdggga
<server> ? Zmfefm
<server> higeak
<server> 写 kfgggd
<server> 填 jfgggf
<server> 的 alVehu
<server> 自 ocghfc
<service> $ pZfXmi
<service> , pgnfeU
<service> : qbfffd
<service> ; lffggd
<service> <host> zajecW
<service> <n> ikclZf
<service> <own> knhjbW
<service> <server> rfdcgd
<service> ? omheeU
<service> at qjcefb
<service> dnat eegelh
<service> from hZelob
<service> into mdfdfi
<service> is ideggj
<service> login jfffff
<service> mmccia
<service> of hoefnT
<service> ok oeffia
<service> on ihdglc
<service> over hshcZd
<service> port ZhnoeZ
<service> session hjfdff
<service> to jidhkZ
<service> udp qefgcd
<service> 为 pgfggZ
<service> 了 chghjf
<service> 会 qeefec
<service> 到 sZechg
<service> 吗 yXfeqQ
<service> 收 peeieb
<service> 能 oegffc
<service> 连 kgfggd
<service> 通 ieiXfp
<zone> $ gdYkfp
<zone> , qkkeaX
<zone> -> jcbfli
<zone> -j fffgmd
<zone> -o cjfefl
<zone> -p fgggjf
<zone> : rZmdea
<zone> <client> pefgfa
<zone> <n> lffgfe
<zone> <own> udffhW
<zone> <service> pYhfid
<zone> <zone> vdgeeY
<zone> ? gbdikh
<zone> able hYkgdm
<zone> actually gekfff
<zone> allowed ncogeX
<zone> and nqYagd
<zone> at oZggfh
<zone> be paddmc
<zone> can hjcmmT
<zone> can't redcef
<zone> cannot iRfijp
<zone> clients baeahz
<zone> connects lfgeef
<zone> directly qeddhd
<zone> dnat fghfjf
<zone> for iegaoe
<zone> from jbcfcq
<zone> get qYlbfg
<zone> gets pciakb
<zone> has peefef
<zone> have oacaho
<zone> hit paghgd
<zone> i jfggff
<zone> in jffejd
<zone> is laldff
<zone> kdibgj
<zone> laptop ngffcg
<zone> machines mfggee
<zone> on 0bfiaW
<zone> open rehdhZ
<zone> out qedhga
<zone> pc qfeede
<zone> people jeefie
<zone> ping mbggbj
<zone> reach nSnenb
<zone> rules bfefsd
<zone> say kcZhfm
<zone> shows qcgffc
<zone> src jgggff
<zone> still hecdmh
<zone> talk pgbice
<zone> then fgfgme
<zone> to rVYdrf
<zone> towards lhdale
<zone> use mbocga
<zone> user ZXmegr
<zone> users Xgdblt
<zone> who ieffje
<zone> 上 rdgded
<zone> 下 rggcgZ
<zone> 为 pVdhii
<zone> 之 peggfa
<zone> 也 degdjl
<zone> 出 hcncgf
<zone> 到 pYggmZ
<zone> 去 hgggjc
<zone> 同 nbggge
<zone> 打 qfgggX
<zone> 收 leggfd
<zone> 用 gbcfll
<zone> 电 mfgggb
<zone> 的 idhfej
<zone> 直 qffgda
<zone> 能 nghbhc
<zone> 访 jQdkml
<zone> 还 ffffkg
<zone> 这 rbhgcc
<zone> 进 seeffa
<zone> 连 dlcfke
<zone> 那 lbcjmb
<zone> 都 ecpfge
<zone> 里 lglagd
? -a bggcpg
? <n> jmggeZ
? ? 0heabY
? i mmdadf
? in jgggfe
? need hgjged
? tcp lgffff
? udp mefhef
? 列 gjYlhf
? 怎 hgefek
? 给 igfdfj
^ -a geffTz
^ -i hcdgbr
^ <client> odhadk
^ <far> segedc
^ <gateway> nbghdg
^ <host> pjXlad
^ <n> pffbak
^ <outside> rXehbl
^ <own> opYlaY
^ <server> sdhcga
^ <service> tgfcWj
^ <zone> mfhcXn
^ a jbfmgd
^ acme fdffcr
^ after idfbsb
^ an jkeice
^ and odfdbk
^ any ggemdf
^ anyone godccj
^ anything fjelcf
^ are rZacdp
^ assume iceeoe
^ audit ftgicX
^ auditor cmggeg
^ can tYYYdv
^ check tnhWfW
^ connection qfcfbi
^ conntrack kggfee
^ could oZcbeq
^ curl pgggcb
^ dmesg jgfgff
^ dnat adhtdf
^ do siZncW
^ does jhXkan
^ dovecot jfffff
^ ejehck
^ everything bejndf
^ explain kegeUs
^ exposure cmelde
^ first efffgl
^ for ghihcg
^ forward lfgfja
^ found fgffcm
^ foxmail jfffgg
^ from lcgVfq
^ give ddjobg
^ good ddkjdh
^ got kgfffe
^ hairpin uefdcd
^ hello odggXk
^ help jcgYfq
^ hey nddgdh
^ hi kaffgk
^ how igbaau
^ i nZjmYe
^ i'm nghdjY
^ icmp tbddeg
^ if afifpd
^ in hbiicj
^ input eefdrc
^ iptables hefbmh
^ ipv oefgfd
^ is onZgXh
^ it's gefegl
^ line hdgeXt
^ list XpipeX
^ mail mfUhfn
^ maillog jfggef
^ mar jgggge
^ may jffggf
^ morning pcebdl
^ my udaZhg
^ nc hjgfhc
^ need zWaegf
^ new ihcedm
^ nginx mgfdge
^ nmap megfef
^ no hefilb
^ of henZhg
^ on qgegfZ
^ once gegbpe
^ openssl lfffge
^ our jkZahk
^ outlook lfgfgc
^ ping seffbd
^ planning afhfqe
^ please jXfimg
^ pls ejgbaq
^ port fZbogl
^ postfix lgefge
^ pr fdgfdo
^ printer mageej
^ quick diibqa
^ ran qefggZ
^ restart hZhcgq
^ say gehgqW
^ seen gengga
^ should qdcide
^ show jijmWc
^ sitting ffnege
^ so ndfafk
^ somebody kebedo
^ someone dbfofj
^ src pdfggb
^ suppose bfeftb
^ swaks refhfY
^ tcp klfdee
^ tcpdump jgggff
^ tell njgXhe
^ the sWgkgb
^ thinking dgeesb
^ three eeehco
^ thunderbird ofggga
^ ticket pdgffc
^ to mdflea
^ trace sefded
^ trying cgefdp
^ udp lldcgd
^ user negffd
^ users pfbgef
^ vlan eeefep
^ walk uefffX
^ we lkfcia
^ what ehnegc
^ what's fdfuae
^ whats lXhqcd
^ when jdgeel
^ where nggpaX
^ which jmgeZg
^ who crdbbm
^ why lfcean
^ will qdhece
^ with fgggmb
^ without Zcihub
^ would ecgeqf
^ 为 tafgga
^ 今 hfgdZq
^ 从 nVmebk
^ 你 hfacgq
^ 假 chghoa
^ 公 lajjed
^ 内 jggeff
^ 删 fgZfoh
^ 加 dhghoY
^ 发 jgdigd
^ 同 kgggge
^ 哪 jobefd
^ 在 ndgffe
^ 如 dfggpc
^ 客 odffef
^ 对 hSudhh
^ 怎 gffdfn
^ 我 gdhfhj
^ 把 dcdiqe
^ 抓 kggfff
^ 昨 cfgcfr
^ 有 kgenea
^ 现 jgfldb
^ 用 ggfffk
^ 站 gckhfg
^ 第 begfim
^ 网 gehcbq
^ 要 fghhmZ
^ 解 gggfdl
^ 请 igeoeZ
^ 谁 fxhZca
^ 财 gbdggo
^ 这 gfbjfk
^ 那 mYbffq
^ 邮 mihWdk
^ 麻 mgfcfg
a <service> jdcdep
a <zone> sgghcY
a box ndfgfe
a client hdjcjf
a colleague ochefe
a connection ksflXV
a customer kfggff
a dnat eefeng
a host sZfcfg
a laptop lakfgd
a look fbgego
a minute kgffdg
a packet nbelcg
a partner pfegec
a ping feggkf
a reset jfggfe
a syn pffece
a tcp ojecde
a way sfecde
a working fofgec
ab jgggge
able dolYgd
able to dnlZge
about gjedke
about to jcfdlg
accept $ gfgefk
accept , bggfpd
accept <- heefco
accept ? nadbli
accept affdqh
accept instead dfffme
accept what ghgbmf
accept would fgfgkd
access <host> glbecl
access <own> Zjfffn
access ? rXlZgh
access denied mfgfgd
access eniWfj
access to jpgbiY
ack <n> kffgff
ack kffgff
acme <gateway> aefedt
acme begdct
acme example nfhfgb
actually chkhYm
actually use hbsfga
add -a egggrX
add ibda3W
add the XghisZ
added -a fgggoZ
added haheqc
adding -a fgggoY
adding eeiera
address <own> jjclhY
address ? ilejbe
address do pffdgc
address does lfgefg
address ifepcc
after <n> lgefff
after connect jfhgdf
after jbgdoe
after that ifeilb
afterwards egggmd
again ibeefp
against <own> pggedc
against nZealj
alerts lehefg
all $ mggfgb
all , hofcfe
all ? naemmW
all can bmmefc
all khhrdS
all of ldfncc
all port hdepfc
all the felmbd
allowed ? tfghcX
allowed kjicZi
allowed or peddeg
allowed to dflbcp
already iefcfm
am i ufabff
am pbhfYk
an <service> sbdZjg
an <zone> oakchd
an answer jldche
an ihilgX
and <n> gkdYfo
and <zone> kjcZlf
and back qfgagc
and does wefZZh
and from huZkZc
and gibkeg
and it oefefd
and nothing kgggfd
and on hkWmge
and ports ceenhf
and the fedjih
and then pehebf
and want qehagd
and what ibfecp
and which djkgdf
answer $ qefgfa
answer : nceggf
answer ? iikede
answer come nfgfbg
answer from hoedjZ
answer ihmZbk
answered sZheee
answers gbepka
any dnat ggeoeb
any idea gleeck
any jhbkib
any port xebhcZ
any way lgfggd
anybody X3hbfX
anyone ? Ygcopc
anyone Xphgic
anything at gchlhe
anything ekZrgb
anything forwarded hmgefc
anything in lfgmeY
anything on eoYjhe
anywhere ? cicnfg
anywhere drbkdc
apart from inkhcW
apart inkhcW
app qcgXcn
append ehdbwZ
approve cdghhl
approved geffdn
are <zone> mdehka
are able dqhefb
are aflkci
are forwarded hWfnhh
are usable eflegg
arrive ifgfkd
arriving on kdelef
arriving qYfkdd
as efkkfb
as seen kckdgg
as well gkecld
ask ieedfm
ask you ffeefm
asking lkdjbc
asks pocXhc
assume iceeoe
assured kggfff
assured mark kfgfff
at <client> qdiidZ
at <far> qffddd
at <host> ghiijX
at <n> ffgffj
at <own> plebeb
at acme fegggj
at all kjbliX
at iibehj
at netops gffgek
at the gfbdjm
attempts in jfffff
attempts jfffff
audit $ Zikmfc
audit : pgedfe
audit grhfeY
auditor enihWh
auditors ggdnee
auth attempts jfffff
auth jfffff
authentication $ ffdfgl
authentication , kgfgge
authentication neicef
authentication' kefgff
back $ pfegce
back ? hgjegd
back mciajg
back through keggff
back to ofggcd
backup ffdcav
banner lfgffd
be able gagkke
be jgbgif
be let kfggef
be reached jmeagf
because igggid
becomes of sdecci
becomes ragdlZ
been eaifil
before i flibdj
before ijhbal
before the jfegei
behind <own> YYe1hc
behind jXkrfY
behind the snbdcZ
being hdilgb
besides <outside> eqbefg
besides Zsfice
between <n> fbffgn
between hkcgeg
block pcgchf
blocked ? peffcf
blocked uYfccj
board ekgdig
bob jgggge
boss fkldde
bot , hfegfj
bot hdfefn
bounce qdfefd
bounces wbedag
box $ kYjieh
box , eaalkm
box <client> kfdldd
box ? hicmcd
box in kfgfge
box is eXgrie
box itself nfegfd
box jdhldd
box on gnfcch
branch ighgjZ
break ebgekl
breaks ? gggfsV
breaks fgfdsZ
breaks if hffdnd
breaks when hecepd
broken again ffgegk
broken ccgdcv
browse rdddkb
browser segecd
build edgfgm
but not vVffef
but xVigfZ
by <client> neiegb
by <host> Yfkego
by <own> obdcgl
by <public> kclfee
by <service> odhfed
by lfldiZ
by the oddfdi
by whom epffce
bypass teidca
c : kffegf
c jgffff
call jbgcdp
can <client> iaiYio
can <gateway> sdgfhZ
can <host> nehdkY
can <outside> nblgiV
can <own> hrgchX
can <service> emebfl
can <zone> oSofci
can a sbfcge
can get pnebfY
can hit hklfgX
can i mbdYet
can iijYbl
can it Ycndhm
can not ljeede
can open dsoZfX
can people ocdgge
can reach hugYdc
can someone ihaffl
can talk dodfid
can the hZddgs
can they ldeggh
can use fneemY
can you mbggXo
can't <zone> lZfhhh
can't get gocddj
can't open oeecei
can't pfcfbi
cannot connect pggeeb
cannot kVegin
cannot reach hddfgl
cant <zone> mdeghe
cant sWfddm
capture qfeede
captured jgffff
carry mefebj
ccc <n> lfggfe
ccc lfggfe
cert bgdees
cert on adhegr
certificate dfgXgt
certificate on dZhagu
change $ nZeegk
change ? eefahp
change for Whdite
change kccdep
changed gcfdkk
changed the hdgedo
changes gffeuX
check foYekf
check 一 mjapab
chg <n> ifgdmb
chg ifgdmb
client : geldgg
client address lggefe
client connect kgfffe
client vajYed
clients cpcZcq
closed pZeben
code regbgc
colleague ocgied
com : ffffdo
com fffdeo
come back khghgb
come nihahc
comes back mcfgff
comes from nfgdff
comes iideei
comes in iidffi
coming from oclefa
coming in pdfdic
coming ocjgfa
complain jmbbhg
complete hmdghd
conect jkcccl
conect to jkcccl
config aZhiip
configured jeggfg
confirm 0ZeXeg
connect <own> mgghfa
connect ? ddeghn
connect from ngggec
connect iffdel
connect to iihdic
connecting jfgfdi
connecting to jggfci
connection after jfggef
connection qcgdgd
connection refused sahchd
connection timed jfgggf
connection to lqgiYW
connection was lfffge
connections into ildeff
connections kdaijf
connections to eefmdj
connects mdhiec
connects to mdhifb
conntrack -l jggfff
conntrack ggfdhj
conntrack table ggedgl
conntrack 里 kggfef
consequences ? gghepY
consequences ffhesX
correct qXdgig
could <client> cgjcpd
could <zone> Yeheud
could a lfgcgg
could i gfekjd
could nbdepa
could not lgffgd
could somebody nYekam
could someone reefce
could you ZYjikl
cpu dfcZit
cpu load efeegm
cron jhggbg
ctstate dffdof
ctstate dnat eggeqa
ctstate related ggggcl
curl : pfgfgZ
curl <own> lfgfff
curl ogggcb
customer at meggdf
customer qYigfe
cut lcdZnh
daddr <client> kgggff
daddr <own> lhdgge
daddr mgfggc
day fcfdfr
days fhfffj
db fdedds
dead iggZpc
decides sfeebe
default gfbbkn
deferred connect mgegee
deferred fdgdgm
delete -a gdggpa
delete bfghwW
delete line icegsX
delete the bgfgod
deleted hfhhoW
deleting cgidpe
deliver outbound lfgffd
deliver rdgegb
deliver to sbfegc
delivers pffahe
delivers to negdid
denied wZheiX
desk <client> lfffgf
desk lfhfia
desktop peeggb
destination <host> efgeij
destination efgejj
dev <outside> lfegef
dev <zone> nfegfe
dev mfegee
dialled mgfgcf
did Zdehbw
did the fehcfo
did we bjeoai
die ? nffZjf
die reeYjf
dies rdddeg
difference hcecng
dig tcdhcd
directly ? jgdgie
directly ledglc
disconnected jfffff
disconnected no jfffff
dmesg is kffgff
dmesg jgfgff
dnat , cefgsa
dnat -j chgeki
dnat accept gfgdmd
dnat cXfrqa
dnat for fcfgne
dnat rule fdhgkf
dnat to eefihj
dnat 删 fghfjf
dnat 去 fggfkf
dnat 的 Ygggre
dnats kTbrmb
do $ fhfcdo
do ? bhhgYq
do i dYhnfj
do packets nefffd
do pbbjZm
do the lggdeg
do they iafifj
do we kpfnYW
do you Zehifo
does -a hfafZu
does <client> jXmapd
does <far> iWeoqY
does <gateway> safdic
does <host> qZegdh
does <outside> ggefkf
does <own> imZcbo
does <service> lfZrae
does <zone> flmWdi
does a ikecje
does anything lYfjhg
does eehgfk
does it gkieee
does line chegVv
does our mZbofe
does that qWfcgl
does the qiafec
does this ddgcZx
does traffic vghaeY
doesn't cmafcp
doing ecdfer
don't oflcXh
dovecot : jfffff
dovecot jfffff
down jZfbes
drop $ jfggcj
drop , nggefd
drop jfecpa
drop line effdqc
drop the ggffld
dropped ? rffbgd
dropped pefaie
dropping ggefle
drops oefffe
dst <client> kfgfff
dst <far> kgffff
dst <host> lffgef
dst <own> nffffc
dst nffffd
e lhigdb
e udp peeagi
each pabndf
earth lgedcl
eating ggfdhk
echo request rfhdfZ
echo seeded
edge fegefm
edge fw efgfem
else cchhqd
end lgeiag
end up lgfjea
ends  Wfcjgs
ends 0 Wfcjgs
ends 1 Unjjci
ends 2 scghcb
ends 3 oiecee
ends 4 ddiiqY
ends 5 ajgbwY
ends 6 gggfqX
ends 7 ggggpX
ends 8 ifgfma
ends <- hgfdYs
ends <client> ZYplZn
ends <client><client> wggebX
ends <client><client><gateway> pffefc
ends <client><far> kihdjZ
ends <client><far><far> jgfgff
ends <client><gateway> jchhkc
ends <client><gateway><gateway> kfedkd
ends <client><host> oddbgj
ends <client><host><gateway> mggffb
ends <client><host><host> iggcek
ends <client><host><own> oeieed
ends <client><outside> rfchfa
ends <client><own> qcgfdd
ends <client><own><gateway> mgggfc
ends <client><own><host> dfgefn
ends <client><own><server> tcefec
ends <client><own><zone> jffglb
ends <client><server><own> rdgggY
ends <far> Zbitdg
ends <far><client> peefdf
ends <far><host> uchcea
ends <far><own> 2ViZfb
ends <far><own><gateway> meffef
ends <far><own><host> pegefc
ends <far><own><outside> nhdedg
ends <far><zone> rfefdb
ends <gateway> Zfegfr
ends <gateway><client> wheeeW
ends <gateway><client><own> rggffX
ends <gateway><far> ohYhic
ends <gateway><host> vccgfZ
ends <gateway><own> oefche
ends <gateway><own><host> naidgh
ends <gateway><zone> qYedfj
ends <host> XkXogn
ends <host><client> vbhbfb
ends <host><client><own> mgfdff
ends <host><client><zone> ghghjb
ends <host><far> vZjgeY
ends <host><far><far> pgfgfZ
ends <host><far><gateway> mfhfed
ends <host><far><own> gcibmh
ends <host><gateway> edckfl
ends <host><host> rbfmeX
ends <host><host><client> lfggdg
ends <host><host><far> nehged
ends <host><host><gateway> mehfgc
ends <host><host><own> qdgede
ends <host><outside> mjhncU
ends <host><own> vchYgb
ends <host><public> vcbjhV
ends <host><public><own> rciedd
ends <host><server> bqkbcg
ends <host><zone> jndreQ
ends <host><zone><own> gfgfkf
ends <outside> iKlikp
ends <outside><client> wedade
ends <outside><client><far> fgggjf
ends <outside><client><own> icffsZ
ends <outside><far><own> offdfe
ends <outside><host> mhjelT
ends <outside><host><own> ffYpkd
ends <outside><outside><own> ndecjf
ends <outside><own> jmgpfO
ends <outside><own><host> pdeaig
ends <outside><zone> qYfgid
ends <outside><zone><far> jgggjc
ends <outside><zone><own> ffghna
ends <own> hjWlfi
ends <own><-<client> pcgegd
ends <own><client> leddkf
ends <own><client><outside> mhdgcg
ends <own><far> qfecef
ends <own><gateway> rafdgf
ends <own><host> ahehas
ends <own><host><client> jhebcn
ends <own><outside> okkcdX
ends <own><own><client> fefggk
ends <own><own><own> qeeceg
ends <own><public> eUbshm
ends <own><zone> nYdZlm
ends <own><zone><zone> ofhfga
ends <public><host> Zbkrgc
ends <server> ebckfn
ends <server><own> tYfngV
ends <server><own><client> kfffgf
ends <zone> iXrYdo
ends <zone><client> malhfa
ends <zone><client><far> ghcflf
ends <zone><client><host> ofeedf
ends <zone><client><own> ngghdc
ends <zone><far> mgbgdi
ends <zone><gateway> jgehjb
ends <zone><gateway><gateway> oedhfd
ends <zone><host> tZbgfg
ends <zone><host><client> begelj
ends <zone><host><gateway> hffgdk
ends <zone><host><host> lbedfn
ends <zone><host><own> dfffki
ends <zone><host><public> nckfeb
ends <zone><host><zone> dfggle
ends <zone><outside> ucYddj
ends <zone><outside><client> kefgoW
ends <zone><outside><zone> ggghmZ
ends <zone><own> oecccm
ends <zone><own><client> lfggfd
ends <zone><own><gateway> tfggfV
ends <zone><own><host> hifbih
ends <zone><own><outside> lhebek
ends <zone><own><zone> Zlfdrb
ends <zone><public><own> rcdiga
ends <zone><server><own> mfggfd
ends <zone><zone> wYddgf
ends <zone><zone><client> jggghc
ends <zone><zone><host> ldffjc
ends <zone><zone><own> jkbcoZ
ends <zone><zone><zone> gkcfje
ends ehgmde
ends up ehhmde
english gggecm
enough eaemnd
entry hgeldf
enumerate ZjooVg
erp eaYfiw
err connection jgfgff
err jgfgff
errno <n> lgfgfe
errno lffgfe
error : pfgffZ
error <n> lfgffe
error connecting ggfffj
error neZchm
esmtp mfghed
established -j ggggcl
established cggfji
established src kfgfff
even hmeibf
even touch nehfgb
evening kcfdgk
ever jfgdfj
every hlhjbb
every port ibbshc
every zone dueaib
everybody tghYcd
everyone eqecci
everything adnkdh
everything that Zqlhcb
everything we cXjmel
exactly dlegbk
example , nZiiee
example com kedghf
example pciecg
expected tagefc
expected to wVdfff
expire ? fegeem
expire edgdfq
explain -a cggeXu
explain line aefhcs
explain qfheRn
explain 一 ffggdl
expose hiokeT
expose to acmpfd
exposed mmhfeW
exposed on Wpdlfg
exposed to hkfgde
exposes adkpee
exposure ctfkcY
exposure of cmelde
fail gldakh
failed : qdffgb
failed nfffgc
failed to mgffgc
far oYXnfk
feels hagbip
fetch maefig
file , fgegfk
file ddjefl
filtered kdccep
find its ngegbg
find mgfgbg
fine $ lgfhfd
fine oeggiX
first ogYhdh
fix aYcexj
folks qifbed
for $ dicbZx
for <client> iddljd
for <far> rdfddf
for <host> mcjpZa
for <n> keebfl
for <outside> sbdYjh
for <own> lgchnX
for <service> pacijc
for <zone> hdiXmk
for ? fhgdZr
for a ngfcfe
for eagkmd
for me bmjZbo
for the ffhmYj
for them fekfck
for us pfcWnf
form jlfdfe
forward -i fefene
forward <n> dfdbln
forward bcejni
forward policy ighfkb
forward to iaemnZ
forward 默 gfffkf
forward's heffke
forward's policy dfedqe
forwarded ? dlfscX
forwarded anywhere clepZg
forwarded mfZueX
forwarded to necmea
forwards cZiued
forwards on ffbpff
found ehfbdr
found this eheadr
foxmail kfffff
foxmail 报 kefffg
friday eddalo
from <client> ndhfja
from <far> ubfcgc
from <gateway> nbgfgf
from <host> nghfce
from <outside> hflfia
from <own> jfgefg
from <service> iWnmgb
from <zone> nhfYif
from a oWdlhf
from lciaig
from my jfffgg
from there iWlggk
from unknown lgggfc
from where Wtfjfd
from which etaedg
full hhibej
full list emmieW
full of kffgff
fw <n> efgfem
fw jlfZdj
fwd hfelee
g kanegc
gave meeggf
get <service> lmcbmX
get a lfggfd
get an lldeiZ
get at hilhfY
get fliffd
get forwarded hkbodc
get in mdebel
get out qeegdd
get through iideej
get to dkjdeg
gets <n> ngfggb
gets jhgihZ
gets through cngfeg
gets to jpeTfk
getting mggffb
git qegeag
github com ffgfdn
github gfgfcn
give jhfkdc
give me ciinaf
given ifjfib
gives nffffd
go ? fbgrfc
go mWdohf
go through ohgeeb
go to ieeclh
goes to aZgnod
goes wVbkqS
going eYalio
going on ogfcfe
going to iejbob
gone , eefgnf
gone ddggoe
good for fhdcau
good jbifbn
good morning lddZhm
got fhhobb
got this lgfffe
guest kbebdq
guest wifi fcfcgr
guys ueefgX
gw $ jbleYn
gw , rdZlga
gw <n> ffgden
gw ? megclb
gw fbiihi
gw line fejYkl
gw rules dihdbp
h lggggc
had jbfeji
hairpin ragZld
handed gderZh
handover jfidcj
handshake jpbffa
hangs ndfddj
happens if hgdgmd
happens lffdnY
happens to nggelX
has rfeZbk
has the eegeeo
has to jggffe
have <outside> oaZbkn
have a chefeo
have access ekodcd
have dgmicf
have to ljecjb
have we eTlrid
he qcecgg
healthy mffffe
hello odggXk
help $ qadebm
help nXdanj
helpdesk uegcbd
her qWfden
here $ abmldi
here , eggjci
here ? lebngb
here keilZe
here what fggXdt
hey , tfegfY
hey nddgdh
hi , mhggga
hi kaffgk
him mafZdq
his lgfggd
hit <host> mjdedd
hit <own> kpddkV
hit lijdaf
hit merge Yghgbs
hit the jjegdf
hits qggdfa
home ogehdc
hook rfeece
host $ igcngc
host , ncnfcb
host <client> qggicZ
host <host> heejgf
host <own> oegfgb
host ? hodnbX
host majhcf
host on mcdbhk
hosts Zpcegk
hosts on kfgehe
how come kndfbd
how do eggago
how does 1abhdY
how jejabn
how many eeieel
how much bechhq
human hggnYh
human words hggnYh
i <service> kggmbb
i add bhhhqZ
i am kckiYi
i ask geeffm
i can hZflek
i delete gdggqZ
i do dgghcn
i don't sdeZbm
i drop ggfgje
i e klejcZ
i get kdimcb
i gkefhe
i have hjckja
i hit Yfhgcs
i land jbhodc
i mean mbeldg
i merge fdgggk
i need hmcigb
i see jfgifc
i sit gfkfff
i use ncgYen
i want imfaie
i'd tZgcja
i'm <outside> nfhjZd
i'm ndgkae
i'm on odgfdg
i'm sitting kfgefg
icmp echo rcdbhg
icmp tdfbdf
idea $ csegde
idea cjeclj
if a ombeeb
if i dcihle
if jddcof
if line egggld
if the cYgbmq
if we bZggpk
impact edgctd
in , ihhgnU
in <n> jgfgjb
in <outside> ngffde
in <zone> rfgfbb
in ? hkahjc
in a kmdcfe
in from fYmmaj
in human hggnYh
in icgggi
in its nggdee
in on mcbhgi
in plain ghgdbn
in the gaejdo
in to kfgjhZ
incoming neffee
inet ggfffj
infra efgdfn
inner hcgngb
inner router nhgdfc
input -i ccfgsd
input -p Zfhhli
input cjccre
input policy fefdpd
input 默 ffhhlb
inside aippZY
instead lbgarc
instead of jbeeoe
internal address rdgcha
internal nXgnde
into <client> qYdfnb
into <host> fkfgcj
into <zone> llifeX
into rnfaab
into the sbhgbc
inventory cehtbd
inventory of Zfkpcf
involved qhfccf
io : ggfffj
io ggfffj
ip $ nfhhda
ip <client> lgggfd
ip <host> kfffff
ip <own> lffgfe
ip does lffffg
ip scbgka
ip 是 kgggfd
iptables ccehmk
ipv <n> hhfdle
ipv hhfdle
is <client> idfdik
is <far> mafeld
is <gateway> qafYfm
is <host> aoXoci
is <n> njbaZo
is <own> 0ZdigV
is <service> jpdhcZ
is <zone> nZjbmc
is able fulWcb
is anything gWdqif
is down pcdbcn
is exposed rjgbUj
is fcemdj
is fine ubdhgZ
is full kffgff
is in fhgglc
is it eghfZp
is line efggZr
is on lbfddm
is our dXmggl
is port prXfeY
is published iZerib
is reachable bhwdca
is slow ghdfdn
is that eheqcd
is the hZZae1
is there jiejeb
is this ngedYm
isn't qgadeh
iso eleife
it $ pfcgcg
it , kfoZgc
it ? lebodd
it be leieib
it do eefeeo
it eigedl
it end kgdkde
it for hhkjZe
it get xYgabi
it has oegegc
it in kefgjb
it is ogfefb
it just ibgdhk
it on qcfgZi
it open jdccbt
it out ngfhcd
it that hbemeh
it the ifeWgq
it to lfgZjg
it us ufeegX
it work eobeek
it works jfghfd
it's broken gefegl
it's odhddg
item <n> opfZdb
item opfZdb
its <service> ogehhY
its nehWmf
its own rbfaif
its scans kgggfe
its way mgfgbg
itself , mejfce
itself ? bknbhe
itself get rcghfY
itself odoZfa
itself reach sffefZ
itself talk sbghhX
job on ngeffd
job pbgfeg
just csfede
just hangs ifbgdo
just spins nfgfde
k <n> kffggd
k kfggff
keep Zmahik
keeps qdgdhb
kind kgdfck
kind of fgeffl
kindly iichdi
know njbiaf
known edfqfd
land on jdbmjd
land qWcljc
laptop , oeefdg
laptop <client> qcdggc
laptop in rcefcg
laptop on jgkibd
laptop pbigdd
last friday gfggdk
last mYhhZn
last night dcffhn
last thursday fdgfgl
last week hbjial
leave rffcgb
leg qfdgfa
length <n> kffgfe
length kffgfe
let <zone> heffob
let in rdeafg
let it pegfga
let through saghce
let wahclV
let's cffgnf
let's say cffgnf
lets njcigY
like daehoi
like to kggghb
line , cfghvW
line <n> XdgWuo
line aefWtn
lip <host> jfffff
lip jfffff
list $ eliicd
list clkocY
list every ekcjhe
list of eijjdc
list the bpcjhb
lives on refeeb
lives rdgeec
load mgcYgm
load on Xgfdir
loads ioddgc
log in oegcge
log qdhcfe
logged in nffcgf
logged nffcgf
login : jfffff
login jfggge
logs lgfdgg
look $ hegeek
look at gjhfci
look fhhecl
look over fXggho
looked liegfc
lookups qfegcd
loop reieda
lose begeoi
loses ecggsa
loss , kgfegg
loss ngedff
lost connection jfggef
lost kfgfhd
mac gdgfgk
machine ? ckXviY
machine is uWfkiW
machine lddnec
machines nbijec
mail from fdfggl
mail gw kbhihe
mail is gegbep
mail jYiiih
mail over mchgfe
mail queue aghfgm
mail through lfcdel
mail via oggffZ
maillog jfggfe
maillog on jfggge
mails wfdeac
make it pggZge
make kghamb
many eeieel
many mbit fgefgk
many packets fgggcl
mar <n> jgggge
mar jgggge
mark <n> jggfff
mark jggfff
martian mfegee
martian source mfegee
masquerade $ bggdmj
masquerade , fggglc
masquerade Yffdtg
masquerade for aghgnd
masquerade line bighvU
masquerade on bfhitW
masquerade rule cdhbnk
masquerade 那 fhfgoZ
masqueraded mggfcf
match sebgbh
may bnjebi
may i gefhfj
mbit fgefgk
me $ iijabk
me , aeeegt
me ? nahcej
me all hgemee
me cpjhae
me the lffhgb
me this igefej
me through mfcddk
me whether kegefg
mean madjeh
meaning kedfVt
merge $ fdgggk
merge ? gegffk
merge edgeli
message rdgZgf
messages hagddr
minute lggfdf
minutes mcgcke
monday fiedem
monitoring gfeegl
monitoring probe kfffgf
morning $ needgg
morning all qedfbg
morning rafbdk
move hfegke
moved pdifcc
ms : jgffgf
ms jgggeg
much dddggp
must authentication neicef
must authentication' kefgff
must odhcci
mx ieZhbq
my box kgffge
my colleague jfegck
my desk lfigga
my laptop ucegcb
my nbfhYm
my phone nfgffc
name ejlbci
names mgggbf
nat -a ghgcVu
nat -i gcgdbr
nat gbenie
nated ipjYhZ
natted jagnhb
natted to dchnhd
nc : pcffgc
nc kkggae
nc vz lkgfae
need <service> ohgbcf
need it lekjca
need kjghbd
need the gkdiff
need to kkecge
needs pbgbgg
net : mgggga
net fhfdme
netops edge gegefl
netops gegdfm
netops mail fffdfm
network iqdZef
networks cybbef
networks have evebgZ
never an kfgfgf
never mlcfde
new here lhfcbk
new mbfial
new tcp lfgfge
next hZfcmk
nginx mgfdge
nginx on mgfdge
night $ fefegl
night ncfadn
nmap megfef
no $ mbodfc
no <outside> ydeccb
no ? rgcffa
no answer kffggf
no auth jfffff
no kjoXce
no route ndffge
nobody hrZleY
nobody in jnfbgc
none lfecjf
normal ? kfeggg
normal lffgib
not $ jiefjb
not ? sbhleV
not connect mffffd
not iiccfl
nothing tbfhdb
now $ dbjckl
now , nefdrT
now : kffgge
now ? geZmfl
now kXdegp
number iffedl
of <host> khhmjR
of <n> effdmh
of <outside> opbbdb
of <own> qjbmaY
of <zone> lcccjk
of Xilgke
of all femhdf
of drop dfffme
of everything beqmcb
of ipv mfegef
of it kdekdf
of mail affekm
of our glkebg
of that odddhg
of the abnjif
of these padhgf
of things gffffl
off from ncdamf
off midXpc
ok ? seecha
ok mhcahi
ok or rdheea
ok 吗 fcfhji
on <client> lcieeh
on <far> wachdd
on <gateway> rbiadh
on <host> lWffik
on <n> lgaefl
on <outside> qehgca
on <own> hihraY
on <public> jfmYma
on <service> lmefqO
on <zone> piiedY
on ? leclfd
on a ngfffb
on call hcgcdq
on dev mfegee
on earth lgedcl
on friday gafegq
on hegldf
on line eifabs
on mail cblfji
on monday gkgfff
on my mgfdfe
on port gghZkh
on tcp onfZcd
on the hjdicg
on this dZlmjc
on which ijXrec
once gegdsY
once the feeepe
one : kefekd
one for ggfdao
one mddmce
one of sfgeea
ones hcljgb
only incfde
only this jfggff
onto fbeolb
open <own> hkcklX
open <service> iieWgn
open ? uabZdp
open a reeaeh
open connections nfeeci
open dhlgee
open for pggYie
open from sclVic
open tcp gqcbhd
open the kiclec
open to bnlkZd
opened <own> lggegc
opened ljfchd
opening kffclf
opens <own> lehcfh
opens <service> jggfff
opens kehcfi
openssl hegcgl
openssl s kgfgfe
or blejdh
or do sbfefd
or does lcfbnf
or dropped phedgb
or is iZgnfg
or no lYodic
or not paehka
other hjeeam
our <host> oYjjgb
our <service> oaiddj
our ffncbk
our monitoring ffffgk
our published fcnfgf
our services cbophX
out $ pYddfm
out , imgage
out ? odgcdj
out lhdZij
out of gogZoY
out on jjdhef
out src kgfggd
out the gbdlmc
out there odndfY
out to pZafgl
out' kggffe
outbound sghbdc
outgoing <service> idfgke
outgoing rgfehX
outlook error kfgfge
outlook on kfggff
outlook pgcefe
output eegglf
over <n> sfeiZc
over <service> migdgb
over ljgchb
over udp foeakd
own hkeZlf
packet from rggYfe
packet keglZf
packet loss kgfegf
packets has fgggej
packets jihZfh
page ifegej
partner ldecfl
pass rfhdeb
path lhdbbn
pc $ jfggff
pc <client> pfefee
pc kaoghZ
pci eqZbdn
people in jfggff
people on nkfdga
people ongZhX
permitted ngfdfe
phone <outside> kffgge
phone on pfeZhg
phone qdfdfe
pick djfefk
pick up fmhffb
ping <client> lgfgee
ping <far> fhYemk
ping <gateway> phfhYd
ping <host> rggefZ
ping <own> 3dgffO
ping from ldegjc
ping qfbghb
ping to offfdd
ping 得 odeclc
ping 通 uegedZ
pinging <client> lffgge
pinging oefegc
pings <own> pcgffd
pings rdfedd
plain <service> kacsfc
plain english gggecm
plain iVYner
plain words ghhdcm
plan efghna
planning aehesd
planning to fegepc
please $ coXkcl
please , hdemfg
please : acjlcn
please aedkik
pls $ hngnWb
pls : jffdcl
pls cfdmih
pls check gZecfu
plugged gbjgfj
plz oYfjak
point iYdqeh
pointed at jfefkc
pointed jffeld
pointing at XZjwhb
pointing ebglna
policy accept flccnd
policy drop kgfged
policy ihfcoa
policy to efgdqd
port $ rYUtfc
port : mffffe
port <n> ghjafj
port forward acetid
port forwards eadthe
port gfeldi
portal mfffge
ports <n> msdZfZ
ports ? fkgicf
ports XgkslU
ports are cmcjgf
ports of aclqcg
possible ? peefef
possible xefgcW
postfix <service> jggfgf
postfix mbhagk
postfix on ffgdeo
postfix smtpd lggggc
postrouting -o cfeenh
postrouting -s eggggj
postrouting cgefmh
pr <n> gdgffl
pr acme fffgfj
pr fcgfil
prerouting -d ffgekh
prerouting -i fffekh
prerouting iefdhj
print oedfdg
print to nedfdg
printer <client> lgggee
printer mbfedl
private address pfcfef
private tjbbdc
probe pefgce
problem ndfdlb
proposed hihilU
prot <n> klfcfd
prot klfcfd
proto kffffe
proto tcp lffffe
protocol lgfdcj
protocol tcp egfdcp
public nXkmfa
publish $ iofedc
publish , kbtgcY
publish XmhreZ
published ZgnphW
published on Zlbmdj
published ports gYmmhb
published services eeohcf
published stuff gcngfe
pull mhfcbj
push pcdeje
pushes sigbeZ
put cegdqg
put in cgggnd
q <n> bodhjc
q bodhjc
query jceike
question : jjdgeg
question njcfdf
questions geecfp
queue is jfgbem
queue jegaen
quic rWegfi
quick mdfcmc
quick one lffegf
r , lffgfe
r lffgfe
ran nfghec
rather rbgdid
rcpt kfgggd
reach <far> nceemc
reach <host> ldeZjl
reach <own> heacio
reach <public> mfcbii
reach <service> joeagd
reach ? cipfec
reach dekdgl
reach it Tfciiu
reach itself hakghg
reach the nfadgi
reachable $ Wwgbic
reachable ? hkdfeg
reachable by epcdeh
reachable for mejbfe
reachable from ojqSfZ
reachable lpmVeZ
reached jmeagf
reaches <own> fmfgjZ
reaches gnffiZ
read hicbgm
real client lfgeef
real jgflea
really pZepad
reason xbfceb
recent fgfgcn
record edZjgo
recv mgfggc
recv src mgfggc
refused $ kegdgh
refused , offgfa
refused from kgfggd
refused oZhahk
refused that's lgegee
refused' kegegf
register mbcleg
reject gggglb
relay access qegffa
relay sffcfa
remote negfgb
remove -a hgdfob
remove cefgpf
remove 掉 gdhgdl
removed gcferb
removing Yfggsd
replies negfed
reply come ogghcc
reply odihiW
report tgggWe
request lYicik
reset ? jgggff
reset qfeWco
resets jggfff
resolve names nffhbf
resolve pgghbb
rest ekdmlW
restart efgdfm
restart postfix efgdhm
return scffec
return traffic phfgbc
review Zkjgdi
review 一 fYffgr
right ? pgibbf
right lfieah
right now fagiii
rip <far> jfffff
rip jfffff
root obdfdk
route oeffgb
route to oeffgb
router nhgdfc
rst , mggdgd
rst jfgfdi
rule , bfhe0U
rule ? lbhcem
rule decides sfeece
rule for igffoZ
rule gafcoj
rule is medejd
rule lets kfffgf
rules $ kgdfei
rules <n> feheeo
rules ? hZgejm
rules file fgefem
rules kcdZkm
ruleset lffeck
run hefblj
runner jdggfi
runs mdgefg
runs on megfgd
s , kffgfe
s client kgfgfe
s jbeegm
safe gegffk
safe to gegffk
same jegebm
sanity check ieefle
sanity ieefle
say <client> iekiZh
say eXiavf
say we edgfpd
says : mghgga
says <n> ngggga
says <service> gdehgk
says connection lggggc
says meagfi
says outlook jfggge
scan lcheei
scan to kbgefk
scanner at qfebff
scanner cejnef
scans lgggee
second fffcjl
seconds egegco
secs : jfffff
secs jfffff
security pjgYef
see oidjgW
see the pbgfeg
see when lfgefg
seeing jfggfg
seen by lejgfc
seen from hbnegf
seen mblddg
seen on kgegff
sees nfgfgb
segment hmjddd
segments dsdghZ
send its kfgfeg
send jbfbhm
send mail ihbggi
sender khefff
sending kffgff
sends a jfgffg
sends offeee
sends through pefgga
sends to qfgadg
sent efflgf
sent src jggfff
seq <n> kfggfe
seq kfggfe
server $ pcifga
server , kcheif
server <own> lggffd
server ? ghZofg
server by sddddf
server get vbiZha
server is jefjfe
server lebncf
server on hnbhai
server see jfgffg
server to rghade
server's <service> oiaefe
server's kkajfd
service gckpea
services aeqmgY
services are jbseiW
services can ffpeia
services we kankcb
services work demggg
session k jggggd
session to scfdgc
session vdebcg
set jhcilZ
set to rcgffb
set up fablgn
she kbfggi
shell peiedc
should <service> jgggge
should be neegib
should i oYedcq
should it mcfhfe
should that nbfggf
should ubdbbj
show hfhlhb
show me sjWged
show up ihebmf
shows <n> fbhdhn
shows hcgdgm
shows this mffgfe
side ? ibmfdi
side kkiZfe
since <n> feehgk
since pagcYp
since the lgffai
since this qffegb
sit iXlhgg
sit in xggYda
site mbggeh
sits behind idfkZk
sits jcfkbj
sitting at kejdff
sitting in regefa
sitting on lalggb
sitting pXilhY
slow dedegs
slow since eZgeip
slow today Ydicis
smpt lmcfXk
smtpd <n> lggggc
smtpd lggggc
snat fegfkh
snat to ddgflh
so jlZffi
so that jefcoc
socket : ggfffj
some fngeZi
somebody fYidni
somebody in peidfb
somebody on mcfedk
someone <outside> gbgqfc
someone iccijh
something mbbobg
sorry obfhfe
sorry to qcfhfb
sort fffffl
sort of fffffl
source <gateway> bfggij
source <host> pcdifc
source <own> edfemh
source address rchdfc
source ilhXld
source ip kffffg
sources gsdcgb
spam gZeXmr
spf hbfahq
spins nfgfde
sport <n> kfffff
sport kfffff
src <client> lffffe
src <far> kgffff
src <host> kfgfff
src <own> kfffff
src mffffd
ssl pefggZ
start gigeje
state lfgcam
status deferred mgegee
status ogffec
still broken hbhbct
still efddpg
still get gdfhpZ
still reach fcmcem
still work hekfci
stop sdhagc
stopped mbgcfk
stopping tdicdb
stops uhiceU
straight sbgaff
straight to qeeeef
stranger gaiped
stuck like mgfffe
stuck pgfdfc
stuff can fffffj
stuff haqdhd
stuff we iboehc
submit gneobY
subnet tbgced
succeed heeemg
suppose gcgavb
suppose i egfgle
suppose the dchgod
suppose we bihcsb
supposed iefiak
supposed to iefiak
survive fegene
swaks ifeefk
swears lefigd
switch pafdfk
syn $ mffffe
syn ack mgfgdf
syn from nggecg
syn ngffcf
syn recv mgfggc
syn sent kgffff
system Yegqgf
table eecmbn
take dkebng
take the dgfgqa
taken jZfenf
takes ldfgoX
talk <service> ojjfdW
talk lghYjf
talk to liiZlZ
talking jfgdao
talking to fggdco
talks negfed
talks to mfgffd
target ndmkZZ
tcp $ gmhcfd
tcp , pdfjea
tcp -m efgflg
tcp <client> pdhdee
tcp <n> klelfU
tcp ? lfggia
tcp dport efgfhj
tcp failed qcffgc
tcp hjehee
tcp ip dfhdfn
tcp tcp jfgfcj
tcpdump jgggff
team , igghdh
team gXeleo
teh gXlobg
tell lagmbg
tell me lcfmbf
tell us kcfefk
test mdkmaY
than fqdbgg
thanks hcgcgn
that $ mgdZlf
that <host> jeglce
that <zone> najamc
that ? lffejc
that be jgfgff
that can epedhd
that even mehfgc
that gets hogbeg
that go mggedf
that in kfgfeg
that is dhikde
that khgefe
that one gggffj
that packet gceoeh
that the qecged
that us tefdeb
that was hdgdgl
that work offgdd
that's oigafc
the -i ggffke
the <gateway> ngdkWi
the <host> nlbibc
the <n> ccemfl
the <outside> gWmqiX
the <server> qagbfj
the <service> afakmj
the <zone> bjbapl
the acfhmk
the answer veggaY
the audit obgjdd
the backup efgghj
the box qfgYeg
the browser pfgfbd
the certificate digcfm
the change lagfdm
the client lgfdgf
the connection meggfd
the conntrack ggedgl
the cpu ffddhn
the ctstate ffgdod
the dnat ncfkfb
the fix geehrX
the forward kfgejc
the inner nhgdfc
the internal hcjldf
the inventory ichmfd
the iso flgffe
the last febekm
the line mcdenc
the log mgfgfc
the mail fhgbZs
the masquerade cffemh
the nat igcaeq
the new edfZev
the other fchfdp
the packet sggXdh
the packets jgfgff
the port gdejld
the printer jffffh
the private ogbfeg
the public nejdee
the published ebrcmb
the queue kegbdm
the real igflfa
the rest ekdmlW
the return mhggbe
the rule fgfdij
the rules pffafg
the ruleset kegfff
the same efgfen
the scanner lfffgf
the services ianbih
the stuff iboehc
the syn sfgecc
the things hemfde
the three hbejme
the tls dbiahr
the user hkgggb
the very pdddid
the way phkZcc
the whole ilXhkd
their mcicei
them , bgdfer
them ? sghecZ
them bejjcl
then ? hWhZks
then get fggfke
then iageng
then reach fgfgje
there $ hedgem
there , ifkfef
there ? icldfg
there any kdgige
there anything iZilff
there for egbdct
there oeliaZ
these jdeelf
these two ggggpX
they get gegfgk
they kVghil
they see sfgdfa
thing kjebgf
things : dfehdp
things abmeeq
things can egeffm
things may gefffk
things we hemfde
thinking egffsZ
thinking of dgeesb
this , jffgid
this <gateway> ZYplgh
this ? hffgmb
this box jfikcc
this for legeZm
this from kgggfe
this hfkeef
this in gifcgi
this is jgfgjc
this morning offffb
this one cghdjj
thoughts ? hefedm
thoughts hefedm
three <host> dfeenh
three ibdgil
three things ffehco
three times jfggff
through <own> ndfdfi
through ? fedfcr
through iihbdj
through mail lgihdb
through the hffffj
through this mijdda
through to kjeckb
through what kfcdem
thru njfedb
thunderbird on kgfegg
thunderbird rYhnfW
thursday gbbimi
thx $ ijdked
thx jjcide
ticket <n> pdggfc
ticket tifaeb
time ilfdfd
timed lfffge
timed out kfffge
timed out' kggffe
timeout $ seffeZ
timeout , qggeeb
timeout 4efffO
times out wXgbff
times qagcfh
tls certificate gegdgl
tls edgcgp
to $ jdmlab
to <client> jedjmZ
to <far> leecih
to <gateway> dlcbmh
to <host> hfZkdm
to <n> lcccjk
to <outside> jhheci
to <own> jddeij
to <public> ycedfX
to <server> kfffgg
to <service> hocdjb
to <zone> hZgXpm
to ? bipcgf
to a obgcbm
to accept cehctc
to add jcebnh
to address sbgegb
to be ogficb
to cfghkf
to connect mdhhfd
to destination cfgejj
to do iefeek
to drop eefdqd
to get ddlbcp
to hit neeggd
to host kefghf
to it pboecc
to itself megdge
to know jnecgd
to me iibaeq
to merge gegffk
to open jcicle
to our mglfca
to ping lkgddd
to port qsdbfU
to push mffghb
to reach dnfifb
to send 0cideU
to source ddgflh
to talk mgmZZh
to the fbfjhk
to us nffdfe
to use hdjghe
to what ZZeugh
to which leemec
to work pYffek
today $ efgfkg
today ? hfddeo
today iZddio
told me sbgfed
told saggfc
tonight , fcffki
tonight gbfflj
too ? secake
too eflfhe
top dgghle
top of hhhjlV
touch pclZXm
touch the lggfgd
touched gbgego
touched the hcgefm
toward nbggeh
towards <far> omdddc
towards <own> mZglfc
towards nhdijX
trace <client> sdgbgd
trace tcp megfff
trace tefcec
traffic kbeije
translated pdgagg
tried nZiidf
true ? qdebfg
true nloUea
trying <own> gegggj
trying hfggdj
ttl lgfgfe
tuesday fcfegn
twice ngfgga
two kcaZnl
type <own> ocfhfc
type rcffdf
udp , qaeiee
udp <n> segdec
udp ? kfggdf
udp pkgcda
udp port ufdheX
unable tbfafh
unable to tbfafh
under fcfrfc
unknown <gateway> ngffga
unknown lgggfc
unreachable lfeggd
unreplied kfgfff
unreplied src kfgfff
until kahchk
up $ iehhhd
up , jXfmif
up ? iieihb
up at ghgked
up iffkde
up on fgenfc
update hegffj
updates seefZf
us $ fmglVg
us ? kajagl
us fldeje
us or pdfdge
usable Zkpcgd
use $ gbnefg
use <n> lZfmfd
use <own> enXcmi
use <service> rgbbpW
use ? cdtdib
use icjcjg
use the jieZdm
use this efffgl
user , jfffff
user afiffn
user in idjghd
users Ykcdjo
users in pdgggZ
users on jhagdl
uses qbhZmc
using mcfgeh
vendor kdejbk
verdict qehddd
very pdddid
via 0YhhbY
via <host> lehefe
via <own> mfggfd
via <public> ydedac
via <service> vYghhY
vlan <n> aefffs
vlan beeffr
vpn jbeahp
vz <own> llffae
vz lkgfae
walk me mfcddl
walk mfcddl
want ijehkY
want to pbgeic
wants a hijhcd
wants kkkbhY
wants to lgdfhf
was jcfecn
was refused kfffgf
way ? teiaeb
way back lgkdbf
way does pdefef
way out sffeeZ
way qehefa
way to mheeee
we XknofY
we add dhghtT
we delete ggfgrX
we drop madcng
we expose iapkhX
we forward mSkpga
we got hdjlga
we have nalmcY
we moved qeegce
we publish gpgedb
we put chfhnc
we remove hgdenc
we take cdfhrc
webmail keedgj
week ibjiZl
well gkecld
went ccggpg
were behfrd
what ? ibemgg
what about logeab
what becomes sdecci
what breaks fgfdsa
what can Zdqjdg
what changes gffepb
what do fVohhj
what does khjYXp
what ednlgZ
what gives mffdfg
what happens lffdnY
what if Zefeol
what is iajkXl
what kind fgeffl
what of ffmege
what ports dleief
what sits cfgnff
what sort fffffl
what source qfeddf
what would aeecpk
what's echsWj
what's it fhfdem
what's on dhhbdo
what's published dbcmdp
what's the ldebcp
whats lXhqcd
when <client> ngggbf
when <far> mehcgf
when <host> qgebhd
when <zone> qbhgfb
when a jfggff
when does eegffn
when he kggdhd
when i Zdfopa
when it scfcic
when our mfedgg
when qZhchg
when the lmgahc
when they ybgdca
whenever lggege
where do sZijeY
where does jgeqeX
where is klecfe
where rdepfS
whether sZgedg
which <public> cfdqib
which address lledfb
which box fjeoea
which fnjiaa
which internal oZeggg
which machine Zbgthe
which networks brcdei
which of ehkjYi
which ones gcljed
which ports dbmngb
which public gafoge
which published fepceg
which rule scgefc
which segments epfgga
which source ndhdgd
which way oeefef
which zones dpfche
while kggfdh
who XtcYmi
who all aphffd
who can cvhcfa
who changed hdgedo
who could cfhbtc
who gets clcegk
who has gpgfdb
who is gngcch
who loses gcggtX
who reaches fnffia
who sends legfge
who touched gbgego
who'd fgfeoc
who's Yuecgg
whole <outside> inamda
whole ilXhkd
whom Zqdldd
whose jecaqf
why $ qdffgb
why ? udddfc
why can't pWeggj
why cant mdeghe
why do jbgddo
why does omdbed
why is fXgeiq
why medean
wifi gcfbgq
will <gateway> ngddef
will it pbffdg
will legeic
will that kgfgef
will the vbideb
win <n> jgggff
win jgggff
window ghhhja
with <n> sehecb
with <service> mYehfl
with a eiedkh
with fegelg
with it mgaemc
with the hihbjf
with these jfegoY
without ibgZwZ
words fggkak
words please fgfick
work $ mjZdgg
work ? kmmccZ
work for tWpYmX
work from bpbabs
work jjiWfj
work or qegfdc
working ? ggghrV
working nkecga
works lihYfh
works or nffhed
workstation kffgff
would <client> fgggqX
would <host> gfffld
would <zone> ggffob
would a jefgjc
would adding gfheob
would be bYjoZp
would dZgcyc
would it ebegnj
would like oeefja
would that ocgfhd
would the mffgee
would you defffp
wrong mggefd
wtf hgfgdj
y odgegc
yes hjoaha
yes no fkldde
yes or lXodic
yesterday iafffm
yet nZfdhk
you $ gbbtdg
you ? gfeffl
you do edfdhn
you have agggfn
you must neicef
you nYcfhl
you restart cggfen
you tell igfdej
your jdgekd
zone jmebhd
zone that epfdib
zones can dmffgf
zones etebee
一 hehjdf
一 下 igfgdi
一 个 jdgadp
一 共 ccmkfe
一 条 egggld
一 直 lgfggc
三 dakeqd
三 条 bfggoe
上 $ gdgkhd
上 , ldhfib
上 -a ggggsV
上 -i ghfila
上 <outside> qehffZ
上 <own> jqccdf
上 <service> pdgdgd
上 <zone> geghlc
上 ? ccelfm
上 curl kfgeff
上 ijakkb
上 ping hghgid
上 一 fehkge
上 不 nXhghg
上 了 hQhihr
上 发 hbYuhd
上 吗 iXapgl
上 抓 mgfgfd
上 的 lejlcY
上 线 fbfcnm
上 网 uaeega
上 都 gcflgf
下 , redkca
下 -a ggffZo
下 : lffeei
下 <client> xaicfY
下 <zone> vYidiY
下 acme ecgggm
下 fihfbk
下 mail dfffdp
下 这 gbfjdl
下 面 qgeckY
不 $ oYeilb
不 ? odgbjc
不 hlbYhm
不 上 mobaef
不 了 oacfih
不 会 kejfai
不 到 hfffek
不 对 iffcgk
不 开 keegfh
不 是 efcihj
不 能 rVefig
不 行 lefhef
不 走 qbegge
不 通 jegdfk
丢 mdfdgh
丢 掉 pdfgfc
两 fgfegl
个 $ feghjf
个 : kgfffe
个 <public> bmZkej
个 ehgahl
个 ip mbelee
个 pr edffgn
个 例 ggfefl
个 合 gfggej
个 机 ggfdgk
个 清 cnfjee
个 端 feiidj
个 网 lcghgf
中 gdfhek
中 午 gdgdgm
为 lYefhl
为 什 jbdfhm
为 啥 xUhihX
主 leelfb
主 动 nhfedf
主 机 jefmfc
么 $ WYnjim
么 <zone> sZghga
么 ? ocibhf
么 cblhcn
么 一 kgefff
么 不 gdchfn
么 办 geeehl
么 回 gffgek
么 影 ghfele
么 意 igffbl
么 时 gdfaio
么 样 ffkeje
么 用 ggfdfl
么 的 fgfffk
么 访 jddggj
么 走 tfegcZ
么 连 rZdggg
之 gdefkh
之 后 cdgfkj
之 间 pegffb
也 meedfi
也 加 degdjl
书 ffeehl
了 $ jdhdbn
了 , hededp
了 <gateway> gffffk
了 <host> bbasel
了 <outside> kjfdff
了 <own> pddfge
了 ? ZgmZhn
了 bghjdk
了 什 hZjkhe
了 几 afkofd
了 吗 fgghlb
了 吧 ggfgje
了 哪 beimgf
了 啥 apbkgf
了 怎 gefehl
了 没 iZcndm
事 $ kfegfh
事 jfeffj
事 说 jegggg
些 Ulolfb
些 什 feldfi
些 对 ffmdhe
些 服 echqgb
些 端 ecimgf
些 网 doeeid
人 lgmebd
人 在 hhifhd
人 怎 ggfdgk
人 能 rdiZmX
什 gbkidi
什 么 gbkidi
今 efgdjk
今 天 dgebfq
今 晚 fahhkh
从 <client> rggddb
从 <outside> hehldf
从 <zone> kUlggj
从 kbjhch
他 hfffej
以 jjeclc
以 后 hYffoi
以 访 fkffjc
以 连 cpddhh
们 <host> okcefc
们 gbhldh
们 对 eanghg
件 , qfgffY
件 pfdbhg
会 ieifkb
会 不 kejfai
会 到 pXapdh
会 变 hidfkd
会 回 hgeegk
会 好 jhghmV
会 影 gefdjj
会 怎 nalcjb
会 有 hefend
会 经 lggggc
会 被 lgkfbd
会 走 qeddff
会 转 escffc
但 kfggef
位 kgggfd
住 qcgcgd
你 debckp
你 好 gffffk
你 能 hdffgl
你 都 hedefo
例 fggefk
例 子 fggefk
信 , mgheee
信 <n> hdfclh
信 <service> leffeg
信 mfgfgc
修 idfepb
修 复 idfepb
候 gcfchn
候 源 ogdgec
假 ediZph
假 如 cgghnb
做 hbbmhj
做 了 faatie
做 什 ggfefj
儿 nkkccZ
先 egegkf
全 dhhjhd
公 nXmiga
公 司 lgidfc
公 网 kYljfe
共 ccmkfe
共 做 efbpge
共 发 cfjkff
关 fbgdmj
内 kgdkbf
内 核 eZhfgn
内 网 mVesgb
再 egfhke
写 jcdjcl
写 的 ngggcd
几 gVmnhd
几 个 fVoiig
几 条 efdlkc
出 mWfmge
出 去 lYfmic
出 发 Yftbif
出 来 fggefk
分 ejdpdc
分 别 dkdrea
列 Xkhnee
列 一 fjhhed
则 $ nefbgi
则 , kfgfjb
则 ? hbejek
则 keegfh
则 拦 lgfegf
则 放 mgeefe
删 cfffta
删 了 ahfguX
删 掉 cgeerd
别 dhcndi
到 <client> pgfedc
到 <far> ndgfge
到 <host> mgdmgX
到 <n> agclbp
到 <outside> hbljib
到 <own> thhamR
到 <zone> raehgc
到 ip ngfffd
到 jfhjeb
到 了 hlejfa
到 内 lYelgg
到 哪 idljdc
到 底 ljgaci
到 的 idjidf
到 谁 feXpco
到 这 kfggfe
前 jfegeh
办 ieeegk
加 -a geggrX
加 aghhrZ
加 一 Zgggoe
加 上 ehhinX
务 $ gbpjkW
务 ? fehmgd
务 dZkkfj
务 里 gglege
动 mefgak
动 了 dbfegq
助 $ hchdgm
助 hchdgm
包 , lgfefg
包 mgghgZ
包 会 pfeedg
包 怎 pbfhgb
包 是 kffefh
包 看 lfgefe
午 gbgceq
单 $ blnglV
单 giiiec
卡 ffgcji
印 ieceeo
印 机 jegedl
原 mfffgd
原 因 mfffge
去 <far> jgffid
去 <own> jggdkd
去 ? lfhggc
去 mUihlf
去 了 naekbh
去 吗 xegcca
去 掉 Ygggrd
去 的 ehogdd
去 连 iiecld
又 mdfbhi
反 odhahe
发 , ahobld
发 lagkib
发 件 ngeggb
发 信 pgheeb
发 到 olebde
发 布 deklfd
发 给 cbiree
发 邮 ggeegk
变 jhffkb
变 成 hieekd
口 $ uccofT
口 , hkneeY
口 <n> kofdgX
口 ? kXkodd
口 gikgec
口 会 cldpdd
口 出 chgngd
口 发 kifhbf
口 吗 nJaliu
口 映 kjWlge
口 的 gdgbmi
口 谁 fedfdq
口 转 ogfjac
口 连 uchcgZ
口 通 vreaZU
句 gfggZn
只 udbbff
可 nleddb
可 以 mleddd
台 <server> aobjbm
台 fjboee
台 机 ihekfb
号 lfgedg
司 lgidfc
吃 gdgdgm
合 eeffik
合 并 efefij
同 nfghfa
同 事 mfggfb
后 , eZghsc
后 iTgkmi
后 会 fgdnbk
后 超 jgffff
后 面 Zbiqig
吗 $ nXcbnl
吗 , lggech
吗 : lgggfd
吗 ? bobfdm
吗 iebbjm
吧 $ jgfgfe
吧 jgfgge
启 feeegm
呀 mXalgl
告 jdflcg
呢 sagfgc
命 lefbfk
命 中 mffbhg
咋 gZefoi
咋 回 iagggk
和 <n> nlffeZ
和 qhffea
响 $ hcegsZ
响 gefdng
响 什 hidckg
响 谁 fdidmg
哪 jjlheX
哪 个 mgbdnc
哪 些 Ulmlfc
哪 几 gWojhd
哪 台 ejcngc
哪 条 ngfefe
哪 里 tTlbgg
啊 $ iegogY
啊 naflfc
啥 $ kmahee
啥 ? hbgeeo
啥 ogebcj
啥 意 gfggYq
嘛 gggfan
嘛 用 gggfcm
嘛 的 gggfan
器 $ sffdea
器 , chdngg
器 ? Vgdshh
器 gghhci
器 上 gdeohd
器 了 pjagfa
器 人 ggfdgk
器 是 idkefh
器 能 fficgl
回 ndeegh
回 事 gffgel
回 包 ofggea
回 应 sfgYge
回 来 fffffk
回 的 lggdgf
回 程 mgfeff
回 答 hbdegp
因 mfffge
圈 , kgffff
圈 kgffff
在 <client> qeffec
在 <gateway> ffZiik
在 <outside> nehifa
在 <zone> jfifgd
在 kchefi
在 公 jegihc
在 哪 qiYfhc
在 有 gfefgk
地 hgkfgc
地 址 kgeija
址 lgeiha
址 会 jidfid
址 是 pfclcb
填 jfgggf
填 的 jffggf
复 icgfpa
外 ejlgce
外 发 klebib
外 开 kdeofZ
外 映 iTXxjh
外 网 nefgee
多 fcgdgp
多 少 fbgdgp
够 gldZfm
大 gghcbn
天 jefbfm
失 ngggcc
失 败 ngggcc
好 $ fagcmm
好 , gffffj
好 mcgZgl
好 了 dggeji
好 吗 lhhhgZ
好 的 sdfheZ
如 afghqd
如 果 deggmf
子 $ dcgigk
子 dcbmhl
它 rddege
安 hmjdbf
安 全 hmjdbf
完 gehimZ
定 ghdgld
审 lgdcdl
客 nfgfed
客 户 nfgfed
密 eegdhm
密 码 eegdhm
对 <outside> kcneeb
对 ghpfdZ
对 外 ghlgec
对 方 pcfdgf
对 端 offbgf
对 谁 eqbbgi
射 $ jadohd
射 ? cqgcge
射 gghmfZ
射 了 gednge
射 到 hZjlff
少 $ effdhn
少 fbgdgp
少 条 fgfffk
就 kcfcnd
就 好 fgggkd
就 正 tgeffX
就 没 kgfgff
就 能 chghld
屏 jffgge
工 kffgge
己 kegeie
己 能 meiefe
己 访 peehdc
布 deklfd
布 了 ahfogd
布 的 cgqahe
帮 ggefgj
帮 助 hchdgm
帮 忙 gehgcm
帮 我 Ziakik
帮 看 kegggf
常 $ qfefgb
常 , khehfe
常 khgfgc
常 吗 lggffe
干 gggfao
干 什 fhffcm
干 啥 gffgfk
干 嘛 gggfan
并 fffdik
应 cZilfl
底 ljgaci
度 gckhfg
开 <host> ucbhgZ
开 <own> lhdcjf
开 ifmeed
开 了 Zglkeg
开 放 jggpcZ
影 gefdng
影 响 gefdng
往 <own> ogfZhf
往 pegcge
往 外 odfdhf
得 eqhbee
得 上 ligcef
得 了 hklVfj
得 到 epcdlb
得 去 pghbed
得 开 Ykfesc
得 来 lldfdd
得 通 tdhhcZ
志 : mgfffc
忘 efffgl
忘 了 efffgl
忙 gehgcm
忙 review gcffgm
快 eegffm
怎 gcgchm
怎 么 cfgcin
怎 样 ndceke
思 $ hgffej
思 -a ffggYr
思 : iggeZn
思 hggfbl
急 $ iceffm
急 jceffk
想 udghhU
想 用 lffgge
意 hggfbl
意 思 hggfbl
懂 gfheYq
成 accept dfgglf
成 drop ffhhlb
成 hfffob
成 什 rjcebe
我 ddbmkh
我 一 gcfmfg
我 们 kbgnde
我 在 ngfgfc
我 看 pchcff
我 这 helcdj
户 keaghk
户 端 lggfed
户 连 dgfjej
所 cfgmgf
所 有 cfgmgf
手 pffgeb
手 机 pffgeb
打 fajekh
打 不 keegfh
打 印 ieceeo
打 开 lhjcgb
打 得 egeesa
扫 dqdYfk
把 -a ggggkc
把 <n> gfhdmc
把 daeioh
把 forward ggffjf
把 masquerade egggke
把 第 ehfeod
抓 lgfffe
抓 到 pgeffc
抓 包 jggfgf
投 kfgfff
报 <n> ndhehb
报 connection lffggd
报 mchhhb
报 错 kfffff
拉 gfeiej
拒 mcfdgh
拒 绝 mcfdgh
拦 $ legfge
拦 pggfgZ
拦 吗 kfffff
挂 abcuje
按 iegimY
挡 cfkffj
换 fbgcnj
掉 $ mffffe
掉 , adidml
掉 -a gbhhwT
掉 edhboh
掉 会 hgecpb
接 <own> rggggW
接 <service> mgeeeg
接 kbicgj
接 打 idlfge
接 被 ldfegh
接 访 ocehgd
接 连 jcfdkh
提 jffffh
提 示 kffgff
收 <host> mfgegc
收 <service> ifffid
收 mfffib
收 不 nggfgb
收 信 jfffhe
收 邮 mefhfd
改 ccgflk
改 了 ffffel
改 成 ggffld
改 的 fffefl
放 ? lneYeg
放 lfhfkY
放 了 eWjrib
放 行 ldfcld
数 mgeech
断 ddgeep
断 了 deffgn
方 jekamb
无 pegggZ
无 法 pegggZ
早 nbgdan
时 $ qdgdhb
时 , kgffff
时 pcfbgi
时 候 gcfchn
明 pfgdfd
明 什 kgfgff
明 明 pggggY
映 hghmfZ
映 射 gghmfZ
昨 gdgefn
昨 天 lcgfgh
昨 晚 cdgefq
是 <client> gekddk
是 <gateway> lefffg
是 <host> nghgcd
是 <own> rfggfY
是 mggfgc
是 不 dfciik
是 什 ihdhbk
是 哪 llelZZ
是 就 fgggje
是 干 fggfao
是 怎 pffhea
是 把 dgggkf
是 被 qdgegb
是 谁 eehbeq
晚 cdhfil
最 nXehjf
最 后 nYfjjd
有 $ oZeocd
有 amgjfe
有 什 ggfemd
有 哪 bnigde
有 回 nfgbgf
有 多 ffeffk
有 没 dnakbj
有 谁 gpchiY
有 这 jgggff
有 问 gchdhl
服 dcjkfh
服 务 dcjkfh
期 fffehl
本 ohibec
本 机 pghbgb
机 <client> tdffdc
机 iegjch
机 器 hgihcf
机 能 qecfgd
机 访 hcgfgl
机 连 qefgec
条 , igggla
条 -a chghpZ
条 : ffffhj
条 <n> degdjl
条 cfegog
条 conntrack hggdel
条 dnat fgggkd
条 rule Wgggcv
条 啥 feggbo
条 是 ggefbp
条 路 mfggfd
条 连 fgfffj
来 $ ckkgfe
来 ? qqaYfb
来 ijmaee
来 吗 mbhgff
来 回 wYdhec
来 的 heglfd
析 iffdel
果 defgmf
果 remove gchgcm
果 加 egghlc
果 把 fcgghk
查 imdZmd
标 hjceje
样 $ jckdje
样 ? jgffhe
样 ickeje
核 gaigel
核 日 kgffgd
桌 lgfdgf
桌 面 lgfdgf
次 ehedfn
正 khgfgc
正 常 khgfgc
段 ipfeeb
段 可 Wtefgh
段 能 ildchf
段 连 flgdgf
比 mgfhfb
比 如 mgfhfb
求 jdfgcl
求 解 igegZn
没 $ ocfYdn
没 fiagij
没 有 gjZjjd
没 问 ogfgfa
法 qegggY
流 idelhd
流 量 hdelhd
测 ogefgb
浏 kgfffe
浏 览 kgfffe
清 bhiieh
清 单 bjjjee
源 lfdghd
源 地 jfcijd
满 eegfeo
满 了 eefffn
点 oYfcem
烦 jifafj
烦 看 kfgcfi
现 jXiffm
现 在 jXiffm
用 $ edfldl
用 , ifcceq
用 <own> idchmd
用 <public> kgegfe
用 <service> kfflhY
用 ? gfgffj
用 fefgfk
用 foxmail kfegff
用 到 fgkdgf
用 户 icaigm
用 的 fffeaq
电 ogfgea
电 脑 ogfgea
略 cfgglf
略 改 cfgglg
的 $ ofciec
的 , jmiWgf
的 -i ddfgpf
的 : jfefam
的 <host> kfffff
的 <n> gkhagh
的 <own> kefggf
的 <service> ecblgm
的 ? jfdgfi
的 client rgfgfW
的 dnat khbblh
的 eehffl
的 udp qgfgfY
的 user hdcgeo
的 人 jeohfX
的 包 ngfefd
的 同 xdhhcV
的 吗 mfggfc
的 时 pgdeec
的 是 iYhmjc
的 服 ehrddb
的 机 ndgcfg
的 源 jdbjke
的 用 hahghk
的 电 offfga
的 角 gckhfg
的 话 fgcdlj
的 问 pffggX
盘 eefffn
目 kiedic
目 标 hjceje
目 的 lgfefe
直 jdjghb
直 timeout oeffgb
直 接 jcihib
直 超 mgfged
直 转 kgffff
直 连 jffgkb
看 $ hdiben
看 , adiqhc
看 hgaicn
看 一 idgchl
看 下 jggcej
看 到 mffgfe
看 看 fehedm
着 fllafd
码 iegdel
码 忘 efffgl
确 lefehe
确 认 lefehe
示 connection jffggf
示 jffgff
示 连 jfffff
程 nffdff
程 桌 lgfdgf
站 gckhff
站 在 gckhfg
端 <client> kdfggg
端 <far> offbgf
端 hhhiec
端 口 hhhiec
第 <n> beffkl
第 aefejn
答 kcdegl
策 cfgglf
策 略 cfgglf
算 dlcepb
箱 密 efffgl
线 fagcml
经 kfgjfc
经 过 kfgjfc
结 ucefdc
结 果 rgdfeb
绕 pffhfZ
给 <zone> ecfdgp
给 dabqlg
给 个 fjhcej
给 几 fhgefk
给 我 leYoef
绝 $ kedegj
绝 , khfhfd
绝 mcfdgh
网 <far> pffedd
网 pkehgT
网 上 fbjleg
网 吗 nccikb
网 哪 jWdpgg
网 段 gofehb
置 $ gegfgk
置 ? cffffn
置 efffgl
老 offgfc
能 <service> pegagf
能 access Xefghr
能 djjahi
能 ping uehfeY
能 reach ljeagg
能 上 oVefij
能 不 qVefih
能 主 lgfffe
能 做 ggfefj
能 出 lggfcg
能 到 eokcce
能 打 jiicjb
能 收 kegghe
能 用 kfjajd
能 直 jgfghd
能 访 hjicic
能 通 eYdioi
脑 <client> kfggdg
脑 ogfgea
自 pZhekb
自 己 kegeie
行 $ nfgdeg
行 , igdhei
行 ? vhefbZ
行 ieecng
行 不 scijiR
行 了 qegcfd
行 删 ehfeob
行 吗 nefgfd
行 是 fgfegk
行 的 kffgfg
被 drop kgfgdg
被 oZgkah
被 丢 mefggd
被 哪 kgfegg
被 拒 mcfdgh
被 拦 legfge
被 改 ohcffd
被 转 gffjff
被 退 fgffgj
要 hcfgme
要 是 cfmhmZ
规 keegfh
规 则 keegfh
览 kgfffe
览 器 kgfffe
角 gckhfg
角 度 gckhfg
解 ddhfdp
解 释 ecghdp
计 phdeia
认 hfgfld
认 一 lefehg
认 策 cfgglg
议 jdielc
设 dcgdzW
访 ghjcfi
访 问 ghjcfi
证 fffegm
证 书 ffeehl
评 igedjg
试 mgdgka
话 , fgcdlj
话 ehcekj
该 jdgdel
误 offggb
说 thbfhY
说 明 jgfdej
请 求 ibfeen
请 问 kifgec
谁 $ geXmen
谁 ? egfhke
谁 apbkgd
谁 可 hkeeic
谁 回 lggdge
谁 开 eqbbgi
谁 改 fffefl
谁 来 lXdaft
谁 能 bpcehg
谢 $ jdgdel
谢 idgdfl
谢 谢 idgdfl
财 gbdggo
财 务 gbdggo
败 ngggcc
走 $ pgdefd
走 <own> leggfd
走 <service> kfgfff
走 ? neehfd
走 uegheU
走 到 qeddgf
走 哪 nffgfd
走 得 keggff
走 的 sdgehZ
超 qdgegb
超 时 qdgegb
跑 fgedfm
跟 lgggfd
路 $ lfggfc
路 tZhcgd
转 mcdljZ
转 到 jkbhgc
转 发 gaemmb
转 圈 kgffff
边 ochceg
边 能 mdiZgh
过 <gateway> neggfc
过 obclbi
过 哪 hidkee
还 cgfeli
还 是 ogghYf
还 有 dmgedi
还 能 fcggmf
这 feedjk
这 一 jffgff
这 个 fheehj
这 么 jgfcgi
这 句 gfggZn
这 台 jdfkff
这 是 jgfgfe
这 边 hfkack
进 nkcdfd
进 得 lldfed
进 来 ojbdgc
远 lgfdgf
远 程 lgfdgf
连 <host> qehbia
连 <own> eZkeli
连 gggegj
连 上 jahrbc
连 不 kocbdg
连 到 jmgRhm
连 得 kigdee
连 接 lcfdfl
退 , jgffgf
退 回 ggefgj
通 $ egedfo
通 , jjeceh
通 <far> offfed
通 <host> rehheX
通 <own> ldidla
通 ? wShjfb
通 bkeakl
通 不 nggdhc
通 了 fcgbhp
通 吗 flbakj
通 的 pgdgeb
那 lZeeof
那 个 hbbggp
那 台 mgckZi
那 条 dgggoa
那 边 pccgff
邮 pfdbfg
邮 件 pfdbfh
部 fmjeYi
都 ifoigV
都 不 rYfigb
都 会 iedefo
都 有 Zlkfic
都 能 ciqcfd
配 ggdgcm
配 置 gegfgj
释 ecghdp
释 一 gggfek
释 下 gZgico
里 <service> ndfgfe
里 tUjfja
里 有 jgggff
里 的 ahjflf
重 gefdgm
重 启 feeegm
重 置 efffgl
量 hdelhd
错 : kffffg
错 nffggc
错 误 offggb
问 $ egeeep
问 : eknYeh
问 <far> tfefda
问 <host> voZXfa
问 <outside> sZaggh
问 <own> hjWgii
问 <public> rdecge
问 <zone> rddieb
问 fijYel
问 不 kbagik
问 到 dcmpea
问 题 idggcl
间 lefjfb
除 elgdmb
除 了 fmgeef
面 gWfrkc
面 的 gegmgc
题 $ ibgehk
题 ? ggeegk
题 idggcl
题 吗 igghdh
麻 jifafj
麻 烦 jifafj
默 efgflf
默 认 efgflf
`;
export const WAY_WEIGHTS = `
'connection refused' jd
'connection timed kc
'connection timed out' kc
, <A> , lb
, <A> kc
, <A> to jd
, <gateway> kc
, <host> ck
, <server> <B> jd
, <server> 是 jd
, <service> , lb
, <service> <n> kc
, <zone> kc
, allowed ? kc
, allowed or dj
, and kc
, but bl
, can kc
, coming ck
, connection kc
, could kc
, does <A> kc
, does <service> nZ
, dst <B> ma
, dst ma
, given ck
, i ck
, i e kc
, is <A> lb
, is jd
, is that ma
, lip <B> jd
, lip ma
, never an kc
, never jd
, no pX
, nop , jd
, nop jd
, port bl
, possible ? ck
, possible ck
, right ? kc
, right kc
, rip kc
, sackok , jd
, sackok jd
, should jd
, tcp <n> kc
, tcp kc
, the kc
, three times jd
, where jd
, who jd
, would <A> kc
, would kc
, yes dj
, yes or jd
, 什 jd
, 什 么 jd
, 他 jd
, 出 kc
, 帮 忙 jd
, 收 kc
, 是 <gateway> jd
, 没 jd
, 目 kc
, 能 kc
, 走 lb
, 这 dj
, 连 kc
-> <B> , lb
-> <B> ? kc
-> <B> ma
-> <B> tcp jd
-a input oY
-d <A> -p bl
-d <A> ck
-i <A> -o kc
-i <outside> , kc
-o <B> -j jd
-o <B> jd
-o <zone> -p oY
: -a forward bl
: <A> to oY
: <n> you jd
: <service> <n> jd
: <service> kc
: a lb
: can jd
: connect from Yo
: connection refused lb
: could kc
: curl : jd
: curl kc
: do oY
: does <A> jd
: ip <A> Zn
: ip dj
: ipv <n> dj
: ipv dj
: is kc
: no bl
: no route ck
: postfix <service> lb
: postfix smtpd ck
: user <A> kc
: user kc
: what lb
<A> , <server> jd
<A> , does jd
<A> , dst ma
<A> , is oY
<A> , lip jd
<A> , 端 ck
<A> -> <B> lb
<A> -> lb
<A> -o <B> jd
<A> -o kc
<A> : curl kc
<A> <B> $ jd
<A> <B> <n> lb
<A> <n> dj
<A> <own> dj
<A> <service> jd
<A> <service> to ma
<A> <zone> kc
<A> able lb
<A> able to lb
<A> allowed kc
<A> allowed to jd
<A> and <B> kc
<A> and jd
<A> box lb
<A> can kc
<A> can't lb
<A> cannot kc
<A> cant kc
<A> client nZ
<A> connects lb
<A> connects to kc
<A> does lb
<A> from <B> bl
<A> from a ck
<A> from ck
<A> has lb
<A> has to kc
<A> have jd
<A> hit <B> jd
<A> hit jd
<A> host kc
<A> in jd
<A> keeps jd
<A> make it kc
<A> make kc
<A> on <B> Yo
<A> on ck
<A> open <B> nZ
<A> opens <service> lb
<A> out bl
<A> people kc
<A> ping <B> kc
<A> ping kc
<A> pings jd
<A> port dj
<A> postfix jd
<A> pushes kc
<A> reach <B> jd
<A> reach jd
<A> reachable ck
<A> reachable for dj
<A> reachable from Zn
<A> s , kc
<A> s kc
<A> say jd
<A> says jd
<A> see bl
<A> see when ck
<A> send kc
<A> server to ma
<A> still get jd
<A> still jd
<A> still reach kc
<A> straight nZ
<A> straight to jd
<A> talking jd
<A> talking to jd
<A> then jd
<A> to <B> jd
<A> to jd
<A> towards <B> jd
<A> towards lb
<A> users jd
<A> wants ma
<A> wants to jd
<A> when dj
<A> who ma
<A> work dj
<A> 上 ping kc
<A> 主 kc
<A> 到 <B> jd
<A> 到 kc
<A> 去 <B> kc
<A> 去 kc
<A> 发 kc
<A> 往 jd
<A> 的 <n> bl
<A> 的 ck
<A> 的 client jd
<A> 的 人 jd
<A> 能 kc
<A> 能 ping jd
<A> 能 访 ma
<A> 自 jd
<A> 走 kc
<A> 还 能 jd
<A> 这 jd
<A> 进 jd
<A> 进 来 jd
<A> 那 kc
<A> 里 lb
<B> , <gateway> kc
<B> , <n> lb
<B> , <service> jd
<B> , allowed dj
<B> , dj
<B> , does jd
<B> , i dj
<B> , is pX
<B> , tcp kc
<B> , yes jd
<B> , 端 ma
<B> -j accept jd
<B> -j jd
<B> <n> ? jd
<B> <own> : jd
<B> <server> kc
<B> <service> $ jd
<B> <service> ? nZ
<B> <service> kc
<B> access jd
<B> after nZ
<B> allowed ? jd
<B> as lb
<B> box kc
<B> connects ck
<B> directly ma
<B> does the lb
<B> expected bl
<B> from jd
<B> gets kc
<B> i Wq
<B> if ma
<B> in Zn
<B> itself Yo
<B> ok kc
<B> on <n> nZ
<B> on port oY
<B> on tcp jd
<B> over <service> kc
<B> port <n> nZ
<B> port nZ
<B> server , kc
<B> server ? kc
<B> server's lb
<B> sport <n> jd
<B> sport jd
<B> tcp <n> lb
<B> tcp lb
<B> then ? jd
<B> through kc
<B> udp <n> jd
<B> udp jd
<B> when lb
<B> which jd
<B> with kc
<B> 为 kc
<B> 为 什 kc
<B> 之 kc
<B> 之 间 kc
<B> 会 kc
<B> 发 信 lb
<B> 吗 ? nZ
<B> 开 ck
<B> 报 pX
<B> 的 <n> jd
<B> 的 lb
<B> 的 udp jd
<B> 能 连 am
<B> 能 通 kc
<B> 访 ck
<B> 访 问 ck
<B> 通 jd
<client> $ ck
<client> <host> dj
<client> <host> r dj
<far> dst <own> jd
<far> dst jd
<gateway> $ dj
<gateway> 's dj
<gateway> ? kc
<gateway> let it lb
<gateway> let ma
<gateway> or kc
<gateway> 的 kc
<gateway> 的 问 kc
<host> 's kc
<host> , jd
<host> <A> kc
<host> <A> s kc
<host> box kc
<host> on kc
<host> r dj
<n> , does dj
<n> , nop jd
<n> , or kc
<n> , 帮 kc
<n> , 我 dj
<n> : no ck
<n> <A> postfix jd
<n> <B> oY
<n> <n> $ jd
<n> ? ? kc
<n> allowed bl
<n> at jd
<n> does the jd
<n> from <A> jd
<n> in jd
<n> minutes jd
<n> ms $ ck
<n> of <A> bl
<n> on <A> Yo
<n> on <B> lb
<n> s ma
<n> secs : jd
<n> secs jd
<n> syn $ jd
<n> tcp $ lb
<n> the kc
<n> to <B> jd
<n> to jd
<n> udp lb
<n> 为 lb
<n> 为 什 lb
<n> 吗 ? lb
<n> 的 jd
<n> 走 lb
<outside> $ am
<outside> , <A> kc
<outside> -j accept ma
<outside> -j masquerade kc
<outside> on dj
<own> $ lb
<own> , dj
<own> 吗 $ lb
<public> <B> , kc
<public> <B> on jd
<server> <B> $ kc
<server> <B> , kc
<server> <B> jd
<service> <A> <n> dj
<service> <n> : jd
<service> <n> from kc
<service> <n> to ma
<service> <server> kc
<service> ? $ jd
<service> ? jd
<service> from <A> lb
<service> from kc
<service> into <B> jd
<service> ok bl
<service> on <A> Xp
<service> on <B> jd
<service> on <n> nZ
<service> on dj
<service> on the dj
<service> session jd
<service> to <B> jd
<service> to the dj
<service> 到 <B> lb
<service> 到 kc
<service> 吗 jd
<zone> $ am
<zone> , am
<zone> -d <A> bl
<zone> -o <outside> ma
<zone> -p pX
<zone> -p tcp pX
<zone> : jd
<zone> i kc
<zone> i see lb
<zone> in jd
<zone> src <A> jd
<zone> src jd
<zone> to nZ
<zone> 上 lb
<zone> 上 抓 lb
<zone> 那 jd
? <n> dj
L , 客 <client><own> kc
L -a forward <zone><outside> jd
L -a postrouting <client><own> kc
L -a prerouting <outside><own> jd
L -d <host> <client><own> kc
L -d dj
L -i <A> <outside><own> kc
L -i <A> <zone><outside> jd
L -j masquerade <client><own> lb
L -j masquerade <zone><own> lb
L -m tcp <client><own> kc
L -o <outside> <client><far> kc
L -p tcp <client><own> kc
L -p tcp <zone><own> lb
L -s <zone> <client><own> kc
L : <A> <client><own> kc
L : <A> <outside><host> jd
L : <A> <zone><own> kc
L : <n> <client><client> kc
L : <n> <client><host> kc
L : <n> <client><own> kc
L : <n> <far><own> kc
L : <n> <host><client> bl
L : <n> <own><client> dj
L : connect <own><client> ck
L : ip <client><own> kc
L : jd
L ; jd
L <A> , <client><host> jd
L <A> , <client><own> jd
L <A> , <far><host> jd
L <A> , <far><own> kc
L <A> , <outside><own> lb
L <A> , <own><client> ck
L <A> , <zone><host> lb
L <A> -> <host><far> lb
L <A> -> <zone><outside> jd
L <A> -> <zone><zone> ma
L <A> -d <outside><own> jd
L <A> -o <zone><outside> jd
L <A> : <client><own> kc
L <A> <B> <client><host> kc
L <A> <B> <far><own> kc
L <A> <B> <own><client> dj
L <A> <B> <zone><own> jd
L <A> <n> <own><client> dj
L <A> <service> <outside><host> jd
L <A> and <zone><zone> ma
L <A> dst <client><client> kc
L <A> for <outside><own> ma
L <A> for <zone><own> ma
L <A> from <far><zone> ck
L <A> from <host><client> bl
L <A> from <own><client> ck
L <A> from <own><zone> ck
L <A> get <zone><outside> kc
L <A> has <client><host> jd
L <A> open <zone><own> jd
L <A> opens <client><own> jd
L <A> out <zone><outside> kc
L <A> people <zone><own> kc
L <A> port <host><client> bl
L <A> s <client><own> kc
L <A> server <host><far> jd
L <A> server <host><outside> dj
L <A> server <host><public> lb
L <A> still <client><far> lb
L <A> to <host><client> jd
L <A> to <host><far> jd
L <A> to <outside><host> jd
L <A> to <outside><own> jd
L <A> to <zone><client> kc
L <A> to <zone><far> jd
L <A> to <zone><outside> jd
L <A> users <zone><own> jd
L <A> 上 <client><host> jd
L <A> 上 <client><own> kc
L <A> 到 <client><host> kc
L <A> 的 <client><own> jd
L <A> 的 <outside><own> jd
L <A> 的 <zone><host> nZ
L <A> 的 <zone><own> jd
L <A> 里 <zone><own> kc
L <far> dj
L <gateway> dj
L <host> -p <client><own> kc
L <host> -p <zone><own> lb
L <host> <A> <client><own> kc
L <n> , <client><own> jd
L <n> -j <client><own> kc
L <n> -j <zone><own> lb
L <n> : <client><client> lb
L <n> : <client><host> kc
L <n> : <client><own> nZ
L <n> : <far><own> kc
L <n> : <host><client> bl
L <n> : <own><client> dj
L <n> <n> <client><host> kc
L <n> <n> <client><own> kc
L <n> <n> <far><own> lb
L <n> <n> <host><client> bl
L <n> <n> <own><client> dj
L <n> ip <client><client> kc
L <n> ip <far><own> kc
L <n> ip <host><client> ck
L <n> ip <own><client> dj
L <n> of <own><outside> bl
L <n> you <client><own> jd
L <outside> , <zone><own> kc
L <outside> -j <client><far> kc
L <outside> dj
L <service> <A> <own><client> ck
L <service> <n> <outside><host> jd
L <service> <n> <outside><own> kc
L <service> on <host><outside> ck
L <zone> , <zone><own> lb
L <zone> -d <client><own> kc
L <zone> : <client><own> jd
L <zone> ck
L ? tcp <far><own> jd
L ^ <A> <client><host> jd
L ^ <A> <far><own> jd
L ^ <A> <far><zone> Yo
L ^ <A> <host><client> nZ
L ^ <A> <host><host> oY
L ^ <A> <host><own> lb
L ^ <A> <host><public> lb
L ^ <A> <outside><host> kc
L ^ <A> <outside><own> jd
L ^ <A> <own><client> bl
L ^ <A> <own><outside> ck
L ^ <A> <own><zone> bl
L ^ <A> <zone><client> kc
L ^ <A> <zone><far> kc
L ^ <A> <zone><outside> nZ
L ^ <A> <zone><public> lb
L ^ <A> <zone><zone> oY
L ^ <n> <far><own> kc
L ^ <service> <client><gateway> kc
L ^ <service> <gateway><zone> ck
L ^ <service> <host><zone> dj
L ^ <service> <own><client> ck
L ^ <service> <own><zone> ck
L ^ <service> <zone><far> jd
L ^ can <gateway><far> jd
L ^ can <gateway><host> jd
L ^ can <host><far> nZ
L ^ can <host><host> lb
L ^ can <host><own> jd
L ^ can <host><public> jd
L ^ can <outside><own> lb
L ^ can <zone><outside> kc
L ^ can <zone><zone> ma
L ^ could <outside><host> kc
L ^ dmesg <client><host> jd
L ^ does <host><far> lb
L ^ does <host><own> jd
L ^ does <outside><own> jd
L ^ does <own><zone> bl
L ^ hey <zone><own> jd
L ^ how <zone><own> lb
L ^ if <client><own> jd
L ^ if <far><own> nZ
L ^ if <outside><own> lb
L ^ if <zone><outside> jd
L ^ is <host><far> dj
L ^ is <host><outside> ck
L ^ is <outside><own> kc
L ^ is <zone><zone> lb
L ^ maillog <host><far> Zn
L ^ ping <zone><host> kc
L ^ thunderbird <client><own> jd
L ^ what <far><own> kc
L ^ why <client><own> jd
L ^ why <own><zone> bl
L ^ why <zone><own> kc
L ^ would <client><own> kc
L ^ would <zone><own> jd
L ^ 从 <outside><host> kc
L ^ 内 <client><own> kc
L ^ 在 <client><host> jd
L ^ 抓 <client><own> kc
L a <A> <zone><own> lb
L a jd
L accept jd
L add -a <zone><own> kc
L address ck
L am ma
L an kc
L and kc
L answer jd
L any ma
L are kc
L arriving lb
L assume oY
L at <A> <far><own> jd
L at kc
L attempts jd
L auth jd
L authentication , <client><own> kc
L backup pX
L becomes ck
L before kc
L between kc
L box kc
L branch ma
L by lb
L can <A> <gateway><host> jd
L can <A> <host><far> kc
L can <A> <host><host> lb
L can <A> <zone><outside> kc
L can jd
L can someone <outside><own> kc
L can the <host><far> nZ
L capture Xp
L change lb
L chg kc
L client am
L come kc
L coming kc
L confirm pX
L connect Xp
L connection refused <own><client> bl
L could kc
L curl ck
L delete lb
L deleted jd
L desk kc
L dig am
L dmesg ck
L do the <zone><outside> kc
L does <A> <far><own> nZ
L does <A> <zone><own> kc
L does jd
L dovecot ma
L dport <n> <client><own> kc
L dport <n> <zone><own> lb
L drop lb
L e kc
L echo kc
L error bl
L example am
L explain kc
L failed dj
L for ma
L forward -i <zone><outside> jd
L from <A> <client><client> nZ
L from <A> <zone><far> kc
L from nZ
L hairpin jd
L host jd
L i add <zone><own> lb
L i'm jd
L icmp jd
L if i <zone><own> jd
L in nZ
L input jd
L into ck
L ip <A> <client><host> kc
L ip <A> <client><own> jd
L ip <A> <far><own> kc
L ip <A> <own><client> dj
L ip <host> <client><own> kc
L iptables jd
L is <A> <host><far> dj
L is <service> <host><outside> dj
L is <service> <own><outside> ck
L job kc
L laptop kc
L lets jd
L like kc
L line ck
L logged kc
L lookups jd
L maillog on <host><far> Zn
L morning jd
L must authentication <client><own> jd
L my lb
L nc Zn
L never bl
L ni <zone> <client><own> jd
L no kc
L nobody lb
L of <A> <own><outside> bl
L on <A> <client><own> kc
L on <A> <host><far> dj
L on <A> <host><host> ma
L on <A> <outside><host> lb
L on <A> <outside><own> lb
L on <A> <own><zone> Zn
L on <A> <zone><host> kc
L on <A> <zone><outside> kc
L on a <zone><own> kc
L on the <host><outside> dj
L on the <host><own> lb
L once kc
L only jd
L open lb
L our nZ
L out on <outside><own> ma
L outbound ma
L outgoing jd
L over lb
L packet kc
L packets ma
L partner kc
L pc kc
L people jd
L phone jd
L ping dj
L pinging ck
L plan dj
L planning kc
L policy lb
L postrouting -s <client><own> kc
L prerouting -i <outside><own> jd
L proposed kc
L question nZ
L relay dj
L remove kc
L rip jd
L says dj
L scanner kc
L secs jd
L see dj
L server lb
L show kc
L shows kc
L since kc
L sitting lb
L someone lb
L src <A> <client><client> kc
L status ck
L swaks ck
L tcp -m <client><own> kc
L tcp dport <client><own> kc
L tcp dport <zone><own> lb
L tcpdump ni <client><own> jd
L team jd
L test lb
L that jd
L the <A> <gateway><far> ma
L the <A> <host><far> kc
L the <A> <host><public> lb
L the <A> <zone><outside> kc
L the kc
L there kc
L timed ck
L times jd
L to <A> <host><client> am
L to <A> <own><client> ck
L to <A> <own><outside> ck
L to <A> <zone><own> jd
L trying ck
L udp <n> <outside><own> kc
L udp <n> <own><outside> bl
L up ma
L user ma
L users jd
L walk kc
L way kc
L were kc
L what if <zone><own> jd
L when <A> <far><own> jd
L when lb
L where jd
L whether pX
L who jd
L why jd
L will lb
L without jd
L work jd
L would adding <client><own> ma
L yes lb
L you must <client><own> jd
L 不 kc
L 之 jd
L 了 kc
L 从 <A> <outside><host> kc
L 从 <A> <zone><host> kc
L 公 jd
L 出 jd
L 到 <A> <client><own> lb
L 到 ip <client><own> kc
L 包 看 <client><own> lb
L 同 事 <client><own> kc
L 回 lb
L 在 <A> <zone><host> lb
L 客 lb
L 客 户 <client><own> jd
L 常 jd
L 成 jd
L 户 端 <client><own> jd
L 手 机 <zone><own> kc
L 抓 包 <client><own> kc
L 报 dj
L 掉 jd
L 接 ck
L 是 <A> <client><own> jd
L 来 kc
L 没 jd
L 点 oY
L 用 ck
L 电 jd
L 的 am
L 看 到 <client><own> jd
L 端 jd
L 脑 jd
L 计 ma
L 连 am
L 那 jd
L 里 有 <client><own> jd
L 问 <A> <zone><own> kc
L 问 kc
M ' bl
M 'connection lb
M , <server> <client><own> kc
M , bl
M , 我 <own><client> bl
M -> <B> <host><far> ma
M -> <B> <zone><outside> jd
M -> <B> <zone><zone> ma
M -> ma
M -d <B> <outside><own> jd
M -d <B> <zone><host> jd
M -o <B> <zone><outside> jd
M : <n> <own><client> am
M : connect <host><far> jd
M <B> $ <client><own> jd
M <B> $ <far><own> lb
M <B> $ <far><zone> ck
M <B> $ <host><client> Zn
M <B> $ <host><far> nZ
M <B> $ <host><own> nZ
M <B> $ <host><zone> dj
M <B> $ <outside><host> oY
M <B> $ <outside><own> lb
M <B> $ <own><client> dj
M <B> $ <own><far> dj
M <B> $ <own><zone> am
M <B> $ <zone><far> ma
M <B> $ <zone><host> nZ
M <B> $ <zone><outside> lb
M <B> $ <zone><zone> pX
M <B> , <client><client> jd
M <B> , <client><far> jd
M <B> , <client><host> lb
M <B> , <client><own> pX
M <B> , <far><host> jd
M <B> , <far><own> oY
M <B> , <host><client> ck
M <B> , <outside><host> oY
M <B> , <own><client> am
M <B> , <own><outside> Yo
M <B> , <zone><far> ma
M <B> , <zone><host> lb
M <B> , <zone><own> jd
M <B> -j <zone><outside> jd
M <B> -p <outside><own> jd
M <B> -p <zone><host> jd
M <B> : <client><own> kc
M <B> : <zone><zone> kc
M <B> <n> <client><host> jd
M <B> <n> <host><client> dj
M <B> ? <far><own> kc
M <B> ? <host><far> jd
M <B> ? <host><outside> am
M <B> ? <host><own> nZ
M <B> ? <outside><host> lb
M <B> ? <outside><own> ma
M <B> ? <own><outside> Xp
M <B> ? <zone><far> lb
M <B> ? <zone><outside> ma
M <B> ? <zone><own> kc
M <B> ? <zone><zone> nZ
M <B> at <zone><outside> kc
M <B> on <gateway><host> jd
M <B> on <host><far> jd
M <B> on <host><own> jd
M <B> on <host><public> kc
M <B> on <outside><host> lb
M <B> on <zone><zone> kc
M <B> over <host><host> jd
M <B> port <client><client> kc
M <B> port <client><host> nZ
M <B> port <host><far> lb
M <B> port <outside><own> kc
M <B> s <client><host> kc
M <B> s <client><own> jd
M <B> s <far><own> kc
M <B> s <host><client> bl
M <B> server <client><host> lb
M <B> server <zone><host> oY
M <B> udp <client><far> jd
M <B> 之 <zone><zone> lb
M <B> 就 <zone><own> jd
M <B> 的 <host><far> lb
M <client> kc
M <gateway> kc
M <n> : <host><client> ck
M <n> : <host><gateway> ck
M <n> bl
M <n> from <own><zone> dj
M <n> on <far><own> lb
M <n> you <client><own> jd
M <own> : <own><client> dj
M <own> ck
M <server> <B> <client><own> kc
M <server> lb
M <server> 填 <client><own> jd
M <server> 填 <zone><own> jd
M <service> <B> <outside><own> kc
M <service> <n> <client><own> lb
M <service> <n> <far><own> lb
M <service> <n> <host><far> jd
M <service> <n> <zone><host> jd
M <service> <n> <zone><own> jd
M <service> kc
M <service> on <client><own> kc
M <service> on <outside><own> jd
M <service> on <zone><host> kc
M <service> to <host><host> kc
M <service> to <zone><host> jd
M <service> 到 <outside><host> jd
M <zone> jd
M ? am
M able nZ
M about kc
M access ma
M ack lb
M against nZ
M allowed jd
M an kc
M and <B> <zone><zone> ma
M as am
M behind Zn
M box dj
M browse jd
M can kc
M can't lb
M cannot jd
M cant lb
M client dj
M coming bl
M connect : <own><client> dj
M connect to <host><far> jd
M connect to <host><own> kc
M connect to <own><client> ck
M connect to <zone><own> lb
M connection refused <client><own> jd
M connection refused <own><client> dj
M connects kc
M could kc
M curl ma
M deliver kc
M deliver to <host><far> jd
M delivers oY
M desk dj
M destination dj
M dnat bl
M dst <B> <client><client> kc
M failed lb
M fetch nZ
M for <B> <outside><own> ma
M for ck
M foxmail kc
M from <B> <client><own> rV
M from <B> <far><zone> Yo
M from <B> <host><client> Zn
M from <B> <host><outside> Xp
M from <B> <host><zone> ck
M from <B> <own><client> dj
M from <B> <own><outside> ck
M from <B> <own><zone> ck
M from <B> <zone><own> nZ
M from unknown <host><gateway> Zn
M full dj
M get at <outside><host> lb
M get to <client><own> jd
M go kc
M has jd
M has to <client><host> kc
M have <B> <zone><outside> lb
M have jd
M hit kc
M host dj
M hosts jd
M i'm ck
M in <B> <own><zone> bl
M inside lb
M into <B> <zone><zone> lb
M into ma
M is <B> <own><client> dj
M is ck
M itself lb
M keeps kc
M leg lb
M lip jd
M lose ma
M machine jd
M make kc
M me dj
M ms dj
M must authentication <client><own> jd
M must lb
M mx ma
M my bl
M my desk <own><client> ck
M names kc
M needs lb
M off kc
M on <B> <client><own> lb
M on <B> <far><own> ma
M on <B> <host><outside> kc
M on <B> <outside><own> jd
M on <B> <own><client> ck
M on <B> <zone><host> jd
M on <B> <zone><outside> jd
M on <B> <zone><own> lb
M on dj
M open <B> <zone><own> jd
M out to <host><far> kc
M outbound kc
M over oY
M own jd
M pc bl
M ping ma
M port <n> <far><own> kc
M port <n> <host><client> Vr
M port <n> <own><zone> dj
M portal jd
M postfix <service> <host><far> jd
M postfix smtpd <host><gateway> ck
M print ma
M public kc
M pull lb
M pushes kc
M reach kc
M reachable am
M refused' jd
M relay nZ
M resolve kc
M resolve names <gateway><far> kc
M run ck
M run on <own><client> bl
M s , <client><own> kc
M s jd
M same jd
M say jd
M see ck
M seen Yo
M send jd
M sends ma
M sends through <zone><own> jd
M session ma
M should lb
M sits dj
M sitting Wq
M smtpd <n> <host><gateway> ck
M so ma
M still get <outside><own> jd
M still get <zone><far> kc
M still kc
M straight nZ
M submit ma
M syn jd
M talk jd
M talk to <host><own> jd
M talk to <zone><zone> jd
M talking lb
M talks kc
M the <B> <client><host> kc
M the <B> <outside><host> ma
M the <B> <zone><host> kc
M the <host> <zone><public> jd
M their jd
M they kc
M through <B> <zone><own> jd
M timed dj
M timed out <own><client> dj
M to <B> <client><client> rV
M to <B> <client><far> kc
M to <B> <gateway><far> lb
M to <B> <gateway><own> jd
M to <B> <host><client> lb
M to <B> <host><far> ma
M to <B> <host><host> lb
M to <B> <host><public> jd
M to <B> <outside><host> jd
M to <B> <zone><client> kc
M to <B> <zone><own> jd
M to <own> <own><client> Zn
M to <public> <host><own> kc
M to kc
M to the <client><host> ma
M toward ma
M towards lb
M udp dj
M unknown <B> <host><gateway> Zn
M up jd
M updates ma
M us lb
M use kc
M user lb
M users jd
M uses lb
M via <B> <client><own> jd
M via jd
M want dj
M wants nZ
M when Xp
M when it <client><own> kc
M work dj
M you must <client><own> jd
M 一 jd
M 上 <B> <zone><outside> jd
M 不 了 <zone><own> jd
M 主 lb
M 从 dj
M 们 oY
M 信 kc
M 写 jd
M 出 kc
M 到 <B> <client><host> jd
M 到 <B> <far><own> lb
M 到 <B> <host><far> ma
M 到 <B> <zone><host> jd
M 动 kc
M 去 lb
M 反 nZ
M 发 kc
M 口 ck
M 吗 lb
M 填 kc
M 填 的 <zone><own> jd
M 外 kc
M 对 am
M 往 lb
M 打 开 <zone><own> kc
M 接 jd
M 是 <B> <own><client> ck
M 机 jd
M 来 jd
M 段 kc
M 用 <B> <zone><own> kc
M 用 <public> <zone><own> jd
M 电 kc
M 电 脑 <own><client> Yo
M 电 脑 <zone><own> jd
M 的 <B> <client><own> kc
M 的 <B> <zone><own> jd
M 的 ck
M 的 client <zone><own> jd
M 的 人 <outside><own> jd
M 的 人 <zone><own> jd
M 的 电 <zone><own> jd
M 目 kc
M 端 bl
M 给 jd
M 能 kc
M 脑 kc
M 要 nZ
M 访 问 <gateway><own> jd
M 说 kc
M 走 lb
M 进 jd
M 连 <B> <outside><host> jd
M 连 kc
M 连 的 <client><own> lb
M 那 kc
M 问 <B> <gateway><own> jd
R , <host> <outside><own> jd
R , <n> <client><host> oY
R , ack <host><client> ck
R , bl
R , does <far><own> jd
R , does <zone><host> kc
R , does <zone><own> jd
R , length <client><host> kc
R , length <client><own> jd
R , length <far><own> kc
R , length <host><client> ck
R , length <own><client> dj
R , seq <client><host> jd
R , seq <client><own> jd
R , seq <far><own> kc
R , seq <host><client> ck
R , win <client><host> jd
R , win <client><own> jd
R , win <far><own> kc
R , win <host><client> ck
R , 为 <zone><own> lb
R -a jd
R -i lb
R -j accept <zone><outside> jd
R -j dnat <outside><own> jd
R -m tcp <outside><own> jd
R -o kc
R -p tcp <outside><own> jd
R -p tcp <zone><host> jd
R : <n> <client><own> ma
R : connection <client><own> jd
R : connection <host><far> jd
R : connection <zone><own> kc
R <client> <host> <client><own> lb
R <client> ck
R <client> s <client><own> kc
R <host> <client> <client><own> kc
R <host> r <client><own> lb
R <n> $ <client><own> nZ
R <n> $ <far><host> ma
R <n> $ <far><own> kc
R <n> $ <host><client> ck
R <n> $ <outside><own> ma
R <n> $ <zone><host> jd
R <n> , <client><host> kc
R <n> , <client><own> jd
R <n> , <far><own> kc
R <n> , <host><client> ck
R <n> , <outside><host> ma
R <n> -j <outside><own> jd
R <n> -j <zone><host> jd
R <n> : <client><own> kc
R <n> : <zone><own> jd
R <n> <n> <client><own> ma
R <n> <n> <host><client> ck
R <n> ? <client><far> kc
R <n> ? <outside><host> kc
R <n> and <client><own> jd
R <n> proto <client><host> kc
R <n> you <client><own> jd
R <n> 不 <zone><own> lb
R <n> 端 <outside><own> kc
R <outside> ck
R <server> jd
R <service> $ <zone><own> jd
R <service> , <host><host> lb
R <service> , <zone><host> jd
R <service> : <client><own> jd
R <service> 吗 <outside><host> jd
R ? $ <client><far> nZ
R ? $ <client><gateway> oY
R ? $ <client><host> lb
R ? $ <client><own> oY
R ? $ <far><own> nZ
R ? $ <gateway><far> lb
R ? $ <gateway><host> jd
R ? $ <gateway><own> kc
R ? $ <gateway><zone> am
R ? $ <host><client> ck
R ? $ <host><gateway> am
R ? $ <host><host> kc
R ? $ <host><own> lb
R ? $ <host><public> lb
R ? $ <host><zone> bl
R ? $ <outside><host> jd
R ? $ <outside><own> lb
R ? $ <own><client> bl
R ? $ <own><far> ck
R ? $ <own><outside> bl
R ? $ <own><zone> ck
R ? $ <zone><client> lb
R ? $ <zone><far> lb
R ? $ <zone><gateway> lb
R ? $ <zone><host> kc
R ? $ <zone><outside> nZ
R ? $ <zone><own> oY
R ? $ <zone><public> lb
R ? $ <zone><zone> oY
R a kc
R ack <n> <host><client> ck
R ack ck
R all dj
R allowed ? <zone><outside> jd
R am lb
R and then <client><own> jd
R anything kc
R are kc
R as ma
R at all <zone><outside> kc
R back $ <client><own> kc
R block lb
R box lb
R browser ma
R but bl
R by lb
R can jd
R client ck
R come back <client><own> kc
R come back <zone><own> jd
R connection refused <client><own> jd
R connection refused <own><zone> dj
R connection timed <client><own> kc
R connection timed <host><far> jd
R connects bl
R could lb
R dead jd
R decides jd
R delivers ck
R destination <host> <outside><own> jd
R directly ma
R dnat to <outside><own> jd
R do lb
R does it <far><own> jd
R does the <client><own> kc
R does the <zone><own> jd
R dport <n> <outside><own> jd
R drop jd
R dropped lb
R echo kc
R even jd
R every jd
R fine lb
R for kc
R forwarded nZ
R get dj
R given ck
R gives jd
R go kc
R going jd
R he kc
R here ck
R host jd
R i dj
R icmp kc
R id <n> <client><client> kc
R id lb
R if ma
R internal ma
R involved nZ
R ip <client> <client><own> jd
R ip <host> <client><own> kc
R ip jd
R it ? <client><host> lb
R it get <client><own> kc
R its ma
R just jd
R leave jd
R length <n> <client><host> jd
R length <n> <far><own> kc
R length <n> <host><client> ck
R length <n> <own><client> dj
R let lb
R lets jd
R load jd
R masquerade nZ
R masqueraded kc
R must authentication <client><own> jd
R must jd
R need am
R never kc
R no lb
R nop jd
R on <n> <client><own> jd
R on <n> <gateway><host> kc
R on <n> <host><far> kc
R on <n> <host><public> kc
R on <service> <zone><host> jd
R on dj
R only am
R other dj
R our kc
R out $ <client><own> kc
R output kc
R over <service> <host><host> jd
R over jd
R own kc
R port <n> <client><client> kc
R port <n> <client><host> ma
R port <n> <far><own> kc
R port <n> <host><far> ma
R port <n> <outside><own> kc
R port <n> <zone><host> jd
R possible dj
R postfix kc
R postrouting kc
R rather bl
R reach kc
R refused ma
R reply kc
R request kc
R return kc
R right kc
R rst , <client><own> ma
R rule jd
R ruleset lb
R s , <client><host> kc
R s , <client><own> jd
R s , <far><own> kc
R s , <host><client> bl
R sackok jd
R see jd
R seq <n> <client><host> jd
R seq <n> <client><own> jd
R seq <n> <far><own> kc
R seq <n> <host><client> ck
R server dj
R server's lb
R session kc
R should lb
R side jd
R since jd
R so bl
R source kc
R still dj
R stop qW
R syn $ <client><host> jd
R syn ack <far><own> pX
R tcp -m <outside><own> jd
R tcp <n> <host><client> jd
R tcp dport <outside><own> jd
R tcp dport <zone><host> jd
R tcp kc
R tell am
R that's jd
R the <gateway> <host><far> lb
R the <host> <zone><own> lb
R the ck
R them kc
R then ck
R these am
R they kc
R timed out <client><own> kc
R timed out <host><far> jd
R timed out <zone><own> jd
R to <own> <zone><own> jd
R to ck
R to destination <outside><own> jd
R translated jd
R ttl <n> <far><host> kc
R udp <n> <client><far> kc
R udp <n> <host><far> lb
R udp <n> <zone><far> jd
R up jd
R verdict kc
R we qW
R when lb
R where ma
R while jd
R who jd
R win <n> <client><host> jd
R win <n> <client><own> jd
R win <n> <far><own> kc
R win <n> <host><client> ck
R with ma
R without ma
R works kc
R wrong lb
R you must <client><own> jd
R 一 jd
R 上 dj
R 丢 jd
R 中 jd
R 为 什 <client><own> kc
R 为 什 <zone><own> kc
R 为 啥 <zone><own> jd
R 之 kc
R 之 间 <zone><zone> lb
R 了 $ <client><own> kc
R 什 么 <client><own> jd
R 什 么 <far><own> jd
R 什 么 <zone><own> kc
R 以 kc
R 件 jd
R 会 kc
R 会 被 <host><far> jd
R 分 lb
R 到 底 <zone><own> jd
R 包 jd
R 变 jd
R 口 <n> <client><own> kc
R 口 <n> <zone><own> jd
R 口 jd
R 可 lb
R 吗 $ <zone><far> kc
R 吗 ? <outside><host> jd
R 吗 ? <zone><outside> jd
R 吧 jd
R 啊 lb
R 啥 jd
R 回 kc
R 圈 jd
R 定 lb
R 常 $ <zone><own> jd
R 开 bl
R 忙 jd
R 怎 么 <client><own> jd
R 思 jd
R 意 jd
R 我 ma
R 打 ck
R 拒 jd
R 拦 kc
R 挡 jd
R 时 , <zone><own> kc
R 有 nZ
R 条 规 <outside><own> jd
R 次 jd
R 没 ma
R 流 ma
R 现 lb
R 用 lb
R 的 $ <zone><own> lb
R 的 <n> <outside><own> jd
R 端 jd
R 端 口 <client><host> jd
R 端 口 <outside><own> kc
R 被 jd
R 被 拦 <host><far> jd
R 访 ck
R 走 jd
R 超 时 <zone><own> jd
R 路 kc
R 还 jd
R 这 bl
R 通 ma
R 邮 jd
R 重 jd
R 问 ck
R 间 kc
^ <A> , ck
^ <A> <B> jd
^ <A> can't kc
^ <A> from dj
^ <A> is ck
^ <A> lb
^ <A> to pX
^ <A> 主 kc
^ <A> 到 kc
^ <A> 发 kc
^ <A> 收 kc
^ <A> 能 kc
^ <A> 这 kc
^ <A> 进 kc
^ <A> 那 kc
^ <host> jd
^ <n> lb
^ <outside> kc
^ <service> <A> dj
^ <service> <n> dj
^ <service> jd
^ <zone> pc jd
^ <zone> 那 lb
^ anything nZ
^ are lb
^ assume oY
^ can <A> jd
^ can someone kc
^ could jd
^ could somebody lb
^ dmesg ck
^ does nZ
^ does the jd
^ dovecot jd
^ for the dj
^ from kc
^ from the kc
^ hairpin kc
^ how come kc
^ how jd
^ i'm jd
^ icmp jd
^ is it dj
^ is the dj
^ maillog on dj
^ morning kc
^ my jd
^ nc Zn
^ new jd
^ no lb
^ on <zone> kc
^ on kc
^ on the jd
^ once kc
^ once the jd
^ our monitoring jd
^ our nZ
^ printer kc
^ src <A> nZ
^ src nZ
^ the nZ
^ trying ck
^ user jd
^ users lb
^ walk kc
^ walk me kc
^ we moved jd
^ what happens ck
^ what source dj
^ when jd
^ which dj
^ which rule jd
^ which source dj
^ with lb
^ would <A> jd
^ 加 一 lb
^ 同 lb
^ 在 <A> kc
^ 在 jd
^ 我 kc
^ 我 在 kc
a <A> ma
a <B> Xp
a client dj
a connection ma
a host lb
a syn jd
a tcp lb
a way kc
a way out kc
able to talk jd
able to use dj
accept , <A> jd
accept would <A> kc
address <B> kc
address ? $ kc
address ? kc
against <B> oY
all , kc
allowed ? $ ma
allowed ? ma
allowed or dj
allowed to kc
an <service> oY
an <service> session jd
and <B> kc
answer ? $ jd
any way kc
anything in jd
anywhere ? $ kc
are <A> kc
arriving on lb
as seen am
at <A> jd
at <B> $ jd
at the jd
attempts in <n> jd
attempts in jd
auth attempts in jd
auth attempts jd
authentication , 客 kc
back to dj
be able ck
be able to ck
between <A> and ma
between <A> ma
box , ma
box in jd
browse <B> lb
by <A> lb
by <service> jd
by the kc
can <A> itself jd
can <A> kc
can <A> ping lb
can <zone> jd
can get kc
can i bl
can people jd
can someone kc
chg <n> kc
connect to <A> dj
connect to <B> oY
connect to <host> jd
connecting to <B> kc
connection refused kc
connection timed dj
connection timed out dj
connection to <B> kc
connection to kc
connects to <B> jd
could i kc
could somebody lb
delete the jd
deliver outbound nZ
deliver to <B> jd
deliver to jd
delivers to <B> oY
dev <outside> $ dj
dev <outside> bl
dig <A> am
do <A> kc
do i kc
do i land ma
do the ma
does <A> reach nZ
does <A> see dj
does <A> still lb
does <B> dj
does <host> nZ
does <service> <n> kc
does the <A> jd
does the <gateway> kc
does the reply jd
dpt <n> syn jd
drop , kc
dst <B> , ma
dst <B> sport jd
echo request kc
err connection timed kc
example , ck
find its ck
find its way ck
first <client> pX
first <outside> kc
first <own> Rv
first <zone> pX
for <A> to jd
for <B> , kc
for <B> dj
for <B> port kc
for a kc
for me jd
for the dj
for them jd
forward -i <A> kc
forward policy drop dj
forwarded ? $ kc
forwarded ? kc
from <A> nZ
from <A> to jd
from <B> , dj
from <B> over kc
from <zone> jd
from my dj
from the <A> nZ
from the kc
get <n> nZ
get at <B> jd
get at ma
get out ? lb
get out lb
get out to kc
go to nZ
going on jd
happens to <A> lb
happens to a ck
has to jd
have <B> jd
have a jd
have a way kc
have to kc
hit <B> jd
hit <B> on kc
host <A> port bl
host on <A> ma
host on ma
hosts on lb
how come jd
how does <A> jd
i am kc
i e kc
i land ma
i land on ma
i need dj
i want ck
i want to ck
icmp echo lb
id <n> ma
if line <n> lb
if line lb
if the ma
in <A> , lb
in <A> get jd
in <A> jd
in <B> $ dj
in <B> bl
in <n> lb
in <n> secs jd
in its kc
in on <A> lb
in the ma
in the way jd
into <B> $ kc
into <B> , ma
into <B> ma
into the jd
ip $ nZ
ip <host> <A> kc
ip does the ck
is <A> able kc
is <A> allowed kc
is <A> reachable dj
is <service> on dj
is it us kc
is port <n> bl
is port bl
is that us jd
is the <A> dj
is there any jd
it $ kc
it be jd
it on dj
it to kc
it us kc
its <service> ma
its own jd
its way back ck
kinds <client><far> kc
kinds <client><gateway> ma
kinds <client><host> oY
kinds <client><outside> ma
kinds <client><own> oY
kinds <far><client> am
kinds <far><own> pX
kinds <far><zone> dj
kinds <gateway><far> ma
kinds <gateway><host> kc
kinds <gateway><own> jd
kinds <gateway><zone> bl
kinds <host><gateway> dj
kinds <host><host> dj
kinds <host><own> ma
kinds <host><public> lb
kinds <host><zone> bl
kinds <outside><client> kc
kinds <outside><own> nZ
kinds <own><client> Yo
kinds <own><far> am
kinds <own><gateway> Wq
kinds <own><host> bl
kinds <own><outside> am
kinds <own><zone> am
kinds <zone><client> lb
kinds <zone><far> jd
kinds <zone><gateway> ma
kinds <zone><host> nZ
kinds <zone><outside> pX
kinds <zone><own> nZ
kinds <zone><public> ma
kinds <zone><zone> nZ
len <n> proto jd
let <A> lb
let it lb
let through ma
lets <A> jd
like to jd
line <n> dj
lip <B> , jd
lip <B> jd
lives on ck
log in jd
logged in kc
machine is bl
mail via jd
maillog on dj
make it kc
make it to kc
masquerade , <A> jd
ms $ ck
must authentication' jd
never an answer kc
never an kc
no $ bl
no auth attempts jd
no auth jd
nop , jd
of <B> ? lb
of that jd
off from kc
on <A> , ck
on <A> from am
on <A> is kc
on <A> opens ma
on <A> say jd
on <A> to ma
on <A> who nZ
on <B> $ Yo
on <B> , jd
on <B> ? ma
on <B> port pX
on <client> $ ck
on <client> am
on <n> $ jd
on <outside> lb
on <service> ? ma
on <zone> i kc
on dev <outside> bl
on tcp <n> jd
on tcp jd
on the <host> jd
once the kc
one of kc
only this , jd
open <B> , jd
open <B> ? lb
open <B> ma
open a lb
open for kc
open to <B> ck
open to dj
opens <service> lb
or no jd
our <A> lb
out <zone> src jd
out and kc
out of <B> am
out on <A> lb
out src <A> ma
out src ma
out there nZ
out to <B> kc
out to kc
outgoing <service> kc
over <n> jd
over <service> , jd
over <service> from jd
over <service> lb
partner example jd
pc <A> lb
ping <A> from bl
ping <B> , ma
ping <B> ? lb
ping <B> ma
ping <B> 能 jd
ping to <A> ck
ping to dj
pinging <A> ck
pinging <A> from ck
pls $ jd
pls : kc
port <n> does kc
port <n> on lb
port <n> tcp lb
ports <n> jd
possible ? $ ck
possible ? ck
postfix <service> <n> jd
postfix <service> jd
question : lb
reach <B> jd
reach <B> on jd
reach the <B> jd
reach the ma
reachable for dj
reachable from <B> Zn
reachable from Zn
real client ck
resolve names kc
right ? $ kc
right ? kc
rip <A> , jd
rip <A> jd
route to kc
rule decides jd
rule lets jd
run on <B> bl
sackok , jd
says <service> ma
says connection dj
says connection refused ck
scanner at <A> lb
scanner at ck
second <- Xp
second <client> bl
second <gateway> kc
second <host> ma
second <outside> bl
second <own> qW
second <public> oY
second <zone> Xp
secs : jd
see <B> nZ
see the bl
see the real Yo
see when ck
sending from <A> kc
sending from kc
sends a jd
sends through <B> jd
sends through jd
sends to <B> lb
sends to lb
server , kc
server is kc
server on ma
server see Yo
server to <B> jd
server to ma
session to lb
should <service> kc
should be jd
should i jd
since <n> kc
so that lb
somebody on <A> kc
src <far> dst jd
src <far> jd
still get kc
still reach <B> kc
still reach kc
straight to <B> jd
straight to kc
syn $ jd
syn ack lb
talk to jd
talking to <B> kc
talking to kc
talks to lb
tcp $ lb
tcp , jd
tcp <A> jd
tcp <n> $ dj
tcp <n> ? jd
that $ jd
that be jd
that go pX
that is jd
that us jd
that work jd
the <A> , kc
the <A> box lb
the <A> host kc
the <B> server's lb
the <gateway> $ ma
the <gateway> ? lb
the <gateway> jd
the <gateway> let kc
the <host> box kc
the <n> jd
the <server> ma
the <service> nZ
the client ck
the log dj
the public lb
the queue lb
the same jd
the very jd
the way nZ
them ? $ kc
them ? kc
there any jd
there any way kc
these two bl
they see kc
this , three jd
this ? jd
this one ck
three times jd
through <B> jd
thunderbird on kc
timed out dj
timed out' kc
timeout , jd
to <A> -> ma
to <A> <own> bl
to <A> ck
to <A> from dj
to <B> : lb
to <B> <own> jd
to <B> ? lb
to <B> jd
to <B> on nZ
to <B> or kc
to <B> port jd
to <B> tcp ma
to <B> udp jd
to <B> which jd
to <host> dj
to <n> kc
to <outside> ck
to <public> <B> jd
to <public> kc
to <service> kc
to <zone> jd
to a syn kc
to fetch kc
to hit <B> jd
to hit jd
to host <A> bl
to it ck
to open ma
to our nZ
to port <n> kc
to port kc
to talk jd
to talk to jd
to the <B> ma
to the dj
today ? $ kc
toward <B> ma
towards <B> ? jd
towards <B> kc
trace <A> kc
trace <A> to lb
trace tcp kc
true ? $ kc
ttl <n> tcp jd
udp <n> ? ma
udp <n> from kc
udp <n> to kc
unreplied src <far> kc
up $ jd
up on kc
updates from kc
us ? $ kc
us ? kc
us or lb
use <B> jd
use <service> on jd
user <A> kc
users in <A> kc
users in kc
via <B> $ jd
via <B> , kc
via <B> kc
via <service> dj
walk me kc
want to ck
way back ck
way does jd
way out jd
way out to jd
we add -a jd
we moved jd
what does am
what does it lb
what if i kc
what source dj
when <A> connects lb
when <A> jd
when <B> bl
when a dj
when he jd
when it oY
when our dj
when the ck
when they jd
where does kc
where does the jd
which rule decides jd
which rule jd
which rule lets jd
who is ck
why does <A> lb
will <A> nZ
window <n> syn kc
with <B> kc
with <n> dj
with the kc
with these am
would <A> lb
would <A> then kc
would like lb
yes no bl
yes or jd
yes or no jd
上 $ lb
上 <B> kc
上 <B> 吗 kc
上 curl <B> jd
上 curl jd
上 ping <B> kc
上 ping kc
上 不 kc
上 抓 lb
上 抓 包 lb
上 网 lb
下 <A> -> jd
不 $ jd
不 ? $ oY
不 ? oY
不 了 <B> jd
不 了 jd
不 开 jd
不 能 上 lb
不 能 直 jd
不 通 $ jd
不 通 jd
主 动 kc
么 $ nZ
么 意 jd
么 意 思 jd
么 走 $ kc
么 走 ? kc
么 走 kc
之 间 kc
了 $ kc
什 么 意 jd
从 <B> dj
会 变 kc
会 变 成 kc
会 被 kc
会 被 拦 jd
信 , jd
信 <n> jd
公 司 jd
写 的 <B> jd
几 条 dj
几 条 规 dj
出 去 lb
出 去 吗 ma
则 ? $ kc
则 ? lb
则 放 lb
到 <B> $ jd
到 <B> , kc
到 <B> jd
到 <B> 的 kc
到 <host> kc
到 ip kc
到 syn jd
包 , ma
去 <B> kc
去 吗 $ rV
去 掉 , kc
去 掉 kc
去 连 <B> jd
去 连 jd
发 邮 jd
发 邮 件 jd
变 成 jd
口 $ jd
口 , lb
口 <n> $ ma
口 <n> , dj
口 会 被 jd
口 连 ma
可 以 kc
台 机 jd
台 机 器 jd
后 , ck
吧 $ nZ
吧 ? $ ck
吧 ? ck
啥 $ lb
回 包 lb
在 <A> , ma
在 <A> lb
在 <A> 上 jd
址 会 变 kc
填 的 <B> ma
好 的 $ jd
好 的 jd
对 <B> Zn
对 端 kc
己 能 lb
常 $ kc
常 , jd
往 <B> kc
往 <B> 的 jd
得 来 jd
怎 么 走 kc
怎 样 $ jd
思 $ kc
意 思 $ kc
成 什 kc
成 什 么 kc
我 们 nZ
我 在 <A> kc
户 端 <A> kc
打 <B> jd
打 不 jd
打 不 开 jd
打 开 <B> jd
把 -a forward jd
提 示 连 kc
收 <B> lb
收 不 了 jd
收 信 lb
时 , dj
是 <gateway> kc
是 <gateway> 的 kc
是 被 jd
有 $ kc
有 回 jd
有 回 包 jd
机 上 lb
机 连 jd
条 -a postrouting jd
条 : jd
样 $ jd
正 常 $ kc
正 常 , jd
没 $ lb
没 有 $ kc
没 有 jd
没 有 回 jd
没 问 ck
没 问 题 ck
流 量 lb
现 在 kc
用 <B> jd
用 <public> <B> jd
用 <public> jd
用 foxmail kc
的 $ lb
的 <A> dj
的 <B> $ jd
的 <B> , lb
的 <B> ma
的 <n> , jd
的 <service> , lb
的 <service> lb
的 <service> 吗 jd
的 client jd
的 包 jd
的 吗 ma
的 是 <B> kc
的 是 哪 jd
的 用 kc
的 用 户 kc
的 问 jd
的 问 题 jd
目 的 Zn
看 到 ip kc
确 认 jd
确 认 一 jd
示 连 kc
示 连 接 kc
端 <A> kc
端 口 $ jd
端 口 , kc
端 口 dj
端 口 连 ma
网 <A> jd
能 <service> jd
能 <service> 到 jd
能 上 <B> ma
能 主 oY
能 主 动 oY
能 打 ck
能 打 开 ck
自 己 kc
自 己 能 lb
行 $ lb
行 了 jd
行 了 没 jd
被 丢 lb
被 拦 jd
规 则 ? lb
规 则 放 lb
认 一 jd
认 一 下 jd
走 $ kc
走 <service> lb
走 ? $ kc
走 ? kc
走 得 jd
走 的 是 kc
超 时 , dj
超 时 dj
转 圈 jd
还 是 kc
这 台 bl
这 台 机 jd
连 <B> 一 jd
连 <B> 会 jd
连 到 <B> lb
连 到 lb
连 的 lb
连 的 是 jd
通 $ jd
那 台 oY
那 边 jd
里 看 kc
里 看 到 kc
问 <B> 吗 lb
问 题 dj
面 的 kc
`;
