/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
' , kggffe
' -a chgfij
' -i egfgkf
' <n> mfggee
' <own> kggffe
' from fgdflg
' mffghb
'cannot lfffge
'connection ofgcgc
'connection refused' oggdfb
'connection timed lgffff
's <n> oigfdb
's <service> lhddlb
's ? kfgfff
's fault nefehe
's inside ijeffe
's jjbahk
's own erhcga
, <client> qefffa
, <far> tdgfea
, <gateway> peffgb
, <host> magaji
, <n> oebfif
, <outside> magcob
, <own> gpffcd
, <public> jbeoef
, <server> kehfgf
, <service> uYlZgc
, <zone> ifehnY
, a kdjgfe
, ack kfgffe
, all jjdjdd
, allowed kggfdg
, although mfgefe
, am kbbgoe
, and gfdddr
, any cndYmi
, anything nbdZnh
, approved dfddfr
, are scbecj
, as gkkdfc
, bghfjh
, blocked mffefe
, but megfdg
, by iteXee
, can nacene
, change lggffd
, client jggdgh
, coming scbcei
, connection lffgfe
, conntrack ifffcl
, correct mededj
, could ceeimf
, curl qgeagg
, customer cfjefl
, dead sgdfbc
, destination mdfggf
, do ncddhj
, does gVemgn
, don't lXhnhb
, dport rdeefc
, dropped qffbdg
, dst pefdff
, e gcoegf
, established dggfjh
, every lifeee
, everything jdicig
, explain dghedm
, fine kfffff
, for giflha
, forward jgeeif
, foxmail kggggd
, from oofgaX
, full fdligd
, get xZdhfa
, gets sagZgh
, given kfebco
, goes pgfbef
, going qeedbh
, got hefdfl
, hairpin nffgfc
, has ogffec
, he gifdhg
, help qebide
, how odgbgg
, i jfifai
, i'd lgfbgg
, i'm nhfdgc
, id kffgff
, ideas lcggfg
, if epehaf
, in ndfedi
, incoming jgggeg
, input sccgdf
, inside ioebff
, is hfefcl
, isn't neffYl
, it rcfbXn
, it's fggffk
, item mlgccb
, its hfgdgi
, just jhfgeg
, kindly lfffge
, length kggffe
, like ndckee
, line hhdceo
, lip jfggff
, mail nggffb
, meaning lfegeg
, my mffefg
, need hhfjdf
, never offfcf
, new dfgiej
, no qlfZdb
, nobody jgegbl
, normal kfggfe
, not ikfehd
, nothing pfgfdd
, of jbldbk
, ok lfggfd
, on rjfZeb
, one ojhagb
, only fkbigg
, open sgcZhf
, options jggggf
, or mbfhid
, our secfgb
, outlook lgfggc
, over nfeged
, pass jgfggf
, passes refffZ
, permitted mfegeg
, ping gdggek
, plain mgefdh
, please jicich
, pls rbhaff
, port ndhidb
, possible leegfg
, quick ebkldh
, reachable sfcceg
, right pehbdg
, rip jfggff
, rst gfgffj
, same lehfia
, say gekffg
, says lcfhgf
, seq kggffe
, session jfggff
, she idhdem
, should reggcc
, since kegfgh
, skipping mfffdg
, so kjijba
, somebody Zceqgj
, sorry nigfae
, source sagfha
, step ngggec
, still mdebdn
, straight ijhegd
, syn rgggcY
, target lfgegd
, tcp reegeb
, that obfcek
, that's ngefdf
, the jgegbk
, then hefilc
, there jeffgh
, they kcdhgi
, they're agfefr
, thoughts fffffk
, thunderbird lfgffe
, thx cjkcej
, ticket hiecaq
, timeout mfffee
, to ngdjbe
, translate ffggap
, udp qefede
, unlike egfgco
, urgent ehffYs
, user ogfggZ
, verdict meegfe
, walk oedagk
, want tccffd
, we nefdej
, we're gegcfn
, what ebjgkf
, what's feieem
, whats lefdck
, when mhfheb
, where fYkjhi
, whereas mggged
, which cgmkec
, while kfffff
, who iegTrj
, why negbcl
, will jgfcig
, win kggffe
, with ebmigf
, works ofefdf
, would hfgfoZ
, y pcfhed
, yes lcqZed
, yet nhfgdc
, you jeebgm
, you're hffffk
, 下 efhceo
, 不 hpecgd
, 丢 ndhgde
, 中 gfglgd
, 为 sZffTp
, 之 kgearZ
, 人 jgffgf
, 什 meddfi
, 今 ffgeem
, 从 fednkb
, 他 ldeeig
, 会 gbjhif
, 但 mffgfd
, 你 cegeds
, 先 jfffid
, 写 gdbqhe
, 出 lfbhfg
, 分 fjjdfe
, 列 giihgb
, 别 sfebaj
, 到 uffagb
, 加 cghhkf
, 包 khchfg
, 只 jfggak
, 可 pfegfc
, 后 ffgkid
, 周 glgdcj
, 咋 pefffd
, 咱 hedkgg
, 啥 kgggff
, 回 mffege
, 在 meffge
, 地 kfgefg
, 外 lffefg
, 它 ieefdm
, 安 pdZihe
, 客 kggggd
, 对 kdjche
, 帮 hYgjhi
, 开 scggcb
, 快 cffcfq
, 怎 hgfgXq
, 急 gdfeeo
, 想 sdfffa
, 我 kcffhh
, 把 cggenf
, 报 gkgeff
, 拉 ofdhee
, 按 pZgggf
, 换 jgefie
, 提 jgfggf
, 收 ncfedk
, 放 mffeic
, 数 nfeffd
, 明 fgffgk
, 昨 ngfgga
, 是 kegdek
, 最 ngefcg
, 有 blhdgj
, 本 oefgfc
, 来 qdbfge
, 正 segaee
, 求 lgegeg
, 没 qdgcWm
, 源 pfffZg
, 然 mggfed
, 现 mcfekd
, 用 jffgdj
, 由 kggfff
, 目 mkfedd
, 直 jgfgff
, 看 jdffel
, 真 mffgee
, 端 lefgff
, 第 acfhoh
, 等 ncelfb
, 策 qeggbd
, 结 pgfcdf
, 给 giefcl
, 能 mceijb
, 行 ofgcfe
, 要 odcmeb
, 规 kefeej
, 让 iddhcn
, 说 kggffe
, 请 fcjjeg
, 谁 hdgcnf
, 谢 hhcebq
, 走 megeff
, 跟 kffddk
, 过 meggef
, 还 drgekX
, 这 hfkXhk
, 进 nagfgg
, 连 pegbfe
, 通 udifbZ
, 那 mYflgf
, 都 ekbcng
, 重 ngfgdc
, 问 ogdhfa
, 麻 jifdgf
-> <client> mffffe
-> <far> rffffa
-> <gateway> pefhdc
-> <host> mfgchd
-> <outside> keeflc
-> <own> rYgahi
-> <zone> qceghb
-> mZfalj
-a eefehn
-a forward effeji
-a postrouting eeeeep
-a prerouting ffgehj
-d <host> eggfhj
-d efgdkh
-e kgggfe
-i , hgfgam
-i <client> lfffef
-i <outside> bffeoh
-i <zone> bhgfik
-i Zgfell
-i forward afeger
-i like gfggdj
-i on gegeap
-i prerouting cehdbs
-j accept fffegk
-j accept' chgfij
-j defehm
-j dnat ffgehj
-j log efffel
-j masquerade feeeli
-j reject efeghk
-j tcpmss gfgffk
-k odhffc
-l jggfff
-l 抓 lffgfd
-l 里 jgggff
-m conntrack gfgehj
-m limit fffgek
-m tcp efgehj
-o <outside> ciedhm
-o <zone> egggle
-o chfejj
-p <n> lefgff
-p dffejj
-p icmp egggmd
-p tcp effeji
-p udp ggfebo
-s <far> efgfij
-s <zone> dffgii
-s dffghk
-t nat eefhjh
-w gffend
-w net gffdod
: $ idfden
: ' kggfff
: -a dfgegm
: : qdggeb
: <client> sgggbZ
: <far> pdhgec
: <gateway> mheegc
: <host> ikfdfe
: <n> gZeidq
: <outside> wbfdfa
: <own> pjbidZ
: <service> mcfcgi
: <zone> ubchce
: a pcegib
: ab jgggge
: any jehdje
: assume ccpfgf
: can ghhebk
: cannot kfgegf
: cd kggggd
: connect nefffe
: connection lffffe
: could paeggf
: couldn't kfffff
: curl kfffff
: do tfedeb
: does hbcdoj
: drop kfffhe
: errno kfffff
: every bpgegf
: forward fhfefk
: from bohcgf
: github dehdgn
: if yghUga
: in ldgggf
: input chhhoa
: ip kfggff
: iptables ffffYr
: ipv jfggeg
: is oedhiZ
: list dgikgd
: martian mffgde
: may jdhdfk
: nc lefgge
: net mfeeid
: no qafege
: open pcgfcf
: outlook kggfff
: permitted odfgcg
: ping kegggf
: please dmmbee
: port ekbrad
: postfix jggggf
: reachable njcdeg
: relay kfgggd
: s mfffgd
: src wefffV
: tcp mffffe
: the njeece
: timed odgffe
: to efgmhd
: trace lfffdf
: udp lgfgee
: user lfggfd
: users offefc
: we fdejkg
: what ffekkc
: which agqkbc
: who erdgcd
: will medgfh
: would iefarc
: 从 gahmdi
: 我 gdkjfd
: 无 jfffgg
: 能 hogXgg
: 连 jffgfg
; does qaebkf
; lfffeg
; the mjcjcc
; what cfhgdn
; will lfffee
<- in ggfedl
<- oZecij
<- what ghfefk
<client> $ qjVhhd
<client> , qekZed
<client> -> ogeejZ
<client> : kfffff
<client> <client> nffffd
<client> <far> ngheed
<client> <gateway> oggfeb
<client> <host> lffffe
<client> <n> refeec
<client> <own> qefffb
<client> <service> nefffd
<client> <zone> nfegfe
<client> ? mbcleg
<client> able teeced
<client> allowed sdfbgd
<client> and nfhefc
<client> are kffgid
<client> at tbhZff
<client> be pfhdgZ
<client> blocked ngfffc
<client> by nhfefc
<client> can rfeeha
<client> can't uZgfed
<client> cant oefdfe
<client> connect jfffhe
<client> could nfffgc
<client> curl mfgffd
<client> do oegfde
<client> does qffefb
<client> dst lffffe
<client> echo jffgff
<client> for refdag
<client> from qgehZf
<client> get sciekU
<client> gets pckdha
<client> going hffgmb
<client> has khghed
<client> have kbqdfc
<client> hit xdhbca
<client> i kggggd
<client> in hdffme
<client> instead dgefnf
<client> is rZkcgc
<client> it mgffed
<client> just ldfggf
<client> keeps jfgggd
<client> listens kgfgfe
<client> logs kfffff
<client> make sfffXf
<client> must lgfefe
<client> needs rfeeec
<client> no tagfgb
<client> obhehd
<client> ok mfdgff
<client> on naeahm
<client> open wWiaka
<client> opens pfgage
<client> or eagtgb
<client> out mdhcbm
<client> over sggfaa
<client> permitted qaffgd
<client> ping kfggfe
<client> port xagaed
<client> pulls kfffgf
<client> pushes rgfdfa
<client> r kfggfe
<client> rather ggeekg
<client> reach gdfeli
<client> reports ogfeee
<client> runs rfgdeb
<client> s kgggfe
<client> says jgggfe
<client> scrapes mdfcgh
<client> sends lggefe
<client> should mefhhb
<client> shows lggggc
<client> sport jfgfgf
<client> still ghfhoW
<client> talk saefoV
<client> talks lgeege
<client> tcp qeffed
<client> the pgedee
<client> then fgggjf
<client> to refejX
<client> towards rfhbgb
<client> udp qeghcc
<client> use heobfg
<client> wants mfefff
<client> when sdcdge
<client> who jkgdgc
<client> why kgggfd
<client> will pggefa
<client> with nfgfbf
<client> wont mgffgc
<client> would rigcea
<client> 上 mgejdd
<client> 会 jgdgie
<client> 作 qbfgdf
<client> 做 jggffg
<client> 出 mfebmc
<client> 到 lcfdih
<client> 去 nfeffe
<client> 发 lgfeef
<client> 可 nZghhf
<client> 吗 mefgfe
<client> 就 afgfsd
<client> 开 pefegd
<client> 往 mhgfha
<client> 想 kffgff
<client> 打 ufefeY
<client> 收 mffegd
<client> 是 hgehld
<client> 有 lfeigc
<client> 来 oeeffe
<client> 用 mggffd
<client> 由 nffgcg
<client> 的 tdfdgb
<client> 给 ngggfb
<client> 能 laifeh
<client> 行 jfggfg
<client> 被 oefhde
<client> 要 offfed
<client> 访 kbdggk
<client> 走 nfffcg
<client> 还 Zgggpe
<client> 这 ljhdec
<client> 连 wefgdV
<client> 通 nffgfd
<client> 那 qefffb
<far> $ ledelb
<far> , ufhdab
<far> -> nggfga
<far> -p gffgdl
<far> : kggggd
<far> <far> mgfgfc
<far> <gateway> jffffg
<far> <n> lffgid
<far> <own> lgfffe
<far> <service> pegcgd
<far> ? gbfeim
<far> a ngggdc
<far> able scbggd
<far> allowed nffgcf
<far> and lggfee
<far> be qdggce
<far> by ncdeek
<far> can oZdhhf
<far> connects mhgdee
<far> delivers pdifcd
<far> does qegeec
<far> dst kfgffe
<far> for pfffed
<far> from jcelhe
<far> get tWgdei
<far> gets megfgd
<far> has pecgch
<far> hitting sggbcd
<far> in ubgbde
<far> is nfgeed
<far> let kgggfe
<far> make lfggde
<far> ok pbggfd
<far> on neffhd
<far> our tdaieb
<far> over hfhhlZ
<far> pdfdhe
<far> port xegeeV
<far> r jfggfg
<far> reach pdfejb
<far> right fgfffk
<far> s ngffde
<far> says ogfffb
<far> see lfgfjb
<far> sport lfgffe
<far> still ffhhlc
<far> tcp kqdeca
<far> through ogfeiZ
<far> to segdeb
<far> udp rfggca
<far> wants ncfffg
<far> will mggfha
<far> with ideffk
<far> would nefege
<far> 不 nffgfb
<far> 会 hgfejf
<far> 做 oefffe
<far> 到 ifgdgi
<far> 发 ogfcef
<far> 吗 hffgna
<far> 封 dgggem
<far> 想 mdgfgf
<far> 打 ogbgff
<far> 用 jeggfg
<far> 的 pcgfhb
<far> 能 rfegcd
<far> 要 veceec
<far> 访 pffbff
<far> 还 Yhghsa
<far> 连 lcfhjd
<far> 通 tbeefc
<gateway> $ khgieb
<gateway> 's kogchX
<gateway> , lgYjei
<gateway> -> qehggY
<gateway> : jefeje
<gateway> <gateway> shcgZf
<gateway> <n> iZgdbt
<gateway> <service> uccegc
<gateway> ? ndcggg
<gateway> allowed rfggfX
<gateway> and jfgggf
<gateway> as qajddf
<gateway> at gegdjj
<gateway> be kkgfdd
<gateway> blocking vgYgfa
<gateway> box jfkcgd
<gateway> by olbbfe
<gateway> config gegggk
<gateway> do ohfeed
<gateway> doing kfgggd
<gateway> drop ogghcb
<gateway> eating nfgggb
<gateway> even qeffde
<gateway> forward lfdjde
<gateway> forwards feZpgg
<gateway> from odeglY
<gateway> in oggfea
<gateway> is mefcfh
<gateway> itself olhgeV
<gateway> kgeeei
<gateway> last bakjgk
<gateway> let offgga
<gateway> lets kfgggd
<gateway> letting qggcec
<gateway> ok lfgged
<gateway> on aibbmo
<gateway> open oqbUhd
<gateway> or meghgc
<gateway> pass jgggff
<gateway> ping mgdfhd
<gateway> port rcedib
<gateway> right fgmWgl
<gateway> shows jgggge
<gateway> to uacggc
<gateway> why qgfcga
<gateway> would jkedid
<gateway> 一 hfbugX
<gateway> 上 idaqfe
<gateway> 丢 nefgfd
<gateway> 之 oceeej
<gateway> 会 negfee
<gateway> 到 jffggg
<gateway> 吗 tZeegf
<gateway> 对 jWcrif
<gateway> 拦 oefggb
<gateway> 挡 uefeeZ
<gateway> 是 dghfcm
<gateway> 有 cghfgl
<gateway> 本 okidgV
<gateway> 没 lfffge
<gateway> 的 hnfebg
<gateway> 给 mgfeff
<gateway> 自 ljfgga
<gateway> 行 lfffff
<gateway> 让 lffeff
<gateway> 这 ndffgf
<gateway> 通 lefgff
<host> $ jlcpcY
<host> 's kedfej
<host> , mhbbih
<host> -> rfhcdc
<host> -a fgggqX
<host> -j afggrb
<host> -p ffgfgj
<host> : emeifd
<host> <- qdfhZf
<host> <client> ogfdfd
<host> <far> kgffff
<host> <host> picldX
<host> <n> pcgdff
<host> <server> hpgYak
<host> <service> obiYnc
<host> ? ifcskS
<host> able vYfegd
<host> after dgggqZ
<host> allowed sbgfgb
<host> and lbgfej
<host> are ZfZshh
<host> as lgfbkd
<host> asap cdhgen
<host> at ghecem
<host> be ofgfdc
<host> besides kucXbf
<host> box jfepda
<host> by lfdecl
<host> can pcffgd
<host> can't kfhfff
<host> deliver lgggdf
<host> direct kfffff
<host> directly mcgdlb
<host> dnat ahicpf
<host> do ebYtcm
<host> does kggfja
<host> dst jfggff
<host> echo lffffe
<host> ever pggfea
<host> exposed Zqelce
<host> for ibhafp
<host> from qZeehh
<host> get xaiegV
<host> has jYhaer
<host> have icjjed
<host> host ofbegf
<host> i hcgmef
<host> if megfoV
<host> in nbfemb
<host> into hdegkf
<host> ip nfffbg
<host> is nWfejj
<host> itself kWnaem
<host> just kfgfff
<host> kfdiff
<host> machine lfbmdd
<host> may oaihfc
<host> must pgedfd
<host> needs mcgggd
<host> not pdgdgd
<host> now cegckm
<host> ok pefefe
<host> on ikfYih
<host> open wXddbk
<host> or fdfoch
<host> out qbhdjb
<host> over mcgfbk
<host> ping negfhb
<host> pls jedfel
<host> port pnfceX
<host> ports oaZfnf
<host> postfix jgggfe
<host> published WVf0jf
<host> reach xahfgV
<host> reachable lmahfb
<host> right eebklg
<host> rules fcgekj
<host> s jggfgf
<host> see uciZde
<host> send lfgffe
<host> sends kggeff
<host> server ijdgdh
<host> server's klaifb
<host> servr fmgefd
<host> should sdgage
<host> sport nffgfc
<host> srever iYpmeZ
<host> still ffgfld
<host> talk vbffcb
<host> tcp nefcej
<host> the jggfeg
<host> then fgggrX
<host> through vWfdff
<host> to saheed
<host> towards fbcsff
<host> wants tfhdea
<host> what cledjg
<host> will igggic
<host> with ncggmW
<host> without ofefcf
<host> would ggifnY
<host> 一 gfekgf
<host> 上 mkbech
<host> 不 negdff
<host> 主 sefeaf
<host> 么 pgbfgd
<host> 了 bgggnf
<host> 会 pfbejc
<host> 做 eefkhf
<host> 出 ldhdgf
<host> 到 qdiefc
<host> 发 jZdogf
<host> 吗 jafcgp
<host> 对 bjapid
<host> 就 kffgff
<host> 往 sdgXhg
<host> 收 odheef
<host> 映 dedvgZ
<host> 是 rcggfa
<host> 有 jjdjbf
<host> 本 dbidds
<host> 的 ijehed
<host> 能 pZjbhe
<host> 自 jeffhf
<host> 行 mffefe
<host> 要 kggfhc
<host> 访 udfefZ
<host> 走 qfgXfh
<host> 还 ledlgb
<host> 这 kZcqdg
<host> 连 lfgffe
<host> 通 regedb
<host> 那 sfgibY
<host> 都 jhdrYd
<n> $ iieXdp
<n> , mfeggd
<n> -> fZdeln
<n> -a fgffkf
<n> -i bggfdo
<n> -j effeji
<n> -m ffggdl
<n> -p effeen
<n> -s cfdflk
<n> : ffeggk
<n> <- odgehb
<n> <client> negfkY
<n> <host> sffZfe
<n> <n> iYedft
<n> <outside> xaeicZ
<n> <own> vafcib
<n> <server> mgggfc
<n> <service> mheefe
<n> <zone> ndgdhf
<n> ? klcbei
<n> a jfggff
<n> aa jfggff
<n> ab kggfdg
<n> about bchahu
<n> above gfhdmd
<n> against hgfdfl
<n> allowed fZhgep
<n> am odbgck
<n> and leefkd
<n> any lffcmb
<n> anywhere Zoefej
<n> are nffcgf
<n> as peefhb
<n> assured lfgffe
<n> at lmeXjd
<n> be heggej
<n> before dgfffm
<n> below fcgfqd
<n> blocked ogehfb
<n> by ifhejd
<n> can egeglf
<n> ccc lffffe
<n> change bfdgeq
<n> client jffggg
<n> close nffffd
<n> coming wefWdh
<n> connect kgggfe
<n> connection nfgffc
<n> could hcffjh
<n> curl ngfgfb
<n> directly pegggY
<n> dnat fdggkg
<n> do gffedn
<n> does iddfod
<n> doing egeedp
<n> dport kfgffe
<n> drop ehggdk
<n> dropped qfeede
<n> effect cgfgmf
<n> end bpfleb
<n> established lffffe
<n> example lggggc
<n> explain lefeeh
<n> failed kfffff
<n> fgecjk
<n> fine kgfffg
<n> for mgfWmf
<n> forward eegfkh
<n> from qUfkck
<n> g kdfffh
<n> get dcdgbu
<n> gets eecfpg
<n> goes gfehkd
<n> gone dbbixa
<n> good kfefeh
<n> h kegeid
<n> had hgeboe
<n> has djfefk
<n> i gifkhb
<n> if fefgnd
<n> in hchami
<n> into jeefel
<n> ip iggejd
<n> is ecdimg
<n> it sYgfff
<n> just ngfgfb
<n> k ndfedj
<n> last fdgfdo
<n> len jgggge
<n> lgtm gfgbgl
<n> like aghgji
<n> look geggcl
<n> lost hgfflc
<n> mail lfggfd
<n> make gggamf
<n> mark kfffff
<n> milliseconds ofgfed
<n> min efffjh
<n> minutes lfgbhh
<n> ms iegfej
<n> node qbfhfd
<n> of racgck
<n> off flgdeh
<n> ok rcedge
<n> on lilaiY
<n> only offffb
<n> open mpZqaU
<n> or ildbje
<n> out lefgfe
<n> outbound tehdfY
<n> permitted ocgeeg
<n> please kgedif
<n> pls rZefbk
<n> pm kbeefm
<n> port mfcgeh
<n> postfix lgggfc
<n> proposes cggfqc
<n> proto kgfgfe
<n> published qjbece
<n> quic xdcVei
<n> reach ddfdes
<n> reachable mmddga
<n> relay ofgdee
<n> reporter lgggfd
<n> rule Xgggmj
<n> s idfafp
<n> safe gfgdgk
<n> says hfggek
<n> seconds lgggdf
<n> since ofggcd
<n> so ffhfke
<n> src jgggff
<n> stuck jfgfgf
<n> syn jgggff
<n> tcp jkhjfX
<n> th glfbdk
<n> that nefdhe
<n> thats nhfedd
<n> the jeffdj
<n> then bgfgof
<n> this jgffid
<n> through omcddc
<n> thx ogagff
<n> times ofhZhf
<n> to eceXmq
<n> today ggggdk
<n> towards iggbfi
<n> udp pefegb
<n> unreplied jfggge
<n> use kfffff
<n> using odffef
<n> via mfegdf
<n> went ffgfmc
<n> were cfggod
<n> what feegpc
<n> what's fhcfen
<n> when fgfgke
<n> which cdhkig
<n> who hYhpkZ
<n> will mgffdf
<n> win lfffff
<n> with eidelg
<n> work raffch
<n> works vchXgd
<n> would lcgfjc
<n> x jgggfe
<n> yes ufXghc
<n> you pdheed
<n> 一 nefgfd
<n> 上 jeffdk
<n> 不 vYghea
<n> 两 fdgfnd
<n> 为 pggecd
<n> 了 Xsdeif
<n> 会 cdlkhe
<n> 出 lgfgdg
<n> 到 cdcoao
<n> 发 ldgfhf
<n> 口 jdlnab
<n> 只 fqhccd
<n> 可 pXhhgf
<n> 合 fgecbr
<n> 吗 uXffhc
<n> 和 vegceY
<n> 啊 plefgU
<n> 对 sgbWhh
<n> 就 mffgde
<n> 帮 gffffk
<n> 应 hcemge
<n> 开 bebrdj
<n> 打 nhhUfj
<n> 换 Vgggvc
<n> 收 lfffgf
<n> 改 defdlj
<n> 放 mdgcdk
<n> 日 jgfgge
<n> 映 hVaphn
<n> 是 hfcmlZ
<n> 最 saghYi
<n> 有 knceag
<n> 查 hdfgle
<n> 没 nfhdfd
<n> 点 jfeeel
<n> 的 bZfift
<n> 看 gfhgej
<n> 端 lkadgg
<n> 管 mgdhfe
<n> 能 hXiWb1
<n> 行 cfeemk
<n> 被 kgfgfe
<n> 访 ihabfp
<n> 请 kfheff
<n> 走 nfgfcf
<n> 转 Sjdwka
<n> 还 fegjjd
<n> 连 kdfcfl
<n> 通 mcfZen
<n> 都 eqdZhg
<n> 麻 gfgffj
<outside> $ tdeeha
<outside> ' egfgke
<outside> , pdkheX
<outside> -> rbhaic
<outside> -d gggdfl
<outside> -j feeehn
<outside> -p fggelf
<outside> : raedfg
<outside> <far> refdcf
<outside> <host> pgddgd
<outside> <n> obgifb
<outside> <outside> ucebef
<outside> <own> magXnh
<outside> <service> hecrkW
<outside> ? nfdkdc
<outside> accept cgfgme
<outside> access olZZkc
<outside> and tbhadg
<outside> at ojdfbd
<outside> be pgebic
<outside> but odfgfe
<outside> by kbhjgc
<outside> can nhkeeZ
<outside> client qggZeg
<outside> clients gchfkg
<outside> connects rehdhY
<outside> could lZhkcg
<outside> does odfYnd
<outside> for obZlid
<outside> from gdffme
<outside> get mVosXa
<outside> gets jkcjZi
<outside> hit kjedhd
<outside> host qbbgfh
<outside> hosts nagfhf
<outside> i regcfc
<outside> if efggke
<outside> in gmcfbk
<outside> ip kgffeg
<outside> is gfgffj
<outside> it pcfeib
<outside> it's mfgggc
<outside> jeighc
<outside> like jdggje
<outside> of jngagc
<outside> off dfffmf
<outside> oif jgggeg
<outside> ok oeehce
<outside> on jVkljd
<outside> open pbgcgg
<outside> opens mehdff
<outside> or zcbbdd
<outside> out fgggjf
<outside> over sdhgda
<outside> ping mfhbgg
<outside> reach fjkhcc
<outside> right namhcc
<outside> see joadic
<outside> side jihieb
<outside> still kjecma
<outside> straight medfgg
<outside> tcp medegh
<outside> that glbfcl
<outside> the pcdgfe
<outside> then cgggme
<outside> through kXljfd
<outside> thru hmZjff
<outside> to pbcfam
<outside> today rchbff
<outside> udp pcgeef
<outside> users megfdg
<outside> were cggfmf
<outside> what ieemde
<outside> who sbebeh
<outside> will mdgalf
<outside> with edmnbc
<outside> would fejmeb
<outside> 上 qYhcek
<outside> 不 jfgehf
<outside> 了 kancmZ
<outside> 会 Yhggqc
<outside> 出 jefbki
<outside> 到 mZeipY
<outside> 却 ofegfd
<outside> 去 gfgemd
<outside> 发 iUimhh
<outside> 可 uVhggd
<outside> 吗 qcffgc
<outside> 客 iZheli
<outside> 就 lfffff
<outside> 开 lllebZ
<outside> 打 lagejh
<outside> 扫 gtZcff
<outside> 收 geggjf
<outside> 是 oefgee
<outside> 有 rehXYn
<outside> 来 hhcjff
<outside> 正 nZgige
<outside> 用 jeflhZ
<outside> 的 lcjjfZ
<outside> 直 ygWaeg
<outside> 能 tfhmbS
<outside> 访 lkdlhU
<outside> 走 sagcdg
<outside> 还 cgggpb
<outside> 这 neccnc
<outside> 进 kbiggf
<outside> 连 nddkfd
<outside> 通 sefedc
<outside> 那 jaeipZ
<outside> 都 hlZmed
<own> $ lkahee
<own> ' jfggfe
<own> , khgnXd
<own> : kfggef
<own> <client> lfgffe
<own> <far> lfggfe
<own> <n> kohgeV
<own> <own> mffgfe
<own> <service> jmfXid
<own> ? erbeka
<own> actually flfied
<own> after hgeglc
<own> and focide
<own> answer kjgefd
<own> any jffflb
<own> are Zeftib
<own> as jdejkb
<own> at gZfjmd
<own> be nngcda
<own> come kfgegf
<own> coming oedYmf
<own> connect kfffff
<own> connection kfggff
<own> curl jfffff
<own> die hfeesY
<own> do kdfkcf
<own> does mkfggX
<own> doesn't jjfffd
<own> dport pcggfd
<own> dst mffffe
<own> end magjee
<own> ends Ufinih
<own> every lfgefg
<own> failed offdef
<own> for fecjbo
<own> forwarded riWnfZ
<own> from pcmUqX
<own> get okYldb
<own> gets lZffob
<own> gives kgfgge
<own> go kkfnaZ
<own> goes kceoha
<own> hairpin pddggd
<own> i mggfdf
<own> if fdhgmc
<own> in legffe
<own> into meghee
<own> is jibkdg
<own> it uagZfh
<own> jhdhge
<own> just nfgeee
<own> land bWjvfd
<own> make kfgfeg
<own> never mogZdd
<own> no oggded
<own> not rahfha
<own> ok boecmb
<own> on ojceec
<own> once fffgkf
<own> open niapZc
<own> opens obhhgb
<own> or pegaoY
<own> over jgehib
<own> please hoeece
<own> pls oacngb
<own> port lZeiel
<own> prot ilhdgb
<own> reachable hodbid
<own> refused mcfggg
<own> s kggffe
<own> should meffff
<own> since ljgbee
<own> smpt infdgd
<own> sport kggffe
<own> start dgggnd
<own> still cgfeqd
<own> survive bghfmf
<own> tcp mdfkiX
<own> that foXpcd
<own> the pahfmX
<own> then hcfbqf
<own> timed kffgff
<own> times ocfgff
<own> to jYfZqk
<own> trying jfffff
<own> udp qdgfga
<own> usable flfdgf
<own> was mfggfd
<own> what mYeohb
<own> when kmdchc
<own> where rWihdf
<own> which vkdaca
<own> while offfcf
<own> who gnfmba
<own> will kegfgf
<own> with igdfhh
<own> work olccmW
<own> works kjfegd
<own> 一 negffd
<own> 上 Zmaree
<own> 不 defgoe
<own> 为 sgghfV
<own> 了 eefeki
<own> 会 shcWmb
<own> 到 lmecfd
<own> 发 jSguja
<own> 后 Vaithg
<own> 吗 dkacin
<own> 啊 sfebde
<own> 对 eeapgh
<own> 就 ghghla
<own> 打 rbcgff
<own> 报 ncfege
<own> 收 keffie
<own> 映 WWdyjh
<own> 是 ifffjd
<own> 最 cZdqoc
<own> 有 mdYlgg
<own> 没 ngfcdg
<own> 的 kgeegf
<own> 端 hredfZ
<own> 能 odgenW
<own> 被 kdgehg
<own> 走 qcfffd
<own> 超 ogfgec
<own> 转 vLakog
<own> 还 ebhegn
<own> 这 bielfh
<own> 连 oefegd
<own> 通 lkeZjd
<public> $ jhcjfe
<public> , kdkgfc
<public> : iXklgf
<public> <far> mcffgg
<public> <own> keigee
<public> ? jkahlZ
<public> and acfrgf
<public> jihmaa
<public> of naapgd
<public> on ucedha
<public> 上 gbgphc
<server> $ edkidi
<server> , ldclfd
<server> : kgffgf
<server> <client> tfffbb
<server> <host> tfgbgZ
<server> <own> legggd
<server> ? irZdbi
<server> at rgffcb
<server> has qdfffc
<server> hgihdg
<server> in mgfege
<server> is kegjfc
<server> on tafchc
<server> 主 leffge
<server> 写 jgfgge
<server> 地 pcdgdg
<server> 填 lffgfe
<server> 是 jgggge
<server> 有 WVhzif
<server> 的 kaXrgh
<server> 能 mefgfe
<server> 自 qaffhd
<server> 要 rZhdgf
<service> $ pcejhZ
<service> , qhkafY
<service> : nmhUhe
<service> ; mefggd
<service> <client> mdfgff
<service> <gateway> hjgeeg
<service> <host> rehffY
<service> <n> kgelae
<service> <outside> sadihb
<service> <own> klfgae
<service> <server> tbgcdf
<service> <zone> rbgfgc
<service> ? ijggga
<service> against sggcfa
<service> and odebje
<service> anywhere enfehc
<service> at kmcjgX
<service> broker ogdeff
<service> by kegggf
<service> client rfdZgh
<service> connect jfgfgf
<service> connection oadfnc
<service> connections sdhZgd
<service> daemon khfege
<service> dnat Yefgoi
<service> does megeeg
<service> exposure emhggc
<service> for gdbbln
<service> forward Zbheko
<service> from jgahoa
<service> host lgfgef
<service> in mecZgn
<service> into sgfdfZ
<service> is pocbhY
<service> jkedhd
<service> just kdgggf
<service> lookups jfgfff
<service> of ljdamb
<service> ok odfcid
<service> on kjbiia
<service> onto safffd
<service> open kochca
<service> or vbgedb
<service> out ocehib
<service> over iphXgd
<service> pointing fbhbfr
<service> polling pYeggg
<service> polls qfecgd
<service> port WhspfV
<service> published iofZlY
<service> queries kgfgee
<service> query lgffdg
<service> reachable mhheha
<service> session hkeegf
<service> sites heeemf
<service> straight negdeg
<service> tcp jndcgd
<service> that nggfde
<service> through fngeee
<service> to leYfof
<service> udp scfgdc
<service> via efdgqd
<service> when lgfgfd
<service> work xffdcY
<service> 一 neffef
<service> 上 tbfbeg
<service> 为 ngfgfb
<service> 么 uccfjY
<service> 了 fgffmd
<service> 会 qefdfc
<service> 到 nifZgf
<service> 发 ngfedf
<service> 吗 qXdchl
<service> 填 obggeg
<service> 收 lcehgg
<service> 放 thgcgX
<service> 是 gueZiY
<service> 有 gkeiee
<service> 服 jmcdfd
<service> 登 lgefff
<service> 的 brdglY
<service> 能 tdfefb
<service> 行 jegcle
<service> 请 qdfbff
<service> 走 iYfofg
<service> 轮 lfgcgf
<service> 进 oZhffg
<service> 连 jgfgge
<service> 通 fchdfo
<service> 都 nmfWef
<zone> $ ofbifd
<zone> 's rVgele
<zone> , mhmdac
<zone> -> mcefig
<zone> -d eggfhj
<zone> -j cgfgod
<zone> -m fgggna
<zone> -o chffhj
<zone> -p fffgpa
<zone> : qghaed
<zone> <client> pdffee
<zone> <gateway> pdheed
<zone> <host> qcfdhd
<zone> <n> rcgZgg
<zone> <outside> mgfcff
<zone> <own> uWgehd
<zone> <service> wYahef
<zone> <zone> lgneab
<zone> ? jmcjiW
<zone> able sZjdah
<zone> actually eenegf
<zone> allowed tSsegX
<zone> and kleece
<zone> are ndgfgd
<zone> at uadfah
<zone> be qbdhgc
<zone> box jffgge
<zone> browse negefe
<zone> can ggoglT
<zone> can't sddegc
<zone> cannot qXgggg
<zone> cant rdgfbe
<zone> client leegfg
<zone> clients mfgZmc
<zone> connects pfhbdf
<zone> could mfdfhe
<zone> directly qZffgg
<zone> dnat ffhdnd
<zone> do qffgdb
<zone> does sefhca
<zone> even ubfdfb
<zone> folks wZhahc
<zone> for lcgZmf
<zone> from opcYiZ
<zone> get qYlbeg
<zone> gets mYnbdj
<zone> gives leggef
<zone> go rchced
<zone> going dgghqa
<zone> has vbhebd
<zone> have sYibka
<zone> hit uYggga
<zone> hosts uffgaZ
<zone> i lkhgeY
<zone> in ggggjd
<zone> into sZgfdf
<zone> ip kggfeg
<zone> is mapecc
<zone> lan oefgha
<zone> laptop tfgdYf
<zone> last odegch
<zone> lose egfetY
<zone> machines micfff
<zone> make ffghkd
<zone> may rdfefc
<zone> mfjcgd
<zone> must refega
<zone> need offefd
<zone> needs mgegdf
<zone> net yccfbd
<zone> network raegfe
<zone> no scehfb
<zone> not oggfeb
<zone> oif jggffg
<zone> on vXfhhZ
<zone> one peccWr
<zone> open saefgc
<zone> opening idghif
<zone> opens nggagf
<zone> or jpdfea
<zone> out mcfgff
<zone> outlook obfgff
<zone> over nalhhY
<zone> pc nffefe
<zone> pcs ndhcla
<zone> people nZhgic
<zone> permitted pdffcf
<zone> ping pffffd
<zone> port nfgfga
<zone> ppl odgffe
<zone> reach pXnajc
<zone> rules bbchri
<zone> say oedhfd
<zone> says mefgge
<zone> see ieefkf
<zone> segment jdjhef
<zone> send nggcdg
<zone> should keffgf
<zone> shows lffffe
<zone> side megdid
<zone> src kgfgff
<zone> still deeepg
<zone> straight kfggfe
<zone> subnet qefefc
<zone> talk qahefd
<zone> talking hgffmc
<zone> that hffeoc
<zone> the rdfdee
<zone> then efggkf
<zone> they mgfffe
<zone> through rbhZhf
<zone> thru Vsfhie
<zone> to oWWenn
<zone> towards rcgYje
<zone> use rblbga
<zone> user iamfgg
<zone> users gijggb
<zone> via qZhhfb
<zone> wants seebff
<zone> what lfgfee
<zone> who fffgke
<zone> wifi raggcf
<zone> with igdfjf
<zone> would gffgmc
<zone> zone pefgaf
<zone> 上 rddehb
<zone> 下 ncgegf
<zone> 为 yUiieY
<zone> 之 seffcc
<zone> 也 ciffne
<zone> 出 legdie
<zone> 到 lZdcmj
<zone> 去 odgeia
<zone> 发 mdgfff
<zone> 可 oWiidi
<zone> 同 kffgff
<zone> 吗 regdcd
<zone> 和 fkfgff
<zone> 开 hodbgf
<zone> 往 meeggf
<zone> 打 pefgfc
<zone> 提 ndgcgg
<zone> 收 nffgfd
<zone> 放 lffdei
<zone> 是 lffglY
<zone> 有 oeffee
<zone> 机 mfdfgf
<zone> 来 seacgg
<zone> 查 jffhff
<zone> 段 hkfgfc
<zone> 现 ketUfe
<zone> 用 qddehc
<zone> 电 mfegfe
<zone> 的 kfjged
<zone> 直 neggah
<zone> 网 tWfgff
<zone> 能 lffegf
<zone> 访 yYggkS
<zone> 走 lffekb
<zone> 还 dfggle
<zone> 这 lhjgda
<zone> 进 rdfcgc
<zone> 连 knhfkT
<zone> 通 scffeb
<zone> 那 pidihV
<zone> 都 efnhgc
<zone> 里 kjhdga
? -a efgfnc
? <host> ncggff
? <n> mmgdcZ
? <outside> mkecfc
? <own> tZflca
? <service> tabcgh
? <zone> fhefld
? ? fnfgah
? a hiekai
? any Wofden
? apt jfgegg
? asking lchakg
? auditor hfhjfe
? example ohhgeX
? from mfgeeg
? how ffghfj
? i fjfjed
? i'm jbfjgh
? in kgggge
? input mndbdd
? is tbdffd
? it Xhfdfs
? it's keehbk
? just jmdeYl
? kernel jgggge
? kind mdggfg
? many igejgd
? mar jggggd
? my gfgffk
? need lfegge
? nobody ccfifn
? please jbkhfe
? port mibggc
? tcp mgfffd
? thank nhhXei
? thanks ngfdfe
? the heYplb
? they kgffjb
? thx sffffY
? udp jjggce
? want qjecfa
? we jefjfe
? what fjgdgh
? whats gdgfdm
? yes oefeff
? 不 gldegf
? 列 hlUnhf
? 回 kfghfd
? 安 dbkdqe
? 怎 gffffj
? 我 obhdff
? 有 pbgdfg
? 等 madkgg
? 给 ghaiZq
? 谢 nfggga
? 还 gchccr
^ -a gfgfQz
^ -i kabfbt
^ <client> raiceg
^ <far> uegebb
^ <gateway> ufbgda
^ <host> phalea
^ <n> iheicg
^ <outside> vchlWa
^ <own> mvZfaY
^ <public> jjZmfd
^ <server> qbgdgd
^ <service> vmgdWY
^ <zone> uihdbW
^ a jWdjmh
^ acme cagfgr
^ add cdfcmm
^ after ecefva
^ all lchmbe
^ am odffgd
^ an hmdfXm
^ and nXgcil
^ any jgflbf
^ anybody ikmZde
^ anyone eoZbeo
^ anything gehsbZ
^ are zUacem
^ as ldliea
^ assume keeeoa
^ audit Zmfofb
^ auditor hmggfa
^ backup mdgcfj
^ before fkfjfc
^ behind ncegff
^ block eddcgt
^ by clheZo
^ can sUZfau
^ cant pfdbgf
^ change mefgoW
^ check mledfb
^ chg aghgpc
^ ci mfegfe
^ client rfcbkb
^ cna vXfefe
^ compliance ffiibj
^ connection odffef
^ conntrack kggfff
^ could jZgcfq
^ curl peffec
^ customer iZflcl
^ dear odfied
^ dev gfdjgg
^ did egcgfo
^ dmesg jgggef
^ dnat dZcthg
^ do qeWtYc
^ does lfaiej
^ drop hgfcoc
^ dump ggboef
^ eli gfffYr
^ enumerate ejdkge
^ every jkaief
^ everyone emgdfe
^ everything cYlqef
^ explain jegeXq
^ exposure cnfleb
^ first efkjdg
^ for mnifcX
^ forward hfeenc
^ found gggfdl
^ foxmail jggggf
^ from pgmbbb
^ git oeffde
^ github gfgfel
^ give dhmmZc
^ good hbghjh
^ got medhfe
^ guest gdecgo
^ guys qffdhZ
^ hairpin sbfbdj
^ has radiee
^ hello jcfggj
^ help nZgZcr
^ helpdesk lgfdfg
^ hey lkeadi
^ hi icgffl
^ how gfddeq
^ hypothetically haebtf
^ i oddjgb
^ i'd gcgelh
^ i'm kegeif
^ icmp oceegg
^ if heheqX
^ in fdhhif
^ inc pffffb
^ incident nmbdfc
^ infra gegffk
^ input bgfgqc
^ inventory afdrgg
^ ip iggeje
^ iptables hffcqb
^ ipv tdfeeb
^ is ojXlWi
^ it lYfffm
^ it's jdfefk
^ its ffgffk
^ java lffffe
^ just ccdeew
^ kernel jgfffg
^ kindly edWmer
^ l hZgdYx
^ label mgfggc
^ laptop kfffgf
^ let's dfehnf
^ line jYfdcu
^ list cnjkdZ
^ ln hdgdeo
^ logged tciZed
^ mail keTngl
^ maillog lffffe
^ masquerade ieednf
^ may rbfegd
^ mes jgggeg
^ monitoring pgeefd
^ morning sbfafh
^ moving jdhdnb
^ mx gffegl
^ my pefefd
^ nat odfjfa
^ nc jifehd
^ need jifjdb
^ net fggfje
^ netops gfffgk
^ new idfeen
^ nft ehggdl
^ nginx pggbgc
^ nightly keggfg
^ nmap negeef
^ no efdfjk
^ nobody jkakhb
^ noc jggfff
^ not mcblff
^ nothing ncdggg
^ oct jfggff
^ of iZtcdf
^ ok pdecdi
^ on mgggeb
^ once gffdmf
^ one ikefde
^ open hdgdcp
^ openssl lfffge
^ our jgfbfk
^ outbound qbfcfg
^ outlook jffffh
^ pacs hfgegj
^ pci hmdahh
^ ping mfffee
^ pinging lgeggd
^ pkts effdgn
^ plain vefbdb
^ planning gghfmb
^ please Xdfhln
^ pls iZfZay
^ plz pgcgfc
^ port lqblaX
^ ports kXepdh
^ postfix offffc
^ pr fcdcjp
^ pretend Vgjlnd
^ printer kdhgei
^ proposal ggffpZ
^ proposed fgggmb
^ queue pfgfgY
^ quick jdgfma
^ reachability jkledZ
^ restart gdgdgm
^ review hehaYu
^ root nehfde
^ say Xfhgva
^ security lgjbjZ
^ seen hgmbgf
^ sev gnfkab
^ should iedhlc
^ show ehmlbc
^ since nbegei
^ sitting jdmahg
^ so mhlhZa
^ somebody hbcjij
^ someone Ydeofl
^ sorry kcflfe
^ source qdfegd
^ src tceefd
^ still cZgecw
^ suppose dfggra
^ supposing Wgfgue
^ swaks ldghff
^ swap fchfpc
^ swapping fchflg
^ sysctl fffgkg
^ take feghoa
^ tcp klgcgc
^ tcpdump jfggff
^ tell mfmcea
^ thanks dffffn
^ the nYfngb
^ thinking eggepa
^ this sdcddh
^ thoughts efgedo
^ threat qefcgd
^ three gecgep
^ thunderbird qegcgd
^ thx hcecer
^ ticket oefged
^ to kckkdc
^ trace qffeec
^ traffic ibcqgd
^ trying ogghbc
^ two iffaeo
^ udp pkgZeb
^ under Xdfqnc
^ usage hbgcfp
^ user megggd
^ users qdfefc
^ vendor hhggdh
^ vlan pbgcdj
^ walk nggghZ
^ wat gZkjfg
^ we kihXlc
^ we'd fggglc
^ we're fdgghj
^ webmail pdgegb
^ what ehleff
^ what's gdkpYd
^ whats iegnbe
^ when megacm
^ where oadqfY
^ which hmfgbf
^ who atfbbl
^ who's atfdfe
^ whos bwddfd
^ why lfdeam
^ wich ahmoca
^ will leeldd
^ with dhggrX
^ without cdfgwZ
^ would dcfdqh
^ wtf hggfZn
^ wy ocfege
^ y ladeen
^ yo qaffbj
^ zabbix lYicgl
^ 上 jcfdeo
^ 不 ojafah
^ 中 gfecgo
^ 为 tZgdci
^ 交 ngffbg
^ 今 jdfdco
^ 从 tWmeZg
^ 你 geedep
^ 值 mfgffd
^ 假 bfggoc
^ 公 haingc
^ 内 oefjgZ
^ 准 gggfkd
^ 凌 pffffa
^ 列 ffbrhb
^ 刚 jfegdj
^ 删 cbgcxc
^ 加 acdiph
^ 去 fehiqW
^ 发 iedmgc
^ 同 mgghfb
^ 咱 afglhh
^ 哈 dfgegm
^ 哪 Zxajec
^ 在 kdhdbm
^ 备 fdigek
^ 外 kgfgff
^ 夜 mefgfd
^ 大 hfffej
^ 如 bfhhmf
^ 学 lgggde
^ 安 ekjdgf
^ 审 nffcff
^ 客 oefffd
^ 对 kaojeZ
^ 工 mgfgfc
^ 帮 hkgXgk
^ 怎 gdfefn
^ 急 qegZgf
^ 您 ifcned
^ 想 dkflkY
^ 我 keefgi
^ 手 tbeeef
^ 打 baejmk
^ 把 edchqe
^ 抓 lggffe
^ 护 idcmgg
^ 按 hbhgmc
^ 数 gfgfgj
^ 文 hgggZl
^ 新 hgggal
^ 早 ndfbel
^ 昨 ddhecq
^ 有 qhdmaY
^ 服 mgefge
^ 求 jcfden
^ 测 jggfgf
^ 源 rcdhde
^ 现 kbhkch
^ 用 mfgdgf
^ 监 kZnchf
^ 目 jfUqhf
^ 看 iefcYt
^ 站 fgkhgb
^ 端 jdUvgd
^ 第 fegdgm
^ 等 glZhgg
^ 给 igfbgk
^ 网 gcibfp
^ 老 lffgfe
^ 能 dZgbew
^ 若 dfffmf
^ 要 bfigrZ
^ 规 dfgfen
^ 解 gfffUu
^ 请 pifeeb
^ 谁 e3eaeV
^ 财 dcfffq
^ 辛 gdgcdr
^ 这 hefjYn
^ 邮 jdgdfk
^ 都 crdfdg
^ 麻 hdgdfm
a <gateway> hdfbgo
a <n> igekfc
a <outside> mgffef
a <service> meffff
a <zone> kgfgfe
a ? phhheW
a box liheec
a browser qbgbgf
a change kdfeej
a client idldid
a colleague maffob
a connection kmedbg
a customer glefef
a dnat ZmdmmY
a drop dgffgk
a dumb kegegg
a forward fdblii
a guest qhffcb
a hairpin gefdtb
a host tagYhh
a junior gggfan
a lady leffff
a laptop kdjgee
a legend ffcggm
a list cfmgfg
a look edfego
a machine hbnfei
a name gYfgds
a network hfgkfe
a no jmYhhd
a non deijej
a packet regcah
a partner sfdgda
a pc hcodge
a phone rcddgf
a ping lgdfgf
a position ljfcfe
a printer lffgfe
a random iehnea
a reset lffgfe
a rule gfggcm
a second Zeckmj
a session schecd
a single jfgfhf
a syn mdgied
a table fjemdd
a tcp lhfbfg
a ticket nfgfbg
a timeout ofefgc
a udp scbgbi
a user jeiggd
a vendor gbenbl
a way sjddfZ
a working Wtheff
a workstation pbeggg
a yes mjjeba
ab : jgggge
ab kgggff
able hnnZdc
able to hmnZdc
about <service> gmbpeY
about <zone> sYehgd
about it hcemhd
about jmZjcf
about to ecdikk
above <n> gfgenc
above fehdpd
above it efeemg
above line ggggje
accept $ ffgfgj
accept , bggfkj
accept -a fffgrY
accept : dggfmf
accept ? ecggmg
accept Yhgeoi
accept after ggggqX
accept at ehgdii
accept below egggmd
accept can Zfhhlh
accept consequences gfgfob
accept does Zhggli
accept for degfeo
accept from cffeli
accept in gggcdn
accept instead agggsa
accept is bgggmf
accept just fehend
accept let effgme
accept right ggggoZ
accept to gfgfkd
accept what fggemd
accept would effgpa
accept 之 agfgoe
accept 会 gfeflf
accept 删 fgfgoa
accept 这 ggfgcl
accept' chgfij
accepted tcgddd
accepts nffehd
access $ lfmZge
access <host> kkffce
access <own> fggffj
access ? iglddg
access denied ochdgd
access mmkTeg
access to hjjZif
accessible $ angfgg
accessible mpfabc
according jhdeke
according to hidekf
account legfff
accounting cfdfho
acess jtbdae
ack <n> kfggfe
ack from jffgff
ack lffffe
acme <gateway> fffcdq
acme example mfgfgb
acme fegdcq
across ? lfgffe
across mjffZg
action eigfck
active kfffeg
actually bjokZc
actually do hgedYs
actually end ongXbf
actually get gimdee
actually let fgcecs
actually use ghkdfg
add -a fgggqX
add a hghZcp
add fXfZuk
add the egdhpb
add this fgggoa
add 一 Zffhnh
added -a bhhhob
added fbddqi
added the ffgbfo
added to eeefgn
adding -a ggggld
adding Xhheva
adding this fgegpa
address $ pcfgdf
address , mXjghf
address <far> tgfcgY
address <host> nfhZhe
address <own> iffjff
address ? fkdled
address do pggefb
address does pfgdgb
address igeoad
address is ogfefc
addressed offcff
addresses leefbl
adds bgdfin
admin megfbj
adress <own> ncghee
adress qcghcd
advance lggegd
advise kegegf
advise whether legffg
affected idccoi
after <n> kgfffe
after ? egfgwT
after connect kfggef
after hcfflf
after line ggggsU
after that fhgglb
after the iifebk
afternoon idiifd
afterwards $ dghenc
afterwards ? efghpZ
afterwards cgifqZ
again $ hdgcdo
again , efgdgn
again kYfgem
against <far> nffggb
against <host> nfggec
against <own> gefpce
against eefgfm
against the fdgefn
agent <client> kgffff
agent rggffZ
agents ngfgdc
ago fchnfd
agree ? mgggdd
agree mgggdd
ah $ jdlefd
ah jdldch
ahead ibfaio
aimed at mcfieg
aimed mcfieg
alert nggdgd
alerts ldgfff
alive legfgf
all $ jjgcic
all , ikefdh
all ? naeknX
all can Ynncdg
all dnat fdesfa
all ejhoiV
all i ofgeed
all is ceftfb
all of mcgjcf
all or nbfefh
all port jabohg
all services edinfc
all sources fpgagf
all the ijohYa
allow jedbgn
allow that lgffff
allow 的 mgdggd
allowed $ rbdffe
allowed ? tdeecd
allowed into ikdfge
allowed lmfZge
allowed or taffce
allowed out ubdhcc
allowed to hkjUdn
allowed y qagggb
alowed mkgYhd
already ? nffbUr
already kcfcme
also bibcet
also what Wiffgr
although <service> jfgfgf
although offgcd
always mdfeZn
am $ kggfaj
am , jdehcm
am ggdjdk
am i magegj
am not kgfXdo
an <outside> lcobcg
an <service> mfeefg
an <zone> obhckc
an accept dhgfap
an answer jlddfe
an attacker idklZe
an hfjjah
an inbound pccddl
an inventory fdjnee
an old gggeXr
and <n> nfcZod
and <service> pdfbid
and <zone> lkbffd
and all nffaje
and also dgddds
and back tefcfb
and by jhhffd
and dhffii
and does ndfeeh
and for dhgehj
and from iyXhcX
and gets mffeef
and has obgegg
and he fgggek
and his kgfgfd
and how gghafm
and i kghaej
and i'd obgfdi
and if chelkc
and in jffcfk
and is chhgcn
and it jfgfge
and its jggggd
and my pgfffb
and no kgggdg
and nobody hffeem
and not lfheee
and nothing kfgefh
and now mgfeeg
and on hkXhel
and open raeccl
and outlook mefffe
and over fgggck
and port pagjiZ
and ports bfeqgf
and reload dfhfaq
and say jcbekk
and since ngggec
and the lebjhf
and their kgffff
and then rgheac
and thunderbird nggfga
and under mcefdk
and want yVhefb
and wants iggeje
and what lcdXnk
and when fZgdYy
and where hZgnXo
and which ikjbgb
and who jlfbbj
and why iegcem
and with dhgfrY
and would ahgfik
annual ekZmgg
ansible oegfgc
answer $ qaffge
answer : mechgf
answer <service> nicfgc
answer ? maocdg
answer come pdgfdd
answer from hlbfid
answer on goejgX
answer pfjXcj
answered by rdceff
answered uedefb
answering ncfegg
answers qZdnfa
any $ ihekcf
any <service> sgeebc
any address erfcfd
any chance nbfffg
any difference edgfpc
any dnat cgeqcg
any effect eeheme
any fiblnY
any host imgdbg
any idea fkedao
any machine Ztfgde
any more ggggid
any of vefYfe
any port tjbfac
any reason peeedf
any rule ofgdef
any side fhhgla
any traffic tYfghc
any way kcffig
anybody , fmfdge
anybody able Yuchbi
anybody at bnffgg
anybody azhZdb
anybody on rdecge
anymore gfgffj
anyone ? Wggkkh
anyone Utefke
anyone able eteffa
anyone at hrgZbf
anything $ anifjb
anything , jgcmec
anything ? cYgpgi
anything at khanXj
anything behind glaggh
anything break gdgfmf
anything change gfhcoc
anything coming nbinYd
anything else jbgiei
anything exposed bnange
anything flbmgc
anything for jZgeoe
anything from sdhecb
anything get djfoce
anything in mahjee
anything natted feflge
anything of mVdnfi
anything on mjZlfa
anything or flepZd
anything published aYhuhe
anything stop schfae
anything stopping obhZii
anything that rbeXgl
anything to dUeqeo
anywhere $ pWffel
anywhere , bgdoeh
anywhere ? aldrdc
anywhere behind fmechg
anywhere hrblXe
anywhere on hpfbgc
anywhere through fmfghb
ap offffc
apart ckjgja
apart from ckjgja
api xdebga
app on pdhdef
app qagdgf
append -a fgggmb
append ffggtV
appended eggfld
apply ggffpZ
approval gcgbgo
approve it eggbhm
approve kcedkg
approved by dfdefr
approved dZiaew
approved the hbhbeq
apt rffdec
apt update pfgfhZ
arbitrary hcnehe
are <n> peffdg
are <zone> maehif
are able enfehe
are allowed golbea
are asking sacdkc
are djikbg
are exposed dimeff
are forwarded bbbrii
are getting hlbdhg
are in gjffgf
are not jogcbe
are on pafefh
are open bampdf
are permitted embfhh
are the ifgefj
are they kcfcen
are usable efnegf
are we kZjibj
are you ffeegm
around ieffke
arrive ? khhZkd
arrive at rgdbfe
arrive qjfZha
arrives ldflhZ
arriving kZgoeb
arriving on pcejce
as <n> fegfod
as a helffe
as far jmfded
as hijddg
as it kkffde
as its lgfgfe
as seen qahegd
as the ijgfjZ
as they qddfef
as things ubfgfa
as to kfffci
as well fidYll
asap $ gdhcfo
asap , chhfap
asap cghfaq
ask $ negfgd
ask ? ecYpgl
ask cfeifn
ask you gffbgo
asked by kffgeg
asked for ichigf
asked jdgggg
asked me ijfcam
asking $ hleaei
asking for peiefa
asking jjcjfb
asks : aolbhd
asks for gkbhgg
asks rihgWd
assessor gkdchg
asset gfdlgf
asset register fgelff
assume jenffb
assured lfgffe
assured mark kfgfff
at $ kfgffe
at <client> meifiZ
at <far> nggdgc
at <gateway> fgbilf
at <host> ijeejc
at <n> dZghgo
at <own> iiclde
at <service> njfagd
at ? eejjeh
at all klajlW
at github dgffgl
at it dfgkeh
at jegiia
at line effdcq
at me kfgfff
at tcp mlebfd
at the dgfaio
at you hfebbs
atm $ cafshe
atm eagrhd
attached effffm
attack dcekfm
attacker jdklZd
attacker on felmae
audit $ gjkfed
audit : rbcffg
audit dkjifb
audit file dhmcgg
audit finding qgfchZ
audit i ljVhhh
audit item jjfefe
audit question dngehe
audit wants fjlbgf
auditor asks dsbceh
auditor gkchgf
auditor is igflce
auditor wants gkfghc
auditors emckhc
authentication $ legfhf
authentication pdheed
authentication' kfgfff
available nbgide
away $ hggfkc
away , Xdgepl
away ? jffekd
away iegfkd
back $ ejhiee
back , mgfffd
back : igffjc
back ? ifjfia
back from nfegfc
back hbgeij
back out rfgebd
back through kfffff
back to oeeeci
backend kdcngc
backup <n> Zcfffu
backup abcgjs
backup job mggdfd
backups lecggh
bad kceafo
badge fcnchg
bank bfkbep
banner qdfedf
bc kgfgeg
be able lWfikf
be accepted nggcci
be blocked ngggaf
be contacted lhgfee
be different ehhfmb
be enough Zghepf
be forwarded kjfhZg
be great fffidj
be hibgje
be let nffgcf
be open fldlhZ
be reached gngbef
be so hggecl
be working nfgcge
because of fibghj
because the ncgdhg
become hgddpc
becomes accept Yghhmh
becomes drop Xdhgtf
becomes kdfbnf
becomes of qedcge
been cZkjkg
before $ gfffdl
before , ndeeei
before hfidbl
before it ifgddl
before line ggggkc
before the fggddl
before tonight's gffgbn
before we iffgjc
behaviour ? igggid
behaviour iehgla
behind <own> jZerfc
behind it icglef
behind jcexcW
behind that gcfqec
behind the omcfda
behind this btfWih
being eidljb
believe kfejja
belong fgdgoc
below <n> fdfgpd
below lehdoX
below line ggggmb
besides <outside> dodffg
besides <service> Wmhjgh
besides bofkdc
best fcfbjo
bet iggcfj
between <n> Xajcew
between <zone> mZffgj
between fkfiUo
big mbgckf
bit odfael
blame ndggde
blank mfgggc
blast fhlcla
blast radius fhlcla
block <far> becbgv
block icecfp
block it kggfef
blocked $ ugfcfY
blocked , kgffff
blocked ? ncfYgl
blocked from rcegfb
blocked tagadi
blocking ? kfegfg
blocking lefWgo
blocks hddeep
blocks it qhfcga
board : gkgfic
bond kegfkb
book gYdclr
boss gijakc
boss is kfeckf
bot $ ffgZgp
bot , iceefm
bot gcgdfp
bot 怎 fffegl
both goeeed
bother jfggff
bother you kfgfff
bottom ffgdne
bottom of gffeme
bounce ofedef
bounces sdegdc
box $ ehclck
box , ihYiih
box <client> gffijd
box <host> hgejge
box ? ihpfgV
box and ofeahh
box answers pdfkfZ
box at jajiff
box behind omhabd
box besides YYjvib
box do hfekdg
box gcgleh
box have qcXlhe
box in kbidhh
box is odejdc
box itself pcfegf
box let lfffge
box on ltcZfa
box or tdhWfg
branch , igfemb
branch gakfdm
break ? behgoe
break anything gfgdfl
break fdhbnh
break if hggeld
breaks $ iefcne
breaks ? gfffrX
breaks gggdpb
breaks if gfffuV
breaks when ggfeme
bridge rbekdb
broken again fffdgk
broken kdfcbo
broker <client> ngfffd
broker qfdeed
browse <outside> kfffma
browse <service> lefehf
browse qgegeb
browse to kgfgfe
browser , lffgee
browser nfgfde
browsing mefdkb
btw jgggff
build iehdek
building lbgefj
but does kffffg
but jchihd
but my jgggge
but not idgffk
but the ldimeZ
by <client> qegded
by <far> nfgfde
by <gateway> mbfnfa
by <host> meidee
by <n> oaefdk
by <own> ocgcla
by <public> jbobfg
by <service> ngeffd
by <zone> xaedfc
by a mfegfe
by anyone aodidh
by default ffffgk
by design ngfeee
by it fdcgct
by its igfjee
by itself pZgggf
by lgfeka
by our mfegge
by port leeief
by step ngfgec
by the ofdgdg
by way qbegdg
by which mjffcd
by whom hmfadj
bypass nghfea
bytes ifgfbl
c <n> jgggeg
cab at fgfgob
cab kefcld
cable icefhj
call $ kaeegm
call for icfeem
call here jgffeh
call oWgceo
called lefgef
caller rffeeb
calling kdgdel
calls hegimZ
came hcedgp
camera <client> mgffdf
camera mgffdf
can <client> jagflf
can <far> pcfckc
can <gateway> udfffY
can <host> qahgkX
can <outside> sajfea
can <own> ethbeb
can <service> ikgcfg
can <zone> vUkdgc
can a qZnced
can access grbbff
can an pkdcec
can anybody jjbehf
can anything wccZhe
can be enaclf
can ellYfh
can get ongdbZ
can hit kkkfgW
can i oYciek
can it hfmdff
can nobody tahfhY
can not siedfZ
can open gmmZed
can people gfjfge
can ping goZchi
can ppl qfgeaf
can reach eygbjT
can somebody kikYdi
can someone kjegZj
can still jchijb
can talk foheha
can teh mefgfd
can the gWildm
can they jalbih
can u hedcfo
can use mlZdlZ
can you ecdjen
can't <client> ndgfgd
can't <zone> schegZ
can't connect ngggfb
can't deliver jfgfgf
can't fetch ngffgc
can't get esgcec
can't oibecg
can't open pfdehc
can't pull lfgggd
can't the qgfigW
cannot connect nfgffc
cannot open pdhcgd
cannot reach mdggff
cannot sbgdgc
cant <client> qcfffc
cant <service> rdggZf
cant <zone> negggb
cant get qdffed
cant i mffffd
cant oagiee
cant open nfffgc
cant send kggggd
capture lfggef
card jcgehi
care ilfcff
carrier gffeem
carry mgffgd
case ffdeng
catch oceebm
cause ? mffffe
cause oegffe
ccc <n> lffffe
ccc lffffe
cd : kggggd
cd kggggd
cert dffedq
cert on cehfgn
certificate degahp
certificate on Xegedw
chain ? jgggib
chain mefggd
chains qgfgfZ
chance nbfffg
change $ kbdcgn
change : fgggoZ
change ? edfflj
change anything fbjbrd
change fbfchr
change for dfdfli
change in bgggqb
change request ggggma
change to gdffen
change window degdil
changed hbhegm
changed line gfggcl
changed the hchceo
changed to dhggmc
changes ? gffbnf
changes aghepe
changes if hfffjf
changing efgdji
channel , fggffj
channel mcdddm
check $ oggcgc
check : tegegX
check <client> qefeiZ
check before kggdfg
check in pgdgfc
check kjfdid
check whether pffefc
check 一 phcraV
checked mffgfd
checking jggbke
checks nggfdd
cheers jfffbl
chg <n> iecflf
chg iecflf
chk zcafgX
chrome iahefm
ci pcfggd
ci runner mgfffd
claims mZejgg
clamp legdej
clamp mss gfgffk
client , gfjeff
client : hekdgf
client <client> ofgfgb
client ? pefdef
client address mhgdfe
client at fcefli
client connect lfffge
client in mgegef
client ip pggbdg
client rZhfge
client to negheb
client who nehcff
client's fdhnhb
clients get eldcme
clients isZamY
clone rfecde
close kdgbgk
close src nffffd
closed <service> offdee
closed ncfbgj
cloud lggffd
clue fgdkal
cn mkdbeg
cna vXfefe
code nffcff
colleague , hefjgf
colleague iZginc
colleague on kgfgeg
colleagues , neeiec
colleagues qeggbd
collector vfeffX
collects lfffff
com : affgeq
com <far> kggggc
com <n> ugggfU
com cggedp
come back jfggge
come from nefffe
come in mggcie
come out ibggfl
come pjgZec
come to UoZevf
come up kfgckd
comes back lfgfee
comes fkcdgk
comes from wdhVfe
comes in dpciXl
comes up idhdlc
coming from oekZgd
coming in lcegkc
coming pcjffb
command neggha
comment jffebm
commit afecsh
complain kledfc
complaining jkfcfg
complains lffffe
complete dhephZ
complete inventory efcqfd
complete list gggjfd
compliance dcfmfj
conect tiebgY
conect to pidcfd
conection mefgfe
config <n> efgffm
config bcglfl
configured lffhfe
confirm $ iiehdg
confirm that negfbh
confirm whether mefgge
confirm xegcab
confirm 一 iofdec
confirmations jgggfe
connect $ kejeef
connect : jgfgff
connect <own> offeed
connect ? mjeffb
connect from pfgfea
connect to jkfegc
connected nffffe
connected to lggffd
connecting lfgffe
connecting to jggfff
connection after kfggeg
connection from rbefee
connection qfgcgb
connection refused qchdhb
connection timed kffffe
connection to jmgagd
connection was mfgfgc
connectionrefusederror : kggffe
connectionrefusederror kggffe
connections ? fnfchf
connections into nedhgd
connections ojZggc
connections to mdikcb
connections towards hkedgg
connectivity kehfmZ
connects ibgkid
connects to gcfkje
conntrack -e kgggfe
conntrack -l jggfff
conntrack : igedgl
conntrack ctstate gfgehj
conntrack iegdig
conntrack table gggefk
conntrack 正 kfggef
conntrack 里 lffgfe
consequence aggftb
consequences ? fegdsZ
consequences eegdtZ
consequences for cfgdre
console kfggef
consultant qedefe
consumer nfdgfe
contacted nggfce
context mefejb
contractor jdfffi
contractors oeeedh
control tZedff
controller <client> jgggff
controller kgggfd
copied ggggdj
copier kfffff
copy kffegf
core fdheem
core switch hegffk
correct ? padefk
correct rZeedj
correct that qdhdgc
cosmetic hfgfnb
could <client> Wfjdsf
could <host> ndffgd
could <zone> dfggpa
could a lhgdef
could get pieece
could i heejhe
could it nfdcdj
could khgcla
could not jfggge
could reach difjjc
could somebody oafieg
could someone jeeham
could still gbhgoc
could that jgffff
could you ehjghe
couldn't connect kfffff
couldn't lgfggd
count geggdl
counter pcfbcm
course odeecj
covered jhebmd
cpu Zfefgq
cr gfgdih
cron scaifd
cross phhdcc
cross the pfhedc
ctstate dnat dfgdnh
ctstate efgekj
ctstate invalid gggecl
ctstate new fgggao
ctstate related gfgffj
cure ffggnb
curl -k odhffd
curl : lffffe
curl <far> jffgff
curl <host> reeeec
curl <own> rdhdcf
curl negfed
curl vk nfhefd
current gidgej
current rules glfgfe
currently fibnef
customer at mfffed
customer ddijcm
customer is fejdfk
customer on xbchbc
customer's ikfedf
cut gffcqc
cut off rfedgb
daddr <client> kfffeg
daddr <own> nffefc
daddr lfffff
daemon lgfegf
dangerous begefo
data kieebi
data protection hnbchg
database hieado
date ibhdbq
day fahclm
day on hdjich
days $ fkgdgh
days agemej
db gcYcey
dba rceged
dead ? negfhb
dead for lggfee
dead lbgchi
deal hfgefj
dear bot nffefe
dear colleagues meejed
dear odfied
debian kggeeh
dec <n> kggggd
dec kggggd
decides sfecde
decode gefgfk
default drop hghdke
default hefcmh
default policy kgecif
deferred connect jgggff
deferred ddhbgq
delete -a hbhhob
delete bfdfuc
delete line cfggne
delete the ahfgrb
deleted adhdsf
deleted the gffgjf
deletes befgua
deleting fefgpa
deleting the geffoc
deliver outbound qehbgc
deliver pfhbja
deliver to nggdhb
delivered kfgfgf
delivering qffdfc
delivering to oefefe
delivers nffeib
delivers to mfgdgf
delivery mdheff
demo ggdcdq
demonstrate leffgg
denied tciceb
deny ? qbfbei
deny qcgceh
department hfffek
deploy odfdei
description ifgbgk
design ngfefe
desk , kefcfj
desk <client> mefegf
desk mdiegd
desks jfggff
desktop phegeb
destination <client> dfdfkk
destination gbieij
destroy jfffmZ
dev <outside> lffhee
dev <zone> lffgef
dev iefffj
device ifhedj
devs kgfgef
dhcp rgfeda
dial oegeed
dial tcp mfffef
dialled jgggef
dials <far> xbfdea
dials rdhbee
dicom jggfff
did cfeghm
did that hfgfkc
did the ebhkfk
did we fmZpcd
didn't jdgfej
die ? dgfdng
die mafekf
die on rghadc
dies $ nbfelc
dies ? effelg
dies rcfbmZ
diff fhfegj
difference $ hgfchj
difference ? efggpa
difference at fbgeng
difference fegfqb
different ? ggddhl
different afterwards fehfnb
different gegcmg
differently chfgkg
dig vdbhbe
direct , kfffff
direct lfffjc
directly $ lheegf
directly , pggbfd
directly ? lcghlZ
directly on pfefed
directly sdhdfZ
directly to qddfcg
dispatch mfffef
dmesg , jggggf
dmesg is kgfgdg
dmesg kgggee
dmesg 里 lgfgfd
dmz Ycbbd4
dnat $ sbeYYr
dnat , eZgjij
dnat -j gfgdjh
dnat : fgggjf
dnat Ycfrnb
dnat accept degepe
dnat before ggefdn
dnat for bmdnha
dnat on dXeguf
dnat rule edggkh
dnat rules efhcik
dnat target jgcnbf
dnat 删 ffgfjf
dnat 到 ldehjd
dnat 去 Zbgdwf
dnat 吗 tXhdgg
dnat 改 dhfdoe
dnat 的 ffgikd
dnat 那 dbgfrf
dnated gXfuee
dnated to dberid
dnats $ gZdojg
dnats hYYwjb
do $ ifdaeq
do , egedfo
do : gffefk
do <outside> hcimhb
do <service> qffchb
do <zone> mbeepa
do ? feeaip
do for hfedgk
do i idbfjl
do icdhcn
do in gggcfm
do not Zghkgi
do packets legegf
do people mdeamg
do the mciZfj
do they odeicf
do those pefefd
do to hdgcfn
do we jljmcT
do with qfeegc
do you iahddp
doc elghah
docker qggccf
docs hlemac
document Zmochc
documentation cglfgg
does $ kcffdl
does , lfednb
does -a ggcddq
does <client> lZocmX
does <far> kXfhqb
does <gateway> 0Vhdfa
does <host> jcfefk
does <n> sUekff
does <outside> xbeUoa
does <own> nmZcic
does <service> ehbncj
does <zone> lhjZdh
does a kjgffa
does anything jghfhc
does egeiej
does hairpin taiidY
does he pdeceg
does inbound hZgimd
does its kggefe
does line cgfecr
does mail sgfdea
does my oZcdgl
does not dlbhdl
does one eeecgq
does our cbejcr
does ping tafheb
does port aYiveg
does scan ngfefd
does that vSihdf
does the odgddi
does this jfcffk
does traffic vchbfZ
does with rggZed
doesn't fodcdj
doesn't work ggeeem
doesnt gmmcfZ
doing ? mfgceh
doing kdZddr
doing with fffgcm
don't get jcfgbm
don't leggdg
dont eiedii
dont get lddgao
door jlgage
doubt reecee
dovecot : jfggff
down ? ddgXkr
down fdecjo
dpt <n> jgggff
dpt jgggff
dr gfmbcj
draft jdggie
drive efgfgl
drop $ ffefhl
drop , hfgdle
drop -i gfdgme
drop <n> hhgdao
drop ? peedkZ
drop and bffgpe
drop at bgghsY
drop by chfgkf
drop dffemg
drop for efeelh
drop instead dgghle
drop it pefdfe
drop line ghhgpW
drop on ggefmc
drop or ubedfd
drop policy lffecj
drop so mgeffe
drop that ngebfh
drop the ffffpc
drop to egffoc
drop tonight dfggkg
drop what dgeelh
drop would egffme
drop 为 lgffdg
drop 了 kfffff
drop 吗 pffdee
drop 掉 ndbghg
drop 是 hdgeYs
drop 的 lffedh
dropped $ lfegge
dropped ? qffaeg
dropped by pdgfed
dropped kfgbif
dropped or ofgcdf
dropping iefZmh
dropping it ogefgb
dropping the gffgld
drops offgce
dry bheeof
dst <client> kffgff
dst <far> lfgffe
dst <gateway> oafggf
dst <host> kgffff
dst <own> lfgffe
dst lffffe
due amfefj
dump gZioee
during gffeij
e , peefed
e <host> medgff
e g fcndje
e lgkbfd
e mail lggeff
e udp 0cfSfg
e without jgfgfe
e 无 jgfggf
each lsWgdd
each of cnbidj
each published hngbge
earth does kdfgej
earth jlffde
eat it reecgd
eat oeecfh
eaten pffYfh
eaten since ffggfj
eating hgfbgk
eating it offgga
eats it lfffff
eats ucfdce
echo , mbgggf
echo pefdfd
echo request pffdfc
edge <n> eecgdr
edge Xeggdu
edge fw ffgefl
edge rules gefddq
edi rgfgda
edited gchfdn
edited the gchfdn
edu gceggm
effect ? hfeeoc
effect eagftc
effect on dfggmd
effects ? ecfdud
effects ggggmZ
egress scfcia
egress to icdgne
eli <n> gfgfWs
eli gfgfWs
else , dehfnf
else hccjnc
email nbfejd
end jibjgc
end of gdebni
end up kjbjfb
ends  Yhcigp
ends 0 Yhcigp
ends 1 Yojkag
ends 2 reefce
ends 3 nifbef
ends 4 jehgkZ
ends 5 higfqT
ends 6 hfgfma
ends 7 ggggnZ
ends 8 hggglZ
ends <- fhfdgk
ends <client> Seolcm
ends <client><client> 1dfeXZ
ends <client><client><client> qfffdb
ends <client><client><gateway> tfffdZ
ends <client><client><own> refgdb
ends <client><client><zone> nffdeg
ends <client><far> mgeghc
ends <client><far><far> kgggfe
ends <client><far><gateway> lgfgfd
ends <client><far><zone> jggfeg
ends <client><gateway> nYgenc
ends <client><gateway><gateway> oafige
ends <client><host> zfgcbX
ends <client><host><client> sfggeX
ends <client><host><gateway> nggefc
ends <client><host><host> rdhhda
ends <client><host><own> mfgffe
ends <client><host><public> lfgefg
ends <client><outside> peagkb
ends <client><outside><far> qfecef
ends <client><outside><own> Zhafwe
ends <client><own> ncfddk
ends <client><own><client> offfec
ends <client><own><gateway> sefefb
ends <client><own><host> lggegd
ends <client><own><outside> kgfgge
ends <client><own><own> jfffff
ends <client><own><server> sdfdde
ends <client><own><zone> gifgka
ends <client><public><own> kgffeg
ends <client><server><client> rhffda
ends <client><server><own> mfggfc
ends <client><server><zone> ogdhec
ends <client><zone> occhei
ends <client><zone><gateway> ueecbf
ends <client><zone><host> jggeeg
ends <client><zone><own> kgfgff
ends <far> jajjfg
ends <far><client> vcffbc
ends <far><client><gateway> pffece
ends <far><far> yfddca
ends <far><far><own> egihsU
ends <far><gateway> jcggdk
ends <far><host> xZgfda
ends <far><host><host> jffggf
ends <far><host><own> kfgfff
ends <far><outside> kbanck
ends <far><outside><own> qebcif
ends <far><own> xchZdc
ends <far><own><far> qgffea
ends <far><own><gateway> ofggec
ends <far><own><host> offdee
ends <far><own><outside> pggbdg
ends <far><own><own> lffgef
ends <far><zone> regfae
ends <gateway> Ykeffo
ends <gateway><client> oegfga
ends <gateway><client><far> jgggfe
ends <gateway><client><own> ofgffc
ends <gateway><far> ncghed
ends <gateway><gateway> gndegf
ends <gateway><host> pWhegi
ends <gateway><outside> pcbdel
ends <gateway><outside><own> ebgfpe
ends <gateway><own> offYgj
ends <gateway><own><host> wYhbcf
ends <gateway><zone> sShhjd
ends <gateway><zone><client> lfggef
ends <gateway><zone><zone> jfgfhe
ends <host> bmXmfk
ends <host><client> qaibdi
ends <host><client><gateway> rffedc
ends <host><client><outside> Zgfgof
ends <host><client><own> mggbge
ends <host><far> tegffX
ends <host><far><far> mffgfd
ends <host><far><gateway> lffffd
ends <host><far><host> lfgegd
ends <host><far><own> ieible
ends <host><gateway> eecjcp
ends <host><host> qjdkeU
ends <host><host><client> leffgf
ends <host><host><far> mggeee
ends <host><host><gateway> rfiecb
ends <host><host><outside> uefcdc
ends <host><host><own> qdfedg
ends <host><host><zone> nZefkf
ends <host><outside> ojbldZ
ends <host><outside><far> jfgffg
ends <host><outside><gateway> pfgbfe
ends <host><outside><own> gehape
ends <host><own> sWhfkb
ends <host><own><host> qfhahb
ends <host><own><public> qdedge
ends <host><public> qXdojX
ends <host><public><own> qchdgc
ends <host><server> bqgadl
ends <host><server><far> mfgeef
ends <host><server><outside> leggfd
ends <host><server><zone> pbfghc
ends <host><zone> mhdgdf
ends <host><zone><client> kffggf
ends <host><zone><own> oWhgif
ends <outside> lXjhgf
ends <outside><- fggffj
ends <outside><client> nYdber
ends <outside><client><far> fgggkd
ends <outside><client><own> feggke
ends <outside><far> nedWfp
ends <outside><far><host> pdbhge
ends <outside><far><own> nffffd
ends <outside><gateway> qjmZaZ
ends <outside><host> mciieb
ends <outside><host><gateway> mffggd
ends <outside><host><outside> jdfkee
ends <outside><host><own> hZepfg
ends <outside><host><public> mhfdeg
ends <outside><outside> hdleam
ends <outside><outside><host> techad
ends <outside><outside><own> odgfib
ends <outside><own> nhdljU
ends <outside><own><far> lggfja
ends <outside><own><gateway> iahobg
ends <outside><own><host> fdeifk
ends <outside><own><outside> llcjcb
ends <outside><own><server> mZcofe
ends <outside><own><zone> jgfgge
ends <outside><server><own> nfgffd
ends <outside><zone> tZecje
ends <outside><zone><far> jgggff
ends <outside><zone><outside> egggpZ
ends <outside><zone><own> egghnb
ends <outside><zone><public> Xgfesg
ends <own> ikVlei
ends <own><-<client> qZiffe
ends <own><client> kefYoe
ends <own><client><gateway> lfgggd
ends <own><client><outside> kgeggf
ends <own><client><own> oggfdc
ends <own><far> ubiahZ
ends <own><gateway> lafgel
ends <own><host> bifgco
ends <own><host><client> nfgcfe
ends <own><host><far> hZihmd
ends <own><host><outside> bfheof
ends <own><host><own> cchfre
ends <own><outside> mkkffU
ends <own><outside><outside> tcebef
ends <own><own> gegfgk
ends <own><own><client> lefgfe
ends <own><own><own> kefffg
ends <own><public> aYgphk
ends <own><server> Xbe0fd
ends <own><zone> rbbfhf
ends <own><zone><host> zchYdc
ends <own><zone><outside> hwbfZc
ends <own><zone><zone> udgeeZ
ends <public> dodhfe
ends <public><host> aZkuha
ends <public><own> fjanhb
ends <server> dcZlim
ends <server><client><client> qgffdb
ends <server><client><far> rffhda
ends <server><client><own> mfgffd
ends <server><client><zone> ncegfg
ends <server><gateway> jfffgf
ends <server><own> ofbogW
ends <zone> gfwWcg
ends <zone><client> sffgbc
ends <zone><client><client> jffgfg
ends <zone><client><far> ogdfjZ
ends <zone><client><gateway> offfde
ends <zone><client><host> mfgged
ends <zone><client><outside> jhedoZ
ends <zone><client><own> mffgdf
ends <zone><client><server> pfggeb
ends <zone><client><zone> pfchec
ends <zone><far> jfegeg
ends <zone><far><gateway> jfffgg
ends <zone><gateway> kbghlc
ends <zone><gateway><gateway> xUfehd
ends <zone><host> rafeaj
ends <zone><host><client> fghgoX
ends <zone><host><far> nffffd
ends <zone><host><gateway> pgggiV
ends <zone><host><host> oaheeh
ends <zone><host><outside> mgfffd
ends <zone><host><own> jccall
ends <zone><host><public> ocmbee
ends <zone><host><server> kkdged
ends <zone><host><zone> hdggld
ends <zone><outside> qdbdig
ends <zone><outside><- fefgfl
ends <zone><outside><client> ggfgmb
ends <zone><outside><far> mgfhdd
ends <zone><outside><gateway> offdgc
ends <zone><outside><host> ldfehe
ends <zone><outside><outside> igdfld
ends <zone><outside><own> kbggcl
ends <zone><outside><zone> ifffmb
ends <zone><own> pmaecd
ends <zone><own><client> lffgfe
ends <zone><own><gateway> scfefd
ends <zone><own><host> lkfYhe
ends <zone><own><outside> hjffka
ends <zone><own><own> kgfgic
ends <zone><own><server> mgeged
ends <zone><own><zone> clefjf
ends <zone><public><own> qafgeg
ends <zone><server><host> mgeggc
ends <zone><server><own> jffggf
ends <zone><zone> rbhgdb
ends <zone><zone><far> hgfhqW
ends <zone><zone><gateway> leeggf
ends <zone><zone><host> nYfghh
ends <zone><zone><outside> necgic
ends <zone><zone><own> iicgpX
ends <zone><zone><public> mgdgdg
ends <zone><zone><zone> fjffma
ends nefoab
ends up mefoab
english , ghdeen
english ? Zghect
english fehgXr
english for fggfXr
english please fgffdl
enough ffeloW
enough for WhhfwZ
enters kfffeh
entries gfdjke
entry fcfpge
enumerate all gefngc
enumerate djjkeb
enumerate every Vlohdf
enumerate the fjhifc
erp gddfep
errno <n> kfffff
errno lffffe
error : nggffc
error <n> nefefe
error lbfbhm
error number lfgfge
esmtp pdghdc
establish an kfdggg
establish odgdfe
established -j gfgffj
established rule egegmf
established src lffffe
established 那 eggfob
eth <n> bfhhco
eth bfhhco
even cross qfhcec
even eqegbg
even get rbegee
even let ocfefg
even see pdffdf
even touch lfgfge
evening $ dafgjo
evening dbgdhq
ever get nbdclf
ever hear mggfgc
ever ncfffg
ever since feggel
every <n> feecgo
every amhlce
every dnat fgcpee
every minute kegeei
every network dvbZhg
every night qbgcei
every port jcbpfe
every published gmbggf
every service bmihdf
every single qcakfe
every source cqdeid
every time lgdgff
every zone erccge
everybody in kfggef
everybody poeVaj
everybody who hmcaih
everyone eueZbi
everyone who eqhcgc
everything <zone> gZoggf
everything dfplac
everything else kefdle
everything that bqhded
everything we eUllhj
everywhere eilffd
evidence gkeehf
evidence pack lceggg
exactly ? Ykegcp
exactly dmiZfj
exactly is fkefbm
example , mahheg
example : mffffe
example com iebhhj
example mefecj
example net kgfgfe
example org ngggbf
examples echafr
exim jchYho
expect rfeYei
expected ? rYffgf
expected sagefd
expected to sYeggf
expire ? ddhdgn
expire ebhdgp
expires ahegcr
explain $ heggWr
explain -a eeefcr
explain : gggfUu
explain ? kfggff
explain it dgheYt
explain jffeVs
explain l ffhffj
explain like ifgfbl
explain line bggefo
explain mail fgggej
explain me kggeXn
explain please kggfZk
explain pls kefdek
explain the lghgYi
explain this igfecl
explain to hfgefk
explain why neffgd
explain 一 gegeZr
export ddgchp
exporter obfgfg
expose ZllmfX
expose on epsfYX
expose to cPqrej
exposed ? qmnYXb
exposed ienqcT
exposed on Yuefgd
exposed to jkmcda
exposes aclqed
exposing Ublvbh
exposure amfjeh
exposure check bogcgg
exposure of bkckdj
external jggecj
eye gfgefk
eyes dfffbs
fail dlaajn
failed : leffff
failed kffffe
failed to kfffff
failing qeggfZ
fails iffeek
false oedcgh
far as jmfded
far klaicf
fate wdeVoY
fault ? qegdfc
fault regdec
fd mgdfff
feels hZgcio
fetch <service> jgfegg
fetch idffkf
fetch mail idegel
fetch updates pggdfa
fetches jfgffg
file , ieebod
file bgkgdl
file does hifYmh
filter : jfffqV
filter ggggma
filter table gfgemd
filtered sceedf
finally bfhnla
finance jeeffk
find ddgqfc
find its kgfgdf
finding <n> mjhcce
finding taebal
fine $ mffege
fine , lgffge
fine <outside> kffgfe
fine ? neegfe
fine but jfggff
fine odegge
fine on lfgggc
fine what jffgff
fine why ofdfff
fine with qgffdb
firewall ? mifegc
firewall gmcjee
first ggffbo
first time eggfbo
first week eggggj
five $ dgheem
five iedhek
fix <zone> fgggsU
fix Ybfezd
fix for gcecqh
flip efffnd
flip forward gffcod
flip the dgffmf
flipped Yggese
flipped to gggemd
flipping hdgcoe
flipping the ggggje
flips Xdhgsf
floor hffeel
flow negcWn
fly nffbjd
folder dkYneh
folks , raecbn
folks gbihel
follow fngdef
following nbgfgf
for $ fggcZr
for , fgfdbq
for : igecbo
for <client> ldhjjX
for <far> mZfjeh
for <host> jchqYe
for <outside> kgfalf
for <own> jceljc
for <service> oWfmib
for <zone> lcdYmk
for ? hffcZr
for a pfgfaf
for all ieZqch
for each hngagf
for egcjii
for every glgdgf
for her jcfeek
for him peggga
for it qbpdab
for me Zjidcp
for my jkfcfg
for our beZlho
for people jZecmk
for port deheik
for snat ggggkd
for somebody kejcfg
for someone rdhYdj
for tcp idgeme
for that jeehdj
for the hgkgai
for them ldiffe
for this igflfb
for tonight ffghqY
for us lcfdoc
for what lceebp
for which gldfgf
for whom dqaeie
forever ofgefc
forget gdgmgd
form ipbdef
fortigate geeeeo
fortigate in gfgfel
forward , gegfkf
forward -i efffjh
forward -m gfgehj
forward -s bgfgjj
forward <n> afffkl
forward ? iggdhg
forward bbcnpe
forward chain jfffeh
forward drop pggYYn
forward for aYhqTw
forward gets ffgfkf
forward in ffapgf
forward is Yhedsg
forward it oggbef
forward last gcgfdn
forward on eddohe
forward packet jggffg
forward policy hggfje
forward rule hcfepd
forward that shcZdg
forward to ZZfsme
forward were eghesY
forward 到 hicrae
forward 最 ehffmd
forward 的 kdffif
forward 里 dcggpe
forward 默 cfffpe
forward's Zfggnh
forward's policy Xghhnh
forwarded $ rVdlfe
forwarded , ecdrge
forwarded ? enbqbb
forwarded anywhere khgjfZ
forwarded by kedifh
forwarded lhfsbV
forwarded me mgfdff
forwarded or vceZfe
forwarded to mdfnda
forwarding edcolb
forwardings fbdtfd
forwards $ gbfqgc
forwards cWkwha
forwards in dYtigc
forwards on hdbtga
forwards pls hefjgf
forwards point fdfnge
forwards to Xggqdh
found gggfdl
found in igfean
found this fggfel
foxmail jfgggf
foxmail 报 jfgggf
foxmail 提 jfffgf
foxmail 收 offgfb
free rffdfb
friday $ dffidm
friday , Zgcgpi
friday ? gegffk
friday aegdnl
friday evening fdgeen
from : kfggff
from <client> pcfggb
from <far> tdhdea
from <gateway> uYghec
from <host> ubgbef
from <n> xcaeed
from <outside> edmkfc
from <own> jZgihh
from <service> iZljef
from <zone> oaebjg
from a fbhocg
from an ljfcfe
from anywhere boaefm
from drop egffoc
from hficgi
from his ngfgfc
from hitting mfhbie
from it tbfefc
from its ofggfa
from line bgghpb
from my leffgf
from reaching uWgcfg
from some sfcZgf
from talking pggfZf
from the kdgdgh
from their ocegge
from there kTiffq
from unknown nggffc
from where ZzZgha
from which Y2dWid
front nbfeej
front of obfffg
full kajedl
full list gikhfZ
full of oggfcd
further ngfcef
fw <n> fdgegm
fw config fefffl
fw ialXfp
fw rules feffdo
g $ fggdfm
g hdlehf
g it pZgfge
gateway $ dfepge
gateway ? kighcc
gateway config Yegffs
gateway or jggfge
gateway qbehch
gateway rules aggfeq
gateways <n> fehceo
gateways gehceo
gave me kfefla
gave nffelZ
get <n> ogfggZ
get <own> jgghlX
get <service> kldZkc
get a nfedic
get an mjdcfe
get anything sfhcdb
get anywhere vbhZed
get as tXgchf
get at dkmeed
get ekhfge
get forwarded jiZoce
get from nfdfge
get in lhddck
get into mobZhe
get it pedeff
get its qdcggd
get nothing lgffff
get onto ogdcgf
get out ibdeim
get the vYgZZm
get there igdcgl
get through kfefhf
get thru sdfXhg
get to fkkdgd
gets <n> kgffge
gets a khfdgf
gets connection lffgdg
gets dkfhka
gets in mqcfab
gets it fdhndf
gets nothing rcfdgd
gets out jlbfdg
gets there kmgXge
gets through dnhcgf
gets to gjjZfi
getting ijdhfe
getting out hlaclf
git push oeefef
git qehhbc
github com fegfdm
github gegfdm
give gfjjlW
give me bhnnab
given edfjkf
given that mffban
given the lgeelZ
gives $ nffeef
gives ? mgfeef
gives pdgfed
gives up nggcff
go $ miigWh
go , kfgggc
go ? aZiuhd
go mZghck
go on lgdgeh
go out pfeggb
go through sfgeeY
go thru kfefgf
go to idbfmh
goes $ hggfkd
goes ? kffffg
goes away bgegqd
goes in ehgctY
goes out ofggaf
goes qVgjpW
goes thru fgggje
goes to iffglc
goes where ndfkdb
going by sfggdX
going eYefnl
going on pfeeee
going out lefgfe
going through fiYegp
going to odhbnY
going via pgeebg
gone $ Whhfrd
gone , fgggje
gone hhbhuU
good ? sefcfb
good afternoon fdjjff
good for gggcdn
good ibfegm
good morning lcfdel
google kgfgfe
got <n> lgffef
got a lidhed
got exposed VYqlgk
got jeekic
got this nefegd
great fffidj
green bdgfgo
grep jfggff
growing jdgdgi
guess uchddb
guest gZeeet
guest wifi cadffu
guests ldiddi
guide hdenfd
guy ldchdj
guy on jgeffg
guys in ogegec
guys offigY
gw $ kfkdZj
gw , idZojd
gw : sdcfdf
gw <n> cehcdt
gw ? mfifga
gw config efgffl
gw ecgffo
gw line iajZkl
gw pass mgggcf
gw rules eghedn
gw 上 ibclcm
gw 的 jbhegi
gw 第 fehfcn
h negfhb
had hefdnd
had no fedfki
had since ggggdk
hairpin , needeh
hairpin ? lbccep
hairpin for mYheem
hairpin nat iegfck
hairpin or pegfec
hairpin pafaii
hairpin 的 kfffff
half jgffgf
hammering cgeffo
hand ghific
handed hbfobi
handhelds ngeffd
handover cfijei
hands gffffk
handshake ipfZfe
hang qcghfb
hanging Ydmmhf
hanging out Udnlhi
hangs $ kfffff
hangs , nefefe
hangs for offeee
hangs on mdeigc
hangs pcgicc
hapens wefccc
happen leeegh
happened pgegcf
happens if fgffke
happens kefcnc
happens to qefaid
happens when fffgme
hardening bfgeof
harmless gghcnc
has <outside> vZefah
has <own> kffgfe
has a lggfgc
has access clkegd
has been iYhhkh
has it Yhfeoi
has kmgZgd
has line gfggcl
has no hgffej
has not lgffef
has the edgefp
has to mihedd
hasn't jfecfm
have <outside> ujYbgc
have a afcier
have access bioahg
have any nZgpda
have anything befpge
have been hbjgck
have ejkidd
have exposed mbhjag
have no keemce
have the gceghk
have to jheajh
have we Zaopfd
having access gqfegZ
having gncbZo
he can wdahcc
he get mdefgg
he is kgfgfe
he right kfeggf
he tcfeaf
he wants Ypeghg
he's lffdal
head gfggck
health check megeff
health megeff
healthcheck nffgfc
healthy ? mffffe
healthy lfffff
hear from qggffY
hear sfgefY
hell kbgefl
hello , mfeehe
hello jcfggj
hello team gghkfb
help $ paefbl
help mYedjj
helpdesk jehcel
her ? pfegec
her obhedg
her phone lggfgd
here $ gckjbi
here , hjiddh
here : ncgaem
here ? nfclfZ
here and kgdccn
here laijdf
here what fggfYq
hey , meeeei
hey bot jdffgh
hey folks pffggZ
hey lkeadi
hi , mgffef
hi all odfgde
hi jcgfek
hi team nfffee
hides XYgsgl
him $ hcdcip
him ? nfggfc
him in kgfgfe
him pagZfl
hire gggkdg
his <service> pfhZge
his pchdgc
hit <host> nidegb
hit <own> llfehX
hit <service> hofbic
hit <zone> imbhmX
hit lnhcbd
hit merge Zgffer
hit port goecff
hit tcp eofagg
hit the jjhcdg
hits has ggggcl
hits offcdh
hitting <host> qcfbgf
hitting <own> jegdke
hitting oegYke
hold lbdjhg
home to refede
home wdhfcY
hook reffbe
hop ngfecg
hope gYfocl
host $ fiaoef
host , dnijca
host : gjffge
host <client> hekfka
host <host> nheefd
host <own> ncgfge
host ? rnZfca
host and flffff
host in uabhbh
host oahhee
host on mcgkcf
host out pdgYhh
hostname -i lfffef
hostname lfffef
hosts in rciede
hosts on mcfamf
hosts tkdgbX
hour ieffmc
hours qeghbb
how come okgcbd
how do fffefm
how does tbffaf
how ledbcq
how many deicfo
how much gZdges
how the pcfblc
how to cegfhn
human gefkeh
human words gefkeh
hypothetically , egggke
hypothetically haebtf
i <service> odhjbb
i able ofbhfe
i add dhhhuT
i append bfggqb
i approve mbfchk
i ask ggecfn
i be ldfffg
i believe ifelfe
i can hYhneh
i can't offeee
i checked lfefgf
i chgije
i delete afhhrZ
i do kdgidh
i don't ndfcei
i dont gchglf
i drive fffffj
i drop WhhhwY
i e khichc
i even kffXgo
i get oeghdd
i got jgfafl
i have gfdihi
i hit eeffcq
i hope tbcbal
i inherited dbmkfe
i know hkgfdf
i land lbhocb
i mean khelea
i merge fffffl
i moved lfgfff
i need bmkeef
i only pbfZco
i paste ffdelh
i ping mffffd
i put ckeepa
i read pjbaYn
i remove gfeftX
i right tbecfe
i run vcecga
i see mffhfc
i send qfefed
i set cgfeof
i should efdmie
i sit leqWcg
i still feghld
i strip ffffkf
i supposed eegfem
i suspect lggdge
i swap fkgcke
i take cgfgqb
i talk qbaddo
i tell ngfech
i think eiiofX
i thought idfhdk
i throw afdenk
i took fgggna
i type nfeeff
i use jcdceq
i want hngYid
i was qgeaYm
i would kfgaoa
i write djfkff
i wrong ldgfeg
i'd have qggcgb
i'd jegcke
i'd like gegekg
i'd rather obgfeg
i'm <outside> ngfgce
i'm a Zgjmbi
i'm at jfjfgd
i'm five fghefk
i'm ncgcdj
i'm new jgfdZo
i'm on meffef
i'm sitting kffffg
i'm the oafgfg
i'm told lgggfc
i've been kffeie
i've jfffgg
icmp echo qcfdgf
icmp oefdci
icmp seq kgggdf
idea $ bobedn
idea ? qdfhdc
idea djgajj
idea what ifefam
idea why pffega
ideas ? ldggff
ideas ldggff
ie lggeoV
if -i egggnb
if <zone> sWneaf
if a mkdfcd
if any fhekef
if fhcfsa
if forward gghemc
if i eZhhmg
if i'm oeggce
if input dfgfoe
if ip eggfle
if it qcdael
if line eegipa
if our offbie
if so cihmcf
if some mbfjhb
if somebody gddlnY
if someone kdfdoc
if that oefdfe
if the fefgrZ
if they nefcdj
if this jffdnb
if we agggng
if you mdfjah
if 我 bghhrY
iif igggci
im five jegfdj
im nfffcf
images jgffgg
impact ? dghbpe
impact fhgayV
impact of idfesY
impact on efggld
in $ ljfcgd
in , igfgic
in -a fgfgrY
in <n> idgbgm
in <outside> tZggfb
in <zone> oehfec
in ? lgecnZ
in a ikhdee
in advance lggegd
in an efgdcq
in any kcdmfd
in behaviour gdggnc
in between ogeefd
in conntrack kgffge
in english gefgbo
in for hmgaff
in from eakleh
in front obfffg
in his kggfef
in human hgglXj
in ip kggfff
in it feedkl
in its qffddd
in line egefar
in mail gggfcl
in my lefkcf
in on iibhgg
in our ddeeni
in outlook kffgff
in over kagekf
in place efgdpd
in plain fffebp
in simple fgfeel
in that iffbme
in the fcgifk
in their kegdcl
in there ejfcco
in this kfgahi
in to cicmfh
in words gefeYu
in writing igidhe
inbound <service> udgUfh
inbound lUgkhi
inbound mail efedpf
inc <n> fgggfj
inc fgggfj
incident jgdfbn
incoming <server> jgfgff
incoming jgfgff
infra edgecq
infra fw gegffl
infra gateway bggfeo
ingress oifdce
inherited dcljdi
inherited this dcljei
initiate nmdbcg
initiated by lfffeg
initiated lfffeg
inner eagphe
inner router mggdfe
input -i ffggle
input -p cgfgik
input -s gffgbn
input Zgfdrg
input chain kZehjh
input default dfgfnf
input policy cfgfpd
input to aeghrc
input 默 egggjf
insert -a cgghke
insert efgfoc
inside address kfgfgg
inside hfokba
insists sidbdc
instantly qZhhbh
instead kcfZpe
instead of idhcoc
insurance aqXlhg
interface eddfjm
intern bfediq
internal address odhdfe
internal ip ieelff
internal machine ocdjgc
internal oWhnfb
internal server fefmhd
into <client> pZgfhd
into <gateway> ndeflZ
into <host> qeicfb
into <own> pfgbfd
into <zone> jpgaga
into human ffgffj
into loYYgj
into the llgYic
invalid -j gggecl
invalid hggeao
inventory fZjudb
inventory of gajqdc
involved kffefg
io jggfff
ip $ neihdb
ip , rcgfdd
ip <client> lgggee
ip <far> lgfffe
ip <host> jgffff
ip <own> ndgffe
ip ? jcgeZr
ip does lfgffe
ip forward Zfgftb
ip necelb
ip 上 gZgogf
ip 是 kggfge
iptables -a gfffnd
iptables -i egegkf
iptables <n> fcgcer
iptables Ycfgqk
ipv <n> kfgfmZ
ipv kfgfmZ
is $ nkehbb
is : gffelf
is <client> ncdjgd
is <far> sZhfia
is <gateway> vXeZhi
is <host> ikZkef
is <n> hjcjdg
is <outside> sbgcge
is <own> zdbeiV
is <service> nsddbX
is <zone> oZicdk
is ? tcfaeg
is a reddbj
is able fkqdgW
is accept ddehrd
is accessible ildffe
is allowed Zongda
is anybody btZhdi
is anyone hrfaia
is anything ogcphT
is asking kofZee
is at pgffeb
is behind Wginif
is being kdgjgd
is blocked shddec
is ccijgk
is dead qegcch
is drop midege
is exposed lodfea
is fine oefffb
is forwarded cecsfg
is from lffgfe
is full nggfdd
is getting kggggd
is going gegmfd
is gone ghegnb
is he oefhde
is icmp nggcfe
is in igeckg
is it jbgeem
is let imgchc
is line jYfdct
is mail ngfffc
is meant zaidfW
is not lkhagd
is ok tbfheZ
is on lhfcZn
is open qdcdfh
is our hXlbhn
is outbound keggff
is permitted jdmcge
is port ltTkda
is possible pjfbde
is published XgYvgi
is reachable dkrccb
is refused pggcec
is removed ggeglf
is responsible kffffg
is right hbenjd
is sending kfffff
is set dgegmg
is sitting ngbmfZ
is slow ggcehm
is somebody Yfohjd
is stuck mfgcgf
is supposed qecffd
is tcp YZitie
is that ghercZ
is the ldbYfs
is there lnflaW
is this jcgfcm
is to ffhekf
is traffic negefd
is udp pdgdfd
is waiting bfefni
is what qeedfd
is working uYebig
is wrong lgfffe
is yelling gggfek
isn't able scdhiY
isn't ueccde
isnt rVgigf
iso fnhjdZ
isolated from rcfchd
isolated scfdgc
isp mfhedf
issue peebhf
it $ ocfeZl
it , mmfiYb
it : needei
it <gateway> oeffhb
it <n> kehgfe
it ? hghmcb
it allowed oaggff
it answer vfedca
it as focXcq
it at ckgcdm
it back hegcfk
it be jegbjh
it bjfkdi
it break gefcjk
it by gidlgc
it can't qfgbfd
it comes ldfmdb
it connect neegeg
it connects hghZkg
it correct ragegd
it die sZhiaf
it dies kgfgef
it do gfgcki
it does gdfehm
it doesn't kcgefj
it end pgcggb
it even oegbhe
it fine ufgbea
it for fenice
it from jgffci
it get ubecdg
it gets ldgfgg
it go pbghbf
it goes lmdZid
it good efeccs
it hangs qddbgg
it has jhhchd
it in edijXp
it into obegge
it is qdhffZ
it just nehWjh
it land ajcsce
it leave tfgXcg
it let kfedfj
it make hggeoZ
it matter gffdlg
it mean kegZYu
it means fggfdk
it never nefffe
it no ggggej
it normal ocgehd
it not tcgfhY
it ok jffffg
it on pmgeXc
it only hZaqhi
it open kccTls
it opens nbedgj
it or lfgjeb
it our lgegff
it out oggfeb
it over hfffbn
it pass oghbfd
it permitted mffffe
it please lefgci
it possible vagdfc
it reachable dgdbhp
it says iggccn
it should lggfia
it stands kkefdf
it talks oehegb
it tell sfeced
it telling jgffgf
it that tbchcg
it the iefaeo
it there ffdber
it thru mfggfc
it times kggggd
it to hlcbhi
it touch fgmfZk
it true iloagX
it us ucfcga
it uses scfebg
it wants nddfdk
it work joZbbm
it worked lbgdgk
it works mffgfd
it would lcdjnZ
it's broken gdffgl
it's fine kfgggd
it's for eocdcm
it's hchdcq
it's the kehdei
item <n> gpchcd
item gpchdd
its -i Zgfgpe
its <host> nfgdib
its <n> mfffgc
its <service> leddfj
its internal lgdfhf
its lcggeh
its neighbours egfeZt
its own oigbed
its private fidldf
its scans kgfffe
its updates pfgcde
its way kgffef
itself $ imebeg
itself , tWkded
itself -> sbhhea
itself : ocfgdf
itself ? hllZgd
itself able zWdjgY
itself be fmbiff
itself from qcgdgd
itself get yUghgY
itself ipiZed
itself is etcbhd
itself on qgeffb
itself open wVhaid
itself reach xbgdhW
itself resolve jffggf
itself talk vaghfX
itself to nagggf
jenkins faegds
job oagfid
job on oggeec
jobs ufddeb
joined ibhhhg
joy nffcff
jump ibcddt
junior bdfgfp
junk edjgZp
just fine lffgfe
just got effgfl
just hangs megffe
just imecge
just open bffedt
just sits lcfggg
just spins offfee
k <n> jegefi
k lcgcdl
keep gjfigc
keeps qieagc
kept qdgeec
kill Zlefqa
kim kfggfe
kind hefefk
kind of gfeefm
kind regards lefgff
kindly bedjfo
kindly check offgfb
kindly confirm negggc
kindly tell sbZggg
kinds fefdgn
kinds of fefdgn
knock imeieb
knock on imeieb
know $ jifafj
know , hlffgc
know from gmfbhf
know if rfebef
know kgfjYi
know what kdjYfl
know whether qffYgg
know which bkgihf
known dcfmfi
knows jacoeg
l <n> eefblm
l hefakk
lab ncggef
label meggfe
label printer leffff
label printers qgggeY
lady ggcegl
lan <zone> ncfgff
lan oefgha
land $ gYipeg
land ? pgdjfY
land anywhere hdfufW
land hdcrhZ
land on ihbngb
lands icepcg
lands on kdeqcb
language gggfZp
laptop , zedaYh
laptop <client> rcefgd
laptop at lfffgf
laptop in rdeddg
laptop is kgffge
laptop on jeigfe
laptop qehgdb
laptops pdggfb
last change gfhfek
last eXhfhq
last friday geggek
last month dgggel
last night defego
last nite iaeggn
last thursday gdgfaq
last time iedgle
last tuesday hdhfdm
last week jYjfcn
latter oddhfe
lead bcapkj
leave ? offffd
leave pfhcgb
leave the legfge
leaves qdgafg
left imeXXr
leg <gateway> glfgee
leg kjeffd
legend ffcggm
length <n> kggffe
length kggffe
let <client> bggemg
let <zone> jghghb
let him jgfgff
let in jihfdf
let it oggffb
let me oegbfg
let nfgcjb
let out mgggdd
let that pefbfg
let the kggfkZ
let them sheade
let through tZgeaj
let thru pcffeg
let's cgehnf
let's say cgehnf
lets <zone> sdebge
lets it mcfegh
lets ojbigZ
letting jgdegj
lgtm ffgdgl
library keggff
licence mfffdf
like gfZhil
like i'm fggfej
like im ifgedk
like that kfgegf
like to jffjia
limit <n> fffgek
limit fffggj
limit limit fffgek
line $ ajhelf
line , egghld
line <n> Uegdqn
line Uegdsl
line no fgfffk
lines <n> bcgcrh
lines bcgcri
link fffdjj
linux ieeagn
lip <host> jfggff
lip jfggff
lisbon ogfdfe
list $ fliged
list Wknoda
list all fhiigc
list every dihlfc
list everyone Zuceid
list everything amhhff
list of Zglldg
list pls felhfe
list port hbfqhb
list the gkcigd
list them cpdgic
list 给 chfngd
listener endgef
listens ogeeee
listens on nfeffe
live qagebi
lives neffee
lives on oegeee
ln <n> gcgeeo
ln gcgeeo
load <own> nbceoc
load for njhZhb
load nbdXhp
load on jaeefo
loaded glbhhd
loads lmfced
loads of kggfff
local jcgceo
locally raibgf
lock Zfghpe
lock myself bggglg
lock ourselves dfgglf
locked gmcakg
locked out gmdZkg
log , kgfgge
log in gjfcek
log log efffel
log of nfeffe
log on lggffe
log prefix efffel
logged in vZhafd
logged vchaec
logging keggef
login kfggfe
logins uZffed
logs : kfggff
logs mgfeef
logs this kgfgfe
logs to lgfgfc
lol $ cbgodk
lol fYglco
long lggged
longer iefeke
look $ degdeq
look at efhden
look before gfgfgj
look ggggbl
looked at fefgfl
looked kgefdi
looking at jgffff
looking jggfff
looks keffcl
looks like agghen
lookups tdghYd
loop qeffcf
loopback ochbie
lose <far> fgfgjf
lose <service> dgfdpe
lose ? ggffje
lose hfhdpa
loses degcua
loses its aghglg
loses what hegglc
losing gdiecm
loss nggcff
lost connection kfggeg
lost kggfge
lot xeZhcb
lunch iaibgo
mac idgfgj
machine $ Zdfoii
machine ? adaujd
machine behind gncehe
machine in hdqbeg
machine is oddigd
machine lbgnec
machine sits Vfhrgg
machines are bWlpje
machines in rfcecf
machines naelfc
machines on lffggd
made iXelkh
mail , kgggfd
mail <outside> leffjb
mail address mefegf
mail client pfdgfc
mail example icchem
mail from fcfelj
mail gw jdffgh
mail ifeegj
mail on ofgfha
mail over pcgffc
mail queue adgegr
mail server pfgefb
mail through ghgdek
mail via offfce
mailbox ibgcep
mailer kggfgd
maillog lffffd
maillog on nffffc
mails oeedcj
maintenance bfhglg
maintenance window aggfmh
make any chicpc
make it sfgebd
make mahbqa
make sense kfffdh
makes lmdcdf
manage jgcfel
manage to igcfel
management pcfgee
manager tdcbgg
manual cfheZt
many dehdfn
many hits ggggbm
many messages efgfgk
many packets ffggek
many thanks igejgd
mapped soYecb
mapped to YZgufi
mar <n> jgggge
mar jgggge
mark <n> kfffff
mark kfffff
martian nffgde
martian source mffgde
masquerade $ gfeelf
masquerade , fdggkh
masquerade <- fggffj
masquerade Wefeuh
masquerade do hgedgl
masquerade for ffffkf
masquerade in edffhm
masquerade is bgggoc
masquerade line bhggpb
masquerade on affgqe
masquerade rule gffdji
masquerade would gggglc
masquerade 删 ffggld
masquerade 去 Yhdgtd
masquerade 是 ggfgVt
masquerade 这 gfffek
masquerade 那 dgggle
masqueraded pfgaff
master <client> mfchgf
master mfdgff
match $ pgaccl
match mdeeel
matches kegafl
matchmaking wbicfY
matrix hqdbge
matter fmealf
matters rfgeae
max eedffo
may nmgZah
may open gpfaid
may reach imcchf
me $ nejdYi
me , idgjcj
me -a fgfcki
me : gcfjle
me ? khgadk
me a mieebg
me all fZmnbg
me ciehgi
me every iidmae
me everything ZpincZ
me for lkeecf
me how qdgcge
me if yYfZeh
me in kffcek
me like ffgffj
me please lbhmce
me pls ldfedj
me that objegb
me the hemjhX
me this kfffbk
me through lffeck
me thru ifgecm
me to igfena
me what Yehmcm
me whether offedf
me which cjfkeg
me why kggfge
mean $ flbjge
mean , oceadn
mean ? nfedam
mean hidich
mean the nbejgd
meaning ? eggfcn
meaning hfeeZr
means gfedZt
meant ikekZg
meant to ikekZg
meeting idciem
merge $ fffefm
merge , Yggffr
merge ? gggedm
merge fegdjj
merge it dfeegn
message legdfh
messages jegcbo
midnight $ efgffl
midnight ? gfggek
midnight ffgffl
migration fffkhe
milliseconds $ mgffee
milliseconds ofgfed
min -j fffgel
min efffjh
min to fgfffj
mind nedfgf
minute neheef
minutes $ gfeffl
minutes lffahi
mirror oeggec
missing kgfdnY
mobile pedfgc
moment ? fffgap
moment fhcgcn
monday $ hfgecm
monday , hjlWdk
monday and pgffdc
monday jehgbk
monitor jffffg
monitor trace jggffg
monitoring host fgegjg
monitoring jfgfid
monitoring probe lfgeeg
month gfgfek
more dlcjkb
morning $ megbgi
morning , jeeefj
morning all mcedem
morning kbgcdo
morning the nggffb
most degefp
mount pfgfea
mounted ofggag
move line hehdle
move maferZ
move the Zgggne
moved desks jfgfgf
moved jdgeje
moved the mgggdd
moved to jfffid
moving <n> hfedqc
moving hcffod
moving line gdgfnc
moving the ghhcoa
ms : jgfgff
ms iegfej
msmtp jfggge
msp gcfkek
mss <n> jggggf
mss to gfgffk
much fdbdko
must authentication pdheed
must authentication' kfgfff
must qdheed
mx <far> nfggec
mx <n> lgggfc
mx example lffffe
mx gceefp
mx of Zeecdy
mx on qeecdg
mx record hffahm
mx 记 feegfm
mxes ndfegg
my boss pbaflf
my box ofedge
my colleague jgggdh
my desk mdkffa
my laptop rdffec
my mail peggfa
my manager rdZchi
my odheWl
my own fgffke
my pc lggffe
my phone lfggfd
my phone's eehoce
my report bidngf
myself cgggmf
myself out cgggmf
n $ ikgcff
n fifoea
nah $ pdfbgg
nah odfcjd
name $ gYeges
name bpjcch
names ofghaf
nas eeffeo
nat $ geggdl
nat -a ffgeP0
nat -i cehdbs
nat ? oggfbf
nat for ddidgn
nat ldclfe
nat loopback ochbfg
nat table ffgbcs
nated jmhbgb
natted lecqdZ
natted to befphe
nc : ocfeff
nc klgfae
nc vz kmgfae
need <service> nggeed
need a eahlig
need an ehelge
need djikbg
need it ghmgcd
need one secdhc
need the dgfmci
need this hkeehd
need to gkdige
needed mddarb
needful ickfeh
needs <service> ofeefe
needs naheeh
needs to mggdfe
neighbours egfeZt
net : ngffed
net <far> lgfffe
net <n> sZhbXo
net afgfnh
net gateways ffgfel
net ipv aggfoe
netops edge hegffk
netops fchfen
netops fw fgfdgl
netops gw geffgk
nets fqfahc
network , gldfhe
network ? hlgdff
network are fkeffg
network jnedec
network person hfgkfe
network that dvbZhg
networks are fmbeig
networks can Vxhchc
networks eyaXkc
networks get bsfehc
networks have asfbie
networks is anhghe
never an ngfffc
never get ncfggf
never gets lffegf
never jegieg
never loads joecfd
never seen hgfddm
new -j fgfgZp
new guy fgfdZs
new here hdfcdp
new hire gggkdg
new ifcggj
new in mgdbfi
new on fcgeeo
new starter mefcdk
new tcp lggffd
newly ifffmb
newsletter iegdfk
next hfZimf
next hop nggecf
next to ehamjd
next week efegdo
nginx on qgfbgc
nginx uegZgc
ni <outside> jgggff
night $ gdgfgl
night , lcgblf
night : ngffgc
night ? bgggdo
night and eeehfl
night cdfggo
nightly nfhceg
nite iaeggn
nmap from mdgdfg
nmap megeff
no $ ncoZia
no , pbeeei
no -i ffgfcn
no : iklYee
no <n> fjefgh
no <outside> ocedkc
no ? oeegfd
no answer lefgge
no clue fgdkam
no dnat jggffg
no fkiaej
no go ucdZfh
no idea mfffbj
no longer efggkg
no mail hahecq
no matter gsfdfa
no nat nggefc
no problem jgfggg
no reply kffgfe
no route ndgfge
no syn pfegeb
no trouble sZfhgb
no vpn peegfc
nobody <outside> pecdgg
nobody here iffcdn
nobody in mleadf
nobody jodida
nobody on khapeb
nobody told ocgbek
noc jfffei
node <client> mgffee
node exporter obfgeg
node sbffde
non gehidi
non technical ceijej
none hYhkgh
none of qffcfd
noon cififh
normal ? peceff
normal pddege
not $ kXenid
not , pgfbfe
not <n> oeeche
not ? obfefi
not a fegjei
not able qaeghd
not be qcheee
not connect kggfgd
not even dlfgff
not from rabhfg
not get oeffgc
not kfchei
not open mickcb
not reach kcicfi
not reachable kjecgf
not send kfgggd
not technical iefcbq
not the pggbee
not via lgfeff
not work nYegfk
not working ffgffk
note mefedi
nothing , tbfdai
nothing back kgffff
nothing comes jfgfeh
nothing else bffkme
nothing from rdfcff
nothing in lefffg
nothing odghha
nothing on mdefgf
notice fgedof
nov <n> jgggff
nov jgggff
now $ fdjhej
now , fcdgim
now : kggggd
now ? kaefen
now jYffep
now please cfgeeo
nuke Uegjrg
number : lfgfge
number <n> gggben
number qdgdci
nurse kgffgd
o iegfnZ
o line ggdjmY
of <client> wfecae
of <far> pbhcfe
of <gateway> uYYbkj
of <host> idfokX
of <n> gffclh
of <outside> kmcfgb
of <own> mjalae
of <public> jedhfh
of <service> cqdgja
of <zone> sYcehi
of Xilhje
of a vgedac
of accept dgghle
of adding gggdnc
of all eeofgd
of an ofeegd
of changing fgegkf
of course odeecj
of dnats hdcqfc
of drop agggta
of dropping dfefng
of every fhblhe
of everything gYojef
of flipping hdgcoe
of forward bhgfrb
of input idahng
of ipv jffgeg
of it djejYn
of its jYanfm
of line fgcfki
of lines agghlg
of mail gejZdp
of moving feffqc
of my dhckjg
of our clgidh
of ours deindf
of port iiXkhg
of questions feeegn
of removing gggfpY
of services ibjjff
of setting gffgld
of sources hrcYgf
of stuff gfeffl
of swapping gggglc
of that nfeegf
of the dgkiff
of them fahiem
of these qdbgch
of things fffffk
of us cjpjYe
of what Yhphfd
off <client> nffgec
off <outside> dgegpd
off <own> pWeode
off from ggddpd
off kegfoX
off line dgfglf
off the ieffjf
offered lcYoie
office kgffff
officer kceddo
offsite kgggff
oif <zone> jggffg
oif jggffg
ok ? rbdefg
ok after egggqY
ok and nYfgii
ok for kfgfdi
ok ljfYhg
ok or oddfff
ok so neggee
ok then ggggkd
ok to gffgfk
ok with kWbggr
ok 吗 rdedmX
okafor lggggc
old ebildj
old runbook gggdZq
on $ nlgZee
on <client> mffhed
on <far> mcehkc
on <gateway> jjecgg
on <host> ifbgen
on <n> qceeib
on <outside> kegkdc
on <own> heepfb
on <public> hekdpX
on <service> jnffkU
on <zone> ngifgX
on ? oZchel
on a ncefci
on any fogZfh
on anything ckekhc
on call jYfdds
on dev mffgde
on earth jlffde
on friday fZgegp
on github ffggfj
on here iffelc
on it ocfehd
on its kfegei
on line efecfp
on mail iXikke
on monday fijcei
on my neeedh
on our jhjhec
on port dedffp
on prot nefggd
on saturday fbhahq
on tcp jpdiba
on that obgdck
on the blekYl
on this Rcmpkf
on thursday keegjd
on top dgegne
on tuesday hegffj
on udp mYdoef
on what aZcsgl
on whatever cmfegg
on which hmXodd
oncall kYgfgm
once dcghra
once i hfgeje
once it fbbllg
once the gggdmd
one $ iYghfm
one , gjfgbj
one : pfecdg
one ? taebej
one actually gggedl
one before ughXgb
one do ggggbm
one doing jgfdei
one for jfgedk
one idbhcp
one in kgfgeg
one of lkdZhg
one sentence jdhkde
ones bjkhhd
ones does hejffg
only $ rdeffd
only , lefedj
only eldgei
only ever jfffak
only syns mgfffd
only the qVegjf
only this jgggff
onto <gateway> saffhb
onto <host> laelic
onto fVgnij
onto the mdfjgb
open $ qmghXX
open , sbecal
open <far> qeedfd
open <host> ngadkc
open <n> hZeYno
open <own> qfefhZ
open <service> tfeZbi
open ? tkahbZ
open a mlafde
open an khefff
open ckhiff
open connections rbkdfZ
open for uigYeZ
open from fahpff
open on ndboZh
open or qbfegf
open port UhlZdu
open tcp plcWej
open the rdeiea
open to cqjiba
open up geihla
opened <own> kfgfgd
opened by rggdcc
opened gfbifk
opening <own> mffdie
opening pefbge
opens <n> nfdgef
opens <own> nehceg
opens <service> sghWgd
opens fine obffgf
opens rehZfe
opens up ggfdme
openssl jdhcgj
openssl s kfffge
operation kffgff
ops gfgffj
options jggggf
options mss jggggf
or <gateway> mdgeff
or <host> offecg
or a gmagfh
or alive mdffhe
or am oggbeg
or are kfgffe
or blocked ngfdef
or can hncidd
or closed ncgfeg
or did jlaldc
or do mfhdib
or does iVglle
or drop lfegff
or dropped neefff
or elgfch
or is jYgmkb
or it refffb
or just iobXen
or nah odfcjd
or no lblgga
or not pYdfih
or on bpcndb
or only jobWlf
or purely hfgfnb
or should jgggge
or shut ndcfgg
or the mfffdf
or theirs kfffff
or what tbeYdk
order icfdlh
org mgggbf
other igdidi
others gjhake
ought odghce
ought to odghce
our <gateway> pfefec
our <host> iellfX
our <outside> ombcgc
our <server> jgkhbd
our <service> kXiUis
our box qfgcga
our chleck
our monitoring lffgfe
our mx eiblgh
our networks epcehe
our own pfdgfd
our partner kffhff
our public nblaff
our published gemZkf
our rules wdeagc
our services Zdlnic
our side lejffc
ours ? segZff
ours jchmdc
ours or jgffff
ourselves ffggjf
ourselves out dfgglf
out $ rahefd
out , mggcbj
out <gateway> jffgff
out <n> nefged
out ? kdgefi
out after ofgfed
out at nggffc
out curl kgffff
out for lgdkfb
out from mdefhe
out if fefhkf
out is negefe
out lefcig
out line cfggra
out of ijddmb
out on jfhfeg
out ours jgfgff
out run jgggff
out src qffegb
out the edfhkg
out there pcmggV
out to jjdcgh
out what jgggbi
outage gfeffl
outbound , jeggfg
outbound <n> rfgece
outbound <service> saicga
outbound ? ocdfgg
outbound delivery mdheff
outbound to ogggdc
outbound ubbdic
outgoing <server> lgfffe
outgoing <service> lfgehe
outgoing kffelc
outgoing mail tfgedZ
outlook , mgfggc
outlook cannot mfffff
outlook error mefgfe
outlook in lffgff
outlook is jgggfe
outlook just leggff
outlook megdgg
outlook on pdffgc
outlook there kgggfe
outlook 报 kefggf
outlook 里 kgffff
output fagctd
outside tecfdc
over : kfgfff
over <n> rahdbi
over <own> dgfgkg
over <public> mgfdfe
over <service> pigeeZ
over and jfggff
over gfbdin
over plain phhagb
over tcp nfggec
over the icgeel
over to makeff
over udp gngYlc
own <service> hiffkb
own flfZhi
own shell rdhfcc
p <n> mefccj
p mefccj
pack lceggg
packages from mgffde
packages nhfgdc
packet $ pffedf
packet ? pfeZej
packet for qgfdZh
packet from sgedeb
packet lffjbf
packets ? gffffj
packets from mdgegg
packets has gfggfj
packets have gffgfj
packets hit ffffem
packets ikgcbk
packets to kffegf
pacs qXgegh
page $ pbakbj
page on jgggge
page qcgfbg
paged gffffk
pair jeeecn
part nfeeff
part of nfeeff
parties gmfahg
partner example kgfgge
partner mcebgk
partner's kgffff
pass $ uefcfa
pass ? ofgeed
pass it lfffff
pass or ndegff
pass qfgecd
pass that kgggcg
passed ? jgffeg
passed vZdhdc
passes ? mgfgfd
passes jgfffh
passes or leggge
passing vdfbga
passive oegfbf
password eefefn
past redfcd
paste ffdelh
patch cdegfq
path for fdifbp
path qieabi
payment provider qdfdfd
payment qdfdfd
pc <client> offeef
pc in hbpcgg
pc ldidff
pcap lfffff
pci evidence hjeehe
pci fkgdgf
pcs odgeib
peer neffee
pentest pbjcgd
pentest report qeddff
people <outside> mbbfod
people are majgef
people imjZjY
people in jfefif
people on ngjafc
people's oeddck
per frfYgf
per published hpebfe
permit it pgffeb
permit kfdcco
permitted $ seeded
permitted ? ocfgee
permitted by kegggf
permitted njgZge
permitted or lffffe
permitted to nkjaea
person , hfgkfe
person hchkbi
phone $ ndfdgh
phone , emeghd
phone <outside> lffgff
phone oefffd
phone on ncffgf
phone's efhocf
phones sfehgW
phrase aehZhs
pick elfdcl
pick up fnhehZ
picture keifef
ping <client> jffgge
ping <far> kgegge
ping <gateway> ohffgZ
ping <host> pgfegb
ping <own> wZfdfd
ping <zone> pccgff
ping from ogffce
ping the eodchg
ping to offhaf
ping vegcda
ping 不 ngfgfb
ping 到 Ztfcjd
ping 得 mdgfgd
ping 通 mefffe
pingable from sehahb
pingable weeaec
pinging <client> jfggfe
pinging <far> mgefge
pinging <gateway> lgegfe
pinging <host> lefgge
pinging qgfbfd
pings <own> ochdge
pings vddced
pivot pfggZg
pkt mfdfck
pkts gehcdp
place jffaoc
place of fegdpd
places Yjkdne
plain <service> kacqfc
plain english dehgcp
plain fbfjco
plain words gffeZq
plan degisX
plan to cgggoc
planned egggoa
planning ggffnb
planning to ggffna
plant gdfffl
players kegehf
plc khhffc
please $ endgdh
please , kiZlbh
please : gfjjWl
please Yghhil
please add ighZbo
please be igfedl
please can ncffck
please check rffefZ
please confirm mdecih
please enumerate djiief
please explain ledeao
please open ZdfeX1
please provide deljfd
please say uZcgfe
please state lefggf
please tell jggfge
please walk mgffbh
pls $ jffobc
pls , cdglfk
pls : vleaWg
pls Zffofi
pls check jbhdco
pls confirm mfdghd
pls explain sgfffX
pls open Yhfebv
pls tell ngfagg
plugged gbmdek
plugged into iboffd
plz $ ncgfal
plz rcdeai
pm kbdfhj
pmtu gfgffk
point at cbfpek
point iXejgm
point of fcnZcp
point to gecehn
pointed at jfffgf
pointed jfffhf
pointing at Ycilgl
pointing cYgjlk
pointing to fbhdfp
points fdbmdm
policy ? mgfcfg
policy accept kifYnb
policy becomes Yghhmh
policy drop kgfgef
policy effepd
policy flipped gfgele
policy forward Ygegre
policy from gfgfke
policy goes Yhgfpf
policy of dhgene
policy set fgggje
policy to Zgfese
policy was Ygggub
policy went fffgjg
policy were eggfkf
poll xaeafd
polled scfeah
poller ldfgfg
polling pafgeg
polls ohfegb
popped dbrhai
pops kfffge
pops up kfffge
port $ hmUnfe
port , ffildd
port : pffffc
port <n> ghibdl
port ? fteWid
port fgfldg
port forward ceerhc
port forwarded hTb1ib
port forwarding Zgergf
port forwards gadvga
port is fegfgl
port state jfhfff
portal jdfjhd
ports $ chdnhf
ports <n> otcbcY
ports ? dmdhdi
ports YfmpjX
ports are Zhiped
ports do tWWqic
ports end aegmhg
ports get gSerji
ports have eZljei
ports of cagnhh
position ljfcci
position to ljfcfe
possible ? ndegff
possible from mihcfb
possible qjfbeb
possible to nkfbce
possible with nggffb
post kiajff
post to llefaf
postfix <service> kgfgge
postfix hchcfn
postfix on hYhffo
postfix smtpd nggfgb
postfix 日 lgfgee
postmortem lgefbj
postrouting -o fedelj
postrouting -s efggkf
postrouting eefeli
posts refcfe
ppl in pdgegc
ppl mhgded
ppl on nehZhg
pr <n> ggfecm
pr dffegn
pr 有 gegggj
prefix efffel
prerouting -d eegene
prerouting -i ffgefk
prerouting <n> cehdct
present pdfifZ
press nfdggc
pretend Vgjlnd
previous bZhmfl
primary rfgeea
print ofefgc
print on ogbfhd
print to ofegee
printer <client> ljdged
printer <n> dbgffr
printer at mgffee
printer kbfgdm
printers eeheem
printers in ngfffc
priority gecego
private address iefkfe
private jjeieb
priya jggfge
probe at oggdee
probe nfgede
problem : mcggge
problem ? hffhoY
problem mcgcmc
prod Zeefdv
prometheus lffefg
properly lfgfee
proposal dggfrZ
proposed dgggob
proposes dgggsX
proposes to ggggsV
prot <n> klhdgZ
prot klhdgZ
protection hnbchg
proto jgffff
proto tcp jgfgfe
proto udp jgggge
protocol : meffeg
protocol kfgffg
provide cfjofb
provide the heargc
provider odfeak
proxy sdechd
public <host> saeefg
public <own> obffie
public ibmpcY
public ip lggcfg
public mail mefegf
public one oggagf
public ports hZepgf
publish $ dpYkeg
publish , hkkdde
publish <service> dpakia
publish ? cjmgcf
publish gifrhT
publish on YYdufm
publish to Zalmhi
publish 了 fTguhf
published $ mdamef
published , kijdgb
published adoteX
published on jgaqaf
published ports ecmldf
published service hrbbge
published services ffrcjZ
published stuff gclfgg
published things cfoefg
published to dbXshl
publishes deeudd
pull <service> kkgded
pull igeegj
pull mail pfhfcc
pulled gfffgk
pulls lgeeff
puppet pfdgfc
purely beglnb
purely cosmetic hfgfnb
purpose ? ffgfbo
purpose mdfdam
purpose of gfgfao
push kdcegl
push to mgfggb
pushed jbegco
pushed the hcehco
pushes vggcba
put -a fgggpZ
put a dgffjk
put fefboh
put in hdggnc
put it negYgk
put the mcifdh
put this fggfmc
putting lgfhoU
py , kgggfe
py kgggfe
q <n> dngidd
q gngibd
qa jffgge
qq lgfffe
quarter dfggem
quarterly ehgmde
queries sfgZcf
query <far> fZghrd
query <service> ndfffe
query lgfffe
question , lkfcbi
question : ljefee
question for oefged
question kkeafh
questionnaire ckmefc
questions can gfffek
questions do ggfefj
questions gedcfq
queue , kgfgfe
queue is mdfeck
queue jcgcen
queue on jegegh
quic nZeoec
quick idgjjb
quick one kcfqca
quote hddkej
r , kfggff
r jffggf
radiology kfgefg
radius jflcjb
raise lefegh
raised geckjg
ran it qdgdef
ran ofgecf
random host kchlce
random mcgkbe
ransomware dsbfef
rather heffmd
rather than egffmd
rcpt kfggfe
re iagdof
reach $ gdobgg
reach , gcnggd
reach <client> sfffgX
reach <far> jeeekf
reach <gateway> dmehhe
reach <host> khdajh
reach <outside> qgbgmV
reach <own> jeYZko
reach <public> scgdga
reach <service> ikbZjj
reach <zone> sdbghb
reach ? cbltgX
reach fgicfk
reach it gmfefe
reach itself nbmbgd
reach of hZsbgf
reach port rnZYhc
reach the jibefj
reach 到 imgbhc
reachability check qZefgf
reachability gphaed
reachable $ Zsddjf
reachable ? mfiaei
reachable by foejeb
reachable for tgfYha
reachable from rjlVfY
reachable jplXdc
reachable now ecgchq
reachable on hngalZ
reached by mgdhfd
reached fmgaie
reached from gjfdfj
reaches <own> gogdgb
reaches kodbee
reaching mYgdnf
read <service> egggld
read it deggfl
read lgeZhj
read their ncdgck
read this lmebch
reading ldechi
reading the eeedfq
reads iffeap
real aafudi
real client qggZfe
really meckbg
reason ? ofdfcg
reason sddZdk
reboot $ fgggkd
reboot ? geggdm
reboot kffeck
receives nggfde
receiving kgegff
recieve pffZhf
record eddbft
record of keecfk
recv kfggfe
recv src kfggfe
red hdhddo
red since oggdde
redirect ofedbj
redundant hffang
reech qjcced
refused $ sdfdfc
refused , pfgfga
refused <- jgggff
refused <own> ngegcg
refused from jgfgff
refused is kffgge
refused on sWddgk
refused rchdha
refused run jgggff
refused that kdfggg
refused this jegggg
refused' oggdfb
regards , pfffce
regards offfdf
register $ bigmja
register : gjfhef
register gkeifd
registry ngfffd
reinstalled lgggfd
reject kefdgj
reject reject gedfdp
reject with feeghl
rejected fffffk
related , dggfjh
related dggfij
relay <client> kffgge
relay <far> jggfgf
relay access qdhded
relay its kggegf
relay rchega
relaying qffecd
release ihedjf
reload ebigbr
remembers gdedgp
remind eaeseg
remind me eaeseg
remote desktop micjcd
remote tdfega
remove -a ggggma
remove dgggrY
remove line hbggpb
remove the bifeta
remove 掉 gcggoc
removed bffgnh
removed from dgfgqa
removes aifdng
removing -i egffod
removing cgghsY
removing the efggjf
replaced fgggje
replica jfgffg
replication ofegec
replies from jgfgff
replies odgfbh
reply come ogfgfb
reply kfgfhe
report $ djbnge
report , kgfddi
report : hgckkc
report mhbife
reported mgfgfd
reporter : kggggd
reporter lgfgfd
reports hjejfc
request , kffgff
request eikchg
requests sgfaed
reset $ gfegcm
reset ? kffgef
reset ighcbm
resets lfffef
resolve kdfgid
resolve names pcegfe
resolver on tffdgZ
resolver uffefW
resolves kgggdf
resolves to jgggef
respond iglZgg
response mgegdg
responsible lgffff
rest hlchic
restart gcgdgn
restart postfix gdgdgn
retire behfqe
return path mdefhf
return tdhfab
return traffic lgggdf
reverse jgggff
revert qafggd
review : ekffid
review 一 feffen
review 下 ggggej
reviewer megeff
right $ reefeb
right ? neghdd
right after hgggla
right kchgck
right now bdijem
right that negdfe
rip <client> jfggff
rip <far> kfffge
rip jfggid
risk hjgadk
rn $ oajidc
rn nZjhgc
room <n> gfgddm
room mggcch
root cause odfegd
root mail mfgfef
root ragech
rota gfggdj
round vegVdg
route mcffid
route to mcfekd
routed kfehfg
router mgfdfe
routes vibcea
row <n> idelci
row giejcg
rp filter ggdeme
rp ggdeme
rst , jfffgf
rst ? negfff
rst jfgffg
rst syn gfgffk
rule $ eegeki
rule , Zcehok
rule <n> agffrc
rule ? pfcZdn
rule dagcnl
rule decides udecde
rule does kggffe
rule for obgghd
rule in gehhXp
rule ip bgeekk
rule is ieefke
rule last hfggej
rule let eggene
rule lets sbgdgd
rule matched ggggdk
rule on fggfke
rule that sbfbgg
rule today gfggek
rule 是 bhimbh
rule 的 bgggbq
rules $ hdgekg
rules , bgggar
rules : aghbes
rules <n> egggfj
rules ? lhecck
rules and fggfdm
rules as kkaehf
rules do ggfgbn
rules edfdgo
rules file hgfcbq
rules is gfgfdm
rules last gdgggk
rules let kfegla
rules line gfgdZr
rules on fcfgdq
rules 的 gggdXr
rules 第 fgggej
ruleset $ qkddda
ruleset ? pfggfa
ruleset last edggem
ruleset qefddf
run fdfdlj
run on kffgff
run out bffgfo
runbook , gffgdk
runbook gggfan
runner <client> mgfffd
runner hegfek
running naeehh
runs on rbgffd
runs rbfeaj
s , lggffe
s client kfffge
s fefhfj
safe gggedm
safe to gggedm
said nbhddj
sales nicblb
same as eecgjl
same mehZig
same settings lgfgdg
same subnet pfgffb
same thing hdgfel
same way iggfkc
sanity check jgfekc
sanity jggekc
sat mdgilX
saturday ibgalk
saved fefdgl
saved my fefdgl
saw agfemj
say <client> fgngZg
say <far> lgfgdf
say <service> jfgfff
say i ifffkc
say idjalf
say in ggecdp
say no taaZkj
say the egfglf
say they kgggoU
say we Zeggre
saying mfefdg
says : nfggec
says <own> kcghgf
says <service> peedge
says connection kfffgf
says he vgfZeb
says it mgfggc
says jhfffg
says outlook jfgggf
scan to mdggdg
scanner at vefWef
scanner on dfkmce
scanner peehec
scanners in sefggX
scanners mdefie
scans by lggefe
scans lggffd
school hfhcfk
scope gjihec
scraped by lgegfe
scraped lgegfe
scrapes lefcgh
screaming gdhdYs
screenshot kgfegf
script gcfdil
sec dgifgi
second aegfgq
seconds ggggcl
secretary jfgfci
section cgcpgd
secure bdefgq
security ehidif
see $ rdajdf
see , hgdlee
see <host> hodZje
see <zone> ubdcge
see ? deihdk
see a mgegef
see it kighfb
see ljggdb
see only pfgfag
see the qdgega
see when lfgfff
seeing jffefh
seen by ldieff
seen ctstate gffdbq
seen from igmbgd
seen kekbci
seen on jffgff
sees ochchf
segment , gejgff
segment ikibef
segmentation njjbbd
segments ftbbic
send <service> nggeee
send mail lfgggb
send out neffja
send scans kggffd
send tZiZie
send through kfefjc
send to lfefdi
sender hffefk
sender is ngfecf
sending megeja
sending that lfgfff
sending to hgggpX
sends a qggYff
sends it mffgfd
sends its pgfcdf
sends pgfecd
sends the lffgfe
sends through jfffgf
sends to oggdcf
sense lfffeh
sense of kfffdh
sensors rfdcfd
sent by ohdedg
sent iegibk
sent me ggfefk
sent src kfffff
sent us hhfccn
sentence jdhkde
seq <n> kggffe
seq kggffe
served sfeZjb
server $ lgeldb
server , fidibm
server <host> ineede
server <own> hdgmed
server ? jjZmde
server at oegdgd
server be lgefgc
server by scbcgh
server for abhdeu
server get pdhegc
server in mhiafe
server is kahmia
server itself fnhbff
server kedmde
server on glcdig
server or qhfUih
server over ohgcfd
server reach sbhbhc
server reachable nmWdjd
server see lfgeff
server to vcffcc
server 的 jgfefi
server's <service> imecge
server's klaifb
service , hmgZhg
service <n> kfgeff
service gldpfX
service that ghdkdg
service we hldefg
services , fdqedh
services ZbsrgW
services are fZnjgf
services can gfkdgg
services do fpidaf
services does fZjjig
services of delmde
services on cYcsii
services that fcmhff
services we fcpgcf
services work efmdgg
services would gfkbke
servr fmgefd
session k jfggff
session on ikedgf
session qdgfbf
session to lffffe
session with kfdggg
sessions ncgefg
set gdhang
set input dfffqd
set the dggene
set to iegenb
set up lZdnZl
sets fhgeld
sets net eggfkf
setting jffflb
setting the fgggnb
settings lgfgfe
sev <n> hnfjab
sev hnfjab
shall keekde
share nfgjbc
share the kghjbd
she has nfffgc
she idfifi
she is jfecfk
sheet $ gdeqgb
sheet ckdnfd
shell ufgdeZ
shift kcficj
ship lgfhfc
shop idedhl
shoud xbdfea
should <service> jgfggf
should be kfhdid
should i kdfebn
should it rdfgfa
should mdfddk
should that raffge
should the idffmd
should this lbgggf
shouldn't sZdfgg
shouldnt infced
show jegndc
show me ikbkbg
show up leggib
shows <n> edgbgq
shows kbheek
shows only kgffge
shows this jfggge
shut ? oZeggg
shut nncdfa
side $ WtYgjh
side , piYeei
side ? gcijbj
side effects ggggmZ
side giibgg
sign fmfehd
silence mfgfdf
silently lfhWjj
silly iffcel
simple kgeffg
simple words fgfeel
since <n> ocggfe
since midnight ffgffl
since monday iaefgm
since ncfebl
since the ldhfbj
since then mgfgce
since this jffefi
since we ngegdf
single jbdlgf
sit in ufdcdc
sit nVliee
sit on jepXfg
site at vceedc
site megdei
site on pfffdd
sites jefeld
sites on heegld
sits at kgfgfd
sits behind lZemgd
sits in sbgefd
sits on pdfege
sits qZggfd
sits there lcfggg
sitting at lapYgg
sitting behind dgflhf
sitting in ncgeff
sitting nefkea
sitting on nakjdZ
skipping mfffdg
slide iekech
slow agccht
slow since adhgho
slow today ddhdgn
smarthost offeee
smpt qnddcZ
smtpd <n> nggfgb
smtpd nggfgb
smtplib jggfff
snat cfgflh
snat to bfgflh
so $ emhjfZ
so : pcgegc
so <zone> henbjc
so ? peeegd
so fhZjij
so i mbkcck
so is oeggbf
so it nffcjc
so kind hfgedk
so slow dedeho
so that jWbioi
so the ofgffb
so what hgZmbk
so which hdgigg
so who mlfaed
soc oigcfb
some cjdmak
some random rdgbch
some stranger rZgdge
somebody in teiWdg
somebody lahhgf
somebody on qZkfgb
somebody out odgeef
somebody sets Vgggsg
somebody sitting lefegg
someone <outside> hdhrcZ
someone explain fggeYr
someone igefdk
someone in mgfZig
someone on wagagd
someone out ikckga
someone sets ghgemb
someone translate fffgcn
someone wants ghfcra
something ? agfsde
something gbbqbl
something to kedfgi
somewhere ? hfglfb
somewhere mjdhce
somewhere on offagg
sorry , vcfdhY
sorry for hgfefj
sorry if jefddl
sorry qcfjcb
sorry to oefggc
sort gfedgm
sort of gfedgm
source <client> pefffb
source <far> megehe
source <gateway> afhhvW
source <host> rZghha
source <own> cfgfjj
source <zone> leeggf
source address tZhcXm
source ip lfgffe
source lobYhg
source that cqbfie
source zone hkffff
sources Z3dZga
sources are bvgfhY
sources can eohbge
sources for ethcdb
sources that dpecgg
spam fabaop
speak mmebYi
spf gebdgq
spf record heedfn
spins and mffggc
spins does mfffee
spins for pefbgf
spins forever lfgege
spins nffffe
spins when jfgggf
sport <n> kggfff
sport kggfff
src <client> lffffe
src <far> kfgffe
src <host> jfggff
src <own> mffffe
src lffffe
srever iYpmeZ
ss nggegc
ssl ncggfe
staff geeekh
staging igecfl
stand ? ocfffe
stand rcfgfa
stands cefrdf
start working dgggnd
started lYfefm
starter mefcdk
starts nfdgZj
starttls jgggge
state hhghaj
state service kfgeff
state whether pbfdhg
statement fefglf
station lfffff
status nffebi
status page odcecl
stay vbfZfe
step , lgggfd
step by ngfgec
step mgffgc
still <service> afggng
still arrive Whghub
still be bfggmg
still broken fcgefp
still browse ghbild
still come Zfhita
still deliver chghoa
still get beghsa
still have kbefpc
still jffVoi
still land kpdgab
still open iXfcml
still reach jcjdfi
still work gdlffg
still works lcbglf
stop it lghdfd
stop rbdaob
stop working dfcerf
stopped megedh
stopping <zone> rYhfge
stopping it ofeehc
stopping rbhcge
stops <zone> rgffad
stops it nhgfgY
stops uagdha
store kefgei
story hhghic
straight away ngfgga
straight into pdhbdh
straight qfgbee
straight to mhfefe
stranger lZhnbg
strict ggeene
strip -i Zffdtf
strip fgffkf
stuck at kedddm
stuck like jfgfgf
stuck mffdcj
student hfgefj
stuff $ hekbfk
stuff can fegcfo
stuff gbmegh
stuff we hZrdff
submit boYlid
subnet nYgdfl
succeed rSfhle
such a igfgbk
such kfgdie
sun dmhgee
sunday gbeldl
supplier hggedl
support enejWk
suppose -i fdfgoe
suppose dfggra
suppose i feggqZ
suppose input fdghjf
suppose line dfggme
suppose somebody Zfiepf
suppose the Yffgqf
suppose we efggld
supposed keeeek
supposed to keeeek
supposing Wgfgue
sure uegcbc
survive ? bbfhse
survive abffuf
suspect lggdge
swaks from mdeggg
swaks qegfcd
swap <n> gZhfpe
swap dfiaua
swap lines fehgld
swapped dggfgk
swapped the dggfgk
swapping <n> gbgeof
swapping dggfqb
swears it sggdca
swears mdcmkY
switch <client> mgggeb
switch qfabdl
syn $ nggfdf
syn , kfffdh
syn -j gfgffk
syn ack kfggfe
syn from kdgkfc
syn mfgfdf
syn recv kfggfe
syn sent kffffe
syn that segcbf
syn to pgeded
syn trace kffgeg
syn 这 jggggd
sync qfgfea
syns mgggde
syntax dcgcet
sysctl -w gffdod
sysctl dgggkg
sysctl net cgfgkg
system adfqgg
table bhbocl
table last gdgfgl
tablet qggfeZ
tablets sbffgb
take $ dpbcfk
take -i cfffof
take <service> tbhfZd
take a bdgefp
take away fgggjf
take hiiYle
take out ahhfqa
take the dfggme
taken jcfdoc
taken out Zigbvb
takes ddffoh
taking dbgmpY
talk <service> lqefeX
talk gigbkf
talk to hhhbkf
talk with qeeggb
talking rfgegZ
talking to ofgeha
talks regegZ
talks to regega
target <own> nefbgg
target is jggfgf
target ldjlbb
tcp $ pkbfea
tcp , kifjcc
tcp : dneegf
tcp <client> ndgeeg
tcp <n> kjfjcb
tcp ? jlfghY
tcp closed nffeee
tcp failed obfeff
tcp fjfigd
tcp from 2ddZea
tcp ip dfgeen
tcp is rcecfg
tcp on vjdXfa
tcp port kjeifa
tcp reset ffegdn
tcp session ocdggf
tcp syn sfgaah
tcp tcp jfffeg
tcpdump jfggfg
tcpdump on jfggfe
tcpmss clamp gfgffk
tcpmss gfgffk
team $ jfffck
team , ifijga
team jcghfh
technical eehidj
teh <host> hckjgc
teh <outside> hcmgee
teh <zone> rbhifY
teh rYlggZ
tell idgndd
tell me nchidc
tell the jhdkdd
tell us leffff
telling me mgffgc
telling ndffff
tells me oggehb
tells rgfdgZ
ten cgfcjm
test ldhjbe
testing kcefih
th glfbdk
than <n> jUfikk
than Wpegkf
thank jfbndf
thank you jfbndf
thanks $ gdilfc
thanks , iefefl
thanks kdbgfl
that $ kZfmkb
that , fefdmg
that <client> mfgdib
that <far> ogefha
that <gateway> ofegcf
that <host> kegiee
that <own> ajdkfj
that <zone> mWiclh
that ? qUggld
that a qcfZdl
that address hdgkgd
that are gfkkeb
that arrives oegbgg
that be pdgcch
that can dtcdhd
that connection kfffff
that could jmdbjd
that do Zeggmj
that dropped negfgd
that end iXioge
that even pfgdfb
that expected kfgfge
that fix fggfke
that for cfgajn
that from mefege
that get uegafb
that gets eogZgg
that go ogfdfe
that going gdgpdd
that happen jfggfg
that host jejcgg
that in jeeihe
that is clhicf
that it iefekf
that let legfpW
that lets hpclcZ
that line gefbil
that matters lfgedi
that may Yrfgka
that no dspacY
that nobody llZdgg
that ok lffgeg
that on miebdi
that one degfeo
that open sZcamf
that or idfcik
that our qfdfgb
that out kgfgff
that packet hefpbf
that pass kgffeg
that reset kffgff
that rst jfgfff
that so pgbieb
that still nffgee
that stops segccf
that tell pfeefd
that the scggcc
that this hegkef
that through kgfgeg
that traffic odfege
that us ogfcfd
that was lefeej
that we ccliie
that work jkgcgd
that would lggdfg
that you dfgcfo
that's nffcid
thats vecebe
the ' fffgkf
the -i efffji
the <gateway> mfffef
the <host> kgckee
the <n> gghdmd
the <outside> iYkmhb
the <own> daejnh
the <server> ubfbef
the <zone> hhcfrZ
the access epdche
the address fbgnie
the annual fkYlgg
the answer ueggeW
the asset gfdlgf
the audit ngehed
the auditor jgcihd
the auditors dnbofb
the backup gffffj
the bank dilcei
the board ijfflY
the bot ddlkch
the bottom ggffmc
the box zbhZgY
the bridge lbgggg
the browser lggfef
the build jgggfe
the building mdgegf
the cab pffcjb
the call pbdefh
the capture mggfde
the cert gfgefk
the certificate dhgcgm
the chain ieffmc
the chains qgfgfZ
the change fdhefm
the client jdhjgd
the complete hhgmfZ
the connection nefffd
the conntrack gggefk
the consequence agggrb
the cpu efddfp
the ctstate eeheqc
the current gjddel
the customer hdgmfc
the customer's glefeg
the deal hfgdfj
the default gffdhk
the desk nfgcge
the dnat rZaieh
the end XaispZ
the entry hegdcp
the far mefedi
the file Ycgkfr
the filter leedld
the firewall fnckee
the fix bbfewd
the folks vahdga
the forward kffdif
the full hjargY
the gateway ucifdZ
the gdeeli
the guest icegeo
the guy mfddfi
the guys mgefee
the gw khghga
the hairpin hehgnZ
the handover cgijdi
the hell kagffl
the helpdesk kfffdi
the host nealfd
the impact bfhbtd
the incident labidn
the inner lggffe
the input afggoe
the inside dagpgg
the internal mYkife
the inventory gejmec
the iso eniefc
the last ichbji
the latter oddhfe
the line hcebqh
the list dlfleb
the log lffgfd
the machine odgdfe
the machines lggfee
the mail cegebs
the maintenance ahggne
the masquerade Xdghoi
the migration fffkfg
the moment fhcgcn
the move mgggbf
the mx fcdehp
the nas effffl
the nat iifdWp
the needful ickfeh
the network lidddh
the networks cqaeig
the new hcdjco
the old kcejkc
the one kdghbi
the only kgegeg
the order fegdlh
the other jZffgm
the others dgfgjg
the outgoing eecgof
the packet rggZee
the packets ifeffj
the page lggged
the patch cdegfq
the pci idlggd
the pcs ncffgg
the pentest ikeffe
the people ogcfic
the phone ohfbge
the point ihdbdp
the policy kggfff
the port kbdkkd
the postmortem jadhcp
the previous hgffbm
the printer ficddp
the printers pffgfa
the private pcgffd
the public lflecd
the published cfrZlc
the purpose gfgeZp
the q mhdfhb
the queue hdgden
the real egfnhb
the reason offWfl
the record fhflde
the related dgegmf
the relay kfgfff
the replies ndgeef
the reply kgggfc
the report mgedei
the rest ilchgc
the return pdffed
the right ffgefl
the risk ilhdee
the rota gfggdj
the rule dffgfn
the rules nhgfXh
the ruleset oefeai
the same jdgagl
the scanner gkfdgh
the second kefcdm
the services gXtjfa
the site lfgfef
the sources emeffg
the stuff hZrdff
the switch mggedf
the syn mfgeef
the team ibined
the thing kefidg
the things hepXke
the three fbchkl
the time leffgf
the tls cdhdgp
the top bifeod
the traffic Zfgmfk
the vendor gddlfi
the verdict ohhagc
the very hgggnZ
the warehouse gdfedp
the way oeidcf
the weekend efgefm
the whole ejhjga
the wifi iffben
the wiki kgbkff
the yearly gljcgc
the zones epedhe
their <service> mbegkc
their mail ldeggg
their pafefg
theirs ? kfffff
theirs kfffff
them $ iiamed
them ? lfgfef
them lfgeal
them out ngfgfb
then $ lcefjf
then <zone> fgggke
then ? egggnb
then be fgggjf
then fhhdqY
then get beffof
then nothing jggfff
then reach fgggje
then silence jgggef
then the nfegfc
then use gffgke
there $ kdlWhi
there , pZgfic
there ? jbhgkd
there a iacmdl
there and mihdcf
there any nbhlcc
there anybody dneehg
there anyone bsfeef
there anything rQhocg
there for flddap
there is hbikff
there jgllaZ
there no ffffbo
there on pfdeef
there to ofefgc
there's kjfdbi
there's no jfgdao
these , hgggid
these days ahemgi
these in jgffgf
these jdckkc
these on lffejc
these rules pcfgbg
these two iggfla
they ? qefdfe
they are jefdle
they arrive udhbag
they can't lggfee
they come ngfgcf
they get jcfcgm
they have qgeega
they iVhhgn
they see tcfcia
they send hgfgma
they use leheka
they're peeedh
thing $ kgfefg
thing , hbiago
thing ? migede
thing hjicZk
things : fhfcbq
things Zdiicr
things can ffgffk
things may gffefl
things stand tbggfa
things we ehsadf
think bkekdi
thinking about fdhfnd
thinking dggfqa
thinking of eggfpb
thinking to fgfgld
third rdcgfc
third time pffggZ
this , kffgff
this : jeffej
this <gateway> ZYmpfg
this ? lfffic
this and igffZn
this bot cgfffn
this box hkeeeg
this channel fggffk
this do ggfeel
this fghici
this firewall hhdegj
this for fifddm
this from hfdffl
this gateway djgocd
this get kgfgff
this gw kkkeeY
this in iefedl
this is lfgfja
this let jfegan
this morning gdfegm
this on jgffff
this one dggeco
this rule bggfhk
this ruleset mcfbhj
this so lfffhd
this tell lgfeff
this telling mgffgc
this thing djkeff
this week nggffb
this weekend gYfdjp
those Znifeh
though odggfc
thought hdehfk
thoughts ? ndeedi
thoughts nefecj
thoughts on efgedo
threat qefcgd
three <host> kfbbng
three hcehco
three of lggfee
three things fafchq
through $ qegeec
through <host> kfffff
through <n> peefdf
through <own> iUatgj
through <public> kdekef
through ? vffdad
through hhihZi
through it nbifhb
through l agggfo
through line feffZs
through mail hekidc
through or jpfXff
through the hdjcfk
through this jnkedX
through to fkgfjc
through us kfffgf
through what offdgd
throw at gfeddo
throw cfeelk
thru $ oefeef
thru <own> qcfggb
thru ? nffdhd
thru kiidec
thru mail mebnec
thru or lfffgf
thru this ikmcfa
thru to rgeXie
thunderbird at lbgjdg
thunderbird can't mggfgb
thunderbird in lgfgee
thunderbird just kggffe
thunderbird on kfgfff
thunderbird qagjfa
thunderbird says nffeef
thunderbird 弹 mfffge
thursday ? gdggap
thursday and gdffco
thursday idefjh
thx $ dijhdh
thx , feedeq
thx dhjfck
ticket $ lggddh
ticket : mndgdZ
ticket <n> oefdee
ticket from mfgegc
ticket inc ffggej
ticket kgfcbn
till mdgdgg
time <n> ifggci
time here fggegj
time i lggggc
time jggdid
time out piiZfa
timed mffffd
timed out mffffd
timed out' kgffff
timeout $ qggffZ
timeout , ofefgc
timeout <n> kegfff
timeout ? lffgge
timeout vdgfcZ
timeout 了 ndefhd
timeouts offfec
times nbhfhe
times out obhffe
tls cert echdgo
tls certificate degego
tls jahagp
to $ jVqgfg
to , hbrcfd
to : kfggff
to <client> hiYklc
to <far> ncfchh
to <gateway> indYnb
to <host> kebgih
to <n> lgdXjk
to <outside> kigfed
to <own> heecli
to <public> qbfkeb
to <server> lfffge
to <service> jfdici
to <zone> wgbYhb
to ? fluZeW
to a idehfi
to accept fgfdpc
to access fhkfee
to add ocedpY
to address nbffgg
to answer mceffh
to any gmhgdb
to anybody bsaffg
to anyone Zifpgd
to anything dpeffd
to append geggrX
to arrive mkbfcf
to ask lffdeh
to be jleede
to blame jgfgfe
to bother kfgfff
to browse kfffla
to call kefgff
to confirm nddchh
to connect kfifee
to delete dggeji
to deliver odgeee
to do kffdgh
to drop Zgggqe
to email jchgdj
to establish hkefhd
to fetch nghcia
to get hihbfj
to go hhgflb
to hand dYljfj
to have paebnd
to hit goebkb
to host ldgggf
to initiate ikgfgc
to insert dgghld
to it hghhdh
to its jmeefd
to itself negbhf
to know gihlaf
to leave kffffg
to mail koehfW
to me egbjdn
to merge gggedm
to mx kgfgfd
to open lhibbh
to other rffcee
to our obgbig
to ping elefie
to pmtu gfgffk
to port mqdXgb
to post kleede
to print kffgff
to pull mjdefd
to push lggglW
to put iggfkc
to query ijefgf
to reach gjkeed
to read degggl
to relay ufgbfa
to remote oegfgb
to resolve kffgfg
to run odffgd
to see eidocf
to send kahejh
to set iffenc
to something Ygftef
to source bfgflh
to start hjeffg
to state gmefge
to submit jfgfhd
to take gggcle
to talk fkfcej
to tcp qqbbbb
to teh tZZihe
to tell offfgb
to that sfedWj
to the jfigfd
to them rZfbhh
to this hfgfej
to traffic dfgdgo
to understand jeefdl
to us nffdgf
to what ccbtck
to which iZkmdc
to work ubgecd
to write gkfcgi
to you feebfr
today $ jcfcjj
today , kcgeel
today ? kgeXim
today gcfZhr
together dhkegf
told me pbfcie
told oYighc
tomorrow aeffml
tonight $ hahbdr
tonight , icfcgn
tonight ? kiakZk
tonight fcfblm
tonight's kffajh
tonight's window egggkf
too $ negcid
too , fYelhl
too ? okbYfj
too fdjail
too much fefdof
took hbfhii
took the gccicq
top ajgfme
top of bgfhme
touch oekacg
touch the lffffe
touched gcggfl
touched line heggcl
touched the gcgggl
touches ngfack
toward <far> lfgfeg
toward qggcce
towards <client> oeiefb
towards <far> mpcbfc
towards <outside> ZVfoln
towards <own> hYgmif
towards <zone> pdcbjg
towards iiahgh
towards the pdgcch
trace , jfggfg
trace : ngggag
trace <client> rbedhd
trace <far> tfgegX
trace for rdfefa
trace qffeec
trace tcp ldgffg
traffic ? kgfddk
traffic from obijdc
traffic get kfggge
traffic kebihf
traffic of negegd
traffic to dddmgj
translate fgggZn
translated vbafgd
trap kefgfg
travel qfffga
treated kfgdie
tried qZifdf
tries fdgped
trouble qbfggd
true ? vccdee
true oioYfX
true or qebcgi
try mcfdek
trying <own> jfffff
trying to mhhhbc
tuesday , gjfcfk
tuesday ? gfheek
tuesday ffdbin
turn ldfbij
turned gcfkei
twice and oggffa
twice lghgfb
two lcbehk
two things gfchdn
type <own> mefgfe
type maggfh
typed kdgfgf
types <own> tgfZZh
types uhgZZf
u do hcfdgm
u jcebfq
udp $ hhgfid
udp , offfcf
udp -m fffgfk
udp <n> lhfged
udp ? kffgid
udp dport fgfeXs
udp from neggcf
udp ljfibc
udp ok jfggfg
udp port sfdeiY
udp spt jgggge
unable qafdfg
unable to qafdfg
under gZbqke
under which kccjdk
understand hffdcp
understands fgfeaq
understood fffdar
unknown <gateway> pfgefa
unknown gfggjd
unlike pbecdk
unlike the fgfgfk
unreachable pffgXj
unreplied jfggge
unreplied src jfggge
until iffcgl
until it mfgdfe
until the njeedd
up $ qcggfc
up , lhgbid
up : qbghga
up ? chgkdi
up anywhere fchlfg
up as iegdnc
up at jggidd
up by lfgghc
up for fXelcp
up in gmecei
up ldXjgi
up mail mdgfge
up on ifhmfZ
up there nfdgfd
up to ffgeem
up with mggcff
update iggcbn
updates over sggaag
updates ucgefZ
upgrade iefefk
uploads nhgfda
upstairs lffgge
upstream mffefe
urgent $ gcfchp
urgent gcfcfq
us $ fkijbe
us , negdeg
us <host> lgfggc
us ? jdicfj
us feiejg
us on nffgfb
us or offcff
usable dirdce
usable from mdkdee
usage $ hcfdeo
usage ? hdfdeo
usage hbgceq
use $ cfnffg
use <n> lcfife
use <own> hoXepZ
use <public> ndedie
use <service> mhcZlf
use ? ggmcge
use hgkdhd
use it cmffgh
use the jhddgi
use this gdcchq
use you bfgdgo
used hidnbd
used to mmcdfc
user at ngfgfa
user is mffefe
user jeggeg
user on lfffgf
user 用 lfefff
users in jeefld
users jkhehZ
users on oefggc
uses pdgclZ
using <public> odefff
using obegfg
v <n> idjjcf
v idjjcf
vendor , pcgcYn
vendor hbfjel
vendor wants hefhkd
verdict ? reegdc
verdict accept lggfcg
verdict for rghYfd
verdict offefe
verify pghgeX
very dggfij
very same kgfgeg
via <host> kfffgf
via <own> kdgihd
via <public> oegcff
via <service> uXgbfg
via rZghed
viewer rZgfee
visible from nakged
visible oakged
visitors iceclj
vk <own> nfhefd
vk nfhefd
vlan <n> lbgcem
vlan mafcem
vpn mYgear
vps ldffhe
vz <own> njgead
vz kmgfae
w feebmk
w o ggfimZ
wait jnajea
waiting $ bfdfnh
waiting feeemh
waiting on ifhfcj
walk me lffdcj
walk nffdch
want <service> mgfceg
want a hZfhdp
want fkgcje
want to iigdeg
wants <service> qcfbeh
wants a iijeah
wants gliegc
wants it ficmge
wants the fghclf
wants to hjjfce
ward mffegd
warehouse abgdgu
was accept Xgggvb
was fine kggggc
was it gegfel
was jbfgdm
was moved ohgcgb
was on fdfggl
was refused lggfgd
was that eZhkco
was the hchfZq
was told qgcafh
wat does gggedk
wat hZjjfg
wat happens sieecZ
way ? kfeigd
way back nfjded
way do kgfggd
way does ucddee
way for qfgWhg
way in vgeUfg
way into mlcefb
way of qcdhdf
way out sefdec
way qegdia
way to ogedfd
we ZgjlmY
we add cgfhrZ
we are biZkne
we block eggfke
we blocking jfggfe
we delete agghqb
we drop jffcpa
we expose Yfmnha
we flip gffene
we forward dblrgY
we get ldfeke
we got iXjlmY
we have oRmocc
we let qdfceh
we lock ffggjf
we lose hehcjh
we moved ogfgcd
we need iaddfr
we only clWkfm
we plan dgggnc
we publish lihkfV
we put ffihmY
we remove ehfhpY
we set bfgfnf
we take cffgpe
we took ggggje
we want hdggld
we'd eggfnc
we'd like eggfnc
we're gcgcgn
we've got hebneg
we've iebneg
webhook sffeae
webmail ocedei
webmail on ofcfff
website qdeahg
websites ogZhge
week $ kfffdh
week , cfkjdg
week ? ebgdfs
week and mfffdg
week jYjgbn
week on eggfgj
weekend fdfdim
weird gfggdk
well ? hlcbfj
well fidZlk
went edgemg
went to effgkg
were accept eggfkf
were aegdpi
were taken fgggna
were the Xefgko
what $ dlelag
what <gateway> qfdffb
what <zone> deochh
what ? oZegig
what Zdjlje
what about tmcbfX
what all dZmjke
what are deglfh
what becomes qfdcge
what breaks gggdpb
what can Tgomeh
what changes aggglh
what dies fdfeqc
what do bhlife
what does bgldZp
what exactly fjkeWl
what gives nffeef
what happens igfcnc
what have celoec
what if Tegcsn
what is iankUl
what it hffedm
what it's ggfeZq
what kind gfeefm
what kinds gffefk
what line gffXfs
what of gZphhd
what on hfffZq
what opens gfgepb
what ports cndhhe
what published eelfgg
what services cpnbag
what sits abgtff
what sort gfedgm
what source lfffgd
what stops lefejd
what the fheicl
what this hdakco
what will dgeinc
what would aghdqe
what's bYksYk
what's behind beethb
what's exposed Pfsnid
what's forwarded bdgqic
what's going qgdeee
what's it hgfefk
what's line hefYds
what's on fgbgfn
what's published bcbpfm
what's sitting dggkgf
what's that fhcfen
what's the jdeYjm
what's this kffedi
whatever jlibfc
whats behind Xbirie
whats exposed Woilfc
whats forwarded gagmhg
whats gcgmgf
whats going lfffff
whats it ffgegk
whats line idhbTy
whats stopping lfgffe
whats that gfgfdl
whats the jcfbhm
whats this hgfecn
whatsoever fpfdha
when <client> kfggef
when <far> nehdff
when <host> udebgc
when <zone> tbhhcb
when ? fbibes
when a kdgfgg
when does begefq
when he lgffjb
when i hXgmnb
when is fffggl
when it negZld
when it's sgcaak
when line gfffle
when oagZmf
when our kfffgf
when somebody ubdcdg
when the nkfedb
when they pfhedd
when was gbjago
when we dbghqd
when you kfeigd
whenever rffbfd
where $ irbhcb
where ? sbdnXe
where can ckleee
where do rYhobZ
where does kjeodW
where in Yefmji
where is gsfZee
where kjdljU
whereas mggged
whether <client> ndffff
whether <host> sYfefg
whether <zone> ubdahf
whether a oedegf
whether hosts ldghge
whether the ngfede
whether uZfdee
which <public> acfxia
which address njdcfe
which are glgdge
which box bbbyfd
which elkkZb
which inside vVkfeb
which internal pbdihd
which machine Vhfwed
which networks etacjd
which of bkilfb
which ones efkhge
which places bmneZh
which port feglgf
which ports dalrga
which public hZepgf
which published ehrXgf
which rule rbggdc
which rules needhe
which segments Xtffhf
which server pcdkfb
which services Venmhg
which source ohgcfc
which sources bsfbhe
which way rdefee
which zones bvdahe
while lggfcg
who VxdYji
who added ffgbfo
who all cqedhf
who answers lXhpde
who approved hbhbeq
who can augfga
who changed hchdeo
who could bjgesa
who edited gdgfap
who gets dtfdiZ
who has eqfdcg
who is epbkfa
who loses gdghtV
who pushed hcehco
who reaches focchh
who sends kfggff
who took gbcigo
who touched gcggfl
who was cdgfcr
who'd fhdcog
who'd notice fgdcog
who's Zufdge
who's able gqffgY
who's allowed erfgdb
whoever blfdem
whole <outside> aojrXa
whole ejhjga
whom ? fzfUiZ
whom bqdjga
whos bwddfd
whose fmcdcl
why $ neffch
why <client> oYggid
why <zone> uafhfZ
why ? jedceo
why can iahehl
why can't nZgehi
why cant rdgcgc
why did fefefm
why do nbfcaq
why does kohdeZ
why has cfgfbr
why is hdeefn
why jdfdco
why on qefffa
why the nfggga
why would sahhbd
wich ahmoca
wifi deeceu
wifi in fggcdn
wiki jdfjch
wiki page ggcjej
wil gffgjf
will <client> mefekb
will <gateway> jgfgff
will <own> neeghc
will <zone> aefgpg
will a lgfeeg
will be gggioV
will it teecbg
will kfhgjZ
will mail jffgff
will that jhghlX
will the pegfce
will they ogeefe
win <n> kggffe
win kggffe
window $ edfffo
window , khhgdd
window : ghgerV
window ? gfggao
windows cehdbt
with -i cefhqb
with <client> kgffgd
with <far> ofehfc
with <host> ubfffa
with <n> pefcid
with <own> jcdpde
with <service> edfeil
with <zone> ehfbgn
with a gnfZjf
with dgfglf
with his kgefgg
with it wgeWja
with its kdfked
with my efgocf
with no efgflf
with port obefoY
with tcp ffegdn
with that mgfgjZ
with these kdeflc
with this jcgfoa
with what mfffcg
within gaodei
without a dfgodf
without ddgfvY
without going kgfeff
without the gffeme
without trouble offfbf
won't qbfgfc
wondering pcgffe
wont load segega
wont udgffW
word idffek
words $ gegkfg
words , gggfdk
words ? gfffcm
words a fdffcp
words for fggeXt
words gffjdg
words please hggiWo
work $ kcicek
work , pgXhhd
work ? llfagd
work for sZsVjW
work from fodbfh
work gmkVej
work or offdef
work out lcdjeh
work through meffge
work with jgdefj
work 吗 geffmd
worked lcgegh
worker sZgegc
working <outside> odhgec
working ? lfddmc
working pdcahh
works $ chldjf
works , pfeeee
works ? qahekZ
works fine kffgff
works for ecodek
works from gmibfe
works nfiYhf
works or pdegfe
workstation <client> lggcgf
workstation in nbfggf
workstation ndfegf
workstations pegdef
worry hkgZkd
would -a ehfbrc
would <client> fggfnc
would <far> lcgeke
would <gateway> lYhhhg
would <host> kgefic
would <outside> fffeme
would <service> rbcifd
would <zone> geghmc
would a lfgfhd
would adding efgdsa
would an tdbedh
would anything mffehd
would bZfevg
would be afehog
would become hhcdpd
would break bggfpc
would change ahhgpb
would deleting feeeoe
would happen gfdgij
would i ffdgkg
would it cbjekl
would like kfgjfb
would mail nggfbf
would removing ehgele
would still dbhhqd
would stop ieddod
would swapping dehgpb
would that kdhclf
would the ngffec
would we qdeegd
would you eegdcr
write hjfcfj
writes ngeged
writing : hmZehg
writing dhgjfg
writing the ejbkgh
written kfdZjk
wrong $ oggggX
wrong ? lehffe
wrong oegcef
wrong with lgfffe
wtf $ jgfgff
wtf does gggfan
wtf is hggfam
wtf jfffam
wy pcfegf
x <n> jgggge
x jgggfe
y kkfcch
y n ikgcff
year gahgjj
yearly gljcgc
yelling gggfek
yes ? mdfdgh
yes kdmgea
yes no lfjegc
yes or oboagb
yesterday $ ffgfgj
yesterday ? bfggfn
yesterday hefeem
yet ? ecgYht
yet oZgcel
yo qaffbj
you $ ffbjgl
you , fggefk
you ? feedep
you and fffdfm
you be kgfdbl
you check nfhgah
you confirm pbeegf
you could iggfdk
you do jaabgt
you explain fggddn
you good gffegk
you have dgeigj
you kcffdl
you list elhidd
you look gffffk
you make hpdcff
you must pdheed
you please jgggai
you put gggeZq
you restart hggdel
you saved gfffgj
you stuff fcfdgp
you take cegeeq
you tell dfengf
you understand fdgedp
you walk efggdl
you're a ffcffm
you're edjgdl
your <gateway> mgfdef
your nZhcih
yum kfhege
zabbix <server> lgfgdf
zabbix agent lgfgee
zabbix jZidgm
zebra lfggdf
zone , gpcefd
zone <zone> ncfggd
zone mofZgb
zone that engbgg
zone 可 drceic
zones can cnegfg
zones g0cWfb
zones get dshbgc
zones have Zpjfgc
zones that gnecge
一 aiggih
一 下 dhfjfh
一 个 jahfjg
一 份 efimdf
一 共 fZniff
一 句 pffgea
一 台 ikhcgd
一 条 afggnf
一 样 hgdffk
一 步 peeegd
一 段 qZeegg
一 直 mffffe
一 眼 efgffk
一 行 mffeXn
一 路 nhbfgf
一 遍 lfhgef
丁 ofgeed
三 fejZkk
三 条 gfgimZ
上 $ eifjeg
上 , kdhbdm
上 -a fgggsV
上 -i cfggra
上 <far> hgdgkf
上 <gateway> fnffib
上 <host> vmeYfW
上 <n> hgfedl
上 <outside> negffd
上 <own> dqeceh
上 <service> lehbej
上 <zone> jXghuX
上 ? gjhddi
上 curl negefd
上 hgchje
上 一 hajlci
上 不 xYeffb
上 了 YZfvek
上 做 fegmfe
上 到 knaahg
上 去 oehVcn
上 发 hfcoha
上 吗 uYZnYi
上 好 ldfbel
上 得 oYfdnd
上 执 lfggfd
上 报 kfgfff
上 映 jRiujZ
上 是 nefdge
上 有 gsdYcj
上 海 fefeep
上 的 kdgedk
上 看 pffegc
上 线 gcgdog
上 网 xaZfjb
上 这 mddcpa
上 都 gYepgg
上 随 naghge
上 面 fadsbi
下 $ faihfl
下 , mgcjce
下 -a cfffas
下 <client> 4bhYhT
下 <host> biZubi
下 <n> egfgdn
下 <own> fqbeeg
下 <zone> oegcge
下 fihhdh
下 github ffgffj
下 infra fdhffl
下 mail edggco
下 午 ffhdfl
下 是 lggggb
下 来 hdnbdj
下 班 dedjfl
下 第 gfggej
下 规 eeggaq
下 这 hefgWs
下 面 idgflc
不 $ sZfihZ
不 ? tbcegd
不 ghecii
不 上 hlfbbl
不 了 odhfga
不 会 kahekf
不 出 pdgeef
不 到 ojgcgZ
不 对 effdgo
不 开 qffeec
不 懂 igggYn
不 放 ndgggc
不 是 ffcggl
不 来 kgeggf
不 管 Zrhche
不 给 lfgfge
不 能 tYeffe
不 行 qffgfZ
不 要 ncggib
不 让 qeffga
不 走 mfgedg
不 过 rcfffd
不 通 meecgi
不 限 boefhe
东 celjfg
东 西 celjfg
丢 $ megfff
丢 ? gghdek
丢 mggedf
丢 了 mggged
丢 吗 hffjge
丢 弃 kfgfff
丢 掉 qffcef
丢 的 lffgfe
两 gdgene
两 个 kfefei
两 点 fefegl
两 行 ddhfne
个 $ gddlje
个 , kfgggd
个 : lgffdf
个 <n> kkdefe
个 <public> Xpehfi
个 bot ddgcgq
个 hkfcck
个 ip ldfjfd
个 port ebcrie
个 pr fegfgk
个 rule fgffel
个 例 fffefl
个 包 lgfcgg
个 口 gdjedk
个 地 mXeweY
个 对 hmachh
个 改 ffhffj
个 是 jfffff
个 服 giekfd
个 机 ffffhk
个 流 pdgcff
个 清 clihhb
个 端 gjkgfa
个 网 fiihfc
个 连 cgffgn
中 idgham
中 了 kdfheg
中 午 fdfchp
中 哪 ngfbge
中 心 fggffk
中 间 hegkgc
为 jbefkg
为 什 lddejg
为 啥 sWfgbj
主 kgekdd
主 动 nhfded
主 机 hgflec
么 $ kWmjib
么 , fgfgej
么 <client> qgffea
么 <zone> 4VideX
么 ? sdgcdf
么 fchfik
么 一 offfjY
么 不 hcfgco
么 作 gggfek
么 原 leeffh
么 变 ffggkd
么 后 fggfmc
么 回 kgfgfe
么 处 legefg
么 影 ggffje
么 意 fgggVt
么 打 pfdffe
么 时 efgffl
么 服 ebbwha
么 样 efmcie
么 没 fgfend
么 流 gggfej
么 理 fgggdk
么 用 fefefn
么 的 gggdbo
么 端 ZYY2kd
么 被 kgfffe
么 解 jffggf
么 走 sffbed
么 进 nffefe
么 连 oUffeo
么 问 fdeefp
之 edhglg
之 后 edhglg
之 间 reefce
也 dheanj
也 不 sZgiec
也 加 cfggne
书 ibfdfo
书 面 pefgec
了 $ mghgbe
了 , gedhem
了 : redfcf
了 <gateway> figean
了 <host> hcZmem
了 <n> jfckka
了 <outside> oldcfc
了 <own> iieeej
了 <zone> fkZenf
了 ? ajlchi
了 cehhfl
了 一 offgfb
了 三 ehkdhg
了 之 ggeefm
了 什 eYlmgf
了 以 ggfgqX
了 会 gegepc
了 信 pcghcd
了 几 dbineh
了 吗 ifgcjg
了 吧 efffpd
了 哪 ccinfg
了 啥 Xofoec
了 多 ffejfh
了 怎 degego
了 没 haejfl
了 网 vWeejd
了 还 pdfhga
事 $ oeffef
事 ? effdhm
事 kgedgh
事 反 ldfggf
事 在 ndgeff
事 打 ndgefg
事 用 lefgef
事 能 qaghgd
事 说 jfggff
云 jffgff
互 qbdgjb
些 $ geqdfc
些 , diblgh
些 Yjmked
些 port gmToie
些 source aoeehg
些 zone grcbhd
些 东 ccncji
些 人 cqeehc
些 什 fYnhei
些 区 gobbhg
些 口 Qrjiid
些 啥 gVoeen
些 地 eeodgf
些 对 gbochh
些 服 ddgnie
些 来 Zuddgf
些 流 efeekj
些 端 ddimgd
些 网 evaakb
些 问 geefgl
交 换 kggggd
交 接 jcjhfg
产 fffjei
享 <n> ndfhgc
享 ndfgfd
人 , pfegga
人 leoYbi
人 上 mgeffe
人 在 meffge
人 怎 fdedgo
人 求 ggfgan
人 用 hfckgg
人 看 fgggej
人 能 slYbiZ
人 访 taecjc
人 话 fgfgWs
人 连 hhnfZf
人 问 mWdoge
什 dchhik
什 么 dchhik
仁 mfdggf
今 kfedfk
今 天 bfeffq
从 <client> qffded
从 <far> odhcff
从 <gateway> ralaha
从 <host> oedcld
从 <outside> gfdnhc
从 <zone> tajdga
从 lcijec
仓 lefgge
仓 库 lefgge
他 meddhh
他 们 mfdgic
代 oefefe
代 码 kfggee
以 $ jffggf
以 <service> fmfegd
以 access cifeen
以 hjebgi
以 reach dqcege
以 上 lZfgdm
以 到 atdbid
以 后 jehena
以 吗 nehffd
以 用 qbgfhb
以 直 oefhiY
以 访 cndekd
以 连 lhlchY
们 <gateway> jfgffg
们 <host> oiddha
们 <own> qcgdfd
们 <zone> kgfegg
们 kbijfe
们 哪 kbgnfb
们 对 fbimff
们 现 ihmfhY
们 的 lgehee
们 这 ledkgc
件 $ iYldhj
件 , hjgdff
件 <n> fffhld
件 <service> jfggff
件 ? jfgggf
件 lheegf
件 到 dhfkfg
件 发 pdfedf
件 吗 mbegif
件 第 efgfdo
件 走 nfffee
件 里 efgeco
任 gngdee
任 何 cnbegk
任 务 ncfhfe
任 意 glhfgb
份 , eeflgg
份 ifhkde
份 清 egijef
会 drop oeegee
会 hhghka
会 不 kahekf
会 些 gfddeq
会 做 rdecak
会 出 gfeamj
会 到 mYZohh
会 命 ngfbfg
会 回 pgeZbl
会 在 qfcfde
会 多 ihedpZ
会 好 jghhjZ
会 干 gfffel
会 影 fdgcjk
会 怎 jblekb
会 拦 kgggfd
会 挡 leffgf
会 放 mfffeg
会 断 ahggod
会 是 pgbdfg
会 有 gfgflc
会 经 ofcdgg
会 落 hfcild
会 被 gfgkdf
会 走 mdckgd
会 转 ercbhf
会 通 yTgdqU
传 , kggggd
传 lfffee
传 到 pffgce
估 gegend
但 mffgfd
位 keggib
位 置 eegfkg
位 老 ngdgdf
住 ngfgfb
住 了 mffffd
体 hgffej
何 fmddfi
作 gegegj
作 用 cfhehk
你 ddfZir
你 会 ffebeq
你 好 iedeeo
你 怎 gfgffj
你 能 ffeefo
你 都 gfceep
使 mefcam
使 用 mdebgk
例 ffgegk
例 子 fffdfn
供 <service> jfgffg
供 pdgafh
供 应 ffgffl
依 pfdcef
便 ghgdej
保 khbjfe
保 检 ikaggg
保 测 jifefe
保 要 iaemhe
信 $ lgfehd
信 , offdef
信 <n> lcgeke
信 <service> lfffeg
信 ? neffef
信 lehcie
信 一 lffgff
信 吗 ncgeie
信 息 mfdfge
信 投 mdggdg
信 被 kggfff
信 走 meffff
修 fdfgod
修 复 fdfgod
倒 lgefge
候 fdgchn
候 源 nfffdf
值 ibhcfn
值 班 ibhcfn
假 dfggnc
假 如 bfghod
假 设 hggfoZ
做 faatfh
做 了 idVtie
做 什 gggaXv
做 端 Vahzfd
停 qcffee
停 在 obffff
催 ffjbgk
像 nffffd
儿 $ idkeff
儿 nilXfc
允 hjfejc
允 许 hjfejc
先 edgfof
入 pYcflf
全 是 jgggeg
全 组 jkcfff
全 部 hcjnec
公 hhkgfa
公 司 glidee
公 网 kYmjgb
共 fcimfe
共 享 ndfgfd
共 做 hganhe
共 发 fbkhdl
共 开 demhhc
共 映 eegpiZ
关 jigeka
关 系 kfggff
具 ffffdm
具 体 ffffdn
内 jhfibg
内 核 hahffl
内 网 lefkga
内 部 eoeihZ
册 lffgef
再 cgffmg
再 加 fgffjg
写 -i aggfhm
写 ngdZdm
写 的 odfged
写 着 jgdggf
决 ggggnY
准 lgfgib
准 备 gggfkd
凌 refgea
凌 晨 refgea
几 eXmmci
几 个 gXnkeh
几 条 hdbodi
出 <outside> khecjd
出 mefmeZ
出 不 mgcgge
出 去 kbijgc
出 发 Ybtbii
出 口 kgfegg
出 在 jggffg
出 得 ofgfcg
出 所 fkffff
出 来 fbilgf
分 fkidci
分 别 eljedf
分 析 lggfgd
划 ffggld
列 dkhoeX
列 一 cljlda
列 个 cocehh
列 出 eifned
则 $ ufcahc
则 , jjcjiZ
则 : gffgao
则 ? hchhdj
则 jegfei
则 上 oefegd
则 什 ggggej
则 允 oefffd
则 啥 gfggXq
则 应 ggggam
则 拦 pefefe
则 挡 jegfgg
则 放 ngfeee
则 文 efgfij
则 是 gggdWu
则 档 fghgfj
则 的 gefgjf
刚 jfegdi
刚 接 lfdhci
删 efggxR
删 了 bgggnd
删 掉 fegfkg
删 除 gegfmd
别 $ hdhele
别 flhckc
别 是 gddjgk
别 没 gegfkf
别 的 jjfhce
到 $ gmafgf
到 , bqfeff
到 <client> mieeia
到 <far> pfffhZ
到 <gateway> tgcdec
到 <host> khcgfg
到 <n> cVckmo
到 <outside> dakoff
到 <own> mcbhjf
到 <server> kfffff
到 <service> sfggeY
到 <zone> ojafkZ
到 ? kpfadd
到 forward dhhepb
到 ip jggfgf
到 一 lggfdg
到 了 ohdhfa
到 什 aekgnd
到 任 glhcge
到 信 mffffd
到 内 oYfmhb
到 吗 inefeb
到 哪 iZriga
到 底 djlecg
到 得 jmfced
到 我 cdenif
到 的 jfhgfe
到 第 hcheuW
到 谁 glamdf
到 达 hlfefe
到 这 aofgge
到 邮 ckfkdf
制 $ oeiaeh
制 idgdjg
刷 jgfggf
刷 了 jgfgge
前 fieelf
前 对 iZjmfd
前 置 mffffd
前 要 gfehfk
前 面 gfheld
副 icibpc
副 作 icibpc
割 kgfggd
割 接 kgfggd
办 lddgfi
办 法 pchbff
功 pdfgfc
加 -a hcghsX
加 afeerg
加 一 bfghnf
加 上 efghmc
加 了 fhhhmZ
加 完 bgghkf
务 $ dajmie
务 , giejff
务 ? geenhd
务 dajlfj
务 器 fceefq
务 端 mgeefe
务 里 gfldgf
动 hfgcij
动 了 ffgfek
动 去 kfgfff
动 往 kfgefg
动 有 cfgfgl
动 访 kjcggd
动 过 jehgeg
动 连 kjfdff
助 $ gafefq
助 kdfffi
包 $ jfffdj
包 , lggeef
包 : jggffg
包 ? gdeeep
包 ngffah
包 会 seebef
包 到 uedaff
包 去 mghfgc
包 只 jgggge
包 如 kggffe
包 怎 pffhgY
包 是 lffffg
包 最 hhYlgh
包 看 kggfge
包 走 lgdegg
包 进 kgfffg
化 $ fgggnb
化 ffggkd
匹 oedfeh
匹 配 oedfeh
区 gncanb
区 别 cdhgpd
区 域 gocbhg
医 kfggff
医 保 lffgfe
十 gfgdfm
十 点 eegdfo
午 gchbfq
午 吃 edhegm
半 legcfj
半 夜 neegff
协 kfgggd
协 议 jffgfg
单 $ blighd
单 , begndi
单 : gmfZgi
单 <n> kffgge
单 glggde
卡 lefchg
卡 住 lgffgd
卡 在 kgffgf
印 fcgffo
印 机 icgefl
却 ngfgce
原 kfffge
原 因 lffgff
去 $ hjbhcl
去 , eicihh
去 <far> ldgfgf
去 <host> redbka
去 <outside> nfedhe
去 <own> leggjb
去 <zone> wZeceg
去 ? jifidc
去 iggihb
去 不 kefegh
去 么 qfeeed
去 了 pbdhgf
去 到 nblddf
去 吗 pefceg
去 哪 hbmdif
去 掉 ffggpa
去 没 kfgfge
去 的 aclnhe
去 程 nffggc
去 访 ncgdgg
去 连 keffhf
又 kcgcfl
反 lfffff
反 应 mffeff
反 映 keffgg
发 $ cYhtfe
发 , dclhje
发 <n> lffgff
发 <service> jggfff
发 hegkfe
发 不 odgdff
发 件 ngdfgd
发 信 ndgchf
发 到 qmcZec
发 吗 kggfeg
发 告 nchege
发 布 bhildg
发 往 nhfafg
发 来 nefeff
发 给 ebhpgd
发 起 mgedff
发 邮 gggjfe
取 mdgfff
受 影 Xgggrg
变 gfgfld
变 化 ffggkd
变 成 lfffff
变 更 cehgkg
口 $ sdbncZ
口 , mfndZe
口 <far> mfgfed
口 <n> kngcgZ
口 ? tVimfY
口 ip jggegg
口 一 qfeede
口 不 tfheeY
口 为 hahgaq
口 会 ipafdf
口 出 jbfmfe
口 发 lggefe
口 吗 tMbedy
口 啊 gkXmff
口 放 qeefde
口 映 tZdhfd
口 是 mcdkge
口 有 uiWcff
口 的 Yjfjnc
口 能 vXgged
口 要 ffgedn
口 谁 chedfp
口 走 offdef
口 转 ndblgc
口 连 qhhcfa
口 通 nwgXXb
口 都 lnfcdd
句 lffgcg
只 hlegde
只 看 leeffg
可 jlebeh
可 以 ilecdi
可 达 piddfd
台 $ Pddtqg
台 , eqgecf
台 <client> uegefY
台 <gateway> djcifk
台 <host> iXdued
台 <server> albofg
台 ? Ycfthg
台 fidkfg
台 了 tZZpfZ
台 内 flamgc
台 对 gZesic
台 是 mffffe
台 有 gahmhe
台 机 mdglea
台 电 ofefee
台 能 pcgffd
台 要 kggdgg
号 ibgeen
司 glidee
吃 gegegl
吃 什 ffgffj
吃 啥 ffgfgj
各 klebic
各 位 jggfid
合 chdfcs
合 作 pbgfee
合 吗 ffggfj
合 并 fbhdcs
合 规 flejed
同 kgegef
同 一 ugfgaY
同 事 kgeggf
同 仁 mfdggf
同 学 jgffff
同 步 kfgggd
名 kddfcn
后 , fefjpY
后 <client> kfggmZ
后 <outside> degflg
后 <zone> Zfgglj
后 fXgjnf
后 会 dgemfh
后 到 kfalff
后 加 ggggjd
后 是 tXgffd
后 果 fggfpY
后 源 kggfef
后 能 qdjcdd
后 落 gdZlkh
后 转 rWdhdk
后 面 XbhumZ
向 kldadk
吗 $ qZcclf
吗 , sefcbf
吗 ? aldiek
吗 iddeki
吗 tcp jfggff
否 mZhgkc
否 访 kaggmc
吧 $ pbgfdg
吧 ? iffhhd
吧 jefife
听 negffd
启 jbebgq
呀 $ gbamfm
呀 hbekfj
告 obeiff
告 警 kegefi
呗 $ edgdgo
呗 jdgddm
呢 rXigbh
周 jhfbcm
命 ogfbbi
命 中 pgfbch
咋 qcecjd
和 <n> sggffX
和 <zone> neefef
和 igfcmc
和 第 gegfgj
咱 idejfg
咱 们 idejfg
哈 needdj
哈 哈 degegm
响 $ eegflg
响 ? gegfoa
响 fffene
响 什 hgfdhh
响 到 bcgfqf
响 吗 ffggqX
响 哪 hfdelh
响 啥 gghgsT
响 没 fegfpb
响 谁 hdhcoc
哥 kefffj
哪 $ nalaei
哪 cimkdb
哪 一 tddegd
哪 个 ikdfeg
哪 些 Xjmked
哪 儿 milVfd
哪 几 fYmlhd
哪 台 jgfpgV
哪 条 tffcdb
哪 里 nalcka
商 ndfddj
啊 $ jZeoff
啊 , aodefk
啊 ? nagjef
啊 gdemeh
啥 $ eiikah
啥 , bffeXx
啥 <zone> ndegaj
啥 ? hffffj
啥 gfdfhk
啥 不 ofggga
啥 区 ddffnh
啥 原 ngffde
啥 后 dggflf
啥 影 hegfnc
啥 意 gfedhl
啥 没 ZhgcZx
啦 , gffefl
啦 fefegm
嘛 用 fggfek
器 $ rdbgfe
器 , alihjc
器 <client> qffega
器 <service> sYcggf
器 ? akVvef
器 hhhhdf
器 上 rafffe
器 了 miZjfd
器 人 fffehk
器 对 gZZvie
器 是 nbldfe
器 的 YuYigf
器 能 sXibgh
器 访 uaeecg
器 都 blpWgh
回 , jggfgf
回 mffeff
回 事 jgfgge
回 包 kffghc
回 家 hefefj
回 应 lfgdgf
回 来 mefgef
回 流 ndfhgd
回 的 kgggfe
回 程 mffggd
回 答 gfeffm
因 $ kffffh
因 ? nfggdd
图 mfdeie
圈 , nfffee
圈 nfffee
在 <client> ofgfec
在 <gateway> lgYngc
在 <outside> sbdgee
在 <zone> leiffe
在 fffdij
在 forward egefdo
在 trying obffff
在 一 hgXuhY
在 做 geenXl
在 公 hcimfc
在 哪 gidibi
在 多 fgggek
在 对 eXomgd
在 是 hZggen
在 最 ggggmb
在 的 rfgeeb
在 第 ffggjf
在 这 kcTsfi
在 都 YlslZa
在 问 mjbbjd
地 efnege
地 址 meeghd
地 方 dhocfe
场 nfgdef
址 $ jgfffg
址 , mggdfe
址 <host> lfgffe
址 <own> jfgffg
址 meeghd
址 会 hgeejg
址 变 jggfff
址 改 ffchmf
址 是 qeZkhb
坑 $ ffhffk
坑 gfhedl
域 gnbbgj
域 可 bogehe
域 名 jcffgj
域 能 glcegg
堂 gfgfgj
填 $ kdhcke
填 <own> rfddee
填 kgffff
填 的 kffgff
填 表 Zjgmfg
墙 shhYdc
增 hcggnc
士 ffgffj
士 站 ffgffj
处 lffffe
处 理 legffg
备 份 kfgfff
复 fdfZok
外 jhkgdc
外 一 fWniek
外 发 ilfcge
外 开 jblkgY
外 映 hbSzie
外 网 mfgfef
外 都 kPslfd
外 面 lfgdfg
多 dafbjt
多 少 dagdgs
多 放 hhedoc
夜 nefgff
夜 班 mefgfe
够 blgcme
够 得 dmjcfe
大 hfgfej
大 家 gffffj
天 gbeecs
天 下 ddekfl
天 晚 eZidio
失 lfggfe
失 败 lfggfe
头 mcgjhb
套 lgfegf
她 emffeg
好 $ eegfhk
好 , hfelfe
好 fdfhfk
好 吗 kgghha
好 好 rZdife
好 的 sbfhdc
如 <far> nefgee
如 bfghpc
如 input egggjf
如 masquerade ggcgne
如 下 jggfff
如 删 egfgkg
如 加 gfggoZ
如 把 dgggkg
如 果 bfghne
如 第 dffgne
如 给 fggejg
子 $ fbhgji
子 ecdjjj
子 吗 ffgfgj
子 呗 fgffgj
子 看 Zggdgr
学 ndidic
学 校 nXlgfd
学 生 iejcld
它 vcbeYk
安 hjkadg
安 全 gjkadg
完 <outside> dghhjf
完 <zone> fggfoa
完 edghmf
完 之 fghgkc
完 以 kcgiic
定 nfgeia
审 lebkge
审 一 fdgffm
审 计 mfcjfd
客 nffdge
客 户 lfhche
客 服 jffggf
室 mfhffd
家 degjej
宽 eefcdr
寄 ldgfhe
寄 信 legeff
密 efgegl
密 码 efgegl
对 <outside> ofljZY
对 <zone> llfbee
对 ejligX
对 吧 ngffde
对 哪 Ypffhh
对 外 ghlhec
对 方 mfeegg
对 端 kfgegf
对 谁 bpgchf
对 调 echdpf
导 问 egjhfe
封 eefefp
封 掉 fgeffl
射 $ jbfqga
射 , idatga
射 ? cpjbef
射 fdhlff
射 了 ehdlgg
射 出 YZlkhl
射 列 edfsec
射 到 jdfhdj
将 eehgqZ
将 第 dahgua
小 pgfbgd
小 白 ngebgg
少 ? hegbeo
少 dagdgs
少 个 cgffgn
就 ighgnW
就 不 qgfgVj
就 可 kdeghg
就 好 igffkc
就 收 hmdgcg
就 是 pggfcd
就 正 kgfgeg
就 没 mgffef
就 能 egggld
就 行 dfgehl
就 这 sggeZd
就 通 dfggod
层 ldhgeg
居 pdfdeg
屏 : jgggge
州 mgdfhd
工 kegfei
工 单 kgfgfe
己 lgfffe
己 去 kfgeef
己 往 jfgffg
己 的 ilcfgf
己 能 ubgffa
己 访 ucegae
己 连 jdheie
已 edjhek
已 经 ffffhj
布 bhildg
布 了 dkcnef
布 出 fgkegg
布 到 fdkiff
布 的 fgldgf
师 kefgeh
师 好 jeggge
带 kffbfk
帮 fggbdo
帮 分 nffffd
帮 助 gafefr
帮 忙 mcgcfj
帮 我 Yecjhr
帮 查 kafbgn
帮 看 icgfgj
常 $ mffgdf
常 , ndfhdf
常 的 lfffef
干 什 ggffcm
干 啥 gffffj
干 掉 ohgedb
平 ogfffa
并 fbhdcs
序 jefgje
库 <client> mgggfb
库 的 fgffgk
应 $ ofgZgg
应 , kfffff
应 fcgnei
应 吗 pfeZhf
应 商 ffgffl
应 该 hdfkeg
底 djlecg
底 放 lgdffg
底 是 mfegff
底 有 lhckga
底 能 iXodig
底 通 wXeggb
度 , delggg
度 edileh
度 看 fbgndi
建 echipb
建 连 qffgea
开 $ ijfbdl
开 , jgfgeg
开 <host> kdegje
开 <own> oecggd
开 <service> mfdgff
开 djlffd
开 一 gcfeep
开 了 hbjhfh
开 吗 iudYed
开 哪 eckdne
开 放 jjjhcZ
开 着 ombbfd
弃 $ kfggff
弃 kfgfff
式 ffffhj
弹 mffffe
弹 窗 lfffgf
当 kfffcj
录 <gateway> khegff
录 ffegem
影 ffgend
影 响 ffgene
往 <client> kffgff
往 <far> kgfegf
往 <host> kgffef
往 <outside> lfgeff
往 <own> ogebfg
往 udfZff
往 外 ubeahe
径 meffeg
得 ilhckY
得 上 ohiVdj
得 了 hijbfg
得 出 lgefeg
得 到 jnecfd
得 去 jjegdg
得 开 kgdejf
得 来 nifZfg
得 着 dmjcfe
得 过 qdffec
得 进 rbfedg
得 通 mcgigc
心 hYhhhl
必 jfggbi
必 须 jfggbi
志 : kgggfe
志 jggefg
忘 gffffk
忘 了 gffffk
忙 mcgcfj
忙 review feffem
忙 分 jggggd
忙 审 fdgffm
忙 查 glaggh
忙 看 kdgggf
忙 解 mfffci
忙 过 ffgfgj
快 dehYhs
怎 jehcfj
怎 么 gfhcdm
怎 样 pcdglZ
思 $ hfggan
思 , fffdil
思 -a gfggYq
思 : ifggbl
思 ? fgfgfk
思 fgeeem
思 啊 fgggYp
急 $ gbgdeq
急 <zone> kffgff
急 hdgcfn
怪 mdffff
总 egcoge
总 共 bhdqhd
息 gffffj
您 ifcnfc
您 好 ifcnfc
情 lfggfd
想 <service> qcffef
想 iifiha
想 加 agghra
想 在 ggdera
想 把 eeheqb
想 用 neffgc
想 确 iiejcg
想 访 qcdghc
想 请 jaindd
想 问 qcfefd
意 fkfeck
意 思 fgeeem
感 iffefj
慢 , ccggfq
慢 ccggeq
懂 $ fgfeem
懂 , fgggek
懂 : hgggUt
懂 hggfYn
懂 这 kfggee
戏 negffd
成 <client> bgchqe
成 <host> ehgVve
成 <n> Zhhgpc
成 accept bffgqd
成 cgffnf
成 drop cgggme
成 snat edhfme
成 strict ggeene
成 人 ggggbm
成 什 pgffZf
成 啥 nggebg
成 转 faictc
我 $ iccogf
我 fcijei
我 一 ficlge
我 从 lgfdhf
我 们 kbijee
我 在 lhhgdd
我 想 iffgna
我 打 chhgkf
我 把 eeedfq
我 是 pdgegc
我 看 oedifc
我 要 hekbhi
我 解 kffeeh
我 讲 hffekf
我 这 jdhbgk
户 kgckhb
户 反 nffdff
户 在 kggeff
户 打 nfbjee
户 用 sdgYeh
户 的 pefchd
户 端 mggdgd
户 访 jXingd
户 连 cgfmhf
房 ldfefi
所 fjflcf
所 有 fjflfb
手 iifghc
才 fdfdfp
打 <host> ggodZh
打 <own> uaeede
打 feidjh
打 不 qffeec
打 到 kdflgb
打 印 fcgfeo
打 开 ichgif
打 得 jjdcjf
打 算 cgfgmf
执 kfggge
执 行 kfggge
扫 <own> tdgbdf
扫 hqeadg
扫 到 sbfgde
扫 我 mbfdgj
扫 描 ldgefh
扫 码 ldggge
找 gfffjh
把 -a ggggkc
把 <client> ccgdfu
把 <far> dgggem
把 <n> dbhanm
把 <own> bbgkpe
把 <zone> Yddbku
把 adcbor
把 forward dgggkf
把 masquerade dggglf
把 所 ighnca
抓 kggffe
抓 到 kggfff
抓 包 kggffe
投 oegfed
投 递 kfgehe
护 jdZjhi
护 士 ffgffj
护 网 fbaqhg
报 <n> megdgf
报 connection kigdgd
报 lgcjgc
报 告 kcemfc
报 文 ngfbgf
报 连 kfffge
报 障 jfgfgf
拉 mefege
拒 ocgfgc
拒 绝 mcgegg
拦 $ scgYgf
拦 ? legdgg
拦 pegage
拦 么 tibYff
拦 吗 lfggfe
拦 的 keggge
拿 pdgceg
拿 掉 Veigmk
挂 becphh
挂 了 fWfljl
挂 载 nhfdgc
指 hidgej
指 到 iceiih
指 标 legfff
按 heghlb
按 现 okdedc
按 规 rZggfd
挡 $ pgcffc
挡 ? meeffg
挡 lejefe
挡 了 sbeedg
挡 吗 mgcegg
挡 掉 mgfeeg
挡 的 mgfffe
挪 hfhemc
挪 到 hfhemc
捞 lgfgdf
换 fegdoe
换 了 lggggc
换 成 dfhhoa
换 机 igggjc
据 kgeeck
据 包 ofeedh
据 库 ggfffj
掉 $ pfefQr
掉 , cfggrZ
掉 -a gbhhnc
掉 <n> dahgtc
掉 ? qfegbf
掉 fegfqa
掉 line Zggfqe
掉 masquerade Zgfgpg
掉 之 gfghkb
掉 会 hefelf
掉 吗 oghdZh
掉 的 ffggje
掉 第 cgfgrb
掉 还 sccfcg
排 mgiaal
接 $ oagfeh
接 , pfedff
接 <own> nffggb
接 <server> kfffgf
接 <service> gndffe
接 leicge
接 口 mgfged
接 吗 pdfdeg
接 在 rccgee
接 打 hfmahg
接 文 abmjfj
接 用 lefgff
接 被 megegf
接 访 tcecgd
接 超 legfge
接 连 oZefhh
控 kfggfe
描 ldgefh
描 件 kgggfd
提 oehYgi
提 供 rehYgd
提 示 jfggge
提 问 gfefem
插 ggfgnb
插 一 ggegoZ
搬 fehaqd
搬 到 fehaqd
摸 qbgfee
摸 到 qbgffd
支 mehdfg
收 <own> negffc
收 <service> jeffje
收 ihfdhf
收 不 kgfffe
收 信 hffgje
收 到 meffge
收 得 mcgefg
收 邮 ledggf
改 adfeml
改 为 ggfgld
改 了 hbfdbt
改 动 ffhffj
改 完 fchgnc
改 成 cggfpd
改 的 hdggdm
放 $ mnbefc
放 ? lmgZfd
放 jfhgdg
放 不 ndgggc
放 了 fZkkff
放 出 jgfcoc
放 吗 wWechg
放 啊 fteXge
放 在 ldegYn
放 开 qcZggh
放 的 eaimgg
放 行 odgeee
放 进 kdgfgg
放 通 odfefh
故 jldbck
效 pggeed
教 jeehbl
教 一 iegkdf
教 务 lefgfe
数 kgeeck
数 据 kgeeck
整 knefea
整 个 khgged
文 ifhchh
文 件 eekchj
文 档 efYpcn
料 , Zlmfge
料 : bkZmig
料 ggiigd
断 $ efedkj
断 ieeehj
断 了 beecko
新 , pegffc
新 gfgffj
新 人 hgfgam
新 增 ggffmc
方 $ gWsggf
方 ? demggf
方 ienbnW
方 向 qbdgge
方 是 hejgff
方 案 edfgmf
方 能 esbffe
无 kfffeh
无 法 meffff
日 jggefg
日 志 jggefg
早 , ngfgeb
早 iddhcm
早 上 ldfbel
时 $ leffge
时 , hfgigd
时 mcgdgh
时 候 fdgchn
明 hbclfk
明 什 lgffef
明 啥 kggfff
明 天 egdjhj
明 明 mgggfc
映 gdglff
映 射 fdhlff
昨 ebhfcr
昨 天 jZhfhk
昨 晚 edhecq
是 <client> mejbgf
是 <far> mfffgd
是 <gateway> kffgfe
是 <host> mgggdc
是 <n> kffbfk
是 <outside> jffggf
是 <own> jfgfdh
是 <public> kgefgf
是 <service> qcffcg
是 <zone> mdfhge
是 allow mgdggd
是 drop peffbf
是 forward cghlfg
是 hairpin lggggd
是 jegefh
是 mail tgdegX
是 不 egcghl
是 丢 lfgfff
是 什 jhefVq
是 允 qcgedf
是 关 sacfjd
是 删 egfhld
是 加 fgfgnb
是 发 eebogg
是 否 lfffge
是 哪 peeieb
是 在 kgfdfg
是 好 pgfgda
是 它 kfggfe
是 就 Zgggrc
是 干 ffgfjh
是 怎 qffbfe
是 我 lgeehe
是 把 Yegfok
是 放 nfeehd
是 根 pfecff
是 正 lfffef
是 没 dfgenf
是 第 dffgqc
是 给 obfcel
是 被 offffc
是 规 qgfgeY
是 说 hghddk
是 谁 mdgabo
是 转 VYhyhg
是 这 kcgggf
是 通 sffdfa
是 靠 leefgg
晚 <n> jgdfdj
晚 ccheer
晚 上 eZidio
晚 变 idgfhf
晚 是 hfgecl
晚 要 qffddd
晚 谁 efgffl
晨 refgea
暴 ncgifb
暴 露 ncgifb
更 新 negffd
最 jaelfg
最 后 lbelia
最 终 jagjfg
月 iadhfo
有 $ kcened
有 ? lcgZdp
有 cmZjje
有 rule hfgkcf
有 一 pefgce
有 个 mggefc
有 人 nkbbgf
有 例 fegdgm
有 做 Zbishd
有 关 kfggff
有 副 icibpc
有 区 gegfmd
有 去 kfgfge
有 变 fgggjf
有 台 mdfgfg
有 哪 dnggfd
有 啥 cdhgjj
有 回 kfgfff
有 坑 gfhedl
有 多 cgefgn
有 对 pgcfee
有 影 efifrW
有 拦 jegfgg
有 放 jbfaho
有 映 cjfpcd
有 没 fjblge
有 点 isbchb
有 的 ejglcd
有 端 Zghogd
有 第 cZfboo
有 被 hdgoed
有 规 jkdgfd
有 谁 cqffjZ
有 这 nfffdd
有 问 pdhZfh
有 限 kfhcfh
有 风 gegegk
服 edjlgd
服 务 edjlgc
期 dbcihq
末 eegfhk
本 kihbeg
本 机 kjiadg
本 身 nbgffg
机 , ijfffe
机 <client> qffgfZ
机 <service> mfggfc
机 ? jghkcc
机 上 ofgWdm
机 可 rYhdgg
机 吗 jXgndi
机 器 hhhhdf
机 房 ldfffj
机 是 lgffgc
机 的 dhbffo
机 能 vafghX
机 要 ofgfed
机 访 pYfdgj
机 连 pcgefd
机 都 nnacdf
材 ggiigd
材 料 ggiigd
条 $ eeffas
条 -a fgggmb
条 : iggfdi
条 <n> cggeoe
条 accept kgffla
条 bhfemg
条 conntrack lfggfe
条 dnat jfggff
条 rule ifebWv
条 一 jgfgff
条 什 ffggYr
条 会 ifefkd
条 啥 gfggVs
条 日 mgfggb
条 是 hgffUu
条 正 kgggef
条 没 bggecq
条 端 gfdlge
条 规 gefhfk
条 路 mffgfc
条 连 jgggfe
来 $ Ymgmdg
来 , nbffei
来 ? iqdZhc
来 fjidhd
来 么 rdcdgf
来 了 gffgke
来 以 sgeYeg
来 吗 pbffge
来 回 pbfffg
来 源 doeake
来 的 edhoee
来 看 fbhlcj
来 自 tacffe
来 说 oecdgh
来 这 mgggag
来 问 hlcfgf
板 lffgfe
板 在 nfegfe
析 $ jgfgff
析 : jgggff
析 ldgfgg
析 下 kgggfd
果 $ kggbkd
果 <n> dfgfne
果 dfgfnd
果 remove gchgnd
果 会 ngcefg
果 删 ggfgkd
果 加 eehhmd
果 如 lffehf
果 把 ddggij
果 是 iggfhd
果 第 bgggqa
枪 ldggge
柜 leffff
查 : kaofed
查 <far> dfgfne
查 <service> mefgff
查 hgkfee
查 一 jjeZfk
查 得 nfdgge
查 询 ngggdd
标 , kjdgef
标 ijgefd
标 是 elffgg
校 hdidel
样 $ gbldmc
样 , qdceeh
样 <zone> ggdfme
样 ? mgegkZ
样 edlenc
样 的 jggggd
样 走 ofefdf
核 jbeicm
根 lffegf
根 本 qfecfe
案 echfmf
桌 kfgfff
桌 面 kfgfff
档 gfXnfj
档 第 fghgfj
楼 hYgfct
次 hdgcfn
次 都 ngfgdd
步 nfffgd
死 qXicdk
死 活 jffggf
段 , mjehdb
段 <zone> fkfhfe
段 hlgahe
段 去 kefggg
段 可 cmifff
段 是 tYghfb
段 的 ofghfZ
段 能 gkhUki
段 访 igfdfj
段 连 fofdeg
每 hmcbhh
每 个 inabhi
毒 nlfbdd
比 lfefeh
比 如 lfffeg
气 kgagbo
求 , pfdfgb
求 ifegcl
求 助 lffffe
求 解 igegdj
没 $ qacckf
没 ? hehZfp
没 hhdjff
没 了 fgfepb
没 写 cggegm
没 动 lggggc
没 反 kfffff
没 有 hicmcf
没 见 lcffdk
没 问 ogfcef
法 mefefh
法 连 mffegf
注 kffgge
注 册 lffgef
活 jffggf
活 收 jgfgff
流 leefgh
流 量 jddfhi
测 ligece
测 评 jifefe
测 试 pffdde
海 feeeep
深 ofedef
清 fhekff
清 单 dmiiga
源 $ flgdgg
源 <client> meffff
源 dnddke
源 地 nfbigd
满 adgdfs
满 了 adgdfs
点 Ymehel
烦 ihdedk
烦 列 boYkhh
烦 帮 hefegk
烦 看 rgfcgb
然 keggdh
照 jledef
王 qfggfZ
现 hckdek
现 在 hckdek
现 有 hmcgef
班 iadhgn
班 前 cdemel
理 $ qdedff
理 ? jgfgff
理 ofedci
理 解 fgggdk
理 页 kjehec
生 kdidej
生 产 fdgdhm
生 机 lgegef
用 $ efYjgo
用 , kYflfi
用 : godcXo
用 <host> pdeegd
用 <outside> lffgef
用 <own> kffghd
用 <public> reeegb
用 <service> lefhhc
用 ? fegefm
用 foxmail kffgfe
用 ighfak
用 你 gffffk
用 到 jcsWgf
用 哪 gdmdhg
用 啊 fefcjk
用 得 bllfdf
用 户 kddmfd
用 手 jegggg
用 的 ifgfbl
用 这 fidgdl
由 <client> kfffff
由 neffef
电 脑 ldjffd
电 话 hfegfj
画 nfgggb
略 ffffkf
略 上 leggff
略 改 bgggnd
病 rijabc
登 mgdffe
登 录 lidffe
白 igdbgm
白 话 ffggfj
的 $ qaehXn
的 , mlgZhb
的 : kgffVq
的 <client> reeheZ
的 <far> keggff
的 <gateway> cbheet
的 <host> nfeffd
的 <own> jffggf
的 <service> odeedj
的 ? glheWl
的 cehghk
的 client qeehfa
的 dnat ihdenb
的 dport cgggsX
的 effect fgffap
的 foxmail jfffff
的 ip fffgjg
的 laptop ofefgc
的 line hggdcm
的 masquerade Xgggub
的 mx fffffk
的 outlook keffff
的 pc qdfgbf
的 port djbogd
的 prometheus neffef
的 tcp sgfZfd
的 traffic scebbk
的 udp mjgbgc
的 user hdeggk
的 一 mffggd
的 主 qcedfg
的 人 latfeY
的 作 gggdcn
的 信 pcfehd
的 全 gednff
的 共 mdegfg
的 同 pdfgfc
的 吗 mehicd
的 吧 pffcgd
的 哪 Zbkmig
的 啊 hgffek
的 地 kfefjd
的 备 kffgff
的 客 ogebgg
的 就 jfggfe
的 打 mfeggc
的 扫 ndghee
的 接 kfffff
的 数 kfgfge
的 时 mgffef
的 是 hcgmdh
的 服 ffmdge
的 机 shgdba
的 来 gnfeed
的 流 leedld
的 源 mfYilc
的 用 oagfgf
的 电 mckffc
的 目 dgegne
的 端 fVjqdh
的 第 gegfco
的 管 emhged
的 终 qbfgfe
的 网 eilhcd
的 老 kffggf
的 规 gbhdil
的 角 gekihc
的 话 ehggoZ
的 这 ggggjd
的 远 lefgeg
的 连 pdfeee
的 那 bflgpZ
的 锅 jfffff
的 问 dffgfl
的 默 lgeeeh
监 lahehf
监 控 kfgggd
盘 mWefgo
目 hlfbhg
目 前 eijkcd
目 标 gkfehe
目 的 ogfcdg
直 timed sddgfb
直 timeout meffge
直 unreplied jgggff
直 刷 kgfgfe
直 卡 nfffgc
直 是 kggggd
直 没 kfffff
直 超 mgffee
直 转 nfffed
直 连 lffgib
直 重 kgggfd
看 $ jdgidi
看 , gfijdg
看 lcgjaj
看 一 odghfb
看 下 mcgffg
看 不 igggZm
看 到 mfeefg
看 得 ncgedj
看 懂 gggeel
看 看 jeggeh
真 nefdeh
真 的 nffeee
眼 efffgk
着 $ Wopagf
着 ? nijdbd
着 nhlXbi
瞅 ffgffj
知 elfgdh
知 道 flffdh
知 邮 jgggge
码 jfgeej
码 忘 gffffk
码 枪 ldggge
确 ohgiZb
确 认 ohgiZb
碰 kjlbdc
碰 到 iilcee
示 jefegi
示 连 jfggge
离 leggfe
种 hbfjoZ
科 mefggd
程 mfgffc
程 桌 kfgfff
窗 lfffkb
窗 口 jfffkb
站 fekgeg
站 在 fgkhgb
站 电 pffgfa
端 <client> nffffc
端 <far> kfgdgg
端 fghjfe
端 一 keggff
端 口 fhhjfe
笔 odegfe
第 <n> dfeein
第 dfdehn
等 khbjfd
等 保 khbkfe
等 着 kffgfe
答 nbeeek
答 哪 geefgl
策 ffffkf
策 略 ffffkf
算 $ gmfeef
算 bkefmf
算 把 bgffrb
管 fugZce
管 哪 gkgeff
管 是 YxiZgc
管 理 jifhed
管 目 flfffg
箱 ffgffl
箱 密 gffffk
系 jfggff
系 吗 leggff
系 统 jfgggf
线 $ edfcoh
线 nbehmZ
组 jkcfff
终 hcgigi
终 端 qdfgfb
经 kdegfh
经 过 lgdifd
结 tbgbdg
结 果 rgfadf
结 论 tYggag
绕 odfgee
绕 过 mfegfe
给 <client> nehdfd
给 <host> lbhhgd
给 <zone> lchelc
给 obYlje
给 不 lfgfge
给 个 ikfbfh
给 几 ggfegj
给 哪 mXgkeg
给 我 lfRqcm
给 第 bgggmg
给 谁 bZftdk
给 过 mdgege
络 hkbfej
绝 $ ocgdgg
绝 mcgegg
统 jfgggf
编 kgffff
网 , ngeged
网 <far> refaff
网 <own> Zccwdh
网 ip jefggg
网 qhcdgc
网 上 dcnjfe
网 不 nYagoe
网 会 Xgdftg
网 吗 lbdije
网 哪 mYfoga
网 映 hbjkdg
网 机 fnZmha
网 段 hlgahf
网 络 hkbfej
网 走 nbffgg
网 页 pfefee
置 $ gegffk
置 ? egffaq
置 cfggkh
群 qcfceh
翻 gfggZo
翻 译 ggggao
老 keeffh
老 师 lffgfe
老 是 nfeggd
者 ocghdf
能 <service> nfeeef
能 access cfbfhr
能 ckjZkg
能 ping lgfefe
能 reach mlfadf
能 上 ndegge
能 不 rYefgf
能 主 kifefe
能 从 lkdfde
能 做 gffefl
能 出 oddgff
能 到 jkffcf
能 去 ccohfg
能 合 egggfj
能 否 jZehpc
能 回 heeffl
能 好 egggje
能 帮 khaegk
能 干 geegel
能 打 hjibid
能 收 ocefhe
能 查 efefjk
能 用 lcpZch
能 直 bjegle
能 碰 flldce
能 访 dllaei
能 过 taghfZ
能 进 jqccfc
能 连 aghgfm
能 通 dafkkh
脑 <client> mgfgfc
脑 ldjffd
脑 可 taegfc
脑 打 rfbgfc
脑 是 qfcggb
脑 用 lfeggf
脑 能 vabgfc
脑 连 rddeff
自 <zone> sacgge
自 mgicgd
自 己 lgfffe
自 身 oidieY
若 cfffmf
苦 gffffl
苦 了 fffffk
苦 啦 gdgefm
范 fjcfgj
落 fdcolb
落 到 fdallg
行 $ ledfek
行 , ffgfjg
行 <n> fchffn
行 <service> nggffb
行 <zone> hgceod
行 ? mgfegd
行 dedemj
行 masquerade gggglc
行 不 mfefhd
行 为 dghcas
行 了 refdgb
行 什 cgggdn
行 以 cggglg
行 会 ggefke
行 删 ffggke
行 前 gehfkd
行 加 ffggjf
行 去 dffgsY
行 后 ehheqZ
行 吗 nffefe
行 和 gegfgj
行 啊 kggdgg
行 啥 fdgdYv
行 对 echdpf
行 干 efgfap
行 得 megZmd
行 挪 hfheld
行 是 ffgfdm
行 有 hdheTw
行 没 jeedgk
行 的 fggdqb
行 补 cggglg
行 要 Zfegtc
行 还 kffgff
行 那 gggfcl
补 gfeemf
补 一 egdepe
补 丁 ofgeed
补 上 agggpe
表 $ fickff
表 : gmecgh
表 hiajlb
被 <client> lffefe
被 <far> xfebcb
被 <gateway> mgggfc
被 <zone> rZgfge
被 drop kheehe
被 forward hhembf
被 lbgncd
被 丢 jfffgf
被 哪 kfffgg
被 怎 jhffff
被 拒 odgfgc
被 拦 oegcfg
被 挡 ifldeg
被 改 uhefYb
被 放 pffbff
被 转 hacofh
西 $ ibpcef
西 ? dThlll
西 celjfg
要 $ egclek
要 一 dgifej
要 上 gfffel
要 不 meggib
要 交 fjbmff
要 从 jggffg
要 写 nfkchZ
要 去 kfgege
要 填 bjfjje
要 往 jfgegf
要 打 offgfb
要 把 qcgfde
要 报 gfcohc
要 是 Ygjgrb
要 材 amobfe
要 求 mfhdee
要 用 nhaodY
要 访 pffcef
要 调 mdgegg
要 过 sbeheb
要 连 oegffd
见 mdffak
规 jfefei
规 则 jegfei
角 dekiei
角 度 dekiei
解 $ igegdk
解 ifgdcn
解 析 kdgcgj
解 读 lffffd
解 释 gfiedl
警 kegefh
计 jgdiic
计 划 ffggld
订 jeecfm
认 ifggid
认 一 shhcbb
认 改 fggfpZ
认 策 egffnd
让 <zone> leghch
让 kceick
让 不 rdgfgZ
让 我 lffgfe
议 edhhmd
记 fcehfn
记 录 fdfgfn
讲 $ gfhemd
讲 jdgeig
讲 讲 bdhgog
许 jhfejc
许 吗 odffdf
许 的 mcgfgf
论 hafhlg
设 jieejc
设 备 jjgffd
设 成 ggeemf
设 第 Yghfqd
访 gjibej
访 问 fjibej
证 lbgcem
证 书 ecgdgo
评 ihfgib
评 估 gegend
评 要 gkffff
诉 picZhg
译 ggggao
译 成 ggggbm
试 kggehe
话 $ gffgek
话 , fgggna
话 : ffggek
话 <zone> egehnd
话 dffflh
话 会 ggffpZ
话 机 neghec
询 nfgfec
该 icfhao
该 是 ofgcgd
该 没 tgfYef
该 能 gcemgg
该 通 vefcfZ
误 <n> ofeffe
误 lffgfe
说 <zone> kffgfg
说 nfdfef
说 一 kfffgf
说 打 rbgagf
说 明 hdghfj
请 jfgkeb
请 帮 jfggfg
请 教 jeekdf
请 求 mddjdg
请 确 jfgfgg
请 解 ceggbq
请 问 ofghea
读 $ mfgffd
读 kfffbk
谁 $ heXnmc
谁 YtZkef
谁 动 efggdl
谁 可 ipiYha
谁 回 kgggfe
谁 开 cpgchf
谁 改 gdgfem
谁 来 lgbVft
谁 能 brccif
谁 进 hsZYif
谁 连 bohcdj
调 nbgdlc
调 一 hdfemf
调 用 nfefef
谢 $ hghbbp
谢 gghcao
谢 谢 gghcao
财 dcfffq
财 务 dcfffq
败 , ngggec
败 lfggfe
账 dlcghh
账 号 ffffgk
费 kgegff
走 $ rffage
走 <n> pdfdff
走 <own> kffemb
走 <public> ldfehg
走 <service> kggfff
走 ? qgfdeb
走 hairpin qehdcd
走 keelgb
走 不 nfhgdc
走 到 mfakdg
走 哪 nfffgc
走 得 ecflih
走 的 mffffe
起 iggeck
起 什 fggfek
起 连 jggggf
超 ndgege
超 时 ndgege
跑 在 kffgfe
跟 <gateway> legfff
跟 jeheYp
路 $ legdgg
路 tegZgc
路 上 lhaife
路 径 meffeg
跳 nehefc
身 qeghfY
车 nefdff
车 间 nefdff
转 igdjjZ
转 到 ikbliY
转 发 iddjjg
转 圈 nfffee
转 给 lWhjhg
轮 lfgegf
轮 询 lfgegf
载 hZiZdw
输 ngfceh
辛 gffffl
辛 苦 gffffl
边 <client> veeggV
边 <service> lefgge
边 ieiebk
边 到 Zhfgep
边 同 mggdfg
边 拦 kfgfge
边 放 nagggg
边 有 nfghec
边 的 effgem
边 能 icjcel
边 要 nhgbff
达 ilfdfd
达 吗 ncgcfh
过 $ lgffgc
过 <gateway> raffff
过 <own> jfffhf
过 <public> qfcdff
过 iiegak
过 mail pcffge
过 不 qcfffd
过 了 kfgeeh
过 去 hmcgch
过 吗 rfggfY
过 哪 jfZmhe
过 得 nefgef
过 来 mgfhZg
过 这 iegedl
还 chbgkk
还 work Zgggpe
还 上 Tiijof
还 打 bfgfog
还 是 kffhdg
还 有 gmdYdo
还 能 afggng
还 行 agggqb
还 连 Zfggpe
还 通 caidln
这 egghej
这 一 nchgkY
这 个 ffdjej
这 么 jffeid
这 句 ggggej
这 台 egfjhf
这 是 kgfgfe
这 机 degdgo
这 样 egffkf
这 种 hiefbl
这 行 lfffbj
这 边 jejddi
这 里 jggegg
进 <gateway> kghdff
进 <host> nbhbih
进 mmcibb
进 不 qffega
进 到 dkgkbf
进 去 fcgihh
进 得 indafh
进 来 mhfgdc
远 kfgfff
远 程 kfgfff
连 , nkfddb
连 <client> lgfgfc
连 <far> ldgfla
连 <host> tefcgZ
连 <n> pifdce
连 <outside> jeheie
连 <own> fWkgkk
连 <public> meeffh
连 <zone> ldefif
连 ? ksgeeV
连 fjidfh
连 上 gdfodf
连 不 imgbch
连 到 hjmWei
连 吗 mwYYga
连 外 mfgeef
连 得 nhgaci
连 我 lhecgf
连 接 nbgegg
连 的 jffggf
连 过 cmbZgp
连 进 hnecef
退 kgefgf
退 信 jgdggf
送 hfdldh
送 到 hfcmci
递 kfgehe
通 $ ehhben
通 , tifdfV
通 <client> kffgeg
通 <far> jffgfg
通 <gateway> kgfgff
通 <host> megfgd
通 <own> nbgeie
通 ? 1abbcg
通 ikdfeg
通 不 nedgge
通 么 qfdfgc
通 了 hcealk
通 吗 gmffdf
通 吧 gdemgf
通 啊 wfefeV
通 的 rgedgb
通 过 jigggb
通 还 rdggfZ
遍 lgjbff
道 flfgdh
那 dhdbnj
那 三 fgghkc
那 个 hgcdfn
那 台 dgfecq
那 条 geffjh
那 种 gaflpa
那 行 dgggmd
那 边 qefgce
那 里 pmdiXa
邮 nhbggd
邮 件 phcghZ
邮 箱 efgffm
部 hgghci
部 列 edcrhd
部 门 ldkdgd
都 bhmijZ
都 不 gZfhta
都 会 gfeefn
都 发 hNg1ib
都 在 gfhffj
都 映 gWljhh
都 有 chgkkb
都 正 ngcfeg
都 没 pffgfb
都 算 gpbdgg
都 能 diqcfc
配 ofdeci
配 的 kggggd
采 offfde
释 $ ngfgde
释 : dfljcg
释 gfiedl
释 一 fgggdk
释 下 gfffZp
里 $ bcjgji
里 <service> pZghef
里 ? bakoeh
里 kfkdef
里 一 jgffgf
里 写 ofdhed
里 加 egggmd
里 有 kegjed
里 的 icjfei
里 看 dgggem
里 要 oeffhc
里 这 jgggff
里 面 Whhobk
重 hYhbgq
重 传 kgggfe
重 启 jbebgq
重 置 gffffk
量 $ oebdig
量 ? dgfdgn
量 jddfhi
链 rgfacg
锅 jfffff
锅 吗 kffgff
错 jgffgf
错 误 lffgfe
镜 kffgge
镜 像 kffgge
长 geikgc
门 ndkcfc
问 $ gieeel
问 , gqbfee
问 : gfihdh
问 <client> xfggeS
问 <far> sefefa
问 <gateway> lhgfha
问 <host> liZhfg
问 <n> smeXgY
问 <outside> pcZlfe
问 <own> hiaejj
问 <public> tZgahf
问 <zone> lkagdg
问 ? gdcgep
问 gghdcm
问 一 sbgdgb
问 下 ldeegj
问 不 mdcffj
问 从 vfeabe
问 你 ffaees
问 到 dfpkgW
问 哪 heqWhg
问 得 mhaaeo
问 我 iejbfj
问 是 kfffeg
问 的 jffegh
问 这 fgfgcm
问 题 gcgfgl
间 ifgjgc
队 iedaes
限 fldckf
限 制 idgdjg
除 blfikb
除 了 cqfleZ
险 $ fdfegm
险 gegegk
随 hkfegd
随 便 ikfegd
隔 kdhefh
隔 离 leggfe
障 jegdek
集 ngeffd
需 ijgjdb
需 要 ijgjdb
露 ncgifb
靠 lfeffg
靠 哪 leefgg
面 , bkgfkf
面 <n> lefgeg
面 mabokY
面 到 jggeff
面 加 dgggpa
面 插 ggggnZ
面 映 fUhthf
面 是 Ubgxhf
面 有 edfkob
面 的 gehlgb
面 这 gggfkd
页 , ofcgee
页 mggbff
页 面 lhgceg
项 : nfggbf
项 ndamdg
顺 idhckg
须 jfggbi
题 $ rdgcfd
题 , ggfgej
题 ? pcfgfd
题 gcgfgl
题 吗 jffgfg
题 吧 qggYgf
风 gegegk
风 险 gegegk
食 gfgfgj
食 堂 gfgfgj
马 kgfcgh
马 上 kgfcgi
麻 igcegk
麻 烦 igcegk
黑 jbedep
默 fffflf
默 认 fffflf
`;
export const PART_WEIGHTS = `
+ ' fje
+ 'connection jhc
+ 's blh
+ -> qWg
+ -d hdi
+ -i cfk
+ -j jfd
+ -s Rjs
+ -v kfc
+ <- bra
+ <client> fek
+ <far> ajj
+ <gateway> gbl
+ <n> emd
+ <public> kaj
+ <server> ejf
+ <service> dih
+ <zone> dhi
+ ? fje
+ a ijc
+ able rYd
+ about eek
+ accept' dhi
+ accepted qac
+ access mhZ
+ accessible bpc
+ acess ijb
+ ack ejf
+ active qcb
+ actually kdf
+ add jfe
+ added Xgp
+ address ebm
+ admitted jbi
+ adress dap
+ after clf
+ again dbo
+ against pcb
+ agent jhb
+ aimed mdd
+ all cgk
+ allow Ybt
+ allowed hbk
+ alowed kfd
+ already ele
+ am blh
+ an ilZ
+ answer fmb
+ answered qZd
+ answers bgk
+ any bmf
+ anything dkf
+ anywhere gkb
+ app bgl
+ arbitrary mde
+ are lha
+ arrive oiW
+ arriving ncc
+ as apd
+ asked gjc
+ asking nhY
+ asks kee
+ at iic
+ available Tya
+ back dle
+ be Woi
+ because jic
+ becomes bem
+ been kYk
+ before cji
+ behind tYc
+ being ija
+ believe sgU
+ blame Zhm
+ block daq
+ blocking ben
+ bob idh
+ both ihd
+ bounces eld
+ browse nZg
+ browser ekd
+ build eej
+ but bfm
+ by blg
+ bypass jWn
+ bytes Zkj
+ c ich
+ cable dih
+ call gbl
+ calls qba
+ can lfc
+ can't kah
+ cannot pXg
+ cant iWo
+ capture Zgn
+ chance jfd
+ change cjh
+ check dob
+ checks kbh
+ cksum jja
+ claims Wtc
+ client eld
+ clients jka
+ code dii
+ colleague glb
+ colleagues fjd
+ collects coc
+ com Zpf
+ come hZm
+ comes lbg
+ coming dsX
+ complain kia
+ complains gjc
+ conect mec
+ configured eao
+ connect kee
+ connecting iic
+ connection jfe
+ conntrack Zgn
+ consumer emc
+ contacted Ype
+ correct Zng
+ could kdg
+ cross bjh
+ cs fld
+ ctstate Zhm
+ curl oZf
+ customer fpY
+ cut saa
+ daddr mdd
+ deliver mYi
+ delivered nYh
+ delivering udV
+ delivers ncd
+ desktop ljY
+ dev kfd
+ dhcp occ
+ dials qXf
+ dicom gjc
+ did ibj
+ die fke
+ dies qfX
+ direct fmb
+ directly fqX
+ dnat eke
+ do nhZ
+ docker Snn
+ doesn't fdk
+ doesnt nZg
+ doing eel
+ don't ijb
+ dont hlb
+ down Xct
+ dport dih
+ dropped hid
+ drops ibj
+ dscp fld
+ dsn dih
+ dst jdg
+ each dnc
+ eating abq
+ echo ldf
+ egress rYd
+ end foZ
+ ends oea
+ errno jef
+ establish peZ
+ ether gej
+ even bjh
+ ever dmd
+ every jYk
+ everything gbk
+ example hid
+ expected ihd
+ explain oaf
+ exports pZe
+ exposed cjh
+ f emc
+ fail kfd
+ failed ici
+ fails oea
+ far jja
+ fault jch
+ fetch oeZ
+ fetches sYd
+ filtered jhc
+ fine dhi
+ firmware mfb
+ first eek
+ fix Vax
+ folks mah
+ for ane
+ forever emb
+ forward Uiq
+ forwarded lha
+ foxmail lbg
+ from aij
+ full hkb
+ fwd fbm
+ gateway Zli
+ get dkf
+ gets cnd
+ getting neb
+ git goZ
+ github tXb
+ give mYi
+ given ubX
+ gives Wtd
+ go liZ
+ goes aki
+ going rab
+ good bne
+ guys oae
+ gw eje
+ had djh
+ hairpin ilZ
+ hands eke
+ hang gYo
+ hangs mlV
+ happens kah
+ happy Xer
+ have mUm
+ he mZh
+ healthcheck jgd
+ hear cme
+ her dke
+ here qZd
+ him Ygo
+ his fna
+ hit gmb
+ hits pcb
+ hitting kbh
+ home fYo
+ hope sfV
+ hosts bne
+ i'd Znh
+ i'm Xin
+ icmp jbi
+ idea ofZ
+ ideas ffj
+ if ljY
+ in eld
+ inbound Ykk
+ incoming ofa
+ initiate qbb
+ inner lcf
+ input ija
+ inside dcn
+ instead cme
+ internal cpb
+ into pYf
+ is fkd
+ isn't eke
+ isolated ocd
+ it kee
+ its kdf
+ itself kbh
+ jobs iak
+ just ijb
+ k lZh
+ keep nfa
+ keeps jcg
+ kept gdj
+ kibana jhd
+ kindly eke
+ label lgb
+ lan ejf
+ land joV
+ laptop eoa
+ laptops vfS
+ last bfm
+ leave fje
+ leg agm
+ len mfa
+ length mec
+ let lbf
+ lets ajj
+ letting ecm
+ like nXi
+ line dfk
+ lines kSq
+ listens aqc
+ lives jbi
+ loads ihd
+ logged Wrf
+ logging qZc
+ lol cji
+ longer odb
+ look qXf
+ lose qdZ
+ lost qbb
+ mac eek
+ machine flc
+ machines dle
+ mail kcg
+ maillog Zta
+ mails ndc
+ make iic
+ manage mce
+ mar jZk
+ masquerade ihd
+ masqueraded clf
+ match Xgo
+ may kkY
+ me bji
+ mean djg
+ meant Yog
+ messages ecm
+ minute Ylj
+ monday kfd
+ monitoring jbj
+ morning Zep
+ mount hla
+ mounted pda
+ move jhc
+ must lfc
+ my cjh
+ n fje
+ nah kfd
+ nat hdj
+ nc lfd
+ need lah
+ needs jbh
+ network hmZ
+ never cii
+ new jbi
+ next cfm
+ nginx bji
+ night hbk
+ nightly bod
+ no bhk
+ nobody rab
+ node sbZ
+ normal ibi
+ not jhc
+ now bnd
+ of kfc
+ off mag
+ ok kfd
+ once kia
+ one dle
+ only gbl
+ onto oXh
+ open mga
+ opened dle
+ opening neb
+ opens bkh
+ or jja
+ org Xmi
+ other eke
+ ought joW
+ our jhc
+ out ici
+ out' jdf
+ outbound mZh
+ outgoing pWh
+ outlook jdg
+ over gjd
+ packages tbY
+ packet gdi
+ packets oYg
+ page cqa
+ pass gcl
+ passed cnd
+ passes gjd
+ passing Zdp
+ path Zil
+ pcs nce
+ people mfc
+ permit lZi
+ permitted cii
+ phone ecl
+ pick pfY
+ ping ncc
+ pingable bra
+ pinging oae
+ pings naf
+ plain ndc
+ please hkb
+ pls ika
+ pointed ndc
+ policy kZj
+ poll rUh
+ polled Wtd
+ polls tWe
+ port dkf
+ portal chj
+ possible cme
+ post taY
+ postfix khb
+ postrouting lcg
+ posts tdV
+ ppl hbj
+ prerouting hkb
+ print mdc
+ printer fbl
+ prints kfd
+ private jhb
+ probe mZh
+ problem cfl
+ prometheus lde
+ properly qZd
+ prot glb
+ proto fkd
+ protocol dme
+ public emc
+ publish hYn
+ published lfb
+ pull jQs
+ pulls qZe
+ push jef
+ pushes sVf
+ query gdj
+ queue jfe
+ radius fqX
+ rather dih
+ reach vXa
+ reachable aki
+ reached Vpi
+ reaches kef
+ reaching sWe
+ read fmb
+ real Ynh
+ really lfc
+ receives kgc
+ refused kfd
+ regards cpc
+ register ncd
+ reject cmf
+ relay nZg
+ removed eao
+ replies ebn
+ reply dkg
+ report lgb
+ reports kbg
+ requests Xqg
+ reset jfe
+ resolve lfd
+ resolver hdi
+ root occ
+ route lde
+ routed cdn
+ rule Zdq
+ rules cbp
+ run lah
+ runs coc
+ s hkb
+ said Xct
+ same ijb
+ say ebn
+ says kfd
+ scan ncd
+ scanner abr
+ scans pUj
+ scraped eke
+ scrapes kZj
+ see Wjm
+ seen gkc
+ sees dpa
+ send gZn
+ sending qeY
+ sends mZh
+ sent Xqf
+ served jkZ
+ service ilZ
+ set nWi
+ settings bkh
+ shall pYg
+ she fkd
+ shell niX
+ shop ffj
+ should ckg
+ show qac
+ shows lbg
+ side kdf
+ since hjc
+ sites mbf
+ sits Yim
+ skipping gqW
+ smpt kgc
+ smtpd Uqi
+ snat bhk
+ so ijb
+ some fck
+ somebody hdi
+ something jch
+ sorry Zcr
+ source cnc
+ spins kgc
+ src cgk
+ stand kai
+ start nfb
+ stop baq
+ stopping mah
+ stops ZYv
+ straight lee
+ stuck lfc
+ submit iWo
+ subnet Zjk
+ succeed mec
+ supposed hkb
+ survive khc
+ swaks qgW
+ swears jff
+ switch pcb
+ syn jfe
+ sync pfY
+ take Srj
+ taken Wni
+ talk miZ
+ talking pYf
+ talks mYi
+ target lfc
+ tcpdump Uqi
+ team Wnj
+ teh kai
+ tell ika
+ tells oZf
+ test bcp
+ thank alh
+ thanks flc
+ that lia
+ that's mga
+ the idh
+ them hbk
+ then idh
+ there emc
+ these gdj
+ they mag
+ thing cfl
+ think Yim
+ this jkZ
+ those iic
+ three cfl
+ through nbe
+ thx lde
+ ticket alh
+ times dpZ
+ tls Xqf
+ today uUf
+ told jWn
+ tonight kZj
+ too pZe
+ tos fld
+ toward rab
+ towards rWf
+ traffic peY
+ transmitted nbe
+ treated gjd
+ tried fej
+ tries kfd
+ trouble fbm
+ true iib
+ trying kgc
+ ttl ijb
+ typed iic
+ udp ihd
+ ui ajj
+ up led
+ updates mbg
+ uploads hmZ
+ usable dih
+ use hcj
+ used ucW
+ user lha
+ users pad
+ uses oXh
+ using Xho
+ vendor lbg
+ verdict iid
+ very jef
+ via eek
+ visible bne
+ vpn sgU
+ w klX
+ walk Zli
+ want hjd
+ wants hdi
+ was hjc
+ way hXo
+ we jgd
+ webmail qfX
+ week cdn
+ well fan
+ were kbg
+ what Zof
+ what's Yeq
+ whatever bgk
+ whats Zat
+ when gjd
+ where coc
+ whether dXs
+ which ihd
+ while fcl
+ who pZf
+ whole eke
+ why fdk
+ wifi emc
+ will mga
+ with ejf
+ without qac
+ work eke
+ worked bgl
+ working nZg
+ works nZg
+ would jib
+ write VZy
+ yes jfd
+ yesterday gjd
+ yet dcn
+ your glb
+ zone uXb
+ 一 akj
+ 三 ddn
+ 上 bfm
+ 下 bji
+ 不 idh
+ 个 dmd
+ 中 lde
+ 为 hmZ
+ 主 kcg
+ 之 gck
+ 了 gck
+ 事 dek
+ 互 clf
+ 享 coc
+ 什 ici
+ 仁 sXd
+ 从 lgb
+ 他 igd
+ 以 fan
+ 任 hkb
+ 份 ihd
+ 传 wbV
+ 作 eld
+ 供 fkd
+ 信 dgj
+ 像 lha
+ 公 mga
+ 共 coc
+ 关 kdf
+ 内 kfd
+ 册 glb
+ 写 jeg
+ 出 lfc
+ 则 bij
+ 到 kdf
+ 加 afm
+ 务 ika
+ 动 lZi
+ 包 ckg
+ 区 ziL
+ 单 Zdp
+ 卡 led
+ 印 bfm
+ 却 bfm
+ 原 fdk
+ 去 jZk
+ 反 led
+ 发 kai
+ 取 odb
+ 受 eqY
+ 口 eek
+ 只 jfe
+ 可 lde
+ 台 jfe
+ 名 eek
+ 后 kZj
+ 向 nea
+ 否 jhc
+ 吧 bfm
+ 呀 flc
+ 告 hjc
+ 呢 cgk
+ 命 Zof
+ 咋 afn
+ 和 efj
+ 哪 emc
+ 啊 dle
+ 啥 gdj
+ 回 hnY
+ 在 qfY
+ 地 fbm
+ 址 cco
+ 域 eek
+ 填 ben
+ 备 obd
+ 外 bhk
+ 天 fkd
+ 失 clf
+ 它 hic
+ 安 sYc
+ 完 dfl
+ 定 ejg
+ 客 pad
+ 寄 oXg
+ 对 Zhm
+ 就 nfb
+ 帮 ogY
+ 常 efj
+ 库 ihd
+ 底 Zik
+ 建 cjh
+ 开 jfe
+ 录 jee
+ 影 kfd
+ 往 uVe
+ 得 lgb
+ 志 ckg
+ 忙 jib
+ 想 rSj
+ 成 mVl
+ 我 lcf
+ 户 pZe
+ 手 fej
+ 打 jdg
+ 执 reW
+ 扫 led
+ 把 vXa
+ 抓 fdl
+ 投 lfc
+ 报 mce
+ 拉 hjc
+ 拦 gbl
+ 拿 qZd
+ 挂 pcb
+ 指 qYe
+ 按 hjc
+ 据 Zof
+ 掉 cme
+ 接 ici
+ 推 lgb
+ 描 obd
+ 提 bij
+ 支 qbb
+ 收 amg
+ 改 ckh
+ 放 lcf
+ 数 eke
+ 文 dmd
+ 断 ika
+ 新 dhj
+ 方 aki
+ 无 tWd
+ 日 ejf
+ 时 kde
+ 明 bfm
+ 映 gdj
+ 是 ckf
+ 晚 cob
+ 更 sTh
+ 最 jef
+ 服 miZ
+ 机 ihd
+ 来 iak
+ 析 cme
+ 查 nae
+ 标 jgd
+ 样 bij
+ 步 odb
+ 死 Zsb
+ 段 hkb
+ 每 bqb
+ 求 qac
+ 没 cgk
+ 注 glb
+ 流 hid
+ 浏 ihd
+ 源 Ymi
+ 然 mjW
+ 现 emc
+ 理 kbh
+ 用 jch
+ 由 cuW
+ 电 kee
+ 登 maf
+ 监 bnd
+ 目 jgd
+ 直 bij
+ 看 jhc
+ 着 hYn
+ 程 jhd
+ 端 ckg
+ 等 Vrg
+ 管 jaj
+ 终 qfW
+ 绕 gjd
+ 给 dmd
+ 网 hkb
+ 老 hrU
+ 自 jef
+ 行 hck
+ 被 Wrf
+ 要 oWi
+ 解 elc
+ 警 kee
+ 让 cnc
+ 议 cjh
+ 许 hdj
+ 论 dmd
+ 访 ibj
+ 试 scX
+ 询 odb
+ 该 jdh
+ 请 sWe
+ 调 lia
+ 走 eld
+ 起 gjc
+ 跑 qYe
+ 跟 sWd
+ 路 Wtd
+ 身 jkZ
+ 转 jhc
+ 轮 naf
+ 载 mec
+ 边 eek
+ 达 Yqe
+ 还 jja
+ 这 iic
+ 进 qac
+ 远 kgb
+ 连 pcc
+ 退 eek
+ 送 cne
+ 递 kgc
+ 那 aki
+ 邮 oaf
+ 都 Xjm
+ 里 cii
+ 量 eld
+ 锅 efj
+ 镜 ejf
+ 问 kbi
+ 隔 fcl
+ 页 Zsb
+ 题 eek
+ 马 eke
- ' occ
- 'cannot Zeq
- 'connection fje
- -> Zqd
- -d jfe
- -j jch
- -k Yjl
- -o eld
- -s bhk
- ; kdf
- <host> kfe
- <own> nbe
- <public> jch
- <server> gma
- <zone> djh
- aa rXd
- able aki
- about ich
- accept jch
- accept' kai
- accepted enb
- access ckg
- accessible saa
- ack Zfo
- active qhV
- actually chj
- add jfe
- added bhl
- adding ked
- admin kib
- adress glb
- after fej
- again ofZ
- against Ynh
- agent mhZ
- alerts bod
- all jYl
- allow ngZ
- allowed cjh
- always dfk
- am lfc
- and amg
- answer pac
- answered dih
- answers pdb
- any jib
- anybody pcb
- anyone ncd
- anything khc
- anywhere dih
- api bpb
- app lbg
- append jdg
- apt iic
- arbitrary Ytb
- are kia
- around piV
- arrive Xlk
- arrives cii
- arriving bkh
- as qbb
- ask aki
- asked khb
- asking bij
- asks bne
- assume uYa
- attacker mZh
- away dhi
- backup kaj
- backups dkg
- bb pca
- be kbh
- becomes kYk
- before jZk
- behind eZp
- being kcg
- between kjZ
- big arb
- blocked cme
- blocking hid
- bot qdZ
- both aki
- box kee
- branch mga
- broker bne
- browse Xlk
- browser chi
- build kaj
- but hak
- by pbd
- bytes gdj
- c flc
- call Vok
- caller pYe
- calls bod
- camera aoe
- can't fdk
- cannot Yqe
- card pbb
- case flc
- change ajj
- changes jgd
- check hid
- checks flb
- chk kdf
- ci nea
- claims mdd
- clients lde
- clone enb
- close fmb
- cloud bvW
- cn bji
- cna jfe
- colleagues nae
- collector Yrd
- com djg
- come kdf
- comes hcj
- coming lXk
- conect dhi
- configured eke
- connect djg
- connected emd
- connecting eke
- connection ijc
- connections iaj
- connects enb
- consequences blg
- controller hid
- copier hYn
- cross adp
- cure ija
- curl dme
- customer iYm
- cut gla
- daemon flc
- data Zmh
- dead obd
- default dob
- delete oZg
- deleted oae
- deleting gam
- deliver ajk
- delivered Zhm
- delivers Xog
- denied hbk
- desk lah
- desks nXi
- desktop mgb
- dev caq
- dial erX
- dialled epZ
- dials occ
- die fcl
- direct gcl
- directly abr
- dmesg Ybt
- dnat cco
- do flc
- don't ija
- down occ
- dport aen
- dropped hYm
- dropping ebn
- echo ijb
- effect jlZ
- egress led
- ends dhi
- enters Zfo
- erp jdf
- errno ldd
- establish lfb
- established ipV
- even aik
- ever gdk
- every ffj
- everybody kde
- exam afn
- example hjc
- exim qYe
- explain oea
- exposed sWe
- far Wph
- fetch Zli
- fetches ajj
- file Ttg
- fine afn
- first eej
- fix mfa
- floor sdX
- folks pXg
- for qac
- form rXe
- forward lgb
- found hdi
- frm gnZ
- from lde
- front lha
- g peZ
- get iib
- gets ici
- getting Wqg
- github Zqd
- given hkb
- gives lZi
- go fje
- goes kai
- going bcp
- gone nbe
- google dkg
- got dke
- guest rZc
- guy ibj
- guys bmf
- gw jee
- h Zof
- had mbf
- handed Wcu
- hang tWe
- hangs gXp
- happen kia
- happens fkd
- has kbg
- have bne
- he cqa
- hear rVg
- help ncd
- helpdesk vXa
- her mha
- here fcm
- hey cco
- hi gkc
- his gbl
- hits liZ
- hitting cnc
- home fje
- host glb
- hostname mgb
- hosts dmd
- i'd ean
- i'm nXi
- ie ebn
- im pad
- in gkc
- inc kcg
- incoming Xds
- initiate dkf
- initiated kbg
- inner Ymi
- input icj
- inside knV
- instead gbl
- internal eao
- into aoe
- ip jib
- iptables pfY
- isn't mZh
- isolated dle
- it jdg
- it's hbk
- its Xjm
- itself jgd
- job obd
- jobs miY
- just jbi
- k qcb
- keep nhZ
- keeps kee
- kernel fej
- kill ihd
- kindly kUo
- lab nfa
- label ele
- lady jdg
- lan del
- land Whp
- lands cii
- laptop mZh
- laptops akh
- last med
- leave jYl
- leaves fan
- leg jgd
- length ekf
- let's fdk
- lets dii
- licence cod
- license Ykj
- like kef
- line eoa
- lines hdj
- lip cme
- listener Vqh
- live jgd
- lives kia
- load amg
- log led
- logged tWd
- login kcg
- logins tWc
- logs gjd
- loopback dgj
- lose cnd
- loses Ykk
- lost abr
- machine lde
- machines dle
- mail gkb
- maillog fnb
- make hjd
- martian jka
- masquerade mga
- match baq
- me lah
- mean fjd
- mes qZd
- messages ndd
- minutes qca
- mirror flc
- monday pda
- monitoring ubX
- morning kfd
- mounted peZ
- move hnY
- moved dfk
- ms eld
- must dnd
- mx Zsb
- my qZd
- names Xlk
- nat neb
- need obd
- needs cpb
- net cme
- network nVk
- never cfl
- new jef
- nginx bij
- nightly oda
- no jef
- not Yau
- nothing jef
- now oZg
- o gWq
- of glb
- off bij
- offsite aki
- oif lde
- ok lah
- once dfk
- only caq
- onto bqc
- open jdg
- opened hjc
- opening cnd
- opens chj
- or dfl
- org fkd
- others qbb
- our cgk
- out' glb
- own dld
- packages apd
- pacs lZj
- page bpc
- pass Zat
- passing cco
- path mlV
- payment hnY
- pc pad
- pcs ilZ
- people kcg
- permitted Zgo
- phones lde
- ping cnd
- pingable qYf
- pinging bod
- pivot hmZ
- place fdk
- plain Yqe
- plc gkb
- please occ
- pls mbf
- plugged mYh
- plz jdg
- pointed Zpf
- points efj
- policy lde
- poll dob
- polled qYe
- poller kXl
- polling vVc
- polls dnc
- port clf
- portal Ykk
- possible oad
- post ckg
- postfix ndd
- postrouting edl
- ppl mbf
- prerouting ejf
- primary dob
- printer ckf
- printers dii
- private Zjk
- probe lfc
- prometheus obd
- provider rcY
- proxy foY
- public Zgn
- published blg
- pull Zpe
- pulls cpb
- puppet akj
- pushes Zog
- put lde
- queries eke
- query Ssi
- queue qZd
- quick kee
- radius Ype
- ran qad
- random mcf
- rcpt mec
- reach Ykk
- reachability kdf
- reachable tdW
- reached qca
- reaches eke
- reaching bsZ
- read bhk
- real jYl
- really dgj
- recieve fbn
- recv eoa
- reech bhk
- refused lde
- refused' fkd
- register Ynh
- registry Zgn
- relay aki
- remove iZl
- removed fld
- removing dih
- replies Zjl
- reply eap
- report maf
- reports cjh
- request djg
- requests ogY
- reset efj
- resolve clg
- resolves flc
- rest dgj
- reverse alh
- right kcg
- rip eld
- rn gdj
- room mec
- root auY
- route pad
- router Yjl
- rst bki
- rule mYi
- run ndb
- runner lfd
- runs ojV
- s gdj
- saddr kfd
- same Ucx
- sat jaj
- say hdi
- saying djg
- says jdg
- scan cnd
- scanner oZf
- scanners ici
- scrapes bne
- seeing agm
- seen edl
- send Zhm
- sender ijb
- sends drY
- sent rhT
- served Zjk
- server fke
- server's gjd
- service fke
- session ckg
- sessions amg
- set agm
- share Ynh
- she hid
- shell mdc
- should dle
- show dnd
- shows nhY
- side flc
- since glb
- sit jbi
- site fmb
- sites ejf
- sits kee
- sitting ndc
- smarthost goY
- snat dbo
- so dbp
- some jfe
- someone ndb
- sorry idh
- source lee
- spins ebn
- sshing iic
- ssl ckg
- staff liZ
- staging foZ
- station uZY
- stop jaj
- stopping kfd
- stops jef
- straight bra
- stranger qdZ
- strip dem
- stuck nbe
- student mdd
- submit agm
- subnet ecm
- swears gck
- switch ihd
- sync Ykl
- syns cgk
- system ndc
- tablet rca
- tablets mgb
- take jZk
- taken nag
- takes bmf
- taking dfk
- talk ahl
- talking fpY
- talks bji
- target gla
- tcp jjb
- tcpdump cii
- teh khb
- tell kYk
- tells eke
- test nfa
- that idh
- that's lfd
- thats ena
- their djf
- them Zrc
- there gZn
- these idh
- they Uiq
- thing lha
- thinking hci
- third sfV
- this lXk
- those iZl
- thought jch
- three fcm
- through anf
- thru hid
- thunderbird gjd
- thursday nfa
- ticket kfc
- time jef
- timed dgj
- timeout agn
- times jci
- to ckg
- today teU
- too hkc
- took agm
- touch fej
- toward Xsd
- towards apd
- tried pZe
- tries Yof
- try jWn
- two jaj
- typed jch
- types clf
- udp lfc
- under ikb
- unknown gbl
- unlike cem
- unreplied ebn
- updates anf
- uploads edl
- upstream bij
- us agm
- usable qda
- use cmf
- users inX
- uses Zkj
- using dem
- vendor mbe
- verdict mec
- via amg
- visible occ
- vk fdj
- vlan lcf
- vps lgc
- vz hjb
- w Ygo
- want Zli
- wants Xpf
- ward kgc
- way ogY
- webhook ele
- webmail bij
- website cji
- went lee
- were hcj
- what gkc
- whatever rab
- whats jdg
- when rbb
- whenever dgj
- where jZk
- which neb
- while eZp
- whole lah
- why hdh
- wifi dZq
- wil xbV
- will bji
- without lXk
- wondering ben
- wont fdk
- work hZm
- worker odb
- working nfa
- works dhi
- workstations ocd
- would djg
- y jgd
- yet mah
- you Zik
- your fcl
- zabbix idh
- zone cnd
- 上 kfd
- 丢 Zjk
- 个 jch
- 中 gZm
- 为 kbi
- 主 bij
- 么 dgj
- 之 lfc
- 也 bfm
- 了 iic
- 事 gbk
- 交 kgd
- 享 kkY
- 仁 dld
- 他 pda
- 以 kee
- 们 fje
- 件 dgj
- 会 gbl
- 传 eke
- 但 mbg
- 位 kia
- 体 rdY
- 作 mce
- 供 mgb
- 保 blg
- 信 djg
- 假 oZf
- 像 jja
- 允 foZ
- 入 jja
- 公 ohX
- 共 kkY
- 内 agm
- 再 imY
- 出 gkc
- 分 hWp
- 则 hkc
- 到 cih
- 前 odb
- 务 eje
- 动 dkf
- 助 jge
- 包 kWn
- 单 jbi
- 印 hjc
- 去 blg
- 反 pfY
- 变 del
- 句 ndc
- 只 dZq
- 可 fdj
- 台 jhc
- 司 mhZ
- 同 efj
- 后 hid
- 向 bsY
- 和 gck
- 咱 del
- 哪 adp
- 商 Xfq
- 器 gkc
- 回 hbl
- 在 lfc
- 地 dkf
- 址 eke
- 填 Ylj
- 处 peZ
- 备 kgc
- 外 ejf
- 头 pda
- 好 gbk
- 存 bsY
- 学 gbl
- 它 Zpe
- 完 lha
- 定 eke
- 实 khb
- 客 iak
- 室 imY
- 就 djg
- 工 fbm
- 己 anf
- 师 lah
- 常 eek
- 平 mdd
- 库 hnY
- 应 gck
- 开 hbk
- 影 jib
- 往 Xtc
- 得 Zkk
- 志 djh
- 忙 ibj
- 怎 hbk
- 急 eek
- 您 hcj
- 情 blg
- 想 cpb
- 成 jbi
- 我 jef
- 户 gbl
- 房 Zhm
- 手 fbl
- 打 akj
- 执 dgj
- 把 fmb
- 报 bnd
- 拒 dgj
- 指 bij
- 换 eek
- 据 lmV
- 接 bkh
- 控 fje
- 推 Yre
- 提 hdi
- 摸 cme
- 收 ndc
- 改 gdj
- 教 ibk
- 文 lah
- 方 kia
- 无 fkd
- 日 efj
- 时 kib
- 明 bsY
- 映 fej
- 昨 Zcr
- 是 ked
- 晚 mec
- 最 dnd
- 有 nbe
- 服 blf
- 本 liZ
- 条 odb
- 来 jhd
- 板 occ
- 析 iZl
- 果 clf
- 柜 edl
- 查 gma
- 标 dih
- 校 iYm
- 核 ncd
- 正 gma
- 段 jhd
- 求 jgd
- 没 mce
- 流 bmf
- 测 bbq
- 源 qYe
- 点 ocd
- 烦 jib
- 班 pda
- 理 Wrf
- 生 naf
- 用 edk
- 由 liZ
- 电 nae
- 登 aqc
- 监 jef
- 目 ckg
- 直 dle
- 着 ila
- 确 rUh
- 示 fej
- 程 Zjj
- 站 sUg
- 端 ejf
- 算 ean
- 管 Wsf
- 系 pad
- 线 dle
- 经 ddm
- 绕 eek
- 给 odb
- 绝 dgj
- 网 kfd
- 置 frV
- 者 kdf
- 能 cgk
- 脑 kee
- 行 hdi
- 被 nZh
- 要 Xkl
- 规 fke
- 认 djf
- 让 lai
- 许 fna
- 设 pad
- 访 djg
- 证 Xni
- 试 jhc
- 话 jgd
- 询 Zpd
- 调 ldf
- 费 ijb
- 走 bij
- 起 lgb
- 超 jhc
- 跑 kYk
- 跟 dpa
- 转 edk
- 轮 bod
- 边 ihd
- 还 bbp
- 进 Wph
- 连 clf
- 送 pZe
- 通 chj
- 邮 Ynh
- 部 qhV
- 都 kgc
- 配 cjh
- 里 Ykj
- 错 led
- 镜 fkd
- 长 kfd
- 问 cjg
- 间 dhj
- 除 del
- 需 rbb
- 面 dkf
- 项 eZp
- 题 mec
-1 ' <own> led
-1 ' led
-1 's bfl
-1 , <client> oiW
-1 , <far> cnc
-1 , <gateway> dYr
-1 , <host> jef
-1 , <outside> dcn
-1 , <own> Vlm
-1 , <public> dcm
-1 , <server> del
-1 , <zone> lcf
-1 , jci
-1 -> <client> Quh
-1 -> <far> Zng
-1 -> <gateway> dob
-1 -> <host> cpb
-1 -> <outside> Zof
-1 -> <zone> jgd
-1 -> eke
-1 -d <host> dfj
-1 -d <own> dke
-1 -d <zone> fWr
-1 -d dhi
-1 -i <client> mgb
-1 -i <outside> ecm
-1 -i <zone> kcg
-1 -i hcj
-1 -k ekf
-1 -o <outside> Zmh
-1 -o emc
-1 -s <far> hal
-1 -s <zone> caq
-1 -s fXq
-1 -v dlf
-1 : <client> jdg
-1 : <far> edl
-1 : <gateway> bgl
-1 : <host> lfd
-1 : <outside> qbb
-1 : <own> eoZ
-1 : <zone> djf
-1 : jdg
-1 <client> <client> Vxa
-1 <client> <gateway> glb
-1 <client> <host> bij
-1 <client> <own> eke
-1 <client> <zone> ecn
-1 <client> Ymi
-1 <far> <gateway> baq
-1 <far> <own> dkf
-1 <far> dkf
-1 <gateway> <gateway> blg
-1 <host> <client> clf
-1 <host> <far> naf
-1 <host> <host> idh
-1 <host> <server> eao
-1 <host> lah
-1 <n> <client> jhc
-1 <n> <gateway> Zcr
-1 <n> <host> fkd
-1 <n> <own> cpb
-1 <n> <server> fcl
-1 <n> <zone> gck
-1 <n> dle
-1 <outside> <far> tdW
-1 <outside> <host> Yho
-1 <outside> <outside> Wds
-1 <outside> <own> XwZ
-1 <outside> ici
-1 <own> ici
-1 <public> <far> lha
-1 <public> <own> dpa
-1 <public> eoa
-1 <server> <client> ele
-1 <server> <host> ila
-1 <server> <own> eke
-1 <server> eoa
-1 <service> <gateway> cgk
-1 <service> <host> aik
-1 <service> <outside> peZ
-1 <service> <own> eld
-1 <service> <server> bbq
-1 <service> <zone> saZ
-1 <zone> <client> tcX
-1 <zone> <gateway> Zbs
-1 <zone> <host> aik
-1 <zone> <outside> XxY
-1 <zone> <own> bmg
-1 <zone> <zone> cco
-1 <zone> ddm
-1 ? <host> kai
-1 ? <outside> hkb
-1 ? <own> gma
-1 ? <zone> afo
-1 ? gdj
-1 ^ <far> cod
-1 ^ <gateway> jgd
-1 ^ <host> mga
-1 ^ <outside> kZj
-1 ^ <own> dle
-1 ^ <server> mdd
-1 ^ <zone> kbh
-1 a <outside> fej
-1 a <zone> ndc
-1 a kYk
-1 about <zone> lbg
-1 about hbj
-1 accept eek
-1 access <host> fcl
-1 access <outside> gkc
-1 access <own> fjd
-1 access Yng
-1 address <own> ejf
-1 address led
-1 adress <own> foZ
-1 adress gma
-1 against <far> Xqg
-1 against <host> aoe
-1 against <own> frX
-1 against blh
-1 agent <client> hla
-1 agent hla
-1 an <outside> lha
-1 an <zone> lcf
-1 an hjc
-1 and ekf
-1 are <zone> ocb
-1 are lcf
-1 as naf
-1 at <far> gid
-1 at <gateway> cnd
-1 at <host> Yil
-1 at <own> apd
-1 behind gan
-1 between qbb
-1 box <client> ndc
-1 box <host> emd
-1 box kfd
-1 broker <client> dkg
-1 broker bmf
-1 browse <outside> fke
-1 browse aoe
-1 by <client> khb
-1 by <far> rXe
-1 by <gateway> gam
-1 by <host> jhc
-1 by <own> Uud
-1 by <public> bnf
-1 by <zone> lcf
-1 by rba
-1 camera <client> aoe
-1 camera aoe
-1 can <client> ijb
-1 can <gateway> sWe
-1 can <host> jfe
-1 can <outside> idh
-1 can <zone> jch
-1 can't <client> kcf
-1 can't <zone> nga
-1 can't mfb
-1 cant <client> kcg
-1 cant kfd
-1 check <client> oZf
-1 check nZg
-1 client <client> ojW
-1 client mfb
-1 collector bne
-1 come mce
-1 confirm lZi
-1 connect <own> flc
-1 connect flc
-1 controller <client> fkd
-1 controller fkd
-1 could <client> mbf
-1 could <host> hjb
-1 could <zone> kfd
-1 could ijb
-1 curl <far> eke
-1 curl <host> eld
-1 curl <own> fmb
-1 curl dnc
-1 cut vWb
-1 daddr <client> eoa
-1 daddr <own> gjd
-1 desk <client> reX
-1 desk rfW
-1 destination <client> ccn
-1 destination <host> aki
-1 destination Yjl
-1 dev <outside> cbp
-1 dev <zone> agm
-1 dev bdp
-1 dialled epZ
-1 dials <far> bmf
-1 dials aoe
-1 dig asa
-1 do <outside> kee
-1 do <zone> ogY
-1 does <client> reX
-1 does <far> lfc
-1 does <gateway> Zep
-1 does <host> Xkl
-1 does <outside> fje
-1 does <zone> nbe
-1 dst <client> blg
-1 dst <far> cnd
-1 dst <gateway> gma
-1 dst <host> ele
-1 dst <own> fdk
-1 e hdi
-1 example <far> cpb
-1 example <own> fkd
-1 example dnc
-1 fine <outside> bbq
-1 fine aYu
-1 fix <zone> jfe
-1 fix lfb
-1 for <client> kcg
-1 for <far> kee
-1 for <host> ebn
-1 for <outside> ogZ
-1 for <own> Zqd
-1 for <zone> oXh
-1 for mbe
-1 from <client> kgc
-1 from <far> jgd
-1 from <gateway> ici
-1 from <host> cjh
-1 from <outside> kcg
-1 from <own> Zqd
-1 from <zone> lde
-1 from mbf
-1 get <own> dob
-1 get eob
-1 got cnc
-1 hairpin kfc
-1 has <outside> gZn
-1 has <own> Txc
-1 has hdi
-1 have <outside> bkh
-1 have bhj
-1 help mfb
-1 her dcn
-1 his fdj
-1 hit <host> dqZ
-1 hit <own> fkc
-1 hit cpb
-1 hitting <host> fje
-1 hitting <own> fld
-1 hitting cnd
-1 host <client> kfe
-1 host <host> Zpe
-1 host <own> dme
-1 host hjb
-1 i'm <outside> lec
-1 i'm qZd
-1 if <zone> mce
-1 if mce
-1 im kde
-1 in <outside> chj
-1 in <zone> idh
-1 incoming <server> dfk
-1 incoming Ycs
-1 into <client> jib
-1 into <gateway> doa
-1 into <host> Xsc
-1 into <own> dle
-1 into <zone> Ssi
-1 into Yqe
-1 ip <client> nXj
-1 ip <far> nZg
-1 ip <host> Uml
-1 ip <own> dmd
-1 ip jef
-1 is <client> iib
-1 is <far> glb
-1 is <gateway> cqb
-1 is <host> jef
-1 is <outside> ncd
-1 is <own> dkf
-1 is <zone> hal
-1 is ilZ
-1 it <gateway> efj
-1 it cZr
-1 it's qdZ
-1 its <host> bZs
-1 its ZZv
-1 lan <zone> edl
-1 lan edl
-1 laptop <client> oZf
-1 laptop oZf
-1 leaves hbk
-1 let <client> qdY
-1 let <zone> ncd
-1 let mag
-1 lets reX
-1 lip <host> dmd
-1 lip dmd
-1 load <own> fkc
-1 load fmb
-1 lose <far> ejf
-1 lose eld
-1 mail <outside> oae
-1 mail oae
-1 master <client> gkb
-1 master glb
-1 may pYg
-1 me qZe
-1 mean hjd
-1 mx <far> eoa
-1 mx aqc
-1 my gam
-1 net <far> fke
-1 net fke
-1 ni <zone> del
-1 ni dek
-1 no <outside> enb
-1 no dmd
-1 nobody <outside> occ
-1 nobody occ
-1 of <client> mgb
-1 of <far> jgc
-1 of <host> gam
-1 of <outside> Vip
-1 of <own> eke
-1 of <public> ajj
-1 of <zone> hmZ
-1 of eke
-1 off <client> Xoi
-1 off <outside> qZc
-1 off dnc
-1 on <client> eke
-1 on <far> okT
-1 on <gateway> lcf
-1 on <host> neb
-1 on <outside> gje
-1 on <own> emc
-1 on <zone> gYn
-1 on djg
-1 one aik
-1 only YXx
-1 onto <gateway> Xtd
-1 onto <host> cpb
-1 onto koU
-1 open <far> eoa
-1 open <host> fuU
-1 open <own> fkd
-1 open dob
-1 opened <own> eke
-1 opened eke
-1 opening <own> grV
-1 opening gsU
-1 opens <own> emc
-1 opens alh
-1 or <gateway> eXr
-1 or <host> dfk
-1 or dfk
-1 org <far> emc
-1 org emc
-1 our <outside> dgj
-1 our bhk
-1 out <- kdf
-1 out <zone> fej
-1 out efj
-1 outgoing <server> cdn
-1 outgoing cdn
-1 over <own> fnZ
-1 over <public> bco
-1 pc <client> tYb
-1 pc tYb
-1 people <outside> nYh
-1 people gYn
-1 phone <outside> bbq
-1 phone bbq
-1 ping <client> clf
-1 ping <far> Yog
-1 ping <gateway> bjh
-1 ping <host> YwY
-1 ping <own> eje
-1 ping <zone> kdf
-1 ping arb
-1 pinging <client> Zoe
-1 pinging <far> cmf
-1 pinging <gateway> ane
-1 pinging <host> cme
-1 pinging Ytc
-1 pings <own> Yqe
-1 pings epZ
-1 polls bpc
-1 print <server> dbo
-1 print dbo
-1 printer <client> eld
-1 printer eld
-1 probe ihd
-1 public <own> bvW
-1 public bbr
-1 query <far> Zog
-1 query Zng
-1 reach <client> erY
-1 reach <far> dkf
-1 reach <host> Yim
-1 reach <outside> Zqd
-1 reach <public> fnb
-1 reach <zone> arb
-1 reach Xmj
-1 reaches Zkj
-1 reaching bne
-1 relay <client> led
-1 relay <far> fmb
-1 relay emc
-1 rip <client> rWf
-1 root cqa
-1 runner <client> mde
-1 runner mde
-1 saddr <client> kfd
-1 saddr <far> nae
-1 saddr mdd
-1 say <client> pYf
-1 say <far> lhb
-1 say idh
-1 says <own> Wrf
-1 says rbb
-1 scrapes bne
-1 see <zone> clf
-1 see csY
-1 server <own> cnd
-1 should cfl
-1 so <zone> nfZ
-1 so lYj
-1 someone <outside> mgb
-1 someone mgb
-1 source <client> pcb
-1 source <host> bod
-1 source <own> cdn
-1 source <zone> oea
-1 source ibk
-1 src <client> kcg
-1 src <far> jdg
-1 src kdf
-1 stop ibj
-1 stopping <zone> naf
-1 stopping lfd
-1 stops mbf
-1 switch <client> dnd
-1 switch dnd
-1 system mfb
-1 target Xub
-1 tcp <client> lcf
-1 tcp kde
-1 teh <host> hid
-1 teh <zone> lYi
-1 teh hid
-1 that <client> ici
-1 that <far> mdd
-1 that <gateway> naf
-1 that <host> jak
-1 that <own> cne
-1 that <zone> rcZ
-1 that uVd
-1 that's mWk
-1 the <gateway> fcm
-1 the <host> hkb
-1 the <outside> lYk
-1 the <server> cdn
-1 then <zone> lZh
-1 then nbf
-1 this <gateway> dao
-1 this dao
-1 three bco
-1 through <host> bqc
-1 through <own> gma
-1 through fje
-1 thru fej
-1 to <client> hnZ
-1 to <far> bnd
-1 to <gateway> djg
-1 to <host> Xho
-1 to <outside> cnd
-1 to <server> ddl
-1 to <zone> mce
-1 to dhh
-1 told ecm
-1 toward <far> Zng
-1 toward Xsd
-1 towards <client> Vrf
-1 towards <far> Txc
-1 towards <outside> nkV
-1 towards <own> enb
-1 towards <zone> Wll
-1 towards Yog
-1 trace <client> jdg
-1 trace oZf
-1 trying ejf
-1 types <own> ejf
-1 types clf
-1 under dhi
-1 unknown <client> mfc
-1 unknown <far> lah
-1 unknown <gateway> led
-1 unknown ncd
-1 us <host> Ygn
-1 us Ygn
-1 use <public> bgl
-1 use bra
-1 user nbe
-1 uses ccn
-1 using <public> fYp
-1 using fYp
-1 via <host> dih
-1 via Zmh
-1 vps ndc
-1 vz ejf
-1 wants dpa
-1 what <gateway> mbg
-1 what sZb
-1 when <client> sVf
-1 when <far> lcf
-1 when <host> mce
-1 when <zone> lbg
-1 when qYe
-1 whether <client> qZd
-1 whether <host> kkY
-1 whether <zone> jef
-1 whether ljY
-1 while <outside> eek
-1 while eek
-1 whole <outside> lah
-1 whole lah
-1 why <client> kde
-1 why <zone> peZ
-1 why sdX
-1 will <client> ngZ
-1 will <gateway> gck
-1 will <zone> tbX
-1 will edl
-1 with <client> jZk
-1 with <far> Utf
-1 with <host> arb
-1 with <own> bfm
-1 with <zone> fnb
-1 working <outside> ndc
-1 working ldd
-1 workstation <client> pcc
-1 workstation pcc
-1 would <client> nfb
-1 would <far> ofZ
-1 would <gateway> kUo
-1 would <host> fmb
-1 would <outside> oYg
-1 would <zone> ncd
-1 would ohX
-1 yet ffj
-1 your <gateway> fcl
-1 your fcl
-1 zabbix <server> eek
-1 zabbix iak
-1 zone <zone> hid
-1 zone hid
-1 上 <far> ihc
-1 上 <gateway> dvV
-1 上 <host> flc
-1 上 <outside> dnd
-1 上 <zone> lec
-1 上 fkc
-1 下 <client> jef
-1 下 <gateway> car
-1 下 <host> mdd
-1 下 <zone> nae
-1 下 jdh
-1 个 fdk
-1 为 mfb
-1 么 <client> pcb
-1 么 <zone> qfX
-1 了 <gateway> Zat
-1 了 <host> del
-1 了 <outside> cjh
-1 了 <zone> cgk
-1 了 bji
-1 事 <client> mdd
-1 事 lcf
-1 从 <far> ihd
-1 从 <gateway> ldf
-1 从 <zone> mcd
-1 们 <gateway> cdn
-1 们 <host> dhi
-1 们 <own> emc
-1 们 <zone> mZi
-1 件 cco
-1 出 <outside> clg
-1 出 clg
-1 到 <client> bqa
-1 到 <far> gkc
-1 到 <gateway> dld
-1 到 <host> bii
-1 到 <outside> iak
-1 到 <zone> bne
-1 到 bkh
-1 去 <far> dlf
-1 去 <host> gjd
-1 去 <outside> Uue
-1 去 <own> fkd
-1 去 <zone> gkc
-1 去 alh
-1 口 <far> gjd
-1 口 lah
-1 台 <client> ldd
-1 台 <far> Zqd
-1 台 <gateway> ekf
-1 司 jdg
-1 后 <client> lfb
-1 后 <zone> meb
-1 后 ofZ
-1 向 goX
-1 和 <zone> chj
-1 和 cgk
-1 啥 jef
-1 器 <client> kia
-1 器 kjZ
-1 在 <client> ilZ
-1 在 <gateway> ncd
-1 在 <outside> lZj
-1 在 <zone> qcb
-1 址 <client> kgb
-1 址 <host> bii
-1 填 <own> eoZ
-1 填 dih
-1 如 <far> eek
-1 如 fej
-1 对 <outside> mce
-1 对 <zone> nce
-1 对 obd
-1 库 <client> gjd
-1 库 gjd
-1 开 <host> cjh
-1 开 <own> fmb
-1 录 <gateway> fje
-1 录 cme
-1 往 <client> Rvg
-1 往 <far> Zng
-1 往 <host> Zng
-1 往 <outside> blg
-1 往 <own> dkf
-1 往 <zone> ejf
-1 往 Ysb
-1 急 <zone> edl
-1 急 idh
-1 成 <client> dfk
-1 成 <host> Yeq
-1 成 ddm
-1 户 <client> jfe
-1 户 peY
-1 打 <host> fkd
-1 打 <own> ejf
-1 打 fkd
-1 扫 <own> eld
-1 扫 eld
-1 把 <own> bne
-1 把 Yin
-1 拿 Xlk
-1 接 <own> Zta
-1 接 <server> cem
-1 收 <host> Zrb
-1 收 <own> djg
-1 收 fmb
-1 是 <client> ncc
-1 是 <far> bpc
-1 是 <gateway> hal
-1 是 <host> Zmh
-1 是 <public> eek
-1 是 <zone> obd
-1 是 kfd
-1 机 <client> ofa
-1 机 mec
-1 查 <far> enc
-1 查 bki
-1 标 <far> cme
-1 标 cme
-1 样 jfe
-1 段 <zone> mZh
-1 段 mZh
-1 源 <client> rWf
-1 源 nae
-1 用 <host> emb
-1 用 <outside> acp
-1 用 <own> epZ
-1 用 <public> eej
-1 用 bij
-1 由 <client> jhb
-1 由 liZ
-1 登 bsZ
-1 的 <client> kib
-1 的 <host> Yhm
-1 的 <own> eke
-1 的 jhc
-1 看 Zat
-1 着 occ
-1 端 <client> kkY
-1 端 <far> gmb
-1 端 bkh
-1 给 <client> fna
-1 给 <host> oae
-1 给 <zone> naf
-1 给 ndc
-1 网 <far> kdf
-1 网 jgc
-1 脑 <client> ncd
-1 脑 ncc
-1 自 <zone> rac
-1 自 nbf
-1 被 <client> vWb
-1 被 <far> lde
-1 被 <gateway> afn
-1 被 <zone> vYZ
-1 被 mbf
-1 让 <zone> xaV
-1 让 mbf
-1 许 gnY
-1 设 kVn
-1 话 sZb
-1 说 <zone> fek
-1 调 Xqf
-1 走 <own> clg
-1 走 ajj
-1 跟 <gateway> edl
-1 跟 dpa
-1 边 <client> pYf
-1 边 ijb
-1 过 <gateway> fUt
-1 过 <own> flc
-1 过 <public> eek
-1 过 eek
-1 进 <gateway> cfl
-1 进 <host> drZ
-1 进 cnd
-1 连 <client> foZ
-1 连 <host> fna
-1 连 <outside> cjh
-1 连 <public> fej
-1 连 cme
-1 通 <client> dle
-1 通 <far> eke
-1 通 <gateway> flc
-1 通 <host> dob
-1 通 <own> glc
-1 通 dmd
-1 那 mga
-1 部 jch
-1 问 <far> dnd
-1 问 <gateway> ebn
-1 问 <host> gjd
-1 问 <own> gjd
-1 问 djg
-1 面 Xkk
-2 ' -i cfl
-2 ' <outside> cfl
-2 , <client> pcb
-2 , <far> gjd
-2 , <gateway> alg
-2 , <outside> kYk
-2 , <own> dqZ
-2 , <public> fdk
-2 , <server> bij
-2 , <zone> oZf
-2 , can occ
-2 , could jef
-2 , curl djg
-2 , do lgc
-2 , dst Ynh
-2 , ijb
-2 , ip obd
-2 , is fmb
-2 , lip dmd
-2 , on fkd
-2 , say mce
-2 , source obd
-2 , target Zpe
-2 , the Wet
-2 , then oZf
-2 , will jef
-2 , yet ffj
-2 , 从 jch
-2 , 在 Ydr
-2 , 源 sWd
-2 , 走 cnd
-2 , 连 amg
-2 -l <own> Wrf
-2 -l jhc
-2 : ' Vsf
-2 : <client> bne
-2 : <far> mga
-2 : <gateway> ebn
-2 : <host> jfe
-2 : <outside> lde
-2 : <own> Zpf
-2 : <service> fjf
-2 : can qac
-2 : does jgd
-2 : hid
-2 : in eek
-2 : is dfj
-2 : src pYf
-2 : trying fma
-2 : user nbd
-2 : would jgd
-2 : 从 mdd
-2 ; lbg
-2 <client> , ckg
-2 <client> -> bmf
-2 <client> <client> jdg
-2 <client> <far> ilY
-2 <client> <gateway> Xkl
-2 <client> <host> ihd
-2 <client> <outside> lmV
-2 <client> <own> blh
-2 <client> <public> efj
-2 <client> <service> ejf
-2 <client> <zone> hbk
-2 <client> and Zof
-2 <client> dst dle
-2 <client> from pad
-2 <client> on fcl
-2 <client> open emd
-2 <client> ping coc
-2 <client> reach dke
-2 <client> scrapes cne
-2 <client> to bij
-2 <client> towards Usg
-2 <client> 到 aoe
-2 <client> 去 dhi
-2 <client> 用 eob
-2 <client> 给 mec
-2 <client> 连 csX
-2 <far> -> dle
-2 <far> <client> occ
-2 <far> <gateway> kfd
-2 <far> <host> kia
-2 <far> <outside> edl
-2 <far> <zone> tcY
-2 <far> from rdX
-2 <far> jch
-2 <far> to bod
-2 <far> 到 bqb
-2 <far> 连 fmb
-2 <gateway> -> eld
-2 <gateway> <client> mec
-2 <gateway> <far> clf
-2 <gateway> <host> Wfr
-2 <gateway> <zone> rYd
-2 <gateway> from nZg
-2 <gateway> idh
-2 <gateway> or dfk
-2 <gateway> ping Wqg
-2 <gateway> to bpd
-2 <host> , gbk
-2 <host> -> bpc
-2 <host> <far> djg
-2 <host> <gateway> akh
-2 <host> <outside> ldd
-2 <host> <own> gna
-2 <host> <public> enb
-2 <host> <zone> jhb
-2 <host> box kfd
-2 <host> dst gck
-2 <host> from obe
-2 <host> is nce
-2 <host> kee
-2 <host> reach Xqg
-2 <host> to alg
-2 <host> will lcf
-2 <host> 到 aoe
-2 <host> 往 bji
-2 <n> , rba
-2 <n> : naf
-2 <n> <far> lbg
-2 <n> <gateway> fdk
-2 <n> <host> djg
-2 <n> <n> ici
-2 <n> <outside> eld
-2 <n> <own> dle
-2 <n> <public> fYp
-2 <n> <server> Zep
-2 <n> <zone> jcg
-2 <n> against ejf
-2 <n> at chj
-2 <n> can bfn
-2 <n> for rba
-2 <n> from ihd
-2 <n> hid
-2 <n> in cjh
-2 <n> is lag
-2 <n> of bqc
-2 <n> on Vpi
-2 <n> src jdg
-2 <n> to dkf
-2 <n> towards Yog
-2 <n> trying fdk
-2 <n> 到 Ysc
-2 <n> 对 jef
-2 <n> 被 qca
-2 <n> 连 eke
-2 <outside> , kia
-2 <outside> -d ejg
-2 <outside> <client> jkZ
-2 <outside> <far> njW
-2 <outside> <gateway> dle
-2 <outside> <host> Zmg
-2 <outside> <outside> edl
-2 <outside> <own> eld
-2 <outside> <service> dle
-2 <outside> <zone> dbo
-2 <outside> chj
-2 <outside> for kdf
-2 <outside> hit eqY
-2 <outside> oif cgk
-2 <outside> src ijb
-2 <outside> to amg
-2 <outside> 到 cii
-2 <outside> 打 ejf
-2 <outside> 的 jef
-2 <own> <gateway> ecm
-2 <own> <host> jdg
-2 <own> <outside> lcf
-2 <own> <own> fbm
-2 <own> <server> Xgp
-2 <own> <zone> sWd
-2 <own> for idh
-2 <own> from kee
-2 <own> oaf
-2 <own> to cbp
-2 <own> trying fbl
-2 <public> , dnc
-2 <public> <own> dnc
-2 <public> gbl
-2 <server> : bkh
-2 <server> <client> blh
-2 <server> <outside> atZ
-2 <server> <own> dnc
-2 <server> at gjd
-2 <server> bki
-2 <server> is lde
-2 <server> on dfk
-2 <server> 填 emc
-2 <server> 是 epZ
-2 <service> , bar
-2 <service> <client> cqa
-2 <service> <far> gjd
-2 <service> <gateway> hid
-2 <service> <host> dkg
-2 <service> <own> jib
-2 <service> <public> djg
-2 <service> <server> Xni
-2 <service> <zone> mXj
-2 <service> against anf
-2 <service> at btY
-2 <service> broker ckg
-2 <service> into cij
-2 <service> of jdg
-2 <service> on Xqf
-2 <service> onto blg
-2 <service> to dkf
-2 <service> via djf
-2 <service> 到 bmf
-2 <service> 进 blg
-2 <service> 连 aod
-2 <service> 通 gnZ
-2 <zone> , nbe
-2 <zone> -o Whq
-2 <zone> <client> oae
-2 <zone> <far> dmd
-2 <zone> <outside> bji
-2 <zone> <own> ejf
-2 <zone> <public> ekf
-2 <zone> <service> emc
-2 <zone> and Ynh
-2 <zone> ejf
-2 <zone> for Ynh
-2 <zone> hit fkc
-2 <zone> into aod
-2 <zone> lan edl
-2 <zone> open ele
-2 <zone> opens gnZ
-2 <zone> pc oYg
-2 <zone> ping amg
-2 <zone> reach djg
-2 <zone> say cnd
-2 <zone> src qbb
-2 <zone> to ejf
-2 <zone> towards Wtd
-2 <zone> 上 dkf
-2 <zone> 出 fld
-2 <zone> 到 ahl
-2 <zone> 去 ekd
-2 <zone> 和 chj
-2 <zone> 往 ejf
-2 <zone> 的 liZ
-2 <zone> 走 efj
-2 <zone> 连 fmb
-2 ? <client> led
-2 ? <host> ijb
-2 ? <outside> kbh
-2 ? in cdn
-2 ? jjb
-2 ^ <- pcc
-2 ^ <client> ijb
-2 ^ <far> enb
-2 ^ <gateway> gkd
-2 ^ <host> ejf
-2 ^ <outside> lbg
-2 ^ <own> eld
-2 ^ <server> dgk
-2 ^ <service> fna
-2 ^ <zone> naf
-2 ^ are lbg
-2 ^ client qZe
-2 ^ could hjb
-2 ^ curl ejf
-2 ^ do ofZ
-2 ^ does led
-2 ^ for foZ
-2 ^ has hla
-2 ^ if nfa
-2 ^ in iZl
-2 ^ ip jfe
-2 ^ is hid
-2 ^ on fje
-2 ^ our iXn
-2 ^ ping ljY
-2 ^ pinging Znf
-2 ^ printer lde
-2 ^ src pad
-2 ^ the mdd
-2 ^ trace oZf
-2 ^ trying ele
-2 ^ when fek
-2 ^ would jka
-2 ^ zabbix eek
-2 ^ 从 jhc
-2 ^ 在 fZn
-2 ^ 急 idh
-2 ^ 源 jef
-2 ^ 给 jef
-2 a <server> fbm
-2 a mZg
-2 accept , jdg
-2 accept <client> ofY
-2 accept <outside> idh
-2 accept <zone> cgl
-2 accept lcf
-2 accept let bgl
-2 accept would jfe
-2 access <host> djg
-2 access ncd
-2 access to Wub
-2 accessible oae
-2 actually chj
-2 add <zone> kdf
-2 add kdf
-2 add the kdf
-2 address <far> gna
-2 address <host> cgk
-2 address <own> eke
-2 address chi
-2 address does djg
-2 address is kfd
-2 agent <client> mhZ
-2 agent mhZ
-2 alerts djf
-2 all <zone> mfb
-2 all ngZ
-2 all of pea
-2 allowed gbl
-2 am mec
-2 and <host> Zil
-2 and <outside> dgi
-2 and chj
-2 and from iUq
-2 answer <own> djf
-2 answer from ang
-2 answer liZ
-2 answers goZ
-2 any lbg
-2 anybody <outside> pZe
-2 anybody on pad
-2 anybody pad
-2 anyone odb
-2 anything <outside> nfZ
-2 anything <zone> mkW
-2 anything from qXe
-2 anything in hlb
-2 anything on hjc
-2 anything stop ibj
-2 anything stopping kee
-2 anywhere <outside> fkd
-2 anywhere fkd
-2 anywhere on fkd
-2 app <client> occ
-2 app kbh
-2 are <zone> qeY
-2 are pbd
-2 arrive <host> bdo
-2 arrive Yhn
-2 arrive at avX
-2 arrives ibj
-2 arriving <outside> gbm
-2 arriving cii
-2 arriving on gam
-2 as <server> efj
-2 as bij
-2 as the cjh
-2 asking hbk
-2 at <gateway> kfd
-2 at <host> cgl
-2 at iZl
-2 attacker <far> rZc
-2 attacker lbg
-2 authentication <client> lfc
-2 away clf
-2 back <own> Wrf
-2 back from bmf
-2 back to tZa
-2 backup hbk
-2 backups <client> dkg
-2 backups dkg
-2 behind kZj
-2 box <client> ljY
-2 box <zone> hbk
-2 box at ejf
-2 box iib
-2 box in pVi
-2 box is lbg
-2 box on hdi
-2 browse Zhm
-2 browser fbm
-2 but <zone> gck
-2 but iak
-2 by <gateway> iXn
-2 by <own> bpb
-2 by <public> bpb
-2 by jhc
-2 by the kgc
-2 caller pYf
-2 can <gateway> wZX
-2 can <host> fej
-2 can <outside> obd
-2 can <own> flc
-2 can <zone> mYi
-2 can reach dld
-2 can teh ial
-2 can't <host> bhk
-2 can't <own> foY
-2 can't cnd
-2 can't open gma
-2 cant <own> fje
-2 cant fje
-2 cant open gje
-2 capture fej
-2 captured <zone> bgl
-2 captured bgl
-2 captured on bgl
-2 change <zone> pcb
-2 change for oeb
-2 change oeb
-2 check <zone> lce
-2 chk oae
-2 ci <client> lde
-2 ci lde
-2 ci runner lde
-2 client : gbl
-2 client <client> ibj
-2 client <far> bcp
-2 client <outside> dfl
-2 client <own> gma
-2 client <zone> occ
-2 client at jfe
-2 client iZl
-2 client in lcf
-2 client is scY
-2 clients <own> fje
-2 clients <zone> oZf
-2 clients lfd
-2 cloud <far> Znf
-2 cloud Znf
-2 colleague eej
-2 come from raa
-2 come ogZ
-2 come to Vte
-2 comes <far> mce
-2 comes from hcj
-2 comes hcj
-2 coming <far> kde
-2 coming <outside> lfc
-2 coming <zone> lce
-2 coming from kYk
-2 coming lZj
-2 configured fke
-2 confirm <zone> mce
-2 confirm oad
-2 connect <client> emd
-2 connect <far> dii
-2 connect <host> cne
-2 connect <server> edk
-2 connected <own> emd
-2 connected emd
-2 connected to emd
-2 connecting eke
-2 connecting to eke
-2 connection <host> eoa
-2 connection <own> Vqh
-2 connection <server> bcp
-2 connection <zone> epZ
-2 connection eld
-2 connection from wXZ
-2 connection to bdo
-2 connections <outside> nkV
-2 connections <zone> edl
-2 connections into ejf
-2 connections jYl
-2 connections towards Wio
-2 connects <own> gje
-2 connects flc
-2 connects to flc
-2 copier nXi
-2 could dfl
-2 cross <gateway> fdk
-2 cross fdk
-2 cross the fdk
-2 curl -k ekf
-2 curl -v dlf
-2 curl <own> flc
-2 curl ekd
-2 customer <far> taa
-2 customer at mdd
-2 customer gam
-2 daemon flc
-2 deliver <far> bne
-2 deliver cii
-2 deliver to cii
-2 delivers amg
-2 delivers to bne
-2 denied amf
-2 desk <client> iib
-2 desk <zone> lcf
-2 desk in rYd
-2 desk jgd
-2 destination fna
-2 dial ekd
-2 directly <host> cem
-2 directly Ylk
-2 directly to Zng
-2 dnat , fZn
-2 dnat <host> bbq
-2 dnat lUn
-2 dnat to Yeq
-2 dnat 到 fbm
-2 do <zone> jch
-2 do chj
-2 does <gateway> Yhn
-2 does <zone> lah
-2 does our nbe
-2 drop , odb
-2 drop <outside> eej
-2 dropped jYl
-2 e mag
-2 echo gkc
-2 effect <zone> kfd
-2 effect kfc
-2 effect on kfc
-2 egress to fkd
-2 email dpa
-2 established <client> nfa
-2 established <far> lfc
-2 established lfc
-2 established src lfc
-2 even adp
-2 everybody <zone> nfa
-2 everybody in nfa
-2 everybody nfa
-2 example <far> fld
-2 example emc
-2 example net fke
-2 example org emc
-2 explain neb
-2 exposed <outside> nbe
-2 exposed sWe
-2 exposed to sWe
-2 fetch Ypf
-2 folks <zone> lcf
-2 folks lcf
-2 for <outside> hbl
-2 for ajj
-2 forward -i led
-2 forward -s fZn
-2 forward <outside> sYc
-2 forward jdg
-2 forwarded Vml
-2 foxmail gkb
-2 from : qbb
-2 from <client> jib
-2 from <far> kbh
-2 from <gateway> mdd
-2 from <host> jhc
-2 from <outside> odb
-2 from <own> Uwb
-2 from <zone> gck
-2 from a qca
-2 from an kdf
-2 from hitting fkd
-2 from mag
-2 from the obd
-2 from unknown ncd
-2 get <far> dke
-2 get <outside> aki
-2 get <zone> Xsd
-2 get Ymi
-2 get at eke
-2 get into Zng
-2 get to Zmh
-2 gets <host> clf
-2 gets afm
-2 gets to dnc
-2 go <outside> bpb
-2 go <own> eld
-2 go bkg
-2 go to Xlk
-2 goes hWp
-2 goes to Unm
-2 going <far> Yub
-2 going <own> fmb
-2 going <public> fUs
-2 going fej
-2 going to bnf
-2 going via dbo
-2 google <far> djg
-2 google djg
-2 guest mde
-2 guy mbf
-2 guys <zone> gck
-2 guys clg
-2 hairpin <zone> ihd
-2 hangs hcj
-2 happens <zone> fej
-2 happens jee
-2 happens to jee
-2 has fna
-2 have jlZ
-2 hear <zone> kcg
-2 hear from kcg
-2 hear kcg
-2 here dap
-2 his <outside> efj
-2 his eel
-2 his phone efj
-2 hit eUu
-2 home <far> cnd
-2 home fje
-2 home to Yrd
-2 host <client> oYg
-2 host <outside> dkf
-2 host gjd
-2 host in kdf
-2 host on naf
-2 hostname -i mgb
-2 hostname <client> mgb
-2 hostname mgb
-2 hosts <zone> rYd
-2 hosts in jef
-2 hosts on hjc
-2 how <client> naf
-2 how <zone> ogY
-2 how come mce
-2 how does ofZ
-2 how idh
-2 i <gateway> lcf
-2 i <host> gnZ
-2 i <own> ekf
-2 i <service> efj
-2 i <zone> dle
-2 i dnd
-2 i e hdi
-2 i mean hjd
-2 i'm <client> mfb
-2 i'm on neb
-2 if -i Sb0
-2 if <outside> lbg
-2 if nbe
-2 impact on rZd
-2 impact sWd
-2 in <client> pYf
-2 in <far> ici
-2 in <gateway> kdf
-2 in <host> gck
-2 in <outside> kcg
-2 in <own> fje
-2 in <zone> nXi
-2 in from oae
-2 in ip hdi
-2 in jdg
-2 in on jhc
-2 in the kai
-2 in to Zil
-2 input ibj
-2 inside Zsa
-2 into <gateway> Zjk
-2 into jfe
-2 ip <client> fje
-2 ip <host> lce
-2 ip <own> fjd
-2 ip gjd
-2 ip is naf
-2 ip saddr mdd
-2 ip 是 oae
-2 is <gateway> cbo
-2 is <host> fjd
-2 is <zone> hdj
-2 is from pda
-2 is in lcf
-2 is it ofY
-2 is on kee
-2 is that Xfq
-2 is the chj
-2 isolated <zone> dle
-2 isolated dle
-2 isolated from dle
-2 it <client> jkZ
-2 it <gateway> efj
-2 it <host> fpY
-2 it <outside> jaj
-2 it <own> ara
-2 it <zone> kfd
-2 it hjc
-2 it on kVo
-2 it the fdk
-2 it to Zof
-2 it uses dii
-2 it's adq
-2 it's the aeo
-2 its -i abr
-2 its <outside> cdn
-2 its abr
-2 itself -> Xqf
-2 itself <far> Ypg
-2 itself <host> fkd
-2 itself <public> cnd
-2 itself gjd
-2 itself reach cmf
-2 job <client> oae
-2 job on pbc
-2 job pbc
-2 just ajj
-2 know <zone> ubY
-2 know ndc
-2 land <host> Xlk
-2 land Zkj
-2 land on Zkj
-2 lands cjh
-2 lands on cjh
-2 laptop <client> oae
-2 laptop at kef
-2 laptop in jgd
-2 laptop mah
-2 leave ado
-2 length <n> Wnk
-2 length Wnk
-2 line <n> neb
-2 line <zone> lde
-2 line ijb
-2 live jgd
-2 lives <host> led
-2 lives at gjd
-2 lives mhZ
-2 lives on qac
-2 log <host> bgl
-2 log chj
-2 lookups jef
-2 machine <client> nag
-2 machine <zone> hjc
-2 machine ika
-2 machine in hjc
-2 machines <zone> gla
-2 machines glb
-2 machines in rcY
-2 machines on oYf
-2 mail <host> crZ
-2 mail <own> eld
-2 mail from fkd
-2 mail via dob
-2 maillog <host> eoa
-2 maillog eoa
-2 maillog on eoa
-2 martian <host> bod
-2 martian emb
-2 martian source emb
-2 masquerade , kee
-2 masquerade <client> ofZ
-2 masquerade <zone> lec
-2 masquerade ijb
-2 may hal
-2 me <client> sXd
-2 me jgd
-2 monitoring <far> nbe
-2 monitoring qca
-2 moved <zone> bdn
-2 moved Zgm
-2 moved to hid
-2 must fna
-2 mx <far> aof
-2 mx Xtc
-2 my <client> mfc
-2 my <far> occ
-2 my <outside> iZl
-2 my box kfd
-2 my desk kee
-2 my laptop odb
-2 my lcg
-2 my phone Vfs
-2 names <far> bmg
-2 names at bmf
-2 names ckg
-2 nc dlf
-2 nc vz ejf
-2 nginx goZ
-2 nginx on fna
-2 no <outside> dbo
-2 no agl
-2 nobody <zone> oea
-2 nobody in pcb
-2 nobody on obd
-2 not <public> ebm
-2 not dcm
-2 not from jZk
-2 not via gXp
-2 nothing <outside> gbl
-2 nothing <zone> eek
-2 nothing from mdd
-2 nothing kah
-2 nothing on Zep
-2 of <host> lZh
-2 of <zone> hdi
-2 off <host> kdf
-2 off emc
-2 off from Zrc
-2 ok mbf
-2 on <client> kjZ
-2 on <gateway> kee
-2 on <outside> mce
-2 on <own> axW
-2 on <public> ahl
-2 on <zone> fZo
-2 on a tbY
-2 on dev bdp
-2 on our dek
-2 once jZl
-2 one <zone> ici
-2 only <outside> Zjl
-2 only Ygo
-2 onto Ylj
-2 open <host> Zli
-2 open <outside> rZb
-2 open <zone> ndb
-2 open for obd
-2 open from ncd
-2 open nag
-2 open the Zli
-2 open to tYa
-2 or <gateway> fbl
-2 or <host> eek
-2 or does fej
-2 or ecm
-2 or the fek
-2 our <client> mfb
-2 our cen
-2 out , cii
-2 out <client> qac
-2 out <gateway> edl
-2 out <host> jia
-2 out <outside> dmd
-2 out <own> Zng
-2 out from jXn
-2 out ip dgj
-2 out is fej
-2 out of mbg
-2 out src ncd
-2 out to Yng
-2 out 在 mcd
-2 outbound <far> Xqf
-2 outbound to ajj
-2 outlook <client> kdf
-2 outlook <zone> lfc
-2 outlook in mfb
-2 outlook lfb
-2 outlook on kde
-2 over <host> lbg
-2 over to clf
-2 own eke
-2 packages <far> bmf
-2 packages Zof
-2 packages from Zof
-2 packet <client> oYg
-2 packet <far> mfb
-2 packet <own> apd
-2 packet from jdf
-2 packet ncd
-2 packets <zone> nZg
-2 packets from lcg
-2 page <host> chj
-2 page aji
-2 page on aqd
-2 partner <far> lce
-2 partner example apd
-2 partner lcf
-2 pc <client> ohY
-2 pc <zone> oYg
-2 pc in mce
-2 pc is mde
-2 pc ocd
-2 pcs <zone> mga
-2 pcs mga
-2 people <outside> peZ
-2 people <zone> lai
-2 people in lZi
-2 people kcg
-2 people on peZ
-2 phone <outside> rab
-2 phone <zone> egj
-2 phone mag
-2 phone on kcg
-2 phones rYd
-2 ping <gateway> goZ
-2 ping <host> eoa
-2 ping <outside> mfc
-2 ping <own> ncd
-2 ping from nZg
-2 ping inY
-2 ping 到 gpX
-2 ping 通 dle
-2 pingable from qYf
-2 pingable qYf
-2 please qbb
-2 pls <client> naf
-2 pls mce
-2 plugged <zone> pad
-2 plugged into pad
-2 plugged pad
-2 plz kaj
-2 pointed Zpf
-2 pointed at Zpf
-2 port <n> chi
-2 port cii
-2 portal <own> aoe
-2 portal bod
-2 possible <zone> jdg
-2 possible from nZg
-2 possible pad
-2 postfix on pcc
-2 postfix pcc
-2 postrouting -o dih
-2 postrouting <outside> dih
-2 ppl in mec
-2 prerouting -d cjg
-2 prerouting <own> cjg
-2 print <client> kfd
-2 print on Zng
-2 print to aoe
-2 printer <client> ofZ
-2 printer <zone> jbi
-2 printer at scY
-2 printer ncd
-2 printers <zone> djg
-2 printers djg
-2 printers in goX
-2 private <host> Zjk
-2 private Zjk
-2 probe <far> lcf
-2 probe at lcf
-2 probe lbf
-2 prometheus <client> uWc
-2 prometheus rUh
-2 pull Znf
-2 queries lcf
-2 query lYj
-2 queue <host> oZf
-2 queue oZf
-2 queue on oZf
-2 ran <client> occ
-2 ran hbk
-2 ran on occ
-2 reach <host> bij
-2 reach bjh
-2 reach the cii
-2 reachable <client> oZf
-2 reachable <outside> nZf
-2 reachable <zone> qXf
-2 reachable for lde
-2 reachable from rWf
-2 reachable rXe
-2 reached jZk
-2 recv <client> ugS
-2 refused <client> odb
-2 refused <own> Woi
-2 refused from gla
-2 refused on kgc
-2 relay <far> dmd
-2 relay <host> btY
-2 relay Zhm
-2 replies <host> Zgn
-2 replies Yjl
-2 replies from Zli
-2 reply eao
-2 report <own> dih
-2 report dih
-2 request hdi
-2 requests pZd
-2 rule <client> mbf
-2 rule <zone> kfd
-2 rule occ
-2 rules <zone> gdj
-2 rules gdj
-2 run <client> kde
-2 run on mce
-2 runner tZa
-2 runs <client> eje
-2 runs <gateway> jdg
-2 runs oea
-2 runs on ngZ
-2 s kee
-2 sat fbn
-2 says ckg
-2 scanner <client> pbc
-2 scanner <far> neb
-2 scanner at ncd
-2 scanner jbj
-2 scanners <zone> lfc
-2 scanners gcj
-2 scanners in lfc
-2 scans <host> glb
-2 scans glb
-2 see <client> nce
-2 see <host> fcl
-2 see the Zli
-2 see when pZe
-2 seen <zone> fek
-2 seen efj
-2 seen from kdf
-2 seen on dfk
-2 send <own> gnZ
-2 send Wpi
-2 send to gnZ
-2 sender is ogY
-2 sender ogY
-2 sending bij
-2 sending from peZ
-2 sending through apd
-2 sends <own> fje
-2 sends Zqd
-2 sends to Zpe
-2 sent <client> ldd
-2 sent <far> mce
-2 sent by tTg
-2 sent pcb
-2 sent src mfb
-2 served rba
-2 server <far> emb
-2 server <outside> Zdq
-2 server <public> ejf
-2 server blg
-2 server to apd
-2 session <host> arb
-2 session bme
-2 session to dle
-2 set <own> goZ
-2 set bne
-2 set to bne
-2 she mbf
-2 shell ohW
-2 should <gateway> fbm
-2 should <host> fmb
-2 should the fbm
-2 side ljY
-2 sit <zone> jaj
-2 sit in gdj
-2 sit jbi
-2 sit on wZX
-2 site <own> foY
-2 site at dpZ
-2 site fmb
-2 site on flb
-2 sites <outside> Zog
-2 sites Zog
-2 sites on Zog
-2 sits <far> kgc
-2 sits <zone> mbg
-2 sits at mec
-2 sits in naf
-2 sits on ihc
-2 sitting <client> nbe
-2 sitting <zone> lde
-2 sitting at rWe
-2 sitting in pbc
-2 sitting oYg
-2 sitting on hdi
-2 so <gateway> afn
-2 so <outside> Xgp
-2 so <zone> cgk
-2 so jZk
-2 somebody <outside> kfd
-2 somebody <zone> jch
-2 somebody in jfe
-2 somebody mec
-2 somebody on qeY
-2 someone <outside> pca
-2 someone on kfd
-2 someone rab
-2 source kWm
-2 staff <zone> oZf
-2 staff naf
-2 still <far> dme
-2 still <host> fkd
-2 still <outside> efj
-2 still get flc
-2 still have ele
-2 still reach enb
-2 straight <host> bpc
-2 straight <zone> dkg
-2 straight bra
-2 straight into dle
-2 straight to axV
-2 strip -i edl
-2 strip <outside> edl
-2 strip edl
-2 suppose -i eek
-2 suppose <outside> eek
-2 swaks <client> kee
-2 syn <own> gjd
-2 syn from jfe
-2 syn to gjd
-2 take -i cgl
-2 take <outside> cgl
-2 take dgj
-2 talk <far> dkf
-2 talk <host> gqW
-2 talk <zone> Zkj
-2 talk Ymi
-2 talk to Zli
-2 talk with epa
-2 talking <host> dpa
-2 talking <own> fej
-2 talking fje
-2 talking to fje
-2 talks <own> fna
-2 talks dih
-2 talks to dih
-2 target is Xqf
-2 target lcf
-2 tcp <client> Xpg
-2 tcp <outside> ecm
-2 tcp <own> eke
-2 tcp bod
-2 tcp from oYg
-2 tcp on blg
-2 tcpdump <zone> bfl
-2 tcpdump bfl
-2 tcpdump ni dek
-2 tcpdump on bfl
-2 test gkc
-2 that <client> ijb
-2 that <gateway> edl
-2 that <host> hbj
-2 that <outside> kbh
-2 that <zone> ldd
-2 that from kgc
-2 that jfe
-2 that on nbe
-2 that stops kbh
-2 that the fcl
-2 that's mdc
-2 thats icj
-2 the -i cfl
-2 the <client> ljY
-2 the <far> flc
-2 the <gateway> Zkj
-2 the <outside> jXm
-2 the <own> buX
-2 the public bZs
-2 the three bdp
-2 the whole lah
-2 their mZg
-2 then <host> ftT
-2 then hkc
-2 there <far> occ
-2 there Xeq
-2 they emc
-2 thing ndc
-2 this <client> fcl
-2 this gbl
-2 this on edm
-2 through <host> eke
-2 through <zone> Ylj
-2 through alh
-2 through to Zjk
-2 thru to eke
-2 thunderbird <client> lce
-2 thunderbird <own> emc
-2 thunderbird <zone> ndd
-2 thunderbird at kcg
-2 thunderbird in ncd
-2 thunderbird lha
-2 thunderbird on lee
-2 timed <- kdf
-2 timed idh
-2 timed out idh
-2 to : fmb
-2 to <client> Zki
-2 to <far> Zkj
-2 to <gateway> cjh
-2 to <host> Ylj
-2 to <outside> clf
-2 to <public> flc
-2 to <zone> oYg
-2 to aki
-2 to destination cem
-2 to hit Zrd
-2 to open fje
-2 to our ele
-2 to ping bsZ
-2 to reach cnd
-2 to source dbo
-2 to teh Yog
-2 to use fje
-2 touch <gateway> fej
-2 touch fej
-2 touch the fej
-2 towards dhi
-2 traffic <outside> lbg
-2 traffic <zone> lcf
-2 traffic from hcj
-2 traffic of khb
-2 typed lZh
-2 udp <zone> mag
-2 udp qYe
-2 unreplied <host> Zgn
-2 unreplied dgj
-2 unreplied src dgj
-2 up <client> coc
-2 up <own> foZ
-2 up <zone> scY
-2 up at Zkj
-2 up by hla
-2 up djg
-2 up on vaX
-2 updates <far> ang
-2 updates djg
-2 updates from djg
-2 upstream : cle
-2 upstream cle
-2 usable pZe
-2 use fbn
-2 user <client> pZe
-2 user at lcf
-2 user ncd
-2 user on nbe
-2 users <zone> led
-2 uses Wqh
-2 using <own> ele
-2 using <public> ele
-2 using ele
-2 vendor <far> pad
-2 vendor pad
-2 verdict for kdg
-2 verdict kdg
-2 visible occ
-2 w <n> fje
-2 w dkf
-2 was <client> ndc
-2 was mag
-2 was on mfb
-2 way <client> mdd
-2 way jia
-2 we kdf
-2 webhook elc
-2 website bhk
-2 what <gateway> cfl
-2 what <zone> oaf
-2 what does cfl
-2 what jef
-2 whats kfc
-2 whats stopping kfd
-2 when <host> lbg
-2 when kZj
-2 whether <host> edl
-2 whether fan
-2 whether the cdo
-2 while Ykk
-2 who hid
-2 why <client> tZZ
-2 why <host> edl
-2 why can't meb
-2 why cant kfd
-2 why does cgk
-2 why eel
-2 why is mfb
-2 will <gateway> cdn
-2 will <host> gdj
-2 will gck
-2 will the fcm
-2 with -i Yfo
-2 with <zone> mgb
-2 with kdf
-2 with the kee
-2 without cbq
-2 work <outside> jfe
-2 work from led
-2 workstation <client> vYZ
-2 workstation <zone> Zlh
-2 workstation ckg
-2 workstations <zone> obe
-2 workstations obe
-2 would <gateway> gYo
-2 would fdk
-2 would the gbl
-2 一 <client> jfe
-2 一 <zone> kai
-2 上 , jge
-2 上 -i dgj
-2 上 <host> Ysc
-2 上 <outside> cii
-2 上 <own> ejf
-2 上 <service> dkf
-2 上 <zone> jZk
-2 上 curl emc
-2 上 ping ejg
-2 下 , miY
-2 下 : dle
-2 下 <gateway> eke
-2 下 <zone> lee
-2 下 liZ
-2 不 <client> jgc
-2 不 <far> iic
-2 不 <gateway> fdk
-2 不 <host> dle
-2 不 <outside> ahk
-2 不 <own> fej
-2 不 <zone> Vlm
-2 不 上 gkc
-2 不 了 anf
-2 不 到 ndc
-2 不 开 gje
-2 不 是 Yeq
-2 不 让 mZh
-2 不 通 dkf
-2 为 mbf
-2 为 啥 jef
-2 主 cgk
-2 么 bii
-2 么 用 blf
-2 之 <zone> jee
-2 事 <own> dnd
-2 事 <zone> hdi
-2 事 在 jef
-2 事 用 blh
-2 人 <outside> lcf
-2 人 <own> crY
-2 人 <zone> nfb
-2 人 phW
-2 人 在 sZb
-2 人 用 chj
-2 什 <client> pcb
-2 什 <zone> qfX
-2 从 <client> pYf
-2 从 nXi
-2 以 <outside> lYj
-2 以 <zone> mga
-2 以 nea
-2 以 后 neb
-2 们 eek
-2 件 <own> eld
-2 件 mec
-2 件 到 dob
-2 会 <gateway> eek
-2 会 Xfq
-2 会 被 ncd
-2 传 elc
-2 传 到 elc
-2 但 mbf
-2 信 <own> fkd
-2 信 <server> eek
-2 信 dfj
-2 信 走 gkc
-2 像 <client> ihd
-2 像 dme
-2 允 gnY
-2 允 许 gnY
-2 公 <far> kdf
-2 公 lfc
-2 公 司 jdg
-2 公 网 kgc
-2 写 <own> fkd
-2 写 的 enb
-2 到 <client> jmY
-2 到 <gateway> bod
-2 到 <host> blh
-2 到 <own> fna
-2 到 <server> gck
-2 到 <zone> cap
-2 到 ip kai
-2 到 了 led
-2 加 jfe
-2 务 端 djf
-2 动 <outside> dob
-2 动 <zone> ckg
-2 动 clf
-2 动 往 cme
-2 包 kcf
-2 印 <client> ijb
-2 印 机 kia
-2 去 <client> dob
-2 去 <far> djg
-2 去 <own> gjd
-2 去 blg
-2 去 到 dgj
-2 去 连 bod
-2 发 Yqf
-2 发 往 dhi
-2 发 给 Zof
-2 口 , kfd
-2 口 <client> mbf
-2 口 <gateway> bfm
-2 口 <zone> rfW
-2 口 pZe
-2 可 gck
-2 台 <client> rca
-2 台 kcg
-2 台 是 kdf
-2 同 <client> ndc
-2 同 kch
-2 同 事 lcf
-2 后 , idi
-2 后 <client> nga
-2 咱 <gateway> dfk
-2 咱 dfk
-2 咱 们 dfk
-2 器 gid
-2 器 是 oYf
-2 回 ljX
-2 在 <zone> del
-2 地 <client> kgb
-2 地 <host> bii
-2 址 gjd
-2 填 fje
-2 填 的 fje
-2 外 <far> dmd
-2 外 dnc
-2 外 网 hkb
-2 如 <far> eke
-2 如 fmb
-2 如 到 eke
-2 客 mce
-2 客 户 pfY
-2 对 Zpe
-2 就 hkb
-2 就 是 fmb
-2 己 <far> ejg
-2 己 <outside> Yho
-2 己 Ykk
-2 己 往 amf
-2 平 <far> Yqe
-2 平 mdd
-2 开 Zpe
-2 得 <far> iid
-2 得 <host> fkd
-2 得 <outside> dle
-2 得 <zone> eld
-2 得 eke
-2 得 了 dig
-2 得 去 bpc
-2 想 glb
-2 我 <client> mbf
-2 我 <gateway> dcm
-2 我 <host> dhi
-2 我 <outside> kdf
-2 我 <own> emc
-2 我 <zone> gck
-2 户 <client> vYZ
-2 户 <far> odb
-2 户 ecm
-2 户 从 kee
-2 户 在 rWf
-2 户 端 kch
-2 打 <host> djf
-2 打 <own> fje
-2 打 dkf
-2 打 到 Zsb
-2 投 ckf
-2 报 doa
-2 拿 oea
-2 换 <client> dfk
-2 换 efj
-2 换 成 eek
-2 掉 <client> qac
-2 掉 <zone> mfb
-2 接 <far> Yrd
-2 接 <host> elc
-2 接 <own> gjd
-2 接 口 Vnk
-2 接 打 fkd
-2 控 <client> kdf
-2 控 kdf
-2 控 机 kdf
-2 改 <client> Zgn
-2 改 Ygo
-2 改 成 Ygo
-2 放 <zone> oVj
-2 放 在 fke
-2 方 <client> gkc
-2 方 hkb
-2 方 是 gkc
-2 时 , afn
-2 时 afn
-2 是 <gateway> eWs
-2 是 <host> lfc
-2 是 <own> Zng
-2 是 lce
-2 是 给 mbf
-2 是 被 dgk
-2 有 jch
-2 有 对 jef
-2 本 <client> ncd
-2 本 ncd
-2 本 机 ncd
-2 机 <client> mhZ
-2 机 <host> djg
-2 机 <outside> ilZ
-2 机 ail
-2 机 ip kee
-2 机 器 qXf
-2 机 连 djg
-2 条 , jdh
-2 条 <zone> mde
-2 条 kch
-2 来 <own> fkc
-2 来 <zone> rac
-2 来 ncd
-2 来 自 nbf
-2 枪 jhb
-2 段 去 ckg
-2 比 <far> gbm
-2 比 hak
-2 比 如 hak
-2 求 <client> fmb
-2 求 jgc
-2 用 <own> clf
-2 用 <public> clf
-2 用 ncd
-2 电 <client> pbd
-2 电 pbc
-2 电 脑 ncc
-2 登 eke
-2 登 录 cme
-2 的 , gck
-2 的 -i dfj
-2 的 <client> qad
-2 的 <far> fmb
-2 的 <host> fkd
-2 的 <outside> hdi
-2 的 <own> fna
-2 的 <public> eek
-2 的 <service> iak
-2 的 <zone> iak
-2 的 cfl
-2 的 是 iic
-2 的 话 obd
-2 目 <client> bmf
-2 目 <far> clf
-2 目 Zof
-2 目 标 cme
-2 目 的 bmf
-2 看 <client> kfc
-2 端 : hkb
-2 端 <client> kee
-2 端 jgd
-2 端 是 kfd
-2 终 <client> kee
-2 终 kee
-2 终 端 kee
-2 网 <zone> jaj
-2 网 jaj
-2 网 段 lZi
-2 能 <far> ijc
-2 能 <host> fbn
-2 能 <zone> ika
-2 能 access gkc
-2 能 dih
-2 能 reach gam
-2 能 上 eld
-2 能 出 bsZ
-2 能 到 ejg
-2 能 往 elc
-2 脑 <client> ikZ
-2 脑 <public> efj
-2 脑 是 lde
-2 脑 用 efj
-2 行 , mec
-2 行 <own> eke
-2 行 <service> ekf
-2 行 <zone> jge
-2 要 <client> flc
-2 要 <far> anf
-2 要 <host> ici
-2 要 <outside> eoa
-2 要 dih
-2 要 从 fke
-2 要 去 Xre
-2 要 往 amg
-2 要 连 fnb
-2 认 : lcf
-2 认 lcf
-2 访 <client> bod
-2 访 <far> dnc
-2 访 <gateway> del
-2 访 <host> cjh
-2 访 <outside> alh
-2 访 <own> gjd
-2 访 <zone> ahl
-2 话 , kgc
-2 话 <outside> lgb
-2 话 <zone> jgd
-2 话 nbe
-2 说 gje
-2 请 <gateway> efj
-2 请 <host> jib
-2 请 <outside> ncd
-2 请 <zone> naf
-2 请 led
-2 请 问 led
-2 费 <client> ijb
-2 费 ijb
-2 走 <own> fqX
-2 走 <public> doa
-2 走 eob
-2 跑 <client> rab
-2 跑 qZd
-2 跑 在 qZd
-2 转 <host> Wfr
-2 转 Xfq
-2 转 到 Zfn
-2 转 给 Wfr
-2 还 dZp
-2 还 是 dZp
-2 这 <client> ncd
-2 这 <gateway> cii
-2 这 jjb
-2 这 样 jfe
-2 这 边 gkb
-2 连 <client> dnc
-2 连 <host> gdk
-2 连 <own> dle
-2 连 <server> dem
-2 连 <zone> fke
-2 连 ddm
-2 连 到 dqZ
-2 连 接 bhk
-2 通 <outside> ben
-2 通 <own> flc
-2 通 cem
-2 通 过 fkd
-2 那 <client> nfa
-2 那 hdi
-2 那 台 lgb
-2 那 边 odb
-2 都 <zone> ncc
-2 都 gjc
-2 都 在 ncc
-2 里 <service> djf
-2 问 : mgZ
-2 问 <host> glb
-2 问 <outside> kfd
-2 问 <public> anf
-2 问 <zone> hdi
-2 问 从 odc
-2 问 到 coc
-2 面 <client> emc
-2 面 <zone> oae
-2 面 ilY
-2 面 到 bji
-2 题 edk
-3 's <gateway> dle
-3 , <client> 到 bne
-3 , <far> chj
-3 , <host> jic
-3 , <n> hcj
-3 , <outside> fje
-3 , <outside> to eke
-3 , <outside> 连 eek
-3 , <own> dnc
-3 , <public> iYl
-3 , <server> 是 iic
-3 , <service> bra
-3 , <service> to btY
-3 , <zone> -> cgk
-3 , <zone> ofZ
-3 , <zone> to apd
-3 , <zone> 上 aki
-3 , <zone> 出 bod
-3 , <zone> 到 gnZ
-3 , <zone> 去 emc
-3 , but iYm
-3 , client : fbm
-3 , client mXj
-3 , coming from led
-3 , coming lfc
-3 , does Yjm
-3 , does the Yim
-3 , i e fdk
-3 , is gUs
-3 , is the ich
-3 , jgd
-3 , length <n> Wnk
-3 , length Wnk
-3 , not dVt
-3 , not via gZn
-3 , on adp
-3 , on dev bdp
-3 , or does fej
-3 , or gam
-3 , should fkd
-3 , so Whp
-3 , upstream : cle
-3 , upstream cle
-3 , 人 jfe
-3 , 人 在 jfe
-3 , 会 fdk
-3 , 但 mbf
-3 , 地 eld
-3 , 地 址 eld
-3 , 我 在 kee
-3 , 改 gdj
-3 , 是 ncd
-3 , 目 bmf
-3 , 目 标 dme
-3 , 目 的 djf
-3 , 能 bji
-3 , 要 clf
-3 , 请 fej
-3 , 请 问 fej
-3 , 这 lcg
-3 , 这 样 jee
-3 -a <outside> kgc
-3 -a <own> cjg
-3 -a <zone> efj
-3 -a forward -i kee
-3 -a forward -s bdo
-3 -a input ibj
-3 -a prerouting -d cjg
-3 -i <client> ofZ
-3 -i <host> Zjl
-3 -i <outside> , ngZ
-3 -i <outside> -d ejg
-3 -i <own> eke
-3 -i <zone> -o Uiq
-3 -i forward qcb
-3 -i jhc
-3 -j <client> ofZ
-3 -j <zone> efj
-3 -j accept , edl
-3 -j accept let bgl
-3 -j accept would jfe
-3 -j drop , occ
-3 -j drop jef
-3 -j lfc
-3 -j masquerade , ngZ
-3 -j masquerade pgX
-3 -o <zone> cji
-3 -o cjh
-3 -s <host> bod
-3 -s <outside> akh
-3 -v <own> trying fej
-3 : <client> mcd
-3 : <far> jgd
-3 : <gateway> ben
-3 : <host> clf
-3 : <n> <n> gck
-3 : <n> kdg
-3 : <n> src ldf
-3 : <outside> hid
-3 : <outside> to Yrc
-3 : <outside> 到 bne
-3 : <own> clf
-3 : <server> bfm
-3 : <zone> bfn
-3 : <zone> to Yhm
-3 : connect eke
-3 : connect to eke
-3 : connection lZh
-3 : connection to gdk
-3 : curl fje
-3 : hjc
-3 : ip <client> dmd
-3 : ip <host> pcc
-3 : ip ika
-3 : martian emb
-3 : martian source emb
-3 : the gZn
-3 : users qfW
-3 ; Zli
-3 <client> , <server> Zpf
-3 <client> , dst Vte
-3 <client> , lip cne
-3 <client> , mZh
-3 <client> , 是 fdj
-3 <client> : djg
-3 <client> <client> ane
-3 <client> <far> crZ
-3 <client> <gateway> ahk
-3 <client> <outside> Ykk
-3 <client> <server> ecm
-3 <client> <service> bkh
-3 <client> <service> to bgl
-3 <client> <service> 到 emb
-3 <client> <zone> iZl
-3 <client> aik
-3 <client> and dmd
-3 <client> cant fje
-3 <client> cant open fje
-3 <client> going flb
-3 <client> going to flb
-3 <client> out liZ
-3 <client> out to clf
-3 <client> still reach gkc
-3 <client> talk glb
-3 <client> talk to glb
-3 <client> then foZ
-3 <client> to dnd
-3 <client> 上 <service> ejf
-3 <client> 上 coc
-3 <client> 去 eke
-3 <client> 发 gjd
-3 <client> 打 gjd
-3 <client> 打 开 gjd
-3 <client> 要 clf
-3 <client> 要 连 fna
-3 <client> 访 gje
-3 <client> 访 问 gje
-3 <far> , anf
-3 <far> , lip dkf
-3 <far> <client> ihd
-3 <far> <host> ZuZ
-3 <far> <own> fje
-3 <far> <zone> rba
-3 <far> bne
-3 <far> ip daddr fpY
-3 <far> ip fpY
-3 <far> still gkc
-3 <far> 访 gjd
-3 <far> 访 问 gjd
-3 <gateway> , Zng
-3 <gateway> <client> aqc
-3 <gateway> <far> fna
-3 <gateway> <gateway> ejf
-3 <gateway> <host> Xgp
-3 <gateway> <outside> hck
-3 <gateway> <zone> mag
-3 <gateway> cnd
-3 <gateway> itself reach cme
-3 <gateway> 上 hma
-3 <host> , gbl
-3 <host> <client> gqW
-3 <host> <far> ijb
-3 <host> <gateway> dVu
-3 <host> <host> dle
-3 <host> <n> gUr
-3 <host> <outside> dkf
-3 <host> <own> dgi
-3 <host> <public> dle
-3 <host> <server> lbg
-3 <host> <zone> pSk
-3 <host> box inX
-3 <host> out Zkj
-3 <host> out to anf
-3 <host> reachable lbg
-3 <host> server blg
-3 <host> server to apd
-3 <host> talk coc
-3 <host> talk to coc
-3 <n> , can jee
-3 <n> , hid
-3 <n> , is sQk
-3 <n> , will kde
-3 <n> , would eVs
-3 <n> : does occ
-3 <n> <client> hdi
-3 <n> <far> ici
-3 <n> <n> <client> Wph
-3 <n> <n> in dfk
-3 <n> <n> jfe
-3 <n> <n> src lfc
-3 <n> <own> dkf
-3 <n> <public> caq
-3 <n> <server> dZq
-3 <n> <zone> mdd
-3 <n> coming from mdd
-3 <n> coming mdd
-3 <n> dnat dgk
-3 <n> does bdo
-3 <n> does the hdi
-3 <n> established lfc
-3 <n> established src lfc
-3 <n> example eke
-3 <n> example net eje
-3 <n> from nce
-3 <n> ip <client> Yni
-3 <n> ip <far> Zqd
-3 <n> ip <host> gbk
-3 <n> ip saddr kfd
-3 <n> is gck
-3 <n> on idh
-3 <n> on the bod
-3 <n> open gan
-3 <n> out ija
-3 <n> s kee
-3 <n> seen Zgn
-3 <n> seen on Zgn
-3 <n> tcp cod
-3 <n> tcp from oYg
-3 <n> tcp on blg
-3 <n> to Zgo
-3 <n> udp mce
-3 <n> unreplied dgj
-3 <n> unreplied src dgj
-3 <n> 口 , gdj
-3 <n> 口 gdj
-3 <n> 行 , nec
-3 <n> 行 Yeq
-3 <outside> , jgd
-3 <outside> <client> mce
-3 <outside> <far> ked
-3 <outside> <gateway> amg
-3 <outside> <host> Xqe
-3 <outside> <outside> Wfs
-3 <outside> <service> cme
-3 <outside> <service> to dkf
-3 <outside> <service> 到 dnc
-3 <outside> get at fje
-3 <outside> get eld
-3 <outside> ip jhc
-3 <outside> ip saddr ldf
-3 <outside> out dgj
-3 <outside> out on agm
-3 <outside> out src kee
-3 <outside> still fje
-3 <outside> still reach fkd
-3 <outside> straight blg
-3 <outside> to bkh
-3 <outside> to the ddn
-3 <outside> 上 kcg
-3 <own> , fdk
-3 <own> <client> rcZ
-3 <own> <far> pdb
-3 <own> <host> ibi
-3 <own> <n> from kfd
-3 <own> <n> jef
-3 <own> <n> on pZe
-3 <own> <n> trying fdj
-3 <own> <outside> kYk
-3 <own> <own> gbm
-3 <own> iak
-3 <own> open kfe
-3 <own> open to kee
-3 <own> work for jfe
-3 <server> : ' clf
-3 <server> : clf
-3 <server> <client> peZ
-3 <server> <host> inW
-3 <server> <own> fje
-3 <server> odc
-3 <server> 填 fkd
-3 <server> 填 的 fkd
-3 <service> , Zng
-3 <service> <client> ljY
-3 <service> <gateway> doa
-3 <service> <host> dih
-3 <service> <n> Zng
-3 <service> <n> from nfa
-3 <service> <n> on Ykk
-3 <service> <n> to Rrk
-3 <service> <n> 连 eke
-3 <service> <outside> ncd
-3 <service> <own> coc
-3 <service> <public> ahl
-3 <service> <server> bqc
-3 <service> <zone> jef
-3 <service> connection gck
-3 <service> ejf
-3 <service> from hdi
-3 <service> into the Zmh
-3 <service> lookups kdf
-3 <service> on aof
-3 <service> on the aoe
-3 <service> out kjZ
-3 <service> queries jdg
-3 <service> query ndc
-3 <service> session dkf
-3 <service> sites Zng
-3 <service> sites on Zng
-3 <service> straight emd
-3 <service> straight to emd
-3 <service> to ejf
-3 <service> to the eke
-3 <service> 到 ekd
-3 <service> 登 eje
-3 <service> 登 录 eje
-3 <service> 能 nhY
-3 <zone> , sfV
-3 <zone> : dhi
-3 <zone> <client> neb
-3 <zone> <far> dnc
-3 <zone> <gateway> clg
-3 <zone> <host> fkd
-3 <zone> <outside> Yqe
-3 <zone> <public> cVv
-3 <zone> <service> ckg
-3 <zone> <service> to fje
-3 <zone> <zone> Wio
-3 <zone> and dVu
-3 <zone> can fck
-3 <zone> can't gkc
-3 <zone> ckg
-3 <zone> clients epZ
-3 <zone> from clg
-3 <zone> gets flc
-3 <zone> gets to flc
-3 <zone> in ip kcg
-3 <zone> in jdg
-3 <zone> ip nYh
-3 <zone> ip saddr mdd
-3 <zone> out cii
-3 <zone> out ip cfk
-3 <zone> out to cqa
-3 <zone> reach eek
-3 <zone> reach the eek
-3 <zone> still enb
-3 <zone> straight gkc
-3 <zone> straight to gkc
-3 <zone> talking ddm
-3 <zone> talking to ddm
-3 <zone> then gjd
-3 <zone> then reach glc
-3 <zone> to Vlm
-3 <zone> to the dmd
-3 <zone> 能 上 fje
-3 <zone> 能 到 gnZ
-3 <zone> 连 gbl
-3 <zone> 那 pdb
-3 <zone> 里 bmf
-3 ? <client> qfY
-3 ? <far> kmW
-3 ? <host> dhi
-3 ? <outside> dWt
-3 ? <own> bqb
-3 ? <zone> iYm
-3 ? i kdf
-3 ? i mean cii
-3 ? jch
-3 ^ <- pcc
-3 ^ <client> -> dle
-3 ^ <client> <service> ckf
-3 ^ <client> khb
-3 ^ <client> ping Usg
-3 ^ <client> to Yqd
-3 ^ <client> 到 Ypf
-3 ^ <client> 去 cnd
-3 ^ <far> from nfb
-3 ^ <far> mec
-3 ^ <far> to bod
-3 ^ <gateway> -> eld
-3 ^ <host> -> bod
-3 ^ <host> dle
-3 ^ <host> to avX
-3 ^ <host> 往 anf
-3 ^ <outside> to aoe
-3 ^ <outside> 到 glb
-3 ^ <outside> 打 dkf
-3 ^ <outside> 的 jdf
-3 ^ <own> from lfd
-3 ^ <own> gkc
-3 ^ <server> ahl
-3 ^ <service> <n> eke
-3 ^ <service> from nbe
-3 ^ <service> into blf
-3 ^ <service> liZ
-3 ^ <service> on cme
-3 ^ <service> to bmf
-3 ^ <zone> -> dke
-3 ^ <zone> <service> dle
-3 ^ <zone> ping Yjl
-3 ^ <zone> to Zng
-3 ^ <zone> 上 fmc
-3 ^ <zone> 到 Zgn
-3 ^ <zone> 去 djg
-3 ^ <zone> 的 kdf
-3 ^ <zone> 连 gkc
-3 ^ ^ <client> jja
-3 ^ ^ <host> cjh
-3 ^ ^ <outside> akh
-3 ^ ^ <service> fna
-3 ^ ^ are lbg
-3 ^ ^ client qZe
-3 ^ ^ could hjb
-3 ^ ^ curl ejf
-3 ^ ^ do ofZ
-3 ^ ^ does led
-3 ^ ^ for foZ
-3 ^ ^ has hla
-3 ^ ^ hid
-3 ^ ^ if nfa
-3 ^ ^ in iZl
-3 ^ ^ ip jfe
-3 ^ ^ is hid
-3 ^ ^ on fje
-3 ^ ^ our iXn
-3 ^ ^ ping ljY
-3 ^ ^ pinging Znf
-3 ^ ^ printer lde
-3 ^ ^ src pad
-3 ^ ^ the mdd
-3 ^ ^ trace oZf
-3 ^ ^ trying ele
-3 ^ ^ when fek
-3 ^ ^ would jka
-3 ^ ^ zabbix eek
-3 ^ ^ 从 jhc
-3 ^ ^ 在 fZn
-3 ^ ^ 急 idh
-3 ^ ^ 源 jef
-3 ^ ^ 给 jef
-3 ^ any lde
-3 ^ can teh ial
-3 ^ curl iid
-3 ^ customer at nfa
-3 ^ customer bdo
-3 ^ does ihd
-3 ^ does the ihd
-3 ^ from pda
-3 ^ from the ocb
-3 ^ how come mce
-3 ^ how mbf
-3 ^ i cod
-3 ^ i'm on lde
-3 ^ if kai
-3 ^ ip <far> eld
-3 ^ ip eld
-3 ^ maillog Zpe
-3 ^ maillog on Zpe
-3 ^ nc dkf
-3 ^ nc vz ejf
-3 ^ nginx fna
-3 ^ nginx on fna
-3 ^ nobody in pbc
-3 ^ nobody kib
-3 ^ nobody on occ
-3 ^ on the dbo
-3 ^ our gam
-3 ^ outlook jef
-3 ^ outlook on jef
-3 ^ ping from jdg
-3 ^ ping jdg
-3 ^ pls mag
-3 ^ plz oZe
-3 ^ postfix mbf
-3 ^ postfix on mbf
-3 ^ printer lde
-3 ^ seen fej
-3 ^ seen on efj
-3 ^ sitting ndc
-3 ^ somebody led
-3 ^ suppose -i eek
-3 ^ tcpdump dfk
-3 ^ tcpdump ni dek
-3 ^ tcpdump on dfk
-3 ^ the cne
-3 ^ the printer jfe
-3 ^ thunderbird lde
-3 ^ thunderbird on lde
-3 ^ trace <client> bne
-3 ^ trace dkf
-3 ^ user on jef
-3 ^ users in jef
-3 ^ users kee
-3 ^ users on jfe
-3 ^ whats kfc
-3 ^ whats stopping kfd
-3 ^ why cant mfa
-3 ^ why does dgj
-3 ^ why edl
-3 ^ why is mfb
-3 ^ will gdj
-3 ^ would efj
-3 ^ would the gbl
-3 ^ zabbix <server> ang
-3 ^ zabbix eke
-3 ^ 为 mbf
-3 ^ 为 啥 jef
-3 ^ 公 lgb
-3 ^ 客 kfc
-3 ^ 客 户 kfc
-3 ^ 我 jch
-3 ^ 我 在 hdi
-3 ^ 目 dkf
-3 ^ 目 的 dkf
-3 ^ 请 lfc
-3 ^ 请 问 lfc
-3 a <far> mdd
-3 a <host> llW
-3 a <outside> ibk
-3 a <own> eke
-3 a box hcj
-3 a box in nYh
-3 a box on hdi
-3 a client at jfe
-3 a client icj
-3 a client in lbf
-3 a colleague fam
-3 a connection emd
-3 a connection to anf
-3 a customer at jef
-3 a customer kdf
-3 a host in kcg
-3 a host lbg
-3 a host on oaf
-3 a jic
-3 a laptop at jdg
-3 a laptop in qgX
-3 a laptop lbg
-3 a laptop on dgk
-3 a machine hjc
-3 a machine in hjc
-3 a packet from jdf
-3 a packet maf
-3 a pc in mce
-3 a pc oZg
-3 a phone on pad
-3 a phone pad
-3 a ping from lbg
-3 a ping kcg
-3 a printer Wrf
-3 a syn from jfe
-3 a user mbe
-3 a workstation alh
-3 able <host> djg
-3 able <outside> gkd
-3 able <zone> bmf
-3 able ckg
-3 able to ckg
-3 able to hit Xvb
-3 able to open fje
-3 able to ping fkd
-3 able to reach cmd
-3 able to use gej
-3 about del
-3 accept , can cem
-3 accept , would lde
-3 accept <client> qac
-3 accept <zone> ijc
-3 accept jhc
-3 access coc
-3 access denied amf
-3 address <far> ihd
-3 address <host> Xjm
-3 address Ymi
-3 address does cii
-3 address does the cii
-3 all <zone> dig
-3 allowed <far> bmf
-3 allowed djf
-3 allowed out dkf
-3 allowed out to dkf
-3 an <far> emc
-3 an <own> dkf
-3 an answer dkg
-3 an answer from ckg
-3 an attacker lbg
-3 an hid
-3 and <client> gjd
-3 and <host> Znf
-3 and <n> bmf
-3 and <n> on bmf
-3 and <outside> mcd
-3 and <zone> Wll
-3 and bqb
-3 any <zone> pZe
-3 any sZb
-3 any way mde
-3 anything <zone> lfc
-3 anything rcZ
-3 anything that ocd
-3 app lfc
-3 are <client> ldf
-3 are <zone> dmd
-3 are fje
-3 arrive <host> chk
-3 arrive at eek
-3 arrive cgj
-3 arrives clf
-3 as <server> cco
-3 as eje
-3 as seen from kdf
-3 as seen kdf
-3 at <host> ijb
-3 at <own> ejf
-3 at <zone> bjj
-3 at all fpY
-3 at eke
-3 authentication , jdg
-3 away , hdj
-3 away <outside> cgk
-3 away efj
-3 backup <host> ncd
-3 backup job lfb
-3 backup rba
-3 be <client> qac
-3 be <host> Ysb
-3 be <outside> nbe
-3 be <own> Uwb
-3 be <zone> ncd
-3 be reY
-3 be reached jZk
-3 being qca
-3 between Zrd
-3 box <client> kib
-3 box <host> bem
-3 box Zil
-3 but mde
-3 by <client> kgc
-3 by <far> mdd
-3 by <host> emc
-3 by <own> Uve
-3 by <public> bkh
-3 by <service> from hid
-3 by <service> to aki
-3 by <zone> dgj
-3 by iic
-3 by the kbh
-3 bytes hdi
-3 c ihd
-3 call Tmm
-3 can <client> bmf
-3 can <client> reach ekd
-3 can <far> apc
-3 can <gateway> Xpg
-3 can <host> cgk
-3 can <host> reach Znf
-3 can <outside> lbf
-3 can <service> bhk
-3 can <zone> reach fnZ
-3 can anybody on pad
-3 can anybody pae
-3 can dgi
-3 can get clf
-3 can get to dle
-3 can nobody kgc
-3 can ppl jff
-3 can't <own> gkc
-3 can't Ypf
-3 cannot <own> glb
-3 cannot fqX
-3 cant <client> hid
-3 cant <host> dgj
-3 cant <zone> fkd
-3 cant eke
-3 cant get coc
-3 change mga
-3 check : fjf
-3 check : src pZe
-3 check <far> ang
-3 check <host> Ypf
-3 check <own> eld
-3 check hid
-3 client <own> fje
-3 client <server> fdj
-3 client kjZ
-3 clients fan
-3 come <far> jfe
-3 come <own> clg
-3 come <zone> ibj
-3 come in from rba
-3 come jdh
-3 comes bbq
-3 coming <outside> jef
-3 coming in from qYe
-3 coming in kai
-3 coming in on kfe
-3 coming lZi
-3 conect <host> bgk
-3 conect bgk
-3 conect to bgk
-3 connect <far> hdi
-3 connect <gateway> kfd
-3 connect <host> gjd
-3 connect <server> gbl
-3 connect from mbf
-3 connect from unknown mbf
-3 connect to <host> gbl
-3 connect to host fje
-3 connection <- kdf
-3 connection <client> kia
-3 connection <gateway> Ycs
-3 connection <host> jdg
-3 connection <own> Ymi
-3 connection <server> acq
-3 connection <zone> hjc
-3 connection khb
-3 connection refused from gla
-3 connection timed kdf
-3 connection timed out kdf
-3 connection to eke
-3 connection to the eke
-3 conntrack -l jhc
-3 conntrack <gateway> Xct
-3 conntrack <own> Wrf
-3 conntrack jhd
-3 could <client> flc
-3 could <host> cme
-3 could hkc
-3 cure Uln
-3 curl <own> qfX
-3 curl njW
-3 customer obe
-3 cut Yqe
-3 deliver <far> bqb
-3 deliver cji
-3 deliver outbound cii
-3 deliver outbound to cii
-3 desk <client> gYn
-3 desk iXn
-3 destination <client> sgU
-3 destination <host> jdf
-3 destination <host> will lcf
-3 destination <zone> mgb
-3 destination ndc
-3 dmesg ecm
-3 dnat , does rfW
-3 dnat , ugT
-3 dnat : nga
-3 dnat <host> fej
-3 dnat <outside> efj
-3 dnat <zone> kfc
-3 dnat dgj
-3 dnat to destination eej
-3 dnat to eej
-3 do <host> fmb
-3 do <service> bkh
-3 do <zone> lcf
-3 do hla
-3 do packets from lcg
-3 do packets kcg
-3 does <client> djg
-3 does <far> hic
-3 does <gateway> jhc
-3 does <host> gbm
-3 does <outside> ihd
-3 does <own> fje
-3 does <service> from mfa
-3 does <service> nfa
-3 does <service> to clf
-3 does <zone> -> gkd
-3 does <zone> have fje
-3 does <zone> lde
-3 does <zone> reach cii
-3 does anything stop gdj
-3 does traffic from lcf
-3 does traffic lcf
-3 dport <host> Ygo
-3 dport <n> bdo
-3 dport <n> src bdo
-3 dport bdo
-3 drop , jfe
-3 drop : ffj
-3 drop : in ffj
-3 drop <client> naf
-3 drop fej
-3 drop the -i efj
-3 drop the efj
-3 e <host> apd
-3 e <own> gnZ
-3 echo hid
-3 end Zil
-3 even <gateway> fej
-3 even cross fdk
-3 even fej
-3 even touch ffj
-3 even touch the ffj
-3 ever pad
-3 failed connect fje
-3 failed connect to fje
-3 far as cjh
-3 far as the cjh
-3 far cjh
-3 fetch <far> djg
-3 fetch blg
-3 fetch updates djg
-3 fetch updates from djg
-3 fine <gateway> fYp
-3 fine <own> cnd
-3 for <far> cme
-3 for <host> jib
-3 for <outside> qZd
-3 for <own> hid
-3 for <zone> -> cme
-3 for <zone> kgc
-3 for nea
-3 form nae
-3 forward <n> jaj
-3 forward <zone> pgX
-3 forward lZi
-3 from <client> fmb
-3 from <client> to Ymi
-3 from <far> hjc
-3 from <far> to dkf
-3 from <gateway> anf
-3 from <gateway> to dle
-3 from <host> flc
-3 from <host> to hla
-3 from <outside> ajj
-3 from <outside> for Yqe
-3 from <outside> on cme
-3 from <outside> to chi
-3 from <zone> , dfk
-3 from <zone> anf
-3 from <zone> into Yof
-3 from <zone> to dhi
-3 from dle
-3 from my box kfd
-3 from my led
-3 from my phone del
-3 from talking fjf
-3 from talking to fjf
-3 from the qTi
-3 get <far> kdf
-3 get <gateway> dih
-3 get <host> Wjn
-3 get <outside> kfd
-3 get <own> bhj
-3 get <service> on chj
-3 get <zone> boe
-3 get in mga
-3 get out bne
-3 get out to bne
-3 get through dih
-3 get thru to eke
-3 get to bgk
-3 get to the bfl
-3 gets <outside> jib
-3 gets <own> doa
-3 gets jja
-3 gets out fmb
-3 gets out to fma
-3 go <outside> eke
-3 go emc
-3 go out fje
-3 go out to fje
-3 goes jWn
-3 going <host> bhk
-3 going fdl
-3 going out aik
-3 going out to aik
-3 gone , kgc
-3 gone <outside> enb
-3 gone nbe
-3 got <zone> pad
-3 got jhd
-3 gw <zone> cfk
-3 gw cgj
-3 had nbe
-3 hairpin <client> ilY
-3 hairpin <own> gma
-3 hairpin ijc
-3 has iic
-3 have gkc
-3 he <own> fkd
-3 he dkg
-3 her kee
-3 here emc
-3 his <far> kee
-3 his kee
-3 hit <own> emc
-3 hit eje
-3 host <client> hbk
-3 host <outside> kfd
-3 host ljZ
-3 hosts eke
-3 i <client> rab
-3 i <gateway> ajj
-3 i <host> oZf
-3 i <outside> bar
-3 i <own> dld
-3 i <service> aik
-3 i <zone> maf
-3 i am mfb
-3 i e jWn
-3 i kcg
-3 i see gdj
-3 i sit mdd
-3 i strip -i edl
-3 i strip edl
-3 i'm <client> mfc
-3 i'm <zone> Wgr
-3 i'm bbp
-3 icmp echo gjd
-3 icmp gjd
-3 if <host> Yni
-3 if <outside> jfe
-3 if Xjm
-3 if i <service> eek
-3 if i dfk
-3 if someone lgb
-3 iif <outside> dgj
-3 iif <outside> oif cgk
-3 in , lcf
-3 in <client> neb
-3 in <far> apd
-3 in <host> hjc
-3 in <zone> edl
-3 in fej
-3 in ip <client> djg
-3 in ip <far> cii
-3 in ip cii
-3 in the jeg
-3 inbound <outside> lde
-3 inbound <service> from jdg
-3 inbound ldf
-3 initiate aoe
-3 into <gateway> from lbg
-3 into <gateway> lbg
-3 ip <host> ibk
-3 ip does cgk
-3 ip iZl
-3 is <far> eke
-3 is <gateway> Zep
-3 is <host> jch
-3 is <outside> fan
-3 is <service> dmd
-3 is <service> from odc
-3 is <service> on Yrd
-3 is <service> to bne
-3 is <zone> mbe
-3 is gal
-3 is it the fdk
-3 is set gma
-3 is set to gma
-3 is that gck
-3 is that the gck
-3 is the ejf
-3 it <far> bnd
-3 it <gateway> dfk
-3 it <host> fcl
-3 it <outside> kcg
-3 it <own> Zjj
-3 it fbm
-3 it is eZp
-3 it is the eZp
-3 it out Xre
-3 it possible oeZ
-3 it to Wpi
-3 it to the Xqf
-3 its <client> obd
-3 its <far> apd
-3 its <host> edl
-3 its <own> fmb
-3 itself <far> Xpg
-3 itself <host> bij
-3 itself <outside> kcf
-3 itself get amg
-3 itself get to amg
-3 itself hci
-3 itself open lbf
-3 job jef
-3 kernel : eej
-3 kernel : in eej
-3 kernel <zone> eek
-3 kernel eej
-3 kindly <zone> obd
-3 kindly confirm ncd
-3 kindly gck
-3 know lZi
-3 lab <client> kfd
-3 lab lde
-3 label <client> blg
-3 label <zone> nbd
-3 label lgc
-3 label printer ihd
-3 land <host> dao
-3 land cgk
-3 land on cgk
-3 land on the cii
-3 laptop <client> ajj
-3 laptop <outside> Zgn
-3 laptop <own> cmf
-3 laptop <zone> hcj
-3 laptop dih
-3 length <client> naf
-3 length <host> ffj
-3 length <n> ip ean
-3 length <n> jdg
-3 length <own> fdk
-3 length jdg
-3 let <own> gjd
-3 let <zone> Ynh
-3 let ajj
-3 let through Wio
-3 licence enc
-3 line <client> rZc
-3 line <n> , oeb
-3 line <outside> kfd
-3 line <zone> kai
-3 log <host> jhc
-3 log jhc
-3 logged in pfY
-3 logged tcX
-3 logs ejf
-3 lose apd
-3 loses <outside> del
-3 loses del
-3 loses its del
-3 mail <own> ejf
-3 mail <zone> pZe
-3 mail hkc
-3 maillog <host> eld
-3 maillog eld
-3 maillog on Wmk
-3 make <client> doa
-3 make Zjk
-3 make it aqc
-3 make it to Zof
-3 masquerade , jgd
-3 masquerade fkd
-3 masquerade line dle
-3 may <host> Ymi
-3 may Zmh
-3 me <gateway> dgj
-3 me <zone> gdj
-3 me efj
-3 me whether pcb
-3 me whether the qca
-3 mean ihd
-3 monitoring <far> lcg
-3 monitoring mag
-3 monitoring probe lbg
-3 moved jZk
-3 must <client> lfc
-3 must <server> efj
-3 mx <far> fmc
-3 mx dnc
-3 mx example fkd
-3 my <client> nbe
-3 my <far> pad
-3 my box rWf
-3 my desk in lec
-3 my desk jhc
-3 my laptop mec
-3 my led
-3 my pc mce
-3 nat <client> kdf
-3 nat kgc
-3 need mdc
-3 needs <service> asa
-3 needs asa
-3 never agm
-3 new <client> fcl
-3 new <outside> qeY
-3 new <zone> gjd
-3 new kdf
-3 nightly pda
-3 no <outside> fcl
-3 no <own> ejf
-3 no <zone> gkc
-3 no fdk
-3 nobody dWt
-3 not <host> eek
-3 not <own> foZ
-3 nothing lYk
-3 now uaY
-3 of <client> qeZ
-3 of <gateway> fkd
-3 of <host> Zrd
-3 of <outside> Zgn
-3 of <own> fmb
-3 of <service> fkd
-3 of <service> on emc
-3 of <service> to fje
-3 of <zone> eel
-3 of djf
-3 of the fcl
-3 off <outside> jZl
-3 off kZj
-3 on <client> kai
-3 on <gateway> from jef
-3 on <gateway> kfd
-3 on <host> ici
-3 on <n> from kZj
-3 on <n> nXi
-3 on <outside> bji
-3 on <outside> for anf
-3 on <own> for kdf
-3 on <own> from jee
-3 on <own> hmZ
-3 on <own> to agm
-3 on <public> eek
-3 on <service> Xer
-3 on <service> to cmd
-3 on kXl
-3 on my kgc
-3 on the <zone> hdj
-3 on the cgk
-3 one <zone> Xgq
-3 one dcn
-3 only <zone> kai
-3 only ebm
-3 open <far> Xpf
-3 open <host> Uqj
-3 open <own> bji
-3 open <service> Yrc
-3 open <service> on emc
-3 open <service> to bqb
-3 open <zone> fan
-3 open connections Win
-3 open connections into Zli
-3 opening bji
-3 opens <service> djf
-3 opens Xqf
-3 or afo
-3 our <client> lha
-3 our <far> ioW
-3 our <host> dgj
-3 our <own> eke
-3 our <service> Yqe
-3 our cih
-3 our monitoring nbe
-3 out , Ygo
-3 out <client> uUe
-3 out <far> nbe
-3 out <gateway> Zli
-3 out <host> jfe
-3 out <outside> src ijb
-3 out <zone> obd
-3 out <zone> src qbb
-3 out ip <own> bgl
-3 out ip cYr
-3 out is efj
-3 out of the ihd
-3 out qbb
-3 out run jff
-3 out run on jfe
-3 outbound <far> Yog
-3 outbound <host> gdi
-3 outbound <service> to Vrg
-3 outgoing <own> dkf
-3 outgoing <server> ckf
-3 outgoing jib
-3 over <client> hmZ
-3 over <far> dnc
-3 over <host> ndd
-3 over <outside> ajj
-3 over <own> ckg
-3 over <public> eld
-3 over <service> anf
-3 over <service> from amh
-3 over <zone> yXX
-3 over bnf
-3 over udp ejf
-3 own akh
-3 packet <host> ZvY
-3 packet <own> gkd
-3 packet <zone> bji
-3 packet bkh
-3 packets iak
-3 path hnY
-3 pc <client> brZ
-3 pc Zki
-3 people <zone> mde
-3 people kjZ
-3 phone <outside> kdf
-3 phone kha
-3 ping <client> lde
-3 ping <far> eje
-3 ping <far> from kcg
-3 ping <gateway> blh
-3 ping <host> erW
-3 ping <host> from tTg
-3 ping <outside> kia
-3 ping <own> from ndc
-3 ping <zone> kgd
-3 ping hla
-3 ping 不 dle
-3 ping 不 通 dkf
-3 ping 得 ane
-3 ping 得 到 bne
-3 pinging <client> uXb
-3 pinging uXb
-3 plain <service> Wqg
-3 plain Wrf
-3 please kee
-3 pls <client> oZf
-3 pls hdi
-3 plz lde
-3 poller fcl
-3 polls anf
-3 port <gateway> Zep
-3 port <n> from lbg
-3 port <n> jhc
-3 port <n> of blg
-3 port <n> on Vud
-3 port <outside> gjc
-3 port <zone> mga
-3 port jhc
-3 postfix ked
-3 postfix on ked
-3 printer <client> bne
-3 printer amg
-3 probe <far> kfc
-3 probe led
-3 prometheus gkc
-3 public <own> dqZ
-3 public dqZ
-3 pull cnd
-3 query <far> ejf
-3 query <service> at ejf
-3 query <service> eje
-3 query eje
-3 ran <client> qca
-3 ran it tXc
-3 ran tbZ
-3 ran that nbe
-3 ran that on nbe
-3 ran this lfc
-3 ran this on lfc
-3 random <outside> mcf
-3 random mcf
-3 rcpt <client> jdg
-3 rcpt from mec
-3 rcpt from unknown mec
-3 rcpt mec
-3 reach <own> fje
-3 reach <public> cjh
-3 reach <service> chi
-3 reach <service> on cij
-3 reach caq
-3 reach itself dkf
-3 reachable glb
-3 read <host> gnZ
-3 read <service> gnZ
-3 read <service> on gnZ
-3 read imY
-3 refused , bgl
-3 refused <client> qcZ
-3 refused <outside> fbm
-3 refused kcg
-3 refused run jee
-3 relay mga
-3 remote dii
-3 remove <zone> jbi
-3 remove jbi
-3 resolve <far> ckg
-3 resolve ckg
-3 resolve names at ckf
-3 resolve names ckg
-3 return dgj
-3 rst Vlm
-3 rule , jaj
-3 rule lYj
-3 rules <zone> mZh
-3 rules mZh
-3 run <zone> beo
-3 run sVf
-3 runs mga
-3 same del
-3 says <client> gdj
-3 says <own> eqY
-3 says <service> ZvY
-3 says bij
-3 scan lfc
-3 scanner kXk
-3 see <zone> eej
-3 see mbf
-3 send <host> bhk
-3 send <outside> dld
-3 send <service> enb
-3 send <service> to enb
-3 send chj
-3 send mail ljY
-3 send out bmf
-3 send out to bmf
-3 sends ihd
-3 server <far> bmf
-3 server <outside> kdg
-3 server cdn
-3 service mbf
-3 session to bvV
-3 set Zdq
-3 set up Zdq
-3 should eqY
-3 shows <client> hla
-3 shows hnY
-3 since aeo
-3 sits pZe
-3 snat <own> cdn
-3 snat dbo
-3 snat to dbo
-3 snat to source dbo
-3 so eej
-3 some <outside> kdf
-3 somebody <zone> jef
-3 somebody out kfc
-3 somebody out on kfc
-3 somebody sitting eek
-3 somebody sitting in jef
-3 someone jee
-3 someone out gej
-3 someone out on gej
-3 source <client> dle
-3 source <host> from qYe
-3 source <host> nbf
-3 source <own> khb
-3 source address djg
-3 source address does djg
-3 source hkb
-3 source ip Wmj
-3 src <client> dkg
-3 src <client> dst dle
-3 src <gateway> gma
-3 src <host> dst gck
-3 src <own> fdk
-3 still <far> Xrd
-3 still <gateway> fpY
-3 still <host> bdo
-3 still <outside> jfd
-3 still <own> fkc
-3 still <service> fjd
-3 still <service> to eld
-3 straight bkh
-3 subnet jfe
-3 syn <client> kfd
-3 syn <far> dle
-3 syn sent mfb
-3 syn sent src mfb
-3 take <outside> fek
-3 take ici
-3 take the -i efj
-3 take the efj
-3 taking <outside> Zep
-3 taking Zep
-3 talk <host> eao
-3 talk dgj
-3 talk to Zfo
-3 talk to the Yfo
-3 tcp , mbf
-3 tcp <far> bkh
-3 tcp <gateway> bWu
-3 tcp <host> eld
-3 tcp <n> , bcp
-3 tcp <n> Sxd
-3 tcp <n> from qWg
-3 tcp <n> on dlf
-3 tcp <n> to Zgn
-3 tcp <outside> eke
-3 tcp <zone> mec
-3 tcp lgb
-3 tcp session gjd
-3 tcp session to gjd
-3 teh jib
-3 tell jYl
-3 test reX
-3 that <client> ngZ
-3 that <gateway> gYp
-3 that <host> Zjk
-3 that <outside> Zkj
-3 that <zone> mZh
-3 that Yjl
-3 that arrives ibj
-3 that was on mfb
-3 that was qac
-3 that's hla
-3 the ' -i eej
-3 the ' eej
-3 the <client> jgd
-3 the <far> hhd
-3 the <gateway> from oYg
-3 the <gateway> qac
-3 the <host> box mZh
-3 the <host> eke
-3 the <host> server ali
-3 the <outside> Zik
-3 the <outside> to fjf
-3 the <own> dnc
-3 the <public> edl
-3 the <server> dfk
-3 the <service> bmf
-3 the <zone> eke
-3 the <zone> to fej
-3 the pcs jhd
-3 the people xWZ
-3 the scanner hcj
-3 the site fna
-3 their cme
-3 then <zone> bkh
-3 then chj
-3 then get to glb
-3 there <far> led
-3 there mde
-3 these hdj
-3 they <own> dqY
-3 they Xho
-3 this <client> pda
-3 this <gateway> caq
-3 this <host> ean
-3 this <zone> lde
-3 this ibj
-3 this is eek
-3 this is from pda
-3 this on cfl
-3 this on the bgm
-3 through <host> goZ
-3 through hoY
-3 thunderbird <zone> lgb
-3 thunderbird lgb
-3 time out fje
-3 timed <client> kgc
-3 timed <own> Ynh
-3 timed cii
-3 timed out , fje
-3 timed out cij
-3 timed out 在 mcd
-3 timeout ben
-3 times dfk
-3 times out dfk
-3 to <client> csY
-3 to <far> kia
-3 to <gateway> coc
-3 to <gateway> from nZg
-3 to <host> kch
-3 to <host> server dob
-3 to <n> joW
-3 to <n> on amg
-3 to <outside> jbi
-3 to <own> from qbb
-3 to <public> Zdq
-3 to <server> jci
-3 to <service> at dkf
-3 to <service> on clf
-3 to <service> to dmd
-3 to <zone> meb
-3 to accept oea
-3 to accept would jfe
-3 to anything Xsd
-3 to deliver cjh
-3 to deliver to cjh
-3 to get cgk
-3 to ijb
-3 to know mce
-3 to open dle
-3 to print hkb
-3 to talk dpa
-3 to talk to dpa
-3 to the arb
-3 to the whole rfW
-3 took <outside> cgk
-3 took cgk
-3 towards bra
-3 trace <client> to dlf
-3 trace <host> bod
-3 trace <zone> iid
-3 trace cme
-3 traffic miZ
-3 udp <client> qWg
-3 udp <far> blf
-3 udp <gateway> cme
-3 udp <n> , cZr
-3 udp <n> eld
-3 udp <n> from rWf
-3 udp <n> on ctX
-3 udp <n> to clf
-3 udp <own> djg
-3 udp <zone> oZe
-3 udp dmd
-3 up <host> Xfq
-3 up <outside> hkc
-3 up <zone> kee
-3 up Zjj
-3 up on Xer
-3 up on the Xer
-3 use <own> bii
-3 use <public> jaj
-3 use gbl
-3 user , rVg
-3 user , rip rVg
-3 user <client> jdg
-3 user <far> rVf
-3 user <zone> blg
-3 user jfe
-3 users fkc
-3 via <service> kee
-3 via joV
-3 vz fje
-3 vz w <n> fje
-3 vz w fje
-3 want clf
-3 wants <far> Ypg
-3 wants <host> cii
-3 wants <service> Yof
-3 wants aki
-3 wants to cii
-3 was <client> uZZ
-3 was <zone> bfl
-3 was dkf
-3 way <outside> dpa
-3 way jia
-3 way out cqa
-3 way out to cqa
-3 we <outside> Wer
-3 we <zone> obe
-3 we add lee
-3 we add the lee
-3 we lec
-3 we take -i afm
-3 we take afm
-3 what happens jee
-3 what happens to jee
-3 what jef
-3 when <client> jhc
-3 when <outside> UY0
-3 when <own> foa
-3 when <zone> gid
-3 when fkd
-3 when it Zli
-3 when somebody mga
-3 when they ekf
-3 whether <zone> fdj
-3 whether hosts mag
-3 which <zone> nfa
-3 which niX
-3 while mbg
-3 why sYd
-3 will <zone> mde
-3 will jja
-3 with <client> hid
-3 with <outside> oXh
-3 with <own> fej
-3 with <service> lag
-3 with kee
-3 with the Ykj
-3 without gVr
-3 work dek
-3 would <client> gdi
-3 would <client> reach dqY
-3 would <far> pZe
-3 would <host> koU
-3 would <outside> hdi
-3 would <own> gkc
-3 would <zone> cih
-3 would change for ncd
-3 would change ncd
-3 would that nae
-3 you ail
-3 一 <client> dmd
-3 一 <far> del
-3 一 <outside> ici
-3 一 <zone> lde
-3 一 下 , mZh
-3 一 下 ndc
-3 一 条 hdi
-3 上 , iak
-3 上 <far> eke
-3 上 <gateway> dgj
-3 上 <host> iZl
-3 上 <outside> dih
-3 上 <own> eld
-3 上 不 djh
-3 上 不 了 djh
-3 上 得 fkd
-3 上 得 了 fkd
-3 下 , edl
-3 下 <client> elc
-3 下 <far> ejf
-3 下 <host> fna
-3 下 <outside> mkW
-3 下 <zone> ajj
-3 下 <zone> 到 gna
-3 下 aki
-3 不 <client> etV
-3 不 <far> kfd
-3 不 <gateway> eao
-3 不 <host> eej
-3 不 <outside> djg
-3 不 会 lcg
-3 不 是 gdj
-3 不 能 Xlk
-3 不 能 上 enb
-3 不 通 ben
-3 个 : idh
-3 个 : in afn
-3 个 <zone> lfc
-3 个 mec
-3 为 <client> pcb
-3 为 <zone> qfX
-3 主 <outside> dob
-3 主 <zone> ckg
-3 主 djf
-3 主 动 clf
-3 主 动 往 cme
-3 么 <own> dle
-3 么 cjh
-3 之 <client> nga
-3 之 <zone> dgj
-3 之 gck
-3 之 后 , gck
-3 之 后 gck
-3 了 <gateway> fdk
-3 了 <outside> cgk
-3 了 fej
-3 事 <own> fjd
-3 事 alh
-3 交 kgc
-3 人 <own> eke
-3 人 访 gkd
-3 人 访 问 gkd
-3 什 bii
-3 什 么 bii
-3 什 么 用 blf
-3 从 <client> <service> fje
-3 从 <client> arb
-3 从 <far> iic
-3 从 <gateway> Ysc
-3 从 <outside> <service> dmd
-3 从 <outside> fmb
-3 从 <outside> 连 goZ
-3 从 <own> ekf
-3 从 <zone> jbi
-3 从 <zone> ping ckg
-3 从 <zone> 到 csZ
-3 从 bkh
-3 以 <zone> kja
-3 以 idi
-3 以 后 , kee
-3 以 后 kee
-3 以 连 Zmh
-3 以 连 到 Zmh
-3 们 nfa
-3 件 Wqg
-3 会 <host> Ydr
-3 会 kbh
-3 会 转 bgl
-3 信 <own> ekf
-3 信 dkf
-3 像 <client> kfd
-3 像 jib
-3 写 dnd
-3 写 的 glb
-3 出 <far> mce
-3 出 <outside> boe
-3 出 liZ
-3 出 去 amg
-3 出 去 到 blg
-3 出 得 dkf
-3 删 <client> obd
-3 删 <outside> kgc
-3 到 <client> qca
-3 到 <far> Yre
-3 到 <gateway> cem
-3 到 <host> , lfc
-3 到 <host> hkb
-3 到 <outside> ija
-3 到 <own> , bfm
-3 到 <own> aoe
-3 到 <zone> ejf
-3 到 iic
-3 到 ip <client> enb
-3 到 ip gma
-3 到 我 glc
-3 到 我 们 glc
-3 到 这 fje
-3 到 这 台 fje
-3 前 obc
-3 加 <outside> idh
-3 加 cdo
-3 加 上 -i dfj
-3 加 上 afn
-3 务 <client> fld
-3 务 fld
-3 动 <client> ihd
-3 动 <zone> clf
-3 动 elc
-3 动 去 dld
-3 动 去 连 dld
-3 动 访 dmd
-3 动 访 问 dmd
-3 动 连 crZ
-3 包 , dgj
-3 包 <client> nhY
-3 包 hXo
-3 去 <outside> dhi
-3 去 <zone> nfa
-3 去 访 eld
-3 去 访 问 eld
-3 反 ijc
-3 发 <own> flc
-3 口 , bmg
-3 口 , 从 kfe
-3 口 <far> cle
-3 口 <gateway> efj
-3 口 <n> qYe
-3 口 ip mbe
-3 口 ip 是 mbe
-3 可 djf
-3 台 <client> kfd
-3 同 <own> dmd
-3 同 <zone> gdj
-3 同 事 在 jef
-3 同 事 用 blh
-3 后 <host> aZt
-3 后 <outside> hjc
-3 后 dih
-3 否 ahl
-3 否 访 Zhm
-3 否 访 问 Zhm
-3 器 djg
-3 器 访 fej
-3 器 访 问 fej
-3 在 <outside> edl
-3 在 <own> Zmg
-3 在 lai
-3 地 gjd
-3 地 址 gjd
-3 址 icj
-3 填 <own> fld
-3 填 fje
-3 填 的 fje
-3 填 的 是 fje
-3 备 jfe
-3 外 <outside> idh
-3 外 jff
-3 完 <outside> jdf
-3 完 <zone> cne
-3 完 ihd
-3 完 之 cgl
-3 完 之 后 cgl
-3 完 以 jfe
-3 完 以 后 jfe
-3 客 <client> vZZ
-3 客 <far> odb
-3 客 <outside> jgd
-3 客 fcl
-3 客 户 fcl
-3 客 户 从 kee
-3 客 户 端 kch
-3 家 hid
-3 己 <outside> blf
-3 己 <own> gkc
-3 己 gkc
-3 己 去 fje
-3 己 能 ckf
-3 己 能 上 blf
-3 师 eek
-3 帮 jef
-3 帮 看 kcg
-3 应 dke
-3 开 <own> , cgk
-3 录 qac
-3 志 : fek
-3 志 : in fek
-3 志 fej
-3 忙 <client> ldf
-3 想 <host> jhc
-3 想 <service> Vqh
-3 想 <service> 到 bqb
-3 想 bme
-3 想 访 dkf
-3 想 访 问 dkf
-3 成 <client> , lgb
-3 成 <client> kgc
-3 成 <outside> mfb
-3 成 accept , kfd
-3 成 accept kfd
-3 成 drop , jfe
-3 成 drop jfe
-3 成 lfc
-3 我 <client> kfc
-3 我 <zone> fdk
-3 我 们 eek
-3 我 这 kcf
-3 我 这 台 mbf
-3 户 <client> lce
-3 户 <own> dmd
-3 户 <zone> dgj
-3 户 打 dle
-3 户 打 开 dle
-3 户 端 ncd
-3 户 端 是 ncd
-3 户 访 gkd
-3 户 访 问 gkd
-3 手 nhZ
-3 手 机 nhZ
-3 打 <client> fkc
-3 打 Zhm
-3 打 不 开 gje
-3 打 印 dkf
-3 打 印 机 gkc
-3 执 <own> eke
-3 执 eke
-3 执 行 <service> ekf
-3 执 行 eke
-3 抓 led
-3 报 <own> flc
-3 拒 cgl
-3 拿 emc
-3 掉 mbf
-3 接 <client> Utf
-3 接 <gateway> glb
-3 接 <host> flc
-3 接 <zone> Zhm
-3 接 bkh
-3 接 ping cra
-3 接 打 到 gkc
-3 接 访 blf
-3 接 访 问 blf
-3 推 Zpe
-3 收 <client> ijb
-3 收 <own> bod
-3 收 <zone> ici
-3 收 mbf
-3 收 不 nae
-3 收 不 到 nae
-3 收 得 ncd
-3 收 得 到 ncd
-3 教 ecn
-3 文 mZh
-3 时 , dfk
-3 时 , 是 efj
-3 时 <gateway> eYr
-3 是 <client> jch
-3 是 <gateway> eao
-3 是 <host> gcj
-3 是 gal
-3 有 kdf
-3 服 jmX
-3 服 务 端 djf
-3 本 <client> ofZ
-3 本 <host> djg
-3 本 iic
-3 本 机 ip kfe
-3 本 机 kjY
-3 机 <client> fje
-3 机 <host> fkd
-3 机 <outside> imY
-3 机 <zone> tYb
-3 机 gma
-3 机 器 gid
-3 机 器 是 oYf
-3 机 访 gkc
-3 机 访 问 gkc
-3 条 <zone> fcl
-3 条 gck
-3 来 cme
-3 查 pda
-3 查 一 idi
-3 查 一 下 idi
-3 样 cii
-3 桌 <client> emc
-3 桌 ejf
-3 桌 面 ejf
-3 桌 面 到 bji
-3 正 ikZ
-3 段 bra
-3 比 <far> eke
-3 比 eke
-3 比 如 eke
-3 比 如 到 eke
-3 没 lbg
-3 没 了 , pgY
-3 没 了 pgY
-3 没 有 对 jef
-3 法 fjf
-3 源 <client> mdd
-3 源 kbh
-3 用 <host> Xsd
-3 用 <own> fjd
-3 用 <service> Xsc
-3 用 <service> 连 emc
-3 用 ekd
-3 用 户 在 hdj
-3 用 的 amg
-3 电 <client> ikZ
-3 电 <public> efj
-3 电 脑 是 lde
-3 电 脑 用 efj
-3 的 <client> jai
-3 的 <far> bpc
-3 的 <gateway> jZk
-3 的 <host> hbk
-3 的 <n> lcf
-3 的 <n> 对 jef
-3 的 <outside> ihd
-3 的 <own> bra
-3 的 <service> , hal
-3 的 <service> kXk
-3 的 <zone> edl
-3 的 dnat edl
-3 的 fbm
-3 的 ip mce
-3 的 ip 是 mce
-3 的 人 hnX
-3 的 人 用 chj
-3 的 是 aoe
-3 的 话 , jge
-3 的 话 jge
-3 目 dme
-3 目 的 eld
-3 目 的 是 eld
-3 直 <host> elc
-3 直 <own> gjd
-3 直 bmf
-3 直 接 bmf
-3 直 接 打 fkd
-3 看 <client> kja
-3 看 <host> aki
-3 看 <zone> ndc
-3 看 下 hlZ
-3 看 到 ip jaj
-3 看 到 jaj
-3 码 jhb
-3 码 枪 jhb
-3 确 lcf
-3 确 认 : lcf
-3 确 认 lcf
-3 端 <gateway> hYn
-3 端 <zone> qfX
-3 端 mZg
-3 端 口 , jgd
-3 端 口 lfc
-3 网 <client> hkb
-3 网 <host> aij
-3 网 jfe
-3 网 段 去 ckg
-3 老 mfb
-3 能 <client> arb
-3 能 <far> dnc
-3 能 <host> fmb
-3 能 <outside> Zkj
-3 能 <own> gkc
-3 能 <public> eke
-3 能 <service> dob
-3 能 <service> 到 emd
-3 能 <service> 通 gnZ
-3 能 <zone> djg
-3 能 bij
-3 能 ping eld
-3 能 ping 通 eke
-3 能 打 emc
-3 能 打 开 emc
-3 能 用 <public> dkf
-3 能 用 dkf
-3 能 连 gmb
-3 能 连 到 gma
-3 能 通 fkd
-3 能 通 过 fkd
-3 脑 <own> amf
-3 脑 djf
-3 脑 用 <public> dkg
-3 脑 用 dkg
-3 自 <far> ejg
-3 自 <outside> Yho
-3 自 Ykk
-3 自 己 Ykk
-3 自 己 往 amf
-3 行 <outside> edl
-3 行 <zone> ckg
-3 行 <zone> 到 bkh
-3 行 dfj
-3 行 的 -i efj
-3 行 的 eej
-3 补 <outside> cfl
-3 补 上 -i cfl
-3 补 上 cfl
-3 被 <host> edl
-3 被 bbq
-3 要 <client> coc
-3 要 <host> cel
-3 要 Vln
-3 要 访 dnc
-3 要 访 问 dnc
-3 认 emc
-3 让 hdi
-3 让 不 hbk
-3 让 不 让 hbk
-3 许 cjg
-3 访 <host> gmb
-3 访 <zone> hdj
-3 访 enb
-3 访 问 <public> anf
-3 访 问 bpd
-3 访 问 到 coc
-3 请 <client> ilZ
-3 请 <outside> kef
-3 请 问 <zone> fcm
-3 请 问 idh
-3 请 问 从 odc
-3 走 <gateway> dap
-3 走 <n> Zng
-3 走 <own> fmb
-3 走 <service> ebn
-3 走 <service> 到 fjd
-3 走 bdo
-3 走 的 fmb
-3 超 efj
-3 超 时 , efj
-3 超 时 efj
-3 边 <client> clf
-3 边 bod
-3 过 <gateway> fVs
-3 过 jef
-3 还 <far> doa
-3 还 <own> flb
-3 还 cii
-3 还 能 access glb
-3 还 能 fnb
-3 还 能 连 gkc
-3 这 <client> lde
-3 这 <zone> cfk
-3 这 fdk
-3 这 台 odb
-3 这 台 是 kdf
-3 这 条 , hdi
-3 这 条 gdi
-3 进 <own> flc
-3 进 Ymh
-3 进 不 Wkm
-3 连 <gateway> dhi
-3 连 <host> fna
-3 连 eje
-3 连 不 cne
-3 连 不 上 gkc
-3 连 不 到 asa
-3 连 我 flc
-3 连 我 们 flc
-3 连 的 kfd
-3 连 的 是 kgb
-3 通 ben
-3 邮 <own> eld
-3 邮 bme
-3 邮 件 bme
-3 部 rjS
-3 配 <own> ejf
-3 配 dih
-3 配 的 dih
-3 配 的 是 dih
-3 里 Yhn
-3 问 <client> iid
-3 问 <host> cgk
-3 问 <outside> gck
-3 问 <own> fje
-3 问 <zone> mmU
-3 问 <zone> 到 frW
-3 问 不 dmc
-3 问 不 了 djg
-3 问 题 edk
-3 需 rbb
-3 面 eek
-4 ' ndc
-4 'connection ekd
-4 , <client> njW
-4 , <far> occ
-4 , <gateway> Vkn
-4 , <own> ekf
-4 , <public> ckh
-4 , <server> cen
-4 , <zone> hcj
-4 -i fdk
-4 -j <own> ddm
-4 -j gdj
-4 : <- kdf
-4 : <client> lde
-4 : <far> mYi
-4 : <gateway> kef
-4 : <outside> dcn
-4 : <own> dkf
-4 : <server> fej
-4 ; pda
-4 <client> <client> doc
-4 <client> <far> kfd
-4 <client> <gateway> hid
-4 <client> <host> ici
-4 <client> <own> fna
-4 <client> <server> fYp
-4 <client> <zone> mag
-4 <client> jef
-4 <far> <gateway> Vip
-4 <far> <host> Ylj
-4 <far> <own> dpa
-4 <far> cfk
-4 <gateway> <client> nZg
-4 <gateway> <gateway> cmd
-4 <gateway> <host> Wlm
-4 <gateway> <outside> kcg
-4 <gateway> <own> gjd
-4 <gateway> <zone> mce
-4 <gateway> led
-4 <host> <client> jib
-4 <host> <far> goY
-4 <host> <gateway> caq
-4 <host> <host> ihd
-4 <host> <outside> hjc
-4 <host> <own> dek
-4 <host> <public> dfk
-4 <host> <zone> kee
-4 <n> <- jbi
-4 <n> <gateway> cgk
-4 <n> <host> dld
-4 <n> <own> ebn
-4 <n> <server> afm
-4 <n> <zone> lai
-4 <outside> <client> jhc
-4 <outside> <far> sYc
-4 <outside> <gateway> Xmj
-4 <outside> <host> bme
-4 <outside> <outside> bfl
-4 <outside> <own> cmd
-4 <outside> <zone> nkV
-4 <outside> ijb
-4 <own> <client> qac
-4 <own> <far> pad
-4 <own> <gateway> del
-4 <own> <host> bij
-4 <own> <outside> qZd
-4 <own> <own> gXp
-4 <own> <zone> jef
-4 <public> jja
-4 <server> <gateway> fan
-4 <server> <outside> chi
-4 <server> <own> flc
-4 <server> <zone> kja
-4 <server> hla
-4 <service> <client> hpW
-4 <service> <far> anf
-4 <service> <outside> gdj
-4 <service> <own> dob
-4 <service> <public> dfl
-4 <service> <zone> kcg
-4 <zone> <far> oYg
-4 <zone> <gateway> cjh
-4 <zone> <host> dmd
-4 <zone> <outside> Xkl
-4 <zone> <public> ckh
-4 <zone> <server> fdk
-4 <zone> <zone> ocd
-4 <zone> hjd
-4 ? <far> emc
-4 ? <host> Wrf
-4 ? <outside> qiU
-4 ? <own> eoa
-4 ^ <client> hjc
-4 ^ <far> fdj
-4 ^ <gateway> jdf
-4 ^ <host> mcf
-4 ^ <own> emc
-4 ^ <public> dld
-4 ^ <server> efk
-4 ^ <zone> fje
-4 a <client> bod
-4 a <far> jib
-4 a <gateway> gck
-4 a <host> del
-4 a <own> eke
-4 a <zone> kUp
-4 a eek
-4 able <client> dnc
-4 able <gateway> glb
-4 able <host> aki
-4 able <zone> cnd
-4 able cjh
-4 about dkg
-4 accept <client> obd
-4 accept <host> fqW
-4 accept <outside> edk
-4 accept <zone> aZt
-4 accept hbk
-4 access bgm
-4 add <zone> neb
-4 add lfc
-4 added ahl
-4 adding <zone> kfe
-4 adding kfd
-4 after <client> miY
-4 all jYl
-4 allowed emc
-4 an <host> anf
-4 an gkc
-4 and <client> jmX
-4 and <gateway> fej
-4 and <zone> pbc
-4 and eke
-4 answer jYl
-4 answers gZn
-4 any <outside> fje
-4 any ane
-4 anything <outside> oYf
-4 anything bne
-4 append <zone> gdj
-4 append jdg
-4 are kgc
-4 arrives <own> fje
-4 arrives fje
-4 arriving <own> cme
-4 arriving dle
-4 as <gateway> bWv
-4 as mec
-4 assume rcZ
-4 at <client> Zta
-4 at <gateway> dcn
-4 at <outside> cjh
-4 at <own> fkd
-4 at <zone> pad
-4 authentication kee
-4 be <host> Zqd
-4 be <zone> inX
-4 becomes naf
-4 before qZd
-4 being bdo
-4 box idh
-4 browse fqX
-4 but bcp
-4 by <client> pZe
-4 by <host> ail
-4 by <zone> hWp
-4 by jaj
-4 can <client> nhY
-4 can <far> bmf
-4 can jcg
-4 can't <own> Vvc
-4 can't <zone> Upj
-4 can't ham
-4 cannot <server> gck
-4 cannot alh
-4 cant <host> ajj
-4 cant <zone> Ytc
-4 cant Xnh
-4 change Rmp
-4 check <zone> dle
-4 check hjc
-4 client <own> dob
-4 client <server> dfk
-4 client ika
-4 clients <own> ekd
-4 clients jlY
-4 close <own> grW
-4 close grW
-4 colleague <client> kgc
-4 colleague ngZ
-4 comes kdf
-4 coming <own> anf
-4 coming anf
-4 confirm <zone> clf
-4 confirm blf
-4 connect <gateway> ebn
-4 connect <own> bsZ
-4 connect aki
-4 connection <client> pda
-4 connection <outside> fbm
-4 connection <own> Ynh
-4 connection <zone> chi
-4 could <far> lcf
-4 could <host> fej
-4 could <outside> jff
-4 could <zone> gkc
-4 could hdh
-4 curl <own> fdk
-4 curl Zep
-4 delete <outside> mYi
-4 delete oYg
-4 deleting gam
-4 deliver chj
-4 desk mgZ
-4 destination edl
-4 directly cYs
-4 dnat <client> hdi
-4 dnat <outside> fdk
-4 dnat <own> fje
-4 do <client> asa
-4 do <host> ddm
-4 do <outside> ijb
-4 do <zone> vWc
-4 does <client> qZe
-4 does <gateway> dYr
-4 does <host> cgl
-4 does <outside> jib
-4 does <own> fje
-4 does efj
-4 dport <host> Zgn
-4 dport dgj
-4 drop <outside> eke
-4 e dih
-4 echo djf
-4 effect <host> glb
-4 effect gmb
-4 end <host> Zep
-4 end idh
-4 established <own> gqW
-4 established csY
-4 even <outside> gWq
-4 ever cdn
-4 example iYm
-4 failed <host> gpX
-4 fetch <own> Znf
-4 fetch Zil
-4 fine eel
-4 fix imZ
-4 for <client> qca
-4 for <far> jfe
-4 for <own> dfk
-4 for <zone> dmd
-4 for kdf
-4 forward <host> Zng
-4 forward <zone> Ygo
-4 forward ajj
-4 foxmail <own> fkc
-4 from <client> dqY
-4 from <far> lde
-4 from <gateway> cem
-4 from <host> dpZ
-4 from <outside> ejf
-4 from <own> eje
-4 from <zone> dfj
-4 from bpc
-4 fwd <zone> fej
-4 fwd ffj
-4 get <far> Ypf
-4 get <host> Yqe
-4 get <own> ejf
-4 get <zone> klX
-4 get jqU
-4 gets <own> blg
-4 gets jhc
-4 gives iYl
-4 goes <outside> iic
-4 goes <zone> kgc
-4 gw Whq
-4 hand kia
-4 hangs dfl
-4 happen drZ
-4 happens Zqe
-4 has <client> uXb
-4 has <own> flc
-4 has <server> Zfo
-4 has <zone> ngZ
-4 have <far> kdf
-4 he aik
-4 her liZ
-4 here <zone> cgl
-4 here bgm
-4 hi <client> led
-4 hi led
-4 his brb
-4 hit Xds
-4 host <client> Zgn
-4 host cdn
-4 how <zone> ogY
-4 how mga
-4 i <client> ckg
-4 i <far> fkd
-4 i <host> cbp
-4 i <outside> kZk
-4 i <own> eqY
-4 i <zone> oYh
-4 i iZl
-4 i'm mce
-4 icmp <client> qdZ
-4 icmp dih
-4 id cgk
-4 if <client> ilZ
-4 if <own> bsZ
-4 in <client> jgd
-4 in <far> fkd
-4 in <gateway> gma
-4 in <host> bgl
-4 in <outside> cdn
-4 in <own> eke
-4 in <zone> ebo
-4 into qca
-4 iptables <zone> ofZ
-4 iptables pfY
-4 is <client> glc
-4 is <far> kfd
-4 is <gateway> bne
-4 is <outside> jaj
-4 is <own> cnd
-4 is <zone> hdi
-4 it <far> anf
-4 it <gateway> dUv
-4 it <host> eld
-4 it <outside> del
-4 it <own> eld
-4 it <zone> neb
-4 it lha
-4 its <client> cnd
-4 its <far> Zof
-4 its <host> dhi
-4 its <own> gjd
-4 its Zng
-4 itself <far> ejf
-4 itself <host> agm
-4 itself ekf
-4 just <gateway> gXq
-4 just nYh
-4 kernel <zone> fej
-4 kernel fej
-4 know kcg
-4 laptop <own> dnc
-4 laptop kia
-4 length <client> Zgn
-4 length <far> cfl
-4 length <host> flc
-4 length <zone> efj
-4 length dii
-4 let djg
-4 lets bhk
-4 like <zone> lfd
-4 like odb
-4 line <client> rZd
-4 line <far> fZo
-4 line <host> bhk
-4 line <outside> hdi
-4 line <zone> pZe
-4 line cod
-4 logs jef
-4 lose ihd
-4 machine fdk
-4 machines efj
-4 mail <zone> dfk
-4 mail blh
-4 mails bii
-4 make <far> lha
-4 make <zone> lee
-4 make hmZ
-4 martian <client> nbe
-4 martian kfd
-4 masquerade <own> fsV
-4 masquerade <zone> oea
-4 masquerade pbc
-4 may dmd
-4 me qdZ
-4 mean eZq
-4 monitoring <far> lfc
-4 monitoring miY
-4 morning kfd
-4 moved <zone> rba
-4 moved nfa
-4 must <own> Zpe
-4 must <server> gck
-4 must dih
-4 mx <far> cme
-4 mx bod
-4 my <client> ndc
-4 my <own> X0V
-4 my <zone> lde
-4 my nag
-4 nat ncd
-4 nc <host> dfj
-4 nc <own> gdj
-4 need jXm
-4 needs <host> Wsf
-4 needs anf
-4 never lWl
-4 new <zone> dgj
-4 new emc
-4 nmap <own> bkh
-4 nmap ejf
-4 no <zone> iYm
-4 no mec
-4 nobody apd
-4 not <own> anf
-4 not fdk
-4 nothing cjh
-4 now jbi
-4 of <client> qXf
-4 of <far> kgc
-4 of <gateway> Zfo
-4 of <outside> mdd
-4 of <zone> neb
-4 of rab
-4 off <zone> sbZ
-4 off bbr
-4 oif <client> jfe
-4 oif <far> tWd
-4 oif mdd
-4 on <client> nfa
-4 on <far> lhb
-4 on <gateway> eXs
-4 on <host> gpY
-4 on <outside> hbk
-4 on <own> fna
-4 on <zone> lYj
-4 on liZ
-4 once Xkl
-4 open <client> jja
-4 open <host> ado
-4 open <outside> mfc
-4 open <own> dle
-4 open hbj
-4 opened cpb
-4 opening fje
-4 opens <own> dgj
-4 opens cem
-4 or ckf
-4 other hjb
-4 our <client> oiW
-4 our <far> qgX
-4 our <host> pbc
-4 our <own> eld
-4 our odb
-4 out <client> kZk
-4 out <far> ofa
-4 out <gateway> bhj
-4 out <host> hbk
-4 out <outside> ZxW
-4 out <own> cnd
-4 out <zone> ecm
-4 out gcj
-4 outbound <host> sZb
-4 outbound qca
-4 outlook <own> eke
-4 outlook <server> fdk
-4 outlook fej
-4 over <own> Wse
-4 over ldd
-4 own iic
-4 packet <client> Wre
-4 packet <far> jfe
-4 packet <host> dmd
-4 packet <zone> uaY
-4 packet hla
-4 packets Xkl
-4 pc <own> fkc
-4 pcs fje
-4 permitted cih
-4 ping <client> ipV
-4 ping <host> emc
-4 ping <own> fjd
-4 ping <zone> cco
-4 ping Yhn
-4 pls <host> fje
-4 pls <own> ekf
-4 pls lde
-4 policy <outside> kcf
-4 policy <zone> jfe
-4 policy lee
-4 port <client> qba
-4 port <far> uVd
-4 port <gateway> fbl
-4 port <host> dgk
-4 port <outside> bgl
-4 port <own> dlf
-4 port <zone> zXX
-4 port dhh
-4 postrouting <host> eYq
-4 postrouting ecm
-4 prerouting <own> eke
-4 prerouting <zone> eek
-4 prerouting ekf
-4 printer <client> dmd
-4 probe bij
-4 public <own> dnc
-4 pull Xpg
-4 push fkd
-4 question jgd
-4 reach kgd
-4 read ahl
-4 real jef
-4 recv <own> grV
-4 recv grV
-4 refused <client> lfc
-4 refused <outside> agm
-4 refused <zone> pgX
-4 refused mdc
-4 relay alh
-4 reply jfe
-4 right mec
-4 rip <host> dmd
-4 rip dmd
-4 room ofY
-4 root <own> fkd
-4 root fkd
-4 route oYg
-4 rules <own> gjd
-4 rules gjd
-4 s Xho
-4 saddr <client> eoa
-4 saddr <own> gkc
-4 same <outside> fZp
-4 same dbo
-4 say eek
-4 says <own> fje
-4 says iic
-4 scan <host> eoa
-4 scan goX
-4 scanner fmc
-4 scans <host> brb
-4 scans bqb
-4 see Zkj
-4 send <far> Wrf
-4 send cii
-4 sends bij
-4 sent <far> cme
-4 sent <host> Xva
-4 sent <own> foZ
-4 sent inX
-4 server <own> gma
-4 server <public> eke
-4 server ane
-4 set <own> dkf
-4 set dgk
-4 should ibj
-4 show dnd
-4 since dmd
-4 sits mdd
-4 so <outside> eld
-4 so <own> fna
-4 so <zone> ici
-4 so ele
-4 some <outside> lfc
-4 some kfd
-4 someone <own> ejf
-4 someone dih
-4 source <host> ijc
-4 source gjc
-4 spins eel
-4 src Xre
-4 ssl clf
-4 still <far> Vud
-4 still <host> Wmj
-4 still <outside> hak
-4 still <own> dmd
-4 suppose <outside> alh
-4 suppose <zone> dfk
-4 syn <host> gWr
-4 syn <own> dle
-4 syn edl
-4 take <outside> bgl
-4 take jZk
-4 talk <host> bgl
-4 talk Yjk
-4 talks Vse
-4 tcp <client> jjb
-4 tcp <gateway> bgm
-4 tcp <host> dgj
-4 tcp <outside> oea
-4 tcp <own> cme
-4 tcp <zone> oXh
-4 tell <gateway> cgk
-4 tell hcj
-4 that <gateway> bfm
-4 that <host> ijb
-4 that <outside> lha
-4 that <own> YxX
-4 that <zone> fcl
-4 that efj
-4 the <client> oXh
-4 the <far> cqa
-4 the <gateway> Xmj
-4 the <host> jdg
-4 the <outside> cme
-4 the <own> etV
-4 the <public> dhi
-4 the <server> cbq
-4 the <zone> mVl
-4 their cnd
-4 then <host> fej
-4 then <own> fna
-4 there <zone> kgc
-4 there jch
-4 they <host> ben
-4 they Xfp
-4 thinking bgm
-4 this mdd
-4 through acq
-4 thunderbird <own> dmd
-4 thunderbird akh
-4 ticket <client> qXf
-4 ticket lha
-4 time fbm
-4 timed <client> ndc
-4 timed bji
-4 to <client> cnd
-4 to <far> iic
-4 to <gateway> ham
-4 to <host> Zbt
-4 to <outside> kdf
-4 to <own> ejf
-4 to <public> fdk
-4 to <zone> fje
-4 to efk
-4 told oea
-4 traffic <far> clf
-4 traffic <zone> cme
-4 traffic bkh
-4 trying <own> gbl
-4 trying gam
-4 udp <far> Svf
-4 udp <host> wbW
-4 udp <outside> ecm
-4 udp <own> eke
-4 udp <zone> lcg
-4 udp ncd
-4 unreplied <far> gdj
-4 unreplied <own> hVq
-4 unreplied gYo
-4 up ofY
-4 upstream ccn
-4 us dfk
-4 use <host> Yqe
-4 use <own> fZo
-4 use Yjl
-4 user cmf
-4 users Ysc
-4 vlan anf
-4 vz <client> mbf
-4 vz pZe
-4 want ckg
-4 wants <host> chk
-4 wants cjh
-4 was mah
-4 way kfd
-4 we <outside> fXp
-4 we <zone> mbf
-4 went lee
-4 were hcj
-4 what <client> nfa
-4 what <far> aoe
-4 what <zone> neb
-4 what cnd
-4 whats hcj
-4 when <client> nbf
-4 when <far> ihd
-4 when <outside> oVj
-4 when <own> dnc
-4 when <zone> gck
-4 whether <outside> lcf
-4 whether <zone> ldf
-4 which <host> Zkj
-4 which blh
-4 while ecn
-4 why <host> ail
-4 will <client> lbg
-4 will <own> flb
-4 will epZ
-4 with <client> lha
-4 with <own> eke
-4 with <zone> ZVx
-4 with efj
-4 without kcg
-4 work lde
-4 works <outside> adq
-4 works Zjk
-4 workstation Zli
-4 would <client> jgd
-4 would <host> glc
-4 would <outside> dek
-4 would <own> fnb
-4 would <zone> naf
-4 would dih
-4 you <client> lfc
-4 you <server> efj
-4 一 <host> foZ
-4 一 <outside> ofZ
-4 一 <own> dqZ
-4 一 <zone> edl
-4 上 <client> pYf
-4 上 <own> anf
-4 上 lZi
-4 下 <gateway> agl
-4 不 <gateway> fcm
-4 不 <host> Zmh
-4 不 <outside> fje
-4 不 <own> gje
-4 不 <zone> egj
-4 不 dkf
-4 个 <own> aoe
-4 为 <own> enb
-4 主 <client> ihd
-4 主 <outside> Zqd
-4 主 <zone> clf
-4 主 dmd
-4 么 <outside> bdo
-4 么 dfj
-4 也 <outside> cgk
-4 也 cfk
-4 了 <outside> Tmn
-4 了 <zone> sdX
-4 了 ogY
-4 事 <own> eld
-4 事 lha
-4 什 bmf
-4 从 <client> Yrc
-4 从 <gateway> flc
-4 从 <host> enb
-4 从 Vsf
-4 他 <own> bne
-4 他 kee
-4 们 aik
-4 件 <own> cnd
-4 件 bii
-4 会 <gateway> efj
-4 会 <host> car
-4 会 gck
-4 体 rdY
-4 信 <far> ckg
-4 信 <server> fcl
-4 信 dkf
-4 内 <host> ajj
-4 内 ajj
-4 写 jfe
-4 出 <far> kdf
-4 出 ihd
-4 到 <client> kgc
-4 到 <far> hkc
-4 到 <host> del
-4 加 <client> ljY
-4 加 <zone> gdj
-4 动 cle
-4 助 hid
-4 包 <client> nfa
-4 包 oae
-4 卡 jdg
-4 印 oae
-4 去 lde
-4 反 jfe
-4 发 <own> cnc
-4 发 kZk
-4 口 Zep
-4 可 ahm
-4 台 <client> odb
-4 同 <client> fna
-4 同 <own> fjd
-4 同 djg
-4 后 <own> fcl
-4 吗 cjh
-4 否 mfb
-4 回 dZp
-4 在 <client> kfd
-4 在 <host> arb
-4 在 <outside> gcl
-4 在 <own> ejf
-4 在 kha
-4 址 <own> dke
-4 址 peZ
-4 填 Zfo
-4 好 <outside> ocd
-4 好 pbc
-4 如 mfb
-4 完 <own> glb
-4 完 fje
-4 客 <client> lce
-4 客 <own> bqb
-4 客 lcf
-4 对 Zli
-4 己 <client> ckg
-4 己 <own> foa
-4 己 drY
-4 帮 <client> jef
-4 帮 <gateway> eek
-4 开 <host> aYu
-4 开 gYo
-4 影 jib
-4 志 flc
-4 忙 jYl
-4 想 <host> Zhm
-4 想 Zli
-4 成 <zone> ked
-4 成 nce
-4 我 <client> mec
-4 我 <own> dkf
-4 户 <client> mha
-4 户 <own> fkc
-4 户 cfl
-4 打 kkY
-4 扫 jhc
-4 把 jqS
-4 抓 <client> ngZ
-4 抓 <host> anf
-4 据 Zqd
-4 掉 <own> fje
-4 掉 <zone> efk
-4 掉 chj
-4 接 <client> eje
-4 接 chj
-4 控 eke
-4 收 obd
-4 改 <outside> mfb
-4 改 lfc
-4 放 bkh
-4 教 rdY
-4 日 fej
-4 时 med
-4 明 <own> dqZ
-4 明 dpZ
-4 映 aep
-4 是 <client> saZ
-4 是 <gateway> eek
-4 是 <outside> bgl
-4 最 dnd
-4 有 <gateway> fan
-4 有 <zone> tbY
-4 有 qca
-4 服 <client> eld
-4 服 eld
-4 本 <host> jfe
-4 本 <own> cmd
-4 本 gkc
-4 机 <client> bod
-4 机 <far> dle
-4 机 <host> eld
-4 机 bpc
-4 条 <host> lbg
-4 条 <outside> nfa
-4 条 <own> fmb
-4 条 <zone> kdf
-4 条 lha
-4 来 <own> clf
-4 来 Wkm
-4 查 Vll
-4 求 bki
-4 没 <gateway> eap
-4 没 jef
-4 烦 <zone> pda
-4 烦 jlZ
-4 班 mcf
-4 用 <host> bji
-4 用 <own> dle
-4 用 <zone> hcj
-4 电 <own> amf
-4 的 <client> lgb
-4 的 <far> Zrc
-4 的 <gateway> aki
-4 的 <host> iZk
-4 的 <outside> ean
-4 的 <own> dsX
-4 的 <public> efk
-4 的 <zone> miY
-4 的 hla
-4 直 <client> lfd
-4 直 <gateway> glc
-4 直 <host> flc
-4 直 <zone> Ygp
-4 看 <client> mbf
-4 看 <far> dkg
-4 看 <gateway> ffj
-4 看 <host> cnd
-4 看 <own> eke
-4 看 <zone> dbo
-4 看 dob
-4 确 obc
-4 程 <client> emc
-4 程 ejf
-4 端 <own> eld
-4 端 <server> fej
-4 端 hid
-4 第 <outside> qeY
-4 第 <zone> kgc
-4 经 fZo
-4 网 ZtZ
-4 老 <outside> Ygp
-4 老 <zone> dfj
-4 老 fej
-4 能 <far> dkf
-4 能 <gateway> erY
-4 能 <host> cfm
-4 能 <outside> dle
-4 能 <zone> ddm
-4 能 chj
-4 脑 <own> fje
-4 自 <outside> blf
-4 自 <own> gkc
-4 自 gkc
-4 行 <client> rYc
-4 行 <zone> mfb
-4 被 led
-4 要 <host> glb
-4 要 jgd
-4 认 mce
-4 许 lde
-4 设 niX
-4 访 <host> chj
-4 访 Yog
-4 话 <own> gjd
-4 话 alh
-4 说 <own> fkd
-4 说 flc
-4 请 <client> lcf
-4 请 <zone> kdf
-4 走 dle
-4 超 <gateway> eYr
-4 转 <outside> nbe
-4 转 nZg
-4 边 <own> ejg
-4 边 naf
-4 还 <far> fna
-4 还 <gateway> dkf
-4 还 <own> goZ
-4 这 <client> hhd
-4 这 <zone> ofZ
-4 连 <own> bsZ
-4 通 <gateway> fdk
-4 通 eel
-4 那 <outside> cnd
-4 那 hqV
-4 邮 bmf
-4 都 med
-4 配 chj
-4 里 <host> dob
-4 里 <own> gje
-4 里 Ykk
-4 错 led
-4 镜 ihc
-4 问 <client> nec
-4 问 <host> fdk
-4 问 <zone> fek
-4 面 hmZ
1 $ <client> oeb
1 $ <far> anf
1 $ <gateway> akh
1 $ <host> jef
1 $ <outside> lah
1 $ <own> eoa
1 $ <public> bne
1 $ <server> edl
1 $ <zone> jci
1 ' , <n> lde
1 ' , led
1 ' <outside> Zli
1 ' <own> mec
1 ' idh
1 ' off cgk
1 ' out cel
1 ' out of cel
1 's <gateway> idi
1 's <host> Xoh
1 's <n> bod
1 's <service> apd
1 's <zone> eld
1 's ? fan
1 's bji
1 , <client> , Yfo
1 , <far> dle
1 , <gateway> jkZ
1 , <gateway> 放 iib
1 , <gateway> 这 boc
1 , <host> ecl
1 , <n> $ Zof
1 , <n> , blg
1 , <n> bmf
1 , <n> tcp Wnj
1 , <n> udp jfe
1 , <outside> hdi
1 , <outside> 访 dgj
1 , <public> Xho
1 , <server> hZm
1 , <service> <server> jef
1 , <service> ? cme
1 , <service> hjc
1 , <service> on kee
1 , <zone> gck
1 , <zone> 的 ckg
1 , <zone> 访 cgk
1 , <zone> 还 cfl
1 , allowed ? hjc
1 , allowed jhc
1 , allowed or kgd
1 , and does emc
1 , any dnc
1 , any port bmf
1 , are ejf
1 , but kee
1 , can lYi
1 , can they ndb
1 , coming mdd
1 , do they cnd
1 , do we chj
1 , does <service> ila
1 , does bgl
1 , does it cih
1 , does mail gkc
1 , does the jhb
1 , dport <n> ejg
1 , dport ejg
1 , dst <host> hid
1 , dst kfd
1 , fine Xni
1 , foxmail lfb
1 , from djg
1 , from my jka
1 , has neb
1 , i jch
1 , ip bem
1 , is <service> pYf
1 , is it fmb
1 , is kcg
1 , is that kjZ
1 , is the kYk
1 , it qVh
1 , never dkf
1 , no cbp
1 , no vpn jkY
1 , not Zmh
1 , nothing anf
1 , ok kjZ
1 , on dev kfd
1 , open ? kee
1 , open hid
1 , or does gkc
1 , or is jch
1 , or oea
1 , outlook sfW
1 , possible ? gdi
1 , possible gdi
1 , reachable ? pfZ
1 , reachable pfZ
1 , session clf
1 , should jnX
1 , so clf
1 , source ctX
1 , target mde
1 , tcp <n> hnY
1 , tcp gnZ
1 , tcp port Ttf
1 , the hbk
1 , udp <n> fkd
1 , udp fkd
1 , when qYd
1 , where rdY
1 , which mde
1 , while gje
1 , who jbi
1 , will the gnZ
1 , works jlY
1 , works or kdf
1 , would hcj
1 , would it Zpf
1 , would that Zpe
1 , 一 ckf
1 , 一 直 clf
1 , 不 cbp
1 , 为 eld
1 , 为 什 emc
1 , 从 bpc
1 , 会 不 cih
1 , 会 被 kfd
1 , 出 djg
1 , 出 得 ihd
1 , 发 bpc
1 , 发 信 kee
1 , 回 glb
1 , 帮 elc
1 , 想 <service> lcf
1 , 想 rba
1 , 我 aqd
1 , 收 qba
1 , 放 hkb
1 , 放 行 kgd
1 , 是 gdj
1 , 是 不 fkd
1 , 有 okU
1 , 目 kee
1 , 目 的 kee
1 , 端 dkf
1 , 端 口 dkf
1 , 能 dcm
1 , 行 kZj
1 , 要 qdZ
1 , 说 jef
1 , 走 ahl
1 , 这 eld
1 , 这 样 dfj
1 , 连 hma
1 , 通 ked
1 , 麻 ihd
1 , 麻 烦 ihd
1 -> <client> rTh
1 -> <far> occ
1 -> <gateway> pWh
1 -> <host> , idh
1 -> <host> <service> kee
1 -> <host> pYf
1 -> <outside> , kbh
1 -> <outside> <n> jdg
1 -> <outside> kee
1 -> <own> , mga
1 -> <own> ok lgb
1 -> <zone> , maf
1 -> <zone> <service> kcg
1 -> naf
1 -d <host> -j Yfp
1 -d <host> -p mag
1 -d <host> lbg
1 -d <zone> fdk
1 -d gdj
1 -j <far> kcg
1 -j <host> eje
1 -j <outside> cme
1 -j <zone> Xjn
1 -j accept after gYo
1 -j accept let gbl
1 -j accept would ebn
1 -j accept 之 gbl
1 -j dkf
1 -j drop , Zbr
1 -j masquerade , fUs
1 -j snat cco
1 -j snat to cco
1 -o <outside> -p ncc
1 -o <outside> hcj
1 -o <zone> -d kfd
1 -o <zone> -j kee
1 -o <zone> -p jdg
1 -p <host> bgl
1 -p <outside> fej
1 -p <own> eke
1 -p <zone> gdk
1 -p tcp dport Zkj
1 : <client> oZf
1 : <far> bkh
1 : <gateway> ici
1 : <host> enc
1 : <n> : Rkq
1 : <n> efj
1 : <n> failed jef
1 : <outside> hal
1 : <server> Zdp
1 : <zone> eqY
1 : connect : jgd
1 : connect jgd
1 : connection dgj
1 : curl : eek
1 : is jjb
1 : permitted cnc
1 : postfix <service> pZe
1 : postfix kee
1 : trying <own> jfd
1 : trying jfd
1 ; <outside> nae
1 ; <own> fkd
1 ; connection fje
1 ; connection timed fje
1 ; odb
1 <- <host> gkc
1 <- <zone> bpc
1 <- bra
1 <client> <client> tbY
1 <client> <own> dle
1 <client> <server> adp
1 <client> <zone> Ubx
1 <client> echo lfb
1 <client> echo request lgb
1 <client> ecn
1 <client> 的 <n> fYo
1 <client> 的 dap
1 <client> 要 cfl
1 <far> , dcn
1 <far> : connection fje
1 <far> : djg
1 <far> <client> mYi
1 <far> <far> fje
1 <far> <host> Zog
1 <far> <outside> ddm
1 <far> <public> ddm
1 <far> a ? jbi
1 <far> a jbi
1 <far> dgk
1 <far> echo ici
1 <far> echo request ici
1 <far> s , jic
1 <far> s jic
1 <gateway> $ $ fcm
1 <gateway> $ fcm
1 <gateway> <client> fan
1 <gateway> <far> joW
1 <gateway> <gateway> lbf
1 <gateway> <zone> ibi
1 <gateway> eZp
1 <host> , mXi
1 <host> : connection enb
1 <host> : enb
1 <host> <client> lah
1 <host> <host> caq
1 <host> <n> qda
1 <host> <outside> jib
1 <host> <server> Ydr
1 <host> <zone> ofY
1 <host> jYl
1 <host> r , dgj
1 <host> r dgj
1 <host> s , kah
1 <host> s kah
1 <host> 上 Xfr
1 <host> 的 <n> auY
1 <host> 的 aik
1 <n> $ $ ckf
1 <n> $ ckf
1 <n> , Xsd
1 <n> : <n> chj
1 <n> : ckg
1 <n> <client> jgd
1 <n> <far> jfe
1 <n> <gateway> Ykk
1 <n> <host> YuZ
1 <n> <n> <n> mec
1 <n> <n> lcf
1 <n> <own> eld
1 <n> <zone> kZj
1 <n> ? $ emc
1 <n> ? cnd
1 <n> enb
1 <n> from cjh
1 <n> from my dgj
1 <n> nc : dmd
1 <n> nc dmd
1 <n> ok fkd
1 <n> on <client> cgj
1 <n> on dhi
1 <n> tcp iic
1 <n> trying fje
1 <n> udp , dld
1 <n> udp cnd
1 <n> 不 dkf
1 <n> 不 通 dkf
1 <n> 会 gkc
1 <n> 应 dle
1 <n> 应 该 dle
1 <n> 端 gkd
1 <n> 端 口 gkd
1 <n> 能 Vrg
1 <n> 通 eke
1 <n> 通 不 fje
1 <outside> , kee
1 <outside> <outside> hdi
1 <outside> <zone> oae
1 <own> , <service> eej
1 <own> , djg
1 <own> , port fbm
1 <own> : connection eld
1 <own> : gkc
1 <own> <client> jdg
1 <own> <far> kch
1 <own> <n> rSj
1 <own> <outside> kcg
1 <own> <own> bpc
1 <own> <public> fYp
1 <own> <server> eel
1 <own> <service> pWh
1 <own> ? dZp
1 <own> hdi
1 <own> on <n> fYp
1 <own> on eZq
1 <own> port <n> ffj
1 <own> port ffj
1 <own> s idh
1 <own> tcp <n> ncd
1 <own> tcp ncd
1 <own> timed eek
1 <own> 打 ffj
1 <own> 收 <service> fdj
1 <own> 收 ffj
1 <own> 的 <n> fXq
1 <own> 的 fXq
1 <server> 的 <service> dlf
1 <server> 的 dlf
1 <server> 能 gmZ
1 <server> 要 nfa
1 <service> $ $ dnc
1 <service> $ dnc
1 <service> , <n> dqZ
1 <service> , Yub
1 <service> , does eld
1 <service> : connect fcl
1 <service> <client> ofa
1 <service> <far> clf
1 <service> <gateway> dob
1 <service> <host> <n> tUf
1 <service> <host> Zrc
1 <service> <n> Wvb
1 <service> <own> <n> ndc
1 <service> <own> ikb
1 <service> <server> chj
1 <service> <zone> hjd
1 <service> ? $ dnc
1 <service> ? dob
1 <service> dkf
1 <service> into ked
1 <service> ok ? Zkj
1 <service> ok Zli
1 <service> to <gateway> jdg
1 <service> to <host> naf
1 <service> to pWi
1 <service> to the mga
1 <service> 到 <gateway> kdg
1 <service> 到 <host> fdk
1 <service> 到 nXi
1 <zone> , rab
1 <zone> <client> hnY
1 <zone> <zone> hkb
1 <zone> 上 oTm
1 <zone> 收 gXp
1 <zone> 的 kib
1 <zone> 的 人 qac
1 <zone> 的 同 hZl
1 <zone> 能 yaU
1 <zone> 能 上 nea
1 ? -a dle
1 ? -a prerouting efj
1 ? <client> kia
1 ? <far> jgd
1 ? <gateway> ahl
1 ? <host> Yof
1 ? <public> ben
1 ? <zone> kkY
1 ? ? ? bhj
1 ? ? ked
1 a ? eje
1 a ika
1 able <client> oYg
1 able <host> pZe
1 able <zone> ekf
1 able ndc
1 able to <service> naf
1 able to hit hck
1 able to ndc
1 able to talk gje
1 accept kfc
1 access <outside> bmf
1 access ? $ dlf
1 access ? dlf
1 access klX
1 adress dap
1 after <own> fkc
1 after enb
1 after that ? gkc
1 after that gma
1 against naf
1 aimed at <own> kfd
1 aimed at kfd
1 aimed kfd
1 allowed <client> hoY
1 allowed <far> djf
1 allowed <gateway> mjX
1 allowed <host> gbl
1 allowed <zone> neb
1 allowed ? $ imZ
1 allowed ? imZ
1 allowed or mdd
1 allowed out hZm
1 allowed out to hZm
1 allowed to talk lfc
1 and <client> gam
1 and <far> iic
1 and <gateway> enc
1 and <host> mXj
1 and <outside> naf
1 and <own> dqa
1 and <zone> lYj
1 and gets bra
1 and has lfc
1 and has to lfc
1 and i pfX
1 and not dap
1 and nothing kZj
1 and outlook cem
1 and since jef
1 and want ndc
1 and want to jgd
1 and wants jgd
1 and wants to jgd
1 answer ctY
1 answers ahl
1 any dih
1 anything dpa
1 are <client> dhi
1 are <zone> lcf
1 as <client> fdk
1 as <gateway> amg
1 as <host> ibk
1 as <own> Xqf
1 as fje
1 as seen blg
1 as the hci
1 asks <client> pbc
1 asks obd
1 at <client> bod
1 at <far> ahk
1 at <gateway> fZo
1 at <n> jib
1 at <own> bji
1 at <server> fXq
1 at <zone> fmb
1 at Yni
1 at all $ fkd
1 at all , fke
1 at all ? efj
1 at all cij
1 be <client> peZ
1 be <far> ikb
1 be <gateway> gYo
1 be <host> fqX
1 be <own> ejf
1 be <zone> kai
1 be able hbk
1 be able to hbk
1 be bhj
1 being apd
1 blocked <client> lde
1 blocked ? qac
1 blocked mce
1 blocking <gateway> bdo
1 blocking bdo
1 box $ $ abr
1 box $ abr
1 box , Vdu
1 box <gateway> kjZ
1 box <zone> led
1 box ? $ ena
1 box ? ena
1 box itself lfc
1 browse <zone> lcf
1 browse ldf
1 but <outside> cdn
1 but <own> exQ
1 but Xeq
1 by <client> enb
1 by <host> aik
1 by <outside> kkZ
1 by <service> , hnY
1 by <service> erY
1 by dle
1 calls rba
1 can <client> ubX
1 can <far> lcf
1 can <outside> fcm
1 can <service> mec
1 can get obc
1 can i hXo
1 can not hkb
1 can open kef
1 can reach kfd
1 can use <own> lgb
1 can't <client> jgd
1 can't <host> tVe
1 can't <zone> nec
1 can't open lee
1 can't pull ldd
1 can't ucW
1 cannot lZi
1 cannot open fdl
1 cant <client> xSd
1 cant <zone> lgc
1 cant get wTc
1 cant open jfe
1 cant xTc
1 client <outside> igd
1 client <zone> kgc
1 client lgb
1 clients <outside> qac
1 clients get saa
1 clients lde
1 collects coc
1 come <own> emc
1 come back lha
1 come lhb
1 coming bod
1 coming in fna
1 complain mfb
1 complains hkb
1 conect kfc
1 conect to kfc
1 configured fdj
1 connect <client> led
1 connection <own> fje
1 connection eke
1 connects <far> lcf
1 connects <outside> ebn
1 connects <zone> jfd
1 connects nae
1 connects to <own> jgd
1 connects to jef
1 could <client> pZe
1 could <outside> occ
1 could <zone> pfY
1 could jja
1 curl -v kfd
1 dead gpX
1 deliver <host> occ
1 deliver odc
1 deliver outbound occ
1 delivers <far> ked
1 delivers lde
1 direct <host> bij
1 direct Zjj
1 directly , enb
1 directly <host> cnd
1 directly <zone> goY
1 directly ? $ cgl
1 directly ? cgl
1 directly bne
1 directly on <n> gma
1 directly on eke
1 dnat <zone> Sgv
1 dnat Tjq
1 do <client> qbb
1 do <gateway> cfl
1 do <own> Zng
1 do <zone> lgb
1 do they get kib
1 do they mdd
1 do with cfl
1 does <far> ilZ
1 does <gateway> eek
1 does <host> del
1 does <outside> Wll
1 does <own> doc
1 does <zone> nYh
1 does it bne
1 does it get jfe
1 does not Zkj
1 does that oiX
1 does the <gateway> imZ
1 does the naf
1 doesn't Zgn
1 doing <gateway> eej
1 doing dfk
1 dont kfe
1 dport <n> Xsc
1 dport <own> fkc
1 dport Xsc
1 drop <gateway> bXu
1 drop hVr
1 dropped cme
1 dst <client> kcg
1 dst <client> len rYd
1 dst <far> len ijb
1 dst <far> type lgc
1 dst <host> kdf
1 dst <host> len kdf
1 dst <host> sport kfc
1 dst <own> dport mce
1 dst jef
1 eating <gateway> dZq
1 eating dZq
1 eating it ? gXq
1 eating it eYq
1 echo <client> boc
1 egress oZf
1 end <own> ejf
1 end ejf
1 end up ejf
1 ether <zone> gdk
1 ether fdj
1 ether saddr <n> fdj
1 ether saddr fdj
1 even <gateway> fbm
1 even <zone> kbh
1 even bmf
1 even get cdn
1 ever <host> dlf
1 ever dle
1 ever hear ejf
1 every <own> fje
1 every minute anf
1 every ncd
1 expected mbf
1 exposed inY
1 fail lec
1 failed <own> fcl
1 failed fcl
1 fetch tbX
1 fetches odb
1 finally <client> mgb
1 folks <zone> oaf
1 folks mah
1 for <client> aki
1 for <host> idh
1 for <outside> gma
1 for <own> port scY
1 for <service> hjc
1 for <service> over ckg
1 for eld
1 for me bmf
1 for the fmb
1 forward <gateway> dXr
1 forward eao
1 forward that cZr
1 forwarded gna
1 from <client> , dmd
1 from <client> jkZ
1 from <far> Ymi
1 from <gateway> cqa
1 from <outside> $ eke
1 from <outside> , dnc
1 from <outside> ? glb
1 from <outside> Ylj
1 from <outside> still dgi
1 from <own> fjd
1 from <zone> , cmd
1 from <zone> ? fje
1 from <zone> ihd
1 from a eld
1 from eld
1 from hitting hcj
1 from line <n> cel
1 from line cel
1 from my hkb
1 from talking obd
1 from talking to mdd
1 from the Tln
1 from the port abr
1 get <client> dsX
1 get <far> mce
1 get <host> iic
1 get <outside> lde
1 get <own> gjd
1 get <service> jWn
1 get <service> on gck
1 get <zone> mag
1 get an answer pYg
1 get an pYg
1 get at <host> lcf
1 get at lcf
1 get emc
1 get forwarded hjc
1 get in ncd
1 get into <zone> oae
1 get into nae
1 get out ndb
1 get out to oaf
1 get the Xqf
1 get through to jfe
1 get thru mce
1 get thru to nbe
1 get to <far> qXf
1 get to <host> lcf
1 get to <own> kee
1 get to <service> jef
1 get to pZe
1 get to the nfb
1 gets <client> eqZ
1 gets <far> jib
1 gets <host> bmf
1 gets <outside> kZk
1 gets <zone> jYl
1 gets Yqf
1 gets connection nbe
1 gets nothing back lde
1 gets nothing jkZ
1 gets out pfY
1 gets out to oeZ
1 gets to aeo
1 gives <client> emc
1 gives <own> fmb
1 gives Zrc
1 gives me jZk
1 go <zone> kfd
1 go dih
1 go through fje
1 goes dem
1 goes thru flc
1 going <client> naf
1 going <zone> lfc
1 going out jib
1 going pbc
1 going to naf
1 got eke
1 guys pZe
1 hairpin <own> gkd
1 hairpin gjc
1 hands eke
1 hangs qfX
1 has <client> niY
1 has <far> cme
1 has <host> aik
1 has <zone> oWi
1 has bij
1 has no hZl
1 has to foZ
1 have <zone> idh
1 have a hbj
1 have a way hbj
1 have nZh
1 hit <client> rac
1 hit <host> lcf
1 hit <host> on mag
1 hit <outside> mdd
1 hit <own> ndc
1 hit <own> on obc
1 hit <service> kdf
1 hit <zone> kgc
1 hit mdc
1 hitting lcg
1 host , Zjk
1 host <outside> pgW
1 host on alh
1 hosts <outside> Zpe
1 hosts <zone> qYe
1 hosts apd
1 i <client> sdY
1 i <host> qYe
1 i <outside> ean
1 i <own> Tza
1 i <zone> gdj
1 i get hdj
1 i oYf
1 i see kai
1 icmp Som
1 if <host> dnc
1 if <outside> doc
1 if fmb
1 if i enb
1 if we hjd
1 in <client> lZi
1 in <far> mga
1 in <gateway> gdj
1 in <host> bod
1 in <outside> nYh
1 in <own> dnc
1 in <server> ecm
1 in <zone> oXh
1 in a hjc
1 in hZl
1 in it Xin
1 in the ahl
1 in the browser gnZ
1 in the way gdk
1 instead Xds
1 instead of bdo
1 into <client> hkb
1 into <host> mfb
1 into <own> coc
1 into <zone> nZg
1 into jgd
1 ip <client> ihd
1 ip <far> lia
1 ip <host> jef
1 ip <own> bem
1 ip daddr <client> mcd
1 ip daddr <host> lde
1 ip daddr mdd
1 ip dscp cs fld
1 ip dscp fld
1 ip jfe
1 ip saddr <far> cgk
1 ip ttl <n> dke
1 ip ttl dke
1 is <client> dle
1 is <far> dob
1 is <gateway> kYk
1 is <host> flc
1 is <outside> cco
1 is <own> bji
1 is <server> Zcr
1 is <zone> lcf
1 is a iYn
1 is blocked kfd
1 is fine cfl
1 is full Zil
1 is full of Zil
1 is he glc
1 is hkb
1 is it ? ejf
1 is it jhc
1 is removed efj
1 is removed from efj
1 is supposed glb
1 is supposed to glb
1 is the fmb
1 is what pYf
1 isn't able mga
1 isn't able to mga
1 isn't emc
1 it <client> lcg
1 it <outside> Zil
1 it <own> emc
1 it cgj
1 it is cdn
1 it is fine ecm
1 it works cel
1 itself $ $ eke
1 itself $ eke
1 itself , ngZ
1 itself -> naf
1 itself : dmd
1 itself <gateway> liZ
1 itself <host> zYV
1 itself ? $ ejf
1 itself ? ekf
1 itself able kee
1 itself able to kee
1 itself get out rdZ
1 itself get qac
1 itself get to oae
1 itself miY
1 itself open fje
1 itself reach vcV
1 itself resolve kfd
1 itself to <far> del
1 itself to fcl
1 just <client> ocd
1 just <host> dgj
1 just <zone> pcb
1 just hangs jgd
1 just kgd
1 just sits jef
1 just sits there jef
1 keep nfa
1 keeps <client> jef
1 keeps kee
1 lan <zone> ejf
1 lan ejf
1 land kmV
1 laptop <zone> jbi
1 laptop dkf
1 last <zone> lah
1 last jgd
1 last week and lha
1 len <client> Uwc
1 len <far> ncd
1 len <gateway> gkc
1 len <host> fkd
1 len <n> ihd
1 len <n> proto enb
1 len <n> tos fld
1 len <n> ttl khb
1 len <own> ctX
1 len ihd
1 let <far> ckg
1 let <gateway> Zdq
1 let <zone> bar
1 let Yfp
1 let it Zgo
1 let me gdj
1 let that ecm
1 let that through dgj
1 let through dmd
1 lets <gateway> eao
1 lets eao
1 letting <gateway> del
1 letting del
1 like ffj
1 listens <client> bmf
1 listens bmf
1 loads dkf
1 log rXf
1 logs : kee
1 logs <client> rYd
1 logs tYb
1 logs this ncc
1 lose <far> oaf
1 lose <zone> pfY
1 lose rcZ
1 mac <n> : gdj
1 machine kfd
1 make <client> jef
1 make <own> Xrf
1 make <zone> kdf
1 make it out ejf
1 make it to nbe
1 may <host> mec
1 may <zone> qZe
1 may taZ
1 must <client> cme
1 must <host> neb
1 must <zone> kdg
1 must jib
1 my csY
1 need <zone> occ
1 need fdk
1 needs <client> uTe
1 needs <host> oea
1 needs lde
1 needs to pull peZ
1 network <zone> gnZ
1 network gnZ
1 never <own> eld
1 never jja
1 no <client> nhY
1 no <own> gpX
1 no <zone> hXn
1 not <host> cpa
1 not <own> eld
1 not <zone> iZk
1 not nlV
1 now yVZ
1 of <host> enc
1 of the dap
1 off <outside> Zfo
1 off eZp
1 off the cgk
1 off the port dgj
1 ok <client> eqZ
1 ok <far> Usf
1 ok <host> lbg
1 ok <outside> bra
1 ok <own> gjd
1 ok ? $ kdf
1 ok ? kee
1 ok hdi
1 ok or bhl
1 ok or not bhl
1 on <client> jmX
1 on <far> gdi
1 on <gateway> arb
1 on <host> bij
1 on <n> $ ihd
1 on <n> and goZ
1 on <n> does flc
1 on <n> fje
1 on <n> for djg
1 on <n> is eke
1 on <n> or ejf
1 on <n> tcp bmf
1 on <n> then gpX
1 on <n> udp igd
1 on <outside> iic
1 on <own> bpc
1 on <public> dmd
1 on <server> gcl
1 on <service> $ bne
1 on <service> , eqZ
1 on <service> <n> lde
1 on <service> ? dmd
1 on <service> iic
1 on <zone> nRo
1 on fdj
1 on monday lde
1 on port <n> hmZ
1 on port hmZ
1 on tcp <n> fam
1 on tcp fam
1 on tcp port djg
1 on the Zil
1 once ljY
1 one gbk
1 only Vdu
1 onto hdi
1 open <client> ldd
1 open <gateway> eld
1 open <host> nfa
1 open <own> $ jfe
1 open <own> ? pgX
1 open <own> fkd
1 open <service> wRf
1 open <zone> jaj
1 open ? hjc
1 open a lbg
1 open for eke
1 open ihd
1 open to <outside> djg
1 open to Wsd
1 open to the bqb
1 opening <client> lde
1 opening <own> mga
1 opening <zone> kcg
1 opening pbc
1 opens <client> rXe
1 opens <outside> dhi
1 opens <own> iib
1 opens <service> qca
1 opens <zone> nfa
1 opens fine goY
1 opens ked
1 or <gateway> Ybt
1 or <host> Wni
1 or <outside> fkd
1 or <own> fkd
1 or <zone> jjb
1 or ajj
1 or do i dhi
1 or does it fej
1 or does nbe
1 or not ? jbj
1 our <far> ubX
1 our rdY
1 out <host> dkf
1 out <outside> src cfk
1 out <zone> jef
1 out <zone> mac eek
1 out <zone> src eek
1 out ip <own> cgk
1 out ip cgk
1 out mac <n> cfl
1 out mac cfl
1 out of fje
1 out of line efj
1 out of the Wfr
1 out on <outside> odb
1 out on odb
1 out to <far> odb
1 out to <outside> naf
1 out to obd
1 outlook <zone> rdX
1 over <client> mce
1 over <far> Xqf
1 over <host> bmf
1 over <n> , flb
1 over <n> cnd
1 over <outside> bme
1 over <own> anf
1 over <service> $ dke
1 over <service> , led
1 over <service> <n> amg
1 over <service> ? ioV
1 over tcp <n> Zta
1 over tcp Zta
1 pass <gateway> gYo
1 pass idh
1 pc <client> dgj
1 pc <zone> ici
1 pc ici
1 pcs <zone> qca
1 pcs qca
1 people <zone> qfX
1 people are dem
1 people pfY
1 permitted <client> flb
1 permitted <zone> mce
1 permitted ? $ nfa
1 permitted ? nfa
1 permitted lha
1 permitted to sYc
1 ping <client> 0VX
1 ping <far> mbg
1 ping <gateway> $ kcg
1 ping <gateway> ncd
1 ping <zone> kfd
1 ping pbc
1 ping 不 jdg
1 ping 不 通 idg
1 ping 得 jdf
1 ping 得 到 kcg
1 ping 得 通 jef
1 pingable aoe
1 pinging oaf
1 pings lcf
1 please lce
1 pls $ $ inX
1 pls $ inX
1 pls <host> dnc
1 pls fna
1 polls tWd
1 pops jef
1 pops up jef
1 port <client> dlf
1 port <far> Zqd
1 port <gateway> gkc
1 port <host> Zhm
1 port <n> $ emc
1 port <n> ? Zil
1 port <n> and bmf
1 port <n> bji
1 port <n> does eje
1 port <n> failed jdh
1 port <n> is emc
1 port <n> since cnd
1 port <n> udp ape
1 port <n> will dnd
1 port <own> gjd
1 port <zone> hkb
1 port aji
1 possible ioX
1 postfix <service> <n> kZj
1 postfix <service> kZj
1 postfix smtpd <n> anf
1 postfix smtpd anf
1 ppl <zone> lde
1 ppl lde
1 prints lfc
1 prot <n> ejf
1 prot <own> ejf
1 prot ejf
1 proto dob
1 proto tcp dob
1 pulls <client> oZf
1 pulls oZf
1 pushes <client> rXe
1 pushes sVf
1 r <far> hcj
1 reach <client> naf
1 reach <far> kfd
1 reach <host> mag
1 reach <host> on iak
1 reach <outside> hdi
1 reach <own> $ lgb
1 reach <own> led
1 reach <service> kgc
1 reach <service> on jgd
1 reach <zone> lgb
1 reach rZb
1 reachable <host> Wvc
1 reachable Ypf
1 reachable by Vsf
1 reachable for cfl
1 reachable from <outside> blg
1 reachable from <zone> anf
1 reachable from Ypf
1 read vYZ
1 receives kgc
1 refused <own> ejf
1 refused ihd
1 reports <client> oYf
1 reports oZf
1 right kia
1 right now nZf
1 rules <zone> ddm
1 rules bco
1 run hid
1 runs <client> coc
1 runs coc
1 s <far> mfa
1 s <host> Xpg
1 s <own> ekf
1 s fkd
1 say <zone> nfa
1 say pcb
1 says : nfa
1 says <client> nbe
1 says <far> fje
1 says <outside> hbk
1 says <own> Zrc
1 says <service> qXf
1 says <zone> pgY
1 says iid
1 scrapes <client> mdd
1 scrapes mdd
1 see <far> foa
1 see <host> eek
1 see <outside> bpc
1 see <zone> pdZ
1 see ckg
1 see the lYi
1 see when Xpg
1 sees fke
1 send <host> tZa
1 send <zone> kgc
1 send mail lec
1 send out qbb
1 send qbc
1 sending ncc
1 sends <client> nbe
1 sends <host> ici
1 sends oZf
1 sends to hbk
1 server $ $ ofZ
1 server $ ofZ
1 server <host> on cob
1 server ? $ bmf
1 server ? bmf
1 server at abr
1 server by <public> cfl
1 server by Zhm
1 server get ijb
1 server in Ymi
1 server is Ymi
1 server itself fbl
1 server on <n> dih
1 server on <service> dme
1 server on aik
1 server on port eYp
1 server or Qnp
1 server over <service> Xgo
1 server over Xgo
1 server reachable Ydr
1 server see Uml
1 server see the Zmh
1 server to maf
1 set bdp
1 she iib
1 should <host> Vsf
1 should <own> dkf
1 should <zone> dkf
1 should be flb
1 should fld
1 shows <client> qca
1 shows <gateway> Wfr
1 shows <zone> dfl
1 shows this Zli
1 side <outside> pdZ
1 side <zone> hci
1 side nYh
1 since <client> pda
1 since ika
1 since the gmZ
1 sits eao
1 so iYm
1 sport <far> Wtd
1 sport <host> gma
1 sport <n> dhi
1 sport <n> dport dhi
1 sport <own> fej
1 sport dhi
1 src <host> ang
1 src <zone> egj
1 start <own> fkd
1 start iic
1 start working ? flc
1 start working fkd
1 still <client> vVc
1 still <far> kde
1 still <host> iic
1 still <outside> lgb
1 still <own> fke
1 still arrive ijb
1 still be able dfk
1 still be fej
1 still come eoa
1 still deliver lee
1 still get jhc
1 still get to jfe
1 still khc
1 still open lfc
1 still reach mbf
1 still work ? gkd
1 still work apc
1 straight <outside> sdY
1 straight <zone> jgd
1 straight neb
1 subnet <zone> hkc
1 subnet hkc
1 supposed nce
1 supposed to nce
1 survive hkb
1 take <service> Xvb
1 take Xtc
1 talk <client> lbg
1 talk <host> pdZ
1 talk mcd
1 talk to <host> kee
1 talk to <zone> jbi
1 talk to lbf
1 talking <zone> jge
1 talking nae
1 talking to <own> ogY
1 talking to taZ
1 talks qca
1 talks to pda
1 tcp <client> asa
1 tcp <host> bne
1 tcp <n> $ bmf
1 tcp <n> , Zrc
1 tcp <n> <n> ngZ
1 tcp <n> ? dkf
1 tcp <n> and emc
1 tcp <outside> dob
1 tcp <own> ajj
1 tcp dport <n> dkf
1 tcp dport dkf
1 tells pfY
1 that <zone> Zgn
1 that's kde
1 the <client> hla
1 the <host> bkh
1 the <outside> hdj
1 the <own> fkd
1 the <zone> aas
1 the eek
1 the same cem
1 then <client> tcX
1 then <host> gnZ
1 then <outside> fcl
1 then ? $ foZ
1 then ? foZ
1 then be able lgc
1 then be lgc
1 then get <service> lah
1 then get gbl
1 then reach <host> cgk
1 then use <own> mfb
1 then use nfa
1 they <zone> rcZ
1 they rcZ
1 through <host> Zjk
1 through <outside> bod
1 through <zone> naf
1 through this fjd
1 timeout oXh
1 times <own> Zpe
1 times fje
1 times out fje
1 times out on kfd
1 to <client> , uYZ
1 to <client> obd
1 to <client> on ncd
1 to <client> tcp sXd
1 to <far> , jdg
1 to <far> ? kgc
1 to <far> udp lcf
1 to <far> ySd
1 to <gateway> , kcg
1 to <gateway> jYl
1 to <host> $ lfd
1 to <host> <n> lah
1 to <host> ? ffj
1 to <host> does kcf
1 to <host> kah
1 to <host> on mbg
1 to <host> port idh
1 to <outside> , lcf
1 to <outside> ? fbm
1 to <outside> accept iXn
1 to <outside> sYd
1 to <own> ? lgb
1 to <own> ihd
1 to <own> ok lgb
1 to <own> port ici
1 to <own> tcp cgk
1 to <zone> , gjd
1 to <zone> : kcg
1 to <zone> <service> jdg
1 to <zone> ? lde
1 to <zone> kfd
1 to blame ben
1 to jfe
1 to our lbg
1 to port <n> pZd
1 to port pZd
1 to reach bgm
1 to the <gateway> jdg
1 today <outside> nbf
1 today lbg
1 toward nbe
1 towards <client> nbe
1 towards <far> kee
1 towards <host> mbf
1 towards <zone> lah
1 towards qZd
1 tries ddm
1 true ? $ chj
1 true ? chj
1 trying <own> curl ejf
1 trying <own> fjf
1 trying dkf
1 type <far> YwX
1 type <n> code dii
1 type <n> dii
1 udp <client> qab
1 udp <far> Tuf
1 udp <n> , Rwf
1 udp <n> ? lgb
1 udp <n> khc
1 udp <outside> bne
1 udp <own> efj
1 udp jhd
1 up <client> rab
1 up rab
1 use <service> pca
1 use <zone> ofZ
1 use tcX
1 user <zone> kdf
1 user pad
1 users <outside> lah
1 users <zone> jfe
1 users kee
1 verdict mbf
1 via <own> cdn
1 via <service> ljY
1 via aik
1 visible bne
1 wants <client> sVe
1 wants <far> qYd
1 wants <host> mdd
1 wants <service> sVf
1 wants <zone> jff
1 wants oZg
1 wants to mec
1 was emc
1 were <outside> aeo
1 were dfk
1 what <own> efj
1 what <zone> bfm
1 what cfl
1 what does bme
1 when <client> jaj
1 when <gateway> fek
1 when <host> Wmk
1 when <own> eld
1 when dhi
1 when it lee
1 when the ele
1 where <own> dkf
1 where does jib
1 where lhb
1 which <own> ekf
1 which eke
1 while <own> csY
1 while cih
1 while the Wmk
1 who <client> lce
1 who <outside> ndc
1 who <zone> dco
1 who kbh
1 why <client> mce
1 why <own> fje
1 why efj
1 wifi <zone> lbg
1 wifi lbg
1 will <client> kfd
1 will <far> lfc
1 will <host> jia
1 will <outside> fje
1 will <own> eob
1 will kkY
1 will that dob
1 with <far> aoe
1 with <host> dhi
1 with <outside> gma
1 with <own> fjd
1 with <service> <n> Yqf
1 with <service> ? epZ
1 with <service> jhc
1 with <zone> kbg
1 with gjc
1 with port <n> dkf
1 with port dkf
1 without <host> ici
1 without oZf
1 wont <client> ncd
1 wont igd
1 works <own> ekd
1 works ? njW
1 works lkX
1 works or bkh
1 would <client> jgd
1 would <far> hdi
1 would <gateway> Zmh
1 would <host> Xre
1 would <outside> epZ
1 would <own> fpY
1 would be fbn
1 would hma
1 would that blg
1 would the igd
1 yes kdf
1 zone <zone> jja
1 zone lhb
1 一 cpb
1 一 直 ckg
1 上 , nae
1 上 <client> mgZ
1 上 <gateway> iZl
1 上 <host> mlW
1 上 <outside> <n> bdo
1 上 <outside> lah
1 上 <outside> 走 ncd
1 上 <service> <host> oZf
1 上 <service> <own> mce
1 上 <service> oaf
1 上 <zone> fZo
1 上 jgd
1 上 ping xdS
1 上 不 jdg
1 上 不 了 jdg
1 上 到 dfl
1 上 到 底 dfl
1 上 执 kdf
1 上 执 行 kdf
1 上 抓 fej
1 上 抓 到 afn
1 上 抓 包 cgk
1 上 的 <service> Xre
1 上 的 lfc
1 上 的 prometheus lde
1 上 的 人 jef
1 上 看 cem
1 上 看 到 cem
1 上 网 kcg
1 上 跑 jef
1 上 跑 的 jef
1 下 <zone> kdf
1 下 dkf
1 下 面 kdf
1 下 面 的 kdf
1 不 <far> ckg
1 不 <host> dek
1 不 <outside> eld
1 不 <own> gjd
1 不 ? dle
1 不 ici
1 不 通 , dkg
1 不 通 djg
1 丢 <gateway> edm
1 丢 edm
1 丢 掉 fdk
1 丢 的 ecm
1 丢 的 吗 dcm
1 为 <own> fld
1 为 ihd
1 为 什 gjd
1 为 什 么 gjd
1 为 啥 kfd
1 主 <host> obd
1 主 <server> dgj
1 主 mbg
1 主 动 jef
1 主 动 去 fdj
1 主 机 ndc
1 之 <gateway> Xeq
1 之 <zone> ljY
1 之 kfc
1 之 后 oZf
1 之 间 Zpe
1 了 $ $ ejf
1 了 $ ejf
1 了 <own> gdj
1 了 吗 gcl
1 了 吧 ? gjd
1 了 吧 gjd
1 从 <outside> sdY
1 从 miY
1 会 <client> bod
1 会 <far> eke
1 会 <gateway> Ygo
1 会 <host> bod
1 会 bhj
1 会 变 flb
1 会 变 成 flb
1 会 好 gjd
1 会 好 吗 gjd
1 会 放 fcl
1 会 被 fkd
1 会 转 fjd
1 作 <client> emc
1 作 emc
1 做 <client> sab
1 做 <far> cme
1 做 <service> jef
1 做 mde
1 再 kee
1 写 <server> ffj
1 写 chj
1 写 的 <own> eej
1 写 的 ffj
1 出 <client> rWf
1 出 <host> qbb
1 出 <outside> jgd
1 出 <zone> occ
1 出 ogZ
1 出 去 ika
1 出 得 mag
1 出 得 去 kdg
1 到 <client> odc
1 到 <client> 的 led
1 到 <far> rZc
1 到 <far> udp jdg
1 到 <gateway> gdj
1 到 <host> <n> obd
1 到 <host> fbm
1 到 <host> 的 jdf
1 到 <outside> nfa
1 到 <outside> 的 kdf
1 到 <own> <n> lcf
1 到 <own> 还 mga
1 到 <zone> odb
1 到 <zone> 的 naf
1 到 mce
1 到 底 Xlk
1 却 <outside> cgl
1 却 cgl
1 去 <client> nea
1 去 <far> oZf
1 去 <host> kgc
1 去 <outside> efj
1 去 <own> peZ
1 去 <zone> mfb
1 去 <zone> 的 gdj
1 去 rZb
1 去 掉 , efj
1 去 掉 efj
1 发 <client> vWc
1 发 <far> flc
1 发 <host> oea
1 发 <outside> Zgn
1 发 <own> fmc
1 发 <service> bmf
1 发 <zone> mfb
1 发 kdf
1 发 信 , dnc
1 发 信 <n> fkd
1 发 信 akj
1 发 信 到 jfe
1 发 信 报 cii
1 发 信 走 dpb
1 发 往 neb
1 发 来 neb
1 发 来 的 neb
1 发 给 tVf
1 可 <client> mbf
1 可 <zone> cfk
1 可 以 hbk
1 可 以 吗 crY
1 可 以 直 nec
1 同 <zone> efj
1 同 gdk
1 吗 <client> bsZ
1 吗 <far> ihc
1 吗 <gateway> eke
1 吗 <outside> cmf
1 吗 ? $ hdi
1 和 <zone> hcj
1 和 jch
1 啊 $ $ dhi
1 啊 $ dhi
1 啊 <own> fjd
1 啊 ele
1 在 ika
1 地 dgj
1 地 址 dgj
1 填 <own> , cgk
1 填 <own> cgk
1 客 <outside> kfd
1 客 jjZ
1 寄 ijb
1 寄 信 ijb
1 就 <client> pda
1 就 <host> cap
1 就 <outside> fck
1 就 <own> flc
1 就 <zone> lde
1 就 jfe
1 就 好 ahk
1 就 好 了 eld
1 就 正 cbp
1 就 正 常 cbp
1 就 没 bar
1 就 能 ijb
1 就 能 连 efj
1 应 khb
1 应 该 khb
1 开 <client> fje
1 开 <outside> ndc
1 开 <own> bra
1 开 <zone> pYf
1 开 lfd
1 开 了 Zof
1 开 放 lde
1 开 放 吗 kfe
1 开 着 pbc
1 往 <client> pbb
1 往 <far> oda
1 往 <host> kcg
1 往 <outside> iZm
1 往 <outside> 发 hZm
1 往 <zone> scY
1 往 lah
1 往 外 mfb
1 往 外 发 mfb
1 怎 ici
1 怎 么 ici
1 想 <client> rXe
1 想 <far> mce
1 想 sXe
1 打 <client> oea
1 打 <far> peZ
1 打 <zone> hdi
1 打 gcj
1 打 开 <own> kgc
1 打 开 khb
1 打 得 agm
1 扫 <outside> mec
1 扫 rZd
1 把 pae
1 抓 <zone> afn
1 抓 cdo
1 报 <own> cme
1 报 cme
1 拉 hjd
1 拦 <gateway> eel
1 拦 eel
1 拦 了 efj
1 拦 了 吗 eej
1 拦 的 fej
1 拦 的 吗 fej
1 挂 oea
1 挡 <gateway> ecm
1 挡 ecm
1 挡 掉 del
1 挡 的 fXq
1 挡 的 吗 fdk
1 推 ncc
1 提 <zone> mdd
1 提 fkd
1 提 供 <service> ihd
1 提 供 fkd
1 收 <client> goY
1 收 <host> Zjk
1 收 <outside> jVo
1 收 <own> hid
1 收 <service> <n> fkd
1 收 <service> fcl
1 收 <zone> jhc
1 收 eld
1 收 不 gkc
1 收 不 了 jfe
1 收 不 到 gmb
1 收 信 , kgc
1 收 得 clf
1 收 得 到 clf
1 收 邮 led
1 收 邮 件 led
1 放 <gateway> fdk
1 放 不 fej
1 放 不 放 fej
1 放 开 lde
1 放 行 bij
1 放 行 了 gej
1 放 行 吗 dek
1 是 <client> fmb
1 是 <gateway> aas
1 是 <host> Zil
1 是 <outside> nea
1 是 <server> cem
1 是 <zone> ldf
1 是 否 mcd
1 有 <client> khb
1 有 <gateway> ddm
1 有 <host> Wsd
1 有 <zone> ibj
1 有 gdj
1 有 关 eej
1 有 关 系 efj
1 有 放 cij
1 有 放 行 cij
1 本 机 <service> qZd
1 本 机 上 ndc
1 本 机 能 fkd
1 本 机 访 jdf
1 本 机 连 jee
1 机 <zone> odb
1 机 odb
1 来 <client> jib
1 来 <outside> mce
1 来 <zone> mcf
1 来 jhc
1 来 的 <service> lcf
1 来 的 oaf
1 查 <far> cmd
1 查 <service> dfk
1 查 <zone> jbh
1 查 idh
1 查 得 sSi
1 正 <outside> Zjk
1 正 Zjk
1 正 常 Zjk
1 段 <zone> fjf
1 段 fjf
1 没 <gateway> dfl
1 没 <own> fkd
1 没 djg
1 没 放 dfk
1 没 问 ele
1 没 问 题 ele
1 用 <client> mjX
1 用 <far> mfb
1 用 <outside> fcl
1 用 <own> 收 efj
1 用 <public> <own> ngZ
1 用 <public> ngZ
1 用 <service> <n> cnd
1 用 <service> jja
1 用 <zone> kfe
1 用 foxmail cem
1 用 foxmail 发 efk
1 用 lah
1 用 户 jgd
1 用 户 用 kgc
1 用 手 jfe
1 用 手 机 jfe
1 用 的 rfW
1 由 <client> cpb
1 由 cpb
1 的 <client> fjd
1 的 <gateway> Zgo
1 的 <host> Wml
1 的 <n> $ epZ
1 的 <n> , bkh
1 的 <n> ? gkc
1 的 <n> Vpi
1 的 <n> udp amg
1 的 <n> 不 fpY
1 的 <n> 了 glb
1 的 <n> 会 Zpf
1 的 <n> 发 ekf
1 的 <n> 口 clf
1 的 <n> 和 cgk
1 的 <n> 对 ejf
1 的 <n> 就 ckg
1 的 <n> 收 emc
1 的 <n> 是 Ype
1 的 <n> 有 emc
1 的 <n> 能 fmb
1 的 <n> 通 eld
1 的 <own> foZ
1 的 <server> nVk
1 的 <service> $ eke
1 的 <service> , Xre
1 的 <service> <n> dkf
1 的 <service> ? edl
1 的 <service> amf
1 的 <service> 一 fje
1 的 <service> 会 anf
1 的 <service> 吗 elc
1 的 <service> 放 eke
1 的 <service> 是 gkc
1 的 <service> 有 dkf
1 的 <service> 走 fje
1 的 <service> 通 bhk
1 的 <zone> ijb
1 的 client lcg
1 的 outlook uXb
1 的 pc fdk
1 的 tcp <n> cod
1 的 tcp coc
1 的 udp <n> Ytb
1 的 udp Ytb
1 的 人 jaj
1 的 人 用 nga
1 的 人 连 kee
1 的 共 dhi
1 的 共 享 dhi
1 的 包 Ylj
1 的 同 ddm
1 的 同 学 mec
1 的 打 dhi
1 的 打 印 dhi
1 的 扫 nce
1 的 机 jee
1 的 机 器 jee
1 的 流 emc
1 的 流 量 emc
1 的 用 jfe
1 的 用 户 jfe
1 的 电 kee
1 的 电 脑 kee
1 的 话 jYl
1 的 远 Xpf
1 的 远 程 Xpf
1 的 连 kgd
1 的 连 接 kgd
1 的 锅 efj
1 的 锅 吗 efj
1 的 问 efj
1 的 问 题 efj
1 目 neb
1 直 <outside> ocb
1 直 gbl
1 直 接 hbk
1 直 接 访 jch
1 直 连 <host> efj
1 直 连 efj
1 看 pXh
1 看 到 bgl
1 看 到 的 bgl
1 端 eje
1 端 口 <n> eje
1 端 口 eje
1 给 <client> Sxd
1 给 <gateway> ddl
1 给 <zone> dkf
1 给 aki
1 网 <zone> ika
1 网 ika
1 网 段 ika
1 能 <client> sXd
1 能 <far> aik
1 能 <host> piV
1 能 <outside> kai
1 能 <own> ctW
1 能 <server> Xgp
1 能 <service> nZg
1 能 <service> 到 lbg
1 能 <zone> kfe
1 能 lde
1 能 上 <outside> kdf
1 能 上 kdf
1 能 不 idh
1 能 不 能 idh
1 能 出 ejf
1 能 出 去 ejf
1 能 到 jfe
1 能 否 efj
1 能 收 kYk
1 能 用 ocd
1 能 访 fbl
1 能 访 问 fbl
1 能 连 kbh
1 能 连 上 ngZ
1 能 通 Xre
1 能 通 吗 Zpe
1 自 <gateway> lha
1 自 <host> lfc
1 自 jff
1 自 己 ping mbf
1 自 己 去 mec
1 自 己 往 lcf
1 自 己 的 Zng
1 自 己 能 lXk
1 自 己 访 jfd
1 自 己 连 nfZ
1 自 身 foY
1 行 <client> Xqf
1 行 <gateway> fkc
1 行 ejf
1 行 不 ejf
1 行 不 行 ejf
1 被 <client> Zrc
1 被 gnZ
1 要 <far> ocd
1 要 <host> cdn
1 要 <server> Zgn
1 要 mde
1 要 连 kcg
1 规 <gateway> efj
1 规 efj
1 规 则 efj
1 解 emc
1 解 析 emc
1 让 <gateway> cco
1 让 kVn
1 让 过 dgj
1 让 过 吗 dgj
1 访 <client> lee
1 访 <far> kfd
1 访 <host> nbe
1 访 <outside> mdc
1 访 kfd
1 访 问 <far> kbh
1 访 问 <own> jgd
1 访 问 <public> lfb
1 访 问 kfd
1 访 问 得 lbg
1 走 <client> mdd
1 走 <host> Ygo
1 走 <n> niX
1 走 <outside> aqc
1 走 <zone> kgc
1 走 led
1 走 得 Zof
1 走 得 通 bne
1 超 <own> gma
1 超 bgl
1 超 时 bgl
1 转 ben
1 过 cel
1 过 来 del
1 过 来 的 teW
1 还 <client> pad
1 还 <far> jgd
1 还 <host> lkY
1 还 <outside> kgc
1 还 <own> gpX
1 还 ikZ
1 还 上 jef
1 还 上 得 jef
1 还 是 Vrg
1 还 能 上 idh
1 还 能 打 kgc
1 还 能 连 jfd
1 还 行 eld
1 还 行 不 fmc
1 这 <client> led
1 这 <gateway> cTx
1 这 <host> gdj
1 这 <zone> qca
1 这 个 网 sXd
1 这 台 gjc
1 这 台 能 qWg
1 这 边 <service> qfY
1 这 边 放 dgj
1 进 <outside> kfd
1 进 <zone> mec
1 进 kfd
1 进 得 flc
1 进 得 来 hid
1 进 来 kfd
1 进 来 的 pgX
1 连 <far> kgb
1 连 <host> ici
1 连 <host> 的 fbm
1 连 <own> 会 lgb
1 连 <zone> efj
1 连 lce
1 连 不 ijb
1 连 不 上 ija
1 连 得 oea
1 通 <client> kfd
1 通 <far> ckg
1 通 <gateway> fkc
1 通 <host> gjd
1 通 <outside> eld
1 通 <zone> cmd
1 通 hkb
1 通 不 cme
1 通 不 通 cme
1 通 吗 $ cle
1 通 吗 cle
1 那 <client> cqb
1 那 <host> ogZ
1 那 <outside> jdg
1 那 <zone> jTq
1 那 dih
1 那 个 dgj
1 那 台 kZi
1 那 台 要 ndc
1 那 边 能 pfZ
1 都 <outside> dem
1 都 bgl
1 里 <service> <own> mdd
1 里 <service> reX
1 里 的 机 ncd
2 $ <client> kia
2 $ <far> eje
2 $ <gateway> Zil
2 $ <host> hid
2 $ <outside> gjd
2 $ <own> ejf
2 $ <public> clf
2 $ <server> ddm
2 $ <zone> lgb
2 ' jef
2 'connection <client> oae
2 'connection kee
2 'connection timed occ
2 , <client> kcg
2 , <far> mce
2 , <gateway> ibj
2 , <host> ecm
2 , <n> hid
2 , <outside> ahm
2 , <own> hjd
2 , <public> cel
2 , <server> eek
2 , <service> gbl
2 , <zone> eek
2 , and Zep
2 , can fdl
2 , does bji
2 , hdi
2 , i bqa
2 , is iid
2 , length jge
2 , no gje
2 , not aqb
2 , or fbm
2 , port jdh
2 , possible bji
2 , seq hid
2 , should liZ
2 , where dhi
2 , will Wmk
2 , 会 dhi
2 , 出 dih
2 -> <host> qac
2 -> nfa
2 -a <own> gkc
2 -a dle
2 -a forward glb
2 -a prerouting efj
2 -v kfd
2 : <client> qgW
2 : <far> enb
2 : <host> bgl
2 : <n> Ylj
2 : <outside> gdk
2 : <own> fkc
2 : <server> eek
2 : <service> adp
2 : <zone> dbo
2 : connect hdi
2 : connection eoa
2 : fej
2 : postfix mdd
2 ; iYm
2 <client> $ nhY
2 <client> <client> mga
2 <client> <far> hid
2 <client> <gateway> amg
2 <client> <outside> adp
2 <client> <server> aYt
2 <client> <zone> gWq
2 <client> ? nfa
2 <client> be ane
2 <client> bji
2 <client> get afm
2 <client> len rYd
2 <client> on pZe
2 <client> port lYj
2 <client> tcp sZa
2 <client> would ckg
2 <client> 上 emc
2 <client> 的 uXb
2 <client> 能 cZs
2 <client> 通 mce
2 <far> $ nfa
2 <far> <client> ejg
2 <far> <host> jfd
2 <far> <outside> bar
2 <far> <server> fan
2 <far> <service> nZf
2 <far> <zone> jfe
2 <far> ? lfb
2 <far> allowed nag
2 <far> dih
2 <far> len ijb
2 <far> on zQd
2 <far> port taZ
2 <far> tcp ncc
2 <far> type lgc
2 <far> udp kcf
2 <far> 的 oaf
2 <far> 还 ddm
2 <gateway> $ jZk
2 <gateway> <client> pfY
2 <gateway> <far> aqc
2 <gateway> <gateway> bdo
2 <gateway> <host> fkc
2 <gateway> <own> eje
2 <gateway> <zone> idh
2 <gateway> jef
2 <gateway> ok idh
2 <gateway> 放 iib
2 <gateway> 的 jdg
2 <gateway> 这 boc
2 <host> $ oZf
2 <host> -j Yfp
2 <host> -p mag
2 <host> <client> jdf
2 <host> <gateway> hjc
2 <host> <host> cij
2 <host> <n> qUh
2 <host> <outside> nZg
2 <host> <own> fkd
2 <host> <service> idh
2 <host> <zone> gbl
2 <host> ? egj
2 <host> directly rXe
2 <host> djg
2 <host> len kdf
2 <host> on kjZ
2 <host> over qYf
2 <host> should kdg
2 <host> sport kfc
2 <host> tcp oZf
2 <host> 会 vTe
2 <host> 的 jdg
2 <host> 能 Yav
2 <host> 这 jgd
2 <n> $ liY
2 <n> , bkh
2 <n> : Yjk
2 <n> ; Zpd
2 <n> <client> cpc
2 <n> <far> mfb
2 <n> <gateway> Vte
2 <n> <host> Ypf
2 <n> <n> ohW
2 <n> <outside> ahl
2 <n> <own> eek
2 <n> <public> dkg
2 <n> <zone> mah
2 <n> and cpb
2 <n> as Zli
2 <n> code dii
2 <n> dih
2 <n> directly fpY
2 <n> do aod
2 <n> does dpa
2 <n> dport dhi
2 <n> failed jef
2 <n> for bhj
2 <n> from Zpe
2 <n> if flc
2 <n> is dmd
2 <n> on wTd
2 <n> pls blg
2 <n> proto fmb
2 <n> should gkc
2 <n> since cme
2 <n> tcp Woh
2 <n> then fpY
2 <n> to sYc
2 <n> tos fld
2 <n> ttl khb
2 <n> will coc
2 <n> you nfa
2 <n> 不 fpY
2 <n> 了 glb
2 <n> 发 ekf
2 <n> 口 blf
2 <n> 可 Yof
2 <n> 和 dgj
2 <n> 对 ejf
2 <n> 就 ckg
2 <n> 收 emc
2 <n> 是 Xrf
2 <n> 有 bod
2 <n> 的 ejf
2 <n> 能 aqc
2 <n> 通 cle
2 <outside> $ dqY
2 <outside> , jib
2 <outside> -p ncc
2 <outside> <client> hXo
2 <outside> <far> vaX
2 <outside> <gateway> Ygp
2 <outside> <n> fan
2 <outside> <outside> qca
2 <outside> <own> enc
2 <outside> <server> fcl
2 <outside> <service> jci
2 <outside> <zone> gdj
2 <outside> accept iXn
2 <outside> access hYn
2 <outside> ok lbg
2 <outside> src cfk
2 <outside> still dgi
2 <outside> 会 ofZ
2 <outside> 发 hZm
2 <outside> 的 mdd
2 <outside> 访 fcl
2 <outside> 走 qZd
2 <own> , rba
2 <own> <client> nZf
2 <own> <far> jfe
2 <own> <gateway> jgd
2 <own> <host> eek
2 <own> <n> iaj
2 <own> <outside> gbl
2 <own> <own> Yrc
2 <own> <public> cXt
2 <own> <server> fdk
2 <own> be jgd
2 <own> curl ejf
2 <own> do mfb
2 <own> does qgW
2 <own> dport kde
2 <own> hairpin lgc
2 <own> is peZ
2 <own> kee
2 <own> ok ngZ
2 <own> on edl
2 <own> port jaj
2 <own> start jgd
2 <own> tcp jfe
2 <own> then lfc
2 <own> work lbg
2 <own> works kgc
2 <own> 一 mga
2 <own> 会 kee
2 <own> 就 bgl
2 <own> 的 eek
2 <own> 能 qad
2 <own> 还 lgb
2 <public> <host> mXj
2 <public> <own> pcb
2 <public> iYn
2 <server> <client> iZl
2 <server> <own> jib
2 <service> $ bii
2 <service> , glc
2 <service> : edl
2 <service> ; Xpg
2 <service> <client> ngZ
2 <service> <far> cpa
2 <service> <gateway> fna
2 <service> <host> eek
2 <service> <n> ihd
2 <service> <outside> hdi
2 <service> <own> qjT
2 <service> <public> jsR
2 <service> <server> bkh
2 <service> <zone> epZ
2 <service> ? kfd
2 <service> from gdj
2 <service> gkd
2 <service> into kai
2 <service> is boc
2 <service> on jbi
2 <service> over iic
2 <service> to rYc
2 <service> udp Xqf
2 <service> 一 flc
2 <service> 了 gam
2 <service> 会 anf
2 <service> 到 oYf
2 <service> 发 mdc
2 <service> 吗 coc
2 <service> 放 eke
2 <service> 是 gkc
2 <service> 有 dkf
2 <service> 登 jdg
2 <service> 能 hla
2 <service> 行 clf
2 <service> 走 fje
2 <service> 轮 lbg
2 <service> 连 rab
2 <service> 通 cgk
2 <zone> , ila
2 <zone> -d kfd
2 <zone> -p idh
2 <zone> : ncd
2 <zone> <far> ckg
2 <zone> <gateway> Yim
2 <zone> <host> hkb
2 <zone> <outside> jkZ
2 <zone> <service> kee
2 <zone> ? led
2 <zone> is kkZ
2 <zone> mac eek
2 <zone> on Zrc
2 <zone> src eek
2 <zone> 之 ndd
2 <zone> 就 afn
2 <zone> 的 dle
2 <zone> 访 cgk
2 <zone> 还 cfl
2 ? $ bik
2 ? <client> dhj
2 ? <far> bmf
2 ? <gateway> Xpg
2 ? <n> Zli
2 ? <outside> kef
2 ? <public> dXs
2 ? <zone> Xho
2 ? ajj
2 ? i dke
2 ? we Whp
2 a <client> nYh
2 a <far> emc
2 a <host> bkh
2 a <outside> sYc
2 a <own> eje
2 a <zone> eek
2 a ? jbi
2 a client Xjl
2 a connection ekd
2 a hdi
2 a tcp jff
2 a way hbj
2 able <client> rca
2 able <gateway> kee
2 able <host> rVf
2 able <zone> jge
2 able kbh
2 able to kbh
2 accept , cgk
2 accept <zone> chk
2 accept after gYo
2 accept bii
2 accept let gbl
2 accept would ebn
2 accept 之 gbl
2 accepted mcd
2 access <zone> mec
2 access mec
2 after bne
2 against lbg
2 all $ fkd
2 all , fke
2 all <gateway> gdj
2 all <zone> blg
2 all ? efj
2 all cij
2 allowed <far> anf
2 allowed <gateway> enc
2 allowed <host> mjX
2 allowed <outside> Ygo
2 allowed <zone> ape
2 allowed ? bji
2 allowed ofZ
2 allowed or kgd
2 allowed to yVZ
2 an <client> gla
2 an <outside> ocb
2 an <service> hnZ
2 an <zone> mag
2 an answer pYg
2 an fna
2 and <client> naf
2 and <outside> cfl
2 and <own> dpa
2 and <service> mfb
2 and <zone> fdk
2 and does emc
2 answer YwZ
2 answered sYc
2 answers Vhq
2 any <outside> efj
2 any <zone> Wse
2 any bji
2 any port aoe
2 any traffic boe
2 anything <zone> coc
2 anything afn
2 anywhere mlW
2 are <zone> oea
2 are able kgc
2 are miY
2 arrive <outside> kdg
2 arrive jhc
2 as Xoh
2 asking jef
2 at <client> hYn
2 at <own> hal
2 at <zone> hkb
2 at all eek
2 back <own> emc
2 back cij
2 be <client> djg
2 be <gateway> ofZ
2 be <outside> lYj
2 be <own> dpa
2 be <zone> mag
2 be able mYi
2 be gkc
2 be reached clf
2 behind <zone> kee
2 behind mag
2 being iic
2 blame <gateway> ben
2 blame bji
2 blocked <host> anf
2 blocked <zone> led
2 blocked jib
2 blocks jef
2 browse <zone> efj
2 browse efj
2 but <zone> kgc
2 but lfc
2 by <client> hck
2 by <host> Wgq
2 by <public> bfm
2 by <service> dqZ
2 by fdk
2 can <client> ben
2 can <outside> ecm
2 can <zone> hoY
2 can Yli
2 can i tdW
2 can they jib
2 can't ici
2 cannot lcf
2 cant <zone> cem
2 cant cel
2 client <client> jgd
2 client <zone> ncc
2 client kee
2 come dmd
2 coming from gjd
2 coming pdb
2 conect neb
2 conect to mfc
2 connect <host> hjc
2 connect <own> eje
2 connect <zone> mdd
2 connect jhc
2 connect to tWd
2 connection <client> nbe
2 connection <host> gbl
2 connection <zone> kfd
2 connection hdi
2 connection to jff
2 connects jaj
2 conntrack Zgn
2 could <host> mag
2 could sWe
2 curl : nWi
2 curl <client> oZf
2 curl <host> tZa
2 curl <own> uhR
2 curl <zone> jgd
2 curl rXe
2 daddr <client> med
2 daddr <far> nbe
2 daddr <host> mdd
2 daddr mdd
2 dead <own> fkd
2 dead cii
2 deliver <host> gam
2 deliver hal
2 deliver to pbc
2 delivers mfb
2 did cpb
2 directly <host> bne
2 directly emd
2 dnat kcg
2 do <client> mkW
2 do <gateway> jdg
2 do <service> nYh
2 do i cjh
2 do jhd
2 do they dmd
2 do we dgj
2 does <client> cii
2 does <far> Zof
2 does <gateway> Wwa
2 does <host> jib
2 does <outside> ncd
2 does <own> fpY
2 does <service> ila
2 does <zone> mZg
2 does it hjc
2 does mail alh
2 does the glb
2 doing fbm
2 dport <n> dme
2 dport <own> eke
2 dport dme
2 drop , Zbr
2 drop <far> kcg
2 drop <zone> Vax
2 drop Znf
2 dropped lfd
2 dropped or kee
2 dscp <client> dle
2 dscp <host> eld
2 dscp cs fld
2 dscp fld
2 dst <host> pda
2 dst kfd
2 echo <client> jef
2 echo lcf
2 echo request lcf
2 establish qeY
2 even fej
2 ever dnc
2 expected Zqd
2 explain Zki
2 fetch lgb
2 filtered jgc
2 fine <outside> ebn
2 fine <own> fqX
2 fine ibk
2 for <client> boe
2 for <far> blf
2 for <outside> jfd
2 for <own> jgd
2 for <zone> Tpk
2 for Xqf
2 forward dgi
2 forwarded <own> fjf
2 forwarded <zone> jgd
2 forwarded iic
2 foxmail <client> mbe
2 foxmail fck
2 foxmail 发 efj
2 foxmail 收 nbe
2 from <client> ngZ
2 from <far> naf
2 from <host> bfm
2 from <outside> ape
2 from <zone> dkf
2 from line bcp
2 from my jef
2 from the qac
2 full Zil
2 full of Zil
2 get <client> ijc
2 get <far> ldf
2 get <gateway> pbd
2 get <host> Vpi
2 get <outside> jXm
2 get <own> kia
2 get <service> jgd
2 get <zone> ndc
2 get an lcf
2 get in khb
2 get into rba
2 get out kUo
2 get to pbc
2 gets <client> rdY
2 gets <n> kfd
2 gets <own> ejf
2 gets lah
2 getting lfc
2 given mcd
2 go <zone> lcf
2 go jef
2 goes bme
2 going lgb
2 hangs <client> qbc
2 hangs <host> flc
2 hangs fje
2 has <client> led
2 has nec
2 has to nec
2 have <host> mdd
2 have <outside> ici
2 have <zone> dcn
2 have a kZj
2 have gZn
2 he <far> khb
2 he <own> Zpe
2 he ihd
2 hear <host> ejf
2 hear ejf
2 hear from ckg
2 here jka
2 his lfc
2 hit <outside> lfc
2 hit <own> jfe
2 hit <zone> qca
2 hit imY
2 hitting hcj
2 i <client> gpX
2 i <gateway> ddm
2 i <host> Zep
2 i <outside> miY
2 i <zone> obd
2 i bfm
2 i see Yfp
2 i'm fjf
2 icmp mWk
2 if cdn
2 in <client> qZd
2 in <gateway> dfl
2 in <host> Zof
2 in <outside> mVl
2 in <own> gma
2 in <zone> hkb
2 in coc
2 in on kgc
2 in the gck
2 in to eoa
2 incoming oda
2 initiate pda
2 input jib
2 inside dfk
2 into <client> pXf
2 into <host> afn
2 into <outside> kee
2 into <zone> qZd
2 into oae
2 ip <far> dhj
2 ip <own> cgk
2 ip <zone> agm
2 ip cen
2 is <client> cfl
2 is <host> Zfo
2 is <outside> flc
2 is <own> blg
2 is <server> del
2 is <service> pYf
2 is able sfV
2 is fine ecm
2 is it dii
2 is that gpX
2 is the lZi
2 is this hci
2 is up efj
2 it $ dfk
2 it <client> iid
2 it <gateway> Xav
2 it <host> imY
2 it <outside> edm
2 it <own> bqb
2 it ? kee
2 it get kee
2 it has ihd
2 it iid
2 it just dnc
2 it out ejf
2 it through Xin
2 it to kbh
2 it's fdk
2 its <client> mgb
2 its <gateway> kde
2 its <host> pXg
2 its <own> Syc
2 its <service> nae
2 its <zone> tZa
2 its pad
2 itself <gateway> imZ
2 itself <host> lWl
2 itself kXl
2 just hangs mbf
2 just jch
2 land mgb
2 land on mgb
2 let <gateway> efj
2 let lha
2 like lYj
2 like to lXk
2 line <n> cgk
2 line <outside> cgk
2 line cgk
2 lines bZs
2 lip <client> rWf
2 loads edl
2 log <host> Vpi
2 log Voi
2 logging qac
2 logs bkh
2 mac <n> cfl
2 mac <zone> ben
2 mac cfl
2 mail <client> lbf
2 mail <host> led
2 mail <outside> liZ
2 mail <zone> kgc
2 mail gw gjd
2 mail jib
2 make <zone> jef
2 make it oaf
2 make oaf
2 masquerade , fTu
2 masquerade <host> dYr
2 masquerade <outside> ckf
2 masquerade djh
2 me $ cjh
2 me <client> iid
2 me <gateway> ecn
2 me <own> ljZ
2 me ejf
2 me this led
2 minute anf
2 monday kgb
2 must wYY
2 my <client> mZh
2 my <host> dih
2 my <own> fje
2 my dih
2 my phone ogY
2 nc : dmd
2 nc kgc
2 never <zone> Ygo
2 never dgj
2 night jbi
2 no <client> asZ
2 no <host> chi
2 no <outside> gck
2 no <zone> bdo
2 no Yin
2 no vpn jkY
2 not <client> fan
2 not <far> gkc
2 not <gateway> nfa
2 not <outside> bhk
2 not <own> bmf
2 not ? jbj
2 not fej
2 not open jdf
2 nothing <client> sYc
2 nothing <outside> qdZ
2 nothing <zone> bdo
2 nothing back lde
2 nothing cfl
2 now cjh
2 of <host> cmd
2 of <outside> jdh
2 of <own> gkb
2 of <zone> mhZ
2 of hid
2 of line efj
2 of the dgj
2 off <outside> Wfr
2 off line Xfq
2 off vaY
2 ok <far> Zsc
2 ok <own> epY
2 ok ? pbc
2 ok ofa
2 ok or dkf
2 on <far> nfa
2 on <gateway> ogY
2 on <host> Wkn
2 on <outside> mXj
2 on <own> iic
2 on <public> aYu
2 on <server> fck
2 on <service> clf
2 on <zone> hla
2 on dev kfd
2 on port Yhn
2 on the ndc
2 one hkb
2 only jbi
2 open <client> qca
2 open <host> bne
2 open <outside> jfe
2 open <service> mbf
2 open <zone> ndc
2 open ? lcf
2 open a uVd
2 open from dkf
2 open ila
2 open or ckg
2 opening ofZ
2 opens occ
2 or <client> oea
2 or <far> clf
2 or <gateway> fZo
2 or <own> bne
2 or <zone> led
2 or dropped lfc
2 or is cdn
2 or jef
2 or only jgc
2 our <client> led
2 our <outside> occ
2 our lde
2 out <client> gkc
2 out <far> clf
2 out <host> pWh
2 out <outside> Yim
2 out <own> dhi
2 out <zone> qZc
2 out ? jfd
2 out hid
2 out on qfX
2 out to mYi
2 outbound <host> jch
2 outbound lbg
2 outgoing qfX
2 outlook <client> mce
2 outlook can't lgb
2 outlook 报 mce
2 own <gateway> nYh
2 pc <zone> fdk
2 pc dcn
2 permitted <zone> lbg
2 permitted jgd
2 permitted to nbe
2 ping <client> pea
2 ping <far> kgc
2 ping <gateway> dcm
2 ping <host> iak
2 ping <own> ika
2 ping <zone> jef
2 ping mdd
2 pingable Yof
2 pingable from Yof
2 plain <host> khb
2 plain <own> dkf
2 plain lgb
2 please ctX
2 pls Znf
2 polled Zqd
2 port <client> Zsa
2 port <far> igd
2 port <host> ibi
2 port <outside> eoa
2 port <own> emd
2 port <server> ffj
2 port <zone> lha
2 port dih
2 possible <zone> nZg
2 possible ? hdi
2 postfix <host> kkY
2 postfix <service> pZe
2 postfix ijb
2 print <zone> ndc
2 print qca
2 print to pcb
2 printer mXj
2 pull nbe
2 query qbb
2 r <client> dgj
2 reach <client> kZj
2 reach <far> naf
2 reach <gateway> fcl
2 reach <host> jWm
2 reach <outside> ebn
2 reach ici
2 reach the ngZ
2 reachable <host> Xfq
2 reachable ? ofZ
2 reachable Zep
2 reachable from avX
2 reaching <zone> jgd
2 reaching sVe
2 read cne
2 refused , hjb
2 refused <own> aod
2 refused kjZ
2 removed <outside> efj
2 removed efj
2 removed from efj
2 request <client> jmX
2 resolve <gateway> kef
2 resolve kef
2 resolve names jef
2 rule iZl
2 s , jgd
2 s <client> oWj
2 s <far> lbg
2 s <host> Tqk
2 s <own> dob
2 s jgd
2 saddr <far> cgk
2 saddr <n> fdj
2 same <outside> cem
2 same cem
2 say <service> lgc
2 say <zone> edm
2 say ecm
2 says <far> qac
2 says nfb
2 scan kfd
2 scan to nVl
2 see <client> odb
2 see <gateway> Ybt
2 see <host> bkg
2 see <zone> dfj
2 see bji
2 see the clf
2 see when Vkn
2 seen jfe
2 sees eqY
2 send <host> lgb
2 send odb
2 sending nXi
2 sends pcb
2 session <host> clf
2 session bmf
2 should <client> amg
2 should <host> ocb
2 should <outside> pZe
2 should ogY
2 should that lgb
2 since <zone> jfe
2 since ihd
2 sits there jef
2 smtpd <host> anf
2 smtpd <n> anf
2 smtpd anf
2 snat <host> gam
2 snat bij
2 snat to cco
2 so <zone> jWn
2 so clf
2 someone ben
2 source hnY
2 spins <own> fje
2 spins fje
2 still <zone> hdi
2 still oZf
2 stops bkh
2 straight <outside> mfb
2 straight jhc
2 straight to gkc
2 supposed iib
2 supposed to iib
2 syn <own> eje
2 taken <outside> Zep
2 taken Vkm
2 talk oea
2 talk to oea
2 talking obd
2 talking to mec
2 target mde
2 tcp <client> mhZ
2 tcp <far> Vxa
2 tcp <gateway> cjh
2 tcp <host> hdi
2 tcp <n> ckg
2 tcp <own> ekf
2 tcp <zone> jfe
2 tcp dport Zkj
2 tcp port clf
2 that <client> oZg
2 that <far> Wtc
2 that <host> arb
2 that <outside> ejf
2 that <own> jib
2 that <zone> cdo
2 that ? anf
2 that be Xjm
2 that through dgj
2 that work Yim
2 that's pgY
2 the <far> ked
2 the <gateway> aki
2 the <own> dob
2 the <service> Wkm
2 the browser enb
2 the cgk
2 the client fej
2 the connection agm
2 the port dnc
2 the same ben
2 the way Zrc
2 their <service> chj
2 their <zone> xYX
2 them <gateway> dek
2 then <client> hla
2 then <zone> jfe
2 then ? cme
2 they <own> Wrf
2 they <zone> neb
2 they eld
2 they get ijb
2 this , lhb
2 this <client> ked
2 this <gateway> cXu
2 this <host> hkc
2 this <outside> bod
2 this <zone> iid
2 this ? dgj
2 this fmc
2 this is mVm
2 through <client> mfb
2 through <host> Woi
2 through <outside> ofZ
2 through <zone> eek
2 through ? fje
2 through djg
2 through the bfn
2 through to kee
2 thru <own> gkc
2 thru ? fmb
2 thru to nbe
2 thunderbird <client> jef
2 thunderbird <own> aqc
2 thunderbird <zone> mgb
2 thunderbird lkW
2 time <zone> waW
2 time uYa
2 timed <own> fje
2 timed <server> eek
2 timed out ejf
2 times inX
2 times out inX
2 to <client> qeY
2 to <far> rab
2 to <gateway> kdf
2 to <host> kZj
2 to <outside> lZi
2 to <public> ngZ
2 to <server> efj
2 to <service> dle
2 to <zone> kdf
2 to be dii
2 to connect pcb
2 to deliver qYf
2 to fetch sPl
2 to get nae
2 to hit hbk
2 to idh
2 to it efj
2 to open lfc
2 to pull sZa
2 to reach nbe
2 to see odb
2 to send cbp
2 to the hcj
2 to work fje
2 towards <zone> vZX
2 towards qca
2 traffic ndc
2 trying <client> pYg
2 trying mgb
2 ttl <client> fqX
2 ttl <host> dkg
2 ttl <n> dke
2 ttl <own> gjd
2 ttl dke
2 udp $ ckg
2 udp , dld
2 udp <client> lec
2 udp <far> Ttg
2 udp <gateway> ZvY
2 udp <n> iic
2 udp <outside> amf
2 udp ijb
2 udp port lfc
2 up <host> idh
2 up <own> eke
2 updates from ogZ
2 updates ogZ
2 us <host> alh
2 us cjh
2 use <own> nga
2 use <public> fej
2 use <zone> idh
2 use idh
2 via <host> cdn
2 via ahl
2 w dpa
2 want <client> naf
2 want ocd
2 want to lde
2 wants <far> mce
2 wants nbe
2 wants to wXa
2 was jef
2 way ihd
2 we dld
2 webmail lgb
2 week <zone> nWj
2 week and mhZ
2 what <outside> eld
2 what <own> epZ
2 what happens lcf
2 when <host> eek
2 when <own> Xrf
2 when <zone> gck
2 when it qWf
2 where goY
2 which <client> nfb
2 which kee
2 while <own> gje
2 who lbg
2 why $ jgd
2 why <gateway> jdg
2 why <own> fkd
2 why gdj
2 will <client> alg
2 will <gateway> jhd
2 will <own> clf
2 will the kkY
2 with <gateway> ebn
2 with <host> fld
2 with hcj
2 with it fYp
2 with the kfc
2 work ? hid
2 work emd
2 working <own> bnd
2 working ? apd
2 working rYd
2 works <outside> bhk
2 works <own> dqZ
2 works bij
2 works or jdf
2 would <far> hcj
2 would <host> alh
2 would <own> dgj
2 would <zone> jgd
2 would it Zpf
2 would kgd
2 would that Zpe
2 y aod
2 y n aod
2 yes <far> Ypf
2 yes <outside> aoe
2 yes <zone> blg
2 yes no clf
2 you obd
2 一 <host> blf
2 一 gla
2 一 直 coc
2 三 <zone> ddn
2 三 ddn
2 三 条 ddn
2 上 <host> Zcs
2 上 <outside> acr
2 上 <zone> gck
2 上 cco
2 上 得 jef
2 不 <client> dgj
2 不 <far> ejf
2 不 <host> Xog
2 不 <outside> jfe
2 不 <own> ejf
2 不 <zone> lbg
2 不 cfk
2 不 上 ija
2 不 了 oXh
2 不 到 gma
2 不 放 fej
2 不 能 idh
2 不 行 hjb
2 不 走 amf
2 个 <host> ccn
2 个 <zone> ijc
2 个 eld
2 个 网 bij
2 为 <client> dkf
2 为 gkc
2 为 什 jgd
2 主 <host> ici
2 主 <server> cgk
2 主 jbi
2 主 动 jbi
2 了 <client> kee
2 了 <own> emc
2 了 jef
2 了 吗 efj
2 人 <outside> qZd
2 人 <zone> fdk
2 人 jbi
2 人 用 nga
2 人 连 kee
2 什 <own> fdk
2 什 fdk
2 什 么 fdk
2 从 <client> emc
2 从 ijb
2 以 <client> mbf
2 以 <zone> del
2 以 hbk
2 以 吗 crY
2 以 直 nec
2 会 <client> mdc
2 会 <own> dnc
2 会 不 cii
2 会 怎 fkd
2 会 被 kfd
2 供 <service> ihd
2 供 <zone> mdd
2 供 fkd
2 信 , jib
2 信 <client> sYc
2 信 <host> ofZ
2 信 <n> fkd
2 信 <own> glb
2 信 <service> emd
2 信 到 jfe
2 信 吗 bkh
2 信 报 cii
2 信 走 kgb
2 做 Ykk
2 共 <client> ejf
2 共 dhi
2 共 享 dhi
2 关 <gateway> eej
2 关 eej
2 关 系 efj
2 出 <far> eoa
2 出 去 gkd
2 则 <gateway> efj
2 则 efj
2 到 <client> rXd
2 到 <far> mdd
2 到 <gateway> hdi
2 到 <host> ihc
2 到 <own> iic
2 到 <zone> lfd
2 到 pae
2 到 底 dgj
2 到 的 Wgq
2 加 <zone> jdg
2 动 <host> lfc
2 动 <server> dgj
2 动 jef
2 动 去 fdj
2 包 , bkh
2 包 <far> ape
2 包 <zone> ahm
2 包 Xmj
2 包 会 dkg
2 去 <host> jgd
2 去 <outside> bod
2 去 <zone> cZr
2 去 akj
2 发 <client> bpc
2 发 <outside> Ygo
2 发 Ymi
2 发 信 jgd
2 变 hcj
2 变 成 flb
2 口 <n> eje
2 口 fje
2 可 <outside> bij
2 台 <client> jhd
2 台 <host> naf
2 台 <zone> kcg
2 台 jfe
2 台 打 dfk
2 台 机 kee
2 台 能 sVf
2 台 要 ndc
2 同 <client> rYd
2 同 <outside> mce
2 同 <zone> mdd
2 同 ncd
2 同 学 mec
2 后 <gateway> Yfp
2 后 <outside> Qmq
2 后 <own> eld
2 后 oae
2 吗 $ dnc
2 吗 <client> Zng
2 吗 <outside> eqZ
2 吗 dle
2 否 <gateway> Zbr
2 否 <zone> icj
2 否 mcd
2 吧 ? gjd
2 吧 gjd
2 啥 jch
2 回 cme
2 回 包 aof
2 在 mdd
2 址 dgj
2 备 ejf
2 备 份 ejf
2 外 <host> ofZ
2 外 rYc
2 外 发 mfb
2 好 <outside> bcp
2 好 <own> gpX
2 好 cfk
2 好 了 eld
2 好 吗 gjd
2 它 naf
2 客 amg
2 客 户 Zng
2 对 kfc
2 就 Zil
2 己 <gateway> lgb
2 己 <host> lfc
2 己 ping mbf
2 己 去 mec
2 己 往 lcf
2 己 的 Zng
2 己 能 lXk
2 己 访 jfd
2 己 连 nfZ
2 帮 ilZ
2 常 <outside> Zjk
2 常 Zjk
2 应 <own> dle
2 应 jch
2 应 该 dgj
2 底 Xlk
2 开 <client> ldf
2 开 <own> jib
2 开 <zone> odb
2 开 mec
2 往 <client> lcg
2 往 <host> lbg
2 往 <outside> wdT
2 往 kcg
2 得 <client> dle
2 得 <host> fje
2 得 <outside> jib
2 得 <own> cme
2 得 <zone> jaj
2 得 上 scZ
2 得 了 hbk
2 得 去 fej
2 得 来 hid
2 想 <client> mec
2 想 <service> jef
2 想 <zone> jgd
2 想 mag
2 我 <outside> jbj
2 我 <own> aqb
2 我 jbi
2 户 <outside> kgd
2 户 用 kgc
2 手 <outside> kgd
2 手 jfe
2 手 机 jfe
2 打 <outside> kgc
2 打 <public> ffj
2 打 <zone> lYj
2 打 印 dhi
2 执 <client> kdf
2 执 kdf
2 执 行 kdf
2 扫 nbe
2 扫 描 lde
2 把 pad
2 抓 <zone> agm
2 抓 fej
2 抓 到 afn
2 抓 包 cgk
2 报 <own> djg
2 报 connection ejf
2 报 kkZ
2 拉 <client> jfe
2 拉 jgd
2 按 <far> cme
2 按 cme
2 按 规 dld
2 挡 edl
2 掉 , efj
2 掉 <gateway> edl
2 掉 <outside> efj
2 掉 efk
2 掉 吗 fdk
2 掉 的 Zdq
2 接 <outside> ocb
2 接 <zone> kgd
2 接 访 jch
2 收 <client> led
2 收 <public> ffj
2 收 <service> idh
2 收 <zone> ecn
2 收 ahl
2 收 不 cdn
2 收 信 fej
2 收 到 clf
2 收 邮 edl
2 放 <far> dmd
2 放 <gateway> cgk
2 放 <zone> jhc
2 放 idh
2 放 吗 gbl
2 放 行 hdi
2 数 coc
2 数 据 coc
2 时 , ejf
2 时 <far> emc
2 时 ahk
2 是 <outside> fej
2 是 <own> cqa
2 是 不 mga
2 是 被 dle
2 最 <own> dmd
2 最 dmd
2 最 后 dmd
2 有 Vnk
2 有 回 amg
2 有 没 dfj
2 机 <host> lcg
2 机 <service> qZd
2 机 <zone> kfd
2 机 上 ndc
2 机 能 fkd
2 机 访 lec
2 机 连 jee
2 条 Vkn
2 来 <client> ecm
2 来 <far> odb
2 来 <outside> mfb
2 来 <zone> kcg
2 来 kYk
2 来 的 nbe
2 析 emc
2 查 pXg
2 正 <outside> bgl
2 段 <zone> ika
2 段 ika
2 没 <client> jja
2 没 <gateway> fek
2 没 <outside> Zim
2 没 ajj
2 没 有 chj
2 流 eld
2 流 量 eld
2 测 rdY
2 测 的 rdZ
2 源 hnY
2 用 <client> qeY
2 用 <public> fdk
2 用 <service> dcn
2 用 <zone> ucW
2 用 ndc
2 用 户 jfe
2 电 <zone> kee
2 的 $ dgj
2 的 , kgc
2 的 <client> lah
2 的 <far> iYl
2 的 <gateway> Xni
2 的 <host> lde
2 的 <n> Vrg
2 的 <outside> khb
2 的 <public> fdk
2 的 <service> boc
2 的 idg
2 的 prometheus lde
2 的 人 sZb
2 的 包 eej
2 的 同 fan
2 的 吗 fdk
2 的 是 Yeq
2 目 kee
2 目 的 kee
2 直 <client> fkc
2 直 <host> hdh
2 直 <outside> ihd
2 直 <own> fje
2 直 <zone> cgk
2 直 bkh
2 看 <host> Zik
2 看 odb
2 看 到 afm
2 着 obd
2 端 <client> aoe
2 端 <host> gje
2 端 djh
2 端 口 djh
2 经 amh
2 经 过 bnf
2 给 <client> eld
2 给 ckf
2 网 <zone> qab
2 网 oae
2 能 <client> hla
2 能 <far> pda
2 能 <host> jmX
2 能 <outside> jfe
2 能 <own> efj
2 能 <service> oZf
2 能 <zone> kee
2 能 上 lde
2 能 不 mbg
2 能 主 pbc
2 能 到 ajk
2 能 用 Rgv
2 能 访 lfc
2 能 通 aki
2 自 lUn
2 行 <far> ara
2 行 <gateway> edk
2 行 <host> cel
2 行 <own> enb
2 行 iWo
2 行 不 edm
2 行 了 gej
2 行 吗 ibj
2 被 <far> Zqd
2 被 <host> bod
2 被 Uud
2 被 丢 gdj
2 要 <client> oZf
2 要 <host> neb
2 要 <zone> kfd
2 要 oZf
2 要 连 jdg
2 访 <client> rba
2 访 <host> reX
2 访 <outside> kgc
2 访 <zone> kgc
2 访 mbf
2 访 问 mbf
2 话 jYl
2 询 <client> mce
2 询 ncd
2 该 kgc
2 说 <far> jef
2 说 qXf
2 调 lbf
2 走 <outside> Ykk
2 走 fpY
2 走 得 fkd
2 超 kee
2 超 时 kee
2 跑 <client> jef
2 跑 jgd
2 跑 的 jef
2 身 <gateway> jlY
2 身 jkZ
2 转 cfl
2 转 发 ccn
2 载 led
2 边 <gateway> ben
2 边 <outside> jdg
2 边 <service> pfZ
2 边 <zone> kcg
2 边 放 dgj
2 边 能 rcZ
2 过 <client> pYf
2 过 <gateway> dgj
2 过 qXf
2 过 吗 dgj
2 这 <host> coc
2 这 gkc
2 这 样 dfj
2 进 <outside> ibi
2 进 gam
2 进 来 ebn
2 连 <client> qca
2 连 <far> ldf
2 连 <host> led
2 连 <outside> eZo
2 连 <own> dhi
2 连 jfe
2 连 上 ngZ
2 连 得 kkY
2 连 接 ihd
2 通 , dkg
2 通 <far> Zoe
2 通 <host> elc
2 通 <outside> ajj
2 通 dle
2 通 不 cne
2 通 了 dpb
2 通 吗 dkf
2 那 Zkj
2 邮 <client> jfe
2 邮 <own> clf
2 邮 <zone> pZe
2 邮 kcf
2 邮 件 kcf
2 锅 <gateway> efj
2 锅 efj
2 锅 吗 efj
2 问 <client> lee
2 问 <far> kdf
2 问 <gateway> fej
2 问 <host> jee
2 问 <outside> led
2 问 <own> jgc
2 问 <public> lfb
2 问 jfd
2 问 得 lbg
2 间 <zone> clf
2 间 Zpe
2 面 <zone> fjf
2 面 hkc
2 面 的 fje
2 麻 ihd
2 麻 烦 ihd
3 $ <- mec
3 $ <far> hhd
3 $ <gateway> agl
3 $ <own> eld
3 $ <public> ddm
3 ' Zof
3 'connection idh
3 's iak
3 , <client> jdg
3 , <gateway> mec
3 , <host> djg
3 , <own> eje
3 , <server> dZq
3 -> nVl
3 -a kde
3 -d <zone> kfd
3 -d kfd
3 -j jbh
3 -m <host> dih
3 -m <outside> fkd
3 -m <zone> mQq
3 -p <outside> led
3 -p <zone> idi
3 -p jdg
3 -s Uay
3 : <far> hal
3 : <gateway> mbf
3 : <host> hnY
3 : <outside> mce
3 ; <far> Yua
3 ; <own> fjd
3 ; Zil
3 <client> <client> seW
3 <client> <far> dnc
3 <client> <host> hZn
3 <client> <outside> efj
3 <client> <own> eke
3 <client> <zone> gbk
3 <client> iZl
3 <far> <client> gkc
3 <far> <gateway> hck
3 <far> <host> neb
3 <far> <outside> Zdq
3 <far> <own> dkf
3 <far> <zone> pda
3 <far> hdj
3 <gateway> <client> idh
3 <gateway> <far> dpa
3 <gateway> <gateway> jch
3 <gateway> <host> anf
3 <gateway> <own> bqc
3 <gateway> <zone> fkd
3 <gateway> ihd
3 <host> <client> lfb
3 <host> <far> mhZ
3 <host> <gateway> naf
3 <host> <outside> ihd
3 <host> <own> cme
3 <host> <zone> ndc
3 <host> mce
3 <n> <client> cnd
3 <n> <far> lfc
3 <n> <gateway> fbl
3 <n> <outside> gla
3 <n> <own> ijb
3 <n> <server> eek
3 <n> <zone> kgc
3 <n> gjd
3 <outside> <client> rWf
3 <outside> <gateway> kha
3 <outside> <outside> rab
3 <outside> <own> eke
3 <outside> <zone> ebn
3 <outside> jZj
3 <own> <client> rZc
3 <own> <far> rab
3 <own> <gateway> jbi
3 <own> <host> bij
3 <own> <outside> lcf
3 <own> <own> eld
3 <own> <server> ffj
3 <own> <zone> bem
3 <public> <host> pdZ
3 <public> <zone> cfk
3 <server> <client> oiX
3 <server> <own> fje
3 <server> led
3 <service> <client> ejf
3 <service> <far> khc
3 <service> <gateway> ckh
3 <service> <host> fdk
3 <service> <outside> pad
3 <service> <own> amg
3 <service> <public> edl
3 <service> <server> afn
3 <service> <zone> ofZ
3 <zone> <- iYm
3 <zone> <client> rZc
3 <zone> <far> bne
3 <zone> <gateway> Ynh
3 <zone> <host> Vnk
3 <zone> <outside> bdo
3 <zone> <own> enb
3 <zone> <zone> jdh
3 <zone> fdj
3 ? <client> lbg
3 ? <far> fjf
3 ? <gateway> ajj
3 ? <host> alh
3 ? <own> ejf
3 ? <public> bji
3 ? <zone> kee
3 ? jef
3 a <gateway> bar
3 a <host> cih
3 a <outside> qca
3 a <own> glb
3 a <zone> ibj
3 a ddm
3 able <client> mbf
3 able <host> kYk
3 able <outside> cem
3 able <zone> led
3 able nZg
3 accept <zone> iYm
3 accept bji
3 access <zone> gbk
3 access pUk
3 account jff
3 add jfe
3 added Yhn
3 address <host> alh
3 address hbj
3 after <host> fna
3 after <zone> gYo
3 afterwards fma
3 all <host> dem
3 all <zone> hla
3 all cgk
3 allowed <far> Vsf
3 allowed <zone> lbf
3 an <client> rab
3 an mhZ
3 and <client> glb
3 and <host> Unk
3 and <outside> kja
3 and <own> fmb
3 and <zone> lZj
3 and hkb
3 answer <own> anf
3 answer khb
3 any <zone> eld
3 any bqb
3 anything <host> eke
3 anything <zone> vZY
3 anything hla
3 are kjZ
3 arrive pXg
3 as <host> kfe
3 as <zone> iak
3 as enb
3 asking hal
3 at <client> led
3 at <far> ljZ
3 at <host> adp
3 at <outside> cjh
3 at <own> eke
3 at <zone> fek
3 at mdd
3 back <client> obc
3 back ndc
3 be <client> goY
3 be <far> jhc
3 be <host> Yog
3 be <outside> idh
3 be <own> bne
3 be <zone> gZn
3 be cii
3 before <own> fna
3 before glc
3 behind pbb
3 blocked gjd
3 bounces dme
3 box <outside> gkd
3 box cfl
3 browser eld
3 but <own> bne
3 but flc
3 by <client> flc
3 by <gateway> bod
3 by <host> jYl
3 by <zone> ofZ
3 by fje
3 c lah
3 can <gateway> lde
3 can <zone> enb
3 can ogZ
3 can't <client> mcd
3 can't <zone> ofZ
3 can't lce
3 cannot <client> rab
3 cannot jaj
3 change gma
3 client <client> kja
3 client <host> gZn
3 client ddm
3 code <far> YwX
3 code dii
3 comes fmb
3 connect <client> mfb
3 connect <host> gbl
3 connection <client> mZh
3 connection <far> fje
3 connection <host> enb
3 connection <own> cle
3 connection <zone> lbg
3 connection kia
3 connections <zone> cem
3 connections blg
3 connects led
3 could ckg
3 cs <client> dle
3 cs <host> eld
3 cs fld
3 curl <gateway> lee
3 curl <own> ejf
3 curl rab
3 customer doc
3 dead gbl
3 deliver <host> tYb
3 deliver sZb
3 dev <client> nbe
3 dev kfd
3 directly <host> WxZ
3 directly rdZ
3 dnat <own> glb
3 dnat dle
3 do <host> hpW
3 do <own> cnd
3 do <zone> iXn
3 do kgc
3 does <client> dfk
3 does <far> Zqd
3 does <host> gnZ
3 does <outside> ibj
3 does <own> dmd
3 does <zone> taZ
3 does fld
3 dport <far> Wtd
3 dport <host> djg
3 dport <outside> gYo
3 dport <zone> Win
3 dport dih
3 drop <client> hla
3 drop ika
3 dropped jfe
3 dst <outside> eke
3 dst <zone> egj
3 dst dgi
3 error eke
3 every Tlo
3 expected jef
3 failed <client> jef
3 failed jef
3 fine <outside> abr
3 for <client> lde
3 for <far> kjZ
3 for <outside> eke
3 for <own> dmd
3 for <zone> lWl
3 for hck
3 forever glb
3 forward <host> eld
3 forward Xre
3 forwarded sUg
3 foxmail led
3 from <client> ilZ
3 from <far> fjd
3 from <gateway> dnd
3 from <host> fej
3 from <outside> lbh
3 from bij
3 get <client> pZe
3 get <far> nfa
3 get <host> hkc
3 get <outside> fma
3 get <own> bmf
3 get <zone> kYk
3 get ked
3 gets <client> eje
3 gets lgc
3 gives <own> fje
3 gives khc
3 go jja
3 goes <zone> fck
3 goes hdi
3 going apd
3 gw <host> led
3 gw gjd
3 hairpin hlb
3 hand jhc
3 hangs fnb
3 happens lcf
3 has <client> jhd
3 has <outside> mag
3 has ihd
3 have <zone> sZb
3 have occ
3 he gal
3 her ele
3 him cdo
3 his kgc
3 hit <client> pda
3 hit ijb
3 home goY
3 i <client> jch
3 i <gateway> Xim
3 i <host> Xnj
3 i <outside> jYk
3 i <zone> hjc
3 i eke
3 if <own> dle
3 if mga
3 in <client> gqW
3 in <gateway> hal
3 in <host> Yjl
3 in <outside> nZg
3 in bqb
3 input <gateway> amg
3 input blg
3 into <outside> rcZ
3 into <zone> mYj
3 into mZh
3 ip <host> eek
3 ip <outside> cfl
3 ip <zone> cfl
3 ip Zgm
3 is <client> ika
3 is <far> dke
3 is <gateway> efj
3 is <host> ngZ
3 is <outside> lbg
3 is <own> ejf
3 is <zone> dle
3 is hka
3 it <client> hmZ
3 it <far> cnd
3 it <gateway> bkh
3 it <host> ncd
3 it <outside> dhi
3 it <own> dob
3 it <server> bdo
3 it <zone> nag
3 it's chj
3 its <gateway> mbf
3 its ejf
3 itself <host> cco
3 itself <outside> kdg
3 itself ben
3 just <client> mbf
3 just <own> gkc
3 just <zone> kXl
3 just ejf
3 k Xho
3 laptop <host> eke
3 laptop fkc
3 leave Zof
3 leg <gateway> aki
3 leg aki
3 len <client> obe
3 len <far> mag
3 len <host> iic
3 len ndd
3 length jge
3 let <own> bne
3 let <zone> gbl
3 let gbl
3 like mbf
3 line <outside> dgj
3 line dfk
3 logs fWr
3 mac <zone> eek
3 mac eek
3 mail <client> nbe
3 mail <far> blf
3 mail <host> bco
3 mail <zone> taZ
3 make <client> fmc
3 make <far> nbe
3 make flc
3 me <zone> niW
3 me dle
3 must gck
3 mx hcj
3 my <client> oea
3 my <host> fck
3 my <own> emc
3 my kai
3 n aod
3 names <gateway> lcg
3 names mag
3 nat <host> dkf
3 nat dkf
3 need pfY
3 needs fan
3 never dkf
3 nightly <client> coc
3 nightly bod
3 no <host> cvV
3 no <outside> dhi
3 no <own> gje
3 no <zone> fkd
3 no Zoe
3 nobody qXf
3 not <host> ahl
3 not <own> foZ
3 not <zone> lfc
3 nothing <zone> ici
3 of <far> alh
3 of <host> enc
3 of <outside> bkg
3 of <zone> lcf
3 of fkd
3 off ddm
3 ok <far> Wqg
3 ok <host> cgk
3 ok <zone> mec
3 on <client> dpa
3 on <far> pZe
3 on <host> efj
3 on <outside> tdW
3 on <own> bqb
3 once jaj
3 one jhb
3 only <zone> idi
3 only eao
3 open <client> kdf
3 open <gateway> Zrc
3 open <host> oeZ
3 open <outside> hal
3 open <own> cih
3 open <zone> pda
3 open liY
3 opening bXt
3 or <client> kee
3 or <far> Zsb
3 or <host> bnf
3 or <outside> hkb
3 or <own> eke
3 or <zone> Zof
3 or fpZ
3 our <far> nfa
3 our <host> miZ
3 our <outside> Zil
3 out <client> nbe
3 out <far> Uwc
3 out <gateway> ecm
3 out <host> naf
3 out <own> dmd
3 out <zone> kee
3 out lZi
3 outbound <host> gam
3 outbound gam
3 outgoing lZi
3 outlook <zone> sYc
3 outlook vaY
3 over <client> iic
3 over <zone> qgX
3 over gjd
3 own rab
3 packet mec
3 packets <client> fke
3 packets ejf
3 pass <zone> dkf
3 pass dih
3 passes lfc
3 people Xlk
3 permitted <zone> uVe
3 permitted bod
3 phone <own> gmb
3 phone cen
3 ping <gateway> mbf
3 ping <zone> pfY
3 ping liZ
3 plain obd
3 please klX
3 pls <client> naf
3 pls <far> blg
3 port <client> kee
3 port <far> khb
3 port <gateway> jib
3 port <host> gma
3 port <outside> lYi
3 port <own> dob
3 port <public> cbp
3 port <server> edl
3 port <zone> ibj
3 port ihd
3 portal nfa
3 possible bkh
3 post nYh
3 postfix <host> oad
3 postfix rac
3 prerouting <own> gkc
3 private <host> fke
3 private ljY
3 prometheus <client> lde
3 prometheus lde
3 proto <client> kee
3 proto <own> enb
3 proto ihd
3 protocol clf
3 pull <host> gZn
3 pull hZm
3 query jfe
3 reach <host> jee
3 reach <zone> nhY
3 reach qca
3 reached clf
3 refused <client> led
3 refused <zone> jfe
3 relay nZg
3 request <client> jef
3 request lcf
3 right <gateway> dgj
3 right ici
3 rule Rno
3 run oZf
3 s ioW
3 same <outside> eek
3 same gbl
3 says <client> nbe
3 says <zone> cgk
3 says lbg
3 scan <client> kfc
3 scans <client> naf
3 scans naf
3 see <zone> Voj
3 see kfd
3 send <client> uYa
3 send <host> fej
3 send <zone> ecl
3 send fbm
3 seq <far> mdd
3 seq <host> Zof
3 seq <own> ejf
3 seq hid
3 served bod
3 set naf
3 settings bkh
3 shell niX
3 should <client> kdg
3 should <own> fjd
3 should <zone> pSl
3 shows bji
3 since <client> jgd
3 since <own> cmf
3 since okV
3 site mfb
3 smtpd <host> Xho
3 smtpd Xho
3 so hjb
3 somebody lcf
3 src <zone> efk
3 src cgj
3 start jgd
3 still <host> bjh
3 still bji
3 straight vTe
3 switch pcb
3 syn nfa
3 take Umn
3 talk <client> qWg
3 talk <zone> lhb
3 talk ogX
3 tcp <client> dob
3 tcp <far> fje
3 tcp <host> dcn
3 tcp <zone> lgb
3 that <client> oea
3 that <far> Zng
3 that <gateway> hdi
3 that <host> Znh
3 that <outside> kgc
3 that <own> foZ
3 that <zone> kdf
3 that kai
3 the <client> ojV
3 the <far> mjW
3 the <gateway> hdi
3 the <host> clg
3 the <outside> Zcr
3 the <own> dnc
3 the <zone> lah
3 the kee
3 their <zone> neb
3 their lcf
3 them aij
3 then <client> iid
3 then <host> foZ
3 then <own> fpY
3 then <zone> jfe
3 then kjY
3 they <far> jfe
3 they <own> foZ
3 they <zone> eel
3 thing Vgr
3 this <client> jef
3 this <gateway> Xds
3 this mah
3 three dhi
3 through <client> kgc
3 through <gateway> afo
3 through <own> boc
3 through <zone> glb
3 through jch
3 thru <gateway> fbm
3 thru ebn
3 thunderbird <zone> bgl
3 thunderbird eao
3 thx cnd
3 time gla
3 timed <host> gbl
3 timeout lah
3 times <far> flc
3 times dld
3 to <client> neb
3 to <far> bgl
3 to <gateway> jch
3 to <host> gdj
3 to <outside> idh
3 to <own> ejf
3 to <zone> sVe
3 to kdf
3 told lTo
3 tos <client> cpb
3 tos <gateway> gkc
3 tos <host> gjd
3 tos <own> fqX
3 tos fld
3 traffic <zone> boe
3 true ijc
3 ttl <client> Q0d
3 ttl <host> Zrc
3 ttl <own> VzY
3 ttl khb
3 type <client> oeZ
3 udp <far> kfe
3 udp <gateway> Xrf
3 udp <outside> dkf
3 udp inX
3 up Wnj
3 updates <host> kee
3 updates kee
3 us oUk
3 use <zone> ofZ
3 use kfd
3 via <host> hck
3 via <zone> qdZ
3 via fbm
3 vpn mga
3 want lde
3 wants <client> hjc
3 wants bij
3 was ldf
3 way <gateway> gdk
3 way <zone> ddm
3 way dgj
3 we <zone> eoa
3 we eel
3 were lbh
3 what <outside> Xcu
3 what Znf
3 when <client> pea
3 when <far> igd
3 when <host> bhj
3 when <own> djg
3 when <zone> pgX
3 where <own> gkc
3 where dih
3 which Zof
3 who oiW
3 why <outside> bgl
3 why kfd
3 will <host> djg
3 with <own> ejf
3 with <zone> obe
3 with jjZ
3 work <client> ilZ
3 work <host> ahm
3 work <zone> liZ
3 work cem
3 works <own> flc
3 works <zone> kgc
3 would <outside> dcn
3 would <zone> eao
3 would led
3 yes <zone> iic
3 yes gma
3 you ddm
3 一 <client> obc
3 一 <own> fld
3 一 <zone> fej
3 上 <client> liY
3 上 <gateway> hdi
3 上 <zone> mZh
3 上 dgj
3 不 <client> nfa
3 不 <far> dmc
3 不 <gateway> kfc
3 不 <host> lbg
3 不 <outside> jdg
3 不 <own> eoa
3 不 <public> efj
3 不 <zone> kcg
3 不 idh
3 丢 <gateway> jZk
3 丢 jZk
3 个 <client> aoe
3 个 foZ
3 为 <client> ekf
3 主 <host> sZb
3 主 reX
3 么 <host> ahm
3 么 dhi
3 之 <zone> lZh
3 之 ecm
3 了 <client> vbW
3 了 <gateway> bij
3 了 <host> gcj
3 了 <own> ekd
3 了 <zone> ici
3 事 <outside> hcj
3 享 <client> ejf
3 享 dhi
3 人 <outside> lfc
3 人 <zone> qbb
3 人 saa
3 什 mdd
3 从 <zone> jYl
3 从 kai
3 以 <outside> Xhn
3 以 bij
3 件 <client> gjd
3 件 <own> clf
3 件 <zone> pZe
3 件 gjd
3 份 ejf
3 会 <client> lfc
3 会 <gateway> cfl
3 会 <host> aoe
3 会 <own> emc
3 会 <zone> ogY
3 信 <client> lde
3 信 <outside> ajj
3 信 <public> ffj
3 信 dhi
3 做 eke
3 再 cgk
3 出 <outside> ahl
3 出 <zone> jch
3 出 hbk
3 到 <client> joV
3 到 <far> scZ
3 到 <gateway> lYj
3 到 <host> fkd
3 到 <zone> oWh
3 到 bij
3 动 <host> ici
3 动 <server> cgk
3 动 lbg
3 包 <zone> cfl
3 包 ajj
3 印 <zone> pVi
3 印 dhi
3 去 <client> uXb
3 去 <far> eoa
3 去 <host> qda
3 去 <zone> mbg
3 去 oea
3 发 <client> lgb
3 发 <gateway> ldf
3 发 <outside> jbi
3 发 <zone> hci
3 发 lcf
3 口 <client> eje
3 口 <far> aof
3 可 <outside> led
3 可 <zone> obd
3 台 <zone> jcg
3 台 kfd
3 同 <zone> jch
3 后 <own> dnb
3 后 dnc
3 吗 <client> mfb
3 吗 <far> bqb
3 吗 <gateway> del
3 吗 <host> blh
3 吗 <own> fmb
3 吗 <zone> jja
3 和 <host> bfl
3 和 <own> dob
3 和 dgj
3 哪 enb
3 啊 Zof
3 器 jdf
3 回 dmd
3 在 <own> Zof
3 在 oWi
3 地 gck
3 填 <client> mec
3 填 fbl
3 外 ZZt
3 好 bhk
3 学 <zone> mec
3 学 kdf
3 完 <host> ffj
3 完 dfl
3 客 sWe
3 对 Xgp
3 就 <host> Yog
3 就 <outside> kcg
3 就 <own> dfk
3 就 jib
3 帮 tXc
3 常 <outside> bgl
3 应 Wll
3 底 <gateway> dfl
3 底 dgj
3 开 <client> mfb
3 开 <host> Wio
3 开 <outside> Zgn
3 开 <own> emc
3 开 <zone> kai
3 开 eel
3 往 <gateway> uUf
3 往 <host> sbZ
3 往 zUZ
3 得 <far> dnc
3 得 <host> Zjk
3 得 <outside> lha
3 得 <zone> jef
3 怎 cii
3 想 <zone> rba
3 想 qdZ
3 成 oae
3 我 ijb
3 户 <zone> lfc
3 户 djf
3 打 <outside> kbh
3 打 <zone> oYf
3 投 kfd
3 报 <client> ldd
3 报 <own> fma
3 报 ncc
3 拦 <gateway> ddl
3 据 coc
3 接 <client> nbf
3 接 <far> kgc
3 接 <outside> led
3 接 <own> dkf
3 接 jef
3 描 lde
3 收 <client> hkb
3 收 <zone> neb
3 收 fna
3 放 <gateway> del
3 放 <host> jfe
3 放 <outside> dih
3 方 dih
3 日 <host> eoa
3 日 eoa
3 时 mec
3 是 <client> odb
3 是 <gateway> enb
3 是 <host> Zjj
3 是 <outside> fcl
3 是 <own> glc
3 是 <zone> hid
3 最 ihd
3 有 <client> kjZ
3 有 <gateway> efj
3 有 <host> led
3 有 <outside> fmb
3 有 <zone> chj
3 机 <host> jgd
3 机 <outside> kgd
3 机 jic
3 条 <zone> kdf
3 来 <outside> jbi
3 来 fam
3 查 <far> Zog
3 查 jfe
3 样 <host> djg
3 正 <outside> efj
3 正 efj
3 段 ncd
3 没 <gateway> efj
3 没 <own> bji
3 没 <zone> kbg
3 没 fdk
3 烦 ihd
3 现 bod
3 理 mce
3 用 <client> hkb
3 用 <zone> lfc
3 用 lha
3 电 <zone> lcg
3 电 lcf
3 登 jdg
3 的 <client> qac
3 的 <far> rcZ
3 的 <gateway> fkd
3 的 <host> jhc
3 的 <outside> lhb
3 的 <own> fje
3 的 <zone> jZk
3 的 led
3 目 dlf
3 直 <host> blg
3 直 <zone> jge
3 直 jgd
3 看 <own> eke
3 码 hid
3 端 <client> imZ
3 端 <far> apd
3 端 <host> dgj
3 端 <own> gmb
3 端 <zone> lde
3 端 dfk
3 系 <gateway> efj
3 系 efj
3 给 <gateway> cdn
3 给 gkc
3 网 <client> qXg
3 能 <client> llX
3 能 <far> oZe
3 能 <gateway> hjc
3 能 <host> gYo
3 能 <outside> lfd
3 能 <zone> dfl
3 脑 <zone> kee
3 行 <client> jef
3 行 <far> Zof
3 行 <gateway> dgj
3 行 <outside> Uok
3 行 <zone> ngZ
3 被 <client> qZd
3 被 <host> bra
3 要 <client> lfd
3 要 <host> neb
3 要 <zone> sbZ
3 要 sdX
3 规 adp
3 让 <gateway> ejf
3 让 Xtc
3 访 <client> hcj
3 访 <far> eoa
3 访 <gateway> jdf
3 访 <host> nfa
3 访 <outside> mdd
3 访 led
3 该 <own> dle
3 该 dgj
3 说 <zone> oeb
3 说 ika
3 调 <host> xUb
3 调 fna
3 走 <client> kgd
3 走 <host> gcj
3 走 <outside> bmf
3 走 <own> eke
3 走 <zone> pbc
3 走 med
3 超 jgd
3 转 <own> gkc
3 轮 <client> lbg
3 轮 lbg
3 过 <far> hkb
3 过 <gateway> del
3 过 iic
3 还 <gateway> gYn
3 还 <zone> ogY
3 这 <zone> ben
3 进 <outside> lgb
3 进 <own> Xtc
3 进 lha
3 远 Zeq
3 连 <far> lfc
3 连 <gateway> jee
3 连 <host> pbc
3 连 <own> Ypf
3 连 <server> dfl
3 连 <zone> kgc
3 连 kgc
3 通 <client> lde
3 通 <far> amf
3 通 <gateway> iic
3 通 <outside> cjh
3 通 <own> ejf
3 通 <zone> ihd
3 通 lcf
3 那 khc
3 邮 eel
3 里 ckh
3 量 eld
3 问 <client> rba
3 问 <host> rab
3 问 <outside> jib
3 问 hbl
3 题 <gateway> efj
4 $ <- neb
4 $ <client> pbc
4 $ <far> emc
4 $ <gateway> bij
4 $ <own> dld
4 $ <public> dld
4 $ <server> idh
4 $ <zone> ici
4 ' ecm
4 's <zone> pdZ
4 's tcX
4 , <client> cii
4 , <far> dnc
4 , <gateway> mdd
4 , <host> hma
4 , <outside> fej
4 , <own> kkX
4 , <server> eek
4 , <zone> qXe
4 -> <own> emc
4 -> ijb
4 -a fqX
4 -i <own> gkd
4 -i bkh
4 : <client> mfb
4 : <gateway> iaj
4 : <host> eld
4 : <zone> ben
4 ; jch
4 <client> <client> lfc
4 <client> <gateway> dmd
4 <client> <host> lai
4 <client> <outside> dgj
4 <client> jgd
4 <far> <client> iib
4 <far> <gateway> kgc
4 <far> <host> lbg
4 <far> <outside> del
4 <far> <zone> cgk
4 <far> cgk
4 <gateway> <client> hjd
4 <gateway> <far> phW
4 <gateway> <gateway> jbi
4 <gateway> <host> Zjk
4 <gateway> <outside> nga
4 <gateway> <own> fpZ
4 <gateway> <server> Zcr
4 <gateway> <zone> jfe
4 <gateway> dgj
4 <host> <client> ilZ
4 <host> <far> qca
4 <host> <gateway> nWj
4 <host> <host> enb
4 <host> <outside> mYi
4 <host> <own> cgk
4 <n> <far> kgc
4 <n> <gateway> aik
4 <n> <outside> ibk
4 <n> <public> cen
4 <n> <server> baq
4 <n> <zone> jib
4 <n> gjd
4 <outside> <client> efj
4 <outside> <host> jib
4 <outside> <outside> rac
4 <outside> <own> fna
4 <outside> <zone> jbj
4 <own> <client> naf
4 <own> <far> kXm
4 <own> <host> mag
4 <own> <server> edl
4 <public> <host> jgd
4 <public> <zone> ogZ
4 <public> kgc
4 <server> <client> gkc
4 <server> <zone> mce
4 <server> fkd
4 <service> <far> hla
4 <service> <gateway> ojV
4 <service> <host> ici
4 <service> <outside> gbl
4 <service> <own> eld
4 <service> <public> cdm
4 <service> <server> fej
4 <service> <zone> naf
4 <service> hdi
4 <zone> <client> Zqd
4 <zone> <host> hci
4 <zone> <outside> bmf
4 <zone> <own> dlf
4 <zone> <server> gbl
4 <zone> djh
4 ? <client> jlY
4 ? <far> dle
4 ? <gateway> dcn
4 ? <host> jjb
4 ? <outside> kbh
4 ? <own> eke
4 ? <public> Zkj
4 ? <zone> mkW
4 ? ija
4 a <host> lkX
4 a <zone> lZi
4 a jkZ
4 able <client> lgb
4 able <host> pZf
4 able <zone> pda
4 able tbY
4 accept lZi
4 accepted oZf
4 access <host> Ybt
4 access <zone> qdY
4 access gck
4 account djg
4 address <host> bne
4 address ddm
4 after phV
4 against <client> hid
4 against nga
4 all <outside> gma
4 all <zone> gjd
4 all ika
4 allowed <client> nbe
4 allowed <far> Zrc
4 allowed <zone> dob
4 allowed hYn
4 am ejf
4 an mfc
4 and <client> ijb
4 and <far> fna
4 and <host> Znf
4 and <outside> lee
4 and <zone> qVh
4 and gma
4 answer <client> mag
4 answer <gateway> jfe
4 answer kfc
4 any <host> mfb
4 any <zone> lbg
4 any sVf
4 anything <zone> mbf
4 anything rab
4 anywhere blg
4 are pYf
4 arrive <outside> kee
4 arrive ilY
4 as <host> bhk
4 as <zone> peZ
4 as cem
4 asking lkX
4 at <client> cqa
4 at <gateway> fan
4 at <outside> mag
4 at <zone> oZf
4 at fje
4 back <own> gna
4 back <zone> nfa
4 back hnY
4 be <client> miZ
4 be <far> mhZ
4 be <host> Ykl
4 be <outside> fjf
4 be <zone> gXq
4 be ail
4 before qVh
4 behind neb
4 blocked <far> blg
4 blocked <zone> eoZ
4 blocked Xni
4 bob hdi
4 box pZe
4 browse rZc
4 but <client> mfb
4 but <own> eqY
4 by <client> lia
4 by <host> Zik
4 by <zone> lbf
4 by clf
4 c <zone> dgj
4 call gkc
4 can <zone> jZj
4 can jbi
4 can't <zone> ebn
4 can't ean
4 cannot <client> nga
4 cannot mga
4 cant ben
4 check Ypf
4 client <own> flc
4 client cjh
4 closed ncd
4 com dkf
4 come gbl
4 connect <client> mbf
4 connect <far> kef
4 connect <host> jdg
4 connect <zone> jgd
4 connect nbe
4 connecting emd
4 connection <client> hjc
4 connection <host> Zgn
4 connection <zone> scY
4 connection bji
4 connections jdg
4 connects Zkj
4 could Zkj
4 curl <gateway> neb
4 curl fbm
4 dead qeY
4 deliver <host> tZa
4 deliver saa
4 desk <own> clf
4 destination cel
4 die kdg
4 directly <host> nmT
4 directly <outside> lcf
4 directly <zone> Zgn
4 directly hla
4 dnat <outside> Xgp
4 dnat Yhn
4 do <zone> mZi
4 do jcg
4 does <client> nfa
4 does <far> fkd
4 does <gateway> cqa
4 does <host> mfb
4 does <outside> fkd
4 does <own> fje
4 does <public> cem
4 dport jja
4 drop <zone> fcl
4 drop eXr
4 dropped <zone> Xin
4 dropped coc
4 e <host> gma
4 e eke
4 end hmZ
4 errno kcf
4 error <client> nag
4 error lde
4 even jkZ
4 every Zof
4 example <client> jbi
4 example jhb
4 expected ijb
4 failed eek
4 far jkZ
4 fetch waW
4 fine <client> coc
4 fine coc
4 for <client> Zrc
4 for <far> jhc
4 for <gateway> chj
4 for <host> jXm
4 for <own> dnb
4 for <zone> jYk
4 for clf
4 forward dbp
4 from <client> liZ
4 from <far> ogY
4 from <gateway> bfn
4 from <host> bkg
4 from <own> gdk
4 from <zone> mWj
4 from bhj
4 get <client> qXg
4 get <gateway> adp
4 get <host> bij
4 get <outside> kee
4 get <own> foZ
4 gets <far> bsZ
4 go lfc
4 goes pad
4 going ndc
4 gw <client> jdg
4 gw <far> blf
4 hairpin naf
4 hangs <zone> lfc
4 hangs gkb
4 has iZk
4 have fbm
4 he <far> lde
4 he pdZ
4 her <own> coc
4 her cnc
4 him <own> gjd
4 him djh
4 his dqZ
4 host gck
4 i <client> qbb
4 i <gateway> pda
4 i <host> kXl
4 i <outside> tcX
4 i <own> enb
4 i <zone> Vlm
4 i ahl
4 id <client> boc
4 if <outside> idh
4 if iic
4 in <client> ocd
4 in <gateway> edl
4 in <host> ben
4 in <own> dkf
4 in <zone> oae
4 in mYj
4 inner lcf
4 inside fcm
4 internal <host> eqY
4 internal eqY
4 into <zone> mYi
4 into rWg
4 ip <client> kgb
4 ip <far> nec
4 ip <host> kcg
4 ip <own> epY
4 ip <zone> bgm
4 ip jdg
4 is <far> Vtf
4 is <gateway> bji
4 is <host> lcf
4 is <own> flc
4 is <server> abs
4 is <zone> jnW
4 is flc
4 it <client> emc
4 it <gateway> bas
4 it <host> mdc
4 it <outside> bne
4 it <own> cnd
4 it <zone> oaf
4 it mah
4 it's <own> dnb
4 it's kfd
4 its <client> fkd
4 its <host> rUh
4 itself <host> kbh
4 itself <outside> jff
4 itself <own> amg
4 itself kcg
4 just jhc
4 laptop jgd
4 leave kfd
4 let <client> pfZ
4 let <host> enb
4 let <own> clf
4 line <outside> dlf
4 line <zone> gck
4 line ejf
4 loads taZ
4 log tcX
4 mail <client> lcf
4 mail <far> Zsc
4 mail <outside> dkf
4 mail <zone> pca
4 mails kgc
4 make bhk
4 masquerade <zone> bgm
4 masquerade gcj
4 me <client> kcg
4 me <own> flc
4 me hcj
4 mean bkh
4 must <client> oae
4 must oea
4 my <own> flb
4 my iaj
4 nat <host> bhl
4 nat ddm
4 need chj
4 never Ypf
4 no <client> kee
4 no <far> dmd
4 no <host> fnZ
4 no <outside> dmd
4 no <own> fna
4 no <zone> gck
4 no idh
4 nobody Zng
4 not <client> jee
4 not <far> dkf
4 not <gateway> ejg
4 not <host> flc
4 not <outside> ckg
4 not <zone> taa
4 not fna
4 nothing <host> mhZ
4 nothing kdf
4 now cme
4 of <client> tZa
4 of <far> jdg
4 of <host> Ykk
4 of <own> cnd
4 of <zone> qfX
4 of nYh
4 ok <client> hkb
4 ok <outside> agl
4 ok <zone> mbg
4 on <client> epZ
4 on <far> pad
4 on <gateway> cii
4 on <host> lha
4 on <outside> pcc
4 on <zone> kbh
4 once nbe
4 only cqa
4 open <gateway> epZ
4 open <host> cco
4 open <outside> idh
4 open <zone> nfZ
4 open kbh
4 or <client> jmX
4 or <far> lce
4 or <gateway> Zof
4 or <host> gkc
4 or <own> ejf
4 or <zone> mbf
4 or kha
4 our <own> blf
4 our mhZ
4 out <client> lhZ
4 out <far> cjh
4 out <gateway> fcl
4 out <host> qbb
4 out <outside> Wvb
4 out <zone> Zcr
4 out' occ
4 outbound <host> maf
4 outbound jef
4 outlook <zone> kcg
4 outlook kdf
4 over <client> pad
4 over <host> ddm
4 over <zone> jdg
4 own mah
4 packet <own> djf
4 packets hdi
4 pass <far> Xre
4 pass hal
4 people fje
4 permitted <client> hjc
4 permitted <zone> jff
4 permitted del
4 phone <own> fje
4 phone kha
4 ping <client> lcf
4 ping <gateway> hdi
4 ping <zone> edl
4 ping del
4 plain iak
4 please ecm
4 pls jdg
4 policy ofZ
4 port <client> qac
4 port <far> fej
4 port <gateway> bji
4 port <host> idh
4 port <own> anf
4 port <server> ecm
4 port <zone> dgk
4 portal chj
4 post sdW
4 postfix <host> kfd
4 postfix jlY
4 prerouting fkd
4 print <zone> hZm
4 print amf
4 problem dle
4 pull fbm
4 push <client> ndc
4 push nfb
4 reach <zone> mgb
4 reach kgd
4 real <host> Zmh
4 real Zmh
4 refused <own> blg
4 refused ihd
4 relay tcX
4 reply <own> fmb
4 reply flc
4 resolve jfe
4 right fmb
4 route cnd
4 routed seX
4 rule Ylk
4 s Zog
4 same <host> eob
4 same <own> fjf
4 same <zone> mce
4 same jkZ
4 say cfl
4 says <own> fma
4 scan lde
4 scans kVn
4 see afn
4 send <client> uSf
4 send <host> ibj
4 send <zone> ngZ
4 send pUj
4 sends chi
4 seq <client> mXj
4 seq <far> jcg
4 seq <host> Uln
4 seq jci
4 server <zone> seW
4 server vZY
4 session <outside> kdf
4 set <zone> neb
4 set mce
4 should <client> kdg
4 should <host> bdn
4 should <own> gjd
4 should <zone> eek
4 should dbn
4 side hrU
4 since <zone> hYo
4 snat <zone> dgj
4 so kgc
4 somebody eZp
4 source <host> fZo
4 source <outside> bhj
4 source blg
4 spins <client> pZd
4 spins <own> dlf
4 spins mec
4 start lde
4 still <outside> idh
4 still idh
4 stop Zhm
4 straight <outside> jef
4 straight jef
4 submit kde
4 talk <host> ncd
4 talk <zone> kkY
4 talk ngZ
4 talking <zone> nce
4 talking ncd
4 tcp <client> gjd
4 tcp <far> dcn
4 tcp <host> dhj
4 tcp <outside> jja
4 tell ejf
4 that <client> Wph
4 that <far> njV
4 that <gateway> Xds
4 that <host> bqb
4 that <outside> mfc
4 that <own> fje
4 that <zone> qbb
4 that ioW
4 that's dkf
4 the <client> klX
4 the <far> drY
4 the <gateway> Xlk
4 the <host> iak
4 the <outside> clf
4 the <own> bkh
4 the <server> fcl
4 the <zone> nbe
4 the mbf
4 their mkW
4 them lag
4 then <client> gam
4 then <host> fuT
4 then <zone> jZk
4 then iZl
4 there fmc
4 these ecm
4 they ibj
4 thing fej
4 this <host> ngZ
4 this <zone> Xmj
4 this gkb
4 through <client> pYf
4 through <far> kdf
4 through <host> aki
4 through <outside> kee
4 through <own> Xpg
4 through <zone> qdZ
4 through peZ
4 thru <far> bne
4 thru goY
4 thunderbird occ
4 time kai
4 timed <far> fje
4 timed <host> enc
4 timed <own> eje
4 timed emc
4 timeout dkg
4 to <far> ika
4 to <gateway> mdd
4 to <host> lcf
4 to <server> dfk
4 to jfe
4 towards <zone> mce
4 towards led
4 traffic kde
4 translated hid
4 transmitted <client> eke
4 transmitted eke
4 trying mXi
4 udp <client> mcf
4 udp <far> bod
4 udp <gateway> jbh
4 udp <host> rcY
4 udp <outside> afn
4 udp <zone> pYf
4 up <client> qcb
4 up <far> jff
4 up <zone> mjX
4 up pcc
4 updates <host> fdj
4 us <client> fcl
4 us <far> vYZ
4 us <own> aod
4 use <client> kgc
4 use <zone> Vfr
4 use Wfr
4 using <host> fZo
4 using fZo
4 verdict eje
4 via <host> Ylj
4 via <zone> hkb
4 via ika
4 w obd
4 walk cgk
4 want clf
4 was Zil
4 way <gateway> cfl
4 way <zone> rba
4 way kTp
4 we <client> mbe
4 we <host> mga
4 we <outside> Zng
4 we niX
4 what <own> fje
4 what Yqe
4 when <client> ejf
4 when <zone> neb
4 when hmZ
4 where Unl
4 which <own> fje
4 which lZi
4 while mfb
4 whole ekd
4 why <client> fkc
4 why <outside> Xkl
4 why ahl
4 will <client> drY
4 will <far> djg
4 will <host> jgd
4 will <zone> jWn
4 will jhb
4 with <client> lgb
4 with <host> hcj
4 with <outside> ecm
4 with <own> gje
4 with <zone> led
4 with chj
4 without nfb
4 work <client> hka
4 work <outside> emc
4 work <own> ckg
4 work <zone> ldd
4 work iic
4 working kgc
4 works <own> aoe
4 works <zone> rZb
4 works pZd
4 would <client> hka
4 would <far> cqZ
4 would <host> bne
4 would <own> fej
4 would <zone> hcj
4 y kdf
4 yes <outside> qfX
4 yes <own> fjf
4 yes <zone> kai
4 yes nae
4 you <client> pad
4 you Vnk
4 一 <client> tcY
4 一 <outside> jfe
4 一 <own> emc
4 一 <zone> fZn
4 一 dbo
4 上 <client> ijb
4 上 <host> tWd
4 上 <own> eld
4 上 <zone> iak
4 上 ddm
4 下 <own> dle
4 下 kfd
4 不 <client> jja
4 不 <gateway> idh
4 不 <outside> hcj
4 不 <own> eld
4 不 <zone> pda
4 不 kfd
4 丢 <client> jja
4 个 <zone> neb
4 个 ljY
4 为 <client> lcf
4 主 <host> xWZ
4 主 aoe
4 么 <client> kdg
4 么 kgb
4 了 <client> pZe
4 了 <gateway> fcl
4 了 <own> fna
4 事 <zone> hbk
4 人 <zone> lXk
4 人 Zng
4 什 <own> fjd
4 什 dih
4 从 <host> aoe
4 从 fld
4 他 ihd
4 以 <outside> led
4 以 eld
4 们 <far> lfc
4 们 kha
4 件 <client> nbe
4 件 gbl
4 会 <client> miY
4 会 <far> kia
4 会 <host> ckf
4 会 <outside> ihd
4 会 <own> fjf
4 信 <client> peZ
4 信 <far> hla
4 信 <host> fej
4 信 <own> dnc
4 信 <zone> kee
4 允 flc
4 公 kja
4 出 iid
4 则 adp
4 到 <client> qYe
4 到 <far> sZb
4 到 <gateway> nXi
4 到 <host> crZ
4 到 <outside> hYn
4 到 <own> bpc
4 到 <zone> ebn
4 到 gdj
4 加 bnd
4 动 <host> sZb
4 动 nZf
4 包 <host> ejf
4 包 <zone> kZj
4 包 hjd
4 卡 lde
4 印 <zone> iYm
4 印 eek
4 去 <client> kfd
4 去 <far> coc
4 去 <gateway> ckg
4 去 <host> lSo
4 去 <zone> lbg
4 去 lUn
4 反 <zone> qeY
4 反 qeY
4 发 <client> nbd
4 发 <host> ial
4 发 <zone> qac
4 发 mYh
4 口 <client> imZ
4 口 <far> Xsc
4 口 <host> dgi
4 口 <outside> Zhm
4 口 <own> gmb
4 口 <zone> jef
4 口 del
4 可 obd
4 后 <own> fpY
4 后 <zone> gam
4 后 eek
4 吗 <client> jhc
4 吗 <far> dkf
4 吗 <gateway> cfl
4 吗 <host> drY
4 吗 <outside> jdh
4 吗 <own> dfk
4 吗 <zone> kYk
4 吗 gck
4 否 <zone> bji
4 否 bmf
4 吧 fcl
4 告 cob
4 哪 <own> emc
4 哪 eld
4 啊 eek
4 啥 efj
4 器 <client> wQg
4 器 <host> jgd
4 器 <own> ejf
4 器 <zone> qiV
4 器 jja
4 回 <own> fkc
4 回 fkc
4 在 <own> epZ
4 在 goY
4 外 <host> mbf
4 外 eke
4 好 dap
4 客 akj
4 就 <client> mhZ
4 就 <outside> fje
4 就 <own> crZ
4 就 <zone> jch
4 就 kef
4 帮 <own> fmb
4 帮 cme
4 常 <outside> efj
4 常 efj
4 应 <client> ckg
4 应 eke
4 底 <own> dnd
4 底 ajj
4 开 <own> Zmi
4 开 <zone> nfZ
4 开 nhY
4 录 jfe
4 往 <host> fdk
4 往 oae
4 得 <far> Wrf
4 得 <gateway> cii
4 得 <host> mga
4 得 <outside> pbb
4 得 <own> dkf
4 得 <zone> ncd
4 得 mec
4 志 <host> eoa
4 志 eoa
4 怎 <outside> kmW
4 怎 <own> dkf
4 怎 ihd
4 想 <zone> fej
4 想 Zep
4 我 ikb
4 户 rWf
4 打 <client> jef
4 打 <outside> lfc
4 打 kch
4 报 <client> tZZ
4 报 ibj
4 拉 <client> eke
4 拒 <own> fjd
4 拒 ihd
4 拦 idh
4 拿 <zone> oZe
4 拿 qbb
4 挂 ici
4 按 hjc
4 掉 epZ
4 接 <client> qXf
4 接 <own> dle
4 接 jbi
4 提 <zone> ddm
4 提 ecm
4 收 <client> sWe
4 收 <outside> ncc
4 放 <client> Vrg
4 放 <far> Zpf
4 放 <gateway> dcm
4 放 <host> ngZ
4 放 <own> fje
4 数 mgb
4 断 <outside> hkb
4 断 ika
4 日 mbf
4 时 liZ
4 是 <client> enb
4 是 <far> iid
4 是 <gateway> ebn
4 是 <host> blg
4 是 <outside> gZm
4 是 <own> anf
4 是 <zone> edl
4 是 amg
4 最 fZo
4 有 <gateway> efj
4 有 <host> Txd
4 有 <outside> scY
4 有 <zone> pbc
4 有 fnb
4 服 ihd
4 机 <zone> lWl
4 机 edl
4 来 <client> dkf
4 来 <own> Xsd
4 来 dke
4 析 kgc
4 样 foZ
4 步 pfY
4 求 kfc
4 没 <far> ejf
4 没 <gateway> dih
4 没 <outside> bgl
4 没 <zone> sbZ
4 没 jib
4 流 <zone> lfc
4 流 kgc
4 源 bfm
4 现 kfd
4 理 <gateway> Xho
4 理 Xho
4 用 <client> fmc
4 用 chj
4 由 ngZ
4 电 mfb
4 登 jcg
4 的 <client> ikb
4 的 <far> lfc
4 的 <gateway> Yni
4 的 <host> bcp
4 的 <outside> hal
4 的 <own> fmb
4 的 <server> dgj
4 的 <zone> pad
4 的 iic
4 目 hid
4 直 <client> rYd
4 直 <outside> reW
4 直 <zone> cem
4 直 fcl
4 看 <own> foZ
4 看 Ymi
4 端 <client> cpc
4 端 <host> jmX
4 端 <outside> cgk
4 端 <server> fej
4 端 <zone> jic
4 端 dob
4 经 <zone> Zgo
4 经 Zfo
4 给 <client> bmf
4 给 hic
4 网 hal
4 能 <far> bhl
4 能 <gateway> fdk
4 能 <host> mgZ
4 能 <outside> jdg
4 能 <zone> mec
4 能 nZg
4 脑 <zone> lcg
4 脑 lcf
4 落 mga
4 行 <gateway> bhk
4 行 <outside> clg
4 行 <own> emd
4 行 <zone> scY
4 被 <client> dle
4 被 <host> afn
4 被 <zone> hkc
4 被 dkg
4 要 <outside> ckf
4 规 <zone> jch
4 让 Zof
4 访 <client> wXZ
4 访 <gateway> uUe
4 访 <host> oae
4 访 <zone> idh
4 访 dgk
4 话 cjh
4 询 <client> jef
4 询 jef
4 该 Xqf
4 说 <zone> hdi
4 请 taZ
4 走 <client> cob
4 走 <host> nlU
4 走 <zone> aYu
4 走 Xkl
4 超 <own> gjd
4 超 hic
4 路 mfb
4 转 okU
4 边 fna
4 过 <client> YuZ
4 过 <gateway> fcl
4 过 Vlm
4 还 <gateway> iWn
4 还 <zone> mgb
4 还 pYf
4 这 <gateway> cem
4 这 afn
4 进 <outside> hbk
4 进 kfe
4 连 <client> rWf
4 连 <far> mdd
4 连 <gateway> jdg
4 连 <host> kib
4 连 <outside> mcd
4 连 <own> Zpd
4 连 <zone> iak
4 连 ncd
4 送 Uok
4 通 <client> dkg
4 通 <far> clf
4 通 <gateway> dnc
4 通 <host> kgc
4 通 <outside> bij
4 通 ejf
4 那 <zone> ddm
4 那 eao
4 邮 <client> pXg
4 邮 <outside> fbm
4 邮 <own> dnc
4 邮 <zone> jcg
4 邮 lee
4 都 dob
4 问 <client> hcj
4 问 <far> dob
4 问 <host> kef
4 问 <outside> mdd
4 问 kee
4 间 <zone> ndd
4 间 led
<- with <client> pcb
<- with <far> nZg
<- with <host> mdd
<- with <own> lcf
<- with <zone> qZd
<client> with <- efj
<client> with <client> jbi
<client> with <far> pbc
<client> with <host> kcg
<client> with <outside> afn
<client> with <own> oWh
<client> with <public> reX
<client> with <server> mde
<client> with <zone> hnY
<far> with <client> djg
<far> with <far> cdn
<far> with <host> ika
<far> with <outside> lgc
<far> with <own> rYe
<far> with <zone> gkb
<gateway> with <client> ddm
<gateway> with <far> jXm
<gateway> with <gateway> jgd
<gateway> with <host> lXk
<gateway> with <outside> Uok
<gateway> with <own> gYo
<gateway> with <public> ecm
<gateway> with <server> cco
<gateway> with <zone> Vjo
<host> with <- loU
<host> with <client> fnZ
<host> with <far> kgc
<host> with <gateway> lfc
<host> with <host> dZq
<host> with <outside> dfk
<host> with <own> gJ3
<host> with <public> kUo
<host> with <zone> Xlk
<outside> with <client> cii
<outside> with <far> PK/
<outside> with <gateway> liZ
<outside> with <host> kjZ
<outside> with <outside> nhY
<outside> with <own> iXn
<outside> with <public> hcj
<outside> with <server> ihd
<outside> with <zone> Ojv
<own> with <client> ejf
<own> with <far> cnd
<own> with <gateway> eke
<own> with <host> dmd
<own> with <outside> dkf
<own> with <own> ecn
<own> with <public> dtW
<own> with <server> enb
<own> with <zone> eld
<public> with <client> fek
<public> with <far> cdo
<public> with <gateway> Yho
<public> with <host> ajj
<public> with <outside> efk
<public> with <own> dTv
<public> with <zone> dgj
<server> with <client> dbo
<server> with <far> Xer
<server> with <gateway> bdp
<server> with <host> abr
<server> with <outside> VZy
<server> with <own> gcl
<server> with <server> fck
<server> with <zone> cZq
<zone> with <- ckg
<zone> with <client> KY+
<zone> with <far> gXp
<zone> with <gateway> mZi
<zone> with <host> fUu
<zone> with <outside> jef
<zone> with <own> gam
again AA/
at <- 3 1 sZb
at <client> 2 0 fkd
at <client> 2 1 iib
at <client> 3 1 flc
at <client> 3 2 occ
at <client> 4 0 sYc
at <client> 4 1 iZl
at <client> 4 2 lSo
at <client> 4 3 bji
at <client> 5 0 rac
at <client> 5 1 pad
at <client> 5 2 mfc
at <client> 5 3 iak
at <client> 6 0 2VV
at <client> 6 1 ejf
at <client> 6 2 ofa
at <client> 6 3 gbk
at <client> 6 4 Yfq
at <client> 6 5 Wdt
at <client> 7 0 xeR
at <client> 7 2 qfX
at <client> 7 4 bgl
at <client> 7 5 gbl
at <client> 8 5 Zgo
at <client> 9 7 Yfo
at <far> 2 0 hid
at <far> 2 1 jef
at <far> 3 0 fdk
at <far> 3 1 kiZ
at <far> 3 2 hnY
at <far> 4 0 nfa
at <far> 4 1 kmV
at <far> 4 3 ebn
at <far> 5 0 mfb
at <far> 5 1 flc
at <far> 5 2 bmf
at <far> 5 3 ncc
at <far> 5 4 acq
at <far> 6 1 fkd
at <far> 6 4 eZp
at <gateway> 2 0 lnV
at <gateway> 2 1 poP
at <gateway> 3 0 mdc
at <gateway> 3 1 eYq
at <gateway> 3 2 Vip
at <gateway> 4 0 gZn
at <gateway> 4 1 hYn
at <gateway> 4 2 aUy
at <gateway> 4 3 cdn
at <gateway> 5 0 WZx
at <gateway> 5 2 ail
at <gateway> 5 3 Ycs
at <gateway> 5 4 fWr
at <gateway> 6 4 Xfq
at <gateway> 6 5 bgm
at <gateway> 7 0 aYv
at <host> 2 0 qlR
at <host> 2 1 mpR
at <host> 3 0 fdk
at <host> 3 1 cfm
at <host> 3 2 ahl
at <host> 4 0 ado
at <host> 4 1 eld
at <host> 5 1 aik
at <host> 5 2 afn
at <host> 5 3 eYq
at <host> 5 4 dgj
at <host> 6 0 sYc
at <host> 6 1 Vnk
at <host> 6 2 esW
at <host> 6 3 dbp
at <host> 6 4 kaj
at <host> 6 5 gYo
at <host> 7 3 flc
at <host> 7 6 fRw
at <host> 8 4 gSv
at <outside> 2 0 vcV
at <outside> 2 1 olT
at <outside> 3 0 mbf
at <outside> 3 1 efj
at <outside> 3 2 bjh
at <outside> 4 0 eek
at <outside> 4 2 jhc
at <outside> 4 3 bcp
at <outside> 5 0 cYr
at <outside> 5 1 eke
at <outside> 5 3 cco
at <outside> 5 4 Wct
at <outside> 6 1 Xkl
at <outside> 6 3 ahl
at <outside> 6 5 cco
at <own> 2 0 Yqe
at <own> 2 1 cme
at <own> 3 0 dme
at <own> 3 1 hlZ
at <own> 3 2 fmb
at <own> 4 0 esW
at <own> 4 1 ftU
at <own> 4 2 eke
at <own> 4 3 edl
at <own> 5 0 ejf
at <own> 5 1 evS
at <own> 5 2 ena
at <own> 5 3 gVr
at <own> 5 4 fYp
at <own> 6 0 Yva
at <own> 6 1 foY
at <own> 6 2 fkd
at <own> 6 4 gWq
at <own> 6 5 fcl
at <own> 7 1 fsV
at <own> 7 2 gmb
at <own> 7 3 gdj
at <own> 7 5 gXp
at <own> 7 6 gam
at <own> 8 1 fwR
at <own> 8 3 gck
at <own> 9 2 bne
at <own> 9 8 fan
at <public> 2 1 dob
at <public> 3 0 edl
at <public> 3 1 bdo
at <public> 3 2 bji
at <public> 4 1 fdk
at <public> 4 2 cZq
at <public> 4 3 eTv
at <server> 2 0 rgV
at <server> 3 0 jdh
at <server> 3 1 Zdq
at <server> 3 2 cZr
at <server> 4 0 dcm
at <server> 4 1 Ydr
at <server> 4 2 dfk
at <server> 5 0 eej
at <zone> 2 0 xgP
at <zone> 2 1 lpS
at <zone> 3 0 pZe
at <zone> 3 1 lcf
at <zone> 3 2 gck
at <zone> 4 0 ddm
at <zone> 4 1 fVs
at <zone> 4 2 dbo
at <zone> 4 3 iic
at <zone> 5 0 iZl
at <zone> 5 1 cco
at <zone> 5 2 peZ
at <zone> 5 3 cdn
at <zone> 5 4 Ueu
at <zone> 6 0 afn
at <zone> 6 1 Xlk
at <zone> 6 2 Ugs
at <zone> 6 3 dZq
at <zone> 6 4 Zgn
at <zone> 7 0 meb
at <zone> 7 2 Xgp
at <zone> 7 5 agm
at <zone> 8 0 dgj
at <zone> 9 0 dgj
before - <client> lec
before - <own> dfk
before - <public> aqb
before - <server> dbo
before - <zone> ilZ
before <- <client> miY
before <- <far> dcn
before <- <host> dmd
before <client> <- occ
before <client> <client> gkc
before <client> <far> enb
before <client> <gateway> gcj
before <client> <host> llW
before <client> <outside> Xin
before <client> <own> hla
before <client> <server> cdn
before <client> <zone> Yeq
before <far> <client> lcf
before <far> <far> eqY
before <far> <gateway> oUk
before <far> <outside> TY2
before <far> <own> Ynh
before <far> <public> cco
before <far> <server> Wcu
before <far> <zone> kch
before <gateway> <client> lde
before <gateway> <far> ija
before <gateway> <gateway> pVj
before <gateway> <host> Zoe
before <gateway> <outside> khc
before <gateway> <own> dkf
before <gateway> <public> ahl
before <gateway> <server> Zep
before <gateway> <zone> lgb
before <host> <client> pbc
before <host> <far> gkc
before <host> <gateway> sWe
before <host> <host> fZn
before <host> <outside> kee
before <host> <own> dob
before <host> <server> Xct
before <host> <zone> nXi
before <outside> <client> aeo
before <outside> <far> Zgo
before <outside> <gateway> Umm
before <outside> <host> jdg
before <outside> <outside> sfV
before <outside> <own> ejf
before <outside> <server> Zep
before <outside> <zone> gck
before <own> <client> rWf
before <own> <far> qUh
before <own> <gateway> rZc
before <own> <host> nbe
before <own> <outside> nZg
before <own> <own> etV
before <own> <public> eXr
before <own> <server> ddm
before <own> <zone> qdZ
before <public> <client> ndc
before <public> <host> jWn
before <public> <outside> idh
before <public> <own> cme
before <public> <zone> ofZ
before <server> <client> jhc
before <server> <far> dhi
before <server> <gateway> jgd
before <server> <outside> liZ
before <server> <server> fek
before <server> <zone> rYd
before <zone> <- pXg
before <zone> <client> aoe
before <zone> <far> Zmg
before <zone> <gateway> Wll
before <zone> <host> cgl
before <zone> <outside> dfk
before <zone> <own> bpc
before <zone> <server> hYm
before <zone> <zone> kYk
behind - <client> ikZ
behind - <host> khb
behind - <outside> lcf
behind - <own> Zrd
behind - <public> edl
behind - <server> ici
behind - <zone> mdd
behind <client> <client> fcl
behind <client> <far> kjY
behind <client> <gateway> eek
behind <client> <outside> liZ
behind <client> <own> cnd
behind <client> <public> fan
behind <client> <server> edl
behind <client> <zone> rXf
behind <far> <client> hdi
behind <far> <far> bcp
behind <far> <gateway> jcg
behind <far> <host> lha
behind <far> <outside> fbm
behind <far> <own> dmd
behind <far> <server> cfl
behind <far> <zone> jVn
behind <gateway> <far> Zqd
behind <gateway> <gateway> Zpe
behind <gateway> <host> Umn
behind <gateway> <outside> pYf
behind <gateway> <own> fqX
behind <gateway> <server> bZr
behind <gateway> <zone> sXd
behind <host> <- neb
behind <host> <far> imZ
behind <host> <gateway> edl
behind <host> <host> gck
behind <host> <outside> glc
behind <host> <own> dih
behind <host> <public> bfm
behind <host> <server> dap
behind <host> <zone> lZi
behind <outside> <client> nmT
behind <outside> <far> occ
behind <outside> <gateway> aoe
behind <outside> <host> Voj
behind <outside> <outside> Xbu
behind <outside> <own> cob
behind <outside> <public> eek
behind <outside> <server> Zcr
behind <own> <- lde
behind <own> <client> ibk
behind <own> <far> fYp
behind <own> <gateway> gbl
behind <own> <host> fWr
behind <own> <outside> fWr
behind <own> <own> gUs
behind <own> <public> dVu
behind <own> <server> del
behind <own> <zone> gbl
behind <public> <far> kdf
behind <public> <gateway> Zdq
behind <public> <host> iak
behind <public> <own> dsX
behind <server> <client> flc
behind <server> <gateway> fek
behind <server> <host> glc
behind <server> <outside> Ynh
behind <server> <own> eld
behind <server> <public> fkd
behind <server> <zone> ogX
behind <zone> <client> lha
behind <zone> <far> gjd
behind <zone> <gateway> Zfo
behind <zone> <host> amg
behind <zone> <outside> Yqe
behind <zone> <own> eld
behind <zone> <public> djf
behind <zone> <server> dcm
behind <zone> <zone> Xoh
form ' - <> ' cfl
form , - - afo
form , - : dih
form , - <> , jlY
form , - <> - jbi
form , - <> -ed occ
form , - <> -s gdk
form , - <> get lgb
form , - <n> Wlk
form , - does jYl
form , - is jib
form , - on Xgp
form , - to Ysc
form , - 是 kdf
form , -ed by peZ
form , -ing from ndc
form , -s - lee
form , -s <> - bhk
form , <client> 到 bne
form , <outside> to eke
form , <outside> 连 eek
form , <server> <> , eke
form , <server> 是 iic
form , <service> <> 填 dek
form , <service> to btY
form , <zone> -> cgk
form , <zone> to apd
form , <zone> 上 aki
form , <zone> 出 bod
form , <zone> 到 gnZ
form , <zone> 去 emc
form , can <> - jbi
form , can <> -ed efj
form , does - Yim
form , does <> - jef
form , does <> get fej
form , is - hck
form , is <> - gjd
form , not via gZn
form , on - adp
form , will <> - mcd
form , would <> -ed djg
form , would <> -s jch
form , would <> get teV
form , 人 在 jfe
form , 从 <> 访 hYm
form , 在 <> 上 ecm
form , 地 址 eld
form , 我 在 kee
form , 是 <> 丢 edk
form , 是 <> 拦 fej
form , 是 <> 挡 fZo
form , 是 <> 的 efj
form , 源 <> , sWd
form , 目 标 dme
form , 目 的 djf
form , 请 问 fej
form , 这 样 jee
form , 连 <> 的 amg
form - ' - dfk
form - , -ing dbo
form - , <> $ saa
form - , <> - icj
form - , <> -> cgl
form - , <> -ing ben
form - , <> <own> dfj
form - , <> is emc
form - , <> to pYe
form - , <> 就 dfk
form - , <> 是 gcj
form - , <> 还 mbf
form - , <server> fld
form - , can fej
form - , does jgc
form - , would ihd
form - , 从 hdi
form - - -ed eke
form - - -s ici
form - - : cgk
form - - <> $ Yfp
form - - <> - jhc
form - - <> -ed bji
form - - <> -ing lde
form - - <> -s dfk
form - - <> : dih
form - - <> <client> dfl
form - - <> <host> occ
form - - <> <own> lde
form - - <> <service> jdg
form - - <> ? bmg
form - - <> and ibj
form - - <> at Ykk
form - - <> by mha
form - - <> can jdg
form - - <> does bZs
form - - <> for aki
form - - <> from dnc
form - - <> get oae
form - - <> gets cfl
form - - <> has kcg
form - - <> in dcn
form - - <> into gck
form - - <> is ajj
form - - <> may odc
form - - <> on nZg
form - - <> over nZg
form - - <> should Yqf
form - - <> that cfl
form - - <> to hla
form - - <> will lgb
form - - <> with lmV
form - - <client> Yim
form - - <n> gkc
form - - <own> bgl
form - - <server> jfe
form - - ? hak
form - - at rWf
form - - by Vml
form - - can bdo
form - - does ika
form - - for fdk
form - - from gjc
form - - has bij
form - - in jgd
form - - into Xmj
form - - is mdd
form - - of bkh
form - - on mce
form - - over fZo
form - - via Yhm
form - - will hkb
form - - with icj
form - -> <> - dem
form - -ed - mga
form - -ed <> $ gqW
form - -ed <> , foZ
form - -ed <> - hbk
form - -ed <> -s mXi
form - -ed <> ? Ypg
form - -ed <> and lfd
form - -ed by kch
form - -ed for bsY
form - -ed from eek
form - -ed into obd
form - -ed on nXi
form - -ed to pWh
form - -ing -ing jeg
form - -ing <> , efj
form - -ing <> from dmd
form - -ing at fje
form - -ing from ngY
form - -ing in rcZ
form - -ing on fbm
form - -ing to dnc
form - -ing via dbo
form - -s - dfk
form - -s -ed mce
form - -s -ing hjc
form - -s -s fbm
form - -s <> $ Xrf
form - -s <> , anf
form - -s <> - ben
form - -s <> -s obc
form - -s <> ? cfl
form - -s by pbc
form - -s does djg
form - -s for mec
form - -s from jib
form - -s in niY
form - -s of ika
form - -s on ngZ
form - -s to knW
form - -s via Zhm
form - : - cmd
form - : <> , cij
form - : <> - nfa
form - : <> -> dgj
form - : <> -s dle
form - : <> to mZh
form - : can pad
form - : does hjc
form - : in fej
form - : is gdj
form - : would jgd
form - <client> , hXo
form - <client> - eke
form - <client> -ed dmc
form - <client> -ing fmb
form - <client> -s Yua
form - <client> <> - cjg
form - <client> <> -s Woi
form - <client> to Xjm
form - <far> , Xjm
form - <far> -> cle
form - <far> <> -s bmf
form - <far> to eld
form - <gateway> from pYf
form - <host> , ici
form - <host> -s dpZ
form - <host> <> -s lag
form - <host> from qYe
form - <host> is nce
form - <host> to cfm
form - <host> will lcf
form - <n> , nbf
form - <n> - hbk
form - <n> : naf
form - <n> <> - cjh
form - <n> <> -ing Ymi
form - <n> <> <n> clf
form - <n> from gjd
form - <n> is lag
form - <n> of apd
form - <n> on Sth
form - <n> to dih
form - <n> 到 cnd
form - <outside> , khb
form - <outside> - ali
form - <outside> -s idh
form - <outside> to emc
form - <own> -ing fbl
form - <own> <> -s fdj
form - <own> from tfT
form - <server> <> , Yog
form - <server> <> -s ncd
form - <server> at gjd
form - <service> - Rtj
form - <service> <> <n> chj
form - <service> <n> dbo
form - <service> at bod
form - <service> from gjc
form - <service> into Wse
form - <service> of dle
form - <service> on Vqh
form - <service> to emd
form - <zone> , nbe
form - <zone> - djf
form - <zone> -s ibi
form - <zone> <> -s gbl
form - <zone> to jlY
form - ? - teW
form - at - del
form - at <> $ Xgo
form - at <> , miX
form - at <> - mXj
form - at <> -ed jja
form - at <> -s odb
form - at <> has pYf
form - at <> is nWj
form - at <> on ika
form - at <> will kdf
form - by - pXh
form - by <> , dgj
form - by <> - pTk
form - by <> <own> ddm
form - by <> to bpc
form - by <public> elc
form - can <> - kYk
form - can <> -ed kbg
form - can <> get cgk
form - does <> - hjc
form - does <> -ed fej
form - does <> do cfl
form - does <> get gdj
form - does <> not coc
form - for - ben
form - for <> $ led
form - for <> - amf
form - for <> -ing sfU
form - for <> ? ici
form - from - mbf
form - from <> $ ilZ
form - from <> , qYe
form - from <> - cgj
form - from <> -ed lcf
form - from <> -ing Zkj
form - from <> -s gck
form - from <> is eke
form - from <> on obd
form - from <> over ejf
form - from <> to qYe
form - get to Ynh
form - have - flc
form - have <> -s dnc
form - in - jch
form - in <> , hbk
form - in <> - afn
form - in <> -ed kcf
form - in <> <client> Ygo
form - in <> <service> lbg
form - in <> ? hjc
form - in <> and sgU
form - in <> can rdY
form - in <> get jaj
form - in <> gets rXe
form - in <> is seW
form - in <zone> mce
form - in from ndc
form - in on chi
form - into <> ? aod
form - into <> on epY
form - is - iic
form - is <> $ oZf
form - is <> , qeZ
form - is <> - qgW
form - is <> -ing dcn
form - is <> and eke
form - is <> on Vwa
form - is in lcf
form - is on mec
form - of - ikZ
form - of <> $ jaj
form - of <> - hjc
form - of <> -s dcm
form - of <> ? Ysc
form - of <> on saa
form - on - jdg
form - on <> $ kee
form - on <> - fdk
form - on <> -ed eke
form - on <> -ing oZe
form - on <> -s uTg
form - on <> : iid
form - on <> <client> Xgp
form - on <> <n> bmf
form - on <> ? dqZ
form - on <> and pcb
form - on <> can jja
form - on <> get lbg
form - on <> gets obc
form - on <> has siS
form - on <> is dih
form - on <> to peZ
form - on <> who kbh
form - on <zone> oea
form - should - gbl
form - that - lZi
form - that -s gnZ
form - that <> - mfc
form - that from kgc
form - that on nbe
form - to -ed fje
form - to <> $ Xho
form - to <> , kkY
form - to <> - ail
form - to <> -ed Yoh
form - to <> -ing flc
form - to <> -s hnY
form - to <> ; fje
form - to <> <far> ejf
form - to <> <host> enb
form - to <> <n> fje
form - to <> <own> dkf
form - to <> <service> gnZ
form - to <> ? clg
form - to <> and jhc
form - to <> at glb
form - to <> by Zhm
form - to <> from dle
form - to <> on Xpf
form - to <> with blg
form - to <host> dkf
form - to <public> fmc
form - via <> , bne
form - via <> - ccn
form - via <> ? del
form - was - ici
form - with - jee
form - with <> - bfm
form - with <> -s Zta
form - with <> on btY
form - would <> - lbg
form - would <> -ed kbh
form - would <> get Tgu
form - 到 <> , fjd
form - 在 <> , jef
form - 是 <> $ kee
form - 是 <> , oad
form - 的 - Wer
form -ed , would uYb
form -ed - , fje
form -ed - - led
form -ed - -s Xph
form -ed - : fkd
form -ed - <> - ndc
form -ed - <> ? aik
form -ed - <> on mga
form -ed - by glb
form -ed - from amg
form -ed - is dih
form -ed - on mcd
form -ed - to clf
form -ed - 在 mcd
form -ed -ing - cme
form -ed -s - lYj
form -ed -s -s Xfq
form -ed -s into Zli
form -ed <service> on emd
form -ed <service> to Zrc
form -ed at <> , fje
form -ed at <> - aoe
form -ed by <> - sYc
form -ed by <> ? amf
form -ed by <> on kef
form -ed from <> $ fjd
form -ed from <> - fje
form -ed from <> ? occ
form -ed from <> on gjd
form -ed from <> to Yfp
form -ed get to glb
form -ed into <> - obd
form -ed on <> $ qYe
form -ed on <> , ddm
form -ed on <> - fdk
form -ed on <> : bfm
form -ed on <> ? mkW
form -ed to - pda
form -ed to <> $ qac
form -ed to <> , nec
form -ed to <> - pfY
form -ed to <> ? rRk
form -ed to <> on bmf
form -ing - - bjj
form -ing - <> - gje
form -ing - <> from kai
form -ing - at lbg
form -ing - for ici
form -ing - from erW
form -ing - on lmV
form -ing - to amg
form -ing -ing <> from kee
form -ing -s - neb
form -ing -s on mce
form -ing -s to eek
form -ing <far> from kcg
form -ing <host> from vRf
form -ing <own> from odb
form -ing <service> on hnY
form -ing <service> to mjX
form -ing at <> - oZf
form -ing from <> , fdk
form -ing from <> : kcg
form -ing from <> ? ndc
form -ing from <> for peZ
form -ing from <> on qdZ
form -ing from <> to qac
form -ing in <> - mhZ
form -ing in from qYe
form -ing in on kfe
form -ing on - Yau
form -ing on <> $ bdn
form -ing on <> - pXg
form -ing that -s ocd
form -ing to - hdi
form -ing to <> $ Yjk
form -ing to <> , ckg
form -ing to <> - hoY
form -ing to <> -ed Zil
form -ing to <> ? fpY
form -ing to <> on dig
form -ing 不 通 dkf
form -ing 得 到 bne
form -ing 通 <> $ amg
form -ing 通 <> 吗 fkd
form -s , <> , ecm
form -s , <> - bqb
form -s - , mbf
form -s - - Xoh
form -s - -ed lWl
form -s - -ing Zpe
form -s - -s Ujp
form -s - <> $ Zdq
form -s - <> - eke
form -s - <> -ing dgj
form -s - <> -s ial
form -s - <> ? Zau
form -s - <> is kfe
form -s - <> to mga
form -s - at emc
form -s - in gck
form -s - is kgd
form -s - on imY
form -s - to jja
form -s -ed <> -s mcf
form -s -ed from hid
form -s -ing <> - ekf
form -s -ing <> from kfc
form -s -ing from Xin
form -s -ing to ekf
form -s -s <> - edl
form -s -s from Vrg
form -s -s to jhc
form -s : - mfb
form -s <client> -> Wtc
form -s <service> - djg
form -s <service> at Wrg
form -s <service> on Ynh
form -s <service> to Znf
form -s <zone> - cjh
form -s at <> - dhi
form -s at <> ? nXh
form -s at <> and sZb
form -s does - cii
form -s does <> - djg
form -s from <> $ Zpe
form -s from <> , hoW
form -s from <> - oZf
form -s from <> -s gkc
form -s from <> ? flc
form -s from <> and gdj
form -s from <> for mfc
form -s from <> on peZ
form -s from <> over dkf
form -s in <> , fna
form -s in <> - 0XU
form -s in <> -ed mdd
form -s in <> ? sWe
form -s in <> are oda
form -s in <> get qWh
form -s is from pda
form -s of - kch
form -s of <> - iak
form -s of <> are dle
form -s on - kcg
form -s on <> $ qZc
form -s on <> , gdj
form -s on <> - oiW
form -s on <> -s mfb
form -s on <> : nfa
form -s on <> ? cgk
form -s on <> and jch
form -s on <> can odb
form -s to - cme
form -s to <> $ flc
form -s to <> , Zof
form -s to <> -> mfb
form -s to <> -s jee
form -s to <> <n> coc
form -s to <> ? gjd
form -s to <> on Wrf
form -s to <> with ejf
form -s via <> - Zhm
form : ' <> ' Vsf
form : - - hkb
form : - -s khb
form : - <> , ndc
form : - <> - hcj
form : - <> -s hid
form : - <> <client> Ykk
form : - <> <own> fke
form : - <client> dmd
form : - <host> pcc
form : - at kee
form : - to eke
form : -ing <> - fma
form : <n> - lde
form : <n> <n> gck
form : <outside> to Yrc
form : <outside> 到 bne
form : <service> <> <n> fjf
form : <zone> to Yhm
form : can <> - mdd
form : does <> - kcg
form : in <> - eek
form <> ' , <n> lde
form <> ' - of - cel
form <> ' - of cel
form <> , - $ $ fkd
form <> , - $ fkd
form <> , - - $ ihd
form <> , - - - hid
form <> , - - -ed dnc
form <> , - - -ing qdZ
form <> , - - -s Wnj
form <> , - - <n> dob
form <> , - - in efj
form <> , - - jfd
form <> , - - on jef
form <> , - -ed ocb
form <> , - -s - mfa
form <> , - -s mga
form <> , - <client> , Zmh
form <> , - <client> Xoh
form <> , - <host> - cnd
form <> , - <host> gkc
form <> , - <n> $ ecm
form <> , - <n> , hkb
form <> , - <n> - amg
form <> , - <n> -ed jlY
form <> , - <n> : Wtd
form <> , - <n> ? bra
form <> , - <n> dih
form <> , - <n> does jka
form <> , - <outside> iic
form <> , - <service> - ejf
form <> , - ? $ jef
form <> , - ? jef
form <> , - does - cgk
form <> , - does jgd
form <> , - from gdj
form <> , - is - led
form <> , - is kdf
form <> , - on hnY
form <> , - to mhZ
form <> , - 里 llW
form <> , -ed - - bji
form <> , -ed - oZe
form <> , -ed ? $ iic
form <> , -ed ? iic
form <> , -ed to - ijb
form <> , -ed to ogZ
form <> , -s - - lbg
form <> , -s - lcf
form <> , -s - not lbg
form <> , -s -ing iib
form <> , -s <own> rfW
form <> , -s on crZ
form <> , <client> , - cgl
form <> , <client> , Yfo
form <> , <gateway> 放 iib
form <> , <gateway> 放 行 cqa
form <> , <gateway> 这 boc
form <> , <n> $ $ Zof
form <> , <n> $ Zof
form <> , <n> , blg
form <> , <n> - , cnd
form <> , <outside> 访 dgj
form <> , <outside> 访 问 dgj
form <> , <own> - mbe
form <> , <service> , - blg
form <> , <service> <n> , Znf
form <> , <service> <n> - qeY
form <> , <service> <n> does kfd
form <> , <service> <server> jef
form <> , <service> ? $ dle
form <> , <service> ? cme
form <> , <service> on kee
form <> , <zone> 的 ckg
form <> , <zone> 的 人 ckh
form <> , <zone> 访 cgk
form <> , <zone> 访 问 cgk
form <> , <zone> 还 cfl
form <> , <zone> 还 能 bfl
form <> , and - - jci
form <> , and - gck
form <> , and does emc
form <> , can - - ndb
form <> , can - ibj
form <> , do - - Ykk
form <> , do - dhi
form <> , does - - mga
form <> , does - <gateway> hjc
form <> , does <service> ila
form <> , does that - goY
form <> , does that get jfe
form <> , from - - jka
form <> , from - jka
form <> , is - - mhZ
form <> , is - -ed dme
form <> , is - kia
form <> , is <service> pYf
form <> , is that - ilZ
form <> , is that -ed kgc
form <> , is that kjZ
form <> , on - <outside> ncd
form <> , on - jch
form <> , should - - nea
form <> , should - ila
form <> , will - khb
form <> , would that Zpe
form <> , 一 直 clf
form <> , 一 直 转 amg
form <> , 为 什 emc
form <> , 为 什 么 emc
form <> , 会 不 cih
form <> , 会 不 会 cih
form <> , 会 被 kfd
form <> , 出 得 ihd
form <> , 出 得 去 ihd
form <> , 发 信 <server> lde
form <> , 发 信 kee
form <> , 想 <service> lcf
form <> , 放 行 kgd
form <> , 是 <gateway> 拦 jkZ
form <> , 是 <gateway> 的 fje
form <> , 是 不 fkd
form <> , 是 不 是 fkd
form <> , 目 的 kee
form <> , 端 口 <n> dkf
form <> , 端 口 dkf
form <> , 这 样 dfj
form <> , 麻 烦 ihd
form <> , 麻 烦 看 iic
form <> - $ $  fqX
form <> - $ $ fqX
form <> - , - - dob
form <> - , - -s fdk
form <> - , - <n> djh
form <> - , - ? cii
form <> - , -ed ika
form <> - , -s - hjd
form <> - , can - fdl
form <> - , can fdl
form <> - , does ecl
form <> - , is khc
form <> - , should liZ
form <> - , will Wll
form <> - - $ $ eao
form <> - - $ eao
form <> - - , <client> gjd
form <> - - , <zone> amh
form <> - - , ajj
form <> - - , can fZo
form <> - - , does gXq
form <> - - - $ Vsf
form <> - - - , fdl
form <> - - - -ed ogY
form <> - - - -s cem
form <> - - - : ofa
form <> - - - <client> Wjm
form <> - - - <host> qgW
form <> - - - <n> Xlk
form <> - - - <outside> ofY
form <> - - - <own> nfa
form <> - - - <service> meb
form <> - - - <zone> fcl
form <> - - - ? Ygo
form <> - - - does cqb
form <> - - - fej
form <> - - - from cme
form <> - - - get rbb
form <> - - - in mbf
form <> - - - is fbm
form <> - - - on ked
form <> - - - over dih
form <> - - - to mUm
form <> - - -ed - gkc
form <> - - -ed bij
form <> - - -ed to kXl
form <> - - -ing gma
form <> - - -s , hal
form <> - - -s - hid
form <> - - -s <n> hka
form <> - - -s ? ejf
form <> - - -s from jgd
form <> - - -s in mWk
form <> - - -s obd
form <> - - : qgW
form <> - - <client> - jdg
form <> - - <client> kcg
form <> - - <far> oXh
form <> - - <gateway> jch
form <> - - <host> - hdh
form <> - - <host> edl
form <> - - <host> on lcf
form <> - - <n> , bij
form <> - - <n> - dbo
form <> - - <n> : amg
form <> - - <n> Zjk
form <> - - <outside> kbh
form <> - - <own> $ qgW
form <> - - <own> jfe
form <> - - <service> from eek
form <> - - <service> kcg
form <> - - <service> to nbf
form <> - - <zone> vbW
form <> - - ? $ del
form <> - - ? - Zeq
form <> - - ? Who
form <> - - and - ogZ
form <> - - and ogZ
form <> - - at kdg
form <> - - by dnc
form <> - - does - ahl
form <> - - does cfl
form <> - - for - cgj
form <> - - for qVi
form <> - - from <outside> Zrc
form <> - - from <zone> cuW
form <> - - from ZxV
form <> - - get ncd
form <> - - has odb
form <> - - in dap
form <> - - is - lee
form <> - - is -ed bqb
form <> - - is cqa
form <> - - on - kUp
form <> - - on oWi
form <> - - should aof
form <> - - that cjh
form <> - - to <client> lde
form <> - - to <far> rcZ
form <> - - to <outside> qYe
form <> - - to tWc
form <> - - would <zone> eao
form <> - - would mbf
form <> - - 之 gbl
form <> - - 之 后 gbl
form <> - -ed - - aij
form <> - -ed - -ed cii
form <> - -ed - eke
form <> - -ed -s aki
form <> - -ed <client> gma
form <> - -ed <own> - lgb
form <> - -ed <service> vWb
form <> - -ed ? $ Zhl
form <> - -ed ? Zhl
form <> - -ed from <outside> ejf
form <> - -ed from dle
form <> - -ed to - nhY
form <> - -ed to <outside> clf
form <> - -ed to gnZ
form <> - -ing - - kYk
form <> - -ing - ijc
form <> - -ing -s lcg
form <> - -ing <host> maf
form <> - -ing ? $ fcl
form <> - -ing ? fcl
form <> - -ing from lde
form <> - -ing to bjj
form <> - -s $ $ enb
form <> - -s $ enb
form <> - -s , - ngZ
form <> - -s , iic
form <> - -s - $ Xgp
form <> - -s - , qcZ
form <> - -s - -s bgm
form <> - -s - ? lcg
form <> - -s - is gbk
form <> - -s -ing $ dld
form <> - -s -ing lkX
form <> - -s -s ubX
form <> - -s ? $ clf
form <> - -s ? bkg
form <> - -s for - dle
form <> - -s for cme
form <> - -s from kdf
form <> - -s to - nhY
form <> - -s to kef
form <> - : - - cdn
form <> - : - hbk
form <> - : -ed jic
form <> - : <n> - Yrd
form <> - : <n> Zli
form <> - : <service> adp
form <> - <client> - <n> ici
form <> - <client> - ici
form <> - <client> -ed <n> rYd
form <> - <client> -ed rYd
form <> - <client> -ing Wdt
form <> - <far> -ed <n> ijb
form <> - <far> -ed ijb
form <> - <gateway> -ed fej
form <> - <host> - - lbg
form <> - <host> - <n> hUr
form <> - <host> -ed <n> kdf
form <> - <host> -ed kdf
form <> - <host> -s Ybt
form <> - <host> ? $ fZo
form <> - <host> ? fZo
form <> - <host> on - fpY
form <> - <host> on <n> dfk
form <> - <host> on dnc
form <> - <host> over <service> nZg
form <> - <host> over nZg
form <> - <n> $ $ dld
form <> - <n> $ dld
form <> - <n> , - Yua
form <> - <n> , -ed bfm
form <> - <n> , -ing gma
form <> - <n> , -s Yof
form <> - <n> , does Utf
form <> - <n> , eke
form <> - <n> , is mce
form <> - <n> - $ bij
form <> - <n> - , Ytb
form <> - <n> - -s cnc
form <> - <n> - : eWt
form <> - <n> - ? doc
form <> - <n> -ed - cnd
form <> - <n> -ed : jdh
form <> - <n> -ed ? dnd
form <> - <n> -ed cod
form <> - <n> -s $ blg
form <> - <n> -s - bmf
form <> - <n> -s bod
form <> - <n> : - cme
form <> - <n> : <n> gdj
form <> - <n> : bjh
form <> - <n> <n> mfb
form <> - <n> ? - fmb
form <> - <n> and - bme
form <> - <n> and bne
form <> - <n> does - amf
form <> - <n> does eje
form <> - <n> does that fje
form <> - <n> is - Yrc
form <> - <n> is dnc
form <> - <n> should gkc
form <> - <n> to waW
form <> - <n> will - dnd
form <> - <n> will dnd
form <> - <n> 的 ejf
form <> - <n> 通 dkf
form <> - <outside> on mce
form <> - <own> $ $ kgd
form <> - <own> $ kgd
form <> - <own> , kdf
form <> - <own> -s jfe
form <> - <own> on - fej
form <> - <own> on <n> kfe
form <> - <own> on jch
form <> - <service> - qca
form <> - <service> -s hla
form <> - <service> <n> : kZj
form <> - <service> <n> lai
form <> - <service> into uVc
form <> - <service> on <own> jgd
form <> - <service> on lcf
form <> - <service> to <host> mfb
form <> - <service> to <own> jfe
form <> - <service> to rZc
form <> - <zone> - - kee
form <> - <zone> - <client> eek
form <> - <zone> - <host> kfd
form <> - <zone> - <n> eek
form <> - ? - - flc
form <> - ? - eld
form <> - ? ? $ bij
form <> - ? ? chk
form <> - and - - doc
form <> - and - fma
form <> - are - ofa
form <> - at - - dfk
form <> - at - ? hid
form <> - at - dhi
form <> - at <host> bmf
form <> - be - hZm
form <> - be - to hZm
form <> - be -ed by Yhn
form <> - be -ed dkf
form <> - by -s bgl
form <> - by <public> <own> cdn
form <> - by <public> bfm
form <> - by <service> dqZ
form <> - can - kjZ
form <> - do - khb
form <> - do <service> nYi
form <> - do <service> to efj
form <> - does - - Zng
form <> - does - Zng
form <> - for - - dmd
form <> - for - Zjk
form <> - from - Vkn
form <> - from <client> Xqf
form <> - from <outside> $ kfd
form <> - from <outside> cqa
form <> - from <zone> $ jib
form <> - from <zone> Zjj
form <> - from <zone> on auY
form <> - get - - emc
form <> - get - <service> cem
form <> - get - gid
form <> - get - to xSd
form <> - get -s iic
form <> - get <service> on jdf
form <> - get to - kjZ
form <> - get to <far> sWd
form <> - get to <host> kdf
form <> - get to <outside> nbf
form <> - get to oea
form <> - gets - sZb
form <> - has to - pZd
form <> - has to pZd
form <> - have - - pcb
form <> - have - peZ
form <> - have <outside> -s ncc
form <> - have <outside> nbe
form <> - in - - kdf
form <> - in - kdf
form <> - is - $ fck
form <> - is - - cgk
form <> - is - -ed gck
form <> - is - bhl
form <> - is - to ndc
form <> - is that asZ
form <> - may - qac
form <> - not - afn
form <> - not ? $ nWj
form <> - not ? jbj
form <> - of - <n> efj
form <> - of - djg
form <> - on - - acq
form <> - on - <n> Xlk
form <> - on - ajj
form <> - on -s bkg
form <> - on <n> , fna
form <> - on <n> ? cnd
form <> - on <n> aki
form <> - on <outside> qca
form <> - on <own> kee
form <> - on <service> hjc
form <> - over <service> ? cqa
form <> - should - lbg
form <> - that - ? eYp
form <> - that - lVm
form <> - that ? $ aoe
form <> - that ? aoe
form <> - to - -s qca
form <> - to - <host> qca
form <> - to - <own> fej
form <> - to - <service> lcf
form <> - to - <zone> naf
form <> - to - ? kYk
form <> - to - jgd
form <> - to - to cme
form <> - to -ed jdg
form <> - to <far> , mfc
form <> - to <far> - aen
form <> - to <far> lZi
form <> - to <host> $ agm
form <> - to <host> kee
form <> - to <host> on ucW
form <> - to <outside> , mbe
form <> - to <outside> naf
form <> - to <outside> on jch
form <> - to <own> on jef
form <> - to <service> dle
form <> - to <zone> at jef
form <> - to be agm
form <> - with - gjd
form <> - would - eqY
form <> -> <client> - lZi
form <> -> <far> - <n> mdd
form <> -> <far> - mdd
form <> -> <gateway> - jdg
form <> -> <host> , <service> neb
form <> -> <host> , idh
form <> -> <host> <service> $ jfe
form <> -> <host> <service> , lde
form <> -> <host> <service> kee
form <> -> <outside> , - jbh
form <> -> <outside> , kbh
form <> -> <outside> - ? jdg
form <> -> <outside> - kfd
form <> -> <outside> <n> jdg
form <> -> <own> , - ngZ
form <> -> <own> , mga
form <> -> <own> - - jgd
form <> -> <own> - -ing kgc
form <> -> <own> - jgd
form <> -> <own> -ed Ygp
form <> -> <own> ? $ jgd
form <> -> <zone> , maf
form <> -> <zone> <service> kcg
form <> -ed - - $ amg
form <> -ed - - ? gck
form <> -ed - - to obd
form <> -ed - -ed lga
form <> -ed - -s - kjZ
form <> -ed - -s meb
form <> -ed - <host> bgl
form <> -ed - <n> mYi
form <> -ed - <service> meb
form <> -ed - not ? mbf
form <> -ed - not lde
form <> -ed - that ddl
form <> -ed - to <far> kXl
form <> -ed - to iZl
form <> -ed : - mec
form <> -ed <n> - - enb
form <> -ed <n> - <n> khb
form <> -ed <n> - khb
form <> -ed <n> -s <n> fld
form <> -ed <n> -s fld
form <> -ed <own> $ $ jfe
form <> -ed <own> $ jfe
form <> -ed ? $ $ hjc
form <> -ed ? $ hjc
form <> -ed at <own> kfd
form <> -ed be - oeb
form <> -ed be - to oeb
form <> -ed by - fpY
form <> -ed from <zone> kfe
form <> -ed get - to ofY
form <> -ed get <service> lah
form <> -ed get to <own> ngZ
form <> -ed get to dfk
form <> -ed to - - cii
form <> -ed to - ? jff
form <> -ed to - gZn
form <> -ed to - to rVf
form <> -ed to <outside> ? djg
form <> -ed to <outside> djg
form <> -ed to be bmf
form <> -ing - - - cji
form <> -ing - - bgk
form <> -ing - ? hck
form <> -ing - to mfb
form <> -ing <far> , qdZ
form <> -ing <gateway> $ $ kcg
form <> -ing <gateway> $ kcg
form <> -ing <own> $ $ neb
form <> -ing <own> $ neb
form <> -ing <own> , ngZ
form <> -ing <own> - : ejf
form <> -ing <service> to dhi
form <> -ing to <far> odb
form <> -ing to <host> jef
form <> -ing to <own> jja
form <> -ing 不 通 <client> pda
form <> -ing 不 通 idg
form <> -ing 得 到 <host> lcg
form <> -ing 得 到 kcg
form <> -ing 得 通 jef
form <> -s $ $  Vgr
form <> -s $ $ Vgr
form <> -s , - kfd
form <> -s - $ $ hjc
form <> -s - $ hjc
form <> -s - - $ kdf
form <> -s - - - ckh
form <> -s - - -s igd
form <> -s - - <gateway> qTj
form <> -s - - <n> iaj
form <> -s - - ? kUo
form <> -s - - on cme
form <> -s - - to dnc
form <> -s - -ed - hjc
form <> -s - -ed mdd
form <> -s - -ing kfd
form <> -s - -s , gck
form <> -s - -s - gam
form <> -s - -s iXn
form <> -s - : del
form <> -s - <n> kgc
form <> -s - <own> ofY
form <> -s - <service> coc
form <> -s - <service> to iWo
form <> -s - ? $ kbi
form <> -s - ? kbi
form <> -s - get eek
form <> -s - is nbd
form <> -s - not dkf
form <> -s - on <service> kfd
form <> -s - on mga
form <> -s - to - kee
form <> -s - to <far> tVe
form <> -s - to <own> lee
form <> -s - to kjZ
form <> -s -ing - nZg
form <> -s -ing <own> - jgd
form <> -s -ing to bgl
form <> -s -s - - kXl
form <> -s -s - sZc
form <> -s -s -s vYZ
form <> -s -s <service> qbb
form <> -s -s to dgj
form <> -s <host> - khb
form <> -s <n> , bhk
form <> -s <n> - gjd
form <> -s <own> $ $ hZm
form <> -s <own> $ hZm
form <> -s <own> , ngZ
form <> -s <own> - - jgd
form <> -s <own> - jai
form <> -s <service> - ika
form <> -s <service> from mec
form <> -s <service> to pZe
form <> -s ? - ajj
form <> -s from - mde
form <> -s get - oea
form <> -s get to nZg
form <> -s on - dnc
form <> -s on <n> iic
form <> -s to - - mXj
form <> -s to - -s jef
form <> -s to - pYf
form <> -s to - to mfb
form <> -s to <far> oZf
form <> -s to <own> $ kfd
form <> -s to <own> - nga
form <> -s to <own> lgc
form <> -s to <service> lcf
form <> : - - - oae
form <> : - -ed -s dkf
form <> : - -ed dgj
form <> : - : - ekd
form <> : - : <n> eek
form <> : - : cjg
form <> : - <n> <n> dfk
form <> : - <n> dfk
form <> : - <service> <n> pZe
form <> : - <service> pZe
form <> : -ed - -ed blg
form <> : -ed - bpc
form <> : -ed ? $ bne
form <> : -ed ? bne
form <> : -ing <own> - jfd
form <> : -ing <own> jfd
form <> : <n> -ed jef
form <> : <n> -ed to jef
form <> : <n> : <n> Rkq
form <> : <n> : Rkq
form <> ; - -ed - fje
form <> ; - -ed bmf
form <> <client> - - , lfb
form <> <client> - - lfc
form <> <client> -s - -s gXp
form <> <client> -s - bcq
form <> <client> 的 <n> fYo
form <> <far> - - , ici
form <> <far> - - ici
form <> <far> - ? - jbi
form <> <far> - ? jbi
form <> <far> -s , - jic
form <> <far> -s , jic
form <> <far> : - -ed fje
form <> <far> : - fje
form <> <gateway> $ $  fcm
form <> <gateway> $ $ fcm
form <> <gateway> - ? kcg
form <> <host> - , - dgj
form <> <host> - , dgj
form <> <host> - - hal
form <> <host> -s , - kah
form <> <host> -s , kah
form <> <host> : - -ed enb
form <> <host> : - enb
form <> <host> 上 - Yfp
form <> <host> 的 <n> auY
form <> <n> $ $  ckf
form <> <n> $ $ ckf
form <> <n> - $ $ blf
form <> <n> - $ blf
form <> <n> - , dld
form <> <n> - - - ZwY
form <> <n> - - Zjk
form <> <n> - -ed coc
form <> <n> - -s Ype
form <> <n> - : - dmd
form <> <n> - : dmd
form <> <n> - ? ejf
form <> <n> : <n> : chj
form <> <n> : <n> chj
form <> <n> <n> -s fSv
form <> <n> <n> <n> - lfc
form <> <n> <n> <n> mec
form <> <n> ? $ $ emc
form <> <n> ? $ emc
form <> <n> on <client> cgj
form <> <n> 一 直 -ed djg
form <> <n> 不 通 $ dkf
form <> <n> 不 通 , ejf
form <> <n> 不 通 dkf
form <> <n> 应 该 dle
form <> <n> 端 口 gkd
form <> <n> 通 不 fje
form <> <n> 通 不 通 fje
form <> <own> , <service> eej
form <> <own> - - lbg
form <> <own> -ed - -s iZl
form <> <own> -ed - hal
form <> <own> : - -ed eld
form <> <own> : - eld
form <> <own> on <n> fYp
form <> <own> 收 <service> fdj
form <> <own> 的 <n> fXq
form <> <server> 的 <service> dlf
form <> <service> $ $  dnc
form <> <service> $ $ dnc
form <> <service> , - cme
form <> <service> , <n> dqZ
form <> <service> , does eld
form <> <service> - - cod
form <> <service> - -ed flc
form <> <service> - ? $ ajj
form <> <service> - ? Zlj
form <> <service> : - fdj
form <> <service> : - to fdj
form <> <service> <host> <n> tUf
form <> <service> <own> <n> ndc
form <> <service> <own> <n> 一 sbZ
form <> <service> ? $ $ dnc
form <> <service> ? $ dnc
form <> <service> to - mga
form <> <service> to <gateway> jdg
form <> <service> to <host> naf
form <> <service> to <own> - ofZ
form <> <service> 到 <gateway> kdg
form <> <service> 到 <host> fdk
form <> <zone> 的 人 qac
form <> <zone> 的 同 hZl
form <> <zone> 的 同 事 gan
form <> <zone> 能 上 <outside> nea
form <> <zone> 能 上 nea
form <> ? - - dnc
form <> ? - -ed - dld
form <> ? - -ed dld
form <> ? - -ing - fej
form <> ? - -ing fej
form <> ? - -s - bmf
form <> ? - -s djf
form <> ? -s - - edl
form <> ? ? - fbm
form <> ? ? -s dmd
form <> ? ? ? $ Zjk
form <> ? ? ? bhj
form <> and - - - led
form <> and - -s - jkZ
form <> and - -s cem
form <> and - <n> niW
form <> and - to kgc
form <> and -s - - ihd
form <> and -s - jgd
form <> and -s <service> jbj
form <> and -s to - jgd
form <> and has to - lfc
form <> and has to lfc
form <> are -ed by Zqd
form <> at - $ $ fkd
form <> at - $ fkd
form <> at - , fke
form <> at - - bji
form <> at - <n> ika
form <> at - ? - gma
form <> at - ? efj
form <> be - to - veT
form <> be - to -ed tfT
form <> be - to do kaj
form <> be - to hbk
form <> be -ed - eke
form <> be -ed ? $ mhZ
form <> be -ed ? mhZ
form <> be -ed by kkY
form <> be -ed from iib
form <> be -ed to glb
form <> by - <n> dnc
form <> by <service> , hnY
form <> can - - jYl
form <> can - <own> lgb
form <> can - get xSd
form <> can -ed - - qZd
form <> can -ed - uXb
form <> can not - sZb
form <> do - - - blg
form <> do - - neb
form <> do - get kib
form <> do with - cfl
form <> does - - - Ygn
form <> does - - Zgn
form <> does - <gateway> - kjZ
form <> does - <gateway> kja
form <> does - get - clf
form <> does - get nfa
form <> does that - - lbg
form <> does that - nhY
form <> for - - cme
form <> for <own> - <n> scY
form <> for <own> - rdY
form <> for <service> over - ckg
form <> for <service> over ckg
form <> from - - <n> bbq
form <> from - - in hic
form <> from - - jib
form <> from - <n> , ddm
form <> from - <n> cel
form <> from - <zone> - gkc
form <> from - <zone> gkc
form <> from -ing - nbe
form <> from -ing to pcc
form <> from <client> , dmd
form <> from <client> - Xre
form <> from <client> -s amg
form <> from <outside> $ $ eke
form <> from <outside> $ eke
form <> from <outside> , dnc
form <> from <outside> , does eke
form <> from <outside> - dgi
form <> from <outside> -ed ejf
form <> from <outside> ? $ glb
form <> from <outside> ? glb
form <> from <zone> , - dke
form <> from <zone> , cmd
form <> from <zone> - - ejf
form <> from <zone> ? $ fje
form <> from <zone> ? fje
form <> get - - - mbf
form <> get - - amf
form <> get - ? lfc
form <> get - to <far> peZ
form <> get - to <outside> lce
form <> get - to oZf
form <> get -ed - mce
form <> get <service> on <own> bcq
form <> get <service> on gck
form <> get at <host> lcf
form <> get into <zone> oae
form <> get to - - kdf
form <> get to - <host> mfb
form <> get to - oXh
form <> get to <far> qXf
form <> get to <host> $ peZ
form <> get to <host> - pac
form <> get to <host> lcf
form <> get to <own> -ed qgW
form <> get to <own> ? efj
form <> get to <own> kee
form <> get to <own> on hdj
form <> get to <service> jef
form <> get to <service> on kdf
form <> gets - - - mec
form <> gets - - qac
form <> gets - -ed nbe
form <> gets - to qdZ
form <> gets -ing - lde
form <> has - - - ika
form <> has - - nnS
form <> has to - - kgc
form <> has to - -s hoW
form <> has to - foZ
form <> has to - to mce
form <> have - - gbl
form <> in - - - jef
form <> in - - ? gdk
form <> in - <client> <own> dgj
form <> into - - dih
form <> is - - - mYh
form <> is - - ? bhk
form <> is - - kee
form <> is - -s mWk
form <> is - ? $ ckg
form <> is - ? ckg
form <> is - of Zil
form <> is - to - kfd
form <> is - to fZo
form <> is -ed , Zng
form <> is -ed - kia
form <> is -ed by gma
form <> is -ed from - oVj
form <> is -ed from idg
form <> is -ed to be emb
form <> is -ed to fmb
form <> is -ing - abr
form <> is -s - rWf
form <> is not - jef
form <> is that -ed qUh
form <> is that -ing ali
form <> may - - pXf
form <> on - - - car
form <> on - - <n> epY
form <> on - - Xoh
form <> on - <n> $ mha
form <> on - <n> - Tnm
form <> on - <n> -ed dbo
form <> on - <n> ? dmd
form <> on - <n> and bfm
form <> on - <n> is cdn
form <> on - <service> fbl
form <> on <n> $ $ ihd
form <> on <n> $ ihd
form <> on <n> , - bhl
form <> on <n> , -ing elc
form <> on <n> , does hnY
form <> on <n> - $ bqb
form <> on <n> - , eld
form <> on <n> - - enc
form <> on <n> - -s bpc
form <> on <n> - ? cjh
form <> on <n> - jgd
form <> on <n> -ed ? epY
form <> on <n> -ed crZ
form <> on <n> -s ajj
form <> on <n> ? $ lcf
form <> on <n> ? - clf
form <> on <n> and <n> gnZ
form <> on <n> and goZ
form <> on <n> does - cnd
form <> on <n> does flc
form <> on <n> does that ijb
form <> on <n> for djg
form <> on <n> is eke
form <> on <service> $ $ bne
form <> on <service> $ bne
form <> on <service> , eqZ
form <> on <service> <n> lde
form <> on <service> ? $ dmd
form <> on <service> ? dmd
form <> over - <n> gma
form <> over <n> , flb
form <> over <n> - clf
form <> over <service> $ $ dke
form <> over <service> $ dke
form <> over <service> , led
form <> over <service> - fkc
form <> over <service> <n> amg
form <> over <service> ? $ ihd
form <> over <service> ? ioV
form <> over <service> does - led
form <> should - - clf
form <> should be - mec
form <> should be -ed dle
form <> should be -ing bne
form <> should that - - gje
form <> should that - ? idh
form <> that -s - alh
form <> to - - - fna
form <> to - - blh
form <> to - -s ubX
form <> to - <gateway> jdg
form <> to - <host> - lfc
form <> to - <host> lfc
form <> to - <n> of nga
form <> to - <n> qac
form <> to <client> , - sXd
form <> to <client> , uYZ
form <> to <client> - <n> iib
form <> to <client> - iib
form <> to <client> on ncd
form <> to <far> , jdg
form <> to <far> - - jfe
form <> to <far> - <n> pcb
form <> to <far> - occ
form <> to <far> ? $ kgc
form <> to <far> ? kgc
form <> to <gateway> , kcg
form <> to <gateway> - nZg
form <> to <host> $ $ lfd
form <> to <host> $ lfd
form <> to <host> , does mfb
form <> to <host> - - pcb
form <> to <host> - <n> ici
form <> to <host> -ed kee
form <> to <host> -s pad
form <> to <host> <n> lah
form <> to <host> ? $ ffj
form <> to <host> ? ffj
form <> to <host> does kcf
form <> to <host> on - hbk
form <> to <host> on <n> rdZ
form <> to <host> on <service> scY
form <> to <host> on mbg
form <> to <outside> , - lbh
form <> to <outside> , lcf
form <> to <outside> - kaj
form <> to <outside> ? fbm
form <> to <own> - - jgd
form <> to <own> - <n> fbl
form <> to <own> - ? lgb
form <> to <own> - kcg
form <> to <own> -ed kgc
form <> to <own> ? $ lgb
form <> to <own> ? lgb
form <> to <zone> , - ekd
form <> to <zone> , -ed pcc
form <> to <zone> , gjd
form <> to <zone> - daq
form <> to <zone> : kcg
form <> to <zone> <service> jdg
form <> to <zone> ? $ lde
form <> to <zone> ? lde
form <> where does - - lgb
form <> where does - lgb
form <> which - -s dkf
form <> who -s - hcj
form <> will - - - mcd
form <> will - - ekd
form <> will that - Yqe
form <> with - - ika
form <> with - <n> ckg
form <> with <service> <n> Yqf
form <> with <service> ? epZ
form <> would - - jYm
form <> 上 <outside> <n> bdo
form <> 上 <outside> 走 ncd
form <> 上 <outside> 走 得 ncd
form <> 上 <service> <host> <n> oZf
form <> 上 <service> <host> oZf
form <> 上 <service> <own> <n> mce
form <> 上 <service> <own> mce
form <> 上 不 了 <outside> hdi
form <> 上 不 了 jdg
form <> 上 到 底 dfl
form <> 上 执 行 kdf
form <> 上 抓 到 afn
form <> 上 抓 包 , cgk
form <> 上 抓 包 cgk
form <> 上 抓 的 包 lcf
form <> 上 的 - wUc
form <> 上 的 -s lde
form <> 上 的 <service> Xre
form <> 上 的 人 jef
form <> 上 的 人 能 jef
form <> 上 看 到 cem
form <> 上 跑 的 , jfd
form <> 上 跑 的 jef
form <> 下 面 的 kdf
form <> 不 通 , dkg
form <> 丢 的 吗 $ eek
form <> 丢 的 吗 dcm
form <> 为 什 么 gjd
form <> 为 什 么 连 efj
form <> 主 动 去 fdj
form <> 了 $ $  ejf
form <> 了 $ $ ejf
form <> 了 吧 ? $ gjd
form <> 了 吧 ? gjd
form <> 会 - 吗 gdj
form <> 会 不 会 被 Zqe
form <> 会 变 成 flb
form <> 会 好 吗 $ gpX
form <> 会 好 吗 gjd
form <> 会 怎 样 $ fpX
form <> 会 怎 样 ? fej
form <> 写 的 <own> eej
form <> 出 得 去 kdg
form <> 到 <client> 的 <n> led
form <> 到 <client> 的 led
form <> 到 <far> - <n> jdg
form <> 到 <far> - jdg
form <> 到 <host> - oYf
form <> 到 <host> <n> obd
form <> 到 <host> 的 <n> ici
form <> 到 <host> 的 <service> kfd
form <> 到 <host> 的 jdf
form <> 到 <outside> 的 kdf
form <> 到 <own> <n> lcf
form <> 到 <own> 的 <n> jgd
form <> 到 <own> 还 mga
form <> 到 <own> 还 通 jgd
form <> 到 <zone> 的 - jZk
form <> 到 <zone> 的 naf
form <> 去 <zone> 的 gdj
form <> 去 掉 , <zone> efj
form <> 去 掉 , efj
form <> 发 信 , <n> emd
form <> 发 信 , dnc
form <> 发 信 <n> fkd
form <> 发 信 <n> 端 eke
form <> 发 信 到 jfe
form <> 发 信 报 cii
form <> 发 信 走 dpb
form <> 发 到 <own> 的 dgj
form <> 发 来 的 <service> led
form <> 发 来 的 neb
form <> 可 以 吗 $ fmb
form <> 可 以 吗 crY
form <> 可 以 直 nec
form <> 可 以 直 接 nec
form <> 可 以 连 到 dfj
form <> 吗 ? $ $ hdi
form <> 吗 ? $ hdi
form <> 啊 $ $  dhi
form <> 啊 $ $ dhi
form <> 填 <own> , cgk
form <> 填 的 <own> $ dfk
form <> 就 好 了 eld
form <> 就 正 常 cbp
form <> 就 能 连 efj
form <> 开 放 吗 kfe
form <> 往 <outside> 发 hZm
form <> 往 <outside> 发 信 cdn
form <> 往 外 发 mfb
form <> 往 外 发 信 mfb
form <> 打 <own> 的 <n> mfb
form <> 打 不 开 , bij
form <> 打 不 开 <own> pgX
form <> 打 开 <own> kgc
form <> 打 开 <own> 一 ngZ
form <> 拦 了 吗 eej
form <> 拦 的 吗 ? fcl
form <> 拦 的 吗 fej
form <> 挡 的 吗 fdk
form <> 提 供 <service> ihd
form <> 收 <service> <n> fkd
form <> 收 不 了 jfe
form <> 收 不 了 邮 jfe
form <> 收 不 到 gmb
form <> 收 不 到 信 pdb
form <> 收 信 , kgc
form <> 收 得 到 <zone> ekf
form <> 收 得 到 clf
form <> 收 邮 件 <service> bmf
form <> 收 邮 件 led
form <> 放 不 放 ? ffj
form <> 放 不 放 fej
form <> 放 不 放 行 efj
form <> 放 行 了 gej
form <> 放 行 吗 $ dek
form <> 放 行 吗 dek
form <> 有 关 系 efj
form <> 有 放 行 cij
form <> 有 放 行 吗 cij
form <> 有 没 有 被 bod
form <> 本 机 <service> qZd
form <> 本 机 上 - mfb
form <> 本 机 上 ndc
form <> 本 机 能 fkd
form <> 本 机 访 jdf
form <> 本 机 访 问 jdf
form <> 本 机 连 jee
form <> 来 的 <service> lcf
form <> 没 问 题 ele
form <> 用 - 发 efk
form <> 用 - 发 信 efk
form <> 用 <own> 收 <service> bfl
form <> 用 <own> 收 efj
form <> 用 <own> 收 信 lec
form <> 用 <public> <own> ngZ
form <> 用 <public> <own> 收 ngZ
form <> 用 <service> <n> cnd
form <> 用 <service> <n> 收 rTi
form <> 用 <service> <n> 连 jdf
form <> 用 户 用 kgc
form <> 用 手 机 jfe
form <> 用 手 机 收 lgb
form <> 的 - , fkc
form <> 的 - - jgd
form <> 的 - <n> $ eld
form <> 的 - <n> , cme
form <> 的 - <n> arb
form <> 的 - <n> 放 fje
form <> 的 - 报 jef
form <> 的 - 用 ndc
form <> 的 <n> $ $ epZ
form <> 的 <n> $ epZ
form <> 的 <n> , <gateway> cqa
form <> 的 <n> , bkh
form <> 的 <n> , 会 glc
form <> 的 <n> , 能 ape
form <> 的 <n> - $ fje
form <> 的 <n> - Xqf
form <> 的 <n> ? $ glb
form <> 的 <n> ? gkc
form <> 的 <n> 不 $ fpY
form <> 的 <n> 不 fpY
form <> 的 <n> 了 glb
form <> 的 <n> 会 Zpf
form <> 的 <n> 会 不 Yog
form <> 的 <n> 发 ekf
form <> 的 <n> 口 , dkf
form <> 的 <n> 口 clf
form <> 的 <n> 和 <n> cgk
form <> 的 <n> 和 cgk
form <> 的 <n> 对 <zone> fje
form <> 的 <n> 对 ejf
form <> 的 <n> 就 ckg
form <> 的 <n> 收 emc
form <> 的 <n> 是 Ype
form <> 的 <n> 有 emc
form <> 的 <n> 有 没 cme
form <> 的 <n> 能 fmb
form <> 的 <n> 通 eld
form <> 的 <n> 通 不 dle
form <> 的 <service> $ $ eke
form <> 的 <service> $ eke
form <> 的 <service> , Xre
form <> 的 <service> - mce
form <> 的 <service> <n> dkf
form <> 的 <service> ? $ dob
form <> 的 <service> ? edl
form <> 的 <service> 一 fje
form <> 的 <service> 一 直 fje
form <> 的 <service> 会 anf
form <> 的 <service> 吗 $ fjf
form <> 的 <service> 吗 ? eoa
form <> 的 <service> 吗 elc
form <> 的 <service> 放 eke
form <> 的 <service> 是 gkc
form <> 的 <service> 有 dkf
form <> 的 <service> 有 没 dkf
form <> 的 <service> 走 fje
form <> 的 <service> 通 bhk
form <> 的 <service> 通 不 dfk
form <> 的 人 用 nga
form <> 的 人 连 <own> jgd
form <> 的 人 连 kee
form <> 的 共 享 dhi
form <> 的 同 事 反 oea
form <> 的 同 事 收 kfe
form <> 的 同 事 用 mdd
form <> 的 同 事 能 nfa
form <> 的 同 事 说 kfd
form <> 的 同 学 mec
form <> 的 打 印 dhi
form <> 的 打 印 机 pVi
form <> 的 机 器 <service> sZb
form <> 的 机 器 jee
form <> 的 机 器 上 oad
form <> 的 机 器 访 tdV
form <> 的 流 量 emc
form <> 的 用 户 jfe
form <> 的 电 脑 kee
form <> 的 电 脑 可 kcg
form <> 的 电 脑 打 wfR
form <> 的 远 程 Xpf
form <> 的 远 程 桌 Xpf
form <> 的 连 接 kgd
form <> 的 锅 吗 $ fej
form <> 的 锅 吗 efj
form <> 的 问 题 $ gdj
form <> 的 问 题 efj
form <> 的 问 题 吗 fej
form <> 直 接 打 <host> oda
form <> 直 接 访 jch
form <> 直 接 访 问 jch
form <> 直 连 <host> efj
form <> 看 到 的 bgl
form <> 看 到 的 源 bgl
form <> 端 口 <n> , ejf
form <> 端 口 <n> eje
form <> 能 -ing 通 <gateway> jdg
form <> 能 -ing 通 <host> bfm
form <> 能 <service> 到 lbg
form <> 能 上 <outside> kdf
form <> 能 上 <outside> 吗 jdg
form <> 能 不 能 -ing yZV
form <> 能 不 能 <service> jef
form <> 能 不 能 idh
form <> 能 不 能 上 lce
form <> 能 不 能 主 rYd
form <> 能 不 能 用 pcb
form <> 能 不 能 直 sdY
form <> 能 不 能 访 fam
form <> 能 主 动 往 cgk
form <> 能 主 动 连 jff
form <> 能 出 去 ejf
form <> 能 直 接 <service> led
form <> 能 访 问 <host> kgc
form <> 能 访 问 <own> agm
form <> 能 访 问 fbl
form <> 能 连 <own> 吗 kgc
form <> 能 连 <own> 的 dgj
form <> 能 连 上 ngZ
form <> 能 通 吗 $ bmf
form <> 能 通 吗 Zpe
form <> 自 己 -ing mbf
form <> 自 己 -ing 得 mbf
form <> 自 己 去 mec
form <> 自 己 往 lcf
form <> 自 己 的 Zng
form <> 自 己 能 lXk
form <> 自 己 能 上 pXg
form <> 自 己 能 不 lfc
form <> 自 己 能 访 hdi
form <> 自 己 访 jfd
form <> 自 己 访 问 jfd
form <> 自 己 连 nfZ
form <> 行 不 行 $ ejf
form <> 行 不 行 ejf
form <> 让 过 吗 $ efj
form <> 让 过 吗 dgj
form <> 访 问 <far> kbh
form <> 访 问 <far> 的 lah
form <> 访 问 <host> 的 jdg
form <> 访 问 <own> , mga
form <> 访 问 <own> jgd
form <> 访 问 <own> 一 kgc
form <> 访 问 <own> 为 jgd
form <> 访 问 <own> 会 vgR
form <> 访 问 <own> 就 sgU
form <> 访 问 <own> 能 rgV
form <> 访 问 <own> 还 pgX
form <> 访 问 <public> <own> mga
form <> 访 问 <public> lfb
form <> 访 问 得 lbg
form <> 走 得 通 bne
form <> 走 得 通 吗 Zqd
form <> 过 来 的 teW
form <> 还 上 得 jef
form <> 还 上 得 了 jef
form <> 还 能 上 <outside> ici
form <> 还 能 上 idh
form <> 还 能 打 kgc
form <> 还 能 打 开 kgc
form <> 还 能 连 <own> jgd
form <> 还 能 连 jfd
form <> 还 行 不 fmc
form <> 还 行 不 行 fmc
form <> 这 个 网 sXd
form <> 这 个 网 段 sXd
form <> 这 台 能 qWg
form <> 这 边 <service> qfY
form <> 这 边 放 dgj
form <> 进 得 来 hid
form <> 进 来 的 pgX
form <> 连 <host> 的 <n> rcY
form <> 连 <host> 的 <service> fZo
form <> 连 <host> 的 fbm
form <> 连 <own> 会 lgb
form <> 连 不 上 <own> mfb
form <> 连 不 上 ija
form <> 通 不 通 $ dle
form <> 通 不 通 cme
form <> 通 吗 $ $ cle
form <> 通 吗 $ cle
form <> 那 台 要 ndc
form <> 那 边 能 pfZ
form <> 里 <service> <own> <n> mdd
form <> 里 <service> <own> mdd
form <> 里 的 机 ncd
form <> 里 的 机 器 ncd
form <client> , - lah
form <client> , <> 访 qcb
form <client> , <server> Zpf
form <client> , 是 fdj
form <client> - - dkf
form <client> - -ed fje
form <client> - <> - fmb
form <client> - <> -ed bmf
form <client> - <> ? cpb
form <client> - <> on eke
form <client> - to bpc
form <client> -> <> , dke
form <client> -> <> - bji
form <client> -> <> -ed cne
form <client> -> <> ? Yqe
form <client> -ed - gma
form <client> -ed <> ? enb
form <client> -ing to fmb
form <client> -s - eek
form <client> -s <> , Xmj
form <client> -s to bji
form <client> <service> <> <n> ejf
form <client> <service> to bgl
form <client> <service> 到 emb
form <client> from <> , eld
form <client> to - dmd
form <client> to <> $ eoa
form <client> to <> , csZ
form <client> to <> - fje
form <client> to <> -ed fpZ
form <client> to <> -s bij
form <client> to <> ? Zhl
form <client> to <> on ZvY
form <client> 上 <service> ejf
form <client> 到 <> - djg
form <client> 到 <> 的 eje
form <client> 打 开 gjd
form <client> 要 连 fna
form <client> 访 问 gje
form <far> , -s fje
form <far> - - bmf
form <far> - <> - ffj
form <far> - <> -ed ata
form <far> - <> on aof
form <far> -> <> - cme
form <far> -s <> - Ypf
form <far> from <> $ jdg
form <far> from <> , rZc
form <far> to <> $ fcl
form <far> to <> , bpc
form <far> to <> - Zta
form <far> 访 问 gjd
form <far> 连 <> 的 fma
form <gateway> - - cme
form <gateway> - from oYg
form <gateway> - to ejf
form <gateway> -s <> - gdj
form <gateway> from <> , kdf
form <gateway> from <> ? jdg
form <gateway> to <> - bne
form <host> , <> 就 lfc
form <host> , <> 能 cgk
form <host> - , cle
form <host> - - mjY
form <host> - <> - ihd
form <host> - <> -ed kcg
form <host> - <> -s mhY
form <host> - <> on Wkm
form <host> - at fdk
form <host> - by jfd
form <host> - from saa
form <host> - to fpX
form <host> -> <> , ang
form <host> -> <> <service> dkf
form <host> -ing to Zng
form <host> -s <> on mhZ
form <host> from <> $ nZg
form <host> from <> , rXe
form <host> from <> - ndc
form <host> from <> ? jef
form <host> to <> , dsX
form <host> to <> - ahl
form <host> to <> on blh
form <host> 到 <> 的 aoe
form <host> 往 <> 发 cii
form <n> , - jch
form <n> , <> 会 fej
form <n> , <> 填 ddl
form <n> , <> 放 ecm
form <n> , <> 还 jgd
form <n> , <> 这 ddl
form <n> , can jee
form <n> , is sQk
form <n> , will kde
form <n> , would eVs
form <n> - , gXp
form <n> - - hdj
form <n> - : pea
form <n> - <> - jdg
form <n> - <> -s qgW
form <n> - <> <far> jee
form <n> - <> <host> edl
form <n> - <client> Yni
form <n> - <far> Zqd
form <n> - <host> gbk
form <n> - <n> agm
form <n> - from wZY
form <n> - on gjd
form <n> - to fna
form <n> -ed on kbh
form <n> -ed to kee
form <n> -ing <> <service> fdj
form <n> -ing from mdd
form <n> -s - gck
form <n> -s <> - dfk
form <n> -s from kdf
form <n> -s on ial
form <n> : - peZ
form <n> : does occ
form <n> <n> - jfe
form <n> <n> <> - Zng
form <n> <n> <> in dgj
form <n> <n> <client> Wph
form <n> <n> in dfk
form <n> does - gdj
form <n> does <> - fje
form <n> from <> $ ogZ
form <n> from <> , rbZ
form <n> from <> - dkf
form <n> from <> -> jgd
form <n> from <> ? pfY
form <n> from <> to lah
form <n> in <> - eel
form <n> is - gck
form <n> of <> - aoe
form <n> on - Ymi
form <n> on <> $ ejf
form <n> on <> - akh
form <n> on <> -ed bmf
form <n> on <> -s ilZ
form <n> on <> ? Zof
form <n> on <> from bne
form <n> on <> is bod
form <n> on <> to fje
form <n> to - agm
form <n> to <> $ Vsf
form <n> to <> , ioW
form <n> to <> - anf
form <n> to <> ? Usg
form <n> to <> from dmd
form <n> 口 , gdj
form <n> 对 <> 开 jef
form <n> 行 , nec
form <outside> , <> 访 qgW
form <outside> , <> 还 jfe
form <outside> - - djg
form <outside> - <> , idh
form <outside> - <> - Zkj
form <outside> - on egj
form <outside> - to fmb
form <outside> -> <> , emc
form <outside> -s <> - Wlm
form <outside> <service> to dkf
form <outside> <service> 到 dnc
form <outside> for <> - cme
form <outside> get at fje
form <outside> to - cdn
form <outside> to <> $ fje
form <outside> to <> , Zrd
form <outside> to <> - ena
form <outside> to <> -ed Xre
form <outside> to <> ? ail
form <outside> to <> on anf
form <outside> 到 <> 的 dhi
form <outside> 打 <> 的 djf
form <own> , - hbk
form <own> , <> 看 bgm
form <own> - <> - dgj
form <own> - for jfe
form <own> - from fej
form <own> - to kdg
form <own> -ed to jbi
form <own> -ing <> - fbl
form <own> <n> -ing fdj
form <own> <n> from kfd
form <own> <n> on pZe
form <own> from <> $ jfe
form <own> from <> , pfY
form <own> from <> - lag
form <own> from <> -ed pYf
form <own> from <> -s sbZ
form <own> from <> ? kfc
form <server> : ' clf
form <server> at <> , Xsd
form <server> is <> - ilZ
form <server> 填 <> , enb
form <server> 填 的 fkd
form <service> - : bmf
form <service> - <> , Sqk
form <service> - <> - Voj
form <service> - at Tuf
form <service> - from gkc
form <service> - of lfd
form <service> - on Yrd
form <service> - to aod
form <service> -s from mcf
form <service> -s on gmZ
form <service> <n> - bqc
form <service> <n> from nfa
form <service> <n> on Ykk
form <service> <n> to Rrk
form <service> <n> 连 eke
form <service> at <> , bmf
form <service> at <> - apd
form <service> at <> ? Xqf
form <service> from - hdi
form <service> from <> $ nbf
form <service> from <> , dpa
form <service> from <> - kee
form <service> from <> into qbc
form <service> from <> to vUd
form <service> into - Zmh
form <service> into <> $ dap
form <service> into <> - ejf
form <service> into <> ? dkf
form <service> on - aof
form <service> on <> $ dle
form <service> on <> , apd
form <service> on <> - Zlh
form <service> on <> -ed Zkj
form <service> on <> <n> Ypg
form <service> on <> ? cjh
form <service> on <> from Xre
form <service> to - ejf
form <service> to <> , dpb
form <service> to <> - atZ
form <service> to <> -ed clf
form <service> to <> -s gck
form <service> to <> <n> cih
form <service> to <> ? foZ
form <service> to <> from elc
form <service> to <> is cle
form <service> 到 <> , b1Q
form <service> 到 <> 吗 fmb
form <service> 到 <> 的 cii
form <service> 到 <> 行 aoe
form <service> 登 录 eje
form <service> 连 <> , fkd
form <zone> , - oae
form <zone> , <> , vXa
form <zone> - - cgk
form <zone> - -ed Zng
form <zone> - -ing bod
form <zone> - <> $ dpa
form <zone> - <> -ing khb
form <zone> - <> -s lgb
form <zone> - <> ? cpc
form <zone> - <> on fqX
form <zone> - on Zof
form <zone> - to efj
form <zone> -> <> , Zsa
form <zone> -> <> - djf
form <zone> -> <> <n> blg
form <zone> -> <> <service> apd
form <zone> -> <> ? akh
form <zone> -> <> 的 Zng
form <zone> -ed - gjd
form <zone> -ed from anf
form <zone> -ing <> , Zng
form <zone> -ing <> 通 dkf
form <zone> -s - ajj
form <zone> -s <> , kja
form <zone> -s <> - dkf
form <zone> -s to anf
form <zone> <service> <> <n> flc
form <zone> <service> to fje
form <zone> can - fck
form <zone> from -ing clg
form <zone> gets to flc
form <zone> have <> ? coc
form <zone> have <> at fsV
form <zone> in - kcg
form <zone> to - aki
form <zone> to <> $ Qrm
form <zone> to <> , eao
form <zone> to <> - dqY
form <zone> to <> -ed Vml
form <zone> to <> -s Vkn
form <zone> to <> : bmg
form <zone> to <> <n> flc
form <zone> to <> <service> alh
form <zone> to <> ? Zof
form <zone> to <> does cod
form <zone> to <> on Zqe
form <zone> 上 <> <n> eoa
form <zone> 上 <> 走 gkc
form <zone> 到 <> - bmf
form <zone> 到 <> <n> goY
form <zone> 到 <> 会 gqW
form <zone> 到 <> 的 ffj
form <zone> 到 <> 通 ekd
form <zone> 去 <> 的 eke
form <zone> 用 <> 收 enb
form <zone> 能 上 fje
form <zone> 能 到 gnZ
form <zone> 走 <> <own> ddm
form ? - - jfd
form ? in <> - cdn
form ^ - - hoX
form ^ - -ing eke
form ^ - -s jge
form ^ - : pfY
form ^ - <> , Zil
form ^ - <> - sUg
form ^ - <> -s mec
form ^ - <> <host> med
form ^ - <> <own> ofZ
form ^ - <> be jia
form ^ - <> from emc
form ^ - <> to qXf
form ^ - <client> efj
form ^ - <far> eld
form ^ - <n> gjc
form ^ - <server> Zof
form ^ - <service> sdX
form ^ - does eek
form ^ - from nce
form ^ - in lee
form ^ - is inX
form ^ - on mag
form ^ - would sbZ
form ^ - 在 dfj
form ^ -ed <> -s fek
form ^ -ed on efj
form ^ -ing - Zgn
form ^ -ing <> from Yog
form ^ -ing from sdX
form ^ -s - mYi
form ^ -s -ing ncd
form ^ -s <> <client> cfk
form ^ -s <server> pZe
form ^ -s from led
form ^ -s in ncd
form ^ -s of gma
form ^ -s on uaZ
form ^ <client> -> dle
form ^ <client> -ing Vsg
form ^ <client> -s axV
form ^ <client> <service> ckf
form ^ <client> to Yqd
form ^ <client> 到 Ypf
form ^ <client> 去 cnd
form ^ <far> from nfb
form ^ <far> to bod
form ^ <gateway> -> eld
form ^ <host> -> bod
form ^ <host> <> 上 qfX
form ^ <host> <> 往 beo
form ^ <host> <> 能 Wgq
form ^ <host> <> 要 Ydr
form ^ <host> to avX
form ^ <host> 往 anf
form ^ <outside> - idh
form ^ <outside> to aoe
form ^ <outside> 到 glb
form ^ <outside> 打 dkf
form ^ <outside> 的 jdf
form ^ <own> from lfd
form ^ <service> - hkb
form ^ <service> <> -> pXg
form ^ <service> <> <n> cob
form ^ <service> <n> eke
form ^ <service> from nbe
form ^ <service> into blf
form ^ <service> on cme
form ^ <service> to bmf
form ^ <zone> - fke
form ^ <zone> -> dke
form ^ <zone> -ing Ykl
form ^ <zone> -s dle
form ^ <zone> <> <n> Zpf
form ^ <zone> <> 上 fcm
form ^ <zone> <> 的 ecm
form ^ <zone> <> 能 Yfp
form ^ <zone> <service> dle
form ^ <zone> to Zng
form ^ <zone> 上 fmc
form ^ <zone> 到 Zgn
form ^ <zone> 去 djg
form ^ <zone> 的 kdf
form ^ <zone> 连 gkc
form ^ ^ -ed nXi
form ^ ^ -ing nhY
form ^ ^ -s mZh
form ^ ^ <> , gYo
form ^ ^ <> - bij
form ^ ^ <> -> sbZ
form ^ ^ <> -ing jkZ
form ^ ^ <> -s qkS
form ^ ^ <> : Xbu
form ^ ^ <> <- apd
form ^ ^ <> <client> hXn
form ^ ^ <> <host> jXm
form ^ ^ <> <n> seX
form ^ ^ <> <outside> obd
form ^ ^ <> <own> qZd
form ^ ^ <> <server> pjU
form ^ ^ <> <service> ncc
form ^ ^ <> <zone> gck
form ^ ^ <> gets gdj
form ^ ^ <> has bij
form ^ ^ <> is klX
form ^ ^ <> to 7La
form ^ ^ <> 上 clf
form ^ ^ <> 下 kdf
form ^ ^ <> 为 pcb
form ^ ^ <> 主 qac
form ^ ^ <> 出 rVg
form ^ ^ <> 到 wYY
form ^ ^ <> 去 rWg
form ^ ^ <> 发 nYh
form ^ ^ <> 可 ofZ
form ^ ^ <> 同 efj
form ^ ^ <> 和 ndd
form ^ ^ <> 客 peZ
form ^ ^ <> 往 teV
form ^ ^ <> 想 kdf
form ^ ^ <> 打 ccn
form ^ ^ <> 收 hci
form ^ ^ <> 是 jmX
form ^ ^ <> 有 ejf
form ^ ^ <> 本 nbe
form ^ ^ <> 来 mce
form ^ ^ <> 用 rba
form ^ ^ <> 电 ddl
form ^ ^ <> 的 lkX
form ^ ^ <> 直 rZc
form ^ ^ <> 给 cnd
form ^ ^ <> 网 vVc
form ^ ^ <> 能 sdX
form ^ ^ <> 自 lfc
form ^ ^ <> 被 goY
form ^ ^ <> 要 seW
form ^ ^ <> 访 led
form ^ ^ <> 走 ogY
form ^ ^ <> 过 mec
form ^ ^ <> 这 gqW
form ^ ^ <> 进 nfa
form ^ ^ <> 连 lgb
form ^ ^ <> 那 eWt
form ^ ^ <> 里 gck
form ^ ^ <client> jja
form ^ ^ <host> cjh
form ^ ^ <outside> akh
form ^ ^ <service> fna
form ^ ^ are lbg
form ^ ^ do ofZ
form ^ ^ does led
form ^ ^ for foZ
form ^ ^ has hla
form ^ ^ in iZl
form ^ ^ is hid
form ^ ^ on fje
form ^ ^ would jka
form ^ ^ 从 jhc
form ^ ^ 在 fZn
form ^ ^ 急 idh
form ^ ^ 源 jef
form ^ ^ 给 jef
form ^ are <> -s lgb
form ^ can <> - sVg
form ^ can <> -ed uVd
form ^ can <> -ing mbf
form ^ can <> -s ndb
form ^ can <> <service> mbf
form ^ can <> be gpX
form ^ can <> get hnY
form ^ do <> -s pfY
form ^ does - ihd
form ^ does <> get pfY
form ^ does <> have rcZ
form ^ from - qca
form ^ from <> , wZX
form ^ from <> - ddm
form ^ from <> : maf
form ^ from <> can vSf
form ^ from <> to oae
form ^ in <> - cfl
form ^ is <> - kia
form ^ is <> -ed nYi
form ^ is <> -s anf
form ^ on - Zhm
form ^ on <> - eld
form ^ on <> : uVe
form ^ will <> - gma
form ^ will <> be fpY
form ^ would - efj
form ^ would <> be oZf
form ^ would <> get eke
form ^ 为 啥 jef
form ^ 从 <> -ing ocb
form ^ 从 <> <service> pad
form ^ 从 <> 到 occ
form ^ 从 <> 发 tXc
form ^ 从 <> 打 pfY
form ^ 从 <> 用 Zng
form ^ 从 <> 直 vYa
form ^ 从 <> 能 rdY
form ^ 从 <> 访 kee
form ^ 从 <> 连 led
form ^ 在 <> 上 oae
form ^ 在 <> 本 mfb
form ^ 在 <> 里 qhV
form ^ 客 户 kfc
form ^ 我 在 hdi
form ^ 源 <> , jef
form ^ 目 的 dkf
form ^ 请 问 lfc
form and - - lde
form and - -s ijb
form and -s - aat
form and <n> on bmf
form are -ed by pZd
form are -s in pXg
form at - - piV
form at - <> - cii
form at - <> ? efk
form at <far> -s ejf
form be -ed by kgb
form be -ed from naf
form by - - ici
form by - <> ? YXx
form by - of lah
form by <public> <> , bqb
form by <service> from hid
form by <service> to aki
form can - <> , mfb
form can - <> on fkd
form can - in klX
form can - on kcf
form can - to eoa
form can <client> - eke
form can <host> - Znf
form can <zone> - dgj
form can get to dle
form do - <> -s qZc
form do -s from jib
form does - - odc
form does - <> -s lUo
form does - from mbf
form does -ing - kZj
form does <client> - bkh
form does <service> from mfa
form does <service> to clf
form does <zone> - cii
form does <zone> -> gkd
form does <zone> have fje
form for - <> - ben
form for <zone> -> cme
form from - - rXe
form from - <> $ fcl
form from - <> , sZa
form from - <> - mbf
form from - <> -s ngZ
form from - <> <n> mec
form from - <> ? hal
form from - <> to kfc
form from - to YuZ
form from -ing to eje
form from <client> to Ymi
form from <far> to dkf
form from <gateway> to dle
form from <host> to hla
form from <outside> for Yqe
form from <outside> on cme
form from <outside> to chi
form from <zone> , dfk
form from <zone> - Wer
form from <zone> into Yof
form from <zone> to dhi
form get - - dig
form get - to apd
form get -ing from kbh
form get <service> on chj
form get at <> - eke
form get into <> ? djg
form get to - bgk
form get to <> - buX
form get to <> -ed goY
form get to <> ? Ylj
form get to <> with fdk
form gets - <> - agn
form gets - to fma
form in - - jeg
form in - <> , ihc
form in - <> - hcj
form in - <> -s fcl
form in - <> <host> efj
form in - <client> djg
form in - <far> cii
form in <zone> - dbo
form in <zone> -s lha
form in on <> , kib
form in on <> - mha
form in on <> for kfd
form into - <> - fkd
form into <gateway> from lbg
form is - - egj
form is - <> - kbh
form is - <> -ing fej
form is - <> in fej
form is - from pda
form is - to gma
form is -ed by jfe
form is <service> from odc
form is <service> on Yrd
form is <service> to bne
form is that - gck
form not - from qca
form of - - hbk
form of - <> - nbe
form of - <> -s Zli
form of <service> on emc
form of <service> to fje
form on - <> $ Ycs
form on - <> , kZk
form on - <> - ckg
form on - <> -s hXo
form on - <> : jef
form on - <> <client> bgl
form on - <> <zone> lWk
form on - <> ? gam
form on - <> is mag
form on - <zone> hdj
form on <client> -s Vll
form on <gateway> from jef
form on <n> from kZj
form on <outside> -s dle
form on <outside> for anf
form on <own> for kdf
form on <own> from jee
form on <own> to agm
form on <service> to cmd
form over <service> from amh
form that - - lZi
form that - <> - kYj
form that - <> -s kYk
form that - on pfY
form that -s <> from obd
form that -s from cgk
form that from <> - kgc
form that was on mfb
form to - - amg
form to - -s Xpg
form to - <> $ afn
form to - <> , del
form to - <> - eke
form to - <> -s ici
form to - <> at eke
form to - <> from foY
form to - <> is bfm
form to - <> on jkY
form to - <> will fej
form to - <> would gdj
form to - <host> Ylj
form to - can mfc
form to - on jlY
form to - to cii
form to - via enb
form to - with eld
form to - would kee
form to -ed - dle
form to -ed <> ? ejf
form to -s - bhk
form to <gateway> from nZg
form to <host> - dob
form to <host> <> : gbl
form to <n> on amg
form to <own> from qbb
form to <service> at dkf
form to <service> on clf
form to <service> to dmd
form was on <> $ mfb
form will - <> - edl
form with - - alh
form with - <> - Zil
form would - - kgc
form would - for ncd
form would -ing - gck
form would <client> - eqY
form would that - nae
form 一 下 , mZh
form 一 下 <> 到 jfe
form 一 下 <> 的 jhc
form 上 - <> , dgj
form 上 <service> <> <n> djf
form 上 不 了 djh
form 上 得 了 fkd
form 下 , <> 的 ejf
form 下 <zone> 到 gna
form 不 上 <> 的 gkc
form 不 了 <> $ foZ
form 不 了 <> , dsX
form 不 了 <> 的 dnc
form 不 到 <> 的 kgb
form 不 开 <> ? gna
form 不 开 <> 的 gma
form 不 能 上 enb
form 不 通 <> , dkf
form 个 : in afn
form 主 动 往 cme
form 之 后 , gck
form 人 在 <> $ jfe
form 人 在 <> , ldf
form 人 访 问 gkd
form 什 么 <> 打 qeY
form 什 么 用 blf
form 从 <client> <service> fje
form 从 <outside> <service> dmd
form 从 <outside> 连 goZ
form 从 <zone> -ing ckg
form 从 <zone> 到 csZ
form 以 后 , kee
form 以 连 到 Zmh
form 写 的 <> , fna
form 出 去 到 blg
form 到 - <> <own> mga
form 到 - <client> enb
form 到 <host> , lfc
form 到 <own> , bfm
form 到 我 们 glc
form 到 这 台 fje
form 加 上 - dfj
form 加 完 <> 到 bfl
form 动 去 连 dld
form 动 往 <> 发 cme
form 动 访 问 dmd
form 动 连 <> 的 gkc
form 去 访 问 eld
form 口 , <> 放 afo
form 口 , 从 kfe
form 口 - 是 mbe
form 同 事 在 jef
form 同 事 用 blh
form 后 , <> 访 jgd
form 后 , <> 还 kfc
form 否 访 问 Zhm
form 器 访 问 fej
form 填 的 <> , fkc
form 填 的 是 fje
form 如 到 <> 的 eke
form 完 之 后 cgl
form 完 以 后 jfe
form 客 户 从 kee
form 客 户 端 kch
form 己 往 <> 发 amf
form 己 能 上 blf
form 开 <own> , cgk
form 得 上 <> 吗 gpY
form 得 了 <> 吗 dbo
form 得 开 <> 的 gnZ
form 得 通 <> 不 djg
form 志 : in fek
form 想 <service> 到 bqb
form 想 访 问 dkf
form 成 - , kfd
form 成 <client> , lgb
form 我 们 <> 的 eke
form 我 在 <> , gbk
form 我 在 <> 上 jeg
form 我 在 <> 用 qbb
form 我 这 台 mbf
form 户 打 开 dle
form 户 端 <> , sab
form 户 端 是 ncd
form 户 访 问 gkd
form 户 连 <> 的 gjd
form 打 不 开 gje
form 打 到 <> 的 gjd
form 打 印 机 gkc
form 执 行 <service> ekf
form 换 成 <> , eek
form 掉 , <> 访 ogZ
form 接 口 <> , cnd
form 接 打 到 gkc
form 接 访 问 blf
form 接 连 <> 的 fkd
form 收 不 到 nae
form 收 得 到 ncd
form 改 成 <> , Yhn
form 方 是 <> , gkc
form 时 , 是 efj
form 服 务 端 djf
form 本 机 - kfe
form 本 机 <> , ncd
form 机 - <> , occ
form 机 器 是 oYf
form 机 访 问 gkc
form 来 自 <> 的 mec
form 查 一 下 idi
form 桌 面 到 bji
form 比 如 到 eke
form 没 了 , pgY
form 没 有 对 jef
form 用 - 连 glc
form 用 <public> <> 打 cod
form 用 <public> <> 收 dkf
form 用 <service> 连 emc
form 用 户 在 hdj
form 电 脑 <> , led
form 电 脑 是 lde
form 电 脑 用 efj
form 的 - , fek
form 的 - <> 去 efj
form 的 - 到 fcl
form 的 - 是 mce
form 的 <n> 对 jef
form 的 <service> , hal
form 的 人 用 chj
form 的 是 <> $ cqZ
form 的 是 <> , jlY
form 的 是 <> <own> eek
form 的 是 <> 的 jlY
form 的 话 , jge
form 的 话 <> 还 obd
form 目 的 <> , bmf
form 目 的 是 eld
form 直 接 打 fkd
form 直 连 <> 的 gma
form 看 到 - jaj
form 确 认 : lcf
form 端 口 , jgd
form 端 是 <> , kfd
form 网 段 去 ckg
form 能 -ing 通 eke
form 能 -s <> 吗 gkc
form 能 <service> 到 emd
form 能 <service> 通 gnZ
form 能 上 <> $ bmg
form 能 上 <> 吗 dkf
form 能 上 <> 的 eoa
form 能 到 <> 吗 eje
form 能 打 开 emc
form 能 用 <public> dkf
form 能 连 <> 的 glb
form 能 连 到 gma
form 能 通 过 fkd
form 脑 是 <> , lde
form 脑 用 <> <own> efj
form 脑 用 <public> dkg
form 自 己 往 amf
form 行 , <> 还 led
form 行 <service> <> <n> ekf
form 行 <zone> 到 bkh
form 行 的 - efj
form 补 上 - cfl
form 要 访 问 dnc
form 要 连 <> 的 fkd
form 让 不 让 hbk
form 访 问 <> $ dkf
form 访 问 <> , eoa
form 访 问 <> <n> fkd
form 访 问 <> <own> ecl
form 访 问 <> 为 glb
form 访 问 <> 会 gkd
form 访 问 <> 吗 dkf
form 访 问 <> 就 glb
form 访 问 <> 的 glb
form 访 问 <> 走 Zeo
form 访 问 <> 还 goY
form 访 问 <public> anf
form 访 问 到 coc
form 话 , <> 到 nfa
form 话 , <> 能 ogY
form 请 问 <> <zone> vaX
form 请 问 <> 到 ddm
form 请 问 <> 可 pgX
form 请 问 <> 网 mag
form 请 问 <> 能 pda
form 请 问 <> 访 dfl
form 请 问 <zone> fcm
form 请 问 从 odc
form 走 <service> 到 fjd
form 超 时 , efj
form 转 到 <> , cfl
form 还 能 -s glb
form 还 能 连 gkc
form 这 台 <> 会 fXq
form 这 台 是 kdf
form 这 条 , hdi
form 连 上 <> 的 fkd
form 连 不 上 gkc
form 连 不 到 asa
form 连 到 <> 吗 epZ
form 连 到 <> 的 fmb
form 连 我 们 flc
form 连 的 是 kgb
form 那 台 <> 要 oZe
form 都 在 <> , lgb
form 配 的 是 dih
form 里 <service> <> <n> djf
form 问 <zone> <> 的 Tcx
form 问 <zone> 到 frW
form 问 不 了 djg
from <client>  Ymi
from <client> , - lah
from <client> , ckg
from <client> , on - ddm
from <client> , 是 fdj
from <client> - - - ebn
from <client> - - dkf
from <client> - - to Wrf
from <client> - -ed fje
from <client> - anf
from <client> - get to glb
from <client> - to - Tir
from <client> - to bpc
from <client> -> bmf
from <client> -ed - gma
from <client> -ed - to eoa
from <client> -ed eoa
from <client> -ing dob
from <client> -ing to fmb
from <client> -ing 不 通 ZuZ
from <client> -s - - Zhm
from <client> -s - eek
from <client> -s - to ngZ
from <client> -s Pwi
from <client> -s to bji
from <client> : <n> -ed to - to gma
from <client> <service> ejf
from <client> <service> to bgl
from <client> <service> 到 emb
from <client> and Zof
from <client> from pad
from <client> get - to bfm
from <client> is -ed by oZf
from <client> on fcl
from <client> to - dmd
from <client> to bij
from <client> 上 <service> ejf
from <client> 到 aoe
from <client> 去 dhi
from <client> 打 不 开 fsV
from <client> 打 开 gjd
from <client> 用 eob
from <client> 的 <n> 端 口 , ofZ
from <client> 给 mec
from <client> 能 不 能 访 问 gnZ
from <client> 能 访 问 eqY
from <client> 要 连 fna
from <client> 访 问 gje
from <client> 还 能 上 ZvY
from <client> 连 csX
from <far>  dkf
from <far> , -s fje
from <far> - - bmf
from <far> - cii
from <far> -> dle
from <far> -ing ckg
from <far> from rdX
from <far> to bod
from <far> 到 bqb
from <far> 的 - <n> , dem
from <far> 访 问 gjd
from <far> 连 fmb
from <gateway> - - <service> from lcg
from <gateway> - - cme
from <gateway> - - from pXg
from <gateway> - - to bne
from <gateway> - from oYg
from <gateway> - get - to Zog
from <gateway> - get to amg
from <gateway> - to ejf
from <gateway> -> eld
from <gateway> -ing Wqg
from <gateway> -s edl
from <gateway> from nZg
from <gateway> to bpd
from <host>  lah
from <host> , gbk
from <host> - , cle
from <host> - - - gkc
from <host> - - - to ihd
from <host> - - from nZg
from <host> - - mjY
from <host> - - to - frW
from <host> - - to bki
from <host> - -ing -s dgj
from <host> - <service> to bik
from <host> - at fdk
from <host> - by jfd
from <host> - from saa
from <host> - jjZ
from <host> - to fpX
from <host> -> bpc
from <host> -ing bmf
from <host> -ing to Zng
from <host> -s Zua
from <host> from obe
from <host> get - to Usf
from <host> is nce
from <host> to alg
from <host> will lcf
from <host> 主 动 往 clf
from <host> 到 aoe
from <host> 往 bji
from <host> 收 得 到 kdf
from <host> 的 <n> , dgj
from <host> 自 己 能 上 clf
from <outside>  ici
from <outside> , kia
from <outside> - - , lYj
from <outside> - - - cgk
from <outside> - - <n> , does lfc
from <outside> - - djg
from <outside> - - on cdn
from <outside> - - to dkf
from <outside> - bki
from <outside> - get to gkc
from <outside> - on egj
from <outside> - to fmb
from <outside> <service> dle
from <outside> <service> to dkf
from <outside> <service> 到 dnc
from <outside> for kdf
from <outside> get - to Zof
from <outside> get at fje
from <outside> to - cdn
from <outside> to amg
from <outside> 到 cii
from <outside> 去 掉 , mfb
from <outside> 打 ejf
from <outside> 用 户 打 开 dle
from <outside> 用 户 访 问 gkc
from <outside> 用 户 连 gje
from <outside> 的 jef
from <outside> 能 <service> 到 blg
from <outside> 能 不 能 直 接 <service> 到 cgj
from <outside> 能 直 接 <service> 到 fkd
from <outside> 能 访 问 gpX
from <outside> 还 能 访 问 gkd
from <own>  ici
from <own> , - - Zfo
from <own> , - hbk
from <own> - - - - Rgw
from <own> - -ing to gYo
from <own> - : <n> -ed to - to gdj
from <own> - <n> - <n> - Ygo
from <own> - <n> - <n> -ed - bgl
from <own> - dfk
from <own> - for jfe
from <own> - from fej
from <own> - to kdg
from <own> -ed to jbi
from <own> -ing fbl
from <own> -s kaj
from <own> <n> - : - to gZn
from <own> <n> -ing fdj
from <own> <n> from kfd
from <own> <n> on pZe
from <own> <service> : - to -s gWq
from <own> ? - -ing - Vgr
from <own> for idh
from <own> from kee
from <own> to cbp
from <own> 的 <n> , ici
from <public>  eoa
from <public> , dnc
from <server>  eoa
from <server> : ' clf
from <server> : bkh
from <server> at gjd
from <server> is lde
from <server> on dfk
from <server> 填 emc
from <server> 填 的 fkd
from <server> 填 的 是 fkc
from <server> 是 epZ
from <zone>  ddm
from <zone> , - oae
from <zone> , nbe
from <zone> - - , jef
from <zone> - - - gcj
from <zone> - - <service> to bod
from <zone> - - cgk
from <zone> - - to agm
from <zone> - -ed Zng
from <zone> - -ing bod
from <zone> - <service> on gjd
from <zone> - <service> to eke
from <zone> - dgj
from <zone> - get to eek
from <zone> - on Zof
from <zone> - to - dcn
from <zone> - to efj
from <zone> -ed - gjd
from <zone> -ed ele
from <zone> -ed from anf
from <zone> -ed to - to djg
from <zone> -ing anf
from <zone> -s - - cem
from <zone> -s - ajj
from <zone> -s - to bmf
from <zone> -s lde
from <zone> -s to anf
from <zone> <n> : <n> : <n> <n> - miY
from <zone> <service> emc
from <zone> <service> to fje
from <zone> and Ynh
from <zone> be - to - gkc
from <zone> can - fck
from <zone> for Ynh
from <zone> from -ing clg
from <zone> get - to fdk
from <zone> get <service> on dkf
from <zone> get to - dhi
from <zone> gets - to fma
from <zone> gets to flc
from <zone> in - kcg
from <zone> into aod
from <zone> to - aki
from <zone> to ejf
from <zone> 上 dkf
from <zone> 上 不 了 djg
from <zone> 出 fld
from <zone> 到 ahl
from <zone> 去 ekd
from <zone> 和 chj
from <zone> 往 ejf
from <zone> 打 不 开 gej
from <zone> 的 liZ
from <zone> 的 人 用 chj
from <zone> 的 人 连 djg
from <zone> 能 -ing 通 fje
from <zone> 能 上 fje
from <zone> 能 不 能 访 问 elc
from <zone> 能 不 能 连 gna
from <zone> 能 到 gnZ
from <zone> 能 访 问 gcl
from <zone> 走 efj
from <zone> 还 打 得 开 gpX
from <zone> 还 能 -s glb
from <zone> 还 能 上 fdj
from <zone> 还 能 打 开 gnZ
from <zone> 连 fmb
is <- pYe
is <client> jfd
is <far> hid
is <gateway> fdk
is <own> dle
is <public> cgk
is <server> cZr
is <zone> ldf
left 5 bkh
left 6 kcf
left 7 dob
left 8 hla
nth 0 kha
nth 1 imY
nth 2 cgj
nth 3 abr
nth 4 XZx
nth 5 cRz
nth 6 YWy
nth 7 Wcu
nth 8 fXq
of 2 nlU
of 3 fej
of 4 cen
of 5 ebn
of 6 edl
of 7 Wip
of 8 Yfq
of 9 caq
own bare port pOo
own port bare N3c
own port port fje
to  <- bra
to  <client> ecn
to  <far> dgk
to  <gateway> eZp
to  <host> jYl
to  <own> hdi
to , - <client> Xoh
to , - <host> gkc
to , - <outside> iic
to , -s <own> rfW
to , <client> Zlj
to , <gateway> hpW
to , <host> lgb
to , <outside> bhk
to , <own> nZh
to , <server> iZm
to , <service> <server> jef
to , <zone> Whq
to , does - <gateway> hjc
to , on - <outside> ncd
to , 发 信 <server> lde
to - - , <client> gjd
to - - , <zone> amh
to - - - - <zone> bem
to - - - <client> Wjm
to - - - <host> qgW
to - - - <n> - - , <zone> fYp
to - - - <outside> ofY
to - - - <own> nfa
to - - - <zone> fcl
to - - - to <far> teV
to - - -s from <far> led
to - - <client> kcg
to - - <far> oXh
to - - <gateway> jch
to - - <host> edl
to - - <outside> kbh
to - - <own> jfe
to - - <zone> vbW
to - - from <outside> Zrc
to - - from <zone> cuW
to - - to - <gateway> gal
to - - to - <host> mec
to - - to - <own> dfk
to - - to <client> lde
to - - to <far> rcZ
to - - to <outside> qYe
to - - would <zone> eao
to - -ed <client> gma
to - -ed from <outside> ejf
to - -ed to <outside> clf
to - -ing <host> maf
to - <client> cdn
to - <far> jch
to - <gateway> hZl
to - <host> hcj
to - <n> - <n> - <far> YxX
to - <n> - <n> - <host> gsU
to - <n> - <n> -ed - <far> YwY
to - <n> - <n> -ed - <host> fna
to - <n> - <n> -ed - <own> gvR
to - <outside> bem
to - <own> kdf
to - <public> jdf
to - <service> on <own> jgd
to - <service> to <host> mfb
to - <service> to <own> jfe
to - <zone> ibj
to - at <host> bmf
to - be - to <service> to <gateway> jef
to - by <public> bfm
to - from <client> Xqf
to - from <outside> cqa
to - from <zone> Zjj
to - get - to <far> oae
to - get - to <outside> pYf
to - get to <far> sWd
to - get to <host> kdf
to - get to <outside> nbf
to - have <outside> nbe
to - on <outside> qca
to - on <own> kee
to - to - <host> qca
to - to - <own> fej
to - to - <zone> naf
to - to <far> lZi
to - to <host> kee
to - to <outside> naf
to -> <client> vYZ
to -> <far> pbc
to -> <gateway> pXg
to -> <host> nYh
to -> <outside> lde
to -> <zone> ncd
to -ed - <host> bgl
to -ed - to <far> kXl
to -ed <own> jfe
to -ed at <own> kfd
to -ed be - to - <own> agm
to -ed from <zone> kfe
to -ed get to <own> ngZ
to -ed to - - <outside> Zqd
to -ed to <outside> djg
to -ing <client> yaU
to -ing <far> nZf
to -ing <gateway> jdg
to -ing <host> gjd
to -ing <own> khb
to -ing to <far> odb
to -ing to <host> jef
to -ing to <own> jja
to -ing 不 通 <client> pda
to -ing 得 到 <host> lcg
to -s - - <gateway> qTj
to -s - <own> ofY
to -s - <service> to <own> iWo
to -s - to <far> tVe
to -s - to <own> lee
to -s <client> nWj
to -s <far> lZh
to -s <host> njW
to -s <outside> ncd
to -s <own> ibj
to -s <public> iaj
to -s <zone> mga
to -s to <far> oZf
to -s to <own> lgc
to : -ing <own> jfd
to : <n> -ed to - to <own> tWc
to : <own> pbc
to <n> from - - <client> dgj
to <n> on <client> cgj
to <service> : - to -s <own> fcl
to <service> <host> tUf
to <service> <own> ndd
to <service> to <gateway> jdg
to <service> to <host> naf
to <service> 到 <gateway> kdg
to <service> 到 <host> fdk
to ? - -ing - <zone> gkc
to and <zone> rZc
to at <client> edm
to be - to - <own> vgR
to can - <own> lgb
to does - <gateway> kja
to for <own> ich
to for <zone> bki
to from - - in <zone> hic
to from - <zone> gkc
to from <client> aqd
to from <far> aki
to from <outside> Ymi
to from <zone> dmd
to get - to <far> peZ
to get - to <outside> lce
to get <service> on <own> bcq
to get at <host> lcf
to get into <zone> oae
to get to - <host> mfb
to get to <far> qXf
to get to <host> lcf
to get to <own> kee
to get to <service> on <own> kdf
to into <zone> lXk
to is <far> dbo
to is <own> Ybu
to is <zone> mfc
to on <client> epY
to on <gateway> goZ
to on <own> kcg
to to - <gateway> jdg
to to - <host> lfc
to to - <n> of <own> nga
to to <client> naf
to to <far> rZc
to to <gateway> mag
to to <host> jgc
to to <outside> oae
to to <own> qdZ
to 上 <outside> mbg
to 上 <service> <host> oZf
to 上 <service> <own> mce
to 上 不 了 <outside> hdi
to 从 <outside> sdY
to 写 的 <own> eej
to 出 <outside> qYe
to 到 <client> occ
to 到 <far> occ
to 到 <host> gck
to 到 <outside> med
to 到 <zone> uYZ
to 去 <far> oZf
to 去 <host> dcn
to 去 <own> peZ
to 去 <zone> gdj
to 去 掉 , <zone> efj
to 和 <zone> hcj
to 填 <own> cgk
to 往 <far> pda
to 往 <outside> iZm
to 打 不 开 <own> pgX
to 打 开 <own> kgc
to 收 得 到 <zone> ekf
to 是 <own> ben
to 本 机 上 - <own> mfb
to 用 <public> ngZ
to 用 <service> <n> 连 <own> jdf
to 由 <client> Zsa
to 的 - <n> , <gateway> fkd
to 的 <client> SZ2
to 的 <far> ben
to 的 <n> , <gateway> cqa
to 的 <n> 对 <zone> fje
to 的 人 访 问 <own> jfe
to 的 人 连 <own> jgd
to 的 机 器 访 问 <own> lgc
to 直 接 打 <host> oda
to 直 连 <host> efj
to 给 <zone> dkf
to 能 -ing 通 <gateway> jdg
to 能 -ing 通 <host> bfm
to 能 上 <outside> kdf
to 能 不 能 上 <outside> lce
to 能 不 能 直 接 打 到 <host> rZc
to 能 不 能 访 问 <host> reX
to 能 不 能 访 问 <own> cfl
to 能 直 接 <service> 到 <host> kdf
to 能 访 问 <host> kgc
to 能 访 问 <own> agm
to 自 己 能 上 <outside> pXg
to 自 己 访 问 <own> lgb
to 自 己 访 问 <public> kfd
to 被 <client> dnd
to 访 问 <far> kbh
to 访 问 <own> jgd
to 访 问 <public> lfb
to 还 上 得 了 <outside> jef
to 还 能 上 <outside> ici
to 还 能 打 开 <own> kgc
to 还 能 访 问 <own> jfe
to 还 能 连 <own> jgd
to 连 <host> fcl
to 连 不 上 <own> mfb
to 里 <service> <own> mdd
with <- cpb
with <client> Ugs
with <far> dYr
with <host> dap
with <module> mVl
with <outside> dhi
with <own> jQt
with <public> nYi
with <server> jhc
with <zone> Xni
`;
