/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 eifhdj
$ eifhdj
' , lgggfd
' -i fgfhke
' <n> ubghda
' <own> lgggfd
' ifhhlY
'connection oehegc
'connection refused' mfhfha
'connection timed kggffe
's <service> djfekf
's elebkg
's inside ljegfa
's own eledjg
, <client> mggdlX
, <far> ofhelW
, <gateway> meggfc
, <host> gbhYnl
, <n> qZccgl
, <outside> tZhbmY
, <own> hocdeg
, <server> mghgfa
, <service> oaoabi
, <zone> eichoa
, a lggffd
, ack kfggff
, all lhbjdf
, allowed jjehde
, and cnfcZp
, any ficcog
, blocked iedegl
, but oegfec
, can lajYpe
, cejekg
, client jgggge
, coming tdeebf
, connection ngfgga
, correct lfefbj
, could fgegle
, customer keecZq
, do mdcbjj
, does mXgaoh
, dst ocfide
, established egffji
, everything Xdifkm
, for kbZqgd
, from nleffZ
, given kggfff
, how pfgdce
, i jldgdd
, i'm negeef
, if jkYgjd
, in iffeek
, it mcgdgg
, it's fggedm
, just mcgkbf
, length kffgff
, lip jfggff
, need jbhkef
, never lfffbj
, new fgglgc
, no qlZaef
, not gmhdgc
, nothing udegda
, ok nfgfgc
, on pjfaed
, one ildeff
, open sgcffb
, or ibejpa
, over meegge
, plain nhegcf
, please kkZige
, pls keedel
, port maljda
, possible odehed
, right qgjabf
, rip jfggff
, same leffgf
, seq jfggff
, session jfggff
, should oeggec
, so nlgedZ
, sorry nhehec
, source qcdgef
, tcp qicjdY
, that jagcep
, the ldhWgn
, then jcemff
, they jccifm
, thoughts gfgffk
, thx hnebeh
, udp lgegdg
, what nbichf
, what's ghidam
, whats oefeci
, where feehkf
, which ahomea
, while oggggY
, who fhdbhn
, why tfggeX
, will jeffhf
, win jgggff
, with Zfmmee
, works qeedci
, would eeifqZ
, yes iZojga
, 一 lcgggf
, 不 lmgdeb
, 为 vWgifZ
, 之 igecoc
, 什 rfahed
, 从 mXdplY
, 他 mfegfe
, 会 lcjcgg
, 但 leggfd
, 出 pddgdg
, 到 wbibdb
, 包 fldkgc
, 发 lgeggd
, 咋 gdgggk
, 回 nefegc
, 在 idgekf
, 客 jfgfgf
, 对 mdjagf
, 帮 hZgggl
, 急 idefem
, 想 nffgec
, 我 gejief
, 报 nggggb
, 提 mffggc
, 收 lgffgd
, 昨 mgfgfc
, 是 rbfZcm
, 最 gffkff
, 有 bkjZhj
, 正 kfggfe
, 没 lffecj
, 源 pfggae
, 然 kghgfd
, 现 hdedmg
, 用 ofegdf
, 目 lkgfcc
, 直 kgfgee
, 看 kbggfi
, 端 qbefef
, 结 ngfedf
, 给 hgcdfn
, 网 lgffge
, 能 nakgdd
, 要 jddjfg
, 说 kegffg
, 请 igYlgi
, 谁 jafelh
, 谢 hgdfcn
, 走 nefffd
, 还 dpecid
, 连 oghedc
, 通 0dgcdW
, 都 gmWdof
, 重 kfggee
-> <client> pgfefc
-> <far> tghffU
-> <host> 0fhegP
-> <outside> nfghoR
-> <own> jbgajm
-> <zone> vdhgiR
-> kabcml
-a dffefn
-a forward dfffki
-a input bfgekl
-a postrouting edeedr
-a prerouting efgeij
-d <own> efgeij
-d efgenf
-i <outside> eeeeni
-i <zone> bjffjg
-i Zhfekm
-i forward gfegdm
-i on hfffek
-i prerouting edhfen
-j accept fffefm
-j defeim
-j dnat efgeij
-j drop deffli
-j masquerade efeemh
-l jgffff
-m conntrack fffeij
-m efgeji
-m multiport ffgggj
-m recent ffggdk
-m tcp ffgejh
-o <outside> ajdejk
-o <zone> egggld
-o aieeli
-p dfgehl
-p tcp dfgfgl
-s <far> gffeen
-s efdgik
: -a dfgeki
: : gffffj
: <client> wfhfZY
: <far> nfhfce
: <host> mfffff
: <n> hZffep
: <outside> wcdfeb
: <own> sgdggX
: <service> rYhagi
: <zone> sdgeda
: a gfbfgo
: can kijfZf
: connect kdggge
: could naggff
: curl mfggha
: disconnected jffggf
: do qefdhb
: does hcakod
: errno kgfgfe
: error ogggga
: from Zthbge
: hfigid
: inet ggfffj
: io ggfffj
: ip kfggef
: iptables fggffk
: ipv lffgef
: is lfceif
: martian lffhfd
: no qcfggc
: open tgdcfb
: postfix jgggge
: relay jfggge
: socket ggfffj
: src rdefgc
: tcp kfgfff
: the pgfgcc
: trace mgfgcf
: trying mgggfb
: unable gcfghl
: user mfgged
: what hjgkjU
: which ejnbef
: who Yugcic
: would ehgdpb
: 无 jffffg
; does jdddmg
; kehekb
; the jgfffg
; what gdhfke
<- vaedbh
<- what hgedco
<client> $ nbghfe
<client> , pfjYgd
<client> -> oceejc
<client> : pgfgfZ
<client> <client> mgeehd
<client> <far> qefcfe
<client> <host> offffc
<client> <n> pfgffa
<client> <own> pffffa
<client> <service> sefgZd
<client> ? oiZpaa
<client> and tghdba
<client> can iffckg
<client> can't pZhgic
<client> cant kefcfk
<client> dst jfggff
<client> for obgfef
<client> from seghaa
<client> get nYeaqg
<client> has megfgd
<client> i jfggge
<client> is nejcfe
<client> len jgggef
<client> nZieid
<client> on gaeblo
<client> open scghfY
<client> opening gfegjg
<client> opens tghYga
<client> ping vfeffW
<client> port sffbfc
<client> r kgfgff
<client> reach jfeegj
<client> s jgggff
<client> says pggggY
<client> sends ogfbge
<client> sport kfgfff
<client> still hdeeoe
<client> tcp lfgggc
<client> then cgfgmf
<client> to tegbmT
<client> towards pfgega
<client> wants mggffc
<client> 上 neggfc
<client> 到 sadfic
<client> 去 pfdgfd
<client> 发 lgfffe
<client> 就 chgene
<client> 打 vhdfeX
<client> 用 pheega
<client> 的 oddhhc
<client> 能 odkYfh
<client> 要 mfehef
<client> 访 pafich
<client> 走 kgegeg
<client> 这 ofjcde
<client> 连 qfghdZ
<far> $ qdfdhd
<far> , rbjedc
<far> -> neggha
<far> : ngggfa
<far> <n> lfgffe
<far> <own> lfffge
<far> <service> ufhcdZ
<far> ? bdbgln
<far> allowed pgfgda
<far> and lghcff
<far> connects offdef
<far> does pggfcc
<far> dst lgffef
<far> for nggede
<far> from offgfc
<far> get raeYgl
<far> gets ncgfgf
<far> is megegf
<far> make mghfbf
<far> on ifcWko
<far> over hgghkZ
<far> paedjg
<far> port wdgffV
<far> s lffgge
<far> see kffelb
<far> sport kgffff
<far> still eghhlc
<far> tcp jqfdbd
<far> to ohgafd
<far> udp vgggeU
<far> with mgdfbi
<far> 到 kfgeff
<far> 发 kfgfff
<far> 吗 hffflc
<far> 的 mehihZ
<far> 能 nhehdd
<far> 访 ofgfec
<far> 通 qeggfZ
<gateway> $ encjYk
<gateway> 's ilfefe
<gateway> , qgZiec
<gateway> -> mdgfge
<gateway> : kfgfff
<gateway> <gateway> ohcfdd
<gateway> <n> cdgfds
<gateway> ? lgagdk
<gateway> be ijfgee
<gateway> box ljkahZ
<gateway> does ifhhlX
<gateway> from neYhld
<gateway> itself qcheec
<gateway> last Zckmfi
<gateway> let pgggca
<gateway> offcch
<gateway> or geekdj
<gateway> ping rhZghb
<gateway> to rehdeb
<gateway> why lfgfgd
<gateway> 上 fdYoii
<gateway> 会 mdghgd
<gateway> 吗 hehfkd
<gateway> 拦 mfgggb
<gateway> 挡 hbffgl
<gateway> 放 meggdf
<gateway> 有 gfgehj
<gateway> 本 oejbgc
<gateway> 现 cZfeit
<gateway> 的 glgebj
<gateway> 自 scehhY
<gateway> 规 degggm
<gateway> 这 mfggbf
<host> $ mkZmca
<host> 's kgccjh
<host> , ldefcl
<host> -> pfhdfb
<host> -a ggggnZ
<host> -j egghmb
<host> -o fgggje
<host> -p cggfgk
<host> : dkdlhc
<host> <- ucdcdg
<host> <client> lgfeff
<host> <host> kiamfb
<host> <n> wfhefT
<host> <server> mniXdc
<host> <service> pghggV
<host> ? Zfcpmc
<host> able tbfdfe
<host> and ncgdck
<host> are Zfcpih
<host> at ncfbcn
<host> box mZiscX
<host> by nbfegh
<host> can't lggfgc
<host> directly lhccld
<host> do fbVvbo
<host> dst kfgfff
<host> for oeccgj
<host> from sacief
<host> get mfhgga
<host> has hZhffn
<host> have mVklee
<host> host hhbick
<host> ieclhf
<host> is hYbgmm
<host> itself qakdec
<host> machine ldbmfe
<host> needs hZhohd
<host> on jmgdde
<host> or jdjpcY
<host> out leedld
<host> over pcgeeg
<host> port qqiUkS
<host> postfix lggggc
<host> published aZfvid
<host> r jfggfg
<host> reach tbgfhY
<host> reachable moZigW
<host> rules dbgdmk
<host> s lgfffe
<host> see ofgbef
<host> server kibjbh
<host> server's mkagfd
<host> tcp gfgcen
<host> the lggebi
<host> to tcidcc
<host> will gggglb
<host> with nedejd
<host> would higglY
<host> 一 ieejgf
<host> 上 mocddc
<host> 主 rciedc
<host> 会 hfeend
<host> 出 maiajh
<host> 发 kYcogg
<host> 吗 oZhegh
<host> 对 fjamge
<host> 往 mcfame
<host> 映 bbduid
<host> 的 hkegdg
<host> 能 rYgdla
<host> 行 kggffe
<host> 这 ZeYsar
<host> 通 ndhfee
<host> 那 nhgbhc
<n> $ nkgYZl
<n> , jlccjd
<n> -> ZgidZu
<n> -i egegen
<n> -j efgfhk
<n> -m ffggfj
<n> : ladgdn
<n> <- pagfge
<n> <client> mffffd
<n> <gateway> lggfgc
<n> <host> offefd
<n> <n> jZhedo
<n> <outside> pcfchf
<n> <own> ocgffe
<n> <server> pfggeb
<n> <zone> kbgcfl
<n> ? klbcfh
<n> a jdggfg
<n> aa kffgff
<n> after lggfhc
<n> allowed fafffq
<n> am ifbifj
<n> and cffcll
<n> any jffaqb
<n> as ndffhc
<n> assured kffffe
<n> at knfacg
<n> be eeggfl
<n> before Zfggeq
<n> by heeelf
<n> ccc jdgffi
<n> connect jeggeh
<n> connection nfgfcf
<n> days ikhdcg
<n> directly tefdbe
<n> dnat gdfckk
<n> do gdeclk
<n> does nfgfha
<n> dport kfgfff
<n> end frdkcZ
<n> established lffffe
<n> failed lfgfgd
<n> for mZebli
<n> from pdepeW
<n> g jgfggf
<n> get Zeefdv
<n> gives jgggge
<n> hitcount ffggdk
<n> igdajl
<n> in jbhgif
<n> ip igggjb
<n> is jbchki
<n> lgtm gbfddr
<n> mail lffgfe
<n> mark jfgfff
<n> milliseconds leeeck
<n> min cfedll
<n> minutes ndfdie
<n> ms leggdh
<n> name ffggdk
<n> of oeZeen
<n> ok magffj
<n> on cmkkba
<n> open jiagek
<n> or albikg
<n> packet jgggfe
<n> please kegeZn
<n> pls jefecm
<n> port fgagcp
<n> proto lgfgee
<n> quic negbgh
<n> reach beheeq
<n> reachable dnfegf
<n> relay pdgffc
<n> rule edefjl
<n> s jbbdfq
<n> safe gegegj
<n> secs jffggf
<n> so hbhfnd
<n> src jgfgff
<n> syn jfgfff
<n> tcp omhedW
<n> the jggfge
<n> then lffggd
<n> through ujbeca
<n> to fecVpo
<n> towards hhfccm
<n> udp uehccc
<n> unreplied kfgfff
<n> use jfgfff
<n> were Ycheol
<n> what kffcbm
<n> who fehnfc
<n> why mggggb
<n> will kggfee
<n> would keeeif
<n> x kgfgfe
<n> you oehbdg
<n> 一 kffgge
<n> 不 qaeigc
<n> 会 abkmhg
<n> 到 YbZpgq
<n> 口 dcjndf
<n> 合 hffeao
<n> 吗 nadblj
<n> 和 offZkd
<n> 应 madoce
<n> 报 kggggc
<n> 收 kfgggd
<n> 改 Xgdfko
<n> 映 jYaojg
<n> 是 heckZn
<n> 有 ihfhal
<n> 点 iefehj
<n> 的 fZhUos
<n> 端 ooZbhc
<n> 能 acifds
<n> 行 cegfmi
<n> 走 mdhffd
<n> 转 Umgsga
<n> 连 nbgiee
<n> 通 rYgbfk
<n> 那 aegeqf
<n> 都 eueXhe
<outside> $ mefbcm
<outside> ' fgfhke
<outside> , oejefb
<outside> -> xYhWjc
<outside> -d efgblk
<outside> -j eeeejl
<outside> -p dgfdgn
<outside> : scedee
<outside> <n> ldfelc
<outside> <outside> uddZgf
<outside> <service> laclkc
<outside> ? rbdhgc
<outside> accept fgfhlc
<outside> access vlcZgX
<outside> and ubgadg
<outside> at kibcZp
<outside> can jjlebb
<outside> for gceplY
<outside> from gfghlb
<outside> get mbjnfW
<outside> gets gofjcb
<outside> in knXhYk
<outside> is gfgdjh
<outside> it ngffkX
<outside> it's meegge
<outside> jclggd
<outside> off dggfme
<outside> ok pefgdd
<outside> on hZijmb
<outside> open qhhcfZ
<outside> out fddhsa
<outside> ping segYgd
<outside> reach hllhbZ
<outside> side gneefd
<outside> still mdccqb
<outside> through panieX
<outside> to nTjihg
<outside> udp pdhgdc
<outside> who sfeadf
<outside> 上 qdecfg
<outside> 到 kccjlc
<outside> 去 fdfglg
<outside> 发 jVfngj
<outside> 可 oegeed
<outside> 吗 sccdgf
<outside> 客 tYgdeg
<outside> 就 kgegjb
<outside> 开 hkfjgZ
<outside> 打 tdfagd
<outside> 用 kdelef
<outside> 的 ecmlfc
<outside> 直 tfbedf
<outside> 能 ngkmbU
<outside> 访 ohYnjV
<outside> 还 ehgeke
<outside> 进 legfff
<outside> 连 sjdXhc
<outside> 那 nabgob
<own> $ ohcdff
<own> ' mgggfc
<own> , kmdcdg
<own> : fdfkej
<own> ; jggggd
<own> <client> kgfgff
<own> <n> nqgeeT
<own> <own> mgggfb
<own> <service> spiVgT
<own> ? hsYfia
<own> after egeglf
<own> and glcncc
<own> answer kmhdhX
<own> as rgceed
<own> at hdddog
<own> be kpfaec
<own> come qdhhcb
<own> coming mfcbnc
<own> does oWfogb
<own> dst lfffff
<own> end tgfbeb
<own> error fgeffl
<own> failed pggefZ
<own> for scfYje
<own> forwarded tdbhfb
<own> from pimYoO
<own> get llZndZ
<own> gets bbhohg
<own> if ggfdoc
<own> in kfggfe
<own> into nfgeed
<own> is hnfkaa
<own> just pfggeZ
<own> land ebhree
<own> lhchgd
<own> ok hmgaie
<own> on gnZfgi
<own> open tkWnfT
<own> or fYcboq
<own> over ngchhb
<own> port kZdgfn
<own> prot jkfdef
<own> reachable hnfbhd
<own> refused sbgfgZ
<own> s kgfgff
<own> should jgffgf
<own> smpt foaZeo
<own> sport kfgfff
<own> tcp mehlkS
<own> that jhXpgd
<own> the mdgfge
<own> then fagagt
<own> to hYeait
<own> what ibfkhe
<own> when qngdeV
<own> where sWhice
<own> which sjdZed
<own> while lfffef
<own> with ejcehk
<own> work jfcWol
<own> works fqeeja
<own> 一 mffggc
<own> 上 arXlgg
<own> 会 vfhTnW
<own> 发 dXgskc
<own> 后 VYivig
<own> 吗 jhZcgo
<own> 就 egedli
<own> 打 pechfd
<own> 报 ndhehc
<own> 收 iffflb
<own> 有 nhZjdf
<own> 的 kgdZjj
<own> 端 kubahX
<own> 能 kggglW
<own> 行 ifggid
<own> 走 ogggdb
<own> 超 nhdfgc
<own> 转 ZWgtle
<own> 还 eXhgkm
<own> 这 dhakgk
<own> 通 dodcih
<public> $ cfddfs
<public> , qejgca
<public> : hbkkdf
<public> <own> rajcgd
<public> ? ildjjX
<public> and efelgf
<public> fehpZf
<public> on rfeigW
<server> $ deigdm
<server> , jeajfk
<server> : iffdhj
<server> <host> oegfgb
<server> <own> qdfggZ
<server> ? boaegk
<server> elhgYj
<server> is pcehfe
<server> 写 jfgggf
<server> 填 jfggge
<server> 的 edWegx
<server> 自 mceggg
<service> $ jbchji
<service> , pfpYfY
<service> : gkgbfj
<service> ; mddhge
<service> <host> vejdfU
<service> <n> kjbjbg
<service> <own> klgjab
<service> <server> uaebdi
<service> ? olhgeU
<service> at skdefW
<service> connect jggfff
<service> dnat Zegepi
<service> from mYejnZ
<service> in jfceen
<service> into mbfYjk
<service> is jbfghi
<service> login jfggff
<service> mlcckZ
<service> of locZla
<service> ok tdggjS
<service> on hkdgkZ
<service> over ftjbba
<service> port cilmdZ
<service> rsource ffggdk
<service> session hnfehc
<service> to jdffnc
<service> udp pgehcc
<service> via qeffgZ
<service> 为 mfffgc
<service> 了 egggje
<service> 会 reggeY
<service> 到 sbfafh
<service> 吗 zXZanc
<service> 收 oeehhb
<service> 是 csedhc
<service> 有 gjfiZi
<service> 能 qggegY
<service> 连 jggggd
<service> 通 gZiXhs
<zone> $ iXYigs
<zone> , qglgeT
<zone> -> jbagmj
<zone> -j effgme
<zone> -o bjfgii
<zone> -p egfgkf
<zone> : qdleda
<zone> <client> scggfZ
<zone> <n> pbgefe
<zone> <own> uYggiZ
<zone> <service> qZidjb
<zone> <zone> tfefeZ
<zone> ? ffakih
<zone> able mTjgdn
<zone> actually hgmdee
<zone> allowed pTofgd
<zone> and lsbefX
<zone> at oUeZht
<zone> be tcaekb
<zone> browse mgfggb
<zone> can dkijgb
<zone> can't oafdek
<zone> cannot iUehip
<zone> cant obghee
<zone> clients fXdciu
<zone> connects mfgfef
<zone> directly mfffee
<zone> dnat Yhhfqd
<zone> folks rggZfc
<zone> for kejYob
<zone> from kkZZfn
<zone> get qZkWjh
<zone> gets vejcfV
<zone> go wdehbY
<zone> has ydfgbX
<zone> have nRbfnn
<zone> hit peggeb
<zone> hosts kXbcgu
<zone> i lkggfY
<zone> in ffghjd
<zone> into eegZgq
<zone> is nekcfc
<zone> jeibgi
<zone> laptop sddfbg
<zone> machines pdffee
<zone> network meffff
<zone> on sYgcgf
<zone> open ucgfhW
<zone> out tefggX
<zone> pc offfde
<zone> people nefhkX
<zone> ping ncehdi
<zone> reach rTmbmb
<zone> rules ecgjuU
<zone> say heeffl
<zone> says feehgk
<zone> see uXddna
<zone> segment gdlfge
<zone> shows odggef
<zone> src kgffff
<zone> still kYeelj
<zone> talk tdeifX
<zone> then deghme
<zone> to rXYcoj
<zone> towards qdddkb
<zone> use mbodeb
<zone> user Wekefq
<zone> users Zgefcu
<zone> who nefgib
<zone> 上 sbfbjb
<zone> 下 pfgdha
<zone> 为 qYZgjj
<zone> 之 odggdd
<zone> 也 Vnfeil
<zone> 出 kdgdld
<zone> 到 qThima
<zone> 去 lfgelZ
<zone> 同 jdgggg
<zone> 就 jgggge
<zone> 打 sefggY
<zone> 收 kfggge
<zone> 用 jcaglh
<zone> 电 regggX
<zone> 的 ihedfj
<zone> 直 pfghad
<zone> 能 nfjdeb
<zone> 访 jUchmm
<zone> 走 lfgged
<zone> 还 efggkf
<zone> 这 pgigba
<zone> 进 ucffea
<zone> 连 fjbfne
<zone> 那 jjbfla
<zone> 都 ejndfd
<zone> 里 lemagc
? -a dgfeji
? <n> jlghcb
? <service> qbfegf
? ? vidYgb
? i lkbche
? in jgfgge
? it figaen
? need lfhdge
? tcp lgfffe
? udp nffgfc
? 列 hdZoif
? 怎 gefefl
? 给 gffffj
^ -a fefeQ1
^ -i gffgap
^ <client> odhbcj
^ <far> qhheeZ
^ <gateway> picida
^ <host> piYmae
^ <n> lfgcei
^ <outside> tWdlVm
^ <own> mrYlZZ
^ <server> qceege
^ <service> pmecTj
^ <zone> phfbXm
^ a lWekig
^ acme gcgecq
^ after gcffwW
^ all lbdngb
^ an jjcjed
^ and oXfffj
^ any jiblah
^ anybody khkgfY
^ anyone Yrbfdm
^ anything gldobb
^ are rbaYeq
^ as jgkaeg
^ assume kefemc
^ audit fqfigX
^ auditor enfgfd
^ backup mfhZfi
^ before dmglbe
^ can tWXbcu
^ change neffkZ
^ check nlideX
^ chg bhfdoh
^ connection rebhZi
^ conntrack kgfgff
^ could nYdccs
^ curl lfgfef
^ customer efdjfk
^ dear leejfc
^ dmesg jffgeg
^ dnat aehvbd
^ do khaobf
^ does kedjXn
^ dovecot jfggff
^ drop fgfglc
^ eifhdj
^ everything ebjnfe
^ explain jggeVq
^ exposure dlfmdc
^ first fffffl
^ for ekhfff
^ forward hehgoY
^ found ffgfdm
^ foxmail kffffg
^ from nfiSbs
^ github gfffbo
^ give ghjkcb
^ good jbjgff
^ got segggW
^ hairpin vdfdcc
^ hello qZigXj
^ help lbgcdp
^ hey oicbfg
^ hi mbfheh
^ how jhdZdq
^ i lYgmdg
^ i'm nddejf
^ icmp qceefg
^ if jcedpd
^ in ibilYk
^ inc vggggS
^ input defgof
^ inventory egbnhg
^ iptables gffelf
^ ipv ucfhdZ
^ is nnZhWi
^ it's idedgm
^ kernel jgffff
^ l gcggem
^ line gcggZr
^ list dnlncV
^ mail nbXhjj
^ mar jgggge
^ may kffggf
^ morning rbebdk
^ my tdbZgh
^ nc ijgdhc
^ need lkZlaf
^ netops ggffek
^ new madfgk
^ nginx lffeff
^ nmap qegfbd
^ no iefjmY
^ of efpdge
^ ok ngZhgf
^ on ricidZ
^ once feedsd
^ openssl lgfgfd
^ our phbWfm
^ outbound oegegc
^ outlook neggfd
^ ping tedfbd
^ pinging jfgggf
^ planning fhhgqX
^ please eaffoi
^ pls fhgYcs
^ port egaofh
^ postfix lfgggd
^ pr cfdfin
^ printer oZgfdh
^ proposed efffnc
^ quick hifbmc
^ ran ogfggZ
^ restart hcgdgm
^ review gbgfgm
^ say gfhgqX
^ security mkeXgh
^ seen idlgfd
^ should oedgef
^ show eijnZb
^ since rahgec
^ sitting jekcgf
^ so higcfj
^ somebody ledddm
^ someone dcdmjg
^ sorry tefcec
^ src sbfhec
^ still gefeen
^ suppose cdgfsb
^ swaks sefhfX
^ tcp hmhchc
^ tcpdump jgggff
^ tell qhiYha
^ the rYhmbb
^ thinking cgfeqc
^ three fddido
^ thunderbird lfebgi
^ ticket tgffeY
^ to neZlhd
^ trace nhgefb
^ trying akeefn
^ udp mkebhb
^ usage icfden
^ user oaegei
^ users sddegb
^ vlan egffdo
^ walk ndgdhe
^ we mmedgZ
^ we're hdfehk
^ what gfmggc
^ what's daosad
^ whats kXkrZd
^ when ibhcep
^ where meeoac
^ which hodgZh
^ who breabn
^ who's Yqffei
^ why meccbo
^ wich dcmldf
^ will pfhfeb
^ with gghgma
^ without bcggva
^ would kahYog
^ 为 rdfegc
^ 今 ggedem
^ 从 nVlfej
^ 你 hfdefo
^ 假 eghhpX
^ 公 lbkjdb
^ 内 kcbofg
^ 列 gjcjhc
^ 删 ecfdnj
^ 加 bcfinh
^ 发 jfekgd
^ 同 mgfgec
^ 哪 ercfee
^ 在 odgffd
^ 如 aehgrc
^ 安 doeigb
^ 审 kfeffg
^ 客 legfff
^ 对 kSxdef
^ 帮 fjegej
^ 怎 gefefm
^ 您 khbnbd
^ 想 fmclhb
^ 我 jcegdm
^ 打 bcefko
^ 把 efehmf
^ 抓 jgggge
^ 按 hcgfnc
^ 昨 cggfco
^ 有 ilelcb
^ 现 jelgah
^ 用 fffgfj
^ 站 fejjff
^ 第 ffgeem
^ 网 gdgdhm
^ 老 pgfggY
^ 要 egggmc
^ 规 eghgao
^ 解 ggggVs
^ 请 oheoeT
^ 谁 hvedcZ
^ 财 cddfet
^ 这 edfgfm
^ 那 lVccew
^ 邮 kdiYcp
^ 麻 jhgbfi
a <n> iffgdj
a <service> iedffk
a <zone> sdgheX
a box rafehd
a client gcleld
a colleague qbfcid
a connection mphecW
a customer lfgffd
a dnat boakka
a host nheefe
a laptop lcjgee
a look edfdfq
a minute kgfefg
a new ngffed
a packet mdeheg
a partner qdfgfc
a ping geghke
a printer meehdf
a reset kfggfd
a second cddikj
a syn mdfkce
a table ecknee
a tcp xedbdc
a timeout lfgggc
a user gfjfgf
a vendor ndfjec
a way oehdde
a working emgggc
ab jgfgff
able dpmXfe
able to dnmYff
about <service> hpfiac
about emcfhg
about to jbehme
above gfgcne
accept $ gfgefl
accept , Xghgog
accept -a gffgpY
accept <- heeeik
accept ? nddckf
accept Yggdqh
accept can efgclh
accept does fggfqZ
accept for fdhdeq
accept from fggfke
accept instead cgghnd
accept what bhgdkj
accept would ggggjd
accept 之 fhggkd
accept 会 gagfqe
accept 删 fgdhrY
accepted nffbhg
accepts dfffod
access <host> hneadk
access <own> bggfeo
access ? nZmbjd
access denied mehdge
access gqeXfj
access to knhZhb
account lfffge
ack <n> kfggff
ack kfggff
acme <gateway> begfds
acme cdhect
acme example mfhffc
acme net gdhdbq
across mkffZe
actually cijjXl
actually use geoegc
add -a fhhhoW
add bcdbuj
add the fbgitY
add 一 eegdkk
added -a fgggpY
added hbhfme
adding -a ggggqW
adding efieqY
address , gbkjff
address <own> ijeliX
address ? kidkfa
address do mfgfha
address does lfgegd
address kgioXc
adds eefdmj
after <n> lefggf
after connect kgggdg
after fdgdog
after that egegld
afternoon helied
afterwards ? gchimb
afterwards fchinb
again jbaffq
against <own> ndgfee
against paeZki
agent uihYca
aimed at jceldh
aimed jceldh
alerts mfhbfg
all $ tlfdiQ
all , okhZfa
all ? hWclog
all can gnjbgb
all eiiofX
all of laimeb
all port idbmgg
all services efjnfb
all sources enfcgf
all the eiglde
allow fjfgie
allowed ? xeefdX
allowed into fscghZ
allowed mmkYbd
allowed or tcbhbf
allowed out mghgeb
allowed to eimYdk
already jbfcgo
am , gfcjfj
am i qebdgh
am pbfjah
an <outside> kdkegb
an <service> nkcZhe
an <zone> kdjcie
an answer jnedhc
an attacker gcimee
an hdlhed
an inventory aejofe
and <n> fgeaog
and <service> lfggfe
and <zone> liddhe
and back whiZfW
and by gjkede
and does pcheXl
and from gwYjdZ
and ggbigi
and i igffVr
and it lffedh
and nothing bgggpc
and on ilYmfc
and ports efelgf
and the jbejhg
and then oegecf
and want taibgc
and what lfdddm
and which gligdc
and why fchffm
answer $ rcffgc
answer : lefghd
answer ? kkkdad
answer come qeffbf
answer from flffkb
answer jjkZZj
answered tYhgfb
answers uWdlfb
any difference efggpa
any dnat gcfqdd
any host kqgddY
any idea ekdddn
any mjahlX
any port 0badhZ
any reason nfhgdd
any way oegcff
anybody able ctcbfg
anybody c2fYea
anyone ? Wffnkg
anyone XqfhnY
anything ? fafscg
anything at hgbnbh
anything behind bjdmgf
anything forwarded dlggfe
anything hlZnhZ
anything in ibimhZ
anything on hkbmfc
anything stop qdgedd
anything that gYbfkr
anywhere ? aicsdf
anywhere bqcnbd
apart from hmkjcW
apart hmkjcW
app uZibde
append ahgfvX
approve adgggp
approved icheco
are <zone> nbfgic
are able gkfffe
are djhmZh
are exposed bgjmee
are forwarded gSfwgf
are they laecdr
are usable dfpdhd
arrive legekc
arriving on obejef
arriving qThkib
as <n> eegfme
as a ganhbi
as kijchb
as seen pcldec
as the qchded
asap eefdcs
ask leYhem
ask you jgeYgn
asked iiedej
asking pleiUd
asks : epehhZ
asks krebdc
assume pcffmY
assured kfffff
assured mark kffffe
at <client> ndehia
at <far> vfdcce
at <host> kehhia
at <n> gbfdlk
at <own> kofkcV
at acme gegggk
at all fkZkif
at ghbglg
at github dfgfgl
at netops geggfk
at the ihcblg
attacker ndhlca
attacker on gcimee
attempts in jffggf
attempts jffggf
audit $ Ygllhd
audit : mheefe
audit frkdfV
audit item kjdegd
auditor jofgYe
auditor wants migidY
auditors ilcjed
auth attempts jffggf
auth jffggf
authentication $ eeeego
authentication , lgfggc
authentication oehbdg
authentication' kffgff
away dgegmf
back $ offfce
back ? ifieid
back nbhble
back through lfffef
back to kfgfff
backend odenca
backup gbcebw
bandwidth beffes
banner odgfed
be able kagjkb
be forwarded jleicd
be iicejf
be let kffgfg
be reached lnfbec
becomes mcfcob
becomes of pdebfh
been gTicnn
before ejggdj
before i akhhfg
before it fffdbs
before the igefej
behind <own> mVbwgb
behind it hchmhc
behind nchqYZ
behind the smcfbY
behind this eqfchc
being gjgjfb
below keeepa
besides <outside> eradfh
besides dsejgX
between <n> efggfl
between hjfgdg
blame qefhbc
block ggcZer
blocked ? rbfeee
blocked or lbfedm
blocked rddafj
blocking uggWha
board alhegi
bob kggggd
boss hkkdde
bot $ gefegk
bot , feeggm
bot dcgfeq
bounce oedhfe
bounces qceech
box $ dkhicg
box , fiblfg
box <client> jfejef
box ? filgdd
box behind qlfYdc
box is bdhoie
box itself sggXge
box lefmae
box on Zqhddh
branch ffgcrb
break ? hbdgmh
break edgckk
breaks $ hdegme
breaks ? eggfqZ
breaks effesa
breaks if hffeke
breaks when ggfeoc
broken again gffffk
broken fagfcs
browse tceekY
browser seffea
browsing tggggT
build hgffbl
but my lgggfc
but not tXffdg
but sYejcf
by <client> mdhdgf
by <host> aejdeq
by <own> pacchk
by <public> janche
by <service> lhgdff
by kiiggZ
by the qdbfeg
by whom freZeg
bypass ycigYX
c jgggfg
cab eegeme
call mYgbfn
came hagddq
can <client> hbhZhp
can <gateway> sfgffX
can <host> qegdjY
can <outside> sbjijS
can <own> ipfcfb
can <service> cqcbek
can <zone> pSmehg
can a uccfde
can access qhgfhU
can fkmYck
can get nqgcdX
can hit hkkfgX
can i hdeZkm
can it bbmbin
can not khfegd
can open gwoZcT
can people odehhb
can reach hqfafd
can someone licfYm
can talk crfbkc
can the lcfZep
can use hmdeoW
can you gaglbm
can't <zone> nXdjgi
can't get emedej
can't njbcdi
can't open pddcfi
cannot connect qehcgc
cannot lbdcgm
cannot reach hfcfhl
cant <zone> qeghgX
cant rVfegl
capture qfefce
captured on jgggef
carry oeefbi
ccc <n> jdgffi
ccc jdgffi
cert cfdefr
cert on gcgdgo
certificate dhhYds
certificate on agiZfs
chain safdid
change $ kcdgfk
change ? fcffik
change anything dgggmd
change for bicgqd
change kWgako
changed gcgfgl
changed the gcgffm
changes gefftX
channel pbfcam
check $ jfedgk
check kmbdjb
check 一 ohelfW
chg <n> eefgpc
chg eefgpc
ci pfcggb
ci runner lgfgfd
claims kggecj
client : ibmeie
client address mggefe
client connect lgfgfd
client scgZhe
clients bqbZep
clients get lkdffb
clone ifeemd
closed mbeadp
code tffXfe
colleague nYfigf
colleague on keggge
com : gfffbo
com hfffcn
come lghbie
comes back kfffff
comes from sagZhf
comes in ioXiYl
comes jjddgg
coming from odkcde
coming in pdffia
coming qcjcfb
complain lmcbic
complains offgfa
complete gkamia
conect ioYcek
conect to ioYcek
config <n> gcgcfp
config Zdgmdn
configured ofegde
confirm 1cdYce
confirm that qgcheb
confirm whether leggfe
connect <own> ofggfa
connect ? ekddgl
connect from pfggfa
connect jhcdfk
connected jgggff
connected to jgggff
connection after jgggdg
connection from jccefo
connection pdgbeh
connection refused rZhcgf
connection timed kffgfe
connection to ioeebg
connection was jgfffg
connections into jkeffd
connections mfbked
connections to heekeh
connects kdgjdf
connects to kdgjdf
conntrack -l jgffff
conntrack ctstate fffeij
conntrack table hgcbfp
conntrack 里 mgffee
consequences ? ehgfsW
consequences eggetW
correct ? qadgbk
correct qdefaj
could <client> efkeke
could <zone> Wghfte
could a pffcch
could i hedijf
could lbffqY
could not kgfffe
could reach Xegipg
could somebody naggdj
could someone sffbfd
could you ccigli
counter bgfYgt
cpu ffeffm
cpu load efgchm
cron oiehYf
cross pchegc
ctstate dnat ffgeod
ctstate eegenf
ctstate related fgggdl
curl : lfgffe
curl <own> sghfYd
curl nfgfdd
current dldfgi
customer at kgggfe
customer nZelYm
cut meecmc
daddr <client> jgggeg
daddr <own> mgefgc
daddr mgfffc
day hbdalo
day on bffdgq
days blgcdn
db Yffgds
dead iggcna
dear leejfc
decides tjfccY
default gefZjn
deferred connect jfghfe
deferred hefchm
delete -a gfggmc
delete ceggtZ
delete line hdfgnc
delete the bhgfpc
deleted efgfoc
deleting Wcidwe
deliver outbound ofgdee
deliver qghZee
deliver to qegbgd
delivers qffdgb
delivers to ofgega
delivery oegegc
denied wYhegZ
deploy ncchhf
desk <client> lfegge
desk in jgfgge
desk ldigfd
desks mggggb
desktop mffhga
destination <host> efgeij
destination cfgejj
dev <outside> peegbf
dev <zone> lgghfb
dev lffied
dialled kfggff
did Yfckes
did the eehdfo
did we bibofi
die ? ieebrc
die tecdiZ
dies qdceie
diff fjfejd
difference ? fdggoc
difference efggoa
different gedcds
dig sddgeb
direct odeeei
directly , mffefg
directly ? lfgdie
directly sfebia
disconnected jffggf
disconnected no jffggf
dmesg is jffgfg
dmesg jffgeg
dmesg 里 lfegff
dnat , eahigl
dnat -j effdlh
dnat accept gegeme
dnat bZeunZ
dnat for dkenga
dnat rule fZienh
dnat 删 gfgfoa
dnat 到 eefejl
dnat 去 ddfepg
dnat 的 fegijd
dnat 那 Zegfrg
dnated iddnbi
dnats hUdvlb
do $ fgffco
do , ggfefk
do <outside> nXhlhc
do <zone> paeema
do ? fiddaq
do i hZgkhg
do jedjWo
do packets rchdfc
do the sbdagh
do they ibfjei
do to kfddcm
do we imjmZW
do with sgcefb
do you iZgfeo
doc amikeb
does -a iedear
does <client> iUmcnh
does <far> kYdnqW
does <gateway> xaeefa
does <host> tUgegh
does <n> rWgdgi
does <outside> ihfgmY
does <own> mlYbdn
does <service> jgaoag
does <zone> iilWfj
does a imcejc
does anything hjghde
does bjfjdj
does inbound dfgemf
does it kjfjbc
does line egbgcr
does mail sedfdd
does our kWeshc
does that tXebcn
does the uhdceZ
does this heefbq
does traffic qdgcgd
doesn't ckcaer
doesnt glocad
doing iigcbm
don't get kaehem
don't khibbi
dovecot : jfggff
dovecot jfggff
down mbgWer
dport <n> gfgekg
dport gfgekg
dports <n> ffgggj
dports ffgggj
drop , iffcji
drop : dgggjg
drop idfard
drop line Xggfub
drop the ggghkc
drop 吗 qdhhda
drop 掉 ocgied
dropped ? uegWeg
dropped or rZfcgi
dropped xegXfb
dropping iffgje
drops yaghdW
dst <client> kfgfff
dst <far> kgffff
dst <host> kffgef
dst <own> lfggfd
dst lfggfd
dump fZhoge
e : jgggge
e kjgdgd
e udp seedcf
each mYdngf
earth kgefeh
eating mbhffg
echo request qegaff
echo vbdage
edge fw gegfek
edge hcgfem
effect cYigud
effects ggeeod
egress oehecf
else gcgesa
end kefjee
end up kggjea
ends  Vgchis
ends 0 Vgchis
ends 1 Voijaj
ends 2 rdehbf
ends 3 okdcfc
ends 4 ebhiqZ
ends 5 cigeuX
ends 6 fgggoY
ends 7 ggggnY
ends 8 jgggnX
ends <- hfedfm
ends <client> YZpjco
ends <client><client> vgfeYc
ends <client><client><gateway> rdgded
ends <client><client><zone> pcfdhe
ends <client><far> mhgghX
ends <client><far><far> kgfgff
ends <client><far><zone> kgggfe
ends <client><gateway> rXhhkY
ends <client><gateway><gateway> oafgge
ends <client><host> tffaee
ends <client><host><gateway> uffgeX
ends <client><host><host> ghedem
ends <client><host><own> tbjedb
ends <client><outside> vgbghW
ends <client><own> tdgecc
ends <client><own><gateway> pfgefa
ends <client><own><host> ffgbgn
ends <client><own><outside> kffggf
ends <client><own><server> obfgff
ends <client><own><zone> iefgje
ends <client><server><own> pdggga
ends <client><zone> gadndl
ends <far> ecjpbf
ends <far><client> rceefe
ends <far><host> rehfeZ
ends <far><outside> ebebgu
ends <far><own> ychagX
ends <far><own><gateway> neggdd
ends <far><own><host> qdgeXj
ends <far><own><outside> mgefdg
ends <far><zone> tWhhgb
ends <gateway> Wichft
ends <gateway><client> qfegfa
ends <gateway><client><own> pgggda
ends <gateway><far> pfdhiX
ends <gateway><gateway> dodgge
ends <gateway><host> xbfhfV
ends <gateway><outside> ibjfbl
ends <gateway><own> mhfbgf
ends <gateway><own><host> rYidch
ends <gateway><zone> occfif
ends <host> YlXmen
ends <host><client> sbgdiZ
ends <host><client><own> lggeff
ends <host><far> uehffV
ends <host><far><far> mggggb
ends <host><far><gateway> ofhfeb
ends <host><far><own> ffhdjg
ends <host><gateway> hddlei
ends <host><host> shclfT
ends <host><host><client> hfggkc
ends <host><host><far> kghgfd
ends <host><host><gateway> qbigfb
ends <host><host><outside> peicfc
ends <host><host><own> xZhdZg
ends <host><host><zone> mbffkd
ends <host><outside> kmekcZ
ends <host><outside><own> jeeZog
ends <host><own> zaibeY
ends <host><public> obenhX
ends <host><public><own> wZiefY
ends <host><server> apjZgg
ends <host><zone> ipcnfT
ends <host><zone><client> lefhge
ends <host><zone><own> hfhekd
ends <outside> gTiekp
ends <outside><client> tfaaei
ends <outside><client><far> fgfhje
ends <outside><client><own> haferc
ends <outside><far><own> qfdeee
ends <outside><gateway> pYmXgi
ends <outside><host> nimhiO
ends <outside><host><gateway> lgeffe
ends <outside><host><own> ieXqeg
ends <outside><host><public> pgdbeh
ends <outside><outside><own> sdfZpV
ends <outside><own> jmgsfM
ends <outside><own><gateway> efhkge
ends <outside><own><host> leeefh
ends <outside><zone> oacfme
ends <outside><zone><far> lgfgib
ends <outside><zone><own> ffgipW
ends <own> gjXlif
ends <own><-<client> qchdhc
ends <own><client> oegbhe
ends <own><client><outside> ogefce
ends <own><far> rbfefe
ends <own><gateway> sZfeff
ends <own><host> digbgm
ends <own><host><client> ghhZen
ends <own><host><far> hZhikf
ends <own><host><outside> degfnf
ends <own><outside> plkgbS
ends <own><own><client> deggfm
ends <own><own><own> mfgeef
ends <own><public> eVfohl
ends <own><zone> pbdXlk
ends <own><zone><zone> tahfeb
ends <public> fmblfc
ends <public><host> ZgkqgY
ends <server> ghajek
ends <server><gateway> acddhu
ends <server><own> tYfmgW
ends <server><own><client> ngffga
ends <zone> hbrXcm
ends <zone><client> ndigec
ends <zone><client><far> ehdhme
ends <zone><client><host> pfggeb
ends <zone><client><own> pgfgcc
ends <zone><far> lfbgei
ends <zone><gateway> jdeioZ
ends <zone><gateway><gateway> pbehfd
ends <zone><host> ubdebh
ends <zone><host><client> gfgfke
ends <zone><host><gateway> meggbi
ends <zone><host><host> leccfm
ends <zone><host><own> ldghef
ends <zone><host><public> peldgY
ends <zone><host><zone> affgqd
ends <zone><outside> scZbgl
ends <zone><outside><- hbfhcp
ends <zone><outside><client> mefgib
ends <zone><outside><zone> fdeipb
ends <zone><own> ogcbcl
ends <zone><own><client> kfggfe
ends <zone><own><gateway> pfggfY
ends <zone><own><host> hkgbie
ends <zone><own><outside> lgeedh
ends <zone><own><server> lfhhfb
ends <zone><own><zone> akeftY
ends <zone><public><own> uZfihX
ends <zone><server><own> kfggfd
ends <zone><zone> vibcaf
ends <zone><zone><client> kgghhb
ends <zone><zone><host> lYggjg
ends <zone><zone><outside> jZghld
ends <zone><zone><own> gjbaqd
ends <zone><zone><zone> hhegnZ
ends gbhmgd
ends up fchngd
english $ efffdn
english ggffek
enough adekmg
entry fderef
enumerate cjmjgY
enumerate the elgifc
erp dbhZit
errno <n> kgfgfe
errno kgfgfe
error : mhggdd
error <n> ocgdgf
error connecting ggfffj
error hbbehq
esmtp neghed
established -j fgggdl
established src lffffe
even eodjbf
even touch negefe
evening kegXfo
ever gggcbo
every bmfqbb
every network crgcfe
every port hebofe
every source eogahe
every zone dueYhf
everybody rldZdd
everyone frfbbh
everyone who csichZ
everything bilibh
everything that dqiffa
everything we fZkkfg
exactly ? chfgfk
exactly hmdfbi
example , oZjibf
example mdhdcj
expected ? negeee
expected sagfdd
expected to rZegge
expire ? fegfem
expire bfgffo
explain -a dggdbq
explain : hgffYq
explain line Zefieq
explain the negfYj
explain uehePm
explain 一 ddgdfq
expose cfojfb
expose to ecgpfe
exposed ioijZY
exposed on cnejee
exposed to ljjfba
exposes camogc
exposure brejeb
exposure of emgmdZ
fail hlcakg
failed : pdggga
failed legfge
failed to lfgfgd
far oeWmch
feels eefefo
fetch mail lcfffi
fetch obfhfe
file , ehgedm
file ldjadj
filter gfefqa
filtered hbfeep
find its kgegfg
find jgfgff
fine $ nefggd
fine nehigY
firewall fedlej
first day bffdgq
first ngYebo
fix ZZcdun
flip feefoe
floor jcfgek
flow ldfecl
folks jfelbf
for $ dhfaaw
for , heffcn
for <client> ieamla
for <far> pgfeed
for <host> nZkmda
for <n> ijekXj
for <outside> tbfXif
for <own> fiajmc
for <service> oZejka
for <zone> gXgblo
for ? hhdaep
for a ndicbj
for fcgjkd
for it ndmbec
for me aqhWbq
for the fjjlSj
for them dgkddl
for us iebbph
form ilfahe
forward , fffgmc
forward -i efffme
forward -m fffeik
forward -s cggghj
forward <n> cfeekl
forward ? ggeend
forward abekni
forward chain mfgfee
forward policy kfgeid
forward to aYdrnf
forward 里 igdejf
forward 默 ffgfkg
forward's kedgmc
forward's policy geefne
forwarded $ mTbqig
forwarded ? cpctbW
forwarded anywhere elfldd
forwarded kgdtdU
forwarded to ogbndY
forwarding becrkc
forwards $ iafmgg
forwards bbjweZ
forwards on hcZqhe
found egfedo
found in hggfYp
found this dgfeeo
foxmail kfffgf
foxmail 报 lffffg
friday $ fdfjek
friday ? gfgfdk
friday Zcfflo
from <client> qehffY
from <far> sbhcia
from <gateway> vaghca
from <host> qfhdbf
from <outside> idkkha
from <own> jefgfj
from <service> halmfb
from <zone> qgeZjc
from a lddjgf
from jghZhj
from my jfghge
from the ligcic
from there kTjgfo
from unknown mfgggc
from where Vzegfb
from which hsbahe
full jehbfk
full list hljkbY
full of kfghfd
fw <n> gegfek
fw hkgaek
fw rules feggfj
fwd drop iggdej
g hdlfid
gateway rules ffhffj
gateways <n> efidZq
gateways efidZq
gave me meddej
gave nfdcfj
get <service> fkdbrb
get a qdgeed
get an jjefia
get anywhere wbfXge
get at ljlicV
get ekjicd
get forwarded hkZoeb
get in ggefdm
get into moadha
get nothing kggggc
get out pecgib
get there jdfefk
get through ghcfij
get to fmhdef
gets <n> ngggga
gets a offdgd
gets ijdjgc
gets out nmfdfY
gets through gohcgb
gets to cnbegk
getting hldfhd
git sdgdce
github com fggfao
github gfgfao
give hiklcY
give me eikmcZ
given mgjeeb
gives meggee
go $ deepbj
go ? gZfphe
go kXgnid
go through jehdfh
go to mfcbjh
goes away bgfgnf
goes rXcjnY
goes to fZglld
going eYcimm
going on phfdfb
going to geiaod
gone , egffne
gone dfggod
good for hfeebp
good jbieZp
good morning lceegj
got a pbfegf
got iihmZd
growing kcgbfl
guest hcdaet
guest wifi lbebfp
guys vffffV
gw $ hijeYk
gw , ofZclg
gw <n> gfgeel
gw ? jeiiiZ
gw gchifh
gw line iaiajl
gw rules cggbct
gw 的 gggdcm
gw 第 ffgchj
h lggggc
had hgfgoY
hairpin meeYji
hand majhee
handed ifcoah
handover heilbf
handshake kmfedd
hang sehgfW
hangs pdfcbj
happens if gfegsY
happens nggcnV
happens to oggcmX
has lnfZZi
has no hodeZj
has the gfgffk
has to nfggdd
have <outside> nkaXlg
have a gkbeek
have access egpdai
have been gZmled
have fjiggb
have no tddeed
have to hfheje
have we aYktee
he wZfXfi
healthy offeed
hello , rdjjbX
hello qZigXj
help $ qcddcl
help pZdblh
helpdesk qfgdde
her oZgfck
here $ dclkcj
here , Zkggfj
here ? odclga
here hdhobe
here what gefain
hey , ocdegh
hey oicbfg
hi , qfffed
hi all jgggef
hi mbfheh
hi team ngfgdd
him nbfacp
his kffgge
hit <host> ljdche
hit <own> nmedhX
hit merge aggfeq
hit olicac
hit the ljgdde
hitcount <n> ffggdk
hitcount ffggdk
hits sdebff
hitting qdfdgd
home offged
hook tfeebd
host $ nfekdb
host , idlffe
host : gmfddg
host <client> nejdee
host <host> hdflgf
host <own> qdgfga
host ? lkcmba
host ldifch
host on odgYfk
hosts in sdegiX
hosts ioZiZi
hosts on ibhdmf
how come loeebc
how do fegdgm
how does wdeddb
how many begdfq
how much bcfgip
how ngeZZn
human ggflcg
human words ggflcg
i <service> mcfmbf
i add fgghoY
i am lcijZg
i ask ifdefl
i can jadkej
i delete gbhgpb
i do egghfj
i don't uYgcYl
i drop fgggna
i e lkegiX
i get hfjlcb
i have dcikhg
i hit aegffq
i land kfimYd
i looking jggffg
i mean ohejeZ
i merge fegffl
i need ioegda
i remove fgedtZ
i run rageib
i see jfgigd
i sit lfkcee
i still edggmd
i take bfhhod
i use lcgZfm
i want fpfYje
i would sggfdY
i'd like kgggjZ
i'd refghX
i'm <outside> ndfjbf
i'm at hfmdee
i'm kccihh
i'm on ofggce
i'm sitting nfgcdg
icmp echo tbecff
icmp qcefgc
icmp seq kgggdf
idea $ Vqggej
idea ? hUfhgq
idea djdchm
ideas ? refgfZ
ideas refgfZ
if a kkeefd
if djaeqe
if i ieeijd
if line ggcina
if somebody ifbgwU
if the gbfdkm
if we defdmj
if you pggfYg
impact ? hffgkd
impact djferY
in , gffgoa
in <n> cifdji
in <outside> lgfgee
in <zone> pajfbg
in ? iheflb
in a gjkhcc
in an ffhdgl
in fegfgk
in forward dggglf
in from hboiZg
in human ggflcg
in ip jfggff
in its mghefb
in on oZchfk
in place dhfeoc
in plain ggfebn
in the igfgck
in to giglhX
inbound <service> ifhekc
inbound kedfif
inc <n> kchcfk
inc kchcfk
incoming mfggfa
inet ggfffj
infra eehfco
infra gateway ffgffj
infra mail dffdgo
initiate hpdgdc
inner gcinhb
inner router mggefc
input -i bffclm
input -p aeghli
input dkecpc
input policy gdggrX
input 默 ffggkd
inside fgolZb
instead jbhdnd
instead of icgeke
interface meeafk
internal address pdgcjc
internal mWhpec
internal server eegnhd
into <client> nddfid
into <gateway> jleefe
into <host> fkfgcj
into <zone> lliWic
into lobcde
into the jkhagg
inventory aeetgc
inventory of beitea
involved lgffff
io : jgffdi
io jgffdi
ip $ peiigW
ip <client> lgfgfe
ip <far> jfggff
ip <host> kfggef
ip <own> kgfgff
ip does pefedf
ip forward cegaxb
ip rdbfpV
ip 是 mdhfff
iptables -i hebgjj
iptables bffgkk
ipv <n> ggfdnd
ipv ggfdnd
is <client> fbfdkm
is <far> meefjc
is <gateway> pdfZfj
is <host> fmWneh
is <n> midZcm
is <outside> kcffdl
is <own> xecghU
is <service> gucgca
is <zone> pXidlc
is ? qchafg
is able bvmaeZ
is acme eehchm
is anything necphU
is behind Ydhpje
is dead qgggcb
is down mefddj
is exposed nidedf
is fine rffgiW
is full kfghfd
is gcflbl
is in ggfgld
is it edeicp
is line dfaher
is mail kggege
is on idgbgm
is our hdlddj
is port oqVehZ
is published Xeewdf
is reachable Wlufea
is slow fffefn
is stuck kffegh
is that fhcofc
is the cfaeev
is there dqekZf
is this qbfdYo
isn't tebYgh
iso emgiec
isolated rfeffa
it $ iheecm
it , dlkbfg
it ? iYgpee
it back edhdgm
it be lfgfkZ
it break dehejj
it do afgdjm
it elchZn
it end hegjfe
it for hgjice
it get qYgief
it go iggghc
it goes lmfahb
it has ncggef
it in jahfjg
it is jeiYgl
it just jbhcji
it land glaoea
it mean hfeefl
it on hfgfek
it open idhZdq
it out qghhaa
it pass neffef
it reach fakeik
it reachable Xjccht
it that eagpeh
it the jcgecn
it there dcgfcs
it through khgegd
it times negggb
it to kkfcgd
it us refchb
it work bmeecm
it works ugfhdV
it's broken gdfdgo
it's fine leegge
it's lglbcf
item <n> jjedge
item jjedge
its <service> mfehiZ
its own yYgbha
its pbfhgc
its scans jgffff
its way kggfeg
itself $ jidegf
itself , mdiefd
itself ? emkcfc
itself get nbgghd
itself open mfgdhe
itself qhkZfY
itself reach pffdfc
itself talk neghfb
jenkins bafeew
job on rhffdZ
job rZgfdf
jump ecdddv
just dqdbej
just hangs fedggl
just spins ofhhdb
k <n> kfgggd
k kggeff
keep Yjbgjn
keeps rdgciZ
kind hfefek
kind of gfeffk
kindly confirm kegfff
kindly iidjdg
kinds ffeeen
kinds of ffeeen
know maelbi
know whether qeeYgi
known ceerch
l <n> edgegn
l fdgefn
lady gffffk
land mcepmS
land on mUfnna
laptop , qbcgdh
laptop <client> tadged
laptop at pdbghf
laptop in oedfef
laptop pbigcc
last friday heggdj
last gZgfdr
last night dcgfgn
last thursday fehegl
last tuesday gdhgdl
last week hcjjYl
leave xcgeeW
leaves jdffej
leg <gateway> kjfgfa
leg kjfffb
len <n> jgfgff
len jgfgff
length <n> jgggff
length jgggff
let <client> chghrY
let <zone> hggilX
let in oigcea
let it rfhhcY
let ochZje
let that ngegbg
let through qbfgdf
let's egghlc
let's say egghlc
lets <zone> jahWhr
lets it kegfff
lets kidgdh
letting ndeedi
lgtm gbfddr
like hcfgnd
like this kgffff
like to kgggkZ
line , egginZ
line <n> Xcgcsm
line Xcgctl
lines <n> gahfdp
lines gagfeq
lip <host> jfggff
lip jfggff
list $ hlkiba
list all dbmjgf
list bnjndX
list every dmdjhc
list everyone eqfYhf
list of elekgb
list the dmcihd
list 给 fifjee
lives on sdhcfa
lives rehdfa
load on Zfeeiq
load qfdYfk
loads goddge
log in sdhcfb
log oZigfd
logged in pggaee
logged pggaee
login : jfggff
login jfggff
logs jggegg
look $ bhiebp
look at hfhecl
look gggdcn
look over ffgggj
looked at fegffm
looked jjefdg
looking at jggffg
looking jggffg
looks gefdfl
lookups mffgfd
loop qfhedb
lose cffemi
loses cdhfuZ
loss kgggfe
lost connection jgggdg
lost oggefb
mac gdgegl
machine ? djYqge
machine is oXgmha
machine lhdmbc
machines oRknia
mail from eaggjk
mail idhgfh
mail is idgdbp
mail over rZgggb
mail queue dehcgn
mail server jhefeh
mail through jecfco
mail via oggefa
maillog lgggfd
maillog on lggggc
mails ydceae
make it oggZhe
make jbhgoa
makes hgcgbo
many degefn
many mbit ffdggl
many packets fgggej
mapped ulYhdX
mar <n> kggfgd
mar kggfgd
mark <n> jfgfff
mark jfgfff
martian lffhfd
martian source lffhfd
masquerade $ fffflf
masquerade , kbffkf
masquerade Yefduh
masquerade do hfeefl
masquerade for dfffjj
masquerade line bhgfra
masquerade on cgggpb
masquerade rule fffeij
masquerade 删 dgggtW
masquerade 去 ehfhmb
masquerade 那 egfgoa
masqueraded tcggbc
match qddfdh
matter brZblg
may joffZf
mbit ffdggl
me $ ikiWcm
me , jgfbcn
me ? nckcch
me all hfemee
me dhimdd
me please qbflca
me pls rfgddd
me the fghfkd
me this jfgdej
me through mdfeck
me what aeimdi
me whether ndfgfg
mean ngdiag
meaning ? ggggZn
meaning hgegTu
merge $ fegfgk
merge ? ffffem
merge dfgelh
merge it dffffm
message ncfbfl
messages hchagp
milliseconds leeeck
min cfedll
minute kggefg
minutes ndfdie
moment ehbiaq
monday fjfffi
monitoring keegdj
monitoring probe ofgecf
more foeYnb
morning $ jffdgi
morning , sffegZ
morning all oedide
morning ragaej
move iaggmd
moved pbgfge
moving hbeeni
ms $ jgggfe
ms : lggggc
ms leggdh
much bdffcu
multiport dports ffgggj
multiport ffgggj
must authentication oehbdg
must authentication' kffgff
must qehach
mx qeViek
my box jgggge
my colleague jeggfg
my desk jdkffe
my laptop ubfgdc
my ndbgcl
my phone kfhggc
n $ lefggd
n lefggd
name <service> ffggdk
name dnjbeg
names pfegbe
nas echfgm
nat -a dhgeZr
nat -i fdgfZs
nat icdiig
nat table agefds
nated dpjhgX
natted qbfoeW
natted to Ydhrjd
nc : ndgggd
nc lkhecd
nc vz jlgfbe
need <service> mfgefe
need a jdbkek
need an labnhf
need it ihijda
need kkegcf
need the ljZkfd
need to glchgd
needs lbiegg
needs to mggagf
net : qgggeY
net gateways fehddm
net gchcmh
net ipv dfedqe
netops edge hbhdep
netops gfgeel
netops mail gfffek
network mqeXfd
network that crgcfe
networks are fkffgf
networks can bndbgn
networks ctbdhf
networks have arghec
never an mfffgd
never njeicb
never seen jbabdw
new hbcign
new here mffbej
new on idZjdo
new tcp lfgfgd
next mdeffi
nginx nffdfe
nginx on lfffff
night $ gbfffo
night ? icfegm
night jdfcfm
nmap qegfbd
no $ ncqZiZ
no , jcghje
no -i feggdm
no <outside> qhdfbe
no ? uabigb
no answer lefgge
no auth jffggf
no goqTed
no nat qdghdb
no route pcfggd
nobody in jpgbfZ
nobody lnYlcb
none ohdcjb
normal ? lfdgfg
normal jeehie
not $ ikfhjY
not ? nadjdi
not be ofgega
not connect jhffff
not kfhZel
not via oghgdb
nothing back lgfgfd
nothing else dbgnpY
nothing from qhgdea
nothing on sYbhhg
nothing teeicZ
now $ abmdgo
now , pafcpa
now : kfghgd
now ? idYlgk
now iZchim
number gfgffk
of <host> khgohS
of <n> dffdqf
of <outside> lrfdba
of <own> ojbnaZ
of <zone> qYfdbm
of Yhkfle
of a pheebg
of all hfqeeb
of drop cgghnd
of everything bfqkdb
of ipv kffgfg
of it embldf
of mail gahYir
of our gjjicc
of questions gedcdr
of removing gfffjf
of stuff efdfdp
of that odedfh
of the cYnkej
of them jfcjfg
of these sZdhdg
of things gfeffl
of this mgeeff
off from neeclc
off nhcbpY
off the bfggqd
oif <zone> jgggeg
ok ? vdgceb
ok jjeXhk
ok or udggfW
ok 吗 ebgfmi
old kbenbg
on <client> mbeggh
on <far> ncgclc
on <gateway> jhhech
on <host> kYegij
on <n> nebaik
on <outside> ifhjed
on <own> ijeoba
on <public> iejgia
on <service> nkdemU
on <zone> ngghea
on ? pZckge
on a rdfdgb
on any epffed
on anything fiemfb
on call hZgder
on dev lffhfd
on earth kgefeh
on friday gZhefp
on here lgfbmc
on idhlcf
on it jdgehh
on line hhcafo
on mail gWlfjk
on monday glgagg
on my mggeee
on our dglich
on port jgeahk
on tcp plgZce
on that seifeX
on the dleiZl
on this aelmge
on udp idegdm
on which ilWqfb
once effdrc
once i jfhdjd
once the cfedrf
one : kfeeje
one for hhfdcm
one gadnih
one of uhebcd
ones cdnhhe
only gmchbi
onto Yddodp
open <host> qfZfhd
open <n> bfdbnn
open <own> lleglU
open <service> ghebgm
open ? rYZaer
open a pfedch
open an hldhgc
open connections pddfci
open egkeei
open for uggZfZ
open from 1amUda
open or qecbgg
open tcp oldYka
open the ndcigf
open to Zqjkac
opened <own> ogdfgc
opened jmebff
opening <own> mdfcgh
opening obgdhf
opens <own> lghZfj
opens <service> kfggef
opens lehZih
opens up hgffjf
openssl hdgcgn
openssl s kgggfd
or <gateway> nfgbfg
or dnfiag
or do ldefje
or does jZgmnZ
or dropped ogfefc
or is mafngc
or no oXpcgb
or not madgih
or on fkdmbf
or the negfee
order lafblj
org mdgegg
other ngciZi
our <gateway> mfdghf
our <host> kZkkfc
our <outside> jpdeeb
our <service> oZjXco
our dgliZj
our monitoring ifffek
our public gfkfff
our published ffnche
our services edphha
ours pfghgX
out $ rYdcji
out , glgbid
out <- kgggfc
out ? meedhg
out after leeeck
out is mggggb
out mfeZih
out of drgZqV
out on kkchfc
out src lgfgfd
out the abempf
out there mcnhdZ
out to qhaebj
out' lggefe
outbound <service> nfhcfd
outbound delivery oegegc
outbound sehckU
outgoing <service> iehgjd
outgoing rehahc
outlook error lcgffh
outlook in mgegdf
outlook mceffh
outlook on kggffe
output cfggne
over <n> rZedfi
over <service> piiZga
over lldbdi
over udp fpgZma
own <service> fhcgnd
own fkfYki
p <n> pegdgd
p pegdgd
packet ? odfcbl
packet from sgccde
packet loss jgggfe
packet mfgjbe
packets has ffggdl
packets hit gfggdk
packets jlhZdh
page kcbiem
partner example jgggge
partner pbdcgj
pass $ neheee
pass ? neefib
pass qdgdbi
passed nbehhf
path kgedbm
pc $ jffgff
pc <client> ogfddf
pc mamgha
pci dqadek
pcs neicjZ
people hmfYig
people in jcgViq
people on qigegW
permitted pldagb
permitted to nkedha
phone <outside> kfhhgc
phone nggdee
phone on qcedfg
pick dofdcj
pick up doichc
ping <client> mgggfb
ping <far> hhZffm
ping <gateway> wedibY
ping <host> tggffW
ping <own> 1fhbeS
ping from jedhje
ping qedfgb
ping to lfegef
ping 不 nggggY
ping 得 obffid
ping 通 oehdfd
pingable zfdagW
pinging <client> kffgge
pinging veeagb
pings <own> ndgfgc
pings xfchZb
place dhfeoc
plain <service> gcaqhf
plain english ggffek
plain iaanbo
plain words ghgdWt
plan efghnb
plan to efggle
planning eggend
planning to ffgend
please $ argfXm
please , jdemee
please : cbimXr
please afdhlk
please confirm pefgeb
please open gghdZq
please restart gehfao
pls $ gfflch
pls , gccmgi
pls : uegXVo
pls Zfbnhl
pls check dcfefr
plugged iYmdfk
plugged into iaqefe
plz lgegbj
point kdbmci
pointed at kffejd
pointed kgfejd
pointing at bZiwec
pointing dZfkqd
policy accept enccjg
policy drop lgggde
policy ehgcpc
policy is lecfjf
policy to cgggoc
poller qbgfee
polls lggeff
port $ maXted
port : lgggee
port <n> hiiaej
port forward dadphi
port forwarding bfdrhd
port forwards gdetdZ
port gefndf
port open digZfo
portal pfffec
ports <n> mtdafX
ports ? gkhkcc
ports XhkqkW
ports are dnbjef
ports end feflff
ports of Zbkoeh
possible ? odeied
possible from kkgeeb
possible xjhceS
postfix <service> mggggb
postfix mcgafl
postfix on hbgbgp
postfix smtpd mfgggc
postrouting -o efdeli
postrouting -s egggjf
postrouting afffmj
ppl qegagf
pr <n> hahdcr
pr acme egggel
pr ccfeip
prerouting -d aehgjj
prerouting jefcgj
print lfgggb
print to kffgfe
printer <client> kggffe
printer <n> cghgdm
printer at ogggcb
printer ocgfbi
printers iafffn
private address rgZefg
private plZdfd
probe qffeaf
problem odeejb
prod cchfdq
proposed agggpd
proposed for efffmf
prot <n> jkfdef
prot jkfdef
proto jgfgff
proto tcp kgffff
protocol mgffdf
protocol tcp fgffdm
provide ekekfd
provider cfgggl
public gcjpfY
public ports fdgmgf
publish $ gnecgf
publish , ieljdb
publish cigrhV
published YfqohX
published on Siercn
published ports dVrkgf
published services eeohed
published stuff gdlfgg
published to caYxej
pull mghcaj
push pddeid
pushes rhhefW
put iahdoe
put in ahhgoc
q <n> Ymekfh
q Ymekfh
query mdegjd
question : ilddge
question kleddf
questions feeadu
queue is egfebq
queue nehYel
quic rYefdi
quick mZignY
quick one qfgfdc
r , kffgff
r kffgff
ran it oegfed
ran pfggeZ
random iehked
rather mdedgh
rcpt kfggge
reach <far> hcdfng
reach <host> lhaaik
reach <own> ggZZlp
reach <public> lgechg
reach <service> knhaed
reach <zone> wdegfW
reach ? dfsahd
reach dfkagm
reach it VdZiiw
reach itself nZkfic
reach the kfcegj
reachable $ dphbhd
reachable ? pkgbhX
reachable by bpcffi
reachable for mfidee
reachable from pfnSfh
reachable mloUfa
reached infbib
reaches <own> emedkd
reaches fnfbkc
read ikZail
real client qegbdf
real eefmgf
really lWeigk
reason vcfbde
reboot mdedje
recent gfggdj
recent update ffggdk
record hjZecp
recv mgffgb
recv src mgffgb
refused $ oegdfd
refused , qgfdfc
refused <- lggggc
refused from lggggb
refused nZgbgk
refused that's jgghfe
refused' mfhfha
register kZkked
reject pbeand
related , egffji
related egffji
relay access pdhdgc
relay uehZfb
remote host gcfghl
remote odgedg
remove -a ggefpZ
remove bdggof
remove line cbfgtc
remove 掉 gchggj
removed fdffrb
removing -i cgfgrZ
removing gfffnd
replies pdfged
reply come mfggce
reply ogiigU
report oledbd
request jcgZjl
reset ? jgggff
reset sfcYbm
resets nfffee
resolve hgfhid
resolve names pfegbe
rest dndliY
restart ecfcfs
restart postfix edhcgo
return traffic lhggZi
return vcheZe
review dkieZm
review 一 gbgggl
reviewer jcfgig
right ? ohjaag
right now ebgigl
right pefdch
rip <client> lefggf
rip <far> jfggff
rip jfggff
risk kVmfcm
rn jdcdim
room oggfec
root qefebh
route megfgd
route to mdgfgd
router mggefc
rsource -j ffggdk
rsource ffggdk
rst , ngfffc
rst jggfeg
rule , befdsg
rule ? ldedel
rule decides wffcdZ
rule fagcnk
rule for jdegna
rule is lcfcpb
rule lets meggfe
rule that lfgfhb
rule today gecheo
rule 是 ahefYw
rules $ keeegi
rules , dfggld
rules : ddfdin
rules <n> ddifco
rules ? hkdcfk
rules file ehgfZp
rules heZcip
ruleset mfeeci
run ibfclk
runner <client> ngfgec
runner jdggfi
runs nbhefh
runs on obhege
s , kffgff
s client kgggfd
s ghfdfk
safe gfgeem
safe to gfgeem
same mbgecl
sanity cgfgij
sanity check cgfgij
say <client> hglhag
say hZidof
say i qcigkV
say we gegfmd
says : ngggga
says <n> jfggfe
says <service> ffeggk
says connection jgebgk
says jbdkej
says outlook ngggga
scan jideei
scan to sZgedg
scanner at ubgced
scanner legjfb
scans kggfef
screenshot ldfbhj
second dedhim
seconds <n> ffggdk
seconds gfggej
secs : jffggf
secs jffggf
security khfhde
see hmeicd
see the oggded
see when nfgeef
seen by oeiced
seen from gemggc
seen idlfdg
seen on kffgef
sees oehdgd
segment ikjbfd
segments cregha
send ifebhm
send its jfgffg
send mail hfeffj
sender khffhc
sending jgfgff
sends a oggagf
sends it megggd
sends pggebe
sends through nfgggb
sends to mhfcgf
sent geelgf
sent src jfgfff
seq <n> kfggff
seq kfggff
server $ lhhfgb
server , hefchl
server <host> jggfge
server <own> kfhlea
server ? piYihb
server be leedlc
server by oegdgd
server get pchdhc
server is mehggb
server mfckbh
server on fobgdi
server see jfhffg
server to nghcee
server's <service> lpZafh
server's mkagfd
service ecipbf
services acrpcb
services are ddwbjX
services can fducgZ
services do aqgjhY
services of hYinid
services that dfinee
services we daphfg
services work ffkfff
session k kgfgge
session ohfcdg
session to njgbgb
sessions gjgfef
set kagilc
set the fggekf
set to pffhgZ
set up ccdnen
she paffff
sheet fdfnge
shell ofgfbe
shift idgige
should <service> ldggff
should be mdfhlY
should i oWcdfq
should it uXfdid
should sbfeaj
should that oagegg
show jehmea
show me nkYdgg
show up khfZjg
shows <n> gdfchm
shows mbhchi
shows this jgfgff
side ? iamgdh
side effects ggeeod
side flkala
since <n> heehfj
since rYgcZo
since the rbfdbj
since this jgfegg
sit in nhgbef
sit on lflded
sit pUkgfg
site pcfdbj
sits behind iaclek
sits qWejei
sitting at kflcdf
sitting in qefeec
sitting on kfikbc
sitting pahmeY
slow bcfehr
slow since eZhffq
slow today fbhfgl
smpt lncZal
smtpd <n> lfgggc
smtpd lfgggc
snat ddhemh
snat to ddhemh
so inYcih
so slow fegffl
so that kZfgpb
so who kkfgdc
socket : ggfffj
some goffYj
somebody in rfiddZ
somebody on jcegdm
somebody qViYkj
someone <outside> hahqdc
someone ffbhji
someone on uffaga
someone out knaobY
something mccqbd
something to lffcgh
sorry for fkdhgf
sorry ngfgfb
sorry to safhed
sort gfedeo
sort of gfedeo
source <host> nffffd
source <own> degeog
source address rZgbXq
source godZhg
source ip seeebf
source that ZvfZhe
sources a1dYhc
sources that fpebgf
spam hZdYlr
speak pjgdYe
spf lXfdgp
spins ofhhdb
sport <n> kfgfff
sport kfgfff
src <client> jfggff
src <far> lgffef
src <host> kfgfff
src <own> lfffff
src mfggfc
ssl pdgfga
start lifcmY
starttls jfggge
state ekdbhm
status deferred jfghfe
status scbfff
still <service> bfhhne
still arrive bggflg
still broken hchcep
still cjcimd
still get gdhgtV
still have maaerd
still reach fehfgk
still work edkfdm
stop tcgWkd
stopped nahdcl
stopping xZhaha
stops xfhehP
straight to mffgdf
straight yedWdf
stranger jbgqad
stuck legeeh
stuck like kgffff
stuff can ffggek
stuff hencfg
stuff we iaqdgd
submit clamjc
subnet pdfefd
succeed heefme
suppose edgdtc
suppose i dgggkf
suppose the aeiitY
suppose we Yiheqc
supposed jefgcj
supposed to jefgcj
survive hfiena
swaks kegfdi
swap dhgeqZ
swapping fbhgmg
swears kdhliW
switch jbfden
syn $ kgffff
syn , ogffYi
syn ack kgggee
syn from jfhjah
syn lfggdf
syn recv mgffgb
syn sent lfffff
sync mfhhdd
syns mhdfdg
system acgqgg
table dZjqYl
take -i egfeme
take hhebji
take the cggfqc
taken mbeeke
takes hfffpY
taking ffghnb
talk <service> gocfff
talk jlfbja
talk to ldgcmd
talking jfgcan
talking to jfgcbn
talks odhfgb
talks to pdhfgb
target jdildd
tcp $ klgcfc
tcp , lfenbc
tcp <client> qegedd
tcp <n> kmekcY
tcp ? lfggjZ
tcp dport ffgfhk
tcp failed odgggc
tcp from yfbaec
tcp hjehdg
tcp ip cgfdcs
team , iffjch
team iffici
teh <host> damlbi
teh iZnmbd
tell kbflci
tell me mcfkcf
tell us cedggp
telling me mgdfgf
telling mgdfgf
test ldmjab
than cmdmed
thanks $ ggcmge
thanks kbdkfh
that $ rbccld
that <host> mbhnbb
that <own> glecdk
that <zone> oXggoY
that ? hfifkb
that are ifikfa
that be ldgefg
that can jrdafc
that could kpeadd
that even ndhfgd
that gets eqgcdf
that go nggfce
that is jmffbe
that lets aldiZp
that nobody jmgage
that one mcfecl
that packet fdeodh
that the sefhbb
that through nhdgcg
that us ogfeec
that was idgdfl
that work kleeed
that's pjdagd
the -i jfffla
the <gateway> lfefci
the <host> njZkdc
the <n> fdegkj
the <outside> jWpmiW
the <server> rZebhh
the <service> bhbiim
the <zone> blaalo
the answer qfhgda
the audit nefhed
the backup eegfhk
the box sdgZeg
the browser sfggba
the cbgfmk
the certificate cigccp
the change jfgfak
the client kggfff
the complete ghbmgd
the connection odfgee
the conntrack hgcbfp
the cpu efgbhm
the ctstate feheod
the dnat qadkcf
the file fifZep
the firewall jeblfe
the fix ffehrZ
the forward iegeke
the guest kdeeel
the inner mggefc
the inside cZfqih
the internal ecjkgf
the inventory gfhnea
the iso bphegd
the last gdgffk
the line kfYeqd
the list ejfige
the log jgfgge
the mail ggfcar
the masquerade Xhggmi
the moment ehbiaq
the nat Ynddcr
the new gedjbn
the one geckbm
the other fgddcr
the packet mghbeg
the packets jffgff
the port gdeilf
the printer feffgl
the private nfbffg
the public qcrXea
the published ecnblf
the queue nhfZal
the real effmgf
the related ghffna
the replies mfhged
the reset jfggff
the rest dndliY
the return nhegfc
the rule ggfdii
the rules rhhbeb
the ruleset kfgeei
the same fdgehm
the scanner kefffg
the services cbsifc
the sources gngbge
the stuff iaqdgd
the syn pdhdgd
the team gfjkbf
the things gglcff
the three eefinc
the tls fggdgl
the user inigfX
the very leefkc
the way pgjeeY
the weekend hefcjj
the whole ejbike
their rahhfb
them $ mcZlie
them , agagfs
them ? ifjfdf
them hfihbi
then ? eZhbgt
then be ffghje
then fZgcoj
then get cgffne
then reach fgggoZ
there $ madflf
there , maiigb
there ? mbmdfd
there any hfgkfc
there anything lPjheq
there for bebeis
there ikiieZ
there is gcgkhf
these lcfemc
these two ggggmb
they get jdgcfk
they mUggjj
they see ofeegd
they use odeboa
thing ? fjfjdf
thing bpgedg
things : decidq
things Zcmddr
things can gfegfk
things may gffcfm
things we gglcff
think ekadep
thinking dgfeqc
thinking of cgfeqc
this , jgggmY
this : ejfggg
this <gateway> cemidg
this ? igfgnZ
this bot cefdgr
this box emgicf
this do hgdfXs
this for ihfebl
this gateway dhjled
this hhjefe
this in ehgegl
this is lfffjb
this morning kbgfhh
this one hdgdjh
this thing cihffj
those dnidfe
thoughts ? hecfgm
thoughts hecehm
three <host> fgeelg
three gccfim
three of kgggee
three things fdcido
through $ kfggdg
through <own> nageek
through ? hfbZhs
through jjehai
through mail ljifbd
through the mbfdfj
through this ljjdda
through to jjgdia
through us gjgfff
through what pfcdgf
thru $ mdfgff
thru rpdaba
thru this cregec
thunderbird on lgfefg
thunderbird pZekdd
thursday ? efgdgl
thursday ddciil
thx $ fhejdi
thx hhcjbk
ticket : kkgcai
ticket <n> ogggfZ
ticket mgidZj
time ohfida
timed keggff
timed out' lggefe
timeout $ ufgfdX
timeout , mfffef
timeout udffeY
times out qbfcei
times pbgcfi
tls cert cfhfen
tls certificate ffgefl
tls fegdfo
to $ lcljcb
to <client> ngcjga
to <far> mbfegi
to <gateway> iobYnc
to <host> jfagbo
to <n> kdeYmi
to <outside> mgheag
to <own> jddeji
to <public> 2ceZeY
to <server> gdfchm
to <service> lgbhhd
to <zone> kggVli
to ? Ujrcgi
to a rdecci
to accept bhgfoe
to add pZefmb
to address schdhY
to anything bvfafe
to be mifkcZ
to blame jgfgge
to connect ijgfdf
to dcgjkg
to deliver scdhhZ
to destination cfgejj
to do iegfcl
to drop efggnc
to get edkcen
to hand gbkjff
to have kdefkd
to hit oheefd
to host nbfigd
to it fjlbdh
to itself pdhbge
to know jgfoac
to mail kgffff
to me jgebcn
to merge gfgeco
to mx kggggd
to open hijchd
to our hdjheg
to ping kifgfd
to port ltdddW
to print peeged
to pull lmgdcc
to push mggghZ
to put gffboe
to reach fnhhfZ
to remote lfffdh
to see bjgjdi
to send seiggU
to source ddhemh
to talk jljZdf
to the efgjfh
to us kggfge
to use hcllgZ
to what Ybdtne
to which packfd
to work ocefdi
today $ dehejj
today ? hhebfn
today gfdchn
told me pbfgdg
told qdebhg
tonight , fefakm
tonight gcgaph
tonight's hefemf
too ? ngcdhf
too hjichd
top dffglf
top of dgfhpa
touch oaldXk
touch the ngfefd
touched cdfgjl
touched the gdfgfk
toward <far> odffch
toward vgffYc
towards <far> jpdffZ
towards <own> kXflie
towards mfbggf
trace : ogfgbf
trace <client> xagcga
trace nggeeb
trace tcp pcgeee
traffic picffa
translated vgbcgb
tried qXhich
tries fahofg
trouble qgffeb
true ? uZdeef
true qnnUfW
trying <own> geggfk
trying iiffdh
trying to lkeeed
ttl lgfgfe
tuesday defdin
twice mgggga
two iWdgpi
type <own> mffffe
type negedg
udp $ lggggd
udp , ocfhee
udp <n> oigbee
udp ? lffgef
udp mmgadc
udp port tedhfY
unable kafbhn
unable to kafbhn
under iedogb
under which kdemfc
understand hffacs
unknown <gateway> negggc
unknown mfgggc
unreachable lgfhde
unreplied kfgfff
unreplied src kfgfff
until hcehhj
up $ pRjikd
up , kWekig
up ? gjgjgb
up as eeggme
up jebkhe
up on gfgpgX
up to kffdcl
update hcgffk
update seconds ffggdk
updates from kfgfff
updates ngeffd
us $ fkijWi
us , ldheal
us ? nbiahh
us or mfgfgc
usable XnwagY
usage $ hdfefl
usage ? ibfeeo
usage icfden
use $ hcmahi
use <n> lbgmga
use <own> bnYdpg
use <service> sdbepV
use ? edrdhc
use jehcjf
use the Ykfcfq
use this fdgfgl
used Zbgqgi
user , jffggf
user edhgdo
user in jejggd
user on lggffd
users ckecar
users in rdghgW
users on jhcffi
uses nfgbjc
using kegfeh
v <n> belifh
v belifh
vendor ocegcj
verdict vfhfcX
very lfedkd
via <host> mfhdfe
via <own> pggfgY
via <public> sehbec
via <service> sUigfe
via vYgkca
vlan <n> afgfdr
vlan bfgfcr
vpn kbeddp
vz <own> jmgfaf
vz jlgfbe
w ngiage
walk lcfedm
walk me lcfedm
want fmchkZ
want to eihdld
wants a ihiedg
wants gljdgc
wants to jieiia
was mcfcfk
way ? schdfb
way back mgieec
way does lffffe
way for qbedei
way out qdheec
way to lgfffe
way wdiYdc
we add fhgiqU
we bhknkV
we delete hfffmc
we drop nddcnd
we expose ecpjgc
we flip feeepe
we forward hXmqhW
we get jfecme
we got fbknce
we have oVkrbZ
we moved sgfhgV
we need jbfeen
we plan efggle
we publish enihea
we put lbffmc
we remove hgdfob
we take cgffoe
we're hcfdgn
webmail ofdggc
week kcihXl
weekend hbedjm
well ? ekdfdk
went adgfoi
went to bgghpb
were dfgeqd
what $ glfkda
what ? kccmff
what about noceda
what am jggffg
what becomes pdebfh
what breaks effesa
what can ednibh
what cenkhb
what changes heffle
what do hWmlge
what does hhnVXr
what exactly fkdfam
what gives negeef
what happens nggcnV
what if feeekj
what is fckiZn
what it efgdlh
what kind gfeffk
what kinds gfeceq
what of fdpfgd
what opens gggfna
what ports dmeiff
what services cpjheY
what sits Vegwhc
what sort gfedeo
what source offcfe
what would Ygdfqi
what's bYnrZi
what's behind ccapji
what's going qhddgb
what's it hgffdj
what's line jhcYXx
what's on fibdcr
what's published dcaqdm
what's the peddam
whats kXjrZd
whats the kgcabs
when <client> mfgfcf
when <far> kfgefg
when <host> pgdefd
when <zone> sbiggX
when a kfgfgd
when does cZgegt
when i cffnmZ
when it wbiZgb
when our qdfcgd
when paedig
when the nogafY
when they zegbbZ
whenever odgdhb
where $ fucedc
where ? tZgkZe
where do pchmeX
where does kigncW
where in Zcenji
where is ksgZfZ
where pecphU
whether a qcdfeg
whether the lehfeg
whether wahZdf
which <public> cfeohe
which address qiecfb
which box bfepge
which fnjiba
which inside pTkkgc
which internal oYelhb
which machine adevia
which networks cqbchh
which of gijiZf
which ones ceoifd
which ports fcoqeV
which public hcflfe
which published ffpcff
which rule ucheda
which segments fpfage
which services Xdishd
which source sbicfc
which sources dtfbfc
which way lffeff
which zones hscZjb
while kgghah
who YseYlh
who all hogbha
who answers jeenfb
who can ZxhdfZ
who changed gcgffm
who could egggle
who gets YpfZkk
who has gneeef
who is erfZeh
who loses gaghtX
who reaches epgdfc
who sends lfggfe
who touched gdfgfl
who'd eegepe
who's Ztfedh
whole <outside> jnaleZ
whole ejbike
whom ? jofafd
whom apdlee
whose bleelf
why $ odggee
why ? sedbgd
why can't oZedgj
why cant qfgggX
why do kbfdfm
why does kncdbf
why is dbgfgq
why oddcbm
wich dcmldf
wifi kbfbfo
wiki cdgldl
will <client> ffgfpb
will <gateway> kffgeg
will it meggcg
will pegelV
will that mffgkX
will the tehebb
win <n> jgggff
win jgggff
window dhggke
with <n> sehfca
with <service> obefck
with a bjefii
with dggild
with it lfceld
with my dgjrVg
with the ggeejg
with these mfdfoX
with this kefelc
without hfhXwY
words hgglXj
words please gggjZl
work $ lhfefe
work ? mnjZhV
work for rbnWjZ
work from ZobeYu
work hhjWhj
work or nffgfd
work with feedfo
working ? idgdnd
working nkfdga
works ? negelY
works or neghfb
works tahbgd
workstation pdefef
would <client> fgggmb
would <outside> eggekg
would <service> dgggkg
would <zone> nghinP
would a lffejc
would adding ffieoa
would be Ycfjgp
would change fgggpY
would eYidwb
would it begfjl
would like pfffdd
would removing hiefmb
would that meddmc
would the pefgfb
would you aefeax
writing hkcjde
wrong mggffd
wtf lgffYm
y n lefggd
y qeggfZ
yes ihqZga
yes no hkjedd
yes or oXqbhb
yesterday ? bfggdo
yesterday kdhedj
yet ? dbhcjo
yet ncedej
you $ gbdngh
you , fffeen
you ? efcddu
you do hhbaho
you have chfidl
you jZgjej
you look fffggj
you must oehbdg
you restart dggfem
you tell cgdmej
you walk bggffm
your odheia
zone lqeYha
zone that foecgf
zone 可 cxeYjb
zones can arhgiY
zones get avhfgX
zones ivbahY
一 fifgdk
一 下 iifiag
一 个 kagdhk
一 份 cfgmfg
一 共 fcnihc
一 台 hjffhd
一 条 Zchhni
一 步 pcbgie
一 直 mfgggb
三 fdmYmg
三 条 cghhoa
上 $ hagnge
上 , nhhega
上 -a ggggrV
上 -i Zhgira
上 <host> npgXeb
上 <n> jicgeh
上 <outside> rcfeed
上 <own> fscccg
上 <service> nfgbei
上 <zone> geggke
上 ? Zbikas
上 curl mgheed
上 lfaikb
上 ping hghgkb
上 一 famkgd
上 不 ybdgfW
上 了 hTghft
上 发 hgalhg
上 吗 iXYqfm
上 执 kggffe
上 抓 kgfgfe
上 有 dubYkg
上 的 ofhgcb
上 线 dcebmo
上 网 sabgjc
上 跑 jgggfd
上 都 lZcwfX
上 面 aXdten
下 $ ddigfl
下 , neelcc
下 -a gegfap
下 : nfgcbj
下 <client> uaiYgf
下 <gateway> ibfYiq
下 <zone> 1eheeQ
下 acme fdgffm
下 gjihZh
下 infra fdhehk
下 mail gegfen
下 这 gcgibn
下 面 pggeiY
不 $ qbbhgg
不 ? mefehf
不 hjcYim
不 上 jmbedh
不 了 padgfh
不 会 jbheih
不 到 jcffel
不 对 gbhcgo
不 开 ndeffg
不 懂 ffggek
不 放 ndfgef
不 是 gfcgii
不 管 fkgfef
不 能 rWeghg
不 行 lfdfgf
不 要 kcbdhn
不 走 ncgggd
不 通 fegcgn
不 限 Xphfjd
丢 ndgfff
丢 了 pgfffa
丢 掉 rgfebd
两 gbhhld
个 : kgggdf
个 <public> bjcjfk
个 djhcel
个 ip ibfoee
个 pr gcgfgl
个 例 gffffk
个 包 jgffge
个 合 geggek
个 改 gegfek
个 机 feedgo
个 清 fnbiee
个 端 gfggcl
个 网 kidiec
中 dffifk
中 午 gfgdfl
为 oZegfi
为 什 kbdgel
为 啥 pbfghd
主 khbjfe
主 动 pffefd
主 机 fidlgf
么 $ Vbngll
么 <zone> zViicY
么 ? taidfc
么 bckggl
么 一 qgeffb
么 不 edeheo
么 作 egeeYu
么 办 dffggk
么 原 gdfffm
么 回 hgfgej
么 影 gfhdmd
么 情 kgffff
么 意 ggffek
么 时 hdfdgn
么 服 hgalgg
么 样 fgkZkg
么 用 gefdeo
么 的 ggffdl
么 访 fdcgfp
么 走 uefeeY
么 连 tYcgff
么 重 fggffj
之 fcffng
之 后 dcfhng
之 间 odfged
也 hhfakh
也 加 aeffkl
书 ieedgk
了 , hccegq
了 : kYfder
了 <gateway> egggao
了 <host> cbdoel
了 <outside> jlgdgc
了 <own> kkcgfe
了 <zone> lkbcif
了 ? eblahm
了 bigkeh
了 三 ielagg
了 两 fffgfl
了 什 gajlff
了 几 ecmnhZ
了 吗 dghgmb
了 吧 hghcpX
了 哪 dfikff
了 啥 fmchgd
了 多 effgfl
了 怎 feeegn
了 没 jcdiek
了 网 offffb
事 jgegfh
事 在 kgdedk
互 mdfhgd
些 Xlmjgb
些 port elajhe
些 zone ctdZie
些 什 handfi
些 对 ffldhg
些 服 fbgrfb
些 来 foebie
些 流 gefdjj
些 端 fdjjgf
些 网 bqedie
交 hbhmak
交 接 fhggam
人 nenedZ
人 在 igiegd
人 怎 feedgn
人 能 oniWjW
人 连 iepjYb
什 fdjfgi
什 么 fdjfgi
今 hgechl
今 天 ggeden
今 晚 jcheje
从 <client> rhgdbb
从 <far> nggfde
从 <host> jgicnZ
从 <outside> hehnZh
从 <zone> nYjdfh
从 iaiigg
他 jeegck
他 们 heegfj
以 access ijeadl
以 emefhe
以 后 lXhgnd
以 直 lfdekd
以 访 fjffjd
以 连 fogYhg
们 <host> jifege
们 mcjidb
们 哪 geemef
们 对 dYojhf
们 的 rbggec
件 $ fegfgk
件 , qggfeZ
件 pecajf
件 队 effffl
任 enccgj
份 , eeglfg
份 cfgmfg
会 不 jbheih
会 些 hdccds
会 到 kWZrhi
会 变 lgdfge
会 回 gffffk
会 好 ighgkY
会 影 fdecjm
会 怎 makald
会 有 gfffnc
会 经 kggffe
会 被 jeimfZ
会 走 uZehiZ
会 转 jqccde
会 通 egggqW
传 , jgffff
传 jgffff
但 leggfe
位 hgggbl
住 kfhffe
体 kfeflb
作 fggeZq
作 用 eggeaq
你 dddekm
你 会 hgceeo
你 好 gfbbet
你 能 iddddq
你 都 gfcffm
佬 gffffk
例 gffffk
例 子 gffffk
保 fkfhdf
信 , ubhaee
信 <n> kdedjh
信 <service> lgfeeg
信 kfggib
信 走 kgffff
修 gdgdpd
修 复 gdgdpd
候 fefdfo
候 源 mgggec
假 degepf
假 如 fghhoX
假 设 dghgnb
做 fVethg
做 了 fbdphf
做 什 hgfedm
儿 oekbed
先 eggeoc
全 cfikhe
全 部 iWllgg
公 nXlhgc
公 司 kgfgfe
公 网 mYmjfb
共 fcjlhc
共 做 fgYphg
共 映 celigf
关 lffble
内 kgdjaj
内 核 hYhggm
内 网 kcdmgd
再 Yggftc
再 加 dgfgme
写 -i ggggYp
写 mheeak
写 的 nfggce
况 jgffff
凌 ncfhgd
凌 晨 ncfhgd
几 fXmkie
几 个 fWoiie
几 条 hfbkif
出 <outside> gieemc
出 mfdjjY
出 去 magmec
出 发 afqefg
出 得 mefefg
出 来 jdhfdj
分 fgihdh
分 别 eikkdc
分 析 jgggff
列 bnflfc
列 一 dlgjgb
列 堵 effffl
则 $ lheYgk
则 , jcggkc
则 ? gefkgf
则 什 ggffYq
则 拦 mgfefe
则 放 ohfcef
则 文 edgfjj
则 是 ggggZo
删 cefgrc
删 了 ahfhtZ
删 掉 ddgfog
删 除 egfgnb
别 cjjiYj
别 的 hkcigd
到 $ ikfffd
到 <far> mffggc
到 <gateway> qggegZ
到 <host> occihd
到 <n> adaogn
到 <outside> gaoilW
到 <own> nhgjlR
到 <zone> pmcfiV
到 ? gmffed
到 ijjida
到 ip mfffee
到 了 licgff
到 什 eZkeqc
到 内 nVfjgh
到 哪 jelibd
到 底 jjkcag
到 我 eeenie
到 的 ncghdf
到 谁 cjZoei
到 达 knhWge
到 这 jgggge
前 edYpgk
前 面 Zhhejj
办 efffgk
加 -a gdggqZ
加 Zfghrb
加 一 Zfggqg
加 上 fghhnY
务 $ dgmeid
务 , dcglhh
务 ? fdgmff
务 eYkkfi
务 里 dgpagf
动 kefedl
动 了 ffffgk
动 连 pdfcff
助 $ hchcgm
助 hchcgm
包 $ fefdep
包 , jgggff
包 kggfeg
包 会 tceeee
包 到 pgdcge
包 怎 qdghgY
包 是 kdfggg
包 最 jfZjig
包 看 kggfge
包 走 jefggg
化 gghekc
区 amfgYq
千 dffffn
千 多 dffggm
午 gfgdgl
半 edffeq
单 $ ejific
卡 bbgdok
印 gcefep
印 机 fdgfen
原 kfffgf
去 $ fddmif
去 <far> kgffic
去 <own> mgffmX
去 ? ghfmec
去 kajkha
去 不 kfgfff
去 了 sWdfdk
去 吗 oehdhb
去 掉 effgnc
去 的 eYqkgc
去 连 jhfehe
又 mdedfj
反 lffdgf
反 映 megcgg
发 , afmekf
发 ibgkhe
发 件 jgegge
发 信 jffgid
发 到 mjedgc
发 布 ffikfc
发 往 jghdfg
发 给 ediofc
发 邮 lgffdg
变 gfgfmb
变 化 gghekc
变 成 lgfgee
口 $ tccmgV
口 , hlmdda
口 <n> krebhW
口 ? jYjmee
口 gikhdc
口 为 hbdhhl
口 会 dlcjff
口 出 fefmhe
口 发 nhfdcf
口 吗 nPYlgt
口 映 mcdngb
口 的 Xlgbll
口 谁 Zlcfeo
口 转 phcheb
口 连 pghfhV
口 通 tsgaZV
口 都 nrgWdb
句 efggdl
只 icdgkh
可 lleeed
可 以 fmeffe
台 $ Yegqgf
台 <gateway> gfZnjf
台 <host> keeneb
台 <server> bpchci
台 giencd
台 内 ekcihe
台 机 kgfjgb
号 kdhfei
司 kgfgfe
吃 gfgdfl
各 jggggd
合 gegeem
合 并 gfffgk
同 veggcX
同 事 sdggfY
后 , ebfjuX
后 <zone> gddhji
后 iVfimi
后 会 effkam
后 到 keence
后 是 tXgcgg
后 源 kggfdg
后 落 ggapeg
后 超 jfffff
后 面 Xciqmc
吗 $ mXbdmk
吗 , pdhebg
吗 : jfffff
吗 ? bnbdfn
吗 ifbcil
否 odhffd
吧 $ ihhedh
吧 ? heemnW
启 gbfehn
呀 $ lYdifl
呀 lYdifl
告 lddjfg
呗 fceffp
呢 uZgheb
周 hjdcfl
命 qfgbdg
命 中 sfgcea
咋 ecefmj
咋 回 gdgggk
和 <n> liecjc
和 oefakd
响 $ dbihqc
响 ffecog
响 到 idafim
响 谁 idkcoZ
哪 $ fefehl
哪 gknkcV
哪 一 scbegf
哪 个 mkbcgf
哪 些 Xlkjge
哪 几 hVmlge
哪 台 hjbnga
哪 条 qhgbde
哪 里 tSndef
啊 $ heflfe
啊 kefled
啥 $ ilchee
啥 , fZhgas
啥 ? hcfdfp
啥 nhdebi
啥 意 gfggek
嘛 fggfcm
嘛 用 gggfcl
嘛 的 fggfcm
器 $ qcdigc
器 , chenge
器 <client> ngegec
器 ? Vhdwib
器 上 lXgkif
器 了 jidgge
器 人 feedgn
器 是 ielbhg
器 的 XtbngZ
器 能 dfiden
器 访 rYfgge
器 都 glgdfg
回 , lgfggc
回 iefeek
回 事 gfegfl
回 包 pfgggZ
回 应 qggXhf
回 来 hfefgj
回 的 mfffgd
回 程 kfeggg
回 答 gfdfgl
因 $ nefffe
圈 , kfffff
圈 kgffgf
在 <client> lfggfd
在 <gateway> fhXllf
在 <outside> hehkee
在 <zone> mckajc
在 idigei
在 公 bekmic
在 哪 jjcfbk
在 对 cbjpef
在 有 fffgfk
在 问 lkdegc
地 jfifja
地 址 kefgjc
地 方 dmqcad
址 kefgjc
址 会 midgfc
址 变 mfffcg
址 是 neakef
坑 gcgdgo
堆 ggfgfj
堵 effffl
堵 了 effffl
填 jhhegd
填 的 jfggge
处 keghff
复 icgend
外 ihlefa
外 一 gejief
外 发 ikgcid
外 开 hdilfd
外 映 hYTzgg
外 网 meghee
多 ddddiq
多 封 effffl
多 少 ddddhq
够 hleYlf
够 得 gmjafe
大 fcgddp
大 佬 gffffk
天 hgedem
天 晚 cbhehp
失 offgec
失 败 offgec
好 $ echeil
好 , igajcl
好 lbffgj
好 了 cfgfli
好 吗 khhhhX
好 的 rZghde
如 deggnd
如 果 aehgmh
如 给 cgicqb
子 $ fefhgk
子 ddfkfj
它 oibdff
安 kmjbae
安 全 kmjbae
完 idhilZ
审 hffidi
审 计 igdjef
客 qgddgc
客 户 ofgcfe
家 igegej
密 hdhdgk
密 码 hdhdgk
对 <outside> kgiigY
对 egnigY
对 吧 kggfef
对 外 ghmgeb
对 方 ndedfh
对 端 offcgf
对 谁 cwdYhd
导 cgihgi
封 , effffl
封 fegfgl
射 $ hdemhe
射 ? folWff
射 gegoga
射 了 echlie
射 到 ldigee
少 $ feffgl
少 ddddhq
少 封 gffefk
少 条 defheo
就 fagepf
就 好 dgggle
就 是 udhhZZ
就 正 mgfgfd
就 没 ngfgfc
就 能 dhhgmc
己 jfgfid
己 能 mdhefe
己 访 qcggeb
己 连 idhghf
已 fgmYjh
布 ffikfc
布 了 ehdnfd
布 的 edmfhf
带 agfhfo
帮 efehem
帮 助 hchcgm
帮 忙 hcfiel
帮 我 aeckim
常 $ lgfgfd
常 , paghfc
常 kfgggd
常 吗 jfggff
干 fgffcn
干 什 egefdn
干 啥 gefffk
干 嘛 fggfcm
并 ffffgk
应 efeobi
应 该 kbembh
底 jjkcag
度 , gblghg
度 fegmff
建 icghkd
开 <host> vbegdb
开 <own> jfdhie
开 <service> ogdgfd
开 efkjgc
开 了 Zgliei
开 放 ihhjea
开 着 goddhe
影 ffecog
影 响 ffecog
往 <own> lggcgg
往 pcgbie
往 外 ocfbje
得 hpfXid
得 上 glhecg
得 了 fjjbej
得 到 Yqdekf
得 去 lieged
得 开 bjgfmd
得 来 lkgXgg
得 着 gmjafe
得 通 ndhgfc
志 : lgggfb
志 kfgdgh
忘 ffffgk
忘 了 ffffgk
忙 hcfiel
忙 review ffgggj
忙 看 gfgffj
忙 解 fgggdk
快 cbdbgw
怎 jefcij
怎 么 fgfbhl
怎 样 sZdfnY
思 $ gfffek
思 , gfffZq
思 -a ffggfj
思 : hgffXq
思 ggfgcm
急 $ idefem
急 kcfefk
您 khbnbd
您 好 khbnbd
情 fgfggj
情 况 jgffff
想 ojeigV
想 确 iicjfe
意 fifecl
意 思 ggfgcm
懂 $ gggefk
懂 gggeek
成 <n> Yhfhof
成 accept efhgpY
成 dgffsa
成 什 picfbf
我 hchoec
我 一 iefkef
我 们 mchkeb
我 在 kgfgfd
我 的 kgffdg
我 看 obgbgi
我 这 ehjYeo
户 iechfj
户 打 kZalcn
户 端 nggcge
户 访 mfhYhg
户 连 bggkcl
所 gjgkdc
所 有 gjgkdc
手 sfggdY
手 机 sfggdY
打 <own> ofbmeb
打 dejdkg
打 不 ndeffg
打 到 ihaelh
打 印 gcefep
打 开 lijgjU
打 得 ijdekc
打 算 Zggfsc
执 kggffe
执 行 kggffe
扫 drcZel
把 -a fgggkc
把 <n> fehdnd
把 <own> adedsh
把 dcffni
把 masquerade fgggjd
把 第 chfgtX
抓 kgfffe
抓 到 nfffee
抓 包 jgggge
投 jfgffg
报 <n> ndgfhc
报 connection jfggge
报 qeehhZ
拉 abgifr
拒 ndgeff
拒 绝 ndgefg
拦 $ qcgcff
拦 vchZha
拦 吗 lgffff
拦 的 kfgggd
拿 niechd
挂 Xhdphh
挂 了 eeekgi
按 jbhgnZ
挡 kckcfh
换 fdfbmj
换 成 efhhmb
据 megeff
掉 $ mdfigd
掉 , Yegeok
掉 -a hahhsX
掉 iafeqd
掉 会 ffedrc
掉 吗 nggdde
掉 的 agfdtd
掉 第 dhehgk
排 lcgcdm
接 <own> pggggX
接 <service> meffdh
接 lYidgk
接 打 eekalh
接 被 lefdei
接 访 tafgha
接 超 mfffdh
接 连 jceeii
提 kefffh
提 示 kgfggd
提 问 gfbdfq
收 <host> lggggd
收 <service> jfffla
收 nfffia
收 不 jgggfe
收 信 lffehe
收 到 mfbemd
收 邮 mffhha
改 cdgemk
改 了 adhfcu
改 动 geggek
改 成 efgemf
改 的 fegfem
放 $ gtaicb
放 ? ipfagc
放 ngeihY
放 不 ndfgef
放 了 dbjnef
放 吗 uZgYhg
放 行 nffdjc
教 keggci
数 jhfffg
数 据 jhfeff
整 ekhdnZ
文 件 eegfji
断 gcfeli
断 了 gdedkj
新 igfgkb
方 lekZnZ
无 mcgghd
无 法 mcgghd
日 kfgdgh
日 志 kfgdgh
早 mbfddm
时 $ qdgdhb
时 , ngfgfb
时 ocgahi
时 候 fefdfo
明 ndgbgh
明 什 mgegee
明 明 ngfgfb
映 gegoga
映 射 gegoga
昨 jegeam
昨 天 jbhggh
昨 晚 ffgfbo
是 <client> jgkccj
是 <host> klgece
是 <own> oghhda
是 drop neggfd
是 ndgefg
是 不 gfcgii
是 什 ggehej
是 加 ggggma
是 哪 mggldY
是 在 khggiZ
是 就 egggkf
是 干 fgffdm
是 怎 qdgggZ
是 把 Xgggqd
是 放 hhggqT
是 被 jfgfff
是 谁 ibfaaw
是 这 jfgggd
是 通 tegggW
晚 <n> igedfk
晚 hdfddo
晚 上 cbhehp
晨 ncfhgd
最 nVeglh
最 前 Yhifmf
最 后 nWeikf
有 $ obereW
有 aldmjc
有 个 nifece
有 人 mmYael
有 什 bgfeng
有 哪 bkjhee
有 回 pggZge
有 坑 gcgdgo
有 多 fefggk
有 对 rhZhdd
有 放 jajgma
有 映 fielcf
有 没 dldifg
有 被 qbgcei
有 谁 eoeifa
有 这 kgfgfe
有 问 ebidhn
有 风 gdgfgk
服 ebklge
服 务 ebklge
期 fffefm
本 nejbfe
本 机 pejbgc
机 <client> nfegef
机 ifgicg
机 的 gkfdgg
机 能 pebhge
机 访 nZdffl
机 连 kegfgf
条 , igggoY
条 -a ggggvS
条 <n> afgdll
条 conntrack jffffg
条 rule jdfhbm
条 删 egfgjf
条 啥 feggYr
条 是 ggffXr
条 端 fgclgf
条 规 geefhk
条 路 lffggd
条 连 kgffge
来 $ enicfe
来 ? jmeefc
来 fjncbg
来 了 efeejl
来 吗 megfgd
来 回 sXehib
来 源 hreaja
来 的 kdgmfb
板 pgfggZ
析 hffbfn
果 $ ggccsc
果 beggmg
果 remove hchgel
果 加 fgghma
果 把 bchikj
查 jkddhe
标 flhblb
标 是 boicfg
样 $ jZkamf
样 ? mhfhjV
样 kajbmd
核 legfci
核 日 jgggge
桌 kggdgg
桌 面 kggdgg
次 hfgeej
次 都 kgggee
正 kfgggd
正 常 kfgggd
步 pcbghf
段 , ildhcf
段 eqcdfg
段 可 Ymgghh
段 能 gibegl
段 连 jlhbhd
比 nffgfb
比 如 nffgfb
求 idehfj
求 解 jgegdh
没 $ oedbek
没 igdfgi
没 写 dhheZq
没 放 ldggge
没 有 cjdkie
没 看 hgfebm
没 问 mggged
法 mdggfd
流 jbella
流 量 hbelmc
测 qgfggX
浏 lgfffe
浏 览 lgfffe
清 ekgiee
清 单 ekhjdd
源 kocfcc
源 地 mfdied
满 echcer
满 了 echcer
点 jbfcgo
烦 iggcfj
烦 看 jggbej
然 kgggfd
然 后 kgggfd
现 jciddl
现 在 jciddl
班 jYfkfk
理 kkgedd
用 $ fgamej
用 , fddcgr
用 <host> reehea
用 <own> ldefnZ
用 <public> kgeggf
用 <service> nefhhZ
用 ? gfgefj
用 foxmail jgffgf
用 gghgZm
用 到 efkegg
用 啊 feeehm
用 户 hbbifn
用 的 ggffbm
电 nefggc
电 脑 megggc
略 ffggjg
略 改 ffggjg
登 micfef
的 $ qZhmZe
的 , iohXfg
的 -i eefhmf
的 : ifffej
的 <client> odfhfc
的 <gateway> gffefl
的 <host> leggfe
的 <n> flegeg
的 <own> jffggf
的 <service> jcdjdk
的 ? kocYdj
的 client qgfhfY
的 dfhefm
的 dnat ngbdje
的 port gicmfc
的 tcp kheakg
的 udp rffggX
的 user jaeghk
的 人 kdohgW
的 信 lfgggd
的 包 nggeed
的 同 rdgggY
的 吗 mfggdd
的 时 qhfeeb
的 是 mZgmgb
的 服 fZpgie
的 机 lfefdi
的 来 imgchb
的 源 kebihf
的 用 iZhghj
的 电 mcgggd
的 端 dbnldg
的 网 crehgb
的 规 idhfgh
的 角 feijff
的 话 efcfni
的 连 egfgfk
的 那 gcldnb
的 锅 peggec
的 问 pfgggY
盘 eegfgl
目 ikUjjf
目 标 flhblb
目 的 mfgcci
直 keigia
直 timeout qffggY
直 接 mchgka
直 超 jgggfe
直 转 kgffgf
直 连 mffggc
看 $ bfgeeq
看 , fehlfe
看 icfibm
看 一 kchbgk
看 下 jgeefi
看 不 ffggek
看 到 nffgfc
看 看 fegeeo
着 $ cjpcfd
着 fioebe
码 kehddk
码 忘 ffffgk
确 jjdigb
确 认 jjdigb
示 kgfggd
种 ieejjb
程 nggegb
程 桌 kggdgg
窗 hghghd
站 feijfe
站 在 fejjff
端 <client> jegggg
端 <far> offagf
端 ighjec
端 口 hghjdd
端 是 jfgfgf
第 <n> cegfim
第 cegfim
等 fkfhdf
等 保 fkfhdf
答 jddfgk
策 ffggjg
策 略 ffggjg
算 Ypddrb
管 iogdcd
箱 密 ffffgk
线 dcfcln
经 kfejfd
经 过 kfejfd
结 uaegec
结 果 qhcffb
绕 medhgf
给 <host> hggalg
给 <zone> Ydhfgq
给 dYcqhl
给 个 gjjZfj
给 几 ggecfn
给 我 mdZnef
给 谁 aeeuaj
络 ilcefg
绝 $ kgdeek
绝 , pgfgfY
绝 ndgefg
网 <far> neheee
网 ridheX
网 上 Zakiil
网 关 mhfefc
网 吗 obchlb
网 哪 kZflgg
网 地 keggff
网 机 ekcihe
网 段 eocdfh
网 络 ilcefg
置 $ eggffk
置 ? cgfgas
置 ggggck
老 scgega
老 板 pgfggZ
能 <service> igfdkf
能 access aZcglt
能 cijbkh
能 ping pehded
能 reach okfYff
能 上 lZdeil
能 不 qWeghh
能 主 offegd
能 做 hgfedm
能 出 qcbfhe
能 到 Zkghdk
能 打 jmlaiW
能 收 jfdfke
能 用 lfmecd
能 直 jgffkb
能 访 gimbge
能 通 fYdlmg
脑 megggc
脑 能 kgggfd
自 pchekZ
自 己 jfgfid
落 hganeg
落 到 ggbneg
行 $ mdeeei
行 , hfdfjg
行 ? rhfgba
行 jeedlf
行 不 scfiiW
行 了 pfeeed
行 什 gfffgj
行 会 ghYhkh
行 删 dhggob
行 吗 mfgefd
行 是 ffffel
行 没 ifecjh
行 的 legdgg
被 drop lhefhd
被 forward pgegbe
被 kahhfg
被 丢 nefefe
被 哪 lgffff
被 拒 ndgefg
被 拦 ofefee
被 改 oicfce
被 转 cdgshZ
要 libflb
要 写 ljfdfe
要 是 cgkfnb
要 用 mjcjdb
见 ieffbn
览 lgfffe
览 器 lgfffe
角 feijff
角 度 feijff
解 jdgcen
解 释 bdhheo
计 igejja
认 ggfhkc
认 一 kkgbhc
认 策 ffggle
让 idbgeo
议 gchfkg
讲 fcgekj
设 fhdgqY
访 ghicei
访 问 ghicei
证 ieedgk
证 书 ieedgk
评 hegdme
试 lgfghc
话 , fecfkj
话 efcfmi
该 gdeiao
误 lffgfe
说 vdccjZ
说 明 fdgcgp
请 lgdjde
请 求 fedkcn
请 问 nheldX
谁 $ fcamen
谁 ? iffglb
谁 ZtZlfe
谁 可 jkefhc
谁 回 mfgfgc
谁 开 cweYhd
谁 改 fegfem
谁 来 kafchm
谁 能 Zreffg
谁 进 hodZif
谁 连 fnhcee
调 nWgbnh
谢 $ jidgbk
谢 jgefbl
谢 谢 jgefbl
财 dddfet
财 务 dddfet
败 offgec
贴 ddfnfh
走 $ pfedef
走 <n> tagbdg
走 <own> mfggec
走 <public> sYfhha
走 <service> lgfggd
走 ? sffgeY
走 udggfX
走 不 obghgb
走 到 ledghf
走 哪 lffggd
走 得 ndhgfc
走 的 rdgehZ
起 qhfgac
超 odgdge
超 时 odgdge
跑 jdddhl
跟 ldgdcl
路 $ kfggge
路 sbgdfd
转 kfcmiZ
转 到 frcmdX
转 发 iadmmc
转 圈 kgffgf
转 给 abhpje
边 pdhcef
边 能 jekZdk
达 ojeagc
过 lfbkbh
过 去 hbdchq
过 哪 igbkfg
过 得 rfhdae
过 网 liefed
还 cieflf
还 是 pbhgbf
还 有 codfej
还 能 eegglf
这 fhffek
这 一 legfff
这 么 gegffk
这 句 hfggdk
这 台 hbjlhb
这 条 igggdi
这 样 aghfpd
这 行 gfefco
这 边 ldmadh
进 lnZdff
进 得 kmeZff
进 来 mmaeff
远 kggdgf
远 程 kggdgf
连 <host> uiiZgW
连 <own> dahflk
连 <public> oeffdf
连 <zone> lfhiiY
连 fhfdhi
连 上 hbjnfb
连 不 jmbedh
连 到 nmgNeo
连 得 gjhfch
连 我 mkfegb
连 接 kZfegm
退 回 hhdfgi
通 $ bhedgp
通 , khgeef
通 <client> lggggc
通 <far> lfggfe
通 <host> qhhhgU
通 <own> nbgakg
通 ? xVhfec
通 fieeem
通 不 qhgbha
通 了 jYgeim
通 吗 fpcael
通 的 ugfggT
那 idefkg
那 个 ehaddt
那 台 kcfgdk
那 条 eghgpY
那 边 ofeegc
邮 ofebdj
邮 件 pfebdi
部 hjiede
都 ghmifY
都 不 rYgiha
都 会 hfeffk
都 映 hWmjfh
都 有 ejgihc
都 能 amrZfd
配 nfdfbj
释 bdhheo
释 一 efgfZq
释 下 dcghcq
里 <service> ndggee
里 ? ednlbe
里 qcgejZ
里 刷 jfggff
里 有 lgfgai
里 的 dfidji
重 ibhdgm
重 传 jgffff
重 启 gbfehn
重 置 ffffgk
量 hbelmc
锅 peggec
错 jgggff
错 误 lffgfe
问 $ afcalr
问 : ggibfl
问 <client> xgaidX
问 <far> pffgga
问 <host> ooYggX
问 <outside> taZmfb
问 <own> gmZaim
问 <public> sZhZhg
问 <zone> lkcgah
问 ? deZget
问 ghicek
问 不 kYcfin
问 从 lfgeff
问 到 cblpec
问 得 ifedfl
问 题 gdfffm
间 kefjed
队 effffl
队 列 effffl
限 ilgajb
除 fmgdja
除 了 flgcgg
险 $ gdgfgk
险 gdgfgk
需 hjdkga
需 要 hjdkga
靠 kggiag
面 , Zjidne
面 hbatgd
面 的 jZgoib
题 $ fbhehn
题 , mfdhee
题 ? gffffk
题 gdfffm
题 吗 lfggfd
风 gdgfgk
风 险 gdgfgk
麻 iggcfj
麻 烦 iggcfj
默 ffggld
默 认 ffggld
`;
export const WAY_WEIGHTS = `
'connection timed jd
'connection timed out' jd
, <A> , kc
, <A> jd
, <A> to jd
, <A> 访 jd
, <B> $ kc
, <B> dj
, <gateway> lb
, <gateway> 这 kc
, <n> dj
, <server> <B> jd
, <service> , jd
, <service> <n> ma
, <service> ? kc
, <zone> lb
, <zone> 能 jd
, ack <n> ck
, ack ck
, allowed ? lb
, allowed or ck
, and does jd
, any nZ
, can i jd
, coming am
, connection nZ
, could kc
, does <service> lb
, does kc
, dst <B> ma
, dst lb
, given am
, i e jd
, is <A> ma
, is kc
, it's kc
, lip kc
, never an kc
, never jd
, no nZ
, not kc
, nothing jd
, port <n> dj
, port ck
, right ? kc
, right kc
, rip kc
, source am
, tcp <n> nZ
, tcp oY
, where does jd
, while kc
, who kc
, why ? jd
, why kc
, will that lb
, works or dj
, would <A> kc
, would nZ
, yes or kc
, 之 kc
, 从 <A> jd
, 会 kc
, 会 被 lb
, 但 dj
, 出 jd
, 发 jd
, 客 dj
, 客 户 dj
, 对 kc
, 帮 jd
, 帮 忙 jd
, 我 ck
, 提 jd
, 提 示 jd
, 收 ma
, 没 jd
, 没 有 kc
, 源 am
, 目 kc
, 目 的 kc
, 能 kc
, 请 kc
, 走 kc
, 连 <B> lb
, 连 kc
, 通 lb
-> <B> , jd
-> <B> <service> ma
-> <B> ? jd
-> <B> ma
-> <B> ok ma
-> <B> tcp jd
-a input nZ
-d <A> -p dj
-d <A> bl
-i <A> -o kc
-i <A> kc
-o <A> dj
-o <B> -j kc
-o <B> jd
-o <zone> -p jd
: -a jd
: <A> to ma
: <A> 上 kc
: <service> jd
: <service> login kc
: can ma
: connect from ck
: connect to dj
: connection refused jd
: could kc
: curl : kc
: curl ma
: do lb
: does it bl
: does jd
: errno <n> ck
: errno ck
: in <outside> jd
: ipv <n> Zn
: ipv Zn
: postfix <service> kc
: postfix smtpd dj
: the kc
: trying <B> jd
: trying jd
: user <A> kc
: user ma
<A> , <server> kc
<A> , <service> lb
<A> , can kc
<A> , does kc
<A> , dst kc
<A> , is kc
<A> -> <B> kc
<A> -> kc
<A> -j dj
<A> -o <B> kc
<A> -o kc
<A> -p dj
<A> -p tcp dj
<A> : curl lb
<A> : jd
<A> <B> $ jd
<A> <B> <n> kc
<A> <B> r dj
<A> <n> <B> kc
<A> <n> ck
<A> <n> from dj
<A> <n> on Zn
<A> <service> jd
<A> <service> to lb
<A> <service> 到 kc
<A> <zone> jd
<A> able jd
<A> able to jd
<A> and <B> lb
<A> and ma
<A> be able kc
<A> box lb
<A> browse kc
<A> can kc
<A> can't ma
<A> cannot lb
<A> cant kc
<A> client lb
<A> clients kc
<A> connects lb
<A> connects to ma
<A> does ma
<A> from <B> ck
<A> from ck
<A> from my ck
<A> gets kc
<A> has kc
<A> have jd
<A> hit jd
<A> i kc
<A> keeps kc
<A> laptop nZ
<A> logs jd
<A> lose kc
<A> make it jd
<A> make jd
<A> needs jd
<A> opens <service> lb
<A> opens kc
<A> people kc
<A> ping <B> lb
<A> ping lb
<A> pings <B> lb
<A> pings ma
<A> port <n> dj
<A> port dj
<A> reach <B> kc
<A> reach kc
<A> reachable Zn
<A> reachable for Zn
<A> reachable from bl
<A> says lb
<A> see dj
<A> server dj
<A> server to ma
<A> straight ma
<A> talk jd
<A> talking jd
<A> talking to jd
<A> to our kc
<A> to the lb
<A> towards <B> kc
<A> towards lb
<A> wants kc
<A> wants to lb
<A> when am
<A> who kc
<A> work dj
<A> work for ck
<A> 上 ping jd
<A> 主 kc
<A> 主 动 kc
<A> 从 ck
<A> 到 <B> kc
<A> 到 <zone> lb
<A> 到 kc
<A> 去 jd
<A> 发 往 kc
<A> 往 <B> lb
<A> 往 jd
<A> 想 kc
<A> 的 <n> bl
<A> 的 人 jd
<A> 的 机 jd
<A> 的 电 nZ
<A> 直 lb
<A> 直 接 lb
<A> 能 jd
<A> 能 访 kc
<A> 自 jd
<A> 要 nZ
<A> 走 jd
<A> 这 个 jd
<A> 连 jd
<A> 那 lb
<B> $ jd
<B> , <gateway> jd
<B> , <service> kc
<B> , any ma
<B> , is ma
<B> , tcp nZ
<B> , yes lb
<B> , 会 lb
<B> , 回 lb
<B> , 端 ma
<B> -j accept kc
<B> -j jd
<B> : connection nZ
<B> : jd
<B> ; kc
<B> <n> $ jd
<B> <n> , ma
<B> <n> udp nZ
<B> <own> : kc
<B> <service> $ jd
<B> <service> , lb
<B> <service> ? kc
<B> <service> oY
<B> ? $ kc
<B> ? ? lb
<B> ? kc
<B> access kc
<B> after ma
<B> allowed jd
<B> and dj
<B> any am
<B> as kc
<B> at all jd
<B> at jd
<B> box lb
<B> connects dj
<B> directly ? kc
<B> directly lb
<B> does lb
<B> does the lb
<B> end kc
<B> end up kc
<B> error connecting jd
<B> error jd
<B> get kc
<B> i bl
<B> icmp nZ
<B> if lb
<B> into kc
<B> it jd
<B> itself dj
<B> just spins kc
<B> ok ? nZ
<B> ok nZ
<B> on <n> ma
<B> on lb
<B> on port lb
<B> on udp jd
<B> or pX
<B> over <service> ma
<B> over oY
<B> port <n> nZ
<B> port nZ
<B> r , dj
<B> r dj
<B> server , ma
<B> server ? kc
<B> server on jd
<B> should jd
<B> should that jd
<B> still jd
<B> tcp <n> kc
<B> tcp kc
<B> then ? jd
<B> udp <n> jd
<B> udp jd
<B> when kc
<B> where does jd
<B> where jd
<B> which kc
<B> why ck
<B> with kc
<B> works ma
<B> 之 kc
<B> 之 间 lb
<B> 会 kc
<B> 会 怎 jd
<B> 吗 ? ma
<B> 吗 jd
<B> 开 dj
<B> 打 jd
<B> 收 <service> lb
<B> 收 jd
<B> 的 <n> jd
<B> 的 kc
<B> 的 udp jd
<B> 直 dj
<B> 能 连 ck
<B> 能 通 kc
<B> 行 jd
<B> 行 不 jd
<B> 那 am
<client> $ ck
<far> dst <own> jd
<far> dst jd
<gateway> $ ck
<gateway> let it jd
<gateway> or ma
<gateway> to blame jd
<gateway> to jd
<gateway> 拦 jd
<gateway> 拦 的 jd
<gateway> 这 jd
<gateway> 这 边 kc
<host> 's oY
<host> , <B> bl
<host> is Zn
<host> on kc
<host> 的 <n> ma
<host> 的 lb
<n> $ jd
<n> , <A> jd
<n> , <gateway> jd
<n> , ack ck
<n> , or jd
<n> , 帮 jd
<n> , 能 jd
<n> -j masquerade kc
<n> : connection jd
<n> <B> lb
<n> <gateway> ck
<n> <n> : kc
<n> <n> src jd
<n> <n> tcp dj
<n> <server> jd
<n> <zone> jd
<n> ? ? ma
<n> ? i jd
<n> allowed dj
<n> am jd
<n> and jd
<n> at ma
<n> does the kc
<n> for kc
<n> from <A> jd
<n> in jd
<n> of <B> nZ
<n> on <A> bl
<n> on <B> qW
<n> on ck
<n> on the kc
<n> packets jd
<n> packets transmitted jd
<n> s ma
<n> so ck
<n> tcp $ kc
<n> tcp kc
<n> the ma
<n> this ck
<n> to <B> qW
<n> to pX
<n> udp , lb
<n> udp jd
<n> what lb
<n> will kc
<n> 为 jd
<n> 为 什 jd
<n> 吗 ? kc
<n> 吗 jd
<n> 和 <n> jd
<n> 和 jd
<n> 是 bl
<n> 的 jd
<n> 走 kc
<outside> $ dj
<outside> , jd
<outside> -j accept lb
<outside> -j masquerade kc
<outside> on the jd
<outside> out <zone> jd
<outside> out kc
<outside> 上 lb
<outside> 打 lb
<own> $ kc
<own> 吗 $ lb
<own> 吗 jd
<public> , ma
<public> <B> , kc
<public> <B> on jd
<public> ? $ jd
<public> ? jd
<server> , kc
<server> <B> , jd
<server> <B> jd
<server> is lb
<server> 写 kc
<server> 写 的 kc
<server> 是 <B> jd
<server> 是 jd
<service> , <n> ma
<service> : connect dj
<service> <A> <n> Zn
<service> <A> bl
<service> <B> <n> kc
<service> <B> jd
<service> <n> <server> jd
<service> <n> from lb
<service> <n> jd
<service> <n> on ck
<service> <server> kc
<service> ? $ kc
<service> ? kc
<service> from <A> lb
<service> from <B> dj
<service> in lb
<service> into <A> dj
<service> into <B> jd
<service> login : kc
<service> login kc
<service> on <A> Yo
<service> on <B> jd
<service> on <n> lb
<service> on the dj
<service> session kc
<service> to <B> kc
<service> to the am
<service> via jd
<service> 会 lb
<service> 到 <B> kc
<service> 到 kc
<service> 吗 ma
<zone> , ck
<zone> -> ma
<zone> -d <A> dj
<zone> -d ck
<zone> -o <outside> lb
<zone> -p jd
<zone> -p tcp jd
<zone> shows am
<zone> src <A> jd
<zone> src jd
<zone> to ma
<zone> 上 kc
<zone> 就 kc
<zone> 那 jd
? <service> kc
? udp dj
L , <A> <client><far> kc
L , does <far><own> jd
L -a forward <client><client> kc
L -a forward <host><client> ck
L -a postrouting <zone><own> ma
L -d <A> <host><client> ck
L -d <host> <zone><own> ma
L -d bl
L -i <A> <outside><own> ma
L -i <zone> <client><client> kc
L -i <zone> <host><client> ck
L -j accept <client><client> kc
L -j masquerade <client><own> jd
L -o <outside> <client><far> kc
L -o <zone> <client><client> kc
L -s <zone> <zone><own> ma
L : <n> <client><client> jd
L : <n> <client><host> kc
L : <n> <client><own> kc
L : <n> <far><host> bl
L : <n> <host><client> ck
L : connect <host><client> ck
L : connect <own><client> ck
L : ip <client><own> ma
L ; kc
L <A> , <client><host> nZ
L <A> , <client><own> kc
L <A> , <far><host> lb
L <A> , <far><own> lb
L <A> , <outside><own> ma
L <A> , <own><client> dj
L <A> , <own><zone> ck
L <A> , <zone><host> lb
L <A> , <zone><own> lb
L <A> -> <host><far> nZ
L <A> -> <outside><host> jd
L <A> -> <zone><outside> jd
L <A> -> <zone><zone> lb
L <A> -d <zone><host> kc
L <A> -p <host><client> bl
L <A> : <zone><own> kc
L <A> <B> <client><client> jd
L <A> <B> <client><far> ma
L <A> <B> <client><own> jd
L <A> <B> <far><own> jd
L <A> <B> <zone><own> kc
L <A> <n> <own><client> dj
L <A> <zone> <zone><outside> kc
L <A> and <client><own> kc
L <A> and <zone><own> jd
L <A> and <zone><zone> jd
L <A> clients <zone><own> jd
L <A> for <outside><own> ma
L <A> for <zone><own> lb
L <A> from <client><client> bl
L <A> from <far><zone> dj
L <A> from <gateway><zone> am
L <A> from <host><zone> Zn
L <A> from <own><client> Zn
L <A> from <own><outside> bl
L <A> get <client><own> lb
L <A> needs <host><far> jd
L <A> opens <client><own> lb
L <A> out <zone><outside> kc
L <A> people <zone><own> jd
L <A> server <host><far> dj
L <A> server <host><public> lb
L <A> still <client><far> jd
L <A> still <far><own> jd
L <A> to <client><far> kc
L <A> to <host><client> lb
L <A> to <host><far> nZ
L <A> to <host><host> lb
L <A> to <outside><gateway> lb
L <A> to <outside><host> kc
L <A> to <zone><gateway> kc
L <A> users <zone><own> jd
L <A> 上 <client><own> kc
L <A> 本 <gateway><far> kc
L <A> 的 <client><own> jd
L <A> 的 <outside><host> jd
L <A> 的 <outside><own> jd
L <A> 的 <zone><client> oY
L <A> 的 <zone><far> kc
L <A> 的 <zone><host> lb
L <A> 的 <zone><outside> kc
L <A> 的 <zone><own> jd
L <A> 能 <host><outside> ma
L <A> 自 <gateway><far> kc
L <A> 自 <host><outside> jd
L <A> 访 <outside><own> kc
L <A> 这 <zone><own> jd
L <A> 里 <zone><own> jd
L <far> bl
L <gateway> dj
L <host> <A> <host><far> lb
L <n> , <client><own> lb
L <n> : <client><client> jd
L <n> : <client><own> ma
L <n> : <far><own> jd
L <n> : <host><client> ck
L <n> <n> <client><far> kc
L <n> <n> <client><host> lb
L <n> <n> <client><own> kc
L <n> <n> <far><host> bl
L <n> <n> <far><own> jd
L <n> from <zone><far> jd
L <n> ip <client><own> jd
L <n> on <own><outside> bl
L <n> you <client><own> jd
L <n> you <zone><own> kc
L <outside> -j <client><far> kc
L <outside> dj
L <public> jd
L <server> dj
L <service> <A> <own><client> ck
L <service> <n> <client><host> lb
L <service> <n> <outside><host> ma
L <service> <n> <outside><own> lb
L <service> <n> <zone><own> lb
L <service> from <host><far> jd
L <service> from <outside><gateway> pX
L <service> on <host><outside> dj
L <service> on <own><outside> ck
L <service> to <gateway><zone> Yo
L <zone> , <zone><own> lb
L <zone> -d <host><client> ck
L <zone> -d <own><client> dj
L <zone> -d <zone><own> ma
L <zone> -o <client><client> kc
L <zone> rules <zone><own> jd
L ^ <A> <client><client> lb
L ^ <A> <client><host> kc
L ^ <A> <far><own> jd
L ^ <A> <far><zone> dj
L ^ <A> <gateway><client> ma
L ^ <A> <gateway><own> jd
L ^ <A> <host><client> ma
L ^ <A> <host><host> kc
L ^ <A> <host><own> kc
L ^ <A> <host><public> lb
L ^ <A> <outside><host> kc
L ^ <A> <outside><own> jd
L ^ <A> <own><client> am
L ^ <A> <own><zone> Zn
L ^ <A> <server><own> jd
L ^ <A> <zone><client> kc
L ^ <A> <zone><far> kc
L ^ <A> <zone><gateway> lb
L ^ <A> <zone><outside> lb
L ^ <A> <zone><own> kc
L ^ <A> <zone><public> nZ
L ^ <A> <zone><zone> ma
L ^ <n> <client><client> kc
L ^ <outside> <far><own> nZ
L ^ <service> <client><far> kc
L ^ <service> <client><gateway> lb
L ^ <service> <client><host> lb
L ^ <service> <far><own> ma
L ^ <service> <host><client> ck
L ^ <service> <host><far> kc
L ^ <service> <host><zone> dj
L ^ <service> <outside><gateway> pX
L ^ <service> <outside><host> kc
L ^ <service> <zone><far> kc
L ^ <service> <zone><own> ma
L ^ <zone> <client><host> lb
L ^ <zone> <client><own> jd
L ^ can <host><far> kc
L ^ can <host><public> kc
L ^ can <outside><own> kc
L ^ can <zone><zone> kc
L ^ dmesg <client><host> jd
L ^ do <zone><outside> kc
L ^ do <zone><own> kc
L ^ does <far><own> jd
L ^ does <host><far> kc
L ^ does <host><outside> jd
L ^ does <host><own> kc
L ^ does <outside><own> kc
L ^ does <own><zone> Xp
L ^ hey <zone><own> lb
L ^ how <zone><own> jd
L ^ if <client><own> kc
L ^ if <far><own> kc
L ^ if <zone><outside> lb
L ^ if <zone><own> kc
L ^ is <client><own> kc
L ^ is <host><client> jd
L ^ is <host><outside> dj
L ^ is <outside><own> ma
L ^ is <zone><zone> kc
L ^ maillog <host><far> ck
L ^ my <client><own> lb
L ^ our <far><own> jd
L ^ ping <zone><host> lb
L ^ swaks <client><own> lb
L ^ tcp <far><own> kc
L ^ what <far><own> jd
L ^ why <client><own> oY
L ^ why <zone><own> kc
L ^ would <client><own> jd
L ^ would <outside><own> kc
L ^ would <zone><own> jd
L ^ 内 <client><own> jd
L ^ 加 <zone><own> kc
L ^ 帮 <client><own> lb
L ^ 把 <zone><outside> jd
L a <A> <zone><own> lb
L agent lb
L am lb
L an kc
L answer kc
L append jd
L are kc
L arriving ma
L as dj
L assume nZ
L at <A> <far><host> jd
L at kc
L authentication , <client><own> jd
L back jd
L backup nZ
L be jd
L becomes ck
L before lb
L boss jd
L box lb
L branch kc
L but ma
L by lb
L can <A> <host><host> jd
L can <A> <zone><zone> kc
L can a <zone><host> kc
L can lb
L can someone <outside><own> kc
L can the <host><far> ma
L can the <host><own> jd
L capture bl
L change ma
L ci jd
L client dj
L come kc
L coming lb
L confirm lb
L connect ck
L connect to <host><client> dj
L could lb
L curl ck
L decides jd
L delete kc
L dig bl
L dmesg ck
L do ck
L do the <zone><outside> jd
L does <A> <client><own> lb
L does <A> <far><own> kc
L does <A> <zone><own> lb
L don't jd
L dovecot kc
L e jd
L error bl
L established kc
L explain kc
L floor lb
L for kc
L forward -i <client><client> kc
L forward -i <host><client> ck
L forward policy <zone><host> jd
L from <A> <client><client> nZ
L from <A> <client><gateway> jd
L from <A> <far><own> jd
L from <A> <host><client> kc
L from <A> <host><far> jd
L from <A> <outside><gateway> lb
L from <A> <outside><host> jd
L from <A> <zone><gateway> kc
L from <A> <zone><zone> jd
L from lb
L get bl
L gets jd
L goes jd
L guest nZ
L i ck
L i'd jd
L icmp lb
L if i <outside><own> kc
L in <A> <zone><client> kc
L in <A> <zone><host> jd
L in lb
L input kc
L ip <A> <client><far> kc
L ip <A> <client><own> jd
L iptables kc
L is <A> <client><own> lb
L is <A> <own><outside> Us
L is <A> <zone><zone> kc
L is <service> <host><outside> dj
L is <service> <own><outside> dj
L its jd
L job kc
L know jd
L laptop kc
L let ma
L let's jd
L lets jd
L like kc
L line <n> <zone><outside> ma
L line <n> <zone><own> kc
L logged nZ
L login jd
L lookups jd
L maillog on <host><far> ck
L me kc
L monitoring lb
L monitoring probe <far><own> jd
L morning jd
L moved ck
L must authentication <client><own> jd
L my lb
L nat jd
L nc ck
L need jd
L new jd
L next jd
L normal kc
L on <A> <client><own> kc
L on <A> <host><client> bl
L on <A> <host><own> kc
L on <A> <outside><host> lb
L on <A> <outside><own> ma
L on <A> <own><outside> Zn
L on <A> <zone><outside> jd
L on <A> <zone><own> lb
L on a <zone><own> jd
L on the <client><own> jd
L on the <host><outside> dj
L on the <host><own> ma
L once lb
L only jd
L open ma
L our ma
L our monitoring <far><own> kc
L out on <outside><own> kc
L outgoing kc
L packet lb
L packets nZ
L pc lb
L people jd
L phone jd
L pinging <A> <client><client> Xp
L pinging dj
L postrouting -s <zone><own> ma
L ppl lb
L printer <A> <client><host> jd
L proposed lb
L put lb
L question lb
L queue oY
L reason ma
L remove jd
L removing Zn
L request kc
L runs ma
L scanner at <far><own> lb
L scanner jd
L server kc
L should jd
L show lb
L sits lb
L snat to <host><far> jd
L so jd
L someone jd
L someone on <outside><host> kc
L sorry jd
L source <own> <host><far> jd
L stopping ma
L swaks ck
L tcp kc
L team jd
L teh nZ
L test nZ
L the <A> <host><far> kc
L the <A> <host><public> jd
L the <A> <zone><outside> lb
L the <host> <zone><own> jd
L there kc
L thinking lb
L timed ck
L to <A> <client><own> kc
L to <A> <far><zone> am
L to <A> <gateway><zone> am
L to <A> <host><client> dj
L to <A> <own><outside> am
L to <A> <own><zone> am
L to <A> <zone><own> kc
L to accept <zone><host> jd
L to am
L to source <host><far> jd
L told bl
L tonight kc
L traffic jd
L udp <n> <outside><own> lb
L udp <n> <own><outside> ck
L udp <n> <zone><far> jd
L up nZ
L user nZ
L way kc
L we moved <zone><own> lb
L we're kc
L went jd
L were lb
L what if <zone><own> jd
L what's jd
L when <A> <far><own> jd
L where jd
L who jd
L will kc
L without lb
L would <A> <zone><zone> kc
L would adding <client><own> kc
L yes lb
L you must <client><own> jd
L you must <zone><own> kc
L 一 下 <zone><own> jd
L 一 条 <zone><host> jd
L 上 -i <zone><own> jd
L 上 <A> <zone><own> kc
L 下 <A> <client><host> jd
L 个 jd
L 从 <A> <zone><host> kc
L 从 kc
L 公 ma
L 凌 jd
L 出 kc
L 分 jd
L 到 <A> <client><own> lb
L 加 一 <zone><host> kc
L 加 上 <zone><own> jd
L 只 jd
L 吗 jd
L 回 lb
L 在 <A> <zone><host> lb
L 在 <A> <zone><own> jd
L 复 lb
L 外 kc
L 审 kc
L 客 ck
L 客 户 <client><own> jd
L 对 jd
L 常 jd
L 我 在 <zone><own> jd
L 户 bl
L 户 端 <client><own> jd
L 手 机 <zone><own> jd
L 把 dj
L 抓 到 <client><own> kc
L 报 dj
L 掉 kc
L 接 dj
L 放 dj
L 日 志 <client><host> kc
L 是 <A> <client><own> kc
L 晨 jd
L 条 -a <zone><host> jd
L 来 lb
L 析 jd
L 点 jd
L 现 kc
L 电 jd
L 看 到 <client><far> kc
L 看 到 <far><own> lb
L 程 lb
L 端 jd
L 第 jd
L 脑 jd
L 要 oY
L 计 kc
L 边 lb
L 这 条 <far><own> jd
L 连 ck
L 那 lb
L 里 ck
L 里 有 <client><own> lb
L 问 <A> <zone><own> kc
M ' ck
M , <B> <zone><own> jd
M , <server> <client><own> kc
M , <zone> <zone><own> kc
M , ack <client><own> kc
M , am
M , seq <client><own> kc
M , 发 <client><own> jd
M -> <B> <host><far> nZ
M -> <B> <outside><host> jd
M -> <B> <zone><zone> lb
M -> ma
M -d <B> <outside><own> jd
M -i lb
M -j accept <host><client> ck
M -j ck
M -o jd
M -p dj
M -p tcp <host><client> ck
M : <n> <own><client> am
M : connect <host><far> lb
M : connect <own><client> dj
M : connection <host><client> dj
M : connection <own><client> dj
M <B> $ <client><client> jd
M <B> $ <client><far> kc
M <B> $ <client><own> kc
M <B> $ <far><own> jd
M <B> $ <host><client> ck
M <B> $ <host><far> nZ
M <B> $ <host><own> qW
M <B> $ <host><zone> Wq
M <B> $ <outside><host> jd
M <B> $ <outside><own> lb
M <B> $ <own><client> ck
M <B> $ <own><far> am
M <B> $ <own><outside> am
M <B> $ <own><zone> dj
M <B> $ <zone><far> kc
M <B> $ <zone><host> pX
M <B> $ <zone><outside> kc
M <B> $ <zone><own> jd
M <B> $ <zone><zone> lb
M <B> , <client><gateway> jd
M <B> , <client><host> lb
M <B> , <client><own> qW
M <B> , <far><host> kc
M <B> , <far><own> oY
M <B> , <host><client> dj
M <B> , <outside><host> kc
M <B> , <outside><own> kc
M <B> , <own><client> dj
M <B> , <own><outside> ck
M <B> , <own><zone> ck
M <B> , <zone><far> jd
M <B> , <zone><gateway> ma
M <B> , <zone><host> jd
M <B> , <zone><outside> jd
M <B> , <zone><own> kc
M <B> -p <outside><own> jd
M <B> : <client><own> jd
M <B> : <host><far> nZ
M <B> : <zone><zone> lb
M <B> ; <zone><own> jd
M <B> <n> <client><host> kc
M <B> <n> <client><own> jd
M <B> <n> <gateway><host> jd
M <B> <n> <host><client> Yo
M <B> <n> <host><far> ck
M <B> <n> <zone><host> jd
M <B> <own> <client><own> jd
M <B> <zone> <zone><zone> lb
M <B> ? <far><own> kc
M <B> ? <host><far> jd
M <B> ? <host><outside> bl
M <B> ? <outside><host> lb
M <B> ? <outside><own> lb
M <B> ? <own><client> bl
M <B> ? <own><outside> am
M <B> ? <own><zone> am
M <B> ? <zone><outside> kc
M <B> ? <zone><own> jd
M <B> ? <zone><zone> jd
M <B> and <client><own> kc
M <B> at <zone><zone> jd
M <B> directly <outside><host> jd
M <B> on <client><far> jd
M <B> on <client><own> jd
M <B> on <far><own> lb
M <B> on <host><far> kc
M <B> on <host><own> jd
M <B> on <host><public> kc
M <B> on <outside><host> jd
M <B> on <zone><outside> kc
M <B> or <zone><own> kc
M <B> port <client><client> kc
M <B> port <client><host> nZ
M <B> port <host><far> lb
M <B> port <outside><own> jd
M <B> s <client><host> jd
M <B> s <client><own> jd
M <B> s <host><client> bl
M <B> server <client><host> jd
M <B> server <zone><host> kc
M <B> when <zone><own> kc
M <B> 之 <zone><zone> lb
M <B> 吗 <host><outside> nZ
M <B> 就 <zone><own> kc
M <B> 的 <client><client> jd
M <B> 的 <host><far> jd
M <B> 的 <host><outside> kc
M <B> 的 <zone><far> jd
M <B> 能 <client><own> kc
M <client> kc
M <host> ck
M <n> -j <host><client> ck
M <n> : <host><client> Yo
M <n> : <own><client> dj
M <n> <n> <zone><own> kc
M <n> Yo
M <n> from <client><own> jd
M <n> on <far><own> lb
M <own> ck
M <public> <B> <client><own> kc
M <public> <B> <host><own> jd
M <public> jd
M <server> <B> <client><own> jd
M <server> kc
M <server> 填 <client><own> jd
M <service> <B> <client><own> jd
M <service> <B> <gateway><host> jd
M <service> <n> <client><own> ma
M <service> <n> <far><own> ma
M <service> <n> <host><far> ma
M <service> <n> <outside><host> kc
M <service> <n> <zone><host> kc
M <service> <n> <zone><own> kc
M <service> lb
M <service> on <far><own> jd
M <service> on <outside><own> kc
M <service> to <zone><host> nZ
M <service> to <zone><own> jd
M <zone> ma
M ? am
M a dj
M able kc
M access nZ
M ack <n> <client><own> kc
M ack ma
M against oY
M aimed lb
M allowed kc
M an nZ
M and <B> <zone><zone> jd
M anything ck
M as ck
M asking nZ
M at <B> <far><own> ma
M at <B> <outside><host> kc
M at <B> <zone><own> jd
M back dj
M can lb
M can't lb
M cannot kc
M cant ma
M client ck
M clients kc
M com lb
M coming ck
M connect from <host><far> ck
M connect to <host><far> nZ
M connect to <host><own> ma
M connect to <own><client> dj
M connecting jd
M connection refused <client><own> lb
M connection refused <own><client> ck
M connection timed <host><client> dj
M connection to <zone><own> lb
M connects kc
M could lb
M deliver ma
M delivers lb
M desk <B> <own><client> dj
M dialled ma
M does ck
M dport dj
M fetch lb
M for <B> <outside><own> ma
M for <B> <zone><own> oY
M for Yo
M foxmail jd
M from <B> <client><own> ma
M from <B> <far><zone> ck
M from <B> <gateway><far> lb
M from <B> <gateway><zone> Xp
M from <B> <host><far> jd
M from <B> <host><outside> Wq
M from <B> <host><zone> dj
M from <B> <own><far> Vr
M from <B> <own><outside> am
M from <B> <zone><own> lb
M from bl
M from my <own><client> dj
M from unknown <host><gateway> dj
M full ck
M get at <outside><host> jd
M get lb
M gets lb
M going jd
M has lb
M have ma
M he jd
M hit kc
M hitting lb
M host dj
M i jd
M i'm dj
M if am
M in <B> <own><zone> dj
M inside kc
M into <B> <outside><zone> jd
M into <B> <zone><zone> lb
M into ma
M is <B> <own><client> dj
M it's bl
M itself kc
M keeps ma
M laptop am
M leg kc
M logs jd
M lose jd
M machines ck
M mails lb
M make kc
M monitoring ck
M must oY
M mx oY
M my Zn
M my desk <own><client> dj
M names jd
M need jd
M needs oY
M of jd
M off lb
M on <B> <client><client> dj
M on <B> <client><own> ma
M on <B> <far><own> kc
M on <B> <host><outside> lb
M on <B> <outside><host> lb
M on <B> <outside><own> ma
M on <B> <own><client> dj
M on <B> <own><zone> ck
M on <B> <zone><outside> ma
M on <B> <zone><own> ma
M on dj
M one kc
M onto lb
M opening <B> <client><own> jd
M opens kc
M out to <host><outside> lb
M out to <zone><far> kc
M outbound lb
M over kc
M packet pX
M people ck
M ping <B> <client><host> jd
M ping kc
M pings nZ
M plain kc
M pointed lb
M port <n> <far><own> kc
M port <n> <host><client> dj
M port <n> <own><outside> ck
M port ck
M portal jd
M postfix <service> <host><far> ma
M public kc
M pull nZ
M push oY
M reach <B> <zone><zone> pX
M reach kc
M reach the <zone><own> jd
M reachable Yo
M reached am
M refused , <own><client> dj
M refused dj
M relay nZ
M resolve jd
M resolve names <gateway><far> jd
M run bl
M s jd
M same lb
M say ma
M says ma
M see bl
M seen bl
M send jd
M sends rV
M sends through <zone><own> jd
M seq <n> <client><own> kc
M seq kc
M session kc
M since jd
M smtpd dj
M so ma
M something kc
M source bl
M spins kc
M still get <client><far> lb
M still get <outside><own> kc
M still get <zone><far> jd
M still kc
M straight nZ
M submit lb
M supposed kc
M syn jd
M sync kc
M talk jd
M talk to <host><own> kc
M talking jd
M talks kc
M tcp bl
M the <B> <client><host> kc
M the <B> <outside><host> lb
M the <B> <zone><host> jd
M the <host> <zone><own> jd
M the <host> <zone><public> jd
M then kc
M they lb
M this ck
M through <B> <zone><own> jd
M time lb
M timed out <host><client> dj
M times jd
M to <B> <client><client> oY
M to <B> <client><far> kc
M to <B> <client><gateway> jd
M to <B> <client><host> jd
M to <B> <client><outside> jd
M to <B> <gateway><far> jd
M to <B> <gateway><own> ma
M to <B> <host><client> lb
M to <B> <host><far> rV
M to <B> <host><own> ma
M to <B> <host><public> jd
M to <B> <outside><client> lb
M to <B> <outside><gateway> jd
M to <B> <outside><host> jd
M to <B> <outside><own> jd
M to <B> <zone><client> lb
M to <B> <zone><far> jd
M to <B> <zone><host> jd
M to <own> <own><client> dj
M to <public> <host><own> jd
M to <service> <client><own> jd
M to <service> <zone><own> kc
M to jd
M to the <client><host> kc
M toward nZ
M towards ma
M type jd
M unknown <B> <host><gateway> dj
M unknown dj
M up nZ
M updates from <host><far> ma
M updates lb
M use jd
M uses kc
M via <B> <client><own> kc
M via jd
M wants kc
M week jd
M what ck
M when dj
M when it <client><own> kc
M with jd
M work dj
M 一 kc
M 上 <B> <host><outside> jd
M 上 kc
M 下 jd
M 个 jd
M 们 oY
M 写 lb
M 则 jd
M 到 <B> <client><client> kc
M 到 <B> <host><far> jd
M 到 <B> <zone><client> oY
M 到 <B> <zone><far> jd
M 动 ma
M 去 lb
M 反 jd
M 口 <n> <own><client> dj
M 口 ck
M 器 jd
M 在 <B> <own><zone> ck
M 在 dj
M 填 jd
M 外 nZ
M 开 <B> <outside><own> jd
M 往 lb
M 想 nZ
M 我 们 <outside><own> lb
M 打 开 <outside><own> jd
M 打 开 <zone><own> jd
M 时 kc
M 明 kc
M 明 明 <client><own> kc
M 是 <B> <client><own> kc
M 是 <B> <own><client> ck
M 本 机 <gateway><far> kc
M 机 器 <own><client> dj
M 条 kc
M 来 kc
M 查 jd
M 段 jd
M 没 bl
M 用 户 <outside><own> jd
M 登 kc
M 的 bl
M 的 人 <zone><own> jd
M 的 是 <client><own> kc
M 目 kc
M 直 kc
M 端 口 <own><client> dj
M 网 jd
M 能 lb
M 能 上 <host><outside> jd
M 能 打 <zone><own> kc
M 自 己 <gateway><far> jd
M 自 己 <host><outside> jd
M 规 jd
M 访 jd
M 访 问 <gateway><own> jd
M 访 问 <host><own> kc
M 访 问 <outside><own> jd
M 走 jd
M 连 <B> <host><own> jd
M 连 lb
M 连 的 <client><own> kc
M 那 lb
M 里 kc
M 问 <B> <gateway><own> jd
M 问 <B> <host><own> kc
M 问 <public> <host><own> jd
M 面 kc
R , <n> <client><host> nZ
R , <outside> <zone><own> jd
R , ack <host><client> ck
R , allowed <zone><zone> qW
R , am
R , any <zone><zone> nZ
R , does <zone><host> jd
R , length <client><host> jd
R , length <client><own> jd
R , port <zone><own> lb
R , seq <client><own> jd
R , seq <host><client> ck
R , win <client><own> jd
R , 为 <zone><own> lb
R -a lb
R -i jd
R -j accept <zone><zone> kc
R -j dnat <outside><own> jd
R -m tcp <outside><own> jd
R -m tcp <zone><host> jd
R -o kc
R -p tcp <outside><own> jd
R : <n> <client><own> ma
R : connection <client><own> kc
R : connection <host><far> nZ
R : connection <zone><own> jd
R <client> <host> <client><own> jd
R <client> dj
R <client> s <client><own> kc
R <host> , <zone><own> jd
R <host> <client> <client><own> kc
R <host> r <client><own> jd
R <n> $ <client><client> kc
R <n> $ <client><own> ma
R <n> $ <far><host> kc
R <n> $ <outside><own> ma
R <n> $ <zone><far> kc
R <n> , <client><client> kc
R <n> , <client><far> jd
R <n> , <client><host> kc
R <n> , <client><own> jd
R <n> , <far><own> kc
R <n> , <host><client> ck
R <n> , <zone><host> jd
R <n> , <zone><zone> oY
R <n> -j <outside><own> jd
R <n> : <client><own> kc
R <n> : <zone><own> lb
R <n> <n> <client><own> kc
R <n> <n> <host><client> dj
R <n> <n> <host><far> ck
R <n> ? <client><own> kc
R <n> ? <zone><outside> jd
R <n> ms <client><host> kc
R <n> proto <client><host> kc
R <n> tcp <far><own> jd
R <n> tcp <host><client> kc
R <n> who <client><own> jd
R <n> 不 <zone><own> jd
R <server> jd
R <service> $ <client><own> jd
R <service> $ <zone><own> kc
R <service> , <host><host> oY
R <service> , <zone><host> jd
R <service> , <zone><own> jd
R <service> <n> <zone><zone> ma
R <service> ? <zone><host> kc
R <service> ? <zone><own> jd
R ? $ <client><client> jd
R ? $ <client><far> lb
R ? $ <client><gateway> kc
R ? $ <client><host> kc
R ? $ <client><own> oY
R ? $ <far><client> ck
R ? $ <far><own> lb
R ? $ <gateway><far> kc
R ? $ <gateway><own> lb
R ? $ <gateway><zone> dj
R ? $ <host><gateway> dj
R ? $ <host><own> ma
R ? $ <host><public> kc
R ? $ <host><zone> dj
R ? $ <outside><gateway> jd
R ? $ <outside><own> ma
R ? $ <own><client> am
R ? $ <own><far> Yo
R ? $ <own><outside> Yo
R ? $ <own><zone> Zn
R ? $ <zone><client> lb
R ? $ <zone><far> kc
R ? $ <zone><gateway> pX
R ? $ <zone><host> kc
R ? $ <zone><outside> lb
R ? $ <zone><own> kc
R ? $ <zone><public> ma
R ? $ <zone><zone> oY
R ? ? <client><own> kc
R ack <n> <host><client> ck
R ack bl
R address kc
R after kc
R afterwards kc
R all ? <zone><zone> jd
R allowed ? <zone><outside> kc
R allowed ? <zone><zone> lb
R am ma
R answers jd
R any lb
R anything oY
R anywhere ? <outside><own> jd
R are ma
R arrive ck
R as kc
R at all <zone><zone> jd
R back $ <client><own> kc
R blocked lb
R browser lb
R by lb
R can ma
R change oY
R client bl
R com kc
R come dj
R connect : <client><own> ma
R connecting jd
R connection refused <client><own> jd
R connection timed <client><own> kc
R connection timed <host><far> nZ
R connection timed <zone><own> kc
R connects dj
R could ma
R dead jd
R decides lb
R delivers am
R destination <host> <outside><own> jd
R direct lb
R directly kc
R dnat kc
R dnat to <outside><own> jd
R do kc
R does it <far><own> lb
R does the <zone><own> kc
R doesn't jd
R dport <n> <outside><own> jd
R dport <n> <zone><own> jd
R drop kc
R dropped lb
R echo oY
R err lb
R errno ck
R error jd
R even nZ
R explain dj
R filtered kc
R fine kc
R for lb
R g dj
R given am
R gives lb
R go ma
R goes jd
R hairpin lb
R hangs kc
R has dj
R have jd
R he jd
R host kc
R icmp jd
R id <n> <client><client> jd
R if ma
R in kc
R inet jd
R input bl
R internal jd
R involved kc
R io jd
R ip <host> <client><own> kc
R ip jd
R is fine <zone><own> ma
R is that <host><far> jd
R it ? <client><far> kc
R it ? <client><host> lb
R it ? <zone><own> nZ
R it get <client><own> jd
R it's ma
R its jd
R just jd
R know kc
R leave lb
R length <n> <client><own> jd
R let it <host><far> jd
R let ma
R line ma
R load jd
R loop kc
R loss dj
R lost lb
R make it <far><own> kc
R masquerade ma
R masqueraded kc
R match jd
R mean jd
R morning jd
R nat jd
R need bl
R never ma
R not ? <client><own> lb
R not ? <zone><own> lb
R of ck
R on <n> <client><client> dj
R on <n> <client><own> kc
R on <n> <host><public> kc
R on <service> <client><own> jd
R on <service> <zone><host> lb
R on <zone> <client><client> jd
R on the <outside><own> kc
R once kc
R open kc
R or not <client><own> lb
R or not <zone><own> lb
R our lb
R out $ <client><own> lb
R out $ <zone><own> kc
R output jd
R over pX
R pass kc
R passed lb
R ping lb
R please jd
R port <n> <client><client> kc
R port <n> <client><host> nZ
R port <n> <client><own> jd
R port <n> <far><own> ma
R port <n> <host><far> lb
R port <n> <outside><own> jd
R postfix lb
R postrouting jd
R print ck
R proto tcp <client><client> jd
R rather bl
R read dj
R reply ma
R request kc
R return jd
R router ck
R rst , <client><own> jd
R rule jd
R ruleset lb
R s , <client><host> jd
R s , <client><own> jd
R s , <host><client> bl
R s , <own><client> dj
R see lb
R seq <n> <client><own> jd
R seq <n> <host><client> ck
R session jd
R should kc
R side ma
R since kc
R so am
R socket jd
R source lb
R stop lb
R syn ack <far><own> ma
R tcp -m <outside><own> jd
R tcp -m <zone><host> jd
R tcp <n> <zone><host> jd
R tcp dport <outside><own> jd
R that kc
R that's kc
R the bl
R the box <far><own> ma
R them ma
R there kc
R they jd
R those jd
R thru nZ
R time ck
R timed out <client><own> kc
R timed out <host><far> nZ
R timed out <zone><own> lb
R timeout , <zone><own> jd
R to <own> <zone><own> kc
R to ck
R to destination <outside><own> jd
R traffic jd
R translated jd
R true jd
R udp <n> <gateway><far> jd
R udp <n> <host><far> ma
R udp <n> <zone><far> jd
R us dj
R verdict jd
R walk jd
R we nZ
R what's jd
R when kc
R where ma
R while jd
R who sends <client><own> jd
R why $ <client><own> kc
R why ? <zone><own> jd
R win <n> <client><own> jd
R with ma
R without jd
R works kc
R would kc
R wrong kc
R you jd
R 不 行 <zone><own> kc
R 不 通 <zone><zone> kc
R 丢 jd
R 中 kc
R 为 什 <zone><own> jd
R 么 jd
R 之 lb
R 之 间 <zone><zone> lb
R 了 吗 <zone><own> kc
R 互 lb
R 什 么 <far><own> jd
R 什 么 <zone><own> jd
R 从 kc
R 以 jd
R 会 怎 <host><own> lb
R 分 jd
R 则 dj
R 到 哪 <far><own> jd
R 到 底 <zone><own> jd
R 发 信 <host><outside> kc
R 口 <n> <client><own> kc
R 口 jd
R 可 ma
R 可 以 <zone><own> kc
R 同 ck
R 吗 $ <gateway><client> ma
R 吗 $ <host><far> lb
R 吗 $ <zone><outside> kc
R 吗 $ <zone><zone> lb
R 吗 ? <outside><own> jd
R 吗 ? <zone><host> kc
R 吗 ? <zone><outside> jd
R 吗 ? <zone><own> jd
R 呢 ma
R 命 kc
R 和 jd
R 啊 jd
R 圈 jd
R 它 jd
R 定 lb
R 客 Zn
R 就 能 <zone><own> jd
R 帮 jd
R 常 $ <zone><own> kc
R 忙 jd
R 思 jd
R 意 jd
R 户 Zn
R 拒 jd
R 拦 kc
R 据 kc
R 收 <service> <zone><own> kc
R 放 行 <far><own> ma
R 放 行 <zone><zone> jd
R 时 , <outside><own> jd
R 时 , <zone><own> lb
R 有 ma
R 正 常 <client><own> jd
R 没 kc
R 流 jd
R 然 后 <client><own> jd
R 用 jd
R 的 $ <zone><own> jd
R 的 <n> <client><client> jd
R 的 jd
R 端 kc
R 端 口 <client><host> jd
R 给 jd
R 网 jd
R 能 dj
R 能 通 <client><own> jd
R 行 $ <zone><own> jd
R 规 dj
R 访 bl
R 请 kc
R 走 jd
R 超 时 <zone><own> jd
R 路 kc
R 转 jd
R 达 kc
R 这 dj
R 通 kc
R 通 不 <zone><zone> kc
R 重 jd
R 量 jd
R 问 bl
R 间 lb
R 题 kc
^ -a kc
^ <A> , dj
^ <A> <B> ma
^ <A> <n> kc
^ <A> can't kc
^ <A> from Xp
^ <A> gets kc
^ <A> lb
^ <A> ping jd
^ <A> to lb
^ <A> 出 lb
^ <A> 往 jd
^ <A> 本 jd
^ <A> 能 jd
^ <A> 连 kc
^ <A> 那 lb
^ <A> 里 jd
^ <gateway> jd
^ <host> jd
^ <service> <n> ck
^ <service> to am
^ <zone> <A> kc
^ <zone> dj
^ <zone> 那 jd
^ a kc
^ assume lb
^ can someone kc
^ can the kc
^ conntrack 里 jd
^ could kc
^ curl ck
^ dmesg ck
^ do <A> lb
^ do the lb
^ does a jd
^ does ma
^ dovecot kc
^ forward dj
^ foxmail ck
^ from nZ
^ from the nZ
^ hairpin lb
^ hey , jd
^ how come jd
^ how jd
^ i would kc
^ if jd
^ is <A> kc
^ maillog on dj
^ morning jd
^ my ma
^ nc bl
^ nc vz ck
^ nginx on kc
^ on <A> lb
^ on ma
^ on the kc
^ once lb
^ once the jd
^ our lb
^ our monitoring jd
^ ping <A> Yo
^ ping from jd
^ should jd
^ since lb
^ somebody ck
^ sorry jd
^ src <A> nZ
^ src nZ
^ tcp kc
^ the kc
^ thinking kc
^ thinking of lb
^ ticket kc
^ trace <A> kc
^ trying <A> ck
^ user jd
^ users kc
^ when lb
^ which rule kc
^ which source bl
^ why can't jd
^ why is kc
^ will jd
^ would <A> jd
^ 从 <A> jd
^ 从 jd
^ 加 一 lb
^ 同 lb
^ 同 事 ma
^ 在 kc
^ 审 kc
^ 审 计 kc
^ 客 lb
^ 客 户 lb
^ 帮 我 ck
^ 我 jd
^ 打 kc
^ 打 算 kc
a <A> nZ
a <B> ck
a client dj
a customer Zn
a host kc
a host on kc
a packet jd
a printer ck
a tcp jd
a timeout kc
able to connect jd
able to send jd
able to use dj
accept , <zone> jd
accept , dj
access <B> lb
ack <n> , dj
ack <n> ck
add -a forward jd
add 一 dj
address <A> kc
address <B> ma
address ? $ jd
address ? jd
against <B> nZ
aimed at <B> lb
aimed at lb
all $ pX
allowed ? $ lb
allowed ? lb
allowed or ck
allowed to kc
am i kc
an <A> oY
an <B> kc
and <B> lb
and <service> ma
and back ? jd
and back kc
and does jd
and the jd
and what nZ
answer $ jd
answer : ma
answer ? $ am
answer ? bl
any way for kc
any way jd
are <A> ma
are they jd
arriving on lb
as seen dj
at <A> , dj
at <A> jd
at <B> $ lb
at <B> port jd
at <n> kc
at all $ pX
at all , jd
at the lb
back ? $ jd
back ? jd
back through us jd
be forwarded lb
before the ma
between <A> and lb
between <A> lb
box <A> pX
browse <B> jd
by <B> dj
by <service> kc
by the jd
can <A> itself jd
can <A> lb
can <A> open kc
can <A> ping ma
can <A> talk jd
can <zone> jd
can open ma
can someone kc
can the ma
can they kc
can't <A> jd
cannot connect kc
cannot connect to kc
coming from <B> bl
coming in ck
coming in on jd
connect <B> ma
connect from unknown ck
connect to <A> ck
connect to <B> nZ
connecting to <B> jd
connecting to jd
connection after dj
connection from <A> lb
connection from lb
connection refused $ kc
connection refused from jd
connection timed dj
connection timed out dj
connection to <B> ma
connects to <B> kc
conntrack 里 jd
correct ? $ jd
correct ? jd
could <A> jd
could i jd
could somebody kc
curl <A> dj
curl <B> nZ
delete the ma
deliver outbound lb
delivers to <B> lb
delivers to kc
desk <A> kc
desk <B> dj
dev <outside> $ Zn
dev <outside> Zn
dialled <B> ma
dig <A> bl
directly , jd
directly ? $ jd
directly ? jd
do <A> kc
do i land ma
do packets jd
do the kc
do with jd
does <A> reach jd
does <A> still jd
does <service> nZ
does <zone> get dj
does a kc
does it dj
does mail dj
does mail gw dj
does our qW
does the <host> jd
does the answer jd
does the return kc
dpt <n> syn kc
drop 掉 jd
drop 的 lb
dropped or nZ
dst <B> , ma
echo request ma
end up $ jd
end up ? jd
ends up lb
errno <n> ck
example , dj
example com kc
example net dj
expected to jd
failed : connection dj
failed : dj
find its ck
find its way ck
first <client> pX
first <outside> lb
first <own> Tt
first <zone> pX
for <B> $ Zn
for <B> port lb
for <zone> ma
for the bl
for them kc
forward -i <A> kc
forward <n> kc
forward policy to kc
from <A> , jd
from <A> for ma
from <A> itself jd
from <A> lb
from <A> to jd
from <B> , dj
from <B> ck
from <B> on dj
from <gateway> am
from <outside> ck
from <zone> jd
from the <A> oY
from the ma
from there kc
from unknown <B> dj
from unknown dj
get <n> ma
get <service> on dj
get an answer jd
get an jd
get at <B> jd
get at kc
get out ? jd
get out ma
get out to kc
get through jd
get to <B> kc
gets out nZ
gets to jd
go to ma
going on jd
going to <B> jd
gw ? $ kc
gw ? kc
hairpin <A> ma
happens to <A> lb
have <B> lb
have to lb
here , bl
hey , jd
hit <B> kc
hit <B> on jd
hitting <B> lb
host <B> ck
host on <A> kc
host on kc
hosts on nZ
how does <A> jd
i <service> jd
i am lb
i don't kc
i e jd
i land ma
i land on ma
i mean jd
i need dj
i would like kc
i would ma
i'm sitting at jd
i'm sitting jd
icmp echo lb
icmp seq <n> am
icmp seq am
if <A> kc
if a jd
if line <n> jd
if line jd
if the kc
if you lb
in , kc
in <A> lb
in <B> $ Zn
in <B> dj
in <n> kc
in <outside> kc
in <outside> out kc
in its lb
in on <A> ma
in the jd
inbound <service> kc
instead of jd
internal address jd
into <A> dj
into <B> , jd
into <B> ? jd
into <B> ma
into the jd
ip $ lb
ip <host> jd
ip does the bl
is <A> reachable am
is <B> $ bl
is <gateway> to jd
is <service> on dj
is <service> to bl
is ? ma
is dead lb
is from ck
is it us kc
is that jd
is the <gateway> jd
is the dj
is there any jd
is there anything kc
is there jd
is this kc
it $ lb
it ? $ dj
it ? ck
it be kc
it is dj
it pass ck
it to jd
it us kc
its <service> lb
its own lb
its way back ck
its way dj
itself , kc
k <n> lb
kinds <client><far> oY
kinds <client><gateway> lb
kinds <client><host> ma
kinds <client><outside> kc
kinds <client><own> oY
kinds <client><zone> ck
kinds <far><client> Yo
kinds <far><own> pX
kinds <far><zone> dj
kinds <gateway><far> lb
kinds <gateway><host> nZ
kinds <gateway><outside> ck
kinds <gateway><own> kc
kinds <gateway><zone> dj
kinds <host><own> jd
kinds <host><public> lb
kinds <host><zone> bl
kinds <outside><client> jd
kinds <outside><gateway> kc
kinds <outside><host> kc
kinds <outside><own> lb
kinds <own><client> Zn
kinds <own><far> am
kinds <own><gateway> Zn
kinds <own><host> Tt
kinds <own><outside> bl
kinds <own><zone> Zn
kinds <zone><client> lb
kinds <zone><far> lb
kinds <zone><gateway> jd
kinds <zone><host> lb
kinds <zone><outside> nZ
kinds <zone><own> kc
kinds <zone><public> nZ
kinds <zone><zone> nZ
know whether jd
land on the kc
let <A> jd
let in lb
let it ma
let through kc
let's say jd
lets <A> jd
lets it jd
like to lb
login : jd
lost connection after dj
lost connection dj
machine is bl
mail via jd
maillog on <A> dj
maillog on ck
make it jd
make it to jd
mar <n> ck
masquerade , <A> jd
must authentication' kc
my desk <A> kc
my desk <B> dj
need <service> jd
never an answer kc
never an kc
nginx on kc
no ? $ kc
no ? kc
no nat lb
normal ? kc
not be dj
not connect jd
not connect to jd
not via <public> jd
not via kc
nothing from ck
nothing on kc
now : kc
of <B> ? lb
of <host> kc
of a ck
of our jd
of the ck
off from lb
ok 吗 $ jd
ok 吗 jd
on <A> : jd
on <A> from bl
on <A> opens ma
on <A> to kc
on <A> who lb
on <B> ? ma
on <B> port oY
on <B> when kc
on <client> ck
on <n> , lb
on <outside> kc
on <service> $ kc
on <service> ? lb
on a <B> Zn
on dev <outside> Zn
on our lb
on the <gateway> dj
once the lb
one : dj
one of lb
onto <B> lb
open <B> , jd
open <B> jd
open <service> jd
open ? $ kc
open ? kc
open connections ma
open for lb
open the kc
opens <service> lb
or is it nZ
or is nZ
or no $ kc
or no ? kc
or no lb
or the bl
our <A> nZ
our monitoring probe kc
out $ jd
out <zone> src jd
out of ck
out on <A> lb
out on <outside> nZ
out src <A> lb
out src lb
out there jd
out to <B> kc
out to lb
outgoing <service> kc
over <service> <n> lb
over <service> from jd
over <service> lb
pc <A> lb
ping <A> Zn
ping <A> from Yo
ping <B> , lb
ping <B> ? kc
ping <B> kc
ping <B> 能 jd
ping from <A> jd
ping from jd
pinging <A> dj
pings <B> ma
plain <service> ck
pls check dj
pointed at <B> lb
pointed at kc
policy to accept kc
port <n> , kc
port <n> : ck
port <n> does lb
port <n> on nZ
ports <n> jd
postfix on ma
postfix smtpd <n> dj
postfix smtpd dj
print to dj
printer <A> jd
question : jd
reach <B> $ kc
reach <B> ? jd
reachable for Zn
reachable from <B> Zn
reachable from Zn
real client ck
refused $ jd
refused from jd
resolve names jd
right ? $ kc
right ? kc
route to jd
rule decides kc
rule for kc
rule is jd
rule lets it jd
rule lets jd
run on ck
say i lb
says <service> ma
scan to kc
scanner at <A> kc
second <- Xp
second <client> bl
second <far> kc
second <gateway> lb
second <host> oY
second <own> oY
second <public> ma
second <zone> Yo
see <B> ma
see the dj
see when ck
sending from <A> kc
sending from kc
sends a jd
sends through <B> jd
sends through jd
sends to <B> ma
sends to nZ
server , lb
server is lb
server to <B> kc
server to ma
session to <B> kc
session to kc
set to <service> jd
should <service> kc
should i kc
should it jd
since <n> jd
since the jd
since this morning jd
sitting at jd
sitting on ck
smtpd <n> : dj
smtpd <n> dj
somebody on <A> kc
someone <A> jd
someone on <A> kc
someone on kc
source address does Zn
src <far> dst jd
src <far> jd
still get kc
still get to kc
still work lb
straight to <B> jd
straight to jd
suppose the forward jd
supposed to be kc
supposed to kc
syn ack kc
talk to the nZ
talking to jd
talks to lb
tcp $ kc
tcp , kc
tcp <n> ? nZ
team , jd
telling me bl
that <A> lb
that ? $ kc
that ? kc
that go lb
that the am
that work ? bl
that work jd
the <A> , lb
the <A> box lb
the <B> box kc
the <gateway> lb
the <service> <n> jd
the client bl
the public ma
the queue lb
the real client dj
the real dj
the replies kc
the rules jd
the ruleset ma
the three lb
the very nZ
the way kc
them $ ma
them ? $ kc
them ? kc
then ? $ jd
then ? jd
there any jd
there any way jd
there anything kc
they see jd
thinking of lb
this ? $ kc
this ? jd
this is from bl
this one dj
through <B> $ jd
through <B> jd
through ? $ lb
through ? kc
through us jd
thru $ nZ
timed out $ jd
timed out ck
timed out' jd
timeout , kc
to <A> -> lb
to <A> am
to <A> from dj
to <B> $ kc
to <B> : kc
to <B> <n> kc
to <B> <own> kc
to <B> and jd
to <B> directly jd
to <B> does ma
to <B> get kc
to <B> is ma
to <B> ok jd
to <B> on ma
to <B> or kc
to <B> port kc
to <B> still kc
to <B> tcp kc
to <B> which kc
to <host> dj
to <outside> dj
to <public> <B> jd
to <public> lb
to <service> <n> kc
to <zone> kc
to accept , jd
to accept jd
to be ma
to blame jd
to get jd
to it ck
to know whether jd
to port <n> kc
to port kc
to pull oY
to push oY
to the <A> bl
to the <B> jd
today ? $ lb
told me am
tonight , kc
toward <B> nZ
towards <B> ma
trace : kc
trace <A> lb
trace <A> to lb
trace tcp jd
true ? $ kc
trying <A> ck
trying <B> error jd
trying <B> jd
type <B> into jd
type <B> jd
udp , kc
udp <n> , kc
udp <n> <n> jd
udp <n> ? oY
udp <n> from jd
udp <n> jd
unknown <B> dj
unreplied src <far> jd
up ? $ jd
up ? jd
up on lb
updates from <B> jd
updates from lb
us $ ck
user <A> kc
users in <A> jd
users in jd
via <B> , kc
via <B> kc
wants a kc
way back ck
way for kc
way out kc
we put lb
went to jd
what do jd
what does bl
what if i jd
what would kc
when <A> connects oY
when <A> kc
when <B> ck
when he jd
when our ck
when they lb
whether <A> jd
which rule decides lb
which rule jd
which rule lets jd
why can't <A> jd
why does <A> jd
why is <A> lb
why is jd
will <A> jd
will <B> ck
will <gateway> lb
will it jd
will that kc
with <B> jd
with <n> Zn
with it ? kc
with it kc
with my jd
with the jd
with these dj
work $ nZ
work ? $ ck
work ? ck
works ? ma
works or not dj
would <B> ck
would <service> jd
would like lb
would that kc
yes or lb
yes or no lb
一 下 kc
一 直 kc
一 直 timeout kc
一 直 转 kc
三 条 kc
上 $ jd
上 <A> kc
上 <B> 吗 jd
上 curl <B> lb
上 curl lb
上 ping <B> jd
上 ping jd
上 网 lb
下 $ jd
下 : jd
下 <A> -> jd
不 $ kc
不 ? $ kc
不 ? kc
不 了 <B> kc
不 了 lb
不 会 jd
不 放 kc
不 是 jd
不 能 ping jd
不 能 通 kc
不 走 jd
个 , kc
主 动 ma
主 动 连 lb
么 <A> 打 jd
么 走 $ jd
之 间 lb
了 , <A> jd
了 , dj
什 么 $ jd
从 <A> kc
从 <outside> ma
以 直 kc
以 直 接 kc
会 不 jd
会 不 会 jd
会 变 lb
会 变 成 lb
会 被 drop jd
会 被 丢 kc
信 <n> jd
信 <n> 端 kc
公 司 lb
内 网 地 kc
凌 晨 jd
出 去 jd
出 得 jd
出 得 去 jd
出 来 jd
则 ? $ kc
则 ? kc
则 拦 kc
则 放 nZ
则 放 行 ma
删 了 jd
到 <A> dj
到 <B> , jd
到 <B> jd
到 <B> 吗 jd
到 <B> 的 kc
到 <host> , dj
到 <zone> kc
到 syn kc
到 这 个 kc
动 连 lb
包 , jd
包 会 kc
包 到 jd
去 <B> jd
去 ? $ dj
去 ? dj
去 不 lb
去 吗 $ kc
去 吗 ? kc
去 吗 kc
去 掉 , kc
去 的 kc
去 连 <B> kc
去 连 kc
发 信 <n> jd
发 往 <B> kc
发 往 lb
变 成 什 jd
口 <n> $ ma
口 连 jd
可 以 jd
可 以 直 kc
台 机 jd
台 机 器 jd
后 , <A> jd
后 , dj
后 会 jd
后 是 哪 jd
吧 $ kc
命 中 kc
和 <n> jd
哪 个 kc
啊 $ jd
啥 $ jd
器 是 <B> dj
器 访 jd
器 访 问 jd
回 包 , lb
在 <A> , kc
在 <A> jd
在 <A> 上 jd
在 <B> $ ck
在 <B> ck
在 <zone> kc
在 <zone> 上 kc
地 址 会 kc
址 <A> , bl
址 <A> bl
址 会 kc
址 会 变 ma
填 的 <B> kc
外 网 jd
审 计 kc
客 户 bl
对 <B> bl
对 吧 $ jd
对 吧 jd
对 端 ma
就 正 jd
就 正 常 jd
就 没 jd
己 能 jd
己 连 jd
帮 我 dj
常 $ kc
常 , jd
开 <B> $ jd
开 <host> kc
往 <B> lb
往 <B> 发 kc
得 到 kc
得 去 吗 jd
怎 么 jd
怎 样 $ lb
思 $ jd
意 思 $ jd
成 什 kc
成 什 么 kc
我 的 dj
打 得 ck
抓 到 kc
拦 吗 ? jd
拦 吗 jd
拦 的 jd
拦 的 吗 jd
收 <service> ck
收 到 kc
放 ? $ jd
放 ? jd
放 不 kc
放 不 放 kc
放 行 kc
放 行 的 kc
数 据 kc
明 明 jd
是 <B> dj
是 <gateway> jd
是 <gateway> 拦 jd
是 drop kc
是 不 jd
是 不 是 jd
是 加 jd
是 怎 jd
是 怎 么 jd
是 放 jd
是 谁 dj
有 $ lb
有 回 包 jd
有 放 ma
机 上 kc
机 器 jd
机 器 访 jd
机 连 <B> jd
条 : kc
来 的 jd
样 $ lb
桌 面 jd
次 都 jd
正 常 $ kc
正 常 , jd
没 $ kc
没 有 $ lb
流 量 jd
用 <B> 收 kc
用 foxmail jd
电 脑 <A> jd
的 <B> $ jd
的 <B> , lb
的 <B> kc
的 <n> ? kc
的 <n> tcp jd
的 <n> 吗 jd
的 <service> , jd
的 <service> kc
的 <service> 会 jd
的 <service> 吗 lb
的 dnat jd
的 吗 ? lb
的 吗 lb
的 是 <B> kc
的 用 kc
的 用 户 kc
直 timeout , jd
直 timeout kc
直 转 kc
直 转 圈 kc
看 下 $ kc
看 到 syn kc
程 桌 jd
程 桌 面 jd
端 口 发 jd
端 口 连 jd
第 <n> jd
第 <n> 行 jd
给 我 jd
网 地 jd
网 地 址 jd
网 段 jd
老 板 lb
能 上 <B> jd
能 主 lb
能 主 动 lb
能 出 jd
能 出 去 jd
能 打 dj
能 收 jd
能 通 jd
脑 <A> jd
自 己 jd
自 己 能 jd
自 己 连 jd
行 了 吗 jd
行 的 jd
被 丢 lb
要 是 加 jd
规 则 ? kc
规 则 dj
规 则 拦 kc
规 则 放 nZ
访 问 <B> jd
请 求 kc
走 $ jd
走 <B> jd
走 <n> kc
走 <service> kc
走 不 jd
走 得 kc
走 的 是 jd
转 圈 jd
边 <A> lb
还 是 jd
这 一 ck
这 个 , kc
这 台 bl
这 边 kc
进 来 的 jd
远 程 jd
远 程 桌 jd
连 <B> , kc
连 <B> jd
连 <B> 会 kc
连 到 <B> jd
连 到 jd
连 的 kc
通 , jd
通 了 kc
那 台 lb
那 边 <A> lb
那 边 lb
都 不 lb
里 看 kc
里 看 到 kc
问 <B> jd
问 <B> 吗 lb
面 的 kc
`;
