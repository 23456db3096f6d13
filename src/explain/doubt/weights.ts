/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 eiehdj
$ eiehdj
' , kgggfe
' -a ahhfji
' -i dhegme
' <n> udgfda
' <own> kgggfe
' lffela
'connection mhgefb
'connection refused' qegeed
'connection timed jfggff
's <service> gifgjc
's eleZjk
's inside hlghfb
's own cngfge
, <client> kghenW
, <far> sdgfhX
, <gateway> nehffc
, <host> idgYkm
, <n> rYbhgg
, <outside> nWgapg
, <own> fpbgeg
, <public> odcnfZ
, <server> mehehb
, <service> kYkYkk
, <zone> egfhqY
, a mggfgc
, ack kfggff
, all llajcc
, allowed khgffd
, am jbdgod
, and ahcjcq
, any gneYnd
, anything mdfekc
, are necbel
, as neeggd
, bgifjh
, blocked gegdfm
, but ofggec
, by hqfadf
, can nYfeod
, change lgffgd
, client jfggff
, coming oeedgf
, connection pgeggZ
, correct mffeal
, could edfjmd
, curl sgeWhe
, customer fehccp
, do mcdbki
, does hVdnlh
, don't lZflge
, dport rfccge
, dst pefcff
, e helefe
, established cggfji
, everything Xeifjn
, explain fegeco
, for glWngf
, forward fggfjf
, from mpeefX
, given pgdcbk
, he hkefgd
, help qbcefi
, how kgkedd
, i lificc
, i'm kifeef
, if jrbheX
, in kffhbj
, inside fmeffe
, is eigfdk
, isn't ofegde
, it hfgddm
, it's ffedgn
, its gggbgm
, just leendc
, kindly ngffgb
, length kgfgff
, line khddbl
, lip jffgge
, my lffgfd
, need jdhkgb
, never mgeeci
, new dffifj
, no spfYbZ
, not fohhgX
, nothing pefejZ
, ok sdhfeZ
, on npfaeZ
, one iihfhc
, only emdkgd
, open mkdbge
, or oVfike
, our scYbij
, outlook jgggge
, over nfeffe
, permitted qffhcc
, ping ieegcm
, plain ogffag
, please hgajih
, pls heddhn
, port takhfV
, possible qceffe
, quick kejhfb
, reachable vfZdee
, right ufkVbe
, rip jgfgge
, same pbgege
, seq kgggff
, session kffgfe
, should nfgffc
, so mkegcc
, sorry pifgYe
, source tZfffd
, step ngfgdc
, still kfgZem
, straight ijiefd
, syn mgfgde
, target obgdhe
, tcp uffcca
, that nbfccm
, the ieddfm
, then hceljc
, they racich
, thoughts dfffeo
, thx hofVfj
, ticket hfhaen
, to fiekff
, udp qfgfae
, upstream jfffff
, user ogffec
, we lefcfj
, what hblhhd
, what's bfjhdl
, whats ogfefc
, when lgfifb
, where gVfogk
, which adonbf
, while ngffgb
, who eegWno
, why rdhbdf
, will lfffgf
, win kgggff
, with Zeklid
, works teddcf
, would ddherc
, yes gaqhgc
, yet lggfdf
, you gffffj
, you're hedefm
, 不 hnfddf
, 为 wZihZb
, 之 lhfYnc
, 什 mfaffi
, 今 gggecm
, 从 hdcmlb
, 他 lfdhic
, 会 iajhdk
, 但 jfggfe
, 你 faeagw
, 出 rdajdf
, 分 bfohgd
, 列 hmkegX
, 到 ycgfgT
, 加 fgggmb
, 包 mhdifc
, 周 gmebfi
, 咋 hbgggk
, 哪 ffegme
, 啥 dggffl
, 回 lfffge
, 在 jfgehf
, 地 lfgeeg
, 它 mbegej
, 对 kfmaic
, 帮 cbgign
, 快 efefgn
, 急 beeegq
, 想 offgfa
, 我 jdjhgc
, 报 hkhehc
, 按 rafhhZ
, 提 jffggf
, 收 pffgdc
, 放 lfgfeg
, 新 jgfgeg
, 明 eegffm
, 昨 mgfggb
, 是 nehdZj
, 最 ohhiaa
, 有 fgibhj
, 正 jgggfg
, 求 lfffgc
, 没 oeibaj
, 浏 mgfggb
, 源 qcggZg
, 然 kgggfc
, 现 jZfeki
, 用 kffhff
, 目 jigeef
, 直 jgggfe
, 看 lbgfdk
, 端 mefggd
, 结 lgfdfg
, 给 ghfgbl
, 网 rgeggX
, 能 odhglV
, 行 qdfedf
, 要 jceldh
, 规 mggdfe
, 请 ickiee
, 谁 hhfboc
, 谢 eicgbn
, 走 igfdgj
, 跟 lffdei
, 过 saggeb
, 还 fnfcla
, 连 sggbfZ
, 通 wchafb
, 那 lZfkfg
, 都 hkbblg
, 麻 hlgefd
-> <client> ofgfeb
-> <far> sggfeY
-> <gateway> sehfda
-> <host> thjfjO
-> <outside> qgfflS
-> <own> lZhajl
-> <zone> ufiigP
-> jYdclm
-a cffehn
-a forward effeji
-a input fffggj
-a postrouting eeeedq
-a prerouting ffgehk
-d <host> effffl
-d <own> fegeji
-d efgeod
-i , fgggek
-i <outside> bffdoh
-i <zone> ciffjh
-i Zfffkl
-i forward efegfm
-i like dehhbo
-i on jceeXu
-i prerouting cehfdp
-j accept effegl
-j accept' ahhfji
-j cffejl
-j dnat ffgeij
-j log fgggfk
-j masquerade deeemj
-j redirect gfefel
-j reject cgggjh
-l jgggff
-l 里 jggggf
-m limit fgggfj
-m tcp efgeji
-o <outside> ciedil
-o <zone> fggfke
-o cheekj
-p dfgeik
-p tcp efgehk
-p udp dgeeeo
-s <far> efffem
-s <zone> cgfgjj
-s cffihk
-v mgfgfc
: $ jefbbp
: ' jgggfe
: -a efgdmg
: : odfdcj
: <client> wgggbV
: <far> lggfef
: <gateway> gkeggf
: <host> kgffff
: <n> kXgegm
: <outside> xbfbgb
: <own> micifb
: <service> ragagg
: <zone> qbfgcg
: a hacdjp
: any jehelb
: can kchcgi
: connect kdgffh
: could pbehge
: curl mfggfb
: disconnected jgfgff
: do rdedib
: does kcadnh
: drop jgfgff
: errno lffgfd
: error mggggb
: from Zthbgd
: gfigjd
: github fehbgn
: ip mfffee
: iptables hhhcZo
: ipv kffgeg
: is lbddji
: martian nefgde
: may lZfidl
: net mgfehc
: no odffhc
: open peeffc
: outlook kgfcfh
: please ffmjfa
: port fhfnce
: postfix kggggd
: reachable ojdhdZ
: relay legggd
: src rddfhc
: tcp lffffe
: the jefdfk
: to cfhogc
: trace lffgef
: trying mggggb
: udp jgfgff
: unable hcehgk
: user mefggc
: what ghilfa
: which efpfed
: who ZvgdiZ
: would ghfdob
: 我 jdnjac
: 能 glfeff
; does occfhg
; jbghjf
; the kbgkdg
; what dcggjl
<- qagdie
<- what hfefbn
<client> $ khZfld
<client> , kflYff
<client> -> pgdejZ
<client> : ufggfU
<client> <client> ogfffc
<client> <far> nggfce
<client> <host> offefd
<client> <n> sffgfX
<client> <own> ofgfga
<client> <service> pdhhdc
<client> ? jZeqjZ
<client> and wfhedV
<client> be jdffjf
<client> can kggege
<client> can't pZhfhd
<client> cant lfebhj
<client> connect bdfdlm
<client> dst kffffe
<client> for pcgfee
<client> from ofggae
<client> get nbeZpf
<client> gets nfgffc
<client> has jifffd
<client> in fbgfof
<client> instead dgdesc
<client> is rckbfc
<client> it kfffgf
<client> just oeggga
<client> must pfgggY
<client> nZheif
<client> on mZbbkn
<client> open xagfgX
<client> opens pfibgb
<client> or jbeogc
<client> ping rfegfZ
<client> port ofhdec
<client> r lffgfe
<client> reach jacclm
<client> s jgfgff
<client> says vggggS
<client> sends kggeff
<client> sport kgffff
<client> still kdghnY
<client> tcp nfgfdd
<client> then fhghkc
<client> to ufgZmU
<client> towards oegdjb
<client> use hemdic
<client> wants tgebde
<client> when seedde
<client> who njdcge
<client> 上 jfggff
<client> 到 oagfhe
<client> 去 ngdfef
<client> 发 tgfefW
<client> 吗 kgfggc
<client> 就 fefeqd
<client> 打 ohffeb
<client> 用 ogfdgc
<client> 的 ogfgeb
<client> 能 qbkagd
<client> 要 mffege
<client> 访 gXffes
<client> 走 lgggcf
<client> 还 egggke
<client> 这 qimYdY
<client> 连 tdghcZ
<far> $ odefjb
<far> , rejdea
<far> -> pgfehY
<far> -j fgggkd
<far> -p fffgap
<far> : mggggb
<far> <far> ngggfa
<far> <n> oggded
<far> <own> lgfffe
<far> <service> rfgccd
<far> ? daffkn
<far> a ohggcc
<far> allowed pgggad
<far> and nggcge
<far> connects qggddb
<far> does ogggcc
<far> dst jfggff
<far> for pggcde
<far> from lchkgb
<far> get pdcbgj
<far> gets pcgffe
<far> is nfhgec
<far> make ogffbf
<far> on hchWln
<far> over igghkZ
<far> pbgcif
<far> port 0dgeeU
<far> r peffdf
<far> reach rfdhkV
<far> s mffffe
<far> see ldffjd
<far> sport kfffff
<far> still cghhnc
<far> tcp pndbcc
<far> to ngfdjb
<far> udp tffgdX
<far> wants jfgfff
<far> with lfegcj
<far> 不 tffggV
<far> 会 iicgje
<far> 到 nghdgc
<far> 发 pgfceg
<far> 吗 jgghmW
<far> 的 neggiZ
<far> 能 ogegec
<far> 访 qefded
<far> 还 fhghmY
<far> 通 rgefcc
<gateway> $ fhbmeg
<gateway> 's hnedgd
<gateway> , nfYjeg
<gateway> -> lfgffe
<gateway> : keefie
<gateway> <gateway> klahee
<gateway> <n> bfgdes
<gateway> ? jfcejh
<gateway> allowed schieX
<gateway> as mbjegd
<gateway> at ffgeij
<gateway> be hlghdc
<gateway> box khkbhb
<gateway> config gdgggj
<gateway> cpu ccfdhq
<gateway> does megeic
<gateway> doing pegghY
<gateway> drop kgghfd
<gateway> from nddjlX
<gateway> is hfdZer
<gateway> itself nhidcd
<gateway> last fcijeh
<gateway> let uggfeU
<gateway> lets tdghgV
<gateway> lfgdei
<gateway> on doaekf
<gateway> or deglbk
<gateway> ping qiYfhd
<gateway> shows kggggd
<gateway> to rbicfe
<gateway> when jfhgff
<gateway> why offegc
<gateway> 一 egbpgd
<gateway> 上 egbmig
<gateway> 丢 jgggge
<gateway> 之 hegbgm
<gateway> 会 qgffcc
<gateway> 吗 jcehke
<gateway> 拦 nfgggb
<gateway> 挡 jdfggh
<gateway> 放 megegd
<gateway> 本 oehcgd
<gateway> 现 feffgl
<gateway> 的 eneebk
<gateway> 自 qeefgb
<gateway> 规 fdggfm
<gateway> 这 pbffch
<host> $ oianZb
<host> 's jdgbgk
<host> , ijeacm
<host> -> uehadd
<host> -a ggggpY
<host> -j bghgod
<host> -o gggglc
<host> -p iefeel
<host> : fjehid
<host> <- nffbfh
<host> <client> ngfeed
<host> <far> neffef
<host> <host> ilblga
<host> <n> yehffR
<host> <server> opiWZe
<host> <service> sehcgY
<host> ? Zgcpjf
<host> able vXgffc
<host> allowed qbhefd
<host> and mchdal
<host> are Waaxij
<host> at jehYfn
<host> besides mrfdZa
<host> box keeked
<host> by nahfdk
<host> can't lehefe
<host> deliver lgggdf
<host> direct sffggX
<host> directly pghbjZ
<host> dnat ehhdmf
<host> do ccVufn
<host> dst jggfff
<host> echo jgggff
<host> for maedkh
<host> from rfddgc
<host> get rdgefc
<host> has kWhffo
<host> have kZjjgc
<host> host kgZldh
<host> i edflgh
<host> in fggglb
<host> ip ldgefg
<host> is jXcdmn
<host> itself jdmcff
<host> just rfhheX
<host> keclgd
<host> machine jecoed
<host> needs kefkeb
<host> ok qegefb
<host> on mhfZje
<host> open nbeebm
<host> or gdgnai
<host> out ncgfic
<host> over pXhdgi
<host> pls pfhadg
<host> port spiWiS
<host> postfix jgggfe
<host> published bbgvgc
<host> r jfgfff
<host> reach ucgehW
<host> reachable poakfR
<host> rules dbegmj
<host> see rdhaef
<host> server jkcgdf
<host> server's hlcife
<host> sport mfffff
<host> still gfgfkf
<host> talk tbhgeb
<host> tcp jedajm
<host> the igggci
<host> through sddeef
<host> to uaibfc
<host> what fkeelc
<host> will iffgkb
<host> with lggdib
<host> would hgfflc
<host> 一 ifXqgd
<host> 上 njcafg
<host> 不 qhhZfc
<host> 主 ndhgfd
<host> 了 cgfgnf
<host> 会 mdfghc
<host> 出 ldhcif
<host> 到 rZjbge
<host> 发 iabpgg
<host> 吗 nagcfk
<host> 对 ckanhe
<host> 就 mdfhef
<host> 往 pchckb
<host> 映 eaevhb
<host> 有 kgXpee
<host> 的 gkfhee
<host> 能 oXfboe
<host> 自 kfffge
<host> 行 lggfee
<host> 还 jfbnhb
<host> 这 fbcpcl
<host> 通 nggffb
<host> 那 teggbb
<n> $ kkfVco
<n> , kheeid
<n> -> Zcheet
<n> -i cgggem
<n> -j efgeij
<n> -m fgggek
<n> -s efdgij
<n> : kZfjgh
<n> <- lcgggf
<n> <client> lfgffd
<n> <gateway> mfgfgc
<n> <host> rehZgd
<n> <n> hYgdfr
<n> <outside> pcekfa
<n> <own> raeghd
<n> <server> mgggga
<n> <service> lmfffY
<n> <zone> mbibfj
<n> ? kmbcdi
<n> a jfggfe
<n> aa kffgff
<n> ab kgffef
<n> after lgfghc
<n> against mfebdl
<n> allowed gbhcer
<n> am kgbjYm
<n> and fddbnl
<n> any jeednd
<n> anywhere eofgcf
<n> as kfffid
<n> assured kfffff
<n> at lndafe
<n> be mdggZj
<n> before cfhffm
<n> by qfeblY
<n> bytes kfgfge
<n> can klgbiZ
<n> ccc kefefj
<n> change fibeZt
<n> close pfedfe
<n> connect gahgdn
<n> connection oeffbg
<n> days ihgdgg
<n> directly nfhgfa
<n> dnat adhenk
<n> do egfdjj
<n> does scedlZ
<n> dport kgffff
<n> end crekcb
<n> established lfffff
<n> example kggggc
<n> explain fehdgl
<n> failed jgffff
<n> for kZebmk
<n> forward gfffkg
<n> from rWemah
<n> g pcgfgc
<n> get Zgefcu
<n> go Vcgrhj
<n> goes dhggmc
<n> has elffcj
<n> hfecij
<n> i eidlic
<n> in gcgeod
<n> ip gggfkc
<n> is hfdhih
<n> k obgZcn
<n> last bfgbdt
<n> len jgggfe
<n> lgtm ddhecs
<n> look ggggbl
<n> looks gbfgfo
<n> mail kffgge
<n> mark jgffff
<n> milliseconds kfeeck
<n> min aeffml
<n> minutes lefcig
<n> ms jfggeg
<n> no kgfgff
<n> of mgZial
<n> off hlhdfd
<n> ok lbegdm
<n> on hkkega
<n> only kgggee
<n> open noWqZY
<n> or cocckg
<n> please nefcam
<n> pls rcgiXg
<n> pm icfgdl
<n> port gcbicr
<n> postfix mgggga
<n> proto mefffe
<n> published rideda
<n> quic nffahh
<n> reach Yikebp
<n> reachable gogfgZ
<n> relay teggca
<n> rule aefgpg
<n> s hfdeen
<n> safe gfgefk
<n> says ifffbm
<n> secs jgfgge
<n> since nfggec
<n> so jfhfjb
<n> src jggfff
<n> syn kgggff
<n> tcp kkfhfZ
<n> the jeeeel
<n> then igdfjf
<n> through vladgW
<n> to hedVno
<n> towards lggcfg
<n> trying ldfggf
<n> udp pfgefc
<n> unreplied jggfff
<n> use kgffff
<n> were aehfog
<n> what dcflii
<n> when eegfmg
<n> who dchphb
<n> why jgggci
<n> will ngfeee
<n> would hegemc
<n> wtf gfgffj
<n> you ndgdeg
<n> 一 jfggge
<n> 不 xZgggW
<n> 为 dgggfk
<n> 了 Vreehl
<n> 会 gdmlfY
<n> 到 bbXpes
<n> 发 lfgfgc
<n> 口 eeljdf
<n> 合 hbggaq
<n> 吗 mVebnm
<n> 和 qcdakf
<n> 对 cpgahh
<n> 就 kgffid
<n> 应 icepcf
<n> 打 sgeTjh
<n> 报 mfgggb
<n> 收 kchegg
<n> 改 adeemn
<n> 放 qgggdY
<n> 映 eObsmm
<n> 是 jeaoja
<n> 有 ipdbch
<n> 点 hffefk
<n> 的 bVgijr
<n> 看 ffggfj
<n> 端 mmaaid
<n> 能 dbices
<n> 行 Zfgeni
<n> 被 pgfega
<n> 走 lfgffd
<n> 转 Kmfyic
<n> 这 hfgdfj
<n> 连 pchhgZ
<n> 通 vSibej
<n> 那 edgfmg
<n> 都 gpeZhf
<outside> $ oafbdo
<outside> ' dhegme
<outside> , rckchY
<outside> -> xdhVib
<outside> -d gggahl
<outside> -j eeeeim
<outside> -p fffffk
<outside> : scedff
<outside> <far> pfgaff
<outside> <host> vecbfe
<outside> <n> pefgiY
<outside> <outside> scfchc
<outside> <service> jWeqkb
<outside> ? nZfihe
<outside> accept Yhghrb
<outside> access smcaea
<outside> and uchYge
<outside> at nidaYn
<outside> but rfggfW
<outside> can ogmeeW
<outside> connects qdfchd
<outside> does qdhXnb
<outside> for laamjd
<outside> from egfglf
<outside> get mWlqcZ
<outside> gets hkdjce
<outside> hit gnbfgg
<outside> in iobhYi
<outside> is fgjfjc
<outside> it reeekX
<outside> off fggfkf
<outside> oif kfgfff
<outside> ok rfgfbb
<outside> on dWmjnd
<outside> open tefdbd
<outside> out hffgje
<outside> ping sbgYie
<outside> reach ikmkYY
<outside> right mZjkbf
<outside> side gohgfZ
<outside> still boceqZ
<outside> tcp nddhdh
<outside> that kjbcdk
<outside> the qbeffg
<outside> then egffme
<outside> through lZmjfa
<outside> to sPidgm
<outside> udp pbhffc
<outside> who ueeYef
<outside> with gXmofc
<outside> 上 ldhacm
<outside> 不 rdggjV
<outside> 了 ldlZjd
<outside> 到 mXfkqX
<outside> 去 fehhqW
<outside> 发 iThjhm
<outside> 可 rZhggc
<outside> 吗 pYefke
<outside> 客 tXgggd
<outside> 就 hgffkd
<outside> 开 kijjca
<outside> 打 qgeddf
<outside> 收 iZghlg
<outside> 是 aeehgp
<outside> 来 ihYlgh
<outside> 正 meggga
<outside> 用 ldenfZ
<outside> 的 jbjgie
<outside> 直 wfbbdf
<outside> 能 nfijdY
<outside> 访 ndaknW
<outside> 走 sdgdfb
<outside> 还 Xfgfuc
<outside> 进 fYmkeg
<outside> 连 rcYijd
<outside> 那 mdafoc
<outside> 都 ikeffe
<own> $ pjZgde
<own> ' oggfdb
<own> , ieflcf
<own> -p fegeji
<own> ; ogffhZ
<own> <client> kffgfe
<own> <far> qdffec
<own> <n> ppheeQ
<own> <own> pgggfY
<own> <service> pohakQ
<own> ? jnZgjb
<own> actually hlejdb
<own> after fgfgkf
<own> and eldjch
<own> answer mmfehW
<own> as odeiha
<own> at fZhlnb
<own> be omfecZ
<own> come tdhbiY
<own> coming ngcVrd
<own> do hdhnfb
<own> does kdehie
<own> dport pZghdg
<own> dst nffefe
<own> end pYiide
<own> ends Zfhnhg
<own> error egfgfl
<own> failed nggffd
<own> for nZdghh
<own> forwarded shYlfX
<own> from rgnWoQ
<own> get plbkeW
<own> gets hddinc
<own> gives jffgff
<own> go kigkdZ
<own> goes nZfgkd
<own> i kghfdf
<own> if igfemb
<own> in obhfhc
<own> into odgefd
<own> is nkZmbc
<own> jhchhd
<own> just veffcZ
<own> land cYiseg
<own> never knfZff
<own> not facfiq
<own> ok epccjf
<own> on mjbZek
<own> once cegjrZ
<own> open phYrdW
<own> opens lcgggd
<own> or icfYln
<own> over oedgib
<own> please llfgda
<own> pls ifgjfd
<own> port nYegek
<own> prot hkgceg
<own> reachable locgfZ
<own> refused pbgghc
<own> s kgfgfe
<own> smpt gkbdel
<own> sport kgffff
<own> start egfgle
<own> still cggfne
<own> survive fggele
<own> tcp ndgmiV
<own> that fjXoge
<own> the qeechd
<own> then dcffio
<own> timed lgfffd
<own> to macUjt
<own> usable hrddhZ
<own> was ngghfZ
<own> what hbdkgi
<own> when kmedkY
<own> where vTjdfg
<own> which wkgYdX
<own> while lfffeg
<own> why mgggec
<own> with ehdgji
<own> work egfXml
<own> works kkfdha
<own> 一 kdfggg
<own> 上 cnaped
<own> 为 ehchdn
<own> 会 nfeXoe
<own> 发 jVgsgd
<own> 后 Yciqie
<own> 吗 gfYcjq
<own> 对 icbpff
<own> 就 gffdmg
<own> 打 qgbhga
<own> 报 nehghY
<own> 收 ebffkl
<own> 映 SRg4ji
<own> 是 ifegmb
<own> 最 fZetdg
<own> 有 kgajck
<own> 的 jefegi
<own> 端 isafgZ
<own> 能 kYegpd
<own> 行 ddefhn
<own> 走 ydggdU
<own> 超 lffgfe
<own> 转 qMfjog
<own> 还 dZicko
<own> 这 dieifh
<own> 通 cmebkh
<public> $ dgbgeq
<public> , hbldje
<public> : fdjlee
<public> <own> mdiebi
<public> ? hodgiZ
<public> and gdflgf
<public> fffkdi
<public> on xbcihV
<public> 上 edhqhZ
<server> $ bakndj
<server> , kbcigk
<server> : gheehk
<server> <host> pfhdgb
<server> <own> pffgga
<server> ? dpebfj
<server> at mfeggd
<server> dfijal
<server> has kcggeh
<server> is gdfleh
<server> 写 nggfgb
<server> 地 rdfgaf
<server> 填 nffgfc
<server> 有 aYfwjd
<server> 的 eaWnfs
<server> 能 kbhafn
<server> 自 rcghhX
<server> 要 pYhchh
<service> $ lcajhi
<service> , nhmagX
<service> : hmfaei
<service> ; ldgggd
<service> <host> xeibhU
<service> <n> kicmae
<service> <own> kkgfeb
<service> <server> taceff
<service> ? mlkflN
<service> against ofdffe
<service> at kndieX
<service> connect mgfefe
<service> dnat Yfgfqg
<service> does lfffgf
<service> exposure dnhche
<service> for gZeann
<service> forward Wiefet
<service> from kjdgoU
<service> in jfgbel
<service> into mefchf
<service> is jieeeh
<service> just kfggfe
<service> lldchb
<service> login jgfgge
<service> lookups jffgff
<service> of goebmZ
<service> ok nffgiZ
<service> on ljYimY
<service> open eofieb
<service> or qbcdbn
<service> out kadike
<service> over hqgZed
<service> pointing ccieeq
<service> port Xhomfb
<service> queries leghee
<service> query nggfbf
<service> reachable kihcfd
<service> rsource fgggfj
<service> session gleehe
<service> straight kfgdgf
<service> tcp gpddhb
<service> through gkgfge
<service> to jfbgoc
<service> udp qbggde
<service> via gfegmd
<service> 一 qffggZ
<service> 为 offgfa
<service> 了 fgffle
<service> 会 xgfceV
<service> 到 sgfYgc
<service> 吗 yTdbld
<service> 收 xccifW
<service> 是 hseaha
<service> 有 gifgdi
<service> 登 kjhgeb
<service> 的 dodekc
<service> 能 sfggeW
<service> 行 mfhdkZ
<service> 走 kZiphX
<service> 连 leggff
<service> 通 effcfo
<service> 都 oofTdh
<zone> $ jZZkdq
<zone> 's icnehb
<zone> , nhmfZa
<zone> -> kabflj
<zone> -j dgffme
<zone> -m ggggjd
<zone> -o ciffhj
<zone> : qekdhW
<zone> <client> mefggc
<zone> <host> mdgegf
<zone> <n> sbheec
<zone> <outside> ojcgdb
<zone> <own> vWgeia
<zone> <service> tZahic
<zone> <zone> rlegcX
<zone> ? feehkg
<zone> able hZlecm
<zone> actually hblfgg
<zone> allowed mbsefW
<zone> and jobdic
<zone> are pcgfhb
<zone> at lbeebq
<zone> be udZgmU
<zone> box jgggfe
<zone> browse mfgfgc
<zone> can ehjgnX
<zone> can't paddgi
<zone> cannot hcefep
<zone> cant wahheW
<zone> client tceifZ
<zone> clients ddcYjv
<zone> connects mfgeeg
<zone> directly keeggf
<zone> dnat ahhfpc
<zone> even tceica
<zone> folks qfgdec
<zone> for kgiWqb
<zone> from hogZak
<zone> get qXmagg
<zone> gets nVoZhj
<zone> gives tfggeW
<zone> go sdfchb
<zone> going ghhhjb
<zone> has wbefda
<zone> have oPffmm
<zone> hit pXgfie
<zone> hosts gcdceu
<zone> i gkffdh
<zone> into jYiYiq
<zone> is rjhcba
<zone> kehbgi
<zone> lan peggfa
<zone> laptop peffce
<zone> last ngfgeb
<zone> lose fgeaua
<zone> machines kgdedl
<zone> make effglf
<zone> network qcfgfc
<zone> on tadcei
<zone> open rZggia
<zone> out sffheY
<zone> pc rgecfc
<zone> pcs mchbmc
<zone> people pdfflX
<zone> ping leffdj
<zone> ppl mcggge
<zone> reach pVnbkd
<zone> rules acghqf
<zone> say mabhdn
<zone> see pdffjZ
<zone> segment icmhfc
<zone> shows oegged
<zone> side ldhgjb
<zone> still gZehli
<zone> subnet sdaegf
<zone> talk vchgfV
<zone> the mdgcmb
<zone> then dggglf
<zone> to pWYdml
<zone> towards pegbjc
<zone> use qbjggZ
<zone> user bdkfen
<zone> users aigbdt
<zone> who ldfgie
<zone> with lfffff
<zone> 上 pffejZ
<zone> 下 mchfge
<zone> 为 lZdiem
<zone> 之 peggeb
<zone> 也 Zmfcki
<zone> 出 lbldkZ
<zone> 到 pagfhc
<zone> 去 regdkW
<zone> 发 jgffff
<zone> 同 mfggfd
<zone> 打 vffgeU
<zone> 收 xahhcY
<zone> 是 ggfgje
<zone> 有 pefgfb
<zone> 用 hademk
<zone> 电 oggggZ
<zone> 的 lfdfei
<zone> 直 qfghac
<zone> 网 jeggge
<zone> 能 ldkdee
<zone> 访 mSeflm
<zone> 走 ihhgmW
<zone> 还 fgggke
<zone> 这 pidggY
<zone> 进 5YZdfZ
<zone> 连 gkceif
<zone> 通 udghgU
<zone> 那 lhefhb
<zone> 都 efoggb
<zone> 里 mjlbgW
? -a efggqZ
? <n> jkfdbi
? <outside> kledgc
? <service> qbfcgf
? <zone> dlfgoX
? ? plggXb
? asking hjhaje
? example nhggcc
? i gnfibc
? i'm lefehh
? in jffggf
? is pafgeg
? it aihcgn
? it's ndchbl
? just fmYgdm
? kernel jgggge
? need nhibgb
? tcp lefegh
? thank pggbde
? thanks lfgcfh
? the jdasdc
? they jdeekf
? udp jkgfgb
? want lgfffe
? we lgciff
? 不 eofdge
? 列 ijVkih
? 回 qeghfZ
? 怎 ggffgj
? 我 gchifh
? 有 lhhYgh
? 给 giedgk
? 谢 nfeege
^ -a ffffRz
^ -i iccgbr
^ <client> mdgeal
^ <far> wfgcdZ
^ <gateway> ohcieb
^ <host> niZmbd
^ <n> liekad
^ <outside> rYiiXj
^ <own> mrZlXa
^ <public> ejcnfc
^ <server> scgcfc
^ <service> rlfbWf
^ <zone> ofhbYk
^ a pUgkid
^ acme gffffm
^ add bfdfml
^ after iihdrV
^ all jdhkag
^ an igfjdf
^ and mdecih
^ any klaibf
^ anybody mikadf
^ anyone brfdZm
^ anything ihcpfY
^ are 0UbZdn
^ as kdjhfc
^ assume ifgelc
^ audit foeidd
^ auditor emieee
^ backup kfhbdk
^ before imffdd
^ can oUbedu
^ change qdefkY
^ check olfcgY
^ chg chgfpb
^ client idfcjj
^ connection scdbei
^ conntrack kggffe
^ could lbebeo
^ curl jgfffg
^ customer lXeldk
^ dear lcfigd
^ did ddceft
^ dmesg jffgff
^ dnat cgetfZ
^ do lebqae
^ does lhbhWo
^ dovecot jffgge
^ drop Wggexa
^ dump iebtea
^ eiehdj
^ enumerate fmcige
^ everyone cngegf
^ everything fdlvbW
^ explain jfgeXp
^ exposure bmfmec
^ for goibdf
^ forward kfhdmY
^ found ggffdk
^ foxmail lggggb
^ from pdhXcm
^ git qdeedh
^ github efgfbp
^ give femlbd
^ good icgfjg
^ got ocedfh
^ guest ahdacx
^ hairpin pchcff
^ hello laghdj
^ help pceebl
^ hey kkdceh
^ hi kcfgej
^ how lheYdn
^ hypothetically gcecqg
^ i mXinde
^ i'm lghged
^ icmp qedefe
^ if kfgbld
^ in iaihfi
^ inc pgffgZ
^ infra gdgdfm
^ input Ygfhpf
^ inventory afesfe
^ ip jgeena
^ iptables fefemf
^ ipv tfefbd
^ is oiYjVm
^ it haieeo
^ it's iefefk
^ its cghfen
^ just iefeem
^ kernel jgfffg
^ kindly kcdjdi
^ l gbhfgl
^ line hbgcep
^ list doiieZ
^ mail kdUmgm
^ maillog jggffg
^ mar jgggge
^ masquerade dgfgmf
^ may obfegf
^ monitoring kgfgef
^ morning ndebfj
^ my qdcejd
^ nc hkgegd
^ need igembe
^ net ggfepZ
^ netops ffgefl
^ new kcghbl
^ nft ffffem
^ nginx nfgdff
^ nmap qehafd
^ no jedejh
^ nobody glZmfc
^ not nbblef
^ of genbhf
^ ok pdbdcl
^ on rgfgeY
^ once hggaod
^ one lkcfgd
^ openssl lffgfd
^ our olcVek
^ outbound ldhfge
^ outlook kefffh
^ ping qfeedd
^ pinging lgegfe
^ planning eggend
^ please cbdamr
^ pls deedcu
^ plz sdgfbd
^ port enblcg
^ postfix pgfggY
^ pr cffejl
^ printer qceedg
^ proposal hhfeoa
^ proposed ffffkf
^ quick kigala
^ ran mgfggb
^ restart efeegn
^ review geggcm
^ root mfggbg
^ say dghhqX
^ security lfiefd
^ seen hdnehd
^ should mfdfid
^ show fiklbb
^ since rfhhWe
^ sitting idmdhc
^ so jlgadi
^ somebody fbcjil
^ someone adenii
^ sorry hbgogc
^ src oafhff
^ still gXgfgq
^ suppose cdggsb
^ swaks sefgfY
^ swap faifpd
^ sysctl fedepe
^ tcp jlgfga
^ tcpdump kgggfe
^ tell mhgbff
^ thanks gegcfn
^ the kXgnef
^ thinking dggcrc
^ thoughts efgedo
^ three edegfn
^ thunderbird jefcfl
^ thx gefeen
^ ticket qefheb
^ to nfYmed
^ trace pfffec
^ trying akeffm
^ udp pmgbda
^ under ceeola
^ usage icfefn
^ user nefeef
^ users scdfgd
^ vlan efgeco
^ walk leffgf
^ wat jZflhf
^ we mifYmZ
^ we're gdggel
^ what dhndjb
^ what's adnqbe
^ whats jWjqbf
^ when jdgcel
^ where odgoaa
^ which gobhbg
^ who asdael
^ who's bsfecg
^ whos dphbfg
^ why lcdddp
^ wich eclkch
^ will qffkcX
^ with chghsW
^ without hZhfuY
^ would icebse
^ 中 gegdgl
^ 为 schece
^ 今 fdfccr
^ 从 mVkfcl
^ 你 gecdeq
^ 值 oggggY
^ 假 efgfod
^ 公 dZmobh
^ 内 hcbpgf
^ 列 ffdngc
^ 删 bgddpj
^ 加 ddeirc
^ 发 kgclgb
^ 同 kgggfe
^ 哪 breggc
^ 在 megebk
^ 大 lggdeg
^ 如 Yfhhqd
^ 安 gjkdee
^ 审 lghcgf
^ 客 idfgfi
^ 对 iPwgid
^ 帮 ejebhl
^ 怎 gfffgk
^ 急 mffffd
^ 您 iedodd
^ 想 cldila
^ 我 fgidcl
^ 打 Ycfhko
^ 把 dfchnh
^ 抓 jgggge
^ 按 gbghme
^ 新 ggfgek
^ 昨 dfgfdo
^ 有 pigldT
^ 现 hchmZj
^ 用 mcgahj
^ 目 ljVoee
^ 看 gffdar
^ 站 cekkge
^ 端 eUatfo
^ 第 gffehj
^ 等 dpeffe
^ 给 dgdjem
^ 网 fbfcet
^ 老 scgggY
^ 能 kYhdcr
^ 要 agjduY
^ 规 cgfeau
^ 解 hgggZm
^ 请 pefjdZ
^ 谁 gygZfX
^ 财 ceefes
^ 辛 gfgefk
^ 这 hdehap
^ 连 afefgp
^ 那 lWebeu
^ 邮 ofgYej
^ 都 XydZgh
^ 麻 iehafm
a <service> iceffn
a <zone> pfggea
a ? nhggcc
a box jkfffd
a client jekdjb
a colleague pbgblc
a connection lnfgac
a customer fjgfff
a dnat ZnblmZ
a forward gbdlkf
a host uYiXhg
a iiggfd
a ip kgffff
a junior ggefYr
a lady kfgggf
a laptop mfifeb
a list bdjhgl
a look fdgffl
a machine keggff
a minute kggeef
a new ikdeeh
a non ffiibj
a packet offgbf
a partner seeffa
a pc gbogfe
a phone pcfdeg
a ping hfghid
a printer kffgff
a reset mfggfd
a rule effgfm
a second eeehij
a session pefgcf
a syn pgdhbf
a table Vnenfg
a tcp ohfdfb
a ticket odggXl
a timeout mgggga
a user kclegc
a vendor fcfmdk
a way lqagcb
a working emgeff
a workstation oefefd
a yes gomacc
ab jgggff
able fnlYee
able to gnlYee
about <service> ekemdd
about fobifc
about to gbekke
above dbhbud
accept $ gffefl
accept , Xhhhkj
accept -a gffgrX
accept <- hfeekg
accept ? gdeeli
accept Zhgcoi
accept at ghgccn
accept can dffgkh
accept does Yhghnf
accept for bhgffn
accept from dgfelh
accept in hghafk
accept instead fhgfkc
accept what gggfke
accept would ggggoY
accept 之 bhgfoc
accept 会 gfggnb
accept 删 bgggqb
accept 的 cfghgk
accept 这 gffgek
accept' ahhfji
accepted rheZef
accepts geffme
access <host> hjeddm
access <own> aigeeo
access ? ndmZgd
access denied ofhcgb
access flfWjj
access to ijhakc
accessible cxgZiZ
account mggfed
acess etiZce
ack <n> kfggff
ack from khghfc
ack kgggfe
acme <gateway> bfgdes
acme bfgder
acme example qehagd
acme net fcibcs
across khhgZh
actually bikldd
actually do hfeecn
actually end opgVcd
actually get gfkfgg
actually let lebfbn
actually use fZtcge
add -a fggguT
add a ieiXeq
add gYfZuj
add the cgfgod
add this fgfgsV
add 一 defglh
added -a ggggoY
added gehYnh
adding -a gggglc
adding dfhepc
address , oYkgjZ
address <host> kgiajc
address <own> ggfmha
address ? glejga
address do ogfdgc
address does nefege
address igfqZd
addresses keYdct
adds Zhfbok
admin oefech
adress vZiecd
advise ncgdgf
advise whether ncgdgf
after <n> lgfgfd
after connect kffgeg
after hggbnd
after that egfgme
after the gjffak
afternoon jckifd
afterwards ? ddhgrZ
afterwards aehhta
again $ Ydibgt
again , degegn
again ? Ydhdir
again kbehbm
against <far> nfgfec
against <own> mefnfX
against icfigg
agent qfhafc
aimed at lafkci
aimed lafkci
alerts nggcee
all $ qjfZjY
all , ljdech
all ? ebblki
all can cohdfe
all dhikiZ
all dnat gffnec
all is fcklfe
all of rVdrda
all port hbdogf
all services gaimeg
all sources dtgXhf
all the gijjYg
allow ikffgc
allow 的 ogggga
allowed ? tcggfZ
allowed into jlhfgY
allowed kmhYee
allowed or rbgfcf
allowed out tdhgYe
allowed to ZmnZck
already ? lfecap
already keecgk
also ggdZct
am $ mfggVm
am , fediel
am i oZcbkj
am obfiZi
an <outside> lbrbce
an <service> phcfde
an <zone> ochehb
an answer mkeega
an attacker idllbc
an gbkjeg
an inventory ddjmfe
an old fgffek
and <n> egbari
and <service> regecc
and <zone> mjdgjY
and back nghdhb
and by jhjjda
and does rdgfYh
and fjdehi
and from jubfhV
and gets kgggfe
and how ifefek
and i nciedg
and i'd nfgfdf
and if chelkc
and is lbheek
and it pfffdd
and my pegegc
and not mfhhec
and on jmakcd
and port odglhV
and ports gdflgf
and reload Zhhedq
and since ohfgcc
and the odcheh
and then ofgebg
and want uZicgb
and wants gfedhl
and what hffXkm
and when eeiZbu
and which gkkedd
and who fkfbgj
and why gdgZer
and with gggfke
and would gefdhl
answer $ rcffbe
answer : paefgf
answer <service> tjfafY
answer ? jfkedf
answer come reffeb
answer from ijeeid
answer iglZcl
answered by jfggff
answered qdhgfZ
answers rRhmjc
any $ lhidfb
any chance nZggfg
any difference eehgob
any dnat ebgohe
any effect fegffl
any host inifeY
any idea ekedcn
any jkbijZ
any machine eqedgd
any more hghfjd
any objections fcgehl
any port uifbeY
any reason qeegec
any rule kfgffg
any side digfnc
any traffic sdhgab
any way ocffic
anybody , glgbgf
anybody X0fZia
anybody able Yuddfg
anybody at fleggf
anymore eeeffo
anyone ? adfojf
anyone YtgelZ
anyone able etdcgb
anyone at ayiabd
anything $ endidf
anything , kkfeed
anything ? hYgrbh
anything at ggakgj
anything behind ejdjge
anything dmYpgc
anything for kcgfkd
anything forwarded jkiiab
anything in lXimgc
anything natted dZisib
anything on gjamib
anything published gZgphd
anything stop tcgeZf
anything stopping rbhafg
anything that hYddiq
anything to gXfpcl
anywhere $ rXfmfa
anywhere , ejdndf
anywhere ? ckesZd
anywhere behind fmeegf
anywhere erbmbc
anywhere on cpgfha
apart from hklkdV
apart hklkdV
app qafdeh
append -a efghpZ
append aggfxV
apply dgggnc
approval effdcs
approve icgcgl
approve it fegYgr
approved by cgcgeq
approved dbfcfs
approved the gfggek
apt wdgccc
arbitrary mdjcgd
are <zone> pZggic
are able hnaghc
are cfkndd
are exposed TnonhW
are forwarded gaenhh
are getting cqgdib
are in dkgbhj
are not jndbff
are open fXkpfd
are permitted dogcif
are stuck kdfggf
are they lddbfn
are usable ffneff
are we gckicj
arrive ? hhhbif
arrive at sgebed
arrive nggaid
arrives kdgmfb
arriving nWgmhc
arriving on nZdkff
as <n> fefemf
as a ailhdh
as far lggagf
as it tldcac
as lhhgec
as seen pZmega
as the ncheic
as they qbhdff
as things qceggb
as well gifYgm
asap , egggbn
asap dgffdo
ask ? eeYqif
ask kecdfm
ask you hfebfn
asked fffjhe
asking $ lkhXcj
asking for joeegZ
asking mjeeha
asks : dqfahf
asks for ijhdef
asks kpbfaf
asset gcdmhh
assume oaggnY
assured kfffff
assured mark kfffff
at $ jfhfff
at <client> lffiha
at <far> tfgbdb
at <gateway> edemkc
at <host> kijeiY
at <n> eZhdgr
at <service> jnhaia
at acme fbgggm
at all gjcijc
at github dgffgl
at hgchjg
at line eefdcs
at my kegdgi
at netops ffgffk
at the jgedhi
at you hgedbq
atm bbdoii
attacker lammca
attacker on hdklec
attempts in jgfgge
attempts jgfgge
audit $ egjigd
audit : miedff
audit fpggea
audit item jlfcff
audit question drgcia
auditor asks fmeege
auditor is flgkXg
auditor jnggdZ
auditor wants fkjefe
auditors igbkla
auth attempts jgfgge
auth jgfgge
authentication $ hcfdgo
authentication , lgfggc
authentication ndgdeg
authentication when jfggge
authentication' jfgggf
away , Yegepi
away edfdqg
back $ jleicc
back , lfffge
back : jggfka
back ? jfheic
back through neffdf
back to megcfh
backend meflad
backup <n> ebhder
backup dbbfcy
bad cgefgn
bandwidth aedehs
bank cigcen
banner ofgede
be able kYhkid
be let odfgcg
be open dmcklY
be reached hnfcef
be so jfeedl
be the hgffrX
because nffbdi
become hgfgnb
becomes accept dgggmd
becomes drop ebhhkf
becomes jeecme
becomes of seecch
been eXkelk
before $ hfdear
before , lceegk
before ghgfam
before it gfgfcm
before line ggggma
before the ifgfdj
behaviour kgfela
behind <own> jVdwgb
behind it kbhndb
behind lbgsba
behind that efgped
behind the vjebeW
behind this cseahf
being diekjc
believe ffemgf
belong Zfekpe
below kdfcrZ
besides <outside> dpbggf
besides <service> Rmjjgi
besides dnglgY
best icegcp
between <n> cdhgas
between <zone> pVggfi
between kjghWi
bit leeeek
blame mgggce
blast ijdgka
blast radius ijdgka
block <far> ffdZft
block fceZgt
blocked ? odecfi
blocked or icgafp
blocked uXebdl
blocking qggagd
blocks lggbgg
board : hjfegf
boss gkkedd
bot $ hgeben
bot , fefhfj
bot eahhfn
both drcfja
bottom ggfdkf
bounce vZefYj
bounces rddbdj
box $ egemdh
box , Zfemel
box <client> ehfmdf
box <host> dfeohd
box ? fihhib
box and medahk
box answers mYgpgZ
box at raheha
box behind plgYbf
box besides Vbjsif
box do kbgofa
box in heggkd
box is jagkgf
box itself oagegg
box keemdd
box on lleddd
box or sehZef
branch hafego
break ? hdefjh
break anything deibdr
break gdibmg
break if ggfflc
breaks $ ieeemf
breaks ? hgfeoa
breaks hgfdqZ
breaks if hgffld
breaks when hgddmf
bridge ucdffb
broken again efgfgl
broken fdfdcr
browse tbdgjY
browser rdhced
browsing ofehkW
build fcgfgm
building kdhcdl
but my lggggc
but not oafeej
but tXfjbf
but the kfgjdd
by <client> ldjcgf
by <host> bejdfo
by <own> pbedek
by <public> lapage
by <service> kgffff
by its khfjeb
by jfjffd
by step rgdgda
by the qedebi
by which nfefee
by whom erefbf
bypass igfdZo
bytes kfgcan
cab hdffjg
cable hdfggk
call rWhdcm
calls hgdjma
came hbfgco
can <client> haidgm
can <far> tdfbjZ
can <gateway> qegfgZ
can <host> uaifhV
can <outside> sZjeha
can <own> mmfefZ
can <service> apgcgg
can <zone> rUlebi
can a lcgfgg
can access npfcgV
can anything ucdaid
can be cqefgd
can get pqdcfV
can gmhZdj
can he defegn
can hit mkkciU
can i hcciik
can it gakYgp
can not rieffX
can open kpoXgV
can people oahhlX
can ping imdaig
can ppl xZhceb
can reach ipgbfb
can somebody jdlagi
can someone jjfhYj
can talk bseeib
can the eWdoep
can they nZgdii
can u hddZgs
can use eobbnd
can you ecgkbm
can't <client> keeffi
can't <zone> maghfg
can't connect oggggY
can't get eqceZm
can't open oedcfi
can't pjbcdh
can't pull kfgggd
cannot connect mefdfh
cannot mYeehk
cannot open mggdib
cannot reach hcfefn
cant <client> kfgfge
cant <zone> pfgggY
cant get odggfc
cant i pfgafe
cant rXggdh
capture pfffde
carry ifffcl
catch mZcdho
cause ndgfgc
ccc <n> kefefj
ccc kefefj
cert bddbfw
cert on cegegn
certificate dfgber
certificate on cegcfq
chain ? jdfggg
chain pffdfd
chance nZggfg
change $ mZdceq
change ? dfffgm
change anything gcheoe
change fcfbgq
change for bidfjk
change to ggggXp
changed jbhagn
changed line gfggej
changed the ibhZgo
changes ggffsX
changing Zeiemh
channel keeeej
check $ ldfdhi
check : jigfgc
check hmcdhe
check what hbfcmi
check 一 shdpbQ
checked rffegY
chg <n> ifhane
chg ifhane
ci mffggd
ci runner kffgge
claims gWfngj
client : jekcge
client <client> qdfffc
client address qggceb
client connect lffgfe
client in rfffdc
client ofebhf
client to qdhgdc
client's ggglgc
clients YqcYfq
clients get knchhY
clone ihdfie
close jefchk
close src pfedfe
closed mWgbfp
cn mlefea
code pfgbfe
colleague nafjja
colleagues , jffggg
colleagues oeggec
com : dfggar
com <far> jgggge
com <n> lgfgfd
com ffffbp
come from mgfefe
come in mZhYmj
come nhgded
comes back neffef
comes from xahVgf
comes hkbfif
comes in inXiaj
comes up idgdlf
coming from qdkYfe
coming in rbfgha
coming rbkdfa
comment ifefan
commit ggggjd
complain nmfcfZ
complaining loebfa
complains mfgffd
complete ghcpiX
compliance djliYi
conect kkcZfl
conect to jlbZfl
conection nggfcf
config <n> fegffl
config Zcglfo
configured nddhgd
confirm that tdgfbc
confirm wefYce
confirm whether lefgge
confirm 一 focbdm
connect <own> shhgdV
connect ? fecefq
connect from ogfffa
connect hhfcek
connect to jjfeef
connected lggged
connected to lggged
connection after kgfgeg
connection from kbeedo
connection nefcfh
connection refused ncfdfi
connection to fmfdei
connection was jhgdfg
connections into liffdd
connections ogbkcd
connections to lbekcj
connects kegfge
connects to jdghie
conntrack -l jgggff
conntrack table ifdcgn
conntrack 正 kgfgfe
conntrack 里 lfgffe
consequence efedxW
consequences ? efffqb
consequences dfffrc
contractor jcjgjc
core fehdeo
corp example kgggfd
correct ? odedck
correct sbhdde
could <client> Zhjfne
could <zone> ahhivV
could a rdgcee
could i maekic
could jcgepa
could not lggefe
could reach cfgjkd
could somebody oaggeg
could someone pedcfi
could still ffhfjf
could you afihkh
counter egebgo
cpu cefcgs
cpu load cgdggm
cron pghfZe
cross qeiddb
cross the mehfed
ctstate cfgekj
ctstate dnat dfgdof
ctstate new fgggej
ctstate related hffefk
curl : jgffff
curl <host> kggfff
curl <own> negeef
curl nffefd
current ekcfgi
customer at nfgfgc
customer dgflZm
customer is gehcem
customer's dngcgg
cut kdeckg
d <n> jgggfg
daddr <client> jgggff
daddr <host> jgggfg
daddr <own> mgfegd
daddr mggffc
dangerous fffeco
data tigceX
day edffil
days kcdlcj
db hebbeu
dead ? qfgfiX
dead for mgggec
dead kdfdii
dear colleagues jffggg
dear ldfige
decides sieedZ
default fdfaml
deferred connect kgggee
deferred idiZfn
delete -a geggoa
delete begfta
delete line hehesX
delete the chffne
deleted edgfpd
deletes ffggpZ
deleting egffnd
deliver ofiXkb
deliver outbound sbiZge
deliver to mggakc
delivering odgedf
delivering to odgedf
delivers neffib
delivers to odgdka
delivery ldhfge
denied xYichY
department igfgbk
deploy padddm
desk <client> jgffgf
desk in jfggge
desk kdihfc
desks lggggc
desktop mfghfc
destination <host> efgeik
destination dfgeik
destroy kfffla
dev <outside> nfegcf
dev <zone> mefgee
dial oeeafi
dialled nggfde
did fbcieq
did the baikgl
did we ekapdd
die ? jgfZpc
die qaehib
dies $ kdfckg
dies seebhc
diff gjgefh
difference $ gffeij
difference ? fegfnc
difference gdgdnf
different gfafds
dig taggcc
direct fgeddp
directly $ piddga
directly , qfgdfb
directly ? jeffie
directly on rehgfX
directly to xgccgX
directly udgckV
disconnected jgfgff
dmesg is kffgff
dmesg jgggff
dmesg 里 jgfggf
dmz Xeead1
dnat $ qegWbo
dnat , ebgkdm
dnat -j gffelf
dnat accept ffgenf
dnat bZfsoa
dnat before hgdffk
dnat for Ylepha
dnat rule ffggkf
dnat rules gfgefk
dnat so hhggjb
dnat target nibkcc
dnat to eefhhj
dnat 删 gfgfld
dnat 到 bcfkij
dnat 去 cdhepf
dnat 吗 rciddc
dnat 的 fffhje
dnat 那 Zdgfsf
dnated jefnbe
dnated to eggphY
dnats $ haengg
dnats hYcxjY
do $ jccbbv
do , ghgcem
do <outside> iWfmle
do <service> mhffkX
do <zone> qacfoZ
do ? hebZjq
do exactly fffdhm
do for jcackm
do i mehffd
do in fggdfk
do jecicl
do packets lggdge
do the nZfaim
do they jcgkaj
do to idfacs
do we llflZZ
do with rgcahf
do you iYhecr
doc anilae
docker qfhdbe
documentation ahiifi
does $ leeecl
does -a igbeVx
does <client> kRnaoh
does <far> jadmnZ
does <gateway> xYgdfa
does <host> nXffjh
does <n> uUdegk
does <outside> geeemf
does <own> kjWear
does <service> hmXpZg
does <zone> ehkZfk
does a jldeib
does anything gjfifd
does dfhiej
does he rcdeff
does inbound dXhmne
does it gkchgf
does its pggbde
does line giZfXv
does mail qgdccg
does my ndddek
does not foalbf
does our hYclfm
does port gefqec
does that oTgiel
does the tffdbd
does this idedep
does traffic veiagX
doesn't imdbbl
doesn't work gdefdp
doesnt cnjXfj
doing gifdXr
don't get mcggci
don't qibgXh
dont gofeha
dovecot : lffgfe
dovecot jffgge
down lcgSir
dport <n> gfgdjh
dport gfgdjh
draft heggkd
drop , ffgcof
drop ? ncfZod
drop and bfghod
drop gggZpe
drop line Xhfgse
drop or vccbfg
drop the fffgpa
drop 了 kffgff
drop 吗 pfgefb
drop 掉 nfdhee
dropped $ kffhfe
dropped ? vggTef
dropped or pchcfg
dropped qeiXjc
dropping hegenc
dropping it mgffgc
dropping the gfffmc
drops veefdZ
dst <client> kgffff
dst <far> nffffd
dst <own> mfgffd
dst mffffc
due bmekdg
dumb khgefe
dumb question jhgefe
dump eekodc
during ffddmi
e , lddffi
e : jgggge
e <host> pdfged
e fkgbhh
e g edkdle
e ip jgggff
e mail mffcdi
e udp sXgdgf
each knaicd
each of dmckdg
each published hkgagg
earth does leggee
earth jkffcg
eating kgedfh
eats vdeagc
echo request sfgZed
echo udgZfd
edge <n> hdeffl
edge fw gegffl
edge gcgdeo
edge rules geefeo
edited gfgffj
edited the gfgffj
effect ? hdeckk
effect fffekh
effects gffgnc
egress uagchb
eli <n> gggfYq
eli gggfYq
else gabfte
email feggfl
end jgdliZ
end of jdecki
end up ljejgY
ends  Tgdiir
ends 0 Tgdiir
ends 1 Vohibk
ends 2 qeegbf
ends 3 pjebce
ends 4 hdhhna
ends 5 aggfuZ
ends 6 hgggqW
ends 7 ggfguS
ends 8 ifgfjd
ends <- hfeeem
ends <client> Vbqnam
ends <client><client> wfgZcb
ends <client><client><gateway> nfgffc
ends <client><client><own> megffe
ends <client><client><zone> qcfefe
ends <client><far> nhggjX
ends <client><far><far> jgfgff
ends <client><far><gateway> lhgdfe
ends <client><far><zone> kgfgdg
ends <client><gateway> pYhfoX
ends <client><gateway><gateway> oZfhhe
ends <client><host> oefahg
ends <client><host><client> jgggff
ends <client><host><gateway> pehdfc
ends <client><host><host> gggfek
ends <client><host><own> qdgdfd
ends <client><host><public> qgffcc
ends <client><host><zone> fffhfk
ends <client><outside> ufbiiU
ends <client><own> qdgdcg
ends <client><own><client> lgffef
ends <client><own><gateway> tggdfY
ends <client><own><host> fghdfj
ends <client><own><own> efggfk
ends <client><own><server> tdfcfd
ends <client><own><zone> gighka
ends <client><public><own> ugfcbd
ends <client><server><own> qffgfZ
ends <client><zone> lYamhh
ends <client><zone><gateway> pghZhd
ends <far> jZkqad
ends <far><client> qdfdef
ends <far><far> ydedda
ends <far><far><own> egghma
ends <far><gateway> ffdegn
ends <far><host> rYiehb
ends <far><outside> cbaiir
ends <far><own> waiYgb
ends <far><own><gateway> pgggdZ
ends <far><own><host> qfgeZh
ends <far><own><outside> qhfaeg
ends <far><zone> sbghfZ
ends <gateway> Xiffer
ends <gateway><client> qfeghY
ends <gateway><client><own> nfggfb
ends <gateway><far> qeehiY
ends <gateway><gateway> elefgf
ends <gateway><host> 0ZfggT
ends <gateway><outside> pffYcl
ends <gateway><own> lhfbhf
ends <gateway><own><host> saidbf
ends <gateway><zone> sVffje
ends <host> bkXnek
ends <host><client> qZiclb
ends <host><client><own> rggZfc
ends <host><client><zone> hgghic
ends <host><far> mdhfja
ends <host><far><far> ngggfb
ends <host><far><gateway> nghefc
ends <host><far><own> gdidmf
ends <host><gateway> mZamek
ends <host><host> njbnhS
ends <host><host><client> oegffc
ends <host><host><far> kghffe
ends <host><host><gateway> qeicec
ends <host><host><outside> tfgcbd
ends <host><host><own> qcgfbf
ends <host><host><zone> rZfdkc
ends <host><outside> lkghbb
ends <host><outside><gateway> lfgeeg
ends <host><outside><own> adiatg
ends <host><own> rYhhed
ends <host><public> qWfmjY
ends <host><public><own> tdiedZ
ends <host><server> ZqjYbm
ends <host><server><outside> jgegge
ends <host><zone> ikakdf
ends <host><zone><client> nffgce
ends <host><zone><own> idggif
ends <outside> jOjgio
ends <outside><client> mccbdq
ends <outside><client><far> fgffje
ends <outside><client><own> fcgfqc
ends <outside><far><own> pggcee
ends <outside><gateway> rekeac
ends <outside><host> lijieW
ends <outside><host><gateway> pcgfhb
ends <outside><host><own> dafqif
ends <outside><host><public> oeedeg
ends <outside><outside><own> ndhbpX
ends <outside><own> mkfohN
ends <outside><own><gateway> iefmec
ends <outside><own><host> gedhgk
ends <outside><own><zone> keggid
ends <outside><zone> qUbdkm
ends <outside><zone><far> jgggfe
ends <outside><zone><own> ehghoY
ends <outside><zone><public> agfepf
ends <own> jkWjgf
ends <own><-<client> mZhgfg
ends <own><client> ldhXpd
ends <own><client><outside> kgfehf
ends <own><client><own> lgffge
ends <own><far> zegYcb
ends <own><gateway> iYggfm
ends <own><host> fihkTo
ends <own><host><client> hfhZdo
ends <own><host><far> jXihle
ends <own><host><outside> agffnh
ends <own><outside> onlgbS
ends <own><own> eafdlm
ends <own><own><client> deggfm
ends <own><own><own> nefffc
ends <own><public> dUhqfl
ends <own><zone> pbcZmh
ends <public> Yogjfe
ends <public><host> cakrfd
ends <public><own> ljbgfe
ends <server> ddalgm
ends <server><gateway> edcchs
ends <server><own> rfdngT
ends <server><own><client> lggfgc
ends <zone> heqVel
ends <zone><client> vdhhaY
ends <zone><client><client> lefgef
ends <zone><client><far> hhegpX
ends <zone><client><gateway> qgggdZ
ends <zone><client><host> rffded
ends <zone><client><outside> lieeka
ends <zone><client><own> phhhgU
ends <zone><far> lgdhdg
ends <zone><far><gateway> odghec
ends <zone><gateway> mbfioX
ends <zone><gateway><gateway> odchge
ends <zone><host> qadeej
ends <zone><host><client> dgigoZ
ends <zone><host><gateway> heggfj
ends <zone><host><host> reebdh
ends <zone><host><own> efffkg
ends <zone><host><public> pamdga
ends <zone><host><zone> fdfftZ
ends <zone><outside> scbYji
ends <zone><outside><- hdfgbo
ends <zone><outside><client> jffgma
ends <zone><outside><gateway> tdefiW
ends <zone><outside><own> iZhhel
ends <zone><outside><zone> deehqb
ends <zone><own> mgcddl
ends <zone><own><client> nffggb
ends <zone><own><gateway> oehhgY
ends <zone><own><host> lhfafi
ends <zone><own><outside> mhdedh
ends <zone><own><server> ngggfa
ends <zone><own><zone> ekedmd
ends <zone><public><own> jUeigp
ends <zone><server><own> mfffgd
ends <zone><zone> ueccdf
ends <zone><zone><client> hgggjc
ends <zone><zone><gateway> kcggid
ends <zone><zone><host> tZgfed
ends <zone><zone><outside> iZegkk
ends <zone><zone><own> ficdra
ends <zone><zone><zone> biggtW
ends kdflec
ends up kdflfc
english ? dfgfdp
english dfhgYs
english please fgffap
enough Zfckof
enough for chffme
enters oggfbf
entries geejhg
entry bedsdh
enumerate akljdd
enumerate every bhkjge
enumerate the dlihdd
erp adbaf1
err connection jgfgff
err jgfgff
errno <n> lffgfd
errno mffgfd
error : lggfee
error <n> pfgdfc
error nadZhn
error number lffffg
esmtp nefgfd
establish ndgcgg
established -j hffefk
established dggflh
established rule efehqb
established src lfffff
established 那 fhgcmd
eth <n> dehfdo
eth dehfdo
even cross qegdgb
even hncgcg
even touch jggffe
evening $ cbghho
evening hagdkl
ever hfheZn
every dnat ebdphh
every doepbZ
every network esfYhf
every port iZdohg
every service chjjee
every source csgahe
every zone dpfdge
everybody rocWed
everyone fsgYeg
everyone who eqhcga
everything afoiee
everything that crgefb
everything we fTmkgj
evidence ipdefc
exactly $ geedhl
exactly ? bjffYs
exactly cqeebj
example , mYjidg
example net kggggd
example oggece
example org mgggde
expect ldgdgh
expected ? nageie
expected rZhehe
expected to mbfggg
expire ? ddhdgo
expire edfdgo
expires bgecfs
explain -a bggdat
explain : gfffUv
explain ? qfgffZ
explain it aghgco
explain l fafffp
explain like eegdau
explain line ffggfk
explain me kggecj
explain mghgRn
explain please mfecZo
explain pls jggfaj
explain why odgghb
explain 一 gegeVw
expose YmqmdX
expose to cWmsfd
exposed hpliZW
exposed on fogieY
exposed to kjlgYb
exposes bdmpbe
exposure aqfleZ
exposure check fjgfgf
exposure of bmgnea
eyes ffgfgk
fail jndbjc
failed : negggb
failed oegffc
failed to jgffff
far as lggagf
far mdYlfh
fate xdeWlY
fault ? neecfi
fault neecfi
feels cehego
fetch mail kafggi
fetch pYgeif
file , fhfZmi
file ccigfm
file does gheZqd
filter : kfefjd
filter ffffob
filter forward hgggdi
filtered icchfn
find gcgngc
find its kgffff
finding recbck
fine $ refegb
fine , kgfehe
fine <outside> lgfggc
fine ? pceigc
fine tdggeY
firewall hhcgel
first mfheZj
first time Zeghct
five $ fegfbp
five geffZr
fix aYddwj
flip ggeenc
flip the fgdfme
flipping hefele
floor kfeddk
flow pdfccj
folks jeembg
follow anebfn
for $ eheZWz
for , hgebbq
for : ihbccp
for <client> lbgilZ
for <far> rbhkca
for <host> hhfkbg
for <n> eiekdi
for <outside> qgdaoX
for <own> hdbkke
for <service> kbfokW
for <zone> jahalj
for ? hhfcZq
for a obiecg
for each hneeed
for every hlgagg
for fchjjf
for her kcfeek
for it igmXhg
for me arjYYp
for our lddecp
for port dahcjo
for snat fcggne
for somebody mfkcfc
for that lebiej
for the ifgkYj
for them fckfel
for this ifejbi
for tonight nddfjd
for us cbdatl
for whom bqefhd
forever jfggff
form modVgg
fortigate adfeip
forward $ jgejib
forward , idghlb
forward -i efffjh
forward -m gffegk
forward -s ehfegk
forward <n> agfelk
forward ? ifeele
forward ZYglph
forward chain khfdjc
forward for Ybeodq
forward gets dgheoc
forward is dhefod
forward last gfgefk
forward on bffqgc
forward policy lhfekZ
forward rule hiefmb
forward that tecbhd
forward to ebcnme
forward were bgehqc
forward 最 fggcjh
forward 的 iggjiZ
forward 里 Yfffsf
forward 默 dfgfqa
forward's jfhfqV
forward's policy Zggerd
forwarded $ pTdqic
forwarded , hZeqhd
forwarded ? dmgraY
forwarded anywhere jhfkfa
forwarded jgdsfW
forwarded or ofgdfc
forwarded to ofcmfY
forwarding hebnic
forwardings ggbtdb
forwards $ gdfnfe
forwards cYkxfX
forwards on febnhg
forwards pls hdgogZ
forwards point hagphb
found fggfcm
found in ggffdl
found this fgfeem
foxmail lffffd
foxmail 报 lggggc
foxmail 收 pfegdd
friday $ ccfkco
friday ? ffgffj
friday beebol
from <client> qdgfga
from <far> qehbfd
from <gateway> wXgeec
from <host> uggbXf
from <n> rcXden
from <outside> fbkmdg
from <service> jblldc
from <zone> jchakh
from a ggbqgc
from an nleadf
from anywhere Vogfhj
from kghcff
from line Zgfgtb
from my mcgfgg
from talking uciccd
from the ihhdgf
from their ncgggd
from there mWieen
from unknown mgggfc
from where Qyfkga
from which XugWji
full kZhfel
full list bhjkff
full of kffgff
fw <n> gegffl
fw hkgYfl
fw rules gcgfen
fwd drop jggddj
fwd jbgkdh
g gckeke
gateway $ fijifc
gateway ? naihdf
gateway config ffgffk
gateway paggdf
gateway rules afgfeq
gateways <n> gdhfdm
gateways gdhfdm
gave mcebmf
gave me ldebmf
get <n> jgggge
get <service> gpednV
get a qbgYke
get an mieehb
get anywhere wahade
get at fikfib
get forwarded ngdkcc
get gjifee
get in fobchh
get into mqdchW
get nothing pgggdb
get out nffchd
get there lffdei
get through ggbdgn
get thru xaiShf
get to flmbcf
gets <n> ogffgZ
gets a lghahf
gets encige
gets in mngbfa
gets nothing pggefc
gets out jmeecf
gets through fqhfea
gets to elhcal
getting mnebfb
git pcefdg
git push qeeddg
github com eegfas
github iffeZo
give ggijiZ
give me akmmbb
given hcfgjh
given that ofdbck
gives ? mfgeef
gives ogggfa
gmail <service> jgggge
gmail jgggge
go $ nidfah
go , igggka
go ? cXhrgg
go ndfjgb
go out qcfhdd
go through kffdfh
go thru lfeffg
go to lfecmc
goes away dgffrb
goes in fifdob
goes oVglnX
goes to fcgiob
going eXcmmk
going on shfdbc
going out segffZ
going to ificoa
going via kfgeeg
gone , afgfof
gone cdhfsa
good ? qfgafd
good for hgdddo
good hYhchp
good morning mdeeek
good to kgfedi
google com jgggge
google jgggge
got a jigdff
got geipca
got this meedfj
grep mfgffd
growing idgcgk
guest jaccdv
guest wifi hbdcfs
guy ffcjZq
guys njeifX
gw $ mfkdXj
gw , gjdjkZ
gw : tedece
gw <n> behcav
gw ? qejffX
gw config gffefl
gw hdggfj
gw is ffejej
gw line ibibjk
gw rules ffgcbq
gw 的 hchear
gw 第 hegccp
h rffgfY
had idffnc
had no bgdgof
hairpin ? maebfo
hairpin nat sdhbbh
hairpin or qggfea
hairpin tegaha
hand ckjied
handed ahcpgh
handover hehlah
handshake jledee
hang saihfZ
hanging XZooeh
hangs , lfgggd
hangs lbfiZm
hangs on jcelge
hapens tegbec
happen hffeoc
happens if ggffmc
happens lgfcna
happens to ogfYlb
hardening dfegmg
has <own> kfgfge
has a nigcgb
has access cuhbfa
has been kYhiek
has line gggfck
has nnfYde
has no gjdfei
has the hbgbfq
has to khfffe
have <outside> qlbWhf
have a cjdiej
have access cmocdc
have any hdflYl
have anything eXgrjd
have been famifg
have gjjjae
have it cpgZej
have no gdZlem
have the fecghm
have to nfgbeh
have we bVmohh
he get hffefk
he is nfffde
he reach efffgl
he tbgaaj
health check pegbge
health pegbge
healthcheck nefffd
healthy ? nffffd
healthy mffefe
hell kefdek
hello , seegdc
hello laghdj
hello team ifjkfZ
help $ oafdao
help nWdboj
helpdesk odgcdi
her kagffk
here $ iciidi
here , ahgjek
here : mcfedk
here ? oeaqdY
here hZjkgf
here what gggeel
hey , tbddff
hey bot fefifj
hey kkdceh
hi , ldfeei
hi all mehhdd
hi kcfgej
hi team nffggb
him ? kfgffe
him pcfZap
hire fgfkci
his schfea
hit <host> pifchZ
hit <own> mnedhX
hit <service> hrfajY
hit merge Tggeew
hit nnjcYb
hit port fsfaee
hit tcp fjgfff
hit the lggcgf
hits qfdafi
hitting <own> gghcnd
hitting pdeYnd
hold idflgd
home oeghfb
hook seffdd
hop ngffce
hope lcddfm
host $ meblfd
host , inkecZ
host <client> mcjbjd
host <host> kefmha
host <own> mfgfhb
host ? oleidX
host in rceice
host kbiife
host on nadlhd
hosts in uZlbhZ
hosts kmdjUi
hosts on pZgcmc
hour feeelh
how come okdfbc
how do acgbfv
how does wbcfeb
how kggYap
how many beiefo
how much Ydeghr
how should degfgl
human iggoVh
human words iffoXg
hypothetically gcecqg
i <service> ncikcc
i add fgggqX
i am mcjjZh
i append egggnb
i approve jcgbgn
i ask keebfm
i be jffffg
i believe ffemgf
i can fZinfg
i delete ddhgoc
i do begkgi
i don't qbhcZl
i drop Vhghqf
i e jmdahg
i even iedXhr
i fhfjge
i get nbijec
i hit Xegggs
i inherited fckkff
i know nggdah
i land mZilec
i mean jjejec
i merge fefffl
i need hnfgec
i only obebbp
i paste Ybggsg
i ping ufgffU
i put ejgbnd
i read ekcbcq
i remove fgeesZ
i right nbgefh
i run qdhfga
i see lffkae
i set jgfcld
i sit lfnXff
i take bghhpa
i think cjgndc
i took ggfgqY
i use mafbep
i want hmhWle
i was qgbaZp
i would odiajc
i'd like lgggia
i'd ncgckd
i'd rather mefefg
i'm <outside> nbfidh
i'm a Zfklfg
i'm at kejdfg
i'm mehice
i'm new mggaan
i'm on peegde
i'm sitting mfgeeg
i'm the efgfcn
icmp echo reebge
icmp rdgadg
icmp seq lgggdd
idea $ apdgfi
idea ? iUghfq
idea eieakk
ideas ? qdgggZ
ideas udgffX
if <zone> vadefd
if a kifffd
if any gjieff
if fgbeqd
if forward dgffpc
if i fceime
if i'm obgjdd
if input beghod
if ip Zggetb
if it mcfbfl
if line bdghtZ
if so cifmfe
if somebody lheaoa
if someone jaggkf
if that pfhdfc
if the fgddkj
if this jfgfqV
if we acghmj
if you lfggcg
im mcfgfh
impact ? hffdle
impact djfdtX
in $ nmdaia
in , kffglZ
in <n> jcgbjj
in <outside> jgggfe
in <zone> legfdg
in ? kffdmb
in a jljcag
in an eggefk
in english dhehdn
in fhggej
in forward hheeld
in from Xdrlbh
in human iggoWh
in it jZgdmh
in its qefaZl
in l jgggge
in mail hgefbn
in my jZcmfj
in on nicgde
in our hfebqd
in place dfhfme
in plain dehgYs
in the eeemcj
in their mehceh
in there glffYl
in to Zkdjjg
in words hefden
inbound <service> kecbnf
inbound jVdome
inbound mail fggeoc
inc <n> gfggfj
inc gfggfj
incident mhbgbi
incoming <server> phgebd
incoming nghgeb
inet <n> jggfff
infra <gateway> cdgfdr
infra fdgefn
infra fw gdgffk
infra gateway ffgffj
infra mail fegdgm
ingress mkfeaf
inherited fckkff
inherited this fckkff
initiate oocbeb
inner eYishb
inner router nggefc
input -p effghj
input -s ffggek
input aggbpi
input policy Zfhfsd
input to aeggpf
input 默 efggjf
insert egfgsX
inside address pbgefg
inside hfmjda
insists qifdfa
instead jcgbrc
instead of gbffpe
interface mdedgi
intern fedggn
internal address ocgehd
internal ip mdejed
internal nYhnfa
internal server fffkgf
into <client> nbehkb
into <gateway> iiegjb
into <host> jjfceg
into <own> pdgahf
into <zone> loiXce
into nmeXff
into the mggclZ
inventory bbguec
inventory of dciqfd
involved ofefed
ip $ ubjfdY
ip , sdfgdb
ip <client> kgfgff
ip <far> kgggee
ip <host> jfffff
ip <own> kffgfe
ip ? gcecet
ip does pdffde
ip filter hgggdi
ip forward aggesc
ip is lgggfc
ip odcgla
ip 上 fegkff
ip 是 lgffge
iptables -a bfgcoi
iptables <n> hdgffl
iptables eefemi
ipv <n> jffena
ipv jffena
is $ ogfieZ
is : efgfkf
is <client> iacofh
is <far> mbejib
is <gateway> ofbcfj
is <host> gmXlfe
is <n> ijcffh
is <outside> gbbefs
is <own> 0fchhQ
is <service> lwafdV
is <zone> qbhaqX
is ? ochZhh
is a legcgh
is able dplYhc
is accept fhegld
is acme efgafp
is anybody byYfgb
is anyone jlgdhZ
is anything ngengT
is asking glfhce
is at lfgffe
is behind Wbitid
is blocked qjddgZ
is dchkek
is dead pcgdci
is down uZddcl
is exposed oicdaj
is fine uffgiS
is forwarded cceugc
is full kffgff
is going eehogb
is in fjgglZ
is it gcfdgp
is line jabgbt
is mail jggeeh
is not hifZhj
is ok tfcieX
is on kefdao
is our nYmaej
is port qoWieY
is published chZpfh
is reachable fmqWiZ
is removed gfefnd
is sending jfggff
is set fgfemd
is slow fecegp
is stuck iegdgj
is that gkdoda
is the iaabdz
is there eodkcc
is this jdffao
is up gfgdem
is waiting addfqj
is what mchehe
is wrong lhgdgf
isn't mjdchd
iso dpfhfb
isolated from qeggfa
isolated sdfgdb
isp ogiffZ
issue vdcdce
it $ mdcffj
it , dojdfc
it : ifggal
it ? jdemdf
it answer rfdgeb
it back hdgefl
it be rghafb
it break jZhall
it by ifdlge
it can't pcfgfd
it dkdidi
it do gfgbjj
it does kdebeo
it end lgeicf
it for fljjac
it from fffhcm
it get vZgcee
it gets kffgfe
it go nbfjbh
it goes nncdaf
it has neheeg
it in ddhlgg
it is gffjei
it land cldtab
it let pdcdcl
it mean hedegl
it never mfgfde
it on pjgbae
it only hahrgZ
it open hhhWfo
it opens ledbfl
it or jccjgi
it our lgfggc
it out lgggga
it pass mfgedg
it permitted kgefgf
it possible segieW
it reach ibjehh
it reachable bkcahq
it says lgfabn
it sends jfgggf
it talks ochdhd
it tell megedi
it that qdfoaY
it the iehYeo
it there fffeen
it through kggfgd
it thru lcgggg
it times gfgeek
it to jleaje
it us xcgbea
it work eqZecl
it worked pggfgY
it works oeggfb
it's broken gffefk
it's jcifbm
it's the ubhfca
item <n> jlfcef
item jlfcdf
its <service> pggfdb
its lddiid
its own rggahb
its private hjemeb
its scans jfffff
its way kgffff
itself $ gpcXii
itself , jdjfff
itself : ogdhdd
itself ? fnmcZe
itself get sXdiic
itself ojlZda
itself open rWgdjg
itself reach vfgcgW
itself talk ncgggc
java net qggggW
java qggggW
jenkins eafeet
job oYhdje
job on pghffZ
jump beegct
junior fdffar
just fine kfggff
just glfZek
just hangs kedhfg
just spins nfggec
k <n> jdfgfh
k ochZcm
keep cfdgli
keeps tdeahd
kill aneekf
kind gefeem
kind of gfffel
kindly confirm jffggf
kindly lbfkdg
kindly tell sadegf
kinds gdefgm
kinds of gdefgm
know from dmeghf
know if mdfgff
know jhfjXj
know whether pcebhh
known hcembj
l <n> gifcel
l gigcel
l google jgggge
label oegfcg
label printer ldgfeg
lady mdedfi
lan peggfa
land $ bajuec
land ? ogfgcd
land gfatkV
land on glZljb
lands nacngd
lands on nZfngb
language gfffek
laptop , udecbg
laptop <client> rddgfc
laptop at odffgd
laptop in negfcg
laptop is kfgegf
laptop on kfjgga
laptop sdhgbb
laptops uchggU
last fXigcr
last friday gfgffj
last night fefffm
last thursday efhefl
last tuesday gdhfdl
last week hbjibk
lead bgbngh
leave rfgcfb
leaves hfggZn
left glgacl
leg <gateway> hlghfb
leg njcfgb
length <n> jgggff
length jgggff
let <client> jfgfla
let <zone> hfghnZ
let him pfgegb
let in jlfcdh
let it qfgfeZ
let me pgfdee
let ojhcea
let that mgfgbf
let through pcfgcg
let's egfgle
let's say egfgle
lets <zone> iYiYir
lets it jeggff
lets ogdfdg
letting oedfcj
lgtm behdds
like i'm fffeaq
like ihbhmc
like that legdgf
like the ffeghj
like to ldcjmY
limit <n> fgggfj
limit gcfdgp
limit limit fgggfj
line $ ahhgfm
line , egghlc
line <n> Wdgaro
line Vcgcsn
lines <n> XZifsi
lines YZifsi
link dehfem
lip <host> jffgge
lip jffgge
list $ dklgfb
list all edhnhc
list cmgpeX
list every ehfkgd
list everyone atfZif
list everything ekkkdZ
list of Zhinef
list pls igbmfe
list port hZfrha
list the ckfihf
list them glgege
list 给 djfmed
lives on rehcec
lives tchdeb
ln <n> gffcgm
ln gffcgm
load on bfdfhp
load qdbahk
loads imfcfe
local qcecfg
locally raicee
lock Ufhhsf
log in ijfcei
log log fgggfk
log prefix fgggfk
logged in rbiccg
logged rbiccg
login : jffgge
login fgeegl
logs pgfbff
lol $ fddnfg
lol fcdmbn
look $ ffgfel
look at ghgedk
look before gfgfgj
look hfgeel
look over ffffdl
looked at fegfgk
looks fdgdeq
looks ok fgggdk
lookups odghde
loop ucidbd
loopback nXjbgk
lose fffelg
loses ddhfwW
loses its cghene
loss nggaff
lost connection kgfgeg
lost kggghb
lot pbfide
lunch affehp
mac ibgegl
machine $ Ydeqih
machine , kfgjce
machine ? Ygasmc
machine is pcehgc
machine nadlgd
machines oWikah
made kdflfc
mail address ndfege
mail example effhek
mail from eZfgio
mail gw mcggge
mail is kahceo
mail over pagfge
mail queue degego
mail server lffbdl
mail through jffgdi
mail via pghdga
mailbox bcfhgp
maillog kggffe
maillog on nggffb
mails thecdb
maintenance begesc
maintenance window adgeqh
make it mghZhe
make lbifnY
make sense hgggck
makes hfeddo
manage lddfdl
manager pdXbfq
many ceiffm
many mbit ffffgk
many messages deffgm
many packets gggfej
many thanks jgdihd
mapped vnZhdT
mar <n> lggffd
mar lggffd
mark <n> kgffff
mark kgffff
martian nefgde
martian source nefgde
masquerade $ efgfkg
masquerade , cegflh
masquerade <- ggggcl
masquerade Yffevd
masquerade do hgeedm
masquerade for edgemi
masquerade in geffcn
masquerade line ehhgma
masquerade on Wgehtf
masquerade rule dcgfli
masquerade 删 efggnb
masquerade 去 bifhsX
masquerade 那 dgfgme
masqueraded offcdh
match sdcech
matched fgfefl
matches kegdck
matrix cpfchf
matter bqeUqg
matters qfheea
may fnjbaj
may open aldcjl
mbit ffffgk
me $ lhlXZl
me , keebeo
me -a fhgXlm
me : jegjdf
me ? oifYfg
me a nifcdf
me all jdcpcf
me djgkcf
me every hlfhed
me for nkceed
me if uWigdd
me in kfgdgf
me please jZilef
me pls qfgeec
me the lfggiZ
me this lggfah
me through lffecj
me what ddgkek
me whether offegc
me which fgekff
me why jfffgf
mean $ clgieg
mean iidich
meaning ? fffgel
meaning gfffWt
means ieeiZn
meant gmbjai
meant to flbjci
meeting ifffdl
merge $ gfgfgj
merge ? gfgeel
merge eegejj
merge it efgfgl
message mcgefh
messages fagaft
midnight $ fffgfk
midnight fffgel
migration ieende
milliseconds $ lfeeck
milliseconds kfeeck
min -j fgggfj
min aeffml
mind lefegg
minute negceh
minutes ldecij
missing jggejd
moment ? bdgheq
moment ghcfem
monday and ogfffc
monday gihafj
monitor trace jgggff
monitoring host ffcgkj
monitoring mdhZgj
monitoring probe nghecf
month idefgl
more fndkgZ
morning $ leffeh
morning , jfedhj
morning all jeeeek
morning rafbfj
move jfhgmY
moved pbhfhb
moved the ohghbb
moved to nhgefb
moving dbgeoi
moving line ggfeob
moving the bghene
ms : lgggfd
ms jfggeg
much ccedfu
must authentication ndgdeg
must authentication' jfgggf
must ndgbei
mx <n> mgggga
mx example jggfge
mx iZdfds
mx record edgdgn
my box lgfegf
my colleague pbfgfd
my desk kdjhfc
my first fggedm
my laptop rdffeb
my mail pchgec
my ndfhaj
my pc mfeegf
my phone legffe
myself dgghnb
myself out bgghnd
n $ lfgffe
n lfgffe
name ckhcgj
names at jfgggf
names nffgdd
nas fdgffm
nat , kfeige
nat -a ghhgSt
nat -i cehfXv
nat for bfiddq
nat madjfh
nat table iegbco
nated cnjgfa
natted kfgoeW
natted to eggogb
nc : megfgc
nc mkgebd
nc vz jlffcf
need <service> nfgefc
need a jecjei
need an giamgf
need it hliidZ
need jjgfbg
need one ueeciY
need the cjhjdh
need this hkfehd
need to hkegff
needed pecXsa
needs <service> odgffd
needs mhhccg
needs to mggffc
net : lgggec
net <far> kggggd
net dfgeng
net gateways gfgfdl
net ipv bggfof
netops edge gdgefl
netops fdgeeo
netops gateway fggegk
netops gw gegffk
netops mail fegefm
nets etgaia
network gqceee
network person eegjej
network that esfYhf
networks are fnchhd
networks atdbhg
networks can ajeWir
networks have bthYhe
never an pgfefb
never odfiec
never seen hgeffk
new -j fgggcm
new ghefcl
new here mfecdk
new hire fgfkci
new on ecdffq
new tcp kfggge
newly gfffle
next hop mgffcf
next ncdekf
nft gfffel
nft monitor jgggff
nginx nfgdff
nginx on lgfcgf
ni jfggff
night $ hagegn
night ? gefffn
night gdfdeo
nmap qehafd
no $ ncnbgb
no , tadddi
no -i gffgbm
no : hnnZbd
no <n> jeeffj
no <outside> qZbdmg
no ? wdbhca
no answer lffgff
no auth jgfgge
no ginYfg
no go qcdehf
no idea ngcfXm
no mail kffgdi
no matter bybZie
no nat lfgffd
no route odgefe
no syn kgfgff
no trouble ndehfe
no vpn kefggf
nobody in mmgYgc
nobody kncjbb
nobody on jmcqbX
noc pcecck
node qXaffm
non ffhibj
non technical efijdi
none , hgggci
none lafkfg
none of lgfege
noon gkgZfl
normal ? nedfgg
normal ocfehe
not $ jbfkmY
not ? nZhegi
not a hcgkfg
not able ocehhc
not be vahdhZ
not connect jhgdfg
not from ybbhea
not ifehbk
not via qghdfY
not working gfgeel
note jfgdfj
nothing , jifcbm
nothing back mffffc
nothing else gbglie
nothing from mggdgd
nothing in jffgfg
nothing offifZ
nothing on qaefge
now $ bfkgii
now , kdbblk
now ? haakgo
now jahgdm
number : lffffg
number nffaej
o kdeclh
objections fcgehl
of <client> yhdccY
of <host> gihmgX
of <n> bfefjm
of <outside> kpefca
of <own> qhcpcU
of <public> lYcqch
of <service> Ynhekd
of <zone> qadekd
of Zhlfjg
of a kgeafl
of all eejkef
of dnats cfeoeh
of drop fhgfkd
of dropping egfgjf
of everything fdofhc
of flipping ieeeme
of forward hhfeoa
of input hceflh
of ipv lfegeg
of it ojcmbX
of line dhffen
of mail hbfaiq
of my ekcfdm
of our blhhdg
of ours ebkodf
of port fkckfd
of questions hgeefl
of removing ggefkf
of sources gtgYha
of stuff gfceep
of swapping gcggoc
of that pceegg
of the hfkfff
of them kbfjbk
of these odahfg
of things gffefl
of this kfegbk
of us dmjlYd
off from kdeckg
off line ffggjf
off mddbqa
off the agghqb
officer paddcn
ok ? vcfeda
ok kieXij
ok or vdggeW
ok then gggguS
ok 吗 gaegoh
old kZehgk
old runbook fggfek
on $ gkfhdf
on <client> nfgfde
on <far> qbfdid
on <gateway> jljbdd
on <host> jcegel
on <n> lhefdh
on <outside> kdilaf
on <own> iffmdd
on <public> iYmerW
on <service> lreenN
on <zone> kjiedc
on ? tVdlfe
on a rfgedb
on any gsecfb
on anything gkdjgb
on call gaefes
on dev nefgde
on earth jkffcg
on friday hYgdhp
on here jgfehf
on hghkdd
on it heffjf
on its pegbgf
on line hgdZer
on mail hVijjh
on monday ikgeed
on my lefefi
on netops fdfefn
on our hkhdch
on port gefakk
on tcp lqdhbY
on that ofigfY
on the gkeiYk
on this bihlkb
on thursday lfdflc
on top fgegle
on udp nYeoee
on what ebdqie
on whatever eoffhb
on which jgZngd
once ZcforZ
once i oggYkc
once the agggnf
one , ijgfcf
one : lfegla
one ? sagbid
one actually gfffel
one for jgffYn
one nhceak
one of plcbcf
one sentence jbilde
ones bhmejc
ones does gdldgg
only ever hfggck
only jldeaj
only syns lgggee
only the pWdjlc
onto XZepgq
open $ qlgibV
open <host> nfdfhd
open <n> ghcakl
open <own> phffgY
open <service> kbfSmr
open ? sibgYg
open a tdeebf
open an hjdfhf
open blkfch
open connections pbedej
open for weeYgc
open from jdgmga
open or uaddhd
open port ajmUct
open tcp noeWgc
open the odeigb
open to bthgae
opened <own> qfgefb
opened hkdiee
opening <own> mcedjg
opening qahcja
opens <own> lffagj
opens <service> lehfge
opens fine pffdgd
opens ldfcig
opens up ggffkf
openssl ffgdgl
openssl s kffgfe
ops lcgggg
or <gateway> jegffg
or <host> qgedde
or am dggcjk
or are mfhffd
or closed qdfcfg
or cnehdg
or did khepeV
or do nehbdh
or does nXioiX
or dropped pfggdc
or is jZfnla
or just npcWci
or no pVnghb
or not nZbgki
or on ckgkdf
or only oqecjQ
or the pggecd
or theirs mgfgfc
or what uadbeh
order ibefki
org negfcf
other ggeidk
others ilhakb
our <host> fkjkdZ
our <outside> jnadgf
our <server> hdnlbb
our <service> mYjXdr
our box lfgeff
our dglffg
our monitoring hfggck
our own ngdffe
our partner kfghgc
our public lakehe
our published fYxahc
our services gZjohc
our side namefd
ours ? ycfafa
ours jbimec
out $ oaedfk
out , oigdeb
out <- kgggfe
out <n> jcfhek
out ? mahdhg
out after kfeeck
out at kghgZj
out from pbeiia
out is kgfgfd
out line ehhimX
out ndeajg
out of gpeXsW
out on ilfcid
out run jgggff
out src oeefgd
out the bbejoh
out there pemfbZ
out to qgbZig
out' iggfid
outbound <service> uciXhc
outbound ? gbhffn
outbound delivery ldhfge
outbound to kgggfe
outbound yafajY
outgoing <server> jgggfe
outgoing <service> hdfbnh
outgoing mail pfffbf
outgoing ndfamd
outlook can't mgggga
outlook cannot megcfi
outlook error mfgfff
outlook in tghhfS
outlook kefefh
outlook on nffefd
outlook 报 jegggf
output hYigne
outside sefbdg
over <n> rbfdeh
over <own> ggghkb
over <service> rhgdgY
over ligcci
over there hfdgfk
over to odhehb
over udp gofZma
own <service> gkeelb
own jjibdg
own shell rchede
p <n> jefeej
p jefeej
packages from mggffc
packages mggffc
packet $ qffebf
packet ? rdebbk
packet for mgfedg
packet from rhccdf
packet lfgjcc
packets hit hfegdl
packets hjfbbm
page $ neckah
page ncejbh
pair ifgfdk
partner example jggggd
partner ocedgi
pass $ oegdgd
pass ? ngfgcf
pass uefdae
passed sceffd
passes tfgeac
passing tdecgb
password jefZfo
paste Ybggsg
patch heeefn
path nkccWm
pc <client> nhgcee
pc is pggecd
pc pblgfY
pci bnfcel
pcs ndhcla
pentest qajefc
people <outside> kbegoa
people are qdggeb
people imfWlf
people in gahZdv
people on pjfdcb
per hlfbfh
permit gkdabq
permitted ? lgefge
permitted mmhYgc
permitted to kkgage
person dcimeh
phone <outside> kfggff
phone meffff
phone on pdfdeg
pick cnfddj
pick up eqidiX
ping <client> qgegfY
ping <far> fiagen
ping <gateway> rifegX
ping <host> thhdfV
ping <own> 1XidgV
ping from kgfhgc
ping shfcea
ping the hmgZif
ping to mgfhbf
ping 不 uggggT
ping 到 djfflf
ping 得 kafehk
ping 通 pegggZ
pingable ycfafb
pinging <client> kffggf
pinging <host> odfggc
pinging sdgbhb
pings <own> oehdde
pings tddded
place hfhfna
plain <service> jebqfc
plain ecckeo
plain english ffhgZo
plain words gggeao
plan bedkqc
plan to dgggrX
planning fgfepc
planning to fgfepc
please $ anfiZl
please , hifkce
please : cdjlcj
please Yghigm
please add hgiZcp
please confirm mbeeej
please enumerate dimkeZ
please explain kdfgZm
please open dgfXbz
please restart ffgffk
please walk mefgfd
pls $ jidmbc
pls , hZepdj
pls : vehXVn
pls check fcechq
pls fdbnfk
pls have gfgfgj
pls open cgegbr
plugged feleei
plugged into kemffZ
plz $ meghag
plz idegbo
pm idfgjg
point at dZgoej
point eYfofl
point of fdlbco
point to cefjgk
pointed at lfgehc
pointed lfgehd
pointing aZgink
pointing at Yaipfj
points gafsah
policy ? oggcee
policy accept gkdZlh
policy becomes beghpe
policy drop ngggdd
policy goes Zhffqf
policy hfgdpb
policy is peeehd
policy to Zggerd
policy was Zhegta
poll tYiYif
poller nbhfff
polls lghfed
pops legfgf
pops up legfgf
port $ llYiee
port , ihkjeZ
port : lgggdf
port <n> ihjbeg
port ? gteWla
port eegmdg
port forward ddgqfe
port forwarded haesha
port forwarding aidrhb
port forwards fcduga
port open ffgdgl
portal lfelhY
ports $ Zjhlhd
ports <n> preXad
ports ? hkfhcg
ports YhlqjT
ports are ciflge
ports do hbgreb
ports end edglgg
ports of cXkngi
position hogdYi
possible ? pcfggb
possible from njgZge
possible sjgbeY
possible with tegffW
post mndeaf
postfix <service> lggggc
postfix nahagl
postfix on eegdgn
postfix smtpd mggggb
postfix 日 ogfgfb
postmortem jjedeh
postrouting -o fdddnj
postrouting -s dfggjh
postrouting cfeeni
ppl qhfbfb
pr <n> gefcfm
pr acme eeghbo
pr behdkm
prefix fgggfk
prerouting -d dchfog
prerouting -i gggdhj
prerouting <n> cdhefo
prerouting jefdgj
present jefihd
print mefggd
print to kefgff
printer <client> oggfec
printer <n> bbggfq
printer at kggffe
printer magffj
printers hbhdgn
private address ljdjfZ
private ip imedfe
private lidjfa
probe at mehdef
probe ofhebf
problem ? ifghoW
problem ndgZnc
prod Wbiddy
properly jhgdie
proposal ggfeoa
proposed dggglf
proposed for fffflg
proposes ghggla
proposes to ggggsV
prot <n> mmbbff
prot mmbbff
proto jgggff
proto tcp jfggff
proto udp jgggge
protocol : neghec
protocol igffdj
protocol tcp ggffdl
provide aokjfY
provider pbdfbl
public iZmqdX
public mail ndfege
public ports dcepeg
publish $ gnajde
publish , gmkafd
publish ? hkqbac
publish hgjrgR
publish to ZYknii
publish 了 cXewid
published YdnthW
published on ehbmej
published ports baskfc
published service hpdcfd
published services ehoeed
published stuff gdnefe
published things fcqfhb
published to bZXzfj
pull mfgdci
pull request fdfgfm
purpose ? gegfco
purpose gfgeZr
purpose of gggfcm
push seecee
pushes rghagb
put -a fgggmb
put a eeedjm
put cggcni
put in YhhgtZ
put it lehajf
put the lbffih
q <n> elgjde
q elgjde
quarterly djhnea
queries ofhbfe
query lgfeic
question , jlgbbi
question : jlebgf
question mlfcfc
questions can hgedem
questions do ggfffk
questions gdedep
queue , mffgfd
queue is megbcl
queue ldgbem
quic kZdlgg
quick kejgkX
quick one ngfhdc
r , lfffff
radius ijdgka
ran it rdhfea
ran qfgfcc
random gehpae
ransomware hmaehg
rather odfdjd
rcpt kfgggd
reach $ lgrYfZ
reach <client> qgefeb
reach <far> jcdeki
reach <gateway> arfhhZ
reach <host> mjeWhj
reach <own> kfZYmm
reach <public> kdfegi
reach <service> gjfXgl
reach <zone> uddgjW
reach ? VfrphW
reach dfibhm
reach it Xkbdhs
reach itself lckcid
reach of ierbeb
reach port ghdden
reach the jmcbhf
reach 到 kmhbdd
reachability Zrlbde
reachable $ Wqggkb
reachable ? mhgXfj
reachable by dpekbd
reachable for tfjceX
reachable from kgnTej
reachable inlVdg
reachable now gdhefn
reachable on glfeka
reached from cofaem
reached gmebif
reaches <own> hogdha
reaches jpdcfc
read mhcael
read their leeffi
read this hmcZgk
reading fcggeo
reads nfddhf
real client pggafe
real dagpdj
really qedlca
reason ? qgdfga
reason ydeZZh
reboot $ ffffjg
reboot kdgehg
record hdfbfq
record of edgfgm
recv mgfggc
recv src mgfggc
redirect neddgh
redirect to gfefel
refused $ rahfed
refused , ycedfY
refused <- mggggb
refused <own> rhhddZ
refused from ofggfa
refused nbfagl
refused on pedege
refused that's kgggfd
refused' qegeed
register hYhlgg
registry mggfee
reject ncfakg
reject reject fffgco
rejected ggfgdj
related , cggfji
related cggejj
relay access sfhdeZ
relay sfhdfZ
release kidegd
reload Zgidbt
remote host hcfhgk
remote magcgj
remove -a ggfgrW
remove Zdhhrd
remove line ddfgtb
remove the egffqb
remove 掉 gdhgfk
removed befgre
removed from fhfhkd
removing -i fgeglf
removing dgfgmf
removing the Zhggpc
replies from ifgflb
replies rehfad
reply come kgggee
reply nghhfY
report $ eifjff
report mjeffc
reports ikdjhZ
request hegdjg
reset $ jgggcj
reset ? kfggef
reset pehaci
resets lffffe
resolve names offgce
resolver pdeggc
resolves lgggde
respond gblcgk
response vadebh
rest fmbkia
restart bffehp
restart postfix cfgegn
restart the fYfahu
return path qcgehb
return rdgfeb
return traffic lgffee
review , dhjidg
review : glfdkc
review Yhigdo
review netops gegfgj
review 一 fdggen
reviewer mdffhe
right $ qeefec
right ? odkhad
right iajjeh
right now dajjgj
rip <client> mffgfe
rip <far> jgfgfe
risk fbihgj
rn $ iZkfgi
rn lYjehg
room qjgabe
root cause ndffgd
root pdhfbf
route ldfegg
route to ldfegg
routed ogehdc
router nggefd
routes qjdefZ
rp fgegoc
rp filter fgegoc
rsource -j fgggfj
rsource fgggfj
rst , jgggff
rst ? ofgbff
rst lfgeeh
rule $ cgffkh
rule , cefdpg
rule ? sZbaep
rule decides tgedea
rule fYhcmn
rule for ggeemf
rule in gdggdk
rule is idffnc
rule last gfggYp
rule lets rchfeb
rule that lfgfic
rule today gfchdn
rule 是 YhffYw
rule 的 ahghem
rules $ geffgj
rules , gefdik
rules : cdgahr
rules <n> fegfem
rules ? ghecgl
rules as ilhede
rules file ghfcbq
rules ifdagn
rules line fgfadr
rules to jdggei
ruleset ? pfggga
ruleset last gdggfl
ruleset liffcf
run from lgggfc
run ieeejj
run on jdggfg
run out dgfffl
runbook , ggffbo
runbook ffggek
runner <client> kffgge
runner jbggfj
running keeefk
runs on rcgcgd
runs tchcYj
s , lfffef
s client kffgfe
s iffdfk
safe gegebo
safe to gegebo
same ncgcdl
same subnet mghffc
same thing mdfeej
sane fegefo
sanity check deggji
sanity deggji
saved gffffk
saved my gffffk
say <client> ifkhbf
say ddiWug
say i ndggha
say no qeYajj
say the cgfgii
say we cfgfqd
saying pefegc
says : mgggga
says <n> pggggX
says <service> idfgfj
says connection ndfcej
says kgdhfg
says outlook jfggge
scan kehdei
scan to rcgdcf
scanner at sdeefc
scanner ifgkfc
scans by lfgffe
scans jfffff
scans to jfffff
scope Ynlfhc
screenshot odfech
script iafakn
sec bglghg
second Zfeihn
seconds eeghfk
secops akecfp
secs : jgfgge
secs jgfgge
section fkgggd
secure hdeeeo
security jgiidc
see $ rcfbfg
see ? meighZ
see it lleieY
see llffeZ
see the rbhcgc
see when odffef
seeing gffeel
seen by ncjcfe
seen from hapfic
seen kekaei
seen on jffgff
sees qaichd
segment ikjbfc
segments bsdghd
send its jfffff
send mail idegek
send out tghgeV
send pagYik
send scans lggfgd
send through lbggie
sender mhfeef
sending negfgb
sends a khhbgf
sends it kfggfe
sends qgfeae
sends through offgga
sends to rhdeaf
sense jffgcj
sent hfekch
sent me difaho
sent src jgffff
sentence jbilde
seq <n> kgggff
seq kgggff
server $ kifjeb
server , fkfdbm
server <host> fmffge
server <own> jehndb
server ? kiblec
server at ufgZgZ
server be legeie
server by kegfgg
server for gfgefk
server get nehffc
server is hcgmhc
server itself gohagd
server lecpcd
server on hoccff
server over olhcgW
server reach wciXjY
server see kfgdgf
server to vegbdb
server 的 ikgegc
server's <service> jqYbgg
server's hlcife
service , ipdbfe
service dihoeb
services , hdoefc
services Zdsoda
services are gWqkkX
services can fbofhe
services do asfgee
services does fbscid
services of fcfnfg
services that ebjnff
services we dbqide
services work eekggg
session pfgdde
session to nfgcge
sessions mfcdek
set jggakf
set the ahgftZ
set to mdgfqW
set up gdclek
sets Zhgfof
sets net Xhgfqf
settings lfgeff
share tdcieb
she hdfiei
sheet $ gbdqhd
sheet ejZpfe
shell tchddc
shift jbgjeg
shop gdddml
should <service> jfgfgf
should be mefghb
should i oafean
should it qdghgZ
should pbeddj
should that sZgdhd
should the jeehjd
show jgjjfY
show me mkacgf
show up pfdbjd
shows <n> gehbfo
shows ebfieo
shows this obedgi
shut ? qbcghd
shut lmdbgc
side $ clckid
side ? mcggdh
side effects gffgnc
side fhgfkd
sign Zmeeij
since <n> jaghfk
since lunch afeehp
since midnight fffgel
since monday gYgggn
since ncecbo
since the rfieUi
since then nhfhdb
since this oefege
sit in wghZfW
sit oZjiXj
sit on nenWge
site pdhbdi
sits at lggffe
sits behind iZdnej
sits in ybgeeY
sits tXffeg
sitting at kekcfe
sitting behind fdcrgd
sitting in rbdghd
sitting on jdljfZ
sitting qZkhgY
slide jhcecl
slow $ ededfq
slow Yegagv
slow since cegfgo
slow today afhfhm
smpt llaeal
smtpd <n> mggggc
smtpd mggggc
snat dfgfji
snat to deggji
so : pfiffY
so ? iddcgo
so dhbjji
so i ncgbfj
so it ndhghb
so kind jfeedl
so slow degghl
so that jXbeqk
so the lfgdfe
so who jkffdf
some djekZl
somebody in lfkbfe
somebody kWkgjg
somebody on laffbo
somebody out sgfcce
somebody sets agggnf
somebody sitting peeehc
someone <outside> iZgohc
someone explain gfgeap
someone hhechk
someone on yaebiZ
someone out hlbldc
someone sets bhgfof
something ? cfergc
something eddrdg
something to nefeff
somewhere ? dcfnfj
somewhere fjajdk
sorry for gkeghe
sorry lgembc
sorry to qbgggb
sort hgdefm
sort of hgdefm
source <gateway> efggjg
source <host> sZgggb
source <own> cdfflj
source address vXgcbj
source hodVhl
source ip qeegde
source that ctfbgd
source zone cmgggf
sources a7bUiZ
sources are drfegb
sources can gngcfe
sources for dphecg
sources that csfbid
spam fbcakr
speak mngZZi
spf icdcgp
spins forever jfggff
spins nfggec
sport <n> kgffff
sport kgffff
src <client> kffffe
src <far> jfggff
src <host> jggfff
src <own> nffefe
src nfggfc
ssl oegefc
staff ihcdem
stand qbghga
stands befoei
standup eggeen
start mhdehd
start working egfgle
started kWgggl
starts pcjfbe
state ekcgcn
status deferred kgggee
status qaefck
step by rgdgda
step rgdhda
still <service> cdhhnf
still arrive egggje
still be cfggmf
still broken gbgffm
still browse kgcjlY
still get dehhvU
still have nYfgjf
still jleUqc
still open jZedkl
still reach gaidhm
still work cdkfen
still works pdddnZ
stop kcgaof
stop working hffdmd
stopped ocgddi
stopping tahaff
stops qefhgY
straight into obfeie
straight pegbhd
straight to ofhdfc
stranger fcinef
strict fgegmd
strip -i afectf
strip afcewd
stuck at eefedq
stuck in jfffgg
stuck like kggeff
stuck odgbfh
stuff $ gcjffj
stuff can gfhffj
stuff gbmeej
stuff we hdpdee
submit fnckga
subnet pbdbfl
succeed oZfeke
suppose cdgfsb
suppose i cgghoc
suppose line cdghmf
suppose somebody efhelf
suppose the Xggisb
suppose we dhgeoc
supposed lffeeh
supposed to lffeeh
sure seiccc
survive hfggla
swaks jegecl
swap <n> gZifvY
swap eghbqc
swap lines bfhgmf
swapping eehfqa
swears mfdjfc
switch qfbfbj
syn $ ngfdef
syn , lfgedh
syn ack kgggee
syn from nghjac
syn mgffef
syn recv mgfggc
syn sent lfefff
syn that rfdadh
sync mfgffd
syns ogefde
syntax fegehk
sysctl dffeqe
sysctl net beefpg
system echpdf
table bgcoan
take -i ffgfkf
take a cdhcfq
take dhgZqf
take out dhhfnb
take the egggjf
taken iagelh
taken out Yiecsg
takes kbffjg
taking hfgglb
talk <service> htfcdY
talk mkdaid
talk to liebje
talking negcbk
talking to kfgdcl
talks rdgega
talks to qdgegb
target mfhmaa
tcp $ ikdigc
tcp , pjgmbU
tcp -m efgeji
tcp <client> qehdce
tcp <n> mlhjdU
tcp ? fndhkY
tcp connection jjfgfb
tcp dport ffgehk
tcp failed megfgc
tcp from 1eeYgX
tcp gkfide
tcp ip ffgcdp
tcp port jjdjga
tcp tcp jfffeh
tcpdump jgffeg
tcpdump ni jfggff
tcpdump on kggggd
team , ifjjgZ
team gdhhej
technical efhicl
teh <host> hZmkch
teh kWnkce
tell icgnbg
tell me odgjea
tell the rhfgbb
tell us gedehn
telling lgfgge
telling me lgfgge
tells ngfgga
test jbnkbc
than cleihe
thank ncglbd
thank you ncglbd
thanks $ ifelgc
thanks , jdgdfl
thanks mceieh
that $ hdenhb
that , geefhk
that <client> mfggfd
that <host> nbiocZ
that <own> dmdmcf
that <zone> jbhYlk
that ? lVgiij
that a rafchf
that are kagrgY
that arrives sfcbeg
that be legegg
that can cueZhe
that could hldZle
that even qggdga
that get ukdaeZ
that gets ergcfe
that go kggfff
that in iefkhc
that is jjehec
that it lgfgcg
that lets claidm
that may epfaid
that nobody godchf
that on dofcgg
that one ifgddm
that packet hceoeg
that pass ogfebf
that the odegef
that through ogfgbf
that traffic qbhdhc
that us sgfbga
that was kefefj
that we fehlge
that work koedgZ
that's from jgghee
that's rieafc
thats gjfifc
the -i ggffld
the <gateway> qeeacj
the <host> mgdkdc
the <n> keedld
the <outside> gWoodc
the <server> mfcZgn
the <service> bgcihn
the <zone> bibYql
the access dreahg
the address affqhe
the answer tehgdY
the asset gcdmhh
the audit nheefd
the auditor mmaefd
the auditors clalid
the bot deiigh
the box vadcka
the bridge qbfbej
the browser qggfcb
the certificate cigbep
the chain jdfglc
the change hdgegj
the client eedkfl
the complete hgdofa
the connection lcggeg
the conntrack iedbgo
the cpu fffegm
the ctstate eegene
the current fkcbgm
the customer cfipce
the customer's dngcgh
the diff flgdjc
the dnat iedjie
the ebgfkk
the end eahpmZ
the file Yffkep
the firewall kcflfd
the fix Yidfuc
the forward icfekh
the full biflfg
the gateway qeggea
the guest nedcgj
the hairpin gegeqZ
the hell keggcj
the incident mdchbk
the inner mggffc
the input Zgggof
the inside agashf
the internal naikfa
the inventory geflff
the iso eogfgb
the last ecifji
the line hYcfpk
the list ekkiea
the log kgfgge
the machine rfhYhb
the mail effeas
the masquerade dgfdnh
the moment ghcfem
the move ngggbe
the mx cZgifq
the nat fkebaq
the network nhZecl
the networks bpdggg
the new gddhfl
the old scfhiW
the one jceiek
the order cciank
the other jcfedm
the outgoing fgehld
the packet lggdeg
the packets lffegg
the patch heeefn
the pci chgfel
the people ihfgjc
the phone ghcggj
the policy lfeejd
the port jddgkf
the postmortem madhcm
the printer meffdg
the private uebeee
the public rdpYgY
the published djpYlb
the purpose gggfcm
the queue jefcfm
the real fgelge
the reason nheUen
the related egfhoa
the replies pdhhdc
the rest gmbkha
the return ndffgd
the rule gdfggj
the rules tehbeb
the ruleset lgffeg
the same fdgchn
the scanner ileagg
the second kfgcej
the services fdmiee
the sources aqgdfg
the stuff hdpdee
the switch nchgee
the syn oggfdd
the team hZflfj
the things hgmcfe
the three gddfmh
the tls fegegm
the two icadnl
the user kjgbeh
the very kfgghb
the way mfiage
the weekend fgfffl
the whole gkfkhY
the wifi jfeagm
the wiki lfejdd
the zones epefgc
their vadfde
theirs ? mgfgfc
theirs mgfgfc
them $ mgcifd
them , cfegep
them ? ofjeea
them jfhfdh
then $ geggld
then ? cYghlm
then bbhbtg
then get cggfoc
then reach egggke
there $ jheaih
there , mbhhib
there ? kdlajc
there a eYcqco
there and pjfccd
there any pbjmeW
there anybody eofehc
there anyone gkgfge
there anything gXhgep
there for ekcccq
there is fehmdg
there jjjjcY
there's gkfhai
there's no nfedYo
these , jgggff
these laalmc
these rules negefe
these two fgggrV
they are odgcei
they come mehege
they get jehZdp
they kYghhj
they see sagehb
they use raffnW
they're udcede
thing $ idgjhd
thing , cdkiek
thing ? ekehfg
thing fmgfai
things : cedhdq
things bdmdcq
things can gffffk
things may gfeffk
things stand qceggb
things we hgmcfe
think bmblbk
thinking gfgcqc
thinking of dggcqc
third uehedY
this $ lffhef
this , gffefl
this : hefhek
this <gateway> baniej
this ? ifeemd
this bot beecfu
this box ikhgce
this channel ffeffm
this do ggeeTw
this for gidecn
this gateway hhkicc
this hhjdci
this in gefdhm
this is mffgjY
this let mecebm
this morning ndfege
this on jgfffh
this one aegefr
this tell mgddhf
this telling kgefgf
this thing bjhhfh
this week lggegd
those dpgdbi
though pdfgfb
thought hcdjhi
thoughts ? hdeeeo
thoughts hdfddp
thoughts on efgedo
three <host> ggfdlg
three fcfhjj
three of kgggef
three things eedgfn
through $ mifgcd
through <host> jgggfe
through <own> ldgfgf
through <public> idfoec
through ? kddagp
through gifddl
through line dfggdn
through mail gkihea
through the mdffdh
through this lmldcW
through to klgfiX
through us nfffcf
through what ogebhd
throw gfeden
thru $ kbfgfi
thru <own> mdghfd
thru ? idgekf
thru lpdXla
thru or ncfffg
thru the mdfeeh
thru this isfaeb
thunderbird can't lggfgb
thunderbird in nggfdd
thunderbird on rfgffY
thunderbird pYdkef
thursday ? dfhegl
thursday gbcjil
thx $ clemai
thx , hdfdcp
thx hhdhbl
ticket : ilfebh
ticket <n> pegbdh
ticket nhgbai
till iefdii
time <n> hgggbk
time nhggcc
time out qlkacW
timed legffg
timed out legfff
timed out' jfgfff
timeout $ ugfefW
timeout , jfffgf
timeout vcgefY
timeout 了 tdgghW
times out rafcdj
times sYhahg
tls cert fegefm
tls certificate bdhdhp
tls fdgdfo
to $ iZnnda
to <client> giWjmg
to <far> ocecig
to <gateway> mmbXld
to <host> hcbggo
to <n> nceamf
to <outside> mdhege
to <own> jdeclh
to <public> wdecgY
to <server> gdfbhp
to <service> jgejdf
to <zone> mggXih
to ? clnage
to a offdbh
to accept cggfoc
to access midegd
to add qYcfrY
to address rbgehb
to any hlhibb
to anybody Ztdbhh
to anyone XkdtgZ
to anything gqhcgZ
to append ecghsY
to ask gfeegl
to be kmdhdb
to browse ldefnY
to connect jhggcg
to delete hggZnf
to deliver pdgffb
to destination bfgejk
to do ihgbdm
to drop Yfgfte
to establish hjeegg
to fetch kbgfig
to get cgmbap
to gmail jgggge
to go ffferb
to hand jZlgid
to have obechj
to hit kmedfc
to host mcghef
to initiate ofefed
to insert egggnb
to it llhdbd
to its njccge
to itself negcge
to know dlflec
to mail qlTfgf
to me hgffbl
to merge gegebo
to mx mggggb
to open qfkbdb
to other pffecf
to our kXlfhf
to ping kkfdiZ
to port mudagV
to ports gfefel
to print mdffff
to pull kigdfe
to push lfgfja
to put egeZqh
to reach emghkX
to relay lgeegf
to remote kbfgfj
to run geffkf
to see eggmed
to send nehehb
to set hffemd
to source deggji
to start ilYihe
to take fggfkf
to talk hmgcbi
to tcp okbZie
to teh ibYjfq
to that nefdcj
to the kahhgg
to this gfeffm
to upstream jfffff
to us mfgfdf
to use hbnhia
to what Zcftfg
to which jbcoeg
to work sbfdcg
to you kebads
today $ fffdij
today , laffdl
today ? jhfYfn
today gcecio
told me wYhfcc
told nXhkff
tomorrow dbecpl
tonight , ddfhkh
tonight dZghoh
tonight's iggcmd
tonight's window cfggnf
too , cbdjmj
too ? nkcYej
too ffkefg
took gbfggm
took the gdfhfk
top ffdfne
top of fgehmc
touch mdkdUn
touch the jggffe
touched gcgggl
touched the gcgffm
touches gfgefk
toward <far> odfgch
toward zfgeZX
towards <far> kpccha
towards <host> khgekZ
towards <outside> lZfffl
towards <own> lYhmfd
towards <zone> ocfbke
towards ojXgid
trace , jfggff
trace : nfggdf
trace <client> ucgbgb
trace <far> ogefgb
trace for rddfgc
trace qfffec
trace tcp negfee
traffic ? ahedct
traffic between jZgfgl
traffic from kehkhY
traffic lgdfdi
traffic to lbefgi
translate egfgWt
translated rgZhcf
travel kfgege
tried nbhide
tries hdfode
trouble odfggd
true ? zXecfe
true lnoVgY
try jffcdm
trying <own> eefggk
trying to ojfgdZ
ttl kggefg
tuesday fhddjj
twice nehfed
two mXdfng
type <own> pegdgd
type jeffgi
typed nehehc
u mccZds
udp $ gjfejd
udp , pZehff
udp <n> lkfddd
udp ? nfdffd
udp dport egfeen
udp from leggdg
udp mlfgca
udp port ogeghZ
udp spt jgggge
unable lafcgm
unable to lafcgm
under gadsnW
under which icfldi
understand fggfel
unicc efffbp
unknown <gateway> ngfffc
unknown iggghc
unlike odeeeg
unreachable mgfgcf
unreplied ? jggfgf
unreplied jggfff
unreplied src jggfff
until ibfdgm
until it kggggd
up $ pcffgc
up , ojeahc
up ? cjglcg
up as fefemf
up at jgfiee
up for abendo
up in hmgdef
up kfZhhi
up on hgfnfb
up there qfffea
up to ggfffk
update legcej
updates from jfggff
updates qeeddg
upgrade hfffej
upstream , jfffff
upstream : jfffff
upstream kgffff
urgent $ gdgbgo
urgent gdgbgo
us $ dhilah
us , kfgeal
us ? tbiabi
us or seiecZ
usable ahrcfe
usage $ hdfefm
usage ? icgbdr
usage icfdfn
use $ dcrcgg
use <n> jbgmfd
use <own> bmVerh
use <public> sYdckf
use <service> nofYjY
use ? ecsdic
use idlbkc
use the hgdahn
use this haeZit
used ejfneb
used to klddgd
user , jgfgge
user aeifeq
user at kgggfd
user in idkfgd
user on sffdhZ
users Zhebiq
users in xcgggS
users on jechfj
uses leheic
using <public> kfgffg
using kfefgg
v <n> jdkjbd
v jdkjbd
vendor hYflcn
verdict for phhbde
verdict rhgegX
very same kfgfff
via <host> lfgdff
via <own> kggfgd
via <public> vegafZ
via <service> 1XgVhd
via uXejgZ
visible from nblheb
visible nblheb
vlan <n> behdct
vlan ffgdZs
vpn nXfaho
vz <own> jlffcf
vz jlffcf
w ighejc
w o ggggje
wait vbcicb
waiting $ acdhqj
waiting cdbeqj
walk me kefedk
walk mefedi
want jldeia
want to ikfcic
wants <service> ogcgef
wants a flmdcd
wants gigfkb
wants the igefmb
wants to hmfkhW
warehouse Zdidcv
was accept Zhegta
was gaghcp
was it gdgffl
was on megggd
was refused jggefg
wat kbflhc
way ? ncgghc
way back jgjeed
way does rbeffe
way for rfhVgg
way ohggfY
way out tchcdc
way to ndggef
we add dgfhqa
we agknia
we are emceoa
we delete dgggme
we drop lgfake
we expose ZmpjeX
we flip gheenc
we forward gclqeX
we get kedeke
we got dYkmgg
we have lZkqWe
we moved qhfgca
we need hegefk
we only cjYlii
we plan egggrX
we publish kiihgX
we put jefgna
we remove dhffvU
we set bfgfpf
we take eggfld
we'd fghgpY
we're gcgeen
webmail on jfffgg
webmail sahfde
website pcfafj
websites ogdffd
week $ kffgdg
week , fejjef
week ? gdggbn
week and nhghcb
week kajhbj
weekend edfdin
well ? hlecei
well gigZgm
went aeggmi
went to cgfgme
were accept Zhfhnf
were adhetd
were the ceddmm
what $ ihamdg
what ? ldckdf
what Zdokic
what about modead
what all fgkgfe
what are degjfi
what becomes seecch
what breaks hgfdqZ
what can Veqnbh
what changes hgfeld
what dies efeeta
what do eimhdc
what does dgnfWn
what exactly bngdao
what gives lfgeef
what happens lgfbna
what have dYhpgh
what if aegXsl
what is jajlWl
what it fhfZjk
what kind gfffel
what kinds gfeffl
what line ffdbgq
what of feogfc
what on hfeeaq
what opens gggflc
what ports angifd
what published gdsdfb
what services dqiecd
what sits Yfgtgc
what sort hgdefm
what source qefede
what stops meegjc
what the emeffg
what would Xhefue
what's behind bebqfi
what's cXkocl
what's exposed Tdrogd
what's going rhfcdc
what's it hgffcl
what's line iheWZw
what's on hfeedn
what's published dbapco
what's that gggfdl
what's the iedcgn
whatever jnhccd
whats forwarded Xeirid
whats lWjpbe
whats the njeQeq
whatsoever bphfib
when <client> kfhffe
when <far> qchdfd
when <host> mgbfhf
when <zone> wbghcY
when ? efgcep
when a jegggf
when does dffego
when he ngfghY
when i idhljZ
when it schZhc
when nbgchh
when our ocfdgg
when sending lfgffd
when the kmfdeb
when they sggdfY
when we eeghrZ
whenever nfhbge
where $ lqgcca
where ? pZglec
where do kdgjfc
where does mkgndS
where in Ydflhn
where is kueWeb
where ngbofV
whether <zone> ofhcfd
whether a mfefff
whether hosts keggge
whether the kegeeh
whether vahbce
which <public> fdeogf
which address whfYgX
which are eneggd
which box Wfexhb
which flljYc
which inside pXmgec
which internal pbfhgd
which machine Xdezha
which networks aqdchi
which of blknYd
which ones Yjnhgd
which port fjfkgc
which ports bdomga
which public iceodf
which published fZqchh
which rule vbgfca
which segments cnfggf
which server qgbhfc
which services caloia
which source sfhbfa
which sources esgahb
which way rbfefe
which zones Ytfdge
while connecting jfffff
while jgefej
while the jggfgf
who XudZji
who all bvgdhZ
who answers jZgrbd
who approved gbggen
who can bshdha
who changed ibhago
who could bjefod
who gets bufagf
who has hpibdd
who is doeifb
who loses gcggvV
who reaches cqeege
who sends jfggfe
who touched fcggfm
who'd ehcepe
who's able drfgfa
who's allowed cqfihZ
who's ateedg
whole <outside> blgndc
whole gkfkhY
whom ? freYfg
whom Ytekbd
whos dphbfg
whose cpdahk
why $ kfggeg
why <client> pYhhhd
why ? qfeceg
why can't leefdi
why cant pfgfgZ
why did dehedo
why do ichcgm
why does kpdcdd
why has cgggap
why is iffebm
why nbecbo
why the negggb
why would lgfgcg
wich eclkch
wifi fedbfs
wifi get effghj
wiki jfflce
wiki page ggfkeg
will <client> oecdld
will <gateway> lgggfd
will <zone> ceffpf
will it ufecae
will kdehhf
will that kggghb
will the sgiedX
win <n> kgggff
win kgggff
window ? gffgdl
window gfggkd
with -i dgggle
with <client> fhdgle
with <host> ofggdc
with <n> sffbfc
with <own> fefmch
with <service> ragech
with a djffig
with agdinf
with it nfdbpZ
with its hfgjff
with my efhnbh
with the ggfekf
with these hegemd
with this eYjgpe
within nbnbdf
without gchfvW
without the hhfdmc
word hdgfdn
words $ hegkdh
words for gggeXr
words gggkWm
words please hgglXj
work $ ofiZhc
work , rgXigc
work ? kmgWjd
work for rYoamV
work from fmaccp
work ghlVfl
work or segbec
work with ggcchm
work 吗 iffgqX
worked qggfgX
working ? hfeepb
working ojcahe
works $ ikeeic
works ? mdgela
works fine lgfgfd
works from jfjfed
works kejZif
works or wbghgV
workstation pffefb
worried dggfgk
worry kodaic
would -a fhfYmj
would <client> chghqY
would <far> iZgeog
would <gateway> jYggne
would <host> cegfpe
would <outside> Zdfgrg
would <zone> megioS
would a jbfglf
would adding fggdnd
would be bdimck
would break ggfflc
would cZgdwf
would change fgggoZ
would it Yehfjn
would like meefjc
would removing ehgfpZ
would that kdfeld
would the lgfehd
would you hefceo
write hkgZgi
writing foZhdi
wrong ? khgefe
wrong qdgeed
wtf does gfggbl
wtf kfffbk
y n lfgffe
y schfgZ
year kffgak
yes lfnfeY
yes no kjkbfb
yes or lbodgb
yesterday ? egggel
yesterday idfdfn
yet ? cegdhn
yet pcfdci
you $ kdbldj
you , hgedbp
you ? gfedfm
you be mgfccj
you check kegdan
you do jaacgt
you explain fggden
you kindly jfggge
you lYfffm
you look gegeco
you make mgefge
you must ndgdeg
you restart ddfbfs
you take feggco
you tell Zfdqgh
you understand aggggn
you walk egggcm
you're a hedefm
you're bZifcu
your jahbjk
zone ksccda
zone that angghf
zone 可 flgbif
zones can dnfgfe
zones eweafb
zones get cshfiV
zones have dobhhe
一 下 bhhhej
一 个 lbhbkg
一 份 cgflfh
一 共 fcjkgd
一 句 gfeggj
一 台 hlgcgf
一 堆 lfffgd
一 条 cfghjh
一 步 odceif
一 直 lefgge
一 眼 aggfgn
一 行 egffaq
三 dgjXmk
三 千 ffgffk
三 条 eghhmZ
三 次 jggfff
上 $ ebhnfg
上 , kegZgl
上 -a gggglb
上 -i ahghsX
上 <gateway> fofdhc
上 <host> ppgXeY
上 <outside> rchgcc
上 <own> fqdbfg
上 <service> regafd
上 <zone> hbhhmb
上 ? ajghYr
上 curl mfgffd
上 lfcijc
上 ping hgggid
上 一 gbjlfe
上 不 tYfgia
上 了 aWdogs
上 到 fnbdig
上 去 mZgbcp
上 发 hVX1hd
上 吗 jUbrem
上 开 dfZmfm
上 执 kgggfe
上 抓 kgegff
上 映 cQhzid
上 有 etdUhk
上 的 kegjde
上 看 mfhchd
上 线 aceeom
上 网 sccfic
上 跑 kgggfc
上 这 gggfna
上 都 fedoeg
上 面 dSevfl
下 $ dbglgj
下 , miffce
下 -a gdffbq
下 : fkedck
下 <client> zahZhZ
下 <gateway> gcgfgm
下 <host> fkbrea
下 <own> inbehc
下 <zone> pbhdge
下 acme fehfem
下 dighcj
下 infra gegffl
下 mail ffgfek
下 是 pggggX
下 来 jdlcfg
下 这 gdhfUv
下 面 mdgekb
不 $ mbdjeh
不 ? mefdie
不 khdZij
不 上 ikccdk
不 了 mcegfh
不 会 jbiegh
不 出 ncecco
不 到 gkfedi
不 够 defelj
不 对 gefffk
不 开 lefgeg
不 懂 fggfZp
不 放 ocgffd
不 是 egdfik
不 管 elhdgf
不 能 oWfghi
不 行 leegfg
不 要 ideefl
不 走 nffeee
不 通 jchagm
不 限 Ztddjd
不 高 ebgdgr
东 eekhgf
东 西 eekhgf
丢 mggfcf
丢 了 kfffff
丢 包 cgffgm
丢 吗 gefjgf
丢 弃 nffffc
丢 掉 tefbfb
两 eeifkf
两 千 dffggl
两 点 fdffgl
个 $ ecglhg
个 , kggggd
个 : jfgfff
个 <public> amdjdj
个 fjeefj
个 ip hcflfg
个 port ebergd
个 pr fdgffm
个 rule fgfffj
个 例 ggfefk
个 包 lffeff
个 口 fcndgh
个 合 gehgbm
个 地 ncfpdZ
个 改 hdhfbo
个 是 rffgfY
个 服 fkjddf
个 机 geedgn
个 清 djgige
个 端 bdlgdm
个 网 hkfhcd
个 连 kcefel
中 idgkaj
中 午 fdhcfo
中 哪 ogffga
为 lbefjg
为 什 jdefih
为 啥 tYfhha
主 meejfc
主 动 mjfdfc
主 机 lffkfa
主 要 dcdgdt
么 $ YYnglk
么 , gfdeeo
么 <client> ogfgeb
么 <zone> uZiheY
么 ? qagcfh
么 dbjegn
么 一 pgfgfZ
么 不 hefibm
么 作 egfgbn
么 办 eeeZgs
么 原 kefgfg
么 变 igfeek
么 处 ngfbgf
么 影 ggfglc
么 情 jgffgf
么 意 hgffbl
么 打 thbhfX
么 时 ldfZfm
么 服 idWxha
么 样 ggjdfh
么 没 ehfgmd
么 用 gffffk
么 的 ggffek
么 端 cZfqih
么 访 fdcgep
么 走 sgfbfc
么 进 qgefdc
么 连 tYecek
么 问 gfdffm
之 jaeijg
之 前 ndgdam
之 后 fbejkh
之 间 peegfb
也 dgedlj
也 加 beheli
书 fffefm
了 $ idgdgk
了 , hddegn
了 : icffdn
了 <gateway> ghgbdm
了 <host> feandk
了 <n> agekkf
了 <outside> kkgcfd
了 <own> nfebgh
了 <zone> inafhc
了 ? Vejblq
了 三 ffkagk
了 两 effggk
了 之 ehfgXs
了 什 aemmgc
了 以 hcfeng
了 会 gfffjg
了 信 tahida
了 几 dbklfg
了 吗 eghXmk
了 吧 eggeod
了 哪 ddhnge
了 啥 dmfmda
了 多 ggdfgk
了 怎 bfgego
了 没 hccidn
了 网 rdbglX
了 邮 pfgggY
事 $ ldeggg
事 ? ggeefk
事 在 lfffeg
事 打 jggfge
事 用 nfggfb
事 说 kdgggf
互 leefkc
些 $ fgdlff
些 , ehcofe
些 Wjnlfc
些 port dlcjhf
些 source dqfZie
些 zone flgbie
些 东 eekhgf
些 什 fdoged
些 区 iqbcgd
些 口 Vrjgjb
些 地 giqZdd
些 对 gdmdhg
些 服 faioge
些 来 cqedhe
些 流 efffik
些 端 ddkjgf
些 网 atecic
些 规 kcbdcr
些 问 hedfgl
交 ifjjbe
交 接 hfkice
人 lglaee
人 在 jfhdgf
人 怎 geeegm
人 用 hgflgc
人 能 mlfZib
人 话 gffgZo
人 连 lhpjZU
什 hbighh
什 么 hbighh
今 geceil
今 天 egcfep
今 晚 jdgekf
从 <client> qhheca
从 <far> phgafd
从 <gateway> pZjcge
从 <host> hfgfke
从 <outside> idhjhc
从 <zone> kWmeek
他 们 hdeeki
以 access ijfdck
以 dledld
以 reach fnhbff
以 到 Xtedjf
以 后 fZhesc
以 直 kibglZ
以 访 clhdjd
以 连 fpdehd
们 <host> mkgbha
们 mZhhie
们 哪 hfhoad
们 对 aejofd
们 的 rdggdb
件 $ edigek
件 , mkifdY
件 <service> mdgggd
件 jfffgg
件 到 ehfkdh
件 吗 gacifp
件 第 cffedq
件 里 egfeas
件 队 dffefn
任 gmfech
任 何 csebeh
任 意 flfdgf
份 , fcfmfg
份 cgflfh
会 break gfefgk
会 dhggje
会 drop pefhdb
会 不 jbiegh
会 些 hdbdes
会 做 ticfcb
会 到 mVYqjh
会 变 mgffee
会 回 hgefcm
会 好 kfggmY
会 影 gcfdkk
会 怎 kbkdlb
会 放 jhggdg
会 断 gcgffl
会 有 mfeehf
会 经 kddbgn
会 被 ieipdY
会 走 pdamfb
会 转 epeekZ
会 通 fgggna
但 jfggfe
但 是 kfggfe
住 mffffe
住 了 kfggge
何 csebeh
作 gggfYp
作 用 fggeZq
你 deecip
你 会 heeeem
你 好 gebeeq
你 能 ggeedm
你 都 gfbefq
例 fgfffk
例 子 ggfffk
保 jkehfc
保 测 fkgfeg
信 $ rhhfcZ
信 , jgfdfi
信 <n> lcffkd
信 <service> ofggea
信 odgcid
信 到 dgfjgg
信 吗 jcggie
信 走 mfefff
修 gcgdpe
修 复 gcgdpe
候 iegcfl
候 源 lffffe
值 nageek
值 班 nageej
假 eegfod
假 如 afggmh
假 设 jdffoa
做 eXbrij
做 了 hcZphg
做 什 gggedl
做 端 Zbhugd
停 rbffef
儿 jkjbfc
允 jieejd
允 许 jieejd
先 hfgflc
入 deeeqe
全 cfihjf
全 组 ltVffb
全 部 fannda
公 fhjide
公 司 gjhfdh
公 网 gYpmgZ
共 fckkgd
共 做 hhYmhg
共 开 hfmjfX
共 映 ffdqha
关 hgebkg
关 系 idggej
具 fgefXt
具 体 fgefXt
内 hjekag
内 核 iahgfl
内 网 kfdmga
内 部 drdgjY
再 fhgfld
再 加 fggfnb
写 -i dhefhk
写 mhgecf
写 的 mfgfdf
决 hhhhlX
准 jfffkc
凌 nfghdc
凌 晨 nfghdc
几 cYllhh
几 个 fZohid
几 条 hdcogf
出 <outside> pkcbjZ
出 kdhlga
出 去 mYmmeZ
出 发 deqbhg
出 口 jffhhd
出 得 lcfdig
出 所 fkfggf
出 来 feljee
分 lijedb
分 别 eklhcb
分 析 rggggV
列 clemfc
列 一 diiigc
列 出 dicnff
列 堵 effffn
列 里 ffffgj
则 $ jfcZjm
则 , kjfjda
则 : ggggcl
则 ? gcfjgh
则 jeeeel
则 上 mggcge
则 什 gggfZo
则 啥 fgggZo
则 拦 lgfegf
则 放 ogffdd
则 文 dfffji
则 是 ggggYp
则 的 pcfgia
刚 ggfffj
删 fegguW
删 了 ZhghwW
删 掉 gdgend
删 除 fgggnb
别 hihbkc
别 是 hcaofi
别 的 jjdide
到 $ glgefe
到 , fnbefi
到 <client> kjccma
到 <far> oggfga
到 <gateway> rffeiX
到 <host> lgdeie
到 <n> cadkeq
到 <outside> hZjjje
到 <own> kgellU
到 <zone> okcefa
到 ? fpgZhe
到 forward cihduX
到 ip lgefge
到 mfghdd
到 syn jgggge
到 了 lhbiff
到 什 fekeoZ
到 任 glfdgg
到 内 nWimib
到 吗 frebfd
到 哪 ibokfY
到 底 mkgaai
到 得 hpgbgb
到 我 gfemic
到 的 kekhfb
到 谁 blZpdg
到 达 kngaed
到 这 jgffff
到 邮 dlggge
制 $ lcgggf
制 ldgfge
刷 了 lfgggd
前 chehkf
前 对 jahlff
前 面 ffgdji
办 efbjgk
加 -a hbhhtW
加 afdeuf
加 一 Zfggmi
加 上 ggiinV
加 了 giihnU
加 完 fggglc
务 $ efjhge
务 , iZilff
务 ? fdhkge
务 dYllgi
务 里 gfncgd
动 jheehe
动 了 gbfdgp
动 去 mehcgf
动 往 jfgfgg
动 连 lhfcdi
助 $ hdgfem
助 hcgedn
包 $ gggfdl
包 , ngfcff
包 ? gefeco
包 lggfef
包 会 udebfc
包 到 nhfXfh
包 只 jggfge
包 怎 tefggV
包 是 ofefgc
包 最 ihakdh
包 看 kggfgd
包 走 peeefe
化 $ chffcq
化 bhgfji
匹 ngdeeg
匹 配 ngdeeg
区 eoaZmh
区 别 gbggne
区 域 fsbcge
十 cdgdgq
千 efgffl
千 多 efgffl
午 cegbfs
午 吃 gegefk
半 hdfcfo
半 夜 neggfb
单 $ chjjhd
单 : fkgdgg
单 ilgfbg
占 cdfehp
卡 hegdij
卡 在 jffgfh
印 fdgeeo
印 机 hdgeem
却 mgegfe
压 keffei
去 $ fkcjei
去 , eiejmY
去 <far> megfgc
去 <host> reddka
去 <own> pcffnW
去 <zone> ocfege
去 ? hlggfd
去 kgiegc
去 不 mffefe
去 了 oYbicn
去 吗 negbfg
去 掉 Xfghqg
去 的 camlhf
去 连 jfgdie
又 kdgcgj
反 pfgffb
反 应 pggddd
反 映 oeggga
反 馈 kggggc
发 , eanfke
发 <service> lgfeff
发 jdfjid
发 不 ncecco
发 件 kgffgf
发 信 odhbid
发 到 libbmc
发 布 egjkfc
发 往 qgfddc
发 给 eZired
发 邮 heejfh
取 mZgcfl
受 cgggme
受 影 cgggme
变 化 bhgfji
变 成 ngfgbf
变 更 gfggmc
口 $ reembX
口 , hhkfZi
口 <n> mpgbiV
口 ? oWgifh
口 gijieb
口 不 qbedei
口 为 mceifg
口 会 gpciha
口 出 laiife
口 到 ecfggm
口 发 mkgefZ
口 吗 pJYlku
口 映 kZfmhe
口 是 ocdihb
口 有 ojebee
口 的 bjeihf
口 谁 bgbegr
口 走 lgfcgf
口 转 lgehed
口 连 tbicha
口 通 sndVcf
口 都 opgbcZ
句 ggghal
句 啥 gfggej
只 hedggl
只 有 jgggff
只 看 nfgffc
可 jofdcd
可 以 jmeebf
可 达 miedee
台 $ Vdbxhg
台 <client> nefgee
台 <gateway> icgnee
台 <host> iYfqhd
台 <server> dlZkfj
台 ? ZZeqlg
台 ggemed
台 了 uWbnga
台 内 djbngd
台 打 tdfaff
台 有 ecgqhd
台 机 ifhjed
台 电 mgfgee
号 kcgffk
司 gjhfdh
吃 gegefk
吃 啥 gegegl
各 ljfffc
合 cjeddp
合 吗 fefgfl
合 并 gdgfbo
同 pfhgea
同 一 qgfgeY
同 事 neggga
名 iddfbq
后 , fagitY
后 <outside> dggelf
后 <zone> ceghhj
后 dVfkre
后 会 ghdmeg
后 到 nebldf
后 是 wVgfgc
后 源 nggebg
后 落 gfZodj
后 超 jgggff
后 转 vUbgel
后 面 Tagwke
向 hkdddl
吗 $ oXccnh
吗 , qieZff
吗 ? bndfek
吗 jcebim
否 jahfnd
吧 $ ocgfdf
吧 ? fggmlW
吧 kdgigd
启 fcfegn
启 一 edgfgn
呀 $ ecZlfo
呀 ecZlgp
告 kfboga
告 警 jggfff
呗 $ cdghen
呗 icfgek
呢 qYhggd
周 ihfaem
命 lgfcck
命 中 lgfcdj
咋 ibgekh
咋 回 ibgggk
和 <n> meedkd
和 lhfbpY
响 $ dehfne
响 ? gegftV
响 gfecpe
响 什 hhfdih
响 到 ibeehm
响 谁 gchelf
哪 $ jgfcgj
哪 dimldZ
哪 一 uccfhb
哪 个 jkbagk
哪 些 Wjmlgc
哪 儿 jkibee
哪 几 dcomiY
哪 台 jheoeY
哪 条 tffbfb
哪 里 lUjbmi
啊 $ Xhenek
啊 , gfdegm
啊 feclcl
啥 $ hlfmca
啥 , edggeo
啥 <zone> mefgee
啥 ? hegdfl
啥 ghcgek
啥 不 mggggb
啥 原 egfffk
啥 意 hfgfbo
啦 gcfefn
嘛 gffehj
嘛 用 gggfao
嘛 的 fefeij
器 $ racggf
器 , ajijff
器 <client> oegfgb
器 <service> pdggga
器 ? WhZzfe
器 iiehdg
器 上 mhfeee
器 了 nhckeb
器 人 geedgn
器 是 hXmfhh
器 的 Pucjkg
器 能 nehYfi
器 访 vUfegg
器 都 fqgXgg
回 , jgfggf
回 : kgggfe
回 事 heefgl
回 包 nffgha
回 应 mghZgg
回 来 ggffgj
回 流 ggcdjk
回 程 mffggd
回 答 hedffl
因 $ egfffk
因 ? kffgfg
圈 , kgfgff
圈 nffffd
在 <client> pfgegb
在 <gateway> ieYkji
在 <outside> pefhfb
在 <zone> qdhega
在 cpu ffegfl
在 forward ffffhj
在 jejehf
在 一 hhSxhb
在 公 iegjhc
在 哪 lgdeek
在 多 edfeep
在 对 fXlmgf
在 有 dWaogq
在 的 lffggd
在 都 Ukqkbe
在 问 klYehf
地 jeidhe
地 址 kdfgie
地 方 fjmagd
址 , rfgbde
址 <own> keggfg
址 kdfgie
址 会 mhegfc
址 变 kffffg
址 是 ldchhh
坑 $ gegfgj
坑 hehdco
域 gmccgk
域 可 indefd
域 名 gfgefk
堂 gfgegk
堆 了 ffgffk
堆 这 mffffd
堵 effffm
堵 了 effffm
填 <own> sefcce
填 lhggfc
填 的 mfggfc
填 表 elgffg
处 offcff
处 理 offbff
备 gkhZke
复 gbgZpk
外 fhlgec
外 一 ieligZ
外 发 jlhcga
外 开 jdijed
外 投 jgggge
外 映 iZS3hc
外 网 meggdf
外 都 lUplfb
外 面 ofgafg
多 edgahq
多 封 efgffl
多 少 fcfagr
夜 pfggfZ
够 Zlidjg
够 得 fljeed
大 jchcem
大 家 khgcfh
天 hfcffm
天 中 gggffj
天 晚 eeffgm
太 lffgdf
失 ngfgdd
失 败 ngfgdd
好 $ gffeem
好 , heclej
好 iceeij
好 了 edfdlk
好 吗 kfggoV
好 好 mbfhge
好 的 pcghfb
如 Zfhhoe
如 input dgggmd
如 masquerade ehehqZ
如 加 ggfgbm
如 把 Zgggof
如 果 Zfhhoe
如 给 fghfke
子 $ fdfifj
子 fdckgk
学 eemdjf
它 tfbcef
安 hilaci
安 全 hilaci
完 cghhqZ
完 以 eehglf
定 khgfiZ
实 kffgeg
审 一 gdgfgl
审 计 iifhgd
客 mggceg
客 户 lggcfg
家 dgfkei
宽 fgfefm
宽 跑 egdggn
密 eegegm
密 码 eegegm
对 <outside> mejjcZ
对 eimhgZ
对 吧 qfefec
对 哪 eqebgf
对 外 hglgec
对 方 lfeegf
对 端 mfgcgg
对 谁 greYie
导 ediifi
封 , efgffm
封 icgddp
射 $ jbcqfc
射 , hfXthb
射 ? Zokdfg
射 feflgf
射 了 didnhc
射 出 acmkhe
射 列 idcoef
射 到 ieigbi
少 $ eeefgm
少 ? gdhdem
少 fcfagr
少 了 egdfgl
少 包 effegl
少 封 cgfefp
少 条 deejel
就 jggfjc
就 不 ohggbc
就 可 kefgge
就 好 fggglb
就 收 gkghee
就 是 seghba
就 正 jgfgff
就 没 mgffde
就 能 Ygggta
就 通 ccfejn
工 jgfggf
工 单 jgfggf
己 mffdid
己 去 qdghcc
己 往 mffgbh
己 的 khdfhe
己 能 mehffd
己 访 lfegef
己 连 jehfhe
已 bekdhk
已 经 behcjn
布 egjkfc
布 了 cifmdf
布 出 efndhf
布 到 ieklea
布 的 gglcge
带 fgfegl
带 宽 fgfefl
帮 hegZhn
帮 助 hdgfem
帮 忙 lbgeel
帮 我 Ygdhhp
帮 看 ldgffh
常 $ kffgff
常 , nefgfc
常 kfghhb
干 fffefl
干 什 fgffbp
干 嘛 gffehj
并 gdgfbo
序 idfhnb
应 , kgfggd
应 gZfndj
应 吗 kggege
应 该 idekdh
底 mkeabj
底 放 jfhgdg
底 能 jbmfgd
底 通 sYhghb
度 , delhgf
度 bejlei
建 idhhid
开 , sffffZ
开 <host> qefgjW
开 <own> ndcedk
开 <service> qgbhga
开 fgkgcg
开 了 Xelmgg
开 放 jjfjfY
开 着 lodaib
弃 nffffc
弹 jedeem
弹 窗 meddek
录 <gateway> kigfec
录 dhefdo
影 gfecoe
影 响 gfecoe
往 <far> kggggd
往 <host> ogfede
往 <outside> lfhbfg
往 <own> mffbgf
往 qdfahe
往 外 ubeajc
径 kgggfd
得 epgcfe
得 上 gkgbgi
得 了 jgiZgh
得 到 eqgcja
得 去 kkfeec
得 开 nifdha
得 来 sjcbgb
得 着 fljeed
得 通 fYfmfl
心 ebdggr
志 : jgfgge
忘 gffffk
忘 了 gffffk
忙 lbgeel
忙 review ffgffj
忙 分 qggggW
忙 解 nffffd
快 ccfchs
怎 ididek
怎 么 ffidel
怎 样 qbfgnV
思 $ hfffej
思 , ggffSv
思 -a ffgfap
思 : ggffXq
思 ? hfffej
思 hgffbm
急 $ kdedfk
急 ddfdgq
性 ccefqg
性 能 ccefqg
您 ieeoed
您 好 iedodd
想 <service> pbggfd
想 加 fgggvT
想 用 mcghgd
想 确 ijdjed
意 eigfbm
意 思 hgffbm
慢 , dfffen
慢 cfgedr
懂 $ eggfdl
懂 , fgggej
懂 : ggggXq
懂 gggfXp
成 <client> fgffkf
成 <n> ahggmf
成 accept dgggsX
成 bgffqd
成 drop dffgkh
成 strict fgegmd
成 人 gffgan
成 什 shegZc
成 转 edjbtZ
我 fdgkei
我 一 gdfnff
我 们 mZgiid
我 在 kigeee
我 想 mdgfhc
我 打 cghgle
我 把 bZffkp
我 看 negged
我 要 efifgj
我 这 lgiadj
户 gedhfk
户 反 pggfgY
户 在 mhgdfd
户 打 jebhel
户 用 kdhcgh
户 端 jhfdfg
户 访 nZhmhX
户 连 aeekil
房 kdggeg
所 ejeoga
所 有 ejeoga
手 ljggeb
手 机 ljggeb
才 fehebp
打 <own> qgZifc
打 gchfkg
打 不 lefgeg
打 到 feaokd
打 印 fdgeeo
打 开 kfgbjf
打 得 mkfdgb
打 算 chhfrY
执 kgggfe
执 行 kgggfe
扫 jofZeg
把 -a ggggtT
把 <n> echZmm
把 <own> dcdkmg
把 Zdecnq
把 input fgggjf
把 masquerade dgggld
把 所 idftfW
把 第 fhggnZ
抓 kggggd
抓 到 lgegfe
抓 包 kggggd
投 offgfb
投 递 jgggge
报 <n> kdgfgf
报 connection jlfbge
报 curl mggggb
报 lhbjfc
报 错 lggggc
拉 ddeggo
拒 ncgegg
拒 绝 ncfegg
拦 $ rdiYhe
拦 veeYgc
拦 了 pffggZ
拦 吗 lfgggd
拦 的 jfggge
拿 kgfehe
挂 Yeargl
挂 了 gUclip
指 fidgek
指 到 hehmfb
按 lgdhkZ
按 现 kjdfgc
按 规 qagifc
挡 jfkefe
挡 了 jcffgj
挡 的 jfggge
挪 gggelc
挪 到 gggelc
换 fefdqd
换 成 dggfpa
据 keggff
据 包 jgfgff
掉 $ rhgcfZ
掉 , bdheoh
掉 -a hbhhqY
掉 idfdpc
掉 line egghpZ
掉 masquerade Ygegpf
掉 会 hgfenb
掉 吗 nghaeg
掉 的 fgggje
掉 第 fgchgk
掉 还 sebagh
排 ichadq
接 , kgggef
接 <own> lggggc
接 <server> jfeeek
接 <service> jfeggf
接 ? ddfgep
接 mbkcgg
接 ping gffgkf
接 口 qheeec
接 在 nfcgff
接 打 jcldkb
接 文 agljdh
接 被 hdgefl
接 访 rgeefY
接 超 leffeh
接 连 jdffjf
控 kfggff
提 kffgge
提 示 kggggd
提 问 gfcffn
插 ceggli
摸 pbckfd
收 <host> jfggff
收 <service> sdhhlR
收 gkecig
收 不 jiggfc
收 信 feffjh
收 到 jgffjc
收 邮 kaeifk
改 cegfnh
改 了 dcgfcs
改 动 gdhfbo
改 完 fcggne
改 成 cgffne
改 的 gdggdm
放 $ hmehfb
放 ? ergYhe
放 lheiec
放 不 ocgffd
放 了 lWllhb
放 吗 qdecgf
放 在 ldcgdm
放 没 kfgggd
放 的 Zfnkgc
放 行 ldgdkd
故 flgedh
故 障 gefdgl
教 jgfgfg
教 一 lgfgfe
数 jgfgff
数 据 jgfgff
整 flddld
文 ldhdhe
文 件 dejhig
料 goachh
断 fefejj
断 了 ddfbjp
新 mdhchg
新 人 efgfdn
新 来 dfegeo
方 oejclW
方 能 isVbig
无 mdgfch
无 法 lcgfgf
早 nddgdi
早 上 dehcdr
时 $ qdgeha
时 nagefi
时 候 iegcfl
明 pcgafi
明 天 degffn
明 明 pgggfY
映 feflgf
映 射 feflgf
昨 hdhfbn
昨 晚 eehfbp
是 <client> jejddj
是 <far> nffdge
是 <gateway> dffggk
是 <host> pfhgca
是 <n> eggdlg
是 <outside> kfggfe
是 <own> ofgdfd
是 allow ogggga
是 drop pZhigb
是 hairpin mfgggb
是 mdifch
是 不 dgdfhk
是 丢 leggge
是 什 ngdgbi
是 删 dhghke
是 加 ggggqX
是 发 dgcmhh
是 否 kegfff
是 哪 ljdhed
是 啥 jcefem
是 多 fdgdhl
是 好 phggdZ
是 就 dgfhle
是 干 fffegk
是 怎 pffegc
是 我 igeejf
是 把 ehhgmb
是 放 kgffnX
是 没 fdhenf
是 给 bgfemi
是 被 nfggfa
是 谁 jdhbbp
是 转 Wcdvjg
是 这 geggel
是 通 hfeffk
晚 <n> ggfeel
晚 gcheem
晚 上 eeffgm
晚 要 mggfce
晨 nfghdc
更 hffgmb
最 jZelie
最 后 maelia
最 终 magkdf
月 gagifl
有 $ heenee
有 ? hdfccq
有 dmbkic
有 一 ldhcdk
有 个 oieddd
有 人 klbech
有 什 eggffl
有 做 Zahwhb
有 台 ldfgff
有 哪 enhhgZ
有 啥 hcgegk
有 回 mghbff
有 坑 hehdco
有 多 ccfeet
有 对 necjed
有 放 qdhdiY
有 映 clgpfW
有 没 Zlclfj
有 端 bVgwgf
有 被 madfdm
有 谁 dmehic
有 这 kffgff
有 问 ebhfgn
有 限 keffgg
有 风 gegfgj
服 Zbllgi
服 务 eckkgf
期 effefm
本 oehbgd
本 机 oejbgd
机 <client> lffhfd
机 jifgcf
机 上 hehbeo
机 器 iighde
机 房 jdggfg
机 用 negged
机 的 btgbhc
机 能 rbfggb
机 访 lcgfdj
机 连 sbfedg
材 goachh
材 料 goachh
条 , hgggoZ
条 -a ggggjd
条 <n> fdffjj
条 accept iggfjd
条 cffhme
条 dnat gfggkd
条 rule leecbp
条 什 ggfgbm
条 啥 ffgfaq
条 日 jgggge
条 是 fggfao
条 没 dggden
条 端 fgekgf
条 规 idfhhh
条 路 nfggfb
条 连 kffffg
来 $ dohdfe
来 , ldgcfj
来 ? nndbga
来 ejmfbe
来 了 ffedjk
来 吗 wWfegc
来 回 rZffhd
来 源 gqdcib
来 的 jbglfd
来 看 gfgkef
来 这 mffgdf
板 mcfffg
析 jffffh
果 $ igdekg
果 <n> egggjf
果 efgene
果 remove hcggfk
果 删 hgdgoa
果 加 eehhvS
查 <far> egggjf
查 ljhWgg
查 一 kmhddb
标 ekfekd
标 是 hmfcfe
样 $ jakchi
样 ? nheikU
样 jbidle
核 nZhhdh
桌 kegegf
桌 面 kegegf
楼 hUhhbu
次 fdgcgo
次 都 pgffdc
正 kgghhb
正 常 kfghhb
步 ndcehf
段 , hkehfd
段 lldbeg
段 可 Znfghg
段 能 clcahm
段 连 glgdgd
比 pgfgea
比 如 qggheY
求 jfffck
求 review efdgeo
求 解 kdfgal
没 $ oZecgl
没 igbigh
没 了 ehffkf
没 写 fgeeeo
没 反 kgfgge
没 放 lfgggc
没 有 fibmff
没 看 gfggck
没 问 wihWfY
法 mdgfff
流 jdeghh
流 量 jdeghg
测 shgggT
测 评 fkgfeg
测 试 qgffga
浏 lggggd
浏 览 lggggd
清 单 glgifa
源 $ flgdgg
源 loedfZ
源 地 phegfZ
满 fdhcfn
满 了 fdhcfn
点 iYedgr
烦 hicdgk
烦 列 dncigf
烦 帮 gcgdil
烦 看 rfhbec
然 qdhfec
然 后 kgggfd
现 heldeh
现 在 hdleei
班 macifj
理 foeefg
生 efkdgi
用 $ adZmer
用 , jZekek
用 <host> ngfhgZ
用 <outside> kgfgff
用 <own> qdghkU
用 <public> hedhfl
用 <service> qeejhW
用 ? ffgffk
用 ffifdl
用 foxmail kffgff
用 到 gfmchf
用 哪 ednehg
用 啊 gfbdfq
用 得 djmcge
用 户 haalgl
用 的 hfffZp
电 qdhhfY
电 脑 oeggfa
略 改 efffjg
病 qigbeb
登 hjdedk
登 录 gjedel
白 mdfYbr
的 $ reekXe
的 , jnfYkb
的 -i ecghlg
的 : lgffYk
的 <client> mfghfc
的 <gateway> efefgn
的 <host> rdgfgZ
的 <n> hkefdh
的 <own> legggd
的 <service> maegek
的 ? ijhgbf
的 cgghel
的 client wefhfT
的 cpu dcgcgr
的 dnat lgdfjd
的 effect fgfgcl
的 foxmail qgeedc
的 laptop dechhn
的 line hghdcl
的 masquerade bgghrY
的 pc phggdZ
的 port bjctiY
的 tcp segbiZ
的 traffic odddhg
的 udp rldXhb
的 user iafhco
的 人 gYoemc
的 信 kgfcfi
的 包 jggfei
的 同 sZhhga
的 吗 lfhjcd
的 吧 qggbha
的 哪 Zcnmge
的 地 jgfdif
的 对 khegee
的 打 kgggfd
的 时 mffefe
的 是 mZglgb
的 服 hanfhf
的 机 lkedde
的 来 kodbib
的 流 ldegjc
的 源 lgcjjZ
的 用 jahfgj
的 电 oeggfa
的 目 fggfkf
的 端 cckicl
的 网 ZsgigZ
的 规 icgbhl
的 角 belkge
的 话 dffglg
的 那 cdneld
的 锅 jffggf
的 问 kffhff
的 默 kichnX
监 kfggff
监 控 kfggff
盘 gYejgn
目 ejgeje
目 前 blglde
目 标 ekfekd
目 的 lhgXgj
直 mehdhc
直 timed wdehfV
直 timeout ofgghZ
直 接 nficib
直 没 jgfggf
直 超 egfgfk
直 转 nffffc
直 连 lfggjX
看 $ eefidm
看 , dcilfh
看 : jgggge
看 ibekbn
看 一 ldghfe
看 下 jeggeh
看 不 fggfZp
看 到 jgfgdh
看 懂 gfgfdl
看 看 aehido
看 这 kffffe
眼 aggfgn
着 $ coqbgX
着 djqcZh
码 jegfdj
码 忘 gffffk
确 kiehed
确 认 kiehed
碰 hmkeea
示 kggggd
示 连 jggggd
种 heehkd
积 egfffk
积 压 egfffk
程 mfgfed
程 桌 kegegf
窗 gedemh
窗 口 gggeld
站 jdkjfa
站 在 cekkge
端 <client> ndeggf
端 <far> nfgagg
端 kghjdb
端 口 hhhkdc
第 <n> bfgfim
第 bfgfim
等 iidgeh
等 保 jkehfc
答 kddfgi
答 哪 hedfgl
算 $ fneffd
算 biggqZ
算 把 fhgemd
管 hphVfh
管 哪 fngefd
管 是 gpiWgg
管 理 amegfi
管 目 dsfbee
箱 gefffl
箱 密 gffffk
系 jeggfh
系 吗 idggej
线 hacklg
组 lrVcff
终 mbgkdd
经 过 nfdefh
结 pcfeef
结 果 ogeedf
绕 tefhfW
给 <host> gggeke
给 <zone> Xegfol
给 iWflhi
给 个 fkhafj
给 几 ggfdfl
给 哪 qcckec
给 我 ieWrdi
给 谁 Xce2bf
络 ejegej
绝 $ kdeffj
绝 , lgfgfd
绝 ncfegg
网 <far> ogfcef
网 tgfdfY
网 上 dclifh
网 不 mddffh
网 关 lkhehX
网 吗 occila
网 哪 kVhqha
网 地 jfgffg
网 机 fkblge
网 段 lldbfg
网 络 ejegej
网 走 vaffgZ
置 $ gegfgk
置 ? dgggel
置 ffgggj
翻 gffgan
翻 译 gffgan
老 qafffe
老 是 mgfggb
老 板 oefgfc
能 <service> hiedke
能 access bbegft
能 ejkaif
能 ping pggffZ
能 reach mofZde
能 上 kbdggk
能 不 nWfghj
能 主 mjgedc
能 从 nkaehd
能 做 ggfeel
能 出 qddhed
能 到 hogebd
能 合 gffgfj
能 否 gXigpf
能 回 hdbffp
能 干 gfegfl
能 打 ojkejR
能 收 jffggf
能 用 hdnceg
能 直 kdfgkc
能 访 ellcde
能 进 eqahef
能 连 ehdigi
能 通 eiclhf
脑 oeggfa
脑 打 rffggW
脑 用 kfggfe
脑 能 neghfb
自 rdjZhb
自 己 mffdid
自 身 nhdgec
苦 gegefm
苦 了 gfgffk
落 geakjg
落 到 feakkh
行 $ jegfdj
行 , cdefph
行 <zone> egfeme
行 ? ngfecf
行 gbgeof
行 不 kdeghg
行 为 befgcs
行 了 nfedge
行 什 ggffcl
行 会 ihWhjj
行 删 fhfgnZ
行 吗 leggja
行 和 gbggmg
行 啥 gegfem
行 干 hfgeWt
行 挪 ggheoa
行 是 ggfecn
行 有 hchfUw
行 没 hfddlh
行 的 kdechj
行 还 lffggd
补 kffelb
表 : ekffgg
表 enbhmZ
被 <gateway> nfggga
被 drop ngfgfc
被 forward hhcmee
被 mcgkZh
被 丢 lefiha
被 哪 lgfegf
被 拒 ncfegg
被 拦 tfcZgd
被 挡 kdmdfc
被 改 lhbgfg
被 放 ogfefc
被 转 haewfY
装 oghadg
西 eekhgf
要 hgffld
要 一 ehfffk
要 上 ggggam
要 不 effegn
要 写 mdigfc
要 填 elgffg
要 是 XgigtZ
要 求 kehgee
要 用 oiZndZ
要 过 oXgicj
要 连 legffe
见 ndfdfg
规 hieeek
规 则 jeeeel
览 lggggd
览 器 lggggd
角 bekjei
角 度 bekjei
解 $ lgegfe
解 dfifbo
解 析 gffffj
解 释 efkgYn
警 kggfff
计 要 iiehgd
订 gegdgl
认 igfgjc
认 一 ljfedd
认 策 fgfgkd
让 idaido
议 fdhhkf
记 ccfifo
记 录 dcgffp
讲 fefehj
讲 讲 gefelg
许 jieejd
论 jZffmg
设 fjcdoc
设 成 bgdhpf
访 gihcej
访 问 gihcej
证 fffefm
证 书 fffefm
评 feggmc
评 审 fbgijg
评 要 fkgfeg
译 gffgan
译 成 gffgan
试 qgeffa
话 $ jgfgeh
话 , effgkh
话 : gffgek
话 dffgkg
询 kggggd
该 iaeiel
该 通 sghbgZ
误 ledffi
说 <service> oegggZ
说 vfdcfa
说 明 kcgdgk
请 mfghdd
请 列 chkhfg
请 教 lgfgfe
请 求 jddjei
请 问 lgeleZ
谁 $ hdYmhj
谁 ? gefikd
谁 Ytbhgg
谁 可 jlhdiX
谁 回 kggfge
谁 开 fqeYhf
谁 改 gdggdn
谁 来 nbdbfn
谁 能 Ypeffi
谁 进 hnabih
谁 连 hmgdeg
调 raecma
谢 $ gfjebl
谢 gejebl
谢 谢 gejebl
财 ceefes
财 务 ceefes
败 ngfgdd
账 ijfeff
账 号 leffeh
贴 fefkgg
走 $ ngfafg
走 <n> tdedec
走 <own> hdfeij
走 <public> mcfflb
走 <service> leggfd
走 ? wffcfX
走 qeflfV
走 不 mfgggc
走 到 jfangd
走 哪 offegc
走 得 jZgkgh
走 的 offdgd
起 ngggdc
起 什 ehfgdm
超 mcgdgh
超 时 mcgdgh
跑 ggdggj
跑 的 jgggfd
跟 <gateway> idggek
跟 gehecn
路 $ kegggf
路 tdhbfb
路 径 kgggfd
身 qgehea
转 hhdklY
转 到 ikaika
转 发 defllc
转 圈 nffffd
转 给 rYegkb
辛 gegefm
辛 苦 gegefm
边 <client> vffgfT
边 <service> oggega
边 jahdhl
边 放 ocggfd
边 的 dgfgdo
边 能 oejZci
达 kneddd
过 <gateway> kahhei
过 <own> ofgffb
过 jfbhcm
过 了 gfgffj
过 去 iiZdfn
过 哪 kdXkdm
过 得 qaghec
过 来 ogdifb
过 网 jigcgf
返 kggggd
返 回 kggggd
还 Zifglh
还 work bgfgoc
还 是 megkZf
还 有 flfado
还 能 eehgmf
还 行 chfhnd
还 通 hZgejl
这 dgfjfj
这 一 hffgje
这 个 fgejgh
这 么 hgfdek
这 句 ggggXq
这 台 fffmee
这 条 hgggcj
这 样 hhgfkb
这 种 ghefcm
这 行 ifffej
这 边 hdkbem
进 gnfdfe
进 去 ffgggj
进 得 imdbgg
进 来 dniggZ
远 kegfgf
远 程 kegfgf
连 <client> nffgdd
连 <host> rhgbgZ
连 <outside> lahfie
连 <own> dajfjk
连 <public> pfeccg
连 <zone> oefeoV
连 ? hxhZgU
连 fjfdhg
连 上 gbhrdb
连 不 jlcccj
连 到 kkhWei
连 得 gkgbgi
连 我 ojgbfc
连 接 mcgbfk
退 , jgfggf
退 信 jgeggf
退 回 hgeegk
送 jicmce
送 到 jicmce
递 jgggge
通 $ higZgk
通 , ojfdea
通 <client> ogfgfZ
通 <far> rgghfW
通 <gateway> pgfhda
通 <host> 2ggggL
通 <own> gdfchn
通 ? uTheeh
通 dkedem
通 不 meffge
通 么 nbYchp
通 了 ebgchp
通 吗 fjeedl
通 吧 hdcrcf
通 啊 gdfdgm
通 的 hfeffk
通 过 ijhfed
通 还 sdgggX
遍 nglbbe
那 ihedig
那 三 egghlc
那 个 bkdcho
那 台 dgefdp
那 条 feggob
那 种 icdjkd
那 边 mbfgie
邮 jhcffh
邮 件 jhcffh
邮 箱 gefffl
部 ekjibe
都 dknmgS
都 不 hZhipb
都 会 ieedfn
都 在 khfdfg
都 映 edjkeg
都 有 chgkid
都 算 gleegg
都 能 ZltZfc
配 jcdfen
配 的 mggged
配 置 hdfggj
释 $ ifdghh
释 efkgYn
释 一 igggZm
释 下 ddfhcp
里 $ dZghjm
里 <service> keggge
里 ? abjnck
里 ofhded
里 刷 jgggge
里 有 lefgch
里 的 lckdge
里 看 cgggdn
里 要 lggehd
里 面 Whjqgc
重 edgcgp
重 启 fcfegn
重 置 gffffk
量 $ mfcckg
量 ? egggdm
量 jdeghg
链 qgffbe
锅 jffggf
锅 吗 jffggf
错 lgffgd
错 误 ledffi
问 $ ehechn
问 : cljdgg
问 <client> thdifV
问 <far> oedfja
问 <gateway> flfggc
问 <host> llagee
问 <outside> tYdmec
问 <own> imZdig
问 <public> pbfbfk
问 <zone> emfgdg
问 ? ddeffq
问 ghhcej
问 一 ogffec
问 不 eedffp
问 从 regfgY
问 你 egWfeu
问 到 bjkkec
问 得 fjbahm
问 我 kfkede
问 的 lfedfh
问 题 iegbgl
间 negiga
队 eggffk
队 列 eggffk
限 gocfjb
限 制 ldgfge
除 emfiha
除 了 enfjcd
险 $ gegfgk
险 gegfgj
障 hegdgl
需 glcjga
需 要 glcjga
靠 ofehbg
面 , dkgfie
面 lZdqiZ
面 是 Scfyif
面 的 iedkid
页 ckefek
顺 mbganf
题 $ jcgffi
题 , kgfgeg
题 ? geffgk
题 iegbgl
风 gegfgj
风 险 gegfgj
食 gfgegk
食 堂 gfgegk
馈 kggggc
马 kggfge
马 上 kggfge
高 cbgcgt
高 不 ebgdgr
麻 ihcdfl
麻 烦 ihcdfl
默 igggjc
默 认 igggjc
`;
export const WAY_WEIGHTS = `
' <n> you jd
's own kc
, <A> to jd
, <A> 出 kc
, <B> , kc
, <B> port jd
, <gateway> kc
, <n> $ lb
, <n> tcp ma
, <server> <B> kc
, <server> 是 jd
, <service> $ jd
, <service> ? lb
, ack <n> dj
, ack dj
, allowed ? jd
, allowed or bl
, although jd
, and does jd
, and the jd
, any port jd
, as dj
, blocked jd
, can <zone> jd
, can they jd
, client jd
, connection lb
, could jd
, do jd
, does <A> kc
, does <zone> jd
, does it dj
, dport <n> jd
, dport jd
, dsn <n> dj
, dsn dj
, dst <B> kc
, dst lb
, how kc
, i ck
, i e ma
, i have jd
, is <A> ma
, it's jd
, just kc
, lip kc
, my kc
, never lb
, no jd
, outlook dj
, possible ? dj
, possible dj
, quick one jd
, relay dj
, rip kc
, target lb
, tcp <n> ma
, tcp lb
, we kc
, what is jd
, when nZ
, who kc
, why jd
, would kc
, yes or jd
, 不 走 kc
, 为 啥 jd
, 从 <A> jd
, 从 <B> dj
, 从 dj
, 会 jd
, 会 被 jd
, 发 jd
, 咋 jd
, 回 jd
, 地 ck
, 地 址 ck
, 对 方 jd
, 帮 忙 jd
, 急 $ jd
, 急 jd
, 想 jd
, 按 kc
, 收 lb
, 放 jd
, 有 lb
, 没 kc
, 没 有 jd
, 浏 lb
, 浏 览 lb
, 源 bl
, 现 jd
, 规 kc
, 规 则 kc
, 请 kc
, 请 问 jd
, 连 kc
, 通 lb
, 通 不 jd
-> <B> , lb
-> <B> <service> kc
-> <B> lb
-> <B> ok lb
-> <B> on jd
-> <B> tcp kc
-a forward -s bl
-a input ma
-a postrouting -s jd
-d <A> -p dj
-d <A> ck
-i <A> -o jd
-i <A> jd
-i <outside> -d ck
-i forward <n> jd
-i forward jd
-j accept does ma
-j accept would dj
-j drop , jd
-l grep kc
-o <A> -j ck
-o <B> -j jd
-o <B> jd
-o <outside> jd
-o <zone> -p lb
-s <A> ma
-s <zone> -j jd
: -a kc
: -a postrouting kc
: <A> oY
: <A> to lb
: <A> 上 lb
: <A> 到 kc
: <service> : dj
: <service> kc
: can lb
: connect : jd
: connect ck
: connect from ck
: connect to dj
: could kc
: curl kc
: do lb
: drop in jd
: errno <n> ck
: errno ck
: is it lb
: open or ck
: the jd
: to dj
: user <A> ma
: user lb
: what lb
<A> 's own lb
<A> , <B> jd
<A> , <server> lb
<A> , <service> kc
<A> , dst lb
<A> , is qW
<A> , port ck
<A> , 端 ck
<A> -> <B> lb
<A> -> lb
<A> -j ck
<A> -o <B> jd
<A> -o jd
<A> -p dj
<A> -p tcp dj
<A> : <B> dj
<A> : <n> jd
<A> : connection ck
<A> : curl ma
<A> : jd
<A> <B> $ kc
<A> <B> <n> kc
<A> <B> <service> lb
<A> <B> a jd
<A> <B> echo jd
<A> <B> jd
<A> <B> tcp jd
<A> <n> <B> nZ
<A> <n> bl
<A> <n> from ck
<A> <own> : ck
<A> <own> am
<A> <server> 要 kc
<A> <service> to lb
<A> <service> 到 kc
<A> able kc
<A> able to kc
<A> and <B> kc
<A> and lb
<A> and want lb
<A> be able jd
<A> be ck
<A> box jd
<A> browse kc
<A> can kc
<A> can open lb
<A> can't nZ
<A> cannot kc
<A> cant ma
<A> client lb
<A> clients jd
<A> connects ma
<A> connects to nZ
<A> does kc
<A> error connecting dj
<A> error dj
<A> folks jd
<A> for <B> jd
<A> from a ck
<A> from my ck
<A> from talking kc
<A> get <service> oY
<A> get kc
<A> get to ma
<A> gets kc
<A> has lb
<A> has to ma
<A> have jd
<A> hit jd
<A> hitting <B> lb
<A> hitting lb
<A> host jd
<A> is dj
<A> itself get kc
<A> itself lb
<A> itself open am
<A> lan jd
<A> laptop lb
<A> lose kc
<A> make it ma
<A> make lb
<A> must jd
<A> needs jd
<A> needs to jd
<A> on <B> dj
<A> on dj
<A> opening <B> lb
<A> opens <service> ma
<A> pcs jd
<A> people jd
<A> ping <B> lb
<A> ping kc
<A> port <n> dj
<A> port dj
<A> ppl jd
<A> reach <B> kc
<A> reach <service> kc
<A> reach kc
<A> reachable Zn
<A> reachable for am
<A> reachable from ck
<A> reports kc
<A> s , jd
<A> s jd
<A> say jd
<A> see when dj
<A> server to kc
<A> side jd
<A> still reach jd
<A> straight to jd
<A> talk nZ
<A> talk to nZ
<A> talking kc
<A> talking to kc
<A> tcp <n> bl
<A> tcp bl
<A> the jd
<A> to <B> jd
<A> to our ma
<A> to the jd
<A> towards jd
<A> udp <n> jd
<A> udp jd
<A> use kc
<A> users jd
<A> wants <service> lb
<A> wants kc
<A> who lb
<A> work Zn
<A> work for Zn
<A> 上 ping kc
<A> 主 jd
<A> 主 动 jd
<A> 出 <B> jd
<A> 出 jd
<A> 到 <B> kc
<A> 到 <zone> lb
<A> 到 lb
<A> 发 jd
<A> 往 <B> jd
<A> 往 jd
<A> 往 外 jd
<A> 想 lb
<A> 有 dj
<A> 的 <n> ck
<A> 的 <service> am
<A> 的 client jd
<A> 的 user jd
<A> 的 机 jd
<A> 的 用 jd
<A> 直 kc
<A> 直 接 jd
<A> 能 <service> kc
<A> 能 ping jd
<A> 能 主 kc
<A> 要 ma
<A> 过 jd
<A> 连 <B> ma
<A> 连 lb
<A> 那 kc
<B> 's jd
<B> , <gateway> kc
<B> , <n> kc
<B> , <service> jd
<B> , allowed ck
<B> , do jd
<B> , does jd
<B> , is jd
<B> , port jd
<B> , should ck
<B> , tcp jd
<B> , udp jd
<B> , which ck
<B> , works dj
<B> , would kc
<B> , yes jd
<B> , 为 kc
<B> , 回 lb
<B> , 端 jd
<B> -> dj
<B> -j accept jd
<B> -j jd
<B> -p jd
<B> -p tcp jd
<B> : connection jd
<B> : open bl
<B> <n> $ kc
<B> <n> , jd
<B> <n> jd
<B> <n> udp kc
<B> <n> 端 kc
<B> <own> : kc
<B> <own> nZ
<B> <server> jd
<B> <service> $ kc
<B> <service> , kc
<B> <service> ? kc
<B> <service> kc
<B> <service> ok jd
<B> <zone> bl
<B> ? $ kc
<B> a ? jd
<B> a jd
<B> accept jd
<B> access ? lb
<B> access ma
<B> after nZ
<B> as jd
<B> at all lb
<B> at lb
<B> box $ lb
<B> box kc
<B> by <service> jd
<B> by kc
<B> connects dj
<B> directly ma
<B> directly on lb
<B> does jd
<B> does the lb
<B> dport <n> lb
<B> dport lb
<B> dropped lb
<B> echo jd
<B> echo request jd
<B> end up jd
<B> for <service> jd
<B> for ma
<B> from jd
<B> get ma
<B> i bl
<B> icmp oY
<B> if lb
<B> into lb
<B> is dj
<B> it lb
<B> just spins kc
<B> make it kc
<B> make kc
<B> not lb
<B> of ck
<B> ok ? lb
<B> ok lb
<B> on <n> lb
<B> on lb
<B> on tcp jd
<B> on udp lb
<B> or nZ
<B> over <n> kc
<B> over <service> kc
<B> over nZ
<B> over udp lb
<B> port <n> oY
<B> port nZ
<B> server , lb
<B> server ? kc
<B> server's kc
<B> since ma
<B> still work kc
<B> survive jd
<B> tcp <n> lb
<B> tcp kc
<B> timed out jd
<B> to ck
<B> what does ma
<B> when kc
<B> where does jd
<B> where jd
<B> which kc
<B> will ma
<B> will that lb
<B> work jd
<B> works ? ma
<B> works ma
<B> 么 $ jd
<B> 么 jd
<B> 之 jd
<B> 之 间 jd
<B> 了 lb
<B> 会 不 kc
<B> 发 信 jd
<B> 吗 $ kc
<B> 吗 , jd
<B> 吗 ? kc
<B> 吗 kc
<B> 开 bl
<B> 打 jd
<B> 报 jd
<B> 收 <service> jd
<B> 有 jd
<B> 的 <n> lb
<B> 的 kc
<B> 的 tcp lb
<B> 直 ck
<B> 端 kc
<B> 端 口 jd
<B> 能 ck
<B> 能 连 bl
<B> 能 通 jd
<B> 行 kc
<B> 访 ck
<B> 访 问 ck
<B> 走 jd
<B> 走 得 jd
<B> 超 kc
<B> 超 时 kc
<B> 这 个 lb
<B> 通 ma
<B> 通 吗 kc
<B> 那 Zn
<client> $ ck
<client> dst kc
<client> s , jd
<client> s jd
<gateway> 's ck
<gateway> : bl
<gateway> <B> ma
<gateway> be ma
<gateway> does lb
<gateway> is kc
<gateway> let it kc
<gateway> or <host> jd
<gateway> to kc
<host> $ jd
<host> 's ma
<host> <A> kc
<host> <A> s jd
<host> <B> s dj
<host> ? dj
<host> box kc
<host> host kc
<host> on kc
<host> s , bl
<host> s bl
<host> see jd
<host> server , jd
<host> server by jd
<host> server's jd
<host> 就 lb
<host> 的 <n> kc
<host> 的 jd
<n> , <n> bl
<n> , ack dj
<n> , i jd
<n> , is kc
<n> , or jd
<n> , seq jd
<n> , what lb
<n> -> jd
<n> -j masquerade jd
<n> -s jd
<n> : connect bl
<n> : does ma
<n> : no ck
<n> : to dj
<n> : user kc
<n> <B> kc
<n> <n> $ kc
<n> <n> tcp dj
<n> allowed dj
<n> am ma
<n> and jd
<n> at jd
<n> connection bl
<n> connection timed bl
<n> does that jd
<n> does the lb
<n> f dj
<n> forward kc
<n> get bl
<n> in <outside> lb
<n> in kc
<n> ip <client> jd
<n> ip <host> lb
<n> ip <own> jd
<n> len <n> jd
<n> len jd
<n> of <A> ck
<n> of <B> jd
<n> on <A> am
<n> on <B> ma
<n> on jd
<n> proto udp kc
<n> s nZ
<n> so dj
<n> syn $ jd
<n> syn , lb
<n> syn 这 jd
<n> tcp $ kc
<n> tcp , jd
<n> tcp from lb
<n> tcp lb
<n> that's lb
<n> the kc
<n> to <A> dj
<n> to <B> pX
<n> to lb
<n> udp , jd
<n> udp ? jd
<n> what jd
<n> 为 kc
<n> 到 <B> lb
<n> 吗 ? kc
<n> 吗 kc
<n> 和 <n> jd
<n> 就 kc
<n> 放 jd
<n> 的 dnat kc
<n> 能 jd
<outside> $ dj
<outside> , kc
<outside> -d ck
<outside> -j accept oY
<outside> -j masquerade kc
<outside> <A> ma
<outside> in jd
<outside> is kc
<outside> on the jd
<outside> out <zone> jd
<outside> 上 jd
<outside> 打 jd
<outside> 访 kc
<outside> 访 问 kc
<own> $ ma
<public> <B> $ jd
<public> <B> , jd
<public> <B> on jd
<public> ? $ kc
<public> ? kc
<server> , kc
<server> <A> am
<server> <B> $ kc
<server> <B> , kc
<server> <B> jd
<server> is lb
<server> 要 kc
<service> , <n> ma
<service> , kc
<service> <A> <n> Zn
<service> <host> kc
<service> <n> <n> dj
<service> <n> nZ
<service> <n> udp jd
<service> <server> jd
<service> ? $ kc
<service> ? jd
<service> dnat jd
<service> from <A> jd
<service> in jd
<service> into <A> ck
<service> into <B> jd
<service> into the jd
<service> is jd
<service> just dj
<service> ok ? dj
<service> on <A> bl
<service> on <B> jd
<service> on <n> lb
<service> on ck
<service> on the dj
<service> session kc
<service> to <A> ck
<service> to <B> kc
<service> udp <n> kc
<service> via <B> kc
<service> via kc
<service> 会 jd
<service> 到 <B> kc
<service> 到 kc
<service> 吗 ? kc
<service> 吗 jd
<service> 收 jd
<service> 登 jd
<zone> $ bl
<zone> , dj
<zone> -> jd
<zone> -d <A> dj
<zone> -j drop kc
<zone> -p kc
<zone> -p tcp kc
<zone> ? $ dj
<zone> ? dj
<zone> and jd
<zone> i jd
<zone> i see jd
<zone> in jd
<zone> src <A> jd
<zone> src jd
<zone> then jd
<zone> to kc
<zone> 上 jd
<zone> 上 抓 kc
<zone> 就 kc
<zone> 就 能 jd
<zone> 的 <A> jd
? -a prerouting jd
? <A> kc
? <B> ck
? ? $ jd
? ? jd
? example com jd
? example jd
? in <zone> jd
? it's kc
? udp <n> jd
? we kc
? 我 bl
L , <A> <client><far> jd
L , does <client><far> lb
L , does <far><own> ma
L , 客 <client><own> jd
L -a forward <client><client> kc
L -a forward <client><far> jd
L -a forward <zone><client> jd
L -a forward <zone><host> jd
L -a forward <zone><outside> jd
L -a forward <zone><zone> jd
L -a postrouting <zone><own> jd
L -a prerouting <outside><own> jd
L -d <A> <own><client> ck
L -d <host> <zone><own> kc
L -i <A> <outside><own> lb
L -i <A> <zone><client> jd
L -i <A> <zone><zone> jd
L -i <outside> <own><zone> ck
L -i <zone> <client><client> kc
L -j accept <client><client> kc
L -j accept <client><far> kc
L -j drop <far><own> kc
L -o <A> <outside><zone> dj
L -o <outside> <client><far> lb
L -o <zone> <client><client> kc
L -o ck
L -s <zone> <client><far> nZ
L -s <zone> <zone><own> kc
L : <A> <zone><zone> rV
L : <n> <client><client> jd
L : <n> <client><host> jd
L : <n> <client><own> kc
L : <n> <own><client> dj
L : ip <client><own> kc
L ; jd
L <A> 's <gateway><far> kc
L <A> , <client><host> lb
L <A> , <client><own> jd
L <A> , <far><host> jd
L <A> , <far><own> ma
L <A> , <outside><host> ma
L <A> , <outside><own> ma
L <A> , <own><client> dj
L <A> , <own><outside> dj
L <A> , <own><zone> ck
L <A> -> <client><far> kc
L <A> -> <host><far> ma
L <A> -> <outside><host> kc
L <A> -> <zone><outside> jd
L <A> -d <outside><own> jd
L <A> -j <outside><zone> dj
L <A> -o <zone><client> jd
L <A> -o <zone><outside> jd
L <A> -o <zone><zone> jd
L <A> : <client><own> kc
L <A> : <zone><own> kc
L <A> <B> <client><client> lb
L <A> <B> <client><far> kc
L <A> <B> <client><host> lb
L <A> <B> <far><own> lb
L <A> <B> <zone><outside> lb
L <A> <service> <client><gateway> jd
L <A> <service> <outside><host> jd
L <A> <service> <zone><own> jd
L <A> and <client><client> kc
L <A> and <client><own> jd
L <A> and <zone><zone> lb
L <A> box <host><outside> jd
L <A> can <client><own> kc
L <A> can't <client><own> ma
L <A> connects <far><own> jd
L <A> dst <client><client> jd
L <A> from <client><client> Xp
L <A> from <far><zone> ck
L <A> from <gateway><client> Yo
L <A> from <gateway><outside> am
L <A> from <host><client> bl
L <A> from <host><outside> Yo
L <A> from <host><zone> Xp
L <A> from <own><outside> ck
L <A> get <client><own> jd
L <A> gets <zone><host> kc
L <A> gets <zone><own> kc
L <A> i <client><own> jd
L <A> is <far><own> kc
L <A> is <zone><own> jd
L <A> itself <gateway><host> jd
L <A> last <zone><own> kc
L <A> needs <host><far> ma
L <A> on <outside><own> lb
L <A> opens <client><own> jd
L <A> out <zone><outside> kc
L <A> ping <zone><client> jd
L <A> ping <zone><host> kc
L <A> port <own><far> bl
L <A> port <own><outside> dj
L <A> reach <zone><host> jd
L <A> s <client><own> jd
L <A> say <zone><own> kc
L <A> server <host><outside> ck
L <A> server <host><own> kc
L <A> server <host><public> jd
L <A> still <client><far> lb
L <A> still <far><own> ma
L <A> still <outside><host> jd
L <A> still <zone><gateway> jd
L <A> to <client><client> oY
L <A> to <client><gateway> jd
L <A> to <gateway><far> ma
L <A> to <host><client> nZ
L <A> to <host><host> kc
L <A> to <host><outside> ma
L <A> to <outside><gateway> jd
L <A> to <outside><host> lb
L <A> to <outside><own> jd
L <A> to <zone><client> oY
L <A> to <zone><outside> oY
L <A> users <zone><own> jd
L <A> 上 <client><own> jd
L <A> 上 <zone><outside> jd
L <A> 到 <client><client> lb
L <A> 到 <outside><host> kc
L <A> 发 <client><own> kc
L <A> 本 <gateway><far> kc
L <A> 的 <outside><own> kc
L <A> 的 <own><outside> bl
L <A> 的 <zone><client> lb
L <A> 的 <zone><far> nZ
L <A> 的 <zone><host> jd
L <A> 的 <zone><outside> kc
L <A> 能 <host><outside> ma
L <A> 能 <outside><gateway> jd
L <A> 自 <gateway><client> kc
L <A> 自 <gateway><far> lb
L <A> 自 <host><outside> kc
L <A> 访 <far><own> jd
L <A> 访 <outside><own> kc
L <A> 访 <zone><host> jd
L <A> 这 <zone><own> jd
L <client> , <outside><own> jd
L <client> jd
L <far> dj
L <host> nZ
L <n> , <client><far> kc
L <n> , <client><own> lb
L <n> , <far><own> kc
L <n> , <zone><outside> kc
L <n> : <client><client> jd
L <n> : <client><host> jd
L <n> : <client><own> ma
L <n> : <far><own> lb
L <n> : <own><client> dj
L <n> <n> <client><client> jd
L <n> <n> <client><far> lb
L <n> <n> <client><host> jd
L <n> <n> <client><own> kc
L <n> from <outside><host> jd
L <n> ip <client><client> jd
L <n> of <own><outside> ck
L <n> on <host><outside> Wq
L <n> on <own><zone> ck
L <n> you <own><zone> ck
L <outside> -j <client><far> kc
L <outside> out <zone><own> jd
L <server> <A> <own><client> ck
L <server> ck
L <service> <n> <client><host> kc
L <service> <n> <host><outside> Xp
L <service> <n> <outside><own> oY
L <service> from <outside><gateway> kc
L <service> on <gateway><outside> Yo
L <service> on <host><outside> ck
L <service> on <own><outside> ck
L <service> to <gateway><zone> ck
L <zone> , <zone><own> ma
L <zone> -d <own><client> dj
L <zone> -d <zone><own> kc
L <zone> -o <client><client> kc
L <zone> -o <client><far> kc
L <zone> <A> <client><own> kc
L <zone> <A> <zone><own> kc
L <zone> i <client><own> jd
L <zone> 的 <client><own> jd
L ^ <A> <client><client> ma
L ^ <A> <client><far> jd
L ^ <A> <client><gateway> kc
L ^ <A> <client><own> kc
L ^ <A> <far><own> kc
L ^ <A> <gateway><client> lb
L ^ <A> <gateway><far> nZ
L ^ <A> <gateway><host> kc
L ^ <A> <gateway><outside> dj
L ^ <A> <gateway><own> lb
L ^ <A> <host><client> pX
L ^ <A> <host><far> lb
L ^ <A> <host><outside> jd
L ^ <A> <host><own> kc
L ^ <A> <host><public> lb
L ^ <A> <outside><gateway> kc
L ^ <A> <outside><host> ma
L ^ <A> <outside><own> kc
L ^ <A> <own><client> am
L ^ <A> <own><outside> dj
L ^ <A> <server><own> ma
L ^ <A> <zone><client> kc
L ^ <A> <zone><far> kc
L ^ <A> <zone><gateway> kc
L ^ <A> <zone><outside> kc
L ^ <A> <zone><own> kc
L ^ <A> <zone><public> qW
L ^ <A> <zone><zone> rV
L ^ <n> <client><client> jd
L ^ <n> <own><client> dj
L ^ <outside> <far><own> ma
L ^ <service> <client><far> ma
L ^ <service> <client><gateway> ma
L ^ <service> <far><own> lb
L ^ <service> <host><client> dj
L ^ <service> <host><zone> dj
L ^ <service> <outside><gateway> kc
L ^ <service> <outside><host> kc
L ^ <service> <own><outside> bl
L ^ <service> <zone><gateway> jd
L ^ <service> <zone><host> jd
L ^ <zone> <client><host> ma
L ^ <zone> <client><own> jd
L ^ <zone> <zone><own> jd
L ^ a <far><own> kc
L ^ can <host><far> jd
L ^ can <outside><own> jd
L ^ conntrack <far><own> jd
L ^ could <outside><host> kc
L ^ curl <own><zone> dj
L ^ customer <far><own> ma
L ^ dmesg <client><host> jd
L ^ do <zone><outside> jd
L ^ do <zone><own> kc
L ^ does <client><own> jd
L ^ does <far><own> ma
L ^ does <gateway><far> jd
L ^ does <host><far> lb
L ^ does <host><outside> kc
L ^ does <host><own> lb
L ^ does <outside><own> jd
L ^ does <own><zone> bl
L ^ does <zone><zone> lb
L ^ hairpin <zone><own> kc
L ^ how <zone><own> kc
L ^ i <client><own> jd
L ^ i <zone><host> oY
L ^ if <client><own> jd
L ^ if <far><own> lb
L ^ if <outside><own> ma
L ^ if <zone><host> jd
L ^ if <zone><outside> lb
L ^ is <client><own> kc
L ^ is <gateway><outside> Yo
L ^ is <gateway><zone> dj
L ^ is <host><far> ck
L ^ is <host><outside> am
L ^ is <outside><host> kc
L ^ is <outside><own> lb
L ^ is <own><zone> ck
L ^ is <zone><host> jd
L ^ is <zone><zone> nZ
L ^ my <client><own> jd
L ^ on <client><own> jd
L ^ our <client><own> ma
L ^ our <far><own> jd
L ^ outlook <client><own> kc
L ^ ping <client><far> kc
L ^ ping <client><host> ma
L ^ say <client><own> kc
L ^ say <zone><host> kc
L ^ say <zone><own> lb
L ^ tcpdump <far><own> lb
L ^ thunderbird <client><own> jd
L ^ user <client><own> jd
L ^ we <far><own> jd
L ^ we <zone><own> jd
L ^ what <far><own> jd
L ^ what <outside><own> kc
L ^ what <own><outside> ck
L ^ what <zone><host> pX
L ^ which <client><own> kc
L ^ why <client><host> jd
L ^ why <client><own> kc
L ^ why <own><zone> bl
L ^ would <outside><own> jd
L ^ would <outside><zone> ck
L ^ would <own><zone> ck
L ^ 假 <zone><outside> kc
L ^ 内 <client><own> jd
L ^ 如 <zone><outside> jd
L ^ 帮 <client><host> jd
L ^ 帮 <client><own> kc
L ^ 抓 <client><own> kc
L ^ 抓 <far><own> kc
L ^ 日 <far><host> jd
L a <A> <zone><own> kc
L a jd
L able jd
L about dj
L address bl
L after jd
L agent lb
L am jd
L an pX
L and lb
L answer jd
L anybody lb
L anything kc
L append jd
L are ma
L arriving kc
L ask jd
L assume ma
L at <A> <client><own> jd
L at <A> <far><own> nZ
L attacker jd
L audit jd
L back lb
L backup ma
L be kc
L becomes ck
L boss kc
L box nZ
L branch kc
L by kc
L can <A> <gateway><host> jd
L can <A> <host><far> jd
L can lb
L can someone <outside><own> kc
L can the <host><far> jd
L change kc
L ci jd
L claims jd
L client Zn
L clients kc
L come jd
L coming lb
L confirm kc
L connect ck
L connection refused <client><own> oY
L conntrack -l <far><own> jd
L could lb
L curl dj
L delete ma
L deleted jd
L desk <A> <client><own> kc
L desk kc
L dig Zn
L dmesg dj
L do <A> <zone><outside> kc
L do dj
L does <A> <client><far> lb
L does <A> <client><own> ma
L does <A> <far><own> nZ
L does <A> <zone><own> kc
L does <A> <zone><zone> nZ
L does <service> <outside><own> jd
L does the <host><outside> jd
L does the <host><own> lb
L dovecot kc
L drop , <gateway><zone> ck
L echo kc
L example am
L explain kc
L floor jd
L following jd
L for <A> <far><own> jd
L for lb
L for the <outside><zone> kc
L forward -i <client><client> kc
L forward -i <zone><client> jd
L forward -i <zone><host> jd
L forward -i <zone><zone> jd
L forward -s <zone><outside> lb
L from <A> <client><client> nZ
L from <A> <client><gateway> jd
L from <A> <far><host> jd
L from <A> <far><own> jd
L from <A> <host><client> nZ
L from <A> <outside><gateway> kc
L from <A> <outside><host> lb
L from ma
L g lb
L get ck
L good jd
L grep kc
L guest oY
L has jd
L have jd
L he bl
L hello kc
L home kc
L host jd
L how come <zone><own> ma
L hypothetically jd
L i add <zone><own> jd
L i ck
L i'd kc
L if i <client><own> kc
L if i <outside><own> ma
L if kc
L in <A> <zone><far> jd
L in <A> <zone><gateway> kc
L in <A> <zone><zone> kc
L in ma
L in the <client><own> jd
L input policy <gateway><zone> ck
L input policy <zone><gateway> kc
L into ck
L ip <A> <client><client> kc
L ip <A> <client><host> kc
L ip <A> <far><own> kc
L ip <A> <host><client> Us
L ip <host> <client><own> jd
L iptables lb
L is <A> <client><own> lb
L is <A> <far><own> lb
L is <A> <host><far> bl
L is <A> <own><zone> ck
L is <A> <zone><zone> lb
L is <service> <gateway><outside> Yo
L is <service> <gateway><zone> dj
L is <service> <host><outside> am
L it's jd
L its jd
L job kc
L kernel dj
L laptop kc
L leave lb
L let's kc
L like kc
L line <n> <client><far> lb
L line <n> <client><own> jd
L line <n> <outside><own> kc
L line <n> <zone><outside> kc
L line <n> <zone><own> jd
L lock kc
L logged kc
L machine kc
L machines jd
L maillog dj
L may ma
L me kc
L monitor nZ
L morning kc
L moved dj
L must authentication <own><zone> ck
L must authentication <zone><own> jd
L my desk <client><own> kc
L my oY
L nc Zn
L need lb
L never ck
L nginx kc
L normal kc
L not kc
L of <A> <own><outside> ck
L of dj
L of line <zone><own> jd
L of our <client><own> kc
L of the <zone><own> jd
L on <A> <client><host> ma
L on <A> <client><own> kc
L on <A> <gateway><host> kc
L on <A> <host><client> dj
L on <A> <host><host> jd
L on <A> <host><outside> Us
L on <A> <host><own> kc
L on <A> <outside><host> nZ
L on <A> <outside><own> kc
L on <A> <outside><zone> ma
L on <A> <own><zone> am
L on <A> <zone><own> jd
L on a <zone><own> jd
L on the <host><outside> ck
L on the <zone><own> jd
L one kc
L open kc
L our kc
L our monitoring <far><own> jd
L out of <client><own> jd
L out of <gateway><zone> ck
L out of <zone><own> jd
L out on <outside><own> jd
L outbound oY
L over kc
L packets ma
L path jd
L pc lb
L pcs kc
L people in <zone><own> jd
L people lb
L ping <A> <far><zone> dj
L ping <A> <host><client> bl
L ping dj
L ping from <zone><gateway> jd
L ping from <zone><own> jd
L pinging <A> <client><client> Zn
L pinging Wq
L plain bl
L planning jd
L possible kc
L postfix am
L postfix on <host><far> jd
L postrouting -s <zone><own> jd
L postrouting dj
L ppl kc
L prerouting -i <outside><own> jd
L printers kc
L proposed jd
L put kc
L question kc
L queue ma
L relay bl
L remote lb
L removing Zn
L reply jd
L request jd
L rest ck
L right kc
L root dj
L route ma
L rule kc
L runs jd
L says ck
L scanner at <far><own> jd
L scanner kc
L see dj
L seen ck
L set lb
L sitting jd
L snat to <host><far> lb
L so kc
L some kc
L someone <A> <outside><own> jd
L someone kc
L someone on <outside><host> lb
L source <own> <host><far> lb
L source ck
L src <A> <client><client> jd
L stop kc
L stuck kc
L syn sent <client><host> jd
L taken kc
L teh kc
L the <A> <gateway><zone> Yo
L the <A> <host><own> jd
L the <A> <zone><outside> lb
L the <host> <host><own> jd
L the <host> <zone><own> ma
L the <zone> <zone><own> kc
L the jd
L the masquerade <client><far> lb
L the masquerade <host><far> lb
L there jd
L these jd
L thinking kc
L thunderbird on <client><own> kc
L thunderbird on <zone><own> jd
L thursday jd
L ticket kc
L time kc
L timed ck
L times jd
L to <A> <client><own> kc
L to <A> <far><zone> am
L to <A> <own><outside> ck
L to <A> <own><zone> dj
L to <A> <zone><own> lb
L to <server> <own><client> ck
L to am
L to drop <client><gateway> lb
L to source <host><far> lb
L to the <gateway><zone> ck
L told dj
L tonight jd
L too lb
L took jd
L trace <A> <far><own> kc
L traffic jd
L udp <n> <outside><own> kc
L udp <n> <own><outside> bl
L udp <n> <zone><far> jd
L up ma
L user lb
L verdict kc
L wants dj
L wat kc
L way jd
L we moved <zone><own> kc
L went jd
L were kc
L what if <outside><own> jd
L what's kc
L whats ma
L when lb
L whether kc
L who jd
L why does <client><own> nZ
L why does <own><zone> am
L why does <zone><own> nZ
L why jd
L wifi kc
L work kc
L would <A> <client><client> jd
L would <A> <far><own> kc
L would <A> <host><far> nZ
L would <A> <zone><zone> kc
L yes jd
L you must <own><zone> ck
L 一 dj
L 一 条 <outside><own> kc
L 一 条 <zone><host> jd
L 一 条 <zone><outside> kc
L 一 条 <zone><own> jd
L 上 <A> <zone><own> jd
L 丢 jd
L 个 kc
L 之 后 <client><own> jd
L 从 jd
L 会 ma
L 假 jd
L 假 如 <zone><outside> kc
L 先 jd
L 公 kc
L 况 jd
L 出 jd
L 到 <A> <client><own> ma
L 到 dj
L 到 ip <client><own> kc
L 加 一 <outside><own> kc
L 加 一 <zone><host> jd
L 加 一 <zone><outside> kc
L 包 看 <client><own> kc
L 单 jd
L 口 jd
L 只 看 <client><own> kc
L 司 kc
L 吗 ? <far><own> jd
L 回 lb
L 在 kc
L 地 ck
L 址 ck
L 复 jd
L 外 jd
L 如 果 <zone><outside> kc
L 审 kc
L 客 ck
L 客 户 <far><own> kc
L 志 dj
L 您 jd
L 情 jd
L 成 jd
L 户 dj
L 手 机 <zone><own> ma
L 抓 包 <client><own> kc
L 抓 包 <far><own> kc
L 报 <n> <client><own> jd
L 按 jd
L 收 kc
L 日 dj
L 日 志 <client><client> kc
L 日 志 <far><host> jd
L 是 <A> <client><own> kc
L 有 kc
L 条 -a <outside><own> kc
L 来 kc
L 板 jd
L 没 kc
L 点 jd
L 电 jd
L 的 dj
L 目 dj
L 看 到 <client><host> jd
L 看 到 <client><own> kc
L 程 kc
L 脑 jd
L 行 dj
L 要 lb
L 计 kc
L 设 kc
L 边 lb
L 连 bl
L 那 lb
M ' dj
M 's own <gateway><far> kc
M , <B> <own><outside> dj
M , <B> <zone><own> jd
M , <server> <client><own> jd
M , <zone> <zone><own> kc
M , bl
M , 连 <client><own> jd
M -> <B> <client><far> kc
M -> <B> <host><far> ma
M -> <B> <outside><host> kc
M -> <B> <zone><outside> jd
M -> lb
M -a dj
M -d <B> <outside><own> jd
M -i dj
M -j accept <zone><client> jd
M -o <B> <zone><outside> jd
M -o <B> <zone><zone> kc
M -o <zone> <zone><client> jd
M -p dj
M : <n> <client><own> jd
M : <n> <own><client> bl
M : <n> <zone><own> kc
M : connect <host><far> kc
M : connect <own><zone> ck
M : connection <client><client> ck
M : connection <own><zone> bl
M : curl <zone><own> kc
M : dj
M : unable <own><client> dj
M ; kc
M <B> $ <client><client> kc
M <B> $ <client><far> ma
M <B> $ <client><gateway> ma
M <B> $ <client><own> lb
M <B> $ <far><own> oY
M <B> $ <far><zone> Zn
M <B> $ <gateway><far> jd
M <B> $ <gateway><own> kc
M <B> $ <host><far> pX
M <B> $ <host><outside> dj
M <B> $ <host><own> ma
M <B> $ <outside><host> ma
M <B> $ <outside><own> oY
M <B> $ <own><client> dj
M <B> $ <own><far> Yo
M <B> $ <own><zone> am
M <B> $ <server><own> kc
M <B> $ <zone><client> lb
M <B> $ <zone><far> oY
M <B> $ <zone><host> ma
M <B> $ <zone><outside> kc
M <B> $ <zone><own> jd
M <B> $ <zone><public> jd
M <B> $ <zone><zone> ma
M <B> , <client><gateway> jd
M <B> , <client><host> ma
M <B> , <client><own> qW
M <B> , <far><client> bl
M <B> , <far><host> jd
M <B> , <far><own> lb
M <B> , <gateway><client> dj
M <B> , <gateway><far> lb
M <B> , <gateway><host> ma
M <B> , <gateway><outside> am
M <B> , <gateway><zone> dj
M <B> , <host><client> dj
M <B> , <outside><host> kc
M <B> , <outside><own> pX
M <B> , <own><outside> ck
M <B> , <own><zone> am
M <B> , <zone><client> jd
M <B> , <zone><far> jd
M <B> , <zone><gateway> kc
M <B> , <zone><host> kc
M <B> , <zone><outside> jd
M <B> , <zone><own> jd
M <B> -> <own><client> ck
M <B> -j <zone><outside> jd
M <B> -j <zone><zone> jd
M <B> -p <outside><own> jd
M <B> : <client><own> ma
M <B> : <host><far> jd
M <B> : <outside><host> jd
M <B> : <own><zone> ck
M <B> : <zone><zone> kc
M <B> <n> <far><own> jd
M <B> <n> <gateway><host> kc
M <B> <n> <host><client> dj
M <B> <n> <host><far> ck
M <B> <own> <client><own> ma
M <B> <own> <host><own> lb
M <B> <service> <zone><outside> jd
M <B> <service> <zone><zone> lb
M <B> ? <client><far> kc
M <B> ? <far><own> jd
M <B> ? <gateway><host> lb
M <B> ? <gateway><outside> dj
M <B> ? <gateway><zone> Zn
M <B> ? <host><client> jd
M <B> ? <host><far> lb
M <B> ? <host><host> lb
M <B> ? <host><outside> dj
M <B> ? <outside><host> kc
M <B> ? <outside><own> lb
M <B> ? <outside><zone> lb
M <B> ? <own><outside> am
M <B> ? <own><zone> Zn
M <B> ? <zone><client> jd
M <B> ? <zone><gateway> jd
M <B> ? <zone><outside> nZ
M <B> ? <zone><own> kc
M <B> ? <zone><public> kc
M <B> ? <zone><zone> lb
M <B> a <client><far> kc
M <B> allowed <client><far> jd
M <B> and <client><own> kc
M <B> and <zone><own> jd
M <B> at <zone><zone> kc
M <B> come <zone><own> ma
M <B> directly <outside><host> kc
M <B> does <zone><own> lb
M <B> dport <far><own> lb
M <B> i <client><own> lb
M <B> is <zone><host> ma
M <B> just <client><own> lb
M <B> just <zone><own> ma
M <B> lan <zone><zone> jd
M <B> ok <zone><outside> jd
M <B> on <client><client> ma
M <B> on <client><far> jd
M <B> on <client><own> kc
M <B> on <gateway><host> jd
M <B> on <host><host> jd
M <B> on <host><outside> jd
M <B> on <host><public> kc
M <B> or <zone><own> jd
M <B> port <client><far> kc
M <B> port <client><host> jd
M <B> port <far><host> jd
M <B> port <far><own> jd
M <B> port <host><far> lb
M <B> port <outside><host> jd
M <B> port <outside><own> kc
M <B> s <client><host> kc
M <B> s <far><own> kc
M <B> s <host><client> ck
M <B> s <own><client> dj
M <B> server <client><host> lb
M <B> server <zone><host> jd
M <B> sport <host><far> kc
M <B> still <outside><own> lb
M <B> tcp <client><far> ma
M <B> through <zone><outside> kc
M <B> timed <client><own> jd
M <B> what <zone><own> lb
M <B> when <zone><own> ma
M <B> 之 <zone><zone> jd
M <B> 会 <gateway><own> jd
M <B> 发 <client><own> jd
M <B> 吗 <host><outside> nZ
M <B> 就 <zone><own> kc
M <B> 打 <zone><own> jd
M <B> 的 <client><gateway> jd
M <B> 的 <client><own> jd
M <B> 的 <gateway><far> jd
M <B> 的 <zone><client> jd
M <B> 的 <zone><far> jd
M <B> 超 <zone><own> kc
M <client> jd
M <gateway> ma
M <host> <B> <own><client> dj
M <host> server <client><host> kc
M <n> , <client><own> ma
M <n> , <own><client> ck
M <n> : <client><own> kc
M <n> : <host><client> ck
M <n> : <host><far> jd
M <n> : <host><own> lb
M <n> : <own><zone> ck
M <n> <n> <client><own> jd
M <n> <n> <own><client> Yo
M <n> <n> <zone><own> jd
M <n> bl
M <n> from <own><zone> dj
M <n> ms <host><client> ck
M <n> on <far><own> jd
M <n> on <host><outside> ma
M <own> bl
M <public> <B> <client><own> jd
M <server> <B> <client><own> jd
M <server> <B> <zone><own> jd
M <server> ma
M <service> <B> <client><own> kc
M <service> <B> <far><own> kc
M <service> <B> <gateway><host> lb
M <service> <n> <client><host> lb
M <service> <n> <client><own> lb
M <service> <n> <far><own> jd
M <service> <n> <host><far> ma
M <service> <n> <outside><host> kc
M <service> into <outside><gateway> jd
M <service> kc
M <service> on <far><own> kc
M <service> on <zone><host> jd
M <service> to <host><host> kc
M <service> to <zone><gateway> kc
M <service> to <zone><host> oY
M <service> 到 <outside><gateway> jd
M <service> 到 <outside><host> jd
M <service> 登 <zone><gateway> jd
M <zone> -j <zone><client> jd
M <zone> 就 <zone><host> kc
M ? am
M a connection <outside><zone> lb
M able nZ
M able to <host><host> jd
M access ma
M ack lb
M against oY
M aimed kc
M allowed ma
M an jd
M and <B> <zone><zone> lb
M and kc
M arbitrary jd
M arrive jd
M as dj
M asking kc
M at <B> <far><own> lb
M at <B> <gateway><far> kc
M at <B> <outside><host> ma
M at <B> <outside><own> jd
M at <B> <zone><far> jd
M at <B> <zone><own> kc
M at ck
M behind am
M browse kc
M can kc
M can't ma
M cannot lb
M cant jd
M client ck
M come jd
M coming ck
M complains kc
M conect jd
M configured jd
M connect from <host><far> dj
M connect lb
M connect to <client><own> lb
M connect to <host><far> nZ
M connect to <host><own> lb
M connecting jd
M connection refused <client><own> jd
M connection refused <own><zone> bl
M connection refused <zone><own> lb
M connection timed <client><client> ck
M connection to <client><own> jd
M connection to <zone><own> jd
M connections kc
M connects lb
M could kc
M curl : <zone><own> jd
M curl <B> <client><own> kc
M curl <B> <gateway><own> jd
M curl kc
M deliver kc
M delivers lb
M denied ma
M dialled jd
M directly kc
M dport <n> <host><client> Yo
M dst <B> <client><client> jd
M example jd
M example net <host><far> jd
M failed jd
M fetch ma
M folks jd
M for <B> <far><own> ma
M for <B> <outside><own> kc
M for <B> <own><outside> am
M for <B> <own><zone> ck
M for <B> <zone><own> kc
M forward bl
M from <B> <client><own> nZ
M from <B> <far><client> Zn
M from <B> <gateway><client> Zn
M from <B> <gateway><far> jd
M from <B> <gateway><zone> am
M from <B> <host><client> Zn
M from <B> <host><outside> ck
M from <B> <host><zone> Wq
M from <B> <own><far> bl
M from <B> <own><outside> bl
M from <B> <own><zone> ck
M from <B> <zone><own> jd
M from <B> <zone><zone> lb
M from ck
M from unknown <host><far> dj
M from unknown <host><gateway> dj
M get lb
M get out <host><outside> lb
M get to <client><far> lb
M get to <host><far> kc
M get to <outside><own> lb
M get to <zone><zone> ma
M gets kc
M github kc
M hangs dj
M has kc
M has to <client><host> jd
M have <B> <zone><outside> jd
M have oY
M his dj
M hit jd
M hitting <B> <far><own> kc
M hitting kc
M host : <own><client> dj
M hosts ma
M i jd
M i'm ck
M im bl
M in <B> <client><zone> dj
M in <B> <own><zone> dj
M in ck
M inet ck
M initiate kc
M inner kc
M inside jd
M into <B> <host><zone> kc
M into <B> <outside><zone> nZ
M into <B> <zone><client> jd
M into pX
M io ck
M ip <B> <own><client> bl
M ip <host> <own><client> dj
M is <B> <own><client> am
M is ck
M it's ck
M itself lb
M just dj
M keeps kc
M lan jd
M let dj
M lose jd
M machines dj
M monday jd
M monitoring dj
M ms dj
M must authentication <zone><own> jd
M must jd
M mx ma
M my ck
M names at <gateway><far> kc
M nc jd
M need jd
M needs kc
M needs to <host><far> ma
M needs to <host><outside> jd
M net <B> <host><far> jd
M none ma
M on <B> <client><client> bl
M on <B> <client><own> ma
M on <B> <far><own> kc
M on <B> <outside><host> jd
M on <B> <outside><own> oY
M on <B> <own><client> dj
M on <B> <zone><outside> jd
M on <B> <zone><own> jd
M on the <zone><host> lb
M one jd
M only ma
M onto lb
M open <B> <outside><own> kc
M open the <zone><own> lb
M opening <B> <client><own> jd
M opens <B> <zone><own> kc
M our <B> <outside><host> dj
M our jd
M out on <zone><outside> jd
M out to <host><outside> qW
M outbound kc
M own jd
M packages kc
M page kc
M pcs jd
M permitted kc
M ping <B> <gateway><client> jd
M ping <B> <zone><client> kc
M ping kc
M pingable am
M pinging lb
M pings kc
M plain kc
M poll lb
M port <n> <client><client> ck
M port <n> <far><own> jd
M port <n> <host><client> Zn
M port <n> <host><outside> jd
M portal kc
M postfix <service> <client><own> kc
M postfix <service> <host><far> ma
M ppl jd
M print kc
M provider lb
M pull kc
M push lb
M ran bl
M reach <B> <client><client> ma
M reach <B> <client><far> jd
M reach <B> <host><public> jd
M reach <B> <zone><zone> kc
M reach kc
M reachable Zn
M reachable from <host><outside> dj
M reached bl
M refused' jd
M reject ck
M relay kc
M remote host <own><client> dj
M report jd
M reports kc
M request kc
M resolve names <gateway><far> jd
M router kc
M rules jd
M run dj
M run on <own><client> ck
M s , <client><own> jd
M s kc
M say lb
M says jd
M scan jd
M see dj
M seen Xp
M sees jd
M sends ma
M sent am
M set to <client><own> jd
M since then <zone><own> kc
M sits ck
M sitting ck
M smtpd bl
M so oY
M socket am
M something lb
M spins jd
M still get <client><far> ma
M still get <outside><own> kc
M still get <zone><far> ma
M still reach <client><far> jd
M straight nZ
M straight to <outside><host> jd
M submit kc
M sync lb
M talk nZ
M talking jd
M target lb
M tcp dport <host><client> Yo
M teh ma
M the <B> <client><host> ma
M the <B> <outside><gateway> kc
M the <B> <outside><host> kc
M the <B> <zone><gateway> kc
M the <B> <zone><zone> jd
M the <host> <zone><own> jd
M the <host> <zone><public> jd
M they kc
M this bl
M through <B> <zone><own> jd
M thru jd
M time jd
M timed out <client><client> ck
M timeout lb
M to <B> <client><client> oY
M to <B> <client><far> jd
M to <B> <client><gateway> jd
M to <B> <client><outside> kc
M to <B> <far><host> kc
M to <B> <far><own> ma
M to <B> <gateway><far> ma
M to <B> <gateway><own> jd
M to <B> <host><client> pX
M to <B> <host><far> oY
M to <B> <host><host> jd
M to <B> <host><own> kc
M to <B> <outside><client> kc
M to <B> <outside><gateway> jd
M to <B> <outside><host> jd
M to <B> <outside><zone> ma
M to <B> <zone><client> lb
M to <B> <zone><far> lb
M to <B> <zone><outside> jd
M to <own> <own><client> bl
M to <server> <client><own> jd
M to <service> <zone><client> jd
M to connect <own><client> dj
M to itself <host><own> jd
M to kc
M to mx <host><far> kc
M to port <host><outside> qW
M to pull <host><outside> jd
M to remote <own><client> dj
M to the <client><host> kc
M to the <client><own> kc
M to the <outside><host> lb
M to the <zone><gateway> kc
M to use <client><own> jd
M toward oY
M towards <B> <zone><own> kc
M towards lb
M traffic lb
M tries kc
M type kc
M typed am
M udp <n> <client><far> kc
M udp dj
M unable to <own><client> dj
M under ma
M unknown <B> <host><far> dj
M unknown <B> <host><gateway> dj
M unknown bl
M updates from <host><far> kc
M updates lb
M us kc
M use lb
M users jd
M uses lb
M via <B> <client><own> kc
M via lb
M vpn kc
M wants lb
M website jd
M when ck
M which lb
M wifi lb
M with jd
M work Yo
M would lb
M 一 kc
M 上 <B> <host><outside> jd
M 下 jd
M 不 通 <zone><host> jd
M 主 lb
M 主 动 <host><client> kc
M 了 lb
M 从 bl
M 信 到 <outside><own> jd
M 写 jd
M 出 <B> <zone><outside> jd
M 出 jd
M 则 kc
M 到 <B> <client><client> jd
M 到 <B> <client><far> jd
M 到 <B> <client><gateway> jd
M 到 <B> <gateway><host> kc
M 到 <B> <host><outside> kc
M 到 <B> <outside><gateway> jd
M 到 <B> <zone><client> jd
M 到 <B> <zone><far> jd
M 动 lb
M 印 jd
M 去 <B> <zone><far> lb
M 去 <B> <zone><zone> lb
M 去 kc
M 反 jd
M 发 信 <outside><own> jd
M 口 ck
M 可 jd
M 台 kc
M 否 kc
M 和 lb
M 在 <B> <own><zone> bl
M 在 dj
M 地 址 <outside><own> kc
M 外 jd
M 客 户 <outside><own> jd
M 对 am
M 就 jd
M 就 能 <zone><host> jd
M 己 能 <host><outside> jd
M 开 jd
M 录 jd
M 往 kc
M 往 外 <host><outside> jd
M 得 jd
M 想 lb
M 我 dj
M 我 们 <outside><own> kc
M 打 kc
M 投 kc
M 报 jd
M 接 jd
M 映 jd
M 是 <B> <client><own> lb
M 是 <B> <own><client> ck
M 是 <B> <zone><host> kc
M 有 dj
M 本 机 <gateway><far> kc
M 条 kc
M 来 lb
M 来 的 <outside><own> jd
M 查 jd
M 没 am
M 源 am
M 用 <B> <zone><own> jd
M 用 <service> <outside><own> jd
M 电 脑 <own><client> am
M 登 kc
M 的 user <zone><own> kc
M 的 是 <client><own> lb
M 直 kc
M 直 接 <outside><gateway> jd
M 能 上 <host><outside> jd
M 能 打 <zone><own> jd
M 自 己 <gateway><client> kc
M 自 己 <gateway><far> kc
M 自 己 <host><outside> jd
M 被 dj
M 要 pX
M 规 kc
M 访 问 <far><own> jd
M 访 问 <gateway><host> jd
M 访 问 <gateway><own> lb
M 访 问 <host><outside> ma
M 访 问 <outside><own> jd
M 说 kc
M 走 jd
M 进 kc
M 连 <B> <client><client> kc
M 连 nZ
M 连 接 <client><own> jd
M 连 的 <client><own> jd
M 通 jd
M 那 lb
M 邮 件 <outside><own> jd
M 配 jd
M 配 的 <zone><own> kc
M 问 <B> <far><own> jd
M 问 <B> <gateway><host> jd
M 问 <B> <gateway><own> lb
M 问 <B> <host><outside> ma
M 问 <B> <host><own> jd
M 问 jd
M 馈 kc
R ' jd
R , <n> <client><host> lb
R , <outside> <zone><own> kc
R , <service> <zone><own> kc
R , allowed <zone><zone> oY
R , and <far><own> kc
R , and <zone><own> lb
R , any <zone><zone> oY
R , bl
R , does <far><own> lb
R , does <host><far> nZ
R , does <zone><own> jd
R , i <outside><host> kc
R , is <zone><host> ma
R , is <zone><zone> ma
R , length <client><client> kc
R , length <client><host> kc
R , length <far><own> kc
R , or <zone><own> jd
R , port <zone><own> jd
R , seq <client><client> kc
R , seq <client><host> kc
R , seq <far><own> kc
R , time <client><host> jd
R , win <client><host> kc
R , win <far><own> kc
R , 为 <client><own> kc
R , 为 <zone><own> kc
R , 出 <host><far> jd
R , 端 <zone><own> kc
R -a jd
R -i lb
R -j accept <zone><outside> jd
R -j accept <zone><zone> kc
R -j dnat <outside><own> jd
R -m tcp <outside><own> jd
R -p tcp <outside><own> jd
R : <n> <client><own> kc
R : <n> <far><own> ma
R : connection <client><own> kc
R : connection <host><far> oY
R : connection <host><own> lb
R : jd
R <far> dst <host><far> kc
R <gateway> ? <zone><own> jd
R <gateway> kc
R <gateway> or <client><own> jd
R <host> $ <client><own> jd
R <host> $ <zone><own> jd
R <host> , <outside><own> kc
R <host> server <zone><own> jd
R <n> $ <client><client> kc
R <n> $ <client><own> nZ
R <n> $ <far><host> jd
R <n> $ <far><own> kc
R <n> $ <host><public> jd
R <n> $ <outside><host> lb
R <n> $ <outside><own> ma
R <n> $ <own><client> dj
R <n> $ <zone><far> jd
R <n> $ <zone><outside> jd
R <n> $ <zone><zone> jd
R <n> , <client><client> kc
R <n> , <client><far> jd
R <n> , <client><host> kc
R <n> , <far><own> jd
R <n> , <gateway><host> jd
R <n> , <host><outside> kc
R <n> , <outside><host> jd
R <n> , <zone><client> lb
R <n> , <zone><far> jd
R <n> , <zone><host> jd
R <n> , <zone><zone> jd
R <n> -j <outside><own> jd
R <n> : <client><own> lb
R <n> : <far><own> ma
R <n> : <zone><own> lb
R <n> <n> <client><own> kc
R <n> <n> <host><client> ck
R <n> <n> <host><far> bl
R <n> ? <client><far> kc
R <n> ? <far><host> ck
R <n> ? <host><zone> jd
R <n> ? <zone><host> kc
R <n> dport <host><far> kc
R <n> g <zone><own> lb
R <n> ip <far><host> kc
R <n> ip <far><own> kc
R <n> ms <client><host> jd
R <n> packet <client><host> jd
R <n> packets <client><host> jd
R <n> proto <client><host> jd
R <n> proto <far><own> jd
R <n> received <client><host> jd
R <n> tcp <far><host> kc
R <n> tcp <host><client> nZ
R <n> tcp <host><far> kc
R <n> udp <host><far> jd
R <n> 不 <zone><own> kc
R <n> 为 <client><own> jd
R <n> 端 <host><outside> jd
R <outside> am
R <outside> it <zone><own> oY
R <outside> 就 <zone><own> kc
R <own> : <client><own> kc
R <own> sport <host><far> kc
R <public> , <outside><host> jd
R <server> jd
R <service> $ <host><host> kc
R <service> $ <zone><own> kc
R <service> , <host><host> jd
R <service> on <zone><own> ma
R <zone> , <client><far> kc
R ? $ <client><far> lb
R ? $ <client><gateway> ma
R ? $ <client><host> jd
R ? $ <client><outside> pX
R ? $ <client><own> pX
R ? $ <far><client> ck
R ? $ <far><own> oY
R ? $ <far><zone> ck
R ? $ <gateway><client> kc
R ? $ <gateway><far> lb
R ? $ <gateway><host> kc
R ? $ <gateway><own> ma
R ? $ <gateway><zone> ck
R ? $ <host><client> bl
R ? $ <host><gateway> dj
R ? $ <host><host> jd
R ? $ <host><own> oY
R ? $ <host><public> kc
R ? $ <outside><gateway> kc
R ? $ <outside><own> qW
R ? $ <outside><zone> jd
R ? $ <own><client> bl
R ? $ <own><far> am
R ? $ <own><outside> Xp
R ? $ <own><zone> ck
R ? $ <zone><client> lb
R ? $ <zone><far> lb
R ? $ <zone><gateway> lb
R ? $ <zone><host> kc
R ? $ <zone><outside> lb
R ? $ <zone><own> lb
R ? $ <zone><public> ma
R ? $ <zone><zone> lb
R ? -a <zone><own> jd
R ? ? <zone><own> lb
R ? example <client><far> kc
R a ? <client><far> kc
R able ck
R access jd
R ack ck
R all ? <client><own> jd
R all ? <zone><outside> jd
R all ? <zone><zone> lb
R allowed jd
R although jd
R am lb
R and then <client><own> lb
R answer lb
R any traffic <zone><zone> lb
R anything lb
R anywhere ? <outside><own> lb
R are lb
R as ma
R at all <zone><own> kc
R at all <zone><zone> lb
R back to <client><own> jd
R be dj
R be let <far><own> jd
R been am
R browser jd
R by kc
R call pX
R change jd
R check kc
R come back <client><own> jd
R come back <zone><own> jd
R coming lb
R connect : <client><own> jd
R connect kc
R connect to <client><own> jd
R connection timed <client><own> kc
R connection timed <host><far> oY
R connection timed <zone><own> jd
R connections dj
R connects dj
R could lb
R curl bl
R dead kc
R decides jd
R deliver ck
R delivers ck
R destination <host> <outside><own> jd
R die lb
R dies jd
R directly , <outside><host> kc
R directly lb
R dnat jd
R dnat to <outside><own> jd
R do with <client><own> jd
R does it <far><own> ma
R does it <host><far> kc
R does that <zone><own> lb
R does the <far><own> jd
R does the <host><far> ma
R does the <zone><own> kc
R does this <client><own> jd
R don't kc
R down lb
R dport <n> <client><client> jd
R dport <n> <host><far> kc
R dport <n> <outside><own> jd
R drop ma
R dropped nZ
R dst <own> <host><far> kc
R e kc
R each lb
R eats jd
R echo lb
R ends ck
R entry jd
R err nZ
R everything lb
R failed kc
R filtered kc
R find kc
R fine $ <zone><own> kc
R firewall kc
R flow am
R for qW
R forward kc
R forwarded jd
R from jd
R get dj
R get there <client><own> lb
R gets lb
R getting jd
R go ma
R goes ma
R going on <client><own> jd
R hairpin jd
R has ck
R have jd
R helpdesk jd
R home jd
R hop kc
R i e <outside><host> kc
R i'd dj
R icmp nZ
R id <n> <client><far> kc
R idea dj
R if lb
R in ? <far><own> jd
R in the <client><host> kc
R internal jd
R involved jd
R ip lb
R is fine <client><own> jd
R is fine <zone><own> ma
R is it <host><far> ma
R is it <outside><own> nZ
R isn't dj
R isolated nZ
R it ? <client><far> jd
R it ? <own><outside> am
R it ? <zone><own> jd
R it is <zone><own> oY
R it's nZ
R just spins <client><own> kc
R kind dj
R know lb
R land on <outside><own> kc
R leave ma
R length <n> <client><client> kc
R length <n> <far><host> kc
R length <n> <far><own> jd
R let in <far><own> jd
R lets jd
R line jd
R load lb
R looks kc
R loss , <client><host> jd
R loss dj
R mail gw <client><far> kc
R mail gw <zone><own> jd
R make it <far><own> kc
R masquerade lb
R masqueraded nZ
R mean kc
R ms $ <client><host> jd
R network kc
R no jd
R none jd
R normal ? <far><own> kc
R not ? <client><own> kc
R not jd
R of the <zone><own> kc
R ok ? <zone><outside> kc
R ok jd
R on <n> <client><client> dj
R on <n> <client><own> jd
R on <n> <gateway><host> kc
R on <n> <host><own> jd
R on <n> <host><public> jd
R on <outside> <far><own> jd
R on <service> <zone><host> kc
R on bl
R on port <host><far> kc
R on port <outside><host> jd
R on the <outside><own> lb
R once jd
R open lb
R or dropped <zone><host> jd
R or is <zone><own> jd
R or no <zone><zone> ma
R or not <client><own> jd
R or not <outside><gateway> kc
R or not <zone><zone> kc
R our pX
R ours jd
R out $ <host><far> oY
R out $ <zone><own> jd
R out , <zone><own> jd
R out is <host><far> kc
R outbound lb
R over oY
R own ma
R packet loss <client><host> jd
R packets transmitted <client><host> jd
R path jd
R ping ma
R please $ <client><own> jd
R please kc
R policy jd
R port <n> <client><far> kc
R port <n> <client><host> jd
R port <n> <far><host> dj
R port <n> <far><own> kc
R port <n> <host><far> nZ
R port <n> <host><own> lb
R port <n> <outside><host> jd
R port <n> <outside><own> kc
R port kc
R postfix lb
R postrouting kc
R proto tcp <client><client> jd
R proto tcp <far><own> jd
R rather dj
R reach kc
R reachable kc
R received , <client><host> jd
R refused oY
R replies kc
R request kc
R return kc
R route ma
R routed nZ
R rule kc
R ruleset kc
R s , <client><host> kc
R s , <far><own> kc
R s , <host><client> ck
R s , <own><client> bl
R seq <n> <client><client> jd
R seq <n> <client><host> jd
R seq <n> <far><host> kc
R seq <n> <far><own> kc
R server on <zone><host> kc
R server's kc
R session kc
R set jd
R she oY
R should kc
R since ma
R sits ck
R somebody jd
R source jd
R sport <n> <host><far> kc
R src <far> <host><far> kc
R stand jd
R stop kc
R subnet pX
R syn $ <client><client> kc
R syn $ <client><host> jd
R syn $ <far><host> jd
R syn ack <client><own> jd
R syn ack <far><own> lb
R talk nZ
R tcp -m <outside><own> jd
R tcp <n> <zone><client> jd
R tcp dport <outside><own> jd
R that's jd
R the <gateway> <client><client> nZ
R the <gateway> <far><own> kc
R the <host> <far><own> ma
R the <host> <zone><own> kc
R the <zone> <zone><own> jd
R the box <far><own> oY
R the ck
R the return <zone><own> kc
R the same <client><own> lb
R the same <zone><own> jd
R the syn <client><own> jd
R theirs jd
R then ? <zone><host> jd
R there jd
R those nZ
R time <n> <client><host> jd
R timed jd
R timed out <client><own> kc
R timed out <far><own> kc
R timed out <host><far> oY
R timed out <own><client> dj
R timed out <zone><own> jd
R to <host> <zone><host> jd
R to <own> <client><own> kc
R to <own> <own><zone> dj
R to <own> <zone><own> lb
R to bl
R to destination <outside><own> jd
R to the <client><own> kc
R today jd
R too kc
R traffic jd
R translated kc
R transmitted , <client><host> jd
R trouble jd
R trying jd
R two bl
R udp <n> <client><gateway> kc
R udp <n> <host><far> nZ
R udp lb
R up jd
R us ck
R used jd
R way ck
R we oY
R what does <client><own> kc
R what is <zone><own> lb
R when kc
R when the <zone><own> oY
R where jd
R why $ <client><own> kc
R why ? <client><own> jd
R why ? <zone><own> kc
R will kc
R win <n> <client><host> kc
R win <n> <far><own> kc
R with <service> <zone><own> jd
R without kc
R work ? <client><own> jd
R work ? <zone><own> lb
R works nZ
R wrong kc
R 不 行 <client><own> kc
R 不 通 <zone><zone> jd
R 为 什 <client><own> jd
R 为 啥 <client><own> jd
R 之 kc
R 之 间 <zone><zone> jd
R 了 $ <client><own> jd
R 了 $ <zone><host> jd
R 了 $ <zone><own> lb
R 了 , <zone><own> jd
R 了 吗 <zone><own> jd
R 事 dj
R 互 jd
R 什 么 <zone><outside> ma
R 从 kc
R 以 kc
R 会 被 <client><far> lb
R 会 被 <host><far> jd
R 会 走 <client><own> jd
R 但 lb
R 信 <n> <host><outside> jd
R 全 jd
R 出 lb
R 出 得 <host><outside> kc
R 到 <host> <client><own> kc
R 到 <host> <gateway><own> jd
R 到 <host> <zone><own> jd
R 加 jd
R 去 吗 <host><outside> kc
R 口 <n> <zone><own> kc
R 可 以 <zone><own> jd
R 后 jd
R 吗 $ <far><own> kc
R 吗 $ <gateway><client> kc
R 吗 $ <host><own> kc
R 吗 $ <outside><gateway> jd
R 吗 $ <own><outside> am
R 吗 $ <zone><client> jd
R 吗 $ <zone><outside> kc
R 吗 $ <zone><zone> nZ
R 吗 , <outside><own> jd
R 吗 , <zone><outside> kc
R 吗 ? <client><far> lb
R 吗 ? <host><far> jd
R 吗 ? <outside><host> kc
R 吗 ? <zone><outside> lb
R 吗 ? <zone><zone> jd
R 否 kc
R 告 jd
R 呢 lb
R 咋 jd
R 啊 jd
R 回 包 <far><own> jd
R 在 ck
R 好 的 <client><own> jd
R 完 jd
R 定 ma
R 就 ck
R 就 能 <zone><own> kc
R 常 $ <zone><own> jd
R 开 <service> <zone><own> jd
R 开 dj
R 弃 jd
R 得 去 <host><outside> kc
R 怎 么 <client><host> jd
R 急 jd
R 我 dj
R 拒 jd
R 按 jd
R 掉 ma
R 收 <service> <zone><own> jd
R 放 行 <client><far> jd
R 放 行 <far><own> lb
R 放 行 <zone><outside> jd
R 文 jd
R 断 jd
R 是 好 <client><own> jd
R 是 被 <client><host> jd
R 有 jd
R 有 没 <zone><outside> jd
R 条 规 <client><host> jd
R 条 规 <client><own> jd
R 条 规 <far><own> jd
R 果 jd
R 次 jd
R 正 常 <client><own> jd
R 没 有 <zone><outside> jd
R 点 dj
R 然 后 <client><own> jd
R 现 jd
R 的 , <client><own> jd
R 的 <n> <zone><client> jd
R 的 <n> <zone><far> kc
R 的 tcp <far><own> jd
R 的 udp <zone><far> kc
R 直 超 <client><own> jd
R 示 jd
R 程 lb
R 端 口 <client><host> kc
R 端 口 <host><outside> jd
R 绕 jd
R 给 ma
R 网 jd
R 老 kc
R 被 jd
R 被 哪 <client><host> jd
R 规 则 <client><host> jd
R 规 则 <far><own> kc
R 规 则 <outside><own> jd
R 规 则 <zone><outside> jd
R 警 jd
R 访 bl
R 说 jd
R 请 kc
R 谁 jd
R 走 的 <outside><own> jd
R 过 kc
R 还 是 <zone><own> kc
R 这 是 <far><own> jd
R 连 接 <zone><own> jd
R 通 nZ
R 通 不 <zone><zone> kc
R 通 了 <zone><own> lb
R 里 jd
R 间 jd
R 面 jd
^ <A> , dj
^ <A> <B> jd
^ <A> <n> pX
^ <A> can't lb
^ <A> from Zn
^ <A> itself oY
^ <A> jd
^ <A> needs ma
^ <A> server nZ
^ <A> talking jd
^ <A> to ma
^ <A> 主 jd
^ <A> 出 jd
^ <A> 到 kc
^ <A> 去 jd
^ <A> 往 jd
^ <A> 收 kc
^ <A> 有 dj
^ <A> 走 jd
^ <A> 过 kc
^ <A> 进 kc
^ <A> 那 jd
^ <A> 里 kc
^ <host> <A> jd
^ <host> kc
^ <n> jd
^ <service> to dj
^ <zone> <A> jd
^ <zone> 上 kc
^ <zone> 的 jd
^ <zone> 那 jd
^ a laptop jd
^ and ma
^ are <A> jd
^ assume nZ
^ can <A> jd
^ can i am
^ can someone jd
^ connection kc
^ connection refused kc
^ could a jd
^ could jd
^ curl <A> Wq
^ dmesg dj
^ do <A> kc
^ does <A> lb
^ does <service> kc
^ does anything jd
^ does jd
^ from <A> jd
^ from lb
^ good jd
^ good morning jd
^ hairpin lb
^ hello , kc
^ hello kc
^ how come jd
^ hypothetically jd
^ i ck
^ i would jd
^ icmp jd
^ if a kc
^ if i ck
^ if i'm kc
^ if somebody dj
^ in ma
^ ip <A> kc
^ ip kc
^ is <service> dj
^ is it jd
^ is there jd
^ may lb
^ my jd
^ nc Zn
^ nc vz dj
^ need kc
^ new jd
^ nginx kc
^ nginx on kc
^ no kc
^ on <A> lb
^ on <zone> jd
^ on lb
^ once the jd
^ our jd
^ our monitoring jd
^ outbound lb
^ ping from kc
^ pinging <A> Yo
^ pinging Yo
^ planning jd
^ planning to jd
^ pls check am
^ postfix on jd
^ proposed jd
^ say the ma
^ seen am
^ seen on am
^ since jd
^ so kc
^ src <A> ma
^ src ma
^ tcp <n> kc
^ tcp kc
^ the lb
^ thinking kc
^ thunderbird on jd
^ ticket <n> jd
^ ticket jd
^ trace <A> jd
^ trying <A> bl
^ trying kc
^ trying to kc
^ users in jd
^ users jd
^ wat kc
^ we moved kc
^ whats ma
^ when <A> jd
^ when lb
^ why jd
^ with jd
^ would it kc
^ would removing Yo
^ 从 <A> jd
^ 从 jd
^ 假 jd
^ 假 设 kc
^ 在 <A> jd
^ 在 kc
^ 您 jd
^ 您 好 jd
^ 我 在 jd
^ 按 jd
^ 有 jd
^ 老 板 jd
a <A> lb
a <B> bl
a ? example jd
a ? jd
a client dj
a connection lb
a host kc
a host on kc
a machine kc
a ping dj
a timeout lb
a workstation kc
able to ping jd
accept does ma
accept would <A> kc
access <B> lb
access ? $ lb
access ? lb
access to <B> jd
access to jd
ack <n> dj
ack from lb
add -a forward jd
address , dj
address ? $ kc
address ? kc
address does dj
afterwards ? $ jd
against <B> nZ
aimed at <B> kc
aimed at kc
all $ kc
allowed ? $ ma
allowed ? ma
allowed out nZ
allowed out to ma
allowed to jd
although <service> jd
an <A> lb
an <service> lb
an <service> session kc
an attacker jd
and <B> kc
and <service> nZ
and back jd
and does jd
and does the jd
and my lb
and since lb
and want kc
and want to lb
and what ma
and which jd
answer : jd
any port $ kc
any port jd
any traffic lb
any way kc
anything in jd
anything in the jd
anything stop kc
anywhere ? $ kc
anywhere ? jd
are they ma
arriving on kc
as seen Xp
asking $ kc
at <A> and kc
at <A> says lb
at <B> on lb
at <B> port kc
at <host> ma
at all $ kc
at all , kc
at the <host> ck
at the kc
authentication , 客 jd
back , dj
back , is ck
back ? $ jd
back ? jd
be forwarded jd
be let in jd
before the kc
between <A> and kc
between <A> kc
blocked ? $ jd
blocked ? kc
box $ jd
box do kc
browse <B> kc
by <A> kc
by <service> jd
by which kc
by which rule kc
can <A> lb
can <A> open lb
can <A> ping lb
can <zone> jd
can <zone> then jd
can open kc
can people jd
can someone jd
can the jd
can they lb
cannot connect jd
cannot connect to jd
ci runner <A> jd
ci runner jd
client <A> lb
client address dj
com <n> kc
come back ? jd
coming from <B> bl
connect : connection jd
connect <B> lb
connect from dj
connect from unknown dj
connect to <A> dj
connect to <B> ma
connecting to jd
connection from <A> jd
connection from jd
connection refused $ jd
connection refused from jd
connection to <B> lb
connection to <server> dj
connection to the ck
connects to <B> lb
conntrack -l grep kc
could <A> still jd
could a host kc
could a jd
could somebody lb
curl <B> kc
dead for kc
delete the kc
deliver outbound lb
deliver to dj
delivering to jd
delivers to <B> lb
desk <A> kc
destination <host> $ jd
dev <zone> jd
dialled <B> jd
dig <A> Zn
directly , jd
directly on kc
directly to jd
do <A> kc
do i land kc
do the kc
does <A> reach lb
does <B> am
does <host> kc
does <host> see jd
does <service> lb
does <service> to jd
does <zone> jd
does anything stop jd
does he ma
does its oY
does our ma
does that get kc
does the answer kc
does the dj
does the reply kc
does the return lb
does this dj
does this tell dj
dovecot : <service> kc
dovecot : kc
dport <n> $ kc
dpt <n> len jd
dpt <n> syn jd
drop the masquerade jd
drop 吗 jd
drop 的 kc
dropped or jd
dsn <n> <n> dj
dsn <n> dj
dst <B> , jd
e : aa jd
e <A> kc
e <A> to kc
e g oY
echo request , jd
echo request ma
err connection timed jd
errno <n> ck
error : ck
error <n> jd
error <n> x jd
ever comes ma
example , ck
example com <n> kc
example net <B> jd
explain ? $ am
explain ? am
f <n> ip jd
find its ck
find its way ck
fine $ kc
fine , kc
first <client> oY
first <far> dj
first <outside> jd
first <own> Su
first <server> kc
first <zone> qW
for <A> to jd
for <B> $ Zn
for <B> port kc
for <zone> jd
for that nZ
for them kc
forward -i <A> jd
forward -s <zone> ck
forward -s bl
forward <n> -s jd
forward chain kc
forward policy to jd
forward rule oY
forward that ma
forward 里 bl
forwarded anywhere kc
from <A> , kc
from <A> for kc
from <A> itself jd
from <A> oY
from <B> $ bl
from <B> , dj
from <B> : ck
from <B> dj
from <B> over jd
from <B> port am
from <outside> ck
from <zone> jd
from a <B> am
from my dj
from my laptop dj
from talking jd
from the <A> nZ
from the <B> Yo
from the lb
from there kc
from unknown <B> bl
from unknown ck
get <n> jd
get <service> <n> dj
get anywhere jd
get at <B> kc
get at kc
get out ? kc
get out to jd
get there ? kc
get there lb
get thru lb
get to <B> jd
get to <host> dj
gets a oY
gets out kc
go ? $ jd
go ? jd
go out jd
go to kc
gone , jd
good morning jd
got a jd
gw ? $ kc
gw ? kc
gw let jd
hairpin <A> ma
hairpin nat jd
happens to <A> kc
have <B> access lb
have <B> ma
have to kc
hello , kc
hit <B> jd
hit <service> lb
hitting <B> kc
host <A> port dj
host <B> dj
host on <A> kc
host on kc
hosts on kc
how does <A> lb
how does jd
i <service> jd
i delete jd
i don't kc
i e <A> kc
i e nZ
i have jd
i have to jd
i land kc
i land on kc
i mean jd
i ping <A> dj
i ping dj
i put kc
i see dj
i sit jd
i want dj
i want to dj
i would kc
i'd like kc
i'd like to kc
i'd rather dj
i'm <A> kc
i'm on <B> dj
icmp echo kc
id <n> proto jd
if <A> ma
if a jd
if i delete jd
if i'm kc
if somebody ck
if someone jd
if you ma
in $ kc
in , kc
in <A> , kc
in <A> kc
in <A> to kc
in <B> $ dj
in <B> dj
in <n> jd
in <zone> , kc
in a ck
in from <B> ck
in from ck
in it kc
in on <A> nZ
in on <B> dj
instead of kc
internal address jd
into <A> ck
into <A> from Zn
into <B> , kc
into <B> ? kc
into <B> pX
into the <B> jd
ip <B> bl
ip <client> jd
ip <host> <A> jd
ip <host> <B> dj
ip <host> lb
ip <own> jd
ip does the dj
is <A> able kc
is <A> allowed jd
is <A> reachable am
is <service> dj
is <service> from nZ
is ? lb
is blocked dj
is configured kc
is dead lb
is it possible kc
is not lb
is on kc
is our bl
is set jd
is set to kc
is that kc
is that us lb
is there anything kc
is there jd
isolated from nZ
it $ ma
it , jd
it ? dj
it be lb
it can't kc
it end up jd
it for am
it on dj
it only kc
it permitted kc
it possible kc
it thru lb
it to jd
its <service> lb
its own jd
its way back ck
itself get jd
itself open ck
itself reach jd
java net kc
just hangs am
kernel : dj
kindly confirm jd
kindly confirm whether jd
kindly tell kc
kinds <client><client> kc
kinds <client><far> lb
kinds <client><gateway> ma
kinds <client><host> ma
kinds <client><own> nZ
kinds <far><client> am
kinds <far><own> oY
kinds <far><zone> am
kinds <gateway><client> lb
kinds <gateway><far> nZ
kinds <gateway><host> jd
kinds <gateway><outside> ck
kinds <gateway><own> lb
kinds <gateway><zone> am
kinds <host><client> dj
kinds <host><own> nZ
kinds <host><public> kc
kinds <host><zone> am
kinds <outside><gateway> kc
kinds <outside><own> ma
kinds <outside><zone> jd
kinds <own><client> Yo
kinds <own><far> bl
kinds <own><gateway> ck
kinds <own><host> am
kinds <own><outside> bl
kinds <own><zone> bl
kinds <server><own> kc
kinds <zone><client> kc
kinds <zone><far> ma
kinds <zone><gateway> kc
kinds <zone><host> lb
kinds <zone><outside> oY
kinds <zone><own> kc
kinds <zone><public> ma
kinds <zone><zone> lb
know whether kc
land on lb
land on the jd
len <n> proto jd
length <n> ip kc
length <n> that's lb
let in ? kc
let it ma
let me jd
let through ? ma
let through nZ
let's say kc
lets <A> out jd
lets it kc
like that jd
like to know kc
like to ma
line <n> does ck
lives on ck
log in jd
machine is dj
mail gw ? jd
mail gw let jd
maillog on bl
make it kc
make it to jd
mar <n> dj
masquerade rule jd
me , ma
monitoring host dj
must authentication' kc
my box ck
my desk <A> kc
my mail lb
names at <B> jd
names at jd
needs to jd
needs to pull jd
net <B> : jd
net <B> jd
never a kc
next hop kc
nginx on <A> kc
nginx on kc
ni <zone> : kc
no -i kc
no ? $ jd
no ? jd
no go jd
no trouble jd
no vpn jd
not be dj
nothing on ma
of <A> dj
of <B> $ lb
of <B> ? nZ
of <host> lb
of <zone> ck
of that kc
of the Zn
of them kc
off from kc
ok 吗 jd
on <A> : kc
on <A> can kc
on <A> from dj
on <A> is kc
on <A> opens jd
on <A> reachable Zn
on <A> wants ma
on <A> who lb
on <B> $ ck
on <B> , kc
on <B> ? ma
on <B> port jd
on <B> udp lb
on <B> when nZ
on <n> $ kc
on <n> , kc
on <n> udp kc
on <outside> kc
on <service> $ jd
on <service> <n> dj
on <zone> i jd
on a <A> kc
on a <B> ck
on dev <zone> jd
on its kc
on our jd
on tcp <n> lb
on tcp kc
on tcp port bl
on the ck
on the way nZ
once i kc
once the kc
one of jd
one of the lb
onto <B> lb
open <B> , kc
open <B> ? kc
open <B> lb
open <B> on jd
open <service> on jd
open for lb
open tcp <n> kc
open tcp kc
open the <host> kc
open the lb
open to <B> ck
open to dj
opening <B> kc
opens <service> lb
opens fine ma
or <host> jd
or are kc
or are they kc
or is it jd
or is jd
or no $ jd
or not jd
or only ck
or the ck
or theirs ? jd
or theirs jd
our <A> lb
our monitoring jd
our monitoring probe jd
our own kc
our partner dj
out , jd
out <zone> src jd
out and lb
out is lb
out of <zone> dj
out of dj
out of the ck
out on <A> jd
out src <A> kc
out src kc
out there kc
out to lb
outgoing <service> ma
outlook error <n> jd
outlook error jd
outlook 报 jd
over <n> kc
over <service> <n> kc
over <service> from lb
over <service> lb
over to lb
over udp kc
own shell jd
packages from kc
packet $ ma
packet for dj
pc <A> kc
people in <A> kc
people in dj
ping <A> dj
ping <A> from Zn
ping <B> , lb
ping <B> ? jd
ping <B> lb
ping <B> 能 jd
ping from <A> kc
ping from kc
ping to <A> ck
ping to ck
pinging <A> Xp
pinging <A> from bl
pinging <B> lb
pings <B> kc
plain <service> kc
planning to jd
pls $ jd
pls check ck
policy ? $ kc
policy ? kc
policy becomes ck
policy to accept jd
port $ jd
port <n> ? dj
port <n> does jd
port <n> on jd
ports <n> kc
possible with jd
postfix on <A> jd
postfix on kc
postfix smtpd <n> bl
postfix smtpd bl
postrouting -s jd
prerouting -i <outside> ck
print to <B> jd
prot <n> $ dj
proto udp jd
proto udp spt jd
quick one : jd
reach <B> $ lb
reach <B> kc
reach <B> on jd
reach <service> on jd
reach itself jd
reach the jd
reachable for am
reachable from <B> ck
reachable from ck
real client Zn
real client address dj
refused $ jd
refused from jd
request , id jd
request , jd
resolve names at kc
resolve names jd
return path lb
right ? $ ma
right ? ma
root <A> dj
route to ma
rule ? $ kc
rule ? kc
rule decides jd
rule for ma
rule is jd
run on <B> ck
runner <A> jd
runs on <A> kc
runs on jd
s , seq jd
sackok , length jd
say <A> jd
say <B> lb
say the ma
says <service> ma
says connection dj
says connection refused ck
scanner at <A> jd
second <- Zn
second <client> bl
second <far> jd
second <host> oY
second <own> nZ
second <public> nZ
second <zone> Yo
see <B> oY
see it kc
see the real dj
see when bl
seen on <zone> dj
send out jd
send out to jd
sending from <A> kc
sending from kc
sends a kc
sends through <B> jd
sends through jd
sends to <B> kc
sends to kc
seq <n> $ jd
server , kc
server ? kc
server at oY
server by jd
server itself kc
server see ck
server to kc
set to <service> jd
should <service> kc
should be able ck
should be jd
should it be jd
should it jd
shows <n> ck
side ? $ jd
side ? jd
since <n> am ma
since <n> ma
since then kc
since this morning jd
sits at dj
sits behind dj
sits in dj
sits on jd
sitting in <A> jd
smtpd <n> : bl
smtpd <n> bl
so <A> ma
so i kc
so it kc
somebody on <A> lb
somebody on jd
somebody out kc
somebody out on kc
someone on <A> lb
someone on lb
src <client> dst kc
src <client> kc
still get to kc
still reach <B> kc
still reach kc
still work ? kc
still work jd
straight into <B> kc
straight into kc
supposed to kc
syn , lb
syn ack from lb
syn ack kc
syn 这 jd
talk to <B> nZ
talk to nZ
talk to the lb
talking to <B> jd
talking to jd
tcp $ lb
tcp <A> kc
tcp <n> to pX
tcp from <A> lb
tcp from lb
teh <A> jd
teh <B> lb
tell us dj
that $ kc
that <A> ma
that arrives kc
that be kc
that get kc
that go jd
that pass kc
that the ck
that traffic ma
that us ? lb
that us lb
the <A> , ma
the <A> box jd
the <A> from ck
the <A> host kc
the <A> lb
the <B> box lb
the <B> server's kc
the <gateway> ? jd
the <gateway> kc
the <host> server's jd
the <service> <n> kc
the <service> dnat jd
the answer come jd
the answer jd
the chain kc
the forward chain kc
the internal lb
the line jd
the machine ck
the maillog dj
the masquerade rule jd
the nat kc
the network dj
the other ck
the real bl
the real client bl
the reason jd
the replies lb
the reply kc
the return kc
the ruleset jd
the way kc
theirs ? $ jd
theirs ? jd
them $ jd
then $ jd
then reach <B> jd
there ? $ kc
there ? kc
there anything kc
this ? $ jd
this ? jd
this tell dj
this tell us dj
through $ jd
through <B> $ kc
through <B> jd
through ? lb
thru $ ma
thru <B> kc
thunderbird on kc
ticket <n> : kc
timed out $ jd
timed out is lb
timeout , jd
times out on kc
to <A> , ck
to <A> -> kc
to <A> <own> ck
to <A> Zn
to <A> from dj
to <B> : kc
to <B> <own> kc
to <B> and kc
to <B> directly kc
to <B> does kc
to <B> end jd
to <B> get kc
to <B> is nZ
to <B> itself kc
to <B> lb
to <B> make kc
to <B> on nZ
to <B> port jd
to <B> still kc
to <B> survive jd
to <B> which kc
to <B> work jd
to <n> on kc
to <server> ck
to <service> at jd
to <service> into jd
to accept , kc
to accept jd
to access jd
to append kc
to be kc
to hit <B> kc
to hit kc
to host <A> dj
to itself jd
to know kc
to know whether kc
to me jd
to open <service> lb
to open kc
to our lb
to pull jd
to push lb
to teh <B> lb
to the <A> ck
to the <B> jd
to the <service> jd
to us kc
today ? $ lb
today ? jd
told me ck
tonight , lb
too , jd
toward <B> oY
towards <B> ? kc
towards <B> nZ
trace : kc
trace <A> jd
trace <A> to kc
trace tcp jd
traffic from <A> jd
true ? $ jd
trying <A> bl
trying <own> dj
type <B> into kc
type <B> kc
udp <n> ? oY
udp <n> to jd
udp port <n> am
udp port am
udp spt <n> jd
udp spt jd
unknown <B> bl
up ? $ kc
up ? kc
up on kc
up to jd
updates from <B> lb
updates from lb
us , jd
us ? $ kc
us ? kc
use <B> jd
use <public> jd
used to kc
user <A> ma
user at <A> kc
user at kc
verdict for <A> kc
verdict for kc
via <B> $ jd
via <B> lb
want to dj
wants <B> ma
wants <service> kc
way back dj
way does jd
way out ma
we put kc
week and ck
went to kc
what does the kc
what does this dj
what if the kc
whats the jd
when <A> connects lb
when <A> lb
when <B> bl
when he jd
when it ma
when they kc
where does it kc
which rule ? kc
which rule decides jd
which rule jd
which way kc
while the jd
who answers jd
why $ jd
why <A> nZ
why is it jd
why the jd
why would jd
will <gateway> kc
will it kc
will that lb
window <n> syn jd
with <B> jd
with it ? kc
with my jd
with the kc
with this kc
without the kc
work $ lb
work ? $ ck
work ? ck
work for dj
work from <A> kc
works ? ma
works or not bl
would <A> lose kc
would it kc
would removing Yo
would that lb
would you kc
wrong ? kc
yes no $ Xp
yes no nZ
you must authentication' jd
you please kc
一 条 : jd
一 条 <n> kc
一 直 jd
一 直 重 kc
一 行 ck
三 次 kc
上 $ jd
上 <A> jd
上 <B> $ lb
上 <B> <n> lb
上 <B> jd
上 <B> 吗 kc
上 curl <B> kc
上 curl kc
上 ping <B> kc
上 ping kc
上 不 jd
上 不 了 jd
上 抓 包 lb
下 , <A> jd
下 <A> -> kc
下 文 jd
下 文 了 jd
下 来 jd
不 $ kc
不 ? $ jd
不 ? jd
不 了 , jd
不 了 <B> lb
不 了 kc
不 开 , lb
不 能 ping kc
不 能 访 jd
不 能 通 jd
丢 吗 kc
丢 弃 jd
个 , kc
个 : in jd
主 动 lb
主 动 往 kc
主 动 连 jd
主 机 kc
么 <A> 打 jd
么 情 jd
么 情 况 jd
么 打 kc
么 连 jd
么 连 不 jd
之 间 jd
也 加 jd
也 加 一 jd
了 , 是 jd
了 <B> ma
了 吗 $ lb
了 没 $ lb
了 没 lb
事 $ dj
事 发 jd
人 用 jd
什 么 情 jd
什 么 连 jd
从 <A> jd
从 <A> 直 jd
从 <B> bl
从 <outside> jd
从 <zone> jd
以 直 jd
以 直 接 jd
会 放 jd
会 有 什 jd
会 被 drop jd
会 被 丢 jd
会 转 jd
会 转 到 jd
信 <n> jd
信 <n> 端 jd
假 如 加 ck
假 设 kc
允 许 lb
内 网 jd
内 网 地 jd
出 <B> jd
出 去 ma
出 去 吗 kc
出 得 lb
出 得 去 lb
出 来 jd
则 ? jd
则 上 kc
则 拦 kc
则 放 lb
则 放 行 lb
到 $ lb
到 <B> $ jd
到 <B> , pX
到 <B> <n> jd
到 <B> <server> kc
到 <B> 吗 kc
到 <B> 的 lb
到 <B> 行 kc
到 <gateway> kc
到 <host> , ck
到 <zone> kc
到 <zone> 的 jd
到 ip <A> kc
到 ip kc
到 syn lb
到 得 lb
到 得 了 lb
到 这 个 kc
到 邮 lb
制 $ jd
刷 这 kc
刷 这 个 kc
前 面 jd
动 往 kc
动 连 jd
包 会 lb
去 <B> kc
去 不 jd
去 吗 $ kc
去 吗 ? jd
去 吗 jd
去 掉 , kc
去 连 jd
反 映 jd
发 <service> jd
发 信 <n> jd
发 往 <B> jd
发 往 jd
口 <n> $ kc
口 <n> , ck
口 会 被 jd
口 是 jd
口 连 kc
口 通 不 jd
只 有 jd
可 以 jd
可 以 直 jd
同 事 jd
同 事 发 jd
后 就 kc
后 就 没 kc
吗 $ jd
吧 $ jd
告 警 jd
和 <n> jd
哪 个 jd
啊 $ jd
啥 $ jd
回 包 , jd
回 程 kc
在 <A> , jd
在 <A> kc
在 <A> 上 jd
在 <B> $ ck
在 <B> dj
在 <zone> 上 jd
地 址 <A> ck
址 <A> , ck
址 <A> ck
址 会 变 jd
填 的 <B> kc
外 面 jd
好 , 请 jd
如 加 ck
如 加 一 ck
完 以 ck
完 以 后 ck
对 <B> am
对 <B> 开 bl
对 吧 $ jd
对 吧 jd
就 不 dj
就 没 下 jd
就 能 直 dj
己 去 jd
己 往 jd
己 能 oY
己 能 上 lb
己 访 jd
己 访 问 jd
己 连 jd
帮 忙 jd
常 $ jd
开 , lb
开 <B> $ jd
开 <host> jd
录 <B> jd
影 响 jd
往 <B> kc
往 <B> 发 jd
往 <B> 的 kc
得 了 kc
得 到 <B> jd
得 去 吗 kc
得 来 jd
得 来 吗 jd
志 : in lb
怎 样 $ jd
思 $ jd
急 $ jd
您 好 , jd
您 好 jd
想 <service> kc
意 思 $ jd
成 drop , jd
成 drop jd
成 什 kc
成 什 么 kc
我 在 <A> jd
我 看 jd
户 反 jd
打 <B> jd
拦 了 kc
拦 吗 $ kc
拦 吗 jd
按 现 jd
掉 $ kc
接 在 bl
提 示 connection jd
收 <B> jd
收 信 jd
收 到 kc
改 成 drop jd
放 了 kc
放 行 的 kc
文 了 jd
明 啥 jd
映 射 kc
是 否 kc
有 $ kc
有 什 jd
有 什 么 jd
有 回 jd
有 回 包 jd
有 放 kc
有 放 行 jd
有 被 拦 jd
有 问 jd
有 问 题 jd
本 机 访 jd
机 器 <A> kc
机 访 jd
机 访 问 jd
机 连 jd
条 <n> kc
条 <n> 的 kc
来 , kc
果 加 一 ma
果 把 masquerade kc
桌 面 jd
次 都 kc
正 常 $ jd
没 $ ma
没 下 jd
没 下 文 jd
没 反 jd
没 反 应 jd
没 有 $ kc
没 有 jd
没 有 回 jd
用 <B> jd
用 <B> 收 jd
用 foxmail 发 kc
电 脑 <A> kc
登 录 <B> jd
登 录 jd
的 <A> ck
的 <B> $ kc
的 <B> , jd
的 <B> kc
的 <n> ? kc
的 <n> udp nZ
的 <n> 吗 kc
的 <service> <n> ck
的 client jd
的 dnat jd
的 laptop lb
的 masquerade lb
的 outlook jd
的 user jd
的 人 用 jd
的 吧 jd
的 是 <B> kc
的 是 哪 kc
的 规 ck
的 规 则 ck
直 timeout , jd
直 刷 这 kc
直 接 kc
直 重 kc
看 到 ip kc
看 到 syn ma
示 connection jd
示 connection refused jd
程 桌 jd
程 桌 面 jd
端 口 连 kc
结 果 jd
给 我 jd
网 <A> jd
网 <B> jd
网 段 jd
老 是 lb
老 板 kc
能 <service> jd
能 ping jd
能 上 <B> kc
能 上 jd
能 主 kc
能 主 动 kc
能 出 jd
能 往 <B> jd
能 往 jd
能 用 <service> jd
能 用 dj
脑 <A> kc
自 己 去 jd
自 己 往 jd
自 己 能 oY
自 己 访 jd
自 己 连 jd
行 <A> jd
行 不 kc
行 了 吗 jd
行 没 jd
被 drop 吗 lb
被 丢 jd
被 丢 了 jd
被 丢 吗 kc
要 写 kc
要 连 ma
规 则 ? jd
规 则 上 kc
规 则 拦 kc
规 则 放 lb
说 明 啥 jd
走 不 走 jd
走 的 是 jd
转 发 jd
边 <A> lb
过 <gateway> kc
返 回 kc
这 一 bl
这 个 , kc
这 个 lb
这 台 机 lb
这 样 kc
进 来 dj
远 程 jd
远 程 桌 jd
连 <B> , jd
连 <B> kc
连 <B> 会 jd
连 到 <B> jd
连 到 jd
连 的 是 kc
通 <B> $ kc
通 <B> jd
通 <B> 吗 jd
通 吗 $ kc
通 吗 jd
通 的 jd
那 个 jd
那 台 kc
那 边 <A> kc
那 边 jd
都 不 jd
都 没 kc
问 <B> $ kc
问 <B> , jd
问 <B> <n> ma
问 <B> 一 jd
问 <B> 为 jd
问 <B> 吗 jd
限 制 $ jd
`;
