/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 ejehdj
$ ejehdj
' , lfffee
' -i egfgle
' <n> qdghdb
' <own> lfffee
' idghnZ
'connection ofgegb
'connection refused' mfhegb
'connection timed lgggfc
's <service> fheeme
's fkeYmi
's inside mkdedd
's own dodfie
, <client> lgggiZ
, <far> lgggnU
, <gateway> ofgffa
, <host> kaicjh
, <n> qaedfj
, <outside> rbgcmY
, <own> hocdci
, <server> nehfgb
, <service> lclack
, <zone> feghrX
, a nfgfed
, ack kffgff
, all ikZlee
, allowed kkdidc
, and biefeo
, any ehdcof
, blocked gfeefl
, but qefgdc
, can mbebnf
, client kggggd
, coming udfdce
, connection lffggd
, could cfekle
, customer ehefaq
, dgidkf
, do kceeii
, does kVddol
, dst pcfggb
, everything afhfjl
, for kcanfg
, from jlegfa
, given mgggcd
, how ofkfcb
, i jhhicc
, i'm kdgefh
, if nnfgdX
, in kgffbk
, is fkecih
, it offeee
, it's jefefi
, just iceoee
, length kfffff
, lip jfggff
, need kZiieg
, never meefcj
, no vlcbfW
, not hpjbda
, nothing qedhdd
, ok wehheT
, on mkgdfa
, one jncdgd
, or jgfknT
, over jeeggg
, plain tgegbb
, please lgXijf
, port nbijeb
, possible mffffc
, right pejbbg
, rip jfggff
, same leffgf
, seq kffgff
, session jfggff
, should ueghdX
, so qlecca
, sorry khehfc
, source ocdggg
, tcp oicgfb
, that hdfefn
, the jcgaep
, then jcekff
, they gddkfj
, thoughts gegedn
, udp pgeede
, what jdhgid
, what's ggjfYm
, where geejke
, which Yeqkgc
, while kffgfe
, who eddcnl
, why pefgdd
, will jeffke
, win jgggff
, works odgcck
, would fehgoa
, yes kYpjgY
, 一 ocggfe
, 不 kiheed
, 为 pVhigf
, 什 rfbgee
, 从 jXfpnY
, 会 ididek
, 但 leggge
, 出 qecfdf
, 分 ejdkfe
, 到 rYgchg
, 包 jjehgb
, 发 lgffgc
, 只 jgggfe
, 回 mefggd
, 在 hdfekg
, 客 jfggff
, 对 ldlcgd
, 帮 iZfgfm
, 急 idfgfk
, 想 lfggfd
, 我 kdihgd
, 提 mffggd
, 收 mfegfd
, 昨 lfehgd
, 是 nffdak
, 最 jgfgdg
, 有 gflaih
, 正 jgggff
, 没 mffdeh
, 源 sfefbc
, 现 kaddlh
, 目 kggeff
, 端 pdefee
, 结 lgeefg
, 给 hkeffg
, 网 kgfgge
, 能 objjda
, 要 geehfj
, 请 ndefei
, 谁 jbgdne
, 谢 fiefej
, 走 offfgc
, 还 foeefe
, 这 fgeehk
, 连 lghgga
, 通 2XgcfY
, 都 emYelh
, 重 mfgfee
, 麻 gjdefi
-> <client> vfeeeX
-> <far> vfgeeU
-> <host> 0ehefQ
-> <outside> qgeflU
-> <own> jagajn
-> <zone> vciffW
-> iZcdnm
-a cefegp
-a forward effeki
-a input fegcil
-a postrouting cfffep
-a prerouting ffgeij
-d <host> cgggih
-d efgdnf
-i <outside> deeeog
-i <zone> bjfflg
-i Zgefkl
-i forward gdegem
-i prerouting deiddp
-j accept eefegm
-j cefein
-j dnat ffgeij
-j drop deffil
-j masquerade efeemh
-j snat dfgfij
-l , jgfgff
-l jgggff
-l 里 jgggff
-m dfgeji
-m multiport ffffgj
-m recent ffggfj
-m tcp efgfkg
-o <outside> bieekk
-o <zone> ffggmc
-o bheemi
-p dfgeil
-p tcp efgegl
-s <zone> cgfhkh
-s cgfhjh
: -a eggcki
: : hefffk
: <client> vghgaW
: <far> lgfgee
: <host> oefedf
: <n> hYghdo
: <outside> qbcehg
: <own> tidiZY
: <service> tZfZfj
: <zone> vcgfeX
: a gfbehn
: can hhibej
: connect mefgfe
: could oYgggf
: curl pgfgfZ
: do sdcfjZ
: does gbakqd
: errno kgfgfd
: error oggggZ
: from enhchd
: in jgggff
: inet gffffj
: io gffffj
: ip lfffff
: ipv kgfgeg
: is iiaejh
: martian lffgfe
: no pcfggd
: open udfafd
: postfix kfggee
: relay legggd
: socket gffffj
: src vcbehc
: tcp mffffe
: the veffYc
: trace jgfgfg
: trying vgggfS
: user kfggfe
: what jkfigY
: which gknZgc
: who cpgehd
: would degerd
: 无 kffgff
; does lbedkg
; mbgelb
; the jgfgff
; what fbieli
<- qdgdbh
<- what hgeebo
<client> $ nbgfhe
<client> , qemabd
<client> -> peeefe
<client> : ugggfU
<client> <far> mcgdgg
<client> <host> offfed
<client> <n> sdfffZ
<client> <own> pefffb
<client> <service> pfefec
<client> ? oiZnbb
<client> and vfhfcW
<client> be geeglf
<client> can jfffhf
<client> can't sWhghd
<client> cant gefegk
<client> dst kffffe
<client> from vghhZW
<client> get nacbmi
<client> has mfggfc
<client> is objbhd
<client> nbhdjc
<client> on jZcdko
<client> open ubgifV
<client> opens rghYgb
<client> ping xffgdU
<client> port uefcfa
<client> r kffgfe
<client> reach gdeeil
<client> s jfggff
<client> says qggggW
<client> sends kfgdfg
<client> sport lfgffe
<client> still kfdfmb
<client> tcp peffee
<client> then egggjf
<client> to qcgekZ
<client> towards oegehb
<client> wants nffged
<client> 上 lfggfe
<client> 到 tYfgfc
<client> 去 rfcgec
<client> 发 mgfeef
<client> 打 uicgdY
<client> 用 mheegd
<client> 的 vedgeY
<client> 能 lehZjg
<client> 访 mYehek
<client> 这 ngmZec
<client> 连 sfggba
<far> $ oegcjb
<far> , pdjdcd
<far> -> nfgegc
<far> : qgggfX
<far> <n> jfgfff
<far> <own> lffffe
<far> ? Zebhlp
<far> allowed nggfeb
<far> and pghZfd
<far> connects mfgdge
<far> does lggfee
<far> dst kgfgff
<far> for mfffef
<far> from ogggeZ
<far> get pbdcgj
<far> gets leffge
<far> is jfgfff
<far> make oggfaf
<far> on kcgamg
<far> over jhhhjX
<far> pZffje
<far> port ucgefY
<far> s lffggd
<far> see jfffma
<far> sport kgfgff
<far> still eghglc
<far> tcp mpahac
<far> to ufgdZc
<far> udp wgfhcU
<far> with lededk
<far> 到 legfge
<far> 发 lfgeff
<far> 吗 egggsV
<far> 的 mdfgkZ
<far> 能 shghaX
<far> 访 peedeg
<far> 通 qehhbb
<gateway> $ aldkan
<gateway> 's jpeegY
<gateway> , pbZldh
<gateway> -> qdhfgZ
<gateway> : pfgfgZ
<gateway> <n> eefddr
<gateway> ? rfYdfi
<gateway> be qgfibb
<gateway> box kekdge
<gateway> does negerU
<gateway> from rdahja
<gateway> itself offdge
<gateway> last ZWmofj
<gateway> let oggdfb
<gateway> or gfgpeb
<gateway> pdfeak
<gateway> ping niWghf
<gateway> to uehbfZ
<gateway> why ngffgb
<gateway> 上 ieVlki
<gateway> 会 nffffd
<gateway> 吗 kegfjc
<gateway> 拦 ndghgb
<gateway> 放 kfghfe
<gateway> 本 mejbge
<gateway> 现 abedhu
<gateway> 的 jfgfbk
<gateway> 自 qdghfZ
<gateway> 规 fegfgk
<gateway> 这 neffcf
<host> $ phZmcb
<host> 's ibgckk
<host> , icdegn
<host> -> pehcgc
<host> -a ggggtT
<host> -j cghgnd
<host> -o ggggkc
<host> : cidkke
<host> <- tddfZg
<host> <client> kggdff
<host> <host> ikYmfd
<host> <n> xegffT
<host> <server> kqnYdW
<host> <service> qefekX
<host> ? bfcpjd
<host> able sefdfa
<host> and qdgdgc
<host> are cYZwjg
<host> at ijhYbo
<host> box qfgmcW
<host> by qbfgfe
<host> can't negfgb
<host> directly mffZnd
<host> do dbZuej
<host> dst lfggfe
<host> for mYhgck
<host> from oZegdi
<host> get peggec
<host> has jVidho
<host> have kamkfb
<host> host lgZjcj
<host> ip jfggff
<host> is jYdfmk
<host> itself memdec
<host> jfclef
<host> machine mbblhf
<host> needs ebinhe
<host> on lkfcef
<host> or fdhodd
<host> over rcggfa
<host> port oqjahQ
<host> postfix jggggd
<host> published hXgsgc
<host> r kfgfeg
<host> reach neefge
<host> reachable rnZhcX
<host> rules fdfejl
<host> s lgffff
<host> see megdff
<host> server midfdg
<host> server's kmZide
<host> tcp lfgYdo
<host> the jfgfbk
<host> to vbjafa
<host> will fgggje
<host> with nfffgb
<host> 一 gffjhe
<host> 上 ojadhc
<host> 主 raieed
<host> 会 lgeggd
<host> 发 kbcmhf
<host> 吗 mbfffi
<host> 对 eiblhf
<host> 往 oddbih
<host> 映 gacsib
<host> 的 ijgfee
<host> 能 rbddma
<host> 自 kgfdhe
<host> 行 kggfff
<host> 这 hhZjbm
<host> 通 qfheeb
<host> 那 jjfehd
<n> $ nigXbl
<n> , hkddjd
<n> -> Zfibet
<n> -i fffgfl
<n> -j efgegk
<n> -m fgggek
<n> -s gegfhj
<n> : lbeeel
<n> <- lfffff
<n> <client> nffffc
<n> <gateway> mfgggc
<n> <host> qdgbhc
<n> <n> jZgedo
<n> <outside> qcgefd
<n> <own> pcegge
<n> <server> kffgge
<n> <zone> idfdgl
<n> ? klbbgi
<n> a keggfe
<n> after jfffid
<n> allowed eYfhes
<n> am gebkgj
<n> and dfeejl
<n> as mfggiZ
<n> assured jgggff
<n> at jneabj
<n> be ffggfj
<n> before behffn
<n> connect idhhcj
<n> connection legfch
<n> days jjhcdg
<n> directly yefcac
<n> dnat fehalj
<n> do kddfgj
<n> does odfdjb
<n> dport kfgffe
<n> end bqemfY
<n> established kgggff
<n> failed kgfggd
<n> for necaij
<n> from mbalid
<n> g kffgge
<n> get aggccu
<n> hhdajk
<n> hitcount ffggfj
<n> in lbgfmb
<n> ip gghelc
<n> is egckjg
<n> mail lefgfe
<n> mark jfgfff
<n> milliseconds ldfecl
<n> min dcfbok
<n> minutes legdie
<n> ms lfgfdg
<n> name ffggfj
<n> of odYhcl
<n> ok lbefdm
<n> on cmljeY
<n> open mhYfej
<n> packet jfgfff
<n> please ocgbYp
<n> port gccido
<n> proto kgggfe
<n> quic ndgcgg
<n> reach cciefp
<n> relay tegdea
<n> rule Vbghmp
<n> s geeego
<n> safe gegffk
<n> secs jgfggf
<n> so mfgffe
<n> src kfggfe
<n> syn jggfff
<n> tcp qkgdeX
<n> the kggfic
<n> this kfefid
<n> through ukcchW
<n> to dedWsn
<n> towards migccf
<n> udp xfgZda
<n> unreplied kfgffe
<n> use jfffff
<n> were begfli
<n> what fgfefl
<n> who efgngc
<n> why oggggZ
<n> will kggffe
<n> would mddfif
<n> you odhddf
<n> 一 jffgff
<n> 不 obfigd
<n> 会 jgqbda
<n> 到 adYpeq
<n> 口 ahiode
<n> 合 idfhYp
<n> 吗 lYefmh
<n> 和 pifehX
<n> 报 kggggd
<n> 收 kggfgd
<n> 改 cgadmp
<n> 映 kdahmd
<n> 是 jgbmZj
<n> 有 fmeecj
<n> 点 eegfgl
<n> 的 adeZoq
<n> 端 loZdgd
<n> 能 Zeicdt
<n> 行 bfgfjl
<n> 走 kehgee
<n> 转 Yhepkb
<n> 这 gfgfej
<n> 连 sZhjcb
<n> 通 qbecdk
<n> 那 edgfpd
<outside> $ kchZik
<outside> ' egfgle
<outside> , nemaed
<outside> -> zbiTgd
<outside> -d fggbhl
<outside> -j fdeekk
<outside> -p ggfbgm
<outside> : ucdcgd
<outside> <n> lefdjf
<outside> <outside> rcfegd
<outside> <service> qXfhjd
<outside> ? qeZfgg
<outside> accept egfglf
<outside> access uedfgX
<outside> and xbgbaf
<outside> at idhZfo
<outside> can jlmgbX
<outside> for gbcmle
<outside> from gffgmd
<outside> get oajpaY
<outside> gets dsgcde
<outside> in loYjXg
<outside> is jegdhh
<outside> it qcedoX
<outside> it's jfgggd
<outside> jcjhhc
<outside> off adgfuc
<outside> on eciglg
<outside> open reedgc
<outside> out ffeiqY
<outside> ping tdgbgb
<outside> reach fklfea
<outside> side fofahe
<outside> still ldbcta
<outside> through kclifa
<outside> to oRihjh
<outside> who wcgacf
<outside> 上 ngfdeg
<outside> 到 mZbnjb
<outside> 去 faegpg
<outside> 发 jVfjgm
<outside> 吗 qYecjg
<outside> 客 obgdgg
<outside> 就 kfffgf
<outside> 开 hjjggZ
<outside> 打 vffbeb
<outside> 用 lbgieg
<outside> 的 fcllcf
<outside> 直 ogcfff
<outside> 能 mgikdY
<outside> 访 rfZjjW
<outside> 还 ehffkf
<outside> 进 ocghcf
<outside> 那 ncchna
<own> $ pgcfdf
<own> ' nffffc
<own> , ingbcg
<own> : eeflei
<own> ; jfgfhe
<own> <client> kffgfe
<own> <n> opifeP
<own> <own> mgfgfd
<own> <service> qsfagR
<own> ? hqYfjc
<own> after dffhnc
<own> and cmfneZ
<own> answer olhegU
<own> as qedgfc
<own> at ihgcma
<own> be npgahW
<own> come qfggdb
<own> does kbdoia
<own> dst kfffff
<own> end qfeefd
<own> error gfeffk
<own> failed pffefc
<own> for paffie
<own> forwarded ueZjea
<own> from phnYmR
<own> get lkapfW
<own> gets cXhrgh
<own> if fggfmc
<own> in mgggga
<own> into oeggeb
<own> is gnfmaa
<own> just tfghdW
<own> kicghd
<own> land Yeisde
<own> len jgggge
<own> ok cofegg
<own> on iiYfij
<own> open tiWkgX
<own> or facanr
<own> over mechka
<own> port mYeicm
<own> prot jkfdef
<own> reachable lmcdee
<own> refused oefgga
<own> s kgfffe
<own> should kfggff
<own> smpt ekbcfo
<own> sport mffffe
<own> tcp nYhpjT
<own> that hhYpgd
<own> the pegdgc
<own> then cchZgt
<own> to gUdejt
<own> what icgjid
<own> when klegeb
<own> where vZhidY
<own> which ukeWec
<own> while mggeee
<own> with hidgfh
<own> work fiaZmm
<own> 一 pfegga
<own> 上 eoVlei
<own> 会 pfgblY
<own> 发 dVhrld
<own> 后 bahphg
<own> 吗 gecdin
<own> 就 eeedmj
<own> 打 ofbhfe
<own> 报 rdgega
<own> 有 nfdmcc
<own> 的 hhebhk
<own> 端 gtYehc
<own> 能 ifffpZ
<own> 行 ggggjd
<own> 走 negggb
<own> 超 offged
<own> 还 baifml
<own> 这 ZkZnfk
<own> 通 dpdchh
<public> $ dedagv
<public> , ieijed
<public> : jfjjdb
<public> <own> rekefW
<public> ? fnclkU
<public> and gddmhf
<public> iejoZd
<public> on ucgdgY
<server> $ edkcdn
<server> , feclek
<server> : dfefgm
<server> <host> rehgfY
<server> <own> qdffga
<server> ? Zodgbm
<server> hlgeZk
<server> is odfhed
<server> 写 kfgghe
<server> 填 kfggge
<server> 的 djYedt
<server> 自 pbfggc
<service> $ nXehjg
<service> , pfobeX
<service> : ocgbhg
<service> ; mffggd
<service> <host> wbiegV
<service> <n> llciZf
<service> <own> jmgibZ
<service> <server> rdeeed
<service> ? olihhP
<service> at qlfedY
<service> dnat Zfggkk
<service> from mZeina
<service> in jefcen
<service> into qcdcfi
<service> is ibeehl
<service> lkedgc
<service> login jfggff
<service> of jneZmY
<service> ok pcfhjY
<service> on hkciib
<service> over isjbYc
<service> port Yhkoec
<service> rsource ffggfj
<service> session lhecgg
<service> to kehcpY
<service> udp odggcf
<service> via qgffgY
<service> 为 vefggT
<service> 了 dgggle
<service> 会 sffgfY
<service> 到 uafbic
<service> 吗 1cZcha
<service> 收 pefhhZ
<service> 是 mdhchf
<service> 有 hkjaal
<service> 能 ofggfZ
<service> 连 jgggge
<service> 通 lViefm
<zone> $ gcaiin
<zone> , rglfZY
<zone> -> ibbgkj
<zone> -d efgghj
<zone> -j egfgjf
<zone> -o bjffhj
<zone> -p efggpa
<zone> : xVldhY
<zone> <client> sdegfZ
<zone> <n> pdfffb
<zone> <own> tXggja
<zone> <service> vXggiY
<zone> <zone> qkfeeW
<zone> ? hccjjh
<zone> able lZlhYk
<zone> actually gdmdhe
<zone> allowed manegb
<zone> and lpZdhb
<zone> at pcdaYt
<zone> be oaaglf
<zone> can fmhmiR
<zone> can't pedeff
<zone> cannot ibcggm
<zone> cant vZfhea
<zone> clients eWgdfw
<zone> connects legegf
<zone> directly odffge
<zone> dnat ffffkf
<zone> folks mggceg
<zone> for ldhZlf
<zone> from ikdebl
<zone> get qYjZfj
<zone> gets xblXgX
<zone> go offgce
<zone> has vdfgaa
<zone> have nZbalk
<zone> hit ndfggd
<zone> i hjgfhc
<zone> in jggfic
<zone> into hahYhr
<zone> is rbibhc
<zone> jfhbfj
<zone> laptop rcefdf
<zone> machines qedffd
<zone> oif jfggff
<zone> on qXafhl
<zone> open rafgja
<zone> out vbgheY
<zone> pc peefcf
<zone> people meefma
<zone> ping ncfhch
<zone> reach pSockd
<zone> rules cefivW
<zone> say hebhen
<zone> segment gfmhec
<zone> shows legfff
<zone> src kgfgff
<zone> still gfddof
<zone> talk rediea
<zone> then eggglc
<zone> to rWXbqj
<zone> towards qcfehc
<zone> use laqbfd
<zone> user aYmggp
<zone> users Wfeejs
<zone> who qdfgjW
<zone> 上 tdfZhd
<zone> 下 megehd
<zone> 为 oUfihj
<zone> 之 ofgfec
<zone> 也 Zlddkl
<zone> 出 lekdgd
<zone> 到 rSggnc
<zone> 去 iffglb
<zone> 同 jfggge
<zone> 就 jgggge
<zone> 打 sefgfY
<zone> 收 legggd
<zone> 用 feZgnj
<zone> 电 ofgggZ
<zone> 的 kegeif
<zone> 直 mfgfed
<zone> 能 khicib
<zone> 访 hXdgkn
<zone> 走 kegggd
<zone> 还 cgfgjg
<zone> 这 qblhba
<zone> 进 qcfhec
<zone> 连 eldfke
<zone> 那 mhbhkZ
<zone> 都 fcpghc
<zone> 里 ofjbfb
? -a dggfmf
? <n> glgfcg
? <service> qdfegd
? ? wgdYhZ
? i mkebhd
? in kgfggd
? need qeibgb
? tcp kgffff
? udp offgdd
? 列 ggYmhh
? 怎 ggfffk
^ -a gdffQ0
^ -i hcdgdp
^ <client> odgaej
^ <far> vefccc
^ <gateway> refhea
^ <host> oialad
^ <n> nhgaci
^ <outside> sYgfWn
^ <own> mqXlaa
^ <server> offfgb
^ <service> rjhdWf
^ <zone> oegbYn
^ a mZelfe
^ acme fdgebs
^ after fggdwU
^ an ildiec
^ and qTeekk
^ any hdfmch
^ anybody jljedZ
^ anyone graccj
^ anything fkfjcf
^ are wVcZdo
^ as oaocdc
^ assume ldfenZ
^ audit hpfhda
^ auditor fngdfe
^ backup qbgdef
^ before hmfkcb
^ can qTYcdx
^ check pnfaca
^ connection pdahcj
^ conntrack kgfffe
^ could mafcbq
^ curl mgffee
^ customer hbdmgi
^ dear keekfd
^ dmesg kffgff
^ dnat bbeycd
^ do ljZndb
^ does heblZn
^ dovecot jfggff
^ drop ggfgmc
^ ejehdj
^ everything cfilfe
^ explain ifgfVr
^ exposure aofmec
^ first feegen
^ for iijfbf
^ forward idgflc
^ found hggecl
^ foxmail kffgff
^ from nbhWcr
^ github ffgdcp
^ give dfjobe
^ good idiieg
^ got kgfgge
^ hairpin uffafc
^ hello kafiej
^ help mbgcbn
^ hey neeeeg
^ hi lbghdi
^ how ggeacr
^ i kYhleg
^ i'm pegZid
^ icmp qceefg
^ if ffeeoe
^ in laikbg
^ inc sggggV
^ input bfgfnf
^ inventory egcnhd
^ iptables ffhbng
^ ipv lfggfe
^ is mmYgYj
^ it's gdgefl
^ line dbhhVw
^ list dlkobX
^ mail ldXkel
^ maillog jfgfff
^ mar jgggge
^ may jffggf
^ morning qZecdm
^ my rfacgg
^ nc gnfffc
^ need qhWlcf
^ netops fffeZs
^ new kdcjfh
^ nft jfgfff
^ nginx lgefge
^ nmap negfee
^ no keejkY
^ of fgmdff
^ on sgehdZ
^ once ggfcnd
^ openssl kfggfe
^ our piaXem
^ outlook leggeg
^ ping qdffee
^ pinging jfffff
^ planning bggfpc
^ please jafhjh
^ pls igeYbt
^ port caepdm
^ postfix nffffd
^ pr eeeelj
^ printer ldfedk
^ proposed effgkf
^ quick fggemd
^ ran oggggZ
^ restart gfgcgl
^ review gagfgm
^ say jfgfla
^ security lkcege
^ seen hdmfgd
^ should qfdgde
^ show kiimWc
^ since vbifXe
^ sitting gfkfgf
^ so hkgdeg
^ somebody kbbegp
^ someone abfnki
^ sorry qefede
^ src tafhgY
^ suppose eegfsZ
^ swaks tdfhfX
^ tcp ligdgc
^ tcpdump kgffff
^ tell ohhZgd
^ the wXglbZ
^ thinking eggeoc
^ three ecdiep
^ thunderbird kfgfge
^ ticket sfggeX
^ to mhandc
^ trace pfffec
^ trying ejefdl
^ udp jjgdge
^ usage hcgdeo
^ user jfeggh
^ users mfcgeh
^ vlan gdfdeo
^ walk pdeehe
^ we nlcdjX
^ we're fdffik
^ what fdoghb
^ what's hbftZf
^ whats lahtYb
^ when jdgefk
^ where pefpZX
^ which ipcgZf
^ who creZcn
^ who's coefff
^ why mdebbo
^ wich danobf
^ will nehffc
^ with dghgpZ
^ without eZhhwX
^ would ddfdrf
^ 为 uceeed
^ 今 effdgn
^ 从 mUmdel
^ 你 gfddgn
^ 假 dgggqZ
^ 公 oclkbY
^ 内 jeeihe
^ 列 fkYqgb
^ 删 fbfdni
^ 加 chhhna
^ 发 jfejfd
^ 同 nfffef
^ 哪 fncied
^ 在 ndgfee
^ 如 ceghod
^ 审 oefcfg
^ 客 mdfffe
^ 对 eXsegh
^ 帮 cjehdl
^ 怎 gfgcfn
^ 想 cjdkie
^ 我 hfefhj
^ 打 bcfdkp
^ 把 agfjlf
^ 抓 jggfff
^ 按 geggnb
^ 昨 cfhcfo
^ 有 jhdldc
^ 现 jbgkdh
^ 用 ggggfj
^ 站 fejigf
^ 第 eegffn
^ 网 gchdcq
^ 要 dgggnc
^ 规 cghden
^ 解 gggfbm
^ 请 lkfkeW
^ 谁 iwgZdY
^ 财 edeeho
^ 这 gdfiao
^ 那 lbZeeq
^ 邮 lhgYej
^ 麻 jggbfi
a <service> hfdefm
a <zone> sdfhfY
a box odffgd
a client hclfif
a colleague qaeehf
a connection modfca
a customer nfgfed
a dnat bfbioh
a host qbfege
a laptop jdkhfd
a look edhefo
a minute jggfff
a packet mdehci
a partner sdeede
a ping feghkd
a reset kfggfe
a second gddikg
a syn kfflce
a tcp sjccbf
a user ifjfgd
a way sdibde
a working gmfdge
ab jgfgff
able domXeg
able to dmlZeh
about <service> hodnWc
about cmcdkg
about to mbhcoa
above fffdng
accept $ gfgeem
accept , Xghgua
accept -a gefhqY
accept <- ibeffn
accept ? lbdboh
accept Wggenk
accept can Zdgcmn
accept does Zhifof
accept from cgghnc
accept instead aghglg
accept what effeij
accept would ggggoZ
accept 之 ehffke
accept 会 hegenc
accept 这 gffgek
access <host> ikcddk
access <own> ajgeem
access ? pbiZkd
access denied megegc
access hmjSgk
access to noiWiX
account jfgfgf
ack <n> kffgff
ack kffgfe
acme <gateway> defder
acme edgdds
acme example nghgea
across lkfebf
actually ciljXj
actually use gemegf
add -a cgghvU
add eadZuk
add the fgegnb
add 一 gZfgkk
added -a fggfna
added fdgfpc
adding -a gfggvS
adding cghfpb
address , galkhd
address <own> kfclia
address ? ljgjdY
address do qffega
address does megdhe
address jegpWf
after <n> kffffg
after connect kgfgdg
after ibgdpe
after that egfhnb
after the hngdgb
afternoon cfjjef
afterwards cdghof
again kbYhfp
against <own> mcgfge
against pagZii
agent rgfceb
alerts mfhbfg
all $ wmgcYW
all , nnhbca
all ? gZcknh
all can eqkddZ
all effphZ
all of ldhnac
all port gcfoef
all the fekkdd
allow idhfhg
allowed ? wfdhdW
allowed kljVcj
allowed or scchdf
allowed to hhlVdn
already gdgcgn
am , gebkgj
am i rcdfdg
am rYfhak
an <service> nicclZ
an <zone> raidgc
an answer hledhe
an ifhjbh
an inventory dejlfe
and <n> iidblf
and <service> nfgfed
and <zone> kiedjc
and back uggceY
and by hjiedf
and does regcZh
and fhbjgi
and from gzbiYY
and i jgffXo
and it lggefe
and nothing jgggge
and on hjXngd
and ports gddmhf
and the hdakjh
and then ofhecf
and want ubicga
and what ggeafo
and which gnifdb
and why gbgfen
answer $ ochffc
answer : qcdghd
answer ? nikedY
answer come qfhddc
answer from gkdekd
answer kgkXek
answered ocgfge
answers pXckjc
any difference fchfqb
any dnat hdengd
any idea hjeebn
any kkahmY
any port 0cbgfX
any reason mffege
any way oegdge
anybody able cqdfgd
anybody b3iXiT
anyone ? Whemlg
anyone WrfinX
anything at iagmci
anything behind cjdnff
anything forwarded hmhhfY
anything gkYofd
anything in kchmdc
anything on emdmeb
anything stop qhhgaa
anything that fbcdlp
anywhere ? gjcqcb
anywhere brdnZd
apart fmkieX
apart from fmkieX
app ncgbej
append ffeesZ
approve Zchhgq
approved hXhffp
are <zone> mbggid
are able klfehZ
are bgkidi
are exposed Wnlmcc
are forwarded hYdqid
are stuck jgggff
are usable eeneff
arrive ndgckb
arriving on pZeidh
arriving pZgkec
as a fcledl
as khfhgb
as seen qbjcgc
as the pbidge
as well ekfdih
ask iedZfq
ask you hgeZgp
asked giedfk
asking kkeiYf
asks : fnefgd
asks kofaha
assume ldfenZ
assured jgggff
assured mark jgggff
at <client> keglfb
at <far> ngfddf
at <host> kgifia
at <n> hbhdjk
at <own> nlficW
at acme fcgggl
at all ejajjf
at hdbfnh
at netops ffgffj
at the ghcdfm
attempts in jgfggf
attempts jgfggf
audit $ fihjfc
audit : khfcgg
audit grjddY
audit item njcdee
auditor gogecf
auditors ihejfd
auth attempts jgfggf
auth jffggf
authentication $ fcgdgo
authentication , kgfggd
authentication odhddf
authentication' lffgfe
away egfemf
b <n> jfggff
back $ oefffd
back ? kfiggc
back lbidgg
back through kgfgff
back to ofgeed
backend kddoec
backup cdffav
banner odggfa
be able mafjka
be forwarded ikdjcc
be jgdejg
be let jffgff
be reached ilfaeh
becomes of pgdecg
becomes ogefjY
been fYigkj
before fjfeck
before i ejgeeh
before the lfegci
behind <own> kWcwfb
behind megtaW
behind the plddgY
behind this bqfdgf
being figlha
besides <outside> fqdech
besides apgiga
between <n> fdhffl
between fjehef
block oegchd
blocked ? pcfdgf
blocked rcfbdj
blocking tfiYgb
board Zmgfgh
boss hlleZe
bot $ gffdfm
bot , ffeffl
bot fdfefo
bounce tegeea
bounces uaddal
box $ hkgdbj
box , iYYmmi
box <client> kgdkde
box ? fijjeb
box hchmed
box in kggggc
box is hdfkhe
box itself sheZee
box on gngdcf
branch ifhdpY
break ? feffik
break dahdml
breaks ? gfgflc
breaks effdrb
breaks if hffdmd
breaks when dfdfpf
broken again gdhcfm
broken gdfdav
browse sdcelY
browser qchede
build ifffek
but not sUhgeh
but paghde
by <client> lcjdgf
by <host> Yekeeq
by <own> nZfcen
by <public> iZpdgf
by <service> pbgeff
by lhffjY
by the pecfch
by whom dreedf
bypass pchghZ
c : kgffgf
cab hahcpf
call lXhafq
came hdgffk
can <client> jZgbgp
can <gateway> vegfgV
can <host> uchcjW
can <outside> sbiifX
can <own> irgdeY
can <service> ZufZfh
can <zone> sRnfdg
can a sYddfi
can get oqfcfT
can glkXcj
can hit ijmfgX
can i hckYfo
can it aemcil
can not legefh
can open jroZcV
can people tbehhY
can reach grecfd
can someone ilajTp
can talk bogdie
can the jaedfp
can they pakdee
can use ioaflZ
can you lWgjcm
can't <zone> mbfgdj
can't get cobddn
can't nhddeh
can't open qdeahh
cannot connect mgheee
cannot kYefgn
cannot reach gfbfhm
cant <zone> pfegga
cant nZfecm
capture pfffce
carry kffdfi
cert edcefs
cert on dffffm
certificate Zeibdv
certificate on bZicfv
chain vcebcg
change $ meeefi
change ? fcfdkm
change for fgeeki
change jcddjk
changed gcgfgl
changed the hdhgbn
changes gefera
check $ hefffk
check gkcdih
check 一 mlanfV
chg <n> hcffkh
chg hcffkh
ci ohdffc
client : fclfhg
client address mfgdge
client connect kfggfe
client vdjXgb
clients craVes
clone ggffke
closed ncfaem
code oghage
colleague oYfjff
com : fdgfdo
com gefeeo
come back kghffc
come mghdib
comes back jgffgf
comes from rcgbgf
comes in fkffbk
comes khfcei
coming from odkbfd
coming in pefcjb
coming saieeb
complain lodcfc
complete enbihd
conect hmdbej
conect to hmdbej
config bZhieq
configured mdghde
confirm 1deWdc
confirm that oefgdd
confirm whether kfgggd
connect <own> ngghdc
connect ? fceefp
connect from mgggfb
connect iffchk
connect to jhgcff
connected jgggfe
connected to jgggfe
connecting jegedj
connecting to jfgeej
connection after kgfgdg
connection from jdbgdo
connection qdhbcg
connection refused uYhchc
connection to ioefcd
connection was jgfgff
connections into olegdZ
connections kcclgf
connections to feelfh
connects jegkde
connects to jffkde
conntrack -l jgggff
conntrack iggbhi
conntrack table hgceen
conntrack 里 mgffee
consequences ? egfeuX
consequences dgfevX
correct ? qcefef
correct sbfgfc
could <client> efhekf
could <zone> aehfrd
could a mffdfg
could i efejif
could maegqY
could not kgggff
could somebody mZghdi
could someone qffbci
could you eajhhj
counter jdhbdn
cpu cgfcfp
cpu load fgfcgl
cron nggfdd
cross sdhahb
ctstate dfgemg
ctstate dnat efgend
ctstate related fggfek
curl : jffffg
curl <own> pfgfcc
curl nfgfde
customer at nfggcd
customer hcchfo
cut lcdblh
daddr <host> jfggff
daddr <own> ngdggc
daddr mgfgfc
day eafgjm
day on cegdho
days iiedej
db bageft
dead hffenb
dear keekfd
decides qjdcdc
default kdeWpj
deferred connect kgfgfe
deferred gegcgl
delete -a hdggtV
delete beghrb
delete line gdfgod
delete the ahhgrZ
deleted hghgoW
deleting bcibtf
deliver outbound qdhbhc
deliver to qefdde
deliver vdgbfa
delivers leedke
delivers to jegcke
denied vYidhY
deploy kfeggg
desk <client> kgffge
desk lekede
desktop pefgfa
destination <host> ffgeij
destination dfgejj
dev <outside> ofdgcf
dev <zone> lffgfe
dev lffgfe
dialled lfggcf
did dhZkcq
did the eciefn
did we ckYnfh
die ? ihgZnc
die khhYlc
dies qeddef
diff flgdjd
difference fchfpc
different gfbcgr
dig vbegbc
direct lfffge
directly , lfggdg
directly ? lbdanh
directly pfeXnc
dmesg is kffgeg
dmesg kffgff
dnat , Yehjil
dnat -j fffenf
dnat accept bghdta
dnat bWgspa
dnat for gdfjif
dnat rule fdgfjh
dnat 删 gegfoc
dnat 到 hbfdil
dnat 去 effeng
dnat 的 Ygghpe
dnat 那 ffffkf
dnats iZcthb
do $ gggeap
do , fgfffl
do <zone> jchfna
do ? dheeat
do i gbfkgj
do ieflWm
do packets sfgefY
do the thebiX
do they kcfjcj
do to meaafq
do we jmjmYW
do with pfbcif
do you fWijfo
does -a ifZeVz
does <client> iTpang
does <far> fYdpqZ
does <gateway> ybfcda
does <host> rWhcgh
does <n> pcedei
does <outside> heffnc
does <own> kkaabp
does <service> hfYnif
does <zone> gljWgi
does a hncgib
does anything kVhhji
does eieibk
does inbound egggkf
does it gjfiee
does line heZfes
does mail qfcgbf
does our hZfrhc
does that mdedcm
does the nhedef
does this ibffgm
does traffic sghZfc
doesn't fneXcq
doing fdefdq
don't get jcfhek
don't qfiaYj
dovecot : jfggff
dovecot jfggff
down mYiXcu
dport <n> gfgejg
dport gfgejg
dports <n> ffffgj
dports ffffgj
drop $ hfegjf
drop , ieheje
drop : dgggkf
drop hdfbsc
drop line dgggnd
drop the fgghkc
dropped ? refbff
dropped rffaef
dropping hefgnc
drops xcehdW
dst <client> kfgffe
dst <far> kgfgff
dst <host> jfggff
dst <own> nffffd
dst lffffe
dump dejtcZ
e : jgggge
e udp ndfdfh
each nabmff
earth mfeddj
eating jdgcgj
echo request sghafa
echo vdebfd
edge fw feffdo
edge gcgfgl
effect eYifre
effects fefeoe
else fcdhrc
end lffkbe
end up lffkeb
ends  Xfaiis
ends 0 Xfaiis
ends 1 Woikai
ends 2 refiac
ends 3 rjecdb
ends 4 gdhgoa
ends 5 ZkgeuX
ends 6 ggggoZ
ends 7 ghhhrT
ends 8 ifgfpX
ends <- ggddbr
ends <client> ZXqkbo
ends <client><client> xhhfXY
ends <client><client><gateway> rfgefa
ends <client><client><zone> sdfdgb
ends <client><far> jhgejb
ends <client><far><far> kgggff
ends <client><gateway> qThglc
ends <client><gateway><gateway> nYfhld
ends <client><host> qbfahh
ends <client><host><gateway> sffefa
ends <client><host><host> ggfefk
ends <client><host><own> mehggc
ends <client><outside> wgbfeY
ends <client><own> sbhede
ends <client><own><gateway> rffdfb
ends <client><own><host> gegcgl
ends <client><own><server> raeggd
ends <client><own><zone> jdggkb
ends <client><server><own> odfggb
ends <far> bbmpbg
ends <far><client> neegef
ends <far><host> wgjbcW
ends <far><own> 4YiXfY
ends <far><own><gateway> ngggcd
ends <far><own><host> pegeZj
ends <far><own><outside> ngefcg
ends <far><zone> rWghgc
ends <gateway> Xideet
ends <gateway><client> xhfgZV
ends <gateway><client><own> qgggeY
ends <gateway><far> lfdfid
ends <gateway><host> wZgghX
ends <gateway><outside> fdjjci
ends <gateway><own> mhfahg
ends <gateway><own><host> qajZfg
ends <gateway><zone> pZdejg
ends <host> WkYmgo
ends <host><client> tbhcga
ends <host><client><own> kfgfff
ends <host><client><zone> jgghgd
ends <host><far> tdhefY
ends <host><far><far> mggggb
ends <host><far><gateway> nghefb
ends <host><far><own> geiblg
ends <host><gateway> gZdjgn
ends <host><host> qgcmeV
ends <host><host><client> lggfcf
ends <host><host><far> lfgffe
ends <host><host><gateway> pdhfha
ends <host><host><outside> sbicgb
ends <host><host><own> rdfede
ends <host><outside> lpclXa
ends <host><outside><own> gdhfob
ends <host><own> zZibea
ends <host><public> pccliZ
ends <host><public><own> saiffZ
ends <host><server> Wpkbgi
ends <host><zone> loapeS
ends <outside> jQjfip
ends <outside><client> vceYdi
ends <outside><client><far> fhfgjf
ends <outside><client><own> gbgfoe
ends <outside><far><own> phfdec
ends <outside><gateway> oVmXgl
ends <outside><host> nikhgS
ends <outside><host><own> edarkd
ends <outside><outside><own> rdgdmV
ends <outside><own> jkisgL
ends <outside><own><gateway> hggjed
ends <outside><own><host> keeefj
ends <outside><zone> ncaeod
ends <outside><zone><far> jggglZ
ends <outside><zone><own> hfhjnV
ends <own> hkXkfh
ends <own><-<client> qchefb
ends <own><client> mdgcie
ends <own><client><outside> qgdebg
ends <own><far> ycfdac
ends <own><gateway> qYgehf
ends <own><host> bgggbq
ends <own><host><client> jfiYen
ends <own><host><far> iahiif
ends <own><host><outside> eeffjh
ends <own><outside> okkfbV
ends <own><own><own> oefefe
ends <own><public> dWcrgm
ends <own><zone> pYdZkl
ends <own><zone><zone> qcgfde
ends <public> fkbjff
ends <public><host> cdjrfa
ends <server> dfckem
ends <server><own> tacmgX
ends <server><own><client> ngffgb
ends <zone> iZpXco
ends <zone><client> mclfde
ends <zone><client><far> dhchmf
ends <zone><client><host> qfffeb
ends <zone><client><own> mgghcd
ends <zone><far> kfbgfi
ends <zone><gateway> ldghkb
ends <zone><gateway><gateway> uYeiga
ends <zone><host> tXedfh
ends <zone><host><client> feffne
ends <zone><host><gateway> keggeh
ends <zone><host><host> mdfbdn
ends <zone><host><own> gdfgii
ends <zone><host><public> rbmbeZ
ends <zone><host><zone> Ygghqc
ends <zone><outside> uaabdm
ends <zone><outside><client> jdfgkc
ends <zone><outside><zone> dffhqb
ends <zone><own> pecadm
ends <zone><own><client> jfggff
ends <zone><own><gateway> mfhhfZ
ends <zone><own><host> higdie
ends <zone><own><outside> nhdfee
ends <zone><own><server> nfgheb
ends <zone><own><zone> bkffmd
ends <zone><public><own> taeihY
ends <zone><server><own> nfggga
ends <zone><zone> tkcbbd
ends <zone><zone><client> kffghc
ends <zone><zone><host> pYffig
ends <zone><zone><outside> mVhhhg
ends <zone><zone><own> fmabnf
ends <zone><zone><zone> jicepZ
ends fchmgd
ends up fbhmge
english gggfcl
enough Zdekpf
entry edfpff
enumerate bhlmec
erp adfget
errno <n> kgfgfd
errno lgfgfd
error : ohggcb
error <n> kcggfh
error connecting ggfffj
error ibccgr
esmtp keggfe
established -j fggfek
established src kgggff
even gmdjag
even touch kfhfgd
evening idgcfl
ever kggccj
every emipYZ
every network cpedgf
every port hacrge
every source fmgbhg
every zone csdaie
everybody ukcXfc
everyone fsgaai
everyone who YviciZ
everything Vfqkef
everything that csiceb
everything we ccjmdh
exactly bndgek
example , laiiff
example com icehhi
example keggdi
example org jfgfff
expected ? qdgdfd
expected to qaeggf
expected uYgefd
expire ? fchcdr
expire fefefn
explain -a dggfXt
explain : ggggbm
explain line Vffibx
explain pefdVo
explain the ldhaao
explain 一 feffaq
expose dgokgX
expose to bdloee
exposed jnjhZY
exposed on doghfb
exposed to jlgfXh
exposes fbjnee
exposure Xsejfc
exposure of aofmdc
fail fkeeif
failed : rcfgfb
failed lfffgf
failed to lgffgd
far kfdjdf
feels dagfgr
fetch mail jdfgfi
fetch mbffhf
file , fhfZdr
file fdjgdj
filter forward jfggff
filter igdemd
filtered keaedp
find its lgefeg
find lgfgfe
fine $ qeegha
fine odghga
firewall hdekei
first day cegdho
first qeYdbo
fix bYbdvl
flip gdffsa
floor kcfefj
folks pfgbgd
for $ eifbWw
for , gfgZbt
for <client> lccljb
for <far> redefd
for <host> gdkmaf
for <n> ncgbZo
for <outside> pbeffg
for <own> flYkmb
for <service> naejic
for <zone> hZgZnm
for ? hhfdZq
for a mgheed
for eYhjne
for it kfldfc
for me Yokcam
for the emkkVf
for them fejdfk
for us mhaXre
form fkgcgh
forward , egfgqZ
forward -i eeffnf
forward -m gffeij
forward -s cgfgjh
forward <n> ddeejn
forward ccejoe
forward chain sfgdeZ
forward packet jfggff
forward policy lfgfja
forward to fcZnnf
forward 默 fggflf
forward's lfgenX
forward's policy hdefoc
forwarded $ nTetiY
forwarded ? elesbY
forwarded anywhere enflda
forwarded jgeubW
forwarded to mfdlcd
forwarding egZqla
forwards $ hdgnfd
forwards bXjwfc
forwards on gedoef
found ffefbp
found this ffefbp
foxmail lffgfd
foxmail 报 kffgff
friday $ cddkgl
friday ? gfggdk
friday fbeell
from <client> pcheiZ
from <far> segbha
from <gateway> uahefa
from <host> lfgfdf
from <outside> kckkea
from <own> kggeff
from <service> iYkned
from <zone> qdgVle
from a mZdiif
from conntrack jgfgff
from jfibgi
from my jgffgf
from the jifbkd
from there hXkchm
from unknown lgggfc
from where Uvffgf
from which Zwbaif
full gfhecm
full list enkkaZ
full of ngfgfc
fw <n> feffdo
fw jlgZeh
fw rules fdfgen
fwd egfmef
g hdldid
gateway jkfceg
gateways <n> fdhear
gateways fdhear
gave kgfgfe
get <service> ileZqY
get a oegggZ
get an ijdeid
get anywhere tceddf
get at hjlkbZ
get fkhffe
get forwarded glYrgX
get in ifeeel
get into oicdjZ
get out oeefib
get there mgfdff
get through hhdWkm
get to ekkffd
gets <n> kfgggd
gets lhfkcb
gets through angffh
gets to hpfUel
getting inecja
git regdbe
github com ffgfco
github ffgfcn
give gfikgb
give me chknbd
given mdkegb
gives kfggff
go $ bferdg
go ? cahrhd
go lYepfd
go through megZgj
go to lbdblj
goes rYcmoT
goes to effjlb
going fZbjmj
going on nhfded
going to gdjZpf
gone , Zfffre
gone Yehgtc
good for fgfedn
good jajfao
good morning ncebgk
got jghnaa
got this jgfgge
growing mYiZgn
guest icbdes
guest wifi jcccgp
guys rfeggX
gw $ gijeXm
gw , ijYcmh
gw <n> ffgeem
gw ? rbgdia
gw edihhi
gw line hZicim
gw rules chhabs
gw 第 fggdii
h lgggfd
had keeflc
hairpin ocebih
hand jckigc
handed hfdpbg
handover kdgfei
handshake goddfe
hang nchgfd
hangs pefebi
happens if fgfgpZ
happens lggdoV
happens to pgfdlX
has jmgVfi
has no jkdgZi
has the hdhdfl
has to ngggdb
have <outside> nXedlj
have a aicjfm
have access alrbbg
have fjhjde
have no mcdfek
have to jigdlZ
have we fRoqef
he tbfZgg
healthy kfggfe
hello , mdfifc
hello kafiej
help $ paddco
help nVdboj
helpdesk pegdef
her nXgfdm
here $ bfmlce
here , fegiek
here ? pdakhc
here hhjoZa
here what fffads
hey , pdeghc
hey neeeeg
hi , qegfdc
hi all lfggdf
hi lbghdi
him qceZbp
his jfggff
hit <host> mjdchd
hit <own> mkefiW
hit ljicag
hit merge eggfel
hit the lhgcdh
hitcount <n> ffggfj
hitcount ffggfj
hits thhbeZ
home lfehfd
hook rdffde
host $ pfbjde
host , ocmecc
host : gjeffg
host <client> rclcgY
host <host> heelff
host <own> ndgggc
host ? ljclca
host hejgbj
host on mdebfl
hosts Ypcicl
hosts in 3bcigP
hosts on jdhcle
how come nidfde
how do gefffl
how does zadfcb
how kegaZq
how many efhcfn
how much acefhr
human hgfnYg
human words hgfnYg
i <service> kcgndc
i add bhhhtW
i am nahhbj
i ask gfcfen
i can gbekfk
i delete fchhnc
i do egggdl
i don't qagcZn
i drop cgghmd
i e jjdhfd
i get idjoeX
i have dghkic
i hifghc
i hit efgfel
i land idhnbd
i mean ljdjea
i merge ffgffk
i need emekec
i remove ggdetX
i run nehhiX
i see kfhied
i sit kekede
i use lbfcdn
i want gnhakb
i would odefic
i'd kdgeld
i'd like kfefma
i'm <outside> mggjcc
i'm at ifjfff
i'm ldffgg
i'm on mffgef
i'm sitting lggeeg
icmp echo scdbgh
icmp seq jgggeg
icmp wbeccf
idea $ bofgci
idea ? kTfhfr
idea jieccl
ideas ? qeggfY
ideas qeggfY
if a plcfdb
if i idehjf
if jbcbpi
if line cfgfnf
if somebody mfagna
if the ddeejn
if we adfgnj
if you ngggaf
impact ? hffgoa
impact fkgbvT
in , jhihlU
in <n> hdfcmh
in <outside> lgfgee
in <zone> oakfcf
in ? lfdhhc
in a gjljZc
in fffffl
in from dcnlbg
in human hgfnYg
in ip jgggff
in its sggbea
in on nYbghl
in plain fggdZq
in to elfjnV
inbound <service> Xgggsd
inbound egefki
inc <n> mghhhY
inc mghhhY
incoming meggfd
inet gffffj
infra dehdep
inner gbimic
inner router nggefc
input -i gdfcli
input -p efghjg
input cjecqd
input policy bdgfrd
input 默 ghhilY
inside aikqcb
instead kbfZpg
instead of jbdeng
interface nfedbk
internal address pbhehd
internal oThofe
internal server cfgohc
into <client> nccfke
into <gateway> lhgfgc
into <host> gkfedj
into <zone> kohdcb
into nmfZde
into the mfggeb
inventory cdisdc
inventory of eZhqge
involved ngfgfb
io : gffffj
io gffffj
ip $ lehlda
ip <client> mffffd
ip <far> jgggff
ip <host> jfggff
ip <own> kffgfe
ip does negeff
ip filter jfggff
ip forward defdre
ip protocol jfggff
ip rdbglX
ip 是 mffggc
iptables -a dcghjk
iptables fadfnj
ipv <n> ifgeld
ipv ifgeld
is <client> fcfdkl
is <far> obcfld
is <gateway> rgeabh
is <host> foUofe
is <n> lhebZo
is <own> 0bbjgT
is <service> jrcjdX
is <zone> pTkdnc
is ? rdgbfe
is able btlafb
is anything oehphP
is behind eefmgf
is dead qhghZb
is down ocgban
is exposed ohdcch
is fine peegfb
is from kffgff
is full ngfgfc
is gbflej
is in fhggla
is it ggfhYo
is line ggaedr
is mail khgffd
is on jeecdo
is our eZkegm
is port ppUhhZ
is published gZYthi
is reachable XlqZhf
is slow dfeffo
is stuck gfgegj
is that ffbqch
is the ddZeey
is there cmehbk
is this oefdZl
isn't reccgf
iso elejee
it $ ibbgim
it , jflded
it ? ifdoce
it back cehdgp
it be mhhbic
it chhiZn
it do ffebim
it end jhgidd
it for igijaf
it get rXffgh
it has ncfdei
it in leggjb
it is gihbdl
it just eegfik
it land faepfh
it mean jcfcfn
it on mcffck
it open kchXer
it out mgghdc
it pass pffdef
it reach fZjfij
it that fbflfj
it the gbgces
it through lfgfgc
it to mfgake
it us ugeggV
it work cocgck
it works legggd
it's broken gdgefl
it's fine jfgggd
it's mfidbh
item <n> lleccg
item lleccg
its <service> ifdgke
its ndgfjb
its own uafcgd
its scans jgfffg
its way mgefdg
itself $ kicfgf
itself , pbldeb
itself ? amnbfe
itself get tbgghX
itself open nefdgf
itself phlZfZ
itself reach tffdfZ
itself talk qcfhga
job mefefh
job on qgffeZ
jump hadddv
just bqfZgk
just hangs hecicm
just spins lehhcf
k <n> kfgggd
keep Zjbiil
keeps tcedgd
kind hfegek
kind of gfegfk
kindly confirm meegge
kindly jjegcg
kinds gdfdfo
kinds of gdfdfo
know kfflXj
known fbeodi
l <n> ddgfdp
l gchgdm
lady ifefek
land lWcplZ
land on kZcnmb
laptop , pcbfgh
laptop <client> tccghb
laptop at tabfhf
laptop in sedfbf
laptop on hfmifa
laptop qcigcd
last friday gdggel
last hYhibp
last night gbfghm
last thursday echcdt
last tuesday gegffk
last week hZijck
leave ofgdhb
leaves ieggck
leg <gateway> lkefec
leg nifffa
len <n> jgggff
len jgggff
length <n> kfffff
length kfffff
let <zone> kffgjb
let in lldbgd
let it pfhfea
let pigZhb
let that ohehce
let through wXgfdc
let's dfggmd
let's say dfggmd
lets ifcedn
like iagflg
like this jgfgff
like to lfeema
line , chgipY
line <n> Ydgatk
line ZcgZtk
lip <host> jfggff
lip jfggff
list $ dnkibb
list all fcjjgf
list dnjpcU
list every fmdhgd
list everyone cwfXjc
list of fihkec
list the fmdihb
lives lefffg
lives on rffdga
load mjeXej
load on bghZhq
loads ipccfe
log , jgggfe
log in scgbgd
log kbgife
logged in oggbdg
logged oggbdg
login : jfggff
login jfggfe
logs kggeff
look $ gfhgbl
look at fjgeck
look eghddn
look over fcggfm
looked ijefff
looks fbgheo
lookups peegde
loop negedg
lose gfgdkh
loses behesc
loss , jfgffg
loss lggffe
lost connection kgfgdg
lost ogffec
mac hcgefm
machine ? fkZngd
machine is obblhc
machine qfcnZa
machines qXkgde
mail from fcgghl
mail gw idigie
mail is gehddn
mail lcffhg
mail over pbgfee
mail queue efhegk
mail server khfgcf
mail through jedffl
mail via ohfefb
maillog jggfff
maillog on jfgfgf
mails vbdhZg
make it qfgZge
make ngiamX
many fffgfl
many mbit egefgl
many packets gfggdk
mapped slaieU
mar <n> kgggge
mar kgggge
mark <n> jfgfff
mark jfgfff
martian lffgfe
martian source lffgfe
masquerade $ dhfdik
masquerade , hcffgl
masquerade Vfgetg
masquerade do hfdedn
masquerade for ecegim
masquerade line ahhhvU
masquerade on defgne
masquerade rule fdhbjl
masquerade 删 ggggjd
masquerade 那 fgggpY
masqueraded ngffee
match reagbh
matter btbbfi
may bmlgYh
mbit egefgl
me $ kigbbl
me , hfeden
me ? kekaeh
me all gfgmde
me cmikae
me please mchmfZ
me the jfhdma
me this fgggdk
me through kefedk
me what cejoZj
me whether peecgf
mean liciZh
meaning ? dgfgcn
meaning ffdfas
merge $ fegffk
merge ? ffgfcn
merge degelh
merge it ffgceo
message hdgegk
messages jZiZhn
milliseconds ldfecl
min dcfbok
minute jggfff
minutes legdie
moment ggageo
monday giffdk
monitor kfggff
monitor trace jfgfff
monitoring jgeffh
monitoring probe jfgegf
more dofald
morning , ldfdgi
morning all rebhde
morning nafcgl
move iZhgpb
moved ockfbf
moving eegdgo
ms : lgfgfc
ms lfgfdg
much bfffZu
multiport dports ffffgj
multiport ffffgj
must authentication odhddf
must authentication' lffgfe
must qehaeg
mx jgXhgk
my box jgffgf
my colleague jffgfh
my desk jdkefe
my laptop sbfffb
my obfgYl
my phone nfgffb
name <service> ffggfj
name dnkZdi
names kffgef
nat -a ehgcYs
nat -i dehdcq
nat lXdmhf
nat table Zggfdr
nated hnkegW
natted oZgnfZ
natted to bciqib
nc : qbfggc
nc kkgfce
nc vz kkffce
need <service> mggedf
need a nbYmdi
need it lfhicc
need mlejYd
need the licjdd
need to khdhgc
needs oYhhgd
needs to mggbgg
net : ogggea
net cdhdoh
net ipv dfedpg
netops edge gcgfgl
netops fehfem
netops mail ffgfel
network lpeZed
network that cpedgf
networks are glffhc
networks asaghf
networks can coccel
networks have cpefhe
never an nefege
never jmcjdb
new hbfkdj
new here pgfYam
new on eZaift
new tcp mfgfgd
next ldffhg
nft jfgfff
nft monitor jfgfff
nginx lgefge
nginx on lgefgf
night $ gegefm
night ? hcdffn
night lbgbfn
nmap negfee
no $ nZoage
no , idggjd
no -i dffgeo
no <outside> vdeecb
no ? tgYheb
no answer kffggf
no auth jgfggf
no elmUhi
no route ndffge
nobody gnYmed
nobody in lngceZ
none kgfckd
normal ? nfdgfg
normal mfefhd
not $ kefekd
not ? pdejeb
not be rbhfec
not connect jgfgff
not mfdZen
not via ofhgcc
nothing from oggehY
nothing xbfhaZ
now $ cdidin
now , mcgbrY
now : lgfggd
now ? kdXmfk
now jXegim
number ffgfel
of <host> kgemiX
of <n> edecqg
of <outside> lndfbd
of <own> qkbkfT
of <zone> mbddfl
of Zhkfkg
of a ngdeeg
of all gfohda
of drop aghglg
of everything efmjdd
of ipv nfegdf
of it mdZmeg
of mail fdhdfo
of our flhddh
of questions fgfefm
of removing fffgkf
of that mfeegf
of the Xaolgh
of them iedjhf
of these pcdhdg
of things fffffk
off from mcdblh
off ogeXoZ
off the geggob
oif <zone> jfggff
oif jfggff
ok ? xZgedc
ok kidXkh
ok or uehhdX
ok 吗 dbfgni
old eZdmfn
on <client> mafghh
on <far> paehic
on <gateway> kghfdg
on <host> qXfffi
on <n> neeZfn
on <outside> rcgneU
on <own> jhdocb
on <public> ieigmZ
on <service> lmedoS
on <zone> oijddZ
on ? qbdhdf
on a nfgfgb
on call hZhbcu
on dev lffgfe
on earth mfeddj
on friday gcgfen
on hehkde
on here nffbgg
on it idfejh
on line iigYcp
on mail gVljih
on monday ijfdff
on my mffffe
on our hekhbh
on port hfecik
on tcp nmgbbc
on that veheeW
on the ihdhbj
on this deimib
on udp fhfhYo
on which fjWpgf
once eggcsa
once the ggeeqa
one , ekfgjc
one : nfefja
one for ggfcaq
one hedleg
one of uffccc
ones damhkf
only jndgbe
onto babpdp
open <host> ofaghf
open <n> chccml
open <own> mmchda
open <service> kgeVho
open ? meaafo
open a ofZgfh
open an iidggf
open connections qdceeh
open dinhZh
open for vegbgY
open from vbmWhZ
open or sdbbhf
open tcp kqcVjd
open the lgdjgb
open to anljbc
opened <own> nggffc
opened ljfcef
opening <own> lfedhg
opening odecgg
opens <own> kghafj
opens <service> lfgfgd
opens mehagh
openssl ichbhl
openssl s kfggfe
or do qcgdgd
or does jYgkld
or dropped mffeff
or fjeidg
or is lbeoag
or no qYqbfb
or not ldfjkY
or on jkekbc
org : jfgfff
org jfgfff
other jfcgfj
our <gateway> kfdffh
our <host> kZjlfc
our <service> jblafk
our dgneak
our public lfiffc
our published fdmegg
our services bbokgd
ours oehicb
out $ nYfajl
out , jjhajd
out <- kgggfe
out ? nfibff
out after ldfecl
out of hohWnZ
out ogZbkf
out on jleidc
out src mffggc
out the fdfkpY
out there pcngcY
out to qfaeeh
out' mggefd
outbound <service> rdhahb
outbound vbibfb
outgoing <service> jfgghc
outgoing qffbgc
outlook error kbgffi
outlook in kfeheg
outlook ofbdhg
outlook on kfggfe
output hcgfme
over <n> tafeee
over <service> nhhcha
over mjebfg
over udp eqfbla
own <service> ekdgld
own hjdZhl
packet ? mfeeal
packet from wgfWde
packet loss jfgfff
packet mchlcc
packets has ffggej
packets hit gfggcl
packets lhhaeh
page kefhak
partner ndecdl
pass ? mffejc
pass qegdai
passed rbegde
path ljfbak
pc <client> ofedeg
pc lboggY
pci cpZbil
pcs legand
people in gffUht
people iqeUig
people on sjgbeY
permitted tifcdZ
permitted to klfdfc
phone <outside> kfggfe
phone negaej
phone on oZgdhh
pick hlgbdi
pick up gmibhb
ping <client> lgfggc
ping <far> ehWgkn
ping <gateway> ugehaa
ping <host> segffY
ping <own> wfgbgW
ping from leegie
ping sefcfb
ping to nfegdf
ping 不 pfgggY
ping 得 mffghc
ping 通 rfgfcZ
pinging <client> lfeegg
pinging qceehe
pings <own> ldhfff
pings qfbfef
plain <service> hcdngf
plain english gggfcl
plain kcZnam
plain words fhgcYs
plan efghma
plan to efghmc
planning Zghfnf
planning to cggemf
please $ aqbfbn
please , kfelcf
please : caklZp
please dfhkeh
pls $ nhelZc
pls : sdgaYl
pls check dahger
pls efblgi
plugged into ldlgdb
plugged jcjfcj
plz mdbedo
point fafmei
pointed at jggfka
pointed hggfla
pointing at aajxfZ
pointing gZhlna
policy accept emdbhj
policy drop kgggdf
policy ghgdpZ
policy to Zfhfre
polls jghdgf
port $ mZWsfg
port : offfde
port <n> hhjaei
port forward dedqgf
port forwarding dharib
port forwards gbdtec
port gfgkdh
port open ehgegk
portal lffggf
ports <n> nrdZgY
ports ? hjhged
ports YenqiX
ports are emamfd
ports of eakmgf
possible ? lgeefg
possible qgefgZ
postfix <service> kggfgd
postfix ldgbfk
postfix on gXhahs
postfix smtpd lgggfb
postrouting -o feedni
postrouting -s cgggkf
postrouting afffni
ppl qdegga
pr <n> gahddr
pr acme cfgfep
pr dcffin
prerouting -d edgflg
prerouting iefdii
print mffffe
print to kffgff
printer <client> mgggfc
printer <n> cYiget
printer at nhggae
printer rZgfdg
printers hcfefm
private address tfZffe
private ohcdfg
probe at mggffd
probe oggfbe
problem odgejZ
proposed effgmf
proposed for effgji
prot <n> kkedef
prot kkedef
proto jfffff
proto tcp jgfgff
protocol mgeeff
protocol tcp igfefj
provide ekfldd
provider gdfeij
public nXmkfY
publish $ iocfha
publish , hdoheb
publish dkgreX
published YhnmhZ
published on ajbndk
published ports ecljff
published services fcqfgc
published stuff gasfha
published to cXbufk
pull mggcdh
push ocfdkc
pushes qgfcfc
put in chhhoZ
put kbgdoc
q <n> emcmfb
q emcmfb
query neeghb
question : jlddge
question jmddbi
questions eefeeo
queue hdhbfn
queue is fegcdp
quic xUffeg
quick iegemb
quick one qfggda
r , kffgff
r kffgff
ran it peggga
ran qfggfY
random hdgkee
rather pegfec
rcpt legggd
reach <far> jddelf
reach <host> ndcZil
reach <own> hfbYlo
reach <public> kdddij
reach <service> gpcZkf
reach <zone> qeegiY
reach ? agsdic
reach cglYhm
reach it dhVhhr
reach itself keiege
reach the hfcffl
reachable $ Ytgdid
reachable ? frgbha
reachable by csfffc
reachable for nejdce
reachable from phvTgU
reachable mqmVcY
reached gleajg
reaches <own> hlfehb
reaches jnfdha
read lkabgi
real client ofgcef
real eegmge
really lZfjej
reason scfdfd
recent hfggdi
recent update ffggfj
record hfZchq
recv lgfggc
recv src lgfggc
redirect fffffj
refused $ megdge
refused , pggheY
refused <- lggggc
refused from jffgge
refused lZhahm
refused that's kgfgfe
refused' mfhegb
register mYgnee
reject ighglY
relay access pehfgb
relay rfhdfa
remote lcffgh
remove -a ggegoa
remove cdggmh
remove line deegnf
remove 掉 hahgfl
removed feffod
removing cfffoe
replies oeggec
reply come mggged
reply neihiW
report whgeVc
request hbhZll
reset ? lfggdf
reset pfdacl
resets kfffff
resolve kffgef
resolve names kffgef
rest elciid
restart ehgXct
restart postfix dffchn
return tchebc
return traffic mgfgZj
review dkhfbk
review 一 fchgem
reviewer idfgje
right ? mflbai
right nefddh
right now gZgiji
rip <client> jffgff
rip <far> jfggff
rip jfggff
rn jccbip
room oghbbg
root pdcfdh
route regggX
route to regggX
router nggefc
rsource -j ffggfj
rsource ffggfj
rst , kggfff
rst jfgfff
rule , ecgfqd
rule ? jdddhk
rule decides vfebga
rule for hhegma
rule gagcni
rule is mdffid
rule lets rahdeg
rules $ keedhh
rules , dgggkf
rules : degeil
rules <n> fciefn
rules ? jhecfk
rules file egfgcn
rules iedZkn
ruleset ngghWi
run jcfbkj
runner <client> lhgffc
runner jeffej
runs on pcgdgf
runs pahdfg
s , jgggff
s client kfggfe
s hdfefm
safe ffgfem
safe to ffgfem
same pdgdci
sanity check egdfmg
sanity egdfmg
say <client> ggliZf
say hbhbpf
say we cggfmf
says : lgggfc
says <n> mggggb
says <service> feeggl
says connection jfggge
says ledige
says outlook megfgc
scan hmhcee
scan to ocgedg
scanner at rfdefd
scanner ocfkeb
scans mgfffd
screenshot lfcfgh
second gfdikf
seconds <n> ffggfj
seconds fgggfj
secs : jgfggf
secs jgfggf
security ojddfd
see mndgeY
see the khgdfe
see when mdgegf
seen by ocjcef
seen from iapfhb
seen lbobch
seen on kgfgff
sees uehagY
segment gomXfc
segments Xxdeja
send idedgm
send its kfgfef
sender ohfehb
sending kffgff
sends a nggagg
sends it kfggfe
sends pfgecf
sends through offggY
sends to rffacg
sent fffkfg
sent src jffffg
seq <n> kffgff
seq kffgff
server $ nhfgfa
server , oZgdhg
server <own> hfgled
server ? mhZiff
server by reedef
server get rchbhc
server is kfgigb
server oddkce
server on dqbiai
server see keheff
server to oghbfd
server 的 mogVhd
server's <service> omabef
server's kmZide
service hbjlcf
services Zbspda
services are cfpehd
services can gfmche
services do ZqhkgY
services we ienhdb
services work Ygmhhg
session k kgfggd
session nggddf
session to tcgbfd
sessions gjffff
set lbhhic
set the eggelf
set to offfia
set up dbdkfn
she kefefj
shell rehfcb
shift gZgodh
should be nffgjY
should i lZdebr
should it vXfghb
should sdedZj
should that rYgfff
show jdglga
show me miXhgg
show up hhgcmb
shows <n> gchcgn
shows lchchi
shows this jfggfe
side ? gbjegj
side effects fefeoe
side ijhagf
since <n> geehgk
since qafacn
since the tbhfUk
since this mefdgf
sit in qhgZgc
sit nYikde
sit on jgjeee
site mdgedi
sits behind dadnfl
sits sVfgfh
sitting at ogibed
sitting in ofcfge
sitting mbjjdc
sitting on kcjidd
slow Zeeegs
slow since eWiegs
slow today cfhegm
smpt mlbdaj
smtpd <n> lgggfb
smtpd lgggfb
snat begfmi
snat to begfmi
so hibfhj
so slow ffhffj
so that mdagob
so who hjffff
socket : gffffj
socket ggfffj
some dkghci
somebody in relfaZ
somebody jbidhi
somebody on jcdefn
someone <outside> hahoee
someone dfchlj
someone on tedbhd
something oZaoch
sorry for hjdgff
sorry oefhfa
sorry to tYgifb
sort gffefl
sort of gffefl
source <gateway> degfij
source <host> ncgggd
source <own> cdgfrd
source address ragabn
source ip megeff
source kleYfi
sources f0fagV
sources that drddgf
spam gadYkt
spf ibedeq
spins leghde
sport <n> kfggff
sport kfggff
src <client> kffffe
src <far> kgfgff
src <host> lfggfe
src <own> kfffff
src lffffe
ssl pgffgY
start goddmX
starts kefgeh
starttls <service> jgggge
state jmeXcm
status deferred kgfgfe
status sdbhdf
still <service> bfggne
still broken fehccp
still get aefgre
still have mZefne
still hcdfmg
still reach ddifem
still work hejedj
stop sdiWhf
stopped kcheej
stopping vYghhY
stops 3dgZhS
straight to offefe
straight wcdcde
stranger gbipdd
stuck in jgggff
stuck like mgfeff
stuff can gffgfj
stuff iavafd
stuff we ibsbgc
submit gpbrZY
subnet rbhcge
succeed idefme
suppose eegfsZ
suppose i bgggod
suppose the fchiqX
suppose we eigdnc
supposed kffgcj
supposed to kffgcj
survive dgggle
swaks gdfgem
swap efiYtb
swears kfgjhY
switch obdcfj
syn $ mffffd
syn ack mgfffd
syn from fehmbh
syn kffhdf
syn recv lgfggc
syn sent kffffg
syn trace jfggff
syns mgffcg
system behmhf
table ccinal
take ejfYng
take the dhgfmd
taken nXedpf
takes keefoY
taking ggggoX
talk <service> loedea
talk ljgZjb
talk to khhbkc
talking hdfddp
talking to gdfdep
talks rdhdgZ
talks to rdhdga
target jfjkbc
tcp $ kngbed
tcp , necldc
tcp -m dfgfjh
tcp <client> schfcc
tcp <n> hoelZa
tcp ? lffhjZ
tcp dport ffgfgj
tcp failed qbfggc
tcp from tgcdfb
tcp hlfgdf
tcp ip afgbdv
tcp tcp jfgffg
tcpdump kfffeh
team , mfgfcg
team mdgiai
teh jZjlbg
tell gaeobk
tell me mbemcf
tell us gabfhr
telling me nfcfgf
telling nfcfgf
test jcpoYZ
than dlbmdf
thanks keejdh
that $ rdedkZ
that <host> jehlae
that <zone> oZidma
that ? kchehe
that are ldiocX
that be ochfgc
that can cqfahf
that even odhfgb
that gets gpfded
that go mgffde
that in kfggeg
that is dmjiYf
that nobody hlfdff
that one nbffei
that packet geendg
that the qddhdc
that through ohdhce
that us qggfdb
that was lcgeei
that work ilfefd
that's qjgcgY
the -i fffejj
the <gateway> mefeeg
the <host> liakgb
the <n> Zcggip
the <outside> jZlmgY
the <server> uXedfg
the <service> cfdjgl
the <zone> chcbpj
the answer tfhfba
the audit jeijec
the backup ffffgj
the box xcgXef
the browser uehhbW
the ccdgml
the certificate ckiXcr
the change kdheck
the client kggfff
the connection mefgef
the conntrack hgceen
the cpu eggbgm
the ctstate afhdvZ
the dnat ocfjec
the file gheajl
the firewall ldelde
the fix hcgirV
the forward kegdmc
the inner nggefc
the internal feilee
the inventory idjneZ
the iso enegfe
the last gdgdjk
the line idafpe
the log kfggfe
the mail ghgfZo
the masquerade aggfmh
the moment ggageo
the nat cggedq
the new gdgcbs
the one iZckco
the other fiddgm
the packet rghZcg
the packets lfgggd
the port gcfimd
the printer fffffk
the private phbegd
the public mfkddd
the published hdnamb
the queue gfgcdo
the real effmge
the related gggftT
the replies ochfed
the reply hggghd
the rest elciid
the return ogeffc
the rule egfehk
the rules pggZci
the ruleset jfggeg
the same faggfn
the scanner kfgegg
the services gbqffe
the stuff ibsbgc
the syn regdfc
the things icvZfb
the three gcdine
the tls effffm
the user kmiegX
the very oeefic
the way pgicdb
the weekend hegdhk
the whole hlahkb
their rXhfff
them $ mgZnga
them , egbgdq
them ? kfhffe
them idhgfh
then ? Ybichu
then be fgfgkf
then get fggfkd
then iYffnh
then reach fgggjd
there $ ogdddh
there , jaiiid
there ? hejcfi
there any ghgkfd
there anything fVhjfp
there for hgdear
there jgjiae
these hZffpf
these two fggguT
they get gdgffl
they lWiflf
they see reedgb
they use ldedsX
thing ? jjfgde
thing epffde
things : dedhep
things bblccs
things can fffffl
things may gffegk
things we icvZfb
think elfeam
thinking eggfob
thinking of ehfeob
this , hffgje
this <gateway> capldf
this ? igfglb
this bot ddfdfs
this box iihgde
this for iideYo
this from jgggge
this ghkfdg
this in cggeik
this is kfffla
this morning mbfegi
this thing fieffj
those hmiafd
thoughts ? gegecn
thoughts gdgeco
three <host> egdeof
three fdeeho
three of kgggfe
three things eddiep
through <own> lcfffj
through ? gdgddp
through ifigak
through mail jkjiXc
through the mbfefj
through this jglgeZ
through to lkfZmZ
through us jhfgff
through what jgddjg
thru xmeUgX
thunderbird on jfgegg
thunderbird pbfmdb
thursday ? dchbdt
thursday eedjhj
thx $ fkemec
thx khbjch
ticket : lkfbaj
ticket <n> sfggeX
ticket mhgcbi
time pggicY
timed kggggd
timed out kfggfe
timed out' mggefd
timeout $ qdfgec
timeout , kfeffh
timeout vcfffY
times out sagafi
times ragbfh
tls cert fegeem
tls certificate gegeem
tls fegeen
to $ jVojfd
to <client> ihcllX
to <far> odfdfg
to <gateway> hoZbkf
to <host> hhYhen
to <n> kbecnh
to <outside> jkggdd
to <own> iedeii
to <public> uceigW
to <server> dgeehm
to <service> kmbjbe
to <zone> mWiZkm
to ? einaeh
to a ubeZbl
to accept aggepf
to add mbadog
to address rdffga
to anything csdahh
to be mhfkad
to cehikg
to connect lefggd
to deliver qddggc
to destination dfgejj
to do qeeeZj
to drop Zegfse
to get bfmdbp
to hand jbkifd
to hit midgha
to host kdfige
to it jmkcZd
to itself rdhbgd
to know gifoZd
to mail ohffdd
to me kicZfm
to merge ffgfcn
to mx jggffe
to open mglXjc
to our gejfdj
to ping mifgeb
to port kreefW
to pull kpgdca
to push lefema
to reach epfhiX
to see fkfidf
to send rdhhgW
to source begfmi
to talk ljjacf
to the cchkih
to us jfggff
to use gfgjge
to what Xbfuje
to which lecmec
to work qZgeci
today $ ffgejh
today ? icedgn
today edcdlm
told me rbgfde
told wZeddd
tonight , hefdki
tonight hbgcof
tonight's jeianc
too ? pfbdie
too ehkbke
top cgfhnc
top of Zhghne
touch sYheSr
touched gdgfel
touched the gdgffl
toward <far> mdefeh
toward veffba
towards <far> mpdfdX
towards <own> hWgnke
towards okdhhV
trace <client> sfhchZ
trace offefd
trace tcp qbhfdd
traffic rbfghZ
translated sghadc
tried nXiheh
trouble tgeedb
true ? qadffh
true mlkVee
trying <own> gefggj
trying hifgci
trying to njefdc
tuesday gefdhl
twice pgfggY
two nabXmm
type <own> negggd
type neggee
udp $ kgggfe
udp , leghfe
udp <n> pifbfd
udp ? mfggde
udp nkgafc
udp port qfcigY
unable mdecgj
unable to mdecgj
under iYgmhf
under which ecfrgc
unknown <far> jfgfgf
unknown <gateway> ngffgb
unknown lgggfc
unreachable nfegee
unreplied kfgffe
unreplied src kfgffe
until icdglg
up $ obfhfd
up , nVfkje
up ? ekfihb
up as gegeoc
up at gkgkfZ
up lfbkdg
up on gghmhZ
update ffggfj
update seconds ffggfj
updates qefeed
us $ gmgiXg
us ? laicih
us eeeenh
us or jfgfff
usable XnudeZ
usage $ hchcen
usage hcgdeo
use $ henZhf
use <n> nbgkfb
use <own> cnTeqi
use <service> mgddoY
use ? heochd
use hdjbjg
use the flgbZn
use this fegfgk
user , jgfgge
user aegffr
user in ifjggc
user on pggffa
users Zkddgp
users in weghgS
users on hgcgem
uses mefbmb
using kffegf
v <n> ddkkgd
v ddkkgd
vendor lddgcl
verdict ogffga
very ofeche
via <host> ogfbff
via <own> megggc
via <public> pggbfc
via <service> sXghgc
via yUhkba
vlan <n> cdgefr
vlan cdgdfr
vpn hYgdes
vz <own> kkffce
vz kkffce
walk ldeedk
walk me ldeedk
want hoefha
want to flhfja
wants a eikgbg
wants hgieid
wants to fjcijd
was icfeen
was refused jgggff
way ? segdea
way back mfjeec
way does neefge
way out ucibdc
way to mefgef
way xbicda
we add ggfhpY
we bhlnjV
we delete hfefmd
we drop mfaboe
we expose fYpkhb
we forward iXjsgX
we get jfgdie
we got gdklcd
we have qXkpdV
we moved rfefcd
we plan efghmc
we publish fmgjdc
we put lbfenc
we remove hgdfvT
we take bfggod
we're fdffik
webmail xdeefY
week iZihcl
weekend hbfdgo
well ? fkfedj
well ekfdih
went ddgfmh
went to cgggnd
were agffre
what ? leamgc
what about mmcddd
what becomes pgdecg
what breaks effdrb
what can Xepkge
what changes gffelf
what dfnjeb
what do fUnkig
what does einaWp
what gives neffff
what happens lggdoV
what if Xefeom
what is gbllXk
what it defcmk
what kind gfegfk
what kinds fgfefm
what of ffodgd
what ports dkejge
what services fnjcec
what sits Xdgshf
what sort gffefl
what source oefdff
what would cfefog
what's dahuYi
what's going miebge
what's it hhgecl
what's line jfhVav
what's on hhgccn
what's published ebdocn
what's the kfgZdn
whats lZhtYb
whats the jbfefl
when <client> lfgfef
when <far> mehcgf
when <host> pfccid
when <zone> obhgfd
when a kffgge
when does cfgfgn
when he hhheid
when i ZffpoZ
when it vdfZgc
when our legegf
when qbhbgf
when the kmgdfb
when they wegeaZ
whenever oehdgc
where ? yZfkZZ
where do pbgjfa
where does leendb
where is ksdXgd
where nednhW
whether a peeeef
whether the dfggfk
whether ubgbcf
which <public> dbdrie
which address qlcdeb
which box chfnfg
which hlkibZ
which inside nUkjfg
which internal rYfjha
which machine Vffujc
which networks cqbfgg
which of elkfbg
which ones eboiff
which ports adorda
which public gWfsid
which published easege
which rule rcgfbf
which segments Xofghg
which services Waotfd
which source qchchc
which way leffgf
which zones Yvidia
while jggfal
who XsdZmi
who all cthdeb
who answers iddldg
who can bugbhb
who changed hdhgbn
who could bhgbnh
who gets cndcgl
who has nnhccZ
who is hqgbcd
who loses gcggqa
who reaches dogeib
who sends jfggfe
who touched gdgfel
who'd fgfcof
who's boefgg
whole <outside> hnakdd
whole hlahkb
whom ? gnfdee
whom bpdldd
whose dlcclh
why $ qegggZ
why ? qedcfg
why can't oYfegj
why cant pfegga
why do lcebdq
why does jnebgd
why is cdfggp
why ndecbn
wich danobf
wifi naccfo
wiki egeoai
will <client> effhle
will <gateway> mgfefe
will it keggef
will negekZ
will that ogghgX
will the sdhfcb
win <n> kgggff
win kgggff
window ggghjc
with <n> zficYY
with <service> nZdffk
with a djfdji
with chfhkf
with it mebfmc
with my cfipce
with these jdfgrV
with this hdfdof
without hfgauY
words $ hfgkcg
words hhhlUk
words please fhgmXj
work $ jjcdhg
work ? llgbgb
work for tXpTlc
work from cmccYu
work hkjXfh
work or qegedd
working ? kdgepY
working nkdaib
works ? ncgckc
works ligXkc
works or lffhfc
workstation oeeeef
would <client> ggggoY
would <host> hfffjf
would <outside> eggfjg
would <zone> hdffpb
would a jdfdlf
would adding fggfld
would bZidve
would be Zefkdo
would change ggggmb
would it dfeffn
would like odffhc
would that kcdfnd
would the mhfgec
would you Xffdew
writing klgfeb
wrong mhgdfd
wtf iggfdi
y redhfa
yes hipXhb
yes no hlncac
yes or pYsafa
yesterday jaffdo
yet ? hcddin
yet mceeek
you $ iccnbj
you , gfegfl
you ? gfbfdr
you do idXZhw
you hZdiil
you have ehfidj
you must odhddf
you restart dggffl
you tell dgfnbi
your ocffkZ
zone kndbhc
zone that cseZif
zones bxgaha
zones can epgfga
zones get epeegd
一 下 iighbg
一 个 hdgdlh
一 份 edhped
一 共 deokfa
一 条 afhglh
一 步 ocbhhf
一 直 lgghgb
三 bdnenc
三 条 bffgnf
上 $ dbgpge
上 , ijhdhe
上 -a ggggkb
上 -i dgfiqX
上 <host> ssdVfX
上 <n> iibgfh
上 <outside> pegchd
上 <own> fvadfb
上 <service> lcidck
上 <zone> jehglZ
上 ? Ycgjes
上 curl kggeef
上 lhbilZ
上 ping fghfje
上 一 fchoed
上 不 rYgfge
上 了 gWgghq
上 发 gabphh
上 吗 kXZpgj
上 抓 lgggfd
上 有 hsbXej
上 的 pfiiba
上 线 ebfdmm
上 网 sbegjY
上 都 ffenfe
下 $ bejhfk
下 , lgdich
下 -a gggfcm
下 : mefdei
下 <client> rYhbhg
下 <zone> vehegU
下 acme ecgefp
下 hjihZg
下 infra edgfgm
下 mail eeggcp
下 这 gcfjYo
下 面 nffeib
不 $ zYahnT
不 ? leecjf
不 hhcZgp
不 上 kmcdef
不 了 mdeffh
不 会 idhffj
不 到 ldgcgi
不 对 jegbfl
不 开 meegdg
不 懂 gggfYp
不 放 leffgg
不 是 fickdj
不 管 ZviZfe
不 能 qVdhhh
不 行 nddgic
不 要 gfffgk
不 走 rcghfY
不 通 hgfdhi
不 限 docdjf
丢 meffeh
丢 掉 qfegdd
两 hffefk
个 $ fefike
个 , jgggfe
个 : kgffge
个 <public> ambiek
个 fgfajm
个 ip gafpeg
个 pr efgffl
个 例 gfeefm
个 包 nhefde
个 合 ggggej
个 改 gfgfbn
个 机 effdfn
个 清 dmfidf
个 端 dchhem
个 网 kjehcd
中 edgiem
中 午 gbgdgn
为 nXegfk
为 什 jbegem
为 啥 tXffhd
主 gicmfc
主 动 qfeeed
主 机 djdnfd
么 $ ZZniik
么 <zone> yVhhgW
么 ? pbibff
么 ebjfgl
么 一 ogeffd
么 不 fbdhfp
么 作 ggeedm
么 办 egedgo
么 回 fhefel
么 影 hggdmc
么 意 fggfcm
么 时 hagbiq
么 样 dfkbkh
么 用 fgfefl
么 的 ggfeek
么 访 icahhm
么 走 pfgheZ
么 连 vXdefg
之 jbfgkf
之 后 ddggmg
之 间 pefgec
也 igeblg
也 加 ecgekk
书 ffeffm
了 $ fcjhdk
了 , gfcdep
了 : lageZr
了 <gateway> cgggco
了 <host> ccdoem
了 <outside> lkgddd
了 <own> qiZdge
了 <zone> imbakg
了 ? Yhmbhl
了 efekel
了 两 dfffgl
了 什 fckled
了 几 ebkqcc
了 吗 dghhmc
了 吧 kfgghc
了 哪 afingd
了 啥 cpbkia
了 多 fgfjfh
了 怎 egfdgn
了 没 hYeldm
了 邮 lggggc
事 $ kefhff
事 keegei
事 在 ifeffj
事 用 lfgggc
事 说 jfggff
些 Ykmkfb
些 port fkZkid
些 zone Wyddkb
些 什 gdmdgh
些 对 ffmchf
些 服 eaingf
些 来 fkfegg
些 流 hffdjg
些 端 bejkgg
些 网 fpebhd
交 hbhkdi
交 接 gfggdk
人 nhmiYY
人 在 igjdge
人 怎 fffcgn
人 能 qdkXmZ
什 eejhfi
什 么 eejhfi
今 hffcij
今 天 cgfdho
今 晚 mdhchg
从 <client> nggefc
从 <far> lfffeg
从 <outside> ghfmbf
从 <zone> nXifhh
从 jaiieh
他 hdhfdl
以 access fjdcdo
以 hkdehf
以 后 lYhgmd
以 访 Wvefka
以 连 dzgZhW
们 <host> mkdeed
们 lahjdf
们 哪 kefmda
们 对 femhed
们 的 hgheck
件 $ haicfo
件 , nghgfZ
件 <service> kggggc
件 pfeaie
任 jkgfce
份 , gfcnff
份 edhped
会 hfggkd
会 不 idhffj
会 些 idadbu
会 到 lVarej
会 回 ggcfen
会 好 kgggmW
会 干 ffeffm
会 影 fdfeki
会 怎 kbjbld
会 有 fffdqc
会 经 qggffY
会 被 kfjffc
会 走 sceggZ
会 转 gtcgfZ
会 通 fgggoZ
传 , jgfffg
传 jgfffg
但 leggge
位 ggggcl
住 ofgfgb
体 igeeld
作 dggedp
作 用 cggddp
你 ededkm
你 会 hgeddo
你 好 gffffk
你 能 hedfen
你 都 gfdegl
佬 hegffj
例 gfeefm
例 子 gfeefm
保 gjehff
信 , kggegf
信 <n> mdebjh
信 <service> kfgfgf
信 mggdic
信 走 lfffff
修 hcffqc
修 复 hcffqc
候 gefehk
候 源 ogfffc
假 dehfqb
假 如 dgghoZ
假 设 dfhgmd
做 gbdogh
做 了 fbcqhf
做 什 gffeel
儿 lljZfa
全 ffigjd
全 部 adnlfe
公 ibmied
公 司 mgmafc
公 网 hbljee
共 cenlgb
共 做 heZmhg
共 发 efkgge
共 映 cghnee
关 jafckj
内 khdlZf
内 核 fahfgn
内 网 mUdpid
再 cgfgoc
写 -i ggfgdk
写 iicgfh
写 的 qfhgab
凌 nceige
凌 晨 nceige
几 hUkkii
几 个 dWrhhf
几 条 geckle
出 <outside> uffbbd
出 oYglhb
出 去 nThmjc
出 发 afrdid
出 得 odfdgf
出 来 gegedm
分 djdkfg
分 别 ejdlgd
分 析 nfffed
列 Yijnee
列 一 aljied
则 $ ngfahf
则 , jfgfid
则 ? fefkej
则 jeehfh
则 拦 pfebfg
则 放 theabe
则 文 cghden
则 是 gggfcl
删 behfrc
删 了 bhhguV
删 掉 cehfpd
删 除 dgfgrY
别 dlbifj
到 <client> kgdfjc
到 <far> sefgfX
到 <gateway> kjfchd
到 <host> mdcgje
到 <n> bdbncq
到 <outside> hXqikZ
到 <own> sigdjR
到 <server> fgffgj
到 <zone> nlggiU
到 ? glgffc
到 iihhec
到 ip jggfff
到 了 kibfgg
到 什 edndmc
到 内 nXgjfh
到 哪 jbmgdf
到 底 iikcai
到 我 ahhohc
到 的 idkfff
到 谁 fcZnco
到 达 kscaec
到 这 kggffe
刷 jgfgff
前 kdckeg
前 面 Zgggkh
办 gfedgn
加 -a gdghld
加 aghhrY
加 一 agggnf
加 上 fhhioW
务 $ ddkkgd
务 , efcngg
务 ? geilhb
务 cZjmfj
务 里 ggncgd
动 nefeeh
动 了 gegfgk
动 有 gfgfgj
助 $ hchcgn
助 hchcgn
包 $ gdecfq
包 , jggfeg
包 会 rceedg
包 怎 tefggW
包 是 leffgg
包 最 ihdkdf
包 看 jggfff
包 走 lefggf
区 Yodcep
午 gahddq
单 $ Xjliid
单 gikjeY
卡 hdfcik
卡 在 jffffg
印 gdeego
印 机 fdeegn
原 kefggf
去 <far> lgfflY
去 <own> kgfekb
去 ? cjimec
去 majhee
去 不 lfgfef
去 了 oXfkdi
去 吗 rfgccd
去 掉 XffgxZ
去 的 ghvafX
去 连 khebjf
又 kcgbgm
反 kehffe
反 映 ldhegg
发 , bepfie
发 kailfe
发 件 mgeggb
发 信 refaja
发 到 pkdeae
发 布 fejkgc
发 往 lfgdgf
发 给 ediogb
发 邮 igffej
变 gfffme
口 $ uadogT
口 , gjmdec
口 <n> nnfaiX
口 ? jYjmdf
口 gikiea
口 为 jabigm
口 会 cmaodf
口 出 dgilgc
口 发 lifffd
口 吗 nLZjls
口 映 ngYnfb
口 的 dkdbmh
口 谁 bZeffv
口 转 riaibd
口 连 udidhV
口 通 uqfcZT
口 都 imddfe
句 cgggdm
只 jecffm
可 kkeebh
可 以 kkeebh
台 $ Xbhtgg
台 <gateway> facsid
台 <host> ieemed
台 <server> epYibj
台 gjcnfc
台 机 lefkfa
号 megdeg
司 mgmafc
吃 gbgdgn
合 eegffm
合 并 feffgl
同 pbggde
同 事 obggfd
后 , daggsd
后 gUgkli
后 会 egelcj
后 到 jcfodc
后 是 rXhehe
后 面 bbhohh
吗 $ pYbbkl
吗 , ogffce
吗 : lgggfc
吗 ? blafhm
吗 jdadin
否 rYgfhe
吧 ? mfggfb
吧 nffggb
启 dcgeho
呀 $ kbYjgm
呀 kbYjgm
告 meclde
呢 pZggeh
周 gkbeek
命 oefcci
命 中 qefdee
咋 ebehlj
咋 回 eaghgn
和 <n> nleggW
和 oggded
响 $ hcggsY
响 ffeemg
响 什 fgeeji
响 到 hfbdjl
响 谁 egiclf
哪 fkmjcX
哪 一 qdbeff
哪 个 phaebj
哪 些 Yllkgb
哪 几 jUlihh
哪 台 hldofV
哪 条 qgfaef
哪 里 rXjcff
啊 $ ngcjga
啊 qfbjfa
啥 $ mncica
啥 , eggeZq
啥 ? gcedcs
啥 liedeg
啥 意 gegfbn
嘛 fgggcl
嘛 用 fggfek
嘛 的 gggfbm
器 $ ucgcec
器 , dhdmhe
器 <client> mgdgfd
器 ? Uiaydh
器 idghck
器 上 lXgkhf
器 了 jnchbd
器 人 effdfn
器 是 hdkefh
器 能 ieiZfn
器 访 0ZhgeV
回 mfgcei
回 了 jfgfff
回 事 fffgfl
回 包 nffggb
回 应 pegcge
回 来 effgfk
回 的 offdfe
回 程 jffggf
回 答 hddeeq
因 $ ndfggd
圈 , lgfffe
圈 ogefed
在 <client> pfffec
在 <gateway> ffbhki
在 <outside> jfgjed
在 <zone> ifkehc
在 jcgggh
在 公 gfhjff
在 哪 kjddbk
在 有 egfegl
地 ifkgfb
地 址 kdeihe
地 方 ejnage
址 kdeihe
址 会 jgefhe
址 是 qfdjea
堵 dfffgl
堵 了 dfffgl
填 kfggfe
填 的 kfggfe
处 meegef
复 gcffpc
外 fhlhec
外 一 ffkiee
外 发 flgdhe
外 开 lecneb
外 映 hcUpjj
外 网 qefgdd
多 dchces
多 少 dchces
够 fkfcej
够 得 fnkddc
大 fegcep
大 佬 hegffj
天 jefcfk
天 晚 Zdgfgq
失 lgfgee
失 败 lgfgee
好 $ echbip
好 , gfeffk
好 nbgbgk
好 了 eggejh
好 吗 lgggjZ
好 的 qafhfe
如 beggoe
如 果 cehhlf
子 $ ebgghm
子 cdekfm
它 wgaeZg
安 lgkddd
安 全 lgkddd
完 idhhla
审 kcdiei
审 计 ndejed
客 mggeed
客 户 mggeed
家 khegcg
密 fegegl
密 码 fegegl
对 <outside> kemfhZ
对 gioibZ
对 外 hflheb
对 方 offcge
对 端 kfgdhf
对 谁 Yrdchi
导 edkfej
封 dbicfs
射 $ iXfnhe
射 ? dpkYfe
射 fdhnhb
射 了 dfeofe
射 到 mcjieb
少 $ efffhk
少 dchces
少 条 efejfj
就 jahcpc
就 好 fgggkd
就 正 jgfgff
就 没 lffffe
就 能 ehhhmZ
工 jefhgf
工 单 jeehgf
己 keheie
己 能 leiefe
己 访 pfehcd
己 连 hdgfjf
已 egmdhf
布 fejkgc
布 了 dhemge
布 的 ffldhf
带 fffffk
帮 ffficl
帮 助 hchcgn
帮 忙 ibgidk
帮 我 ciZign
帮 看 kefggf
常 $ jffgff
常 , ngdgec
常 jgfgge
常 吗 lgggfd
干 fgggcm
干 什 egfecp
干 啥 gfefen
干 嘛 fgggcl
并 dfffgm
应 edglbm
应 该 ncffcj
底 iikcai
度 , fflegg
建 egghmb
开 <host> rfcffd
开 <own> hieejf
开 <service> ngdgee
开 fekfkb
开 了 Yhoieg
开 放 kigjfY
弹 eggfgj
影 ffeemg
影 响 ffeemg
往 <own> lfgdff
往 offdhd
往 外 pdecjc
得 fohWjg
得 上 glgedg
得 了 dinWfl
得 到 epecmZ
得 去 lkfcde
得 开 fgffkf
得 来 ojebfd
得 着 fnkddc
得 通 mfggfc
志 : ngfffc
志 jffcfi
忘 ffgfgj
忘 了 ffgfgj
忙 ibgidk
忙 review gdgfgl
忙 分 lgffgd
忙 看 eggefl
快 gfgcgl
怎 ibgffk
怎 么 efgegk
怎 样 rddhjW
思 $ fggfdl
思 -a fegfaq
思 : igffYp
思 ? kgffff
思 gggfbm
急 $ idfgfk
急 idfgfk
情 fgfggj
想 nifidZ
想 用 keggge
意 ghgfbm
意 思 gggfbm
懂 gggeZp
成 accept fggfmc
成 geefpc
成 什 khffef
我 fbfmif
我 一 igcmfd
我 们 naemde
我 在 ogfgfb
我 看 obgbgh
我 这 ehjXgm
户 kedgej
户 端 khgffd
户 访 rffffZ
户 连 bgdjfl
所 fjckgf
所 有 fjckgf
手 tfggdX
手 机 tfggdX
打 <own> pdckdd
打 bdkfpc
打 不 meegdg
打 到 jhbfhh
打 印 gdeego
打 开 rcjehX
打 得 fhefke
打 算 fjhgnW
执 jgggfe
执 行 jgggfe
扫 eoeZgk
把 -a gggglb
把 <n> dfhdng
把 <own> fbedoi
把 ceffnh
把 forward fggfek
把 masquerade dgggmd
把 第 dhfgtW
抓 jggffe
抓 到 ogfefc
抓 包 jggfff
投 ldggff
报 <n> odhfhb
报 connection jgggge
报 kebihf
拉 dZbkgq
拒 mdfegh
拒 绝 mdfefh
拦 $ jfffgf
拦 pfffga
拦 吗 jggfff
拦 的 ndhhfb
拿 mieehc
挂 Vagtih
挂 了 gfekgg
按 jeggnZ
挡 kalbhh
换 fefdkj
换 成 hchhmb
据 mfgdeg
掉 $ qgffbd
掉 , bcgdnl
掉 -a hYhhuX
掉 bdiepg
掉 会 hegdme
掉 吗 nffgde
掉 的 egfelg
掉 第 chdhhk
排 kbhedm
接 <own> rggggV
接 <service> mfeeff
接 nXfffl
接 到 fgfgfj
接 打 fcldjg
接 被 iegefj
接 访 obeghe
接 超 lfgbfi
接 连 jeeejg
提 kedfdk
提 示 lffggd
提 问 fgdfeo
收 <host> jfgfge
收 <service> jfgfjd
收 mggggb
收 不 lggggb
收 信 kfgfge
收 邮 oefhhZ
改 fbffkk
改 了 Zghdfq
改 动 gfgfcm
改 成 ffffkg
改 的 fegefm
放 ? hoebge
放 lhgifZ
放 不 leffgg
放 了 dYlogf
放 行 pefakb
教 kgdgcj
数 kgfeeh
整 fgggna
文 dgheco
文 件 cgheen
断 edgegn
断 了 eegggm
新 kgfghc
方 ffmalc
无 jdgggf
无 法 jdgggf
日 jffcfi
日 志 jffcfi
早 legeal
时 $ oegdhb
时 , ohghda
时 pcfbhh
时 候 gefehk
明 pffdee
明 什 kgfgef
明 明 mggggb
映 jcglha
映 射 fdhnhb
昨 idgcfl
昨 天 jdgfgg
昨 晚 eegcfo
是 <client> gfleci
是 <host> nggfbe
是 <own> pgggea
是 mchfeg
是 不 fickbj
是 什 ggdhdl
是 加 ggggma
是 哪 pifkfT
是 在 hhggid
是 就 egggmb
是 干 fggfcl
是 怎 lgfggc
是 把 agggpe
是 被 mfgfgd
是 谁 gchcfo
晚 <n> heffel
晚 hdgbik
晚 上 Zdgfgq
晨 nceige
最 ladhhi
最 后 pTgmjb
有 $ oZipdX
有 amenhZ
有 个 kkeeef
有 人 ndbean
有 什 chfeki
有 哪 cikiee
有 回 ofgbfe
有 多 ffedhl
有 对 pkXgee
有 放 kZgeqb
有 没 cldkZk
有 被 pcfaej
有 谁 gpbhha
有 这 kgfgfe
有 问 dchego
有 风 gdgfgk
服 ccjmgf
服 务 ccjmgf
期 dfffgm
本 mejcge
本 机 mejbge
机 <client> sddhdc
机 jggkcd
机 上 jggfeg
机 器 jeiide
机 的 fkffgf
机 能 rfbggc
机 访 lccffm
机 连 qdeegd
条 , hgggnY
条 -a egggrV
条 : igggjc
条 <n> ecgekk
条 cffhme
条 dnat gggfna
条 rule ceehbr
条 啥 feggbp
条 是 hgffWq
条 路 ndgggc
来 $ dqideb
来 ? lmdage
来 hllWgf
来 了 dfefkj
来 吗 nbhhed
来 回 rXeihd
来 源 foechf
来 的 lbgpda
板 ofgggZ
析 hfgcfl
果 deggmf
果 remove hahgfl
果 加 gghhlZ
果 把 adhhmh
查 ileagg
标 gmeaig
样 $ hajblh
样 ? kighhY
样 hbhdne
核 iaifel
核 日 lggfgc
桌 kggegf
桌 面 kggegf
次 ghgcdm
正 jgfgge
正 常 jgfgge
步 ocbhhf
段 , glfhcf
段 gpdcff
段 可 fkffgf
段 能 hlfehc
段 连 jifehd
比 ngfgfb
比 如 ngfgfb
求 lcgeej
求 解 jhfhbi
没 $ mcfaeo
没 ggdifi
没 写 fgfgdk
没 有 djclgf
没 问 jgggfe
法 jdggfh
法 连 fgfgfj
流 gbflmc
流 量 ecelmc
测 pfeffb
浏 kggffe
浏 览 kggffe
清 ejigff
清 单 ajlkdd
源 jlchfc
源 地 kddihf
满 gahcdr
满 了 hahedp
点 idfden
烦 iifbej
烦 看 kfgcej
现 jbgdgl
现 在 jbgdgl
班 hafjel
理 mjfgcd
用 $ fgbmfi
用 , gfffgk
用 <host> pfdgfc
用 <own> kdegke
用 <public> kgdggf
用 <service> pffihX
用 ? ggidfk
用 eehfcn
用 foxmail lgfgef
用 到 fgmchf
用 户 jbbjem
用 的 fggfek
电 pffgeb
电 脑 pffgeb
略 cfgfij
略 改 cfgfjj
的 $ pZgiai
的 , jngWff
的 -i fbfgsb
的 : kgffXn
的 <host> oefffd
的 <n> gjfdgh
的 <own> kfggge
的 <service> jecffl
的 ? ofbjbf
的 client tgggfT
的 dfgegm
的 dnat nhbcje
的 tcp jkfbgg
的 udp qffheY
的 user gfdffl
的 人 lfokcU
的 信 kggfge
的 包 ogffdd
的 同 pchhga
的 吗 kegggf
的 时 pgefed
的 是 jbgohZ
的 服 efogfc
的 机 kcgfcm
的 来 dpcchf
的 源 oecija
的 用 jbgggj
的 电 mffggd
的 端 edpjdc
的 网 Wrejge
的 角 fejigf
的 话 cgceph
的 连 egfggj
的 问 oggggZ
盘 hZheim
目 jhckhb
目 标 gmeaig
目 的 ofgegc
直 kgjghY
直 timeout mefghc
直 刷 kgfgff
直 接 nfjgfY
直 超 kgfgfe
直 转 ogefed
直 连 kfffjb
看 $ cfgeeo
看 , gehmhb
看 hcdjdm
看 一 kcgdgj
看 下 jgfbgk
看 不 gggfYp
看 到 kfehhe
看 看 cfgeen
着 fjnedd
码 jegddk
码 忘 ffgfgj
确 mdeifd
确 认 mdeifd
示 lffggd
种 iffjch
程 qhgfca
程 桌 kggegf
窗 jggfjb
站 fejhgf
站 在 fejigf
端 <client> jdgggg
端 <far> jfgfgf
端 jhhhec
端 口 ihihec
第 <n> afgfhn
第 afgfhn
等 gjehff
等 保 gjehff
答 lcdeen
策 cfgfij
策 略 cfgfij
算 endfoX
管 gthVfe
箱 密 ffgfgj
线 hbfdlj
经 kgdifd
经 过 ifekef
结 reeefd
结 果 ogeefd
绕 kefhgd
给 <zone> Xeheip
给 bcfsdh
给 个 gkhaek
给 几 ggeefl
给 我 ofcmcc
给 谁 ecfwZd
络 ijddfh
绝 $ mdfdfi
绝 , qgegfY
绝 mdfefh
网 <far> qfgbee
网 nkehgV
网 上 gejidg
网 吗 nffgjY
网 哪 kWgnfh
网 地 jfgfgf
网 段 gpdcff
网 络 ijddfh
置 $ gegfgj
置 ? eggfdm
置 ffgdcp
老 qZgeff
老 板 ofgggZ
能 <service> oegcid
能 access Xbfgkr
能 dhlaii
能 ping tfggcY
能 reach mlfYeg
能 上 kWehgn
能 不 rVdhif
能 主 ofdgfd
能 做 gffeel
能 出 kggfee
能 到 ejicdl
能 打 mllfbX
能 用 lgobdc
能 直 fgfgle
能 访 eklchc
能 通 icdiih
脑 pffgeb
自 paifkY
自 己 keheie
落 gfcmfg
落 到 gfcmfg
行 $ odfegf
行 , ifdfih
行 ? thegfV
行 idfdmg
行 不 pbfhkZ
行 了 sfgafc
行 什 ggffke
行 会 hhYhlf
行 删 ehggtV
行 吗 rffgda
行 是 fggffj
行 的 ggefgj
被 drop lhdfid
被 mZijef
被 丢 meegge
被 哪 ofedeg
被 拒 mdfefh
被 拦 mfdfff
被 改 kgffff
被 转 nddjed
被 退 fhffgj
要 hhefkc
要 写 gjfegf
要 是 afkgnb
要 用 jkalbf
规 jeehfh
规 则 jeehfh
览 kggffe
览 器 kggffe
角 fejigf
角 度 fejigf
解 degeas
解 释 ddggar
计 mdekha
认 fdhgnc
认 一 qefcgd
认 策 eggfle
议 dgiemd
设 dhcfrc
访 ghibfj
访 问 ghibfj
证 ffeefm
证 书 ffeffm
评 gegdji
试 lhehia
话 , efdemi
话 cgcemi
该 lfedcl
误 nffgfb
说 zgaggU
说 明 hgfefl
请 jiejdc
请 求 icgdfm
请 问 mlhgdX
谁 $ geXngk
谁 ? jfghpV
谁 bpaigh
谁 可 lkdbnY
谁 回 nfgdfd
谁 开 Yrechi
谁 改 fegefm
谁 来 kaeeen
谁 能 bqcfjd
谢 $ ljffga
谢 jefcdl
谢 谢 jefcdl
财 edeeho
财 务 edeeho
败 lgfgee
走 $ lgfgfe
走 <n> lfeffg
走 <own> kfggfd
走 <public> qZeihc
走 <service> kfgfff
走 ? sgfhcY
走 wefgdW
走 到 ncdfgg
走 哪 ndgggc
走 得 megggd
走 的 regdha
起 meegeg
超 ndgege
超 时 ndgege
跑 ggdegk
跟 lgggfd
路 $ mdgggd
路 vWgbhe
转 hedknZ
转 到 ikcimW
转 发 hbdkpb
转 圈 ogefed
转 给 Ydhpje
边 mdhdhe
边 能 lakgbj
达 oqcZdb
过 <gateway> qdffec
过 madidk
过 哪 khdife
还 fkdfie
还 是 ndggfd
还 有 eoeddi
还 能 fbggod
这 dggdhl
这 一 kfggff
这 个 cgegik
这 么 gffeel
这 句 gfggdk
这 台 heejfh
这 是 gffgfj
这 条 hgffdk
这 样 ehgglc
这 行 hgefek
这 边 iflfcg
进 lmbYkd
进 得 mndaed
进 来 ilefjZ
远 kggegf
远 程 kggegf
连 <host> qfgdhY
连 <own> ebjfji
连 <public> mgdegg
连 fhfchk
连 上 jWmrZd
连 不 jmddef
连 到 llgUek
连 得 glgedg
连 接 nYhchj
连 的 jfggff
退 回 ehffgk
通 $ cffcml
通 , khgeef
通 <far> ngfgec
通 <host> qfgheZ
通 <own> kcgdmd
通 ? vThigc
通 ejebgm
通 不 lgeeid
通 了 fagcjo
通 吗 dnddek
通 的 sfffgX
那 hecfjk
那 个 ciefgn
那 台 hedkej
那 条 egggna
那 边 nfZhjd
邮 ohdafh
邮 件 ohdZfh
部 dihdgi
都 edshfY
都 不 uXfiga
都 会 gfeegl
都 有 cjnfha
都 能 bhpdhc
配 ledfbm
释 ddggar
释 一 gggfbm
释 下 fbghcp
里 <service> ocfgfd
里 qWigjc
里 刷 jgggff
里 有 lgfgaj
里 的 Wglbnj
重 fcgegn
重 传 jgfffg
重 启 dcgeho
重 置 ffgfgj
量 ecelmc
错 误 nffgfb
问 $ Zhgefo
问 : gkkcdf
问 <client> zcbigT
问 <far> pfeggZ
问 <host> svYZiT
问 <outside> rYeggf
问 <own> gmXegk
问 <public> uagahd
问 <zone> rkcicX
问 ? debfes
问 hhjaei
问 不 hdcghl
问 从 kegffg
问 到 bamlhe
问 得 hdffem
问 题 hcfgfl
间 leflec
队 effffl
队 列 effffl
限 focbke
除 fmgdja
除 了 fmgceg
险 $ gdgfgk
险 gdgfgk
靠 kfegZk
面 , eiefkf
面 iadrib
面 的 lbeoed
题 $ gcgfgk
题 , kgdhfg
题 ? ggeffl
题 hcfgfl
题 吗 lggffe
风 gdgfgk
风 险 gdgfgk
麻 iifbej
麻 烦 iifbej
默 efggnc
默 认 efggnc
`;
export const WAY_WEIGHTS = `
'connection refused' jd
'connection timed kc
'connection timed out' kc
's own kc
, <A> , jd
, <A> to jd
, <B> $ lb
, <B> kc
, <gateway> kc
, <n> dj
, <server> 是 jd
, <service> <n> ma
, <service> ? jd
, <zone> jd
, ack <n> ck
, ack ck
, allowed ? nZ
, and does jd
, any ma
, coming am
, connection kc
, could kc
, does <A> jd
, does <service> kc
, does it Yo
, does kc
, dst <B> lb
, dst ma
, given ck
, i e ma
, i mean ck
, is <A> lb
, lip kc
, never an kc
, never kc
, no jd
, nothing oY
, on the kc
, or do kc
, port <n> ck
, port am
, right ? lb
, right lb
, rip kc
, same kc
, session kc
, tcp <n> lb
, tcp lb
, where kc
, which dj
, while lb
, why jd
, will that kc
, would <A> kc
, would ma
, yes or jd
, 什 kc
, 什 么 kc
, 从 <A> kc
, 会 jd
, 会 被 kc
, 但 dj
, 到 底 jd
, 发 kc
, 只 kc
, 帮 忙 jd
, 想 jd
, 我 bl
, 提 lb
, 提 示 lb
, 收 kc
, 是 <gateway> jd
, 是 不 kc
, 源 bl
, 端 dj
, 端 口 dj
, 能 kc
, 连 <B> ma
, 通 kc
-> <B> , ma
-> <B> <service> ma
-> <B> ? jd
-> <B> lb
-> <B> ok lb
-> <B> tcp kc
-a input nZ
-d <A> dj
-i <A> -o kc
-i <A> kc
-o <A> dj
-o <B> -j jd
-o <B> jd
-o <zone> -d bl
-o <zone> -p kc
: -a forward dj
: <A> kc
: <A> to oY
: <A> 上 jd
: <n> <A> dj
: <n> f dj
: <service> <n> jd
: <service> login jd
: can ma
: could jd
: does it ck
: errno <n> ck
: errno ck
: iif <outside> kc
: ipv <n> am
: ipv am
: is lb
: no ck
: no route ck
: open am
: postfix <service> ma
: postfix lb
: postfix smtpd bl
: the jd
: trying <B> jd
: trying jd
: user <A> ma
: user kc
: what kc
<A> 's own kc
<A> , <B> jd
<A> , <server> kc
<A> , does jd
<A> , dst nZ
<A> , is ma
<A> , 端 ck
<A> -> <B> kc
<A> -> kc
<A> -o <B> jd
<A> -o kc
<A> : <n> jd
<A> : curl lb
<A> <B> $ kc
<A> <B> <n> lb
<A> <n> <B> jd
<A> <n> ck
<A> <n> from bl
<A> <service> jd
<A> <service> to nZ
<A> <zone> jd
<A> able kc
<A> able to kc
<A> and <B> jd
<A> and lb
<A> be able jd
<A> box ma
<A> browse kc
<A> can't nZ
<A> cannot kc
<A> cant ma
<A> client ma
<A> connects kc
<A> connects to jd
<A> does ma
<A> folks kc
<A> for dj
<A> gets ma
<A> has kc
<A> has to jd
<A> have kc
<A> host jd
<A> i jd
<A> in jd
<A> is kc
<A> itself kc
<A> keeps lb
<A> laptop ma
<A> lose jd
<A> make it kc
<A> make kc
<A> may jd
<A> needs kc
<A> on <B> am
<A> on am
<A> open to ck
<A> opening lb
<A> opens <service> ma
<A> out ck
<A> ping <B> ma
<A> ping lb
<A> pushes jd
<A> reach <B> kc
<A> reach kc
<A> reachable Yo
<A> reachable for Zn
<A> s , jd
<A> s jd
<A> says kc
<A> see bl
<A> see when dj
<A> sends jd
<A> server to kc
<A> still kc
<A> straight kc
<A> talking jd
<A> talking to jd
<A> then be jd
<A> to <B> jd
<A> to the kc
<A> towards ma
<A> wants kc
<A> wants to kc
<A> when dj
<A> who ma
<A> work dj
<A> 上 ping jd
<A> 主 jd
<A> 出 lb
<A> 到 <B> jd
<A> 到 jd
<A> 去 <B> kc
<A> 去 kc
<A> 发 jd
<A> 发 信 jd
<A> 发 往 lb
<A> 往 <B> kc
<A> 往 ma
<A> 想 jd
<A> 本 kc
<A> 本 机 kc
<A> 用 <service> jd
<A> 的 <n> ck
<A> 的 client jd
<A> 的 人 jd
<A> 的 机 kc
<A> 的 电 ma
<A> 能 ping lb
<A> 能 访 kc
<A> 自 jd
<A> 自 己 jd
<A> 要 oY
<A> 走 jd
<A> 这 个 jd
<A> 连 不 jd
<A> 那 jd
<B> , <gateway> kc
<B> , <service> lb
<B> , any ma
<B> , does jd
<B> , i ck
<B> , is pX
<B> , tcp lb
<B> , yes jd
<B> , 会 kc
<B> , 出 dj
<B> , 回 kc
<B> , 端 ma
<B> -j accept jd
<B> -j jd
<B> : connection jd
<B> <n> $ jd
<B> <n> , lb
<B> <n> ? kc
<B> <n> 端 ma
<B> <own> lb
<B> <server> kc
<B> <service> , ma
<B> <service> ? kc
<B> <service> pX
<B> <zone> ck
<B> ? ? jd
<B> access jd
<B> after ma
<B> allowed ? jd
<B> as kc
<B> at all jd
<B> at jd
<B> be ck
<B> connects bl
<B> directly ? jd
<B> directly jd
<B> does kc
<B> does the lb
<B> error connecting jd
<B> error jd
<B> every jd
<B> from kc
<B> gets jd
<B> icmp ma
<B> if kc
<B> is lb
<B> just spins jd
<B> make it jd
<B> make jd
<B> ok ? lb
<B> ok ma
<B> on <n> oY
<B> on nZ
<B> on port lb
<B> once jd
<B> or kc
<B> or not kc
<B> over <n> kc
<B> over kc
<B> port <n> lb
<B> port lb
<B> server , ma
<B> server ? kc
<B> server dj
<B> still kc
<B> tcp <n> oY
<B> tcp pX
<B> the pX
<B> then ? kc
<B> udp <n> jd
<B> udp jd
<B> when nZ
<B> which jd
<B> will kc
<B> with nZ
<B> 为 jd
<B> 之 kc
<B> 之 间 kc
<B> 会 jd
<B> 吗 $ jd
<B> 吗 ? kc
<B> 吗 jd
<B> 开 ck
<B> 打 lb
<B> 报 nZ
<B> 收 <service> kc
<B> 是 kc
<B> 的 <n> jd
<B> 的 jd
<B> 的 tcp kc
<B> 的 udp jd
<B> 能 dj
<B> 能 连 Wq
<B> 能 通 kc
<client> $ bl
<client> s , jd
<client> s jd
<far> dst <own> kc
<far> dst kc
<gateway> , jd
<gateway> let it jd
<gateway> or kc
<gateway> 吗 lb
<gateway> 拦 jd
<gateway> 放 kc
<gateway> 放 行 kc
<gateway> 这 lb
<host> 's ma
<host> , <B> ck
<host> <A> kc
<host> <A> s jd
<host> <B> dj
<host> <B> s ck
<host> <client> jd
<host> <client> s jd
<host> ? $ jd
<host> box jd
<host> on jd
<n> , ack ck
<n> , does dj
<n> , or kc
<n> , 帮 kc
<n> , 我 ck
<n> -j masquerade lb
<n> : connection lb
<n> : does ck
<n> : no ck
<n> <B> nZ
<n> <gateway> ck
<n> <n> $ jd
<n> <n> : kc
<n> <n> <n> dj
<n> <n> src jd
<n> <server> kc
<n> <zone> jd
<n> ? ? jd
<n> ? i lb
<n> am jd
<n> and lb
<n> as jd
<n> at kc
<n> connection bl
<n> connection timed bl
<n> from <A> jd
<n> on <A> Yo
<n> on <B> nZ
<n> on dj
<n> s lb
<n> syn $ jd
<n> tcp $ nZ
<n> tcp ? ck
<n> tcp lb
<n> the kc
<n> to <B> nZ
<n> to nZ
<n> udp lb
<n> will kc
<n> 为 kc
<n> 为 什 kc
<n> 吗 ? lb
<n> 收 jd
<n> 是 ck
<n> 的 jd
<n> 走 kc
<n> 连 jd
<n> 通 jd
<n> 通 不 kc
<outside> -j accept ma
<outside> -j masquerade lb
<outside> 打 kc
<own> $ kc
<own> 吗 $ lb
<own> 吗 jd
<public> , lb
<public> <B> , kc
<server> <B> , jd
<server> <B> jd
<server> is jd
<server> 是 <B> jd
<server> 是 jd
<service> , <n> nZ
<service> : connect dj
<service> <A> <n> bl
<service> <A> dj
<service> <n> <server> kc
<service> <n> from kc
<service> <server> kc
<service> ? $ kc
<service> ? kc
<service> at <B> jd
<service> at jd
<service> from <A> lb
<service> from jd
<service> in nZ
<service> into <A> bl
<service> into <B> kc
<service> login : jd
<service> login jd
<service> ok bl
<service> on <A> bl
<service> on <B> jd
<service> on <n> lb
<service> to <B> kc
<service> via jd
<service> 会 jd
<service> 到 <B> lb
<service> 到 kc
<service> 吗 kc
<service> 收 kc
<zone> $ ck
<zone> , bl
<zone> -j accept kc
<zone> -o <outside> ma
<zone> -p kc
<zone> -p tcp kc
<zone> : kc
<zone> ? $ jd
<zone> ? jd
<zone> at jd
<zone> i kc
<zone> in jd
<zone> rules jd
<zone> src <A> jd
<zone> src jd
<zone> then jd
<zone> to oY
<zone> 上 lb
<zone> 上 抓 lb
<zone> 那 jd
? <n> dj
? ? $ kc
? ? lb
L ' jd
L , <A> <client><far> kc
L , does <client><far> ma
L , does <far><own> jd
L , kc
L -a postrouting <client><own> jd
L -a postrouting <zone><own> lb
L -a prerouting <outside><own> jd
L -d <host> <client><own> jd
L -d <host> <zone><own> lb
L -i <A> <outside><own> lb
L -j masquerade <client><own> jd
L -o <outside> <client><far> lb
L -s <zone> <client><own> jd
L -s <zone> <zone><own> lb
L : <n> <client><own> kc
L : <n> <far><own> jd
L : <n> <host><client> ck
L : <n> <own><client> dj
L : connect <own><client> dj
L : ip <client><own> kc
L : jd
L ; kc
L <A> , <client><host> lb
L <A> , <client><own> jd
L <A> , <far><host> lb
L <A> , <outside><own> lb
L <A> , <own><client> dj
L <A> , <own><zone> ck
L <A> , <zone><own> jd
L <A> -> <far><own> jd
L <A> -> <host><far> ma
L <A> -> <outside><host> jd
L <A> -> <zone><outside> lb
L <A> -d <outside><own> jd
L <A> -d <zone><host> jd
L <A> -p <host><client> Yo
L <A> : <client><own> lb
L <A> : <zone><own> kc
L <A> <B> <client><far> pX
L <A> <B> <far><own> kc
L <A> <B> <zone><own> jd
L <A> <n> <own><client> ck
L <A> <service> <outside><host> jd
L <A> and <client><own> jd
L <A> and <zone><zone> lb
L <A> dst <client><client> jd
L <A> for <outside><own> lb
L <A> for <zone><own> lb
L <A> from <client><client> dj
L <A> from <far><zone> ck
L <A> from <host><client> ck
L <A> from <host><zone> Zn
L <A> from <own><client> Zn
L <A> from <own><outside> am
L <A> from <own><zone> dj
L <A> get <client><own> kc
L <A> itself <gateway><far> kc
L <A> open <own><outside> ck
L <A> opens <client><own> jd
L <A> out <zone><outside> jd
L <A> ping <client><host> kc
L <A> port <host><client> dj
L <A> port <own><outside> ck
L <A> port <own><zone> dj
L <A> s <client><own> jd
L <A> server <host><own> lb
L <A> server <host><public> jd
L <A> still <client><far> kc
L <A> still <far><own> jd
L <A> to <client><client> kc
L <A> to <client><far> lb
L <A> to <client><host> jd
L <A> to <far><own> jd
L <A> to <host><client> jd
L <A> to <host><far> kc
L <A> to <host><host> jd
L <A> to <outside><host> lb
L <A> to <zone><client> jd
L <A> to <zone><gateway> jd
L <A> to <zone><outside> kc
L <A> to <zone><own> jd
L <A> 上 <client><own> jd
L <A> 到 <client><host> kc
L <A> 到 <zone><host> jd
L <A> 本 <gateway><own> jd
L <A> 用 <outside><own> jd
L <A> 的 <client><own> lb
L <A> 的 <outside><host> ma
L <A> 的 <outside><own> jd
L <A> 的 <zone><far> kc
L <A> 的 <zone><host> kc
L <A> 的 <zone><outside> kc
L <A> 的 <zone><own> jd
L <A> 能 <host><outside> oY
L <A> 自 <host><outside> kc
L <A> 访 <outside><own> jd
L <A> 这 <zone><own> jd
L <far> dj
L <host> <A> <client><own> jd
L <host> <A> <host><far> jd
L <n> , <client><own> kc
L <n> : <client><own> nZ
L <n> : <far><own> lb
L <n> : <host><client> bl
L <n> <A> <host><client> dj
L <n> <n> <client><far> jd
L <n> <n> <client><own> lb
L <n> <n> <far><own> jd
L <n> <n> <host><client> ck
L <n> established <far><own> jd
L <n> from <outside><own> jd
L <n> ip <far><own> jd
L <n> ip <host><client> dj
L <n> on <own><outside> ck
L <n> on <own><zone> bl
L <n> you <zone><own> lb
L <outside> -j <client><far> lb
L <server> <A> <own><client> ck
L <server> ck
L <service> <A> <own><client> ck
L <service> <n> <client><host> jd
L <service> <n> <outside><host> ma
L <service> <n> <outside><own> nZ
L <service> from <host><far> lb
L <service> on <host><outside> ck
L <service> to <gateway><zone> Xp
L <zone> , <zone><own> ma
L <zone> -d <client><own> jd
L <zone> -d <own><client> dj
L <zone> -d <own><zone> ck
L <zone> -d <zone><own> lb
L <zone> : <client><own> kc
L <zone> <A> <client><own> jd
L <zone> ck
L <zone> in <client><own> jd
L <zone> rules <zone><own> kc
L <zone> src <far><host> jd
L ? kc
L ? tcp <far><own> jd
L ^ <A> <client><client> ma
L ^ <A> <client><host> kc
L ^ <A> <far><own> jd
L ^ <A> <far><zone> am
L ^ <A> <gateway><client> kc
L ^ <A> <gateway><far> kc
L ^ <A> <host><client> ma
L ^ <A> <host><far> jd
L ^ <A> <host><host> kc
L ^ <A> <host><own> ma
L ^ <A> <host><public> kc
L ^ <A> <outside><host> kc
L ^ <A> <outside><own> jd
L ^ <A> <own><client> ck
L ^ <A> <own><outside> Zn
L ^ <A> <own><zone> ck
L ^ <A> <server><own> jd
L ^ <A> <zone><client> nZ
L ^ <A> <zone><far> jd
L ^ <A> <zone><gateway> lb
L ^ <A> <zone><outside> lb
L ^ <A> <zone><own> jd
L ^ <A> <zone><public> pX
L ^ <A> <zone><zone> ma
L ^ <n> <client><client> kc
L ^ <n> <client><host> kc
L ^ <n> <client><own> jd
L ^ <n> <far><own> jd
L ^ <service> <client><far> ma
L ^ <service> <client><gateway> ma
L ^ <service> <client><host> lb
L ^ <service> <gateway><zone> am
L ^ <service> <host><far> kc
L ^ <service> <host><zone> bl
L ^ <service> <outside><host> lb
L ^ <service> <own><client> ck
L ^ <service> <own><zone> dj
L ^ <zone> <client><host> nZ
L ^ <zone> <client><own> jd
L ^ can <gateway><far> kc
L ^ can <gateway><host> jd
L ^ can <host><host> lb
L ^ can <host><public> kc
L ^ can <outside><own> kc
L ^ can <zone><host> kc
L ^ can <zone><outside> kc
L ^ can <zone><zone> lb
L ^ do <zone><own> kc
L ^ does <client><far> jd
L ^ does <host><far> kc
L ^ does <host><outside> kc
L ^ does <host><own> qW
L ^ does <outside><own> kc
L ^ does <own><zone> Yo
L ^ from <gateway><own> jd
L ^ how <zone><own> jd
L ^ if <far><own> lb
L ^ if <outside><own> kc
L ^ if <zone><outside> jd
L ^ is <client><own> jd
L ^ is <host><outside> am
L ^ is <outside><own> oY
L ^ is <zone><zone> pX
L ^ maillog <host><far> ck
L ^ outlook <client><own> kc
L ^ ping <zone><host> kc
L ^ tcpdump <client><own> ma
L ^ thunderbird <client><own> jd
L ^ udp <client><far> kc
L ^ what <far><own> kc
L ^ which <far><own> kc
L ^ why <client><own> lb
L ^ why <zone><own> ma
L ^ would <client><own> kc
L ^ would <outside><own> jd
L ^ would <own><zone> bl
L ^ 从 <outside><host> kc
L ^ 内 <client><own> lb
L accept jd
L agent nZ
L am nZ
L an ma
L and jd
L any kc
L are lb
L arriving oY
L as Yo
L assume ma
L at <A> <far><own> kc
L at kc
L back lb
L backup oY
L be lb
L boss jd
L box jd
L but kc
L by nZ
L can <A> <gateway><host> jd
L can <A> <host><far> ma
L can <A> <host><host> jd
L can <A> <zone><far> kc
L can <A> <zone><outside> jd
L can <A> <zone><zone> kc
L can a <zone><host> kc
L can kc
L can someone <outside><own> jd
L can't dj
L check lb
L come kc
L coming jd
L confirm jd
L connect bl
L connect to <own><client> dj
L connection jd
L connection refused <own><client> am
L could lb
L curl dj
L customer jd
L decides jd
L delete kc
L deleted kc
L desk jd
L dig ck
L dmesg dj
L dnat jd
L does <A> <client><far> kc
L does <A> <client><own> kc
L does <A> <far><own> kc
L does <A> <host><far> Zn
L does <A> <zone><own> ma
L does jd
L dovecot kc
L error bl
L established jd
L established src <far><own> jd
L example bl
L explain jd
L failed dj
L failed to <own><client> dj
L floor kc
L for <A> <far><own> jd
L foxmail ck
L from <A> <client><client> lb
L from <A> <client><far> kc
L from <A> <client><gateway> jd
L from <A> <client><host> kc
L from <A> <client><own> kc
L from <A> <far><own> jd
L from <A> <host><client> kc
L from <A> <host><far> jd
L from <A> <outside><host> jd
L from <A> <zone><far> kc
L from <A> <zone><gateway> jd
L from <A> <zone><own> kc
L from <A> <zone><zone> kc
L from lb
L gets jd
L go jd
L good jd
L guest oY
L host jd
L i add <zone><own> jd
L i'd jd
L if i <outside><own> kc
L in <A> <zone><client> kc
L in <A> <zone><host> lb
L in ip <client><own> jd
L in lb
L instead jd
L ip <A> <far><own> jd
L ip <host> <client><own> jd
L iptables lb
L ipv kc
L is <A> <client><own> jd
L is <A> <zone><zone> lb
L is <service> <host><outside> ck
L its kc
L job ma
L kindly kc
L laptop kc
L let kc
L lets jd
L like jd
L line <n> <zone><outside> lb
L logged kc
L lookups kc
L maillog on <host><far> ck
L may kc
L monitoring jd
L mx ck
L my ma
L nc dj
L need jd
L never dj
L new jd
L next jd
L nginx kc
L ni <zone> <client><own> kc
L normal kc
L nothing dj
L off kc
L on <A> <client><own> jd
L on <A> <host><host> kc
L on <A> <host><own> kc
L on <A> <outside><host> kc
L on <A> <outside><own> kc
L on <A> <own><outside> bl
L on <A> <own><zone> Zn
L on <A> <zone><outside> kc
L on <A> <zone><own> jd
L on <zone> <client><host> jd
L on the <host><outside> dj
L on the <host><own> lb
L once lb
L only kc
L open kc
L our oY
L out jd
L over jd
L packets jd
L pc jd
L people jd
L pinging <A> <client><client> ck
L pinging bl
L planning jd
L plz kc
L port <n> <own><outside> Zn
L postfix ck
L postrouting -s <client><own> jd
L postrouting -s <zone><own> lb
L prerouting -i <outside><own> jd
L printer <A> <client><host> jd
L put jd
L question ma
L queue kc
L remove jd
L removing dj
L request kc
L rule jd
L rules jd
L runs kc
L says ck
L scanner at <far><own> kc
L seen bl
L sitting lb
L snat to <host><far> ma
L somebody jd
L somebody on <outside><host> jd
L someone jd
L someone on <outside><host> lb
L source <own> <host><far> ma
L src <A> <client><client> jd
L tcpdump ni <client><own> kc
L team jd
L teh qW
L that jd
L the <A> <gateway><far> nZ
L the <A> <host><own> lb
L the <A> <host><public> ma
L the <A> <zone><outside> jd
L the <host> <zone><own> jd
L thunderbird dj
L timed dj
L to <A> <client><own> jd
L to <A> <own><client> dj
L to <A> <own><outside> bl
L to <A> <zone><own> nZ
L to am
L to connect <own><client> dj
L to source <host><far> ma
L too lb
L udp <n> <outside><own> ma
L up lb
L went jd
L were lb
L what if <zone><own> kc
L when <A> <far><own> kc
L where jd
L whether kc
L will jd
L with bl
L would adding <client><own> kc
L yes kc
L you must <zone><own> lb
L 一 直 <client><host> jd
L 上 <A> <zone><own> jd
L 不 lb
L 人 kc
L 从 <A> <outside><host> kc
L 公 kc
L 凌 jd
L 出 jd
L 到 <A> <client><own> nZ
L 到 ip <client><own> kc
L 加 一 <zone><host> jd
L 发 jd
L 口 jd
L 只 kc
L 在 <A> <client><host> jd
L 在 <A> <client><own> jd
L 在 <A> <zone><own> jd
L 复 lb
L 外 lb
L 想 jd
L 手 机 <zone><own> lb
L 抓 到 <client><own> nZ
L 掉 jd
L 日 志 <client><host> kc
L 是 <A> <client><own> jd
L 晨 jd
L 来 lb
L 点 lb
L 电 kc
L 的 am
L 程 jd
L 给 jd
L 脑 kc
L 要 jd
L 计 jd
L 说 jd
L 边 kc
L 连 ck
L 退 dj
L 那 jd
L 问 <A> <zone><own> kc
M ' dj
M 'connection kc
M 's jd
M , <server> <client><own> jd
M , <zone> <zone><own> jd
M , ack <client><own> jd
M , dj
M , seq <client><own> jd
M , 发 <client><own> jd
M , 我 <own><client> ck
M -> <B> <far><own> jd
M -> <B> <host><far> ma
M -> <B> <outside><host> jd
M -> <B> <zone><outside> lb
M -> lb
M -d <B> <outside><own> jd
M -j dj
M -m bl
M : <n> <own><client> am
M : connect <host><far> jd
M : connect <own><client> dj
M <B> $ <client><client> jd
M <B> $ <client><far> ma
M <B> $ <client><host> jd
M <B> $ <client><own> jd
M <B> $ <far><own> nZ
M <B> $ <far><zone> am
M <B> $ <host><client> bl
M <B> $ <host><far> lb
M <B> $ <host><own> pX
M <B> $ <host><zone> am
M <B> $ <outside><host> lb
M <B> $ <outside><own> ma
M <B> $ <own><client> ck
M <B> $ <own><far> bl
M <B> $ <own><outside> dj
M <B> $ <own><zone> dj
M <B> $ <server><own> jd
M <B> $ <zone><far> ma
M <B> $ <zone><host> nZ
M <B> $ <zone><outside> kc
M <B> $ <zone><own> kc
M <B> $ <zone><zone> lb
M <B> , <client><client> ck
M <B> , <client><far> kc
M <B> , <client><host> ma
M <B> , <client><own> nZ
M <B> , <far><host> kc
M <B> , <far><own> ma
M <B> , <gateway><far> jd
M <B> , <host><outside> dj
M <B> , <outside><host> ma
M <B> , <outside><own> lb
M <B> , <own><outside> am
M <B> , <own><zone> bl
M <B> , <zone><far> kc
M <B> , <zone><gateway> lb
M <B> , <zone><host> jd
M <B> , <zone><outside> jd
M <B> , <zone><own> kc
M <B> -p <outside><own> jd
M <B> : <client><own> kc
M <B> : <host><far> jd
M <B> : <zone><zone> kc
M <B> <n> <client><host> lb
M <B> <n> <gateway><host> nZ
M <B> <n> <gateway><own> jd
M <B> <n> <host><client> am
M <B> <own> <client><own> jd
M <B> ? <far><own> jd
M <B> ? <gateway><host> lb
M <B> ? <host><far> ma
M <B> ? <host><outside> ck
M <B> ? <host><own> kc
M <B> ? <outside><host> kc
M <B> ? <outside><own> kc
M <B> ? <own><client> dj
M <B> ? <own><zone> am
M <B> ? <zone><far> jd
M <B> ? <zone><host> kc
M <B> ? <zone><outside> nZ
M <B> ? <zone><own> lb
M <B> ? <zone><zone> pX
M <B> and <client><own> jd
M <B> at <zone><outside> jd
M <B> on <client><far> kc
M <B> on <gateway><host> jd
M <B> on <host><far> jd
M <B> on <host><public> kc
M <B> port <client><host> kc
M <B> port <host><far> oY
M <B> port <outside><own> kc
M <B> s <client><own> jd
M <B> s <far><own> jd
M <B> s <host><client> ck
M <B> s <own><client> ck
M <B> server <client><host> ma
M <B> server <zone><host> ma
M <B> 之 <zone><zone> kc
M <B> 会 <gateway><own> jd
M <B> 吗 <host><outside> ma
M <B> 就 <zone><own> kc
M <B> 的 <host><far> jd
M <B> 的 <host><outside> lb
M <B> 的 <zone><client> lb
M <host> <B> <own><client> ck
M <n> , <client><own> jd
M <n> , <own><zone> dj
M <n> : <host><client> Wq
M <n> am
M <n> from <client><own> kc
M <n> ms <own><client> dj
M <n> on <far><own> kc
M <n> you <zone><own> jd
M <own> dj
M <public> <B> <client><own> kc
M <server> <B> <zone><own> kc
M <server> lb
M <server> 填 <client><own> jd
M <service> <n> <client><own> kc
M <service> <n> <far><own> jd
M <service> <n> <host><far> jd
M <service> <n> <zone><own> jd
M <service> kc
M <service> on <client><own> kc
M <service> on <zone><host> ma
M <service> to <zone><host> ma
M <service> 到 <outside><host> jd
M <zone> kc
M able nZ
M access kc
M ack <n> <client><own> jd
M ack kc
M address jd
M against kc
M allowed kc
M an jd
M and <B> <zone><zone> lb
M answer dj
M asking jd
M at <B> <far><own> lb
M at <B> <outside><host> lb
M at <B> <outside><own> kc
M at <B> <zone><own> jd
M authentication , <zone><own> jd
M back ck
M behind am
M browse jd
M can kc
M can't nZ
M cannot kc
M cant kc
M com lb
M coming Wq
M connect from <host><far> bl
M connect to <host><far> kc
M connect to <host><own> kc
M connect to <own><client> ck
M connect to <zone><own> kc
M connection dj
M connection refused <client><own> kc
M connection to <zone><own> ma
M connects kc
M could ma
M curl <B> <gateway><own> jd
M deliver ma
M delivers kc
M desk dj
M dialled kc
M dport dj
M dst <B> <client><client> jd
M fetch ma
M folks kc
M for <B> <outside><own> nZ
M for <B> <zone><own> qW
M for ck
M from <B> <client><own> oY
M from <B> <far><zone> bl
M from <B> <gateway><far> lb
M from <B> <gateway><zone> Vr
M from <B> <host><client> Yo
M from <B> <host><far> jd
M from <B> <host><outside> Xp
M from <B> <host><zone> Yo
M from <B> <own><client> ck
M from <B> <own><far> Yo
M from <B> <own><outside> ck
M from <B> <zone><own> lb
M from bl
M from my <own><client> dj
M from unknown <host><client> dj
M from unknown <host><far> ck
M get at <outside><host> kc
M get ma
M gets jd
M has kc
M has to <client><host> jd
M have <B> <zone><outside> jd
M have oY
M he kc
M hosts jd
M i'm bl
M in <B> <own><zone> ck
M in ck
M inner jd
M inside jd
M into <B> <outside><zone> kc
M into <B> <zone><zone> kc
M into lb
M ip <host> <own><client> ck
M is <B> <own><client> dj
M is ck
M it's Zn
M keeps ma
M leg kc
M log dj
M lose jd
M machine jd
M mail jd
M mails jd
M make lb
M may kc
M monitoring bl
M ms dj
M must authentication <zone><own> jd
M must kc
M mx kc
M my Zn
M my desk <own><client> ck
M need jd
M needs nZ
M off jd
M on <B> <client><client> dj
M on <B> <far><own> kc
M on <B> <outside><own> nZ
M on <B> <own><zone> ck
M on <B> <zone><outside> kc
M on <B> <zone><own> nZ
M on dj
M onto jd
M open kc
M open to <own><outside> ck
M opening lb
M our jd
M out ck
M out to <host><far> kc
M out to <host><outside> rV
M out to <zone><far> kc
M outbound nZ
M outlook jd
M over nZ
M own jd
M packet jd
M pc ck
M ping <B> <client><host> lb
M ping ma
M pointed lb
M port <n> <far><own> lb
M port <n> <host><client> Xp
M port <n> <own><outside> ck
M port <n> <own><zone> dj
M portal kc
M postfix <service> <host><far> jd
M postfix smtpd <host><client> dj
M postfix smtpd <host><far> ck
M print kc
M pull oY
M push kc
M pushes jd
M reach <B> <host><public> jd
M reach <B> <zone><zone> jd
M reach kc
M reach the <zone><own> jd
M reachable Xp
M reached Zn
M refused' jd
M relay lb
M resolve jd
M resolve names <gateway><far> jd
M router jd
M run dj
M run on <own><client> ck
M s , <client><own> jd
M s jd
M say lb
M says kc
M see ck
M seen Xp
M send lb
M sending ck
M sends nZ
M sends through <zone><own> jd
M seq <n> <client><own> jd
M seq jd
M session lb
M should kc
M sitting am
M smtpd <n> <host><client> dj
M smtpd <n> <host><far> ck
M so lb
M socket ck
M something lb
M still get <client><far> ma
M still get <outside><own> lb
M still get <zone><far> lb
M still kc
M straight ma
M submit lb
M supposed kc
M syn kc
M talk kc
M talking jd
M tcp ck
M the <B> <client><host> kc
M the <B> <outside><host> ma
M the <B> <zone><host> lb
M the <host> <zone><public> kc
M there kc
M they kc
M this ck
M through <B> <zone><own> kc
M time lb
M timed dj
M to <B> <client><client> kc
M to <B> <client><far> kc
M to <B> <client><host> jd
M to <B> <far><own> jd
M to <B> <gateway><far> nZ
M to <B> <gateway><own> kc
M to <B> <host><client> lb
M to <B> <host><far> sU
M to <B> <host><host> lb
M to <B> <host><own> kc
M to <B> <host><public> jd
M to <B> <outside><gateway> kc
M to <B> <outside><host> jd
M to <B> <outside><own> jd
M to <B> <zone><client> lb
M to <B> <zone><gateway> jd
M to <B> <zone><own> kc
M to <own> <own><client> ck
M to <public> <host><own> jd
M to <service> <client><own> lb
M to lb
M to the <client><host> ma
M toward nZ
M towards pX
M udp jd
M unknown <B> <host><client> dj
M unknown <B> <host><far> ck
M up jd
M updates ma
M us kc
M use lb
M user ma
M uses lb
M via kc
M wants kc
M what ck
M when am
M when it <client><own> jd
M work dj
M you must <zone><own> jd
M 一 kc
M 上 <B> <host><outside> kc
M 上 <B> <zone><outside> jd
M 上 kc
M 个 kc
M 主 kc
M 们 nZ
M 写 jd
M 出 ma
M 到 <B> <client><host> jd
M 到 <B> <far><own> jd
M 到 <B> <host><far> kc
M 到 <B> <zone><client> oY
M 到 <B> <zone><own> jd
M 动 lb
M 去 ma
M 发 信 <zone><own> jd
M 口 bl
M 台 dj
M 吗 kc
M 在 ck
M 填 jd
M 填 的 <client><own> jd
M 外 jd
M 对 ck
M 己 jd
M 开 <B> <outside><own> jd
M 往 ma
M 志 ck
M 想 lb
M 我 们 <outside><own> jd
M 手 jd
M 收 信 <zone><own> jd
M 无 jd
M 日 ck
M 明 jd
M 明 明 <client><own> jd
M 是 <B> <client><own> jd
M 是 dj
M 有 am
M 本 机 <gateway><own> jd
M 条 kc
M 查 lb
M 法 jd
M 用 <B> <zone><own> jd
M 用 户 <outside><own> jd
M 电 脑 <zone><own> jd
M 的 bl
M 的 client <zone><own> jd
M 的 人 <zone><own> jd
M 的 是 <client><own> jd
M 直 接 <client><host> jd
M 能 jd
M 能 上 <host><outside> kc
M 能 打 <zone><own> lb
M 自 己 <host><outside> kc
M 要 nZ
M 访 问 <gateway><own> kc
M 说 lb
M 走 jd
M 过 jd
M 进 kc
M 连 <B> <client><host> jd
M 连 <B> <outside><host> jd
M 连 kc
M 连 的 <client><own> jd
M 那 jd
M 错 kc
M 问 <B> <gateway><own> kc
M 面 kc
R , <n> <client><host> jd
R , <outside> <zone><own> kc
R , ack <client><own> ma
R , allowed <zone><zone> nZ
R , am
R , does <far><own> lb
R , does <zone><host> jd
R , does <zone><own> jd
R , length <client><own> jd
R , length <far><own> jd
R , port <zone><own> jd
R , seq <client><host> jd
R , seq <client><own> jd
R , seq <far><own> jd
R , win <client><host> jd
R , win <client><own> jd
R , win <far><own> jd
R , 为 <zone><own> lb
R -> jd
R -a kc
R -i jd
R -j dnat <outside><own> jd
R -m tcp <outside><own> kc
R -o kc
R -p tcp <outside><own> jd
R : <n> <client><own> jd
R : connection <host><far> kc
R <client> $ <own><- am
R <client> s <client><own> kc
R <host> , <zone><own> jd
R <host> <client> <client><own> kc
R <n> $ <client><client> jd
R <n> $ <client><own> lb
R <n> $ <far><own> jd
R <n> $ <host><client> bl
R <n> $ <host><public> jd
R <n> $ <outside><own> ma
R <n> $ <own><client> bl
R <n> $ <zone><far> kc
R <n> , <client><client> kc
R <n> , <client><far> lb
R <n> , <client><own> jd
R <n> , <far><own> jd
R <n> , <outside><host> kc
R <n> , <zone><host> jd
R <n> -j <outside><own> jd
R <n> : <client><own> jd
R <n> : <zone><own> ma
R <n> <n> <client><own> kc
R <n> ? <client><far> kc
R <n> ? <client><own> jd
R <n> and <client><own> kc
R <n> assured <far><own> jd
R <n> proto <client><host> lb
R <n> proto <far><own> jd
R <n> src <far><own> jd
R <n> udp <client><far> jd
R <n> you <zone><own> jd
R <n> 不 <zone><own> jd
R <outside> dj
R <outside> it <zone><own> kc
R <server> jd
R <service> $ <client><own> jd
R <service> $ <zone><own> jd
R <service> , <host><host> ma
R <service> : <client><own> jd
R <service> <n> <zone><host> jd
R <service> <n> <zone><zone> lb
R <service> ? <zone><host> jd
R <service> 吗 <outside><host> lb
R ? $ <client><client> kc
R ? $ <client><far> lb
R ? $ <client><gateway> lb
R ? $ <client><host> lb
R ? $ <client><outside> kc
R ? $ <client><own> qW
R ? $ <far><client> dj
R ? $ <far><own> pX
R ? $ <far><zone> bl
R ? $ <gateway><far> ma
R ? $ <gateway><host> kc
R ? $ <gateway><own> jd
R ? $ <host><host> lb
R ? $ <host><own> ma
R ? $ <host><public> jd
R ? $ <host><zone> ck
R ? $ <outside><gateway> kc
R ? $ <outside><host> jd
R ? $ <outside><own> lb
R ? $ <own><client> bl
R ? $ <own><far> Xp
R ? $ <own><outside> ck
R ? $ <own><zone> Yo
R ? $ <zone><far> lb
R ? $ <zone><gateway> nZ
R ? $ <zone><host> jd
R ? $ <zone><outside> ma
R ? $ <zone><own> lb
R ? $ <zone><public> lb
R ? $ <zone><zone> rV
R ? ? <client><own> kc
R able ck
R ack <n> <client><own> ma
R ack bl
R after <n> <client><own> jd
R all ? <zone><zone> kc
R all ck
R am nZ
R and then <client><own> kc
R anything jd
R are ma
R as lb
R assured mark <far><own> jd
R at all <zone><outside> jd
R at all <zone><zone> jd
R at jd
R authentication jd
R back $ <client><own> jd
R becomes kc
R block kc
R blocked ma
R browser jd
R by nZ
R check jd
R com kc
R come jd
R comes jd
R connect : <client><own> kc
R connecting jd
R connection timed <client><own> jd
R connection timed <host><far> kc
R connects bl
R curl bl
R dead lb
R decides kc
R delivers ck
R destination <host> <outside><own> jd
R did jd
R directly lb
R dnat to <outside><own> jd
R do i <client><own> kc
R does it <far><own> ma
R does the <host><far> kc
R does the <zone><own> jd
R don't ma
R dport <n> <client><client> jd
R dport <n> <outside><own> jd
R dport <n> <zone><own> jd
R drop ma
R dropped lb
R e lb
R echo kc
R end jd
R err ma
R errno dj
R error jd
R even ma
R every jd
R explain dj
R filtered nZ
R fine ma
R for qW
R forward policy <client><client> dj
R forwarded ma
R getting jd
R given ck
R gives kc
R go oY
R he jd
R i ck
R icmp kc
R id kc
R idea am
R if lb
R inet jd
R input dj
R internal ma
R involved jd
R io jd
R ip <host> <client><own> kc
R ip jd
R is fine <client><own> jd
R is that <host><far> jd
R it ? <client><host> lb
R it ? <zone><own> oY
R it works <zone><own> jd
R it's kc
R just spins <zone><own> jd
R land on <outside><own> lb
R leave jd
R length <n> <client><own> jd
R length <n> <far><own> jd
R let ma
R loop jd
R loss dj
R lost jd
R make it <far><own> jd
R masqueraded oY
R match nZ
R mean ma
R morning jd
R must kc
R my kc
R need ck
R no oY
R not ? <zone><own> kc
R on <n> <client><client> dj
R on <n> <gateway><host> jd
R on <n> <host><far> jd
R on <n> <host><public> jd
R on <service> <zone><host> lb
R on the <outside><own> kc
R once kc
R other ck
R our ma
R out $ <client><own> jd
R outbound jd
R output kc
R over kc
R pass kc
R permitted kc
R ping lb
R please nZ
R policy jd
R port <n> <client><host> jd
R port <n> <far><own> lb
R port <n> <gateway><host> jd
R port <n> <host><far> rV
R port <n> <outside><own> kc
R port kc
R postrouting kc
R prerouting jd
R printer jd
R r , <client><own> ma
R r dj
R rather bl
R read am
R refused jd
R return jd
R rst , <client><own> jd
R rst jd
R ruleset ma
R s , <client><own> jd
R s , <far><own> kc
R s , <host><client> ck
R s , <own><client> bl
R seq <n> <client><host> jd
R seq <n> <client><own> jd
R seq <n> <far><own> jd
R server ck
R session kc
R should kc
R side jd
R snat kc
R so am
R socket jd
R source ma
R spins kc
R stop lb
R stuck kc
R syn $ <client><host> jd
R syn ack <far><own> kc
R tcp -m <outside><own> kc
R tcp dport <client><client> jd
R tcp dport <outside><own> jd
R tell ck
R that's ma
R the <gateway> <host><far> kc
R them kc
R they jd
R thru oY
R timed jd
R timed out <client><own> jd
R timed out <host><far> kc
R to <own> <zone><own> jd
R to ck
R to destination <outside><own> jd
R traffic jd
R translated kc
R ttl <n> <far><host> kc
R udp <n> <client><far> jd
R udp <n> <host><far> jd
R up kc
R we oY
R when nZ
R where ma
R which ma
R why ? <zone><own> jd
R win <n> <client><host> jd
R win <n> <client><own> jd
R win <n> <far><own> jd
R with ma
R without kc
R works kc
R wrong kc
R you must <zone><own> jd
R 上 dj
R 下 kc
R 不 通 <zone><zone> jd
R 丢 kc
R 中 kc
R 为 什 <zone><own> kc
R 之 kc
R 之 间 <zone><zone> kc
R 了 吗 <zone><own> jd
R 事 dj
R 什 么 <client><own> jd
R 什 么 <zone><own> kc
R 从 lb
R 以 ma
R 传 jd
R 住 jd
R 出 nZ
R 分 kc
R 到 <host> <gateway><own> jd
R 到 底 <zone><own> kc
R 去 jd
R 口 <n> <client><own> kc
R 口 <n> <zone><own> kc
R 可 kc
R 吗 $ <client><far> lb
R 吗 $ <gateway><client> nZ
R 吗 $ <host><far> ma
R 吗 $ <zone><far> kc
R 吗 $ <zone><zone> nZ
R 吗 ? <outside><host> kc
R 吗 ? <outside><own> jd
R 吗 ? <zone><host> jd
R 吗 ? <zone><outside> kc
R 吧 jd
R 呢 ma
R 命 kc
R 和 jd
R 啥 kc
R 在 ck
R 天 ck
R 它 jd
R 定 ma
R 客 ck
R 就 dj
R 就 能 <zone><own> jd
R 常 $ <zone><own> kc
R 开 ck
R 忙 jd
R 我 kc
R 户 ck
R 拒 jd
R 拦 kc
R 据 kc
R 收 <service> <zone><own> jd
R 放 行 <zone><zone> kc
R 时 , <outside><own> jd
R 时 , <zone><own> lb
R 有 ma
R 次 jd
R 正 常 <client><own> jd
R 正 常 <zone><own> kc
R 段 kc
R 没 nZ
R 没 有 <client><own> jd
R 现 ma
R 用 jd
R 的 $ <zone><own> kc
R 的 <n> <outside><own> jd
R 的 <n> <zone><far> jd
R 的 <n> <zone><zone> jd
R 的 <service> <outside><host> jd
R 绕 kc
R 给 kc
R 网 lb
R 谢 kc
R 走 到 <zone><own> jd
R 超 时 <zone><own> jd
R 跑 Yo
R 跟 kc
R 路 jd
R 边 dj
R 达 kc
R 进 ck
R 通 kc
R 通 不 <zone><zone> kc
R 通 吗 <zone><host> jd
R 里 jd
R 间 kc
R 题 kc
^ <A> -> jd
^ <A> <B> ma
^ <A> <n> jd
^ <A> can't lb
^ <A> from bl
^ <A> is dj
^ <A> nZ
^ <A> server lb
^ <A> to ma
^ <A> 出 kc
^ <A> 到 jd
^ <A> 去 kc
^ <A> 发 kc
^ <A> 往 kc
^ <A> 本 kc
^ <A> 自 jd
^ <A> 这 jd
^ <A> 进 jd
^ <A> 那 jd
^ <A> 里 jd
^ <n> : jd
^ <n> <n> dj
^ <n> kc
^ <outside> jd
^ <service> <A> dj
^ <service> from kc
^ <service> to dj
^ <zone> <A> jd
^ <zone> 那 jd
^ are jd
^ assume ma
^ can <A> kc
^ can a jd
^ can someone jd
^ can the jd
^ conntrack 里 kc
^ could jd
^ dmesg dj
^ does <service> lb
^ does nZ
^ does the jd
^ dovecot : jd
^ dovecot jd
^ for jd
^ foxmail ck
^ from <A> jd
^ from pX
^ from the oY
^ good jd
^ good morning jd
^ got ck
^ hairpin nZ
^ how come kc
^ i would jd
^ maillog on dj
^ my kc
^ nc dj
^ new kc
^ nginx kc
^ nginx on kc
^ on oY
^ once lb
^ once the kc
^ our qW
^ ping <A> dj
^ ping from kc
^ pinging <A> dj
^ pinging dj
^ planning jd
^ pls dj
^ printer kc
^ seen bl
^ seen on bl
^ since ma
^ somebody Zn
^ src <A> nZ
^ src nZ
^ the kc
^ trying <A> ck
^ trying to kc
^ user jd
^ users jd
^ we moved ma
^ what source dj
^ when nZ
^ which rule kc
^ why is kc
^ 同 jd
^ 同 事 jd
^ 在 <A> lb
^ 我 jd
^ 我 在 kc
a colleague bl
a host kc
a host on kc
a reset kc
able to jd
able to talk kc
accept , <A> jd
accept would <A> kc
ack <n> , ck
ack <n> ck
add -a forward kc
address <B> oY
address ? $ jd
address ? jd
address does ck
against <B> kc
all $ jd
allowed ? $ nZ
allowed ? nZ
am i lb
an <A> kc
an <service> ma
an <service> session jd
and <B> jd
and <service> nZ
and back ? kc
and back jd
and then lb
answer $ kc
answer : lb
anything in jd
anything in the jd
anything stop lb
anywhere ? $ jd
are <A> lb
arriving on ma
as seen am
as well lb
at <A> jd
at <B> $ lb
at <B> , dj
at all $ jd
at the lb
authentication $ dj
back ? $ lb
back ? lb
back through us jd
back to ck
be forwarded jd
between <A> and lb
between <A> lb
blocked ? $ ck
bob example net jd
box <A> nZ
browse <B> jd
by <A> lb
by <B> dj
by <service> ma
by the kc
can <A> <service> jd
can <A> itself kc
can <A> kc
can <A> open kc
can <A> ping lb
can <zone> jd
can open pX
can people jd
can someone jd
can the jd
can use jd
client address dj
come back ? jd
coming in on jd
confirm that jd
connect <B> ma
connect to <B> kc
connect to <own> dj
connect to jd
connected to jd
connecting to <B> kc
connection refused $ kc
connection to <B> pX
connects to <B> kc
conntrack 里 kc
correct ? $ jd
correct ? jd
could <A> jd
could i kc
could somebody kc
curl <A> Yo
curl <B> lb
delete the lb
deliver outbound oY
delivers to <B> kc
dev <outside> $ am
dev <outside> am
dialled <B> kc
dig <A> ck
directly , kc
directly ? $ jd
do <A> lb
do i land ma
do packets kc
do the kc
do they pX
do we kc
does <A> reach lb
does <A> still kc
does <B> bl
does <host> ma
does <service> <n> kc
does <service> lb
does mail ck
does mail gw ck
does the <gateway> kc
does the <host> jd
does the answer jd
does the return lb
dovecot : <service> kc
dovecot : kc
dpt <n> syn kc
dropped ? $ jd
dropped ? jd
dst <B> , lb
echo request kc
end up ? kc
end up jd
ends up kc
errno <n> ck
error : ck
established src <A> jd
example , bl
example net dj
expected ? $ bl
expected ? ck
failed : ck
failed : connection ck
find its ck
find its way ck
first <client> qW
first <outside> nZ
first <own> Tt
first <server> jd
first <zone> sU
for <B> $ dj
for <B> , kc
for <B> port ma
for <zone> lb
for a jd
for the dj
for them jd
forward -i <A> kc
from <A> , jd
from <A> to kc
from <B> , dj
from <B> ck
from <B> on dj
from <B> over jd
from <outside> dj
from <zone> lb
from the <A> pX
from the ma
get <n> kc
get at kc
get forwarded dj
get into <B> kc
get into kc
get out ? lb
get out ma
get out to lb
get to <B> kc
gets <n> jd
gets <n> you jd
gets to jd
go to kc
good morning jd
happens to <A> kc
have <B> nZ
have a jd
have to kc
host <A> port ck
host on <A> kc
host on kc
hosts on lb
i <service> lb
i am ma
i don't kc
i e oY
i land ma
i land on ma
i mean kc
i need ck
i would like jd
id <n> kc
if the lb
if you ma
iif <outside> kc
in <A> , kc
in <A> gets kc
in <A> kc
in <B> $ am
in <B> dj
in <n> lb
in its jd
in on <A> kc
inc <n> kc
instead of jd
into <B> , ma
into <B> ? jd
into <B> lb
ip $ kc
ip <host> <A> jd
ip <host> <B> ck
ip <host> <client> jd
ip <host> jd
ip does the dj
ipv <n> kc
is <A> able kc
is <A> reachable Zn
is <B> $ ck
is ? oY
is dead lb
is fine kc
is port <n> am
is port am
is that kc
is that us jd
is there anything lb
is this lb
it $ nZ
it , lb
it be lb
it on am
it pass dj
it to kc
it works jd
its <service> kc
its own kc
its way back ck
its way ck
itself $ am
itself open kc
just spins jd
k <n> jd
kindly confirm kc
kinds <client><client> lb
kinds <client><far> lb
kinds <client><gateway> nZ
kinds <client><host> lb
kinds <client><outside> lb
kinds <client><own> rV
kinds <far><client> bl
kinds <far><own> qW
kinds <far><zone> Yo
kinds <gateway><far> lb
kinds <gateway><host> lb
kinds <gateway><own> jd
kinds <host><client> jd
kinds <host><far> jd
kinds <host><host> lb
kinds <host><own> nZ
kinds <host><public> lb
kinds <host><zone> ck
kinds <outside><client> jd
kinds <outside><gateway> kc
kinds <outside><host> kc
kinds <outside><own> lb
kinds <own><- ck
kinds <own><client> Xp
kinds <own><far> ck
kinds <own><gateway> bl
kinds <own><host> am
kinds <own><outside> am
kinds <own><zone> ck
kinds <server><own> jd
kinds <zone><far> lb
kinds <zone><gateway> nZ
kinds <zone><host> pX
kinds <zone><outside> ma
kinds <zone><own> lb
kinds <zone><public> nZ
kinds <zone><zone> lb
land on the kc
laptop , ck
laptop <A> ma
length <n> and kc
let <A> jd
let in lb
let it ma
let through oY
lets <A> jd
like to lb
lives on ck
mail from jd
mail over jd
make it lb
make it to kc
morning $ jd
must authentication $ dj
must authentication' lb
net : dj
never an answer kc
never an kc
nginx on <A> kc
nginx on kc
no ? $ jd
no ? jd
nobody in <A> jd
nobody in jd
nothing from dj
of <B> ? kc
of <B> kc
of that lb
of the am
off from jd
ok or jd
ok or not jd
on <A> from Xp
on <A> opens ma
on <A> to nZ
on <A> who oY
on <B> $ ck
on <B> ? pX
on <client> $ bl
on <client> bl
on <gateway> jd
on <n> , kc
on <n> tcp dj
on <outside> kc
on <service> ? lb
on dev <outside> am
on our lb
on the <A> dj
on the <B> am
on the dj
once the lb
open <B> , ma
open <B> ? jd
open <B> jd
open ? $ jd
open ? jd
open for kc
open the kc
open to <B> bl
open to ck
opening <B> lb
opens <service> ma
or does it jd
or is it oY
or is nZ
or no $ jd
or no ? jd
or no ma
our <A> kc
out $ lb
out <zone> src jd
out ? $ kc
out ? kc
out on <A> jd
out on <B> kc
out src <A> ma
out src ma
out there kc
out to <B> kc
out to lb
over <service> $ jd
over <service> , jd
over <service> from jd
over <service> kc
pc <A> jd
people on bl
ping <A> dj
ping <A> from dj
ping <B> , kc
ping <B> ? kc
ping <B> ma
ping from <A> kc
ping from kc
ping to <A> dj
ping 通 <B> jd
ping 通 jd
pinging <A> bl
pinging <A> from dj
please , jd
pls $ jd
pls : jd
pls check am
pointed at <B> lb
pointed at kc
port <n> , jd
port <n> : ck
port <n> ? dj
port <n> does kc
port <n> of jd
port <n> on lb
ports <n> jd
printer <A> kc
printer at jd
probe at Zn
question : lb
r , dj
reach <B> $ kc
reach <B> kc
reach <B> on kc
reach the jd
reachable for Zn
reachable from <B> ck
reachable from ck
real client address dj
real client bl
refused $ kc
resolve names jd
right ? $ jd
right ? jd
rule decides jd
rule is jd
run on <B> ck
says connection refused dj
scanner at <A> kc
second <- Zn
second <client> bl
second <host> nZ
second <own> nZ
second <public> ma
second <zone> Zn
see the real dj
see when ck
sends a lb
sends through <B> jd
sends through jd
sends to <B> lb
sends to lb
server , kc
server on jd
server see ck
server to kc
session to <B> kc
session to kc
set to jd
should <service> jd
should i jd
should it jd
since <n> jd
since this morning jd
sitting on bl
snat to jd
snat to source jd
somebody on <A> ma
someone <A> jd
someone on <A> lb
someone on lb
source address does ck
src <far> dst kc
src <far> kc
still get kc
straight to jd
stuck like kc
suppose the forward kc
supposed to be ma
supposed to lb
syn $ jd
syn ack jd
talk to kc
talks to jd
tcp $ nZ
tcp , kc
tcp <A> jd
tcp <n> ? kc
tcp ? $ ck
tcp ? ck
that $ jd
that <A> kc
that be lb
that go kc
that packet kc
that the am
that us jd
that work jd
the <A> , lb
the <A> box oY
the <A> host jd
the <B> box kc
the <gateway> 's ck
the <gateway> lb
the <host> box jd
the <host> jd
the <n> kc
the <outside> jd
the <server> kc
the <service> <n> kc
the answer come jd
the line kc
the log ck
the packet bl
the public jd
the queue lb
the real client dj
the real dj
the replies lb
the ruleset kc
the very kc
them , jd
them ? $ jd
them ? jd
then be able jd
then be jd
there anything lb
they see ma
this ? lb
this morning $ jd
through <B> $ kc
through ? $ kc
through ? kc
through us jd
thunderbird on ma
timed out $ nZ
timed out' jd
timeout $ dj
timeout , lb
to <A> -> lb
to <A> am
to <A> from dj
to <B> $ jd
to <B> does nZ
to <B> get jd
to <B> jd
to <B> make jd
to <B> ok lb
to <B> on lb
to <B> or kc
to <B> port jd
to <B> tcp kc
to <B> udp jd
to <B> which jd
to <host> dj
to <public> jd
to <zone> ma
to accept , jd
to accept jd
to add kc
to be ma
to deliver lb
to host <A> ck
to it bl
to our kc
to push kc
to send kc
to source jd
to talk jd
to talk to jd
to the <A> bl
to the <B> lb
today ? $ lb
toward <B> nZ
towards <B> ? ma
towards <B> oY
trace <A> to lb
trace tcp ma
true ? $ ma
trying <A> ck
trying <B> error jd
trying <B> jd
trying to kc
udp <n> <n> jd
udp <n> ? lb
udp <n> from lb
udp <n> to jd
udp port <n> Xp
udp port Xp
unreplied src <far> kc
up $ kc
up ? $ kc
up ? kc
up on jd
updates from jd
us $ dj
us or jd
user <A> ma
users on <A> jd
via <B> , kc
via <B> lb
walk me jd
wants a kc
wants to jd
way back ck
way does jd
we put kc
went to jd
what does bl
what does it kc
what gives dj
what if i jd
what source dj
what would jd
when <A> connects jd
when <A> lb
when <B> bl
when he kc
when i jd
when it lb
when they kc
where does kc
which rule decides kc
why $ jd
why is jd
will <A> ma
will <B> dj
will <gateway> ma
will it kc
window <n> syn lb
with my kc
with these dj
work $ ma
work ? $ ck
work ? ck
works ? lb
would <A> kc
would <A> reach kc
would <A> then jd
yes or lb
yes or no lb
一 下 jd
一 个 dj
一 直 timeout lb
上 $ ma
上 <A> jd
上 <B> jd
上 <B> 吗 jd
上 curl <B> jd
上 curl jd
上 ping <B> jd
上 ping jd
上 抓 包 kc
上 网 jd
不 $ jd
不 ? $ kc
不 ? kc
不 了 <B> lb
不 了 lb
不 开 jd
不 放 kc
不 能 kc
不 能 ping jd
不 通 , jd
丢 了 kc
个 , kc
主 动 lb
么 <A> 打 jd
么 走 $ kc
之 间 kc
了 $ jd
了 <B> jd
了 没 $ jd
事 用 jd
人 能 jd
什 么 ? ck
会 到 jd
会 变 kc
会 变 成 kc
会 经 jd
会 经 过 jd
会 被 丢 kc
会 转 jd
会 转 到 jd
信 <n> kc
候 源 kc
候 源 地 kc
凌 晨 jd
出 <B> ma
出 去 kc
出 得 jd
出 得 去 jd
分 析 jd
则 ? $ kc
则 ? kc
则 放 ma
删 掉 , dj
到 <B> $ jd
到 <B> , kc
到 <B> jd
到 <B> 吗 jd
到 <zone> ma
到 syn kc
到 哪 里 jd
到 这 个 kc
包 , jd
包 会 lb
卡 在 jd
去 <B> kc
去 不 kc
去 掉 , kc
去 掉 jd
去 连 <B> kc
去 连 jd
反 映 jd
发 信 , jd
发 信 <n> kc
发 往 <B> kc
发 往 ma
变 成 什 jd
口 , kc
口 <n> $ nZ
口 <n> , ck
口 会 dj
口 连 jd
口 通 不 jd
可 以 kc
同 事 用 jd
后 <A> ma
吧 $ nZ
命 中 kc
哪 个 kc
哪 里 jd
啥 $ lb
器 访 jd
器 访 问 jd
回 了 ck
回 包 jd
在 <A> , kc
在 <A> nZ
在 <A> 上 lb
在 <B> ck
在 <zone> jd
在 <zone> 上 jd
地 址 会 kc
址 会 kc
址 会 变 kc
填 的 <B> kc
外 网 jd
对 <B> am
就 正 kc
就 正 常 kc
就 没 jd
帮 忙 分 jd
常 $ lb
开 <B> $ jd
往 <B> lb
得 去 吗 jd
忙 分 jd
忙 分 析 jd
思 $ lb
意 思 $ lb
成 什 jd
成 什 么 jd
我 们 ma
我 在 <A> kc
户 端 <A> jd
打 <B> kc
打 <B> 的 jd
打 不 jd
打 不 开 jd
把 -a dj
把 -a forward jd
拦 吗 jd
接 连 <B> jd
收 <B> kc
收 信 jd
放 ? $ lb
放 ? lb
放 不 kc
放 不 放 kc
放 行 $ jd
放 行 的 ma
日 志 dj
时 候 源 kc
明 明 jd
是 <gateway> jd
是 <gateway> 拦 jd
是 加 jd
是 被 jd
是 被 丢 kc
有 $ kc
有 回 jd
有 放 jd
本 机 能 lb
机 上 jd
机 器 访 jd
机 能 lb
机 访 jd
机 访 问 jd
机 连 <B> jd
机 连 kc
条 <n> 的 jd
来 吗 $ dj
样 ? $ jd
样 ? jd
桌 面 kc
正 常 $ lb
没 $ jd
没 有 $ kc
没 有 jd
没 有 回 jd
流 量 kc
烦 看 下 jd
现 在 lb
用 <B> kc
用 <B> 收 jd
用 <service> 收 jd
的 $ jd
的 , dj
的 <B> , lb
的 <B> kc
的 <n> , kc
的 <n> ? kc
的 <service> 吗 kc
的 client jd
的 dnat jd
的 人 能 jd
的 吗 kc
的 是 <B> kc
的 是 哪 jd
的 机 jd
的 机 器 jd
的 用 kc
的 用 户 kc
的 电 ma
的 电 脑 ma
直 timeout , lb
直 timeout lb
看 到 ip jd
看 到 syn kc
程 桌 kc
程 桌 面 kc
端 <A> jd
端 口 , kc
端 口 连 jd
网 <A> kc
网 段 kc
老 板 lb
能 ping jd
能 ping 通 jd
能 reach jd
能 上 <B> jd
能 不 jd
能 不 能 jd
能 主 nZ
能 主 动 nZ
能 打 ck
自 己 jd
行 吗 ? kc
行 的 kc
被 丢 lb
要 是 加 jd
规 则 ? kc
规 则 放 ma
谢 $ kc
谢 谢 $ kc
谢 谢 kc
走 $ kc
走 <n> kc
走 <service> kc
走 的 是 kc
边 <A> kc
过 <gateway> 吗 jd
还 是 kc
这 个 , kc
这 个 kc
这 台 机 ma
这 边 kc
远 程 kc
远 程 桌 kc
连 <B> 会 jd
连 到 <B> lb
连 到 lb
通 , jd
通 <B> jd
通 <B> 吗 kc
通 了 lb
那 台 lb
那 边 <A> kc
都 不 kc
里 看 kc
里 看 到 kc
问 <B> 吗 kc
面 的 jd
`;
