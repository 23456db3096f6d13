/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 ejehcj
$ ejehcj
' , lfggfd
' -i fgegke
' <n> rcgidb
' <own> lfggfd
' leghkY
'connection ofgfgb
'connection refused' negegc
'connection timed mggggb
's <service> djeflf
's hieaij
's inside jlfefd
's own gjeeif
, <client> pgedkY
, <far> mffeka
, <gateway> qdgffa
, <host> kZhZkk
, <n> padfhg
, <outside> wZhalW
, <own> hmcfci
, <server> ogfgfa
, <service> mZmadk
, <zone> deghqb
, a mfgffd
, ack jfgfff
, all kialed
, allowed kkcifb
, and bkcfdp
, any fhcapg
, bfjekh
, blocked ifeeem
, but ogfgdb
, can ncicic
, coming tbggcd
, connection nffggb
, could dediof
, customer iedfaq
, do iddejj
, does iZebnm
, dst rcfhdb
, everything Zfhejm
, for gdenge
, from nofhcW
, given lgggde
, how mfkebe
, i lifffc
, i'm mefdei
, if jkfdhb
, in jfffZm
, is hjecei
, it odffef
, it's gfgfej
, length jfgfff
, lip jgfgff
, need mZgjfg
, never ogefZj
, new gffjff
, no rqcWfa
, not iojZed
, nothing qefgdc
, ok teggdX
, on okgbeb
, one kjfcge
, or jjfmjS
, over nedgff
, plain qgdgdc
, please niXhgf
, port uceidZ
, possible seegea
, right phiZcg
, rip jgfggf
, same pbgegd
, seq jfgfff
, session jfgggf
, should peggea
, so mmfebb
, sorry qcfhec
, source medgff
, tcp rjcffX
, that hdgbgn
, the jdfahm
, then iadnhf
, they gfciek
, thoughts gfffdl
, udp tgcfZg
, what pbgege
, what's jhldYi
, where heehjf
, which bdwldV
, while offhfa
, who igeYim
, why qdgfce
, will jeffjf
, win jfgfff
, works refcah
, would egheob
, yes jcpieZ
, 一 ldgfff
, 不 ligafg
, 为 pXghge
, 什 qgaged
, 从 hZfoma
, 会 kdibcm
, 但 keghff
, 出 nfZjef
, 分 ahdqhd
, 到 tZgffd
, 包 jfejge
, 发 kgeggd
, 回 jffgff
, 在 hfggkc
, 客 jgggff
, 对 mejcgd
, 帮 hehbfl
, 怎 dgeffm
, 急 hdffgk
, 我 lejffd
, 提 kfgggc
, 收 lffffe
, 昨 mefhgb
, 是 pdhcch
, 最 jfghdg
, 有 efidgj
, 求 jgeggf
, 没 mffedh
, 源 ogffag
, 现 jdecmh
, 目 mggfgc
, 端 rdffce
, 结 pfecdf
, 给 hiceem
, 网 lgffgd
, 能 mcigfd
, 要 gedkei
, 请 neeefg
, 谁 mafdme
, 谢 gjefdj
, 走 mgfffe
, 还 cphdef
, 连 ufgfeV
, 通 1WhdeY
, 重 keghff
, 麻 fjeffi
-> <client> pgceee
-> <far> thheeW
-> <host> wfhcgT
-> <outside> mhfgsO
-> <own> iZhZko
-> <zone> tefgfW
-> kXdcmm
-a cffego
-a forward fffekh
-a input gffcik
-a postrouting eeffep
-d <own> ffgehk
-d efgcnf
-i <outside> aefdoj
-i <zone> bhfglf
-i Zfffjm
-i forward hddgen
-i prerouting cdiehm
-j accept fffehk
-j cffeim
-j dnat ffgehk
-j drop ffefki
-j masquerade eeefmh
-j snat efgfhk
-l , jgffff
-l jgggff
-l 里 jgggff
-m conntrack fgfejh
-m dfgeji
-m recent fffgfk
-m tcp efgfkh
-o <outside> cjddjk
-o <zone> ffggke
-o bieeij
-p cfgfik
-p tcp dfgfhk
-s <zone> cgfghk
-s cgfhgk
-t ffffji
-t nat ffffji
: -a dggdki
: : gefffk
: <client> qfhgac
: <far> negfbg
: <host> qegece
: <n> iaggdn
: <outside> tdddee
: <own> vhfhbW
: <service> uZgXgh
: <zone> qfgfgZ
: a hdcfhm
: can khjdbg
: connect mdgggd
: connection jeffgh
: could nYhfif
: curl ofghdb
: do rgbffc
: does haZmoe
: efhfkf
: errno lgggfd
: error lfgggb
: from driWhf
: inet ggfffj
: io ggfffj
: ip mfffee
: ipv kgfgeg
: is hddikg
: martian oefged
: no ocffge
: open xfcYgd
: postfix jgggge
: relay kfgggd
: socket ggfffj
: src rccdhf
: tcp lggffe
: the sfffbc
: trace lgffef
: trying sgghgU
: unable gfffgk
: user oefgfb
: what kbgjlZ
: which ckpbgc
: would fiiepW
: 无 kffgff
; does obddme
; jegfjd
; the jfgfff
; what efgekh
<- sdhdZh
<- what hgeedl
<client> $ ndfggd
<client> , rgmYdb
<client> -> sceffc
<client> : rgfggV
<client> <far> odfbgg
<client> <host> ngfffb
<client> <n> sdgffa
<client> <own> qefffa
<client> <service> sfefZe
<client> ? sjZlZb
<client> and sehddb
<client> can kgfejc
<client> can't rWhfid
<client> cant ldffej
<client> dst kfffff
<client> from tfghaZ
<client> get oZhZlg
<client> has lgggee
<client> is ldjdff
<client> mYifkd
<client> on gdcZmo
<client> open xafgfY
<client> opens oghXgf
<client> ping ufffgU
<client> port rfgddc
<client> r lffgfe
<client> reach hdddjl
<client> s jfgfff
<client> says pggggX
<client> sends kggdfg
<client> sport lffffe
<client> still kgcgnZ
<client> tcp qefdee
<client> then dfggme
<client> to qdhckY
<client> towards lffejd
<client> wants offffc
<client> 上 lfggfd
<client> 到 rcffgb
<client> 去 seahde
<client> 发 mhfdgd
<client> 打 ribfeb
<client> 用 ngfegc
<client> 的 nefgfd
<client> 能 ldfdig
<client> 访 maeian
<client> 这 rflacc
<client> 连 lfggef
<far> $ lefcjf
<far> , rbifdc
<far> -> lgffhc
<far> : qggggX
<far> <n> mffgfd
<far> <own> lffffe
<far> ? cebgjo
<far> allowed nhgheZ
<far> and nghbge
<far> connects kfgfff
<far> does rggfbc
<far> dst jggfff
<far> for kfffff
<far> from mggged
<far> get qdfXel
<far> gets ncfgge
<far> is nffeff
<far> make kegfff
<far> on mcgcjg
<far> over ieggjd
<far> port vegfeW
<far> qYffma
<far> s mefgfe
<far> sport jgffff
<far> still dfgfmf
<far> tcp kmbgdf
<far> to uffbce
<far> udp rgghdX
<far> with lfegZn
<far> 到 negdff
<far> 发 mgfeeg
<far> 吗 hhggka
<far> 的 jfffid
<far> 能 mgeged
<far> 访 ogdbgg
<far> 通 pfggfZ
<gateway> $ dkckci
<gateway> 's endeie
<gateway> , qcYjfg
<gateway> -> pfhffZ
<gateway> : pfgegb
<gateway> <n> begeer
<gateway> ? sgZcfg
<gateway> be mgfhde
<gateway> box kejdge
<gateway> does lfgdjc
<gateway> from ydciaZ
<gateway> itself pegdgc
<gateway> last bdjlfh
<gateway> let qghffY
<gateway> odffbi
<gateway> or ghgndb
<gateway> ping mhZghf
<gateway> to qegcfd
<gateway> why oggega
<gateway> 上 eaeljj
<gateway> 吗 megggc
<gateway> 拦 sefggX
<gateway> 放 jgggfe
<gateway> 本 oejbgb
<gateway> 现 dfffgl
<gateway> 的 iheddm
<gateway> 自 scghfY
<gateway> 规 fefehl
<gateway> 这 ofggbf
<host> $ niYobb
<host> 's idgbil
<host> , ibdgfo
<host> -> pehdgb
<host> -a ggggpX
<host> -j efhfoc
<host> -o ggfgmb
<host> : djekhd
<host> <- wdebde
<host> <client> kfgfff
<host> <host> gldjec
<host> <n> xdgdgV
<host> <server> toiVcY
<host> <service> qfhfjU
<host> ? bfbrkd
<host> able wZgdgb
<host> and pcgefe
<host> are Zdbxeg
<host> at hegagn
<host> box kfgmfY
<host> by negfdf
<host> can't kfhfhd
<host> directly mcdcof
<host> do bZXvgm
<host> dst kffffe
<host> from oebhdi
<host> get regeeb
<host> has hZhffo
<host> have mWllga
<host> host mfXhel
<host> ifclef
<host> is kZcemk
<host> itself lcmcgd
<host> machine kbgkgd
<host> needs icglfe
<host> on mhedef
<host> or idhndb
<host> over scffec
<host> port ooiblP
<host> postfix kggggd
<host> r kfgfeg
<host> reach scfeia
<host> reachable olZjcc
<host> s kgffff
<host> see lfgeff
<host> server libidf
<host> server's jldged
<host> tcp kcfYin
<host> the mhgfZi
<host> to ubjZfc
<host> will ggggma
<host> with qfgghW
<host> 上 qjageb
<host> 主 qdhfec
<host> 会 medghe
<host> 发 kcdigg
<host> 吗 lcffgh
<host> 对 bjaqib
<host> 往 meedif
<host> 映 fZcuib
<host> 的 fmffef
<host> 能 obgcmb
<host> 自 lffehd
<host> 行 jfffff
<host> 这 fhYifn
<host> 通 rghedZ
<host> 那 ikfdhc
<n> $ nifZZl
<n> , gkcglc
<n> -> aehect
<n> -i dfegfn
<n> -j dfgfij
<n> -m fggffk
<n> -s hedgfl
<n> : jbffem
<n> <- kegfff
<n> <client> mgfffc
<n> <gateway> ofhfhZ
<n> <host> rdgdgc
<n> <n> jZhgco
<n> <outside> sfcffb
<n> <own> peegfd
<n> <server> pffgfZ
<n> <zone> lchagj
<n> ? ijbcii
<n> after iggfjd
<n> allowed iYeefq
<n> am idehgi
<n> and dedekm
<n> as kgggib
<n> assured kfgfff
<n> at kmdcch
<n> be gdhhej
<n> before dehfdn
<n> ccc jegfei
<n> connect jdhgdi
<n> connection legfdi
<n> days gkfddi
<n> dnat edganj
<n> do hdefgl
<n> does megejb
<n> dport kfffff
<n> end eoflda
<n> established kfffff
<n> failed pgffgZ
<n> fieZjl
<n> for lccakm
<n> from qbesfS
<n> g kgfggf
<n> get bffddt
<n> hitcount fffgfk
<n> in mcggjb
<n> ip iggfkb
<n> is fecjjh
<n> mail lfggee
<n> mark jgffff
<n> milliseconds lefeei
<n> min ddebnm
<n> minutes ldgcje
<n> ms kfggch
<n> name fffgfk
<n> of reYebl
<n> ok kcgfdk
<n> on elligX
<n> open nhZhdh
<n> packet jgggff
<n> please nbgbYr
<n> port eidian
<n> proto kgfgfe
<n> quic oegbfh
<n> reach cchego
<n> relay pegffc
<n> rule bcggkl
<n> s ffeeep
<n> safe hegffk
<n> so kfgfff
<n> src jgggff
<n> syn jgffff
<n> tcp pigfeZ
<n> this jgffic
<n> through ylbbeV
<n> to egbaol
<n> towards nhhahc
<n> udp qggagd
<n> unreplied kfffff
<n> use jgffff
<n> were eegfkg
<n> what ehfceo
<n> who efhpfc
<n> why mggggb
<n> will lggffd
<n> would ldgdhf
<n> x jfggge
<n> you qeiccf
<n> 一 jfggge
<n> 不 vWeigb
<n> 会 jfqdea
<n> 到 caYpeq
<n> 口 ceioee
<n> 合 ieddfn
<n> 吗 lZcepg
<n> 和 qifcgZ
<n> 报 mgggga
<n> 收 jggfge
<n> 改 egffgk
<n> 映 lcagme
<n> 是 Zgardl
<n> 有 gndfff
<n> 点 gehefl
<n> 的 dbfZnp
<n> 端 kmZdie
<n> 能 fbiccr
<n> 行 afgfkk
<n> 走 oehgec
<n> 转 Rkeooc
<n> 这 hefgfj
<n> 连 vafgcc
<n> 通 pVeffl
<n> 那 efgglf
<outside> $ kajcdm
<outside> ' fgegke
<outside> , oclafd
<outside> -> pcgXkg
<outside> -d gggajj
<outside> -j eeeejl
<outside> -p ggecik
<outside> : xZdcfe
<outside> <n> medcke
<outside> <outside> ubfZhe
<outside> <service> naffmb
<outside> ? qdZgie
<outside> accept Zhghpc
<outside> access tdgehW
<outside> and wdface
<outside> at jchZep
<outside> can jnmcdW
<outside> for jcXrma
<outside> from affhsb
<outside> get pclpZV
<outside> gets hngedc
<outside> it pfdfmX
<outside> it's kffgge
<outside> kekfgb
<outside> off gfgele
<outside> on hbkgkc
<outside> out ddfirb
<outside> ping sdfZhf
<outside> reach gklfdb
<outside> side fofceg
<outside> still mdabpf
<outside> through qWkiga
<outside> to lWeiik
<outside> who segadf
<outside> 上 kgfeff
<outside> 到 mfZmhb
<outside> 去 fedgmg
<outside> 发 kXdkfm
<outside> 吗 qXbdli
<outside> 客 pchcff
<outside> 打 sfdefc
<outside> 用 obgjdc
<outside> 的 jcljga
<outside> 直 kfeggg
<outside> 能 oefmca
<outside> 访 qgYkiY
<outside> 还 Xjggqd
<outside> 进 obfggf
<outside> 那 nfdfjc
<own> $ qfbfge
<own> ' nfggfc
<own> , lngabg
<own> -p ffgeij
<own> : gefkei
<own> ; jfgfff
<own> <client> lffffe
<own> <n> pnfegT
<own> <own> lgggfc
<own> <service> rrgXjQ
<own> ? goZfma
<own> after beehva
<own> and elcneb
<own> answer kmgdgZ
<own> as pecffg
<own> at jfgcle
<own> be mqhZca
<own> but jfffff
<own> come sbhhdb
<own> does nZdpga
<own> dst kfffff
<own> end sfgcdc
<own> error ggfffk
<own> failed ofgegc
<own> for qbhaje
<own> forwarded weZgdb
<own> from phnXoQ
<own> get lkXnfZ
<own> gets bainhh
<own> if gjfeoY
<own> in lggggb
<own> into ndgffe
<own> is hmfkda
<own> just qdghdc
<own> kjbhgc
<own> land Zchsdg
<own> len jgggge
<own> ok fnfZhh
<own> on kjYfih
<own> open uhXkgV
<own> or gdcZkq
<own> over mccimb
<own> port nXghcl
<own> prot kkgcfe
<own> reachable mmZche
<own> refused pefffb
<own> s kgfgfe
<own> smpt elbeem
<own> sport kfffff
<own> tcp nagqiS
<own> that iiYqec
<own> the scgdfb
<own> then cdgcgs
<own> to fWdfjs
<own> what hZgnid
<own> when mldefb
<own> where qYghef
<own> which undXda
<own> while kgffff
<own> with hddfjj
<own> work igaTqm
<own> 一 lgegge
<own> 上 fqVkdh
<own> 为 hfdggj
<own> 会 peeana
<own> 发 eWguic
<own> 后 XZhshh
<own> 吗 idaeio
<own> 就 feeeki
<own> 打 rdcgfc
<own> 报 ndgegd
<own> 收 ifffkc
<own> 有 jiYocf
<own> 的 igfbfm
<own> 端 kpadgc
<own> 能 jhhhjW
<own> 行 ggggje
<own> 走 mfggfb
<own> 超 lggefe
<own> 还 fZhgik
<own> 这 cjdkej
<own> 通 enedif
<public> $ edebgs
<public> , kcjgee
<public> <own> pcjeed
<public> ? bndliZ
<public> and eeemgf
<public> fdjpaf
<public> on xchdhU
<server> $ fbkbcp
<server> , gcfjdl
<server> <host> pdggfb
<server> <own> megggc
<server> ? eleedk
<server> ikfebj
<server> is mdfgfe
<server> 写 jfggge
<server> 填 jfggge
<server> 是 jfggff
<server> 的 ahXidw
<server> 自 kefggf
<service> $ oXafli
<service> , oinZfW
<service> : nagegg
<service> ; meegge
<service> <host> sdhggW
<service> <n> jkckaf
<service> <own> loghbY
<service> <server> sedefc
<service> ? onidiQ
<service> at sndddX
<service> dnat dfffmg
<service> from lafjmZ
<service> in mefbfk
<service> into mdeYgm
<service> is kadghj
<service> lkedia
<service> of imeXpa
<service> ok tdgflR
<service> on gjbikc
<service> over fqjgab
<service> port ccmnfb
<service> rsource fffgfk
<service> session jhfdhf
<service> to jgedmc
<service> udp mfegef
<service> via mgfggb
<service> 为 pffghZ
<service> 了 dgggle
<service> 会 pfefgb
<service> 到 scgbgd
<service> 吗 6XfdkO
<service> 收 neehgc
<service> 是 mdgegf
<service> 能 nggfga
<service> 连 kfgggd
<service> 通 iYhbhp
<zone> $ iaYjho
<zone> , qnlfZT
<zone> -> mabfjj
<zone> -d efggjh
<zone> -j egfgnb
<zone> -o aiffhl
<zone> -p effgkf
<zone> : wWmdfY
<zone> <client> qdgffb
<zone> <n> sbgcfd
<zone> <own> uWgeib
<zone> <service> uXhfhZ
<zone> <zone> vkfccX
<zone> ? icdgkh
<zone> able kXlgck
<zone> actually gencgf
<zone> allowed qbqffU
<zone> and kqedhV
<zone> at oYdZfs
<zone> be pbbenc
<zone> can gocnkP
<zone> can't pdcefh
<zone> cannot jUehio
<zone> clients eWffht
<zone> connects legeff
<zone> directly nfdegf
<zone> dnat fggfkf
<zone> folks nggdee
<zone> for kdiYoe
<zone> from kkcZel
<zone> get rVoYfh
<zone> gets uZoXiY
<zone> go rfeedd
<zone> has xafiba
<zone> have pbcafm
<zone> hit negggc
<zone> i ocgfhc
<zone> in jgfejd
<zone> into fZhafu
<zone> ip jgggfg
<zone> is sckcfZ
<zone> jdhcgi
<zone> laptop pcegff
<zone> machines nceggf
<zone> oif jgggfg
<zone> on 0Vccgg
<zone> open sagfkX
<zone> out pdfhfa
<zone> pc qefede
<zone> people nhefha
<zone> ping lbghak
<zone> reach rQmcnc
<zone> rules egfirW
<zone> say kYbign
<zone> segment iemgga
<zone> shows leggff
<zone> src jgfgff
<zone> still gfefgk
<zone> talk teejba
<zone> then dfggme
<zone> to tUZbnk
<zone> towards pcfcld
<zone> use narbdb
<zone> user aZlfgp
<zone> users afefet
<zone> who kefgie
<zone> 上 pbhege
<zone> 下 sfgchZ
<zone> 为 nVehik
<zone> 之 ocggfd
<zone> 也 amccjl
<zone> 出 ockcgd
<zone> 到 qThhpY
<zone> 去 mgfgkY
<zone> 同 ldggge
<zone> 就 iggghc
<zone> 打 vefgfU
<zone> 收 jegfge
<zone> 用 lcagmf
<zone> 电 rfgggW
<zone> 的 ifdele
<zone> 直 nfffee
<zone> 能 mghdgc
<zone> 访 iSciln
<zone> 走 jfggff
<zone> 还 egfgkf
<zone> 这 uaihba
<zone> 进 yadeeb
<zone> 连 gjedhg
<zone> 那 jhehmY
<zone> 都 abqiid
<zone> 里 lfidfe
? -a efgeme
? <n> ijggce
? <service> obhege
? ? 1heYbZ
? i jnadjb
? in kgfgge
? need kgkeec
? tcp lffffe
? udp nfgged
? 列 giXlhh
? 怎 gffffk
^ -a fefeR0
^ -i hcdgcq
^ <client> odeZel
^ <far> ofgchb
^ <gateway> odchef
^ <host> qhYkbd
^ <n> mfgack
^ <outside> rYfgZk
^ <own> mpXkba
^ <server> pegcee
^ <service> shfdVi
^ <zone> lggbZm
^ a nYgnec
^ acme fdgfZs
^ after ijfbtV
^ an ikeifa
^ and nXfdji
^ any ggdpbe
^ anybody kjkdea
^ anyone cqbddl
^ anything ikejcc
^ are rbeYco
^ assume jdgeoa
^ audit coejfc
^ auditor flgffe
^ before glgjcc
^ can uUYZdw
^ check slhccW
^ connection pebfdi
^ conntrack jgggff
^ could nadbdq
^ curl kfggef
^ customer fdemdj
^ dmesg jgfgff
^ dnat bdevdd
^ do kkXnbe
^ does hgeiYn
^ dovecot jgfgff
^ drop eefflf
^ ejehcj
^ everything cakmgf
^ explain jgfdYp
^ exposure bmfked
^ first gegZds
^ for jkhece
^ forward kehgnW
^ found ffgedn
^ foxmail kffgff
^ from mejTbr
^ github gfgfdk
^ give cgkmec
^ good fdjhfh
^ got jgfggf
^ hairpin yggadY
^ hello mafhck
^ help nagbbp
^ hey qdcgef
^ hi lbeffj
^ how kgdXdr
^ i lbfkdg
^ i'm mffbjf
^ icmp obfefg
^ if diffmd
^ in jbjlZi
^ inc oggggY
^ input cfggmf
^ inventory fafree
^ iptables gdfdmg
^ ipv neghfb
^ is olYfYk
^ it's gefegl
^ line gdhgXs
^ list enhlba
^ mail ldXjgk
^ maillog jgggff
^ mar kgggge
^ may jgfgff
^ morning pbgcej
^ my veabge
^ nc ilgeha
^ need ogclca
^ netops gegeel
^ new keecfk
^ nginx ngfdge
^ nmap odgfed
^ no lcfjlY
^ of gemcgg
^ on pgdgdc
^ once feebse
^ openssl jfggff
^ our mjZYgm
^ outlook jeggfg
^ ping reffeb
^ pinging lgfffe
^ planning aehgqd
^ please jWhfng
^ pls gfgXZx
^ port edblfm
^ postfix mgfggc
^ pr dceelm
^ printer nZgedk
^ proposed gffgoa
^ quick hihdmZ
^ ran qggggX
^ restart hcgcfo
^ review fegffk
^ say kegfqU
^ security mlcbfe
^ seen gcmfhe
^ should pedhcf
^ show gjknYa
^ since sbhfdb
^ sitting ielehc
^ so gjgafl
^ somebody lfadgm
^ someone Yddnkj
^ sorry kggefe
^ src pafghd
^ suppose edfetc
^ swaks uegheV
^ tcp mihcgc
^ tcpdump jggfff
^ tell mjfZhd
^ the rUhkgc
^ thinking bfgdsc
^ three feegdo
^ thunderbird kggfge
^ ticket regffa
^ to mfbmfb
^ trace pffefc
^ trying dfefep
^ udp kkgaic
^ usage idfden
^ users ofcgff
^ vlan fdfeep
^ walk pdfegd
^ we mmcbja
^ what egoffc
^ what's hdftac
^ whats kXitbb
^ when iefdfl
^ where ndgogU
^ which gpefag
^ who brebam
^ why kgeabn
^ wich ccmkdh
^ will ndgege
^ with ghhgnX
^ without bcfgvb
^ would dcgbqh
^ 为 sceegd
^ 今 gfedgm
^ 从 nVkfei
^ 你 hdddfp
^ 假 bhghuW
^ 公 ibkkde
^ 内 lgZlfe
^ 删 ffdcnh
^ 加 chghnb
^ 发 iganfe
^ 同 qffggY
^ 哪 cpeegg
^ 在 negffe
^ 如 dfggod
^ 审 nefdff
^ 客 nefffe
^ 对 jTudhd
^ 怎 gefcep
^ 想 flekiZ
^ 我 fchhek
^ 打 abfeon
^ 把 ddefnh
^ 抓 kggfge
^ 按 gbggne
^ 昨 dehebr
^ 有 lhflca
^ 现 ghinZd
^ 用 fgffel
^ 站 fejife
^ 第 eegefn
^ 网 gfgedm
^ 要 Zghhmf
^ 解 gggfan
^ 请 khfjfa
^ 谁 fxgYdb
^ 财 defdds
^ 这 gefhel
^ 那 kUceex
^ 邮 lggadk
^ 麻 mhfbfh
a <n> ifggdi
a <service> gfegem
a <zone> sdfhfY
a box negege
a client iclehe
a colleague pbfbhh
a connection kqfdcY
a customer kfggfe
a dnat deZknh
a host tafdff
a laptop idlggc
a look gZhdfq
a minute jgfgff
a packet ndeidg
a partner vcfece
a ping keghhd
a reset lggged
a second cfehik
a syn iffjfe
a tcp uifZbe
a way sehcad
a working bofghd
ab jgfgff
able dpmYcg
able to dnmach
about gocamd
about to lcgclf
accept $ hffefk
accept , ZggftZ
accept -a gffgqX
accept <- heefco
accept ? nYddmh
accept Wggdok
accept can afgbpj
accept does YhhfuZ
accept instead Zgggof
accept what dhgcmg
accept would fggglb
accept 之 bhfgmg
accept 会 gfgfjf
access <host> fnbddk
access <own> Zkeegm
access ? lbkYkf
access denied nfhegc
access kkkTck
access to hrhXlY
account jggfgf
ack <n> jfgfff
ack jfgfff
acme <gateway> begedt
acme bdgedt
acme example rghdfY
across qkeeac
actually fhjjZh
actually use fcudfb
add -a egggqY
add abeXyk
add the fgfhpX
add 一 ecegkl
added -a egggpY
added gbhgme
adding -a ggggtU
adding afhfpd
address <own> gidnhZ
address ? iiflfa
address do nffefd
address does ofgchd
address mdgnac
after <n> jffgfg
after connect kgggdg
after hffbnf
after that dfehtZ
after the fjffid
afternoon igjidb
afterwards ccgiqc
again hYejgm
against <own> seheeZ
against kbfajl
agent vggYeb
alerts mfgdfg
all $ rncbfY
all , kmgZge
all ? dccjmi
all can gqlbeY
all heipgW
all of mbfldd
all port gfemee
all the ffjkce
allow igggjb
allowed ? wecgdY
allowed hnkWeg
allowed or vbbgbg
allowed to egpVdo
already mafZgo
am , hcehel
am i sZebek
am pWhjZk
an <service> wZcWlf
an <zone> lcjcjd
an answer hnfegb
an hellWh
an inventory edjned
and <n> igcYoh
and <zone> ljgeha
and back tgibhV
and by gjhffe
and does sdhbah
and eibjhh
and from iwXifW
and i iggdZo
and it pggcfd
and nothing kggggd
and on hkXngc
and ports eeemgf
and the obdhie
and then tfgeZd
and want pchdfe
and what jfeecm
and which fkifee
and why hZhdfp
answer $ pbgggc
answer : leeghf
answer ? mijcec
answer come nfffcg
answer from dqdfka
answer lhkWdj
answered wXidfa
answers pXdlhd
any difference ffhfmc
any dnat geepde
any idea fkeddm
any ljahlY
any port wccfea
any reason ogggcc
any way megegf
anybody Y4haeW
anybody able bsgcdh
anyone ? Uefmmk
anyone Urfjla
anything at fcgnci
anything behind cjdmef
anything forwarded eliidb
anything hiZpde
anything in idinfZ
anything on ckcofe
anything stop ofhgbd
anything that hbeZkp
anywhere ? djcrbe
anywhere ZscoZd
apart from iljlbW
apart iljlbW
app rdfbdh
append ZhgewZ
approve degfgl
approved gfggcm
are <zone> ldggjc
are able gpfdha
are dfjiei
are exposed Tpnnbb
are forwarded gafoge
are usable fflegg
arrive iegdle
arriving oXglgc
arriving on mbekef
as a depeci
as jjigfa
as seen mcjcgf
as the rdibfd
as well gjgcif
ask ifccgn
ask you gfedgm
asked iffefk
asking nhgiXg
asks : Wxfdhc
asks ovdabY
assume jdgeoa
assured jfgfff
assured mark kfgfff
at <client> oefifZ
at <far> rfeced
at <host> nfifiX
at <n> hchbmh
at <own> pldheX
at acme fehehk
at all hiZjlc
at egcgkh
at the gicffk
audit $ ehgjfe
audit : lideff
audit dphheZ
audit item nkdaff
auditor hmhfYh
auditors hidmec
auth jffggf
authentication $ gfeefm
authentication , lgfggc
authentication qeiccf
authentication' mdfgff
back $ lfgfff
back ? kghhgb
back oajdic
back through mfffef
back to mfffeg
backend nfdpYc
backup feecbv
banner qeggdc
be able iZhjmb
be forwarded hjekbf
be iidegh
be let kgfgdg
be reached kmfafe
because jgggfe
becomes odfekb
becomes of oeedeg
been iTkdip
before hggeej
before the jdfggi
behind <own> jWcxgZ
behind lblocX
behind the unecaW
behind this brfbhf
being figlga
besides <outside> dqfdeg
besides bsfmdX
between <n> efhfem
between fmdhdg
block ndgdge
blocked ? tcgdec
blocked sZfafj
blocking vehVgd
board fkgege
bob jfggge
boss gklbcf
bot $ ggfbfo
bot , fefidl
bot fcggcp
bounce nffgfd
bounces pbedfj
box $ ehhgdj
box , jYZnji
box <client> kgfkeb
box ? jgekgb
box in kfggfe
box is cchmif
box itself qfhYhd
box kcened
box on jkgbef
branch ihhcjd
break fdiblj
breaks ? gggepZ
breaks hefcsZ
breaks if hgfcme
breaks when ffdfod
broken again ffgefl
broken fbfect
browse wbdeiZ
browser pegfde
build hfefek
but not tWfffh
but pcfjce
by <client> nZhehf
by <host> Xfkego
by <own> rcdbfj
by <public> lXndhe
by <service> ocgege
by iglfec
by the ocefeh
by whom eredfe
bypass wdjeaY
c : kgfeff
call lbhben
came fbgfcq
can <client> fZlcgn
can <gateway> qdgfga
can <host> sdgdkW
can <outside> nclhfZ
can <own> jqecfZ
can <service> bpfafk
can <zone> qUkfgg
can a sccdfh
can ellYcl
can get npfaca
can hit hllfhW
can i kddbgn
can it dfiehk
can not nggefc
can open drlbeZ
can people pfehhY
can reach mreZfa
can someone ihcjYm
can talk gpfbkZ
can the kdbafr
can they nbhffg
can use jneejY
can you madkZm
can't <zone> lZfhgh
can't get endedj
can't open oebdhh
can't qhbcbj
cannot connect nfhffa
cannot mTfghn
cannot reach hfcehl
cant <zone> pffhgY
cant oYfegk
capture nfffee
carry jfffdj
ccc <n> jegfei
ccc jegfei
cert ddechr
cert on efgegl
certificate geiXct
certificate on caiagv
chain odedfg
change $ mfcdgj
change ? eZhgil
change for egdflh
change jdcbin
changed hbgfgm
changed the hbgffm
changes hffdvV
check $ jeeegj
check hlacjh
check 一 nhbocZ
chg <n> kdfglb
chg kdfglb
ci phdgfZ
client : felegf
client address mggdee
client connect jgggff
client sehYgd
clients dpaYcs
clone hgffje
closed qadddm
code rfgXgf
colleague obclde
com : dffgbp
com fffecp
come back mgggfc
come jhgdhe
comes back leffff
comes from tchYfe
comes in fjfgcj
comes kheedi
coming from qckbed
coming in nfgfha
coming objgga
complain loecgZ
complete flbihf
conect gobbdk
conect to gobbdk
config bcglcn
configured lefhff
confirm 3ddacZ
confirm whether kcghhf
connect <own> tgghcW
connect ? iddegl
connect from pgfgea
connect hhddgj
connect to khgdeg
connected jfffff
connected to jfffff
connecting leggdg
connecting to kfggeg
connection after jgggeg
connection from jeceen
connection qegcee
connection refused sZhcgd
connection to jofcbf
connection was jfgfff
connections into lkbfge
connections leclee
connections to kcejei
connects kfgidd
connects to kfgidd
conntrack -l jgggff
conntrack ctstate fgfejh
conntrack gggdjh
conntrack table hedcdq
conntrack 里 kgffff
consequences ? bfgdse
consequences aegdse
correct ? paegfh
correct rafgfd
could <client> ehicoc
could <zone> fehfqa
could a qdgcdh
could i geejld
could laefpb
could not kggggd
could somebody lYfiek
could someone pfffce
could you gcjeii
counter kdiXcq
cpu ffedfo
cpu load effehl
cron mhedch
cross scicec
ctstate dnat efgdlg
ctstate efgekh
ctstate related hfgebn
curl : mfggfd
curl <own> mfgfde
curl ofgfec
customer at pfffbf
customer kaeicm
cut kdfckg
daddr <client> kgffef
daddr <host> jgggfg
daddr <own> mgfggc
daddr mgfgfc
day eccffs
day on cggfhk
days iheeej
db Zbhget
dead jgefma
decides ugfbea
default gbbapm
deferred connect kgfgfe
deferred hdgbhm
delete -a gffgoZ
delete dehhsX
delete line hafhvV
delete the Xhggrc
deleted degfog
deleting aghcub
deliver outbound qcgchd
deliver rbhcgc
deliver to lfgghb
delivers qdfdib
delivers to megeid
denied xaidhV
deploy lfdggg
desk <client> kfffgf
desk kekfgc
desktop pffgfa
destination <host> efgdki
destination dfgeli
dev <outside> nfdgdf
dev <zone> oefgfc
dev oefged
dialled ngghdc
did aeZkdu
did the fehcen
did we ekXpff
die ? lggYmd
die mhhYma
dies tdcdff
diff fkgfhc
difference gfgfmc
different gfdceq
dig teegea
direct kffggd
directly , ogfgae
directly ? jfdgjd
directly naeend
dmesg is kgfgef
dmesg jgfgff
dnat , gafiik
dnat -j fgfdkg
dnat aTgsoe
dnat accept dfhcsa
dnat for edgikf
dnat rule fegfne
dnat to defjgj
dnat 删 gggfna
dnat 去 eggfkf
dnat 的 Zggkkf
dnat 那 bdhgpe
dnats lTdvgb
do $ gggeao
do , fgffdm
do <zone> kbhgqV
do ? cgecgo
do i jZhkff
do kbdjan
do packets nghchc
do the nehehb
do they jcfiei
do to hfddbr
do we loilYU
do you eZfghp
does -a ifZdbt
does <client> jWmamg
does <far> hYdopZ
does <gateway> 0ZgcgW
does <host> oYfhgh
does <n> rbgbei
does <outside> efggjh
does <own> jmabap
does <service> kfWqef
does <zone> glmSgi
does a eldhgf
does anything kbeigg
does egdkdk
does it fmghbf
does line hgbgYs
does mail ugcfac
does our hafqgc
does that sagecg
does the ojcedf
does this idfbXw
does traffic sfhchY
doesn't hkdcao
doing dbehfq
don't odkaaj
dovecot : jfgggf
dovecot jgfgff
down kbgadq
drop , lfffge
drop iefasa
drop line ffhfoa
drop the gffgmb
dropped ? refbfe
dropped tdfafe
dropping gffgmc
drops zafheU
dst <client> lffffe
dst <far> jgffff
dst <host> kffgff
dst <own> nfggfc
dst mffffd
dump fakscb
e : jgggfe
e iifdhf
e udp qbgbfg
each mddkfc
earth lgedck
eating eeeego
echo request ofgdgc
echo tbhcfc
edge fegfdn
edge fw feggem
effect gYierf
effects fgeemg
else hbdgrb
end kgfiee
end up khfjgY
ends  Vgbijs
ends 0 Vgbijs
ends 1 Uoikbj
ends 2 qcfibc
ends 3 qjdcde
ends 4 fdhhpa
ends 5 aigdta
ends 6 hhgfoX
ends 7 ggggoY
ends 8 jfgflb
ends <- hgeeel
ends <client> XYskbn
ends <client><client> zgedZa
ends <client><client><gateway> rfhedb
ends <client><far> igfeje
ends <client><far><far> jgfgff
ends <client><gateway> nYhejf
ends <client><gateway><gateway> kdefmc
ends <client><host> uedaeg
ends <client><host><gateway> rggefZ
ends <client><host><host> jhgbcl
ends <client><host><own> peiffZ
ends <client><outside> teeeea
ends <client><own> tdhdcd
ends <client><own><gateway> nhgdfc
ends <client><own><host> fegcgm
ends <client><own><outside> jfffhe
ends <client><own><server> odggfc
ends <client><own><zone> kfghlX
ends <client><server><own> qdfggZ
ends <far> Zckpdg
ends <far><client> recceg
ends <far><host> vgjdbW
ends <far><own> 1YiXga
ends <far><own><gateway> kfgfff
ends <far><own><host> qffdfc
ends <far><own><outside> mgeeeg
ends <far><zone> wYfgdb
ends <gateway> Zgdges
ends <gateway><client> rfdgfa
ends <gateway><client><own> ogggeb
ends <gateway><far> pfdghb
ends <gateway><host> vagfhY
ends <gateway><outside> icjeej
ends <gateway><own> mkgZef
ends <gateway><own><host> vYibcf
ends <gateway><zone> vcdfcd
ends <host> WkXnim
ends <host><client> wbgZia
ends <host><client><own> oggfdc
ends <host><client><zone> fgghjd
ends <host><far> tahfgZ
ends <host><far><far> oggggZ
ends <host><far><gateway> pfgcgb
ends <host><far><own> ifhbjg
ends <host><gateway> fcbmgk
ends <host><host> seekgU
ends <host><host><client> negfde
ends <host><host><far> jfgfff
ends <host><host><gateway> schehY
ends <host><host><outside> pehefb
ends <host><host><own> rdgfcd
ends <host><outside> kmemaY
ends <host><outside><own> heggnb
ends <host><own> xZhZfc
ends <host><public> qaeliX
ends <host><public><own> yaiffU
ends <host><server> cmgcfi
ends <host><zone> lpcodR
ends <host><zone><own> gfgejg
ends <outside> hRkfhq
ends <outside><client> sffach
ends <outside><client><far> ggfgje
ends <outside><client><own> ebggqd
ends <outside><far><own> pgfdfd
ends <outside><gateway> mZnYfk
ends <outside><host> nglfhT
ends <outside><host><own> geZqic
ends <outside><outside><own> mefYnf
ends <outside><own> imgrgO
ends <outside><own><gateway> hggjgd
ends <outside><own><host> mdgdgh
ends <outside><zone> pWdflh
ends <outside><zone><far> igfgmZ
ends <outside><zone><own> hghjoT
ends <own> hjXlgh
ends <own><-<client> mdgegf
ends <own><client> negcjc
ends <own><client><outside> lhefff
ends <own><far> 0bgabb
ends <own><gateway> pbfege
ends <own><host> effgdo
ends <own><host><client> hffdfl
ends <own><host><far> faiimd
ends <own><host><outside> fgggke
ends <own><outside> plkfbU
ends <own><own><client> effgfl
ends <own><own><own> mefeff
ends <own><public> eUgpgl
ends <own><zone> pccZji
ends <own><zone><zone> sZigcc
ends <public> focjeb
ends <public><host> bckoge
ends <server> eedico
ends <server><own> tXenhW
ends <server><own><client> nfgfgb
ends <zone> hZqVfo
ends <zone><client> mbnhhX
ends <zone><client><far> hgdgqZ
ends <zone><client><host> sfffeZ
ends <zone><client><own> mgghec
ends <zone><far> kgcifg
ends <zone><gateway> lffgkZ
ends <zone><gateway><gateway> pdchhd
ends <zone><host> uacdci
ends <zone><host><client> eefeki
ends <zone><host><gateway> oegfah
ends <zone><host><host> qcfaej
ends <zone><host><own> keffhe
ends <zone><host><public> sbjdhY
ends <zone><host><zone> ahghme
ends <zone><outside> taacek
ends <zone><outside><client> ofegha
ends <zone><outside><zone> cffhmf
ends <zone><own> ohbZdm
ends <zone><own><client> kfggfe
ends <zone><own><gateway> pfggfY
ends <zone><own><host> kjfdff
ends <zone><own><outside> jidcfj
ends <zone><own><server> mfghec
ends <zone><own><zone> alfepa
ends <zone><public><own> wYdiiY
ends <zone><server><own> lgggfc
ends <zone><zone> uebcdg
ends <zone><zone><client> kggghc
ends <zone><zone><host> nYgegk
ends <zone><zone><outside> sVhjfd
ends <zone><zone><own> hkdand
ends <zone><zone><zone> gkcdpa
ends ffjmea
ends up ffjmea
english gggfcl
enough faemnc
entry hfdpce
enumerate bhkkde
erp acfdfv
errno <n> lgggfd
errno lgggfd
error : nfghdd
error <n> keggeg
error connecting ggfffj
error ladagp
esmtp neghdd
established -j hfgebn
established src kfffff
even eoekae
even touch lfgfgd
evening lcgfgh
ever jggccl
every cohoZb
every minute kfgfgf
every port hYfnhg
every source emfdgf
every zone crebie
everybody vldWcd
everyone fsfbdf
everyone who fngefd
everything egkief
everything that enkeeb
everything we bYlnfi
exactly Zmcehm
example , nYjied
example com iedhhh
example oehfbg
expected to uXfhfc
expected vYgeec
expire ? eeiebo
expire gdgdgn
explain -a eggeXu
explain : gfgfZo
explain line affibs
explain pefdUq
explain the lcgcel
explain 一 feggZq
expose bgpjgZ
expose to eZjmgf
exposed loigbW
exposed on YrZkjd
exposed to hligaf
exposes eblned
exposure btfkdY
exposure of bmfked
fail hlecjd
failed : oeggga
failed ncgggd
failed to pgffgZ
far oaVlfl
feels bXgZiz
fetch mail jfchfj
fetch nceegh
file , fifcen
file edjccq
filter efgfoc
filter forward jgggfg
filtered iceeen
find its kgegeg
find kgfgef
fine $ oefhgb
fine lghihY
firewall edfkdl
first day cggfhk
first qeWeem
fix cVdcwm
flags jgggdh
flags syn jgggdh
flip ibeepe
floor lefeck
folks qggZdg
for $ dhefYt
for <client> kcdlnX
for <far> qegfeb
for <host> kahodd
for <n> kdfYhn
for <outside> magYmi
for <own> djZind
for <service> qaeija
for <zone> iZhZko
for ? hhfZWw
for a lggffc
for fZjjkd
for it ngjbec
for me aphabo
for the ghikWi
for them cfjefl
for us jfaerc
form ikgdff
forward , dfghlf
forward -i efffkh
forward -s dgfgii
forward <n> dffdmj
forward dbekof
forward packet jgggfg
forward to fcdmnc
forward 默 efggkf
forward's keeeld
forward's policy afffpf
forwarded $ oaarga
forwarded ? dmerbZ
forwarded anywhere dncmbe
forwarded jfcufV
forwarded to neclfb
forwarding eZgmjg
forwards fYjweZ
forwards on hfcnfe
found dgfcep
found this dgfbfq
foxmail 报 kffgff
friday ? gfgfdl
friday bdchlm
from <client> qehhhW
from <far> xdeace
from <gateway> tchdcd
from <host> pehdce
from <outside> jdjifc
from <own> jdggfh
from <service> fakmhc
from <zone> pieWie
from a kdckgf
from conntrack jgfffg
from jdjahj
from my leffff
from the mjfahd
from there iVkfgm
from unknown lgggfc
from where bvbkda
from which esdXhh
full fdifdm
full list dnkiba
full of mgfffd
fw <n> feggem
fw jjgYek
fw rules gdggfl
fwd ihdieg
g heldhe
gateway nihecd
gateways <n> gcheeo
gateways gcheeo
gave jfggfe
get <service> kmbemW
get a ubgfda
get an kmcfiZ
get anywhere zXiXge
get at ghlida
get ekigfd
get forwarded eifmde
get in kcegdm
get into mhcghc
get out meegeg
get there ifgdfj
get through kibYhm
get to bkkggd
gets <n> ogfggZ
gets hkfggc
gets through flgdff
gets to gpfQjk
getting hnddib
git regece
github com fggfbo
github ffgfbn
give ggjleZ
give me cikmea
given lemdga
gives mefffe
go $ fggmcf
go ? hXhqgc
go kdfndc
go through nchcgg
go to kedbji
goes to hbgmhd
goes uXdjnU
going fXagop
going on pgfeec
going to keiake
gone , eefeng
gone edgfoe
good for ghdcdp
good hajfdn
good morning ocecek
got ghjoZa
got this jgffff
guest icgbbs
guest wifi lbfbeo
guys vdeghV
gw $ jgidZl
gw , klZdig
gw <n> gcgecq
gw ? kZjdob
gw line ibhcjj
gw rules dghabs
gw 第 hfgcji
h lggggc
had ngeeic
hairpin lcgYnf
hand pcgfgc
handed egcpZk
handover hcijdi
handshake hodbeh
hang rchheZ
hangs neffaj
happens if ggefpZ
happens mffcnZ
happens to oggdoS
has no fmcgal
has olhUeh
has the dbhefq
has to jgggge
have <outside> nWYgln
have a fibgen
have access ejpbde
have fjijcd
have no rZceek
have to ilcdla
have we aWnpfh
he nbeajj
healthy offfed
hello , rbikdX
hello mafhck
help $ qaeeam
help pYebki
helpdesk oehfcf
her qWgfdk
here $ bcmlff
here , fefifj
here ? meekga
here giimZd
here what gfgYeq
hey , sfdfga
hey qdcgef
hi , qghccd
hi all jfggff
hi lbeffj
him obgaYq
his jgfgfe
hit <host> nifeha
hit <own> mjddkZ
hit merge fggfek
hit ofjZbh
hit the kifcfh
hitcount <n> fffgfk
hitcount fffgfk
hits rghbgZ
home pgehea
hook oeggdd
host $ phVjfg
host , oejdec
host : fjfgfh
host <client> sdjdda
host <host> feekgf
host <own> megfhc
host ? jmdldX
host jekfee
host on pbgbej
hosts cpahck
hosts in 1ZcjhS
hosts on kffejd
how come oldgca
how do dfgdgn
how does wbbibe
how many edjefl
how mfiXZp
how much beefgq
human hgfnYh
human words hgfnYh
i <service> kefmfa
i add dgghsV
i am hcjiak
i ask gfdegm
i can fagodj
i delete haggvW
i do egggdl
i don't nefdXn
i drop ggfgkd
i e jkdgia
i get gfilec
i have ghekja
i hit efgfdm
i land jdimcc
i mean pdeiga
i merge fefffk
i need fkfkfd
i run qbfeja
i sit kekede
i use lchYfo
i want hlfYle
i would peggfa
i'd like jgffkc
i'd uafeha
i'm <outside> odgibf
i'm lefhdf
i'm on rbfgcg
i'm sitting lggdeg
icmp echo ragcfg
icmp sbgcff
icmp seq lgggcf
idea $ Vpgghh
idea ? iUghfq
idea fiecgl
ideas ? sfgggV
ideas sfgggV
if a mldeec
if feceqe
if i hdffme
if line Zdfgvc
if somebody mgYgtU
if the ceegkk
if we eaefnk
if you lggfdf
impact ? hffglc
impact dgggsX
in , hfeend
in <outside> mgfgee
in <zone> ndiebh
in ? ikdiia
in a kpfcdb
in from dcnkdf
in gdgdjk
in human hgfnYh
in ip jgggff
in its qhheca
in on paaifi
in plain gggeYq
in the ggdgfl
in to hchmlY
inbound ffeelh
inc <n> phgheY
inc phgheY
incoming leghef
inet ggfffj
infra feheem
inner fZhpic
inner router mgfegd
input -i ggebmg
input -p bfhhgk
input cidcqe
input policy afgftb
input 默 dfhiqX
inside bgmpdZ
instead magZqd
instead of lZfeoc
interface mddbhl
internal address negfha
internal qWfqfZ
into <client> pbcfke
into <host> fkfgbi
into <zone> nngaea
into nldced
into the pdfhed
inventory eahwcb
inventory of ecipee
involved mgeffe
io : ggfffj
io ggfffj
ip $ ndhjdb
ip <client> mgfffc
ip <far> jggfff
ip <host> jfgfff
ip <own> lffffe
ip does pfgedd
ip filter jgggfg
ip forward dfgbqf
ip qdbhlY
ip 是 jggfge
iptables cbefnl
ipv <n> gfgdnd
ipv gfgdnd
is <client> leddfk
is <far> lfceke
is <gateway> nedafl
is <host> fnWofd
is <n> nhdaan
is <own> zccjgR
is <service> ktcjcU
is <zone> pXidmc
is able dskYfc
is anything neeogX
is behind bbgpif
is down qdecbj
is ebgmdj
is exposed ridabh
is fine vceghW
is full mgfffd
is in fhggoX
is it fgihZl
is line dfdfcr
is mail mgheee
is on jdeceo
is our hdlcdl
is port mpVhfc
is published Xcdydh
is reachable flsXfb
is slow dfdego
is stuck iegdfl
is that ggcmdi
is the hZaaey
is there emdhdh
is this oeedbk
isn't uhecbc
iso fmfieb
it $ gbfidn
it , lgkbcg
it ? hcgncf
it be lggcjc
it do dggdeo
it end kfglda
it fidian
it for hgkjbd
it get rWekeg
it has keggdh
it in nbfhhd
it is mihdfc
it just efgfij
it land iYfphe
it mean gcgedp
it on pdgfYj
it open icgcbr
it out kfggef
it pass mffeeg
it reach gZmeig
it that dbgofi
it the hefbfp
it through khhfgb
it to qfhZdg
it us sfeggX
it work encdcm
it works kgggfc
it's broken gefegl
it's fine kffgge
it's kflbch
item <n> nmfaee
item nmfaee
its <service> lgdhhb
its obgake
its own xaebgb
its scans jgffff
its way mgegcg
itself $ medgff
itself , sYjchc
itself ? glkbfd
itself get oagfhd
itself qhjZga
itself reach qffdgb
itself talk lefhgc
job obhedi
job on mgffed
jump hbebbv
just bqeZfl
just hangs gedhfm
just spins meggee
k <n> lfgggd
k kfgfge
keep aibijk
keeps ucfcga
kind ifefdk
kind of gfeffl
kindly confirm ncgegf
kindly ijcfff
kinds gfdegl
kinds of gfdegl
know fefldi
known befpck
l <n> ebgfep
l gcggem
lady mdffck
land mYcnic
land on kWdomb
laptop , qbcgfg
laptop <client> sccege
laptop at ubbdif
laptop in sccfcg
laptop on helhfc
laptop rajhbb
last friday gfgffk
last jXfhbr
last night ccffgq
last thursday efgdgl
last tuesday hchfdm
last week iZkhdj
leave rdfegb
leaves lchgdi
leg <gateway> ikeegd
leg lldcfd
length <n> kfgfff
length kfgfff
let <zone> hgghla
let in rdeceg
let it mfgggb
let tYhbgf
let through rYfgeh
let's ieghjb
let's say ieghjb
lets fiefcn
like fafinf
like to jgffjc
line , afgisZ
line <n> XbiXsq
line Vdgbvk
lip <host> jgfgff
lip jgfgff
list $ fnljbX
list ZnkpeV
list all fejjff
list every emeife
list everyone cogehd
list of cjjkeb
list the endiiZ
lives nefegd
lives on nefegd
load khebel
load on adeZju
loads gpdcge
log in negegd
log ndhged
logged in pghcbf
logged pghcbf
login : jgfgff
login jgfgff
look $ edgdfo
look at hihdck
look hhiccl
look over fdgffl
lookups pfeeed
loop qeheec
lose ffedng
loses Ycigvb
loss , jgggff
loss kggfff
lost connection jgggeg
lost lggged
mac idhefj
machine ? Yicrge
machine is ocdjgb
machine pgcldY
machines oWfjhf
mail from fefgfl
mail gw jdghie
mail is gegcfn
mail jchggh
mail over oZhgfe
mail queue ffgffk
mail through jfdffj
mail via qggegY
maillog kgggfe
maillog on kggfgd
mails wdfdcc
make it pggaee
make kfibna
many edihek
many mbit ffefgk
many packets gfggcm
mapped tmbgcV
mar <n> kggfge
mar kggfge
mark <n> jgffff
mark jgffff
martian oefged
martian source oefged
masquerade $ effekh
masquerade , lbdfhj
masquerade Xffeve
masquerade do hgdeZr
masquerade for ddeekm
masquerade line ehggnb
masquerade on defgmf
masquerade rule fffehl
masquerade 那 egfgnb
masqueraded nffgcf
match rfagcg
matter dtdYfj
may emnaah
may i heehej
mbit ffefgk
me $ ijfdak
me , jdfedm
me ? qdibef
me all hefode
me dmhhce
me please lbinbc
me the ggihia
me this ifffdk
me through mdfdcj
me what edhncg
me whether offagg
mean ncdgck
meaning ? ffggek
meaning hedfar
merge $ fefffl
merge ? gfgffk
merge eegfkh
message legfeh
messages jXhZhr
milliseconds lefeei
min ddebnm
minute kgffff
minutes ndgche
moment hZdgho
monday giegcj
monitoring ifeefj
monitoring probe offbgg
more cqeamd
morning $ iffefj
morning , mdedgi
morning all qfagdg
morning rYdcel
move mbgfma
moved rcidce
moving begeim
ms $ jfggff
ms kfggch
mss jgggdg
much bdeehr
must authentication qeiccf
must authentication' mdfgff
must odhbck
mx <n> jggfge
mx gdbhfp
my colleague mffgch
my desk jekffd
my laptop tbcegd
my nagiYk
my phone lfgfff
name <service> fffgfk
name fmkcde
names mffhed
nat -a fhgeUw
nat -i ddhfcr
nat mYdmhe
nat table gfedfn
nated hnifgX
natted nbgnea
natted to dcipib
nc : negfgb
nc jjgfde
nc vz jkgfde
need <service> kggfff
need it igjieb
need nkdiZc
need the jlajfd
need to jkbhfe
needs nagigd
needs to jggfff
net : ngghdb
net cehdof
net ipv cfgcpf
netops edge gdgeen
netops gdgedn
netops mail gfgfel
network jpebce
networks are fpfdhc
networks can ekdbgm
networks dscdhe
networks have aqdhid
never an mffege
never lkehcd
new here lgeYfl
new kafgdl
new on gbYifs
new tcp mfgfgc
next iefdkf
nginx mgfdge
nginx on ngfdge
night $ gdffgl
night ? feffen
night jbfegm
nmap odgfed
no $ kaoefd
no -i gcffeo
no <outside> tffgab
no ? piYhgc
no answer kffggf
no hkpWee
no route mdfgge
nobody imakeb
nobody in jlffga
none jfedjf
normal ? kfeffg
normal lfffic
not $ lfgglX
not ? qcgjgW
not be pehfec
not connect jfgfff
not ifiael
not via qgggab
nothing from qggcfc
nothing xbfjaZ
now $ Zakekn
now , mcgfoX
now : jgfggf
now ? geXkhm
now kZeggl
number hchcdp
of <host> khellU
of <n> feddpg
of <outside> imdfgc
of <own> sjdlZW
of <zone> nbdefl
of a mhefdf
of ahkfjf
of all felifd
of drop Zgggof
of everything ebpjfc
of ipv nfegdf
of it nbYoef
of mail eafejo
of our eliefe
of questions ggdfgl
of removing gffgnb
of that mefdgg
of the ccjjgi
of them hefjff
of these qacheh
of things gfeefo
off from pdfcka
off mjbZoa
off the ffggjd
oif <zone> jgggfg
oif jgggfg
ok ? uafchc
ok igcZlk
ok or vdhgdW
ok 吗 dZghmj
old jdclcj
on <client> odgged
on <far> mbgelc
on <gateway> jcjgdi
on <host> lYhffk
on <n> odcafl
on <outside> qcgkgX
on <own> gggocb
on <public> pfmXkX
on <service> kneanW
on <zone> qijfcX
on ? pZeife
on a sggffX
on call hdgceo
on dev oefged
on earth lgedck
on friday hZgdfq
on here kgfdgg
on ifgkcf
on it effelh
on line ggebep
on mail gXmiif
on monday hkfffe
on my kgfffe
on our hgjibg
on port iggddl
on tcp oledad
on that ofhfea
on the ijehYj
on this efjjhc
on udp kfegci
on which elYqhb
once ffgetX
once the agedxa
one , embhlb
one : meffkb
one for ggfcZr
one jcclei
one of ugfbcb
ones cdmhjf
only jldhbf
only this jfggff
onto cZcmds
open <host> ncZhkf
open <n> dkaanl
open <own> kjdkgZ
open <service> neeagj
open ? qbaafp
open a pgceef
open connections nddgdh
open dklgZh
open for uegYhb
open from relVhc
open tcp inddhd
open the nedmea
open to bqjkYc
opened <own> pggfgY
opened ihfcfi
opening <own> mefdgg
opening ndfdgf
opens <own> mggXel
opens <service> kffffe
opens mfgYih
openssl jchbhl
openssl s jgggff
or dmdjch
or do ndgdge
or does iWhkmd
or dropped offdgd
or is lacodh
or no ncqceZ
or not pbgikW
or on dlflbf
other liefZj
our <gateway> ledefj
our <host> gZjpiY
our <service> lZkbel
our ffnfZj
our monitoring hffffj
our public ffjfgf
our published gdqdhc
our services Zbpmib
ours odhkca
out $ mYecgo
out , jmgYhd
out ? jdhdig
out after lefeei
out and jgggff
out of aohcpY
out on hjfhfe
out src jgggfe
out tgaZgg
out the ebbnpc
out there oangeZ
out to qjZcbj
out' mggffc
outbound <service> tcjbfb
outbound ubgafd
outgoing <service> jehgid
outgoing mfhfha
outlook error kegffg
outlook leddgj
outlook on mffgee
output hehfke
over <n> uaeieb
over <service> ljhchZ
over mkdbff
over udp cpefka
own <service> fnegkX
own hjeakg
packet from xghXda
packet kehmad
packet loss jgggff
packets has fgggdk
packets hit gfggdk
packets nigabi
page hefkdh
partner lefdfh
pass ? kgffjb
pass scgcah
passed oaegfh
path mhddXo
pc <client> qgfccg
pc ldmffa
pci gocbek
people in ffhXdt
people indZhg
people on uifceX
permitted pkecfb
permitted to nlebeb
phone <outside> kfffff
phone ndfbfj
phone on rdedhd
pick glgaej
pick up fnhcgc
ping <client> mgffge
ping <far> hiXfgm
ping <gateway> rfdgeb
ping <host> pggehY
ping <own> 2ehdhO
ping from lfdhid
ping tefecb
ping to pfehcd
ping 不 rfgggW
ping 得 pdffkY
ping 通 pfhefb
pinging <client> mgefgd
pinging sbefgb
pings <own> ochffc
pings sdchdd
plain <service> jaaqhf
plain english gggfcl
plain iaamZr
plain words ghgdap
plan Yghhra
planning aegfrd
planning to eefepd
please $ Ypahem
please , iffkcg
please : edjmUo
please bffjkf
pls $ hjimYd
pls : uehYYk
pls check fZggeq
pls egbkgi
plugged into mbmbhe
plugged jZleei
plz qVejbl
point jYflgi
pointed at kgffjb
pointed jgfelb
pointing at fehmee
pointing beflle
policy accept Zlebkl
policy drop lgggde
policy hhfcpb
policy to cfgfrb
polls kfgfff
port $ tYVred
port : ofggce
port <n> hhkZfi
port forward edengf
port forwards iceseb
port geemdh
port open chhegl
portal nffgfc
ports <n> ktgVeb
ports ? hlggec
ports are enZlhd
ports cbnqjU
ports of Yckngh
possible ? lfeffg
possible qgfggY
postfix <service> lggfgc
postfix mcgafm
postfix on gbhcgp
postfix smtpd lggggc
postrouting -o fddemi
postrouting bfffmi
ppl qdffga
pr <n> hdffdo
pr acme eeffcq
pr adgfio
prerouting -d fdgeji
prerouting lffdei
print refgfZ
print to lefffg
printer <client> kgfffe
printer <n> Zchges
printer sYgfbi
printers hZfefq
private address qdaggg
private rjaefb
probe at jggfff
probe nfgdff
problem odgclb
proposed fgghoZ
prot <n> lkgbee
prot lkgbee
proto jgggff
proto tcp jgggff
protocol lhgfcf
protocol tcp bhgedp
provide aicngg
provider fefefn
public mVmkgc
publish $ hpdgfa
publish , jfojdW
publish ZkgsfZ
published WgonjY
published on Zicmdm
published ports cYolff
published services ddoeie
published stuff gdqffb
published to dYeudi
pull negcdh
push rcddjd
pushes tigZea
put in eiihoW
put mafcmf
q <n> dpcked
q dpcked
query qeegfc
question : lnccee
question mkeccg
questions gfdegl
queue iefcen
queue is dgfebr
quic vUfgch
quick kegckf
quick one qehfdb
r , lffffe
r lffffe
ran it ofggdc
ran qgggfY
random gdildf
rather qZedhg
rcpt jfggge
reach <far> iecelh
reach <host> occZkj
reach <own> jfaYjo
reach <public> kdceii
reach <service> lqfZec
reach <zone> ocdfjd
reach ? fiqdhX
reach cemcfm
reach it Vffigq
reach itself nZmcid
reach the lfbegk
reachable $ crfdgd
reachable ? gpcdgf
reachable by csecff
reachable for lepfac
reachable from pirVfW
reachable jroUfX
reached kmfafe
reaches <own> ekfflb
reaches ilgdjZ
read elbZkm
real client ofgbfg
real ffemfe
really nTaqfi
reason vffdda
recent update fffgfk
record gebhfn
recv kgggfe
recv src kgggfe
redirect ibfgel
refused $ kdgdfi
refused , ngggfb
refused from lgfggb
refused oZhbfk
refused that's kgfgff
refused' negegc
register kZined
reject hgghlY
relay access pehefa
relay ufgbfZ
remote host gfffgk
remote jfeffi
remove -a ggdfnc
remove bcggre
remove 掉 hdhgek
removed fdegqb
removing ehgepa
replies rcggfZ
reply come kfggfe
reply nfhgjW
report tffead
request jdfcik
reset ? kgggef
reset sdbYfm
resets mffffe
resolve names mffhde
resolve nffhec
rest glblgb
restart dcfZgu
restart postfix edhcgp
return traffic kffgef
return uchecb
review ajigdk
review 一 fegffk
reviewer ndffid
right ? mikZcg
right ndhgYj
right now fceiij
rip <client> kffgff
rip <far> jgfggf
rip jgfgff
root qbfcdk
route qdfgga
route to pdggga
router mgfegd
rsource -j fffgfk
rsource fffgfk
rst , lggegd
rst lhgfah
rule , ecefse
rule ? kcedij
rule dbfcok
rule decides ugebea
rule for iefenc
rule is ncefkd
rule lets rchece
rules $ hfddik
rules , ggffke
rules : adgfjn
rules <n> ddgfep
rules ? dbgekn
rules file fhffel
rules ibcbko
ruleset lfefdi
run kcfail
runner <client> lgfgfd
runner idhefi
runs mcgegg
runs on ndgege
s , jfgfff
s client jgggff
s kcfefl
safe gegffk
safe to gegffk
same ocgcam
sanity check ffdfmg
sanity ffdfmg
say <client> hfkhcf
say daidph
say we Zehftc
says : ogggfZ
says <n> jfffff
says <service> jdeggj
says connection lggggb
says kcciih
says outlook mdggfd
scan ipieca
scan to wZhfac
scanner at tcfcee
scanner gehlde
scans lggffe
screenshot ledegi
second cfeghl
seconds <n> fffgfk
security mlfaee
see ojdgea
see the lggdff
see when mffegf
seen by mdhcgg
seen from ianfid
seen lckdci
seen on kffgff
sees pehfgZ
segment gmkdeb
segments ZugejZ
send hdgbgn
send its kfgfeg
send mail jfcghi
sender mhefee
sending from jgggfe
sending lfghed
sends a mggcgf
sends it mfgggc
sends qffcde
sends through refggY
sends to tgfaZg
sent src kfffff
seq <n> jfggff
seq jfggff
server $ khghfc
server , mbgcjf
server <own> geglgd
server ? mcfkcf
server by qdfegc
server get odhdgd
server is kegjha
server nfbjdf
server on gldfbk
server see ldhdgg
server to kfgfff
server 的 logTgg
server's <service> llcdfe
server's jldged
service ecjpbf
services YarrgY
services are fZxdgb
services can gfpdfd
services do Yqjhfa
services we gajkff
services work efkfgf
session to pdgbgf
session ucgcbf
sessions gjfffg
set ibigna
set the ggffke
set to sbdgiZ
set up ibeldk
she hefffj
shell sfhfZb
shift gZgpbj
should <service> kfgfff
should be qcfgjY
should i oZdbcq
should it sbfgfb
should sbfgag
should that oagffg
show jfilfZ
show me mjchah
show up mifbhd
shows <n> ichchk
shows icgcfn
shows this kfffff
side ? jYlgei
side effects fgeemg
side jkiahc
since <n> geehgj
since safdYn
since the qcgbci
since this lfgegd
sit in qfhXgf
sit on kfjdef
sit qTiifg
site pdgddh
sits behind edemej
sits qZeieg
sitting at mgjcee
sitting in ucegfa
sitting nZjmfY
sitting on jckifd
slow abfciu
slow since dbhghn
slow today cdhdfq
smpt lmcfXj
smtpd <n> lggggc
smtpd lggggc
snat begfnh
snat to begfnh
so liadhh
so slow gfgefk
so that lZderb
so who lifeee
socket : ggfffj
socket ggfffj
some emgfaj
somebody in qekfca
somebody jYlajj
somebody on jcdegm
someone <outside> iagqec
someone eccili
someone on qhfece
something idcoch
sorry peggfb
sorry to rbghec
sort gfeefm
sort of gfeefm
source <gateway> eegfhk
source <host> meegff
source <own> begfpf
source address pbgdXo
source hmeYih
source ip ofgeed
sources azdcdc
spam dZdams
spf jXgahr
spins meggee
sport <n> kfffff
sport kfffff
src <client> kfffff
src <far> jggfff
src <host> lffffe
src <own> kfffff
src mffffd
ssl ngggfa
start ilddmZ
starts leggbi
state gpcZXr
status deferred kgfgfe
status lfgeff
still broken gchcbr
still effglf
still get bffgqc
still have sdcanb
still reach dejeem
still work ifjfaj
stop qfgafe
stopped pZgdcl
stopping nfgffb
stops xhfcgT
straight 0cfVfe
straight to peefde
stranger lZirab
stuck like kggeff
stuck mfgegd
stuff can gffffj
stuff hbqcff
stuff we iZtcgb
submit dlemec
subnet pbhddh
succeed jcgele
suppose fcfdtc
suppose i bgggne
suppose the Yehhof
suppose we Zihcrc
supposed iedkcj
supposed to iedkcj
survive ffgeod
swaks geffel
swap bihctZ
swears keglhZ
switch jcfeem
syn $ offefe
syn ack mgffee
syn from hegkff
syn kgghdf
syn recv kgggfe
syn sent mfffff
syn trace kfffeg
syns mheedg
system Yghmhg
table gZdngk
take eifapf
take the dhgfpb
taken lZdeof
takes hfffnb
taking ffggpY
talk <service> kqedcb
talk mhhZjc
talk to ighckc
talking iefdco
talking to gefddp
talks pfhfea
talks to ofhfeb
target jfjlca
tcp $ kmgXeh
tcp , lfejed
tcp -m efgfkh
tcp <client> tdhebc
tcp <n> hnflbZ
tcp ? lghfjY
tcp failed oegfga
tcp flags jgggdh
tcp from yddaed
tcp hkfidd
tcp ip Zghcct
tcp tcp jfffei
tcpdump jfgffg
team fffkdj
teh hblmcd
tell jagpbe
tell me mcgmad
tell us nZgefj
test lekkba
than dkdkhe
thanks jdeldg
that $ tcddka
that <host> lehlcb
that <zone> nVldnc
that ? ngddid
that are kglpYW
that be ndggfd
that can dsegeb
that even pchegc
that gets fqedgb
that go lggfee
that in kfgfff
that is fjliZf
that jffdjf
that nobody fpcahh
that one hggfej
that packet fdeoeg
that the qfdgde
that us mfgfee
that was kdgdek
that work nlffcZ
that's qhgcgZ
the -i igggla
the <gateway> ogeebg
the <host> njYkec
the <n> Zddijo
the <outside> eUqrjW
the <server> pbeahi
the <service> bhbjik
the <zone> Zfbctk
the answer uehgbY
the audit mfjidZ
the backup ggffgk
the bchflj
the box tegYdf
the browser rfghcZ
the certificate ekfdbm
the change lefddk
the client jggfgf
the connection lefgfg
the conntrack hedcdq
the cpu eeedho
the ctstate bfhdua
the dnat pdfkeZ
the firewall kdglec
the fix gegiqW
the forward iffeke
the inner mgfegd
the internal hdkmcd
the inventory gdfmeg
the iso gnfgfc
the last hcheji
the line rbZcqc
the list biikee
the log lgfgfd
the mail ggfgZm
the masquerade Zgefmj
the moment hZdgho
the nat egeddp
the new ifeeel
the one iacidp
the other hjdccn
the packet uegXcg
the packets jgffgf
the port gbelle
the printer effgfl
the private sfaffd
the public nejbfe
the published gcnbmc
the queue mgfcam
the real ffenfe
the replies mcggfe
the reply jfgfid
the rest glblgb
the return ngfgeb
the rule gfeeji
the rules ogffdd
the ruleset kfffeh
the same hcfdhn
the scanner mfdegg
the services gbkifg
the stuff iZtcgb
the syn pggced
the things gfldgf
the three hceime
the tls ffgegl
the user jlhgfZ
the very mfdekb
the way phjbdb
the whole fjfija
their nZhhef
them $ mecmga
them , bfdfer
them ? ngffde
then ? cZidhr
then be ffghjf
then fZhemj
then get dfheod
then reach fgggpZ
there $ nfdfeg
there , kdijhZ
there ? ndjefd
there any ihfkec
there anything eWhier
there for ggbgem
there is gdglhd
there jilgad
these kbdfne
these two ggggna
they get gfgdgk
they mWgfji
they see ofdegd
they use sdfbnV
thing oifdce
things : ffbkaq
things can fffffl
things edndcm
things may heeden
things we gfldgf
think dlbgcm
thinking dfgdsb
thinking of cggerc
this , igfgmY
this <gateway> Zfokcf
this ? iffgqW
this bot efgffl
this box gihifc
this for nbfdfk
this gighcg
this in dggdgl
this is jfffnZ
this morning oagehf
this on hgfeek
this one dfgfij
this thing ekffgh
thoughts ? hfffdl
thoughts heffdl
three <host> dhcdrf
three hddfgn
three things feegdo
through <own> mdfeei
through ? icachr
through jiefZk
through mail iiihfa
through the kdffej
through this nfkbgc
through to nkgZiZ
through what kfeeej
thru roeYda
thunderbird on jfgegf
thunderbird qbfmdZ
thursday dddiik
thx $ hicjeg
thx khcjbh
ticket : imgcgc
ticket <n> refffa
ticket vhgaab
time mighda
timed out' mggffc
timeout $ peggeb
timeout , jfffgg
timeout wbfffX
times out qagcfg
times sZhcge
tls cert gegdgm
tls certificate fchegm
tls fdgdgn
to $ nZnjdZ
to <client> kgcljY
to <far> mefcfi
to <gateway> hpYamf
to <host> ggZhfo
to <n> kecbli
to <outside> jhfegf
to <own> jddgih
to <public> vcfdea
to <server> jggfgg
to <service> kjdffe
to <zone> kUjall
to ? bkmbfh
to a qcfbbl
to accept aggfqc
to add hZddqh
to address tdgegY
to anything fsfaee
to be lgdjcf
to connect jejhgc
to deghkg
to deliver nfdghc
to destination dfgeli
to do mffddi
to drop bfffpf
to get ffkZfm
to hit nkddhb
to host kcfigf
to it mehdeg
to itself pdhbge
to know fhgkfd
to me hhfccl
to merge gegfel
to mx kggfge
to open ihkchc
to our hdlfeh
to ping jkefgc
to port ppdafZ
to pull kkgdfc
to push mfgdjb
to reach fqgjeW
to remote gfffgk
to see fghkbi
to send tfhggV
to source begfnh
to talk lhiZdh
to the feclgi
to us jgffge
to use ibkihb
to what aafvib
to which obdmec
to work oaffdk
today $ ffgekf
today ? ieddeo
today hcdbml
told me mcgggf
told ncgegf
tonight , effdlj
tonight gbfbmk
tonight's jfedkf
too ? nibehe
too fekeje
top agghne
top of cgfhme
touch rZlaTp
touch the kggfgd
touched hagffn
touched the hagfgn
toward <far> qfefYh
toward qdggcd
towards <far> jlcehc
towards <own> nYfjhc
towards nkdhgX
trace <client> sdhafe
trace rffdfb
trace tcp oegedf
traffic ocfeic
translated pffded
tried mYiidi
trouble sgffba
true ? oZffhf
true linXhZ
trying <own> geggfj
trying iffgdj
trying to qdcdei
tuesday edebko
twice kgggfd
two nabXjp
type <own> ldgfgg
type odhdfe
udp $ lffggd
udp , pagide
udp <n> qhgccd
udp ? jfggff
udp nlgaeb
udp port vfdgfW
unable ldedgj
unable to ldedgj
under jZhpga
under which hdfmgd
unknown <gateway> nfgfga
unknown lgggfc
unreachable ogfgce
unreplied kfffff
unreplied src kfffff
until gdcjgk
up $ pVkhib
up , jagkgg
up ? hkhjcb
up as kfgfjb
up at kjggfa
up jcajii
up on gehogZ
update ifghdi
update seconds fffgfk
updates mgegfd
us $ fmdibh
us ? kbiZhl
us gldckd
us or megfgc
usable anobfe
usage idfden
use $ hclehg
use <n> oaflfb
use <own> dnWdoh
use <service> pgeclY
use ? feqdhc
use gdjamg
use the eieceo
use this cegfhm
user bfhffo
user in mejgga
users ajebes
users in wegggR
users on hhbffl
uses kdickd
using kdffeh
v <n> eekked
v eekked
vendor mddgcl
verdict ofgggY
very mfdekb
via <host> lggdfe
via <own> negfgb
via <public> wffcac
via <service> 1SiigV
via vTijfa
vlan <n> cdfees
vlan fcgedr
vpn iafcfq
vz <own> jkfedf
vz jkgfde
walk ldfedj
walk me ldfedj
want lichkY
want to mchdlc
wants a hjlebd
wants dmihga
wants to fidijd
was kefdek
was refused jfgfff
way ? pfhgfY
way back jhjfdd
way does odfeff
way out ufhdcZ
way rdibfd
way to kjefdf
we add dgegra
we aimoiU
we delete hgffpZ
we drop nbbcrc
we expose dXqkhd
we forward hZlrhV
we get lefdje
we got aZmlhg
we have jZfmgf
we moved refgbd
we publish goehdc
we put naedoc
we remove ifdeqZ
we take dhgeoc
webmail nedegh
week iZlfdk
weekend cdhfgn
well ? gjgbej
well gjgcif
went fcfeli
went to ffggld
were gdgdoe
what ? kbaklf
what about lmecfb
what becomes oeedeg
what breaks hffcsZ
what can Xesife
what changes hffdoc
what do iQpkig
what does jjlYXm
what ecokfc
what gives pcgeee
what happens mffcnZ
what if Ygeenl
what is gbjkbk
what kind gfeffl
what kinds ggdfgl
what of ffodfe
what ports ekfjfe
what services bomefa
what sits Yggpgf
what sort gfeefm
what source rfgbec
what would bfffqf
what's ccguYi
what's going pgfdgb
what's it ggfecn
what's line jegYdq
what's on fggdem
what's published afelem
what's the lcfXdt
whats kXisbb
whats the keebgl
when <client> mfggde
when <far> mehdff
when <host> pfcggc
when <zone> uXigeb
when a kfggge
when does efgegm
when he gggeje
when i ceenlb
when it sbhcgc
when kbfcmh
when our lffegf
when sending jfggge
when the mmfbgb
when they vdgceZ
whenever pegegb
where ? tYfkcc
where do ncikdZ
where does kefmfa
where is mmebfc
where nddpgX
whether the jdffdl
whether ucgdbf
which <public> edengf
which address rifceZ
which box dgeqed
which injiZa
which inside mSnkee
which internal sYdkgc
which machine Wcdwie
which networks dpddgh
which of eijgde
which ones ddnief
which ports cfnqdY
which public fYeufe
which published cdtche
which rule wcgddb
which segments Ysdfjd
which source rdicgc
which way oefefe
which zones etiahY
while jgfgbk
who XsdZki
who all erhdfa
who answers jcfmfe
who can eufbdc
who changed hbgffm
who could cfhcvZ
who gets dlfaki
who has hrhfcX
who is foffde
who loses hbgguX
who reaches Zoffjd
who sends lfgggd
who touched hagffn
who'd efdepf
who's dufdZh
whole <outside> inXked
whole fjfija
whom ? hmecff
whom eocjfc
whose eldZkj
why $ qefffZ
why ? ucedgc
why can't pVfegk
why cant qfghgX
why do hcgdcq
why does nneaeb
why is jaefdq
why mcedap
wich ccmkdh
wifi lbfbeo
wiki gggkdf
will <client> dggfra
will <gateway> lggefd
will it mdggff
will mfgdic
will that igggic
will the rchfeb
win <n> jfgfff
win jfgfff
with <n> qfgddd
with <service> lZeehl
with a djffgh
with dgfhnc
with it ofcelb
with the hgichg
with these mfdgmY
with this mdednc
without hefXxb
words hhglWj
words please ghgiZk
work $ pkabgd
work ? iojVjb
work ejmUgm
work for sYpXia
work from fladbq
work or peffed
working ? idgetV
working tkcbcb
works ? nfgbmZ
works or ndehfd
works pfeWkf
workstation lfefgg
would <client> ggggpY
would <host> hfffld
would <outside> fggfjg
would <zone> fegdpc
would ZYieyc
would a mdfbkf
would adding ffgfkf
would be acgkdq
would change ggggoY
would it gdffkh
would like mdffdh
would that obecjg
would the ohehea
would you ceeeds
writing jkgfga
wrong kggeff
wtf hggfdj
x <n> jfggge
x jfggge
y megfgd
yes kgoYib
yes no gllade
yes or mbqcea
yesterday gcgefn
yet obdahl
you $ gcdodh
you , gegcfn
you ? gfdegm
you do hfXXhx
you have cifiei
you iXfjgl
you must qeiccf
you restart eggdem
you tell egdndh
your rbgdlZ
zone knecgc
zone that fpfbhe
zones can bphdib
zones eweYgb
一 iggidf
一 下 iiggdf
一 个 iXgekk
一 份 gdfmff
一 共 edmkfd
一 条 dehgjh
一 直 lffgfd
三 eelZnf
三 条 bfggmf
上 $ aegnhf
上 , lkhffX
上 -a ggggna
上 -i dhgirV
上 <host> wqgVcW
上 <n> jhbhhf
上 <outside> qdhfdc
上 <own> fubfbe
上 <service> legdei
上 <zone> feggle
上 ? Ybghcw
上 curl kghdff
上 lfZkkb
上 一 fbimff
上 不 tZhefc
上 了 fUfhir
上 发 iaarhe
上 吗 gUbsfl
上 抓 lgfgfd
上 有 freYej
上 的 jchndc
上 线 hdfbkk
上 网 tZffgb
上 都 gdbsfe
下 $ cfjgej
下 , ngdjdb
下 -a gfgfcl
下 : mefdck
下 <client> sXhfgd
下 <zone> wchfgU
下 acme fegffk
下 fjieci
下 infra eagcgs
下 mail geggbn
下 这 jcfiam
下 面 qfecka
不 $ obefkc
不 ? jefeie
不 ljcZel
不 上 incdeg
不 了 occfgh
不 会 gcgegl
不 到 kefegg
不 对 gffffk
不 开 leegfg
不 懂 gfgfdm
不 放 mdgegf
不 是 ggcggj
不 能 nUfgji
不 行 kgdfie
不 走 rZfhhb
不 通 hggcfk
不 限 dnfejc
丢 meffdh
丢 掉 qeggcc
两 hffegj
个 $ edfjjg
个 : jgfggf
个 <public> bleiej
个 ihhbej
个 ip icgqfZ
个 pr ecffgn
个 例 hffffk
个 包 lgefeg
个 合 gfggdk
个 改 gbgeep
个 机 gffbgo
个 清 emfjdc
个 端 fcifcn
个 网 pbhhga
中 gegkci
中 午 hdgceo
为 nZegfj
为 什 kcefek
为 啥 tVehic
主 lialdc
主 动 mffffd
主 机 gkbmed
么 $ YXnjfn
么 <zone> tWhgfc
么 ? oaiche
么 cakggm
么 一 mgeffc
么 不 cedhgp
么 办 ffedgm
么 回 hfeffk
么 影 gggeje
么 意 gggfcl
么 时 igfagl
么 样 efkegh
么 没 hgffej
么 用 gffdfl
么 的 ggfedl
么 访 hdaggo
么 走 offhfa
么 连 tXddhi
之 ieefle
之 后 aeggmi
之 间 ocgfgd
也 ljcbif
也 加 Zdfdnm
书 gdfegm
了 $ eeihdj
了 , kdddeo
了 : lafeZq
了 <gateway> jefean
了 <host> eccrck
了 <outside> lifZjf
了 <own> mkbefe
了 <zone> imXeig
了 ? bflffj
了 aegihl
了 两 dfgggk
了 什 ebikgh
了 几 bcjpef
了 吗 eggfld
了 吧 ngfgfa
了 哪 Xihnhd
了 啥 emdhff
了 多 fffhfj
了 怎 fffdgm
了 没 ibbmej
了 邮 jggggd
事 $ gefgfj
事 ldfgfg
些 Ulmjhd
些 什 gejefh
些 对 hglXih
些 服 fbinfe
些 来 bseZhh
些 流 ifcalj
些 端 ebimgf
些 网 cpedif
交 jbgkff
人 kglgbc
人 在 jgjegd
人 怎 feeagq
人 能 tfhakV
什 fcjifi
什 么 fcjifi
今 ffedkj
今 天 gfedgm
今 晚 gdggkf
从 <client> qggfcb
从 <far> lffeef
从 <outside> gfgjdh
从 <zone> mXhejh
从 jbiifg
他 gehgdl
以 access gieecn
以 mjdbhd
以 后 laffke
以 访 auffjY
以 连 eqgahd
们 <host> niefec
们 jZgkfi
们 哪 megmdZ
们 对 damkfg
们 的 hghhdf
件 $ edheen
件 , ogggfZ
件 qgcafh
任 hjgeeh
份 , ddgred
份 gdfmff
会 ehgglc
会 不 gcgegl
会 些 heccav
会 到 kWbreh
会 回 hffefk
会 好 lggfmW
会 干 gffffk
会 影 gefdhm
会 怎 lbhbme
会 有 fgfflf
会 经 lggffc
会 被 lgjhdZ
会 走 udeghW
会 转 etefbc
但 jeggff
住 oehefc
体 hgfglb
作 dhhdcp
作 用 chhdcq
你 ddeejm
你 会 hgeddo
你 好 gfeffk
你 能 ifecep
你 都 hedefn
佬 gefffk
例 hffdfl
例 子 hffdfl
保 ikfged
信 , pggaee
信 <n> ldddme
信 <service> kffffg
信 pdgbic
信 走 kfffgf
修 fdedqe
修 复 fdedqe
候 gdfdgm
候 源 mgfffd
假 begduc
假 如 chghsX
假 设 Vhhhqd
做 jdcofe
做 了 cgcphf
做 什 hgfcdn
儿 mmidbb
先 fgfgmd
全 figjed
公 lYmied
公 司 jhjegc
公 网 iXnkdf
共 dcmkge
共 做 gedkhg
共 发 edlggg
共 映 dggofc
关 lcgZji
内 ggckdj
内 核 gZhggm
内 网 kVfrgd
再 dgehmc
写 jgebfm
写 的 ofggdc
凌 ncgggd
凌 晨 ncgggd
几 iVmlid
几 个 dXqgih
几 条 hgcljd
出 <outside> nggfce
出 maijec
出 去 nZiigc
出 发 bfqehd
出 来 gegedm
分 hkdkdd
分 别 fmenfX
分 析 jgggff
列 fkgmad
列 一 Ykkldd
则 $ ngdchf
则 , kdffkc
则 ? geflfe
则 kfffeh
则 拦 jgffgf
则 放 qgedcf
则 是 gggfZp
删 cdggsb
删 了 chfgle
删 掉 ddggpe
删 除 fffgoa
别 dkdiei
到 <client> lfcemc
到 <far> rffffZ
到 <gateway> mjedfd
到 <host> mdekga
到 <n> edamdo
到 <outside> ebmliZ
到 <own> rhfaiY
到 <zone> rgegea
到 ? glgfdf
到 ip ngfefd
到 khigeb
到 了 ikdggd
到 内 oXfjff
到 哪 hcmjag
到 底 jljYch
到 我 cghoga
到 的 jdhife
到 谁 ffXnap
到 这 kgggee
前 jcZlfj
前 面 dggeji
办 gfedgm
加 -a geggoa
加 XghhwX
加 一 Ygggng
加 上 bhhhsW
务 $ eenkiX
务 , cfXugf
务 ? fcikff
务 dZklgi
务 里 ggtWgd
动 kegeei
动 了 ffgfgk
助 $ ibhbfo
助 ibhbfo
包 , jggefg
包 lfgged
包 会 neffef
包 怎 refggY
包 是 kffeeg
包 最 ggckfh
包 看 kgfffe
区 Zneedo
午 gbhads
协 jfggff
协 议 jfggff
单 $ Xjlhkc
单 hhihfc
卡 ddgdjn
卡 在 ffgfgk
印 ibffdo
印 机 idhfan
去 <far> lgefjb
去 <own> jggfka
去 ? kffhgc
去 oVkfjc
去 不 nffffd
去 了 naamal
去 吗 mffefe
去 掉 Wgghpg
去 的 jhmdeb
去 连 jgefhf
又 odfcej
反 kfgegf
反 映 legdgg
发 , beneke
发 kahkia
发 件 kgdgge
发 信 pegcia
发 到 kldedf
发 布 fejlfd
发 往 jfffff
发 给 hbgpdf
发 邮 hfffek
变 ifffkd
口 $ qbdpgW
口 , igmhbb
口 <n> jofcfb
口 ? jXimef
口 hjiheb
口 为 jbaiik
口 会 bpamee
口 出 cdhnge
口 发 mhggbe
口 吗 nLYmhw
口 映 nfXmef
口 的 akeboi
口 谁 abchew
口 转 ohchbf
口 连 ncgegf
口 通 vqhbXU
口 都 krgbab
句 dgggfk
只 kdefek
可 ioefZf
可 以 ipefaf
台 $ Sgetih
台 <gateway> factic
台 <host> meapeb
台 <server> emaidi
台 hhckef
台 机 mgekgY
号 jffffh
司 jhjegc
吃 hdgceo
合 gegfgk
合 并 fefehj
同 mdggee
同 事 qdghfZ
后 , bahiyX
后 hTgkpg
后 会 gfdkcj
后 到 hfelef
后 是 rWhegf
后 面 Zahqhh
吗 $ mYcbmm
吗 , nffebi
吗 : nfgffc
吗 ? Zlcego
吗 hebdjm
否 oahfhe
吧 ? ogfgea
吧 ogfgfb
启 eafdip
呀 $ eedlfj
呀 eedkel
告 pfcice
呢 tbheeb
周 giecdn
命 pggbcg
命 中 pggbef
咋 fcfgkj
咋 回 gcggfk
和 <n> nkfefY
和 pggcfc
响 $ gdggwT
响 gdgdlh
响 谁 fdidne
哪 fimkcZ
哪 一 tcZfhd
哪 个 qgaedi
哪 些 Vlmjgc
哪 几 jWpgic
哪 台 gifpfX
哪 条 tfgbec
哪 里 wUhdfd
啊 $ gffngb
啊 jefnea
啥 $ imdhed
啥 ? hcffdp
啥 ogcdeh
啥 意 iehgdj
嘛 gggfcm
嘛 用 gggfdk
嘛 的 gggfdl
器 $ tggdea
器 , bgengg
器 <client> kgfgfe
器 ? Uhbyfg
器 jeeifg
器 上 edfpge
器 了 lmbhcb
器 人 gffbgo
器 是 ielceh
器 能 fcichm
器 访 xagefY
回 meeffg
回 事 effffm
回 包 pfffgZ
回 应 segYge
回 来 heeffl
回 的 lgfeff
回 程 jffggf
回 答 hdeefn
因 $ pdfggb
圈 , kgefff
圈 kgefff
在 <client> pfggfa
在 <gateway> dhakgk
在 <outside> mefigb
在 <zone> kejehc
在 kcgfgh
在 公 jfgkga
在 哪 kjceak
在 有 ffeeen
地 jekggZ
地 址 lgeigb
址 lgeigb
址 会 lhcfhe
址 是 kedkge
填 jgggge
填 的 jfggge
复 fdfepe
外 igleec
外 一 hdmiec
外 发 ikgbhe
外 开 iedodd
外 映 iaTyie
外 网 keggff
多 cdgbhr
多 少 ddgcgr
够 cmfddk
大 fdhefm
大 佬 gefffk
天 iefcgm
天 晚 dfgfgl
失 kgggfd
失 败 kgggfd
好 $ cchdjm
好 , hfegfj
好 qagXgm
好 了 dggeki
好 吗 mggfiZ
好 的 uYggfa
如 cfggne
如 果 dfggmf
子 $ defjfk
子 ceclgl
它 xYchec
安 kjjbde
安 全 kjjbde
完 gdhgna
定 igggid
审 jbfiej
审 计 ldejff
客 nfhefc
客 户 nfhefc
密 fdhdgm
密 码 fdhdgm
对 <outside> lfmhfW
对 fiqfca
对 外 fhlheb
对 方 neeege
对 端 oefbgf
对 谁 bseXji
导 fakgek
封 dchfep
射 $ gdelgf
射 ? dshbee
射 efhmha
射 了 egfpga
射 到 hcjjef
少 $ ffgfgk
少 ddgcgr
少 条 efghfj
就 hbhdpd
就 好 dgggmd
就 正 pgeffa
就 没 jgfgff
就 能 dhhgoa
工 mefggd
工 单 mefgge
己 lfgehc
己 能 kfhffe
己 访 mfdhfd
已 egpXig
布 fejlfd
布 了 fjcnfc
布 的 egkehg
带 fcddgr
帮 助 ibhbfo
帮 忙 hefffk
帮 我 cgalen
帮 看 legggf
常 $ pgeffa
常 , mgeged
常 mgffgc
常 吗 jgggfe
干 ggffcn
干 什 egedcq
干 啥 gfegel
干 嘛 gggfcm
并 gefehj
应 dahifn
应 该 nffgcf
底 jljYch
度 , fflffg
度 fejjfe
建 ibghlc
开 <host> sdefga
开 <own> jhechh
开 jflfga
开 了 ddoife
开 放 khgkcb
影 gdgdlh
影 响 gdgdlh
往 <own> ngfagg
往 lffehe
往 外 oeeclc
得 gpgYgg
得 上 dmieci
得 了 ejiaih
得 到 fpcdla
得 去 oggece
得 开 aigfqc
得 来 okedcd
得 通 peggfZ
志 : lgfgfc
志 kfgbgj
忘 eggffk
忘 了 eggffk
忙 hefffk
忙 review gbgffn
忙 看 dfgffm
快 hZggfm
怎 hehdii
怎 么 efidfl
怎 样 qbcdle
思 $ hfgfej
思 -a fegfZr
思 : gggfcl
思 ? kgfffg
思 gfffbm
急 $ hdffgk
急 hdffgk
想 phfidZ
想 用 jehfhf
意 ghffbl
意 思 gfffbm
懂 gfhebo
成 accept cgggmf
成 dfffpe
成 drop cfhemg
成 什 pjdeaf
我 bddnii
我 一 geflfe
我 们 nYelfg
我 在 pgfffZ
我 看 odgdfe
我 这 gflXdo
户 iediej
户 端 kghffd
户 访 mggdge
户 连 cgejfk
所 chcohf
所 有 chcohf
手 ofgfea
手 机 ofgfea
打 <own> peanbd
打 ecielh
打 不 leegfg
打 到 igcfhh
打 印 ibffdo
打 开 ofkXic
打 得 gnZfoZ
打 算 ehggpZ
执 jgffff
执 行 jgffff
扫 drfYdk
把 -a ggggrV
把 <n> bfhfoe
把 <own> fdfcoh
把 aefgnh
把 masquerade dgggkf
把 第 ahfg1S
抓 lgfffd
抓 到 ogfffc
抓 包 jggfge
投 kegfgg
报 <n> nfhfhZ
报 connection kgggfd
报 ldcjgf
拉 cabndr
拒 mdfefh
拒 绝 mdfefh
拦 $ meffge
拦 mfffgd
拦 吗 kfffff
拦 的 mdgggd
拿 mjfajb
挂 acdshg
挂 了 gfbihj
按 lcghla
挡 jamdei
换 edfejk
换 成 eeghnc
据 qffeag
掉 $ pgfgcc
掉 , Zegdnk
掉 -a gbhhpZ
掉 bbherf
掉 会 hgedne
掉 吗 qefgae
掉 的 cgfepf
掉 第 ghahhk
接 <own> qggggW
接 <service> jfffff
接 lajegg
接 打 jeldjb
接 被 jdfdfl
接 访 qcdhhb
接 超 mffcej
接 连 mbfdkf
提 meffdh
提 示 mffggb
收 <host> kfgfge
收 <service> kgggkZ
收 qffghX
收 不 jggggd
收 信 jeffhf
收 邮 leehhd
改 afffjl
改 了 fgggcn
改 动 gcgfen
改 成 dgfflg
改 的 edgehm
放 ? fmgagg
放 lgfjfa
放 不 mdgegf
放 了 fWmohb
放 行 oehZkc
教 lgdgcj
数 mgffbh
文 dghdeo
文 件 bghdep
断 eegegm
断 了 dgfgfm
新 kgegka
方 jenbib
无 mcgghd
无 法 mcgghd
日 kfgbgj
日 志 kfgbgj
早 qbhabl
时 $ rdgdgb
时 , nggffb
时 mafcgl
时 候 gdfdgm
明 rfgcfb
明 什 kgfgef
明 明 pggggY
映 kdgkha
映 射 efhmha
昨 kehdZn
昨 晚 geheap
是 <client> lekdcg
是 <gateway> eegfgl
是 <host> pfhfbd
是 <own> qfhgeZ
是 kehhee
是 不 ihdgdj
是 什 kgejYj
是 加 gggglb
是 哪 ojeheY
是 就 dgggnb
是 干 gggfcm
是 怎 qefhfZ
是 把 bhggqZ
是 被 lfgege
是 谁 hdhdbo
晚 <n> hefefl
晚 ddhcfp
晚 上 dfgfgl
晨 ncgggd
最 lWfijh
最 后 nXflkb
有 $ mfbreX
有 blehkd
有 什 egeflg
有 哪 clijeb
有 回 nfgagf
有 多 eefdhm
有 对 oiYiee
有 没 bmeidi
有 谁 cqcjhb
有 这 jgggff
有 问 eZheio
有 风 ffgffk
服 ccklff
服 务 ccklff
期 ddgegn
本 neiagf
本 机 pfiagc
机 <client> qcffed
机 kdfkfe
机 的 hlgcgf
机 能 nfcfhe
机 访 icdfgn
机 连 legfff
条 , hgfglb
条 -a fgggtU
条 : iggghc
条 <n> Zdfdnm
条 cffglh
条 dnat gggfkd
条 rule edefdr
条 删 egggjf
条 啥 fdggel
条 是 hgffZq
条 规 jgfigb
条 路 megggd
来 $ bmkgee
来 ? nmcdeb
来 fmlbed
来 了 dffeil
来 吗 pahgee
来 回 vYdhhZ
来 源 fpecgd
来 的 jegmea
板 qfggfY
析 jffefj
果 dffgmf
果 remove gchgek
果 加 egggsX
果 把 bfhgij
查 hneYjf
标 gnfbid
样 $ hcjdjf
样 ? qhghfW
样 gdjdkf
核 hahffm
核 日 nggfgb
桌 mgfdfg
桌 面 mgfdfg
次 hgfcfl
正 lgffgd
正 常 mgffgc
段 coedhg
段 可 boefhg
段 能 gldeie
段 连 ilfdgd
比 ogfgfa
比 如 ogfgfa
求 kdfeek
求 解 jgegbk
没 $ kefbdn
没 fieibj
没 写 fgfgdl
没 有 ejdldg
没 问 jgfgff
法 mdgggd
流 jbdllb
流 量 hcdlnb
测 mgfhgb
浏 kggffe
浏 览 kggffe
清 dijhff
清 单 dijife
源 kmcfha
源 地 lfdihc
满 hahgdn
满 了 hahgdn
点 jcgbgm
烦 jifaej
烦 看 kgfcfi
现 iYhegn
现 在 iYhegn
班 iafjfj
理 meffeg
用 $ fgamei
用 , iddegk
用 <host> rbfhfb
用 <own> mdefma
用 <public> kfdgge
用 <service> negjiX
用 ? gfgffj
用 ciggbn
用 到 fgsWgg
用 户 jZcjeo
用 的 ggfedm
电 nffgfc
电 脑 nffgfc
略 cfgfkh
略 改 cfggkh
的 $ mYfnZk
的 , gmgaei
的 -i gfehnd
的 : jgffWp
的 <host> jggfge
的 <n> hjgbgh
的 <service> fdckfl
的 ? meaieh
的 client rfgheX
的 dnat liZbkg
的 ffhgdj
的 outlook gdgfgk
的 tcp nifZfg
的 udp rffggY
的 user jgfccn
的 人 idmgec
的 信 kfgfge
的 包 mgfefe
的 同 qchhea
的 时 ngeffe
的 是 icingY
的 服 eglefg
的 机 keffdj
的 来 goecge
的 源 jedjie
的 用 kZggii
的 电 nffffd
的 端 dcqhef
的 网 eobifd
的 角 fejiee
的 话 dgbfni
的 连 egfggj
的 问 pfgggY
盘 gbggfm
目 kjZkgb
目 标 gnfbid
目 的 mgfegc
直 meifgb
直 timeout qefggX
直 刷 jgfgff
直 接 kejegc
直 超 mgggfb
直 转 kgefff
直 连 kfffla
看 $ eehdeo
看 , bblnic
看 fcdieo
看 一 gdgefm
看 下 iffdfk
看 不 gfgfdm
看 到 lgfffe
看 看 dehfeo
着 ekmbdg
码 mdhdck
码 忘 eggffk
确 mdfjgb
确 认 mdfjgb
示 connection jfggff
示 kfggfd
程 nhgecd
程 桌 mgfdfg
站 idiigd
站 在 fejife
端 <client> jfggff
端 <far> mgfcgf
端 kghjea
端 口 ihhifc
第 <n> afgfkk
第 afgekk
等 ikfged
等 保 ikfged
答 jceefl
策 cfgfkh
策 略 cfgfkh
算 ckegpZ
管 irhdda
箱 密 eggffk
线 hdgbkk
经 kgekfa
经 过 kgekfb
结 uafedd
结 果 rgeddd
绕 pfeggZ
给 <zone> Zbieko
给 Zaergk
给 个 gkfbek
给 几 ggecfo
给 我 jfYngf
给 谁 ccgvaf
络 imedef
绝 $ mdedfi
绝 , ngfgfa
绝 mdfefh
网 <far> mffcgg
网 pjeheX
网 上 gejjcg
网 吗 redhkV
网 哪 lWfogf
网 段 coedhg
网 络 imedef
置 $ gfffgk
置 ? ffffgk
置 hfgfdj
老 qcfefe
老 板 qfggfY
能 <service> mfgfee
能 access Xbfght
能 ejjche
能 ping qehefa
能 reach pieXgf
能 上 mWefik
能 不 nUfgjj
能 主 qeeegb
能 做 hgfcdn
能 出 jfffff
能 到 gkjfcf
能 打 lliZkX
能 收 kegghe
能 用 qerWbc
能 直 igegkb
能 访 ikjafd
能 通 gbcikj
脑 nffgfc
脑 能 kfggfe
自 rYiehb
自 己 lfgehc
落 hfcleh
落 到 hfcleh
行 $ mdffeh
行 , ffcfjk
行 ? tgegeX
行 kdfdjf
行 不 meefjc
行 了 vcgXid
行 删 ehfgke
行 吗 offfec
行 是 fgfeem
行 的 ggedgk
被 drop mfeghc
被 maigdg
被 丢 mefggd
被 哪 lfffgf
被 拒 mdfefh
被 拦 pedffe
被 改 oicfee
被 转 nacnee
被 退 egefgk
要 kfadmg
要 是 Yfkgmf
要 用 miYnfb
见 ifffck
规 kfffeh
规 则 kfffeh
览 kggffe
览 器 kggffe
角 fejiee
角 度 fejiee
解 dfgfbq
解 释 ddghYs
计 jdeilb
认 gefhld
认 一 pfgdhb
认 策 dfgglf
议 jchdkf
设 ggdfqZ
访 ghjbej
访 问 ghjbej
证 gdfegm
证 书 gdfegm
评 idgdjf
试 mheggc
话 , ffdgij
话 cgcflk
该 kdfddm
误 nffgfb
说 xfbfhV
说 明 hgfefk
请 lfgiec
请 求 idgdfl
请 问 ohfgfa
谁 $ gfYmek
谁 ? iggekb
谁 alcikf
谁 可 kmeajc
谁 回 lggefe
谁 开 brgWii
谁 改 edgehm
谁 来 lcdceo
谁 能 Xsdigf
谢 $ kjegfc
谢 jgddel
谢 谢 jgddel
财 defder
财 务 defder
败 kgggfd
走 $ lgegfe
走 <n> jffffg
走 <own> lfgggc
走 <public> uaeghZ
走 <service> jfgfgg
走 ? rgfgcZ
走 weggdV
走 到 lfdfgg
走 哪 neffgd
走 得 kfggfe
走 的 oegehb
起 ofgfdd
超 obhege
超 时 obhege
跑 ifedgk
跟 ngffed
路 $ megghc
路 rZffge
转 iecmka
转 到 fnbhkY
转 发 icdlkc
转 圈 kgefff
边 mffdff
边 能 qefXdk
达 plccfa
过 <gateway> ldgfff
过 lbdmci
过 哪 hhcjge
还 eigfjf
还 是 ohggad
还 有 elddcm
还 能 eegglf
这 ahfghl
这 一 jffgff
这 个 gheffj
这 么 jggcel
这 句 gfggej
这 台 ihbieh
这 条 eggfgj
这 样 gfgfke
这 边 nemYcg
进 jndefe
进 得 omZecf
进 来 gmeggc
远 mgfdge
远 程 mgfdge
连 <host> qfhciY
连 <own> gajeji
连 iggcgj
连 上 gblubX
连 不 lnccee
连 到 nkeWej
连 得 dmidci
连 接 mahcgj
退 , jgffgf
退 fgefgk
退 回 egfffl
通 $ bgfbgr
通 <far> kgfgfe
通 <host> ufgggT
通 <own> mcicnZ
通 ? sUghic
通 gjfcek
通 不 lgfdhe
通 了 fcfblm
通 吗 endbij
通 的 teffgX
那 jaefmg
那 个 aabfix
那 台 gjcjdg
那 条 cgggrZ
那 边 lfcggf
邮 pgdafh
邮 件 qfdafh
部 flifdf
都 fgpghX
都 不 rXfihb
都 会 hedefm
都 有 cklgfc
都 能 Yhrffd
配 lgegaj
释 ddghYs
释 一 gfgfao
释 下 fZfibs
里 <service> jfggfe
里 tTigkb
里 有 kfggfe
里 的 Zfidmj
重 hagcgo
重 启 eafdip
重 置 cffffn
量 hcdlnb
错 误 nffgfb
问 $ Yheegq
问 : dijdfi
问 <client> weeghT
问 <far> ofegfb
问 <host> 0qbWfT
问 <outside> wZcegd
问 <own> hkaefk
问 <public> uafZhf
问 <zone> jkbhfe
问 ihjZfi
问 不 kbaghl
问 从 mdffgf
问 到 admmfe
问 得 hidfdk
问 题 hdggel
间 ldfmeb
队 dffffm
队 列 dffffm
限 gleela
除 blgcoc
除 了 eofegd
险 $ ffgffk
险 ffgffk
面 Ybhpld
面 的 hahrhY
题 $ gcfehm
题 ? gffffk
题 hdggel
题 吗 lfggbg
风 ffgffk
风 险 ffgffk
麻 jifaej
麻 烦 jifaej
默 ffgfle
默 认 ffgfle
`;
export const WAY_WEIGHTS = `
' <n> jd
'connection timed lb
'connection timed out' lb
's own jd
, <A> jd
, <A> to jd
, <gateway> kc
, <gateway> 放 jd
, <service> , kc
, <service> <n> kc
, <service> ? jd
, <zone> kc
, ack <n> ck
, ack ck
, allowed ? kc
, and the jd
, any lb
, but ma
, can jd
, coming am
, connection ma
, does <A> jd
, does <service> lb
, does that jd
, dst <B> kc
, dst lb
, how ma
, i e kc
, is <A> ma
, is it kc
, is nZ
, lip lb
, never lb
, no ma
, nop , jd
, nop jd
, nothing ma
, port dj
, possible ? ck
, possible ck
, right ? kc
, right kc
, rip lb
, sackok , jd
, sackok jd
, same kc
, session k lb
, session lb
, source ck
, tcp <n> kc
, tcp kc
, what does kc
, what's jd
, where kc
, which ck
, while nZ
, who lb
, why kc
, works ck
, works or am
, would ma
, 从 <A> kc
, 会 kc
, 会 被 jd
, 发 kc
, 只 jd
, 回 包 jd
, 客 ck
, 客 户 ck
, 对 kc
, 帮 忙 jd
, 我 ck
, 提 kc
, 提 示 kc
, 收 kc
, 是 <gateway> jd
, 没 kc
, 源 ck
, 结 kc
, 结 果 kc
, 网 jd
, 连 jd
-> <B> , ma
-> <B> <service> jd
-> <B> ? jd
-> <B> ma
-> <B> ok nZ
-> <B> tcp kc
-a forward -s ck
-a input oY
-a postrouting -s kc
-d <A> ck
-d <host> kc
-i <A> -o kc
-i <A> jd
-m tcp dj
-m tcp dport dj
-o <B> -j jd
-o <B> jd
-o <zone> -p lb
-o <zone> jd
-p tcp -m dj
: <A> lb
: <A> to ma
: <service> login jd
: a jd
: can lb
: connect from Xp
: could kc
: curl : jd
: curl ma
: does jd
: iif <outside> jd
: is kc
: no ck
: no route dj
: open ck
: postfix <service> jd
: postfix smtpd bl
: relay access dj
: trying <B> kc
: trying kc
: user <A> lb
: user lb
: what nZ
<A> 's kc
<A> 's own kc
<A> , <service> jd
<A> , dst lb
<A> , is nZ
<A> , 端 ck
<A> -> <B> kc
<A> -> kc
<A> -o <B> jd
<A> -o kc
<A> -p dj
<A> -p tcp dj
<A> : <n> jd
<A> : curl ma
<A> : kc
<A> <B> $ jd
<A> <B> <n> jd
<A> <B> jd
<A> <B> r ck
<A> <n> <B> lb
<A> <n> ck
<A> <own> ck
<A> <service> ma
<A> <service> to nZ
<A> <zone> lb
<A> able kc
<A> able to kc
<A> and <B> kc
<A> and kc
<A> be able jd
<A> box nZ
<A> browse kc
<A> can jd
<A> can't kc
<A> cannot jd
<A> cant lb
<A> client ma
<A> connects jd
<A> connects to jd
<A> does kc
<A> folks jd
<A> from <B> am
<A> from a dj
<A> from dj
<A> get kc
<A> gets kc
<A> has to kc
<A> have kc
<A> keeps ma
<A> laptop kc
<A> lose kc
<A> make it kc
<A> make kc
<A> needs kc
<A> not jd
<A> on <B> ck
<A> open <B> jd
<A> opening ma
<A> opens <service> ma
<A> opens kc
<A> people jd
<A> ping <B> jd
<A> ping jd
<A> pings <B> kc
<A> pings kc
<A> pushes jd
<A> reach <B> kc
<A> reach jd
<A> reachable Xp
<A> reachable for Zn
<A> reachable from am
<A> s , jd
<A> s jd
<A> says jd
<A> see dj
<A> see when ck
<A> server dj
<A> server to kc
<A> still reach jd
<A> straight kc
<A> straight to lb
<A> talk jd
<A> then be jd
<A> to <B> nZ
<A> towards <B> jd
<A> towards lb
<A> user jd
<A> wants ma
<A> wants to kc
<A> when bl
<A> who kc
<A> work dj
<A> work for dj
<A> 上 ping jd
<A> 主 kc
<A> 主 动 jd
<A> 出 lb
<A> 到 <B> jd
<A> 到 kc
<A> 去 <B> jd
<A> 去 jd
<A> 发 jd
<A> 发 信 jd
<A> 发 往 jd
<A> 往 <B> kc
<A> 往 kc
<A> 想 ma
<A> 的 <n> bl
<A> 的 bl
<A> 的 client kc
<A> 的 人 kc
<A> 的 同 jd
<A> 的 机 jd
<A> 的 电 kc
<A> 能 jd
<A> 能 ping jd
<A> 能 访 ma
<A> 自 jd
<A> 自 己 jd
<A> 要 lb
<A> 连 不 jd
<A> 那 jd
<B> $ kc
<B> , <gateway> jd
<B> , <n> jd
<B> , <service> kc
<B> , any jd
<B> , dj
<B> , do jd
<B> , does jd
<B> , is ma
<B> , or dj
<B> , port kc
<B> , tcp kc
<B> , works bl
<B> , 会 lb
<B> , 端 jd
<B> : connection ma
<B> : kc
<B> <n> $ nZ
<B> <n> ? jd
<B> <n> 端 jd
<B> <own> kc
<B> <server> jd
<B> <service> , kc
<B> <service> ? kc
<B> <service> pX
<B> <zone> ck
<B> ? $ jd
<B> ? ? ma
<B> access jd
<B> after oY
<B> allowed ? jd
<B> as kc
<B> at all kc
<B> at kc
<B> be ck
<B> connects bl
<B> directly lb
<B> does lb
<B> does the lb
<B> end jd
<B> end up jd
<B> error connecting kc
<B> error kc
<B> expected am
<B> i dj
<B> icmp ma
<B> if kc
<B> in Zn
<B> into jd
<B> itself Zn
<B> just spins jd
<B> make it jd
<B> make jd
<B> ok ? oY
<B> ok oY
<B> on <n> nZ
<B> on port ma
<B> over <n> lb
<B> over <service> kc
<B> over kc
<B> port <n> kc
<B> port kc
<B> r , ck
<B> r ck
<B> server , lb
<B> sport <n> jd
<B> sport jd
<B> still kc
<B> tcp <n> ma
<B> tcp ma
<B> the pX
<B> then ? kc
<B> through kc
<B> udp <n> kc
<B> udp kc
<B> when nZ
<B> why ck
<B> with kc
<B> 为 jd
<B> 之 kc
<B> 之 间 kc
<B> 会 jd
<B> 吗 ? ma
<B> 吗 kc
<B> 打 kc
<B> 报 ma
<B> 收 <service> kc
<B> 收 jd
<B> 的 <n> jd
<B> 的 kc
<B> 能 通 kc
<client> $ bl
<client> r , jd
<client> r jd
<gateway> $ dj
<gateway> 's dj
<gateway> , lb
<gateway> let jd
<gateway> or jd
<gateway> 放 jd
<gateway> 的 jd
<gateway> 的 问 jd
<gateway> 这 lb
<host> 's ma
<host> , <B> ck
<host> , dj
<host> <A> jd
<host> <A> s jd
<host> <B> s ck
<host> box kc
<host> on ma
<host> server jd
<host> 的 jd
<n> , ack ck
<n> , does dj
<n> , nop jd
<n> , or kc
<n> , 帮 jd
<n> , 我 ck
<n> : connection kc
<n> : no ck
<n> <B> ma
<n> <gateway> ck
<n> <n> , lb
<n> <n> <zone> jd
<n> <server> jd
<n> <zone> in jd
<n> <zone> kc
<n> ? ? kc
<n> ? i lb
<n> a <n> dj
<n> am lb
<n> at kc
<n> does jd
<n> does the kc
<n> from <A> jd
<n> ip <own> jd
<n> ip jd
<n> minutes jd
<n> of <A> dj
<n> on <A> Xp
<n> on <B> oY
<n> packets kc
<n> packets transmitted kc
<n> s nZ
<n> tcp $ ma
<n> tcp from jd
<n> tcp jd
<n> the kc
<n> to <B> kc
<n> to kc
<n> udp lb
<n> who jd
<n> will ma
<n> 为 lb
<n> 为 什 lb
<n> 吗 ? lb
<n> 和 <n> jd
<n> 和 jd
<n> 收 jd
<n> 是 dj
<n> 的 jd
<outside> $ ck
<outside> -j accept ma
<outside> -j masquerade kc
<outside> it's fine jd
<outside> it's jd
<outside> on the jd
<outside> 打 kc
<own> $ kc
<own> <client> jd
<own> <client> r jd
<own> 吗 $ kc
<public> , lb
<public> <B> , jd
<server> <B> $ kc
<server> <B> jd
<server> is kc
<server> 写 jd
<server> 写 的 jd
<service> , lb
<service> <A> <n> dj
<service> <A> ck
<service> <B> <n> lb
<service> <B> kc
<service> <n> , jd
<service> <n> <server> jd
<service> <n> from ma
<service> <n> to lb
<service> <server> kc
<service> ? $ kc
<service> ? kc
<service> at <B> kc
<service> at jd
<service> from <A> lb
<service> into <A> bl
<service> into <B> kc
<service> login : jd
<service> login jd
<service> ok dj
<service> on <A> ck
<service> on <B> jd
<service> on <n> kc
<service> on the Zn
<service> session kc
<service> to <A> ck
<service> to <B> ma
<service> via kc
<service> 会 jd
<service> 到 <B> ma
<service> 到 lb
<service> 吗 kc
<service> 收 kc
<service> 是 jd
<zone> $ ck
<zone> , bl
<zone> -d <host> kc
<zone> -d dj
<zone> -j accept jd
<zone> -o <outside> ma
<zone> -p ma
<zone> -p tcp ma
<zone> in kc
<zone> src <A> jd
<zone> src jd
<zone> to lb
<zone> 上 kc
<zone> 上 抓 kc
? i dj
L , <A> <client><far> kc
L , does <client><far> lb
L , does <far><own> lb
L , 客 <client><own> jd
L -a postrouting <zone><own> lb
L -d <host> <zone><own> lb
L -d ck
L -i <A> <outside><own> kc
L -o <outside> <client><far> jd
L -s <zone> <zone><own> lb
L : <n> <client><client> ma
L : <n> <client><own> kc
L : <n> <far><own> jd
L : <n> <host><client> dj
L : connect <own><client> ck
L : ip <client><own> kc
L ; kc
L <A> , <client><host> lb
L <A> , <client><own> jd
L <A> , <far><host> lb
L <A> , <far><own> ma
L <A> , <own><client> am
L <A> , <own><zone> bl
L <A> , <zone><own> kc
L <A> -> <host><far> lb
L <A> -> <outside><host> kc
L <A> -> <zone><outside> jd
L <A> -> <zone><zone> nZ
L <A> -d <zone><host> jd
L <A> -p <host><client> ck
L <A> : <client><own> kc
L <A> : <zone><own> jd
L <A> <B> <client><far> lb
L <A> <B> <client><host> kc
L <A> <B> <far><own> lb
L <A> <B> <zone><own> kc
L <A> <n> <own><client> dj
L <A> <zone> <zone><outside> ma
L <A> and <zone><own> kc
L <A> and <zone><zone> kc
L <A> dst <client><client> jd
L <A> for <zone><own> ma
L <A> from <client><client> bl
L <A> from <far><zone> ck
L <A> from <gateway><zone> ck
L <A> from <host><client> Zn
L <A> from <host><zone> Zn
L <A> from <own><client> ck
L <A> from <own><zone> dj
L <A> has <client><host> jd
L <A> is <host><far> ck
L <A> needs <host><far> kc
L <A> open <own><outside> bl
L <A> opens <client><own> kc
L <A> ping <client><host> kc
L <A> port <host><client> ck
L <A> s <client><own> jd
L <A> server <host><own> jd
L <A> server <host><public> kc
L <A> still <client><far> kc
L <A> still <far><own> lb
L <A> to <client><client> lb
L <A> to <client><far> lb
L <A> to <far><own> kc
L <A> to <host><client> kc
L <A> to <host><far> lb
L <A> to <host><host> jd
L <A> to <outside><host> lb
L <A> to <zone><client> kc
L <A> users <zone><own> jd
L <A> 上 <client><host> lb
L <A> 的 <client><own> kc
L <A> 的 <outside><host> lb
L <A> 的 <outside><own> jd
L <A> 的 <own><outside> dj
L <A> 的 <zone><host> kc
L <A> 的 <zone><outside> kc
L <A> 的 <zone><own> lb
L <A> 里 <zone><own> jd
L <host> <A> <client><own> jd
L <host> <A> <host><far> kc
L <n> , <client><own> kc
L <n> : <client><client> ma
L <n> : <client><own> oY
L <n> : <far><own> lb
L <n> : <host><client> dj
L <n> <n> <client><client> nZ
L <n> <n> <client><far> jd
L <n> <n> <client><host> jd
L <n> <n> <client><own> kc
L <n> <n> <far><own> jd
L <n> <n> <host><client> dj
L <n> <n> <own><client> dj
L <n> ip <client><client> lb
L <n> ip <far><own> kc
L <n> of <own><outside> ck
L <n> on <own><outside> bl
L <n> you <zone><own> jd
L <outside> -j <client><far> jd
L <outside> ck
L <server> <A> <own><client> ck
L <service> <n> <client><host> jd
L <service> <n> <outside><host> ma
L <service> from <host><far> kc
L <service> on <host><outside> Wq
L <zone> , <zone><own> ma
L <zone> -d <own><client> dj
L <zone> -d <own><zone> dj
L <zone> -d <zone><own> lb
L <zone> rules <zone><own> jd
L <zone> src <far><host> jd
L ^ <A> <client><host> jd
L ^ <A> <far><own> jd
L ^ <A> <far><zone> ck
L ^ <A> <gateway><client> jd
L ^ <A> <gateway><far> lb
L ^ <A> <gateway><host> jd
L ^ <A> <host><client> ma
L ^ <A> <host><host> lb
L ^ <A> <host><outside> jd
L ^ <A> <host><own> jd
L ^ <A> <host><public> lb
L ^ <A> <outside><host> lb
L ^ <A> <own><client> am
L ^ <A> <own><zone> am
L ^ <A> <server><own> jd
L ^ <A> <zone><client> jd
L ^ <A> <zone><far> kc
L ^ <A> <zone><outside> lb
L ^ <A> <zone><own> jd
L ^ <A> <zone><public> kc
L ^ <A> <zone><zone> pX
L ^ <n> <client><client> ma
L ^ <n> <client><host> jd
L ^ <n> <client><own> kc
L ^ <n> <far><own> jd
L ^ <service> <client><far> kc
L ^ <service> <client><gateway> lb
L ^ <service> <client><host> kc
L ^ <service> <gateway><zone> bl
L ^ <service> <host><zone> ck
L ^ <service> <outside><host> lb
L ^ <service> <zone><far> kc
L ^ <zone> <client><host> lb
L ^ can <gateway><host> jd
L ^ can <host><far> qW
L ^ can <host><host> kc
L ^ can <host><own> lb
L ^ can <host><public> kc
L ^ can <outside><own> kc
L ^ can <zone><zone> jd
L ^ do <zone><outside> lb
L ^ do <zone><own> kc
L ^ does <client><own> jd
L ^ does <host><far> kc
L ^ does <host><outside> kc
L ^ does <host><own> qW
L ^ does <outside><own> kc
L ^ does <own><zone> Xp
L ^ hey <zone><own> jd
L ^ hi <zone><own> jd
L ^ how <zone><own> jd
L ^ if <far><own> lb
L ^ if <outside><own> jd
L ^ if <zone><outside> kc
L ^ is <outside><own> lb
L ^ is <own><outside> bl
L ^ is <zone><zone> kc
L ^ maillog <host><far> bl
L ^ our <far><own> jd
L ^ swaks <client><own> jd
L ^ thunderbird <client><own> jd
L ^ udp <client><far> kc
L ^ user <zone><own> jd
L ^ what <zone><own> lb
L ^ why <client><own> kc
L ^ why <own><zone> dj
L ^ why <zone><own> jd
L ^ would <client><own> kc
L ^ would <own><zone> dj
L ^ 从 <outside><host> kc
L ^ 在 <client><host> kc
L ^ 抓 <client><own> jd
L a <A> <zone><own> lb
L access ck
L add -a <zone><own> jd
L add ck
L address dj
L after lb
L agent lb
L an lb
L are ma
L arriving jd
L assume lb
L at <A> <far><host> kc
L at <A> <far><own> lb
L audit jd
L authentication , <client><own> jd
L back kc
L backup ma
L be kc
L before jd
L between jd
L box lb
L branch kc
L by kc
L can <A> <host><far> jd
L can <A> <host><host> kc
L can <A> <zone><zone> jd
L can kc
L can the <host><far> pX
L can the <host><own> kc
L change ma
L ci kc
L come jd
L comes jd
L coming jd
L confirm oY
L connect bl
L connect to <own><client> ck
L connection dj
L could jd
L curl am
L customer dj
L delete kc
L deleted kc
L desk jd
L dig ck
L do the <zone><outside> ma
L does <A> <client><far> kc
L does <A> <client><own> jd
L does <A> <far><own> ma
L does <A> <zone><outside> jd
L does <A> <zone><own> lb
L does a <far><own> kc
L dovecot lb
L drop jd
L e lb
L echo jd
L error Zn
L established jd
L example bl
L failed Zn
L for <A> <client><own> kc
L for <A> <far><own> kc
L from <A> <client><client> oY
L from <A> <client><far> nZ
L from <A> <far><own> jd
L from <A> <host><client> nZ
L from <A> <host><far> kc
L from <A> <outside><host> kc
L from <A> <outside><own> lb
L from <A> <zone><far> lb
L from <A> <zone><own> jd
L from <A> <zone><zone> jd
L get dj
L good kc
L guest nZ
L has ck
L host ma
L i add <zone><own> kc
L icmp jd
L if i <zone><own> jd
L if jd
L in <A> <zone><gateway> kc
L in <A> <zone><host> kc
L in <A> <zone><own> jd
L in <n> <client><host> jd
L input jd
L instead lb
L ip <A> <far><own> kc
L ip <host> <client><own> jd
L ip ck
L iptables kc
L is <A> <client><own> kc
L is <A> <host><far> dj
L is <A> <own><outside> Xp
L is <A> <zone><zone> kc
L is <service> <host><outside> Xp
L is <service> <own><outside> dj
L its jd
L job kc
L kindly jd
L know lb
L laptop kc
L let kc
L logged lb
L lookups ma
L maillog on <host><far> bl
L me kc
L moved ck
L mx dj
L my nZ
L nat jd
L nc bl
L nobody kc
L normal jd
L of <A> <own><outside> ck
L off jd
L on <A> <client><own> oY
L on <A> <host><far> dj
L on <A> <host><host> jd
L on <A> <host><own> kc
L on <A> <outside><host> kc
L on <A> <outside><own> jd
L on <A> <own><zone> dj
L on <A> <zone><own> jd
L on <zone> <client><host> kc
L on <zone> <client><own> kc
L on a <zone><own> kc
L on the <host><outside> Xp
L once lb
L only kc
L open lb
L our jd
L out jd
L out on <outside><own> ma
L outbound lb
L over jd
L packets pX
L path jd
L pc kc
L people kc
L pinging <A> <client><client> ck
L pinging ck
L postfix ck
L postrouting -s <zone><own> lb
L printer <A> <client><host> kc
L proposed lb
L put ma
L question ma
L quic jd
L reason jd
L remove jd
L removing Zn
L rules lb
L runner jd
L runs jd
L says ck
L scanner at <far><own> lb
L scanner kc
L server jd
L should jd
L show jd
L sitting jd
L snat to <host><far> ma
L someone jd
L someone on <outside><host> kc
L sorry kc
L source <own> <host><far> ma
L source dj
L src <A> <client><client> jd
L src kc
L suppose jd
L teh kc
L test kc
L that kc
L the <A> <gateway><host> lb
L the <A> <host><own> kc
L the <A> <host><public> jd
L the <A> <zone><outside> kc
L there kc
L thinking jd
L three kc
L ticket jd
L timed ck
L to <A> <client><own> jd
L to <A> <far><zone> am
L to <A> <host><client> ck
L to <A> <own><outside> bl
L to <A> <zone><own> kc
L to ck
L to source <host><far> ma
L too ma
L udp <n> <outside><own> pX
L udp <n> <own><outside> dj
L udp ck
L up lb
L user kc
L users jd
L wants dj
L way kc
L were kc
L what dj
L what if <zone><own> kc
L what's kc
L where kc
L who jd
L why does <own><zone> dj
L will ma
L with dj
L without nZ
L would adding <client><own> jd
L yes nZ
L you jd
L you must <zone><own> jd
L 上 jd
L 不 kc
L 了 jd
L 从 <A> <outside><host> jd
L 从 <A> <zone><host> jd
L 出 jd
L 到 <A> <client><own> jd
L 加 一 <zone><host> jd
L 包 jd
L 同 jd
L 同 事 <client><own> jd
L 回 lb
L 在 <A> <client><host> lb
L 在 <A> <client><own> jd
L 手 机 <zone><own> lb
L 抓 jd
L 报 ck
L 是 <A> <client><own> jd
L 来 kc
L 没 jd
L 点 lb
L 电 kc
L 程 kc
L 给 jd
L 脑 kc
L 要 jd
L 边 jd
L 这 条 <far><own> jd
L 连 am
L 那 lb
L 里 有 <client><own> kc
L 问 <A> <zone><own> kc
M ' bl
M 'connection kc
M 's lb
M , <server> <client><own> jd
M , 发 <client><own> jd
M -> <B> <host><far> ma
M -> <B> <outside><host> kc
M -> <B> <zone><outside> jd
M -> <B> <zone><zone> nZ
M -> nZ
M -d <B> <outside><own> jd
M -m dj
M -p dj
M : <n> <own><client> ck
M : connect <host><far> lb
M ; jd
M <B> $ <client><client> kc
M <B> $ <client><far> ma
M <B> $ <client><own> kc
M <B> $ <far><own> kc
M <B> $ <far><zone> bl
M <B> $ <host><client> bl
M <B> $ <host><far> nZ
M <B> $ <host><own> pX
M <B> $ <host><zone> Us
M <B> $ <outside><host> lb
M <B> $ <outside><own> lb
M <B> $ <own><client> bl
M <B> $ <own><far> dj
M <B> $ <own><zone> ck
M <B> $ <zone><far> jd
M <B> $ <zone><host> lb
M <B> $ <zone><outside> kc
M <B> $ <zone><own> jd
M <B> $ <zone><zone> lb
M <B> , <client><client> dj
M <B> , <client><host> ma
M <B> , <client><own> rV
M <B> , <far><host> kc
M <B> , <far><own> ma
M <B> , <gateway><far> lb
M <B> , <host><outside> jd
M <B> , <outside><host> nZ
M <B> , <outside><own> jd
M <B> , <own><outside> ck
M <B> , <zone><far> oY
M <B> , <zone><host> kc
M <B> , <zone><outside> lb
M <B> , <zone><own> lb
M <B> -p <outside><own> jd
M <B> : <client><own> kc
M <B> : <host><far> ma
M <B> <n> <client><host> kc
M <B> <n> <client><own> oY
M <B> <n> <gateway><host> kc
M <B> <n> <host><client> ck
M <B> <zone> <zone><zone> ma
M <B> ? <far><own> kc
M <B> ? <host><far> nZ
M <B> ? <host><host> kc
M <B> ? <host><outside> dj
M <B> ? <host><own> lb
M <B> ? <outside><own> ma
M <B> ? <own><client> ck
M <B> ? <own><outside> am
M <B> ? <own><zone> dj
M <B> ? <zone><host> jd
M <B> ? <zone><outside> lb
M <B> ? <zone><own> kc
M <B> ? <zone><zone> ma
M <B> and <client><own> jd
M <B> at <zone><outside> kc
M <B> directly <outside><host> lb
M <B> on <client><own> jd
M <B> on <gateway><host> lb
M <B> on <host><own> jd
M <B> on <host><public> lb
M <B> on <outside><host> lb
M <B> on <zone><zone> kc
M <B> over <host><host> kc
M <B> port <client><client> jd
M <B> port <client><host> oY
M <B> port <host><far> nZ
M <B> port <outside><own> kc
M <B> s <client><host> kc
M <B> s <client><own> jd
M <B> s <far><own> kc
M <B> s <host><client> ck
M <B> s <own><client> ck
M <B> server <client><host> lb
M <B> udp <client><far> jd
M <B> 吗 <zone><outside> jd
M <B> 就 <zone><own> jd
M <B> 的 <host><far> jd
M <B> 的 <host><outside> lb
M <client> kc
M <gateway> lb
M <host> <B> <own><client> ck
M <n> , <client><own> kc
M <n> : <host><client> ck
M <n> : <host><gateway> bl
M <n> <n> <own><client> dj
M <n> bl
M <n> from <client><own> kc
M <n> on <far><own> kc
M <public> <B> <client><own> lb
M <server> <B> <zone><own> kc
M <server> lb
M <server> 填 <client><own> jd
M <service> <B> <client><own> kc
M <service> <n> <client><own> ma
M <service> <n> <far><own> oY
M <service> <n> <host><far> oY
M <service> <server> <client><own> jd
M <service> on <client><own> jd
M <service> on <zone><host> kc
M <service> to <zone><host> oY
M ? ck
M able lb
M about jd
M access lb
M ack kc
M after dj
M against lb
M allowed ma
M and <B> <zone><zone> kc
M and jd
M arriving jd
M as ck
M asking nZ
M at <B> <client><own> kc
M at <B> <outside><host> jd
M at <B> <outside><own> jd
M at <B> <zone><own> jd
M behind ck
M browse lb
M can jd
M can't lb
M cannot kc
M cant oY
M coming Yo
M conect jd
M connect to <host><far> oY
M connect to <host><own> kc
M connecting jd
M connecting to <client><own> kc
M connection refused <client><own> jd
M connects jd
M could nZ
M curl lb
M deliver jd
M delivers nZ
M desk <B> <own><client> ck
M desk dj
M dialled kc
M dst <B> <client><client> jd
M dst kc
M fetch nZ
M folks jd
M for <B> <outside><own> jd
M for <B> <zone><own> nZ
M for Zn
M from <B> <client><own> qW
M from <B> <far><zone> am
M from <B> <host><client> Xp
M from <B> <host><far> kc
M from <B> <host><outside> bl
M from <B> <own><client> dj
M from <B> <own><far> Yo
M from <B> <own><outside> ck
M from <B> <own><zone> dj
M from <B> <zone><own> lb
M from ck
M from my <own><client> dj
M get ma
M get to <client><own> jd
M gets lb
M hangs kc
M has to <client><host> kc
M have <B> <zone><outside> jd
M have lb
M hit jd
M hits ck
M host ck
M hosts jd
M i kc
M i'm am
M if ck
M in ck
M inner jd
M inside kc
M into <B> <outside><zone> lb
M into <B> <zone><zone> jd
M into oY
M ip <host> <own><client> ck
M is <B> <own><client> ck
M is dj
M it's dj
M itself kc
M keeps nZ
M log dj
M lose kc
M mails kc
M make kc
M monitoring ck
M must authentication <zone><own> jd
M must lb
M mx lb
M my Yo
M my desk <own><client> ck
M names jd
M needs ma
M of ma
M off ma
M on <B> <client><client> ck
M on <B> <client><own> kc
M on <B> <far><own> jd
M on <B> <host><client> dj
M on <B> <outside><own> nZ
M on <B> <own><client> ck
M on <B> <zone><host> jd
M on <B> <zone><outside> lb
M on <B> <zone><own> ma
M open jd
M open to <own><outside> bl
M opening lb
M opens kc
M outgoing kc
M outlook jd
M over lb
M own lb
M packet lb
M ping <B> <client><host> kc
M ping oY
M pings kc
M port <n> <far><own> lb
M port <n> <host><client> ck
M port <n> <own><outside> ck
M portal ma
M postfix <service> <host><far> oY
M postfix smtpd <host><gateway> bl
M print kc
M public jd
M pull qW
M pushes jd
M reach <B> <host><public> jd
M reach <B> <zone><zone> kc
M reach kc
M reachable ck
M reject dj
M relay lb
M resolve kc
M resolve names <gateway><far> kc
M router jd
M run ck
M run on <own><client> dj
M s , <client><own> jd
M s kc
M say jd
M says jd
M see bl
M seen bl
M send jd
M sends pX
M sends through <zone><own> jd
M server dj
M session ma
M should kc
M side dj
M sitting Wq
M smtpd <n> <host><gateway> bl
M so kc
M socket dj
M source ck
M still get <client><far> ma
M still get <outside><own> lb
M still get <zone><far> lb
M still jd
M straight pX
M submit nZ
M supposed ma
M talk ma
M talk to <host><own> kc
M talking kc
M talks jd
M the <B> <client><host> lb
M the jd
M their dj
M there kc
M they lb
M through <B> <zone><own> jd
M time ma
M timed ck
M times kc
M to <B> <client><client> oY
M to <B> <client><far> kc
M to <B> <client><own> jd
M to <B> <gateway><far> nZ
M to <B> <gateway><own> kc
M to <B> <host><client> nZ
M to <B> <host><far> pX
M to <B> <host><outside> lb
M to <B> <host><public> kc
M to <B> <outside><host> kc
M to <B> <own><outside> am
M to <B> <zone><client> kc
M to <B> <zone><own> jd
M to <public> <host><own> jd
M to <service> <client><own> jd
M to the <client><host> ma
M to the <zone><host> kc
M toward oY
M towards oY
M type jd
M unknown dj
M up kc
M updates oY
M use jd
M user nZ
M uses ma
M via kc
M want dj
M wants ma
M what dj
M when ck
M who kc
M will ck
M work bl
M would ma
M 一 kc
M 上 <B> <host><outside> lb
M 个 kc
M 主 kc
M 们 lb
M 写 jd
M 出 kc
M 则 jd
M 到 <B> <client><far> jd
M 到 <B> <far><own> kc
M 到 <B> <zone><own> kc
M 动 lb
M 去 kc
M 吗 kc
M 器 jd
M 在 <B> <own><zone> ck
M 在 am
M 填 的 <client><own> jd
M 外 jd
M 对 dj
M 就 jd
M 往 ma
M 想 nZ
M 我 bl
M 我 们 <outside><own> kc
M 时 jd
M 是 <B> <client><own> kc
M 是 <B> <own><client> am
M 条 jd
M 段 jd
M 用 <B> <zone><own> jd
M 用 <public> <zone><own> jd
M 用 户 <outside><own> jd
M 电 脑 <zone><own> jd
M 的 <B> <client><own> kc
M 的 ck
M 的 client <zone><own> kc
M 的 人 <outside><own> jd
M 的 人 <zone><own> kc
M 的 是 <client><own> kc
M 的 电 <zone><own> kc
M 端 dj
M 能 kc
M 能 上 <host><outside> lb
M 能 打 <zone><own> ma
M 要 jd
M 规 jd
M 说 nZ
M 走 kc
M 进 kc
M 连 kc
M 连 的 <client><own> kc
M 那 lb
M 问 jd
R , <n> <client><host> lb
R , <outside> <zone><own> jd
R , allowed <zone><zone> nZ
R , and <far><own> kc
R , bl
R , does <far><own> lb
R , does <zone><host> kc
R , does <zone><own> kc
R , length <client><host> kc
R , length <client><own> jd
R , length <far><own> kc
R , seq <client><host> jd
R , seq <client><own> jd
R , seq <far><own> kc
R , win <client><host> jd
R , win <client><own> jd
R , win <far><own> kc
R , 为 <zone><own> ma
R , 出 <host><far> jd
R -> kc
R -j dnat <outside><own> jd
R -j lb
R -m tcp <outside><own> jd
R -p tcp <outside><own> jd
R : <n> <client><own> lb
R : connection <client><own> kc
R : connection <host><far> oY
R : connection <zone><own> kc
R <client> $ <own><- bl
R <client> r <client><own> jd
R <host> , <zone><own> kc
R <n> $ <client><client> kc
R <n> $ <client><far> jd
R <n> $ <client><own> lb
R <n> $ <far><host> lb
R <n> $ <far><own> jd
R <n> $ <host><client> ck
R <n> $ <host><public> jd
R <n> $ <outside><own> nZ
R <n> $ <own><client> ck
R <n> , <client><client> ma
R <n> , <client><far> kc
R <n> , <client><host> lb
R <n> , <client><own> ma
R <n> , <far><own> jd
R <n> , <outside><host> jd
R <n> , <zone><host> jd
R <n> -j <outside><own> jd
R <n> : <client><own> jd
R <n> <n> <client><own> lb
R <n> <n> <host><client> dj
R <n> <n> <host><far> ck
R <n> ? <client><far> kc
R <n> and <client><own> jd
R <n> proto <far><own> jd
R <n> tcp <far><own> lb
R <n> udp <client><far> jd
R <n> what <client><own> jd
R <n> you <zone><own> jd
R <n> 不 <zone><own> jd
R <outside> bl
R <outside> it <zone><own> kc
R <own> <client> <client><own> jd
R <public> jd
R <server> jd
R <service> $ <zone><own> jd
R <service> , <host><host> lb
R <service> , <zone><own> jd
R <service> : <client><own> jd
R <service> <n> <zone><host> jd
R <service> <n> <zone><zone> lb
R <service> ? <zone><own> kc
R <service> 吗 <outside><host> lb
R ? $ <client><far> lb
R ? $ <client><gateway> kc
R ? $ <client><host> kc
R ? $ <client><outside> jd
R ? $ <client><own> nZ
R ? $ <far><client> Yo
R ? $ <far><own> qW
R ? $ <far><zone> bl
R ? $ <gateway><far> jd
R ? $ <gateway><host> jd
R ? $ <gateway><own> lb
R ? $ <gateway><zone> bl
R ? $ <host><host> lb
R ? $ <host><own> nZ
R ? $ <host><public> lb
R ? $ <host><zone> ck
R ? $ <outside><host> kc
R ? $ <outside><own> ma
R ? $ <own><client> bl
R ? $ <own><far> ck
R ? $ <own><outside> dj
R ? $ <own><zone> bl
R ? $ <zone><client> jd
R ? $ <zone><far> ma
R ? $ <zone><gateway> ma
R ? $ <zone><host> kc
R ? $ <zone><outside> nZ
R ? $ <zone><own> kc
R ? $ <zone><public> lb
R ? $ <zone><zone> nZ
R a kc
R able ck
R ack bl
R address kc
R after lb
R all ? <client><own> jd
R all ? <zone><zone> kc
R allowed ? <zone><zone> kc
R am ma
R and then <client><own> kc
R answered dj
R any jd
R anywhere ? <outside><own> jd
R anywhere dj
R are lb
R arrive dj
R as ma
R asking dj
R at all <zone><outside> kc
R at all <zone><zone> ma
R authentication jd
R back $ <client><own> kc
R becomes lb
R box lb
R browser kc
R by ma
R can jd
R check kc
R com lb
R come back <zone><own> jd
R connect kc
R connecting kc
R connection refused <client><own> lb
R connection refused <own><zone> dj
R connection timed <host><far> oY
R connection timed <zone><own> jd
R connects bl
R correct dj
R cross jd
R dead lb
R decides lb
R delivers ck
R destination <host> <outside><own> jd
R direct lb
R directly lb
R dnat jd
R dnat to <outside><own> jd
R do i <client><own> kc
R does it <far><own> lb
R does the <host><far> kc
R dport <n> <outside><own> jd
R dport <n> <zone><own> jd
R drop nZ
R dropped kc
R e ma
R echo kc
R end kc
R err lb
R error kc
R even ma
R expected dj
R f kc
R filtered lb
R fine $ <zone><own> jd
R fine jd
R for lb
R forwarded ma
R g dj
R get ck
R getting jd
R gives lb
R go kc
R going jd
R host kc
R i am
R icmp ma
R id <n> <client><client> kc
R id jd
R if lb
R in jd
R internal oY
R involved ma
R ip <own> <client><own> jd
R ip kc
R is that <client><own> jd
R is that <host><far> jd
R it ? <client><far> kc
R it ? <client><host> jd
R it ? <zone><own> oY
R it's kc
R just spins <zone><own> jd
R k lb
R land on <outside><own> ma
R leave jd
R length <n> <client><host> jd
R length <n> <client><own> jd
R length <n> <far><own> jd
R let lb
R like kc
R load kc
R loop kc
R make it <far><own> kc
R masqueraded oY
R match jd
R nat jd
R need ck
R net jd
R never kc
R no kc
R nop jd
R not ? <zone><own> lb
R nothing jd
R of dj
R ok dj
R on <n> <client><own> jd
R on <n> <gateway><host> lb
R on <n> <host><own> jd
R on <n> <host><public> kc
R on the <outside><own> lb
R once lb
R only dj
R or not <zone><own> jd
R other ck
R our lb
R out $ <zone><own> jd
R output jd
R over <service> <host><host> kc
R over kc
R packets dj
R pass jd
R permitted lb
R ping kc
R please nZ
R port <n> <client><client> jd
R port <n> <client><host> nZ
R port <n> <client><own> jd
R port <n> <far><own> kc
R port <n> <host><far> oY
R port <n> <outside><host> kc
R port <n> <outside><own> kc
R port lb
R possible dj
R postfix ma
R printer kc
R private kc
R proto tcp <client><client> jd
R r dj
R rather bl
R reach lb
R real dj
R refused $ <client><own> lb
R refused kc
R reply kc
R request kc
R return kc
R rst , <client><own> jd
R rule lb
R s , <client><host> kc
R s , <client><own> jd
R s , <far><own> lb
R s , <host><client> ck
R s , <own><client> ck
R sackok jd
R seq <n> <client><host> jd
R seq <n> <client><own> jd
R seq <n> <far><own> kc
R session lb
R should ma
R side kc
R since kc
R source lb
R spins jd
R syn ack <far><own> lb
R take ck
R tcp -m <outside><own> jd
R tcp <n> <host><client> jd
R tcp <n> <zone><host> kc
R tcp dport <outside><own> jd
R tell bl
R that's kc
R the <host> <far><own> jd
R the dj
R them lb
R there jd
R three kc
R through jd
R thru tT
R timed out <host><far> oY
R timed out <zone><own> kc
R to <own> <zone><own> lb
R to ck
R to destination <outside><own> jd
R traffic jd
R translated jd
R true jd
R ttl <n> <far><host> kc
R udp <n> <client><far> jd
R udp <n> <host><far> kc
R unreachable ck
R verdict jd
R via bl
R we lb
R what dj
R when nZ
R where pX
R while lb
R why ? <zone><own> kc
R will ck
R win <n> <client><host> jd
R win <n> <client><own> jd
R win <n> <far><own> kc
R with kc
R without jd
R work jd
R works lb
R wrong jd
R you must <zone><own> jd
R 不 行 <zone><own> jd
R 中 kc
R 为 dj
R 为 什 <zone><own> kc
R 为 啥 <zone><own> jd
R 之 lb
R 了 $ <client><own> jd
R 什 么 <zone><host> kc
R 什 么 <zone><own> kc
R 从 kc
R 以 kc
R 关 kc
R 出 lb
R 分 jd
R 到 底 <zone><own> jd
R 口 jd
R 可 lb
R 同 ck
R 吗 $ <client><far> kc
R 吗 $ <gateway><client> kc
R 吗 $ <host><far> kc
R 吗 $ <own><outside> dj
R 吗 $ <zone><far> jd
R 吗 $ <zone><zone> jd
R 吗 ? <outside><host> kc
R 吗 ? <zone><outside> kc
R 命 kc
R 和 kc
R 啊 lb
R 啥 jd
R 定 lb
R 客 ck
R 就 能 <zone><own> jd
R 我 kc
R 户 ck
R 打 ck
R 挡 jd
R 收 jd
R 放 jd
R 放 行 <zone><zone> jd
R 时 , <outside><own> jd
R 时 , <zone><own> jd
R 有 lb
R 果 lb
R 次 jd
R 没 lb
R 流 kc
R 现 jd
R 用 kc
R 的 $ <zone><own> jd
R 的 <n> <zone><far> jd
R 的 <service> <outside><host> kc
R 端 jd
R 端 口 <client><host> jd
R 行 jd
R 说 jd
R 谢 kc
R 走 jd
R 超 时 <zone><own> jd
R 跟 kc
R 路 jd
R 边 ck
R 过 dj
R 这 dj
R 连 dj
R 连 接 <zone><own> jd
R 通 ma
R 里 jd
R 重 jd
R 间 kc
^ <A> <B> lb
^ <A> <n> lb
^ <A> can't kc
^ <A> from Us
^ <A> is ck
^ <A> lb
^ <A> server kc
^ <A> to ma
^ <A> 出 kc
^ <A> 到 kc
^ <A> 去 jd
^ <A> 发 jd
^ <A> 往 kc
^ <A> 的 ck
^ <A> 能 jd
^ <A> 这 jd
^ <A> 进 jd
^ <A> 那 jd
^ <A> 里 kc
^ <service> : lb
^ <service> <A> dj
^ <service> from jd
^ <service> to ck
^ <zone> <A> kc
^ <zone> 那 kc
^ anything nZ
^ are kc
^ assume lb
^ can <A> kc
^ can jd
^ could a jd
^ could kc
^ could somebody jd
^ curl ck
^ does <service> lb
^ does a jd
^ does kc
^ does the lb
^ dovecot : jd
^ dovecot jd
^ from ma
^ from the kc
^ good kc
^ good morning kc
^ got dj
^ hairpin kc
^ hi all kc
^ how come jd
^ i dj
^ is it dj
^ is there kc
^ maillog on dj
^ morning lb
^ my lb
^ nc Yo
^ nc vz dj
^ no kc
^ on ma
^ once lb
^ our monitoring kc
^ our qW
^ ping from kc
^ pinging <A> bl
^ pinging bl
^ planning jd
^ printer lb
^ should jd
^ somebody Xp
^ sorry nZ
^ suppose jd
^ tcp <n> jd
^ tcp jd
^ the lb
^ thunderbird on jd
^ trace <A> kc
^ trace jd
^ user kc
^ users kc
^ walk jd
^ walk me jd
^ we moved kc
^ when pX
^ which rule jd
^ will lb
^ with jd
^ would <A> jd
^ 加 一 kc
^ 同 kc
^ 同 事 kc
^ 在 <A> ma
^ 在 kc
^ 我 jd
^ 我 在 kc
^ 日 jd
^ 日 志 jd
a <A> lb
a <B> bl
a reset kc
a syn kc
a tcp kc
able to hit jd
able to talk kc
accept , <A> jd
accept , <zone> jd
accept would <A> kc
ack <n> , ck
ack <n> dj
add -a forward ma
address <A> kc
address <B> ma
address ? $ jd
address ? jd
against <B> lb
all ? $ dj
allowed ? $ ma
allowed ? ma
allowed or dj
allowed or not dj
an <A> kc
an <service> kc
an <service> session kc
and <B> kc
and the kc
and then jd
and want kc
answer from <B> kc
answer from kc
any way kc
anything in lb
anything in the kc
anywhere ? $ jd
are <A> jd
arriving on jd
as seen ck
as the kc
at <A> nZ
at <B> $ jd
at <B> port lb
authentication , 客 jd
back ? $ jd
back ? jd
back through us jd
be forwarded pX
between <A> and kc
between <A> kc
box itself jd
browse <B> jd
by <A> jd
by <service> lb
can <A> itself jd
can <A> ma
can <A> open kc
can <zone> kc
can i am
can open kc
can use jd
can't <A> jd
cannot connect kc
cannot connect to kc
come back ? jd
coming in dj
coming in on kc
conect to jd
confirm whether jd
connect <B> kc
connect ? $ jd
connect ? jd
connect to <B> kc
connect to address dj
connection from <A> nZ
connection from nZ
connection refused $ jd
connection to <B> nZ
connection to ck
connects to <B> jd
correct ? $ lb
correct ? lb
could a jd
could i kc
could somebody kc
curl <A> bl
curl <B> kc
customer at <A> kc
customer at kc
deliver outbound jd
delivers to <B> nZ
desk <B> ck
dev <zone> jd
dialled <B> kc
dig <A> ck
directly , ma
do <A> kc
do i land ma
do packets jd
does <A> reach ma
does <A> see ck
does <A> still kc
does <B> dj
does <service> <n> kc
does <service> nZ
does a kc
does mail dj
does mail gw dj
does that jd
does the <gateway> ma
does the <host> jd
does the reply jd
dovecot : <service> lb
dovecot : lb
dropped ? $ kc
dropped ? kc
dst <B> , kc
dst <B> kc
dst <B> sport jd
echo request lb
end up $ kc
end up kc
error : ck
established src <A> jd
failed : bl
failed : connection bl
first <client> oY
first <gateway> jd
first <outside> ma
first <own> Rv
first <zone> tT
for <A> dj
for <A> to ma
for <B> $ dj
for <B> dj
for <B> port nZ
for <service> dj
for <zone> nZ
for the am
forward -i <A> kc
forward -s ck
forwarded ? $ kc
forwarded ? kc
from <A> lb
from <A> to jd
from <B> , ck
from <B> bl
from <B> over jd
from <zone> kc
from my dj
from the <A> kc
from the lb
from unknown <B> dj
from unknown dj
get <n> kc
get at jd
get into <B> kc
get into kc
get out ? jd
get out nZ
get out to ma
get through jd
get to <B> ma
gets <n> kc
gets <n> you kc
go to lb
good morning kc
happens to <A> kc
have <B> lb
have a jd
have to jd
hi all , kc
hi all kc
hit <B> jd
hit <B> on jd
host <A> port ck
host on <A> jd
host on jd
hosts on kc
i e kc
i land ma
i land on ma
i need dj
i would jd
icmp echo kc
icmp seq <n> dj
icmp seq dj
id <n> jd
if the lb
if you kc
iif <outside> jd
in <A> , oY
in <A> get jd
in <A> gets jd
in <B> ck
in <n> kc
in its lb
in on <A> nZ
in on jd
in the ma
inc <n> jd
into <A> ck
into <B> , kc
into <B> ? kc
into <B> oY
ip $ kc
ip <host> <A> jd
ip <host> <B> ck
ip <own> <client> jd
ip <own> jd
is <A> able kc
is <A> reachable am
is <B> $ ck
is <B> ck
is <service> on Zn
is it lb
is port <n> dj
is port dj
is that lb
is the dj
is there any jd
is there kc
is this kc
it $ lb
it be jd
it just jd
it on <B> dj
it on bl
it to kc
it's fine jd
its <service> nZ
its own ma
java net nZ
just hangs ck
k <n> lb
kindly confirm jd
kinds <client><client> jd
kinds <client><far> kc
kinds <client><gateway> ma
kinds <client><host> ma
kinds <client><outside> nZ
kinds <client><own> nZ
kinds <far><client> Wq
kinds <far><own> nZ
kinds <far><zone> Xp
kinds <gateway><client> kc
kinds <gateway><far> jd
kinds <gateway><host> oY
kinds <gateway><own> kc
kinds <gateway><zone> Xp
kinds <host><far> jd
kinds <host><host> jd
kinds <host><own> nZ
kinds <host><public> lb
kinds <host><zone> ck
kinds <outside><host> jd
kinds <outside><own> ma
kinds <own><client> Zn
kinds <own><far> Zn
kinds <own><gateway> am
kinds <own><host> Zn
kinds <own><outside> Zn
kinds <own><zone> am
kinds <zone><client> kc
kinds <zone><far> lb
kinds <zone><gateway> ma
kinds <zone><host> oY
kinds <zone><outside> nZ
kinds <zone><own> kc
kinds <zone><public> ma
kinds <zone><zone> ma
laptop , dj
laptop <A> kc
let in jd
let it jd
let through kc
like to pX
mail from jd
mail gw ck
mail via kc
maillog on ck
make it kc
make it to kc
me through jd
must authentication' lb
my box Zn
my desk <B> ck
need <service> lb
no ? $ kc
no ? kc
nop , jd
not be bl
now : nZ
of <B> ? jd
of <B> kc
of that lb
of the ck
off from lb
ok or kc
ok or not kc
ok 吗 jd
on <A> : jd
on <A> from Xp
on <A> opens lb
on <A> who kc
on <B> $ am
on <B> , jd
on <B> ? nZ
on <B> port ma
on <client> $ bl
on <client> bl
on <n> $ lb
on <outside> pX
on <service> $ kc
on <service> ? kc
on a <B> dj
on dev <zone> jd
on our nZ
on port <n> dj
on port dj
on the <A> dj
on the <B> ck
on the <host> kc
once the jd
one of lb
open <B> , kc
open <B> jd
open <B> on kc
open <service> kc
open ? $ jd
open ? jd
open for kc
open the lb
open to <B> dj
opening <B> lb
opens <service> ma
or is it kc
or is jd
or no ? kc
our monitoring jd
out $ lb
out <zone> src jd
out ? $ jd
out ? jd
out and jd
out of <B> Yo
out there jd
out to <B> kc
out to lb
outbound <service> jd
outgoing <service> kc
over <n> kc
over <service> , kc
over <service> from kc
over <service> oY
over udp kc
pc <A> kc
ping <A> from dj
ping <B> , kc
ping <B> ? kc
ping <B> nZ
ping <B> 能 kc
ping from <A> kc
ping from kc
ping 通 <B> jd
pinging <A> ck
pinging <A> from dj
pings <B> kc
please , kc
pls $ kc
pls : jd
pointed at jd
port <n> $ kc
port <n> : ck
port <n> does lb
port <n> on ma
possible ? $ ck
possible ? ck
postrouting -s <zone> kc
postrouting -s kc
printer <A> kc
probe at dj
prot <n> $ dj
question : kc
r , dj
r , seq dj
reach <B> $ kc
reach <B> lb
reach <B> on kc
reachable for Zn
real client address bl
real client bl
refused $ jd
resolve names kc
right ? $ kc
right ? kc
rule decides lb
rule is kc
rule lets jd
run on <B> dj
run on ck
runner <A> kc
sackok , jd
says <service> oY
scanner at <A> kc
second <- Yo
second <client> ck
second <gateway> jd
second <host> nZ
second <outside> ck
second <own> oY
second <public> ma
second <zone> Yo
see <B> nZ
see the dj
see the real dj
see when <B> Zn
send its jd
sending from <A> jd
sending from jd
sends a kc
sends through <B> jd
sends through jd
sends to <B> ma
sends to nZ
server , jd
server on <n> jd
server on jd
server to kc
session k <n> lb
session k lb
session to ma
should <service> lb
should i jd
shows this am
since this jd
sit in jd
sitting in jd
sitting on dj
so that jd
somebody on <A> jd
someone on <A> kc
someone on kc
src <A> kc
still get jd
still reach <B> jd
still reach jd
straight to <B> jd
straight to kc
supposed to be lb
supposed to jd
syn ack kc
talk to lb
talks to jd
tcp $ ma
tcp -m dj
tcp -m tcp dj
tcp <A> jd
tcp <n> ? kc
tcp <n> jd
tcp from <A> jd
tcp from jd
that $ oY
that <A> jd
that ? $ jd
that ? jd
that go nZ
that in jd
that packet kc
that the <gateway> ck
the <A> , ma
the <A> box lb
the <A> itself kc
the <A> jd
the <A> server dj
the <B> box lb
the <gateway> jd
the <gateway> let jd
the <host> box kc
the <host> jd
the <outside> jd
the <service> lb
the box kc
the client am
the forward policy jd
the line jd
the log dj
the public lb
the queue kc
the real ck
the real client ck
the replies kc
the same lb
the very jd
then ? $ jd
then ? jd
then be able jd
then be jd
there ? $ kc
there ? kc
there any jd
there any way kc
they see lb
they use kc
through <B> $ jd
through <B> kc
through ? $ nZ
through ? nZ
through us jd
thunderbird on lb
timed out $ lb
timed out ck
timed out' lb
timeout , lb
to <A> -> lb
to <A> <own> bl
to <A> am
to <A> from dj
to <B> $ jd
to <B> : kc
to <B> ? kc
to <B> does oY
to <B> get kc
to <B> is nZ
to <B> make jd
to <B> nZ
to <B> ok lb
to <B> on qW
to <B> or jd
to <B> tcp oY
to <B> udp jd
to <host> dj
to <own> ck
to <public> <B> jd
to <public> jd
to <zone> lb
to add lb
to address dj
to be ma
to get jd
to hit <B> kc
to hit kc
to host <A> ck
to it bl
to know kc
to open lb
to our oY
to send its jd
to talk jd
to talk to jd
to the <B> kc
to work dj
toward <B> oY
towards <B> ? kc
towards <B> nZ
trace <A> kc
trace <A> to kc
trace tcp jd
true ? $ lb
trying <B> error kc
trying <B> kc
type <B> into jd
type <B> jd
udp <n> ? nZ
udp <n> from kc
udp port <n> bl
udp port bl
unknown <B> dj
up on nZ
use <service> on jd
user <A> lb
users in <A> kc
users in kc
via <B> , lb
via <B> lb
via <service> Zn
walk me jd
walk me through jd
wants a kc
way out jd
we take jd
what do kc
what does dj
what does it jd
what if i lb
what is kc
what would pX
when <A> connects jd
when <A> lb
when <B> ck
when he kc
when it ma
when our ck
when they kc
where does ma
where does the jd
which rule decides lb
which rule kc
which rule lets jd
which way jd
who answers jd
why ? $ jd
why can't <A> jd
why does <A> jd
will <B> ck
will <gateway> nZ
will it lb
window <n> syn kc
with <B> ma
with it ? jd
with it jd
with the lb
with these ck
work $ kc
works ? kc
works or am
would <A> reach lb
would the jd
x <n> , dj
上 $ ma
上 <B> jd
上 <B> 吗 kc
上 ping <B> jd
上 ping jd
上 抓 jd
上 抓 包 lb
上 网 lb
下 <A> -> jd
下 <A> 到 jd
不 $ lb
不 ? $ jd
不 ? kc
不 了 <B> kc
不 了 jd
不 会 被 jd
不 开 jd
不 放 jd
不 能 上 kc
不 通 , jd
个 , kc
个 : ck
主 动 lb
么 $ jd
么 <A> jd
么 <A> 打 jd
么 走 $ jd
么 走 jd
之 间 kc
了 $ kc
了 <B> kc
人 能 jd
什 么 $ jd
什 么 <A> jd
从 <A> 到 jd
从 <A> 发 jd
会 变 jd
会 变 成 jd
会 被 jd
信 <service> jd
候 源 jd
候 源 地 jd
出 <B> lb
出 去 lb
出 去 吗 kc
则 ? kc
则 放 lb
到 <B> , lb
到 <B> jd
到 <B> 吗 jd
到 <zone> ma
到 ip <A> kc
到 ip kc
到 syn kc
到 这 个 jd
包 , lb
包 最 jd
包 最 后 kc
去 <B> kc
去 不 jd
去 吗 $ lb
去 吗 jd
去 掉 , kc
去 连 <B> kc
去 连 kc
发 往 jd
口 <n> $ jd
口 <n> , ck
口 会 被 lb
口 连 jd
口 通 不 jd
可 以 kc
后 <A> kc
后 会 kc
吧 $ ma
命 中 kc
和 <n> jd
哪 个 lb
哪 条 jd
啥 $ jd
回 包 ma
在 <A> , lb
在 <A> ma
在 <A> 上 kc
在 <B> $ ck
在 <B> ck
地 址 会 jd
址 会 jd
址 会 变 jd
填 的 <B> kc
外 网 kc
对 <B> bl
对 端 kc
己 能 jd
常 $ jd
开 <B> $ jd
往 <B> kc
得 来 kc
得 来 吗 kc
怎 么 走 jd
怎 样 $ jd
成 什 lb
成 什 么 lb
我 们 ma
我 在 <A> kc
打 <B> jd
打 <B> 的 jd
打 不 jd
打 不 开 jd
报 <n> dj
收 <B> jd
放 ? $ jd
放 ? jd
放 不 jd
放 不 放 jd
放 行 kc
放 行 的 lb
时 候 源 jd
是 <B> , ck
是 <gateway> kc
是 <gateway> 的 jd
是 加 kc
有 回 jd
本 机 能 jd
机 器 kc
机 能 jd
机 连 kc
来 吗 $ am
来 吗 kc
样 ? $ jd
样 ? jd
正 常 $ jd
没 $ jd
没 有 回 jd
流 量 lb
现 在 lb
用 <B> kc
用 <B> 收 kc
用 <public> <B> jd
用 <public> jd
电 脑 dj
电 脑 能 jd
的 $ jd
的 <B> , kc
的 <B> kc
的 <n> , kc
的 <n> ? kc
的 <n> dj
的 <n> tcp kc
的 <n> 端 jd
的 <service> jd
的 <service> 会 jd
的 <service> 吗 kc
的 client kc
的 人 能 jd
的 吗 $ jd
的 吗 jd
的 机 jd
的 机 器 jd
的 源 jd
的 源 地 jd
的 用 kc
的 用 户 kc
的 电 jd
的 电 脑 jd
端 口 连 jd
结 果 lb
给 我 jd
网 <A> jd
能 <service> jd
能 <service> 到 jd
能 上 <B> lb
能 主 ma
能 主 动 ma
能 打 ck
脑 能 jd
脑 能 不 jd
自 己 lb
自 己 能 jd
行 吗 ? jd
行 的 kc
被 丢 jd
被 改 jd
要 是 加 kc
规 则 ? kc
规 则 放 lb
请 问 <A> jd
谢 $ kc
谢 谢 $ kc
谢 谢 kc
走 $ jd
走 <n> kc
走 <service> jd
走 的 是 jd
边 <A> jd
还 是 jd
这 个 , kc
这 个 : ck
这 个 jd
这 个 包 jd
这 台 机 lb
这 边 kc
连 <B> <n> jd
连 <B> jd
连 <B> 会 jd
连 到 <B> lb
连 到 lb
连 的 kc
连 的 是 lb
通 , jd
通 了 kc
那 台 kc
那 边 <A> jd
都 不 lb
问 <B> 吗 ma
`;
