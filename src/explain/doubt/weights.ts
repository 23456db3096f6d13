/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
' , kgfffe
' -a bghfij
' -i bgfgof
' <n> mffgfe
' <own> kgfffe
' from Zgefrf
' out cfggmf
'connection pggdfa
'connection refused' nigcfd
's <n> rmffZX
's <service> kidehe
's ? jfhfge
's fault mffgfe
's ijbXkk
's inside jjefff
's own gnhdiZ
, <client> ncggja
, <far> qefgdb
, <gateway> megfgd
, <host> nZfaof
, <n> ofdgdf
, <outside> mZicqa
, <own> bpbhej
, <public> jadpee
, <server> ldieff
, <service> idlffe
, <zone> hhfhnX
, a ifkggb
, ack kfgfff
, all mkZkcd
, allowed jhffdg
, although keggge
, am pbahje
, and chcgbr
, any cleang
, anything jbedmg
, approved dfecfr
, are lebefk
, as kmfbfe
, blocked negege
, but rceeef
, by fsbZgh
, can lccdpd
, cfhfkg
, change jgffff
, coming wbcbdg
, connection pgfgfa
, conntrack igeeZp
, correct mhdeak
, could bfdipe
, curl lgeegf
, customer dfidbr
, destination reeffc
, do nccdgk
, does fTcpkl
, don't lZilfc
, dport reecff
, dropped mgedge
, dst qbgdgf
, e icmegd
, everything gdiZkj
, explain efgdep
, fine mffege
, first fgiich
, for glVqhc
, forward kfgfeg
, from loehcY
, get vbbjfa
, given lgecZo
, going kefeej
, hairpin peefed
, has pfegdc
, he ggeffk
, help odchhc
, her lffggd
, how lejfbg
, i mldgcc
, i'd qgfYgg
, i'm ojgbec
, id kfffff
, if iociea
, in mdfefh
, incoming jggfeg
, inside gpfcdf
, ip kgfgfe
, is jgeefi
, isn't ofeeaj
, it qegZZm
, it's ahfeeq
, item kqfacc
, its jggcgh
, just eggmbh
, kindly kefghf
, length lfgffe
, line ggegan
, lip jffggf
, list hjZnfc
, mail pfefga
, my mefffe
, need hcfkgg
, never ogffbf
, new fffifj
, no mlhbdc
, not inffhZ
, nothing nffgee
, of lcjbek
, ok qegefb
, on pjgcgZ
, one ohgcgc
, only gkahjf
, open qieZhc
, options jgggff
, or mYdkie
, our rfbdge
, outlook lffgfd
, over mfegfe
, pass kfeggf
, passes pffffc
, permitted nefgdf
, ping hffgej
, plain ofeddh
, please heijcf
, pls nbeefj
, port mdijea
, possible neefff
, quick hXjldk
, reachable qgacgg
, right pdjadg
, rip jffggf
, rst gfggej
, same hdgfnb
, say jejgcg
, seq kfgffe
, session jfgggf
, she gdgdfm
, should pdffed
, so ngelbc
, sorry ljffce
, source wZheeZ
, step ogfffb
, still ndfbbn
, straight hnhegZ
, syn lgffff
, target rcfdhc
, tcp rdgdfc
, that nbfaco
, that's qfeede
, the jgbffi
, then effhnb
, there jefefj
, they eddhjj
, thoughts fefeen
, thunderbird pggfdc
, thx hmgVdo
, ticket dibcct
, timeout jgggff
, to nfdiah
, udp sdfded
, unlike egegco
, user mgfggb
, want tdcdfd
, we jdgcdn
, we're gdibdp
, what gbhjke
, whats mefedh
, when ggfjff
, where kXjldg
, whereas mfgfee
, which cbqnbd
, while jfgfgf
, who fdgTsm
, why mefeci
, will hfeekg
, win kggffe
, with ccnkef
, works reedbh
, would hegcnd
, yes lasafc
, yet rgffcb
, you ffgffk
, you're heedep
, 一 mfgeff
, 下 dggffl
, 不 dpeefe
, 中 jfflec
, 为 wXghTm
, 之 kgdcnc
, 人 jgfggf
, 什 rfddef
, 今 ffgeem
, 从 jdelkY
, 他 lfdggf
, 会 majgic
, 但 mffgfd
, 你 Xdfddz
, 写 jeYqhc
, 出 lfdheg
, 分 gilchb
, 列 gfkhgb
, 别 nfeecj
, 到 oigcdd
, 加 egggld
, 包 lhcfff
, 卡 lfgfff
, 发 hffjfe
, 只 jffgbj
, 可 qeegfc
, 后 fdgkfg
, 周 glecgh
, 咋 pcgfed
, 咱 hgdjgf
, 哪 gichkd
, 啥 jgggff
, 回 mfeffe
, 在 keffgf
, 地 kfgffg
, 它 kbegdm
, 安 scXhhf
, 对 melbja
, 帮 iZhghj
, 快 afhdgp
, 怎 hfefZp
, 急 bfeggo
, 想 oeffed
, 我 khheha
, 报 ijgeff
, 拉 ofdfff
, 按 pZgggf
, 提 kffggf
, 收 nefgfd
, 改 heffld
, 放 mcfdif
, 新 gffgek
, 明 dfffgm
, 昨 lgeggc
, 是 lchcgj
, 最 ogffdf
, 有 Znhdgi
, 本 nfggfb
, 来 sbcfge
, 正 pfgbef
, 求 kgfffe
, 没 mdfddj
, 浏 jffggf
, 源 nfffcg
, 然 lgffef
, 现 ifegna
, 用 jffgcj
, 由 kfffff
, 目 nigecc
, 直 jgggfe
, 看 hdgfdn
, 真 mgfffd
, 端 mefgff
, 第 bafipg
, 等 jcfkfe
, 策 qdegde
, 结 lffffg
, 给 ijfgZj
, 网 ngefgd
, 能 ncidlY
, 行 qcfdff
, 要 odYmef
, 规 kfgffe
, 说 lfgffe
, 请 edkieh
, 谁 jcfZnh
, 谢 hheeZp
, 走 meffff
, 跟 kffdek
, 过 oeffdf
, 还 fqefkW
, 这 jgkZfh
, 进 nXehhh
, 连 tdfcfc
, 通 ybfcfZ
, 那 ibgkeh
, 都 elWhmh
, 问 pfegfa
, 麻 hlhfha
-> <client> nffffe
-> <far> qfgfea
-> <gateway> scfgcd
-> <host> mehckc
-> <outside> ideemf
-> <own> pZhaih
-> <zone> pddhgd
-> nZfalh
-a dffehm
-a postrouting eeeeeq
-a prerouting ffgehj
-d <own> ffgehj
-d efgdlh
-e lfggfd
-i , jgfhXm
-i <client> kffgef
-i <outside> bffeoh
-i <zone> bigfhk
-i Zhffjm
-i forward deehcs
-i like gfggan
-i on gegeaq
-i prerouting dehdcr
-j accept effehk
-j accept' bghfij
-j dffeim
-j dnat ffgehj
-j drop cfegng
-j log fgggfk
-j masquerade ffeeki
-j reject eeegki
-j tcpmss gfggej
-k odfffc
-l 里 jgggff
-m ffgeij
-m limit fgggfj
-m tcp efgehk
-m udp ffegfk
-o <outside> biedim
-o <zone> ggggna
-o bhfejj
-p <n> nfeffe
-p dfgeij
-p udp egeffm
-s <far> dfgfgm
-s <zone> cffgik
-s eggffl
-t eefhkg
-t nat eefhkg
-v <own> jfggff
-v jfggff
-w gfffle
-w net gffele
: $ idgdcp
: ' jgffff
: -a efgdjj
: : pegfdd
: <client> xfhhZV
: <far> nfggec
: <gateway> kieeic
: <host> fnfcgg
: <n> fZejeo
: <outside> ycedcb
: <own> phdjdZ
: <service> pZhdig
: <zone> tecfdc
: a pbfgia
: any feigpZ
: can jggdei
: cannot mffdgf
: cd jgggge
: connect nefffe
: connection kfffff
: could pbegff
: couldn't lgfggd
: curl lefgfe
: do qeeegd
: does jcdcmi
: drop jgfgid
: errno kfgfge
: forward lgedZn
: from bpichd
: github fZiahr
: if yegUee
: in ncgfff
: input egggjf
: ip jfggff
: iptables dffgZt
: is nfgfgc
: list gielgc
: martian nffged
: may jfffej
: nc kdgggf
: net pfeeha
: no odfffe
: open ragcgg
: outlook mfgege
: please dmmbee
: port fjbmef
: reachable ojcfce
: relay lfgggc
: s lgffgd
: src zceegV
: tcp mgffee
: the mkfebe
: timed ndffgf
: to afhqhb
: trace lgffdg
: udp lffgef
: unable jegggg
: user lffggd
: users mgffgc
: we ggekgf
: what gfhkjZ
: which adomde
: who breddh
: why ncgehe
: would hffcod
: 从 hbgnch
: 我 mYlied
: 无 jfffgg
: 能 enfbfh
; connection jgfgff
; does naeggg
; kffefh
; the lkdjad
; what effdgn
<- radbih
<client> $ ngZghf
<client> , mglZbg
<client> -> neeela
<client> : leffgf
<client> <client> lgfffd
<client> <far> qggccd
<client> <host> lfgffe
<client> <n> tefeeZ
<client> <own> refffa
<client> <service> peffdd
<client> ? laboeg
<client> able weeaec
<client> allowed ucgdhZ
<client> and tdgfeY
<client> are kffghc
<client> at refbge
<client> be sdfega
<client> blocked mfgffc
<client> by ogeegd
<client> can qefehb
<client> can't vZgfdc
<client> cant nfgegc
<client> connect fggfjf
<client> curl lgfgfd
<client> do megfee
<client> does qffefa
<client> dst kffffe
<client> for qdgdXm
<client> from pgfgaf
<client> get wcgckU
<client> gets offfde
<client> going idgfnc
<client> has kfghee
<client> have fepgfb
<client> hit uchbfb
<client> i lggfgd
<client> in fadhog
<client> instead eheepd
<client> ip jgggfg
<client> is sYiagf
<client> it lfffge
<client> just ldggge
<client> listens lffgfe
<client> make mfffeg
<client> must lfgfgd
<client> needs lfgefe
<client> on jcedhm
<client> open zXiajY
<client> opens mfgbgf
<client> or ibbtjY
<client> out tegceb
<client> over qfgdbg
<client> pbhdhd
<client> ping mffffd
<client> port vbgcfb
<client> pulls lffegf
<client> pushes shgdfY
<client> r kgggfe
<client> reach hdeeil
<client> reports nfffef
<client> runs lgfege
<client> s kggfff
<client> says jgggge
<client> scrapes offdbh
<client> sends lgfeff
<client> should qffhda
<client> shows lfggfd
<client> sport kfgfff
<client> still efffne
<client> talk kaehnb
<client> talks nfffgd
<client> tcp qeefee
<client> the mffffd
<client> then egggmd
<client> to qffcib
<client> towards ufgafZ
<client> udp reffcc
<client> up jgggff
<client> use gfpaff
<client> wants qfdddg
<client> when tgceag
<client> who hjeegf
<client> why jgggfe
<client> will ogfdgc
<client> with nfgfcf
<client> would ohccfg
<client> 上 mfejfa
<client> 会 lhegfd
<client> 作 rbghce
<client> 做 jgfefg
<client> 出 pfeXnc
<client> 到 ocfcgh
<client> 去 pgegbf
<client> 发 lggfee
<client> 吗 jffggf
<client> 就 hgggjc
<client> 开 tdfced
<client> 往 mfgfgc
<client> 想 mgfgfc
<client> 打 mgfggb
<client> 拉 kgfefh
<client> 收 qffffb
<client> 是 mffgfd
<client> 有 jfbmfe
<client> 来 mefggd
<client> 用 nfgfec
<client> 由 mefgcg
<client> 的 vbgcgZ
<client> 给 neghed
<client> 能 nbidgg
<client> 行 jfggff
<client> 被 qefgce
<client> 要 mfggee
<client> 访 mcfgeg
<client> 走 mfgfcg
<client> 还 chggnc
<client> 这 qikWcc
<client> 连 wdfgcX
<client> 通 kffgge
<client> 那 nefffe
<far> $ ogedjZ
<far> , rfidbc
<far> -> qgfffa
<far> -p fffgdm
<far> : kggggd
<far> <far> lgggfc
<far> <n> lffgge
<far> <own> lgfffe
<far> <service> udgceb
<far> ? iZegjl
<far> a ogggcd
<far> able ngdhfc
<far> allowed lgfgdf
<far> and nfgdef
<far> be pcffdf
<far> by mceccn
<far> can wYcghc
<far> connects tgfaed
<far> delivers ncidfg
<far> does qggddd
<far> dst kfgfff
<far> for rggdae
<far> from lbelgd
<far> get ocecej
<far> gets mgffee
<far> hitting oggede
<far> is nfgfdf
<far> let lggfdf
<far> make mgfgcg
<far> obfdif
<far> on oeefge
<far> our sdaied
<far> over kghhjX
<far> port vdhfeW
<far> r kfggeg
<far> reach mgdfjb
<far> right fgefgk
<far> s kfffff
<far> says mffeff
<far> see lfffka
<far> sport kgfffe
<far> still ddhhnd
<far> tcp mpbafc
<far> through kfdfje
<far> to rfgced
<far> udp pegffb
<far> wants pdffcg
<far> will mggejZ
<far> with jfdgej
<far> would oeeffe
<far> 不 ngfgec
<far> 会 jhefid
<far> 做 ndgfff
<far> 到 gegbgn
<far> 发 nggcef
<far> 吗 iffgma
<far> 想 meffff
<far> 打 nhbege
<far> 用 ldgggf
<far> 的 meffjb
<far> 能 qgfgbc
<far> 要 mefgee
<far> 访 sefcde
<far> 还 ehghma
<far> 连 oafhff
<far> 通 ubedbg
<gateway> $ iejmdb
<gateway> 's lmebia
<gateway> , qgbidc
<gateway> -> pdgfga
<gateway> : jeggid
<gateway> <gateway> sicbdd
<gateway> <n> idgbYu
<gateway> ? obbgjf
<gateway> allowed oeghfZ
<gateway> and dggflf
<gateway> as ndhefe
<gateway> at cffekj
<gateway> be ljfgZf
<gateway> blocking vgYgfa
<gateway> box lhkYhc
<gateway> config gcgggl
<gateway> do qhdeec
<gateway> does heggkd
<gateway> doing lfgggc
<gateway> drop ogggeb
<gateway> eating mfgggb
<gateway> even rcefde
<gateway> forward ihZmfg
<gateway> forwards fednhf
<gateway> from peddma
<gateway> gffefl
<gateway> in nfgffc
<gateway> is rdecef
<gateway> itself mqfegV
<gateway> last cfijei
<gateway> let ufffeX
<gateway> lets negggb
<gateway> letting rggbfb
<gateway> ok ofggeb
<gateway> on akbZlo
<gateway> open npdUid
<gateway> or ifgkee
<gateway> pass kggffe
<gateway> ping rhafhb
<gateway> shows jgggge
<gateway> to tcaiga
<gateway> why qffefb
<gateway> would iifeic
<gateway> 一 geerfZ
<gateway> 上 jfZofe
<gateway> 丢 mffgfd
<gateway> 之 ldgcdk
<gateway> 会 offeee
<gateway> 吗 vbdbff
<gateway> 对 hXcqif
<gateway> 拦 sdggfY
<gateway> 挡 pgfgfa
<gateway> 放 kfgffg
<gateway> 是 hfhfej
<gateway> 有 geidel
<gateway> 本 nkhffW
<gateway> 没 legggd
<gateway> 的 hkddej
<gateway> 自 oidhgZ
<gateway> 规 keggfg
<gateway> 让 nefffe
<gateway> 这 ncfgff
<host> $ njapdW
<host> 's jfgbgk
<host> , iiebfl
<host> -> qchfdd
<host> -a ggggtT
<host> -j fgggke
<host> -o fgggkd
<host> : dmdjia
<host> <- tcfedd
<host> <client> qffdfd
<host> <far> ofgfce
<host> <host> gkanfc
<host> <n> tefffY
<host> <server> iniZdf
<host> <service> qcgclZ
<host> ? kfbsiT
<host> able safche
<host> allowed oeheha
<host> and naggbk
<host> are WaZzhj
<host> as ncebne
<host> at difcen
<host> be pegdfe
<host> besides lteZZd
<host> box hecmdi
<host> by hfbffm
<host> can odfdjd
<host> can't oehcgd
<host> deliver ogfgbe
<host> direct kfggff
<host> directly kdecmf
<host> dnat eghend
<host> do deZsck
<host> does mffenY
<host> dst kfgffe
<host> echo nffffe
<host> exposed crbnbd
<host> for kZfYjp
<host> from rafdgg
<host> get wahfeY
<host> has mYgeem
<host> have fdmldb
<host> host mgagfi
<host> i fehncf
<host> ifckfg
<host> in keeckf
<host> ip ndffeg
<host> is kWecmm
<host> itself galcem
<host> just kfgfeg
<host> machine lfalef
<host> must ofdege
<host> needs gfgjge
<host> ok sedfga
<host> on kigahg
<host> open mcadgm
<host> or fefmbk
<host> out mdfglZ
<host> over legeck
<host> pls jeeefk
<host> port sofXhW
<host> published cZgvhb
<host> reach yYgdhX
<host> reachable jmYmea
<host> rules bedenk
<host> s jfgfff
<host> see pdgfef
<host> send kfgeff
<host> sends pfgede
<host> server ijchdh
<host> server's inahfe
<host> should lefehf
<host> sport lfffff
<host> srever damlef
<host> still dffgjj
<host> talk waggfX
<host> tcp leeccm
<host> the hgggbl
<host> then ggggma
<host> through qYffei
<host> to pahdhe
<host> what dkddmf
<host> will igggkb
<host> with leffla
<host> would edhfne
<host> 一 lfXpfd
<host> 上 jndbdh
<host> 不 pdhdgc
<host> 主 qehedc
<host> 么 seefcd
<host> 了 egfflg
<host> 会 pebeje
<host> 做 ddepgh
<host> 出 lcicig
<host> 到 tahcfc
<host> 发 gacmkg
<host> 吗 mYfden
<host> 对 bmXohf
<host> 就 kffgfe
<host> 往 qchcgd
<host> 收 megffe
<host> 映 eaewha
<host> 有 ogbihb
<host> 的 kjfged
<host> 能 tWhbna
<host> 自 meffef
<host> 行 lfgffe
<host> 被 jfamff
<host> 要 jggghc
<host> 还 hfdnhc
<host> 这 efbkhi
<host> 连 peffde
<host> 通 qehbee
<host> 那 qgffbd
<n> $ jieWdp
<n> , kheghc
<n> -> hdcalo
<n> -i dggfbp
<n> -j efgeij
<n> -m fgfgcm
<n> -p ffggfj
<n> -s fecggn
<n> : ibeghk
<n> ; efeejj
<n> <- legejd
<n> <client> neffjZ
<n> <gateway> nfgffc
<n> <host> qfgafe
<n> <n> dXgfgu
<n> <outside> mafmgb
<n> <own> uaffhY
<n> <server> rfffeZ
<n> <service> lifede
<n> <zone> mehbhf
<n> ? kkcbgh
<n> a jgggff
<n> aa jfggff
<n> ab mggfcf
<n> above gehcpd
<n> against sbdbck
<n> allowed eZggfq
<n> am kedibk
<n> and hdfcng
<n> any lffeie
<n> anywhere gncbfi
<n> are mfdfgf
<n> as pefgga
<n> assured lfgfff
<n> at ikbXkj
<n> be jdfggh
<n> before eggffk
<n> below gffeoc
<n> blocked mfegfd
<n> by mehbmZ
<n> can egeejj
<n> ccc meffge
<n> change chcgdq
<n> client leegfg
<n> close offffd
<n> coming sdcddg
<n> connection nfgfed
<n> could lbfdjg
<n> curl ogfgfa
<n> directly oegfhb
<n> dnat bffkih
<n> do cffehn
<n> does jdfcne
<n> dport kfgfff
<n> drop chghel
<n> dropped seceee
<n> e jfggff
<n> end esemZa
<n> established lfffff
<n> example kggggd
<n> fa jgggff
<n> failed jgffff
<n> fgecjk
<n> for nafakj
<n> forward gefgkg
<n> from pRekfl
<n> g nagfgg
<n> get fYefay
<n> gets ffffmd
<n> goes cgfhmf
<n> good nffgde
<n> h offeia
<n> had fgeimb
<n> has bkffcn
<n> if gefgld
<n> in icgdmf
<n> ip ggggjd
<n> is fcdikh
<n> it nffddh
<n> just sgfheX
<n> k ldgbem
<n> last eehefm
<n> len jgggge
<n> look ggffbm
<n> lost ghfgjd
<n> make eghanf
<n> mark jfgfff
<n> milliseconds nffeef
<n> min eeeelk
<n> minutes mfgdff
<n> no kfffff
<n> node uYfhec
<n> of qcaiZk
<n> off klfbdg
<n> ok rbedeg
<n> on ghlcjZ
<n> only oefggb
<n> open poYrYU
<n> or gpdchf
<n> out ofggec
<n> outbound rdfegb
<n> packet jgggge
<n> please jddehk
<n> pls ngclZf
<n> pm kefgjd
<n> port hcdmfi
<n> postfix lgggfd
<n> prio jffgff
<n> proto lfggfe
<n> published rjcebc
<n> quic uacbej
<n> reach cdffer
<n> reachable goecge
<n> relay qegded
<n> reporter pfffec
<n> rule bffgmh
<n> s jccagr
<n> safe gfgefk
<n> says hfffek
<n> seconds oggfce
<n> secs jffggf
<n> since offffb
<n> so hefflf
<n> src jgggff
<n> stuck jggfgf
<n> syn jggfff
<n> tcp kkgjgX
<n> that odfdhf
<n> the jegfgg
<n> then ggffke
<n> this jffghe
<n> through pmedcb
<n> thx rffeec
<n> times nfgcgd
<n> to iaeXnp
<n> towards mjeYgg
<n> trying jffggg
<n> udp qegfiX
<n> unreplied jfgfff
<n> use kfgfff
<n> via lgfgef
<n> were Ydggse
<n> what hdefnf
<n> when agffmh
<n> where dggfkg
<n> which hchjie
<n> who fbhnib
<n> will ogfcff
<n> with fkdfna
<n> works mefggd
<n> would lbfgje
<n> x kgfffd
<n> you pdhcgd
<n> 一 mfffgd
<n> 上 hegfdm
<n> 不 vXgfgb
<n> 为 lhgedg
<n> 了 YsffnY
<n> 会 eemldc
<n> 出 nfffcg
<n> 到 ddaqdm
<n> 发 kdgfie
<n> 口 ieikde
<n> 只 dsgddd
<n> 可 oafgfg
<n> 合 ifdbcs
<n> 吗 vXgfjY
<n> 和 uegahZ
<n> 啊 ojdfhY
<n> 对 qhccfe
<n> 就 ngggdd
<n> 应 iddlgf
<n> 开 cdWrgm
<n> 打 lgeVhl
<n> 拉 jggfff
<n> 收 lffgge
<n> 改 Zeffnk
<n> 放 pfffde
<n> 映 gOaqno
<n> 是 hddjnb
<n> 最 tVgdei
<n> 有 lqafbd
<n> 没 rfhbfb
<n> 点 jfffei
<n> 的 cYfgjq
<n> 看 fehgfj
<n> 端 kkbchg
<n> 管 mhchgd
<n> 能 dZhddv
<n> 行 bffelk
<n> 被 lgfgfd
<n> 走 megfef
<n> 转 Qmftic
<n> 还 ajglff
<n> 连 nbgddj
<n> 通 mZecgo
<n> 那 fdggjh
<n> 都 dsgYhd
<outside> $ tcgbbg
<outside> ' bgfgof
<outside> , pdifgZ
<outside> -> vZhbgc
<outside> -d fggdgl
<outside> -j eeeeim
<outside> -p fgfekh
<outside> : wZfccg
<outside> <far> qefecf
<outside> <host> rgcbgd
<outside> <n> ncfhgd
<outside> <outside> sceYgh
<outside> <own> jdfclg
<outside> <service> ggcpga
<outside> ? ndeigd
<outside> accept Zgegpg
<outside> access ondXhb
<outside> and rcgaeg
<outside> at ogeddg
<outside> be qcbgeg
<outside> but kfggge
<outside> can lfledc
<outside> client nggcff
<outside> clients eciepe
<outside> connects mffehc
<outside> could paghfc
<outside> does pafVrd
<outside> for qaYkhf
<outside> from ggegle
<outside> get pUjpca
<outside> gets fndjce
<outside> hit kfeghf
<outside> host pffdcf
<outside> i negbgf
<outside> idjihb
<outside> in fncfcj
<outside> ip jgffeg
<outside> it pcfelZ
<outside> it's jfggge
<outside> like kdggnZ
<outside> off cfgfnf
<outside> oif jgggff
<outside> ok mfffeg
<outside> on gUkkkg
<outside> open wagadf
<outside> opens nehdef
<outside> or yZhUgf
<outside> out ifegje
<outside> over leffgf
<outside> ping oggZgf
<outside> reach fjmkYb
<outside> right rXmkdX
<outside> side gliicb
<outside> still jkfbmY
<outside> straight oecfgf
<outside> tcp medfhg
<outside> that gicial
<outside> the neegge
<outside> then Ygggqe
<outside> through pUljiY
<outside> to nagedm
<outside> udp rahfed
<outside> users lfgfcg
<outside> were dghelf
<outside> who raebfj
<outside> with fbjmfe
<outside> would aekmff
<outside> 上 rXfeej
<outside> 了 jcmekY
<outside> 出 jeccki
<outside> 到 nXdjnZ
<outside> 去 gchike
<outside> 发 iUinhg
<outside> 可 vUhggc
<outside> 吗 pchdja
<outside> 客 hZggng
<outside> 就 ffgfjf
<outside> 开 lljhaW
<outside> 打 pcehcf
<outside> 扫 euZceh
<outside> 收 pZffhf
<outside> 是 meggcf
<outside> 来 kgblee
<outside> 正 magheg
<outside> 用 lcfngZ
<outside> 的 lcjhia
<outside> 直 zgWcbg
<outside> 能 oehida
<outside> 访 njakkT
<outside> 走 mZiegh
<outside> 还 dihfke
<outside> 这 rebakd
<outside> 进 kZkiff
<outside> 连 rfZiga
<outside> 那 oddgka
<outside> 都 elbpdb
<own> $ mlaefe
<own> ' mgfffd
<own> , hggmae
<own> : jfggff
<own> <client> kgggfe
<own> <far> meffff
<own> <n> lohgcU
<own> <own> lgfgfe
<own> <service> imgXie
<own> ? gqbhhZ
<own> actually gmekdb
<own> after fgggoZ
<own> and djbjdk
<own> answer nifffa
<own> any rafboa
<own> are acftff
<own> as kcejkc
<own> at gXgjne
<own> be knffcc
<own> come mdhakf
<own> coming phcZig
<own> connect jfgfgf
<own> connection nefgfe
<own> die jgeemb
<own> do kcfjfg
<own> does miemeX
<own> doesn't oifdfb
<own> dport raghdd
<own> dst kfffff
<own> end ocijcb
<own> ends Sgjnjh
<own> every jggffg
<own> failed lgfeff
<own> for lZckcm
<own> forwarded thZleW
<own> from rckTrY
<own> get riYkeZ
<own> gets ccfirb
<own> gives kffgge
<own> go jkbjde
<own> goes mbflgb
<own> i ofgeee
<own> if egfflf
<own> in qcgede
<own> into pdfhdc
<own> is ilbmcb
<own> it rbgdgd
<own> jhdghe
<own> just lgfgdf
<own> land YYjsgh
<own> make qeefcg
<own> never knebgd
<own> not tXgfhc
<own> ok ctfYma
<own> on kjceeg
<own> once Yffhqg
<own> open ohXqfX
<own> opens odghec
<own> or mfehkZ
<own> over iediif
<own> please hodfbf
<own> pls fhflfd
<own> port kadhgk
<own> prot gmhefb
<own> reachable kmbckc
<own> refused ldfggf
<own> s kfgffe
<own> should odefge
<own> since kkfdfd
<own> smpt mpbedb
<own> sport kfgfff
<own> start dgggme
<own> still agfeqe
<own> survive bgggmf
<own> tcp kbfjkb
<own> that hjZncf
<own> the ucfffa
<own> then cdggqe
<own> timed jffgff
<own> times ocfggd
<own> to nbcZnh
<own> trying jfggff
<own> usable gmdfge
<own> was mffggc
<own> what lcfige
<own> when jmedkY
<own> where qZggef
<own> which ridZee
<own> while mfgfcg
<own> who fkglbd
<own> why jfggff
<own> will nefege
<own> with hfdfii
<own> work mmXcpY
<own> works jkeefd
<own> would jgggeg
<own> 一 qdgffb
<own> 上 bmXqge
<own> 不 ffffkg
<own> 为 xgfhcU
<own> 会 ngeakc
<own> 到 imfbhd
<own> 发 iYgnjd
<own> 后 Ugjoie
<own> 吗 gjZcfp
<own> 对 hbcogg
<own> 就 ehggmb
<own> 打 nedgfe
<own> 报 negdgd
<own> 收 jfffhe
<own> 映 RZgykg
<own> 是 hgehkd
<own> 最 iVfqgf
<own> 有 jgamgd
<own> 没 qhcddg
<own> 的 lffdid
<own> 端 hsdffX
<own> 能 nZfhlb
<own> 行 idfgld
<own> 被 pgfggX
<own> 走 ocggfd
<own> 超 kgfgef
<own> 转 sJgjqd
<own> 还 ccheio
<own> 这 ckcjei
<own> 通 mlcYif
<public> $ pgedfe
<public> , idkgee
<public> : iajifg
<public> <own> lcihfd
<public> ? fmbhlZ
<public> and deengg
<public> jfjmba
<public> of mdcndc
<public> on qdejea
<public> 上 gcgohc
<server> $ fflkcd
<server> , madkhe
<server> : kfffgf
<server> <client> rfgfbc
<server> <host> pfgbgc
<server> <own> lffffe
<server> ? hobbek
<server> at ogffec
<server> has kfggeg
<server> ijghde
<server> in mggfhc
<server> is ifekfd
<server> on mbgfgf
<server> 主 rcfdef
<server> 写 kfffgf
<server> 地 lffgeg
<server> 填 lffgff
<server> 有 gWhnhg
<server> 的 ldYmgh
<server> 能 odfgfd
<server> 自 sYfgge
<server> 要 pZhefg
<service> $ mfdkga
<service> , oimXgY
<service> : jnhXic
<service> ; qdfgga
<service> <client> kfggfe
<service> <gateway> hjggef
<service> <host> qghcgY
<service> <n> kielYf
<service> <own> jlgfbe
<service> <server> tZhddf
<service> ? jiiegb
<service> against lgfgfc
<service> and pceejb
<service> anywhere flfdgf
<service> at kjdhfb
<service> broker lgefff
<service> by jffgfg
<service> client pgcYih
<service> connect lggegf
<service> connection oZdfld
<service> connections rbgdgd
<service> daemon kgfffe
<service> dnat fffgjf
<service> does mfgdff
<service> exposure drhahb
<service> for kdcbim
<service> forward afhfjk
<service> from kjchkY
<service> host lgfgef
<service> in gegcfo
<service> into tffdhW
<service> is okadgd
<service> just kdgggf
<service> lkddhc
<service> login jfgggf
<service> lookups kfgfff
<service> of hkcYof
<service> ok ndfglX
<service> on ijalhc
<service> open modhaa
<service> or tcdeee
<service> out ndchlb
<service> over fogagg
<service> pointing fdhdfn
<service> polling pXgggg
<service> polls ofeche
<service> port bfqleZ
<service> published hnfeiZ
<service> queries jfggff
<service> query ngffbf
<service> reachable jkgcgc
<service> session hjffge
<service> sites heffkg
<service> straight oehddf
<service> tcp hldfeg
<service> that lgggdf
<service> through hlhgdd
<service> to kebemf
<service> udp scdffd
<service> via ffegme
<service> work qffeec
<service> 一 kffgff
<service> 上 rcgdcf
<service> 为 ngfgfc
<service> 了 ffgfjf
<service> 会 pgfefc
<service> 到 mjeafg
<service> 发 mgefdg
<service> 吗 lZccio
<service> 填 ocfgdg
<service> 收 qcbhff
<service> 是 etfYic
<service> 有 gjfmea
<service> 服 gqdage
<service> 登 kifdfg
<service> 的 bpdgka
<service> 能 pffffb
<service> 请 ogfbeg
<service> 走 eZgnhh
<service> 轮 kfgfff
<service> 进 sYfeff
<service> 连 jfgggf
<service> 通 fcgcgq
<service> 都 preTde
<zone> $ nceggf
<zone> 's qZggee
<zone> , kimccc
<zone> -> ldeglc
<zone> -d dfgfhj
<zone> -j egfgnc
<zone> -m fgggkc
<zone> -o bjffhj
<zone> -p efggnc
<zone> : qigXfe
<zone> <client> pdgged
<zone> <gateway> sdiccd
<zone> <host> kfffff
<zone> <n> oagdgh
<zone> <outside> megfeg
<zone> <own> vUffic
<zone> <service> yaWgge
<zone> <zone> nhlfZb
<zone> ? jmbklU
<zone> able qakfdc
<zone> actually ddogfg
<zone> allowed pYodfb
<zone> and jmdeee
<zone> are segeea
<zone> at rccefg
<zone> be sZahie
<zone> box kffgff
<zone> browse qfgedd
<zone> can fgnjkT
<zone> can't uceefc
<zone> cannot oafgff
<zone> cant qbgfee
<zone> client pcdhff
<zone> clients igedmd
<zone> connects ofgddg
<zone> could qgabif
<zone> directly kefggf
<zone> dnat cggepd
<zone> do pffgcd
<zone> does rcghdb
<zone> even uZdhde
<zone> folks nggceg
<zone> for mbhUre
<zone> from kobcff
<zone> get vVjbff
<zone> gets rXocce
<zone> gives ocggdf
<zone> go kfkdee
<zone> going dffgoc
<zone> has saggbf
<zone> have pXgfie
<zone> hit tZgfec
<zone> hosts ueeidX
<zone> i glgdgf
<zone> in lgggfd
<zone> into qdgebg
<zone> ip kfgfeg
<zone> is jcofce
<zone> lan nhfgec
<zone> laptop tcefag
<zone> last mcdhdi
<zone> lose egfend
<zone> machines lkeede
<zone> make effhkg
<zone> may nehefe
<zone> mficgd
<zone> need jfgfff
<zone> net xdZecf
<zone> network pbfggd
<zone> not ockedd
<zone> oif jgggfg
<zone> on vaffeb
<zone> open vZefgb
<zone> opens rggXfe
<zone> or mqZdfa
<zone> out ndfgef
<zone> outlook qafffg
<zone> over vafegZ
<zone> pc lfffff
<zone> pcs mdgcmc
<zone> people lfgfia
<zone> permitted ncgfff
<zone> ping offeed
<zone> port pefegd
<zone> ppl pdfgfc
<zone> reach oVnbkd
<zone> rules adegnl
<zone> say pbfehd
<zone> says kfggge
<zone> see nbefkd
<zone> segment hekgff
<zone> send pgfgeZ
<zone> should lefggg
<zone> shows mfggde
<zone> side jffejf
<zone> src jgggff
<zone> still ccffll
<zone> straight jfggeg
<zone> subnet rgXfhe
<zone> talk sYkheZ
<zone> talking ahghoc
<zone> that khbcob
<zone> the refdfd
<zone> then cgggle
<zone> they ohfefc
<zone> through qbgbie
<zone> thru enfffd
<zone> to oYYdkn
<zone> towards uegbga
<zone> use qcheha
<zone> user jalfgf
<zone> users hkjgcd
<zone> via wVhgeb
<zone> wants xdYeee
<zone> who gefhnb
<zone> wifi rbfgcg
<zone> with jfdfif
<zone> zone odghbf
<zone> 上 vbdfjX
<zone> 下 nbgfgf
<zone> 为 2ZdibX
<zone> 之 oefgde
<zone> 也 djfflc
<zone> 出 ldhbif
<zone> 到 nYfcmg
<zone> 去 oefejZ
<zone> 发 meffef
<zone> 可 oXihci
<zone> 同 kfggdg
<zone> 吗 mbfggg
<zone> 和 ijfgef
<zone> 就 gfggje
<zone> 开 kpfYfc
<zone> 往 kffgfe
<zone> 打 offgfd
<zone> 提 qbfdfg
<zone> 收 kffgeg
<zone> 放 kffdfi
<zone> 是 fgfgmc
<zone> 有 jeggfg
<zone> 机 pdcgge
<zone> 查 ndfgdg
<zone> 现 hdlehf
<zone> 用 qceegd
<zone> 电 mffggd
<zone> 的 neifbd
<zone> 直 odggbg
<zone> 网 uUfggf
<zone> 能 jekged
<zone> 访 vWiklQ
<zone> 走 igggkb
<zone> 还 ffghlc
<zone> 这 nghfec
<zone> 进 vadffc
<zone> 连 lngeiU
<zone> 通 rbeffd
<zone> 那 nidfee
<zone> 都 aeufha
<zone> 里 jjgcge
? -a ffgfkf
? <n> pmgdbZ
? <outside> imdchf
? <own> meelec
? <service> pcfeeh
? <zone> ckddkh
? ? mjfgZf
? a ihemcd
? asking lcgdlc
? auditor efjkhc
? example rhggdW
? i egfjdj
? i'm jcfjhf
? in jgggge
? is taeecg
? it ciddgo
? it's hcdiel
? just nmXgaj
? kernel jgggfe
? need nbeiid
? nobody ecfhcq
? please pYkgdd
? port rjbffa
? tcp lgffgd
? thank lggZgh
? thanks lfgdeh
? the heXpna
? they jgdekd
? thx pfgfga
? udp jjggdd
? want tgfbfa
? we ifdkgd
? whats fZhfds
? yes peeeef
? 不 fjgfgf
? 列 fjZmge
? 回 nfggfc
? 安 bbkepe
? 怎 gffefl
? 我 ickhch
? 有 mahegh
? 等 pYehgh
? 给 hhbhbn
? 谢 nffggb
? 还 kdbcfp
^ -a ffffRz
^ -i jZbgau
^ <client> pbfedi
^ <far> vffacc
^ <gateway> vhbcea
^ <host> ogamad
^ <n> kgemYg
^ <outside> rckkUc
^ <own> msajaX
^ <public> ikamfb
^ <server> sbfdgc
^ <service> vmfbXb
^ <zone> thiebW
^ a pVehmc
^ acme effgem
^ add fdbdmm
^ after gffZtc
^ all hekldb
^ am reeeec
^ an gkefZn
^ and nbebhk
^ any jgclbh
^ anybody hkjcee
^ anyone bpcdek
^ anything jgdreX
^ are qYbdeo
^ as ldlibd
^ assume ggegke
^ audit brYmfc
^ auditor gmfffe
^ backup jbgffl
^ before gmfgec
^ behind qebegf
^ block ehddfp
^ by fjgfei
^ can sTZecu
^ captured jgfgff
^ change gffgnb
^ check jlfffc
^ chg dghftW
^ client rdbfjb
^ connection odfeef
^ conntrack kgggff
^ could lbfdcp
^ curl mfgffd
^ customer ieclck
^ dear medkde
^ dev jgbhhg
^ did ffdcer
^ dmesg jgfgff
^ dnat deavfd
^ do paYraf
^ does ogdgXj
^ dovecot jffggf
^ drop bfffqe
^ dump hgZngf
^ enumerate fjejgc
^ everyone aqgghb
^ everything gYopcb
^ explain jfheUs
^ exposure foglcY
^ first efiibj
^ for ppgWeZ
^ forward ifgena
^ found eggfdm
^ foxmail kfgfgf
^ from pgkYai
^ git mffeef
^ github gegeaq
^ give aijoae
^ good gdhfgi
^ got ndgehd
^ guest Ydfdht
^ hairpin refdde
^ has ocdfbl
^ hello iZfgjj
^ help mZfads
^ helpdesk mefdgf
^ hey ljfXfj
^ hi kbggfj
^ how jfdcaq
^ hypothetically gefbpf
^ i nafmfa
^ icmp pddfff
^ if mefflZ
^ in echikg
^ inc mfgffd
^ incident okadee
^ infra gegfem
^ input Zgfgrd
^ inventory bianih
^ ip ifffkd
^ iptables gffdpc
^ ipv udfdcd
^ is piYjWk
^ it lXehdn
^ it's gdfffm
^ its bdgddu
^ java jggggf
^ just ecgbdu
^ kindly fdXkdr
^ l ghedbp
^ let's egfglf
^ line ibfeat
^ list cpekeb
^ mail ieXmcn
^ maillog mgffee
^ masquerade Zgegre
^ may qZfegg
^ monitoring pfefed
^ morning ragZfj
^ mx fffdgm
^ my rfgchZ
^ nc hjgehd
^ need njdjba
^ net gggfmb
^ new kdfdao
^ nft dhghdl
^ nginx pgfahd
^ nmap megfeg
^ no idedji
^ nobody flZlic
^ not ocamdg
^ nov jggggf
^ of fgocef
^ ok qgZcej
^ on pgfgbd
^ once ggfcmf
^ one kjdgdf
^ openssl lfffge
^ our mjfYdj
^ outbound lfgdfg
^ outlook ldgefg
^ pacs kefefh
^ pci fphdgb
^ ping ofdged
^ pinging jgfggf
^ plain 1cfVed
^ planning bghgob
^ please Ybgfkq
^ pls fcebcw
^ plz pgeffc
^ port hpaleZ
^ ports hZfpeg
^ postfix ofefee
^ pr eedeim
^ pretend Wdllnb
^ printer iegfej
^ proposal ggegpZ
^ proposed gffgrW
^ quick geegnc
^ reachability emkcee
^ restart cgfdgp
^ review geffZq
^ root odgfdf
^ say aeigqd
^ security kijcgb
^ seen gencff
^ sev godjeb
^ should iedgmd
^ show hgjmac
^ since oZgfdj
^ sitting gfkegg
^ so hnjeYe
^ somebody iacigl
^ someone aedngk
^ sorry hZgnfg
^ src wdfgZc
^ still ZZfhir
^ suppose afggpe
^ supposing fgfekg
^ swaks mefgef
^ swap eehfob
^ sysctl gefdpd
^ take gbghob
^ tcp ikfgfd
^ tcpdump jgggff
^ tell ojhcea
^ thanks fefegm
^ the nedlgY
^ thinking eggeoc
^ thoughts ffgfem
^ three fedhdn
^ thunderbird qfeded
^ thx heebfp
^ ticket mffffe
^ to mZjmfZ
^ trace nfffee
^ traffic jeepad
^ trying pjefdb
^ two hgagfm
^ udp omfedZ
^ under dgeljd
^ usage hcfeeo
^ user nffffd
^ users oeffgd
^ vlan pcfhXl
^ walk qffega
^ wat jalkfc
^ we njeXmc
^ we'd dfggmd
^ we're gceigk
^ what ehkegf
^ what's eakraf
^ whats kcfmde
^ when ieffdl
^ where ocdpcZ
^ which incibf
^ who btdaan
^ who's Xtefeg
^ whos gpddee
^ why lgeeZl
^ wich dilkdc
^ will lefkce
^ with ZhfhxV
^ without dchgvX
^ would dbfaqk
^ wtf iggfbk
^ yo raffbj
^ zabbix jaicfm
^ 上 kYfefo
^ 中 idfagp
^ 为 raidcg
^ 交 jgggch
^ 今 hdfebp
^ 从 sTkfdh
^ 你 gedceq
^ 值 kgggfe
^ 假 bfggra
^ 公 jckkeb
^ 内 nddmgZ
^ 准 ggggma
^ 列 dhdphZ
^ 刚 kedfdk
^ 删 Zcifvb
^ 加 bddhrf
^ 去 gcggmd
^ 发 ifdlgc
^ 各 jfggff
^ 同 pgggfZ
^ 哪 fralea
^ 在 jdgfdl
^ 备 kcgdbm
^ 外 pefgcf
^ 大 qfhcde
^ 如 bfghnf
^ 安 ejjfge
^ 审 negdge
^ 客 oeffgb
^ 对 nPxeee
^ 工 lffggd
^ 帮 fjebfm
^ 怎 geecer
^ 急 qdhcgd
^ 您 jddodd
^ 想 akfkla
^ 我 gfgfek
^ 手 ofgfed
^ 打 Xcejmm
^ 把 ffdgnd
^ 抓 kfgffe
^ 护 geekgg
^ 按 ibggnc
^ 数 geecgn
^ 文 gggfej
^ 新 efhgek
^ 早 lefcek
^ 昨 fegeco
^ 有 pfcncZ
^ 服 ohdgfb
^ 求 maffbn
^ 测 jggfff
^ 源 taehdd
^ 现 kbglee
^ 用 negcfg
^ 监 kcncgd
^ 目 keXqfe
^ 看 fcgcbv
^ 站 Zfkkhf
^ 端 idXrgf
^ 第 gegegl
^ 等 ijajfe
^ 给 jcedjj
^ 网 icgcen
^ 老 lfggfd
^ 能 bWgegx
^ 若 gdegpb
^ 要 dfhjoZ
^ 规 eggfYr
^ 解 hfgebn
^ 请 qdihfX
^ 谁 dzfceX
^ 财 dceees
^ 辛 hegffk
^ 这 gffhZo
^ 邮 lefcek
^ 都 irfVgg
^ 领 fhjied
^ 麻 jbhdfm
a <outside> kgfffg
a <service> oeffff
a <zone> kffgfe
a ? thggcV
a box lhieec
a client jckelb
a colleague pYfdob
a connection lmefbe
a customer jjfffe
a dnat cpbhnY
a dumb kegfgg
a forward ddekkg
a guest ofggdc
a host xZfaff
a ip jggffg
a junior ggggcl
a lady kefggf
a laptop kflgaf
a list dcljfh
a look dcfefq
a machine gfkgff
a name hdggcm
a new jjfggc
a non eeijdi
a packet qdgiae
a partner qfehbd
a pc lapahd
a phone pafefh
a position mjfchb
a printer jefggf
a random hZjrdd
a reset kgggfe
a rule ihfgci
a second ddfiji
a session offeef
a syn lcgjdg
a table bjflff
a tcp negdfg
a ticket ldggZl
a timeout offefc
a udp uZehZh
a user leiffc
a vendor gbeldl
a way mjgefa
a working fmgcgg
a workstation ldeggg
a yes ljjedb
ab kggfef
able gnmYde
able to gnmYde
about <service> emaqcc
about <zone> raggfd
about ilXiei
about it pYanhd
above <n> gegdne
above gchbre
above it fefflg
accept $ gegeem
accept , Ygggng
accept -a fefgob
accept <- gfffhj
accept ? dddfpi
accept Yhgdph
accept at dhhegk
accept can edffkj
accept do gggefj
accept does bgfgmg
accept for befggo
accept from bgggji
accept in hghadm
accept instead Yghhng
accept to efghob
accept what fgffle
accept would fgghkd
accept 之 fhffke
accept 会 gfffke
accept 删 dgfhoc
accept 的 bfefhn
accept 这 gfggan
accept' bghfij
accepted by mdfgfe
accepted ljgeec
accepts meceje
access $ jenage
access <host> hsefeX
access <outside> fgfhek
access <own> aihggk
access ? hbndhf
access denied ofgcgd
access mmhVff
access to kkgZgg
accessible $ Xoieif
accessible nscabc
according ggggjc
account ncgfff
accounting ebefgr
acess jsddZd
ack <n> kfgfff
ack kggfff
acme <gateway> cefdgr
acme edgcer
acme example nggfgb
across ? mfgggc
across piggVg
active hffffj
actually Zjpjbd
actually do hgcecp
actually end pofVee
actually get ffkfff
actually let ggbfYt
actually use gekfff
add -a fgggoY
add a dehcjl
add dYeYtn
add the Zedjwa
add this egggxR
add 一 effgfk
added , ffggjf
added -a ffggke
added gdecni
added the dgdfdp
added to dedgfq
adding -a fgggmb
adding ZghevZ
adding this ggegpa
address $ nbegfh
address , kckghb
address <far> rfechb
address <host> nfhaic
address <own> hdfkgf
address ? hjejed
address do mhegiZ
address does mggegc
address fghoae
address is mggdge
adds gfddkj
admin lffgch
adress <own> nbffhg
adress qbfffd
advise ragceg
advise whether ragceg
affected edddoi
after <n> lgggfd
after ? chfhrY
after connect kfggdg
after jbegle
after line gggglb
after that agghra
after the hhggal
afternoon kclidc
afterwards ? deggra
afterwards dfggle
again $ aegehp
again , eegffl
again oZfedl
against <far> mfgggc
against <host> regfdb
against <own> hgenec
against gdehfl
agent <client> legfgf
agent rfgdgZ
agents mffhed
ago efhlge
aimed at kdembg
aimed kdembg
alert phgbgb
alerts pbgfff
alive obgchg
all $ mjeajc
all , gmfebh
all ? oebklW
all can aolcef
all dnat diaofh
all hhhogV
all is cegpfe
all of jdinae
all or sceddg
all port geenfd
all services cckode
all sources cogcgf
all the ghliea
allow hgedhi
allow 的 mhfgfb
allowed $ sdgeed
allowed ? wbdedd
allowed into gkcggf
allowed jlhYeh
allowed or wZffce
allowed out pehfae
allowed to dmjXdm
allowed y tZhgec
alowed rleXed
already ? lhdcZp
already idfcmh
also chcchr
although <service> jeggff
although keggge
always igebcq
am $ jggfXm
am , jecicj
am i laeeij
am icdggk
am not hgfadp
an <outside> mdkbeg
an <service> lgfgdf
an <zone> kdgfif
an answer klfbed
an attacker jblmda
an gdihcj
an inbound qcbfam
an inventory afjped
an old gfhecm
and <n> medapc
and <service> pdgeia
and <zone> lkgebe
and back sdgdfc
and by ogicdd
and does megebj
and for djfdih
and from fwWgce
and gets kfggef
and ghdejh
and how hfedco
and i jdkacl
and i'd mdhfbh
and if effklb
and is dfgddq
and it mffeff
and my nffffd
and no jgggai
and nobody jefefj
and not jegfgg
and now nfffZj
and on fhXjfn
and outlook nffffd
and port lahkia
and ports cffmgg
and say kddbkk
and since ogggdb
and the pcdlfb
and their lgfeff
and then oeifce
and thunderbird oggggZ
and under obeaco
and want wYiecb
and wants gffehj
and what igdZlj
and when eegfZs
and where gchidk
and which gjiffd
and who fmgeaj
and why hdgbgn
and with fghgoY
and would cfdfin
annual ffbqic
ansible pddfge
answer $ rYgggc
answer : oddege
answer <service> phdfec
answer ? oclbdf
answer come ofgfdd
answer from gldfjb
answer ndiack
answered by raeeff
answered rbdfff
answering scefdf
answers qbcocb
any $ nhgdbf
any address cugZhc
any chance pcfgdg
any difference gfhfna
any dnat jWfqge
any effect ffhfke
any hlZhma
any host joiecZ
any idea Zlecgn
any machine dmgchg
any more fgggje
any of 4dhWfV
any port ugcffY
any reason ocefhf
any rule lfgeef
any side eigfna
any traffic rbggga
any way kcfiie
anybody , clgfgg
anybody able dsagef
anybody at Tvicie
anybody bxiVdg
anybody on mjddff
anyone ? Yggmjg
anyone Wtdhid
anyone able bpddgh
anyone at gpfbbi
anything $ enfcmZ
anything , jifhfd
anything ? Xchrej
anything at djanbk
anything behind Ylclhg
anything break gegfmc
anything change Yhicpg
anything else haehgm
anything emZrcd
anything exposed codkhZ
anything for kYedpf
anything forwarded gigjcf
anything get gmfldZ
anything in jZhhhg
anything natted ddhnhc
anything on gidlhb
anything published iVhpid
anything stop mehdeg
anything stopping qbhZgh
anything that tYeYhl
anything to caeodm
anywhere $ pbdkfc
anywhere , hgbmaj
anywhere ? akesbe
anywhere behind coedif
anywhere fqclZd
anywhere on apedje
anywhere through gnfdgd
ap jgfggf
apart fkkhgY
apart from fkkhgY
api udddgb
app <n> jgggge
app on pdgcfg
app ragdhd
append -a egghpY
append efghuU
apply ggfgoZ
approval hfffbm
approve it fffbil
approve ncfcjf
approved Zcggdv
approved by dfecfs
approved the hbhcdq
apt sdgcec
apt update meggha
arbitrary hgkegd
are <n> uedebd
are <zone> lcfgjd
are able dndfhf
are allowed Yrmfea
are asking ngbfjb
are dejlcg
are exposed eenkbf
are forwarded ddbpig
are getting fncfgg
are in ikfcge
are not hnfceg
are on odfcfi
are open eWpoec
are permitted Ypeehh
are stuck kdgfhf
are the lfeeck
are they qadaem
are usable ffkfgf
are we hdghdk
are you fedcfq
arrive ? kegane
arrive at pffcff
arrive pggZlZ
arrives ndfmeZ
arriving kZhpga
arriving on rZfhde
as <n> ffgesY
as a fikhce
as far llgcfc
as hkhddh
as it qledZd
as its ogegce
as seen rXjdhe
as the hhgfla
as they pdgfee
as things rcegfb
as well ikdagj
asap $ Ygfgho
asap , chhebq
asap Wggfhq
ask $ oegehb
ask ? deZnjj
ask cfdhgn
ask you feeafr
asked for gdhkgf
asking $ pmeWeg
asking for tjfddX
asking liaehf
asks : atgchc
asks for ilgbff
asks ilbhdh
assessor hkdfgf
asset gdeofe
asset register fdcpfg
assume gelfic
assured lfgfff
assured mark lfffff
at $ jfhfff
at <client> oYkgjZ
at <far> pefegd
at <gateway> fefjje
at <host> eiiaih
at <n> iagfhk
at <own> jieldc
at <service> nigZgd
at ? afkjcj
at all jkbjnU
at github dgfffm
at line dgfcXx
at me nfeege
at my jefffh
at tcp mheegd
at the ffedkj
at you ggedfm
atm $ cafrhf
atm dafrhf
attached gffffk
attacker kckmdZ
attacker on galmfb
attempts in jffggf
attempts jffggf
audit $ jfkheb
audit : qfdche
audit file gelgfe
audit fpiheX
audit i hmWjgg
audit item ljhbfc
audit question fohZid
audit wants fgnagg
auditor asks fmdfgf
auditor gmgiZf
auditor is hobkZe
auditor wants ekhdie
auditors djamkd
auth attempts jffggf
authentication $ jfffgf
authentication , jgggfe
authentication pdhcgd
authentication' leffff
available qdigcb
away $ hgffje
away , Wdgdql
away ? lffdmb
away efgfmf
b jfhhfd
back $ kkfgdd
back , mfgggc
back : igggkb
back ? ggkeid
back from nefhfc
back iegchj
back through rdfefb
back to mefdei
backend hbbrff
backup <n> cahhgp
backup YZdghw
backup job oggdfb
backups lfdgfg
bad kecagn
bank fjefck
banner peffde
be able laghie
be accepted ildfcg
be answered kgggdg
be blocked ngfgbf
be contacted ligedd
be different Zhhdsc
be enough chfgnd
be forwarded kjegcf
be jleegc
be let ndegeg
be open dkdiie
be reached dpfbfh
be so kdefcm
be the jfffie
because of ckchfl
because the lchehf
become ggeeqb
becomes accept Zhggmg
becomes drop bdggpe
becomes kdfZof
becomes of sfdZei
been gbjilb
before $ hefgfk
before , oeeeal
before ghgfcl
before it eegeXv
before line ggggna
before the khhdaj
before we kffiib
behaviour ? gfggmc
behaviour geggmc
behind <own> eZeuja
behind it gcfkgg
behind lbjvZW
behind that bgfnhf
behind the okbhdb
behind this bvdZie
being ijdihb
believe kddiie
belong edclnd
below <n> gfeeqb
below iegdqa
below line ggggrW
besides <outside> dsccfg
besides <service> Ymihhf
besides englcb
best gcgddp
between <n> efhfek
between <zone> kZhidk
between fkegWp
big sadcje
bit sdcaej
blame rfffZf
blank mffgff
blast fijbld
blast radius fijbld
block <far> ehcdfp
block fefdhm
block it lgffff
blocked , mgeegd
blocked ? pcdahk
blocked ubfYei
blocking ? kdfgfg
blocking igeWio
blocks jbcdgp
bond jegekd
boss fikZif
bot $ gffdgk
bot , feeffm
bot kbeeen
both infegb
bother jfgffg
bother you kffffg
bottom fgfeme
bottom of gfggld
bounce reedfe
bounces ucehbb
box $ cigjcj
box , bkbjgk
box <client> jeejid
box <host> hfdkid
box ? iindhX
box and lfcbgl
box answers peeldX
box at kbkegg
box behind nleaee
box besides Sdktjd
box do hefjfg
box have obYljd
box icgnbg
box in iajejg
box is jcfjhe
box itself rXgdhf
box on mrfZgW
box or pdhbfg
branch , ighglY
branch kZecjm
break ? efggqZ
break anything cdiedq
break fcgcpf
break if ggfgoa
breaks $ hegbra
breaks ? fgffle
breaks ggfeqZ
breaks if hfffmc
breaks when gheeob
bridge qfcgfd
broken again ffgdgm
broken jbfcgn
broker <client> mgfffe
broker pfdfee
browse <outside> jgfflZ
browse <service> idfejg
browse nddfid
browse to igfgid
browser negeef
browsing jfffla
build fdhffl
building jbhcfn
but does kfffgf
but not jagffl
but pageff
but the hegjff
by <client> pegcfd
by <far> sedeec
by <gateway> jfcnha
by <host> ifkfdg
by <own> sdfcgc
by <public> lcnafg
by <service> tbgdgc
by <zone> zYdcgc
by a kffggf
by default eefbjn
by it ebhaeu
by khfggc
by mail bgikfg
by noon fkgifc
by our lfegge
by step ogfffb
by the rebfdg
by way saefef
by which kjfgdc
by whom fmefdi
bypass lghfce
bytes ifgfej
cab meebqa
cable jdeegk
call $ edgegn
call for icgeem
call lZgdfm
called kffgeg
caller reeefc
calling ldgdgh
calls egfkma
came jeedco
camera <client> ngeeef
camera ngeeef
can <client> lZgfih
can <far> peecjb
can <gateway> ucgfgX
can <host> qehgiW
can <outside> uaiggW
can <own> jmefga
can <service> elebem
can <zone> qUldkb
can a rbgecg
can access frbcff
can an pkbbhd
can anybody ikeege
can anything tccdhd
can be arceig
can dlkbeh
can get mmjcba
can hit imkdhV
can i kdaiek
can it iZkZhn
can nobody tWgfhd
can not qffcgd
can open gmmbgZ
can people obefie
can ping fpacgh
can ppl oefddg
can reach fsfajZ
can somebody nanWcm
can someone jiehYk
can still jdghhf
can talk blldjc
can the jVjlck
can they iWnbli
can u hddahq
can use nnaclX
can you edfico
can't <zone> 0dgggN
can't connect ngggfa
can't get ipdgda
can't llaeeg
can't open qegdgc
can't pull jfgfgf
cannot connect kfgfff
cannot open mdgdgg
cannot pcefgf
cannot reach obggfd
cant <client> ndgege
cant <zone> peffgc
cant get rdffeb
cant i mgfefe
cant odghdd
cant open tfffgX
cant send mghffb
capture nfffee
card gahfhm
carrier ggfdem
case hgfcqa
catch mbddcq
cause ? jgffff
cause ncggfe
ccc <n> meffge
ccc meffge
cd : jgggge
cd jgggge
cert edeeer
cert on egfffm
certificate afffer
certificate on bbgggp
chain ? lfgglY
chain kdffhg
chance pcefdg
change $ jcecgn
change ? eeeekl
change anything fciftX
change for dfdfil
change gcfcin
change in efgfkf
change to gfegel
change window fdhckj
changed fcgcin
changed line heggdk
changed the hehdcn
changes ? fgfcmg
changes bggesb
changes if hfgfjf
changing gfgdlf
channel keeeel
check $ vggchV
check : rehggW
check before oifdce
check glefff
check whether ofgcgd
check 一 micrcW
checked kgffff
checks ofgeed
cheers kefddl
chg <n> iecfkh
chg iecfkh
chk tcgegZ
chrome ieffdk
ci lcfggf
ci runner mgfffc
claims kcdkfg
clamp kegedj
clamp mss gfggej
client , jejdgf
client : felfgf
client <client> oegfgb
client ? pcfeff
client address vgfZeb
client at gbegnh
client connect lfffge
client in qfefdd
client ip pfgcde
client is jfggff
client on fggfjf
client pahcgg
client to oefgfc
client who qfgeec
client's kcinfY
clients get hmdamc
clients hqdaib
clone qfdedf
close nfedfh
close src offffd
closed <service> lfgfef
closed oafbhi
cloud jfgfeh
clue efbkgl
cn qkeaec
code mgfdff
colleague nYfhnb
colleagues , lfdhef
colleagues mfeicf
collector pfdgfb
collects jfggge
com : cfegcq
com <far> lggggc
com <n> tgggfV
com cfffdp
come back iggghc
come from oeefff
come in pcgaie
come lhfcge
come up ldhakf
comes back pdfeef
comes from vdhVhd
comes glcfgh
comes in gobhYk
comes up jdgdnc
coming from ofnZce
coming in ncgiha
coming rcldeZ
comment jffebl
commit gfggma
complain jmecgd
complaining kkebgf
complains kfggfe
complete hlXngb
compliance fghjZk
conect qmdZha
conect to nmdZhb
conection jfgfeg
config <n> fefefn
config Xchkfp
configured kfeife
confirm $ gkefff
confirm that megfdg
confirm whether kffggg
confirm zceafa
confirm 一 ilgecf
confirmations kgggfd
connect : kfgfge
connect <own> mggfee
connect ? lhfffc
connect from ogffeb
connect jhgdfg
connect to kigdgc
connected mgfffe
connected to mgfffe
connecting mggfde
connecting to lggeef
connection after kgggdg
connection from sdefdd
connection pfhcgc
connection refused qchfga
connection timed lfggfd
connection to knfcdd
connection was kggfge
connectionrefusederror : lgfgfd
connectionrefusederror lgfgfd
connections ? dtecee
connections into pccghf
connections nlZhha
connections to ndgnZc
connectivity iegelc
connects ldgmeb
connects to hcfndf
conntrack -e lfggfd
conntrack table gggdgk
conntrack 正 jgggff
conntrack 里 lgggee
consequence bgegmh
consequences ? efeepd
consequences cgfdqe
consultant qfeefc
consumer nfdhfd
contacted nhgded
context legfjb
contractor gcjele
control nhYheh
controller <client> jgggff
controller jgggff
copied ggfgck
core effegm
correct ? ncccfl
correct oZefek
could <client> eejekf
could <host> nefehc
could <zone> Vggfyb
could a tffZde
could i ggfkhd
could idgdnd
could it qdcdZm
could not jgggge
could reach dgigoZ
could somebody sZffef
could someone mgfdbk
could still gchfme
could that jfffgg
could you fghflc
couldn't connect lgfggd
couldn't lgfgge
counter lcgcap
course mbfeel
covered higbnc
cpu cegdgp
cron qcahff
cross tchbed
cross the rdhcdf
ctstate dnat ffgdmf
ctstate fffdki
ctstate new fgggbm
ctstate related gffffj
curl -k qdfffc
curl -v jfggff
curl : lfgffd
curl <far> mffgfe
curl <host> seeeec
curl <own> rbhebg
curl pegefd
curl vk nffffd
current dlfeej
current rules ikfhfc
currently hnblad
customer at megfef
customer dfelbm
customer is dfhdgm
customer on vdcfdc
customer's higdfi
cut odgakd
cut off ndfdfg
d <n> jggfff
daddr <client> kgffeg
daddr <host> jgggfg
daddr <own> ngeegd
daddr lgfffe
daemon lfgffe
dangerous dgfffl
data qiecag
database igdcgl
date hdhbfm
day iZgdil
day on gfiich
days hddjcm
db fdZfev
dba vdcfdb
dead ? ldgfie
dead for ofgfdd
dead kegfff
dear bot ofgdfd
dear colleagues lfdhef
dear medkde
debian nfefeg
decides pgddef
default drop gfgele
default ifgekc
default policy jfeeig
deferred connect jgggff
deferred dchbgr
delete -a hbghpZ
delete Xdgfve
delete line bfggsa
delete the Zigfng
deleted bcgdtf
deleted the fggfld
deletes dbggsc
deleting abgfxb
deliver outbound qdhahd
deliver qehbgd
deliver to mgfche
delivered kdgfjd
delivering pfgegb
delivering to mffdfg
delivers tefbjZ
delivers to oefdkZ
delivery negdfe
denied tbiaha
deny ? ncgbgi
deny ncgbgh
department igfgcj
deploy leeedj
description iegbgk
desk <client> kffegf
desk jdjehe
desk pc lgggde
desks jgffge
desktop phdidb
destination <client> dgdfik
destination fdgejj
destroy mfeekb
dev <outside> lffgdf
dev <zone> mffged
dev kgffff
device kZkfdk
dial qefegb
dialled kggfdf
dials sheYgc
dicom kfffff
did aeciio
did the bZiign
did we ekalci
didn't jdggfh
die ? effdpe
die lbdekg
die on sfgZdf
dies $ nddcoa
dies ? gggfld
dies ndfcpZ
diff ehgfek
difference $ hgechk
difference ? gfggmb
difference gfgfoa
different ? fgefem
different afterwards ggggma
different jeecji
differently ahegki
dig xeehXb
direct , jffggf
direct mefejb
directly $ secdee
directly , lfffef
directly ? ocgdkb
directly on kefgie
directly rcebkc
directly to oegfde
dmesg , kgfggd
dmesg is jgfgfg
dmesg kffgfe
dmesg 里 kgfgfe
dmz baaci0
dnat $ qceXfl
dnat , ccglii
dnat -j gffdkg
dnat : fgfgjf
dnat ZZfroc
dnat accept dfhepd
dnat before gfefem
dnat for cmdojX
dnat on hbfgqc
dnat rule gcggkh
dnat rules cefelj
dnat target miapab
dnat to fdfhhj
dnat 删 efggkf
dnat 到 mfdjee
dnat 去 cdhfng
dnat 吗 vZffce
dnat 的 fffkkc
dnat 那 feggkf
dnated hdenee
dnated to ffcpkZ
dnats $ gdcohe
dnats hXZvmZ
do $ iedcfp
do , bifedp
do <outside> lahoea
do <service> lieehd
do <zone> ncdenb
do ? fgdccr
do for iedbgo
do i geegem
do in gggdel
do keehbk
do not cffkgi
do packets peegfd
do people hfgcme
do the jdicck
do they odddei
do those lfgffe
do to jgfadn
do we kmjmZU
do with thccec
do you jYhadt
doc dkhkYg
docker lggfef
document Zmqaia
documentation ifjgfd
does $ jcegdl
does , lfeekb
does -a gfcfUx
does <client> jcndmX
does <far> lXelna
does <gateway> 0Xfdfa
does <host> kfedfj
does <n> sXbifg
does <outside> udbakd
does <own> mnWehd
does <service> hhXpak
does <zone> jliZcg
does a njgdfa
does anything iheghd
does cegghl
does hairpin scgheZ
does he rdfaeg
does inbound hXhgng
does it encghd
does its pggdde
does line ahggcq
does mail qibcfd
does my pabdfm
does not dmbick
does our hbdkdl
does ping wacgfb
does port efgrgY
does that wVfiae
does the refcbh
does this gfaiik
does traffic thgagZ
doesn't hldcam
doesn't work fbfffp
doesnt jnpbbY
doing ? oefZek
doing jdafep
doing with idedgn
don't get lddfcl
don't iidgfg
dont jjffef
doubt odfeff
dovecot : jfgggf
dovecot jffggf
down ? daibjp
down iYfegp
dr elqcbc
draft gegfmd
drive efdegp
drop , ggfdlf
drop : fgggjf
drop ? pefalb
drop and cgfglf
drop at egfhmd
drop can Zgggof
drop fwd jggggf
drop gggbne
drop it rcddhd
drop line eggeoc
drop or qbahgf
drop policy legfci
drop so lfefff
drop that rfedbg
drop the effgme
drop to egffpb
drop what Zhfhkj
drop would dfgfne
drop 为 kggfdg
drop 吗 reeeec
drop 掉 nfchdg
drop 是 gdgcas
drop 的 kffedh
drop 这 ifgfkc
dropped $ kffggf
dropped ? ogfZeh
dropped by pcgggc
dropped offZhg
dropped or vdfZdf
dropping gdgZml
dropping it ngeffd
dropping the feffqa
drops seefbd
dst <client> kfffff
dst <far> lffffe
dst <host> jgffff
dst <own> lffffe
dst lffffe
due doggbh
dumb question hjhfee
dump ccjofe
during ffedji
e , nfeffd
e <host> peegde
e g gclekd
e lgicfe
e mail nffdfe
e udp rbfbgh
each ioYicg
each of hjdlfc
each published hkgahg
earth does keggdh
earth kkffbf
eat it rfedgc
eat ofdcfg
eaten nfgbfg
eating hgecgl
eating it kggfgd
eats it lgffgd
eats wcecce
echo pdgdfe
echo request ofgcfe
edge <n> ffffem
edge fdgecr
edge fw fdgfem
edge rules fffddo
edited gcggcn
edited the gcggcn
effect ? ieeelf
effect ecgesc
effect of fffekg
effects gfgfsX
egress nfgcib
eli <n> gfggTv
eli gfggTv
else , cggglf
else mZbira
email gdhfih
end iibkjZ
end of fdfaoj
end up ljckfZ
ends  Whcigr
ends 0 Whcigr
ends 1 Wnijbj
ends 2 qcfgbf
ends 3 niebff
ends 4 iehgla
ends 5 jhgfqT
ends 6 gghgla
ends 7 ggggma
ends 8 iggfmZ
ends 9 jggfgf
ends <- fgedfn
ends <client> Tdonam
ends <client><client> xcfeac
ends <client><client><client> rffedb
ends <client><client><gateway> tfffdY
ends <client><client><own> qdggec
ends <client><client><zone> ngfedg
ends <client><far> lgegja
ends <client><far><far> kgfgff
ends <client><far><gateway> ofgfec
ends <client><far><zone> jgggeg
ends <client><gateway> qXgemb
ends <client><gateway><gateway> ocfigc
ends <client><host> wfhbeY
ends <client><host><client> rfgffZ
ends <client><host><gateway> pffefb
ends <client><host><host> rdggeb
ends <client><host><own> sbfefd
ends <client><host><public> tffbce
ends <client><outside> oebhjb
ends <client><outside><far> sfdede
ends <client><outside><own> dgfgjg
ends <client><own> mcfddl
ends <client><own><client> nfffed
ends <client><own><gateway> sfgdfa
ends <client><own><host> qfgdgb
ends <client><own><outside> kgggfe
ends <client><own><own> kfgfff
ends <client><own><server> rcfefd
ends <client><own><zone> djfgqW
ends <client><public><own> pgdedg
ends <client><server><client> sgeecb
ends <client><server><own> nffged
ends <client><server><zone> mgdhgc
ends <client><zone> rcdiaf
ends <client><zone><gateway> sfeecd
ends <far> jajkZj
ends <far><client> udffbc
ends <far><client><gateway> ngffee
ends <far><far> tgcdgb
ends <far><far><own> fhhhnX
ends <far><gateway> jcfgfj
ends <far><host> sehdeb
ends <far><host><own> legfff
ends <far><outside> gbclfl
ends <far><outside><own> secddg
ends <far><own> zciYeZ
ends <far><own><far> rgeffZ
ends <far><own><gateway> qggfda
ends <far><own><host> qegced
ends <far><own><outside> qgfZef
ends <far><own><own> jfggff
ends <far><zone> scfefc
ends <gateway> Ylcfgp
ends <gateway><client> ngffiZ
ends <gateway><client><far> jgggge
ends <gateway><client><own> nffffc
ends <gateway><far> odfhdf
ends <gateway><gateway> brdffg
ends <gateway><host> tWgeid
ends <gateway><outside> pbfhah
ends <gateway><outside><own> ffghmc
ends <gateway><own> ohebdh
ends <gateway><own><host> sdieZe
ends <gateway><zone> uShfhe
ends <gateway><zone><client> leghee
ends <gateway><zone><zone> jegfie
ends <host> bmXmgj
ends <host><client> oYiZij
ends <host><client><gateway> qgfeea
ends <host><client><own> kggdhe
ends <host><far> qchegb
ends <host><far><far> mgfgfc
ends <host><far><gateway> lggffd
ends <host><far><host> mghdgd
ends <host><far><own> hfhYof
ends <host><gateway> dcblfp
ends <host><host> ojcihW
ends <host><host><client> obgdgf
ends <host><host><far> ofgfed
ends <host><host><gateway> qficdc
ends <host><host><outside> wdfbdc
ends <host><host><own> reeebf
ends <host><host><zone> obfegg
ends <host><outside> pkcicZ
ends <host><outside><far> kfgffg
ends <host><outside><gateway> odhcgd
ends <host><outside><own> gdhdqb
ends <host><own> wXiheZ
ends <host><own><host> tdhaga
ends <host><own><public> odecfh
ends <host><public> oYcnhc
ends <host><public><own> tahded
ends <host><server> aqjbak
ends <host><server><far> mfgeee
ends <host><server><outside> mfgfge
ends <host><zone> mjcjdb
ends <host><zone><client> lgfgfe
ends <host><zone><own> oXhghe
ends <outside> kTjgik
ends <outside><client> taeVen
ends <outside><client><far> ffffjf
ends <outside><client><own> dchgoe
ends <outside><far> pfdWhl
ends <outside><far><host> vadffc
ends <outside><far><own> pffeed
ends <outside><gateway> ljncba
ends <outside><host> mdiged
ends <outside><host><gateway> pdfgfc
ends <outside><host><own> haeqfe
ends <outside><host><public> pgfddg
ends <outside><outside> gflbZo
ends <outside><outside><own> obgiha
ends <outside><own> nicmgV
ends <outside><own><gateway> magkfc
ends <outside><own><host> hdfefl
ends <outside><own><outside> kkcied
ends <outside><own><server> mdbkgf
ends <outside><zone> yVbckf
ends <outside><zone><far> jgggff
ends <outside><zone><outside> egggrX
ends <outside><zone><own> dgggpZ
ends <outside><zone><public> dgednh
ends <own> hkWkcl
ends <own><-<client> pbhfee
ends <own><client> jfgYmf
ends <own><client><gateway> lfgggd
ends <own><client><outside> kgffff
ends <own><client><own> sfffda
ends <own><far> segdfb
ends <own><gateway> lZdegn
ends <own><host> chfibn
ends <own><host><client> lfgefe
ends <own><host><far> haigkf
ends <own><host><outside> cegfng
ends <own><host><own> bZhiqf
ends <own><outside> lmhgeW
ends <own><own> heffgk
ends <own><own><client> kffgff
ends <own><own><own> jfggff
ends <own><public> ZZfrhk
ends <own><server> aderhe
ends <own><zone> qebegg
ends <own><zone><host> wdgZec
ends <own><zone><outside> dvaebg
ends <own><zone><zone> qcfhga
ends <public> gqajdc
ends <public><host> ablogf
ends <public><own> jlYlha
ends <server> eZalkm
ends <server><client><client> qefeed
ends <server><client><far> pgfgdb
ends <server><client><zone> ncfgeh
ends <server><gateway> lfffff
ends <server><own> qadpeY
ends <zone> hiuWZg
ends <zone><client> pfegdd
ends <zone><client><client> jeggfg
ends <zone><client><far> gfegqb
ends <zone><client><gateway> pfegce
ends <zone><client><host> lfgfgd
ends <zone><client><outside> lgdela
ends <zone><client><own> ngfgcf
ends <zone><client><server> oegggb
ends <zone><client><zone> sedgfa
ends <zone><far> ifdghi
ends <zone><far><gateway> kffggf
ends <zone><gateway> lchikZ
ends <zone><gateway><gateway> rcdehd
ends <zone><host> sbeccj
ends <zone><host><client> efgfvV
ends <zone><host><gateway> qehfhW
ends <zone><host><host> mcgddk
ends <zone><host><own> mfebjg
ends <zone><host><public> pakcfe
ends <zone><host><server> ikfhdc
ends <zone><host><zone> fffgme
ends <zone><outside> pfYchi
ends <zone><outside><- gffgek
ends <zone><outside><client> iffglb
ends <zone><outside><gateway> lffegg
ends <zone><outside><own> kbfgWr
ends <zone><outside><zone> fffhpa
ends <zone><own> ojcdbg
ends <zone><own><client> lffgee
ends <zone><own><gateway> scgedd
ends <zone><own><host> jigZhi
ends <zone><own><outside> njefhY
ends <zone><own><own> igfgjb
ends <zone><own><server> offgec
ends <zone><own><zone> bmdeme
ends <zone><public><own> paehfe
ends <zone><server><host> kfffgf
ends <zone><server><own> jfgggf
ends <zone><zone> reifbc
ends <zone><zone><far> ehehmd
ends <zone><zone><gateway> kdfgjd
ends <zone><zone><host> mZfgjf
ends <zone><zone><outside> nZfhgg
ends <zone><zone><own> hibipZ
ends <zone><zone><zone> cieeof
ends kegneY
ends up kfgndZ
english ? Zgheau
english hegeXs
english please ggffdm
enough deckpc
enough for dhhgmc
enters mggecf
entries gfdlhe
entry faeqeh
enumerate Zmhlee
enumerate every bnmdde
enumerate the djjhee
erp Yhbggs
errno <n> kfgfge
errno lfgfge
error : mgfffd
error <n> odffee
error lfgfge
error number kfffff
esmtp neffef
establish an leeggf
established -j gffffj
established dggfjh
established rule dgggpb
established src lfffff
established 那 gggfjf
eth <n> achfgq
eth achfgq
even cross oggdfc
even get sbegfc
even inedbh
even let ndeffg
even see lgggee
even touch lfgfgd
evening $ ceggik
evening degeim
ever get gfebpg
ever negdci
ever since cfggen
every bnenbd
every dnat edcohg
every minute jdhfdk
every network hpgXgg
every night tcfcef
every port jbdpfe
every service ckkhed
every source cthZhd
every time jfffgg
every zone gngagf
everybody in lfffff
everybody podVdg
everyone eufabg
everyone who dohefd
everything efolac
everything that Yshheb
everything we dRomdm
evidence ijefge
exactly $ gffffl
exactly ? chffbq
exactly Zqgcdk
exactly is dhfedo
example , kdhhef
example : mgffef
example <own> kggggd
example com idchhk
example jffecl
example net kgfgge
example org lgggdf
examples bdgdfs
exim hcibhl
expect lfgcei
expected ? rZgfhd
expected sZfegd
expected to rZegfg
expire ? behffo
expire cdgggn
expires beeegq
explain -a ffgear
explain : gfffUu
explain ? kffgff
explain it agfdZx
explain jfgfVr
explain l fcfdfp
explain like efhffk
explain line ahgfdq
explain me gghfck
explain please lffeal
explain pls jgfecm
explain the jggfci
explain this hgffao
explain to gfgeel
explain why ndgggd
explain 一 hegeVu
export ffffgk
exporter pYfgfg
expose dkmkaa
expose to YOovgj
exposed inmlaT
exposed on Wvdhhc
exposed to milgaZ
exposes cairch
exposure bnfjdf
exposure check dmgdhg
exposure of dmckZj
eyes fffffm
fa <n> jgggff
fa jgggff
fail ekZbhp
failed : jegggf
failed lffffe
failed to kgffff
failing ofggdc
fails lcfcfk
false pcfcfh
far as llgcfc
far mjbjcc
fate ueeVmc
fault ? neffdf
fault neffdf
fd lgefgf
feels fagghn
fetch ibfeij
fetch mail lbegfi
fetch updates lffgef
file , hefflf
file bchhgn
file does ggefjg
filter : jfffnY
filter ggffmc
filtered qdedgf
finally bcgmob
find gegoga
find its jgfgfg
finding <n> mhfeee
finding ocecbn
fine $ qbfege
fine , mgffgb
fine <outside> lffgfe
fine ? ndchgf
fine odggde
fine on jggggd
fine with qheeeb
firewall ? jjfffe
firewall fkdidh
firmware mggefd
first day ffiidh
first keffgh
first time fgfdbp
first week fgfgej
five $ gehfek
five gdcien
fix Wadhuj
flip forward hgfemd
flip ggffnc
flip the fgffnd
flipping hegeme
flipping the ggffje
floor lceben
flow pdecam
folder dickfj
folks lddkdg
follow hqebcg
for $ iigcVr
for , hfefbo
for : ihddWv
for <client> kbhika
for <far> ncfked
for <host> ifgmaf
for <n> mgfiZf
for <outside> pgeWmd
for <own> fecljg
for <service> kbemja
for <zone> kbeZll
for ? hhfcVv
for a vahacg
for beflih
for each hnfafh
for every hnfagf
for her laffem
for him lfgggc
for it qbpZfa
for me dkjdXn
for our dfblfl
for people kYfejk
for port ccgekm
for snat efggkg
for somebody qdkXfg
for someone pbhabm
for tcp gcgdne
for that ldclaj
for the jfhhbi
for them qckfbb
for this igfmga
for tonight fefhob
for us lcdbof
for what ldZeZu
for which doefge
for whom dpcejd
forever mffffd
form joccfe
fortigate ggecbs
fortigate in Zegdfs
forward , meffhd
forward -i ffgekg
forward -m gffegk
forward -s egffjh
forward <n> bfeelk
forward ? jfgeie
forward ZZdmrf
forward drop megaao
forward for Ydgocn
forward gets bfhgoe
forward in heZpfg
forward is chfdog
forward it uifadb
forward last gdgfap
forward on fcglhg
forward packet jgggfg
forward policy kfffjd
forward rule edffnf
forward that pgfbfe
forward to Zbdqlg
forward verdict jggefg
forward were cfggtX
forward 到 gfepcd
forward 的 kefhic
forward 里 ffggjf
forward 默 fgggkd
forward's deffof
forward's policy dfffnf
forwarded $ pYdngb
forwarded , fdepfe
forwarded ? flcocd
forwarded anywhere lhgkfY
forwarded by mecifg
forwarded jfdtdX
forwarded or mggefc
forwarded to ogboab
forwarding idelja
forwardings jabvcd
forwards $ fbfogf
forwards eUjxga
forwards in carkiY
forwards on gfcofe
forwards pls gfgjff
forwards point gcgmgd
found fggfdm
found in hgffcl
found this gggfbm
foxmail kfffff
foxmail 报 kfgfgf
foxmail 收 lffgef
free kffgfe
friday $ Xegkep
friday , Yafgrk
friday ? hfggej
friday eagamn
from : keggff
from <client> tbeegc
from <far> xcgceZ
from <gateway> tafdfd
from <host> ufhZbe
from <n> ydafdc
from <outside> ggjkcd
from <own> geffgj
from <service> lZkife
from <zone> nbgcld
from a ebiped
from an oigaef
from anywhere docbfl
from drop egffpa
from hfjbgh
from his lfgfgd
from hitting lcgfmZ
from it vZedfe
from its lfgfgc
from line egghmc
from my meffff
from our gjeffh
from some qfdbgf
from talking qfgeZf
from the kjfdef
from their ncffff
from there lQifhp
from unknown mgfgfc
from where T0bhfd
from which Z0cZjc
front pageck
full kaieel
full list dijife
full of mgfffd
further qhgcae
fw <n> gdgfem
fw config gcgffl
fw lieadk
fw rules edgffn
g $ eggcgm
g halfif
gateway $ ghdmfe
gateway ? ifikdc
gateway config eegeeo
gateway mfcicg
gateway rules afgefq
gateways <n> ffhddn
gateways hegccn
gave me lfedna
gave mfedna
get <n> kggggc
get <service> dmecob
get a rdfeiZ
get an pgeefc
get anywhere zXhXef
get at fjmfdc
get dlheid
get forwarded ohZneZ
get in mkeZcj
get into nnaYhg
get its ofcffg
get nothing mffgee
get out gddeil
get the tWfbcn
get there ihfahj
get through lgddei
get thru tcgYgf
get to eklddf
gets a nggegc
gets ckdgle
gets connection kffgdg
gets in qphcZX
gets nothing pdfefd
gets out kleede
gets there bohafj
gets through ftjbba
gets to dmibhg
getting mlceed
git nfeibf
git push nfeeef
github com ffgfcn
github gfgfbn
give ifjiga
give me akjpbb
given lbihgd
given that lgecYo
given the kgeflZ
gives ? lgfefg
gives neffee
gmail <service> jgggge
gmail jgggge
go $ ihhhZg
go , jgfgjb
go ? VWkvhh
go out ldcgif
go pZkjcb
go through tghdcZ
go thru mfdfgf
go to nbbgle
goes $ hgffna
goes ? lfeffg
goes away dffgnf
goes in ZggewZ
goes out ogggZf
goes rUfjpW
goes to Zegiof
going by qegggZ
going jYeigl
going on ogeeee
going out mfggbg
going through fkbdbq
going to odhZna
going via pfffbf
gone , dfgfmg
gone cfehrb
good ? offeee
good for ggdbau
good kYgcim
good morning ldeeek
google com jgggge
google mgggdd
got a emhege
got exposed cdlggh
got khikcZ
got this meffgd
green fdhbho
grep kgggfe
growing mdeeei
guest jddbeq
guest wifi jdbcfr
guests gfjfcj
guide jbeodf
guy mebgYp
guy on mfeeeh
guys lidifb
gw $ mikeYd
gw , kgbkjb
gw : scceeh
gw <n> bdfagu
gw ? leiegd
gw hbigej
gw line hciZho
gw pass lgffdg
gw rules fggcem
gw 的 lahegj
gw 第 gfgfVu
h pggfgZ
had bfffmi
had no fgeimb
hairpin ? sZebZo
hairpin nat nchdal
hairpin nefbje
hairpin or rffdbe
half jgffgg
hand gglhhY
handed gdbpei
handover fcghem
hands hdgfel
handshake mmedeb
hang qchhfa
hanging Zaomfg
hangs $ lfefff
hangs , nefegf
hangs for mffeef
hangs on fceohf
hangs qdekac
hapens tcebge
happen hffele
happens if ggfgna
happens ocfanb
happens to oefaje
hardening dfgfmf
has <outside> tbcdeg
has <own> mffgfe
has a ngfffc
has access epifeb
has been ecgjih
has imfVih
has it flddmc
has line geggbn
has the edhdgn
has to nfgbeg
have <outside> vkZYiZ
have a cjcjdl
have access dhnceg
have any lZhrdZ
have anything fWhqkc
have been ickgci
have exposed hegkef
have fijidd
have no oaejeg
have the fecihk
have to hghekc
have we XUptfg
having doZcdp
he can xccgda
he get ngeegd
he is lfffdg
he wants bndghg
he yafbaf
health check megeff
health megeff
healthcheck sfegZd
healthy ? kgffff
healthy offdee
hell lbgdgj
hello , kdefjf
hello iZfgjj
hello team jgijfa
help $ qbedcl
help nYfbkk
helpdesk pfgcbi
her ? ngdhde
her laptop jgfgge
her ldgfdj
here $ helhbg
here , ehghdi
here : meeZdp
here ? lickea
here gchihg
hey , odfcfg
hey bot gcejgi
hey ljfXfj
hi , nffedg
hi all megfeg
hi kbggfj
hi team pgfded
hides beerci
him $ ifdajn
him ? ndgggc
him in kffffe
him odeZel
hire hfemdf
his nffffd
hit <host> mhfdhc
hit <own> imffga
hit <service> lnebiZ
hit <zone> cldhlc
hit line fefgfk
hit merge Yggfer
hit omhbca
hit port gkefgf
hit tcp argZhh
hit the ilgcdg
hits pffbdh
hitting <own> ihhclb
hitting peecla
hold geekgg
home to mfgged
home vdgebb
hook uefeae
hop mggfde
hope jYendj
host $ fiZpfd
host , enlfdb
host : hlggfb
host <client> jclbmb
host <host> ohegec
host <own> odgege
host ? qnahfW
host and hjffgf
host in ocfhch
host on mbehfh
host out rcgZgh
host pZhhee
hostname -i kffgef
hostname kffgef
hosts in pbjdgd
hosts on ocgajf
hosts vldgbV
hour hfffld
hours qfggdc
how come qkeccc
how do egfdfn
how does sabgeh
how kfhcYp
how many efhdgm
how much bdbfht
how should dfgfgm
human hgfmag
human words hgfmbf
hypothetically , cggfne
hypothetically gefbpf
i <service> ndgjdb
i add fhhgtT
i am hcggig
i append afggtZ
i approve oaebii
i ask gfecfp
i be lddggg
i believe jedmgd
i call kefefi
i can aZkqei
i can't qeedeg
i checked kffffg
i delete afhhne
i do icdhfl
i don't rXfaij
i drive efdegp
i drop VhhiwX
i e ljgeec
i even heeZgq
i get qdhibb
i got lfdbar
i have gehkhc
i hit fdfecq
i hope nfecej
i inherited bdkjfh
i know lhggde
i land mcfmfb
i lock bgggmg
i looking jgfffg
i mean mjejeZ
i merge ffgffk
i moved jfgffg
i need cogeef
i only sbfYcm
i paste dfffmg
i ping kgggfe
i put ekffnZ
i read llYZar
i remove ggedrZ
i right mgfdfe
i run qbdflb
i see ngfhcd
i send pdgffc
i set ieedlg
i should efemgf
i sit jfjeeg
i still gfghkd
i strip dgfenf
i supposed kbfddo
i swap Wpfeod
i take fgghkc
i tell mffbei
i think fhfphY
i thought jefhZl
i took gggglc
i use kZdZgt
i want ejfXkl
i was ogcaZp
i would mdfcnb
i write fjgfgf
i'd ldffie
i'd like ifggid
i'd rather mdgefh
i'm <outside> pffede
i'm a ahhjek
i'm at ffjfgf
i'm five gggfbm
i'm mZghfh
i'm new lhgaYo
i'm on qeffbf
i'm sitting pegdcg
i'm the ocfdeh
i've jfgfhe
icmp echo qeddff
icmp rcfecg
icmp seq kfghdf
idea $ Zmcehn
idea ? lfggdf
idea ejfahj
idea what ggegbn
ideas ? obffff
ideas ocffff
if <zone> tcdddg
if a nlddce
if egcetb
if forward fggdob
if i dcghoe
if i'm qcfged
if input efefmg
if ip cfhdpd
if it oeddck
if line dcgisZ
if so eihmdb
if some mcflec
if somebody jedlnX
if someone jdgfoZ
if that qggced
if the kfeepY
if they nfeeci
if this iffesV
if we cfgfnf
if you hegibj
if 我 Zfghsb
iif <zone> jgggfg
iif jgggci
im five eehffk
im mdeeej
impact ? efgcof
impact ahgbxa
impact on bfggng
in $ rjebdc
in , kfghia
in -a ggfgoZ
in <n> gdfeil
in <outside> rZgggb
in <zone> qdgffb
in ? nfeflY
in a kiidec
in an gfhedm
in behaviour ffgfkf
in between veedfa
in english ldffbl
in for mlebdf
in forward meeeie
in from fZjldk
in human hgfmaf
in ip jfgfgf
in it ddeekl
in its lffedi
in l jgggge
in line ggdfdn
in mail fhfebo
in my mdejcf
in on ogcggb
in our effbni
in outlook mefgfd
in over lfefjc
in place egfdrc
in plain fggebo
in the gcfjek
in their legcfi
in there iiefbk
in to ckckgh
in words heeeen
in writing jkbfhf
inbound <service> obeckf
inbound kWeiki
inbound mail cfffng
inc <n> jgggdg
inc jgggdg
incident khcgcj
incoming <server> kgfgeg
incoming jgfgfg
infra eegdcr
infra fw fdgffm
infra gateway dfgefn
inherited cckjfi
inherited this cckjfi
initiate lpfZce
initiated by mefefg
initiated mefefg
inner eWgrif
inner router ogfdfd
input -i egeflf
input -p bgfgjj
input -s efgfem
input eefcrf
input policy befgqe
input to Ygggog
input 默 bgggnf
insert dfggsZ
inside address legfgg
inside jemkcZ
insists rhdaee
instead hcgcqe
instead of gcgeoe
insurance arZngc
interface fcefmi
intern Yfegjo
internal address legegg
internal ip jbfmef
internal machine mdekha
internal oXhldf
internal server efgmge
into <client> maegjf
into <gateway> jmcdmZ
into <host> sfgcfa
into <own> qfcYhi
into <zone> ingddc
into lleadg
into the qmeafZ
invalid ifgbcp
inventory fcirea
inventory of bclqeb
involved lgggdd
ip $ mdhied
ip , scfgdc
ip <client> lfgffe
ip <far> lgfffe
ip <host> jfgfff
ip <own> lffgfe
ip ? gddcdt
ip does nfgeee
ip forward aggetc
ip is kffgff
ip lgbeld
ip protocol jgggfg
ip 上 fahqgb
ip 是 jfgggf
iptables -a gfffme
iptables -i cffhjh
iptables -t eefhkg
iptables <n> icfdfn
iptables acfgnk
ipv <n> kfffma
ipv kfffma
is $ khdidf
is : gffeme
is <client> kbekdh
is <far> mfehiY
is <gateway> sdebeg
is <host> glZmee
is <n> imalcd
is <own> wfaggX
is <service> ktcdbb
is <zone> mXhend
is ? sbfbgf
is a odedcj
is able epmYha
is accept hcdipb
is accessible hkefge
is anybody ftXghc
is anyone gnebhe
is anything nhdkgY
is asking elahgj
is at kfgfff
is behind Ychpig
is being jcgkfe
is blocked uidccb
is dcikej
is dead ofgfdd
is drop lhfffe
is exposed imbjec
is fine odffgd
is for ghehan
is forwarded gbfqfd
is from kffgge
is full mgfffc
is getting jgggge
is going fdgnid
is gone egehnd
is he scehdd
is in eidelf
is it hcfdfo
is line ibefas
is mail mgfffd
is meant 0YicgX
is not mhebhf
is ok vccgdb
is on kfdcdn
is our jXnafm
is outbound jfgfgf
is port ixTidb
is possible mjebdh
is published dfZvcf
is reachable dktabe
is refused qgfaef
is removed fgefob
is responsible kffffg
is right fcglka
is sending jffgfg
is set ggffjg
is slow ggdefn
is somebody felfgf
is stuck nffefd
is supposed jgfgge
is tcp Yfhqgg
is that fhcqdd
is the khZXeu
is there jmgnbV
is this pfdech
is to efhcqd
is traffic legfgf
is udp uefZgc
is up kgffff
is waiting Ydfgpk
is what qeedfe
is wrong mgfdff
is yelling fgffdm
isn't recege
isnt uVdieg
iso flhhec
isolated from pfefgc
isolated sdegec
isp lggfde
issue oefceg
it $ pegbZl
it , kmcffc
it ? jefmga
it allowed legfge
it answer tgedcc
it at ilhdag
it back fbhbhp
it be ffkbih
it break gaddjo
it by jfckic
it can't leffgf
it cjhmZh
it comes fceqhc
it connect lfeggg
it connects mdgaih
it correct tZgdhc
it die mbfkbg
it do ggfakj
it does kcfcii
it doesn't idffgk
it end nfdhdd
it even pdebgg
it for fhmhXi
it from lefdcl
it get xadfbe
it gets kgggfe
it go mafkZj
it goes klbcjd
it hangs qedafh
it has nfhdfe
it in gffhek
it is neegfe
it land bicref
it leave ofhbef
it let ocfdhf
it make kehenZ
it matter fffdmh
it mean iafbfq
it means fggfcm
it never pffffa
it normal qdfegc
it not rageib
it on omgbXg
it only hYcoih
it open jddSku
it opens ldedfk
it or ogdfhb
it our lffgfe
it out ogggae
it pass sggaeb
it permitted lgfege
it possible uZfdhd
it reachable dgdahr
it says kggZbo
it should jfffgf
it stands qlddZd
it talks megegd
it tell rfecfd
it that oceicf
it the gffYhp
it there dgfbfp
it thru kefggf
it to jmdZfj
it true csoceX
it us vdgcga
it uses uXeeeg
it wants ifegdk
it was lffeeh
it work hoWcen
it worked mcgdfj
it works mffgfe
it would icciqa
it's broken effffm
it's for avZaap
it's rZhdbk
it's the scgffb
item <n> iqcgdc
item ipcgdc
its -i dhggke
its <host> ocgfja
its <n> ngffgc
its <service> lgfgfe
its internal nfedgf
its nchggc
its neighbours egeeco
its own qefdfd
its private hhfkee
its scans mgefff
its updates mfgeed
its way kffffg
itself $ ildcfh
itself , sXmded
itself -> taghbc
itself : ndehdg
itself ? flmcde
itself able vadkbc
itself be dpcigc
itself from safefe
itself get 2SfihX
itself hoiXfe
itself open 0VhYjc
itself reach vbgfgX
itself resolve keggge
itself talk sbhhgX
itself to oahggd
jenkins cbfggr
job ndgegf
job on nggefc
jobs sfdedd
joined gchigi
jump kdcbct
junior dffffm
junk eckeZs
just fine mgfgfd
just got eedffp
just hangs leffgf
just ineajd
just open ffedbs
just sits kefgfg
just spins lgggdf
k <n> jfgffg
k kdgbel
keep gieilZ
keeps qeecff
kept oeheec
kill Vkfgrd
kim mgfffc
kind idfcfn
kind of gffffl
kind regards ncfgff
kindly confirm ncffgg
kindly effgem
kindly tell pcdgff
kinds fefffl
kinds of fefffl
know $ ilfXgj
know , ihhfgc
know from dpebhf
know if nfddcj
know igijWj
know whether ngddgf
know which fhhhic
known affpfg
knows fdepdh
l <n> eggYlk
l fggYlk
l google jgggge
lab pcggbg
label ndggcg
label printer ldggdh
lady ggdefm
lan nhfgec
land $ ebhngf
land ? rfdhdb
land gbaufd
land on hjaojX
lands mbdodc
lands on nbepda
language gggfWr
laptop , xeedbc
laptop <client> ucdega
laptop at kfffge
laptop in qfddef
laptop is kgffge
laptop qejfZd
laptops qfgfda
last eahefr
last friday gfggdk
last month ffgffk
last night fegfem
last nite hbeggm
last thursday fehfbn
last tuesday fdhgdm
last week hZhhco
latter mfbhfg
lead WZcwhl
leave ? lfgfff
leave the mgeehd
leave uffcgZ
leaves rbgbfh
left ikeYZq
leg <gateway> gkefff
leg lkdgec
length <n> kggffe
length kggffe
let <client> ighgjb
let <zone> hefgpZ
let him lfgffe
let in jkfeef
let it sfgfgX
let me rdecff
let out jgggeg
let phhbjX
let that odgddh
let the iffgkc
let them pgfYhf
let through qZfdck
let's egfglf
let's say egfglf
lets <zone> qcfefe
lets it obfffg
lets rjeeeY
letting occdfj
lgtm edhbcs
licence keggfg
like i'm gfggbl
like igafjj
like im efhegk
like that qcgefd
like the ggggej
like to hddhme
limit <n> fgggfj
limit limit fgggfj
line , Ygggsd
line <n> Udgcro
line Wcgbtm
lines <n> bbgerh
lines bbgeri
link efhcik
lip <host> jffggf
lip jffggf
list $ cjiief
list all dfhkgf
list amjoeY
list every fkYngd
list everyone Yvfahf
list everything cphjda
list of ahjkff
list pls hdmigb
list port hbgogc
list the dnfggd
list them hnZgie
list 给 eiened
listener kmfedc
listens mgegfe
listens on lgegfe
live qdhcbi
lives mfgfgc
lives on mfgffc
ln <n> gbgdgo
ln gbgdgo
load for lkhcfc
load qeaXgn
loads imecge
local hdgaeq
locally sbiafe
lock Ugghqg
lock myself agggng
lock ourselves cggglg
locked cndcjh
locked out cndcjh
log , kgfgge
log in hjddek
log jhfdeh
log log fgggfk
log prefix fgggfk
logged in rcgdgc
logged tchcfb
login : jffggf
login ldfggf
logins xYefec
logs mgdeef
logs to mgggec
lol $ bgcpei
lol dbelem
long mgggec
longer oagcld
look $ ddgefp
look at fggdfl
look before gfgfgj
look gegfbn
looked ihdfbn
looking at jgffff
looking jgffff
looks cbggfq
lookups weghYZ
loop offfce
loopback wVjbhd
lose <far> dhggld
lose <service> aifdwZ
lose ? hgfeoa
lose bgfepe
loses bffetc
loses its ffgdmg
loses what gfggoZ
losing fchfdo
loss mgfcge
lost connection kgggdg
lot tddfbe
mac icgfgj
machine $ fecmhg
machine , mefjdd
machine ? cbaujd
machine behind gnbfhe
machine hdhnce
machine in gfkfff
machine is rbcghe
machine sits VZgxif
machines in ogbhbh
machines oZhkdd
machines on jgffff
made mWdlig
mail , lggggc
mail address qcfdgf
mail client sfegdb
mail eefeki
mail example fcdheo
mail from ebeelm
mail gw lcgghd
mail is offefd
mail over rbfefd
mail queue eegegm
mail server nffdfd
mail through gffffj
mail via mggefc
mailbox eZichp
maillog kggffe
maillog on kggfgd
mails rfadcj
maintenance bghfne
maintenance window bghfkh
make any efheoc
make it tefbdd
make oajdqV
make sense jggfbk
makes kkecdg
manage mededl
manage to ifedfl
manager pfdcfi
many dfgfhl
many hits ggggdj
many messages ffffgk
many packets ffgffj
mapped smahcW
mar <n> kgggge
mar kgggge
mark <n> kfgfff
mark kfgfff
martian ngffed
martian source nffged
masquerade $ gffelf
masquerade , deffli
masquerade <- fgggcl
masquerade Xffesg
masquerade do gheeaq
masquerade for eeegki
masquerade in deddoi
masquerade line fhggmb
masquerade on bgeiod
masquerade rule gdfdik
masquerade would ggggwR
masquerade 删 dghgnc
masquerade 去 Uhfgwb
masquerade 那 dgfglg
masqueraded regahd
master <client> ngcgge
master ofdggc
match $ oedfeh
match lddefk
match since gggegj
matches iegefk
matrix bnfghe
matter gmeajf
matters rfgcbg
max hddbet
may i idejeh
may irfbcd
may open hlhdhb
may reach hmefed
me $ lhiYbl
me , bidgeo
me -a eieZmj
me : gfgjci
me ? jfladh
me a rfdbeh
me all hhfnZe
me chjkcf
me every hjflbd
me everything Ypejhc
me for kldgYh
me if yZgYdg
me in kggcgg
me like ffgffk
me please mbijed
me pls nggcff
me tcp jgffgg
me that jemjdY
me the mdkfha
me this jgffbk
me through mffcdj
me what cghmbi
me whether qefdef
me which cicmgg
me why kgffge
mean $ ekdidh
mean , mdddcn
mean ? neeeeh
mean mhefaj
mean the mbejhe
meaning ? hfgfbm
meaning hfffYr
means geedcq
meant gndlZd
meant to gndlZd
meeting hdegco
merge $ fffffl
merge ? eggfcn
merge edgdjl
merge it dgfegl
message ndgbfi
messages gffedn
midnight $ fffffl
midnight ? gffgel
midnight fffffl
migration cfengg
milliseconds $ lgfeeg
milliseconds nffeef
min -j fgggfk
min eeeelk
minute jdggei
minutes mfedgg
mirror nffggb
missing khfdkc
moment ? deficp
moment fhchco
monday $ igfddl
monday , cleefl
monday and nfeeff
monday hgffZq
monitor jffgfg
monitoring pegcge
monitoring probe mfggbg
month gffffk
more dmckib
morning $ hfeefm
morning , heeefm
morning all kdedfl
morning kbgbfn
morning the kggffe
most edgeeo
mount megfgc
mounted ogfgag
move line ffgfkf
move nbecme
move the agggoe
moved keffjd
moved the lggged
moved to lfhgfd
moving dcfdsf
moving line geggjf
moving the efheme
ms : jgfgff
mss <n> jgggff
mss jggfff
mss to gfggej
much bdbemp
must authentication pdhcgd
must authentication' leffff
must qdhcfe
mx <far> lffgfe
mx <n> kggggd
mx example lgfgfe
mx laecdq
mx of cafefu
mx record gffbfo
mx 记 effgfl
my box ngedgd
my colleague lgffff
my desk kekefe
my laptop rdegfb
my mail qeggfZ
my manager pgZchg
my nafgal
my pc kffeff
my phone lffffe
my report egelfg
myself egfgld
myself out cgfglf
n $ ikfefe
n hhfnea
name $ gdgfem
name bjjcem
names at legfge
names lefgci
nas fffffm
nat $ jcggej
nat , ndfice
nat -a fggdVv
nat -i dehdcr
nat ? lggfee
nat for eegeen
nat lcdkeg
nat table gfffZq
nated fojfeZ
natted mZdsdb
natted to Wchrig
nc : pbfeff
nc njhead
nc vz klheae
need <service> pfgcfd
need a gddigk
need an dgZqhf
need flfkXi
need it finhfZ
need one qebfgf
need the gjdich
need this emfdhf
need to jieggc
needed ogaWtc
needful delfej
needs <service> megggd
needs ldghdg
needs to nfgcge
neighbours egeeco
net : ogffec
net <far> lgfgfd
net <n> ncffal
net efgclh
net gateways eehgdm
net ipv agffpf
netops edge gegeel
netops gZhfeq
netops gw fffffk
nets dtgdgY
network , gkefgf
network iobehd
network that hpgXgg
networks are bsddhe
networks can XwhYhf
networks dxdYic
networks get amhfgg
networks have fogbhc
networks is dngdhd
never an ngffgc
never get ldfggf
never gets oefege
never lggibe
never seen hhedbp
new -j fgggbn
new efdhfm
new here jdfcdp
new hire hfemdf
new in kgfbfj
new on fcejfk
new tcp pffffb
newly idfdpd
next hop mggfde
next mccikd
next to cgdkkf
nginx on qgfahc
nginx sefagc
ni <zone> jgggff
night $ hagcgp
night , jfffej
night : jggggd
night ? dggfen
night bdgefr
night shift ffgffj
nightly mggeee
nite hbeggm
nmap legfff
no $ ndpYhb
no , obfffh
no -i fffgdm
no : mlpXbZ
no <n> jgcehi
no <outside> odedjc
no ? tgXieb
no answer kffgfe
no auth jffggf
no dnat jggffg
no go ydXVhk
no hjjZdj
no idea hgegbm
no longer geghkd
no mail gggfdk
no matter hodchc
no nat offfdf
no reply mffgfc
no route odgefe
no syn kgffgf
no trouble sYfhgc
no vpn rbdgfe
nobody in mlgccd
nobody kpbhfY
nobody on embrdZ
noc oeeebk
node <client> lgfgfe
node exporter qXfhfg
node megggd
non eeijdi
non technical eeijdi
none , iggfcj
none icgjhf
none of qfeeee
noon cifgdm
normal ? ofcefg
normal oeeege
not $ gcemjd
not ? uXhcfg
not a heejdi
not able rddgha
not be sYgege
not connect jgggge
not from vXZhfg
not jjehai
not open pickbb
not reachable ncdghf
not send nggggZ
not the pggcgc
not via lfgdff
not work oZfedl
not working cegdgp
note hfgffj
nothing , tdedah
nothing back kfffff
nothing comes gegfel
nothing else cdhhne
nothing ever kggggd
nothing from qefeec
nothing in mefeeg
nothing ocghgb
nothing on ncefgf
notice dfddqf
nov <n> jgggff
nov jgggff
now $ gYlkgf
now , gcfahp
now : jgggge
now ? iZdhhm
now hXgehp
number : kfffff
number jffeej
o mdffkb
of <client> ufeccc
of <far> qdhage
of <gateway> rbZdkg
of <host> iddpiZ
of <n> cggbni
of <outside> lnfbdb
of <own> pfcoab
of <public> nacmch
of <service> blfdlf
of <zone> pZafjg
of Ygkflg
of a sefach
of adding fggeoc
of all efofgd
of an lgegfe
of changing fgegle
of course mbfeel
of dnats ecenhg
of drop Yghhmg
of dropping fgfgkf
of every diekge
of everything dbnkdf
of flipping hegeme
of forward cggfne
of input fdchlh
of ipv kffgeg
of it hkblYi
of its ebdodl
of line gfcfhl
of lines cffglg
of mail geibeo
of moving gdffrb
of my ghemfd
of our Zkghhh
of ours dejnbh
of port jqXiga
of questions ffeffl
of removing ffffld
of setting ffgfmd
of sources glfdge
of stuff ggffek
of swapping geggmd
of that needgg
of the hhlffb
of them cejhdk
of these sdahbh
of things gffffk
of this dfegjj
of us alllZe
off <client> kffgge
off from kefejf
off line cgghmd
off mggelX
off the fgggjf
offered ldZmhd
office kgfeff
officer lbfadq
offsite kgggee
oif <zone> jgggfg
oif jgggfg
ok ? pcdffg
ok lhdafj
ok or kfffff
ok so odgfee
ok then ggggtT
ok with mfeeak
ok 吗 qeffjX
old hZfkek
old runbook gfhecm
on $ nkdcfe
on <client> pggedd
on <far> tbfibc
on <gateway> mleYeh
on <host> jcdgdn
on <n> sdedhb
on <outside> jdfkic
on <own> jdfmiZ
on <public> kckemX
on <service> nmfcjU
on <zone> ngjehX
on ? uZdhfc
on a ldfgcj
on any flgdfg
on anything gldjgc
on call fdgceq
on dev nffged
on earth kkffbf
on friday ebhfhm
on github fffefm
on here gfffjf
on it mfgdge
on its kegeei
on line fgebdr
on mail kbiihb
on monday dlfefi
on my jffdcl
on our gkkhbc
on port gfecgo
on prot scdfgc
on saturday eYhdgs
on tcp joejbZ
on that oegbeh
on the gjfgZl
on this dZlpib
on thursday idcgnf
on top Zgfgrd
on udp mYcmfh
on what dacogl
on whatever fneche
on which hjVmfh
oncall mZfefl
once deelqZ
once i ocgcjc
once the fgecnf
one $ faiiem
one , fidgdl
one : offcic
one ? qbfYgk
one actually ggfecm
one before sfhWfe
one do ffgffj
one doing ggfcfm
one for mffcbl
one in kfgfef
one oebdbn
one of njdacj
one sentence kdikce
ones dkjgee
ones does ffjffg
only $ qcefee
only , jfgfdj
only ever jfffZo
only kmefaf
only syns mgfffc
only the qackhd
onto <host> ncffjd
onto jXeqhd
open $ rkihXX
open , lcecem
open <far> pgffdd
open <host> oeagma
open <n> Zddasm
open <own> qeegga
open <service> lifXek
open ? vjciZW
open a pjdfdc
open an hjffff
open cmfheg
open connections raghga
open for uhfZfb
open from gYoofZ
open or tYfcfh
open port bklSet
open tcp ildWij
open the mkcjca
open to fskhYX
open up efhfpb
opened <own> pfggea
opened by ofheec
opened gibgek
opening <own> lfedhg
opening mefchg
opens <n> tgbgeb
opens <own> megcck
opens <service> segXgf
opens fine ocfegf
opens rdgZfg
opens up ggfdob
openssl jcgcgl
openssl s lfffge
operation ngggec
ops jeffgh
options jgggff
options mss jgggff
or <gateway> mehdff
or <host> oegedf
or a imZgfg
or are mfgffc
or can gpbidd
or closed pbeefg
or did okbldX
or do jdgdig
or does iZgljd
or drop lffgff
or dropped offedd
or is dbelme
or just ilZakh
or no mVoghc
or not mZcgji
or on gqblba
or only nqcZga
or shut pbehff
or the pgffbe
or theirs kffgff
or what rbdddj
order hegZmi
org lgggdf
other hjcidh
others jihcka
ought neghce
ought to neghce
our <gateway> mffffd
our <host> hikhdb
our <outside> knccgd
our <server> iengfa
our <service> kamTct
our box nghcgd
our dhjfei
our monitoring mffgcf
our mx cgckhj
our networks dofhha
our own qfdefe
our partner lefggf
our public mbichh
our published hYuZhe
our rules pegcgd
our services gbjnde
our side sZmcec
ours ? nfgagf
ours hcimbg
ours or kfffff
ourselves cgggkg
ourselves out cggglg
out $ nbgfcj
out , jhfbej
out <n> oefgec
out ? jchakg
out after nffeef
out at pfgfdb
out curl jfgfff
out for mjfmcX
out from ncbhie
out is lggefe
out line Thhiva
out nefajf
out of fmhdhb
out on fmhfbg
out ours kffgff
out src lffffe
out the fdfgji
out there qblifW
out to ojabhf
out what hgffdj
out 在 jgggeg
out' jegfgg
outbound <n> mgffcf
outbound <service> xZiZha
outbound ? icgfdm
outbound delivery negdfe
outbound to nhfgdc
outbound wZgaia
outgoing <server> kgffge
outgoing <service> keheie
outgoing mail mgefdg
outgoing mdfdkc
outlook cannot nffefe
outlook error ocggee
outlook in lgfgef
outlook just kefggf
outlook kdgefi
outlook on qcffgc
outlook there kggfff
outlook 报 jeggff
output jeedpc
outside vgeaea
over <n> oddeak
over <own> fgfgjf
over <public> nffcgf
over <service> ohhegZ
over lfecdl
over plain oghaef
over to sdgecd
over udp hnfXld
own <service> hiefkc
own elgbhh
own shell qdhecd
p <n> ncgdfh
p ncgdfh
packages from lgffee
packages mgfgfd
packet $ qefede
packet ? kedcgk
packet for mgffdf
packet from thcefZ
packet loss jgggge
packets ? fffffl
packets hit fefffl
packets kihbYm
packets to jfgfgg
pacs kffefh
page $ ocbibj
page qbggbh
pair ifeecm
part neffef
part of neffef
parties dncghf
partner obebem
partner's mfefff
pass $ rfgcga
pass ? sggeZc
pass it kggffe
pass or mffffe
pass tggeYc
pass that lgfgdg
passed ? mgffee
passed nedfcj
passes ? qffffb
passes or lfffff
passing regdgb
passive rfgdaf
password ggfbfn
past qcefff
paste dfffmg
patch gcgdeo
path nkcZam
payment ndgege
payment provider ndgege
pc $ jffggg
pc <client> pggcef
pc in jZqbhf
pc is jgggff
pc kejdff
pci gngfga
pcs ndhdib
peer lffggd
pentest sZlcga
people <outside> lbdfoc
people are naneed
people in pfeeee
people kmeXna
people on ufgafa
per foeagg
permit it lggffe
permit keeaen
permitted ? qdfefe
permitted by pcgffc
permitted kmgYff
permitted to lmfbgb
person hcikef
phone $ ofefgd
phone , hkffhc
phone <outside> meegff
phone oeeffe
phone on pafefh
phone over lgfggc
phones xeedgW
phrase Ygdbhv
pick elfabo
pick up fnieiZ
picture mgfgdf
ping <client> kgfffe
ping <far> jgdghf
ping <gateway> njcffc
ping <host> mhfegc
ping <own> uafded
ping from kgehdg
ping the fngZhg
ping to lffgdg
ping wdgbda
ping 不 mggffc
ping 到 cneehg
ping 得 rcgdhb
ping 通 neefff
pingable from pdgcgd
pingable wdccha
pinging <client> jgfggf
pinging <host> odeghc
pinging qfebge
pings <own> rahcgf
pings reecdf
pkts fefeeo
place kffcmc
plain <service> jfaqdc
plain dbdnbo
plain english eggeaq
plain words gffedm
plan deemqW
plan to bgghmd
planning bfhfnf
planning to efgene
plc ofggfb
please $ hmhfce
please , heehdl
please : dfkmTn
please Xhdjkj
please add ffiZar
please can tacfeg
please check tffcfb
please confirm odfche
please enumerate blgldf
please explain ieffcm
please open gdgZV1
please say rbbhfg
please walk lgegbi
pls $ khhnbX
pls , gcgiej
pls : zghVVj
pls check hbhdeo
pls confirm oeggha
pls ecfnck
pls open ceffbt
plugged dejffk
plugged into iekfee
plz $ kdghZl
plz raffaj
pm jeegkc
pmtu gfggej
point at eZdtcj
point badpgl
point of gcmZdo
point to ehbiem
pointed at lfffhe
pointed jfffhe
pointing Zcfjll
pointing at bYgqek
pointing to fegefl
points ibdsbg
policy ? nggddg
policy accept ikdagi
policy becomes Wfhhoh
policy forward agegpf
policy gfgeob
policy goes Yggfqf
policy is ldegie
policy of bgggkg
policy to bgffpd
policy was bgfguY
policy went ceegog
policy were bghgkg
poll uYhbhd
polled pdegch
poller rafgdg
polling oaggeg
polls pgfdgc
pops lfgfgd
pops up lfgfgd
port $ mlagfd
port , gfijed
port : offfed
port <n> gijccj
port ? eseYjd
port effmci
port forward cdgqhc
port forwarded gTbwjf
port forwarding aidqgc
port forwards hbdtga
port is fegfgl
port state kfgfff
portal ibdjnc
ports $ Yhgmhg
ports <n> mvdZeX
ports ? dmfiZj
ports are dhfmef
ports bgooeV
ports do tWUnhg
ports end dagogg
ports get eXdpij
ports of Vchsfj
position liebei
position to mjfchb
possible ? odegff
possible from ljfced
possible sghaga
possible to mifbeh
possible with lgggfd
post jlZjee
post to kjedfe
postfix <service> jgggge
postfix kaiahl
postfix on hbhceo
postfix smtpd mgfffc
postfix 日 lgfgee
postmortem fgehek
postrouting -o gfddkj
postrouting cfeelj
posts pdfegd
ppl in ndgdgf
ppl ohfbfe
ppl on negbgg
pr <n> egfgcn
pr agfeho
prefix fgggfk
prerouting -d eegene
prerouting -i ffgfgj
prerouting <n> dehcdr
prerouting jefegi
present kedhje
pretend Wdllnb
previous gfffcn
primary ofgfec
print <server> jffgff
print on ogdfgb
print qfefec
print to nefgcf
printer <client> lidggc
printer <n> dbgghn
printer at lggffd
printer jdehdk
printers jbhedm
prints lffgef
priority efbdhq
private address kedigf
private hgemfd
private ip olfZfc
probe at nfgcff
probe qfgebf
problem ? iggglZ
problem rcgalb
prod Vfhgcv
prometheus peffcf
properly kggfge
proposal ggegpZ
proposed bfghoc
proposes dgfgnc
proposes to ggggkc
prot <n> mlgdgY
prot mlgdgY
proto jggffe
proto tcp kfggff
protocol : kdggfg
protocol kgggef
protocol tcp jgggfg
provide gkmhdZ
provider qcfbdk
proxy ofeche
public <own> kgdhgf
public ip mfgcff
public kbjreX
public mail qcfdgf
public one oggage
public ports ZYgwfg
publish $ fpbhee
publish , hikfde
publish <service> bqZlia
publish ? gjqabf
publish cfhuhV
publish to aXllij
publish 了 ebgsiZ
published , khlbfd
published YdougV
published on hhbpZg
published ports gZoiff
published service jpbXgh
published services efqbic
published stuff gdlffg
published things edpdeg
published to gaaoem
pull mffcgg
pulled lfegff
pulls nfedgf
puppet ngdggc
purely begmmc
purpose ? gdefar
purpose gfffcn
purpose of gfgfcl
push qbdegg
push to ngeefe
pushed ibfhcn
pushed the gdehco
pushes vhfbeX
put -a ggggqW
put a gfdeki
put dffZoj
put in cgfgqb
put it ofgYhg
put this fgffld
putting hgfgoZ
py , lgggfe
py lgggfe
q <n> Zjhkge
q eihjed
qq kfffge
quarterly ekflec
queries sfgZdg
query <service> qbfghb
query jhffid
question , jlfdbi
question : lifcgf
question for tedgcb
question llgbfd
questionnaire cmhffe
questions can fffeen
questions do ggfffj
questions fefeeo
queue is mbgaen
queue kcgadn
quic lWfsga
quick gchmja
quick one lffrYb
r , kgggff
r ldgggf
radius igjckb
ran it oefffd
ran negedf
random host kdfndb
random khfnbb
ransomware fradeh
rather pfgcjY
rather than lgfdmZ
rcpt lfgggd
reach $ jaqYif
reach <client> rfgggW
reach <far> kdefkf
reach <gateway> enehhd
reach <host> iicaij
reach <outside> neefoW
reach <own> igYako
reach <public> sdgegZ
reach <service> fmfYgj
reach <zone> odeggd
reach ? Xhnpdb
reach fhjYik
reach it gldehg
reach itself ncjcgd
reach of icraic
reach port hvdcgW
reach the mjbcgh
reach 到 jofaee
reachability eqkbec
reachable $ Xtfckd
reachable ? nfdZfk
reachable by emdheg
reachable for qdhbgd
reachable from oiqVeZ
reachable kpkVed
reachable now edgffn
reachable on cmgdkd
reached cofbig
reached from lhfaej
reaches <own> hmgfjX
reaches jpbdfd
read lidXhk
read their lfegch
read this plcccd
reading fefdjk
reads kfffak
real bdfqdj
real client sfgaed
really peZjch
reason ? mgedge
reason scebcj
reboot jffcfi
received jfgfgf
receives lgggfc
receiving mffgfd
record acefgu
record of ieeeem
recv kfggfe
recv src kfggfe
red eefegn
redirect qfedch
redundant fgecof
refused $ rdfdfc
refused , qffega
refused <own> nidedf
refused from jgfgfg
refused is jffggf
refused on wYccdi
refused schdga
refused that kefgfg
refused' nigcfd
regards , qegece
regards pegedf
register blhhff
registry lfffef
reject kefcjg
reject reject fedfep
reject with fedfki
rejected eegffm
relay <far> kgfefg
relay access rehdec
relay its jfgfff
relay wbideY
relaying teedec
release ilfaie
reload ddifZs
remembers hcfbdt
remote desktop oiciea
remote host jegggg
remote qgdjfX
remove -a ggfgrW
remove Xghhsc
remove line Zgghpd
remove the Zhegnh
remove 掉 fdghoc
removed aefgqf
removed from chgfmd
removes chefoe
removing -i hhfeld
removing egggmd
removing the Wgfgsf
replica kfffgf
replication ngfffb
replies from jfffhf
replies ndfecj
reply come pgfgdb
reply lgggfc
report $ diclfh
report : cfdjkg
report nfaigd
reporter : lfggfd
reporter offfec
reports dlejfe
request , kfffff
request lihcib
requests lggcgg
reset $ igfgal
reset ? kffgef
reset ifgcdl
resets lffgef
resolve kcfhif
resolve names lcfhff
resolver on refffa
resolver regegZ
resolves lgggdf
resolves to jgggff
respond oZuVgd
response reegdc
responsible kffffg
rest dmbkhb
restart fdeefp
restart postfix edfego
retire defhpd
return path rbefgd
return sdhgYd
return traffic ngggbe
review : Znfdjh
review fggefj
review 一 ffgffk
review 下 ffgfdm
reviewer ocfchg
right $ pfdeee
right ? ldihcf
right after hgggjd
right mcggak
right now cdhhem
right that jfgdej
rip <client> jffggg
rip <far> jfggfe
rip jffgkb
risk ckheei
rn $ kejgde
rn meifde
room khfbZn
root cause ndfggd
root mail mfffef
root qagebj
round sedeed
route mcfejd
route to mcfekd
routed lgfhee
router nfgefe
routes yicZbc
row bldleg
rp ehfepc
rp filter ehfepc
rst , jgfgff
rst ? lfhdff
rst from jggfgg
rst kfgfff
rst syn gfggej
rule $ ffeegl
rule , eZegoj
rule ? odacen
rule dYhcnn
rule decides qgcdff
rule does mefege
rule for degflh
rule in geffbp
rule ip Zhfglj
rule is kbcfmf
rule last gfggej
rule let eggfnd
rule lets pegedf
rule that iegfjf
rule today fefgel
rule 是 bfjnaj
rule 的 egggcl
rules $ hdddmh
rules , Zgfehp
rules : aggWiu
rules <n> efgfhk
rules ? jhddcl
rules as hmdehd
rules do hgdebp
rules file ggffdl
rules jdfdap
rules last gdgggj
rules let ieegoa
rules line egfeZs
rules on heffdl
rules to jeffei
rules 的 gggdXs
rules 第 egfgfl
ruleset ? sefggY
ruleset last efggfk
ruleset pfeeee
run lefbjg
run on jfggfg
run out degeep
runbook , gggfcm
runbook fggkaj
runner <client> ngfffb
runner hdggfk
running qbedeh
runs on qbgehd
runs ragebi
s , mfffee
s client lfffge
s effhek
saddr <client> jgggfg
safe eggedn
safe to eggedn
said wZhbbh
sales lkeclY
same as ffdfhk
same laptop jggggd
same lcgcii
same subnet lfhggd
same thing jffebl
sanity check fffekh
sanity gffekh
sat hffkmY
saturday lYgdgm
saved ffgffk
saved my ffgffk
saw effbjl
say <client> ieliZg
say <far> ngfgcf
say <service> keggeg
say eciaqg
say i lghfjZ
say in mgfZcm
say no qcZajk
say they mffgmW
say we Zfhgmg
saying kfeffh
says : mggged
says <n> kgfgge
says <own> lefgge
says <service> peeeef
says connection nffdff
says it mggggb
says keegfg
scan kghddh
scan to kdhfeh
scanner at qdeeff
scanner ofghbd
scanner on bgjkef
scanners kbfgig
scans by lffffe
scans mgffee
scans to kgffef
scope ckljcc
scraped by kgfgfe
scraped kgfgfe
scrapes ogfebg
screaming fegfbo
screenshot teecfc
script gdgdki
sec dfjehi
second edegfp
seconds efggdm
secs : jffggf
secs jffggf
section hibmgd
secure ffbego
security hjjffb
see $ odcdmd
see <zone> mdgefg
see ? gfifck
see a peehfc
see ikfged
see it kgejec
see only ofgfZg
see the khfegd
see when nfgdff
seeing this jffffg
seen by najchf
seen ctstate ggfcdp
seen from idncfe
seen kcmbci
seen on jffgfg
sees regagc
segment hgjdgf
segmentation nhicbf
segments gtbcgd
send <service> mehefd
send mail mgfffc
send out rffgfY
send scans mggffd
send through ifefke
send to jheeie
send uYiYhf
sender hbfejj
sender is kgffef
sending negfiZ
sending that jgggff
sending through jggggd
sending to igfflc
sends a nfgcgd
sends it jfggge
sends its rffdde
sends qfgbdf
sends that jfggff
sends the kffgeg
sends through jfggff
sends to sgfdZe
sense kfffbk
sensors tdbdff
sent by uhbbbf
sent jffiZk
sent me ghebdo
sent src jfgfff
sent us fhgcdn
sentence kdikce
seq <n> kggffe
seq kggffe
served tceckY
server $ ogejeZ
server , jiffXm
server <host> gnefde
server <own> jgfkde
server ? hjbndd
server at pffcgd
server be nedfib
server by pdfagh
server for edjbds
server get qehcha
server in regcfb
server is mcflha
server itself fphbib
server jdcndg
server on ilddci
server or oeebhf
server over ligdfd
server reach megegd
server reachable nnWake
server see kgheff
server to ydeaeb
server's <service> kkbfge
server's inahfe
service , ioeZge
service <n> kfgegf
service fihmdc
service that gjakeg
service we hqdZff
services , ffkffg
services acrpfY
services are aaokgg
services can gcndgg
services do erfecd
services does gbljff
services of cejmee
services that dcmjfg
services we bbqjbi
services work ddlghg
services would hejdje
session k lgfggd
session mhhgaf
session on gjgfgf
session to rZgfgd
session with kfdggg
sessions leddel
set fjfcjg
set the bghglg
set to kbghoY
set up iaelck
sets cgffoe
sets net cggfnf
setting hgfdnc
setting the dgffoc
settings kfgfef
sev <n> godjdb
sev godjdb
share rWcrcc
she is hdfefm
she lbehei
sheet $ hdZrhc
sheet agdtgc
shell schedc
shift gcfjgi
ship oggfdc
shop gdfehm
should be mdgcjd
should i kcfcbq
should it ndffhd
should rcfeai
should that mdgfhe
should the gefgld
should this jegggg
shouldn't legegg
shouldnt dndhch
show hgikdb
show me imZgcj
show up lggdic
shows <n> hagcgo
shows jahdgl
shows only jgffge
shows this kgggge
shut ? paefgg
shut infbhc
side $ YpZhlf
side ? kbjibi
side effects gfgfsX
silently kggaig
since <n> pcffef
since last jgggfe
since midnight fffffl
since monday eYfghp
since obefam
since the pfhfad
since then mgfgde
since this jdfdgk
since we ogefde
since yesterday fggffj
sit in uefaed
sit oYihge
sit on iejeff
site at odgeef
site mdecdl
sites heffkg
sites on geffkg
sits at lgfffe
sits behind madlge
sits in oeheee
sits qbfgfd
sits there kefgfg
sitting at odkagd
sitting behind eebpie
sitting in jdjfff
sitting majjcd
sitting on kdimcb
slide jcleeg
slow ddebgu
slow since achefr
slow today ddhefo
smarthost neffef
smpt nocecZ
smtpd <n> mgfffc
smtpd mgfffc
smtplib nfffde
snat eegelg
snat to dehfmg
so : pcfdfg
so <zone> fdmelb
so ? pefdfe
so fhcigh
so i lffafl
so is ofggbf
so it nedfjc
so kind kdefcm
so slow beeghp
so that fZYipl
so the sfffgX
so this kffeam
so what hogTgk
so which hdgigg
so who fmegdg
soc mffeff
some ekchck
some random pehXfh
somebody in kfieef
somebody jYgkif
somebody on qbjheZ
somebody out tbgdcf
somebody sets agggmg
somebody sitting rccchg
someone <outside> jZhndf
someone explain gghfbl
someone ggedhl
someone on waeaeg
someone out indkca
someone sets chfene
someone translate ggggbm
something ? Wbhshg
something facrfg
something to kfeefh
somewhere ? ichndd
somewhere kjbkec
sorry , rbfdhc
sorry for eifcgk
sorry if ieedco
sorry oigkbX
sorry to pbgggc
sort feeeeo
sort of feeeeo
source <client> pefffc
source <far> ocffeh
source <gateway> fghgma
source <host> tagfgb
source <own> bfhgij
source <zone> ndcgie
source address oZgcdm
source ip nfgeee
source mmaXhh
source that cufZhd
source zone ikefef
sources are gnfggZ
sources can brddeh
sources d4aXgZ
sources for fpfdde
sources that enfcgf
spam efdajp
speak kifdak
spf hfacer
spf record ggcdep
spins lfggdf
sport <n> kfgfff
sport kfgfff
src <client> kffffe
src <far> kfgfff
src <host> kfgffe
src <own> kfffff
src lffffe
srever damlef
ssl odgffd
staff jffhic
stand ? peeffd
stand rdfhfb
stands cefscf
start kicfgf
start working dgggme
started lZfgfl
starts mdfjah
state hgfhdh
state service kfgegf
statement igcjkb
status ofgebh
status page ndbgcl
stay pcefgf
step , lfgfgd
step by ogfffb
step ngffhb
still <service> aeggog
still arrive cgghme
still be Wffgrg
still broken ddgfhm
still browse hfegjf
still come dhfhnb
still get beghsa
still have kceeqa
still kieVng
still open hYfbkp
still reach gchefm
still work bdjfij
still works nebeje
stop it kfgeff
stop nedcmd
stop working cfegoe
stopped odgcei
stopping <zone> ndgege
stopping qahahg
stops <zone> lghefd
stops jffdjf
store kefffh
straight away mgfggc
straight into mdffeg
straight tegaee
straight to lhgdfe
stranger oYgpcc
strict ggeeme
strip -i gfganh
strip gffcmg
stuck at igecaq
stuck like kggfgd
stuck mffcei
student lfggfe
stuff $ hZlbgm
stuff can eegffm
stuff fdkedl
stuff we haqdfe
submit eocmea
subnet lfacfn
succeed nZdina
such lgecie
sun fphgda
supplier gffcik
support bodhci
suppose beggpe
suppose i fefgsY
suppose input affhof
suppose line fdfhkf
suppose somebody cfiepd
suppose the Ygghmg
suppose we bggfpd
supposed lefddj
supposed to lefddj
supposing fgfekg
sure tfhaZf
survive ? ccahsh
survive bcchsg
swaks oegfde
swap <n> eegeod
swap dghcrb
swap lines dehhle
swapped jfgefh
swapping <n> geggmc
swapping gchftY
swears it sihcdY
swears kebjla
switch <client> kgggfe
switch pecadm
syn $ lggeef
syn , kfffdh
syn -j gfggej
syn from mchhee
syn lfggdf
syn recv kfggfe
syn sent jfgfff
syn that pfecef
syn trace kggfeg
syn 没 jfggff
syn 这 jgggge
sync reggeZ
syns mgfged
syntax gbgdfp
sysctl -w gffele
sysctl ffgfkf
sysctl net ffffkf
system cbfrff
t jfggff
table ahfnZn
tablets tcfefb
take -i dffgmg
take <service> qcffde
take a cdhfgo
take hihXme
take out Xhhhqc
take the dgffne
taken mcfcmd
taken out Zhebsg
takes icfdnf
taking fgfgje
talk <service> htdafd
talk kjgZhg
talk to ihhZhh
talking sefehY
talking to qegehZ
talks qeheha
talks to peheha
target gfjkec
target is kggege
tcp $ nmbegZ
tcp , ijfmdZ
tcp -m efgehj
tcp : hpcfgc
tcp <client> pdffcg
tcp <n> jlgidZ
tcp ? fldhjb
tcp closed lfgfef
tcp connection jhfgef
tcp failed pbfeff
tcp from 0dcafa
tcp hkfjec
tcp ip deheep
tcp is pcfdhf
tcp on wjdWga
tcp port mjehea
tcp reset gfegcn
tcp session rYffge
tcp sport jgggfg
tcp tcp jfgfeh
tcpdump jgffeg
tcpdump on jgggge
tcpmss clamp gfggej
tcpmss gfggej
team $ lhedbk
team , ifihfd
team lXijdi
technical deijck
teh <host> iamlea
teh <zone> qbfigb
teh pYmifY
tell hednch
tell me pdficd
tell the mfekec
tell us kffegh
telling me lgefge
telling pbfefg
tells qffdhZ
test kejkda
testing kadbin
than <n> jWdglk
than Zpblge
thank kdflde
thank you kdflde
thanks $ jggjbf
thanks , gefegl
thanks gddifk
that $ lcekef
that , hegdlf
that <client> mfgdge
that <gateway> lgfgdf
that <host> mdikda
that <own> elakdi
that <zone> lYiZnh
that ? iZgjig
that a vYecbk
that address fcgohd
that are fghncd
that arrives qfecef
that be nffedg
that can gpdbge
that connection jgfffg
that could jleVkg
that dropped qcgfgb
that even rggdfa
that fix gggflc
that get tieaaf
that gets azgUdi
that go qeeedf
that going hbhndg
that happen kffgff
that in lefjhc
that is dnfjce
that it kfedkd
that let lefejd
that lets ipcjbb
that line ebecjq
that matters oggccg
that may gpdbhd
that no imnbgX
that nobody godbhg
that ok qfffWk
that on glecdk
that one eeghdm
that open wcbYkf
that or kdgekd
that packet feeodh
that pass lggfeg
that reset jgfgff
that rst jfggff
that still qhebfe
that the sddgec
that this gffkfg
that through lgfgdf
that traffic legehe
that us offcge
that was idfegk
that we bgljdf
that work imfdgc
that would ogfdbg
that you defdgo
that's pfecfe
thats xddeac
the <gateway> ligdbi
the <host> lfcmbe
the <n> hfgele
the <outside> jZllhZ
the <own> hZdlkg
the <server> meedfj
the <service> ebfelk
the <zone> jiecoa
the access Xnghhf
the address bdfokd
the answer sfgefY
the asset gdeofe
the audit raigga
the auditor mfafke
the auditors clZnie
the backup ieedfl
the board fjefmc
the bot bfkkfg
the bottom gfggld
the box sdeala
the bridge kdgggg
the browser kfggef
the build lgggfd
the building ncgfdi
the call mgffhc
the cert gdggfk
the certificate aiegeo
the chain ieffoZ
the change gcgffl
the client ieiigc
the complete hkclec
the connection pefffc
the conntrack gffcfm
the consequence bgeglg
the cpu dfffdo
the ctstate cfhfrb
the current dlfdej
the customer fejofa
the customer's gigdfi
the default iffefk
the desk jfefdj
the dnat kbejdj
the end cXhsnZ
the far kffedj
the fcfgki
the file bedlen
the filter kfefnZ
the firewall emejfd
the fix Yefdyc
the folks mdgfgd
the forward hcgdkh
the full ekcnde
the gateway qdeefd
the guest jfcdem
the guy meedgi
the gw lggffe
the hairpin ffggnb
the handover fdfhem
the hell lcfecm
the helpdesk leggch
the host rfdefd
the impact efgdoe
the incident jedhck
the inner ngfffd
the input bfghmg
the inside adhqfg
the internal lZiieg
the inventory gfkkfb
the iso glidgc
the last iegdfl
the latter mfbhfg
the line hYedrh
the list fhgkfe
the log lgfgfe
the machine ofgcef
the mail efggZq
the masquerade dfffli
the migration cgepci
the moment fhchco
the move lgggcf
the mx eddhep
the nas effffl
the nat cjedar
the needful delfej
the network hkaefj
the networks eqbbih
the new eeeigl
the nightly lggefe
the old mcdhkc
the one kffhbi
the only kgggfd
the order dfgelh
the other lXhdgl
the others effgmd
the outgoing efehmf
the packet uhhXae
the packets lecgck
the patch gcgdeo
the pci hgigfd
the pentest fkfgge
the phone kiedgf
the point hidbdo
the policy lffehd
the port jbekkd
the postmortem hdehfk
the previous gfffcn
the printer gifdek
the printers ngffgc
the private vccefb
the public ococea
the published ffpZkd
the purpose gfgfcl
the queue kffbel
the real gfemib
the reason lfecdk
the record hhfpdY
the related dgfgoc
the relay jfgfff
the replies qdgeee
the reply igghhd
the rest gnbkfb
the return neffgc
the right fggdgk
the risk dnigec
the rst jggefg
the rule afggki
the rules lifcff
the ruleset nefeci
the same hdfdhk
the scanner gkfbgi
the second jggbbn
the services fanich
the site lfgffc
the sources bogefg
the stuff haqdfe
the switch iggdfh
the syn nfgdff
the team fbjleg
the things fflfeg
the three bcdimj
the time qcgeee
the tls degfgm
the user glhefd
the vendor fbglke
the verdict nghcee
the very jfgfid
the warehouse cffbdt
the way nficed
the weekend jefedl
the whole glelgX
the wifi eggdgl
the wiki ldcmcg
the zones cofdgh
their <service> qZdghf
their mail lfffeh
their pafffh
theirs ? kffgff
theirs kffgff
them $ jgcmbg
them , ffggfj
them ? mgheed
them kfjfah
them out mhfgfb
then $ geggje
then ? ahghqa
then be fffgkg
then dfhdrb
then get ffgfkf
then reach fgggje
there $ jghcfh
there , kYgjhg
there ? mdifhb
there a geZnek
there and lkgcbg
there any mchlda
there anybody bqfcie
there anyone emfffg
there anything oWgmcg
there for cjccZw
there is fbijfi
there jiimaa
there no fgggdl
there on ofcfff
there's hhfgcj
there's no hgfdZp
these in jgfggf
these jadlkd
these rules lfggdg
these two hggelc
they ? qeecgd
they are kfecle
they arrive lggfcg
they can't lgggcf
they come lfgfef
they gXiido
they get gbjcfn
they have reeegb
they see qfbfhc
they send fhfhjd
they use jegelc
they're lfadfm
thing $ oaiihZ
thing , fhhdej
thing ? fnheed
thing flgecj
things : dfdhcp
things can gffefl
things ddmdbo
things may fffffl
things stand rcegfb
things we fflfeg
think bkalej
thinking dggepb
thinking of eggeoc
third tccgfc
third time peegga
this : hiefbl
this <gateway> cYondg
this ? kefemc
this and igffYp
this bot egedfp
this box gjhhbg
this channel fgeffk
this do ggfdWu
this eeigek
this for ijgdal
this from ggdfco
this gateway fjhlbe
this get kgggee
this gw mjlZfZ
this in negdbj
this is lfffic
this let hgefdm
this morning ibfdgm
this on jggggf
this one dfgfdo
this so mfgfkY
this tell mgedgf
this telling mgefgd
this to hgffej
this week mfffgc
this weekend hafeim
those emhddh
though qdfhfa
thought fffiej
thoughts ? ldeecm
thoughts jdffZp
thoughts on ffgfem
three <host> ehdbqe
three hffeem
three of kgggee
three things gechen
through $ qehfbd
through <host> mggcef
through <n> scffce
through <own> iYcqdj
through <public> icepfd
through ? xbhbdb
through egflZl
through line ffffaq
through mail khhfde
through or lmfadf
through the ncjcfg
through this kohbZe
through us ngfegc
through what qgebgd
throw at ggeegl
throw ggeefl
thru $ ldeddl
thru <own> ocgggc
thru ? negdhe
thru imgcfb
thru mail lhdgge
thru or ldffgf
thru the iffefj
thru this eoifhZ
thru to liebie
thunderbird can't nggfga
thunderbird in kgfgdf
thunderbird nagjde
thunderbird on kfgfff
thunderbird says lgffeg
thursday ? ffhfbn
thursday and hegfcm
thursday dfbikj
thx $ clekch
thx , gefffm
thx difibl
ticket : joeefZ
ticket <n> mfgceg
ticket inc dfggdn
ticket qfhbYk
till gefegj
time <n> igggcj
time here bfeafv
time i ngggga
time khfhec
time out ljicec
timed mfggfd
timed out lfggfd
timed out' kffffg
timeout $ phgbec
timeout , pfeefd
timeout <n> jfgfff
timeout udgdgX
timeout 了 nfefgd
timeouts sgfgfV
times out qbhefd
times paiegd
tls cert ecgfgn
tls certificate degffn
tls jbgdfn
to $ gWqjdg
to , ldqYdg
to : jefggf
to <client> hgXmke
to <far> ldecjh
to <gateway> kpYZoa
to <host> kfbhej
to <n> kecblj
to <outside> ikidde
to <own> hfedki
to <public> raekfb
to <server> offegd
to <service> jieiZi
to <zone> tecahd
to ? clwZdZ
to a ndfgaj
to accept efgflf
to access heodef
to add oaabqe
to address ocffff
to an kgfedi
to answer mfdfge
to any goggbd
to anybody btdahg
to anyone egdphb
to anything bqhehb
to append dehhsX
to arrive ofggbf
to ask lgfdfg
to be kjfdhd
to bother jffffg
to browse leehjc
to call qffffZ
to confirm ocgdfh
to connect miffdd
to delete dggflf
to deliver rdfggZ
to destination dfgejj
to do mjeebf
to drop Zgggpf
to email gegffj
to establish fjffhf
to fdhhkf
to fetch ldgdig
to get gjmYdi
to gmail jgggge
to hand gbkjef
to have mdeckf
to hit klddib
to host idfkff
to initiate mheehc
to insert dgggnc
to it gjegfh
to its kjceff
to itself mfgfgd
to know ihijXh
to mail wjUgfa
to me chficn
to merge eggecn
to mx kgfggd
to open mgiYhe
to other mgfedg
to our kdibhg
to ping gldfjc
to pmtu gfggej
to port mqfagW
to post jjfgbh
to print leffgf
to pull pjcefc
to push nggfjX
to put gfeekg
to reach ejiege
to relay rffcgb
to remote mfhfha
to resolve ndfgef
to run jdffif
to see jdglcf
to set gefelf
to something fbdsgc
to source dehfmg
to start ijahgf
to state emdfgg
to submit megfib
to take ehgemd
to talk kkgZfg
to tcp ondddZ
to teh rcZjgc
to that qgggYf
to the legggd
to this ifdffk
to traffic fgfaho
to understand hgfgck
to us mfgdff
to use chlhic
to what fYbtfi
to which occlec
to work qcfdeh
to write aufaff
to you deebft
today $ hbfbin
today , icfffk
today ? fgdZjp
today heeXjo
together gklahc
told mYglge
told me qbdbkf
tomorrow Xdefql
tonight $ gffffj
tonight , gfecjk
tonight ? ieaiaq
tonight fbdenj
tonight's hbfamk
tonight's window aeggmh
too $ mfhdgd
too , ebckkk
too ? ojbYbn
too fghbjj
too much effdof
took fcfhfl
took the ecfhgm
top Yhffrd
top of bhfhlf
touch mcmdai
touch the jgffgf
touched ecgfeo
touched the gbgfen
touches lggceh
toward <far> leffeh
toward qefedd
towards <client> pehdgb
towards <far> kocbhd
towards <host> gjchie
towards <outside> dXdpgm
towards <own> jahmgc
towards <zone> rYebjg
towards ihZkdi
towards the jefcel
trace , jfggfg
trace : kgggdf
trace <client> wcfafd
trace <far> offdfe
trace for reeegb
trace offeee
trace tcp pcegcg
traffic ? ggebdq
traffic from odhhhY
traffic get jfgffg
traffic of ofgefc
traffic qacjfe
traffic to gcelfh
translate egfgYs
translated sfXjee
trap jefgfg
travel sfgdhX
treated ngfdib
tried pbidch
tries gcgqcf
trouble lefgfe
true ? zYccfe
true nmlXfY
true or obfegg
try hefdfm
trying <own> jfgggf
trying to kiifcc
tuesday ? fdhgel
tuesday eedekm
turned igfmdc
twice and mggfga
twice odggga
two idbjig
type <own> qdggeb
type naheei
typed pbgege
types ofgfed
u icdZgs
udp $ jkfffc
udp , reeecf
udp -m fgegfk
udp <n> nkfgZd
udp ? nfegfc
udp dport egfffl
udp from peggYg
udp kjfgdd
udp port xgcegV
unable ncfefh
unable to ncfefh
under gYbrld
under which idelci
understand fffccr
understands ggfgao
unknown <gateway> pgfffb
unknown lgffgc
unlike mcdfdl
unlike the fgfgfj
unreachable nfefch
unreplied ? jggfgf
unreplied jfgfff
unreplied src jfgfff
until it mggdge
until jefefk
until the mkgZge
up $ ragfgc
up , jkecka
up : ndghed
up ? eggmbi
up as gehetX
up at lhgdef
up by pffgdb
up for Ycelau
up in gmdcek
up kdajhh
up on kffmfa
up there nfeffd
up to hffdem
up with mggdef
update gfgdcp
updates from jgffff
updates pfgcee
uploads rggdbd
upstairs ofdfef
upstream mggcff
urgent $ fdffeo
urgent geggXq
us $ anhkWj
us , megcei
us <host> kegggd
us ? ldgfbj
us leifgd
us or qegcee
usable bgqdfg
usage $ hdfefm
usage ? hafbdt
usage hcfeeo
use $ denfgg
use <n> lbgkfe
use <own> fqWdqa
use <public> pfeYig
use <service> kkccgg
use ? lbrZfd
use kekchd
use the leccdn
use this gbeais
used jjelea
used to lmccfe
user , jffggf
user at ngggga
user jegfgg
user on kfffgf
user 用 kgefff
users in hffhlc
users mlhcdb
users on rdfggZ
uses odhegd
using <public> jfgfff
using kedffj
v <n> kehfch
v kehfch
vendor kXhkdk
verdict ? ugcgda
verdict for pfgcee
verdict offdfe
very same kfgfef
via <host> jfhfff
via <own> iefjhd
via <public> qegbff
via <service> vZhaic
via pcbkfd
visible from mcmgbd
visible nbmfdc
vk <own> nffffd
vk nffffd
vlan <n> lagfbm
vlan nadfdm
vpn nbdacr
vps hcfgjg
vz <own> jmffae
vz klheae
w lfgeid
w o ehghla
wait kqZicb
waiting $ Ydeiqi
waiting fceeni
walk me mfecdk
walk nfecdi
want <service> ofebgg
want elefhe
want to glfdhe
wants <service> nfdffg
wants a igjfbi
wants eifjhd
wants it ghdjff
wants the ejfele
wants to ggiigd
ward nffehc
warehouse fagdcu
was accept agfgvY
was fine ngggga
was ichgcl
was it gdgefm
was on jegggg
was refused jggfge
was that efgfel
was the gfhfbm
wat jakked
way ? jffjha
way back kflbff
way does pdffed
way for pggZff
way in sggVfg
way into jkggfa
way of pcegee
way out sdgcgb
way to rcgefd
way ucechc
we YgklnY
we add cgfh0Q
we are clVimh
we block fggfjf
we blocking reeffc
we delete Zgggsb
we drop jfebmf
we expose Vmolcd
we flip fgfflf
we forward kUjrhZ
we get jdefkf
we got banmic
we have lWkpcd
we let odgdfg
we lose gffehj
we moved pgffcd
we need jYecgr
we only cnVkhj
we plan dgggke
we publish ihhifa
we put icggnb
we remove ahehpd
we set bfgfpe
we take bffere
we want hcghna
we'd dgggmd
we'd like dfggmd
we're iaegeo
we've pdckbf
webhook pggfad
webmail needei
webmail on nfcfff
website sdfbgd
websites tfYggb
week , gekjed
week ? gahcer
week and lfggee
week gZhhdn
week on fggbfn
weekend kbdcfp
well ? gmabii
well ikeafj
went afffnj
went to befgng
were Zgfgnh
were accept bghgkg
were the begemj
what $ hkcnYf
what ? kcejgg
what about rndbdZ
what aclkif
what all Tcllkk
what am jgfffg
what are Ziipdd
what becomes sfdZei
what breaks ggfeqZ
what can Xfnkdj
what changes bggeng
what dies gbfeua
what do fijjdc
what does bgneXp
what exactly bjgdar
what gives peeefg
what happens kgfbnb
what have Zajtef
what if beebol
what is jamlUl
what it ggfcdn
what kind gffffl
what kinds gffffk
what line ghcZfs
what of gclhff
what on gfefYr
what opens gfffpa
what ports aqejia
what published dcubff
what services cphecf
what sits TZf0gg
what sort feeeeo
what source ofgegb
what stops ledckf
what the ggekci
what this keahZp
what will eedkmd
what would cfkcod
what's behind Zceyha
what's dWksci
what's exposed Lgrnle
what's forwarded efglge
what's going ogedee
what's it hhfcfl
what's line hhfYYv
what's on ghcbcs
what's published eabqel
what's sitting cegmhe
what's that ggfdco
what's the jecYjn
whatever jpfbec
whats exposed UpokgX
whats forwarded Uejoih
whats icgmee
whats it ffggej
whats line hffedm
whats that fdhfen
whats the mdfWlj
whatsoever fkgegf
when <client> kfffff
when <far> mehdff
when <host> qhcdhc
when <zone> tchgba
when ? dfiZer
when a kfffgf
when does bffggn
when he jggfjb
when i eZgona
when it sdgYjc
when it's qfgegY
when our rdfdib
when pYhcjg
when sending lgfffe
when somebody rdcfdg
when the kmfgda
when they mggdfe
when was gfhddl
when we edfhnf
whenever qegbge
where $ jsdhXc
where ? rZdnae
where can bmobgc
where do rdiidX
where does ljfoZY
where in addnij
where is kufUed
where mgbohW
whereas mfgfee
whether <zone> negdgf
whether a nddfgg
whether hosts ndghgb
whether the refeeb
whether wZfcfe
which <public> cedphg
which address lmdchb
which are dllefd
which box hcavec
which dljkbc
which inside uSkgfe
which internal nbekgd
which machine Sggwge
which networks eudahc
which of Zlhmga
which ones gijgde
which port cggkhf
which ports hbnlda
which public iYfpeg
which published ccrdhf
which rule tdgdbe
which rules mfefhd
which segments gofcfd
which server tecjeZ
which services fbjkge
which source vfgagY
which sources fnfdge
which way oefged
which zones aveaid
while neggdf
who YwcXmf
who added dgdfdp
who all eqffga
who answers kbgpbd
who approved iZhber
who can awgdfb
who changed ichcdp
who could Xngfmc
who edited gegfdl
who gets Yueake
who has gpfeah
who is cqeidd
who loses hdgfqa
who pushed gdehco
who reaches hqddcf
who sends jfggff
who took fdfhco
who touched gbgfen
who was fegfaq
who'd dfddph
who'd notice dfddph
who's Wufffg
who's able cpecgg
who's allowed Zqegge
whoever dpdbfj
whole <outside> ZnipcZ
whole glelgX
whom ? fshWic
whom ardhdf
whos gpddee
whose gpbcdj
why $ leffcj
why <client> sYghha
why ? jeedfl
why can hageil
why can't rWgfhf
why cant neffgd
why did eefdeq
why do nZfcYs
why does jqfddZ
why has dfggZq
why is icedfn
why lbeedo
why on offfga
why the odggga
why unreplied jgffgf
why would mgggfb
wich dilkdc
wifi cfebft
wifi in eghbfn
wiki jddlbi
wil jaegmg
will <client> pefeha
will <gateway> negggc
will <service> effglf
will <zone> fffgkf
will be feekld
will ieghla
will it sdfcbh
will mail kgfgfg
will that kffhqU
will the rfgebd
win <n> kggffe
win kggffe
window , hhgkec
window : hihcpX
window ? gdggfk
windows cbgdfu
with -i bdfhrd
with <client> kfefie
with <far> lffhdf
with <host> kfggee
with <n> tbeegb
with <own> gjembe
with <service> kieeak
with <zone> dgefeo
with a fjecjg
with cffhlf
with it rgccja
with its hfekfe
with my bfgnff
with no dcggqd
with tcp gfegcn
with that rgcfjW
with these kfffjc
with this jbhepb
with what ogeedf
within jfkceh
without a jceqcd
without efgduY
without going ngffdf
without the gggdmd
without trouble kffffg
won't pdfgfc
wondering qcfffe
wont uefffW
word kdfecm
words $ hfflde
words , ggffej
words ? gffebp
words for fggffk
words hfgkaj
words please hffhSu
work $ khfcfh
work , 1gSigY
work ? llfbfe
work for pYtYkW
work from glbeel
work kkmUak
work or qfefcf
work out jeckfg
work through ncfghe
work with hgcehk
work 吗 Yfghrd
worked ncgefh
worker nZifhf
working ? kgcfke
working shbWkf
works $ ejiejc
works , ogdfee
works ? megelY
works fine jfggff
works for haoaen
works from jdjfff
works khiahe
works or qddgfd
workstation ldfggg
workstations ndgdfg
worry imebid
would -a ghgara
would <client> ffgfob
would <far> ldiXlg
would <gateway> kaghjf
would <host> fgegle
would <outside> fcfeqf
would <service> egfglf
would <zone> geehme
would a kbchle
would adding efhepc
would an vccfaf
would anything pfgefa
would bZhcxe
would be cfdklf
would become egddsb
would break fhghlb
would change ahggne
would happen gfffkf
would it cekchk
would like rdfffb
would mail ogffaf
would removing fhgfld
would stop gfdgne
would swapping fehgnb
would that mZgemd
would the lgefkb
would we qddgee
would you eefcau
write flgbdl
writing : ijbfhg
writing fkehff
written mZdffm
wrong ? lggeef
wrong ndgcei
wrong with jgffgf
wtf $ jgfgeg
wtf does gfgfYp
wtf keffbl
wy rbfdeg
x <n> kgggge
x kgfffd
y jkfefe
y n ikfefe
year hbffji
yelling fgffdm
yes iglhfZ
yes no mikcfZ
yes or kcnfgc
yesterday $ ffgfgj
yesterday ? cffffo
yesterday hefefk
yet ? ecgdfp
yet lagdco
yo raffbj
you $ fdelgi
you , hffecm
you ? ffeeeo
you and dfffgn
you be meecek
you check ogeede
you could jfgfcj
you do hdaZhu
you explain fffden
you good gffcgn
you lbfgdk
you list fmhgbg
you look efffgm
you make lgffge
you must pdhcgd
you please gggfbn
you put gggdXs
you restart fgegfl
you saved ffgffk
you stuff fdhchm
you take degfep
you tell cgfmff
you understand cegdfr
you walk bgggdo
you're a heedep
you're gdhddo
your <gateway> qgfafe
your oYhdkf
yum oefdge
zabbix <server> lffgdf
zabbix agent jgfgfe
zabbix kaicfl
zone <zone> nfefgd
zone nncbgb
zone that fmfcgf
zone 可 engcie
zones can fqheiX
zones dxdZgc
zones get ayiahY
zones have budefc
一 bheiij
一 下 fhfjdg
一 个 ibegij
一 份 egfleg
一 共 dZjmfh
一 句 rfggdZ
一 台 klgbfc
一 堆 jgggge
一 条 Zgggof
一 样 dhfbbt
一 步 mecfgf
一 直 mffffe
一 眼 cfgfgm
一 行 iffeXr
丁 lggedf
三 edjcik
三 条 cfhiqY
上 $ bggmfg
上 , kehcck
上 -a fgggqY
上 -i egggmc
上 <far> cgggkh
上 <gateway> epgdib
上 <host> oofYgZ
上 <n> hfffek
上 <outside> mffggc
上 <own> dpedfg
上 <service> jdheej
上 <zone> iZhiqX
上 ? bqggYj
上 curl negffd
上 ggbihh
上 ping gggfjf
上 一 hdknad
上 不 qZehhe
上 了 Udgqgk
上 做 geglff
上 到 imeahf
上 去 pbhadl
上 发 hdZohg
上 吗 qScqci
上 好 lefcek
上 执 lgggfe
上 报 lfggfe
上 映 dQi2iZ
上 是 jfgffg
上 有 nraYee
上 的 mdhgef
上 看 lfgggd
上 线 hffgna
上 网 uZZfje
上 这 odebqY
上 都 gXfrhe
上 面 fbbufe
下 $ cfhlfg
下 , lcalcj
下 -a eegeYt
下 : jhgied
下 <client> 1ajYhX
下 <gateway> kehfff
下 <host> gjbsfX
下 <n> cgggfl
下 <own> fpehec
下 <zone> sdhahb
下 fihgbi
下 github ffgefl
下 infra ddgffo
下 mail ddggdp
下 午 dffffl
下 是 lggggc
下 来 helefg
下 班 cgejfj
下 第 gfgffj
下 规 effgbp
下 这 gcggcm
下 面 legflZ
不 $ qYeijb
不 ? ndeeie
不 hjdaij
不 上 fofccj
不 了 pcefff
不 会 kZjggf
不 出 qdgedf
不 到 ijgffd
不 对 eefefp
不 开 rdfcfd
不 懂 hgfgZm
不 放 sbgegb
不 是 hdeefm
不 管 enhefd
不 能 rZeegf
不 行 offgiZ
不 要 mcghfe
不 让 qegggZ
不 走 mffeef
不 过 lchgff
不 通 ldfcgk
不 限 cneekc
东 cekjei
东 西 cekjei
丢 $ nefeef
丢 ? hfgfbl
丢 lfffeg
丢 了 mgggec
丢 包 ffefgk
丢 吗 hffkgd
丢 弃 mgfgee
丢 掉 reebef
丢 的 kgggfe
两 fdgfki
两 点 edffgn
个 , kggggd
个 : lgggdf
个 <public> Wndigk
个 bot fdgdfo
个 dhiedl
个 ip oZhifc
个 port gWauig
个 rule ggffej
个 例 ffdefn
个 包 jgffff
个 口 eYneen
个 地 nZesdZ
个 改 fegfel
个 是 kgfgee
个 服 fmhdee
个 机 ffefgl
个 清 dldjff
个 端 iejmca
个 网 hhkhcc
个 连 ahehgn
中 dcgkbp
中 午 hcfefn
中 哪 mgfffd
中 间 lffjec
为 hXffnj
为 什 oaeeld
为 啥 mZgicj
主 mgckec
主 动 lifeef
主 机 fhflde
么 $ iZlhhe
么 , gfdefm
么 <client> qhegbb
么 <zone> 3UhibX
么 ? ncgdgh
么 fbieik
么 一 pfffhZ
么 不 hdegbp
么 作 fggfdk
么 原 jefffh
么 变 hfggmb
么 后 ehgfmc
么 回 kgfggf
么 处 mgfdfg
么 意 dgggZp
么 打 jgfgff
么 时 gegdfn
么 服 gfWrhe
么 样 egkfhe
么 没 ehefjh
么 流 ggggan
么 理 hgffZo
么 用 gffefl
么 的 gggccn
么 端 dVawii
么 被 jgggff
么 解 mffffe
么 走 ngfcge
么 进 teddec
么 连 qYfbbr
么 问 gfeffl
之 edfglj
之 后 dcfglj
之 间 peefed
也 dgfZnk
也 加 bfggpe
习 ffigdj
习 生 ffigdj
书 jbeecq
了 $ nghgae
了 , jcdegm
了 : kefggf
了 <gateway> gkgdam
了 <host> ddcqcl
了 <n> hhcjjd
了 <outside> jleede
了 <own> kfecfk
了 <zone> iiZgkf
了 ? aijcfm
了 egdigj
了 一 qfggfZ
了 三 ehjcgh
了 之 fggdfl
了 什 eckjff
了 以 gffgmc
了 会 fegfqa
了 信 pbggee
了 几 fclphX
了 吗 gfgdii
了 吧 fggfje
了 哪 degogc
了 啥 Sqdpfe
了 多 effgfl
了 怎 dbhYfw
了 没 nVeifl
了 网 ncdfkd
了 还 rbghga
了 邮 kfggfe
事 $ kfefgf
事 反 oafggf
事 在 neffef
事 打 mdgfff
事 用 kffgff
事 能 pdfggb
事 说 kefgff
云 jfgfgf
互 meegmY
些 $ fWiqgf
些 , fhclgf
些 Wlmiee
些 port ghekge
些 source gpcdge
些 zone dngcie
些 东 dZnggj
些 什 hajgfj
些 区 fpbdhg
些 口 Rpkhif
些 地 dfpcie
些 对 gelbih
些 服 fchnff
些 来 bqfdhe
些 流 fedfhl
些 端 ebjmhd
些 网 fwYckZ
些 问 gedggm
交 idhjde
交 接 ffjheh
产 hdgfhj
享 <n> mefhfd
享 neegfd
人 lfmYch
人 上 nadhhg
人 在 nedfge
人 怎 ffeegl
人 求 ggffao
人 用 ggdkgf
人 看 eggggj
人 能 mlaehb
人 访 wWbdld
人 话 ggfgWs
人 连 khpaZf
什 cdhhhj
什 么 cdhhhj
今 hdefhm
今 天 efdfdq
从 <client> ngfefd
从 <far> pefdfe
从 <gateway> mcldgc
从 <host> pbddld
从 <outside> hfileb
从 <zone> xYjdiW
从 jdijee
仓 kfffgf
仓 库 kfffgf
他 kfdfei
他 们 lfegge
代 mfgeee
代 码 pfggcd
以 <service> enfeff
以 access fgfcfn
以 fjfcih
以 reach dpibfe
以 上 iYfddt
以 到 brcdjd
以 后 fehfob
以 吗 qdgdfd
以 用 nchfhd
以 直 pedhgb
以 访 hkfeja
以 连 jknegV
们 <gateway> kffgff
们 <host> ljfahe
们 <own> pehdfc
们 <zone> jgffgg
们 nahhfd
们 哪 Zfiqee
们 对 aZmohf
们 的 medifd
们 这 kgejfd
件 $ jcjfei
件 <n> hdfgke
件 <service> lfggef
件 ? jgfgfg
件 kffeid
件 到 fgelff
件 发 oeeeeg
件 吗 qbbhhf
件 第 fffgdm
件 走 nffgcf
件 里 eggfap
任 eogceg
任 何 cpeeeh
任 务 sefgda
任 意 dlhfff
份 , gffmef
份 egeleg
份 清 djekfe
会 drop ofefdf
会 efhgmc
会 不 kZjggf
会 些 hedeeo
会 做 thedZe
会 到 oVYnjh
会 回 ogebbk
会 在 ngbffg
会 多 hgcdsa
会 好 nefgjZ
会 干 ggfefl
会 影 degejk
会 怎 kbjelc
会 拦 kgfgfe
会 挡 pdefef
会 放 lgffdg
会 断 ggggkd
会 有 igfgnY
会 经 webafe
会 落 ifbemf
会 被 idglee
会 走 ldalge
会 转 gscedd
会 通 qaffrS
传 , kfgfge
传 mfffef
传 到 nffgce
但 lffggd
位 lffgib
位 老 mgdfef
住 ngfgfb
住 了 ngfgfc
体 hgffek
何 dpeedh
作 keffan
作 用 fggfao
你 dcfeer
你 会 heeeen
你 好 ifdefl
你 能 hffdfm
你 都 gebdes
佬 gegffk
使 kfebdn
使 用 kfdagm
例 gffffk
例 子 gfffgk
供 <service> ldfgfg
供 lghcff
供 应 ffgfel
依 lgfdgf
便 ghhdek
保 jhbjgd
保 检 hlZghg
保 测 khegfd
保 要 jcdjhg
信 $ jjdfge
信 , mffeff
信 <n> mcgghd
信 <service> jggffg
信 ? neffff
信 pegbhe
信 吗 legehf
信 投 pefgcf
信 走 nfeffd
修 eegfod
修 复 eegfod
候 jdgahl
候 源 jffgfg
值 iegefk
值 班 iegefk
假 dfggqa
假 如 afghqc
假 设 jdfdlf
做 fYbvhg
做 了 fbZvhe
做 什 hggcap
做 端 Zehsgc
停 ncffeh
催 jdjcfi
像 megfge
儿 lgkced
允 jjffib
允 许 jkffib
先 idgfjf
入 pbcgmb
全 egiiid
全 组 klafeg
全 部 kWlkfd
公 fgikec
公 司 hmicde
公 网 gdklfc
共 fZlkgf
共 享 neegfd
共 做 gfeogb
共 发 gXmidk
共 开 ialkfb
共 映 efdphd
关 ldfgmZ
关 系 lfggfe
具 ggffbo
具 体 ggefbp
内 jjehbh
内 核 jZhfem
内 网 ncelgZ
内 部 cpfjgZ
再 dffflg
再 加 ffgfjf
写 -i dheghk
写 kchecl
写 的 nffgec
写 着 jgeggg
决 ighgib
况 $ jggfff
准 igfgma
准 备 ggggma
凌 pefhfa
凌 晨 pefhfa
几 dbpief
几 个 ebpgge
几 条 idbnfh
出 <outside> kjccif
出 ndfkga
出 去 jcikfc
出 发 YdvZih
出 得 ldfdig
出 所 fkbihf
出 来 cYmoge
分 hihcej
分 别 jkidga
分 析 kgggfe
划 fehgle
列 dlhldb
列 一 flikeZ
列 个 fqadie
列 出 Yjfrfb
则 $ tfccgb
则 , khehkZ
则 : ggfgan
则 ? jagkfh
则 jefdfk
则 上 kfgggd
则 什 ggggdk
则 允 odgfee
则 啥 gfggUs
则 应 fgggbl
则 拦 lffffe
则 挡 kegggf
则 放 sgegbb
则 是 gfgfZp
则 的 hZgikh
刚 iedfel
删 efggwT
删 了 ehghpX
删 掉 gegfpb
删 除 fegfle
别 $ gahepe
别 hifcjf
别 是 dcapen
别 的 eldjch
到 $ hnaffg
到 , gobfeg
到 <client> nheehb
到 <far> tffdfY
到 <gateway> wdcefa
到 <host> kibehg
到 <n> eacodn
到 <outside> eYmleg
到 <own> keajje
到 <server> kfffff
到 <service> mghhfa
到 <zone> mlbgiY
到 ? nngYfb
到 forward ehhepa
到 ip jgffgf
到 一 kgggbh
到 了 mjeida
到 什 aclgod
到 任 cohdfe
到 内 oXhmhY
到 吗 lkgefb
到 哪 iZrkca
到 底 klgdag
到 得 imgZhd
到 我 hedmhd
到 的 ncffdi
到 谁 fmZkef
到 达 jobdgd
到 这 fpedgd
到 邮 fkfjcf
制 $ sYhceh
制 negehd
刷 了 jgggfe
前 dgdfik
前 对 jWgnhf
前 置 nfggfb
前 要 efdggm
办 gddjfl
功 ocgggc
加 -a gcghld
加 agfdsd
加 一 bgggne
加 上 dfghuW
加 了 bgggod
加 完 ehgglc
务 $ eahnhe
务 , hggigd
务 ? haephd
务 eYkkfi
务 器 gagggn
务 端 phdffc
务 里 ddpbhh
动 jgfdgg
动 了 edffhm
动 去 odgefe
动 往 megegf
动 有 eggfgk
动 访 kjedhd
动 连 jifdff
助 $ hbgefm
助 lcfeel
包 $ keffei
包 , kggeff
包 : lgffef
包 ? kfffdi
包 lggedg
包 会 scecef
包 到 uhdbcd
包 只 jfgfgf
包 如 lggffe
包 怎 sedgfZ
包 是 kefffg
包 最 ghYmfh
包 看 kfgfgd
包 走 mfeegg
化 $ fggfmc
化 ggggnb
匹 ledehg
匹 配 ledehg
区 grdcmW
区 别 hbhfod
区 域 drbcgg
医 kfggfe
医 保 lfggfe
十 ffgffk
十 点 ffhfek
午 cdhdfr
午 吃 fahdfp
半 iegcfk
半 夜 jeggfh
单 $ fkhihZ
单 , icfogc
单 : fkefgg
单 ekeidh
卡 kdhchh
卡 住 mgggfb
卡 在 lffffe
印 gdgeen
印 机 hefffl
却 ogeged
原 leffhd
原 因 mefgfd
去 $ ajdkfi
去 , dhcjhi
去 <far> meffff
去 <host> ofcejb
去 <outside> pefcdg
去 <own> pdgfiZ
去 <zone> pcfefg
去 ? ijfhgc
去 ieggjd
去 了 mbdlef
去 吗 negdeh
去 哪 jamcje
去 掉 deghoc
去 没 lfgfgd
去 的 ccklff
去 访 qcgeef
去 连 lffffe
又 mahaen
反 leffff
反 应 mffeff
反 映 pcffff
发 $ edgpfe
发 , fbpeie
发 <service> jggfff
发 mchhgb
发 不 qdgedf
发 件 jgfggf
发 信 negbhf
发 到 oncZgc
发 吗 kggfeg
发 告 ncgeff
发 布 bfjmef
发 往 ogfbef
发 来 jfgfgf
发 给 adired
发 邮 igfjee
取 ndggee
受 jgfeie
变 ggggma
变 化 ggggnb
变 成 kgffff
变 更 gdgfmc
口 $ vbblfW
口 , ihkccg
口 <far> lfffff
口 <n> kmgchY
口 ? sWgmkV
口 fijgee
口 不 nkfdeb
口 为 jbehap
口 会 goZgeg
口 出 lbhhgf
口 发 lkfedd
口 吗 sJZiez
口 放 pefede
口 映 qaajgf
口 是 obekgb
口 有 qlZcdf
口 的 cifhlc
口 能 ySghfc
口 要 ffffco
口 谁 gjahcm
口 走 nffegd
口 转 meemdb
口 连 pefbge
口 通 ntbceX
口 都 rtgVaZ
句 neffdh
句 啥 gfggdk
只 eocghe
只 有 jfggff
只 看 oeeffe
可 ilfcdg
可 以 ilfddg
可 达 kifdff
台 $ Vjcqhh
台 , eohccg
台 <client> tegffX
台 <gateway> cgfkfi
台 <host> jUgtfe
台 <server> ekZnfg
台 ? dcbpld
台 djcode
台 了 rcamhY
台 内 cmaoia
台 对 iVYxid
台 打 mefdfi
台 是 oeeeff
台 有 cffmhf
台 机 ifglfb
台 电 mgegdf
台 能 ldgfgf
台 要 kggcgf
号 hefffj
司 hmicde
吃 gdhffk
吃 啥 fbhefp
各 khedfg
各 位 kffgfg
合 ciefdn
合 作 megffe
合 吗 cfffeo
合 并 dfgfdn
同 ngfedf
同 一 ugfgcW
同 事 kgfeeg
同 步 lffggd
名 igbeeo
后 , dcgjqa
后 <client> jggghc
后 <outside> cggenf
后 <zone> deghjh
后 hVfmlf
后 会 fhdjfi
后 到 ldblfg
后 是 vYgcfe
后 果 dggfmd
后 源 pggeag
后 落 gdangi
后 转 pcdfgg
后 面 Ufhood
向 lkebdi
吗 $ rZdalg
吗 , qhdbdg
吗 ? cldhej
吗 ifdckj
否 nahejd
否 放 ggeekf
吧 $ qZeicg
吧 ? jfejja
吧 jdeihe
启 edhfdo
呀 $ fdbmfk
呀 fbglfi
告 ocdigd
告 警 legfff
呗 idfiei
呢 ? feggfk
呢 mXefil
周 hgfcfl
命 pffebf
命 中 qffebf
咋 kcfeld
咋 回 kffgeg
和 <n> qefcja
和 <zone> lefgfg
和 mdfdoY
和 第 gdffij
咱 jbgjgg
咱 们 ibgjgg
响 $ fdgfji
响 ? gfgfqY
响 eegdof
响 什 hhfbih
响 到 dffghk
响 吗 fgggoZ
响 哪 hedflg
响 谁 idhcpb
哪 $ jdgdih
哪 ejmjbb
哪 一 sbcfge
哪 个 mibagj
哪 些 Wlmjee
哪 儿 ihlbgd
哪 几 ednjfc
哪 台 hheofZ
哪 条 wffbeZ
哪 里 tajcha
商 mcgcfj
啊 $ kagoec
啊 , bndegk
啊 gdfmch
啥 $ hjgibe
啥 , fegeXv
啥 <zone> kffgef
啥 ? hefeem
啥 khadgj
啥 不 vdgggU
啥 原 kggfef
啥 后 aggfng
啥 影 hegglc
啥 意 fgcdim
啥 没 ehfeZp
啦 gffffl
嘛 用 efgfaq
嘛 的 gffejh
器 $ rdagge
器 , Ylgjif
器 <client> kfgfff
器 <service> ocefgf
器 ? Ygcuff
器 lgggde
器 上 obgehe
器 了 liahff
器 人 fffegl
器 是 kaldgf
器 的 ZsZkhd
器 能 lfjZgg
器 访 oYgfig
器 都 bkkfgf
回 , lffgge
回 : jfggff
回 jfffgf
回 事 kffgff
回 包 lfffhc
回 家 jgfgge
回 应 mhgafg
回 来 jgfgff
回 流 geehkf
回 的 jggfgf
回 程 jffgff
回 答 gedffn
因 ? pefgec
因 mefgfd
图 ifefjf
圈 , lgfgee
圈 lgfgee
在 <client> qfgdfb
在 <gateway> mfajhd
在 <n> dcggjk
在 <outside> pafife
在 <zone> ldhfge
在 forward ehefhj
在 idhdfk
在 trying mbgggg
在 一 ggTxgc
在 做 gaenYo
在 公 gbjngb
在 哪 ejegei
在 多 fffffk
在 对 dYpmgb
在 是 lbcdgn
在 最 ggggkc
在 的 ofgefc
在 第 gffgpZ
在 这 jbcnfg
在 都 Toojdc
在 问 moZdkY
地 ieldhd
地 址 mfffgd
地 方 cipbhd
址 $ jgfffg
址 , ofgdfc
址 <own> kegffg
址 mfffgd
址 变 kgffeg
址 改 dfbgva
址 是 mfaihe
坑 $ fdgegm
坑 gdgeen
域 drccgh
域 可 eoedgf
域 名 gffffk
堆 这 jgggfe
填 <own> pefdef
填 jhfgfd
填 的 lfffff
填 表 fkchfg
墙 shhacd
增 gcghob
士 jfhcfi
士 站 jfhcfi
处 nffefd
处 理 lgfdfg
备 khhche
备 份 lfffff
复 eeeanl
外 iflfed
外 一 gWjkdm
外 发 iljYgd
外 开 lcilea
外 投 jgggeg
外 映 hYM9hc
外 网 nfffdf
外 都 iVoncd
外 面 ofgcef
多 ebgbhq
多 少 echbgr
多 放 hgcdrc
夜 mefgef
夜 班 mffgfd
够 ekhblc
够 得 glicfe
大 mfgeaj
大 佬 gegffk
天 icedfp
天 下 dgelei
天 晚 ddgfgn
太 ifffdj
失 nfffed
失 败 offfed
头 oZfked
好 $ gefefm
好 , heflge
好 fcgggm
好 了 befglj
好 吗 lfggja
好 好 uadhce
好 的 ubfhcd
如 <far> nddheg
如 bfghpb
如 input cggglf
如 masquerade dgfglf
如 下 kggffe
如 加 ggggkd
如 把 dgggkg
如 果 bfghod
如 给 eggfjg
子 $ edhifj
子 edghgk
子 吗 effgfl
子 呗 fgdefn
学 kamchf
学 生 gekejd
它 wddeUj
安 jikcdc
安 全 hjldde
完 <zone> fggfnb
完 dchhqc
完 之 Xhggsd
完 以 ebghoe
定 ifgemb
实 习 ffigdj
审 kcfjhd
审 一 gdgffl
审 计 ngeedf
客 negdfe
客 户 nehdfe
室 mgegee
家 jejifb
宽 fgggdk
寄 rdfXld
密 efgfgk
密 码 efgfgk
对 <outside> nhjjaZ
对 <zone> jmfdfb
对 einhgX
对 吧 ngfeee
对 哪 dmefgg
对 外 ffmhed
对 方 mfeefg
对 端 lfgfge
对 谁 dpfYih
对 调 ccgeqg
导 idgeih
封 edefep
封 掉 ffgfgk
射 $ idgmgb
射 , gdcsha
射 ? cpjdgc
射 gdflfg
射 了 fhflfd
射 出 Yamlhi
射 列 efeofe
射 到 kfhebj
小 kgedgh
少 ? edgdgo
少 echbgr
就 ffgeob
就 不 rffgVi
就 可 keeggf
就 好 egggld
就 收 kjeged
就 是 qfgedc
就 正 jgggff
就 没 nfffee
就 能 cggfme
就 行 gfgfek
就 通 deggme
层 ncifdf
工 kffgfe
己 mggegc
己 去 teeece
己 往 kffgff
己 的 gldgff
己 能 ociffc
己 访 qedhce
己 连 jdhfhf
已 efjici
已 经 gfgffj
布 bfjmef
布 了 dgendh
布 出 dhnche
布 到 ddnmdd
布 的 fglchg
师 kfggbh
师 好 jeggge
带 kgcfek
帮 effdeo
帮 分 mfffee
帮 助 hbgefn
帮 忙 nagecl
帮 我 cgcgjl
帮 看 hcgefl
常 $ jfggff
常 , pbfgef
常 jfgfhe
常 吗 gfggje
常 的 jfggff
干 什 ggffbo
干 啥 gffffj
干 掉 mhgfdc
平 jggggf
平 台 jggggf
并 dfgfdn
序 hefgkd
库 <client> nffgfc
库 iegdhj
应 , lgfffe
应 fZhngg
应 吗 ihfdhg
应 商 ffgfel
应 该 jffjcg
底 klgeag
底 放 ofggbe
底 是 lafgfj
底 有 kffifd
底 能 ldjffd
底 通 uWghga
度 , Zgmhgh
度 fehldg
度 看 dfjjdh
建 hcghnb
建 连 kgfgee
开 $ hjfbcm
开 <host> sfdhda
开 <own> nhdffd
开 <service> nfcfff
开 giifdf
开 一 behbet
开 了 admlgf
开 吗 joeZge
开 哪 gZjepd
开 放 kihidZ
开 着 nlfbec
弃 $ lggfee
弃 mgfgee
式 medfkb
弹 offffc
弹 窗 lfffge
录 <gateway> kkdcfg
录 hegdfm
影 eegdmg
影 像 kffegg
影 响 eegdmg
往 <host> ngffcg
往 <outside> lfgeff
往 <own> lggcgf
往 refbge
往 外 qceege
径 kfffff
得 ilhcjZ
得 上 megZhg
得 了 fjiZfk
得 出 qgdcdg
得 到 jnccgd
得 去 ijedfg
得 开 kffejd
得 来 mjddfe
得 着 glicfe
得 过 pefgfb
得 通 mbgmga
心 ibgchl
必 jfggeh
必 须 jfggeh
志 : jgggge
志 kegdgg
忘 fffffk
忘 了 fffffk
忙 nagecl
忙 review ffgffj
忙 分 kggggd
忙 审 ffgffl
忙 查 jmZfgf
忙 看 keggff
忙 解 lffedi
快 edgeeo
怎 jdhchh
怎 么 gficel
怎 样 pbdfjd
思 $ hfggZm
思 , fgccjm
思 -a geggZp
思 : igggZm
思 ? egggdl
思 fgedfn
急 $ fefefn
急 fdgcfo
总 gekigc
息 kefdgi
您 jcepec
您 好 jcepec
情 megffe
想 <service> neffee
想 gffiid
想 加 ghginW
想 在 igdfpZ
想 把 Zhhgne
想 用 leffff
想 直 jfggff
想 确 iididg
想 访 vZeheb
意 gjeddl
意 思 fgedfn
慢 , dfegdp
慢 dfggcp
懂 $ dgfeen
懂 , igggdh
懂 : ggggZo
懂 hgffZo
成 <client> dgehoc
成 <n> chgfsZ
成 accept egggle
成 bgffpe
成 drop Yhggmg
成 snat fdgglg
成 strict ggeeme
成 人 ggggan
成 什 tgeeYg
成 转 bfggmg
我 fcghgk
我 一 keemed
我 人 jehffg
我 们 maijgc
我 在 mhgfdc
我 想 lfefoY
我 打 chggle
我 把 Zfedjp
我 是 jgfgge
我 的 jgggeg
我 看 mfhgfc
我 要 hgjcfi
我 讲 idfejh
我 这 jejZel
户 neeifd
户 反 lffeff
户 在 jffffg
户 打 meckfe
户 用 rfgYeg
户 的 vcgaha
户 端 oggcgc
户 访 mXikgc
户 连 ffdkie
所 egfldh
所 有 ehfmfe
手 hjffgd
手 机 hkgfee
才 iefefk
打 <host> kgldZg
打 <own> pcakef
打 eciflg
打 不 qdgcfd
打 到 heblkc
打 印 gegeen
打 开 jiidef
打 得 kkedic
打 算 ahgfoe
执 kgggfe
执 行 kgggfe
扫 kpcbdg
扫 我 mbfdgj
扫 描 pffdef
找 cfgghk
把 -a gggglb
把 <client> fbddcw
把 <n> edhYmm
把 <own> dehgrZ
把 <service> ldffgg
把 <zone> cdgeho
把 adgbnn
把 input egggjg
把 masquerade bgggmf
把 所 gdglff
把 第 egggld
抓 kggffe
抓 到 lgfffe
抓 包 kfggfe
投 qageef
投 递 nehdhd
护 hdbjgj
护 士 jfhcfi
护 网 heXqhf
报 <n> lehfge
报 lgcigd
报 告 mddmfb
报 连 kggfge
拉 lffiee
拒 pdgegc
拒 绝 ncgegf
拦 $ pdhahe
拦 ? legfgf
拦 megagi
拦 吗 kfggfe
拦 的 leggge
拿 odgedf
挂 Zbeoji
挂 了 badkjl
挂 载 shgegU
指 dkdgfj
指 标 kffgff
按 lefgkb
按 现 kiffed
按 规 qZghgc
挡 $ vfZdef
挡 ? lefggf
挡 jekffd
挡 了 ogegfb
挡 吗 seceef
挡 掉 kgfefg
挡 的 ngeffd
挪 hggeoZ
挪 到 hggeoZ
换 fegdpd
换 成 eghgnb
换 机 fgggke
据 , jgfggf
据 hffefj
据 包 rgefae
据 库 gefcgn
掉 $ mfeedi
掉 , fegend
掉 -a fbghod
掉 <n> iageuY
掉 ? offgcf
掉 hdgeoc
掉 line dgfgnd
掉 masquerade Uhfhsg
掉 会 heffmd
掉 吗 rggcaf
掉 的 cgggne
掉 第 bgehod
掉 还 ocdaij
排 jdgben
接 , lfegff
接 <own> kffgge
接 <server> kggfge
接 <service> hmdeef
接 ldidgf
接 会 iggghd
接 口 offfed
接 在 qdeged
接 打 efkckf
接 文 dfkieh
接 用 jfggff
接 被 legegf
接 访 sfdbhc
接 超 nefegd
接 连 qccdfi
控 kfggff
控 机 jfggff
推 mffedi
描 pefdef
描 件 jgggge
提 nghYhf
提 供 mjhYhd
提 示 jffggf
提 问 gfdgfl
插 ggfgrW
插 一 ggegrX
摸 vYdjfb
支 kdgfei
收 <service> idffkf
收 jhffge
收 信 lfffge
收 到 lffggd
收 得 lefffg
收 邮 meeggf
改 bdgfkl
改 了 deggbq
改 动 eegfem
改 完 fdhgnc
改 成 cgffoe
改 的 hefffl
放 $ hnchfb
放 ? imhWif
放 jffhfg
放 不 sbgegb
放 了 balnge
放 出 hfedme
放 吗 scbiha
放 啊 fsfXhe
放 在 redhTl
放 开 odcgff
放 没 ifgdhh
放 的 gfnhdd
放 行 jagegk
放 进 mfffff
放 通 odddfi
故 ijeeck
效 sfgdfZ
教 jdfjdg
教 一 jdglcf
数 hgfefj
数 据 hffefj
整 indghZ
文 jegefi
文 件 feiegj
文 档 fgZodj
料 , ckkgfe
料 : glYghh
断 $ gfZhjk
断 gceekj
断 了 Yefckr
新 人 efggdl
新 增 gfggmc
方 $ fXpggg
方 ? Ybrhif
方 jfmcmW
方 向 nefgfd
方 是 kcjegf
方 案 eegemf
方 能 fqedcg
无 lfggdg
无 法 leffff
日 nehddg
日 志 kegdgg
早 , mgggfb
早 hecgem
早 上 lefcek
时 $ odgdge
时 , kfgifd
时 magdgi
时 候 jdgahl
明 hdfhfi
明 什 qgfedc
明 啥 kggfef
明 天 cffffo
明 明 kgggfe
映 gdflfg
映 射 gdflfg
昨 gbhfcr
昨 天 kcggfi
昨 晚 ddhfdq
是 <client> keiche
是 <far> kfffgf
是 <host> jjgfec
是 <n> oecahj
是 <outside> jffggf
是 <own> megfcg
是 <service> pdffcg
是 <zone> pfehcc
是 allow mhfgfb
是 drop pahhcf
是 forward geiled
是 hairpin qfgffa
是 mail qgdfgb
是 不 gefefm
是 丢 neggfd
是 什 jifcXp
是 允 sZgceg
是 关 ofafgg
是 删 egfhke
是 加 ggggoY
是 发 feaphg
是 否 nffffd
是 哪 ngdice
是 啥 fdfijf
是 在 gggejg
是 好 mgggdc
是 就 fhgglc
是 怎 rgfaee
是 我 lgefhd
是 把 afgenh
是 放 ofeegc
是 正 jfggff
是 没 efgfkg
是 被 lfggfd
是 规 qgggdY
是 说 dhheap
是 谁 ldgdam
是 转 Ngfwjh
是 这 hdggfi
是 通 qedcge
晚 <n> jgffci
晚 cciffq
晚 上 fdffgl
晚 变 jefeld
晚 谁 fdgdfn
晨 pefhfa
暴 mZliec
暴 露 mZliec
更 heggmc
更 新 mfffee
最 hcemhf
最 前 dggfjh
最 后 jdemfd
最 终 kagjeh
月 hddfdo
有 $ iacljg
有 ? mcgbbn
有 bmblge
有 rule lchkde
有 syn kfgfff
有 个 nkgcdd
有 人 lmafef
有 例 ffgffj
有 做 Zditga
有 关 kfggfe
有 区 heggoa
有 去 lfggfd
有 台 kdggfg
有 哪 dmfkga
有 啥 gdhflf
有 回 lggdff
有 坑 gdgeen
有 多 Yhehgn
有 对 uhYkba
有 影 dcheog
有 拦 kefggf
有 放 iXiaml
有 映 Xhfqff
有 没 ekbigh
有 点 itcaha
有 端 ZZgwhd
有 被 tafffc
有 规 ijfggd
有 谁 aofhla
有 这 ofgfdd
有 问 oWhegi
有 限 negdeg
有 风 gdgeik
服 fdkkgd
服 务 fdkkfd
期 Yfajiq
末 ceffhm
本 nhhbdf
本 机 lihbdg
本 身 mcgegh
机 , njffcc
机 <client> pffgfb
机 <service> jfgfff
机 ihehch
机 上 offZcl
机 吗 jZfmdi
机 器 lgggde
机 收 keggff
机 用 nfggec
机 的 dlbcgn
机 能 xVhfhZ
机 要 lfffee
机 访 nZffej
机 连 tafdfd
机 都 mkbdff
条 , hgggmY
条 -a ggfgpZ
条 : jffeej
条 <n> ffgfjf
条 accept ggggkd
条 cgfdng
条 conntrack kggffe
条 rule geecep
条 一 jgggff
条 什 ggggUt
条 会 ggfgmb
条 啥 geggYq
条 日 jggggd
条 是 hfffRw
条 没 feggZq
条 端 ggfqfZ
条 规 fdeggm
条 路 mgfgfd
条 连 jgggfd
来 $ ekfhfe
来 , iffefj
来 ? gmbfie
来 kikbde
来 了 efggmc
来 吗 ragdff
来 回 qaefgg
来 源 buebhe
来 的 gchnde
来 看 ddfpdh
来 自 mdeggf
来 这 mgggbg
来 问 ilafgg
板 jefgfi
板 在 mefgff
析 $ kgfgef
析 : jgggge
析 odfeff
析 下 mggggb
果 $ lfbdmd
果 <n> afgfrc
果 eghdod
果 remove gcghnc
果 删 ggegje
果 加 cghhpZ
果 把 fdgghj
果 第 bfggtY
查 : hcljcf
查 <service> kefgfg
查 一 jkdeci
查 得 pffgbd
查 要 hkfdgg
查 询 ofggdd
标 , lffgdf
标 ckfekf
标 是 elheff
校 oZiafk
样 $ gbldme
样 , mfdgfg
样 <zone> fhefle
样 ? lhfhiY
样 jdiela
核 jahgcl
根 seibeb
案 eegfmf
桌 kfffff
桌 面 kfffff
档 jgYmci
检 jkgdef
检 查 hkfdgg
楼 dcgefq
次 hegdfm
次 都 ohgfdc
正 jfgfhe
正 常 jfgfhe
步 mfefge
死 mWhbdr
死 活 jgggge
段 , ljdibd
段 <zone> jkdhfc
段 jkgage
段 可 anhehf
段 能 hmiUle
段 访 djgbhk
段 连 fkgfff
每 lkZfff
毒 okfdcd
比 jfegeh
比 如 lgfgef
气 jgbfbo
求 , wecfgX
求 助 mffgfd
求 解 jfffZn
没 $ rZeaii
没 ? cfgeds
没 了 cgfgra
没 写 ggefel
没 动 jggggd
没 反 kfffff
没 回 jgggeg
没 放 kfgfgf
没 有 fjcjge
没 看 hggfbl
没 见 pZedek
没 问 lggdff
法 kefffh
法 连 jfffff
注 lfefjd
活 jgggge
流 ieegje
流 量 iddfji
测 ohdfdf
测 评 khegfd
测 试 ngfedf
浏 jgfgff
浏 览 jgfgff
清 bjfjfh
清 单 clfkfe
源 $ Zrbehi
源 <client> meffff
源 ipdefb
源 地 kgchhe
满 degeep
满 了 degeep
点 cieeeo
烦 ghcgfk
烦 列 dmYkhg
烦 帮 fdgdhm
烦 看 sfgdfZ
然 kbgfek
现 hdjdfk
现 在 hcjdfk
班 iddiej
理 mjeeee
理 解 hgffZo
理 页 jjdfge
生 idlcfg
生 产 hdgfhj
生 机 phbhcd
用 $ deZpfl
用 , mUdofj
用 <host> tbgehZ
用 <n> mfggfc
用 <outside> kgfgef
用 <own> kffgge
用 <public> offfgb
用 <service> kfghhc
用 ? eefffn
用 foxmail kffgge
用 gggecm
用 你 gfeffl
用 到 ggmahg
用 哪 dctZgg
用 啊 gfeegk
用 得 dmneae
用 户 ldenfb
用 手 ncggfe
用 的 neffXm
由 <client> kfffgf
由 nfffee
电 nefgfe
电 脑 mefffe
电 话 keeffi
略 fffgkf
略 上 kffgfe
略 改 fgffkf
病 okfdbc
登 oheefc
登 录 kifdfe
白 lhffZj
的 $ rbekSl
的 , oleWja
的 -i fcfgik
的 : kgfgVo
的 <client> nffhfb
的 <far> qdffdd
的 <gateway> cegfdq
的 <host> neefhd
的 <own> jffggg
的 <service> qXgeei
的 ? kjigUi
的 cfhhfk
的 client qfdgfb
的 dnat kjefjZ
的 effect fgfgUv
的 foxmail ngdeef
的 ip efggke
的 laptop meffge
的 line hggdhh
的 masquerade efhioX
的 mx fgefgk
的 outlook jeggfg
的 pc nffgee
的 port Zierha
的 prometheus ndffff
的 tcp rdgZhe
的 traffic nffaej
的 udp nkfbha
的 user icfgfj
的 一 lfgggd
的 人 mVtega
的 作 ghgecl
的 信 ndffhd
的 共 mefgfe
的 同 pdfffd
的 吗 nfgidb
的 吧 peecge
的 哪 fZnkgd
的 地 jfddpa
的 备 kffgef
的 实 gfigdi
的 客 kgeffg
的 对 jhfffg
的 打 sfeggX
的 接 kggfff
的 数 kggffe
的 时 kffgff
的 是 iagjgh
的 服 gdlhfe
的 机 njgdcd
的 来 hnccgg
的 流 idgemd
的 源 ofahid
的 用 ncgfgf
的 电 ndfffe
的 目 cgefqd
的 端 fWilhj
的 第 feggel
的 管 hkgffd
的 终 pbghfd
的 网 fijfdf
的 规 hZgdkm
的 角 bfkjhe
的 话 chfgra
的 远 jffgff
的 连 mdfggf
的 那 eekgpY
的 锅 jfggff
的 默 lgeegf
监 kckcgf
监 控 jffgfg
盘 gcdfgn
目 hmebfg
目 前 Xmhlff
目 标 bkfelf
目 的 ngfcdh
直 timed tcehfb
直 timeout mffffe
直 unreplied jgggff
直 刷 jgggff
直 卡 lgfgfd
直 接 higeid
直 是 jggggd
直 没 mfffef
直 超 kgggee
直 转 lgfged
直 连 leggfe
直 重 kggfff
看 $ gegjdj
看 , keihcf
看 ocfjZh
看 一 nahhfe
看 下 odffef
看 不 hgggam
看 到 nfeedh
看 得 oYhfgg
看 懂 gggecm
看 看 idghej
真 pdecfg
眼 cfgfgm
着 $ gjpbdb
着 ? hkkbfd
着 jjjabi
知 hifgci
知 道 dkefcl
知 邮 kggffe
码 jefeej
码 忘 fffffk
确 pgggcb
确 认 pgggcb
碰 jnkcdZ
离 lffgfe
种 gifimX
科 mcgfge
程 nggfdd
程 桌 kfffff
窗 jffeje
窗 口 hfffjf
站 mcigee
站 在 Zfkkhf
端 <client> mffffd
端 <far> oefbfg
第 <n> cffejm
第 dffeim
第 一 hfffek
等 jhbjgd
等 保 jibjgd
等 着 kefggf
答 pcceck
答 哪 gedggm
策 fffgkf
策 略 fffgkf
算 $ fmfegf
算 Zhffof
算 把 fhgemd
管 iohdcd
管 哪 fjhfgf
管 是 gpiZfe
管 理 jhfgfd
管 目 fjhfff
箱 ffgffk
箱 密 fffffk
系 kfggfe
系 吗 lfggfe
系 统 kfffge
线 $ gffgnb
线 ifcioZ
组 nkaeef
终 kcgiff
终 端 ocggfd
经 过 lgeied
结 uZedeh
结 果 pfcdff
绕 qeegec
绕 过 nfdgfe
给 <client> uegadc
给 <host> sggffX
给 <zone> lfgfka
给 mYdjle
给 个 hjgefg
给 几 ggdegl
给 哪 ncckef
给 我 jeXqaj
给 第 affgog
给 谁 Ybdvej
络 ekfefh
绝 $ ndgegf
绝 ncgegf
统 kfffge
编 ogefec
网 , nfgfde
网 <far> redbfg
网 mifcgc
网 上 cflige
网 不 ndcfje
网 关 migeed
网 吗 naZimf
网 哪 lWhqhZ
网 映 hXmpdd
网 机 enakia
网 段 jkhagf
网 络 ekfefh
网 走 obegge
网 页 rdgega
置 $ gfgffj
置 ? dgggfl
置 cegfik
群 odfceh
翻 ggggan
翻 译 ggggan
老 ldfgfg
老 师 kffgfe
老 是 pgefga
老 板 kefgfh
者 mdfgfg
能 <service> qfdcge
能 access egceho
能 cjhcjh
能 ping neeeff
能 reach lldcfd
能 上 raaihd
能 不 rZeegg
能 主 kjfdff
能 从 lkceef
能 做 hffdfl
能 出 rbcgef
能 到 kkedbh
能 去 jYmgeg
能 合 dfggfm
能 否 mYggme
能 回 iedfgl
能 帮 ihaegm
能 干 gfdgfl
能 打 kjibgc
能 收 lefgic
能 查 ffafin
能 用 henagh
能 直 fjefkc
能 访 ekieeh
能 过 ucghfW
能 进 joZeff
能 连 dgehhj
能 通 eaflhj
脑 mefffe
脑 可 sdgcfc
脑 打 offgfc
脑 能 ocfgge
脑 连 rbeeff
自 <zone> radgge
自 nfjagd
自 己 mggegc
自 身 ogfhfZ
若 gdegpb
苦 fegffl
苦 了 eefdfp
落 febqmY
落 到 fcZllh
行 $ ndeecj
行 , keffjd
行 <zone> chefpd
行 ? mgeeci
行 cefelk
行 masquerade ggggoZ
行 不 ldefjd
行 为 ehfcZs
行 了 tffdda
行 什 eghhcl
行 以 cggglg
行 会 ghegob
行 删 fgggke
行 前 gfggpY
行 加 fffgnc
行 去 ehfhpX
行 后 egggmb
行 吗 qefded
行 和 gdffji
行 啥 hibdas
行 对 ccgeqg
行 干 ffgeaq
行 挪 gfgeqY
行 是 gfgfdl
行 有 gaidVy
行 没 iffdhj
行 的 gffeqc
行 补 dffgmg
行 还 mgfgee
行 那 gfgfZp
补 gggfkc
补 一 ghdfle
补 丁 lggedf
补 上 egggjf
表 $ glclec
表 : fkffgf
表 giZilf
被 <client> lggffe
被 <far> xfebbd
被 <gateway> ogfgfb
被 <zone> nfgefd
被 drop lgegfe
被 forward jhelaf
被 kcglcf
被 丢 meegfe
被 哪 lfffgf
被 拒 odgehb
被 拦 tedZgf
被 挡 hcmefh
被 改 sheead
被 放 peedff
被 转 geeped
装 pghbcf
西 ? dcjhfk
西 cekjei
要 fihfka
要 上 hfgfdk
要 不 leggfe
要 交 hdbogg
要 从 kffefg
要 写 lckgec
要 去 odgcff
要 填 fjchif
要 往 jggfff
要 把 odhgde
要 是 afkgob
要 材 dkmdee
要 求 kggdgf
要 用 mjaocZ
要 访 pegeee
要 调 pbgdfg
要 过 ubcieb
要 连 legfef
见 oafeck
规 igedfk
规 则 jefdfk
览 jgfgff
览 器 jgfgff
角 afkkei
角 度 afkkei
解 $ igffam
解 ceihdm
解 析 pagegg
解 释 geiiZl
警 legfff
计 ngfefe
计 划 dehfnf
订 kdgagk
认 jfgfic
认 一 phgddc
认 策 fgfglc
让 <zone> jdgfdj
让 hdfhcl
让 不 qdgfga
让 过 jgggfe
议 fchgnd
记 dfbhfp
记 录 degfeo
讲 $ ffhfle
讲 jefdkf
讲 讲 efgfnd
许 jjffib
许 吗 jeggff
论 lWhgkg
设 eiedmg
设 备 jjffee
设 成 ffefmd
访 fihcfk
访 问 fihcfk
证 hbgdfp
证 书 ccgehq
评 jfeilY
评 要 iidgeg
诉 pgbahh
译 ggggan
译 成 ggggan
试 mgfefd
话 $ keffdj
话 , aggfsa
话 : gfggdk
话 dfefli
询 nfgfed
该 jdfici
该 怎 gfdgfk
该 是 nfgcgf
该 没 pgdfed
该 能 gdcnfi
该 通 ofgegc
误 mfeffe
说 <service> ldgggf
说 kcdhdl
说 打 qchdgc
说 明 gdfifj
请 jfhicg
请 列 Sfpkfi
请 教 kdflcf
请 求 gedifj
请 问 oghheZ
谁 $ ibZmrZ
谁 ? cgfhgj
谁 Zvbgdg
谁 动 fdgfgl
谁 可 hobgia
谁 回 jgggge
谁 开 dpfYih
谁 改 hefffl
谁 来 jgcZfo
谁 能 Zseejd
谁 进 aqZhhg
谁 连 glhchd
调 pbfekb
调 用 nfegee
谢 $ hficZp
谢 hfhcZp
谢 谢 hfhcZp
财 dcffer
财 务 dcffer
败 , nggfdd
败 offfed
账 fjefgh
账 号 eefggl
贴 edglgg
费 mfdgfe
走 $ mgeche
走 <n> legffg
走 <own> jgffka
走 <public> jdefih
走 <service> kfffgf
走 ? vgeccb
走 hairpin mfgfee
走 lfgiec
走 不 oeffed
走 到 ifZmgg
走 哪 nffggb
走 得 gbfngh
走 的 qffffa
起 jgfgdh
起 什 fggfdl
起 连 jffgff
超 pdgegd
超 时 pdgegd
跑 jefggg
跑 在 jgggge
跟 <gateway> lfggfe
跟 iegdYq
路 $ mffbgg
路 rdgded
路 径 kfffff
跳 qehced
身 ? jfffgg
身 rdgffa
车 nefdff
车 间 nefdff
转 kecijd
转 到 iibkjb
转 发 gdclld
转 圈 lgfgee
转 给 magige
轮 kfgfff
轮 询 kfgfff
载 gYeafx
辛 fegffl
辛 苦 fegffl
边 <client> tbggfZ
边 <service> meffge
边 negfbh
边 到 ahfffo
边 拦 jfgggf
边 放 lcgggg
边 的 efggdm
边 能 jcibgl
边 要 tldZcc
达 mndagc
达 吗 rcfaeh
过 $ jgggfe
过 <gateway> pbhfef
过 <own> jefeie
过 <public> pgefcf
过 igcicj
过 一 ffgfgj
过 不 lchgff
过 了 hehefj
过 去 jlYffi
过 吗 rfggfX
过 哪 lfZmfe
过 得 pdffee
过 来 kgeicg
过 网 kigffc
过 这 qdgbcj
返 jgggff
返 回 jgggff
还 ageekm
还 work agfgoe
还 打 fegfjg
还 是 oeeech
还 有 eqZagm
还 能 ceggmh
还 行 Zgfgrd
还 通 eZheio
这 cgehfl
这 一 mdfgla
这 个 geehel
这 么 kefehg
这 句 gfggdj
这 台 ehdlgf
这 是 kgggfe
这 机 dcfcgs
这 样 ihfdjf
这 种 hjgfef
这 行 hgggVq
这 边 lehdfg
进 fnggdd
进 去 hcfggk
进 得 jmaegf
进 来 hjhgfc
远 kgffff
远 程 kgffff
连 <client> qgfgfY
连 <far> gchhmc
连 <host> shfcfZ
连 <outside> kegfhg
连 <own> dYkfkj
连 <public> pfdddh
连 <zone> kdffjd
连 ? jngbed
连 gihdej
连 上 kbfpcd
连 不 gnfddg
连 到 lhjVek
连 吗 kvZZde
连 外 qegaff
连 得 megahg
连 我 lkfahd
连 接 oagdgh
连 线 rbcefg
连 进 fkdggg
退 回 jgfgff
送 ifdjeh
送 到 hfbmcj
递 nehdhd
通 $ ghgcgj
通 , qifefY
通 <client> mffgef
通 <far> kffgff
通 <gateway> lgffff
通 <host> oegfha
通 <own> mbgeke
通 ? zYbdee
通 ekghcg
通 不 ndeegg
通 么 teceiY
通 了 jbeblk
通 吗 hoeeed
通 吧 gddmgf
通 啊 sahega
通 的 nfedgf
通 知 kggffe
通 过 jhgfgc
通 还 oefgfc
遍 kgledc
道 gkefcj
那 fgffob
那 三 bgggne
那 个 gicbdq
那 台 hfghZn
那 条 efhhmb
那 种 iZelpZ
那 行 cggglf
那 边 nefgch
邮 lfdfie
邮 件 lgdgic
邮 箱 ffgffk
部 clhicg
部 门 lbkgfd
都 billjW
都 不 hZffpf
都 会 heedeo
都 在 jdifge
都 映 gVmmhe
都 有 Zfiilf
都 没 pffgfa
都 算 erecef
都 能 Xg2Yfc
配 odedfg
配 的 lggggb
配 置 hfgffj
采 kgggef
释 geiiZl
释 一 hfgfcm
释 下 hggbfl
里 $ Zcihhm
里 <service> obfgff
里 ? Zgdsdh
里 lgeghb
里 写 peegbf
里 刷 jgggff
里 加 aggfrd
里 有 lbhjcf
里 的 ichefj
里 看 dgggcn
里 要 pdgggb
里 这 jgggff
里 面 Whkmhe
重 cfgffm
重 传 kfgfff
重 启 edhfdo
重 置 fffffk
量 $ mdeedj
量 ? ffefen
量 iddfji
链 sgedae
锅 jfggff
锅 吗 jgggff
错 kfffff
错 误 mfeffe
镜 jfggff
镜 像 jfggff
长 cekldg
门 ickfeg
问 $ ghdffl
问 , hqdedd
问 : ghhdej
问 <client> zffgeR
问 <far> tefeiW
问 <gateway> lgfhhb
问 <host> klafeh
问 <n> slgaeX
问 <outside> oYbnhd
问 <own> hmabij
问 <public> vcfbdd
问 <zone> ilcgcg
问 ? gddfep
问 fihcdm
问 一 neffgd
问 不 kdgefj
问 从 pgddgd
问 你 gfZefr
问 到 hdolgV
问 哪 iYpYji
问 得 khbfdl
问 我 ldjceh
问 的 kfefie
问 这 ggggcl
问 题 hegdgj
间 mfgifa
限 dndena
限 制 negehd
除 cndhkc
除 了 dpejeb
险 $ gdgdik
险 gdgeik
随 ijgdge
随 便 ijgdge
隔 lcfeek
隔 离 lffgfe
障 hegdfm
集 rfecfe
需 jjekgX
需 要 jjekgX
露 mZliec
靠 meehdh
面 , Xmgfih
面 <n> jffgff
面 lZcqjZ
面 到 kgffff
面 加 dhhglc
面 插 ggggnZ
面 是 Vhfqhg
面 的 ehgkhd
面 这 gggfmc
页 mgfdeg
页 面 iiedfi
顺 hbhcli
须 jfggeh
领 jdgeje
领 导 jdgeje
题 $ lafefj
题 ? mdfgfe
题 hegdgj
题 吗 hefgek
题 吧 mgfdge
风 gdgeik
风 险 gdgeik
马 mgfeef
马 上 mgfeef
麻 ggdgfk
麻 烦 ggdgfk
黑 madeeo
默 ggffke
默 认 ggffke
`;
export const PART_WEIGHTS = `
+ ' lhb
+ 'connection jka
+ 's amg
+ -> qXg
+ -a iic
+ -d kdg
+ -i bhk
+ -j fkd
+ -s bcp
+ -v lfc
+ ; mdd
+ <- dnc
+ <far> bji
+ <gateway> gck
+ <n> eld
+ <public> nVk
+ <service> djg
+ <zone> cii
+ able rZc
+ accept gkc
+ accept' clf
+ accepted rac
+ access mfb
+ accessible fna
+ acess jgd
+ ack djg
+ active pcb
+ add kgd
+ added ahl
+ address Yfp
+ admitted iak
+ adress Yeq
+ after cii
+ again dcm
+ against pbc
+ agent ihd
+ aimed kee
+ all dgi
+ allow Zbt
+ allowed hdi
+ alowed naf
+ already cnd
+ am enb
+ an klX
+ answer cqa
+ answered rbZ
+ answers cji
+ any aoe
+ anything efk
+ anywhere emc
+ apt blg
+ arbitrary nYg
+ are niX
+ arrive piV
+ arriving reX
+ as Zoe
+ asking pgX
+ asks sXd
+ at eld
+ available VzY
+ be Xlk
+ because lfb
+ becomes cfl
+ been fZp
+ behind pbb
+ being glb
+ believe ogY
+ blame eek
+ block eZp
+ blocked iic
+ blocking cco
+ blocks kcg
+ bob ked
+ both Xin
+ bounces igd
+ box jfe
+ browse nZg
+ browser fje
+ browsing hid
+ build fcl
+ but ham
+ by bij
+ bypass eao
+ bytes blg
+ c hcj
+ call dhj
+ calls nbe
+ can't kcf
+ cannot nXi
+ cant fan
+ chance qZd
+ check dmc
+ checks kbh
+ cksum hla
+ claims bpb
+ clients kkY
+ closed gkc
+ code cji
+ colleague goY
+ collects coc
+ com apd
+ come lai
+ comes nZg
+ coming ftV
+ complain jhd
+ complains bji
+ conect kfc
+ configured eZp
+ confirm gZn
+ connect kfd
+ connecting jic
+ connection hid
+ conntrack Zgn
+ contacted Yqe
+ correct cpb
+ could kdf
+ cross amg
+ cs fld
+ ctstate ahl
+ curl mce
+ customer gpY
+ daddr mdd
+ deliver oZf
+ delivered lZi
+ delivering seW
+ delivers oae
+ desk idh
+ desktop iic
+ destination ijc
+ dev led
+ dials pYg
+ did lcf
+ die enb
+ dies mfb
+ direct cjh
+ directly gkb
+ do lgb
+ docker Vkn
+ does jgd
+ doesn't gam
+ doesnt rYd
+ doing bgl
+ don't ekd
+ dont mfb
+ down bfl
+ dport dhj
+ dropped jge
+ drops idh
+ dscp fld
+ dsn ejf
+ dst jef
+ eating bgl
+ echo kbi
+ end imY
+ ends neb
+ err gjd
+ errno jef
+ establish jfe
+ even cii
+ ever alh
+ every jdh
+ everything iak
+ example ijb
+ expected gjd
+ explain kaj
+ exports oXh
+ exposed cjh
+ f bnd
+ fail rgV
+ failed gdk
+ fails lec
+ far kkY
+ fault lbg
+ fetch mbe
+ fetches mbe
+ filtered mhZ
+ fine djg
+ firmware nfa
+ fix Vcu
+ folks kbh
+ for Zmg
+ forever fkd
+ forward Vet
+ forwarded jib
+ foxmail jbi
+ from aki
+ full eke
+ gateway Zjk
+ get dkf
+ gets anf
+ git epZ
+ github rXe
+ given wZY
+ gives Ymi
+ go nfa
+ going pgY
+ good bji
+ got agm
+ guys oea
+ had ejf
+ hairpin kjZ
+ hand meb
+ hands cme
+ hang fek
+ hangs glb
+ happens lde
+ have kYj
+ he jZk
+ healthcheck jgc
+ her eld
+ here tUf
+ him Zgn
+ his emb
+ hit ika
+ hits lfc
+ home hal
+ hosts Xpg
+ how gcl
+ i dfl
+ i'd ajj
+ i'm glb
+ icmp idi
+ id ejf
+ idea lfc
+ if klW
+ inbound Yli
+ incoming lfc
+ initiate sZb
+ inner mbe
+ input lfc
+ inside fXq
+ instead Zkk
+ internal bpd
+ into nZg
+ ip fdl
+ is cme
+ isn't hlZ
+ its led
+ itself kai
+ jobs gbm
+ k bjj
+ keep qda
+ keeps qdZ
+ kept hak
+ kibana gmb
+ kindly bmf
+ label hjc
+ lan chj
+ land klW
+ lands ibk
+ laptop fkd
+ leg bij
+ len nfZ
+ length kee
+ lets cgk
+ letting fcl
+ like kbh
+ line adp
+ lines qTj
+ listens Zqd
+ lives led
+ load ijb
+ loads ihd
+ log hjc
+ logs jch
+ longer kee
+ look oYf
+ lose nbe
+ lost mga
+ mac dfk
+ machine ijb
+ machines eld
+ maillog cpb
+ mails ogY
+ make iid
+ mar lah
+ masquerade eje
+ masqueraded fje
+ match Zfn
+ may jmY
+ me cfl
+ mean gkc
+ meant bpc
+ minute Zmh
+ monday lcf
+ monitoring fdk
+ morning Yjk
+ mount ikZ
+ mounted ncd
+ move jja
+ must niY
+ mx mfa
+ my aoe
+ n fje
+ names iic
+ nc led
+ need nXi
+ needs hci
+ network fna
+ never cjh
+ new gck
+ next afn
+ nginx cji
+ night oYg
+ nightly Zqe
+ no bhk
+ nobody qZd
+ node oda
+ not eld
+ nothing eje
+ now dkf
+ of lha
+ off ibj
+ ok jdf
+ once oiW
+ onto lcf
+ open occ
+ opened bpc
+ opening kdf
+ or kib
+ org Ykk
+ ought jmX
+ our lhb
+ out hdh
+ out' lee
+ outbound nWj
+ outgoing jaj
+ outlook jdg
+ packages qda
+ packet kdf
+ packets mXj
+ pass fej
+ passed bod
+ passes elc
+ path Vkn
+ pc fej
+ pcs nbe
+ people jgd
+ permitted hdi
+ phone cdm
+ phones ndd
+ pick mfb
+ ping pcb
+ pingable cnd
+ pinging rXe
+ pings qac
+ plain ncd
+ please fnZ
+ pls jka
+ pointed oae
+ policy mYi
+ poll uQi
+ polled Yqe
+ polls sYd
+ portal Xin
+ ports igd
+ possible blg
+ post wZX
+ postfix njW
+ postrouting mbg
+ posts seV
+ ppl gck
+ prerouting ihd
+ print pda
+ prints mde
+ private lfd
+ probe nWj
+ problem mbf
+ prometheus kee
+ properly oZf
+ prot hkc
+ proto hjc
+ protocol Urh
+ proxy nfa
+ public flc
+ published kfd
+ pull lUn
+ pulls qYe
+ push mce
+ pushes sVf
+ put Zng
+ query mZh
+ queue kah
+ radius fqX
+ rather jef
+ reach qYd
+ reachable aki
+ reached bmf
+ reaches kdf
+ read amg
+ real Wni
+ really mce
+ reason fje
+ receives mec
+ refused gkc
+ regards gid
+ register mdd
+ relay saa
+ removed fdk
+ replies ddm
+ reply bjh
+ report inX
+ reports jch
+ requests Vsg
+ resolve pcb
+ right kjZ
+ route lcf
+ routed gdj
+ rule acq
+ rules ben
+ run efj
+ runs bod
+ s flc
+ saddr fej
+ said bas
+ same igd
+ say ecm
+ says kde
+ scan qYe
+ scanner Vdu
+ scans tTh
+ scraped eld
+ scrapes nVl
+ see Umm
+ seen foZ
+ sees cpb
+ send oVj
+ sending odb
+ sends rXe
+ sent Xsd
+ seq jgd
+ served lha
+ server kdf
+ server's djg
+ service ijb
+ session fmc
+ set jZk
+ shall jbi
+ she dle
+ shell mgZ
+ show pac
+ shows jZl
+ side lfd
+ since ihd
+ sites lde
+ sits Uko
+ smpt ogY
+ smtpd Wph
+ snat bhj
+ so enb
+ some kcg
+ someone gdj
+ something jfe
+ sorry Xfq
+ source anf
+ spins liZ
+ sport efj
+ start jfe
+ stop adp
+ stopping ldd
+ stops ZYu
+ straight ndc
+ stuck dme
+ submit kVn
+ subnet Zim
+ supposed fnb
+ swears jfe
+ switch rZc
+ syn kdf
+ sync pad
+ take Wph
+ taken Unl
+ talk njW
+ talking pYf
+ talks kZj
+ target lfc
+ tcp ejf
+ team bjh
+ teh kXl
+ tell hid
+ test fbm
+ thank Zil
+ thanks foZ
+ that ljX
+ that's mec
+ the hdi
+ them jZk
+ there eld
+ these lfc
+ they ici
+ thing Ugs
+ think bgl
+ this kia
+ three Zgo
+ through neb
+ thx jgd
+ ticket cjh
+ time ofa
+ times fna
+ tls eje
+ today pXg
+ told gXp
+ tonight jdg
+ too mYi
+ tos fkd
+ toward uYa
+ towards rYd
+ traffic qjT
+ translated gjd
+ transmitted pad
+ treated glb
+ tried fcl
+ tries hjc
+ trouble dcn
+ trying khb
+ ttl jee
+ types kgc
+ ui cgl
+ until ijb
+ up ngZ
+ updates jfe
+ uploads liZ
+ usable aki
+ use eek
+ used mgZ
+ user ndb
+ users pYf
+ uses pWi
+ using aen
+ very jef
+ via fej
+ visible bne
+ vpn nhY
+ w jlY
+ walk bgl
+ wants ocd
+ way iXn
+ we jhb
+ webmail mfc
+ week bgl
+ well cem
+ were fej
+ what Wnj
+ what's chk
+ whats VYz
+ when fke
+ where ang
+ whether car
+ while gbl
+ who oYg
+ whole ekd
+ why bhk
+ wifi emc
+ will lha
+ with gjc
+ without mec
+ won't jhd
+ wont jfe
+ work dhi
+ worked ahl
+ working jhd
+ works lcf
+ would ihd
+ write ZZu
+ yes liZ
+ yesterday fjd
+ yet cco
+ you cgk
+ your glb
+ zone saa
+ 一 chk
+ 三 cem
+ 上 bgl
+ 下 bki
+ 丢 efj
+ 个 enb
+ 中 lcf
+ 为 eke
+ 主 jef
+ 之 fek
+ 了 jbi
+ 事 fdj
+ 互 bod
+ 享 aqc
+ 人 jfe
+ 什 lde
+ 从 lfc
+ 他 ejf
+ 件 icj
+ 份 hid
+ 会 kgb
+ 传 pea
+ 作 fmb
+ 供 gmb
+ 信 bfm
+ 候 jgd
+ 做 dle
+ 像 ncd
+ 全 djg
+ 公 kfc
+ 共 aqc
+ 关 jdg
+ 内 lde
+ 册 hkb
+ 出 pcb
+ 则 Viq
+ 到 kee
+ 加 dgj
+ 务 eje
+ 动 lZi
+ 包 Yoh
+ 协 ekf
+ 印 aep
+ 却 bgk
+ 原 fdk
+ 去 jZk
+ 反 kee
+ 发 kee
+ 取 sXd
+ 受 cqa
+ 只 khc
+ 可 kef
+ 台 led
+ 同 jch
+ 名 fdk
+ 向 qdZ
+ 否 ked
+ 吧 dgj
+ 呀 foa
+ 告 hkb
+ 呢 fbm
+ 命 Xqf
+ 咋 fbm
+ 哪 dld
+ 啊 fna
+ 回 hla
+ 在 ijb
+ 地 efj
+ 址 cco
+ 域 fdk
+ 填 cco
+ 备 led
+ 外 cem
+ 天 dmd
+ 好 bhk
+ 它 fke
+ 安 rbZ
+ 完 bfm
+ 客 ndc
+ 寄 nZg
+ 对 bdo
+ 就 led
+ 己 jef
+ 帮 qeY
+ 应 kbh
+ 底 agm
+ 录 lde
+ 影 mdd
+ 往 qUi
+ 得 mga
+ 志 dkf
+ 想 oXh
+ 成 mVl
+ 我 mdd
+ 户 rXd
+ 手 jZk
+ 执 kdf
+ 扫 kee
+ 把 uTe
+ 抓 del
+ 投 qdZ
+ 报 ihd
+ 拉 fkd
+ 拒 jgd
+ 拦 gck
+ 拿 sYc
+ 挂 ubW
+ 指 qYe
+ 按 gkc
+ 挡 dem
+ 换 bfm
+ 据 Usg
+ 掉 ckg
+ 接 lbh
+ 推 kjZ
+ 描 tVe
+ 提 bkh
+ 支 sVe
+ 收 Zmh
+ 改 ajj
+ 放 jef
+ 数 Xse
+ 文 bsY
+ 方 Ylj
+ 无 tWd
+ 日 eke
+ 明 cfl
+ 映 gck
+ 是 ckf
+ 晚 bqb
+ 最 ecm
+ 有 dkg
+ 服 kkX
+ 本 hid
+ 来 gck
+ 析 cne
+ 查 jbi
+ 标 iic
+ 样 chj
+ 步 lgb
+ 段 emd
+ 每 bra
+ 求 qZd
+ 注 hkb
+ 流 hjc
+ 测 idh
+ 浏 hid
+ 源 Ypg
+ 烦 hid
+ 现 gkc
+ 理 jbi
+ 用 lec
+ 由 esW
+ 电 oea
+ 登 jbi
+ 的 gkc
+ 目 ocd
+ 直 dfk
+ 看 dhi
+ 着 kai
+ 码 dhi
+ 端 bmg
+ 等 Woi
+ 管 ici
+ 终 neb
+ 绕 jgd
+ 给 bmf
+ 网 gkc
+ 老 fqW
+ 能 jef
+ 脑 mec
+ 落 dbo
+ 行 idh
+ 被 bqc
+ 要 maf
+ 解 fkd
+ 警 mgb
+ 让 aqc
+ 议 dke
+ 许 ici
+ 论 Zmh
+ 访 jdg
+ 话 kXk
+ 询 nec
+ 该 aki
+ 说 kbh
+ 请 rab
+ 调 iic
+ 走 blg
+ 超 jch
+ 跑 oae
+ 跟 qYe
+ 路 ckf
+ 身 miY
+ 轮 mbf
+ 载 mdd
+ 过 fdk
+ 还 lha
+ 这 gjd
+ 进 lha
+ 远 lfb
+ 连 mcd
+ 送 apd
+ 递 kib
+ 通 iic
+ 那 Zki
+ 邮 mZh
+ 都 bdo
+ 配 dii
+ 里 clf
+ 量 dob
+ 锅 dfj
+ 镜 cme
+ 问 kcg
+ 隔 edl
+ 面 mdd
+ 题 efj
+ 马 fmb
+ 麻 hid
- ' odc
- 'connection fje
- 's fej
- , kee
- -> bod
- -d jgd
- -j hdi
- -k cii
- -l jfe
- -o ejg
- -s agm
- ; lde
- <gateway> ihd
- <host> jgd
- <own> nbe
- <server> glb
- <zone> djh
- able bij
- accept jdh
- accept' jci
- accepted Zqd
- accessible lfc
- ack Xin
- active uaY
- actually cih
- adding kee
- adress gkc
- again jib
- against XwZ
- agent qdZ
- alerts djf
- all hbl
- allow pfX
- allowed cii
- am mga
- an iic
- and cnd
- answer sUg
- answered dih
- answers pda
- any lfd
- anybody qdZ
- anyone rdY
- anything llX
- anywhere dgj
- api epZ
- app kcg
- append jbi
- apt glb
- arbitrary dkf
- are jlY
- around mlU
- arrive Xkl
- arrives fdk
- arriving bkg
- as rab
- ask bij
- asked niY
- asking ckg
- assume vYZ
- at ihd
- attacker mcd
- away cji
- backup nZh
- backups Zof
- bb oae
- be mag
- becomes dfk
- behind eXr
- being jZk
- between kfd
- big dnb
- bot nea
- both ajj
- branch pad
- broker bmf
- browse Ylj
- browser bgk
- build lYj
- but hbj
- by rba
- c foZ
- call Voj
- caller rWe
- calls ape
- camera cnd
- cannot bod
- cant cjg
- capture idg
- card nbe
- cc dkf
- change Yli
- changes ogZ
- checks dnc
- chk lde
- ci rba
- claims ocb
- client kdf
- clients lcg
- clone dmd
- close dnc
- cloud Zqd
- cna fje
- colleague dih
- colleagues mbf
- collector Wsd
- com aki
- come jef
- comes hcj
- coming mWk
- conect Zik
- configured dqZ
- confirm kfd
- connect dih
- connected dle
- connecting eke
- connection lha
- connections kcg
- connects fjd
- conntrack jfe
- controller gjd
- copier eZp
- could jch
- cross ddm
- cure gjd
- curl emc
- customer oWi
- cut fsV
- daemon dle
- data Ymi
- dead mag
- default crZ
- delete nYh
- deliver Yim
- delivered Zpe
- delivers Wqh
- desk pXg
- desks pVj
- desktop jkZ
- dev fbm
- dialled flc
- dials mce
- die hYm
- dig dob
- direct gZn
- directly Zfn
- dmesg fcl
- dnat fbm
- do gkb
- does cjg
- don't jja
- dport aeo
- dropped gam
- e ibj
- echo iib
- email fej
- end qWh
- ends Vml
- enough kfd
- enters bfm
- erp ldf
- established knV
- even ahl
- ever eao
- every gck
- everybody led
- everything dih
- example gkc
- exim mce
- explain jfe
- exposed rWf
- far aki
- fetch Xoh
- fetches blg
- file Trh
- fine Yfp
- fix khb
- floor vbX
- folks pVi
- for pWh
- form kee
- frm hla
- from led
- front kia
- g nbd
- gets jdg
- git jef
- github Xqf
- given blg
- gives iXm
- goes hYn
- going Yfp
- gone oae
- google aki
- got iic
- guest qXf
- guy mbg
- guys ane
- gw jdg
- h ckg
- had lfc
- hairpin iic
- hand hdi
- handed Yeq
- hangs mWk
- happens cme
- has qca
- have djf
- he bqb
- help mec
- helpdesk lde
- her jhc
- here cgk
- hey del
- hi dmc
- hits ija
- hitting Zsa
- home ele
- host jia
- hostname mgb
- how pdb
- i'd aen
- i'm oXh
- icmp jhc
- id Xfp
- ie fWr
- if jdg
- iif fej
- im oZf
- impact kee
- incoming Zgo
- initiate eke
- initiated iYm
- inner Zli
- input hal
- inside fqX
- instead cdo
- internal bcp
- into coc
- ip ihd
- iptables mfa
- it's ibj
- its ajj
- itself pfY
- jenkins cjh
- job ncd
- k nZf
- keeps hjd
- kernel efj
- kill hkb
- kindly mYi
- know jfe
- lab rdY
- label hic
- lady kbh
- lan bgl
- land Tir
- lands Xkl
- laptop pZe
- last lee
- leave iVp
- leaves fZo
- leaving jfe
- leg jja
- length blg
- licence cqa
- license Xlk
- line cpb
- lines ici
- lip blg
- listener Usg
- live ogY
- lives lha
- load Xpg
- logged qca
- login mZh
- logins tYb
- logs imY
- loopback aik
- lose eld
- loses amg
- machine mdd
- machines dle
- mail gkc
- maillog gmZ
- make hjc
- martian iic
- masquerade lgb
- master ijb
- match eek
- me mdd
- mes pYe
- messages rab
- minutes mce
- mirror fpY
- monday jbi
- monitoring tWe
- morning pea
- mounted oea
- move hjc
- ms fke
- must djg
- mx apd
- my pYf
- names Xoh
- nat occ
- need naf
- needs Ysd
- net eje
- network qXf
- never ben
- ni djh
- nightly oea
- nobody fkd
- not Xct
- now qYe
- of ihd
- off clf
- offsite alh
- oif kdf
- ok lXk
- on jgd
- one med
- only caq
- onto fmb
- opened jka
- opening dkf
- opens bii
- or cco
- other djh
- others ocd
- our egj
- out' flc
- outgoing lha
- outlook khc
- over dkf
- own eld
- packages Yrc
- pacs lcf
- page cpa
- partner gjd
- pass beo
- path klW
- payment erW
- pc lec
- pcs phW
- people gck
- permitted bij
- phones sZb
- ping dnd
- pingable ncd
- pinging jge
- pivot inX
- place hcj
- plain Wpg
- plc dle
- please nbe
- pls kcf
- plugged mXi
- pointed anf
- policy kcg
- poll dmd
- polled nbf
- poller jaj
- polling tVe
- polls jgd
- port djg
- portal eld
- possible pZe
- post dkf
- postfix qca
- postrouting fbn
- ppl kcg
- primary eje
- print kZj
- printer emc
- private ahl
- probe jhc
- prometheus mag
- provider tdW
- proxy hlb
- public afo
- published hjd
- pull asa
- pulls coc
- puppet aij
- push kdf
- pushes Usg
- put kgc
- query Vxa
- question eke
- quick kee
- radius Wqg
- ran qWg
- random nce
- rcpt kfd
- reach Xjm
- reachable ucW
- reached ogY
- reaches anf
- read jch
- real iYl
- recv foa
- reech cgk
- refused neb
- register bij
- registry bik
- relay dnc
- remote fje
- remove gXp
- removing cih
- replies Yjl
- reply dbn
- report kdg
- reports dih
- request dnc
- requests occ
- reset cen
- resolve Zng
- resolver ihd
- resolves emc
- reverse amh
- right mbg
- rip eld
- rn ecm
- root ape
- route kdf
- router Zkk
- rule naf
- rules kai
- run qbb
- runner oda
- runs miY
- saddr jgd
- same Taz
- sat fdk
- say jef
- says kee
- scan bnf
- scanner pXg
- scanners jbi
- scans blg
- scrapes Xsc
- seeing afn
- seen dgk
- send Ylj
- sender iic
- sends eoa
- sent rgW
- served Zlh
- server dlf
- server's gma
- session blg
- set bij
- share dnc
- shell pea
- should dle
- show Ypf
- shows iic
- side cqa
- sit idh
- site Zrc
- sites anf
- sitting mec
- smarthost cpb
- snat cdn
- so cem
- someone ncd
- something cgj
- sorry kdf
- source kee
- spins bki
- src jef
- sshing ika
- ssl bji
- staff mha
- stop lbg
- stopping ncc
- straight Zsb
- strip eek
- submit del
- subnet iak
- swaks khc
- sync aki
- syns bgl
- system ndc
- take lWl
- taken oZf
- takes bqb
- taking efj
- talk Yjl
- talking dpa
- talks Ymi
- target goY
- tcp gkc
- teh lgc
- tell uUf
- test hkb
- that jbi
- that's nbe
- thats hla
- their Zjk
- them dlf
- there ebn
- these hbk
- they Wgq
- thing lgb
- thinking del
- third vcU
- this ial
- those gZn
- three fYp
- through blg
- thru cgk
- thunderbird jhc
- thursday ndc
- ticket led
- time fje
- timeout chj
- times ial
- told jfe
- too gma
- took cgk
- touch fdj
- toward Zqd
- towards Wph
- trace jee
- traffic jdg
- tries Xpg
- try jXm
- two kaj
- type dgi
- typed mZh
- types dkf
- udp mgZ
- under gjd
- unknown gck
- unlike edm
- unreplied eZp
- up ejf
- updates anf
- uploads fYo
- upstream Ykk
- us Tir
- use bod
- users aqc
- uses Ymj
- using bgl
- vendor mce
- verdict jhc
- via Zik
- visible ncd
- vk gbm
- vlan lgb
- vpn Wpg
- vps ijb
- vz ika
- w dii
- want Xlk
- wants Uqi
- way nfa
- week jhc
- went kdf
- were hcj
- whatever pZf
- whats ich
- when pZe
- whenever chj
- where kcg
- whether lXk
- while cdo
- who dhi
- whole nXi
- wifi dYr
- wil tbZ
- without fZo
- wondering eek
- wont fdk
- work hal
- worker nbe
- working lgb
- works ckh
- workstation djg
- workstations jfe
- yet rXd
- you hZm
- your fcl
- zone glc
- 一 hcj
- 上 khb
- 不 fan
- 个 mdd
- 中 iYn
- 为 hcj
- 主 ajj
- 么 fdk
- 也 eek
- 了 ejf
- 事 dih
- 享 jjb
- 他 kgb
- 以 ibj
- 件 aki
- 份 jhd
- 会 gam
- 传 bji
- 但 lbg
- 位 kia
- 体 pcb
- 供 mdd
- 假 oae
- 像 ijb
- 允 glb
- 入 pYg
- 公 ljY
- 共 jjb
- 内 bgl
- 再 jgd
- 出 ihc
- 则 flc
- 到 ejf
- 前 jjb
- 加 eek
- 务 dih
- 动 dle
- 助 mga
- 包 kVn
- 卡 gdj
- 印 hjc
- 去 coc
- 反 sfV
- 口 kee
- 句 ofa
- 只 cbp
- 可 Ygo
- 台 kee
- 司 kjY
- 同 Yjm
- 后 djg
- 向 foZ
- 吗 afm
- 否 qeY
- 和 eek
- 咱 bcp
- 哪 cfl
- 商 Yim
- 器 fld
- 回 hdi
- 在 ldd
- 填 ekd
- 备 kgc
- 外 dle
- 好 ecm
- 存 gqV
- 它 Xpg
- 完 dke
- 客 kaj
- 就 dkf
- 工 fdk
- 己 bpc
- 师 lcf
- 常 kcg
- 库 foa
- 应 fcl
- 开 fZo
- 录 fje
- 影 khb
- 往 YvZ
- 得 ahm
- 志 dnc
- 忙 hcj
- 怎 del
- 急 fej
- 您 edl
- 想 fkd
- 成 lcf
- 户 ecm
- 房 Zhm
- 手 lgb
- 打 bik
- 把 foZ
- 拒 bfm
- 据 fjd
- 掉 fcl
- 接 dnc
- 控 bmf
- 推 Zpd
- 收 mha
- 改 eej
- 教 jbj
- 数 jfe
- 文 ici
- 方 kkZ
- 日 cem
- 时 igd
- 明 btY
- 映 hcj
- 是 mce
- 最 cme
- 有 qbb
- 服 alh
- 本 mfb
- 机 jfe
- 条 ncd
- 来 cii
- 板 jhd
- 析 iak
- 标 Zli
- 校 fZo
- 样 jdg
- 核 mfb
- 桌 cjh
- 正 fmb
- 求 gkd
- 没 ndc
- 流 anf
- 测 abq
- 源 rXe
- 点 pad
- 烦 ihd
- 班 sbZ
- 理 ZuZ
- 生 jch
- 用 fek
- 由 liZ
- 电 jdg
- 登 erW
- 目 dkf
- 着 jgd
- 确 qXf
- 示 fej
- 程 Zjk
- 站 oXg
- 端 hjd
- 算 gck
- 管 Xub
- 线 dke
- 经 fdj
- 给 led
- 绝 bfm
- 网 jkZ
- 置 dme
- 者 jbi
- 脑 jfe
- 行 fje
- 被 pXg
- 要 Zkj
- 规 coc
- 解 kgd
- 认 ejf
- 让 obd
- 许 glb
- 设 ocb
- 访 djg
- 证 Zli
- 话 ijb
- 询 amg
- 调 jdg
- 费 flc
- 走 bij
- 起 jfd
- 跑 iZl
- 跟 dpa
- 转 gbl
- 轮 ckg
- 边 jja
- 过 gdj
- 还 bdo
- 这 iic
- 进 aoe
- 连 djg
- 送 pae
- 通 ahm
- 那 miY
- 邮 Ymi
- 部 qeY
- 都 jkZ
- 配 dii
- 里 Vsf
- 错 kia
- 镜 fld
- 问 cle
- 除 del
- 面 gmb
- 项 eao
- 题 iic
-1 ' <own> mec
-1 ' mec
-1 , <client> piV
-1 , <far> doc
-1 , <gateway> eVt
-1 , <outside> fcl
-1 , <own> Zil
-1 , <public> cXs
-1 , <server> del
-1 , <zone> mbf
-1 , idh
-1 -> <client> Xsc
-1 -> <far> amf
-1 -> <gateway> flc
-1 -> <host> Zpd
-1 -> <outside> bki
-1 -> <zone> lmV
-1 -> fke
-1 -d <host> dih
-1 -d <own> dkf
-1 -d dih
-1 -i <client> mgb
-1 -i <outside> ecm
-1 -i <zone> kcg
-1 -i ici
-1 -k dkf
-1 -o <outside> blg
-1 -o dkf
-1 -s <zone> Zcr
-1 -s cZr
-1 -v <own> fkd
-1 -v eld
-1 : <client> jff
-1 : <far> gbl
-1 : <gateway> cgk
-1 : <host> khb
-1 : <outside> rXe
-1 : <own> fna
-1 : jdh
-1 <client> <client> Zta
-1 <client> <far> dkf
-1 <client> <gateway> glc
-1 <client> <host> Ykj
-1 <client> <own> dkf
-1 <client> bmf
-1 <far> <own> bjj
-1 <gateway> <gateway> clf
-1 <host> <client> eld
-1 <host> <far> kfc
-1 <host> <host> lZi
-1 <host> <server> cbp
-1 <host> jci
-1 <n> <client> mgZ
-1 <n> <gateway> dZq
-1 <n> <host> dmd
-1 <n> <own> bqc
-1 <n> <server> fej
-1 <n> <zone> efj
-1 <n> eld
-1 <outside> <far> pcb
-1 <outside> <host> adp
-1 <outside> <outside> Wgq
-1 <outside> <own> Wuc
-1 <outside> jef
-1 <own> <own> gZo
-1 <own> jch
-1 <public> <own> eob
-1 <public> ena
-1 <server> <client> fmb
-1 <server> <host> jib
-1 <server> <own> fke
-1 <server> epZ
-1 <service> <gateway> dhj
-1 <service> <host> dgk
-1 <service> <own> emc
-1 <service> <server> bbq
-1 <service> kbh
-1 <zone> <client> qdZ
-1 <zone> <gateway> aas
-1 <zone> <outside> XxY
-1 <zone> <own> Xpg
-1 <zone> <zone> bfm
-1 <zone> efj
-1 ? <own> gje
-1 ^ <far> cqa
-1 ^ <gateway> kcf
-1 ^ <host> mhZ
-1 ^ <outside> kaj
-1 ^ <own> eke
-1 ^ <server> jef
-1 ^ <zone> lbh
-1 a <outside> cfl
-1 a <zone> ndb
-1 a jdh
-1 about <zone> kbg
-1 about jch
-1 access <outside> grV
-1 access <own> gje
-1 access bmf
-1 address <own> eke
-1 address jfe
-1 adress <own> elc
-1 adress gkc
-1 against <far> Yog
-1 against <host> fjf
-1 against <own> ekd
-1 against bne
-1 agent <client> gma
-1 agent gma
-1 an <outside> hkb
-1 an <zone> jef
-1 an jib
-1 and <zone> ika
-1 and hkb
-1 are <zone> rdZ
-1 are pcb
-1 as oYg
-1 at <client> mec
-1 at <far> lgc
-1 at <gateway> Ynh
-1 at <host> Vlm
-1 at <own> bod
-1 at ihd
-1 behind fYp
-1 between pda
-1 box <client> obd
-1 box <host> hmZ
-1 box mjX
-1 broker <client> bne
-1 broker ane
-1 browse <outside> fmc
-1 browse boc
-1 by <client> neb
-1 by <far> qZc
-1 by <gateway> jZk
-1 by <host> lgb
-1 by <own> Zpe
-1 by <public> dkf
-1 by <zone> qWg
-1 by naf
-1 camera <client> cnd
-1 camera cnd
-1 can <client> khb
-1 can <gateway> qZd
-1 can <host> lfc
-1 can <zone> oeb
-1 can lgb
-1 can't <zone> mgb
-1 can't mfc
-1 cant <client> kcg
-1 cant <zone> mga
-1 cant mec
-1 client <client> jhb
-1 client kib
-1 collector Zof
-1 come kee
-1 connect <own> flc
-1 connect fkd
-1 controller <client> gjd
-1 controller gjd
-1 could <host> gkc
-1 could <zone> jfe
-1 could hid
-1 curl <far> foZ
-1 curl <host> ejf
-1 curl Yqe
-1 daddr <client> dqZ
-1 desk <client> qfX
-1 desk rfW
-1 destination <client> eel
-1 destination <host> Ylj
-1 destination Yin
-1 dev <outside> acq
-1 dev <zone> cgk
-1 dev adq
-1 dialled flc
-1 dials anf
-1 dig Zsb
-1 do <outside> oea
-1 do <zone> mfa
-1 do lcf
-1 does <client> qfY
-1 does <far> ked
-1 does <gateway> agm
-1 does <host> ahl
-1 does <outside> djg
-1 does <own> ejf
-1 does <zone> occ
-1 dst <client> Zmh
-1 dst <far> hjc
-1 dst <host> eld
-1 e ici
-1 example <far> cme
-1 example dld
-1 fine <outside> dcn
-1 fine caq
-1 for <client> lag
-1 for <far> fkd
-1 for <host> car
-1 for <outside> rbb
-1 for <own> Ysc
-1 for <zone> oYg
-1 for pZf
-1 from <client> led
-1 from <far> lfc
-1 from <gateway> kVn
-1 from <outside> nYh
-1 from <own> crZ
-1 from <zone> mfb
-1 from mce
-1 get emc
-1 got mec
-1 hairpin ngZ
-1 has <outside> hal
-1 has <own> Wqg
-1 have <outside> bpc
-1 have dih
-1 help led
-1 hit <host> coc
-1 hit <own> flc
-1 hit bqa
-1 hitting Zsa
-1 host <client> ncd
-1 host <host> Xsd
-1 host <own> dqZ
-1 host coc
-1 i'm <outside> lce
-1 i'm naf
-1 if <zone> mag
-1 if pea
-1 in <outside> del
-1 in <zone> led
-1 in hla
-1 incoming Zdr
-1 into <client> klW
-1 into <gateway> fje
-1 into <host> Xua
-1 into <own> cmf
-1 into <zone> Wrf
-1 into apd
-1 ip <client> mYj
-1 ip <far> mdd
-1 ip <host> Ulm
-1 ip <own> ejf
-1 ip jef
-1 is <client> ika
-1 is <far> glb
-1 is <gateway> Yrd
-1 is <host> jfe
-1 is <own> ejg
-1 is <zone> oUk
-1 is hid
-1 it bbp
-1 it's obd
-1 its <host> bYt
-1 its aXv
-1 lan cgl
-1 laptop <client> tWc
-1 laptop tWc
-1 leaves kde
-1 let <client> rab
-1 let <zone> jch
-1 let ncd
-1 lets udV
-1 lip <host> cne
-1 lip cne
-1 load gnZ
-1 lose <far> dkg
-1 lose bod
-1 master <client> hkb
-1 master hla
-1 may qWg
-1 me ndc
-1 mean gjd
-1 mx <far> eqY
-1 mx cpa
-1 my ibj
-1 net <far> fje
-1 net fje
-1 ni <zone> gcl
-1 ni fdk
-1 no <outside> hkb
-1 no gid
-1 node <client> mec
-1 node mec
-1 of <client> khb
-1 of <far> miY
-1 of <host> hXo
-1 of <outside> Zli
-1 of <own> bpc
-1 of <public> ckg
-1 of <zone> inX
-1 of djh
-1 off <client> cqa
-1 off <outside> occ
-1 off dob
-1 on <far> phW
-1 on <gateway> mce
-1 on <host> khb
-1 on <own> enb
-1 on <zone> kXl
-1 one dii
-1 only dbp
-1 onto <host> brb
-1 onto kmW
-1 open <far> cnd
-1 open <host> dob
-1 open <own> gnZ
-1 open dqZ
-1 opened <own> dnc
-1 opened dnc
-1 opening <own> cpc
-1 opening cpc
-1 opens <own> glc
-1 opens bkh
-1 or <gateway> eYq
-1 or <host> Zcr
-1 or bas
-1 our <host> dhi
-1 our cgk
-1 out <- kee
-1 out efj
-1 outgoing <server> bdo
-1 outgoing bdo
-1 over <own> foZ
-1 over <public> ado
-1 over ecm
-1 pc <client> qYe
-1 pc qYe
-1 people <outside> pae
-1 people jaj
-1 phone <outside> ben
-1 phone ben
-1 ping <client> bmf
-1 ping <far> dkf
-1 ping <gateway> djg
-1 ping <host> crZ
-1 ping <own> dle
-1 ping Xrd
-1 pinging <client> Tue
-1 pinging <far> blg
-1 pinging <host> bpd
-1 pinging Tyb
-1 pings <own> dkf
-1 pings gkc
-1 polls jef
-1 print <server> dek
-1 print dek
-1 probe mhZ
-1 public bdp
-1 query blg
-1 reach <client> Yrd
-1 reach <far> clf
-1 reach <host> Umm
-1 reach <outside> Yqe
-1 reach <public> eld
-1 reach <zone> crZ
-1 reach Xqg
-1 reaches blh
-1 refused <- meb
-1 relay <far> gkc
-1 relay eld
-1 rip <client> pYf
-1 rip <far> kdf
-1 root Zof
-1 runner <client> lcf
-1 runner lcf
-1 saddr <client> jfe
-1 saddr <far> mbf
-1 saddr mdd
-1 say <client> mce
-1 say <far> kgb
-1 say jdg
-1 says <own> Xqf
-1 says pda
-1 scrapes Xsc
-1 see <zone> cnd
-1 see bsa
-1 server <own> eje
-1 should dgj
-1 so <zone> ogY
-1 so lZi
-1 someone <outside> neb
-1 someone neb
-1 source <client> pda
-1 source <host> Xqf
-1 source <own> bdo
-1 source jbi
-1 src <client> kcg
-1 src <far> jch
-1 src lde
-1 stop hal
-1 stopping <zone> ncd
-1 stopping ncc
-1 stops <zone> idh
-1 switch <client> dle
-1 switch dle
-1 system mfb
-1 target bsZ
-1 tcp <client> mce
-1 tcp lcf
-1 teh <host> jhd
-1 teh <zone> ndd
-1 that <client> gdk
-1 that <gateway> ocd
-1 that <host> lah
-1 that <own> dle
-1 that oWi
-1 that's pUj
-1 the <gateway> gbl
-1 the <outside> lXk
-1 the <server> del
-1 the jef
-1 then pcb
-1 this <gateway> eao
-1 this eao
-1 three dXr
-1 through <host> Xtc
-1 through <own> foZ
-1 through <public> fdk
-1 through ejg
-1 to <client> hjc
-1 to <far> apd
-1 to <gateway> dle
-1 to <host> Yin
-1 to <outside> enb
-1 to <own> fje
-1 to <public> eek
-1 to <server> dcm
-1 to <zone> oad
-1 told dcn
-1 toward <far> anf
-1 toward Zqd
-1 towards <client> aod
-1 towards <far> Ypf
-1 towards <outside> lkX
-1 towards <own> eqY
-1 towards <zone> aji
-1 towards Ynh
-1 trace <client> lcf
-1 trace lcf
-1 types dkf
-1 under dhi
-1 unknown <client> uVd
-1 unknown <far> lcf
-1 unknown <gateway> lcf
-1 unknown ndc
-1 us <host> Yhn
-1 us Yhn
-1 use <public> Zil
-1 use Ztb
-1 user lcg
-1 uses ebn
-1 using <public> eao
-1 using ebo
-1 via <host> bkg
-1 via <public> fld
-1 via Wkm
-1 vps jib
-1 vz cmd
-1 wants csY
-1 what rYd
-1 when <client> nbe
-1 when <far> mce
-1 when <host> kbh
-1 when <zone> jcg
-1 when qXf
-1 whether <zone> mfb
-1 whether tWc
-1 whole <outside> nXi
-1 whole nXi
-1 why <client> pbb
-1 why rab
-1 will <client> iic
-1 will <gateway> fam
-1 will <zone> oZe
-1 with <client> lah
-1 with <far> Rvg
-1 with <host> Wub
-1 with <own> Xhn
-1 workstation <client> lfc
-1 workstation lfc
-1 would <client> nfb
-1 would <far> mga
-1 would <gateway> rRk
-1 would <host> hkc
-1 would <outside> qXf
-1 would jhc
-1 yet dgk
-1 your <gateway> fcl
-1 your fcl
-1 zabbix <server> fej
-1 zabbix ici
-1 zone <zone> mdc
-1 zone mdc
-1 上 <host> gma
-1 上 <outside> dih
-1 上 <zone> ncd
-1 上 eob
-1 下 <client> kdf
-1 下 <gateway> cbp
-1 下 <zone> kdf
-1 个 fdl
-1 为 mcd
-1 么 <client> kfd
-1 么 <zone> peY
-1 了 <gateway> caq
-1 了 <host> bYs
-1 了 <outside> ele
-1 了 <zone> fdk
-1 了 ejf
-1 事 <client> tZa
-1 事 lah
-1 从 <far> jhc
-1 从 <gateway> sXe
-1 从 <outside> jff
-1 从 <zone> nec
-1 们 <gateway> ffj
-1 们 <host> cjh
-1 们 <own> dmd
-1 们 <zone> kai
-1 件 ddn
-1 出 <outside> Zmh
-1 出 Zmh
-1 到 <client> ata
-1 到 <far> hjc
-1 到 <gateway> amg
-1 到 <host> bji
-1 到 <outside> gdj
-1 到 <server> ebn
-1 到 <zone> dkf
-1 到 djg
-1 去 <far> Wrf
-1 去 <host> fjd
-1 去 <outside> ckg
-1 去 <own> fkd
-1 去 <zone> fje
-1 去 dlf
-1 口 jdg
-1 台 <client> odb
-1 台 <far> bne
-1 台 <gateway> eke
-1 台 hid
-1 司 mec
-1 后 <client> nfZ
-1 后 <outside> mdc
-1 后 <zone> lgb
-1 后 pfY
-1 向 gnZ
-1 和 <zone> chj
-1 和 del
-1 器 <client> lgb
-1 器 kgb
-1 在 <client> kmW
-1 在 <gateway> nbe
-1 在 <zone> odb
-1 址 <client> ljY
-1 址 <own> ckg
-1 址 dmc
-1 填 <own> cob
-1 填 bii
-1 对 <outside> mec
-1 对 <zone> kee
-1 对 nbe
-1 库 <client> fje
-1 库 fje
-1 开 <host> dgk
-1 开 <own> foZ
-1 开 ejf
-1 录 <gateway> dme
-1 录 Zoe
-1 往 <client> bmf
-1 往 <far> Zng
-1 往 <host> Zof
-1 往 <outside> dkf
-1 往 <own> cme
-1 往 atZ
-1 成 <client> dfk
-1 成 del
-1 户 <client> jef
-1 户 seW
-1 打 <own> fje
-1 把 <own> dqZ
-1 把 Ycs
-1 接 <own> Yqd
-1 接 <server> fdk
-1 收 <host> Zof
-1 是 <client> odc
-1 是 <far> cqa
-1 是 <gateway> hbk
-1 是 <host> Zng
-1 是 <own> ckf
-1 是 <zone> kee
-1 是 kee
-1 机 <client> ofZ
-1 机 ofZ
-1 查 <far> fmb
-1 查 bji
-1 标 dmd
-1 样 kee
-1 段 <zone> kbg
-1 段 kbg
-1 源 <client> qXf
-1 源 pZe
-1 用 <host> dke
-1 用 <outside> dbn
-1 用 <own> eoZ
-1 用 <public> ffj
-1 用 aik
-1 由 <client> lhb
-1 由 kjZ
-1 的 <client> pda
-1 的 <far> lgc
-1 的 <host> Xlk
-1 的 <own> eje
-1 端 <client> cmd
-1 端 <far> eke
-1 端 dmd
-1 给 <client> dnc
-1 给 <host> naf
-1 给 <zone> nYh
-1 给 lde
-1 网 <far> mce
-1 网 mdd
-1 脑 <client> qac
-1 脑 saa
-1 自 <zone> mce
-1 自 nce
-1 被 <client> pea
-1 被 <far> mce
-1 被 <gateway> Xfq
-1 被 <zone> lgb
-1 被 oae
-1 让 <zone> peY
-1 让 obd
-1 许 jmX
-1 说 Vhq
-1 调 Zli
-1 走 <own> bji
-1 走 Zjk
-1 跟 <gateway> eek
-1 跟 dpa
-1 边 <client> lbg
-1 边 mde
-1 过 <gateway> gXp
-1 过 <own> fnZ
-1 过 <public> eek
-1 过 eek
-1 进 aof
-1 连 <client> atZ
-1 连 <host> eje
-1 连 <outside> djg
-1 连 <public> edm
-1 连 <zone> agm
-1 连 eke
-1 通 <client> ckf
-1 通 <far> djf
-1 通 <gateway> fld
-1 通 <host> emc
-1 通 <own> gkd
-1 通 coc
-1 问 <far> eld
-1 问 <gateway> afn
-1 问 <host> cjh
-1 问 <own> gje
-1 问 ejf
-2 ' -i cfl
-2 ' <outside> cfl
-2 ' cgk
-2 , <client> ncd
-2 , <far> iic
-2 , <gateway> flb
-2 , <outside> gam
-2 , <own> Zoe
-2 , <public> blg
-2 , <server> akj
-2 , <zone> lYj
-2 , can jbj
-2 , curl djg
-2 , do lgb
-2 , does hdh
-2 , dst Yng
-2 , from jaj
-2 , hkb
-2 , is emd
-2 , lip cne
-2 , say mdd
-2 , source uWc
-2 , target emc
-2 , the dfk
-2 , will lcf
-2 , yet dgk
-2 , 从 ibi
-2 , 在 fej
-2 , 源 qYe
-2 , 走 dsY
-2 , 连 bsZ
-2 -l <own> Vvd
-2 -l lfc
-2 : <client> ijb
-2 : <far> oda
-2 : <gateway> dbo
-2 : <n> fej
-2 : <outside> lcf
-2 : <own> Wtc
-2 : <zone> gej
-2 : can mZh
-2 : does rdY
-2 : gkd
-2 : in efk
-2 : ip kfd
-2 : is dfk
-2 : src pYf
-2 : trying fjd
-2 : user qbb
-2 : would jgd
-2 : 从 odb
-2 ; ncd
-2 <client> , ckg
-2 <client> -> akh
-2 <client> <client> kah
-2 <client> <far> hnY
-2 <client> <gateway> Wni
-2 <client> <outside> jnX
-2 <client> <own> aki
-2 <client> <server> efj
-2 <client> <service> dke
-2 <client> <zone> gXq
-2 <client> and Wph
-2 <client> dst dmd
-2 <client> from lee
-2 <client> on fcl
-2 <client> open cme
-2 <client> ping Zsb
-2 <client> reach Zrc
-2 <client> scrapes Zrb
-2 <client> to alg
-2 <client> towards bnf
-2 <client> 到 cnd
-2 <client> 去 Zpe
-2 <client> 给 tXc
-2 <client> 被 kcg
-2 <client> 连 fqX
-2 <far> , fej
-2 <far> -> cnd
-2 <far> <client> odb
-2 <far> <gateway> mbf
-2 <far> <host> ika
-2 <far> <outside> edl
-2 <far> <own> efj
-2 <far> <zone> qeY
-2 <far> from rcZ
-2 <far> jdh
-2 <far> to Yrd
-2 <far> 到 apc
-2 <far> 连 flc
-2 <gateway> -> eld
-2 <gateway> <client> hic
-2 <gateway> <far> blf
-2 <gateway> <host> Yeq
-2 <gateway> <zone> uXb
-2 <gateway> from maf
-2 <gateway> or Zcr
-2 <gateway> ping ckf
-2 <gateway> to dmd
-2 <host> -> apc
-2 <host> <client> kee
-2 <host> <far> djg
-2 <host> <gateway> cdn
-2 <host> <host> kcg
-2 <host> <outside> glb
-2 <host> <own> ila
-2 <host> <public> fqX
-2 <host> <zone> kgc
-2 <host> box hmZ
-2 <host> from qac
-2 <host> is mfc
-2 <host> kfd
-2 <host> to Zjk
-2 <host> will mbf
-2 <host> 到 apd
-2 <host> 往 dkf
-2 <n> , tWd
-2 <n> : pad
-2 <n> <far> kdf
-2 <n> <gateway> ddm
-2 <n> <host> glb
-2 <n> <n> icj
-2 <n> <outside> inX
-2 <n> <own> dmd
-2 <n> <public> dZq
-2 <n> <server> Xfq
-2 <n> <zone> iak
-2 <n> against ejg
-2 <n> at Wjm
-2 <n> does gid
-2 <n> for vVc
-2 <n> from lfc
-2 <n> in aki
-2 <n> is pXg
-2 <n> of Yrd
-2 <n> on Xpg
-2 <n> src hdi
-2 <n> to bmf
-2 <n> towards Yog
-2 <n> would jef
-2 <n> 到 Wrf
-2 <n> 对 jfe
-2 <n> 被 lde
-2 <n> 连 dke
-2 <outside> , ihd
-2 <outside> -> fje
-2 <outside> -d ejf
-2 <outside> <client> rdY
-2 <outside> <far> pkT
-2 <outside> <gateway> dqZ
-2 <outside> <host> Znf
-2 <outside> <outside> dcn
-2 <outside> <service> dkf
-2 <outside> <zone> edk
-2 <outside> bji
-2 <outside> for ncd
-2 <outside> hit dmc
-2 <outside> oif cgk
-2 <outside> out efj
-2 <outside> to Ykl
-2 <outside> 到 dih
-2 <own> , fej
-2 <own> <client> dfl
-2 <own> <gateway> gdk
-2 <own> <outside> kdf
-2 <own> <own> gck
-2 <own> <server> agm
-2 <own> <zone> oea
-2 <own> for jdf
-2 <own> from mfb
-2 <own> maf
-2 <own> to Ycs
-2 <own> trying gck
-2 <public> , csY
-2 <public> <own> dtX
-2 <public> idh
-2 <server> : bji
-2 <server> <client> bjh
-2 <server> <own> ele
-2 <server> Wll
-2 <server> at bod
-2 <server> is ndb
-2 <server> 是 dob
-2 <service> , cbq
-2 <service> <client> drZ
-2 <service> <far> ekd
-2 <service> <n> cdm
-2 <service> <own> kib
-2 <service> <public> eke
-2 <service> <server> Ylj
-2 <service> <zone> rUh
-2 <service> against blg
-2 <service> at Wuc
-2 <service> broker clf
-2 <service> from kgc
-2 <service> into cji
-2 <service> of mga
-2 <service> on Wph
-2 <service> to apd
-2 <service> via emc
-2 <service> 到 Zng
-2 <service> 连 cqa
-2 <zone> , obe
-2 <zone> -> gje
-2 <zone> -d dhi
-2 <zone> -o Wlm
-2 <zone> <client> ncd
-2 <zone> <far> ckg
-2 <zone> <outside> bhk
-2 <zone> <own> ekd
-2 <zone> <public> bod
-2 <zone> <service> ele
-2 <zone> <zone> dgj
-2 <zone> and aoe
-2 <zone> for Ylj
-2 <zone> have ejf
-2 <zone> hit fkc
-2 <zone> into bne
-2 <zone> lan cgl
-2 <zone> open fkd
-2 <zone> pc mcf
-2 <zone> ping amg
-2 <zone> reach dmd
-2 <zone> say dmc
-2 <zone> src nbe
-2 <zone> to bne
-2 <zone> towards doc
-2 <zone> 上 dmd
-2 <zone> 出 boc
-2 <zone> 到 Zhm
-2 <zone> 去 eke
-2 <zone> 和 chj
-2 <zone> 用 dnc
-2 <zone> 的 lhZ
-2 <zone> 连 gmb
-2 ? <client> kfd
-2 ? <host> ici
-2 ? in cem
-2 ^ <- pda
-2 ^ <far> flc
-2 ^ <host> cjg
-2 ^ <outside> lcg
-2 ^ <own> eoZ
-2 ^ <server> dem
-2 ^ <service> cnd
-2 ^ <zone> nbe
-2 ^ are jch
-2 ^ client tZZ
-2 ^ could hid
-2 ^ curl fkd
-2 ^ do mfb
-2 ^ does med
-2 ^ for fmb
-2 ^ from lee
-2 ^ if lfc
-2 ^ in eej
-2 ^ ip mec
-2 ^ is iib
-2 ^ on eld
-2 ^ our iXn
-2 ^ ping hmZ
-2 ^ pinging Zng
-2 ^ printer kee
-2 ^ src pYf
-2 ^ the lag
-2 ^ trace lcf
-2 ^ trying cqa
-2 ^ when fej
-2 ^ would jkZ
-2 ^ zabbix fej
-2 ^ 从 jgd
-2 ^ 在 fan
-2 ^ 源 lce
-2 ^ 给 lYj
-2 a <server> fdk
-2 a mbf
-2 accept <client> ofZ
-2 accept <outside> jdh
-2 accept lcf
-2 access kee
-2 access to Wuc
-2 actually cih
-2 add <zone> ked
-2 add ked
-2 add the ked
-2 address , dgj
-2 address <far> ika
-2 address <own> dpa
-2 address does chk
-2 agent <client> ijb
-2 agent lha
-2 all <zone> mdc
-2 all phV
-2 am jgd
-2 and <host> bij
-2 and <outside> cii
-2 and bfm
-2 and from jVo
-2 answer <own> dmd
-2 answer from gmb
-2 answer mec
-2 answers fkd
-2 any lbf
-2 anybody <outside> pae
-2 anybody naf
-2 anybody on ocd
-2 anything <outside> klY
-2 anything <zone> ika
-2 anything ihd
-2 anything stop iak
-2 anything stopping jdg
-2 anywhere <outside> glb
-2 anywhere glb
-2 anywhere on glb
-2 app <client> kfd
-2 app lfc
-2 are <zone> raa
-2 are ibj
-2 arrive Zhm
-2 arrive at auY
-2 arrives jdg
-2 arriving <outside> fej
-2 arriving cjh
-2 arriving on fej
-2 as <server> del
-2 as bkh
-2 as the bkh
-2 asking iak
-2 at <host> bfm
-2 at fbm
-2 at the jef
-2 attacker <far> mdd
-2 attacker mdd
-2 authentication <client> jgd
-2 away eke
-2 back <own> Xrd
-2 back from dkf
-2 back gcj
-2 back to kgc
-2 backup ibj
-2 backups <client> Zof
-2 backups Zof
-2 box <client> nhY
-2 box <zone> lXk
-2 box in oWi
-2 box on efj
-2 browse Whp
-2 browser Yfp
-2 but <zone> dbo
-2 but fbm
-2 by <gateway> WXz
-2 by <own> dkf
-2 by <public> dkf
-2 by iic
-2 by the ncd
-2 caller pYf
-2 can <gateway> ucW
-2 can <host> cji
-2 can <outside> occ
-2 can <own> foZ
-2 can <zone> kZj
-2 can fjd
-2 can't <own> fma
-2 can't cmd
-2 captured <zone> cfl
-2 captured cfk
-2 captured on cfk
-2 change for odb
-2 change odb
-2 check gjd
-2 ci <client> lcf
-2 ci lcf
-2 ci runner lcf
-2 client : fdk
-2 client <client> oYg
-2 client <far> Zhl
-2 client <outside> Vfr
-2 client <own> fna
-2 client <zone> ocd
-2 client in ndc
-2 client is reX
-2 client kYk
-2 clients <zone> scZ
-2 clients ogY
-2 close <client> jfe
-2 close jfe
-2 close src jfe
-2 colleague hal
-2 come from uaY
-2 come ohX
-2 coming <far> nbe
-2 coming <outside> kfd
-2 coming <zone> kZj
-2 coming from lbg
-2 coming ibk
-2 configured eqY
-2 confirm <zone> mce
-2 confirm lfc
-2 connect <client> dqa
-2 connect <far> dgj
-2 connect <host> ara
-2 connect <server> fcl
-2 connected <own> dle
-2 connected dle
-2 connected to dle
-2 connecting ekf
-2 connecting to dkf
-2 connection <- meb
-2 connection <host> dle
-2 connection <own> Urh
-2 connection <server> cdo
-2 connection <zone> fma
-2 connection from tYb
-2 connection to chj
-2 connections <zone> efj
-2 connections kai
-2 connects fna
-2 connects to fna
-2 copier oZf
-2 could fek
-2 cross <gateway> fdk
-2 cross fdk
-2 cross the fbm
-2 curl -k dkf
-2 curl -v eld
-2 curl <own> flc
-2 curl flc
-2 customer <far> scY
-2 customer at jfe
-2 customer idh
-2 daemon dle
-2 deliver <far> Zrc
-2 deliver afn
-2 deliver to afn
-2 delivers Znh
-2 delivers to bne
-2 denied bkh
-2 desk <client> kfd
-2 desk <zone> oZe
-2 desk in oZe
-2 desk nce
-2 destination flc
-2 directly <host> cii
-2 directly blg
-2 dnat , daq
-2 dnat <host> eek
-2 dnat eYp
-2 dnat to ben
-2 dnat 到 fej
-2 do <zone> ici
-2 do hdi
-2 does <gateway> bgk
-2 does <host> jgd
-2 does our pZd
-2 drop , neb
-2 drop <zone> cfl
-2 dropped hal
-2 e qYe
-2 echo fkd
-2 established <client> lgb
-2 established <far> nfa
-2 established nfa
-2 established src nfa
-2 even ecm
-2 everybody <zone> occ
-2 everybody in occ
-2 everybody occ
-2 example <far> fkd
-2 example elc
-2 example net fje
-2 exposed <outside> naf
-2 exposed rWf
-2 exposed to rWf
-2 folks <zone> qZd
-2 folks qZd
-2 for bij
-2 forward -i kee
-2 forward -s gam
-2 forward kdf
-2 forwarded Unl
-2 foxmail fje
-2 from : uYb
-2 from <client> kfd
-2 from <far> lde
-2 from <gateway> obd
-2 from <host> pad
-2 from <outside> obe
-2 from <own> Tve
-2 from <zone> fej
-2 from a ocd
-2 from an jef
-2 from hitting apd
-2 from ncd
-2 from the kai
-2 from unknown ndc
-2 get <client> csY
-2 get <far> ckf
-2 get <host> dih
-2 get <outside> aoe
-2 get <own> gdj
-2 get <zone> aoe
-2 get aki
-2 get at dpa
-2 get into clg
-2 get to bji
-2 gets caq
-2 gets to bkh
-2 go <outside> dnc
-2 go <own> dmd
-2 go eke
-2 go to Zmi
-2 goes gal
-2 goes to Zfo
-2 going <far> Yqe
-2 going <own> flc
-2 going <public> gck
-2 going bgl
-2 going to apd
-2 going via ben
-2 google <far> bkh
-2 google bkh
-2 guest nbe
-2 guy lag
-2 guys clf
-2 hairpin <zone> jhc
-2 has aoe
-2 have jmX
-2 here eYq
-2 his fck
-2 hit hal
-2 home <far> fkd
-2 home eke
-2 home to Yrd
-2 host <client> lbg
-2 host <own> djg
-2 host <zone> mcf
-2 host in lbf
-2 host nfa
-2 host on kee
-2 hostname -i mgb
-2 hostname <client> mgb
-2 hostname mgb
-2 hosts <outside> dkf
-2 hosts <zone> led
-2 hosts in kfd
-2 how <client> lcg
-2 how <zone> mga
-2 how come kee
-2 how does nfa
-2 how ndc
-2 i <host> dqZ
-2 i <own> dmd
-2 i <zone> dle
-2 i cqa
-2 i e ici
-2 i mean gjd
-2 i'm <client> oea
-2 i'm jdg
-2 if <outside> kbh
-2 if kbh
-2 impact on qZd
-2 impact qZd
-2 in <client> ncd
-2 in <far> kcg
-2 in <gateway> ked
-2 in <host> fej
-2 in <outside> mcd
-2 in <own> doa
-2 in <zone> kbh
-2 in from mcf
-2 in oXh
-2 in the iZm
-2 in to Yim
-2 input iZl
-2 inside Zta
-2 into <gateway> blf
-2 into the dlf
-2 ip <client> hic
-2 ip <own> fje
-2 ip gjc
-2 ip is pcb
-2 ip saddr mdd
-2 ip 是 jef
-2 is <client> lfb
-2 is <gateway> dZq
-2 is <host> elc
-2 is <zone> lbf
-2 is from lee
-2 is that Xfp
-2 is the cii
-2 it <client> fmb
-2 it <gateway> dek
-2 it <host> ena
-2 it <own> Txc
-2 it <zone> ndb
-2 it hnY
-2 it on pYf
-2 it the eek
-2 it to ckf
-2 it's Xeq
-2 it's the Zep
-2 its -i Zbs
-2 its <outside> dgk
-2 its Wbv
-2 itself -> Xpf
-2 itself <far> Xpg
-2 itself <own> ejf
-2 itself <public> bod
-2 itself fkd
-2 itself reach djg
-2 job <client> kfd
-2 job obd
-2 job on obd
-2 just Xin
-2 know ocb
-2 land <host> Ykk
-2 land Wkm
-2 land on Wkm
-2 lands Xkl
-2 lands on Xkl
-2 laptop <client> nae
-2 laptop at jdg
-2 laptop in nfa
-2 laptop lde
-2 leave Wes
-2 length <n> amg
-2 length amg
-2 line imY
-2 live ogY
-2 lives <client> blg
-2 lives on rdY
-2 lives pfY
-2 log Zil
-2 lookups jef
-2 machine <client> sXd
-2 machine <zone> glb
-2 machine hla
-2 machine in glb
-2 machines <zone> dle
-2 machines dle
-2 machines in pcb
-2 machines on nbf
-2 mail <host> epZ
-2 mail <own> dob
-2 mail from khc
-2 mail jgd
-2 mail via eoa
-2 maillog <host> jkZ
-2 maillog jkZ
-2 maillog on jkZ
-2 martian <host> Xqg
-2 martian eld
-2 martian source eld
-2 masquerade <client> jee
-2 masquerade <zone> kgc
-2 masquerade ihd
-2 may lfb
-2 mean Xho
-2 monitoring pbc
-2 moved <zone> ecn
-2 moved chj
-2 moved to iic
-2 must Yqe
-2 mx dkf
-2 my <client> seW
-2 my <far> uZa
-2 my <outside> jdg
-2 my box led
-2 my desk lfd
-2 my kdf
-2 my laptop jgd
-2 my phone bfn
-2 names <far> Zng
-2 names amg
-2 names at Zng
-2 nc cnd
-2 nc vz cmd
-2 nginx hoX
-2 nginx on hnY
-2 no <outside> bcq
-2 no Yjl
-2 nobody <zone> qdY
-2 nobody in pcb
-2 nobody on qac
-2 not <public> dZq
-2 not <zone> kai
-2 not ecm
-2 not from kai
-2 not via gbl
-2 nothing <outside> hbk
-2 nothing <zone> gdj
-2 nothing from led
-2 nothing iaj
-2 nothing on dgj
-2 of <host> kbh
-2 of <zone> fcl
-2 of the jgd
-2 off Xmj
-2 ok pZe
-2 on <client> ihd
-2 on <gateway> jgd
-2 on <outside> kch
-2 on <own> Yrd
-2 on <public> fmb
-2 on <zone> ham
-2 on a idh
-2 on dev adq
-2 on jfe
-2 on our bar
-2 one <zone> jch
-2 one jgd
-2 only ddn
-2 open <host> aij
-2 open <outside> uUe
-2 open <zone> kee
-2 open from qZd
-2 open mbg
-2 open the aij
-2 open to uYa
-2 or <gateway> fdj
-2 or <host> cZq
-2 or ecm
-2 or the dbn
-2 our <client> mec
-2 our <server> dgj
-2 our gck
-2 out <client> wSe
-2 out <far> amg
-2 out <gateway> ddm
-2 out <host> ijb
-2 out <outside> dle
-2 out <own> ejf
-2 out <server> fej
-2 out <zone> mZh
-2 out gjd
-2 out ip cgk
-2 out is ecl
-2 out of mce
-2 out on djg
-2 out src kdf
-2 out to dpa
-2 outbound <far> Zqd
-2 outbound hdi
-2 outbound to bhk
-2 outgoing <server> dgj
-2 outgoing dgj
-2 outlook <zone> mfa
-2 outlook in mfa
-2 outlook lgb
-2 outlook on jee
-2 over to clf
-2 own fnZ
-2 packages <far> anf
-2 packages Ypf
-2 packages from Ypf
-2 packet <client> vUe
-2 packet <far> peZ
-2 packet <own> ejf
-2 packet from kdf
-2 packet kgc
-2 partner <far> kfd
-2 partner kfd
-2 pc <client> phW
-2 pc <zone> uXb
-2 pc in rab
-2 pc is sbZ
-2 pc obc
-2 pcs <zone> vYZ
-2 pcs tbY
-2 people <outside> ngZ
-2 people <zone> kai
-2 people in iZl
-2 people mcd
-2 people on sdX
-2 phone mag
-2 phone on nZh
-2 ping <gateway> eqX
-2 ping <host> boe
-2 ping from jdg
-2 ping ika
-2 ping to ejf
-2 ping 通 eke
-2 pingable from ncd
-2 pingable ncd
-2 please kee
-2 pls <client> nZf
-2 pls maf
-2 pointed <own> fjf
-2 pointed anf
-2 pointed at anf
-2 port <n> bij
-2 port alh
-2 portal gjd
-2 possible <zone> lce
-2 possible from pZf
-2 possible pZe
-2 postfix mdd
-2 postfix on mdd
-2 ppl <zone> lfb
-2 ppl in lfc
-2 ppl jgd
-2 ppl on kfd
-2 prerouting -d ckg
-2 prerouting <outside> jdg
-2 prerouting <own> ckg
-2 print <client> iic
-2 print gkc
-2 print to Xtc
-2 printer <client> ijb
-2 printer <zone> lZi
-2 printer at khb
-2 printer kgc
-2 printers <zone> Zil
-2 printers Zil
-2 private <host> ahl
-2 private ahl
-2 probe <far> jef
-2 probe at jff
-2 probe jef
-2 prometheus <client> nbe
-2 prometheus lZi
-2 pull boe
-2 queries jee
-2 query ndc
-2 question : bmf
-2 question bmf
-2 ran hbk
-2 reach <host> bji
-2 reach bji
-2 reach the bkh
-2 reachable <client> naf
-2 reachable <outside> nZf
-2 reachable <zone> odb
-2 reachable for sVe
-2 reachable from oZf
-2 reachable tTf
-2 reached naf
-2 recv <client> vgR
-2 refused , dhi
-2 refused <client> ofZ
-2 refused <outside> gdj
-2 refused <own> Yog
-2 refused from glb
-2 refused jgd
-2 refused on kgc
-2 relay <far> dle
-2 relay Zik
-2 replies <host> Ygo
-2 replies Xjm
-2 replies from Xmj
-2 reply cdn
-2 report <own> dih
-2 report dih
-2 request ijb
-2 requests oZf
-2 rule <client> kdg
-2 rule <zone> lfc
-2 rule odb
-2 rules <zone> idh
-2 rules idh
-2 run <client> jef
-2 run dkf
-2 run on kef
-2 runner vZY
-2 runs <gateway> lcg
-2 runs hjc
-2 runs on gkb
-2 says clg
-2 scanner <client> mcf
-2 scanner <far> kgd
-2 scanner at mce
-2 scanner jbh
-2 scans <host> glb
-2 scans glb
-2 see <client> ofZ
-2 see <host> gZn
-2 see <zone> dhi
-2 see dfl
-2 see the Zil
-2 see when sdX
-2 seen <zone> del
-2 seen chj
-2 seen from tbY
-2 seen on bfm
-2 send <own> glb
-2 send Zpe
-2 send to gkc
-2 sender is oae
-2 sender oae
-2 sending <own> fje
-2 sending from ofa
-2 sending through bod
-2 sending to fkd
-2 sends <own> fkd
-2 sends bne
-2 sends to amg
-2 sent <client> led
-2 sent <far> sab
-2 sent by naf
-2 sent odb
-2 sent src mfb
-2 served pcc
-2 server <far> kfd
-2 server <host> ejf
-2 server <outside> aeo
-2 server <public> eke
-2 server blf
-2 server to foZ
-2 session <own> gjd
-2 session alh
-2 session to cjg
-2 set <own> glc
-2 set bne
-2 set to bne
-2 shell ked
-2 should <gateway> ean
-2 should Xoh
-2 should the ean
-2 side kia
-2 sit <zone> idh
-2 sit idh
-2 sit in dfk
-2 sit on lde
-2 site <own> goZ
-2 site at flc
-2 site eqY
-2 sites <outside> amg
-2 sites amg
-2 sites on amg
-2 sits <zone> obd
-2 sits at khc
-2 sits in saa
-2 sits on fmb
-2 sitting <client> mbe
-2 sitting <zone> lec
-2 sitting at sVf
-2 sitting in peZ
-2 sitting oYg
-2 sitting on ich
-2 so <gateway> cfl
-2 so <zone> efj
-2 so hZm
-2 somebody <outside> mfb
-2 somebody <zone> jfe
-2 somebody in neb
-2 somebody neb
-2 somebody on tdV
-2 someone <outside> pbc
-2 someone ncd
-2 someone on mfc
-2 source lWl
-2 staff <zone> qac
-2 staff pac
-2 still <far> clf
-2 still eke
-2 still have fje
-2 still reach eke
-2 straight <host> Zta
-2 straight <zone> ekf
-2 straight Zta
-2 straight into bmf
-2 straight to dwT
-2 strip -i dcn
-2 strip <outside> dcn
-2 strip dcn
-2 suppose ibi
-2 syn <client> eje
-2 syn <own> fjd
-2 syn from lfc
-2 take -i egj
-2 take <outside> egj
-2 talk <host> ftT
-2 talk <zone> aki
-2 talk Zli
-2 talk to aki
-2 talking dle
-2 talking to dle
-2 talks <own> glb
-2 talks cem
-2 talks to cem
-2 target is bmf
-2 target kef
-2 tcp <client> Zng
-2 tcp <outside> dfl
-2 tcp <own> eke
-2 tcp cnd
-2 tcp from nZg
-2 tcp on blg
-2 tcpdump <zone> fdk
-2 tcpdump edk
-2 tcpdump ni fdk
-2 tcpdump on Zfo
-2 test hkb
-2 that <client> phW
-2 that <gateway> efj
-2 that <outside> hbj
-2 that <zone> lde
-2 that the fdk
-2 that's mfa
-2 thats lbh
-2 the -i Uft
-2 the <client> kjZ
-2 the <far> flc
-2 the <gateway> bkh
-2 the <host> fje
-2 the <outside> kWm
-2 the <server> eek
-2 the <zone> mbf
-2 the jfe
-2 the whole nXi
-2 their jZj
-2 then <host> enb
-2 then hla
-2 then reach flc
-2 there <far> tbZ
-2 there Yhm
-2 they fna
-2 this <client> fdk
-2 this idh
-2 this on fdk
-2 through <host> bne
-2 through Ymi
-2 through to bji
-2 thunderbird <client> mbf
-2 thunderbird <own> cpb
-2 thunderbird <zone> lfc
-2 thunderbird in mec
-2 thunderbird jhc
-2 thunderbird on kee
-2 time iic
-2 timed <- kee
-2 to : aoe
-2 to <client> Vpi
-2 to <far> Zjk
-2 to <gateway> dmd
-2 to <host> Xni
-2 to <outside> bkg
-2 to <public> flc
-2 to <server> fej
-2 to <zone> oWi
-2 to address fje
-2 to browse gkc
-2 to cfl
-2 to destination dcm
-2 to hit Zof
-2 to host lha
-2 to open foZ
-2 to our dme
-2 to ping enb
-2 to reach dob
-2 to source cdn
-2 to teh Vpi
-2 to the bod
-2 to use fjd
-2 touch <gateway> fdk
-2 touch fej
-2 touch the fdk
-2 traffic <zone> uXb
-2 traffic from iak
-2 traffic of lha
-2 typed mZh
-2 udp , jef
-2 udp <zone> nbf
-2 udp from jdg
-2 udp kee
-2 unreplied <host> dfj
-2 unreplied dgk
-2 unreplied src dgk
-2 up <client> foa
-2 up <zone> ocb
-2 up at Smp
-2 up by hmZ
-2 up ckf
-2 up on qeY
-2 updates <far> dkf
-2 updates blg
-2 updates from blg
-2 upstream : eke
-2 upstream eke
-2 use fan
-2 user <client> lfc
-2 user at mbf
-2 user in jcg
-2 user kee
-2 user on kfd
-2 users <zone> qdZ
-2 users on idh
-2 uses Ymh
-2 vendor <far> nbe
-2 vendor nbe
-2 visible ncd
-2 was <client> qca
-2 was gbl
-2 way <client> rab
-2 way eld
-2 we kgc
-2 webmail <own> eke
-2 webmail eke
-2 webmail on fke
-2 what <gateway> dfk
-2 what <zone> ncd
-2 what does dfk
-2 what lcf
-2 whats lgc
-2 when <host> mce
-2 when kch
-2 whether <gateway> dgj
-2 whether bar
-2 whether the Zas
-2 why <client> ubX
-2 why <host> hcj
-2 why <zone> efj
-2 why can't mfb
-2 why cant mec
-2 why does ecm
-2 why edl
-2 why is ofZ
-2 will <gateway> del
-2 will <host> gck
-2 will dcn
-2 will the dbo
-2 with -i Zgn
-2 with <zone> jgd
-2 with kfe
-2 with the mce
-2 without adp
-2 work fej
-2 workstation <client> vXa
-2 workstation cjh
-2 would <gateway> fYo
-2 would dfl
-2 would the ecl
-2 zabbix <client> jgd
-2 zabbix jgd
-2 一 <client> kde
-2 一 <zone> jcg
-2 一 jfe
-2 上 -i cfl
-2 上 <host> bpc
-2 上 <outside> blh
-2 上 <own> ejf
-2 上 <service> cmf
-2 上 <zone> mXj
-2 上 curl cne
-2 上 ping Zng
-2 下 , mjX
-2 下 : fje
-2 下 <client> eke
-2 下 <gateway> emc
-2 下 <zone> jfe
-2 下 iic
-2 不 <client> mce
-2 不 <far> nfa
-2 不 <gateway> fek
-2 不 <host> flc
-2 不 <outside> blg
-2 不 <zone> ebn
-2 不 iak
-2 不 上 gkc
-2 不 了 blg
-2 不 到 pbd
-2 不 开 flc
-2 不 是 efj
-2 不 让 kbh
-2 不 通 cnd
-2 个 jef
-2 主 aij
-2 么 agm
-2 么 用 dob
-2 了 <outside> jef
-2 了 kfe
-2 事 <own> emc
-2 事 <zone> jch
-2 事 jdg
-2 事 在 kdg
-2 事 说 Zhm
-2 人 <own> bnd
-2 人 ihd
-2 人 在 lbg
-2 人 用 cjh
-2 什 <client> kfd
-2 什 <zone> peY
-2 从 <client> sab
-2 从 <zone> mdc
-2 从 rZc
-2 以 <outside> jfe
-2 以 <zone> gck
-2 以 iic
-2 以 后 xeR
-2 们 cjh
-2 件 , gck
-2 件 <own> fje
-2 件 lee
-2 件 到 dob
-2 会 <gateway> efj
-2 会 Yfq
-2 会 被 meb
-2 传 cnd
-2 传 到 cnd
-2 但 lbg
-2 信 <own> flc
-2 信 <server> fdj
-2 信 dkf
-2 像 <client> kee
-2 允 jmX
-2 允 许 jmX
-2 公 <far> lag
-2 公 lde
-2 公 司 mec
-2 公 网 kcg
-2 写 的 emc
-2 到 <client> hjc
-2 到 <gateway> cme
-2 到 <host> blg
-2 到 <own> fpZ
-2 到 <server> gcl
-2 到 <zone> fan
-2 到 ip ici
-2 到 了 jef
-2 加 jef
-2 务 端 ekf
-2 动 <outside> fkd
-2 动 <zone> bij
-2 动 amg
-2 动 往 bmf
-2 动 连 cjh
-2 包 nbf
-2 印 <client> jib
-2 印 机 jib
-2 去 <client> elc
-2 去 <far> Yog
-2 去 clf
-2 去 连 clf
-2 发 Xni
-2 发 往 cih
-2 发 给 Zof
-2 口 , lfc
-2 口 <client> kdf
-2 口 <gateway> Yfp
-2 口 <zone> lfc
-2 口 occ
-2 可 dcn
-2 台 <client> mga
-2 台 kdf
-2 台 是 idh
-2 同 <client> uZZ
-2 同 lah
-2 同 事 lah
-2 后 <client> nfa
-2 咱 cfl
-2 咱 们 cfl
-2 器 gjd
-2 器 是 kdf
-2 在 <zone> ecn
-2 在 aik
-2 地 <client> ljY
-2 地 址 ejf
-2 址 jlY
-2 址 是 jjZ
-2 填 <own> fje
-2 填 fje
-2 填 的 fje
-2 外 <far> eld
-2 外 elc
-2 如 <far> eje
-2 如 ele
-2 如 到 eje
-2 客 oae
-2 客 户 reW
-2 对 aod
-2 就 fna
-2 就 是 foZ
-2 己 <far> djg
-2 己 Zli
-2 平 <far> Yqe
-2 开 Yqe
-2 得 <far> pcb
-2 得 <gateway> bmf
-2 得 <host> dmd
-2 得 <zone> dme
-2 得 eke
-2 得 了 eje
-2 得 到 flc
-2 得 通 ejg
-2 想 gna
-2 我 <client> lbg
-2 我 <gateway> ffj
-2 我 <host> cjh
-2 我 <outside> jdg
-2 我 <own> dmd
-2 我 <zone> led
-2 我 在 kde
-2 户 <client> pad
-2 户 <far> lde
-2 户 <outside> bfm
-2 户 <own> fjd
-2 户 fbm
-2 户 在 rYc
-2 户 端 qad
-2 打 <host> efj
-2 打 <own> foZ
-2 打 eke
-2 打 到 eld
-2 打 开 fje
-2 投 ejf
-2 报 Utf
-2 换 <client> Zhl
-2 换 成 bdo
-2 掉 <client> sYc
-2 掉 <outside> fej
-2 接 <far> amg
-2 接 <host> cjh
-2 接 <server> ecm
-2 接 glb
-2 接 到 hjb
-2 接 口 Wnj
-2 控 <client> lcf
-2 控 lcf
-2 控 机 jef
-2 收 gjd
-2 改 <client> dfk
-2 改 cel
-2 改 成 del
-2 放 <zone> lde
-2 放 hid
-2 方 <client> gjd
-2 方 hkb
-2 方 是 hkb
-2 时 , bfl
-2 时 bfl
-2 是 <gateway> dUu
-2 是 <host> hla
-2 是 <own> Ytb
-2 是 <public> ckg
-2 是 <zone> jbi
-2 是 kfd
-2 是 给 oZf
-2 是 被 dgj
-2 有 <zone> edl
-2 有 hdi
-2 有 对 jef
-2 机 <client> ngZ
-2 机 <host> ckg
-2 机 Xjm
-2 机 ip neb
-2 机 器 obd
-2 条 , hbk
-2 条 <zone> kee
-2 来 <zone> mce
-2 来 oZf
-2 来 自 nce
-2 段 efj
-2 比 <far> gdj
-2 比 hdi
-2 比 如 hdi
-2 求 gkd
-2 用 <own> clf
-2 用 <public> clf
-2 用 jhc
-2 电 <client> zUZ
-2 电 kch
-2 电 脑 saa
-2 登 eke
-2 登 录 Zoe
-2 的 , cdm
-2 的 -i dfk
-2 的 <client> rYc
-2 的 <far> fna
-2 的 <gateway> fek
-2 的 <own> eke
-2 的 <public> efj
-2 的 <service> jbi
-2 的 是 gma
-2 目 <client> anf
-2 目 <far> cmd
-2 目 Zpe
-2 目 标 dmd
-2 目 的 bmf
-2 直 <host> bji
-2 直 bkh
-2 直 连 glb
-2 看 <client> pZd
-2 看 <gateway> cgk
-2 端 : dmd
-2 端 med
-2 端 是 led
-2 终 <client> mce
-2 终 mce
-2 终 端 mce
-2 网 段 jeg
-2 能 <host> del
-2 能 <outside> ekf
-2 能 <own> fma
-2 能 <zone> nfa
-2 能 access foZ
-2 能 ekf
-2 能 reach gam
-2 能 上 cjh
-2 能 到 dhi
-2 脑 <client> hjc
-2 脑 <public> del
-2 脑 gjd
-2 脑 是 lcf
-2 脑 用 del
-2 行 , led
-2 行 hjc
-2 要 <far> ele
-2 要 <host> cfl
-2 要 <outside> eqY
-2 要 akh
-2 要 去 ang
-2 要 连 eoa
-2 访 <client> aqc
-2 访 <far> eld
-2 访 <gateway> Xkl
-2 访 <host> cji
-2 访 <outside> djf
-2 访 <own> gje
-2 访 <zone> beo
-2 话 , jfe
-2 话 <zone> jfe
-2 话 mcf
-2 说 liZ
-2 请 <gateway> cem
-2 请 <outside> mdd
-2 请 <zone> oZg
-2 请 kdf
-2 请 问 kdf
-2 走 <own> fmb
-2 走 <public> cnd
-2 走 dnd
-2 跑 <client> obd
-2 跑 mbf
-2 跑 在 mbf
-2 转 <host> Zfn
-2 转 Zfo
-2 转 到 Zep
-2 转 给 Zfn
-2 还 fZp
-2 还 是 fZp
-2 这 <client> mec
-2 这 <gateway> dke
-2 这 hjc
-2 这 台 dkf
-2 这 样 kee
-2 连 <client> ena
-2 连 <host> gbm
-2 连 <own> djg
-2 连 <server> fdk
-2 连 ebn
-2 连 到 foZ
-2 连 接 aki
-2 通 <own> fnZ
-2 通 Zau
-2 通 过 flb
-2 那 <client> lfc
-2 那 nce
-2 那 边 mde
-2 都 <zone> pda
-2 都 jia
-2 都 在 pda
-2 里 <service> ejf
-2 里 coc
-2 问 : mce
-2 问 <host> gqW
-2 问 <outside> jef
-2 问 <own> fej
-2 问 <zone> iak
-2 问 从 pda
-2 问 到 Yqd
-2 面 hjc
-2 面 到 cjh
-3 's <gateway> dnc
-3 , <client> jgd
-3 , <far> dhi
-3 , <gateway> fej
-3 , <host> gla
-3 , <n> ici
-3 , <outside> djg
-3 , <outside> to dle
-3 , <own> cme
-3 , <public> dXs
-3 , <server> 是 hjd
-3 , <service> bsa
-3 , <service> to csZ
-3 , <zone> lgb
-3 , <zone> to dld
-3 , <zone> 上 cmf
-3 , <zone> 到 gma
-3 , <zone> 去 emc
-3 , but gck
-3 , client : del
-3 , client kYk
-3 , coming mce
-3 , does Xim
-3 , does the Yhm
-3 , i e hcj
-3 , i ekf
-3 , igd
-3 , is gXp
-3 , is the lah
-3 , length <n> amg
-3 , length amg
-3 , not eZp
-3 , not via gbl
-3 , on ado
-3 , on dev adq
-3 , or gbm
-3 , so Zgm
-3 , upstream : eke
-3 , upstream eke
-3 , 人 kee
-3 , 人 在 kee
-3 , 但 lbg
-3 , 地 gkc
-3 , 地 址 gkc
-3 , 我 ffj
-3 , 我 在 kfd
-3 , 是 mbf
-3 , 目 cnd
-3 , 目 的 ckg
-3 , 能 efj
-3 , 要 ejf
-3 , 请 kbh
-3 , 请 问 kbh
-3 , 这 ici
-3 , 这 样 jeg
-3 -a <outside> jhc
-3 -a <own> ckg
-3 -a forward -i jef
-3 -a forward -s ben
-3 -a input iZl
-3 -a prerouting -d ckg
-3 -i <client> ofZ
-3 -i <host> del
-3 -i <outside> , jgd
-3 -i <outside> -d ejf
-3 -i <outside> hdi
-3 -i <own> ejf
-3 -i <zone> -d dhi
-3 -i <zone> -o Vkn
-3 -i forward sba
-3 -i jgd
-3 -j <client> ofZ
-3 -j accept , idh
-3 -j drop , ndc
-3 -j jee
-3 -j masquerade , pgX
-3 -j masquerade qfX
-3 -o <host> ejf
-3 -o <zone> -d ejf
-3 -s <host> cpb
-3 -s <outside> clf
-3 : <- meb
-3 : <client> ncd
-3 : <far> mhZ
-3 : <gateway> Zjk
-3 : <host> fje
-3 : <n> <n> iZl
-3 : <n> kcf
-3 : <n> src mdd
-3 : <outside> lha
-3 : <outside> to bnd
-3 : <own> dkf
-3 : <server> del
-3 : <zone> bfl
-3 : <zone> to Xgo
-3 : connect eke
-3 : connect to eke
-3 : connection jZj
-3 : connection to fck
-3 : curl fje
-3 : iic
-3 : ip <client> emd
-3 : ip <host> ndc
-3 : ip kia
-3 : martian eld
-3 : martian source eld
-3 : users vcV
-3 <client> , <server> cle
-3 <client> , lip dle
-3 <client> , mZh
-3 <client> : alh
-3 <client> <client> cod
-3 <client> <far> VyZ
-3 <client> <gateway> Zdq
-3 <client> <outside> Xkl
-3 <client> <own> ele
-3 <client> <server> ebn
-3 <client> <service> alg
-3 <client> <service> to cgj
-3 <client> <service> 到 enb
-3 <client> <zone> mXi
-3 <client> and dke
-3 <client> chj
-3 <client> get fna
-3 <client> get to flc
-3 <client> ip daddr eke
-3 <client> ip eke
-3 <client> out led
-3 <client> talk gnZ
-3 <client> talk to gnZ
-3 <client> then eld
-3 <client> to ara
-3 <client> 上 bra
-3 <client> 去 ekf
-3 <client> 发 gkd
-3 <client> 要 bkg
-3 <client> 要 连 eoa
-3 <far> , Xre
-3 <far> , lip cme
-3 <far> <client> peZ
-3 <far> <gateway> Xlk
-3 <far> <host> Ytb
-3 <far> <zone> vXa
-3 <far> aqc
-3 <far> ip daddr fmb
-3 <far> ip fmb
-3 <far> still gkc
-3 <gateway> , Xqf
-3 <gateway> <client> Zqd
-3 <gateway> <far> emd
-3 <gateway> <gateway> dkf
-3 <gateway> <host> Zjk
-3 <gateway> <zone> mdd
-3 <gateway> flc
-3 <gateway> 上 gkd
-3 <host> , jYk
-3 <host> <client> glb
-3 <host> <far> epZ
-3 <host> <gateway> caq
-3 <host> <host> cjg
-3 <host> <n> iYn
-3 <host> <outside> efj
-3 <host> <own> dgj
-3 <host> <public> clf
-3 <host> <zone> pWi
-3 <host> box kiZ
-3 <host> dhh
-3 <host> out bne
-3 <host> reachable nag
-3 <host> server blf
-3 <host> server to foZ
-3 <host> talk aoe
-3 <host> talk to aoe
-3 <n> , can lde
-3 <n> , does bji
-3 <n> , ele
-3 <n> , from jgd
-3 <n> , would eao
-3 <n> : <n> fej
-3 <n> : does oae
-3 <n> : kdf
-3 <n> <far> jZk
-3 <n> <n> in dfj
-3 <n> <n> src qeY
-3 <n> <outside> lee
-3 <n> <own> cme
-3 <n> <server> bhl
-3 <n> <zone> mbg
-3 <n> close jfe
-3 <n> close src jfe
-3 <n> coming from kfe
-3 <n> coming kfe
-3 <n> dnat efj
-3 <n> does bdo
-3 <n> does the gck
-3 <n> established nfa
-3 <n> established src nfa
-3 <n> example fke
-3 <n> example net fje
-3 <n> from qZd
-3 <n> ip <client> Wml
-3 <n> ip <far> Zqd
-3 <n> ip <host> jWn
-3 <n> ip eje
-3 <n> ip saddr jfe
-3 <n> on hdj
-3 <n> on the blf
-3 <n> out iic
-3 <n> seen cgk
-3 <n> seen on cgk
-3 <n> tcp cpb
-3 <n> tcp from nZg
-3 <n> tcp on blg
-3 <n> to aeo
-3 <n> udp from jdg
-3 <n> udp ldd
-3 <n> unreplied dgk
-3 <n> unreplied src dgk
-3 <n> 行 , ndc
-3 <n> 行 cen
-3 <outside> <far> jhc
-3 <outside> <gateway> Uvd
-3 <outside> <host> Zqd
-3 <outside> <outside> bfn
-3 <outside> <service> Ypf
-3 <outside> <service> 到 dle
-3 <outside> <zone> lee
-3 <outside> dih
-3 <outside> get at gma
-3 <outside> get glb
-3 <outside> ip kfe
-3 <outside> out fej
-3 <outside> out src lcg
-3 <outside> to cjh
-3 <outside> to the bcp
-3 <outside> 上 led
-3 <outside> 能 gdk
-3 <own> , from cfl
-3 <own> , kdf
-3 <own> <client> nec
-3 <own> <far> ocb
-3 <own> <gateway> fcm
-3 <own> <host> ici
-3 <own> <n> from mec
-3 <own> <n> lcf
-3 <own> <n> on mce
-3 <own> <outside> fcl
-3 <own> <own> fcl
-3 <own> <zone> jcg
-3 <own> hbk
-3 <own> open kfd
-3 <own> open to kfd
-3 <own> work for kfd
-3 <server> <client> oeZ
-3 <server> <own> aoe
-3 <server> mgZ
-3 <server> 填 fje
-3 <server> 填 的 fje
-3 <service> , ejf
-3 <service> <client> hkb
-3 <service> <gateway> bod
-3 <service> <host> cii
-3 <service> <n> , cjh
-3 <service> <n> djg
-3 <service> <n> from fje
-3 <service> <n> on Ulm
-3 <service> <n> to Rti
-3 <service> <n> 连 dke
-3 <service> <outside> kkY
-3 <service> <own> bmf
-3 <service> <public> bhk
-3 <service> <server> dmd
-3 <service> fje
-3 <service> from hcj
-3 <service> from the hcj
-3 <service> into blf
-3 <service> into the blf
-3 <service> lookups kee
-3 <service> on Voj
-3 <service> on the Woi
-3 <service> out mgb
-3 <service> queries jfe
-3 <service> query ndc
-3 <service> session cmf
-3 <service> sites amg
-3 <service> sites on amg
-3 <service> straight eld
-3 <service> to cpb
-3 <service> to the dvU
-3 <service> 到 dle
-3 <zone> , qlR
-3 <zone> : cih
-3 <zone> <client> scY
-3 <zone> <far> Yrc
-3 <zone> <gateway> bmf
-3 <zone> <host> bqb
-3 <zone> <outside> dkg
-3 <zone> <public> fdk
-3 <zone> <service> bdp
-3 <zone> <zone> Vnk
-3 <zone> ajj
-3 <zone> and gXo
-3 <zone> can fZo
-3 <zone> can't fmb
-3 <zone> get fkd
-3 <zone> get to fkd
-3 <zone> go fld
-3 <zone> going fkd
-3 <zone> going to fkd
-3 <zone> in ip jdg
-3 <zone> ip qYe
-3 <zone> ip saddr rcY
-3 <zone> out djg
-3 <zone> out ip cgk
-3 <zone> out to ejf
-3 <zone> reach efj
-3 <zone> reach the efj
-3 <zone> still dmd
-3 <zone> talk dhi
-3 <zone> then fkd
-3 <zone> then reach fkd
-3 <zone> to Ykl
-3 <zone> to the dkf
-3 <zone> 能 ejf
-3 <zone> 能 上 eke
-3 <zone> 能 连 edl
-3 <zone> 那 mdc
-3 <zone> 里 doc
-3 ? <client> taZ
-3 ? <far> frW
-3 ? <host> kbh
-3 ? <outside> fXq
-3 ? <own> Zrc
-3 ? <zone> gdj
-3 ? jef
-3 ^ <- pda
-3 ^ <client> -> dnd
-3 ^ <client> <service> blg
-3 ^ <client> lgb
-3 ^ <client> ping blg
-3 ^ <client> to aqc
-3 ^ <client> 到 bmf
-3 ^ <client> 被 kcg
-3 ^ <far> from jfe
-3 ^ <far> lde
-3 ^ <far> to apd
-3 ^ <gateway> -> ejf
-3 ^ <host> -> apd
-3 ^ <host> to awW
-3 ^ <host> 往 dkf
-3 ^ <outside> to Xub
-3 ^ <outside> 到 gna
-3 ^ <outside> 打 ckf
-3 ^ <outside> 的 kai
-3 ^ <own> from kee
-3 ^ <own> hmZ
-3 ^ <public> fje
-3 ^ <server> bfm
-3 ^ <service> <n> fpZ
-3 ^ <service> from ndb
-3 ^ <service> into fjf
-3 ^ <service> mfb
-3 ^ <service> to bpc
-3 ^ <zone> -> dmd
-3 ^ <zone> ping ajj
-3 ^ <zone> to Woi
-3 ^ <zone> 上 enc
-3 ^ <zone> 到 Zhm
-3 ^ <zone> 去 ckg
-3 ^ <zone> 用 bmf
-3 ^ <zone> 连 gkc
-3 ^ ^ <client> jib
-3 ^ ^ <host> dhi
-3 ^ ^ <outside> Zhm
-3 ^ ^ <service> cnd
-3 ^ ^ <zone> jgd
-3 ^ ^ are jch
-3 ^ ^ client tZZ
-3 ^ ^ could hid
-3 ^ ^ curl fkd
-3 ^ ^ do mfb
-3 ^ ^ does med
-3 ^ ^ for fmb
-3 ^ ^ from lee
-3 ^ ^ gjd
-3 ^ ^ if lfc
-3 ^ ^ in eej
-3 ^ ^ ip mec
-3 ^ ^ is iib
-3 ^ ^ on eld
-3 ^ ^ our iXn
-3 ^ ^ ping hmZ
-3 ^ ^ pinging Zng
-3 ^ ^ printer kee
-3 ^ ^ src pYf
-3 ^ ^ the lag
-3 ^ ^ trace lcf
-3 ^ ^ trying cqa
-3 ^ ^ when fej
-3 ^ ^ would jkZ
-3 ^ ^ zabbix fej
-3 ^ ^ 从 jgd
-3 ^ ^ 在 fan
-3 ^ ^ 源 lce
-3 ^ ^ 给 lYj
-3 ^ curl jgd
-3 ^ customer at mdd
-3 ^ customer dbo
-3 ^ does khb
-3 ^ does the khb
-3 ^ from qdZ
-3 ^ from the pcc
-3 ^ hairpin ihd
-3 ^ how come kee
-3 ^ how kdf
-3 ^ i dme
-3 ^ i'm hcj
-3 ^ if lah
-3 ^ ip <far> bqb
-3 ^ ip gmZ
-3 ^ is eke
-3 ^ is the gjd
-3 ^ maillog Uwc
-3 ^ maillog on Uwc
-3 ^ my neb
-3 ^ nc cmd
-3 ^ nc vz dmd
-3 ^ nginx hnY
-3 ^ nginx on hnY
-3 ^ nobody jjb
-3 ^ on jfe
-3 ^ on the fck
-3 ^ our jYl
-3 ^ outlook jfe
-3 ^ outlook on jef
-3 ^ ping from jdg
-3 ^ ping idh
-3 ^ pls naf
-3 ^ postfix kdf
-3 ^ postfix on kdf
-3 ^ seen fej
-3 ^ seen on dem
-3 ^ somebody ked
-3 ^ suppose ibi
-3 ^ tcpdump fdk
-3 ^ tcpdump ni fck
-3 ^ tcpdump on Zfo
-3 ^ the ejf
-3 ^ thunderbird lde
-3 ^ thunderbird on kdf
-3 ^ trace clf
-3 ^ user on mec
-3 ^ users in kcg
-3 ^ users jef
-3 ^ users on jfd
-3 ^ what gdj
-3 ^ whats lgc
-3 ^ why cant mec
-3 ^ why does hcj
-3 ^ why gdj
-3 ^ why is ofZ
-3 ^ will gck
-3 ^ would dfk
-3 ^ would the ecm
-3 ^ zabbix <server> Zog
-3 ^ zabbix fjd
-3 ^ 从 hck
-3 ^ 我 mbe
-3 ^ 我 在 hci
-3 ^ 目 dkf
-3 ^ 目 的 dkf
-3 ^ 请 ldd
-3 ^ 请 问 ldd
-3 a <far> pZd
-3 a <host> enb
-3 a <outside> mYi
-3 a <own> dle
-3 a <zone> dle
-3 a box in oXh
-3 a box nWj
-3 a box on kgb
-3 a client ici
-3 a client in ndc
-3 a colleague hal
-3 a connection to Ypf
-3 a customer jef
-3 a host in mbg
-3 a host mbf
-3 a host on mdd
-3 a laptop at kcg
-3 a laptop icj
-3 a laptop in ngZ
-3 a laptop on dfj
-3 a machine glb
-3 a machine in glb
-3 a packet from kdf
-3 a packet nbf
-3 a pc in rab
-3 a pc vXa
-3 a phone nZg
-3 a phone on nZg
-3 a printer Voi
-3 a syn from lfc
-3 a syn hid
-3 a workstation cjg
-3 able <host> eke
-3 able <own> glb
-3 able dkf
-3 able to dkf
-3 able to hit Ypg
-3 able to open goY
-3 able to ping fmb
-3 able to reach gnZ
-3 about cfl
-3 accept , does agm
-3 accept , jch
-3 accept , would mbf
-3 accept <client> taZ
-3 accept kbh
-3 access aqc
-3 access denied bkh
-3 address <far> ika
-3 address <host> Vhq
-3 address Wio
-3 address does ahl
-3 address does the ahl
-3 all alg
-3 allowed <far> djg
-3 allowed ele
-3 allowed out dld
-3 allowed out to dld
-3 an <far> hhd
-3 an <own> dmd
-3 an answer cmd
-3 an answer from cme
-3 an attacker mdd
-3 an iid
-3 and <client> ndc
-3 and <host> amg
-3 and <n> dkf
-3 and <n> on dlf
-3 and <zone> Zkj
-3 and dmd
-3 answer dhi
-3 any <zone> obd
-3 any vTe
-3 anything <zone> oea
-3 anything ljY
-3 app ihd
-3 are <client> mbf
-3 are <zone> hjc
-3 are gjd
-3 arrive <host> bhj
-3 arrive at efj
-3 arrive bhj
-3 as <server> del
-3 as ich
-3 as seen pac
-3 at <far> jfe
-3 at <own> ejf
-3 at <zone> bji
-3 at all gnZ
-3 at cme
-3 authentication fje
-3 away , hdi
-3 away <outside> eek
-3 away fej
-3 backup <host> taY
-3 backup tbY
-3 be <client> ubY
-3 be <host> foZ
-3 be <outside> naf
-3 be <own> Vte
-3 be <zone> pbc
-3 be ohX
-3 be reached naf
-3 being ofZ
-3 between Xtd
-3 box <client> nfb
-3 box Xmj
-3 but peZ
-3 by <client> kee
-3 by <host> dob
-3 by <own> Qxf
-3 by <public> dkf
-3 by <service> bgl
-3 by <service> to bmg
-3 by <zone> hid
-3 by mfb
-3 by the mag
-3 call bhj
-3 can <client> bmf
-3 can <client> reach Zqd
-3 can <gateway> alh
-3 can <host> dfk
-3 can <outside> mdd
-3 can <zone> hit flb
-3 can <zone> ping fkc
-3 can <zone> reach fqX
-3 can anybody obd
-3 can anybody on ocd
-3 can get bqb
-3 can nobody jgd
-3 can ppl kfd
-3 can't <zone> fje
-3 can't Zil
-3 cannot fpY
-3 cant <own> gkd
-3 cant <zone> hhd
-3 change nga
-3 check : src qYe
-3 check <host> ejf
-3 check <own> dnc
-3 check gjd
-3 client <client> bii
-3 client <own> fld
-3 client <server> del
-3 client hkc
-3 clients jbi
-3 come hdi
-3 come in dgj
-3 comes eek
-3 coming <outside> kgd
-3 coming in from lde
-3 coming in kaj
-3 coming in on jgd
-3 coming mYi
-3 connect <client> gkb
-3 connect <far> hcj
-3 connect <gateway> jch
-3 connect from mag
-3 connect from unknown mag
-3 connect to <own> gdj
-3 connect to address fje
-3 connect to host bpc
-3 connection <- kee
-3 connection <client> ika
-3 connection <gateway> edl
-3 connection <host> led
-3 connection <outside> gdj
-3 connection <own> Yog
-3 connection <server> Zdp
-3 connection <zone> ihd
-3 connection mfb
-3 connection refused , dhi
-3 connection refused from glb
-3 connection refused jgd
-3 connection to aki
-3 connection to the Yjl
-3 conntrack -l lfc
-3 conntrack <gateway> Wes
-3 conntrack <own> Vvd
-3 conntrack lfc
-3 could <client> hid
-3 curl <own> nfZ
-3 curl hjc
-3 deliver <far> ele
-3 deliver dkf
-3 deliver outbound bgl
-3 deliver outbound to bgl
-3 desk <client> cdm
-3 desk ddm
-3 destination <client> ogY
-3 destination <host> idh
-3 destination <host> will mbf
-3 destination <outside> dgj
-3 destination <zone> kgc
-3 destination lde
-3 dnat , does qfW
-3 dnat , tgT
-3 dnat : mga
-3 dnat <client> egj
-3 dnat <outside> efj
-3 dnat to destination ffj
-3 dnat to ffj
-3 do <far> kee
-3 do <host> foa
-3 do <service> Yqe
-3 do <service> to gkc
-3 do <zone> naf
-3 do jlY
-3 do packets mag
-3 does <client> dnb
-3 does <gateway> jhd
-3 does <host> daq
-3 does <outside> kib
-3 does <service> from lgb
-3 does <service> lha
-3 does <service> to bmf
-3 does <zone> have eke
-3 does <zone> reach dkf
-3 does anything gbl
-3 dport <far> dgj
-3 dport <host> Xgp
-3 dport <n> bdo
-3 dport <n> src bdo
-3 dport bdo
-3 drop , could mga
-3 drop efj
-3 drop the -i dfk
-3 drop the dfk
-3 e <host> enb
-3 e <own> fna
-3 echo hid
-3 even <gateway> fcl
-3 even cross fej
-3 even fdl
-3 even touch fej
-3 even touch the fej
-3 far aki
-3 far as aki
-3 far as the aki
-3 fetch Zkj
-3 fine <gateway> fdk
-3 for <client> dkf
-3 for <far> eke
-3 for <host> hid
-3 for <outside> qca
-3 for <own> gnZ
-3 for <zone> -> fjd
-3 for <zone> lgb
-3 for ofZ
-3 forward <n> lZi
-3 forward <zone> nfa
-3 forward naf
-3 from <client> gjd
-3 from <client> to Uoj
-3 from <far> to anf
-3 from <gateway> Znf
-3 from <gateway> to anf
-3 from <host> hjc
-3 from <host> to eqX
-3 from <outside> dfl
-3 from <outside> for Xpg
-3 from <outside> on dlf
-3 from <outside> to djg
-3 from <own> enb
-3 from <zone> , chj
-3 from <zone> Yog
-3 from <zone> into bne
-3 from <zone> to dih
-3 from my box led
-3 from my phone efj
-3 from talking ejf
-3 from talking to ejf
-3 from the rWf
-3 get <far> lcf
-3 get <gateway> eld
-3 get <host> Wll
-3 get <outside> ncd
-3 get <own> bij
-3 get <service> kdf
-3 get <service> on bij
-3 get <zone> apd
-3 get in jgd
-3 get out cne
-3 get out to cne
-3 get through cii
-3 get through to cii
-3 get to cii
-3 get to the cem
-3 gets <own> coc
-3 gets lhb
-3 gets out fmb
-3 gets out to fmb
-3 go cme
-3 go out dle
-3 go out to dle
-3 goes jZk
-3 going bfm
-3 gone , jfd
-3 gone pZe
-3 got <zone> rca
-3 got hlZ
-3 gw chj
-3 had <outside> ecm
-3 had mce
-3 hairpin <client> iic
-3 hairpin <zone> Vgr
-3 has jib
-3 have dkf
-3 he <own> epZ
-3 he ckg
-3 her mce
-3 here eld
-3 his <far> pad
-3 his oae
-3 hit djf
-3 host <client> eZp
-3 host <outside> qYe
-3 host klX
-3 hosts anf
-3 i <client> tZa
-3 i <gateway> cjh
-3 i <host> lYk
-3 i <outside> eao
-3 i <own> dnc
-3 i <service> Ygo
-3 i <zone> kbi
-3 i am jgd
-3 i e ibj
-3 i lah
-3 i see eek
-3 i sit lfc
-3 i take -i bgm
-3 i take bgm
-3 i'm <client> lee
-3 i'm <zone> bgl
-3 i'm dbo
-3 icmp dlf
-3 icmp echo dlf
-3 if <host> Tsh
-3 if <outside> ofZ
-3 if Yim
-3 if i dgj
-3 iif <outside> dgk
-3 iif <outside> oif cgk
-3 in <client> pcb
-3 in <host> hla
-3 in <outside> out efj
-3 in <own> dih
-3 in ip <far> chj
-3 in the gbl
-3 inbound <outside> mcd
-3 inbound lde
-3 into <gateway> from lcg
-3 into <gateway> lcg
-3 ip <host> gcl
-3 ip does cfl
-3 ip fbl
-3 is <client> ika
-3 is <far> ndc
-3 is <gateway> adq
-3 is <host> ebm
-3 is <outside> ibj
-3 is <own> dgj
-3 is <server> efj
-3 is <service> cnd
-3 is <service> from mce
-3 is <service> on Xuc
-3 is <service> to emc
-3 is <zone> saa
-3 is fan
-3 is it fej
-3 is it the eek
-3 is set glb
-3 is set to glb
-3 is the dig
-3 it <far> cme
-3 it <gateway> dbp
-3 it <host> ecn
-3 it <outside> jdg
-3 it <own> Xmj
-3 it <zone> kcf
-3 it jbi
-3 it possible med
-3 it to Tnm
-3 it to the Tnl
-3 its <client> lfc
-3 its <far> Xsd
-3 its <host> ail
-3 its <own> frV
-3 itself <far> Xpf
-3 itself <host> blf
-3 itself <outside> kcg
-3 itself get amf
-3 itself get to amf
-3 itself open nZg
-3 job jef
-3 kernel <zone> efj
-3 kindly <zone> jef
-3 know kai
-3 lab ldd
-3 label naf
-3 land <host> dZq
-3 land bgl
-3 land on bgl
-3 land on the dhj
-3 laptop <client> Xmj
-3 laptop <outside> Ugs
-3 laptop <own> anf
-3 laptop <zone> mag
-3 laptop khb
-3 length <client> pZd
-3 length <host> cco
-3 length <n> ip cel
-3 length <n> nZg
-3 length nZg
-3 let <own> gma
-3 let <zone> ali
-3 let blg
-3 let through afn
-3 line <client> qYd
-3 line <n> , rcZ
-3 line <n> does hjd
-3 line <n> hjc
-3 line <zone> kee
-3 line hjc
-3 log <host> iic
-3 log iic
-3 logged in ldd
-3 logged ldd
-3 logs eld
-3 lose dnd
-3 mail <outside> dkf
-3 mail <own> dle
-3 maillog <host> dnc
-3 maillog dnc
-3 maillog on Voj
-3 make <client> dlf
-3 make cjh
-3 make it clf
-3 make it to clf
-3 masquerade , jgd
-3 masquerade <zone> hid
-3 masquerade ijb
-3 masquerade line bmf
-3 may ejf
-3 me <zone> gdj
-3 me Zkj
-3 me whether kdf
-3 me whether the jef
-3 mean hid
-3 monitoring <far> lbg
-3 monitoring mag
-3 monitoring probe mbg
-3 moved jbi
-3 must <client> jgd
-3 must <server> efj
-3 must cle
-3 mx <far> fje
-3 mx dle
-3 mx example fje
-3 my <client> mbf
-3 my <far> kee
-3 my <zone> mbe
-3 my box tYb
-3 my desk in jfe
-3 my laptop is jfe
-3 my laptop kfd
-3 my occ
-3 nat lhZ
-3 need kee
-3 never Ycs
-3 new <client> fbl
-3 new <outside> mfb
-3 new <zone> jch
-3 new kcg
-3 nightly oea
-3 no <own> dkf
-3 no <zone> flc
-3 no bfm
-3 nobody ddm
-3 not <own> fkd
-3 nothing fZo
-3 now xbV
-3 of <far> gnZ
-3 of <gateway> flc
-3 of <host> Ytb
-3 of <outside> Yjl
-3 of <own> foZ
-3 of <service> emb
-3 off <outside> gbl
-3 off hZn
-3 on <client> nYh
-3 on <gateway> rYd
-3 on <host> ibk
-3 on <n> kdf
-3 on <outside> for Yof
-3 on <own> for lfc
-3 on <own> from kdf
-3 on <own> ika
-3 on <own> to Xfp
-3 on <service> Xds
-3 on <service> to cme
-3 on <zone> dbo
-3 on ibk
-3 on my mga
-3 on the <zone> idh
-3 on the bji
-3 one <zone> bgm
-3 one chj
-3 only <zone> jaj
-3 only hbk
-3 open <far> Vsg
-3 open <own> clf
-3 open <service> Zrc
-3 open <service> on emc
-3 open <service> to arb
-3 open <zone> afm
-3 open cfm
-3 open connections Who
-3 opening djh
-3 opens <service> dkf
-3 opens Vsf
-3 or bfm
-3 our <far> mlV
-3 our <outside> fej
-3 our <own> cnd
-3 our <service> apd
-3 our monitoring rbb
-3 out , Wgq
-3 out <client> oYg
-3 out <far> naf
-3 out <gateway> Yng
-3 out <host> ndc
-3 out <outside> hkc
-3 out <zone> mbf
-3 out <zone> src nbe
-3 out ip <own> cgk
-3 out ip cXt
-3 out oZe
-3 out of lde
-3 out of the led
-3 out run on jfe
-3 outbound <far> Ypf
-3 outbound <host> hal
-3 outbound <service> to Xqf
-3 outbound gdk
-3 outgoing <own> djf
-3 outgoing <server> dkf
-3 outgoing niX
-3 over <client> gkc
-3 over <far> emd
-3 over <public> flc
-3 over <service> bmf
-3 over <service> from Zli
-3 over aoe
-3 over udp clf
-3 packet <host> axV
-3 packet <zone> cjh
-3 packet cjh
-3 path goY
-3 pc <client> cqb
-3 pc Zli
-3 people <zone> pda
-3 people mlV
-3 phone <outside> kcg
-3 phone led
-3 ping <client> oaf
-3 ping <far> dkf
-3 ping <far> from kcg
-3 ping <host> from jef
-3 ping <host> imY
-3 ping <outside> mga
-3 ping <own> from obd
-3 ping <own> idg
-3 ping <zone> gma
-3 ping mjX
-3 ping 不 cnd
-3 ping 不 通 cnd
-3 ping 得 bmf
-3 ping 得 到 cnd
-3 ping 得 通 ejg
-3 pinging <client> odb
-3 pinging odb
-3 plain <service> anf
-3 plain Yqf
-3 pls <client> pYf
-3 poller hci
-3 polls cme
-3 port <host> ejf
-3 port <n> fje
-3 port <n> from jbi
-3 port <n> of bmf
-3 port <n> on Zoe
-3 port <n> to jhc
-3 port <outside> glb
-3 port fje
-3 postfix mbf
-3 postfix on mbf
-3 printer <client> anf
-3 printer anf
-3 probe <far> kfd
-3 probe nce
-3 prometheus fkd
-3 public <own> drZ
-3 public drZ
-3 pull dqa
-3 query <service> eld
-3 query eld
-3 ran <client> pbd
-3 ran it qZd
-3 ran sXd
-3 ran this lfc
-3 ran this on lfc
-3 random <outside> nce
-3 random nce
-3 rcpt <client> sUg
-3 rcpt from kfd
-3 rcpt from unknown kfd
-3 rcpt kfd
-3 reach <own> hkb
-3 reach <public> cne
-3 reach <service> ajj
-3 reach <service> on ahl
-3 reach bdo
-3 reach itself cne
-3 reachable aqc
-3 refused , bfl
-3 refused <client> pcb
-3 refused <outside> hbk
-3 refused lcf
-3 relay oae
-3 remote fje
-3 remove <zone> jbi
-3 remove jbi
-3 resolve <far> clg
-3 resolve clg
-3 resolve names at clg
-3 resolve names clg
-3 return bhk
-3 rule , idh
-3 rule <zone> dgj
-3 rule hZm
-3 rules tZb
-3 run qYe
-3 runs jhc
-3 says <client> ici
-3 says <own> buX
-3 says dih
-3 scan kfd
-3 scanner iXn
-3 scans <host> bgl
-3 scans bgl
-3 see <zone> eek
-3 see mce
-3 send <host> Xlk
-3 send bij
-3 send mail lha
-3 send out blg
-3 send out to blg
-3 sending jfe
-3 sends mjY
-3 server <far> Ypg
-3 server <outside> kdf
-3 server <own> gdk
-3 server ffj
-3 session to bwV
-3 set del
-3 set up del
-3 should eoa
-3 shows ljZ
-3 snat <own> ado
-3 snat cdn
-3 snat to cdn
-3 snat to source cdn
-3 so gck
-3 some <outside> kdf
-3 some jfe
-3 somebody <zone> kfd
-3 somebody out lfb
-3 somebody out on lfb
-3 somebody sitting hdi
-3 somebody sitting in kfd
-3 someone jfe
-3 source <client> hkb
-3 source <far> jfe
-3 source <host> from naf
-3 source <host> jgd
-3 source <own> kia
-3 source address chk
-3 source address does chk
-3 source ip alh
-3 source kkZ
-3 src <client> cne
-3 src <client> dst dmd
-3 src <own> fdk
-3 still <far> Vsf
-3 still <gateway> eoa
-3 still <host> ddm
-3 still <outside> jkZ
-3 still <own> gjd
-3 still get eke
-3 still get to flc
-3 still jhc
-3 straight ejg
-3 syn <client> kfc
-3 syn <far> fjd
-3 syn sent mfb
-3 syn sent src mfb
-3 take <outside> edl
-3 take oZf
-3 take the -i bgl
-3 take the bgl
-3 talk <host> dZq
-3 talk Yfp
-3 talk to Ykk
-3 talk to the Yhm
-3 tcp , tWc
-3 tcp <far> djg
-3 tcp <gateway> aXv
-3 tcp <host> gjd
-3 tcp <n> , cbp
-3 tcp <n> aqc
-3 tcp <n> from oZf
-3 tcp <n> on anf
-3 tcp <n> to cgk
-3 tcp <own> dfk
-3 tcp <zone> uaY
-3 tcp hjc
-3 teh tZa
-3 that <client> khb
-3 that <gateway> fYo
-3 that <host> Yjl
-3 that <outside> gck
-3 that <zone> jci
-3 that arrives jdg
-3 that bij
-3 that was tZa
-3 the ' -i efj
-3 the ' efj
-3 the <client> kfd
-3 the <far> jgd
-3 the <gateway> from lbg
-3 the <gateway> sZb
-3 the <host> dmd
-3 the <outside> alh
-3 the <outside> to ckf
-3 the <own> cqa
-3 the <public> fcl
-3 the <server> efj
-3 the <service> dkf
-3 the <zone> , jef
-3 the <zone> dkf
-3 the <zone> to gck
-3 the people vZY
-3 the scanner fZo
-3 their hoX
-3 then <host> emc
-3 then <zone> bgm
-3 then bij
-3 then get dnc
-3 then get to goY
-3 there <far> qZd
-3 there qXe
-3 these hbk
-3 they <own> YvZ
-3 they bfm
-3 this <client> jfe
-3 this <gateway> acq
-3 this <host> Zat
-3 this <zone> kZj
-3 this fbl
-3 this is from lee
-3 this on cem
-3 this on the Zfn
-3 through khb
-3 thunderbird <zone> mgb
-3 thunderbird mgb
-3 time lde
-3 timed <client> mbe
-3 timed <gateway> dgj
-3 timed <own> akh
-3 timed <server> fej
-3 timed out , fje
-3 timeout afn
-3 to <client> fpY
-3 to <far> nfa
-3 to <gateway> Zqd
-3 to <gateway> from oYg
-3 to <n> klX
-3 to <n> on amg
-3 to <outside> ncd
-3 to <own> from kfd
-3 to <public> edl
-3 to <service> at eke
-3 to <service> on clf
-3 to <service> to fna
-3 to <zone> lkX
-3 to accept mdd
-3 to accept would kdf
-3 to deliver aik
-3 to deliver to aik
-3 to fna
-3 to get efj
-3 to itself ekd
-3 to know pac
-3 to mail dkf
-3 to the Vte
-3 to the whole sYc
-3 took <outside> cgk
-3 took cgk
-3 towards csY
-3 trace <zone> kfe
-3 trace dle
-3 traffic rZd
-3 udp <client> nZg
-3 udp <far> Qxf
-3 udp <gateway> cqa
-3 udp <n> , eZp
-3 udp <n> from pXg
-3 udp <n> hid
-3 udp <n> on Zpe
-3 udp <n> to cme
-3 udp <zone> jbi
-3 udp gkc
-3 up <host> Wcu
-3 up <outside> gkc
-3 up <zone> kdf
-3 up dkf
-3 up on ddm
-3 up on the ddm
-3 use <own> bkh
-3 use <public> lYi
-3 user , rip uSg
-3 user , uSg
-3 user <client> jef
-3 user <far> yPg
-3 user <zone> amh
-3 users flc
-3 via <service> kee
-3 via khb
-3 vz hic
-3 want ane
-3 wants <far> clf
-3 wants <host> cij
-3 wants <service> blf
-3 wants Yog
-3 wants to akh
-3 was <client> vWb
-3 was <zone> dfj
-3 was fje
-3 way <outside> cpc
-3 way kia
-3 way out cpb
-3 way out to cpb
-3 we <outside> Yfp
-3 we <zone> jdg
-3 we add ked
-3 we add the ked
-3 what efj
-3 when <outside> cbp
-3 when <own> eqY
-3 when <zone> hid
-3 when foZ
-3 when somebody jgd
-3 when they fmb
-3 whether <zone> dgj
-3 whether dgj
-3 which <zone> pfY
-3 which khb
-3 while bfl
-3 why kee
-3 will lha
-3 with <outside> sVf
-3 with <service> kdf
-3 with lfd
-3 with the Zng
-3 without gam
-3 would <client> hbj
-3 would <client> reach fpY
-3 would <far> jef
-3 would <host> jlY
-3 would <own> gkc
-3 would <zone> reach ejf
-3 would change for pcb
-3 would change pcb
-3 would kee
-3 you hXo
-3 一 <client> dmd
-3 一 <far> dfk
-3 一 <outside> kee
-3 一 <zone> oea
-3 一 fdk
-3 一 下 , led
-3 一 下 : jfd
-3 一 下 mdc
-3 一 条 jef
-3 上 , gZo
-3 上 <far> ele
-3 上 <gateway> dhi
-3 上 <host> gam
-3 上 <outside> djg
-3 上 <own> eld
-3 上 fjd
-3 上 不 dih
-3 上 不 了 dih
-3 下 , cco
-3 下 <client> -> gkc
-3 下 <client> emc
-3 下 <client> 到 ejf
-3 下 <far> ejf
-3 下 <host> flc
-3 下 <outside> okU
-3 下 <zone> aki
-3 下 <zone> 到 glb
-3 下 Zmh
-3 不 <far> lgb
-3 不 <host> del
-3 不 <outside> eld
-3 不 <own> eld
-3 不 fdl
-3 不 会 jfe
-3 不 是 gck
-3 不 能 上 eoa
-3 个 : del
-3 个 : in Zfo
-3 个 pda
-3 为 <client> kfd
-3 为 <zone> peY
-3 主 <outside> fkd
-3 主 <zone> bij
-3 主 动 amg
-3 主 动 往 bmf
-3 主 动 连 cjh
-3 么 alh
-3 之 <client> nfa
-3 之 hdi
-3 之 后 , hdi
-3 之 后 hdi
-3 了 , jfe
-3 了 <gateway> fbm
-3 了 <outside> bgl
-3 事 aki
-3 人 <own> cmf
-3 人 jef
-3 人 访 gjd
-3 人 访 问 gjd
-3 什 agm
-3 什 么 agm
-3 什 么 用 dob
-3 从 <client> <service> fkd
-3 从 <client> Zoe
-3 从 <far> jhc
-3 从 <gateway> Yrd
-3 从 <outside> <service> dle
-3 从 <outside> fqX
-3 从 <outside> 连 fqX
-3 从 <own> fje
-3 从 <zone> 到 fna
-3 从 Zli
-3 以 <zone> jgd
-3 以 jch
-3 以 后 , jgd
-3 以 后 jgd
-3 以 连 eoa
-3 以 连 到 eoa
-3 件 cjh
-3 会 <host> cZr
-3 会 jbi
-3 会 转 cgk
-3 信 <own> amf
-3 信 dle
-3 像 <client> mdd
-3 像 khb
-3 写 gje
-3 写 的 hid
-3 出 <far> kef
-3 出 kgc
-3 出 去 blg
-3 删 <client> med
-3 删 <outside> kgd
-3 到 <client> rcZ
-3 到 <far> ane
-3 到 <gateway> dgi
-3 到 <host> , oea
-3 到 <host> doc
-3 到 <outside> klX
-3 到 <own> anf
-3 到 <zone> bki
-3 到 ilZ
-3 到 ip <client> enb
-3 到 ip gma
-3 到 我 flc
-3 到 我 们 flc
-3 前 mce
-3 加 <outside> jdg
-3 加 cdo
-3 加 上 -i del
-3 加 上 ado
-3 务 <client> fld
-3 务 fld
-3 动 <client> jhc
-3 动 ijc
-3 动 去 bod
-3 动 去 连 bod
-3 动 访 dmd
-3 动 访 问 dmd
-3 包 , bgl
-3 包 <client> uaZ
-3 包 <gateway> cgk
-3 包 bXu
-3 印 <client> eld
-3 印 eld
-3 去 <outside> alh
-3 去 <zone> sfV
-3 去 fje
-3 去 掉 , ked
-3 去 掉 jef
-3 去 访 ejf
-3 去 访 问 ejf
-3 发 <own> flc
-3 发 信 ejf
-3 口 , Zjk
-3 口 <gateway> djg
-3 口 jhc
-3 可 Ykk
-3 可 以 Zkj
-3 台 <client> lec
-3 台 bmf
-3 同 <own> fje
-3 同 <zone> fdj
-3 同 cjh
-3 同 事 jdg
-3 同 事 在 kdg
-3 同 事 说 Zhm
-3 后 <host> eZp
-3 后 <zone> jhc
-3 后 Yfq
-3 否 Wrf
-3 啥 hid
-3 器 cjh
-3 在 <outside> Yhn
-3 在 <own> clf
-3 在 <zone> mfb
-3 在 mcf
-3 地 jlY
-3 地 址 jlY
-3 地 址 是 jjZ
-3 填 <own> ejf
-3 填 eke
-3 填 的 fje
-3 填 的 是 fje
-3 备 ked
-3 外 <outside> gck
-3 完 <client> imY
-3 完 <outside> ldd
-3 完 jmX
-3 完 以 ndc
-3 完 以 后 ndc
-3 客 <client> pad
-3 客 <far> lde
-3 客 iak
-3 客 户 iak
-3 客 户 端 qad
-3 己 <outside> ejf
-3 己 <public> fej
-3 己 fjf
-3 己 能 ejf
-3 己 能 上 ejf
-3 师 fej
-3 开 lcg
-3 录 mdd
-3 志 : fej
-3 志 : in fej
-3 志 fej
-3 忙 <gateway> cgk
-3 忙 <zone> kgc
-3 想 <host> hkb
-3 想 <service> Xqf
-3 想 <service> 到 arb
-3 想 Zsb
-3 想 访 enb
-3 想 访 问 enb
-3 成 <client> , lgc
-3 成 <client> kfd
-3 成 <outside> mga
-3 成 lgb
-3 我 <client> nec
-3 我 <zone> fcl
-3 我 idh
-3 我 们 bhl
-3 户 <client> rYe
-3 户 <own> eke
-3 户 <zone> dgj
-3 户 打 fje
-3 户 打 开 fje
-3 户 端 mce
-3 户 端 是 mdd
-3 户 访 gjd
-3 户 访 问 gjd
-3 打 <client> glb
-3 打 Yhn
-3 打 不 fcl
-3 打 不 开 flc
-3 打 印 dle
-3 打 印 机 ena
-3 扫 gcl
-3 抓 jfe
-3 报 <own> dob
-3 掉 qbb
-3 接 <client> amg
-3 接 <gateway> elc
-3 接 <host> foZ
-3 接 <service> dhi
-3 接 <service> 到 dhi
-3 接 <zone> Ygp
-3 接 bkh
-3 接 ping Zpe
-3 接 打 到 gma
-3 接 访 djg
-3 接 访 问 djg
-3 推 aqd
-3 收 <client> kgb
-3 收 led
-3 收 不 mbe
-3 收 不 到 mbe
-3 收 信 , cfl
-3 收 信 dle
-3 教 ecm
-3 文 kai
-3 时 , ecm
-3 时 <gateway> dap
-3 是 <client> ldf
-3 是 <gateway> ecn
-3 是 <host> fck
-3 是 ibj
-3 有 kdf
-3 服 gma
-3 服 务 端 ekf
-3 本 <client> peZ
-3 本 <host> ckg
-3 本 dle
-3 本 机 gma
-3 本 机 ip neb
-3 机 <client> fje
-3 机 <host> eld
-3 机 <outside> hid
-3 机 <zone> nae
-3 机 jja
-3 机 上 Yog
-3 机 器 gjc
-3 机 器 是 kdf
-3 机 访 glc
-3 机 访 问 glc
-3 条 <zone> gbl
-3 条 gcl
-3 来 flc
-3 查 qfX
-3 样 dfk
-3 桌 cjh
-3 桌 面 cjh
-3 桌 面 到 cjh
-3 正 hlb
-3 段 Zoe
-3 比 <far> eje
-3 比 eje
-3 比 如 eje
-3 比 如 到 eje
-3 没 <zone> mfc
-3 没 neb
-3 没 有 idi
-3 没 有 对 jef
-3 源 kcg
-3 用 <host> Vrg
-3 用 <own> eke
-3 用 <service> Xtc
-3 用 <service> 连 eob
-3 电 <client> hjc
-3 电 <public> del
-3 电 kia
-3 电 脑 gjd
-3 电 脑 是 lcf
-3 电 脑 用 del
-3 的 <client> kbh
-3 的 <far> asa
-3 的 <gateway> jaj
-3 的 <host> jdg
-3 的 <n> , edl
-3 的 <n> oae
-3 的 <n> 对 jfe
-3 的 <own> ara
-3 的 <service> , gZm
-3 的 <service> iYm
-3 的 <zone> eek
-3 的 client djf
-3 的 dnat fbl
-3 的 hbk
-3 的 ip oad
-3 的 ip 是 oad
-3 的 人 hla
-3 的 人 用 cjh
-3 的 是 Zqd
-3 目 dkf
-3 目 的 ejf
-3 直 <host> cjh
-3 直 cjh
-3 直 接 cjh
-3 看 <client> jja
-3 看 <host> Zng
-3 看 <zone> kef
-3 看 iic
-3 看 到 hal
-3 看 到 ip iYm
-3 端 <gateway> hbk
-3 端 <zone> lfc
-3 端 kbh
-3 端 口 , lfc
-3 端 口 led
-3 网 <client> lha
-3 网 <host> ahm
-3 网 段 efj
-3 老 led
-3 能 <client> dob
-3 能 <far> eld
-3 能 <gateway> dih
-3 能 <outside> Zli
-3 能 <public> ckg
-3 能 <service> cpb
-3 能 <service> 到 clf
-3 能 cjh
-3 能 ping eke
-3 能 ping 通 eke
-3 能 直 gdj
-3 能 直 连 gdj
-3 能 访 efj
-3 能 访 问 efj
-3 能 连 fna
-3 能 连 到 goZ
-3 能 通 fmb
-3 能 通 过 fmb
-3 脑 <own> ejf
-3 脑 用 <public> dkg
-3 脑 用 dkg
-3 自 <far> djg
-3 自 Zli
-3 自 己 Zli
-3 行 <outside> dfk
-3 行 cih
-3 行 的 -i dfk
-3 行 的 dfk
-3 补 <outside> dfl
-3 补 上 -i dfl
-3 补 上 dfl
-3 被 <host> cco
-3 被 Wcv
-3 要 <client> dmd
-3 要 Vjo
-3 要 访 fna
-3 要 访 问 fna
-3 认 coc
-3 让 不 gdj
-3 让 不 让 gdj
-3 许 ckg
-3 访 <zone> jbj
-3 访 hkb
-3 访 问 dnd
-3 访 问 到 Yqd
-3 说 dgj
-3 请 <client> jlY
-3 请 <outside> mdd
-3 请 <zone> edl
-3 请 Zim
-3 请 问 <zone> fbm
-3 请 问 ibj
-3 请 问 从 pda
-3 走 <gateway> baq
-3 走 <n> Wnj
-3 走 <own> enb
-3 走 <service> bco
-3 走 <service> 到 emc
-3 走 edl
-3 走 的 eoa
-3 超 dfk
-3 超 时 , cfk
-3 超 时 dfk
-3 边 cnd
-3 过 <gateway> fVs
-3 还 <far> dkf
-3 还 alh
-3 还 能 fje
-3 还 能 连 gje
-3 这 <client> ngZ
-3 这 <zone> dfk
-3 这 gdj
-3 这 台 jdg
-3 这 台 是 idh
-3 这 条 , gam
-3 这 条 ebn
-3 连 <gateway> chj
-3 连 <host> fna
-3 连 <server> ebn
-3 连 gkc
-3 连 不 fkc
-3 连 不 上 gkc
-3 连 我 foY
-3 连 我 们 foY
-3 连 的 ihd
-3 连 的 是 ihd
-3 通 edk
-3 邮 <own> fje
-3 邮 clf
-3 邮 件 clf
-3 配 <own> dnd
-3 配 cjh
-3 配 的 cjh
-3 配 的 是 cjh
-3 里 cgk
-3 问 <client> jhc
-3 问 <host> alh
-3 问 <own> ejf
-3 问 <zone> jib
-3 问 <zone> 到 fkd
-3 问 eld
-3 问 不 dkf
-3 问 不 了 dkf
-4 ' ofZ
-4 'connection fld
-4 's <own> emc
-4 's dig
-4 , <client> lgb
-4 , <far> kgc
-4 , <gateway> Som
-4 , <own> djg
-4 , <public> bkh
-4 , <server> cem
-4 , <zone> ddm
-4 -i lah
-4 -j <own> eYq
-4 -j hcj
-4 : <- kdf
-4 : <client> nZg
-4 : <far> ibj
-4 : <gateway> hdj
-4 : <host> bij
-4 : <outside> ebn
-4 : <own> arc
-4 : <server> fej
-4 : jch
-4 ; ncd
-4 <client> <client> eke
-4 <client> <far> khb
-4 <client> <gateway> fkc
-4 <client> <outside> kfd
-4 <client> <own> eld
-4 <client> <server> fek
-4 <client> <zone> lVm
-4 <client> kch
-4 <far> <gateway> Tir
-4 <far> <own> cpb
-4 <far> cfl
-4 <gateway> <gateway> dnc
-4 <gateway> <host> Ylj
-4 <gateway> <outside> led
-4 <gateway> <own> eje
-4 <gateway> <zone> lah
-4 <gateway> idh
-4 <host> <client> jib
-4 <host> <far> gma
-4 <host> <gateway> dem
-4 <host> <outside> gjd
-4 <host> <own> dgj
-4 <host> <public> dcn
-4 <host> gjd
-4 <n> <- gam
-4 <n> <gateway> aik
-4 <n> <host> emb
-4 <n> <outside> mec
-4 <n> <own> del
-4 <n> <server> Yfo
-4 <n> <zone> mYi
-4 <outside> <client> iic
-4 <outside> <far> rYd
-4 <outside> <gateway> Ykk
-4 <outside> <host> djg
-4 <outside> <outside> Wer
-4 <outside> <own> cqa
-4 <outside> <zone> inX
-4 <outside> hka
-4 <own> <client> kbh
-4 <own> <far> mcd
-4 <own> <gateway> Xfq
-4 <own> <host> cii
-4 <own> <outside> nae
-4 <own> <own> gdj
-4 <own> <zone> eek
-4 <public> jhc
-4 <server> <gateway> cdn
-4 <server> <outside> ajj
-4 <server> <own> eke
-4 <server> <zone> hlZ
-4 <server> kmW
-4 <service> <client> jnW
-4 <service> <gateway> cjh
-4 <service> <host> bij
-4 <service> <outside> nZg
-4 <service> <own> dke
-4 <service> <public> clf
-4 <zone> <client> fdj
-4 <zone> <far> kdf
-4 <zone> <host> bne
-4 <zone> <outside> Wmk
-4 <zone> <own> fje
-4 <zone> <server> gYo
-4 <zone> <zone> jgd
-4 <zone> hjd
-4 ? <host> Xsd
-4 ? <outside> niX
-4 ? <own> Zmh
-4 ^ <client> jgd
-4 ^ <far> gck
-4 ^ <gateway> jdg
-4 ^ <host> kai
-4 ^ <own> eob
-4 ^ <public> ekd
-4 ^ <server> cdn
-4 a <client> Ymi
-4 a <gateway> ecl
-4 a <host> kjZ
-4 a <outside> mce
-4 a <own> ejf
-4 a <zone> hYn
-4 a dgj
-4 able <client> bod
-4 able <far> dkg
-4 able <gateway> goY
-4 able <host> Zmh
-4 able <zone> emc
-4 able cgk
-4 about gnZ
-4 accept <client> mbf
-4 accept <host> fqX
-4 accept <outside> cgl
-4 accept <zone> iXn
-4 access Ylj
-4 add <zone> oea
-4 add mga
-4 added Vip
-4 adding <zone> kfe
-4 adding lfd
-4 all ado
-4 allowed <zone> fjd
-4 an <host> bod
-4 and <client> khb
-4 and <own> gjd
-4 and <zone> lbg
-4 and fje
-4 answer gam
-4 answers jbi
-4 any aqc
-4 anything cme
-4 append <zone> fbm
-4 append jbi
-4 are lfc
-4 arrives <own> eld
-4 arrives eld
-4 arriving <own> Zof
-4 arriving anf
-4 as <gateway> eek
-4 as led
-4 assume rcZ
-4 at <client> Ztb
-4 at <outside> cfl
-4 at <zone> rab
-4 be <host> Uri
-4 be <zone> nhY
-4 box kZj
-4 browse fpY
-4 but Xds
-4 by <client> qdZ
-4 by <host> Wkm
-4 by <zone> kef
-4 by naf
-4 can <client> jlY
-4 can <far> amg
-4 can <gateway> dfj
-4 can <outside> miX
-4 can jbi
-4 can't gck
-4 cannot bgl
-4 cant <host> agm
-4 cant <zone> dqY
-4 cant aki
-4 change Qpn
-4 client <own> dob
-4 client eke
-4 clients <own> flc
-4 clients hjd
-4 close <own> gsU
-4 close gsU
-4 colleague <client> mfb
-4 colleague ofZ
-4 confirm <zone> clf
-4 confirm anf
-4 connect <gateway> bbq
-4 connect <own> foZ
-4 connect bgl
-4 connection <client> pda
-4 connection <gateway> cgk
-4 connection <outside> ebn
-4 connection <own> Zjk
-4 connection <server> fej
-4 connection <zone> cii
-4 could <far> jef
-4 could <host> fdk
-4 could <outside> hdi
-4 could ici
-4 curl <own> gdj
-4 curl bfm
-4 delete <outside> nYh
-4 delete nXi
-4 desk ngZ
-4 destination fej
-4 directly gZn
-4 dnat <client> kgc
-4 dnat <outside> fdk
-4 dnat <own> Zog
-4 dnat hid
-4 do <client> cqa
-4 do <host> Zhm
-4 do <outside> iic
-4 do <zone> sZa
-4 do ejf
-4 does <client> rXe
-4 does <gateway> eZo
-4 does <host> bem
-4 does <outside> ihc
-4 does <zone> lcf
-4 does dfk
-4 dport <host> dfj
-4 dport dgk
-4 drop <zone> lfc
-4 drop jhc
-4 end <host> Ydr
-4 end kcg
-4 established <own> fpY
-4 established dqZ
-4 even ejf
-4 ever eYq
-4 example ici
-4 failed <host> glb
-4 fetch bki
-4 fix hkb
-4 for <client> vbW
-4 for <far> jia
-4 for <host> kcg
-4 for <own> cii
-4 for <zone> hkc
-4 for jZj
-4 forward <host> dle
-4 forward <zone> aeo
-4 forward aik
-4 foxmail <own> eke
-4 from <client> eoa
-4 from <far> lfc
-4 from <gateway> ecm
-4 from <host> Xub
-4 from <outside> ckg
-4 from <own> flc
-4 from <zone> Zil
-4 from Yre
-4 get <far> Qyf
-4 get <host> bdo
-4 get <own> eke
-4 get <zone> lnU
-4 get jpU
-4 gets <own> Zof
-4 gets jfe
-4 gives kYk
-4 goes ici
-4 got ccn
-4 gw Xeq
-4 hand lfd
-4 happens bne
-4 has <own> ejf
-4 has <server> Yfp
-4 has <zone> mga
-4 has pYe
-4 have <far> lcf
-4 have fje
-4 he cfl
-4 her khb
-4 here <zone> Yfp
-4 here bfl
-4 hi <client> led
-4 hi led
-4 hit Yeq
-4 host <client> bfm
-4 host ail
-4 how <zone> mga
-4 how ofa
-4 i <far> dpb
-4 i <host> cco
-4 i <outside> cmf
-4 i <own> eqY
-4 i <zone> lZi
-4 i dcn
-4 i'm jgc
-4 icmp <client> rZc
-4 icmp jhc
-4 id Zfo
-4 if <client> jhc
-4 if <outside> efj
-4 if <own> cme
-4 in <client> mhZ
-4 in <far> glb
-4 in <gateway> hjc
-4 in <host> ahl
-4 in <outside> Vlm
-4 in <own> eld
-4 in <zone> dap
-4 in bme
-4 instead lhZ
-4 into ndc
-4 iptables <zone> nfa
-4 iptables mfa
-4 is <client> eoa
-4 is <far> rXe
-4 is <gateway> dle
-4 is <host> jgd
-4 is <outside> oad
-4 is <own> fkd
-4 is <zone> dgi
-4 is gjc
-4 it <gateway> dWs
-4 it <host> dkg
-4 it <own> eke
-4 it <zone> lbg
-4 it jhc
-4 its <client> cqb
-4 its <host> Zjk
-4 its <own> fkd
-4 its anf
-4 itself <far> Zng
-4 itself <host> Uol
-4 itself <outside> hid
-4 itself bii
-4 just <gateway> gam
-4 kernel <zone> fej
-4 kernel fej
-4 laptop <client> mdd
-4 laptop <own> dpa
-4 laptop ijb
-4 length <client> Ygp
-4 length <far> agm
-4 length <host> dle
-4 length <zone> Vgr
-4 length Wkl
-4 let cii
-4 lets dhi
-4 like mfb
-4 line <client> uaY
-4 line <far> gam
-4 line <host> aik
-4 line <outside> cfm
-4 line <zone> pWh
-4 line cne
-4 logs jef
-4 machine gck
-4 machines dao
-4 mail bkh
-4 mails bii
-4 make niX
-4 martian <client> mag
-4 martian led
-4 masquerade <client> kdg
-4 masquerade <own> fma
-4 masquerade <zone> oea
-4 masquerade qZd
-4 may dpa
-4 me oea
-4 mean gck
-4 monitoring <far> jfe
-4 monitoring mfc
-4 morning nfa
-4 moved <zone> rWf
-4 moved mfc
-4 must <own> dkf
-4 must dih
-4 mx <far> dmd
-4 mx dmd
-4 my <own> atZ
-4 my <zone> jdg
-4 my jbi
-4 nat occ
-4 need qXf
-4 needs <host> amg
-4 needs Zng
-4 never nYh
-4 new gjd
-4 nmap <own> blg
-4 nmap eke
-4 no lde
-4 nobody asa
-4 not dfk
-4 now jdh
-4 of <client> qYd
-4 of <far> fnb
-4 of <gateway> Xim
-4 of <outside> jef
-4 of <zone> pfY
-4 of pcb
-4 off <zone> sdW
-4 off reW
-4 oif <far> mbf
-4 oif rcY
-4 on <client> klX
-4 on <far> nfa
-4 on <gateway> hWp
-4 on <host> gnZ
-4 on <outside> mbf
-4 on <own> enb
-4 on <zone> mZi
-4 on jkZ
-4 once Xkl
-4 one kdf
-4 open <client> imY
-4 open <host> anf
-4 open <outside> occ
-4 open <own> ekf
-4 open fkd
-4 opened aof
-4 opens bfm
-4 our <client> kkY
-4 our <far> tdW
-4 our <host> mbf
-4 our <own> dmd
-4 our mgb
-4 out <client> nVj
-4 out <far> ngZ
-4 out <gateway> aik
-4 out <outside> dnc
-4 out <own> aik
-4 out ecm
-4 outbound <host> tdW
-4 outbound oiW
-4 outlook <own> cnc
-4 outlook <server> ebn
-4 over <own> dme
-4 over iic
-4 own <own> djf
-4 own djf
-4 packet <client> aqc
-4 packet <host> Ysd
-4 packet <zone> mfa
-4 packet ihd
-4 packets bii
-4 permitted cii
-4 ping <client> hoW
-4 ping <far> ejf
-4 ping <gateway> fpY
-4 ping <host> dnd
-4 ping <own> fje
-4 ping <zone> ecm
-4 ping edm
-4 please mbf
-4 pls <host> eld
-4 pls lde
-4 policy <outside> ibj
-4 policy <zone> kee
-4 policy kcg
-4 port <client> qab
-4 port <far> oae
-4 port <gateway> dap
-4 port <host> agm
-4 port <outside> Xkl
-4 port <own> Zqd
-4 port <zone> tdV
-4 postrouting <host> eao
-4 postrouting eYq
-4 ppl cih
-4 prerouting <own> ejf
-4 prerouting ejf
-4 probe bhk
-4 put <zone> jgd
-4 put jgd
-4 question jfe
-4 reach cii
-4 real jef
-4 recv <own> gqW
-4 recv gqW
-4 refused <client> oea
-4 refused <own> ejf
-4 refused jgd
-4 relay cle
-4 right obd
-4 rip <host> cne
-4 rip cne
-4 root <own> fje
-4 root fje
-4 route lbg
-4 rules <own> gma
-4 rules gma
-4 s efj
-4 saddr <client> dqZ
-4 saddr <own> glb
-4 same <outside> eYq
-4 same cbp
-4 say hdi
-4 says <own> eke
-4 says ijc
-4 scan fkd
-4 scanner dnb
-4 scans <host> buX
-4 scans csY
-4 see bji
-4 send <far> Zof
-4 send bhk
-4 sent <far> aqb
-4 sent <host> ape
-4 sent <own> gma
-4 sent fpY
-4 server <own> flb
-4 server <public> enc
-4 server ape
-4 set <own> dld
-4 set cfl
-4 should kcg
-4 show Ypf
-4 since gjc
-4 sits nag
-4 so <zone> gYo
-4 so clg
-4 somebody ijb
-4 source fna
-4 src Xqf
-4 ssl bji
-4 still <far> Wtd
-4 still <outside> mbf
-4 still <own> csY
-4 syn <host> gVr
-4 syn <own> eke
-4 syn gbk
-4 take <outside> cgk
-4 take gVq
-4 talk <host> ebn
-4 talk cgk
-4 talks Yqe
-4 tcp <client> liZ
-4 tcp <gateway> cZr
-4 tcp <outside> ogY
-4 tcp <own> Zpe
-4 tcp <zone> jch
-4 tcp idg
-4 tell jef
-4 that <client> gpY
-4 that <gateway> aeo
-4 that <outside> pca
-4 that <own> arb
-4 that <zone> fcl
-4 the <client> lbg
-4 the <far> dtW
-4 the <gateway> Zpf
-4 the <host> lbg
-4 the <outside> Zmh
-4 the <own> evT
-4 the <public> cgj
-4 the <server> adp
-4 the <zone> nUl
-4 the jgd
-4 then <own> ftT
-4 there <zone> neb
-4 there jbi
-4 they <host> ado
-4 they beo
-4 thinking Xgp
-4 this ogZ
-4 through gbm
-4 thunderbird <own> cnd
-4 thunderbird bij
-4 ticket <client> uTf
-4 ticket mfc
-4 timed <client> tdW
-4 timed lde
-4 to <far> hla
-4 to <gateway> gWq
-4 to <host> Yds
-4 to <outside> ijb
-4 to <own> ekd
-4 to <public> dcn
-4 to <zone> cme
-4 to aki
-4 told led
-4 trace jfe
-4 traffic <far> bpc
-4 traffic <zone> Wub
-4 traffic Xmi
-4 udp <client> cjh
-4 udp <far> Tug
-4 udp <gateway> kee
-4 udp <outside> hZm
-4 udp <own> cnd
-4 udp <zone> lcg
-4 udp lgb
-4 unreplied <client> gdk
-4 unreplied <far> fdj
-4 unreplied <own> gYo
-4 unreplied gXp
-4 up mhZ
-4 upstream Zfn
-4 us Zil
-4 use <host> Ypf
-4 use <own> ebo
-4 use Zjl
-4 user Zjk
-4 users apd
-4 vlan bsZ
-4 vz <client> mce
-4 vz pcb
-4 want ali
-4 wants <host> bkh
-4 wants aki
-4 was lee
-4 way mdd
-4 we <outside> fan
-4 we <zone> nZg
-4 we edl
-4 went kdf
-4 were hcj
-4 what <client> pYg
-4 what <far> cpb
-4 what <zone> lfc
-4 what epZ
-4 whats fbm
-4 when <client> oZf
-4 when <outside> fan
-4 when <own> bpc
-4 when <zone> iak
-4 whenever <own> gkc
-4 which <host> ckh
-4 which bkh
-4 while fdk
-4 why <host> Vio
-4 will jkZ
-4 with <client> jib
-4 with <own> dke
-4 with efk
-4 without ncd
-4 work khc
-4 works <outside> Udv
-4 works Unk
-4 would <client> hhd
-4 would <host> fje
-4 would <outside> bhk
-4 would <own> emc
-4 would <zone> kcg
-4 you <client> jgd
-4 you <server> efj
-4 一 <host> fkc
-4 一 <outside> qeY
-4 一 <own> foa
-4 一 <zone> fcl
-4 一 Zil
-4 上 <client> pae
-4 上 <own> fjf
-4 上 <zone> jdh
-4 上 jdf
-4 下 <gateway> Yim
-4 下 dhi
-4 不 <gateway> gZo
-4 不 <host> Zqd
-4 不 <outside> dnc
-4 不 <own> gjd
-4 不 Zmh
-4 个 cjh
-4 为 agm
-4 主 <client> jhc
-4 主 hjc
-4 么 <own> fjd
-4 么 cdn
-4 也 eej
-4 了 <zone> scZ
-4 了 ogY
-4 事 <own> flc
-4 事 liZ
-4 从 <client> Xtc
-4 从 <gateway> emc
-4 从 <host> emc
-4 从 Xre
-4 他 qda
-4 们 bfm
-4 件 <own> Zof
-4 件 ckg
-4 会 <host> dfk
-4 会 fej
-4 体 pcb
-4 信 <far> clf
-4 信 <server> bdn
-4 信 alg
-4 内 ahm
-4 写 nfa
-4 出 <far> ldf
-4 到 <client> qfX
-4 到 <far> grV
-4 到 <host> del
-4 加 <client> kia
-4 加 <zone> jdg
-4 加 chj
-4 动 ejf
-4 包 <client> ofY
-4 包 kdf
-4 去 occ
-4 发 <own> cnd
-4 发 nYh
-4 口 Uhr
-4 台 <client> kee
-4 同 <own> gma
-4 同 bjh
-4 后 dkf
-4 吗 Zjk
-4 啥 gdk
-4 回 cbp
-4 在 <client> jfe
-4 在 <host> cqa
-4 在 <outside> gdj
-4 在 <own> ejf
-4 在 lgb
-4 址 <own> bpc
-4 址 nga
-4 外 dih
-4 好 saZ
-4 完 fke
-4 客 <client> rYe
-4 客 <own> bod
-4 客 kee
-4 对 alh
-4 己 <far> ckg
-4 己 gma
-4 帮 <gateway> cgk
-4 帮 <zone> kgc
-4 开 eYq
-4 影 khb
-4 志 gpX
-4 忙 iZk
-4 想 <host> fdk
-4 想 fck
-4 成 occ
-4 我 <client> obd
-4 户 <client> ngZ
-4 户 <own> flc
-4 户 ddm
-4 打 ilZ
-4 把 goY
-4 抓 <client> waX
-4 抓 <host> aoe
-4 抓 amh
-4 掉 <zone> efj
-4 掉 fck
-4 接 bij
-4 收 jfe
-4 改 <outside> mga
-4 改 lgb
-4 教 ubX
-4 日 fej
-4 时 jef
-4 明 <own> epa
-4 明 eoa
-4 是 <client> mce
-4 是 <outside> gam
-4 是 <zone> fek
-4 是 gbl
-4 最 cme
-4 有 <gateway> fbn
-4 有 <zone> ofY
-4 有 qca
-4 服 <client> eld
-4 服 eld
-4 本 <own> aoe
-4 机 <client> cle
-4 机 <far> dnc
-4 机 <host> dob
-4 机 flc
-4 条 <host> kbi
-4 条 <own> foZ
-4 条 <zone> led
-4 条 odb
-4 来 Xjm
-4 查 ajj
-4 没 <gateway> ebn
-4 没 jch
-4 法 <server> ebn
-4 烦 <zone> jee
-4 烦 ihd
-4 班 oZf
-4 用 <host> Zof
-4 用 <own> dke
-4 用 hid
-4 电 <own> ejf
-4 的 <client> ihd
-4 的 <far> Xsd
-4 的 <gateway> Ykk
-4 的 <host> ici
-4 的 <outside> fcl
-4 的 <own> cpa
-4 的 <public> del
-4 的 <zone> koV
-4 的 gnZ
-4 目 <client> fcl
-4 目 ecn
-4 直 <client> jgd
-4 直 <gateway> flc
-4 直 <host> foZ
-4 直 <zone> Yfp
-4 看 <client> led
-4 看 <far> djg
-4 看 <gateway> afn
-4 看 <host> ekf
-4 看 <own> dle
-4 看 <zone> cem
-4 看 eld
-4 程 <client> imY
-4 程 cjh
-4 端 <gateway> dih
-4 端 <own> dle
-4 端 <server> del
-4 端 dmc
-4 网 Xre
-4 能 <far> bmf
-4 能 <host> chj
-4 能 <outside> Zpd
-4 能 <own> flc
-4 能 chj
-4 脑 hid
-4 自 <outside> ejf
-4 自 <public> fej
-4 自 ejf
-4 行 <client> obd
-4 行 <outside> dgj
-4 行 <zone> lfd
-4 认 ldd
-4 许 jfe
-4 设 liZ
-4 访 Xpg
-4 话 bqb
-4 说 <own> elc
-4 说 eke
-4 请 <client> nbe
-4 请 jhc
-4 走 bij
-4 超 <gateway> dap
-4 超 jdg
-4 转 <outside> qYe
-4 转 lbg
-4 边 <own> djg
-4 边 jhc
-4 还 <far> emc
-4 还 <gateway> blg
-4 还 <own> gpY
-4 还 efj
-4 这 <zone> rfV
-4 这 ejf
-4 连 <own> Zqe
-4 连 bmf
-4 通 <gateway> fej
-4 通 efj
-4 那 <outside> bne
-4 那 gnZ
-4 邮 blg
-4 都 ijb
-4 配 dfk
-4 里 <host> Vud
-4 里 Vrg
-4 镜 kfd
-4 问 <client> obd
-4 问 <host> eek
-4 问 <zone> bbq
1 $ <client> ndc
1 $ <far> Ypf
1 $ <gateway> anf
1 $ <host> fje
1 $ <outside> gdj
1 $ <own> epZ
1 $ <public> cnd
1 $ <server> efj
1 $ <zone> hbk
1 ' , mec
1 ' <outside> cfl
1 ' <own> khb
1 ' hcj
1 ' out dgj
1 ' out of dgj
1 's <gateway> kde
1 's <host> Rvg
1 's <n> bqb
1 's <service> Wvc
1 's <zone> gjd
1 's Yli
1 , <client> , efk
1 , <client> ffj
1 , <far> cnd
1 , <gateway> ljY
1 , <gateway> 会 flc
1 , <gateway> 放 hjc
1 , <gateway> 这 coc
1 , <host> fdk
1 , <n> $ doa
1 , <n> bqb
1 , <n> tcp bne
1 , <n> udp mbf
1 , <n> 端 dih
1 , <outside> 访 efj
1 , <own> eje
1 , <public> edl
1 , <server> fdl
1 , <service> <server> lde
1 , <service> ? enb
1 , <service> on pbc
1 , <zone> eek
1 , <zone> 的 bkh
1 , <zone> 还 cfm
1 , allowed or lfc
1 , and dgk
1 , and does dkf
1 , any gkc
1 , any port bmf
1 , can idh
1 , can they pgY
1 , do cgk
1 , do we bfm
1 , does <service> ilZ
1 , does the hlb
1 , dst ncd
1 , egj
1 , fine Xub
1 , from fje
1 , i mbe
1 , is <service> pZf
1 , is it enb
1 , is jdg
1 , is the kWm
1 , it qXf
1 , never fjf
1 , no cem
1 , not Xoh
1 , nothing Xmj
1 , ok mlV
1 , on dev led
1 , on kef
1 , open ? neb
1 , open jib
1 , or does ejf
1 , or is mbf
1 , or kgc
1 , outlook reX
1 , permitted ? emc
1 , permitted emc
1 , plain <service> iic
1 , plain iic
1 , port <n> cgk
1 , port cgk
1 , session eke
1 , should mmV
1 , should that djg
1 , so dle
1 , source flc
1 , target led
1 , tcp <n> hid
1 , tcp hid
1 , tcp port Yqf
1 , the kai
1 , thunderbird kgd
1 , udp <n> clf
1 , udp clf
1 , what fej
1 , when vaX
1 , where qca
1 , which kee
1 , while fje
1 , who kcg
1 , will cgk
1 , will it niX
1 , will the gnZ
1 , works gkc
1 , would it aof
1 , would that cnd
1 , yes aki
1 , yes or cji
1 , 一 cmd
1 , 一 直 cmd
1 , 不 Zdp
1 , 为 hid
1 , 为 啥 hid
1 , 从 bra
1 , 会 iic
1 , 会 不 Ykk
1 , 会 被 jib
1 , 发 dob
1 , 发 信 jfe
1 , 回 gjd
1 , 帮 glb
1 , 帮 看 hid
1 , 想 <service> lde
1 , 想 lde
1 , 收 qac
1 , 放 行 jgd
1 , 端 dkf
1 , 端 口 dkf
1 , 能 eej
1 , 行 ici
1 , 要 rcZ
1 , 这 flc
1 , 这 样 Zfn
1 , 连 fje
1 , 连 的 hdi
1 , 麻 ijc
1 , 麻 烦 ijc
1 -> <client> sVf
1 -> <far> qZd
1 -> <gateway> lbg
1 -> <host> <service> kee
1 -> <host> oWi
1 -> <outside> , hci
1 -> <outside> jdg
1 -> <outside> ok jeg
1 -> <own> , lgb
1 -> <own> if kgc
1 -> <own> tcp dfk
1 -> <zone> , mag
1 -> naf
1 -d <host> -j ddm
1 -d <host> -p kdg
1 -d <host> jdh
1 -d <outside> jdg
1 -d <zone> hcj
1 -d ici
1 -j <outside> eke
1 -j <zone> Wio
1 -j accept $ fej
1 -j accept fje
1 -j dle
1 -j drop , aeo
1 -j drop hcj
1 -j masquerade , fWr
1 -j masquerade cjh
1 -j snat fdk
1 -j snat to fdk
1 -o <outside> -j gck
1 -o <outside> -p jdg
1 -o <outside> jch
1 -o <zone> -d jfe
1 -o <zone> -j lde
1 -p <host> ajj
1 -p <outside> dhi
1 -p <own> ekf
1 -p tcp dport Zkj
1 : <client> mYi
1 : <far> Zkj
1 : <gateway> jaj
1 : <host> dmc
1 : <n> : cjh
1 : <n> failed ncd
1 : <outside> kYl
1 : <own> iid
1 : <server> eek
1 : <zone> ara
1 : hjc
1 : is nhY
1 : trying <own> kfd
1 : trying kfd
1 ; <outside> mce
1 ; <own> fjf
1 ; jgc
1 ; the connection eke
1 ; the eke
1 <- <host> arb
1 <- <zone> bne
1 <- dnc
1 <client> <client> pcb
1 <client> <host> hdi
1 <client> <own> ejf
1 <client> <server> afn
1 <client> <zone> Xaw
1 <client> ddl
1 <client> 的 <n> eZp
1 <client> 的 Zau
1 <client> 要 efj
1 <far> , Ybt
1 <far> : cjh
1 <far> : connection eje
1 <far> <client> lbg
1 <far> <far> eje
1 <far> <host> Ylj
1 <far> <outside> Zdq
1 <far> echo kde
1 <far> echo request kde
1 <far> efj
1 <far> s , kgc
1 <far> s kgc
1 <gateway> <client> fan
1 <gateway> <gateway> dfk
1 <gateway> <zone> jch
1 <gateway> gZn
1 <host> , kYk
1 <host> <client> kYk
1 <host> <host> Ygo
1 <host> <n> mec
1 <host> <outside> ogY
1 <host> <server> Zep
1 <host> <zone> sdX
1 <host> iZl
1 <host> r , cgk
1 <host> s , kai
1 <host> s kai
1 <host> 上 Zeq
1 <host> 的 <n> cqa
1 <host> 的 bij
1 <n> $ $ fje
1 <n> $ fje
1 <n> , Ypg
1 <n> : <n> cgk
1 <n> : bji
1 <n> <client> eke
1 <n> <far> mbf
1 <n> <gateway> Zlj
1 <n> <host> YwY
1 <n> <n> <n> mdd
1 <n> <n> lbg
1 <n> <outside> hjc
1 <n> <own> dkf
1 <n> <zone> kcg
1 <n> ? $ amf
1 <n> ? amf
1 <n> emb
1 <n> from ajj
1 <n> nc : dkf
1 <n> nc dkf
1 <n> on <client> cgk
1 <n> trying <own> fkd
1 <n> trying foa
1 <n> udp cmd
1 <n> 一 ejf
1 <n> 一 直 ejf
1 <n> 不 dkf
1 <n> 不 通 dkf
1 <n> 吗 clf
1 <n> 应 clf
1 <n> 应 该 clf
1 <n> 直 dkf
1 <n> 直 接 dkf
1 <n> 端 gkd
1 <n> 端 口 gkd
1 <n> 通 不 djg
1 <outside> <zone> lbg
1 <own> , <service> fej
1 <own> , cgk
1 <own> , port ebn
1 <own> : connection ekd
1 <own> : ijb
1 <own> <client> kcg
1 <own> <far> lZj
1 <own> <n> qWg
1 <own> <outside> lec
1 <own> <own> aqd
1 <own> <public> eZp
1 <own> <server> del
1 <own> <zone> jfe
1 <own> ? efk
1 <own> on <n> ecl
1 <own> on fej
1 <own> port <n> dfk
1 <own> port dfk
1 <own> tcp <n> ndc
1 <own> tcp ndc
1 <own> timed del
1 <own> timed out dgj
1 <own> 收 <service> gcl
1 <own> 收 ffj
1 <own> 的 <n> fbm
1 <own> 的 fbm
1 <server> efj
1 <server> 的 <service> clf
1 <server> 的 clf
1 <server> 能 ilZ
1 <server> 要 waW
1 <service> $ $ fkd
1 <service> $ fkd
1 <service> , U2W
1 <service> <client> peZ
1 <service> <far> bne
1 <service> <host> <n> oZf
1 <service> <host> clf
1 <service> <n> Svf
1 <service> <own> <n> ofa
1 <service> <own> hid
1 <service> <server> bik
1 <service> ? $ eoa
1 <service> ? ara
1 <service> gjd
1 <service> into wUc
1 <service> ok ? Zkj
1 <service> ok alh
1 <service> to <host> nZf
1 <service> to <own> fej
1 <service> to rRl
1 <service> 到 <host> fdk
1 <service> 到 kai
1 <zone> , reX
1 <zone> <zone> glc
1 <zone> hid
1 <zone> 上 fan
1 <zone> 收 gan
1 <zone> 的 同 jZk
1 <zone> 能 uaY
1 ? <client> gkc
1 ? <far> ndc
1 ? <gateway> Wio
1 ? <host> Ssi
1 ? <own> dhi
1 ? <public> ebm
1 ? <zone> klY
1 ? ? ? dfk
1 ? i dhh
1 a ? flc
1 a fld
1 able <client> pXg
1 able <host> qac
1 able nfb
1 able to <service> oYf
1 able to hit hal
1 able to nfb
1 able to talk dmd
1 accept kfd
1 access <outside> coc
1 access ? $ dnc
1 access ? dnc
1 access llW
1 adress Yeq
1 after <own> gma
1 after bpc
1 after that glb
1 afterwards ? $ cii
1 against nbf
1 allowed <client> ikZ
1 allowed <far> bnf
1 allowed <gateway> nfb
1 allowed <host> dZq
1 allowed <zone> qac
1 allowed ? $ glc
1 allowed ? glc
1 allowed cgk
1 allowed or ofZ
1 allowed out hcj
1 allowed out to hcj
1 and <host> naf
1 and <outside> kbh
1 and <own> buX
1 and <zone> lYj
1 and gets arb
1 and it ajk
1 and jaj
1 and nothing jYl
1 and outlook efj
1 and the mga
1 and want pcc
1 and want to ogZ
1 answer bnf
1 answers aki
1 are <client> cgk
1 are <zone> jgd
1 as <client> fej
1 as <gateway> Zof
1 as <host> gdk
1 as <own> Xre
1 as the gdi
1 asks <client> rYd
1 asks rXd
1 at <client> dle
1 at <far> Vmm
1 at <gateway> fbn
1 at <n> lfc
1 at <outside> ihd
1 at <own> djg
1 at <server> eao
1 at <zone> foZ
1 at aki
1 at all $ fke
1 be <client> mfc
1 be <far> iic
1 be <gateway> dYr
1 be <host> csY
1 be <own> ejf
1 be <zone> gck
1 be able jbi
1 be able to jbi
1 be akh
1 being bne
1 blocked <client> lce
1 blocked lde
1 blocking <gateway> cdn
1 blocking cdn
1 box $ $ Zhm
1 box $ Zhm
1 box , Wjn
1 box <gateway> nhZ
1 box <zone> oea
1 box ? $ dnc
1 box ? dnc
1 box itself lbg
1 browse <zone> kee
1 browse jef
1 but <outside> ahl
1 but <own> duV
1 but Zep
1 by <client> cnd
1 by <host> aki
1 by <service> , dmd
1 by <service> dob
1 by bod
1 calls pcc
1 can <client> niX
1 can <far> pYf
1 can <host> eej
1 can <zone> ldd
1 can get sbZ
1 can i gXp
1 can not jkZ
1 can open qab
1 can reach kfc
1 can use <own> mga
1 can't <client> jhd
1 can't <host> xTc
1 can't <zone> occ
1 can't open ndb
1 can't rfW
1 cannot nce
1 cant <client> qZd
1 cant <zone> ogY
1 cant uaX
1 client <outside> fjd
1 client <zone> ngZ
1 client jja
1 clients <outside> qad
1 clients get saa
1 clients lde
1 collects coc
1 come <own> cpb
1 come back kkX
1 come jkZ
1 coming bpc
1 coming in dqZ
1 complain ldd
1 complains hnZ
1 conect lfc
1 conect to lfc
1 connect <client> pbc
1 connect ihc
1 connect to hid
1 connection djg
1 connects <far> nbe
1 connects <outside> gZn
1 connects <zone> ogY
1 connects rYe
1 connects to <own> lgb
1 connects to lfc
1 could <zone> kfd
1 could hid
1 curl jgc
1 deliver <host> tcX
1 deliver outbound sdX
1 deliver scX
1 delivers <far> lde
1 delivers lcf
1 direct <host> Zkj
1 direct dfj
1 directly , Ysc
1 directly <host> aki
1 directly <zone> YvZ
1 directly ? $ ahl
1 directly ? ahl
1 directly Ylj
1 directly on <n> gnZ
1 directly on crZ
1 dnat <zone> Wgq
1 dnat Ucw
1 do <client> led
1 do <gateway> cfk
1 do <own> Zof
1 do lde
1 do with dfk
1 does <far> kjY
1 does <gateway> bji
1 does <outside> bfn
1 does <own> cnd
1 does <zone> iak
1 does anything kaj
1 does it dke
1 does it get kee
1 does not djh
1 does that nfa
1 does the <gateway> ika
1 does the kdf
1 doesn't cdn
1 doing aeo
1 dport <n> Zqd
1 dport <own> fkd
1 dport Zqd
1 drop <gateway> ZYv
1 drop lWl
1 dropped gkc
1 dropped or iic
1 dst <client> kcg
1 dst <client> len qXe
1 dst <host> kee
1 dst <host> len lcf
1 dst <host> sport jfe
1 dst kee
1 eating <gateway> cgk
1 eating cgk
1 echo <far> dgj
1 echo ejf
1 echo request , ejf
1 echo request ejf
1 end <own> djf
1 end djf
1 end up dkg
1 even <gateway> fbm
1 even <zone> fcl
1 even amg
1 even get cem
1 every minute anf
1 expected naf
1 fail vgS
1 fetch vZY
1 fetches ncd
1 folks <zone> ibk
1 folks kbh
1 for <client> aji
1 for <host> hdi
1 for <own> , gam
1 for <own> port led
1 for <service> gpX
1 for <service> over Zng
1 for hid
1 for the eoa
1 forward <gateway> gUs
1 forward gZn
1 forwarded hid
1 from <client> , dkf
1 from <client> fkd
1 from <far> Zli
1 from <gateway> btZ
1 from <host> boe
1 from <outside> $ dkf
1 from <outside> , eld
1 from <outside> ajj
1 from <own> jgd
1 from <zone> , fje
1 from <zone> ijb
1 from enb
1 from hitting kch
1 from line <n> cfl
1 from line cfl
1 from my loU
1 from talking obc
1 from the afn
1 from the port acq
1 get <client> brZ
1 get <host> glc
1 get <outside> jdg
1 get <own> enb
1 get <service> lTo
1 get <service> on eek
1 get <zone> lbg
1 get an answer oZg
1 get an oZg
1 get at <host> oae
1 get at oae
1 get dmc
1 get forwarded iib
1 get in jbi
1 get out mdd
1 get out to pYf
1 get the Zng
1 get to <far> sVf
1 get to <host> mag
1 get to <own> lee
1 get to <service> jef
1 get to pXh
1 get to the mga
1 gets <client> Zsb
1 gets <outside> iZk
1 gets <zone> mWj
1 gets Xqf
1 gets nothing mec
1 gets out nea
1 gets out to oda
1 gets to Zfn
1 gives <own> emc
1 gives Zng
1 gives me edl
1 go <zone> jef
1 go cjh
1 goes bji
1 goes thru eke
1 going <client> pYf
1 going mdd
1 going to pYf
1 guys oeZ
1 hairpin ihd
1 hands cme
1 hangs kdf
1 has <client> ika
1 has <host> bji
1 has <zone> jZj
1 has to gnZ
1 have <outside> at kee
1 have kai
1 have no bgl
1 hit <client> nbe
1 hit <host> hdi
1 hit <host> on gdj
1 hit <outside> kfd
1 hit <own> odb
1 hit <service> lde
1 hit led
1 hitting <far> lde
1 hitting <own> jef
1 hitting nbf
1 host <outside> lde
1 host on Zmh
1 hosts <zone> qbb
1 hosts Xva
1 i <client> pgX
1 i <outside> ibj
1 i <own> Vxa
1 i <zone> fcl
1 i get kbh
1 i pad
1 i see mYi
1 icmp Qoo
1 if i foZ
1 if ijb
1 if we jgd
1 in <client> lai
1 in <gateway> fej
1 in <host> Wuc
1 in <outside> hal
1 in <own> cnd
1 in <server> daq
1 in <zone> lZi
1 in a hoX
1 in hcj
1 in ip <far> dgj
1 in it akh
1 in the Zim
1 instead Zdq
1 instead of Yhn
1 into <client> jmY
1 into <own> coc
1 into <zone> kZj
1 into dke
1 ip <client> ihd
1 ip <far> jgd
1 ip <own> cdn
1 ip daddr <client> mce
1 ip daddr <host> jef
1 ip daddr mdd
1 ip dscp cs fld
1 ip dscp fld
1 ip saddr <far> cgk
1 ip ttl <n> dkf
1 ip ttl dkf
1 is <client> ejf
1 is <far> cnd
1 is <gateway> jYl
1 is <host> hid
1 is <outside> bgk
1 is <own> blg
1 is <server> acq
1 is <zone> jdg
1 is a gdj
1 is able lec
1 is able to lec
1 is being kgb
1 is blocked mfa
1 is fine acq
1 is fjf
1 is full Xjm
1 is full of Xjm
1 is it ncd
1 is not hid
1 is supposed gma
1 is supposed to gma
1 is that jbi
1 is the eoa
1 is what kgc
1 it <client> naf
1 it <outside> Zhn
1 it <own> fkd
1 it ahl
1 it is fdk
1 it is fine fdk
1 it works bfl
1 itself $ $ jja
1 itself $ jja
1 itself , khb
1 itself -> lde
1 itself : dmd
1 itself <gateway> mhZ
1 itself <host> odb
1 itself ? $ dle
1 itself ? dle
1 itself get out ofZ
1 itself get qbc
1 itself get to naf
1 itself nhY
1 itself open fkd
1 itself reach ufS
1 itself to gck
1 just <client> ncc
1 just <host> dih
1 just <zone> occ
1 just hangs kgc
1 just khb
1 just spins ejf
1 keep qda
1 keeps lcf
1 lan <zone> chj
1 lan chj
1 land miZ
1 land on bmf
1 laptop <zone> kZj
1 laptop dih
1 last <zone> lbg
1 last jhc
1 last week and jjb
1 len <client> Vvc
1 len <host> eke
1 len <n> jhc
1 len <n> proto emc
1 len <n> tos fkd
1 len <n> ttl lgb
1 len <own> bra
1 len jhc
1 let <far> dle
1 let <gateway> dbo
1 let <zone> ebn
1 let ahl
1 let him cii
1 let it ? fek
1 let it efj
1 let that cXt
1 let that through cgk
1 lets <gateway> dap
1 lets dap
1 letting <gateway> fdl
1 letting fdl
1 listens <client> cme
1 listens cme
1 log lbg
1 logs : jfe
1 logs <client> pbc
1 logs qbb
1 lose <far> ncc
1 lose <zone> led
1 lose nbe
1 mac <n> : fej
1 machine kgc
1 make <client> mbg
1 make <own> anf
1 make <zone> mfb
1 make it jhc
1 make it out Zng
1 make it to rba
1 make khb
1 may <zone> naf
1 may vVd
1 must <client> ejf
1 must <host> oZe
1 must hjc
1 my Zqd
1 need <zone> lfc
1 need iXn
1 needs <client> sVe
1 needs <host> qca
1 needs oXh
1 needs to pull sfV
1 network <zone> fna
1 network fna
1 never <own> djf
1 never lha
1 no kfd
1 not <own> dmd
1 not mhY
1 now saa
1 off <outside> efj
1 off gam
1 off line <n> dgj
1 off line dgj
1 ok <gateway> efj
1 ok <host> ici
1 ok <outside> asa
1 ok ? $ jja
1 ok ? kja
1 ok or efk
1 on <client> jlX
1 on <gateway> ilZ
1 on <host> bki
1 on <n> $ iid
1 on <n> , dfk
1 on <n> and fma
1 on <n> does fna
1 on <n> for bkh
1 on <n> hjc
1 on <n> or clf
1 on <n> tcp Znf
1 on <n> then glb
1 on <n> through idh
1 on <n> udp kgc
1 on <own> blf
1 on <public> dob
1 on <server> eZp
1 on <service> $ bmg
1 on <service> , aqc
1 on <service> eke
1 on <zone> kWn
1 on fej
1 on port <n> fpY
1 on port fpY
1 on tcp <n> gZn
1 on tcp gZn
1 on the Wkm
1 once jlY
1 one kfd
1 only cdn
1 open <gateway> epZ
1 open <host> jfd
1 open <outside> kee
1 open <own> ? mga
1 open <own> iic
1 open <service> wRg
1 open <zone> hcj
1 open ? hkb
1 open a lbh
1 open for eke
1 open iic
1 open to <outside> djg
1 open to Wse
1 open to the eld
1 opening <client> mga
1 opening <own> jgd
1 opening jcg
1 opens <client> pZe
1 opens <outside> kia
1 opens <own> oiX
1 opens <service> kee
1 opens <zone> jfe
1 opens led
1 or <gateway> del
1 or <host> dlf
1 or <outside> gma
1 or <zone> ika
1 or bji
1 or do dih
1 or does kYk
1 or not ? lcg
1 or not hdj
1 our <far> rdZ
1 our rca
1 out <client> ckg
1 out <host> coc
1 out <outside> cfl
1 out <zone> jch
1 out <zone> mac efk
1 out <zone> src eek
1 out mac <n> dfk
1 out mac dfk
1 out of ikb
1 out of line cgl
1 out of the Wfr
1 out on <outside> ncc
1 out on ncc
1 out src bgl
1 out to <far> lde
1 out to <outside> kee
1 out to ncd
1 outlook <zone> ndc
1 outlook kdf
1 over <client> mce
1 over <far> Zof
1 over <n> , dld
1 over <n> aoe
1 over <outside> Zng
1 over <own> apd
1 over <service> $ bpc
1 over <service> , mce
1 over <service> <n> bmf
1 over <service> ? koU
1 over <zone> fje
1 over flc
1 over udp <n> lcf
1 over udp kdf
1 pass <gateway> XYx
1 pc <client> dgj
1 pc <zone> gck
1 pc gcl
1 pcs <zone> obc
1 pcs obc
1 people <zone> tdW
1 people sdW
1 permitted <zone> obd
1 permitted ? $ mhZ
1 permitted ? mhZ
1 permitted kja
1 permitted to mga
1 ping <client> yXY
1 ping <far> kcg
1 ping <gateway> nae
1 ping <zone> lfd
1 ping oea
1 ping 不 idh
1 ping 不 通 idh
1 ping 得 kcf
1 ping 得 通 jdg
1 pinging rXe
1 pings oae
1 please mec
1 pls <host> dob
1 pls dnb
1 polls sZb
1 port <client> cnd
1 port <far> aqc
1 port <host> ajj
1 port <n> $ dmd
1 port <n> ? Zhm
1 port <n> and clf
1 port <n> cii
1 port <n> does clf
1 port <n> failed efj
1 port <n> is bmf
1 port <n> tcp fdj
1 port <n> udp ejf
1 port <n> will fna
1 port <own> fje
1 port <zone> Xqe
1 port bji
1 possible foZ
1 postfix <host> jgd
1 postfix <service> <n> lZi
1 postfix <service> lZi
1 postfix jgd
1 postfix smtpd <n> bne
1 postfix smtpd bne
1 ppl <zone> mde
1 ppl mde
1 prints mde
1 proto flc
1 proto tcp flc
1 pulls <client> oae
1 pulls pYf
1 pushes <client> pZf
1 pushes sVf
1 r , hcj
1 r , seq icj
1 r <far> fdk
1 r hcj
1 reach <client> naf
1 reach <far> nfa
1 reach <host> lde
1 reach <host> on hbk
1 reach <outside> gbk
1 reach <own> $ kgc
1 reach <own> ngZ
1 reach <own> on lgb
1 reach <service> nfa
1 reach <service> on mga
1 reach <zone> neb
1 reach sZc
1 reachable <host> csY
1 reachable <own> gdj
1 reachable Zng
1 reachable by buX
1 reachable for agm
1 reachable from <outside> ckg
1 reachable from anf
1 receives mec
1 refused <own> fkd
1 refused khb
1 reports <client> naf
1 reports oae
1 right jib
1 right now naf
1 rules <zone> ben
1 rules bdn
1 run ohX
1 runs <client> bod
1 runs bod
1 s , fje
1 s , seq ejf
1 s <client> ihd
1 s <far> jgd
1 s <host> bme
1 s <own> djg
1 s dme
1 say <zone> nfa
1 say qca
1 says : lfc
1 says <client> lcf
1 says <outside> iZl
1 says <own> eke
1 says <service> ncd
1 says <zone> mga
1 says kee
1 scrapes <client> qYd
1 scrapes qYd
1 see <far> dnc
1 see <host> bgl
1 see <zone> tXd
1 see Znf
1 see the mUm
1 see when Yog
1 sees fjd
1 send <host> rcZ
1 send mail pcb
1 send pbc
1 sending odb
1 sends <client> mbf
1 sends <host> kai
1 sends qWg
1 sends to hci
1 server $ $ odb
1 server $ odb
1 server , Zjj
1 server <host> on ane
1 server ? $ Zng
1 server ? Ynh
1 server at aZu
1 server by <public> dbo
1 server by Wmk
1 server get jkZ
1 server in anf
1 server is Woi
1 server itself hbl
1 server on <n> fmb
1 server on <service> dob
1 server on aik
1 server or Ppo
1 server over <service> afn
1 server over afn
1 server reach jef
1 server reachable acq
1 server see Ylj
1 server see the bkh
1 server to jef
1 server's <host> djg
1 server's djg
1 set adp
1 she ljZ
1 should <host> cnd
1 should <own> bne
1 should <zone> ejf
1 should be bpc
1 should cpb
1 should that ici
1 should that work fej
1 shows <client> qdZ
1 shows <gateway> Xgp
1 shows <zone> del
1 shows del
1 shows only bgl
1 shows this Yjl
1 side <outside> nbf
1 side <zone> ici
1 side naf
1 since gmb
1 since the lkX
1 sits dYr
1 so hcj
1 sport <far> bod
1 sport <host> glc
1 sport <n> dgj
1 sport <n> dport dgj
1 sport dgj
1 src <host> amg
1 start <own> fjd
1 start jia
1 start working fjd
1 still <client> vUd
1 still <far> ofY
1 still <host> jja
1 still <outside> nfa
1 still <own> cme
1 still <service> jdg
1 still <service> to kcg
1 still arrive iic
1 still be able afn
1 still be kfd
1 still come fnb
1 still get out jdg
1 still lha
1 still open mfb
1 still reach lcf
1 still work ? fmb
1 still work emc
1 straight <outside> ngZ
1 straight mec
1 straight to jfe
1 subnet <zone> hjd
1 subnet hjd
1 survive gjd
1 take <service> Yrd
1 take apd
1 talk <client> oYg
1 talk <host> taZ
1 talk <zone> ihd
1 talk tcX
1 talk to <host> led
1 talk to <zone> kdf
1 talk to saa
1 talking nbe
1 talking to <own> mga
1 talking to rba
1 talks odb
1 talks to pcb
1 tcp <client> cme
1 tcp <far> hkc
1 tcp <host> btY
1 tcp <n> $ ejf
1 tcp <n> , cme
1 tcp <n> <n> jdg
1 tcp <n> ? alh
1 tcp <n> dih
1 tcp <outside> dnb
1 tcp <own> bji
1 tcp dih
1 tcp dport <n> clf
1 tcp dport clf
1 that <zone> chj
1 that hck
1 that's kdf
1 the <client> dld
1 the <host> hjc
1 the <outside> efk
1 the <own> emc
1 the <zone> cap
1 the fej
1 the same efk
1 then <client> mfb
1 then <host> fma
1 then <outside> ben
1 then ? $ gje
1 then ? gje
1 then be able lgc
1 then be lgc
1 then get hdi
1 then reach <host> dgj
1 then use kgc
1 they <zone> qZd
1 they qac
1 through <host> Zep
1 through <outside> emc
1 through <own> fbm
1 through <zone> lce
1 through bkh
1 timeout oae
1 times <own> Yof
1 times cmf
1 times out cmf
1 times out on kdf
1 to <client> , xXY
1 to <client> odb
1 to <client> on occ
1 to <far> ? kgd
1 to <far> udp kcf
1 to <far> yTb
1 to <gateway> gZo
1 to <host> $ jfe
1 to <host> , kch
1 to <host> <n> occ
1 to <host> ? kgc
1 to <host> jef
1 to <host> on nXj
1 to <outside> , maf
1 to <outside> accept hZm
1 to <outside> rXe
1 to <own> ? mga
1 to <own> khb
1 to <own> ok nga
1 to <own> port hck
1 to <zone> , gmb
1 to blame fej
1 to ldf
1 to our kcg
1 to port <n> pZe
1 to port pZe
1 to reach cgl
1 to the <gateway> lbg
1 today mWk
1 towards <client> kef
1 towards <far> jef
1 towards <zone> lbg
1 towards pYf
1 true ? $ Zkj
1 true ? Zki
1 true aki
1 trying <own> fkd
1 trying fkd
1 type <n> cji
1 type <n> code cji
1 type <own> gZn
1 udp <client> pad
1 udp <far> Sug
1 udp <n> $ clf
1 udp <n> , Wrf
1 udp <n> ? jkZ
1 udp <n> lfc
1 udp <outside> Xtc
1 udp kfd
1 up <client> obd
1 up obd
1 use <zone> pfY
1 use ofZ
1 user <zone> jfe
1 user qcZ
1 users <outside> gdj
1 users <zone> peZ
1 users jfe
1 via <own> Wjo
1 via <service> nga
1 via <zone> kbh
1 via hdi
1 visible bmf
1 wants <client> sUg
1 wants <far> mbf
1 wants <service> mag
1 wants <zone> ncd
1 wants rXe
1 wants to pda
1 were <outside> eek
1 were eek
1 what <own> djf
1 what cgk
1 what does blf
1 when <client> mYi
1 when <gateway> Ycs
1 when <host> bji
1 when <own> eke
1 when eke
1 when it lfc
1 when the bji
1 which <own> bqb
1 which fkd
1 while <own> dqY
1 while aki
1 while the Zkj
1 who <client> ndc
1 who <outside> led
1 who <zone> fbm
1 who ici
1 why <client> jfe
1 why <own> fke
1 why ? gbm
1 why dkf
1 wifi <zone> ncd
1 wifi ncd
1 will <far> jhc
1 will <host> jkZ
1 will <own> Xqf
1 will jja
1 will that apd
1 with <far> anf
1 with <host> ahl
1 with <outside> hjc
1 with <own> eld
1 with <service> <n> cme
1 with <service> ? dqZ
1 with <service> jja
1 with fje
1 without oZg
1 wont kfd
1 work dkf
1 work for gkc
1 works ? fmb
1 works jhb
1 would <client> mhZ
1 would <gateway> atZ
1 would <host> Wrf
1 would <outside> Xqf
1 would <own> fje
1 would hnY
1 would the kgc
1 yes kfd
1 yesterday fje
1 zone <zone> imY
1 zone mhZ
1 一 <host> djg
1 一 fma
1 一 直 dle
1 一 直 超 ejf
1 上 , pad
1 上 <client> ohY
1 上 <gateway> hdi
1 上 <host> njW
1 上 <outside> rYd
1 上 <service> <host> oZf
1 上 <service> <own> jdf
1 上 <service> oZf
1 上 <zone> gbl
1 上 ping kee
1 上 不 jef
1 上 不 了 jef
1 上 到 ffj
1 上 到 底 ffj
1 上 执 kdf
1 上 执 行 kdf
1 上 抓 dfk
1 上 抓 到 cem
1 上 的 <service> Yre
1 上 的 jhd
1 上 的 prometheus kee
1 上 的 人 jeg
1 上 看 aen
1 上 看 到 aen
1 上 网 kbh
1 上 跑 kee
1 上 跑 的 kdf
1 下 bmf
1 下 面 的 jef
1 不 $ $ ejf
1 不 $ ejf
1 不 <far> ckg
1 不 <outside> fmb
1 不 <own> glc
1 丢 <gateway> del
1 丢 del
1 丢 的 ddm
1 丢 的 吗 ddm
1 为 <zone> jfe
1 主 <host> rab
1 主 <server> bfm
1 主 lde
1 主 动 jef
1 主 动 连 med
1 主 机 mcd
1 之 <gateway> aen
1 之 <zone> khb
1 之 iid
1 之 后 , lbf
1 之 后 lah
1 之 间 Yqe
1 了 $ $ eke
1 了 $ eke
1 了 dih
1 了 吧 ejf
1 从 <outside> ndc
1 从 qZd
1 以 gdj
1 以 后 gdj
1 会 <far> ejf
1 会 <gateway> Xhp
1 会 Zkj
1 会 不 eek
1 会 不 会 eek
1 会 好 fje
1 会 好 吗 fje
1 会 放 ebn
1 作 <client> dld
1 作 dld
1 做 <client> sZb
1 做 <far> bnd
1 做 occ
1 再 jgd
1 写 <server> fej
1 写 cij
1 写 的 <own> fej
1 写 的 fej
1 出 <host> qca
1 出 <outside> mfb
1 出 <zone> ncd
1 出 nhY
1 出 去 fmb
1 到 <client> qab
1 到 <client> 的 led
1 到 <far> rba
1 到 <far> udp kdg
1 到 <gateway> cdn
1 到 <host> ham
1 到 <host> 的 jch
1 到 <outside> rcZ
1 到 <outside> 的 jdg
1 到 <own> <n> lcf
1 到 <own> 会 cgk
1 到 <own> 还 jgd
1 到 <zone> ncd
1 到 <zone> 的 nbf
1 到 obd
1 到 底 chi
1 去 <client> peY
1 去 <far> rZc
1 去 <far> 的 kfe
1 去 <host> odb
1 去 <outside> cfl
1 去 <own> oea
1 去 <zone> odb
1 去 saZ
1 去 掉 , dfk
1 去 掉 cfl
1 发 <client> tWd
1 发 <host> peZ
1 发 <outside> Zgn
1 发 <own> eke
1 发 <service> Yog
1 发 <zone> led
1 发 信 , dkf
1 发 信 <n> fld
1 发 信 bkh
1 发 信 到 ked
1 发 信 走 fje
1 发 往 peZ
1 发 来 mec
1 发 来 的 mec
1 可 <outside> gdj
1 可 <zone> hdi
1 可 以 kYk
1 可 以 吗 bra
1 可 以 直 lfc
1 可 以 连 fdj
1 同 <zone> cfl
1 吗 $ $ djg
1 吗 $ djg
1 吗 <client> Zqc
1 吗 <host> bgl
1 吗 <outside> ckg
1 吗 <zone> lkX
1 和 <zone> jch
1 和 jch
1 啊 $ $ dhi
1 啊 $ dhi
1 啊 dob
1 回 jee
1 在 hid
1 填 <server> efj
1 填 efj
1 客 <outside> jfe
1 客 njX
1 就 <client> ofa
1 就 <host> bXu
1 就 <outside> ecl
1 就 <own> fje
1 就 <zone> idh
1 就 jef
1 就 好 cjh
1 就 好 了 gkc
1 就 能 lde
1 就 能 连 eek
1 应 emc
1 应 该 emc
1 开 <client> dkf
1 开 <outside> ndb
1 开 <zone> sWe
1 开 fkd
1 开 了 bmf
1 开 放 obd
1 开 放 吗 jfe
1 开 着 lee
1 往 <client> nbe
1 往 <far> oea
1 往 <host> lbg
1 往 <outside> fbl
1 往 <outside> 发 fcl
1 往 <zone> kef
1 往 kYj
1 往 外 kfd
1 往 外 发 kfd
1 想 <client> qZd
1 想 <far> mcf
1 想 rXd
1 打 <client> peZ
1 打 <far> sbZ
1 打 <zone> cel
1 打 kai
1 打 开 <own> kgc
1 打 开 lga
1 扫 zPe
1 把 rab
1 抓 ean
1 报 <own> djf
1 报 djf
1 拦 <gateway> cem
1 拦 cem
1 拦 了 cfl
1 拦 了 吗 egj
1 拦 的 ffj
1 拦 的 吗 fej
1 挂 qca
1 挡 <gateway> eel
1 挡 eel
1 推 mec
1 提 <zone> pda
1 提 gmb
1 提 供 <service> kgc
1 提 供 gmb
1 收 <client> foZ
1 收 <host> Zjl
1 收 <outside> fan
1 收 <own> emb
1 收 <service> <n> flc
1 收 <zone> ijb
1 收 hjc
1 收 不 eje
1 收 不 到 dob
1 收 信 , ckg
1 收 信 jaj
1 收 邮 kfd
1 收 邮 件 kfd
1 放 <gateway> ecl
1 放 fdk
1 放 不 efk
1 放 不 放 efk
1 放 开 mfb
1 放 行 bhk
1 放 行 了 fej
1 放 行 吗 edl
1 是 <gateway> aZt
1 是 <outside> lgb
1 是 <own> Zli
1 是 <server> aep
1 是 <zone> idh
1 是 lfc
1 是 不 jgd
1 是 不 是 jgd
1 是 否 kdf
1 有 <gateway> fbm
1 有 <host> ejf
1 有 <zone> jbi
1 有 chj
1 有 关 efj
1 有 关 系 efj
1 本 <gateway> hid
1 本 hid
1 本 机 <service> pZe
1 本 机 hid
1 本 机 上 ndc
1 本 机 访 kcf
1 本 机 连 mec
1 本 身 ? ejf
1 机 <zone> ofZ
1 机 ofZ
1 来 <client> khc
1 来 <outside> obd
1 来 kgd
1 来 的 obd
1 查 <far> cme
1 查 <service> fej
1 查 <zone> ici
1 查 jci
1 正 <outside> ajj
1 正 ajj
1 正 常 ajj
1 没 <gateway> cel
1 没 <own> gma
1 没 djh
1 没 放 cel
1 没 问 flc
1 没 问 题 flc
1 测 gdj
1 用 <client> liZ
1 用 <far> qfX
1 用 <outside> gdj
1 用 <service> <n> blg
1 用 <service> hid
1 用 <zone> neb
1 用 foxmail eek
1 用 kdf
1 用 户 jge
1 用 户 用 lgb
1 用 户 访 jgd
1 用 户 连 jgd
1 用 的 wWZ
1 由 <client> coc
1 由 coc
1 电 <zone> efk
1 电 efk
1 电 脑 efk
1 的 <far> dhi
1 的 <gateway> Zfo
1 的 <host> Vnk
1 的 <n> $ eoa
1 的 <n> , bji
1 的 <n> ? gnZ
1 的 <n> Xpg
1 的 <n> tcp eke
1 的 <n> udp Ypf
1 的 <n> 不 fnb
1 的 <n> 了 gmb
1 的 <n> 会 anf
1 的 <n> 发 fmb
1 的 <n> 口 dkf
1 的 <n> 和 bfl
1 的 <n> 就 djf
1 的 <n> 收 dnd
1 的 <n> 是 anf
1 的 <n> 有 emd
1 的 <n> 端 dhi
1 的 <n> 能 gjd
1 的 <n> 通 eld
1 的 <outside> edl
1 的 <own> fpY
1 的 <server> nUm
1 的 <service> $ dnd
1 的 <service> , Xqf
1 的 <service> ? gck
1 的 <service> blg
1 的 <service> 一 fma
1 的 <service> 会 ang
1 的 <service> 吗 fnb
1 的 <service> 是 hla
1 的 <service> 有 fje
1 的 <service> 走 gjd
1 的 <service> 通 ahl
1 的 <zone> ihd
1 的 client oZf
1 的 pc ecl
1 的 tcp <n> cpb
1 的 tcp cpb
1 的 udp <n> bra
1 的 udp bra
1 的 user jfe
1 的 人 jdg
1 的 人 用 nga
1 的 人 能 hcj
1 的 人 访 kgc
1 的 人 连 pda
1 的 信 jef
1 的 共 bhk
1 的 共 享 bhk
1 的 包 cjh
1 的 同 del
1 的 打 gmb
1 的 打 印 gmb
1 的 机 jff
1 的 机 器 jff
1 的 电 jfe
1 的 电 脑 jfe
1 的 远 Ypf
1 的 远 程 Ypf
1 的 连 kde
1 的 连 接 kde
1 的 锅 dfj
1 的 锅 吗 dfj
1 的 问 efj
1 的 问 题 efj
1 直 <outside> rba
1 直 <zone> dgj
1 直 hbk
1 直 接 jbj
1 直 接 打 ffj
1 直 接 访 jch
1 看 pVj
1 看 到 bgl
1 看 到 的 bgl
1 端 ejf
1 端 口 <n> ekf
1 端 口 ekf
1 给 <client> Zpe
1 给 <zone> blg
1 给 Xni
1 网 <zone> jjb
1 网 jjb
1 网 段 jjb
1 能 <client> uXb
1 能 <far> Yhm
1 能 <host> lnU
1 能 <outside> ncd
1 能 <own> bsZ
1 能 <server> efj
1 能 <service> qVg
1 能 <service> 到 kbh
1 能 <zone> kcg
1 能 kee
1 能 ping kee
1 能 ping 通 kee
1 能 上 <outside> mce
1 能 上 mce
1 能 不 ich
1 能 不 能 ich
1 能 出 aoe
1 能 出 去 aoe
1 能 收 kcg
1 能 用 ldd
1 能 访 gck
1 能 访 问 gck
1 能 连 lbg
1 能 连 上 mfb
1 能 通 Zoe
1 能 通 吗 cme
1 自 <gateway> kjZ
1 自 <host> mce
1 自 kgc
1 自 己 jfe
1 自 己 ping mbf
1 自 己 去 lee
1 自 己 往 lde
1 自 己 的 alh
1 自 己 能 lXj
1 自 己 访 lgb
1 自 己 连 mga
1 自 身 kjZ
1 行 <client> Zog
1 行 <host> fje
1 行 alh
1 行 不 bkh
1 行 不 行 bkh
1 被 <client> Zof
1 被 doc
1 要 <client> lgb
1 要 <far> occ
1 要 <host> ebn
1 要 eek
1 要 连 pXg
1 规 <gateway> ecl
1 规 ecl
1 规 则 ecl
1 解 ejf
1 解 析 ejf
1 让 <gateway> Zdq
1 让 kVn
1 访 <client> jfe
1 访 <far> jfe
1 访 <outside> kdg
1 访 kfd
1 访 问 <far> kbh
1 访 问 <own> jfe
1 访 问 <public> mga
1 访 问 kfd
1 走 <client> peZ
1 走 <n> lfc
1 走 <outside> Zpe
1 走 <public> <own> mga
1 走 <public> mga
1 走 <zone> jgd
1 走 lfc
1 走 得 Xuc
1 走 得 通 eld
1 超 cij
1 超 时 cij
1 转 efk
1 还 <client> qac
1 还 <far> jib
1 还 <host> kjZ
1 还 <outside> kgd
1 还 <own> glb
1 还 kkY
1 还 打 lfc
1 还 打 得 lfc
1 还 是 Xpg
1 还 能 access dgj
1 还 能 jdg
1 还 能 上 fdl
1 还 能 连 kfd
1 还 行 fke
1 还 行 不 eke
1 还 通 djg
1 这 <client> mfb
1 这 <gateway> dXs
1 这 <host> jaj
1 这 <zone> pcb
1 这 个 网 sYc
1 这 台 hhd
1 这 台 机 hid
1 这 边 <service> pfY
1 这 边 jee
1 这 边 放 cgl
1 进 <outside> led
1 进 <zone> mdd
1 进 oea
1 进 来 nfa
1 进 来 的 ngZ
1 连 <client> nZg
1 连 <far> ncc
1 连 <host> 的 bco
1 连 <own> jhc
1 连 <own> 会 kgc
1 连 lbg
1 连 不 lfb
1 连 不 上 mfb
1 连 得 qeZ
1 通 <client> mdd
1 通 <far> djg
1 通 <zone> eld
1 通 gjd
1 通 不 cmf
1 通 不 通 clf
1 通 吗 $ cnd
1 通 吗 cnd
1 那 <client> bod
1 那 <host> pdb
1 那 <outside> lah
1 那 <zone> kQr
1 那 eke
1 那 个 idh
1 那 台 jak
1 那 台 要 pca
1 那 边 jff
1 那 边 能 led
1 都 <outside> Zdq
1 都 Xho
1 里 <service> <own> mdd
1 里 <service> sdX
1 里 的 cii
1 里 的 机 nbe
2 $ <client> jia
2 $ <far> fje
2 $ <gateway> Ykk
2 $ <own> dmd
2 $ <public> blg
2 $ <server> dcn
2 $ <zone> jgd
2 'connection <client> lbg
2 'connection <zone> jfe
2 'connection led
2 'connection timed lde
2 , <client> gdj
2 , <far> mdd
2 , <gateway> gck
2 , <host> dgj
2 , <own> ihd
2 , <public> cdn
2 , <server> ddm
2 , <service> fcl
2 , <zone> chj
2 , and aeo
2 , does fej
2 , i hjc
2 , is klY
2 , length kia
2 , not bne
2 , or acq
2 , port jef
2 , possible ajj
2 , seq ihd
2 , should jgd
2 , will Xkm
2 , 会 Zkj
2 -> <host> pda
2 -> mcf
2 : <client> sgU
2 : <far> ika
2 : <host> dgj
2 : <n> Zli
2 : <outside> ebn
2 : <server> dcn
2 : <service> ben
2 : <zone> hYn
2 : connect idh
2 : connection ena
2 ; gVr
2 <client> $ mkW
2 <client> <client> jgd
2 <client> <far> dnc
2 <client> <gateway> ckf
2 <client> <outside> ben
2 <client> <server> fbm
2 <client> <zone> cYs
2 <client> ? kee
2 <client> be anf
2 <client> bji
2 <client> get Wfr
2 <client> len qXe
2 <client> on qac
2 <client> port hbk
2 <client> tcp nbd
2 <client> would Xmj
2 <client> 上 cme
2 <client> 的 sWf
2 <client> 能 dap
2 <far> $ lfc
2 <far> <gateway> mfb
2 <far> <host> jgd
2 <far> <outside> dbo
2 <far> <server> dao
2 <far> <service> mdd
2 <far> ? nga
2 <far> allowed jdg
2 <far> cih
2 <far> on ySc
2 <far> port sbZ
2 <far> tcp oYg
2 <far> udp jdg
2 <far> 的 pbc
2 <gateway> $ gbk
2 <gateway> <client> mfb
2 <gateway> <far> Zta
2 <gateway> <gateway> bdn
2 <gateway> <host> jib
2 <gateway> <outside> igd
2 <gateway> <own> dke
2 <gateway> itself jhd
2 <gateway> 会 flc
2 <gateway> 放 hjc
2 <gateway> 的 lcg
2 <gateway> 这 coc
2 <host> $ rWf
2 <host> , lah
2 <host> -j ddm
2 <host> -p kdg
2 <host> <client> jdf
2 <host> <far> fkd
2 <host> <gateway> gjd
2 <host> <host> cdm
2 <host> <n> qXf
2 <host> <outside> nYh
2 <host> <own> Zli
2 <host> <service> jch
2 <host> <zone> fck
2 <host> cjh
2 <host> directly ndc
2 <host> does dfk
2 <host> len lcf
2 <host> ok dkg
2 <host> on kkY
2 <host> over nag
2 <host> server ben
2 <host> sport jfe
2 <host> tcp mbf
2 <host> 会 rVg
2 <host> 的 jbi
2 <host> 能 Tdw
2 <n> $ jib
2 <n> , ajj
2 <n> : cjh
2 <n> <client> Xsd
2 <n> <far> kha
2 <n> <gateway> Tqj
2 <n> <host> Ypf
2 <n> <n> mhZ
2 <n> <public> cjh
2 <n> <zone> kai
2 <n> ? idh
2 <n> allowed kdf
2 <n> and cpb
2 <n> as Yli
2 <n> code cji
2 <n> dih
2 <n> directly eqY
2 <n> do bod
2 <n> does elc
2 <n> dport dgj
2 <n> failed ffj
2 <n> for Xin
2 <n> from Xsd
2 <n> if fkd
2 <n> is aoe
2 <n> ok Ypf
2 <n> or clf
2 <n> pls Zof
2 <n> proto emb
2 <n> should fje
2 <n> tcp Tol
2 <n> then gmb
2 <n> to pad
2 <n> tos fkd
2 <n> ttl lgb
2 <n> udp hic
2 <n> what ejf
2 <n> will bpb
2 <n> you niX
2 <n> 不 fnb
2 <n> 了 gmb
2 <n> 会 clf
2 <n> 发 fmb
2 <n> 口 Zng
2 <n> 和 cfl
2 <n> 就 djf
2 <n> 收 dnd
2 <n> 是 anf
2 <n> 有 doc
2 <n> 能 bne
2 <n> 通 dle
2 <outside> $ jhb
2 <outside> , dkf
2 <outside> -j gck
2 <outside> -p jdg
2 <outside> <client> kXl
2 <outside> <far> mce
2 <outside> <gateway> cgk
2 <outside> <host> ckg
2 <outside> <n> mag
2 <outside> <outside> mec
2 <outside> <own> dnc
2 <outside> ? dme
2 <outside> accept jZk
2 <outside> at kee
2 <outside> ejg
2 <outside> ok jef
2 <outside> on pYf
2 <outside> 发 fcl
2 <outside> 的 nZf
2 <outside> 访 gdj
2 <outside> 走 ocd
2 <own> , rba
2 <own> <client> pcb
2 <own> <far> jfe
2 <own> <gateway> ngZ
2 <own> <n> kYk
2 <own> <outside> jch
2 <own> <own> btY
2 <own> <public> Zat
2 <own> <zone> lgb
2 <own> ? jfe
2 <own> does ngZ
2 <own> dport mce
2 <own> if mgb
2 <own> in afn
2 <own> is pfY
2 <own> jef
2 <own> ok ngZ
2 <own> on ebn
2 <own> port hci
2 <own> tcp kgd
2 <own> works ngZ
2 <own> 一 nga
2 <own> 能 qac
2 <own> 还 jgd
2 <public> <host> jWn
2 <public> <own> pdZ
2 <public> lVl
2 <server> <client> mYi
2 <server> <own> hic
2 <service> $ edl
2 <service> , dob
2 <service> : cgk
2 <service> ; djg
2 <service> <client> nfZ
2 <service> <far> dnc
2 <service> <gateway> dpa
2 <service> <host> eek
2 <service> <n> fld
2 <service> <own> qjT
2 <service> <public> epZ
2 <service> <server> agm
2 <service> <zone> fkd
2 <service> ? cjh
2 <service> fkd
2 <service> from fej
2 <service> into kYk
2 <service> is bod
2 <service> on fej
2 <service> over hoX
2 <service> to sdX
2 <service> udp ejf
2 <service> 一 fma
2 <service> 了 gZn
2 <service> 会 ang
2 <service> 到 jch
2 <service> 发 qfX
2 <service> 吗 bqb
2 <service> 是 hla
2 <service> 有 fje
2 <service> 能 kia
2 <service> 行 ckg
2 <service> 走 gjd
2 <service> 轮 jeg
2 <service> 通 agm
2 <zone> $ ckh
2 <zone> , fmb
2 <zone> -d jfe
2 <zone> -j lde
2 <zone> -p fej
2 <zone> : taY
2 <zone> <client> jhd
2 <zone> <far> ejf
2 <zone> <gateway> Xho
2 <zone> <host> glb
2 <zone> <outside> lia
2 <zone> <own> ejf
2 <zone> <service> pXg
2 <zone> ? mec
2 <zone> is ijb
2 <zone> mac efk
2 <zone> on bmf
2 <zone> src eek
2 <zone> 之 lde
2 <zone> 就 Ygo
2 <zone> 的 emc
2 <zone> 还 cfm
2 ? <client> Ymi
2 ? <far> bmf
2 ? <gateway> Ymj
2 ? <n> Xoh
2 ? <outside> idh
2 ? <own> hka
2 ? <public> edl
2 ? <zone> Yfp
2 ? ? fcl
2 ? cji
2 ? i aod
2 ? we bgl
2 a <client> pad
2 a <far> Zpe
2 a <host> bij
2 a <outside> vZY
2 a <own> fje
2 a <zone> del
2 a ? jef
2 a client Xkm
2 a connection bod
2 a kbg
2 able <client> pad
2 able <gateway> jef
2 able <outside> efj
2 able nYh
2 able to nYh
2 accept $ fej
2 accept , dgk
2 accept <zone> bhl
2 accept blh
2 access <zone> reY
2 access qeY
2 after blg
2 against nbe
2 all $ fke
2 all <gateway> ffj
2 all <outside> ihd
2 all <zone> dmd
2 allowed <far> aof
2 allowed <host> thT
2 allowed <outside> dgj
2 allowed <zone> bnd
2 allowed ? Wll
2 allowed lfc
2 allowed or jhc
2 allowed to uZZ
2 an <client> gkc
2 an <outside> pYf
2 an <service> eob
2 an <zone> nZg
2 an answer oZg
2 an fmb
2 and <host> jgd
2 and <outside> cel
2 and <own> aqc
2 and <service> tdX
2 and <zone> fYp
2 and does dkf
2 answer eoa
2 answered tZa
2 answers Ugs
2 any <outside> lfc
2 any <zone> Xre
2 any ijb
2 any port aoe
2 anything <zone> bqb
2 anything dYr
2 anywhere gla
2 are <zone> pfY
2 are oiW
2 arrive ihc
2 as Wnj
2 at <client> ici
2 at <host> Znh
2 at <outside> kdf
2 at <own> jcg
2 at <zone> fld
2 at all fcm
2 at clf
2 back <own> cqa
2 back ahk
2 be <client> aki
2 be <host> dmd
2 be <outside> jZk
2 be able qXf
2 be ejf
2 be reached eke
2 behind kYk
2 being jhb
2 blame <gateway> fej
2 blame fej
2 blocked <host> bmf
2 blocked liZ
2 browse <zone> dfk
2 browse del
2 but <zone> lfc
2 but led
2 by <client> hcj
2 by <host> Tol
2 by <public> cbq
2 by fZo
2 can <client> ben
2 can <outside> edl
2 can <zone> kkY
2 can djh
2 can i qfX
2 can they miY
2 cannot hci
2 client <client> cme
2 client <zone> raa
2 client ijb
2 come gnZ
2 coming from gkb
2 coming rcZ
2 conect kgc
2 connect : jff
2 connect <own> ejf
2 connect <zone> kdf
2 connect gjd
2 connect to mag
2 connection <client> pad
2 connection <zone> led
2 connection to kee
2 connects iak
2 conntrack agm
2 could <host> pZe
2 could rYd
2 curl : pXg
2 curl <client> pYe
2 curl <host> mbf
2 curl <own> qgW
2 curl <zone> lgb
2 curl qZd
2 daddr <client> ldd
2 daddr <far> nbe
2 daddr <host> qdZ
2 daddr mdd
2 dead <own> emd
2 dead del
2 deliver <host> jZk
2 deliver kaj
2 deliver to qbb
2 did bpc
2 directly <host> Wrf
2 directly bod
2 dnat kee
2 do <client> loS
2 do <gateway> mfb
2 do <own> ejf
2 do <service> lce
2 do i Zil
2 do they hkc
2 do we cii
2 does <client> dgk
2 does <far> bnf
2 does <gateway> bsZ
2 does <host> ijb
2 does <outside> kcf
2 does <own> dsX
2 does <service> ilZ
2 does <zone> jbj
2 does it kjZ
2 does mail cjh
2 does the ila
2 dport <n> emd
2 dport <own> eke
2 dport emd
2 drop , aeo
2 drop <zone> Wax
2 drop dhh
2 dropped iic
2 dscp <client> blf
2 dscp <host> fld
2 dscp cs fld
2 dscp fld
2 dst <host> jfe
2 dst ncd
2 echo <client> ldf
2 echo jdg
2 echo request ldf
2 establish jfe
2 even dem
2 expected kja
2 explain dnc
2 fetch vbW
2 filtered nfa
2 fine <outside> dZq
2 fine <own> fkd
2 fine hal
2 for <client> emc
2 for <far> Yog
2 for <outside> jib
2 for <own> jdf
2 for <zone> Wmk
2 for Vrg
2 forward fje
2 forwarded <own> dmd
2 forwarded <zone> mec
2 forwarded kjZ
2 foxmail <client> lde
2 foxmail <zone> mga
2 foxmail gcj
2 from <client> mhZ
2 from <far> kdf
2 from <gateway> iic
2 from <host> efk
2 from <outside> coc
2 from <zone> cii
2 from my jef
2 from the rZb
2 full Xjm
2 full of Xjm
2 get <client> fkd
2 get <far> rab
2 get <gateway> qbc
2 get <host> ckg
2 get <outside> mXj
2 get <own> llW
2 get <service> hjc
2 get <zone> nbd
2 get an jhc
2 get eke
2 get in neb
2 get into rba
2 get out gYn
2 get through jef
2 get to rYd
2 gets <client> qgW
2 gets <n> qYf
2 gets kdf
2 given lde
2 go <zone> jef
2 go jef
2 going iic
2 got <client> bji
2 got aki
2 hangs <client> ncd
2 hangs <host> fkd
2 has <client> odc
2 has pda
2 has to odb
2 have <host> rXe
2 have <outside> kch
2 have <zone> dfj
2 have a hZm
2 have kYk
2 he <far> jgd
2 he <own> bnf
2 her obd
2 here jic
2 him <gateway> cgk
2 him dii
2 his kee
2 hit <zone> led
2 hit jhc
2 hitting jcg
2 i <client> imY
2 i <gateway> bdn
2 i <host> Zfp
2 i <outside> njW
2 i <own> dih
2 i <zone> idh
2 i see cgk
2 icmp rba
2 if Xer
2 in <client> neb
2 in <gateway> Xav
2 in <host> Xoh
2 in <outside> mYi
2 in <zone> hkb
2 in aoe
2 in on lfc
2 in the hdi
2 incoming mfc
2 input ndc
2 inside eZp
2 into <client> lde
2 into <host> ddl
2 into <outside> qca
2 into <zone> rYd
2 into lcf
2 ip <far> cii
2 ip <zone> afn
2 is <gateway> fck
2 is <host> Zep
2 is <outside> cnc
2 is <own> bkh
2 is <server> cfl
2 is <service> pZf
2 is <zone> ika
2 is eek
2 is fine fdk
2 is it cjg
2 is that iic
2 is the iZl
2 is up del
2 it <client> jhc
2 it <far> gjd
2 it <gateway> adp
2 it <host> ljX
2 it <outside> gZn
2 it <own> dld
2 it <zone> mWj
2 it ? jch
2 it eje
2 it get lde
2 it has jhc
2 it out Zng
2 it to kbh
2 it's agl
2 its <client> kee
2 its <far> hid
2 its <host> oXh
2 its <own> Wsf
2 its <service> oZe
2 its <zone> sVf
2 its qbc
2 itself <gateway> pgY
2 itself <host> hWo
2 itself iWn
2 just hangs obd
2 just jaj
2 land jgd
2 land on jgd
2 let <gateway> dfk
2 let jhc
2 like kdf
2 like to mag
2 line <n> dhj
2 line <outside> chj
2 line dhj
2 lines cXs
2 lip <client> pYf
2 lip <far> kdf
2 log <host> Vte
2 log Zqd
2 logs blg
2 mac <n> dfk
2 mac <zone> cel
2 mac dfk
2 mail <client> kde
2 mail <zone> jgd
2 mail gw hjd
2 mail hjc
2 masquerade , fUt
2 masquerade <host> eVt
2 masquerade <outside> Ymi
2 masquerade Zli
2 me <client> mec
2 me <gateway> edl
2 me <own> eke
2 minute anf
2 monday lcf
2 must sbZ
2 my <client> iXn
2 my <host> chj
2 my <own> fna
2 my laptop djg
2 my phone peY
2 nc : dkf
2 nc led
2 needs <host> gdj
2 needs gdj
2 needs to gdj
2 never <zone> bgl
2 never cji
2 night mbg
2 no <outside> eao
2 no <zone> eVs
2 no Vjo
2 not <client> idh
2 not <far> kgc
2 not <gateway> jch
2 not <outside> dfj
2 not <own> cnd
2 not <zone> ogY
2 not ? lcg
2 not dfk
2 nothing <client> sbZ
2 nothing <outside> mbg
2 nothing <zone> Zep
2 nothing fdk
2 now Zjk
2 of <host> flc
2 of <outside> jaj
2 of <own> glb
2 of <zone> kjZ
2 of kjZ
2 of line cgl
2 of the chj
2 off <outside> agm
2 off line agn
2 off pad
2 ok <far> cnd
2 ok <host> Yog
2 ok <own> epZ
2 ok ? pad
2 ok iic
2 ok or dkf
2 on <client> hjc
2 on <far> liZ
2 on <gateway> phW
2 on <host> Wip
2 on <outside> oWh
2 on <own> hjb
2 on <public> eek
2 on <server> gdj
2 on <service> bji
2 on <zone> fma
2 on dev led
2 on port bhk
2 one gje
2 only lec
2 only this cgk
2 open <client> ubX
2 open <gateway> fkd
2 open <host> glb
2 open <outside> lga
2 open <service> ndc
2 open <zone> kdf
2 open ? ndb
2 open a qYe
2 open from anf
2 open gkc
2 open or ckg
2 open the kgd
2 opening nfa
2 opens lbg
2 or <client> sdX
2 or <far> Zpe
2 or <host> Yfp
2 or <own> cme
2 or <zone> lee
2 or does djg
2 or dropped kjZ
2 or is dii
2 or kdf
2 our <client> kgb
2 our <far> lcf
2 our <outside> led
2 our pda
2 out <client> hkb
2 out <far> dkf
2 out <host> oWi
2 out <outside> bgl
2 out <own> cjh
2 out <zone> lfc
2 out ? kia
2 out of dhi
2 out on qfX
2 out to mXi
2 outbound <host> kZj
2 outbound kZj
2 outlook <client> kee
2 outlook <zone> gdj
2 outlook can't nfa
2 outlook 报 jfe
2 own <gateway> oYg
2 pc <zone> ecl
2 pc ecl
2 permitted ? emc
2 permitted mdd
2 permitted to rWf
2 ping <client> wbV
2 ping <host> jbi
2 ping <outside> kgc
2 ping <own> inX
2 ping <zone> efj
2 ping mdd
2 ping 通 kee
2 plain <own> bme
2 plain <service> kfd
2 plain liZ
2 please Xtb
2 pls Xpf
2 polled bne
2 port <client> dpb
2 port <far> nbe
2 port <host> del
2 port <outside> dle
2 port <own> aqc
2 port <server> eek
2 port <zone> goY
2 port djg
2 ports <n> gjd
2 ports gjd
2 postfix <host> ilZ
2 postfix ilZ
2 print qbb
2 printer hal
2 pull obd
2 query qca
2 r dhi
2 reach <client> kZj
2 reach <far> nbe
2 reach <gateway> cfm
2 reach <host> mVl
2 reach <outside> jaj
2 reach <zone> lfc
2 reach gck
2 reach the rgV
2 reachable <host> Yil
2 reachable Zil
2 reachable from brb
2 read Zmh
2 refused <own> aoe
2 refused lfc
2 request , ejf
2 request <far> dgj
2 resolve <gateway> mdd
2 resolve mdd
2 resolve names med
2 rule gYo
2 s , kde
2 s <client> mYh
2 s <far> lYj
2 s <host> Tol
2 s <own> cme
2 s kde
2 saddr <far> cgk
2 same <outside> efk
2 same efj
2 say <zone> cdn
2 say dco
2 says <zone> lgb
2 says kdf
2 scan mdd
2 scan to nYh
2 see <client> pac
2 see <gateway> YZv
2 see <host> dle
2 see ckg
2 see the dkf
2 see when Zjk
2 seen ldf
2 sees fpX
2 send nbd
2 sending qeY
2 sends mbf
2 session <host> eke
2 session ekd
2 she eld
2 should <host> nhX
2 should <zone> nag
2 should mga
2 should that jib
2 since Zng
2 sits cfl
2 smtpd <host> bne
2 smtpd <n> bne
2 smtpd bne
2 snat <host> gam
2 snat dih
2 snat to fdk
2 so <zone> iYm
2 so dle
2 someone eek
2 source <own> gjd
2 source jhc
2 spins <own> ejf
2 spins ejf
2 src bgl
2 still <zone> eek
2 still get bgl
2 still jch
2 straight <outside> mfb
2 straight flc
2 straight to flc
2 supposed hmZ
2 supposed to hmZ
2 taken Skq
2 talk pea
2 talk to pda
2 talking rab
2 talking to qbb
2 target led
2 tcp <client> ila
2 tcp <far> Tza
2 tcp <gateway> Wgp
2 tcp <host> gdj
2 tcp <n> cii
2 tcp <own> ekf
2 tcp dport alh
2 tcp port Vtd
2 that <client> mce
2 that <far> ane
2 that <host> Zrc
2 that <outside> cji
2 that <own> iid
2 that <zone> cbp
2 that ? Ymh
2 that be Yjm
2 that flc
2 that through cgk
2 that work Zil
2 that's nhY
2 the <far> ngZ
2 the <gateway> Ynh
2 the <host> iib
2 the <outside> dhi
2 the <own> cme
2 the <service> Xkl
2 the browser eke
2 the client fej
2 the port eld
2 them <gateway> efj
2 them ? gej
2 them fej
2 then <own> gdk
2 then ? Zoe
2 then iic
2 there iic
2 they <own> ape
2 they <zone> pda
2 they get ekd
2 this <gateway> Zat
2 this <host> dkf
2 this <outside> eld
2 this <zone> ikb
2 this gjd
2 through <client> lfc
2 through <far> ejf
2 through <host> Ykk
2 through <outside> kgd
2 through the efj
2 through to jdg
2 thru ? dle
2 thru eje
2 thunderbird <client> lee
2 thunderbird <zone> mfc
2 thunderbird kjZ
2 time sXd
2 timed <server> del
2 timed dkf
2 timed out dkf
2 times eoa
2 times out eoa
2 to <client> pgX
2 to <host> lZi
2 to <outside> iak
2 to <public> niX
2 to <server> dem
2 to <service> iic
2 to <zone> mce
2 to be bhj
2 to connect rZc
2 to deliver pZe
2 to fetch pQn
2 to get nce
2 to hit ial
2 to open ndc
2 to pull 0WV
2 to send hZm
2 to talk fje
2 to the jZk
2 to work lfc
2 towards nfb
2 trying <client> kcg
2 trying <own> gjd
2 trying miY
2 ttl <client> epZ
2 ttl <host> dkf
2 ttl <n> dkf
2 ttl <own> glc
2 ttl dkf
2 udp , dkf
2 udp <client> nbe
2 udp <far> Ttg
2 udp <gateway> Xsd
2 udp <n> jic
2 udp <outside> bmf
2 udp gma
2 udp port lfc
2 up <own> djg
2 up ikZ
2 updates from qac
2 updates qac
2 us <host> ajj
2 us akj
2 use <own> ngZ
2 use <zone> kdg
2 use kcg
2 user <zone> jfe
2 user hjd
2 via Xin
2 w cpb
2 want <client> jdg
2 want occ
2 want to kgc
2 wants to tcX
2 wants ubX
2 was kdf
2 we eke
2 webmail kee
2 week <zone> jch
2 week and jjb
2 what <own> eqY
2 what happens oaf
2 when <far> fkd
2 when <zone> lZh
2 when it qVg
2 where hnY
2 which <client> lfb
2 which kee
2 while <own> fje
2 who kdf
2 will <client> djg
2 will <gateway> jkZ
2 will <host> gbk
2 will efk
2 will it niX
2 will the mpR
2 with <gateway> dbn
2 with it dbo
2 with lbh
2 with the oea
2 work <own> fje
2 work ? fna
2 work dkf
2 working <own> fjd
2 works <outside> ajj
2 works <own> cqa
2 works cjh
2 works or kdf
2 would <client> djg
2 would <gateway> jdg
2 would <host> ckh
2 would <own> cem
2 would it aof
2 would jdg
2 would that cnd
2 y cne
2 y n cne
2 yes <far> amg
2 yes <outside> eke
2 yes dih
2 yes or cji
2 you neb
2 一 <host> cmf
2 一 <own> fje
2 一 ihd
2 一 直 Xsc
2 三 <zone> cem
2 三 cem
2 三 条 cem
2 上 <host> eYq
2 上 <outside> YZu
2 上 <zone> gck
2 上 adp
2 不 <client> icj
2 不 <far> dld
2 不 <host> bod
2 不 <outside> mga
2 不 <zone> kdf
2 不 gdi
2 不 上 mfb
2 不 了 jbj
2 不 会 eek
2 不 到 dob
2 不 放 efk
2 不 是 jgd
2 不 能 ich
2 不 行 hjc
2 不 走 apd
2 不 通 eke
2 个 <host> Zdp
2 个 <zone> miY
2 个 gkc
2 个 网 ahl
2 为 <client> ekd
2 为 cme
2 为 啥 gjd
2 主 <host> lbg
2 主 jai
2 主 动 jai
2 了 <client> kdf
2 了 <gateway> dfk
2 了 <own> blg
2 了 mdd
2 了 吗 dgj
2 事 dfk
2 人 <outside> rdY
2 人 <zone> gdj
2 人 jdg
2 人 用 nga
2 人 能 hcj
2 人 访 kgc
2 人 连 pda
2 从 <client> foZ
2 从 jkZ
2 以 <outside> gdj
2 以 <zone> hdi
2 以 kYk
2 以 吗 bra
2 以 直 lfc
2 以 连 fdj
2 会 <client> jef
2 会 <own> cra
2 会 hjc
2 会 不 Ykk
2 会 怎 eld
2 会 被 jib
2 供 <service> kgc
2 供 <zone> pda
2 供 gmb
2 信 , ckg
2 信 <client> rZc
2 信 <host> kee
2 信 <n> fld
2 信 <own> ika
2 信 <service> hid
2 信 到 ked
2 信 吗 Zli
2 信 走 hjc
2 做 Xlk
2 共 <client> dme
2 共 bhk
2 共 享 bhk
2 关 <gateway> efj
2 关 efj
2 关 系 efj
2 出 <far> cnd
2 出 去 ejf
2 则 <gateway> ecl
2 则 ecl
2 到 <client> oad
2 到 <far> neb
2 到 <gateway> hdj
2 到 <host> occ
2 到 <outside> jci
2 到 <own> eke
2 到 <zone> mec
2 到 lah
2 到 的 Zgn
2 加 <zone> jdg
2 加 jdg
2 动 <host> pcb
2 动 <server> bfm
2 动 jef
2 动 连 med
2 包 , clf
2 包 cjh
2 包 会 ckg
2 去 <host> kia
2 去 <outside> clf
2 去 <zone> bbr
2 去 Zli
2 发 <client> dmc
2 发 <outside> Xho
2 发 Ykj
2 发 信 ihd
2 口 <n> ekf
2 口 <own> ejf
2 口 fje
2 台 <client> iid
2 台 <host> ibk
2 台 <zone> kbh
2 台 jee
2 台 打 dfk
2 台 机 lfc
2 台 能 uUe
2 台 要 pca
2 同 <client> mfb
2 同 <outside> pcb
2 同 <zone> jdg
2 同 hdi
2 同 事 jef
2 后 , jhc
2 后 <gateway> ben
2 后 <own> gkc
2 后 idg
2 吗 $ dld
2 吗 <client> Xpg
2 吗 <host> dcn
2 吗 <outside> ejf
2 吗 ? bhk
2 吗 dle
2 否 mbe
2 吧 ejf
2 回 ckf
2 回 包 cjh
2 在 tbY
2 址 Zcr
2 外 <host> sfV
2 外 rXe
2 外 发 kfd
2 好 <own> glb
2 好 bii
2 好 了 gkc
2 好 吗 flc
2 它 naf
2 客 cji
2 客 户 cji
2 就 Xdt
2 己 <gateway> jgc
2 己 <host> mce
2 己 jfe
2 己 ping mbf
2 己 去 lee
2 己 往 lde
2 己 的 alh
2 己 能 lXj
2 己 访 lgb
2 己 连 mga
2 帮 fkd
2 帮 看 hid
2 常 <outside> ajj
2 常 ajj
2 应 <own> dle
2 应 jch
2 应 该 cij
2 底 chi
2 开 <client> kdf
2 开 <own> jhb
2 开 <zone> pfX
2 开 nea
2 往 <host> mce
2 往 kai
2 得 <client> fje
2 得 <host> coc
2 得 <outside> mha
2 得 <own> fje
2 得 <zone> gXp
2 得 cih
2 得 上 xXY
2 得 了 Ydr
2 得 到 djf
2 想 <client> odc
2 想 <service> kdf
2 想 <zone> Wgq
2 想 kdf
2 我 kbh
2 户 <outside> jfd
2 户 用 lgb
2 户 连 jgd
2 打 <outside> mfb
2 打 <zone> jZk
2 打 印 gmb
2 打 得 lfc
2 执 <client> kdf
2 执 kdf
2 执 行 kdf
2 扫 qac
2 扫 描 pad
2 把 pXg
2 抓 <zone> dgj
2 抓 dfk
2 抓 到 cem
2 报 ogY
2 拦 <gateway> eek
2 拦 eek
2 拦 吗 eek
2 按 <far> aoe
2 按 aoe
2 按 规 eke
2 掉 , dfk
2 掉 <gateway> bfm
2 掉 <outside> dfk
2 掉 bfm
2 接 <outside> qbb
2 接 <own> ejf
2 接 打 ffj
2 接 访 jch
2 收 <client> hid
2 收 <public> ffj
2 收 <service> mag
2 收 <zone> hal
2 收 bhk
2 收 不 bdp
2 收 邮 fek
2 放 <far> Yre
2 放 <gateway> bgl
2 放 <zone> mhZ
2 放 吗 hbk
2 放 行 gdj
2 时 <own> eek
2 时 dgj
2 是 <client> led
2 是 <host> hkc
2 是 <outside> fej
2 是 <own> coc
2 是 不 enb
2 最 <own> ckf
2 最 ckf
2 最 后 ckf
2 有 <gateway> bjh
2 有 alh
2 有 没 bhk
2 机 <gateway> hid
2 机 <host> mcd
2 机 <service> pZe
2 机 <zone> lde
2 机 khb
2 机 上 ndc
2 机 访 mdc
2 机 连 ndc
2 条 Xmj
2 来 <client> fdk
2 来 <far> rdY
2 来 <outside> nfb
2 来 <zone> kch
2 来 iZl
2 来 的 rYd
2 析 ejf
2 段 <zone> jib
2 段 jib
2 没 <client> dmd
2 没 <gateway> fZo
2 没 <own> flc
2 没 Ykk
2 没 有 aik
2 流 dpa
2 流 量 dpa
2 测 odb
2 源 coc
2 用 <client> tfU
2 用 <service> cel
2 用 <zone> tZa
2 用 qZd
2 电 <zone> jfe
2 电 jfe
2 电 脑 jfe
2 的 $ Ygo
2 的 , pcb
2 的 <client> kdg
2 的 <far> gbl
2 的 <gateway> Wmk
2 的 <host> jfe
2 的 <n> Wse
2 的 <own> dhi
2 的 <public> gWq
2 的 <server> dgj
2 的 <service> flc
2 的 kee
2 的 prometheus kee
2 的 人 tYb
2 的 同 iZl
2 的 吗 ecl
2 的 是 Wer
2 的 机 gjd
2 直 <client> elc
2 直 <host> kee
2 直 <outside> fje
2 直 超 ejf
2 看 <host> chk
2 看 ebn
2 看 到 bfn
2 着 kcg
2 端 <client> anf
2 端 <host> fje
2 端 ejf
2 端 口 ejf
2 经 Yqe
2 给 <client> aoe
2 给 Wrf
2 网 <zone> mce
2 网 kcg
2 能 <client> kjZ
2 能 <far> pfY
2 能 <host> jka
2 能 <service> uaZ
2 能 <zone> kee
2 能 ihc
2 能 上 icj
2 能 不 qXf
2 能 主 sZa
2 能 到 Zjk
2 能 访 kfd
2 能 连 fej
2 能 通 Zmh
2 脑 <zone> efk
2 脑 efk
2 自 mVl
2 行 <far> Yrd
2 行 fbm
2 行 不 cdn
2 行 了 fej
2 行 吗 ibj
2 被 <far> Yqe
2 被 <gateway> eek
2 被 <host> Yqe
2 被 Wse
2 被 丢 gck
2 要 <client> qYe
2 要 <host> qYe
2 要 <zone> mfb
2 要 pWh
2 要 连 mce
2 访 <client> sXc
2 访 <host> reX
2 访 kZj
2 访 问 kZj
2 询 <client> ncd
2 询 nae
2 该 emc
2 说 ncd
2 调 <server> cgk
2 调 pXg
2 走 fje
2 跑 <client> kee
2 跑 kee
2 跑 的 kdf
2 身 <gateway> iib
2 身 ? ejf
2 身 miY
2 转 <gateway> eek
2 转 cfl
2 转 发 acq
2 载 mdd
2 边 <gateway> Zeo
2 边 <outside> lah
2 边 <service> pfY
2 边 <zone> jef
2 边 jef
2 边 放 cgl
2 边 能 led
2 过 <client> qbb
2 过 pWg
2 这 <host> ckf
2 这 jib
2 这 个 gdj
2 这 样 Zfn
2 进 eek
2 进 来 fbn
2 连 <client> mec
2 连 <far> lcf
2 连 <host> ibi
2 连 <outside> jbi
2 连 <zone> hdi
2 连 jfe
2 连 上 mfb
2 连 得 gkc
2 连 接 kdf
2 连 的 hdi
2 通 <client> fnb
2 通 <far> djg
2 通 <host> hqV
2 通 <own> gkd
2 通 aqb
2 通 不 bmg
2 通 吗 eke
2 那 Ymi
2 邮 <client> kfc
2 邮 <own> bmf
2 邮 <zone> pYf
2 锅 <gateway> dfj
2 锅 dfj
2 锅 吗 dfj
2 问 <client> jfe
2 问 <far> jdf
2 问 <gateway> efj
2 问 <host> jgd
2 问 <outside> kdg
2 问 <public> mga
2 问 jfe
2 间 <zone> dle
2 间 Yqe
2 面 kfd
2 面 的 jef
2 麻 ijc
2 麻 烦 ijc
3 $ <- kgc
3 $ <far> hmZ
3 $ <gateway> Ygo
3 $ <host> ckg
3 $ <own> dkf
3 $ <public> bij
3 $ <zone> efk
3 ' enb
3 's jZk
3 , <client> jcg
3 , <gateway> lbg
3 , <host> emc
3 , <outside> dgi
3 , <own> emc
3 , <server> cYs
3 , <zone> dhi
3 , gjd
3 -> iZl
3 -a jch
3 -d <zone> jfe
3 -d jfe
3 -i cdn
3 -j <zone> jdg
3 -j jdg
3 -m <host> chi
3 -m <outside> dnc
3 -m <own> dih
3 -m <zone> kZi
3 -p <outside> mdd
3 -p <zone> hdi
3 -p jcg
3 -s bcp
3 : <far> ecm
3 : <gateway> kdf
3 : <host> eoa
3 : <outside> nZg
3 : gjd
3 ; <far> eld
3 ; Zmh
3 <client> <client> odb
3 <client> <gateway> kcg
3 <client> <host> gam
3 <client> <own> eke
3 <client> <zone> ben
3 <client> hbk
3 <far> <client> gkc
3 <far> <gateway> hck
3 <far> <host> ofZ
3 <far> <outside> Wcu
3 <far> <zone> pda
3 <gateway> <client> jbi
3 <gateway> <far> dnd
3 <gateway> <gateway> nWj
3 <gateway> <host> Zqd
3 <gateway> <own> Zng
3 <gateway> <zone> dkf
3 <gateway> jib
3 <host> <client> mfb
3 <host> <far> iic
3 <host> <gateway> pad
3 <host> <own> blg
3 <host> <zone> med
3 <host> jgd
3 <n> <client> Ypf
3 <n> <far> lfc
3 <n> <gateway> gej
3 <n> <host> dhi
3 <n> <outside> hkb
3 <n> <own> jib
3 <n> <public> fan
3 <n> <server> ecn
3 <n> <zone> lfc
3 <n> ijb
3 <outside> <client> yWY
3 <outside> <host> khb
3 <outside> <outside> occ
3 <outside> <own> dih
3 <outside> <zone> fZp
3 <outside> nbe
3 <own> <client> pZe
3 <own> <far> oaf
3 <own> <host> cii
3 <own> <outside> pbc
3 <own> <own> fke
3 <own> <server> efj
3 <own> <zone> cfm
3 <public> <host> lfc
3 <public> <zone> cgk
3 <server> <client> ohY
3 <server> <own> ejf
3 <server> jgd
3 <service> <client> djf
3 <service> <far> jgd
3 <service> <host> kbh
3 <service> <outside> qca
3 <service> <own> Swe
3 <service> <public> fej
3 <service> <server> Zfo
3 <service> <zone> odb
3 <zone> <- jWn
3 <zone> <client> neb
3 <zone> <far> Vte
3 <zone> <gateway> ejf
3 <zone> <host> Zli
3 <zone> <outside> cbp
3 <zone> <own> eqY
3 <zone> <zone> kYk
3 ? <client> nYh
3 ? <far> dih
3 ? <gateway> bjh
3 ? <outside> dkf
3 ? <own> fld
3 ? <public> ahl
3 ? <zone> qcb
3 a <client> dhi
3 a <gateway> bcp
3 a <outside> pbb
3 a <own> fkd
3 a <zone> pZe
3 able <client> mag
3 able <host> mcd
3 able <zone> ofZ
3 able qZd
3 accept <zone> jak
3 accept dih
3 access <zone> car
3 access lYj
3 account led
3 add kgd
3 added Xin
3 address <host> ckg
3 address bfm
3 after <host> glb
3 after <own> gjd
3 after gdj
3 afterwards eke
3 all <zone> hmZ
3 all gcl
3 allowed <client> jdf
3 allowed <far> Usg
3 allowed <zone> lde
3 allowed jef
3 an <client> qbb
3 an ngZ
3 and <host> Srj
3 and <outside> Xlk
3 and <own> fnb
3 and <zone> pYf
3 answer <own> cnd
3 answer jib
3 any <zone> ejf
3 any Zqe
3 anything <zone> rcZ
3 anything ofZ
3 are hma
3 arrive rWf
3 as <host> ldd
3 as <zone> jbi
3 as dnc
3 asking mXi
3 at <client> led
3 at <far> ndb
3 at <host> chj
3 at <outside> alh
3 at <own> cme
3 at <zone> hal
3 at ndc
3 back qgW
3 be <client> flc
3 be <far> nhY
3 be <host> cod
3 be <outside> iaj
3 be <own> Zng
3 be <zone> eel
3 be bkh
3 before <own> fkd
3 before fkd
3 behind pda
3 box <outside> fjd
3 but <own> anf
3 but hjc
3 by <client> gma
3 by <gateway> Xsd
3 by <own> ejf
3 by <zone> mfc
3 by hkb
3 c idh
3 can <gateway> ici
3 can <zone> hmY
3 can rfW
3 can't <client> qZc
3 can't <zone> lfc
3 can't mde
3 cannot lah
3 change enb
3 client <client> ilZ
3 client <host> gck
3 code <own> gZn
3 code cji
3 connect <client> lgb
3 connect <host> jZl
3 connection <client> nbe
3 connection <far> eje
3 connection <host> bpc
3 connection <own> dld
3 connection <zone> lcf
3 connection ikZ
3 connections Xre
3 connects jdg
3 could dke
3 cs <client> blf
3 cs <host> fld
3 cs fld
3 curl <gateway> pZe
3 curl kfd
3 customer fmb
3 dead dcm
3 deliver <host> vYZ
3 deliver vaX
3 dev <client> mag
3 dev led
3 directly <host> avX
3 directly <outside> mgb
3 directly ogY
3 dnat <own> glb
3 dnat glc
3 do <host> fqW
3 do <own> ejf
3 do niX
3 does <client> dgj
3 does <far> Rxe
3 does <gateway> fej
3 does <host> Wub
3 does <outside> ici
3 does <own> ejf
3 does <zone> pbc
3 does hid
3 dport <far> bod
3 dport <host> bji
3 dport <outside> gam
3 dport <zone> Wll
3 dport dgj
3 drop <client> hnY
3 drop fmb
3 dropped nec
3 dst <outside> dke
3 end ejf
3 even bji
3 ever djg
3 every ajj
3 example bkh
3 expected jef
3 failed <client> hdi
3 fine <outside> Xct
3 fine jdg
3 for <client> kgb
3 for <far> imX
3 for <host> dgj
3 for <own> djg
3 for <zone> gan
3 for gbl
3 forward Ylj
3 forwarded uWc
3 from <client> gla
3 from <far> eke
3 from <gateway> clf
3 from <outside> jch
3 from ejf
3 get <client> mbf
3 get <far> rcZ
3 get <host> hoX
3 get <outside> mfb
3 get <own> clf
3 get <zone> mZh
3 get ked
3 gets <client> eld
3 gets jhc
3 gives <own> fkd
3 gives khb
3 go ngZ
3 goes <zone> gdj
3 going Vsf
3 gw hjd
3 hairpin ljY
3 hand mga
3 hangs iic
3 happens oaf
3 has <client> kgc
3 has <outside> kaj
3 has dih
3 have <zone> qXe
3 have pZe
3 he jaj
3 her dkf
3 him Zep
3 hit dmc
3 i <client> kee
3 i <gateway> Yfp
3 i <host> Ytb
3 i <outside> nYh
3 i <zone> fmb
3 i dnc
3 if <zone> kgc
3 if lia
3 in <client> asa
3 in <gateway> eek
3 in <host> Zkk
3 in <outside> lcf
3 in <own> fje
3 in <zone> kXl
3 in aod
3 input <gateway> Zng
3 input amg
3 into <outside> rab
3 into <zone> iYm
3 into nWj
3 ip <host> dfk
3 ip <outside> bfm
3 ip <zone> cfl
3 ip cen
3 is <client> jja
3 is <far> eke
3 is <gateway> lcf
3 is <host> mjX
3 is <own> ejf
3 is <zone> cjg
3 is fkd
3 it <client> jmX
3 it <far> eob
3 it <gateway> Ylj
3 it <outside> lcf
3 it <own> dpa
3 it <server> cfm
3 it <zone> lYi
3 it's fej
3 its <client> dih
3 its <gateway> kcg
3 itself <host> dcn
3 itself cfk
3 just <client> kfd
3 just <own> eke
3 just <zone> lWl
3 k bjj
3 land ekf
3 laptop dkf
3 leg <gateway> bkh
3 leg bkh
3 len <client> lde
3 len <far> qYf
3 len <host> jhc
3 len neb
3 length kia
3 let <host> pcb
3 let <own> aoe
3 let <zone> gTt
3 let lXk
3 like oWi
3 line <outside> bfm
3 line Xes
3 logs eek
3 mac <zone> efk
3 mac efk
3 mail <client> lai
3 mail <far> ejf
3 mail <zone> pbc
3 mail ihc
3 make <client> eld
3 make <far> rZc
3 make gjd
3 me <own> ejf
3 me jib
3 my <client> oeb
3 my <host> Yjl
3 n cne
3 names <gateway> ndd
3 names ndd
3 nat <host> blf
3 nat blf
3 need sbZ
3 needs jVo
3 never Xmj
3 nightly <client> Zqd
3 nightly Zqe
3 no <outside> djg
3 no <own> emb
3 no <zone> iic
3 no hjc
3 not <host> Zjk
3 not <own> fna
3 not <zone> ihd
3 not fje
3 nothing <zone> ndd
3 nothing jhc
3 of <far> Zof
3 of <host> bpc
3 of <outside> dgj
3 of ejf
3 off ogY
3 ok <far> Xpg
3 ok <host> agm
3 ok <zone> mfb
3 ok lee
3 on <client> hmZ
3 on <far> oae
3 on <host> del
3 on <outside> ubX
3 on <own> dob
3 on <zone> gkc
3 on gkc
3 once pad
3 one fdk
3 only <zone> kef
3 only ibj
3 open <client> lgc
3 open <gateway> arb
3 open <host> miY
3 open <own> amg
3 open <zone> ofY
3 open nhY
3 opening bdo
3 or <client> mce
3 or <far> drY
3 or <host> bme
3 or <outside> gma
3 or <own> eke
3 or <zone> Zkj
3 or dnc
3 our <far> ldf
3 our <host> jka
3 our <outside> dih
3 our hjc
3 out <client> sXe
3 out <far> Tsh
3 out <gateway> eao
3 out <host> nYi
3 out <own> dmd
3 out <server> dgj
3 out <zone> kfe
3 out oZe
3 outbound <host> hYn
3 outbound jYl
3 outgoing iXn
3 outlook <zone> sXd
3 outlook vYZ
3 over <client> jkZ
3 over <zone> ugT
3 over hid
3 own rYd
3 packet qZd
3 pass <zone> ckf
3 pass cme
3 passes kfd
3 people Xjm
3 permitted ane
3 phone acq
3 ping <gateway> mbf
3 ping <zone> ngZ
3 ping sYc
3 plain neb
3 please imY
3 pls <client> pXf
3 pls <far> amg
3 pls ekd
3 port <client> ihd
3 port <far> gkd
3 port <gateway> jhc
3 port <host> hmZ
3 port <outside> hcj
3 port <own> dpb
3 port <public> fZo
3 port <server> fej
3 port <zone> idh
3 possible Xoh
3 post gWq
3 postfix <host> mZh
3 postfix mZh
3 prerouting ihd
3 private tiR
3 prometheus <client> kee
3 prometheus kee
3 proto <client> nbe
3 proto <own> emc
3 proto kgb
3 pull <host> dbo
3 pull hYn
3 push dmd
3 query lbg
3 reach <host> qca
3 reach pcb
3 reachable dih
3 reached eke
3 refused <client> pad
3 refused <zone> kfd
3 relay rba
3 request <client> lde
3 request jfe
3 right nce
3 rule Thr
3 run jbh
3 s gnZ
3 same <outside> dcn
3 same gck
3 say cdn
3 says <client> uYb
3 says <zone> dfk
3 says naf
3 scans <client> oZf
3 scans oZf
3 see <zone> bji
3 see mec
3 send <client> xYX
3 send <host> gZn
3 send kYk
3 seq <host> cme
3 seq <own> djg
3 seq ihd
3 served bod
3 server ben
3 set kai
3 shell mgZ
3 should <client> nZg
3 should <own> fkd
3 should <zone> kbg
3 should ijb
3 shows clf
3 since <own> cmf
3 since mga
3 site kfc
3 smtpd <host> Xjm
3 smtpd Xjm
3 so imY
3 sport <client> efj
3 src <outside> fej
3 src <zone> cfl
3 src bgk
3 still <host> cgk
3 still <outside> jgd
3 still cgk
3 straight qZd
3 supposed jfe
3 take Vlm
3 talk <client> sVg
3 talk <zone> jib
3 talk mhZ
3 tcp <client> bqb
3 tcp <far> fje
3 tcp <gateway> ejg
3 tcp <host> hZm
3 tcp <outside> hdi
3 tcp <zone> mde
3 tcp idh
3 that <client> oiX
3 that <far> Wqg
3 that <gateway> fbm
3 that <host> Yjl
3 that <outside> jib
3 that <own> fqX
3 that <zone> iic
3 that jef
3 the <client> qeY
3 the <far> kmW
3 the <host> alh
3 the <outside> daq
3 the <own> doc
3 the <zone> jef
3 the jdg
3 their <zone> pca
3 their lcf
3 then <client> lfc
3 then <host> glb
3 then <own> eob
3 then hlZ
3 they <far> mga
3 they <zone> cem
3 they cfm
3 thing Ygn
3 this <zone> fej
3 this jbi
3 through <client> kgc
3 through <gateway> fdk
3 through <outside> idh
3 through <own> bod
3 through <zone> hkc
3 through jbh
3 thru <gateway> fYp
3 thru gdj
3 thunderbird del
3 thx aoe
3 time Ype
3 timeout lcf
3 times <far> gmZ
3 times ika
3 to <client> neb
3 to <far> bik
3 to <gateway> kai
3 to <host> hcj
3 to <outside> bhk
3 to <own> dkf
3 to <zone> sVf
3 to jef
3 told lWl
3 tos <client> cnd
3 tos <own> fna
3 tos fkd
3 traffic kbh
3 true khb
3 ttl <client> Txc
3 ttl <host> Xre
3 ttl <own> Vud
3 ttl lgb
3 type <client> mec
3 udp <far> kfd
3 udp <gateway> eld
3 udp <outside> ane
3 udp fld
3 up Ykk
3 us pSl
3 use <zone> pfY
3 use ofZ
3 via <host> Yhn
3 via <zone> ubX
3 via ddm
3 vpn nhY
3 wants <client> gkd
3 wants eld
3 was jai
3 way <zone> fan
3 we <zone> hma
3 we dhi
3 what <outside> chk
3 what Zlh
3 when <client> tZa
3 when <host> cfl
3 where agm
3 which dnc
3 who niX
3 why <outside> agm
3 why mYi
3 will <host> dle
3 will jcg
3 with <zone> uTe
3 with eoa
3 work <client> iic
3 work <host> Yim
3 work <own> fjd
3 work <zone> jlY
3 work del
3 works kcg
3 would <outside> dbo
3 would <zone> fcl
3 would kdf
3 yes fje
3 you fan
3 一 <client> qac
3 一 <own> eoa
3 一 <zone> del
3 一 dhi
3 上 <client> nhZ
3 上 <zone> mXj
3 不 <client> oea
3 不 <far> flc
3 不 <host> obd
3 不 <outside> jgd
3 不 <own> foZ
3 不 <zone> idi
3 不 idh
3 丢 <gateway> fbm
3 丢 fcl
3 个 cpb
3 主 <host> tZa
3 主 sdX
3 么 <host> aik
3 之 <zone> lcf
3 之 eek
3 了 <client> ogX
3 了 <gateway> bhk
3 了 <host> fcl
3 了 <own> ena
3 了 <zone> hdi
3 事 <outside> ibj
3 事 <zone> med
3 享 <client> dme
3 享 bhk
3 人 <outside> led
3 人 <zone> nZg
3 人 rZc
3 从 kai
3 以 <outside> dfk
3 以 efj
3 件 <client> kfc
3 件 <own> bmf
3 件 <zone> pYf
3 会 <client> hjd
3 会 <gateway> dXr
3 会 <host> dke
3 会 <outside> fmc
3 会 <zone> kgc
3 会 jib
3 信 <client> kee
3 信 jdh
3 做 glb
3 再 bgl
3 出 <zone> mce
3 出 bgk
3 到 <client> inX
3 到 <gateway> hbl
3 到 <host> fnb
3 到 <zone> kWl
3 到 ihd
3 动 <host> lbg
3 动 jai
3 包 <zone> efj
3 包 cji
3 印 gmb
3 去 <far> dke
3 去 <gateway> lde
3 去 <host> qXe
3 去 <zone> oZf
3 去 kee
3 反 gjd
3 发 <client> lgb
3 发 <gateway> lcg
3 发 <host> jfe
3 发 <zone> kcg
3 发 ici
3 口 <client> dkf
3 口 <far> anf
3 可 <outside> kbg
3 可 jgd
3 同 <zone> lah
3 后 <own> eoa
3 后 dnb
3 吗 <client> khc
3 吗 <far> bqc
3 吗 <gateway> bem
3 吗 <host> Xkl
3 吗 <own> eoa
3 吗 <zone> ihc
3 和 <host> del
3 和 <own> fje
3 和 cfl
3 哪 blg
3 啊 ejf
3 啥 gjd
3 回 cme
3 在 lcf
3 填 <client> jfe
3 填 del
3 外 aYu
3 好 cbp
3 完 bfm
3 客 sWf
3 对 Xer
3 就 <host> Xoh
3 就 <own> eek
3 帮 xUa
3 应 bhj
3 底 <gateway> ffj
3 开 <client> qfX
3 开 <host> Zhl
3 开 <own> emc
3 开 <zone> lah
3 开 hdi
3 往 <gateway> tUe
3 往 <host> rba
3 往 ySb
3 得 <far> dkf
3 得 <host> ajj
3 得 <outside> jjb
3 得 <zone> kdf
3 得 hjd
3 想 <zone> rbb
3 想 peZ
3 成 oaf
3 我 iic
3 户 <zone> lgb
3 打 <outside> kbi
3 打 <zone> rZc
3 打 kee
3 投 lde
3 报 <client> neb
3 报 <own> epZ
3 报 led
3 拦 <gateway> ben
3 拦 dhi
3 接 <client> naf
3 接 <far> kdf
3 接 <outside> nae
3 接 <own> Ypf
3 接 lcf
3 描 pad
3 收 <client> fma
3 收 <outside> dfj
3 收 <own> fjf
3 收 <zone> peY
3 收 fmb
3 放 <gateway> ben
3 放 <outside> flc
3 方 bij
3 日 <host> dnd
3 日 dnd
3 时 nbe
3 是 <client> klX
3 是 <gateway> eke
3 是 <host> Xgp
3 是 <zone> ckf
3 是 bkh
3 有 <client> hjd
3 有 <gateway> edl
3 有 <host> bmf
3 有 <outside> fmb
3 有 <zone> fdk
3 有 cih
3 机 <host> iic
3 机 fje
3 条 <zone> jee
3 来 <outside> ibi
3 来 ecl
3 样 <own> gjd
3 样 dih
3 正 <outside> fdk
3 正 fej
3 没 <gateway> bhk
3 没 <own> Wmk
3 没 hdi
3 烦 ijc
3 现 bne
3 理 oae
3 用 <client> eke
3 用 <outside> dfk
3 用 jhc
3 电 <zone> kdg
3 电 jdf
3 的 <client> scY
3 的 <far> rcZ
3 的 <gateway> eke
3 的 <host> jfe
3 的 <own> fmb
3 的 <zone> kai
3 的 kee
3 直 <host> clf
3 直 <outside> bji
3 直 <own> eke
3 直 ijb
3 看 <own> fkd
3 看 jgd
3 端 <client> hkb
3 端 <far> cme
3 端 <host> eek
3 端 <own> gkd
3 端 <zone> cfl
3 等 ejf
3 系 <gateway> efj
3 系 efj
3 给 bne
3 网 <client> tWd
3 能 <client> lkX
3 能 <far> qca
3 能 <gateway> jic
3 能 <host> kai
3 能 <outside> med
3 能 <zone> fej
3 能 dih
3 脑 <zone> jfe
3 脑 jfe
3 行 <client> lce
3 行 <far> ejf
3 行 <gateway> cii
3 行 <own> ekf
3 行 <zone> kgc
3 行 iic
3 被 <client> naf
3 被 <host> Uue
3 要 <client> kgc
3 要 <host> peZ
3 要 <zone> ucX
3 要 xcT
3 规 Uln
3 让 <gateway> dkf
3 让 Vvc
3 访 <client> efj
3 访 <far> hjc
3 访 <gateway> kcf
3 访 <host> kgc
3 该 <own> dle
3 该 cij
3 说 <zone> nea
3 说 ijb
3 调 <host> tbX
3 调 ila
3 走 <client> ihd
3 走 <host> hdi
3 走 <zone> qca
3 超 jhc
3 轮 <client> jeg
3 轮 jeg
3 过 <gateway> cfl
3 过 kfd
3 还 <gateway> fej
3 还 <zone> mgb
3 这 <zone> gbl
3 进 <own> Zsb
3 进 hjc
3 连 <far> neb
3 连 <gateway> mec
3 连 <host> seW
3 连 <server> efj
3 连 gjd
3 通 <client> kdf
3 通 <far> clf
3 通 <gateway> flc
3 通 <outside> bhk
3 通 <own> dih
3 通 <zone> ijb
3 通 jfe
3 那 lbg
3 邮 fej
3 里 ckg
3 量 dpa
3 问 <client> sXc
3 问 <host> rca
3 问 <outside> piV
3 问 lYj
3 题 <gateway> efj
4 $ <- mfb
4 $ <client> obc
4 $ <far> jka
4 $ <gateway> cii
4 $ <host> dig
4 $ <outside> dhi
4 $ <own> enc
4 $ <public> ejf
4 $ <server> kbg
4 $ <zone> edl
4 ' edl
4 's <zone> pcb
4 's ncc
4 , <far> Zpe
4 , <gateway> gjd
4 , <host> gjd
4 , <own> ila
4 , <public> ffj
4 , <server> dem
4 , <zone> qYe
4 -> <own> foa
4 -> jja
4 -a drY
4 -i chj
4 : <client> oea
4 : <gateway> mTn
4 : <host> ele
4 : <outside> jfe
4 : <own> bik
4 : <zone> Zfo
4 : fej
4 ; jaj
4 <client> <client> jgd
4 <client> <gateway> hjb
4 <client> <host> jZl
4 <client> <outside> iak
4 <client> <own> eld
4 <client> lgb
4 <far> <client> ijb
4 <far> <gateway> hid
4 <far> <host> lde
4 <far> <outside> fej
4 <far> <zone> chj
4 <gateway> <client> jlX
4 <gateway> <far> njW
4 <gateway> <gateway> kXk
4 <gateway> <host> Xjm
4 <gateway> <outside> ofY
4 <gateway> <own> fna
4 <gateway> <server> abq
4 <gateway> <zone> dfk
4 <host> <client> gmb
4 <host> <far> rYe
4 <host> <gateway> mYi
4 <host> <host> ena
4 <host> <outside> jbi
4 <host> <own> Zep
4 <n> <far> iic
4 <n> <gateway> aki
4 <n> <host> ejf
4 <n> <outside> jeg
4 <n> <own> fje
4 <n> <public> caq
4 <n> <server> del
4 <n> <zone> ika
4 <outside> <client> bhk
4 <outside> <host> imY
4 <outside> <outside> qca
4 <outside> <own> frW
4 <outside> <server> cgk
4 <outside> <zone> lbg
4 <outside> jff
4 <own> <client> lai
4 <own> <far> jWn
4 <own> <gateway> eek
4 <own> <host> idh
4 <own> <outside> lcf
4 <own> <server> fej
4 <own> <zone> edk
4 <public> <host> kee
4 <public> <zone> tgT
4 <public> jgd
4 <server> <client> fke
4 <server> <zone> mec
4 <server> flc
4 <service> <client> jgd
4 <service> <far> gkc
4 <service> <gateway> mgZ
4 <service> <host> ibj
4 <service> <outside> fbm
4 <service> <own> erY
4 <service> <public> fej
4 <service> <zone> jbi
4 <service> hbl
4 <zone> <client> Zqd
4 <zone> <gateway> cem
4 <zone> <outside> dle
4 <zone> <own> fje
4 <zone> <server> eek
4 <zone> dkf
4 ? <client> gkc
4 ? <far> dme
4 ? <gateway> aeo
4 ? <host> eqY
4 ? <outside> ecm
4 ? <public> alh
4 ? <zone> ljY
4 ? jhc
4 a <zone> kYk
4 a ilZ
4 able <client> mde
4 able <zone> occ
4 able raa
4 accept <zone> jdg
4 accept jef
4 accepted sXd
4 access <host> ecm
4 access edl
4 account cgj
4 address edl
4 after qhV
4 against <client> lec
4 against peZ
4 all <outside> gkc
4 all flb
4 allowed <client> mcf
4 allowed <far> eld
4 allowed <zone> goY
4 allowed gbl
4 an scY
4 and <client> flc
4 and <far> fmb
4 and <host> Yqf
4 and <outside> lde
4 and <zone> mYi
4 and fjd
4 answer <client> pZd
4 answer lec
4 any <zone> sUg
4 any pYg
4 anything <zone> mag
4 anything mfc
4 anywhere djg
4 are pae
4 arrive <outside> kcf
4 arrive klX
4 as <host> Rjs
4 as <zone> oea
4 as dbo
4 asking inX
4 at <client> aqd
4 at <gateway> hZm
4 at <outside> lbg
4 at <zone> rab
4 at ijb
4 back <zone> kfd
4 back iid
4 be <client> kia
4 be <far> gla
4 be <host> Zil
4 be <outside> ckg
4 be <own> ejf
4 before sVf
4 behind mec
4 blocked <far> djg
4 blocked <zone> cod
4 blocked anf
4 bob <client> mag
4 box odc
4 browse taZ
4 but <own> coc
4 by <client> gkc
4 by <host> epZ
4 by dob
4 c <zone> cel
4 c dfk
4 call gma
4 can <zone> hbj
4 can kZk
4 can't <zone> dZq
4 can't ebn
4 cannot jgd
4 check dle
4 client <own> fkd
4 client aki
4 closed jgd
4 com apd
4 come ecm
4 comes Yhn
4 connect <client> mbf
4 connect <far> ndc
4 connect <host> efj
4 connect <zone> jfe
4 connect nbe
4 connecting cnd
4 connection <client> rba
4 connection <host> dih
4 connection <zone> kee
4 connections kcg
4 connects ajk
4 could amg
4 curl <gateway> mfc
4 curl ibk
4 dead pfY
4 deliver <host> ndc
4 deliver ndc
4 desk hck
4 destination adp
4 die kde
4 direct dgj
4 directly <host> joV
4 directly <outside> nbe
4 directly <zone> cgl
4 directly hkb
4 dnat <outside> Zgn
4 dnat Zgn
4 do <own> fje
4 do <zone> kch
4 do kbh
4 does <client> kfc
4 does <far> fna
4 does <gateway> glb
4 does <host> pbb
4 does <outside> flc
4 does <own> fna
4 does <public> ebn
4 dport nkW
4 drop <zone> caq
4 drop fYo
4 dropped boe
4 dst bgl
4 e <host> goY
4 e aoe
4 end jja
4 errno kdf
4 error jfe
4 even niX
4 example khc
4 fetch vZZ
4 fine <client> dpa
4 fine <own> eke
4 fine anf
4 for <client> arb
4 for <far> ihc
4 for <host> hcj
4 for <outside> djg
4 for <own> emc
4 for <zone> jWn
4 for alh
4 forward aen
4 forwarded ekd
4 from <client> mga
4 from <far> udU
4 from <gateway> dfl
4 from <own> fbl
4 from <zone> lYj
4 from ado
4 get <client> lcf
4 get <outside> jdh
4 get <own> drY
4 get <zone> ldd
4 gets <far> gpY
4 go led
4 goes ncd
4 going ogY
4 gw <client> jbh
4 hairpin kdf
4 hangs <zone> nfZ
4 hangs jja
4 has jaj
4 have fej
4 he tcY
4 her <own> eje
4 her eje
4 his dob
4 host lee
4 i <client> led
4 i <gateway> taa
4 i <host> mWk
4 i <own> glc
4 i <zone> Wll
4 i ajk
4 id <far> dgj
4 id ejf
4 if jhc
4 in <client> nbe
4 in <gateway> bgl
4 in <host> Uhr
4 in <own> bmf
4 in <zone> qZe
4 in qYe
4 inner mbe
4 internal <host> buX
4 internal buX
4 into <zone> kbh
4 into mZh
4 ip <client> jgc
4 ip <far> lfc
4 ip <host> jhc
4 ip <own> doa
4 ip <zone> cgk
4 ip ici
4 is <far> Svg
4 is <gateway> clf
4 is <host> jdg
4 is <own> fmc
4 is <server> aas
4 is <zone> lgb
4 is hmZ
4 it <client> gjd
4 it <gateway> dVu
4 it <host> pca
4 it <own> dmd
4 it <zone> mZg
4 it lec
4 it's <own> dob
4 it's lde
4 its <client> djf
4 its <host> rUg
4 its ihd
4 itself <host> hbk
4 itself <own> ang
4 itself fdk
4 land jgd
4 let <client> rdY
4 let <own> apd
4 let lfb
4 line <outside> dgj
4 line gZo
4 mail <client> rWf
4 mail <host> idi
4 mail <zone> lZh
4 mail fam
4 masquerade <zone> bgl
4 masquerade gck
4 me <client> qYe
4 me <own> fma
4 me efk
4 mean dmd
4 must <client> yQe
4 must nhX
4 my <own> fmb
4 my dYs
4 nat <host> efj
4 nat cfl
4 need cfl
4 never ckg
4 no <client> kia
4 no <far> jhc
4 no <host> cme
4 no <outside> ejf
4 no <own> fkc
4 no <zone> jaj
4 no kbg
4 not <client> mbf
4 not <far> ckf
4 not <gateway> bik
4 not <host> fkd
4 not <outside> blh
4 not <zone> pda
4 not foZ
4 nothing <host> lgb
4 now dkf
4 of <client> sYc
4 of <far> kdf
4 of <host> Wll
4 of <zone> lgb
4 of lbg
4 ok <client> kja
4 ok <outside> bij
4 ok <zone> occ
4 on <client> goY
4 on <far> wYZ
4 on <gateway> djg
4 on <host> lha
4 on <outside> lbg
4 on <zone> lbg
4 on eke
4 only alh
4 open <gateway> Zrc
4 open <host> cco
4 open <zone> pgX
4 open lZi
4 or <client> gmZ
4 or <far> kcg
4 or <gateway> Zli
4 or <host> hnY
4 or <own> eke
4 or <zone> mde
4 or knV
4 our <own> djg
4 our miY
4 out <client> jef
4 out <far> ajj
4 out <gateway> fdk
4 out <host> sbZ
4 out <zone> dbo
4 out eek
4 out' lde
4 outbound <host> nae
4 outbound lde
4 over <client> mce
4 over <host> gUs
4 over <zone> mdd
4 own kbh
4 packets ici
4 pass <far> Utf
4 pass hdi
4 people ilZ
4 permitted <client> fje
4 permitted hck
4 phone lfc
4 ping <client> qXf
4 ping <gateway> jch
4 ping <zone> cem
4 ping eel
4 plain gcj
4 please fdj
4 policy qWf
4 port <client> pac
4 port <far> lcf
4 port <gateway> dle
4 port <outside> ici
4 port <own> bnd
4 port <server> ecm
4 portal Xjl
4 post ufT
4 postfix ljY
4 prerouting elc
4 print cfl
4 private fje
4 pull iZl
4 reach <zone> ngZ
4 reach ofZ
4 real <host> akh
4 real akh
4 refused <own> dkf
4 relay tZa
4 reply <own> gma
4 reply bmg
4 route Wtd
4 routed qeY
4 rule Xni
4 s bkh
4 same <host> bqb
4 same <own> Wse
4 same <zone> oZf
4 same jjZ
4 say ahl
4 says <own> eld
4 scan mbf
4 see Ygo
4 send <client> pZf
4 send <zone> lgb
4 send mZh
4 sends Ron
4 seq <client> lZi
4 seq <far> kYj
4 seq <host> Vkn
4 seq jef
4 server <zone> vdT
4 server rZc
4 session jic
4 set vcV
4 should <host> bfm
4 should <own> gkd
4 should <zone> gXp
4 should Yfo
4 side fpY
4 since <zone> hcj
4 since gdi
4 site hmZ
4 sites kcg
4 snat <zone> dgj
4 so led
4 somebody fcl
4 source <host> dco
4 source Zmh
4 spins mhZ
4 start hbk
4 still <zone> kdg
4 still ici
4 straight kfe
4 submit ndc
4 talk <zone> ijb
4 talk hoX
4 talking kee
4 tcp <far> ihc
4 tcp <host> cii
4 tcp <outside> kja
4 tcp <own> dhh
4 tcp <zone> ici
4 that <client> alh
4 that <far> ngZ
4 that <gateway> ZZu
4 that <host> bmf
4 that <outside> ndc
4 that <own> eke
4 that <zone> oeb
4 that kjZ
4 that's cii
4 the <client> jfe
4 the <far> hnX
4 the <gateway> ajj
4 the <host> lWm
4 the <outside> ajj
4 the <own> blg
4 the <server> edl
4 the <zone> qYe
4 the mdd
4 their ljY
4 them kai
4 then <client> fdk
4 then <host> gpY
4 then ddm
4 there ila
4 these kgc
4 they <own> fkd
4 they <zone> gjc
4 they gbk
4 this <own> ejf
4 this <zone> Tkp
4 this liZ
4 through <host> bkh
4 through <own> amg
4 through <zone> qbb
4 through nfa
4 thru <far> Xsd
4 thru frW
4 thunderbird nZg
4 timed <far> eje
4 timed <host> flc
4 timed fna
4 timeout <own> fej
4 to <client> jjb
4 to <far> kkY
4 to <gateway> ihd
4 to <host> iZk
4 to <outside> jfe
4 to <server> dfk
4 towards <zone> lde
4 towards mce
4 traffic flc
4 translated gjd
4 trying jVo
4 udp <far> Xre
4 udp <gateway> jbi
4 udp <host> pda
4 udp <outside> gck
4 udp <zone> naf
4 up <client> ncd
4 up <far> jfe
4 up <zone> lha
4 up qca
4 updates <host> hYm
4 updates mZi
4 us <far> rdY
4 us <own> ape
4 use <client> kgc
4 use <zone> cel
4 use cfl
4 verdict epa
4 via <host> ckg
4 via <zone> dmd
4 via hid
4 w obd
4 walk Ydr
4 was <own> eke
4 was bhj
4 way <gateway> Wgq
4 way jVo
4 we <client> kee
4 we <outside> Vmm
4 we pgX
4 what Xqf
4 when <zone> pfZ
4 when gma
4 where Ykk
4 which <own> emc
4 which gZn
4 while ked
4 whole eld
4 why dgj
4 will <client> bod
4 will <host> frW
4 will <zone> hZn
4 will lia
4 with <host> iZl
4 with <outside> bdn
4 with <own> fje
4 with <zone> led
4 work <client> ilZ
4 work <outside> dmd
4 work <zone> led
4 work hjd
4 working jgd
4 works <zone> saa
4 works pbc
4 would <client> iic
4 would <host> cnd
4 would <own> cbp
4 would <zone> iXm
4 yes <zone> rbb
4 yes vbW
4 you <client> pZe
4 you Uuf
4 一 <client> uZa
4 一 <outside> khb
4 一 <own> emb
4 一 <zone> bdn
4 一 eZp
4 上 <client> hjc
4 上 <host> pYg
4 上 <own> fje
4 上 <zone> hZm
4 不 <client> iic
4 不 <far> clf
4 不 <gateway> hdi
4 不 <host> kgc
4 不 <outside> egj
4 不 <own> eke
4 不 <zone> lfb
4 不 ofa
4 为 <client> oZf
4 为 <zone> jgd
4 为 jff
4 主 <host> uaY
4 主 djg
4 么 jff
4 了 <client> qZe
4 了 <gateway> dgj
4 了 <own> fje
4 了 jaj
4 事 <zone> gam
4 事 cii
4 人 Zmh
4 什 <own> glb
4 什 ckg
4 从 jlZ
4 他 ejf
4 以 <outside> kbg
4 以 gkc
4 们 <far> kfd
4 们 jib
4 件 <client> oaf
4 件 hal
4 会 <client> iid
4 会 <host> glb
4 会 <outside> kha
4 会 <zone> lhb
4 会 ila
4 信 <client> ofZ
4 信 <host> kcg
4 信 <own> emc
4 信 <zone> kfe
4 公 jka
4 出 ihd
4 则 Uln
4 到 <client> uZZ
4 到 <far> pac
4 到 <gateway> sVf
4 到 <outside> lYk
4 到 <own> bod
4 到 <zone> eao
4 加 ejf
4 动 <host> tZa
4 动 sYc
4 包 <zone> afn
4 包 hkb
4 印 <zone> gZn
4 印 cfl
4 去 <client> mfc
4 去 <far> clf
4 去 <gateway> fje
4 去 <host> lPr
4 去 kWm
4 反 <zone> qeY
4 反 rfW
4 发 <client> pZe
4 发 <host> mag
4 发 <zone> pad
4 发 nbe
4 口 <client> jja
4 口 <far> cme
4 口 <host> eek
4 口 <outside> Xkl
4 口 <own> gkd
4 口 egj
4 可 <zone> jge
4 可 lbg
4 台 jbi
4 后 <own> dmd
4 后 bhk
4 吗 <client> jlY
4 吗 <far> Vsf
4 吗 <gateway> cfl
4 吗 <host> bqb
4 吗 <own> dgk
4 吗 <zone> iWo
4 吗 fej
4 否 Yng
4 吧 <host> fek
4 吧 dcm
4 哪 <own> dle
4 哪 eke
4 啥 del
4 器 <client> uSg
4 器 <host> iic
4 器 <own> eje
4 器 <zone> qgW
4 器 mlV
4 回 <own> emc
4 回 hid
4 在 gna
4 地 ckg
4 外 <host> mce
4 外 dmd
4 好 gck
4 就 <client> kee
4 就 <host> efj
4 就 <outside> bkg
4 就 <own> fnb
4 就 <zone> gdj
4 就 kdf
4 常 <outside> fdk
4 常 fej
4 应 <own> fkd
4 底 Whp
4 开 <outside> kgc
4 开 <own> anf
4 录 kfd
4 往 lZi
4 得 <far> cme
4 得 <gateway> gck
4 得 <host> lfc
4 得 <outside> sZb
4 得 <zone> mdc
4 得 kha
4 志 <host> dnd
4 志 dnd
4 怎 <own> djg
4 想 <zone> cfl
4 想 ben
4 我 hhd
4 户 sVf
4 打 <client> nbe
4 打 <outside> kfd
4 打 <zone> lgc
4 打 oae
4 报 <client> uZZ
4 报 ial
4 拒 kgc
4 拿 pbc
4 按 fkc
4 掉 eld
4 接 <client> saa
4 接 <own> cme
4 接 <zone> fke
4 接 idh
4 提 <zone> bcp
4 提 dcn
4 收 <client> uUe
4 收 <zone> kbh
4 收 lde
4 放 <client> ang
4 放 <far> Ysd
4 放 <gateway> ffj
4 放 <host> pfZ
4 放 <own> fje
4 放 <zone> jfe
4 数 mec
4 日 mbg
4 时 kjZ
4 是 <client> anf
4 是 <far> liZ
4 是 <gateway> bhk
4 是 <host> bij
4 是 <own> bmf
4 是 <zone> hcj
4 是 cjh
4 最 hYn
4 有 <gateway> bhj
4 有 <host> aqc
4 有 <outside> mec
4 有 <zone> occ
4 有 ika
4 服 doa
4 机 <zone> jaj
4 机 del
4 来 <client> ejf
4 来 <own> Zrc
4 来 ele
4 析 jgd
4 步 jgd
4 段 <zone> chj
4 段 chj
4 求 jfe
4 没 <far> clf
4 没 <gateway> bji
4 没 <outside> Yli
4 没 <zone> rZb
4 没 jic
4 流 <zone> kee
4 流 kfd
4 源 afm
4 用 <client> hnZ
4 用 <zone> mfb
4 由 <client> hid
4 由 ohX
4 电 mfb
4 的 <client> jib
4 的 <far> ijb
4 的 <gateway> Xlk
4 的 <host> bfm
4 的 <outside> gbl
4 的 <own> foZ
4 的 <server> dgk
4 的 <zone> ncd
4 的 ihd
4 目 lec
4 直 <client> tZb
4 直 <outside> ofZ
4 直 <own> fpY
4 直 <zone> ben
4 直 del
4 看 Zlh
4 程 jdg
4 端 <client> bne
4 端 <outside> cem
4 端 <own> djg
4 端 <server> fbm
4 端 <zone> hlZ
4 端 bqb
4 经 dgk
4 给 <client> dkf
4 给 hjc
4 网 jch
4 能 <client> bmf
4 能 <far> ddl
4 能 <host> qda
4 能 <outside> ncc
4 能 <own> fna
4 能 <zone> ked
4 能 lcf
4 脑 <zone> kdg
4 脑 jdf
4 行 <host> bij
4 行 <outside> cme
4 行 <own> doc
4 行 <zone> odb
4 行 gdk
4 被 <client> fkd
4 被 <host> bhk
4 被 dkf
4 要 <outside> Zpe
4 要 kfd
4 规 <zone> led
4 让 Yqf
4 访 <client> pZe
4 访 <gateway> sVf
4 访 <host> oZf
4 访 <outside> mdd
4 访 <zone> fan
4 访 cfl
4 话 bcp
4 询 <client> kfd
4 询 jgd
4 请 rbb
4 走 <host> ojV
4 走 <zone> eZp
4 走 alh
4 超 <own> glb
4 超 ijb
4 转 iib
4 边 fmb
4 过 <client> frW
4 过 Xlk
4 还 <gateway> kbh
4 还 <zone> lgc
4 还 lbf
4 这 Xjm
4 进 jch
4 连 <client> pZe
4 连 <far> pcb
4 连 <gateway> jdg
4 连 <host> mec
4 连 <outside> occ
4 连 <own> bne
4 连 <zone> idh
4 连 naf
4 通 <far> djg
4 通 <gateway> dkf
4 通 <host> jhc
4 通 <outside> glb
4 那 <zone> bfm
4 那 eao
4 邮 <client> oZf
4 邮 <own> enb
4 邮 <zone> mZh
4 都 gdj
4 问 <client> efj
4 问 <far> hjc
4 问 <host> jef
4 间 <zone> lde
4 间 oae
<- with <client> neb
<- with <host> led
<- with <own> lcf
<- with <zone> oXh
<client> with <- ben
<client> with <far> pcc
<client> with <gateway> fje
<client> with <host> kdg
<client> with <outside> Zim
<client> with <own> qVh
<client> with <public> seW
<client> with <server> ndc
<client> with <zone> hoX
<far> with <client> dle
<far> with <far> bgl
<far> with <gateway> dkf
<far> with <host> glc
<far> with <outside> nec
<far> with <own> obd
<far> with <public> lfd
<far> with <server> dih
<far> with <zone> ilZ
<gateway> with <client> dbo
<gateway> with <far> lXk
<gateway> with <host> mUm
<gateway> with <outside> Srj
<gateway> with <own> eZp
<gateway> with <public> cdn
<gateway> with <server> aeo
<gateway> with <zone> Vjo
<host> with <- liZ
<host> with <client> gma
<host> with <far> jhc
<host> with <gateway> jhb
<host> with <host> dZq
<host> with <outside> cii
<host> with <own> hK1
<host> with <public> mWl
<host> with <zone> Vnk
<outside> with <client> bhk
<outside> with <far> NP/
<outside> with <gateway> nfb
<outside> with <host> ijb
<outside> with <outside> sfV
<outside> with <own> gYo
<outside> with <public> hdi
<outside> with <server> dld
<outside> with <zone> Piu
<own> with <- glb
<own> with <client> eke
<own> with <far> dpa
<own> with <gateway> eld
<own> with <host> cnd
<own> with <outside> dmd
<own> with <own> dZq
<own> with <public> dtW
<own> with <server> drY
<own> with <zone> dle
<public> with <client> ebn
<public> with <far> Zhn
<public> with <gateway> bfm
<public> with <host> akj
<public> with <outside> eao
<public> with <own> dUv
<public> with <zone> cjh
<server> with <client> cco
<server> with <far> bfm
<server> with <gateway> cem
<server> with <host> acq
<server> with <outside> Zat
<server> with <own> efk
<server> with <server> fdk
<server> with <zone> bar
<zone> with <- bmf
<zone> with <client> KY+
<zone> with <far> hXn
<zone> with <gateway> ibj
<zone> with <host> gSu
<zone> with <outside> kgc
<zone> with <own> iak
<zone> with <server> hhd
again AB/
at <- 3 1 rdY
at <client> 2 0 ekd
at <client> 2 1 khb
at <client> 3 0 kja
at <client> 3 1 dlf
at <client> 3 2 ncd
at <client> 4 0 qYe
at <client> 4 1 fdk
at <client> 4 2 mTn
at <client> 4 3 bij
at <client> 5 0 wZX
at <client> 5 1 qca
at <client> 5 2 obd
at <client> 5 3 hbk
at <client> 5 4 jbi
at <client> 6 0 ycS
at <client> 6 1 elc
at <client> 6 2 qdY
at <client> 6 3 hal
at <client> 6 4 Wfs
at <client> 6 5 bdp
at <client> 7 0 ndc
at <client> 7 1 dek
at <client> 7 4 Zgn
at <client> 7 5 fZo
at <far> 2 0 iic
at <far> 3 0 fdk
at <far> 3 1 kjZ
at <far> 3 2 bne
at <far> 4 0 qeZ
at <far> 4 1 goY
at <far> 4 2 cnd
at <far> 5 0 nfb
at <far> 5 1 foZ
at <far> 5 2 djg
at <far> 5 3 occ
at <far> 6 4 fcl
at <gateway> 2 0 jmX
at <gateway> 2 1 nrO
at <gateway> 3 0 kbh
at <gateway> 3 1 fYp
at <gateway> 3 2 Wio
at <gateway> 4 0 Xav
at <gateway> 4 1 hbk
at <gateway> 4 2 bbq
at <gateway> 4 3 ben
at <gateway> 5 0 Yau
at <gateway> 5 2 dkf
at <gateway> 5 3 Vet
at <gateway> 5 4 fZo
at <gateway> 6 4 afn
at <gateway> 6 5 cfl
at <host> 2 0 rlQ
at <host> 2 1 mnS
at <host> 3 1 Zgn
at <host> 3 2 bfm
at <host> 4 0 Zdq
at <host> 4 1 emb
at <host> 4 3 hkb
at <host> 5 1 ben
at <host> 5 2 bdo
at <host> 5 3 bYt
at <host> 5 4 chj
at <host> 6 0 saa
at <host> 6 1 Wph
at <host> 6 2 goY
at <host> 6 3 dYs
at <host> 6 4 jch
at <host> 6 5 kOv
at <host> 7 3 cqb
at <host> 7 6 gVr
at <host> 8 4 gSu
at <outside> 2 0 veU
at <outside> 2 1 olT
at <outside> 3 0 obe
at <outside> 3 1 bji
at <outside> 3 2 amg
at <outside> 4 0 hbk
at <outside> 4 1 dhi
at <outside> 4 2 khb
at <outside> 4 3 dZq
at <outside> 5 0 bbq
at <outside> 5 1 ddm
at <outside> 5 2 djg
at <outside> 5 3 Wdt
at <outside> 5 4 edk
at <outside> 6 3 bhj
at <outside> 6 5 dap
at <own> 2 0 Yqe
at <own> 2 1 cle
at <own> 3 0 bme
at <own> 3 1 fmb
at <own> 3 2 eld
at <own> 4 0 dob
at <own> 4 1 ewS
at <own> 4 2 emd
at <own> 4 3 cco
at <own> 5 0 fna
at <own> 5 1 euU
at <own> 5 2 fpY
at <own> 5 3 eYp
at <own> 5 4 gYp
at <own> 6 0 Xsd
at <own> 6 1 emc
at <own> 6 2 emc
at <own> 6 4 gZn
at <own> 6 5 fdj
at <own> 7 1 fpY
at <own> 7 2 frW
at <own> 7 3 gTt
at <own> 8 1 ftV
at <own> 8 3 gam
at <own> 9 2 cuW
at <own> 9 8 gam
at <public> 2 1 dnc
at <public> 3 0 aeo
at <public> 3 1 bfm
at <public> 3 2 Zng
at <public> 4 1 Yeq
at <public> 4 2 ecm
at <public> 4 3 eZp
at <server> 2 0 lfb
at <server> 3 0 fbl
at <server> 3 1 bbq
at <server> 3 2 cWu
at <server> 4 0 cZr
at <server> 4 1 cfm
at <server> 4 2 cem
at <server> 5 0 cco
at <server> 5 3 agm
at <zone> 2 0 0eO
at <zone> 2 1 noR
at <zone> 3 0 rYd
at <zone> 3 1 mZh
at <zone> 3 2 iak
at <zone> 4 0 afn
at <zone> 4 1 fUt
at <zone> 4 2 edl
at <zone> 4 3 eld
at <zone> 5 0 jbj
at <zone> 5 2 ndc
at <zone> 5 3 Zep
at <zone> 5 4 afn
at <zone> 6 0 afn
at <zone> 6 1 bfm
at <zone> 6 3 dgj
at <zone> 6 4 dgj
at <zone> 7 0 oda
at <zone> 7 1 kee
at <zone> 7 2 bgl
at <zone> 8 0 dgj
before - <client> lfc
before - <own> dfk
before - <public> Znf
before - <server> dXs
before - <zone> imY
before <- <client> rgV
before <- <far> ben
before <- <host> cqa
before <- <own> gpX
before <client> <- mfa
before <client> <client> glb
before <client> <far> fnb
before <client> <host> jmX
before <client> <outside> Zbs
before <client> <own> hla
before <client> <server> ebn
before <client> <zone> Zep
before <far> <client> kdf
before <far> <far> crZ
before <far> <gateway> nVk
before <far> <host> jhd
before <far> <outside> UV3
before <far> <own> enb
before <far> <public> bar
before <far> <server> cfl
before <gateway> <client> lia
before <gateway> <far> ijb
before <gateway> <gateway> lVm
before <gateway> <host> Vsg
before <gateway> <outside> ilZ
before <gateway> <own> dke
before <gateway> <public> chj
before <gateway> <server> dcn
before <gateway> <zone> mjX
before <host> <client> occ
before <host> <far> inX
before <host> <gateway> pZe
before <host> <host> ben
before <host> <outside> led
before <host> <own> dob
before <host> <public> djg
before <host> <server> Yep
before <host> <zone> nZh
before <outside> <client> Xfq
before <outside> <far> Zhm
before <outside> <gateway> Som
before <outside> <outside> qgW
before <outside> <own> dle
before <outside> <server> ecm
before <outside> <zone> hck
before <own> <client> oVj
before <own> <far> qUi
before <own> <gateway> sZb
before <own> <host> oae
before <own> <outside> nZg
before <own> <own> csY
before <own> <public> eXr
before <own> <server> cel
before <own> <zone> oeb
before <public> <client> mdd
before <public> <host> lXk
before <public> <own> bme
before <public> <zone> nfZ
before <server> <client> ihd
before <server> <gateway> jib
before <server> <own> efj
before <server> <server> dcn
before <server> <zone> tXb
before <zone> <- mZh
before <zone> <client> coc
before <zone> <far> anf
before <zone> <gateway> Vlm
before <zone> <host> Yhn
before <zone> <own> ekf
before <zone> <server> edl
before <zone> <zone> lWm
behind - <client> kjZ
behind - <far> jfe
behind - <host> lfd
behind - <outside> lag
behind - <own> Zsc
behind - <public> aeo
behind - <server> ibk
behind - <zone> kef
behind <client> <client> gam
behind <client> <far> ijb
behind <client> <gateway> efk
behind <client> <outside> lhb
behind <client> <own> coc
behind <client> <public> eZp
behind <client> <server> ddm
behind <client> <zone> oZe
behind <far> <client> ibj
behind <far> <far> Zfo
behind <far> <gateway> idi
behind <far> <host> nhY
behind <far> <outside> gYo
behind <far> <own> dnc
behind <far> <server> Yfp
behind <far> <zone> lSq
behind <gateway> <far> aqc
behind <gateway> <gateway> Xoh
behind <gateway> <host> Wlm
behind <gateway> <outside> mbf
behind <gateway> <own> eld
behind <gateway> <server> beo
behind <gateway> <zone> pZe
behind <host> <- nfb
behind <host> <far> glb
behind <host> <gateway> fcl
behind <host> <outside> gnZ
behind <host> <public> bgk
behind <host> <server> bbq
behind <host> <zone> oae
behind <outside> <client> qkS
behind <outside> <far> qca
behind <outside> <gateway> aki
behind <outside> <host> Xjm
behind <outside> <outside> Vet
behind <outside> <own> dmd
behind <outside> <public> eek
behind <outside> <server> cXt
behind <own> <- mdc
behind <own> <client> hbk
behind <own> <far> jZl
behind <own> <gateway> fbm
behind <own> <host> dZq
behind <own> <outside> fYp
behind <own> <own> gWr
behind <own> <public> cZr
behind <own> <server> Yfp
behind <own> <zone> ebn
behind <public> <far> qYd
behind <public> <gateway> aeo
behind <public> <host> hal
behind <public> <own> dqY
behind <server> <client> hka
behind <server> <gateway> dek
behind <server> <host> hlb
behind <server> <outside> dle
behind <server> <own> dqa
behind <server> <public> eld
behind <server> <zone> khb
behind <zone> <client> kia
behind <zone> <far> gjd
behind <zone> <gateway> adp
behind <zone> <host> amf
behind <zone> <outside> Vpi
behind <zone> <own> eld
behind <zone> <public> djg
behind <zone> <server> bcp
behind <zone> <zone> Xoh
form ' - <> ' cfl
form , - - afn
form , - : Yni
form , - <> , kgc
form , - <> - iak
form , - <> -ed wXZ
form , - <> -s hal
form , - <> get lgb
form , - <n> Zli
form , - does jYm
form , - is ihc
form , - to Yrc
form , - 是 naf
form , -ed by lfb
form , -ing from mce
form , -s - jdg
form , -s <> - jfe
form , <outside> to dle
form , <server> <> , bne
form , <server> 是 hjd
form , <service> <> 填 efk
form , <service> to csZ
form , <zone> to dld
form , <zone> 上 cmf
form , <zone> 到 gma
form , <zone> 去 emc
form , can <> - lah
form , can <> -ed edl
form , does - Yhm
form , does <> - lZi
form , does <> -ed rab
form , does <> get efj
form , from <> to cfl
form , is - kZj
form , is <> - kjZ
form , not via gbl
form , on - ado
form , would <> - ilZ
form , would <> -s kai
form , would <> get veU
form , 人 在 kee
form , 地 址 gkc
form , 我 在 kfd
form , 是 <> 丢 dek
form , 是 <> 拦 eek
form , 是 <> 的 dfk
form , 源 <> , qYe
form , 目 的 ckg
form , 请 问 kbh
form , 这 样 jeg
form , 连 <> 的 bsZ
form - ' - efj
form - , - djg
form - , -ing bYt
form - , <> $ rba
form - , <> , fej
form - , <> - gbl
form - , <> -ing cem
form - , <> <own> efj
form - , <> to mec
form - , <> 就 Ygo
form - , <> 是 fdk
form - , <> 还 kbg
form - , does obd
form - , would ndc
form - , 从 iak
form - - - jfd
form - - -ing bfm
form - - -s jdg
form - - : djf
form - - <> $ ean
form - - <> - jib
form - - <> -> jib
form - - <> -ed jhc
form - - <> -s cgk
form - - <> : fke
form - - <> <client> Zfo
form - - <> <host> ocd
form - - <> <own> jch
form - - <> <service> kgb
form - - <> ? anf
form - - <> and fcl
form - - <> at Zmh
form - - <> does dZr
form - - <> for cjh
form - - <> from cmf
form - - <> get qbb
form - - <> gets bhk
form - - <> has gdi
form - - <> is bhk
form - - <> on qYd
form - - <> should apd
form - - <> to jgd
form - - <> will kfc
form - - <client> aep
form - - <n> hla
form - - <own> cgk
form - - <server> lfd
form - - at pZe
form - - by Wll
form - - can bdp
form - - from ckg
form - - in mga
form - - into Vml
form - - is chj
form - - of Zkj
form - - on jch
form - - over fXq
form - - that kee
form - - via alh
form - - will eoa
form - - with hal
form - - would kbg
form - -> <> - Yfo
form - -ed , dhi
form - -ed - pea
form - -ed <> $ fna
form - -ed <> , foa
form - -ed <> -s mag
form - -ed <> ? dkg
form - -ed <> and kgc
form - -ed by hcj
form - -ed from del
form - -ed into sYd
form - -ed to oZf
form - -ing <> - eek
form - -ing <> from arb
form - -ing at fke
form - -ing from rgV
form - -ing in mfb
form - -ing on gck
form - -ing to ckg
form - -ing via ben
form - -s , edl
form - -s - cgl
form - -s -ed nbf
form - -s -ing iic
form - -s -s acq
form - -s <> $ cpb
form - -s <> , fkd
form - -s <> -s peZ
form - -s <> ? aeo
form - -s <> on lbg
form - -s at jdf
form - -s by uXa
form - -s for nfa
form - -s from niX
form - -s in qiV
form - -s of dnb
form - -s on phW
form - -s to fna
form - -s via cjh
form - : - bne
form - : <> , Wnk
form - : <> - jfe
form - : <> to rUh
form - : can rYc
form - : in ffj
form - : would jgd
form - <client> , gZn
form - <client> - fkc
form - <client> -ed bod
form - <client> -ing gkc
form - <client> -s Ysc
form - <client> <> - Zil
form - <client> <> -s Yni
form - <client> to ajj
form - <far> -> bnf
form - <far> <> -s Wph
form - <gateway> - pad
form - <gateway> from pXg
form - <host> -s YuZ
form - <host> <> -s naf
form - <host> from naf
form - <host> is mfc
form - <host> to Yfp
form - <host> will mbf
form - <n> , kbh
form - <n> - lcg
form - <n> : pad
form - <n> <> - cjh
form - <n> <> <n> fkd
form - <n> does gid
form - <n> from eke
form - <n> is pXg
form - <n> of cnd
form - <n> on Zng
form - <n> to efj
form - <n> 到 aoe
form - <outside> - bpb
form - <outside> to cme
form - <own> -ing gck
form - <own> from sfV
form - <server> <> , arb
form - <server> <> -s mec
form - <server> <> is gjc
form - <service> - Vpi
form - <service> <> <n> Xlk
form - <service> <n> edl
form - <service> at ape
form - <service> from iic
form - <service> into Ysc
form - <service> of bne
form - <service> on boe
form - <service> to arb
form - <zone> , neb
form - <zone> -> jef
form - <zone> -s jai
form - <zone> <> -s dcn
form - <zone> to hjc
form - at - dfj
form - at <> $ Veu
form - at <> , ngY
form - at <> - hXo
form - at <> -ed ijc
form - at <> -s jgd
form - at <> ? Zkj
form - at <> is kXl
form - at <> on Zrc
form - by <> , dgj
form - by <> - iXn
form - by <> <own> eej
form - by <> ? fke
form - by <public> dpa
form - can <> - jbi
form - can <> -ed kcg
form - can <> get dfk
form - does - cen
form - does <> -ed cdm
form - does <> do dfk
form - for - bfm
form - for <> $ ndc
form - for <> - amg
form - for <> -ing kjZ
form - for <> ? mbf
form - for <> to cem
form - from - mce
form - from <> $ ele
form - from <> , pWh
form - from <> - bhk
form - from <> -ed jbi
form - from <> -ing Ykk
form - from <> -s fck
form - from <> ? bgl
form - from <> is oZf
form - from <> on mfb
form - from <> over clf
form - from <> to pZe
form - get to alh
form - have <> -s clf
form - in - jef
form - in <> , ebm
form - in <> - Zeo
form - in <> -ed lah
form - in <> <client> Yfp
form - in <> ? jhc
form - in <> and kfd
form - in <> can nea
form - in <> get hbj
form - in <> gets uWc
form - in <> is qdZ
form - in <zone> nec
form - in from vZY
form - in on chk
form - is - fej
form - is <> $ oXh
form - is <> , rdY
form - is <> - niX
form - is <> -ing fan
form - is <> and dle
form - is <> on Xub
form - is on jef
form - of - jnW
form - of <> ? Zta
form - of <> on rYc
form - on <> $ ndc
form - on <> , jch
form - on <> - fbl
form - on <> -ed eoZ
form - on <> -ing mZh
form - on <> -s xSd
form - on <> : jkZ
form - on <> <n> ejf
form - on <> <service> lgb
form - on <> ? dsX
form - on <> and kee
form - on <> can khc
form - on <> get lah
form - on <> has nhY
form - on <> is ddm
form - on <> to pdb
form - on <> who lde
form - that - iaj
form - that <> - mec
form - that <> -s kee
form - to -ed foZ
form - to -ing eld
form - to <> $ Ykk
form - to <> , jlY
form - to <> - Zkj
form - to <> -ed bij
form - to <> -ing enb
form - to <> -s irU
form - to <> <far> dih
form - to <> <service> eke
form - to <> ? bne
form - to <> at fje
form - to <> by bdo
form - to <> from chj
form - to <> on Xtd
form - to <> with ckg
form - to <host> eje
form - to <own> gdj
form - to <public> foZ
form - via <> , dnc
form - via <> - Xho
form - via <> ? eek
form - with - mbf
form - with <> -s drY
form - would <> - sbZ
form - would <> -ed mdc
form - 在 <> , kee
form - 是 <> $ jff
form - 是 <> , led
form - 的 - efj
form -ed - , eje
form -ed - -s Zof
form -ed - <> - lcf
form -ed - <> ? Yhn
form -ed - <> on jja
form -ed - by foa
form -ed - from Zjk
form -ed - is bkh
form -ed - on mec
form -ed - to ckh
form -ed -ing - Zqd
form -ed <client> -s gjd
form -ed <service> on emc
form -ed <service> to Zrc
form -ed at <> , dld
form -ed at <> - cqa
form -ed by <> , hjc
form -ed by <> - qYe
form -ed by <> ? emd
form -ed by <> on kdf
form -ed from <> - eke
form -ed from <> ? neb
form -ed from <> to Xfp
form -ed get to gpY
form -ed on <> $ oZe
form -ed on <> , cap
form -ed on <> - obd
form -ed on <> ? phV
form -ed to - ldf
form -ed to <> $ vUd
form -ed to <> , kef
form -ed to <> - kgb
form -ed to <> ? sSi
form -ed to <> on Xqf
form -ing - <> - enb
form -ing - <> from kai
form -ing - at mbf
form -ing - for jbi
form -ing - from reX
form -ing - on qeY
form -ing - to Zof
form -ing -ing <> from jdg
form -ing -s - lde
form -ing -s on mdd
form -ing <far> from lcg
form -ing <host> from kdf
form -ing <own> from obd
form -ing <service> on V0Y
form -ing <service> to hid
form -ing at <> - mce
form -ing from <> , adp
form -ing from <> - ejf
form -ing from <> to tYb
form -ing in <> - pda
form -ing in from lde
form -ing in on jgd
form -ing on - bar
form -ing on <> $ ebn
form -ing on <> - lXk
form -ing to - bdo
form -ing to <> - foZ
form -ing to <> -ed bij
form -ing to <> ? fje
form -ing to <> on Wnj
form -ing 不 通 cnd
form -ing 得 到 cnd
form -ing 得 通 ejg
form -ing 通 <> $ ejf
form -ing 通 <> 吗 fkd
form -s , <> - Zsc
form -s - , iZl
form -s - - bji
form -s - -ed qRl
form -s - -s Yim
form -s - <> $ bar
form -s - <> , bij
form -s - <> - aik
form -s - <> -ing agm
form -s - <> -s jaj
form -s - <> ? YXx
form -s - <> on eej
form -s - <> to iic
form -s - at enb
form -s - from occ
form -s - in fcl
form -s - is mec
form -s - on imZ
form -s - to inY
form -s -ed <> -s mbf
form -s -ed from aqc
form -s -ing <> - doc
form -s -ing <> from lfc
form -s -ing from Zil
form -s -s - bkh
form -s -s from anf
form -s -s to jka
form -s : - nfa
form -s <client> -> apd
form -s <service> at Vtf
form -s <service> from djg
form -s <service> on Xmj
form -s <service> to anf
form -s at <> , jjb
form -s at <> and nbe
form -s does - Zfo
form -s does <> - dih
form -s from <> $ anf
form -s from <> , jlY
form -s from <> - mbf
form -s from <> ? enb
form -s from <> on kee
form -s from <> to kjZ
form -s in <> , joW
form -s in <> - xXY
form -s in <> -ed ncd
form -s in <> ? rWf
form -s in <> are ndc
form -s in <> get qXe
form -s is from lee
form -s of <> - iak
form -s of <> are cme
form -s on <> $ rYd
form -s on <> - fke
form -s on <> -s qdZ
form -s on <> : nfa
form -s on <> ? Zmh
form -s on <> and lec
form -s on <> can mdc
form -s to - Xkl
form -s to <> $ ejf
form -s to <> , aof
form -s to <> - iid
form -s to <> -> kfd
form -s to <> ? ihd
form -s to <> on Xqf
form -s via <> - cjh
form : - - elc
form : - -s jib
form : - <> , uXa
form : - <> - gdj
form : - <> <client> Yjl
form : - <> <own> glb
form : - <client> emd
form : - <host> ndc
form : - to eke
form : -ing <> - fjd
form : <n> - mec
form : <n> <> - fdk
form : <n> <n> iZl
form : <outside> to bnd
form : <zone> to Xgo
form : can <> - pda
form : does <> - lbg
form : in <> - efk
form <> ' - of - dgj
form <> ' - of dgj
form <> , - $ $ hid
form <> , - $ hid
form <> , - - $ ejf
form <> , - - , hid
form <> , - - -ed hla
form <> , - - -ing mfb
form <> , - - -s Ylj
form <> , - - <host> ofZ
form <> , - - <n> coc
form <> , - - ? iid
form <> , - - in bki
form <> , - -ed sbZ
form <> , - -s jhd
form <> , - <client> , afn
form <> , - <client> Zqd
form <> , - <host> - Wrf
form <> , - <host> fkd
form <> , - <n> $ iak
form <> , - <n> , imY
form <> , - <n> - Ytb
form <> , - <n> -ed klX
form <> , - <n> : buX
form <> , - <n> ? Wva
form <> , - <n> does fld
form <> , - <own> , jfe
form <> , - <service> - aqd
form <> , - <service> hjc
form <> , - ? $ jef
form <> , - ? jef
form <> , - does - ajj
form <> , - is - lee
form <> , - is oae
form <> , - to jja
form <> , -ed - not gkd
form <> , -ed - qXf
form <> , -ed to neb
form <> , -s - - nbe
form <> , -s - ncd
form <> , -s - not jdg
form <> , -s -ing ikb
form <> , <client> , - efj
form <> , <client> , efk
form <> , <gateway> 会 flc
form <> , <gateway> 放 hjc
form <> , <gateway> 放 行 fkd
form <> , <gateway> 这 coc
form <> , <n> $ $ doa
form <> , <n> $ doa
form <> , <n> - , kfc
form <> , <n> - khb
form <> , <n> 端 dih
form <> , <n> 端 口 dih
form <> , <outside> 访 efj
form <> , <outside> 访 问 efj
form <> , <own> - mce
form <> , <service> <n> , dkf
form <> , <service> <n> - vaX
form <> , <service> <n> does jfe
form <> , <service> <server> lde
form <> , <service> ? $ enb
form <> , <service> ? enb
form <> , <service> on pbc
form <> , <zone> 的 bkh
form <> , <zone> 还 cfm
form <> , <zone> 还 能 bfl
form <> , and - - jcg
form <> , and - iak
form <> , and does dkf
form <> , can - - pgY
form <> , do - - Zhm
form <> , do - Zik
form <> , does - - dpa
form <> , does - <gateway> hjc
form <> , does - jge
form <> , does <service> ilZ
form <> , does that - hnY
form <> , is - - lfc
form <> , is - -ed Xrf
form <> , is - mga
form <> , is <service> pZf
form <> , is that - jja
form <> , on - <outside> ncd
form <> , on - kcf
form <> , should - eqY
form <> , should that djg
form <> , will - - oae
form <> , will - klX
form <> , would that cnd
form <> , 一 直 cmd
form <> , 一 直 转 cme
form <> , 为 啥 hid
form <> , 会 不 Ykk
form <> , 会 不 会 Ykk
form <> , 会 被 jib
form <> , 会 被 丢 hjc
form <> , 发 信 <server> kee
form <> , 发 信 jfe
form <> , 帮 看 hid
form <> , 想 <service> lde
form <> , 放 行 jgd
form <> , 是 <gateway> 拦 jkZ
form <> , 是 <gateway> 的 emc
form <> , 端 口 <n> dkf
form <> , 端 口 dkf
form <> , 这 样 Zfn
form <> , 连 的 hdi
form <> , 麻 烦 ijc
form <> , 麻 烦 看 ijc
form <> - $ $  fpY
form <> - $ $ fpY
form <> - , - - bne
form <> - , - gck
form <> - , -ed hka
form <> - , -s - dig
form <> - , -s cem
form <> - , does bhk
form <> - , should jgd
form <> - - $ $ eek
form <> - - $ eek
form <> - - , <zone> Zlh
form <> - - , can gUs
form <> - - , dih
form <> - - , does fXq
form <> - - - $ Zng
form <> - - - , ahl
form <> - - - -ed iic
form <> - - - -ing eke
form <> - - - -s cdn
form <> - - - : mhZ
form <> - - - <client> ail
form <> - - - <n> ajj
form <> - - - <outside> lfc
form <> - - - <own> rdY
form <> - - - <service> ofZ
form <> - - - ? dgj
form <> - - - dfk
form <> - - - in ibj
form <> - - - is ial
form <> - - - on sVf
form <> - - - over bkh
form <> - - - to iYm
form <> - - -ed - kkY
form <> - - -ed to gck
form <> - - -ing nfa
form <> - - -s , hak
form <> - - -s - dkf
form <> - - -s <n> gkc
form <> - - -s from kdf
form <> - - -s in mWk
form <> - - -s kfd
form <> - - : lgb
form <> - - <client> jdg
form <> - - <far> nZg
form <> - - <gateway> gbl
form <> - - <host> - kfd
form <> - - <host> edk
form <> - - <n> : Zkj
form <> - - <n> Wll
form <> - - <outside> gZn
form <> - - <own> $ rfW
form <> - - <own> ? fej
form <> - - <own> lfd
form <> - - <service> to occ
form <> - - <zone> scX
form <> - - ? - ben
form <> - - ? Yho
form <> - - and - jic
form <> - - and jic
form <> - - at - ked
form <> - - at kfd
form <> - - by Xub
form <> - - does - Zjl
form <> - - does Yhn
form <> - - for - dfj
form <> - - for lYj
form <> - - from <outside> apd
form <> - - from Ysc
form <> - - get qbb
form <> - - has hkc
form <> - - in fXq
form <> - - is -ed eqX
form <> - - is Zta
form <> - - not dhi
form <> - - of jge
form <> - - on - iWo
form <> - - on kWm
form <> - - should bod
form <> - - that Xni
form <> - - to - efj
form <> - - to <far> pbc
form <> - - to <host> mga
form <> - - to <outside> oYf
form <> - - to <own> jge
form <> - - to oZf
form <> - - would mdd
form <> - -ed - - dhi
form <> - -ed - -ed blg
form <> - -ed - jgd
form <> - -ed -s Ylj
form <> - -ed <client> inW
form <> - -ed <service> ndc
form <> - -ed ? $ Zjk
form <> - -ed ? Zjk
form <> - -ed from dle
form <> - -ed to - ogY
form <> - -ed to <outside> Zmh
form <> - -ed to fkd
form <> - -ing - ika
form <> - -ing -s mfb
form <> - -ing from naf
form <> - -ing to dkg
form <> - -s $ $ gla
form <> - -s $ gla
form <> - -s , - jib
form <> - -s , fje
form <> - -s - $ agm
form <> - -s - , pea
form <> - -s - - ahl
form <> - -s - -s djg
form <> - -s - ? lcf
form <> - -s - elc
form <> - -s - is hbk
form <> - -s -ing $ dle
form <> - -s -ing hlZ
form <> - -s -s lde
form <> - -s ? $ bkh
form <> - -s ? bij
form <> - -s for - cnd
form <> - -s for dnd
form <> - -s from jZl
form <> - -s on fek
form <> - -s to - oea
form <> - -s to lde
form <> - : - - hbk
form <> - : -ed lgb
form <> - : <n> - coc
form <> - : <n> alg
form <> - : <service> ben
form <> - <client> - <n> hcj
form <> - <client> - hcj
form <> - <client> -ed <n> qXe
form <> - <client> -ed qZd
form <> - <client> -ing cem
form <> - <far> -ed mkW
form <> - <host> - - gam
form <> - <host> - <n> gWr
form <> - <host> - hbk
form <> - <host> -ed <n> lcf
form <> - <host> -ed lcf
form <> - <host> -s acq
form <> - <host> ? $ jXm
form <> - <host> ? jXm
form <> - <host> on - epZ
form <> - <host> on <n> fdj
form <> - <host> on flc
form <> - <host> over <service> kai
form <> - <host> over kai
form <> - <n> $ $ dmd
form <> - <n> $ dmd
form <> - <n> , - WxY
form <> - <n> , -ed afn
form <> - <n> , -s Vsf
form <> - <n> , dkf
form <> - <n> , does Vrf
form <> - <n> - $ eke
form <> - <n> - , Yua
form <> - <n> - - jja
form <> - <n> - -ed gdj
form <> - <n> - -s emc
form <> - <n> - : ecm
form <> - <n> - <n> dhi
form <> - <n> - ? boe
form <> - <n> - dhi
form <> - <n> -ed - dle
form <> - <n> -ed : efj
form <> - <n> -ed ? bvW
form <> - <n> -ed bhj
form <> - <n> -s - eld
form <> - <n> -s fkd
form <> - <n> : - clf
form <> - <n> : <n> fej
form <> - <n> : djh
form <> - <n> <n> jcg
form <> - <n> ? - fqW
form <> - <n> ? ? fkd
form <> - <n> and - clf
form <> - <n> and clf
form <> - <n> does - anf
form <> - <n> does clf
form <> - <n> does that gje
form <> - <n> from fkd
form <> - <n> is - blg
form <> - <n> is Zof
form <> - <n> should fje
form <> - <n> to pbd
form <> - <n> will - fna
form <> - <n> will fna
form <> - <n> 通 ejf
form <> - <outside> - - hdj
form <> - <outside> - fdl
form <> - <own> $ $ kgc
form <> - <own> $ kgc
form <> - <own> -s jfe
form <> - <own> on - gam
form <> - <own> on <n> obd
form <> - <own> on lZi
form <> - <service> - nfb
form <> - <service> <n> : lZi
form <> - <service> <n> kai
form <> - <service> into uYa
form <> - <service> on <own> mga
form <> - <service> on wZW
form <> - <service> to <gateway> jdg
form <> - <service> to scY
form <> - <zone> - <client> dfk
form <> - <zone> - <far> fdk
form <> - <zone> - <host> jfe
form <> - <zone> - <n> efk
form <> - ? $ $ dmd
form <> - ? $ dmd
form <> - ? - - dnb
form <> - ? - fld
form <> - ? ? $ bgl
form <> - ? ? adp
form <> - and - kmW
form <> - are - ofa
form <> - at - - fbm
form <> - at - ? jcg
form <> - at - dfk
form <> - be - jaj
form <> - be - to lah
form <> - be -ed glb
form <> - by -s aik
form <> - by <public> <own> eek
form <> - by <public> cbq
form <> - can - hkb
form <> - do - kfd
form <> - do <service> lcf
form <> - does - - dlf
form <> - does - fjf
form <> - for - - Zqd
form <> - for - Xlj
form <> - from - Vln
form <> - from <client> clf
form <> - from <outside> apd
form <> - from <zone> $ inW
form <> - from <zone> beo
form <> - get - - gnZ
form <> - get - <service> ebn
form <> - get - dhi
form <> - get - to pcb
form <> - get -s hkc
form <> - get <service> gjc
form <> - get <service> on mbf
form <> - get to - sZb
form <> - get to <far> oae
form <> - get to <host> jfe
form <> - get to <outside> mbf
form <> - get to nbf
form <> - have - - nga
form <> - have - tbY
form <> - have <outside> -s kdf
form <> - have <outside> lbf
form <> - is - - chj
form <> - is - ben
form <> - is - to neb
form <> - is that atZ
form <> - may - oae
form <> - not - efj
form <> - not ? $ nZg
form <> - not ? lcg
form <> - of - <n> cgl
form <> - of - dmd
form <> - on - - Yfp
form <> - on - <n> ajj
form <> - on - bij
form <> - on -s anf
form <> - on <n> , gsU
form <> - on <n> ? emc
form <> - on <n> ajj
form <> - on <outside> qcb
form <> - on <own> jfe
form <> - on <service> miX
form <> - that - ? ebn
form <> - that - gWq
form <> - that ? $ Zng
form <> - that ? Zng
form <> - to - <host> oae
form <> - to - kee
form <> - to - to fje
form <> - to <far> , mdd
form <> - to <far> - edk
form <> - to <far> mZh
form <> - to <host> lbg
form <> - to <host> on mbf
form <> - to <outside> lde
form <> - to <service> hla
form <> - to be bhk
form <> - with - kfd
form <> -> <client> - mYj
form <> -> <far> - <n> lde
form <> -> <far> - lee
form <> -> <host> , <service> odb
form <> -> <host> <service> , lde
form <> -> <host> <service> kee
form <> -> <outside> , - hbj
form <> -> <outside> , hci
form <> -> <outside> - - jdg
form <> -> <own> , - kgc
form <> -> <own> , lgb
form <> -> <own> - -ing pgX
form <> -> <own> - <n> dfk
form <> -> <own> - kgd
form <> -> <own> -s cgk
form <> -> <zone> , - jdg
form <> -> <zone> , mag
form <> -ed - - - efj
form <> -ed - - ? eej
form <> -ed - - edl
form <> -ed - - to led
form <> -ed - -ed kjZ
form <> -ed - -s - ljY
form <> -ed - -s oea
form <> -ed - <host> cgk
form <> -ed - <n> mXj
form <> -ed - <service> pfY
form <> -ed - ? $ gjd
form <> -ed - ? gjd
form <> -ed - not ? kee
form <> -ed - not lfc
form <> -ed - to <far> ici
form <> -ed - to hcj
form <> -ed : - -ed kcf
form <> -ed : - pbb
form <> -ed <n> - - emc
form <> -ed <n> - <n> lgb
form <> -ed <n> - lha
form <> -ed <n> -s <n> fkd
form <> -ed <n> -s fkd
form <> -ed ? $ $ dnb
form <> -ed ? $ dnb
form <> -ed be - mec
form <> -ed be - to mec
form <> -ed get - to ofY
form <> -ed get to <host> fej
form <> -ed get to <own> ogY
form <> -ed get to bfm
form <> -ed to - - Zli
form <> -ed to - ? qXf
form <> -ed to - to rXe
form <> -ed to <outside> ? djg
form <> -ed to <outside> djg
form <> -ing <own> , jgd
form <> -ing <own> - hkc
form <> -ing <service> to eek
form <> -ing to <far> qZd
form <> -ing to <own> mhZ
form <> -ing 不 通 <host> idh
form <> -ing 不 通 idh
form <> -ing 得 通 <host> kdg
form <> -ing 得 通 jdg
form <> -s $ $  Wio
form <> -s $ $ Wio
form <> -s , - lde
form <> -s - $ $ dnc
form <> -s - $ dnc
form <> -s - - $ fej
form <> -s - - - ejf
form <> -s - - -ed cjh
form <> -s - - -s nga
form <> -s - - <gateway> fdk
form <> -s - - ? jTp
form <> -s - - on dmd
form <> -s - - to dnd
form <> -s - -ed - jfe
form <> -s - -ed lbg
form <> -s - -s , dii
form <> -s - -s - jai
form <> -s - -s kai
form <> -s - -s on ejf
form <> -s - : Tgt
form <> -s - <n> - ekf
form <> -s - <service> cnd
form <> -s - <service> to iWo
form <> -s - ? $ mce
form <> -s - ? mce
form <> -s - get hdi
form <> -s - is ncd
form <> -s - not djg
form <> -s - on <service> kdf
form <> -s - on ubY
form <> -s - to - qbb
form <> -s - to <far> uVe
form <> -s - to <own> kdf
form <> -s - to klY
form <> -s -ed - lfc
form <> -s -ing - lcf
form <> -s -ing <own> - lgb
form <> -s -ing <own> lgb
form <> -s -s - - kYk
form <> -s -s - sXc
form <> -s -s -s nae
form <> -s -s <service> mde
form <> -s -s to dih
form <> -s <host> - nhY
form <> -s <n> - glc
form <> -s <own> $ $ gbl
form <> -s <own> $ gbl
form <> -s <own> , mfb
form <> -s <own> - - kgc
form <> -s <service> - jkZ
form <> -s <service> from occ
form <> -s <service> to rcZ
form <> -s ? $ $ Xfq
form <> -s ? $ Xfq
form <> -s ? - bhk
form <> -s from - mgb
form <> -s get - lee
form <> -s get to rWf
form <> -s on - foZ
form <> -s on <n> gjd
form <> -s that - jgd
form <> -s to - - pYf
form <> -s to - rUi
form <> -s to - to nfa
form <> -s to <far> rXe
form <> -s to <own> , jgd
form <> -s to <own> - kfd
form <> -s to <own> lgb
form <> -s to <service> kcg
form <> : - - - lde
form <> : - - <own> jgd
form <> : - - fjd
form <> : - -ed -s dgj
form <> : - : Zmh
form <> : - <n> eel
form <> : -ed - gjd
form <> : -ing <own> - kfd
form <> : -ing <own> kfd
form <> : <n> -ed ncd
form <> : <n> -ed to ncd
form <> : <n> : <n> cjh
form <> : <n> : cjh
form <> ; - - fje
form <> ; - - was eke
form <> ; - -ed Zli
form <> <client> - - ncd
form <> <client> -s - -s fWr
form <> <client> -s - aas
form <> <client> 的 <n> eZp
form <> <far> - - , kde
form <> <far> - - kde
form <> <far> -s , - kgc
form <> <far> -s , kgc
form <> <far> : - -ed eje
form <> <far> : - eje
form <> <host> - , - cgk
form <> <host> - , cgk
form <> <host> - - fam
form <> <host> -s , - kai
form <> <host> -s , kai
form <> <host> 上 - Zep
form <> <host> 的 <n> cqa
form <> <n> $ $  fje
form <> <n> $ $ fje
form <> <n> - $ $ ejf
form <> <n> - $ ejf
form <> <n> - , dkf
form <> <n> - - - dob
form <> <n> - - edl
form <> <n> - -s Zpe
form <> <n> - : - dkf
form <> <n> - : dkf
form <> <n> - ? cme
form <> <n> -ing <own> <service> fkd
form <> <n> -ing <own> fkd
form <> <n> : <n> : cgk
form <> <n> : <n> cgk
form <> <n> <n> -s fYo
form <> <n> <n> <n> - kfd
form <> <n> <n> <n> mdd
form <> <n> ? $ $ amf
form <> <n> ? $ amf
form <> <n> on <client> cgk
form <> <n> 一 直 -ed bmf
form <> <n> 一 直 ejf
form <> <n> 不 通 , dkg
form <> <n> 不 通 dkf
form <> <n> 应 该 clf
form <> <n> 直 接 dkf
form <> <n> 端 口 gkd
form <> <n> 通 不 djg
form <> <n> 通 不 通 djg
form <> <own> , - <n> ihd
form <> <own> , - hhd
form <> <own> , <service> fej
form <> <own> - - qfX
form <> <own> - <n> lcf
form <> <own> -ed - -s hdi
form <> <own> -ed - hcj
form <> <own> : - -ed ekd
form <> <own> : - ekd
form <> <own> on <n> ecl
form <> <own> 收 <service> gcl
form <> <own> 的 <n> fbm
form <> <server> 的 <service> clf
form <> <service> $ $  fkd
form <> <service> $ $ fkd
form <> <service> , - clf
form <> <service> - - emc
form <> <service> - -ed dnc
form <> <service> - ? Zkj
form <> <service> <host> <n> oZf
form <> <service> <own> <n> ofa
form <> <service> <own> <n> 一 nea
form <> <service> ? $ $ eoa
form <> <service> ? $ eoa
form <> <service> to <host> nZf
form <> <service> to <own> fej
form <> <service> 到 <host> fdk
form <> <zone> 的 同 jZk
form <> <zone> 的 同 事 fan
form <> ? - - bod
form <> ? - -ed - Xqf
form <> ? - -ed Xqf
form <> ? - -s ejf
form <> ? -s - - ecm
form <> ? -s - gjd
form <> ? ? - fcl
form <> ? ? ? dfk
form <> and - - - naf
form <> and - - -s dhh
form <> and - - iak
form <> and - -s ddm
form <> and - <n> hlZ
form <> and - to jfe
form <> are - to cgk
form <> are -ed by cme
form <> at - $ $ fke
form <> at - $ fke
form <> at - - ckg
form <> at - ? - gqX
form <> be - to - qfX
form <> be - to -ed qgW
form <> be - to do kWm
form <> be - to jbi
form <> be -ed - ejf
form <> be -ed ? $ jgd
form <> be -ed ? jgd
form <> be -ed to fje
form <> by - <n> dnd
form <> by <service> , dmd
form <> can - - ibj
form <> can - <own> mga
form <> can -ed - saa
form <> do - - led
form <> do with - dfk
form <> does - - - bij
form <> does - - Zki
form <> does - <gateway> - lha
form <> does - <gateway> lia
form <> does - get ngZ
form <> does <gateway> - bji
form <> does that - - rVg
form <> does that - neb
form <> for - - Yqe
form <> for <own> , gam
form <> for <own> - <n> led
form <> for <own> - led
form <> for <service> over - Zng
form <> for <service> over Zng
form <> from - - <n> acq
form <> from - - jgc
form <> from - <n> , efj
form <> from - <n> cfl
form <> from - <zone> - gkd
form <> from - <zone> gkd
form <> from -ing - obd
form <> from -ing to pbc
form <> from <client> , dkf
form <> from <client> -s bmg
form <> from <outside> $ $ dkf
form <> from <outside> $ dkf
form <> from <outside> , eld
form <> from <outside> - - blg
form <> from <zone> , fje
form <> get - - - qZd
form <> get - - ckf
form <> get - ? kfd
form <> get - to <far> sdX
form <> get - to <outside> kee
form <> get - to qYe
form <> get -ed - lha
form <> get <service> on <own> edm
form <> get <service> on eek
form <> get at <host> oae
form <> get to - - nbf
form <> get to - <host> qgW
form <> get to - mYh
form <> get to <far> sVf
form <> get to <host> $ neb
form <> get to <host> - obd
form <> get to <host> mag
form <> get to <host> on gbk
form <> get to <own> -ed med
form <> get to <own> lee
form <> get to <own> on jdg
form <> get to <service> jef
form <> get to <service> on kef
form <> gets - - ldf
form <> gets - -ed naf
form <> gets - to pda
form <> has - - llW
form <> has to - - jgd
form <> has to - -s goY
form <> has to - foZ
form <> have - - gZm
form <> have <outside> at - kee
form <> have <outside> at kee
form <> in - <far> <own> dgj
form <> in - <far> dgj
form <> into - - dih
form <> is - - - qZd
form <> is - - ? dmd
form <> is - - kja
form <> is - ? $ jch
form <> is - ? jch
form <> is - of Xjm
form <> is - to - lfc
form <> is - to dco
form <> is -ed , ekf
form <> is -ed by hoX
form <> is -ed from - jWn
form <> is -ed from iXn
form <> is -ed to hmZ
form <> is -ing - ddm
form <> is -s - oad
form <> is not - mce
form <> is that -ed qXf
form <> is that -ing Xoh
form <> on - - <n> erW
form <> on - - amg
form <> on - <n> $ nkV
form <> on - <n> - Xkk
form <> on - <n> -ed Vhq
form <> on - <n> ? aqc
form <> on - <n> and cgk
form <> on <n> $ $ iid
form <> on <n> $ iid
form <> on <n> , - Zgn
form <> on <n> , dfk
form <> on <n> , does hlZ
form <> on <n> - $ coc
form <> on <n> - , dnd
form <> on <n> - - ejf
form <> on <n> - -s coc
form <> on <n> - ? Vkn
form <> on <n> - ijb
form <> on <n> -ed ? cnc
form <> on <n> -ed bpc
form <> on <n> ? - Ypf
form <> on <n> and fma
form <> on <n> does - Zrd
form <> on <n> does fna
form <> on <n> does that lha
form <> on <n> for bkh
form <> on <service> $ $ bmg
form <> on <service> $ bmg
form <> on <service> , aqc
form <> over - <n> fpY
form <> over <n> , dld
form <> over <n> - cme
form <> over <service> $ $ bpc
form <> over <service> $ bpc
form <> over <service> , mce
form <> over <service> <n> bmf
form <> over <service> ? $ jjZ
form <> over <service> ? koU
form <> should - - dle
form <> should be - mdc
form <> should be -ed blg
form <> should that - ? kZj
form <> should that - gdj
form <> to - - - glb
form <> to - - dob
form <> to - -s oea
form <> to - <gateway> lbg
form <> to - <host> - mfb
form <> to - <host> mfb
form <> to - <n> of lgc
form <> to - <n> pZd
form <> to - ? eke
form <> to <client> , - saa
form <> to <client> , xXY
form <> to <client> - <n> jjb
form <> to <client> - jjb
form <> to <client> on occ
form <> to <far> - - jdf
form <> to <far> - <n> sZb
form <> to <far> - pac
form <> to <far> ? $ kgd
form <> to <far> ? kgd
form <> to <gateway> - pXg
form <> to <host> $ $ jfe
form <> to <host> $ jfe
form <> to <host> , - hci
form <> to <host> , kch
form <> to <host> - - lgb
form <> to <host> - kfc
form <> to <host> -s lfc
form <> to <host> <n> occ
form <> to <host> ? $ kgc
form <> to <host> ? kgc
form <> to <host> on - fbm
form <> to <host> on <n> rab
form <> to <host> on <service> rdY
form <> to <host> on nXj
form <> to <outside> , - nZg
form <> to <outside> , maf
form <> to <outside> - lai
form <> to <own> , - jef
form <> to <own> - - lgb
form <> to <own> - <n> edl
form <> to <own> - ? pgX
form <> to <own> - get dfk
form <> to <own> - kfd
form <> to <own> -ed pgX
form <> to <own> -s - jef
form <> to <own> -s ofZ
form <> to <own> ? $ lgb
form <> to <own> ? mga
form <> to <zone> , - eoa
form <> to <zone> , -ed tZb
form <> to <zone> , gmb
form <> to <zone> - aas
form <> which - -s gkc
form <> who -s - lce
form <> will - - hid
form <> will that - Zpe
form <> with - - hlb
form <> with - <n> Xqf
form <> with <service> <n> cme
form <> with <service> ? dqZ
form <> would - - gam
form <> 一 直 超 ejf
form <> 一 直 超 时 ejf
form <> 上 <service> <host> <n> oZf
form <> 上 <service> <host> oZf
form <> 上 <service> <own> <n> jdf
form <> 上 <service> <own> jdf
form <> 上 不 了 jef
form <> 上 到 底 ffj
form <> 上 执 行 kdf
form <> 上 抓 到 cem
form <> 上 抓 的 包 peZ
form <> 上 的 - wTd
form <> 上 的 -s kee
form <> 上 的 <service> Yre
form <> 上 的 人 jeg
form <> 上 看 到 aen
form <> 上 跑 的 kdf
form <> 下 面 的 jef
form <> 不 $ $  ejf
form <> 不 $ $ ejf
form <> 丢 的 吗 $ del
form <> 丢 的 吗 ddm
form <> 主 动 连 med
form <> 之 后 , lbf
form <> 了 $ $  eke
form <> 了 $ $ eke
form <> 会 - 吗 fej
form <> 会 不 会 eek
form <> 会 不 会 被 ekd
form <> 会 好 吗 fje
form <> 会 怎 样 $ emc
form <> 会 怎 样 ? fej
form <> 会 通 吗 $ gdj
form <> 写 的 <own> fej
form <> 到 <client> 的 <n> kfd
form <> 到 <client> 的 led
form <> 到 <far> - <n> kdg
form <> 到 <far> - kdg
form <> 到 <host> - oZf
form <> 到 <host> 的 <n> hdi
form <> 到 <host> 的 <service> nfa
form <> 到 <host> 的 jch
form <> 到 <outside> 的 jdg
form <> 到 <own> <n> lcf
form <> 到 <own> 会 cgk
form <> 到 <own> 还 jgd
form <> 到 <zone> 的 - ibj
form <> 到 <zone> 的 nbf
form <> 去 <far> 的 kfe
form <> 去 掉 , <zone> dfk
form <> 去 掉 , dfk
form <> 发 信 , dkf
form <> 发 信 <n> fld
form <> 发 信 到 ked
form <> 发 信 走 fje
form <> 发 到 <own> 的 dgj
form <> 发 来 的 <service> rab
form <> 发 来 的 mec
form <> 可 以 吗 $ eoa
form <> 可 以 吗 bra
form <> 可 以 直 lfc
form <> 可 以 直 接 lfc
form <> 可 以 连 fdj
form <> 吗 $ $  djg
form <> 吗 $ $ djg
form <> 啊 $ $  dhi
form <> 啊 $ $ dhi
form <> 就 好 了 gkc
form <> 就 能 连 eek
form <> 开 放 吗 jfe
form <> 往 <outside> 发 fcl
form <> 往 <outside> 发 信 fcl
form <> 往 外 发 kfd
form <> 往 外 发 信 kfd
form <> 打 <own> 的 <n> kfe
form <> 打 不 开 , akh
form <> 打 不 开 <own> ngZ
form <> 打 开 <own> kgc
form <> 拦 了 吗 $ efj
form <> 拦 了 吗 egj
form <> 拦 的 吗 ? fdl
form <> 拦 的 吗 fej
form <> 提 供 <service> kgc
form <> 收 <service> <n> flc
form <> 收 不 到 dob
form <> 收 信 , ckg
form <> 收 邮 件 kfd
form <> 放 不 放 efk
form <> 放 不 放 行 dfk
form <> 放 行 了 fej
form <> 放 行 吗 $ dfk
form <> 放 行 吗 edl
form <> 是 不 是 jgd
form <> 是 不 是 就 ejf
form <> 有 关 系 efj
form <> 本 机 <service> pZe
form <> 本 机 上 - lfc
form <> 本 机 上 ndc
form <> 本 机 访 kcf
form <> 本 机 访 问 kcf
form <> 本 机 连 mec
form <> 本 身 ? ejf
form <> 没 问 题 flc
form <> 用 <service> <n> blg
form <> 用 <service> <n> 收 nXi
form <> 用 户 用 lgb
form <> 用 户 访 jgd
form <> 用 户 访 问 jgd
form <> 用 户 连 <own> jgd
form <> 用 户 连 jgd
form <> 的 - , glb
form <> 的 - <n> $ Zpe
form <> 的 - <n> , dle
form <> 的 - <n> bqb
form <> 的 - <n> 放 glb
form <> 的 - 报 jfe
form <> 的 - 用 odc
form <> 的 - 连 kcg
form <> 的 <n> $ $ eoa
form <> 的 <n> $ eoa
form <> 的 <n> , <gateway> bqb
form <> 的 <n> , bji
form <> 的 <n> , 能 crZ
form <> 的 <n> - Ysd
form <> 的 <n> ? $ goZ
form <> 的 <n> ? gnZ
form <> 的 <n> 不 $ fnb
form <> 的 <n> 不 fnb
form <> 的 <n> 了 gmb
form <> 的 <n> 会 anf
form <> 的 <n> 会 不 amg
form <> 的 <n> 发 fmb
form <> 的 <n> 口 , djf
form <> 的 <n> 口 dkf
form <> 的 <n> 和 <n> bfl
form <> 的 <n> 和 bfl
form <> 的 <n> 对 <zone> fje
form <> 的 <n> 就 djf
form <> 的 <n> 收 dnd
form <> 的 <n> 是 anf
form <> 的 <n> 有 emd
form <> 的 <n> 端 dhi
form <> 的 <n> 端 口 dhi
form <> 的 <n> 能 gjd
form <> 的 <n> 通 eld
form <> 的 <n> 通 不 ele
form <> 的 <service> $ $ dnd
form <> 的 <service> $ dnd
form <> 的 <service> , Xqf
form <> 的 <service> - obc
form <> 的 <service> ? $ goY
form <> 的 <service> ? gck
form <> 的 <service> 一 fma
form <> 的 <service> 一 直 fma
form <> 的 <service> 会 ang
form <> 的 <service> 吗 $ flc
form <> 的 <service> 吗 ? flc
form <> 的 <service> 吗 fnb
form <> 的 <service> 是 hla
form <> 的 <service> 有 fje
form <> 的 <service> 有 没 fje
form <> 的 <service> 走 gjd
form <> 的 <service> 通 ahl
form <> 的 <service> 通 不 bgl
form <> 的 人 用 nga
form <> 的 人 能 hcj
form <> 的 人 能 不 gej
form <> 的 人 访 kgc
form <> 的 人 访 问 kgc
form <> 的 人 连 <own> lgb
form <> 的 人 连 pda
form <> 的 共 享 <n> dfl
form <> 的 共 享 bhk
form <> 的 同 事 收 rfW
form <> 的 同 事 用 vdV
form <> 的 同 事 能 ogY
form <> 的 同 事 说 lfc
form <> 的 打 印 gmb
form <> 的 机 器 <service> wbW
form <> 的 机 器 jff
form <> 的 机 器 上 sZb
form <> 的 机 器 访 nfa
form <> 的 电 脑 jfe
form <> 的 电 脑 打 mga
form <> 的 远 程 Ypf
form <> 的 远 程 桌 Ypf
form <> 的 连 接 kde
form <> 的 锅 吗 $ efj
form <> 的 锅 吗 dfj
form <> 的 问 题 $ eej
form <> 的 问 题 efj
form <> 的 问 题 吗 dfk
form <> 直 接 打 ffj
form <> 直 接 访 jch
form <> 直 接 访 问 jch
form <> 看 到 的 bgl
form <> 看 到 的 源 bgl
form <> 端 口 <n> , eke
form <> 端 口 <n> ekf
form <> 能 -ing 通 <gateway> lbg
form <> 能 -ing 通 <host> Zfo
form <> 能 -ing 通 kee
form <> 能 <service> 到 kbh
form <> 能 上 <outside> mce
form <> 能 上 <outside> 吗 qbb
form <> 能 不 能 -ing yaU
form <> 能 不 能 <service> jfe
form <> 能 不 能 ich
form <> 能 不 能 上 nbf
form <> 能 不 能 用 mdd
form <> 能 不 能 直 ofZ
form <> 能 不 能 访 fXq
form <> 能 主 动 连 led
form <> 能 出 去 aoe
form <> 能 直 接 <service> kee
form <> 能 访 问 <own> Ygo
form <> 能 访 问 gck
form <> 能 连 <own> 吗 kgc
form <> 能 连 上 mfb
form <> 能 通 吗 $ dle
form <> 能 通 吗 cme
form <> 自 己 -ing mbf
form <> 自 己 -ing 得 mbf
form <> 自 己 去 lee
form <> 自 己 往 lde
form <> 自 己 的 alh
form <> 自 己 能 lXj
form <> 自 己 能 上 uUe
form <> 自 己 能 不 kee
form <> 自 己 能 访 gck
form <> 自 己 访 lgb
form <> 自 己 访 问 lgb
form <> 自 己 连 mga
form <> 行 不 行 $ dih
form <> 行 不 行 bkh
form <> 访 问 <far> kbh
form <> 访 问 <far> 的 mZh
form <> 访 问 <own> , kgc
form <> 访 问 <own> jfe
form <> 访 问 <own> 一 kgc
form <> 访 问 <own> 为 kgc
form <> 访 问 <own> 会 mga
form <> 访 问 <own> 能 lfc
form <> 访 问 <own> 还 nga
form <> 访 问 <public> <own> mga
form <> 访 问 <public> mga
form <> 走 <public> <own> mga
form <> 走 得 通 eld
form <> 走 得 通 吗 eld
form <> 还 - 吗 $ eke
form <> 还 - 吗 eke
form <> 还 打 得 lfc
form <> 还 打 得 开 lfc
form <> 还 能 -s dgj
form <> 还 能 上 <outside> jaj
form <> 还 能 上 fdl
form <> 还 能 连 <own> kgc
form <> 还 能 连 kfd
form <> 还 行 不 eke
form <> 还 行 不 行 eke
form <> 这 个 网 sYc
form <> 这 个 网 段 sYc
form <> 这 台 机 hid
form <> 这 台 机 器 hid
form <> 这 边 <service> pfY
form <> 这 边 放 cgl
form <> 进 来 的 ngZ
form <> 连 <host> 的 <n> qdZ
form <> 连 <host> 的 bco
form <> 连 <own> 会 kgc
form <> 连 <own> 的 <n> efj
form <> 连 不 上 mfb
form <> 通 不 通 $ bmf
form <> 通 不 通 clf
form <> 通 吗 $ $ cnd
form <> 通 吗 $ cnd
form <> 那 台 要 pca
form <> 那 边 能 led
form <> 里 <service> <own> <n> mdd
form <> 里 <service> <own> mdd
form <> 里 的 机 nbe
form <> 里 的 机 器 nbe
form <client> , - mde
form <client> , <> 访 pbb
form <client> , <server> cle
form <client> - - emc
form <client> - -ed gjd
form <client> - <> - fmb
form <client> - <> -ed Zpe
form <client> - <> ? Ysc
form <client> - <> on apd
form <client> - to Zrc
form <client> -> <> $ dkf
form <client> -> <> , dqZ
form <client> -> <> - anf
form <client> -> <> -ed dle
form <client> -> <> ? Wuc
form <client> -ed - fkd
form <client> -ed <> ? cnd
form <client> -ing to epZ
form <client> -s - egj
form <client> -s <> , bkh
form <client> -s to Yqe
form <client> <service> <> <n> dle
form <client> <service> to cgj
form <client> <service> 到 enb
form <client> from <> , dle
form <client> get to flc
form <client> to - coc
form <client> to <> $ fkd
form <client> to <> , XzW
form <client> to <> -ed fkd
form <client> to <> -s Zjk
form <client> to <> ? djh
form <client> to <> on bwV
form <client> 到 <> - clf
form <client> 到 <> 的 eke
form <client> 要 连 eoa
form <client> 连 <> 的 gkd
form <far> - - emc
form <far> - <> - fej
form <far> - <> -ed YxX
form <far> -> <> - bnf
form <far> -s <> - ejf
form <far> from <> $ lbg
form <far> from <> , ked
form <far> to <> $ fbm
form <far> to <> , Yrd
form <far> to <> - bpc
form <far> 连 <> 的 flc
form <gateway> - - dmc
form <gateway> - <> - ocd
form <gateway> - from lbg
form <gateway> from <> $ lbg
form <gateway> from <> , oYg
form <gateway> from <> ? mag
form <host> , - ici
form <host> , <> 就 lfc
form <host> , <> 能 dgj
form <host> - - kja
form <host> - <> - liZ
form <host> - <> -ed lcf
form <host> - <> -s mga
form <host> - <> on Wll
form <host> - at dgj
form <host> - from qca
form <host> - to dnc
form <host> -> <> , aqc
form <host> -> <> <service> clf
form <host> -ing to Zmg
form <host> -s <> on kee
form <host> from <> $ rWg
form <host> from <> , naf
form <host> from <> - eoZ
form <host> to <> , Vte
form <host> to <> - cii
form <host> to <> on Xni
form <host> 到 <> 的 apd
form <host> 往 <> 发 eje
form <n> , <> 填 Zfn
form <n> , <> 放 eek
form <n> , <> 这 Yeq
form <n> , can lde
form <n> , does bji
form <n> , from jgd
form <n> , would eao
form <n> - , lUn
form <n> - - fdj
form <n> - <> - jdh
form <n> - <> -s pcb
form <n> - <> <client> fdj
form <n> - <> <host> hcj
form <n> - <client> Wml
form <n> - <far> Zqd
form <n> - <host> jWn
form <n> - <n> afm
form <n> - from nae
form <n> - on dqa
form <n> - to ckg
form <n> -ed on hdi
form <n> -ed to kcg
form <n> -ing from kfe
form <n> -s - jch
form <n> -s on hXo
form <n> : - nea
form <n> : <n> fej
form <n> : does oae
form <n> <n> <> - bnf
form <n> <n> <> in cgk
form <n> <n> in dfj
form <n> does - fcl
form <n> does <> - cgk
form <n> from <> , peZ
form <n> from <> ? ogY
form <n> from <> to jch
form <n> in <> - del
form <n> of <> - apd
form <n> on - Xlk
form <n> on <> , efj
form <n> on <> - Xni
form <n> on <> -ed aof
form <n> on <> -s fje
form <n> on <> ? Vrg
form <n> on <> from dme
form <n> on <> is Zof
form <n> on <> to aqc
form <n> to - ben
form <n> to <> $ Xpf
form <n> to <> , jpV
form <n> to <> - blg
form <n> to <> ? Wph
form <n> to <> from Ypg
form <n> 对 <> 开 jfe
form <n> 行 , ndc
form <outside> , <> 访 kgc
form <outside> , <> 还 kgc
form <outside> - - jlZ
form <outside> - <> - aki
form <outside> - to fke
form <outside> <service> 到 dle
form <outside> for <> - arb
form <outside> get at gma
form <outside> to - dcn
form <outside> to <> $ ena
form <outside> to <> , Ysc
form <outside> to <> - ftU
form <outside> to <> -ed cpb
form <outside> to <> ? ahk
form <outside> to <> on Wrf
form <outside> 到 <> 的 cii
form <own> , - hbk
form <own> , from cfl
form <own> - for kgd
form <own> - from fej
form <own> -ed to jef
form <own> -ing <> - gck
form <own> <n> from mec
form <own> <n> on mce
form <own> from <> $ mec
form <own> from <> , mdc
form <own> from <> - lcf
form <own> from <> -s kgc
form <own> from <> ? kee
form <server> at <> , dmd
form <server> 填 的 fje
form <service> - : Ypf
form <service> - <> , Vml
form <service> - <> - Xlk
form <service> - at Rvg
form <service> - from flc
form <service> - of jef
form <service> - on Xsd
form <service> - to fje
form <service> -s from nbe
form <service> -s on hla
form <service> <n> , cjh
form <service> <n> - bne
form <service> <n> from fje
form <service> <n> on Ulm
form <service> <n> to Rti
form <service> <n> 连 dke
form <service> at <> , bmf
form <service> at <> - cme
form <service> at <> ? Ypf
form <service> from - hcj
form <service> from <> , avY
form <service> from <> - mbf
form <service> from <> ? djg
form <service> from <> to xRd
form <service> into - blf
form <service> into <> $ abr
form <service> into <> - dkf
form <service> into <> ? Ypf
form <service> on - Voj
form <service> on <> $ btY
form <service> on <> , Zsa
form <service> on <> - aki
form <service> on <> -ed dfk
form <service> on <> <n> dkf
form <service> on <> ? alh
form <service> on <> from fkd
form <service> to - cpb
form <service> to <> $ emd
form <service> to <> , ele
form <service> to <> - apd
form <service> to <> -ed clf
form <service> to <> <n> chj
form <service> to <> ? btY
form <service> to <> from fke
form <service> to <> is dle
form <service> 到 <> $ fkd
form <service> 到 <> , epa
form <service> 到 <> ? gjd
form <service> 到 <> 吗 fmc
form <service> 到 <> 本 dkf
form <service> 到 <> 的 dhj
form <service> 到 <> 行 ape
form <service> 连 <> , enb
form <zone> , - kee
form <zone> , <> , ncd
form <zone> - - fcl
form <zone> - -ed clf
form <zone> - -ing eoa
form <zone> - <> $ epZ
form <zone> - <> -ing ijb
form <zone> - <> -s nbe
form <zone> - <> ? epZ
form <zone> - <> on frW
form <zone> - have fke
form <zone> - on Yqe
form <zone> -> <> , cnd
form <zone> -> <> <n> bmg
form <zone> -> <> <service> cnd
form <zone> -> <> ? dkg
form <zone> -> <> 的 amg
form <zone> -ed - ekd
form <zone> -s - eke
form <zone> -s <> , mfb
form <zone> -s to Zof
form <zone> <service> <> <n> ele
form <zone> can - fZo
form <zone> get to fkd
form <zone> have <> at gpY
form <zone> in - jdg
form <zone> to - bkh
form <zone> to <> $ Vkn
form <zone> to <> , eZp
form <zone> to <> - ioW
form <zone> to <> -ed Vlm
form <zone> to <> -s agm
form <zone> to <> ? apd
form <zone> to <> does apd
form <zone> to <> on cnd
form <zone> 到 <> - Wsd
form <zone> 到 <> <n> glb
form <zone> 到 <> 会 fpX
form <zone> 到 <> 的 efj
form <zone> 到 <> 通 flc
form <zone> 去 <> 的 dkf
form <zone> 用 <> 收 fmb
form <zone> 能 上 eke
form <zone> 能 连 edl
form <zone> 连 <> 会 gbl
form <zone> 连 <> 的 glb
form ? in <> - cem
form ^ - - gna
form ^ - -ed mga
form ^ - : peZ
form ^ - <> , ahl
form ^ - <> - rTh
form ^ - <> -s occ
form ^ - <> <client> ffj
form ^ - <> <own> mfb
form ^ - <> be hla
form ^ - <> from glc
form ^ - <client> amg
form ^ - <far> bqb
form ^ - <server> amg
form ^ - at clf
form ^ - does cZr
form ^ - in kdg
form ^ - is hoW
form ^ - on hal
form ^ - would ubX
form ^ -ed <> -s fej
form ^ -ed on dem
form ^ -ing - Zil
form ^ -ing <> - ncd
form ^ -ing <> from bmf
form ^ -ing from qeY
form ^ -s - sYc
form ^ -s -ing lgc
form ^ -s <> <client> Wgq
form ^ -s <server> rXe
form ^ -s from naf
form ^ -s in ldd
form ^ -s on vaX
form ^ <client> -> dnd
form ^ <client> -ing blg
form ^ <client> -s exR
form ^ <client> <service> blg
form ^ <client> to aqc
form ^ <client> 到 bmf
form ^ <client> 被 kcg
form ^ <far> from jfe
form ^ <far> to apd
form ^ <gateway> -> ejf
form ^ <host> -> apd
form ^ <host> <> 上 pfY
form ^ <host> <> 主 kfd
form ^ <host> <> 能 dfj
form ^ <host> <> 要 bZr
form ^ <host> to awW
form ^ <host> 往 dkf
form ^ <outside> to Xub
form ^ <outside> 到 gna
form ^ <outside> 打 ckf
form ^ <outside> 的 kai
form ^ <own> from kee
form ^ <service> - hjd
form ^ <service> <> <n> enb
form ^ <service> <n> fpZ
form ^ <service> from ndb
form ^ <service> into fjf
form ^ <service> to bpc
form ^ <zone> -> dmd
form ^ <zone> -ing ajj
form ^ <zone> -s eoZ
form ^ <zone> <> 能 Wgq
form ^ <zone> to Woi
form ^ <zone> 上 enc
form ^ <zone> 到 Zhm
form ^ <zone> 去 ckg
form ^ <zone> 用 bmf
form ^ <zone> 连 gkc
form ^ ^ -ed lYj
form ^ ^ -ing mgZ
form ^ ^ -s maf
form ^ ^ <> , gal
form ^ ^ <> - bhk
form ^ ^ <> -> wcT
form ^ ^ <> -ing mjX
form ^ ^ <> -s qkS
form ^ ^ <> : gdk
form ^ ^ <> <- bne
form ^ ^ <> <client> iUq
form ^ ^ <> <host> kai
form ^ ^ <> <n> nfa
form ^ ^ <> <outside> mdd
form ^ ^ <> <own> pcb
form ^ ^ <> <server> rnO
form ^ ^ <> <service> ocd
form ^ ^ <> <zone> eel
form ^ ^ <> has dgj
form ^ ^ <> is knV
form ^ ^ <> to 5Na
form ^ ^ <> 上 bkg
form ^ ^ <> 下 jef
form ^ ^ <> 为 jfe
form ^ ^ <> 主 led
form ^ ^ <> 出 tXd
form ^ ^ <> 到 xbU
form ^ ^ <> 去 mfb
form ^ ^ <> 发 qYe
form ^ ^ <> 可 lfc
form ^ ^ <> 同 efk
form ^ ^ <> 和 lee
form ^ ^ <> 客 rfW
form ^ ^ <> 往 4cM
form ^ ^ <> 打 fej
form ^ ^ <> 收 jci
form ^ ^ <> 是 eje
form ^ ^ <> 本 lee
form ^ ^ <> 来 kgc
form ^ ^ <> 用 sZc
form ^ ^ <> 由 gkd
form ^ ^ <> 电 eej
form ^ ^ <> 的 jnW
form ^ ^ <> 直 vXa
form ^ ^ <> 给 Ypf
form ^ ^ <> 网 tWc
form ^ ^ <> 能 oiW
form ^ ^ <> 自 lha
form ^ ^ <> 被 emd
form ^ ^ <> 要 tdW
form ^ ^ <> 访 nfa
form ^ ^ <> 走 qeY
form ^ ^ <> 过 pda
form ^ ^ <> 这 jqT
form ^ ^ <> 进 mec
form ^ ^ <> 连 rdY
form ^ ^ <> 那 hUr
form ^ ^ <> 里 jdg
form ^ ^ <client> jib
form ^ ^ <host> dhi
form ^ ^ <outside> Zhm
form ^ ^ <service> cnd
form ^ ^ <zone> jgd
form ^ ^ are jch
form ^ ^ do mfb
form ^ ^ does med
form ^ ^ for fmb
form ^ ^ from lee
form ^ ^ in eej
form ^ ^ is iib
form ^ ^ on eld
form ^ ^ would jkZ
form ^ ^ 从 jgd
form ^ ^ 在 fan
form ^ ^ 源 lce
form ^ ^ 给 lYj
form ^ can <> - nZg
form ^ can <> -ed 1Oc
form ^ can <> -ing kde
form ^ can <> -s reX
form ^ can <> <service> uTf
form ^ can <> be fna
form ^ can <> get gnZ
form ^ do <> -s mfb
form ^ does - khb
form ^ does <> - led
form ^ does <> get lgb
form ^ does <> have rXe
form ^ from - rcZ
form ^ from <> , 0VX
form ^ from <> - efj
form ^ from <> to mce
form ^ in <> - eek
form ^ is - fke
form ^ is <> - jlY
form ^ is <> -ed lah
form ^ is <> -ing jfd
form ^ on - dgj
form ^ on <> - bne
form ^ will <> - foZ
form ^ will <> be fqX
form ^ would - dfk
form ^ would <> - oae
form ^ would <> be mec
form ^ 从 <> -ing ncc
form ^ 从 <> <service> rXe
form ^ 从 <> 到 ncd
form ^ 从 <> 发 uUe
form ^ 从 <> 打 rfV
form ^ 从 <> 直 nbd
form ^ 从 <> 能 reY
form ^ 从 <> 访 lee
form ^ 从 <> 连 odb
form ^ 在 <> 上 kdf
form ^ 在 <> 本 mfc
form ^ 在 <> 里 mfb
form ^ 我 在 hci
form ^ 目 的 dkf
form ^ 请 问 ldd
form and - - lfb
form and <n> on dlf
form are -ed by qYf
form are -s in oYg
form at - - pjU
form at - <> - cem
form at <far> -s ejf
form be - for dgj
form be -ed by nhY
form be -ed from sVg
form by - - jdg
form by - of kbg
form by <public> <> , ekf
form by <service> to bmg
form can - <> , lcf
form can - <> on eoa
form can - in jlY
form can - on kee
form can - to cpb
form can <client> - cme
form can <zone> - chj
form can <zone> -ing fkc
form do - <> -s nbe
form do -s from hjc
form do <service> to gkc
form does - - lcf
form does - <> -s iVp
form does - from lbg
form does <client> - bij
form does <service> from lgb
form does <service> to bmf
form does <zone> - dkf
form does <zone> have eke
form for - <> - dbo
form for <zone> -> fjd
form from - - rWf
form from - <> , rba
form from - <> - jef
form from - <> -s nga
form from - <> <n> kfd
form from - <> ? kXl
form from - <> to pgX
form from -ing to dkf
form from <client> to Uoj
form from <far> to anf
form from <gateway> to anf
form from <host> to eqX
form from <outside> for Xpg
form from <outside> on dlf
form from <outside> to djg
form from <zone> , chj
form from <zone> - dZq
form from <zone> into bne
form from <zone> to dih
form get - to Zoe
form get <service> on bij
form get at <> - epZ
form get to - cii
form get to <> $ chj
form get to <> - coc
form get to <> -ed gkc
form get to <> ? anf
form get to <> on bme
form gets - to fmb
form in - - fbm
form in - <> -s hZm
form in - <> <host> jef
form in - <> <own> jdf
form in - <far> chj
form in <outside> - efj
form in <zone> - cbp
form in <zone> -s mga
form in on <> , lga
form in on <> - okV
form in on <> for mfb
form into - <> - emc
form into <gateway> from lcg
form is - - hdi
form is - <> - ked
form is - <> -ing fek
form is - to glb
form is -ed by hic
form is <service> from mce
form is <service> on Xuc
form is <service> to emc
form not - to agm
form of - - kfd
form of - <> - mde
form of - <> -s Wio
form on - - cjh
form on - <> $ acq
form on - <> , kbh
form on - <> -s jci
form on - <> : mec
form on - <> <client> dgj
form on - <> <zone> kVn
form on - <> is lcf
form on - <zone> idh
form on <client> -s cfk
form on <outside> -s aoe
form on <outside> for Yof
form on <own> for lfc
form on <own> from kdf
form on <own> to Xfp
form on <service> to cme
form on <zone> - klX
form over <service> from Zli
form that - - jZj
form that - <> - vSf
form that - <> -s lYk
form that -s on clg
form to - - amg
form to - -s Zmh
form to - <> $ bij
form to - <> , del
form to - <> -s Yho
form to - <> at apd
form to - <> is dfk
form to - <> will fej
form to - <> would gdj
form to - can ked
form to - from flc
form to - on esW
form to - to ckg
form to - via epZ
form to - with eoZ
form to - would kdf
form to -s - Ygo
form to -s <> -ed fje
form to <gateway> from oYg
form to <n> on amg
form to <own> <> : gdj
form to <own> from kfd
form to <service> at eke
form to <service> on clf
form to <service> to fna
form will - <> - dcn
form with - - anf
form with - <> - Ygo
form would - - lgb
form would - <> - efj
form would - for pcb
form would -ing - hal
form would <client> - epZ
form would <zone> - cmf
form 一 下 , led
form 一 下 : jfd
form 一 下 <> 的 ika
form 上 - <> , dfk
form 上 <service> <> <n> clf
form 上 不 了 dih
form 下 <client> -> gkc
form 下 <client> 到 ejf
form 下 <zone> 到 glb
form 不 上 <> 的 gkc
form 不 了 <> $ crZ
form 不 了 <> , flc
form 不 开 <> $ dmd
form 不 开 <> ? grW
form 不 开 <> 的 glb
form 不 是 <> 的 efj
form 不 能 上 eoa
form 不 通 <> , cnd
form 个 : in Zfo
form 主 动 往 bmf
form 主 动 连 cjh
form 之 后 , hdi
form 之 后 <> 访 lgc
form 人 在 <> $ kee
form 人 访 问 gjd
form 什 么 <> 打 jfd
form 什 么 用 dob
form 从 <client> <service> fkd
form 从 <outside> <service> dle
form 从 <outside> 连 fqX
form 从 <zone> 到 fna
form 以 后 , jgd
form 以 连 到 eoa
form 写 的 <> , eoa
form 到 - <> <own> vgS
form 到 - <client> enb
form 到 <host> , oea
form 到 我 们 flc
form 加 上 - del
form 动 去 连 bod
form 动 往 <> 发 dlf
form 动 访 问 dmd
form 去 掉 , ked
form 去 访 问 ejf
form 同 事 在 kdg
form 同 事 说 Zhm
form 后 , <> 访 kgc
form 器 是 <> , jfe
form 地 址 是 jjZ
form 填 的 <> , flc
form 填 的 是 fje
form 如 到 <> 的 eje
form 完 以 后 ndc
form 客 户 端 qad
form 己 能 上 ejf
form 得 了 <> 吗 edl
form 得 开 <> 的 gnZ
form 得 通 <> 不 djg
form 得 通 <> 吗 ejf
form 志 : in fej
form 想 <service> 到 arb
form 想 访 问 enb
form 成 - , jge
form 成 <client> , lgc
form 我 们 <> 的 dld
form 我 在 <> , occ
form 我 在 <> 上 jdf
form 户 打 开 fje
form 户 端 <> , rab
form 户 端 是 mdd
form 户 访 问 gjd
form 打 不 开 flc
form 打 印 机 ena
form 打 开 <> 吗 fna
form 换 成 <> , bco
form 掉 , <> 访 jgd
form 接 <service> 到 dhi
form 接 口 <> , clf
form 接 打 到 gma
form 接 访 问 djg
form 接 连 <> 的 flc
form 收 不 到 mbe
form 收 信 , cfl
form 改 成 <> , dfk
form 方 是 <> , gjd
form 服 务 端 ekf
form 本 机 - neb
form 机 器 是 kdf
form 机 访 问 glc
form 来 自 <> 的 ocd
form 桌 面 到 cjh
form 比 如 到 eje
form 没 有 对 jef
form 用 - 连 eke
form 用 <public> <> 打 dle
form 用 <public> <> 收 dkf
form 用 <service> 连 eob
form 电 脑 是 lcf
form 电 脑 用 del
form 的 - , fbm
form 的 - <> 去 cfl
form 的 - 到 dYr
form 的 - 是 oad
form 的 <n> , edl
form 的 <n> 对 jfe
form 的 <service> , gZm
form 的 人 用 cjh
form 的 是 <> $ flc
form 的 是 <> , iic
form 的 是 <> 的 gjd
form 目 的 <> , bmf
form 直 连 <> 的 guS
form 看 到 - iYm
form 端 口 , lfc
form 端 是 <> , kfd
form 能 -ing 通 eke
form 能 <service> 到 clf
form 能 上 <> ? fje
form 能 上 <> 吗 dii
form 能 上 <> 的 fpY
form 能 直 连 gdj
form 能 访 问 efj
form 能 连 到 goZ
form 能 通 过 fmb
form 脑 用 <> <own> del
form 脑 用 <public> dkg
form 行 , <> 还 occ
form 行 的 - dfk
form 补 上 - dfl
form 要 访 问 fna
form 让 不 让 gdj
form 访 问 <> , fpZ
form 访 问 <> <n> fje
form 访 问 <> <own> eYq
form 访 问 <> 一 eek
form 访 问 <> 吗 cnd
form 访 问 <> 就 gje
form 访 问 <> 的 eke
form 访 问 <> 能 glb
form 访 问 <> 走 Wes
form 访 问 <> 还 gmb
form 访 问 到 Yqd
form 话 , <> 到 lgb
form 话 , <> 能 lgb
form 请 问 <> 到 kde
form 请 问 <> 可 pgX
form 请 问 <> 的 dle
form 请 问 <> 网 scX
form 请 问 <> 能 udV
form 请 问 <zone> fbm
form 请 问 从 pda
form 走 <service> 到 emc
form 超 时 , cfk
form 转 到 <> , Zfp
form 还 能 连 gje
form 这 台 <> 吗 dih
form 这 台 是 idh
form 这 条 , gam
form 连 上 <> 的 flc
form 连 不 上 gkc
form 连 到 <> 的 fkd
form 连 我 们 foY
form 连 的 是 ihd
form 都 在 <> , ngZ
form 配 的 是 cjh
form 里 <service> <> <n> ejf
form 问 <zone> 到 fkd
form 问 不 了 dkf
from <client>  bmf
from <client> , - mde
from <client> , ckg
from <client> , on - cfl
from <client> - - emc
from <client> - - to Usg
from <client> - -ed gjd
from <client> - dnc
from <client> - get to gma
from <client> - to Zrc
from <client> -> akh
from <client> -ed - fkd
from <client> -ed - to enb
from <client> -ed eob
from <client> -ing coc
from <client> -ing to epZ
from <client> -ing 不 通 emc
from <client> -s - - Ykk
from <client> -s - egj
from <client> -s - to jjZ
from <client> -s Rth
from <client> -s to Yqe
from <client> : <n> -ed to - to goZ
from <client> <service> dke
from <client> <service> to cgj
from <client> <service> 到 enb
from <client> and Wph
from <client> from lee
from <client> get to flc
from <client> is -ed by qac
from <client> on fcl
from <client> to - coc
from <client> to alg
from <client> 到 cnd
from <client> 去 Zpe
from <client> 打 不 开 dob
from <client> 的 <n> 端 口 , jee
from <client> 给 tXc
from <client> 能 不 能 访 问 goY
from <client> 被 kcg
from <client> 要 连 eoa
from <client> 还 能 上 ZvY
from <client> 连 fqX
from <far> , fej
from <far> - - emc
from <far> - <n> - <n> - dgj
from <far> - aji
from <far> -> cnd
from <far> -ing bkg
from <far> -s jge
from <far> from rcZ
from <far> to Yrd
from <far> 到 apc
from <far> 的 - <n> , ial
from <far> 连 flc
from <gateway> - - dmc
from <gateway> - - from qXg
from <gateway> - - to Yof
from <gateway> - from lbg
from <gateway> - get to amf
from <gateway> - naf
from <gateway> -> eld
from <gateway> -ing ckg
from <gateway> from maf
from <gateway> to dmd
from <host>  jci
from <host> , - ici
from <host> - - - imY
from <host> - - - to ihd
from <host> - - from pXg
from <host> - - kja
from <host> - - to cjg
from <host> - -ing -s cgk
from <host> - at dgj
from <host> - fkc
from <host> - from qca
from <host> - to dnc
from <host> -> apc
from <host> -ing to Zmg
from <host> -s aqc
from <host> from qac
from <host> get - to blg
from <host> is mfc
from <host> to Zjk
from <host> will mbf
from <host> 到 apd
from <host> 往 dkf
from <host> 的 <n> , cgk
from <host> 自 己 能 上 ejf
from <outside>  jef
from <outside> , ihd
from <outside> - - , mZh
from <outside> - - - dfk
from <outside> - - jlZ
from <outside> - - on ecm
from <outside> - bji
from <outside> - to fke
from <outside> -> fje
from <outside> -s jja
from <outside> <service> dkf
from <outside> <service> 到 dle
from <outside> for ncd
from <outside> get at gma
from <outside> to - dcn
from <outside> to Ykl
from <outside> 到 dih
from <outside> 去 掉 , sfV
from <outside> 用 户 打 开 fkd
from <outside> 用 户 访 问 gjd
from <outside> 能 不 能 <service> 到 fkd
from <outside> 能 不 能 直 接 <service> 到 bij
from <own>  jch
from <own> , - hbk
from <own> , fej
from <own> , from cfl
from <own> - - - - Ogz
from <own> - -ing to gdj
from <own> - : <n> -ed to - to gTt
from <own> - <n> - <n> - Xgp
from <own> - <n> - <n> -ed - dgj
from <own> - cfl
from <own> - for kgd
from <own> - from fej
from <own> -ed to jef
from <own> -ing gck
from <own> -s jXm
from <own> <n> from mec
from <own> <n> on mce
from <own> <service> : - to -s gYp
from <own> ? - -ing - Ygo
from <own> for jdf
from <own> from mfb
from <own> to Ycs
from <own> 的 <n> , gbl
from <public>  ena
from <public> , csY
from <server>  epZ
from <server> : bji
from <server> at bod
from <server> is ndb
from <server> 填 的 fje
from <server> 是 dob
from <zone>  efj
from <zone> , - kee
from <zone> , obe
from <zone> - - , ffj
from <zone> - - - ccn
from <zone> - - fcl
from <zone> - - to bfm
from <zone> - -ed clf
from <zone> - -ing eoa
from <zone> - <service> on gkc
from <zone> - <service> to fkd
from <zone> - get to eke
from <zone> - have fke
from <zone> - on Yqe
from <zone> - to - Zdq
from <zone> -> gje
from <zone> -ed - ekd
from <zone> -ed fkd
from <zone> -ing Zmh
from <zone> -ing 不 通 Wrf
from <zone> -ing 得 通 djg
from <zone> -s - eke
from <zone> -s - to Vsf
from <zone> -s fej
from <zone> -s to Zof
from <zone> <n> : <n> : <n> <n> - qjU
from <zone> <service> ele
from <zone> and aoe
from <zone> be - to - gkc
from <zone> can - fZo
from <zone> for Ylj
from <zone> get <service> on aqd
from <zone> get to - edm
from <zone> get to fkd
from <zone> gets - to fmb
from <zone> have ejf
from <zone> in - jdg
from <zone> into bne
from <zone> to - bkh
from <zone> to bne
from <zone> 上 dmd
from <zone> 上 不 了 cjh
from <zone> 出 boc
from <zone> 到 Zhm
from <zone> 去 eke
from <zone> 和 chj
from <zone> 用 dnc
from <zone> 的 lhZ
from <zone> 的 人 用 cjh
from <zone> 的 机 器 访 问 fjd
from <zone> 能 -ing 通 fkd
from <zone> 能 上 eke
from <zone> 能 不 能 访 问 gna
from <zone> 能 不 能 连 glb
from <zone> 能 访 问 gam
from <zone> 能 连 edl
from <zone> 还 打 得 开 goY
from <zone> 还 能 访 问 fej
from <zone> 连 gmb
is <- obc
is <client> jgd
is <gateway> eek
is <own> dmd
is <public> ahm
is <server> acq
is <zone> kcg
left 2 idg
left 5 bji
left 6 led
left 7 coc
left 8 gna
left 9 cgk
nth 0 kia
nth 1 kkY
nth 2 dfk
nth 3 cZr
nth 4 ZWw
nth 5 dRy
nth 6 cSy
nth 7 Vdu
nth 8 gZn
of 2 mnU
of 3 hdj
of 4 ebn
of 5 eao
of 6 cco
of 7 Yfp
of 8 Ydr
of 9 cYs
own bare port rNo
own port bare N3c
to  <- dnc
to  <client> ddl
to  <far> efj
to  <gateway> gZn
to  <host> iZl
to  <server> efj
to  <zone> hid
to , - - <host> ofZ
to , - <client> Zqd
to , - <host> fkd
to , <client> alg
to , <gateway> klX
to , <host> idi
to , <outside> efj
to , <own> pZe
to , <server> fdk
to , <service> <server> lde
to , <zone> Vgr
to , does - <gateway> hjc
to , on - <outside> ncd
to , 发 信 <server> kee
to - - , <zone> Zlh
to - - - - <zone> Xfq
to - - - <client> ail
to - - - <n> - - , <zone> fZo
to - - - <outside> lfc
to - - - <own> rdY
to - - - to <far> vfS
to - - -s from <far> lcg
to - - <client> jdg
to - - <far> nZg
to - - <gateway> gbl
to - - <host> edk
to - - <outside> gZn
to - - <own> lfd
to - - <zone> scX
to - - from <outside> apd
to - - to - <gateway> gbl
to - - to - <host> oZf
to - - to <far> pbc
to - - to <host> mga
to - - to <outside> oYf
to - - to <own> jge
to - -ed <client> inW
to - -ed to <outside> Zmh
to - <client> del
to - <far> jch
to - <gateway> gam
to - <host> kcg
to - <n> - <n> - <far> Wtd
to - <n> - <n> - <host> fqX
to - <n> - <n> -ed - <far> Xub
to - <n> - <n> -ed - <host> fna
to - <n> - <n> -ed - <own> gyO
to - <outside> fbm
to - <service> on <own> mga
to - <service> to <gateway> jdg
to - <zone> iaj
to - by <public> cbq
to - from <client> clf
to - from <outside> apd
to - from <zone> beo
to - get - to <far> pad
to - get - to <outside> lde
to - get to <far> oae
to - get to <host> jfe
to - get to <outside> mbf
to - have <outside> lbf
to - on <outside> qcb
to - on <own> jfe
to - to - <host> oae
to - to <far> mZh
to - to <host> lbg
to - to <outside> lde
to -> <client> vYZ
to -> <far> oZf
to -> <gateway> kcg
to -> <host> mYj
to -> <outside> lcf
to -> <zone> mfb
to -ed - <host> cgk
to -ed - to <far> ici
to -ed get to <host> fej
to -ed get to <own> ogY
to -ed to - - <outside> cnd
to -ed to <outside> djg
to -ing <client> waX
to -ing <far> qWg
to -ing <gateway> jdg
to -ing <host> fkd
to -ing <own> kjZ
to -ing to <far> qZd
to -ing to <own> mhZ
to -ing 不 通 <host> idh
to -ing 得 通 <host> kdg
to -s - - <gateway> fdk
to -s - <service> to <own> iWo
to -s - to <far> uVe
to -s - to <own> kdf
to -s -ing <own> lgb
to -s <client> lVm
to -s <far> obc
to -s <host> mjX
to -s <outside> nce
to -s <own> edl
to -s <public> iYl
to -s <zone> mce
to -s to <far> rXe
to -s to <own> lgb
to : - - <own> jgd
to : -ing <own> kfd
to : <n> -ed to - to <own> obd
to : <own> tXc
to <n> -ing <own> fkd
to <n> on <client> cgk
to <service> <host> oZf
to <service> <own> neb
to <service> to <host> nZf
to <service> to <own> fej
to <service> 到 <host> fdk
to and <zone> rab
to be - to - <own> tgT
to can - <own> mga
to does - <gateway> lia
to does <gateway> bji
to for <own> ici
to for <zone> bij
to from - <zone> gkd
to from <client> Zof
to from <outside> bjh
to from <own> mdd
to from <zone> flc
to get - to <far> sdX
to get - to <outside> kee
to get <service> on <own> edm
to get at <host> oae
to get to - <host> qgW
to get to <far> sVf
to get to <host> mag
to get to <own> lee
to get to <service> on <own> kdf
to have <outside> jfe
to in - <far> dgj
to into <zone> hal
to is <far> car
to is <own> del
to is <zone> jfe
to on <client> emc
to on <own> jdg
to to - <gateway> lbg
to to - <host> mfb
to to - <n> of <own> lgc
to to <client> oea
to to <far> tZa
to to <gateway> nZg
to to <host> mfb
to to <outside> nZh
to to <own> lfc
to will <client> djf
to 上 <outside> saa
to 上 <service> <host> oZf
to 上 <service> <own> jdf
to 从 <outside> ndc
to 写 的 <own> fej
to 出 <outside> qWf
to 到 <client> mdc
to 到 <far> rdY
to 到 <gateway> jdg
to 到 <host> gbk
to 到 <outside> led
to 到 <zone> rba
to 去 <far> rZc
to 去 <host> dcn
to 去 <own> oea
to 去 掉 , <zone> dfk
to 和 <zone> jch
to 往 <far> oea
to 往 <outside> fbl
to 打 不 开 <own> ngZ
to 打 开 <own> kgc
to 是 <own> Zep
to 本 机 上 - <own> lfc
to 用 户 访 问 <own> jgd
to 用 户 连 <own> jgd
to 由 <client> aqc
to 的 <client> Xbu
to 的 <far> cem
to 的 <n> , <gateway> bqb
to 的 <n> 对 <zone> fje
to 的 <n> 端 口 , <gateway> gje
to 的 人 访 问 <own> kgc
to 的 人 连 <own> lgb
to 的 机 器 访 问 <own> mga
to 给 <zone> blg
to 能 -ing 通 <gateway> lbg
to 能 -ing 通 <host> Zfo
to 能 上 <outside> mce
to 能 不 能 <service> 到 <gateway> jfe
to 能 不 能 上 <outside> nbf
to 能 不 能 直 接 打 到 <host> pbc
to 能 不 能 访 问 <host> seX
to 能 不 能 访 问 <own> Zgn
to 能 直 接 <service> 到 <host> kdf
to 能 访 问 <own> Ygo
to 自 己 能 上 <outside> uUe
to 自 己 访 问 <own> mgb
to 自 己 访 问 <public> jgd
to 被 <client> Zng
to 访 问 <far> kbh
to 访 问 <own> jfe
to 访 问 <public> mga
to 走 <public> mga
to 还 能 上 <outside> jaj
to 还 能 访 问 <own> nfa
to 还 能 连 <own> kgc
to 连 <host> dcm
to 连 <own> kgd
to 里 <service> <own> mdd
with <- coc
with <client> Vfs
with <far> eYr
with <gateway> jgd
with <host> ebn
with <module> mWk
with <outside> chj
with <own> kQt
with <public> nXi
with <server> jhc
with <zone> Xmj
`;
