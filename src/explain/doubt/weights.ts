/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
' , lggffe
' -i dgfglf
' <n> sdgfcb
' <own> lggffe
' from bgdgre
'connection nghcgc
'connection refused' ohhcgb
'connection timed jgffgf
's <n> sjffZa
's <service> mkbclb
's fault lcfggf
's inside glfgfd
's jieZgj
's own dpgcjb
, <client> ochhiZ
, <far> peffha
, <gateway> nefffe
, <host> oagalf
, <n> oecfge
, <outside> nbgenZ
, <own> enehdg
, <public> hfelef
, <server> kehdgg
, <service> ldkefe
, <zone> jdehpY
, a fengfd
, ack kfgfff
, all ojYneY
, although megggd
, am mdbhhg
, and defccu
, any cneXnh
, anything eegejj
, approved cgddhq
, are tceZbl
, as lnhafa
, blocked kfgfff
, but lfgffd
, by itcZfd
, can ocfclc
, cghgih
, change lgffge
, client jfgggf
, coming xbebag
, connection pffgfb
, conntrack jfffbk
, correct mgecck
, could cefljf
, curl pgebge
, customer helbcl
, destination odefge
, do ndcdhi
, does fUdoil
, don't kZglfg
, dport qccdhf
, dropped lgfege
, dst ldfegg
, e hdmchf
, established dggfkg
, everything ibmVlj
, explain ffhdel
, fine jfgfff
, first hfhfdj
, for hgYojc
, forward jffffg
, foxmail kfggge
, from nofdab
, full hcljgb
, get xZcigY
, given lffdZn
, going qegcbh
, hairpin mfefff
, has offfed
, help odcigd
, how odjcbg
, i mhggbe
, i'd ogfcge
, i'm lhgegc
, id jggfff
, if gocice
, in kcgehi
, inside fmfeff
, isn't lhdfdh
, it pdfaXo
, it's gfeegk
, item mlgddb
, its jffefi
, just kgeicg
, kindly ncffhe
, length lggffe
, line igeecn
, lip jgfggf
, list gkYlgf
, mail sfgffZ
, my offcff
, need hgejch
, never lggfcg
, new gfgjff
, no pmfYdc
, nobody kfefgf
, not ljgcgc
, nothing lefffg
, of jZnacn
, ok oeggec
, on mlfcfb
, one pigcea
, only cnYjig
, open sheafc
, options jggfgf
, or mZekkb
, our seZcgg
, outlook kgggge
, over mffgfd
, passes nfffgd
, permitted mfdgeg
, ping idgfgi
, plain mgedeh
, please igckgd
, pls odhbeg
, port pbjjdY
, possible pcegfd
, quick hdkgch
, reachable vebbgd
, right pcibci
, rip jgfggf
, rst ffggfj
, same lbgepY
, says ocggfd
, seq kggffe
, she kfhdei
, should neghde
, so mfjica
, sorry lhfecg
, source ubgefb
, step lgfffd
, still ldeccn
, straight jlhffa
, syn lgffff
, target nefdhf
, tcp uagffb
, that obgcbl
, that's qfegcd
, the jgbhfi
, then cefipd
, there ffgffj
, they gddhjj
, they're cfeffp
, thoughts gdfecq
, three jgggff
, thunderbird mgffee
, thx epfXem
, ticket glccYq
, timeout lgfffe
, to kfdkde
, udp sefcde
, unlike fgfgek
, user nefggd
, want seedde
, we kefbfl
, we're ifgcdn
, what fbkfke
, what's fcjegk
, whats kfgefg
, when jgfifd
, where gVkkii
, whereas kgggdf
, which acopec
, while lfffgf
, who kcgXoh
, why kefbdn
, will mdgdhg
, win kggffe
, with fZmjfg
, works neffef
, would gegenc
, y sXggfe
, yes kepdeb
, yet nggede
, you kfgbgj
, you're hdeceq
, 一 kffhff
, 下 gfgcgm
, 不 eqfdee
, 中 gffmfe
, 为 tXgfXm
, 之 oheZpW
, 人 jgffgf
, 什 qeeefd
, 今 ffgdem
, 从 haeola
, 他 leeghe
, 会 kbiihc
, 但 mffgfd
, 你 Zhggbr
, 写 hbbpge
, 出 lecjeg
, 分 fjkdgc
, 列 gjiigZ
, 别 ohfaak
, 到 sfgbgb
, 加 dgggnc
, 包 mhcgef
, 只 jfggal
, 可 lffgfe
, 后 gchjgg
, 周 hogZdh
, 咋 oegfdf
, 咱 hfdkgg
, 哪 eiefmc
, 啥 kgggef
, 回 lfffge
, 在 iegfje
, 地 nfgcfg
, 它 iffgck
, 安 uaXhhf
, 客 jggggd
, 对 mdjdic
, 帮 hZgkfj
, 快 cggegm
, 怎 hgfgWq
, 急 ecfeeq
, 想 peffec
, 我 hfkege
, 把 fghgjd
, 报 hkfeff
, 拉 mfegff
, 按 pZgggf
, 换 ggefkf
, 提 jffggf
, 收 kefeej
, 改 ggggje
, 放 lffeff
, 数 ngeeef
, 明 efgfgk
, 昨 lgfggc
, 是 jegdel
, 最 rgfeZe
, 有 Zohbkf
, 本 oefgfc
, 来 lgdggf
, 正 pfgcdf
, 死 jffgge
, 求 lgfgee
, 没 megcbm
, 源 pegfbg
, 然 jgffff
, 现 idfgnb
, 用 jeegdj
, 由 mfffef
, 目 njfecd
, 直 mgfgfc
, 看 gfgfel
, 真 kgefff
, 端 ndfgff
, 第 acfhqf
, 等 kbelge
, 策 odfgcf
, 结 oegcdg
, 给 hhdhbl
, 网 jgggff
, 能 ocgjjW
, 行 qdfcff
, 要 kebkff
, 规 kffffg
, 说 kfggfe
, 请 fciiej
, 谁 gdhcjj
, 谢 hiddYq
, 走 odfeff
, 跟 gggefk
, 过 kegfff
, 还 epdckc
, 这 lgkXfh
, 进 nbgefg
, 连 qehbfd
, 通 udhdeZ
, 那 kbejgh
, 都 fmcfje
, 问 offgga
, 麻 ikgdgd
-> <client> ofeffd
-> <far> pgfgeb
-> <gateway> sbfged
-> <host> kegakg
-> <outside> kffdkd
-> <own> rXjaje
-> <zone> xbfgeY
-> mZecli
-a effehm
-a forward effekh
-a postrouting eeeeZu
-a prerouting ffgeij
-d efgelg
-e kfggfe
-i , jffgXn
-i <client> lffgef
-i <outside> bffenh
-i <zone> bjffhk
-i Zgfekm
-i forward dfefdp
-i like ffggcn
-i on gffeco
-i prerouting gdhcep
-j accept fffehk
-j defeil
-j dnat ffgeij
-j drop cfegki
-j log efggfk
-j masquerade ffedmh
-j reject eeegjj
-j snat dehgji
-j tcpmss ffgffk
-k kegggf
-l 里 jgggff
-m limit fgggfk
-m tcp ffgeij
-m udp fffggk
-o <outside> cjedil
-o <zone> fgggna
-o bieelh
-p <n> pdegfc
-p cfgejj
-p tcp efgeij
-p udp dgfeeo
-s <far> efffhj
-s <zone> bgfgik
-s bffhik
-t feeijf
-t nat feeijf
-w hffele
-w net hffele
: $ hffeel
: ' kggeff
: -a effeik
: : offfed
: <client> sgggcX
: <far> lfgffe
: <gateway> nhcfhd
: <host> ikfbhe
: <n> gYeiep
: <outside> zZhadc
: <own> sgcgdb
: <service> pYhchi
: <zone> qdegcf
: a rafhjY
: any gcgelg
: can fggcdm
: cannot mffege
: cc jfgffg
: cd jgggge
: connect odfffc
: connection jfggff
: could qcfdff
: couldn't lgffge
: curl jegggf
: do wfeZfc
: does gbbcqk
: drop lfefic
: errno ldgfgf
: forward mgdcan
: from elgfgf
: github fbhagr
: if xegUef
: in mcggff
: input cggglf
: ip kffgff
: iptables efffdo
: is nfdfka
: list ekejhd
: martian nffged
: may kbgfek
: nc odeffe
: net rffegY
: no ocfege
: open tbfdee
: outlook mffefe
: please elnafd
: port iiaodc
: reachable qmcacf
: relay megggc
: s nfffgc
: src xbfegX
: tcp mffefe
: the oifdce
: timed mcgffg
: to afgqhd
: trace lgggdg
: udp kffgff
: user mfggfd
: users pfeegc
: we fefjig
: what djhijZ
: which agmmdd
: who fsecfc
: why idedhl
: will oddfeg
: would fihZqc
: 从 hbglei
: 我 jalifd
: 无 jfffgf
: 能 fnfeef
: 连 kffgfg
; connection jgfgff
; does racejf
; jfffif
; the ljajce
<- obebhj
<- what ggeehk
<client> $ ohXfie
<client> , nfjcfc
<client> -> nfffhb
<client> : ndfeff
<client> <client> offffc
<client> <far> pggdfa
<client> <host> mfgffe
<client> <n> tefeea
<client> <own> regfgY
<client> <service> pffgce
<client> ? lZbmif
<client> able tcgcga
<client> allowed uegaga
<client> and qfhfcb
<client> are jfegid
<client> at sdebef
<client> be oefffe
<client> blocked lfhegd
<client> by mgfege
<client> can qefdib
<client> can't qbgfee
<client> cant mfgegd
<client> connect ieffje
<client> curl mffffd
<client> do odggdd
<client> does oggdfc
<client> dst kffffe
<client> for sfddXk
<client> from nffgde
<client> get tchemT
<client> gets tbgfea
<client> going ffgfld
<client> has lhffef
<client> have mcpfac
<client> hit wdgZgb
<client> i kggfgd
<client> in gcghnc
<client> instead ghberb
<client> is qckafe
<client> it lgfefe
<client> just mdfggf
<client> len jgggff
<client> listens nffffd
<client> make offeef
<client> must kgffff
<client> needs lfggfe
<client> on oYeZjm
<client> open rXicmb
<client> opens pegagf
<client> or gceohd
<client> out mcibbm
<client> over mfgedg
<client> pbgehd
<client> ping nffffd
<client> port tcgcgc
<client> pulls kfgfgf
<client> pushes shfcea
<client> r kfgffe
<client> rather fgfelg
<client> reach ddfelk
<client> reports mfgeee
<client> runs nggefd
<client> s kggfff
<client> scrapes nefcfg
<client> sends lggdgf
<client> should mffgfe
<client> shows lggffd
<client> sport kfffff
<client> still ggdipY
<client> talk kfegmY
<client> talks kgffge
<client> tcp pfegec
<client> the nffffd
<client> then egggjf
<client> to refdjY
<client> towards rfgaef
<client> udp oefgfc
<client> up jgggeg
<client> use ffqaff
<client> wants qfedef
<client> when pgeecf
<client> who ildfge
<client> will rfgcga
<client> with nggfbg
<client> would lhedgf
<client> 上 mfgiec
<client> 会 mgegfd
<client> 作 pdfgbf
<client> 做 kgfegg
<client> 出 pehZla
<client> 到 obfdfh
<client> 去 pfffbf
<client> 发 lgffef
<client> 吗 leeggf
<client> 就 efffpb
<client> 开 qfechc
<client> 往 ofgdgd
<client> 想 kfggef
<client> 打 nhfgfb
<client> 拉 gffffj
<client> 收 mfffhc
<client> 是 lffggd
<client> 有 idhocb
<client> 来 pefffc
<client> 用 mgfefd
<client> 由 oefgcg
<client> 的 tbfefc
<client> 给 ldggef
<client> 能 lbibjg
<client> 被 pdegde
<client> 要 mfgffe
<client> 访 jXegfp
<client> 走 oggfag
<client> 还 cgggoc
<client> 这 piiaeb
<client> 连 udgheW
<client> 通 mffffd
<client> 那 mefgfe
<far> $ ofdggb
<far> , rfiebb
<far> -> ohgfea
<far> -j efggjg
<far> -p fffgbo
<far> : kgfggd
<far> <far> mgfgfc
<far> <n> lfefkc
<far> <own> nffefd
<far> <service> pffbhd
<far> ? eYffkn
<far> a nggfce
<far> able ohbihY
<far> allowed kfggef
<far> and oggdcf
<far> be qcggdd
<far> by kgbdgk
<far> can scdffc
<far> connects mggbge
<far> delivers nchdeg
<far> does rffdeb
<far> dst kfgfff
<far> for offede
<far> from heejid
<far> get sVecfm
<far> gets rdgffa
<far> hitting rgfade
<far> in pbgeff
<far> is mggffd
<far> let kggffe
<far> make kggfdg
<far> ok qdggfa
<far> on lbfdkf
<far> our sbbiee
<far> over hghhmW
<far> port vdhedY
<far> qcgcid
<far> r jfggfg
<far> reach sdceia
<far> right ffeegl
<far> s kfffgf
<far> says mggffd
<far> see kfgfmY
<far> sport kggfff
<far> still bfhhoc
<far> tcp podbca
<far> through qhcffa
<far> to pegdib
<far> udp qfffeb
<far> wants odffef
<far> will iggcjf
<far> with jfeffh
<far> would ndgehe
<far> 不 offgfb
<far> 会 kgeehg
<far> 做 pefefe
<far> 到 hfgcfm
<far> 发 ogfaeg
<far> 吗 hffgmb
<far> 想 leffef
<far> 打 ogccgf
<far> 用 jegggg
<far> 的 oeffhb
<far> 能 rgfgca
<far> 要 seegdc
<far> 访 rfhdbe
<far> 还 bhhhpZ
<far> 连 kZfhmc
<far> 通 ubedef
<gateway> $ hgilbd
<gateway> 's jkedgd
<gateway> , ojYjce
<gateway> -> meggfd
<gateway> : mdegid
<gateway> <gateway> njdfbf
<gateway> <n> hcefdp
<gateway> ? rcZcjg
<gateway> allowed ofghea
<gateway> as nYkegf
<gateway> at hegchk
<gateway> be ikfged
<gateway> blocking lgbhgf
<gateway> box mejagf
<gateway> config gbfggm
<gateway> do mgedff
<gateway> does kffelc
<gateway> doing lfgfgd
<gateway> drop kgggfd
<gateway> eating mfgged
<gateway> even nefgdf
<gateway> forward lgckfd
<gateway> forwards heYohg
<gateway> from pbecnb
<gateway> in kggfee
<gateway> is scgaef
<gateway> itself nohddW
<gateway> jggcej
<gateway> last cdjkeh
<gateway> let ugggdW
<gateway> lets nfgggb
<gateway> letting pggcec
<gateway> ok nfhgfb
<gateway> on YlZbpm
<gateway> open pqaZcf
<gateway> pass kgfffe
<gateway> ping qhZehc
<gateway> port jfffmb
<gateway> shows kggggd
<gateway> to ubcjfa
<gateway> why nfeegd
<gateway> would kjefgc
<gateway> 一 gfdogb
<gateway> 上 ifWphf
<gateway> 丢 nefgfd
<gateway> 之 ocgbdl
<gateway> 会 mffeef
<gateway> 吗 qZfble
<gateway> 对 iZcrhd
<gateway> 拦 pdfgfc
<gateway> 挡 veefda
<gateway> 是 ehhecl
<gateway> 有 eehegm
<gateway> 本 nkiefW
<gateway> 没 mefgfe
<gateway> 的 mlfcbg
<gateway> 自 ohfgda
<gateway> 规 jfggff
<gateway> 让 kfffgf
<gateway> 这 ncffff
<gateway> 通 kffggf
<host> $ nkaocW
<host> 's kedfek
<host> , ihfbhj
<host> -> tdhcdc
<host> -a ggggwR
<host> -j bgggsb
<host> -o fggglc
<host> <- nefech
<host> <client> ngfcfe
<host> <far> offfcf
<host> <host> hkbnfb
<host> <n> sdcfee
<host> <server> moiZYf
<host> <service> ofgeiZ
<host> ? khdrjQ
<host> able wVfdff
<host> after dhfhpa
<host> allowed ubhehY
<host> and lbhfej
<host> are XaZyij
<host> as pdeamc
<host> at fhfbeo
<host> be rfgcga
<host> besides ntdYcc
<host> box jfflce
<host> by ibbfgo
<host> can ubgciZ
<host> can't nehegc
<host> deliver lgggdf
<host> direct kfgfgf
<host> directly lhfehd
<host> dnat cghdnf
<host> do fcXubk
<host> does kggfjb
<host> dst kfffff
<host> echo kggffe
<host> exposed coZoed
<host> for kdfddm
<host> from tXfehf
<host> get vbidgY
<host> has mbhbfj
<host> have mYkjde
<host> host kgZggj
<host> i hehlbg
<host> in jeecmg
<host> ip kefffg
<host> is qVfZmj
<host> itself gWogek
<host> jedjfg
<host> just nfgfdf
<host> machine igcodd
<host> must ofeffe
<host> needs kegkfc
<host> ok reefeb
<host> on jjdbig
<host> open qddcgh
<host> or fbgmck
<host> out megfhc
<host> over leffbk
<host> pls kefcfj
<host> port tlgXiV
<host> postfix kggggd
<host> published deesgc
<host> reach rffdha
<host> reachable joZjeb
<host> rules ebefml
<host> s jggggf
<host> see pciZie
<host> send lfhfee
<host> sends kggffd
<host> server iidhdg
<host> server's hlZjff
<host> servr ikgdfe
<host> should pcgbhe
<host> sport mfffdf
<host> srever hZmlce
<host> still edhcnh
<host> talk scgghX
<host> tcp mgeddj
<host> the jggfdh
<host> then ggfgqX
<host> through uddbge
<host> to sbhdfc
<host> what ekdelf
<host> will hgfgma
<host> with kdffke
<host> without nfefeg
<host> would hfhgmZ
<host> 一 kfZngd
<host> 上 llfYeh
<host> 不 oehdfe
<host> 主 pehddf
<host> 么 peegee
<host> 了 cgfflg
<host> 会 kgbekf
<host> 做 ecfogf
<host> 出 hdidkf
<host> 到 tbibec
<host> 发 jaaohg
<host> 吗 mWhcgm
<host> 对 elXnhe
<host> 就 kfehff
<host> 往 rchYhe
<host> 收 neffff
<host> 映 dfevgY
<host> 有 kecodd
<host> 本 gciebp
<host> 的 kkfgdd
<host> 能 sYiZma
<host> 自 kegeif
<host> 行 nfgefd
<host> 被 leblfd
<host> 走 rffYeg
<host> 还 iecmic
<host> 这 jZelhg
<host> 连 meffeg
<host> 通 kfgfgf
<host> 那 qghhbZ
<n> $ kieWcq
<n> , lfefhe
<n> -> hceYko
<n> -i eegfcq
<n> -j efgeij
<n> -m fgfgcm
<n> -p fgfffk
<n> -s egefhl
<n> : icehfk
<n> <- oefejZ
<n> <client> lfgghb
<n> <gateway> ldggff
<n> <host> segXge
<n> <n> cYgegu
<n> <outside> lcgodY
<n> <own> sbeehc
<n> <server> pfggea
<n> <service> lggfee
<n> <zone> ndgdge
<n> ? jkcbfj
<n> a jfggff
<n> ab lggfdf
<n> above hdhdpb
<n> against ldccgm
<n> allowed gYhefp
<n> am meffZm
<n> and lfedlc
<n> any idgbnf
<n> anywhere eueZbi
<n> are ofdcgf
<n> as pdffia
<n> assured lfffff
<n> at klcakd
<n> be idfghi
<n> before eggfel
<n> below gdgeod
<n> blocked mgegfd
<n> by lfgcma
<n> bytes jfffgf
<n> ccc kegfgf
<n> change deeghl
<n> client ncefgg
<n> close nffffd
<n> coming qeddfe
<n> connect kggfgd
<n> connection nfgfed
<n> curl pgfffa
<n> days iigdgf
<n> directly mgggjX
<n> dnat abhgph
<n> do eggceo
<n> does hdefod
<n> dport kfffff
<n> drop fhfgbm
<n> dropped tgcbef
<n> e jggggf
<n> end gnfkZd
<n> established lfffff
<n> example ngggfb
<n> explain jffefh
<n> failed kgffff
<n> ffddjl
<n> for mbeali
<n> forward jaggjh
<n> from rSfkdi
<n> fw jfffff
<n> g ldffgh
<n> get cbajcv
<n> gets fffepc
<n> goes cffhmf
<n> good mfegfe
<n> h jfgdkf
<n> had ddeiqc
<n> has dledYr
<n> if fbghnf
<n> in gchbmi
<n> into jaeeep
<n> ip hgggjc
<n> is feeglh
<n> it ngfddh
<n> just ogfgfZ
<n> k ldgcdl
<n> last affgcr
<n> like Wggfoh
<n> look gggfcl
<n> lost agffrd
<n> mail jfggff
<n> mark jfffff
<n> milliseconds lfffff
<n> min eefejk
<n> minutes kefdfi
<n> ms jfggff
<n> no mfefff
<n> node rbfheb
<n> of rdbhZk
<n> off hmhdee
<n> ok pdeeff
<n> on hjmaia
<n> only offffb
<n> open lpZqYX
<n> or dmejfc
<n> out sffgeY
<n> outbound rdhcgb
<n> packet kggggd
<n> please gfedjj
<n> pls oceiai
<n> pm gdgfdn
<n> port ldcidi
<n> postfix kggggd
<n> prio jgfgff
<n> proto lffgfe
<n> published skabde
<n> quic secYgi
<n> reach fffads
<n> reachable isfZha
<n> relay oggdee
<n> reporter ngffed
<n> rule begfog
<n> s hbccgs
<n> safe gdgefl
<n> says jfffck
<n> seconds jggfff
<n> seen jffgff
<n> since oeffdd
<n> so hehfma
<n> src jfggff
<n> stuck jfgfgf
<n> tcp kkghfY
<n> that odgeff
<n> the kfgfeh
<n> then egfglf
<n> this jgffid
<n> through nkdedc
<n> thx mdfefg
<n> times rfgbgc
<n> to ibeWmp
<n> towards nigaee
<n> trying kefgfg
<n> udp tdgfeZ
<n> unreplied jfffff
<n> use kfffff
<n> using neegfe
<n> via lfegef
<n> was fgggje
<n> were aehgng
<n> what hefdne
<n> what's jffddl
<n> when fhggkd
<n> where cggflg
<n> which dchngf
<n> who gchokX
<n> will lgfege
<n> with gjeekc
<n> works oefgfc
<n> would lcghkb
<n> x kggggd
<n> you pdhefc
<n> 一 nefffd
<n> 上 ifhebl
<n> 不 zWgffZ
<n> 两 kcgfkd
<n> 为 mhgdbg
<n> 了 Vqdflg
<n> 会 dclkib
<n> 出 rdgccf
<n> 到 eaZscm
<n> 发 ldgfge
<n> 口 kakmbd
<n> 只 drgbfd
<n> 可 ldfggg
<n> 合 gggdcn
<n> 吗 yYeggZ
<n> 和 rghefX
<n> 啊 qieehX
<n> 对 qhdaff
<n> 就 mgggdc
<n> 帮 gefefm
<n> 应 jbeofd
<n> 开 aeZqhl
<n> 打 rihTfg
<n> 拉 jggfff
<n> 收 lffegf
<n> 改 ddfdjn
<n> 放 oagdcl
<n> 映 gXYphm
<n> 是 kfdika
<n> 最 raedgg
<n> 有 jrcead
<n> 没 oehdee
<n> 点 ifffej
<n> 的 Ycfghq
<n> 看 fehgdm
<n> 端 kkZZjj
<n> 管 jjdhee
<n> 能 gahUhv
<n> 行 aefdmk
<n> 被 kgfgge
<n> 走 kfggfe
<n> 转 Wkdsgd
<n> 还 bjgkff
<n> 连 nafcfk
<n> 通 rXgaem
<n> 都 bsgahf
<outside> $ qdgcef
<outside> ' dgfgle
<outside> , pbjehZ
<outside> -> sbhTmg
<outside> -d fggdgl
<outside> -j fdedhm
<outside> -p fffehj
<outside> : uafddf
<outside> <far> regeag
<outside> <host> pdcdje
<outside> <n> ldffjd
<outside> <outside> udfXgg
<outside> <own> jefekf
<outside> <service> fecria
<outside> ? ofdjfb
<outside> accept agehof
<outside> access nmbbgd
<outside> and vbhYdf
<outside> at pgfcde
<outside> be qdefhc
<outside> but mfggfd
<outside> can qgmdcX
<outside> client oegcff
<outside> clients edhfnf
<outside> connects sfgdhX
<outside> could lbfkef
<outside> does oegVne
<outside> for raXkie
<outside> from iffcne
<outside> get pYkrbW
<outside> gets fldiee
<outside> hit kkdcgf
<outside> host nfgcef
<outside> i oegdfd
<outside> in ildeci
<outside> is fgffjf
<outside> it qcgdia
<outside> it's legggd
<outside> jehigb
<outside> like kcfgmb
<outside> off effflf
<outside> oif kggfeg
<outside> ok oeggce
<outside> on hTmkld
<outside> open ubgbde
<outside> opens pcgcdh
<outside> or udfach
<outside> out gffgjf
<outside> over mdggge
<outside> ping pggZfg
<outside> reach hjlhfY
<outside> right rXkjfX
<outside> see krbahc
<outside> side dmgiiZ
<outside> still jjdcna
<outside> straight qdcfhc
<outside> tcp leeehh
<outside> that fkcfcm
<outside> the ncfgff
<outside> then agggpd
<outside> through mWlkfc
<outside> to nYgfdl
<outside> udp mbhgff
<outside> users ncgcgh
<outside> were Yggerf
<outside> who uYgdch
<outside> with jammcb
<outside> would eekmec
<outside> 一 jfhfge
<outside> 上 pZhbfk
<outside> 不 ighcje
<outside> 了 kbpaka
<outside> 会 chggnd
<outside> 出 geddmi
<outside> 到 oZdfnc
<outside> 去 hdggme
<outside> 发 lThlhh
<outside> 可 wXhgfZ
<outside> 吗 pchfjY
<outside> 客 jXgglh
<outside> 就 lfffge
<outside> 开 ihjfdc
<outside> 打 qagfdf
<outside> 扫 ftZgde
<outside> 收 obfehf
<outside> 是 kdfgfh
<outside> 来 kidmcb
<outside> 正 sZgged
<outside> 用 leekgb
<outside> 的 jclihY
<outside> 直 xgWbdg
<outside> 能 rigjeR
<outside> 访 jlcilV
<outside> 走 obheeg
<outside> 还 cgggnd
<outside> 这 rfdaid
<outside> 进 jajhff
<outside> 连 qfZihb
<outside> 那 lfehnW
<outside> 都 enblfc
<own> $ mlYfef
<own> ' ngfffc
<own> , ggglbf
<own> -p ffgeji
<own> : lfgfdg
<own> <client> lffffe
<own> <far> meffff
<own> <n> lphefU
<own> <own> jfgggf
<own> <service> hneakc
<own> ? eqZelb
<own> actually nndiaa
<own> after gffgmb
<own> and dmclah
<own> answer kkeffc
<own> any pZfapc
<own> are Zfhqfe
<own> as kcekhc
<own> at hYgkkf
<own> be imfdfd
<own> come lehajf
<own> coming kgdbkf
<own> connect jffffg
<own> connection lffffe
<own> die gfdcrd
<own> do kbehgi
<own> does hjemdb
<own> doesn't ikgffd
<own> dport tZghbe
<own> dst mffffe
<own> end oZiied
<own> ends Tdirii
<own> every lffffg
<own> failed mffefg
<own> for hdaifn
<own> forwarded uhZleW
<own> from sanRpZ
<own> get qjbkcX
<own> gets dcfgog
<own> gives jgfggf
<own> go lhdkdc
<own> goes mbeneb
<own> i oggded
<own> if ffgfmd
<own> iidhhd
<own> in qcgffc
<own> into keggfg
<own> is kkcmbb
<own> it wdfWfe
<own> just offfde
<own> land gZinff
<own> make rcfebh
<own> never kmedee
<own> not rYffhd
<own> ok fsgckU
<own> on jlbedi
<own> once Weghsg
<own> open ojXmfa
<own> opens nbggfd
<own> or mfggkY
<own> over nebhid
<own> please hmdhed
<own> pls pdggdd
<own> port lXehgk
<own> prot hlhega
<own> reachable jncajd
<own> refused ldfggg
<own> s kggffe
<own> should neeeff
<own> since ligfhZ
<own> smpt kocded
<own> sport kfffff
<own> start egggje
<own> still bgfeqe
<own> survive bggfpc
<own> tcp lefjiZ
<own> that ijbndc
<own> the sdgcjY
<own> then iefcmf
<own> timed kffgfg
<own> times rdgdfc
<own> to nZeWqh
<own> udp sefehY
<own> usable bqcdhg
<own> was lffgfe
<own> what jbelgf
<own> when kmedia
<own> where tXhcfg
<own> which tidbcd
<own> while mgffdg
<own> who elfkag
<own> will ndffgf
<own> with ifccjj
<own> work rjaZqV
<own> works ikfffe
<own> 一 rfgedb
<own> 上 foYpea
<own> 不 fffflf
<own> 为 nfehfc
<own> 了 eegeki
<own> 会 ohdbkb
<own> 到 imddhe
<own> 发 iVftja
<own> 后 Xdiqhf
<own> 吗 gkZbim
<own> 对 hadofi
<own> 就 egfesZ
<own> 打 nedgfg
<own> 报 mdgegg
<own> 映 SZexji
<own> 是 jfegkd
<own> 最 ibepdf
<own> 有 lfdmeb
<own> 没 pgebdf
<own> 的 lffcif
<own> 端 iqeegZ
<own> 能 ndgfkZ
<own> 行 ifggjc
<own> 被 qgfggX
<own> 走 pcggfc
<own> 超 jgfhfe
<own> 转 qKekni
<own> 还 fbgejl
<own> 这 Zmejei
<own> 通 jkbcig
<public> $ ihdkde
<public> , mcmece
<public> : hWkmhf
<public> <own> kdlgfa
<public> ? gldhjb
<public> and fcemhg
<public> jhhlca
<public> of naaseb
<public> on tddfhZ
<public> 上 hbgpha
<server> $ heimdc
<server> , lcekhc
<server> : kfffgf
<server> <client> rfggba
<server> <host> pegdgd
<server> <own> lefgfe
<server> ? cpZfdm
<server> at lggfee
<server> has keffgf
<server> higfci
<server> in nffegd
<server> is igfkgc
<server> on mbgggf
<server> 主 rcfcef
<server> 写 jggfge
<server> 地 peefcf
<server> 填 lffgfe
<server> 是 jgggge
<server> 有 YUiyie
<server> 的 jXaqhh
<server> 能 pefgfb
<server> 自 oaghgd
<server> 要 rYgffe
<service> $ pceiga
<service> , njlcgX
<service> : imhVjf
<service> ; legggd
<service> <client> jgggff
<service> <gateway> gjggff
<service> <host> rfhffX
<service> <n> jhemYg
<service> <own> ilghbd
<service> <server> tbfcef
<service> ? iijdgc
<service> against ngfefd
<service> and oegaje
<service> anywhere fpfdhd
<service> at jkdfic
<service> broker lgffff
<service> by lfegfg
<service> client ngbchh
<service> connection oafgnY
<service> connections nffdge
<service> daemon ijgcgf
<service> dnat Yeffoj
<service> does mffefe
<service> exposure fmhefd
<service> for mcaahp
<service> forward edhegn
<service> from jfdila
<service> host kgfgef
<service> in jcgcgl
<service> into qffega
<service> is nlcffa
<service> just jegggf
<service> lkedgb
<service> lookups kgggdf
<service> of mheXmd
<service> ok lcfgnY
<service> on kjZmhZ
<service> open hsfibY
<service> or rdfgec
<service> out lfdhid
<service> over imgZgf
<service> pointing gehefl
<service> polling kdggfg
<service> polls ngfdgd
<service> port Yfrlfa
<service> published eogcka
<service> queries kfggef
<service> query mgffbg
<service> reachable mkhciX
<service> session flffge
<service> sites iffeke
<service> straight pefdef
<service> tcp irfafb
<service> that kfgfff
<service> through fogfdd
<service> to icbgpf
<service> udp rdefde
<service> via fedfoe
<service> work sdgeeb
<service> 一 neffef
<service> 上 qcgdef
<service> 为 ngfffb
<service> 了 egfene
<service> 会 mffffd
<service> 到 nhfafg
<service> 发 lffffg
<service> 吗 oZbbjl
<service> 填 mcggeg
<service> 收 keeggg
<service> 是 kqcWhf
<service> 有 ihfkdc
<service> 服 hrdZff
<service> 登 lhecgg
<service> 的 brefnW
<service> 能 reffec
<service> 行 ifgdig
<service> 请 mggbfg
<service> 走 iXgnfg
<service> 轮 mfgeff
<service> 进 oagffg
<service> 连 kdfggf
<service> 通 hVjdgp
<service> 都 mneZee
<zone> $ pcZieh
<zone> 's vXheed
<zone> , ljncZc
<zone> -> lcchkf
<zone> -j eeegne
<zone> -m fggglc
<zone> -o bjffii
<zone> -p fffgoa
<zone> : jikbfe
<zone> <client> qdffde
<zone> <gateway> sfhcbe
<zone> <host> qceefe
<zone> <n> uegZde
<zone> <outside> ldfggf
<zone> <own> yTefib
<zone> <service> wZXhgf
<zone> <zone> mijgba
<zone> ? jldjiW
<zone> able nbkggb
<zone> actually ebnfhg
<zone> allowed sUsfhU
<zone> and ijZgfj
<zone> are pdgefd
<zone> at xacgbe
<zone> be qcaila
<zone> box kgfgff
<zone> browse pfgfeb
<zone> can gemilW
<zone> can't sdddge
<zone> cannot mcfgff
<zone> cant qcgged
<zone> client pbegfe
<zone> clients lhddlb
<zone> connects kfgdgg
<zone> could nffcff
<zone> directly lcfggg
<zone> dnat cfhepd
<zone> do ogfgdb
<zone> does offgce
<zone> even saedgd
<zone> folks mfgdff
<zone> for kdhaqa
<zone> from kpbXhg
<zone> get sZkcbf
<zone> gets nZmafh
<zone> gives sbggcd
<zone> go qckbde
<zone> going egghkc
<zone> has taefee
<zone> have qbicka
<zone> hit sZffhc
<zone> hosts qfeheZ
<zone> i kjhegb
<zone> in kggfgd
<zone> into rZhgcf
<zone> ip jggfeg
<zone> is ldmfcc
<zone> just kefggg
<zone> lan ngfffb
<zone> laptop sedeag
<zone> last meehdg
<zone> lfjcfe
<zone> lose fgfdme
<zone> machines mkdgbe
<zone> make cffhlg
<zone> may ragffe
<zone> need mffefe
<zone> needs jgfgff
<zone> net 0dbdac
<zone> network pdggdd
<zone> not pdjdec
<zone> on xXgefa
<zone> open uaefha
<zone> opens pgfZgg
<zone> or jpcdde
<zone> out lefgef
<zone> outlook qaeffg
<zone> over ofldda
<zone> pc seeded
<zone> pcs kdgcke
<zone> people ocfgja
<zone> permitted ldgfgf
<zone> ping ofeefd
<zone> port pefdgd
<zone> ppl mefgge
<zone> reach oVocla
<zone> rules dbcgpi
<zone> say uZffec
<zone> says mdeggf
<zone> see nbdglb
<zone> segment idkhee
<zone> send ngeedg
<zone> should jefggg
<zone> shows meggee
<zone> src kgffff
<zone> still Xeggml
<zone> straight jfggff
<zone> subnet seXegg
<zone> talk nckgeb
<zone> talking fffgpa
<zone> that jgddnc
<zone> the pcfcie
<zone> then dgggmc
<zone> they lffdgf
<zone> through uafbic
<zone> thru Zpieic
<zone> to nWXdon
<zone> towards ucfYhd
<zone> use neifgZ
<zone> user jcjfgg
<zone> users ihjgcd
<zone> via pahhgb
<zone> wants teZegd
<zone> what lfgffe
<zone> who kefhjb
<zone> wifi oaghef
<zone> with hgefkf
<zone> zone odggcf
<zone> 上 rcdejb
<zone> 下 kdgfgg
<zone> 为 tWghde
<zone> 之 pefgde
<zone> 出 leiegd
<zone> 到 pXeami
<zone> 去 odgeja
<zone> 发 keggge
<zone> 可 qZgibh
<zone> 同 jfggfg
<zone> 吗 sZeffe
<zone> 和 hkfgde
<zone> 就 hfggjd
<zone> 开 lnfWge
<zone> 往 kfghfe
<zone> 打 mefgfe
<zone> 提 kegfgg
<zone> 收 jfgfff
<zone> 放 ldddgk
<zone> 是 ggfglb
<zone> 有 keggfg
<zone> 机 mddghe
<zone> 查 nbfgeg
<zone> 现 jboZhf
<zone> 用 nbffkc
<zone> 电 lffgge
<zone> 的 ndhhha
<zone> 直 ndfgdg
<zone> 网 vTfggf
<zone> 能 lhffgd
<zone> 访 vWhjiV
<zone> 走 ifgflb
<zone> 还 dgggle
<zone> 这 mdiggc
<zone> 进 sbdbhg
<zone> 连 lmfdkU
<zone> 通 mafifh
<zone> 那 mgfggb
<zone> 都 Ybthid
<zone> 里 nkhZgb
? -a ffgfme
? <host> mbgggf
? <n> jmffcd
? <outside> jlecff
? <own> safkda
? <service> mefeeg
? <zone> hjeflZ
? ? gndfdg
? a hkcife
? apt legegf
? asking igeclg
? auditor hdgigh
? example shhedW
? from mfgdfg
? i eiglfc
? i'm nafggh
? in jgfgge
? is ubeffa
? it dfgiek
? it's kgdjai
? just kjceeg
? many hgfjgd
? my ffgffl
? need keghfd
? nobody ffekbl
? please najhfc
? port skaddb
? tcp lgfffd
? thank ngfaei
? thanks oggcdg
? the geZolc
? they jeefke
? thx qfgfgZ
? want lkeeed
? we kdfige
? what dlgehf
? whats gcgear
? yes pfedff
? 不 gpfcge
? 列 hiaofc
? 回 pffgfa
? 安 fbkgmc
? 怎 ffeeen
? 我 pZkedf
? 有 mcgefh
? 等 mYemff
? 给 gibfbo
? 谢 lffggd
? 还 gfbfgo
^ -a gegfQz
^ -i gfefZq
^ <client> rcedch
^ <far> vegdca
^ <gateway> wgcefX
^ <host> rfYodb
^ <n> khdnae
^ <outside> tbilXc
^ <own> osaibV
^ <public> gkZmfe
^ <server> sagegc
^ <service> wkfZYc
^ <zone> tijfaV
^ a oXeikd
^ acme edefer
^ add beedko
^ after eeecuc
^ all gcnlae
^ am pdfefe
^ an hlddbl
^ and kaebhn
^ any kjamdd
^ anybody jjlZbg
^ anyone hoZbdm
^ anything ghdtcY
^ are 0VbZco
^ as helhde
^ assume jgffkb
^ audit crchgc
^ auditor fngfgb
^ backup lbfefk
^ before enejcd
^ behind qgbfgc
^ block afeefs
^ by amgcel
^ can sTbcct
^ change mffgiZ
^ check ojffhV
^ chg feggke
^ ci mgeged
^ client uZcela
^ cna uYegfd
^ compliance cgjgdm
^ connection ndgffe
^ conntrack kgggff
^ could lafcas
^ curl nfgfec
^ customer nYdidl
^ dear kefkde
^ dev gfejgf
^ did cgdffp
^ dnat dcbvfe
^ do neYpbe
^ does mgbfck
^ dovecot jgfgff
^ drop effdoe
^ dump ifaqed
^ enumerate dkghgf
^ everyone bshegb
^ everything bZmsde
^ explain mfgeUo
^ exposure dlfkdf
^ for lpeafc
^ forward fggeld
^ found hgffbm
^ foxmail kfggge
^ from oelabg
^ git pefede
^ github gfgeaq
^ give fhmkZd
^ good jbifjf
^ got nffefe
^ guest eeddgq
^ hairpin qZggfe
^ has qecbhh
^ hello jZgghj
^ help pZfYcs
^ helpdesk odgdfe
^ hey nkfYdg
^ hi nbgefi
^ how ifdbcq
^ hypothetically eZfati
^ i lbglfc
^ i'd gghaki
^ i've hgggjd
^ icmp qdddfg
^ if jegerW
^ in jcfihe
^ inc mffffd
^ incident klcefd
^ infra gfgfdl
^ input egegle
^ inventory dgdngg
^ ip jggfkb
^ iptables hgfcoe
^ ipv vdfddb
^ is qjZiWi
^ it iZdhdq
^ it's hdffem
^ its dgfgen
^ java lfffff
^ just efeddr
^ kindly fbZifs
^ l kafdbq
^ let's bgfhnf
^ line jZgdcs
^ list aqfifc
^ mail jeTnhk
^ maillog lgfffe
^ masquerade fhfgld
^ may pdfffc
^ monitoring qgeffb
^ morning obfcej
^ moving gchflf
^ mx dfggfl
^ my pdeeka
^ nc hjgfgd
^ need ogckcb
^ net fhgglb
^ new gffcfm
^ nft fhggbm
^ nginx mfedgf
^ nightly jeggfg
^ nmap kegfff
^ no eefeik
^ nobody ijajic
^ not paYmfg
^ nov jggfgf
^ oct jfffff
^ of faodgh
^ ok pYageo
^ on mefhed
^ once gceepf
^ one jkfede
^ openssl meffgd
^ our lifaej
^ outbound ndfegf
^ outlook mdffff
^ pacs kefdfj
^ pci dmgegf
^ ping ngeged
^ pinging lfegge
^ plain 1ggTea
^ planning efgfle
^ please Zcfhlm
^ pls cffdZw
^ plz neegge
^ port ooYkcX
^ ports kXfnff
^ postfix mffffd
^ pr ddeeip
^ pretend edijmb
^ printer lbggci
^ proposal ggfgpZ
^ proposed ggggna
^ queue sfgfgX
^ quick keggka
^ reachability inlaea
^ restart eXgchv
^ review hdgfbo
^ root ndggdf
^ say Xfifrd
^ security iiibhd
^ seen ienZhf
^ sev gpekaa
^ should mechla
^ show cgmmaf
^ since qaegbi
^ sitting jblbig
^ so mdijbd
^ somebody jbckgh
^ someone ddelfk
^ sorry hahjcl
^ src ucegdb
^ still eXehfs
^ suppose cfggrc
^ supposing eggfmd
^ swaks mefgfe
^ swap gehfnc
^ sysctl gfffkf
^ take gbghnd
^ tcp ilfefc
^ tcpdump kgggfe
^ tell olhXfc
^ thanks ebgagu
^ the sUgmjX
^ thinking eggeoc
^ this pgeeed
^ thoughts ffhedn
^ threat odgdgf
^ three haehfn
^ thunderbird pffcge
^ thx gdfdgo
^ ticket ofggec
^ to mdfkga
^ trace pfffed
^ traffic hcdmgg
^ trying miefdd
^ two ffdfcq
^ udp rjgZfa
^ under cdflmd
^ usage hbgceq
^ user nffefe
^ users ucffgY
^ vlan pcfeak
^ walk sfffgY
^ wat mbmkZa
^ we mhgbic
^ we'd igfejd
^ we're eceiik
^ what fgkdgh
^ what's ddlqZf
^ whats jcfnde
^ when pffbbj
^ where ocdoeY
^ which inchdd
^ who bteadj
^ who's erddeg
^ whos dqdedh
^ why jffccn
^ wich chlndZ
^ will keflec
^ with Ygfgsd
^ without XdhixY
^ would fcfbpi
^ wtf ifgfej
^ wy pcfeff
^ yo raeebk
^ zabbix fbhcfp
^ 上 edgddr
^ 不 tibdcc
^ 中 hegcgl
^ 为 paffei
^ 交 lgggcf
^ 今 kegdbn
^ 从 rXkecg
^ 你 gfedeo
^ 值 jgggge
^ 假 cfggpd
^ 公 kYfpgc
^ 内 oddlgZ
^ 准 gggglb
^ 凌 mffggc
^ 列 ficlgf
^ 刚 jefgei
^ 删 hbgepd
^ 加 Zedise
^ 去 efghnb
^ 发 kfXqgc
^ 同 ngfgfb
^ 哪 dsYkhZ
^ 在 jdgedm
^ 备 fdidcp
^ 外 mfegdg
^ 大 pegdbh
^ 如 aeghmh
^ 安 ekhdgf
^ 审 sdfcgb
^ 客 megefe
^ 对 lPuehf
^ 工 ngfggb
^ 帮 djfbim
^ 怎 gfecgm
^ 急 rdgZge
^ 您 iebqcf
^ 想 cmfljY
^ 我 ididhh
^ 手 pdfffd
^ 打 aeeiim
^ 把 cgchqc
^ 抓 kfgfge
^ 护 gddmgg
^ 按 ldgflb
^ 教 jgggef
^ 数 iffdfj
^ 文 ifgfdj
^ 新 ffggdl
^ 早 ldgbfk
^ 昨 gegeap
^ 有 nebmdd
^ 服 ogeffc
^ 机 jdfffi
^ 求 lcfedm
^ 测 kfffgf
^ 源 qcegcg
^ 现 hbjlch
^ 用 oegcfg
^ 监 lYndhd
^ 目 lfYmff
^ 看 ecffZv
^ 站 aellhe
^ 端 hZZwhc
^ 第 effeik
^ 等 cnbjeg
^ 给 jdebjj
^ 网 gchagp
^ 老 mefggd
^ 能 cahcjq
^ 若 edfhsZ
^ 要 Yfjgsa
^ 规 dggfbq
^ 解 ggffYq
^ 请 phfhdY
^ 谁 g3ebfS
^ 财 icfddp
^ 辛 eefgfm
^ 这 iebiZp
^ 邮 obgddi
^ 都 X1eWgf
^ 麻 idhcfm
a <gateway> icfcgn
a <n> igekfc
a <outside> mfgedf
a <service> qcefef
a <zone> lffgef
a ? thgfdX
a box ogkdda
a client nalbka
a colleague naedpc
a connection imdeff
a customer kkfeed
a dnat bobima
a dumb lfgegg
a ehjfeg
a forward dcejik
a guest kgffff
a host wZfZgf
a junior hgfedm
a lady jffgfg
a laptop lfjgaf
a list dcmhfg
a look fegefn
a machine jamfdh
a minute kgffff
a name gcegeo
a no nlYfic
a packet oefgbg
a partner rfdgdb
a pc oZpagb
a phone obgdgg
a ping jgfhhd
a position mjfehZ
a printer kfggfe
a random icipcb
a reset leggfe
a rule gcgeem
a second feeikf
a session sahfdd
a syn odgicc
a table fkdlee
a tcp nhfddf
a ticket kgfebk
a timeout mfffgc
a udp ubdgYi
a user gfjggf
a vendor hedkbl
a way rjcegY
a working gmgdgd
a workstation obeggf
a yes klnbcZ
ab kgggff
able gnmYed
able to gmmYed
about <service> anYoeg
about <zone> qZfggf
about it nbbmhd
about lkbhdd
about to ecdhnh
above <n> ichdrZ
above dfhcpd
above it ffeflg
accept $ geffaq
accept , Ygggkk
accept -a fefgqa
accept : bgggnf
accept <- gfffgj
accept ? ddfgli
accept Xhfeqh
accept after gggglc
accept can aeffkl
accept consequences hegepb
accept does Zgfgng
accept for afgfgp
accept from cgggih
accept in gggabr
accept instead aghgne
accept is dgggkf
accept to eggglc
accept what fggekf
accept would fgfgoa
accept 之 bgfgnf
accept 会 gffgke
accept 删 ggfglc
accept 的 egffgk
accept 这 gffgbn
accepted by kfgfff
accepted mhgfec
accepts lffeic
access $ jdqZfe
access <host> ioffdc
access <outside> befihk
access <own> cehgij
access ? idnagf
access denied nehdgd
access mngVff
access to fkgcfh
accessible $ Xqheie
accessible lrgYeZ
according gjegid
account lfgfef
accounting ebgfer
acess eveebc
ack <n> kfgfff
ack from jgfgfg
ack kfgfff
acme <gateway> ieecbr
acme example jfgfgf
acme hegcbp
across ? kfgfff
across lhffZi
active jgfgff
actually ailkdf
actually do hgdcas
actually end mofabf
actually get ffmdfe
actually let ggdfdn
actually use gembfh
add -a fggglb
add a aghder
add eXdatn
add the dechqe
add this fgggtU
add 一 eefgij
added , ffggke
added -a egggoZ
added fcddqi
added the fedeer
added to efegen
adding -a fggglc
adding dfidra
adding this fgegqZ
address $ obffeg
address , kakfhe
address <far> qefbge
address <host> pggbjb
address <own> hdflfg
address ? dkelfc
address do qgfdhY
address does offegb
address eignbe
address is nggdgc
addresses ifbcfq
adds defcjm
admin kefgal
adress <own> mdgfff
adress ocffef
advise pdgdef
advise whether pdgdef
affected icddrd
after <n> mgggfc
after ? fgfgqY
after connect kgggef
after dbfgmj
after line ggggpY
after that fhghoX
after the jhfeXo
afternoon gejiee
afterwards $ cggfpd
afterwards ? fehgld
afterwards efhfnd
again $ jdfdfm
again , cfffgn
again nZgcen
against <far> mffggc
against <host> lfgged
against <own> jefkfd
against hefffk
against the dffgfm
agent <client> lffgfe
agent rfgefY
agents pgfgea
ago ddhmgf
agree ? kgfgef
agree kgfgef
aimed at kdejch
aimed kdejch
alert phhbgb
alerts nbgefg
alive ncgcke
all $ nigagc
all , kigdch
all ? nYeloW
all can bnnafe
all dnat fbbshe
all ekimhV
all is dbfved
all of qYgnbc
all or nefeff
all port hdcpgd
all services eWjqfg
all sources drgZgf
all the cgojcd
allow fddekk
allow 的 ngefgc
allowed $ pefdee
allowed ? vddddd
allowed into hleghc
allowed lkeagf
allowed or taffce
allowed out rchgaf
allowed to amhcen
allowed y rZgffe
alowed llfage
already ? leecZq
already lcgaki
also XjaZhx
also what Viefiq
although leggge
always lcebeo
am $ lggfWn
am , lcfhdi
am hcfkdj
am i mYgegj
am not jgfbek
an <outside> mdnZee
an <service> pcfffe
an <zone> safegd
an accept cegdes
an answer lifdfe
an attacker mekjcZ
an efiick
an inbound tccdal
an inventory eelked
an old gghdYq
and <n> jgccpb
and <service> pehahd
and <zone> ijcfjd
and also ggcafq
and back peeffb
and by nZiife
and does oeeeYm
and for Wjfell
and from jvZchX
and gets kggfff
and has lbhfgg
and he ggggdi
and how hgfbar
and i nfibYk
and i'd legfbi
and if bifqmU
and in hffefm
and is gfffcm
and it mffeef
and my ngffgc
and no lgffch
and nobody kefdfj
and not kghedg
and nothing hgfdfj
and now kggedh
and on fmXjZo
and outlook meffff
and over fhghbl
and port ncglhX
and ports fddlgg
and say lbcdng
and since mgggdd
and the oeeigb
and their lgffef
and then peiece
and thunderbird nggggZ
and under qcfXem
and want yYhcdc
and wants fgfdjh
and what dcfdmk
and when gcfeat
and where fahnZm
and which hligfZ
and who giecco
and why hfgbem
and with dgggqa
and would dffbkm
anna kffefi
annual heamhh
ansible needhf
answer $ pZffhe
answer : odegge
answer <service> sicbec
answer ? ohjeZd
answer come pfgfdd
answer from kkdfja
answer mgkadg
answered by qcdehf
answered obdfhf
answering kgfggd
answers rXanja
any $ pghdaf
any <service> lgggde
any address gngagf
any chance ocfgdf
any difference gchgtX
any dnat cffpfe
any effect gfhekf
any hjZkma
any host iqheac
any idea elcdem
any machine Wxfcff
any more hgggic
any of sffYge
any port pidhdb
any reason ofegfd
any rule qfgddd
any side cjgfpa
any traffic rahgfc
any way mbfggg
anybody , gmgcgf
anybody ZxgZfe
anybody able evXgdf
anybody at flefff
anybody on safcgf
anymore kffddk
anyone ? cffijg
anyone Tsfeih
anyone able Zubgff
anyone at etecde
anything $ gldgic
anything , jhgjeb
anything ? Ybiseh
anything at heandi
anything behind ancjgf
anything break hcgeod
anything change bhicnf
anything else mafkdg
anything exposed ambnge
anything for jefeif
anything get flglbc
anything hjbnfb
anything in kbhlce
anything natted ebhqhc
anything of lTcqgi
anything on hjZlhd
anything or dlemfb
anything published Zegpkc
anything stop vagdbe
anything stopping oehcff
anything that rbcchh
anything to fWercm
anywhere $ padicj
anywhere , Xjcqbl
anywhere ? Ykeqee
anywhere behind gpedhc
anywhere fpclad
anywhere on dtebia
anywhere through fpedhc
ap jgfgge
apart eljjfZ
apart from eljjfY
api tebcff
app <n> jggggd
app ncgfff
app on odgcff
append -a egggmc
append dfggqZ
apply hfffqY
approval defcdt
approve it fffaio
approve ncfcjf
approved Ychcfw
approved by cgddhq
approved the hZhcer
apt ofhdfc
apt update mfgehc
arbitrary icldhg
are <n> wefgZa
are <zone> mXeild
are able eqbegf
are allowed dskbdc
are asking ogZika
are celmcf
are exposed dflhff
are forwarded fTdqjj
are getting coidic
are in gjfefh
are not hnebal
are on lbgegj
are open hTondf
are permitted dtZbig
are the jgffej
are they nedbek
are usable eemdhf
are we jbihck
are you gedcfp
around fffgjf
arrive ? kgfcjf
arrive at tfedeb
arrive sgfagb
arrives ldgndb
arriving iagngd
arriving on nbehgf
as <n> hfhcoc
as a gdmhdf
as elicdj
as far lngaeb
as it nifebg
as its nffgde
as seen pbidgd
as the iiehkZ
as they pefefe
as things raehgc
as well ikdZgk
as you hgfgdj
asap $ aggebt
asap , ehgfbn
asap bhgfaq
ask $ lfhefe
ask ? dcapgl
ask efdgfn
ask you hffcfn
asked for fegjgg
asking $ nkcafg
asking for ldkdef
asking jjidfd
asks : gogbib
asks for jjfdfe
asks mkagef
assessor glccgi
asset faeqgf
asset register ecfpff
assume icoeiZ
assured lfffff
assured mark lfffff
at $ kggffe
at <client> mdfgib
at <far> legfhd
at <gateway> gdekhg
at <n> faggep
at <own> lgelad
at <service> nmfYgc
at ? ddiiel
at all kjchnV
at github fgggfj
at hgehkc
at it fdfifj
at line dffeZu
at me nfeffe
at my mefdej
at tcp njfced
at the dhgYmk
at you hfedfm
atm $ cZgoih
atm eZgnhh
attached hggdfj
attacker kckkbe
attacker on hfmndX
audit $ hdijgd
audit : pfdbgf
audit file heoffc
audit foggfZ
audit i ilbgff
audit item hkhdgd
audit question dnhbhe
audit wants ghkagg
auditor asks dqcfge
auditor glfibg
auditor is hkflcb
auditor wants hmaffg
auditors ggdljc
authentication $ ocgegf
authentication pdhefc
authentication' kfgfff
available pdfgfd
away $ hgffmb
away , afgdoi
away ? jffejf
away dfgeng
back $ glggcg
back , ofggga
back : igggjb
back ? ggkeic
back from qfegga
back kdgbhj
back out mfhefe
back through oefefe
back to oefdci
backend iccqee
backup <n> Zehhbs
backup ecbdht
backup job kggfge
backups odcffg
bad mbZdin
badge jgffgf
bank egfefm
banner oeffdf
bb jfggff
bc kgfgef
be able mafigf
be accepted ligdbh
be answered jfgfff
be blocked pgfgbe
be contacted jkgedd
be different Zfhduc
be enough cggfmf
be forwarded qeffYi
be gmdgge
be great eiehdk
be let nfffef
be open ekdjhd
be reached gmfdge
be so kffeck
be the jgffjd
because iggdig
because of fkbghi
because the odgdic
become ggefpa
becomes accept Ygfgsc
becomes drop cZhhqf
becomes jdfamg
becomes of wfeYbf
been hXifof
before $ gfffel
before , mddffi
before i iihgec
before it eggdbr
before line gggglc
before the ffgdji
before tonight's hcfgfm
before we jfgija
behaviour ? ggggje
behaviour gfggna
behind <own> jYftga
behind it feflfg
behind kahwbW
behind that dchpge
behind the nlcfea
behind this dweVhe
being iiekec
believe jfdjhd
belong Yfdnpc
below <n> gdgepc
below hdgdqb
below line fgggqX
besides <outside> esbhce
besides <service> cjhife
besides dpgmba
best hbgcbs
between <n> dehgem
between <zone> pZgfeh
between fkefXo
big qbgblc
bit sadbfi
blame nggdcf
blank kffgfg
blast ghkcid
blast radius ghkcid
block <far> afeefs
block hcecio
block it kggffe
blocked , nhfegb
blocked ? oddagj
blocked tagZdk
blocking ? jfggff
blocking ihfVho
blocks hcdces
board : gkgghb
board gkfbhg
bob example jgggge
bob jfgggf
bond jfgfkc
boss hiiehc
boss is jffdig
bot $ gggcfk
bot , hfedgm
bot ibedfo
bot 怎 effefn
both ineegb
bother jffffg
bother you leffff
bottom cggenf
bottom of fggenc
bounce scgdfc
bounces rddgdd
box $ fhajcm
box , ehcfjj
box <client> lhfhdc
box <host> ifekhc
box ? ijmgdY
box and ogcYhk
box answers rdfmaZ
box at idjjee
box behind mmgadd
box besides ZZjvia
box do geekgg
box have qZWoid
box ibcndj
box in gakefl
box is jefiff
box itself pYgehg
box on krecgW
box or mcieff
branch , kgecld
branch iajddn
break ? deffuZ
break anything ffjYbt
break dckcpf
break if gfffqZ
breaks $ hdfdpc
breaks ? gfffkf
breaks gfgerY
breaks if heffqZ
breaks when ggfcuX
bridge oecjee
broken again degcgp
broken nZfdco
broker <client> lfffff
broker pfddff
browse <outside> keehjc
browse <service> kfffgf
browse nedgib
browse to lgffee
browser megfff
browsing kgggja
build eehfel
building jdgddn
but does jfgfff
but magjfe
but my jgggfe
but not magfej
but the ifgkfd
by <client> tdgaed
by <far> medeig
by <gateway> jdcqec
by <host> ofibef
by <own> ubhcec
by <public> kbpadg
by <service> ngfdfe
by <zone> yaccgc
by a mfegfe
by default fffejh
by it fcfacx
by its ifgkcg
by kefgkb
by mail ahgkgh
by noon gkdheg
by our meegge
by port kefief
by step lgfffe
by the rccgdg
by way ncdgfg
by which lhffde
by whom gneZgh
bypass mgggdd
bytes jfgfck
cab iedcng
cable gdefhl
call $ icfegl
call for jcgddo
call jXhefo
called jgfgeg
caller nffefe
calling hdhbfn
calls hgfilZ
came hdeear
camera <client> ngfeef
camera ngfeef
can <client> nafffi
can <far> nefcjd
can <gateway> reghgW
can <host> rehhfV
can <outside> sajfhX
can <own> hlgegd
can <service> apfdfi
can <zone> vTlfed
can a lcleef
can access fteZhc
can an nmecga
can anybody ilcdhf
can anything qeeffc
can be fpdWmg
can elibeh
can get kpjddV
can hit lkkehU
can i hbbjjk
can it idlbgh
can nobody vVgfhb
can not qhfcdd
can open jpmXfX
can people mahfhe
can ping jnabfi
can ppl pdgecf
can reach gtgZga
can somebody oaoXZl
can someone liddal
can still ibhijd
can talk bmhfjc
can the iWjkck
can they kbmalb
can u gbdZhu
can use kocanX
can you hddhel
can't <client> leggff
can't <zone> magghe
can't connect mgggga
can't get gqdefc
can't open rfddgd
can't sicbed
cannot connect lggffe
cannot open odhbgg
cannot raffef
cannot reach obgfge
cant <client> pcgffe
cant <zone> oeefgd
cant get nefefe
cant i lgfffd
cant open offfgb
cant qaigfb
capture offgbf
card hbgfhk
care Zohfhf
carrier fhfcdp
carry mgfedg
case gdgcpe
catch pcdcYq
cause ? mffeff
cause odfefe
cc : jfgffg
cc jfggff
ccc <n> kegfgf
ccc kegfgf
cd : jgggge
cd jgggge
cert fdfdeq
cert on ffffgk
certificate dheefm
certificate on abhYgy
chain ? kfffhd
chain mdefie
chains pgdgfb
chance ocfgdf
change $ jddbgo
change ? gdeckj
change anything eehdnf
change for cgehfn
change haedjo
change in dfggme
change to fbfgdq
change window efgeik
changed dchdim
changed line hdghcl
changed the hchcgn
changes ? gfeekh
changes dggbub
changing aeheog
channel ledfcl
check $ ofgdhc
check : tgfefW
check <client> refemT
check before ohfcdf
check in mfeggc
check infdde
check whether nffdge
check 一 oiZraZ
checked kgffgf
checks mggffd
cheers kddcdo
chg <n> hedemg
chg hedemg
chk offggb
ci rbfggc
ci runner lfffge
claims pZfjee
clamp kdgedk
clamp mss ffgffk
client , fdkchi
client : eendhf
client <client> pdgffb
client ? qbfeef
client address pggbfd
client at hafgkh
client connect meffge
client in pdefgd
client ip qggbcg
client is kggfef
client ohedgc
client on eggfkf
client to qeggeb
client who pegdfd
client's lehmgX
clients get fkfble
clients jrbZla
clone rgddcg
close mfecfh
close src nffffd
closed <service> odgfee
closed jcebjl
cloud kggffe
clue hgamge
cn mhebej
cna uYegfd
code nffdff
colleague nafilZ
colleague on kgfgeg
colleagues , kdfkdf
colleagues ldfjee
collector qefgfa
collects megfdf
com : eeegcp
com <far> mggggb
com <n> sgfffW
com dfdgdq
come back kgggfd
come from odffff
come in pdhZje
come kggdhd
come up jeiakg
comes back lffefg
comes ficfgk
comes from vdgWge
comes in dlahdl
comes up jegdqY
coming from qclafc
coming in kcegke
coming pZidjb
comment ifgfYp
commit fggbli
complain lkdegc
complaining jnfZgf
complains lefgfe
complete ekdkib
complete inventory ffeofd
compliance cfgjcl
conect qjccfc
conect to ojcdgd
conection kfffff
config <n> fdgefm
config Vdhneo
configured lfdife
confirm tgeeda
confirm that qdgfce
confirm whether kffggf
confirm 一 ilefde
confirmations kggggd
connect $ lZmeff
connect : kefffg
connect <own> megffe
connect ? mjfefb
connect from mfggfc
connect hiiegd
connect to ijfege
connected kggffe
connected to kggffe
connecting mfgfee
connecting to kggfef
connection after jgfgeg
connection from rbggce
connection refused pchdgc
connection rehbgb
connection timed mfggfd
connection to jqeddb
connection was lggfgd
connectionrefusederror : kgggfd
connectionrefusederror kgggfd
connections ? etacic
connections into necgff
connections pidfeb
connections to jfdieh
connections towards hlcegf
connectivity jdgenb
connects lchkce
connects to kdglbe
conntrack -e kfggfe
conntrack table ggfcgk
conntrack 正 kfggff
conntrack 里 lfgfee
consequence efeepd
consequences ? eggetW
consequences eggeuX
console keggeg
consultant ofeefd
consumer lfegff
contacted jkgedd
context kffelb
contractor hdifmb
control tbcgfd
controller <client> jgffff
controller jgfgfe
core fdheen
correct ? mbccil
correct obedfj
could <client> cfiemf
could <host> odgehc
could <zone> Ugggxb
could a qgfadf
could get mkfcce
could i mdfhfe
could it odccdl
could meefoY
could reach ecfjme
could somebody obhgdh
could someone kddidk
could still gchfkf
could that kfffff
could you bfihkf
couldn't connect lgffge
couldn't nfefgc
count geggek
counter ocfcbm
course qceebk
covered fhgcme
cpu cefbft
cr gffdij
cron rebifb
cross pfhcfc
cross the schecd
ctstate cfgeli
ctstate dnat cfgeli
ctstate new fgggWr
ctstate related gfffap
cure fgghvR
curl -k kegfgf
curl : mffffd
curl <far> lfehfe
curl <host> lggeff
curl <own> qfgcbf
curl qfgfdb
curl vk nffffc
current didgel
current rules ijfhed
currently elbkeg
customer at mfffff
customer fchkck
customer is gflcei
customer on vdcgbd
customer's ilgbff
cut heeapg
cut off rgfdcd
daddr <client> jggffg
daddr <host> jgggfg
daddr <own> ngefgd
daddr kgfffe
daemon jifdgf
dangerous cggcav
data niecdf
data protection hldehe
database hhdcdo
date iYhcct
day fZifhn
day on heihdi
days $ fmgagg
days Zgemfj
db ccagcy
dba rcbhdf
dead ? odfffd
dead for mghefc
dead jegffi
deal hfgeek
dear bot pffeed
dear colleagues kdfkdf
dear kefkde
debian ofgedf
dec <n> mggggb
dec mggggb
decides tfedbe
default drop fggdkf
default efgdoe
default policy ngechf
deferred connect jggfff
deferred dfiahn
delete -a hbggnc
delete beghuZ
delete line aegfub
delete the fifenZ
deleted ecgdpf
deleted the edfgki
deletes Xbggyb
deleting Ygeguc
deliver outbound vchZhb
deliver rfhaga
deliver to ohgdha
delivered mbgfkc
delivering oegcff
delivering to oegcff
delivers ofeamb
delivers to mghcnX
delivery ndhdgf
demo dhcgfn
denied ubiaha
deny ? mdgcgh
deny mdgdgh
deploy ncdeel
description hfgafo
desk , ffffem
desk <client> offdff
desk in kgegge
desk keieff
desk pc lgggdf
desks jgfgge
desktop nicice
destination <client> gddfjk
destroy kfefnZ
dev <outside> offgde
dev <zone> mffffd
dev jffgdi
device nZidcl
devs kfgfff
dial leffff
dial tcp ldfggf
dialled mgffdf
dials <far> qfdghZ
dials rfgcga
dicom jfgfff
did efdhik
did the aaiidr
did we dkclff
die ? fffaqe
die kZfhke
die on wghZac
dies $ mccdqb
dies ? hggelc
dies mcecqZ
difference $ hgeegj
difference ? feggpa
difference fdgera
different ? fgfefl
different afterwards cggfod
different cfgdlj
differently agfgoe
dig tedhbc
direct , jfffgf
direct legeic
directly $ ngdegf
directly , kfgfef
directly ? mehhkX
directly on lfgffd
directly regbiZ
directly to qcfedg
dmesg , kgfggd
dmesg lffffe
dmesg 里 kgfgfe
dmz Wbcci0
dnat $ ndfbbn
dnat , eZgjij
dnat -j gfgdii
dnat : fgfgjg
dnat Ycfqmc
dnat accept gegdlg
dnat before gfefcn
dnat for ameoha
dnat on cbfgse
dnat rule gcgfjh
dnat rules gggfgj
dnat so ifegkd
dnat target ihaleg
dnat 删 fgggjg
dnat 到 ldchif
dnat 去 hcifmd
dnat 吗 sXfffg
dnat 的 fggkic
dnat 那 ddifpc
dnated fcfpfd
dnated to ebfpic
dnats $ iYarlc
dnats jUavma
do $ idcbes
do , aigddp
do <outside> jYjoec
do <service> jgfdje
do <zone> lbdeme
do ? ecdbir
do exactly ggfekg
do for hbdein
do i gfbeil
do in gggbeo
do kaeicm
do not fgfjeh
do packets nfefgc
do people mdedjf
do the mcfdej
do they mdfhch
do those megefe
do to kfebfl
do we jiimaZ
do with shcdde
do you hZhccs
doc dmgjYi
docker pggdde
document Zlpbhd
documentation bgkjff
does $ kcffdk
does , keddjg
does -a gfcfTy
does <client> mZqcmV
does <far> iYektY
does <gateway> wZgcgb
does <host> lbfghg
does <n> uXfjcd
does <outside> rbabtY
does <own> nlZdla
does <service> gjYndh
does <zone> jiiZgg
does a njfcgb
does anything hfefmd
does effiek
does hairpin tdghdY
does he oeedfg
does inbound hafhod
does it dkdjfh
does its qggbbf
does line chefdp
does mail vgdcfa
does my maeedm
does not cmbkdj
does our dadndo
does ping ubcfgc
does port fZgrfd
does scan pgffeb
does that uWiibd
does the rZhedg
does this hfbghj
does traffic qghdfZ
doesn't hmdcam
doesn't it hgggid
doesn't work feefep
doesnt hnpWhY
doing ? lffcfj
doing gedego
doing with jfcefm
don't ocbgei
dont giedig
doubt rffced
dovecot : jgfggf
down ? bdhais
down iZdffr
dr bkledi
draft geggld
drive geegfk
drop $ gfegfk
drop , eggcmg
drop -i fedgqc
drop : egggkf
drop ? oegbjd
drop and egggld
drop at egggmc
drop can ffgfjf
drop effdof
drop fwd jggggf
drop it tdebhc
drop line chhgtV
drop on fhefoc
drop or xcddae
drop policy lgffcg
drop so mgffee
drop that ogdbfg
drop the ffghld
drop to ggffmc
drop would Zggfrd
drop 为 jggfeg
drop 了 kffffg
drop 吗 qeeeee
drop 掉 oedgdg
drop 是 hdhbXw
drop 的 nggfbg
drop 这 hggflb
dropped $ kffegf
dropped ? sgfYfe
dropped by leggfe
dropped or tcfaeg
dropped qfhZef
dropping hefbil
dropping it ngefgc
dropping the feffpb
drops lgeegf
dst <client> lfffff
dst <far> mfgffd
dst <host> jfggff
dst <own> lffffe
dst lffffe
due bpgcck
dumb jkfede
dumb question hngfce
dump iajoea
during bfdfmk
e , mffffe
e <host> qddgcf
e g gcmcjf
e mail nffefe
e mgkaee
e udp xbfWei
e without ogegfa
e 无 kgffgf
each noZhcb
each of dmckff
each published cueZgf
earth does meffeg
earth jkffbg
eat it qgfdhb
eat ogebgf
eaten jggdfh
eating ggfefl
eating it offfec
eats it nggfeb
eats uddcfc
echo request pggdfc
echo sdgdce
edge <n> hefefl
edge Yfheds
edge fw edgdfp
edge rules fegdcq
edited gdggcn
edited the gdggcn
effect ? iefcpd
effect fcgerc
effect on egggmc
effects gfgdqa
egress sfgceb
eli <n> ggggZn
eli ggggZn
else , Ygggog
else jYcfsd
email hdgfjf
end kiakgb
end of defejl
end up kjckgZ
ends  Xhcihq
ends 0 Xhcihq
ends 1 Wojjbh
ends 2 pcfgcg
ends 3 niebff
ends 4 gehglb
ends 5 fjggrT
ends 6 hfgfma
ends 7 ggggqV
ends 8 ifgflb
ends 9 jggfgf
ends <- fgddil
ends <client> Rbppbn
ends <client><client> ycgfaY
ends <client><client><client> pffeec
ends <client><client><gateway> qfggdb
ends <client><client><own> mdggge
ends <client><client><zone> kggfef
ends <client><far> jgfgic
ends <client><far><far> jgggff
ends <client><far><gateway> nffffd
ends <client><far><zone> kgggdg
ends <client><gateway> pZhekc
ends <client><gateway><gateway> qYeief
ends <client><host> ufhaiV
ends <client><host><client> pggffZ
ends <client><host><gateway> pffefb
ends <client><host><host> qdhhcb
ends <client><host><own> negffe
ends <client><host><public> rfgcde
ends <client><host><zone> jgfgff
ends <client><outside> pebdld
ends <client><outside><far> pfeeee
ends <client><outside><own> Zhagwd
ends <client><own> odfdcj
ends <client><own><client> offeed
ends <client><own><gateway> ofgffc
ends <client><own><host> ofgdfd
ends <client><own><outside> kgffhd
ends <client><own><own> kfffff
ends <client><own><server> rcfeee
ends <client><own><zone> higgkY
ends <client><public><own> ogefcg
ends <client><server><client> rfefdb
ends <client><server><own> nefffd
ends <client><server><zone> oeehfb
ends <client><zone> obdkef
ends <client><zone><gateway> ohfebf
ends <client><zone><host> lggeeg
ends <client><zone><own> jgfffg
ends <far> jcmlYe
ends <far><client> udegae
ends <far><client><gateway> kffegf
ends <far><far> veecfa
ends <far><far><own> cfggme
ends <far><gateway> nahibi
ends <far><host> vehfcY
ends <far><host><own> jggfeg
ends <far><outside> iZanem
ends <far><outside><own> tcddef
ends <far><own> vbiYcg
ends <far><own><far> ugfeeX
ends <far><own><gateway> lgggfc
ends <far><own><host> pefdfe
ends <far><own><outside> nggceg
ends <far><own><own> jfggfg
ends <far><zone> sefced
ends <gateway> Zlccgq
ends <gateway><client> ofhffa
ends <gateway><client><far> jfggff
ends <gateway><client><own> kggffe
ends <gateway><far> mdghdg
ends <gateway><gateway> fmdegg
ends <gateway><host> sWeghg
ends <gateway><outside> nbcgcm
ends <gateway><outside><own> gdhgkd
ends <gateway><own> pcdZhj
ends <gateway><own><host> tYidbg
ends <gateway><zone> pTgfmf
ends <gateway><zone><client> leggef
ends <gateway><zone><zone> jfgfgf
ends <host> YmXohk
ends <host><client> qbhafi
ends <host><client><gateway> pggecc
ends <host><client><outside> egffme
ends <host><client><own> lgfdhe
ends <host><far> qchfdd
ends <host><far><far> lgfgfd
ends <host><far><gateway> lgggfd
ends <host><far><host> mghdfd
ends <host><far><own> ighale
ends <host><gateway> cackgq
ends <host><host> llbjhW
ends <host><host><client> ndgffe
ends <host><host><far> oggfdc
ends <host><host><gateway> sghdca
ends <host><host><outside> tefaee
ends <host><host><own> pdgeef
ends <host><host><zone> nbfeif
ends <host><outside> nkaieb
ends <host><outside><far> lfgfeg
ends <host><outside><gateway> odhcge
ends <host><outside><own> hehfoa
ends <host><own> tYghiZ
ends <host><own><host> wfgZgY
ends <host><own><public> vcfadf
ends <host><public> oddmfZ
ends <host><public><own> raheee
ends <host><server> Xshdal
ends <host><server><far> mfgeef
ends <host><server><outside> leffff
ends <host><zone> ilchdg
ends <host><zone><client> kffffg
ends <host><zone><own> lahgkc
ends <outside> kTlhhh
ends <outside><- fggfel
ends <outside><client> nbcahn
ends <outside><client><own> fcggoc
ends <outside><far> qefXel
ends <outside><far><host> rbfgdc
ends <outside><far><own> nffeee
ends <outside><gateway> kimgbY
ends <outside><host> leihec
ends <outside><host><gateway> pefgfb
ends <outside><host><own> fYfoke
ends <outside><host><public> nfgecg
ends <outside><outside> edlZgn
ends <outside><outside><host> ocdhfe
ends <outside><outside><own> ldejgc
ends <outside><own> ngfmhT
ends <outside><own><gateway> kcgnfb
ends <outside><own><host> gdffgk
ends <outside><own><outside> klbjeb
ends <outside><own><server> ncehef
ends <outside><zone> vTeckf
ends <outside><zone><far> jgggfe
ends <outside><zone><outside> fgggqY
ends <outside><zone><own> egghoa
ends <outside><zone><public> egfdmg
ends <own> hkVkdm
ends <own><-<client> rXhfff
ends <own><client> jefZof
ends <own><client><gateway> kfggge
ends <own><client><outside> kfffgf
ends <own><client><own> lffffe
ends <own><far> 0biZdZ
ends <own><gateway> mbcgcn
ends <own><host> bgggaq
ends <own><host><client> oggcdf
ends <own><host><far> gbifnd
ends <own><host><outside> eegfpd
ends <own><host><own> fWhhre
ends <own><outside> lkjfhU
ends <own><own> gbffhl
ends <own><own><client> jfgggf
ends <own><own><own> lefffg
ends <own><public> aVgohn
ends <own><server> cbftfe
ends <own><zone> pebehf
ends <own><zone><host> tfgXgc
ends <own><zone><outside> gtdfac
ends <own><zone><zone> ubhfda
ends <public> dqdjdc
ends <public><host> dYkqgc
ends <public><own> giZogc
ends <server> gdXmhl
ends <server><client><client> sfggba
ends <server><client><far> sfghdX
ends <server><client><zone> qbegef
ends <server><gateway> kfffff
ends <server><own> qZdngY
ends <zone> ggvUdf
ends <zone><client> nfjfbd
ends <zone><client><client> kefgfg
ends <zone><client><far> khdhhb
ends <zone><client><gateway> pfegdd
ends <zone><client><host> mfgfed
ends <zone><client><outside> lhedid
ends <zone><client><own> lgfgde
ends <zone><client><server> pegfeb
ends <zone><client><zone> qedhec
ends <zone><far> kgdhfe
ends <zone><far><gateway> jffgfg
ends <zone><gateway> nafhmY
ends <zone><gateway><gateway> pdecgf
ends <zone><host> tbedbi
ends <zone><host><client> gfffrW
ends <zone><host><gateway> mefelZ
ends <zone><host><host> qahfbh
ends <zone><host><own> jfdbjj
ends <zone><host><public> palced
ends <zone><host><server> fpfheb
ends <zone><host><zone> hfggma
ends <zone><outside> tacbgi
ends <zone><outside><- gfggcl
ends <zone><outside><client> hgggkb
ends <zone><outside><gateway> kfffgf
ends <zone><outside><own> jcgfbn
ends <zone><outside><zone> ifggka
ends <zone><own> rmddYd
ends <zone><own><client> jgfgff
ends <zone><own><gateway> pcgffc
ends <zone><own><host> khfZih
ends <zone><own><outside> nfffha
ends <zone><own><own> jgfgjb
ends <zone><own><server> offgfb
ends <zone><own><zone> ejeemd
ends <zone><public><own> qYfgfg
ends <zone><server><host> nffegd
ends <zone><server><own> kffggf
ends <zone><zone> qdfffb
ends <zone><zone><client> jggghd
ends <zone><zone><far> ggfgna
ends <zone><zone><gateway> meffhe
ends <zone><zone><host> oZghfg
ends <zone><zone><outside> pbefhe
ends <zone><zone><own> gjbgqY
ends <zone><zone><public> kffgfg
ends <zone><zone><zone> chffra
ends leemfa
ends up leemfa
english , befedt
english ? efheap
english gdgfao
english please ggffdm
enough edejpa
enough for bhhgqa
enters nfffbg
entries hddkhg
entry ffdrdd
enumerate Xpejgg
enumerate every annhcb
enumerate the dmheff
erp gfcder
errno <n> ldgfgf
errno mdgfgf
error : nfgffd
error <n> jfggff
error lfggfd
error number oefegd
esmtp mefgfe
establish an kfeggg
establish lfgege
established -j gfffap
established gfgfke
established rule egggmc
established src lfffff
eth <n> fchddq
eth fchddq
even cross pehcgc
even get qbdhge
even gpdgZg
even let legffg
even see leggef
even touch oefdge
evening $ dXfgko
evening eZfcir
ever get ifeckg
ever megedi
ever since effgfl
every dnat ddcrff
every emflbc
every minute iegfej
every network fqdbfg
every night meeeeh
every port lZdqfc
every service cligff
every source bqhbhd
every time kgeffg
every zone cseZhg
everybody in kffgff
everybody qncVgf
everyone hueYdf
everyone who emgffd
everything <zone> gbocgg
everything ffrjbZ
everything that breied
everything we aRnqfl
everywhere bepfhe
evidence gjdhff
evidence pack gjfgff
exactly $ jdeeji
exactly ? ckehXq
exactly engcdh
exactly is ejffam
example , nchfee
example : ngffee
example com hcdhgl
example jfefck
example net kgfffe
example org lggfdf
examples echdfq
exim kfgZgk
expect lfgcfh
expected ? nYhghf
expected rZgcgf
expected to mbehhf
expire ? cdhego
expire bdhegp
expires fdeego
explain -a fegeZt
explain : gfgfYq
explain ? lffgff
explain hfgfXr
explain it cggebq
explain l gegegl
explain like iffedl
explain line fhgecn
explain me kggdZm
explain please nffebi
explain pls hgfecm
explain the nggfZh
explain this hggfck
explain to gffden
explain why negggc
explain 一 gffbT0
export ffgdgm
exporter obfgeg
expose dlokcW
expose on coqgbX
expose to bRosgh
exposed ? qilbbZ
exposed kmmjbR
exposed on Ruikia
exposed to ljlgbZ
exposes Yairgg
exposure bofjdd
exposure check dlffhf
exposure of dkekdh
eyes fegfar
fail dmZZip
failed : mdffff
failed mffffd
failed to kgffff
failing tfhgbZ
fails igecfl
false ocfdei
far as lngaeb
far kjYgej
fate sefUoa
fault ? peffde
fault peffde
fd lgefff
feels daffgr
fetch mail iafhhk
fetch pcfchf
fetch updates kffgfg
file , eefelh
file bcidgr
file does hhfYli
filter : fgggje
filter egggoa
filter table fggfmd
filtered rdfded
finally Zeglme
finance hcegdo
find eegpcf
find its lgffef
finding <n> ligecg
finding pddcbl
fine $ ncffge
fine , jgfgfe
fine <outside> kffgfe
fine ? odchgf
fine on kegggd
fine qcgdfe
fine what lffgff
fine why mfdfgf
fine with rggedb
firewall ? oieefc
firewall elejdf
firmware jggfff
first day ffigdk
first hfgdkg
first time egffdn
first week dgggel
five $ bgieeo
five ifchdm
fix ebeexb
fix for ddddrh
flip effepc
flip forward hgfdne
flip the dgfgnd
flipping gfffkf
flipping the ggggke
floor ifeedm
flow odgdak
folder ciclgi
folks kcekeg
follow goeeee
for $ egfcau
for , hgfbbp
for : hhecZr
for <client> ncifkY
for <far> neeihZ
for <host> idgmcf
for <n> iielbe
for <outside> mhdXlg
for <own> heanjc
for <service> hecnka
for <zone> icdbnk
for ? ghfcXt
for a sacdck
for ddhjif
for each hnfafg
for every hlfbgg
for her oZgfej
for him kggggd
for it igmafg
for me YoheYo
for our eealem
for people jedfjg
for port dcgelk
for snat deheoe
for somebody nfkZcg
for someone nbhcei
for tcp ncgbld
for that ncdjci
for the jjdfaj
for them iekfee
for this gffjff
for tonight fffgld
for us ideflf
for what ldbdar
for which clgggf
for whom Zqffjb
forever lfgffe
forget fegmhc
form nndZfd
fortigate defcet
fortigate in dggdfo
forward $ ifdiie
forward , gdfgle
forward -i efffij
forward -s egffkg
forward <n> Zgfekl
forward ? hgfdjf
forward badlph
forward chain lgffci
forward drop jfgbap
forward for cbgnao
forward gets gfhboe
forward in gaeref
forward is dhedng
forward it pjgVhe
forward last hehdcn
forward on bchphe
forward packet jggffg
forward policy jggfic
forward rule ffgepb
forward that rggZee
forward to bafqke
forward verdict jggfff
forward were gfhhmZ
forward 到 ghcpcd
forward 最 ehgfkf
forward 的 lffhgc
forward 里 jgfgjb
forward 默 gfffmd
forward's cggfod
forward's policy cgffnf
forwarded $ rYclgd
forwarded , gYfpgg
forwarded ? blfodc
forwarded anywhere kggifb
forwarded by oeahff
forwarded ihdtdW
forwarded me negdfe
forwarded or mggdff
forwarded to khcndc
forwarding efdpic
forwardings hceueY
forwards $ gdepgd
forwards cSmwhb
forwards in hXmkge
forwards on gfZrgd
forwards pls hfekff
forwards point gefmgd
found igfeam
found in gfffbo
found this igfeYq
foxmail kffgff
foxmail 报 kfggge
foxmail 收 mfggfd
free nfgggb
friday $ agghfm
friday , eedfog
friday ? gaggdp
friday cdhdll
from : leggfe
from <client> ncgfhd
from <far> tegdeb
from <gateway> sbfffc
from <host> tfiZdb
from <n> vcYiha
from <outside> dekkgd
from <service> jYnkbg
from <zone> nbeelf
from a fbgoeh
from an pjfZfd
from anywhere gnacfj
from drop ggffmc
from his kfggfe
from hitting lfgbke
from it ubgdce
from its mfgfgb
from jhhbfh
from line bgghme
from my leffgf
from some lfgcgg
from talking tfhdYe
from the khfbgh
from their lcfggg
from there jYideo
from unknown lgggfc
from where U0aggf
from which YxfZic
front qYgeei
full fblcdo
full list ehmjfa
full of ngfffc
further lhgedf
fw <n> dbgdgs
fw config gdgffk
fw drop jfggfg
fw kigYdl
fw rules feggbo
fwd drop iffdfj
fwd hdfkeg
fwd in jggggf
g $ dggffl
g icjfhf
g it mbgfgf
gateway $ fcgnfe
gateway ? jjggdd
gateway config edgdep
gateway lfelae
gateway rules cfgedq
gateways <n> fdhedo
gateways fchedo
gave me mfeflZ
gave nfeemY
get <n> nfgggb
get <own> jfffjd
get <service> gmbbpa
get a pegcib
get an pedege
get anywhere 1ahUbg
get at fikfhb
get fkiffd
get forwarded pfanbb
get in mhcbfk
get into loZYhh
get it lgdedk
get its kgdggf
get nothing mgfgee
get out jcceil
get the uagbbh
get there iheZhl
get through lhdekb
get thru pdhZhg
get to ejncdf
gets <n> jffffg
gets a ngfdgd
gets ckdjla
gets connection kffgeg
gets in omfcad
gets nothing rbfegc
gets out mlccef
gets there Xthbgh
gets through gqgdcd
gets to gmfdff
getting mjdhcd
git push nfefef
git sdfhad
github com eggfbo
github fggfao
give ffliha
give me dhmkad
given hdjhhd
given that lffdZn
given the jfeemc
gives $ oedefg
gives ? offddf
gives nfffef
go $ khifYi
go , kffgka
go ? bairge
go lbfjch
go on pdegdf
go out mcdfmd
go through ufgffW
go thru kfffgf
go to lddfke
goes $ hfgfld
goes ? lfffeg
goes away efeglf
goes in egfdod
goes out ogfgZf
goes qVejpW
goes thru fgggje
goes to Zagksd
going by qgggeZ
going fabjlj
going on ngfdee
going out nfggaf
going through eicccs
going to nbjXqa
going via kfgfeg
gone , cfgepe
gone deffvY
good ? pgfcgd
good afternoon fekife
good for ggddcq
good kZgbhn
good morning kbfeem
google kgfgfe
got <n> kgfffg
got a ijfefe
got exposed Ycljhi
got lghhfa
got this kfffgf
great eiehdk
green gdgffm
grep kggfff
growing hcgefl
guess nffgec
guest kadefp
guest wifi fbdfgq
guests kdkdeh
guide gdfpce
guy odddZp
guy on lgeegf
guys niciec
gw $ jgjiad
gw , kecijd
gw : qceedh
gw <n> ebeafw
gw ? jghifa
gw echgfm
gw line ibjZim
gw pass lgffdf
gw rules fhhdbo
gw 上 cffjel
gw 的 jahdji
gw 第 gegfWs
h kfgeid
had hcfgnd
had no deeira
hairpin ? qaddYp
hairpin for oagabo
hairpin nat nbgdZn
hairpin obgake
hairpin or offeee
hairpin 的 nfefdf
hand bgkgke
handed heZpfg
handover ehfjdi
hands hdgffk
handshake kjfefd
hang qbggeb
hanging VZopie
hangs $ mfffff
hangs , nefdff
hangs for nfefef
hangs on gefjgf
hangs sdhkaY
hapens vddedc
happen jfefgh
happened mfffee
happens if gfffpa
happens pcgZob
happens to qcfYkf
happy kfffhe
hardening dggemf
has <outside> vdecag
has <own> meegfe
has a ijffgd
has access ashdgb
has been eegjfi
has it Xnedpe
has klhYff
has line gffgcm
has no hlefdg
has the gegffk
has to kjgdee
hasn't ifeedm
have <outside> 0iUYmY
have a ehakem
have access bjldei
have any kbhncd
have anything fYgqjc
have been jalgdi
have cjmicc
have exposed iaglgg
have no ocdjee
have the dceggo
have to ogfdia
have we gUnrfc
having loabWo
he can vgbhcZ
he get mfefgf
he is jgggeg
he tegbbf
he wants cmeghf
head ehggbm
health check odgeff
health odgeff
healthcheck ogehbe
healthy ? lffffe
healthy lffeff
hear qggfeZ
hell kageem
hello , ndeeid
hello jZgghj
hello team dfilfe
help $ oaeean
help nYedkj
helpdesk megbcj
her ? ofehde
her oZigdh
here $ halmbf
here , fiffej
here : pbZbdq
here ? nffiea
here gdgjei
here what gfffcn
hey , qafcfi
hey bot gdekfj
hey nkfYdg
hi , mfeedh
hi all kfgfff
hi nbgefi
hi team offeed
hides Xcgpgk
him $ gbecip
him ? mgggfc
him in lffffe
him ocfZem
hire fffjff
his oggefb
hit <host> kjedge
hit <own> jjefjZ
hit <service> jngZib
hit <zone> djdgmd
hit line gefgfj
hit merge Wggeeu
hit nnjbbZ
hit port fnffee
hit tcp engcgg
hit the gkgdei
hits has ggggcl
hits nfgbeg
hitting <own> jehcle
hitting mfgZke
hold iddigh
home to mgggdd
home vXgefd
hook vdfeZd
hop ogfecf
hope icfkbj
host $ ehZohf
host , gkikca
host : flggfd
host <client> hdjcnd
host <host> ngehed
host <own> ndgegd
host ? qnbhbY
host and hkdfff
host in pdcibh
host on mZfkff
host out obhcfh
host pZhiec
hostname -i lffgef
hostname lffgef
hosts in scjbec
hosts on ldgame
hosts skdgdU
hour heffmd
hours meggfc
how come kkeddf
how do effceq
how does ubcfcf
how lefaco
how many cfhefn
how much gYdges
how should dfffgm
how the neefic
human gffmcg
human words hffmcg
hypothetically , dggflf
hypothetically eZfati
i <service> oegiad
i add cggguW
i am hchkdg
i append efggnc
i approve pceaig
i ask gffden
i be kefggg
i believe ifemec
i call ffggej
i can dajqdf
i can't lffdfh
i checked lfefgf
i delete Yfhhqd
i do fegidl
i don't pbgcfg
i drive geegfk
i drop dhghrW
i e mjkaeb
i even ifeYfq
i get mehkbd
i got jfebar
i have fdclkf
i hit ddffcs
i hope qgdaal
i inherited cdljeg
i know lifede
i land maekdg
i lock Xgggqg
i mean kjelcb
i merge effefm
i moved kfggef
i need bnkddg
i only ucfWck
i paste Zffgoh
i ping ohggdb
i put fjecpb
i read njYXdq
i remove fffflf
i right pffcfd
i run qdedka
i see mgfgde
i send oegefd
i set jgeeig
i should ffcmje
i sit lembdg
i still efggkf
i strip cgffmg
i supposed iefeel
i swap fkeelc
i take agghoc
i tell lgfccj
i think eigohX
i thought gcghel
i took ggggmb
i type mgefff
i use idfcdo
i want hlgagg
i was lfedbm
i would mehama
i write ckhegh
i'd kdgbjh
i'd like iegcjg
i'd rather kegffg
i'm <outside> ogfecf
i'm a Xhklal
i'm at lemafe
i'm five gfgeco
i'm meehdg
i'm new lggcbl
i'm on oeffcf
i'm sitting lffffg
i'm the kbffgj
i've kgffhd
icmp echo tdeaeg
icmp qefdai
icmp seq jgggef
idea $ Znafeo
idea ? ldfgfg
idea bkebgn
idea what hgffdk
ideas ? pafgfg
ideas pafgfg
if <zone> rbddfh
if a pjdbdf
if any fkffgg
if djeerZ
if forward fehetY
if i ebhkld
if i'm pdgfcf
if input Scfhzf
if ip jficpX
if it qbebdl
if line aefhrd
if our nffdge
if so bigrda
if some kbfihf
if somebody kddklZ
if someone ibfimb
if that ofgdfe
if the hgeglc
if they lggfbh
if this jffcmd
if we Zeggpg
if you mdhjZg
if 我 afggqe
iif jgggci
im five ifffej
im kdefgh
impact ? dehdpe
impact dgfbva
impact on fgggmb
in $ niedee
in , igggkZ
in -a ggfgnb
in <n> ldgcfi
in <outside> sYggfc
in <zone> ofhedc
in ? ohefkW
in a kkhdde
in an efgcfo
in behaviour eehgnc
in between offffc
in english ieeebn
in for imfZfh
in forward lgeejd
in from dZipdi
in human gffmcg
in ip jggfff
in it ebfdjo
in its ofgecg
in line fgdgco
in mail ghffan
in my lcgicg
in on nfbgfg
in outlook pdfgfb
in over obedke
in place hegdpc
in plain eggebp
in that jffcnb
in the gafjgk
in their ifgeej
in there hkgbZo
in this mdfdhh
in to bidlfj
in words feeedr
in writing eijeff
inbound <service> scdWii
inbound jWfjkh
inbound mail efeeof
inc <n> jgggeg
inc jgggeg
incident mjccZl
incoming <server> jgggff
infra edggfm
infra fw fdgffm
infra gateway dfgeeo
inherited cdkjei
inherited this cdkjei
initiate mkbbgg
initiated by kffgff
initiated kffgff
inner gZgohe
inner router mggefd
input -i defglg
input -p affgkl
input -s ffgfYr
input chain iZdimh
input dgfdrc
input policy cdfhqd
input to agffrd
input 默 dgggkf
insert ffggje
inside address ncffff
inside hhkicc
insists qjdaee
instead kbgYqf
instead of iageoe
insurance Xqfmfb
interface gddgij
intern ecegkl
internal address megffe
internal machine mefjec
internal oagmgZ
internal server dagpid
into <client> qafhfd
into <gateway> hkegia
into <host> oehcfe
into <own> pefdef
into <zone> kqfXfd
into oncWfg
into the mkfdga
invalid iefbdo
inventory Zfiuea
inventory of cdjqfc
involved kffffe
ip $ nbhfch
ip , rdegdd
ip <client> lggffe
ip <far> nffffd
ip <host> jggfff
ip <own> lffffe
ip ? hcfaax
ip does mfgfee
ip forward Yggdtd
ip is jgggff
ip ledfmb
ip 上 fdhnfd
ip 是 jfggff
iptables -a fffelg
iptables -i dffhkg
iptables -t feeijf
iptables <n> jdgdfm
iptables Ycfink
ipv <n> ifffma
ipv ifffma
is $ ngdjcd
is : gfffjf
is <client> ndckdf
is <far> negigZ
is <gateway> ucfZfg
is <host> imYmde
is <n> jkckec
is <own> ycchgW
is <service> luddeW
is <zone> kcieeh
is ? odefff
is a igeeek
is able cpobhX
is accept icbioe
is accessible goeefd
is anybody euXffg
is anyone grgefY
is anything nidmfU
is asking ejigef
is at nggffb
is behind Ubitig
is being idgjfe
is blocked sjfcdZ
is dead peggdd
is drop kgefgf
is ebflej
is exposed nlgjaW
is fine kfggfe
is for gggkbh
is forwarded hafuea
is from kffgff
is full ngfffb
is getting kgffge
is going ceglid
is gone fhchob
is he scdgde
is in ghfdgj
is it gcgefn
is line kZedcs
is mail ngeffc
is meant sdhbgb
is not kjfcff
is ok wbehdZ
is on kefcdm
is our jYnZem
is permitted gfkfgf
is port mrTidd
is possible jkedff
is published ZeZ0df
is reachable bkqXfg
is refused pgfaef
is removed ggffnb
is responsible kffffg
is right hcfmib
is sending jfgfff
is set ffefnf
is sitting igcmfd
is slow ddeegq
is somebody fcmghe
is stuck lfgfef
is supposed kfffgf
is tcp aXitie
is that ggdofb
is the lcbaes
is there jmelcY
is this pfeeYl
is to ididld
is traffic qehddc
is udp offdgd
is waiting ecefoi
is what secdfe
is wrong kggeff
is yelling fgfffk
isn't yaceec
isnt uYcicg
iso flhidc
isolated from pcefhd
isolated rcfffc
isp nghdde
issue qefdfc
it $ mffeYm
it , ingfda
it : ogfcef
it <gateway> ldfggf
it <n> leggff
it ? kcfofb
it allowed qcgffb
it answer qfecfe
it at glhcYm
it back fbhefp
it be jeicgh
it break hdfYnk
it by ghZikg
it can't qgfced
it cjhidh
it comes jdgkdd
it connect neefeg
it connects ifgZmg
it correct ochdge
it die obhlZf
it do gggamh
it does ieecjj
it doesn't kdeefj
it end rhdecd
it even oeebgh
it fine ofidde
it for hgmjbb
it from hfgdfk
it get wadfag
it gets mffggc
it go lcekbj
it goes inccid
it good egffel
it hangs ndccfl
it has hehbij
it in bhkkaj
it into mcfhgd
it is lfekce
it land dldrcb
it leave ofgddf
it let gffdgm
it make jfgejc
it matter hchcmh
it mean ifhaco
it means fggecm
it never mffffe
it normal odffge
it not qdeeid
it on qogdVc
it only iZcpif
it open idgSlq
it opens pcddfj
it or hjekgZ
it our jffgff
it out qgfgYe
it pass sfgaed
it permitted mffege
it possible rdfegc
it reachable bfechs
it says hggcdl
it should jgffgf
it stands nieebg
it talks rdibhb
it tell qffcfd
it telling jgffgf
it that qbghdd
it the gdfcfo
it there Zgfaew
it thru kfggge
it times jgggge
it to jicbem
it touch gglech
it true cpnZfc
it us tcgcgb
it uses sZffbh
it wants keegei
it was leffdi
it work jnYZgl
it worked mbgdek
it works nffffc
it would iedknY
it's broken fdffgl
it's fine kfggge
it's for fkeefh
it's iehcdm
it's the oeggfb
item <n> hobfbi
item hocfbi
its -i dgggkf
its <host> odgcmZ
its <n> kggfff
its alerts jggffg
its internal lgeeff
its mcghhd
its neighbours dgedcs
its own qhfcdd
its private ghfmbf
its scans lgfeff
its updates nghdgc
its way lgffef
itself $ kmdbhe
itself , sXkcee
itself -> scghdb
itself : lffgdg
itself ? eojced
itself able xWdkgY
itself be emehge
itself from odgffc
itself get xYeihW
itself is bvbbhh
itself lnjWde
itself open zTgZif
itself reach uchhhU
itself talk rbhihW
itself to pZfgfg
jenkins baghgq
job mdgfge
job on kggfgd
jobs pheedf
joined lbjhdf
jump cfdceu
junior hefidj
junk icnaXq
just fine lgfgee
just fleajh
just got fddgdp
just hangs meffge
just open efedeq
just sits mcfggf
just spins oggfce
k <n> kefffh
k lefbdl
keep dheglf
keeps rcdchf
kept qchdfd
kill Zmfgnb
kim offffb
kind gegdem
kind of gfffek
kind regards ndggef
kindly confirm qdfgga
kindly eafgfq
kindly tell sabggg
kinds gdfdfo
kinds of gdfdfo
know $ lmgYgd
know , glgggb
know from dmfdhh
know if sbgdai
know ifflZi
know what mckWbo
know whether rdgYgg
know which Zofjhc
known dcfrgd
knows mdbnbf
l <n> ffgajl
l ffhail
lab paghbg
label offfed
label printer meffef
lady idfefl
lan <zone> mdfgfe
lan ngfffb
land $ Udktge
land ? nhcgfd
land icdwgW
land on ifboha
lands lYfoef
lands on mYgoec
language gggedl
laptop , qeecdh
laptop <client> qcdehc
laptop at mefffe
laptop in qfdecf
laptop on jehggd
laptop rdhfcb
laptops pdggdd
last eYhchs
last friday edggcq
last month gdgffk
last night gcfhdn
last nite ibegfm
last thursday gdheaq
last tuesday gbhgdn
last week iXihem
latter rcdggd
lead Yadvek
leave ? lfgfge
leave qfgcha
leave the kggffe
leaves obfcgh
left hjeebl
leg <gateway> hlfgfd
leg nidefd
length <n> kggffe
length kggffe
let <client> cggfmg
let <zone> gfgglb
let him kgfgef
let in kihfbf
let it pghefZ
let me oegdee
let out mggfcf
let qeebjd
let that oggbeg
let the leggnX
let them qigXeg
let through qZgeci
let thru kdfffj
let's fgfhke
let's say fgfhke
lets <zone> obeghe
lets it nfedfg
lets rjcggW
letting lecedm
lgtm cehcdt
licence mgegcg
like i'm gggfej
like im iffedk
like kfYjhh
like that nfgdfd
like the jfggeh
like to hdggkd
limit <n> fgggfk
limit eggggj
limit limit fgggfk
line $ fhgegj
line , gfghkc
line <n> Uegcrn
line Wegcrl
lines <n> cXieqk
lines fXidoj
link efgcgn
lip <host> jgfggf
lip jgfggf
list YmlpcY
list all effkgg
list every clbnhc
list everyone epddhd
list everything ckilcc
list of dfkmed
list pls iboggb
list port iZfrgc
list the fmfdgf
list them flgdhe
list 给 chglgf
listener enegef
listens nfeffe
listens on nfefee
live nbhgbh
lives oeffee
lives on peffed
ln <n> hchdeo
ln hchdeo
load <own> iafglh
load for okgbgZ
load ldbcil
loads , jgfgfg
loads mjfded
loads of jggfff
local hbfbfq
locally sZicfe
lock bfggnf
lock myself efgfkf
lock ourselves Zffgqf
locked ejcbmi
locked out ghdakk
log , kgffge
log in fkdcfm
log lgeeff
log log efggfk
log prefix efggfk
logged in sYgdid
logged sZgdic
logging kfgffe
login : jgfggf
login jffgfg
logins vaefec
logs ofgbge
logs to kgfgff
lol $ cddpfi
lol hZelcn
long ngggec
longer qagblc
look $ ddhefp
look at hgheck
look before gfgfgj
look gfhgZn
looked kjeeXm
looking at kgffff
looking kgffff
looks ecgdfp
looks like ccfejo
lookups wefgYa
loop qcfeef
loopback yYjYhb
lose <far> chggob
lose <service> ZifazY
lose ? ggffjf
lose fggdqb
loses ddffwY
loses its eggfle
loses what gegglc
losing ffhfek
loss mggbge
lost connection jgfgeg
lot seghZb
lunch gggfbm
mac icgfgi
machine $ afcohi
machine , hgfkee
machine ? ehcpjZ
machine behind frbche
machine in jaodeg
machine is pedggc
machine lZiodb
machine sits Wcgthg
machines are fXjqge
machines in pedgcg
machines mdflcd
machines on lgffge
made kSenmg
mail , lggfgc
mail address keffgf
mail client reefec
mail example efffel
mail from eceejn
mail gffehj
mail gw jdgggg
mail is kffeeh
mail over qbgffe
mail queue bdgfgo
mail server offdfc
mail via lfhffd
mailbox dbgees
maillog mgfffd
maillog on ogfffb
mails uecece
maintenance ffgflf
maintenance window ffgfkg
make any bghdrd
make it nfgcfe
make rbhcnW
make sense igffdi
makes lkfaci
manage kfdedl
manage to ifdfem
manager qeacgi
many cghefn
many hits ggggck
many messages cggegn
many packets ffggfj
many thanks jgeihc
mapped qldfeX
mar <n> kggfge
mar kggfge
mark <n> kfffff
mark kfffff
martian offfed
martian source nffged
masquerade $ hfeeji
masquerade , eeffji
masquerade <- fgffdl
masquerade Ufggth
masquerade do fheefm
masquerade for fbffmj
masquerade in fedeim
masquerade line bhggsY
masquerade on Zgehtb
masquerade rule gffdji
masquerade would ggggma
masquerade 删 ffgglc
masquerade 去 Zhfgsb
masquerade 是 fgfgXr
masquerade 这 gffffk
masquerade 那 effhld
masqueraded sfgacf
master <client> ogbgff
master ngcgef
match $ oecdbm
match oddegh
matched since fggffj
matches idfdeo
matchmaking uegdfY
matrix dofZhh
matter bpfXmh
matters pdgdch
max hceder
may i jdfhfh
may jrebdd
may open fmhdgd
may reach kqfYfc
me $ lijaaj
me , hfehdj
me -a gheamh
me : fdgkej
me ? mliWch
me a oebcfk
me all iecnch
me ekggeg
me every ihglbd
me everything fliefe
me for nlceaf
me how qchegb
me if sZedhf
me in lggbfg
me like ffgefl
me please ldimca
me pls lffeff
me that lalhgb
me the jdjiiZ
me this kfeebl
me through lffedj
me what begndi
me whether regdcf
me which bjemef
me why jgffgf
mean $ bjekei
mean , mcfbem
mean ? neeedi
mean iiejYi
mean the ldfhfe
meaning ? ggggbm
meaning igfgWp
means gfedYv
meant ikeibe
meant to ikeibe
meeting fdfeep
merge $ gffefm
merge ? fegeem
merge dfgdjk
merge it cffegp
mes hgggjd
message ndgdei
messages jagbcs
midnight $ fffffk
midnight ? gfgfek
midnight gfgfek
migration hdelff
milliseconds $ lffeff
milliseconds lfffff
min -j ffggfk
min eefejk
mind nedehe
minute jegfej
minutes $ kbgcgm
minutes jffbih
mirror mgggga
missing kgfema
moment ? ibeibo
moment egckbn
monday $ lfbedm
monday , diicfk
monday and pfefdd
monday kfgddk
monitor jfgfff
monitoring host fgegjg
monitoring nffffd
monitoring probe meffeg
month gdgffl
more cldjlb
morning $ jfefej
morning , heedfm
morning all kdfefj
morning lbgafn
morning the jgggfe
most fbgdgq
mount oehffb
mounted jgfgff
move line hchdoc
move nchdla
move the fghglc
moved mdgcje
moved the lgggfc
moved to mggfiZ
moving <n> faffrd
moving gafepg
moving line gegfjf
moving the fghclf
ms jfggff
msmtp ngffgb
mss <n> jggfgf
mss to ffgffk
much gZcflo
must authentication pdhefc
must authentication' kfgfff
must rdhcfb
mx <far> mffggc
mx <n> lggggc
mx example lffffe
mx fcedds
mx of heaZev
mx record gdgfgl
mx 记 cfggfm
mxes ldgegg
my boss odceig
my box ogfcgd
my colleague jgffci
my desk jdnefd
my laptop pefffc
my mail oehgfa
my manager qeZbgk
my pZhgbi
my pc ngfdfe
my phone lfggee
my phone's eghnbf
my report flckgd
myself fgfgle
myself out fgffle
n $ hlfdff
n flfpeX
nah obgake
name $ heehbn
name gmjbai
names at lffffe
names ofggbf
nas degffo
nat $ iefgcl
nat , kfeiff
nat -a ggheWq
nat -i gdhcep
nat ? lggfef
nat for cfhdbs
nat jcdkeh
nat table idfbbs
nated gmjffa
natted lbcseb
natted to Zdfrhf
nc : nbgffg
nc lihfbd
nc vz lkgfbd
need <service> mgfeee
need a fdijie
need an fhZngg
need eiijZi
need it ggnhcc
need one vddefb
need the ejfjai
need this fkffgf
need to fhfjhc
needed mcddnd
needful gandfj
needs <service> kegggf
needs oehaeh
needs to qfgcfb
neighbours dgedcs
net : pfffeb
net <far> lffffe
net <n> nchdbk
net begfng
net gateways efhefm
net ipv Zggfpf
netops edge hegefk
netops gw gegfgj
netops hagefo
nets ethZiZ
network , gkefgf
network ? ikfdff
network hoeeec
network person hffjeh
network that fqdbfg
networks are brcfhf
networks can dsgahc
networks dveYhd
networks get elfffg
networks have gngbhd
networks is flffge
never an pgfffb
never get mcfggf
never gets legdgf
never loads hmeege
never mhfjXf
never seen hgfdcn
new -j ggggdk
new efdjfk
new here hfgYeq
new hire fffjff
new in jgfdfi
new on gffffk
new tcp ofgffc
newly icferZ
next hgcjlb
next hop ogfdcf
next to bgdmjf
nginx on mfedgf
nginx qeecge
ni <zone> kgfgfe
ni jgggfe
night $ hdgbfo
night , laefhi
night ? hcfefm
night hahefo
nightly nfgeed
nite ibegfm
nmap kegfff
no $ naocha
no , mcegdk
no -i ffffbp
no : ionbbY
no <n> jedfgk
no <outside> nccdkf
no ? wfagbc
no answer mefgfe
no dnat jggfff
no gilbcj
no go wdbVhj
no idea lfefdj
no longer ffghld
no mail gfeffk
no matter eweXgc
no nat mfgffd
no reply lgfgfd
no route odgege
no syn jggfgf
no trouble qafhgc
no vpn pefgfc
nobody here kffcfi
nobody hnajfa
nobody in kleadh
nobody on glbocc
noc kefeck
node <client> kgffff
node exporter obfgeg
node odgfee
non jdfgfi
none ieekff
none of lfffff
noon $ gjfhef
noon fjdgdk
normal ? pedeeg
normal peeefe
not $ hagljd
not , mffbhg
not ? tXgddi
not a gdfkfi
not able lfdggg
not be rafcgf
not from vbZgef
not kediff
not open nibidd
not reachable mkbche
not send kghhga
not the nhgcfd
not via ngfdef
not work pXeeem
not working eefeep
note kffdei
nothing , tcedch
nothing comes jegeei
nothing else Zegkpb
nothing ever kggggd
nothing from rffeea
nothing in ndhgcf
nothing on mcfggf
nothing pdgheb
notice ggeend
nov <n> jggfge
nov jggfge
now $ gdigfj
now , jcccjm
now : mggggc
now ? iacjen
now jWffeq
number : oefegd
number kdfdel
o mdffjd
oct <n> jfffff
oct jfffff
of <client> rhecce
of <far> mbhcmc
of <gateway> vcWalg
of <host> igcniZ
of <n> gegclh
of <outside> mpcgab
of <own> pidlaZ
of <public> mbbmdh
of <service> hlhamZ
of <zone> racedk
of Wikhkf
of a uhgaae
of adding ggfdoc
of all fdlhff
of an kgffge
of changing bhfhpc
of course qceebk
of dnats gcepef
of drop aghgne
of dropping efefof
of every fgdmff
of everything cbnkfe
of flipping gfffkf
of forward egfeqb
of input hdbfqe
of ipv mfegdf
of it jjdkaf
of its ecfico
of line hgeefk
of lines affgsc
of mail hdiXfr
of moving gffeob
of my ijcigd
of our cjgfgj
of ours hegmed
of port jlXlia
of questions gedfeo
of removing gfffqY
of setting gffepb
of sources gpdbgf
of stuff gfdfdo
of swapping geffme
of that qfdcff
of the hhlfga
of them gcghfk
of these rdbgdg
of things ffggek
of this efefij
of us bkkmae
off <client> nffggd
off <own> qXejge
off from egddog
off jeeend
off line eghhkc
off the jbgene
offered mbapgc
office kggeff
officer lcebdp
oif <zone> jggffg
oif jggffg
ok ? sbcgef
ok kidWik
ok or oedfff
ok so sefecc
ok then fgggqV
ok with lbbgcp
ok 吗 sefgkT
okafor jggggd
old jaflgf
old runbook fghdaq
on $ kjfedf
on <client> pgfedd
on <far> oaekgc
on <gateway> jlgadh
on <host> kfddel
on <n> rgfbha
on <outside> jdfjhc
on <own> ieeoha
on <public> galepb
on <service> knfdkV
on <zone> njeegZ
on ? rbdfgd
on a ncggdg
on any hphaed
on anything elfjfd
on call hYgedt
on dev nffged
on earth jkffbg
on friday fXgeiq
on gfgjeh
on here lffdjd
on it negcgg
on its lefgdh
on line effcep
on mail nbihiZ
on monday djjcfh
on my kfeeej
on our lhkeda
on port gffafo
on prot odffgc
on saturday degeeo
on tcp nofheU
on that lbgcfk
on the dkeiam
on this dZlmkb
on thursday iffhlb
on top ggegle
on udp nadmef
on what eVerfk
on whatever hmdehe
on which hjYsdb
oncall mbgdek
once ddfjsZ
once i jfhekc
once it dfenid
once the deffnf
one $ gffick
one , iifhbi
one : medbji
one ? ubfXei
one actually gggeao
one before tegWeg
one do gggfbm
one doing igfcel
one for lffdZn
one in jfgedj
one meagek
one of nkdaci
one sentence hdikee
ones ahmgff
ones does gfjdgg
only $ sbffde
only , iegefj
only ever mfeeam
only hndgah
only syns ngfffb
only the sXejia
only this kfffge
onto <host> leeemc
onto iUfsdh
open $ qmgiXY
open , oZfcaq
open <far> pgecfd
open <host> mgcekc
open <n> Xgccpn
open <own> refdhZ
open <service> lfhVjk
open ? rkZica
open a locfcc
open clghff
open connections neggfc
open for udeYeg
open from gZkoec
open on obeoYf
open or rcfeef
open port Xgkaeu
open tcp gmccfj
open the nffjea
open to frjhcX
open up ddhfpd
opened <own> megffe
opened by mehdef
opened kdbiej
opening <own> jfedjh
opening qYgdjf
opens <n> pfdfdf
opens <own> negbfh
opens <service> segXfg
opens fine ocfeff
opens ofgajc
opens up gggfkf
openssl lcgbgk
openssl s meffge
operation kfggfe
ops jdfffj
options jggfgf
options mss jggfgf
or <gateway> pbgcfg
or <host> oefddg
or a imZgfg
or am ghgchi
or are kfhffe
or blocked mgggfc
or can focjgb
or closed pdefee
or did kjdjgZ
or do mchdkc
or does kXflje
or drop lffgef
or dropped mffeff
or glfgch
or is fYfllf
or just jnbaei
or nah obgake
or no mXoehb
or not ocbdjh
or on fsckcY
or only nncZlY
or shut mdegff
or the mggfcf
or theirs jffgff
or what vdeXdi
order idfekg
org lggfcg
other gjcjZk
others iigbkc
ought qeghad
ought to peghbd
our <gateway> lffgfe
our <host> iginfX
our <outside> imbfff
our <server> jdpgda
our <service> hWlYfs
our box nfhcgd
our ejicej
our monitoring nefgef
our mx ghanfe
our networks dudchb
our own oeegfe
our partner ndegfe
our public qYkbfg
our published iYqZkg
our rules tdgcec
our services fajoee
our side qcncda
ours ? oehZgg
ours kdfmed
ours or jfffff
ourselves afffpf
ourselves out Zffgqf
out $ lagcij
out , ghgcgi
out <n> jeggff
out ? jchehi
out after lfffff
out at qefffb
out curl kgffff
out for pjdleU
out from kecgje
out is lffefe
out khebje
out line Xehhsd
out of hmgakb
out on hkhcfg
out ours kffgff
out src qefefc
out the cegjjh
out there samfeW
out to mgbchi
out' kegggf
outbound , kfggff
outbound <n> pffefc
outbound <service> pehcgc
outbound ? jbgfdm
outbound delivery ndhdgf
outbound to jgfgff
outbound uddchb
outgoing <server> kgfffe
outgoing <service> ldgdmb
outgoing mail mefgff
outgoing oeedkb
outlook , jffgff
outlook cannot mfffee
outlook error jeggff
outlook in lffgef
outlook just jegggf
outlook ldggff
outlook on kfggge
outlook there jggfff
outlook 报 ldgggf
outlook 里 kgggge
output jbgeqc
outside sgdddd
over <n> obegcj
over <own> dgfgkg
over <public> offcge
over <service> nigfeZ
over jgdcgj
over plain nhhagd
over tcp oeffed
over to mejcdf
over udp fmgalc
own <service> fkfflb
own gmgbgf
own shell ndggfd
p <n> gffeel
p gffeel
pack gjfgff
packages from ngfgde
packages qgffcb
packet $ pefdcg
packet ? kedcfm
packet for ngeech
packet from whdaeb
packet jffkcg
packet loss kggggd
packets ? iffdfj
packets from qeedfc
packets has fgggfj
packets hit gffgel
packets kjhcYl
packets to jfgfff
pacs kefdfj
page $ rcYkak
page oeefch
paged hffefk
pair kffdbm
part neffeg
part of neffeg
parties goeedf
partner mbeYhn
partner's mffffd
pass $ pfgcgc
pass ? qffebe
pass it lgfffe
pass or mefffe
pass that kgggdg
pass ughfXb
passed ? mfffef
passed qdefef
passes ? pffffb
passes or lffggf
passing wegahX
passive pfgdcg
password gfgXer
past oeffee
paste Zffgoh
patch edgdfo
path mkfYcj
payment ndgefe
payment provider ndgefe
pc <client> mggdef
pc in kYsZgf
pc meheeg
pci emfffe
pci evidence migehZ
pcs lfgcje
peer neffef
pentest qYmdgb
pentest report sdbbgg
people <outside> kbdeoe
people are oakhcd
people in nfeffe
people joeWlb
people on oigahc
people's pcfedg
per fpebff
per published goecff
permit it mhfffc
permit kfecbp
permitted ? oeeege
permitted by kehgff
permitted lliXef
permitted or nddfgf
permitted to gmkZfe
person ecilci
phone $ nffdgf
phone , hkeghe
phone <outside> kffgff
phone oefeee
phone on qafdgf
phone's dghnbf
phones reegga
phrase efeahq
pick ckfeel
pick up ephehZ
picture lgffdf
ping <client> ngeffe
ping <far> jgdgie
ping <gateway> qheffZ
ping <host> phfefZ
ping <own> wVhffc
ping <zone> ocdgeg
ping from mgfgfd
ping sbgffa
ping the hlgahg
ping to lfeheg
ping 不 lffgfe
ping 到 euccgc
ping 得 qdhdha
ping 通 meggfd
pingable from pdgefd
pingable tcegcd
pinging <client> kffggf
pinging <far> jgeggg
pinging <host> legggd
pinging qggafd
pings <own> rahefe
pings ucebef
pkts fegdep
place kefbme
plain <service> ibashb
plain ebdmcq
plain english Yggfes
plain words hfgdZq
plan cdfjqc
plan to ffggke
planning eggeme
planning to gffeme
players megdjc
plc nggffc
please $ gndhdf
please , ifclak
please : fdikWo
please Yfhhil
please add fehYhp
please can ubbdie
please check pfeefd
please confirm neeahi
please enumerate Ulipee
please explain meddYq
please open gZhVZ3
please say qbcfhg
please walk lgegZk
pls $ kgfoYc
pls , dZhmcm
pls : xggTWl
pls check kZibfo
pls confirm scfggZ
pls dbemgj
pls open agfgdr
pls tell qhgYff
plugged iaifel
plugged into lcmeed
plz $ mbehYo
plz odfgbh
pm gdfffm
pmtu ffgffk
point at eYhofi
point gWeogk
point of fdnZco
point to gdeiel
pointed at kfffgf
pointing at fbfkdm
pointing cZfhmk
pointing to gdgddp
points hdcnid
policy ? rgfdZg
policy accept lieYke
policy becomes bcghpe
policy dffepc
policy drop pgfgZf
policy forward agegqe
policy from dfffqc
policy goes Ygffpg
policy is ldcgjf
policy of dgffnd
policy to bgfepe
policy was affgrd
policy went efggkf
policy were cfggmf
poll ragche
polled ncefeh
poller ocegeg
polling ldggeg
polls pgfbfd
popped eeneeh
pops meffgd
pops up meffgd
port $ jmahef
port , hYllee
port : nffffd
port <n> giibej
port ? gtcWke
port egfldg
port forward cXhuic
port forwarded gcdogg
port forwarding cgeqgb
port forwards hadsgb
port is icffgl
port state kggfff
portal eeekke
ports $ Zdeqhh
ports <n> ppfdcW
ports ? glfgZj
ports aljqfU
ports are dgfoee
ports do tUXqjb
ports end deglgg
ports get dUesjj
ports have gZoheh
ports of Uakrgj
position mjeeai
position to mjfehZ
possible ? raegfd
possible from kkfded
possible pjfade
possible to kjedff
possible with lfhffd
post jhWpeg
post to llhbce
postfix <service> kggfge
postfix lbhcgj
postfix on ddgffo
postfix smtpd lfgggc
postfix 日 kffgff
postmortem ihffdj
postrouting -o geeclj
postrouting -s egggkf
postrouting dffekj
posts ndgege
ppl in megegf
ppl nifbfe
ppl on odgbgf
pr <n> fcfchp
pr Zfgefr
prefix efggfk
prerouting -d eegekh
prerouting -i ffgegk
prerouting <n> gdgbgo
prerouting jefdgj
present meejgb
pretend edijmb
previous gggfbm
primary oggfec
print <server> jfggff
print offgec
print on rgbfha
print to ofggec
printer <client> kidffe
printer <n> adggfq
printer at kgggfd
printer kcefdm
printers gZidgp
printers in mgfggb
prints mgfgcg
prio <n> jgfgff
priority ihbago
private address iegjdg
private ip oofYfb
private oeghdc
priya kfgfge
probe at mfgdfg
probe qefecf
problem : qafggd
problem ? geghnZ
problem lcgcld
prod Xdhict
prometheus meffef
properly lfgffd
proposal ggfgpZ
proposed cfghpb
proposes dgggob
proposes to ggggma
prot <n> lkhdgZ
prot lkhdgZ
protection hldehe
proto jhggfe
proto tcp jfgggf
protocol : kefgff
protocol kgggeg
provide cjkied
provider ocdcdm
proxy peedge
public <own> oafggf
public ip pggdec
public jdgreY
public mail keffgf
public one mggbff
public ports deeofg
publish $ gobkdd
publish , gjkcee
publish <service> fqXlia
publish ? djoccf
publish dghqjU
publish on bWgtfj
publish to cSmnii
publish 了 bZfwhb
published $ pbamee
published , lgmYfe
published aaptgW
published on hhcpZf
published ports capmee
published service grbbgg
published services feogfc
published stuff gdkfgg
published things dfmdgg
published to caWvfm
pull mail odhged
pull nfecgg
pulled mfegff
pulls lgfeff
puppet ofegfb
purely ddgmkd
purpose ? gfgfbo
purpose kdgfYn
purpose of gfgfcn
push oebdek
push to mffffd
pushed hbfhdo
pushed the gbfhdp
pushes nhgega
put -a gggglc
put a ifddhj
put edfdph
put in egggmd
put it pehZdj
put the lbjegf
putting mfffmX
py , kgggfd
py kgggfd
q <n> elgjdd
q glgjbd
qq mgfeff
quarterly bhjmee
queries pfhadg
query <service> odfhec
query khffib
question , mkfdYi
question : lifdfe
question for sfdfeb
question ilgfdd
questionnaire dojdgb
questions can gfffdl
questions gdeddr
queue , lgfgfe
queue is mcfadp
queue jefaen
queue on gdhefk
quic kadped
quick heflja
quick one kefpac
quote eddmel
r , kfgfff
r ldgghe
radius ghjdid
ran it oefdef
ran ndgfeg
random host jefmfc
random ocgjeb
ransomware duaedg
rather kegdlc
rather than ihfdlc
rcpt legggc
reach $ feoagg
reach <client> medfjd
reach <far> lcefjf
reach <gateway> fkdhhf
reach <host> ohbZhi
reach <outside> ofbfoY
reach <own> kfYbkm
reach <public> sffehX
reach <service> gmbZhl
reach <zone> tdbfed
reach ? abntbc
reach ehiahk
reach it cleghg
reach itself mbmZhf
reach of hYwcce
reach port gobcgf
reach the ljadek
reach 到 mpfYfd
reachability esjZeb
reachable $ Vufcld
reachable ? nheYgi
reachable by aodjhc
reachable for regZjb
reachable from nipXea
reachable iolXdd
reachable now fdhcgn
reachable on eqhblX
reached from hkfeff
reached gmfcie
reaches <own> ilgeha
reaches mncafe
reaching kbffmd
read mhdZfk
read their kdegdj
read this okaZfh
reading jeffdl
reads ifeeel
real aagtdi
real client pehbfe
really pfbjZh
reason ? pgcdfe
reason seeadh
reboot ? feffcp
reboot jffeeh
rebooted jgggge
receives oeggfb
receiving mffgfd
record dZgegt
record of gdgggk
recv lfggfe
recv src kfggfe
red gehedm
redirect sdfcah
redundant fffcof
refused $ rdfcfd
refused , qfgega
refused <own> nfffde
refused from jffgff
refused is kgfgge
refused on yWeceg
refused sbhchc
refused that kefgfg
refused this kefggg
refused' ohhcgb
regards , refebf
regards qefecf
register $ cigiie
register : gpfece
register hjfhde
registry pffffc
reject jffbjh
reject reject gddgas
reject with fedgjk
rejected ffggfj
related , dggfkg
related dggfjh
relay <far> jggfff
relay access qfhdeb
relay its jgffff
relay rfheeZ
relaying tdhafd
release ilecjd
reload cchfeq
remembers gafcfs
remind dZerfi
remind me dZerfi
remote desktop mibide
remote qgehdb
remove -a ggfgoZ
remove bfghuZ
remove line beggpe
remove the chfeoe
remove 掉 fdhhmd
removed aeehmj
removed from Yggftb
removes dhfeod
removing -i ffgfle
removing cgggrY
removing the egffle
replication rgfgeY
replies from nfeffe
replies ndgfbi
reply come nhffec
reply oehgeb
report $ ckamff
report , njgZaj
report : hgckkb
report mhdice
reporter : kfggfe
reporter offfed
reports elejfd
request , jgffff
request ihgdhf
requests rhgaec
reset $ hfegdm
reset ? kffgff
reset iggeZo
resets mfffef
resolve names ocegff
resolver on seeefb
resolver rdfdgb
resolves mgfgdf
resolves to lgfgde
respond kavWfe
response vdffeY
responsible kffffg
rest fkeiia
restart fgfbfn
restart postfix fggbgm
retire dchgsa
return path meeehf
return tcgfcd
return traffic ogggbe
review : fjfekc
review gkgebj
review 一 ffgefk
review 下 gggfek
reviewer mdfdhg
right $ pfefde
right ? mehhag
right after iffgjc
right jbjiZk
right now cdhiem
right that ogfcfe
rip <far> jgfggf
rip jeggkc
risk hjgebj
rn $ mekgce
rn ociefd
room mhfbcj
root cause rcfegd
root mail meffff
root ocgeci
rota ffggfj
round rdeddg
route mcffid
route to kcffje
routed mgehcf
router mggefc
routes zibYea
row <n> lddieh
row lhcidf
rp ehbfpe
rp filter ehbfpe
rst , kgfggf
rst ? oegeff
rst kffffg
rst syn ffgffk
rule $ bffdio
rule , cbehnj
rule <n> egffmd
rule ? pbcZcr
rule bbfenn
rule decides ufdbde
rule does kfgfgd
rule for geffkg
rule in fbggbr
rule ip ggddki
rule is kceekg
rule last ffggfj
rule let chgene
rule lets rcfdfe
rule matched ffgffj
rule that ocgdff
rule today gfggdl
rule 是 chimcf
rule 的 egggbn
rules $ gdffji
rules , dggebq
rules : bffXhw
rules <n> fegfhk
rules ? kgcddl
rules and ffggek
rules as hkeeff
rules do ggegdl
rules file fggdap
rules gcfdfp
rules last gbggfm
rules let iffgjb
rules line gghcco
rules on gYghfp
rules to jeggeh
rules 的 ggicYq
rules 第 fgggdk
ruleset ? peggfa
ruleset last ddghen
ruleset qfgaee
run jefckf
run on jffgfg
run out bfggdp
runbook , gfffbo
runbook jfgfcj
runner <client> lfffge
runner hdhggi
running pddddi
runs on rcfegc
runs rbgfXk
s , lffffe
s client meffge
s egfgfj
safe fegeem
safe to fegeem
said uYiZcj
sales njeclX
same as gedfik
same laptop jgggge
same lbfchj
same settings lfffeg
same subnet nfhffb
same thing jdfeek
same way gfgele
sanity check gggdle
sanity gggdld
sat kbfkkb
saturday edfejl
saved fefegm
saved my fefegm
saw Zgfdko
say <client> ggmgbf
say <far> kgfgfg
say <service> nefgef
say gdkZlh
say i hfffoa
say in igfbdo
say no mfZbil
say the bgfgmg
say they lfghnV
say we cfgfnf
saying kedfej
says : lgfgee
says <n> jgfgge
says <own> nbeggg
says <service> leefgf
says connection oefefe
says it kggggc
says lgeehf
scan jfheeh
scan to mdggdf
scanner at udfaee
scanner meghde
scanner on fgikce
scanners odfggd
scans mgfffe
scans to lgffef
scope Zniidf
scraped by lgfgee
scraped lgfgee
scrapes offdeg
screaming fgfgcm
screenshot sffdfb
script gdgeji
sec egfggj
second fefbin
seconds hgffdk
section ciboge
secure befgfp
security hjicge
see $ ucdbie
see <zone> oceegg
see ? iahggi
see a pgfgfa
see it iifhfd
see miffec
see only mfgedg
see the qfdcge
see when mffeef
seeing jffffh
seeing this jffffh
seen by ndjdfd
seen ctstate hffdco
seen from jcnZhf
seen jembbk
seen on kffgff
sees qefchc
segment , ggjhgd
segment jgmZge
segmentation mihaef
segments bufWhh
send <service> nfgefd
send mail mehfgc
send out pfhhgX
send scans kggggd
send to igcdji
send vZhXgg
sender ifedem
sender is mggecg
sending lfhgia
sending that jfggff
sending to hgffmb
sends a lggcgf
sends it jfggge
sends its lgfeff
sends qggcbe
sends the kfegff
sends through jfffgg
sends to ogfdde
sense kfffdh
sense of igfgcj
sensors rfcbff
sent by ogdeff
sent kggiag
sent me fgedhk
sent src jfffgf
sent us ggfcdo
sentence hdikee
seq <n> kggffe
seq kggffe
served vffYmW
server $ mkfheY
server , gjgdXp
server <host> ipeece
server <own> kdhkec
server ? hjbkef
server at nggcgd
server be kfdgkc
server by vbdZfg
server for eYjdbu
server get pegchc
server in regbgc
server is kXhnhc
server itself enfeff
server kedldf
server on gncfgf
server or rgeZid
server over khgdff
server reach rbhcib
server reachable olXbje
server see jggefg
server to vefbdb
server 的 kmgagd
server's <service> nnZbgd
server's hlZjff
service , hodcff
service <n> lfgeff
service dkgoeZ
service that ejbmfe
service we glecgg
services , feodff
services are damjfg
services can hbnaih
services cbqqdY
services do asigea
services does dWojig
services of gailgg
services that aZrhig
services we eaknbh
services work ffmdgf
services would adnclg
servr ikgdfe
session k kgfgge
session on cmffgf
session scgece
session to pegcgd
session with kfeffg
sessions megdeh
set input ggffld
set the eggend
set to lgfgnV
set up gYelgl
sets chgemg
sets net chgflg
setting iffdpa
setting the egfgnd
settings lggfdf
sev <n> hnfjbb
sev hnfjbb
share oZclhc
she is gffefl
she nbgffg
sheet $ hccngf
sheet Zgbsgg
shell rdhdfb
shift iafjap
ship kgfgff
shop gdechn
shoud rgcffb
should <service> jfgfgf
should be nehchd
should i lcgddm
should it ndfgge
should pcfebj
should that sZffge
should the jeefjf
should this nagggf
shouldn't legegf
shouldnt epegag
show kciigb
show me omXhaf
show up kdgeje
shows <n> ehhZgo
shows jbhfek
shows only lfffgd
shows this kgfgfe
shut ? ndeegg
shut ilgdgc
side $ Znejie
side ? kVkmch
side effects gfgdqa
sign codbhj
silently kegaih
simple rgZefe
since <n> nbgggf
since midnight gfgfek
since monday cedghp
since nbgcao
since the nfggag
since then mgggdd
since we qgcfed
single nbglcd
sit in vfdXef
sit on kdmaef
sit pVmdfg
site at regddd
site ncfdej
sites jefeje
sites on ifffjf
sits at lgffff
sits behind madmef
sits in sbhcfe
sits on lgfffe
sits rXhied
sits there mcfggf
sitting at lbtVff
sitting behind dggmge
sitting in tXfegf
sitting ocglda
sitting on keikaf
slow cdcbgv
slow since bfgefn
slow today cfhegn
smarthost lggfef
smpt pnddca
smtpd <n> lfgggc
smtpd lfgggc
smtplib kgggee
snat degflg
snat to cegglg
so : qbfefe
so <zone> genbjc
so ? qfechc
so ffejfj
so i jekccj
so is oeggcf
so it rdabme
so kind kffeck
so slow agcghp
so that fZbkph
so the qggfgY
so this lgfebk
so what diZocl
so who kldceg
soc khgege
some elghXl
some random pegafh
some stranger vZeeib
somebody in phiWdh
somebody jUfmkh
somebody on oafghd
somebody out qegcdg
somebody sets eghgjf
somebody sitting ofecfg
someone <outside> jbhofa
someone explain fggebo
someone hhdfdl
someone on ybgYfc
someone out gnckeb
someone sets ehfcrb
someone translate ffggcl
something ? bbgrjd
something hadqcj
something to ledegi
somewhere ? feglgf
somewhere ikcjce
sorry , qbedif
sorry for djfdgk
sorry if kffcel
sorry pcgjda
sorry to ldggge
sort geefeo
sort of geefeo
source <client> qefdgc
source <far> ibdgjj
source <gateway> cfgguW
source <host> rbgehc
source <own> cdggkj
source <zone> mfdfhe
source address uZfbYn
source ip nggfed
source nmaYfh
source that dqfcge
source zone hkffgd
sources a1dXhc
sources are dsgfgX
sources can crgaff
sources for drfdef
sources that engbhg
spam gadakr
speak lmfbZi
spf gccees
spf record hgdcep
spins does mgffee
spins forever mefegf
spins nfgfce
sport <n> kfffff
sport kfffff
src <client> lffffe
src <far> kfgfff
src <host> kfffff
src <own> mffffe
src lffffe
srever hZmlce
ss mggegd
ssl ndgffe
staff ghdgle
staging fgfddo
stand ? mdggfe
stand qbghgb
stands aeerdi
start working egggje
started kcfeek
starts keehei
starttls jfggge
state iefecm
state service lfgeff
state whether kegfgf
statement fbfkle
station jgffgf
status page qbaecn
status qeddbj
stay sbgbge
step , kfgfff
step by lgfffe
step lgfffd
still <service> eehgkf
still arrive Ygghqd
still be Yefgqg
still broken dbgggo
still browse jgaijf
still come afghra
still get adghxY
still have oZcdsa
still jjfVne
still open bZgcjr
still reach fbjdhl
still work dblfgk
still works kedepa
stop icebsd
stop it pghcec
stop working efdfoe
stopped pdgcgf
stopping <zone> sYgfgc
stopping it jgffff
stopping scibfc
stops <zone> ofgfbe
stops it phgfeZ
stops tagchd
store lfffbi
story ggghlb
straight away offgga
straight into qbhafg
straight oifaef
straight to kigcff
stranger mZgqda
strict egbfpe
strip -i cegdog
strip cffdog
stuck at lfffXn
stuck like jggfgf
stuck nffebh
student lffffe
stuff $ gbjafp
stuff can gfkdfh
stuff gdncfh
stuff we iYmdhh
submit cpcmgY
subnet obbdfm
succeed pUfhmd
such meebig
sun emgffe
supplier jffdii
support dodhZj
suppose cegfrc
suppose i fdggle
suppose input degglg
suppose line fefgnc
suppose somebody efhfkf
suppose the adghsb
suppose we aghfpd
supposed kdgefi
supposed to kdgefi
supposing eggfmd
sure qghbah
survive ? bdbgth
survive dddftc
swaks from ocehdf
swaks pdggdd
swap <n> fegeod
swap ehhbqb
swap lines bghglf
swapped ffgffj
swapping <n> gdgeme
swapping cehdpe
swears it uhfcca
swears medljX
switch <client> jgggfe
switch peebck
syn $ qffebe
syn , jggfci
syn -j ffgffk
syn from mdgjfb
syn kfffff
syn recv kfggfe
syn sent kfffgf
syn that qefbdg
syn trace kffgeg
syn 这 kggggd
sync rfgfdZ
syns mgggde
syntax gcgcgo
sysctl -w hffele
sysctl feffmd
sysctl net cffglg
system Yggmhg
t jfgfff
table cecpcl
tablets ubfggY
take $ cpcdgj
take -i cefeqf
take <service> tdgfZe
take a fehegl
take hhgZlf
take out Xhhfpf
take the efffme
taken hdgflf
taken out fgffkf
takes fdednh
taking hhhimV
talk <service> hrdffZ
talk jjgZgh
talk to ighZii
talk with lffggd
talking ofgejZ
talking to nfgeja
talks mggfgb
talks to mggfgb
target <own> pdfcge
target is jfgfff
target mckjcb
tcp $ liZjge
tcp , mffkea
tcp : hndefe
tcp <client> ndgefg
tcp <n> kkfkeY
tcp ? jmeigX
tcp closed negfee
tcp failed qafeff
tcp from 0dcYfb
tcp hkfiec
tcp ip dfgeep
tcp is pdecgg
tcp on qhfWhf
tcp port lieidc
tcp reset gfegdm
tcp session qcfdge
tcp syn nefdeh
tcp tcp jfffeh
tcpdump kgfgff
tcpdump ni jgggfe
tcpdump on jgggge
tcpmss clamp ffgffk
tcpmss ffgffk
team $ iefefk
team , efjlfc
team fbhjdl
technical eehiej
teh <host> hckhge
teh <zone> raghgZ
teh qVoffb
tell jbepcg
tell me naekef
tell the kgcjee
tell us lfffgf
telling me lfffgd
telling pcgfdg
tells me tffciX
tells uffdhX
ten cfffjk
test mcjkbc
testing mbbbin
than <n> gWggml
than aoeijc
thank iecpdd
thank you iecpdd
thanks $ kffiee
thanks , jcgbfo
thanks mccjgg
that $ jcclfh
that , efffmf
that <client> ofgehb
that <far> tddgmT
that <gateway> mffgee
that <host> nchidc
that <own> cjcifk
that <zone> kahZof
that ? oWfgle
that a rafbdk
that address gegkge
that are hhkobX
that arrives ofeeeg
that be nfffbg
that can bsfbhf
that connection kgffff
that could jjdZkg
that dropped legfge
that end iXinhe
that even pggdga
that expected kggfge
that fix fggfkd
that get rhdbde
that gets gpfYfh
that go pfeeee
that going gbgmfg
that happen jfggfg
that host ffkefh
that in lefhgc
that it leedle
that let lfhfnV
that lets hqclbZ
that line gbedkm
that matters megddi
that may dreahf
that no fnnZfc
that nobody inbdgg
that ok pfhhYf
that on jhfcei
that one edgjbp
that open wYaXmg
that or jcfdkh
that packet egepbf
that pass lgffeg
that reset jfggff
that still vgfXcf
that stops pbhedf
that supposed gjcigf
that tell kgffff
that the sbfffc
that this ggekfg
that through kgfgeg
that traffic kegegf
that us qffcgd
that was kdgegi
that we fdkkef
that work kifehd
that would ofgdcg
that you degdeq
that's mfedjd
thats udfgad
the -i dfgelg
the <gateway> mffdgf
the <host> lgcjde
the <n> kgfdhf
the <outside> iWnljZ
the <own> fYbloh
the <server> qcgcff
the <zone> iiedoZ
the access glgahg
the address deepgd
the answer tffeeZ
the asset faeqgf
the audit qcfgfc
the auditor kibjgc
the auditors bmfobd
the backup gfgffj
the board gmfeja
the bot gehfej
the bottom gggfmc
the box tcgZib
the browser kgggfe
the build lggffc
the building nefeef
the call pcedjd
the cert gegffj
the certificate difefl
the chain ieffje
the chains pgdgfb
the change geggao
the client kcgjgc
the complete giapec
the connection negfef
the conntrack gggdgk
the consequence ffefne
the cpu ddefdr
the ctstate fbhfng
the current didfem
the customer hbimfc
the customer's emfcgh
the desk kgfffe
the dnat mZdjfi
the edegki
the end abhqma
the far kffefg
the file ccehhn
the filter lecdne
the firewall elgkeb
the fix cddfsf
the folks rWidif
the forward hegdkh
the full ehcsfa
the gateway rbfefd
the guest kcfebo
the guy lefbel
the guys mffeff
the gw lffffe
the hairpin jdfdoc
the handover ehfjdi
the hell kahfbn
the host lfajff
the impact dcievZ
the incident pbciak
the inner lggffc
the input Zeggqe
the inside fafohg
the internal mZjidf
the inventory fdimee
the iso flhged
the last dcgdin
the latter rcdggd
the line iadcoj
the list aiimfe
the log kfffge
the machine lffeff
the machines jgfgff
the mail hggecl
the maintenance fggfjf
the masquerade Wgfgml
the migration idemdg
the moment egckbn
the move kfggef
the mx cbfgfq
the nas cfggfm
the nat fkeZas
the needful gandfj
the network nhZefh
the networks fpbahh
the new ffcidn
the nightly lggege
the old jcejjc
the one geficl
the only lgffgd
the order eehcli
the other ghedfl
the others efggle
the outgoing feegne
the packet pgfbeg
the packets lffefh
the patch edgdfo
the pc jgggge
the pci jigcge
the pentest hkegfe
the people lgdfla
the phone kjebhf
the point ihebdo
the policy nffehc
the port mackjd
the postmortem kZegdn
the previous gggfbm
the printer igcddn
the printers ofeggb
the private seeffZ
the public pcmafc
the published fhoYlb
the purpose hegfcn
the queue kdfado
the real fhfmgc
the reason pedaek
the reboot feffhk
the record ghfqba
the related eggfme
the relay nfgfed
the replies peheec
the report kfedfi
the rest fkeiia
the return nffffd
the right hggcfk
the risk ikhfcf
the rota ffggfj
the rule fdfgij
the rules kjgede
the ruleset ofgdcg
the same hcgdil
the scanner glfcfg
the second ifhccm
the services bbsjdf
the site lfgffd
the sources emgbgg
the stuff iYmdhh
the syn mggdeg
the team jZhjdj
the thing mefiah
the things ggpaef
the three hceflh
the time mdffgf
the tls adhbgs
the traffic bffjem
the user gkgeff
the vendor hdhlja
the verdict kggege
the very jggfkZ
the warehouse ccfdfs
the way mgibfe
the weekend ifeefk
the whole fkgiha
the wifi ffgZgp
the wiki kebmef
the yearly fimcge
the zones cnffgf
their <service> naehie
their qbfahi
theirs ? jffgff
theirs jffgff
them $ ofclae
them ? jfkfde
them jhjebh
them out pgfggY
then $ gcggnd
then ? bgggne
then be efggkf
then ffhbqc
then get bfffof
then nothing kggffe
then reach gfggkd
then the mgfgfd
there $ fhldhd
there , kYhgii
there ? jfhhia
there a jdbmdi
there and njeded
there any ldhndY
there anybody glgcgg
there anyone gkeggf
there anything maioZe
there for elcaeq
there igjkcb
there is edfjfj
there no egggdl
there on rgbeed
there's kkdgZj
there's no kggdZm
these days acenhk
these in jgffgf
these macjje
these on kggejb
these rules mfggde
these two fggfoa
they ? mefdgg
they are kcfYmi
they arrive oggebg
they can't lgffdf
they come lhgfed
they get mbjbek
they have pfcfgd
they iZfjcn
they see saedid
they send ghfhoX
they use ldieja
they're ledeek
thing $ idijgc
thing , dfhber
thing ? gndeeg
thing djgegi
things : ghdfaq
things beldar
things can ffgfek
things may gefffk
things stand qafggc
things we fhqaef
think dmYoeg
thinking cggfra
thinking of dggepc
thinking to cheeqc
third tecfdc
third time odeghb
this $ ffegjg
this , jfffeh
this : gjefZm
this <gateway> eVooeg
this ? mffejb
this and igfdap
this bot cgfdeq
this box hnfdde
this cejkei
this channel fffffl
this do ggfcZs
this firewall kidffh
this for gmfcbm
this from gfdeeo
this gateway giemce
this get kffgff
this gw ijkcfc
this in lgffch
this is mggfhb
this let igdeao
this morning hegefk
this on kgffff
this one dggeeo
this rule cggfkh
this ruleset ncedgh
this so offeic
this tell offdfe
this telling ngfegc
this week pffgga
this weekend eefbkm
those cmgbhi
though mefhfd
thought eZfhjl
thoughts ? jdfecn
thoughts idgdco
thoughts on ffhedn
threat odgdgf
three <host> fgeelg
three fcefjl
three of lgggee
three things gYdfiq
through $ pdhedd
through <host> qefcfe
through <n> ncdheg
through <own> kSaugi
through <public> hafpef
through ? xcfacf
through hejhai
through it mbhfhe
through line ffgfel
through mail igkfdd
through or infaff
through the kdjcdj
through this hnlfcZ
through to fmdgjb
through us lefggd
through what ngecgf
throw at hgfcfl
throw hgfefk
thru $ jffffi
thru <own> kfgggd
thru ? offdfd
thru mail ngdged
thru olgZec
thru or kegfgf
thru this jpkXhY
thru to jhfZme
thunderbird at kedjeg
thunderbird can't mgggga
thunderbird in lgfgee
thunderbird just mfgfde
thunderbird on leggff
thunderbird pZhifc
thunderbird says mffgdg
thursday ? fehfaq
thursday and eegfdo
thursday efbgim
thx $ fkehcj
thx , defego
thx gjffbl
ticket : jmeefc
ticket <n> ofgdfc
ticket inc ggggdj
ticket shebYj
till hfgchj
time <n> hgggdi
time here bggfgm
time i lgggfb
time mbghef
time out mkicdb
timed mfggfc
timed out mfggfc
timed out' jgffff
timeout $ offegc
timeout , offffd
timeout <n> jfggfg
timeout qffefa
timeout 了 oeeege
timeouts qffggY
times out tahcfd
times raidde
tls cert bdhegp
tls certificate dehcgo
tls iahbgn
to $ gWrheg
to , memYff
to : kfggff
to <client> ghYkjf
to <far> ldccij
to <gateway> lrYYma
to <host> lddfgi
to <n> jecckj
to <outside> jmhddc
to <own> heeekh
to <public> qbdiee
to <server> oefefd
to <service> hidhcj
to <zone> wfYama
to ? ZkpZfh
to a offeaj
to accept fgfeoc
to access fimfed
to add oXccqf
to address mbfgfg
to an iggfdi
to answer qceeeg
to any fjhjdf
to anybody cufXgg
to anyone bietea
to anything eogdgd
to append gfggpZ
to arrive odggdd
to ask kgedgg
to be klfefb
to blame jgggfe
to bother kffffg
to browse mffgkY
to call nefffd
to confirm mcfefi
to connect lbjfff
to delete dhgcqd
to deliver pefgfb
to destination efgejj
to do mifecf
to drop bggfpe
to email ichgdk
to establish jkeggb
to fcihig
to fetch jdfejf
to get gijaej
to go fgffmc
to hand ibjjeg
to have scddja
to hit imcbje
to host jdgjgf
to initiate hjffgd
to insert cgggpb
to it iqddbg
to its mkddef
to itself pfhbgd
to know eihkbg
to mail wlVfdZ
to me hfdjam
to merge gegeem
to mx kgffge
to open miecgf
to other odgeee
to our mYjbhi
to ping ikcfkb
to pmtu ffgffk
to port mrcagZ
to post kmhbcd
to print ldfffg
to pull njceed
to push kffglY
to put hgfdle
to reach ckldjb
to relay lfeffg
to remote reggfZ
to resolve mdfgfg
to run hdfgkg
to see hehmde
to send kchehg
to set jgdcnc
to something bbftff
to source cegglg
to start fnZhgh
to state hlddhf
to submit kegggf
to take ehgemd
to talk jqfXge
to tcp pqdZac
to teh qaZhhg
to that pgfdZi
to the ldigib
to this hfffek
to traffic ffedgn
to understand ifdgdk
to us kfgfff
to use dhjeif
to what addrej
to which lcdkge
to work nbefgi
to write Zrfege
to you gfdefm
today $ hcfcim
today , kfgcfj
today ? iceakm
today iZeakp
together bklYmf
told me nXeelg
told nXgijd
tomorrow ecfflj
tonight $ lffffg
tonight , fdfckk
tonight ? nfbich
tonight feedpe
tonight's gdfcil
tonight's window cfggjj
too $ negdge
too , fcbmhk
too ? ohaXdo
too egiaji
too much agfepg
took hbehen
took out geggej
took the fedhfm
top dgefpc
top of egegme
touch ncmeag
touch the kfgggf
touched fbgfen
touched line geggdk
touched the gcggek
touches mgfdfg
toward <far> mefgdg
toward qfhYdh
towards <client> mfhegc
towards <far> opbbga
towards <outside> aXapkn
towards <own> mWimgc
towards <zone> qbeaig
towards hkXleh
towards the obgZfl
trace : ngggbf
trace <client> ubfbfe
trace <far> pgfegc
trace for reeegb
trace qfffdc
trace tcp ocgeeg
traffic ? ifedcp
traffic from qehega
traffic get kfgffg
traffic mfcked
traffic of kfgehd
traffic to gcdlfi
translate fffgap
translated rcagff
trap jffgfg
travel mhhggY
treated oegfgb
tried ochfdg
tries iefnag
trouble qbggfc
true ? vcbbei
true lilbcd
true or qabhgf
try ghfdcn
trying <own> jffgfg
trying kfghee
trying to lhhfed
tuesday ? gahgdo
tuesday ddcdmm
turned jdgndc
twice and mggffb
twice lggggc
two lecggi
two things ffchcq
type <own> mfggfc
type rYgfdi
typed mdheff
types <own> ofgddg
types qfgcbf
u hceafr
udp $ hhgfic
udp , oefeff
udp -m effggk
udp <n> ohggdb
udp ? mdegid
udp dport egffen
udp from keggfg
udp jlghbc
udp ok jfgffg
udp port tebfha
unable ocfdfh
unable to ocfdfh
under fafrib
under which haemdk
understand hegcbq
understands fggfek
unknown <gateway> nffffd
unknown kfffhc
unlike nccedm
unlike the fffgdl
unreachable mfegbi
unreplied jfffff
unreplied src jfffff
until hefefm
until it nggdfd
until the plfdfX
up $ qdggdc
up , kkfejZ
up : mbhhff
up ? bgfjhg
up anywhere icgkef
up as jegfkb
up at jhghee
up by pffffb
up for Xchmfn
up ieaijh
up in jjcfdi
up on jhfmgX
up there qfcffd
up to egeeen
up with mhgddf
update hffdfm
updates from jffgff
updates ofhcef
uploads qhgecc
upstairs ucdfec
upstream nhgZgf
urgent $ gfebgo
urgent hffbeo
us $ cjfhdk
us , mfgddh
us <host> lgfggc
us ? mdjecg
us or mfgeef
usable fgsbfb
usage $ hcgdfo
usage ? hcfcer
usage hbgcer
use $ ednefh
use <n> jdgjfe
use <own> gnafqV
use <public> mffclb
use <service> ljccjc
use ? jdoaef
use lfkbgd
use the ifdeem
use this fedZgs
use you Yfffgq
used hkelfZ
used to lnceec
user at qgegfZ
user in ffjggf
user is pefffd
user jbiggg
user on nefege
user 用 lgeffg
users in keegkd
users inhcfb
users on rdffga
uses ncgdje
using <public> neegff
using lcdffj
v <n> kejhdc
v kejhdc
vendor , lfgcdk
vendor ibgjam
verdict ? tfdgda
verdict accept mggfbg
verdict for mgfegd
verdict mdfeie
verify tdfhfW
very ffgdjj
very same lggfdg
via <host> jfhfge
via <own> lbgijb
via <public> oefdef
via <service> ucgZhc
via uZcigc
visible from mamgdc
visible qalfeb
vk <own> nffffc
vk nffffc
vlan <n> mbgebn
vlan naedem
vpn laeaer
vps jeffke
vz <own> jlffdc
vz lkgfbd
w o ghghjc
wait kmZiha
waiting $ cddfpi
waiting hbfdmi
walk me mffedj
walk nfeedi
want <service> qffZff
want gjedld
want to hjgdkb
wants <service> oecfff
wants a jjjbcg
wants fkhfhd
wants it iiVmfi
wants the gegdne
wants to fjhgeg
ward mffehd
warehouse bahdfv
was accept affgrd
was fine mggfgb
was hdfhfk
was it idgdem
was on jeggfg
was refused jggfge
was that ffgfdl
was the jXjgWv
was told lfedfj
wat mbllab
way ? igfigd
way back hgkffe
way do kffgff
way does scedff
way for oggZff
way in tfgUfg
way into jkbhhc
way of ndegff
way out sffced
way reecib
way to jiefge
we add dhgizO
we ahimja
we are fkZkkc
we block ehgfke
we blocking ofefgc
we delete fgghlb
we drop leeand
we expose Vlolfa
we flip ffeene
we forward gYjphb
we get lcedpb
we got fZmlja
we have nVioeb
we let qfgcee
we lose hcgcil
we moved pgfgbd
we need hcdein
we only fmahbk
we plan fgggjf
we publish jjhggZ
we put hehgnZ
we remove cheftY
we set fggfkf
we take cfffpe
we want kdggkb
we'd igffjd
we'd like igfejd
we're fdfdgo
we've nbfkde
webhook nhgfdc
webmail obfgff
webmail on kgdggf
website qdedgf
websites tgXggd
week $ jeggcj
week , dfkici
week ? gZgego
week and lgggce
week hYiiem
week on dhgcfo
weekend ededhq
well ? jkbdhh
well hkeZgk
went dgggob
went to Zfggog
were accept afggpf
were degfpd
were the affcpj
what $ fjfmYg
what ? sYdhfg
what Yelkjd
what about skdZfb
what all XZmqgg
what are Zggnid
what becomes sedYhg
what breaks ggherW
what can Zhqiag
what changes dgfdng
what dies icedsb
what do ehjifd
what does fgjeXo
what exactly ekgfWp
what gives qeddeg
what happens igfena
what have Ybktgc
what if begapk
what is iZjlWn
what it ggfeap
what it's hfdear
what kind gfffek
what kinds gffffj
what line hgeYfq
what of fcohee
what on hgfeZq
what opens gfffkf
what ports Vogkgf
what published bgmehh
what services arkedd
what sits acfphh
what sort geefeo
what source nfgefd
what stops kfedjf
what the fjcidj
what this jfbhbo
what will ffckmc
what would Whherf
what's aZkrcj
what's behind dceygX
what's exposed Seonjd
what's forwarded abhrid
what's going nhedef
what's it hgfedl
what's line hffZau
what's on hgcefm
what's published cdbpfk
what's sitting dgglge
what's that hfgffj
what's the kaddjl
whatever ilkcfa
whats exposed Ulmlee
whats forwarded ZXivid
whats it ffggdl
whats jbfnef
whats line iggbXt
whats that gfgfek
whats the lefVmi
whatsoever frfcgb
when <client> lggfdf
when <far> nfgcge
when <host> sgcdjY
when <zone> qbggha
when ? fdhagp
when does Zegeft
when he kgfghc
when i gYglob
when it tdhZjZ
when it's tcgfgY
when nZgdih
when our pcfdge
when sending jfggff
when somebody wdeace
when the lmeedc
when they sehceb
when was gfidcm
when we fcghra
whenever qfgagd
where $ lsdbea
where ? sXclfd
where can ejlcfe
where do rbijhV
where does khfqcX
where in Yeerhh
where is kteXdc
where nidneU
whereas kgggdf
whether <zone> kfgfff
whether a qcdfgf
whether hosts rYfgff
whether the regddd
whether uZgcef
which <public> gcephe
which address sjeZhZ
which are fkkede
which box fbethZ
which fkljbb
which inside tViffe
which internal ncfigd
which machine Zffued
which networks btfahe
which of Zjjmgb
which ones bhmgge
which port ehgkhe
which ports hamleb
which public geeoef
which published hcpZhg
which rule tagede
which rules kfefgf
which segments V1ibfZ
which server pedkfY
which services Xflkgh
which source rggcfa
which sources cufbhc
which way qdefee
which zones gtbbhd
while ifgfdh
while the jgffff
who XydVjh
who added fedeer
who all fpfcgd
who answers lZhqZe
who approved hYhces
who can Zuhegb
who changed hbhcfn
who could diffoc
who edited fdgfem
who gets bufbjZ
who has hmffce
who is eoejga
who loses gbfguX
who pushed gbfhdp
who reaches eodchg
who sends leggff
who took fcdidp
who touched gcggen
who was gegfao
who'd ggeene
who'd notice ggeeme
who's able btfbgd
who's allowed buheeZ
who's csedeg
whoever aqYchn
whole <outside> ZnhnfY
whole fkgiha
whom ? czfYgZ
whom ZrgijX
whos dqdedh
whose bkfchl
why $ leffcj
why <client> kaghig
why ? ieddhl
why can gcgdhm
why can't naefgi
why cant neffgd
why did dfgfeo
why do kcdcgn
why does ipfdeb
why has bgfgep
why is ieddfn
why ochcal
why on nfggga
why the lfgggd
why would tWhhbg
wich chlndZ
wifi bedefs
wifi in eggcdp
wiki kedncf
wil gfegkf
will <client> pfeegc
will <gateway> kffgff
will <own> mfeehe
will <service> egggjf
will <zone> befgpf
will a mgfcfg
will be ggejjc
will it rdfddf
will jegikZ
will mail kgfgef
will that jffgpW
will the segdcd
win <n> kggffe
win kggffe
window : fhfdpb
window ? hegfdl
windows bbhbht
with -i ffeipZ
with <client> lgefgd
with <far> pedgcf
with <host> ocgdff
with <n> rdecfe
with <own> kdgnbd
with <service> jdefdm
with <zone> ghebgl
with a ikebke
with cehhmf
with it ugcWkc
with its jffkee
with my gggnaf
with no fffflf
with tcp gfegdm
with that rfdejZ
with these kfgflZ
with this hcgdmf
with what mfffdg
within kcncbj
without a hdfmeg
without cehcyX
without going lgffef
without the ghfdmd
without trouble mgffdf
won't ldfhgf
wondering nbgfff
wont pffega
word jcffel
words $ hfflfe
words , gffffk
words ? gggeek
words a fdedds
words for fhgddl
words hgglYi
words please gefjZn
work $ mgfdci
work , piVjib
work ? mmeXgf
work for mapZka
work from fnadek
work iknVcj
work or qefecf
work out medidf
work through neefff
work with igcfgk
work 吗 bffgqd
worked lagdfk
worker qahehb
working ? jeceod
working qhbWlf
works $ clifhe
works , ofeged
works ? ldgfkc
works fine kffgff
works for gZrZfl
works from idlgee
works mgiZie
works or nfegfe
workstation <client> kggdgg
workstation in mbfggf
workstation meffff
workstations mehefe
worried jgffgf
worry hkfZig
would -a fggbtY
would <client> gfggjd
would <far> lbicnb
would <gateway> kZghjf
would <host> gfghkc
would <outside> fcgdqe
would <service> mcahjh
would <zone> gefhld
would a jceflf
would adding dfidsZ
would an tdddcg
would anything oggeiY
would be Yjejnd
would become ggdfpa
would break dgggoa
would change bgggoc
would deleting bfehua
would fafbve
would happen iecfjh
would it cajeho
would like mdghgc
would mail lggfdf
would removing bhffpd
would stop ggdfme
would swapping efhfle
would that nefbkc
would the hfeemd
would we lcfflc
would you bffgeo
write jkfack
writing : ilaehg
writing cijhef
written mecgdk
wrong ? jggfff
wrong nfgceg
wrong with kgffge
wtf $ kgggdg
wtf does gfgfXr
wtf lfhecj
wy ocfeff
x <n> kfggge
x kgggge
y kjgdfe
y n hlfdff
year dchfhm
yearly fimcge
yelling fgfffk
yes ? ogZfgh
yes idnhfa
yes no nhkbfZ
yes or kbnfga
yesterday $ iffcgl
yesterday ? dfggel
yesterday icgdfn
yet ? dbfffq
yet pXhbem
yo raeebk
you $ gdbkfk
you , ifffbn
you ? gfeffm
you and cffffp
you be nffebh
you check oggdce
you could kegedk
you do ibZagv
you explain hfgddl
you good gfebgo
you have cffiem
you ibfdfo
you list cmigdf
you look degedq
you make mgffgd
you must pdhefc
you please hgggam
you put gggeek
you restart fgefel
you saved ffgfgj
you stuff fdgdgn
you take cegfep
you tell degmeh
you understand edgdfp
you walk egggel
you're a hdeceq
you're hbhefm
your <gateway> ogfcee
your pafbmd
yum pefdge
zabbix <server> jffgff
zabbix agent kgfgfe
zabbix fbhcfp
zebra nfggcf
zone <zone> qcefgd
zone oobbgb
zone that dqfceg
zone 可 fmeegf
zones can infcgc
zones get Xthche
zones have Yseehe
zones iwbbeb
一 bghiig
一 下 eghjdg
一 个 lafghi
一 份 efflfg
一 共 dYmmeh
一 句 nfggfb
一 台 gmhdfd
一 条 Zfggog
一 样 ggfdfl
一 步 mfeegf
一 段 sabggg
一 直 nffgfc
一 眼 cggfgl
一 行 ggggal
一 路 lhdhdf
一 遍 kfhfee
丁 oghedd
三 fekdgi
三 条 eefhmd
上 $ Xhgngh
上 , iegbfl
上 -a egghlc
上 -i fgghjc
上 <far> bgggkh
上 <gateway> fmffja
上 <host> smfZgW
上 <n> ghefan
上 <outside> nfgfgb
上 <own> drdceg
上 <service> kfibej
上 <zone> gahinc
上 ? ekhhcg
上 curl pehdfd
上 fhajih
上 一 gejibi
上 不 qdffgc
上 了 TZfven
上 做 gfgjfe
上 到 indbgf
上 去 ocgbbm
上 发 iWbujc
上 吗 rQapel
上 好 kcgbfk
上 得 kXegta
上 执 jfggfe
上 抓 jggffg
上 报 lfgffe
上 映 fRg2hZ
上 有 lpdXdh
上 海 dfgfep
上 的 legibg
上 看 mfgegd
上 线 hdggnb
上 网 rZbgke
上 这 scecla
上 都 gZfrhd
上 随 pXhhhe
上 面 jZcudd
下 , idYkgk
下 -a dfefcs
下 : dkfkfd
下 <client> zciZgX
下 <gateway> jfgfeh
下 <host> gjbrcb
下 <n> bggfas
下 <own> iobfgb
下 <zone> pchbhe
下 fghici
下 github ffgffk
下 infra ddhefo
下 mail edhhdm
下 午 ggfcgl
下 是 lggggc
下 来 ickcgi
下 班 defiem
下 第 gffffj
下 规 efffco
下 这 fffgbo
下 面 iefflc
不 $ raeijZ
不 ? rbdfhe
不 ihdbij
不 上 hmgbcj
不 了 pddefg
不 会 mbjfgd
不 出 pdgddf
不 到 mkffdb
不 对 deedfq
不 开 refdfc
不 懂 fggfao
不 放 rdgfgZ
不 是 efegik
不 管 dohdgd
不 能 vadfdd
不 行 ngefib
不 要 ncgghd
不 让 regggY
不 走 offeef
不 过 odgffd
不 通 lhfbei
不 限 Ztebld
东 cZkihj
东 西 cZkihj
丢 $ kfgfff
丢 ? fghedl
丢 lfggdg
丢 了 mgfged
丢 包 hffegj
丢 弃 kfgffe
丢 掉 teeaef
丢 的 mfggfd
两 idgeih
两 个 jffffh
两 点 gegfgj
两 行 ceicnh
个 $ fcdljf
个 , kggggd
个 : lgggcf
个 <n> llebee
个 <public> Xmeiek
个 bot eegego
个 ghhael
个 ip nZhlec
个 port fbarhg
个 rule gggfZo
个 例 fgfefk
个 包 lgfdfg
个 口 gblddm
个 地 pYetdX
个 改 fdhgcn
个 是 jgggff
个 服 hjfkfZ
个 机 edefgn
个 流 rdfcdg
个 清 gqcihX
个 端 ihkfec
个 网 gikhfa
个 连 fffffl
中 ddggdp
中 午 fdgcgn
中 哪 ohfcfc
中 间 hfflfe
为 lZfekh
为 什 mbfeig
为 啥 qYfgcj
主 jidhfd
主 动 lheeeg
主 机 hgflfd
么 $ mYkgfg
么 , ffdedq
么 <client> pgfgea
么 <zone> 0Videa
么 ? qbgdeg
么 hbhggk
么 一 mfffja
么 不 gdfgbp
么 作 fgggbn
么 原 jdfgfi
么 变 gfggke
么 后 dggfld
么 回 jgfggf
么 处 nefdgg
么 意 fgggbm
么 打 ofdffd
么 时 gegeen
么 服 gdatib
么 样 dfldje
么 没 ehefnd
么 流 fgggej
么 理 fggffj
么 用 gefdfn
么 的 gggcbo
么 端 dacsif
么 被 kgfffe
么 解 kgfgge
么 走 rgfbfd
么 进 qfffec
么 连 qTefdp
么 问 fgeffl
之 ecffmh
之 后 cdfgnh
之 间 peegde
也 kieclc
也 加 ffggjf
书 lbecdp
了 $ ngggce
了 , hdedhn
了 : kfeggg
了 <gateway> gigcan
了 <host> fccodk
了 <n> dgcilg
了 <outside> mmffbc
了 <own> igeefk
了 <zone> fnaejf
了 ? Zilbik
了 一 mfgggc
了 之 hfgeel
了 什 bXolhg
了 以 ggfgmb
了 会 feffpb
了 信 qbggde
了 几 gakmgb
了 吗 gegclh
了 吧 effene
了 哪 dbimeh
了 啥 Voemeh
了 多 fffjgg
了 怎 ddgdgp
了 没 jXdhdq
了 网 ncdfmc
了 还 qdgggZ
了 邮 jfggge
事 jiffef
事 反 oagggf
事 发 ffggfk
事 在 meeefg
事 打 lefefg
事 用 jfggfg
事 能 pcfggc
事 说 lfggfd
云 kfggge
互 meegjb
些 $ gdhlef
些 , ficlff
些 Ylljed
些 port djckhg
些 source dseZhf
些 zone fmeehe
些 东 dZlfik
些 什 gakefk
些 区 epcdgf
些 口 Wqjhgc
些 啥 hVoceo
些 地 bfpchg
些 对 ggmZhh
些 服 bdhpgd
些 来 boeghe
些 流 fedfil
些 端 ecimhd
些 网 bxcbja
些 问 fedffo
交 ifgjgc
交 接 eejhfh
产 feggfj
享 <n> pfegfc
享 ofeffd
人 , medgfg
人 jgnXci
人 上 sXegff
人 在 ndfegf
人 怎 eeffgm
人 求 ggfgam
人 能 qlZbib
人 访 4Racig
人 话 fgfgXq
人 连 jhneYf
人 问 lZfmgd
什 edggij
什 么 edggij
今 jfdgdk
今 天 bfegeq
从 <client> qeffec
从 <far> ofgdfd
从 <gateway> malgfd
从 <host> odcdnb
从 <outside> iggmcc
从 <zone> sZjfhY
从 mchidd
仓 mdeggg
仓 库 mdeggg
他 lefegf
他 们 jffeif
代 pdgeed
代 码 nfgfce
以 $ leehfg
以 <service> elefgg
以 access bjgdem
以 hiebkg
以 reach doffef
以 上 hcdaes
以 到 Zodhif
以 后 ibhfpa
以 吗 odgefe
以 用 negfhb
以 直 oddhia
以 访 gmhakb
以 连 jildgZ
们 <host> migegb
们 <own> refedc
们 pbgggb
们 哪 Yclqef
们 对 dYkoge
们 现 hgoefa
们 的 lfehch
们 这 lfejfc
件 $ kZjfhg
件 <n> gcfglf
件 <service> lefgff
件 jheffg
件 到 fhdleg
件 发 ndgfdg
件 吗 qachie
件 第 efggem
件 走 megfef
件 里 cggfas
任 fpfcef
任 何 Ytgdci
任 务 wdegdZ
任 意 enhefd
份 , fffkff
份 efflfg
会 drop mffgdf
会 hhggla
会 不 mbjfgd
会 些 gfcbdt
会 做 rgdadg
会 出 ahgemh
会 到 nVYphi
会 命 ohfbef
会 回 jgdddl
会 在 rfaeeg
会 多 hgedpb
会 好 mfgflX
会 干 ggfffj
会 影 edgclk
会 怎 kckekZ
会 拦 lffgfd
会 挡 ndegff
会 放 kfffdh
会 断 chfgme
会 有 gggfmb
会 经 mgedgg
会 落 kfcfle
会 被 heikce
会 走 odclfa
会 转 dpdbhg
会 通 qaggpU
传 , jggfgf
传 lfffef
传 到 pfffce
但 lffgfd
位 置 dfggkf
位 老 ngcgef
住 offfga
住 了 offffb
体 hgffek
何 iocedf
作 idgdih
作 用 fehdji
你 cbfeiq
你 会 hefddp
你 好 heedgn
你 能 gffdfm
你 都 gfdefn
使 kfeccn
使 用 kedbgm
例 gffefl
例 子 fffefl
供 <service> ncfffg
供 nfgaeh
供 应 fffffk
依 ofecgf
便 eigeel
保 jhbkfe
保 检 ijaggh
保 测 jgggfe
保 要 kbenhc
信 $ kheege
信 , mffeff
信 <n> lcfeje
信 <service> lfefff
信 ? kffgff
信 neefhf
信 一 kffgff
信 到 ggegje
信 吗 ldgeif
信 投 mdggfe
信 被 kggffe
信 走 jfffhe
修 hcfcpe
修 复 hcfcpe
候 idfahn
候 源 kffffg
值 kcgdfj
值 班 kcgdfj
假 dfffpd
假 如 bfghne
假 设 igfena
做 bbaxff
做 了 hcXuhc
做 什 ghgZas
做 端 bZiugc
停 odfedh
停 在 ocgfff
催 kciegg
像 pdfffc
儿 $ lclcff
儿 khkfcb
允 hifeid
允 许 hifeid
先 eefflg
入 qYeikb
全 组 mmbfdd
全 部 hYlmfd
公 einfeb
公 司 dligde
公 网 ianjha
共 eXnleh
共 享 ofeffd
共 做 hgbohb
共 发 fagkfl
共 开 fdnifc
共 映 fegmgd
关 mdgela
关 系 jfggff
具 gffeaq
具 体 gfeeaq
内 iidhbj
内 核 gahgfn
内 网 leemgZ
内 部 eqehhZ
册 nfefef
再 fgfgkf
再 加 dgfenf
写 -i ahefil
写 ndfdck
写 的 offfcd
写 着 lgcggg
决 hgggnY
况 $ jggfff
准 jgfgkZ
准 备 gggglb
凌 qefgeb
凌 晨 qefgeb
几 cYkkhj
几 个 eZmihg
几 条 edcmhh
出 <outside> mjcdgf
出 mcgjga
出 去 kbgkhc
出 发 cfmegg
出 口 kfffff
出 得 pehfec
出 所 glcggf
出 来 hYfnif
分 fikgbh
分 别 dkmhdb
分 析 lgfffd
划 gehgnb
列 alfmed
列 一 dkhkfb
列 个 eqcchg
列 出 cjdlff
则 $ ugdZha
则 , jjfekZ
则 : gfefdn
则 ? lahjdf
则 kdffej
则 上 lfffge
则 什 ggggdk
则 允 mfgffe
则 啥 ggggSv
则 应 fgggcl
则 拦 pfedge
则 放 nggfce
则 文 cfggji
则 是 gghcfk
则 没 jggfff
则 的 iZfgmg
刚 接 lfegeh
删 feggxR
删 了 agggvX
删 掉 gegfnc
删 除 gfggna
别 $ hbhfnd
别 bfhfnf
别 是 eebnek
别 没 gfgdlf
别 的 jlgjYe
到 $ gobdhf
到 , eqdbfg
到 <client> niedhb
到 <far> nfffgc
到 <gateway> wdddgZ
到 <host> jhbejg
到 <n> dbblfp
到 <outside> Zbknej
到 <own> ldbfkf
到 <server> kfffff
到 <service> ofggeb
到 <zone> nnXfgb
到 ? mnddeb
到 fgjhgf
到 forward dhhesX
到 一 kgggch
到 了 nhdieb
到 什 Zbngqb
到 任 gmhefe
到 信 lfgdfg
到 内 oaglgZ
到 吗 ipffeZ
到 哪 iasjfY
到 底 hjhdci
到 得 oodZfb
到 我 ccjlhf
到 的 meffch
到 谁 dmXlid
到 达 llcdhd
到 这 hnecge
到 邮 ejeldf
制 $ pbhdch
制 ndgdgf
刷 了 jgggge
前 dkfghe
前 对 feflgf
前 置 lfggfd
前 要 ffdhfk
前 面 hdhemc
办 kccggk
功 rcegec
加 -a gdgguV
加 agedte
加 一 Zgghof
加 上 ffhioX
加 了 fhhhka
加 完 dgggle
务 $ fdimgd
务 , kbhmha
务 ? gagpge
务 eajkej
务 器 fffffk
务 端 lgfggc
务 里 efldhf
动 lfffic
动 了 gegebp
动 去 lfheff
动 往 megdgf
动 有 eggffk
动 过 fghgdj
动 连 lgfdfg
助 $ hdgcgm
助 kcfefl
包 , kggfef
包 : kgffff
包 ? ieffek
包 ngfede
包 会 tdddfe
包 到 shdZdg
包 如 mggffd
包 怎 sffggW
包 是 kfffgg
包 最 iiYleh
包 看 kfgfge
包 走 lgdefh
化 $ egggje
化 fgggke
匹 nebghf
匹 配 nebghf
区 dnecld
区 别 fdhdoe
区 域 cqcehf
医 jfggff
医 保 kfggfe
十 edhegm
十 点 cdhfgn
午 ediZgq
午 吃 eegegl
半 hegbgm
半 夜 kdfggg
半 天 jfgegf
单 $ elihhY
单 , fafogg
单 : hifdgh
单 <n> jgfggf
单 fifgdj
卡 ndhbif
卡 住 nfgffb
卡 在 kggfff
印 efffen
印 机 hefffk
却 ngfged
原 hfggje
原 因 mefgff
去 $ glblbh
去 , ffdjgi
去 <far> kfgegf
去 <host> seccjb
去 <outside> mfgefe
去 <own> ncgfjb
去 <zone> tafcef
去 ? fkghed
去 ihdijc
去 不 jegefh
去 么 lfgffd
去 了 madlfg
去 到 rfgXfg
去 吗 qdgddh
去 哪 hbnchf
去 掉 afggsc
去 没 jggfge
去 的 bcnnfc
去 访 gdhekg
又 gffbfo
反 leffff
反 应 mffeef
反 映 pcfeff
发 $ hWhmhh
发 , gbjfle
发 <service> jgggff
发 jejhfc
发 不 pdhddf
发 件 nfdfgd
发 信 mfgchf
发 到 skbZjZ
发 吗 kggeeg
发 告 lehfge
发 布 bhlkdf
发 往 qhfadf
发 来 kfgfgf
发 给 fcjqea
发 起 kffgff
取 ldggff
受 iffejf
受 影 fffhjf
变 heggkc
变 化 fgggke
变 更 hfggkc
口 $ rdeneW
口 , iindZf
口 <far> nefffd
口 <n> logbhX
口 ? oWimhZ
口 一 pfegdd
口 不 mifegb
口 为 hafgdp
口 会 ioafch
口 出 kahkfe
口 发 lhgcff
口 吗 sHakfv
口 放 pehedc
口 映 qbbigf
口 是 ndfjga
口 有 qkacdf
口 的 alfinY
口 能 wVfifb
口 要 fffeen
口 谁 ejbedp
口 走 pefdfe
口 转 iecmef
口 连 pehcgc
口 通 pufXZa
口 都 psgWbZ
句 mfggag
句 啥 geggao
只 fndfeg
只 有 jfgfgf
只 看 ofeeef
可 kmgbbg
可 以 jlgdbg
可 达 ngceff
台 $ Veeuhf
台 , glgdfg
台 <client> tegefX
台 <gateway> Xidlfn
台 <host> jZeoff
台 <server> amZphe
台 ? bYeqmf
台 ehcodh
台 了 pealiZ
台 内 dnbmhb
台 对 hZXwid
台 打 nefcfh
台 是 mefeff
台 有 cahrhd
台 机 jgflec
台 电 rfdece
台 能 oehdfd
台 要 kggdgg
号 jchgej
司 dligde
吃 fehdgm
吃 什 ffgfgj
吃 啥 eegegl
各 jgecgi
各 位 jgfffi
合 dhefdn
合 作 legfff
合 吗 dfgffm
合 并 gegddo
合 规 dmcjfe
同 mgffee
同 一 qgfgdZ
同 事 khffef
同 步 kfggge
名 idffaq
后 , ebfkrZ
后 <client> jfggka
后 <outside> fgfgkf
后 <zone> Zfhhki
后 eXfknh
后 会 efejfk
后 到 mebjeg
后 是 uXhdee
后 果 dgggld
后 源 oggeag
后 落 heapdi
后 转 tYcfej
后 面 Wdhrmb
向 ikebck
吗 $ rXdcmg
吗 , rhgbdd
吗 ? blcgel
吗 igcdij
否 nageld
否 可 kdfggg
否 放 fgffjf
吧 $ oeghae
吧 ? jffgic
吧 nfgjad
启 bdhfgo
呀 $ edclfl
呀 gbdkfl
告 ofbfhf
告 警 jegefh
呗 $ eeffgm
呗 geffem
呢 ? fghgdk
呢 sXffdi
周 gghVkm
命 qfeaeh
命 中 qfeaeh
咋 idfend
咋 回 jffgfg
和 <n> oeedid
和 <zone> lefgff
和 mggdnW
和 第 gdfffm
咱 kcigfg
咱 们 jbigfg
哈 leeddl
哈 哈 agfffo
响 $ gdgfgk
响 ? gfgfuU
响 eefeng
响 什 gggefk
响 到 bdggmi
响 吗 fffgld
响 哪 hdcfmg
响 没 ffhfkf
响 谁 hahcrc
哥 kcfggi
哪 $ ocgZgj
哪 ehmkea
哪 一 pedfgd
哪 个 imddhf
哪 些 Xlljfd
哪 儿 jhkfdc
哪 几 iVlogc
哪 台 jgdpeZ
哪 条 rggdea
哪 里 kalZjh
商 ldhddk
啊 $ hZgoeg
啊 , bnedgj
啊 efgncg
啥 $ ejfkah
啥 , egfefn
啥 <zone> ledgei
啥 ? hefeem
啥 igbehk
啥 区 fbgfng
啥 原 lgggdf
啥 后 cggfmg
啥 影 gegfjf
啥 意 hgddhl
啥 没 aigbfr
啦 , ffgefl
啦 fegefl
嘛 用 efffbp
器 $ qdafgg
器 , Zlgiie
器 <client> nffffd
器 <service> kfdggg
器 ? XkXydg
器 上 pdgefd
器 了 miZldd
器 人 edfego
器 对 fYYwif
器 是 gfldgf
器 的 Ttcnib
器 能 keiagj
器 访 uZffdf
器 都 ajrYgg
回 : jggfff
回 lfffff
回 事 jgfggf
回 包 kffghc
回 家 gfgfgj
回 应 nggbfg
回 来 lfffff
回 流 mfegfe
回 的 kfffge
回 程 jffggf
回 答 ffeffm
因 $ gffffj
因 ? qdgheb
因 mefgff
图 kfefhe
圈 , mgffef
圈 mgffee
在 <client> qfgeeb
在 <gateway> khXpiZ
在 <outside> qaghfc
在 <zone> lehffd
在 forward hgffej
在 jefdfk
在 trying mcgfgf
在 一 gfaogf
在 做 gdejap
在 公 eejkfe
在 哪 efeidm
在 多 gcgdgn
在 对 hVomja
在 是 nbadfo
在 最 fgggkd
在 的 sdgfea
在 第 geggld
在 这 ldalhe
在 都 Vnpiea
在 问 omabib
地 iejghd
地 址 kfehhe
地 方 aioche
址 $ kgfffg
址 , offdfe
址 <host> leggff
址 <own> lefffg
址 kfehhe
址 变 lfgeeg
址 改 efbfva
址 是 necige
坑 $ fdhdgm
坑 hdhebp
域 eoccgi
域 可 cqfege
域 名 geffgl
堂 gfgefj
堆 这 jgggge
填 <own> qfecfe
填 kigdfe
填 的 kffgff
填 表 dmffgg
墙 nhhafd
增 hchgoa
士 jfgcej
士 站 jfgcej
处 pefegd
处 理 needfg
备 iiibjd
备 份 kfffff
复 kafZni
外 ihlgcc
外 一 gZfkfl
外 发 hlhdfd
外 开 jekieb
外 投 jgggge
外 映 hYUzid
外 网 mfgfdf
外 都 hUojhf
外 面 nfgcff
多 dafcjq
多 少 cbgees
多 放 hgddod
夜 leffeh
夜 班 lffgfe
够 ejgbjh
够 得 cokcfd
大 legebk
大 家 eegdgo
天 eeddfr
天 下 eefjfj
天 晚 ecgfgn
太 ifffcl
失 mfffee
失 败 mfffee
头 nbgkfc
好 $ edgdgo
好 , gfekgg
好 eegggl
好 了 eeffik
好 吗 jfgglZ
好 好 uZdged
好 的 rcfged
如 <far> ncegfg
如 bgggne
如 input fgggjf
如 masquerade efegmf
如 下 kggffe
如 删 egeglg
如 加 fgggje
如 在 ggggkd
如 把 egggkf
如 果 afghof
如 第 gfggjf
如 给 eggfjg
子 $ fbigji
子 cdejij
子 吗 effffm
子 呗 ggfffj
子 看 fgfbgn
学 lcjbhf
它 odeeZl
它 的 jfggff
安 ekmddf
安 全 ekmddf
完 <zone> ggggoZ
完 fdhhmc
完 之 dghgmc
完 以 kdggie
定 iggdna
审 kffgee
审 一 gegefl
审 计 mhfged
客 negche
客 户 kfgcie
客 服 kffgff
室 kgfgff
宽 efgfem
寄 refYlb
密 ffffgk
密 码 ffffgk
对 <outside> kgjicb
对 <zone> mmbgga
对 dknigW
对 吧 mgedfg
对 哪 cneehg
对 外 fglhdd
对 方 mffegf
对 端 lfgdgg
对 谁 dtgYhd
对 调 edgfof
导 问 dhihgf
封 jcdacv
封 掉 feefdp
射 $ gchogb
射 , iccohe
射 ? eqkbfa
射 fdflfg
射 了 eefnge
射 出 Wbpkgi
射 列 gcfmgf
射 到 mdhfbi
将 fefiqY
小 lfgagi
少 ? gfgfek
少 cbgees
少 个 fffffl
就 gfgfnb
就 不 qgfgUj
就 好 jgggic
就 收 iodgcd
就 是 pggedc
就 没 mgffef
就 能 egggld
就 行 efgeij
就 通 dfggmf
层 nbhfeg
居 rbeceh
工 kegfdi
工 单 kgfggd
己 khfefe
己 去 refecd
己 的 hlZghf
己 能 sdgfeb
己 访 oefgde
己 连 iZifle
已 celick
已 经 eehegl
布 bhlkdf
布 了 chfndh
布 出 bhobgg
布 到 gcimfd
布 的 ghmbgf
师 lffgbi
师 好 leggge
带 ldfdek
帮 ffgcgm
帮 分 mgffee
帮 助 hdgcgm
帮 忙 mcgddj
帮 我 Zhdhjl
帮 查 lcfcgl
帮 看 idgegj
常 $ jgfgfg
常 , ocfgff
常 吗 gfggje
干 什 ggfedl
干 啥 gffffl
干 掉 mhfeee
平 jfgggf
平 台 jfgggf
并 gegddo
序 hfffke
库 <client> kgfgfe
应 $ nggbeg
应 , kgffff
应 gahneh
应 吗 pgeYif
应 商 fffffk
应 该 iefjeg
底 hjhebi
底 放 lfggee
底 是 mceefj
底 有 jlfjeY
底 能 edpfgd
底 通 uXfgfd
度 , Yekjhh
度 eahjgk
度 看 fcghgk
建 kcghka
建 连 offgec
开 $ gkfdck
开 , gffgek
开 <host> ogegga
开 <own> nfdghd
开 <service> nfcfgg
开 gjkhbd
开 一 dgfbfr
开 了 bdmkff
开 吗 kpebcd
开 哪 eekbne
开 放 kiiidZ
开 着 ljcegd
弃 $ lfggfe
弃 kfgffe
式 kddfkf
弹 mffffe
弹 窗 mfffge
当 meffdh
录 <gateway> jieefg
录 hgeeel
影 eefenf
影 响 eefeng
往 <client> jffgff
往 <host> lgffdf
往 <outside> lfgdff
往 <own> rgfYfg
往 seeagf
往 外 scebhf
径 meeffg
得 hofckZ
得 上 objYhi
得 了 fkibei
得 出 qgebdf
得 到 hpgcfa
得 去 ijeegg
得 开 kffdkd
得 来 phfZeh
得 着 cokcfd
得 过 kfhfgd
得 通 kbhmdd
心 gZhfgm
必 igggcj
必 须 igggcj
志 : kgfgfe
志 jfgefg
忘 ffgffk
忘 了 ffgffk
忙 mcgddj
忙 review gdfffm
忙 分 lggggc
忙 审 fcgfen
忙 查 ijafek
忙 看 lfggfd
忙 解 kfffdj
忙 过 eegfgn
快 cbhagt
怎 kchdhh
怎 么 gfidcm
怎 样 oddfkb
思 $ heggdk
思 , fgbfkj
思 -a gfggWs
思 : hgggam
思 ? egggbn
思 egfegl
思 啊 fggfWs
急 $ jcfddn
急 gbgceq
总 gdhjge
总 共 ddjljb
息 meeefg
您 idcqde
您 好 idcqde
情 leggfe
想 <service> pcffef
想 ghgfjc
想 加 fhghpV
想 在 ggffoZ
想 把 fghgje
想 用 nefffe
想 直 lfegeg
想 确 jjcgdg
想 访 pcdghd
想 请 lZhmfb
意 dkfcfl
意 思 egfegl
感 iefeek
慢 , gefdfo
慢 gegceo
懂 $ ehgefk
懂 , hgggcj
懂 : eghhXp
懂 gggfao
戏 negffd
成 <client> ghchle
成 <n> fhggnZ
成 accept cfffpd
成 cfggod
成 drop cgggkg
成 snat gdhhld
成 strict egbfpe
成 人 ggggZn
成 什 rgfeYg
成 转 eggflf
我 fddihl
我 一 ffflff
我 人 kdjegf
我 们 nZijga
我 在 mhgeec
我 想 iefhlb
我 打 dgggmd
我 把 defcjn
我 是 jgggge
我 电 meffef
我 看 peakec
我 要 delfgh
我 讲 kegejd
我 这 hficfi
户 kfcjid
户 反 offdff
户 在 jggfff
户 打 lfdjgd
户 用 qegadg
户 的 sbhbhc
户 端 lhgdfe
户 访 lYjmfc
户 连 efdkjf
房 jefffi
所 ehfnbg
所 有 ehfned
手 hiffhd
手 机 hjfffe
才 bfhedr
打 <host> kdmafg
打 <own> pabmdf
打 fbigii
打 不 refdfc
打 到 iddnhb
打 印 efffen
打 开 jeiegf
打 得 ikfbjc
打 算 dhggna
执 jfggff
执 行 jfggff
扫 oleZdf
扫 我 kdgbem
扫 描 ofedff
扫 码 jffggf
找 gdedkk
把 -a ggggrW
把 <client> ggdcep
把 <n> eaiYnn
把 <own> gchgpa
把 <service> mbefgi
把 <zone> begfho
把 Ydfdlq
把 input egggkg
把 masquerade dffglf
把 所 geglfe
把 第 dhggmc
抓 kfgfff
抓 到 lgfeff
抓 包 jggfge
投 mdgffg
投 递 legdhe
护 idalgi
护 士 jfgcej
护 网 gaashf
报 <n> kegfgf
报 connection jigefe
报 nfbigd
报 告 lbaoge
报 连 kfgffe
报 错 jgggff
拒 odgfgb
拒 绝 mdgegg
拦 $ tcgYgf
拦 ? jfhfgf
拦 qegZgg
拦 了 hfgfej
拦 吗 lffgfe
拦 的 legggf
拿 qfeebg
拿 掉 Tfifnm
挂 Yfenjh
挂 了 eWegmn
挂 载 uhhbgW
指 ijebej
指 到 jZdngh
指 标 jfgfff
按 kgghjY
按 现 migedc
按 规 pZggge
挡 $ xeWdff
挡 ? mfcggg
挡 jcldeh
挡 了 pddeck
挡 吗 ohZfgf
挡 掉 mgfeeg
挡 的 ngefgc
挪 iehcoc
挪 到 iehcoc
换 fegcof
换 成 fggfmc
换 机 dfgglf
据 , lfffge
据 包 mgeeeg
据 库 fgfdfl
掉 $ mfdfcj
掉 , dehgle
掉 -a haghqa
掉 <n> gcggme
掉 ? mgegdg
掉 gegeqZ
掉 line egggmc
掉 masquerade cgfgmf
掉 会 hffele
掉 吗 pggbcf
掉 的 dgffme
掉 第 bhfhmf
掉 还 pddbfj
排 jghadl
接 , pfedfe
接 <own> lffggd
接 <server> lffffe
接 <service> hmeeee
接 mehcgf
接 到 jfffgf
接 口 lffffe
接 在 pcdgff
接 打 hfkbif
接 文 bdljdj
接 用 jffgff
接 被 ndfegg
接 访 vbebgd
接 超 negegc
接 连 kYdfli
控 jffgff
推 jdgdhh
描 ofedff
提 oggZgg
提 供 pghcga
提 示 kffgge
提 问 fgefdn
插 fgfgpY
插 一 fgfgmc
摸 saekea
支 jdgefj
收 <host> jfgfff
收 lfgdgf
收 信 lfffhe
收 到 kfffgf
收 得 ndfffg
收 邮 ndefgf
改 Yegfnk
改 了 fagebu
改 动 edhgdn
改 完 edhhnb
改 成 bgggoe
改 的 hdggdm
放 $ lndffa
放 ? johZfc
放 leefeh
放 不 rdgfgZ
放 了 Zbklhh
放 出 igfcnc
放 吗 rbeggb
放 啊 jneafe
放 在 lgghYh
放 开 pfecff
放 的 idliga
放 行 kedefj
放 进 meffff
放 通 ldcffk
故 ikddcl
效 pffdgb
教 kefief
教 一 kegkec
教 务 jfggef
整 ikefjZ
整 个 lifgec
文 jffehg
文 件 efidhi
文 档 dfZoap
料 , bllegc
料 : blajhi
断 $ fedelj
断 jeecji
断 了 agfcjn
新 ifhdei
新 人 hffgck
新 来 gffffj
方 $ edlggg
方 ? Xdohig
方 qcmehV
方 向 leggfe
方 是 ibmdgf
方 案 cggepd
方 能 hqfZcg
无 lffgch
无 法 leffff
日 nfgfde
日 志 jfgefg
早 , lgggfd
早 odeebk
早 上 kdgbfl
时 $ neffgd
时 , ifgjee
时 nbgdgg
时 候 idfahn
明 idfefk
明 什 mgfffd
明 啥 kgggef
明 天 efggel
明 明 kgggfe
映 fdflfg
映 射 fdflfg
昨 dchfat
昨 天 laggfi
昨 晚 adifct
是 <client> keichf
是 <far> mffffd
是 <gateway> jefggg
是 <host> nfgfdd
是 <n> hfeejh
是 <own> kfgfdh
是 <service> lcggfg
是 <zone> oefhfc
是 allow ngefgc
是 drop pcgfed
是 forward gfhlee
是 hairpin pffgfa
是 jefegi
是 mail sgdegZ
是 不 efegik
是 丢 megffe
是 什 fgffcn
是 允 qagdfg
是 关 mfafig
是 删 chfhmd
是 加 fhghkb
是 发 gedkhg
是 否 mffeff
是 哪 nheicd
是 啥 idgfig
是 在 jgfdgh
是 好 ngfgec
是 就 chggob
是 怎 pffbff
是 我 kgffhe
是 把 Wehenm
是 放 kfffhe
是 没 hegdkf
是 第 egegne
是 给 qZecii
是 被 nfggfb
是 规 lgggfc
是 说 ghhdcm
是 谁 ndhabm
是 转 Sefvhg
是 这 fehffj
是 通 lffdgf
是 靠 redggb
晚 <n> mgedci
晚 daheho
晚 上 fdgfgl
晚 变 hfgfld
晚 是 hfgddm
晚 谁 bdhfdr
晨 qefgeb
暴 palheZ
暴 露 palheZ
更 kehgjb
更 新 kggfff
最 iafnge
最 后 jafnib
最 终 hdekgg
月 fYdifr
有 $ khfmcb
有 ? kegbdm
有 dkYkjg
有 rule kfgkcd
有 syn jfgfgf
有 个 oifced
有 人 mlabei
有 例 fdgdfo
有 做 eZiqhc
有 关 jfggff
有 区 hegdle
有 去 kggffe
有 台 leggfg
有 哪 Zpihha
有 回 kggeff
有 坑 gdhdcp
有 多 fffffl
有 对 sddibc
有 影 ddierc
有 拦 jeggfg
有 放 gchcfo
有 映 djhsaY
有 没 blbiig
有 点 hscYhd
有 端 edhmgf
有 第 gdbfin
有 被 hdfmfe
有 谁 cqfgiZ
有 这 ofgfdd
有 问 oZicfj
有 限 mdhedh
有 风 ffhegk
服 fdjkff
服 务 fdjkfe
期 abcihs
末 cdffjl
本 ligdef
本 机 jihddg
本 身 nbgegh
机 , kigfed
机 <client> qffgfZ
机 <service> mfgffd
机 上 megZek
机 吗 gXfnfi
机 器 kihgec
机 房 jefffi
机 收 keggff
机 是 oeffgc
机 用 pdfgfc
机 的 fmcafm
机 能 uXfhha
机 要 kfhffd
机 访 magfej
机 连 rcgcfe
机 都 micdgf
条 $ fffffl
条 , hgggoX
条 -a gggglb
条 <n> fggfkf
条 accept jhgehd
条 bggcmi
条 conntrack lffgfd
条 rule kfecco
条 什 gfggUu
条 会 gffgnb
条 啥 gfggVt
条 日 kggggd
条 是 hgffZo
条 没 cggeas
条 端 ggelgd
条 规 cffhfl
条 路 lgfgfd
条 连 lfggfd
来 $ Ymhkef
来 , ffffgj
来 ? ftbZjd
来 jgjeee
来 了 egggkg
来 吗 qbgfgd
来 回 sZeegg
来 源 Zvdfgc
来 的 fdgmef
来 看 cefoei
来 自 ndfhhc
来 说 pgbcgf
来 这 ngggaf
来 问 llbfgc
板 在 meffge
析 $ kgfgef
析 mefefg
析 下 ngfgga
果 $ nfeald
果 <n> dfhgqZ
果 gfgdnd
果 remove gdghkf
果 删 ggegoa
果 加 dfhhpa
果 第 aghgvW
枪 jffggf
柜 jfgfgf
查 : icnhcf
查 <far> dggglf
查 <service> kdfggg
查 giicfg
查 一 jldcdi
查 得 pdfhdd
查 询 mfggee
标 , jgffff
标 是 ioebfe
校 jehddk
样 $ fckclg
样 , oedeeh
样 <zone> fgfgke
样 ? pheggX
样 gcjdlf
核 jbhhck
核 日 jgggge
根 rfhYfe
案 efgepd
桌 lfgfff
桌 面 lfgfff
档 jfYldk
检 khgdff
楼 hWhgau
次 iegbeo
次 都 pgffcd
步 lffege
死 nYgefl
死 活 jffggf
段 , lheice
段 <zone> emdgfg
段 jmgage
段 可 Xngghg
段 的 qdfhfa
段 能 cnhZhi
段 访 bhhcgn
段 连 cqfcfg
每 lnbafg
毒 qhgddb
比 jfffeh
比 如 jgfgff
气 kfbfel
求 , vfcdhY
求 hfdhdl
求 助 lffgge
求 解 jfegdk
没 $ oadblg
没 ? cegegp
没 igchif
没 了 ifefke
没 写 eheegl
没 动 lggggc
没 反 kfffff
没 有 jjclcd
没 看 hggfdk
没 见 qbfdcj
没 问 mgfdef
法 lefffh
法 连 kfffff
注 hfefnd
注 册 nfefef
活 jffggf
活 收 kgfgfe
流 neffff
流 量 kdefhh
测 mhggbe
测 评 jgggfe
测 试 lgffef
浏 jgggfg
浏 览 jgggfg
海 defeeo
清 bmfifg
清 单 bmgjgd
源 $ cncfhh
源 <client> kfgfeg
源 jpbcgc
源 地 kfdhhe
满 behZfu
满 了 behZfu
点 blegek
烦 hgbgfk
烦 列 coYjhh
烦 帮 dffegn
烦 看 qfgdga
然 ndgeci
然 后 fgggej
照 kgfgff
现 dejffk
现 在 dcjffl
现 有 khfeeg
班 kbehfk
理 $ oeecgg
理 nhdcdi
理 解 fggffj
理 页 khdgff
生 kdkcfh
生 产 deghfl
生 机 mhchef
用 $ cfYmkj
用 , lWemei
用 <host> oeffgc
用 <n> mffhee
用 <outside> jgfgef
用 <public> mfgfgc
用 <service> ndfggd
用 ? eefffm
用 foxmail kffggf
用 jggfcj
用 你 ffeefn
用 到 gglYhh
用 哪 gbqahg
用 啊 eeedfq
用 得 gjqcbc
用 户 jddlhd
用 手 ldggff
用 的 kfggXm
由 <client> kffffg
由 neffee
电 hekgfe
电 脑 hekgge
电 话 lfegeh
略 ffffkf
略 上 kfggff
略 改 egfgle
病 tghebZ
登 niedgc
登 录 liedfe
白 mgfZek
白 话 fgfgek
的 $ qbekVl
的 , nlgZiY
的 : jgfgZm
的 <client> sffgfY
的 <far> mdggff
的 <gateway> cchdes
的 <host> hdfgkf
的 <own> jffggf
的 <service> obdfej
的 ? dljgWl
的 cfhigi
的 client qdegfc
的 dnat iiehlY
的 dport egggsX
的 effect fgfgTv
的 foxmail mfefff
的 laptop lfffge
的 line hghcih
的 masquerade WgghxX
的 mx hefefk
的 outlook kfgfff
的 pc oeffcf
的 port fkepgX
的 prometheus keffff
的 tcp lehZlf
的 traffic oeeaej
的 udp njfbhb
的 user icfgfl
的 一 lffggd
的 人 qXqehW
的 作 fhgebo
的 信 mdggge
的 共 peegfc
的 同 odfffd
的 吗 qehgda
的 吧 xefbgY
的 哪 aaomgd
的 地 lfddnb
的 备 kffgff
的 客 ngdcfg
的 对 ngdeef
的 打 pffggZ
的 扫 leggdg
的 时 kgffff
的 是 icgjfh
的 服 gemdhe
的 机 mifedd
的 来 etdeec
的 流 lfcdjf
的 源 kebhke
的 用 obgfeg
的 电 lckffd
的 目 cgeeqe
的 端 iWmmdf
的 第 fehgdl
的 管 fmggfc
的 终 qbfgfd
的 网 Yikjdi
的 规 hYgcln
的 角 fdklfc
的 话 dhggpa
的 远 kfggff
的 连 leffff
的 那 bdlfsY
的 锅 kffgef
的 默 lfedek
监 lajfge
监 控 kffgff
盘 kYdefq
目 gjgffe
目 前 clggff
目 标 ckfemd
目 的 ngfadi
直 timed sccffe
直 timeout neefff
直 刷 jgfgff
直 卡 kfffge
直 是 lggggc
直 没 kfffff
直 超 lgfffe
直 转 mgffee
直 连 kefgid
直 重 kggffe
看 $ ieanbk
看 , jajffi
看 nbeibj
看 一 ldggff
看 下 megfeg
看 不 fggfao
看 到 mffeeh
看 得 pWifei
看 懂 gggfcl
看 看 hdgjdi
真 mcheei
真 的 ldhffe
眼 cfffgn
着 $ fnnXfd
着 ? kikbde
着 nhnVbi
知 dkffek
知 道 ckefel
知 邮 kgggfd
码 iffffk
码 忘 ffgffk
码 枪 jffggf
确 nigfcc
确 认 nigfcc
碰 iqkXfb
示 jehgff
示 连 kggggd
离 ncgfge
种 hegkmX
科 mcfhge
程 pgggba
程 桌 lfgfff
窗 kggfhe
站 jcijfd
站 在 aellhe
端 <client> nfgffd
端 <far> nfgbfg
端 hhgjed
端 口 ghgjee
端 是 jggfff
笔 mdegff
第 <n> befein
第 cegein
等 jhbkfe
等 保 jhbkfe
等 着 lefgff
答 ocdeck
答 哪 fedffo
策 ffffke
策 略 ffffkf
算 $ emefgf
算 ckfemd
算 加 ggggoY
算 把 Zhfdrf
管 gqhbdd
管 哪 fjgfgf
管 是 csjVie
管 理 khfhfc
管 目 etfZfe
箱 gegegk
箱 密 ffgffk
系 jfggff
系 吗 jfggff
线 $ hdggnb
线 iddhoc
组 olacdh
终 hbfjfk
终 端 pdfgfc
经 lfgedh
经 过 kgfiee
结 tagbeg
结 果 qffbef
绕 nffgfd
绕 过 kfeggf
给 <client> mffdff
给 <host> mggdhb
给 <zone> kggekb
给 qXdjie
给 几 ggfefk
给 哪 mbdkef
给 我 heVqfj
给 第 Ygggog
给 谁 VZdwdn
给 过 nefffe
络 hkdfei
绝 $ ndfegg
绝 mdgegg
编 mgfgfd
网 , oggfec
网 <far> ngddff
网 ip lfdgfg
网 qhdeec
网 上 calhij
网 不 pZcgld
网 会 Ygdfsg
网 关 jhhefe
网 吗 ocehic
网 哪 lYgpga
网 映 gcllde
网 机 foakha
网 段 imgagf
网 络 hkdfei
网 走 nceggf
网 页 qeeegc
置 $ fegffk
置 ? fgggdl
置 ffgekh
群 ndfdei
翻 ggggZn
翻 译 ggggZn
老 mefgff
老 师 lffgff
老 是 qeefgc
者 nbggfg
能 <service> ofebgg
能 access decekm
能 cijbij
能 ping lggffd
能 reach kndaci
能 上 pachie
能 不 qaeffg
能 主 jhfdfg
能 从 kneced
能 做 gffcfn
能 出 qcahff
能 到 igjecg
能 去 hbogdg
能 合 dfgffm
能 否 kXfgpc
能 回 ieddfm
能 好 dgfgme
能 帮 hgadfp
能 干 heeffm
能 往 legdif
能 打 mikagZ
能 收 kfefie
能 查 bgcell
能 用 igmXfj
能 直 gkefkd
能 访 ckkcei
能 过 vbghgW
能 进 hpdcgd
能 连 afjghj
能 通 dafkil
脑 <client> nffgfd
脑 hekgge
脑 可 ubddfd
脑 打 veZfgb
脑 是 jffggf
脑 用 jffffg
脑 能 vabggc
脑 连 waZeff
自 <zone> ncfhhb
自 nfjafd
自 己 khfefe
自 身 klfidZ
若 edfhsZ
苦 eefgfm
苦 了 ffgdfm
苦 啦 gdfffm
落 gdanld
落 到 hcaklf
行 $ mdefcl
行 <zone> fgegmd
行 ? lfhgdf
行 deeemi
行 masquerade ggggkc
行 不 mdegjd
行 为 dggcZt
行 了 nfdejc
行 什 dgggbn
行 以 ffgfjf
行 会 ghcgle
行 删 egggjf
行 前 hchenc
行 加 fefgoc
行 去 egegra
行 后 fhhcob
行 吗 pefdfe
行 啊 nggeed
行 啥 hececr
行 对 edgfof
行 干 gfgfXr
行 挪 idhcnd
行 是 ffgfbo
行 有 hghgSr
行 没 gffdem
行 的 gggemb
行 补 cgfglf
行 还 mffgee
行 那 gggfWr
补 geffne
补 一 chegmf
补 丁 oghedd
补 上 Ygggre
表 $ hkZlgd
表 : dmfefg
表 glTllf
被 <client> mffege
被 <far> ueeccd
被 <gateway> ngfgga
被 <zone> qefdgc
被 drop jgffgf
被 forward khelcd
被 idhnce
被 丢 jffgff
被 哪 mfedgf
被 拒 oegfhb
被 拦 seeage
被 挡 idmcff
被 改 theeba
被 放 offcff
被 转 nVdpeg
装 lfgdeh
西 ? ecegil
西 cZkihj
要 ijeeid
要 一 gigfck
要 上 hfgfek
要 不 ldgghd
要 交 hccqgd
要 从 jggfff
要 写 mdidge
要 去 lehege
要 填 cmffie
要 打 kfggge
要 把 pbgfee
要 是 bflfnb
要 材 cmlegb
要 求 kfgeff
要 用 mjYpda
要 访 sdfcee
要 调 nbgffg
要 过 lffgff
要 连 oeffee
见 ndfeak
规 kffdej
规 则 kdffej
览 jgggfg
览 器 jgggfg
角 dciigk
角 度 dciigk
解 $ igdfej
解 gfifZm
解 析 mcfdfj
解 读 kgggfe
解 释 gfihZl
警 jegefh
计 heeflg
计 划 gehgnb
计 要 fjfigd
订 hegcgl
认 jfggjc
认 一 llebfe
认 策 fgffmd
让 <zone> hfeefl
让 lefhaj
让 不 regggY
让 我 lgfgfe
议 gchhkf
记 defgfn
记 录 degffn
讲 $ gehfmd
讲 iegdig
讲 讲 dfgfmf
许 hifeid
许 吗 qcffde
许 的 pbgcgg
论 lYffmf
设 fheend
设 备 ihhgfd
设 成 egceog
设 第 bhhgme
访 ghgcfj
访 问 ghhcfj
证 hcfbgp
证 书 bdgchr
评 idgila
诉 mheaej
译 ggggZn
译 成 ggggZn
试 ogfede
话 $ jffhcj
话 , dgffqb
话 : ggggdk
话 dgffmf
话 机 mefgee
询 lfgffd
该 idfhcl
该 怎 ggdfgl
该 是 ofgcge
该 没 vedYef
该 能 hbbqhf
该 通 regcgb
误 <n> lfffgf
误 mfefge
说 ndefcj
说 打 sbhZge
说 明 hdfgfk
请 jehjdd
请 列 Xglihi
请 帮 jfgggg
请 教 kefked
请 求 kcdlci
请 解 dffgar
请 问 rehhdY
读 kgggfe
谁 $ idZkle
谁 ? jffgid
谁 auYieg
谁 动 cfhfbq
谁 可 kmegiW
谁 回 kfggge
谁 开 Yvgaid
谁 改 hdggdm
谁 来 ogdZcn
谁 能 Yueegf
谁 进 hqdZhd
谁 连 bridde
调 mdgekb
调 一 geefne
调 用 lfefff
谢 $ ighdYp
谢 igibYp
谢 谢 igicYp
财 hcfedp
财 务 hcfedp
败 , ngffdd
败 mfffee
账 号 eefffm
贴 fdfndh
费 kgdggg
走 $ qgfage
走 <n> ndgeff
走 <own> hgfgkd
走 <service> lfffff
走 ? ohfefb
走 hairpin pggfdc
走 nceife
走 不 neffed
走 内 jfgfgg
走 到 jhcned
走 哪 lgfggc
走 得 eaglig
走 的 mffffe
起 hgggal
起 什 egggcn
起 连 lffgfe
超 pcgdge
超 时 pcgdge
跑 jfeeig
跑 在 jfggff
跟 <gateway> jfggff
跟 hggdYq
路 $ kggeff
路 rggcfb
路 径 meeffg
跳 lfhdff
身 mhgggZ
车 mffeff
车 间 mffeff
转 ifdjkb
转 到 jjbjja
转 发 hddkif
转 圈 mgffee
转 给 lagigf
轮 keffgf
轮 询 keffgf
载 iXebdx
输 phebdg
辛 eefgfm
辛 苦 eefgfm
边 <client> sdfgfY
边 <service> kefgge
边 jdfeek
边 到 ahfffo
边 放 nagggg
边 有 ofggfZ
边 的 gffgdk
边 能 ndhbej
边 要 sjeZdb
达 llcchd
达 吗 kegdgg
过 $ lgfggc
过 <gateway> ocgffd
过 <own> kfeeie
过 <public> nfeeff
过 nhbhbh
过 一 ffgffk
过 不 odgffd
过 了 iehecl
过 去 hjdfcj
过 吗 qggggW
过 哪 jhalgd
过 得 kehgff
过 来 ifeici
过 这 mdgddj
运 hffegj
返 jfggff
返 回 jfggff
还 dgbfkl
还 work bgggpd
还 打 deheng
还 是 oegfcf
还 有 dlccdp
还 能 afggnf
还 行 Zgfgsd
还 通 gbgeik
这 dhfhfj
这 一 jcifkc
这 句 gfggZo
这 台 dgdlhf
这 是 kffgff
这 机 ddgcfr
这 条 hfffej
这 样 fhfeke
这 种 ekfedk
这 行 ggffZp
这 边 mdhdbj
进 <gateway> negdgf
进 jncffc
进 到 gjekcf
进 去 gbgigj
进 得 ipdafg
进 来 jlhffa
远 kfffff
远 程 kfffff
连 , ojfdeb
连 <client> mhfhfb
连 <far> hdffmd
连 <host> tdfdga
连 <outside> jegehf
连 <own> hZighj
连 <public> ofdeeh
连 <zone> meefhd
连 ? jqgceZ
连 ehjcgh
连 上 kdilcd
连 不 jngbcf
连 到 hhnXei
连 吗 puaYcb
连 外 pfgafg
连 得 qfhdag
连 我 nigcfc
连 接 ocgdgg
连 的 jffgff
连 进 dnefgg
退 lgefff
退 信 lgcggg
退 回 kgffff
送 jfcjeg
送 到 ifZmgg
递 legdhe
通 $ ffgcgn
通 , pigffY
通 <client> mfegef
通 <far> kffgfg
通 <gateway> ohfgdb
通 <host> vegegW
通 <own> pZgdif
通 ? 1Zdbec
通 fmeefg
通 不 ocfhgc
通 么 recfja
通 了 gdedlk
通 吗 fmefhe
通 吧 gddmgf
通 啊 ycgggS
通 的 offefd
通 知 jgggge
通 过 iigfhc
通 还 pdghfa
遍 kgkgcd
道 ckefel
那 geeenf
那 三 fhfhkc
那 个 dhgbfn
那 台 hefdeo
那 条 efggob
那 种 hegkmX
那 行 egggjf
那 边 jeeffi
那 里 indjcb
邮 lgcfhe
邮 件 lhchhb
邮 箱 gegefk
部 djkice
部 门 mbkggb
都 cgmmgY
都 不 hYfhrd
都 会 gfeefm
都 发 hVdyjZ
都 在 jegggf
都 映 gWmiig
都 有 djikga
都 没 mffgfd
都 算 creedf
都 能 ahsggZ
配 needcj
配 的 lgfggd
采 megfef
释 $ jgffei
释 : ddkkbi
释 gfihZl
释 一 ggggbl
释 下 gfgefk
里 $ bajgil
里 <service> mbfggf
里 ? Ydknej
里 ldheei
里 一 kgffff
里 写 rfdgbe
里 加 Ygggsc
里 有 legjdd
里 的 icigck
里 看 egggcn
里 要 pcfgiZ
里 面 Xdgngk
重 ffgdem
重 传 jggfff
重 启 bdhfgo
重 置 ffgffk
量 $ nedegg
量 ? efefen
量 kdefhh
链 pfeccg
锅 kffgef
锅 吗 kffgff
错 : jggggf
错 <n> kggggd
错 kfffff
错 误 mfefge
镜 lfgggd
镜 像 lfgggd
长 eakljd
门 najffe
问 $ fhedfm
问 , dqcbej
问 <client> 1ffgfO
问 <far> qffehZ
问 <gateway> nfghhZ
问 <host> ilZiff
问 <n> nmfdeZ
问 <outside> pYdphZ
问 <own> hkbdih
问 <public> wbfbed
问 <zone> klbfdf
问 ? ffdgfm
问 ghhcel
问 一 ubeghY
问 下 iegefk
问 不 iefffj
问 从 qgedee
问 你 fgaefq
问 到 fhljgZ
问 哪 hXxYjd
问 得 leacfn
问 我 jekdeg
问 是 kgfgff
问 的 jffffh
问 这 egfgco
问 题 hdfffk
间 lfgjdc
限 eodaoc
限 制 ndgdgf
除 bmfhma
除 了 epeiec
险 $ ffgegk
险 ffhegk
随 kigdhb
随 便 ikgdhc
隔 hfgfej
隔 离 ncgfge
障 gcgceq
集 rgdcgc
需 elekga
需 要 elekga
露 palheZ
靠 pedfdg
靠 哪 redggb
面 , bkgdlf
面 <n> jfggff
面 lXbrka
面 到 kggdfg
面 加 egggob
面 插 fgggna
面 是 Wegthe
面 有 dhapkc
面 的 jefmgb
面 这 ggfflc
页 , ogbgfe
页 lgfcgg
页 面 lhfcfh
项 keVpfg
顺 kegcig
须 igggcj
题 $ jbgdfl
题 ? pdeeeg
题 hdfffk
题 吗 iefhej
题 吧 pggXgg
风 ffhegk
风 险 ffhegk
食 gfgefj
食 堂 gfgefj
马 mfgeff
马 上 mfgeff
麻 iecgfk
麻 烦 iecgfk
黑 hgdden
默 ggffke
默 认 ggffke
`;
export const PART_WEIGHTS = `
+ ' lha
+ 'connection kkZ
+ 's Yli
+ -> qVh
+ -d kdg
+ -i efj
+ -j hjd
+ -o jdg
+ -s Zdq
+ -v led
+ ; jbi
+ <- bra
+ <client> efj
+ <far> bii
+ <gateway> fdk
+ <n> dld
+ <public> mYi
+ <service> cjh
+ <zone> djg
+ able rXe
+ accept' djg
+ accepted occ
+ access lfc
+ accessible bne
+ acess hid
+ ack blg
+ active mbf
+ added Yjl
+ address bdo
+ admitted kaj
+ adress Zcr
+ after cjh
+ afterwards fke
+ again agm
+ against nWj
+ agent liZ
+ aimed jee
+ allow Zcq
+ alowed lcf
+ already cqa
+ although ahl
+ am dkf
+ an kmW
+ answer foZ
+ answered occ
+ answers cfl
+ any apc
+ anything ben
+ anywhere clf
+ app bij
+ apt bmf
+ arbitrary mag
+ are mga
+ arrive klX
+ arriving rba
+ as Yqe
+ asking ngZ
+ asks mce
+ at glb
+ available Xtb
+ back gje
+ be Zng
+ because jhc
+ becomes Wfs
+ been fdk
+ behind rba
+ being eoa
+ believe liZ
+ blame cii
+ block afn
+ blocking cbp
+ bob kee
+ both Xin
+ bounces dmc
+ browse lbg
+ browser fje
+ browsing kia
+ but efj
+ by bji
+ bypass fdk
+ bytes clf
+ c hcj
+ calls qca
+ can't nZg
+ cannot mZh
+ cant hal
+ capture dfk
+ chance kdf
+ change aik
+ check fkc
+ checks ibi
+ cksum ijb
+ claims Ytb
+ client eje
+ clients jja
+ closed fke
+ code akh
+ colleague inX
+ collects bod
+ com aoe
+ come fcl
+ comes sbZ
+ coming dsX
+ complain jhc
+ complains cjh
+ conect lfc
+ configured hcj
+ connecting khc
+ connection jfe
+ connects fej
+ conntrack Xgp
+ consumer hla
+ contacted bpd
+ correct Zng
+ could lfb
+ cross Ynh
+ cs fkd
+ ctstate Ygo
+ curl qWg
+ customer eoa
+ cut qZc
+ daddr ndc
+ deliver nbe
+ delivered ibj
+ delivering udV
+ delivers occ
+ desk dii
+ desktop ilZ
+ destination fdk
+ dev lfc
+ dials mZh
+ dicom hid
+ die dle
+ dies nfa
+ direct cnd
+ directly hla
+ do mfa
+ docker Vlm
+ doesn't hbk
+ doesnt oZf
+ doing afn
+ don't enb
+ dont lce
+ down Zbs
+ dport dhh
+ drop edl
+ dropped lfc
+ drops lbg
+ dscp fkd
+ dsn dih
+ dst jeg
+ e flc
+ each gnZ
+ eating cbp
+ echo kee
+ email hcj
+ end hnX
+ ends pgX
+ err gjd
+ establish nea
+ even djg
+ every jci
+ everything idh
+ example emd
+ expected fjd
+ explain ibj
+ exports oYg
+ exposed bji
+ f dob
+ fail phW
+ failed lah
+ fails nbe
+ far mjX
+ fault jch
+ fetch qda
+ fetches rYd
+ filtered jib
+ finally jgd
+ firmware neb
+ fix fan
+ folks jaj
+ for amg
+ forever cpb
+ forward Wgq
+ forwarded jib
+ foxmail kbg
+ from Zng
+ full iic
+ gateway Zli
+ get dmd
+ gets cme
+ getting kgc
+ git dqZ
+ github qZd
+ give lbg
+ given xYY
+ gives Ymi
+ go kiZ
+ going pcb
+ good fmb
+ got edl
+ guys kee
+ hairpin lha
+ hand lgb
+ hands fke
+ hang gbl
+ hangs mnU
+ happens mbe
+ happy ben
+ has cgk
+ have kYk
+ he ial
+ healthcheck qdY
+ her fkd
+ here sZb
+ him ben
+ his dnc
+ hit ijb
+ hits obe
+ hitting hak
+ home ean
+ hosts Zmh
+ i dhi
+ i'd bmf
+ i'm bhk
+ icmp jef
+ idea ofZ
+ if lha
+ in hjc
+ inbound bki
+ incoming kdf
+ initiate tbY
+ inner kZj
+ input kgc
+ inside dao
+ instead bki
+ internal anf
+ into qad
+ ip efj
+ is emc
+ isn't fmb
+ it idh
+ its lde
+ itself jch
+ jobs ich
+ just iic
+ k rba
+ keep ncd
+ keeps oea
+ kept hbj
+ kibana flc
+ kindly dkf
+ land jmX
+ lands fdk
+ laptop gnZ
+ last edk
+ leave fjd
+ leg cii
+ len peZ
+ length oeZ
+ let jcg
+ lets dhj
+ letting fbm
+ like mYj
+ line cdn
+ lines pQm
+ listens arb
+ lives kde
+ load jhc
+ loads ijc
+ log gjd
+ logging raa
+ lol cjh
+ longer sbZ
+ look qac
+ lose pda
+ lost qgW
+ mac efk
+ machine gma
+ mail jdg
+ maillog Zqe
+ mails pda
+ make iic
+ manage ncd
+ mar jbi
+ masquerade fje
+ masqueraded dkf
+ match cgk
+ may mkW
+ me dhi
+ meant Xqe
+ minute ajj
+ monday kde
+ monitoring gcj
+ morning Win
+ mount inY
+ mounted oda
+ move ihd
+ must oea
+ mx jfe
+ my Woi
+ n gjd
+ names jhc
+ nc occ
+ need rWg
+ needs lZi
+ network emb
+ never eld
+ new kcg
+ next Zfo
+ nginx djh
+ night jaj
+ nightly aqd
+ no Zjk
+ nobody pbc
+ node taZ
+ normal gcj
+ not gjd
+ nothing dgj
+ now bmf
+ of lgb
+ off lYi
+ ok occ
+ once ogY
+ one ihd
+ only ici
+ onto mag
+ open khb
+ opened clg
+ opening jhd
+ opens fmb
+ or jjb
+ org ajj
+ ought kjZ
+ our kgc
+ out gdj
+ out' led
+ outbound lXk
+ outgoing nYh
+ outlook mdd
+ own lfb
+ packages vbW
+ packet mce
+ packets oZg
+ pass gdj
+ passed bpc
+ path ckg
+ pcs mbf
+ permit jaj
+ phone hbk
+ phones qbb
+ pick mfa
+ ping oad
+ pingable bne
+ pinging pZe
+ pings nfa
+ plain qdZ
+ please hla
+ pls jia
+ pointed rba
+ policy hbl
+ poll rUg
+ polled Xrd
+ polls tVe
+ pops jfe
+ port dkf
+ portal cgk
+ possible bji
+ post qbb
+ postfix ojV
+ postrouting ndc
+ posts qfX
+ ppl gan
+ prerouting gma
+ print ofZ
+ printer jcg
+ prints kdf
+ private mfc
+ probe mXi
+ prometheus lde
+ properly qXf
+ prot glb
+ proto cnc
+ protocol Tzb
+ proxy iid
+ public fmc
+ published kia
+ pull iQu
+ pulls nbe
+ puppet jge
+ pushes sUf
+ put chi
+ query iYl
+ queue lbg
+ radius inX
+ reach qbb
+ reachable anf
+ reached ape
+ reaches lZi
+ reaching oae
+ read ena
+ real Wmj
+ really jch
+ receives lec
+ regards ejf
+ register nce
+ relay oae
+ removed cbp
+ replies fdk
+ reply ejf
+ report kiZ
+ reports kdg
+ requests aki
+ resolve qbb
+ right kjZ
+ route oae
+ routed gbl
+ rule Zfo
+ rules aeo
+ run fan
+ runs bod
+ s hjb
+ said Yeq
+ say del
+ says mgb
+ scan sZb
+ scanner Zdq
+ scans kXl
+ scraped cmd
+ scrapes nXi
+ see Xlk
+ seen gla
+ sees dpa
+ segment jee
+ send kWm
+ sending qac
+ sends oZf
+ sent Yqe
+ served llX
+ server's dhi
+ service hnY
+ servr hXo
+ session gjd
+ set lYj
+ shall icj
+ she ckg
+ shell ihd
+ should fke
+ show pcb
+ shows jch
+ sicne Zik
+ side kee
+ since hjc
+ site edl
+ sites nbe
+ sits Ykl
+ smpt jgd
+ smtpd Uoj
+ snat ahl
+ so fna
+ some hZm
+ someone bji
+ something qad
+ sorry Xds
+ source gje
+ spins ijb
+ src bgl
+ stand lWl
+ start led
+ stop Xds
+ stopping jbi
+ stops abr
+ straight lha
+ stuck lgb
+ submit kXm
+ subnet Zjk
+ succeed mdd
+ supposed jja
+ survive ihd
+ swears lgb
+ switch wWb
+ syn kdf
+ sync sZc
+ take Uqi
+ taken Vnk
+ talk pkT
+ talking mYh
+ talks kYk
+ target lfc
+ tcp eje
+ tcpdump cjh
+ team Zlh
+ teh iXn
+ tells gdj
+ test dZp
+ thank Ymi
+ thanks eld
+ that lha
+ that's lde
+ their jef
+ them eao
+ there jgd
+ these fbm
+ they lah
+ thing Zfo
+ think Uiq
+ third dgj
+ this lha
+ those iid
+ three eek
+ through mdd
+ thru djg
+ thunderbird dhi
+ thx ihd
+ ticket Vqh
+ time ofZ
+ timed fje
+ times fmb
+ tls cme
+ today nZg
+ told jYl
+ tonight ibj
+ too lXk
+ tos fld
+ toward oad
+ towards qYe
+ traffic ogY
+ translated dle
+ transmitted nbe
+ treated gkc
+ trouble gbk
+ trying ngZ
+ type kfd
+ udp hic
+ ui Yim
+ unable jfe
+ until glb
+ up khb
+ updates mXj
+ uploads lga
+ usable Zlj
+ use edl
+ used ndc
+ users qac
+ uses pYg
+ using Ygo
+ vendor jbi
+ verdict gkc
+ via cfl
+ visible dle
+ vpn kcg
+ w jia
+ walk Umm
+ wants lbh
+ way hbk
+ webmail rfW
+ well gan
+ were iak
+ what Ymi
+ what's agl
+ whats aYu
+ where Zng
+ whether fXq
+ while bik
+ who kai
+ whole dnd
+ why fej
+ wifi epZ
+ will khb
+ without lfc
+ won't jgd
+ wont lfc
+ work dkg
+ worked adq
+ working lgb
+ would ijb
+ write Zbs
+ yes jef
+ yesterday djg
+ yet aen
+ your dpb
+ zone tYb
+ 三 cem
+ 上 ddm
+ 下 dle
+ 不 idh
+ 个 Zsb
+ 中 nbf
+ 为 ejf
+ 主 lbg
+ 之 cfl
+ 了 lag
+ 互 ejf
+ 享 coc
+ 什 kfd
+ 仁 rWf
+ 从 lgb
+ 他 gjd
+ 以 idh
+ 们 kfe
+ 件 jhd
+ 任 llX
+ 份 ihd
+ 传 qfW
+ 作 fjd
+ 供 gkc
+ 保 jef
+ 信 efj
+ 做 Zli
+ 像 ldd
+ 公 pcb
+ 共 coc
+ 关 jch
+ 内 jfe
+ 册 ika
+ 写 icj
+ 出 qcb
+ 则 bii
+ 加 dgj
+ 务 glb
+ 动 pYf
+ 包 amg
+ 协 dkf
+ 卡 kef
+ 印 afn
+ 却 Ygo
+ 原 fdk
+ 去 kZj
+ 反 lde
+ 发 kcf
+ 取 rab
+ 受 drY
+ 变 khb
+ 口 djg
+ 只 hdi
+ 可 mdd
+ 台 kee
+ 同 mbe
+ 名 dgk
+ 后 eek
+ 向 pfZ
+ 否 kdf
+ 呀 fna
+ 告 fkd
+ 命 Zof
+ 咋 fej
+ 哪 emb
+ 啊 blg
+ 器 kfc
+ 回 fna
+ 在 jhc
+ 地 fcl
+ 址 ebn
+ 域 dgk
+ 填 cdn
+ 备 ncd
+ 外 agm
+ 天 clf
+ 失 ejf
+ 它 jic
+ 安 rab
+ 完 dfk
+ 定 clf
+ 客 nce
+ 寄 nWj
+ 对 bdp
+ 就 jgc
+ 己 kbg
+ 帮 pda
+ 常 fej
+ 应 kcg
+ 底 Yho
+ 建 dih
+ 开 jgd
+ 录 ldd
+ 影 lfc
+ 往 qWg
+ 得 iic
+ 志 dnc
+ 怎 jhc
+ 想 pVi
+ 成 mWk
+ 我 mag
+ 户 qYf
+ 手 iYl
+ 执 jdf
+ 扫 kgd
+ 把 rVg
+ 抓 ccn
+ 投 peZ
+ 报 jgd
+ 拉 dle
+ 拒 jgc
+ 拦 iak
+ 拿 sXd
+ 挂 pda
+ 指 pad
+ 挡 edm
+ 换 bgl
+ 据 Zng
+ 掉 cii
+ 接 jef
+ 推 khb
+ 描 sYd
+ 提 ajj
+ 支 nae
+ 收 Yog
+ 改 Yni
+ 数 bnf
+ 文 glb
+ 断 jib
+ 新 Wph
+ 方 Zli
+ 无 qVh
+ 日 fmb
+ 时 neb
+ 明 fej
+ 映 bdn
+ 是 cnd
+ 晚 bqb
+ 更 qVh
+ 最 edk
+ 有 ckg
+ 服 kia
+ 本 ejf
+ 条 kdf
+ 来 iak
+ 析 dle
+ 查 idh
+ 标 khb
+ 样 cii
+ 步 oea
+ 死 enb
+ 每 Zrc
+ 求 nbe
+ 注 ika
+ 流 hid
+ 测 led
+ 浏 ihd
+ 源 cji
+ 然 ojV
+ 现 gjd
+ 理 kai
+ 用 kcg
+ 由 ctX
+ 电 pfY
+ 登 pZe
+ 的 fje
+ 监 Xsd
+ 目 nec
+ 看 hid
+ 着 jak
+ 端 cii
+ 管 kZk
+ 系 jge
+ 终 peZ
+ 绕 kgc
+ 给 dld
+ 网 jic
+ 老 epY
+ 脑 lfd
+ 自 kfd
+ 落 dbn
+ 行 kdf
+ 被 Ytb
+ 要 rZc
+ 解 flc
+ 让 arb
+ 议 bji
+ 论 bpb
+ 询 tZa
+ 该 dhj
+ 请 qac
+ 调 kgc
+ 败 jfe
+ 走 alg
+ 超 jfe
+ 跑 kdf
+ 跟 lde
+ 路 eke
+ 身 mga
+ 轮 qXf
+ 载 mdd
+ 边 dfk
+ 过 gbl
+ 还 jkZ
+ 这 gid
+ 进 oeb
+ 远 kdf
+ 连 jdg
+ 退 bfm
+ 送 dob
+ 递 lfb
+ 那 blg
+ 邮 oYg
+ 都 ecn
+ 量 flc
+ 锅 ffj
+ 问 jbi
+ 隔 cdn
+ 页 Zqd
+ 马 cpb
- ' occ
- 's fck
- , jee
- -> Zoe
- -d jgd
- -j jaj
- -k alh
- -o dmd
- -s bhj
- ; kef
- <gateway> jhc
- <host> jgd
- <own> nZg
- <server> foZ
- <zone> djg
- able cii
- about ibj
- accept lbg
- accept' fej
- accepted bne
- access ane
- accessible qac
- ack Yhn
- active qfW
- actually dhi
- added bhl
- adding kee
- adress fje
- after gdj
- again nga
- against Woj
- agent ofZ
- alerts coc
- all hbk
- allow oiV
- allowed cme
- am jgc
- an gjd
- and cme
- answer pVi
- answered bkh
- answers lde
- any lgc
- anybody odc
- anyone occ
- anything lha
- anywhere Zgn
- api jmX
- app iYm
- append ici
- apt jjb
- arbitrary Ynh
- are khc
- around mjY
- arrive Ymi
- as qba
- ask aki
- asked mec
- assume vZY
- attacker oae
- backup mZh
- backups anf
- bb rca
- be mag
- becomes fbm
- before ebm
- behind gWq
- being iXn
- between fje
- big bqb
- bot rcZ
- both Wll
- box gjd
- branch qac
- broker dmd
- browse Xkl
- browser bfm
- build nYh
- but gcj
- by qca
- bytes efj
- c fmb
- call Xnh
- caller tWd
- calls cpb
- camera bne
- can't dgk
- cannot cnd
- cant fkd
- card ngZ
- cc ejf
- change cgk
- changes lgb
- check iic
- checks emc
- chk mcf
- ci uaZ
- client jdg
- clients kee
- clone cpb
- close gmZ
- cloud dob
- cna jfe
- colleagues oZf
- collector Ytb
- com blg
- comes iak
- coming mWk
- conect agm
- configured ejf
- connect cjg
- connected dkf
- connecting dmd
- connection ihc
- connections kch
- connects fna
- controller eke
- copier eao
- cross cen
- cure jmX
- curl bmg
- customer iYl
- cut btY
- daemon dmd
- data Zmh
- dead kZj
- default enc
- delete oZf
- deleting iVq
- deliver chj
- delivered ajj
- delivers Rti
- desk pYf
- desks pae
- desktop lfc
- dev eek
- dial foZ
- dialled enb
- dials kfd
- die hZm
- dig bnf
- direct fcl
- directly aeo
- dmesg Ycs
- dnat iYn
- do iic
- does dgj
- don't ija
- dport ben
- dropped jXl
- e hcj
- echo iic
- effect jpU
- email hdi
- end mag
- ends Ylj
- enters efj
- erp qYe
- established ioV
- even Xjm
- ever ben
- everything bgl
- exim neb
- explain kfd
- exposed tXc
- failed efj
- far alh
- fetch Ymi
- fetches bii
- file Puj
- finally ffj
- fine ddm
- fix gjd
- floor sbZ
- folks nae
- for qYe
- form pZe
- forwarded ajj
- foxmail fkd
- frm hmZ
- from kdf
- front kiZ
- fwd fej
- g odb
- getting dkf
- git kbh
- github Ypf
- given jmY
- gives jbi
- go hkb
- goes iXo
- going aen
- gone obd
- google Zli
- got gjd
- guest qac
- guy hcj
- guys ckh
- gw jaj
- h bne
- handed bgl
- hang sVf
- hangs fVs
- happens flc
- has qac
- have bne
- he bne
- help nce
- helpdesk taa
- her jgc
- here Zfn
- hey bbq
- hi hid
- hits iic
- hitting Zsa
- home fje
- host flc
- hostname mgb
- hosts eke
- how maf
- i'd ddm
- i'm mah
- icmp iic
- id cgl
- ie fVs
- if kcg
- im ncd
- impact kdf
- inbound fjd
- incoming Zhm
- initiate ejf
- initiated jbi
- inner Zlj
- input gbl
- inside frW
- instead bfm
- internal Zbs
- into ane
- ip gjd
- iptables pfY
- is gid
- it's lah
- its Wjn
- itself nfa
- job mcd
- just ici
- k rZc
- keeps kee
- kernel efj
- kill hkb
- kindly rVg
- know jee
- lab pcb
- label gjd
- lady jeg
- lan Zli
- land Uhr
- lands Yjl
- laptop lZi
- last occ
- leave jYl
- leaves fcl
- leaving jib
- leg jka
- length aoe
- licence Qzd
- license Zlj
- line dmd
- lip amg
- listener Rsj
- live neb
- lives mga
- load Zmh
- log lgb
- logged tbY
- login lah
- logins sYd
- logs jjZ
- loopback ajj
- lose eke
- loses Ypg
- machine lee
- machines ejf
- mail ija
- maillog fmb
- make kgd
- martian ijb
- masquerade nfa
- master hkb
- match dcn
- may jgd
- me nag
- mes pZe
- messages mdd
- minutes rdZ
- mirror Ysb
- monday ici
- monitoring vZY
- morning nea
- mounted ohX
- move epZ
- moved fje
- ms jib
- must cmf
- mx aqd
- my pYg
- names Wnj
- nat pda
- need oYf
- needs Ztb
- net fje
- network qXf
- never cem
- new ked
- nginx cjh
- nightly mhZ
- nobody fkd
- not aYu
- nothing lde
- now pbc
- of ika
- off ajj
- offsite Yoh
- oif lde
- ok mXj
- one jhc
- only fZo
- onto Zoe
- open jci
- opened fkd
- opening dmd
- opens cgk
- or acq
- other dgj
- others pZd
- our dgj
- out jcg
- out' gma
- outbound jfd
- outlook ihd
- own enb
- packages Xsd
- pacs oWh
- page Ynh
- pass ddm
- path kmV
- payment eqY
- pc ncd
- pcs ngZ
- people kee
- permitted Wgq
- phones qbb
- ping blg
- pingable jee
- pinging cle
- pings dfj
- pivot jkZ
- place dcn
- plain Wqg
- players kfd
- plc enc
- please lcf
- pls jfe
- plugged maf
- pointed Znf
- points dgj
- policy jef
- poll boc
- polled pZe
- poller lYj
- polling wTd
- polls gjd
- portal Uln
- possible pZe
- post clf
- postfix mdd
- postrouting gck
- prerouting ejf
- primary apd
- print jbi
- printer ckg
- printers cih
- private Zil
- probe khb
- provider uaY
- proxy fna
- public aki
- published ijb
- pull Xsd
- pulls bqb
- puppet Zil
- push kgc
- pushes Vsf
- query bpc
- question gjd
- queue reX
- quick lce
- radius Zpe
- ran pae
- random nbe
- rcpt mec
- reach Yim
- reachable sfV
- reached scY
- reaches Ynh
- reaching coc
- read kfe
- real iVp
- reason kdf
- recv foZ
- reech cYr
- refused lde
- register Ymi
- registry cfl
- relay dke
- remote gjd
- remove gam
- removing cii
- replies ajk
- reply dfk
- report kcg
- reports dhh
- request bki
- requests lga
- reset adp
- resolve Xpg
- resolver lkY
- resolves fkd
- rest Zil
- return ejf
- right jaj
- rip fld
- root aoe
- route lah
- router Zil
- rule kZj
- rules lah
- run odb
- runner mdd
- running hkb
- runs miY
- saddr jgd
- same aar
- sat fdk
- say jbi
- says kee
- scan bne
- scanner pWi
- scanners kbh
- scans alh
- scrapes cpb
- seeing efj
- seen Zfo
- send Wjn
- sending dih
- sends eoa
- sent ojU
- served Zil
- service clf
- session dlf
- set akj
- share Xoh
- she ilZ
- shell ocb
- should flc
- show anf
- shows niX
- side dob
- since foa
- sit hcj
- site ane
- sites Ype
- sits jdg
- sitting kdf
- smarthost Zta
- snat dcn
- so fao
- someone mce
- sorry lee
- source jdg
- spins dfk
- sshing hkc
- ssl Zlh
- staff lha
- still jdh
- stop kbh
- stopping khb
- stops jdf
- straight arb
- stranger ndc
- strip edk
- stuck ncd
- submit Xjl
- subnet jch
- switch jhc
- syn fkd
- sync Zkj
- syns bgl
- system qbb
- take mWk
- taken mbf
- takes Zof
- taking Wfr
- talk Vjo
- talking epZ
- talks bkh
- target dqZ
- tcp gla
- tcpdump bhj
- team mZi
- teh kfd
- tell jYl
- tells emc
- test kgc
- that mbg
- that's lah
- thats goZ
- their bji
- them Zrc
- there fan
- these gZn
- they Xgp
- thing kiZ
- third vbW
- this gZm
- those hal
- three gbl
- through bne
- thunderbird khc
- thursday mfb
- timeout cgj
- times jbi
- to ejf
- today pfY
- too hkb
- took dgj
- touch fdk
- toward Zrc
- towards aoe
- tries Xpg
- try kZj
- trying ejf
- two kZj
- type cgk
- typed nYh
- types clf
- udp lha
- under ijb
- unknown gck
- unlike fdl
- unreplied fZo
- updates Zng
- uploads fXq
- upstream ajj
- us Xho
- usable tZa
- use bme
- user jfe
- users cmf
- uses Xkl
- using ffj
- vendor kee
- verdict kjZ
- via ajj
- visible sYc
- vk gck
- vlan ncd
- vpn dfk
- vps iic
- vz hlb
- w aik
- want aki
- wants Tri
- way khb
- webhook fje
- webmail cij
- website clf
- week hjc
- went kdf
- were gam
- what gkd
- whatever obe
- whats jch
- when oea
- where ibi
- whether ial
- which kee
- while cem
- whole kai
- wifi fan
- wil saa
- with kfd
- without hZm
- wondering edl
- wont gam
- worker occ
- working mcd
- works jgd
- workstation cme
- workstations lfc
- would eje
- yet nZg
- you fcl
- zone bra
- 上 gjd
- 不 hbl
- 丢 Vlm
- 个 mec
- 中 lZi
- 为 kbh
- 主 amg
- 么 ahl
- 也 ddn
- 享 jkZ
- 人 ijb
- 什 dih
- 仓 cle
- 他 pgX
- 以 jaj
- 们 cjh
- 份 gkc
- 会 fdk
- 传 ekf
- 位 siS
- 体 mag
- 供 uaY
- 保 ckg
- 信 dgj
- 假 oae
- 像 jhb
- 允 enb
- 入 mce
- 公 ohX
- 共 jkZ
- 内 cem
- 再 imX
- 出 hjc
- 则 fje
- 前 lfc
- 务 fje
- 动 aoe
- 助 lec
- 包 iZl
- 单 ici
- 卡 gdj
- 印 gkd
- 去 dnc
- 反 sgU
- 发 gdj
- 句 jfe
- 只 dXs
- 可 ecm
- 台 hid
- 司 nhY
- 同 Ykk
- 向 dob
- 吗 ben
- 否 iic
- 和 dhi
- 咱 ecm
- 哪 Yer
- 商 Zdq
- 啥 kfd
- 回 ecm
- 圈 ffj
- 在 jge
- 址 hid
- 填 eke
- 备 neb
- 外 flc
- 好 hck
- 存 eqY
- 学 cdn
- 它 Ypg
- 完 iic
- 客 kYj
- 室 glb
- 家 jib
- 对 eke
- 就 emc
- 工 gej
- 己 bqb
- 师 lbg
- 帮 ici
- 常 mec
- 库 ihd
- 应 dbo
- 开 jZk
- 录 hhd
- 影 jia
- 往 Xtb
- 得 ajk
- 志 dkg
- 忙 jbi
- 怎 ici
- 急 dfk
- 您 hcj
- 想 glb
- 成 hbk
- 户 iZm
- 房 cfl
- 手 lfc
- 打 bik
- 把 epZ
- 投 eek
- 报 Yog
- 拒 dfj
- 换 gdj
- 据 dld
- 接 Zmh
- 推 bod
- 收 jfd
- 改 dfk
- 放 ijb
- 教 lZi
- 方 kkZ
- 无 fna
- 日 dfl
- 时 jff
- 明 bsa
- 映 hck
- 是 kdf
- 有 occ
- 服 Zli
- 本 ngZ
- 条 ndc
- 板 lga
- 析 kXl
- 枪 dih
- 查 jfe
- 标 cii
- 校 iWo
- 核 lgb
- 正 dih
- 段 liZ
- 求 iid
- 没 mdd
- 流 bmf
- 测 caq
- 源 uUf
- 点 odc
- 烦 kfc
- 班 sdY
- 理 Xtc
- 生 kbh
- 由 liZ
- 电 mec
- 登 dob
- 监 lce
- 看 ihd
- 着 iic
- 码 dih
- 确 rXf
- 程 Zkj
- 站 jdg
- 端 hjc
- 第 hdh
- 算 ddm
- 管 Yua
- 系 kgc
- 线 cme
- 经 ben
- 给 qbb
- 绝 dfj
- 统 dfk
- 网 jhc
- 置 dsX
- 者 kee
- 能 chi
- 脑 ijb
- 自 jdf
- 被 pXg
- 要 aij
- 规 dkf
- 认 jfe
- 让 nbe
- 许 fje
- 设 nbe
- 访 ckg
- 证 Wmj
- 话 kgc
- 询 Znh
- 调 jeg
- 败 jdg
- 费 dmc
- 走 bhk
- 起 kfc
- 超 kdf
- 跑 fan
- 跟 bpc
- 转 hdh
- 轮 alh
- 边 khb
- 还 ben
- 这 hjc
- 进 alh
- 连 bji
- 送 pZf
- 通 cgj
- 那 lkY
- 邮 Xni
- 部 okU
- 都 mfb
- 配 dii
- 里 amg
- 错 mbf
- 镜 bne
- 问 cjh
- 间 dih
- 除 eek
- 面 hla
- 项 eao
- 题 mdd
-1 ' <own> lfc
-1 ' lfc
-1 , <client> mjX
-1 , <far> drY
-1 , <gateway> dWt
-1 , <host> jgd
-1 , <outside> hcj
-1 , <own> Xkl
-1 , <public> eek
-1 , <server> dek
-1 , <zone> lcf
-1 , jdg
-1 -> <client> cjh
-1 -> <far> Wqf
-1 -> <gateway> enb
-1 -> <host> Xtc
-1 -> <outside> Zng
-1 -> <zone> liZ
-1 -> eld
-1 -d <own> dkf
-1 -i <client> mgb
-1 -i <outside> bdo
-1 -i <zone> lcf
-1 -i jch
-1 -k dle
-1 -o <outside> Ymi
-1 -o <zone> hdi
-1 -s <far> jch
-1 -s <zone> baq
-1 -s fXq
-1 -v eke
-1 : <client> kgc
-1 : <far> iak
-1 : <gateway> fdj
-1 : <host> iic
-1 : <outside> oXh
-1 : <own> emc
-1 : <zone> gjd
-1 <client> <client> Vrg
-1 <client> <far> bij
-1 <client> <gateway> fkd
-1 <client> <host> Wkl
-1 <client> <own> eke
-1 <client> dmd
-1 <far> <far> gck
-1 <far> <own> cjh
-1 <far> clf
-1 <gateway> <gateway> dpb
-1 <gateway> fje
-1 <host> <client> eke
-1 <host> <far> mec
-1 <host> <host> jaj
-1 <host> <server> adp
-1 <host> jch
-1 <n> <client> mga
-1 <n> <gateway> cbp
-1 <n> <host> dke
-1 <n> <own> bra
-1 <n> <server> fbm
-1 <n> <zone> gdj
-1 <n> dle
-1 <outside> <far> pda
-1 <outside> <host> bdo
-1 <outside> <outside> Zfo
-1 <outside> <own> Wvb
-1 <outside> jch
-1 <own> <own> gck
-1 <own> jch
-1 <public> <own> erX
-1 <public> fqX
-1 <server> <client> dqZ
-1 <server> <host> kjZ
-1 <server> dnc
-1 <service> <gateway> dih
-1 <service> <host> Zmh
-1 <service> <own> eob
-1 <service> <server> fdk
-1 <service> hal
-1 <zone> <client> pgX
-1 <zone> <gateway> bYt
-1 <zone> <host> Zkj
-1 <zone> <outside> atY
-1 <zone> <own> blg
-1 <zone> <zone> Zdp
-1 <zone> fdk
-1 ? <host> jaj
-1 ? <own> flc
-1 ? <zone> cel
-1 ? ecm
-1 ^ <client> jef
-1 ^ <far> cnd
-1 ^ <host> ogY
-1 ^ <outside> mah
-1 ^ <own> fjf
-1 ^ <server> odb
-1 ^ <zone> nbe
-1 a <outside> bfm
-1 a <zone> mec
-1 a ich
-1 about <zone> kai
-1 about gbl
-1 access <outside> goY
-1 access <own> fjf
-1 access clf
-1 address <own> ejf
-1 adress <own> dkf
-1 adress fje
-1 against <far> Yog
-1 against <host> bne
-1 against <own> eoZ
-1 against Yog
-1 agent <client> hmZ
-1 agent hmZ
-1 an <outside> gma
-1 an <zone> naf
-1 an lia
-1 and <zone> jib
-1 and gjd
-1 are <zone> pdZ
-1 are pda
-1 as naf
-1 at <client> jfe
-1 at <far> jhc
-1 at <gateway> Yrd
-1 at <host> Xkl
-1 at <own> bod
-1 behind eXr
-1 between uYa
-1 box <client> tWd
-1 box <host> hnZ
-1 box hmZ
-1 broker <client> dkf
-1 broker dkf
-1 browse <outside> gkc
-1 browse bnd
-1 by <client> khb
-1 by <far> pZe
-1 by <gateway> hal
-1 by <own> bmf
-1 by <public> blg
-1 by <zone> pVi
-1 by oae
-1 camera <client> bne
-1 camera bne
-1 can <client> lha
-1 can <gateway> rXe
-1 can <host> occ
-1 can <outside> jff
-1 can <zone> kef
-1 can jdg
-1 can't <client> lcf
-1 can't <zone> nfZ
-1 can't neb
-1 cant <client> kcf
-1 cant <zone> lgb
-1 cant led
-1 check <client> qYe
-1 check oZf
-1 client <client> mga
-1 client mga
-1 collector Zof
-1 come naf
-1 connect <own> fje
-1 connect fje
-1 controller <client> eke
-1 controller eke
-1 could <host> hlb
-1 could <zone> mec
-1 could hka
-1 curl <far> fnb
-1 curl <host> fmb
-1 curl <own> flc
-1 curl asa
-1 cut 0TZ
-1 daddr <client> eqZ
-1 desk <client> reW
-1 desk ofZ
-1 destination <client> ecm
-1 destination <host> Ylj
-1 destination Wjn
-1 dev <outside> dap
-1 dev <zone> efj
-1 dev ddm
-1 dialled enb
-1 dials <far> Znf
-1 dials Suf
-1 dig Zng
-1 do <outside> peZ
-1 do <zone> lgb
-1 does <client> saa
-1 does <far> ndc
-1 does <gateway> Zfo
-1 does <host> Zil
-1 does <outside> ejg
-1 does <own> ejf
-1 does <zone> ncc
-1 dst <client> bmg
-1 dst <far> dme
-1 dst <host> bod
-1 dst <own> fej
-1 e ici
-1 example <far> cme
-1 example <own> fje
-1 example dlf
-1 fine <outside> fan
-1 fine fan
-1 for <host> dZq
-1 for <outside> nkV
-1 for <own> Vtd
-1 for <zone> oae
-1 for naf
-1 from <client> occ
-1 from <far> mfb
-1 from <gateway> kZj
-1 from <host> bkh
-1 from <outside> oYg
-1 from <own> dpa
-1 from <zone> ncd
-1 from lcf
-1 get <own> ekd
-1 get eoZ
-1 got obd
-1 hairpin qgW
-1 has <outside> gej
-1 has <own> Twe
-1 has kbh
-1 have <outside> bki
-1 have bhk
-1 help oeb
-1 his gdj
-1 hit <host> dnc
-1 hit <own> flc
-1 hit cpb
-1 hitting asa
-1 host <client> lfc
-1 host <host> cjh
-1 host <own> dmd
-1 host hjd
-1 i'm <outside> led
-1 i'm rXd
-1 if <zone> kee
-1 if mce
-1 in <zone> lgb
-1 in gma
-1 incoming <server> efj
-1 incoming bas
-1 into <client> imY
-1 into <gateway> dnc
-1 into <host> Wtd
-1 into <own> eke
-1 into <zone> Wrg
-1 into anf
-1 ip <client> nYg
-1 ip <far> mag
-1 ip <host> Xkl
-1 ip <own> eke
-1 is <client> mjX
-1 is <far> ika
-1 is <gateway> Zqd
-1 is <host> jdf
-1 is <own> fke
-1 is <zone> mUm
-1 is ikb
-1 it ZZu
-1 it's qZd
-1 its <host> Zdq
-1 its Yeq
-1 lan <zone> agm
-1 lan bfm
-1 laptop <client> rYd
-1 laptop rYd
-1 leaves kgc
-1 let <client> occ
-1 let <zone> ibi
-1 let lYj
-1 lets rfW
-1 lip <host> cme
-1 lip cme
-1 load <own> gjd
-1 load glb
-1 lose <far> clf
-1 lose cmf
-1 master <client> glb
-1 master fmb
-1 may mag
-1 me pac
-1 mean gma
-1 mx <far> gnZ
-1 mx flc
-1 my jZj
-1 net <far> fjf
-1 net fjf
-1 ni <zone> edk
-1 ni eek
-1 no <outside> fld
-1 no dld
-1 of <client> lgb
-1 of <far> nfa
-1 of <gateway> fje
-1 of <host> ebo
-1 of <outside> Xho
-1 of <own> cnd
-1 of <public> Zkj
-1 of <zone> hoX
-1 of gjd
-1 off <client> Xoh
-1 off <outside> qbb
-1 off clf
-1 on <client> dkf
-1 on <far> qhV
-1 on <gateway> mdd
-1 on <host> mde
-1 on <outside> gjd
-1 on <own> cqa
-1 on <zone> hXo
-1 one dhi
-1 only cYr
-1 onto <host> epZ
-1 onto hoX
-1 open <far> apd
-1 open <host> enb
-1 open <own> foZ
-1 open btY
-1 opened <own> gqX
-1 opened gqX
-1 opening <own> enb
-1 opening enb
-1 opens <own> gkc
-1 opens ckh
-1 or <gateway> fan
-1 or <host> cem
-1 or dZq
-1 our cjh
-1 out <- kdf
-1 out <zone> efk
-1 outgoing <server> del
-1 outgoing del
-1 over <own> goZ
-1 over <public> acq
-1 over dgi
-1 pc <client> nbe
-1 pc nbe
-1 phone <outside> afn
-1 phone afn
-1 ping <client> blg
-1 ping <far> bmg
-1 ping <gateway> ekf
-1 ping <host> csY
-1 ping <own> dkf
-1 ping bqb
-1 pinging <client> Zpe
-1 pinging <far> ejf
-1 pinging <host> dle
-1 pinging asb
-1 pings <own> amf
-1 pings gma
-1 polls hjc
-1 print <server> cfl
-1 print cfl
-1 printer <client> fje
-1 printer fje
-1 probe miZ
-1 public bfl
-1 query dkf
-1 reach <client> Xtb
-1 reach <far> aof
-1 reach <host> Xjm
-1 reach <outside> Zpe
-1 reach <own> gjd
-1 reach <public> fmb
-1 reach <zone> awW
-1 reach Woi
-1 reaches Zkj
-1 reaching Zof
-1 refused <- kfe
-1 relay <far> fje
-1 relay hka
-1 rip <client> mbg
-1 root bqb
-1 runner <client> kdf
-1 runner kdf
-1 saddr <far> lcf
-1 saddr ndc
-1 say <client> pYf
-1 say <far> jhb
-1 say jdf
-1 says <own> Ypf
-1 says rba
-1 scrapes cpb
-1 see <zone> eje
-1 see bne
-1 server <own> dpa
-1 should Xfp
-1 so <zone> kgc
-1 so kbh
-1 someone <outside> nfa
-1 someone nfa
-1 source <client> sdX
-1 source <host> dmc
-1 source <own> cdn
-1 source <zone> tbY
-1 source lbh
-1 src <client> jdg
-1 src <far> kdf
-1 src <host> jge
-1 src kdf
-1 stop ibi
-1 stopping <zone> pZe
-1 stopping mfb
-1 stops <zone> jcg
-1 stops jdf
-1 switch <client> apd
-1 switch apd
-1 system lfc
-1 target Wwa
-1 tcp <client> nbf
-1 tcp kee
-1 teh <zone> mce
-1 that <client> jch
-1 that <far> oea
-1 that <gateway> ndc
-1 that <host> lZi
-1 that <own> bne
-1 that <zone> qfX
-1 that tVe
-1 that's nSn
-1 the <gateway> edl
-1 the <host> gkc
-1 the <outside> jaj
-1 the <zone> jef
-1 then nce
-1 this <gateway> fYp
-1 this fYp
-1 three Zbs
-1 through <host> apd
-1 through <own> foZ
-1 through <public> dih
-1 through fmb
-1 thru <own> gkd
-1 to <client> gma
-1 to <far> Vvc
-1 to <gateway> hid
-1 to <host> Vjo
-1 to <outside> dle
-1 to <own> fkd
-1 to <public> edk
-1 to <server> ddm
-1 to <zone> mdd
-1 told ial
-1 toward <far> Zng
-1 toward Zrc
-1 towards <client> clf
-1 towards <far> Zqd
-1 towards <outside> lkX
-1 towards <own> epa
-1 towards <zone> bki
-1 towards Yog
-1 trace <client> lbg
-1 trace oZf
-1 trying ejf
-1 types clf
-1 under aeo
-1 unknown <client> kde
-1 unknown <far> mZg
-1 unknown <gateway> mfb
-1 unknown ncd
-1 us <host> Yjl
-1 us Yjl
-1 use <public> dhi
-1 use asa
-1 user nbe
-1 uses cbp
-1 using <public> fcl
-1 using fcl
-1 via <host> bne
-1 via <own> fje
-1 via <public> eld
-1 via Zjk
-1 vps iic
-1 vz dld
-1 wants brb
-1 what pcb
-1 when <client> sVg
-1 when <far> mdd
-1 when <host> mce
-1 when <zone> nbf
-1 when pbc
-1 whether <zone> mfa
-1 whether rYe
-1 whole <outside> kai
-1 whole kai
-1 why <client> obd
-1 why tbY
-1 will <client> kjZ
-1 will <gateway> eZp
-1 will <own> gdj
-1 will <zone> nYh
-1 will jbi
-1 with <client> jZk
-1 with <far> Vsf
-1 with <host> Wqf
-1 with <own> Wmj
-1 with <zone> eke
-1 with dgj
-1 workstation <client> nfa
-1 workstation nfa
-1 would <client> khb
-1 would <far> liZ
-1 would <gateway> oRn
-1 would <host> gkb
-1 would <outside> oVi
-1 would <zone> jcg
-1 would khb
-1 yet efj
-1 zabbix <server> fej
-1 zabbix ibi
-1 zone <zone> mfa
-1 zone mfa
-1 上 <host> gqX
-1 上 <outside> ckg
-1 上 <zone> mbe
-1 上 enb
-1 下 <client> lde
-1 下 <gateway> cbq
-1 下 <zone> pda
-1 下 efj
-1 个 hdj
-1 为 qXf
-1 么 <client> pea
-1 么 <zone> ufU
-1 么 fje
-1 了 <gateway> caq
-1 了 <host> Zdq
-1 了 <outside> clf
-1 事 <client> obd
-1 事 lbg
-1 从 <far> jhd
-1 从 <gateway> rab
-1 从 <zone> obc
-1 们 <gateway> ecm
-1 们 <host> ckh
-1 们 <own> emc
-1 们 <zone> mag
-1 件 cdn
-1 出 <outside> Ymj
-1 出 Ymj
-1 到 <client> dsX
-1 到 <far> eld
-1 到 <gateway> bjh
-1 到 <own> fkd
-1 到 <server> fek
-1 到 <zone> alh
-1 到 cjh
-1 去 <far> amf
-1 去 <outside> Xqe
-1 去 <own> glc
-1 去 <zone> aoe
-1 去 Wrf
-1 口 <far> jhc
-1 口 idh
-1 台 <client> lee
-1 台 <far> flc
-1 台 <gateway> djg
-1 司 jcg
-1 后 <client> lfc
-1 后 <outside> kfe
-1 后 <zone> jgd
-1 后 mgb
-1 向 hkb
-1 和 <zone> dhi
-1 和 dhj
-1 器 <client> kha
-1 器 kha
-1 在 <client> imY
-1 在 <gateway> mdd
-1 在 <outside> jch
-1 在 <zone> rcZ
-1 在 lfc
-1 址 <client> kgc
-1 址 <host> dih
-1 址 <own> ckg
-1 址 dmc
-1 填 <own> enb
-1 填 cme
-1 完 kfd
-1 对 <outside> mbe
-1 对 <zone> mce
-1 对 pad
-1 库 <client> cme
-1 开 <host> bgl
-1 开 <own> fmc
-1 开 djg
-1 录 <gateway> fjf
-1 录 cmf
-1 往 <client> anf
-1 往 <far> bmg
-1 往 <host> dle
-1 往 <outside> cme
-1 往 <own> cnc
-1 往 <zone> clf
-1 往 Ytb
-1 成 <client> cfl
-1 成 cdm
-1 户 uhR
-1 打 <own> ekd
-1 打 fje
-1 把 <own> enb
-1 把 aen
-1 拿 Xni
-1 接 <own> dhh
-1 接 <server> ddm
-1 收 <host> Vrg
-1 收 hjc
-1 是 <client> naf
-1 是 <far> arb
-1 是 <gateway> gbl
-1 是 <host> amg
-1 是 <own> ejg
-1 是 <zone> oZg
-1 是 igd
-1 机 <client> nfa
-1 机 nfa
-1 查 <far> flc
-1 查 bkh
-1 标 <far> eke
-1 标 cme
-1 样 lfc
-1 段 <zone> mYi
-1 段 mYi
-1 源 <client> rVf
-1 源 pYf
-1 用 <host> dmd
-1 用 <outside> hbk
-1 用 <own> dmd
-1 用 <public> edl
-1 用 Ymi
-1 由 <client> kia
-1 由 liZ
-1 的 <client> miY
-1 的 <far> jhc
-1 的 <host> bii
-1 的 <own> ele
-1 的 gid
-1 端 <client> ekd
-1 端 <far> cle
-1 端 cnd
-1 给 <client> dob
-1 给 <host> kbh
-1 给 <zone> naf
-1 给 kdf
-1 网 <far> mce
-1 网 lgb
-1 脑 <client> neb
-1 脑 nea
-1 自 <zone> nga
-1 自 lbh
-1 被 <client> nfb
-1 被 <far> mce
-1 被 <gateway> bfl
-1 被 <zone> led
-1 被 pad
-1 让 <zone> qhV
-1 让 mbe
-1 许 inX
-1 说 bfm
-1 调 ckg
-1 走 <own> cij
-1 走 <public> fje
-1 走 dhi
-1 跟 bpc
-1 边 <client> lcg
-1 边 mce
-1 过 <gateway> gWq
-1 过 <own> fje
-1 过 <public> dfk
-1 过 dgi
-1 进 <gateway> bkh
-1 进 ane
-1 连 <client> coc
-1 连 <host> fld
-1 连 <outside> cgk
-1 连 <public> fbm
-1 连 <zone> chi
-1 连 bmf
-1 通 <client> eke
-1 通 <far> ejf
-1 通 <gateway> fkd
-1 通 <host> gnZ
-1 通 <own> gma
-1 通 epa
-1 部 idh
-1 问 <far> dmd
-1 问 <gateway> dfk
-1 问 <host> cjg
-2 ' -i cfl
-2 ' <outside> cfl
-2 ' cfk
-2 , <client> pae
-2 , <gateway> dkf
-2 , <host> kee
-2 , <outside> iak
-2 , <own> dsX
-2 , <public> dle
-2 , <server> chk
-2 , <zone> nXh
-2 , can hck
-2 , do ogY
-2 , dst Woh
-2 , from lah
-2 , hlb
-2 , ip rZc
-2 , is coc
-2 , lip cme
-2 , on aof
-2 , say qca
-2 , source naf
-2 , target aqc
-2 , the dfk
-2 , will kdf
-2 , yet efj
-2 , 从 mbf
-2 , 在 Ucv
-2 , 是 mec
-2 , 源 rXe
-2 , 走 eld
-2 , 连 cpa
-2 -l <own> bqb
-2 -l lhb
-2 : <client> emc
-2 : <far> qZc
-2 : <gateway> gbk
-2 : <n> gck
-2 : <outside> mcf
-2 : <own> Zof
-2 : can qXf
-2 : does ndc
-2 : hkb
-2 : in eek
-2 : src qXf
-2 : trying fkd
-2 : user ncd
-2 : 从 mdd
-2 ; jdg
-2 <client> , cme
-2 <client> -> anf
-2 <client> <far> hoX
-2 <client> <gateway> Yjl
-2 <client> <outside> hmZ
-2 <client> <own> cji
-2 <client> <public> fej
-2 <client> <server> dfj
-2 <client> <service> eke
-2 <client> <zone> dZq
-2 <client> and Yli
-2 <client> dst dle
-2 <client> from mce
-2 <client> on fcl
-2 <client> open cnd
-2 <client> opens gkc
-2 <client> ping Yrd
-2 <client> reach aoe
-2 <client> scrapes doa
-2 <client> to ckg
-2 <client> towards Zof
-2 <client> 到 bpc
-2 <client> 去 anf
-2 <client> 用 cne
-2 <client> 给 qfY
-2 <client> 被 jef
-2 <client> 连 eqY
-2 <far> -> dnd
-2 <far> <client> rab
-2 <far> <gateway> naf
-2 <far> <host> hkb
-2 <far> <outside> eel
-2 <far> <zone> ucW
-2 <far> dst efj
-2 <far> from vbV
-2 <far> mbg
-2 <far> to Zqd
-2 <far> 到 bpb
-2 <far> 连 flc
-2 <gateway> -> dob
-2 <gateway> <client> jib
-2 <gateway> <far> dkf
-2 <gateway> <host> Uft
-2 <gateway> <zone> nbe
-2 <gateway> from nZg
-2 <gateway> ihd
-2 <gateway> or cem
-2 <gateway> ping Zng
-2 <gateway> to apd
-2 <host> , idh
-2 <host> -> dle
-2 <host> <far> dhi
-2 <host> <gateway> eZp
-2 <host> <host> jfe
-2 <host> <outside> iic
-2 <host> <own> jkZ
-2 <host> <public> foY
-2 <host> <zone> lee
-2 <host> box hnZ
-2 <host> dst hdi
-2 <host> from pac
-2 <host> is obd
-2 <host> lha
-2 <host> to aki
-2 <host> will mbf
-2 <host> 到 aoe
-2 <host> 往 dkf
-2 <n> , obd
-2 <n> : naf
-2 <n> <client> hjc
-2 <n> <far> jaj
-2 <n> <gateway> gck
-2 <n> <host> fkd
-2 <n> <n> ibj
-2 <n> <outside> hoY
-2 <n> <own> emc
-2 <n> <public> fZo
-2 <n> <server> del
-2 <n> <zone> kZj
-2 <n> against ejf
-2 <n> at bgl
-2 <n> does ihd
-2 <n> for rba
-2 <n> from jfe
-2 <n> in aik
-2 <n> is lZi
-2 <n> of bne
-2 <n> on Wph
-2 <n> src jdg
-2 <n> to Zof
-2 <n> towards djg
-2 <n> trying gdk
-2 <n> 到 aqc
-2 <n> 对 jfe
-2 <n> 被 kfd
-2 <n> 连 fje
-2 <outside> , ikb
-2 <outside> <client> tcX
-2 <outside> <far> mjW
-2 <outside> <gateway> dqZ
-2 <outside> <host> Xpg
-2 <outside> <outside> Zdr
-2 <outside> <own> fjf
-2 <outside> <service> djh
-2 <outside> <zone> fbm
-2 <outside> djg
-2 <outside> for nce
-2 <outside> hit dmd
-2 <outside> oif cfk
-2 <outside> out efj
-2 <outside> to Ylj
-2 <outside> 到 aij
-2 <own> , eej
-2 <own> <outside> led
-2 <own> <own> fcl
-2 <own> <server> Vgr
-2 <own> <zone> pYe
-2 <own> for jdh
-2 <own> from oeb
-2 <own> oae
-2 <own> to afn
-2 <own> trying fck
-2 <public> , cnd
-2 <public> <own> dnc
-2 <public> gdj
-2 <server> : Zki
-2 <server> <client> ckg
-2 <server> <own> fld
-2 <server> Ymi
-2 <server> at cne
-2 <server> is kfe
-2 <server> 填 fmb
-2 <server> 是 bra
-2 <service> , bgl
-2 <service> <client> asa
-2 <service> <far> flc
-2 <service> <n> fje
-2 <service> <outside> jhc
-2 <service> <own> jib
-2 <service> <public> eld
-2 <service> <server> aki
-2 <service> <zone> mWk
-2 <service> against anf
-2 <service> at YvZ
-2 <service> broker ejf
-2 <service> from ihc
-2 <service> into Zkj
-2 <service> of jfd
-2 <service> on Ypf
-2 <service> to Yog
-2 <service> via enc
-2 <service> 到 Yng
-2 <service> 进 bmf
-2 <service> 连 asa
-2 <service> 通 gkc
-2 <zone> , nbe
-2 <zone> -> iic
-2 <zone> -o Vkn
-2 <zone> <client> pfY
-2 <zone> <far> dmd
-2 <zone> <gateway> iic
-2 <zone> <outside> ahl
-2 <zone> <own> fke
-2 <zone> <public> eld
-2 <zone> <service> emb
-2 <zone> and Ypf
-2 <zone> for Zjl
-2 <zone> have djg
-2 <zone> hit fkd
-2 <zone> into Ypf
-2 <zone> lan bfm
-2 <zone> open eke
-2 <zone> opens gma
-2 <zone> pc sVf
-2 <zone> ping bmg
-2 <zone> say dmd
-2 <zone> src nbd
-2 <zone> to blg
-2 <zone> towards coc
-2 <zone> 上 cme
-2 <zone> 出 eoZ
-2 <zone> 到 aik
-2 <zone> 去 ekd
-2 <zone> 和 dhi
-2 <zone> 往 dkg
-2 <zone> 用 cme
-2 <zone> 的 miY
-2 <zone> 连 fkd
-2 ? <client> jfe
-2 ? <host> ibj
-2 ? in cel
-2 ? jch
-2 ^ <- pad
-2 ^ <client> hid
-2 ^ <far> gnY
-2 ^ <gateway> gjd
-2 ^ <host> ejf
-2 ^ <outside> lbf
-2 ^ <own> gkc
-2 ^ <server> eek
-2 ^ <service> eob
-2 ^ <zone> pZe
-2 ^ are ich
-2 ^ can kfd
-2 ^ client vZZ
-2 ^ could hla
-2 ^ do neb
-2 ^ does mec
-2 ^ fje
-2 ^ for fmc
-2 ^ from ich
-2 ^ if odb
-2 ^ in dek
-2 ^ ip pcb
-2 ^ is jib
-2 ^ our gXp
-2 ^ ping kjZ
-2 ^ pinging ekf
-2 ^ printer lde
-2 ^ src wTd
-2 ^ the mag
-2 ^ trace oZf
-2 ^ trying emd
-2 ^ when gck
-2 ^ would kiZ
-2 ^ zabbix edk
-2 ^ 从 jcg
-2 ^ 在 fbn
-2 ^ 源 kdg
-2 ^ 给 jch
-2 a <server> fdk
-2 a lcf
-2 accept , jeg
-2 accept <client> ogZ
-2 accept <outside> jef
-2 accept lde
-2 accept would jfe
-2 access <host> ejf
-2 access led
-2 access to drZ
-2 accessible mce
-2 actually dhi
-2 add <zone> kee
-2 add kee
-2 add the kee
-2 address , efj
-2 address <far> hkc
-2 address <host> efj
-2 address <own> dmd
-2 agent <client> mga
-2 agent mga
-2 all <zone> mdd
-2 all mgb
-2 am iic
-2 and <host> Ykk
-2 and <outside> chj
-2 and bgl
-2 and from kVn
-2 answer <own> coc
-2 answer from gjc
-2 answer sfV
-2 answers lhZ
-2 any lcg
-2 anybody <outside> pZe
-2 anybody oae
-2 anybody on pad
-2 anything <outside> hkb
-2 anything <zone> hnY
-2 anything iic
-2 anything in ihd
-2 anything on gkc
-2 anything stop ibi
-2 anything stopping lde
-2 anywhere <outside> gnZ
-2 anywhere gna
-2 anywhere on gnZ
-2 app <client> mga
-2 app kbh
-2 are <zone> zcR
-2 are hcj
-2 arrive Zhm
-2 arrive at crZ
-2 arrives hdj
-2 arriving on fej
-2 as <server> dfk
-2 as aki
-2 as the alh
-2 asking gcl
-2 at <gateway> jge
-2 at <host> cco
-2 at hYn
-2 at the ich
-2 attacker <far> nae
-2 attacker nbe
-2 authentication <client> lgb
-2 away cmd
-2 back <own> Wte
-2 back from aoe
-2 back kcf
-2 back to peZ
-2 backup hcj
-2 backups <client> anf
-2 backups anf
-2 behind jbi
-2 box <client> oiX
-2 box <zone> lZi
-2 box in nWj
-2 box jkZ
-2 browse Yhn
-2 browser cfl
-2 but <zone> ibk
-2 but hbk
-2 by <gateway> ZXw
-2 by <own> coc
-2 by <public> coc
-2 by jhc
-2 by the mec
-2 caller rVg
-2 can <gateway> uZZ
-2 can <host> Zik
-2 can <outside> nbd
-2 can <own> emb
-2 can <zone> hal
-2 can't eld
-2 can't open glb
-2 cant fjd
-2 captured <zone> dfk
-2 captured dfk
-2 captured on dfk
-2 change for rdY
-2 change rdY
-2 check <zone> led
-2 check jfe
-2 ci <client> nbe
-2 ci nbe
-2 ci runner nbe
-2 client : gbl
-2 client <client> kZi
-2 client <far> edl
-2 client <outside> Zfo
-2 client <own> fje
-2 client <zone> qdZ
-2 client in lfc
-2 client is tbY
-2 client jaj
-2 clients <zone> pbd
-2 clients lgb
-2 colleague eel
-2 come from tXd
-2 come jja
-2 comes from ici
-2 comes ici
-2 coming <far> lcf
-2 coming <outside> ici
-2 coming <zone> obd
-2 coming from lZi
-2 coming lah
-2 configured ejf
-2 confirm <zone> pZe
-2 confirm nbe
-2 connect <client> eoa
-2 connect <host> ele
-2 connect <server> dcn
-2 connect ejf
-2 connected <own> dkf
-2 connected dkf
-2 connected to dkf
-2 connecting <own> gjd
-2 connecting cnd
-2 connecting to cnd
-2 connection <- kfe
-2 connection <host> eqY
-2 connection <own> Tsh
-2 connection <server> cel
-2 connection <zone> gnZ
-2 connection from pcb
-2 connection to agm
-2 connections <zone> efk
-2 connections into ejf
-2 connections jZk
-2 connects fmb
-2 connects to fmb
-2 copier jZk
-2 could gdi
-2 cross <gateway> edl
-2 cross edl
-2 cross the edl
-2 curl -k dle
-2 curl -v eke
-2 curl <own> fmb
-2 curl dnc
-2 customer <far> occ
-2 customer at lfc
-2 customer gbl
-2 daemon emd
-2 deliver <far> Yog
-2 deliver dhj
-2 deliver to dhj
-2 delivers Xmj
-2 delivers to Zrc
-2 denied ejf
-2 desk <client> gkc
-2 desk <zone> oae
-2 desk in nZg
-2 desk mec
-2 desk pc kdf
-2 desktop fmc
-2 destination gma
-2 dial eld
-2 directly <host> dfk
-2 directly Ykl
-2 dnat , ebo
-2 dnat <host> del
-2 dnat fZo
-2 dnat to afn
-2 dnat 到 fdl
-2 do <zone> lbg
-2 do the ich
-2 does <gateway> dgj
-2 does <zone> jbi
-2 does our oae
-2 drop , odb
-2 drop <zone> dfk
-2 drop cfl
-2 dropped kYl
-2 e pWh
-2 echo fkd
-2 email imY
-2 established <client> mgb
-2 established <far> nga
-2 established nga
-2 established src nga
-2 even edm
-2 everybody <zone> pbb
-2 everybody in pbb
-2 everybody pbb
-2 example <far> fkd
-2 example fkd
-2 example net fjf
-2 exposed <outside> pbc
-2 exposed tXc
-2 exposed to tXc
-2 folks <zone> tYb
-2 folks tYb
-2 for Zil
-2 forward -i kee
-2 forward -s dbo
-2 forward kdf
-2 forwarded Zkj
-2 foxmail hid
-2 from : sXc
-2 from <far> mZh
-2 from <gateway> meb
-2 from <host> lde
-2 from <outside> mhZ
-2 from <own> Ryd
-2 from a jfe
-2 from an pYf
-2 from hitting asa
-2 from oZf
-2 from the kch
-2 from unknown ncd
-2 get <client> eoa
-2 get <far> dkf
-2 get <host> eke
-2 get <outside> Zqd
-2 get <zone> bne
-2 get at cpb
-2 get bji
-2 get into dkf
-2 get to blg
-2 gets Xjm
-2 gets to bnd
-2 go <outside> emd
-2 go <own> ckg
-2 go hid
-2 go to Zki
-2 goes hYn
-2 goes to cgk
-2 going <far> ZvY
-2 going <own> fmb
-2 going <public> fXp
-2 going to dqa
-2 going via edl
-2 google <far> aki
-2 google aki
-2 guest odb
-2 guy hdi
-2 guys <zone> fdk
-2 guys blg
-2 hairpin <zone> jgc
-2 hangs iak
-2 happens jgd
-2 happens to jgd
-2 has eke
-2 have esX
-2 here gal
-2 his <outside> del
-2 his fdk
-2 his phone del
-2 hit eSw
-2 home <far> eke
-2 home fje
-2 home to bne
-2 host <client> pXf
-2 host <zone> mcd
-2 host in occ
-2 host jkZ
-2 host on naf
-2 hostname -i mgb
-2 hostname <client> mgb
-2 hostname mgb
-2 hosts <zone> pad
-2 hosts in kee
-2 hosts kfd
-2 hosts on jic
-2 how <client> oZf
-2 how <zone> qgW
-2 how come naf
-2 how does qgW
-2 how idh
-2 i <host> fmb
-2 i <own> dle
-2 i <zone> dle
-2 i crZ
-2 i e ici
-2 i mean gma
-2 i'm <client> led
-2 i'm on ndb
-2 if <outside> kcg
-2 if pbd
-2 impact on pZe
-2 impact pZe
-2 in <client> mdd
-2 in <far> lde
-2 in <gateway> mce
-2 in <outside> kcg
-2 in <own> drY
-2 in <zone> lZi
-2 in from occ
-2 in kcg
-2 in on ihd
-2 in the iak
-2 in to afo
-2 input hbl
-2 inside atZ
-2 into <gateway> cih
-2 into the cih
-2 ip <far> jhc
-2 ip fke
-2 ip is ndd
-2 ip saddr ndc
-2 ip 是 pad
-2 is <client> mlV
-2 is <gateway> bUx
-2 is <host> ejf
-2 is <zone> kee
-2 is from pda
-2 is in hdi
-2 is it mga
-2 is on lfc
-2 is that afm
-2 it <client> jlY
-2 it <gateway> eek
-2 it <host> epa
-2 it <own> Tza
-2 it <zone> odb
-2 it jjb
-2 it on kYk
-2 it the gej
-2 it to Yog
-2 it's ben
-2 it's the adp
-2 its -i aZt
-2 its <outside> dfk
-2 its Zbs
-2 itself -> bmf
-2 itself <far> Wqg
-2 itself <host> eld
-2 itself <own> dkf
-2 itself <public> emc
-2 itself ihd
-2 itself reach eke
-2 job <client> lcf
-2 job mce
-2 job on mce
-2 just Zgn
-2 know neb
-2 land <host> Xmj
-2 land Ymj
-2 land on Ymj
-2 lands akj
-2 lands on akj
-2 laptop <client> naf
-2 laptop at jdg
-2 laptop in pgX
-2 laptop is jgd
-2 laptop kcg
-2 leave cdm
-2 length <n> Ymi
-2 length Ymi
-2 line ijb
-2 live neb
-2 lives <host> nfa
-2 lives nfa
-2 lives on ofa
-2 log Zgn
-2 machine <client> uTf
-2 machine <zone> gkc
-2 machine gkc
-2 machine in gkc
-2 machines <zone> eje
-2 machines eje
-2 machines in sdX
-2 machines on jfe
-2 mail <host> dpa
-2 mail <own> enb
-2 mail from liZ
-2 mail idh
-2 mail via enb
-2 maillog <host> ilZ
-2 maillog ilZ
-2 maillog on ilZ
-2 mails gjd
-2 martian <host> Ypf
-2 martian emd
-2 martian source emd
-2 masquerade <client> jfe
-2 masquerade <zone> jfe
-2 may ndd
-2 me <client> vUd
-2 me lfc
-2 mean efk
-2 monitoring <far> ncd
-2 monitoring pcb
-2 moved <zone> ccp
-2 moved aeo
-2 moved to hid
-2 must buX
-2 mx cme
-2 my <client> peZ
-2 my <far> odb
-2 my <outside> idh
-2 my box lde
-2 my desk jfe
-2 my kcf
-2 my laptop jgd
-2 my phone Zgn
-2 names <far> Xqg
-2 names at Xpg
-2 names bmg
-2 nc aoe
-2 nc vz dld
-2 nginx hla
-2 nginx on glb
-2 no <outside> bbq
-2 no Zgn
-2 nobody <zone> reX
-2 nobody in rdY
-2 nobody on vXa
-2 not <public> fbm
-2 not <zone> kai
-2 not from kbi
-2 not gam
-2 not via fcl
-2 nothing <outside> gal
-2 nothing from kbh
-2 nothing jZk
-2 nothing on eek
-2 of <host> jch
-2 of <zone> ibi
-2 of gjd
-2 of the lfc
-2 off Zjk
-2 off from dtW
-2 ok pad
-2 on <client> kgc
-2 on <gateway> kfd
-2 on <outside> jaj
-2 on <own> ZvY
-2 on <public> flc
-2 on <zone> dbn
-2 on a uZZ
-2 on dev ddm
-2 on our fcl
-2 one <zone> lah
-2 one glb
-2 only Vjo
-2 open <host> Ylj
-2 open <outside> ncd
-2 open <zone> mbf
-2 open from sXe
-2 open kcg
-2 open the Ylj
-2 open to rba
-2 or <gateway> gck
-2 or <host> edl
-2 or fcl
-2 or the edk
-2 our <client> ked
-2 our eek
-2 out <client> oae
-2 out <far> amg
-2 out <gateway> eek
-2 out <outside> Zqd
-2 out <server> efk
-2 out <zone> mWl
-2 out ekf
-2 out ip dfk
-2 out is edl
-2 out of qWg
-2 out on dih
-2 out src mdd
-2 out to eqZ
-2 outbound <far> Ype
-2 outbound to efj
-2 outgoing <server> ffj
-2 outgoing ffj
-2 outlook <zone> lfc
-2 outlook in mfb
-2 outlook jgd
-2 outlook on lde
-2 over to Ynh
-2 own eld
-2 packages <far> Zng
-2 packages Xre
-2 packages from Xre
-2 packet <client> rWe
-2 packet <far> nfb
-2 packet <own> Zpf
-2 packet from jef
-2 packet ndc
-2 packets <zone> kcg
-2 packets from lbg
-2 packets jdg
-2 page edl
-2 partner <far> ihd
-2 pc <client> jhc
-2 pc <zone> qYe
-2 pc in obd
-2 pc is jee
-2 pc ndc
-2 pcs <zone> qZd
-2 pcs pbc
-2 people <outside> nfa
-2 people <zone> ici
-2 people in hbk
-2 people kai
-2 people on reX
-2 phone naf
-2 phone on nbe
-2 ping <gateway> grW
-2 ping <host> dnc
-2 ping enb
-2 ping from kdf
-2 ping 通 dkf
-2 pingable from jee
-2 pingable jee
-2 pls <client> qXf
-2 pls mag
-2 plz lZi
-2 pointed Znf
-2 pointed at aoe
-2 port <n> bij
-2 port bij
-2 portal flb
-2 possible <zone> jdg
-2 possible from pYg
-2 possible qZd
-2 postfix kfd
-2 postfix on kfd
-2 postrouting -o bii
-2 postrouting <outside> bii
-2 ppl <zone> mfb
-2 ppl in lec
-2 ppl kgc
-2 ppl on lfb
-2 prerouting -d djg
-2 prerouting <outside> ked
-2 prerouting <own> djg
-2 print <client> kgc
-2 print kgc
-2 print on Utf
-2 print to Rzc
-2 printer <client> phW
-2 printer <zone> kai
-2 printer at rfW
-2 printer kcg
-2 printers <zone> Ylj
-2 printers Ylj
-2 printers in anf
-2 private <host> Zil
-2 private Zil
-2 probe <far> jdf
-2 probe at kdf
-2 probe lbg
-2 prometheus <client> sXd
-2 prometheus nXi
-2 pull clf
-2 queries naf
-2 query mfb
-2 ran edl
-2 reach <host> chj
-2 reach chj
-2 reach the cih
-2 reachable <client> jef
-2 reachable <outside> oZf
-2 reachable <zone> qbb
-2 reachable for oad
-2 reachable from pZe
-2 reachable oae
-2 reached maf
-2 recv <client> wgQ
-2 refused <client> jfe
-2 refused <outside> hdi
-2 refused <own> Zsb
-2 refused from imZ
-2 refused on jff
-2 relay <far> bod
-2 relay Ylj
-2 replies <host> Zim
-2 replies Xjl
-2 replies from Ylj
-2 reply bhk
-2 requests qbb
-2 rule <client> naf
-2 rule <zone> pfZ
-2 rule odb
-2 rules <zone> hbk
-2 rules gbl
-2 run <client> ldf
-2 run dkf
-2 run on mce
-2 runner scX
-2 runs <client> gkc
-2 runs <gateway> jdf
-2 runs jhc
-2 runs on jhc
-2 sat eZq
-2 scanner <client> mdd
-2 scanner <far> mfa
-2 scanner at ndd
-2 scanner hdi
-2 scanners hci
-2 scans <host> gmb
-2 scans gma
-2 see <client> naf
-2 see <host> hal
-2 see <zone> ahk
-2 see fcl
-2 see the ahl
-2 see when oiW
-2 seen from reX
-2 seen on cfl
-2 send <own> gma
-2 send Xni
-2 send to gnZ
-2 sender is pYf
-2 sender pYf
-2 sending cgk
-2 sending from qfX
-2 sending through ane
-2 sends <own> gjd
-2 sends aoe
-2 sends to Zof
-2 sent <client> mce
-2 sent <far> pbc
-2 sent by pXf
-2 sent qbb
-2 sent src mfb
-2 served occ
-2 server <host> dih
-2 server <outside> bhk
-2 server <public> eke
-2 server by djg
-2 server eke
-2 server to cqa
-2 session <host> dle
-2 session amg
-2 session to ckh
-2 set <own> gma
-2 set ckf
-2 set to ckf
-2 shell qeY
-2 should <gateway> ebn
-2 should Zmh
-2 should the ebn
-2 side ohW
-2 sit <zone> hcj
-2 sit hcj
-2 sit in afn
-2 sit on qca
-2 site <own> goY
-2 site at emc
-2 site emc
-2 sites <outside> bmg
-2 sites bmg
-2 sites on bmg
-2 sits <far> jib
-2 sits <zone> mag
-2 sits at khb
-2 sits in mag
-2 sits on dqZ
-2 sitting <client> qac
-2 sitting <zone> mdd
-2 sitting at rYd
-2 sitting in rcZ
-2 sitting on fcl
-2 sitting pWh
-2 so <gateway> ebn
-2 so <zone> agm
-2 so ial
-2 somebody <outside> lfc
-2 somebody <zone> led
-2 somebody in lfd
-2 somebody nfa
-2 somebody on ucW
-2 someone <outside> mdd
-2 someone ncd
-2 someone on led
-2 source kSq
-2 staff <zone> qZd
-2 staff pbd
-2 still <far> fje
-2 still <outside> dfj
-2 still have ejf
-2 still reach fmb
-2 straight <host> asb
-2 straight bra
-2 straight into ejf
-2 straight to cxT
-2 strip -i fdk
-2 strip <outside> fdk
-2 strip fdk
-2 suppose kbh
-2 swaks <client> kfd
-2 swaks hid
-2 syn <own> gje
-2 syn ihd
-2 take -i afm
-2 take <outside> afm
-2 take cgk
-2 talk <host> gpX
-2 talk <zone> cjh
-2 talk amg
-2 talk to alh
-2 talk with fna
-2 talking emc
-2 talking to emc
-2 talks <own> gjd
-2 talks chi
-2 talks to chi
-2 target is ckg
-2 target jef
-2 tcp <client> amg
-2 tcp Zng
-2 tcp from lcg
-2 tcp on bmg
-2 tcpdump <zone> cem
-2 tcpdump bem
-2 tcpdump ni eek
-2 tcpdump on afm
-2 test jhc
-2 that <client> kjZ
-2 that <gateway> del
-2 that <outside> kbg
-2 that <zone> jef
-2 that stops jdg
-2 that the edl
-2 that's mdd
-2 thats mag
-2 the -i Wes
-2 the <client> lgb
-2 the <gateway> amg
-2 the <outside> jTq
-2 the <zone> mbf
-2 the whole kai
-2 their jch
-2 then <host> fkd
-2 then iic
-2 then reach gjd
-2 there <far> tYb
-2 there Xho
-2 they fkd
-2 this <client> gck
-2 this hal
-2 this on cbp
-2 through <host> apd
-2 through Zli
-2 through to bji
-2 thunderbird <client> kdg
-2 thunderbird <own> dmd
-2 thunderbird <zone> kee
-2 thunderbird in kdf
-2 thunderbird kha
-2 thunderbird on lde
-2 time jef
-2 timed <- kdf
-2 timed jdg
-2 timed out jdg
-2 to : cme
-2 to <client> Woj
-2 to <far> Wni
-2 to <gateway> cjg
-2 to <host> Ylj
-2 to <outside> bne
-2 to <public> fmb
-2 to <server> edk
-2 to <zone> oZf
-2 to cii
-2 to destination dbo
-2 to hit eld
-2 to host iic
-2 to open fna
-2 to our dlf
-2 to ping aqc
-2 to reach drY
-2 to source dcn
-2 to teh Vrg
-2 to the Zkj
-2 to use flc
-2 touch <gateway> fdk
-2 touch fdk
-2 touch the fdk
-2 traffic <outside> qbb
-2 traffic <zone> jef
-2 traffic from lbh
-2 traffic gck
-2 traffic of lec
-2 typed nYh
-2 udp <zone> naf
-2 udp from kdg
-2 udp pad
-2 unreplied <host> agm
-2 unreplied dgj
-2 unreplied src dgj
-2 up <client> dpa
-2 up <zone> qbb
-2 up at Tnm
-2 up by hla
-2 up fje
-2 up on rZc
-2 updates <far> Zog
-2 updates Zog
-2 updates from Zog
-2 upstream : flc
-2 upstream flc
-2 use ebn
-2 user <client> nbd
-2 user at lcf
-2 user kcg
-2 user on ncd
-2 users <zone> kfd
-2 users on kee
-2 uses clf
-2 using <own> eke
-2 using <public> eke
-2 using eke
-2 vendor <far> obe
-2 vendor obe
-2 verdict for kdf
-2 verdict kdf
-2 visible sYc
-2 w <n> fje
-2 w bkh
-2 was <client> pca
-2 was kai
-2 way <client> qZe
-2 way glb
-2 webmail <own> fje
-2 webmail fje
-2 website bii
-2 what <gateway> efj
-2 what <zone> jee
-2 what does efj
-2 what mdd
-2 whats mfb
-2 when <host> nbe
-2 when nag
-2 whether fZo
-2 whether the dcn
-2 while ajj
-2 why <client> tbX
-2 why <host> gbl
-2 why can't neb
-2 why cant lec
-2 why does gck
-2 why edk
-2 why is neb
-2 will <gateway> fdl
-2 will <host> gck
-2 will edl
-2 will the dbo
-2 with -i bfm
-2 with <zone> kfd
-2 with lcg
-2 with the kdf
-2 without gYp
-2 work <outside> jef
-2 work <zone> efj
-2 work for efj
-2 work from kfe
-2 works <outside> cem
-2 works cel
-2 works fine cel
-2 workstation <client> vXa
-2 workstation <zone> Xkl
-2 workstation bkh
-2 would <gateway> gYp
-2 would dgj
-2 would the fbl
-2 zabbix <client> igd
-2 zabbix <server> jef
-2 zabbix igd
-2 一 <client> lee
-2 一 <zone> ici
-2 上 -i cfl
-2 上 <host> aoe
-2 上 <outside> Zki
-2 上 <own> ejf
-2 上 <service> cmf
-2 上 <zone> jbi
-2 上 curl cme
-2 上 jff
-2 上 ping clf
-2 下 , lha
-2 下 <gateway> flc
-2 下 iic
-2 不 <client> jgc
-2 不 <far> meb
-2 不 <gateway> hbl
-2 不 <outside> Ykj
-2 不 <zone> gam
-2 不 fcl
-2 不 上 gkc
-2 不 了 alh
-2 不 到 kah
-2 不 开 enb
-2 不 是 cfl
-2 不 让 nYh
-2 不 通 bne
-2 个 kfd
-2 为 kcg
-2 主 Uhr
-2 么 Yjl
-2 么 用 fke
-2 事 <own> emc
-2 事 <zone> hdj
-2 事 lde
-2 事 在 lce
-2 事 说 afn
-2 人 <outside> saa
-2 人 <own> bra
-2 人 mhZ
-2 人 在 vZY
-2 人 用 dhi
-2 什 <client> pea
-2 什 <zone> ufU
-2 从 <client> sXd
-2 从 <zone> lec
-2 从 rXe
-2 以 <outside> hbj
-2 以 <zone> ngZ
-2 以 qbb
-2 以 后 qfX
-2 们 bij
-2 件 , fdk
-2 件 <own> emd
-2 件 ked
-2 件 到 crZ
-2 会 <gateway> efj
-2 会 bdo
-2 会 被 kdf
-2 传 emc
-2 传 到 emc
-2 但 jef
-2 信 , djg
-2 信 <own> fje
-2 信 djg
-2 信 走 goY
-2 像 <client> lfc
-2 像 bod
-2 允 inX
-2 允 许 inX
-2 公 <far> oae
-2 公 kee
-2 公 司 jcg
-2 公 网 lhb
-2 写 的 enb
-2 到 <client> kia
-2 到 <gateway> ckg
-2 到 <host> bkh
-2 到 <own> gmb
-2 到 <zone> dcm
-2 到 ip lYi
-2 到 了 kee
-2 加 jef
-2 务 端 dkf
-2 动 <outside> fna
-2 动 <zone> cji
-2 动 blg
-2 动 往 bmf
-2 包 lcf
-2 印 <client> ika
-2 印 机 ikZ
-2 去 <client> eke
-2 去 cme
-2 去 到 blg
-2 去 连 dnd
-2 发 Xoh
-2 发 给 Yqe
-2 口 , led
-2 口 <client> naf
-2 口 <gateway> dfk
-2 口 <zone> ogY
-2 口 pbd
-2 可 gck
-2 台 <client> qeY
-2 台 mbf
-2 台 是 lcf
-2 同 <client> ocd
-2 同 lbg
-2 同 事 lbg
-2 后 , hdi
-2 后 <client> mga
-2 后 <zone> jee
-2 后 hdi
-2 咱 <gateway> dfj
-2 咱 efj
-2 咱 们 efj
-2 器 gid
-2 器 是 oZf
-2 回 imZ
-2 在 <zone> fdj
-2 地 <client> kgc
-2 地 <host> dih
-2 地 ckg
-2 地 址 eld
-2 址 fjd
-2 填 <own> fjf
-2 外 <far> cme
-2 外 dmd
-2 如 <far> eke
-2 如 到 eke
-2 客 nbe
-2 客 户 zfO
-2 对 cmf
-2 就 fmc
-2 就 是 glb
-2 己 <far> djg
-2 己 amg
-2 己 往 blg
-2 平 <far> Zof
-2 平 eje
-2 平 台 eje
-2 开 Wqf
-2 得 <far> mdc
-2 得 <gateway> clf
-2 得 <host> ele
-2 得 <zone> dkf
-2 得 gkc
-2 得 了 ejf
-2 想 gnZ
-2 我 <client> lcf
-2 我 <gateway> fcl
-2 我 <host> ckh
-2 我 <own> emc
-2 我 <zone> kai
-2 我 jeg
-2 我 们 gjd
-2 我 在 hcj
-2 户 <client> pbc
-2 户 <far> lde
-2 户 <outside> efk
-2 户 <own> gkc
-2 户 gcj
-2 户 在 pXg
-2 户 端 ocd
-2 户 连 gjd
-2 打 <host> dhi
-2 打 <own> fkd
-2 打 eld
-2 打 到 enb
-2 打 开 eke
-2 投 coc
-2 报 eke
-2 换 <client> fej
-2 换 eek
-2 换 成 cem
-2 掉 , jfe
-2 掉 <client> qac
-2 掉 <zone> jfe
-2 接 <far> apd
-2 接 <host> ele
-2 接 <zone> jbi
-2 接 fje
-2 接 到 kgc
-2 接 口 Ynh
-2 接 用 efj
-2 控 <client> kdf
-2 控 kdf
-2 收 djg
-2 改 <client> dgk
-2 改 cfl
-2 改 成 edl
-2 放 <zone> ldd
-2 放 iic
-2 放 在 clf
-2 方 <client> iic
-2 方 ijc
-2 方 是 iic
-2 时 , Zgn
-2 时 agn
-2 是 <gateway> cWu
-2 是 <host> khb
-2 是 <own> Zqd
-2 是 <public> dgj
-2 是 <zone> ibj
-2 是 lde
-2 是 在 cfk
-2 是 给 mfc
-2 是 被 agm
-2 有 <zone> fek
-2 本 <client> mcf
-2 本 mcf
-2 本 机 mcf
-2 机 <client> nfa
-2 机 <host> ckf
-2 机 bhj
-2 机 ip led
-2 机 器 oae
-2 条 , hck
-2 条 jch
-2 来 <own> fmb
-2 来 <zone> mfa
-2 来 mag
-2 来 自 lbh
-2 求 <client> ckg
-2 求 gjd
-2 用 <own> dkf
-2 用 <public> dkf
-2 用 mce
-2 电 <client> qcZ
-2 电 occ
-2 电 脑 nea
-2 登 eke
-2 登 录 cmf
-2 的 , dfk
-2 的 -i cfk
-2 的 <client> uWc
-2 的 <far> dpb
-2 的 <own> enb
-2 的 <service> gbk
-2 的 <zone> jZk
-2 的 dih
-2 的 是 ijb
-2 目 <client> Xqf
-2 目 <far> bne
-2 目 dkf
-2 目 标 cme
-2 目 的 dkf
-2 直 <host> ahk
-2 直 ahk
-2 看 <client> mde
-2 看 <gateway> dfk
-2 端 : gjd
-2 端 <client> kfe
-2 端 kcg
-2 端 是 lfc
-2 终 <client> kde
-2 终 kde
-2 终 端 kde
-2 网 <zone> jYl
-2 网 hcj
-2 网 段 mZh
-2 能 <far> gkc
-2 能 <host> edl
-2 能 <outside> djg
-2 能 <zone> led
-2 能 access gpX
-2 能 reach gYo
-2 能 到 chj
-2 能 往 dle
-2 能 连 fjd
-2 脑 <client> iic
-2 脑 <public> eek
-2 脑 是 jef
-2 脑 用 fej
-2 行 , mdd
-2 要 <client> hid
-2 要 <far> eld
-2 要 <host> dem
-2 要 <outside> gnZ
-2 要 cjh
-2 要 从 hid
-2 要 去 dle
-2 要 连 enb
-2 访 <client> Zpd
-2 访 <far> dmd
-2 访 <host> cji
-2 访 <outside> bii
-2 访 <zone> Xho
-2 话 led
-2 说 kia
-2 请 <client> led
-2 请 <gateway> Xfq
-2 请 <outside> qeY
-2 请 <zone> nZg
-2 请 kee
-2 请 问 kee
-2 走 <own> fmb
-2 走 <public> emc
-2 走 emc
-2 跑 <client> sZb
-2 跑 oae
-2 跑 在 qYe
-2 转 <host> Yfp
-2 转 Wfr
-2 转 到 afn
-2 转 给 Wfr
-2 边 dih
-2 还 eXr
-2 还 是 eXr
-2 这 <client> ndc
-2 这 <gateway> djh
-2 这 ihc
-2 这 样 lfc
-2 连 <client> dqZ
-2 连 <host> fcl
-2 连 <server> ddm
-2 连 <zone> glb
-2 连 cem
-2 连 到 dpa
-2 连 接 dhi
-2 通 <outside> Zfo
-2 通 <own> fje
-2 通 acp
-2 那 <client> qdZ
-2 那 kee
-2 那 台 jef
-2 那 边 ncd
-2 都 <zone> lgc
-2 都 jfe
-2 都 在 lgc
-2 里 <client> kja
-2 里 <own> ejf
-2 里 <service> dkf
-2 问 : xcT
-2 问 <host> gkc
-2 问 <outside> oea
-2 问 <zone> fdk
-2 问 ejf
-2 问 从 rcY
-2 问 到 fld
-2 面 <client> enb
-2 面 <zone> ncd
-2 面 ijb
-2 面 到 cii
-3 'connection <own> fje
-3 'connection fje
-3 's <gateway> cpc
-3 , <client> 到 bpc
-3 , <far> dgj
-3 , <gateway> fdl
-3 , <host> gmb
-3 , <outside> to eke
-3 , <own> dme
-3 , <public> ecm
-3 , <server> dgj
-3 , <server> 是 khb
-3 , <service> bqb
-3 , <service> to dob
-3 , <zone> kgc
-3 , <zone> to dmc
-3 , <zone> 到 fnZ
-3 , <zone> 去 fma
-3 , but hcj
-3 , client : edl
-3 , client kXl
-3 , coming rdY
-3 , does ajj
-3 , does the ajj
-3 , i e hdj
-3 , is gTs
-3 , is the kcg
-3 , length <n> Ymi
-3 , length Ymi
-3 , not ecm
-3 , not via fcl
-3 , on ddm
-3 , on dev ddm
-3 , or gck
-3 , so dgk
-3 , upstream : flc
-3 , upstream flc
-3 , 人 jff
-3 , 人 在 jff
-3 , 但 jef
-3 , 地 flc
-3 , 地 址 flc
-3 , 我 在 lfc
-3 , 是 mbe
-3 , 目 bmf
-3 , 目 标 cme
-3 , 目 的 clg
-3 , 能 agm
-3 , 要 Zof
-3 , 请 lbg
-3 , 请 问 lbg
-3 , 这 mdd
-3 , 这 样 lec
-3 -a <outside> ofZ
-3 -a <own> djg
-3 -a <zone> ffj
-3 -a forward -s Zdp
-3 -a input hbl
-3 -a postrouting -o bji
-3 -a prerouting -d djg
-3 -i <client> ofZ
-3 -i <host> cem
-3 -i <outside> , mga
-3 -i <outside> dgj
-3 -i <own> eke
-3 -i <zone> -d dfk
-3 -i <zone> -o Uko
-3 -i forward pad
-3 -j <client> nfa
-3 -j accept does dgj
-3 -j drop , obd
-3 -j drop idi
-3 -j jef
-3 -j masquerade , ogZ
-3 -j masquerade sgU
-3 -s <host> bod
-3 -s <outside> cnd
-3 : <- kfe
-3 : <client> led
-3 : <far> ngZ
-3 : <gateway> Xds
-3 : <host> dle
-3 : <n> <n> hbk
-3 : <n> jdh
-3 : <n> src mde
-3 : <outside> ofZ
-3 : <outside> to Wrf
-3 : <outside> 到 Zog
-3 : <own> eke
-3 : <server> fej
-3 : <zone> fej
-3 : <zone> to Wjn
-3 : connect eke
-3 : connect to eke
-3 : connection mYi
-3 : connection to fej
-3 : curl fld
-3 : hjc
-3 : ip <client> bmf
-3 : ip <host> naf
-3 : ip ijb
-3 : martian emd
-3 : martian source emd
-3 : users ofZ
-3 <client> , <server> anf
-3 <client> , lip dle
-3 <client> , mYi
-3 <client> , 是 fdj
-3 <client> : Zng
-3 <client> <client> bpd
-3 <client> <far> asa
-3 <client> <gateway> Wjm
-3 <client> <outside> Yli
-3 <client> <own> cme
-3 <client> <server> edk
-3 <client> <service> ajk
-3 <client> <service> to afm
-3 <client> <service> 到 eoa
-3 <client> <zone> jZl
-3 <client> ajj
-3 <client> and cne
-3 <client> get fje
-3 <client> get to fje
-3 <client> out pda
-3 <client> still reach gmb
-3 <client> talk goY
-3 <client> talk to goY
-3 <client> then emc
-3 <client> to cnd
-3 <client> 上 <service> clf
-3 <client> 上 bpc
-3 <client> 去 eke
-3 <client> 发 gjd
-3 <client> 打 gjd
-3 <client> 打 开 gjd
-3 <client> 要 cii
-3 <client> 要 连 emb
-3 <far> , arb
-3 <far> , lip cnd
-3 <far> <client> ijb
-3 <far> <gateway> bkh
-3 <far> <host> VyY
-3 <far> <own> eke
-3 <far> <zone> mdd
-3 <far> fmc
-3 <far> ip daddr gqW
-3 <far> ip gqW
-3 <far> still gma
-3 <far> 访 gjd
-3 <far> 访 问 gjd
-3 <gateway> , Yog
-3 <gateway> <client> Zpe
-3 <gateway> <far> gkc
-3 <gateway> <host> Ykk
-3 <gateway> <zone> mdd
-3 <gateway> eld
-3 <gateway> itself jef
-3 <gateway> itself reach eld
-3 <gateway> 上 gpX
-3 <host> , kYj
-3 <host> <client> jmX
-3 <host> <far> hla
-3 <host> <gateway> cZr
-3 <host> <n> hZm
-3 <host> <own> efj
-3 <host> <public> dle
-3 <host> <zone> mWk
-3 <host> bii
-3 <host> box kmX
-3 <host> out dih
-3 <host> reachable from jdg
-3 <host> reachable kcg
-3 <host> server by djg
-3 <host> server eke
-3 <host> server to cqa
-3 <host> talk Ytb
-3 <host> talk to Ytb
-3 <n> , can led
-3 <n> , does cih
-3 <n> , gkc
-3 <n> , is tOl
-3 <n> , will kdf
-3 <n> , would hVq
-3 <n> : <n> gck
-3 <n> : does nbe
-3 <n> : gje
-3 <n> <far> mag
-3 <n> <n> <client> Xpf
-3 <n> <n> in cfk
-3 <n> <n> jfe
-3 <n> <n> src oeZ
-3 <n> <outside> mdc
-3 <n> <own> dkf
-3 <n> <server> dcn
-3 <n> <zone> mag
-3 <n> coming from mce
-3 <n> coming mce
-3 <n> dnat cfl
-3 <n> does cem
-3 <n> does the fej
-3 <n> established nga
-3 <n> established src nga
-3 <n> example dmd
-3 <n> example net eld
-3 <n> from pae
-3 <n> ip <client> Xni
-3 <n> ip <far> bpc
-3 <n> ip <host> ibk
-3 <n> ip ckg
-3 <n> ip saddr jef
-3 <n> is gdj
-3 <n> on efj
-3 <n> on the goY
-3 <n> open jbi
-3 <n> seen cgk
-3 <n> seen on cgk
-3 <n> tcp Zng
-3 <n> tcp from lcg
-3 <n> tcp on bmg
-3 <n> to cbp
-3 <n> udp from kdf
-3 <n> udp pbc
-3 <n> unreplied dgj
-3 <n> unreplied src dgj
-3 <n> 口 , gdj
-3 <n> 口 gdj
-3 <n> 行 , odb
-3 <n> 行 ddm
-3 <outside> <far> kfe
-3 <outside> <gateway> aoe
-3 <outside> <host> bpc
-3 <outside> <outside> dfl
-3 <outside> <own> flc
-3 <outside> <service> aoe
-3 <outside> <service> to ejf
-3 <outside> <service> 到 cnc
-3 <outside> <zone> nga
-3 <outside> dgj
-3 <outside> get at flc
-3 <outside> get fkd
-3 <outside> ip pcb
-3 <outside> out cfl
-3 <outside> out on afn
-3 <outside> out src kde
-3 <outside> straight ckg
-3 <outside> to dhi
-3 <outside> to the dbo
-3 <outside> 上 kbg
-3 <own> , from dfk
-3 <own> <client> neb
-3 <own> <far> oea
-3 <own> <gateway> eel
-3 <own> <host> jdg
-3 <own> <n> from neb
-3 <own> <n> occ
-3 <own> <n> on qZc
-3 <own> <n> trying fdj
-3 <own> <outside> fdk
-3 <own> <own> gam
-3 <own> <zone> fej
-3 <own> gbk
-3 <own> open lfc
-3 <own> open to lfc
-3 <own> work for kfc
-3 <own> work kfd
-3 <server> <client> ndd
-3 <server> <own> Zqd
-3 <server> neb
-3 <service> , cii
-3 <service> <client> jja
-3 <service> <far> jge
-3 <service> <gateway> bod
-3 <service> <n> alg
-3 <service> <n> from jib
-3 <service> <n> on Vml
-3 <service> <n> to Xni
-3 <service> <n> 连 fje
-3 <service> <outside> lha
-3 <service> <own> emc
-3 <service> <public> cii
-3 <service> <server> ajj
-3 <service> <zone> jfe
-3 <service> cnd
-3 <service> connection gdi
-3 <service> into cih
-3 <service> into the cih
-3 <service> lookups lde
-3 <service> on aoe
-3 <service> on the coc
-3 <service> out lfb
-3 <service> queries kdf
-3 <service> query mfb
-3 <service> session anf
-3 <service> sites bmg
-3 <service> sites on bmg
-3 <service> straight eqY
-3 <service> straight to eoa
-3 <service> to blg
-3 <service> to the clf
-3 <service> 登 fjf
-3 <service> 登 录 fjf
-3 <zone> , ojV
-3 <zone> : dhi
-3 <zone> <client> ndc
-3 <zone> <far> aod
-3 <zone> <gateway> Zkj
-3 <zone> <host> dob
-3 <zone> <outside> bpd
-3 <zone> <public> fYp
-3 <zone> <service> bji
-3 <zone> <service> to emd
-3 <zone> <service> 到 edl
-3 <zone> <zone> Skq
-3 <zone> and cbp
-3 <zone> can fcl
-3 <zone> can't gkd
-3 <zone> clg
-3 <zone> go fjf
-3 <zone> going eje
-3 <zone> going to eje
-3 <zone> in ip jef
-3 <zone> in jfe
-3 <zone> ip lah
-3 <zone> ip saddr ndc
-3 <zone> out dfk
-3 <zone> out ip dfk
-3 <zone> out to dnc
-3 <zone> reach dfk
-3 <zone> reach the dfk
-3 <zone> still eoZ
-3 <zone> talk bik
-3 <zone> talk to chj
-3 <zone> then fje
-3 <zone> then reach gkc
-3 <zone> to Zik
-3 <zone> to the dle
-3 <zone> 能 连 fek
-3 <zone> 那 ndc
-3 <zone> 里 dmd
-3 ? <client> sfV
-3 ? <far> atZ
-3 ? <host> hdj
-3 ? <outside> edl
-3 ? <own> Zpe
-3 ? <zone> gck
-3 ? i lde
-3 ^ <- pad
-3 ^ <client> -> cme
-3 ^ <client> <service> dlf
-3 ^ <client> jhc
-3 ^ <client> ping Wrg
-3 ^ <client> to arb
-3 ^ <client> 到 Zof
-3 ^ <client> 被 jef
-3 ^ <far> from led
-3 ^ <far> ked
-3 ^ <far> to bpc
-3 ^ <gateway> -> djg
-3 ^ <gateway> dkf
-3 ^ <host> -> ele
-3 ^ <host> ckg
-3 ^ <host> to btY
-3 ^ <host> 往 dkf
-3 ^ <outside> to apd
-3 ^ <outside> 到 gkc
-3 ^ <outside> 打 clg
-3 ^ <own> from kfd
-3 ^ <own> glb
-3 ^ <public> fjf
-3 ^ <server> ddm
-3 ^ <service> <n> fkd
-3 ^ <service> from ncd
-3 ^ <service> into dkf
-3 ^ <service> oea
-3 ^ <service> to dnc
-3 ^ <zone> -> clf
-3 ^ <zone> pc jfe
-3 ^ <zone> ping Zjl
-3 ^ <zone> to Woi
-3 ^ <zone> 上 fje
-3 ^ <zone> 到 Ygn
-3 ^ <zone> 去 ejf
-3 ^ <zone> 用 bmf
-3 ^ <zone> 的 jef
-3 ^ <zone> 连 gna
-3 ^ ^ <client> kgc
-3 ^ ^ <host> dhj
-3 ^ ^ <outside> dgj
-3 ^ ^ <service> eob
-3 ^ ^ <zone> gjd
-3 ^ ^ are ich
-3 ^ ^ can kfd
-3 ^ ^ client vZZ
-3 ^ ^ could hla
-3 ^ ^ do neb
-3 ^ ^ does mec
-3 ^ ^ fkd
-3 ^ ^ for fmc
-3 ^ ^ from ich
-3 ^ ^ if odb
-3 ^ ^ in dek
-3 ^ ^ ip pcb
-3 ^ ^ is jib
-3 ^ ^ our gXp
-3 ^ ^ ping kjZ
-3 ^ ^ pinging ekf
-3 ^ ^ printer lde
-3 ^ ^ src wTd
-3 ^ ^ the mag
-3 ^ ^ trace oZf
-3 ^ ^ trying emd
-3 ^ ^ when gck
-3 ^ ^ would kiZ
-3 ^ ^ zabbix edk
-3 ^ ^ 从 jcg
-3 ^ ^ 在 fbn
-3 ^ ^ 源 kdg
-3 ^ ^ 给 jch
-3 ^ curl kgb
-3 ^ customer at qfX
-3 ^ customer fcl
-3 ^ does lgb
-3 ^ does the kgc
-3 ^ from qhW
-3 ^ from the pda
-3 ^ hairpin jhd
-3 ^ how come naf
-3 ^ how mbf
-3 ^ i dmc
-3 ^ i'm on jdg
-3 ^ if lcf
-3 ^ ip <far> coc
-3 ^ ip dob
-3 ^ is fje
-3 ^ maillog Vud
-3 ^ maillog on Vud
-3 ^ my rfW
-3 ^ nc aoe
-3 ^ nc vz eld
-3 ^ nginx glb
-3 ^ nginx on glb
-3 ^ nobody ihd
-3 ^ on khb
-3 ^ on the hZn
-3 ^ our gan
-3 ^ outlook jdf
-3 ^ outlook on ldf
-3 ^ ping from kdf
-3 ^ ping idh
-3 ^ pls nZg
-3 ^ plz qXf
-3 ^ postfix jee
-3 ^ postfix on jee
-3 ^ printer idh
-3 ^ seen on bdo
-3 ^ somebody mec
-3 ^ suppose kbh
-3 ^ swaks jgc
-3 ^ tcpdump bem
-3 ^ tcpdump ni eek
-3 ^ tcpdump on afn
-3 ^ the Ymh
-3 ^ the printer gjd
-3 ^ thunderbird lee
-3 ^ thunderbird on kdf
-3 ^ trace <client> bmf
-3 ^ trace dkg
-3 ^ user on jef
-3 ^ users in kcg
-3 ^ users mec
-3 ^ users on mfb
-3 ^ what hdi
-3 ^ whats mfb
-3 ^ why can't jef
-3 ^ why cant lec
-3 ^ why does gck
-3 ^ why edk
-3 ^ why is neb
-3 ^ will gck
-3 ^ would edk
-3 ^ would the fbl
-3 ^ zabbix <server> Wqg
-3 ^ zabbix hid
-3 ^ 为 kcg
-3 ^ 从 dfl
-3 ^ 公 kgc
-3 ^ 我 jci
-3 ^ 我 在 gcj
-3 ^ 目 ekf
-3 ^ 目 的 ekf
-3 ^ 请 kfd
-3 ^ 请 问 kfd
-3 a <far> qac
-3 a <host> hpW
-3 a <outside> qbb
-3 a <own> eke
-3 a <zone> djg
-3 a box in mXj
-3 a box nXh
-3 a client idh
-3 a client in lgb
-3 a colleague edl
-3 a connection gjd
-3 a connection to Wsd
-3 a customer jfe
-3 a host in rab
-3 a host oae
-3 a host on mbf
-3 a iic
-3 a laptop at kdg
-3 a laptop in ogY
-3 a laptop jbi
-3 a machine gkc
-3 a machine in gkc
-3 a packet from jef
-3 a packet lcf
-3 a pc in obd
-3 a pc qYe
-3 a phone naf
-3 a phone on naf
-3 a printer Vrg
-3 a syn from jge
-3 a user qac
-3 a workstation aki
-3 able <host> dih
-3 able <zone> Ttf
-3 able eld
-3 able to eld
-3 able to hit asa
-3 able to open gma
-3 able to ping dnc
-3 able to reach gpX
-3 able to use gdk
-3 about Zfn
-3 accept , can jfe
-3 accept , does agm
-3 accept , jdg
-3 accept , would qZd
-3 accept <client> rZc
-3 accept jeg
-3 access coc
-3 access denied ejf
-3 address <far> jjb
-3 address <host> Tjq
-3 address aki
-3 address does ahl
-3 address does the ahl
-3 all dnc
-3 allowed eke
-3 allowed out ejf
-3 allowed out to ejf
-3 an <own> dnc
-3 an answer bpc
-3 an answer from aqc
-3 an attacker nbe
-3 an eke
-3 and <client> neb
-3 and <host> cjg
-3 and <n> bne
-3 and <n> on dlf
-3 and <zone> blh
-3 and cme
-3 answer cii
-3 any <zone> obd
-3 any tWd
-3 anything liY
-3 app oiX
-3 are <client> oad
-3 are <zone> goY
-3 are fkd
-3 arrive <host> dhi
-3 arrive at dgj
-3 arrive dhi
-3 as <server> dek
-3 as hcj
-3 as seen oea
-3 at <far> ihd
-3 at <own> dkf
-3 at <zone> aki
-3 at all emc
-3 at gkc
-3 away <outside> efj
-3 back dhi
-3 backup <client> jdg
-3 backup <host> tbY
-3 backup job jef
-3 backup ubY
-3 be <client> vWa
-3 be <host> Xtc
-3 be <outside> kdf
-3 be <own> Uvd
-3 be <zone> jgd
-3 be reached maf
-3 be scY
-3 being ngZ
-3 between Yqf
-3 box <client> liZ
-3 box <host> cfl
-3 box Ykk
-3 but qfX
-3 by <client> led
-3 by <host> eke
-3 by <own> Vtd
-3 by <public> akj
-3 by <service> to alg
-3 by <zone> ika
-3 by ikb
-3 by the mbf
-3 call Unl
-3 can <client> Yqe
-3 can <client> reach dmd
-3 can <gateway> Yog
-3 can <host> Zik
-3 can <zone> fkd
-3 can <zone> reach gnZ
-3 can anybody oae
-3 can anybody on pad
-3 can dgj
-3 can get ekd
-3 can ppl mec
-3 can't <own> glc
-3 can't <zone> fkd
-3 can't cjg
-3 cannot enb
-3 cant <own> gje
-3 cant <zone> ihd
-3 change kgc
-3 check : src tVe
-3 check <far> amg
-3 check <host> djf
-3 check <own> asa
-3 check iic
-3 client <own> fkd
-3 client iic
-3 clients fej
-3 come iYn
-3 comes ben
-3 coming in from lde
-3 coming in kZj
-3 coming in on jfe
-3 coming mWk
-3 connect <client> hjc
-3 connect <far> kYk
-3 connect <gateway> lfc
-3 connect <server> gdj
-3 connect from kdf
-3 connect from unknown kdf
-3 connect to <far> gck
-3 connect to <host> gck
-3 connect to <server> flc
-3 connect to host clf
-3 connection <- kdf
-3 connection <gateway> Vcv
-3 connection <outside> hdi
-3 connection <own> Ypf
-3 connection <server> bcq
-3 connection <zone> hjc
-3 connection jgd
-3 connection refused from imZ
-3 connection timed jdg
-3 connection timed out jdg
-3 connection to the dkf
-3 conntrack -l lhb
-3 conntrack <gateway> Pb1
-3 conntrack <own> bqb
-3 conntrack lhb
-3 could <client> hid
-3 cure Uoj
-3 curl <own> jgd
-3 curl lgb
-3 customer obd
-3 deliver <far> cpb
-3 deliver outbound efj
-3 deliver outbound to efj
-3 desk <client> cfl
-3 desk gbk
-3 destination <client> pfY
-3 destination <host> will mbf
-3 destination <outside> dgj
-3 destination <zone> jgd
-3 destination mdc
-3 dnat , does tfU
-3 dnat , wgR
-3 dnat : lgb
-3 dnat <client> efj
-3 dnat djf
-3 do <far> hid
-3 do <host> imY
-3 do <service> Vte
-3 do <service> to gkd
-3 do <zone> kdf
-3 do ilZ
-3 do packets from lbg
-3 do packets kcg
-3 does <client> cme
-3 does <far> gjd
-3 does <gateway> jgd
-3 does <host> hZm
-3 does <outside> mhZ
-3 does <own> gjd
-3 does <service> from mga
-3 does <service> mga
-3 does <service> to djf
-3 does <zone> have emc
-3 does <zone> mec
-3 does <zone> reach bji
-3 does anything eek
-3 does fje
-3 dport <host> Zgn
-3 dport <n> ben
-3 dport <n> src ben
-3 dport ben
-3 drop , ked
-3 drop : fej
-3 drop : in fej
-3 drop eek
-3 drop the -i efj
-3 drop the efj
-3 e <host> cpa
-3 e <own> fqX
-3 even <gateway> fdl
-3 even fdl
-3 even touch fej
-3 even touch the fej
-3 failed connect gje
-3 failed connect to gje
-3 failed dfk
-3 far alh
-3 far as alh
-3 far as the alh
-3 fetch Zlj
-3 fine <gateway> dbo
-3 fine gjd
-3 for <client> aof
-3 for <far> dlf
-3 for <host> jib
-3 for <outside> tbY
-3 for <own> dob
-3 for <zone> -> ejf
-3 for <zone> occ
-3 for sdX
-3 form mce
-3 forward <n> kah
-3 forward <zone> ofY
-3 forward mZg
-3 from <client> jja
-3 from <client> to Vrh
-3 from <far> hkb
-3 from <far> to Zof
-3 from <gateway> Yng
-3 from <gateway> to dkf
-3 from <host> ijb
-3 from <host> to fnb
-3 from <outside> chj
-3 from <outside> for Wte
-3 from <outside> on ejf
-3 from <outside> to chj
-3 from <zone> , dfk
-3 from <zone> Xoh
-3 from <zone> into Zpf
-3 from <zone> to dii
-3 from my box lde
-3 from my kcg
-3 from the sTh
-3 get <far> mcf
-3 get <gateway> ejf
-3 get <host> Yjl
-3 get <outside> mdd
-3 get <own> chj
-3 get <service> jbi
-3 get <service> on bgk
-3 get <zone> Yrd
-3 get in jfe
-3 get out cme
-3 get out to cme
-3 get through cji
-3 get through to cih
-3 get to bij
-3 get to the bik
-3 gets <own> fmb
-3 gets jib
-3 gets out fkd
-3 gets out to fkd
-3 go ejf
-3 goes lYj
-3 going dcn
-3 gone , lgc
-3 gone pbc
-3 got <zone> taZ
-3 got ilZ
-3 gw <zone> efj
-3 gw cih
-3 had <outside> dcn
-3 had lde
-3 hairpin <client> ilZ
-3 hairpin <own> gma
-3 hairpin <zone> agm
-3 has jgd
-3 have cjh
-3 he <own> eqY
-3 he bkg
-3 her jfe
-3 here dkf
-3 his <far> jhc
-3 host <client> iYm
-3 host <outside> qXf
-3 host ohX
-3 hosts aki
-3 i <client> qac
-3 i <gateway> ckg
-3 i <host> jai
-3 i <outside> fan
-3 i <own> emc
-3 i <service> bij
-3 i <zone> lbg
-3 i am iic
-3 i e iZl
-3 i mag
-3 i sit in kgc
-3 i sit oea
-3 i strip -i fdk
-3 i strip fdk
-3 i'm <client> qba
-3 i'm <zone> Vgr
-3 i'm Xcs
-3 i'm sitting jci
-3 icmp echo fje
-3 icmp fje
-3 if <host> Vjo
-3 if <outside> neb
-3 if bfm
-3 if i ddl
-3 iif <outside> dgk
-3 iif <outside> oif cfk
-3 in , kgc
-3 in <client> mfb
-3 in <host> gjd
-3 in <outside> out efj
-3 in <own> eke
-3 in ip <far> dii
-3 in the gdj
-3 inbound <outside> med
-3 inbound mdd
-3 into <gateway> from kcg
-3 into <gateway> kcg
-3 into jfe
-3 ip <host> hdj
-3 ip does efj
-3 ip hdj
-3 is <client> khb
-3 is <far> obc
-3 is <gateway> Zat
-3 is <host> ici
-3 is <outside> fZo
-3 is <server> dfk
-3 is <service> bod
-3 is <service> from pad
-3 is <service> on bod
-3 is <service> to dnd
-3 is <zone> sXd
-3 is cfl
-3 is it the gej
-3 is set glb
-3 is set to glb
-3 is the amg
-3 it <client> jhc
-3 it <far> hla
-3 it <gateway> dap
-3 it <host> hZm
-3 it <outside> kcg
-3 it <own> Zmh
-3 it <zone> lWl
-3 it gZm
-3 it possible mec
-3 it to Tri
-3 it to the Utf
-3 its <client> neb
-3 its <far> Xsd
-3 its <host> bfm
-3 its <own> ftU
-3 itself <far> Xpg
-3 itself <host> djf
-3 itself <outside> jdg
-3 itself get Zng
-3 itself get to Zng
-3 itself jdg
-3 itself open rWg
-3 job kdf
-3 kernel : efj
-3 kernel : in efj
-3 kernel <zone> cdn
-3 kernel efj
-3 kindly <zone> kfd
-3 kindly confirm ldf
-3 kindly hdi
-3 know jZk
-3 lab pad
-3 label <zone> qYf
-3 label occ
-3 land <host> fcm
-3 land dgj
-3 land on dgj
-3 land on the dhi
-3 laptop <client> bkh
-3 laptop <outside> dek
-3 laptop <own> dle
-3 laptop <zone> oaf
-3 laptop icj
-3 length <client> kai
-3 length <host> dcn
-3 length <n> ip eek
-3 length <n> kai
-3 length kai
-3 let <own> goY
-3 let <zone> Zng
-3 let through agn
-3 line <client> sZb
-3 line <n> , oda
-3 line <n> does ihc
-3 line <n> khb
-3 line <zone> lah
-3 line kgc
-3 log <host> jjZ
-3 log jjZ
-3 logged in pcb
-3 logged pcb
-3 logs fmb
-3 lose apd
-3 mail <outside> Zmh
-3 mail <own> ejf
-3 mail eoa
-3 maillog <host> dnc
-3 maillog dnc
-3 maillog on Uok
-3 make <client> bme
-3 make ajk
-3 make it Yre
-3 make it to Yog
-3 masquerade , jgd
-3 masquerade <zone> gkc
-3 masquerade gkc
-3 masquerade line dke
-3 may dle
-3 me <gateway> afn
-3 me <zone> fej
-3 me cgk
-3 me whether jdg
-3 me whether the jdg
-3 mean hic
-3 monitoring <far> jdg
-3 monitoring oYg
-3 monitoring probe mag
-3 moved jak
-3 must <client> lgb
-3 must clg
-3 mx <far> fkd
-3 mx cnd
-3 mx example fkd
-3 mx example net fjf
-3 my <client> pcb
-3 my <far> mbf
-3 my <zone> nbe
-3 my box qXf
-3 my desk in jee
-3 my desk lfc
-3 my laptop is kgc
-3 my laptop kgc
-3 my oad
-3 nat <client> nZf
-3 nat khb
-3 need rba
-3 needs YvZ
-3 never afn
-3 new <client> lVl
-3 new <outside> mgb
-3 new pUj
-3 nightly mhZ
-3 no <own> cme
-3 no cdn
-3 nobody Zbs
-3 not <own> fkd
-3 not dfk
-3 nothing naf
-3 now ueU
-3 of <far> gkc
-3 of <gateway> flc
-3 of <host> Vrh
-3 of <outside> Xkl
-3 of <own> eke
-3 of <service> flc
-3 of gjd
-3 off <outside> jaj
-3 off hdj
-3 on <client> lXk
-3 on <gateway> led
-3 on <host> hZm
-3 on <n> lbf
-3 on <outside> for Zog
-3 on <own> for mcf
-3 on <own> from jef
-3 on <own> gnY
-3 on <own> to Zgn
-3 on <service> bfm
-3 on <service> to dle
-3 on <zone> fej
-3 on kZk
-3 on my jgd
-3 on the <zone> hdi
-3 on the ejf
-3 one <zone> Ygo
-3 one Zgn
-3 only <zone> kbh
-3 only fan
-3 open <far> Suf
-3 open <host> Zmh
-3 open <own> cjh
-3 open <service> aqc
-3 open <service> on elc
-3 open <service> to dqa
-3 open <zone> agn
-3 open connections ahl
-3 open connections into Ynh
-3 open dfk
-3 opening cjg
-3 opens <service> clg
-3 opens flc
-3 or afn
-3 our <client> fkd
-3 our <far> niW
-3 our <host> fdk
-3 our <outside> hdi
-3 our <own> cme
-3 our <service> dld
-3 our monitoring mce
-3 out , afm
-3 out <client> oZf
-3 out <far> lde
-3 out <gateway> Zmh
-3 out <host> idg
-3 out <zone> nbe
-3 out <zone> src nbd
-3 out ip <own> bgl
-3 out ip bdo
-3 out oZe
-3 out of jeg
-3 out of the jfd
-3 out run jfe
-3 out run on led
-3 outbound <far> amg
-3 outbound <host> gZn
-3 outbound <service> to Znf
-3 outbound cem
-3 outgoing <own> ejf
-3 outgoing <server> ejf
-3 outgoing liZ
-3 over <client> ilZ
-3 over <far> Wsf
-3 over <host> kee
-3 over <own> dle
-3 over <public> emc
-3 over <service> dme
-3 over <service> from Zng
-3 over dmd
-3 over udp dkf
-3 own dih
-3 packet <host> axU
-3 packet <zone> cjh
-3 packet cjh
-3 path hoX
-3 pc <client> csZ
-3 pc Yog
-3 people <zone> lde
-3 people hmZ
-3 ping <client> ldd
-3 ping <far> bme
-3 ping <far> from nZg
-3 ping <host> from lbg
-3 ping <host> hoX
-3 ping <outside> lgc
-3 ping <own> from mec
-3 ping <own> kee
-3 ping <zone> boc
-3 ping niX
-3 ping 不 bne
-3 ping 不 通 bne
-3 ping 得 Wsf
-3 ping 得 到 Xsd
-3 pinging <client> nfb
-3 pinging pda
-3 plain <service> Zng
-3 plain Xqf
-3 pls <client> pYf
-3 plz nbe
-3 poller Zfo
-3 polls clf
-3 port <client> kdf
-3 port <host> ihc
-3 port <n> gjd
-3 port <n> of blf
-3 port <n> on Vsf
-3 port <n> to gjc
-3 port <outside> foZ
-3 port gjd
-3 postfix mce
-3 postfix on mce
-3 printer <client> emc
-3 printer emd
-3 probe <far> kgc
-3 probe led
-3 public <own> cnd
-3 public cnd
-3 pull Xre
-3 query <service> cme
-3 query cme
-3 ran <client> uZZ
-3 ran it tXc
-3 ran this on pgX
-3 ran this pgX
-3 ran wXZ
-3 random <outside> kdf
-3 random kdf
-3 rcpt <client> jdg
-3 rcpt from mec
-3 rcpt from unknown mec
-3 rcpt mec
-3 reach <public> flc
-3 reach <service> bji
-3 reach <service> on bji
-3 reach ben
-3 reach itself flc
-3 reachable dpa
-3 refused , bgl
-3 refused <client> tdW
-3 refused <outside> dap
-3 refused mce
-3 relay led
-3 remote gjd
-3 remove <zone> jbi
-3 remove jbi
-3 resolve <far> Zng
-3 resolve Zng
-3 resolve names Zng
-3 resolve names at Zng
-3 return Zkj
-3 rule , mag
-3 rule iak
-3 rules oZf
-3 run rYd
-3 runs ljY
-3 same Zep
-3 says <client> idh
-3 says <own> fna
-3 says <service> cqa
-3 says aki
-3 scan nfb
-3 scanner ibk
-3 scans <host> bfm
-3 scans bfm
-3 see <zone> eek
-3 see mZi
-3 send <host> Xlk
-3 send aki
-3 send mail liZ
-3 send out dkg
-3 send out to dkg
-3 sending jgd
-3 sends hjc
-3 server <far> Wqf
-3 server fej
-3 session to buX
-3 set eek
-3 set up eek
-3 should hnY
-3 shows jkZ
-3 since fcl
-3 sits rZc
-3 snat <own> aeo
-3 snat dcn
-3 snat to dcn
-3 snat to source dcn
-3 so fcl
-3 some <outside> ldf
-3 some kef
-3 somebody out lee
-3 somebody out on lee
-3 somebody sitting ici
-3 someone out jeg
-3 someone out on jeg
-3 source <client> fnb
-3 source <far> kfc
-3 source <host> from oZf
-3 source <host> kcf
-3 source <own> jjZ
-3 source fje
-3 source ip Wph
-3 src <client> cle
-3 src <client> dst dle
-3 src <far> dst efj
-3 src <gateway> gtT
-3 src <host> dst hdi
-3 src <own> fej
-3 still <far> bnf
-3 still <gateway> fqY
-3 still <host> bdn
-3 still <own> glc
-3 still get ekd
-3 still get to fld
-3 straight chj
-3 syn <client> jfe
-3 syn <far> ejf
-3 syn elc
-3 syn sent mfb
-3 syn sent src mfb
-3 take <outside> gcl
-3 take qac
-3 take the -i cgk
-3 take the cgk
-3 talk <host> dZp
-3 talk Zhn
-3 talk to Zhm
-3 talk to the Zgn
-3 tcp , pad
-3 tcp <far> Zng
-3 tcp <gateway> ZZt
-3 tcp <host> ijb
-3 tcp <n> , dbo
-3 tcp <n> bqb
-3 tcp <n> from oYf
-3 tcp <n> on amg
-3 tcp <n> to Zgn
-3 tcp <zone> qbb
-3 tcp ika
-3 teh qXf
-3 that <client> nga
-3 that <gateway> eYq
-3 that <host> Zki
-3 that <outside> hbj
-3 that <zone> lde
-3 that ail
-3 that arrives hdj
-3 that was rab
-3 that's eld
-3 the ' -i edl
-3 the ' edl
-3 the <client> khb
-3 the <far> iic
-3 the <gateway> from kdf
-3 the <gateway> rba
-3 the <host> box liZ
-3 the <host> fjd
-3 the <host> server ckg
-3 the <outside> to amg
-3 the <own> eob
-3 the <public> del
-3 the <server> ffj
-3 the <service> ejf
-3 the <zone> dmd
-3 the people tcX
-3 the scanner gck
-3 their epa
-3 then <host> fkd
-3 then <zone> ahl
-3 then Zhl
-3 then get dmd
-3 then get to glb
-3 there <far> ncc
-3 there pbd
-3 these gam
-3 they <own> drY
-3 this <client> kgd
-3 this <gateway> cfl
-3 this <host> gck
-3 this <zone> iak
-3 this bfm
-3 this is from pda
-3 this on ibi
-3 this on the bfm
-3 through <host> hnY
-3 through kjZ
-3 thunderbird <zone> kfc
-3 thunderbird kfc
-3 time jdg
-3 timed <client> mce
-3 timed <own> bod
-3 timed <server> efk
-3 timed efj
-3 timed out efj
-3 timeout dem
-3 times efj
-3 times out efj
-3 to <client> ZwX
-3 to <far> ija
-3 to <gateway> bnd
-3 to <gateway> from qWg
-3 to <host> jee
-3 to <n> jpV
-3 to <n> on djg
-3 to <outside> lbg
-3 to <own> from led
-3 to <public> Yhn
-3 to <server> kbh
-3 to <service> at ejf
-3 to <service> on bne
-3 to <service> to flc
-3 to <zone> khb
-3 to accept jef
-3 to accept would kdf
-3 to anything cpb
-3 to deliver bkh
-3 to deliver to bkh
-3 to get cfl
-3 to ilZ
-3 to itself eld
-3 to know ndc
-3 to mail fke
-3 to print mec
-3 to talk eqX
-3 to talk to enb
-3 to the Woi
-3 to the whole rfW
-3 took <outside> dgj
-3 took dgj
-3 towards Zof
-3 trace <client> eke
-3 trace <host> boe
-3 trace <zone> fje
-3 trace cme
-3 traffic <zone> rVf
-3 traffic tYb
-3 udp <client> uSg
-3 udp <far> Xqf
-3 udp <gateway> bod
-3 udp <n> , iYm
-3 udp <n> cme
-3 udp <n> from vTe
-3 udp <n> on goY
-3 udp <n> to ejf
-3 udp <outside> hhd
-3 udp <zone> rXe
-3 udp cnd
-3 up <host> Xfq
-3 up <outside> gjc
-3 up bhk
-3 up on afn
-3 up on the afn
-3 use <own> Yjl
-3 use <public> kai
-3 use <service> fdk
-3 use <service> on gdk
-3 use kbi
-3 user , pXg
-3 user , rip pXg
-3 user <client> kdg
-3 user <far> wQg
-3 user <zone> djg
-3 users fkd
-3 via <service> kfd
-3 via jmX
-3 vz gjd
-3 vz w <n> fje
-3 vz w fje
-3 want bne
-3 wants <far> amg
-3 wants <host> blf
-3 wants <service> anf
-3 wants Zmh
-3 wants to bkh
-3 was <client> tXb
-3 was <zone> agm
-3 was gje
-3 way <outside> apd
-3 way jfe
-3 way out Zpe
-3 way out to Zpe
-3 we <outside> Xfq
-3 we <zone> jch
-3 we add kee
-3 we add the kee
-3 what <outside> jfe
-3 what happens jgd
-3 what happens to jgd
-3 when <client> jgd
-3 when <outside> Zdp
-3 when <own> fqY
-3 when kjZ
-3 when they fkd
-3 whether <zone> edl
-3 whether eel
-3 whether hosts lbg
-3 which <zone> pgX
-3 which ngZ
-3 which rule jef
-3 why ogY
-3 will iid
-3 with <client> dle
-3 with <outside> kcg
-3 with <service> nZg
-3 with the bkh
-3 without gZn
-3 work efj
-3 would <client> jef
-3 would <client> reach foZ
-3 would <far> nbe
-3 would <host> knV
-3 would <outside> gdj
-3 would <own> gkd
-3 would <zone> fje
-3 would change for sbY
-3 would change sbY
-3 would jfd
-3 would that rab
-3 you iZk
-3 一 <client> ekf
-3 一 <far> afm
-3 一 <outside> kfd
-3 一 <zone> jdg
-3 一 jdg
-3 一 下 , kfe
-3 一 下 : kfd
-3 一 下 kfd
-3 一 条 kcg
-3 上 , hZm
-3 上 <host> iak
-3 上 <outside> dkf
-3 上 <own> flc
-3 上 不 dih
-3 上 不 了 dih
-3 下 , ddn
-3 下 <client> -> gkc
-3 下 <client> flc
-3 下 <far> ejg
-3 下 <host> flb
-3 下 <outside> qhW
-3 下 <zone> Zkj
-3 下 <zone> 到 fmb
-3 下 Xkl
-3 不 <far> iic
-3 不 <gateway> cii
-3 不 <host> cfl
-3 不 <outside> aki
-3 不 <own> dnc
-3 不 lah
-3 不 会 jch
-3 不 是 fbm
-3 不 能 上 eoa
-3 不 能 用 dkf
-3 不 通 Zfo
-3 个 : cco
-3 个 : in Zeq
-3 个 <zone> kee
-3 个 kia
-3 为 <client> pea
-3 为 <zone> ufU
-3 主 <outside> fna
-3 主 <zone> cji
-3 主 djg
-3 主 动 blg
-3 主 动 往 bmf
-3 么 akj
-3 之 <client> mga
-3 之 <zone> Zgn
-3 之 hdi
-3 之 后 , hdi
-3 之 后 hdi
-3 了 <gateway> fZn
-3 了 <outside> aeo
-3 了 jef
-3 事 akh
-3 人 <own> dkf
-3 人 jfe
-3 人 访 gjd
-3 人 访 问 gjd
-3 什 Yjl
-3 什 么 Yjl
-3 什 么 用 fke
-3 从 <client> <service> fje
-3 从 <client> bqb
-3 从 <far> iid
-3 从 <gateway> Zoe
-3 从 <outside> <service> dkf
-3 从 <outside> enb
-3 从 <outside> 连 fqX
-3 从 <zone> jbj
-3 从 <zone> 到 enb
-3 从 Ynh
-3 以 <zone> ljY
-3 以 后 , led
-3 以 后 led
-3 以 连 cnd
-3 以 连 到 cnd
-3 们 pca
-3 件 , fdk
-3 件 blg
-3 会 <host> Zcs
-3 会 mbf
-3 会 转 bgl
-3 信 <own> bme
-3 信 boe
-3 像 <client> lfc
-3 像 jic
-3 写 ckg
-3 写 的 dkf
-3 出 <far> lfc
-3 出 <outside> boe
-3 出 jkZ
-3 出 去 ane
-3 出 去 到 blg
-3 删 <client> obd
-3 删 <outside> kgc
-3 删 了 , jfe
-3 删 了 jfe
-3 到 <client> odb
-3 到 <far> Xre
-3 到 <gateway> dhi
-3 到 <host> , ici
-3 到 <host> cnd
-3 到 <outside> hkb
-3 到 <own> Wph
-3 到 <zone> cjh
-3 到 hic
-3 到 ip <client> emc
-3 到 ip ijb
-3 到 我 fmb
-3 到 我 们 fmb
-3 前 med
-3 加 <outside> idh
-3 加 dcm
-3 加 上 -i cfl
-3 加 上 ben
-3 务 <client> fke
-3 务 fke
-3 动 fke
-3 动 去 dkf
-3 动 去 连 dkf
-3 动 访 elc
-3 动 访 问 elc
-3 动 连 bsZ
-3 包 , dgj
-3 包 <client> nhY
-3 包 <gateway> dgj
-3 包 fbm
-3 去 <outside> chj
-3 去 <zone> kfd
-3 去 djg
-3 去 掉 , jfe
-3 去 访 dle
-3 去 访 问 dle
-3 反 kgc
-3 发 <own> fkd
-3 发 信 , djg
-3 发 信 ejf
-3 口 , dlf
-3 口 , 从 jdg
-3 口 <far> cme
-3 口 <gateway> cfl
-3 口 <n> pZe
-3 口 ihc
-3 口 ip kdf
-3 口 ip 是 kdf
-3 台 <client> kee
-3 同 <own> fld
-3 同 <zone> dcn
-3 同 ajj
-3 同 事 idh
-3 同 事 在 lce
-3 同 事 说 afn
-3 后 <host> bbp
-3 后 <outside> fmb
-3 后 <zone> kkY
-3 后 Yim
-3 否 Xsc
-3 啥 hid
-3 器 <own> glc
-3 器 chi
-3 在 <outside> dfk
-3 地 fjd
-3 地 址 fjd
-3 址 jaj
-3 填 <own> dle
-3 填 ejf
-3 填 的 fje
-3 填 的 是 fje
-3 备 kgc
-3 外 <outside> gdk
-3 外 gdj
-3 完 <client> jib
-3 完 <outside> kee
-3 完 jib
-3 完 以 mec
-3 完 以 后 mec
-3 客 <client> obd
-3 客 <far> lde
-3 客 ibj
-3 客 户 ibj
-3 客 户 端 ocd
-3 家 gjd
-3 就 ejf
-3 己 <outside> ckg
-3 己 <public> fdk
-3 己 eke
-3 己 能 dkf
-3 己 能 上 ckf
-3 开 <own> fje
-3 开 kdf
-3 录 kde
-3 志 : fek
-3 志 : in fek
-3 志 ffj
-3 忙 <client> jef
-3 忙 <gateway> dfk
-3 想 <host> hjb
-3 想 <service> Ylj
-3 想 <service> 到 brb
-3 想 bne
-3 想 访 cmd
-3 想 访 问 cmd
-3 成 <client> , lgb
-3 成 <outside> pgX
-3 成 accept , jgd
-3 成 accept jgd
-3 成 ngZ
-3 我 <client> qdY
-3 我 <zone> hcj
-3 我 们 bgk
-3 我 这 kcf
-3 户 <client> kfe
-3 户 <own> dmd
-3 户 打 eld
-3 户 打 开 eld
-3 户 端 kcg
-3 户 端 是 mec
-3 户 访 gjd
-3 户 访 问 gjd
-3 打 <client> hkb
-3 打 bgl
-3 打 不 edl
-3 打 不 开 enb
-3 打 印 ejf
-3 打 印 机 glb
-3 抓 kdf
-3 报 <own> glb
-3 拒 dgk
-3 掉 qZd
-3 接 <client> Wqg
-3 接 <gateway> fke
-3 接 <host> fke
-3 接 <service> cii
-3 接 <service> 到 cii
-3 接 <zone> cem
-3 接 clf
-3 接 ping cpb
-3 接 打 到 gpY
-3 接 访 cme
-3 接 访 问 cme
-3 推 cnd
-3 收 <client> kha
-3 收 khb
-3 收 不 ocd
-3 收 不 到 ocd
-3 收 信 , dfk
-3 收 信 ejf
-3 教 cco
-3 文 jaj
-3 时 , edl
-3 时 <gateway> dbo
-3 是 <gateway> dcn
-3 是 <host> fcl
-3 是 gbl
-3 有 lfd
-3 服 <client> ele
-3 服 flc
-3 服 务 eke
-3 服 务 端 dkf
-3 本 <client> nfb
-3 本 <host> ckf
-3 本 glb
-3 本 机 hla
-3 本 机 ip led
-3 机 <client> dld
-3 机 <host> emc
-3 机 <outside> ofZ
-3 机 <zone> waX
-3 机 flc
-3 机 器 gid
-3 机 器 是 oZf
-3 机 访 glc
-3 机 访 问 glc
-3 条 <zone> fcl
-3 条 fdl
-3 来 enb
-3 查 pda
-3 样 cii
-3 桌 <client> enb
-3 桌 ckf
-3 桌 面 ckf
-3 桌 面 到 cii
-3 正 iic
-3 段 aqc
-3 比 <far> eke
-3 比 eke
-3 比 如 eke
-3 比 如 到 eke
-3 没 <zone> mfb
-3 没 ndc
-3 没 有 gck
-3 源 kYk
-3 用 <host> Wtd
-3 用 <own> eoa
-3 用 <service> WwZ
-3 用 <service> 连 eqY
-3 用 fdk
-3 用 户 dih
-3 用 户 在 fej
-3 用 户 连 gjd
-3 电 <client> iic
-3 电 <public> eek
-3 电 脑 是 jef
-3 电 脑 用 fej
-3 的 <client> kai
-3 的 <far> bpc
-3 的 <gateway> jZk
-3 的 <host> kch
-3 的 <n> , fdk
-3 的 <n> mce
-3 的 <n> 对 jfe
-3 的 <own> auY
-3 的 <server> efj
-3 的 <service> , fYp
-3 的 <service> hYn
-3 的 <zone> fej
-3 的 client ejf
-3 的 dnat Zep
-3 的 hbk
-3 的 ip nbe
-3 的 ip 是 nbe
-3 的 人 gmb
-3 的 人 用 dhi
-3 的 是 Zpe
-3 目 ekf
-3 目 的 ejf
-3 目 的 是 ejf
-3 直 <host> ele
-3 直 dle
-3 直 接 dle
-3 直 接 用 efj
-3 看 <host> ckh
-3 看 <zone> nbe
-3 看 到 ip jYk
-3 看 到 jZk
-3 端 <gateway> gan
-3 端 <zone> ogY
-3 端 lbg
-3 端 口 , lfd
-3 端 口 ldd
-3 网 <client> hjc
-3 网 <host> ben
-3 网 lbg
-3 老 ofZ
-3 能 <client> foZ
-3 能 <far> eld
-3 能 <outside> bji
-3 能 <own> gma
-3 能 <public> dhi
-3 能 <service> coc
-3 能 <service> 到 dlf
-3 能 <service> 通 gkc
-3 能 djg
-3 能 ping dkf
-3 能 ping 通 dkf
-3 能 打 开 dih
-3 能 连 glc
-3 能 连 到 gma
-3 脑 <own> ejf
-3 脑 用 <public> ejf
-3 脑 用 ejf
-3 自 <far> djg
-3 自 amg
-3 自 己 amg
-3 自 己 往 blg
-3 行 <outside> dcn
-3 行 <zone> cjh
-3 行 <zone> 到 cjh
-3 行 ahl
-3 行 的 -i cfk
-3 行 的 cfk
-3 补 <outside> cfl
-3 补 上 -i cfl
-3 补 上 cfl
-3 被 <host> dZq
-3 被 Zhm
-3 要 <client> bpb
-3 要 <host> dgj
-3 要 Wkm
-3 要 访 flc
-3 要 访 问 flc
-3 认 eld
-3 让 hdi
-3 让 不 hdi
-3 让 不 让 hdi
-3 许 Zli
-3 访 <zone> dfj
-3 访 dmd
-3 访 问 cmd
-3 访 问 到 fld
-3 说 chj
-3 请 <client> imX
-3 请 <outside> kdf
-3 请 <zone> fdk
-3 请 dhh
-3 请 问 <zone> ecl
-3 请 问 gck
-3 请 问 从 rcY
-3 走 <gateway> del
-3 走 <n> Zki
-3 走 <own> emc
-3 走 <service> ecm
-3 走 <service> 到 fkd
-3 走 bfl
-3 走 的 enb
-3 超 dgj
-3 超 时 , dfj
-3 超 时 dgj
-3 边 Vte
-3 过 <gateway> fYp
-3 过 idh
-3 还 <far> cob
-3 还 <own> gkc
-3 还 bji
-3 还 能 access gjd
-3 还 能 连 gkc
-3 这 <client> mce
-3 这 <zone> cfk
-3 这 gck
-3 这 台 lcf
-3 这 台 是 lcf
-3 这 条 , hbk
-3 这 条 gck
-3 连 <gateway> dhi
-3 连 <host> eqX
-3 连 <own> fkd
-3 连 <server> eek
-3 连 hjc
-3 连 不 gkc
-3 连 不 上 gkc
-3 连 我 fna
-3 连 我 们 fna
-3 连 接 到 fej
-3 连 的 liZ
-3 连 的 是 liZ
-3 通 eek
-3 那 边 dhi
-3 邮 <own> emd
-3 邮 clf
-3 邮 件 clf
-3 部 okU
-3 配 <own> cme
-3 配 cjh
-3 配 的 cjh
-3 配 的 是 cjh
-3 里 Zfo
-3 问 <client> ika
-3 问 <own> cjh
-3 问 <zone> miY
-3 问 <zone> 到 fmb
-3 问 不 bme
-3 问 不 了 bme
-3 面 jge
-4 ' ncd
-4 'connection gmb
-4 's <own> fjf
-4 's dii
-4 , <client> pfY
-4 , <far> rcZ
-4 , <gateway> Tnl
-4 , <own> eke
-4 , <public> bji
-4 , <server> cem
-4 , <zone> eZp
-4 -i jch
-4 -j <own> ddl
-4 -j gbm
-4 : <- pcb
-4 : <client> pXg
-4 : <far> rWg
-4 : <gateway> kfd
-4 : <host> bij
-4 : <outside> ebn
-4 : <own> dmd
-4 ; kcg
-4 <client> <client> eoa
-4 <client> <far> jib
-4 <client> <gateway> gjd
-4 <client> <host> idh
-4 <client> <own> fpZ
-4 <client> <server> eZp
-4 <client> <zone> lZi
-4 <client> jch
-4 <far> <gateway> cgj
-4 <far> <host> coc
-4 <far> <own> btY
-4 <far> agn
-4 <gateway> <client> nZg
-4 <gateway> <far> djg
-4 <gateway> <gateway> dmd
-4 <gateway> <host> Xin
-4 <gateway> <outside> lee
-4 <gateway> <own> gjd
-4 <gateway> <zone> jef
-4 <gateway> kde
-4 <host> <client> jja
-4 <host> <far> enb
-4 <host> <gateway> dcm
-4 <host> <host> jgd
-4 <host> <outside> ijc
-4 <host> <own> dhi
-4 <host> <public> dfk
-4 <n> <- hcj
-4 <n> <client> jfe
-4 <n> <gateway> chj
-4 <n> <outside> iic
-4 <n> <own> ddl
-4 <n> <server> afn
-4 <n> <zone> kbi
-4 <outside> <client> kgc
-4 <outside> <far> rYd
-4 <outside> <gateway> Xoi
-4 <outside> <host> Zlh
-4 <outside> <outside> cfm
-4 <outside> <own> dme
-4 <outside> <zone> hla
-4 <own> <client> lcf
-4 <own> <far> qac
-4 <own> <gateway> Xfq
-4 <own> <host> agm
-4 <own> <outside> ndc
-4 <own> <own> gZn
-4 <own> kfc
-4 <public> jja
-4 <server> <gateway> edm
-4 <server> <outside> bmf
-4 <server> <own> ekd
-4 <server> <zone> kia
-4 <server> gla
-4 <service> <client> ilZ
-4 <service> <outside> nZg
-4 <service> <own> enc
-4 <service> <public> ejf
-4 <zone> <far> lde
-4 <zone> <gateway> eek
-4 <zone> <host> cme
-4 <zone> <outside> Zlh
-4 <zone> <own> fje
-4 <zone> <public> dle
-4 <zone> <server> fej
-4 <zone> <zone> mga
-4 <zone> ika
-4 ? <host> anf
-4 ? <outside> niX
-4 ? <own> apd
-4 ^ <far> fej
-4 ^ <gateway> jai
-4 ^ <host> lah
-4 ^ <own> emc
-4 ^ <public> flc
-4 ^ <server> fdl
-4 a <client> clf
-4 a <far> jgd
-4 a <gateway> Zcr
-4 a <outside> kdf
-4 a <zone> kXl
-4 a aij
-4 able <client> coc
-4 able <gateway> glc
-4 able <host> agm
-4 able <zone> flc
-4 able bji
-4 about fkd
-4 accept <client> oeZ
-4 accept <host> fmb
-4 accept <zone> ddm
-4 accept ici
-4 access Xkl
-4 add <zone> neb
-4 add lfc
-4 added Xin
-4 adding <zone> jee
-4 adding kee
-4 after <client> ohW
-4 after fdj
-4 all bdo
-4 allowed glb
-4 an <host> bne
-4 an jgd
-4 and <client> kmW
-4 and <zone> pbc
-4 and dgj
-4 answer hZm
-4 answers iak
-4 any <outside> fkd
-4 any Wph
-4 anything <outside> jfe
-4 anything dmd
-4 append <zone> ecm
-4 append ici
-4 are kfd
-4 arrives <own> eke
-4 arrives eke
-4 arriving <own> Zpe
-4 arriving ane
-4 as <gateway> bZs
-4 as pcc
-4 assume taZ
-4 at <client> atZ
-4 at <outside> Zkj
-4 at <zone> obd
-4 be <host> blg
-4 be <zone> kjY
-4 before nbe
-4 box kZj
-4 browse flc
-4 but ddn
-4 by <client> seX
-4 by <host> ajj
-4 by <zone> sUg
-4 by naf
-4 can <client> miY
-4 can <far> ejf
-4 can <host> fje
-4 can <own> fld
-4 can <zone> jdf
-4 can jdg
-4 can't <own> Zof
-4 can't <zone> bji
-4 can't efj
-4 cannot <server> gdk
-4 cannot dgj
-4 cant <host> bgk
-4 cant <zone> cqa
-4 cant amh
-4 change <own> eke
-4 change Uko
-4 client <own> eoa
-4 client <server> dfk
-4 client foZ
-4 clients foZ
-4 close <own> gsU
-4 close gsU
-4 colleague <client> kgc
-4 colleague lfc
-4 comes lbh
-4 coming <own> anf
-4 coming anf
-4 confirm <zone> eke
-4 confirm dle
-4 connect <gateway> fcl
-4 connect <own> Ytb
-4 connect Yhn
-4 connection <client> rdY
-4 connection <outside> gbl
-4 connection <own> bmf
-4 connection <server> efk
-4 connection <zone> aki
-4 connections iib
-4 could <far> kcg
-4 could <host> hbj
-4 could <outside> naf
-4 could <zone> dob
-4 could ibj
-4 curl <own> fej
-4 curl Zfo
-4 delete <outside> naf
-4 delete oZf
-4 deliver Zgn
-4 desk rfW
-4 directly gWq
-4 dnat <client> lgb
-4 dnat <outside> fZo
-4 dnat <own> XzX
-4 do <client> XvZ
-4 do <host> dhi
-4 do <outside> imY
-4 do <zone> uaY
-4 does <client> pad
-4 does <gateway> eek
-4 does <outside> jja
-4 does <own> gje
-4 does <zone> led
-4 does efj
-4 dport <host> agm
-4 dport dgj
-4 e cjg
-4 end <host> aeo
-4 established <own> frW
-4 established drY
-4 even <outside> gam
-4 even fje
-4 ever <zone> ckg
-4 ever bdo
-4 failed <host> fna
-4 fetch Xkl
-4 fix hla
-4 for <client> qac
-4 for <host> hdi
-4 for <outside> jci
-4 for <own> cii
-4 for <zone> fkd
-4 for kZj
-4 forward <host> clf
-4 forward <zone> Zhm
-4 forward bji
-4 foxmail <own> enb
-4 foxmail fje
-4 from <client> ipV
-4 from <far> kee
-4 from <gateway> cfk
-4 from <host> Wwa
-4 from <outside> dhi
-4 from <own> fkc
-4 from <zone> efj
-4 from Yog
-4 fwd <zone> fej
-4 fwd fej
-4 get <far> Tuf
-4 get <host> Wrf
-4 get <own> eke
-4 get <zone> knV
-4 get frW
-4 gets <own> Zof
-4 gets nfb
-4 gives iaj
-4 goes <zone> lgb
-4 goes jai
-4 got fbm
-4 gw cen
-4 hand kgc
-4 hangs cfl
-4 happens <own> gjd
-4 happens aoe
-4 has <own> emc
-4 has <server> Vfs
-4 has <zone> ngZ
-4 has naf
-4 have <far> mbg
-4 have eke
-4 he dgj
-4 her gkb
-4 here <zone> afn
-4 here afn
-4 hi <client> lfc
-4 hi lfc
-4 hit Zeo
-4 host <client> dgj
-4 host cgk
-4 how <zone> ugS
-4 how ogY
-4 i <far> dle
-4 i <gateway> fkd
-4 i <host> dcn
-4 i <outside> cij
-4 i <own> eqY
-4 i <zone> lbh
-4 i gbl
-4 i'm jhc
-4 icmp <client> occ
-4 icmp ihd
-4 id cfl
-4 if <client> imY
-4 if <outside> del
-4 if <own> bvW
-4 in <client> niX
-4 in <far> goY
-4 in <gateway> hjc
-4 in <host> Zfo
-4 in <outside> eek
-4 in <own> dmd
-4 in <zone> ean
-4 in ejf
-4 instead ngZ
-4 into qca
-4 iptables <zone> nfZ
-4 iptables pfY
-4 is <client> eoa
-4 is <far> mcd
-4 is <gateway> clf
-4 is <host> hdi
-4 is <outside> pYf
-4 is <own> dmd
-4 is <zone> cji
-4 it <gateway> edm
-4 it <host> dld
-4 it <outside> jef
-4 it <own> fje
-4 it <zone> naf
-4 it gjd
-4 its <client> cpb
-4 its <far> Yog
-4 its <host> Ylj
-4 its amg
-4 itself <far> Yog
-4 itself <host> chj
-4 itself <outside> jfe
-4 just <gateway> gan
-4 just oae
-4 kernel <zone> fdk
-4 kernel fdk
-4 laptop <client> lde
-4 laptop <own> cpb
-4 laptop jhc
-4 length <client> bgl
-4 length <far> bfl
-4 length <zone> Vgr
-4 length aki
-4 let bij
-4 lets bji
-4 like lcf
-4 line <client> qZd
-4 line <far> dcn
-4 line <host> Zil
-4 line <outside> Xfq
-4 line <zone> nZg
-4 line eld
-4 logs kfd
-4 machines dap
-4 mail <own> djf
-4 make khb
-4 martian <client> kdf
-4 martian lfc
-4 masquerade <own> flc
-4 masquerade <zone> pda
-4 masquerade rcZ
-4 may bsZ
-4 me <client> kdf
-4 me pfZ
-4 mean edl
-4 monitoring <far> kgd
-4 monitoring ngY
-4 morning mfb
-4 moved <zone> tVe
-4 moved klX
-4 must <own> cme
-4 must <server> gck
-4 mx <far> apd
-4 mx bpd
-4 my <client> kee
-4 my <own> Yrd
-4 my <zone> kdf
-4 my kai
-4 nat mdd
-4 nc <host> dhi
-4 nc <own> gdj
-4 need lah
-4 needs <host> bmf
-4 needs clf
-4 never oZf
-4 new hla
-4 nmap <own> alg
-4 nmap ejf
-4 nobody enb
-4 not fbm
-4 of <client> qZc
-4 of <far> hjc
-4 of <gateway> Tir
-4 of <outside> qca
-4 of <zone> ofa
-4 of qbb
-4 off <zone> udV
-4 off seW
-4 oif <client> jef
-4 oif <far> sVf
-4 oif ndc
-4 on <client> jlY
-4 on <far> lfd
-4 on <gateway> eYq
-4 on <host> glb
-4 on <outside> kcg
-4 on <own> eoZ
-4 on <zone> mWk
-4 on kgc
-4 once Zhm
-4 one <outside> kee
-4 one ncd
-4 only igd
-4 open <client> knV
-4 open <host> Zhm
-4 open <outside> ngZ
-4 open <own> bme
-4 open gcj
-4 opened aoe
-4 opens cem
-4 other jlZ
-4 our <client> lkY
-4 our <far> qba
-4 our <host> ofZ
-4 our <own> eob
-4 our ofZ
-4 out <client> lYj
-4 out <far> neb
-4 out <gateway> dih
-4 out <outside> btZ
-4 out <own> dnc
-4 out dcn
-4 outbound <host> tZa
-4 outbound mhZ
-4 outlook <own> coc
-4 outlook <server> ebn
-4 over <own> Zpe
-4 over hjc
-4 own <own> ejf
-4 own ejf
-4 packet <client> Wqg
-4 packet <host> dle
-4 packet <zone> nfb
-4 packet jkZ
-4 packets chj
-4 pc <own> fkc
-4 pc hdh
-4 people jja
-4 permitted aki
-4 ping <client> imY
-4 ping <gateway> fkd
-4 ping <host> eld
-4 ping <zone> Ygp
-4 ping ahk
-4 please kdf
-4 pls <own> ejf
-4 pls jfe
-4 plz dkf
-4 policy <outside> jef
-4 policy <zone> lde
-4 policy jef
-4 port <client> naf
-4 port <far> mbf
-4 port <gateway> cdn
-4 port <host> afm
-4 port <outside> ahl
-4 port <own> Ypf
-4 port <zone> xbU
-4 postrouting <host> eWs
-4 postrouting eZp
-4 ppl djg
-4 prerouting <own> eke
-4 prerouting <zone> fej
-4 prerouting eje
-4 printer <client> dnb
-4 printer cij
-4 probe chk
-4 public edl
-4 question neb
-4 quic <outside> jee
-4 reach ckg
-4 real mdd
-4 recv <own> gqX
-4 recv gqX
-4 refused <client> peZ
-4 refused <outside> bfm
-4 refused lde
-4 relay aod
-4 reply mhZ
-4 right nZg
-4 rip <host> cme
-4 rip cme
-4 root <own> fje
-4 root fje
-4 route nZg
-4 rule dfl
-4 rules <own> gma
-4 rules gma
-4 s bdo
-4 saddr <client> eqZ
-4 saddr <own> gjd
-4 same <outside> gam
-4 same gam
-4 say gck
-4 says <own> eke
-4 says ijc
-4 scan fkd
-4 scanner fna
-4 scans <host> dpa
-4 scans cqb
-4 see chi
-4 send <far> Zof
-4 send blh
-4 sent <far> Xoh
-4 sent <host> arb
-4 sent <own> foZ
-4 sent inX
-4 server <far> dkf
-4 server <own> flc
-4 server <public> fke
-4 server clf
-4 set dgk
-4 should idh
-4 show anf
-4 since <zone> jbi
-4 since dob
-4 sits lah
-4 so <zone> fbm
-4 so cii
-4 some <outside> kgd
-4 some ked
-4 somebody jmX
-4 someone dkf
-4 source <host> ijc
-4 source ijc
-4 spins dfk
-4 src Xsd
-4 ssl blg
-4 still <far> Uwd
-4 still <outside> lcf
-4 still <own> csY
-4 still fld
-4 suppose dgj
-4 syn <host> dXr
-4 syn hck
-4 take <outside> bgl
-4 take jZk
-4 talk blh
-4 talks Zqd
-4 tcp <client> jkZ
-4 tcp <gateway> Yhn
-4 tcp <host> fej
-4 tcp <outside> mga
-4 tcp <own> aoe
-4 tcp <zone> mYi
-4 tcp iaj
-4 team mYi
-4 tell <gateway> afn
-4 tell fdk
-4 that <client> dgj
-4 that <gateway> Zdq
-4 that <host> jhc
-4 that <outside> mga
-4 that <own> dsX
-4 that <zone> dap
-4 the <client> lXk
-4 the <far> aqb
-4 the <gateway> Yjl
-4 the <host> jch
-4 the <outside> iic
-4 the <own> erX
-4 the <public> cii
-4 the <server> edl
-4 the <zone> nXi
-4 then <own> fvS
-4 there <zone> ofZ
-4 there ici
-4 they <host> cco
-4 they caq
-4 this nfa
-4 through fcl
-4 thunderbird <own> ena
-4 thunderbird cii
-4 ticket <client> uTf
-4 ticket nfa
-4 time gck
-4 timed <client> ked
-4 to <client> cne
-4 to <far> ngZ
-4 to <gateway> hYn
-4 to <host> aZs
-4 to <outside> jib
-4 to <own> fje
-4 to <zone> eke
-4 to ahl
-4 told ngZ
-4 trace kdf
-4 traffic <far> cnd
-4 traffic <zone> Zpe
-4 traffic Zkj
-4 trying <own> gdj
-4 trying fek
-4 udp <client> cih
-4 udp <far> Rwg
-4 udp <gateway> ihd
-4 udp <host> saZ
-4 udp <outside> idh
-4 udp <own> emc
-4 udp <zone> lbg
-4 udp neb
-4 unreplied <own> gZn
-4 unreplied gWq
-4 up qeZ
-4 upstream cen
-4 us ail
-4 use <host> Wtd
-4 use <own> fcl
-4 use Wmk
-4 user bji
-4 users Xub
-4 vlan Wuc
-4 vz <client> lcf
-4 vz obd
-4 want cjh
-4 wants <host> Zjk
-4 wants ahl
-4 was qeZ
-4 way ihd
-4 we <outside> cbp
-4 we <zone> lXj
-4 went kdf
-4 were gam
-4 what <client> rZb
-4 what <far> apd
-4 what coc
-4 whats ecm
-4 when <client> nZg
-4 when <far> kgd
-4 when <outside> fam
-4 when <own> doc
-4 when <zone> nbe
-4 when kbh
-4 whenever <own> fjd
-4 whether <outside> kcg
-4 whether <zone> kgd
-4 whether lde
-4 which <host> cjh
-4 which bkg
-4 while ecm
-4 why <host> aik
-4 will glb
-4 with <own> djf
-4 with jjb
-4 without kfd
-4 work jfe
-4 works <outside> Vdv
-4 works Vkn
-4 workstation Ykk
-4 would <far> jch
-4 would <outside> Ydr
-4 would <own> epZ
-4 would <zone> lbh
-4 you <client> lgb
-4 一 <host> fna
-4 一 <outside> rdY
-4 一 <own> fmb
-4 一 <zone> bdo
-4 一 ahl
-4 上 <client> pYf
-4 上 <own> apd
-4 上 <zone> jeg
-4 上 pWh
-4 不 <gateway> fcl
-4 不 <host> bod
-4 不 <outside> ele
-4 不 <own> gma
-4 不 alh
-4 个 bji
-4 为 aik
-4 主 fke
-4 么 <outside> dbo
-4 也 fdk
-4 了 <outside> Xni
-4 了 <zone> qeZ
-4 了 kgb
-4 事 <own> ekd
-4 事 lfc
-4 人 jdf
-4 从 <client> Yrc
-4 从 <gateway> goY
-4 从 <host> dnb
-4 从 Wph
-4 他 <own> Zof
-4 他 jgd
-4 们 adp
-4 件 <own> djf
-4 件 dle
-4 会 <gateway> cgk
-4 会 <host> aYu
-4 体 mag
-4 信 <far> dkf
-4 信 <own> gjd
-4 信 <server> ffj
-4 信 dhi
-4 内 <host> Zhm
-4 内 afn
-4 写 jfe
-4 出 hid
-4 到 <client> lfc
-4 到 <far> hrV
-4 到 <host> cfl
-4 加 <client> khb
-4 加 <zone> gdk
-4 加 dih
-4 动 ane
-4 助 gkb
-4 包 <client> ogZ
-4 包 ici
-4 卡 gck
-4 去 oZf
-4 反 kee
-4 发 <own> cpb
-4 发 mag
-4 口 Zil
-4 可 cij
-4 台 <client> jfe
-4 同 <client> foZ
-4 同 cnd
-4 后 fje
-4 吗 cii
-4 啥 hbk
-4 回 fbm
-4 在 <client> kee
-4 在 <host> bne
-4 在 <outside> jdg
-4 在 lha
-4 址 <own> aqc
-4 址 mga
-4 外 dkf
-4 好 <outside> kdf
-4 好 kcf
-4 如 lha
-4 客 <client> kfe
-4 客 <own> crZ
-4 客 ibj
-4 对 Xmj
-4 己 <client> blg
-4 己 <far> djg
-4 己 doa
-4 帮 <gateway> ddl
-4 帮 icj
-4 开 <host> bar
-4 开 jWn
-4 影 ijb
-4 志 eld
-4 忙 jch
-4 想 fej
-4 成 <zone> kfd
-4 成 mbf
-4 我 <client> mce
-4 我 jgd
-4 户 <client> niX
-4 户 <own> glc
-4 户 chj
-4 打 ikZ
-4 把 jnW
-4 抓 <client> lfc
-4 抓 <host> Zng
-4 报 bkh
-4 掉 <zone> efj
-4 掉 dhi
-4 接 <client> dmd
-4 接 Zil
-4 控 dmc
-4 收 ici
-4 改 <outside> mga
-4 改 ngZ
-4 放 cjh
-4 教 ndd
-4 日 ffj
-4 时 oea
-4 明 <own> cnd
-4 明 dke
-4 是 <client> rba
-4 是 <outside> bhl
-4 是 kbh
-4 有 <gateway> bcp
-4 有 <zone> neb
-4 有 pda
-4 服 <client> dmd
-4 服 dmd
-4 本 <own> cnd
-4 本 kfc
-4 机 <client> apd
-4 机 <far> Zqc
-4 机 <host> eoa
-4 机 <own> gmb
-4 机 aoe
-4 条 <host> lah
-4 条 <outside> mga
-4 条 <own> fma
-4 条 <zone> led
-4 条 mec
-4 来 <own> ejf
-4 来 aik
-4 查 cjh
-4 求 dfk
-4 没 <gateway> cbp
-4 没 mcf
-4 法 <server> eek
-4 法 fej
-4 烦 <zone> mec
-4 烦 jhc
-4 班 kcg
-4 用 <host> Yqe
-4 用 <own> dle
-4 电 <own> ejf
-4 的 <client> hjc
-4 的 <far> aoe
-4 的 <gateway> agm
-4 的 <host> gdj
-4 的 <outside> hbk
-4 的 <own> evT
-4 的 <public> eek
-4 的 <zone> koU
-4 的 glb
-4 直 <client> jhc
-4 直 <gateway> fke
-4 直 <host> fke
-4 直 <zone> cem
-4 看 <client> jff
-4 看 <far> djg
-4 看 <gateway> cfl
-4 看 <host> dmd
-4 看 <own> clf
-4 看 <zone> edl
-4 看 hic
-4 确 sXd
-4 程 <client> glb
-4 程 dkf
-4 端 <gateway> cfk
-4 端 <own> coc
-4 端 <server> eek
-4 端 eld
-4 第 <outside> pda
-4 第 hdh
-4 经 fZo
-4 网 Yub
-4 能 <far> ang
-4 能 <host> agl
-4 能 <outside> bme
-4 能 bij
-4 脑 <own> fld
-4 脑 hkb
-4 自 <outside> ckg
-4 自 <public> fdk
-4 自 eke
-4 行 <client> rYd
-4 行 <outside> dgk
-4 行 <zone> mec
-4 被 jfe
-4 要 <host> bwV
-4 要 jbi
-4 认 lde
-4 许 jgd
-4 设 ljY
-4 访 bkh
-4 话 cme
-4 说 <own> flc
-4 说 flc
-4 请 <client> jef
-4 请 <zone> jfe
-4 请 lgb
-4 走 Zng
-4 超 <gateway> dbo
-4 超 lah
-4 转 <outside> meb
-4 转 mcf
-4 边 <own> bmg
-4 边 pad
-4 还 <far> eke
-4 还 <gateway> ajj
-4 还 <own> goY
-4 这 <zone> mfc
-4 这 jib
-4 连 <own> bsZ
-4 连 cnd
-4 通 <gateway> fcl
-4 通 del
-4 那 <outside> clf
-4 那 hoY
-4 邮 bmf
-4 都 mdd
-4 配 dfk
-4 里 <host> Wph
-4 里 ang
-4 错 mbf
-4 镜 hid
-4 问 <client> tXc
-4 问 <host> cii
-4 问 <own> gjd
-4 问 <zone> bdo
-4 面 gkb
1 $ <client> neb
1 $ <far> Zpf
1 $ <gateway> bmf
1 $ <own> enb
1 $ <public> eld
1 $ <server> dek
1 $ <zone> lbg
1 ' , <n> kee
1 ' , lfc
1 ' <outside> Wnj
1 ' <own> lfc
1 ' jee
1 ' off dgj
1 ' out cfl
1 ' out of cfl
1 's <gateway> lai
1 's <host> Woi
1 's <n> arb
1 's <service> Xqf
1 's <zone> flc
1 's ajj
1 's own kgc
1 , <client> , del
1 , <far> bne
1 , <gateway> mkW
1 , <gateway> 会 fke
1 , <gateway> 放 hjc
1 , <gateway> 这 dnc
1 , <host> fdk
1 , <n> $ crY
1 , <n> , dle
1 , <n> blg
1 , <n> tcp Ynh
1 , <n> udp lde
1 , <n> 端 efj
1 , <outside> 访 dfj
1 , <public> Zgn
1 , <server> fcl
1 , <service> <server> meb
1 , <service> ? dmd
1 , <service> on pcb
1 , <zone> eek
1 , <zone> 的 aki
1 , <zone> 访 dgj
1 , <zone> 还 dfl
1 , allowed ? fkd
1 , allowed gjd
1 , allowed or kcf
1 , and does djg
1 , and hdi
1 , any fje
1 , any port clf
1 , but kha
1 , can ici
1 , can they qbb
1 , destination gjc
1 , does <service> hla
1 , does it Zmh
1 , does that hdi
1 , does the lgc
1 , dst <host> iic
1 , dst obd
1 , fine Yqf
1 , foxmail nfZ
1 , from Yim
1 , i lbg
1 , ip Yeq
1 , is <service> pYf
1 , is it dqZ
1 , is kdf
1 , is the jYl
1 , it pVi
1 , never gjd
1 , no ben
1 , not Yog
1 , nothing ckg
1 , ok kjZ
1 , on dev lfc
1 , on jcg
1 , open ? mga
1 , open ijb
1 , or does hka
1 , or is lbg
1 , or lfc
1 , outlook teU
1 , plain <service> gkd
1 , plain gkd
1 , port <n> fek
1 , session ekf
1 , should lkX
1 , so eke
1 , source dnb
1 , target qZd
1 , tcp <n> ilZ
1 , tcp hmZ
1 , tcp port Yqf
1 , the lah
1 , thunderbird kdf
1 , udp <n> bne
1 , udp bne
1 , what egj
1 , when pac
1 , where qca
1 , which jdg
1 , who kbg
1 , why bhl
1 , will eke
1 , will it liZ
1 , will the ikb
1 , would efk
1 , would it bne
1 , would that cnd
1 , yes dih
1 , yes or dih
1 , 一 clf
1 , 一 直 clf
1 , 不 Zdq
1 , 从 fpZ
1 , 会 不 bji
1 , 出 dle
1 , 发 dob
1 , 发 信 led
1 , 回 fje
1 , 帮 iic
1 , 想 <service> mdd
1 , 想 kbh
1 , 我 ejf
1 , 收 peZ
1 , 放 ijb
1 , 是 <gateway> eke
1 , 是 fcl
1 , 目 jgd
1 , 目 的 jgd
1 , 端 clf
1 , 端 口 clf
1 , 能 ici
1 , 行 jaj
1 , 要 nZh
1 , 说 lde
1 , 走 cgk
1 , 这 样 Yim
1 , 连 jkZ
1 , 连 的 ici
1 , 麻 iid
1 , 麻 烦 iid
1 -> <client> tVd
1 -> <far> oad
1 -> <gateway> lbf
1 -> <host> <service> kee
1 -> <host> oYg
1 -> <outside> , hdi
1 -> <own> $ jfd
1 -> <own> , ogY
1 -> <own> ? kgc
1 -> <own> ok kgc
1 -> <zone> , mbf
1 -> mZh
1 -a prerouting dih
1 -d <host> -j Xfq
1 -d <host> -p lah
1 -d <host> kai
1 -d <outside> ked
1 -d <zone> ici
1 -d hdi
1 -j <far> jdg
1 -j <host> fje
1 -j <outside> ele
1 -j <zone> Vhq
1 -j accept ejf
1 -j dle
1 -j drop , Xbt
1 -j drop kYk
1 -j masquerade , fXq
1 -j masquerade akh
1 -j snat ddm
1 -j snat to ddm
1 -o <outside> -p lcf
1 -o <outside> idg
1 -o <zone> -j ldf
1 -o <zone> -p idh
1 -o <zone> jeg
1 -o jdg
1 -p <host> ajj
1 -p <own> ejf
1 -p <zone> hbk
1 -p tcp dport Ymi
1 : <client> qac
1 : <far> djg
1 : <gateway> lah
1 : <host> coc
1 : <n> failed jef
1 : <outside> jdg
1 : <own> jfe
1 : <server> Zeq
1 : <zone> erX
1 : connect : mbe
1 : connect mbe
1 : connection dgj
1 : iib
1 : is kgc
1 : open Zng
1 : postfix jef
1 : trying <own> jfd
1 : trying jfd
1 ; <outside> pZf
1 ; <own> eld
1 ; connection gje
1 ; nfa
1 ; the connection eke
1 ; the eke
1 <- <host> eke
1 <- <zone> aqc
1 <- bra
1 <client> <client> uWc
1 <client> <own> eke
1 <client> <server> bbq
1 <client> <zone> XZx
1 <client> edl
1 <client> 的 <n> bem
1 <client> 的 Vhq
1 <client> 要 bgm
1 <far> , Wbv
1 <far> : cjh
1 <far> : connection eje
1 <far> <client> mXj
1 <far> <far> eje
1 <far> <host> ejf
1 <far> <outside> bbp
1 <far> a ? idh
1 <far> a idh
1 <far> echo jch
1 <far> echo request jch
1 <far> s , khb
1 <far> s khb
1 <gateway> <client> dZq
1 <gateway> <zone> jdh
1 <gateway> ebo
1 <host> , jbi
1 <host> : connection dmd
1 <host> : dmd
1 <host> <client> mXj
1 <host> <host> aeo
1 <host> <n> lfd
1 <host> <outside> oiW
1 <host> <server> aep
1 <host> <zone> ogY
1 <host> ham
1 <host> s , lbg
1 <host> s lbg
1 <host> 上 Vfs
1 <host> 的 <n> bra
1 <host> 的 aki
1 <n> $ $ eke
1 <n> $ eke
1 <n> , Zof
1 <n> <client> jic
1 <n> <far> lcf
1 <n> <gateway> Xnh
1 <n> <host> arc
1 <n> <n> <n> mfb
1 <n> <n> jch
1 <n> <outside> fmb
1 <n> <own> enc
1 <n> <zone> hbk
1 <n> ? $ dle
1 <n> ? dmd
1 <n> dmd
1 <n> from clf
1 <n> nc : dme
1 <n> nc dme
1 <n> on <client> egj
1 <n> tcp kia
1 <n> trying flc
1 <n> udp , cme
1 <n> udp bpc
1 <n> 不 ekf
1 <n> 不 通 ejf
1 <n> 会 gjd
1 <n> 吗 dkf
1 <n> 应 dke
1 <n> 应 该 dke
1 <n> 直 ejf
1 <n> 直 接 ejf
1 <n> 通 ckg
1 <outside> , lce
1 <outside> <outside> jaj
1 <outside> <zone> kcg
1 <own> , <service> fej
1 <own> , bhk
1 <own> , port ecm
1 <own> : connection eke
1 <own> : gjd
1 <own> <client> mde
1 <own> <far> mce
1 <own> <n> sVf
1 <own> <outside> lbg
1 <own> <own> bod
1 <own> <public> fXp
1 <own> <server> fej
1 <own> <service> nUl
1 <own> <zone> kgd
1 <own> ? $ gdk
1 <own> ? fZo
1 <own> on <n> gZo
1 <own> on gYp
1 <own> port <n> fdk
1 <own> port fdk
1 <own> tcp <n> oae
1 <own> tcp oae
1 <own> timed efk
1 <own> timed out efj
1 <own> 收 <service> gdj
1 <own> 收 gdj
1 <own> 的 <n> gZn
1 <own> 的 gZn
1 <server> 的 <service> bmf
1 <server> 的 bmf
1 <server> 能 flc
1 <server> 要 vUd
1 <service> $ $ dnd
1 <service> $ dnd
1 <service> , R2a
1 <service> : connect gdk
1 <service> <client> pea
1 <service> <far> dle
1 <service> <host> <n> qXf
1 <service> <host> bmf
1 <service> <n> Uue
1 <service> <outside> idh
1 <service> <own> <n> oeZ
1 <service> <own> ijb
1 <service> <server> bkh
1 <service> ? $ eoa
1 <service> ? bsZ
1 <service> djg
1 <service> into rYc
1 <service> ok ? aij
1 <service> ok aki
1 <service> to <host> lcf
1 <service> to tSh
1 <service> 到 <gateway> kcg
1 <service> 到 oYg
1 <zone> , oea
1 <zone> <zone> gkc
1 <zone> iic
1 <zone> 上 jTq
1 <zone> 收 fWr
1 <zone> 的 jfe
1 <zone> 的 同 hal
1 <zone> 能 6YO
1 ? <client> ija
1 ? <gateway> Zhl
1 ? <host> Tri
1 ? <outside> ihd
1 ? <own> dih
1 ? <public> cgl
1 ? <zone> jlY
1 ? ? $ ihd
1 ? ? ? dfk
1 ? ? kfd
1 ? i blg
1 a ? fke
1 a gkc
1 able <client> sVg
1 able <host> vTe
1 able <zone> ejf
1 able ofZ
1 able to <service> qWg
1 able to hit hal
1 able to ofZ
1 able to talk dlf
1 access <outside> dkf
1 access ? $ crY
1 access ? crY
1 access jib
1 adress Zcs
1 after <own> gma
1 after dpb
1 after that ? gjd
1 after that glb
1 afterwards ? $ cjh
1 afterwards eke
1 against kdf
1 allowed <client> hla
1 allowed <far> Ypg
1 allowed <gateway> peZ
1 allowed <host> hYn
1 allowed <zone> qbb
1 allowed ? $ hkb
1 allowed ? hkb
1 allowed or qda
1 allowed out jZk
1 allowed out to jZk
1 allowed to talk peZ
1 and <client> gan
1 and <far> gjd
1 and <host> mZh
1 and <outside> naf
1 and <own> dtW
1 and <zone> kai
1 and gets bra
1 and has lfc
1 and has to lfc
1 and i qfX
1 and it dgi
1 and lZi
1 and nothing kai
1 and the jhb
1 and want pcb
1 and want to kgc
1 answer Xqe
1 answers Zhm
1 any djh
1 anything Xtc
1 are <client> aik
1 are <zone> ihd
1 are able lgb
1 are able to lgb
1 as <client> gej
1 as <gateway> dnd
1 as <own> Wvb
1 asks <client> ncc
1 asks ncd
1 at <client> glb
1 at <far> aik
1 at <gateway> eap
1 at <n> hid
1 at <own> cii
1 at <server> fdk
1 at <zone> enb
1 at all $ fkd
1 at bkh
1 be <client> peZ
1 be <far> hjc
1 be <gateway> fYo
1 be <host> foZ
1 be <own> djf
1 be <zone> lWl
1 be able ibk
1 be able to ibk
1 be aki
1 being ekf
1 blocked <client> lce
1 blocked ? jfe
1 blocked lce
1 blocking <gateway> ben
1 blocking ben
1 box $ $ Ygo
1 box $ Ygo
1 box , WXz
1 box <gateway> iic
1 box <zone> ldd
1 box ? $ emd
1 box ? emd
1 box itself nfa
1 browse <zone> nbe
1 browse mbf
1 but <outside> efk
1 but <own> erX
1 but cdn
1 by <client> eoa
1 by <host> djg
1 by <service> , epZ
1 by <service> epZ
1 by amg
1 calls rca
1 can <client> vdU
1 can <far> qYe
1 can <host> efj
1 can <outside> eek
1 can <zone> kdf
1 can get obd
1 can i dbo
1 can lZi
1 can not jmX
1 can open pcb
1 can reach mga
1 can use <own> ngZ
1 can't <host> sWe
1 can't <zone> neb
1 can't open ndc
1 can't scY
1 cannot <zone> jfe
1 cannot mbf
1 cant <client> qYe
1 cant <zone> rgW
1 cant open mce
1 cant vbX
1 client <outside> gkc
1 client <zone> jgd
1 clients <outside> oYf
1 clients get oZf
1 clients kcf
1 collects bod
1 come <own> eke
1 come back iic
1 come iic
1 coming anf
1 coming in dnb
1 complain mfc
1 complains ika
1 conect lec
1 conect to lec
1 connect <client> taZ
1 connect jfd
1 connects <far> mcf
1 connects <outside> fdk
1 connects <zone> ngZ
1 connects oZf
1 connects to <own> mga
1 connects to jfe
1 could <outside> nga
1 could <zone> oea
1 could ijb
1 curl <client> kgc
1 curl <own> hid
1 curl lgb
1 dead gma
1 deliver <host> qcb
1 deliver outbound occ
1 deliver pca
1 delivers <far> ncd
1 delivers lde
1 direct <host> dhi
1 direct chj
1 directly , bpc
1 directly <host> alh
1 directly <zone> avX
1 directly ? $ bik
1 directly ? bik
1 directly Xnh
1 directly on <n> gpY
1 directly on erX
1 dnat <zone> Tgt
1 dnat Tev
1 do <client> oea
1 do <gateway> efj
1 do <own> Xpg
1 do they jef
1 do with efj
1 does <client> igd
1 does <far> lec
1 does <gateway> cii
1 does <host> hdj
1 does <outside> Xhp
1 does <own> dmd
1 does <zone> iaj
1 does idi
1 does it bpd
1 does it get mce
1 does not amg
1 does that mhZ
1 does the <gateway> jlY
1 does the ldf
1 doesn't agl
1 doing afn
1 dont kfd
1 dport <n> Xtc
1 dport <own> gkc
1 dport Xtc
1 drop <gateway> Ycr
1 drop iXm
1 dropped ihd
1 dropped or jhd
1 dst <client> kcg
1 dst <client> len pad
1 dst <client> sport efj
1 dst <far> len ilZ
1 dst <host> kfd
1 dst <host> len lee
1 dst <host> sport jfe
1 dst jef
1 eating <gateway> cZr
1 eating cZr
1 eating it dYq
1 echo <far> dgj
1 ether <zone> gej
1 even <gateway> fYp
1 even <zone> iaj
1 even Yqf
1 even get cdn
1 ever emc
1 every lhb
1 every minute clf
1 expected naf
1 exposed gpX
1 fail qhV
1 failed <own> ecm
1 failed ecm
1 fetch oYg
1 fetches obd
1 folks <zone> ibk
1 folks jaj
1 for <client> Xni
1 for <host> gck
1 for <outside> fje
1 for <own> , hcj
1 for <own> port pdZ
1 for <service> $ djg
1 for <service> eoa
1 for <service> over Yog
1 for flc
1 for me cmd
1 for the emc
1 forward <gateway> ebn
1 forward ebn
1 forwarded foZ
1 from <client> , ejf
1 from <client> hla
1 from <far> amg
1 from <gateway> bnf
1 from <host> dmd
1 from <outside> $ dkf
1 from <outside> , cnd
1 from <outside> ? fkd
1 from <outside> bhk
1 from <outside> still dgj
1 from <own> gkc
1 from <zone> , dkf
1 from <zone> ? fje
1 from <zone> iic
1 from a fkd
1 from dob
1 from hitting hak
1 from line <n> cem
1 from line cem
1 from my hlZ
1 from talking odb
1 from the bhk
1 from the port YZv
1 get <client> cqa
1 get <far> fje
1 get <host> kfd
1 get <outside> kdf
1 get <own> fmb
1 get <service> iWo
1 get <service> on ddm
1 get <zone> mah
1 get an answer pXg
1 get an pXg
1 get at <host> lcf
1 get at lcf
1 get cnd
1 get forwarded ika
1 get in oae
1 get out kgc
1 get out to rXe
1 get the Xpg
1 get through jfe
1 get through to jef
1 get to <far> rWf
1 get to <host> mdd
1 get to <own> mdd
1 get to <service> jdf
1 get to tWd
1 get to the sdX
1 gets <client> cuV
1 gets <far> iic
1 gets <outside> iYl
1 gets <own> fkd
1 gets <zone> kai
1 gets Yog
1 gets nothing mdd
1 gets out nhZ
1 gets out to qdZ
1 gets to bdo
1 gives <client> fje
1 gives <own> gkc
1 gives Yof
1 go <zone> kee
1 go bji
1 goes cfl
1 goes thru flc
1 going <client> mbf
1 going naf
1 going to naf
1 good djg
1 guys kee
1 hands fkd
1 hangs nhY
1 has <client> lkW
1 has <host> dgk
1 has <zone> nVk
1 has to fmb
1 have <zone> dem
1 have a jaj
1 have a way jaj
1 have naf
1 have no agm
1 hit <client> pbc
1 hit <host> kcg
1 hit <host> on jbi
1 hit <outside> kee
1 hit <own> jfe
1 hit <service> mdd
1 hit <zone> lfb
1 hit led
1 hitting <far> jef
1 hitting <own> jef
1 hitting mbf
1 host , Zjk
1 host <outside> sYc
1 host on Ykk
1 hosts <zone> rZb
1 hosts asa
1 i <client> tbY
1 i <host> oae
1 i <outside> kUo
1 i <own> YvZ
1 i <zone> gdj
1 i get ici
1 i mZh
1 i see lah
1 icmp Som
1 if i eld
1 if ijb
1 if we iid
1 in <client> kaj
1 in <far> oae
1 in <gateway> gam
1 in <host> Xog
1 in <outside> mag
1 in <own> elc
1 in <server> fbm
1 in <zone> mYj
1 in a jib
1 in icj
1 in it bii
1 in the bdo
1 instead Yeq
1 instead of cfl
1 into <client> hid
1 into <own> emc
1 ip <far> kgb
1 ip <own> dfl
1 ip daddr <client> odb
1 ip daddr <host> jef
1 ip daddr ndc
1 ip dscp cs fkd
1 ip dscp fkd
1 ip saddr <far> dgk
1 is <client> eke
1 is <gateway> jVo
1 is <host> mfb
1 is <outside> gck
1 is <own> djg
1 is <server> dco
1 is a jaj
1 is able lgb
1 is able to lgb
1 is being mec
1 is blocked ndc
1 is cjh
1 is fine ddl
1 is full Zjk
1 is full of Zjk
1 is it mga
1 is not hjc
1 is supposed eld
1 is supposed to eld
1 is that jef
1 is what vVd
1 it <client> mcf
1 it <outside> bij
1 it <own> fje
1 it chj
1 it is efj
1 it is fine efj
1 it works efj
1 it's gjd
1 itself $ $ ihd
1 itself $ ihd
1 itself , jhd
1 itself -> nbe
1 itself : fmb
1 itself <gateway> mhZ
1 itself <host> occ
1 itself ? $ dkf
1 itself ? dkf
1 itself able kdf
1 itself able to kdf
1 itself get out nfa
1 itself get pad
1 itself get to nbe
1 itself pgX
1 itself reach nhZ
1 itself resolve jef
1 itself to icj
1 just <client> ncd
1 just <zone> ncd
1 just hangs hid
1 just jhd
1 just sits kef
1 just sits there kef
1 keep ncd
1 land jnW
1 laptop <zone> jdh
1 last <zone> nYi
1 last week and kfd
1 len <client> Sxd
1 len <far> lde
1 len <host> fkd
1 len <n> ihc
1 len <n> proto elc
1 len <n> tos fld
1 len <n> ttl lhb
1 len <own> crZ
1 len ihc
1 let <far> Zng
1 let <gateway> ecm
1 let <zone> bXu
1 let ddl
1 let him chj
1 let me gck
1 let that dap
1 let that through dfk
1 let through dmd
1 lets <gateway> eao
1 lets eao
1 letting <gateway> eek
1 letting eek
1 listens <client> dmd
1 listens dmd
1 logs : kee
1 logs <client> rZc
1 logs pYf
1 logs this qac
1 lose <far> pad
1 lose <zone> nfa
1 lose pca
1 machine lfc
1 make <client> lcf
1 make <own> ckf
1 make <zone> tZZ
1 make ihd
1 make it out bmf
1 make it to jgc
1 may <zone> sZb
1 may tYa
1 must <client> dkf
1 must <host> qbb
1 must hjb
1 my cqa
1 need <zone> lfc
1 needs <client> pZe
1 needs <host> tbY
1 needs mZh
1 needs to pull ufT
1 network <zone> fmb
1 network fmb
1 never <own> eke
1 never mhZ
1 no kch
1 not <own> ejf
1 not njW
1 now vWb
1 of <host> Zsb
1 of jjb
1 off <outside> bgm
1 off bdo
1 off the dfk
1 off the port dfk
1 oif <zone> ether gej
1 ok <far> Zof
1 ok <gateway> hcj
1 ok <host> hdi
1 ok <outside> cmd
1 ok <own> gjd
1 ok ? $ jlY
1 ok ? hkb
1 ok or ahl
1 on <client> goY
1 on <gateway> dpb
1 on <host> djf
1 on <n> $ gjc
1 on <n> and goY
1 on <n> does boe
1 on <n> for aki
1 on <n> is eje
1 on <n> tcp Zqe
1 on <n> then fmb
1 on <n> udp led
1 on <own> flc
1 on <public> cpb
1 on <server> edl
1 on <service> $ apd
1 on <service> , aqd
1 on <service> ? bij
1 on <zone> kXl
1 on jaj
1 on port <n> fpY
1 on port fpY
1 on tcp <n> eao
1 on tcp eao
1 on the cen
1 once lkY
1 one kgd
1 only Zdr
1 open <client> ldf
1 open <gateway> ctX
1 open <host> kfc
1 open <own> ? ngZ
1 open <own> jhc
1 open <service> on jdf
1 open <service> xQf
1 open <zone> nce
1 open ? mdd
1 open a oaf
1 open for ejf
1 open to <outside> djg
1 open to bne
1 open to the dnc
1 opening <client> taZ
1 opening <own> lgc
1 opening obd
1 opens <client> tUf
1 opens <own> jib
1 opens <service> neb
1 opens <zone> jfd
1 opens odc
1 or <gateway> Wdt
1 or <host> clf
1 or <outside> mec
1 or <own> fje
1 or <zone> jlY
1 or ckg
1 or do dkf
1 or does it fek
1 or does lde
1 or is it kee
1 or is kee
1 or not ? kbh
1 or not idh
1 our <far> ndc
1 our occ
1 out <client> Zng
1 out <host> fkd
1 out <zone> ici
1 out <zone> mac del
1 out <zone> src eek
1 out jfe
1 out mac <n> efj
1 out mac efj
1 out of eke
1 out of line dgj
1 out of the Vfs
1 out on <outside> oae
1 out on oae
1 out src agm
1 out to <far> oae
1 out to lcf
1 outlook <zone> qdZ
1 outlook lbf
1 over <client> kdf
1 over <far> Svf
1 over <n> , amg
1 over <n> Zng
1 over <outside> Ypf
1 over <own> bod
1 over <service> $ dob
1 over <service> , ked
1 over <service> <n> Xqe
1 over <service> ? jqT
1 over <service> does kfd
1 over udp <n> lcf
1 over udp lcf
1 pass <gateway> cYt
1 pc <client> Ygo
1 pc <zone> fej
1 pc eej
1 pcs <zone> rdY
1 pcs rdY
1 people <zone> tfU
1 people are hdi
1 people qfX
1 permitted <zone> oae
1 permitted ? $ khb
1 permitted ? khb
1 permitted occ
1 permitted to obd
1 ping <client> sWe
1 ping <far> lbg
1 ping <gateway> naf
1 ping <host> jjb
1 ping <zone> lfc
1 ping ndb
1 ping 不 lce
1 ping 不 通 lce
1 ping 得 mag
1 ping 得 通 jdg
1 pinging pZe
1 pings kde
1 please oaf
1 pls $ $ eke
1 pls $ eke
1 pls <host> cpb
1 pls dpa
1 polls tWd
1 pops jef
1 pops up jef
1 port <client> dnc
1 port <far> cnd
1 port <gateway> gkc
1 port <host> bhl
1 port <n> $ bsZ
1 port <n> , clf
1 port <n> : ejf
1 port <n> ? bji
1 port <n> after gkc
1 port <n> and clf
1 port <n> does aof
1 port <n> failed jdg
1 port <n> is flc
1 port <n> tcp fcl
1 port <n> udp Xqe
1 port <n> will fmb
1 port <zone> fkd
1 port dhh
1 possible bxU
1 postfix <service> <n> oSl
1 postfix <service> oSl
1 postfix smtpd <n> cnd
1 postfix smtpd cnd
1 ppl <zone> jef
1 ppl jef
1 prints kde
1 prot <n> $ djg
1 prot <n> ejf
1 prot <own> ejf
1 prot ejf
1 proto elc
1 proto tcp elc
1 pulls <client> nbe
1 pulls nbe
1 pushes <client> qXf
1 pushes sUf
1 r , jef
1 r , seq jef
1 r <far> gbl
1 r jef
1 reach <client> rWe
1 reach <far> qeY
1 reach <host> mah
1 reach <host> on dbo
1 reach <outside> iaj
1 reach <own> $ ngZ
1 reach <own> kgc
1 reach <own> on jfd
1 reach <service> mga
1 reach <service> on lgc
1 reach <zone> nfa
1 reach sYd
1 reachable <host> Wrf
1 reachable <own> gdj
1 reachable bmf
1 reachable by Ypf
1 reachable from <outside> ckg
1 reachable from Xpg
1 receives lec
1 refused ihd
1 reports <client> lde
1 reports mec
1 right ihc
1 right now nZf
1 rules <zone> cdn
1 rules cbp
1 run kia
1 runs <client> bod
1 runs bod
1 s , gjd
1 s , seq fje
1 s <client> jgd
1 s <host> Ymi
1 s <own> ejf
1 s glb
1 say <zone> kfd
1 say mec
1 says : mfb
1 says <client> mbf
1 says <outside> kai
1 says <own> aoe
1 says <service> pYf
1 says <zone> qgW
1 scrapes <client> qZe
1 scrapes qZe
1 see <far> coc
1 see <zone> rZb
1 see amg
1 see the lVm
1 see when Yog
1 sees ejf
1 segment hid
1 send <host> vXa
1 send <zone> mgb
1 send mail mce
1 send uXb
1 sending occ
1 sends <client> pZe
1 sends <host> kdf
1 sends pYf
1 sends to hcj
1 server $ $ tXc
1 server $ tXc
1 server <host> on bne
1 server ? $ Ypg
1 server ? Xpg
1 server at Yer
1 server be jhc
1 server by <public> ecm
1 server by ail
1 server get jkZ
1 server in cnd
1 server is Xlk
1 server itself ebn
1 server on <n> eke
1 server on <service> ejf
1 server on anf
1 server or bgl
1 server over <service> ahm
1 server over ahm
1 server reachable cbp
1 server see Ymh
1 server see the Yni
1 server to mdd
1 server's <host> dhi
1 server's dhi
1 set bcp
1 she ihd
1 should <client> gje
1 should <host> bne
1 should <own> dkf
1 should <zone> Zng
1 should be fmb
1 should cjg
1 shows <client> rba
1 shows <gateway> Zgn
1 shows <zone> edl
1 shows ddm
1 shows only Ygo
1 shows this Zjk
1 side <outside> nbe
1 side <zone> kdf
1 side oZf
1 since hla
1 since the hla
1 sits gXp
1 so mXj
1 sport <far> Yqe
1 sport <host> gpY
1 sport <own> gdj
1 src <host> dkf
1 src <zone> efj
1 src egj
1 start jfe
1 still <client> wVb
1 still <far> reX
1 still <host> jhc
1 still <outside> ihd
1 still <own> fje
1 still <service> to jdg
1 still arrive kfe
1 still be able eek
1 still be jbi
1 still come hnZ
1 still get in jge
1 still iic
1 still open mgb
1 still reach lcf
1 still work ? foZ
1 still work fje
1 straight <outside> saa
1 straight <zone> mfb
1 straight nhY
1 straight to kfd
1 subnet <zone> hkb
1 subnet hkb
1 supposed lde
1 supposed to lde
1 survive iic
1 take <service> dnc
1 take enb
1 talk <client> oZg
1 talk <host> rZc
1 talk <zone> ihd
1 talk peZ
1 talk to <host> jfe
1 talk to <zone> ncd
1 talk to sYd
1 talking iaj
1 talking to <own> tgT
1 talking to ycS
1 talks qfX
1 talks to reX
1 tcp <client> dqZ
1 tcp <far> gkc
1 tcp <host> cne
1 tcp <n> $ ejf
1 tcp <n> , aqc
1 tcp <n> <n> lhb
1 tcp <n> ? aki
1 tcp <n> and fkd
1 tcp <outside> fkd
1 tcp <own> bhk
1 tcp dport <n> dme
1 tcp dport dme
1 that <zone> dhi
1 that's jef
1 the <client> fna
1 the <outside> cdn
1 the <own> flc
1 the <zone> bbq
1 the Zfp
1 the same Yfp
1 then <client> sdY
1 then <host> fuT
1 then <outside> fej
1 then ? $ eke
1 then ? eke
1 then be able jgd
1 then be jgd
1 then get kbh
1 then ich
1 then reach <host> bgl
1 then use kgc
1 they <zone> tYc
1 they tXb
1 through <host> cgk
1 through <outside> bpc
1 through <own> fej
1 through <zone> kee
1 timeout oae
1 times <own> Xpf
1 times dke
1 times out dke
1 times out on kee
1 to <client> , waW
1 to <client> on rZb
1 to <client> pbc
1 to <far> $ jfe
1 to <far> ? mfb
1 to <far> rZb
1 to <far> udp lce
1 to <gateway> , kcg
1 to <gateway> hZm
1 to <host> $ kee
1 to <host> , kbh
1 to <host> <n> rab
1 to <host> ? kgd
1 to <host> kai
1 to <host> on lZi
1 to <outside> , obe
1 to <outside> accept hZm
1 to <outside> oae
1 to <outside> on lah
1 to <own> ? mfa
1 to <own> mga
1 to <own> ok kgc
1 to <own> port ibk
1 to <zone> , flb
1 to <zone> : lbg
1 to <zone> kcf
1 to blame ben
1 to jgd
1 to our jdg
1 to port <n> nZg
1 to port nZg
1 to reach eek
1 to the ekf
1 today jbi
1 toward lbg
1 towards <client> qYe
1 towards <far> mdd
1 towards <zone> pXh
1 towards nZf
1 tries ben
1 true ? $ Ymi
1 true ? Zng
1 trying <own> flc
1 trying emc
1 type <n> akh
1 type <n> code akh
1 type <own> gam
1 udp <client> ncd
1 udp <far> Svf
1 udp <n> $ ejg
1 udp <n> , Utf
1 udp <n> ? kia
1 udp <n> lfc
1 udp <outside> Zrc
1 udp <own> eek
1 udp jgd
1 up <client> sWe
1 up sWe
1 use <zone> med
1 use nea
1 user <zone> kef
1 user occ
1 users <outside> idi
1 users <zone> mdd
1 users mde
1 verdict kbi
1 via <own> cgk
1 via <service> rfW
1 via <zone> nVk
1 visible bne
1 wants <client> qXf
1 wants <far> tXc
1 wants <service> qWf
1 wants <zone> pfY
1 wants qVh
1 wants to reX
1 was enb
1 were <outside> bdn
1 were eek
1 what <zone> Zfp
1 what chj
1 what does Zng
1 when <client> mah
1 when <gateway> cdn
1 when <host> Voj
1 when <own> dld
1 when cjh
1 when it mec
1 when the djg
1 where <own> fkd
1 where does hjc
1 where hjc
1 which <own> emc
1 which gjd
1 while <own> eke
1 while <zone> dgj
1 while cii
1 while the aki
1 who <client> pZe
1 who <outside> rba
1 who <zone> eek
1 who kai
1 why <client> lec
1 why <own> flb
1 why ? fdj
1 wifi <zone> rcZ
1 wifi rcZ
1 will <client> jfe
1 will <far> kjZ
1 will <host> ijb
1 will <own> fna
1 will ijb
1 will that bod
1 with <far> bne
1 with <host> dih
1 with <outside> glb
1 with <own> fkd
1 with <service> <n> Xqf
1 with <service> ? btY
1 with <service> khb
1 with <zone> idi
1 with fkd
1 without <host> kai
1 without lah
1 wont mfb
1 work for fje
1 work gid
1 works ? emd
1 would <client> kfc
1 would <far> jYl
1 would <gateway> asa
1 would <host> Wse
1 would <outside> doc
1 would <own> frX
1 would be fcl
1 would ejf
1 yes mdd
1 yesterday djg
1 zone <zone> jja
1 zone kia
1 一 <host> dgj
1 一 flb
1 一 直 Zmh
1 上 , oae
1 上 <client> niX
1 上 <gateway> jge
1 上 <host> mkW
1 上 <outside> <n> gYo
1 上 <outside> iXn
1 上 <outside> 走 qbb
1 上 <service> <host> naf
1 上 <service> <own> mde
1 上 <service> naf
1 上 <zone> dbo
1 上 jfe
1 上 ping kee
1 上 不 kdf
1 上 不 了 kdf
1 上 到 del
1 上 到 底 del
1 上 执 kdf
1 上 执 行 kdf
1 上 抓 del
1 上 抓 到 adp
1 上 抓 包 cgk
1 上 抓 的 jef
1 上 的 <service> Zpe
1 上 的 lhb
1 上 的 prometheus lde
1 上 的 人 lde
1 上 看 bgl
1 上 看 到 bgl
1 上 网 jdg
1 上 跑 kdf
1 上 跑 的 kdf
1 下 djf
1 不 <far> ckg
1 不 <host> efj
1 不 <outside> fna
1 不 <own> gma
1 丢 <gateway> dfk
1 丢 dfk
1 丢 掉 fej
1 丢 的 ddm
1 丢 的 吗 ddm
1 为 <zone> jfe
1 为 啥 dle
1 主 <host> qbc
1 主 <server> cfl
1 主 nbf
1 主 动 lde
1 主 动 连 kee
1 主 机 qYd
1 之 <gateway> bco
1 之 <zone> klY
1 之 hkb
1 之 后 , occ
1 之 后 oae
1 之 间 eke
1 了 $ $ fkd
1 了 $ fkd
1 了 <host> fje
1 从 <outside> teV
1 从 tdW
1 会 <client> ekf
1 会 <far> cmd
1 会 <gateway> Ydr
1 会 <host> flc
1 会 <outside> cih
1 会 cii
1 会 拦 ffj
1 会 拦 吗 ffj
1 会 放 fan
1 会 被 gjd
1 作 <client> emb
1 作 emb
1 做 <client> uYa
1 做 <far> Xqf
1 做 <service> kdg
1 做 pbd
1 再 mga
1 写 <server> fej
1 写 bjj
1 写 的 <own> fej
1 写 的 fej
1 出 <client> sWf
1 出 <host> odc
1 出 <outside> lfb
1 出 <zone> mdd
1 出 ogY
1 出 去 hmZ
1 到 <client> pXg
1 到 <client> 的 lde
1 到 <far> pZe
1 到 <far> udp lbg
1 到 <gateway> fej
1 到 <host> fan
1 到 <host> 的 lce
1 到 <outside> ofa
1 到 <outside> 的 kdf
1 到 <own> <n> lde
1 到 <own> 还 jgd
1 到 <zone> pda
1 到 <zone> 的 oZf
1 到 ncd
1 到 底 Zgm
1 去 <client> pda
1 去 <far> tYc
1 去 <host> kef
1 去 <outside> dfk
1 去 <own> neb
1 去 <zone> ncc
1 去 rab
1 去 掉 , dfj
1 去 掉 dfk
1 发 <client> qZd
1 发 <far> glb
1 发 <host> qgW
1 发 <outside> ajj
1 发 <own> eld
1 发 <service> Zng
1 发 <zone> iib
1 发 kee
1 发 信 , ckg
1 发 信 <n> dmd
1 发 信 bji
1 发 信 到 idg
1 发 信 走 fje
1 发 往 pgW
1 发 来 mde
1 发 来 的 mde
1 发 邮 dgj
1 发 邮 件 dgj
1 可 <outside> fej
1 可 <zone> eek
1 可 以 hcj
1 可 以 吗 coc
1 可 以 直 ndc
1 可 以 连 fej
1 同 <zone> cgk
1 同 hck
1 吗 $ $ ejf
1 吗 $ ejf
1 吗 , hid
1 吗 <client> dob
1 吗 <far> hid
1 吗 <gateway> fkd
1 吗 <host> dfk
1 吗 <outside> dlf
1 和 <zone> idh
1 和 idh
1 啊 $ $ cjh
1 啊 $ cjh
1 啊 clf
1 回 ldd
1 在 iic
1 地 efj
1 地 址 efj
1 填 <own> cfk
1 客 <outside> lfc
1 客 llW
1 客 户 gkc
1 对 kfe
1 就 <client> qdZ
1 就 <host> cen
1 就 <outside> ddm
1 就 <own> foZ
1 就 kbg
1 就 好 cii
1 就 好 了 dlf
1 就 能 jee
1 就 能 连 fdk
1 应 fmb
1 应 该 fmb
1 开 <outside> sVe
1 开 <own> cnd
1 开 <zone> pZe
1 开 hid
1 开 了 Wrf
1 开 放 oaf
1 开 着 kee
1 往 <client> pbc
1 往 <far> oea
1 往 <host> jbh
1 往 <outside> fcl
1 往 <outside> 发 edl
1 往 <zone> pad
1 往 mZh
1 往 外 lfc
1 往 外 发 lfc
1 想 <client> pcb
1 想 <far> kee
1 想 sYd
1 打 <client> teV
1 打 <far> meb
1 打 <zone> eek
1 打 gdi
1 打 开 <own> kgc
1 打 开 mec
1 扫 <outside> jef
1 扫 pad
1 把 qac
1 抓 cbo
1 报 <own> fjf
1 报 fjf
1 拦 <gateway> cem
1 拦 cem
1 拦 了 efk
1 拦 的 fej
1 拦 的 吗 fej
1 挂 odb
1 挡 <gateway> ecm
1 挡 ecm
1 推 khb
1 提 <zone> pda
1 提 glb
1 提 供 <service> ijb
1 提 供 glb
1 收 <client> hpW
1 收 <host> Yjl
1 收 <outside> dZq
1 收 <own> fjd
1 收 <service> <n> fkd
1 收 <service> fam
1 收 <zone> jhc
1 收 clf
1 收 不 gkc
1 收 不 到 glb
1 收 信 , djg
1 收 信 lbg
1 收 邮 lgb
1 收 邮 件 lgb
1 放 <gateway> fao
1 放 fbm
1 放 不 eej
1 放 不 放 eej
1 放 开 obd
1 放 行 aik
1 放 行 了 gck
1 放 行 吗 del
1 是 <client> hjc
1 是 <gateway> aas
1 是 <outside> lgb
1 是 <own> dmd
1 是 <server> fej
1 是 <zone> idi
1 是 jhc
1 是 否 mbf
1 有 <gateway> fbm
1 有 <host> bne
1 有 <zone> lXk
1 有 关 efj
1 有 关 系 dfj
1 有 放 dhi
1 有 放 行 dhi
1 有 没 cjh
1 有 没 有 cjh
1 本 <gateway> khb
1 本 khb
1 本 机 <service> nbe
1 本 机 khb
1 本 机 上 mec
1 本 机 能 dle
1 本 机 访 kdf
1 本 机 连 led
1 本 身 ? ejf
1 机 <zone> pea
1 机 pea
1 来 <client> iic
1 来 <outside> mfb
1 来 lha
1 来 的 mfb
1 查 <far> cme
1 查 <service> eek
1 查 <zone> lcf
1 查 jch
1 正 <outside> Zjk
1 正 Zjk
1 正 常 Zjk
1 没 <gateway> del
1 没 <own> gje
1 没 ejf
1 没 放 del
1 没 问 eje
1 没 问 题 eje
1 测 lcf
1 用 <client> mkW
1 用 <far> pfX
1 用 <outside> hcj
1 用 <service> <n> ekd
1 用 <service> iic
1 用 <zone> reX
1 用 foxmail dfj
1 用 lbh
1 用 户 jgd
1 用 户 用 mga
1 用 户 访 jgd
1 用 户 连 kgc
1 用 的 mce
1 由 <client> dob
1 由 dob
1 的 <far> dgi
1 的 <gateway> aik
1 的 <host> Yjl
1 的 <n> $ fna
1 的 <n> , djh
1 的 <n> ? gna
1 的 <n> Xqf
1 的 <n> udp bmf
1 的 <n> 不 fna
1 的 <n> 了 glb
1 的 <n> 会 aoe
1 的 <n> 发 enb
1 的 <n> 口 blg
1 的 <n> 和 cfl
1 的 <n> 对 eke
1 的 <n> 就 ejf
1 的 <n> 收 fmb
1 的 <n> 是 eje
1 的 <n> 有 emc
1 的 <n> 端 dhi
1 的 <n> 能 gpY
1 的 <n> 通 emd
1 的 <outside> ffj
1 的 <own> flc
1 的 <server> oUk
1 的 <service> $ cne
1 的 <service> , Vte
1 的 <service> <n> ejf
1 的 <service> bji
1 的 <service> 一 foZ
1 的 <service> 会 Zof
1 的 <service> 吗 fmb
1 的 <service> 是 gkd
1 的 <service> 有 eke
1 的 <service> 走 gkc
1 的 <service> 通 bhk
1 的 <zone> jfe
1 的 client mbf
1 的 pc cdn
1 的 tcp <n> dmd
1 的 tcp dmd
1 的 udp <n> Xtc
1 的 udp Xtc
1 的 user jfe
1 的 人 hdi
1 的 人 用 ngZ
1 的 人 能 idh
1 的 人 访 jgd
1 的 人 连 pca
1 的 共 cii
1 的 共 享 cii
1 的 包 Wll
1 的 同 cem
1 的 时 cii
1 的 时 候 cii
1 的 流 fmc
1 的 流 量 fmc
1 的 电 kfe
1 的 电 脑 kfe
1 的 话 kZj
1 的 远 Xqf
1 的 远 程 Xqf
1 的 连 jfe
1 的 连 接 jfe
1 的 锅 ffj
1 的 锅 吗 efj
1 的 问 eej
1 的 问 题 eej
1 目 ocd
1 直 <outside> saa
1 直 gdk
1 直 接 lbg
1 直 接 访 ici
1 看 kXl
1 看 到 efj
1 看 到 的 efj
1 端 ejf
1 端 口 <n> ekf
1 端 口 ekf
1 给 <client> aoe
1 给 <zone> Yog
1 给 Wnj
1 网 <zone> ijb
1 网 ijb
1 网 段 ijb
1 能 <client> wVc
1 能 <far> akj
1 能 <host> lha
1 能 <outside> pXg
1 能 <own> bra
1 能 <server> cfl
1 能 <service> qXf
1 能 <service> 到 mbf
1 能 <zone> jdg
1 能 lcf
1 能 ping kde
1 能 ping 通 kde
1 能 上 <outside> mdd
1 能 上 mdd
1 能 不 idh
1 能 不 能 idh
1 能 出 dkf
1 能 出 去 dkf
1 能 用 kbh
1 能 访 hcj
1 能 访 问 hcj
1 能 连 lcf
1 能 连 上 mfb
1 能 通 Xpg
1 能 通 吗 dle
1 自 <gateway> hjc
1 自 <host> lde
1 自 kia
1 自 己 kee
1 自 己 ping nbe
1 自 己 去 peZ
1 自 己 往 mbf
1 自 己 的 Znh
1 自 己 能 lXl
1 自 己 访 lfc
1 自 己 连 mec
1 自 身 lha
1 行 <client> clf
1 行 <own> egj
1 行 bkh
1 行 不 bkh
1 行 不 行 bkh
1 被 <client> coc
1 被 hla
1 要 <client> mce
1 要 <far> mag
1 要 <host> Zdq
1 要 <server> Zgn
1 要 lcf
1 要 连 lbg
1 规 <gateway> edl
1 规 edl
1 规 则 edl
1 解 djg
1 解 析 djg
1 让 <gateway> cbo
1 让 lVm
1 让 过 dgj
1 让 过 吗 dgj
1 访 <client> kee
1 访 <far> led
1 访 <outside> mce
1 访 led
1 访 问 <far> kai
1 访 问 <host> ihd
1 访 问 <own> jgd
1 访 问 <public> mgb
1 访 问 jee
1 走 <client> oeZ
1 走 <host> Wfr
1 走 <n> peZ
1 走 <outside> Zqd
1 走 <public> <own> jfe
1 走 <public> jfe
1 走 <zone> jhc
1 走 mec
1 走 得 bpc
1 走 得 通 dmd
1 超 <own> gjd
1 超 bhk
1 超 时 bhk
1 转 dcn
1 过 gdk
1 过 来 gdj
1 还 <client> pad
1 还 <far> ikb
1 还 <host> lha
1 还 <outside> mgb
1 还 <own> gkc
1 还 <zone> hdh
1 还 hoX
1 还 打 jfe
1 还 打 得 jfe
1 还 是 Uqi
1 还 能 jdg
1 还 能 上 hdi
1 还 能 打 lgb
1 还 能 连 kfd
1 还 行 fje
1 还 行 不 gje
1 这 <client> lha
1 这 <gateway> bar
1 这 <zone> qZd
1 这 jef
1 这 个 jgd
1 这 个 网 occ
1 这 台 ljY
1 这 台 机 hid
1 这 边 <service> ofZ
1 这 边 jch
1 这 边 放 del
1 进 <outside> mfb
1 进 <zone> led
1 进 mfb
1 进 来 mfb
1 进 来 的 lgb
1 连 <client> jbj
1 连 <far> nfa
1 连 <host> mZg
1 连 <host> 的 cem
1 连 <own> hid
1 连 <own> 会 pgX
1 连 <zone> cfl
1 连 nXj
1 连 不 jka
1 连 不 上 jka
1 连 得 qeY
1 通 <client> lee
1 通 <far> blg
1 通 <gateway> flc
1 通 <own> fdl
1 通 <zone> bod
1 通 ijb
1 通 不 flc
1 通 不 通 flc
1 通 吗 $ bne
1 通 吗 bne
1 那 <client> coc
1 那 <host> nhY
1 那 <outside> lag
1 那 <zone> iSs
1 那 djg
1 那 台 jbi
1 那 台 要 mdd
1 那 边 能 nea
1 都 <outside> efk
1 都 dhj
1 里 <service> <own> mdd
1 里 <service> ncd
1 里 的 bmf
1 里 的 机 lcg
2 $ <client> lia
2 $ <far> fje
2 $ <gateway> aik
2 $ <host> gje
2 $ <outside> ejf
2 $ <own> eld
2 $ <public> dkf
2 $ <server> eej
2 $ <zone> ihc
2 'connection <client> lcf
2 'connection led
2 'connection timed mdd
2 , <far> jdh
2 , <n> kiZ
2 , <outside> dhi
2 , <public> ecl
2 , <server> ean
2 , <service> ddm
2 , and Zfo
2 , hdi
2 , i hla
2 , is kkY
2 , length ijb
2 , not dtW
2 , or dgj
2 , port jef
2 , possible bkh
2 , should hjc
2 , 会 anf
2 , 出 cii
2 -> <host> oea
2 -> oea
2 -a <own> gma
2 : <client> rfX
2 : <far> gnZ
2 : <host> dfl
2 : <n> cjh
2 : <outside> ddl
2 : <own> gjd
2 : <server> bcp
2 : <service> fYp
2 : <zone> cap
2 : connect hdi
2 : connection enb
2 ; hZm
2 <client> $ ogY
2 <client> <client> miY
2 <client> <far> ihd
2 <client> <gateway> ckg
2 <client> <outside> dcn
2 <client> <server> bcp
2 <client> <zone> hZm
2 <client> ? qZc
2 <client> be Yqe
2 <client> cii
2 <client> get efj
2 <client> len pad
2 <client> on sYc
2 <client> port nVk
2 <client> sport efj
2 <client> tcp sUg
2 <client> would blg
2 <client> 上 eld
2 <client> 的 sXd
2 <client> 能 gZn
2 <far> $ nfa
2 <far> <gateway> idh
2 <far> <host> iid
2 <far> <outside> aZt
2 <far> <server> fdl
2 <far> <service> mbe
2 <far> <zone> kfd
2 <far> ? nfa
2 <far> allowed mbg
2 <far> len ilZ
2 <far> on uUe
2 <far> port taa
2 <far> tcp obd
2 <far> udp kdf
2 <far> 的 pYf
2 <far> 还 gbm
2 <gateway> $ hal
2 <gateway> <client> qdZ
2 <gateway> <far> arb
2 <gateway> <gateway> Zcr
2 <gateway> <host> fmb
2 <gateway> <own> eke
2 <gateway> ? jdg
2 <gateway> itself jhc
2 <gateway> let idh
2 <gateway> mde
2 <gateway> 会 fke
2 <gateway> 放 hjc
2 <gateway> 的 lbg
2 <gateway> 这 dnc
2 <host> $ rWf
2 <host> , jaj
2 <host> -j Xfq
2 <host> -p lah
2 <host> <client> lbg
2 <host> <far> eje
2 <host> <gateway> hjc
2 <host> <host> ahl
2 <host> <n> pYg
2 <host> <outside> oZf
2 <host> <zone> jbi
2 <host> directly uUe
2 <host> djg
2 <host> does eel
2 <host> len lee
2 <host> on jib
2 <host> over oae
2 <host> server del
2 <host> sport jfe
2 <host> tcp naf
2 <host> 会 sXd
2 <host> 的 ici
2 <host> 能 WZx
2 <host> 这 mga
2 <n> $ kib
2 <n> , cjg
2 <n> : chj
2 <n> <client> coc
2 <n> <far> jja
2 <n> <gateway> Ush
2 <n> <host> Xoh
2 <n> <n> nhY
2 <n> <outside> bgl
2 <n> <own> egj
2 <n> <public> cme
2 <n> <zone> jaj
2 <n> ? gdj
2 <n> after gkc
2 <n> and cnd
2 <n> as Zog
2 <n> code akh
2 <n> dgj
2 <n> directly dnc
2 <n> do Zpe
2 <n> does coc
2 <n> failed lcf
2 <n> for Zkk
2 <n> from Xre
2 <n> if fje
2 <n> is cnd
2 <n> ok bmf
2 <n> or ejf
2 <n> pls amg
2 <n> proto flc
2 <n> should fkd
2 <n> tcp Ypf
2 <n> then fmb
2 <n> to qXe
2 <n> tos fld
2 <n> ttl lhb
2 <n> what gjd
2 <n> will dob
2 <n> you mhY
2 <n> 不 fna
2 <n> 了 glb
2 <n> 会 bme
2 <n> 发 enb
2 <n> 口 blg
2 <n> 吗 eke
2 <n> 和 dfl
2 <n> 对 eke
2 <n> 就 ejf
2 <n> 收 fmb
2 <n> 是 ejf
2 <n> 有 cod
2 <n> 端 gdj
2 <n> 能 emb
2 <n> 通 bme
2 <outside> $ ljY
2 <outside> , gma
2 <outside> -p lcf
2 <outside> <client> hXn
2 <outside> <far> qac
2 <outside> <n> hal
2 <outside> <outside> rab
2 <outside> <own> dmd
2 <outside> <zone> ici
2 <outside> ? jgd
2 <outside> accept iak
2 <outside> dih
2 <outside> ok lbg
2 <outside> on mZh
2 <outside> still dgj
2 <outside> 会 lgb
2 <outside> 发 edl
2 <outside> 的 mce
2 <outside> 访 fdl
2 <outside> 走 pda
2 <own> $ jef
2 <own> , odb
2 <own> <client> oZf
2 <own> <far> jgd
2 <own> <gateway> kfc
2 <own> <host> fdk
2 <own> <n> kai
2 <own> <outside> gdj
2 <own> <own> dnc
2 <own> <public> eek
2 <own> <server> eel
2 <own> <service> jfe
2 <own> <zone> mga
2 <own> ? kfd
2 <own> be kgd
2 <own> does mga
2 <own> dport lde
2 <own> in efj
2 <own> is peZ
2 <own> kee
2 <own> ok lgb
2 <own> on ibj
2 <own> port fbn
2 <own> then kfc
2 <own> work lcg
2 <own> works jgd
2 <own> 一 mga
2 <own> 会 jgd
2 <own> 能 pbc
2 <own> 还 kgc
2 <public> <host> jYm
2 <public> <own> ueT
2 <public> gYn
2 <server> <client> iak
2 <server> <own> ihd
2 <service> $ hal
2 <service> , flc
2 <service> : hYn
2 <service> ; Utg
2 <service> <client> pfY
2 <service> <far> hla
2 <service> <gateway> fpY
2 <service> <host> chj
2 <service> <n> jja
2 <service> <own> oiX
2 <service> <public> enb
2 <service> <server> Xkk
2 <service> <zone> emc
2 <service> does kfd
2 <service> fld
2 <service> from fbm
2 <service> into kXl
2 <service> is cme
2 <service> on jdh
2 <service> over ogZ
2 <service> to rXe
2 <service> udp clf
2 <service> 一 cpa
2 <service> 了 gYo
2 <service> 会 Zof
2 <service> 到 lXk
2 <service> 发 mfb
2 <service> 吗 coc
2 <service> 是 gkd
2 <service> 有 eke
2 <service> 登 kdf
2 <service> 能 jib
2 <service> 行 blg
2 <service> 走 gkc
2 <service> 轮 kcg
2 <service> 连 sWe
2 <service> 通 cgk
2 <zone> $ cii
2 <zone> , gma
2 <zone> -j ldf
2 <zone> -p edl
2 <zone> : obe
2 <zone> <client> ihd
2 <zone> <far> bmf
2 <zone> <gateway> Uft
2 <zone> <host> gmb
2 <zone> <outside> mga
2 <zone> <service> qWg
2 <zone> ? mbf
2 <zone> ether gej
2 <zone> is kia
2 <zone> mac del
2 <zone> on cqa
2 <zone> src eek
2 <zone> 之 mdd
2 <zone> 就 Zgn
2 <zone> 的 djf
2 <zone> 访 dgj
2 <zone> 还 dfl
2 <zone> 通 jdg
2 ? <client> bji
2 ? <far> amf
2 ? <gateway> Xmi
2 ? <n> Zmh
2 ? <own> imY
2 ? <public> fbl
2 ? <zone> Xho
2 ? ? fej
2 ? ajj
2 ? i cne
2 a <client> sXd
2 a <far> Zrc
2 a <host> amg
2 a <outside> pad
2 a <zone> Zgn
2 a ? jdg
2 a client Zlh
2 a connection hhd
2 a idh
2 a tcp kee
2 a way jaj
2 able <client> rdY
2 able <gateway> mdd
2 able jbi
2 able to jbi
2 accept , eek
2 accept <zone> ddm
2 accept ejg
2 accepted kfd
2 access <zone> peY
2 access qeY
2 after dle
2 against lZh
2 all $ fkd
2 all <gateway> fcl
2 all <zone> bji
2 allowed <far> Yog
2 allowed <host> pjU
2 allowed <zone> gkc
2 allowed ? Zli
2 allowed ngZ
2 allowed or ihd
2 allowed to rab
2 an <client> glb
2 an <outside> tYb
2 an <service> ika
2 an <zone> lbg
2 an answer pXg
2 an fmb
2 and <client> mec
2 and <host> dih
2 and <outside> cco
2 and <own> dpb
2 and <service> ogY
2 and <zone> fZo
2 and does djg
2 answer bne
2 answered pcb
2 answers Zfo
2 any <outside> peZ
2 any <zone> Xrf
2 any gjd
2 any port bmf
2 anything <zone> hka
2 anything Zep
2 anywhere knW
2 are <zone> qeY
2 are lkX
2 arrive kfe
2 as Yni
2 asking ldf
2 at <client> hZm
2 at <own> hYn
2 at <zone> crZ
2 at all ddm
2 at jfe
2 back <own> emc
2 back ajj
2 be <client> bji
2 be <host> cii
2 be <outside> gal
2 be <own> foZ
2 be <zone> mZi
2 be able oYg
2 be dkf
2 be reached aod
2 behind <zone> lee
2 behind kai
2 being jhc
2 blame <gateway> ben
2 blame cjh
2 blocked <host> ejf
2 blocked mhZ
2 but <zone> kee
2 but khb
2 by <client> hZm
2 by <host> Vjo
2 by <public> edm
2 by fcl
2 can <client> chj
2 can <outside> eek
2 can <zone> ilY
2 can cji
2 can i sdX
2 can they jib
2 can't idh
2 cannot kbh
2 client <client> eke
2 client <zone> pcb
2 client hjc
2 come imY
2 coming from fkd
2 coming nhY
2 conect lfc
2 connect <own> fjf
2 connect <zone> oZe
2 connect hjd
2 connect to lde
2 connection <client> ncd
2 connection <host> gck
2 connection <zone> kfd
2 connection to lfd
2 connects ebn
2 conntrack Ygo
2 could <host> pad
2 could sYc
2 curl : mag
2 curl <client> oae
2 curl <host> kbi
2 curl <own> ugS
2 curl <zone> jgd
2 curl pYf
2 daddr <client> mec
2 daddr <far> mbf
2 daddr <host> ndc
2 daddr ndc
2 dead <own> elc
2 dead dbn
2 deliver <host> eel
2 deliver fej
2 deliver to rba
2 destination gjc
2 did ckg
2 directly <host> aoe
2 directly cnd
2 dnat meb
2 do <client> llW
2 do <service> nae
2 do hic
2 do i ajj
2 do they flc
2 does <client> cfl
2 does <far> Zof
2 does <gateway> Zqd
2 does <host> gma
2 does <outside> sYc
2 does <own> foZ
2 does <service> hla
2 does <zone> jYl
2 does it khb
2 does mail blg
2 does the glb
2 dport <n> dld
2 dport <own> dld
2 dport dld
2 drop , Xbt
2 drop <far> jdg
2 drop <zone> Tcx
2 dropped jfe
2 dropped or lde
2 dscp <client> cle
2 dscp <host> flc
2 dscp cs fkd
2 dscp fkd
2 dst <host> kgc
2 dst obd
2 echo <client> kdf
2 echo kdf
2 echo request kdf
2 establish ldd
2 even ddm
2 expected dob
2 explain aki
2 fetch obd
2 filtered kgc
2 fine <outside> eek
2 fine <own> flc
2 fine hck
2 for <client> emc
2 for <far> Yog
2 for <own> kee
2 for <zone> Vnk
2 for Wrf
2 forwarded <zone> ofa
2 forwarded kia
2 foxmail <client> oZf
2 foxmail gdj
2 foxmail 收 qYe
2 from <client> nfb
2 from <far> jdg
2 from <gateway> fjd
2 from <outside> dnc
2 from idg
2 from my mbf
2 from the lcg
2 full Zjk
2 full of Zjk
2 get <client> jib
2 get <far> odb
2 get <gateway> pad
2 get <host> amg
2 get <outside> lah
2 get <own> kjZ
2 get <service> jgd
2 get <zone> rYc
2 get an jhd
2 get gkd
2 get in mce
2 get into kcf
2 get out jVn
2 get through ked
2 get to pWh
2 gets <client> rdY
2 gets <n> kee
2 gets <own> fje
2 gets maf
2 getting kdf
2 given pcb
2 go <zone> kcg
2 go jdg
2 going ika
2 got <client> dgk
2 got bii
2 hangs <client> occ
2 hangs <host> fje
2 hangs hid
2 has <client> pZe
2 has raa
2 has to saa
2 have <host> obc
2 have <outside> lde
2 have a fbm
2 have gZn
2 he <far> kjZ
2 he <own> bme
2 her lZh
2 here ilZ
2 him <gateway> dgk
2 him chi
2 his nfb
2 hit <own> kfc
2 hit <zone> lee
2 hit hjc
2 hitting hak
2 i <client> mkW
2 i <gateway> gbl
2 i <host> Yfp
2 i <outside> miZ
2 i <own> ejf
2 i <zone> nbd
2 i fej
2 icmp rYd
2 if Ueu
2 in <client> ncd
2 in <gateway> Ygo
2 in <host> Wrf
2 in <outside> kai
2 in <zone> dme
2 in bnd
2 in on nbe
2 in the fdk
2 incoming kdf
2 input mfb
2 inside cfl
2 into <client> qUi
2 into <host> Yfp
2 into <outside> vWb
2 into <zone> nYh
2 into nWj
2 ip <far> aik
2 ip <outside> cgk
2 ip <zone> dgj
2 ip bfl
2 is <client> efk
2 is <far> kai
2 is <gateway> gcj
2 is <host> ajk
2 is <own> dle
2 is <server> Xfq
2 is <service> pYf
2 is <zone> eld
2 is dfj
2 is fine efj
2 is it dke
2 is that jja
2 is the jZk
2 is up edl
2 it <client> jhc
2 it <far> iic
2 it <gateway> ccn
2 it <host> llW
2 it <outside> lVm
2 it <own> dpa
2 it <zone> oXh
2 it ? kee
2 it get oZe
2 it has jib
2 it out bmg
2 it's bdo
2 its <client> mec
2 its <far> emd
2 its <host> pXg
2 its <own> ejf
2 its <service> lde
2 its <zone> qac
2 its qac
2 itself <gateway> iic
2 itself <host> kWn
2 itself kXl
2 just hangs nce
2 land kgc
2 land on kgc
2 let <gateway> afn
2 let glb
2 like ici
2 like to kZj
2 line <n> dhj
2 line <outside> dhj
2 line dhj
2 lines Zcr
2 lip <client> mbg
2 loads bar
2 log <host> Xqf
2 log Ype
2 logs aki
2 mac <n> efj
2 mac <zone> aeo
2 mac efj
2 mail <client> led
2 mail <host> ldf
2 make it mbf
2 make mbf
2 masquerade , eXr
2 masquerade <host> eUu
2 masquerade <outside> amh
2 masquerade Zmh
2 me <gateway> fbm
2 me <own> kkZ
2 me this led
2 minute clf
2 monday lde
2 must rZc
2 my <client> jaj
2 my <host> bji
2 my <own> fnZ
2 my dhi
2 my phone qfY
2 nc : dme
2 nc ked
2 needs <host> jbh
2 needs jbh
2 needs to jbh
2 never Wkm
2 night jai
2 no <client> eoa
2 no <outside> fbn
2 no <zone> dZq
2 no Wjn
2 not <client> gbl
2 not <far> hjb
2 not <outside> Ygo
2 not <own> bpc
2 not <zone> ohX
2 not ? kbh
2 not cem
2 nothing <client> scY
2 nothing <outside> nbe
2 nothing <zone> bco
2 nothing back lde
2 nothing dfl
2 now ali
2 of <host> fje
2 of <outside> jaj
2 of <own> jlY
2 of <zone> kjZ
2 of fje
2 of line dgj
2 off <outside> Xgp
2 off line Yfp
2 off sbZ
2 ok <far> Yqe
2 ok <host> Yjm
2 ok <outside> edl
2 ok <own> elc
2 ok ? lee
2 ok hjc
2 ok or dmd
2 on <far> ljY
2 on <gateway> piV
2 on <host> Yin
2 on <n> dih
2 on <outside> mYi
2 on <own> glb
2 on <public> aXv
2 on <server> fdk
2 on <service> bod
2 on <zone> gma
2 on dev lfc
2 on port cgk
2 on the jee
2 one flb
2 only ncc
2 only this bgl
2 open <client> scY
2 open <host> goY
2 open <outside> jhc
2 open <own> dig
2 open <service> sYb
2 open <zone> nbe
2 open ? mfa
2 open a rYd
2 open from Ypf
2 open hkb
2 open or blg
2 open the ofZ
2 opening lfc
2 opens uaY
2 or <client> qdZ
2 or <far> anf
2 or <gateway> Ygo
2 or <host> cel
2 or <outside> jch
2 or <own> dob
2 or <zone> kgc
2 or dropped lhZ
2 or is gck
2 or jdg
2 our <client> kfd
2 our <far> lcf
2 our <outside> lee
2 our ndc
2 out <client> coc
2 out <far> bmf
2 out <host> mag
2 out <outside> bhk
2 out <own> cjh
2 out <zone> lfc
2 out ? liZ
2 out kef
2 out of efj
2 out on qfX
2 out to oXh
2 outbound <host> lXk
2 outbound mYi
2 outlook <client> qad
2 outlook <zone> cdm
2 outlook can't lfc
2 outlook eek
2 outlook 报 occ
2 over jef
2 own <gateway> qWg
2 own kgc
2 pc <zone> cdn
2 pc cdn
2 permitted kee
2 permitted to oae
2 ping <client> lcf
2 ping <far> rfW
2 ping <host> kgc
2 ping <outside> qgX
2 ping <own> jnW
2 ping <zone> hdi
2 ping ndc
2 ping 通 kde
2 plain <host> nga
2 plain <own> clf
2 plain oea
2 please Ypg
2 pls anf
2 polled bod
2 port <client> cqb
2 port <far> kee
2 port <host> iZl
2 port <outside> bmf
2 port <own> drY
2 port <server> fdk
2 port <zone> gma
2 port djg
2 ports <n> gkc
2 ports gkc
2 possible dgi
2 postfix <host> imY
2 postfix imZ
2 print rab
2 print to qZc
2 printer jbh
2 pull sYc
2 query rcZ
2 reach <client> kYk
2 reach <far> obd
2 reach <gateway> fdk
2 reach <host> lah
2 reach <outside> gbl
2 reach <service> jfe
2 reach hdi
2 reach the rgW
2 reachable <host> bhk
2 reachable Zjk
2 reachable from awW
2 reaching <zone> jfe
2 reaching oae
2 read Zoe
2 refused , gjd
2 refused <own> Yqe
2 refused mga
2 request <far> dgj
2 resolve <gateway> lec
2 resolve lec
2 resolve names lfc
2 rule jYl
2 s <client> nYg
2 s <far> kbg
2 s <host> Zmh
2 s <own> emc
2 saddr <far> dgk
2 same <outside> Xfp
2 same fdk
2 say <service> tfU
2 say <zone> fdk
2 say gdk
2 says qca
2 scan ihd
2 scan to nXi
2 see <client> nfa
2 see <gateway> ZYv
2 see <host> dle
2 see <zone> fej
2 see cle
2 see the dlf
2 see when Ykj
2 seen lee
2 sees dpa
2 send <client> jfe
2 send <zone> lgb
2 send ncd
2 sending lZi
2 sends saZ
2 session <host> ekf
2 session dkf
2 she eke
2 should <client> Vrg
2 should <host> occ
2 should <zone> kcf
2 should pfY
2 should that nga
2 since cii
2 sits there kef
2 smtpd <host> cnd
2 smtpd <n> cnd
2 smtpd cnd
2 snat <host> gbl
2 snat cgk
2 snat to ddm
2 so <zone> eYp
2 so eke
2 someone Yeq
2 source <own> gje
2 source iic
2 src agm
2 still <zone> adp
2 still get Ygo
2 still obd
2 straight <outside> led
2 straight ijb
2 straight to glc
2 supposed hjc
2 supposed to hjc
2 taken Pkt
2 talk mfb
2 talk to mfb
2 talking odb
2 talking to obd
2 target qZd
2 tcp <client> hka
2 tcp <far> R0b
2 tcp <gateway> Vgs
2 tcp <n> blg
2 tcp <own> ekf
2 tcp dport Zmi
2 tcp port Ysc
2 that <client> mce
2 that <far> dnc
2 that <host> Wrf
2 that <zone> fZo
2 that ? aoe
2 that be aki
2 that fkd
2 that through dgk
2 that work cii
2 that's nfZ
2 the <client> jge
2 the <far> occ
2 the <gateway> clf
2 the <own> dmc
2 the <service> Zmi
2 the <zone> ici
2 the ail
2 the browser dke
2 the client bfl
2 the connection dfl
2 the port aqb
2 the way Zof
2 them <gateway> efj
2 then <client> hoY
2 then ? Yni
2 then khb
2 there hjc
2 they <own> Uue
2 they <zone> kfd
2 they get jff
2 they jef
2 this <client> lfc
2 this <gateway> dXs
2 this <host> fmb
2 this <outside> coc
2 this <zone> ihd
2 this ? bij
2 this hid
2 through <client> nec
2 through <far> clf
2 through <host> Wjn
2 through <outside> mfa
2 through <zone> fej
2 through the bar
2 through to kdf
2 thru <own> gkd
2 thru ? fmb
2 thru jgd
2 thunderbird <client> kdf
2 thunderbird <zone> nfa
2 thunderbird lkY
2 time <zone> qab
2 time tYb
2 timed <server> efk
2 times gkc
2 times out gkc
2 to <client> pfY
2 to <far> mfc
2 to <gateway> jch
2 to <host> hcj
2 to <outside> jch
2 to <own> aki
2 to <public> mga
2 to <server> del
2 to <service> hla
2 to <zone> mce
2 to be aik
2 to connect oea
2 to deliver nbe
2 to fetch rRk
2 to gdj
2 to get mbf
2 to hit hal
2 to open oaf
2 to pull 0ZT
2 to send fXq
2 to the kVn
2 to use jgd
2 to work jfe
2 towards mdd
2 traffic oea
2 trying <client> qWf
2 trying mga
2 ttl <client> erX
2 ttl <own> glb
2 udp , bme
2 udp <client> qac
2 udp <far> Xpg
2 udp <gateway> Wuc
2 udp <n> hkb
2 udp <outside> cne
2 udp ilZ
2 udp port oeZ
2 up <host> hbk
2 up <zone> kdf
2 up gjd
2 updates from pad
2 updates pad
2 us <host> bik
2 us bik
2 use <own> ngZ
2 use <zone> jdg
2 use kcg
2 user <zone> jfe
2 user hid
2 w dme
2 want <client> qYe
2 want pdb
2 want to ldd
2 wants <far> mcf
2 wants jdg
2 wants to pfY
2 was jef
2 way iid
2 we <own> fje
2 we gkc
2 webmail kgd
2 week <zone> mXi
2 week and kfd
2 what <outside> gkc
2 what <own> emc
2 what happens mbf
2 when <far> hjd
2 when <own> alg
2 when it rXe
2 where fpY
2 which <client> ofa
2 who kcg
2 why $ jgd
2 why <gateway> jch
2 why idh
2 will <client> bji
2 will <gateway> mga
2 will <host> hbj
2 will it liZ
2 will the ljY
2 with <gateway> ecm
2 with it eYq
2 with kbh
2 with the oea
2 work <own> fje
2 work ? foZ
2 works <outside> efj
2 works <own> eob
2 works chj
2 would <client> chj
2 would <far> hbj
2 would <gateway> jdg
2 would <host> Ykk
2 would <own> cgl
2 would <zone> nhY
2 would it bne
2 would kgc
2 would that cnd
2 y Zrc
2 y n Zrc
2 yes <far> blf
2 yes or dih
2 you mfb
2 一 <host> bmf
2 一 直 bod
2 三 <zone> cem
2 三 cem
2 三 条 cem
2 上 <host> cbp
2 上 <outside> caq
2 上 <zone> fbm
2 上 dcn
2 不 <client> gdj
2 不 <far> dle
2 不 <gateway> eje
2 不 <host> eke
2 不 <outside> khb
2 不 <zone> kdf
2 不 上 jka
2 不 了 kcg
2 不 到 glb
2 不 放 eej
2 不 能 idh
2 不 走 Zrc
2 不 通 hjc
2 个 <host> aeo
2 个 <zone> liZ
2 个 fmb
2 个 网 bhk
2 为 <client> fke
2 为 cme
2 为 啥 fje
2 主 <host> ibj
2 主 <server> cgk
2 主 kai
2 主 动 kai
2 了 $ dih
2 了 <client> lcf
2 了 <gateway> dfk
2 了 <own> cnd
2 了 kbh
2 了 吗 efj
2 人 <outside> sdX
2 人 <zone> edl
2 人 hdi
2 人 用 ngZ
2 人 能 idh
2 人 访 jgd
2 人 连 pca
2 什 <zone> jfe
2 从 <client> ilZ
2 从 klX
2 以 <outside> fej
2 以 <zone> eek
2 以 hcj
2 以 吗 coc
2 以 直 ndc
2 以 连 fej
2 会 <client> mde
2 会 <own> cqa
2 会 fke
2 会 不 bji
2 会 怎 eld
2 供 <service> ijb
2 供 <zone> pda
2 供 glb
2 信 , amg
2 信 <client> rcZ
2 信 <host> kde
2 信 <n> dmd
2 信 <outside> cji
2 信 <own> kjY
2 信 <service> miY
2 信 chj
2 信 到 idg
2 信 吗 cii
2 做 Xni
2 共 <client> ekf
2 共 cii
2 共 享 cii
2 关 <gateway> efj
2 关 efj
2 关 系 dfj
2 出 <far> aqc
2 出 led
2 出 去 eje
2 则 <gateway> edl
2 则 edl
2 到 <client> tUe
2 到 <far> mec
2 到 <gateway> idh
2 到 <host> ked
2 到 <outside> led
2 到 <own> fjf
2 到 <zone> jef
2 到 maf
2 到 的 dfk
2 动 <host> odb
2 动 <server> cgl
2 动 lde
2 动 连 kee
2 包 , bmf
2 包 Xmj
2 包 会 dkf
2 去 <host> ljY
2 去 <outside> dmd
2 去 <zone> bar
2 去 Zjj
2 发 <client> dnb
2 发 <outside> cgj
2 发 Xjl
2 变 jic
2 口 <n> ekf
2 口 dkf
2 可 <outside> dgj
2 台 <host> nbe
2 台 <zone> kbh
2 台 jef
2 台 机 jhc
2 台 能 sWe
2 台 要 mdd
2 同 <client> ogY
2 同 <outside> ldd
2 同 <zone> ldd
2 同 mcd
2 后 , lha
2 后 <gateway> cdn
2 后 mdd
2 吗 <client> Zng
2 吗 <host> dgj
2 吗 <outside> enb
2 吗 fje
2 否 <gateway> Xct
2 否 naf
2 啥 fej
2 回 <own> ejf
2 回 bkh
2 回 包 bkg
2 在 rcZ
2 址 efj
2 外 <host> mfc
2 外 qac
2 外 发 lfc
2 好 <own> gnZ
2 好 ckg
2 好 了 dlf
2 它 kbg
2 客 cmf
2 客 户 cmf
2 对 jhc
2 就 efj
2 己 <gateway> neb
2 己 <host> lde
2 己 kee
2 己 ping nbe
2 己 去 peZ
2 己 往 mbf
2 己 的 Znh
2 己 能 lXl
2 己 访 lfc
2 己 连 mec
2 常 <outside> Zjk
2 常 Zjk
2 应 <own> dle
2 应 idh
2 应 该 dgj
2 底 Zgm
2 开 <client> lce
2 开 <own> jhc
2 开 <zone> neb
2 开 jfe
2 往 <host> jee
2 往 mdd
2 得 <client> gkc
2 得 <host> emc
2 得 <outside> lgc
2 得 <zone> lWl
2 得 上 vZY
2 得 了 Xeq
2 得 去 ibj
2 想 <client> led
2 想 <service> mdd
2 想 <zone> agm
2 想 kbi
2 我 <own> ejf
2 我 jdg
2 户 <outside> jgd
2 户 用 mga
2 户 访 jgd
2 户 连 kgc
2 打 <outside> rgV
2 打 <zone> jci
2 打 jef
2 打 不 jgd
2 打 得 jfe
2 执 <client> kdf
2 执 jdf
2 执 行 jdf
2 扫 ncd
2 扫 描 mbe
2 把 pbd
2 抓 <zone> bgl
2 抓 del
2 抓 到 adp
2 抓 包 cgk
2 抓 的 jef
2 报 lgb
2 拉 <client> mdd
2 拉 led
2 按 <far> fld
2 按 eld
2 掉 , dfk
2 掉 <gateway> efj
2 掉 <outside> dfk
2 掉 bfm
2 接 <outside> rab
2 接 访 ici
2 收 <client> liZ
2 收 <public> gdj
2 收 <service> ici
2 收 <zone> eYp
2 收 bhk
2 收 不 bdn
2 收 信 kbh
2 收 邮 edl
2 放 <far> Yqe
2 放 <gateway> bfm
2 放 <zone> kgb
2 放 吗 hal
2 放 行 fej
2 时 , ekf
2 时 <own> dgj
2 时 dek
2 时 候 cii
2 是 <client> lha
2 是 <gateway> eke
2 是 <outside> Wcu
2 是 <own> arb
2 最 <own> eld
2 最 eld
2 最 后 eld
2 有 <gateway> ckg
2 有 Ymh
2 有 没 cjh
2 机 <gateway> khb
2 机 <host> qYd
2 机 <service> nbe
2 机 occ
2 机 上 mec
2 机 能 dlf
2 机 访 kee
2 机 连 lfc
2 条 Ykl
2 来 <client> edl
2 来 <far> pcc
2 来 <outside> nga
2 来 <zone> hbk
2 来 kZj
2 来 的 qac
2 析 djg
2 段 <zone> jjb
2 段 jjb
2 没 <client> cnd
2 没 <gateway> fek
2 没 <own> gkd
2 没 aik
2 没 有 chj
2 流 flc
2 流 量 flc
2 测 pfY
2 源 eke
2 用 <client> ofZ
2 用 <service> edl
2 用 <zone> tcX
2 用 lcf
2 电 <zone> kfe
2 的 $ Zfn
2 的 , ndb
2 的 <client> hdi
2 的 <far> gck
2 的 <gateway> djf
2 的 <host> ocd
2 的 <n> bpd
2 的 <outside> nfa
2 的 <public> fbl
2 的 <service> dnb
2 的 <zone> kee
2 的 idg
2 的 prometheus lde
2 的 人 obe
2 的 包 ffj
2 的 同 hal
2 的 吗 ecm
2 的 是 aeo
2 的 机 enc
2 目 jgd
2 目 的 jgd
2 直 <client> hid
2 直 <host> ici
2 直 <outside> gjd
2 直 接 jdg
2 看 <host> Vjo
2 看 odb
2 看 到 ben
2 着 mcf
2 端 <host> fkd
2 端 bmf
2 端 口 bmf
2 经 Ypf
2 经 过 Ytc
2 给 <client> aoe
2 给 Zof
2 网 <zone> qbb
2 网 nbe
2 能 <client> jja
2 能 <far> pda
2 能 <host> kkY
2 能 <outside> fej
2 能 <own> dek
2 能 <service> rcZ
2 能 kfd
2 能 上 ici
2 能 不 pXg
2 能 主 ncd
2 能 到 Zhl
2 能 打 afn
2 能 访 kfd
2 能 连 eek
2 能 通 Zng
2 自 jZk
2 行 <far> aqb
2 行 <gateway> eek
2 行 <host> cen
2 行 fbm
2 行 不 ddm
2 行 了 gck
2 行 吗 jYk
2 被 <far> Yqe
2 被 <host> aoe
2 被 Tuf
2 要 <client> nbe
2 要 <host> pUj
2 要 <zone> jfe
2 要 naf
2 要 连 oae
2 访 <client> tYb
2 访 <host> seW
2 访 <zone> jgd
2 访 lZi
2 访 问 lZi
2 话 kZj
2 询 <client> qXf
2 询 sYc
2 该 fmb
2 说 <far> lde
2 说 rXe
2 调 naf
2 走 <outside> ahk
2 走 emc
2 走 得 flc
2 超 lde
2 超 时 lde
2 跑 <client> kdf
2 跑 kfd
2 跑 的 kdf
2 身 <gateway> hid
2 身 ? ejf
2 身 mga
2 转 <gateway> dfk
2 转 cgj
2 转 发 bdn
2 载 mce
2 边 <gateway> bfl
2 边 <outside> lag
2 边 <service> ofZ
2 边 <zone> kbh
2 边 放 del
2 边 能 nea
2 过 <client> pYf
2 过 <gateway> dgj
2 过 <host> jdg
2 过 pXg
2 这 <host> bpc
2 这 样 Yim
2 进 <gateway> kib
2 进 fbl
2 进 来 hZm
2 远 <client> jgd
2 连 <client> pdb
2 连 <far> obd
2 连 <host> obe
2 连 <outside> iak
2 连 <zone> jfe
2 连 上 mfb
2 连 得 lkW
2 连 接 jfe
2 连 的 ici
2 通 <client> gkb
2 通 <far> ejf
2 通 <host> emc
2 通 <own> fjd
2 通 apd
2 通 不 djf
2 通 吗 fjf
2 那 alg
2 邮 <client> jef
2 邮 <own> bme
2 邮 <zone> oWi
2 邮 led
2 邮 件 led
2 锅 <gateway> fej
2 锅 ffj
2 锅 吗 efj
2 问 <client> kee
2 问 <far> kcf
2 问 <gateway> fej
2 问 <host> jhc
2 问 <outside> ncd
2 问 <own> jhc
2 问 <public> mgb
2 问 jfe
2 间 <zone> eje
2 间 eke
2 面 occ
2 面 的 mbf
2 麻 iid
2 麻 烦 iid
3 $ <- mdd
3 $ <client> fjf
3 $ <far> lha
3 $ <gateway> Yhn
3 $ <host> hjc
3 $ <outside> fje
3 $ <public> dhi
3 $ <zone> edl
3 ' ape
3 's jaj
3 , <client> jef
3 , <gateway> nec
3 , <host> dkf
3 , <outside> hcj
3 , <own> fje
3 , <server> eYr
3 , gjd
3 -> lXk
3 -a mbf
3 -i iak
3 -j idg
3 -m <host> dhi
3 -m <outside> eje
3 -m <zone> lWl
3 -p <outside> qeY
3 -p <zone> ici
3 -p jdh
3 -s Zdq
3 : <far> edl
3 : <gateway> mYi
3 : <host> gnY
3 : <outside> mag
3 ; <far> aqb
3 ; <own> foY
3 ; akh
3 <client> <client> qfW
3 <client> <far> cmd
3 <client> <gateway> hdi
3 <client> <host> hXn
3 <client> <zone> fcl
3 <client> hak
3 <far> <client> fje
3 <far> <gateway> dcn
3 <far> <host> nfZ
3 <far> <outside> Wgq
3 <far> <zone> oae
3 <gateway> <client> kcg
3 <gateway> <far> hkc
3 <gateway> <gateway> mZh
3 <gateway> <host> cme
3 <gateway> <outside> jhd
3 <gateway> <own> cod
3 <gateway> hid
3 <host> <client> kfc
3 <host> <far> kfc
3 <host> <gateway> mce
3 <host> <host> gdj
3 <host> <own> ckf
3 <host> <zone> kcg
3 <host> kfe
3 <n> <client> cqa
3 <n> <far> mfb
3 <n> <outside> glb
3 <n> <own> iib
3 <n> <public> fbm
3 <n> <server> fbm
3 <n> <zone> mdd
3 <n> fje
3 <outside> <client> yZW
3 <outside> <host> led
3 <outside> <outside> ldd
3 <outside> <own> dhi
3 <outside> <zone> gXp
3 <outside> mcf
3 <own> <client> rab
3 <own> <far> lag
3 <own> <gateway> mce
3 <own> <host> dhi
3 <own> <outside> nZg
3 <own> <own> fje
3 <own> <zone> bem
3 <public> <host> mdd
3 <public> <zone> agm
3 <public> gdj
3 <server> <client> kee
3 <server> <own> eke
3 <server> kee
3 <service> <client> fjd
3 <service> <far> kfe
3 <service> <gateway> cjh
3 <service> <outside> naf
3 <service> <own> Swe
3 <service> <public> ecl
3 <service> <server> fek
3 <service> <zone> ndc
3 <zone> <- hbk
3 <zone> <client> qca
3 <zone> <far> apd
3 <zone> <gateway> aoe
3 <zone> <host> aki
3 <zone> <outside> Xfq
3 <zone> <own> emc
3 <zone> <zone> hcj
3 <zone> eek
3 ? <client> pac
3 ? <gateway> Yjk
3 ? <host> amg
3 ? <outside> dih
3 ? <public> cgk
3 ? <zone> kfd
3 a <gateway> eek
3 a <outside> mbf
3 a <own> fma
3 a <zone> kai
3 a ecm
3 able <client> mag
3 able <host> mag
3 able <zone> odb
3 able qXf
3 accept <zone> idh
3 accept dhi
3 access <zone> iYm
3 access lVl
3 account pgX
3 added aik
3 address <host> bji
3 address fbm
3 after <far> gdj
3 after <host> gna
3 after <own> gkc
3 after gbl
3 afterwards foZ
3 all <zone> drY
3 all ecm
3 allowed <far> Vrg
3 allowed <zone> mde
3 an <client> tcX
3 an qgX
3 and <client> hid
3 and <host> Xmi
3 and <outside> cjh
3 and <own> flc
3 and <zone> lai
3 answer <own> bod
3 answer liZ
3 any <zone> amg
3 any epa
3 anything <zone> vaY
3 are inY
3 arrive qWg
3 as <host> iic
3 as <zone> iak
3 as aqc
3 asking iZl
3 at <client> rYd
3 at <far> mga
3 at <host> cgk
3 at <outside> blg
3 at <own> dle
3 at <zone> jXm
3 at lgb
3 back <client> uYZ
3 back qfY
3 be <client> gma
3 be <far> jja
3 be <host> cnd
3 be <outside> ibi
3 be <own> anf
3 be <zone> dcn
3 be bki
3 before <own> fna
3 before fna
3 behind pcb
3 blocked fkd
3 bounces dnc
3 box <outside> fmb
3 browser ejf
3 but <own> Zpe
3 but glb
3 by <client> fna
3 by <gateway> bod
3 by <host> lah
3 by <own> ejg
3 by <zone> mdd
3 c lbh
3 can <gateway> naf
3 can <zone> ilZ
3 can sfW
3 can't <client> lcf
3 can't <zone> qfX
3 can't nbe
3 cannot jch
3 change dob
3 client <client> ljY
3 client <host> dap
3 client agm
3 code <own> gam
3 code akh
3 come cgk
3 comes boe
3 connect <client> kee
3 connect <host> kYk
3 connect idh
3 connection <client> qYe
3 connection <far> eje
3 connection <host> dob
3 connection <own> dkf
3 connection <zone> lZi
3 connection lha
3 connections bmf
3 could dih
3 cs <client> cle
3 cs <host> flc
3 cs fkd
3 curl <gateway> mdd
3 curl sba
3 customer cnd
3 dead gam
3 deliver <host> sbZ
3 deliver rbZ
3 dev <client> kdf
3 dev lfc
3 directly <host> Xsd
3 directly ogZ
3 dnat <own> gnZ
3 dnat fkc
3 do <host> hqV
3 do <own> cme
3 do <zone> jWn
3 do noR
3 does <client> fej
3 does <far> cpb
3 does <gateway> jef
3 does <host> coc
3 does <outside> fZo
3 does <own> cme
3 does <zone> rYd
3 does eld
3 dport <far> Ype
3 dport <host> bgl
3 dport <outside> gSv
3 dport <zone> Xjl
3 dport dhi
3 drop <client> kkY
3 drop eje
3 dropped rZc
3 dst <outside> ejf
3 dst <zone> efj
3 dst dgj
3 end eek
3 ether <zone> gej
3 ether gej
3 even clg
3 ever bkh
3 every Xjn
3 example dih
3 expected kdf
3 failed <client> ked
3 failed lcf
3 fine <outside> Ybt
3 fine jdh
3 for <client> jgd
3 for <far> jja
3 for <own> eke
3 for <zone> edl
3 for jch
3 forever gmb
3 forward Ynh
3 forwarded tUf
3 foxmail jfe
3 from <client> jkY
3 from <gateway> fkc
3 from <host> fdj
3 from <outside> kbh
3 from <zone> kbi
3 from bkh
3 get <client> rXf
3 get <far> neb
3 get <host> jmX
3 get <outside> jfe
3 get <own> Zof
3 get lcf
3 gets kjZ
3 gives <own> flc
3 gives ljY
3 go jkZ
3 goes <zone> fbl
3 going Zpe
3 gw <host> ldf
3 hairpin jja
3 hand lha
3 hangs fke
3 happens mbf
3 has <client> jib
3 has <outside> mZh
3 has fkd
3 have <zone> lde
3 have kgd
3 he gam
3 her fje
3 him cdn
3 hit gkd
3 home hnY
3 i <client> mbf
3 i <gateway> Xct
3 i <host> akh
3 i <outside> rWe
3 i <zone> iic
3 i dkf
3 if <own> ejf
3 if pgY
3 in <client> csZ
3 in <gateway> hdi
3 in <host> Zkj
3 in <outside> mYh
3 in <zone> kWm
3 in aoe
3 input <gateway> Zli
3 input aki
3 into <outside> lbf
3 into <zone> kUo
3 into mag
3 ip <host> Yim
3 ip <outside> Yfp
3 ip <zone> dfk
3 ip bgl
3 is <client> ika
3 is <far> Yrc
3 is <gateway> fbm
3 is <host> njX
3 is <own> fje
3 is <zone> dih
3 is fmb
3 it <client> jlY
3 it <far> gjd
3 it <gateway> amg
3 it <host> kdf
3 it <own> dnc
3 it <server> del
3 it <zone> kch
3 it's dhi
3 its <client> dih
3 its <gateway> lah
3 its <host> hjc
3 its ckg
3 itself <host> dbo
3 itself fej
3 just <client> lee
3 just <zone> mXj
3 k Qmr
3 land ejf
3 laptop eke
3 leg <gateway> cjh
3 leg cjh
3 len <client> lcf
3 len <far> ncd
3 len <host> jgd
3 len oea
3 length ijb
3 let <host> mag
3 let <own> cme
3 let <zone> gUs
3 let ici
3 like mbf
3 line <outside> Zfp
3 line Xes
3 logs dXs
3 mac <zone> del
3 mac del
3 mail <client> pXg
3 mail <far> dkf
3 mail <host> ZYv
3 mail <zone> ndc
3 mail lgb
3 make <client> glb
3 make <far> mdd
3 make hkc
3 me <own> ejf
3 me hid
3 must idi
3 my <client> xeR
3 my <host> Xgp
3 my <own> gkc
3 my hdi
3 n Zrc
3 names <gateway> pae
3 names pae
3 nat <host> dld
3 nat dld
3 need qdZ
3 needs jYl
3 never ajj
3 nightly <client> coc
3 nightly aqd
3 no <host> gnZ
3 no <own> gjd
3 no <zone> kfd
3 no eld
3 not <host> aik
3 not <own> fmb
3 not <zone> ihd
3 nothing <zone> mdd
3 of <far> aof
3 of <host> cpb
3 of <outside> cfl
3 of <zone> mec
3 of cnc
3 off hal
3 ok <client> kgd
3 ok <far> Xpg
3 ok <host> cfl
3 ok <zone> led
3 on <client> hoY
3 on <far> pZe
3 on <host> fcl
3 on <outside> qZd
3 on <own> flc
3 on dle
3 once lai
3 one jdg
3 only <zone> ibi
3 only hbk
3 open <client> obd
3 open <gateway> Yoh
3 open <host> tcX
3 open <own> fjf
3 open <zone> seW
3 open ijb
3 opening fXq
3 or <client> mce
3 or <far> coc
3 or <gateway> dkf
3 or <host> ang
3 or <outside> fkd
3 or <own> eje
3 or <zone> blg
3 or enb
3 our <far> gjd
3 our <host> gjd
3 our <outside> Zjk
3 our eke
3 out <client> tVe
3 out <far> Utf
3 out <gateway> gdk
3 out <host> oWh
3 out <own> emc
3 out mYi
3 outbound <host> gZn
3 outbound gZn
3 outgoing mXj
3 outlook <zone> oZf
3 outlook obe
3 over <client> jfd
3 over <zone> sgV
3 over fkd
3 own rba
3 packet pad
3 pass dme
3 passes jhc
3 people Xin
3 permitted Yrd
3 phone <own> gkc
3 phone cco
3 ping <gateway> nbe
3 ping <zone> mfa
3 ping odb
3 plain obd
3 please niX
3 pls <client> lde
3 pls <far> amg
3 port <client> jib
3 port <far> ika
3 port <gateway> hid
3 port <host> flc
3 port <outside> lZh
3 port <own> coc
3 port <public> gYo
3 port <server> fej
3 port <zone> jdg
3 portal mgb
3 possible Yog
3 post fcl
3 postfix <host> obe
3 postfix obe
3 prerouting <own> gma
3 private pkS
3 prometheus <client> lde
3 prometheus lde
3 proto <client> obd
3 proto <own> emb
3 proto kgc
3 pull <host> hZl
3 pull iYm
3 puppet <client> jge
3 puppet jge
3 query lde
3 reach <host> rdY
3 reach <zone> pcb
3 reach occ
3 reached aod
3 refused <client> occ
3 refused <zone> jfe
3 relay uXa
3 request <client> jef
3 request jef
3 right mbf
3 rule Uhr
3 run mYi
3 s fmb
3 same <outside> dfk
3 same jYl
3 say Zbs
3 says <client> ncd
3 says <zone> bgl
3 scans <client> lbg
3 scans lbg
3 see <zone> Vnj
3 see jch
3 send <client> 0YU
3 send <host> gam
3 send <zone> edk
3 send hWp
3 seq <host> alh
3 served eoa
3 server dfk
3 set lag
3 shell ihd
3 should <client> mag
3 should <zone> qSk
3 should flb
3 shows dkf
3 since <own> aof
3 since nhZ
3 site lgb
3 smtpd <host> Viq
3 smtpd Viq
3 so ilZ
3 somebody kfe
3 sport <client> jfe
3 src <zone> dem
3 src cfk
3 still <host> bhk
3 still <outside> kfd
3 still bhk
3 straight oae
3 syn lha
3 take Umm
3 talk <client> mbf
3 talk <zone> jja
3 talk khb
3 tcp <client> dpa
3 tcp <far> kfe
3 tcp <host> hXo
3 tcp <outside> hdi
3 tcp <zone> liZ
3 that <client> ofZ
3 that <far> Sug
3 that <gateway> hci
3 that <host> alh
3 that <outside> hid
3 that <own> fmb
3 that <zone> jgd
3 that kdf
3 the <client> rcZ
3 the <far> llW
3 the <host> alh
3 the <outside> dYr
3 the <own> epa
3 the <zone> iak
3 their <zone> lde
3 their obe
3 then <client> lfc
3 then <host> fmb
3 then <own> ekd
3 then fma
3 there <zone> anf
3 there ele
3 they <far> jfe
3 they <zone> cem
3 they bgk
3 thing bhk
3 this <client> naf
3 this <gateway> Waw
3 this <zone> efj
3 this jef
3 through <client> med
3 through <gateway> fej
3 through <outside> jdg
3 through <own> clf
3 through <zone> kja
3 through hbk
3 thru <gateway> fZo
3 thru caq
3 thunderbird <zone> afn
3 thunderbird cco
3 thx cpa
3 time dle
3 timed <host> gck
3 timeout nce
3 times <far> fmb
3 times gkc
3 to <client> pcb
3 to <far> fcl
3 to <gateway> lXj
3 to <host> jbh
3 to <outside> jdg
3 to <zone> sVf
3 told mYj
3 tos <client> bnd
3 tos <host> gjd
3 tos <own> foZ
3 tos fld
3 ttl <client> Qzc
3 ttl <host> aqc
3 ttl <own> V0X
3 ttl lhb
3 type <client> ndd
3 type kfd
3 udp <client> ejf
3 udp <far> kee
3 udp <gateway> cme
3 udp gma
3 up Xmj
3 us lZi
3 use <zone> nfa
3 use nfa
3 via <host> dgj
3 via <zone> rdY
3 via cfl
3 wants <client> flc
3 wants cme
3 way <zone> dZq
3 we <zone> fje
3 we dbo
3 what <outside> aik
3 what Xlk
3 when <client> qeY
3 when <far> gkb
3 when <host> eej
3 when <zone> kfd
3 where dgj
3 which alh
3 who mhZ
3 why <outside> dgj
3 why lbg
3 will <host> ckg
3 will jef
3 with <zone> rYd
3 with klX
3 work <host> aik
3 work <zone> jgd
3 works <own> fma
3 works <zone> kgc
3 works kch
3 would <outside> Wdt
3 would <zone> cZs
3 would khb
3 y <zone> jfe
3 y kef
3 yes gje
3 you hcj
3 一 <client> qac
3 一 <own> dob
3 一 <zone> fej
3 上 <client> jlY
3 上 <zone> mYj
3 上 bgl
3 不 <client> mha
3 不 <far> coc
3 不 <gateway> lcg
3 不 <host> kai
3 不 <own> foY
3 不 <public> fdk
3 不 <zone> jdg
3 丢 <gateway> hcj
3 丢 icj
3 个 cmd
3 主 <host> ocd
3 主 nea
3 么 <host> bij
3 么 <zone> jfe
3 么 eld
3 之 <zone> jYk
3 之 efj
3 了 <client> sfV
3 了 <gateway> Zjk
3 了 <host> fdk
3 了 <own> enb
3 了 <zone> lYj
3 了 hcj
3 事 <outside> jdg
3 享 <client> ekf
3 享 cii
3 人 <outside> qca
3 人 <zone> nbe
3 人 nbe
3 从 kZi
3 以 <outside> bgm
3 以 cgk
3 们 jgd
3 件 <client> fje
3 件 <own> bme
3 件 <zone> oWi
3 件 ijb
3 会 <client> hkc
3 会 <gateway> cbp
3 会 <host> ane
3 会 <outside> iic
3 会 <zone> jef
3 信 <client> mdd
3 信 <public> edk
3 信 jge
3 候 cii
3 做 dle
3 再 cgk
3 出 <outside> Whp
3 出 <zone> hcj
3 出 cco
3 到 <client> jnW
3 到 <gateway> lbg
3 到 <host> fpY
3 到 <own> efj
3 到 <zone> qVh
3 动 <host> ibj
3 动 <server> cgk
3 动 kai
3 包 <zone> cgk
3 包 ajj
3 印 <zone> jbi
3 去 <far> bod
3 去 <host> oad
3 去 <zone> maf
3 去 kde
3 发 <client> ngZ
3 发 <gateway> mbf
3 发 <host> idh
3 发 <zone> idh
3 发 lYj
3 口 <far> ckf
3 口 <host> gje
3 口 flc
3 可 <outside> mce
3 可 khb
3 同 <zone> ibk
3 后 <own> emc
3 后 eld
3 吗 <client> niY
3 吗 <far> dnd
3 吗 <gateway> dfk
3 吗 <host> Xlk
3 吗 <own> fpY
3 吗 <zone> pfY
3 和 <host> agm
3 和 <own> fkd
3 和 dfl
3 哪 dle
3 啊 Ypf
3 啥 fje
3 回 cpb
3 在 kai
3 地 ibj
3 填 <client> mfb
3 填 ddm
3 外 Zdq
3 好 bYt
3 完 <host> bgl
3 完 dfk
3 客 sXd
3 对 Vgr
3 就 <host> bkg
3 就 <outside> kai
3 就 <zone> hbk
3 就 hla
3 帮 oYf
3 应 Ymi
3 底 <gateway> del
3 开 <client> ofZ
3 开 <host> ahl
3 开 <own> eld
3 开 <zone> kai
3 往 <gateway> rVf
3 往 <host> rdY
3 往 wXZ
3 得 <client> kef
3 得 <far> eld
3 得 <host> dhi
3 得 <outside> qiU
3 得 <zone> lbg
3 得 fje
3 想 <zone> pdb
3 想 pcb
3 成 obd
3 我 <far> jff
3 户 <zone> kfc
3 户 dkf
3 打 <outside> kah
3 打 <zone> qWg
3 投 pZe
3 报 <client> mec
3 报 <own> dpa
3 报 mbf
3 拦 <gateway> beo
3 接 <client> naf
3 接 <far> kee
3 接 <outside> pYf
3 接 <own> dkg
3 接 jfe
3 描 mbe
3 收 <client> ilZ
3 收 <outside> hdi
3 收 <zone> rdY
3 收 crZ
3 放 <gateway> cco
3 放 <outside> eke
3 日 <host> dnb
3 日 dnb
3 时 obc
3 是 <client> ijb
3 是 <host> ahk
3 是 <outside> bgl
3 是 <own> glc
3 是 Zmh
3 有 <client> hic
3 有 <gateway> ddm
3 有 <outside> fmc
3 有 <zone> fdk
3 机 <host> gkc
3 条 ici
3 来 <outside> nXi
3 来 idh
3 查 jbj
3 正 <outside> eek
3 正 dhi
3 没 <gateway> ddm
3 没 <own> Xjl
3 没 hcj
3 烦 iid
3 现 cqa
3 理 mbf
3 用 <client> gnZ
3 用 <zone> kfd
3 用 kia
3 电 <zone> ici
3 电 kcg
3 登 kdf
3 的 <client> rcY
3 的 <far> nfa
3 的 <gateway> djg
3 的 <outside> hjb
3 的 <own> ena
3 的 <zone> hbk
3 的 lcf
3 目 eke
3 直 <host> clf
3 直 <outside> ckg
3 直 <own> ejf
3 直 hkb
3 看 <own> eke
3 码 hid
3 程 <client> jgd
3 端 <client> hmZ
3 端 <far> bpc
3 端 <own> gma
3 端 <zone> bhl
3 端 dfk
3 等 dkf
3 系 <gateway> dfj
3 系 dfj
3 给 ckg
3 网 <client> pad
3 网 jgd
3 能 <client> imY
3 能 <far> rba
3 能 <gateway> khb
3 能 <host> nWj
3 能 <outside> oea
3 能 <zone> bhk
3 脑 <zone> kfe
3 行 <client> kef
3 行 <far> bmf
3 行 <gateway> dfk
3 行 <zone> jee
3 行 kgc
3 被 <client> obe
3 被 <host> Zta
3 要 <client> kdf
3 要 <host> odb
3 要 <zone> odb
3 要 tbY
3 规 afn
3 让 <gateway> djg
3 让 Xtb
3 访 <client> efj
3 访 <far> glb
3 访 <gateway> kdf
3 访 <host> lgc
3 访 <outside> mec
3 该 <own> dle
3 该 dgj
3 说 <zone> reX
3 说 lkX
3 请 jfe
3 调 <host> qad
3 调 fmb
3 走 <client> mdd
3 走 <zone> saa
3 走 kfd
3 超 kgc
3 转 <own> glc
3 轮 <client> kcg
3 轮 kcg
3 过 <client> iic
3 过 <far> mgZ
3 过 <gateway> del
3 过 ijb
3 还 <gateway> del
3 还 <zone> mgb
3 这 <outside> kfd
3 这 <zone> fao
3 这 dke
3 进 <own> Xrd
3 进 kfd
3 连 <client> dih
3 连 <far> pcb
3 连 <gateway> mdd
3 连 <host> ogY
3 连 <outside> efj
3 连 <own> djg
3 连 <server> ben
3 连 <zone> lia
3 连 jka
3 通 <client> ldf
3 通 <far> Znf
3 通 <gateway> dmd
3 通 <own> dhi
3 那 jaj
3 邮 del
3 里 cii
3 量 flc
3 问 <client> tYb
3 问 <host> tWd
3 问 <outside> iic
3 问 hck
3 题 <gateway> eej
4 $ <- mec
4 $ <client> mbf
4 $ <far> kkY
4 $ <gateway> Zli
4 $ <outside> dgk
4 $ <own> enb
4 $ <public> cme
4 $ <server> jdg
4 $ <zone> fcl
4 ' del
4 's <zone> oda
4 's yaU
4 , <client> cgj
4 , <far> cod
4 , <gateway> lee
4 , <host> gjd
4 , <outside> gej
4 , <own> ilZ
4 , <public> eej
4 , <server> cdn
4 , <zone> pbc
4 , jib
4 -> <own> eoa
4 -> ljY
4 -a euU
4 -i <own> glb
4 -i bji
4 : <client> mbe
4 : <gateway> jch
4 : <host> dle
4 : <own> ckg
4 : <zone> bfm
4 ; jch
4 <client> <client> mfb
4 <client> <gateway> fkd
4 <client> <host> nXi
4 <client> <outside> gbl
4 <client> <own> fjf
4 <client> <zone> ihd
4 <client> jgd
4 <far> <client> ihc
4 <far> <gateway> ihd
4 <far> <host> jch
4 <far> <outside> dfl
4 <far> afm
4 <gateway> <client> flc
4 <gateway> <far> nhX
4 <gateway> <gateway> fcl
4 <gateway> <host> chj
4 <gateway> <outside> oea
4 <gateway> <own> fkd
4 <gateway> <server> Zgo
4 <gateway> <zone> lfc
4 <host> <client> jkY
4 <host> <far> pbd
4 <host> <gateway> pUj
4 <host> <host> eqX
4 <host> <outside> nbe
4 <host> <own> Xin
4 <n> <far> mfb
4 <n> <gateway> dfk
4 <n> <host> hid
4 <n> <public> dap
4 <n> <server> fcm
4 <n> <zone> ija
4 <outside> <client> del
4 <outside> <host> nhY
4 <outside> <outside> pad
4 <outside> <own> foZ
4 <outside> <zone> jch
4 <outside> ihd
4 <own> <client> mbg
4 <own> <far> gam
4 <own> <host> mag
4 <own> <outside> idh
4 <own> <server> fej
4 <own> <zone> jbh
4 <public> <host> meb
4 <public> <zone> ogY
4 <public> oea
4 <server> <client> gmb
4 <server> enc
4 <service> <far> fmb
4 <service> <gateway> lfc
4 <service> <host> fZo
4 <service> <outside> fcl
4 <service> <own> enb
4 <service> <public> cZr
4 <service> <server> fZo
4 <service> <zone> kai
4 <service> jdg
4 <zone> <client> Zqd
4 <zone> <gateway> Yil
4 <zone> <host> jdh
4 <zone> <own> dle
4 <zone> <server> dYr
4 <zone> djg
4 ? <client> lkX
4 ? <far> enc
4 ? <gateway> cco
4 ? <host> hla
4 ? <public> bhk
4 ? <zone> khb
4 ? ila
4 a <host> ilZ
4 a <zone> nYh
4 a jlY
4 able <client> ncd
4 able <host> nbe
4 able <zone> pZe
4 able sab
4 accepted qXf
4 access <host> ddn
4 access ddm
4 account chj
4 address ahk
4 after mgZ
4 against <client> oea
4 against ueU
4 all <client> ejg
4 all <outside> gkb
4 all hkb
4 allowed <client> lfc
4 allowed <far> Zqd
4 allowed <zone> coc
4 allowed jYl
4 am cmf
4 an rca
4 and <client> eke
4 and <far> fke
4 and <host> Yni
4 and <outside> ncd
4 and <zone> nWj
4 and ika
4 answer <client> nbd
4 answer <gateway> ihd
4 answer kgc
4 any <zone> uTg
4 any jef
4 anything <zone> lbg
4 anything lfc
4 anywhere cih
4 are nZg
4 arrive <outside> mec
4 arrive imY
4 as <host> Viq
4 as <zone> lfc
4 as iYm
4 asking kmW
4 at <client> cnd
4 at <gateway> jZl
4 at <outside> oXh
4 at <zone> uWc
4 at ijb
4 back <own> gkc
4 back hkc
4 be <client> jja
4 be <far> hjc
4 be <host> Xmj
4 be efj
4 before tWc
4 behind lfd
4 blocked <far> djg
4 blocked <zone> bpc
4 blocked Ynh
4 bob <client> jef
4 bob hdi
4 box <own> fje
4 box qZc
4 browse qdZ
4 but <own> flb
4 by <client> ika
4 by <host> Zkj
4 by cpb
4 c <zone> dfk
4 call kib
4 can <zone> lYj
4 can kYj
4 can't <zone> dcm
4 can't ean
4 cannot <client> kgc
4 cannot ngZ
4 check Xqe
4 client <own> fmb
4 client bne
4 closed nbe
4 com cme
4 come gck
4 comes Ths
4 connect <client> lcf
4 connect <far> lfc
4 connect <host> ici
4 connect <zone> kfd
4 connect mce
4 connecting aof
4 connection <client> ohX
4 connection <host> Zkj
4 connection <zone> ndc
4 connections nag
4 connects ajj
4 could Vnl
4 curl <gateway> rba
4 curl dcn
4 dead pfY
4 deliver <host> oaf
4 deliver oaf
4 destination cem
4 die kdf
4 direct afm
4 directly <host> kkX
4 directly <outside> kdf
4 directly gjd
4 dnat <outside> Wgq
4 dnat Yjl
4 do <outside> jdh
4 do <own> gmb
4 do <zone> naf
4 do jdg
4 does <client> lhb
4 does <far> hjc
4 does <gateway> dkf
4 does <host> miY
4 does <own> fmb
4 does <public> eej
4 does kef
4 dport riT
4 drop <zone> cco
4 drop ebn
4 dropped <zone> Ynh
4 dropped ape
4 dst agm
4 e <host> fjd
4 e cjh
4 end kjZ
4 error jfe
4 even lkX
4 example <client> idi
4 example jgd
4 failed <own> fje
4 failed gdj
4 fetch pfZ
4 fine <client> bpc
4 fine <own> fmc
4 fine anf
4 for <client> crY
4 for <far> ijb
4 for <host> mZh
4 for <outside> Zgn
4 for <own> dmd
4 for <zone> jZk
4 for ckg
4 forward cfl
4 from <client> jkZ
4 from <far> sdY
4 from <gateway> cfm
4 from <host> cji
4 from <own> fbm
4 from <zone> mXj
4 from ecm
4 get <client> qWg
4 get <far> del
4 get <gateway> agm
4 get <outside> jfe
4 get <own> enb
4 gets <far> aqc
4 go occ
4 goes mdd
4 going pfY
4 gw <client> hdi
4 gw <far> dkf
4 hairpin icj
4 hangs <zone> qfW
4 hangs jkZ
4 has <zone> dfk
4 has gam
4 have ibi
4 he pfY
4 her <own> cmd
4 her cmd
4 his cpb
4 host liZ
4 i <client> obd
4 i <gateway> occ
4 i <host> hal
4 i <own> dqZ
4 i <zone> Uko
4 i Zil
4 id <far> dgj
4 if gkc
4 in <client> mdd
4 in <gateway> ddm
4 in <host> Wfr
4 in <own> dkf
4 in <zone> qca
4 in qYe
4 inner kZj
4 inside gbm
4 internal <host> bra
4 internal bra
4 into <zone> lbg
4 into rUh
4 ip <client> lgb
4 ip <far> lfc
4 ip <own> fnb
4 ip <zone> Xgp
4 is <client> efj
4 is <far> Ttg
4 is <gateway> clf
4 is <own> foa
4 is <server> Zbs
4 is <zone> nkW
4 it <client> hkb
4 it <gateway> bYt
4 it <host> mhY
4 it <outside> fje
4 it <own> dmd
4 it <zone> nZg
4 it led
4 it's <own> fna
4 its <client> ejf
4 its <host> sWe
4 its hjc
4 itself <host> mZh
4 itself <own> Zng
4 itself jch
4 just <zone> lgb
4 just nbe
4 land kgb
4 laptop flc
4 leave ndb
4 let <client> uaY
4 let <host> enb
4 let <own> dnc
4 line hal
4 loads vbW
4 mail <client> mcf
4 mail <host> fej
4 mail <outside> cii
4 mail <zone> jch
4 mail ibj
4 masquerade <zone> cgl
4 masquerade lbg
4 me <client> oae
4 me <own> fmb
4 me ibj
4 must <client> naf
4 must ogZ
4 my <outside> bcq
4 my <own> glc
4 my ecm
4 n <zone> jfe
4 n kef
4 nat <host> eek
4 nat cfl
4 need cfl
4 never cii
4 no <client> kgc
4 no <far> lgb
4 no <host> gsV
4 no <outside> aoe
4 no <own> flc
4 no <zone> kaj
4 no lde
4 nobody djg
4 not <client> qYe
4 not <far> ejf
4 not <gateway> dhi
4 not <host> fje
4 not <zone> occ
4 not imY
4 nothing <host> ijb
4 now ali
4 of <client> uYa
4 of <far> jef
4 of <host> Xll
4 of <own> ekf
4 of <zone> ngZ
4 of kbg
4 ok <client> ikb
4 ok <outside> dih
4 ok <zone> kbh
4 ok edl
4 on <client> aqc
4 on <far> nbe
4 on <gateway> chi
4 on <host> ngZ
4 on <outside> mbf
4 on <zone> gal
4 only Yrd
4 open <gateway> aqc
4 open <host> fan
4 open <outside> jee
4 open <zone> rfV
4 open oVj
4 or <client> klX
4 or <far> lde
4 or <gateway> bkg
4 or <host> ika
4 or <own> ejf
4 or <zone> mbe
4 or khb
4 our <own> bmf
4 out <client> gkb
4 out <far> cjh
4 out <gateway> fam
4 out <host> qbb
4 out <zone> bbq
4 out' mdd
4 outbound <host> rYe
4 outbound lfc
4 outlook <zone> jdf
4 over <client> qYe
4 over <host> bYs
4 over <zone> ndb
4 own mXj
4 packets jbi
4 pass <far> anf
4 pass fej
4 people hhd
4 permitted <client> ihd
4 permitted fcl
4 phone rhU
4 ping <client> qYe
4 ping <gateway> mYi
4 ping <zone> fek
4 ping fZo
4 plain hak
4 please ebn
4 pls lbg
4 policy vVc
4 port <client> mce
4 port <far> hdi
4 port <host> hak
4 port <outside> efj
4 port <own> cnc
4 port <server> eek
4 port <zone> hdi
4 portal Zhl
4 possible dfk
4 post mfb
4 postfix kia
4 prerouting ele
4 print cih
4 problem fna
4 pull fcl
4 push kee
4 reach <zone> mga
4 reach pfY
4 real <host> Xlk
4 real Xlk
4 refused <own> ckg
4 refused ejf
4 relay qdZ
4 reply <own> gkc
4 reply ejf
4 right gkc
4 route Zrc
4 routed ofZ
4 rule Voj
4 s aki
4 saddr <zone> fej
4 same <host> bod
4 same <own> Wqg
4 same <zone> pYf
4 same ljY
4 say cfl
4 says <own> glb
4 says chj
4 scan mce
4 scans jWm
4 see Zep
4 send <client> qYe
4 send <zone> pgX
4 send nYh
4 sends aki
4 seq <client> mZh
4 seq <far> jdg
4 seq <host> Zjk
4 seq ibj
4 server <outside> del
4 server <zone> wdT
4 server sZb
4 session <outside> jeg
4 session kfd
4 set qdY
4 should <far> jgd
4 should <host> bcp
4 should <own> gkc
4 should <zone> hbl
4 should eXr
4 side epZ
4 since <zone> hbl
4 site hjc
4 snat <zone> bgl
4 snat cgk
4 so mdd
4 somebody ecl
4 source <host> ebn
4 source <outside> efj
4 source Sth
4 spins <client> led
4 spins <own> ejf
4 spins lga
4 start gdj
4 still <zone> kdg
4 still jef
4 submit pda
4 supposed hid
4 syn idh
4 talk <zone> ihd
4 talk ika
4 talking mce
4 tcp <client> hid
4 tcp <far> lha
4 tcp <host> bij
4 tcp <outside> kja
4 tcp <zone> jci
4 tcp ejf
4 that <client> blg
4 that <far> seW
4 that <gateway> gam
4 that <host> cnd
4 that <outside> jfe
4 that <own> fld
4 that <zone> rba
4 that gkc
4 that's cmf
4 the <client> miY
4 the <far> hnY
4 the <gateway> chk
4 the <host> kWm
4 the <outside> Zkj
4 the <own> akj
4 the <server> fek
4 the <zone> pad
4 the mce
4 their klX
4 them jdg
4 then <client> ibj
4 then <host> gpY
4 then fbm
4 there dnc
4 these ebn
4 they <own> fje
4 they hdi
4 thing bgl
4 this <zone> Slp
4 this ila
4 through <far> jfe
4 through <outside> nbf
4 through <own> Zog
4 through <zone> peZ
4 through pgX
4 thru <far> gjd
4 thru hma
4 thunderbird lbg
4 timed <far> eje
4 timed <host> eke
4 timed <own> eke
4 timed enb
4 to <client> kia
4 to <far> ika
4 to <host> jch
4 to <outside> oaf
4 to <server> dfk
4 to <zone> hci
4 towards <zone> led
4 towards ldd
4 translated eke
4 transmitted <client> ejf
4 transmitted ejf
4 trying lah
4 udp <far> Wtd
4 udp <gateway> kbh
4 udp <host> oea
4 udp <outside> Wgp
4 udp <zone> oZf
4 up <client> obc
4 up <far> lde
4 up <zone> njW
4 up udV
4 updates <host> fcl
4 updates hci
4 us <far> ndc
4 us <own> coc
4 us fje
4 use <client> pgX
4 use <zone> bfm
4 use bfl
4 using <host> fZo
4 using fZo
4 verdict glc
4 via <host> akj
4 via <zone> cnc
4 w occ
4 walk Ydr
4 was <own> eke
4 was cii
4 way <gateway> aeo
4 way hVq
4 we <client> kdf
4 we <outside> Zlj
4 we <zone> jgd
4 we piW
4 what <own> gjd
4 what aoe
4 when <zone> oea
4 when fna
4 where dgj
4 which <own> ele
4 which ial
4 whole dnc
4 why Xho
4 will <client> bxU
4 will <far> djg
4 will <host> anf
4 will <zone> jZk
4 will jja
4 with <client> iic
4 with <host> iak
4 with <outside> fdk
4 with <own> flc
4 with <zone> kdf
4 with fej
4 without oea
4 work <client> gmZ
4 work <own> ejf
4 work <zone> oeZ
4 work gjd
4 working ogZ
4 works <zone> pcc
4 works obd
4 would <client> jib
4 would <host> Xqf
4 would <own> efj
4 would <zone> jXm
4 would dgj
4 y jdg
4 yes <zone> kcg
4 yes lde
4 you <client> lde
4 you <own> gjd
4 you Zng
4 一 <client> pea
4 一 <own> emc
4 一 <zone> dcn
4 一 dbo
4 上 <client> jka
4 上 <host> pXf
4 上 <outside> efj
4 上 <own> fmc
4 上 <zone> jaj
4 不 <client> jjb
4 不 <far> Ypf
4 不 <gateway> hcj
4 不 <host> ijb
4 不 <outside> jaj
4 不 <own> fmb
4 不 <zone> odb
4 不 nfa
4 丢 <client> kgc
4 个 <zone> mcf
4 个 ihc
4 为 <client> oaf
4 为 <zone> jgd
4 为 jef
4 主 <host> ncd
4 了 <client> qYd
4 了 <gateway> efj
4 了 <own> ejf
4 了 <zone> dkf
4 了 gYo
4 事 <zone> ibk
4 人 <zone> mXj
4 人 blh
4 什 <own> gjd
4 什 dkg
4 从 kiZ
4 他 blf
4 以 <outside> mce
4 以 elc
4 们 <far> jfe
4 们 jge
4 件 <client> mcd
4 件 ici
4 会 <client> lmV
4 会 <far> hid
4 会 <host> amg
4 会 <own> fje
4 保 jef
4 信 <client> rfW
4 信 <host> idi
4 信 <own> enb
4 信 hdi
4 允 fje
4 公 piV
4 则 afn
4 到 <client> oad
4 到 <far> qYe
4 到 <gateway> pWh
4 到 <outside> jYl
4 到 <own> bra
4 到 <zone> bbr
4 到 ncd
4 加 cji
4 动 <host> ocd
4 动 ocd
4 包 <host> eld
4 包 <zone> bgl
4 包 jmX
4 卡 kef
4 印 <zone> fVt
4 印 bgl
4 去 <client> lgb
4 去 <far> dmd
4 去 <gateway> cle
4 去 <host> mSo
4 去 jWn
4 反 <zone> rdY
4 反 rdY
4 发 <client> qZd
4 发 <host> kai
4 发 <zone> taZ
4 发 qYe
4 口 <client> ilZ
4 口 <far> cme
4 口 <outside> Zkj
4 口 <own> gmb
4 口 dhi
4 可 mbf
4 台 jdg
4 后 <own> emc
4 后 cfk
4 吗 <client> iic
4 吗 <far> djf
4 吗 <gateway> ben
4 吗 <host> cqa
4 吗 <outside> jcg
4 吗 <zone> hXo
4 否 Zli
4 吧 eek
4 告 bqb
4 哪 <own> eld
4 哪 fkd
4 器 <client> kcg
4 器 <host> gkc
4 器 <own> bne
4 器 <zone> pcb
4 器 kia
4 回 <own> flc
4 回 fkd
4 在 gkc
4 外 <host> mbf
4 外 ekd
4 好 dhi
4 对 led
4 就 <client> rdZ
4 就 <outside> fke
4 就 <own> enb
4 就 <zone> hci
4 帮 <own> enb
4 帮 enb
4 常 <outside> eek
4 常 dhi
4 应 <own> fje
4 底 Wio
4 开 <zone> pfX
4 开 kfd
4 录 jgd
4 往 kZj
4 得 <far> Vtf
4 得 <gateway> hcj
4 得 <host> jhc
4 得 <outside> obd
4 得 <zone> qbb
4 得 odb
4 志 <host> dnb
4 志 dnb
4 怎 <outside> kia
4 怎 <own> clg
4 怎 kia
4 想 <zone> afn
4 想 aeo
4 我 cle
4 户 tWd
4 打 <client> nbe
4 打 <outside> ofZ
4 打 lZi
4 扫 gjd
4 报 <client> vYZ
4 报 <zone> bgl
4 报 jbi
4 拉 <client> dle
4 拉 bkh
4 拒 kgc
4 拦 kdf
4 拿 <zone> mbf
4 拿 rab
4 挂 hcj
4 按 ihd
4 掉 eke
4 接 <client> mbf
4 接 <outside> gdk
4 接 <own> eld
4 接 lde
4 提 <zone> adp
4 提 bdp
4 收 <client> uTf
4 收 <zone> ibj
4 收 jef
4 放 <client> Vrg
4 放 <far> Zpe
4 放 <gateway> fcl
4 放 <host> oea
4 放 jff
4 数 sab
4 断 jib
4 日 oWi
4 时 mhZ
4 是 <client> dld
4 是 <far> kfc
4 是 <gateway> agl
4 是 <host> alh
4 是 <outside> ahl
4 是 <own> eke
4 是 <zone> eek
4 是 cpc
4 最 hZm
4 有 <gateway> cel
4 有 <host> Zqd
4 有 <outside> udV
4 有 <zone> rdY
4 有 dob
4 服 gjd
4 机 <zone> ici
4 机 edl
4 条 <zone> idh
4 来 <client> bmf
4 来 <own> Yqf
4 来 cii
4 析 jgd
4 桌 <client> jgd
4 步 phW
4 段 <zone> bhk
4 段 cgk
4 求 jfe
4 没 <far> dlf
4 没 <gateway> ajj
4 没 <outside> Zkk
4 没 <zone> rba
4 没 hjd
4 流 <zone> jfe
4 流 jfe
4 源 edl
4 现 med
4 用 <client> inX
4 用 <zone> kee
4 由 <client> hid
4 由 kjY
4 电 nfZ
4 的 <client> kkY
4 的 <far> neb
4 的 <gateway> aki
4 的 <host> bdo
4 的 <outside> kch
4 的 <own> fkc
4 的 <server> ffj
4 的 <zone> qbb
4 目 lfc
4 直 <client> tXc
4 直 <outside> peZ
4 直 <own> gjd
4 直 <zone> del
4 直 fcl
4 看 <own> flc
4 看 dkf
4 端 <client> coc
4 端 <outside> edl
4 端 <zone> hhd
4 端 cnc
4 经 <zone> Yhn
4 经 Zhm
4 给 <client> cmf
4 给 jkZ
4 网 hcj
4 能 <client> dle
4 能 <far> Wfs
4 能 <gateway> jbi
4 能 <host> mce
4 能 <outside> mag
4 能 <zone> kee
4 能 kbh
4 脑 <zone> ici
4 脑 kcg
4 行 <gateway> agm
4 行 <host> dfk
4 行 <outside> Zng
4 行 <own> flc
4 行 <zone> pfY
4 被 <client> gjd
4 被 <host> bfm
4 被 Zmg
4 要 <outside> cme
4 规 <zone> jdf
4 规 jeg
4 让 Zng
4 访 <client> uXa
4 访 <gateway> sWe
4 访 <host> pYf
4 访 <zone> hcj
4 访 fej
4 话 ckf
4 询 <client> nbe
4 询 lce
4 该 Zpe
4 请 odb
4 走 <client> epZ
4 走 <host> mnS
4 走 <zone> fUt
4 走 Wjn
4 超 <own> gjd
4 超 iic
4 转 lkX
4 边 dle
4 过 <client> fqW
4 过 Win
4 还 <gateway> iak
4 还 <zone> mga
4 还 oad
4 这 ben
4 进 jfe
4 连 <client> oaf
4 连 <far> qac
4 连 <gateway> lbg
4 连 <host> jja
4 连 <outside> kee
4 连 <own> cnd
4 连 <zone> jef
4 连 naf
4 送 Ylj
4 通 <far> djg
4 通 <gateway> fkd
4 通 <host> kgc
4 通 <outside> ckg
4 那 <zone> beo
4 那 fan
4 邮 <client> jdg
4 邮 <own> fkd
4 邮 <zone> nXi
4 邮 mdd
4 都 jdg
4 问 <client> efj
4 问 <far> glb
4 问 <gateway> jef
4 问 <outside> mec
4 间 <zone> mdd
4 间 nbd
<- with <client> rab
<- with <far> lbg
<- with <host> nae
<- with <own> lcf
<- with <zone> oZf
<client> with <client> jaj
<client> with <far> pbc
<client> with <gateway> jgd
<client> with <host> lcf
<client> with <outside> afn
<client> with <own> rVh
<client> with <public> pfY
<client> with <server> obd
<client> with <zone> jka
<far> with <- eke
<far> with <far> cfl
<far> with <gateway> hid
<far> with <host> ilZ
<far> with <outside> pcc
<far> with <own> sXc
<far> with <public> jjb
<far> with <zone> hjc
<gateway> with <client> fan
<gateway> with <far> iZl
<gateway> with <gateway> jef
<gateway> with <host> mWk
<gateway> with <outside> Vpi
<gateway> with <own> fXq
<gateway> with <public> dbn
<gateway> with <server> dbo
<gateway> with <zone> Vkn
<host> with <- ljY
<host> with <client> hmZ
<host> with <far> jhc
<host> with <gateway> mgb
<host> with <host> ebo
<host> with <own> iJ1
<host> with <public> lUn
<host> with <server> idh
<host> with <zone> Vlm
<outside> with <far> QM/
<outside> with <gateway> mhZ
<outside> with <host> ijb
<outside> with <outside> scY
<outside> with <own> jXn
<outside> with <public> ibj
<outside> with <zone> Mmu
<own> with <client> dke
<own> with <far> coc
<own> with <gateway> fke
<own> with <host> cnd
<own> with <outside> dle
<own> with <own> eao
<own> with <public> esX
<own> with <server> dob
<own> with <zone> emc
<public> with <client> eek
<public> with <far> ahl
<public> with <gateway> ddm
<public> with <host> bki
<public> with <outside> cco
<public> with <own> cWu
<public> with <zone> cih
<server> with <client> ecm
<server> with <far> bdo
<server> with <gateway> dcn
<server> with <host> Xbu
<server> with <outside> cYs
<server> with <own> fek
<server> with <server> fdk
<server> with <zone> dZp
<zone> with <- ali
<zone> with <client> MY8
<zone> with <far> fan
<zone> with <gateway> mYi
<zone> with <host> fUt
<zone> with <outside> led
<zone> with <own> hbk
<zone> with <public> jee
again AC/
at <- 3 1 tYb
at <client> 2 0 fkd
at <client> 2 1 khb
at <client> 3 0 khb
at <client> 3 1 hkb
at <client> 3 2 ndc
at <client> 4 0 tZZ
at <client> 4 1 hbk
at <client> 4 2 mUm
at <client> 4 3 dih
at <client> 5 0 xaW
at <client> 5 1 vZY
at <client> 5 2 ncd
at <client> 5 3 ibj
at <client> 5 4 fej
at <client> 6 0 1WV
at <client> 6 1 gjd
at <client> 6 2 rfW
at <client> 6 3 ibj
at <client> 6 4 Ueu
at <client> 6 5 dbo
at <client> 7 0 udU
at <client> 7 1 hdi
at <client> 7 2 qdZ
at <client> 7 4 Ygo
at <client> 7 5 fbm
at <far> 2 0 hkc
at <far> 2 1 jff
at <far> 3 0 fbm
at <far> 3 1 kgb
at <far> 3 2 fna
at <far> 4 0 tfU
at <far> 4 1 imY
at <far> 4 2 eke
at <far> 4 3 cfk
at <far> 5 0 oeZ
at <far> 5 1 jnW
at <far> 5 2 alh
at <far> 5 3 mah
at <far> 5 4 agm
at <far> 6 1 dle
at <far> 6 4 dcn
at <gateway> 2 0 njX
at <gateway> 2 1 opP
at <gateway> 3 0 mcf
at <gateway> 3 1 dXs
at <gateway> 3 2 Xfp
at <gateway> 4 0 Zbs
at <gateway> 4 1 cZr
at <gateway> 4 2 dXt
at <gateway> 4 3 cen
at <gateway> 5 0 cfl
at <gateway> 5 2 Zli
at <gateway> 5 3 bdo
at <gateway> 5 4 fYp
at <gateway> 6 4 Zfo
at <gateway> 6 5 Ygo
at <gateway> 7 0 aXv
at <host> 2 0 qkS
at <host> 2 1 loT
at <host> 3 1 ddm
at <host> 3 2 agm
at <host> 4 0 cem
at <host> 4 1 fjf
at <host> 4 2 ici
at <host> 4 3 eke
at <host> 5 1 cfl
at <host> 5 2 Yeq
at <host> 5 3 eWs
at <host> 5 4 chj
at <host> 6 0 rca
at <host> 6 1 Zng
at <host> 6 2 goZ
at <host> 6 3 aWw
at <host> 6 4 gck
at <host> 6 5 hVq
at <host> 7 3 eoa
at <host> 7 6 fck
at <host> 8 4 gVr
at <outside> 2 0 tdW
at <outside> 2 1 nmS
at <outside> 3 0 mag
at <outside> 3 1 ckg
at <outside> 3 2 Zli
at <outside> 4 0 hci
at <outside> 4 1 dgj
at <outside> 4 2 khb
at <outside> 4 3 Xer
at <outside> 5 0 cZr
at <outside> 5 1 bdo
at <outside> 5 2 hid
at <outside> 5 3 Zfo
at <outside> 5 4 car
at <outside> 6 3 Yil
at <outside> 6 5 Xho
at <own> 2 0 aqc
at <own> 2 1 cle
at <own> 3 0 blf
at <own> 3 1 ijb
at <own> 3 2 fkd
at <own> 4 0 csX
at <own> 4 1 ftU
at <own> 4 2 ekf
at <own> 4 3 eel
at <own> 5 0 coc
at <own> 5 1 fuT
at <own> 5 2 fld
at <own> 5 3 fUt
at <own> 5 4 gYo
at <own> 6 0 coc
at <own> 6 1 fuT
at <own> 6 2 eld
at <own> 6 3 fje
at <own> 6 4 gYo
at <own> 6 5 fcl
at <own> 7 1 fkd
at <own> 7 2 gqW
at <own> 7 3 fbl
at <own> 7 5 gUs
at <own> 7 6 gYo
at <own> 8 1 esW
at <own> 8 3 gZn
at <own> 9 2 cme
at <own> 9 8 gXp
at <public> 2 1 drY
at <public> 3 0 dbo
at <public> 3 1 cem
at <public> 3 2 bmf
at <public> 4 1 bXu
at <public> 4 2 fbm
at <public> 4 3 fTu
at <public> 5 2 fej
at <server> 2 0 ngZ
at <server> 3 0 fbm
at <server> 3 1 Zcr
at <server> 3 2 bZs
at <server> 4 0 eao
at <server> 4 1 del
at <server> 4 2 dfk
at <server> 5 0 fej
at <server> 5 3 ffj
at <zone> 2 0 xfQ
at <zone> 2 1 mpR
at <zone> 3 0 nYh
at <zone> 3 1 pad
at <zone> 3 2 gck
at <zone> 4 0 bfl
at <zone> 4 1 iUr
at <zone> 4 2 dcn
at <zone> 4 3 jib
at <zone> 5 0 iak
at <zone> 5 2 lec
at <zone> 5 3 aeo
at <zone> 5 4 Udv
at <zone> 6 0 Zfo
at <zone> 6 1 Yfp
at <zone> 6 3 cgk
at <zone> 6 4 Xgp
at <zone> 7 0 mec
at <zone> 7 1 nfa
at <zone> 7 2 Zgn
at <zone> 7 5 cgk
at <zone> 8 0 cgk
before - <client> jgd
before - <far> kee
before - <own> del
before - <public> bmg
before - <server> cYs
before - <zone> jlY
before <- <client> mha
before <- <far> cgk
before <- <host> elc
before <client> <- qac
before <client> <client> hid
before <client> <far> hoX
before <client> <host> lkW
before <client> <outside> bcp
before <client> <own> gkc
before <client> <server> bZs
before <client> <zone> acq
before <far> <client> mce
before <far> <far> cqa
before <far> <gateway> pUj
before <far> <host> jhc
before <far> <outside> SZ0
before <far> <own> bpc
before <far> <public> dfk
before <far> <server> cco
before <far> <zone> ldd
before <gateway> <client> kdf
before <gateway> <far> igd
before <gateway> <gateway> pUk
before <gateway> <host> cpc
before <gateway> <outside> hla
before <gateway> <own> eke
before <gateway> <public> chj
before <gateway> <server> Ygo
before <gateway> <zone> ljY
before <host> <client> pbc
before <host> <far> jja
before <host> <gateway> oae
before <host> <host> fbm
before <host> <outside> mdd
before <host> <own> doc
before <host> <public> bii
before <host> <server> Zep
before <host> <zone> nWj
before <outside> <client> baq
before <outside> <far> Zhl
before <outside> <gateway> Umn
before <outside> <host> jdg
before <outside> <outside> rfW
before <outside> <own> ejf
before <outside> <server> fcm
before <outside> <zone> hbl
before <own> <client> pVi
before <own> <far> qSj
before <own> <gateway> obd
before <own> <host> nce
before <own> <outside> nbe
before <own> <own> esW
before <own> <public> eYq
before <own> <server> edk
before <own> <zone> reX
before <public> <client> peZ
before <public> <host> lWl
before <public> <outside> idh
before <public> <own> clf
before <public> <zone> qfX
before <server> <far> cii
before <server> <outside> ijb
before <server> <server> ecm
before <server> <zone> oZf
before <zone> <- mZh
before <zone> <client> crZ
before <zone> <far> dmd
before <zone> <gateway> Vkm
before <zone> <host> bgl
before <zone> <own> fma
before <zone> <server> edl
before <zone> <zone> jZj
behind - <client> kjY
behind - <far> jef
behind - <host> kgc
behind - <outside> lbf
behind - <own> asb
behind - <public> dbo
behind - <server> idh
behind - <zone> mdd
behind <client> <client> hbk
behind <client> <far> kiZ
behind <client> <gateway> del
behind <client> <host> ijb
behind <client> <outside> iib
behind <client> <own> cob
behind <client> <public> eZp
behind <client> <server> fdl
behind <client> <zone> qWg
behind <far> <client> iak
behind <far> <far> bco
behind <far> <gateway> hbk
behind <far> <host> mhZ
behind <far> <outside> hWq
behind <far> <own> doc
behind <far> <server> dfk
behind <far> <zone> hXo
behind <gateway> <far> Zqe
behind <gateway> <gateway> bmf
behind <gateway> <host> Smo
behind <gateway> <outside> oZe
behind <gateway> <own> emc
behind <gateway> <server> fcl
behind <gateway> <zone> tVe
behind <host> <- obd
behind <host> <far> hla
behind <host> <gateway> fdk
behind <host> <host> idh
behind <host> <outside> eoa
behind <host> <own> eke
behind <host> <public> cgk
behind <host> <server> Zdq
behind <host> <zone> oYg
behind <outside> <client> nnS
behind <outside> <far> rZc
behind <outside> <gateway> Wph
behind <outside> <host> Ykj
behind <outside> <outside> Wdt
behind <outside> <own> dnb
behind <outside> <public> dfk
behind <outside> <server> eao
behind <own> <- lce
behind <own> <client> jbi
behind <own> <far> gYo
behind <own> <gateway> fbm
behind <own> <host> eYr
behind <own> <outside> eXr
behind <own> <own> gWr
behind <own> <public> aen
behind <own> <server> dfk
behind <own> <zone> jZk
behind <public> <far> vWc
behind <public> <gateway> cen
behind <public> <host> jZk
behind <public> <own> epZ
behind <server> <client> glb
behind <server> <gateway> eek
behind <server> <host> gjd
behind <server> <outside> bkh
behind <server> <own> dmd
behind <server> <public> fkd
behind <server> <zone> kia
behind <zone> <client> mhZ
behind <zone> <far> fkd
behind <zone> <gateway> Zhm
behind <zone> <host> Zpe
behind <zone> <outside> Xpg
behind <zone> <own> emc
behind <zone> <public> dih
behind <zone> <server> ddm
behind <zone> <zone> Voj
form ' - <> ' cfl
form , - - bgk
form , - : bjj
form , - <> , hjc
form , - <> - lZi
form , - <> -ed kee
form , - <> -s eek
form , - <> get kgc
form , - <n> Ymi
form , - does kbi
form , - is lgb
form , - on cdm
form , - to bra
form , - 是 mce
form , -ed by ofY
form , -ing from ndc
form , -s - jee
form , <client> 到 bpc
form , <outside> to eke
form , <server> <> , cmd
form , <server> 是 khb
form , <service> <> 填 eek
form , <service> to dob
form , <zone> to dmc
form , <zone> 到 fnZ
form , <zone> 去 fma
form , can <> - lbg
form , does - ajj
form , does <> - lah
form , does <> -ed kfd
form , does <> get eek
form , is - ibj
form , is <> - elc
form , not via fcl
form , on - ddm
form , would <> - jkZ
form , would <> -ed ihd
form , would <> -s mbg
form , would <> get yaU
form , 人 在 jff
form , 从 <> 访 fan
form , 在 <> 上 fcm
form , 地 址 flc
form , 我 在 lfc
form , 是 <> 丢 edl
form , 是 <> 拦 eek
form , 是 <> 的 del
form , 源 <> , rXe
form , 目 标 cme
form , 目 的 clg
form , 请 问 lbg
form , 这 样 lec
form , 连 <> 的 cpa
form - ' - dfl
form - , -ing abr
form - , <> $ wYX
form - , <> - iak
form - , <> -ing cem
form - , <> is cnc
form - , <> to uWc
form - , <> 就 Xgp
form - , <> 是 gdj
form - , <> 能 lgb
form - , <> 还 oae
form - , <server> gjd
form - , does pac
form - , would mec
form - , 是 efj
form - - - led
form - - -ed djg
form - - -ing bfl
form - - -s jdf
form - - <> $ cem
form - - <> - hjc
form - - <> -ed gjc
form - - <> -ing ihd
form - - <> -s dfk
form - - <> <client> ddm
form - - <> <host> lcf
form - - <> <own> jdg
form - - <> <service> rjT
form - - <> ? Ypg
form - - <> and eao
form - - <> at Vmk
form - - <> can jbi
form - - <> does fZp
form - - <> for ckh
form - - <> from cjh
form - - <> get uXb
form - - <> gets agm
form - - <> in eel
form - - <> is Xho
form - - <> of jdg
form - - <> on lYi
form - - <> should Xre
form - - <> to kgd
form - - <> will lha
form - - <client> Zfo
form - - <n> hjc
form - - <own> bgl
form - - <server> nfa
form - - ? del
form - - at qXf
form - - by Upi
form - - does ika
form - - for jdh
form - - has dgj
form - - in lfc
form - - into aki
form - - of Ykk
form - - on lcf
form - - over fXq
form - - via Zli
form - - will ija
form - - with jZk
form - - would ked
form - -> <> - cem
form - -ed - odb
form - -ed <> $ frW
form - -ed <> , fna
form - -ed <> ? ckg
form - -ed <> and jib
form - -ed by mZg
form - -ed from cii
form - -ed into qdZ
form - -ed on qXf
form - -ed to qbc
form - -ing <> - efj
form - -ing <> from dpa
form - -ing at gjd
form - -ing from lga
form - -ing in mfb
form - -ing on gZm
form - -ing to doc
form - -ing via edl
form - -s - ecm
form - -s -ed mdd
form - -s -ing fjd
form - -s -s afm
form - -s <> $ aoe
form - -s <> -s phW
form - -s <> ? Zhm
form - -s <> on hcj
form - -s at jch
form - -s by wUd
form - -s for occ
form - -s from qgW
form - -s in ngZ
form - -s of dob
form - -s on liZ
form - -s to gnY
form - -s via bij
form - : - boe
form - : <> , aik
form - : <> -s apd
form - : <> to oWh
form - : can sYc
form - : in eej
form - : is ecm
form - <client> , gXq
form - <client> - eld
form - <client> -ed coc
form - <client> -ing eoa
form - <client> -s bra
form - <client> <> - ajj
form - <client> <> -s Xni
form - <client> to Wjm
form - <far> , Zjk
form - <far> - efj
form - <far> -> ejf
form - <far> <> -s Ynh
form - <far> to fkd
form - <gateway> - gdj
form - <gateway> from lcf
form - <host> , hdi
form - <host> -s bra
form - <host> <> -s mZg
form - <host> from oZf
form - <host> is obd
form - <host> to Ygn
form - <host> will mbf
form - <n> , nZg
form - <n> - ibj
form - <n> -s chj
form - <n> : oaf
form - <n> <> - dkf
form - <n> <> -ing clf
form - <n> <> <n> dkf
form - <n> does ihd
form - <n> from dih
form - <n> is lZi
form - <n> of bne
form - <n> on Xph
form - <n> to chj
form - <n> 到 eld
form - <outside> , jgd
form - <outside> - bkh
form - <outside> to bme
form - <own> -ing fck
form - <own> from nfa
form - <server> <> , cpb
form - <server> <> -s mbe
form - <service> - Yng
form - <service> <> <n> bkh
form - <service> at bod
form - <service> from fmb
form - <service> into aoe
form - <service> of dkf
form - <service> on Wqg
form - <service> to ara
form - <zone> , kee
form - <zone> -> mce
form - <zone> -s iXn
form - <zone> <> -s gcl
form - <zone> to hmZ
form - at - del
form - at <> $ Xho
form - at <> , joV
form - at <> - kZj
form - at <> -ed ika
form - at <> -s mec
form - at <> ? Ymj
form - at <> is mUm
form - at <> on jmX
form - by <> , Zhm
form - by <> - kXk
form - by <> <own> fdl
form - by <public> eld
form - can <> - jbi
form - can <> -ed ndc
form - can <> get cfl
form - does - eek
form - does <> - jgd
form - does <> -ed fej
form - does <> do efj
form - does <> get lde
form - for - ccp
form - for <> $ led
form - for <> - alg
form - for <> -> jgd
form - for <> -ing mfb
form - for <> -s cgk
form - for <> ? lah
form - for <> to hdi
form - from - lbg
form - from <> $ gjd
form - from <> , rZd
form - from <> -ed qWg
form - from <> -ing aki
form - from <> -s kdf
form - from <> ? chj
form - from <> is kee
form - from <> on nfb
form - from <> over Xre
form - from <> to qYe
form - get to Wse
form - have <> -s eke
form - in - kdf
form - in <> , cco
form - in <> - bgl
form - in <> -ed oae
form - in <> <client> Yfo
form - in <> ? ngZ
form - in <> and kgc
form - in <> can pfY
form - in <> get iZl
form - in <> gets tVe
form - in <> is sdX
form - in <zone> odc
form - in from sbZ
form - into <> ? aoe
form - into <> on foa
form - is <> $ tWd
form - is <> , rba
form - is <> - njW
form - is <> -ing ecl
form - is <> and cme
form - is <> on Syb
form - is in hdi
form - is on qeY
form - of - fmc
form - of <> , dhi
form - of <> - ihd
form - of <> -s edl
form - of <> ? Ytb
form - of <> on rZc
form - on - mdc
form - on <> $ kgc
form - on <> - eek
form - on <> -ed jjb
form - on <> -ing jZk
form - on <> -s zRc
form - on <> : kia
form - on <> <n> anf
form - on <> <service> kfd
form - on <> ? cpb
form - on <> and lfc
form - on <> can llW
form - on <> get mcf
form - on <> gets tYb
form - on <> has kkZ
form - on <> is jch
form - on <> to qca
form - on <> who mdd
form - that - hcj
form - that -s hlb
form - that <> - lce
form - to -ed fna
form - to -ing dkf
form - to <> $ agm
form - to <> , kjZ
form - to <> - Xin
form - to <> -ed chi
form - to <> -ing dqZ
form - to <> -s jkY
form - to <> ; gje
form - to <> <far> ejf
form - to <> <host> dmd
form - to <> <own> djf
form - to <> ? bne
form - to <> and iic
form - to <> at flc
form - to <> by dgj
form - to <> from dhi
form - to <> on Wvb
form - to <> with amf
form - to <far> gck
form - to <host> dii
form - to <public> flc
form - to <server> fje
form - via <> , Ykl
form - via <> - ddn
form - via <> ? dgj
form - was - kai
form - with - jdg
form - with <> - Wet
form - with <> -s drY
form - would <> - pad
form - would <> -ed mce
form - would <> get bgl
form - 在 <> , jfe
form - 是 <> $ kfd
form - 是 <> , mdd
form - 的 - dfk
form -ed - - jdg
form -ed - -s Vnk
form -ed - <> - ocb
form -ed - <> ? Yil
form -ed - <> on ioV
form -ed - by hla
form -ed - on mce
form -ed - to bnd
form -ed -ing - bme
form -ed -s - mYi
form -ed -s -s cco
form -ed -s into Ynh
form -ed <client> -s gjd
form -ed <service> on eld
form -ed <service> to Yrc
form -ed at <> , fkd
form -ed at <> - bne
form -ed by - bhj
form -ed by <> , jib
form -ed by <> - qXf
form -ed by <> ? aoe
form -ed by <> on jef
form -ed from <> - cmd
form -ed from <> ? pgX
form -ed from <> to Zgo
form -ed get to glb
form -ed on - pZe
form -ed on <> $ qWg
form -ed on <> , gck
form -ed on <> - mdd
form -ed on <> ? mkV
form -ed to - lde
form -ed to <> $ wVc
form -ed to <> , kgb
form -ed to <> - jib
form -ed to <> ? oSm
form -ed to <> on bkh
form -ing - - ajj
form -ing - <> - gkd
form -ing - <> from kbh
form -ing - at nZf
form -ing - for kaj
form -ing - from rfW
form -ing - on kfd
form -ing - to anf
form -ing -ing <> from lde
form -ing -s - led
form -ing -s to ddn
form -ing <far> from lbg
form -ing <host> from mbf
form -ing <own> from med
form -ing <service> on YxX
form -ing <service> to kiZ
form -ing at <> - led
form -ing from <> , cgk
form -ing from <> - cme
form -ing from <> to saZ
form -ing in <> - oea
form -ing in from lde
form -ing in on jfe
form -ing on - bZs
form -ing on <> $ fbm
form -ing on <> - mYi
form -ing to - adp
form -ing to <> $ gdk
form -ing to <> - fpY
form -ing to <> -ed Yjl
form -ing to <> on Xoh
form -ing 不 通 bne
form -ing 得 到 Xsd
form -ing 通 <> $ dkf
form -ing 通 <> 吗 fje
form -s , <> - bqb
form -s - , lZi
form -s - - dhi
form -s - -ed nTm
form -s - -ing dnc
form -s - -s ahl
form -s - <> $ agm
form -s - <> , ddm
form -s - <> - chj
form -s - <> -ing agm
form -s - <> -s kZj
form -s - <> ? bZs
form -s - <> and bgl
form -s - <> is ogY
form -s - <> to iic
form -s - at bpc
form -s - from rab
form -s - in hdi
form -s - is rab
form -s - on llW
form -s - to ika
form -s -ed <> -s mdd
form -s -ed from gjc
form -s -ing <> - emb
form -s -ing <> from mfb
form -s -ing from aki
form -s -s - Zil
form -s -s <> - cfl
form -s -s from blg
form -s -s to lha
form -s : - mfb
form -s <client> -> Xse
form -s <service> at Xqg
form -s <service> on Usg
form -s <service> to bmf
form -s at <> , jeg
form -s at <> - clf
form -s at <> and saa
form -s does - Zfo
form -s from <> $ Utf
form -s from <> , lmW
form -s from <> - mbf
form -s from <> ? bqb
form -s from <> and fek
form -s from <> on mhZ
form -s from <> over clf
form -s from <> to jhd
form -s in <> , fmb
form -s in <> - 1VW
form -s in <> -ed kee
form -s in <> ? qXf
form -s in <> are scZ
form -s in <> get qYe
form -s is from pda
form -s of - hal
form -s of <> - jYl
form -s of <> are bmf
form -s on <> $ pda
form -s on <> , Zli
form -s on <> - kia
form -s on <> -s lfd
form -s on <> : ngZ
form -s on <> ? Ykk
form -s on <> and odb
form -s on <> can rcZ
form -s on <> get jgd
form -s to - dlf
form -s to <> $ enb
form -s to <> , anf
form -s to <> - ckg
form -s to <> -> rgV
form -s to <> on Vrf
form -s to <> with ejf
form -s via <> - cij
form : - - fjd
form : - -s ihd
form : - <> , pdb
form : - <> - ibj
form : - <> -s iic
form : - <> <client> dih
form : - <> <own> ijb
form : - <client> bmf
form : - <host> naf
form : - at kdf
form : - in gdj
form : - to fke
form : -ing <> - fkd
form : <n> - mdd
form : <n> <> - gck
form : <n> <n> hbk
form : <outside> to Wrf
form : <outside> 到 Zog
form : <zone> to Wjn
form : can <> - oea
form : does <> - lbg
form : in <> - eek
form <> ' , <n> kee
form <> ' - of - cfl
form <> ' - of cfl
form <> , - $ $ iic
form <> , - $ iic
form <> , - - $ gjd
form <> , - - , ejf
form <> , - - -ed glb
form <> , - - -ing qfX
form <> , - - -s Xnj
form <> , - - <host> ofZ
form <> , - - <n> eke
form <> , - - ? jgd
form <> , - - in Zhm
form <> , - - jef
form <> , - -ed obd
form <> , - -ing jdg
form <> , - -s - mdd
form <> , - -s mde
form <> , - <client> , ahl
form <> , - <client> Vqh
form <> , - <host> - cnd
form <> , - <host> flc
form <> , - <n> $ gam
form <> , - <n> , gnZ
form <> , - <n> - Uxb
form <> , - <n> -ed jib
form <> , - <n> : Txd
form <> , - <n> ? amh
form <> , - <n> does gnZ
form <> , - <n> eek
form <> , - <service> - Zqd
form <> , - <service> jfd
form <> , - does - edl
form <> , - from hci
form <> , - is - occ
form <> , - is kee
form <> , - on koT
form <> , - to lha
form <> , - 里 ojV
form <> , -ed - - ihd
form <> , -ed - obd
form <> , -ed ? $ jib
form <> , -ed ? jib
form <> , -ed to - fke
form <> , -ed to ofZ
form <> , -s - - lde
form <> , -s - lce
form <> , -s -ing iic
form <> , <client> , - cfl
form <> , <client> , del
form <> , <gateway> 会 fke
form <> , <gateway> 放 hjc
form <> , <gateway> 放 行 eld
form <> , <gateway> 这 dnc
form <> , <n> $ $ crY
form <> , <n> $ crY
form <> , <n> , dle
form <> , <n> - , jhb
form <> , <n> - kfd
form <> , <n> 端 efj
form <> , <n> 端 口 efj
form <> , <outside> 访 dfj
form <> , <outside> 访 问 dfj
form <> , <own> - pXg
form <> , <service> <n> , amg
form <> , <service> <n> - sZb
form <> , <service> <server> meb
form <> , <service> ? $ eld
form <> , <service> ? dmd
form <> , <service> on pcb
form <> , <zone> 的 aki
form <> , <zone> 访 dgj
form <> , <zone> 访 问 dgj
form <> , <zone> 还 dfl
form <> , <zone> 还 能 efj
form <> , and - - hbk
form <> , and - ebm
form <> , and does djg
form <> , can - - qbb
form <> , can - ici
form <> , do - - Zil
form <> , do - cjh
form <> , does - - ijb
form <> , does - <gateway> gjd
form <> , does - gkc
form <> , does <service> hla
form <> , does that - goY
form <> , does that get jfe
form <> , does that hdi
form <> , is - - kjZ
form <> , is - -ed Uue
form <> , is - jhc
form <> , is <service> pYf
form <> , is that - hka
form <> , on - <outside> rXe
form <> , on - kbh
form <> , should - hmZ
form <> , will - - naf
form <> , will - jjZ
form <> , would that cnd
form <> , 一 直 clf
form <> , 一 直 转 anf
form <> , 会 不 bji
form <> , 会 不 会 bji
form <> , 发 信 <server> mdd
form <> , 发 信 led
form <> , 想 <service> mdd
form <> , 是 <gateway> eke
form <> , 是 <gateway> 拦 mga
form <> , 是 <gateway> 的 jhc
form <> , 目 的 jgd
form <> , 端 口 <n> clf
form <> , 端 口 clf
form <> , 这 样 Yim
form <> , 连 的 ici
form <> , 麻 烦 iid
form <> , 麻 烦 看 iid
form <> - $ $  gpY
form <> - $ $ gpY
form <> - , - - cii
form <> - , - ? Yjl
form <> - , - fej
form <> - , -ed flc
form <> - , -s - gjd
form <> - , -s bhk
form <> - , <service> efj
form <> - , should hjc
form <> - - $ $ dfk
form <> - - $ dfk
form <> - - , <zone> Zmh
form <> - - , can fWr
form <> - - , does hVr
form <> - - , gje
form <> - - - $ Rsj
form <> - - - , efj
form <> - - - -ed jgd
form <> - - - -ing ajk
form <> - - - : liZ
form <> - - - <client> aik
form <> - - - <n> Wmk
form <> - - - <outside> jfe
form <> - - - <own> odb
form <> - - - <service> peZ
form <> - - - ? Ygo
form <> - - - does Zng
form <> - - - get qXf
form <> - - - in jbj
form <> - - - is dao
form <> - - - on occ
form <> - - - over dih
form <> - - - to lXk
form <> - - -ed - ilZ
form <> - - -ed to jbi
form <> - - -ing kee
form <> - - -s , fcl
form <> - - -s - dkf
form <> - - -s <n> hkb
form <> - - -s from mga
form <> - - -s in kWm
form <> - - -s lce
form <> - - : ljY
form <> - - <client> - lcf
form <> - - <client> lcf
form <> - - <far> - hcj
form <> - - <far> kcg
form <> - - <gateway> gdj
form <> - - <host> - kee
form <> - - <host> fdk
form <> - - <n> , agn
form <> - - <n> - del
form <> - - <n> : Zki
form <> - - <n> Yjl
form <> - - <outside> gck
form <> - - <own> $ mhZ
form <> - - <own> - jef
form <> - - <service> kee
form <> - - <service> to pbc
form <> - - <zone> tYb
form <> - - ? - bar
form <> - - ? Yhn
form <> - - and - kgc
form <> - - and kgc
form <> - - at - kch
form <> - - at jgd
form <> - - by Yub
form <> - - does - Wkm
form <> - - does Whp
form <> - - for lah
form <> - - from <outside> cne
form <> - - from Zrd
form <> - - get pcb
form <> - - in eXr
form <> - - is - med
form <> - - is -ed dsX
form <> - - is bpc
form <> - - on - fXq
form <> - - on sWe
form <> - - should clf
form <> - - that dgj
form <> - - to <client> lce
form <> - - to <far> tbY
form <> - - to <host> lgb
form <> - - to <outside> qbb
form <> - - to tXc
form <> - - would pZe
form <> - -ed - - dih
form <> - -ed - -ed bji
form <> - -ed - gma
form <> - -ed -s ekf
form <> - -ed <client> iid
form <> - -ed <own> - pgX
form <> - -ed <service> tZb
form <> - -ed ? $ Wio
form <> - -ed ? Vjn
form <> - -ed from <outside> ckg
form <> - -ed to - lha
form <> - -ed to <outside> cmf
form <> - -ed to enb
form <> - -ing - kia
form <> - -ing -s lcf
form <> - -ing from mde
form <> - -ing to ckg
form <> - -s $ $ flc
form <> - -s $ flc
form <> - -s , - hjd
form <> - -s , hjc
form <> - -s - $ cgk
form <> - -s - , ngZ
form <> - -s - -s bhk
form <> - -s - ? jfd
form <> - -s -ing $ cme
form <> - -s -ing goY
form <> - -s -s rcZ
form <> - -s ? $ ckg
form <> - -s ? ckg
form <> - -s for - fje
form <> - -s for fje
form <> - -s from ldf
form <> - -s on del
form <> - -s to - qbc
form <> - -s to pad
form <> - : - - fej
form <> - : - hck
form <> - : -ed fna
form <> - : <n> - Zof
form <> - : <n> Zmi
form <> - : <service> dap
form <> - <client> -ed <n> pad
form <> - <client> -ed pad
form <> - <client> -ing dco
form <> - <far> -ed <n> ilZ
form <> - <far> -ed ilZ
form <> - <gateway> -ed fej
form <> - <host> - - jYl
form <> - <host> - <n> fUu
form <> - <host> -ed <n> lee
form <> - <host> -ed lee
form <> - <host> -s cap
form <> - <host> ? $ ebn
form <> - <host> ? ebn
form <> - <host> on - goY
form <> - <host> on <n> hbk
form <> - <host> on eld
form <> - <host> over <service> kch
form <> - <host> over kch
form <> - <n> $ $ fld
form <> - <n> $ fld
form <> - <n> , - Wwa
form <> - <n> , -ed cco
form <> - <n> , -s Vsf
form <> - <n> , clf
form <> - <n> , does Xqf
form <> - <n> , is maf
form <> - <n> - $ ejf
form <> - <n> - , Wva
form <> - <n> - -ed gbl
form <> - <n> - -s fmb
form <> - <n> - : eZp
form <> - <n> - ? bhk
form <> - <n> -ed - coc
form <> - <n> -ed : jdg
form <> - <n> -ed ? btY
form <> - <n> -ed fkd
form <> - <n> -s $ ang
form <> - <n> -s - ckg
form <> - <n> -s ekf
form <> - <n> : - anf
form <> - <n> : chi
form <> - <n> <n> kgc
form <> - <n> ? - fna
form <> - <n> ? ? ekf
form <> - <n> and - clf
form <> - <n> and bme
form <> - <n> does - Xpg
form <> - <n> does aof
form <> - <n> does that fkd
form <> - <n> is - bnd
form <> - <n> is cnc
form <> - <n> should fkd
form <> - <n> to rYd
form <> - <n> will - fmb
form <> - <n> will fmb
form <> - <outside> - - gej
form <> - <outside> - fej
form <> - <own> $ $ lgb
form <> - <own> $ lgb
form <> - <own> -s lfc
form <> - <own> on <n> ncd
form <> - <own> on kbh
form <> - <service> - occ
form <> - <service> -s glb
form <> - <service> <n> : oSl
form <> - <service> <n> jch
form <> - <service> into rac
form <> - <service> on <own> lfc
form <> - <service> on qbb
form <> - <service> to <gateway> jeg
form <> - <service> to <own> jfe
form <> - <service> to ndc
form <> - <zone> - <client> del
form <> - <zone> - <n> del
form <> - ? - - emd
form <> - ? - flc
form <> - ? ? $ cjh
form <> - ? ? dfj
form <> - and - hnY
form <> - are - led
form <> - at - - ddm
form <> - at - fdk
form <> - be - lZh
form <> - be - to lZh
form <> - be -ed dkf
form <> - by -s Zjk
form <> - by <public> <own> ffj
form <> - by <public> edm
form <> - can - liZ
form <> - do - ogY
form <> - do <service> qYe
form <> - does - - Zli
form <> - does - dkf
form <> - for - - cqb
form <> - for - Ylj
form <> - from - Ygp
form <> - from <client> Xpg
form <> - from <outside> $ hkc
form <> - from <outside> dnb
form <> - from <zone> $ kkY
form <> - from <zone> Yeq
form <> - get - - hnY
form <> - get - <service> gZn
form <> - get - bkh
form <> - get - to vUd
form <> - get -s gkd
form <> - get <service> hid
form <> - get <service> on oad
form <> - get to - qac
form <> - get to <far> rab
form <> - get to <host> jfe
form <> - get to <outside> mbf
form <> - get to naf
form <> - have - - qfX
form <> - have - rfW
form <> - have <outside> -s kee
form <> - have <outside> kef
form <> - is - - chi
form <> - is - -ed fZn
form <> - is - ben
form <> - is - to pca
form <> - is that Wxa
form <> - may - rXf
form <> - not - gdk
form <> - not ? $ mZh
form <> - not ? kbh
form <> - of - <n> Zgn
form <> - of - ckf
form <> - on - - chj
form <> - on - <n> Xmj
form <> - on -s alh
form <> - on <n> , eoa
form <> - on <n> ? cle
form <> - on <n> Xjm
form <> - on <outside> oae
form <> - on <own> oea
form <> - on <service> kgd
form <> - that - ? eZp
form <> - that - hbk
form <> - that ? $ ane
form <> - that ? ane
form <> - to - <host> occ
form <> - to - iib
form <> - to - to anf
form <> - to -ed nZg
form <> - to <far> , nbe
form <> - to <far> - hbk
form <> - to <far> kdf
form <> - to <host> - jff
form <> - to <host> med
form <> - to <host> on rcZ
form <> - to <outside> jch
form <> - to <service> gma
form <> - to be chk
form <> - with - jib
form <> - would - hoX
form <> -> <client> - kdg
form <> -> <far> - <n> obd
form <> -> <far> - obc
form <> -> <host> , <service> odb
form <> -> <host> <service> , kdf
form <> -> <host> <service> kee
form <> -> <outside> , - hcj
form <> -> <outside> , hdi
form <> -> <outside> - jfe
form <> -> <own> $ $ jfd
form <> -> <own> $ jfd
form <> -> <own> , - nga
form <> -> <own> , ogY
form <> -> <own> - -ing pgX
form <> -> <own> -ed Zgn
form <> -> <own> ? $ kgc
form <> -> <own> ? kgc
form <> -> <zone> , - jeg
form <> -> <zone> , mbf
form <> -ed $ $  ejf
form <> -ed $ $ ejf
form <> -ed - - - bfm
form <> -ed - - ? gbl
form <> -ed - - to rYd
form <> -ed - -ed hid
form <> -ed - -s - ijb
form <> -ed - -s lgb
form <> -ed - <host> bgm
form <> -ed - <n> mZh
form <> -ed - <service> oea
form <> -ed - not ? kde
form <> -ed - not led
form <> -ed - that fdk
form <> -ed - to <far> jaj
form <> -ed - to jaj
form <> -ed : - -ed kdf
form <> -ed : - odb
form <> -ed <n> - - elc
form <> -ed <n> - <n> lhb
form <> -ed <n> - khb
form <> -ed <n> -s <n> fld
form <> -ed <n> -s fld
form <> -ed <own> ? $ dgj
form <> -ed <own> ? dgj
form <> -ed <service> on jdf
form <> -ed ? $ $ hlZ
form <> -ed ? $ hlZ
form <> -ed be - mec
form <> -ed be - to mec
form <> -ed for - oYf
form <> -ed get - to lfc
form <> -ed get to <host> cem
form <> -ed get to <own> ngZ
form <> -ed get to bfn
form <> -ed to - - cjh
form <> -ed to - ? naf
form <> -ed to - to naf
form <> -ed to <outside> ? djg
form <> -ing - - - fje
form <> -ing - - fdk
form <> -ing - ? hYn
form <> -ing <far> , kdf
form <> -ing <own> , kgc
form <> -ing <own> - fkd
form <> -ing to <far> oZf
form <> -ing to <own> mjX
form <> -ing 不 通 lce
form <> -ing 得 通 <host> kcg
form <> -ing 得 通 jdg
form <> -s $ $  ahm
form <> -s $ $ ahm
form <> -s , - <n> jgd
form <> -s , - lfc
form <> -s - - $ jci
form <> -s - - - bkh
form <> -s - - -ed bji
form <> -s - - -s ihc
form <> -s - - <gateway> mZh
form <> -s - - ? jVo
form <> -s - - fjd
form <> -s - - on fld
form <> -s - - to iic
form <> -s - -ed - hid
form <> -s - -ed kee
form <> -s - -ing jhc
form <> -s - -s , clf
form <> -s - -s - gbl
form <> -s - -s lZj
form <> -s - : Yer
form <> -s - <n> mdd
form <> -s - <own> pgX
form <> -s - <service> Xre
form <> -s - <service> to jYl
form <> -s - ? $ kcg
form <> -s - ? kcg
form <> -s - get fej
form <> -s - is mbf
form <> -s - not amg
form <> -s - on <service> kee
form <> -s - on ofZ
form <> -s - to - lcf
form <> -s - to <far> vUd
form <> -s - to <own> jfe
form <> -s - to kkY
form <> -s -ed - lgb
form <> -s -ing <own> - kgc
form <> -s -ing <own> kgc
form <> -s -s - - lWl
form <> -s -s - oYg
form <> -s -s -s wUc
form <> -s -s <service> kde
form <> -s : - bgl
form <> -s <host> - mhZ
form <> -s <n> - fkd
form <> -s <own> $ $ jZl
form <> -s <own> $ jZl
form <> -s <own> , mgb
form <> -s <own> - maf
form <> -s <service> - epZ
form <> -s <service> from kgc
form <> -s <service> on kfd
form <> -s <service> to uZY
form <> -s ? $ $ Yhn
form <> -s ? $ Yhn
form <> -s ? - ajj
form <> -s from - kdf
form <> -s get - qdZ
form <> -s get to naf
form <> -s on - gnZ
form <> -s on <n> ika
form <> -s that - ngZ
form <> -s to - - lcf
form <> -s to - oTl
form <> -s to - to nfa
form <> -s to <far> qZd
form <> -s to <own> $ mga
form <> -s to <own> - lgb
form <> -s to <own> ogY
form <> -s to <service> lcf
form <> : - - - obe
form <> : - - <own> fek
form <> : - - fkd
form <> : - -ed -s ckg
form <> : - -ed dgj
form <> : - : - Zqd
form <> : - : bkh
form <> : - <n> edm
form <> : -ed - -ed djg
form <> : -ed - Zpe
form <> : -ing <own> - jfd
form <> : -ing <own> jfd
form <> : <n> -ed jef
form <> : <n> -ed to jef
form <> ; - - was eke
form <> ; - -ed Zpf
form <> <client> - - kee
form <> <client> -s - -s fcl
form <> <client> -s - adp
form <> <client> 的 <n> bem
form <> <far> - - , jch
form <> <far> - - jch
form <> <far> - ? - idh
form <> <far> - ? idh
form <> <far> -s , - khb
form <> <far> -s , khb
form <> <far> : - -ed eje
form <> <far> : - eje
form <> <host> - - fcl
form <> <host> -s , - lbg
form <> <host> -s , lbg
form <> <host> : - -ed dmd
form <> <host> : - dmd
form <> <host> 上 - Ufs
form <> <host> 的 <n> bra
form <> <n> $ $  eke
form <> <n> $ $ eke
form <> <n> - $ $ amg
form <> <n> - $ amg
form <> <n> - , cme
form <> <n> - - - flc
form <> <n> - - dgj
form <> <n> - -s Xqf
form <> <n> - : - dle
form <> <n> - : dle
form <> <n> - ? dkf
form <> <n> <n> <n> - mfb
form <> <n> <n> <n> mfb
form <> <n> ? $ $ dle
form <> <n> ? $ dle
form <> <n> on <client> egj
form <> <n> 一 直 -ed blg
form <> <n> 不 通 , ejf
form <> <n> 不 通 ejf
form <> <n> 应 该 dke
form <> <n> 直 接 ejf
form <> <own> , - <n> ihd
form <> <own> , - ihd
form <> <own> , <service> fej
form <> <own> - - ici
form <> <own> - <n> kdg
form <> <own> -ed - -s iak
form <> <own> -ed - hcj
form <> <own> : - -ed eke
form <> <own> : - eke
form <> <own> ? $ $ gdk
form <> <own> ? $ gdk
form <> <own> on <n> gZo
form <> <own> 收 <service> gdj
form <> <own> 的 <n> gZn
form <> <server> 的 <service> bmf
form <> <service> $ $  dnd
form <> <service> $ $ dnd
form <> <service> , - dle
form <> <service> - - eoa
form <> <service> - -ed eke
form <> <service> - ? aij
form <> <service> : - fdj
form <> <service> : - to fdj
form <> <service> <host> <n> qXf
form <> <service> <n> - fje
form <> <service> <own> <n> oeZ
form <> <service> <own> <n> 一 odb
form <> <service> ? $ $ eoa
form <> <service> ? $ eoa
form <> <service> to <host> lcf
form <> <service> 到 <gateway> kcg
form <> <zone> 的 同 hal
form <> <zone> 的 同 事 eao
form <> ? - - - fkd
form <> ? - - dle
form <> ? - -ed - Wqf
form <> ? - -ed Wqf
form <> ? - -s djg
form <> ? -s - - fdk
form <> ? -s - fkd
form <> ? ? $ $ ihd
form <> ? ? $ ihd
form <> ? ? - fcl
form <> ? ? ? $ aik
form <> ? ? ? dfk
form <> and - - - kcg
form <> and - -s - Zof
form <> and - -s cfl
form <> and - <n> kkZ
form <> and - to kgc
form <> and -s - - hic
form <> and -s - jhc
form <> and -s <service> jZk
form <> and has to - lfc
form <> and has to lfc
form <> are -ed by bmf
form <> at - $ $ fkd
form <> at - $ fkd
form <> at - - bji
form <> at - <n> goY
form <> at - ? - foa
form <> be - to - peZ
form <> be - to -ed ngZ
form <> be - to do rVf
form <> be - to ibk
form <> be -ed ? $ jkZ
form <> be -ed ? jkZ
form <> be -ed by qZd
form <> be -ed to hid
form <> by - <n> cpb
form <> by <service> , epZ
form <> can - - jXm
form <> can - <own> ngZ
form <> can -ed - qca
form <> do - - neb
form <> do - -s - fjd
form <> do - -s fjd
form <> do with - efj
form <> does - - - ahl
form <> does - - aik
form <> does - <gateway> - liZ
form <> does - <gateway> ljY
form <> does - get odb
form <> does <gateway> - bji
form <> does that - - kcg
form <> does that - lgb
form <> for - - ane
form <> for <own> , hcj
form <> for <own> - <n> peZ
form <> for <own> - pea
form <> for <service> $ $ djg
form <> for <service> $ djg
form <> for <service> over - Yog
form <> for <service> over Yog
form <> from - - <n> fbm
form <> from - - jfe
form <> from - <n> , eek
form <> from - <n> cem
form <> from - <zone> - gjd
form <> from - <zone> gjd
form <> from -ing - ncd
form <> from -ing to naf
form <> from <client> , ejf
form <> from <client> -s blg
form <> from <outside> $ $ dkf
form <> from <outside> $ dkf
form <> from <outside> , cnd
form <> from <outside> , does dmd
form <> from <outside> - - ejf
form <> from <outside> - dgj
form <> from <outside> -ed cnd
form <> from <outside> ? $ fkd
form <> from <outside> ? fkd
form <> from <zone> , dkf
form <> from <zone> ? $ fje
form <> from <zone> ? fje
form <> get - - - ncd
form <> get - - clf
form <> get - ? kgc
form <> get - to <far> rdY
form <> get - to <outside> jfe
form <> get - to pXg
form <> get -ed - nbd
form <> get <service> on <own> cco
form <> get <service> on ddm
form <> get at <host> lcf
form <> get to - - nZf
form <> get to - <host> qgW
form <> get to - oWi
form <> get to <far> rWf
form <> get to <host> $ oea
form <> get to <host> - nbe
form <> get to <host> mdd
form <> get to <own> -ed rfW
form <> get to <own> mdd
form <> get to <own> on ecn
form <> get to <service> jdf
form <> get to <service> on kdf
form <> gets - - mdd
form <> gets - -ed ncd
form <> gets - to qdZ
form <> has - - klX
form <> has to - - lde
form <> has to - -s knV
form <> has to - enb
form <> has to - to uYa
form <> have - - iak
form <> in - <client> <own> dgj
form <> into - - dih
form <> is - - - lah
form <> is - - ? ajj
form <> is - ? $ eke
form <> is - ? eke
form <> is - of Zjk
form <> is - to - kgc
form <> is - to gZn
form <> is -ed , fke
form <> is -ed by knV
form <> is -ed from - nUl
form <> is -ed from mUl
form <> is -ed to be Wse
form <> is -ed to hjc
form <> is -ing - acq
form <> is -s - maf
form <> is not - kfc
form <> is that -ed kdf
form <> is that -ing Yni
form <> on - - - eWr
form <> on - - <n> eqY
form <> on - - Vrf
form <> on - <n> $ liZ
form <> on - <n> , eke
form <> on - <n> - Ylj
form <> on - <n> -ed Wgp
form <> on - <n> ? cqa
form <> on - <n> and afn
form <> on - <n> ici
form <> on <n> $ $ gjc
form <> on <n> $ gjc
form <> on <n> , - Zim
form <> on <n> , does jmW
form <> on <n> - $ aqc
form <> on <n> - , dob
form <> on <n> - - clf
form <> on <n> - -s bod
form <> on <n> - ? Vml
form <> on <n> - fma
form <> on <n> -ed ? dob
form <> on <n> -ed dob
form <> on <n> ? - Ypf
form <> on <n> and <n> goY
form <> on <n> and goY
form <> on <n> does - cpb
form <> on <n> does boe
form <> on <n> for aki
form <> on <n> is eje
form <> on <service> $ $ apd
form <> on <service> $ apd
form <> on <service> , aqd
form <> on <service> ? $ bij
form <> on <service> ? bij
form <> over - <n> gqW
form <> over <n> , amg
form <> over <n> - amg
form <> over <service> $ $ dob
form <> over <service> $ dob
form <> over <service> , ked
form <> over <service> <n> Xqe
form <> over <service> ? $ ihc
form <> over <service> ? jqT
form <> over <service> does - kfe
form <> over <service> does kfd
form <> should - - Zof
form <> should be - odb
form <> should be -ed ejf
form <> should be -ing enb
form <> should that - ? ici
form <> to - - - gjd
form <> to - - gla
form <> to - -s wYY
form <> to - <host> - nfa
form <> to - <host> nfa
form <> to - <n> nZg
form <> to - <n> of ofa
form <> to - ? fje
form <> to <client> , - seX
form <> to <client> , waW
form <> to <client> - <n> iic
form <> to <client> - iic
form <> to <client> on rZb
form <> to <far> $ $ jfe
form <> to <far> $ jfe
form <> to <far> - - lde
form <> to <far> - <n> saa
form <> to <far> - qbb
form <> to <far> -ed ? kee
form <> to <far> ? $ mfb
form <> to <far> ? mfb
form <> to <gateway> , kcg
form <> to <gateway> - pYf
form <> to <host> $ $ kee
form <> to <host> $ kee
form <> to <host> , - jch
form <> to <host> , kbh
form <> to <host> - - ndc
form <> to <host> -s mce
form <> to <host> <n> rab
form <> to <host> ? $ kgd
form <> to <host> ? kgd
form <> to <host> on - iak
form <> to <host> on <n> tcX
form <> to <host> on <service> ubX
form <> to <host> on lZi
form <> to <outside> , - mbe
form <> to <outside> , obe
form <> to <outside> - kai
form <> to <outside> on lah
form <> to <own> , - jef
form <> to <own> - - kgd
form <> to <own> - <n> gck
form <> to <own> - ? mga
form <> to <own> - kee
form <> to <own> -s jfd
form <> to <own> ? $ nfa
form <> to <own> ? mfa
form <> to <zone> , - bpc
form <> to <zone> , -ed sZb
form <> to <zone> , flb
form <> to <zone> - fYp
form <> to <zone> : lbg
form <> where does - - ihd
form <> where does - ihd
form <> which - -s dnc
form <> who -s - kbg
form <> will - - - qZd
form <> will that - Xrf
form <> with - - fkd
form <> with - <n> anf
form <> with <service> <n> Xqf
form <> with <service> ? btY
form <> would - - ici
form <> 上 <outside> <n> gYo
form <> 上 <outside> 走 qbb
form <> 上 <outside> 走 得 qbb
form <> 上 <service> <host> <n> naf
form <> 上 <service> <host> naf
form <> 上 <service> <own> <n> mde
form <> 上 <service> <own> mde
form <> 上 不 了 <outside> jdg
form <> 上 不 了 kdf
form <> 上 到 底 del
form <> 上 执 行 kdf
form <> 上 抓 到 adp
form <> 上 抓 包 cgk
form <> 上 抓 的 jef
form <> 上 抓 的 包 ndd
form <> 上 的 - xQf
form <> 上 的 -s lde
form <> 上 的 <service> Zpe
form <> 上 的 人 lde
form <> 上 的 人 能 lde
form <> 上 看 到 bgl
form <> 上 跑 的 kdf
form <> 丢 的 吗 $ dem
form <> 丢 的 吗 ddm
form <> 主 动 连 kee
form <> 之 后 , occ
form <> 了 $ $  fkd
form <> 了 $ $ fkd
form <> 会 不 会 被 coc
form <> 会 怎 样 $ flc
form <> 会 怎 样 ? edl
form <> 会 拦 吗 ffj
form <> 会 通 吗 $ gZn
form <> 写 的 <own> fej
form <> 到 <client> 的 <n> ked
form <> 到 <client> 的 lde
form <> 到 <far> - <n> lbg
form <> 到 <far> - lbg
form <> 到 <host> - oZf
form <> 到 <host> 的 <n> mbf
form <> 到 <host> 的 <service> meb
form <> 到 <host> 的 lce
form <> 到 <outside> 的 kdf
form <> 到 <own> <n> lde
form <> 到 <own> 的 <n> jgd
form <> 到 <own> 还 jgd
form <> 到 <own> 还 通 jgd
form <> 到 <zone> 的 - mXk
form <> 到 <zone> 的 oZf
form <> 去 掉 , <zone> efj
form <> 去 掉 , dfj
form <> 发 信 , ckg
form <> 发 信 <n> dmd
form <> 发 信 到 idg
form <> 发 信 走 fje
form <> 发 到 <own> 的 dgj
form <> 发 来 的 <service> lde
form <> 发 来 的 mde
form <> 发 邮 件 dgj
form <> 发 邮 件 报 kgd
form <> 可 以 吗 $ fsV
form <> 可 以 吗 coc
form <> 可 以 直 ndc
form <> 可 以 直 接 ndc
form <> 可 以 连 fej
form <> 吗 $ $  ejf
form <> 吗 $ $ ejf
form <> 啊 $ $  cjh
form <> 啊 $ $ cjh
form <> 就 好 了 dlf
form <> 就 能 连 fdk
form <> 往 <outside> 发 edl
form <> 往 <outside> 发 信 edl
form <> 往 外 发 lfc
form <> 往 外 发 信 lfc
form <> 打 <own> 的 <n> led
form <> 打 不 开 , aki
form <> 打 不 开 <own> ngZ
form <> 打 开 <own> kgc
form <> 打 开 <own> 一 pgX
form <> 拦 的 吗 ? edl
form <> 拦 的 吗 fej
form <> 提 供 <service> ijb
form <> 收 <service> <n> fkd
form <> 收 不 到 glb
form <> 收 信 , djg
form <> 收 邮 件 <service> ckg
form <> 收 邮 件 lgb
form <> 放 不 放 ? fej
form <> 放 不 放 eej
form <> 放 不 放 行 efj
form <> 放 行 了 gck
form <> 放 行 吗 $ eek
form <> 放 行 吗 del
form <> 有 关 系 dfj
form <> 有 放 行 dhi
form <> 有 放 行 吗 dhi
form <> 有 没 有 cjh
form <> 本 机 <service> nbe
form <> 本 机 上 - lgb
form <> 本 机 上 mec
form <> 本 机 能 dle
form <> 本 机 访 kdf
form <> 本 机 访 问 kdf
form <> 本 机 连 led
form <> 本 身 ? ejf
form <> 没 问 题 eje
form <> 用 <service> <n> ekd
form <> 用 <service> <n> 收 oXh
form <> 用 <service> <n> 连 naf
form <> 用 户 用 mga
form <> 用 户 访 jgd
form <> 用 户 访 问 jgd
form <> 用 户 连 <own> kgc
form <> 用 户 连 kgc
form <> 的 - , ijb
form <> 的 - - jgd
form <> 的 - <n> $ ejf
form <> 的 - <n> , cmd
form <> 的 - <n> apd
form <> 的 - <n> 放 fjd
form <> 的 - 报 mdd
form <> 的 - 用 seW
form <> 的 - 连 kcf
form <> 的 <n> $ $ fna
form <> 的 <n> $ fna
form <> 的 <n> , <gateway> cqa
form <> 的 <n> , djh
form <> 的 <n> , 会 fmc
form <> 的 <n> , 能 fmb
form <> 的 <n> - Yqe
form <> 的 <n> ? $ gna
form <> 的 <n> ? gna
form <> 的 <n> 不 $ foZ
form <> 的 <n> 不 fna
form <> 的 <n> 了 glb
form <> 的 <n> 会 aoe
form <> 的 <n> 会 不 blg
form <> 的 <n> 发 enb
form <> 的 <n> 口 , djg
form <> 的 <n> 口 blg
form <> 的 <n> 吗 ? djg
form <> 的 <n> 和 <n> cfl
form <> 的 <n> 和 cfl
form <> 的 <n> 对 <zone> eke
form <> 的 <n> 对 eke
form <> 的 <n> 就 ejf
form <> 的 <n> 收 fmb
form <> 的 <n> 是 eje
form <> 的 <n> 有 emc
form <> 的 <n> 有 没 blg
form <> 的 <n> 端 dhi
form <> 的 <n> 端 口 dhi
form <> 的 <n> 能 gpY
form <> 的 <n> 通 emd
form <> 的 <n> 通 不 dmd
form <> 的 <service> $ $ cne
form <> 的 <service> $ cne
form <> 的 <service> , Vte
form <> 的 <service> - lfb
form <> 的 <service> <n> ejf
form <> 的 <service> ? $ gma
form <> 的 <service> 一 foZ
form <> 的 <service> 一 直 foZ
form <> 的 <service> 会 Zof
form <> 的 <service> 吗 $ fkc
form <> 的 <service> 吗 ? fma
form <> 的 <service> 吗 fmb
form <> 的 <service> 是 gkd
form <> 的 <service> 有 eke
form <> 的 <service> 有 没 eke
form <> 的 <service> 走 gkc
form <> 的 <service> 通 bhk
form <> 的 <service> 通 不 dfk
form <> 的 人 用 ngZ
form <> 的 人 能 idh
form <> 的 人 访 jgd
form <> 的 人 访 问 jgd
form <> 的 人 连 <own> kgc
form <> 的 人 连 pca
form <> 的 共 享 <n> dhi
form <> 的 共 享 cii
form <> 的 同 事 打 kgc
form <> 的 同 事 收 sfV
form <> 的 同 事 用 jdg
form <> 的 同 事 能 ofZ
form <> 的 同 事 说 jef
form <> 的 打 印 机 jbi
form <> 的 时 候 cii
form <> 的 机 器 <service> rcZ
form <> 的 机 器 上 kdf
form <> 的 机 器 访 udV
form <> 的 流 量 fmc
form <> 的 电 脑 kfe
form <> 的 电 脑 可 kdf
form <> 的 电 脑 打 lgc
form <> 的 远 程 Xqf
form <> 的 远 程 桌 Xqf
form <> 的 连 接 jfe
form <> 的 锅 吗 $ fej
form <> 的 锅 吗 efj
form <> 的 问 题 $ fdk
form <> 的 问 题 eej
form <> 的 问 题 吗 eej
form <> 直 接 访 ici
form <> 直 接 访 问 ici
form <> 看 到 的 efj
form <> 看 到 的 源 efj
form <> 端 口 <n> ekf
form <> 能 -ing 通 <host> cfl
form <> 能 -ing 通 kde
form <> 能 <service> 到 mbf
form <> 能 上 <outside> mdd
form <> 能 上 <outside> 吗 lcf
form <> 能 不 能 -ing vcV
form <> 能 不 能 <service> kdf
form <> 能 不 能 idh
form <> 能 不 能 上 lcf
form <> 能 不 能 用 oeb
form <> 能 不 能 直 pda
form <> 能 不 能 访 eap
form <> 能 主 动 连 kfe
form <> 能 出 去 dkf
form <> 能 直 接 <service> jef
form <> 能 访 问 hcj
form <> 能 连 <own> 的 Zgn
form <> 能 连 上 mfb
form <> 能 通 吗 $ eke
form <> 能 通 吗 dle
form <> 自 己 -ing nbe
form <> 自 己 -ing 得 nbe
form <> 自 己 去 peZ
form <> 自 己 往 mbf
form <> 自 己 的 Znh
form <> 自 己 能 lXl
form <> 自 己 能 上 rXe
form <> 自 己 能 不 kfd
form <> 自 己 能 访 gdj
form <> 自 己 访 lfc
form <> 自 己 访 问 lfc
form <> 自 己 连 mec
form <> 行 不 行 $ cih
form <> 行 不 行 bkh
form <> 让 过 吗 dgj
form <> 访 问 <far> kai
form <> 访 问 <far> 的 lYj
form <> 访 问 <host> ihd
form <> 访 问 <host> 的 jdg
form <> 访 问 <own> , lgb
form <> 访 问 <own> jgd
form <> 访 问 <own> 一 lgb
form <> 访 问 <own> 为 kgc
form <> 访 问 <own> 会 rgV
form <> 访 问 <own> 就 sgU
form <> 访 问 <own> 能 vgR
form <> 访 问 <own> 还 pgX
form <> 访 问 <public> <own> mga
form <> 访 问 <public> mgb
form <> 走 <public> <own> jfe
form <> 走 得 通 dmd
form <> 走 得 通 吗 cnd
form <> 还 打 得 jfe
form <> 还 打 得 开 jfe
form <> 还 能 上 <outside> kai
form <> 还 能 上 hdi
form <> 还 能 打 lgb
form <> 还 能 打 开 lgb
form <> 还 能 连 <own> kgc
form <> 还 能 连 kfd
form <> 还 行 不 gje
form <> 还 行 不 行 gje
form <> 这 个 网 occ
form <> 这 个 网 段 occ
form <> 这 台 机 hid
form <> 这 台 机 器 hid
form <> 这 边 <service> ofZ
form <> 这 边 放 del
form <> 进 来 的 lgb
form <> 连 <host> 的 <n> rfW
form <> 连 <host> 的 cem
form <> 连 <own> 会 pgX
form <> 连 不 上 jka
form <> 通 不 通 flc
form <> 通 吗 $ $ bne
form <> 通 吗 $ bne
form <> 那 台 要 mdd
form <> 那 边 能 nea
form <> 里 <service> <own> <n> mdd
form <> 里 <service> <own> mdd
form <> 里 的 机 lcg
form <> 里 的 机 器 lcg
form <client> , - kcg
form <client> , <> 访 mbe
form <client> , <server> anf
form <client> , 是 fdj
form <client> - - eld
form <client> - -ed fje
form <client> - <> - ejf
form <client> - <> -ed aoe
form <client> - <> ? Wvb
form <client> - <> on dmd
form <client> - to apd
form <client> -> <> , elc
form <client> -> <> - bkh
form <client> -> <> -ed ejf
form <client> -> <> ? Wtd
form <client> -ed - flb
form <client> -ed <> ? bne
form <client> -ing to enb
form <client> -s - dgj
form <client> -s <> , ckh
form <client> -s <> - fje
form <client> -s to aki
form <client> <service> <> <n> eje
form <client> <service> to afm
form <client> <service> 到 eoa
form <client> from <> , aoe
form <client> get to fje
form <client> to - cnd
form <client> to <> $ emc
form <client> to <> , Uya
form <client> to <> -ed doa
form <client> to <> -s Zil
form <client> to <> ? ahl
form <client> to <> on buW
form <client> 上 <service> clf
form <client> 到 <> - ejf
form <client> 到 <> 的 anf
form <client> 打 开 gjd
form <client> 要 连 emb
form <client> 连 <> 的 gjd
form <far> , - iic
form <far> - - bmf
form <far> - <> - fdk
form <far> - <> -ed ZxW
form <far> -> <> - dle
form <far> -s <> - amf
form <far> from <> $ jdg
form <far> from <> , kee
form <far> to <> $ fej
form <far> to <> , Zrc
form <far> to <> - arb
form <far> 访 问 gjd
form <far> 连 <> 的 fkc
form <gateway> - - emd
form <gateway> - <> - lbg
form <gateway> - to blg
form <gateway> from <> $ kcg
form <gateway> from <> , mcf
form <gateway> from <> ? kcg
form <host> , - jZk
form <host> , <> 就 jee
form <host> - , alh
form <host> - - kkY
form <host> - <> - khc
form <host> - <> -ed kdf
form <host> - <> -s led
form <host> - <> on Uko
form <host> - at dhi
form <host> - from tZb
form <host> - on fej
form <host> - to hmZ
form <host> -> <> $ djg
form <host> -> <> , Xtc
form <host> -> <> <service> Ypf
form <host> -ing to Yog
form <host> -s <> on jhc
form <host> from <> $ jdg
form <host> from <> , qXf
form <host> from <> - lha
form <host> to <> , Ysc
form <host> to <> - aik
form <host> to <> on Xpg
form <host> 到 <> 的 aoe
form <host> 往 <> 发 ekf
form <n> , <> 会 fdk
form <n> , <> 填 eek
form <n> , <> 放 ffj
form <n> , <> 这 dfk
form <n> , can led
form <n> , does cih
form <n> , is tOl
form <n> , will kdf
form <n> , would hVq
form <n> - , eZp
form <n> - - lbg
form <n> - <> - jdh
form <n> - <> -s rab
form <n> - <> <host> idh
form <n> - <> <own> jfe
form <n> - <client> Xni
form <n> - <far> bpc
form <n> - <host> ibk
form <n> - <n> cfl
form <n> - from qZd
form <n> - on emc
form <n> - to dhi
form <n> -ed on kYk
form <n> -ed to lcf
form <n> -ing <> <service> fdj
form <n> -ing from jff
form <n> -s - hdi
form <n> -s on hVq
form <n> : - neb
form <n> : <n> gck
form <n> : does nbe
form <n> <n> - jfe
form <n> <n> <> - dle
form <n> <n> <client> Xpf
form <n> <n> in cfk
form <n> does - edk
form <n> does <> - ahk
form <n> from <> , tbY
form <n> from <> - fjd
form <n> from <> ? miY
form <n> from <> to jbi
form <n> in <> - cem
form <n> is - gdj
form <n> of <> - cme
form <n> on - bji
form <n> on <> , del
form <n> on <> - aki
form <n> on <> -ed anf
form <n> on <> -s jkZ
form <n> on <> ? Xqf
form <n> on <> from bod
form <n> on <> is bpc
form <n> on <> to cqb
form <n> to - dao
form <n> to <> $ Zof
form <n> to <> , joV
form <n> to <> - ejf
form <n> to <> ? Vsf
form <n> to <> from dkf
form <n> 口 , gdj
form <n> 对 <> 开 jfe
form <n> 行 , odb
form <outside> , <> 访 lgb
form <outside> , <> 还 lfb
form <outside> - - cme
form <outside> - <> , idh
form <outside> - <> - Zjj
form <outside> - to goY
form <outside> -> <> , fld
form <outside> <service> to ejf
form <outside> <service> 到 cnc
form <outside> for <> - bod
form <outside> get at flc
form <outside> to - dbo
form <outside> to <> $ eld
form <outside> to <> , Xsd
form <outside> to <> - fsV
form <outside> to <> -ed Wvb
form <outside> to <> ? cii
form <outside> to <> on Zpe
form <outside> 到 <> 的 Zjl
form <outside> 打 <> 的 ejf
form <own> , from dfk
form <own> - for kgc
form <own> - from fej
form <own> - to idh
form <own> -ed to kbh
form <own> -ing <> - fck
form <own> <n> -ing fdj
form <own> <n> from neb
form <own> <n> on qZc
form <own> from <> $ kfd
form <own> from <> , neb
form <own> from <> - jef
form <own> from <> -s tbY
form <own> from <> ? kfc
form <server> at <> , Vvd
form <server> 填 <> , fna
form <service> - : anf
form <service> - <> , Vml
form <service> - <> - Qsk
form <service> - at Ttf
form <service> - from cnc
form <service> - on Wrf
form <service> - to djg
form <service> -s from pZe
form <service> -s on hka
form <service> <n> - aoe
form <service> <n> from jib
form <service> <n> on Vml
form <service> <n> to Xni
form <service> <n> 连 fje
form <service> at <> , dke
form <service> at <> - fkd
form <service> at <> ? Wrf
form <service> from <> , bpc
form <service> from <> - kee
form <service> from <> into kfd
form <service> from <> to sWe
form <service> into - cih
form <service> into <> $ cem
form <service> into <> - bmf
form <service> into <> ? anf
form <service> on - aoe
form <service> on <> $ bsZ
form <service> on <> , epZ
form <service> on <> - Yrd
form <service> on <> -ed dfk
form <service> on <> <n> Zof
form <service> on <> ? Zof
form <service> on <> from fke
form <service> to - blg
form <service> to <> $ fkd
form <service> to <> , bod
form <service> to <> - Zqc
form <service> to <> -ed dkf
form <service> to <> <n> dfl
form <service> to <> ? buX
form <service> to <> from fkd
form <service> to <> is Zqd
form <service> 到 <> $ fje
form <service> 到 <> , auY
form <service> 到 <> ? gkc
form <service> 到 <> 吗 fna
form <service> 到 <> 本 bne
form <service> 到 <> 的 dhi
form <service> 到 <> 行 dnd
form <service> 登 录 fjf
form <service> 连 <> , fkd
form <zone> , - jef
form <zone> , <> , qac
form <zone> - - fej
form <zone> - -ed blg
form <zone> - -ing dmd
form <zone> - <> $ eld
form <zone> - <> -ing ijb
form <zone> - <> -s kee
form <zone> - <> ? axV
form <zone> - <> on fsV
form <zone> - have eke
form <zone> - on anf
form <zone> - to efk
form <zone> -> <> , Zpf
form <zone> -> <> - eje
form <zone> -> <> <n> bmg
form <zone> -> <> <service> Zof
form <zone> -> <> ? Zmi
form <zone> -> <> 的 Zng
form <zone> -ed - fje
form <zone> -ing <> 通 ejf
form <zone> -s - alh
form <zone> -s <> , khb
form <zone> -s <> - clf
form <zone> -s to Yqe
form <zone> <service> <> <n> emb
form <zone> <service> to emd
form <zone> <service> 到 edl
form <zone> can - fcl
form <zone> have <> at flb
form <zone> in - jef
form <zone> to - bii
form <zone> to <> $ Xim
form <zone> to <> , ddm
form <zone> to <> - gsV
form <zone> to <> -ed Xmj
form <zone> to <> -s bfm
form <zone> to <> : Zng
form <zone> to <> <service> eke
form <zone> to <> ? Yqe
form <zone> to <> does Xub
form <zone> to <> on fmc
form <zone> 上 <> <n> gkc
form <zone> 上 <> 走 gjd
form <zone> 到 <> - Ymi
form <zone> 到 <> <n> gjd
form <zone> 到 <> 会 gnZ
form <zone> 到 <> 的 eek
form <zone> 到 <> 通 dnc
form <zone> 用 <> 收 gkd
form <zone> 能 连 fek
form <zone> 走 <> <own> fbm
form <zone> 连 <> 的 fkd
form ? - - kcg
form ? in <> - cel
form ^ - - fmb
form ^ - : sZb
form ^ - <> , Zhn
form ^ - <> - tSh
form ^ - <> -s qdZ
form ^ - <> <own> kee
form ^ - <> be jja
form ^ - <> from fjf
form ^ - <> to qYf
form ^ - <client> bii
form ^ - <far> coc
form ^ - <n> jfe
form ^ - <server> Wrf
form ^ - <service> sdX
form ^ - does adp
form ^ - in kee
form ^ - is hmZ
form ^ - on lde
form ^ - would oad
form ^ -ed <> -s gck
form ^ -ed on ben
form ^ -ing - Yim
form ^ -ing <> - mga
form ^ -ing <> from clg
form ^ -ing from mdd
form ^ -s - mcd
form ^ -s -ing mfb
form ^ -s <> <client> Ygo
form ^ -s <server> sXe
form ^ -s from rZd
form ^ -s in ldf
form ^ -s on scX
form ^ <client> -> cme
form ^ <client> -ing Wrg
form ^ <client> -s XxY
form ^ <client> <service> dlf
form ^ <client> to arb
form ^ <client> 到 Zof
form ^ <client> 被 jef
form ^ <far> from led
form ^ <far> to bpc
form ^ <gateway> -> djg
form ^ <host> -> ele
form ^ <host> <> 上 pda
form ^ <host> <> 能 ddl
form ^ <host> <> 要 Yfp
form ^ <host> to btY
form ^ <host> 往 dkf
form ^ <outside> - jdf
form ^ <outside> to apd
form ^ <outside> 到 gkc
form ^ <outside> 打 clg
form ^ <own> from kfd
form ^ <service> - klX
form ^ <service> <> <n> fqY
form ^ <service> <n> fkd
form ^ <service> from ncd
form ^ <service> into dkf
form ^ <service> to dnc
form ^ <zone> -> clf
form ^ <zone> -ing Yjl
form ^ <zone> -s cmd
form ^ <zone> <> <n> blf
form ^ <zone> <> 上 gal
form ^ <zone> <> 的 del
form ^ <zone> <> 能 Yeq
form ^ <zone> to Woi
form ^ <zone> 上 fje
form ^ <zone> 到 Ygn
form ^ <zone> 去 ejf
form ^ <zone> 用 bmf
form ^ <zone> 的 jef
form ^ <zone> 连 gna
form ^ ^ -ed rVh
form ^ ^ -ing nhY
form ^ ^ -s mbf
form ^ ^ <> , hYn
form ^ ^ <> - bik
form ^ ^ <> -> waV
form ^ ^ <> -ing lhZ
form ^ ^ <> -s siT
form ^ ^ <> : Xbu
form ^ ^ <> <- bpc
form ^ ^ <> <client> kXl
form ^ ^ <> <host> hXo
form ^ ^ <> <n> occ
form ^ ^ <> <outside> mce
form ^ ^ <> <own> ucX
form ^ ^ <> <server> rmP
form ^ ^ <> <service> vUc
form ^ ^ <> <zone> eek
form ^ ^ <> gets hbk
form ^ ^ <> has bkh
form ^ ^ <> is kkZ
form ^ ^ <> to 9Ja
form ^ ^ <> 上 dkf
form ^ ^ <> 为 jfe
form ^ ^ <> 主 oae
form ^ ^ <> 出 pYf
form ^ ^ <> 到 yYX
form ^ ^ <> 去 tWd
form ^ ^ <> 发 oZf
form ^ ^ <> 可 neb
form ^ ^ <> 同 cfk
form ^ ^ <> 和 kfd
form ^ ^ <> 客 seV
form ^ ^ <> 往 ycS
form ^ ^ <> 想 obd
form ^ ^ <> 打 edl
form ^ ^ <> 收 jaj
form ^ ^ <> 是 ihd
form ^ ^ <> 本 ncc
form ^ ^ <> 来 lgb
form ^ ^ <> 用 oYg
form ^ ^ <> 电 aep
form ^ ^ <> 的 ljY
form ^ ^ <> 直 sXd
form ^ ^ <> 给 Xqe
form ^ ^ <> 网 yVZ
form ^ ^ <> 能 qgX
form ^ ^ <> 自 mga
form ^ ^ <> 被 hla
form ^ ^ <> 要 wVb
form ^ ^ <> 访 lec
form ^ ^ <> 走 pbc
form ^ ^ <> 过 qfY
form ^ ^ <> 这 knW
form ^ ^ <> 进 kdf
form ^ ^ <> 连 tdW
form ^ ^ <> 那 iRu
form ^ ^ <> 里 gck
form ^ ^ <client> kgc
form ^ ^ <host> dhj
form ^ ^ <outside> dgj
form ^ ^ <service> eob
form ^ ^ <zone> gjd
form ^ ^ are ich
form ^ ^ can kfd
form ^ ^ do neb
form ^ ^ does mec
form ^ ^ for fmc
form ^ ^ from ich
form ^ ^ in dek
form ^ ^ is jib
form ^ ^ would kiZ
form ^ ^ 从 jcg
form ^ ^ 在 fbn
form ^ ^ 源 kdg
form ^ ^ 给 jch
form ^ are <> -s kfd
form ^ can <> - kbg
form ^ can <> -ed vUd
form ^ can <> -ing ncd
form ^ can <> -s peZ
form ^ can <> <service> naf
form ^ can <> be bpc
form ^ can <> get hnZ
form ^ do <> -s lgb
form ^ does - lgc
form ^ does <> - lde
form ^ does <> get niX
form ^ does <> have naf
form ^ from - sdX
form ^ from <> , 1UX
form ^ from <> - ecm
form ^ from <> to sYc
form ^ in <> - cel
form ^ is <> - flc
form ^ is <> -ed nXi
form ^ is <> -ing jef
form ^ on <> - flc
form ^ will <> - hla
form ^ will <> be jlY
form ^ would - edk
form ^ would <> - pYe
form ^ would <> be oZf
form ^ 从 <> -ing ucW
form ^ 从 <> <service> pae
form ^ 从 <> 到 oda
form ^ 从 <> 发 rXe
form ^ 从 <> 打 zfO
form ^ 从 <> 直 sZa
form ^ 从 <> 能 sfW
form ^ 从 <> 访 lfc
form ^ 从 <> 连 peZ
form ^ 在 <> 上 lce
form ^ 在 <> 本 mec
form ^ 在 <> 里 qfX
form ^ 我 在 gcj
form ^ 目 的 ekf
form ^ 请 问 kfd
form and - - iib
form and <n> on dlf
form are -ed by rYd
form are -s in oYg
form at - - mga
form at - <> - fcl
form at <far> -s clf
form be -ed by ljY
form be -ed from oZg
form by - - mZi
form by - of gZm
form by <public> <> , cpb
form by <service> to alg
form can - - bhk
form can - <> , kcg
form can - <> on dle
form can - in ija
form can - on mbe
form can - to bme
form can <client> - dmd
form can <zone> - cfl
form do - <> -s oad
form do -s from ilZ
form do <service> to gkd
form does - - ncd
form does - <> -s iaj
form does - from jdf
form does <client> - bji
form does <service> from mga
form does <service> to djf
form does <zone> - bji
form does <zone> have emc
form for - <> - Zep
form for <zone> -> ejf
form from - - rWf
form from - <> , uZZ
form from - <> - nbd
form from - <> <n> mec
form from - <> ? hcj
form from - <> to rfW
form from -ing to cle
form from <client> to Vrh
form from <far> to Zof
form from <gateway> to dkf
form from <host> to fnb
form from <outside> for Wte
form from <outside> on ejf
form from <outside> to chj
form from <zone> , dfk
form from <zone> - Yau
form from <zone> into Zpf
form from <zone> to dii
form get - to Zpe
form get <service> on bgk
form get at <> - fnb
form get into <> ? ckg
form get to - bij
form get to <> $ bkh
form get to <> - Yva
form get to <> -ed goY
form get to <> ? anf
form get to <> on emd
form gets - to fkd
form in - - gej
form in - <> - ndc
form in - <> -s gam
form in - <far> dii
form in <outside> - efj
form in <zone> - dcn
form in <zone> -s mfb
form in on <> , lha
form in on <> - lgb
form in on <> for kfd
form into - <> - fke
form into <gateway> from kcg
form is - - gan
form is - <> - lcf
form is - from rcZ
form is - to glb
form is -ed by jfe
form is <service> from pad
form is <service> on bod
form is <service> to dnd
form of - - jbi
form of - <> - lde
form of - <> -s Xjm
form on - - blg
form on - <> $ abr
form on - <> , ibj
form on - <> - dkf
form on - <> -s fbm
form on - <> : med
form on - <> <client> dgj
form on - <> <zone> lUn
form on - <> is naf
form on - <zone> hdi
form on <client> -s ajj
form on <outside> -s dle
form on <outside> for Zog
form on <own> for mcf
form on <own> from jef
form on <own> to Zgn
form on <service> to dle
form on <zone> - jkZ
form over <service> from Zng
form should - <> - djf
form that - <> - nWj
form that - <> -s hbj
form that -s on blg
form to - -s alh
form to - <> $ Ykk
form to - <> , caq
form to - <> -s afn
form to - <> at bji
form to - <> from gjd
form to - <> is afm
form to - <> on gkb
form to - can jef
form to - from fkc
form to - on jpU
form to - via erX
form to - with cpb
form to - would lcf
form to -s - Ymi
form to <far> <> : gck
form to <gateway> from qWg
form to <host> <> : gck
form to <n> on djg
form to <own> from led
form to <server> <> -ed fjf
form to <service> at ejf
form to <service> on bne
form to <service> to flc
form which - -s jef
form will - <> - cdn
form with - - blg
form with - <> - aeo
form would - for sbY
form would -ing - iak
form would <client> - epZ
form would <zone> - dkf
form would that - rab
form 一 下 , kfe
form 一 下 : kfd
form 一 下 <> -> jfd
form 一 下 <> 到 jfe
form 一 下 <> 的 hla
form 上 - <> , dfk
form 上 <service> <> <n> clf
form 上 不 了 dih
form 下 , <> 的 dih
form 下 <client> -> gkc
form 下 <zone> 到 fmb
form 不 上 <> 的 gkc
form 不 了 <> $ bvW
form 不 了 <> , clf
form 不 了 <> 的 eoa
form 不 开 <> $ dkf
form 不 开 <> ? glb
form 不 开 <> 的 goY
form 不 能 上 eoa
form 不 能 用 dkf
form 不 通 <> , anf
form 个 : in Zeq
form 主 动 往 bmf
form 之 后 , hdi
form 之 后 <> 访 jgd
form 人 在 <> $ jff
form 人 访 问 gjd
form 什 么 <> 打 kfd
form 什 么 <> 连 jgd
form 什 么 用 fke
form 从 <client> <service> fje
form 从 <outside> <service> dkf
form 从 <outside> 连 fqX
form 从 <zone> 到 enb
form 以 后 , led
form 以 连 到 cnd
form 写 的 <> , eoa
form 出 去 到 blg
form 删 了 , jfe
form 到 - <> <own> mga
form 到 - <client> emc
form 到 <host> , ici
form 到 我 们 fmb
form 加 上 - cfl
form 动 去 连 dkf
form 动 往 <> 发 clf
form 动 访 问 elc
form 去 掉 , jfe
form 去 访 问 dle
form 发 信 , djg
form 口 , 从 jdg
form 口 - 是 kdf
form 同 事 在 lce
form 同 事 说 afn
form 后 , <> 访 jgd
form 器 是 <> , mce
form 地 址 <> , fje
form 填 的 <> $ dkf
form 填 的 <> , fje
form 填 的 是 fje
form 如 到 <> 的 eke
form 完 以 后 mec
form 客 户 端 ocd
form 己 往 <> 发 blg
form 己 能 上 ckf
form 得 了 <> 吗 dYr
form 得 开 <> 的 grV
form 志 : in fek
form 想 <service> 到 brb
form 想 访 问 cmd
form 成 - , jgd
form 成 <client> , lgb
form 户 打 开 eld
form 户 端 <> , mce
form 户 端 是 mec
form 户 访 问 gjd
form 打 不 开 enb
form 打 到 <> 的 gjd
form 打 印 机 glb
form 打 开 <> 吗 ejf
form 换 成 <> , edl
form 掉 , <> 访 jfd
form 掉 , <> 还 eej
form 接 <service> 到 cii
form 接 口 <> , coc
form 接 打 到 gpY
form 接 访 问 cme
form 接 连 <> 的 flc
form 收 不 到 ocd
form 收 信 , dfk
form 改 成 <> , dgk
form 方 是 <> , iic
form 服 务 端 dkf
form 本 机 - led
form 本 机 <> , mbf
form 机 器 是 oZf
form 机 访 问 glc
form 来 自 <> 的 rba
form 桌 面 到 cii
form 比 如 到 eke
form 用 - 连 gkc
form 用 <public> <> 打 cle
form 用 <public> <> 收 ejf
form 用 <service> 连 eqY
form 用 户 在 fej
form 用 户 连 gjd
form 电 脑 <> , rWf
form 电 脑 是 jef
form 电 脑 用 fej
form 的 - , hal
form 的 - <> 去 dfk
form 的 - 到 fej
form 的 - 是 nbe
form 的 <n> , fdk
form 的 <n> 对 jfe
form 的 <service> , fYp
form 的 人 用 dhi
form 的 是 <> $ fke
form 的 是 <> , ihc
form 的 是 <> 的 jgd
form 目 的 <> , dkf
form 目 的 是 ejf
form 直 接 用 efj
form 直 连 <> 的 gqW
form 看 到 - jYk
form 端 口 , lfd
form 端 是 <> , lfc
form 能 -ing 通 dkf
form 能 <service> 到 dlf
form 能 <service> 通 gkc
form 能 上 <> ? fke
form 能 上 <> 的 fnb
form 能 到 <> 吗 ejf
form 能 打 开 dih
form 能 连 到 gma
form 脑 用 <> <own> fej
form 脑 用 <public> ejf
form 自 己 往 blg
form 行 , <> 还 ndc
form 行 <zone> 到 cjh
form 行 的 - cfk
form 补 上 - cfl
form 要 访 问 flc
form 要 连 <> 的 fje
form 让 不 让 hdi
form 访 问 <> , fpZ
form 访 问 <> <n> gna
form 访 问 <> <own> fcl
form 访 问 <> 吗 dpb
form 访 问 <> 就 glb
form 访 问 <> 能 fjd
form 访 问 <> 走 Ydr
form 访 问 <> 还 gkc
form 访 问 到 fld
form 话 , <> 到 ogZ
form 话 , <> 能 mgb
form 请 问 <> <zone> ycS
form 请 问 <> 到 jef
form 请 问 <> 可 ngZ
form 请 问 <> 网 qXf
form 请 问 <> 能 qeY
form 请 问 <zone> ecl
form 请 问 从 rcY
form 走 <service> 到 fkd
form 超 时 , dfj
form 转 到 <> , Vfs
form 还 能 -s gjd
form 还 能 连 gkc
form 这 台 <> 会 eXr
form 这 台 是 lcf
form 这 条 , hbk
form 连 上 <> 的 fma
form 连 不 上 gkc
form 连 到 <> 吗 bqb
form 连 到 <> 的 fjd
form 连 我 们 fna
form 连 接 到 fej
form 连 的 是 liZ
form 都 在 <> , ngZ
form 配 的 是 cjh
form 里 <service> <> <n> dkf
form 问 <zone> <> 的 cbo
form 问 <zone> 到 fmb
form 问 不 了 bme
from <client>  dmd
from <client> , - kcg
from <client> , cme
from <client> , on - Zeq
from <client> , 是 fdj
from <client> - - - cco
from <client> - - eld
from <client> - - to Zpf
from <client> - -ed fje
from <client> - cnd
from <client> - get to gpY
from <client> - to apd
from <client> -> anf
from <client> -ed - flb
from <client> -ed - to gpY
from <client> -ed cnd
from <client> -ing Wvb
from <client> -ing to enb
from <client> -ing 不 通 aqc
from <client> -s - - Ylj
from <client> -s - dgj
from <client> -s - to neb
from <client> -s Rug
from <client> -s to aki
from <client> : - - gje
from <client> : <n> -ed to - to gnZ
from <client> <service> eke
from <client> <service> to afm
from <client> <service> 到 eoa
from <client> and Yli
from <client> from mce
from <client> get - to dcn
from <client> get to fje
from <client> is -ed by uUe
from <client> on fcl
from <client> to - cnd
from <client> to ckg
from <client> 上 <service> clf
from <client> 到 bpc
from <client> 去 anf
from <client> 打 不 开 epZ
from <client> 打 开 gjd
from <client> 用 cne
from <client> 给 qfY
from <client> 能 不 能 访 问 flb
from <client> 被 jef
from <client> 要 连 emb
from <client> 还 能 上 axV
from <client> 连 eqY
from <far>  clf
from <far> , - iic
from <far> - - bmf
from <far> - bji
from <far> -> dnd
from <far> -ing amg
from <far> -s ika
from <far> from vbV
from <far> to Zqd
from <far> 到 bpb
from <far> 的 - <n> , idh
from <far> 访 问 gjd
from <far> 连 flc
from <gateway>  fje
from <gateway> - - emd
from <gateway> - - from pXg
from <gateway> - - to ckf
from <gateway> - get to Zng
from <gateway> - kbh
from <gateway> - to blg
from <gateway> -> dob
from <gateway> -ing Zng
from <gateway> -s cem
from <gateway> from nZg
from <gateway> to apd
from <host>  jch
from <host> , - jZk
from <host> , idh
from <host> - , alh
from <host> - - - foZ
from <host> - - - to ijb
from <host> - - from tTg
from <host> - - kkY
from <host> - - to Zli
from <host> - -ing -s cgk
from <host> - at dhi
from <host> - from tZb
from <host> - gkc
from <host> - on fej
from <host> - to hmZ
from <host> -> dle
from <host> -ing to Yog
from <host> -s ZuZ
from <host> from pac
from <host> get - to djg
from <host> is obd
from <host> to aki
from <host> will mbf
from <host> 主 动 往 ejg
from <host> 到 aoe
from <host> 往 dkf
from <host> 的 <n> , dgj
from <host> 自 己 能 上 dkf
from <outside>  jch
from <outside> , ikb
from <outside> - - , nXi
from <outside> - - - ddm
from <outside> - - <n> , does nea
from <outside> - - cme
from <outside> - - on cdo
from <outside> - - to dle
from <outside> - bkh
from <outside> - to goY
from <outside> -s gkc
from <outside> <service> djh
from <outside> <service> to ejf
from <outside> <service> 到 cnc
from <outside> for nce
from <outside> get at flc
from <outside> to - dbo
from <outside> to Ylj
from <outside> 到 aij
from <outside> 去 掉 , vfS
from <outside> 用 户 打 开 dld
from <outside> 用 户 访 问 gkc
from <outside> 用 户 连 gjd
from <outside> 能 不 能 <service> 到 gjd
from <outside> 能 不 能 直 接 <service> 到 dfj
from <outside> 能 直 接 <service> 到 eke
from <own>  jch
from <own> , eej
from <own> , from dfk
from <own> - - - - Rgv
from <own> - -ing to gbl
from <own> - : <n> -ed to - to gck
from <own> - <n> - <n> - Zgn
from <own> - <n> - <n> -ed - cgk
from <own> - for kgc
from <own> - from fej
from <own> - to idh
from <own> -ed to kbh
from <own> -ing fck
from <own> -s oZf
from <own> <n> - : - to gam
from <own> <n> -ing fdj
from <own> <n> from neb
from <own> <n> on qZc
from <own> <service> : - to -s gck
from <own> ? - -ing - Rgv
from <own> for jdh
from <own> from oeb
from <own> to afn
from <own> 的 <n> , gbl
from <public>  fqX
from <public> , cnd
from <server>  dnc
from <server> : Zki
from <server> at cne
from <server> is kfe
from <server> 填 fmb
from <server> 是 bra
from <zone>  fdk
from <zone> , - jef
from <zone> , nbe
from <zone> - - , fej
from <zone> - - - ecm
from <zone> - - fej
from <zone> - - to chj
from <zone> - -ed blg
from <zone> - -ing dmd
from <zone> - <service> to fje
from <zone> - efj
from <zone> - have eke
from <zone> - on anf
from <zone> - to - cYs
from <zone> - to efk
from <zone> -> iic
from <zone> -ed - fje
from <zone> -ed eke
from <zone> -ed to - to djf
from <zone> -ing amg
from <zone> -ing 不 通 djg
from <zone> -s - - dfk
from <zone> -s - alh
from <zone> -s - to Vrg
from <zone> -s to Yqe
from <zone> <n> : <n> : <n> <n> - jhc
from <zone> <service> emb
from <zone> <service> to emd
from <zone> <service> 到 edl
from <zone> and Ypf
from <zone> be - to - gkc
from <zone> can - fcl
from <zone> for Zjl
from <zone> get - to fcl
from <zone> get <service> on bnf
from <zone> get to - del
from <zone> gets - to fkd
from <zone> have djg
from <zone> in - jef
from <zone> into Ypf
from <zone> to - bii
from <zone> to blg
from <zone> 上 cme
from <zone> 上 不 了 dih
from <zone> 出 eoZ
from <zone> 到 aik
from <zone> 去 ekd
from <zone> 和 dhi
from <zone> 往 dkg
from <zone> 用 cme
from <zone> 的 miY
from <zone> 的 人 用 dhi
from <zone> 能 不 能 访 问 gkc
from <zone> 能 不 能 连 gma
from <zone> 能 访 问 gan
from <zone> 能 连 fek
from <zone> 还 打 得 开 gsU
from <zone> 还 能 -s gjd
from <zone> 连 fkd
is <- sXd
is <client> ihd
is <far> gjd
is <gateway> edk
is <own> dle
is <public> ahl
is <server> car
is <zone> mdd
left 4 bii
left 5 ajj
left 7 bod
left 8 fje
left 9 agm
nth 0 jia
nth 1 hlZ
nth 2 chj
nth 3 aas
nth 4 YYw
nth 5 bSz
nth 6 cVv
nth 7 Wcu
nth 8 gXp
of 2 mnU
of 3 efj
of 4 bdo
of 5 bdo
of 6 dao
of 7 Uhq
of 8 Zcq
of 9 daq
own bare port qNp
own port bare N2e
to  <- bra
to  <client> edl
to  <gateway> ebo
to  <host> ham
to  <zone> iic
to , - - <host> ofZ
to , - <client> Vqh
to , - <host> flc
to , <client> ahl
to , <gateway> goY
to , <host> jgd
to , <outside> efk
to , <own> jdg
to , <server> fdj
to , <service> <server> meb
to , <zone> Vet
to , does - <gateway> gjd
to , on - <outside> rXe
to , 发 信 <server> mdd
to , 是 <gateway> eke
to - - , <zone> Zmh
to - - - - <zone> bfm
to - - - <client> aik
to - - - <n> - - , <zone> fVs
to - - - <outside> jfe
to - - - <own> odb
to - - - to <far> rcY
to - - -s from <far> rZc
to - - <client> lcf
to - - <far> kcg
to - - <gateway> gdj
to - - <host> fdk
to - - <outside> gck
to - - <zone> tYb
to - - from <outside> cne
to - - to - <gateway> gbk
to - - to - <host> jdg
to - - to - <own> efj
to - - to <client> lce
to - - to <far> tbY
to - - to <host> lgb
to - - to <outside> qbb
to - -ed <client> iid
to - -ed from <outside> ckg
to - -ed to <outside> cmf
to - : <n> -ed to - to <own> fje
to - <client> dfk
to - <far> kbh
to - <gateway> hbk
to - <n> - <n> - <far> X2U
to - <n> - <n> - <host> ftT
to - <n> - <n> - <own> gnZ
to - <n> - <n> -ed - <far> Vvc
to - <n> - <n> -ed - <host> fna
to - <n> - <n> -ed - <own> grW
to - <outside> iXn
to - <own> kch
to - <service> on <own> lfc
to - <service> to <gateway> jeg
to - <service> to <own> jfe
to - <zone> jch
to - be - to <service> to <gateway> jdg
to - by <public> edm
to - from <client> Xpg
to - from <outside> dnb
to - from <zone> Yeq
to - get - to <far> qZd
to - get - to <outside> oae
to - get to <far> rab
to - get to <host> jfe
to - get to <outside> mbf
to - have <outside> kef
to - on <outside> oae
to - on <own> oea
to - to - <host> occ
to - to <far> kdf
to - to <host> med
to - to <outside> jch
to -> <client> qcb
to -> <far> pZd
to -> <gateway> kcg
to -> <host> lZi
to -> <outside> lcf
to -> <zone> mec
to -ed - <host> bgm
to -ed - to <far> jaj
to -ed be - to - <own> cgk
to -ed get to <host> cem
to -ed get to <own> ngZ
to -ed to - - <outside> apd
to -ed to - to <zone> jdg
to -ing <client> rWf
to -ing <far> oYg
to -ing <host> ika
to -ing <own> miY
to -ing to <far> oZf
to -ing to <own> mjX
to -ing 得 通 <host> kcg
to -s - - <gateway> mZh
to -s - <own> pgX
to -s - <service> to <own> jYl
to -s - to <far> vUd
to -s - to <own> jfe
to -s -ing <own> kgc
to -s <client> oRn
to -s <far> lZi
to -s <host> liZ
to -s <own> fbm
to -s <public> jZk
to -s <zone> mcf
to -s to <far> qZd
to -s to <own> ogY
to : - - <own> fek
to : -ing <own> jfd
to : <n> -ed to - to <own> kef
to : <own> tZb
to <n> from - - <client> eek
to <n> on <client> egj
to <service> : - to -s <own> gdk
to <service> <host> qXf
to <service> <own> led
to <service> to <host> lcf
to <service> 到 <gateway> kcg
to ? - -ing - <zone> gma
to and <zone> nYh
to at <client> eao
to be - to - <own> ugS
to can - <own> ngZ
to does - <gateway> ljY
to does <gateway> bji
to for <own> kcg
to for <zone> ajj
to from - <zone> gjd
to from <client> bqb
to from <outside> bhk
to from <own> jfe
to from <zone> fkd
to get - to <far> rdY
to get - to <outside> jfe
to get <service> on <own> cco
to get at <host> lcf
to get to - <host> qgW
to get to <far> rWf
to get to <host> mdd
to get to <own> mdd
to get to <service> on <own> kdf
to have <outside> jfe
to into <zone> kXl
to is <far> dfk
to is <own> Zep
to is <zone> lfc
to on <client> flc
to to - <host> nfa
to to - <n> of <own> ofa
to to <client> pad
to to <far> tWd
to to <gateway> nZg
to to <host> lde
to to <outside> mYi
to to <own> nfb
to will <client> clf
to 上 <outside> jak
to 上 <service> <host> naf
to 上 <service> <own> mde
to 上 不 了 <outside> jdg
to 从 <outside> teV
to 写 的 <own> fej
to 出 <outside> oae
to 到 <client> rZc
to 到 <far> mdd
to 到 <host> fdl
to 到 <outside> ldd
to 到 <zone> tZa
to 去 <far> tYc
to 去 <own> neb
to 去 掉 , <zone> efj
to 和 <zone> idh
to 填 <own> cfk
to 往 <far> pda
to 往 <outside> fcl
to 打 不 开 <own> ngZ
to 打 开 <own> kgc
to 是 <own> fej
to 本 机 上 - <own> lgb
to 用 <service> <n> 连 <own> naf
to 用 户 访 问 <own> kgc
to 用 户 连 <own> kgc
to 由 <client> Ysc
to 的 <client> Wcu
to 的 <far> aeo
to 的 <n> , <gateway> cqa
to 的 <n> 对 <zone> eke
to 的 人 访 问 <own> kgc
to 的 人 连 <own> kgc
to 的 机 器 访 问 <own> kfc
to 给 <zone> Yog
to 能 -ing 通 <host> cfl
to 能 上 <outside> mdd
to 能 不 能 <service> 到 <gateway> jff
to 能 不 能 上 <outside> lcf
to 能 不 能 直 接 打 到 <host> rZd
to 能 不 能 访 问 <host> sdX
to 能 不 能 访 问 <own> ben
to 能 直 接 <service> 到 <host> jdf
to 能 直 接 访 问 <host> egj
to 自 己 能 上 <outside> rXe
to 自 己 访 问 <public> pgX
to 被 <client> apd
to 访 问 <far> kai
to 访 问 <host> ihd
to 访 问 <own> jgd
to 访 问 <public> mgb
to 走 <public> jfe
to 还 能 上 <outside> kai
to 还 能 打 开 <own> lgb
to 还 能 访 问 <own> neb
to 还 能 连 <own> kgc
to 连 <host> cem
to 里 <service> <own> mdd
with <- fjd
with <client> Uft
with <far> dYr
with <host> eZp
with <module> nYh
with <outside> cii
with <own> jQt
with <public> mXi
with <server> kgc
with <zone> Xlj
`;
