/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
' , jggffe
' -a ffgejg
' -i cgfenf
' <n> nfgfec
' <own> jggffe
' from ahfgmf
' kdffkd
' out dfggkg
'cannot lfgdgf
'connection refused' pfgded
'connection regdfb
'connection timed ngeege
's <n> mngfcY
's <service> jjdehe
's ? jggfff
's fault ldffgf
's inside gkfgff
's kjdZhi
's own bqhdhc
, <client> kegfla
, <far> sdgedc
, <gateway> mdgfff
, <host> mdhZmc
, <n> pddgfe
, <outside> lYiard
, <own> ikefbi
, <public> jcgnde
, <server> keidfg
, <service> meleeb
, <zone> kgegnX
, a keiged
, ack kfgffe
, all loYidc
, allowed mfcgfg
, although kfgeff
, am icchkf
, and giefZo
, any YqfZnf
, anything nbeXlk
, approved eddegq
, are qcbdek
, as jmfcee
, at lfffdg
, before kgfffe
, behind gdgigh
, blocked kegfgf
, by kpdXhe
, can ncccmf
, change lgffgd
, coming pdccig
, connection nffgfc
, conntrack jfffck
, correct ogeccj
, could ageipd
, curl pgeZgf
, customer celfek
, dead ogffec
, destination naggge
, dghfig
, do ndccgj
, does dXdjkn
, don't fZjoge
, dport seddfd
, dropped lffefg
, dst ndeegf
, e hcodff
, established dgggjh
, every lmgbec
, everything hdickf
, explain efgddq
, fine lffegf
, for gjcjhe
, forward kgeggf
, foxmail lfgfgd
, from mocceb
, full geijhc
, get taeihY
, gets vYhYfh
, given mffcbm
, goes mgfZjf
, going oegddg
, got kegeei
, hairpin nffgfc
, has nffged
, he fkfffg
, help pbbijc
, how jfideh
, i kjjcdf
, i'm ohgcee
, id kggffe
, ideas maggfg
, if eockcd
, in mfgfef
, input ofbghe
, inside ipedbf
, ip jgfgge
, isn't nedebl
, it ocebfk
, it's eeeffn
, item lmedec
, just mheicd
, kindly ndffge
, length lfgffe
, like iYemgh
, line ihfddl
, lip jfggff
, list helkgX
, looks gggecl
, mail qfffeb
, make jgfgff
, meaning mddgcj
, my peedff
, need ldgoXg
, never mgffdf
, new gffgek
, no mifded
, nobody jffebm
, normal kfggfe
, not emgege
, nothing pgffeb
, of hfhcel
, ok nfggec
, on nggfeb
, one qhhbfa
, only dldjff
, open qjcYhe
, or kYfhme
, our kgdbkf
, outlook mfffgd
, over lffgee
, passes qefefc
, permitted meffef
, ping kffcek
, plain kgfeeg
, pls mefdfh
, port ndhieb
, possible mffeeg
, quick gamlcf
, reachable wacbfg
, right oehaid
, rip jfggff
, same kcgeke
, say fgkgff
, says mffffe
, seq lfgffe
, session kffggf
, she ifheej
, should pdffde
, since kdfffj
, skipping lfffeg
, so jhgjcd
, somebody Xbfojk
, sorry mhggce
, source qbfege
, step offgec
, still obfaem
, straight kjheec
, syn ogffec
, target sefZge
, tcp ohefed
, tell klebci
, that ncgbcm
, that's qfedee
, thats kffgff
, the igfbfl
, then nddgnZ
, there hefegk
, they kadhij
, they're cffefo
, thoughts ffefen
, thunderbird lfffef
, thx cliael
, ticket fhfgbn
, timeout kfffff
, to hhelce
, translate ffffcn
, udp uagfdc
, unlike fffgek
, urgent eggeZr
, user ogfgga
, verdict qdeffe
, walk qcbdej
, want tdeddf
, we jggedj
, we're hfgdem
, what dakjje
, what's dgifel
, whats fbkeel
, when gffjgf
, where iVpjdg
, whereas jgggef
, which bdoncd
, while legfge
, who jffYjk
, why kfgbdl
, will kfedke
, win kfgffe
, with ednfff
, without lggeef
, works mgcefg
, would degfoe
, y ldggff
, yes keqaga
, yet ngfgdd
, you fggafn
, you're fffdfm
, 一 lgffgc
, 下 cfibds
, 不 imedgd
, 丢 nehgbf
, 中 hfemfd
, 为 rZggXm
, 之 kfcbqc
, 什 lgcdgi
, 今 eeheen
, 从 kgclia
, 他 mdgehe
, 会 kefgjd
, 但 lffgee
, 你 gefdgm
, 允 glehdg
, 先 iefdme
, 写 hcZrhe
, 出 lfbifg
, 分 hhkegd
, 列 gikffc
, 别 oheaci
, 到 wggbdY
, 加 cgggnd
, 包 ngcfff
, 发 jffhff
, 只 ifggYn
, 可 qefffc
, 后 ffgkkb
, 周 gngddf
, 咋 rdfffb
, 咱 iebmgg
, 哪 gedglf
, 啥 kgggfe
, 回 lfffff
, 在 iefijc
, 地 lfgefg
, 外 mgffee
, 它 kehddj
, 安 occhgg
, 审 dgfoee
, 客 jgggge
, 密 jgggge
, 对 kdjcie
, 帮 hahhhj
, 开 nefgfd
, 快 fdgbgn
, 怎 iffgam
, 急 icfdeo
, 想 qegfec
, 我 lffefg
, 手 pdggfc
, 打 nffcge
, 把 dghfle
, 报 gkgfff
, 拉 qeagfe
, 按 pYghhe
, 换 jffghf
, 提 jgfggf
, 收 ndfeei
, 放 negegc
, 数 lgegfe
, 新 iffgdi
, 明 eggfgk
, 昨 mggggb
, 是 icggfj
, 最 phgfbc
, 有 emhdeh
, 本 nefffe
, 来 nccgif
, 正 ofgbef
, 死 jfffgf
, 求 lffgdh
, 没 ndfdbl
, 浏 kfffgf
, 源 meggdg
, 然 nhgedc
, 现 lcfenb
, 用 jegodb
, 由 nffefe
, 电 jgfgge
, 目 qigdcd
, 直 kgfggd
, 看 ffggfj
, 真 kffggd
, 端 meffef
, 第 Zdfgph
, 等 ndejfc
, 策 pcfgdg
, 结 mfefef
, 给 hlddam
, 网 kffggd
, 能 lhghiX
, 行 reebef
, 要 mdbkef
, 规 lfgfef
, 让 kdegcl
, 访 odggfc
, 说 lfgffe
, 请 ccljeh
, 谢 dgdeep
, 走 pdfdff
, 过 lefgef
, 还 dpegkY
, 这 oglVcj
, 进 nagegg
, 连 kdgmdd
, 通 udhdfY
, 那 kbekgf
, 都 gkbemd
, 重 lgfged
, 问 offhgZ
, 需 fkgefg
, 领 ffffgj
, 麻 imgdga
-> <client> rfffea
-> <far> pggfea
-> <gateway> peggec
-> <host> lghdib
-> <outside> lfdeif
-> <own> qZibhf
-> <zone> uefeeZ
-> mYfcli
-a cffehn
-a input effggk
-a postrouting eeeecr
-a prerouting efgehk
-d <zone> dgggii
-d efgelg
-e jfggff
-i $ gfggYp
-i , jffgXo
-i <client> kfffff
-i <outside> bffeog
-i <zone> bjffgk
-i ahffjk
-i forward Zeehhp
-i like gfggej
-i on hegdXt
-i prerouting dehcdp
-j accept fffefl
-j accept' ffgejg
-j cffein
-j dnat efgehk
-j drop cgfglf
-j log fgggfj
-j masquerade efeekj
-j reject ffefij
-j snat deggii
-j tcpmss fggffj
-k neggfc
-l , jggggf
-l jgfgff
-l 抓 lgggfc
-l 里 jffgff
-m efgeji
-m limit fgggfj
-m tcp efgeij
-o <outside> aiedjl
-o <zone> ffggnb
-o biffjj
-p <n> sbeheb
-p bfgejl
-p tcp efgeij
-p udp ghgebm
-s <far> efgfem
-s efffgk
-w gffelf
-w net gffdme
: $ gfeffm
: ' jggfff
: -a fffehj
: <client> ugggaY
: <far> rcffed
: <gateway> jlefgb
: <host> ilfcge
: <n> faeiep
: <outside> rbfjdb
: <own> qiaieb
: <service> lcgegi
: <zone> wbcgce
: a ocghjZ
: any feheoc
: assume gerfdc
: can gfhcij
: cannot nffdfe
: cd jgggge
: connect mefffd
: connection kffffe
: could ncdgfg
: couldn't lgffgd
: curl jffggf
: disconnected jfggff
: do offdee
: does hZdflm
: drop kfegid
: errno kffffe
: from bohche
: github cchbft
: if pfhbfd
: in jfggff
: input Zhgfpf
: ip kfffff
: iptables ggffel
: is ogedib
: list agjkgg
: martian nffgdd
: may pcdeeh
: nc kdgggf
: net lgffhd
: no pbfege
: noqueue jfgfff
: open refede
: outlook jggfff
: permitted lffgeg
: ping jfgfgf
: please cmkefd
: port gkcocc
: rcpt jfgfff
: reachable pkceaf
: reject jfgfff
: relay kfggfe
: s lgfggd
: src 0bfefV
: tcp lffffe
: the lgffee
: timed lgfffe
: to bdmnhZ
: trace jgggff
: udp lffgfe
: unable kefggf
: user lfgggd
: users oefegd
: we hegkge
: what djhlhZ
: which bhmkdd
: who Ytfbgh
: why mdgbgi
: will iedgig
: would kegapb
: 从 ibhjeh
: 我 fblmde
: 能 gkfdgg
; connection jgfgff
; does pbddke
; jgdgej
; the mhdidd
; what afggil
; would ggggkc
<- <zone> ncfgfe
<- in gggeek
<- safbfi
<client> $ nibeic
<client> , nfjaff
<client> -> lffelZ
<client> : lgfffe
<client> <client> mffffd
<client> <far> pggedc
<client> <gateway> pgfgfY
<client> <host> lfgffe
<client> <n> rffefa
<client> <own> pefffc
<client> <service> negged
<client> <zone> pdedhf
<client> ? hcgldg
<client> able tfgeca
<client> allowed pegcgd
<client> and pdhefb
<client> are geghkd
<client> at qdhcdf
<client> be qdgeef
<client> blocked kggfgd
<client> by offege
<client> can reffhX
<client> can't mbhgfe
<client> cant qffefb
<client> could mfffgd
<client> curl kggffe
<client> do oegfee
<client> does pffdfd
<client> dst kfgffe
<client> echo jggfff
<client> finally gggglc
<client> for qegcdg
<client> from sfcfcf
<client> get uchanU
<client> gets qdfffc
<client> going jfgenZ
<client> have geqgcc
<client> hit wdfaec
<client> i kggggd
<client> in lZfgob
<client> is oakcfe
<client> it mgfffd
<client> just kfggfe
<client> keeps jgggge
<client> listens mfgffd
<client> logs kfgfff
<client> make sfgfYe
<client> must jgfgff
<client> needs mffffe
<client> no pefffc
<client> ochehd
<client> ok mgehfc
<client> on oZgYil
<client> open yaheiU
<client> opening cggglf
<client> opens nfgcgf
<client> or gegqea
<client> out ncibam
<client> over rgggab
<client> permitted qcfgfb
<client> ping nffffd
<client> port rchefb
<client> pulls lfgfgd
<client> pushes mggegc
<client> r kfggfe
<client> reach daochk
<client> reports mfgfdf
<client> runs mfgefe
<client> s kgggfe
<client> says kggggd
<client> scrapes oegceh
<client> sends kggeff
<client> should rgehda
<client> shows kgggfd
<client> since jggfff
<client> sport kfgfff
<client> still fhfipW
<client> talk ncfjlW
<client> talks kgfefe
<client> tcp negeff
<client> the pfgdde
<client> then egggle
<client> to tcedjY
<client> towards nfgegd
<client> udp qeffec
<client> up kggfeg
<client> use geqage
<client> wants teedde
<client> when reidYg
<client> who klecgd
<client> why jgggge
<client> will ofgcfd
<client> with oggecd
<client> wont lfffge
<client> would ngddge
<client> 上 nfeifc
<client> 会 lhdggd
<client> 作 ndggee
<client> 做 jggfff
<client> 出 mdeehg
<client> 到 pafdfj
<client> 去 kgeggf
<client> 发 lgffef
<client> 可 qYggge
<client> 吗 qdeggc
<client> 就 fgggjd
<client> 开 tdfcfc
<client> 往 pfgegZ
<client> 想 jgggff
<client> 打 tffggW
<client> 收 mfgffd
<client> 是 nfcghd
<client> 有 nZXogh
<client> 来 qcegfe
<client> 用 qffeec
<client> 由 ldegfg
<client> 的 tdffdb
<client> 给 mfgged
<client> 能 obiZhh
<client> 行 lefgff
<client> 被 mfghee
<client> 要 offgfb
<client> 访 iYefkm
<client> 走 nffedg
<client> 还 bgggmf
<client> 这 sgiadb
<client> 连 xeggeU
<client> 通 mffgfc
<client> 那 meggfd
<far> $ pddfge
<far> , rfiebc
<far> -> mggfha
<far> -j dfgfnf
<far> -p egggel
<far> : kgggfd
<far> <far> mgggfc
<far> <gateway> qefgdd
<far> <host> mfffed
<far> <n> kffgfe
<far> <own> mffffe
<far> <service> wdgbfZ
<far> ? gYfgin
<far> a ogggbc
<far> able scdidc
<far> allowed nffgde
<far> and lggeef
<far> be qdhfbf
<far> by ledcgj
<far> can raehgd
<far> connects pggafe
<far> delivers qbiede
<far> does pehdde
<far> dst kfgffe
<far> for offecf
<far> from leeihd
<far> get vXgdic
<far> gets nfgggb
<far> has pedgcg
<far> hit scgegZ
<far> hitting phgcdd
<far> in qcheed
<far> is qegfdc
<far> let jgggfd
<far> make mgggce
<far> ok mefgee
<far> on mdeehg
<far> our rddhfc
<far> over nfggdd
<far> pdfdhd
<far> permitted legfeg
<far> port rdgehX
<far> r leggff
<far> reach ofcfjc
<far> right ggeffk
<far> s nfffee
<far> says mgfffc
<far> see kfgfid
<far> sport lffffe
<far> still cfhhnd
<far> talk refgea
<far> tcp lnfebc
<far> through nfeghb
<far> to vdfbfc
<far> trying kfeggf
<far> udp lfggia
<far> wants rcfdef
<far> will mfgeja
<far> with mdeeif
<far> would rcgdfd
<far> 不 mgfhiZ
<far> 做 jfgfff
<far> 到 jegefh
<far> 发 qffaeg
<far> 可 legffe
<far> 吗 kfffjc
<far> 封 efgfem
<far> 想 lfggee
<far> 打 rechdd
<far> 用 kfgfff
<far> 的 pffffb
<far> 能 qgegbc
<far> 要 udceed
<far> 解 negggc
<far> 访 qggccd
<far> 还 fhghla
<far> 连 qbecje
<far> 通 sdfgcc
<gateway> $ hjgifb
<gateway> 's llebhc
<gateway> , oiagdf
<gateway> -> neggec
<gateway> : kdffie
<gateway> <client> oefgcf
<gateway> <gateway> qmbcag
<gateway> <n> nZheXq
<gateway> <service> sceefd
<gateway> ? mcefgg
<gateway> afterwards dgfglg
<gateway> allow nffged
<gateway> allowed mdghfd
<gateway> as pbjddf
<gateway> at idfehj
<gateway> be ngfgdd
<gateway> blocking sgXggc
<gateway> box ohhbha
<gateway> by gjcgif
<gateway> config gXfggq
<gateway> do mhefed
<gateway> does hfffje
<gateway> doing kggfgd
<gateway> drop tegfba
<gateway> eat mfeggc
<gateway> eating offgfb
<gateway> even oeffdf
<gateway> forward kfdjef
<gateway> forwards fedmgf
<gateway> from nafglb
<gateway> in pggefa
<gateway> is mefcfi
<gateway> itself logeeX
<gateway> kernel jggfff
<gateway> kfeefj
<gateway> last Zgjhgj
<gateway> let qfffdd
<gateway> lets pfgggZ
<gateway> letting rfgdfa
<gateway> ok pehgcc
<gateway> on dkdYgq
<gateway> open okdcec
<gateway> or nffffd
<gateway> pass lgggfd
<gateway> ping phcdhc
<gateway> port pcgfia
<gateway> right gfoXgj
<gateway> rules ldddem
<gateway> shows lggfgd
<gateway> so mggdgd
<gateway> to vcaegd
<gateway> udp nffgfd
<gateway> wants ofgeed
<gateway> why mfefef
<gateway> would mhffgb
<gateway> 一 hfcqha
<gateway> 上 kgajkb
<gateway> 丢 offffc
<gateway> 之 neecdj
<gateway> 会 offeef
<gateway> 允 kgfgfe
<gateway> 到 kffggf
<gateway> 吗 vbccge
<gateway> 对 iZbqhe
<gateway> 拦 tefffY
<gateway> 挡 wegecY
<gateway> 是 ighecj
<gateway> 有 efhegk
<gateway> 本 kkkgeW
<gateway> 没 nfffgc
<gateway> 的 llfeZh
<gateway> 给 lgfdff
<gateway> 自 nieggZ
<gateway> 行 pcfdff
<gateway> 让 kfffff
<gateway> 这 meggde
<gateway> 通 nbfgfg
<host> $ onXobX
<host> 's mdegci
<host> , kheaih
<host> -> rfhace
<host> -a fgggtU
<host> -j affgtb
<host> -o fgggjd
<host> : gifhid
<host> <- rcdaek
<host> <client> lggefe
<host> <far> nfffee
<host> <host> olbkdX
<host> <n> rchdhb
<host> <outside> tahdec
<host> <server> jlgcch
<host> <service> sdgdha
<host> ? leeqiT
<host> able vYgfhZ
<host> after fgggjd
<host> allowed tZgfgb
<host> and ncggch
<host> are bbYvgj
<host> as nffajd
<host> asap efggfk
<host> at fihbfl
<host> be pfgdgc
<host> besides lsfcYc
<host> box icfmdg
<host> by ifbggk
<host> can seechb
<host> can't ofgfgb
<host> connect lgfggd
<host> deliver legfic
<host> direct nfffee
<host> directly lfecke
<host> dnat cggenf
<host> do baWxem
<host> does oegdic
<host> down ichYer
<host> dst kfgffe
<host> echo lfgffe
<host> ever melcfd
<host> exposed Zpdmed
<host> for jahbdr
<host> from xWddhf
<host> get 0XicgX
<host> guys gchkff
<host> has mZhbem
<host> have lZkmcd
<host> hfdkgg
<host> host lgYkgg
<host> i edgmeh
<host> if oefdnX
<host> in lfedlc
<host> into ldfgkc
<host> ip lfggdg
<host> is sShZli
<host> itself hXmbgn
<host> just kfffff
<host> len jggfff
<host> machine njahee
<host> may raifde
<host> must kggeff
<host> needs nfgeee
<host> not tfccee
<host> now dffelj
<host> ok seefdc
<host> on kiechf
<host> open sadbej
<host> or iahnYk
<host> out tahdhb
<host> over nffedi
<host> ping rgfcgZ
<host> pls kebfgk
<host> port rigcfX
<host> ports oabgmd
<host> postfix jggggd
<host> published fYgrgd
<host> reach uakdda
<host> reachable qmYkfU
<host> right hdakii
<host> rules dddepi
<host> s jfgfff
<host> see sciYfe
<host> send mdgfmZ
<host> sends lggeef
<host> server iicief
<host> server's hnZhgd
<host> servr ljgdec
<host> sever uedecc
<host> should oefcff
<host> sport nffffc
<host> srever edqfed
<host> still fdfeli
<host> talk rdgggY
<host> talking kffefg
<host> tcp kegeej
<host> the jggfdi
<host> then egggnb
<host> through uYedie
<host> to sZhdff
<host> verdict kgfffe
<host> via ndfgfe
<host> wants peheed
<host> what flcdnc
<host> will igfgmZ
<host> with mcgflb
<host> without mgfeef
<host> would gggfna
<host> 一 kfdjfd
<host> 上 mmXZfk
<host> 不 pffbfe
<host> 主 nfgedg
<host> 么 sfZfgd
<host> 了 cgffnf
<host> 会 peadjf
<host> 做 ebdqgf
<host> 出 jegcjg
<host> 到 uegbdd
<host> 去 ngfedf
<host> 发 lceehi
<host> 吗 mXecho
<host> 对 dlYohc
<host> 就 mffgee
<host> 往 pdicib
<host> 收 ncgfff
<host> 映 fdbsgd
<host> 是 pdgghZ
<host> 有 jddrcb
<host> 本 hbhbcr
<host> 用 mfgggb
<host> 的 jkcied
<host> 端 edgmgf
<host> 能 xYiaia
<host> 自 jffeif
<host> 行 oeeffe
<host> 被 kfhfgc
<host> 要 kfffff
<host> 访 uYichc
<host> 走 tffXff
<host> 还 jddmhb
<host> 这 gbgkhh
<host> 连 teffdb
<host> 通 nffgfc
<host> 那 mjffdc
<host> 都 jgaqaf
<n> $ kjeYdn
<n> , jhdghd
<n> -> jdfVkp
<n> -i efffZs
<n> -j dfgeik
<n> -m egggcm
<n> -p fggffj
<n> -s Zfdglm
<n> : ibeghk
<n> ; dggghi
<n> <- mffejc
<n> <client> oegfgb
<n> <gateway> jegfhg
<n> <host> rfhZgd
<n> <n> dYfegu
<n> <outside> mZilgZ
<n> <own> ybfchX
<n> <server> rffdeb
<n> <service> mifdfd
<n> <zone> mdfckd
<n> ? jkddeh
<n> a jfggff
<n> aa kfffff
<n> ab kggfdg
<n> about cfgdeq
<n> above hcidpc
<n> against pdecck
<n> allowed daggfq
<n> am mfbhal
<n> and mdeelc
<n> any jfgdmb
<n> anywhere bqeagj
<n> are qdfeee
<n> as megfgd
<n> assured lffffe
<n> at qjeYhc
<n> bc jgggeg
<n> be fdhghh
<n> before eggfem
<n> below gcfdqd
<n> blocked mgegfd
<n> break gfcfjj
<n> by iffenb
<n> bytes kggfge
<n> can fgffjg
<n> ccc lffege
<n> change eeegfo
<n> client jffggg
<n> close kfffff
<n> coming rdfdcf
<n> connect mffggd
<n> connection mfgffc
<n> counter kgffge
<n> curl rffffY
<n> customer hhggci
<n> directly nghggX
<n> dnat aeffpg
<n> do gfgdbp
<n> does kfeenb
<n> doing haeYfw
<n> dport kfgffe
<n> drop ahghdn
<n> dropped rfdcef
<n> effect Zfggof
<n> end boelbf
<n> established mffffe
<n> even neibff
<n> example kgggfd
<n> explain iffeej
<n> failed kgfffe
<n> fgedhl
<n> fine rdbgfd
<n> for medalg
<n> forwarded Wohlfd
<n> from rVdgdn
<n> g jcgggh
<n> get cdcfbw
<n> gets igeflc
<n> goes dgggnd
<n> gone fgaitY
<n> good mfffeg
<n> got ffffjh
<n> h lffclc
<n> had gegima
<n> has ajgedo
<n> i ijdjhZ
<n> if fcggne
<n> in idganf
<n> into hYehfo
<n> is hafhlg
<n> it mbfefi
<n> just nfggfa
<n> k kdgddm
<n> kindly gjgdej
<n> last bfffeq
<n> lgtm fdgedo
<n> like agggmg
<n> look gfgfbn
<n> lost egfgme
<n> mail jgggff
<n> make gfhcle
<n> mark jgggff
<n> meaning jfgffg
<n> milliseconds ofgeed
<n> min gdgekh
<n> minutes seiYbg
<n> my oggggZ
<n> never jfgfge
<n> node pdfhfb
<n> of mbdhbm
<n> off imfcfe
<n> ok qcfdfg
<n> on hgnchb
<n> only oeggfb
<n> open hqasYW
<n> or gldjec
<n> out ofggdb
<n> outbound lfhffc
<n> partner kggggd
<n> permitted legfff
<n> please lecdgj
<n> pls odehah
<n> plz lefcdk
<n> pm ibhgfi
<n> port pfdech
<n> postfix kggggd
<n> proposes agggqc
<n> proto jgggfe
<n> published pjcidZ
<n> quic weeUfh
<n> reach ddgefq
<n> reachable rkbdhY
<n> relay segddb
<n> reporter kgfgfe
<n> rule bfggof
<n> s iceegm
<n> safe gdgcfo
<n> says hgffdl
<n> seconds mgggcf
<n> secs jfggff
<n> since qeffeb
<n> so fdgfne
<n> src jgggff
<n> syn jggfff
<n> tcp hkfjgZ
<n> th gleacn
<n> that oegcgf
<n> thats qhebha
<n> the jggfeg
<n> then cgfgra
<n> through okdcdd
<n> thx reedee
<n> times kgfegg
<n> to hbfXmo
<n> towards jiccgi
<n> udp uahYhe
<n> unreplied kfffgf
<n> use kfgfff
<n> using rcefee
<n> via mgfgdf
<n> was iggfhd
<n> went gfgfnb
<n> were aeggqf
<n> what gdfenf
<n> what's jgfdbn
<n> when bgggkg
<n> where egggjg
<n> which hchkgf
<n> who hbhnjZ
<n> why jegdbm
<n> will offdee
<n> win lffgfe
<n> with ildejb
<n> work meggdg
<n> works teeZge
<n> would idheke
<n> wtf hfgfej
<n> x kggggd
<n> y odffef
<n> yes wfYbid
<n> you qcheec
<n> zone jfgffg
<n> 一 lfffge
<n> 上 ldggci
<n> 不 uYgggb
<n> 两 jdfeob
<n> 为 uggefW
<n> 么 pfedhc
<n> 了 Vqdgji
<n> 会 ebkoee
<n> 出 offecg
<n> 到 daWphp
<n> 去 keggic
<n> 发 jdfeke
<n> 口 jakjfd
<n> 只 frgadf
<n> 可 rXfgff
<n> 合 gieZfo
<n> 吗 wbbche
<n> 呢 ladhfk
<n> 和 pggefZ
<n> 啊 lkgfgX
<n> 对 tccdff
<n> 就 ogggdc
<n> 帮 gffefj
<n> 应 hcgmef
<n> 开 dcasdl
<n> 打 nfecdi
<n> 拉 jfggge
<n> 换 Xgghtc
<n> 收 mefege
<n> 改 dcgcnl
<n> 放 nagcfk
<n> 映 gMaqmq
<n> 是 keemjX
<n> 最 rdfiXh
<n> 有 lpZgae
<n> 没 ofhbgd
<n> 点 ffeedp
<n> 然 kgffff
<n> 的 bYhhhr
<n> 看 fdhfcn
<n> 端 kmcXjg
<n> 管 khdhfd
<n> 能 mXgWdv
<n> 行 afeenj
<n> 被 mgefge
<n> 请 scegha
<n> 走 kfgffe
<n> 转 Tkdujb
<n> 还 ahglie
<n> 这 iiffdg
<n> 连 nefbej
<n> 通 sYfbek
<n> 那 fdggkg
<n> 都 atecge
<outside> $ rieZde
<outside> ' fgfeme
<outside> 's cffgeo
<outside> , naikeb
<outside> -> xchZdc
<outside> -d gfgdem
<outside> -j eeeejm
<outside> -p egfelf
<outside> : sdgaef
<outside> <far> legfeg
<outside> <host> tfecde
<outside> <n> ndeigb
<outside> <outside> tcgbed
<outside> <own> qYhXmg
<outside> <service> hdXqma
<outside> ? lffjhZ
<outside> accept bgfgmg
<outside> access nlaZmb
<outside> adress ncggdg
<outside> and qchbgf
<outside> at rgceee
<outside> be rdecfg
<outside> but ncfgff
<outside> by mceggg
<outside> can njmeeU
<outside> client pfgafg
<outside> clients ibgcpe
<outside> connect tbfdfd
<outside> connects mfgegd
<outside> could qZbkfe
<outside> does qcgXkf
<outside> for nbekfe
<outside> forwarded mggbgg
<outside> from jddcqc
<outside> get mYltcU
<outside> gets hkfjbe
<outside> have nffeee
<outside> hit jiedie
<outside> host mgdfeg
<outside> hosts kchfgf
<outside> i pffahf
<outside> if fgggkd
<outside> in ikeech
<outside> ip jfgfff
<outside> is fehcil
<outside> it oegfhb
<outside> it's lfgggd
<outside> kehhhc
<outside> like ffgfjf
<outside> not pfhYhg
<outside> off fggfkf
<outside> oif kggfff
<outside> ok nefedh
<outside> on gTjmlg
<outside> open sZgehd
<outside> opens qghXeh
<outside> or vedcdc
<outside> out idffke
<outside> over scffgb
<outside> ping regZfg
<outside> pls hXnehi
<outside> port kefenZ
<outside> reach kkjjeU
<outside> right tddigY
<outside> says megege
<outside> see hpdYif
<outside> sends lfgeeg
<outside> side dihife
<outside> still jhdcnb
<outside> straight nddfhe
<outside> talk mffgfb
<outside> tcp oefdhe
<outside> that giegdk
<outside> the nefegf
<outside> then cgggnd
<outside> through nZjkfb
<outside> to mbfefk
<outside> today rbfefc
<outside> udp rdgfeb
<outside> users kefegh
<outside> were bfgfnf
<outside> what hgdlef
<outside> who sXfafk
<outside> will lffdje
<outside> with gggkcg
<outside> would geindc
<outside> 上 uXgcff
<outside> 不 obcgoa
<outside> 了 namcgd
<outside> 会 Zgfgsc
<outside> 出 igfeje
<outside> 到 qWefnd
<outside> 去 geggoa
<outside> 发 jUhmhh
<outside> 可 zThgfb
<outside> 吗 rdefjY
<outside> 客 idgdkg
<outside> 就 kffgff
<outside> 开 jliicY
<outside> 打 obhgef
<outside> 扫 hqZeeg
<outside> 收 pcgeef
<outside> 是 ofggce
<outside> 有 rfhcZh
<outside> 来 jhamgd
<outside> 正 pbghed
<outside> 没 nfgdfc
<outside> 用 hffmiZ
<outside> 的 jdkkgZ
<outside> 直 xdYbgf
<outside> 能 wfjjcP
<outside> 行 ngfged
<outside> 访 jkaniU
<outside> 走 rcgcdg
<outside> 还 efhhnb
<outside> 这 ofdbke
<outside> 进 mdejee
<outside> 连 mfbjja
<outside> 通 tgeebc
<outside> 那 jdehoZ
<outside> 都 gmWpha
<own> $ nkXgef
<own> ' kggffe
<own> , hfgmcd
<own> -p gfgejh
<own> : lfgeff
<own> <client> lfgffe
<own> <far> mffffe
<own> <n> nngfdW
<own> <own> lffffe
<own> <service> kohXhb
<own> ? gpaghc
<own> actually klckcb
<own> after gggfmb
<own> allowed pZgfge
<own> and glegdg
<own> answer ljfefc
<own> any oaffkc
<own> are bcetgf
<own> as lbejid
<own> at jdfgkd
<own> be mjdfce
<own> come sdgcgc
<own> coming kgfcje
<own> connect jggfff
<own> connection lefgff
<own> curl kgfgge
<own> dead pdgdgd
<own> die igeXua
<own> do ifgncc
<own> does mjehcc
<own> doesn't ligdfc
<own> dport sbffdf
<own> dst kfgfff
<own> end oXjhhc
<own> ends Pfjpjj
<own> every mfgfcg
<own> failed lgffff
<own> for mbefdl
<own> forwarded wjageV
<own> from sakakY
<own> get mlakda
<own> gets jddgob
<own> gives mffgfd
<own> go kgbneb
<own> goes kbdmgf
<own> hairpin xZefce
<own> hjdhhd
<own> i pfgeed
<own> if dgggnc
<own> in qdgffc
<own> into ndfgee
<own> is iidkbg
<own> it ucfXeh
<own> just mffefe
<own> land fViueg
<own> make qdfecg
<own> never jmedfd
<own> no seeedd
<own> not vWhhhZ
<own> ok iqedhZ
<own> on lgdfeh
<own> once Zffhpf
<own> open ohapeW
<own> opens mchhgd
<own> or mhfclZ
<own> over kagjlb
<own> please mmffcb
<own> pls mZfnfb
<own> port lVfhfm
<own> prot goggea
<own> reachable koabjc
<own> refused kdfggg
<own> s kggffe
<own> should nffdff
<own> since kieeff
<own> sport kfgffe
<own> start dgggnd
<own> still afferf
<own> survive dgheoc
<own> tcp mbfjjZ
<own> that djfnee
<own> the scgdgb
<own> then iegdle
<own> timed jfgfgf
<own> times qcgdfe
<own> to kZdZnl
<own> udp nfggdc
<own> usable dnefhe
<own> was mffgfd
<own> what jYeqib
<own> when kneggX
<own> where rVhfgg
<own> which uidZcd
<own> while kffgdg
<own> who gkfldb
<own> why kfgfeg
<own> will kfffgg
<own> with gfcejj
<own> work qjcanW
<own> works jkfcgf
<own> 一 peffec
<own> 上 cmbnfd
<own> 不 jefgje
<own> 为 nfghga
<own> 了 fegflf
<own> 会 ugdZgc
<own> 到 knedfc
<own> 发 jUgrhd
<own> 后 Sajvig
<own> 吗 hhYcio
<own> 啊 mffegd
<own> 对 ffZpgi
<own> 就 dgggob
<own> 打 qdcgff
<own> 报 ndfegf
<own> 收 heggje
<own> 映 TTf2jj
<own> 是 lffgka
<own> 最 gZeoie
<own> 有 ogXkfd
<own> 没 kgffff
<own> 的 mefeeg
<own> 端 ipgbha
<own> 能 lahfma
<own> 行 hfgglc
<own> 被 legfgf
<own> 访 sfgcgZ
<own> 走 ubfgfZ
<own> 超 mgfgfd
<own> 转 tJekmi
<own> 还 fchfhl
<own> 这 aidlej
<own> 连 offdgc
<own> 通 nmdYfe
<public> $ ogbifc
<public> , ibkhid
<public> : kakldb
<public> <far> ocfeff
<public> <own> ldhhfe
<public> ? fleihb
<public> and adfrhe
<public> jeikdc
<public> of laarde
<public> on vcdhgX
<public> 上 gcfmgf
<server> $ fdkich
<server> , kddlgd
<server> : jgffgf
<server> <client> sfgedb
<server> <host> nfgefd
<server> <own> lffffe
<server> ? gpbcbm
<server> at qgfeeb
<server> has kffgeg
<server> hfgjch
<server> in mggdhc
<server> is igfkfb
<server> on tahdgc
<server> reach kffeeh
<server> 主 legdgg
<server> 地 leegfg
<server> 填 lffffe
<server> 对 Tqldgg
<server> 往 lgfeff
<server> 是 kggfge
<server> 有 gdemhe
<server> 的 kaXpfk
<server> 能 ofgdfd
<server> 自 ocfggd
<server> 要 ochdge
<server> 超 kgfege
<service> $ qdeifZ
<service> , okkZdZ
<service> : hqgVie
<service> ; pdgggb
<service> <client> lefgef
<service> <far> rZffef
<service> <host> tggfeX
<service> <n> jgemaf
<service> <outside> yZaged
<service> <own> lkehbe
<service> <server> rbgdgc
<service> <service> mdgdhf
<service> <zone> pcfffd
<service> ? kgkcee
<service> against sgfcdd
<service> and kdegje
<service> anywhere fpfchb
<service> at mlfhca
<service> broker nffdfe
<service> by ldfhfg
<service> client vceVhh
<service> collector lgfggd
<service> connection mcfglZ
<service> connections scfcfe
<service> daemon kifdge
<service> dnat afffoh
<service> does pefefe
<service> exposure gnhega
<service> for iedefl
<service> forward cchggn
<service> from lgbhjb
<service> helo jfgfff
<service> host kgfgef
<service> i kfefgg
<service> in mbfagm
<service> into rhefgY
<service> is lkafic
<service> kkechd
<service> login jfggff
<service> lookups kggfff
<service> of ljccmc
<service> ok qegdde
<service> on ikamga
<service> onto ocfffe
<service> open kngecb
<service> or qaffef
<service> out oZegkd
<service> outbound saWihg
<service> over ipegdZ
<service> pointing fdhegm
<service> polling mbfggg
<service> polls mffehd
<service> port Uiqmdd
<service> published hqgXmY
<service> queries meghcf
<service> query ogfgbf
<service> reachable jkgagf
<service> root leffff
<service> session khefge
<service> sites jfeekf
<service> straight mfgedf
<service> tcp cpedhf
<service> that nggfde
<service> then cgfgmf
<service> through epgfde
<service> to kdddme
<service> udp qcgffd
<service> via gfffjf
<service> when mffggd
<service> will phgfda
<service> with pdgedg
<service> work xefecX
<service> 一 qZfefg
<service> 上 tegdae
<service> 不 nefehe
<service> 为 lgfffd
<service> 么 waagia
<service> 了 gggfkd
<service> 会 rggeea
<service> 到 ljecgf
<service> 发 jffghe
<service> 吗 rYcagm
<service> 填 ldfgfg
<service> 打 iifmcc
<service> 收 qcbhge
<service> 放 nggefc
<service> 是 krcZhb
<service> 有 hhgkeb
<service> 服 klfdfc
<service> 登 lidefe
<service> 的 dndfmZ
<service> 能 reedfd
<service> 行 iefdle
<service> 请 mefdfg
<service> 走 hagnff
<service> 轮 jfgfff
<service> 进 nahdgg
<service> 连 kffgge
<service> 通 hViegp
<service> 都 gkeffg
<zone> $ ncdiff
<zone> 's sZfdhe
<zone> , mhldbb
<zone> -> lcffig
<zone> -j dgfgoc
<zone> -m fgggjd
<zone> -o bjffhj
<zone> -p effgqZ
<zone> : ockbgd
<zone> <client> odggdf
<zone> <gateway> sdhedb
<zone> <host> qdgeha
<zone> <n> wbgYfd
<zone> <outside> ojbcge
<zone> <own> xTgehd
<zone> <service> zYYgfe
<zone> <zone> oekdcb
<zone> ? llbijW
<zone> able rZicdh
<zone> actually fbmfhg
<zone> allowed pUrffa
<zone> and gldgfg
<zone> any pfgecd
<zone> are tdeffa
<zone> at mkdbff
<zone> be nbdihd
<zone> box kgffgf
<zone> browse pegcee
<zone> can hfkjiX
<zone> can't peeeef
<zone> cannot qZfgff
<zone> cant qfghfZ
<zone> client oeffdf
<zone> clients kieclb
<zone> connects lfgeff
<zone> could leeehf
<zone> directly magfgh
<zone> dnat bggfoe
<zone> do pfefde
<zone> does pfggcc
<zone> even vbfgeY
<zone> fetch pfdhga
<zone> folks vZhZef
<zone> for ldgXlh
<zone> from skaedb
<zone> get sZncbe
<zone> gets lakchh
<zone> gives odgfde
<zone> go meidfe
<zone> going ggfgma
<zone> has qbegdf
<zone> have qaidja
<zone> hit ocgege
<zone> hosts rdehea
<zone> i kmgeea
<zone> in kfgffe
<zone> into obgfge
<zone> ip kgffef
<zone> is ldnedc
<zone> just kdfggg
<zone> lan mgfhgZ
<zone> laptop tdeccg
<zone> last ncdgdi
<zone> lose fgfemf
<zone> machines sgdhac
<zone> make feghld
<zone> may lcggff
<zone> mficgd
<zone> must oefffc
<zone> need mggfdd
<zone> net wcbfdd
<zone> network qafhgd
<zone> no tcdhea
<zone> not nfhefb
<zone> off aiehra
<zone> on rbhfga
<zone> one lcgedk
<zone> only kegggf
<zone> open sZffhb
<zone> opening oefhdd
<zone> opens mgfcfg
<zone> or hrcfec
<zone> out leffff
<zone> outlook paffgf
<zone> over kdkggb
<zone> pc mfffgd
<zone> pcs lfhfja
<zone> people nedhja
<zone> permitted pcggbf
<zone> ping nffefe
<zone> port ocffef
<zone> possible leeggf
<zone> ppl lfffgf
<zone> print jfdeld
<zone> reach pTodid
<zone> reachable jkdffe
<zone> rules abbhsi
<zone> say pdggfc
<zone> says ldgfgf
<zone> see kdffkd
<zone> segment hcmfeg
<zone> send lhcedi
<zone> should lefgff
<zone> shows nefffe
<zone> side kehdje
<zone> src kggfff
<zone> still Zegfmk
<zone> straight mdggef
<zone> subnet wdXgfd
<zone> talk pbkgcd
<zone> talking igfflb
<zone> that igefke
<zone> the idffkf
<zone> then egggld
<zone> they mfegee
<zone> through hndegd
<zone> to lXcdlm
<zone> towards uffZga
<zone> use nfjegZ
<zone> user hckfgg
<zone> users hglgdd
<zone> via pdgged
<zone> wants seZfff
<zone> what nffefe
<zone> when offedg
<zone> who hefhke
<zone> wifi ncfgfg
<zone> with mgeffe
<zone> would jfggge
<zone> zone oeggcf
<zone> 上 rffegZ
<zone> 下 mdgfgg
<zone> 为 4UhgfV
<zone> 之 qgfhca
<zone> 也 eieenc
<zone> 出 kdndfc
<zone> 到 mZfbjk
<zone> 去 mefdkc
<zone> 发 megfff
<zone> 可 obggai
<zone> 吗 qfffdb
<zone> 开 jpfYdg
<zone> 往 lgegff
<zone> 打 rcefed
<zone> 提 lffdgg
<zone> 收 keggff
<zone> 放 qcgZbl
<zone> 是 qgegjV
<zone> 有 oefgcf
<zone> 机 rddgfb
<zone> 查 nefhde
<zone> 段 jmfgfZ
<zone> 现 hglbgf
<zone> 用 pbgggc
<zone> 电 sfegfY
<zone> 的 leigec
<zone> 直 rcggZg
<zone> 网 sXfgff
<zone> 能 kfidfe
<zone> 访 vaihjS
<zone> 走 mfffja
<zone> 还 cghhob
<zone> 这 qdiegZ
<zone> 进 uceaee
<zone> 连 plgehT
<zone> 通 qeffec
<zone> 那 mhdiga
<zone> 都 aergib
<zone> 里 jkjafe
? -a fegfnd
? <host> ocffff
? <n> njgfda
? <outside> jkeagg
? <own> pdckdc
? <service> nZgghh
? <zone> fkdfgh
? ? fnfeYl
? a iididf
? all Tmllfe
? any djgcen
? apt lcgfgg
? asking mbebmg
? auditor mXijge
? example rhgfcY
? from mfgefg
? full dflegh
? how ceggfl
? i eifkgd
? i'd ngcdZm
? i'm kefggg
? input nncdfb
? ipv lfggdg
? is qcffgc
? it gffdgl
? it's eifgdl
? just gpWhdj
? many hfekeg
? my jfgeej
? need nigfgZ
? never ffffbp
? nobody abiieq
? one nilcca
? our ilfged
? please lalhfc
? port qkadgb
? security fkffgf
? tcp lgffge
? thank lgfdff
? thanks mgfefe
? that's hkdhfe
? the hhYshZ
? they jeffig
? thx qdfggZ
? udp jiggfd
? want mjggda
? we ieekfe
? whats jefebn
? yes qcaggg
? 不 gmfcgf
? 列 gmTqfc
? 回 kgehgd
? 安 gbkfke
? 怎 fffffk
? 我 kalffg
? 有 legefg
? 等 lafkff
? 给 giahcm
? 能 eiWmbq
? 该 fgfggj
? 谢 nfgggb
? 还 jdgaeo
^ -a dfgfR0
^ -i kabfds
^ : kfffcj
^ <client> qcgcch
^ <far> uefccc
^ <gateway> xccgfY
^ <host> qdbneZ
^ <n> kedldf
^ <outside> rajlYb
^ <own> orbiZX
^ <public> glanec
^ <server> rdhbfd
^ <service> tkfcZb
^ <zone> tgiecX
^ a kVfkme
^ acme faggbq
^ add fedblm
^ after gceguY
^ all kejjae
^ am rcfged
^ an mffjcd
^ and lbfdgl
^ any mYfoZi
^ anybody hijfde
^ anyone cmeacq
^ anything hhdubY
^ apt lfggfd
^ are tWcaeo
^ as gekief
^ assume fgdgoc
^ audit dlemfa
^ auditor fmhdfd
^ backup hegbdo
^ before flegic
^ behind qdeehc
^ block deechq
^ boss flkYlc
^ by fjffei
^ can rRafeu
^ cant meebdm
^ captured jgfgff
^ change jffgnX
^ check llgffa
^ chg bgggqa
^ ci nffged
^ client wbddjY
^ cn radfeg
^ cna tZfefe
^ compliance fcjjci
^ connection schbfd
^ conntrack kffgff
^ control mdeggf
^ could oabbct
^ cron oebhhd
^ curl nffffd
^ customer oYcmdi
^ data scedfd
^ dear kffgge
^ dev gfdkhf
^ did cedfgr
^ dmesg jgfgff
^ dnat cYdweh
^ do lfZpdc
^ does kgdfcj
^ dovecot jfggff
^ drop cefgrc
^ dump fgboff
^ eli gegfWu
^ enumerate flcjfd
^ every gkgkcc
^ everybody fmdfgf
^ everyone fnecgg
^ everything dZnqfb
^ explain kegfWp
^ exposure dofmdZ
^ first ddihfk
^ for hmkecb
^ forward kggeja
^ found igffan
^ foxmail jfffgf
^ from nelcag
^ github gfgeel
^ give dikjbf
^ good ichfhh
^ got kfdiff
^ guest icecin
^ guys oeegfe
^ hairpin qcecdk
^ has sddgbf
^ hello gcgggk
^ help jbeZdu
^ helpdesk nfgdfe
^ hey ljeaei
^ hi lcgefi
^ how ifdccq
^ hypothetically iceenf
^ i hcilee
^ i'd kdhdif
^ i'm hegjff
^ icmp sceecg
^ if hejbqZ
^ im lfffff
^ in gchfkg
^ inc lfffgd
^ incident mkccff
^ infosec edkljZ
^ infra ffgcfo
^ input bfefqe
^ inventory Yfeqgg
^ ip ifeelf
^ iptables hffape
^ ipv qdffcd
^ is pfajYi
^ it jZciep
^ it's hdfegl
^ its ddfffo
^ java lffffe
^ just egedep
^ kindly cdXlgr
^ l gYfdeu
^ label lgfggc
^ laptop kfffgg
^ let's ggdhke
^ line dbgdeu
^ list apfjfc
^ ln gcgfgm
^ logged qdhcee
^ lol fcgdfo
^ mail feWoen
^ maillog jfgfff
^ masquerade fdcfoh
^ may tagdfc
^ mes jfggfg
^ monitoring offfed
^ morning qcebgh
^ moving hbhene
^ mx feeefn
^ my qfgdha
^ nat oeejdc
^ nc ijhegd
^ need kfhmda
^ net fggfjf
^ new jdgedl
^ nft igfgbk
^ nginx mgfdff
^ nmap megeeg
^ no keaejj
^ nobody glblfc
^ noc mgeffe
^ not mdYmfg
^ nothing jffgge
^ oct jggfff
^ of icqaeg
^ ok qcbdek
^ on nefhed
^ once effemg
^ one ijegfd
^ open bdgedu
^ openssl neffge
^ our oegYdl
^ outbound ocgfff
^ outlook kffffg
^ pacs hegeel
^ partner ofgcfe
^ pci kmegbd
^ ping mfefef
^ pinging lfegfe
^ plain vcgceb
^ planning efhfnc
^ please Weddpp
^ pls cbedcx
^ plz rffffa
^ port unXheV
^ ports kcekfe
^ postfix nffffc
^ pr eeeehm
^ printer lcheeh
^ proposal gfegnb
^ proposed ggggsU
^ queue odhfgb
^ quick ifehma
^ reachability jkjbec
^ remove edghoc
^ restart gdedgo
^ review gefbbt
^ root mehfcg
^ say Wfjfpg
^ security kgifha
^ seen jdqXff
^ sev fnekcb
^ should mcggka
^ show chmncb
^ since rZfhbg
^ sitting icoaie
^ so qchhbc
^ somebody kbdihh
^ someone gcembl
^ sorry hbgjfi
^ source uZfefc
^ src wZfedd
^ still caffdv
^ suppose afggsb
^ supposing Zgffre
^ swaks nefgef
^ swap gZhfpd
^ swapping fahgqb
^ sysctl gddfmf
^ take feggrZ
^ tcp iigffd
^ tcpdump kfgffe
^ tell mhkbfa
^ thanks eegcgp
^ the madkjd
^ thinking efhera
^ this oggeed
^ thoughts efgedn
^ threat qdedfe
^ three eecbhs
^ thunderbird ofeefe
^ thx gbfdgp
^ ticket offgfc
^ to oYijee
^ trace nfgffd
^ traffic hfcpde
^ trying oiffcc
^ two jcfcdp
^ udp ojgagb
^ under deflna
^ usage hafdfp
^ user mffgfd
^ users leffgf
^ vendor hhggdh
^ vlan odedbl
^ walk lfgegf
^ we mjhXkb
^ we'd eghhoZ
^ we're degfik
^ webmail ofhgdb
^ were fegcpd
^ what dfmefg
^ what's cblqbe
^ whats gdkpdZ
^ when mdfcek
^ where oacqfY
^ whether peechf
^ which hjcigf
^ who Zrebdm
^ who's Wregfh
^ whos cseeef
^ why jgfdcl
^ will mbfnbe
^ with cgggoc
^ without Yeghva
^ would gbeZqk
^ wtf iggfbk
^ wy nehdef
^ y kccgfl
^ yo rbffch
^ zabbix hbideo
^ 上 gcefep
^ 不 rfacdk
^ 中 hdfcgm
^ 为 uWgbej
^ 主 heggek
^ 交 jgggdh
^ 今 keedcm
^ 从 tYjhZe
^ 你 heeden
^ 值 lgggfd
^ 假 Zfggrc
^ 公 kZikfe
^ 内 nefjga
^ 准 gggglc
^ 凌 nfggfb
^ 列 gjdkgd
^ 刚 hfegek
^ 删 hbhera
^ 加 ccehoh
^ 去 ffggle
^ 又 geeefm
^ 发 jfapgb
^ 同 pfggfZ
^ 咱 jbfjgg
^ 哈 bgggfm
^ 哪 etYhfe
^ 在 kegdcl
^ 备 fchhem
^ 外 kffgff
^ 夜 lgffff
^ 大 nggdcg
^ 好 eefcbu
^ 如 afghnf
^ 学 mfggde
^ 安 aklefe
^ 审 mhgdgc
^ 客 mfggfc
^ 对 jNvkhc
^ 工 ngfggb
^ 帮 eifbgm
^ 怎 feedfp
^ 急 ndhegd
^ 您 ifepea
^ 想 cjejla
^ 我 jehidg
^ 手 pdgedf
^ 打 XYfkqk
^ 把 egchqb
^ 抓 mfgffd
^ 护 hefjgf
^ 按 ocfeid
^ 数 hffegj
^ 文 ifgfdk
^ 新 hfgfan
^ 早 kegdfi
^ 昨 gfhebn
^ 有 rebnac
^ 服 oheefc
^ 机 jcfgfk
^ 求 mbddaq
^ 源 rbdhcg
^ 现 kWlkai
^ 用 oegdef
^ 监 lZndhc
^ 目 jfdlfe
^ 看 gbgbhp
^ 站 eglhhb
^ 端 ibYoii
^ 第 eegdgn
^ 等 glchgf
^ 给 lgcagk
^ 网 gggado
^ 老 kfggfe
^ 能 aZhbls
^ 若 acfhtb
^ 要 agheta
^ 规 dgfgen
^ 解 gfffSw
^ 请 scgfeb
^ 谁 c1cefW
^ 财 gadffq
^ 车 mfgeff
^ 辛 edgefo
^ 这 ifehWr
^ 连 hbhbhn
^ 那 raafbn
^ 邮 legcfi
^ 都 byeXfg
^ 领 ghjfhb
^ 麻 hcheem
a <gateway> heedgm
a <n> jgejgd
a <outside> ucedfc
a <service> recfcf
a <zone> nfffed
a ? shggcW
a banner qeefde
a box ohibfb
a browser ncgegf
a build mgggce
a change negceh
a client kcjald
a colleague pbeelb
a connection nlecdd
a customer jkefee
a dnat Zqdila
a drop efffij
a dumb kfgegf
a forward deblij
a guest pblgae
a hairpin ihfcpa
a host vZgZgf
a junior gggfbm
a laptop lelgbe
a legend geegem
a list ddlgej
a look fdgefp
a machine jaoddh
a minute kggfef
a name gffffl
a network iggkcf
a new igfjec
a no jkbfgg
a non ffijdg
a packet pegecf
a partner ueefeZ
a pc fbqehd
a phone qagfgd
a ping qZefgf
a position ljfdha
a printer kffgfe
a random hagogd
a reset kfgffe
a rule ifffdk
a session meggef
a single hegchj
a supplier heegcm
a syn mdgide
a table cihjfe
a tcp kifdef
a ticket qfffbe
a timeout pefegc
a udp wbdhYg
a user leiffd
a vendor jdekal
a way ljeefd
a working Wzhcgb
a workstation lefggg
a yes hiiiae
ab <n> nggfbg
ab jgggef
able gmmYee
able to fmmZee
about <service> endicg
about <zone> qegefb
about it ncckgd
about jkbghd
about to ccehlj
above $ fgffcn
above <n> hbhdqb
above efhcrb
above it fffelg
above line ggggkc
accept $ gefffl
accept , cgggii
accept -a fefgqZ
accept : dfgenf
accept <- gfffgk
accept <zone> cgggnc
accept ? fbfgkj
accept Yhgdpi
accept after gfggoZ
accept at ehhcjh
accept below ggggkd
accept can bfffkj
accept consequences hfgemc
accept could Zgfgpg
accept does bfggnf
accept for bfgfdq
accept from cfeglh
accept if mmcflV
accept in gfgcdo
accept instead agggpd
accept is cgfgmg
accept just hehenc
accept let fefgme
accept right ggggoY
accept to dgggmd
accept verdict lggfcg
accept what gggfje
accept would fgggmb
accept 之 bhggnd
accept 会 ffffjf
accept 删 gffgnb
accept 这 fgfgek
accept' ffgejg
accepted ? kffgff
accepted by jfggff
accepted regecd
accepting mefegf
accepts ifefke
acces dvnacY
access $ gfleff
access <host> lleeeb
access <outside> cfeifm
access <own> ddgggn
access ? ielcff
access denied mehege
access llkWfd
access matrix bmbijg
access to jmfXkd
accessible $ Wugcid
accessible qnfYcc
according hgfflb
according to hgfflb
account mdgfeg
accounting geeeeo
accounts jgggge
acess kufXdb
ack <n> kfgffe
ack from kgfgdg
ack kffffe
acme <gateway> ecfecu
acme Zdidbx
acme example nfgegb
across ? nefgfd
across oihdVi
active kfffff
actually ajpicc
actually do ggeeaq
actually end noeYbf
actually get fijeff
actually let fgcfdp
actually use gbsZgg
add -a fgggoa
add a dfgcep
add bcdZtl
add the efbhqc
add this gfggvT
add 一 Zdfgmk
added , gfggkd
added -a egggmb
added fcfcph
added the gfeden
added to eedgeo
adding -a fgggnb
adding Wgiewa
adding this gffgke
address $ ngchfd
address , gcjfgi
address <far> qgeegZ
address <host> jggela
address <own> ieflee
address ? bhfohc
address do rggfgX
address does nffegd
address gdgpce
address is nggffc
addressed redceg
addressed to mdfgfg
addresses gacmem
adds fdgckk
admin peggag
adress <own> ocggdf
adress qdfgce
advance lgfeff
advise jdhdjg
advise whether odgdeg
affected jbccrf
after <n> lgggfc
after ? egeglf
after connect jfggeg
after hbehlf
after line gggguT
after that egggqY
after the jieebl
afternoon , ffggjf
afternoon fejijc
afterwards $ gggemd
afterwards ? ffhhmb
afterwards dghfqa
again $ gbgbgq
again , ddgego
again : jeefgj
again ? cdgchp
again pafbfl
against <far> nffefe
against <host> pggedb
against <own> hefmfe
against gcfihj
against it kfiYjf
against the eggecn
agency lccmff
agent <client> mffgfd
agent pfgfgZ
agents mfggfc
ago behoff
agree ? lfggee
agree lfggee
ah $ oaogeY
ah jclfbh
ahead fcfbjn
aimed at jgeidg
aimed jgeidg
alert lggdge
alerts pcgeff
alive mdgfge
all $ mkfWgg
all , jifedg
all ? kehimV
all can apjagg
all dnat gfdocf
all fjhnhV
all i kggefg
all is dfeqgc
all of mcflcd
all or nefefg
all port gdenhe
all ports fnZhfh
all services fYjqfe
all sources drdZhg
all the ghkibd
allow efedim
allow that mgefee
allow 的 ngffgb
allowed $ tbgefb
allowed ? tceedd
allowed into hlcghe
allowed kmfXfh
allowed or tafffd
allowed out tedhcc
allowed through rggggV
allowed to jkiXck
allowed y meggfe
alone cfggmg
alowed pjeYhd
already ? keedZp
already keedih
also bjbebt
also what Zifcfr
although pdhfed
always mcgdao
am $ kfffam
am , kebjbm
am and fgggfj
am i ieefgj
am lefgdh
am not ihfacp
am the nfffee
an <outside> mhnZec
an <service> mffhce
an <zone> mejcgd
an accept cffgbr
an answer mkebfe
an attacker lcikbe
an eeikdh
an inventory bfkmef
an old gggecn
and <n> qedZoa
and <service> pdffgd
and <zone> jkagid
and all mgfcge
and also gebcgs
and back rdffed
and by iijfec
and dgddjl
and does ndfeck
and for chhcik
and from juXgea
and get kfffff
and gets kggfee
and has ncgege
and his ngfgga
and how hgfdel
and i jghbej
and i'd ncggch
and if hhdkoV
and in gffffk
and is ggheZo
and it nffeee
and my lgffff
and no lfefdi
and nobody kggfdh
and not kfhgcg
and now kfgfef
and on cmYjel
and open qbcchi
and outlook offffd
and over dhhgcl
and port pWhkhb
and ports affpge
and reload gegfbo
and say ieeelf
and since ngggdc
and spins nggdfe
and the mfdigc
and their lgffdf
and then pghfbd
and thunderbird lggggd
and to hdcpia
and under rXcgZo
and want yWgded
and what dfeZnl
and when gdfdcq
and where eYhmZp
and which ijggfc
and who hkgacl
and why iegecm
and with dhgfoc
and would behdkl
annual flalgc
another oeecie
ansible tcebhc
answer $ qYggff
answer , kefhff
answer : leegff
answer <service> viXefa
answer ? sbjadf
answer come sdgeaf
answer from ikcenZ
answer ngkZef
answer on iobjgY
answered by qbdfgf
answered vZcdhe
answering qcffee
answers pZdnha
any $ ngdjbd
any <service> mgffcf
any address dmdife
any chance qagfdg
any difference gchfoc
any dnat hbfoef
any effect cfheqc
any ejYnoZ
any host flffff
any idea emecbo
any machine gpddgd
any more jhhfhc
any of tbdmdX
any port wegfaZ
any reason sbfgfb
any rule mgfedf
any side fhgfkd
any traffic zbfeaa
any way obehhd
anybody , bsfaie
anybody able Wsbigh
anybody at dphagf
anybody bwgccd
anybody on tfedfa
anymore , oehhgZ
anymore jegefj
anyone ? cifiif
anyone Vrefld
anyone able hohdgZ
anyone at dufdZg
anything $ efgkoX
anything , gffmee
anything ? fWiqfg
anything at ghbpYi
anything behind bpbhfg
anything break hdheob
anything change eghfke
anything coming mbinfY
anything dkaoib
anything else mYgifi
anything exposed emclgc
anything for idhdkg
anything forwarded ekhied
anything get gkfnad
anything in mcihbh
anything natted baithb
anything of mTemfj
anything on liakfb
anything or dlenaf
anything published bXitjc
anything stop tdhfZd
anything stopping nbhdgh
anything that sYfdgh
anything to dYgmgl
anywhere $ sYeidf
anywhere , akekdi
anywhere ? Zmfqcc
anywhere behind euebha
anywhere fnemYe
anywhere on ftebhc
anywhere through esfdhY
ap lgfgfd
apart bkihja
apart from bkihja
api pffdgc
app on pdgcfg
app tdedfd
append -a ffggsX
append ffgguU
appended fgggpZ
apply hfffqY
approval edidas
approve it dhgcil
approve nbfcih
approved Wbgdez
approved by cddefs
approved the hbhdeo
apt tefefZ
apt update tegehX
arbitrary hcmcie
archive efgfgk
are <n> scggad
are <zone> oWeklb
are able dnffge
are allowed dolfdb
are asking pfbfka
are ehhidh
are exposed cfnjce
are forwarded fUerii
are getting godegc
are in hhhchh
are not gsgbaf
are on nbggeg
are open eYrlde
are permitted bpdehg
are published fddngg
are stuck jffefh
are the jehedj
are they iieYfm
are usable gelegg
are we mbhcdl
are you feeefo
around hgehlb
arrive ? gghYof
arrive anywhere pegcge
arrive at pfechc
arrive tggYhZ
arrives nbflga
arriving jZgqed
arriving on pZfkfd
as <n> gfebqe
as <service> kffgjb
as a gelgdf
as bfjjeh
as far llfbfc
as it ohfdcf
as its lgfgef
as seen mcjchf
as the jieemZ
as they peeeef
as things qeggfZ
as to kfgfdi
as well hldWil
as you nbffei
asap $ bcgfes
asap , eiggcm
asap dhggbn
ask $ keeffh
ask ? debngi
ask dfdifn
ask you heecfo
asked ekggff
asked for hahkgf
asked me hhfdek
asking $ jfjfce
asking for lejdic
asking mfhhfb
asks : cmjajf
asks for gifjfd
asks llejab
assessor hkfbhh
asset egdmgf
asset register gfelgf
assume edpemY
assured lffffe
assured mark lffffe
at $ mfhfgb
at <client> oeidga
at <far> qegced
at <gateway> dgdmgg
at <host> kgifhZ
at <n> kWgejl
at <own> jgdncc
at <service> ikgehc
at <zone> ogYdig
at ? dalicm
at all kjdknS
at github dgfgfl
at here jgfffg
at it dbgpgg
at line ggfdfl
at me fdhdhm
at my hegegk
at our rhdfcc
at tcp ildeeg
at the fgegfj
atm $ ccepgg
atm fbepgf
attached fgfffk
attack egeiek
attacker lbikbd
attacker on icjkcf
attempts in jfggff
attempts jfggff
audit $ ijledb
audit : sedagg
audit file fflegf
audit finding nhfbid
audit glikfW
audit i hmUiih
audit item ipgZfe
audit question dpcehg
audit wants emlZeg
auditor asks inbdbk
auditor hgfmce
auditor is odiicc
auditor wants jiajhd
auditors gkZngc
auth attempts jfggff
auth jfggff
authentication $ megegf
authentication pdheed
authentication' kfggff
available rcheeb
away $ lgdflZ
away , bcgdnl
away ? jfffgf
away jeffkd
b ihggib
back $ hlgfce
back , mfggdd
back : igggid
back ? gfkdla
back from pfegfb
back hcgeji
back in oeeacl
back out nfgfee
back the ogfgcd
back through neffee
back to ofgdcg
backend kbglfd
backup <n> cfeefq
backup ebdffs
backup job mghede
backups ndegfg
bad gcddhp
badge gdldgg
bank dbpedk
banner qdffce
bc ip jgggeg
bc kgfgeg
be ? nehceh
be able mYfkge
be accepted ohfbbh
be blocked ngggbf
be contacted nifeed
be different Yhheog
be enough dgggld
be forwarded ijfhbh
be gjdfkc
be let oeffdf
be open ekdjhd
be reached jlgZge
be so mgggbg
be sure oehcef
be the jeffkd
be working qfgZff
became bgfgnf
became drop bgfgnf
because gigdhh
because of alcgem
because the jehajh
become ggfdpb
becomes accept bgggoe
becomes drop ecffpe
becomes ifeaof
becomes of qfcbgf
been iYkekg
before $ ffffcm
before , idefhi
before fghegj
before i gkggee
before it ifgbap
before line ggggmb
before the gggdgk
before tonight's geggcm
before we kgffjb
behaviour ? igggid
behaviour ifgflc
behind <own> mSetgd
behind it iefkfe
behind lbgtbX
behind that gdfofe
behind the nkcgcd
behind this crdcgf
being ehejjd
being forwarded gWftff
believe gffkhd
belong aeejoe
below <n> gcfepe
below hegcsZ
below line ggggpY
besides <outside> dragff
besides <service> Wmhjgf
besides apgmdb
best cdgffp
bet hffdgk
between <n> bbjcdu
between <zone> nahgeh
between hkegWn
big qdfdfd
bit neebfk
blame ogffbf
blank jgggff
blast dfmdlc
blast radius dfmdlc
block <far> gceaev
block ? pfgeed
block hbeajp
block it kgfgff
blocked $ sggcfa
blocked , nhfefd
blocked ? oefbfh
blocked anywhere ncfffg
blocked for kehdfh
blocked or lfffff
blocked scgadi
blocking ? lefgfg
blocking it rdeffc
blocking lhcYgn
blocks dfcfeq
blocks it uhgbhW
board : flffhc
board lheehe
bond jgggkZ
book gcechp
boss fjibjd
boss is mffbhf
boss wants fjickd
bot $ gggegk
bot , icddfo
bot gceefo
bot 怎 ffgegk
both fpddic
bother jfgfff
bother the jggfgf
bother you kefgfg
bottom gfgdlf
bottom of gfgenb
bounce , megeff
bounce from lffgef
bounce qegefb
bounces vbdiZd
box $ igekdg
box , eiibgj
box <client> iffjfe
box <host> igfkfd
box ? kijgfY
box and kgfbig
box answers sdfkeX
box at gfijfe
box behind nmhacc
box besides ZZitid
box do ifdlee
box icglch
box in jaifhg
box is iafogc
box itself pbfdgg
box let mgefff
box on msebfY
box or rbhagf
box over offbgf
box reach mefegf
branch , hhdgnZ
branch fYkdgo
break ? Zghgta
break anything echaip
break deibpf
break if ghggmY
breaks $ hefdpb
breaks ? gfgfnc
breaks gffesX
breaks if hfffna
breaks when ggfeqZ
bridge uZdifb
broken ? nedeej
broken again cfgfhl
broken obedcm
broker <client> offeee
broker pffefc
browse <service> kefchh
browse rggfdZ
browser , ldfgff
browser neffef
browsing ndgZkf
btw meggee
build gbhefn
building jcffel
but does kffffg
but i dgggle
but mZghhe
but not lYgfem
but the ndgmdZ
by <client> qehedd
by <far> sdffcd
by <gateway> lcbqga
by <host> jejeff
by <n> ncihdd
by <own> tchZfc
by <public> ldlcfe
by <service> hjffhe
by <zone> reeefb
by a pceggd
by anyone bsddhf
by default degbjn
by design nfhcfe
by it ddecft
by its fkedgg
by itself jdgggg
by kkhefa
by mail dfgkgg
by noon fmfdeh
by our mffgfe
by port lfcjff
by step offgec
by the rccgcg
by way meeggf
by which mifgdc
by whom dodeei
bypass qgggdZ
bytes <n> jgggge
bytes kfgeXo
cab at egggnb
cab keeckh
cable mcdegk
call $ mefbfj
call for lZhdem
call here ogfefc
call jYgfen
called kffffg
caller qggfcc
calling kefddk
calls dhfkkb
came hcfdim
camera <client> offedf
camera offedf
can <client> lajdgi
can <far> uefchX
can <gateway> ubfgfY
can <host> qYobkX
can <outside> xZdhlU
can <own> fleggf
can <service> fpbcej
can <zone> tVkehc
can ? sdecfd
can a mckefd
can access iqgZha
can an oghbfd
can anybody miZghe
can anything ucfahd
can be fnZfhg
can dljbfh
can get ophcfT
can hit kjldfY
can i kacifl
can initiate hleceh
can it lbkbdk
can nobody vYhfga
can not ogdegc
can open knqWeX
can people kcgfjf
can ping hpaYjg
can ppl ofgddf
can reach esgcjX
can send sdddhc
can somebody tckXai
can someone ijeiXl
can still jahijc
can talk ekjfjZ
can the fVlkcn
can they lYkeie
can touch lglfgX
can u hdddhn
can use nmZZlc
can you fedkdm
can't <client> oegefe
can't <zone> ubgefZ
can't connect pffffc
can't deliver lffegg
can't fetch kggggd
can't get hscfea
can't open pedehd
can't qgeeed
can't the sdehea
cannot connect kggfff
cannot fetch kgggfd
cannot open qahege
cannot pdgfdf
cannot reach keggff
cant <client> odfffd
cant <zone> ncgghc
cant get sceccj
cant i negegd
cant open oagdfh
cant rbdhef
cant send jgggfe
capture lfffff
card gbgfhk
care fhfkge
care which ehfkff
carrier hgfeek
carry nffedg
case igfdmc
catch nefedh
cause ? nffefe
cause mdgege
ccc <n> lffege
ccc lffege
cd : jgggge
cd jgggge
ceo jhZggj
cert gcehar
cert on dffegm
certificate bggccs
certificate on cdgdfr
chain ? mfgglW
chain jeffgh
chains pfegeb
chance qagfdg
change $ qbfbgg
change ? fdgdjk
change anything gdhenc
change board fggffj
change ececko
change for bgegkj
change in dfghpa
change request ggggpX
change to hcehco
change window ihfbhi
changed bcgfkm
changed line gfggcl
changed the hbgddp
changed to ffggke
changes ? efgcnh
changes fgferZ
changes if gfffqY
changing cejgmd
changing the egggmc
channel jfffck
check $ rffcgb
check : jmgheX
check <client> vdddiY
check before oieedd
check in lgegfe
check jledgc
check whether kfgfff
check 一 qfbqaZ
checked kfffgf
checking khfeff
checklist apblef
checks mggefe
cheers lefdZo
chg <n> ieedlf
chg ieedlf
chk zbedfY
chrome ichfek
ci ocfgfe
ci runner jgggge
ciso lefefh
claim kmdddf
claims oUdlfj
clamp jfgedj
clamp mss fggffj
client , hejehf
client : gemcie
client <client> megfgd
client ? ocgeff
client address tggaec
client at fdfgkg
client connect mfffge
client in offfed
client ip ogfcdg
client is kggeeh
client on lfgbhg
client pdeehd
client who mcheff
client's idgnga
clients get ijeamd
clients jpeYjb
clients use eeehmf
clock jjdgfe
clone rfedfc
close kefdgi
close src kfffff
closed <service> mfgeef
closed pbhafh
cloud lfgffe
clue hgbjfh
cn phfddd
cna tZfefe
code : kggfff
code mggdff
coffee fbheep
colleague , jeekge
colleague nafhjb
colleague on kffgdg
colleagues , kgegff
colleagues pffecf
collect jefgkd
collector <client> lgfggd
collector offgfa
collects jfhfff
com : dfgfeo
com <far> lggggc
com <n> sggfgW
com ffgedn
come <zone> phefec
come back igggkb
come from idfjgf
come in ofgaie
come kiedff
come out kefeei
come to afggrc
come up ndgbjf
comes back nffeee
comes from nfgbge
comes ilcfdh
comes in gociXj
comes up iegdnc
coming from rbjadf
coming in ldehjc
coming objehc
command ocgggb
comment iffeZo
commit cegdlj
company pfcgef
complain imffga
complaining jhfdgf
complains oefffd
complete fkbkhe
complete inventory eedqgd
complete list gcgqga
compliance fchmch
compromised odlebe
conect to piedfb
conect ujcdca
conection megfef
conf gYgbhr
config <n> fdgdfo
config ccglfl
configured ocfhfc
configured with kgggge
confirm $ jiegef
confirm that ldegei
confirm veddbc
confirm whether jcfjfg
confirm 一 ikfffe
confirmations lfgggc
connect $ qddeff
connect <own> nffffd
connect ? mhgefd
connect from pgfffa
connect to ijhffc
connected mgfged
connected to lgggee
connecting mfgeff
connecting to lfgeff
connection after kgggdg
connection from pdfgde
connection oggcgd
connection refused sagfgb
connection timed kfggfe
connection to jogbfb
connection was kggfge
connectionrefusederror : lggffd
connectionrefusederror lggffd
connections ? glffff
connections into pgagfe
connections pmcfdY
connections to ldihde
connections towards ileceh
connectivity ldgdoZ
connects mcgidf
connects to hdfmdf
conntrack -e jfggff
conntrack -l jgfgff
conntrack : kgddfj
conntrack iggchh
conntrack table ggfdgl
conntrack 正 kfggff
conntrack 里 kfgfff
consequence cffere
consequences ? eegeqc
consequences dfgerc
consequences for ffgfme
console nggdde
consultant mfeffe
consumer qedeed
contact form pchegc
contact tbhehY
contacted nhfedd
context oefdhc
contractor fcihjf
contractors oefedh
control <n> ndefgf
control oafggf
controller <client> jgggff
controller kgggfe
copied ggfgej
copier jggfff
copy kfffff
core gfgefk
core switch hegdfl
correct ? mcedfl
correct pcfebj
correct that ndhege
cosmetic gfgfkd
could <client> afhfnf
could <host> lfgggd
could <zone> bffgpd
could a mgfdge
could get olfXfe
could hblcoa
could i gefije
could it pececj
could somebody mdejfc
could someone gedhcn
could still hdheme
could that lgffff
could we iclckd
couldn't connect lgffgd
couldn't mgffgd
count gfggcm
counted fgggfj
counter iehccn
counter packets kgffge
course nefdck
covered jffane
cpu ccdegs
cr <n> feggkf
cr gfgcki
cron oeehed
cross qghaed
cross the pdheee
ct ggggbl
ctstate dnat eegdlh
ctstate ffgeij
ctstate invalid gggecm
ctstate new fgggek
ctstate related gggfdl
cure ffggoZ
curl -k odggec
curl : lffffe
curl <far> oefffe
curl <host> ofgfed
curl <own> tcfcee
curl <service> meggfc
curl pffeed
curl vk lgfege
current ghegdk
current rules jkfgce
currently cldmbh
customer adjjcn
customer at mggffd
customer is eekdfk
customer on vfdddb
customer's kkgage
cut nbfeke
cut off oafeif
daddr <client> jgfffg
daddr <far> jfgfff
daddr <host> jgggff
daddr <own> mgfffe
daddr jggfff
daemon mhfegd
dangerous efgfem
data negbck
data protection gjifgc
database ggfffk
date hahcep
day fZfeko
day on fdjiei
days $ ehffgj
days eeekdl
db Zgaedy
dba qedgee
dead ? ocgfhb
dead for pfhfea
dead icgdgl
deadline ndfeeg
deal mffdck
dear bot ofgefd
dear colleague jeekge
dear colleagues kgehff
dear lffgge
debian qgfeae
dec <n> kggggd
dec kggggd
decides qeffdd
decode jdffbm
decode this jfffeh
default drop ifhejd
default gffcne
default policy kgfdgg
deferred connect jggfff
deferred fehbfo
delete -a hdggmd
delete Wfhhtd
delete line cfggqb
delete the bifftZ
deleted ddggod
deleted line feggod
deleted the fdffjj
deletes eZfgre
deleting dfgfpc
deliver oghbib
deliver outbound rehZgd
deliver to lhgdic
delivered megfgd
delivering oegfiZ
delivering to kegfid
delivers sbfcjc
delivers to odfdie
delivery mcgegg
demo dfefep
demonstrate ncgdgg
denied ; jfgfff
denied sbhdha
deny ? rcgcbh
deny icgdlg
department keffeh
deploy ldefej
description hggbel
design nfhcfe
desk <client> lffegf
desk kdgegg
desk pc mgggga
desks jgggff
desktop nhdifa
destination <client> feecjl
destination eefejj
destroy lfffka
dev <outside> lgfhed
dev <zone> nfffde
device qbhbal
devs mgfgde
dhcp pgeedd
diagnostic kefgff
dial megege
dial tcp kegfgf
dialled jgggef
dials <far> uagccf
dials ndgggc
dicom kfgfff
did cdfkem
did someone njeaeg
did that eggfob
did the dbiifl
did we glandc
didn't jbggek
die ? gffasc
die on sghacd
die qZgeie
dies $ odfckc
dies ? fefemh
dies qefbja
diff fggdii
difference $ hggbhj
difference ? gegfle
difference at fbhfof
difference gdheod
different ? fgdgdn
different afterwards cggeqc
different defdmj
differently cgfflh
dig sdbhdc
direct mfffja
direction megecj
directly $ kieffe
directly , qgfacg
directly ? keiglX
directly offbkc
directly on oegeef
directly to nfgdef
director ofceeg
disconnected jfggff
dispatch lfffef
dmesg is kgfgeg
dmesg jgfgff
dmesg 里 lffgfd
dmz dcbZe0
dnat $ odfacn
dnat , aahkgn
dnat -j gfgdlg
dnat : fgfgjg
dnat Zbeqob
dnat accept effeqb
dnat before gfefem
dnat for elekiZ
dnat on dWgfvf
dnat rule gdhelg
dnat rules efgcgm
dnat target kiandc
dnat to eefhhj
dnat 到 lbdjid
dnat 去 dbheph
dnat 吗 tZfecg
dnat 改 Yhefqg
dnat 的 fggjic
dnat 那 eegfme
dnat'ed ecavee
dnated jYeree
dnated to efdokb
dnats $ gbdnhg
dnats gacviZ
do $ iedccs
do , bggcbu
do : gffffl
do <outside> jWhokZ
do <service> ofgffb
do <zone> mbefnb
do ? hdccip
do exactly ggfegj
do for idddfp
do i ggdgfk
do in gggdfl
do it fdgejj
do kcegcl
do my jggdgg
do not dggkdi
do packets oeedhd
do people kdecmf
do the fbhcmj
do they oedfeg
do those mfgfee
do to bffbjp
do we jikmaY
do with ohdgec
do you jbfadr
doc clfjch
docker ofgede
docs hhcmef
document bjncff
documentation eekkhc
does $ keffcj
does , keeenb
does -a hhdgVs
does <client> pcncjW
does <far> gXekta
does <gateway> vZhefa
does <host> ndddig
does <n> tWejee
does <outside> vaeUsZ
does <own> qlacga
does <service> eiZodj
does <zone> hhmadi
does ? ekhcdk
does a kkdcfg
does an lecila
does anything jedgjf
does fefjej
does hairpin udghcX
does he ofcfeg
does inbound kbfihf
does it enchff
does its sggdcb
does l effedp
does line bhgdau
does mail tgeceb
does my nYfdeo
does not dlcjeh
does one cfeefp
does our edekdl
does ping wcbgfa
does port gdhrhV
does scan mggfed
does that vYihZc
does the qefbbj
does this jfcggh
does traffic qehagd
does udp ydhWfc
does with ngedff
doesn't hmeeZk
doesn't work dffegm
doesnt floYbg
doesnt work pVddfo
doing ? kffcfk
doing hdekbm
doing with lgdbem
don't ask nfggfc
don't get ieggck
don't nebddk
dont care ehfkff
dont get kfegbj
dont idghjd
door gkfffe
doubt offdgd
dovecot : kffgge
dovecot jfggff
down ? bbgbjt
down again cbichq
down eaedir
dr ghkbbl
draft jegfjd
drop $ hfefgj
drop , ifgelc
drop -i fffhke
drop : fgggje
drop ? reeZla
drop and efegoc
drop at dgggoa
drop by egfgkf
drop can efgggj
drop do cgfglg
drop efeekj
drop for efeflh
drop forward jggfff
drop in jggffg
drop instead dceing
drop it ofedge
drop line agffwX
drop lock edfhme
drop on kgcfke
drop or qcdcif
drop policy mggfag
drop so lhfffe
drop that pffece
drop the effgnd
drop to fgffnc
drop tonight Zhhhlg
drop what egedin
drop which jgggeg
drop would agfeog
drop 为 kggfdg
drop 了 jggffg
drop 吗 ngfede
drop 掉 ndcggg
drop 是 hfgcXt
drop 的 jffffh
dropped $ lfffff
dropped ? tgfZfc
dropped by megfge
dropped or qffdee
dropped qehcee
dropping it lgfffe
dropping jffcjf
dropping the gfgfkf
drops uedeae
dry ciheoc
dsl meffff
dst <client> kfgfff
dst <far> lffffe
dst <gateway> nbfggg
dst <host> jggfff
dst <own> lfgffe
dst lffffe
due dmgdbm
dumb jigfef
dumb question ijgfdf
dump ebileh
during gdfeli
e , oeeffd
e <host> ndegff
e g fcndje
e ip jgggff
e jhidfe
e mail jggfff
e not lgfdfg
e udp 0bdUfh
e 无 jgffge
each lobiad
each of glgkbc
each published gmeeff
each service hpdbfg
earth does ifggdi
earth ikffbh
earth is jgffdi
eat it qgfchc
eat pgebgf
eaten qggZff
eaten since gffgfj
eating ffgegk
eating it offffc
eats it ohfdde
eats tcfdde
echo , odffef
echo request nffdfe
echo scgdee
edge <n> geedep
edge Zegedu
edge fw fdgdgo
edge rules ffeefn
edi lgfgfe
edited gfggdk
edited the gfggdk
edu gceggm
effect ? igbdmf
effect ebgftb
effect of ffgfld
effect on agggnf
effects ? ecgfqe
effects fffgmc
egress to nffclb
egress vegZhY
eli <n> gfgfbo
eli gfgfbo
else $ mefjcf
else , fgggjf
else fdchrb
email kbgehj
end ijajkb
end of gegcki
end up jjckeb
ends  Xhcjfr
ends 0 Xhcjfr
ends 1 Tojkak
ends 10 lggffd
ends 2 pddgcg
ends 3 niebef
ends 4 ifghka
ends 5 gkggoU
ends 6 iggflb
ends 7 hgggpY
ends 8 ifgfjd
ends <- ggdeij
ends <client> Teomcm
ends <client><client> ydffaa
ends <client><client><client> pfffec
ends <client><client><gateway> qfgfbc
ends <client><client><own> odfhfc
ends <client><client><zone> nfgceg
ends <client><far> mfefhe
ends <client><far><far> kffgfe
ends <client><far><gateway> mgfffd
ends <client><far><zone> mgfgbg
ends <client><gateway> qYfflc
ends <client><gateway><gateway> qbghbf
ends <client><host> wdgegW
ends <client><host><client> offffb
ends <client><host><gateway> qfgefc
ends <client><host><host> tchfcb
ends <client><host><own> qdgeec
ends <client><host><public> pffdee
ends <client><host><zone> jgfggf
ends <client><outside> pfefkX
ends <client><outside><far> ofeeef
ends <client><outside><own> ehafog
ends <client><own> pdfebi
ends <client><own><client> offfed
ends <client><own><gateway> tefdfa
ends <client><own><host> ofgdgc
ends <client><own><outside> kfffic
ends <client><own><own> kfggff
ends <client><own><server> tdfdec
ends <client><own><zone> iiggja
ends <client><public><own> ngefdf
ends <client><server><client> rgfecb
ends <client><server><own> mffffd
ends <client><server><zone> mfegfd
ends <client><zone> ncflcd
ends <client><zone><client> mefgdg
ends <client><zone><gateway> offfcf
ends <client><zone><host> lggbfg
ends <client><zone><own> lgfffd
ends <far> cainbl
ends <far><client> vcefdc
ends <far><client><gateway> leffff
ends <far><far> ufdddc
ends <far><far><own> cghhqY
ends <far><gateway> lbggei
ends <far><host> xbhbdb
ends <far><host><own> kggeff
ends <far><outside> labkao
ends <far><outside><own> qeebeh
ends <far><own> wdhYec
ends <far><own><far> pgffeb
ends <far><own><gateway> offffc
ends <far><own><host> offefe
ends <far><own><outside> ngfdeg
ends <far><own><own> kffgff
ends <far><zone> meefeh
ends <gateway> Zldgdo
ends <gateway><client> scggea
ends <gateway><client><own> mgfffd
ends <gateway><far> meghfc
ends <gateway><far><own> ochege
ends <gateway><gateway> elegfg
ends <gateway><host> tVhgff
ends <gateway><host><gateway> nfgffd
ends <gateway><outside> rdbhcf
ends <gateway><outside><far> lggged
ends <gateway><outside><own> ibggmd
ends <gateway><own> nfebfi
ends <gateway><own><host> ndhefe
ends <gateway><zone> qXggid
ends <gateway><zone><client> kfggff
ends <host> Xmalem
ends <host><client> sbhcbh
ends <host><client><gateway> pfffdc
ends <host><client><outside> Vgfgte
ends <host><client><own> kgfbie
ends <host><client><server> ngffee
ends <host><client><zone> egfgjf
ends <host><far> qfheiX
ends <host><far><far> lffffd
ends <host><far><gateway> pgggea
ends <host><far><host> nggcgd
ends <host><far><own> hhhZmf
ends <host><gateway> cdbkdq
ends <host><host> rheigV
ends <host><host><client> meffef
ends <host><host><far> nggedd
ends <host><host><gateway> pdieed
ends <host><host><host> ofggga
ends <host><host><outside> regced
ends <host><host><own> mfggfd
ends <host><host><zone> maffjf
ends <host><outside> okdfdb
ends <host><outside><far> kggfff
ends <host><outside><gateway> mfhdhe
ends <host><outside><host> jcfgkd
ends <host><outside><outside> pZgfid
ends <host><outside><own> gehZtb
ends <host><own> uXhifZ
ends <host><own><host> ofgehZ
ends <host><own><public> pdfeeg
ends <host><public> mbfmga
ends <host><public><own> ucgedc
ends <host><server> bnibdk
ends <host><server><client> lbhggg
ends <host><server><far> lfgffd
ends <host><server><outside> rcgcfe
ends <host><server><zone> vYfggb
ends <host><zone> pjdhbc
ends <host><zone><client> ofegcf
ends <host><zone><gateway> jfggff
ends <host><zone><own> oXhgla
ends <outside> kUkjhg
ends <outside><- fggfdl
ends <outside><client> sZeXdo
ends <outside><client><far> bgggne
ends <outside><client><own> fegfme
ends <outside><far> kbcXis
ends <outside><far><host> oeeged
ends <outside><far><own> nggfde
ends <outside><gateway> ofmbcc
ends <outside><host> neigcd
ends <outside><host><gateway> pffffb
ends <outside><host><outside> leejgd
ends <outside><host><own> jZfnfe
ends <outside><host><public> pgfcbh
ends <outside><host><server> mgddgf
ends <outside><outside> bcnZgo
ends <outside><outside><gateway> qdfeja
ends <outside><outside><host> mhhkYe
ends <outside><outside><outside> keepda
ends <outside><outside><own> qfgehZ
ends <outside><outside><server> jggffg
ends <outside><own> nhfkgV
ends <outside><own><far> lfffhd
ends <outside><own><gateway> mbfpZe
ends <outside><own><host> jdfgcl
ends <outside><own><outside> ridhba
ends <outside><own><own> jgffgf
ends <outside><own><server> mafkeg
ends <outside><own><zone> kgggef
ends <outside><server><own> nfgede
ends <outside><zone> xVdehc
ends <outside><zone><far> jgffhe
ends <outside><zone><host> ndagld
ends <outside><zone><outside> fhfhuT
ends <outside><zone><own> cgggnc
ends <outside><zone><public> cgfdng
ends <outside><zone><zone> jYcheo
ends <own> hkUlfj
ends <own><-<client> mZhggg
ends <own><client> ldfYmh
ends <own><client><outside> jgfggf
ends <own><client><own> pgfgea
ends <own><far> wahbec
ends <own><far><own> jgggff
ends <own><gateway> kcdefl
ends <own><host> chfkam
ends <own><host><client> ofgdee
ends <own><host><far> haijkb
ends <own><host><outside> afgfsb
ends <own><host><own> dVjiub
ends <own><outside> kkghcb
ends <own><outside><host> gahjke
ends <own><outside><outside> rbeedg
ends <own><outside><zone> hkggde
ends <own><own> icgeij
ends <own><own><client> lffgfe
ends <own><own><own> jffgfg
ends <own><public> cVgpgm
ends <own><server> bcfugc
ends <own><zone> pdaehh
ends <own><zone><host> wdcZge
ends <own><zone><outside> esaffe
ends <own><zone><zone> rZigfa
ends <public> Yrcmde
ends <public><host> bZlpgf
ends <public><own> hlZnhZ
ends <server> ddalil
ends <server><client><client> rffedc
ends <server><client><far> pfegeb
ends <server><client><own> ofgffa
ends <server><client><zone> mbfggg
ends <server><far><own> nffefe
ends <server><gateway> jfffgf
ends <server><own> obbqgX
ends <zone> fgvUbi
ends <zone><client> pfihbb
ends <zone><client><client> kefgfg
ends <zone><client><far> mefgja
ends <zone><client><gateway> pffgbe
ends <zone><client><host> offfdd
ends <zone><client><outside> jhdepY
ends <zone><client><own> offgcf
ends <zone><client><server> mfggee
ends <zone><far> kedgfi
ends <zone><far><gateway> kfggff
ends <zone><far><zone> fgggjf
ends <zone><gateway> kefgka
ends <zone><gateway><gateway> tXfggd
ends <zone><gateway><host> oehZhf
ends <zone><host> uaeebh
ends <zone><host><client> fghhnY
ends <zone><host><far> pefffd
ends <zone><host><gateway> ofggjX
ends <zone><host><host> mbhedj
ends <zone><host><outside> mffffe
ends <zone><host><own> ieeZll
ends <zone><host><public> lbmdge
ends <zone><host><server> gmggce
ends <zone><host><zone> cfefwY
ends <zone><outside> qbbeif
ends <zone><outside><- fefgZr
ends <zone><outside><client> jffgjc
ends <zone><outside><far> nefgee
ends <zone><outside><gateway> negffd
ends <zone><outside><host> mdffff
ends <zone><outside><outside> keefig
ends <zone><outside><own> icgfdm
ends <zone><outside><zone> jefgmb
ends <zone><own> pmcfbb
ends <zone><own><client> kffgff
ends <zone><own><gateway> tcgedc
ends <zone><own><host> kjgXig
ends <zone><own><outside> lhfghb
ends <zone><own><own> hgggjd
ends <zone><own><server> mffgfd
ends <zone><own><zone> gkdfie
ends <zone><public><own> pbfgee
ends <zone><server><client> nffgde
ends <zone><server><host> mffegd
ends <zone><server><own> kfffgf
ends <zone><zone> saggfc
ends <zone><zone><client> jfffgf
ends <zone><zone><far> hgfgjc
ends <zone><zone><gateway> ldghib
ends <zone><zone><host> qZfgeg
ends <zone><zone><outside> qbdhlY
ends <zone><zone><own> kjcenZ
ends <zone><zone><public> lgfgef
ends <zone><zone><zone> ffggmd
ends ndfnca
ends up ndfnca
english , eddgdr
english ? cghear
english dggfar
english for gggfXq
english please fgfeco
enough for Wghgtb
enough hcfjmb
enters pfffZg
entries ecfljg
entry fffpdd
enumerate ZjnoeY
enumerate all gagrfc
enumerate every Znlgde
enumerate the fjijdc
erp cddhdt
errno <n> kffffe
errno lggffe
error : kggffe
error <n> nefefe
error number kfffgf
error pZfahk
establish an ledhgg
establish connections lhhdfe
establish nefdff
established -j gggfdl
established rule dhfgme
established src mffffe
established 那 fggfjf
eth <n> cdiebs
eth cdiebs
even cross oegcff
even fodhcf
even get tbfeec
even let mffeff
even see qdgfcf
even touch kfgffe
evening $ aYfglq
evening , ffgfgj
evening fchekj
ever get lfedkd
ever hear megggd
ever pcifde
ever since Zfeffs
every <n> cffgeo
every dnat fZepgh
every fndmbb
every minute jdgedk
every network hneahf
every night qbgceh
every port jUfphg
every published inhYge
every service djijed
every single oecmcc
every source fmgege
every time kgffff
every zone bpgffd
everybody in meggcg
everybody rncZbd
everybody who goeaie
everyone hucacf
everyone who dohegc
everything <zone> gcoege
everything efojcb
everything else kffcjf
everything that crgieZ
everything we cSnpfk
evidence ijdfgf
exactly $ jeefig
exactly ? aiggTw
exactly drfcdg
exactly is eifefk
example , lbhhdg
example : jggfff
example <far> kggggd
example com idbhhl
example edu jgefgg
example lfffdi
example net jgggfe
example org kgggef
examples cchfgp
examples would gegfdm
exim jdhbgl
expect reeXfi
expected ? pZgfhd
expected rahbhd
expected to nbfggf
expire ? echcgo
expire Zbhdis
expires afefaw
explain $ hfggXq
explain -a ffcfYv
explain : gfgfYr
explain ? jffgff
explain it eggebp
explain jegfXp
explain l fefdgm
explain like jfgfbk
explain line Zggebu
explain lines fggfdl
explain ln fffZgq
explain mail fgggej
explain me jfgean
explain please nfffYk
explain pls jffddl
explain the lhggXj
explain this hgffej
explain to iefecn
explain why megfgd
explain 一 gfgeYr
export dfgffn
exporter qaegge
exposed ? ommbXZ
exposed for habojf
exposed jjlobT
exposed on dskgfT
exposed to kipdbY
exposes bckoch
exposure check fjffhf
exposure dnckef
exposure of clblbj
external lffgci
eye ffgffj
eyes fffebr
fail emZZin
failed : meffff
failed connect jgggff
failed lffffe
failed to kgfffe
failing qefgfa
fails kefdek
false $ rcfagf
false qcfahg
far as llfbfc
far mkaeeg
fate rfdXoa
fault ? qeffed
fault qeffec
fd jgffgf
feels ffgfgk
fetch <service> lggege
fetch its kgffeg
fetch jegdjh
fetch mail ifegek
fetch my jhgfef
fetch updates negffd
fetches kfffff
file , efgemf
file Zchjgn
file does hhfWpg
filter : jfffkc
filter ggegnc
filter table fggflc
filtered ? tgfdda
filtered or pcfbhf
filtered qefcfe
finally Zdhmpa
finance heffel
find ahfoge
find its lefgff
finding <n> lhgbgg
finding rcfadk
fine $ rdeegc
fine , lgeegf
fine <outside> ndfgfd
fine ? tccgde
fine but jfggff
fine for oegffc
fine lfggee
fine on nfgggb
fine what kffgff
fine why lgefff
fine with rggfca
firewall ? kifffd
firewall hkejdd
firmware hfgefk
first day eeigfj
first lgebcn
first time gggedm
first week fgggfj
five $ cfhfbp
five hfegao
fix <zone> fhiinW
fix ZXge0d
fix for fedbrg
flip cggfne
flip forward fffcqc
flip the dgffnd
flipped cggeng
flipped to hffdlf
flipping gefdne
flipping the gggfje
flips beghpc
floor odebdl
flow qdhcaj
fly heebqd
folder cjakgj
folks , radaco
folks ebhkcm
follow flffeg
following kegfhf
for $ ghfaYt
for , ggfcbp
for : hhecWu
for <client> jdjhkY
for <far> jeeidi
for <host> mggjad
for <n> giekee
for <outside> ijdcld
for <own> fcdnif
for <service> nUgnjc
for <zone> jdeZkk
for ? hgfcZr
for a pcgcei
for an kfecoa
for each hlfdff
for every hmfbgf
for ffcijh
for her kafegl
for him lfgggd
for it ndoZce
for its nehfed
for me Yljddl
for my hmdegf
for our bicjdn
for people jfeeig
for port icgeii
for snat efggkf
for somebody ldjceh
for someone lchddj
for tcp fchfne
for that ldehdi
for the lkggYf
for them nckece
for this igfjgb
for tonight hgggpX
for us jdeenc
for what iedeem
for which cnedgg
for whom eofbid
forever pefdfe
forget geglef
form fqdfed
fortigate hhbgco
fortigate in fggfel
forward , hdgfmd
forward -m gfgejh
forward -p gfgffj
forward -s cgffii
forward : lggfbg
forward <n> ffeemg
forward aaeloh
forward chain mfgfee
forward drop kggdck
forward for cahnbo
forward from ceogff
forward gets hfffje
forward in gdZqfg
forward is fhfcmf
forward it qgfddd
forward last gfgfek
forward on ecgtfa
forward policy iggfjc
forward rule fegfqb
forward that phecdf
forward to bbaroe
forward were affgta
forward 到 jebrcd
forward 最 dhgflf
forward 的 jcgieg
forward 策 cfegjj
forward 里 hdfhlc
forward 默 egggle
forward's gfeemf
forward's policy bgffqe
forwarded $ nVdriZ
forwarded , geenfe
forwarded ? codndc
forwarded anywhere khgkgY
forwarded at feglff
forwarded by lediff
forwarded from gZcrid
forwarded in ebfphd
forwarded kebveV
forwarded me megege
forwarded on YQk4ee
forwarded or mggdef
forwarded this lgffff
forwarded to kfdpdZ
forwarding gfcojZ
forwardings gcdtfa
forwards $ fcemhg
forwards ? cbitfb
forwards gUjzgW
forwards in eYqjfe
forwards on fcdvdb
forwards please gcflhf
forwards pls gfemgd
forwards point gdflgf
forwards to Xggted
found ifffao
found in ifgfbl
found this hgfeao
foxmail kfffff
foxmail 报 jfffgf
foxmail 收 nffffd
free ofggeb
freeze fgggdj
friday $ jddjcj
friday , Zdefri
friday ? gcgffn
friday evening gcggfl
friday fYednm
from : mfffef
from <client> oaleed
from <far> uegddZ
from <gateway> tbgfdb
from <host> uchXff
from <n> ueaibd
from <outside> hbmmae
from <own> idfhfi
from <service> dXmnge
from <zone> ncjbid
from ? kffegg
from a ghflag
from accept dggglf
from an jkfcef
from anywhere frYaem
from drop fgffnc
from ggkcgg
from here ldkbgf
from his pgfgfa
from hitting neheia
from it nceffh
from its kgggfe
from line fgfgkf
from lines efggkg
from my kffegf
from our fidffj
from port ocgegf
from reaching yXhbbg
from some mgebgg
from talking pfgeaf
from the mgdcej
from their jahggj
from there iTpYgq
from unknown kggffe
from where Wzbefe
from which a0Yajc
front desk kgfefh
front of lZhdel
front pZhddk
full fYlgfl
full list cgljfd
full of mgfffd
further ngeddg
fw <n> fbhdgn
fw config fcgfgm
fw hhgYfo
fw rules fegfek
g gblfif
gateway $ jcdlhe
gateway ? hdljec
gateway answer tecdia
gateway config defcfr
gateway nafjaj
gateway rules ffgefk
gateways <n> eehbdr
gateways fdhbdr
gave me mfecna
gave mfecna
get 'connection kefggg
get <n> oefggb
get <own> hgggma
get <service> hkebqZ
get a lffejc
get an nhdefd
get anywhere wagaee
get as rUhfhh
get at hjldga
get ekieff
get forwarded qiakdZ
get from lfefgf
get in lncbdg
get into jocZfh
get it pfddbj
get its kgegff
get nothing qfeZgf
get on lgdfkb
get onto kgfeff
get out pYffhg
get straight pcbfhg
get the oZheck
get there iffcgk
get through nifefb
get to ejkecg
gets <n> kgffff
gets a lhfegd
gets connection kfgfeg
gets ekfglb
gets in onfebY
gets it cfimdg
gets no pedgfd
gets nothing megffe
gets out nkdddd
gets there kpeZfd
gets through flgeff
gets to gneceh
getting njcggb
getting out godclb
git nchkcc
git push neeeff
github com ffgedn
github ffgedm
give dgjlgc
give me ahkmcf
given idjhib
given that mfecbm
given the kfffla
gives $ peedeh
gives ? lfffef
gives ndgffe
gives up kghffe
gmail <service> jgggge
gmail jgggge
go $ mfjcYj
go , jfgghc
go ? ebjqfc
go anywhere ieejhd
go from ieqdbf
go jejjbd
go on ngcefh
go out jefekd
go over gefgdm
go through wcgdeZ
go to neefka
goes $ ggffld
goes ? jfffge
goes away egfgmd
goes in dhgcmg
goes out lgggcf
goes qTfhqY
goes through jggdhe
goes to gbfkkf
goes where mcembf
going by rffgfY
going hZeiik
going on lgfeef
going out nefffe
going through ehccdr
going to nciakd
going via lggfbg
gone $ Whggub
gone , bgfgqb
gone YhghtZ
good ? pgfcgc
good afternoon fcjikc
good for hhfcbp
good hZgckn
good morning kbfden
google com jgggge
google kgggfe
got <n> lgeebj
got a ljdchd
got an hdggke
got exposed bbmkgh
got jdiiib
got this lfffge
green ffhcfm
group bflheg
growing mcgefi
guess tbhfea
guest jWhffp
guest wifi jXefgq
guests legdfh
guide edgohb
guy lebgek
guy on legdfg
guys in meggdf
guys qgeehZ
gw $ ijjfZg
gw , leaolW
gw : qddgcg
gw <n> deeebv
gw <service> mfdfie
gw ? mfkhfZ
gw config gegeem
gw gchefn
gw line hbiakj
gw pass lgggcf
gw rules eggegk
gw 上 beggep
gw 的 hcgedn
gw 第 gfgfWt
h kffekb
had affeni
had no dcegnj
had since ffggfj
hairpin , mffdei
hairpin <zone> lgfege
hairpin ? rcdecj
hairpin for nXhfcm
hairpin nat mchcbm
hairpin oahafj
hairpin or qefeec
hairpin work odefpU
hairpin 的 lffgef
half mffeef
hammering dhefdo
hand hgnggY
hand its kgffff
handed jabrdf
handhelds nffffd
handover ejgfdj
hands jegedk
handshake lncbef
hang sahhea
hanging Wbqnfe
hangs $ kffgff
hangs , kfggff
hangs and lfgged
hangs at ngfdfe
hangs for pefeee
hangs on hcekhf
hangs pcfkdb
happen ogffcd
happened mgfgcf
happened to lgfgef
happens $ xecdXh
happens if ggffob
happens ncfcnc
happens to scfbge
happens when egfgsY
happens with jkXfnc
hardening bggfnf
harmless ffhfke
has <outside> sbgdee
has <own> nfffee
has a mhfffd
has access crgdfc
has been gZjgii
has had dfhdgm
has it bjfcmg
has jlgYgg
has line gffgbm
has no hgfefk
has not jgfgff
has the gegefl
has to mhgece
hasn't khfbZp
have $ hffjff
have <outside> zlYYgY
have <own> nfefhc
have a bgdgdq
have access agscdh
have anything gZhpic
have been jbjedj
have dfijff
have exposed kcgjfe
have no mcfigd
have the jcdghj
have to kkgaja
have we eampce
having access cogeff
having fpZfXp
he can wededa
he get jfffgg
he is kgggef
he right mfdgff
he sffdaf
he wants dlffhf
he's kegedj
head cgggco
health check rbgfee
health rbgfee
healthcheck ofefde
healthy ? kfffff
healthy lfffff
hear from negfgb
hear qegffa
hell jcgefk
hello , qdeehd
hello gcgggk
hello team eamnfc
helo jfgfff
help $ qZffbk
help <zone> Xciire
help nYedjj
helpdesk megddi
her ? lfehgd
her outlook kggfgd
her pZhfdg
her phone lggfgd
here $ jeglcd
here , higdei
here : mfYdgm
here ? phckfX
here can sccbej
here fcjigh
here what gffdZr
hey , odfceh
hey bot idcfgk
hey folks rfeggZ
hey ljeaei
hi , mffeeg
hi lcgefi
hi team ogfede
hides Zdgpfj
him $ hbfcin
him ? mffggc
him in mgfefe
him obebfl
hire hhdkdh
his <service> oggefc
his rfgahb
historian Xghfgp
hit <host> ljedgd
hit <own> okfgdY
hit <service> joeaic
hit <zone> heegsX
hit kojbbb
hit merge Zgefdt
hit port lmgdgY
hit tcp fmgcgg
hit the klgcee
hits <own> sadegf
hits has ffggfj
hits lffbek
hitting <host> nefdge
hitting <own> hffele
hitting mefble
hold jbfigg
home ofggec
home to nfgfde
hook qcgfcf
hop phgdaf
hope gZeqcj
hospital jlfcfe
host $ jefodc
host , fjhjec
host : kjgdgd
host <client> hbidod
host <host> pgcefe
host <own> ldgfgf
host ? tiefdW
host and hkefff
host in sZdgch
host ndhgdd
host on kfdjeg
host out pahbgg
hostname -i kfffff
hostname kfffff
hosts in ldmZgf
hosts on ndhchf
hosts qjhgcV
hour ieffmc
hours peggdc
how come nkhdbc
how do fegdgm
how does rZegge
how hefceo
how many dfidfm
how much bcdggr
how should degfgm
how the oefeib
how to aehgat
human hfglah
human language gfffdl
human words hefmag
hypothetically , cggerc
hypothetically gceepe
i <service> kdgmae
i able qcchff
i add ehhgrW
i allowed ieefdl
i am mghgbe
i append dfggqZ
i approve pafcig
i ask hfecfn
i be kffeff
i believe fgfkef
i call legeeh
i can fWhmdn
i can't lgffef
i checked kfffff
i curl oeffcf
i delete Zfhhoe
i deleted fgfgmc
i do fghibj
i don't pcgdci
i drive egffdo
i drop dgfftX
i e qhhccb
i even keebfn
i find hdelgg
i get rfegdc
i got lgfddi
i hit gcefdr
i hope qeccbk
i inherited eenkcd
i know kiggdd
i land kbfkff
i lock afggng
i mean lkcjcb
i merge fggffk
i moved mfgfef
i need fmjdee
i only naecen
i open jbinZg
i paste cfffnf
i ping qddhde
i put dkddra
i reach fchocf
i read kieaan
i remove fggfpa
i right pefeee
i run jgddoc
i see kffhef
i send meefgf
i set dfffmg
i should bcdmgm
i sit kemaeh
i still dfghld
i strip cfefof
i supposed hYggeo
i suspect ogfdfe
i swap bkddoe
i take dffgmf
i talk rdYcbo
i tell ngeeef
i think ghcrfZ
i thought kbfhck
i took fgggoZ
i use idecgm
i want imeZgh
i was nheeZj
i worry jfggff
i would kfgdkc
i write didigi
i wrong mefgeg
i'd have lhfefe
i'd like legeie
i'd ofgcge
i'd rather lcgffg
i'm <outside> neefge
i'm a chilbh
i'm at nejZge
i'm five hggedl
i'm kdckdi
i'm new ifgfdj
i'm on offfed
i'm sitting pffdef
i'm the mbgfdi
i'm told nhgdgb
i've been lfffhd
i've lfgfff
icmp $ offcgd
icmp -j egggld
icmp echo rcfcff
icmp odfeeg
icmp seq jgggef
idea $ anbecq
idea ? wbfgba
idea ckfail
idea what jfefck
idea why ofgffb
ideas ? mdfgff
ideas mdfgef
ie gfefpb
if -i ggfhlb
if <client> tdhhZb
if <host> gelfeg
if <zone> tdbfhb
if a pjedce
if any lgdjde
if dfefsb
if forward Zgfeub
if i cbhkne
if i'm mcehge
if input Zfefse
if ip dggcrc
if it vbfcbg
if it's oegfee
if line dffgoc
if our jfgeif
if so iielec
if some kafhkf
if somebody bblhoc
if someone hdfemf
if that mfgffe
if the gfedqd
if they peedci
if this jffenZ
if we bgfenh
if you mcglbe
if 我 agghsa
iif jgggch
iifname <outside> dggenf
iifname fffeji
im <outside> nfgfee
im five jffgei
im neefdg
images mffffd
impact ? cfgfod
impact cfgc1U
impact on dfggmf
in $ qkebec
in , mcgbob
in -a fgggna
in <n> jfgbgk
in <outside> qXgghc
in <zone> pffeed
in ? njdghX
in a ikjcee
in advance lgfeff
in an fggedn
in and mahbYr
in any hffkfd
in at hdfaoh
in behaviour geggke
in between tffbfb
in conntrack lgffgd
in english hcggcn
in for lmgade
in forward hgfeje
in from fUjlgk
in front oYhddk
in his jggffg
in human hfgmag
in ip jggfff
in it fcedkm
in its ofggce
in l jgggge
in line egggcn
in lisbon mefefg
in mail ggffZp
in my lbgheh
in our hehdih
in outlook negged
in over lcfglb
in place fefdqd
in plain gggeap
in simple ffgffj
in that lefdkc
in the iZhlci
in their kdheei
in there kiedUq
in this jehdfi
in through hcffik
in to hidhgf
in words fefdYu
in writing eliefe
inbound <service> ncdcmf
inbound kWejii
inbound mail Zhggoe
inc <n> jgggdh
inc jgggdh
incident mjcdaj
incoming <server> jgfgff
incoming jgfgfg
infosec edkljZ
infra fw gegfen
infra gateway fgheek
infra gegecn
infusion kffgdh
ingress shedcb
inherited ddmjdg
inherited this ddmjdg
initiate a oZchhh
initiate connections engdfg
initiate omZbeg
initiated by ncgffg
initiated ncgffg
inner dYgshe
inner router pffcfe
input -i fffgnd
input -p egfgjg
input -s fgggao
input ddgdqf
input default dfeepe
input policy Xfghpg
input to Uffgwe
input were fffhjf
input 默 egggjg
insert fggflc
inside address nfedgf
inside efnlcb
insists ojccef
insists on idgfek
install jfdhbl
instantly nZhheh
instead kdgZqc
instead of kagdpc
insurance epiheZ
interface fceglj
intern fffddp
internal address pchffd
internal ip ldfkde
internal machine ledlfb
internal pShlge
internal server ddhphc
into <client> qafggc
into <gateway> iicfmb
into <host> regdfb
into <own> ngdcfh
into <zone> jqfbdc
into human fffgdm
into mmfXfe
into the jlnZea
invalid -j gggecm
invalid gggedk
inventory achvec
inventory of cckped
involved mfefff
ip $ qbficd
ip , odfgdf
ip <client> lfgffe
ip <far> lggffe
ip <host> kfgffe
ip <own> mefffe
ip ? jfeebn
ip does mfgfee
ip forward dhgeuX
ip kegclc
ip protocol jgggff
ip 上 ebgqfe
ip 是 lfgffe
iptables -a dffemg
iptables -i ggdglf
iptables <n> lZgZer
iptables Ydejnj
ipv <n> fgggnc
ipv fgggnc
is $ niegdd
is : hgfdle
is <client> oZdkef
is <far> qZgiiZ
is <gateway> peebfi
is <host> elXldk
is <n> ikeocY
is <outside> ochege
is <own> xbdhgX
is <service> nqegcU
is <zone> mchcfh
is ? oefdge
is a nffecg
is able elqcfX
is accept jeegke
is accessible ikgdff
is allowed hljgeZ
is any rdZhkb
is anybody awbfcg
is anyone fpfZkd
is anything phfmgS
is asking kgiede
is at ngggdc
is behind begngf
is being jeghhe
is blocked ohfedd
is blocking rdfgfa
is dead scfede
is defiem
is drop phddde
is enough nZgige
is everything hcaffr
is exposed okciab
is fine qefffb
is forwarded defqfe
is from kffgff
is full mgfffd
is going hcglib
is gone ehghnZ
is growing pcgegc
is he nefgef
is icmp kgfeff
is in ggedhi
is it fbggfm
is let hlhchc
is line lagbcr
is mail mgfgec
is meant rdheea
is no hcjhdi
is not jkgdfe
is ok rceieb
is on ifeeem
is open sZddgh
is our iXoaen
is outbound oegfgc
is permitted mdidfe
is port nxVjbV
is possible kmfcdd
is published bfYxeg
is reachable clpbfc
is refused shgZfb
is removed ghfgna
is responsible kgffgf
is right jcgkhd
is sending kfggff
is set egffkf
is shouting fcgdgn
is sitting hibkgf
is slow ffddfp
is somebody ddnfid
is standing mgZffk
is stuck ofgffa
is supposed ofdfef
is tcp VWhyld
is that dicoee
is the jddYgs
is there jmflbY
is this oefeZl
is to Yfgfrf
is traffic nfgegb
is udp ofgcgd
is waiting dddfoi
is what meffge
is working uaddhd
is wrong ogedfe
is yelling ffgfel
isn't able ogdfgc
isn't mifgbf
isnt uVeheg
iso audit jfmced
iso ejendc
isolated from sdcgga
isolated pdegfe
isp gflgai
issue odfdgg
it $ keeedl
it , ildhde
it : lggfdf
it <gateway> peheec
it <n> ldhgfe
it ? jegoda
it allowed safffd
it answer sgaedf
it as jjcaem
it at djhean
it back hfgcfm
it be lbhchi
it blocked fagdgq
it break dcfdnl
it by hibkhd
it can hemahf
it can't oefdff
it cannot nfgegc
it cjgjeh
it comes idflge
it connect ldkfde
it connects jehbjh
it correct ldhfgf
it die sZhhaf
it dies jffgff
it do jgfcjf
it does jcebim
it doesn't jdfffi
it dropped lfhcgf
it end sbffec
it even ogfcfe
it fine qfhcdd
it for ffmice
it from leeeej
it get taefch
it gets lcgffg
it go medjbh
it goes nmaZhf
it going hggfjc
it good egeabt
it hangs peeceh
it has leiedg
it help Yciisc
it in afgiji
it into lddhhf
it is lgehcg
it just megVjj
it land ehesbc
it leave qfgccf
it make jegdke
it matter gcgekh
it mean jfgbdn
it means eggfap
it must qaggfe
it never kefggf
it no gggfdk
it normal kfgfge
it not uagehY
it ok offeef
it on jjfddi
it only jZcpdj
it open lbdRju
it opens leddfk
it or ofggfa
it our jgfgff
it out kgfgbj
it over gfffbo
it pass sfgeea
it permitted mffefe
it please iZpafk
it possible ocfdgg
it reach lbndgb
it reachable aheYit
it right jggedi
it say ggffek
it says iefeel
it see tbcdgg
it sends jfeeif
it should lfffhd
it sits odfcfg
it so qehebd
it stands oieccg
it still gbdffp
it talks kfggfd
it tell kgfdgg
it telling jgffgf
it that sbggcd
it the hefZjm
it there defbgr
it through jgfggd
it times jgggff
it to jicbhj
it true gopZfX
it us wchbgZ
it uses pdhfdc
it wants kfegbk
it went offfbg
it work epaado
it worked obgdei
it works lffgde
it would eefjmc
it's broken eeffgm
it's fine lffggd
it's for gkfecj
it's hdkccm
it's supposed aeggeq
it's the ldhdei
it's us mgfged
item <n> hpbhbe
item hpbhbe
its -i bffgog
its <host> nchejb
its <n> ngfffc
its <service> fdfdkj
its lcgbjh
its neighbours cgfgcq
its nightly kgfgef
its own pfgbfd
its private fkedgg
its scans mgfffe
its updates offfed
its way kffgff
itself $ imdcgf
itself , qZiefe
itself -> ucggca
itself : qdfgde
itself ? fnlbce
itself able xXckcb
itself be fmbhge
itself fetch jffggf
itself from mffggc
itself get yYfhhV
itself injZed
itself is cqddhf
itself on gidglc
itself open 0Rgahf
itself reach vchggU
itself reachable pfVgih
itself talk rdghfX
itself to oZggfg
jenkins baefgv
job oahehe
job on oghfdb
jobs mgffde
joined mbfgfg
joy pdecgg
jump kccbds
junior dffigk
junk fbkeaq
just fine mgfgfc
just got gedgen
just hangs kfggfe
just nffagh
just open egfdep
just sits jefggf
just spins ofgdee
k <n> heffel
k jdgddl
keep dhijib
keeps phfZhd
kept mfhfde
kill ekfflc
kim lggffc
kind as lfffge
kind dgffhl
kind of fgfefl
kindly bcejfp
kindly check nffgfc
kindly confirm tcehfa
kindly tell nfbfgg
kinds fdgcgp
kinds of fdgcgp
knock flfiee
knock on flfiee
know $ fnccgi
know from fpeagg
know hhdjdh
know if rbgecf
know what jfnadg
know whether nfgbgg
know which ajgjfg
known Xdfnkh
knows mbdlbh
l <n> cfgbgq
l dfgcgp
l google jgggge
lab mffgfe
label kfffff
label printer kfffff
label printers lggged
lady kdfehg
lan <zone> kefgfg
lan mgfhgZ
land $ dajucc
land ? rgehcZ
land anywhere hffrfW
land hdbtiX
land on hfapia
lands kaeodg
lands on kafpec
language gfgfap
laptop , rgfcbg
laptop <client> ubdfgc
laptop <outside> jffgff
laptop at lfefge
laptop in neefdg
laptop is kgffge
laptop ofjfad
laptop on idlfff
laptops oeffee
last change geggdk
last eafefs
last friday hZggeo
last month gdfffl
last night bfgffo
last nite kaegfl
last reboot gffgek
last thursday ichgbn
last time hdffme
last tuesday fehgfk
last week jahfel
latter qfbged
lawyer ffggfj
lead Zedqhh
leave ? legffe
leave tegfgW
leave the kdgfie
leaves qfgbfe
left gkdbco
leg <gateway> gkfgff
leg gkfgfe
legend geegem
legit ? jfggff
length <n> kggffe
length kggffe
let <client> cfgfmg
let <zone> iffgnZ
let him kggfff
let in khhedf
let it mffffe
let me kjfbfg
let ochfgd
let out kgggdf
let that pffcef
let the kfgenZ
let them sfgadd
let through tZgeai
lets <zone> sZfcgg
lets it qcecgf
lets qjeiZa
letting jegdel
lgtm ? gfgfgj
lgtm fehedo
library kfggff
licence lfggcg
like hgZgjj
like i'm gggfan
like it seegcb
like its geggmd
like that ofgeed
like to ldfihc
limit <n> fgggfj
limit fgggfj
limit limit fgggfj
line $ djfffj
line , ffghlc
line <n> Udfcso
line Udfctn
line no fgfbfo
lines <n> Ychdrj
lines Zchdrj
linux ffggke
lip <host> jfggff
lip jfggff
lisbon offefe
list $ biohfc
list all fdhkgf
list bljoeX
list every fmdlhY
list everyone glafhg
list everything Zkhlch
list me dkihde
list of aiikfe
list pls ffkjfc
list port hcfngd
list the dmYlhf
list them dqbehf
list who gofefc
list 给 ajfmge
listener ilgeed
listens nffffc
listens on mffffd
live jfgcej
lives at jgfffg
lives megffe
lives on negged
ln <n> fcgegn
ln fcgegn
load , seefgb
load <own> naedpb
load for pkiXec
load kfccfn
load on fgdfgm
loaded hlchhd
loads $ kledfe
loads kjgdee
loads of lggeff
local mbgcfm
locally scjdcd
lock cfghne
lock myself cfgglg
locked mmaYld
locked out emcZjk
log , jgggge
log : kegfhf
log in ijgddi
log log fgggfj
log of mffffe
log on mggffd
log prefix fgggfj
logged in vcicea
logged vcicea
logging jfggfg
login : jfggff
login jffggg
logins rbffee
logs : kfggff
logs mggcff
logs to kgggfe
lol $ eddodj
lol fccmel
lol ok fcgdfo
long jgggfe
longer nbffje
look $ ffgffl
look at eggehj
look ehgeel
looked at fefggk
looked fjggak
looking at kgfffe
looking lgfffe
looks gfgfdm
looks like hfffel
lookups udggXe
loop back offeee
loop pegede
loopback oZichf
lose <far> egfgke
lose ? hgffmc
lose fgfdpd
loses ddggta
loses its eggfkf
loses what hcfgob
losing efhgdm
loss ngfcge
lost connection kgggdg
lost its affgof
lost nfffdf
lot wcchda
lunch gchdep
machine $ djcjgg
machine , hegmde
machine ? Xceqmf
machine behind fmbfhg
machine ifgoeZ
machine in fdqdef
machine is rZcjhc
machine sits Sgirhh
machines are kUkqfd
machines gbhkei
machines in sdbgcf
machines on ngffed
made hYdlji
mail , jgggfe
mail <outside> lfgfjb
mail address mdfegf
mail client vdgfcZ
mail example bebifs
mail from geefgk
mail gw kcgehg
mail ieedhj
mail on mffeic
mail over pdgfed
mail queue fffffk
mail server jggfff
mail through gfhffj
mail to kggfef
mail via nfgfcf
mailbox hagdgp
mailer kgfggd
maillog jfgfff
maillog on jfgfff
mails offceg
mails to pfeefd
maintenance dggfih
maintenance window cfgfkj
make any dfidoe
make it tfgccd
make kdfasb
make sense jgggdg
makes okebfd
manage kedfek
manage to kedfek
management rYdggg
manager qedbgh
manager understands fgggej
manual cggfcp
many dfiffk
many hits ffggfj
many messages aefcgu
many packets gffgfk
many thanks hgekfg
mapped rnfegS
mapped to cVf2fc
mar <n> jgggge
mar jgggge
mark <n> kfgfff
mark kfgfff
martian offfdd
martian source nffgdd
masquerade $ gfeend
masquerade , gcggii
masquerade <- fggfel
masquerade Wffdvg
masquerade do ggefdl
masquerade for eeggkg
masquerade in fdbfjn
masquerade is efggpZ
masquerade line bhghrY
masquerade on cffgqd
masquerade rule gefelg
masquerade was Zhagvd
masquerade would ggggqW
masquerade 删 efggmc
masquerade 去 Xhegtd
masquerade 是 gffgWs
masquerade 那 efffki
masqueraded rggdae
master <client> kgcggg
master kgdggf
match $ oedebk
match ? behcmj
match medegh
match since gggefj
matches mcebhk
matchmaking mfggfc
matrix fochgd
matter dlefkd
matter on fodhfe
matter which defqhb
matters sdfeag
max iddeep
may <host> rcddhe
may i hdfgfk
may lofaag
may open enggiZ
may reach kqeYfc
me $ mejcZj
me , bjeicl
me -a bffaol
me : jcgihe
me ? mfibbj
me a nedcej
me all gZkmdg
me and lchbgi
me connection offfgb
me djgieg
me every fidjfg
me everything Ymhkgd
me for kleedf
me how odgdgd
me if wYeceg
me in ngebdk
me like fggffk
me nuts kefggg
me please sbbneZ
me pls ocfedi
me tcp jgffgf
me that hemfhc
me the ibjhid
me this nffeai
me through lfgedh
me what dehlbk
me whether pffcfe
me which Zkfnef
me who jnfdfb
me why jgggge
mean $ eidlci
mean , lddcfm
mean ? lefeei
mean jjdiYj
mean the ldejfe
meaning ? jggfZl
meaning kffean
meaning of gffcXu
means fddgWw
meant hifibh
meant to hifibh
meeting ifdecn
merge $ ffffem
merge , afffep
merge ? dfgefn
merge eegdkj
merge it egfffk
message jchcfk
messages are iffefj
messages kcgedl
midnight $ ffggfj
midnight ? gfffel
midnight ffggfj
might efffmf
migration cdfkij
milliseconds $ pfgeed
milliseconds ofgeed
min $ cgefcq
min -j fgggfj
min gdgekh
min to fggfel
mind mccfgj
minute ldgedj
minutes $ ieebfm
minutes pehZge
mirror ofggfb
missing igfena
moment ? hbceer
moment cgajeo
monday $ kdeecn
monday , dkjYfl
monday and pgegce
monday dfihdk
monitoring host cgegng
monitoring lffggd
monitoring probe mfffdf
month geggfk
more jbfjjd
morning $ jegedl
morning , iefffk
morning all kdfdek
morning oafbgk
morning the mfggfc
mount nggfec
mounted kfgfeg
move kehdld
move line hchdlf
move the Zgfgqe
moved desks jgggff
moved kdeemd
moved the pgggcb
moved to mfgehc
moving <n> eageqg
moving hZfgqe
moving line hfgflc
moving the dhgeme
ms : jgggff
msmtp kggfgd
msp fcckfl
mss <n> jggggf
mss to fggffj
much dZefmo
must authentication pdheed
must authentication' kfggff
must fetch qdfffc
must i jggegg
must rcgdfc
mx <far> offffb
mx <n> kggggd
mx dcebgu
mx example jgfgff
mx of gecbft
mx record gdfefn
mx 记 efedgo
mxes mchfgf
my <outside> keggff
my boss kefehg
my box ogebge
my desk mbiegf
my laptop reffdd
my mail oefffc
my manager tdZZhk
my ndfibg
my own fgggje
my packets kggefg
my pc kgffff
my phone lggffe
my report ehekgg
myself bgghod
myself out bgfhod
n $ ilfcfg
n hgemec
nah $ rdhcde
nah pdhbhe
name $ gffffk
name djicek
names ikfgdf
nas gegffl
nat $ gffgek
nat , leejfe
nat -a gggdZr
nat -i dehcdp
nat ? nfgfcf
nat for efhffj
nat kadkhi
nat loopback oZichf
nat table fffdat
nat 表 dfgkje
nated gkkefb
natted kbcqfd
natted to gdeqgc
nc : pcfeff
nc ljhfae
nc vz lkgfae
need <service> pggfdc
need a fajhih
need an jgbkgf
need bikkZh
need it iinkVd
need one sbcehe
need the cdeodk
need this hlgegd
need to hifhic
needed odbYrc
needful dboeek
needs <service> neeffe
needs its ndfgff
needs kdjfdg
needs to nfgdfe
neighbours cgfgcq
neither pefdbj
nervous ofgcdg
net : kggffe
net <far> kgggfe
net <n> ndfecj
net ffgdmf
net gateways deibbs
net ipv cggfpc
netops <n> gefffl
netops edge gdgcfo
netops fw gffdgm
netops gcgefn
netops gw gefffk
nets erfbhe
network and kfggfe
network hnbehe
network person hfgjef
network that gmhagf
networks are goYghf
networks can Yvfegb
networks dugXid
networks get guedhX
networks have etbfec
networks is coffhd
never an mgfgfc
never get kefggf
never gets mefffe
never lfhjaf
never loads hleege
never seen gfeear
new -j fgggek
new efcfhn
new guy ggfeaq
new here nefbfi
new hire hhdkdh
new in lgfdfh
new on hdegem
new starter oeefef
new tcp nfgffc
newly hdfdsa
newsletter kgfedh
next hop phgcag
next ifYhlg
next to hjbkjb
next week fgfgdl
nf conntrack hgdcfn
nf hgdcfn
nft trace kgfffe
nginx oefdff
nginx on mgfdff
ni <outside> jfggff
ni <zone> jggfgf
nice gdfdfn
night $ gffchl
night , kcgeig
night : qeeffb
night ? dcfehp
night and ffgkeg
night eegfeo
nightly backup qggecb
nightly mfgeef
nightly report jgggge
nite kaegfl
nmap from kegffh
nmap mfgeef
no $ icmgfd
no , pafdgh
no -i iffecm
no : mnoYXc
no <n> mgecie
no <outside> nfgfee
no ? qgbgde
no answer refgfZ
no auth jfggff
no clue ehakgk
no dnat pgfccf
no eilcdh
no for ogbchg
no go yacbfd
no idea kfefck
no longer ffgfjf
no mail effffl
no matter fmehhb
no nat mggeee
no problem jgfgfg
no reply kgfgfe
no route qbfegd
no rule geffhj
no ssl kffgfg
no syn mfegfe
no trouble uZdihZ
no vpn reeffb
nobody <outside> qfhffZ
nobody here lfeccl
nobody in klgZdi
nobody klbjed
nobody on jhamfe
nobody told lbhefj
noc kfeedj
node <client> pegfdd
node exporter nceggg
node pbggee
non ffijdg
non technical ffijdg
none , igffdj
none iXfogg
none of sfebee
noon $ flgfff
noon fkedek
noqueue : jfgfff
noqueue jfgfff
normal ? qeddff
normal peeegc
not $ iafljd
not , mffefe
not <n> qfdcge
not ? qZgdei
not a hefjfg
not able qadhgd
not at mdgfff
not be mcgffg
not connect jgggge
not from tXahfh
not get ngdghb
not mdfgdh
not open mmdjcY
not reach jchefj
not reachable ngcege
not send mggggb
not sure jggffe
not technical jfdedn
not the nggefc
not via mgffdg
not work lbfffk
not working ddgfcq
note mffeei
nothing $ qdebgh
nothing , oefedg
nothing back kgggee
nothing comes kefefh
nothing else dffjie
nothing from rffdfa
nothing in kfgfff
nothing nchhed
nothing on lfffhe
notice hfeeoc
nov <n> jggfge
nov jggfge
now $ cZoidl
now , eddgjl
now : kggggc
now ? kcbffn
now lXeffo
now please cegego
nuke bgfgrb
nuke line bgfgrb
number : kfffgf
number <n> fgfbfo
number lefeei
nurse mgffgc
nuts kefggg
o odgfee
o'clock bcekau
obviously lgffee
of -a heffbo
of <client> rgddde
of <far> ubhbgc
of <gateway> ueaaif
of <host> hefpjX
of <n> ffgbmi
of <outside> moeccc
of <own> lgckce
of <public> iadnfi
of <service> enfdma
of <zone> pcdedk
of a ngfceg
of accept dceing
of adding gggdjf
of all efqdfd
of an lgfffe
of bhkihe
of changing bhdgqd
of course needck
of dnats edfqde
of drop agggpd
of dropping chggkg
of every dhangh
of everything cbqkdf
of flipping gefdne
of forward cihfrX
of input gbdhpd
of ipv mfegcg
of it pWcjZo
of its fabmgm
of line fhcblj
of mail geiadp
of moving fgedpc
of my dhejhf
of our bmhicg
of ours ecjmdg
of port iidjgb
of questions feefen
of removing ggffjf
of services heilga
of setting fegeme
of sources flffgf
of stuff fgedfn
of swapping ffggke
of taking dgggkf
of that oefeef
of the dimgde
of them egjhbi
of these qfagdg
of things fgfefk
of this dgffij
of us blikag
of what famkhb
off $ lqfdZd
off <client> kffgff
off <outside> fgegjg
off <own> nYdoef
off from nademe
off is kfgfeg
off line bgggne
off ocfgmY
off the gfgfjf
offered icbqgc
office mgfffd
officer fYidjn
offsite kgggdf
oif <outside> jfgfff
oif <zone> jggfff
ok $ hqhcdb
ok ? lcfeig
ok after fhghnY
ok and nWffhj
ok for lggedg
ok khfaig
ok or oeeeff
ok so ofhbef
ok then ggggsU
ok to hfffek
ok with oadecm
ok 吗 sffgiV
okafor kggggd
old idfkeg
old runbook gfhcdm
old wiki ggffel
on $ mifded
on <client> pdfefe
on <far> negehd
on <gateway> fmeagi
on <host> jfaaho
on <n> rfeggZ
on <outside> jdijgb
on <own> jeelgb
on <public> idldmZ
on <service> ireajX
on <zone> mhfgiZ
on ? tZcedk
on a iceifi
on any Yjfmhe
on anything coekfc
on call fZhffp
on dev nffgdd
on earth ikffbh
on friday jZgefm
on github eeffdo
on her mgffgb
on here jgfeie
on it gjgfge
on line efecfq
on mail hahhhh
on me ceeggo
on monday ijjYgh
on my hfgdfj
on our mikcea
on plain ychVdf
on port gceffo
on prot nehdef
on saturday fcgfgl
on tcp lpfhbX
on that lcgfej
on the ejekYl
on this Vbmnih
on thursday ijceje
on top dgfhnc
on tuesday icgffj
on udp macnef
on what cXdpgn
on whatever eqdehe
on which hlYned
oncall lcfeek
once befkuW
once i kcfeld
once it ecfmje
once the ehgbnf
one $ jeggdi
one , hgehck
one : leebfl
one ? sbeYem
one actually ggffcm
one before nghZgg
one do ggffdl
one for kffebk
one in jgggdh
one mfcddl
one of mmbbbi
one sentence idilce
ones above ggfgek
ones bhmghe
ones does gfkdgg
only $ pdfegd
only , hfgdek
only ever kfffcj
only godgXk
only syns mgggfc
only the sUchle
only this jgggge
onto <gateway> rbfggc
onto <host> kddjkb
onto iZflgi
onto the mdflgb
open $ plggZY
open , lbdlbj
open <far> lggfee
open <host> oZcfkf
open <n> Zafepo
open <own> mhedib
open <service> neeZdn
open ? rkciaY
open a qjafec
open an kgefff
open connections ocgege
open elgfef
open for pigYef
open from hbgpfc
open on jbdncj
open or pcgdgf
open port XjmZbs
open tcp kjZebn
open the odejga
open to hojkcT
open up cdheta
opened <own> nfggec
opened by nfhfed
opened fjdgej
opening <own> keeejf
opening <service> hcgfkf
opening pdfbhf
opens <n> qfegeb
opens <own> oehbeh
opens <service> oghZeg
opens fine oceegg
opens qegbee
opens up hfgcne
openssl kefcgj
openssl s lfffge
operation nfggdd
ops ldgggf
options jggggf
or <gateway> ocgefg
or <host> offddg
or a ikdfeg
or alive ncgfgd
or am khgeef
or are keggfe
or blocked mghgdc
or can jmcgdd
or closed pdfdeg
or did hjbndd
or dldgfh
or do legdjd
or does jXhlgg
or drop lfffff
or dropped offffc
or is iZfkmc
or it lffgge
or just ioeVfl
or must lfgeff
or nah pdhbhe
or no oWngfc
or not occfgh
or on fkgobZ
or only jpcdha
or purely gfgfkd
or should kggggd
or shut qbddhh
or the nfgfdf
or theirs kfffff
or what tceaeh
order confirmations lfggfc
order icfekh
orders jYgggl
org : jfgfff
org kgggef
other gmbdfj
others gihcke
ought ndgfee
ought to ndgfee
our <gateway> nfffee
our <host> kfiigY
our <outside> mkddfe
our <server> jbpibc
our <service> jZmUbu
our bhidhj
our box oggcfc
our monitoring pffgcd
our mx hhdkdg
our networks gseehY
our own kffgfe
our partner lffgfe
our public obheff
our published hXpcjf
our rules ubibec
our services hanqdX
our side pbnecb
ours ? sdhafe
ours gcjmde
ours or kfffff
ourselves afffqe
out $ pZdeii
out , ligbdh
out <gateway> mfffef
out <n> meggfd
out <zone> jggfff
out ? nchegf
out after ofgeed
out are kgggge
out curl jggfff
out for ijgnbZ
out from nddghf
out if egfgjf
out ip jgggfe
out is mfgffd
out mefcje
out of gieZpe
out on phjbea
out or mffefg
out ours kffgff
out run kgggef
out since mgggfc
out src mffffd
out the adejmk
out there ualfdX
out to kjbbfk
out what igfgcj
out why lgfffe
out 我 jfgfff
outage feefdo
outbound , jfggfg
outbound 0YaeiZ
outbound <n> lghedf
outbound <service> ubiYgd
outbound ? pdcgeg
outbound delivery ocgeff
outbound from rbYihg
outbound ok lfegff
outbound on pfhfgY
outbound to lgggfc
outgoing <server> mgffed
outgoing <service> lefehg
outgoing mail uhgdZa
outgoing mcffhe
outlook , mgffgc
outlook cannot jggfff
outlook error mdfgfe
outlook in ldggff
outlook is kfggfe
outlook just jgggge
outlook legdfh
outlook on sdgfgY
outlook there kggfee
outlook won't kggfee
outlook 报 ldffgf
outlook 收 legggd
outlook 里 jgffff
output icgepb
outside qifeZf
over : jfgggf
over <n> vZfebg
over <outside> rffhac
over <own> egggjf
over <public> mffdgg
over <service> mggfiZ
over ghedfm
over github fggffj
over plain vfgcdZ
over port xdeheV
over tcp rdgfdd
over the jeebco
over to kelece
over udp goefiZ
own <service> amfgif
own glfagi
own shell tdifba
p <n> odhaei
p odhaei
packages from lhefff
packages mhefee
packet $ sefcdd
packet ? jfddfk
packet for ngfecg
packet from nheeee
packet kffhch
packets $ kgffff
packets <n> kgffge
packets ? gfffej
packets from offheb
packets have fffgfk
packets hit feffen
packets khhbXn
packets to jfgfgg
pacs pafdej
page $ mecich
page , lffcgh
page is mggegd
page ofgfcf
page on lfgggd
pair jdedcp
panel fffffk
paper hlegdf
part kfeffh
part of lfffgf
parties fsZbif
partner example jgggge
partner mcfchi
partner's mfefff
pass $ vffbgX
pass , lggffd
pass ? ofgfdc
pass it lggffd
pass or nefffe
pass rfgeYf
pass that lgggcg
passed ? lgggde
passed uceeeb
passes ? offffd
passes or keffgf
passing vddbib
passive qegfbf
password fegYfs
past qdfegd
paste cfffnf
patch cegefp
path for geidcn
path ohfZck
payment kfffff
payment provider kfffff
pc $ jegggg
pc <client> ogfeed
pc in faqdhf
pc qcheee
pcap jfgfff
pci evidence ikefhd
pci jkifcb
pcs in nfeefg
pcs mfgfhb
peer ocffff
pentest pbiffc
pentest report mgedgg
people <outside> jdefle
people are mdmgda
people in lfffff
people on nifZhd
people pkebiY
per fmdcgi
per published glfcgg
permit it ngfgec
permit mgeban
permits lgffff
permitted $ rgecfd
permitted , lggefe
permitted ? odgefd
permitted by jggfff
permitted ohgXie
permitted or lfffff
permitted to mjjbfb
person efilde
phone $ gffffj
phone , ekffhf
phone <outside> nffffd
phone home jefgfg
phone ofecgf
phone on ncgffg
phones oddfdh
phrase adhffq
pick gihddj
pick up gnhdhZ
picture lehfef
ping <client> mgfffe
ping <far> ggegke
ping <gateway> tefehX
ping <host> rffegY
ping <own> xXhegZ
ping <zone> jgfgfg
ping from sdcfcf
ping tcfefb
ping the hodZgf
ping to kffffg
ping 不 nffffc
ping 到 gkefgf
ping 得 jfggff
ping 通 oeeffe
pingable from qcgbgf
pingable sgfbgb
pinging <client> jfggge
pinging <far> mgdfge
pinging <gateway> ngeffe
pinging <host> mfffgd
pinging rgcahe
pings <own> rahedf
pings xdcdec
pivot saefef
place hffcpc
place of geedqe
plain <service> gcbqgg
plain english cgffdp
plain hbdnck
plain port tegcfa
plain words hgfeao
plan cdglsW
plan to egggkd
planned fgggmb
planning ffhfpa
planning to ffhepa
plant gegffk
player hngjbb
players megeic
plc rffdfc
please $ ekkhcd
please , ibgjcj
please : dcgkZp
please ? ddcpfi
please Xgjihk
please add dfjYdt
please can saffcg
please check seeeeb
please confirm jcdjhh
please enumerate Ymkhef
please explain jedfbo
please open Ycega0
please provide fikidd
please say uZagff
please state kdamhe
please tell ogfcfd
please walk keefcl
pls $ kfkmcX
pls , ebemem
pls : qfgZcj
pls adflem
pls check jZhdcp
pls confirm ofgggZ
pls explain sgggdX
pls open cffddr
pls tell pgfYgf
plugged eckfel
plugged into hdoffd
plus ldfekd
plz $ mdfecj
plz rafdci
pm $ aeljei
pm hbggih
pmtu $ gffffj
pmtu fggffj
point at cZgseh
point faeogh
point of gekYbr
point to ffcifl
pointed at jgfeie
pointed hheeld
pointed to chfgne
pointing XZfjpm
pointing at bchmej
pointing to gchffk
points eZdqcl
policy ? sffdZg
policy accept fifblg
policy became agffof
policy becomes aeggpf
policy dfgepd
policy drop mfgged
policy flipped hfedlg
policy forward egdfne
policy from gfffjf
policy goes bhhgkg
policy is ngeggb
policy of dgfgme
policy on XfegzZ
policy set cefgnf
policy to Zgffsd
policy was bgffqb
policy went dffglg
policy were dgggmd
poll tccgee
polled nceffh
poller ndggdg
polling ncfgdg
polls qeffed
popped fcqeee
pops lfgfgc
pops up lfgfgc
port $ mlTmfd
port , haklef
port : lfgffe
port <n> gjhbdj
port ? ftfWhd
port forward deepff
port forwarded hVZxif
port forwarding aifrgZ
port forwards gadtga
port ggeldh
port is cefghm
port state lfffge
portal , lgfeff
portal ldfifd
ports $ fecnhg
ports <n> nudbaZ
ports ? bohcei
ports are Zhhnge
ports bilrcX
ports do rYaoiZ
ports end aehmhg
ports get XUgzhh
ports have delieg
ports of ZZmlhi
position kiecdi
position to ljfdha
possible ? ocffff
possible for lfgfff
possible from mldbfd
possible rjfYec
possible to modadd
possible with kgggfd
post jkZjdh
post to jmgddd
postfix <service> kggfge
postfix lbgbfm
postfix on hcgdgm
postfix smtpd oggffa
postmortem hgdidi
postrouting -o geddlj
postrouting dffekj
postrouting 里 Zgfgpe
posts tbhced
ppl in nbhege
ppl mhfdfe
ppl on legdhf
pr <n> fgfeco
pr ddfdhp
pr github efgggk
pr 有 gfgfgj
predecessor gffffk
prefix fgggfj
prerouting -d ffgehj
prerouting -i gfgefl
prerouting <n> eehcfp
prerouting jffdfj
prerouting rule kgfffe
present kddjie
presently kebrdb
press kfeghe
previous hcclel
primary ngggec
print <server> jgffgf
print ogffec
print on sgdeiY
print to meegef
printer <client> kjegfc
printer <n> fefeeo
printer at ngggfa
printer in efhdgl
printer mbgefj
printers iaidfm
printers in lgfffd
prints kfggef
priority hedaip
private address nggdgc
private ip lkgcgc
private nffgec
probe at ofgedf
probe mfgfdf
problem : pcfggc
problem nefcgf
prod aefdcv
production jZhfbp
profile pfefcf
prometheus odgeef
properly ? jggehe
properly jggfge
proposal dgfgpc
proposed bgghqa
proposes ghhelc
proposes to ggfglc
prot <n> mlfeda
prot mlfeda
protection gjifgc
protection officer kgihec
proto <service> jfgfff
proto kghegd
proto tcp jgggff
protocol : ncgfeg
protocol kfffeg
protocol tcp jgggff
provide dihmec
provide the hddqfd
provider , kgffff
provider jdgddm
proxy qdfchd
public <host> maeghg
public <own> kfegge
public ip qhfbcf
public mZjoda
public mail mdfegf
public one kggege
public ports aegqff
publish $ goihab
publish , gklafe
publish <n> sZcija
publish <service> dsWhje
publish ? gbpmcZ
publish eflphU
publish on bVqoeg
publish right Zcqjff
publish to cXhrej
publish 了 ecdsge
published $ pbbnha
published , ncmefa
published ? aaksfd
published YcntgX
published anywhere Yeesei
published for ffYphf
published on gcbvcd
published ports dXpnfe
published service hpbcgf
published services gcqdic
published stuff gcnfgd
published things icpXhi
published to fZcrek
pull <service> imfcfd
pull from qfdggb
pull mail oefgce
pull offcff
pulled jdeehj
pulls nffdge
pump kffgdh
puppet mfegfd
purely bfhohc
purely cosmetic gfgfkd
purpose ? gffeap
purpose lbgebn
purpose of gggfcl
push lefeej
push to qfffeb
pushed iefhcl
pushed the geghcm
pushes phgeeb
put -a ggggqX
put a fffeji
put cdfcpj
put in dfghpb
put it lfgahh
put the mcgghd
put this eggfjg
putting kfffnX
py , lgggfc
py lgggfc
q <n> bmhjee
q lkfhbc
qa mffggc
qq mffffe
quarter edfdim
quarterly bifocg
queries pegebg
query <far> fbggmf
query <service> mdfgfe
query lgfffd
question , ojfZZk
question : hjgfge
question for pegfec
question mlafdf
questionnaire erhbfd
questions can gffefk
questions fefcep
queue is jcfcdp
queue kegedj
queue on kdgefi
quic icepfc
quick dgjmha
quick one ldfqbb
quote feekfi
r , kfggff
r kffgge
radiology kfhefg
radius lekbka
raise leeefi
raised jfejfe
ran neffef
random host jafmge
random laglfd
ransomware gpdedg
rather kefeje
rather than jfdekf
raw udedde
rcpt from jfgfff
rcpt kfggfe
re jefclf
reach $ ectdgc
reach , gboffe
reach <client> tfchhX
reach <far> mceffi
reach <gateway> gicima
reach <host> kjcahj
reach <outside> sgcggX
reach <own> heYblp
reach <public> sffeiX
reach <service> hlcaij
reach <zone> tZaiib
reach ? fZmreZ
reach gilYgh
reach it knbchd
reach itself mclahd
reach of eemdgg
reach port rnaXic
reach tcp hnfcee
reach the kkbcgh
reach through bdtffd
reach 到 klfahe
reachability check qYfgfg
reachability jokaeZ
reachable $ VzZjef
reachable ? nhdaei
reachable by infbgd
reachable for qfgbhb
reachable from nirVfX
reachable lmoXcZ
reachable now eegdgn
reachable on fnffkY
reached $ hmedff
reached by ofdhfc
reached from jkdbei
reached ikgZje
reaches <own> hlgcjc
reaches npZZid
reaching mXhbqc
read <service> efgguU
read it deggcp
read mgeacl
read their ddcfoj
read this lkccci
reader fdkbar
reading ggfeel
reading the gffddo
reads jgfdan
real ZZgtgi
real client rggafc
really pZdkci
realy vbgZge
reason $ lgffgd
reason ? mfdeei
reason tbfaak
reboot ? eeffcq
reboot kefehg
receives mfffgd
receiving nefged
recent ffffbp
recieve pfebge
recipient lgffee
record ddeddu
record of hjddfj
recv jgggff
recv src jgggff
red egfeem
red since mggdef
redirect qceddh
redundant eefepg
reech llddfe
refused $ qefefc
refused , pffgfa
refused <own> njgbdd
refused is kfffge
refused tZgfgb
refused that jefggg
refused this kefggg
refused to vWefeh
refused why kegggf
refused' pfgded
refused' to mdeffg
regards kggehe
register $ gfdkhe
register : dkhicf
register glehfe
registry nffffd
reinstalled jgggfe
reject : jfgfff
reject ifgchj
reject reject ggegcn
reject with ffeggk
related , dgggjh
related dgggii
relay <far> jgggff
relay access oegegb
relay its jgggef
relay pfhegb
relaying wciZec
release jjgbid
reload gbhgbo
remember Sfhphk
remembers hfgcdo
remind ecepfg
remind me ecepfg
remote desktop kjdkcc
remote host kefggf
remote rdfeiZ
remove -a ggfgpZ
remove afggxW
remove line YgggwZ
remove the Ygfftd
remove 掉 fcggra
removed , dfegmf
removed cefgpf
removed from fffgme
removes aidfre
removing -i egfflf
removing YfggxY
removing the beggof
replaced hgghic
replica offgga
replication ngegfc
replies odgfai
reply , jffgff
reply come qgfgdb
reply nfgffc
report $ epcfeg
report , pegbak
report : gcdjlf
report hmbjde
report to khgeff
reported lgfgfd
reporter : jgggfe
reporter kffgfe
reporting ofgcge
reports ejfjfe
reports that nfgfdf
request , kggffe
request jghdhf
request 没 lfgffe
requests qggbee
reset $ gfegap
reset ? jfggff
reset ifgddk
resets kffgef
resolve pXehmc
resolver on refffZ
resolver sfffeY
resolves kgfgdf
resolves to jgfgef
respond kbrYhe
response pdfged
responsible lgfffe
rest eldilZ
restart fdedgq
restart postfix fdedgp
results kfggge
retire behgrb
return path qbeegf
return rchece
return traffic ngggbf
reverse lfgfef
revert ncgfge
review : blfclg
review idifgg
review 一 ffgffj
review 下 gggfej
reviewer legdhf
rfc <n> kgegff
rfc kgegff
right $ pedffe
right ? mdiggb
right iajfgi
right now bdjjdl
right that kfgeei
rip <client> jffggf
rip <far> jfggff
rip jffggf
risk hhjfcg
risk register gkficf
rn $ jbiked
rn lbhihc
room <n> cfgffn
room qgfaci
root cause ndffge
root mail lfggdg
root qcicdg
rota gefgel
round vceYff
route obfdkd
route to mbfemc
routed ngfgbf
router pffdfe
routes ojcdef
row <n> idfkch
row ghfkdf
rp egeenf
rp filter egeenf
rst ? megfef
rst jffffg
rst syn fggffj
rule $ ffgdki
rule , bafgtg
rule : ffggdm
rule ? kadcfq
rule bcgbmn
rule ct lggfcg
rule decides odeffe
rule does mfgfgc
rule for kbgekf
rule in heffbo
rule ip fffeji
rule last gfggbl
rule let cggene
rule lets tcgcdf
rule matched gffgcl
rule that ragcfg
rule today gefgdm
rule 是 eghlcg
rule 的 fgggfj
rules $ heedkg
rules , egfefl
rules : Xggbhu
rules <n> cgfegn
rules ? kjcZdn
rules and ffgffj
rules as mkbcid
rules do ggefel
rules file ghgbcn
rules gdfedq
rules is ffffdn
rules let kffglZ
rules line gggfbn
rules on gagffp
rules or ngggfb
rules 的 hghccn
rules 第 fgggek
ruleset $ ojgfbc
ruleset ? mfgffd
ruleset kefgge
ruleset last heggcm
run edfdmj
run from jgfgff
run on keggff
run out dfggem
runbook , fgggfj
runbook gfgecn
runner <client> jgggge
runner kbgffi
running nafefh
running on ncfegg
runs on qbgfgc
runs tchdXh
s , lffffe
s <n> ofgchc
s client lfffge
s gfgegj
safe efgefm
safe to eegdeo
said rcgcci
sales lheanb
same as fffegl
same kcgbhk
same settings mgfgcg
same subnet kggeff
same thing iefgbn
same url kffgff
same way fgfeob
sanity check lgedje
sanity lgedje
sat nefiiX
saturday icffgk
saved gefdgm
saved my gefdgm
saw cgfeik
say <client> gglhaf
say <far> mgggfc
say <service> nffged
say gakZni
say i ggggma
say in hggcbo
say input Vffgtg
say line egdgoc
say no rdaXjk
say the bhggkg
say they nfefoV
say we Vfggwc
saying kfeffg
says : lfgfee
says <n> jgfgge
says <outside> ldffck
says <own> rZfegf
says <service> oefdgf
says connection nffefe
says he ngfdfe
says her jggggd
says it mfffgd
says our ogfggZ
says outlook jgggfe
scan hgihdg
scan report mfffgd
scan to mdhfeg
scanner at pdfdfe
scanner megkbe
scanner on egimbe
scanners in megggc
scanners kadfgl
scans by jgffgf
scans nfffee
scope fjjhdf
scraped by lffgfe
scraped lffgfe
scrapes oegdeg
screaming $ gbhcep
screaming gbhcep
screenshot kgfdgg
script jdfehj
sec aemifg
second ceehgm
seconds egggbm
secretary lgfeci
secs : jfggff
secs jfggff
section ibdlgg
secure deefgo
security audit cjhhid
security gikegc
see $ sedYld
see , gefkfg
see <host> frcbid
see <zone> sbfdfe
see ? kYkhcj
see a pfeefd
see it higjeb
see nhfffb
see on fhgfje
see only negfcg
see the rdfdgc
see this kggfge
see when lfgfge
seeing kfgeeh
seeing loads mgfdfe
seen by kelcge
seen ctstate gffedn
seen from oapWgf
seen mckaei
seen on kffgff
sees ndgchf
segment , ffkfff
segment hilaef
segmentation mhgcef
segments Xtefid
send <service> lgffef
send mail lfgggc
send out pffffb
send scans jgggge
send the kdefel
send through fgfgmc
send to ficflf
send xXiZhd
sender is lhfged
sender kffdfi
sending lfgfhd
sending that kfgfff
sending through jfggge
sending to hgggnZ
sends a mggbff
sends it neffgd
sends its ngfdef
sends qffdee
sends the mfggfc
sends through jfgggf
sends to rgeebe
sense kgfgdg
sense of jfffdh
sensors refcee
sent by ngdfdf
sent ifgjZj
sent me ehechl
sent src kfffgf
sent us lhgbbm
sentence idilce
seq <n> kfgffe
seq kfgffe
served zbfZkV
server $ khccfk
server , jhfccl
server <host> elggfd
server <own> ffhled
server ? ihZkfh
server able rchcfd
server at ilefcg
server be jggghc
server by qcdcfi
server deliver qfiYhc
server down aeichq
server for fajcdr
server get qdhahd
server have lYfnia
server in mcheff
server is hcgoga
server itself enfdff
server lddmed
server on jldagg
server open brdnca
server or wcgVhd
server over lgfcfg
server reach obpbfZ
server reachable npWgkW
server see jggefg
server talk pfgdee
server to sdfcde
server with nggcgd
server 的 ijfdff
server's <service> ioZehe
server's hnZhgd
service , gmedgf
service <n> mfgeef
service ekgnea
service that iedmfd
service we indeef
services , ffneef
services are dVmlih
services bcpqfY
services can gdlegg
services do btdgcf
services does fYjjhh
services of ebhoef
services on cgdngg
services that dZnhhh
services we gXqheh
services work ccoeig
services would felejd
servr ljgdec
session k mgfggc
session ofgecf
session to khffge
session with kgegff
sessions nedeeh
set cfhcpf
set input egefpd
set the dggflf
set to mcghkZ
set up lcelYk
sets Zhgfof
sets net Yhggnf
setting gfgenc
setting the dgggnb
settings ngfged
sev <n> fnekcb
sev fnekcb
sever uedecc
shall ieekff
share ngdkcc
share the ihfkde
she is gfhfel
she maehhg
sheet $ fcZsie
sheet jddlge
shell on qfgdfc
shell qegefb
shift ibfiek
ship lgggdf
shop hdfdjj
should <service> kffegg
should <zone> rdggfZ
should be ifgdld
should i ldeddl
should it odgegc
should ocfdcj
should that rZffgf
should the gfffob
should this lcgggg
should work lffgge
should't ncefgh
shouldnt hogdce
shouting fcgdgn
show ifhnea
show me nkWjdf
shows <n> hdgbep
shows kahehi
shows only mfffgd
shows this jggfgf
shut ? lcgggg
shut mldbge
side $ Xoeiig
side , udabgg
side ? jYilbi
side dgghhh
side effects fffgmc
side or kgffff
siem kfffeg
sign endcjf
silence lfggdf
silently lghXih
silly ggfddn
simple hgbggk
simple words ffgffj
since <n> lbgegi
since hdgecn
since midnight ffggfj
since monday gbfggm
since the rehgbd
since then mgggdd
since this jefdfj
since we ngffde
single kedmec
sit in rgecee
sit on nemZdg
sit rUkgfe
site at ndedhg
site on ogffce
site pegccg
sites jffeje
sites on hgehkd
sits at lggfef
sits behind ncdlfb
sits in tbgdfc
sits oagigc
sits on pcfege
sits there jefggf
sitting at lcmcfe
sitting behind feflgf
sitting in tchcde
sitting lbhked
sitting next mkcfga
sitting on oamjba
skipping lfffeg
slide ialfei
slow bddbgw
slow since ddffgo
slow today afhchp
smarthost <far> pfgecf
smarthost pfgfcd
smtpd <n> oggffa
smtpd oggffa
smtplib kgffff
snat gfhdjh
snat to ceheli
so $ elfkfc
so : ndhffe
so <zone> ickdif
so ? nddfie
so a rhgagZ
so gfekfg
so i kciddk
so is lfggdf
so it mgdfgf
so kind mfgfef
so slow cfefgo
so that hWZjqj
so the rfefea
so this igfedk
so what igYjhi
so which ffgjgf
so who indedf
soc nhedfe
some fjdgbl
some random odgdeg
some stranger wZgdfb
somebody <outside> offedf
somebody from odZngb
somebody in qfiVfh
somebody kWmige
somebody on odfhfd
somebody out ofefdg
somebody sets bggglg
somebody sitting mfdegg
someone <outside> iaiqfa
someone at lfgefg
someone explain fggecn
someone in vceZjb
someone jgfeei
someone on ubfagd
someone out flblfc
someone sets bhfenf
someone translate ffffdm
someone wants dgfctc
something ? cefqhd
something hccndj
something in keeacr
something to mfefeg
somewhere ? kcgldd
somewhere neclde
somewhere on oedchg
sorry , tbgehY
sorry for eggdgk
sorry if jffeej
sorry nehhdc
sorry to odggfd
sort geedfn
sort of geedfn
source <client> ndgfef
source <far> lchgjc
source <gateway> bghhsX
source <host> sahdgd
source <own> eegejk
source <zone> kfeggf
source address rcgdaj
source ip ofgfcd
source mlaZgh
source zone eqgcee
sources Z2fZdc
sources are dnfhhc
sources can Zphbgh
sources for dqdedg
sources that bmefhg
spam faeblr
speak pkebZh
spf debfet
spf record eedgeq
spins and nfgdfd
spins does offedf
spins for kfgfff
spins forever ndfdgf
spins is negdeg
spins ofgdee
spins when jgggge
split mfeeff
sport <n> kfgfff
sport kfgfff
src <client> kfgffe
src <far> kfgffe
src <host> kfgffe
src <own> kfgfff
src lffffe
srever edqfed
ss nggegb
ssl mefffe
staff in ofeffd
staging hchfdm
stand ? mfgfee
stand peggfZ
standing iclahi
stands ddfrdg
start iidghe
start working dgggnd
started nbfdfj
starter oeefef
starts mefkdd
state $ Zgfflk
state jifcbm
state service mfgeef
state whether rbfbgf
statement cifemf
station kgffgf
status nffgbg
status page nfccdl
stay tdgbfc
step , lfffgd
step by offgec
step offgec
still <service> bfghod
still arrive aggfpd
still be dfgglf
still broken aehgfp
still come dhggmd
still fjfYpe
still get adhgvZ
still go fgfgkf
still have qacdoc
still land infffa
still ok fgghmb
still open gZfdjp
still ping lfdhfe
still reach gcieii
still work edjedm
still works lddfld
stop it pfhdde
stop kecbqd
stop working ggddne
stopped mcicgh
stopping <zone> ncgdgg
stopping it nggdgd
stopping rcgdfd
stops <zone> pfeede
stops it nhfede
stops qefdde
store jffgdh
story fgggkc
straight at pdbefh
straight away jfffff
straight into rZgddh
straight nggcfe
straight to offfed
stranger jdcqdc
strict gffele
strip -i ceeerf
strip dfdere
stuck $ mfgfee
stuck at hgeefk
stuck ifgeej
stuck like kfgfge
student jeiege
studio hckegh
stuff $ idkcej
stuff can gfgdfl
stuff fcncfj
stuff we gdlfgg
stupid lbfemc
submit bpeked
subnet nbdcfm
succeed oWehld
such a igggbj
such lffdhf
sun gngffa
sunday gcfkck
supplier iffdih
support flehZk
suppose -i ffghke
suppose afggsb
suppose i ffggkf
suppose input Ycfhrg
suppose line gfgglb
suppose somebody ceheoe
suppose the Vcfiyc
suppose we cgggnd
supposed jeeffj
supposed to jeeffj
supposing Zgffre
sure nfgffb
survive ? aechtf
survive cefftb
suspect ogfdfe
suzhou megffd
swaks from pcehee
swaks peffce
swap <n> fahfpf
swap eghcpc
swap lines fehgob
swapping <n> gdgeoc
swapping eegfoe
swapping lines ffhfke
swears hcchkh
swears it khfddi
swears that bdelmf
switch <client> kgggfd
switch qfeZdj
syn $ nfffee
syn -j fggffj
syn ack kgggef
syn from lcgjef
syn nffeef
syn recv jgggff
syn sent kfffgf
syn that refbef
syn to ngdffe
syn trace kfffef
syn 这 jgggge
sync qeggeZ
syns mgffed
syntax fdhcdr
sysctl -w gffdme
sysctl cffgof
sysctl net aeehpg
system at jgggge
system ddgngf
t jgggfe
table bhfmcj
tablet pfgffb
tablets qaggec
take $ epccei
take -i bffeqf
take <service> vZgfcd
take a behfgn
take gjgbkf
take out Zfgese
take the egggkf
taken hdgdlg
taken out aifdni
takes fedenh
taking gcclnc
talk <service> mngfgV
talk jiiZie
talk to hfkZjf
talk with pdehgc
talking qfhfgX
talking to pfhehY
talks jhffic
talks to jhffic
target <own> qefagf
target is mggefc
target jemmYb
tcp $ middjb
tcp , jgfkde
tcp -m efgeij
tcp : hnadgh
tcp <client> oegddg
tcp <n> kkfieZ
tcp ? jkdjga
tcp closed mfgeef
tcp connection gjgfff
tcp failed qbfeff
tcp from wgfZeZ
tcp hkfifc
tcp ip efgfdn
tcp is rcfcgf
tcp on sicbga
tcp port jhfifc
tcp reachable gqdZff
tcp reset ggegel
tcp session pafgff
tcp sport jggfff
tcp syn oegceg
tcp tcp jfffeg
tcp to megegf
tcpdump jfgfff
tcpdump on kfggfe
tcpmss clamp fggffj
tcpmss fggffj
tcptestsucceeded ngfeed
team $ igffdj
team , idklea
team hbijdi
technical ffjjcg
tell iffkdf
tell me nZgheg
tell the jgfjcf
tell us meffff
telling me mgffgd
telling ocffgf
tells me pggcha
tells qggbhb
ten efgegk
test idjlbf
testing lZdakm
th gleacn
than aldeki
thank kdfncc
thank you kdfncc
thanks $ ecijfh
thanks , kdfcfm
thanks jbckek
that $ kbfkic
that , fcgdrd
that <client> lfgffe
that <far> sbfdja
that <gateway> mffgdf
that <host> kffjde
that <outside> nhelfY
that <own> dkbleh
that <service> odffhc
that <zone> nUfboi
that ? oVfiif
that a uYgXgj
that address mcfjfe
that are ifilea
that arrives rdedfe
that be pegdbh
that blocked pegffb
that can hqaefe
that change fhhdld
that connection kfffff
that do cfggkg
that dropped odgfef
that end mYimde
that even sfgddb
that expected kfgffe
that fix fggfke
that for degbjn
that from neecgh
that get thdcec
that gets goeddf
that go ngfcfg
that going iZhpfb
that happen leggef
that host hdmfdg
that how lcfefi
that in hefilb
that it nffcid
that let qcfcka
that lets jneibb
that line effdgn
that matters kfgecj
that may cpdeid
that mean gfggcl
that no gmmbfZ
that nobody micdff
that ok qegeZh
that on mjgebe
that one ecgfdp
that open wbbZkd
that or iegdhi
that our mgeffe
that packet fefpdd
that pass kfffeg
that reach jkefee
that reset jfggff
that rst jfggff
that so njcjca
that somebody qehadh
that still qggZdf
that stops oefdef
that supposed fjciff
that tell ngfegd
that the qcffhc
that this jdblfi
that through gdflfh
that traffic oehdgc
that us rdfdfc
that was lcfefi
that we Wglkhh
that work kjfcge
that would negdeg
that you efhdcp
that's lhdeid
that's the hkdhge
thats ucehcc
the ' fgfgjf
the -i efffji
the <gateway> nfffcg
the <host> lhciee
the <n> idceli
the <outside> haoogW
the <own> hbcmmc
the <server> qcfdhe
the <service> fddghl
the <zone> igfepY
the access flcgje
the address gdelhe
the admin mffhfd
the annual gkbkgd
the answer tdffeZ
the answers jhdfhd
the asset egdmgf
the audit mhieeb
the auditor lkXhid
the auditors hjZned
the backup gffffk
the big rdfdfd
the board hmdcie
the bot abmldi
the bottom gfgfmc
the box vdeaja
the bridge jdfgfh
the browser lfffff
the build jgggfe
the building legfff
the cab leechi
the call rffbgc
the capture mggfee
the cert hdeigi
the certificate cigeco
the chain legfpV
the chains pfegeb
the change gddghk
the channel afffes
the client mchihb
the complete gdikfe
the connection nefefe
the conntrack ggfegk
the consequence bffgpd
the contractor ffhfkf
the cpu fedgfo
the ctstate efgesa
the current ghefdl
the customer iejlgZ
the customer's fnfbgg
the data Yilhhe
the deal mffcck
the default mfcggg
the desk nfhedf
the dnat oadkef
the edgfki
the end eZfrka
the entry fefcep
the erp hfebhk
the external mfffch
the far kegddk
the file bfejhk
the filter iffdmd
the firewall elekde
the first oegebh
the fix cfcdte
the folks scibha
the forward fegdlh
the front jgfdfj
the full bjcpeg
the gateway tdeedd
the guest kcfbfn
the guy kdfcel
the guys leggef
the gw nffgfc
the hairpin eggguU
the handover djgfdj
the hell jcggcl
the helpdesk lgggcg
the host mhbied
the impact cggdrc
the incident keeial
the inner offdfe
the input bgghlg
the inside ecdshd
the internal laihge
the inventory gcilfg
the iso emggfd
the laptop kgfgff
the last ebihhk
the latter qfbged
the line jbdaoi
the list Zkelgg
the log kgfggd
the machine nffefe
the machines lgfffe
the mail cegeds
the maintenance bgggpc
the masquerade Zeffml
the migration ceelfl
the moment cgajeo
the monitoring kffffe
the move lgggdf
the mx dadffu
the nas fffffk
the nat ehdads
the needful dboeek
the network phbZdl
the networks eqdbgh
the new fgbifk
the night jggfgf
the nightly lfgddh
the old ldfjgc
the one feghdk
the ones ggfgek
the only jgfggd
the order jdfclf
the other jbfegm
the others ffgfjg
the outgoing dfegnf
the packet mgeeeg
the packets hffgdj
the page kgggfd
the patch cegefp
the path ncgdfh
the payment kgffff
the pci igkchd
the pcs ogfdde
the pentest jckffe
the people kgefhe
the phone hhdffj
the point iheZbs
the policy egggle
the port kbdjkc
the portal oddjed
the postmortem hedjdj
the previous gggfcl
the printer jibbem
the printers ngffec
the private qegefb
the public oelfcb
the published fhnakc
the purpose gggebn
the q lhgegc
the queue kdfdcn
the real ehfljb
the reason mgfcck
the reboot eefegm
the record heeqdc
the related dhfgme
the relay leggef
the release jkgcgd
the replies oehfdd
the reply hggghd
the report lggbeh
the rest eldilZ
the return qdfffb
the right gfgefj
the risk iijgdc
the rota gefgel
the rule hbggfl
the rules nehfZi
the ruleset jcgicj
the s pgdedf
the same lchcfk
the scanner iifcfi
the second jffcdm
the services dcmnec
the site legfff
the sources ereZgg
the stuff gdlfgg
the supplier legggd
the switch legefg
the syn mggedf
the team lcileb
the thing jdgjdg
the things gdqZhf
the three kdbhjg
the ticket lcdago
the time kidgee
the tls cegdho
the top dldeuU
the traffic cffjfj
the user jigdff
the vendor feelhg
the verdict mhhdee
the very gfgfmb
the warehouse cfffep
the way pcjcee
the weekend kdfeej
the whole emhkfX
the wifi kegYeo
the wiki ledjee
the yearly fkkcge
the zones hneegc
their <service> ocdgjc
their mail fdefnf
their ocdaij
their own kZfggk
theirs ? kfffff
theirs kfffff
them $ igejdg
them , ncfgdg
them ? nfjece
them iiigag
them is jcghgg
then $ jdeend
then <zone> dgggpa
then ? bgghob
then be cfffng
then eggdpd
then get cffgnf
then nothing jgggfe
then open Zfggpf
then reach fffgle
then silence kgggef
then talk fgggkd
then the mgfhdd
then use fgfhje
there $ gfjcgi
there , nZhhhd
there ? kejckb
there a fZdnij
there and ohhcdd
there any neildY
there anybody dpgahe
there anyone cpffef
there anything nVilch
there for ejdddp
there is kakjfc
there jgjlba
there no dggebr
there on qfdefe
there to pfdfgc
there's hjbicj
there's no kffdbm
these , jggfid
these days feemdi
these iccjnc
these on mgfdid
these rules ndffdh
these two hggeqX
they ? mjecge
they are leedlc
they arrive nfgfbg
they can't ngffee
they come pgggbd
they get kdjbei
they hXlfdm
they have lgfggd
they say eggffl
they see rbfcff
they send igfgjc
they use mggfgb
they're ndffdi
thing $ nbkegc
thing , fbgfgn
thing ? lkhddd
thing jjhecg
things : dhecds
things ? gggffj
things can gffefk
things cbelar
things may ffgegj
things stand qehgfZ
things we fcrafg
think diZndk
thinking about feheoc
thinking afhfta
thinking of efheqa
thinking to egffme
thinks ffelhd
third tbbggd
third time ncgghd
this $ ffffjh
this , jfffgf
this : hiefXp
this <gateway> cdknde
this ? lffdkc
this and jgfeZn
this back ngeffd
this be jcggoZ
this bot cgfefo
this box dlegdj
this channel gffffj
this do ggfeel
this entry ofeffc
this for ikfcal
this from ggdgfk
this gateway fdiofb
this get kfggee
this gw njlZgX
this in jfgedi
this is mggfhZ
this let hgeefj
this mean neecZo
this morning jdfdfk
this on kfffeg
this one dggdeo
this out jgfgeg
this rule bggfeo
this ruleset ndfcfj
this since lfffgf
this so kfgfhd
this tell rfedfd
this telling mgffgd
this the jgfefh
this thing fhjcgi
this week odgggb
this weekend bbfeln
those iehgdh
those packets mggegd
though lfggee
thought hcfhek
thoughts ? jeeedm
thoughts ieeedm
thoughts on efgedn
threat qdedfe
three <host> lfadmf
three above ggfffj
three iaefgn
three of jgggef
three things eedchq
through $ pfgdde
through , lggefe
through <host> pdgegc
through <n> mcegfh
through <own> mSerfg
through <public> hcfofd
through ? sefcce
through hifhak
through it ickjfd
through line feggbo
through mail jkgeec
through or kmfYgf
through the jehcgj
through this jqkccX
through to hmdjiX
through us lgggfc
through what rfecfd
throw Xdfgpj
thunderbird at lceifg
thunderbird can't jggggd
thunderbird in kgfgef
thunderbird just lgffeg
thunderbird on kfgfff
thunderbird rZhjfa
thunderbird says mgfddg
thunderbird 弹 jgffgf
thursday $ eigmcd
thursday : ckefkf
thursday ? gdgfbo
thursday and gdggel
thursday jfcggi
thx $ difjcj
thx , fdfcfq
thx eifick
ticket $ jejhce
ticket : nodcfZ
ticket <n> jefefi
ticket from rfgfgX
ticket inc gfhhbk
ticket lgfcan
ticket says sXfgff
time here bfgdgo
time i kggggc
time jhfggd
time out rijZdb
timed lffffe
timed out lffffe
timed out' kgffge
timeout $ uZgdgc
timeout , nffffd
timeout <n> ldgfff
timeout ? jfgggf
timeout refefb
timeout 了 mffffe
timeouts tdiigT
times out qchdfd
times pbhche
timing gjgfff
timing out oefefe
tls cert cfgehm
tls certificate Zbhehr
tls lafbfo
to $ iTqkdg
to , dWslfd
to : mfffef
to <client> jhWlmb
to <far> kcedlf
to <gateway> nldYkc
to <host> lebehj
to <n> mbeamh
to <outside> ligcgc
to <own> jafdki
to <public> ocfiee
to <server> pefefc
to <service> ijdkbg
to <zone> tfabid
to ? elsYeb
to a mfgfbh
to accept egfeqc
to access kfoeea
to add madevW
to address qafeff
to answer mgfggb
to any hnfiZe
to anybody dsgVih
to anyone Wjfrgd
to anything cpfgfc
to append ffggsW
to arrive micgee
to ask iffegj
to be jmeeed
to blame kggfge
to bother jffgfg
to browse jffgnZ
to call kffgff
to connect mhgfdf
to delete efgemf
to deliver mdgggc
to destination dfgejk
to do mffeci
to drop Vhghqg
to email kchfei
to establish kiedff
to fetch mffdid
to ffggjf
to get jljXid
to gmail jgggge
to go ggfflc
to hand hbliff
to have qbgaie
to hit mneaiZ
to host kdgggf
to initiate licghd
to insert fgghkd
to it fodfdg
to its nifcgc
to itself regced
to know jjehah
to leave jfgffg
to let hgfedk
to log ijeecj
to mail tlVfhZ
to me gfbibp
to merge efgedo
to mx kggggd
to my nhgeZg
to open pfhbia
to other ndgdff
to our peiZfg
to packets ngegdd
to phrase Zchggr
to ping lhfdjb
to pmtu fggffj
to port ovcagT
to post jmfdde
to print odefgf
to pull liffed
to push kfffla
to put dffdoh
to query hjgffd
to reach gikeee
to read geggdl
to relay lfgfef
to remote lefggf
to run ncffie
to see dghnce
to send nchcgg
to set hfedoc
to ship lgggde
to something aefree
to source ceheli
to start gkdggf
to state hkdehf
to submit kdffie
to swap bfhgmf
to take fggcne
to talk jlhaff
to tcp robbbc
to tell offfgb
to that ngfdbi
to the kdehhg
to them qZgchg
to this hefffk
to traffic degbho
to understand jfegbl
to us pefdfd
to what abbxcj
to which kZilee
to work vcfecc
to write Yqfbhi
to you gcfcer
today $ kdhchi
today , hbfeeo
today ? hifXhl
today hcfYgs
together eijehd
told lahkfe
told me qdedff
tomorrow eagdml
tonight $ jagaer
tonight , jfgbem
tonight ? ggbhem
tonight gcfejk
tonight's ldebjh
tonight's window Wgghpf
too $ lehake
too , cacoil
too ? nhcWcp
too dhdemh
too much dffeog
too or cbgmZq
took icehgk
took the eeehhj
top cifcmg
top of dgfhnc
touch pdgadj
touch the kfgffe
touched gegdem
touched line gdggao
touched the geggek
touches the ifgeej
toward <far> mfffcg
toward pegebg
towards <client> qfgfgZ
towards <far> lqdadd
towards <host> ihcejh
towards <outside> kagfem
towards <own> kWhnib
towards <zone> xYfahc
towards jhZffl
towards the pbgcdj
trace : mfggbg
trace <client> xcebfb
trace <far> offeed
trace for qdfefd
trace gave kgggdg
trace pfgfeb
trace says jfgfff
trace tcp megfeg
traffic ? fffcat
traffic from rchdec
traffic get kfgfff
traffic kfdiff
traffic of lghegc
traffic to defkfj
translate fffgXs
translated to idgihe
translated xbdgdb
travel sgffgX
treated nffflX
tried oaihdf
tries ffhqZe
tries to aegofh
trouble kbfhkc
true ? ucbdff
true kjnafZ
true or tZdahi
try kefdcm
trying <own> jffggf
trying lffgfd
trying to jihgdd
tuesday , jjddgg
tuesday ? geggfk
tuesday igbbim
turn jdeehj
turned deeoak
twice and oggfga
twice kgggfc
two mdcegk
two things Xidhfq
type <own> oefgfc
type ncgfeg
typed lcggge
typed on kdhfhf
types <own> sgeZch
types ugfYbg
u do haeehp
u lecafo
udp $ ihggia
udp , lefgff
udp -m egfgco
udp <n> qfghdZ
udp ? kffhib
udp does kgggee
udp dport iggfdj
udp from rdfgag
udp jkffee
udp length jfgfff
udp ok mfggcf
udp on kmebfd
udp packet ogdfdf
udp port yfcdhV
udp sport jfgfff
udp to kbfffj
unable qcfcgf
unable to qcfcgf
under fYbrkf
under which lbdlak
understand hffeZq
understands $ fgggfj
understands fgfeZr
understood geffdn
unknown <far> jfgfff
unknown <gateway> qffefa
unknown jfgfhd
unlike mbdffl
unlike the ffegdm
unreachable $ feefcp
unreachable nfffZi
unreplied ? jfgfgf
unreplied kfffgf
unreplied src kfffgf
until hdgegk
until it lfgefe
until the jpgZgd
up $ rcfhdb
up , kifald
up : ldggge
up ? dghjci
up anywhere idgjef
up as hefdpc
up at qghbce
up by qegfeb
up for dcejar
up in kjddeh
up kfZjhi
up mail nefggc
up on jhgneY
up there lgfffe
up to ldfddl
up with ufeYdh
update mfgeYm
update on nfgdgd
updates from lgffff
updates over mfgech
updates pegdfc
upgrade hegdii
uploads phgebe
upstairs teefdb
upstream ngeeee
uptime pffedd
urgent $ dbfbht
urgent echcbu
url jffggf
us $ elfjZj
us , megefg
us <host> kgfgfe
us ? pbhcbk
us dggflf
us on neffef
us or oegdef
us this lgffcg
usable from ldjefe
usable gfpcdg
usage $ hcgafq
usage ? hbfefo
usage hafdfp
use $ hbnbhh
use <n> jdgkfe
use <own> hnadrX
use <public> mfdbme
use <service> ljedib
use ? idndfe
use ificgh
use it lmeedd
use port kjbfeg
use the jfedgj
use this gadbit
use you fffffk
used ijfjbe
used to mmecfc
user at ogggfZ
user is lfefgg
user mdhdgg
user on jfgfgf
user 用 kgfffg
users in iefglc
users mjidfZ
users on peffga
uses oegdja
using <public> lfffff
using ledefi
v <n> kfhgdf
v kfhgdf
vanishes ggcfnf
vendor , mefadn
vendor hcgjam
vendor wants kdegje
verdict ? nefgee
verdict accept kgffef
verdict for pfgdde
verdict nggefc
verify tdhhcY
very dfffjj
very same lffgdg
via <host> jfgggf
via <own> iefgje
via <public> redcef
via <service> ragafi
via qYjfhc
via udp pffgce
viewer rZhefe
visible from jZlkec
visible kaljec
visitors hecekj
vk <own> lgfege
vk lgfege
vlan <n> mcgcbm
vlan ncfdbm
vpn , peeffd
vpn iafacv
vps lcffhf
vz <own> llffZe
vz lkgfae
w kdfefj
wait kpajcZ
waiting $ cddfoi
waiting dddfni
waiting on ifffdk
walk me lfgedh
walk mfgedh
wall ibmgee
want <service> ogfbff
want a hXggbs
want hiefjd
want to hhgdje
wants <service> rdbefh
wants a hfiedi
wants digfje
wants it hkamdf
wants the hegekf
wants to nhffga
ward negdhd
warehouse cdgfdr
was accept ahffsb
was fine lggggc
was it ffgffl
was lYhfdl
was moved lgfffe
was on edgggl
was refused jggfge
was that cfggfm
was the haigcp
was told lgdehf
way ? jefigd
way back jembff
way do kgegge
way does qcfefe
way for pchagg
way in oegbfg
way into lkeefd
way it pgggbc
way of meegge
way oifdfa
way out jgfggf
way to pefdgd
we add cgfhra
we afjolZ
we are djchmd
we block gffdme
we blocking oefggd
we delete agggsa
we drop jffbpa
we exposed Whnngb
we flip ggfeke
we forward fWjrfd
we get leedke
we got eYnmib
we have nXepde
we let vfeVfg
we lose hfgdii
we moved lgfged
we need ibdahq
we never geekbk
we only glWkej
we plan egggkd
we publish khkjfV
we put efgeqb
we remove dhgftX
we set egggjf
we take egffkf
we took ggfgmb
we want iegflc
we'd dgghqY
we'd like eghgnb
we're gefdgn
we've nagkde
webhook oggfec
webmail ocecek
webmail on jfegfg
website offcfg
week $ megedi
week , cemgei
week ? gafffp
week and lgggdf
week gahhem
week on fggffj
weekend fbddiq
well ? gmdahi
well jkeWij
went bfgfpd
went to Yffgqg
were accept dgfgmd
were aggfog
were drop effgne
were set efggjg
were taken fgggjf
were the dfeelh
what $ elekbg
what <gateway> ogdffd
what <zone> gbqXii
what ? scdhdd
what Zdmkif
what about rnagdY
what all cXklji
what are fffdfm
what becomes qfcbgf
what breaks ggfesX
what can bhpgbf
what changes fgeelg
what dies fefdpd
what do bctjcd
what does fekdXr
what exactly iifdbl
what gives peedeg
what happens ncfcnc
what have Ybmref
what i lbgelc
what if bdgerg
what is lXkoWi
what it gfdbjm
what it's ggffZo
what kind fgfefl
what kinds gffeel
what line ggdafq
what of fckjff
what on hgffdl
what opens hfgdnd
what ports Yoejhf
what published femfge
what services Zsgddg
what sits Uhgsgf
what sort geedfn
what source pfgedd
what stops leeeif
what the hjehbi
what this jddhao
what will efejld
what would beffpg
what's behind Xdesjg
what's cWlsch
what's exposed Udqoee
what's forwarded bggmhe
what's going lhffef
what's it hgfdap
what's line gggYYw
what's on ggdcdr
what's published cXcuek
what's sitting bghohc
what's that hggeao
what's the ifcdhl
what's this lgffeg
whatever injcea
whats behind Wghphf
whats exposed Zjgogb
whats forwarded bZirhd
whats going lgfege
whats hWjkej
whats it gfgfdl
whats line ifgbXt
whats stopping nfgdge
whats that gfggbl
whats the ngdTmk
whats this hgfedl
whats wrong kfgfgd
whatsoever hpgbgb
when $ fcehfn
when <client> jggfff
when <far> lggdff
when <host> qhdcgc
when <zone> tbggcb
when ? hcheaq
when does dfgffn
when i gYglmd
when is fdfeep
when it pffZid
when it's kfgfge
when line hgffoa
when our legfhf
when pahdhf
when somebody rffaef
when someone nefche
when the jjeeeh
when they offefd
when was gfhcem
when we aefgtb
when you hdekeg
whenever pffcfe
where $ lsZacg
where ? tXbkgd
where can blpeec
where do rbhmdW
where does lidpbZ
where in efanig
where is kreVef
where it jggfff
where ljglfU
whereas jgggef
whether <client> odgfdf
whether <host> ncgchg
whether <zone> ocgfff
whether a neeegg
whether hosts lcfggf
whether our lgffef
whether rXgigd
whether the kdfige
which <public> abguhd
which address slaagb
which are gnibhc
which box bdcyfb
which dkjlac
which inside uVkbfg
which internal oZgkhb
which is kldcfg
which machine befvga
which nets gmeegd
which networks drgZid
which of Znkigb
which ones ahnggf
which port ckejhf
which ports eZmnhb
which public hdfpde
which published bfvYhe
which rule tdhccd
which rules qegchb
which segments apgiha
which server rcdleZ
which services Walnhi
which source pigcgY
which sources bxdZhe
which way pdfefe
which zones csdaif
while <outside> jegggg
while jfgefh
while the jggggf
who UyeXlh
who added gfedeo
who all awfcgb
who answers jZgqde
who approved hahdeo
who can avfehZ
who changed hcgecp
who could elfemb
who eats rceefe
who edited gfgfek
who gets csddjb
who has gpgecd
who is esdhea
who loses gefgrX
who pushed geghcm
who reach enbfje
who reaches iqcaeg
who sends keggff
who the gcggcn
who took fdfhco
who touched geggel
who was daggfr
who'd ffddpe
who'd notice feeenf
who's Xrfgeh
who's able brechf
who's allowed bufdfc
whoever bngcfj
whole <outside> aojneW
whole ekkkfX
whom ? esgcjY
whom Yqdkhb
whos cseeef
whose glcdel
why $ peffed
why <client> oXggie
why <zone> tbehdb
why ? jefdfl
why can icffem
why can't nagfgg
why cant scfcgd
why did efgfel
why do mafYfq
why does hofdgb
why has agggdo
why is pdebdj
why it kfgggd
why kdgdbo
why on qffggY
why the kfggge
why unreplied jfgfgf
why was gfhagm
why would obhhcf
wifi efcddt
wifi in dgfeen
wiki kfdkdf
wiki page fgejeh
wil nafggg
will <client> ngeegd
will <gateway> odfeff
will <own> ncfmgZ
will <service> dffglg
will <zone> cffgnf
will a mgfcfg
will be hefioZ
will it sfecbg
will jafkma
will mail jgfgff
will that lgfgpT
will the ofgeed
will they mffeef
win <n> kfgffe
win kfgffe
window $ fefggk
window , kieiaf
window : kgefrT
window ? gfggej
window jeffhf
windows Yffeeu
with -a fgfgoa
with -i cfegvY
with <client> igeeje
with <far> ndfgdf
with <host> qchfed
with <n> reecff
with <own> leeocb
with <service> jbgdij
with <zone> hidcdm
with a gjddjg
with adgiof
with forward igdfje
with his kgeegg
with it tgdWlc
with its leejee
with my gghlZh
with no efdgnf
with port sdeghY
with tcp ggegel
with that ihhhiZ
with the ghidie
with these ldfflc
with this ibjepZ
with udp kgfgbh
with what pfffag
with which jgfffg
within hdkdfj
without a idfpdc
without afgewY
without going mfgeff
without line cdghra
without the hgffld
without trouble oggebf
won't oeggfb
wondering rZggfd
wont load nffeee
wont reffeb
word mcgebl
words $ gefibm
words , fggffj
words ? ffgffj
words a gdgedo
words fffkci
words for fggdXt
words please heeiZo
work $ neebek
work , xeUefg
work ? qmfYeb
work again dcefho
work for nYrYjb
work from fkbdhl
work gjnWfi
work or pffede
work out nddicf
work through jfggff
work with jhdefi
work 吗 bgghlf
worked last oggegb
worked on kbfdfk
worked rchcde
worker qchfha
working <outside> odgffe
working ? meeelc
working rgeVje
works $ ijiaid
works , meegfg
works <outside> segYhd
works ? sZgdkZ
works fine lffgfe
works for fZrZem
works oghZge
works or mfefff
workstation <client> nggbgf
workstation in kegggf
workstation mfgdgf
workstations qcgeef
worry llfaef
would -a gggbtZ
would <client> gfgfmb
would <far> lchale
would <gateway> jafhle
would <outside> bfgfqd
would <own> ldhbke
would <service> qabkib
would <zone> geghmc
would a jdfgjf
would adding eehfqa
would an sgcafe
would anything ngfdgd
would be bhekld
would become hhebpc
would break chghqZ
would cdgbvd
would change ahhgsY
would deleting cgfgne
would happen egeflg
would i bgfgmg
would it ddidgn
would like mcfjee
would mail ngggbe
would removing Zhhgra
would still ebggoe
would stop iffele
would swapping dfhgmd
would that pdhdlX
would the mffgiZ
would we nddfkc
would you ihgaYq
write gkccgl
writes mgfged
writing : gnZgfg
writing ckgjgd
writing the aifkfg
written lcdfek
wrong $ tgfggV
wrong ? lggeff
wrong pffcfd
wrong with mgfeff
wrote pegfdd
wtf $ ifgfej
wtf does gfgfYq
wtf is ggffao
wtf lefebl
wy mehdff
x <n> kggggd
x kggggd
y ijfdfh
y n kjfcfg
year dagdkn
yearly fkkcge
yelling ffgfel
yes , lgefff
yes ? sedbfg
yes icmiea
yes no lhgdfe
yes or jdmgfc
yesterday $ hfgdgk
yesterday ? dgggfk
yesterday evening jdfffj
yesterday hcgceq
yet ? fcfbhq
yet kbgcco
yo rbffch
you $ gecigk
you , fefedp
you ? hfeefm
you and fggffj
you be kffebk
you check mfgech
you confirm uZgchc
you do idbbgr
you explain gggecm
you gcdehn
you go gefgdm
you good fffdfm
you kindly kfggef
you list dofhce
you look gfgfek
you make hqdbge
you must qcheec
you please jhggcg
you put gggeYq
you restart fdgcep
you saved ffgffj
you say ocggai
you stuff eegdgm
you take ddhedp
you tell ceemfi
you things ffgffk
you understand cegffo
you walk efggdl
you're a geeffm
you're gehecm
your <gateway> mgfefe
your nYgbmf
yum pdgegc
zabbix <server> lffgfe
zabbix agent lgfgfe
zabbix jaicem
zebra lfffeg
zone , iqeafd
zone <n> jfgffg
zone <zone> tXhffd
zone npacga
zone that Wphgfh
zone 可 fldfgf
zones can czgchU
zones get eofbhf
zones gvdWhd
zones have Zzccfc
zones that hncege
一 biffii
一 下 agelgi
一 个 iZggij
一 份 deglfg
一 共 eXnlfg
一 句 lgggfc
一 台 jlfcef
一 条 bfggnf
一 样 dgecgp
一 步 rfdefd
一 段 racfgh
一 直 lffffe
一 眼 efgfgk
一 行 lfeeZo
一 路 nhZgff
一 遍 jgggdh
丁 mfgeef
三 fbgZkp
三 条 gggjmX
三 次 jgggge
上 $ efbifm
上 , fdghdm
上 -a ggggna
上 -i bffgrc
上 -s fffhld
上 <far> fgdghj
上 <host> wldaeW
上 <n> ifdgdl
上 <outside> qeeefc
上 <own> dsccei
上 <service> ldhgeg
上 <zone> gXhivY
上 ? fmicYl
上 curl oehfed
上 efejih
上 一 iallbf
上 不 sefefb
上 了 SZgufp
上 做 gegngc
上 允 ngegcf
上 到 knabgf
上 去 ndeccm
上 发 hYcxha
上 吗 qUZocm
上 好 iegdfk
上 得 mcdfna
上 我 ofchee
上 执 jfggff
上 报 mffffe
上 映 fLh6iY
上 是 nfgegd
上 有 lrbUbm
上 海 gdefeo
上 的 lghecg
上 看 nfgdgd
上 线 kbgdmf
上 这 oedbmc
上 都 hYfnhf
上 随 qZggge
上 面 hVephi
下 $ ebjlfh
下 , kechdi
下 -a eeggaq
下 : ejfkdg
下 <client> ybibca
下 <gateway> leifeg
下 <host> kiYnZh
下 <n> cgffZu
下 <own> fqecgc
下 <zone> sbiagd
下 chgiej
下 github ffgffj
下 infra gehefk
下 mail eeggen
下 为 jgggge
下 午 dfhcep
下 原 nffgbf
下 文 kgggff
下 是 ngggfa
下 来 gcqaei
下 班 ffdifk
下 规 feggel
下 这 hfggXo
下 面 ldgfmZ
不 $ nZghhd
不 ? taefgb
不 ghdcji
不 上 dlfgck
不 了 jdgffh
不 会 idheig
不 出 pegcef
不 到 lkgbfc
不 对 heeffl
不 开 odedgh
不 懂 ghhhal
不 放 legggc
不 是 deehfn
不 管 aqhdhd
不 给 kegfgf
不 能 tYegfe
不 行 lhgfgb
不 要 ndghed
不 让 pegggY
不 走 nffeef
不 过 pdffee
不 通 kgecfi
不 限 dofdid
东 cbjmdj
东 西 cbjmdj
丢 $ mefeff
丢 ? iggddj
丢 mfgeef
丢 了 ngfgec
丢 包 ffffgk
丢 吗 hgejff
丢 弃 kfgfff
丢 掉 teecee
丢 的 lffgfd
两 gdfene
两 个 ngdfch
两 点 dcfegq
两 行 geheoc
个 $ ibekif
个 , kfgggd
个 : kffgef
个 <n> lldcef
个 <public> Ymdjek
个 bot ecgefq
个 ejhbel
个 ip pZfjee
个 port fYesic
个 pr ffgfgj
个 rule fgggdl
个 例 fffffk
个 公 fcerfd
个 包 kgfdff
个 口 ebmdfl
个 地 nedpdY
个 对 emgdeg
个 改 gbgfbr
个 服 ejfjfe
个 机 feefgm
个 流 pfgeed
个 清 cnekgb
个 端 hemjda
个 网 jglfea
个 连 cgcggn
中 beghcq
中 午 hchcfp
中 哪 pgfagd
中 心 ggfegk
中 间 iffkgc
为 jagflf
为 什 lcfeif
为 啥 tVggci
主 任 gdgghi
主 动 mhfeee
主 机 hfdmfe
么 $ lXjgie
么 , gfeeen
么 <client> ngfgec
么 <zone> xVheha
么 ? kdhchh
么 hcifgj
么 一 jggggd
么 不 hcfhao
么 作 fggfcm
么 原 kdfegi
么 变 hfggkc
么 后 fgggjf
么 回 jgfggf
么 处 ndfegf
么 意 fgggYp
么 打 qfdefc
么 提 ffdffn
么 时 ecfaev
么 服 efcwgX
么 样 dembkf
么 没 dgeeki
么 流 dhhefk
么 理 ggffbn
么 用 fffffm
么 的 gggccp
么 端 Zahqjf
么 被 kgfgff
么 解 kffgge
么 访 ugfeeX
么 走 rfeeec
么 连 tVeadq
么 问 fdfffn
之 edhclk
之 后 dfibli
之 间 qffhda
也 ihgdie
也 不 vZgedd
也 加 aegfre
书 gffedm
书 面 tdffdc
了 $ oeifZg
了 , ieechl
了 : peefdf
了 <gateway> jigfZk
了 <host> hecmbk
了 <n> ifbjkd
了 <outside> olgfcY
了 <own> ikfacl
了 <zone> jlYelc
了 ? Zjjchk
了 cfejgk
了 一 nffggb
了 三 fficgj
了 之 ggfgcl
了 什 dVlmih
了 以 ggggqX
了 会 heferZ
了 信 sbghdc
了 几 hXkndg
了 吗 kcgdjg
了 吧 fgggje
了 哪 ddgnff
了 啥 eobmdc
了 多 ffeffl
了 怎 edgbgq
了 没 fadjep
了 还 odgggb
了 邮 kfgfff
事 $ mefggf
事 jgfgge
事 反 ncfgff
事 发 egggfj
事 在 pdgcfg
事 打 ndffff
事 用 jfggff
事 的 ieggXp
事 能 qcfggc
事 说 kefggf
事 都 lgeffg
云 jfggff
互 rcdgjZ
互 通 sbffgb
些 $ cYtheg
些 , fidkff
些 Yjmjfe
些 port gkTphf
些 source YvhYif
些 zone gncdgg
些 东 cbjlej
些 人 axcdgb
些 什 hbjffk
些 区 gsZbgf
些 口 Wtkgga
些 啥 fZodfk
些 地 ffpbhe
些 对 gcmchh
些 服 dcinic
些 来 esdZhe
些 流 ffdfik
些 端 fbimhd
些 网 ZvYdkf
些 规 pcbfig
些 问 gfeggk
交 kefjef
交 换 jgggfe
交 接 fcjgej
产 hedigi
享 <n> oefffc
享 ofeffd
人 , pgefgZ
人 <service> sfZYhi
人 fhlbdj
人 从 odfdfg
人 在 nahfgf
人 怎 ffffgl
人 求 fgfgZp
人 用 fgdkgh
人 能 upYZhX
人 访 1VWdjg
人 话 gfggZo
人 连 hhneaf
人 问 mXgmgd
什 edhhhj
什 么 edhhhj
仁 nfcfgf
今 jedfco
今 天 dfdgfo
从 <client> qefedd
从 <far> sefXfg
从 <gateway> malfgc
从 <host> pddekc
从 <outside> hhgpba
从 <zone> vXlagb
从 kehjdd
仓 leeggf
仓 库 leeggf
他 ldhdgh
他 们 jegfie
付 jgggfe
代 sdfddd
代 码 offfcf
以 , lfgfdg
以 <service> flfffd
以 access dkefcn
以 gjfcjg
以 reach enhcge
以 不 oafgff
以 到 arecif
以 后 laiepY
以 吗 scgcfe
以 用 sbgdhc
以 直 vXchhc
以 访 gmgckZ
以 连 mihefZ
仪 lgfdfg
们 <host> jjfbgf
们 <own> negdge
们 <zone> kgfffe
们 mbhhfd
们 发 ifkchd
们 吗 kggggd
们 哪 eckned
们 对 cYmnhd
们 现 ghlifZ
们 的 ledheh
们 这 kfdjge
件 $ lamcgf
件 , iihcfg
件 <service> lfgfef
件 ? jggffg
件 mhfdgd
件 到 fhejfg
件 发 negdfg
件 吗 oachkd
件 第 dgehgl
件 走 nfffee
件 里 aeheXx
任 jqdcec
任 何 dqhabi
任 务 ndehfd
任 意 cogege
份 , fffkgf
份 fegkff
份 清 akjieg
会 drop tfZdef
会 ehhhlb
会 不 idheig
会 些 hgcegl
会 做 whecZc
会 出 bhgdqe
会 到 nSapjh
会 去 rfceeg
会 变 kgfgee
会 命 ogebge
会 回 hffefj
会 在 ogbgef
会 多 hgedsX
会 好 mfgfmX
会 干 fffefl
会 影 fdgdmh
会 怎 kdldkX
会 拦 kgfgge
会 挡 odfgfe
会 放 lfggcf
会 断 fhggkc
会 是 mfdegg
会 有 hggfnZ
会 经 qecchf
会 落 ggdike
会 被 jgikbd
会 走 mgajgd
会 转 erdecf
会 进 kbeleg
会 通 uVgfmX
传 , jggfge
传 offfde
传 到 rffgcd
估 hfgenc
但 lffgee
但 是 kgfgeg
位 lefghd
位 置 dfgfnd
位 老 ngegee
住 ngfffc
住 了 offfgb
体 gffffk
何 hnfahe
作 legeci
作 用 efhefl
你 $ ffffgj
你 ? fffffk
你 ebfehp
你 会 geecds
你 好 heddfo
你 怎 fffegl
你 能 gffdfn
你 都 hedefn
使 kdfbco
使 用 leecfk
例 gfgffk
例 子 ffgffk
供 <service> kefffg
供 ofhYgh
供 应 gdgcfo
依 lgdfgf
便 ggfdfl
保 ihckee
保 检 hidjfe
保 要 idcmhf
信 $ mhefgc
信 , nffeef
信 <n> lfgegf
信 <service> mfffef
信 ? oeffee
信 kfgdif
信 一 mffgfd
信 会 fgfgjf
信 到 kfedig
信 吗 ncfejd
信 息 mfefgd
信 投 qcgfdf
信 目 kfffeg
信 被 jggfff
信 走 kegffg
修 ceefpg
修 复 ceefpg
倒 kgfggd
候 eefdil
候 源 kgfefg
值 lagcem
值 班 lagcem
假 bfggqc
假 如 dfggoc
假 设 aegfqe
做 <service> kfggef
做 gZbseh
做 了 hbbthb
做 什 fhgZas
做 端 fagpge
停 mdggfe
停 在 ncgfff
催 gfjdgh
催 了 Zgkefl
像 oegfee
儿 $ lYnefe
儿 pklYbb
允 hggekd
允 许 hggekd
先 fefdpd
入 qaffkZ
全 是 jgfgeg
全 组 mjeefd
全 部 icjneb
公 ihjheb
公 司 hmfeee
公 网 iWlmgd
共 edjnee
共 享 ofeffd
共 做 ggZsgc
共 发 bamifk
共 开 ffkggd
共 映 fcfohd
关 qdfekY
关 系 jfggfe
具 fffffl
具 体 fffffl
内 ledhci
内 核 gbhgem
内 网 pbdkha
内 部 hpgefY
册 mfffdg
再 cfgflh
再 加 fggfkf
写 $ iagfdo
写 -i chefil
写 nfgcci
写 的 oeffcf
写 着 kgdggf
决 gfggpY
况 $ jgffgf
准 jfffjd
准 备 gggglc
凌 pfggea
凌 晨 pfggea
几 eeklbg
几 个 felide
几 条 hbbmhh
出 <outside> kdfdje
出 hgiifb
出 去 nbfkec
出 发 delfhg
出 口 kffegg
出 在 jggffg
出 得 pfgeed
出 所 ejdghh
出 来 iWioid
分 fjkebh
分 别 dllfcf
分 析 mgfgfc
划 ffgfmd
列 dkgmec
列 一 dmljeX
列 个 dpcchf
列 出 fjfked
列 表 gfdmgf
则 $ kfdegi
则 , hjfigd
则 : gfffdl
则 ? hcfigh
则 jfffdj
则 上 megffd
则 什 fgggek
则 允 ofgfdd
则 啥 ggggWr
则 应 fgggdk
则 拦 ndfege
则 挡 kegfgg
则 放 nggece
则 文 bgfgki
则 是 fggdWu
则 档 gfgffj
则 没 kfgfge
则 的 lafhgh
则 看 gfggUt
刚 ifegej
刚 接 ieegdl
删 bfggxV
删 了 cgggpb
删 掉 cegfki
删 除 hfgfke
别 $ iahflg
别 ckicmc
别 是 faenek
别 没 gdgfob
别 的 lgeibg
到 $ hldhfd
到 , dpecgg
到 <client> ojbdia
到 <far> qfffgZ
到 <gateway> pkddfa
到 <host> ljbefh
到 <n> bacilo
到 <outside> ecjogc
到 <own> ldajig
到 <server> jfffgf
到 <service> ogggda
到 <zone> qjZfha
到 ? lqbaee
到 ffjhgd
到 forward bhhfme
到 ip kfffff
到 一 kfffdi
到 了 lhbkga
到 什 cbjgoe
到 任 cnfchg
到 信 offfee
到 内 nYgmha
到 吗 llfeea
到 哪 gWtlea
到 回 jggfgf
到 底 gjjcbi
到 得 mjfeec
到 我 deikhe
到 的 kehfeg
到 第 heherY
到 谁 bkfmcg
到 达 kndbef
到 这 coeegf
到 邮 cigkef
制 $ pZhdfh
制 nfgbff
刷 jgfggf
刷 了 kgggfe
前 对 jVlmgd
前 置 mfggfc
前 面 hfhboc
副 hdhcpd
副 作 hdhcpd
割 kggggd
割 接 kggggd
办 ldfhef
办 法 oeiafg
功 nefgee
加 -a gcggwT
加 bfafsh
加 一 bfggod
加 上 dfghvV
加 了 fhhhka
加 完 cgggnd
务 $ fchmhd
务 , jgeigd
务 ? hbimhc
务 eailfj
务 器 fffffk
务 端 qgeeeb
务 里 ecrahg
动 了 fbffbs
动 去 lfgefg
动 发 veeabg
动 往 ndgdff
动 有 ffhfgj
动 访 gjffff
动 连 oefffd
助 $ hbgdfo
助 jdfefk
包 $ jfffck
包 , lggdff
包 : kgffff
包 ? jccfdo
包 kggfeg
包 会 reddef
包 到 sedcde
包 去 qgfdfc
包 只 kfggge
包 如 lgggfd
包 怎 vefgfU
包 是 jffffh
包 最 ihYlei
包 看 lfgffd
包 走 mfcffg
包 进 jgffff
化 $ ggggje
化 gggglc
匹 necefi
匹 配 necefi
区 hmdblb
区 别 cdgfpe
区 域 gndcgg
医 jgggfe
医 保 kfggfe
十 gegdfm
十 点 eegdgo
午 ecibfr
午 吃 gdhffk
半 gfgdfl
半 夜 kefgfg
协 jffggg
协 议 jfffgg
单 $ elgiha
单 , fYjmei
单 : bocfhi
单 <n> jgfggf
卡 kfgefg
卡 住 mggfgb
卡 在 kgfffe
印 , phdgce
印 ecgfhn
印 机 kbfegk
却 sfegea
厂 jggegg
厂 家 kgfegg
原 leffgf
原 因 leffff
去 $ iffjai
去 , fiagji
去 <far> leffhe
去 <host> rfcdja
去 <outside> nffggc
去 <own> lfgeic
去 <zone> ucfccf
去 ? hlhggZ
去 jcfhjc
去 不 lefefg
去 么 lgfffd
去 了 pablge
去 以 lhggiY
去 到 ndiceg
去 吗 qefbdg
去 哪 icncge
去 掉 afghpd
去 查 pfegdd
去 没 kggffe
去 的 adknfe
去 程 kgfggd
去 访 qdgeee
去 调 jgggff
去 连 nffedf
又 kbfbgn
又 连 gegago
反 lfffff
反 应 lffeff
反 映 neffff
发 $ kZawfa
发 , aekfmf
发 <n> mfffee
发 <service> kggffe
发 jefkhb
发 不 pehcef
发 件 lgdggf
发 信 jggchg
发 到 plbcga
发 吗 lggeeg
发 告 odhefd
发 布 childf
发 往 ugeYcf
发 来 kegfff
发 给 eajtdc
发 起 mffeff
取 kfggfe
受 ggffjf
受 影 dgggkf
变 gghglZ
变 化 gggglc
变 成 lgffee
变 更 gfgglc
口 $ reaneY
口 , lamffd
口 <far> kfffff
口 <n> nngagZ
口 ? pXjikY
口 hhhied
口 一 ngedff
口 不 pigecb
口 为 gafhcq
口 会 ipagbg
口 出 mbgldd
口 发 nggchc
口 吗 xHcegv
口 啊 ggbmgf
口 收 jfgfgf
口 放 offfde
口 映 ragigZ
口 是 meejfc
口 有 wkUafg
口 的 blfgoa
口 能 xVfged
口 要 ffgedm
口 谁 hhdedm
口 走 negeff
口 转 ldblff
口 连 pgfegZ
口 通 suiUZX
口 都 lnhfbZ
句 kgggdg
句 啥 gfggbm
只 emeehe
只 有 jfgfgf
只 看 mfffef
可 imfddf
可 以 gmgddg
可 能 niedfe
可 达 mgddgf
台 $ Sfgoof
台 , dnhcgg
台 <client> sfhdhX
台 <gateway> Yjflek
台 <host> eWdvhe
台 <server> ekZmff
台 ? eWeplg
台 ciemdg
台 了 qdcohU
台 内 fpalfb
台 对 ifSpih
台 打 ndfdeh
台 是 nefefe
台 有 eYhthb
台 机 kfikeZ
台 电 pgdfde
台 能 vbgceb
台 要 kfgegg
号 hcgfel
司 hmfeee
吃 feheem
吃 啥 gchfgk
各 klfbic
各 位 jggghc
合 egcffo
合 作 lfggfe
合 吗 fegfek
合 并 edgdfp
合 规 hkdiee
同 kgffeg
同 一 phfhdZ
同 事 jgffgf
同 仁 nfcfgf
同 步 kfggff
名 jdfadq
后 , faghsa
后 <client> jggglY
后 <outside> bgggmg
后 eTgjpk
后 会 dfdjem
后 到 lddjge
后 加 ggggmb
后 就 jgfgff
后 是 vXheee
后 果 fggglc
后 源 kggfeg
后 能 mejdfd
后 落 fdYmlh
后 转 tXcieh
后 面 dehqiZ
向 nkccbh
吗 $ qXedmf
吗 , ricbdf
吗 <n> ngeeeg
吗 ? Zieggn
吗 gfeeji
否 mbfgjd
否 放 kfeekd
否 访 iefglc
吧 $ sbggbe
吧 ? iebjle
吧 jdchkf
听 ldhfeg
启 hbeefq
呀 $ gfZlgj
呀 idakgi
告 pdbhge
告 警 kfgefg
呗 $ fdfegm
呗 idfeem
呢 $ jeffna
呢 ? jgeefi
呢 kdgffh
周 kgeaji
命 rggcZh
命 中 pfgcai
咋 megdie
咋 用 ffhcgm
和 <n> oggffZ
和 <zone> kgfgfe
和 kgfcoZ
咱 jfeigf
咱 们 jeeigg
哈 kffeck
哈 哈 cggffm
响 $ ffgfjg
响 ? gfgfob
响 efgemf
响 到 cdghof
响 吗 egggoa
响 哪 hfdfmf
响 啥 gfgfnb
响 没 dfhgtW
响 谁 hdicnd
哥 jbgddo
哪 $ oclafd
哪 dgmiec
哪 一 pedfgc
哪 个 lhbcfj
哪 了 iicmce
哪 些 Xjmjgd
哪 儿 kllZdc
哪 几 delkfd
哪 台 hkbogX
哪 条 rghcfa
哪 里 kZnehd
商 ldgddk
啊 $ jadnfg
啊 , Zodegk
啊 ? nWfkhf
啊 hfcldi
啥 $ flgidd
啥 , cgfebr
啥 <zone> ndfgbi
啥 ? ifeegj
啥 hfchfk
啥 不 nfggfc
啥 区 deednj
啥 原 lgggee
啥 影 gegfqY
啥 情 jggfgf
啥 意 ffdckk
啥 没 VjgcU5
啦 , gdgfgl
啦 gdgfgl
嘛 用 efgfbo
嘛 的 fffejh
器 $ rbZheh
器 , cffjkf
器 <client> nffffe
器 <service> meefff
器 ? ZjZwcg
器 上 rdeffc
器 了 plXnbZ
器 人 feffgm
器 对 hYXwie
器 是 jcldge
器 的 Rucoge
器 能 jbrXei
器 访 uZggbe
器 都 clkdgf
回 , kffggf
回 : kgggff
回 <n> jfgfff
回 jfffeh
回 rst kfgegg
回 了 jggfff
回 事 jgfggf
回 到 nfggec
回 包 igghid
回 应 mggcfg
回 得 igfdig
回 来 lfffef
回 流 pdfged
回 的 kfffff
回 程 lffggd
回 答 gfefgk
因 $ kefefh
因 ? kfggfe
因 lcehfg
图 kffgge
圈 $ lgfgfe
圈 , kgfgfe
圈 kgggfe
圈 打 qgggfY
在 <client> nfgfed
在 <gateway> ngaika
在 <host> qehdec
在 <outside> kcgmec
在 <zone> leieef
在 forward ggfffj
在 ibfehl
在 trying mcgfgf
在 一 ghXrgd
在 上 wgcdZd
在 做 ggcmZl
在 催 ogZggf
在 公 kefjgd
在 哪 eifefl
在 多 ecfces
在 对 caomhb
在 扫 gfgefk
在 是 jbcgdp
在 最 fgggoa
在 的 oegffc
在 第 gfggpZ
在 能 ffjfgf
在 这 lcYrdf
在 连 jffgfg
在 都 SprjZd
在 问 mmdbjY
地 hemdgd
地 址 lcfige
地 方 chpchd
场 kggeff
址 , mggegd
址 <client> kgfefg
址 <own> lefffg
址 lcfige
址 会 kgffeg
址 变 kgfefg
址 填 lggdfg
址 就 ohehdb
址 改 efcgoe
址 是 ldbjid
坑 $ ebgbgs
坑 gehfek
域 gmdbgi
域 可 bofggf
域 名 geeehl
域 能 imfagf
堂 gfgegk
填 $ fbhjjf
填 <own> reddfe
填 的 kfffff
填 表 fjfgff
墙 thhXcg
增 hcghoa
士 jegefi
士 站 jegefi
处 nefege
处 理 ndfegf
备 jghdeg
备 份 lffffe
复 lbgZmh
外 ofieeb
外 一 dYogfk
外 发 gmgfgc
外 开 jdmncX
外 映 fYQ5jd
外 网 lfffef
外 都 iVuieb
外 面 kgfegg
多 fagZkq
多 少 dcfefr
多 放 hgedqa
夜 meffeg
夜 班 kgffff
够 elgajf
够 得 fkjbff
大 kfgecj
大 家 iefdgk
天 hcbgfp
天 下 ffdifk
天 晚 fZhfhn
太 gfggdk
失 lgfgfd
失 败 lgfgfd
头 nbfihb
套 kfefgg
她 hkeggd
好 $ eegcgo
好 , hfemff
好 hbffgl
好 了 dfggkg
好 吗 kfgfmY
好 好 vbehfY
好 的 qdffdd
如 <far> kefgge
如 bfggpd
如 input egggjg
如 masquerade afdgre
如 下 kgfffe
如 删 bgfgng
如 到 jgfgfg
如 加 ggggna
如 在 fgggkf
如 果 afghoe
如 第 fffgjf
子 $ fdgghj
子 deckhk
子 吗 eeggfl
子 呗 fgeffm
子 看 agfdgr
学 mejbic
学 校 lcjgfe
学 生 jdidje
它 ldfcel
它 的 jgfgff
安 gljZhe
安 全 gljZhe
完 <outside> dgggle
完 <zone> ggggmb
完 fbhiob
完 之 dgggnd
完 以 idfhma
定 ldgeid
审 keajgh
审 一 ffgffj
审 计 oebjgb
客 ndfbgi
客 户 oegbhd
客 服 jgfgff
室 jfffff
家 hehkff
宽 ffgdgk
寄 pbffgf
寄 信 pbfffg
密 fegegm
密 码 fegegm
对 <outside> mjniYX
对 <zone> lnebed
对 dimhgZ
对 吧 ngffde
对 哪 asebhg
对 外 ehlhed
对 方 rgeafe
对 端 nfeeff
对 谁 doffhc
对 调 fdgdof
导 jdgdgj
导 问 ghkggb
封 fffeen
封 掉 hfeffl
射 $ iYesgc
射 , gceoid
射 ? gmicgd
射 eeglff
射 了 egelge
射 出 WZmlen
射 列 gbfrfe
射 到 hfgjch
射 给 aXjzeb
将 aeggsd
将 第 fdfhoc
小 jhgbje
小 白 pgeYgg
少 ? ggfgdl
少 dcfefr
少 个 cgeggn
就 gghepY
就 不 ofefZj
就 可 leeghd
就 好 igggka
就 收 hkegff
就 是 rfffbd
就 正 jgfgff
就 没 mgffee
就 能 cgggme
就 行 dfggel
就 这 qhggab
就 通 dfggsY
层 ndggee
居 lcfegi
屏 : jgggge
州 ngefgd
工 kegfeh
工 单 kgfgge
己 lgffge
己 去 lfgffe
己 往 jgggef
己 的 klZfgf
己 能 qeffed
己 访 rdfgcd
己 连 kdggkb
已 fcjhbm
已 经 ggheao
布 childf
布 了 fidncg
布 出 dhmchf
布 到 efjjdf
布 的 ffmdgf
师 lfggbj
师 好 ldggge
带 jeecgl
帮 dfgcfo
帮 分 nffffc
帮 助 hbgdfp
帮 忙 mbgcek
帮 我 afcijm
帮 查 oZefdk
帮 看 kffefh
常 $ jgfgff
常 , lefgff
常 jggehf
常 的 jgfgff
干 什 ggffdn
干 啥 fffffk
干 掉 nhfdde
平 lggffe
平 台 kffgfe
并 edgdfp
序 hefgje
库 <client> lgfgfe
库 的 igfdgi
应 $ mhgafg
应 , kgffff
应 gagmfh
应 吗 pgeYif
应 商 gdgcfo
应 该 iegjef
底 gjjcbi
底 放 leffdh
底 是 ocegdh
底 有 jidlgZ
底 能 ebqggd
底 通 vWghga
度 , ffmdgf
度 eeikeh
度 看 dYhlhk
建 hdhhjc
建 连 odfhfc
开 $ higccl
开 , fgfgfj
开 <host> sdcgga
开 <own> nidgfb
开 <service> mfdgff
开 fjleee
开 一 agefgp
开 了 agnmdd
开 吗 jqZmeW
开 哪 dekcqb
开 放 hklkfU
开 着 nncafe
弃 $ kgggff
弃 kfgfff
式 ieegjf
弹 mfffgd
弹 窗 kgffge
当 jefgck
录 <gateway> pkdffZ
录 hefcfo
影 efgemf
影 像 kffegf
影 响 efgemf
往 <client> kgffff
往 <host> mfffdf
往 <outside> kfgdfg
往 <own> sgeXfg
往 pfhahd
往 外 sbhbjZ
径 oeeffe
得 eofaif
得 上 pggbdf
得 了 hkkbfd
得 出 pgeedf
得 到 lqeYgb
得 去 ogeffc
得 开 jefeje
得 来 mifahe
得 着 fkjbff
得 过 legggd
得 进 pbgeff
得 通 kbfkef
心 gXgfin
必 lfggaj
必 须 lfggaj
志 : jgggge
志 kggdgf
志 一 kgfgfe
忘 gfgffj
忘 了 gfgffj
忙 mbgcek
忙 review gffgfj
忙 分 mgfgfc
忙 审 ffgffj
忙 查 llafdg
忙 看 ofghgZ
忙 解 nfffdg
快 jffZfn
怎 jdicfi
怎 么 gfibdn
怎 样 qedfkZ
思 $ hfggbl
思 , fgdbkl
思 -a gfggYp
思 : hgggam
思 ? cgfgen
思 fgddfo
思 啊 fgggdk
急 $ lbgedm
急 <zone> jfggff
急 hchbfn
怪 lcgfgg
总 fgdofe
总 共 feeofe
息 lffegg
您 ifepfZ
您 好 ifepfZ
情 kgggff
想 <service> meggef
想 fhdglc
想 加 cgghmd
想 在 ggfeqZ
想 把 ffhfmd
想 用 kfggff
想 直 jgffff
想 确 ijehcg
想 访 qahgfc
想 请 iahncg
想 远 jgggff
想 连 qeeedf
想 问 pdhfga
意 fiddfn
意 思 fgddfo
感 iffdel
慢 , fgfbeq
慢 gegbfo
懂 $ fggffj
懂 , ggggej
懂 : hfggWq
懂 fgggcl
懂 这 odffdh
戏 megffe
成 <client> chbhpd
成 <host> gigVoh
成 <n> bhggod
成 accept dgggle
成 cgffqd
成 drop cgggkh
成 snat cdggmg
成 strict gffele
成 人 ggggan
成 什 lgffdg
成 功 odfhde
成 啥 lfgeeg
成 转 fbheta
我 $ gcXsgg
我 <outside> nefeff
我 hcfldi
我 一 fiamff
我 人 ibmdhg
我 从 lffbif
我 们 mbihfd
我 在 ihgkdc
我 想 ifffkd
我 打 eghglc
我 把 defajq
我 是 negefd
我 电 kfffgf
我 看 oecgge
我 要 iekcfh
我 解 lffefg
我 讲 icgemf
我 这 lehbei
户 jcehhg
户 反 ofgdfe
户 在 lggfee
户 打 rfbjbd
户 用 qegbdg
户 的 ucgafc
户 端 ohfcfc
户 访 lZiliZ
户 连 egdlhe
房 iefffj
所 fhcqec
所 有 ehcqec
手 igffjd
手 机 jigfee
才 begcft
打 <host> jgoabh
打 <own> tbceeg
打 gficgi
打 不 odecgh
打 到 jcfkic
打 印 gcffep
打 得 kgfdjd
打 算 Wggguc
执 jgggff
执 行 jgggff
扫 <own> sagfbf
扫 ikeagi
扫 到 oedgdg
扫 我 kcgdgj
扫 描 lcfefi
扫 码 neggfc
找 feecph
把 -a gfggoa
把 <client> ibhact
把 <far> efgfem
把 <n> dXiaqm
把 <own> ebeipe
把 <service> obegcj
把 <zone> bfefho
把 Yfdbnq
把 masquerade egggjf
把 所 hchodc
把 第 cgggjh
抓 lfgffe
抓 到 kgffff
抓 包 lfgffd
投 pcgdef
投 递 nchcie
护 kcZlhh
护 士 jegefi
护 网 hdYohh
报 <n> ldgfgf
报 connection hkgegd
报 kgdjgc
报 告 lbapfe
报 文 ohfcee
报 表 ldfife
报 这 jgggge
报 连 lgffgd
报 错 jggfgf
拉 meefff
拒 negfhb
拒 绝 mdgegf
拦 $ qdgagf
拦 ? nfgbff
拦 oegZfh
拦 么 vhaYgf
拦 了 jggfeh
拦 吗 leggfe
拦 的 leggge
拿 qegega
拿 掉 Wgghuc
挂 $ fggenc
挂 aedphg
挂 了 fYekik
挂 载 vhgZhW
指 djeihg
指 到 fefkif
指 标 negfee
按 ihffhd
按 现 hjfffe
按 规 rYghgc
挡 $ xeadfc
挡 ? ndefff
挡 kfjffd
挡 了 ncgddj
挡 吗 rfceef
挡 掉 lgfedg
挡 的 lgffff
挪 heheoa
挪 到 heheoa
捞 jgfgff
换 ffgdpc
换 了 oggggZ
换 成 egghoZ
据 , jgfgge
据 jefecl
据 包 nededk
据 库 ggfegj
掉 $ pffeTn
掉 , cfghnd
掉 -a gaggqc
掉 <n> jbgipW
掉 ? mgfhde
掉 deggrb
掉 line fgggjf
掉 masquerade Zgfgpg
掉 之 gdfioa
掉 了 ihfdjf
掉 会 hffftU
掉 吗 nggcdf
掉 的 dgggpa
掉 第 dgfhmd
掉 还 wbbdbh
排 kdhcdl
接 $ iefffj
接 , pfeefd
接 : jgggge
接 <own> lfgggc
接 <server> kgffge
接 <service> hncffe
接 nffceg
接 会 hfggjd
接 到 jfffgf
接 口 kfggfe
接 吗 sdgYfg
接 在 lefggf
接 打 gflajf
接 文 bbkghl
接 用 kefgff
接 被 mdgegf
接 访 uaecge
接 超 ndgegd
接 连 pZeghf
控 kfggfe
推 jeecij
描 lcfefi
描 件 hggghd
提 nfhbgf
提 供 oghZgf
提 示 jffgge
提 问 fffgfk
插 fgfgnb
插 一 fgfgkd
搬 gehZog
搬 到 gehZog
摸 rZckee
摸 到 oadkfd
播 mgfffd
支 icgefk
支 付 jgggfe
收 <host> jfgfhd
收 <own> nefffe
收 <service> jdfgje
收 jhcfhf
收 不 jhggfd
收 信 jfgfhe
收 到 meeegg
收 得 ncgffe
收 邮 ndegff
改 acgenk
改 为 fgffkf
改 了 caheax
改 动 gehgdk
改 完 Ydhhrd
改 成 cggfpd
改 的 hfggcl
放 $ mndheX
放 ? klgbgd
放 lfecfj
放 不 legggc
放 了 gdjkfc
放 出 jgfdkd
放 吗 0Weagf
放 啊 gufUge
放 在 ofefYk
放 开 rgXchh
放 的 kdfheg
放 行 kegefh
放 进 legfff
放 通 gggeej
故 ijcfei
效 qffede
教 lfeibh
教 一 jdhked
数 jefecl
数 据 jefecl
整 gkfeic
整 个 kiffee
文 hegdhi
文 了 kgggff
文 件 eekcii
文 档 dgblfj
料 , eglfgf
料 : bkakii
断 $ hfefmd
断 kefeje
断 了 fYfalr
断 吗 ggggkc
新 , ngfgde
新 legcgh
新 人 hgggam
新 增 ggggna
新 来 kegffg
方 $ gdoche
方 , hbkfhg
方 ? bcsaih
方 feocic
方 向 odehfd
方 是 fejggf
方 案 eefeqc
方 能 gxbbdd
无 kfggdh
无 法 kfffgf
日 lfgdgf
日 志 kggdgf
早 , mfghfb
早 padgdl
早 上 ifgbfl
时 $ ocgege
时 , igghfd
时 lbgdgj
时 候 eefdil
明 fcdkgk
明 什 ngffee
明 啥 kfgfff
明 天 cgejgj
明 明 mffffd
映 hefkge
映 射 eeglff
昨 efheap
昨 天 jYhegl
昨 晚 dhhebo
是 <client> ldibhf
是 <far> nffefd
是 <host> mggfdd
是 <n> jffcgk
是 <own> jfgffh
是 <public> kgefgg
是 <service> qeefcf
是 <zone> pffhfZ
是 allow ngffgb
是 drop ochged
是 forward ffgkgd
是 hairpin ogggfZ
是 jefhei
是 mail ngegfb
是 不 dfehfn
是 丢 mffffe
是 什 lhfgVm
是 允 qchdee
是 关 pdZflc
是 删 dgfhjf
是 加 ffggrX
是 发 feapgg
是 否 lffffe
是 哪 lhdlcb
是 啥 gegdkg
是 在 jfgegf
是 好 mgggec
是 它 mfggee
是 就 bgggqc
是 怎 pffcfe
是 我 lgfdid
是 把 Yfhgog
是 放 negegd
是 根 pgfcgd
是 正 jgfgff
是 没 dedmnb
是 第 effgmf
是 给 pdedeh
是 被 peicfc
是 规 oggggZ
是 访 refega
是 说 ighaZq
是 谁 mghZam
是 转 Pegxig
是 通 pfgdfc
是 靠 lgfgfd
晚 <n> kfdefj
晚 ecgdgo
晚 上 fZhfhn
晚 变 ifgeld
晚 是 gggfcl
晚 要 iffffj
晚 谁 gcggem
晨 pfggea
暴 nXjjee
暴 露 nXjjee
更 gfgglc
更 新 lffgef
最 icdmge
最 前 cgggii
最 后 kddnhb
最 终 iahkeh
月 jaegfn
有 $ oddhee
有 , kfgeff
有 ? kefaco
有 dnailb
有 reply kfgfff
有 rule lffkce
有 syn jfgfgf
有 一 tZfgcf
有 个 oigade
有 人 nkbceg
有 例 fegcfo
有 做 fZirgc
有 关 jfggfe
有 副 hdhcpd
有 区 geggke
有 去 kfgffe
有 可 ljfbff
有 台 ldfgfg
有 哪 cofjfc
有 啥 ddhfmg
有 回 kfgfff
有 坑 gehfel
有 多 cgcggn
有 对 teclcY
有 影 ddhfra
有 拦 megdgg
有 放 jZgdhm
有 映 djfodb
有 没 ejckfh
有 点 gvaagc
有 的 gigjec
有 端 abgrgg
有 第 Zbgejr
有 被 kchlde
有 规 gjfgff
有 谁 bsghgY
有 这 mfffee
有 问 icidgj
有 限 kfgeeg
有 风 gegegl
服 ecilfg
服 务 edilff
期 fgcgen
末 ebffho
本 iiiceh
本 机 hijcdh
本 来 mffeff
本 身 pafefg
机 , llffcb
机 <client> pffgfZ
机 <service> mffefe
机 ? ihfjed
机 kffdfh
机 上 segVdl
机 可 pdgdfe
机 吗 hXeqfi
机 房 heeffk
机 收 lfffge
机 是 mgfggc
机 用 rgggZb
机 的 hhaefm
机 能 zZcefa
机 要 kffgff
机 访 oXieek
机 连 wdebec
机 都 mideef
条 $ egdecs
条 , hgggjd
条 -a fgghkb
条 <n> Zfgfre
条 accept ihgfhd
条 conntrack lgfgfd
条 dggeki
条 rule gefcdp
条 什 ggggej
条 会 ggegkd
条 删 ffggjf
条 啥 gfggYp
条 日 jgggge
条 是 hgffVs
条 没 bggeXv
条 端 ggcogb
条 路 kfghfc
条 连 kggggd
来 $ elgmda
来 , offedf
来 ? fobekb
来 iijeed
来 么 pbdegh
来 以 mgecgg
来 吗 nYggjf
来 回 nbefig
来 就 mfgeff
来 源 fseage
来 的 gdgkdi
来 看 ebhoci
来 自 mcefgg
来 说 tfbeed
来 这 lgggcg
来 问 jlfcfe
板 leggff
板 在 kffgfe
析 : jgfgff
析 kfffgf
析 下 pffgga
果 $ kghZjf
果 <n> fegenf
果 ffgeme
果 remove gchhle
果 会 mgbgfg
果 删 egfgob
果 加 ceggtY
果 把 deggij
果 是 kegghc
果 第 effgpc
枪 neggfc
柜 lfffff
查 : lYoged
查 <far> effgme
查 <service> leffff
查 hijcfg
查 一 pkebbf
查 得 pdfhdd
查 询 nffgee
标 gjfeie
标 是 gkffff
校 mZiefj
样 $ kcjcnb
样 , nccffj
样 <zone> Ygegre
样 ? kgfgka
样 idkdla
样 走 nfdfef
核 hcfidl
根 qffdfc
根 本 ogfcgd
案 jdeend
桌 lfffff
桌 面 lfffff
档 igbkdj
档 第 gfgffj
楼 nWfdZu
次 iegcfl
次 都 jhfgee
正 jggehf
正 常 jggehf
步 kfffgf
死 mYhdfm
死 活 lfffge
段 , lifieb
段 <zone> dlfgfg
段 imfbff
段 去 jefggg
段 可 Zqfhic
段 的 rdgheZ
段 能 griTid
段 访 higdfi
段 连 jmfcgc
每 mndbed
每 个 foeceg
比 kfffei
比 如 lffgef
气 igbggl
求 , lggggb
求 leegci
求 助 kfffgf
求 解 kfefbl
没 $ sZeZnd
没 ? ccheho
没 ggekdi
没 下 kgggff
没 了 mgdehe
没 写 ggeehk
没 动 kggggc
没 反 kgffff
没 回 jgggff
没 收 mffeeg
没 有 fhekff
没 见 lbfffj
没 问 mggdfe
法 nefdfg
法 连 mffdgf
注 jhfhnW
注 册 mfffdg
活 lfffge
活 收 jgfgff
活 连 leffgf
流 iedgjg
流 量 hedgji
测 phfeaf
测 试 pefddg
浏 jfffff
浏 览 jfffff
海 gcefeo
深 lfefdi
清 ckfjff
清 单 anjjgZ
源 $ Yqedhi
源 <client> mdgffg
源 <far> keggfe
源 ipdefc
源 地 lfdggf
满 bdgbgt
满 了 bdgbgt
点 Zjdiem
烦 gidgej
烦 列 cpYihg
烦 帮 efgcfn
烦 看 kfgfge
然 jdgffi
照 nhecfg
王 seggda
现 gfjcgi
现 在 fdldfi
现 有 gjffff
班 gcdifm
班 前 ffdifk
理 $ ndfegf
理 ? kfeffg
理 kiffef
理 解 ggffbn
理 页 kidhee
生 kdiafk
生 产 afgghl
生 机 lgdhfe
用 $ cfVngo
用 , kYfkdj
用 : gjffeg
用 <far> lffgge
用 <host> qdfdgd
用 <outside> hdfmgd
用 <own> legggd
用 <public> pfeffd
用 <service> mffhgc
用 ? ffgffl
用 foxmail mfffff
用 iegecl
用 你 fffffl
用 到 gflcgg
用 哪 gdsXhf
用 啊 dfgeik
用 得 flvVdc
用 户 iYdmhh
用 手 nefefd
用 的 jfffck
用 这 jiceck
由 <client> kffgff
由 mffgee
电 idjffg
电 脑 idkfff
电 话 medfeh
画 mfgfgd
留 kbhecm
略 eegflg
略 上 qefgcd
略 丢 qgffYg
略 改 dggfmf
病 pigafc
登 odfceh
登 录 neebfi
白 lggcbk
白 话 geffVv
的 $ rZfhTp
的 , kkgbjb
的 : ifffXo
的 <client> rffgeZ
的 <far> pdggec
的 <gateway> chgddq
的 <host> oeeegd
的 <own> jfffgf
的 <service> obegeh
的 ? ekidbk
的 client rdegeb
的 dnat hidgjd
的 dport gfgguT
的 effect fgefbo
的 foxmail lffffg
的 ip dgggkg
的 laptop meffge
的 line hghccm
的 masquerade Zghhsa
的 mx feedgn
的 outlook leffff
的 pc nffgdf
的 port Yidqgf
的 prometheus ndggfe
的 tcp rggZgd
的 traffic ofcddj
的 udp pjfagb
的 user kZghdl
的 一 keggge
的 主 sagcff
的 人 nXrefa
的 作 fhhddm
的 信 ndgfge
的 全 aefsfe
的 共 pedfgd
的 包 lgfdff
的 同 pdfffc
的 吗 pegida
的 吧 qfgbgc
的 哪 ecmjff
的 回 egghma
的 地 ggegld
的 备 kffgff
的 客 mgdefg
的 对 jgffeg
的 就 mefgfe
的 打 pgfggZ
的 扫 rdfgeb
的 接 jfgfgf
的 数 mffffd
的 时 mgfffe
的 是 kZgldg
的 服 gemege
的 机 tdeedd
的 来 ioebfe
的 流 jdgdkf
的 源 mdajjd
的 用 qbgffd
的 电 mbkeef
的 目 cgdgnf
的 端 gYkpah
的 第 gcggcp
的 管 kjeged
的 终 qbfgfc
的 网 bihhgg
的 老 leffff
的 规 fYfdnl
的 角 fgkiha
的 话 egefpb
的 远 leggef
的 连 meffge
的 那 eeldpZ
的 锅 kffgfe
的 问 lffgge
的 默 jfedgi
监 ncgehf
监 控 lfggfe
盘 kaeefn
目 fkggfe
目 前 fkhhcf
目 标 fjfeje
目 的 mgfahf
直 timed odeggd
直 timeout obfgff
直 刷 jgfgge
直 卡 lgffgd
直 是 kggggc
直 没 lfffff
直 超 mgfffd
直 转 kgfgfe
直 连 pefgga
直 重 kgggfe
看 $ kdehej
看 , hZijfj
看 : jgggge
看 mfdibh
看 一 pbghde
看 下 oegeee
看 不 gghhak
看 为 ocggfe
看 得 tVgecj
看 懂 gggefj
看 是 jggggd
看 看 iehfdk
真 ocgdei
真 的 qdhded
眼 efffgl
着 $ bksafd
着 ? ijmadd
着 kiladg
知 flhgYk
知 道 flgfXm
知 邮 kggggc
码 jegdfl
码 忘 gfgffj
码 枪 neggfc
确 rfggca
确 认 rfggca
碰 jinccc
碰 到 hhnddd
示 kfeggg
示 连 kggggd
离 jfgfff
种 gdghpY
科 leggfe
程 qfgfdb
程 桌 lfffff
窗 kfffhe
窗 口 jfffhf
站 fejgfh
站 在 eglhhb
站 电 ogfgfa
端 <client> offffc
端 <far> sedbeg
端 ehgkef
端 一 kfggfe
端 口 dhhlef
端 是 jgfgff
笔 mefgfe
第 <n> cfeein
第 cfeein
第 一 ffggfj
等 jhckee
等 保 ihckee
等 着 mfffge
答 ieeffk
答 哪 gfeggk
策 eegflg
策 略 eegflg
算 $ gmeeff
算 ficfod
算 加 ggggma
算 把 dhggld
管 iqgbcd
管 哪 fkgegf
管 是 bviXff
管 理 hkfhfd
管 目 fkfffg
箱 cfdggo
箱 密 gfgffj
系 lfggfd
系 吗 jfggfe
线 $ hbfcoh
线 lcfjmY
组 nidfde
终 jbghfi
终 端 qcfgfb
经 ofghae
经 过 kgehgd
结 rdgbeg
结 果 ogfcef
结 论 ldgfeg
绕 offged
绕 过 lfffgf
给 <client> sdgbef
给 <host> pbggfc
给 <zone> megfic
给 pZchje
给 不 kegfgf
给 个 glfafj
给 几 gffegk
给 哪 kbelff
给 我 jgXqbh
给 第 Xfggqg
给 谁 Xagych
给 过 lggffe
络 dlffgh
绝 $ legfgf
绝 mdgegg
编 lffgfe
网 <far> pffZgg
网 <own> ecbtff
网 ip mfehgd
网 ljifbe
网 上 fdkheg
网 关 kkfefc
网 哪 jZgrga
网 地 jagmfe
网 映 dbklfh
网 机 dqakha
网 段 imfbfg
网 络 dlffgh
网 页 oeffgd
置 $ gfgffj
置 ? eeggbp
置 bfgfkj
群 ncfdgh
翻 gfgfao
翻 译 gfgfan
老 kefgfg
老 师 leffff
老 是 nfefgd
老 板 jefgfh
者 negefe
能 <service> reccff
能 Zkkcih
能 access ifbdfo
能 ping nhefgb
能 reach mlcdbh
能 上 peefed
能 不 sXeffg
能 主 mefeff
能 从 lbgblf
能 做 gffcfn
能 出 lgeffg
能 到 ljgedd
能 去 dcnhgf
能 发 lgfchg
能 合 efggfl
能 否 mdefkc
能 回 fbbeft
能 帮 ggadfq
能 干 feefeo
能 往 lffeid
能 打 ljhcfc
能 收 ndeghe
能 查 cgdgjk
能 用 hdnbgg
能 直 fjeeke
能 碰 eindee
能 绕 kgefgf
能 解 idgfgi
能 访 clkeeg
能 过 xdgheT
能 进 kpbbgc
能 连 bgkegj
能 通 ebfjji
能 问 ffYffs
脑 <client> mgfgfc
脑 idkfff
脑 上 kgefgf
脑 可 uadged
脑 打 hfefel
脑 是 mgeggc
脑 用 mfdgff
脑 能 wbcgga
脑 连 udaffd
自 <zone> mceggg
自 ngkYgc
自 己 lgffge
自 身 jkfidb
若 Zdfhub
苦 fegeeo
苦 了 fggffk
苦 啦 gfgffj
范 dkdfke
落 gbbqlb
落 到 gaamlg
行 $ kefeej
行 <n> degffn
行 <service> jgggff
行 <zone> egdfnf
行 ? nifedd
行 eeeemi
行 masquerade ggggkd
行 不 kdgffh
行 为 ffedbt
行 了 qhhfdY
行 什 bhhhfj
行 会 ggdgmd
行 前 gehfpZ
行 加 fffgmd
行 去 dgfgqb
行 后 dhheqZ
行 吗 offeee
行 啊 kggeff
行 啥 effceq
行 对 fdgdof
行 干 ffgfbp
行 得 ufface
行 挪 hehdpZ
行 是 gegfem
行 有 hcheUw
行 没 lfeeYo
行 的 eggcqc
行 补 bfggnf
行 要 Yfdgue
行 还 nfeged
行 那 gfgfao
补 fffemf
补 一 egefqb
补 丁 mfgeef
补 上 Zfggpf
表 $ fidjff
表 : glffgf
表 eibljc
被 <client> ngfdge
被 <far> rfdcgd
被 <gateway> ngfgfb
被 <zone> tZfeff
被 drop ogffec
被 forward hhencd
被 lchkbe
被 丢 jggfgf
被 哪 kgfegf
被 拒 negfhb
被 拦 nffdff
被 挡 hemdfg
被 改 xgefbY
被 放 mfgdff
被 谁 geffgj
被 转 faepgg
装 megddh
西 $ fdhmfe
西 ? fZlfhi
西 cbjmdj
要 $ fjcjeh
要 eighid
要 一 akhhck
要 上 ffgffj
要 不 leggfe
要 交 gfclgf
要 从 kfgefg
要 写 pdkYjb
要 去 pegdfd
要 填 fjfihd
要 往 kfgfff
要 打 ofggfa
要 把 mdhgee
要 报 igWphe
要 是 Yflesb
要 材 fkkcgd
要 求 mefgeg
要 用 ljXoeb
要 访 qefcdf
要 调 mfgdff
要 过 megffd
要 连 offfde
见 kcfefk
规 ihfedj
规 则 jfffdj
览 jfffff
览 器 jfffff
角 dfjhei
角 度 dfjhei
解 $ igegck
解 ifigYl
解 析 jffegh
解 读 lffffe
解 释 ifjgYk
警 , ndhcfh
警 kfgffg
计 ndbigd
计 划 cghfnd
计 要 dfemhg
订 idgcgm
认 gggfkd
认 一 phhedb
认 改 ggghka
认 策 eggfle
让 <zone> lefecl
让 mcgiYl
让 不 oeggga
让 我 kgfgge
议 gehgje
记 hcehdo
记 录 edgdfp
讲 $ ffgenc
讲 gegdkh
讲 讲 gfffpb
许 hgfejd
许 吗 neffde
许 的 qchdge
论 jeeejf
设 efeepe
设 备 kigeee
设 成 gffelg
访 hhgdfi
访 问 higdfi
证 jdedgl
证 书 fffefm
评 hgeika
评 估 hfgenc
诉 ohccgf
诊 kefffh
译 gfgfan
译 成 ggggan
试 mefehe
话 $ ldegcj
话 , cggfme
话 : gfggdk
话 <zone> fffgkf
话 egegnd
话 会 ggfgna
话 机 mfgged
询 kfggff
该 jdgiaj
该 怎 fgffgj
该 是 lghcgf
该 没 ugeZde
该 能 fbfogf
该 通 qfgdfb
误 <n> nfeffe
误 leffgf
说 $ ieggYo
说 <zone> kefgfg
说 pfcefe
说 打 lehfgd
说 明 gdfifi
说 连 negfgb
请 ghijec
请 列 Zdnhgh
请 帮 kfgggf
请 教 neekdc
请 求 qddhee
请 确 mggdgd
请 解 ddfgfn
请 问 sdiggX
读 $ lffeff
读 jgffeh
谁 $ hedjmc
谁 ? ieeekf
谁 XvXgjg
谁 动 gcgggl
谁 可 dteWjf
谁 回 kfggff
谁 开 doffgc
谁 改 gfggdk
谁 昨 gUggeu
谁 来 pfbcbm
谁 能 Zsagif
谁 进 bqfgfd
谁 连 emhdeh
调 lcgcld
调 一 gefflf
调 用 ngefed
谢 $ gfgcdo
谢 gffcdp
谢 谢 fffcep
财 iaeffo
财 务 iaeffo
败 , lgfgfd
败 lgfgfd
账 fjfffg
账 号 dffffn
贴 gdfifj
费 ngdggc
走 $ qgecee
走 , pfeceg
走 <n> lfgdgg
走 <own> hfggkc
走 <public> ldeehh
走 <service> lfffff
走 ? pgeffb
走 hairpin neggfc
走 mfgjgZ
走 不 neggfc
走 到 kialdf
走 哪 lgfggb
走 得 hcglfg
走 的 mfgfgc
起 efgfdm
起 什 eggfcn
起 连 lffgge
超 ndgfge
超 时 ndgfge
跑 在 kgffge
跟 <gateway> kfggfe
跟 icfdZs
路 $ pffZgg
路 rffahb
路 上 kgZkfg
路 径 oeeffe
跳 megefe
身 ? jfeggg
身 miggeZ
车 lfgfff
车 间 lfgfff
转 jeclgd
转 到 ikakja
转 发 hebjkf
转 圈 kgfgfe
转 给 oYhihd
轮 jfgfff
轮 询 jfgfff
载 eZhdbw
输 ogfcef
辛 fegeeo
辛 苦 fegeeo
边 <client> udfgfX
边 <far> mfgged
边 <service> jffgff
边 lehdcj
边 到 dheedo
边 同 kffefg
边 拦 kfggge
边 放 mcgfgf
边 有 legfff
边 的 eeeffo
边 能 hcidfl
边 要 qiedcd
达 olcagd
达 吗 pcgbeh
过 $ lggfgd
过 <gateway> megffe
过 <own> mfdfgf
过 <public> lfefff
过 <service> fgghjd
过 kefebm
过 mail mgfeee
过 不 pdffee
过 了 kdhfak
过 去 mmafcf
过 吗 ugghdV
过 哪 idbnhe
过 得 mefgfe
过 来 igdick
过 网 hmfegc
过 这 lehedh
返 jggfff
返 回 jggfff
还 chdfjk
还 work chfhkf
还 上 bghhoc
还 打 eegflf
还 有 emaZeq
还 能 cfhhmc
还 行 Xgfgvc
还 连 aeggsd
还 通 gaheil
这 dffigj
这 一 nahgic
这 两 lggggb
这 句 ggfgbm
这 台 digkfe
这 是 lffgfe
这 机 dfgdgm
这 样 cgffmf
这 种 gifedk
这 行 jffeZo
这 边 kfhceh
这 里 nfgbgg
进 <gateway> kfhfff
进 <host> ocgefe
进 llbidc
进 到 hjfide
进 去 gefkbj
进 得 mkbcfg
进 来 midjea
远 kfffff
远 程 kfffff
连 , rjecbd
连 <client> qffffa
连 <far> leffid
连 <host> tcedgc
连 <n> mhgeed
连 <outside> mdgehe
连 <own> iXkihg
连 <zone> leeghe
连 ? kwgZfU
连 eijcej
连 上 iYhmjd
连 不 hlfhde
连 到 gilaeh
连 吗 pvWafZ
连 外 mfdcgh
连 得 rjdZdf
连 我 ojeZhd
连 接 qZgdhf
连 的 jfgfff
连 谁 lodbde
连 过 fhaahq
连 进 iqdYeg
退 jgfggf
退 信 jgdggg
退 回 lgfffe
送 igckeg
送 到 igambi
递 nchcie
通 $ gdhcgn
通 , shgdfW
通 <client> kffgef
通 <far> ofedef
通 <gateway> kffgfe
通 <host> offffc
通 <own> pbfdhe
通 <zone> jffgfg
通 ? 3beaZd
通 fkedfi
通 不 pdfhga
通 么 qfcfgc
通 了 iefcji
通 吗 fmefge
通 吧 gcflfg
通 啊 vfgffU
通 的 rfgdfa
通 知 jggggd
通 过 higggd
通 还 rcghfY
遍 lhjcdd
道 ijgfXl
那 ehfaog
那 个 jibedk
那 台 gieebn
那 条 fdgfmf
那 种 gcfjqY
那 行 dgggkf
那 边 ldgfci
那 里 kmdjca
邮 kgbhfg
邮 件 nhdhga
邮 箱 cfdggo
部 gjggdg
部 列 dafqhf
部 门 jcmhed
都 dgnkeb
都 不 wYghfY
都 会 hfedfm
都 发 hXhnhg
都 在 keggge
都 映 iLpojf
都 有 ehgjjb
都 正 kgeggg
都 没 ngfffb
都 算 goddef
都 能 ehqchb
配 qffeZh
配 的 lggfgd
配 置 hcfggk
采 lfgfef
释 $ mffgdf
释 : efkkbg
释 dfighh
释 一 hfffWs
释 下 hffedm
里 $ hckhbj
里 <service> nbfggf
里 ? Yclpff
里 mfhheb
里 一 jgfggf
里 了 wkTede
里 写 rfdfbe
里 刷 jggggf
里 加 fgggkd
里 有 kfgjce
里 的 jdmcdi
里 看 egfgdm
里 要 pdfeib
里 面 Xkhmbj
重 gbgbgp
重 传 kgfffe
重 启 hbeefq
重 置 gfgffj
量 $ ledegi
量 ? egfegl
量 hedgji
链 nhfecf
锅 kffgfe
锅 吗 kffgff
错 jfffgf
错 如 kfffff
错 误 leffgf
镜 keffff
镜 像 keffff
长 dcjmjc
门 lbkffe
问 $ giddji
问 , ileegd
问 : iegeej
问 <client> ygfgfQ
问 <far> tefciY
问 <gateway> lihhhX
问 <host> mhaghe
问 <n> skeadb
问 <outside> pbalja
问 <own> ilabii
问 <public> wchbdb
问 <zone> jkcgdg
问 ? hbdeds
问 ggeddo
问 一 tdhbga
问 下 hffdfk
问 不 rbgfga
问 了 rabghe
问 些 gblggh
问 从 qfedee
问 你 ffbefp
问 到 dfmnfY
问 哪 hX0Thg
问 得 picdaj
问 我 ifidgg
问 这 fgfgdl
问 题 gefefl
间 jffiee
队 iddddq
限 fleand
限 制 mfgcgf
院 kbegfk
除 Ynfhje
除 了 bphkeZ
险 $ gdgdgl
险 gegegl
随 ljfdgc
随 便 kjfdgd
隔 jbgffk
隔 离 jfgfff
障 icgefl
集 pfeefe
需 ekfleb
需 要 ekfleb
露 nXjjee
靠 哪 lgfgfd
面 , ekgekc
面 <far> sdggcd
面 <n> keggfg
面 hadqjb
面 到 mgfdge
面 加 egggpZ
面 插 fgggoZ
面 映 gSgwge
面 是 cfdpgg
面 有 eddknd
面 的 fghjic
面 这 gggfma
页 , mfdhgd
页 ofecff
页 面 lhecfh
项 : ndhfee
项 pdbled
顺 icgclg
须 lfggaj
题 $ ldfegh
题 , kfggef
题 ? kefffi
题 gefefl
题 吗 kffgfg
题 吧 qggXge
风 gegegl
风 险 gegegl
食 gfgegk
食 堂 gfgegk
马 nfgefd
马 上 ofgefc
验 jggfgf
麻 ifcggj
麻 烦 ifcggj
黑 gciccq
默 eggfle
默 认 eggfle
`;
export const PART_WEIGHTS = `
+ ' hla
+ 'connection jlX
+ 's aoe
+ -> qXg
+ -a gkc
+ -d jdg
+ -p jff
+ -s Tlp
+ -v jgd
+ ; kcg
+ <- fkc
+ <client> gdj
+ <far> Zli
+ <gateway> ibj
+ <host> fek
+ <n> fkd
+ <public> iZm
+ <server> cjh
+ <zone> dhj
+ ? gjd
+ able rYd
+ about kbh
+ accept ihd
+ accepted qZc
+ access kfe
+ accessible fpY
+ acess gjd
+ ack dkg
+ active odb
+ actually mbf
+ add ihd
+ added agm
+ address Xct
+ admin mhY
+ admitted jbh
+ adress ben
+ after coc
+ again ahl
+ against kZj
+ agent jic
+ aimed lfc
+ alerts Ybt
+ all bij
+ allow fcl
+ allowed kbi
+ already dsX
+ although dhi
+ am cjh
+ an kmW
+ answer csY
+ answered pad
+ answers ajj
+ any Ymj
+ anything bij
+ anywhere eek
+ apt ejf
+ arbitrary nce
+ are mga
+ arrive ohW
+ arrives Ysd
+ arriving wWZ
+ as Yog
+ asked ika
+ asking nhY
+ asks kee
+ auditor qZe
+ available WzX
+ away edl
+ back cih
+ banner eao
+ be Xmj
+ because iic
+ becomes dfl
+ been iXn
+ before cgk
+ behind mce
+ being fmb
+ believe riU
+ blame bij
+ block ddn
+ blocked fje
+ blocking dfk
+ blocks fdl
+ bob kee
+ both Xkk
+ bounce khc
+ bounces eke
+ browse iak
+ browser eke
+ but fdk
+ by ckf
+ bypass hZl
+ c jbi
+ cable dhi
+ call eek
+ calling eek
+ calls rYc
+ can ihd
+ can't kcg
+ cannot oae
+ cant jTp
+ chance mec
+ change bhk
+ check enb
+ checks kcf
+ cksum jjZ
+ claims arb
+ client fje
+ clients foZ
+ code cii
+ colleague fmb
+ collects cod
+ com clf
+ come hcj
+ comes neb
+ coming dsX
+ complain kfc
+ complaining lee
+ complains gjd
+ conect kgc
+ configured hcj
+ confirm ici
+ connect ihd
+ connected idh
+ connecting gkc
+ connections lgb
+ connects gck
+ conntrack bgl
+ consumer glb
+ contact kfd
+ contacted Ypf
+ correct dkf
+ counter gbl
+ cron lgc
+ cross bij
+ cs fld
+ ctstate cgj
+ curl oYg
+ customer Zng
+ cut ogY
+ daddr mdd
+ dead fke
+ default rba
+ deliver ncc
+ delivered jci
+ delivering rab
+ delivers oZf
+ desktop ika
+ destination jhc
+ dev jgc
+ dhcp khb
+ dials obd
+ dicom bpd
+ did lcf
+ die dle
+ dies ofZ
+ direct aoe
+ directly dle
+ dnat dgj
+ do iic
+ docker Wio
+ does ich
+ doesn't fbm
+ doesnt miY
+ doing gdj
+ don't dmc
+ dont jja
+ down Xct
+ dport cij
+ drop efj
+ dropped kgc
+ dscp fld
+ dsn djg
+ dst kee
+ e alh
+ each enb
+ eating bcp
+ eats Zgm
+ egress pae
+ else mbf
+ email icj
+ end fpY
+ ends ofa
+ err djf
+ errno mdd
+ error ihd
+ establish mec
+ ether fej
+ even eld
+ ever dlf
+ every mZh
+ everything hcj
+ example gje
+ expected ihd
+ explain iak
+ exports lYj
+ exposed Zjj
+ f mec
+ fail oiV
+ fails qab
+ false rdZ
+ far nhY
+ fault pXg
+ fetch qdZ
+ fetches rZc
+ filtered led
+ finally kgc
+ fine dih
+ firmware nfa
+ first akh
+ fix jTq
+ folks nbd
+ for ane
+ forever cjh
+ form jfe
+ forward afn
+ forwarded hkb
+ foxmail obd
+ from ajj
+ full imY
+ g kcg
+ gateway Zkj
+ get ckg
+ gets clf
+ getting mfb
+ git euU
+ github tYa
+ given wcU
+ gives bnf
+ go lgb
+ going pdb
+ good anf
+ guys jch
+ gw idh
+ had fmc
+ hairpin njW
+ hand lfc
+ hang dfk
+ hangs dhi
+ happen eZp
+ happens jee
+ have pWh
+ he lYi
+ healthcheck mhZ
+ hear cnd
+ here sZc
+ him ane
+ his ekf
+ hit jhb
+ hits pbc
+ hitting ici
+ home hWp
+ hope qeZ
+ hosts bnd
+ how ici
+ i dgj
+ i'd Zlh
+ i'm Zhm
+ icmp pac
+ idea qeY
+ im Xin
+ images jkZ
+ inbound Yhn
+ initiate oea
+ inner led
+ input khb
+ inside fYp
+ instead Ykk
+ internal dgj
+ into sWe
+ is emc
+ isn't glb
+ it ked
+ it's dhi
+ its kdf
+ itself kah
+ jobs jZk
+ just glc
+ keep lcf
+ kibana iic
+ kind dkg
+ kindly fje
+ label jic
+ land llW
+ lands gck
+ laptop hnZ
+ laptops teV
+ last mdd
+ leave fje
+ leg Zhm
+ len lha
+ length oea
+ let kcg
+ lets chj
+ letting fbl
+ like kZj
+ line dgj
+ lines pQn
+ listens Yrd
+ lives jgd
+ load flc
+ loads Zkj
+ log eld
+ logged aqc
+ logging sab
+ lol cgk
+ longer ncd
+ look qZd
+ lookups pbc
+ loop gkb
+ lose nbe
+ lost tcW
+ mac efk
+ machine ilZ
+ maillog bsZ
+ mails mbf
+ make hkb
+ manage meb
+ mar led
+ masquerade iic
+ masqueraded aof
+ match Zhm
+ may ljY
+ me ckg
+ mean gjd
+ meant Wqh
+ minute Ylj
+ monday odb
+ monitoring gck
+ morning cme
+ mount jgd
+ mounted ofZ
+ move ihd
+ must mec
+ mx kdf
+ my bij
+ n dkf
+ nah kgc
+ names jhc
+ nc meb
+ need nae
+ needs lbg
+ net cmf
+ network gnZ
+ never coc
+ new lcg
+ next aeo
+ nginx ckg
+ night kYk
+ nightly eld
+ no Ylj
+ nobody mec
+ node peZ
+ normal fbm
+ of kfd
+ off jYl
+ ok jgd
+ once jja
+ one djg
+ only ebn
+ open jhc
+ opened Xqf
+ opening ncd
+ opens dle
+ or klX
+ org cih
+ other ihd
+ ought kkY
+ our mfb
+ ours Zsb
+ outbound jYl
+ outgoing nXi
+ outlook mdd
+ packages xYX
+ packet kch
+ page dgj
+ partner Trj
+ passed cnd
+ passes fjd
+ passing aYu
+ passive jef
+ path cii
+ pcs nZg
+ people kgc
+ permit lWk
+ phone Xfq
+ phones kdf
+ pick jfe
+ ping led
+ pingable apd
+ pinging lde
+ pings oZe
+ plain oiW
+ please imY
+ pls miY
+ pointed lfc
+ policy okV
+ poll tSg
+ polled Xsd
+ polls tWd
+ pops led
+ port blg
+ portal Zil
+ possible ejf
+ post uZZ
+ postfix kfd
+ postrouting lcf
+ posts tcX
+ ppl ddl
+ prerouting kfd
+ print neb
+ printer lde
+ private jjZ
+ probe kXl
+ problem bfm
+ prometheus nbd
+ properly sXd
+ prot ZuZ
+ proto aqc
+ protocol fqY
+ provider jef
+ proxy jgd
+ public cmd
+ publish lWl
+ published mga
+ pull gZn
+ pulls ncd
+ push jbi
+ pushes sWe
+ put cjh
+ query pXg
+ question ben
+ queue mce
+ quic ejf
+ radius grW
+ rather jhc
+ raw mkW
+ reach qYe
+ reachable Vqh
+ reached Xqf
+ reaches lah
+ reaching qXf
+ read ekd
+ real Unl
+ really kcg
+ realy gqW
+ reason ika
+ receives kfd
+ refused oea
+ refused' jfe
+ regards glb
+ register mfb
+ reject ckg
+ relay sZb
+ remote fke
+ remoteport gbl
+ removed dbo
+ replies cbo
+ reply fje
+ report med
+ reports pYf
+ requests anf
+ resolve ndc
+ resolver jgd
+ right kdf
+ rn gkc
+ root qac
+ route jff
+ routed ebn
+ rule aeo
+ rules ben
+ run hcj
+ runs coc
+ s flc
+ said cbp
+ same hkb
+ say hcj
+ says mdc
+ scan qca
+ scanner dZr
+ scans nXi
+ scraped Wse
+ scrapes oYg
+ see Ymi
+ seen hmZ
+ sees emc
+ segment kdf
+ send iXn
+ sending oYg
+ sends rUh
+ sent eqY
+ served mjY
+ server's dih
+ service niY
+ servr jfe
+ session glb
+ set hck
+ settings bkh
+ sever fje
+ shall oae
+ she bji
+ shell liZ
+ shop bhk
+ show peZ
+ shows mZh
+ shut oZf
+ side led
+ since gkc
+ site efj
+ sites lcg
+ sits Ykj
+ skipping dsW
+ smtpd Vrg
+ snat dfj
+ some jXm
+ something jdg
+ sorry Zbs
+ source Ynh
+ spam rXe
+ spins hla
+ src dgj
+ staff jZk
+ stand mYi
+ start kgb
+ stop Zgn
+ stopped jfe
+ stopping jbi
+ stops dfk
+ straight mdd
+ stuck lgb
+ submit iZl
+ subnet Ylj
+ succeed jhc
+ supposed gkc
+ survive lfc
+ swaks mga
+ switch lfc
+ syn jdf
+ sync nbd
+ take Sol
+ taken cii
+ talk nhY
+ talking oYh
+ talks kcg
+ target khb
+ tcpdump Zpe
+ tcptestsucceeded qYf
+ team bem
+ tell kjZ
+ telling bhk
+ tells jcg
+ test cco
+ thank aki
+ thanks bra
+ that jib
+ that's liZ
+ their oeZ
+ them kai
+ there Zkj
+ these fcl
+ thing Zgn
+ think Vgr
+ this mhZ
+ three cem
+ through mdd
+ thunderbird jef
+ thx kgc
+ ticket Wnj
+ time ihd
+ timeout fek
+ timing hjc
+ tls clf
+ today mec
+ tonight mfb
+ too mag
+ tos fkd
+ toward pad
+ towards oVj
+ traffic qeY
+ transmitted mah
+ trouble fdk
+ true kia
+ trying ofZ
+ ttl jfe
+ types kgc
+ udp hkb
+ ui cfk
+ until mfa
+ up jkZ
+ updates ncd
+ uploads kgb
+ us kdf
+ usable ckg
+ used qdZ
+ user nfa
+ users pad
+ uses kfe
+ using Yfp
+ vendor nbe
+ verdict hjc
+ via dfk
+ visible apc
+ vpn phX
+ w jmX
+ walk Wll
+ want fje
+ wants pcb
+ way hbk
+ we khb
+ webmail qgW
+ week hdi
+ were idi
+ what alh
+ what's Yhn
+ whatever Ygo
+ whats VZy
+ where cqa
+ whether eYq
+ which jjb
+ while gbl
+ who lbg
+ whole aij
+ wifi glb
+ will lfc
+ with gjd
+ without kdf
+ won't jic
+ working ndc
+ would kgc
+ write bXu
+ wrong hjc
+ yet acq
+ your kkY
+ zone wXZ
+ 一 alh
+ 三 dem
+ 上 ddl
+ 下 aki
+ 不 idg
+ 丢 hdi
+ 个 foZ
+ 中 dkf
+ 为 klX
+ 主 ibi
+ 之 dbo
+ 也 lfb
+ 了 gdj
+ 事 dek
+ 互 hid
+ 享 apd
+ 人 kee
+ 什 ici
+ 仁 qXf
+ 从 mfb
+ 他 hjd
+ 代 fbl
+ 们 jfe
+ 件 jfe
+ 任 ojV
+ 份 ihd
+ 传 sfV
+ 作 dkf
+ 供 fmb
+ 保 jff
+ 信 fdk
+ 做 djg
+ 全 jef
+ 公 lfc
+ 共 apd
+ 关 ldf
+ 册 flc
+ 再 idh
+ 写 lbg
+ 出 pcb
+ 删 Zki
+ 加 ben
+ 务 drY
+ 动 pZe
+ 包 dme
+ 区 wfS
+ 协 eld
+ 单 cel
+ 卡 jge
+ 印 cii
+ 却 bji
+ 原 gam
+ 去 oUk
+ 发 lcf
+ 取 qeY
+ 受 coc
+ 可 jee
+ 台 kfd
+ 合 kcg
+ 同 kbh
+ 名 gbl
+ 向 qca
+ 吧 bhl
+ 呀 fmb
+ 告 gjd
+ 呢 fdk
+ 命 dlf
+ 咋 gkc
+ 和 alh
+ 响 flc
+ 啊 doc
+ 器 jgd
+ 回 dle
+ 在 mjY
+ 地 fej
+ 址 cen
+ 域 gbl
+ 填 dcn
+ 备 mec
+ 外 ddm
+ 天 gjc
+ 失 dkg
+ 如 hZm
+ 学 lfc
+ 它 hkb
+ 安 saa
+ 完 efj
+ 定 Ypg
+ 客 kbh
+ 寄 lee
+ 对 Zdq
+ 就 mga
+ 己 jef
+ 帮 nea
+ 库 kee
+ 应 mag
+ 底 bij
+ 建 clf
+ 录 kfd
+ 影 hjc
+ 往 qXf
+ 得 kfd
+ 志 emd
+ 忙 lfc
+ 怎 hjc
+ 想 sXd
+ 成 oWi
+ 我 mce
+ 户 tXc
+ 手 icj
+ 执 qeY
+ 扫 mce
+ 把 uUe
+ 抓 aeo
+ 投 kfd
+ 报 qfX
+ 拉 fmb
+ 拒 jfe
+ 拦 hdi
+ 拿 sXd
+ 挂 qZd
+ 指 rZc
+ 按 emc
+ 换 Zgn
+ 据 apd
+ 推 khb
+ 描 rab
+ 提 Zof
+ 支 sbZ
+ 收 Xmj
+ 改 chj
+ 数 enb
+ 文 emc
+ 断 mjX
+ 方 Zli
+ 无 taZ
+ 时 jdg
+ 明 dfl
+ 映 Zep
+ 昨 fje
+ 是 dii
+ 晚 erX
+ 更 oTl
+ 最 kcg
+ 有 dle
+ 服 omR
+ 条 eek
+ 析 fjf
+ 果 hZm
+ 查 mbf
+ 标 jgc
+ 样 ajj
+ 步 obd
+ 死 amf
+ 每 Zrd
+ 求 qZd
+ 没 Yin
+ 注 flc
+ 活 aoe
+ 流 gjd
+ 测 lde
+ 源 dle
+ 烦 fje
+ 然 mlW
+ 现 emd
+ 理 iZl
+ 由 btY
+ 电 mec
+ 登 mZi
+ 监 epa
+ 目 lgb
+ 看 iid
+ 着 jZk
+ 码 jdg
+ 程 jee
+ 站 bhk
+ 端 Zog
+ 等 Zof
+ 管 hcj
+ 线 sXd
+ 终 peZ
+ 经 hjd
+ 绕 jhc
+ 给 cpc
+ 网 igd
+ 老 glb
+ 能 kfd
+ 脑 jfe
+ 自 kee
+ 行 idh
+ 被 Wtd
+ 要 qZd
+ 让 arb
+ 议 blg
+ 访 kcg
+ 试 rZc
+ 询 naf
+ 该 jcg
+ 说 hbk
+ 请 qca
+ 走 bji
+ 起 ihd
+ 跑 kdf
+ 跟 nZg
+ 路 aof
+ 身 khb
+ 转 jib
+ 轮 pZe
+ 载 pcb
+ 边 hid
+ 达 Yua
+ 过 fdk
+ 还 hkb
+ 进 mec
+ 远 mdd
+ 连 mga
+ 退 dfk
+ 送 dmd
+ 递 med
+ 那 Zkj
+ 邮 kcg
+ 都 Ykk
+ 配 jef
+ 里 fjd
+ 量 fke
+ 错 ofZ
+ 镜 eke
+ 问 ici
+ 间 ihd
+ 隔 bij
+ 面 hjc
+ 页 Znh
+ 题 ffj
+ 马 eoa
+ 麻 fke
- ' mhZ
- 'cannot Zep
- 'connection bij
- 's gck
- -> Yrd
- -d jfe
- -j jbh
- -k Xkm
- -l kfd
- -s agm
- ; jgd
- <gateway> hid
- <host> kdg
- <own> nZg
- <server> eoa
- aa pZe
- able chj
- about bdo
- accept ich
- accept' gdj
- accepted hoX
- access cnd
- accessible rdY
- ack Uft
- active ogY
- add jfe
- added bgl
- adding led
- address gjd
- addressed Vvd
- adress gmb
- after iZl
- again ofZ
- against ckg
- agent nga
- alarm hjc
- alerts dsW
- all jYl
- allow hid
- allowed blg
- am ndc
- and eke
- answer pXg
- answered Znf
- answers sbZ
- any jfe
- anybody qeY
- anyone mce
- anything nhZ
- anywhere cji
- api eoa
- app lbh
- append jeg
- apt chj
- arbitrary Yua
- are pfY
- around jlY
- arrive Ymi
- arrives cfl
- arriving clf
- as pad
- ask Wmk
- asked lfd
- asks atZ
- assume tZa
- attacker ndd
- away djg
- back idh
- backup mbg
- backups Zog
- bb pad
- be jdg
- becomes gam
- before jch
- behind ddm
- being ibj
- between jib
- big crZ
- blocking jja
- bot pfY
- both Vkn
- branch pZe
- broker bmf
- browse bmf
- build lZi
- by sZb
- c flc
- called dlf
- caller rWf
- calls cme
- camera eke
- cannot blg
- cant ejf
- capture dkf
- captured agm
- card mbf
- case imY
- cc ejf
- change bji
- changed efk
- check hid
- checks ika
- chk jef
- ci oZf
- claims mec
- client jbi
- clients obd
- clone fkc
- close fmb
- cloud goY
- cn dhi
- cna kee
- colleague cgk
- colleagues obc
- collector Yrc
- com bki
- come jdh
- comes jbi
- coming lYj
- complain edl
- conect cjh
- configured fje
- confirm mce
- connected dle
- connection gjd
- connects flc
- conntrack jfe
- consequences dkg
- contact jja
- control pcb
- controller hjc
- copier gam
- could kdf
- cron lgb
- cross cdn
- cure mkW
- curl dnc
- customer jZk
- cut fmb
- daemon eke
- dead jbi
- default bpc
- delete jZk
- deleting ebn
- deliver Zki
- delivered Zfo
- delivers Woi
- denied lbf
- desk oae
- desks sTh
- desktop kia
- dev ebn
- devs kaj
- dial cqa
- dialled flc
- dials led
- die hal
- dig emb
- direct gbm
- directly aeo
- dispatch jgd
- dmesg aYu
- dnat hYn
- don't jja
- down qZd
- dport cen
- drop efj
- dropped gbl
- dropping fej
- dumb ked
- e jZk
- echo jib
- effect imY
- email bkh
- ends bkg
- enough jfe
- enters bfm
- erp rcZ
- errno ndc
- establish kfd
- established ipV
- even Vml
- every iic
- everybody kdg
- exam bbp
- example ihd
- exim maf
- explain ndc
- exposed sWe
- far Wqh
- fetch cgk
- fetches ahm
- file Ttg
- finally mbf
- fine dhi
- first eek
- fix led
- floor rdY
- folks mag
- for naf
- form nfa
- forward jfe
- forwarded amg
- found jcg
- from kfd
- front khb
- g pfY
- getting clf
- git eke
- github ekf
- given Zmh
- gives mYh
- go lfc
- goes iYn
- going aik
- gone naf
- google amg
- got eje
- grep ihd
- guest rYd
- guy mce
- gw jef
- h bji
- had efj
- handed Ybs
- hangs lai
- happens eke
- has mdd
- have emc
- he enb
- hear naf
- help jdf
- helpdesk yWZ
- her kdf
- here dcm
- hey ecm
- hi kjZ
- his eek
- hits enb
- hitting dnc
- home cod
- host jib
- hostname lfc
- how nfb
- i'd adp
- i'm oXh
- id dgj
- ie fWr
- iifname eek
- im pZe
- impact nbe
- inc lcf
- incoming abr
- initiate clf
- initiated iZl
- inner ail
- input fcm
- inside dsY
- instead gbl
- into gjd
- iptables pfY
- isn't naf
- it's jYl
- its Zhl
- itself jdg
- jenkins aki
- job obd
- jobs jkZ
- k pZe
- keep miY
- keeps lfd
- kernel fdk
- kill hmZ
- kindly mZh
- know kee
- lab mgb
- label dnc
- lady kee
- lan dhi
- land Wgp
- lands Xkl
- laptop lZh
- laptops bji
- last obd
- leave jXm
- leaves ecm
- leaving jhc
- leg emb
- length Ymj
- let's gXp
- lets iic
- letting lbg
- licence Xre
- license Zli
- like lgc
- line cme
- lip Zmh
- listener Vrg
- live kfd
- lives kkY
- load ang
- loads hkc
- log lgb
- logged rYd
- login lbg
- logins pad
- logs hkb
- look Xll
- lose dmd
- loses Ymi
- lost cbp
- machine lgb
- machines ejf
- mail gjd
- maillog foa
- mails clf
- manager ZuY
- martian ila
- masquerade nfa
- match gdk
- may lhb
- me jdg
- mes rYd
- message bji
- messages kee
- minutes kcg
- mirror cqa
- monday nec
- monitoring qeY
- morning jfe
- mounted mec
- move ika
- moved hjd
- moving eek
- ms hjc
- must bod
- mx Ytb
- my mbe
- names Xjm
- nas emc
- nat occ
- nc djh
- need obe
- needs Xub
- net fkd
- network hdi
- never agl
- new kfd
- nginx Yil
- ni eej
- night cdn
- nightly mfc
- nobody gjd
- node gdi
- normal khb
- not Ydr
- nothing jef
- now pbd
- of hkb
- off ckh
- offsite akh
- oif kee
- ok lcg
- once gdj
- only eYq
- onto cnd
- open jch
- opened kiZ
- opening dmd
- opens ahl
- openssl ekf
- or aZs
- order dmd
- org eke
- others nbe
- out' Woj
- outbound iid
- outgoing jgd
- outlook jef
- over fjd
- own bmf
- packages Yrd
- packet gkd
- packets ffj
- pacs jXm
- page Xqe
- pass ecm
- passing edl
- path kmW
- payment hnY
- pc oea
- pcs miX
- people kai
- permitted Tln
- pharmacy jfe
- phone iak
- phones mag
- ping cpb
- pingable pYf
- pinging fje
- pings cjh
- pivot hmZ
- place fdk
- plain Zof
- players jgd
- plc gla
- please mag
- pls kgc
- plugged mZg
- pointed Zjk
- policy kdf
- poll bqb
- polled oaf
- poller jbj
- polling wUc
- polls hkb
- portal Ykl
- possible qac
- post ele
- postfix occ
- postrouting gdj
- ppl neb
- primary flc
- printers alh
- probe kgc
- prometheus kee
- provider rab
- proxy enb
- public Yhn
- published fna
- pull dmd
- pulls dmd
- puppet clf
- push dkf
- pushes Wsf
- put kfd
- queries dnc
- query Vpi
- question ckg
- queue ubX
- quick nZg
- radius Xpg
- ran sVf
- random qYe
- rcpt lfd
- reach Vpj
- reachable rba
- reached mec
- reaches Zjj
- reaching ZxX
- real ial
- recieve fan
- recv eqY
- reech Wjn
- refused med
- refused' edm
- register Xkk
- registry Ymi
- relay emc
- remote jic
- remove iYm
- removed dnd
- replies Zjk
- reply fcl
- reports Zof
- requests oea
- reset lZi
- resolver kha
- resolves ckg
- rest bem
- return dhi
- reverse djh
- right hcj
- rip fje
- room rZc
- root bpc
- route mbf
- router akj
- rst dle
- rule mVm
- rules kcg
- run oZe
- runner mdd
- running pbc
- runs nkV
- saddr kfc
- same aas
- sat ial
- says jfe
- scan cqa
- scanner oZg
- scanners jch
- scans coc
- scrapes Xtb
- see cfl
- seeing agn
- seen Ydq
- send bfl
- sends emc
- sent ojU
- served Zkj
- server iic
- server's gnZ
- service ljY
- session Ylj
- sessions Xoh
- set dfk
- share amg
- shell obd
- should doa
- show clf
- shows kjZ
- side gla
- since gjd
- sit jgd
- site bra
- sites bmf
- sits kdg
- sitting lgb
- smarthost dnc
- snat dbo
- so ibj
- some kde
- someone mec
- something cii
- somewhere hla
- sorry lcf
- source jdg
- spam cii
- spins dbo
- sql Zmg
- sshing jkZ
- ssl Zli
- staff jkZ
- staging fmc
- start cjh
- station mfb
- still hal
- stop iak
- stopping lfd
- stops kgd
- straight bod
- stranger ncd
- strip cdn
- stuck nbe
- student neb
- submit Zhm
- subnet cfl
- supplier ndc
- suppose hdi
- supposed cbq
- swaks jhc
- swears nYh
- switch ihd
- sync Ymi
- syns cgk
- tablet rfW
- take mXj
- taken kai
- takes cmf
- taking dfl
- talk Xhp
- talking bnd
- talks Ymi
- target dmd
- tcpdump Zgn
- team rYd
- tell jZl
- test inX
- that's kdf
- thats hpW
- their dhi
- them fna
- then ajj
- there ici
- these gdj
- they Zfo
- thing iic
- thinking idh
- third tcW
- this kXl
- those gZn
- three hZm
- through Wpi
- thunderbird jgd
- thursday kia
- ticket kfd
- time ndd
- timeout bgl
- times ibk
- to cjh
- today nfa
- too fkd
- took dfk
- touch ecm
- toward Xsd
- towards Wse
- trace kee
- traceroute mga
- tried pYf
- tries Zpf
- try jai
- two hbl
- type bfm
- typed pad
- types cme
- udp khb
- under ijb
- unknown gck
- unlike fbm
- unreplied fan
- updates Yqf
- uploads fXq
- upstream cji
- us Ygo
- usable rfX
- use bpc
- user jef
- users bqa
- uses Zjk
- using dbo
- vendor nfa
- verdict kfd
- via Ynh
- visible wYX
- vlan gjd
- vpn aik
- vps kjZ
- vz hmZ
- want djh
- wants Wjm
- ward ndb
- was mgZ
- way lha
- we lgc
- webhook cme
- webmail jgc
- website cjg
- went fej
- were iZl
- what jja
- whatever nfa
- when rab
- whenever chj
- where kbh
- whether chj
- which oea
- while eek
- whole lah
- why ibj
- wifi dbo
- wil rdY
- without bcp
- wondering gdj
- work lZi
- worker qYd
- working jef
- works fZo
- workstation kdf
- workstations nbe
- would ekd
- wrong cZq
- yet nXi
- you jmX
- your fbm
- zone atZ
- 一 eek
- 上 kgc
- 不 edk
- 丢 Wll
- 个 kbi
- 中 cgk
- 为 jZk
- 主 clf
- 么 bkh
- 之 kee
- 也 del
- 事 edl
- 享 kmW
- 人 kia
- 什 eek
- 仁 dmd
- 他 qgX
- 以 obd
- 们 cii
- 件 djg
- 份 jfd
- 会 gbm
- 传 dih
- 但 kYk
- 位 uiR
- 体 ncd
- 作 nce
- 供 uYa
- 保 dkf
- 信 dih
- 假 kch
- 像 kia
- 允 eoa
- 入 jmX
- 公 ofa
- 共 kmW
- 内 ahl
- 再 ihd
- 写 jhd
- 出 glb
- 分 fVs
- 则 hid
- 删 eej
- 到 gjd
- 前 kde
- 务 dle
- 动 bod
- 包 jXm
- 单 fcl
- 卡 hdi
- 印 ijc
- 去 cnd
- 反 rhU
- 发 cii
- 变 dfk
- 口 dgj
- 句 led
- 只 cZr
- 可 cel
- 台 cjh
- 司 ofa
- 同 Zkk
- 向 cpb
- 吗 cgk
- 否 iic
- 和 dgj
- 哪 cen
- 商 ado
- 啥 ihd
- 回 lah
- 在 kfd
- 地 gjd
- 址 glb
- 填 blg
- 处 ogX
- 备 kgc
- 外 fje
- 夜 Win
- 头 qac
- 好 gck
- 学 kZj
- 它 Zli
- 完 ljY
- 定 cii
- 实 iic
- 客 iak
- 室 kib
- 就 dih
- 工 hcj
- 己 dnd
- 师 kcg
- 常 ecn
- 平 ocd
- 库 gkc
- 应 dfk
- 开 gdj
- 录 fje
- 影 lha
- 往 Xub
- 得 hhd
- 志 fje
- 怎 lXk
- 总 jgd
- 您 fej
- 情 blg
- 想 fmc
- 成 lbh
- 户 gcj
- 房 Xlk
- 打 Ylj
- 扫 hjc
- 把 dmc
- 投 djf
- 报 Ymi
- 拒 dgj
- 拿 kfd
- 指 Wkm
- 换 cem
- 据 iqU
- 接 blg
- 推 Zpf
- 提 lah
- 摸 anf
- 收 ncd
- 改 hdi
- 教 lZi
- 数 kfd
- 方 jja
- 无 fje
- 日 cem
- 时 gjd
- 明 erW
- 是 jbh
- 晚 lcf
- 最 flc
- 有 qYe
- 服 bij
- 本 odb
- 条 odc
- 板 ncc
- 析 lYj
- 果 cgj
- 枪 chj
- 柜 ecm
- 查 eke
- 标 cjh
- 校 kYk
- 样 kde
- 核 peZ
- 桌 dlf
- 正 fkd
- 段 hid
- 求 nfa
- 没 mbg
- 法 efj
- 流 bkg
- 测 efj
- 源 pad
- 点 mce
- 烦 jib
- 班 tdV
- 理 Ypf
- 生 pZf
- 用 hid
- 由 kiZ
- 电 mbf
- 登 Xtb
- 监 kee
- 目 Zmh
- 看 chj
- 着 fkd
- 码 chj
- 确 nZg
- 科 mag
- 程 Yjl
- 站 rVf
- 端 ihd
- 第 ked
- 算 cdn
- 管 bqb
- 系 pbc
- 线 dle
- 组 pcb
- 终 clf
- 经 bfm
- 绕 fan
- 给 oea
- 绝 egj
- 统 fdk
- 网 hid
- 置 eqY
- 者 kdf
- 能 aik
- 脑 kfd
- 自 jgd
- 行 dfk
- 补 jhd
- 被 qWg
- 要 ajj
- 规 hkc
- 让 kbh
- 许 eke
- 访 ejf
- 证 Ylj
- 话 jgd
- 询 amg
- 说 lcf
- 调 jai
- 费 ijb
- 走 bji
- 起 jfd
- 跟 bqa
- 转 fan
- 轮 anf
- 边 ika
- 过 ahl
- 还 adp
- 进 bjh
- 连 amf
- 送 pYf
- 通 cfl
- 那 nea
- 邮 bkh
- 部 ogY
- 都 kha
- 配 akh
- 释 dfk
- 里 gjd
- 错 ncd
- 长 ial
- 间 ekf
- 院 lYj
- 面 emb
- 项 sdX
- 题 kgc
-1 ' <own> kef
-1 ' kfd
-1 's fcm
-1 , <client> ogY
-1 , <far> jgd
-1 , <gateway> dYr
-1 , <outside> ebn
-1 , <own> Xmj
-1 , <public> fcl
-1 , <server> edl
-1 , <zone> mYh
-1 , idi
-1 -> <client> Svg
-1 -> <far> dkg
-1 -> <gateway> dgj
-1 -> <host> Zpd
-1 -> <outside> Vqh
-1 -> <zone> ikZ
-1 -> cnd
-1 -d <own> ckf
-1 -d <zone> fM1
-1 -d dhi
-1 -i <client> lfc
-1 -i <outside> dcn
-1 -i <zone> lee
-1 -i idh
-1 -k dle
-1 -o <outside> Xoh
-1 -o gjc
-1 -s <far> nYi
-1 -s <zone> Ycs
-1 -s dZq
-1 -v fkd
-1 : <client> naf
-1 : <far> gam
-1 : <gateway> cdo
-1 : <host> neb
-1 : <outside> nZg
-1 : <own> flc
-1 <client> <client> Tqj
-1 <client> <gateway> fna
-1 <client> <host> Zjk
-1 <client> <own> ejf
-1 <client> <zone> fYp
-1 <client> anf
-1 <far> <gateway> Ybt
-1 <far> <host> eob
-1 <far> <own> Ynh
-1 <gateway> <client> mfb
-1 <gateway> <gateway> bod
-1 <host> <client> fkd
-1 <host> <far> oXi
-1 <host> <host> jef
-1 <host> <outside> rWf
-1 <host> <server> afn
-1 <host> kch
-1 <n> <client> glb
-1 <n> <gateway> cfl
-1 <n> <host> ekf
-1 <n> <outside> lfc
-1 <n> <own> fkd
-1 <n> <server> fdk
-1 <n> <zone> ibj
-1 <n> ckg
-1 <outside> <far> occ
-1 <outside> <host> ahl
-1 <outside> <outside> adq
-1 <outside> <own> asa
-1 <outside> kcg
-1 <own> <far> jdg
-1 <own> <own> gam
-1 <own> jch
-1 <public> <far> khb
-1 <public> <own> enb
-1 <public> enb
-1 <server> <client> emc
-1 <server> <host> imZ
-1 <server> <own> flc
-1 <server> gnZ
-1 <service> <far> kib
-1 <service> <gateway> aki
-1 <service> <host> Xmj
-1 <service> <outside> sbZ
-1 <service> <own> djf
-1 <service> <server> dZp
-1 <service> <zone> uZZ
-1 <service> idh
-1 <zone> <client> tbX
-1 <zone> <gateway> Zhm
-1 <zone> <outside> bne
-1 <zone> <own> blg
-1 <zone> <zone> ebn
-1 <zone> bij
-1 ? <host> kVn
-1 ? <outside> kai
-1 ? <own> gkc
-1 ? <zone> hbk
-1 ? iZl
-1 ^ <far> apd
-1 ^ <gateway> nhY
-1 ^ <host> kjZ
-1 ^ <outside> iak
-1 ^ <own> eke
-1 ^ <server> lde
-1 ^ <zone> kai
-1 a <zone> ndd
-1 a lZj
-1 about <zone> lbh
-1 about fbm
-1 accept <zone> hdi
-1 access <host> fdk
-1 access <outside> gkc
-1 access <own> clf
-1 access bmf
-1 address <host> kai
-1 address <own> ckh
-1 address kdf
-1 adress <own> bsZ
-1 adress hkb
-1 against <far> Wqg
-1 against <host> Yqe
-1 against <own> fkd
-1 against djg
-1 agent <client> glb
-1 agent glb
-1 an <outside> hmZ
-1 an <zone> pZe
-1 an ikZ
-1 and <zone> hhd
-1 and fkd
-1 are <zone> oda
-1 are lde
-1 as jaj
-1 at <client> nbe
-1 at <gateway> clf
-1 at <host> ajj
-1 at <own> bod
-1 at <zone> ckg
-1 behind hYn
-1 between uXb
-1 box <client> pZf
-1 box <host> bnd
-1 box lde
-1 broker <client> Zpe
-1 broker Zpf
-1 browse bne
-1 but acp
-1 by <client> khc
-1 by <far> rZd
-1 by <gateway> ici
-1 by <host> nbd
-1 by <own> Xqf
-1 by <public> Zoe
-1 by <zone> kcg
-1 by qbb
-1 camera <client> eke
-1 camera eke
-1 can <client> nfa
-1 can <gateway> tWd
-1 can <host> mec
-1 can <zone> mce
-1 can kee
-1 can't <client> lee
-1 can't <zone> reX
-1 can't reX
-1 cant <client> lcf
-1 cant kdf
-1 check <client> oZf
-1 check naf
-1 client <client> nhY
-1 client neb
-1 collector <client> amg
-1 collector Vrg
-1 come <zone> jge
-1 come mcf
-1 confirm neb
-1 connect <own> flc
-1 connect emc
-1 controller <client> fje
-1 controller fje
-1 could <client> mbf
-1 could <host> cpa
-1 could mfc
-1 curl <far> bne
-1 curl <host> eke
-1 curl <own> emc
-1 curl Yqe
-1 cut rZc
-1 daddr <client> epZ
-1 daddr <far> euU
-1 desk <client> peZ
-1 desk qeX
-1 destination <client> ccn
-1 destination <host> Ymi
-1 destination Wjo
-1 dev <outside> aas
-1 dev <zone> bfm
-1 dev ben
-1 dialled flc
-1 dials <far> dmd
-1 dials bnd
-1 dig Ysc
-1 do <zone> ogY
-1 does <client> sdX
-1 does <far> lfb
-1 does <gateway> Wjn
-1 does <host> bhk
-1 does <outside> glc
-1 does <own> gkc
-1 does <zone> obd
-1 dst <client> clg
-1 dst <far> hla
-1 dst <gateway> gma
-1 dst <host> dld
-1 dst <own> fdl
-1 e gdj
-1 example <far> foZ
-1 example eke
-1 fine <outside> aar
-1 fine aZu
-1 fix <zone> lde
-1 fix lfc
-1 for <client> oXi
-1 for <far> fld
-1 for <host> dcn
-1 for <outside> uYa
-1 for <own> Zrd
-1 for <zone> oVj
-1 for oXh
-1 from <client> mgZ
-1 from <far> mce
-1 from <gateway> fdk
-1 from <host> Zli
-1 from <outside> jXm
-1 from <own> buY
-1 from <zone> qca
-1 from oZf
-1 get <own> emc
-1 get emb
-1 got jhb
-1 hairpin <zone> lgb
-1 hairpin ogY
-1 has <outside> fje
-1 has <own> aqb
-1 have <outside> Ypf
-1 have Ymi
-1 help <zone> oeb
-1 help oeb
-1 her bgl
-1 his <server> gdj
-1 hit <host> bod
-1 hit <own> gkc
-1 hit <zone> Yil
-1 hit dqa
-1 hits <own> Wrf
-1 hits Xrf
-1 hitting <host> eke
-1 hitting dnc
-1 host <client> ocb
-1 host <host> ajj
-1 host <own> cnd
-1 i Xpg
-1 i'm <outside> lee
-1 i'm oZf
-1 if <client> mbf
-1 if <zone> lde
-1 if pcb
-1 iif <zone> fej
-1 im <outside> neb
-1 im nfb
-1 in hla
-1 incoming <server> dfk
-1 incoming aas
-1 into <client> liZ
-1 into <gateway> bmf
-1 into <host> Zrc
-1 into <own> dkf
-1 into <zone> Twd
-1 into Ypf
-1 ip <client> oZf
-1 ip <far> maf
-1 ip <host> Xmk
-1 ip <own> dkf
-1 ip jef
-1 is <client> ljY
-1 is <far> eoa
-1 is <gateway> csY
-1 is <host> lde
-1 is <own> clf
-1 is <zone> nVk
-1 is gla
-1 it aeo
-1 it's qbb
-1 its <host> cem
-1 its cem
-1 lan <zone> bhk
-1 lan efj
-1 laptop <client> uZZ
-1 laptop <outside> efj
-1 laptop lZi
-1 leaves kgc
-1 let <client> mcd
-1 let <zone> jbh
-1 let jaj
-1 lets <zone> reX
-1 lets seW
-1 lip <host> dnc
-1 lip dnc
-1 load <own> epZ
-1 load fpY
-1 lose <far> ckg
-1 lose dle
-1 mail <outside> oaf
-1 mail oaf
-1 master <client> fjf
-1 master ejf
-1 may <host> mbf
-1 may qXf
-1 me pbc
-1 mean jhc
-1 mx <far> fke
-1 mx dle
-1 my <outside> kcg
-1 my kbg
-1 net <far> fkd
-1 net fkd
-1 ni <zone> del
-1 ni eek
-1 no <outside> goY
-1 no foZ
-1 nobody <outside> meb
-1 nobody meb
-1 of <client> pgX
-1 of <far> ilZ
-1 of <host> dYr
-1 of <outside> Xkl
-1 of <own> cme
-1 of <public> aji
-1 of <zone> jlY
-1 off <client> bqb
-1 off <outside> lcf
-1 off blg
-1 on <client> ckf
-1 on <far> lha
-1 on <gateway> lah
-1 on <host> mdd
-1 on <outside> emc
-1 on <own> dpa
-1 on <zone> ibk
-1 only bXu
-1 onto <gateway> bqb
-1 onto <host> bmg
-1 onto hkb
-1 open <far> emc
-1 open <host> esW
-1 open <own> flc
-1 open bpc
-1 opened <own> doa
-1 opened doa
-1 opening <own> gmb
-1 opening fmb
-1 opens <own> flc
-1 opens afm
-1 or <gateway> fYp
-1 or <host> bdo
-1 or dap
-1 org <far> eke
-1 org eke
-1 our <gateway> dfk
-1 our <host> hjc
-1 our <outside> hal
-1 out <- lde
-1 out <gateway> aji
-1 out <outside> cgk
-1 outgoing <server> cdo
-1 outgoing cdo
-1 over <own> frW
-1 over <public> Zdq
-1 over fbn
-1 pc <client> neb
-1 pc neb
-1 people <outside> mYi
-1 people iYm
-1 phone <outside> eZq
-1 phone eZp
-1 ping <client> cme
-1 ping <far> Zng
-1 ping <gateway> akj
-1 ping <host> amg
-1 ping <own> ejf
-1 ping <zone> led
-1 ping Xpg
-1 pinging <client> Xre
-1 pinging <far> crZ
-1 pinging <gateway> dle
-1 pinging <host> cnd
-1 pinging Wte
-1 pings <own> bnf
-1 pings enb
-1 polls asa
-1 print <server> cem
-1 print cem
-1 printer <client> gkc
-1 printer gkc
-1 probe jhc
-1 public <own> dvU
-1 public abr
-1 query <far> blg
-1 query blg
-1 reach <client> Xqf
-1 reach <far> cme
-1 reach <gateway> foa
-1 reach <host> bij
-1 reach <outside> Ynh
-1 reach <public> eke
-1 reach <zone> eke
-1 reach Woj
-1 reaches Wnj
-1 reaching Zof
-1 refused <- jff
-1 refused ici
-1 relay <client> ked
-1 relay <far> ilZ
-1 relay dle
-1 rip <client> oaf
-1 root bod
-1 runner <client> nZg
-1 runner nZg
-1 saddr <client> lfc
-1 saddr <far> jcg
-1 saddr mdd
-1 say <client> uVd
-1 say <far> hka
-1 says <own> amf
-1 says qdZ
-1 scanner pda
-1 scrapes Xtb
-1 see <zone> boc
-1 see awW
-1 server <own> bpc
-1 server iic
-1 should <zone> hcj
-1 should fdk
-1 smarthost <far> eld
-1 smarthost eld
-1 so <zone> nfZ
-1 so kYk
-1 somebody <outside> jbi
-1 somebody jbi
-1 someone <outside> jfe
-1 someone jfe
-1 source <client> qab
-1 source <host> Zsb
-1 source <own> bfl
-1 source <zone> piV
-1 source iZl
-1 src <client> lbg
-1 src <host> jgd
-1 src lde
-1 stop jak
-1 stopping <zone> mYi
-1 stopping lfd
-1 stops lfd
-1 switch <client> dme
-1 switch dme
-1 system med
-1 target Zof
-1 tcp <client> lcf
-1 tcp jfe
-1 that <client> kbh
-1 that <far> kee
-1 that <gateway> pcb
-1 that <host> lWl
-1 that <own> coc
-1 that pVi
-1 that's kWm
-1 the <gateway> fck
-1 the <outside> kbh
-1 the <server> edl
-1 the <zone> hhd
-1 their edl
-1 then <zone> lbg
-1 then mce
-1 this <gateway> ecl
-1 this ecl
-1 three bYt
-1 through <host> coc
-1 through <own> gqW
-1 through fje
-1 thunderbird hck
-1 to <far> anf
-1 to <host> Yjl
-1 to <outside> dmc
-1 to <own> fje
-1 to <public> cii
-1 to <server> eek
-1 to <zone> ndc
-1 to cjh
-1 told kZj
-1 toward <far> Xpg
-1 toward Xsd
-1 towards <client> anf
-1 towards <far> Xrd
-1 towards <outside> kfd
-1 towards <own> fmc
-1 towards <zone> Zli
-1 towards Xqg
-1 trace pYf
-1 type <own> fje
-1 types <own> fje
-1 types cme
-1 unknown <client> wXa
-1 unknown <far> jdg
-1 unknown <gateway> led
-1 unknown ncd
-1 us <host> bhk
-1 us Ygn
-1 use <public> ahl
-1 use ZuY
-1 user naf
-1 uses bcq
-1 using <public> ddn
-1 using efj
-1 via <host> dme
-1 via <own> fje
-1 via <public> eje
-1 via Xni
-1 vps miY
-1 vz <own> djg
-1 vz boe
-1 wants fnZ
-1 what <gateway> mYi
-1 what kcg
-1 when <client> lbf
-1 when <far> kef
-1 when <host> lcf
-1 when <zone> pZe
-1 when pZe
-1 whether <client> uXb
-1 whether <host> koU
-1 whether <zone> led
-1 whether gkd
-1 while <outside> dZp
-1 while dap
-1 whole <outside> lah
-1 whole lah
-1 why <client> mdd
-1 why <zone> kgc
-1 why mdd
-1 will <client> liZ
-1 will <zone> ncc
-1 with <client> kbh
-1 with <far> Ozf
-1 with <host> XwY
-1 with <own> bhk
-1 with <zone> gkc
-1 with chj
-1 working <outside> lde
-1 working lde
-1 works <outside> gZn
-1 works gZn
-1 workstation <client> reX
-1 workstation reX
-1 would <client> kgd
-1 would <far> ndc
-1 would <gateway> ddm
-1 would <host> hka
-1 would <outside> taZ
-1 would <zone> jbi
-1 would nfa
-1 yet eke
-1 your <gateway> fbm
-1 your fbm
-1 zabbix <server> fej
-1 zabbix ibj
-1 zone <zone> ilZ
-1 zone ilZ
-1 上 <host> gnZ
-1 上 <outside> ekd
-1 上 <zone> lbh
-1 上 dnc
-1 下 <client> kee
-1 下 <gateway> afm
-1 下 <host> pda
-1 下 <zone> oae
-1 下 lcf
-1 个 jZj
-1 为 lah
-1 么 <client> oea
-1 么 <zone> reW
-1 么 ejf
-1 了 <gateway> dbo
-1 了 <host> caq
-1 了 <outside> dle
-1 了 alh
-1 事 <client> pad
-1 事 hal
-1 从 <far> lde
-1 从 <gateway> pZe
-1 从 <zone> lee
-1 们 <gateway> ffj
-1 们 <host> cii
-1 们 <own> fkd
-1 们 <zone> oYh
-1 件 bcp
-1 出 <outside> amf
-1 出 amf
-1 到 <client> cpb
-1 到 <far> hkc
-1 到 <gateway> alg
-1 到 <host> bkh
-1 到 <zone> fje
-1 到 ckg
-1 去 <far> Wqg
-1 去 <host> eld
-1 去 <outside> Tsh
-1 去 <zone> apd
-1 去 Wrf
-1 口 jdg
-1 台 <client> oad
-1 台 <far> Vsf
-1 台 dhi
-1 司 odb
-1 后 <client> lgc
-1 后 <outside> jfe
-1 后 <zone> neb
-1 后 pfY
-1 向 ika
-1 和 <zone> dgj
-1 和 dgj
-1 啥 <zone> lgb
-1 啥 mfc
-1 器 <client> ndb
-1 器 ndc
-1 在 <client> niX
-1 在 <gateway> mbf
-1 在 <host> dXt
-1 在 <outside> lZi
-1 在 <zone> oda
-1 址 <client> kde
-1 址 <own> djg
-1 址 gma
-1 填 <own> dnb
-1 填 Yil
-1 如 <far> dfk
-1 如 gcj
-1 完 kee
-1 对 <outside> qZe
-1 对 <zone> ncd
-1 对 qZd
-1 库 <client> eke
-1 库 eke
-1 开 <host> dlf
-1 开 <own> fmb
-1 开 flc
-1 录 bne
-1 往 <client> dnd
-1 往 <far> ckg
-1 往 <host> dob
-1 往 <outside> Yog
-1 往 <own> cnd
-1 往 <zone> djg
-1 往 atZ
-1 急 <zone> hdi
-1 成 <client> del
-1 成 <host> fdk
-1 成 cco
-1 我 <outside> nbd
-1 我 oae
-1 户 wfR
-1 打 <host> gjd
-1 打 <own> ejf
-1 打 fje
-1 扫 <own> dle
-1 扫 dle
-1 把 <own> dpa
-1 把 Xeq
-1 拿 Xoh
-1 接 <own> cme
-1 接 <server> fcl
-1 接 djg
-1 收 <host> Zof
-1 收 <own> ckg
-1 收 gkd
-1 是 <client> qeY
-1 是 <far> Ysc
-1 是 <gateway> gbl
-1 是 <host> coc
-1 是 <own> dig
-1 是 <public> eao
-1 是 <zone> qYe
-1 是 jib
-1 机 <client> sbZ
-1 机 nZg
-1 条 kcg
-1 查 <far> Zqd
-1 查 Vml
-1 标 <far> dkf
-1 标 dkf
-1 样 kee
-1 段 <zone> lag
-1 段 lag
-1 源 <client> oae
-1 源 <far> jee
-1 源 pZf
-1 用 <far> clf
-1 用 <host> fld
-1 用 <outside> iZl
-1 用 <own> eld
-1 用 <public> edl
-1 用 Zng
-1 由 <client> jhb
-1 由 jja
-1 登 csY
-1 的 <client> nhZ
-1 的 <far> hjd
-1 的 <host> Zkk
-1 的 fkd
-1 看 bgl
-1 着 jhb
-1 端 <far> enb
-1 端 eke
-1 给 <client> emc
-1 给 <host> pbc
-1 给 <zone> oXi
-1 给 neb
-1 网 <far> kdf
-1 网 lgb
-1 脑 <client> lde
-1 脑 mde
-1 自 <zone> odc
-1 自 nbe
-1 被 <client> rab
-1 被 <far> mbf
-1 被 <gateway> agm
-1 被 <zone> ucW
-1 被 rXf
-1 让 <zone> qgX
-1 让 obd
-1 许 gma
-1 话 qYe
-1 说 <zone> ecm
-1 说 jef
-1 调 Xpg
-1 走 <own> chj
-1 走 dhi
-1 跟 bqa
-1 边 <client> rXe
-1 边 hlZ
-1 过 <gateway> gUs
-1 过 <own> gqX
-1 过 <public> fbl
-1 过 ccn
-1 进 <gateway> ail
-1 进 <host> bqb
-1 进 Zqc
-1 连 <client> dob
-1 连 <host> foZ
-1 连 <outside> dfj
-1 连 <zone> cgk
-1 连 bne
-1 通 <client> Zpf
-1 通 <gateway> flc
-1 通 <host> enb
-1 通 <own> gma
-1 通 drY
-1 那 tgT
-1 问 <client> dle
-1 问 <far> dlf
-1 问 <gateway> cbp
-1 问 <outside> dih
-1 问 <own> gjd
-1 问 <public> eje
-1 问 <zone> jib
-1 面 elc
-2 ' -i bfm
-2 ' <outside> bfm
-2 ' idh
-2 , <client> oea
-2 , <far> hid
-2 , <gateway> Zjk
-2 , <outside> iZl
-2 , <own> cnd
-2 , <public> cgk
-2 , <server> bgk
-2 , <zone> mah
-2 , can kee
-2 , could lee
-2 , curl dkf
-2 , do kgc
-2 , dst Ynh
-2 , from jgd
-2 , ip oad
-2 , is flc
-2 , jja
-2 , lip dnc
-2 , on blf
-2 , say nbe
-2 , source qda
-2 , target auZ
-2 , the cem
-2 , then oae
-2 , to Xub
-2 , while cfl
-2 , will pac
-2 , yet eke
-2 , 从 qZd
-2 , 在 ben
-2 , 是 lde
-2 , 源 oae
-2 , 用 afm
-2 , 走 awW
-2 , 连 cme
-2 -> aqc
-2 -j accept dgj
-2 -j dgj
-2 -l <own> ape
-2 -l kfd
-2 : ' Vrf
-2 : <client> Zsb
-2 : <far> sbZ
-2 : <gateway> dfk
-2 : <host> jbi
-2 : <outside> led
-2 : <own> dnc
-2 : <service> dle
-2 : <zone> kdf
-2 : can oZf
-2 : does ncd
-2 : in efj
-2 : ip jfe
-2 : is gbl
-2 : src qXf
-2 : trying gje
-2 : user nbe
-2 : would lfc
-2 : 从 kee
-2 ; lZi
-2 <client> , bne
-2 <client> -> blg
-2 <client> <client> mbf
-2 <client> <far> hmZ
-2 <client> <gateway> Xpg
-2 <client> <outside> kkY
-2 <client> <own> Zli
-2 <client> <public> ffj
-2 <client> <server> fej
-2 <client> <service> bmf
-2 <client> <zone> eWs
-2 <client> and Xre
-2 <client> curl glb
-2 <client> dst dnc
-2 <client> from pZf
-2 <client> on idh
-2 <client> open cnd
-2 <client> opens dmd
-2 <client> ping Ytb
-2 <client> reach Zof
-2 <client> scrapes Ztb
-2 <client> to cgk
-2 <client> towards bmf
-2 <client> 到 aoe
-2 <client> 用 fkd
-2 <client> 给 rcZ
-2 <client> 被 lcf
-2 <client> 连 drY
-2 <far> , jfe
-2 <far> -> dkf
-2 <far> <client> rYd
-2 <far> <gateway> kbg
-2 <far> <host> hjd
-2 <far> <outside> edl
-2 <far> <service> cle
-2 <far> <zone> ngZ
-2 <far> from ubX
-2 <far> jdg
-2 <far> to Ypg
-2 <far> 到 coc
-2 <far> 连 fkd
-2 <gateway> -> eke
-2 <gateway> <client> mec
-2 <gateway> <far> djg
-2 <gateway> <host> cdn
-2 <gateway> <outside> jfe
-2 <gateway> <zone> pYg
-2 <gateway> from rVg
-2 <gateway> ihc
-2 <gateway> let kdf
-2 <gateway> or bdo
-2 <gateway> ping Zng
-2 <gateway> to bne
-2 <host> , hcj
-2 <host> -> Yqe
-2 <host> <far> dle
-2 <host> <gateway> bkh
-2 <host> <host> ckh
-2 <host> <outside> lfb
-2 <host> <own> jlY
-2 <host> <public> eld
-2 <host> <zone> kia
-2 <host> from qYe
-2 <host> host hbk
-2 <host> is nbd
-2 <host> jgd
-2 <host> ping cji
-2 <host> reach Zof
-2 <host> server kde
-2 <host> to cii
-2 <host> will lde
-2 <host> 到 dlf
-2 <host> 往 Yjl
-2 <n> , ncd
-2 <n> -s dfk
-2 <n> : rYd
-2 <n> <far> jbi
-2 <n> <gateway> fbl
-2 <n> <host> dlf
-2 <n> <n> gdk
-2 <n> <outside> amf
-2 <n> <own> cjg
-2 <n> <public> fan
-2 <n> <server> ddm
-2 <n> <zone> nZg
-2 <n> against Zpe
-2 <n> at Vml
-2 <n> could jgd
-2 <n> for pkU
-2 <n> in bmf
-2 <n> is nYh
-2 <n> of aoe
-2 <n> on Wre
-2 <n> src jdg
-2 <n> to dnc
-2 <n> towards Zmg
-2 <n> trying fej
-2 <n> will Xcs
-2 <n> would kef
-2 <n> 到 Xuc
-2 <n> 对 jff
-2 <n> 被 rdX
-2 <n> 连 dle
-2 <outside> -> fje
-2 <outside> -d bhl
-2 <outside> <client> qhV
-2 <outside> <far> sgU
-2 <outside> <gateway> dkf
-2 <outside> <host> Zqd
-2 <outside> <outside> eZp
-2 <outside> <server> dfk
-2 <outside> <service> dkf
-2 <outside> <zone> gbl
-2 <outside> adress ijb
-2 <outside> for ldf
-2 <outside> hit drY
-2 <outside> oif dgj
-2 <outside> opens dtW
-2 <outside> out cgk
-2 <outside> src iib
-2 <outside> to bne
-2 <outside> 到 Zil
-2 <outside> 打 ejf
-2 <outside> 用 bfm
-2 <own> , fdk
-2 <own> <client> idh
-2 <own> <gateway> ean
-2 <own> <host> kef
-2 <own> <n> peZ
-2 <own> <outside> kdf
-2 <own> <own> gbl
-2 <own> <server> agm
-2 <own> <zone> nbd
-2 <own> for lcf
-2 <own> from ndc
-2 <own> pZe
-2 <own> to eek
-2 <own> trying gcl
-2 <public> , dmd
-2 <public> <own> dmd
-2 <public> hcj
-2 <server> : aki
-2 <server> <client> dii
-2 <server> <host> gpX
-2 <server> <outside> dkf
-2 <server> <own> dpZ
-2 <server> at fpX
-2 <server> blg
-2 <server> is neb
-2 <server> on chj
-2 <server> 填 flc
-2 <server> 往 eje
-2 <server> 是 cpb
-2 <service> , jci
-2 <service> : mah
-2 <service> <client> fmb
-2 <service> <far> dkf
-2 <service> <gateway> emc
-2 <service> <host> dle
-2 <service> <n> kee
-2 <service> <own> mec
-2 <service> <public> emc
-2 <service> <server> Ylj
-2 <service> <zone> lWl
-2 <service> against ejf
-2 <service> at Zsb
-2 <service> broker dkf
-2 <service> by mag
-2 <service> collector amg
-2 <service> fje
-2 <service> into Voj
-2 <service> of jfe
-2 <service> on Vqh
-2 <service> onto ejf
-2 <service> root Ypf
-2 <service> to dme
-2 <service> via dpa
-2 <service> 到 alh
-2 <service> 进 bra
-2 <service> 连 csY
-2 <service> 通 glb
-2 <zone> , lWl
-2 <zone> -o Unl
-2 <zone> <client> obc
-2 <zone> <far> dkf
-2 <zone> <gateway> gbk
-2 <zone> <host> fej
-2 <zone> <n> bnd
-2 <zone> <outside> bkh
-2 <zone> <own> gpX
-2 <zone> <public> eje
-2 <zone> <service> eoa
-2 <zone> <zone> edl
-2 <zone> and Wtd
-2 <zone> eke
-2 <zone> for Ymi
-2 <zone> have eke
-2 <zone> hit eld
-2 <zone> into Xqf
-2 <zone> lan efj
-2 <zone> lose cnd
-2 <zone> open eje
-2 <zone> opens flc
-2 <zone> pc wSf
-2 <zone> ping blg
-2 <zone> reach dmd
-2 <zone> say gkc
-2 <zone> see Ypf
-2 <zone> src rab
-2 <zone> to ckg
-2 <zone> towards Zof
-2 <zone> use Wrf
-2 <zone> 上 clf
-2 <zone> 出 amf
-2 <zone> 到 dhi
-2 <zone> 去 ekd
-2 <zone> 和 dgj
-2 <zone> 往 ejf
-2 <zone> 用 cjg
-2 <zone> 的 kjZ
-2 <zone> 连 flb
-2 ? <client> vbW
-2 ? <host> bji
-2 ? <outside> eek
-2 ? <zone> kee
-2 ? ? khb
-2 ? in bdo
-2 ^ <- mec
-2 ^ <far> eld
-2 ^ <host> djg
-2 ^ <outside> kcg
-2 ^ <own> flb
-2 ^ <server> dfk
-2 ^ <service> hkb
-2 ^ <zone> lbf
-2 ^ are jdg
-2 ^ can jfe
-2 ^ client rYd
-2 ^ could fna
-2 ^ do ofZ
-2 ^ does nfa
-2 ^ for hjc
-2 ^ from idh
-2 ^ hairpin lgb
-2 ^ has ila
-2 ^ if mbf
-2 ^ ip oea
-2 ^ is hid
-2 ^ may jef
-2 ^ on fkd
-2 ^ our iWo
-2 ^ pinging bod
-2 ^ should lha
-2 ^ so jhc
-2 ^ src pZd
-2 ^ the lcf
-2 ^ trace pYf
-2 ^ trying fje
-2 ^ when gcj
-2 ^ would kmW
-2 ^ zabbix fej
-2 ^ 从 lga
-2 ^ 在 fcl
-2 ^ 我 nbd
-2 ^ 源 lcf
-2 ^ 给 lde
-2 a <server> dbo
-2 a rZc
-2 accept , kee
-2 accept <client> lfc
-2 accept <outside> fej
-2 accept can cgk
-2 accept jee
-2 accept let agm
-2 accept would jef
-2 access <host> cji
-2 access kcg
-2 access to Zqd
-2 accessible mec
-2 add <zone> jdg
-2 add jdg
-2 add the jdg
-2 address <far> hkb
-2 address does chj
-2 address is jfe
-2 address jib
-2 agent <client> ika
-2 agent ija
-2 alerts crZ
-2 all <zone> nbd
-2 all oea
-2 all of obc
-2 allowed dfk
-2 am khb
-2 an <outside> efj
-2 an efj
-2 and <host> cgj
-2 and <outside> dii
-2 and <own> fje
-2 and efj
-2 and from gUs
-2 answer <own> dih
-2 answer from emc
-2 answer ika
-2 answers nfa
-2 any hci
-2 anybody <outside> obe
-2 anybody mcd
-2 anybody on nbe
-2 anyone pad
-2 anything <outside> jnX
-2 anything <zone> imY
-2 anything in glb
-2 anything on fke
-2 anything stop iaj
-2 anything stopping jef
-2 anywhere <outside> eld
-2 anywhere eld
-2 anywhere on eld
-2 app <client> ncd
-2 app jZj
-2 are <zone> led
-2 are in led
-2 are oea
-2 arrive <host> fcl
-2 arrive Yin
-2 arrive at YvZ
-2 arrives ibj
-2 arriving <outside> ecm
-2 arriving bji
-2 arriving on ecm
-2 as <server> dfj
-2 as bij
-2 as the bij
-2 asking jbj
-2 at <gateway> jee
-2 at <host> clf
-2 at <outside> acq
-2 at gck
-2 attacker <far> kfd
-2 attacker kfd
-2 authentication <server> efj
-2 away fkd
-2 back <own> Wtd
-2 back from eoa
-2 back jbi
-2 back to nec
-2 backup jVo
-2 backups <client> Zog
-2 backups Zog
-2 be dZq
-2 box <client> liZ
-2 box <outside> eke
-2 box <zone> lah
-2 box at ejf
-2 box in mZh
-2 box is mag
-2 box kkY
-2 browse bod
-2 browser eek
-2 but <outside> eao
-2 but <zone> gYo
-2 by <gateway> Ydr
-2 by <own> cnd
-2 by <public> cnd
-2 by lgb
-2 by the iid
-2 caller qXf
-2 can <gateway> pfY
-2 can <host> dhi
-2 can <outside> qac
-2 can <own> gmb
-2 can <zone> pUj
-2 can people peZ
-2 can reach ahl
-2 can the hbk
-2 can use gej
-2 can't <host> djg
-2 can't <own> fje
-2 can't ckg
-2 can't open gkc
-2 cannot <own> ejf
-2 cannot open ejf
-2 cant <own> dkf
-2 cant open dkf
-2 capture ecl
-2 captured <zone> agm
-2 captured agm
-2 captured on agm
-2 change <zone> ndc
-2 change for meb
-2 change meb
-2 check <zone> pcb
-2 chk oaf
-2 ci <client> nZg
-2 ci nZg
-2 ci runner nZg
-2 client : fbm
-2 client <client> oYg
-2 client <far> eek
-2 client <outside> dfj
-2 client <own> foZ
-2 client <zone> kfd
-2 client connect ekf
-2 client in lde
-2 client is uZZ
-2 client jZk
-2 client on gck
-2 clients <own> fjf
-2 clients <zone> mec
-2 clients jhc
-2 cloud <far> dke
-2 cloud dke
-2 colleague <zone> mec
-2 colleague efj
-2 colleagues <zone> mga
-2 colleagues mga
-2 come from pZe
-2 come lgc
-2 come to Vvc
-2 comes <far> occ
-2 comes fcm
-2 comes from fbm
-2 coming <far> mbf
-2 coming <outside> jfe
-2 coming <zone> kdf
-2 coming from nZg
-2 coming mag
-2 configured <own> dpb
-2 configured emc
-2 configured with flc
-2 confirm <zone> mce
-2 confirm ldf
-2 confirm whether gdj
-2 connect <client> bqb
-2 connect <far> ejf
-2 connect <host> dpa
-2 connect <server> fej
-2 connected <own> dle
-2 connected dle
-2 connected to dle
-2 connection <- jff
-2 connection <host> enb
-2 connection <own> Urg
-2 connection <server> bbp
-2 connection <zone> fpY
-2 connection cjh
-2 connection from sbZ
-2 connection refused ici
-2 connection to cco
-2 connections <zone> cfl
-2 connections gck
-2 connections into ckh
-2 connections to bkh
-2 connections towards ddl
-2 connects fkd
-2 connects to fkd
-2 cross <gateway> fdk
-2 cross fdk
-2 cross the fdl
-2 curl -k dle
-2 curl -v fkd
-2 curl <far> anf
-2 curl <host> eke
-2 curl <own> eld
-2 curl emc
-2 customer <far> pdb
-2 customer at kee
-2 customer gck
-2 daemon bod
-2 deliver <far> Ypf
-2 deliver <outside> bki
-2 deliver ajj
-2 deliver to ajj
-2 delivers Ylj
-2 delivers to dnd
-2 denied clg
-2 desk <client> kgc
-2 desk <zone> sYc
-2 desk in rYd
-2 desk pc oZg
-2 desk sZa
-2 desktop iib
-2 destination cpa
-2 dial fje
-2 directly <host> cjh
-2 directly clf
-2 directly to brb
-2 dnat , fao
-2 dnat <host> acp
-2 dnat hXo
-2 dnat to bfm
-2 dnat 到 gbl
-2 do <zone> lde
-2 do the fdk
-2 does <gateway> eek
-2 does <zone> oYg
-2 does our mYi
-2 does the ihd
-2 drop , jef
-2 drop -i eek
-2 drop in cfl
-2 dropped hbk
-2 e rXe
-2 echo fke
-2 effect <zone> lfc
-2 effect lfc
-2 effect on lfc
-2 egress <outside> clf
-2 egress to dle
-2 email eke
-2 enough for jfe
-2 enough jfe
-2 established <client> mgb
-2 established <far> lfc
-2 established lfc
-2 established src lfc
-2 even caq
-2 everybody <zone> ncd
-2 everybody in ncd
-2 everybody ncd
-2 example <far> fkc
-2 example flc
-2 example net fkd
-2 example org eke
-2 explain lfc
-2 exposed <outside> naf
-2 exposed sWe
-2 exposed to sWe
-2 fetch dfk
-2 fine <outside> acp
-2 fine fcl
-2 folks <zone> oZf
-2 folks oZf
-2 for <outside> ebn
-2 for Yjl
-2 forward -i jef
-2 forward -s gdj
-2 forward <outside> pac
-2 forward in dgj
-2 forward jef
-2 forwarded chj
-2 foxmail gkc
-2 from : nfa
-2 from <client> idh
-2 from <far> kdf
-2 from <gateway> led
-2 from <host> lgb
-2 from <outside> lZi
-2 from <own> Wse
-2 from <server> cgl
-2 from <zone> edl
-2 from a rab
-2 from an oYg
-2 from hitting dnd
-2 from nce
-2 from the rWf
-2 from unknown ncd
-2 get <client> dnc
-2 get <far> ekf
-2 get <host> elc
-2 get <outside> ele
-2 get <own> gdk
-2 get <zone> Yog
-2 get aji
-2 get at bod
-2 get into dlf
-2 get on Zrc
-2 get to cjh
-2 gets <host> blg
-2 gets <outside> alg
-2 gets bgl
-2 gets to enb
-2 go <far> Vsf
-2 go <host> adp
-2 go <outside> blg
-2 go <own> boc
-2 go to Zfn
-2 goes ibj
-2 goes to ahl
-2 going <far> buX
-2 going <public> gZn
-2 going ajj
-2 going to eld
-2 going via bcp
-2 google <far> alh
-2 google alh
-2 guest kde
-2 guy lbg
-2 guys ejf
-2 hairpin <zone> khb
-2 hangs naf
-2 happens <zone> idh
-2 happens ked
-2 happens to lee
-2 has fna
-2 have jmX
-2 he emd
-2 her kfd
-2 here hdi
-2 his <outside> efj
-2 his cel
-2 his phone efj
-2 hit hYn
-2 home <far> cnc
-2 home cnd
-2 home to bpc
-2 host <client> sVg
-2 host <outside> kgc
-2 host <own> dfk
-2 host in ked
-2 host liZ
-2 host on qbb
-2 hostname -i lfc
-2 hostname <client> lfc
-2 hostname lfc
-2 hosts <outside> jch
-2 hosts <zone> kfd
-2 hosts kee
-2 hosts on pad
-2 how <client> oYf
-2 how <zone> mfb
-2 how come mcf
-2 how does mgb
-2 how kee
-2 i <host> foZ
-2 i <own> clf
-2 i <zone> fkd
-2 i e gdj
-2 i erX
-2 i mean jhc
-2 i open ejf
-2 i type eej
-2 i'm <client> lfc
-2 i'm at idi
-2 i'm hcj
-2 i'm on kfd
-2 if -i bcp
-2 if <outside> jdg
-2 if maf
-2 im rYd
-2 impact oae
-2 impact on pad
-2 in <client> kdf
-2 in <far> idh
-2 in <gateway> jdh
-2 in <host> dek
-2 in <outside> pbb
-2 in <own> emc
-2 in <zone> jXl
-2 in a kfd
-2 in from rdY
-2 in ip kee
-2 in kbi
-2 in the hdi
-2 in to Yim
-2 input -i jdf
-2 input <outside> jdf
-2 input hcj
-2 inside atZ
-2 instead bdo
-2 instead of bdo
-2 into <gateway> aki
-2 ip <client> gjd
-2 ip <gateway> fna
-2 ip is tVe
-2 ip saddr mdd
-2 ip 是 oae
-2 is <gateway> cbq
-2 is <host> eke
-2 is <outside> pda
-2 is <zone> jdg
-2 is from mYi
-2 is in jef
-2 is it pfX
-2 is on ncd
-2 is our bji
-2 is that Zgn
-2 is the bjh
-2 it <client> hla
-2 it <gateway> eao
-2 it <host> gnZ
-2 it <outside> ebn
-2 it <own> ZuZ
-2 it <zone> oae
-2 it help jfe
-2 it ika
-2 it reach Zil
-2 it the fYo
-2 it to Zof
-2 it uses dkf
-2 it's cen
-2 it's the ben
-2 its -i cbp
-2 its <outside> ddl
-2 its aeo
-2 itself -> Vsf
-2 itself <far> bmg
-2 itself <host> dih
-2 itself <outside> eke
-2 itself <own> dmd
-2 itself <public> cme
-2 itself reach aji
-2 job <client> mde
-2 job mdd
-2 job on ndc
-2 just ajk
-2 know <zone> odb
-2 know pea
-2 land <host> Xoh
-2 land Ylk
-2 land on Ylk
-2 lands Xlk
-2 lands on Xlk
-2 laptop <client> pbc
-2 laptop <zone> jef
-2 laptop at lde
-2 laptop in qda
-2 laptop kdf
-2 leave dap
-2 length <n> Zlh
-2 length Zlh
-2 line <n> qYf
-2 line <zone> pXf
-2 line iid
-2 live kfd
-2 lives <host> odc
-2 lives at dkf
-2 lives miY
-2 lives on qac
-2 log in cem
-2 lookups <far> Wrg
-2 machine <client> oae
-2 machine <zone> hka
-2 machine ena
-2 machine in flc
-2 machines <zone> eke
-2 machines eke
-2 machines in sdX
-2 machines on lfc
-2 mail <host> epZ
-2 mail <own> eje
-2 mail from gnZ
-2 mail hid
-2 mail through gjd
-2 mail via ejf
-2 maillog <host> fna
-2 maillog fna
-2 maillog on fna
-2 martian <host> Zsc
-2 martian dob
-2 martian source dob
-2 masquerade , jgd
-2 masquerade <client> pfZ
-2 masquerade <own> epZ
-2 masquerade <zone> lee
-2 masquerade jja
-2 me <client> tWd
-2 mean Xfq
-2 monitoring <client> lbg
-2 monitoring <far> jee
-2 monitoring host jee
-2 monitoring kfd
-2 moved <zone> ldf
-2 moved gjd
-2 moved to fjf
-2 must ele
-2 mx <far> bod
-2 mx aqc
-2 my <client> reX
-2 my <outside> jcg
-2 my box lcf
-2 my desk lde
-2 my kdg
-2 my laptop neb
-2 my phone Wgq
-2 nc <own> djg
-2 nc cme
-2 nc vz boe
-2 nginx fqW
-2 nginx on emc
-2 no <outside> fYp
-2 no bhk
-2 nobody <zone> oea
-2 nobody in oea
-2 nobody jja
-2 nobody on lfc
-2 not <host> Wll
-2 not <public> ecm
-2 not <zone> dle
-2 not chk
-2 not from mSn
-2 not reach fqX
-2 not via fcl
-2 nothing <outside> gbk
-2 nothing from lah
-2 nothing kai
-2 nothing on Vfs
-2 of <host> oYh
-2 of <zone> Zmi
-2 of dmd
-2 of our lgb
-2 of the ika
-2 off <host> nae
-2 off <zone> ape
-2 off from Zrc
-2 off glb
-2 ok kee
-2 on <client> neb
-2 on <outside> fej
-2 on <own> bpc
-2 on <public> bji
-2 on <zone> gam
-2 on dev ben
-2 on our gjd
-2 on the chj
-2 once kXk
-2 one <zone> hal
-2 only <outside> Zil
-2 only Yim
-2 onto Ynh
-2 open <host> Xmj
-2 open <outside> qYd
-2 open <zone> ked
-2 open for med
-2 open from qYe
-2 open ldf
-2 open the Xmj
-2 open to sYb
-2 opens ici
-2 or <host> Zdq
-2 or Zbr
-2 or the fcl
-2 our <client> lgb
-2 our <host> jjZ
-2 our own qYe
-2 out , cgj
-2 out <client> qac
-2 out <far> bij
-2 out <gateway> ddm
-2 out <host> hjc
-2 out <outside> cnd
-2 out <own> Yog
-2 out <zone> kbh
-2 out from nYh
-2 out ip bhk
-2 out is ddm
-2 out of lah
-2 out on kfd
-2 out src kee
-2 out to cmf
-2 out 在 mbf
-2 outbound <far> Zog
-2 outbound <host> lWk
-2 outbound to Zli
-2 outlook <client> jef
-2 outlook <zone> nfa
-2 outlook in pfZ
-2 outlook lgb
-2 outlook on led
-2 over <host> ibj
-2 over gej
-2 over to cjg
-2 own emd
-2 packages <far> amg
-2 packages Xre
-2 packages from Xre
-2 packet <client> pYf
-2 packet <far> kee
-2 packet <outside> ndc
-2 packet <own> Zof
-2 packet from jdf
-2 packet mdc
-2 packets <client> fke
-2 packets <zone> oae
-2 packets from nbe
-2 page <host> asa
-2 page <own> fkd
-2 page aki
-2 page on dsY
-2 partner <far> nbe
-2 partner at lcf
-2 partner example bne
-2 partner naf
-2 pc <client> niX
-2 pc <zone> naf
-2 pc in lde
-2 pc is maf
-2 pc rab
-2 pcs <zone> niX
-2 pcs in hic
-2 pcs llX
-2 people <outside> pcc
-2 people <zone> idh
-2 people in hbk
-2 people kbh
-2 people on pbb
-2 phone <outside> rYd
-2 phone <zone> efj
-2 phone jch
-2 phone on hal
-2 phones nbe
-2 ping <far> djf
-2 ping <gateway> dqZ
-2 ping <host> cqa
-2 ping <outside> nbe
-2 ping <own> kee
-2 ping from kcg
-2 ping hoX
-2 ping the Xpg
-2 ping 到 glb
-2 ping 通 ejf
-2 pingable from pYf
-2 pingable pYf
-2 pivot hla
-2 please odb
-2 pls <client> oZf
-2 pls mcf
-2 plugged <zone> oae
-2 plugged into oae
-2 plugged oae
-2 plz ibj
-2 pointed <own> fmc
-2 pointed Zjk
-2 pointed at dob
-2 poll dob
-2 port <n> cbq
-2 port bbq
-2 portal <own> dkf
-2 portal dle
-2 possible from oYg
-2 possible rZc
-2 postfix lfd
-2 postfix on lfd
-2 postrouting -s dgj
-2 postrouting <outside> Vml
-2 ppl <outside> kcg
-2 ppl <zone> jfe
-2 ppl lbf
-2 ppl on mec
-2 prerouting -d cme
-2 prerouting <own> cme
-2 print <client> mec
-2 print lfc
-2 print on Xpg
-2 print to Twd
-2 printer <client> kjZ
-2 printer <zone> kbh
-2 printer at nfZ
-2 printer in cii
-2 printer kfd
-2 printers <zone> blg
-2 printers blg
-2 printers in ena
-2 probe <far> oZf
-2 probe jef
-2 prometheus <client> ncd
-2 prometheus lbg
-2 pull eke
-2 push Xqf
-2 queries mag
-2 query bfm
-2 question : Zlh
-2 question alh
-2 queue <host> qbb
-2 queue on qbb
-2 queue qbb
-2 ran <client> pZe
-2 ran gck
-2 ran on pZe
-2 reach <host> alh
-2 reach alh
-2 reach the bne
-2 reachable <client> sVf
-2 reachable <far> kef
-2 reachable <outside> kdf
-2 reachable <zone> rYd
-2 reachable for vUe
-2 reachable from oae
-2 reachable pZe
-2 reached ici
-2 recv <client> tgT
-2 refused , efj
-2 refused <client> led
-2 refused <outside> eXr
-2 refused <own> Zqd
-2 refused from neb
-2 refused' <own> fje
-2 refused' fje
-2 relay <far> dnc
-2 relay <host> aqc
-2 relay Vkn
-2 removing -i ddm
-2 removing <outside> ddm
-2 removing ddm
-2 replies <host> Zkj
-2 replies Ymh
-2 replies from Wnj
-2 reply ebn
-2 requests mce
-2 rule <outside> mga
-2 rule <zone> jZk
-2 rule nYi
-2 run <client> lee
-2 run fje
-2 run on ncd
-2 runner peZ
-2 runs <client> dme
-2 runs <gateway> kcg
-2 runs jib
-2 runs on ijb
-2 s mce
-2 same <outside> gcl
-2 same gcl
-2 sat cdm
-2 says clf
-2 scanner <client> peZ
-2 scanner <far> lgc
-2 scanner at mdd
-2 scanner iak
-2 scanners <zone> kdf
-2 scanners in kdf
-2 scanners jch
-2 scans <host> goY
-2 scans goY
-2 see <client> mbf
-2 see <host> gck
-2 see <zone> bii
-2 see the Xin
-2 see when nfa
-2 seen <zone> beo
-2 seen cem
-2 seen from qdZ
-2 seen on Xgp
-2 send <host> cen
-2 send <own> gma
-2 send Zkj
-2 send through gcl
-2 send to fna
-2 sender is nbe
-2 sender nbe
-2 sending eek
-2 sending from qeY
-2 sending through cnd
-2 sending to fna
-2 sends <own> glc
-2 sends Ysd
-2 sends to Ypg
-2 sent <client> ldd
-2 sent <far> odb
-2 sent <host> ofZ
-2 sent by mag
-2 sent obd
-2 sent src lgc
-2 served qca
-2 server <far> bne
-2 server <host> efj
-2 server <outside> fcl
-2 server <public> eke
-2 server by dle
-2 server to gma
-2 session <host> apd
-2 session <own> gkd
-2 session dle
-2 session to dle
-2 set <own> glb
-2 set coc
-2 set to coc
-2 she pad
-2 shell <host> pfY
-2 shell qfX
-2 should <gateway> fYp
-2 should <host> Zmg
-2 should amh
-2 should the fYp
-2 side ngZ
-2 sit <zone> oZf
-2 sit in hak
-2 sit jgd
-2 sit on sbZ
-2 site <own> gma
-2 site at dqZ
-2 site crZ
-2 site on fmb
-2 sites <outside> cmf
-2 sites cmf
-2 sites on cmf
-2 sits <client> kjZ
-2 sits <zone> mah
-2 sits at lgc
-2 sits in rab
-2 sits kgc
-2 sits on emd
-2 sitting <client> mdd
-2 sitting <zone> kha
-2 sitting at obd
-2 sitting in kia
-2 sitting on ici
-2 so <gateway> dcn
-2 so <outside> agm
-2 so <zone> dgk
-2 so iYm
-2 somebody <outside> neb
-2 somebody <zone> kee
-2 somebody in led
-2 somebody neb
-2 somebody on rcZ
-2 someone <far> obd
-2 someone <outside> led
-2 someone <zone> jef
-2 someone at obd
-2 someone on jee
-2 someone pdb
-2 somewhere hka
-2 source nWj
-2 staff <zone> pZe
-2 staff in pad
-2 staff mec
-2 still <far> apd
-2 still <host> dsX
-2 still <outside> dgj
-2 still eek
-2 still have bqb
-2 still reach emc
-2 straight <host> cnd
-2 straight <zone> dle
-2 straight bod
-2 straight into dmd
-2 straight to etW
-2 strip -i ecm
-2 strip <outside> ecm
-2 strip ecm
-2 suppose -i Xfq
-2 suppose <outside> Xfq
-2 suppose nbf
-2 swaks <client> kee
-2 swaks dih
-2 swaks on jef
-2 syn <client> bne
-2 syn <own> gkd
-2 syn <zone> mec
-2 syn eje
-2 syn from jfe
-2 take -i bfm
-2 take <outside> bfm
-2 take cgk
-2 talk <client> Uwc
-2 talk <far> bmf
-2 talk <host> fpY
-2 talk <zone> Yoh
-2 talk Zli
-2 talk to amg
-2 talk with cpa
-2 talking <host> flc
-2 talking dmd
-2 talking to dmd
-2 talks <own> goY
-2 talks cgl
-2 talks to cgl
-2 target is Utf
-2 target jfe
-2 tcp <client> Wqg
-2 tcp <outside> cii
-2 tcp <own> fje
-2 tcp Xmj
-2 tcp from pad
-2 tcp on Zng
-2 tcp to ahm
-2 tcpdump <zone> Zfo
-2 tcpdump Zfo
-2 tcpdump ni eek
-2 tcpdump on Zgn
-2 test fqX
-2 that <client> jgd
-2 that <gateway> fdl
-2 that <host> jbi
-2 that <outside> kai
-2 that <zone> jYl
-2 that cem
-2 that from lgc
-2 that lets tdX
-2 that stops odb
-2 that the gbk
-2 thats lZi
-2 the -i Xfq
-2 the <client> jja
-2 the <far> hmZ
-2 the <gateway> Xni
-2 the <outside> iUr
-2 the <own> dvU
-2 the <zone> ohX
-2 the efj
-2 the public aas
-2 the three aYu
-2 the whole lah
-2 their dZq
-2 them bcp
-2 then <host> foZ
-2 then hjd
-2 then reach eke
-2 there <far> lcf
-2 there bkh
-2 they eld
-2 thing kfd
-2 this <client> eek
-2 this <gateway> bgm
-2 this <zone> jge
-2 this fcl
-2 this on bcp
-2 through <host> enb
-2 through <zone> Yjl
-2 through Ynh
-2 through to dii
-2 thunderbird <client> lbf
-2 thunderbird <own> eoa
-2 thunderbird <zone> lfd
-2 thunderbird at jdg
-2 thunderbird in jef
-2 thunderbird khb
-2 thunderbird on kdf
-2 time ndc
-2 timed <- lde
-2 timed <gateway> Xgp
-2 timed jch
-2 timed out jch
-2 to : bod
-2 to <client> Tqj
-2 to <far> cii
-2 to <gateway> ckg
-2 to <host> cji
-2 to <own> fdk
-2 to <public> fsV
-2 to <zone> mZi
-2 to destination dbo
-2 to dhi
-2 to hit dnc
-2 to open fqX
-2 to our dfk
-2 to ping drX
-2 to reach eoZ
-2 to source dbo
-2 to the dhi
-2 touch <gateway> fcl
-2 touch fck
-2 touch the fcl
-2 towards djg
-2 traffic <client> fbl
-2 traffic <outside> sYc
-2 traffic <zone> ldf
-2 traffic from hdi
-2 traffic of ijb
-2 typed naf
-2 udp , jch
-2 udp <client> amg
-2 udp <zone> rWf
-2 udp from oZf
-2 udp jfe
-2 udp on anf
-2 unreplied <host> agn
-2 unreplied cgk
-2 unreplied src cgk
-2 up <client> eke
-2 up <host> fXr
-2 up <own> gjd
-2 up <zone> occ
-2 up at Ymj
-2 up by eke
-2 up on rba
-2 updates <far> clg
-2 updates bmf
-2 updates from bmf
-2 upstream : dmd
-2 upstream dmd
-2 us <own> enb
-2 usable scY
-2 use fcl
-2 user <client> mcf
-2 user <own> dmd
-2 user at kcg
-2 user on mdd
-2 users <zone> ncd
-2 users on idg
-2 uses Zng
-2 using <own> emd
-2 using <public> emd
-2 using emd
-2 vendor <far> mce
-2 vendor sYb
-2 verdict for kdf
-2 verdict kdf
-2 via cme
-2 visible wYX
-2 w <n> eke
-2 wants cel
-2 was <client> med
-2 was kbg
-2 was on kgc
-2 way <client> pcb
-2 way fkd
-2 we ldd
-2 webhook cme
-2 website bji
-2 what <gateway> ddm
-2 what <zone> nbe
-2 what does ddm
-2 what pcc
-2 what would ndb
-2 whats <zone> kcf
-2 whats jhc
-2 whats stopping kdf
-2 when <host> mZh
-2 when <outside> hdh
-2 when lZi
-2 whether <gateway> cgk
-2 whether <host> hal
-2 whether hXo
-2 whether the fbm
-2 while cjg
-2 who lfd
-2 why <client> pda
-2 why <host> fdk
-2 why <own> goY
-2 why <zone> dfk
-2 why can't reX
-2 why cant kdf
-2 why does del
-2 why fck
-2 why is kfd
-2 will <gateway> Ydr
-2 will <host> gbl
-2 will iZl
-2 will the ebn
-2 with lde
-2 with the mbe
-2 without Zdq
-2 work for bfm
-2 work from kfd
-2 works <outside> dfl
-2 works dfl
-2 works fine fej
-2 workstation <client> pcb
-2 workstation <zone> ajj
-2 workstation bij
-2 workstation in ajj
-2 workstations <zone> mag
-2 workstations mag
-2 would <gateway> eXr
-2 would bij
-2 would the eZp
-2 一 <client> mde
-2 一 <gateway> bZs
-2 一 <zone> kZk
-2 一 edk
-2 一 下 dkf
-2 上 , lde
-2 上 -i dfk
-2 上 <host> ata
-2 上 <outside> bkh
-2 上 <own> ejf
-2 上 <service> clf
-2 上 <zone> mZh
-2 上 curl Zqd
-2 上 ping Yog
-2 下 , miX
-2 下 : eje
-2 下 <gateway> eld
-2 下 <zone> mec
-2 下 jkZ
-2 不 <client> hjc
-2 不 <far> led
-2 不 <host> djg
-2 不 <outside> ckh
-2 不 <zone> Ylj
-2 不 上 gjd
-2 不 了 djg
-2 不 到 lgc
-2 不 开 gjd
-2 不 是 adq
-2 不 让 jdg
-2 不 通 amf
-2 个 jef
-2 为 <zone> lgb
-2 为 odc
-2 为 啥 mfc
-2 主 bgl
-2 么 dgk
-2 么 用 dmd
-2 之 <zone> ldf
-2 之 jhc
-2 之 后 jhc
-2 了 <host> oae
-2 了 <outside> mdd
-2 事 <own> dpZ
-2 事 <zone> hcj
-2 事 ici
-2 事 在 idh
-2 事 说 agm
-2 人 <far> kde
-2 人 <outside> tYa
-2 人 <own> bqb
-2 人 <zone> led
-2 人 kiZ
-2 人 从 mbg
-2 人 在 nce
-2 人 用 bji
-2 什 <client> oea
-2 什 <zone> reW
-2 从 <client> qac
-2 从 <zone> led
-2 从 pZe
-2 以 <outside> idh
-2 以 <zone> qgW
-2 以 ndc
-2 以 后 mfa
-2 们 <host> cnd
-2 们 <zone> mag
-2 们 bji
-2 们 的 cnc
-2 件 <own> ekd
-2 件 kdf
-2 件 到 fje
-2 会 <gateway> efj
-2 会 Xho
-2 会 被 lfc
-2 传 <far> ejf
-2 传 flc
-2 传 到 flc
-2 但 mYi
-2 信 <outside> aoe
-2 信 djh
-2 信 到 dkf
-2 信 走 gma
-2 像 <client> fje
-2 像 dle
-2 允 gma
-2 允 许 gma
-2 公 <far> nag
-2 公 odb
-2 公 司 odb
-2 公 网 lfc
-2 写 cjh
-2 写 的 Xsd
-2 则 , jeg
-2 到 <client> lha
-2 到 <gateway> ckf
-2 到 <host> cjh
-2 到 <own> fld
-2 到 <server> fan
-2 到 <zone> blg
-2 到 ip jbh
-2 到 kgc
-2 到 了 mbf
-2 加 <zone> neb
-2 加 ldd
-2 加 上 jef
-2 加 完 gdi
-2 务 <client> hid
-2 务 fje
-2 务 端 dkf
-2 动 <client> djg
-2 动 <zone> fld
-2 动 bmf
-2 动 往 bmf
-2 动 连 cme
-2 包 , fdj
-2 包 jdf
-2 印 <client> ijb
-2 印 ijc
-2 印 机 ijb
-2 去 <client> fje
-2 去 <far> djg
-2 去 cle
-2 去 到 Zjj
-2 去 连 dmd
-2 发 <host> gma
-2 发 <own> gdj
-2 发 Xqf
-2 发 到 glb
-2 发 给 Yqe
-2 变 cfl
-2 变 成 cfl
-2 口 , jef
-2 口 <client> obd
-2 口 <gateway> efj
-2 口 <zone> mfb
-2 口 lde
-2 可 ahl
-2 台 <client> scY
-2 台 pbc
-2 台 是 kee
-2 司 glb
-2 同 <client> pad
-2 同 hal
-2 同 事 hal
-2 后 <zone> jfe
-2 器 是 oYg
-2 回 lkX
-2 回 到 ofZ
-2 在 <outside> dgk
-2 在 <zone> gdj
-2 在 cij
-2 地 <client> kde
-2 地 gjd
-2 地 址 hla
-2 址 dmd
-2 址 是 led
-2 填 fke
-2 填 的 fkd
-2 外 <far> ekf
-2 外 eke
-2 外 网 jkZ
-2 好 , fej
-2 好 fej
-2 如 <far> ejf
-2 如 gma
-2 如 到 ejf
-2 客 kai
-2 客 户 xeS
-2 对 dkf
-2 就 fqX
-2 就 是 goY
-2 己 <far> blg
-2 己 <host> djg
-2 己 <own> gkc
-2 己 chj
-2 己 连 gjd
-2 平 <far> Vsf
-2 平 led
-2 开 aqc
-2 得 <gateway> bmf
-2 得 <host> bne
-2 得 <outside> dke
-2 得 <own> fdk
-2 得 gjd
-2 得 了 bdo
-2 得 到 jef
-2 得 去 cnd
-2 得 通 fna
-2 想 hkb
-2 我 <gateway> ecm
-2 我 <host> cii
-2 我 <outside> ofZ
-2 我 <own> fkd
-2 我 <zone> jYl
-2 我 们 gjc
-2 我 在 jch
-2 户 <client> nZg
-2 户 <far> pcb
-2 户 <outside> dfk
-2 户 dbn
-2 户 在 mZh
-2 户 端 nZg
-2 打 <host> djg
-2 打 <own> fje
-2 打 cme
-2 打 到 aqc
-2 打 开 fje
-2 投 cme
-2 报 bmg
-2 拿 neb
-2 换 成 aeo
-2 掉 <client> rZc
-2 接 <far> Xre
-2 接 <host> eld
-2 接 <own> fkd
-2 接 <zone> lde
-2 接 口 Wqg
-2 接 打 gjd
-2 接 用 eek
-2 接 连 fej
-2 控 <client> lbf
-2 控 lbf
-2 控 机 lcg
-2 改 <client> dfk
-2 改 dcn
-2 改 成 cdn
-2 放 <zone> mbe
-2 放 在 dle
-2 方 <client> iid
-2 方 iic
-2 方 是 iic
-2 时 , bfl
-2 时 cfl
-2 是 <gateway> eZp
-2 是 <host> lgb
-2 是 <outside> gbk
-2 是 <own> bqc
-2 是 <public> fke
-2 是 <zone> jch
-2 是 jdg
-2 是 在 jfd
-2 是 给 lde
-2 有 <zone> Yfo
-2 本 <client> mde
-2 本 mde
-2 本 机 mde
-2 机 <client> kfd
-2 机 <host> apc
-2 机 <outside> gjd
-2 机 chj
-2 机 ip jef
-2 机 器 kdf
-2 机 连 flc
-2 条 , fdj
-2 条 -s Vet
-2 条 <zone> lee
-2 条 kdf
-2 来 <zone> odc
-2 来 med
-2 来 自 nbe
-2 枪 jhd
-2 查 jrS
-2 段 <client> ckg
-2 段 inY
-2 段 去 ckg
-2 比 <far> fdk
-2 比 hbk
-2 比 如 hbk
-2 求 <client> dle
-2 求 lgb
-2 用 <own> dlf
-2 用 <public> dlf
-2 用 lde
-2 电 <client> nbe
-2 电 mag
-2 电 脑 mde
-2 登 bne
-2 登 录 bne
-2 的 , hbk
-2 的 -i egj
-2 的 <client> rYe
-2 的 <far> foY
-2 的 <gateway> cco
-2 的 <host> eek
-2 的 <outside> fdk
-2 的 <own> emc
-2 的 <service> dcn
-2 的 <zone> jai
-2 的 efj
-2 的 是 ilZ
-2 的 话 lde
-2 目 <client> anf
-2 目 <far> bmf
-2 目 bmf
-2 目 标 dkf
-2 目 的 dkg
-2 直 <host> dhj
-2 直 dhj
-2 看 <client> nbe
-2 看 <gateway> dfk
-2 端 : ijc
-2 端 <client> kfe
-2 终 <client> kdf
-2 终 kdf
-2 终 端 kdf
-2 网 <zone> kch
-2 网 段 kch
-2 能 <client> Wrg
-2 能 <gateway> dsX
-2 能 <host> efk
-2 能 <outside> gkc
-2 能 <zone> hkb
-2 能 access gnZ
-2 能 djg
-2 能 ping enc
-2 能 reach gbl
-2 能 上 ejf
-2 能 从 lfd
-2 能 往 cnd
-2 脑 <client> iib
-2 脑 <public> eek
-2 脑 是 kdf
-2 脑 用 eek
-2 行 , lec
-2 行 <client> qca
-2 行 <host> adp
-2 行 <own> ejf
-2 行 <service> eke
-2 行 <zone> lgc
-2 行 jef
-2 要 <client> iic
-2 要 <far> clg
-2 要 <host> ici
-2 要 <outside> hoX
-2 要 cme
-2 要 去 anf
-2 要 往 dpa
-2 要 连 eoa
-2 认 : ncc
-2 认 ncc
-2 访 <client> Zpe
-2 访 <far> eke
-2 访 <gateway> dcn
-2 访 <outside> dih
-2 访 <own> gjd
-2 访 <public> eje
-2 访 <zone> clf
-2 话 , kgc
-2 话 <outside> mfb
-2 话 <zone> jgd
-2 话 led
-2 说 ilZ
-2 请 <gateway> del
-2 请 <host> nhY
-2 请 <outside> mfc
-2 请 <zone> mbg
-2 请 mdd
-2 请 问 mdd
-2 费 <client> ijb
-2 费 ijb
-2 走 <own> flc
-2 走 <public> flc
-2 走 flc
-2 跑 <client> sXd
-2 跑 rXe
-2 跑 在 rXe
-2 转 <host> aeo
-2 转 Zep
-2 转 到 Yeq
-2 转 给 aeo
-2 边 <own> djf
-2 边 dih
-2 还 caq
-2 还 是 caq
-2 这 <client> lah
-2 这 <zone> hdi
-2 这 eke
-2 这 台 dih
-2 这 样 kee
-2 这 边 hla
-2 连 <client> dnb
-2 连 <host> gam
-2 连 <server> fcl
-2 连 <zone> dmd
-2 连 agm
-2 连 到 cqb
-2 连 接 bkh
-2 通 <own> gqX
-2 通 acq
-2 通 过 foY
-2 那 <client> lbf
-2 那 mag
-2 那 台 hZm
-2 那 边 lfc
-2 都 <zone> odb
-2 都 hjc
-2 都 在 odb
-2 里 <own> dkf
-2 里 <service> bmf
-2 问 : tZa
-2 问 <host> gnZ
-2 问 <outside> lYj
-2 问 <own> fdk
-2 问 <public> anf
-2 问 dkf
-2 问 从 pcb
-2 问 到 eld
-2 面 <client> fkc
-2 面 <zone> nZg
-2 面 glb
-2 面 到 dii
-3 'connection <own> fjd
-3 'connection fjd
-3 'connection refused' fje
-3 's <gateway> dqa
-3 , <client> 到 cnd
-3 , <far> efj
-3 , <gateway> dcn
-3 , <host> hid
-3 , <outside> to aod
-3 , <own> enb
-3 , <public> gWq
-3 , <server> eek
-3 , <server> 是 iid
-3 , <service> Zpe
-3 , <service> to aqc
-3 , <service> 连 djg
-3 , <zone> -> chj
-3 , <zone> ndc
-3 , <zone> to bqb
-3 , <zone> 上 Zil
-3 , <zone> 到 epZ
-3 , <zone> 去 eke
-3 , but gck
-3 , client : ecm
-3 , client kYj
-3 , coming from mgb
-3 , coming nfa
-3 , does Yjm
-3 , does the Yim
-3 , i dmd
-3 , i e fdk
-3 , is gVr
-3 , jfe
-3 , length <n> Zlh
-3 , length Zlh
-3 , not fUt
-3 , not via gam
-3 , on bdo
-3 , on dev ben
-3 , or gam
-3 , should Zmh
-3 , so Wkm
-3 , upstream : dmd
-3 , upstream dmd
-3 , 人 kee
-3 , 人 在 kee
-3 , 会 eek
-3 , 但 mYi
-3 , 加 gdi
-3 , 加 完 gdi
-3 , 地 ejf
-3 , 地 址 ejf
-3 , 我 lee
-3 , 我 在 mde
-3 , 换 jgd
-3 , 改 kcg
-3 , 是 lde
-3 , 目 Znf
-3 , 目 标 dkf
-3 , 目 的 djg
-3 , 能 dgk
-3 , 要 eoa
-3 , 访 cgk
-3 , 访 问 cgk
-3 , 请 fdk
-3 , 请 问 fdk
-3 , 这 lde
-3 , 这 样 lde
-3 -> boc
-3 -a <outside> lfc
-3 -a <own> cme
-3 -a <zone> eej
-3 -a forward -s fej
-3 -a input -i jdf
-3 -a input hcj
-3 -a postrouting -s dgj
-3 -a prerouting -d cme
-3 -i <client> meb
-3 -i <host> chj
-3 -i <outside> , qfX
-3 -i <outside> -d bhl
-3 -i <own> dkf
-3 -i <zone> -d fkd
-3 -i <zone> -o Tmo
-3 -i <zone> eke
-3 -i forward pZe
-3 -j <client> lfc
-3 -j <outside> dgj
-3 -j <own> epZ
-3 -j accept , kdf
-3 -j accept can bgl
-3 -j accept jef
-3 -j accept let agm
-3 -j drop , jdf
-3 -j jee
-3 -j masquerade nfb
-3 -l <gateway> cdn
-3 -l cdn
-3 -l on cdn
-3 -l on the cdn
-3 -o <host> ejf
-3 -o <zone> -d ejf
-3 -o <zone> djg
-3 -o djg
-3 -s <host> bij
-3 -s <outside> Zof
-3 -s <zone> -d efj
-3 -s <zone> -o gjd
-3 -s mfb
-3 -v <own> icj
-3 -v <own> trying gbl
-3 -v hbj
-3 : <- jff
-3 : <client> nbe
-3 : <far> lga
-3 : <gateway> Ykk
-3 : <host> emc
-3 : <n> <n> edl
-3 : <n> src kdf
-3 : <outside> igd
-3 : <outside> to dle
-3 : <outside> 到 bmf
-3 : <own> dlf
-3 : <server> Yep
-3 : <service> aoe
-3 : <zone> Zgm
-3 : <zone> to bgl
-3 : connect fld
-3 : connect to fld
-3 : connection jbi
-3 : connection refused ici
-3 : connection to gdk
-3 : curl -v fkd
-3 : curl flc
-3 : ip <client> cqa
-3 : ip <host> mbg
-3 : ip hkb
-3 : kia
-3 : martian dob
-3 : martian source dob
-3 : the gbm
-3 : user ked
-3 : users pfY
-3 ; <own> fkd
-3 ; bkg
-3 ; connect fkd
-3 ; connect to fkd
-3 <client> , <server> Zof
-3 <client> , dst Xre
-3 <client> , lip dnc
-3 <client> , oae
-3 <client> : ckg
-3 <client> <client> glb
-3 <client> <far> ara
-3 <client> <gateway> Zcr
-3 <client> <outside> Vrg
-3 <client> <own> eke
-3 <client> <server> ecm
-3 <client> <service> aki
-3 <client> <service> to agm
-3 <client> <service> 到 emc
-3 <client> <zone> hYn
-3 <client> and dnc
-3 <client> cii
-3 <client> get dkf
-3 <client> get to dkf
-3 <client> going glc
-3 <client> going to glc
-3 <client> ip daddr eld
-3 <client> ip eld
-3 <client> out mfb
-3 <client> out to dkf
-3 <client> still reach gmb
-3 <client> talk gnZ
-3 <client> talk to gnZ
-3 <client> then fje
-3 <client> to amg
-3 <client> 上 <service> dkg
-3 <client> 上 ZtZ
-3 <client> 去 dme
-3 <client> 能 eld
-3 <client> 能 ping dkf
-3 <client> 要 ckg
-3 <client> 要 连 gma
-3 <far> , Xqf
-3 <far> , lip eld
-3 <far> <client> dnc
-3 <far> <gateway> Wkm
-3 <far> <host> Ype
-3 <far> <own> fmb
-3 <far> <service> nfZ
-3 <far> <zone> ubX
-3 <far> coc
-3 <far> ip daddr fjf
-3 <far> ip fjf
-3 <far> see pZf
-3 <far> still glb
-3 <far> 访 gjd
-3 <far> 访 问 gjd
-3 <gateway> , Zog
-3 <gateway> <client> dle
-3 <gateway> <far> gkc
-3 <gateway> <gateway> dmd
-3 <gateway> <host> bjj
-3 <gateway> <own> dlf
-3 <gateway> <zone> oYh
-3 <gateway> cme
-3 <gateway> itself reach bij
-3 <gateway> open lbg
-3 <gateway> 上 gkc
-3 <host> , jYk
-3 <host> <client> gnZ
-3 <host> <far> gjc
-3 <host> <gateway> cYs
-3 <host> <n> hYn
-3 <host> <own> eej
-3 <host> <public> bkg
-3 <host> <server> jfe
-3 <host> <server> 往 eje
-3 <host> <zone> qWg
-3 <host> box jnW
-3 <host> deliver eek
-3 <host> deliver to eek
-3 <host> out Zmg
-3 <host> out to aof
-3 <host> reachable from mag
-3 <host> reachable tTg
-3 <host> server by dle
-3 <host> server to gma
-3 <host> talk bsZ
-3 <host> talk to bsZ
-3 <host> to elc
-3 <host> 要 Yog
-3 <host> 访 dih
-3 <host> 访 问 dih
-3 <n> , can kfd
-3 <n> , does cjh
-3 <n> , from dkf
-3 <n> , is mTn
-3 <n> , will iak
-3 <n> , would hVq
-3 <n> : does obd
-3 <n> <client> fej
-3 <n> <far> idh
-3 <n> <host> cgk
-3 <n> <n> <client> anf
-3 <n> <n> in cfm
-3 <n> <n> src ofZ
-3 <n> <outside> to epa
-3 <n> <own> eje
-3 <n> <public> dXs
-3 <n> <server> ddm
-3 <n> <zone> mbf
-3 <n> coming from lcf
-3 <n> coming lcf
-3 <n> dnat to cfm
-3 <n> does cel
-3 <n> does the hbk
-3 <n> effect cfl
-3 <n> effect on cfl
-3 <n> established lfc
-3 <n> established src lfc
-3 <n> example fke
-3 <n> from mde
-3 <n> from the jfe
-3 <n> ip <client> Ynh
-3 <n> ip <far> Yqe
-3 <n> ip <host> kXl
-3 <n> ip saddr kfe
-3 <n> is hcj
-3 <n> on gan
-3 <n> on the bsZ
-3 <n> open lbg
-3 <n> out lha
-3 <n> partner cmf
-3 <n> partner example cmf
-3 <n> s mce
-3 <n> seen cgk
-3 <n> seen on cgk
-3 <n> tcp Ymi
-3 <n> tcp from pad
-3 <n> tcp on Zng
-3 <n> tcp to ahm
-3 <n> to Whq
-3 <n> to the Vpi
-3 <n> udp from nZf
-3 <n> unreplied cgk
-3 <n> unreplied src cgk
-3 <n> 口 , ben
-3 <n> 口 ben
-3 <n> 行 , mec
-3 <outside> , lde
-3 <outside> : nfa
-3 <outside> <far> lee
-3 <outside> <gateway> drY
-3 <outside> <outside> dbo
-3 <outside> <own> eke
-3 <outside> <service> bne
-3 <outside> <service> to bmg
-3 <outside> <service> 到 dmd
-3 <outside> <zone> gnZ
-3 <outside> get at dmd
-3 <outside> get eoa
-3 <outside> get into eke
-3 <outside> get to glb
-3 <outside> ip kdf
-3 <outside> ip saddr led
-3 <outside> out src kef
-3 <outside> still dob
-3 <outside> still reach dpb
-3 <outside> straight emd
-3 <outside> straight to gkc
-3 <outside> to Woh
-3 <outside> to the afn
-3 <outside> 上 jbj
-3 <outside> 能 fje
-3 <own> , dek
-3 <own> <client> ich
-3 <own> <far> kfd
-3 <own> <gateway> dcn
-3 <own> <host> kaj
-3 <own> <n> from mce
-3 <own> <n> ici
-3 <own> <n> on obd
-3 <own> <n> trying fej
-3 <own> <outside> kai
-3 <own> <own> edk
-3 <own> <server> efj
-3 <own> <zone> lah
-3 <own> as efj
-3 <own> kai
-3 <own> work for kfc
-3 <own> work from mec
-3 <own> work mfb
-3 <server> : ' dkf
-3 <server> : dkf
-3 <server> <client> ohY
-3 <server> <host> enb
-3 <server> <own> eje
-3 <server> ika
-3 <server> 填 fkd
-3 <server> 填 的 fkd
-3 <server> 要 bmf
-3 <service> , fje
-3 <service> <client> jia
-3 <service> <far> dle
-3 <service> <gateway> Wrf
-3 <service> <n> , ejf
-3 <service> <n> Ymj
-3 <service> <n> on Zil
-3 <service> <n> to Yrc
-3 <service> <n> 连 dld
-3 <service> <outside> kbh
-3 <service> <own> fpY
-3 <service> <public> Zki
-3 <service> <server> blh
-3 <service> <zone> -> bod
-3 <service> <zone> jbi
-3 <service> connection hXo
-3 <service> from kdf
-3 <service> into the aki
-3 <service> on Xpf
-3 <service> on the Ynh
-3 <service> out mfb
-3 <service> out to Rwf
-3 <service> queries jef
-3 <service> query pYf
-3 <service> session ejf
-3 <service> sites cmf
-3 <service> sites on cmf
-3 <service> straight gpX
-3 <service> straight to goY
-3 <service> to jgc
-3 <service> to the cne
-3 <service> 到 dih
-3 <service> 能 kia
-3 <zone> , mjW
-3 <zone> : cjh
-3 <zone> <client> lbg
-3 <zone> <far> fkd
-3 <zone> <gateway> Yqd
-3 <zone> <host> bmf
-3 <zone> <outside> cjh
-3 <zone> <public> eYq
-3 <zone> <service> ajj
-3 <zone> <service> 到 ecm
-3 <zone> <zone> Xin
-3 <zone> and cZr
-3 <zone> bji
-3 <zone> can dem
-3 <zone> can use gej
-3 <zone> can't flc
-3 <zone> clients cmf
-3 <zone> from bmg
-3 <zone> gets glb
-3 <zone> gets to glb
-3 <zone> go ejf
-3 <zone> in ip jdg
-3 <zone> in jef
-3 <zone> ip nZh
-3 <zone> ip saddr lde
-3 <zone> out alg
-3 <zone> out ip bgm
-3 <zone> out to cpb
-3 <zone> people dle
-3 <zone> ping dmd
-3 <zone> ppl dgj
-3 <zone> still esW
-3 <zone> still reach dnc
-3 <zone> straight gjd
-3 <zone> straight to gjd
-3 <zone> talking efk
-3 <zone> talking to efk
-3 <zone> then fje
-3 <zone> to ail
-3 <zone> to the cme
-3 <zone> 打 gjd
-3 <zone> 打 开 gjd
-3 <zone> 网 ben
-3 <zone> 网 段 ben
-3 <zone> 能 goZ
-3 <zone> 能 上 glc
-3 <zone> 能 到 gkc
-3 <zone> 访 fje
-3 <zone> 访 问 fje
-3 <zone> 连 gdk
-3 <zone> 那 qac
-3 <zone> 那 边 qac
-3 <zone> 里 djg
-3 ? <client> ogY
-3 ? <far> mjX
-3 ? <outside> ecm
-3 ? <own> Yua
-3 ? <zone> gcj
-3 ? nZg
-3 ^ <- mec
-3 ^ <client> -> dle
-3 ^ <client> <service> Wrf
-3 ^ <client> ping Zof
-3 ^ <client> to atZ
-3 ^ <client> 到 Zpe
-3 ^ <client> 去 bod
-3 ^ <client> 被 lcf
-3 ^ <far> from qdZ
-3 ^ <far> jgd
-3 ^ <far> to Ypf
-3 ^ <gateway> cgj
-3 ^ <gateway> to Zof
-3 ^ <host> -> bne
-3 ^ <host> dkf
-3 ^ <host> to YvZ
-3 ^ <host> 往 aoe
-3 ^ <outside> kgd
-3 ^ <outside> to Zqd
-3 ^ <outside> 到 glc
-3 ^ <outside> 打 dkg
-3 ^ <outside> 的 hbk
-3 ^ <own> flc
-3 ^ <own> from kee
-3 ^ <server> cfl
-3 ^ <service> <n> flc
-3 ^ <service> from rXe
-3 ^ <service> into dkf
-3 ^ <service> jja
-3 ^ <service> on cme
-3 ^ <service> to Yre
-3 ^ <zone> <n> bnd
-3 ^ <zone> <service> eld
-3 ^ <zone> ping Zjj
-3 ^ <zone> to Xni
-3 ^ <zone> 上 fqX
-3 ^ <zone> 到 dfk
-3 ^ <zone> 和 ele
-3 ^ <zone> 用 bkh
-3 ^ <zone> 的 kdf
-3 ^ <zone> 连 flc
-3 ^ ^ <client> ijb
-3 ^ ^ <host> dhh
-3 ^ ^ <outside> Ymi
-3 ^ ^ <service> hkb
-3 ^ ^ <zone> hjc
-3 ^ ^ are jdg
-3 ^ ^ can jfe
-3 ^ ^ client rYd
-3 ^ ^ could fna
-3 ^ ^ do ofZ
-3 ^ ^ does nfa
-3 ^ ^ for hjc
-3 ^ ^ from idh
-3 ^ ^ hairpin lgb
-3 ^ ^ has ila
-3 ^ ^ if mbf
-3 ^ ^ ip oea
-3 ^ ^ is hid
-3 ^ ^ may jef
-3 ^ ^ on fkd
-3 ^ ^ our iWo
-3 ^ ^ pinging bod
-3 ^ ^ should lha
-3 ^ ^ so jhc
-3 ^ ^ src pZd
-3 ^ ^ the lcf
-3 ^ ^ trace pYf
-3 ^ ^ trying fje
-3 ^ ^ when gcj
-3 ^ ^ would kmW
-3 ^ ^ zabbix fej
-3 ^ ^ 从 lga
-3 ^ ^ 在 fcl
-3 ^ ^ 我 nbd
-3 ^ ^ 源 lcf
-3 ^ ^ 给 lde
-3 ^ any kee
-3 ^ can the hbk
-3 ^ curl jhd
-3 ^ customer at jee
-3 ^ customer edl
-3 ^ does lfc
-3 ^ does the lfc
-3 ^ from qdZ
-3 ^ from the qac
-3 ^ hairpin ihd
-3 ^ how come mcf
-3 ^ how kdf
-3 ^ i bme
-3 ^ i'm hcj
-3 ^ i'm on jfe
-3 ^ if kdf
-3 ^ ip <far> flc
-3 ^ ip flc
-3 ^ maillog apd
-3 ^ maillog on apd
-3 ^ my fek
-3 ^ nc cle
-3 ^ nc vz ekd
-3 ^ nginx emc
-3 ^ nginx on emc
-3 ^ nobody gmb
-3 ^ nobody in qZe
-3 ^ nobody on mfb
-3 ^ on the dZp
-3 ^ our hbk
-3 ^ outlook kfd
-3 ^ outlook on jef
-3 ^ ping from kcg
-3 ^ ping kdg
-3 ^ pls naf
-3 ^ plz naf
-3 ^ postfix jef
-3 ^ postfix on jef
-3 ^ seen agm
-3 ^ seen on agn
-3 ^ sitting pad
-3 ^ somebody mec
-3 ^ suppose -i Xfq
-3 ^ suppose nbf
-3 ^ tcpdump del
-3 ^ tcpdump ni eek
-3 ^ tcpdump on dfk
-3 ^ the anf
-3 ^ thunderbird kef
-3 ^ thunderbird on lcf
-3 ^ trace <client> blg
-3 ^ trace ejg
-3 ^ user on jef
-3 ^ users in kdg
-3 ^ users kdg
-3 ^ users on kcf
-3 ^ we jef
-3 ^ what kdf
-3 ^ whats jhc
-3 ^ whats stopping kdf
-3 ^ why can't qeZ
-3 ^ why cant mdc
-3 ^ why does del
-3 ^ why gdj
-3 ^ why is kfd
-3 ^ will gbl
-3 ^ would fcl
-3 ^ would the fbm
-3 ^ zabbix <server> dkg
-3 ^ zabbix fkd
-3 ^ 为 odc
-3 ^ 为 啥 mfc
-3 ^ 公 wgQ
-3 ^ 客 jfe
-3 ^ 客 户 jfe
-3 ^ 我 lZi
-3 ^ 我 在 jci
-3 ^ 目 bmf
-3 ^ 目 的 bmf
-3 ^ 请 led
-3 ^ 请 问 led
-3 a <far> led
-3 a <host> jpU
-3 a <outside> hak
-3 a <own> eld
-3 a box in jbi
-3 a box jaj
-3 a client in mdd
-3 a client kcg
-3 a client on gck
-3 a colleague eej
-3 a connection dle
-3 a connection to coc
-3 a customer at kfd
-3 a customer mec
-3 a host in led
-3 a host lde
-3 a host on kdf
-3 a jgd
-3 a laptop ici
-3 a laptop in pcb
-3 a laptop on eek
-3 a machine flc
-3 a machine in flc
-3 a packet from jdf
-3 a packet jdf
-3 a partner jef
-3 a pc in lde
-3 a pc naf
-3 a phone on qYe
-3 a phone qYe
-3 a ping from jdg
-3 a printer Rti
-3 a syn fje
-3 a syn from jfe
-3 a user sba
-3 a workstation bkh
-3 able <gateway> fmb
-3 able <host> djg
-3 able <outside> gjd
-3 able <zone> Tuf
-3 able djg
-3 able to djg
-3 able to hit coc
-3 able to open gpX
-3 able to ping ekd
-3 able to reach bwV
-3 about dgj
-3 accept , cfl
-3 accept , does agm
-3 accept , would mdd
-3 accept <client> pbc
-3 accept <host> fnZ
-3 accept <zone> to eoa
-3 access coc
-3 access denied clg
-3 address <far> gkd
-3 address <host> Wfr
-3 address Zfo
-3 address does bij
-3 address does the bij
-3 all <zone> ejf
-3 all cij
-3 allowed <far> djg
-3 allowed eoa
-3 allowed out dnb
-3 allowed out to dnb
-3 an <far> gkc
-3 an <outside> ibk
-3 an answer djg
-3 an answer from eqY
-3 an attacker kfd
-3 an dke
-3 and <client> kee
-3 and <host> blf
-3 and <n> bmf
-3 and <n> on cme
-3 and <service> gkc
-3 and boc
-3 any <gateway> fej
-3 any <zone> jgd
-3 any kcg
-3 any way kde
-3 anything <zone> jgd
-3 anything lha
-3 anything that oad
-3 app peZ
-3 are <client> jeg
-3 are <zone> glb
-3 arrive <host> bco
-3 arrive at fZo
-3 arrive cco
-3 arrives bdn
-3 as <server> fej
-3 as bji
-3 as seen from odb
-3 as seen ndc
-3 at <far> jfe
-3 at <host> hkc
-3 at <outside> epZ
-3 at <own> dkf
-3 at <zone> bkh
-3 at all fld
-3 at hlb
-3 away , gdj
-3 backup <client> kcg
-3 backup <host> qdZ
-3 backup job kfd
-3 backup teW
-3 be <client> oWi
-3 be <host> Wrf
-3 be <own> Wtd
-3 be <zone> lah
-3 be obd
-3 be reached ici
-3 being rdY
-3 between Wuc
-3 box <client> lga
-3 box <host> bdo
-3 box Zjk
-3 but ilZ
-3 by <client> led
-3 by <host> coc
-3 by <own> Vqh
-3 by <public> bkh
-3 by <service> fkd
-3 by <service> from hid
-3 by <service> to djg
-3 by <zone> iib
-3 by kkY
-3 by the oZf
-3 call Tmn
-3 can <client> clf
-3 can <client> ping djg
-3 can <client> reach Zqd
-3 can <far> glc
-3 can <gateway> Wwa
-3 can <host> bji
-3 can <host> reach bsZ
-3 can <outside> fdk
-3 can <outside> reach enb
-3 can <service> bhk
-3 can <zone> hit dle
-3 can <zone> ping fke
-3 can <zone> reach drY
-3 can anybody nbe
-3 can anybody on nbe
-3 can anything sbZ
-3 can get Ykk
-3 can get to cii
-3 can ibj
-3 can nobody jgd
-3 can not foZ
-3 can ppl on mga
-3 can somebody qdZ
-3 can someone lde
-3 can someone on kdg
-3 can't <host> bmf
-3 can't <zone> Yua
-3 can't Zrc
-3 can't connect fna
-3 can't connect to fna
-3 cannot <own> gna
-3 cannot ele
-3 cant <host> fej
-3 cant cme
-3 cant get aqc
-3 change mgb
-3 check : src uTf
-3 check <client> to aqc
-3 check <far> djg
-3 check <host> amf
-3 check <own> glb
-3 client <client> djh
-3 client <own> flc
-3 client iic
-3 client ip fke
-3 come <far> qYe
-3 come <outside> oae
-3 come <own> bsZ
-3 come <zone> kZj
-3 come in from naf
-3 come jaj
-3 comes cco
-3 coming in from kef
-3 coming in hck
-3 coming lZi
-3 conect <host> bji
-3 conect bji
-3 conect to bji
-3 conect to the bji
-3 connect <client> gnZ
-3 connect <far> kXl
-3 connect <gateway> kfd
-3 connect <server> gdj
-3 connect from lbg
-3 connect from unknown lbg
-3 connect to <host> gck
-3 connect to <server> eke
-3 connect to host dkf
-3 connection <- lde
-3 connection <client> lgb
-3 connection <gateway> Zbs
-3 connection <outside> dXs
-3 connection <own> amg
-3 connection <server> ecn
-3 connection <zone> ihd
-3 connection hid
-3 connection refused , efj
-3 connection refused from neb
-3 connection timed jch
-3 connection timed out jch
-3 connection to clg
-3 connection to the aki
-3 conntrack -l kfd
-3 conntrack <gateway> Xav
-3 conntrack <own> ape
-3 conntrack kfd
-3 could <client> hkc
-3 could <host> blg
-3 could <outside> ejf
-3 could <zone> clf
-3 cure Ymj
-3 curl <own> pfY
-3 curl lmV
-3 customer vTe
-3 cut dkf
-3 deliver <far> Zrc
-3 deliver <host> clf
-3 deliver cme
-3 deliver outbound dhi
-3 deliver outbound to dhi
-3 desk <client> dfk
-3 destination <client> pgX
-3 destination <host> jbi
-3 destination <host> will lde
-3 destination <outside> Wgq
-3 destination <zone> mga
-3 destination mbf
-3 dmesg <gateway> edl
-3 dmesg edl
-3 dmesg on edl
-3 dmesg on the edl
-3 dnat , does yfQ
-3 dnat , ygO
-3 dnat : lfc
-3 dnat <host> gdj
-3 dnat <outside> cgk
-3 dnat <own> aqc
-3 dnat dhi
-3 dnat to ddl
-3 dnat to destination ddl
-3 do <far> ihd
-3 do <host> hka
-3 do <service> bjh
-3 do <zone> lde
-3 do jlY
-3 do packets from lcg
-3 do packets jdg
-3 do people jfe
-3 does <client> clg
-3 does <client> reach ckg
-3 does <host> fbm
-3 does <host> from ogZ
-3 does <host> reach cjh
-3 does <own> fld
-3 does <service> from mga
-3 does <service> neb
-3 does <service> on blg
-3 does <service> to bji
-3 does <zone> have eld
-3 does <zone> kee
-3 does <zone> reach cgk
-3 does anything jZk
-3 does anything stop hdj
-3 does traffic from lbf
-3 does traffic lbf
-3 dport <far> dgj
-3 dport <host> Uiq
-3 dport <n> ben
-3 dport <n> src ben
-3 dport ben
-3 drop , could rdY
-3 drop , mfb
-3 drop <client> kdf
-3 drop <zone> jai
-3 drop forward dgk
-3 drop forward in dgk
-3 drop gbl
-3 drop the -i efj
-3 drop the efj
-3 e <host> csX
-3 e <own> frV
-3 e <public> fdk
-3 e eek
-3 e not fej
-3 e not via fej
-3 echo hkb
-3 end iYm
-3 even <gateway> fbn
-3 even cross fdk
-3 even ecm
-3 even touch fej
-3 even touch the fej
-3 ever mgb
-3 failed connect ejf
-3 failed connect to ejf
-3 failed dhi
-3 far as bij
-3 far as the bij
-3 far bij
-3 fetch <far> ckg
-3 fetch Ynh
-3 fetch updates djg
-3 fetch updates from djg
-3 fine <gateway> cap
-3 fine <own> dke
-3 fine fke
-3 for <client> clf
-3 for <far> ejf
-3 for <outside> pcb
-3 for <own> gjd
-3 for <zone> -> dle
-3 for <zone> oae
-3 for ngY
-3 forward <n> -s dfk
-3 forward <zone> mfb
-3 forward drop bfm
-3 forward drop in bfm
-3 forward hdi
-3 from <client> gjd
-3 from <client> to Vqi
-3 from <far> to bmf
-3 from <gateway> chj
-3 from <gateway> to ejf
-3 from <host> imY
-3 from <host> to inX
-3 from <outside> aoe
-3 from <outside> for Yrd
-3 from <outside> on bmf
-3 from <outside> to dle
-3 from <zone> , edm
-3 from <zone> Wll
-3 from <zone> into Zof
-3 from <zone> to Zil
-3 from ckg
-3 from my box lcf
-3 from my vZY
-3 from the qVh
-3 from their edl
-3 fw <zone> efj
-3 get <far> nbe
-3 get <host> Zjk
-3 get <outside> kgc
-3 get <own> dle
-3 get <service> from kZj
-3 get <service> hci
-3 get <service> on dgk
-3 get <zone> Zqd
-3 get in ljZ
-3 get out cmf
-3 get out to bmf
-3 get to chi
-3 get to the cgj
-3 gets <own> dmd
-3 gets lia
-3 gets out foZ
-3 gets out to gnZ
-3 go <outside> dmd
-3 go dob
-3 go out dle
-3 go out to dle
-3 goes away cnd
-3 goes lWl
-3 going <host> del
-3 going <outside> gdj
-3 going efj
-3 going out bhk
-3 going out to bhk
-3 gone <outside> cle
-3 gone <zone> ang
-3 gone oZf
-3 got <zone> oWi
-3 gw cjg
-3 had <outside> fbm
-3 had naf
-3 had no Wgq
-3 hairpin <client> lmV
-3 hairpin <own> gma
-3 hairpin <zone> cgk
-3 hangs led
-3 has lgb
-3 has to Zrc
-3 have amf
-3 he <own> dnc
-3 he clf
-3 her jfe
-3 here lga
-3 his <far> mce
-3 his ndd
-3 hit <own> fje
-3 hit bhj
-3 host <client> iZl
-3 host <outside> rYd
-3 host jkZ
-3 hosts ckf
-3 i <client> lec
-3 i <gateway> aki
-3 i <host> oZf
-3 i <outside> dXs
-3 i <own> dih
-3 i <service> chj
-3 i <service> from mag
-3 i <service> to btZ
-3 i <zone> jdg
-3 i am khb
-3 i e gbl
-3 i kcg
-3 i see hci
-3 i sit in jfd
-3 i strip -i eej
-3 i strip eej
-3 i'm <client> kgc
-3 i'm <outside> hdi
-3 i'm <zone> Zgn
-3 i'm bdo
-3 icmp cmf
-3 icmp echo eke
-3 id <far> cgk
-3 id <n> dgk
-3 id <n> src dgk
-3 id dgk
-3 if <host> Yli
-3 if <outside> mfa
-3 if <own> Zng
-3 if <zone> ddm
-3 if cii
-3 if i cfl
-3 if someone lgb
-3 iif <outside> dgj
-3 iif <outside> oif dgj
-3 im kdf
-3 in , pcc
-3 in <client> mag
-3 in <far> Zlh
-3 in <host> jka
-3 in <outside> out cgk
-3 in <own> eje
-3 in <zone> hcj
-3 in ip <client> cjh
-3 in ip <far> cii
-3 in ip Zjk
-3 in the hdh
-3 inbound <outside> nbe
-3 inbound mcf
-3 initiate <zone> dkf
-3 initiate dlf
-3 input cfk
-3 instead ofZ
-3 into sWe
-3 ip <host> gdj
-3 ip does dgj
-3 ip gck
-3 is <client> kgc
-3 is <far> fje
-3 is <gateway> adp
-3 is <outside> gcj
-3 is <own> cem
-3 is <server> ffj
-3 is <service> Ysc
-3 is <service> from qYe
-3 is <service> on Zrc
-3 is <service> to apc
-3 is <zone> mbf
-3 is hal
-3 is it fbm
-3 is it the fYo
-3 is set gnZ
-3 is set to gnZ
-3 is that fdj
-3 is that the gbl
-3 is the chj
-3 is traffic oZf
-3 it <far> enb
-3 it <gateway> ddm
-3 it <host> aYu
-3 it <outside> lbg
-3 it <own> akh
-3 it <zone> cii
-3 it hdi
-3 it is dao
-3 it is the eao
-3 it out arb
-3 it possible peZ
-3 it to Ynh
-3 it to the Ynh
-3 its <client> lfc
-3 its <far> Zpe
-3 its <host> cgk
-3 its <own> frW
-3 its <service> Yoh
-3 its updates cne
-3 its updates from cne
-3 itself , cel
-3 itself <host> Vml
-3 itself <outside> lcf
-3 itself get blf
-3 itself get to blf
-3 itself hci
-3 itself open pYf
-3 itself talk fke
-3 itself talk to fke
-3 job mec
-3 just clf
-3 kernel <zone> ffj
-3 kindly <zone> kee
-3 kindly confirm mce
-3 know mZh
-3 lab <client> jef
-3 label <zone> hkb
-3 label glb
-3 label printer kgc
-3 land <host> edm
-3 land del
-3 land on del
-3 land on the dgj
-3 laptop <client> bkh
-3 laptop <outside> cii
-3 laptop <own> aqc
-3 length <client> pZe
-3 length <host> eek
-3 length <n> ip ebn
-3 length <n> mbg
-3 length <own> gdk
-3 length mbg
-3 let <host> fna
-3 let <own> gma
-3 let <zone> blf
-3 let dhi
-3 let it gbl
-3 let it reach gbl
-3 let through Vjo
-3 licence Zsb
-3 line <client> ocd
-3 line <host> agn
-3 line <n> , rba
-3 line <n> could jgd
-3 line <n> kgc
-3 line <n> would kee
-3 line <outside> peZ
-3 line <zone> odb
-3 line kgc
-3 log <host> mga
-3 log mga
-3 log on pbc
-3 logged <gateway> kdf
-3 logged in ldf
-3 logged in on kdf
-3 logged qYf
-3 logs fkc
-3 lose anf
-3 loses <outside> efk
-3 loses efk
-3 loses its efk
-3 lost <outside> Zfo
-3 lost cbp
-3 lost its -i cbp
-3 lost its cbp
-3 mail <outside> Yoh
-3 mail <own> djf
-3 mail <zone> sZb
-3 mail hkb
-3 maillog <host> dke
-3 maillog dke
-3 maillog on Vml
-3 make <client> bpc
-3 make <host> eoZ
-3 make Zlj
-3 make it Xub
-3 make it to Zof
-3 masquerade , khb
-3 masquerade <zone> gkc
-3 masquerade hjc
-3 masquerade line gjd
-3 may <host> fje
-3 me <gateway> afn
-3 me <zone> bcp
-3 me afn
-3 me whether jch
-3 me whether the jch
-3 mean jhc
-3 monitoring <client> lee
-3 monitoring <far> lcg
-3 monitoring lde
-3 moved hZm
-3 must <server> efj
-3 mx <far> epZ
-3 mx example flc
-3 mx ijc
-3 my <client> qYf
-3 my <far> lde
-3 my <own> Xtc
-3 my <zone> jhc
-3 my box nZg
-3 my desk in lfc
-3 my desk mfa
-3 my laptop lkX
-3 my lfc
-3 my pc pYg
-3 nat <client> mbg
-3 nat qhW
-3 need led
-3 needs <service> foZ
-3 needs dpa
-3 network lfc
-3 never bbq
-3 new <client> hak
-3 new <outside> ofZ
-3 new <zone> gjd
-3 new lcf
-3 nightly mfb
-3 no <outside> fbm
-3 no <own> clf
-3 no <zone> fjd
-3 no gcj
-3 nobody ecn
-3 node hcj
-3 not <host> dap
-3 not <outside> mec
-3 not <own> flb
-3 not hbk
-3 nothing oVk
-3 now tbY
-3 of <far> jfe
-3 of <gateway> fpY
-3 of <host> aof
-3 of <outside> bgk
-3 of <own> eke
-3 of <service> fje
-3 of <service> on eld
-3 of <zone> oVj
-3 of jja
-3 off ici
-3 on <client> mZi
-3 on <far> djf
-3 on <gateway> jgd
-3 on <host> fam
-3 on <n> from jaj
-3 on <n> lbg
-3 on <n> to jjZ
-3 on <outside> eld
-3 on <outside> for aoe
-3 on <own> eoa
-3 on <own> for lee
-3 on <own> from mdd
-3 on <own> to efk
-3 on <service> Ygo
-3 on <service> to fkd
-3 on <zone> fdk
-3 on gam
-3 on my kgc
-3 on the <zone> hal
-3 on the bij
-3 one <zone> cem
-3 one lZj
-3 one of cZr
-3 only <zone> mYh
-3 only fbm
-3 open <far> Ttg
-3 open <host> Zmh
-3 open <outside> dfj
-3 open <own> bij
-3 open <service> dob
-3 open <service> on flc
-3 open <service> to coc
-3 open <zone> fej
-3 open ajj
-3 open connections bem
-3 open connections into Zjk
-3 opening <service> Ysc
-3 opening aik
-3 opens Ysc
-3 or bfm
-3 others mgb
-3 our <client> ilZ
-3 our <far> kia
-3 our <host> cem
-3 our <outside> fej
-3 our <own> cle
-3 our <service> clf
-3 our <zone> eek
-3 our ajj
-3 our monitoring jee
-3 out , cgl
-3 out <client> tWd
-3 out <far> wVb
-3 out <gateway> aki
-3 out <host> mbf
-3 out <outside> src iib
-3 out <zone> naf
-3 out <zone> src rab
-3 out ip ZZu
-3 out oYg
-3 out of lcf
-3 out of the lcf
-3 out run mfb
-3 out run on ofa
-3 out there pfY
-3 out 我 mec
-3 out 我 在 mec
-3 outbound <far> Zof
-3 outbound <host> hZm
-3 outbound <service> jci
-3 outbound <service> to Svf
-3 outbound fcl
-3 outgoing <own> dle
-3 outgoing <server> dle
-3 outgoing khb
-3 over <client> lgb
-3 over <far> boe
-3 over <host> bod
-3 over <outside> Yjl
-3 over <own> djf
-3 over <public> ckg
-3 over <service> , Zof
-3 over <service> at fmc
-3 over <service> enb
-3 over <service> from Wse
-3 over emb
-3 own chi
-3 packet <host> duV
-3 packet <zone> bkh
-3 packet Znf
-3 packets jYl
-3 path goY
-3 pc <client> doa
-3 pc ajj
-3 people <zone> scY
-3 people piV
-3 phone <outside> jfe
-3 ping <client> qYf
-3 ping <far> from lbg
-3 ping <gateway> dkf
-3 ping <host> from mag
-3 ping <host> hmY
-3 ping <outside> ihd
-3 ping <own> from kfd
-3 ping <own> jff
-3 ping <zone> kef
-3 ping ljY
-3 ping 不 anf
-3 ping 不 通 amf
-3 ping 得 fna
-3 ping 得 通 fna
-3 pinging <client> mec
-3 pinging mec
-3 plain <outside> clf
-3 plain <service> dmd
-3 plain Zmh
-3 please oZg
-3 pls : kcg
-3 pls : src kcg
-3 pls <client> mbf
-3 pls check cjh
-3 plz kee
-3 policy <zone> lcf
-3 policy lcf
-3 poller ibj
-3 polling khb
-3 polls Zof
-3 port <client> dmd
-3 port <gateway> bcp
-3 port <host> enb
-3 port <n> , ean
-3 port <n> from ndc
-3 port <n> gjd
-3 port <n> of Yqe
-3 port <n> on Zof
-3 port <n> to fke
-3 port <outside> gjd
-3 port <own> dgk
-3 port <zone> lgb
-3 port hjc
-3 portal Ygo
-3 post eoa
-3 postfix <host> nag
-3 postfix lZi
-3 postfix on kai
-3 postfix on our gbl
-3 prerouting Xgp
-3 printer <client> Zrc
-3 printer Yrd
-3 probe <far> kfe
-3 probe nbe
-3 prometheus jhc
-3 public <own> brZ
-3 public brZ
-3 pull Zsb
-3 query <far> eke
-3 query <service> at eke
-3 query <service> fke
-3 query fke
-3 ran vWb
-3 random <outside> pZe
-3 random pZe
-3 rcpt <client> qWg
-3 rcpt from lfd
-3 rcpt from unknown lfd
-3 rcpt lfd
-3 reach <far> Ypf
-3 reach <host> gZn
-3 reach <outside> to fbm
-3 reach <public> ele
-3 reach <service> at ang
-3 reach <service> cii
-3 reach cem
-3 reach itself dld
-3 reachability jef
-3 reachable gkb
-3 read <host> eje
-3 read <service> eje
-3 read <service> on eje
-3 read jhc
-3 refused , bfl
-3 refused <client> rbZ
-3 refused <outside> cdn
-3 refused mce
-3 refused run kef
-3 refused' hZm
-3 register dfk
-3 remote hjc
-3 remove <zone> lYj
-3 remove kai
-3 return dhi
-3 return traffic dhi
-3 rst aki
-3 rule , nbe
-3 rule <zone> gZn
-3 rule hZl
-3 rules <zone> rXd
-3 rules rZc
-3 run <zone> idh
-3 run mag
-3 run on kXl
-3 runs ofZ
-3 s client connect ekf
-3 s client ekf
-3 same <outside> eVu
-3 same cdn
-3 says <client> jaj
-3 says <own> coc
-3 says <service> cpb
-3 scanner kZj
-3 scans <host> edl
-3 scans edl
-3 see <zone> dcn
-3 see naf
-3 send <host> bji
-3 send <outside> Ypf
-3 send <service> ane
-3 send <service> to ane
-3 send ckh
-3 send out anf
-3 send out to anf
-3 sending iic
-3 sends jib
-3 server <far> Zng
-3 server <own> ibj
-3 server reachable from pXg
-3 server reachable pXg
-3 service lcf
-3 session <host> bhk
-3 session to ftU
-3 set up efj
-3 should gqW
-3 shows glb
-3 since gbl
-3 sits pZd
-3 sitting pdb
-3 snat <own> aeo
-3 snat dbo
-3 snat to dbo
-3 snat to source dbo
-3 so <zone> aqc
-3 so dgk
-3 some <outside> lcf
-3 somebody <outside> dfj
-3 somebody <zone> pZe
-3 somebody eek
-3 somebody out nfa
-3 somebody out on nfa
-3 somebody sitting gck
-3 somebody sitting in pZe
-3 someone <outside> jfe
-3 someone <zone> jfd
-3 someone kee
-3 someone out kfd
-3 someone out on kfd
-3 source <client> fkd
-3 source <host> from nbe
-3 source <host> mag
-3 source <own> kia
-3 source address chj
-3 source address does chj
-3 source hjc
-3 source ip aki
-3 src <client> djg
-3 src <client> dst dnc
-3 src <far> gjd
-3 src <gateway> gma
-3 src <own> fdk
-3 still <far> Ype
-3 still <gateway> fna
-3 still <host> eek
-3 still <outside> lha
-3 still <own> fkd
-3 still <service> to fje
-3 still get eke
-3 still get to fmb
-3 still ika
-3 straight dih
-3 swaks ldf
-3 syn <client> kgd
-3 syn <host> jaj
-3 syn sent kgc
-3 syn sent src lgc
-3 take <outside> ebn
-3 take mde
-3 take the -i bgl
-3 take the bgl
-3 taking <outside> cem
-3 taking cem
-3 talk <host> fbm
-3 talk <service> cgk
-3 talk <service> to cgk
-3 talk Zgn
-3 talk to Yhm
-3 talk to the Ygo
-3 tcp , uYa
-3 tcp <far> Zog
-3 tcp <gateway> eZp
-3 tcp <host> lha
-3 tcp <n> , fej
-3 tcp <n> blf
-3 tcp <n> from kdf
-3 tcp <n> on Zof
-3 tcp <n> to aik
-3 tcp <own> chj
-3 tcp <zone> tZa
-3 tcp hid
-3 tcp session gjd
-3 tcp session to gjd
-3 tell me sXd
-3 tell oWj
-3 test nhY
-3 that <client> mgb
-3 that <gateway> fVs
-3 that <host> cpb
-3 that <outside> chj
-3 that <own> fna
-3 that <service> arc
-3 that <zone> lYj
-3 that arrives ibj
-3 that gjd
-3 that was mdd
-3 that was on kgc
-3 that's epZ
-3 the ' -i eej
-3 the ' eej
-3 the <client> jhc
-3 the <far> kfd
-3 the <gateway> from lbg
-3 the <gateway> sYb
-3 the <host> box lcf
-3 the <host> ihd
-3 the <host> server jgd
-3 the <outside> to ejf
-3 the <own> enc
-3 the <public> cgj
-3 the <server> enc
-3 the <zone> cjh
-3 the log lYi
-3 the log on lYi
-3 the people tZa
-3 the printer blg
-3 the scanner gZo
-3 the site gnZ
-3 their enb
-3 then <host> fje
-3 then <own> gZn
-3 then <zone> dgj
-3 then dhi
-3 then get flc
-3 then get to glb
-3 there <far> pYf
-3 there pZd
-3 these hdi
-3 they <outside> bvX
-3 they <own> eqZ
-3 they Zjl
-3 this <client> neb
-3 this <gateway> cap
-3 this <host> Waw
-3 this ici
-3 this is dfk
-3 this is from qeY
-3 this on the bfn
-3 through <host> jrT
-3 through imZ
-3 through to fpY
-3 through to the fnZ
-3 thunderbird <zone> mgb
-3 thunderbird mgb
-3 time out eld
-3 timed <client> lfc
-3 timed <own> Xpg
-3 timed out from jZk
-3 timed out 在 mbf
-3 timeout Zep
-3 times del
-3 times out del
-3 to <client> dpa
-3 to <far> kia
-3 to <gateway> enc
-3 to <gateway> from lcf
-3 to <host> from jef
-3 to <host> ici
-3 to <host> server doa
-3 to <n> frW
-3 to <n> on amg
-3 to <outside> mZh
-3 to <own> from lde
-3 to <public> adp
-3 to <server> at clf
-3 to <server> jbi
-3 to <service> at clf
-3 to <service> ejf
-3 to <service> from uZZ
-3 to <service> into chj
-3 to <service> on bnf
-3 to <service> to fld
-3 to <zone> hmZ
-3 to accept mec
-3 to accept would jef
-3 to anything Zrc
-3 to deliver bii
-3 to deliver to bii
-3 to ijb
-3 to itself flb
-3 to know pda
-3 to mail ekf
-3 to open ejf
-3 to packets from oad
-3 to packets gjd
-3 to print fkc
-3 to talk fpZ
-3 to talk to eoZ
-3 to the bpc
-3 to the whole pca
-3 took <outside> dfk
-3 took dfk
-3 took the -i dfk
-3 took the dfk
-3 towards anf
-3 trace <client> dmd
-3 trace <host> arc
-3 trace eke
-3 traffic <zone> lbf
-3 traffic tbY
-3 udp <client> led
-3 udp <far> dlf
-3 udp <gateway> dle
-3 udp <host> oZf
-3 udp <n> , fZp
-3 udp <n> from rWf
-3 udp <n> jgd
-3 udp <n> on bod
-3 udp <n> to Zpe
-3 udp <outside> jgd
-3 udp <own> dkg
-3 udp <zone> kdf
-3 udp fkd
-3 up <outside> cme
-3 up <zone> mag
-3 up ekf
-3 up on cWu
-3 up on the cWu
-3 use <own> Zhl
-3 use <public> kZj
-3 use <service> edk
-3 use <service> on edk
-3 use gdj
-3 user , rip uTg
-3 user , uTg
-3 user <client> jef
-3 user <far> vSg
-3 user <zone> fke
-3 user jef
-3 users gkc
-3 vendor <far> ejf
-3 vendor bmf
-3 via piV
-3 vz gkc
-3 vz w <n> eke
-3 vz w eke
-3 want Ute
-3 wants <far> Xqf
-3 wants <service> Wrf
-3 wants <service> to ejf
-3 wants bhk
-3 was <client> vVc
-3 was <zone> Zgn
-3 was ijb
-3 way hjc
-3 we <outside> Yeq
-3 we <zone> mbf
-3 we add jdg
-3 we add the jdg
-3 we take -i Xfq
-3 we take Xfq
-3 what <gateway> del
-3 what <outside> kfd
-3 what <zone> jef
-3 what happens ked
-3 what happens to lee
-3 when <outside> dbo
-3 when <own> eoa
-3 when <zone> iic
-3 when it Ymi
-3 when lhZ
-3 when somebody mga
-3 when they eld
-3 whether <zone> edl
-3 whether ddm
-3 whether hosts pYf
-3 which <zone> odb
-3 which qgW
-3 while idh
-3 why oZf
-3 wifi gdj
-3 will <own> jmX
-3 will <service> ejf
-3 will <zone> mec
-3 will kkY
-3 with <client> bmf
-3 with <outside> kgc
-3 with <service> obd
-3 with lgb
-3 with the ang
-3 without <public> gZn
-3 without ebo
-3 without going gZn
-3 work efj
-3 working <own> cme
-3 working jfe
-3 would <client> reach fna
-3 would <far> oZf
-3 would <host> ija
-3 would <outside> med
-3 would <own> fjd
-3 would <service> gjd
-3 would <zone> gkc
-3 would change for pda
-3 would change pda
-3 would kgc
-3 would that oaf
-3 yet nZf
-3 you dpa
-3 一 <client> eke
-3 一 <far> Wes
-3 一 <outside> jef
-3 一 <zone> lde
-3 一 jic
-3 一 下 , jef
-3 一 下 : kfe
-3 一 下 jef
-3 一 条 -s Vet
-3 一 条 mbf
-3 上 , hal
-3 上 <far> Zof
-3 上 <host> hcj
-3 上 <outside> dih
-3 上 <own> cnd
-3 上 efj
-3 上 不 dkg
-3 上 不 了 dkg
-3 上 得 gmb
-3 上 得 了 gmb
-3 下 , cdn
-3 下 <client> foa
-3 下 <host> fqX
-3 下 <outside> niW
-3 下 <zone> Ykk
-3 下 <zone> 到 gmb
-3 下 alh
-3 不 <client> fqX
-3 不 <gateway> fcl
-3 不 <host> ecm
-3 不 <outside> bme
-3 不 <own> flc
-3 不 <public> efj
-3 不 gdj
-3 不 上 Xin
-3 不 会 jef
-3 不 是 ddl
-3 不 能 Zjk
-3 不 能 上 dnc
-3 个 : in ffj
-3 个 <zone> jee
-3 个 kfd
-3 为 <client> oea
-3 为 <zone> reW
-3 主 <zone> fld
-3 主 dkf
-3 主 动 bmf
-3 主 动 往 bmf
-3 主 动 连 cme
-3 么 <own> eke
-3 么 cih
-3 之 <zone> jfe
-3 之 jdg
-3 之 后 , jdg
-3 之 后 jdg
-3 了 <gateway> fdk
-3 了 <outside> , fek
-3 了 <outside> dek
-3 了 jdg
-3 事 djg
-3 人 <outside> djg
-3 人 <own> ddm
-3 人 能 fYq
-3 人 访 gjd
-3 人 访 问 gjd
-3 什 dgk
-3 什 么 dgk
-3 什 么 用 dmd
-3 从 <client> Xqf
-3 从 <client> ping clf
-3 从 <far> gjd
-3 从 <gateway> bqc
-3 从 <outside> <service> eke
-3 从 <outside> fna
-3 从 <outside> 连 fmb
-3 从 <zone> <service> eoa
-3 从 <zone> idi
-3 从 <zone> ping djf
-3 从 <zone> 到 eob
-3 从 Zli
-3 以 <host> cpc
-3 以 <outside> gkd
-3 以 <zone> hjc
-3 以 后 , led
-3 以 后 led
-3 以 访 cij
-3 以 访 问 cij
-3 以 连 clf
-3 以 连 到 clf
-3 们 lgb
-3 件 bkg
-3 会 <host> fbm
-3 会 hbl
-3 会 转 efk
-3 会 转 到 ffj
-3 信 <own> Zof
-3 信 clf
-3 像 <client> jfe
-3 像 lha
-3 公 glb
-3 公 司 glb
-3 写 fna
-3 写 的 gma
-3 出 <far> oae
-3 出 <outside> bmf
-3 出 jhc
-3 出 去 clf
-3 出 去 到 blg
-3 出 得 ejf
-3 出 得 去 ejf
-3 删 <client> sYb
-3 删 <host> mbf
-3 删 <outside> sgU
-3 删 了 , jef
-3 删 了 jef
-3 到 <client> ogY
-3 到 <far> Zmh
-3 到 <gateway> Zgn
-3 到 <host> , kcg
-3 到 <host> epZ
-3 到 <outside> imY
-3 到 <own> , Zdq
-3 到 <own> Zof
-3 到 <zone> dmd
-3 到 ip <client> ejf
-3 到 ip ekf
-3 到 kib
-3 到 我 gjd
-3 到 我 们 gjd
-3 到 这 clf
-3 到 这 台 clf
-3 前 kde
-3 加 <zone> Zep
-3 加 ben
-3 加 上 -i dfk
-3 加 上 beo
-3 务 <client> dle
-3 务 dle
-3 动 <client> kgc
-3 动 <outside> emc
-3 动 <zone> fkd
-3 动 gkc
-3 动 去 ejf
-3 动 去 连 ejf
-3 动 访 emc
-3 动 访 问 emc
-3 动 连 flc
-3 包 <client> rba
-3 包 <gateway> dgk
-3 包 fao
-3 去 <outside> Xhn
-3 去 <zone> nfa
-3 去 iic
-3 去 掉 , neb
-3 去 掉 lec
-3 去 访 eld
-3 去 访 问 eld
-3 反 ija
-3 发 <outside> hid
-3 发 信 djg
-3 发 信 到 dkf
-3 口 , cii
-3 口 , 从 lee
-3 口 <client> qad
-3 口 <n> , kcg
-3 口 <n> kbg
-3 口 ip lde
-3 口 ip 是 lde
-3 可 cjh
-3 可 以 cjh
-3 台 <client> odb
-3 台 eke
-3 同 <own> eoa
-3 同 <zone> hcj
-3 同 事 hci
-3 同 事 在 idh
-3 同 事 说 agm
-3 后 <host> bZs
-3 后 <outside> kia
-3 后 <zone> ihd
-3 后 dih
-3 否 bmf
-3 否 访 anf
-3 否 访 问 anf
-3 啥 <zone> gma
-3 啥 glb
-3 器 djg
-3 在 <client> jff
-3 在 <outside> edl
-3 在 <own> bij
-3 在 fdj
-3 地 dmd
-3 地 址 dmd
-3 地 址 是 led
-3 址 jdh
-3 填 <own> eke
-3 填 eke
-3 填 的 eke
-3 填 的 是 ekd
-3 外 <outside> jch
-3 完 <client> ihd
-3 完 <outside> kbh
-3 完 <zone> eke
-3 完 之 cgk
-3 完 之 后 cgk
-3 完 以 kfd
-3 完 以 后 kfd
-3 客 <client> nag
-3 客 <far> pcb
-3 客 gam
-3 客 户 gam
-3 客 户 端 nZg
-3 就 是 hck
-3 己 <outside> ckg
-3 己 <own> gkd
-3 己 <public> fej
-3 己 ekf
-3 己 能 ckg
-3 己 能 ping blg
-3 己 能 上 blg
-3 师 fej
-3 应 enb
-3 开 kdf
-3 录 rYd
-3 志 : fej
-3 志 : in fej
-3 志 fej
-3 忙 <client> kdf
-3 忙 <gateway> cgk
-3 想 <host> jib
-3 想 <service> Zli
-3 想 <service> 到 agm
-3 想 blg
-3 想 访 dle
-3 想 访 问 dle
-3 成 <client> , kfc
-3 成 <client> lde
-3 成 <n> , lgb
-3 成 <n> lgb
-3 成 <outside> mga
-3 成 drop , jfe
-3 成 drop jfe
-3 成 lfb
-3 我 <client> pcb
-3 我 <host> Zpe
-3 我 <zone> gbl
-3 我 们 bkh
-3 我 这 mbf
-3 我 这 台 oae
-3 户 <client> qZd
-3 户 <own> dle
-3 户 kee
-3 户 打 ejf
-3 户 打 开 ejf
-3 户 端 jef
-3 户 端 是 jff
-3 户 访 fjd
-3 户 访 问 fjd
-3 手 kha
-3 手 机 kha
-3 打 <client> gkc
-3 打 <own> fdk
-3 打 Zgn
-3 打 不 gck
-3 打 不 开 gjd
-3 打 印 eke
-3 打 印 机 flc
-3 执 <own> ejf
-3 执 ejf
-3 执 行 <service> eke
-3 执 行 ejf
-3 抓 kdf
-3 报 <own> fmc
-3 拒 cgk
-3 拿 gje
-3 拿 掉 , jfe
-3 拿 掉 jfe
-3 掉 mce
-3 接 <client> Ypf
-3 接 <host> emc
-3 接 <zone> bij
-3 接 Yog
-3 接 ping eld
-3 接 ping 通 djg
-3 接 打 到 glb
-3 接 访 bpc
-3 接 访 问 bpc
-3 推 Zpf
-3 收 <client> jja
-3 收 <own> eob
-3 收 mde
-3 收 不 obd
-3 收 不 到 obd
-3 收 信 , dgk
-3 收 得 kef
-3 收 得 到 kef
-3 教 gbm
-3 文 jch
-3 时 , ecm
-3 时 , 是 efj
-3 时 <gateway> eao
-3 时 jfd
-3 是 <client> kee
-3 是 <gateway> dfk
-3 是 <host> cWt
-3 是 gdk
-3 是 我 ecl
-3 是 我 们 ecl
-3 有 kYk
-3 服 <client> fkd
-3 服 jlY
-3 服 务 fje
-3 服 务 端 dkf
-3 本 <client> kfd
-3 本 <host> Zng
-3 本 hjc
-3 本 机 iic
-3 本 机 ip jff
-3 机 <client> dkf
-3 机 <far> Wqg
-3 机 <host> bqc
-3 机 <outside> ijb
-3 机 <zone> wYY
-3 机 hjb
-3 机 上 ang
-3 机 器 是 oYg
-3 机 访 flb
-3 机 访 问 flb
-3 条 <zone> ibj
-3 条 ibk
-3 来 enb
-3 查 pfY
-3 样 dfk
-3 桌 <client> fkc
-3 桌 dlf
-3 桌 面 dlf
-3 桌 面 到 dii
-3 正 jja
-3 段 blh
-3 段 访 apd
-3 段 访 问 apd
-3 比 <far> ejf
-3 比 ejf
-3 比 如 ejf
-3 比 如 到 ejf
-3 没 mcf
-3 没 有 eek
-3 源 <client> mbf
-3 源 lZh
-3 用 <host> arb
-3 用 <outside> bji
-3 用 <own> fkd
-3 用 <service> bsZ
-3 用 <service> 连 fqX
-3 用 glb
-3 用 户 在 gck
-3 用 的 eke
-3 电 <client> iib
-3 电 <public> eek
-3 电 iib
-3 电 脑 是 kdf
-3 电 脑 用 eek
-3 的 : ila
-3 的 <far> dmd
-3 的 <gateway> iak
-3 的 <n> nbe
-3 的 <n> 对 jff
-3 的 <outside> eld
-3 的 <own> cqa
-3 的 <service> , fVs
-3 的 <service> lYj
-3 的 <zone> fbm
-3 的 client dle
-3 的 dnat fcm
-3 的 gck
-3 的 ip kef
-3 的 ip 是 kef
-3 的 人 hjc
-3 的 人 用 bji
-3 的 是 <public> gkc
-3 的 是 aoe
-3 的 话 , kgc
-3 的 话 kgc
-3 监 cem
-3 目 的 ckg
-3 目 的 是 cjg
-3 直 <host> eld
-3 直 <own> gkc
-3 直 dle
-3 直 接 dle
-3 直 接 到 gjd
-3 直 接 打 gjd
-3 直 接 用 eek
-3 直 接 连 fej
-3 看 <client> jhc
-3 看 <host> del
-3 看 <zone> qac
-3 看 fdj
-3 看 下 ika
-3 看 到 hal
-3 看 到 ip ici
-3 码 jhd
-3 码 枪 jhd
-3 确 ncc
-3 确 认 : ncc
-3 确 认 ncc
-3 站 jfe
-3 端 <gateway> hck
-3 端 <zone> nfa
-3 端 mcd
-3 端 口 , ked
-3 端 口 led
-3 网 <client> jib
-3 网 jgd
-3 网 段 mjX
-3 网 段 去 ckg
-3 老 lfc
-3 能 <client> brZ
-3 能 <far> dkf
-3 能 <gateway> fkd
-3 能 <outside> enb
-3 能 <public> dii
-3 能 <service> eld
-3 能 <service> 到 fje
-3 能 <service> 通 glb
-3 能 <zone> cgk
-3 能 blg
-3 能 ping fjf
-3 能 ping 到 gjd
-3 能 ping 通 fjf
-3 能 打 eke
-3 能 打 开 eke
-3 能 直 gdj
-3 能 直 连 gdj
-3 能 连 到 gkc
-3 能 通 fpY
-3 能 通 过 fpY
-3 脑 <client> enb
-3 脑 <own> dkf
-3 脑 cpb
-3 自 <far> blg
-3 自 <host> djg
-3 自 <own> gkc
-3 自 chj
-3 自 己 chj
-3 自 己 连 gjd
-3 行 <outside> dcm
-3 行 <zone> 到 bkh
-3 行 的 -i dgk
-3 行 的 eek
-3 补 <outside> bfm
-3 补 上 -i bfm
-3 补 上 bfm
-3 被 <host> edl
-3 被 aeo
-3 要 <client> eje
-3 要 <far> bmf
-3 要 <host> dfk
-3 要 bgl
-3 要 访 eoa
-3 要 访 问 eoa
-3 规 则 , jeg
-3 认 fjd
-3 许 cjh
-3 访 <host> goZ
-3 访 gkc
-3 访 问 <public> anf
-3 访 问 dnc
-3 访 问 到 eld
-3 说 lbg
-3 请 <client> hnY
-3 请 <outside> kef
-3 请 <zone> ecm
-3 请 dhj
-3 请 问 <zone> fan
-3 请 问 hbk
-3 请 问 从 pcb
-3 走 <gateway> ecl
-3 走 <n> bmf
-3 走 <service> dao
-3 走 <service> 到 fje
-3 走 agl
-3 走 的 fje
-3 边 <client> ejf
-3 边 cmf
-3 过 <gateway> gan
-3 过 edl
-3 还 <far> fmb
-3 还 <own> glc
-3 还 bji
-3 还 能 access gkd
-3 还 能 fkd
-3 还 能 连 glc
-3 这 <client> rca
-3 这 idh
-3 这 台 led
-3 这 台 是 kee
-3 这 条 , gdk
-3 这 条 fdk
-3 进 bmf
-3 连 <host> epZ
-3 连 <zone> flc
-3 连 eld
-3 连 不 ape
-3 连 不 上 gjd
-3 连 不 到 apd
-3 连 得 上 fej
-3 连 我 fje
-3 连 我 们 fje
-3 连 的 jdf
-3 连 的 是 kgc
-3 通 fdl
-3 邮 <own> ekd
-3 邮 djg
-3 邮 件 djg
-3 部 ufT
-3 配 <own> fjf
-3 配 ckg
-3 配 的 ckg
-3 配 的 是 ckg
-3 里 kjZ
-3 问 <client> ika
-3 问 <outside> ejf
-3 问 <own> dle
-3 问 <zone> kpT
-3 问 <zone> 到 euU
-3 问 不 eld
-3 问 不 了 ele
-3 问 得 ejf
-3 问 得 了 dlf
-3 面 fdk
-4 ' neb
-4 'connection djg
-4 's <own> dle
-4 , <client> lha
-4 , <far> occ
-4 , <gateway> Xll
-4 , <host> idi
-4 , <outside> eek
-4 , <own> fje
-4 , <public> Ylj
-4 , <server> cel
-4 , <zone> hcj
-4 -> <outside> bhk
-4 -> chj
-4 -i <zone> lgc
-4 -i lWl
-4 -j <client> jef
-4 -j <own> eek
-4 -j edl
-4 : <- occ
-4 : <client> oZg
-4 : <far> lbg
-4 : <host> Zkj
-4 : <outside> cem
-4 : <own> emc
-4 : <server> fdj
-4 ; kch
-4 <client> <client> emc
-4 <client> <far> jgd
-4 <client> <gateway> gjd
-4 <client> <host> ddm
-4 <client> <outside> mfb
-4 <client> <server> fcl
-4 <client> <zone> lYj
-4 <client> kee
-4 <far> <client> occ
-4 <far> <gateway> Xgp
-4 <far> <host> Yog
-4 <far> <own> dpa
-4 <far> cgj
-4 <gateway> <client> gkc
-4 <gateway> <gateway> aod
-4 <gateway> <outside> jef
-4 <gateway> <own> flc
-4 <gateway> <zone> obd
-4 <gateway> kee
-4 <host> <client> miZ
-4 <host> <far> inX
-4 <host> <gateway> bar
-4 <host> <host> fjd
-4 <host> <outside> flc
-4 <host> <own> dhj
-4 <host> <public> bgk
-4 <host> <zone> lcf
-4 <host> gkb
-4 <n> <- gdj
-4 <n> <client> kfe
-4 <n> <far> gjd
-4 <n> <gateway> bcp
-4 <n> <host> cii
-4 <n> <own> dbo
-4 <n> <public> dcn
-4 <n> <server> cgk
-4 <n> <zone> nbe
-4 <n> jdh
-4 <outside> <client> pbc
-4 <outside> <far> nce
-4 <outside> <gateway> Vpi
-4 <outside> <host> Ykk
-4 <outside> <outside> edl
-4 <outside> <own> dob
-4 <outside> <zone> nnS
-4 <outside> gjd
-4 <own> <client> pda
-4 <own> <far> pad
-4 <own> <gateway> Xfq
-4 <own> <outside> mce
-4 <own> <own> fan
-4 <own> mdd
-4 <public> hid
-4 <server> <gateway> fdj
-4 <server> <outside> Zli
-4 <server> <own> fkd
-4 <server> <zone> jhc
-4 <server> gmb
-4 <service> <client> hmZ
-4 <service> <far> jef
-4 <service> <gateway> cnd
-4 <service> <host> dmc
-4 <service> <outside> lcf
-4 <service> <own> eld
-4 <service> <public> ddm
-4 <service> <zone> mag
-4 <service> fkd
-4 <zone> <far> nbd
-4 <zone> <gateway> dih
-4 <zone> <host> cme
-4 <zone> <outside> Xjm
-4 <zone> <public> bne
-4 <zone> <server> gam
-4 <zone> <zone> jgd
-4 <zone> hjc
-4 ? <far> cnd
-4 ? <gateway> cbq
-4 ? <host> Zof
-4 ? <outside> ofZ
-4 ? <own> erY
-4 ? <zone> hdi
-4 ? cme
-4 ^ <client> hid
-4 ^ <far> fke
-4 ^ <gateway> lcf
-4 ^ <host> mag
-4 ^ <outside> hbk
-4 ^ <own> enc
-4 ^ <public> eke
-4 ^ <server> gck
-4 ^ <zone> dlf
-4 a <client> bji
-4 a <far> aod
-4 a <gateway> cgl
-4 a <host> dih
-4 a <outside> ijb
-4 a <own> ejf
-4 a <zone> mWl
-4 a chj
-4 able <client> Zqd
-4 able <gateway> dfk
-4 able <host> bfm
-4 able <own> gna
-4 able <zone> dob
-4 able bij
-4 about cgk
-4 accept <client> ocd
-4 accept <host> gsV
-4 accept <outside> cem
-4 accept <zone> Zcs
-4 accept dem
-4 access Zil
-4 add <outside> dfk
-4 add <zone> oeZ
-4 add mfb
-4 added bgl
-4 adding kfd
-4 after <zone> cgk
-4 after fbm
-4 all iak
-4 allowed ele
-4 an <gateway> gid
-4 an <host> ape
-4 an <own> dfk
-4 and <client> liZ
-4 and <gateway> ddm
-4 and <host> Zlh
-4 and <zone> iak
-4 and emc
-4 answer cbq
-4 answers fbm
-4 any <zone> reX
-4 any erX
-4 anything <outside> naf
-4 anything gkc
-4 append <zone> fej
-4 append jeg
-4 are jfd
-4 arrives <own> fje
-4 arrives fje
-4 arriving <own> anf
-4 arriving clf
-4 as <gateway> eVt
-4 as lga
-4 assume qdZ
-4 at <client> auY
-4 at <gateway> Xau
-4 at <outside> dhi
-4 at <zone> sbZ
-4 away fjf
-4 be <host> alh
-4 be <outside> idi
-4 be <zone> iic
-4 becomes jfe
-4 before pad
-4 being Xds
-4 box <host> Zil
-4 box <outside> mce
-4 box lZi
-4 but <outside> fcl
-4 but bdo
-4 by <client> rcZ
-4 by <host> Ymi
-4 by <own> cji
-4 by <zone> fZn
-4 by jdg
-4 call dle
-4 can <client> jnV
-4 can <far> clf
-4 can <gateway> cih
-4 can <host> led
-4 can <outside> kfd
-4 can <zone> fje
-4 can hid
-4 can't <host> Ygn
-4 can't <own> aqc
-4 can't <zone> fdj
-4 can't fcl
-4 cannot <server> gdj
-4 cannot aki
-4 cant <host> bij
-4 cant <outside> dle
-4 cant <zone> Ytb
-4 cant anf
-4 change Ujp
-4 check <zone> gjd
-4 client <own> dqZ
-4 client <server> eel
-4 client dkf
-4 clients <own> ejf
-4 clients hla
-4 close <own> gqW
-4 close gqW
-4 colleague <client> kfd
-4 colleague miY
-4 comes jdg
-4 coming <own> bmf
-4 coming bmf
-4 confirm <zone> anf
-4 confirm dkf
-4 connect <gateway> dbo
-4 connect <own> Yta
-4 connect Yli
-4 connection <client> qgW
-4 connection <gateway> egj
-4 connection <host> ekf
-4 connection <outside> cdn
-4 connection <own> Wqg
-4 connection <zone> bji
-4 connections dmd
-4 conntrack <gateway> cdn
-4 conntrack cdn
-4 could <far> mbf
-4 could <host> fdk
-4 could <outside> mfb
-4 could <zone> eqY
-4 could kbh
-4 curl cfl
-4 cut Ytb
-4 deferred <own> gdj
-4 deferred gdj
-4 delete <outside> nae
-4 delete jZk
-4 deleting ebn
-4 deliver dfk
-4 desk cfl
-4 destination gdj
-4 directly <public> gWq
-4 directly bZr
-4 dnat <client> hbl
-4 dnat <outside> gcj
-4 dnat <own> ZxX
-4 do <client> erX
-4 do <far> dqZ
-4 do <host> agm
-4 do <zone> xZW
-4 does <client> mcd
-4 does <gateway> cap
-4 does <host> bhk
-4 does <outside> ipV
-4 does <own> gkd
-4 does dhh
-4 dport <host> agn
-4 dport cgk
-4 drop <outside> gkc
-4 drop <zone> jfe
-4 e ckg
-4 echo djg
-4 effect <host> gsU
-4 effect gsU
-4 end <host> bjj
-4 established <own> frW
-4 established erX
-4 even <outside> gck
-4 even eld
-4 ever <zone> ffj
-4 example jdh
-4 failed <far> dfl
-4 fetch <own> bne
-4 fetch ajk
-4 fix jlY
-4 for <client> wZX
-4 for <far> qgV
-4 for <own> cgk
-4 for <zone> hid
-4 for led
-4 forward <host> bjh
-4 forward ejf
-4 foxmail <own> gkd
-4 from <client> eke
-4 from <gateway> Yhn
-4 from <host> epY
-4 from <outside> apd
-4 from <own> fmb
-4 from <zone> fej
-4 from bqb
-4 get <far> dle
-4 get <host> Wuc
-4 get <zone> qhU
-4 get jmX
-4 gets <own> aoe
-4 gets ngY
-4 gives lai
-4 goes <outside> nhZ
-4 goes jbi
-4 gw <outside> gam
-4 gw Wkm
-4 hand <host> dii
-4 hand jdg
-4 hangs dfk
-4 happens <outside> dnc
-4 happens <own> glb
-4 happens <zone> ich
-4 happens aoe
-4 has <client> qZd
-4 has <own> eje
-4 has <server> Zfn
-4 has <zone> qgW
-4 has mbf
-4 have <far> jef
-4 he kdf
-4 her llW
-4 here <zone> fbm
-4 here ddl
-4 hi <client> peZ
-4 hi qca
-4 his cpb
-4 hit agl
-4 host <client> efk
-4 host fcl
-4 how <zone> tgT
-4 how qfX
-4 i <client> bnf
-4 i <far> emc
-4 i <gateway> fmb
-4 i <host> cem
-4 i <outside> hdi
-4 i <own> fna
-4 i <public> fdk
-4 i <zone> mag
-4 i ddm
-4 i'm <own> enb
-4 i'm oea
-4 icmp <client> ndc
-4 if <client> ihc
-4 if <outside> kee
-4 if <own> bod
-4 if <zone> kai
-4 iif <far> kfc
-4 iif jgd
-4 in <client> rba
-4 in <far> hlb
-4 in <gateway> hmZ
-4 in <host> cZr
-4 in <own> dnc
-4 in <zone> fck
-4 in eej
-4 inbound ihd
-4 instead flc
-4 into nea
-4 ip mdd
-4 iptables <zone> ngZ
-4 iptables pfY
-4 is <client> fkd
-4 is <far> mbe
-4 is <gateway> dkf
-4 is <host> jgd
-4 is <outside> nbe
-4 is <own> clf
-4 is <zone> alh
-4 is iid
-4 it <far> Zqd
-4 it <gateway> eYr
-4 it <host> cjh
-4 it <outside> iak
-4 it <own> eld
-4 it <zone> odc
-4 it jef
-4 its <client> cpb
-4 its <far> Zof
-4 its <host> cfm
-4 its Zkj
-4 itself <far> djg
-4 itself <host> cij
-4 itself dhi
-4 just <gateway> fcl
-4 just <outside> ibj
-4 just kde
-4 kernel <zone> eek
-4 kernel eej
-4 label aik
-4 laptop <client> oae
-4 laptop <own> dmc
-4 laptop jib
-4 length <client> bgl
-4 length <far> bgl
-4 length <host> gma
-4 length <zone> Xgp
-4 length Vkn
-4 let <outside> cZr
-4 let bhk
-4 lets dih
-4 like <zone> neb
-4 like qdZ
-4 line <client> iZl
-4 line <far> gan
-4 line <host> cii
-4 line <outside> gdj
-4 line <zone> saa
-4 line dle
-4 log nUl
-4 logs jdf
-4 machine hci
-4 machines fdk
-4 mails bgl
-4 make <far> jib
-4 make <zone> jef
-4 make ijb
-4 martian <client> oae
-4 martian jgc
-4 masquerade <outside> cYs
-4 masquerade <own> eqY
-4 masquerade <zone> pdZ
-4 masquerade rbb
-4 may emc
-4 me <client> jdg
-4 me <host> led
-4 me <own> bod
-4 me mfb
-4 mean eYr
-4 monitoring <far> jee
-4 monitoring ogY
-4 morning pgX
-4 moved <zone> pca
-4 moved kia
-4 must <own> Xrf
-4 must <server> gdj
-4 must bne
-4 mx <far> gjd
-4 mx <own> fna
-4 mx fmb
-4 my <client> nec
-4 my <host> acq
-4 my <own> buX
-4 my gck
-4 nat <outside> gZn
-4 nat <zone> lgb
-4 nat lcf
-4 nc <host> dhi
-4 need kah
-4 needs <far> ejf
-4 needs <host> Vqh
-4 needs anf
-4 never lWl
-4 new gmZ
-4 ni jaj
-4 nmap <own> dkf
-4 nmap ejf
-4 no <zone> kWl
-4 nobody bsZ
-4 not <host> dgj
-4 not <own> enb
-4 nothing Wnj
-4 now jef
-4 of <client> pca
-4 of <far> kia
-4 of <gateway> bik
-4 of <own> clf
-4 of mag
-4 off <zone> lfc
-4 off hXn
-4 oif <far> jdh
-4 oif lde
-4 ok mbf
-4 on <client> jfe
-4 on <far> oea
-4 on <gateway> kWl
-4 on <host> dmd
-4 on <outside> jbi
-4 on <own> eoa
-4 on <zone> mga
-4 on jib
-4 once <outside> fej
-4 once cfl
-4 one <outside> efj
-4 one icj
-4 only led
-4 open <client> hkb
-4 open <host> Uip
-4 open <outside> lgb
-4 open <own> cmd
-4 open <zone> bmf
-4 opened cme
-4 opening ckf
-4 opens dfl
-4 openssl ekf
-4 or dmd
-4 other <outside> hjc
-4 other ijb
-4 our <client> pda
-4 our <far> nfZ
-4 our <host> sWd
-4 our <own> dnb
-4 our <zone> lgb
-4 our nhY
-4 out <client> nXi
-4 out <far> kdf
-4 out <gateway> chj
-4 out <host> eek
-4 out <outside> cme
-4 out <own> cme
-4 out <zone> ddl
-4 outbound <host> rXe
-4 outbound <outside> anf
-4 outbound jja
-4 outlook <own> eke
-4 outlook <server> fcl
-4 over <gateway> efk
-4 over <outside> Zmh
-4 over <own> boe
-4 over <zone> rYd
-4 own <own> ejg
-4 own miX
-4 packet <client> Wwa
-4 packet <host> apc
-4 packet <zone> vYZ
-4 packet fkd
-4 packets Xkl
-4 page bpd
-4 people <own> dbo
-4 people iak
-4 permitted Xmj
-4 ping <client> hnY
-4 ping <gateway> emc
-4 ping <host> fkd
-4 ping <zone> kee
-4 plain gkb
-4 pls kee
-4 policy <outside> lde
-4 policy <zone> jef
-4 policy kef
-4 poll dmd
-4 port <client> rZc
-4 port <far> fkd
-4 port <gateway> eao
-4 port <host> ejf
-4 port <own> ckg
-4 port <zone> rXd
-4 port hjc
-4 postfix cjh
-4 postrouting <host> eao
-4 postrouting <zone> Wgq
-4 postrouting cfm
-4 ppl dmd
-4 prerouting <own> dkf
-4 prerouting <zone> ben
-4 printer <client> cle
-4 probe dhi
-4 public <own> dqY
-4 public bij
-4 pull dkf
-4 push dle
-4 put <zone> jgd
-4 put jgd
-4 query dob
-4 question qfX
-4 quic <outside> kgd
-4 quic hdi
-4 reach <host> eke
-4 reach lde
-4 reachable nea
-4 read ebn
-4 real igd
-4 recv <own> gvS
-4 recv gvS
-4 refused <client> jef
-4 refused <outside> Wdt
-4 refused <zone> mga
-4 refused kdf
-4 relay <host> lah
-4 relay bmf
-4 reply jic
-4 report kdf
-4 request Zof
-4 right rcZ
-4 rip <host> dnc
-4 rip dnc
-4 room ngZ
-4 root <own> ejf
-4 route rVg
-4 rule <zone> nga
-4 rule fYo
-4 rules <own> glc
-4 rules gje
-4 runner fje
-4 running neb
-4 s bYt
-4 saddr <client> epZ
-4 saddr <far> euU
-4 saddr <own> gkc
-4 same <outside> eZp
-4 same eZp
-4 says <own> fje
-4 says cfk
-4 scan <host> enc
-4 scan fmb
-4 scanner dmc
-4 scans <host> amg
-4 scans amg
-4 see <zone> Xgp
-4 see Xgp
-4 send <far> Xqe
-4 send <own> dkf
-4 send bhk
-4 sending cfk
-4 sends cih
-4 sent <far> apc
-4 sent <host> bpd
-4 sent <own> fqX
-4 sent hoX
-4 server <outside> bji
-4 server <public> dld
-4 server Xpf
-4 set <own> bne
-4 set eek
-4 should gcj
-4 show clf
-4 since fld
-4 sits mYi
-4 so <outside> dld
-4 so <own> fqX
-4 so <zone> jch
-4 so djf
-4 some <outside> mdd
-4 some lcf
-4 someone <own> dkf
-4 source jhc
-4 spins dap
-4 src <own> ejg
-4 src bnf
-4 ssl Zli
-4 still <far> Tza
-4 still <outside> kcg
-4 still <own> coc
-4 suppose <outside> Rkq
-4 suppose <zone> egj
-4 suppose dgi
-4 syn <host> hWp
-4 syn <own> fkd
-4 syn jZk
-4 take <outside> dgj
-4 take hYn
-4 talk <host> clf
-4 talk aji
-4 talks apd
-4 tcp <client> ngZ
-4 tcp <gateway> Zhm
-4 tcp <outside> jfe
-4 tcp <own> aoe
-4 tcp <zone> nag
-4 tcp ici
-4 team rXd
-4 tell <gateway> agm
-4 tell gcj
-4 that <client> hlb
-4 that <gateway> Zdq
-4 that <host> gjd
-4 that <outside> ngZ
-4 that <own> Ysc
-4 that <zone> abr
-4 that fkd
-4 the <client> oUk
-4 the <far> Yrc
-4 the <gateway> Zng
-4 the <host> kee
-4 the <outside> fmb
-4 the <own> cwU
-4 the <public> dih
-4 the <server> dap
-4 the <zone> fcm
-4 their <own> dkf
-4 their Zqd
-4 then <host> fej
-4 then <own> fpY
-4 there <gateway> egj
-4 there kch
-4 they <host> adp
-4 they <outside> lgb
-4 they cco
-4 thinking <outside> dem
-4 this <outside> gbl
-4 this ndc
-4 through bbp
-4 thunderbird <own> eke
-4 thunderbird Zgm
-4 ticket <client> tTg
-4 ticket kfc
-4 time mVm
-4 timed <client> teV
-4 timed <outside> gXp
-4 timed bij
-4 to <client> cne
-4 to <far> khc
-4 to <gateway> fWq
-4 to <host> Yfp
-4 to <outside> jgd
-4 to <public> fdk
-4 to <server> edl
-4 to <zone> eke
-4 to cii
-4 told njW
-4 traffic <far> eld
-4 traffic <zone> cod
-4 traffic bfm
-4 trying <own> gYo
-4 trying gYo
-4 udp <far> Rwf
-4 udp <gateway> ked
-4 udp <host> rZc
-4 udp <outside> lZi
-4 udp <own> djf
-4 udp <zone> mbg
-4 udp odb
-4 unreplied <far> fdj
-4 unreplied <own> gZo
-4 unreplied gZn
-4 up kfd
-4 upstream ddm
-4 us bgl
-4 use <host> Wtc
-4 use <own> fZo
-4 use Xmj
-4 user bkh
-4 users Zpe
-4 vlan cme
-4 vz <client> rZc
-4 vz qac
-4 want aoe
-4 wants <host> Zlh
-4 wants Vsf
-4 was pcb
-4 way <outside> kZj
-4 way gkc
-4 we <zone> jZk
-4 went kdf
-4 were iZm
-4 what <client> nbf
-4 what <far> cqa
-4 what dob
-4 when <client> pYf
-4 when <far> jhd
-4 when <outside> fZp
-4 when <own> emc
-4 when <zone> fcl
-4 when dih
-4 whether <outside> kef
-4 whether <zone> nce
-4 which <host> Wll
-4 which aik
-4 while edl
-4 why <host> bgm
-4 will <own> emc
-4 will <zone> pcb
-4 will gkc
-4 with <client> ilZ
-4 with <gateway> kbh
-4 with <own> emc
-4 with <zone> Ubx
-4 with bji
-4 without jef
-4 wont cgk
-4 work <own> eke
-4 work led
-4 workstation Xqf
-4 would <client> mec
-4 would <host> fma
-4 would <outside> cbo
-4 would <own> foa
-4 would <zone> idh
-4 you <server> efj
-4 zone ckg
-4 一 <host> dpa
-4 一 <outside> peZ
-4 一 <own> fsW
-4 一 <zone> gcl
-4 一 bhk
-4 上 <client> qad
-4 上 <host> kia
-4 上 <outside> ndc
-4 上 <own> clf
-4 上 <zone> fdk
-4 上 jfe
-4 下 <gateway> egj
-4 下 dle
-4 不 <gateway> fan
-4 不 <host> Ype
-4 不 <outside> dle
-4 不 <own> glb
-4 不 <zone> efk
-4 不 bhk
-4 个 <own> apd
-4 个 amg
-4 为 <own> cqa
-4 为 cgj
-4 主 <client> kgc
-4 主 <outside> bpd
-4 主 <zone> fkd
-4 主 gkc
-4 么 cjh
-4 之 <own> gdk
-4 之 fej
-4 也 <outside> dgj
-4 也 dgj
-4 了 <outside> Xpg
-4 了 <zone> rcZ
-4 了 mfa
-4 事 <own> coc
-4 事 lfc
-4 什 cme
-4 从 <client> coc
-4 从 <gateway> glb
-4 从 <host> dmd
-4 从 Zof
-4 他 <own> ckg
-4 他 jjZ
-4 以 ich
-4 们 efj
-4 件 <own> bqb
-4 件 <server> fej
-4 件 eke
-4 会 <host> Zcr
-4 会 fdk
-4 体 ncd
-4 信 <far> clf
-4 信 <server> dfk
-4 内 bjj
-4 写 lfc
-4 出 iic
-4 到 <client> pad
-4 到 <far> jqT
-4 到 <host> cgk
-4 到 jZl
-4 加 <client> ljY
-4 加 <zone> jYm
-4 动 <outside> eke
-4 动 cih
-4 助 hid
-4 包 <client> nfa
-4 印 qZd
-4 去 lcf
-4 反 fdk
-4 发 <client> rYe
-4 发 <own> dpa
-4 发 kXl
-4 口 aki
-4 可 <host> cpc
-4 可 cjh
-4 台 <outside> Zoe
-4 同 <client> fmb
-4 同 dle
-4 后 <own> ddm
-4 后 aij
-4 吗 <far> Wvc
-4 吗 amg
-4 否 mhZ
-4 啥 chj
-4 回 fcl
-4 在 <client> lde
-4 在 <host> csY
-4 在 <outside> fYo
-4 在 <own> ejf
-4 在 nfa
-4 地 jdh
-4 址 <own> dob
-4 址 liZ
-4 填 cgk
-4 外 Xoh
-4 好 <outside> jff
-4 好 lde
-4 如 lfd
-4 完 <own> fkd
-4 实 iic
-4 客 <client> qZd
-4 客 <own> boe
-4 客 kee
-4 对 cii
-4 就 <host> jee
-4 就 iic
-4 己 <client> blg
-4 己 <far> djg
-4 己 <own> fmb
-4 己 enb
-4 师 ncd
-4 帮 <client> jef
-4 帮 <gateway> del
-4 开 <host> ZZu
-4 开 iWo
-4 影 lha
-4 志 fje
-4 想 <host> bfm
-4 想 dih
-4 成 <zone> reW
-4 成 ncd
-4 我 <client> jef
-4 我 <outside> lag
-4 我 <own> enc
-4 我 <zone> iXn
-4 我 jdg
-4 户 <client> mfc
-4 户 <own> fje
-4 户 chj
-4 打 lnU
-4 扫 ihd
-4 把 <zone> xbV
-4 把 hnY
-4 抓 <client> tbY
-4 抓 <host> bmf
-4 报 ckg
-4 换 oea
-4 掉 <outside> ejf
-4 掉 <zone> dfk
-4 掉 eej
-4 接 <client> clf
-4 接 chj
-4 控 dob
-4 收 <own> fje
-4 收 lbg
-4 改 <outside> mga
-4 改 mgb
-4 放 bkh
-4 教 occ
-4 日 fej
-4 时 mfb
-4 明 <own> cpb
-4 明 dob
-4 映 agm
-4 是 <client> neb
-4 是 <outside> fck
-4 是 <zone> hal
-4 是 fcl
-4 最 flc
-4 有 <client> led
-4 有 <gateway> cem
-4 有 <zone> pgW
-4 有 odb
-4 服 <client> dld
-4 服 dld
-4 本 <host> jgc
-4 本 <own> bod
-4 本 jib
-4 机 <client> cme
-4 机 <far> bme
-4 机 <host> eld
-4 机 <outside> bsZ
-4 机 <own> gjd
-4 机 cnd
-4 条 <host> hdi
-4 条 <outside> lgb
-4 条 <own> enb
-4 条 <zone> jdf
-4 条 mec
-4 来 Ylj
-4 查 aik
-4 求 cii
-4 没 <gateway> ecm
-4 没 lde
-4 源 ihd
-4 烦 <zone> pfY
-4 烦 jkZ
-4 班 mbf
-4 用 <host> Zpd
-4 用 <own> dkf
-4 用 <zone> hcj
-4 电 <client> enb
-4 电 <own> dkf
-4 电 dob
-4 的 <client> kgc
-4 的 <far> aoe
-4 的 <gateway> bjh
-4 的 <host> kbh
-4 的 <outside> ecm
-4 的 <own> drY
-4 的 <public> dfk
-4 的 <zone> lmU
-4 的 hkc
-4 目 <client> Yim
-4 目 chj
-4 直 <client> lfd
-4 直 <host> emc
-4 直 <own> dih
-4 直 <zone> bij
-4 看 <client> lfd
-4 看 <far> ejf
-4 看 <gateway> fej
-4 看 <host> fkd
-4 看 <own> cmf
-4 看 <zone> dap
-4 看 dih
-4 确 sXd
-4 程 <client> gkc
-4 程 dlf
-4 端 <own> glc
-4 端 <server> del
-4 端 eke
-4 第 <outside> ked
-4 第 <zone> lgc
-4 第 ked
-4 经 ecm
-4 网 cme
-4 老 <outside> bgm
-4 能 <gateway> esW
-4 能 <outside> dle
-4 能 <public> efj
-4 脑 <client> lgc
-4 脑 ijc
-4 自 <outside> ckg
-4 自 <own> gkd
-4 自 <public> fej
-4 自 ekf
-4 行 <host> oaf
-4 行 <zone> neb
-4 行 jef
-4 被 led
-4 要 <host> fqX
-4 要 flc
-4 认 mce
-4 记 dfk
-4 许 jgc
-4 设 kjY
-4 访 <host> Zgm
-4 访 <outside> fld
-4 访 <own> flc
-4 访 <zone> Zng
-4 访 cme
-4 话 <own> glb
-4 话 ejf
-4 说 <own> fmb
-4 说 dgj
-4 请 <client> oZe
-4 请 <zone> kde
-4 请 fek
-4 走 Xni
-4 超 <gateway> eao
-4 超 kfd
-4 转 <outside> pZf
-4 转 mbg
-4 边 obd
-4 过 fld
-4 还 <far> fje
-4 还 <gateway> cco
-4 还 <outside> fkd
-4 还 <own> gma
-4 这 <client> lha
-4 这 <outside> agl
-4 连 <host> flc
-4 连 <own> coc
-4 连 ejf
-4 通 cfl
-4 那 <outside> dnc
-4 那 hnY
-4 邮 bkh
-4 都 mga
-4 配 bgl
-4 里 <host> boe
-4 里 Xmj
-4 错 odb
-4 问 <client> oea
-4 问 <host> cen
-4 问 <own> gjd
-4 问 <zone> eYq
-4 问 dcn
-4 面 gma
-4 题 liZ
1 $ <client> nfa
1 $ <far> cme
1 $ <gateway> bjh
1 $ <host> jef
1 $ <outside> jdg
1 $ <own> epZ
1 $ <public> cjh
1 $ <server> fdk
1 $ <zone> iXn
1 ' , <n> kee
1 ' , kfd
1 ' , protocol ejf
1 ' <outside> Zhl
1 ' <own> kef
1 ' kdf
1 ' off dgj
1 ' out cfm
1 ' out of cfm
1 's <gateway> hdi
1 's <host> amg
1 's <n> Zof
1 's <outside> gcj
1 's <service> Ysc
1 's <zone> ihd
1 's ? fdj
1 's Zmh
1 , <client> , ben
1 , <far> dkf
1 , <gateway> mkW
1 , <gateway> 会 fje
1 , <gateway> 放 jhd
1 , <gateway> 这 coc
1 , <host> ddm
1 , <n> $ boc
1 , <n> , blg
1 , <n> Ynh
1 , <n> tcp alh
1 , <outside> <outside> jhc
1 , <outside> 访 bfl
1 , <public> Zfp
1 , <server> : ddm
1 , <server> fbm
1 , <service> $ fek
1 , <service> , eke
1 , <service> <server> nce
1 , <service> ? eld
1 , <service> dkf
1 , <service> on lfc
1 , <service> to mbf
1 , <zone> ici
1 , <zone> 的 Zlh
1 , <zone> 还 dfl
1 , allowed ? iic
1 , allowed iic
1 , allowed or jgd
1 , and <service> obd
1 , and does dnb
1 , any cpb
1 , any port cmd
1 , any traffic dle
1 , anything fnZ
1 , are Utf
1 , but nhZ
1 , can gck
1 , can i ndc
1 , can they qfW
1 , coming qac
1 , do dhj
1 , do they dnc
1 , do we efj
1 , does <service> lfc
1 , does it eke
1 , does that fcl
1 , does the ika
1 , dport <n> ejf
1 , dport ejf
1 , dst <host> kgc
1 , dst ndc
1 , fine Zof
1 , from Uhr
1 , has lfd
1 , i ked
1 , ip Tfu
1 , is <service> pZe
1 , is it jmX
1 , is ndc
1 , is that jja
1 , is the mZg
1 , it naf
1 , mail ngZ
1 , my gdi
1 , never dhi
1 , no Ygo
1 , no vpn mhZ
1 , not ejf
1 , nothing cme
1 , ok nhY
1 , on dev jgc
1 , on ici
1 , open ? ndb
1 , open ijb
1 , or does bsZ
1 , or is kdf
1 , or mfb
1 , or only hic
1 , outlook udV
1 , reachable ? reX
1 , reachable rdY
1 , right ? iid
1 , right hid
1 , same dhi
1 , session ele
1 , should ilZ
1 , so Zli
1 , source frW
1 , target mde
1 , tcp <n> jmX
1 , tcp jmX
1 , tcp port bmf
1 , the idh
1 , udp <n> dkf
1 , udp dkf
1 , what happens jch
1 , what is gjd
1 , when tZa
1 , where vXa
1 , which lcf
1 , while fje
1 , who jaj
1 , why Zhm
1 , will it ika
1 , will that cmf
1 , will the fna
1 , works liZ
1 , works or jdg
1 , would cfl
1 , would it Zqd
1 , would that cme
1 , yes or dgj
1 , 一 dkg
1 , 一 直 dkg
1 , 不 adp
1 , 为 gjc
1 , 为 什 fkc
1 , 为 啥 hid
1 , 从 Xtc
1 , 会 idh
1 , 会 不 chk
1 , 会 被 lfc
1 , 出 fkc
1 , 出 得 fje
1 , 发 coc
1 , 发 信 lfc
1 , 回 glb
1 , 回 包 glb
1 , 帮 忙 kgc
1 , 帮 看 ejf
1 , 想 <service> pda
1 , 想 mec
1 , 我 Wtd
1 , 报 jja
1 , 收 vaX
1 , 最 eje
1 , 最 后 eje
1 , 有 pkT
1 , 用 lee
1 , 端 eld
1 , 端 口 eld
1 , 能 fdl
1 , 行 jcg
1 , 行 不 bgk
1 , 要 rba
1 , 说 kde
1 , 请 emc
1 , 走 chi
1 , 这 hjd
1 , 这 样 efk
1 , 连 ilZ
1 , 连 的 jbi
1 , 通 pad
1 , 麻 jhc
1 , 麻 烦 jhc
1 -> <client> $ lgc
1 -> <client> tcp jdg
1 -> <client> uVe
1 -> <far> pYf
1 -> <gateway> oXh
1 -> <host> <service> kee
1 -> <host> rYd
1 -> <outside> , lah
1 -> <outside> ? pYg
1 -> <outside> lcf
1 -> <own> , mgb
1 -> <own> <n> dgj
1 -> <own> ? kgd
1 -> <own> ok jgd
1 -> <own> port kgc
1 -> <own> start kgc
1 -> <zone> $ lbf
1 -> <zone> , oZf
1 -> <zone> <service> ldf
1 -> nZg
1 -a prerouting dgi
1 -d <host> -j dfk
1 -d <host> -p lah
1 -d <host> jbi
1 -d <zone> -j Rgv
1 -d <zone> fdk
1 -d gdj
1 -j <far> mdd
1 -j <host> ejg
1 -j <outside> Xoh
1 -j <zone> cfl
1 -j accept after gan
1 -j accept does fbm
1 -j accept let fam
1 -j accept would gbl
1 -j accept 之 gck
1 -j drop , kZj
1 -j masquerade , mVl
1 -j masquerade ijc
1 -j snat efj
1 -j snat to efj
1 -o <outside> -p hbk
1 -o <outside> hck
1 -o <zone> -d jfd
1 -o <zone> -j kfe
1 -o <zone> -p lee
1 -p <host> bij
1 -p <outside> efj
1 -p <own> dkf
1 -p tcp dport Vnj
1 : <client> rab
1 : <far> bkh
1 : <gateway> jZk
1 : <host> blg
1 : <n> : Whp
1 : <n> dfl
1 : <n> failed lee
1 : <outside> dcn
1 : <server> Yeq
1 : <service> <own> ncd
1 : <service> rZb
1 : <zone> ekd
1 : clf
1 : curl -v lgb
1 : curl neb
1 : is odb
1 : permitted dmd
1 : postfix <service> lUn
1 : postfix fam
1 : tcp <n> agm
1 : tcp agm
1 : trying <own> kgc
1 : trying kgc
1 ; <outside> jef
1 ; <own> eld
1 ; connection ejf
1 ; ngZ
1 <- <host> dmd
1 <- <zone> flc
1 <- gkc
1 <client> , Wfr
1 <client> : ibi
1 <client> <client> sUg
1 <client> <gateway> agm
1 <client> <own> ekf
1 <client> <server> ddm
1 <client> <service> afn
1 <client> <zone> Kc6
1 <client> ddm
1 <client> echo kcf
1 <client> echo request kcf
1 <client> 的 <n> gXp
1 <client> 的 dZq
1 <client> 要 Yfo
1 <far> , bbq
1 <far> : blh
1 <far> : connection fkd
1 <far> <client> tSi
1 <far> <far> fkd
1 <far> <host> Zsa
1 <far> <outside> ebn
1 <far> <own> ean
1 <far> <public> ddm
1 <far> a ? jch
1 <far> a jch
1 <far> bgl
1 <far> echo lcg
1 <far> echo request lcg
1 <far> s , kjY
1 <far> s kjY
1 <gateway> $ $ edl
1 <gateway> $ edl
1 <gateway> <client> eao
1 <gateway> <far> dmc
1 <gateway> <gateway> bfm
1 <gateway> <zone> jdf
1 <gateway> hal
1 <host> , kch
1 <host> : connection dnc
1 <host> : dnc
1 <host> <client> kcg
1 <host> <far> lde
1 <host> <host> dZq
1 <host> <n> $ oea
1 <host> <n> lah
1 <host> <outside> ohX
1 <host> <server> Xfp
1 <host> <service> tdW
1 <host> <zone> qeY
1 <host> iYm
1 <host> s , lbg
1 <host> s lbg
1 <host> 上 bfm
1 <host> 的 <n> cra
1 <host> 的 ckh
1 <n> $ $ aoe
1 <n> $ aoe
1 <n> , ape
1 <n> : <n> bkh
1 <n> : bmf
1 <n> <client> emd
1 <n> <far> lcf
1 <n> <gateway> bki
1 <n> <host> fna
1 <n> <n> <n> mdd
1 <n> <n> mdd
1 <n> <outside> hnY
1 <n> <own> dld
1 <n> <zone> hZl
1 <n> ? $ bne
1 <n> ? cme
1 <n> fmc
1 <n> from <client> ejf
1 <n> from a eke
1 <n> from bkh
1 <n> from my dfj
1 <n> nc : ele
1 <n> nc ele
1 <n> ok ? clg
1 <n> ok fje
1 <n> on <client> cgk
1 <n> on jdh
1 <n> tcp $ fkd
1 <n> tcp iic
1 <n> trying <own> ejf
1 <n> trying eoa
1 <n> udp , Zof
1 <n> 不 eke
1 <n> 不 通 eke
1 <n> 会 dmd
1 <n> 应 anf
1 <n> 应 该 anf
1 <n> 报 connection ejf
1 <n> 报 ejf
1 <n> 直 dke
1 <n> 直 接 dke
1 <n> 能 ckg
1 <n> 能 通 ckg
1 <n> 走 bqb
1 <n> 通 fke
1 <outside> , qbc
1 <outside> <host> Vte
1 <outside> <outside> gcl
1 <outside> <zone> rXe
1 <outside> ? $ gjd
1 <outside> it Ycs
1 <outside> kbh
1 <outside> the cfl
1 <own> , <service> eej
1 <own> , chj
1 <own> , port ecm
1 <own> : connection eke
1 <own> : gjd
1 <own> <client> ldd
1 <own> <far> lah
1 <own> <n> tWd
1 <own> <outside> ncd
1 <own> <own> bod
1 <own> <public> gXq
1 <own> <server> efj
1 <own> <service> rZc
1 <own> <zone> bgl
1 <own> ? gdj
1 <own> fdj
1 <own> on <n> gam
1 <own> on gam
1 <own> port <n> efj
1 <own> port efj
1 <own> s , jef
1 <own> s jef
1 <own> tcp <n> mce
1 <own> tcp mce
1 <own> timed fej
1 <own> 收 <service> fej
1 <own> 的 <n> hYn
1 <own> 的 hYn
1 <server> fej
1 <server> 往 vbX
1 <server> 的 <service> clf
1 <server> 的 clf
1 <server> 能 jkZ
1 <server> 要 naf
1 <service> $ $ cne
1 <service> $ cne
1 <service> , <n> enb
1 <service> , Zsb
1 <service> , does Yua
1 <service> : connect dig
1 <service> : djg
1 <service> <client> mce
1 <service> <far> bmf
1 <service> <gateway> jja
1 <service> <host> <n> nZf
1 <service> <n> , dqZ
1 <service> <n> Yof
1 <service> <own> <n> mdd
1 <service> <own> gjd
1 <service> <server> Zgm
1 <service> ? $ dsX
1 <service> ? bpc
1 <service> from Swe
1 <service> hla
1 <service> into lde
1 <service> ok ? dih
1 <service> ok dih
1 <service> to <client> mgZ
1 <service> to <gateway> lbg
1 <service> to <host> maf
1 <service> to rUh
1 <service> to the jch
1 <service> udp dkf
1 <service> 到 <gateway> kcg
1 <service> 到 <host> fdk
1 <service> 到 kZj
1 <zone> , mhZ
1 <zone> <- ijc
1 <zone> <client> flc
1 <zone> <service> 6PX
1 <zone> <zone> flb
1 <zone> gkb
1 <zone> 上 jWm
1 <zone> 收 gVq
1 <zone> 的 mec
1 <zone> 的 人 qbb
1 <zone> 的 同 jZk
1 <zone> 能 waW
1 <zone> 能 上 nfb
1 <zone> 访 jcg
1 <zone> 访 问 jcg
1 ? <client> lha
1 ? <far> lde
1 ? <gateway> Zhm
1 ? <host> Woi
1 ? <public> dfk
1 ? <server> cdm
1 ? <service> eoa
1 ? <zone> jkZ
1 ? ? kee
1 ? fje
1 ? the ldf
1 a gjd
1 able <client> mag
1 able <host> oYf
1 able <zone> ejf
1 able ndc
1 able to <service> qXg
1 able to hit idi
1 able to ndc
1 able to talk eke
1 accept lhb
1 access <outside> flc
1 access ? $ fkc
1 access ? fkc
1 access kkY
1 adress <outside> Zgn
1 adress <own> Zgn
1 adress Zep
1 after <host> gjd
1 after <own> fje
1 after hla
1 after that ? jja
1 after that jia
1 afterwards <gateway> gpX
1 afterwards ? $ dhi
1 against oYh
1 aimed at <own> lfc
1 aimed at lfc
1 aimed lfc
1 allow <gateway> hYo
1 allow hYo
1 allowed <client> hoX
1 allowed <far> ckf
1 allowed <gateway> jja
1 allowed <host> hZm
1 allowed <zone> kgc
1 allowed ? $ ika
1 allowed ? hla
1 allowed fej
1 allowed or dropped khb
1 allowed or jgd
1 allowed out fZo
1 allowed out to fZo
1 allowed to dfk
1 allowed to talk oea
1 alowed sXe
1 and <client> edl
1 and <gateway> cpb
1 and <host> lcf
1 and <outside> lai
1 and <own> ctW
1 and <zone> lZh
1 and gets dpa
1 and has nea
1 and has to nea
1 and i ogY
1 and it cii
1 and jbi
1 and nothing jZk
1 and outlook ebn
1 and says ogY
1 and since mag
1 and the rhU
1 and want jee
1 and wants kdf
1 answer atZ
1 answers Zkj
1 any <zone> kib
1 any eke
1 anything Zsb
1 are <client> Zgm
1 are <zone> ihd
1 are able kfc
1 are able to kfc
1 are gjd
1 as <client> fdk
1 as <gateway> bpc
1 as <host> idi
1 as <own> apd
1 as seen amg
1 as the hdj
1 asks <client> pYf
1 asks pYf
1 at <client> gkc
1 at <far> dgj
1 at <gateway> fdk
1 at <n> ihc
1 at <own> chj
1 at <server> fZo
1 at <zone> gma
1 at all $ fje
1 at all , eke
1 at bjh
1 be <client> ofZ
1 be <far> gkb
1 be <gateway> gVr
1 be <host> drY
1 be <own> ejf
1 be <zone> gam
1 be able ibi
1 be able to ibi
1 be aki
1 be forwarded mbg
1 before cqa
1 being cme
1 blocked <client> lde
1 blocked ? kee
1 blocked kdf
1 blocking <gateway> cfk
1 blocking cfk
1 box $ $ cme
1 box $ cme
1 box , YZv
1 box <gateway> ika
1 box <zone> qcb
1 box ? $ eld
1 box ? eld
1 box itself mec
1 box over <service> bgl
1 box over bgl
1 box reach nYh
1 browse <zone> lcf
1 browse lcf
1 but <outside> cZr
1 but <own> bsZ
1 but bdo
1 but not dbo
1 by <client> eld
1 by <gateway> cpb
1 by <host> dnb
1 by <outside> mce
1 by <service> , dlf
1 by <service> ? gkc
1 by <service> cqa
1 by Ztb
1 calls sYc
1 can <client> vdV
1 can <far> lcf
1 can <host> dgj
1 can <outside> eYp
1 can <service> kee
1 can <zone> lde
1 can gck
1 can get mdc
1 can i ebn
1 can not kjZ
1 can open jaj
1 can reach vZY
1 can use <own> jgd
1 can't <client> ijb
1 can't <host> vVc
1 can't <zone> neb
1 can't open kfc
1 can't pull nfa
1 can't sdX
1 cannot <zone> lcf
1 cannot lde
1 cannot open dfk
1 cant <client> wVb
1 cant get tXb
1 cant get to ngZ
1 cant pUj
1 client <outside> fje
1 client <zone> mfb
1 client hid
1 clients <outside> rYd
1 clients get rYc
1 clients kdf
1 clients use nbe
1 collects cod
1 come <own> dnc
1 come back mjY
1 come ljY
1 coming Zqd
1 coming from Yim
1 coming in dqZ
1 complain jef
1 complains ijb
1 configured gbl
1 connect : ben
1 connect <client> pda
1 connect <host> mce
1 connect <outside> dfk
1 connect kee
1 connection <own> fje
1 connection dle
1 connects <far> tUf
1 connects <outside> gcl
1 connects <zone> ngZ
1 connects kYj
1 connects to <own> mga
1 connects to jef
1 could <client> oae
1 could <outside> pbc
1 could <zone> pda
1 curl <client> neb
1 curl <own> jef
1 cut lfc
1 cut off lfc
1 dead grV
1 deliver <host> odb
1 deliver odb
1 deliver outbound occ
1 deliver to ked
1 delivers <far> ncd
1 delivers mag
1 direct <host> cjh
1 direct bij
1 directly , coc
1 directly <host> clf
1 directly <zone> gmZ
1 directly ? $ chj
1 directly ? chj
1 directly bmf
1 directly on <n> gkd
1 directly on cob
1 dnat <zone> Vfr
1 dnat Uiq
1 do <client> oZf
1 do <gateway> chj
1 do <own> dkf
1 do <zone> niY
1 do flb
1 do they get kjZ
1 do they oea
1 do with chj
1 does <client> gkd
1 does <far> pda
1 does <gateway> Zkj
1 does <host> kdf
1 does <outside> Ykk
1 does <own> bqb
1 does <zone> mZh
1 does anything kai
1 does it dnc
1 does it get kgc
1 does that nfZ
1 does the <gateway> gmb
1 does the kfd
1 doesn't cdn
1 doesnt rba
1 doing <gateway> eek
1 doing dem
1 dont jfe
1 dport <n> Ysc
1 dport <own> gje
1 dport Ysc
1 drop <gateway> YZv
1 drop nUl
1 dropped or jhc
1 dst <client> jdg
1 dst <client> len sZc
1 dst <far> len iib
1 dst <far> type mec
1 dst <host> len kef
1 dst <host> lfc
1 dst <host> sport kgc
1 dst <own> dport lcf
1 dst kee
1 eating <gateway> bbq
1 eating bbq
1 eating it ? gZo
1 eating it cbp
1 echo <client> cii
1 echo <far> fdl
1 egress naf
1 ether <zone> gdj
1 ether fej
1 ether saddr <n> fej
1 ether saddr fej
1 even <gateway> bbp
1 even <zone> hbk
1 even cnd
1 even get edk
1 even let bdo
1 even see fZo
1 ever <host> fje
1 ever dle
1 ever hear Xqf
1 every <own> dkf
1 every minute ane
1 every obd
1 expected kcf
1 exposed cme
1 fail oiV
1 failed <own> fdj
1 failed gdk
1 fetch peZ
1 fetches ndc
1 finally <client> lgb
1 finally jhc
1 folks <zone> ncd
1 folks nbd
1 for <client> bkh
1 for <far> eke
1 for <host> jai
1 for <outside> iid
1 for <own> , jZl
1 for <own> port pcb
1 for <service> glc
1 for <service> over blg
1 for <zone> flc
1 for cme
1 for me apd
1 for the glb
1 forward <gateway> eXr
1 forward eel
1 forward that dYr
1 forwarded ejf
1 forwarded me efj
1 from <client> $ bmg
1 from <client> , dle
1 from <client> flc
1 from <far> blh
1 from <gateway> bod
1 from <host> ejf
1 from <outside> $ dle
1 from <outside> , cme
1 from <outside> Yjl
1 from <outside> still dgj
1 from <own> jgd
1 from <zone> $ eke
1 from <zone> , eld
1 from <zone> hmZ
1 from a enc
1 from gkd
1 from hitting gdj
1 from line <n> eek
1 from line eek
1 from my hmZ
1 from talking qca
1 from talking to oea
1 from the Rsj
1 from the port ebn
1 get 'connection kfd
1 get <client> fpY
1 get <far> rfW
1 get <host> jja
1 get <outside> ndd
1 get <own> gmb
1 get <service> lWl
1 get <service> on iak
1 get <zone> lbg
1 get an answer oYg
1 get an oYg
1 get at <host> lde
1 get at vaX
1 get elc
1 get forwarded jgd
1 get in kcf
1 get into <zone> naf
1 get into naf
1 get on uUd
1 get out khb
1 get out to rac
1 get the Ypf
1 get through jcg
1 get through to oZf
1 get to <far> qXf
1 get to <host> ncd
1 get to <own> jef
1 get to rXd
1 get to the qca
1 gets <client> cqa
1 gets <outside> ebn
1 gets <own> gnZ
1 gets <zone> jbi
1 gets cme
1 gets connection lde
1 gets connection refused nbe
1 gets no ncd
1 gets nothing back led
1 gets nothing nfb
1 gets out ngZ
1 gets out to pfY
1 gets to Zdp
1 gives <client> dpa
1 gives <own> dme
1 gives cpc
1 gives me kcg
1 go <zone> kee
1 go blg
1 go through eke
1 goes aik
1 goes through clf
1 going <client> naf
1 going nce
1 going out jib
1 going to mbf
1 got dkf
1 guys ocd
1 hairpin <own> gjd
1 hairpin gjd
1 hangs adq
1 has <client> hlZ
1 has <far> fje
1 has <host> bij
1 has <zone> lWl
1 has no hZm
1 has to emc
1 have <host> ohX
1 have <outside> at ldd
1 have <zone> mfb
1 have oae
1 have to ibi
1 hit <client> pbc
1 hit <far> nbe
1 hit <host> kcg
1 hit <outside> oae
1 hit <own> kee
1 hit <own> on obd
1 hit <service> jdg
1 hit <service> on jdg
1 hit <zone> ncd
1 hit pad
1 hits <own> lgb
1 hits lgc
1 hitting naf
1 host , Zmh
1 host <host> dgj
1 host <outside> qhV
1 hosts <outside> eoa
1 hosts <zone> tXc
1 hosts dqZ
1 i <client> oeZ
1 i <host> ohX
1 i <outside> fbm
1 i <own> Zqc
1 i get iak
1 i mcf
1 i see jZk
1 icmp $ $ Ysc
1 icmp $ Ysc
1 icmp Slp
1 if <host> fna
1 if <outside> flb
1 if i hnX
1 if ijb
1 if line <n> gnZ
1 if line gnZ
1 if we gjd
1 in <client> idh
1 in <far> ndc
1 in <gateway> gdk
1 in <host> Ymh
1 in <outside> lag
1 in <own> eld
1 in <server> dVu
1 in <zone> kch
1 in a imY
1 in ip dgj
1 in it Zjk
1 in the Wgq
1 in the browser fld
1 in the way fdk
1 instead Zep
1 instead of ben
1 into <client> goY
1 into <host> oea
1 into <own> enb
1 into <zone> nYg
1 into the bjj
1 ip <client> kib
1 ip <host> efj
1 ip <own> aki
1 ip daddr <client> vcV
1 ip daddr <far> naf
1 ip daddr <host> kee
1 ip daddr mdd
1 ip dscp cs fld
1 ip dscp fld
1 ip jfe
1 ip saddr <far> dgj
1 ip ttl <n> djg
1 ip ttl djg
1 is <client> ele
1 is <far> cmd
1 is <gateway> cco
1 is <host> ika
1 is <outside> ibj
1 is <own> djg
1 is <server> aeo
1 is <zone> ibj
1 is a ibi
1 is able lfc
1 is able to lfc
1 is being jgd
1 is blocked lgb
1 is fine Yfp
1 is full Zjk
1 is full of Zjk
1 is he fkc
1 is it ? hkb
1 is it us mZh
1 is not fld
1 is removed dgk
1 is removed from dgk
1 is supposed gkc
1 is supposed to gkc
1 is that kaj
1 is the fmb
1 is what ljX
1 isn't able qgW
1 isn't able to qgW
1 isn't dld
1 it <client> oZf
1 it <outside> Xho
1 it <own> fkd
1 it Ykk
1 it is del
1 it is fine fej
1 it opens dgk
1 it works ben
1 it's <outside> hYm
1 it's chj
1 itself $ $ glb
1 itself $ glb
1 itself , ogY
1 itself -> kee
1 itself : jkY
1 itself <gateway> khb
1 itself <host> vbW
1 itself ? $ eld
1 itself ? eld
1 itself able lee
1 itself able to lee
1 itself get out oeb
1 itself get tXc
1 itself get to pad
1 itself mhZ
1 itself on <service> fmb
1 itself on cgj
1 itself open dld
1 itself reach <host> jfe
1 itself reach <service> kgc
1 itself reach pda
1 itself to <far> hdj
1 just <client> obd
1 just <zone> ndc
1 just hangs kib
1 just jgd
1 just sits kfd
1 just sits there kfd
1 just spins and fje
1 just spins fje
1 keep lbf
1 keeps <client> mbf
1 land njW
1 land on fmb
1 laptop <zone> hbk
1 laptop bkh
1 last <zone> mZh
1 last ihd
1 last week and ijb
1 len <client> Syc
1 len <far> mbf
1 len <gateway> gma
1 len <host> fkd
1 len <n> iic
1 len <n> proto fkd
1 len <n> tos fkd
1 len <n> ttl ked
1 len <own> btY
1 len iic
1 let <far> clf
1 let <gateway> bgl
1 let <zone> ddm
1 let agl
1 let him cem
1 let it ? ffj
1 let it cfl
1 let it through Ygp
1 let me cji
1 let that fbn
1 let that in ecm
1 let through hjc
1 lets <gateway> fan
1 lets fan
1 letting <gateway> fdk
1 letting fdk
1 like <outside> ddl
1 like dfk
1 like the Ygo
1 listens <client> ckf
1 listens ckf
1 load fke
1 loads enb
1 log nXh
1 logs : lde
1 logs <client> uVd
1 logs this tYb
1 logs uYa
1 lol eje
1 lose <far> oae
1 lose <zone> ncd
1 lose oae
1 machine occ
1 machines <zone> ici
1 machines ici
1 make <client> lcf
1 make <own> bod
1 make <zone> rdY
1 make it to mce
1 make kfd
1 may <host> rba
1 may <zone> pad
1 may uWb
1 must <client> eld
1 must <host> sYc
1 must <zone> qYf
1 must jlY
1 my Yrc
1 need <zone> kfd
1 need ici
1 needs <client> odb
1 needs <host> oea
1 needs <service> tTg
1 needs <zone> kee
1 needs its nbe
1 needs obc
1 needs to pull ofZ
1 net <zone> kZj
1 net kZj
1 network <zone> jpU
1 network gnZ
1 never <own> fjf
1 never hla
1 no <client> rcZ
1 no <own> fpY
1 no <zone> gcj
1 no lZh
1 not <host> coc
1 not <outside> obe
1 not <own> eld
1 not <zone> sba
1 not mkW
1 now oYg
1 of <host> ekd
1 of the ecm
1 off <outside> afn
1 off <zone> kcg
1 off cco
1 off from qac
1 off the dfk
1 oif <zone> ether fej
1 ok <client> foZ
1 ok <far> Ypf
1 ok <gateway> jmY
1 ok <host> jdh
1 ok <outside> ljY
1 ok <own> flc
1 ok ? $ kcg
1 ok ? kcg
1 ok hci
1 ok or bij
1 ok or not bij
1 on <client> kia
1 on <gateway> Wmk
1 on <host> bii
1 on <n> $ jhc
1 on <n> and fna
1 on <n> at flc
1 on <n> directly grW
1 on <n> does cqa
1 on <n> for clf
1 on <n> is fje
1 on <n> tcp Zrc
1 on <n> then glb
1 on <n> udp mec
1 on <outside> amg
1 on <own> bqb
1 on <public> dle
1 on <server> ebn
1 on <service> $ enb
1 on <service> , aqb
1 on <service> ? dgj
1 on <service> emc
1 on <zone> kUo
1 on monday fdk
1 on plain kgc
1 on port <n> hmZ
1 on port hmZ
1 on tcp <n> fbm
1 on tcp ddm
1 on the cco
1 once gkc
1 one jch
1 only <zone> dfk
1 only Yeq
1 onto gdj
1 open <gateway> duU
1 open <host> jhc
1 open <outside> mbf
1 open <own> ? mga
1 open <own> kdf
1 open <service> on jch
1 open <service> vUd
1 open <zone> kZj
1 open ? kgc
1 open a oae
1 open for djg
1 open hid
1 open to <outside> dkg
1 open to Zmh
1 open to the bij
1 opening <client> mfc
1 opening <own> lgb
1 opening <zone> kdf
1 opening pac
1 opens <client> obe
1 opens <own> gje
1 opens <service> qab
1 opens <zone> peZ
1 opens fine fje
1 or <gateway> aas
1 or <host> Ykj
1 or <outside> hkb
1 or <own> eke
1 or <server> cap
1 or <zone> kmW
1 or Yim
1 or do fje
1 or do we flc
1 or not ? ibi
1 our <far> odb
1 our sdY
1 out <host> gid
1 out <outside> dfk
1 out <zone> mac dfk
1 out <zone> src eek
1 out ip <own> dgj
1 out ip cgk
1 out mac <n> dfl
1 out mac dfl
1 out of <zone> ckg
1 out of ihd
1 out of line cgk
1 out of the dfk
1 out on <outside> qYe
1 out on qYe
1 out src Wgq
1 out to <far> rab
1 out to <outside> jbi
1 out to jbh
1 outbound lde
1 outlook <zone> neb
1 over <client> ndc
1 over <far> bmf
1 over <n> , cnd
1 over <n> Zof
1 over <n> tcp dkf
1 over <outside> ekf
1 over <own> blg
1 over <service> $ bsa
1 over <service> , hdi
1 over <service> <n> afo
1 over <service> ? ipV
1 over <service> cgj
1 over <service> does lfc
1 over <zone> mce
1 over plain <service> flc
1 over plain flc
1 over tcp <n> ZwY
1 over tcp ZwY
1 over udp <n> lcg
1 over udp lbg
1 pass <gateway> kee
1 pass it aas
1 pass kde
1 passes eje
1 pc <client> egj
1 pcs <zone> rba
1 pcs rba
1 people <zone> qgW
1 people qbb
1 permitted <client> jkZ
1 permitted <far> amg
1 permitted <zone> oZe
1 permitted ? $ meb
1 permitted ? meb
1 permitted khb
1 permitted to ncc
1 pick jef
1 pick up jef
1 ping <client> yYX
1 ping <far> kdf
1 ping <gateway> $ kcg
1 ping <gateway> mec
1 ping <host> ijb
1 ping <outside> lde
1 ping <zone> meb
1 ping lga
1 ping 不 kdf
1 ping 不 通 jdg
1 pingable Yqe
1 pinging lde
1 pings pZe
1 please lcf
1 pls $ $ flc
1 pls $ flc
1 pls <host> cnd
1 pls glb
1 polls tXc
1 pops lde
1 pops up lde
1 port <client> fmb
1 port <far> anf
1 port <gateway> fkd
1 port <host> Yjl
1 port <n> $ cpb
1 port <n> ? bme
1 port <n> and Zsa
1 port <n> bji
1 port <n> does dle
1 port <n> is dmd
1 port <n> should fkd
1 port <n> since anf
1 port <n> udp Wrf
1 port <n> will cpb
1 port <outside> lgb
1 port <zone> eld
1 port bji
1 possible <zone> bod
1 possible ? flc
1 possible fna
1 postfix <host> jch
1 postfix <service> <n> lbf
1 postfix <service> lbf
1 postfix jch
1 postfix smtpd <n> Zqe
1 postfix smtpd Zqe
1 ppl <zone> meb
1 ppl meb
1 print <zone> qZd
1 print qZd
1 prints ldd
1 proto fkd
1 proto tcp fkd
1 pull sZb
1 pulls <client> ndd
1 pulls mcd
1 pushes <client> sXd
1 pushes sWe
1 r <far> jdg
1 reach <client> 0YU
1 reach <far> ofZ
1 reach <gateway> qeY
1 reach <host> on efj
1 reach <host> rab
1 reach <outside> mZh
1 reach <outside> on lah
1 reach <own> $ kgc
1 reach <own> ? jgd
1 reach <own> lgb
1 reach <own> on mfb
1 reach <service> nfa
1 reach <service> on ngZ
1 reach <zone> fej
1 reach oYg
1 reachable <host> coc
1 reachable <own> fej
1 reachable bne
1 reachable by bqb
1 reachable for dih
1 reachable from <outside> Zng
1 reachable from <zone> Xsc
1 reachable from Vse
1 read oZf
1 receives kfd
1 refused <own> dle
1 reports <client> mbf
1 reports mbf
1 right jlY
1 right now jff
1 rules <zone> ben
1 rules bdo
1 run jgd
1 runs <client> coc
1 runs coc
1 s , gjd
1 s <client> med
1 s <far> kdf
1 s <host> dle
1 s <own> dih
1 s flc
1 say <zone> pfZ
1 say qdY
1 says : lfc
1 says <client> lcf
1 says <outside> lYj
1 says <own> doc
1 says <service> sWe
1 says <zone> mga
1 says connection kgc
1 says lfc
1 scan qYe
1 scrapes <client> ocd
1 scrapes ocd
1 see <far> dnc
1 see <host> Ygo
1 see <outside> Ymi
1 see <zone> vbW
1 see Zmi
1 see the mVm
1 see when Yog
1 sees emc
1 segment <zone> jcg
1 send <host> saa
1 send <zone> kgc
1 send mail qca
1 send out qbb
1 send qbb
1 sending oae
1 sends <client> oYf
1 sends to gej
1 sends vVd
1 server $ $ nhY
1 server $ nhY
1 server , <host> fkd
1 server , <service> bhj
1 server , cme
1 server <host> on eld
1 server <own> Zgn
1 server ? $ bod
1 server ? cra
1 server at bdo
1 server by <public> cdn
1 server by ajj
1 server get mkX
1 server in Zmh
1 server is Zof
1 server is that erX
1 server itself hak
1 server on cfl
1 server on port bdo
1 server open mga
1 server or Wkm
1 server over <service> eek
1 server over eek
1 server reach kcg
1 server reachable acq
1 server reachable from Vud
1 server see Vlm
1 server see the aki
1 server talk seW
1 server talk to seW
1 server to ncd
1 server with <service> Ysc
1 server with Ysc
1 server's <host> dih
1 server's dih
1 servr <host> jfe
1 servr jfe
1 set del
1 she eld
1 should <client> ijb
1 should <gateway> kgc
1 should <host> aoe
1 should <own> bne
1 should <zone> dlf
1 should be coc
1 should enb
1 show ohX
1 shows <client> nbe
1 shows <gateway> Vgr
1 shows <zone> efk
1 shows dek
1 shows only bgl
1 shows this bjh
1 side <outside> ncd
1 side <zone> jef
1 side nbf
1 since <client> kfc
1 since the eob
1 sits eYq
1 so hdi
1 sport <far> aoe
1 sport <host> gzN
1 sport <n> efj
1 sport <own> fdk
1 sport efj
1 src <far> dgj
1 src <far> dst dgj
1 src <host> amg
1 start <own> eke
1 start jja
1 start working ? fje
1 start working fje
1 still <client> vWb
1 still <far> odb
1 still <host> jmX
1 still <outside> khc
1 still <own> dnc
1 still <service> uSg
1 still <zone> kaj
1 still arrive jib
1 still be able edl
1 still be fdj
1 still come gnZ
1 still get <service> ihd
1 still get out jfe
1 still get to lfd
1 still jfe
1 still reach <host> led
1 still reach jef
1 still work ? fmb
1 still work dpa
1 straight <outside> rdX
1 straight <zone> kgd
1 straight miZ
1 straight to <host> jgd
1 straight to kgc
1 subnet <zone> emb
1 subnet emb
1 supposed kee
1 supposed to kee
1 survive lkX
1 take <service> bqa
1 take cpb
1 talk <client> lbg
1 talk <host> pda
1 talk <service> tYb
1 talk <zone> kia
1 talk sZb
1 talk to <host> jee
1 talk to <zone> pdb
1 talk to odc
1 talking <host> led
1 talking <zone> kfd
1 talking odc
1 talking to <own> ogZ
1 talking to scY
1 talks rdY
1 talks to rcY
1 tcp <client> Zrb
1 tcp <far> gjd
1 tcp <host> anf
1 tcp <n> , Zpe
1 tcp <n> <n> mfb
1 tcp <n> ? ckg
1 tcp <n> and eld
1 tcp <n> cme
1 tcp <outside> fkd
1 tcp <own> bij
1 tcp blf
1 tells led
1 that <gateway> dfk
1 that <zone> cih
1 that jef
1 that's pZe
1 the <client> jmX
1 the <host> kia
1 the <outside> ddm
1 the <own> jgd
1 the <zone> gYn
1 then <client> lgb
1 then <host> fna
1 then <outside> hcj
1 then ? $ gkb
1 then ? gkb
1 then be able kgc
1 then be jhc
1 then get idh
1 then get through jfe
1 then open jfe
1 then reach <own> kee
1 then use <own> meb
1 then use neb
1 they <zone> ofZ
1 they ofZ
1 through <host> dem
1 through <outside> dnc
1 through <own> fdk
1 through <zone> kde
1 through mail dle
1 through mail gw dle
1 through this box iid
1 through this hjc
1 time ipW
1 time out ipW
1 timed out fej
1 timeout nae
1 times <own> aoe
1 times gma
1 times out gma
1 to <client> , uWc
1 to <client> mce
1 to <client> on rab
1 to <client> tcp yWY
1 to <far> ? kgc
1 to <far> port pad
1 to <far> uVd
1 to <far> udp kdf
1 to <gateway> , jdg
1 to <gateway> kYk
1 to <host> $ lec
1 to <host> , kdf
1 to <host> : kdf
1 to <host> <n> nZg
1 to <host> does lde
1 to <host> kbh
1 to <host> on mYj
1 to <outside> $ blg
1 to <outside> , pbc
1 to <outside> <service> lde
1 to <outside> accept lUn
1 to <outside> lbg
1 to <outside> on jgd
1 to <own> <service> jfd
1 to <own> ? jfe
1 to <own> khb
1 to <own> ok mga
1 to <own> port hcj
1 to <own> still lgb
1 to <zone> , hid
1 to <zone> ? med
1 to <zone> jfe
1 to anything eao
1 to blame dfk
1 to ked
1 to open fcm
1 to our <host> lcf
1 to our lcf
1 to port <n> qbb
1 to port qbb
1 to reach dgj
1 to the jhd
1 to use fdk
1 today , ncc
1 today <outside> occ
1 today mbf
1 toward qXf
1 towards <client> obe
1 towards <far> kee
1 towards <host> oYg
1 towards <zone> jaj
1 towards lXk
1 tries aeo
1 true ? $ Ynh
1 true ? Ynh
1 true ihd
1 trying <far> lfc
1 trying <own> curl dkg
1 trying <own> dih
1 trying jhd
1 type <far> dle
1 type <n> cii
1 type <n> code cii
1 type <own> gck
1 type cii
1 udp <client> rcZ
1 udp <far> Vsf
1 udp <gateway> dtW
1 udp <n> , Rwf
1 udp <n> ? iic
1 udp <n> kfe
1 udp <n> ok dkf
1 udp <outside> bqb
1 udp <own> fYp
1 up <client> lee
1 up lee
1 use <service> neb
1 use <zone> jfe
1 use led
1 user tZa
1 users <outside> oYg
1 users <zone> kef
1 users oZf
1 verdict kcg
1 via <host> bjh
1 via <own> eek
1 via <service> kia
1 via Zli
1 visible bpc
1 wants <client> kcf
1 wants <far> sWe
1 wants <host> oZf
1 wants <service> tUg
1 wants <zone> mfb
1 wants oZe
1 wants to lec
1 was <own> fje
1 was Zjk
1 were <outside> ben
1 were bfm
1 what <outside> ici
1 what <own> eke
1 what <zone> Zfp
1 what does enb
1 when <client> lbg
1 when <host> aik
1 when <own> dle
1 when <zone> jdg
1 when dhi
1 when it lde
1 when the bhk
1 where <own> djf
1 where does gjd
1 where ihc
1 which <own> enb
1 while <own> btZ
1 while cjh
1 while the bji
1 who <client> qac
1 who <outside> ncd
1 who <zone> ben
1 who is jbi
1 who jch
1 why $ $ ijc
1 why $ ijc
1 why <client> mfb
1 why <own> cme
1 why ? $ hak
1 why ? hcj
1 wifi <zone> mde
1 wifi mde
1 will <client> kdf
1 will <far> jhc
1 will <host> ijb
1 will <outside> fjf
1 will <own> cnd
1 will jlY
1 will that bne
1 with <far> bod
1 with <outside> jdg
1 with <own> fje
1 with <service> <n> Xrf
1 with <service> ? cqa
1 with <zone> idg
1 with eje
1 with my idh
1 with my laptop ddm
1 with the kee
1 without jch
1 without trouble hdi
1 wont <client> kdf
1 work <own> fje
1 works <outside> jjb
1 works <own> fje
1 works ? $ lfc
1 works ? lgb
1 works iic
1 works or dkf
1 would <client> kha
1 would <far> lSp
1 would <gateway> dmd
1 would <host> apd
1 would <outside> Vtf
1 would <own> flc
1 would <zone> gkd
1 would be gck
1 would gnY
1 would that ckg
1 would the lga
1 yes glb
1 yesterday hjc
1 zone <zone> ogY
1 zone qdY
1 一 dnd
1 一 直 Zmg
1 上 , rXe
1 上 <client> lfc
1 上 <gateway> jch
1 上 <host> jpU
1 上 <outside> <n> dap
1 上 <outside> pad
1 上 <outside> 走 obd
1 上 <service> <host> pYf
1 上 <service> <own> lde
1 上 <service> oae
1 上 <zone> hYn
1 上 curl qac
1 上 jgd
1 上 ping scX
1 上 到 del
1 上 到 底 del
1 上 执 kdf
1 上 执 行 kdf
1 上 抓 eek
1 上 抓 到 eek
1 上 抓 包 dgj
1 上 有 hal
1 上 的 <service> Zqe
1 上 的 lkX
1 上 的 prometheus mbf
1 上 看 Zdq
1 上 看 到 Zdq
1 上 跑 ldf
1 上 跑 的 lcf
1 下 <zone> lcf
1 下 Zof
1 下 面 lcf
1 下 面 的 lde
1 不 $ $ ejg
1 不 $ ejg
1 不 <host> dgk
1 不 <outside> foZ
1 不 ? $ flc
1 不 ? fld
1 不 通 blg
1 丢 <gateway> eek
1 丢 eek
1 丢 掉 eek
1 丢 的 edl
1 丢 的 吗 edl
1 为 <own> gjd
1 为 <zone> kfe
1 为 iid
1 为 什 hid
1 为 什 么 hid
1 为 啥 kgd
1 主 <host> qba
1 主 <server> bgl
1 主 nae
1 主 动 jdg
1 主 动 连 jbh
1 主 机 nbe
1 么 $ $ fje
1 么 $ fje
1 之 <gateway> dbo
1 之 <zone> ilZ
1 之 后 , jef
1 之 后 lbg
1 之 间 Zpd
1 了 $ $ dgi
1 了 $ dgi
1 了 , fpY
1 了 <host> gkc
1 了 <outside> dqZ
1 了 <own> gck
1 了 ? fpY
1 了 吧 fkd
1 从 <outside> qca
1 从 qca
1 以 cfl
1 以 后 cfl
1 会 <client> dkf
1 会 <far> fje
1 会 <gateway> Xho
1 会 <host> dmd
1 会 <outside> cji
1 会 Zkj
1 会 变 fkd
1 会 变 成 fkd
1 会 好 eje
1 会 好 吗 eje
1 会 拦 fej
1 会 拦 吗 fej
1 会 放 fej
1 会 放 行 dfk
1 会 有 gdj
1 会 转 fmb
1 作 <client> dpa
1 作 dpa
1 做 <client> vYZ
1 做 <far> Yof
1 做 <service> ejf
1 做 ncd
1 允 <gateway> cii
1 允 cii
1 允 许 cii
1 再 sdY
1 写 bij
1 出 <client> oae
1 出 <zone> qdZ
1 出 lgb
1 出 去 jkZ
1 出 得 kdf
1 出 得 去 kdf
1 到 <client> mce
1 到 <client> 的 pbc
1 到 <far> naf
1 到 <far> udp lbg
1 到 <far> 的 kfd
1 到 <gateway> gdk
1 到 <host> <n> obd
1 到 <host> hal
1 到 <host> tcp kdf
1 到 <host> 的 icj
1 到 <outside> rba
1 到 <outside> 的 mbf
1 到 <own> <n> mce
1 到 <zone> nec
1 到 <zone> 的 nbe
1 到 pbc
1 到 底 Zgm
1 去 <client> lde
1 去 <far> lcf
1 去 <host> mfb
1 去 <outside> efj
1 去 <own> pcb
1 去 <zone> oeb
1 去 <zone> 的 fej
1 去 qac
1 去 掉 , dgk
1 去 掉 efj
1 发 <client> lde
1 发 <far> gjd
1 发 <host> qbb
1 发 <outside> cij
1 发 <own> ekd
1 发 <zone> nfa
1 发 kfd
1 发 信 , cod
1 发 信 <n> clf
1 发 信 dkf
1 发 信 到 mbf
1 发 信 报 bgl
1 发 信 走 fkd
1 发 往 qeY
1 发 来 mdc
1 发 来 的 mdc
1 发 给 sUf
1 可 <client> kee
1 可 <far> kgc
1 可 gdj
1 可 以 gck
1 可 以 吗 hnY
1 可 以 直 ndc
1 可 以 连 idh
1 同 <zone> dgk
1 同 gck
1 吗 $ $ djg
1 吗 $ djg
1 吗 <client> dnc
1 吗 <host> cfk
1 吗 <outside> eld
1 吗 ? $ hdi
1 和 <zone> 之 kee
1 和 kdf
1 啊 $ $ cii
1 啊 $ cii
1 啊 <own> glb
1 啊 dld
1 回 pcb
1 在 <outside> pZe
1 在 gma
1 地 efj
1 地 址 efj
1 填 <server> efj
1 填 ffj
1 客 <outside> kfc
1 客 lkX
1 客 户 gkc
1 寄 ngZ
1 寄 信 liZ
1 对 hcj
1 就 <client> kdf
1 就 <host> dbp
1 就 <outside> eek
1 就 <own> fnb
1 就 <zone> kdf
1 就 kbh
1 就 可 edl
1 就 可 以 edl
1 就 好 bji
1 就 好 了 fje
1 就 正 del
1 就 正 常 del
1 就 没 ebn
1 就 没 事 edl
1 就 能 khb
1 就 能 连 fej
1 就 通 fjd
1 就 通 了 fjd
1 应 lfc
1 应 该 lfc
1 开 <outside> rZb
1 开 <own> cnd
1 开 <zone> lcf
1 开 jgd
1 开 了 dlf
1 开 放 kee
1 开 放 吗 jff
1 开 着 obd
1 往 <client> oea
1 往 <far> lec
1 往 <far> 的 mec
1 往 <host> naf
1 往 <outside> iZl
1 往 <outside> 发 hal
1 往 <zone> vcV
1 往 lYj
1 往 外 lfb
1 往 外 发 lfc
1 怎 lbg
1 怎 么 lbg
1 想 <client> sWf
1 想 <far> lcf
1 想 qXf
1 打 <client> nfb
1 打 <far> pda
1 打 <outside> fej
1 打 <zone> fej
1 打 印 Whp
1 打 开 <service> jef
1 打 得 Zgn
1 扫 <outside> led
1 扫 vUd
1 把 qad
1 抓 <zone> cgk
1 抓 cfl
1 报 <own> dle
1 报 connection fkd
1 报 connection refused fkd
1 报 ele
1 拦 <gateway> edl
1 拦 edl
1 拦 的 fcl
1 拦 的 吗 fbl
1 挂 pcb
1 挡 <gateway> ecm
1 挡 ecm
1 挡 掉 edl
1 挡 的 fXq
1 挡 的 吗 fam
1 推 oae
1 提 <zone> pZe
1 提 fje
1 提 供 fje
1 收 <client> kkY
1 收 <host> bhk
1 收 <outside> hYn
1 收 <service> <n> fld
1 收 <service> fej
1 收 <zone> lgb
1 收 ekd
1 收 不 emb
1 收 不 了 jef
1 收 不 到 gnZ
1 收 信 kai
1 收 得 dke
1 收 得 到 dke
1 收 邮 mcd
1 收 邮 件 mcd
1 放 <gateway> fcl
1 放 不 fej
1 放 不 放 fej
1 放 开 mec
1 放 没 efj
1 放 没 放 efj
1 放 行 amg
1 放 行 吗 dap
1 是 <client> fna
1 是 <gateway> dcn
1 是 <host> Xlk
1 是 <outside> nfa
1 是 <own> cij
1 是 <server> cel
1 是 否 jdg
1 有 <client> kfd
1 有 <gateway> fao
1 有 <host> Xre
1 有 <outside> cnd
1 有 关 efj
1 有 关 系 efj
1 有 放 cgk
1 有 放 行 cgk
1 本 <gateway> ihc
1 本 ihc
1 本 机 <service> oZf
1 本 机 kee
1 本 机 上 ofa
1 本 机 能 eje
1 本 机 连 lfd
1 本 身 ? eje
1 机 <zone> qca
1 机 qca
1 来 <client> mfb
1 来 <outside> rab
1 来 kib
1 来 的 sYc
1 查 <far> Wph
1 查 <host> naf
1 查 lcf
1 查 得 mZh
1 正 <outside> bij
1 正 bij
1 正 常 bij
1 段 <zone> fkd
1 段 fkd
1 没 <gateway> efj
1 没 <outside> dgk
1 没 <own> goY
1 没 放 eek
1 测 hdh
1 用 <client> kia
1 用 <far> obd
1 用 <host> neb
1 用 <outside> ici
1 用 <public> <own> mgb
1 用 <public> mgb
1 用 <service> <n> dle
1 用 <service> jib
1 用 <zone> qca
1 用 foxmail dfj
1 用 jfe
1 用 户 用 jgd
1 用 手 jge
1 用 手 机 jge
1 用 的 ndc
1 由 <client> dob
1 由 dob
1 的 <client> cgk
1 的 <gateway> Yim
1 的 <host> Wkm
1 的 <n> $ bmf
1 的 <n> , djg
1 的 <n> ? glb
1 的 <n> Xqf
1 的 <n> port gje
1 的 <n> udp Yof
1 的 <n> 不 fqW
1 的 <n> 为 blf
1 的 <n> 了 gmb
1 的 <n> 会 clf
1 的 <n> 发 ekf
1 的 <n> 口 ckg
1 的 <n> 和 dfk
1 的 <n> 对 fkd
1 的 <n> 就 cjh
1 的 <n> 收 eke
1 的 <n> 是 aqd
1 的 <n> 有 eke
1 的 <n> 能 gkc
1 的 <n> 通 cme
1 的 <outside> del
1 的 <own> fje
1 的 <server> rUg
1 的 <service> $ eke
1 的 <service> , Wse
1 的 <service> <n> emc
1 的 <service> ? eek
1 的 <service> cii
1 的 <service> 一 glb
1 的 <service> 么 eke
1 的 <service> 会 amg
1 的 <service> 吗 hjc
1 的 <service> 放 eke
1 的 <service> 是 cpb
1 的 <service> 有 fkd
1 的 <service> 走 fke
1 的 <service> 通 ahl
1 的 <zone> kgc
1 的 client naf
1 的 djg
1 的 outlook lha
1 的 pc edl
1 的 tcp <n> amf
1 的 tcp amf
1 的 udp <n> Ytb
1 的 udp Ytb
1 的 人 <service> oea
1 的 人 kbh
1 的 人 用 ngZ
1 的 人 连 mec
1 的 信 kdf
1 的 共 chj
1 的 共 享 chj
1 的 包 bkh
1 的 同 edl
1 的 同 学 lfc
1 的 打 hla
1 的 扫 nbe
1 的 机 jhc
1 的 机 器 jhc
1 的 流 eld
1 的 流 量 eld
1 的 电 kef
1 的 电 脑 kef
1 的 话 , Zhm
1 的 远 Ypf
1 的 远 程 Ypf
1 的 连 kee
1 的 连 接 kee
1 的 锅 吗 efj
1 目 mde
1 目 的 mde
1 直 <outside> pda
1 直 <zone> cfk
1 直 jbi
1 直 接 lah
1 直 接 打 ibi
1 直 接 访 ibi
1 看 nce
1 看 到 agm
1 看 到 的 agm
1 端 <host> fjf
1 端 fkd
1 端 口 <n> fkd
1 端 口 fkd
1 给 <client> bod
1 给 <gateway> dcn
1 给 <zone> clf
1 给 Zli
1 网 段 <zone> ijc
1 网 段 访 mga
1 能 <client> zYW
1 能 <far> aij
1 能 <host> phV
1 能 <outside> jci
1 能 <own> avW
1 能 <server> cem
1 能 <service> oae
1 能 <service> 到 oea
1 能 <zone> nfa
1 能 lde
1 能 ping 通 mga
1 能 上 <outside> kdf
1 能 上 kdf
1 能 不 ibj
1 能 不 能 ibj
1 能 出 amg
1 能 出 去 amg
1 能 到 lfd
1 能 否 nZg
1 能 打 fej
1 能 打 开 eej
1 能 收 iak
1 能 用 kcg
1 能 直 fej
1 能 访 fbl
1 能 访 问 fbl
1 能 连 <own> dgk
1 能 连 pcc
1 能 通 cob
1 能 通 吗 flc
1 自 <host> nbe
1 自 lfd
1 自 己 jfe
1 自 己 去 kee
1 自 己 往 kdf
1 自 己 的 Yog
1 自 己 能 kaj
1 自 己 访 mga
1 自 己 连 lfc
1 自 身 jhc
1 行 <client> Xpg
1 行 <gateway> goY
1 行 <outside> eld
1 行 dle
1 行 不 cme
1 行 不 行 cme
1 被 <client> aqc
1 被 foZ
1 要 <client> kfd
1 要 <far> lde
1 要 <host> eao
1 要 <server> efj
1 要 jbi
1 要 往 kdg
1 要 访 ked
1 要 访 问 ked
1 要 连 ndc
1 规 <gateway> ebn
1 规 dgj
1 规 则 dgj
1 解 <far> dkf
1 解 dkf
1 解 析 dkf
1 让 <gateway> cco
1 让 mXk
1 让 过 dfk
1 让 过 吗 dfk
1 访 <client> obd
1 访 <host> ubX
1 访 <outside> ofZ
1 访 问 <far> lbg
1 访 问 <outside> mec
1 访 问 <own> jfd
1 访 问 不 jef
1 访 问 得 mag
1 走 <client> nfa
1 走 <host> Ydr
1 走 <n> nkV
1 走 <outside> ajj
1 走 <own> jja
1 走 <public> <own> kdf
1 走 <public> kdf
1 走 <service> jfe
1 走 <zone> jja
1 走 lcf
1 走 哪 fkc
1 走 哪 条 fkc
1 走 得 arc
1 走 得 通 dmc
1 走 的 efj
1 走 的 是 efj
1 超 <own> glc
1 超 cgj
1 超 时 cgj
1 转 bdn
1 过 gam
1 过 来 gbl
1 过 来 的 peZ
1 还 <client> pbb
1 还 <host> jhc
1 还 <own> gkd
1 还 flc
1 还 上 jfe
1 还 上 得 jfe
1 还 打 lfc
1 还 打 得 lfc
1 还 是 Zmg
1 还 能 往 qad
1 还 能 打 kgc
1 还 行 emc
1 还 行 不 flc
1 还 连 kfd
1 还 连 得 kfd
1 这 <client> lgb
1 这 <gateway> cVv
1 这 <host> fdl
1 这 <zone> mec
1 这 kgc
1 这 个 网 rYc
1 这 台 kkZ
1 这 台 机 gjd
1 这 台 能 qWg
1 这 边 <service> nfZ
1 这 边 放 cgk
1 进 <outside> mfa
1 进 <zone> mce
1 进 pca
1 进 得 cnd
1 进 得 来 ihd
1 进 来 ofZ
1 进 来 的 mgb
1 连 <client> qac
1 连 <far> obd
1 连 <host> kXl
1 连 <host> 的 cdm
1 连 <outside> efj
1 连 <own> jhc
1 连 <own> 会 jgd
1 连 kZi
1 连 不 iib
1 连 不 上 iib
1 连 得 nfb
1 连 的 , kgc
1 通 <client> nec
1 通 <gateway> goY
1 通 <zone> bne
1 通 gjd
1 通 不 cme
1 通 不 通 cme
1 通 吗 $ cmf
1 通 吗 cmf
1 那 <client> bne
1 那 <host> hid
1 那 <outside> lcf
1 那 <zone> iUq
1 那 bji
1 那 台 nWj
1 那 台 打 bij
1 那 台 能 mdd
1 那 台 要 mbe
1 那 条 cem
1 那 边 能 nec
1 都 <outside> ebn
1 都 Zhl
1 里 <service> <own> mcd
1 里 <service> qca
1 里 <zone> eje
1 里 ejf
1 里 的 djg
1 里 的 机 jfe
2 $ <client> oea
2 $ <far> gjd
2 $ <gateway> Zhl
2 $ <host> ihd
2 $ <own> ejf
2 $ <public> cjh
2 $ <server> ebn
2 $ <zone> kee
2 'connection <client> nbe
2 'connection <zone> ogY
2 'connection mec
2 'connection refused' mga
2 'connection timed ldf
2 , <- rZc
2 , <far> mbf
2 , <gateway> fek
2 , <n> nfa
2 , <public> ecl
2 , <server> eej
2 , <service> cgj
2 , <zone> ekf
2 , allowed Wse
2 , and lah
2 , can hal
2 , i emc
2 , is iic
2 , jch
2 , length jib
2 , no flc
2 , not cra
2 , open anf
2 , or eTw
2 , port kfd
2 , possible efj
2 , protocol ejf
2 , should lhb
2 , the mfb
2 , where Ygo
2 , will aik
2 -> <far> lcf
2 -> <gateway> kee
2 -> <host> taZ
2 -> <own> Yqe
2 -> taa
2 -a <outside> ici
2 -a <own> flc
2 -a forward gqX
2 -a gid
2 : <client> ngZ
2 : <far> kkY
2 : <host> eek
2 : <n> ajj
2 : <outside> qdZ
2 : <own> dkf
2 : <server> dbo
2 : <service> caq
2 : <zone> dbo
2 : connection enb
2 : postfix lga
2 ; hYn
2 <client> $ rfW
2 <client> <client> jja
2 <client> <far> cnd
2 <client> <gateway> apc
2 <client> <server> Ybt
2 <client> <service> vfR
2 <client> <zone> cXt
2 <client> ? mgb
2 <client> and gam
2 <client> be apd
2 <client> dhi
2 <client> get cgk
2 <client> len sZc
2 <client> on uYa
2 <client> port nTl
2 <client> tcp qdY
2 <client> then gdj
2 <client> would bij
2 <client> 上 Ypf
2 <client> 的 sXd
2 <client> 能 dZq
2 <client> 通 qXf
2 <far> $ lfc
2 <far> <client> idh
2 <far> <host> jja
2 <far> <n> djg
2 <far> <outside> dZq
2 <far> <server> dcm
2 <far> <service> nbd
2 <far> <zone> lfc
2 <far> ? nfa
2 <far> allowed kdf
2 <far> dst dgj
2 <far> len iib
2 <far> on tSh
2 <far> permitted mdd
2 <far> port pZf
2 <far> tcp rab
2 <far> to bij
2 <far> type mec
2 <far> udp kdg
2 <far> 的 nae
2 <far> 还 abr
2 <gateway> $ hbk
2 <gateway> , blg
2 <gateway> <client> oeb
2 <gateway> <far> Yre
2 <gateway> <gateway> fdk
2 <gateway> <host> ijc
2 <gateway> <n> jdg
2 <gateway> <outside> jhc
2 <gateway> <own> bme
2 <gateway> ? nZg
2 <gateway> kbh
2 <gateway> ok hdh
2 <gateway> 放 jhd
2 <gateway> 的 kcg
2 <gateway> 这 coc
2 <host> $ ldf
2 <host> , gdj
2 <host> -j dfk
2 <host> -p lah
2 <host> : tZa
2 <host> <client> jch
2 <host> <far> cij
2 <host> <host> fdk
2 <host> <n> mdd
2 <host> <outside> kbh
2 <host> <own> cnd
2 <host> <server> gdk
2 <host> ? del
2 <host> directly tWc
2 <host> len kef
2 <host> on ijb
2 <host> over oYg
2 <host> server Yfq
2 <host> should naf
2 <host> sport kgc
2 <host> tcp lbg
2 <host> 会 rWf
2 <host> 的 kdf
2 <host> 能 aas
2 <n> $ hnY
2 <n> , ckg
2 <n> -> gdj
2 <n> : Ylj
2 <n> ; aqc
2 <n> <client> bnd
2 <n> <far> kgc
2 <n> <gateway> Xqf
2 <n> <host> Zli
2 <n> <n> odc
2 <n> <outside> Ygn
2 <n> <own> efj
2 <n> <public> djg
2 <n> <zone> idh
2 <n> allowed kdf
2 <n> and Zmh
2 <n> as Ymj
2 <n> at flc
2 <n> code cii
2 <n> dih
2 <n> directly cnc
2 <n> do Ttg
2 <n> does frW
2 <n> failed jdg
2 <n> for afn
2 <n> from Xqf
2 <n> g dfk
2 <n> if gma
2 <n> is cne
2 <n> ok dkf
2 <n> on rXe
2 <n> permitted clf
2 <n> pls ckg
2 <n> port gje
2 <n> proto flc
2 <n> should fkd
2 <n> since bmf
2 <n> tcp Xqf
2 <n> then glb
2 <n> to lde
2 <n> tos fkd
2 <n> ttl ked
2 <n> udp kgc
2 <n> what gkc
2 <n> will Zrb
2 <n> you kjZ
2 <n> 不 fqW
2 <n> 为 blf
2 <n> 了 gmb
2 <n> 会 ejf
2 <n> 出 amg
2 <n> 发 ekf
2 <n> 口 clf
2 <n> 可 clf
2 <n> 和 dfk
2 <n> 对 fkd
2 <n> 就 cjh
2 <n> 收 eke
2 <n> 放 dnc
2 <n> 是 Zpd
2 <n> 有 fna
2 <n> 能 apd
2 <n> 通 cme
2 <outside> $ neb
2 <outside> , emc
2 <outside> -p hbk
2 <outside> : aij
2 <outside> <client> idh
2 <outside> <far> rXe
2 <outside> <gateway> dhi
2 <outside> <host> fmb
2 <outside> <n> gYo
2 <outside> <outside> kkZ
2 <outside> <own> dnc
2 <outside> <server> ebm
2 <outside> <service> jbi
2 <outside> ? hmZ
2 <outside> accept mUm
2 <outside> access kWm
2 <outside> at gej
2 <outside> ejf
2 <outside> it occ
2 <outside> ok jdg
2 <outside> on kdf
2 <outside> still dgj
2 <outside> to kZj
2 <outside> 会 kdf
2 <outside> 发 hal
2 <outside> 的 qYe
2 <outside> 访 ddm
2 <outside> 走 obc
2 <own> , ndc
2 <own> <client> mag
2 <own> <gateway> jfe
2 <own> <host> ici
2 <own> <n> kZk
2 <own> <outside> hal
2 <own> <own> dob
2 <own> <public> bWv
2 <own> <service> jgd
2 <own> <zone> lfb
2 <own> as mfc
2 <own> curl dkg
2 <own> do lfc
2 <own> does qgW
2 <own> dport kdf
2 <own> get jgd
2 <own> hairpin ofZ
2 <own> is sdX
2 <own> just ogZ
2 <own> lde
2 <own> ok mga
2 <own> on fbm
2 <own> port hbk
2 <own> start kgc
2 <own> tcp kee
2 <own> then nfa
2 <own> times dfk
2 <own> where hbk
2 <own> with ngZ
2 <own> works kgc
2 <own> 一 pgX
2 <own> 会 jgd
2 <own> 就 agm
2 <own> 收 lde
2 <own> 能 qZd
2 <own> 还 jgd
2 <own> 通 cgk
2 <public> <host> nXi
2 <public> <own> uZZ
2 <public> iXn
2 <server> : ddm
2 <server> <own> ijb
2 <server> ijb
2 <service> $ efj
2 <service> : ddm
2 <service> ; ejg
2 <service> <client> pgX
2 <service> <far> ekd
2 <service> <host> fej
2 <service> <own> mkW
2 <service> <public> jlY
2 <service> <server> ahl
2 <service> <zone> bpc
2 <service> ? iib
2 <service> at sWe
2 <service> does kfd
2 <service> flc
2 <service> from lbg
2 <service> into mag
2 <service> is Zpe
2 <service> on jbi
2 <service> over blg
2 <service> to tWd
2 <service> will Yqe
2 <service> 一 gma
2 <service> 么 eke
2 <service> 了 gbl
2 <service> 会 amg
2 <service> 到 rab
2 <service> 发 ofa
2 <service> 吗 hkc
2 <service> 放 eke
2 <service> 是 cpb
2 <service> 有 fkd
2 <service> 登 lcf
2 <service> 能 jjZ
2 <service> 行 blg
2 <service> 走 fke
2 <service> 轮 lcg
2 <service> 连 sWe
2 <service> 通 afm
2 <zone> , fmb
2 <zone> -d jfd
2 <zone> -j ihd
2 <zone> -p jef
2 <zone> : rYd
2 <zone> <client> gjd
2 <zone> <far> jdg
2 <zone> <gateway> bdn
2 <zone> <host> lfc
2 <zone> <outside> ihd
2 <zone> <own> dle
2 <zone> <service> kcf
2 <zone> allowed bnf
2 <zone> at pad
2 <zone> ether fej
2 <zone> is lha
2 <zone> mac dfk
2 <zone> on Wvb
2 <zone> should tZb
2 <zone> src eek
2 <zone> then qVg
2 <zone> 之 kee
2 <zone> 就 cgk
2 <zone> 还 dfl
2 ? $ bij
2 ? <client> Xlj
2 ? <far> dle
2 ? <gateway> Yrd
2 ? <host> ecm
2 ? <n> ckg
2 ? <own> hkc
2 ? <public> fWr
2 ? <zone> cdn
2 ? ? aeo
2 ? Xkk
2 ? we ahl
2 a <client> occ
2 a <far> eld
2 a <host> Xmj
2 a <outside> lXk
2 a <own> eje
2 a ? lbg
2 a client Ykl
2 a connection jkZ
2 a kbh
2 a tcp jfd
2 able <client> mdc
2 able <gateway> ndc
2 able <host> wSe
2 able <outside> kdf
2 able kbh
2 able to kbh
2 accept $ efj
2 accept , cgk
2 accept <host> fkd
2 accept <zone> cfk
2 accept after gan
2 accept bji
2 accept does fbm
2 accept let fam
2 accept would gbl
2 accept 之 gck
2 accepted pda
2 access <zone> jfe
2 access jfe
2 after enb
2 all $ eke
2 all , eke
2 all <gateway> gcl
2 all <outside> fkd
2 all <zone> djg
2 all dih
2 allowed <client> oYg
2 allowed <far> ejf
2 allowed <gateway> dsX
2 allowed <host> peZ
2 allowed <zone> aod
2 allowed mdd
2 allowed or jhd
2 allowed to vXa
2 am hcj
2 am i gdj
2 an <client> eld
2 an <outside> mcf
2 an <service> fkd
2 an <zone> kdg
2 an answer oYg
2 an aod
2 and <client> mbf
2 and <gateway> edk
2 and <host> fkd
2 and <outside> gZn
2 and <own> Ztb
2 and <service> qba
2 and <zone> cfl
2 and does dnb
2 and it ckg
2 and outlook qda
2 and the cfm
2 answer fld
2 answered <own> ckg
2 answered raa
2 any <zone> Xsd
2 any cjh
2 any port bod
2 any traffic dkf
2 anything <zone> kgb
2 anything bdo
2 anything in ngZ
2 anywhere <own> eke
2 anywhere jnW
2 are <zone> kfe
2 are able jge
2 are kgd
2 arrive khb
2 as Wqg
2 asking kdf
2 at <client> ibj
2 at <far> hdi
2 at <own> hZl
2 back <own> dqZ
2 back bkh
2 be <client> cjh
2 be <gateway> nfa
2 be <host> bmf
2 be <own> coc
2 be <zone> maf
2 be able nZg
2 be fjd
2 be reached dkf
2 behind <zone> nZg
2 behind kbi
2 being lfc
2 blame <gateway> dfk
2 blame dfk
2 blocked <host> ckg
2 blocked <zone> qca
2 blocked ngZ
2 blocks neb
2 browse <zone> cdn
2 browse cdn
2 but <outside> kfd
2 but <zone> jhc
2 but nhZ
2 by <client> eek
2 by <host> Whp
2 by <own> idh
2 by <public> dXs
2 by <service> dqa
2 by ddm
2 call rba
2 can <client> dem
2 can <outside> dfk
2 can <zone> fje
2 can bij
2 can i rdY
2 can it dme
2 can they llX
2 can't mbf
2 cant open ogY
2 client <client> gjd
2 client <zone> occ
2 client iic
2 come flc
2 come in clf
2 coming from hic
2 coming qcb
2 conect pgX
2 conect to pea
2 connect : hid
2 connect <host> ljZ
2 connect <own> dle
2 connect <zone> kee
2 connect kja
2 connect to qcZ
2 connection <client> oae
2 connection <zone> mga
2 connection timed gdj
2 connection to nfa
2 connects ibj
2 conntrack dgj
2 could <host> pad
2 could rab
2 curl -v mga
2 curl : lZh
2 curl <client> lcf
2 curl <host> sYc
2 curl <own> ngZ
2 curl <zone> lgb
2 curl uXa
2 daddr <client> oea
2 daddr <far> jcg
2 daddr <host> mce
2 daddr mdd
2 dead <own> fkd
2 dead cii
2 deliver <host> fan
2 deliver gbm
2 deliver to qZd
2 delivers qca
2 did dme
2 directly <host> aqd
2 directly dnc
2 dnat jgd
2 do <client> llV
2 do <far> djf
2 do <gateway> kee
2 do <service> mZh
2 do i aki
2 do they iic
2 does <client> dhj
2 does <far> anf
2 does <gateway> bne
2 does <outside> lce
2 does <own> epZ
2 does <service> lfc
2 does <zone> gal
2 does it nhY
2 does jib
2 does mail bji
2 does that efj
2 does the fna
2 doing fcl
2 dport <n> ejf
2 dport ejf
2 drop , kZj
2 drop <far> mdd
2 drop <outside> cij
2 drop <zone> Mc4
2 drop djg
2 dropped cfl
2 dropped or lee
2 dscp <client> dkf
2 dscp <host> fmb
2 dscp cs fld
2 dscp fld
2 dst <host> lfc
2 dst ndc
2 echo <client> jdg
2 echo jdg
2 echo request jdg
2 establish neb
2 even dbo
2 ever ele
2 expected fna
2 explain bmf
2 fetch lYk
2 filtered ndc
2 fine , bfn
2 fine <outside> caq
2 fine <own> fje
2 for <client> bne
2 for <far> clf
2 for <outside> ija
2 for <own> mdd
2 for <zone> Xog
2 for Zqd
2 forwarded <own> Zrc
2 forwarded ? ked
2 forwarded jib
2 foxmail <client> qYe
2 foxmail <zone> jgd
2 foxmail gbl
2 foxmail 收 qZe
2 from <client> kfd
2 from <far> led
2 from <gateway> Xoh
2 from <host> cgk
2 from <outside> cmf
2 from <zone> dih
2 from a eke
2 from line acp
2 from my efj
2 from the rYc
2 full Zjk
2 full of Zjk
2 get <client> jkZ
2 get <far> mdc
2 get <gateway> sYc
2 get <host> Xnh
2 get <outside> lbg
2 get <own> kia
2 get <zone> obd
2 get a occ
2 get an occ
2 get eke
2 get in mec
2 get into ndc
2 get out jVo
2 get through kdf
2 get to ofZ
2 gets <client> ngZ
2 gets <n> pbd
2 gets <own> dle
2 gets jaj
2 getting pdb
2 given qac
2 goes crZ
2 going to iic
2 got <client> cfl
2 got cij
2 hangs <client> qZd
2 hangs <host> ctW
2 hangs <own> gje
2 has <client> qbb
2 has mce
2 has to mbe
2 have <host> kcg
2 have <outside> mce
2 have <own> Yta
2 have <zone> efj
2 have jch
2 he <far> jfd
2 he <gateway> Zhm
2 he <host> Ynh
2 he <own> Vsf
2 he jhc
2 hear <host> Wrf
2 hear Wrf
2 hear from clg
2 her lYj
2 here hla
2 him <gateway> cdn
2 him cem
2 his kee
2 hit <own> jgd
2 hit <zone> neb
2 hit mhZ
2 how cdn
2 i <client> ila
2 i <gateway> cem
2 i <host> Xkl
2 i <outside> glc
2 i <zone> mah
2 i see Yfp
2 i'm flc
2 icmp hUr
2 if Xho
2 in <client> pbc
2 in <gateway> aYt
2 in <host> Xpg
2 in <outside> iZm
2 in <own> gma
2 in <zone> gkc
2 in cnd
2 in on lde
2 in the gck
2 in to jja
2 inbound bco
2 initiate <outside> lgb
2 initiate lgc
2 input kgc
2 inside eao
2 into <client> nbe
2 into <host> gck
2 into <outside> occ
2 into <zone> pbc
2 into nYg
2 ip <far> cgk
2 ip <own> dgj
2 ip <zone> bgl
2 ip cfl
2 is <client> gej
2 is <far> fdk
2 is <gateway> eek
2 is <host> Zil
2 is <outside> iic
2 is <own> akh
2 is <server> aeo
2 is <service> pZe
2 is able kee
2 is aeo
2 is fine fej
2 is it cfl
2 is that jlY
2 is the ocd
2 is this gcl
2 is up fcl
2 it $ amf
2 it <client> mec
2 it <gateway> Xds
2 it <host> ilZ
2 it <outside> hdi
2 it <own> cnd
2 it <zone> mdd
2 it fjf
2 it get lfc
2 it has kib
2 it just emd
2 it or dbp
2 it through adp
2 it to lbf
2 it us mZh
2 it works Zep
2 it's <client> kee
2 it's edl
2 its <client> lde
2 its <far> gkc
2 its <gateway> kde
2 its <host> sUh
2 its <own> brb
2 its <service> mbf
2 its <zone> qdZ
2 its mag
2 itself <gateway> ika
2 itself <host> lVm
2 itself lVm
2 just <host> elc
2 just hangs lgb
2 just ihd
2 just spins fkd
2 land kfd
2 land on kfd
2 laptop scX
2 let <gateway> Ydq
2 let lha
2 like <host> lcf
2 like kai
2 like to kai
2 line <n> Zil
2 line <outside> Yjl
2 line Zil
2 lines cem
2 lip <client> oaf
2 loads Ycs
2 log <host> Vnk
2 log Vnk
2 logging sZb
2 mac <n> dfl
2 mac <zone> adp
2 mac dfl
2 mail <client> jfe
2 mail <host> jff
2 mail <outside> flc
2 mail gw jfe
2 mail jfe
2 make <zone> jef
2 make it oZe
2 make oZf
2 masquerade , mUm
2 masquerade <host> cVw
2 masquerade <outside> alh
2 masquerade gkc
2 may kee
2 me $ ajj
2 me <client> hkb
2 me <gateway> cii
2 me <outside> cfl
2 me <own> jib
2 me ckg
2 me this rfW
2 minute aoe
2 monday <zone> kee
2 monday jgd
2 must pea
2 my <client> iak
2 my <gateway> flc
2 my <host> Yof
2 my <outside> hbk
2 my <own> foZ
2 my <zone> ici
2 my efj
2 my laptop bkh
2 my phone djh
2 nc : ele
2 nc khb
2 need <zone> nfZ
2 need nfZ
2 needs <host> ibj
2 needs jbi
2 needs to ibj
2 never dfk
2 night jaj
2 no <client> bod
2 no <host> cjh
2 no <outside> dgj
2 no <zone> dZp
2 no Xkl
2 no answer tYb
2 no vpn mhZ
2 not <client> lah
2 not <far> gmb
2 not <outside> efk
2 not <own> ajj
2 not <zone> pfZ
2 not ? ibi
2 not able ked
2 not dgj
2 not open jYk
2 nothing <client> qbc
2 nothing <outside> lcf
2 nothing <zone> Yfp
2 nothing back led
2 nothing hcj
2 now <zone> del
2 now cjh
2 of <host> blh
2 of <outside> lbg
2 of <own> hkb
2 of <zone> lia
2 of line cgk
2 off <outside> Ygo
2 off line Zfn
2 off pYe
2 ok <far> Xre
2 ok <own> eoa
2 ok ? jfd
2 ok liZ
2 ok or fjf
2 on <client> hdi
2 on <far> jgd
2 on <host> Yim
2 on <n> bjh
2 on <outside> jch
2 on <public> fZn
2 on <server> gdj
2 on <service> bmf
2 on <zone> glc
2 on dev jgc
2 on port dfl
2 on the kgc
2 one ikb
2 only nbe
2 open <client> seX
2 open <gateway> Yqe
2 open <host> jkZ
2 open <service> rXe
2 open <zone> ich
2 open ? occ
2 open a qdY
2 open connections lah
2 open from Xre
2 open jib
2 open or clg
2 open tcp mbg
2 open the lce
2 opening <zone> jfe
2 opening lfc
2 opens <outside> dgk
2 opens naf
2 or <client> jja
2 or <far> clf
2 or <gateway> cen
2 or <host> bfl
2 or <outside> kee
2 or <own> bod
2 or <zone> nbe
2 or does aoe
2 or dropped lcf
2 or is gck
2 or lbg
2 or no dkf
2 our <client> liY
2 our <far> jfe
2 our <host> ici
2 our <outside> jaj
2 out <client> hma
2 out <far> Ypf
2 out <host> mag
2 out <outside> cii
2 out <zone> led
2 out ? liZ
2 out on kdf
2 out to pTk
2 outbound <host> mYi
2 outbound lZi
2 outgoing ofZ
2 outlook <client> lde
2 outlook <zone> hcj
2 outlook can't mfb
2 outlook just efj
2 outlook 报 mcd
2 over <host> cgk
2 over <service> cgk
2 over efj
2 own <gateway> pVi
2 packets <host> aik
2 pc <zone> edl
2 pc bcp
2 permitted <zone> jdg
2 permitted to qXf
2 ping <client> uaY
2 ping <far> nga
2 ping <gateway> hdi
2 ping <host> jge
2 ping <own> mkW
2 ping <zone> ofZ
2 ping kbh
2 ping 通 mga
2 pingable bne
2 pingable from bne
2 plain <host> miY
2 plain <outside> dnc
2 plain <own> dkf
2 plain <service> fje
2 plain miY
2 please Wvb
2 polled apd
2 port <client> Zrc
2 port <far> kdf
2 port <outside> hid
2 port <own> dqZ
2 port <server> ffj
2 port <zone> kmX
2 port djh
2 possible <zone> jdg
2 postfix <host> ejf
2 postfix <service> lUn
2 postfix ejf
2 prerouting dhi
2 print <zone> sZb
2 print on pgX
2 print qeZ
2 print to qZd
2 printer ici
2 problem dfk
2 pull uaX
2 push rYd
2 query lec
2 reach <client> fan
2 reach <far> ndc
2 reach <gateway> fdk
2 reach <host> kbh
2 reach <outside> iZl
2 reach <own> nfa
2 reach <service> jdg
2 reach jaj
2 reach the ngZ
2 reachable <host> Zhm
2 reachable ? qeX
2 reachable bhl
2 reachable from dtW
2 reaching <zone> kgc
2 reaching oae
2 read eke
2 refused , flc
2 refused <own> bod
2 refused nhY
2 register <client> ihd
2 register ihd
2 removed <outside> dgk
2 removed dgk
2 removed from dgk
2 request <far> fdl
2 right <own> ebm
2 right ? iid
2 right fkd
2 rule jYm
2 s , jfe
2 s <client> oYg
2 s <far> lbf
2 s <host> Zmh
2 s <own> eke
2 s jfe
2 saddr <far> dgj
2 saddr <n> fej
2 same <outside> dek
2 say <service> jfe
2 say <zone> dem
2 say cem
2 says <far> jee
2 says <zone> jgd
2 says qca
2 scan oea
2 scan to rXf
2 see <client> wcU
2 see <gateway> Xbu
2 see <host> aki
2 see <zone> Zeo
2 see cii
2 see the djf
2 see when Xkm
2 sees flb
2 send <client> kfd
2 send <host> tcX
2 send its occ
2 send pbc
2 sending tbY
2 sends <host> mce
2 sends kXl
2 session <host> ele
2 session cme
2 she lfd
2 should <client> Yog
2 should <host> odb
2 should <outside> hdi
2 should <zone> kdf
2 should lia
2 should that led
2 since <zone> kee
2 since fmc
2 sits kcf
2 sits there kfd
2 smtpd <host> Zqe
2 smtpd <n> Zqe
2 smtpd Zqe
2 snat efj
2 snat to efj
2 so <zone> hbk
2 so alh
2 someone Ybt
2 something ndc
2 source <own> gjd
2 source llX
2 spins and fje
2 spins fjd
2 src Wgq
2 still <zone> eek
2 still obd
2 stops <gateway> cfl
2 stops dgj
2 stops it cgk
2 straight <outside> kfd
2 straight hic
2 straight to gkd
2 supposed <client> sVf
2 supposed glb
2 supposed to glb
2 syn <own> fje
2 taken <outside> del
2 taken bhk
2 talk <host> pfY
2 talk <zone> eej
2 talk lde
2 talk to pda
2 talking <host> ndc
2 talking qba
2 talking to oea
2 target mde
2 tcp $ fkd
2 tcp <client> hmZ
2 tcp <far> R1b
2 tcp <gateway> Rmp
2 tcp <host> hdi
2 tcp <outside> bij
2 tcp <own> djg
2 tcp dport Vnj
2 tcp port bne
2 tell khb
2 tell me khb
2 that <client> nfb
2 that <far> cnd
2 that <gateway> cfk
2 that <host> alh
2 that <own> hjc
2 that <zone> lYk
2 that ? enb
2 that be Zli
2 that eke
2 that in fcl
2 that work bij
2 that's mhZ
2 the <far> lha
2 the <gateway> bji
2 the <host> ihd
2 the <outside> fan
2 the <own> csY
2 the <service> Vjn
2 the <zone> mag
2 the browser cnd
2 the client cgj
2 the connection Zhm
2 the nightly Xrd
2 the port dnc
2 the same cdm
2 the site lgb
2 the way cmf
2 their <service> kjZ
2 their <zone> uYZ
2 their ogY
2 then <client> ijb
2 then <own> edk
2 then <zone> nfa
2 then ? dnc
2 then miY
2 there ibj
2 they <own> Xqf
2 they <zone> nbd
2 they get miY
2 they hjc
2 this , jfe
2 this <client> jfe
2 this <gateway> ZYv
2 this <host> Zlj
2 this <zone> miZ
2 this box ihd
2 this dhi
2 this is kbh
2 through $ dmd
2 through <client> mdd
2 through <far> ekf
2 through <host> Zmh
2 through <outside> ogY
2 through ? eje
2 through dkf
2 through the dco
2 through to oZg
2 thunderbird <client> jff
2 thunderbird <own> bpc
2 thunderbird <zone> nfa
2 thunderbird nhY
2 time <zone> mga
2 time rbb
2 timed <server> fej
2 times imY
2 times out imY
2 timing ihd
2 timing out ihd
2 to <client> ogY
2 to <far> mec
2 to <gateway> jch
2 to <host> ici
2 to <n> sbZ
2 to <outside> jbi
2 to <own> bji
2 to <public> mjY
2 to <server> cfl
2 to <service> fmc
2 to <zone> kfd
2 to be dhi
2 to connect mce
2 to deliver idh
2 to fetch nXi
2 to get pda
2 to hit idh
2 to jdg
2 to open pad
2 to pull qdZ
2 to reach mce
2 to see naf
2 to send eao
2 to talk fje
2 to the jci
2 to use jgd
2 towards <zone> rfW
2 towards sYc
2 traffic ngZ
2 trouble hdi
2 trying <client> qWg
2 trying mgZ
2 ttl <client> fqY
2 ttl <host> dnc
2 ttl <n> djg
2 ttl <own> fkc
2 ttl djg
2 udp $ ckg
2 udp , Zof
2 udp <client> kgd
2 udp <far> Xpg
2 udp <gateway> Syc
2 udp <n> hjc
2 udp <outside> Zof
2 udp llW
2 udp port led
2 up $ bij
2 up <host> jaj
2 up <zone> kdf
2 up fke
2 updates from oae
2 updates oae
2 us <host> Yim
2 us djh
2 use <own> mfb
2 use <zone> jef
2 use jef
2 user eke
2 via <host> idh
2 want <client> kee
2 want led
2 want to pZe
2 wants <far> mbg
2 wants oZf
2 wants to nae
2 was jef
2 way jfe
2 we eje
2 webmail odb
2 week <zone> jaj
2 week and ijb
2 what <gateway> Zeo
2 what <outside> inX
2 what <own> emc
2 what dfk
2 what happens jcg
2 what is flc
2 when <own> cme
2 when <zone> lWk
2 when fkd
2 when it rWf
2 where does ejf
2 where jjZ
2 which <client> nea
2 which lcf
2 while <own> fje
2 while gck
2 who jbh
2 why <gateway> jff
2 why <own> fje
2 will <far> epY
2 will <gateway> jja
2 will <host> edl
2 will <own> fjf
2 will it ika
2 will that cmf
2 will the mmU
2 with <gateway> dgk
2 with <host> dkf
2 with it gbl
2 without clg
2 work <own> fje
2 work ? gkc
2 work ckg
2 worked ibj
2 working <own> eke
2 working ? eke
2 working mgb
2 works <outside> ahm
2 works <own> erX
2 works ? aki
2 works dig
2 works fine jic
2 would <client> dih
2 would <far> hak
2 would <gateway> idh
2 would <host> alh
2 would <outside> bbq
2 would <own> efj
2 would <zone> mdc
2 would it Zqd
2 would that dmd
2 y cnd
2 y n cnd
2 yes <far> ejf
2 yes <host> khb
2 yes <outside> dke
2 yes <zone> dih
2 yes or dgj
2 you oZe
2 一 <host> ckg
2 一 <own> fje
2 一 <zone> pdZ
2 一 lha
2 一 直 bqc
2 三 <zone> dem
2 三 dem
2 三 条 dem
2 上 <host> cdn
2 上 <outside> dap
2 上 <zone> fan
2 上 abr
2 上 得 jfe
2 不 <host> Zng
2 不 <outside> pcb
2 不 <own> efk
2 不 <zone> lcf
2 不 dfk
2 不 上 iib
2 不 了 mag
2 不 到 ilZ
2 不 放 fej
2 不 能 ibj
2 不 行 gma
2 不 走 Yua
2 个 <far> eoa
2 个 <host> cYs
2 个 <zone> jib
2 个 gkc
2 个 网 cjh
2 为 <client> fje
2 为 enc
2 为 什 ngY
2 为 啥 hid
2 主 <host> lbg
2 主 <server> bgl
2 主 kai
2 主 动 kai
2 了 <own> cnd
2 了 dih
2 人 <outside> wZX
2 人 <service> oea
2 人 <zone> ich
2 人 kbh
2 人 用 ngZ
2 人 连 mec
2 什 <own> cfk
2 什 <zone> kfd
2 什 gdj
2 什 么 gdj
2 从 <client> dnc
2 从 glb
2 以 <client> kee
2 以 <far> kgc
2 以 gck
2 以 吗 hnY
2 以 直 ndc
2 以 连 idh
2 会 <client> led
2 会 <host> apc
2 会 <outside> jja
2 会 <own> dnb
2 会 不 bjj
2 会 被 kgc
2 供 <zone> pZe
2 供 fje
2 信 , flc
2 信 <client> sXd
2 信 <host> occ
2 信 <n> clf
2 信 <outside> amf
2 信 <own> gkb
2 信 <service> eke
2 信 <zone> ecm
2 信 到 mbf
2 信 吗 amg
2 信 报 bgl
2 信 走 khb
2 做 Xkl
2 共 <client> dke
2 共 chj
2 共 享 chj
2 关 <gateway> efj
2 关 efj
2 关 系 efj
2 内 hid
2 出 <far> Yub
2 出 lde
2 出 去 dld
2 出 得 bkh
2 则 <gateway> ebn
2 则 dgj
2 到 <client> oae
2 到 <far> lfc
2 到 <gateway> idh
2 到 <outside> jdg
2 到 <own> fmb
2 到 <zone> kee
2 到 pbc
2 到 底 dfj
2 到 的 Ygo
2 动 <host> nfa
2 动 <server> bgl
2 动 jdg
2 动 连 jbh
2 包 , bij
2 包 <far> clf
2 包 <zone> Ygo
2 包 aki
2 包 会 ckg
2 印 Whp
2 去 <host> ofZ
2 去 <outside> Ylj
2 去 <zone> bZs
2 去 aik
2 反 cdn
2 发 <client> coc
2 发 <host> lZh
2 发 <outside> Uhr
2 发 chi
2 发 信 kZj
2 变 <own> fkd
2 变 jdh
2 变 成 fkd
2 口 <host> fjf
2 口 <n> fkd
2 可 <outside> dfk
2 可 dkf
2 可 以 dkf
2 台 <client> khb
2 台 <host> kdf
2 台 <zone> jbi
2 台 打 Zep
2 台 能 pZe
2 台 要 mbe
2 同 <client> qba
2 同 <outside> jcg
2 同 <zone> ndc
2 同 pcb
2 同 事 jdg
2 同 学 lfc
2 后 <gateway> ddm
2 后 <host> hal
2 后 <outside> Son
2 后 <own> ekd
2 后 lcf
2 吗 $ eld
2 吗 <client> Xrf
2 吗 <host> bij
2 吗 <outside> drY
2 吗 <own> gje
2 吗 ? ajj
2 吗 dle
2 否 <gateway> fcl
2 否 <zone> ocb
2 否 jdg
2 吧 <host> gkd
2 吧 fkd
2 咋 glb
2 哪 fkc
2 哪 条 fkc
2 啥 hbk
2 回 <own> dld
2 回 bkh
2 回 包 bkh
2 在 <own> flc
2 在 mdd
2 址 efj
2 外 <host> rfW
2 外 uYb
2 外 发 lfc
2 好 <outside> bar
2 好 <own> glb
2 好 cii
2 好 了 fje
2 好 吗 fkd
2 学 kfd
2 它 tTg
2 客 dle
2 客 户 dle
2 对 iid
2 就 aki
2 己 <host> nbe
2 己 <server> dfk
2 己 jfe
2 己 去 kee
2 己 往 kdf
2 己 的 Yog
2 己 能 kaj
2 己 访 mga
2 己 连 lfc
2 帮 <own> fje
2 帮 忙 kgc
2 帮 看 ejf
2 常 <outside> bij
2 常 bij
2 应 <own> eke
2 应 该 cii
2 底 <gateway> cfl
2 底 Zgm
2 开 <client> lde
2 开 <outside> ddm
2 开 <zone> weS
2 往 <client> qca
2 往 <host> idg
2 往 <outside> 0dP
2 往 ldf
2 得 <client> flb
2 得 <outside> hka
2 得 <own> cme
2 得 <zone> iXn
2 得 上 vYZ
2 得 了 bfm
2 得 去 idh
2 得 来 ihd
2 得 通 emc
2 想 <client> jee
2 想 <service> pda
2 想 <zone> lfc
2 想 lee
2 我 <outside> ibj
2 我 <own> Zqd
2 我 ibj
2 户 <outside> mga
2 户 ijb
2 户 用 jgd
2 手 <outside> lec
2 手 lfb
2 手 机 lfb
2 打 <outside> mfb
2 打 <zone> kee
2 打 hjc
2 打 开 ecm
2 打 得 lfc
2 执 <client> kdf
2 执 kdf
2 执 行 kdf
2 扫 <client> lbg
2 扫 pYe
2 扫 描 ldf
2 把 lbg
2 抓 <client> mfb
2 抓 <outside> Xgq
2 抓 <zone> cgl
2 抓 eek
2 抓 到 eek
2 抓 包 dgj
2 报 <own> dkf
2 报 <zone> odb
2 报 connection djf
2 报 ogX
2 拉 <client> nbe
2 拉 kee
2 按 <far> eke
2 按 eke
2 按 规 Uue
2 掉 , cgl
2 掉 <gateway> edl
2 掉 <outside> efj
2 掉 efj
2 掉 吗 eek
2 掉 的 fej
2 接 <outside> pcc
2 接 <zone> lgb
2 接 eje
2 接 打 ibi
2 接 访 ibi
2 收 <client> kgc
2 收 <service> pYf
2 收 <zone> eZp
2 收 bij
2 收 不 Zcr
2 收 信 hcj
2 收 到 bne
2 收 邮 fcl
2 放 <far> bnf
2 放 <gateway> cgk
2 放 <zone> jja
2 放 khc
2 放 吗 hdi
2 数 bod
2 数 据 bod
2 时 <far> bod
2 时 <own> fcl
2 时 dgj
2 是 <client> led
2 是 <gateway> fkd
2 是 <outside> hjc
2 是 <own> eqY
2 是 eke
2 是 不 ihd
2 有 <host> Zng
2 有 Yng
2 有 回 ckg
2 有 没 eek
2 本 Zhl
2 本 机 agm
2 机 <gateway> kee
2 机 <host> nbe
2 机 <service> oZf
2 机 mga
2 机 上 ofa
2 机 能 ejf
2 机 访 jfe
2 机 连 lfd
2 条 cem
2 来 <client> iZl
2 来 <far> mbf
2 来 <outside> pfY
2 来 mZh
2 来 的 lde
2 析 <far> dkf
2 析 dkf
2 查 pZe
2 正 <outside> cdn
2 段 访 mga
2 没 <client> ijb
2 没 <gateway> fdk
2 没 <host> Yim
2 没 <outside> dih
2 没 <own> flc
2 没 ben
2 没 事 edl
2 没 放 efj
2 没 有 dhi
2 没 问 fcl
2 流 fkd
2 流 量 fkd
2 测 ofZ
2 测 的 qcb
2 源 fsV
2 用 <client> neb
2 用 <public> veT
2 用 <service> idh
2 用 <zone> udV
2 用 qbb
2 电 <zone> kef
2 电 jfe
2 电 脑 jfe
2 的 $ agn
2 的 , mfc
2 的 <client> lfc
2 的 <far> fZn
2 的 <gateway> Wph
2 的 <host> nfa
2 的 <n> bpc
2 的 <own> cjh
2 的 <public> fdk
2 的 <service> dmd
2 的 <zone> dih
2 的 prometheus mbf
2 的 主 oae
2 的 人 saZ
2 的 包 ham
2 的 同 hal
2 的 吗 cbp
2 的 是 fdk
2 的 机 kfd
2 的 电 ucW
2 直 <client> fkd
2 直 <outside> jfe
2 直 <zone> bgl
2 直 dih
2 直 接 kdf
2 看 <host> bij
2 看 lde
2 看 到 ben
2 着 obd
2 端 <client> blf
2 端 <own> gjd
2 管 lah
2 经 Zof
2 经 过 Ypf
2 给 <client> gkd
2 给 fjf
2 网 lcf
2 能 <host> jpV
2 能 <own> dhi
2 能 <service> pcb
2 能 ping kdf
2 能 上 mZh
2 能 不 oYg
2 能 主 mec
2 能 到 Zhm
2 能 往 qad
2 能 打 efj
2 能 访 jef
2 能 通 djg
2 自 jWn
2 行 <far> coc
2 行 <gateway> eek
2 行 <host> bbq
2 行 <own> eqX
2 行 gZn
2 行 不 dcn
2 行 吗 kde
2 被 <far> aoe
2 被 <host> aoe
2 被 Tue
2 要 <client> sXe
2 要 <host> pYf
2 要 <zone> lgb
2 要 qWg
2 要 连 oeb
2 规 alh
2 规 则 alh
2 解 ejg
2 解 析 ejg
2 许 <gateway> cii
2 许 cii
2 访 <client> taZ
2 访 <host> pbb
2 访 <outside> qgW
2 访 jbh
2 访 问 jbh
2 话 , Zhm
2 询 <client> ncd
2 询 mbf
2 该 <own> bqb
2 该 lfc
2 说 <far> kde
2 说 pZe
2 请 emc
2 调 ich
2 走 eke
2 走 得 fkd
2 跑 <client> ldf
2 跑 jhc
2 跑 的 lcf
2 身 ? eje
2 身 khb
2 转 <gateway> eej
2 转 bhk
2 转 发 ZZu
2 载 kfd
2 边 <gateway> bdn
2 边 <outside> lcf
2 边 <service> nfa
2 边 <zone> jch
2 边 放 cgk
2 边 能 occ
2 过 <client> qac
2 过 <gateway> dfk
2 过 <host> djg
2 过 oae
2 过 吗 dfj
2 还 vYZ
2 这 <host> ckg
2 这 lha
2 这 样 efk
2 进 <outside> jbj
2 进 fdk
2 进 来 gZn
2 远 <client> hid
2 连 <client> tfV
2 连 <far> led
2 连 <host> iaj
2 连 <outside> iaj
2 连 <own> chj
2 连 <zone> kcf
2 连 mdd
2 连 得 ljY
2 连 接 jee
2 连 的 jbi
2 通 <client> ekf
2 通 <far> djf
2 通 <host> frW
2 通 <outside> aoe
2 通 cqa
2 通 不 coc
2 通 了 dnc
2 那 alh
2 邮 <client> oZf
2 邮 <outside> bhk
2 邮 <own> bme
2 邮 <zone> rVg
2 邮 jhc
2 邮 件 jhc
2 锅 吗 efj
2 问 <client> obd
2 问 <far> kdg
2 问 <host> qeY
2 问 <outside> oea
2 问 <own> jgd
2 问 hdi
2 问 不 jef
2 问 得 mag
2 间 <zone> bnd
2 间 Zpd
2 麻 jhc
2 麻 烦 jhc
3 $ <- oYg
3 $ <far> jfe
3 $ <gateway> chj
3 $ <host> hjc
3 $ <public> dfk
3 $ <server> ibi
3 ' coc
3 'connection fej
3 's jak
3 , <far> kia
3 , <gateway> oea
3 , <public> aki
3 , <server> eXs
3 , <zone> blh
3 , hhd
3 -> hbl
3 -a kYk
3 -d <zone> jfd
3 -d jfd
3 -i dfk
3 -j iZk
3 -m <host> djg
3 -m <outside> epa
3 -m <own> dhj
3 -m <zone> tNm
3 -p <outside> mdd
3 -p <zone> hdi
3 -p jdg
3 -s Xav
3 -v mga
3 : <client> lbg
3 : <far> gZo
3 : <gateway> lfc
3 : <host> fna
3 : <server> del
3 : <zone> fej
3 : fjd
3 ; <far> coc
3 ; <own> fmb
3 ; Usg
3 <client> <client> ndb
3 <client> <far> dnb
3 <client> <gateway> dih
3 <client> <host> gXp
3 <client> <outside> fdk
3 <client> <own> djg
3 <client> <server> bcq
3 <client> <zone> eek
3 <client> hbk
3 <far> <gateway> hbl
3 <far> <host> pda
3 <far> <outside> bbq
3 <far> <own> djg
3 <far> <zone> pfZ
3 <gateway> <far> eke
3 <gateway> <gateway> lbf
3 <gateway> <host> Znh
3 <gateway> <outside> hid
3 <gateway> <own> cvW
3 <gateway> <zone> fje
3 <gateway> kgc
3 <host> <client> lhb
3 <host> <gateway> nbe
3 <host> <host> gdj
3 <host> <own> cne
3 <host> <zone> mec
3 <n> <client> dqZ
3 <n> <gateway> lZi
3 <n> <host> kcf
3 <n> <outside> fke
3 <n> <own> hjb
3 <n> <public> fbm
3 <n> <server> dfk
3 <n> <zone> kha
3 <outside> <client> oVj
3 <outside> <gateway> ioW
3 <outside> <host> mdc
3 <outside> <outside> ihc
3 <outside> <own> ckg
3 <outside> <zone> hbk
3 <outside> lai
3 <own> <client> tZa
3 <own> <far> sYc
3 <own> <gateway> lZi
3 <own> <host> eej
3 <own> <outside> jch
3 <own> <own> flc
3 <own> dfk
3 <public> <host> oae
3 <public> gal
3 <server> <client> kkX
3 <server> <own> eke
3 <server> nga
3 <service> <host> cfk
3 <service> <outside> rdY
3 <service> <own> Yre
3 <service> <public> fXq
3 <service> <server> bfm
3 <service> <zone> peZ
3 <zone> <- kWm
3 <zone> <client> pcc
3 <zone> <far> Xqe
3 <zone> <gateway> Ymh
3 <zone> <host> emc
3 <zone> <outside> cbp
3 <zone> <own> eoa
3 ? <client> oae
3 ? <far> dgj
3 ? <gateway> Zgn
3 ? <host> dkf
3 ? <public> cjh
3 ? <server> bem
3 a <client> klX
3 a <gateway> Zhl
3 a <host> idi
3 a <outside> lha
3 a <own> foZ
3 a <zone> ici
3 a fej
3 able <client> sZb
3 able <host> nYh
3 able <zone> mdd
3 able pZe
3 accept <zone> lWm
3 accept efj
3 access <zone> gZn
3 access oTl
3 account ihd
3 add ihd
3 added chj
3 address <host> cme
3 address dap
3 after <far> hbk
3 after <host> fma
3 after <zone> hZm
3 afterwards fpY
3 agent odb
3 all <host> bgm
3 all <zone> ika
3 allowed <far> Yog
3 allowed <outside> clf
3 allowed <zone> ldf
3 am ika
3 an <client> saa
3 an <outside> ihd
3 an rfW
3 and <client> iid
3 and <host> Rqm
3 and <own> doa
3 and <zone> nYh
3 answer <own> Zpe
3 answer <zone> gdk
3 answer ofZ
3 answered fcl
3 answers mXj
3 any <zone> fbl
3 any Ymi
3 anything <host> gkd
3 anything <zone> mXi
3 app hmZ
3 are hjd
3 arrive sUg
3 as <own> gma
3 as <zone> jdg
3 as Zpe
3 asking hcj
3 at <client> rac
3 at <far> mfb
3 at <host> fbl
3 at <outside> eld
3 at <own> ejf
3 at nec
3 back <client> qac
3 back naf
3 be <client> jmX
3 be <host> amg
3 be <outside> jaj
3 be <own> anf
3 be <zone> hZm
3 be cii
3 because cgk
3 before <own> fkc
3 before gmb
3 blocked kfd
3 bounces eld
3 box <outside> fkc
3 box khc
3 browser dle
3 but <own> cme
3 but gkd
3 by <client> dmd
3 by <far> rZc
3 by <gateway> dqZ
3 by <host> hZm
3 by <zone> mga
3 c lbh
3 can <far> dle
3 can <gateway> mde
3 can rcZ
3 can't <client> rab
3 can't <zone> sfV
3 can't nbd
3 cannot <client> pbc
3 cannot oae
3 change epZ
3 client <client> jka
3 client <host> hbj
3 code <far> dle
3 code <own> gck
3 code cii
3 come efk
3 comes enb
3 connect <client> lee
3 connect <zone> rba
3 connect eje
3 connection <client> oae
3 connection <far> Xqe
3 connection <host> doc
3 connection <own> eke
3 connection <zone> lcf
3 connection ijb
3 connections hid
3 connects idh
3 could fkd
3 cs <client> dkf
3 cs <host> fmb
3 cs fld
3 curl <gateway> oea
3 curl <own> dkg
3 curl tZa
3 customer hnZ
3 dead ebn
3 deliver <host> pdZ
3 deliver odb
3 desk <gateway> fmb
3 desk hjc
3 dev <client> oae
3 dev jgc
3 directly <host> Yqd
3 directly <outside> jgd
3 directly nhY
3 dnat <own> glb
3 dnat flc
3 do <host> goY
3 do <outside> gZm
3 do <own> bpc
3 do <zone> jYl
3 do miY
3 does <client> dfk
3 does <far> Zqd
3 does <host> alh
3 does <outside> mbf
3 does <own> fkd
3 does <zone> nbe
3 doesnt ihd
3 dport <far> aoe
3 dport <outside> gSu
3 dport <zone> Slp
3 dport cii
3 drop <client> klX
3 drop glb
3 dropped <host> khb
3 dropped mbf
3 dst <outside> clg
3 e <host> del
3 error eke
3 ether <zone> fek
3 ether fej
3 even <own> fjd
3 ever dhi
3 every Ylk
3 example dhi
3 failed <client> oYg
3 failed jdg
3 fine <outside> Xer
3 for <client> mce
3 for <far> jia
3 for <outside> Vte
3 for <zone> gam
3 forever <own> fna
3 forward <gateway> dRy
3 forward <host> goY
3 forward <zone> dle
3 forward Ypf
3 forwarded oad
3 from <client> imX
3 from <far> elc
3 from <gateway> gnZ
3 from <host> dgj
3 from <outside> jZk
3 from <own> fje
3 from blg
3 g <outside> djg
3 g djg
3 get <client> nZf
3 get <far> pca
3 get <host> jmX
3 get <outside> dkg
3 get <own> clf
3 get <zone> jYl
3 get iaj
3 gets <client> kdf
3 gets jhc
3 gives <own> fkd
3 gives jhc
3 go <outside> elc
3 go <zone> nZg
3 go lhb
3 goes <own> djg
3 going asb
3 gw <host> jff
3 gw <outside> dle
3 gw jfe
3 hairpin kkY
3 hand jhc
3 hangs ijb
3 has <client> oeb
3 has <outside> mag
3 has fje
3 have <zone> occ
3 have neb
3 he hZm
3 him bhk
3 his edm
3 hit <client> pcb
3 hit djg
3 i <gateway> dfk
3 i <host> cme
3 i <outside> iaj
3 i <zone> phV
3 icmp rWf
3 if <own> dkf
3 if mga
3 in <client> buX
3 in <host> aki
3 in <outside> lah
3 in <zone> jfe
3 in aod
3 input <gateway> eke
3 input dme
3 into <outside> pcb
3 into <zone> kbh
3 into qZd
3 ip <host> Xjm
3 ip <outside> efj
3 ip <zone> afn
3 ip fZo
3 is <client> gjc
3 is <far> Swe
3 is <host> niX
3 is <outside> jdg
3 is <zone> cjh
3 is glb
3 it <client> oiV
3 it <far> cqa
3 it <gateway> Ymh
3 it <host> jdg
3 it <own> cpb
3 it <server> bdo
3 it <zone> naf
3 it eek
3 it's ckg
3 its <client> hjc
3 its <gateway> ldf
3 its <host> gdj
3 its <own> Zrc
3 itself <host> Zdq
3 itself <outside> jef
3 itself Zfn
3 just <client> kee
3 just <own> gkd
3 just <zone> jYk
3 just djg
3 k Zgo
3 land dkf
3 laptop <host> anf
3 laptop <outside> ici
3 leave Zng
3 leg <gateway> aji
3 leg aji
3 len <client> ldf
3 len <far> oZf
3 len <host> ijb
3 len ndc
3 length jib
3 let <host> kdf
3 let <own> djf
3 let <zone> gbm
3 like qYe
3 line <outside> agm
3 line Zbs
3 log <host> pUj
3 log qRl
3 logs cco
3 lookups pbc
3 mac <zone> dfl
3 mac dfl
3 mail <client> kcg
3 mail <far> dkf
3 mail <host> cem
3 mail <zone> peZ
3 mail fje
3 make <client> cme
3 make <far> qZd
3 make fmb
3 me <zone> ihd
3 must fej
3 mx hci
3 my <host> ici
3 my <own> dpZ
3 my kcg
3 n amg
3 names rYd
3 nat <host> eke
3 nat eje
3 need qeY
3 needs iVp
3 new kde
3 nightly <client> cnd
3 nightly aod
3 no <host> bpc
3 no <outside> cdn
3 no <own> gjd
3 no <zone> hjd
3 no cpb
3 nobody pcc
3 not <host> bjj
3 not <own> fmb
3 not <zone> jgd
3 nothing <outside> lkX
3 nothing <zone> idh
3 nothing ljY
3 of <far> Zjk
3 of <host> bmf
3 of <outside> bkh
3 of <zone> lah
3 off hbk
3 ok <client> lha
3 ok <far> bmg
3 ok <gateway> eoa
3 ok <host> Zgn
3 ok <outside> fej
3 ok <own> flc
3 ok <zone> kfd
3 on <client> fnb
3 on <far> sWf
3 on <host> fdk
3 on <outside> pfX
3 on <own> bpc
3 on <zone> gkc
3 once rXe
3 only <zone> ici
3 only edk
3 onto lgb
3 open <client> qYd
3 open <gateway> emc
3 open <host> reX
3 open <outside> mag
3 open <own> cbp
3 open <zone> seV
3 open llW
3 opening ebn
3 opens ddm
3 or <client> mcd
3 or <far> aod
3 or <gateway> cii
3 or <host> bqa
3 or <outside> fmb
3 or <own> eke
3 or epZ
3 our <far> kfd
3 our <host> jmX
3 our <outside> bij
3 our jhc
3 out <client> rWe
3 out <far> anf
3 out <gateway> iYm
3 out <host> nRn
3 out <outside> iYl
3 outbound <host> iXm
3 outbound jXm
3 outgoing jYl
3 outlook <client> jfd
3 outlook <zone> pZe
3 outlook pbc
3 over <client> jja
3 over <zone> nga
3 own qZd
3 packet rXe
3 pass <zone> bmf
3 pass dle
3 passes kgd
3 pc jib
3 people Xjn
3 permitted <far> Ypf
3 permitted <zone> qYf
3 permitted Ysc
3 phone <own> gkc
3 phone Xfq
3 ping <zone> lgb
3 ping occ
3 plain ngZ
3 please ljY
3 pls <client> kcf
3 pls <far> blg
3 port <client> jgd
3 port <far> gje
3 port <gateway> mga
3 port <host> fje
3 port <own> dnc
3 port <public> dYr
3 port <server> del
3 port <zone> qTj
3 port lde
3 ports hZl
3 possible Wph
3 post mXj
3 postfix <host> lde
3 postfix lde
3 prerouting <own> fkd
3 prerouting led
3 printer naf
3 private rdY
3 prometheus <client> mbf
3 prometheus mbf
3 proto <client> sXd
3 proto <own> flc
3 proto mec
3 protocol <own> ejf
3 protocol eld
3 pull <host> cem
3 pull fbl
3 push <client> ejf
3 push dgk
3 put djg
3 query mYi
3 reach <client> sVf
3 reach <gateway> iaj
3 reach <host> lgc
3 reach <zone> rZd
3 reach nbf
3 reachable <host> dkf
3 reachable doc
3 reached dkf
3 refused <client> jef
3 refused <own> bkh
3 refused <zone> kgc
3 refused jhb
3 refused' <zone> pgX
3 refused' mga
3 register <client> lbg
3 register naf
3 relay pad
3 request <client> jdg
3 request jdg
3 right fcl
3 rule dih
3 rules ioW
3 same <outside> dfk
3 same eek
3 say Ycs
3 says <client> qad
3 says <zone> agm
3 says jZk
3 scans <client> mbf
3 scans mbf
3 see <zone> Zmh
3 send <client> scY
3 send <host> gbm
3 send <zone> edk
3 send fZo
3 sent ilZ
3 seq <client> jee
3 seq <far> lcf
3 seq <host> dle
3 served cqa
3 server afo
3 set jbi
3 settings bji
3 shell liZ
3 should <client> jef
3 should <host> anf
3 should <outside> dob
3 should <zone> lTo
3 should emc
3 since <client> naf
3 since <host> Xoh
3 since <own> cle
3 since mnT
3 site mga
3 smtpd <host> Win
3 smtpd Win
3 so eqZ
3 source kdf
3 spins fkd
3 src <zone> dek
3 src cgk
3 start kgc
3 still <host> cii
3 still <outside> lgc
3 still cii
3 straight <outside> kee
3 straight oae
3 switch kfd
3 syn lha
3 sync nce
3 take Tlo
3 talk <client> uSg
3 talk <zone> gjd
3 talk iid
3 tcp <client> dob
3 tcp <gateway> mfb
3 tcp <host> gam
3 tcp eek
3 that <client> oeZ
3 that <far> aqd
3 that <host> Zkj
3 that <outside> hkb
3 that <own> fje
3 that <server> ben
3 that kef
3 the <client> ncd
3 the <far> kkZ
3 the <gateway> jch
3 the <host> Zqd
3 the <outside> hYn
3 the <own> eke
3 the <zone> ndc
3 the kdf
3 their <zone> kdf
3 their mbf
3 them ddm
3 then <client> lfc
3 then <host> gqW
3 then <outside> iZk
3 then <own> fmb
3 then <zone> cem
3 then fpY
3 there kXl
3 they <far> qdZ
3 they <own> fqX
3 they <zone> eek
3 thing aik
3 this <client> lce
3 this <gateway> WZx
3 this <host> ika
3 this <zone> ccn
3 this kgc
3 three cih
3 through <client> jja
3 through <gateway> dao
3 through <host> fdl
3 through <own> arc
3 through <zone> jlY
3 through ibj
3 thunderbird <zone> bfm
3 thunderbird dap
3 thx fnZ
3 time chk
3 timed <client> mfc
3 timed hdi
3 timeout jee
3 times <far> dob
3 times ffj
3 to <client> nec
3 to <far> kYk
3 to <gateway> ebn
3 to <outside> lde
3 to <server> dem
3 to <zone> rXe
3 to hcj
3 told nVk
3 too lfc
3 tos <client> dnc
3 tos <gateway> gma
3 tos <own> fna
3 tos fkd
3 traffic <zone> Wte
3 traffic kdf
3 transmitted <host> aik
3 true hkb
3 ttl <client> O5a
3 ttl <host> YvZ
3 ttl <own> T4V
3 ttl ked
3 type <client> kee
3 type <far> dgj
3 type lfc
3 udp <far> kfd
3 udp <gateway> dnc
3 udp <host> dlf
3 udp <outside> dkf
3 udp gkc
3 up aki
3 updates <host> mec
3 updates mec
3 us qWg
3 use <zone> mcd
3 use ncc
3 via <zone> waX
3 via cgk
3 vpn lgb
3 want idg
3 wants <client> clf
3 wants bmf
3 was ckh
3 way <gateway> fdk
3 way <host> cfl
3 way <zone> occ
3 way cgk
3 we <zone> gkc
3 we cjh
3 were lbg
3 what <host> hci
3 what <outside> acq
3 what <own> gjd
3 what Xni
3 when <client> odb
3 when <far> fkd
3 when <host> del
3 when <own> djg
3 when <zone> oea
3 where <host> Znh
3 where <own> fkd
3 where dkf
3 which dnc
3 who odb
3 why <outside> cgk
3 why mce
3 will <far> dkg
3 will <host> bfl
3 with <zone> qYf
3 with ila
3 without eke
3 work <client> jgd
3 work <host> bjj
3 work <outside> cdn
3 work <own> eje
3 work <zone> lfc
3 work hbj
3 works <outside> ecl
3 works <own> glc
3 works <zone> lgb
3 works jaj
3 would <client> efk
3 would <outside> afn
3 would <zone> gbl
3 yes <zone> jfe
3 yes fmc
3 you <own> Ytc
3 you gcl
3 zone qac
3 一 <client> nbe
3 一 <host> fmb
3 一 <own> fna
3 一 <zone> cel
3 上 <client> lkX
3 上 <outside> lfb
3 上 <own> bne
3 上 <zone> lbg
3 上 fdk
3 不 <client> kfd
3 不 <far> eld
3 不 <host> ndc
3 不 <outside> fje
3 不 <own> ena
3 不 <zone> lbg
3 不 jgd
3 丢 <gateway> kaj
3 丢 ici
3 个 <client> bme
3 个 dnc
3 为 <host> fje
3 主 <host> pcb
3 主 <outside> mfb
3 主 sbZ
3 么 <host> bii
3 么 <own> eek
3 么 <zone> ijb
3 么 bhk
3 之 <zone> jdg
3 之 gam
3 了 <client> scY
3 了 <gateway> cii
3 了 <host> gcl
3 了 <outside> hkb
3 了 <own> enc
3 了 <zone> lah
3 了 jef
3 事 <outside> jdg
3 事 jdg
3 享 <client> dke
3 享 chj
3 人 <outside> lfc
3 人 <zone> taZ
3 人 vaX
3 什 ngZ
3 从 <zone> gdi
3 从 oYg
3 以 <outside> Xfp
3 以 aji
3 件 <client> iic
3 件 <outside> bhk
3 件 <own> bme
3 件 <zone> rVg
3 件 ijb
3 会 <gateway> acp
3 会 <host> Zpe
3 会 <outside> iib
3 会 <own> eld
3 会 <zone> lcg
3 会 iic
3 信 <client> mec
3 信 <host> kdf
3 信 <outside> ali
3 信 <public> ffj
3 信 gdj
3 做 cnd
3 再 <outside> cem
3 再 aeo
3 出 <far> amg
3 出 <outside> Woi
3 则 alh
3 到 <client> mhY
3 到 <far> rba
3 到 <gateway> jaj
3 到 <host> eld
3 到 <outside> fcl
3 到 <zone> kbh
3 动 <host> lbg
3 动 <server> bgl
3 动 lah
3 包 <zone> chi
3 包 Xmi
3 印 hla
3 去 <client> pdb
3 去 <far> Zta
3 去 <host> oae
3 去 <zone> kfd
3 去 mce
3 反 gkc
3 发 <client> nfa
3 发 <gateway> lag
3 发 <host> lcf
3 发 <outside> jcg
3 发 <zone> ncd
3 发 hbk
3 口 <own> gjd
3 口 hjc
3 可 <outside> hdj
3 可 <zone> odb
3 台 <zone> idh
3 台 idh
3 同 <zone> kbh
3 后 <own> emc
3 后 emc
3 吗 <client> lde
3 吗 <far> Wse
3 吗 <host> akj
3 吗 <own> fkd
3 吗 <zone> kia
3 否 oea
3 和 <host> ben
3 和 <own> gkc
3 和 dek
3 哪 <outside> eld
3 哪 cnc
3 啊 djg
3 啥 hid
3 回 clg
3 在 <own> blg
3 在 mZh
3 地 beo
3 填 <client> lfc
3 填 cdm
3 外 Zdq
3 好 ahl
3 学 <zone> lfc
3 学 led
3 完 eej
3 客 sXd
3 对 Zfp
3 就 <host> blg
3 就 <outside> kef
3 就 <own> bdn
3 就 <zone> kcg
3 就 iic
3 帮 tXc
3 常 <outside> cdn
3 应 Wmk
3 底 <gateway> del
3 底 dfj
3 开 <client> rdY
3 开 <host> Ydq
3 开 <own> eje
3 开 <zone> kbg
3 往 <gateway> nSm
3 往 <host> rcY
3 往 rab
3 得 <client> lee
3 得 <far> fkd
3 得 <host> Zki
3 得 <zone> mfb
3 得 dih
3 忙 kgc
3 想 <zone> sbZ
3 想 qca
3 成 <own> fkd
3 成 oad
3 我 <far> jff
3 我 kgc
3 户 <outside> jdg
3 户 <zone> lgb
3 户 hid
3 打 <zone> obd
3 打 mga
3 抓 Sev
3 报 <client> lde
3 报 <own> fje
3 报 oea
3 拦 <gateway> ddm
3 挡 goY
3 据 bod
3 接 <client> oZf
3 接 <far> nbd
3 接 <outside> lde
3 接 <own> Ypf
3 接 mec
3 描 ldf
3 收 <client> ika
3 收 <outside> eYq
3 收 <zone> odb
3 收 dnc
3 放 <far> dkg
3 放 <gateway> dfl
3 放 <host> jfe
3 放 <outside> djf
3 放 <zone> Zqd
3 方 bji
3 日 <host> enb
3 日 enb
3 时 kdf
3 是 <client> ofZ
3 是 <gateway> cpc
3 是 <host> Tmm
3 是 <outside> gdj
3 是 <own> gnZ
3 是 <zone> gma
3 最 kia
3 有 <client> lfc
3 有 <gateway> ebm
3 有 <outside> hnY
3 有 <zone> chj
3 机 <host> iid
3 机 <outside> lec
3 机 <own> ajk
3 机 <zone> lbg
3 机 jhd
3 条 ici
3 来 <outside> kbh
3 来 <own> doc
3 来 hZm
3 析 ejg
3 果 hYm
3 查 <far> Zng
3 样 <host> dhi
3 正 <outside> ddm
3 正 cii
3 段 mce
3 没 <gateway> eek
3 没 <own> Zil
3 烦 jhc
3 现 dmd
3 理 mXj
3 用 <client> lha
3 用 <zone> nfa
3 用 jfe
3 电 <zone> lde
3 电 lde
3 登 lcf
3 的 <client> nbd
3 的 <far> mdd
3 的 <gateway> bji
3 的 <host> mga
3 的 <own> fkd
3 的 <server> cfl
3 的 <zone> ibi
3 的 lgb
3 目 fje
3 直 <host> ckg
3 直 <own> fje
3 直 <zone> lgc
3 直 gkb
3 看 <own> dkf
3 看 jgd
3 码 ihd
3 程 <client> hid
3 端 <client> gmZ
3 端 <far> Zoe
3 端 <host> eek
3 端 <own> glb
3 端 <zone> kbh
3 端 efj
3 等 fje
3 系 <gateway> efj
3 系 efj
3 给 <gateway> bcp
3 给 gnZ
3 网 <zone> dkg
3 网 fkd
3 能 <client> niX
3 能 <far> pcb
3 能 <host> ici
3 能 <outside> peZ
3 能 <own> fmb
3 能 <zone> efk
3 脑 <zone> kef
3 脑 jfe
3 落 bgl
3 行 <client> oZf
3 行 <far> Yog
3 行 <gateway> cgk
3 行 <outside> Smo
3 行 <zone> ijb
3 被 <client> lde
3 被 <host> Yog
3 要 <client> jgc
3 要 <host> lec
3 要 <zone> nbd
3 要 pda
3 规 hbj
3 解 oZf
3 让 Xua
3 访 <client> gck
3 访 <far> hjd
3 访 <gateway> nbe
3 访 <host> lee
3 访 <zone> mcf
3 访 kee
3 该 <own> eke
3 该 cii
3 说 <zone> kee
3 说 jef
3 调 <host> mbf
3 走 <client> jef
3 走 <outside> hjd
3 走 <zone> qbb
3 走 jhd
3 超 khb
3 转 <own> gjd
3 轮 <client> lcg
3 轮 lcg
3 过 <client> kia
3 过 <far> lgb
3 过 <gateway> dfk
3 还 <gateway> gam
3 还 <outside> lfc
3 还 <zone> efj
3 还 jef
3 这 <outside> nZg
3 这 <zone> idh
3 这 jhc
3 进 <outside> nga
3 进 <own> bqb
3 进 liZ
3 连 <client> bkh
3 连 <gateway> med
3 连 <host> oeb
3 连 <own> blg
3 连 <server> cfk
3 连 <zone> lgc
3 连 ika
3 通 <client> lde
3 通 <far> Zof
3 通 <gateway> dob
3 通 <own> dhh
3 通 <zone> ihc
3 那 oZf
3 邮 fdl
3 都 fbm
3 量 fkd
3 问 <client> taZ
3 问 <host> mgb
3 问 <outside> kha
3 问 <public> cfl
3 问 <zone> dfk
3 问 hcj
3 题 <own> goY
4 $ <- pdZ
4 $ <client> ncd
4 $ <far> glb
4 $ <gateway> dfj
4 $ <own> dle
4 $ <server> jdg
4 ' bdo
4 's <zone> rba
4 's led
4 , <client> dhi
4 , <far> bod
4 , <gateway> jic
4 , <host> flb
4 , <outside> fcl
4 , <own> jlZ
4 , <server> ddm
4 , <zone> pXg
4 , iid
4 -> <own> eke
4 -> kkY
4 -a csY
4 -i <own> fkd
4 : <client> ogZ
4 : <far> qZd
4 : <gateway> mXj
4 : <host> fje
4 : <own> fdl
4 : <zone> eek
4 ; hdi
4 <client> <client> ihd
4 <client> <far> mga
4 <client> <gateway> alh
4 <client> <host> hZm
4 <client> <outside> Zli
4 <client> lha
4 <far> <gateway> ncd
4 <far> <host> mbf
4 <far> <outside> dbo
4 <gateway> <client> lmV
4 <gateway> <far> ofZ
4 <gateway> <gateway> mXj
4 <gateway> <host> aik
4 <gateway> <outside> mfb
4 <gateway> <own> dqZ
4 <gateway> <server> bbp
4 <gateway> <zone> lah
4 <host> <client> lde
4 <host> <far> mfc
4 <host> <gateway> lde
4 <host> <host> dnd
4 <host> <outside> kcg
4 <host> <own> Yim
4 <host> ici
4 <n> <far> jhc
4 <n> <gateway> djg
4 <n> <outside> hcj
4 <n> <public> dZp
4 <n> <server> bbq
4 <n> <zone> iic
4 <n> hid
4 <outside> <client> bhk
4 <outside> <gateway> edl
4 <outside> <host> lkX
4 <outside> <outside> rba
4 <outside> <own> emc
4 <outside> <server> efj
4 <outside> <zone> nag
4 <outside> lde
4 <own> <client> oae
4 <own> <far> hXo
4 <own> <gateway> afn
4 <own> <host> nbe
4 <own> <outside> nce
4 <own> <zone> edl
4 <own> bij
4 <public> <host> lfc
4 <public> <zone> qgW
4 <public> lfc
4 <server> <client> flc
4 <server> <own> gjd
4 <server> <zone> kbh
4 <server> flc
4 <service> <client> mfb
4 <service> <far> kgc
4 <service> <gateway> lmV
4 <service> <host> kYk
4 <service> <outside> fbm
4 <service> <own> dmd
4 <service> <public> del
4 <service> <server> ddm
4 <service> <zone> kee
4 <service> hcj
4 <zone> <client> cob
4 <zone> <host> ecm
4 <zone> <outside> idh
4 <zone> <own> fkd
4 <zone> <server> fan
4 <zone> <zone> dhi
4 <zone> bij
4 ? <client> kkY
4 ? <far> cmd
4 ? <gateway> dap
4 ? <host> kjZ
4 ? <outside> hdi
4 ? <own> enb
4 ? <public> Ykk
4 ? <server> fWr
4 ? <zone> lgb
4 ? gjd
4 a <client> lbg
4 a <far> bmf
4 a <host> jkZ
4 a <zone> jZk
4 a ija
4 able <client> qac
4 able <host> ndc
4 able <zone> obd
4 able tbY
4 accept <zone> kfe
4 accept nYg
4 accepted nbd
4 access <host> cdn
4 access <zone> xdS
4 access fdk
4 account cjh
4 address edm
4 after shT
4 against <client> mfb
4 against obc
4 all <client> iic
4 all <outside> jjb
4 all <zone> cij
4 all ejf
4 allowed <client> ncd
4 allowed <far> Wre
4 allowed <gateway> cgk
4 allowed <zone> arb
4 allowed hbk
4 am dkf
4 an qac
4 and <client> hmZ
4 and <far> hid
4 and <host> Wph
4 and <outside> lee
4 and <zone> nVk
4 answer <client> sWe
4 answer <gateway> jee
4 answer <outside> jgd
4 answer <own> Zng
4 answer mga
4 any <host> raa
4 any <zone> lbg
4 any sWe
4 anything <zone> jdg
4 anything rcZ
4 anywhere clf
4 are sba
4 arrive <outside> kfd
4 arrive jlY
4 as <host> cii
4 as <zone> ofZ
4 as dhi
4 asking llW
4 at <client> cme
4 at <far> occ
4 at <gateway> kZj
4 at <host> ecm
4 at <zone> tUg
4 back <own> fpZ
4 back cii
4 be <client> ljY
4 be <far> nfa
4 be <host> Zjj
4 be <outside> elc
4 be <zone> oVj
4 be chj
4 been ibj
4 before nXi
4 behind jia
4 blocked <far> ckg
4 blocked <zone> dqa
4 blocked amg
4 bob <client> mag
4 bob hdi
4 bounce jch
4 box <outside> wVa
4 box <own> eke
4 box oWi
4 browse pbc
4 but <client> neb
4 but <own> enb
4 by <client> ijb
4 by <host> Xlk
4 by <zone> hbj
4 by clf
4 c <zone> dfj
4 call fje
4 can <own> dkf
4 can't <zone> aeo
4 can't adp
4 cannot <client> jfe
4 cannot lgc
4 cant cdn
4 check cme
4 client <own> eob
4 client aki
4 closed ldd
4 com ckg
4 come gam
4 comes Vhq
4 configured cgj
4 connect <client> mbf
4 connect <far> mfb
4 connect <host> cem
4 connect <zone> nga
4 connect ibj
4 connecting bne
4 connection <client> scY
4 connection <host> ddm
4 connection <outside> kgc
4 connection <zone> neb
4 connection kai
4 connections nbe
4 connects <far> emc
4 connects cii
4 could Ymi
4 counter <own> gbl
4 counter gbl
4 cross mga
4 curl <client> lgc
4 curl <gateway> reY
4 dead rdX
4 deliver <host> qdZ
4 deliver qdZ
4 desk <own> crZ
4 destination adp
4 die ndc
4 directly <host> kdf
4 directly <outside> oea
4 directly fej
4 dnat <outside> bfm
4 dnat bdn
4 do <client> naf
4 do <host> dih
4 do <own> glc
4 do <zone> jch
4 do hbk
4 does <client> mhZ
4 does <far> aqb
4 does <gateway> cnd
4 does <host> kfd
4 does <outside> gjd
4 does <own> flc
4 does <public> dcn
4 does <zone> afm
4 does jhc
4 dport miY
4 drop <zone> Ydr
4 drop eZp
4 dropped <zone> Zlj
4 dropped eke
4 dst Wgq
4 e <host> goY
4 e Yim
4 end hmZ
4 errno mdd
4 error <client> kdg
4 error lde
4 even njW
4 every blf
4 example <gateway> flc
4 example kfd
4 expected fmb
4 far ljY
4 fetch qdZ
4 fine <client> bra
4 fine <outside> dZq
4 fine <own> gjd
4 fine <zone> peZ
4 fine Xnj
4 for <client> asa
4 for <far> hjc
4 for <host> ibk
4 for <outside> agm
4 for <own> cmd
4 for <zone> hal
4 for cjh
4 forward bcq
4 forwarded jgd
4 from <client> ngZ
4 from <far> sfV
4 from <gateway> Xmj
4 from <host> ckh
4 from <outside> cii
4 from <own> ajj
4 from <zone> dXt
4 from Ydq
4 get <client> rXe
4 get <far> bhk
4 get <gateway> cfl
4 get <outside> fck
4 get <own> eqX
4 get <zone> jfe
4 get fcl
4 gets <far> eld
4 gets dhi
4 go <outside> dmd
4 go <zone> coc
4 go led
4 goes led
4 going ofZ
4 got mag
4 gw <client> mbg
4 gw <far> ejf
4 gw dhh
4 hairpin kgb
4 hangs djg
4 happens fbn
4 has <zone> eel
4 has ibk
4 have <gateway> iib
4 have <own> dke
4 have iak
4 he <far> lfc
4 he nfb
4 her <own> aof
4 her anf
4 him djg
4 his drY
4 i <client> sab
4 i <gateway> jbi
4 i <host> iWp
4 i <outside> mec
4 i <own> dpa
4 i <zone> Som
4 i ahl
4 icmp qfX
4 id <client> cii
4 id <far> fdl
4 if <client> iic
4 if <host> Xlk
4 if <outside> iZl
4 if gid
4 in <client> occ
4 in <far> hjc
4 in <gateway> abr
4 in <host> cfk
4 in <own> dkf
4 in <zone> pXg
4 in nZh
4 inner led
4 into <zone> kbh
4 into rVg
4 ip <client> kia
4 ip <far> kdf
4 ip <host> glb
4 ip <outside> dfk
4 ip <own> dmd
4 ip <zone> Ygo
4 ip jfd
4 is <client> cpb
4 is <far> anf
4 is <gateway> aik
4 is <host> mdc
4 is <outside> dhi
4 is <own> enb
4 is <server> Xds
4 is <zone> jhc
4 is ilZ
4 it <client> glc
4 it <far> jfe
4 it <gateway> aas
4 it <host> odb
4 it <outside> dmd
4 it <own> dmd
4 it <zone> nXi
4 it jdg
4 it's <own> eqY
4 it's ndc
4 its <client> cnd
4 its <gateway> kgc
4 its <host> sTh
4 its ekd
4 itself <host> jZk
4 itself <own> Zng
4 itself <zone> mdd
4 itself kZk
4 just <client> meb
4 just <own> ejf
4 just <zone> khb
4 just jja
4 laptop jgd
4 leave jgd
4 let <client> rdY
4 let <far> Xre
4 let <host> flc
4 let <outside> cne
4 let <own> enb
4 line <outside> ckg
4 line <zone> gYo
4 loads zZU
4 log lfc
4 look iak
4 mail <far> dob
4 mail <host> hbk
4 mail <zone> pad
4 mails ldf
4 make cjh
4 masquerade <zone> cgk
4 masquerade ici
4 me <client> kee
4 me <own> flc
4 me <zone> bfm
4 me hcj
4 must <client> mce
4 must neb
4 my <outside> eek
4 my <own> gma
4 my hbl
4 nat <host> egj
4 nat Zhm
4 need bkh
4 needs miY
4 never ckg
4 no <far> mdd
4 no <host> bpc
4 no <outside> ele
4 no <zone> jaj
4 no lfd
4 nobody ejf
4 not <client> kdf
4 not <far> bmg
4 not <gateway> dfk
4 not <host> fpZ
4 not <outside> dih
4 not <zone> qca
4 not ikZ
4 nothing <client> hid
4 nothing <host> ljY
4 now bpc
4 of <client> rZc
4 of <far> mbf
4 of <host> bkh
4 of <outside> abr
4 of <own> bne
4 of <zone> ogY
4 of kcf
4 ok <client> iic
4 ok <far> blf
4 ok <host> kaj
4 ok <outside> dih
4 ok <zone> gck
4 ok hak
4 on <client> fpY
4 on <far> uVd
4 on <host> jjZ
4 on <outside> pZe
4 on <own> dhi
4 on <zone> kai
4 once <zone> lcf
4 once kdf
4 only anf
4 open <gateway> bod
4 open <host> dao
4 open <outside> pYg
4 open <zone> ogX
4 open mVk
4 opens cij
4 or <client> hjc
4 or <far> kcg
4 or <gateway> Zli
4 or <host> dpa
4 or <own> ejf
4 or <zone> jgd
4 or jib
4 our <far> mag
4 our <host> nfa
4 our <own> dkg
4 our lfc
4 out <client> jhc
4 out <far> cii
4 out <gateway> gXp
4 out <host> oYf
4 out <outside> aod
4 out <zone> kcg
4 out hid
4 out' ldf
4 outbound <host> jee
4 outbound jef
4 outlook <zone> ndd
4 outlook neb
4 over <client> qZd
4 over <host> bar
4 over <zone> gck
4 over eek
4 packet <own> dle
4 packets gma
4 page <outside> dgk
4 page <zone> mfa
4 pass <far> Qxf
4 pass hcj
4 people gjd
4 permitted <far> Wqg
4 permitted <zone> ijb
4 permitted dhj
4 phone khc
4 ping <client> tXc
4 ping <gateway> mWk
4 ping <zone> efj
4 ping jWn
4 plain hWo
4 please eao
4 pls jef
4 policy vYa
4 port <client> wXZ
4 port <outside> bgl
4 port <own> bnf
4 port <server> fbl
4 port <zone> aij
4 port dle
4 portal aki
4 possible fej
4 post veT
4 postfix <host> lgb
4 postfix lha
4 prerouting enc
4 print <zone> jZj
4 print ckg
4 printer jnW
4 private cnd
4 pull fbm
4 push <client> lde
4 push lde
4 reach <gateway> mce
4 reach <zone> mga
4 reach occ
4 reachable erX
4 real <host> Zkj
4 real Zkj
4 refused <own> djg
4 refused <zone> kgc
4 relay obd
4 reply <own> gjd
4 reply fje
4 right djh
4 route Yrd
4 routed peZ
4 rule Vml
4 s bkh
4 same <host> eoa
4 same <own> Uue
4 same <zone> mec
4 same jmX
4 say <outside> idh
4 say gdj
4 says <own> ena
4 says ckg
4 scan kcg
4 scans <client> sXe
4 scans jYl
4 see Ygo
4 send <client> oYg
4 send <host> ibk
4 send <zone> rfW
4 send mYj
4 sends Xph
4 seq <client> nZg
4 seq <far> lcf
4 seq <host> ajj
4 seq <own> efj
4 seq jch
4 server <outside> dgk
4 server <zone> ubX
4 server wWa
4 session kgc
4 set odb
4 should <gateway> cme
4 should <host> bdo
4 should <own> glc
4 should <zone> ddm
4 should bcp
4 side dpa
4 since <zone> iYm
4 sites jdg
4 snat <zone> agm
4 snat bgl
4 so lfc
4 somebody eej
4 something jZk
4 source <host> ffj
4 source <outside> chj
4 source Xmk
4 spins <client> qZd
4 spins <own> djg
4 spins khb
4 still <zone> kcg
4 stop Yjl
4 submit pad
4 subnet bco
4 supposed mgZ
4 talk <host> rYd
4 talk <zone> imZ
4 talk kjZ
4 talking <zone> ndc
4 talking mZi
4 tcp <client> dle
4 tcp <far> bdo
4 tcp <host> ckg
4 tcp <outside> imY
4 tcp <own> dhi
4 that <client> Zli
4 that <far> pea
4 that <gateway> Xin
4 that <host> dnc
4 that <zone> obc
4 that hjc
4 that's Ytb
4 thats icj
4 the <client> lgb
4 the <far> eoa
4 the <gateway> aoe
4 the <host> mWk
4 the <own> bkh
4 the <server> eek
4 the <zone> rZc
4 the mce
4 their hnY
4 them jef
4 then <client> iaj
4 then <host> fpY
4 then <zone> hZm
4 then jWn
4 there <own> fkd
4 there <zone> uZZ
4 there Zmh
4 these ecm
4 they <own> eld
4 they <zone> gjd
4 they hdi
4 thing cfl
4 this <host> oiW
4 this <own> fje
4 this <zone> akj
4 this njW
4 through <client> kcg
4 through <gateway> ben
4 through <host> Zjk
4 through <outside> mbf
4 through <own> Xpf
4 through <zone> rcZ
4 through qdZ
4 thunderbird <zone> jfe
4 thunderbird obe
4 time kee
4 timed <far> fkd
4 timed <host> cme
4 timed flc
4 times jic
4 to <far> kib
4 to <gateway> lia
4 to <host> hbj
4 to <outside> jef
4 to <server> edk
4 to <zone> hdi
4 towards <zone> lec
4 towards ndc
4 traffic <zone> mfc
4 traffic khb
4 translated gid
4 transmitted <client> dle
4 transmitted dle
4 trying jdg
4 udp <far> amg
4 udp <gateway> pXg
4 udp <host> nbe
4 udp <outside> Xdr
4 udp <zone> kgc
4 udp kdf
4 up <client> obe
4 up <far> jff
4 up <zone> jkZ
4 up uZZ
4 updates <host> eao
4 updates iak
4 us <client> jYl
4 us <far> taZ
4 us <own> dpa
4 use <client> kgc
4 use <zone> efj
4 verdict fna
4 via <host> Wph
4 via <zone> bgl
4 w ncd
4 walk Zep
4 want bpc
4 was chj
4 way <gateway> Yfo
4 way mXj
4 we <client> qWf
4 we <host> mec
4 we <outside> Zmh
4 we miY
4 what <gateway> gck
4 what <host> apd
4 what <own> gnZ
4 what <zone> eje
4 what Zof
4 when <client> fje
4 when <zone> sgU
4 when hkc
4 where Zjj
4 which <outside> Xin
4 while pda
4 whole <own> cgk
4 whole ajk
4 why <outside> fbn
4 why ebm
4 will <client> Z0T
4 will <host> mlW
4 will <zone> jXm
4 will kgc
4 with <client> ihd
4 with <host> lbg
4 with <outside> fdk
4 with <own> fkd
4 with <zone> sbZ
4 without meb
4 work <client> lfc
4 work <host> fje
4 work <outside> dig
4 work <own> emc
4 work <zone> sfV
4 work iib
4 working kee
4 works <own> Vte
4 works <zone> saa
4 works lYj
4 would <client> hla
4 would <far> apd
4 would <host> apd
4 would <outside> dle
4 would <own> bij
4 would <zone> kai
4 would kee
4 yes <outside> nhY
4 yes <zone> kXl
4 yes lde
4 you <client> sYc
4 you <own> gjd
4 you Pvi
4 一 <client> rcZ
4 一 <outside> hmZ
4 一 <own> eld
4 一 <zone> fam
4 一 fZn
4 上 <client> fmc
4 上 <host> oZf
4 上 <outside> jdg
4 上 <own> eld
4 上 <zone> gal
4 下 <own> ejf
4 下 led
4 不 <client> hla
4 不 <far> blg
4 不 <host> lde
4 不 <outside> jdg
4 不 <own> dle
4 不 <zone> oea
4 不 nga
4 丢 <client> jhc
4 个 <zone> jhc
4 个 jib
4 为 <zone> vZY
4 为 uaY
4 主 <host> rZb
4 主 bki
4 么 <client> kee
4 么 <own> fke
4 么 lgc
4 之 bfl
4 了 <client> uUe
4 了 <gateway> aen
4 了 <host> lee
4 了 <own> eld
4 人 <zone> lYj
4 人 blg
4 什 <client> ejf
4 什 <own> gje
4 从 <host> cme
4 从 coc
4 他 ajj
4 以 <outside> hdj
4 以 <zone> pdb
4 们 <far> jfe
4 们 mga
4 件 <client> kcf
4 件 ici
4 会 <client> kjZ
4 会 <far> hmZ
4 会 <host> bmf
4 会 <outside> jgd
4 会 <zone> chj
4 会 dgj
4 保 jff
4 信 <client> qeY
4 信 <far> gjd
4 信 <host> lbg
4 信 <own> dnc
4 信 <zone> idh
4 信 dek
4 全 ejf
4 公 <host> gkc
4 公 <outside> led
4 公 miY
4 关 ndc
4 出 <far> Xre
4 出 <outside> bmg
4 则 hbj
4 到 <client> qYe
4 到 <far> nYg
4 到 <gateway> rTi
4 到 <host> bne
4 到 <outside> hXo
4 到 <own> ctX
4 到 <zone> fbm
4 到 dhi
4 加 bji
4 动 <host> pcb
4 动 pcc
4 包 <outside> cii
4 包 <zone> gZn
4 包 hjc
4 卡 jgd
4 印 <zone> dcm
4 印 cem
4 去 <client> nec
4 去 <far> eld
4 去 <gateway> anf
4 去 <host> jUp
4 去 <zone> kdf
4 去 iWo
4 反 <zone> pda
4 反 pda
4 发 <client> rXe
4 发 <host> icj
4 发 <zone> rca
4 发 oZf
4 口 <client> jib
4 口 <far> Xse
4 口 <host> eek
4 口 <outside> Zil
4 口 <own> fmb
4 口 <zone> jef
4 可 <zone> lcf
4 台 lgc
4 同 bmf
4 后 <own> fmb
4 后 <zone> gdk
4 后 ddn
4 向 mec
4 吗 <client> hla
4 吗 <far> blf
4 吗 <gateway> efj
4 吗 <host> erX
4 吗 <outside> kdf
4 吗 <own> dgk
4 吗 <zone> ngZ
4 否 <zone> dhi
4 否 Zmh
4 吧 <host> fej
4 吧 eZp
4 告 eld
4 哪 <own> eoZ
4 啊 edl
4 啥 <own> fje
4 啥 dfk
4 器 <client> wRg
4 器 <host> iid
4 器 <own> Zpe
4 器 <zone> ucW
4 器 njX
4 回 <own> flc
4 回 gla
4 在 <host> Wgq
4 在 <own> fmb
4 在 gma
4 址 cem
4 外 <host> lcf
4 外 cnd
4 好 bfm
4 客 cii
4 对 gkd
4 就 <client> scY
4 就 <outside> gma
4 就 <own> dob
4 就 <zone> kbh
4 就 ihc
4 帮 <own> dmd
4 帮 bne
4 常 <outside> ddm
4 常 cii
4 库 kee
4 应 <own> fkd
4 应 hmZ
4 底 <own> clf
4 底 hhd
4 开 <own> aeo
4 开 <zone> sfU
4 开 lfc
4 录 kfd
4 往 <host> ecm
4 往 nXi
4 得 <far> anf
4 得 <host> eob
4 得 <outside> oda
4 得 <own> Xre
4 得 <zone> pda
4 得 pbd
4 志 <host> enb
4 志 enb
4 怎 <client> lcf
4 怎 <own> dkg
4 怎 jhc
4 想 <zone> hdi
4 想 Ydr
4 我 ijb
4 户 rWf
4 打 <client> mdd
4 打 <outside> ccn
4 打 <zone> jff
4 打 jaj
4 扫 dmd
4 报 <client> nbd
4 报 hbk
4 拒 <own> fkd
4 拒 jfe
4 拦 kha
4 拿 <zone> mce
4 拿 qZd
4 挂 efj
4 按 hid
4 掉 dkf
4 接 <client> wUc
4 接 <outside> fdk
4 接 <own> fmc
4 接 <zone> gjd
4 接 gcl
4 提 <zone> ecl
4 提 fcl
4 收 <client> uWc
4 收 <outside> jef
4 收 <zone> kbh
4 放 <client> ang
4 放 <far> Zpf
4 放 <gateway> dem
4 放 <host> occ
4 放 <outside> bne
4 放 <own> dle
4 数 nfZ
4 断 <outside> bji
4 断 miY
4 日 mYi
4 时 <client> ndb
4 时 odb
4 是 <client> bme
4 是 <gateway> ecm
4 是 <host> bmf
4 是 <outside> jZk
4 是 <own> ejf
4 是 bnd
4 最 fan
4 有 <gateway> eek
4 有 <host> apd
4 有 <outside> sbZ
4 有 <own> gkd
4 有 <zone> ncd
4 有 enb
4 服 ioW
4 机 <outside> pcb
4 机 <zone> jaj
4 机 dfk
4 条 <zone> idh
4 来 <client> clf
4 来 <own> bod
4 来 apd
4 析 pZe
4 查 kdf
4 样 ele
4 桌 <client> hid
4 正 <zone> cgk
4 步 nhZ
4 段 <zone> dkg
4 段 dkg
4 没 <far> dkf
4 没 <gateway> chi
4 没 <outside> Wmk
4 没 <own> gjd
4 没 <zone> ici
4 没 aik
4 流 <zone> mfb
4 流 gjd
4 源 bij
4 现 lce
4 理 <gateway> Zhm
4 理 Zhm
4 用 <client> hmZ
4 用 <outside> dZq
4 用 <zone> eek
4 由 ngZ
4 电 lec
4 登 ibj
4 的 <client> kjZ
4 的 <far> lec
4 的 <gateway> Ykk
4 的 <host> ecm
4 的 <outside> gdj
4 的 <own> eke
4 的 <server> dfj
4 的 <zone> rdY
4 的 khb
4 目 occ
4 直 <client> pZe
4 直 <host> fmb
4 直 <outside> ofZ
4 直 <zone> bfn
4 看 <client> mec
4 看 <outside> ajj
4 看 <own> enb
4 看 bji
4 端 <client> emb
4 端 <host> grV
4 端 <outside> bij
4 端 <own> ckg
4 端 <zone> hid
4 端 Zpe
4 给 <client> ele
4 给 fmb
4 能 <client> pZe
4 能 <far> Yfp
4 能 <gateway> hdi
4 能 <host> jhd
4 能 <outside> jdf
4 能 <own> fjd
4 能 <zone> led
4 能 mZh
4 脑 <zone> lde
4 脑 lde
4 落 ngZ
4 行 <client> ncd
4 行 <gateway> bgl
4 行 <host> dgj
4 行 <outside> Woh
4 行 <own> dnc
4 行 <zone> ofZ
4 被 <client> ele
4 被 <host> bfn
4 被 <zone> odb
4 被 dkf
4 要 <outside> Zmh
4 解 nYg
4 让 Xqf
4 访 <client> occ
4 访 <gateway> rRk
4 访 <host> moS
4 访 <outside> ndc
4 访 jcg
4 询 <client> mbf
4 询 <far> Znf
4 询 mbf
4 该 Xqf
4 请 rab
4 走 <client> bpc
4 走 <host> oea
4 走 <zone> eXr
4 走 Zkj
4 超 liZ
4 路 jgd
4 转 nkV
4 边 fkd
4 过 <client> Yrd
4 过 <gateway> fdk
4 过 cjg
4 还 <client> obd
4 还 <gateway> jXm
4 还 <zone> mgb
4 还 pZe
4 这 fek
4 进 kee
4 连 <client> rWf
4 连 <far> rZc
4 连 <gateway> kdg
4 连 <host> jhc
4 连 <outside> fej
4 连 <own> fje
4 连 <server> dgj
4 连 <zone> iak
4 连 kcg
4 送 bjj
4 通 <far> djg
4 通 <gateway> flc
4 通 <host> kfd
4 通 <outside> dih
4 通 <own> dld
4 那 fZo
4 邮 <client> qWf
4 邮 <outside> kbg
4 邮 <own> dob
4 邮 <zone> nZg
4 邮 lde
4 都 bod
4 里 kcg
4 错 dfk
4 问 <client> fck
4 问 <far> gjd
4 问 <gateway> mcf
4 问 <host> jch
4 问 <zone> mcf
4 问 jfe
4 间 <zone> kee
4 间 mcd
<- with <client> qbb
<- with <far> naf
<- with <host> mbf
<- with <own> mde
<client> with <- fej
<client> with <client> hci
<client> with <far> ofa
<client> with <gateway> iid
<client> with <host> lcf
<client> with <outside> cgk
<client> with <own> pWi
<client> with <public> ueU
<client> with <server> obd
<client> with <zone> inX
<far> with <- ckf
<far> with <client> ckf
<far> with <far> dfk
<far> with <gateway> ika
<far> with <host> flc
<far> with <outside> mfa
<far> with <own> oYf
<far> with <public> kgc
<far> with <server> dmd
<gateway> with <client> dcn
<gateway> with <far> kXl
<gateway> with <gateway> ich
<gateway> with <host> lWl
<gateway> with <outside> Vnk
<gateway> with <own> gWq
<gateway> with <public> dZr
<gateway> with <server> cap
<gateway> with <zone> Uiq
<host> with <- joW
<host> with <client> gmZ
<host> with <far> mha
<host> with <host> cco
<host> with <outside> cgk
<host> with <own> gK3
<host> with <public> nUl
<host> with <zone> Wnj
<outside> with <client> cem
<outside> with <far> MO/
<outside> with <gateway> khb
<outside> with <host> jhc
<outside> with <outside> oiW
<outside> with <own> iYm
<outside> with <public> hZm
<outside> with <zone> Pju
<own> with <- fkd
<own> with <far> dtW
<own> with <gateway> eke
<own> with <host> cjg
<own> with <outside> eke
<own> with <own> epZ
<own> with <public> evT
<own> with <server> emb
<own> with <zone> eke
<public> with <far> bdo
<public> with <gateway> bhk
<public> with <host> ajj
<public> with <outside> cdn
<public> with <own> fTu
<server> with <client> dcn
<server> with <far> bfl
<server> with <gateway> caq
<server> with <host> Yer
<server> with <outside> Zdp
<server> with <own> gdk
<server> with <public> idh
<server> with <server> fbm
<server> with <zone> dap
<zone> with <client> Ja9
<zone> with <far> hVq
<zone> with <gateway> lai
<zone> with <host> gSu
<zone> with <own> hal
<zone> with <public> kee
again AA/
at <- 3 1 qdY
at <client> 2 0 eld
at <client> 2 1 ijb
at <client> 3 0 kgc
at <client> 3 1 fkd
at <client> 3 2 lfc
at <client> 4 0 qbb
at <client> 4 1 ibi
at <client> 4 2 lWk
at <client> 4 3 bji
at <client> 5 0 yXX
at <client> 5 1 pbc
at <client> 5 2 ika
at <client> 5 3 gbl
at <client> 5 4 eel
at <client> 6 0 uaY
at <client> 6 1 jic
at <client> 6 2 oea
at <client> 6 3 fam
at <client> 6 4 cfl
at <client> 6 5 Xfq
at <client> 7 0 oea
at <client> 7 1 del
at <client> 7 2 neb
at <client> 7 3 Ugs
at <client> 7 4 Vgr
at <client> 7 5 Xfq
at <client> 8 0 mga
at <client> 8 2 gjd
at <client> 8 5 cen
at <client> 8 6 cgk
at <client> 9 1 qfX
at <client> 9 7 Zgn
at <far> 2 0 jgd
at <far> 3 1 kia
at <far> 3 2 gmZ
at <far> 4 0 lha
at <far> 4 1 hqV
at <far> 4 2 hjd
at <far> 4 3 idi
at <far> 5 0 vaW
at <far> 5 1 hla
at <far> 5 2 bqc
at <far> 5 3 oae
at <far> 5 4 Ybt
at <far> 6 2 fbm
at <far> 6 3 agm
at <far> 6 4 afn
at <gateway> 2 0 mmV
at <gateway> 2 1 osM
at <gateway> 3 1 cco
at <gateway> 3 2 Xfq
at <gateway> 4 0 aas
at <gateway> 4 1 efj
at <gateway> 4 2 eWs
at <gateway> 4 3 cap
at <gateway> 5 0 Vhq
at <gateway> 5 2 clf
at <gateway> 5 3 Ydr
at <gateway> 5 4 fbn
at <gateway> 6 0 dZr
at <gateway> 6 1 cel
at <gateway> 6 4 aeo
at <gateway> 6 5 Zgn
at <gateway> 7 0 aYu
at <host> 2 0 qkS
at <host> 2 1 lpS
at <host> 3 0 gdj
at <host> 3 1 beo
at <host> 3 2 Xho
at <host> 4 0 bfl
at <host> 4 1 dkf
at <host> 4 2 ben
at <host> 4 3 fkc
at <host> 5 0 dle
at <host> 5 2 Xim
at <host> 5 3 eZp
at <host> 5 4 dle
at <host> 6 0 uVd
at <host> 6 1 ejf
at <host> 6 2 emc
at <host> 6 3 Who
at <host> 6 4 iVq
at <host> 6 5 gXp
at <host> 7 2 grV
at <host> 7 3 djf
at <host> 7 4 gUs
at <host> 7 6 fYo
at <host> 8 4 gRw
at <host> 8 7 gan
at <host> 9 5 dcn
at <outside> 2 0 tcX
at <outside> 2 1 nmT
at <outside> 3 0 lag
at <outside> 3 1 Zhm
at <outside> 3 2 Vml
at <outside> 4 1 aki
at <outside> 4 3 bYs
at <outside> 5 0 fXq
at <outside> 5 1 amg
at <outside> 5 3 Zdq
at <outside> 5 4 eYq
at <outside> 6 0 dgj
at <outside> 6 1 nbd
at <outside> 6 3 afn
at <outside> 6 5 cbq
at <outside> 7 0 Xau
at <own> 2 0 bpc
at <own> 2 1 cme
at <own> 3 0 dkf
at <own> 3 1 iqU
at <own> 3 2 emc
at <own> 4 0 esW
at <own> 4 1 fvS
at <own> 4 2 eld
at <own> 4 3 eek
at <own> 5 0 Yoh
at <own> 5 1 fna
at <own> 5 2 fmc
at <own> 5 3 fVs
at <own> 5 4 gYp
at <own> 6 0 bne
at <own> 6 1 fpY
at <own> 6 2 foZ
at <own> 6 4 gYo
at <own> 6 5 fdk
at <own> 7 1 guS
at <own> 7 2 goZ
at <own> 7 3 fan
at <own> 7 4 gYo
at <own> 7 5 gVr
at <own> 7 6 gYo
at <own> 8 1 gqW
at <own> 8 3 gYo
at <own> 9 2 erW
at <own> 9 8 gTt
at <public> 2 1 epZ
at <public> 3 0 edl
at <public> 3 1 cen
at <public> 3 2 amg
at <public> 4 1 dQz
at <public> 4 2 dap
at <public> 4 3 eRw
at <public> 5 1 gck
at <server> 2 0 mga
at <server> 3 0 fek
at <server> 3 1 Xds
at <server> 3 2 dXs
at <server> 4 0 bco
at <server> 4 1 del
at <server> 4 2 dfk
at <server> 5 0 dfk
at <server> 5 3 dgj
at <zone> 2 0 yeQ
at <zone> 2 1 loT
at <zone> 3 0 qWg
at <zone> 3 1 kai
at <zone> 3 2 hbk
at <zone> 4 0 ddl
at <zone> 4 1 eXr
at <zone> 4 2 ddm
at <zone> 5 0 hbl
at <zone> 5 1 ajj
at <zone> 5 2 qca
at <zone> 5 3 cem
at <zone> 5 4 Ugs
at <zone> 6 0 dfk
at <zone> 6 1 Yim
at <zone> 6 2 Ufu
at <zone> 6 3 cfm
at <zone> 6 4 bgl
at <zone> 7 0 lfc
at <zone> 7 1 nec
at <zone> 7 2 cfl
at <zone> 7 5 dgj
at <zone> 8 0 Wgq
at <zone> 9 3 dgj
before - <client> jfe
before - <own> dfk
before - <public> anf
before - <server> eXr
before - <zone> ilY
before <- <client> ljY
before <- <far> bgm
before <- <host> emd
before <- <own> fkd
before <client> <- pcb
before <client> <client> hla
before <client> <far> hmZ
before <client> <host> jmX
before <client> <outside> Zeq
before <client> <own> hlb
before <client> <public> del
before <client> <server> abq
before <client> <zone> cbp
before <far> <client> nZg
before <far> <far> erX
before <far> <gateway> kYl
before <far> <outside> Uay
before <far> <own> bra
before <far> <public> Zep
before <far> <server> ben
before <far> <zone> ndb
before <gateway> <client> lha
before <gateway> <far> ihd
before <gateway> <gateway> pXg
before <gateway> <host> arb
before <gateway> <outside> ckg
before <gateway> <own> djf
before <gateway> <public> dii
before <gateway> <server> cdn
before <gateway> <zone> nfa
before <host> <client> mdd
before <host> <far> fke
before <host> <gateway> pcb
before <host> <host> cdn
before <host> <outside> kgd
before <host> <own> dnc
before <host> <public> ckg
before <host> <server> Yeq
before <host> <zone> lah
before <outside> <client> cdn
before <outside> <far> fmb
before <outside> <gateway> Xlk
before <outside> <host> kef
before <outside> <outside> pkT
before <outside> <own> dih
before <outside> <server> del
before <outside> <zone> jaj
before <own> <client> qWf
before <own> <far> tRi
before <own> <gateway> qWg
before <own> <host> oZf
before <own> <outside> obd
before <own> <own> esW
before <own> <public> fWr
before <own> <server> edl
before <own> <zone> pda
before <public> <client> obd
before <public> <host> lVl
before <public> <outside> iak
before <public> <own> dlf
before <public> <zone> rfX
before <server> <client> ijb
before <server> <gateway> jgd
before <server> <outside> iic
before <server> <server> eao
before <server> <zone> pad
before <zone> <client> Ypf
before <zone> <far> bmf
before <zone> <gateway> Tol
before <zone> <host> ahl
before <zone> <outside> cfk
before <zone> <own> djg
before <zone> <server> dXr
before <zone> <zone> kZj
behind - <client> kjZ
behind - <far> lgb
behind - <gateway> jhc
behind - <host> khb
behind - <outside> mcd
behind - <own> bra
behind - <public> ebn
behind - <server> idh
behind - <zone> nbe
behind <client> <client> gbl
behind <client> <far> hkb
behind <client> <gateway> fcl
behind <client> <outside> jib
behind <client> <own> bra
behind <client> <public> gam
behind <client> <server> ebn
behind <client> <zone> qVh
behind <far> <client> hcj
behind <far> <far> abr
behind <far> <gateway> dfj
behind <far> <host> jhb
behind <far> <outside> eao
behind <far> <own> dkf
behind <far> <server> cgl
behind <far> <zone> mQq
behind <gateway> <client> ihc
behind <gateway> <far> Xre
behind <gateway> <gateway> aqc
behind <gateway> <host> Zli
behind <gateway> <outside> lai
behind <gateway> <own> eoa
behind <gateway> <server> ccn
behind <gateway> <zone> uUe
behind <host> <- qca
behind <host> <far> gma
behind <host> <gateway> gdj
behind <host> <host> hdi
behind <host> <outside> hnY
behind <host> <own> djg
behind <host> <public> bgl
behind <host> <server> Zfo
behind <host> <zone> lcf
behind <outside> <client> ilZ
behind <outside> <far> odb
behind <outside> <gateway> ckg
behind <outside> <host> Wnj
behind <outside> <outside> XYw
behind <outside> <own> eke
behind <outside> <public> dkg
behind <outside> <server> Zbs
behind <outside> <zone> cjg
behind <own> <- mec
behind <own> <client> gbl
behind <own> <far> fWr
behind <own> <gateway> gbl
behind <own> <host> gWr
behind <own> <outside> gVr
behind <own> <own> gSv
behind <own> <public> aTz
behind <own> <server> cfm
behind <own> <zone> jXm
behind <public> <client> qfX
behind <public> <far> jfe
behind <public> <gateway> cZs
behind <public> <host> iZm
behind <public> <own> erY
behind <server> <client> dmd
behind <server> <gateway> cdn
behind <server> <host> hka
behind <server> <outside> ioX
behind <server> <own> eld
behind <server> <zone> ofZ
behind <zone> <client> miY
behind <zone> <gateway> acq
behind <zone> <host> Zmh
behind <zone> <outside> Xpg
behind <zone> <own> eld
behind <zone> <public> cii
behind <zone> <server> dcm
behind <zone> <zone> Ymh
form ' - <> ' bfm
form , - - adp
form , - -s Zil
form , - : cjh
form , - <> $ lbg
form , - <> , mga
form , - <> - ial
form , - <> -ed sWe
form , - <> -s ean
form , - <> get odb
form , - <n> alh
form , - does kYk
form , - is hid
form , - on adp
form , - to Zpe
form , - 是 lcf
form , -ed by sYb
form , -ing from ofZ
form , -ing on bji
form , -s - jcg
form , -s <> - gbk
form , <client> 到 cnd
form , <outside> to aod
form , <server> <> , anf
form , <server> 是 iid
form , <service> to aqc
form , <service> 连 djg
form , <zone> -> chj
form , <zone> to bqb
form , <zone> 上 Zil
form , <zone> 到 epZ
form , <zone> 去 eke
form , can <> -ed eek
form , does - Yim
form , does <> - mfb
form , does <> -ed oea
form , does <> get afo
form , from <> - ihd
form , not via gam
form , on - bdo
form , will <> - pZe
form , would <> - kjZ
form , would <> -s jch
form , would <> be mbg
form , would <> get tdV
form , 人 在 kee
form , 从 <> 访 gdi
form , 加 完 gdi
form , 在 <> 上 fdk
form , 地 址 ejf
form , 我 在 mde
form , 是 <> 丢 edk
form , 是 <> 拦 fdl
form , 是 <> 挡 fXq
form , 是 <> 没 del
form , 源 <> , oae
form , 目 标 dkf
form , 目 的 djg
form , 访 问 cgk
form , 请 问 fdk
form , 这 样 lde
form , 连 <> 的 cme
form - ' - cfl
form - , - chi
form - , -ing bZs
form - , -s ndc
form - , <> $ rhU
form - , <> , iak
form - , <> -> dfj
form - , <> -ing Ybt
form - , <> <own> dfj
form - , <> is cne
form - , <> to rZb
form - , <> 就 Sgv
form - , <> 是 ebn
form - , <> 能 lfd
form - , <> 还 ici
form - , does kgd
form - , is iZl
form - , will kgc
form - , would lgb
form - , 从 kai
form - - , idh
form - - -ed djg
form - - -ing Zfn
form - - -s kai
form - - : cfl
form - - <> $ Vhp
form - - <> - jhc
form - - <> -> jib
form - - <> -ing kfe
form - - <> -s bgm
form - - <> : fkd
form - - <> <client> bfm
form - - <> <host> pbd
form - - <> <n> ejf
form - - <> <own> jee
form - - <> <service> phW
form - - <> ? Ylj
form - - <> and hal
form - - <> at bji
form - - <> by nce
form - - <> can hcj
form - - <> does iYl
form - - <> for Zmh
form - - <> from cme
form - - <> get mYi
form - - <> gets cen
form - - <> has del
form - - <> in cdn
form - - <> into fbm
form - - <> is bfm
form - - <> may qdZ
form - - <> on oVj
form - - <> over hal
form - - <> to iid
form - - <> was agm
form - - <> will lgb
form - - <> with jdg
form - - <> would aZt
form - - <client> Vgr
form - - <far> Wph
form - - <n> fje
form - - <server> lfd
form - - <service> cfl
form - - ? iWo
form - - at nXi
form - - by Urh
form - - can afo
form - - does cjh
form - - for jbj
form - - has ahl
form - - in lfc
form - - into Unm
form - - is kcg
form - - of Zkj
form - - on jbi
form - - over fYq
form - - that jee
form - - to jdg
form - - via dfk
form - - will jmX
form - - with jaj
form - - would jef
form - -> <> - bfm
form - -ed , aep
form - -ed - pbc
form - -ed <> $ bpc
form - -ed <> , dtW
form - -ed <> -s lah
form - -ed <> ? amg
form - -ed <> and lfc
form - -ed <> on eke
form - -ed by gbl
form - -ed for hjb
form - -ed from fje
form - -ed into nce
form - -ed to nXi
form - -ing -s dek
form - -ing <> $ djf
form - -ing <> , bmf
form - -ing <> - cdn
form - -ing <> from cnd
form - -ing at ijb
form - -ing from pda
form - -ing in lmV
form - -ing on mXj
form - -ing to clf
form - -ing via bcp
form - -s , iZm
form - -s - gdj
form - -s -ed kee
form - -s -ing kfd
form - -s -s cYr
form - -s <> $ Zsb
form - -s <> - hdi
form - -s <> -s oea
form - -s <> <outside> afn
form - -s <> ? Yin
form - -s <> in flc
form - -s <> on khb
form - -s <outside> cgk
form - -s by ncd
form - -s does dih
form - -s for kef
form - -s from ljX
form - -s in ngZ
form - -s of dnc
form - -s on neb
form - -s to imY
form - -s via cii
form - : - dpa
form - : <> , cij
form - : <> - khb
form - : <> -> dgk
form - : <> -s cjh
form - : <> to pSk
form - : can sYc
form - : does jef
form - : in efj
form - : is hbk
form - : would lfc
form - <client> , fWq
form - <client> - flc
form - <client> -ed coc
form - <client> -ing grV
form - <client> -s bpc
form - <client> <> - dkg
form - <client> <> -s Xmj
form - <client> to Ykj
form - <far> , Whp
form - <far> -> ejf
form - <far> <> -s clf
form - <far> to fje
form - <gateway> - mce
form - <gateway> from mag
form - <host> -s Ypf
form - <host> <> -s qWg
form - <host> from nbe
form - <host> is nbd
form - <host> to Yfp
form - <host> will lde
form - <n> , ibj
form - <n> - hdj
form - <n> : qYf
form - <n> <> - Yjk
form - <n> <> -> led
form - <n> <> -ing bmf
form - <n> <> <n> cmf
form - <n> from hkb
form - <n> is nYh
form - <n> of Ypf
form - <n> on aoe
form - <n> to aki
form - <n> would kee
form - <n> 到 ane
form - <outside> , khb
form - <outside> - Xjm
form - <outside> to efj
form - <own> -ing gcl
form - <own> <> - idh
form - <own> <> -s icj
form - <own> from rgV
form - <server> <> , cpb
form - <server> <> - pbc
form - <server> <> -s lde
form - <server> <> is ekd
form - <server> at fpX
form - <service> - Oul
form - <service> : mah
form - <service> <> <n> Zjl
form - <service> <n> dgj
form - <service> at anf
form - <service> from emd
form - <service> into bne
form - <service> of djg
form - <service> on aof
form - <service> to cme
form - <zone> , qda
form - <zone> - bkg
form - <zone> -> jef
form - <zone> -ing fjd
form - <zone> -s iak
form - <zone> <> -s hZm
form - <zone> to lkX
form - ? - taZ
form - at - bhk
form - at <> $ Voj
form - at <> , lkX
form - at <> - fej
form - at <> -ed ilZ
form - at <> -s kfc
form - at <> ? Ykl
form - at <> and jgd
form - at <> has kdf
form - at <> is jXm
form - at <> on inX
form - at <> over ctX
form - at <> will jfe
form - by - qRl
form - by <> - mYi
form - by <> <own> edl
form - by <> to Zqd
form - by <public> dmd
form - can - rfW
form - can <> - hdj
form - can <> -ed kdf
form - can <> get dfk
form - does - del
form - does <> -s fcl
form - does <> do ddm
form - does <> get kai
form - for - cem
form - for <> $ nce
form - for <> - bki
form - for <> -> kgc
form - for <> -ing qgV
form - for <> -s eek
form - for <> ? jZk
form - from <> $ epZ
form - from <> , nag
form - from <> -ed pbc
form - from <> -ing bki
form - from <> -s fdj
form - from <> get obe
form - from <> is enc
form - from <> on qad
form - from <> over gmb
form - from <> to oYh
form - get - eej
form - get to Ypf
form - have <> -s dle
form - in <> $ hZm
form - in <> , Zil
form - in <> -ed lcf
form - in <> -s dfj
form - in <> : lde
form - in <> <client> bgl
form - in <> <service> lcg
form - in <> ? mhZ
form - in <> and lgb
form - in <> can peZ
form - in <> get jch
form - in <> gets rZc
form - in <> is neb
form - in <> to mbf
form - in <zone> qWg
form - in from naf
form - in on cjh
form - into <> ? Xqf
form - into <> on buX
form - is - djg
form - is <> $ uUf
form - is <> , tbY
form - is <> - oea
form - is <> -ed nfZ
form - is <> -ing gdj
form - is <> and dld
form - is <> on Vsf
form - is in jef
form - is on ngZ
form - not via fej
form - of - ioW
form - of <> -s hal
form - of <> ? Usg
form - of <> on mag
form - on - jef
form - on <> $ fcl
form - on <> , jef
form - on <> -ing mZi
form - on <> -s sTh
form - on <> : kjZ
form - on <> <client> Ygo
form - on <> <n> Tug
form - on <> ? bsZ
form - on <> and rdY
form - on <> can qdZ
form - on <> get kee
form - on <> gets mcd
form - on <> has ljY
form - on <> is dhi
form - on <> to mdc
form - on <> who jef
form - on <zone> qbb
form - should - gZn
form - that - ibj
form - that -s bgl
form - that <> - mec
form - that <> -s jfe
form - that from lgc
form - to - djg
form - to -ed fqX
form - to <> $ Wjn
form - to <> , lkX
form - to <> - Zil
form - to <> -ed blg
form - to <> -ing fpZ
form - to <> -s kmW
form - to <> ; ejf
form - to <> <host> eke
form - to <> <n> dkf
form - to <> <own> ejg
form - to <> <service> fma
form - to <> ? dle
form - to <> and hid
form - to <> at flb
form - to <> by dgk
form - to <> on amg
form - to <> over mfc
form - to <> with amf
form - to <host> blh
form - to <own> gdj
form - to <public> fmb
form - via <> , clf
form - via <> - glb
form - via <> ? dcn
form - was - hbl
form - with - mcf
form - with <> - cel
form - with <> -s epZ
form - with <> ? ahl
form - with <> on asZ
form - would <> - meb
form - would <> -ed jdf
form - would <> be ogZ
form - would <> get Yeq
form - 到 <> , ekf
form - 在 <> , jfe
form - 我 在 mec
form - 是 <> $ ldf
form - 是 <> , obd
form - 的 - cgk
form -ed , - bgl
form -ed , <> - ahm
form -ed , would rZc
form -ed - - jfe
form -ed - -s Ynh
form -ed - : elc
form -ed - <> - mga
form -ed - <> -s fje
form -ed - <> on iic
form -ed - by eke
form -ed - from dkf
form -ed - in gdj
form -ed - is bjh
form -ed - on kfd
form -ed - to djg
form -ed - 在 mbf
form -ed -ing - cnd
form -ed -s - jaj
form -ed -s -s agm
form -ed -s into Zjk
form -ed -s to ail
form -ed <client> -s cnd
form -ed <service> on flc
form -ed <service> to arc
form -ed at <> , eoa
form -ed at <> - dnc
form -ed by - dkf
form -ed by <> , mfb
form -ed by <> - rZd
form -ed by <> ? Zpe
form -ed by <> on jef
form -ed from <> $ ijb
form -ed from <> , odb
form -ed from <> - cnd
form -ed from <> on gpX
form -ed from <> to maf
form -ed get to glb
form -ed in on kdf
form -ed into <> - nbe
form -ed on - qac
form -ed on <> $ rXe
form -ed on <> , jch
form -ed on <> - jbi
form -ed on <> ? ljY
form -ed to - oeb
form -ed to <> $ sXd
form -ed to <> , eek
form -ed to <> - neb
form -ed to <> ? sTh
form -ed to <> on aki
form -ing - - dih
form -ing - <> - hid
form -ing - <> from nZg
form -ing - at lbg
form -ing - for kbi
form -ing - from foZ
form -ing - on imY
form -ing - to amg
form -ing -ing <> from jef
form -ing -s - ndc
form -ing -s on pcb
form -ing -s to del
form -ing <far> from lbg
form -ing <host> from qWg
form -ing <own> from kfd
form -ing <server> is dle
form -ing <service> on erX
form -ing <service> to mga
form -ing at <> - lcf
form -ing from - mdc
form -ing from <> , beo
form -ing from <> : kcg
form -ing from <> ? obc
form -ing from <> for jfe
form -ing from <> on pbd
form -ing from <> to nbd
form -ing in - kfd
form -ing in <> - gqW
form -ing in from kef
form -ing on - aWw
form -ing on <> $ gbk
form -ing on <> - lWl
form -ing that -s oad
form -ing to - iak
form -ing to <> $ Xmj
form -ing to <> , cii
form -ing to <> - foa
form -ing to <> -ed Xin
form -ing to <> on Xkl
form -ing 不 通 amf
form -ing 得 通 fna
form -ing 通 <> $ djg
form -s , <> , oeb
form -s , <> - djg
form -s , would dgj
form -s - , led
form -s - - bhk
form -s - -ed oWi
form -s - -ing dmd
form -s - -s Wjm
form -s - : cgk
form -s - <> $ adq
form -s - <> , kcg
form -s - <> - Yng
form -s - <> -ing agm
form -s - <> -s idh
form -s - <> ? aar
form -s - <> is pcb
form -s - <> on idh
form -s - <> to ihd
form -s - at dpa
form -s - can sYc
form -s - from pad
form -s - in gdj
form -s - is neb
form -s - on jlX
form -s - to kia
form -s -ed <> -s ldd
form -s -ed from gjd
form -s -ing <> from jfe
form -s -ing from ajj
form -s -ing to dlf
form -s -s - bhk
form -s -s <> - edl
form -s -s <> ? dsX
form -s -s from bne
form -s -s to mjX
form -s : - jhc
form -s <client> -> Wse
form -s <outside> <> - cgk
form -s <service> - bmf
form -s <service> at Znf
form -s <service> from cnd
form -s <service> on Zng
form -s <service> to Ypf
form -s <zone> - ekf
form -s at <> , iic
form -s at <> - foZ
form -s at <> ? idh
form -s at <> and jef
form -s does - aik
form -s does <> - dih
form -s from <> $ aoe
form -s from <> , ikb
form -s from <> - kcf
form -s from <> -s fje
form -s from <> ? cnd
form -s from <> and ben
form -s from <> for peZ
form -s from <> on pda
form -s from <> over gjd
form -s get to Zof
form -s in <> , loT
form -s in <> - seW
form -s in <> -ed kfe
form -s in <> ? mce
form -s in <> are tdW
form -s in <> get sXd
form -s in <zone> fZo
form -s is <> - djg
form -s is from qeY
form -s of <> - efk
form -s of <> are bme
form -s on - jfe
form -s on <> $ rab
form -s on <> , bfm
form -s on <> - kjZ
form -s on <> -s jia
form -s on <> : reY
form -s on <> ? afn
form -s on <> and mbf
form -s on <> can rba
form -s to - amg
form -s to <> $ Xsd
form -s to <> , bmf
form -s to <> -> ogY
form -s to <> -ing iXn
form -s to <> on Vrf
form -s to <> over eek
form -s to <> with ekf
form -s via <> - dii
form : ' <> ' Vrf
form : - - hla
form : - -ed ici
form : - -s jgd
form : - <> , qYe
form : - <> - hcj
form : - <> -s ihd
form : - <> <client> Zik
form : - <> <own> hhd
form : - <client> cqa
form : - <host> mbg
form : - <own> hdi
form : - to fkd
form : -ing <> - gje
form : <n> - kdf
form : <n> <> - gcj
form : <n> <n> edl
form : <outside> to dle
form : <outside> 到 bmf
form : <service> - cne
form : <service> <> <n> dle
form : <zone> to bgl
form : can <> - nfa
form : does <> - mag
form : does <> -ed ici
form : in <> - efj
form ; - to fkd
form <> ' , - : ejf
form <> ' , - ejf
form <> ' , <n> kee
form <> ' - - gbl
form <> ' - of - cfm
form <> ' - of cfm
form <> , - $ $ ekf
form <> , - $ ekf
form <> , - - -ed flc
form <> , - - -ing sbZ
form <> , - - -s Xoh
form <> , - - <host> khb
form <> , - - <n> aqc
form <> , - - <outside> glb
form <> , - - ? iic
form <> , - - in ahl
form <> , - - is cem
form <> , - - on ndc
form <> , - -ed pbb
form <> , - -s $ fpY
form <> , - -s - mdc
form <> , - <client> , Xkl
form <> , - <client> Woi
form <> , - <far> mZh
form <> , - <host> - bne
form <> , - <host> glc
form <> , - <n> $ dfj
form <> , - <n> , imZ
form <> , - <n> - aod
form <> , - <n> -ed hla
form <> , - <n> : Vvc
form <> , - <n> ? bqb
form <> , - <n> does hmZ
form <> , - <n> fje
form <> , - <outside> -s lha
form <> , - <service> - dkf
form <> , - ? $ jfe
form <> , - ? jfe
form <> , - does - Xin
form <> , - does gjd
form <> , - is - lee
form <> , - is oae
form <> , - to hdj
form <> , - 里 khb
form <> , -ed - mZh
form <> , -ed - not ane
form <> , -ed ? $ hjc
form <> , -ed ? hjc
form <> , -ed by Svf
form <> , -ed to - kgb
form <> , -ed to kgb
form <> , -ing -ed Tve
form <> , -ing -s dkf
form <> , -s - - jch
form <> , -s - jgd
form <> , -s - not jdg
form <> , -s -ing ioW
form <> , -s <own> lfc
form <> , -s on Ysc
form <> , <client> , - efj
form <> , <client> , ben
form <> , <gateway> 会 fje
form <> , <gateway> 放 jhd
form <> , <gateway> 放 行 cqa
form <> , <gateway> 这 coc
form <> , <n> $ $ boc
form <> , <n> $ boc
form <> , <n> , blg
form <> , <n> - , hjc
form <> , <n> - jef
form <> , <outside> <outside> jhc
form <> , <outside> 访 bfl
form <> , <outside> 访 问 bfl
form <> , <own> - oZf
form <> , <server> : ddm
form <> , <service> $ $ fek
form <> , <service> $ fek
form <> , <service> , - dle
form <> , <service> , eke
form <> , <service> - bnd
form <> , <service> <n> , bmf
form <> , <service> <n> - joW
form <> , <service> <n> does hjc
form <> , <service> <server> nce
form <> , <service> ? $ flc
form <> , <service> ? eld
form <> , <service> on lfc
form <> , <service> to mbf
form <> , <zone> 的 Zlh
form <> , <zone> 的 人 bji
form <> , <zone> 还 dfl
form <> , <zone> 还 能 dfk
form <> , and - - ici
form <> , and - gbl
form <> , and <service> obd
form <> , and does dnb
form <> , can - - qfX
form <> , can - gdk
form <> , do - - Zkj
form <> , do - dhi
form <> , does - - cnd
form <> , does - <gateway> fke
form <> , does - eld
form <> , does - get hdj
form <> , does <service> lfc
form <> , does that - frW
form <> , does that fcl
form <> , does that get hjc
form <> , is - - liZ
form <> , is - -ed ila
form <> , is - ojV
form <> , is <service> pZe
form <> , is that - ijb
form <> , is that jja
form <> , on - <outside> lce
form <> , on - jai
form <> , should - - ncd
form <> , should - imY
form <> , which - fna
form <> , will - - mde
form <> , will - kkY
form <> , will that - cmf
form <> , will that cmf
form <> , would that cme
form <> , 一 直 dkg
form <> , 一 直 转 bmg
form <> , 为 什 fkc
form <> , 为 什 么 fkc
form <> , 为 啥 $ fjf
form <> , 为 啥 hid
form <> , 会 不 chk
form <> , 会 不 会 chk
form <> , 会 被 lfc
form <> , 会 被 丢 hjb
form <> , 出 得 fje
form <> , 出 得 去 fje
form <> , 发 信 <server> mec
form <> , 发 信 lfc
form <> , 回 包 glb
form <> , 帮 忙 kgc
form <> , 帮 忙 看 kgc
form <> , 帮 看 ejf
form <> , 帮 看 下 dkf
form <> , 想 <service> pda
form <> , 是 <gateway> 拦 koU
form <> , 最 后 eje
form <> , 端 口 <n> djf
form <> , 端 口 eld
form <> , 行 不 bgk
form <> , 行 不 行 bgk
form <> , 这 样 efk
form <> , 连 的 jbi
form <> , 麻 烦 jhc
form <> , 麻 烦 看 khc
form <> - $ $  emc
form <> - $ $ emc
form <> - , - - clg
form <> - , - -s idh
form <> - , - <n> dhi
form <> - , - ? afn
form <> - , -ed hla
form <> - , -s fck
form <> - , <host> fdk
form <> - , <service> dhi
form <> - , and lZh
form <> - , can - hal
form <> - , can hal
form <> - , does fdj
form <> - , is lfc
form <> - , should - hid
form <> - , should ihd
form <> - , will ahk
form <> - - $ $ cdm
form <> - - $ cdm
form <> - - , -s eWs
form <> - - , <client> gkc
form <> - - , <zone> eke
form <> - - , can cii
form <> - - , does cUx
form <> - - , flc
form <> - - - $ Uoj
form <> - - - -ed mkW
form <> - - - -ing ben
form <> - - - -s gkd
form <> - - - : odc
form <> - - - <client> Wes
form <> - - - <host> pgX
form <> - - - <n> Wmj
form <> - - - <own> rdY
form <> - - - <service> ilZ
form <> - - - <zone> gck
form <> - - - ? bfl
form <> - - - at agm
form <> - - - does bsZ
form <> - - - eek
form <> - - - from inW
form <> - - - get qXg
form <> - - - in lah
form <> - - - is kfe
form <> - - - on jbi
form <> - - - over dii
form <> - - - to lYj
form <> - - - was cfk
form <> - - -ed - koU
form <> - - -ed to hZl
form <> - - -ing jgd
form <> - - -s , iXm
form <> - - -s - kdf
form <> - - -s <n> kkY
form <> - - -s from rgV
form <> - - -s in mWk
form <> - - -s jef
form <> - - : - oae
form <> - - : ogY
form <> - - <client> - ndc
form <> - - <client> mde
form <> - - <far> nZf
form <> - - <gateway> gam
form <> - - <host> - kdf
form <> - - <host> hcj
form <> - - <host> on mdd
form <> - - <n> , dke
form <> - - <n> - dgk
form <> - - <n> : anf
form <> - - <n> bjj
form <> - - <n> to klX
form <> - - <outside> lah
form <> - - <own> $ lgb
form <> - - <own> - ici
form <> - - <own> ? idh
form <> - - <own> ldd
form <> - - <service> at obd
form <> - - <service> from cii
form <> - - <service> to ncd
form <> - - <zone> tZb
form <> - - ? $ kee
form <> - - ? - Vjo
form <> - - ? bgl
form <> - - and - jib
form <> - - and jib
form <> - - at - gdj
form <> - - at lbg
form <> - - by aqc
form <> - - does - Yhn
form <> - - does <zone> ebm
form <> - - does Zgn
form <> - - for - edm
form <> - - for pYg
form <> - - from - occ
form <> - - from <outside> aoe
form <> - - from <zone> jmX
form <> - - from fmb
form <> - - get scZ
form <> - - has ihd
form <> - - in bcp
form <> - - is - jfe
form <> - - is -ed dnc
form <> - - is bqb
form <> - - on - iXn
form <> - - on <n> jfd
form <> - - on oWi
form <> - - over Zdr
form <> - - should - anf
form <> - - should amf
form <> - - that bfm
form <> - - to - efj
form <> - - to <client> nbe
form <> - - to <far> rab
form <> - - to <outside> qbb
form <> - - to <own> kgc
form <> - - to <zone> kee
form <> - - to kbh
form <> - - would <zone> gbl
form <> - - would obd
form <> - - 之 gdk
form <> - - 之 后 gdk
form <> - -ed , dbo
form <> - -ed - - fej
form <> - -ed - -ed dhj
form <> - -ed - <host> foY
form <> - -ed - lha
form <> - -ed -s mfc
form <> - -ed <client> ilZ
form <> - -ed <far> rYd
form <> - -ed <own> - lgb
form <> - -ed <own> kfd
form <> - -ed <service> uYZ
form <> - -ed ? $ Zgn
form <> - -ed ? Zgn
form <> - -ed from <outside> dle
form <> - -ed from dle
form <> - -ed to - reX
form <> - -ed to <outside> Xoh
form <> - -ed to liZ
form <> - -ing - - qac
form <> - -ing - gkc
form <> - -ing -s qdZ
form <> - -ing <far> ncd
form <> - -ing <host> mce
form <> - -ing ? $ eek
form <> - -ing ? eek
form <> - -ing from jhc
form <> - -ing to fld
form <> - -s , - jef
form <> - -s , mfc
form <> - -s - $ Whp
form <> - -s - , mga
form <> - -s - - cgk
form <> - -s - -s Xjm
form <> - -s - dnc
form <> - -s - is hZm
form <> - -s -ing $ dmd
form <> - -s -ing jlZ
form <> - -s -s - kdf
form <> - -s -s jch
form <> - -s ? $ amg
form <> - -s ? alh
form <> - -s and -s fje
form <> - -s and fje
form <> - -s for - fjf
form <> - -s from qYd
form <> - -s is fYp
form <> - -s on - lde
form <> - -s on kee
form <> - -s to - taZ
form <> - -s to lah
form <> - : - - Wes
form <> - : - -ed cem
form <> - : - <n> mec
form <> - : - kbh
form <> - : -ed nea
form <> - : <n> - Xsd
form <> - : <n> aij
form <> - <client> - <n> hdi
form <> - <client> - idi
form <> - <client> -ed <n> sZc
form <> - <client> -ed sZb
form <> - <client> -ing Zcq
form <> - <far> - <host> dgj
form <> - <far> -ed <n> iib
form <> - <far> -ed iib
form <> - <gateway> -ed efk
form <> - <host> - - nYh
form <> - <host> - <n> iWp
form <> - <host> - kcf
form <> - <host> -ed <n> kef
form <> - <host> -ed kef
form <> - <host> -s Vdu
form <> - <host> ? $ eZp
form <> - <host> ? eZp
form <> - <host> on - fqY
form <> - <host> on <n> hbk
form <> - <host> on <service> fdj
form <> - <host> on flb
form <> - <host> over <service> mYi
form <> - <host> over mYi
form <> - <n> $ $ dnd
form <> - <n> $ dnd
form <> - <n> , - Xva
form <> - <n> , -ed edl
form <> - <n> , -ing flc
form <> - <n> , -s Utf
form <> - <n> , does Xsd
form <> - <n> , eke
form <> - <n> , is oZf
form <> - <n> , should gkd
form <> - <n> - $ ahl
form <> - <n> - , auY
form <> - <n> - - dih
form <> - <n> - -ed gdj
form <> - <n> - -s aqc
form <> - <n> - : fao
form <> - <n> - <n> egj
form <> - <n> - ? dpa
form <> - <n> - dfj
form <> - <n> - from dkf
form <> - <n> -ed - dsX
form <> - <n> -ed ? emc
form <> - <n> -ed dhi
form <> - <n> -ing epZ
form <> - <n> -s $ bmg
form <> - <n> -s - bod
form <> - <n> -s cnc
form <> - <n> : - cne
form <> - <n> : <n> gdj
form <> - <n> : ckg
form <> - <n> <n> mfb
form <> - <n> ? - gpX
form <> - <n> and - Zil
form <> - <n> and ail
form <> - <n> do - Yog
form <> - <n> do Yog
form <> - <n> does - dlf
form <> - <n> does dle
form <> - <n> does that eld
form <> - <n> for bod
form <> - <n> is - dle
form <> - <n> is dnd
form <> - <n> should fkd
form <> - <n> to ncd
form <> - <n> will - enb
form <> - <n> will cpb
form <> - <n> 通 dkf
form <> - <outside> $ $ gnZ
form <> - <outside> $ gnZ
form <> - <outside> ? $ mXj
form <> - <outside> ? jhc
form <> - <outside> on lbg
form <> - <outside> to kZj
form <> - <own> $ $ lgb
form <> - <own> $ lgb
form <> - <own> -s - eek
form <> - <own> -s gdj
form <> - <own> ? $ lgb
form <> - <own> ? lgb
form <> - <own> on - gck
form <> - <own> on <n> ncd
form <> - <own> on kbh
form <> - <public> <own> kdf
form <> - <service> - oYf
form <> - <service> -s glc
form <> - <service> <n> : lbf
form <> - <service> into mbe
form <> - <service> on <host> lcf
form <> - <service> on <own> mga
form <> - <service> on qca
form <> - <service> to <host> ofZ
form <> - <service> to <own> fej
form <> - <service> to lYj
form <> - <zone> $ $ ibj
form <> - <zone> $ ibj
form <> - <zone> - - jfe
form <> - <zone> - <client> ado
form <> - <zone> - <n> dfl
form <> - <zone> - jdg
form <> - ? - - bkh
form <> - ? - bpd
form <> - ? ? $ del
form <> - ? ? Zdp
form <> - and - - bnd
form <> - and - glb
form <> - are - hjc
form <> - at - - ibj
form <> - at <host> Zof
form <> - be - jZj
form <> - be - to jaj
form <> - be -ed by Wkm
form <> - by -s bem
form <> - by <public> eWs
form <> - by <service> dqa
form <> - can - - gma
form <> - can - gma
form <> - do - - ihd
form <> - do - have foZ
form <> - do - miY
form <> - do <service> lZi
form <> - does - - bmf
form <> - does - cii
form <> - for - - dnc
form <> - for - bkh
form <> - from - Vkn
form <> - from <client> Zpe
form <> - from <far> pbc
form <> - from <outside> gnZ
form <> - from <zone> $ ihd
form <> - from <zone> ? Xin
form <> - from <zone> bhk
form <> - from <zone> on avX
form <> - get - - flc
form <> - get - <service> cdn
form <> - get - chi
form <> - get - to nXi
form <> - get -s ika
form <> - get <service> ihd
form <> - get <service> on kcg
form <> - get to - jlY
form <> - get to <far> rXe
form <> - get to <host> kdf
form <> - get to <outside> mbf
form <> - get to mga
form <> - gets - tZZ
form <> - has to - mbg
form <> - has to mbg
form <> - have - - nhY
form <> - have - tYb
form <> - have <outside> -s nZg
form <> - have <outside> ldd
form <> - in - - ihd
form <> - in - fcl
form <> - is - $ gdj
form <> - is - - ben
form <> - is - -ed iZl
form <> - is - ecm
form <> - is - to kdf
form <> - is that dpa
form <> - may - pda
form <> - not - dbo
form <> - not ? $ kYk
form <> - not ? ibi
form <> - of - - hid
form <> - of - <n> cgk
form <> - of - ejf
form <> - of <zone> ckg
form <> - on - - bhk
form <> - on - <n> cme
form <> - on - ejf
form <> - on <n> , foZ
form <> - on <n> ? eld
form <> - on <n> Zmh
form <> - on <outside> rYd
form <> - on <own> oYg
form <> - on <service> $ frW
form <> - on <service> ? fuT
form <> - on <service> kgc
form <> - over <service> ? cqa
form <> - over <service> cgk
form <> - should - jcg
form <> - that - ibj
form <> - that ? $ enb
form <> - that ? enb
form <> - that in ecm
form <> - to - - jhc
form <> - to - -s obd
form <> - to - <host> pbc
form <> - to - <zone> rYd
form <> - to - ? mec
form <> - to - jgd
form <> - to - to djf
form <> - to -ed nbf
form <> - to <far> , mbf
form <> - to <far> - cdn
form <> - to <far> lZi
form <> - to <far> on lbg
form <> - to <host> - kfd
form <> - to <host> mec
form <> - to <host> on pdb
form <> - to <outside> , kcf
form <> - to <outside> nbe
form <> - to <outside> on mcf
form <> - to <own> dgj
form <> - to <own> on mce
form <> - to <service> epa
form <> - to <zone> $ Zep
form <> - to <zone> at jdg
form <> - to <zone> hkb
form <> - to be cdm
form <> - with <service> dkf
form <> - would - hla
form <> -> <client> $ $ lgc
form <> -> <client> $ lgc
form <> -> <client> - <n> jdg
form <> -> <client> - kcg
form <> -> <far> - - kgd
form <> -> <far> - <n> occ
form <> -> <far> - ndc
form <> -> <gateway> - kcg
form <> -> <host> , <service> lfc
form <> -> <host> <service> $ jfe
form <> -> <host> <service> , lde
form <> -> <host> <service> kee
form <> -> <outside> , - lZi
form <> -> <outside> , lah
form <> -> <outside> - kcg
form <> -> <outside> ? $ pXg
form <> -> <outside> ? pYg
form <> -> <own> , - jgd
form <> -> <own> , mgb
form <> -> <own> - lgb
form <> -> <own> -ed agm
form <> -> <own> <n> dgj
form <> -> <own> ? $ kgd
form <> -> <own> ? kgd
form <> -> <zone> $ $ lbf
form <> -> <zone> $ lbf
form <> -> <zone> , - lcf
form <> -> <zone> , oZf
form <> -> <zone> - ncd
form <> -> <zone> <service> ldf
form <> -ed , - Zil
form <> -ed - - $ Zog
form <> -ed - - ? fdk
form <> -ed - - to sZb
form <> -ed - -ed lec
form <> -ed - -s jfe
form <> -ed - <host> on dgj
form <> -ed - <n> rTh
form <> -ed - <outside> fdj
form <> -ed - <own> kfe
form <> -ed - <service> jfe
form <> -ed - not ? kfd
form <> -ed - not jfe
form <> -ed - that bdo
form <> -ed - to <far> kYk
form <> -ed - to fan
form <> -ed -s - cqZ
form <> -ed : - -ed nZg
form <> -ed : - oaf
form <> -ed <n> - - fkd
form <> -ed <n> - <n> ked
form <> -ed <n> - kfd
form <> -ed <n> -s <n> fkd
form <> -ed <n> -s fkd
form <> -ed <service> on <own> mce
form <> -ed <service> on jch
form <> -ed <service> to lgc
form <> -ed ? $ $ kjZ
form <> -ed ? $ kjZ
form <> -ed ? ? pbb
form <> -ed at <own> lfc
form <> -ed be - mec
form <> -ed be - to mec
form <> -ed by - csY
form <> -ed get - kee
form <> -ed get - to lfc
form <> -ed get to <host> cel
form <> -ed get to <own> peZ
form <> -ed get to eek
form <> -ed to - - fdk
form <> -ed to - idh
form <> -ed to - to mbe
form <> -ed to <outside> djg
form <> -ed to be Zpe
form <> -ing - - - dhi
form <> -ing - - fej
form <> -ing - ? gck
form <> -ing - to nfa
form <> -ing <far> , kdf
form <> -ing <gateway> $ $ kcg
form <> -ing <gateway> $ kcg
form <> -ing <own> $ $ lfb
form <> -ing <own> $ lfb
form <> -ing <own> , mga
form <> -ing <own> - : dkg
form <> -ing <service> to ckh
form <> -ing to - kfe
form <> -ing to <far> sZb
form <> -ing to <host> lde
form <> -ing to <outside> pda
form <> -ing to <own> ijb
form <> -ing 不 通 <client> peZ
form <> -ing 不 通 jdg
form <> -s $ $  Wkl
form <> -s $ $ Wkl
form <> -s , - <n> hid
form <> -s , - kfd
form <> -s - $ $ alh
form <> -s - $ alh
form <> -s - , cfl
form <> -s - - $ jaj
form <> -s - - , sWe
form <> -s - - -ed cfk
form <> -s - - -s jff
form <> -s - - <gateway> nXi
form <> -s - - <n> mbf
form <> -s - - ? jUq
form <> -s - - eke
form <> -s - - on emc
form <> -s - - to djg
form <> -s - -ed , pbc
form <> -s - -ed - hmZ
form <> -s - -ing jfd
form <> -s - -s - jZk
form <> -s - -s kai
form <> -s - -s on glb
form <> -s - : Xfq
form <> -s - <gateway> fcl
form <> -s - <host> kai
form <> -s - <n> - gkd
form <> -s - <n> led
form <> -s - <outside> goZ
form <> -s - <own> nfZ
form <> -s - <service> cpb
form <> -s - <service> to kUp
form <> -s - ? $ lfc
form <> -s - ? lfc
form <> -s - at idh
form <> -s - get kee
form <> -s - is oYf
form <> -s - not fje
form <> -s - on pXg
form <> -s - to - scY
form <> -s - to <far> sYc
form <> -s - to kmX
form <> -s -ing - kdf
form <> -s -ing <own> - kgc
form <> -s -ing <own> kgd
form <> -s -ing to dfk
form <> -s -s - - kYl
form <> -s -s - -s ncd
form <> -s -s - oYf
form <> -s -s -s wWa
form <> -s -s <service> mbf
form <> -s : - to jgd
form <> -s <host> - miY
form <> -s <n> , Xlk
form <> -s <n> - - blh
form <> -s <own> $ $ mXj
form <> -s <own> $ mXj
form <> -s <own> , jfe
form <> -s <service> - gma
form <> -s <service> from mec
form <> -s <service> on <own> jdg
form <> -s <service> to yTb
form <> -s ? $ $ dfj
form <> -s ? $ dfj
form <> -s ? - Zhm
form <> -s at - ail
form <> -s from - lah
form <> -s get - nbe
form <> -s get to qYe
form <> -s on - elc
form <> -s on <n> hka
form <> -s that - jfd
form <> -s to - - oVj
form <> -s to - rZd
form <> -s to - to pZe
form <> -s to <far> oae
form <> -s to <own> $ mga
form <> -s to <own> - lfb
form <> -s to <own> ofZ
form <> -s to <service> jef
form <> : - - - oXh
form <> : - - gjd
form <> : - -ed -s Xin
form <> : - -s kcg
form <> : - : - flc
form <> : - : cjh
form <> : - <n> <n> qYe
form <> : - <n> qYe
form <> : - <service> <n> lUn
form <> : - <service> hYn
form <> : -ed - dmd
form <> : -ed ? $ cnd
form <> : -ed ? cnd
form <> : -ing <own> - kgc
form <> : -ing <own> kgc
form <> : <n> -ed lee
form <> : <n> -ed to lee
form <> : <n> : <n> Whp
form <> : <n> : Whp
form <> : <service> <own> <n> ncd
form <> : <service> <own> ncd
form <> ; - -ed anf
form <> <client> - - , kcf
form <> <client> - - ich
form <> <client> -s - -s gam
form <> <client> -s - ddm
form <> <client> 的 <n> gXp
form <> <far> - - , lcg
form <> <far> - - lcg
form <> <far> - ? - jch
form <> <far> - ? jch
form <> <far> -s , - kjY
form <> <far> -s , kjY
form <> <far> : - -ed fkd
form <> <far> : - fkd
form <> <gateway> $ $  edl
form <> <gateway> $ $ edl
form <> <gateway> - - jfe
form <> <gateway> - ? mbf
form <> <host> - - ici
form <> <host> -s , - lbg
form <> <host> -s , lbg
form <> <host> : - -ed dnc
form <> <host> : - dnc
form <> <host> <n> $ $ oea
form <> <host> <n> $ oea
form <> <host> 上 - cfl
form <> <host> 的 <n> cra
form <> <n> $ $  aoe
form <> <n> $ $ aoe
form <> <n> , - cpa
form <> <n> - $ $ dle
form <> <n> - $ dle
form <> <n> - , mbf
form <> <n> - - - hmZ
form <> <n> - - bji
form <> <n> - -ed Twd
form <> <n> - -s cme
form <> <n> - : - eke
form <> <n> - : dle
form <> <n> -ing <own> : djf
form <> <n> -ing <own> <service> fjf
form <> <n> -ing <own> ejf
form <> <n> -s - eke
form <> <n> : <n> : bkh
form <> <n> : <n> bkh
form <> <n> <n> <n> - lfd
form <> <n> <n> <n> mdd
form <> <n> ? $ $ bne
form <> <n> ? $ bne
form <> <n> from - - efj
form <> <n> from - <zone> eke
form <> <n> from - dfj
form <> <n> from <client> ejf
form <> <n> on <client> cgk
form <> <n> 一 直 -ed djg
form <> <n> 不 通 eke
form <> <n> 应 该 anf
form <> <n> 报 - -ed ejf
form <> <n> 报 - ejf
form <> <n> 直 接 dke
form <> <n> 能 通 ckg
form <> <outside> - - - Vfs
form <> <outside> - - bfm
form <> <outside> - -s Ycs
form <> <outside> ? $ $ gjd
form <> <outside> ? $ gjd
form <> <own> , <service> eej
form <> <own> - - naf
form <> <own> - <n> jdg
form <> <own> -ed - -s kaj
form <> <own> -ed - ibj
form <> <own> : - -ed eke
form <> <own> : - eke
form <> <own> on <n> gam
form <> <own> 收 <service> <n> gdj
form <> <own> 收 <service> fej
form <> <own> 的 <n> hYn
form <> <server> 的 <service> clf
form <> <service> $ $  cne
form <> <service> $ $ cne
form <> <service> , - anf
form <> <service> , <n> enb
form <> <service> , does Yua
form <> <service> - - dmc
form <> <service> - <n> kha
form <> <service> - ? $ dih
form <> <service> - ? dih
form <> <service> : - djg
form <> <service> : - to dig
form <> <service> <host> <n> nZf
form <> <service> <n> , dqZ
form <> <service> <own> <n> mdd
form <> <service> <own> <n> 一 pda
form <> <service> ? $ $ dsX
form <> <service> ? $ dsX
form <> <service> to - jch
form <> <service> to <client> mgZ
form <> <service> to <gateway> lbg
form <> <service> to <host> maf
form <> <service> to <own> - tgU
form <> <service> 到 <gateway> kcg
form <> <service> 到 <host> fdk
form <> <zone> 的 人 qbb
form <> <zone> 的 同 jZk
form <> <zone> 的 同 事 hZn
form <> <zone> 能 上 <outside> nfb
form <> <zone> 能 上 nfb
form <> <zone> 访 问 <own> dfk
form <> <zone> 访 问 jcg
form <> ? - - - jgd
form <> ? - - -s fpZ
form <> ? - - glb
form <> ? - -ed - bmf
form <> ? - -ed bmf
form <> ? - -s - eld
form <> ? - -s gjd
form <> ? -s - - edk
form <> ? -s - gan
form <> ? ? - gam
form <> ? ? -s dle
form <> ? ? ? $ bmf
form <> and - - - jef
form <> and - - kef
form <> and - -s - bsa
form <> and - -s eao
form <> and - <n> ljY
form <> and -s <service> hal
form <> and has to - nea
form <> and has to nea
form <> are -ed by bmf
form <> at - $ $ fje
form <> at - $ fje
form <> at - , - ejf
form <> at - , eke
form <> at - - bmf
form <> at - <n> gma
form <> at - ? $ dih
form <> be - to - weS
form <> be - to -ed sgV
form <> be - to <service> gck
form <> be - to do mXj
form <> be - to get rfX
form <> be - to ici
form <> be -ed - flc
form <> be -ed ? $ neb
form <> be -ed ? neb
form <> be -ed by jkZ
form <> be -ed from ika
form <> be -ed to hkc
form <> by - <n> drY
form <> by <service> , dlf
form <> by <service> ? $ gkc
form <> by <service> ? gkc
form <> can - - - fao
form <> can - - iak
form <> can - <own> lgb
form <> can - get xZW
form <> can -ed - - jef
form <> can -ed - reX
form <> can not - nfa
form <> do - - - ejf
form <> do - - mfc
form <> do - get kjZ
form <> do with - dih
form <> does - <gateway> - ihc
form <> does - <gateway> iic
form <> does - get - ejf
form <> does - get lgb
form <> does <gateway> - blf
form <> does that - - lbg
form <> does that - nfZ
form <> for - - fmb
form <> for <own> , jZl
form <> for <own> - <n> pcb
form <> for <own> - odb
form <> for <service> - etV
form <> for <service> over - blg
form <> for <service> over blg
form <> from - - <n> ecm
form <> from - - in hjc
form <> from - <n> , eek
form <> from - <n> hal
form <> from - <zone> - hjc
form <> from - <zone> hjc
form <> from -ing - lbg
form <> from -ing to reX
form <> from <client> $ $ bmg
form <> from <client> $ bmg
form <> from <client> , dle
form <> from <client> - Zof
form <> from <client> -s Ypf
form <> from <outside> $ $ dle
form <> from <outside> $ dle
form <> from <outside> , cme
form <> from <outside> , does dkf
form <> from <outside> - ? gjd
form <> from <outside> - dgj
form <> from <zone> $ $ eke
form <> from <zone> $ eke
form <> from <zone> , - ejf
form <> from <zone> , -ed fje
form <> from <zone> , eld
form <> from <zone> - Vsf
form <> from <zone> -s eld
form <> get - - - pad
form <> get - - jch
form <> get - ? ngZ
form <> get - to - pXg
form <> get - to <far> pdZ
form <> get - to <outside> jdg
form <> get - to uVd
form <> get -ed - led
form <> get <service> on <own> gZn
form <> get <service> on iak
form <> get at <host> lde
form <> get into <zone> naf
form <> get to - - nZg
form <> get to - <host> mga
form <> get to - pae
form <> get to <far> qXf
form <> get to <host> $ peZ
form <> get to <host> - pad
form <> get to <host> ncd
form <> get to <host> on gdj
form <> get to <own> - tbY
form <> get to <own> -ed sfV
form <> get to <own> jef
form <> get to <own> on gdj
form <> get to <service> on jef
form <> gets - - - idh
form <> gets - - oaf
form <> gets - -ed lde
form <> gets - to ofY
form <> gets -ing - led
form <> has - - - glb
form <> has - - khb
form <> has to - - gkc
form <> has to - -s fna
form <> has to - enc
form <> has to - to sXd
form <> have <outside> at - ldd
form <> have <outside> at ldd
form <> in - , ndd
form <> in - - , flc
form <> in - - - kdf
form <> in - - ? fdk
form <> into - - bji
form <> is - $ $ eao
form <> is - $ eao
form <> is - , gWq
form <> is - - - pZd
form <> is - - ? dhh
form <> is - - jhc
form <> is - -s lah
form <> is - ? $ elc
form <> is - ? elc
form <> is - of Zjk
form <> is - to - mec
form <> is - to iYm
form <> is -ed , epZ
form <> is -ed by gma
form <> is -ed from - lXk
form <> is -ed from kYj
form <> is -ed to - mXk
form <> is -ed to be emc
form <> is -ed to flc
form <> is -ing - Yjl
form <> is -s - qYe
form <> is not - occ
form <> is that -ed nZg
form <> is that -ing bjh
form <> may - - pZe
form <> not - from ejf
form <> of - - efj
form <> on - - <n> dqZ
form <> on - - Xpg
form <> on - <n> $ mjW
form <> on - <n> - blh
form <> on - <n> -ed Xgp
form <> on - <n> -s amg
form <> on - <n> ? eke
form <> on - <n> and bgl
form <> on - <n> is bfn
form <> on - <service> dcn
form <> on <n> $ $ jhc
form <> on <n> $ jhc
form <> on <n> , - ahl
form <> on <n> , -ing fqX
form <> on <n> , does gqX
form <> on <n> - $ cii
form <> on <n> - , hpX
form <> on <n> - - bkh
form <> on <n> - -s bqb
form <> on <n> - ? Wkn
form <> on <n> -ed ? dnc
form <> on <n> -ed dob
form <> on <n> -s chj
form <> on <n> ? - aki
form <> on <n> ? -s bvW
form <> on <n> and <n> gqW
form <> on <n> and fna
form <> on <n> at - flc
form <> on <n> at flc
form <> on <n> does - Wse
form <> on <n> does cqa
form <> on <n> does that jja
form <> on <n> for clf
form <> on <n> is fje
form <> on <service> $ $ enb
form <> on <service> $ enb
form <> on <service> , aqb
form <> on <service> , does dmd
form <> on <service> ? $ dgj
form <> on <service> ? dgj
form <> over - <n> $ anf
form <> over - <n> ? Ttg
form <> over - <n> hpW
form <> over - <service> flc
form <> over <n> , cnd
form <> over <n> - dkf
form <> over <service> $ $ bsa
form <> over <service> $ bsa
form <> over <service> , - clf
form <> over <service> , does lha
form <> over <service> , hdi
form <> over <service> - flc
form <> over <service> <n> afo
form <> over <service> ? $ jfe
form <> over <service> ? ipV
form <> over <service> does - lfb
form <> over <service> does lfc
form <> should - - bmf
form <> should be - lce
form <> should be -ed dle
form <> should be -ing cme
form <> should that - $ cpc
form <> should that - ? ici
form <> that -s - ? cfl
form <> that -s - clf
form <> to - - - foZ
form <> to - - chj
form <> to - -s rZc
form <> to - <host> - ngZ
form <> to - <host> nfZ
form <> to - <n> of jge
form <> to - <n> rbb
form <> to -ed - fcm
form <> to <client> , - ndc
form <> to <client> , uWc
form <> to <client> - <n> miY
form <> to <client> - qeY
form <> to <client> -ed wUc
form <> to <client> on rab
form <> to <far> , -s kdf
form <> to <far> - - kcg
form <> to <far> - <n> pcb
form <> to <far> - pdb
form <> to <far> ? $ kgc
form <> to <far> ? kgc
form <> to <gateway> , jdg
form <> to <gateway> - lbg
form <> to <host> $ $ lec
form <> to <host> $ lec
form <> to <host> , - kai
form <> to <host> , <service> led
form <> to <host> , does mga
form <> to <host> , kdf
form <> to <host> - - obd
form <> to <host> - ihd
form <> to <host> -ed ? lfc
form <> to <host> -ed obd
form <> to <host> -s jhc
form <> to <host> : kdf
form <> to <host> <n> - lbg
form <> to <host> <n> nZg
form <> to <host> <service> $ odb
form <> to <host> does lde
form <> to <host> on - hZl
form <> to <host> on <n> ubW
form <> to <host> on <service> qfY
form <> to <host> on mYj
form <> to <outside> $ $ blg
form <> to <outside> $ blg
form <> to <outside> , - pbc
form <> to <outside> , pbc
form <> to <outside> - - obd
form <> to <outside> - ihd
form <> to <outside> <service> lde
form <> to <outside> ? $ jfd
form <> to <outside> on <n> uSg
form <> to <outside> on jgd
form <> to <own> , - jef
form <> to <own> , -s kcg
form <> to <own> - - kgc
form <> to <own> - <n> hdi
form <> to <own> - ? mgb
form <> to <own> - get qgW
form <> to <own> - kee
form <> to <own> -ed kgc
form <> to <own> -s kee
form <> to <own> <service> jfd
form <> to <own> ? $ jfe
form <> to <own> ? jfe
form <> to <zone> , - dle
form <> to <zone> , -ed pbc
form <> to <zone> , -ing sZb
form <> to <zone> , hid
form <> to <zone> - rba
form <> to <zone> -ed mbf
form <> to <zone> : -ed jef
form <> to <zone> ? $ ndc
form <> to <zone> ? med
form <> which - -s glb
form <> who -s - lcf
form <> will - - - led
form <> will - - fkd
form <> will that - Ynh
form <> with - - - iic
form <> with - - ihd
form <> with - -s jch
form <> with - <n> Zof
form <> with <service> <n> Xrf
form <> with <service> ? cqa
form <> would - - hal
form <> 上 <outside> <n> dap
form <> 上 <outside> 走 obd
form <> 上 <outside> 走 得 obd
form <> 上 <service> <host> <n> pYf
form <> 上 <service> <host> pYf
form <> 上 <service> <own> <n> lde
form <> 上 <service> <own> lde
form <> 上 不 了 <outside> fdk
form <> 上 到 底 del
form <> 上 执 行 kdf
form <> 上 抓 到 eek
form <> 上 抓 到 的 Vgr
form <> 上 抓 包 , cgk
form <> 上 抓 包 dgj
form <> 上 抓 的 包 kee
form <> 上 的 - 0Qc
form <> 上 的 -s mbf
form <> 上 的 <service> Zqe
form <> 上 的 人 能 jef
form <> 上 看 到 Zdq
form <> 上 跑 的 lcf
form <> 下 面 的 lde
form <> 不 $ $  ejg
form <> 不 $ $ ejg
form <> 不 ? $ $ flc
form <> 不 ? $ flc
form <> 丢 的 吗 $ edl
form <> 丢 的 吗 edl
form <> 为 什 么 hid
form <> 为 什 么 连 cfl
form <> 主 动 连 jbh
form <> 么 $ $  fje
form <> 么 $ $ fje
form <> 之 后 , jef
form <> 了 $ $  dgi
form <> 了 $ $ dgi
form <> 会 - 吗 gcl
form <> 会 不 会 被 cmf
form <> 会 变 成 fkd
form <> 会 好 吗 $ guS
form <> 会 好 吗 eje
form <> 会 怎 样 $ fqW
form <> 会 怎 样 ? fdk
form <> 会 拦 吗 fej
form <> 会 放 行 dfk
form <> 会 通 吗 $ fej
form <> 出 得 去 kdf
form <> 到 <client> 的 <n> ncd
form <> 到 <client> 的 pbc
form <> 到 <far> - <n> lbg
form <> 到 <far> - lbg
form <> 到 <far> 的 kfd
form <> 到 <host> - <n> kdf
form <> 到 <host> - kdf
form <> 到 <host> <n> obd
form <> 到 <host> 的 <n> hal
form <> 到 <host> 的 <service> lfc
form <> 到 <host> 的 icj
form <> 到 <outside> 的 mbf
form <> 到 <own> <n> mce
form <> 到 <own> 的 <n> jgd
form <> 到 <zone> 的 - jYl
form <> 到 <zone> 的 nbe
form <> 去 <zone> 的 fej
form <> 去 掉 , <zone> dgj
form <> 去 掉 , dgk
form <> 发 信 , <n> cob
form <> 发 信 , cod
form <> 发 信 <n> clf
form <> 发 信 到 <outside> naf
form <> 发 信 到 mbf
form <> 发 信 报 bgl
form <> 发 信 走 <n> fkd
form <> 发 信 走 fkd
form <> 发 到 <own> 的 dgk
form <> 发 来 的 <service> neb
form <> 发 来 的 mdc
form <> 可 以 吗 $ hmZ
form <> 可 以 吗 hnY
form <> 可 以 直 ndc
form <> 可 以 直 接 ndc
form <> 可 以 连 idh
form <> 可 以 连 到 edl
form <> 吗 $ $  djg
form <> 吗 $ $ djg
form <> 吗 ? $ $ hdi
form <> 吗 ? $ hdi
form <> 和 <zone> 之 kee
form <> 和 <zone> 之 间 kee
form <> 啊 $ $  cii
form <> 啊 $ $ cii
form <> 就 可 以 edl
form <> 就 好 了 fje
form <> 就 正 常 , eek
form <> 就 正 常 del
form <> 就 没 事 edl
form <> 就 能 连 fej
form <> 就 通 了 fjd
form <> 开 放 吗 jff
form <> 往 <far> 的 <n> jdg
form <> 往 <far> 的 mec
form <> 往 <outside> 发 hal
form <> 往 <outside> 发 信 eek
form <> 往 外 发 lfc
form <> 往 外 发 信 lfc
form <> 打 <own> 的 <n> led
form <> 打 不 开 , bhk
form <> 打 不 开 <host> cih
form <> 打 不 开 <own> ogY
form <> 打 开 <own> , ogY
form <> 打 开 <own> 一 tfU
form <> 打 开 <service> jef
form <> 报 - -ed fkd
form <> 拦 的 吗 $ gan
form <> 拦 的 吗 fbl
form <> 挡 的 吗 fam
form <> 收 <service> <n> fld
form <> 收 不 了 jef
form <> 收 不 了 邮 kbh
form <> 收 不 到 gnZ
form <> 收 不 到 信 pca
form <> 收 不 到 邮 kcg
form <> 收 得 到 <zone> Yqe
form <> 收 得 到 dke
form <> 收 邮 件 <service> hjd
form <> 收 邮 件 mcd
form <> 放 不 放 $ fej
form <> 放 不 放 ? fej
form <> 放 不 放 fej
form <> 放 不 放 行 ddm
form <> 放 没 放 efj
form <> 放 行 吗 $ cfl
form <> 放 行 吗 dap
form <> 是 不 是 就 dkf
form <> 有 关 系 efj
form <> 有 放 行 cgk
form <> 有 放 行 吗 cgk
form <> 有 没 有 被 eld
form <> 本 机 <service> oZf
form <> 本 机 上 - ngZ
form <> 本 机 上 ofa
form <> 本 机 能 eje
form <> 本 机 连 lfd
form <> 本 身 ? eje
form <> 没 问 题 , gZn
form <> 用 <own> 收 <service> cfl
form <> 用 <own> 收 信 qeY
form <> 用 <public> <own> mgb
form <> 用 <public> <own> 收 mgb
form <> 用 <service> <n> dle
form <> 用 <service> <n> 收 pSl
form <> 用 <service> <n> 连 pbb
form <> 用 户 用 jgd
form <> 用 手 机 jge
form <> 用 手 机 收 jgd
form <> 的 - , ika
form <> 的 - - hid
form <> 的 - <n> $ bfm
form <> 的 - <n> , ejf
form <> 的 - <n> Zpd
form <> 的 - <n> 放 gjd
form <> 的 - 报 kef
form <> 的 - 用 reX
form <> 的 - 连 lcg
form <> 的 <n> $ $ bmf
form <> 的 <n> $ bmf
form <> 的 <n> , <gateway> eld
form <> 的 <n> , djg
form <> 的 <n> , 会 goZ
form <> 的 <n> , 能 ara
form <> 的 <n> - dlf
form <> 的 <n> ? $ gnZ
form <> 的 <n> ? glb
form <> 的 <n> 不 $ gpX
form <> 的 <n> 不 fqW
form <> 的 <n> 为 blf
form <> 的 <n> 为 什 blf
form <> 的 <n> 了 gmb
form <> 的 <n> 会 clf
form <> 的 <n> 会 不 djg
form <> 的 <n> 发 ekf
form <> 的 <n> 口 , clf
form <> 的 <n> 口 ckg
form <> 的 <n> 吗 ? bkh
form <> 的 <n> 和 <n> dfk
form <> 的 <n> 和 dfk
form <> 的 <n> 对 <zone> fmc
form <> 的 <n> 对 fkd
form <> 的 <n> 就 cjh
form <> 的 <n> 收 eke
form <> 的 <n> 是 aqd
form <> 的 <n> 有 eke
form <> 的 <n> 有 没 dle
form <> 的 <n> 能 gkc
form <> 的 <n> 通 cme
form <> 的 <n> 通 不 cme
form <> 的 <service> $ $ eke
form <> 的 <service> $ eke
form <> 的 <service> , Wse
form <> 的 <service> - dle
form <> 的 <service> <n> - Zof
form <> 的 <service> <n> emc
form <> 的 <service> ? $ enb
form <> 的 <service> ? eek
form <> 的 <service> 一 glb
form <> 的 <service> 一 直 glb
form <> 的 <service> 为 什 fje
form <> 的 <service> 么 eke
form <> 的 <service> 会 amg
form <> 的 <service> 吗 ? cnd
form <> 的 <service> 吗 hjc
form <> 的 <service> 放 eke
form <> 的 <service> 是 cpb
form <> 的 <service> 有 fkd
form <> 的 <service> 有 没 fkd
form <> 的 <service> 走 fke
form <> 的 <service> 走 得 eld
form <> 的 <service> 通 ahl
form <> 的 <service> 通 不 bgl
form <> 的 人 <service> oea
form <> 的 人 用 ngZ
form <> 的 人 能 不 ffj
form <> 的 人 连 <own> lec
form <> 的 人 连 mec
form <> 的 共 享 <n> dgj
form <> 的 共 享 chj
form <> 的 同 事 反 pcc
form <> 的 同 事 打 kgc
form <> 的 同 事 收 ufT
form <> 的 同 事 用 kbh
form <> 的 同 事 能 lgb
form <> 的 同 事 说 ogY
form <> 的 同 学 lfc
form <> 的 机 器 <service> vWb
form <> 的 机 器 jhc
form <> 的 机 器 上 nYh
form <> 的 机 器 能 naf
form <> 的 机 器 访 vbW
form <> 的 流 量 eld
form <> 的 电 脑 kef
form <> 的 电 脑 可 lcf
form <> 的 电 脑 打 xeR
form <> 的 电 脑 用 jgd
form <> 的 电 脑 能 fek
form <> 的 话 , Zhm
form <> 的 远 程 Ypf
form <> 的 远 程 桌 Ypf
form <> 的 连 接 kee
form <> 的 锅 吗 efj
form <> 直 接 打 <host> kee
form <> 直 接 打 ibi
form <> 直 接 访 ibi
form <> 直 接 访 问 ibi
form <> 看 到 的 agm
form <> 看 到 的 源 agm
form <> 端 口 <n> , fkd
form <> 端 口 <n> fkd
form <> 网 段 <zone> ijc
form <> 网 段 访 mga
form <> 网 段 访 问 mga
form <> 能 -ing 通 <client> pfY
form <> 能 -ing 通 <gateway> kcg
form <> 能 -ing 通 <host> Xgp
form <> 能 -ing 通 mga
form <> 能 <service> 到 oea
form <> 能 上 <outside> kdf
form <> 能 上 <outside> 吗 kdf
form <> 能 不 能 -ing wfS
form <> 能 不 能 <service> jfe
form <> 能 不 能 ibj
form <> 能 不 能 上 mce
form <> 能 不 能 主 kWl
form <> 能 不 能 用 pea
form <> 能 不 能 直 pca
form <> 能 不 能 访 ebn
form <> 能 主 动 连 lee
form <> 能 出 去 amg
form <> 能 打 开 <host> eej
form <> 能 打 开 eej
form <> 能 直 接 <service> kfd
form <> 能 直 接 连 naf
form <> 能 访 问 <client> ofZ
form <> 能 访 问 <host> lgc
form <> 能 访 问 <own> bfm
form <> 能 访 问 fbl
form <> 能 连 <own> dgk
form <> 能 连 <own> 的 Zgn
form <> 能 通 吗 $ fkd
form <> 能 通 吗 flc
form <> 自 己 去 kee
form <> 自 己 往 kdf
form <> 自 己 的 Yog
form <> 自 己 能 -ing qYd
form <> 自 己 能 kaj
form <> 自 己 能 上 qXf
form <> 自 己 能 不 kdf
form <> 自 己 能 访 hdi
form <> 自 己 访 mga
form <> 自 己 访 问 mga
form <> 自 己 连 <own> kgc
form <> 自 己 连 lfc
form <> 行 不 行 $ dme
form <> 行 不 行 cme
form <> 要 访 问 ked
form <> 让 过 吗 $ dfk
form <> 让 过 吗 dfk
form <> 访 问 <far> lbg
form <> 访 问 <far> 的 lYj
form <> 访 问 <outside> <n> Zfo
form <> 访 问 <outside> mec
form <> 访 问 <outside> 会 rgW
form <> 访 问 <outside> 走 ufT
form <> 访 问 <own> jfd
form <> 访 问 <own> 一 kgc
form <> 访 问 <own> 会 jgd
form <> 访 问 <own> 就 qgW
form <> 访 问 <own> 是 ogZ
form <> 访 问 <own> 的 kfd
form <> 访 问 <own> 能 sgU
form <> 访 问 <own> 走 lgb
form <> 访 问 <own> 还 ogY
form <> 访 问 不 jef
form <> 访 问 不 了 jef
form <> 访 问 得 mag
form <> 走 <public> <own> kdf
form <> 走 哪 条 fkc
form <> 走 得 通 dmc
form <> 走 得 通 吗 aoe
form <> 走 的 是 efj
form <> 过 来 的 peZ
form <> 还 - 吗 $ fmb
form <> 还 - 吗 fmb
form <> 还 上 得 jfe
form <> 还 上 得 了 jfe
form <> 还 打 得 lfc
form <> 还 打 得 开 lfc
form <> 还 能 -s <outside> kgd
form <> 还 能 上 <outside> idh
form <> 还 能 往 qad
form <> 还 能 打 kgc
form <> 还 能 打 开 kgc
form <> 还 行 不 flc
form <> 还 行 不 行 flc
form <> 还 连 得 kfd
form <> 这 个 网 rYc
form <> 这 个 网 段 rYc
form <> 这 台 机 gjd
form <> 这 台 机 器 gjd
form <> 这 台 能 qWg
form <> 这 边 <service> nfZ
form <> 这 边 放 cgk
form <> 进 得 来 ihd
form <> 进 来 的 mgb
form <> 连 <host> 的 <n> qeX
form <> 连 <host> 的 <service> bco
form <> 连 <host> 的 cdm
form <> 连 <own> 会 jgd
form <> 连 不 上 <own> lgb
form <> 连 不 上 iib
form <> 连 的 , kgc
form <> 通 不 通 $ anf
form <> 通 不 通 ? kib
form <> 通 不 通 cme
form <> 通 吗 $ $ cmf
form <> 通 吗 $ cmf
form <> 那 台 打 bij
form <> 那 台 打 印 bij
form <> 那 台 能 mdd
form <> 那 台 要 mbe
form <> 那 边 能 nec
form <> 里 <service> <own> <n> mcd
form <> 里 <service> <own> mcd
form <> 里 的 机 jfe
form <> 里 的 机 器 jfe
form <client> , - kfd
form <client> , <> 访 qZd
form <client> , <server> Zof
form <client> - - dkf
form <client> - <> - elc
form <client> - <> -ed ape
form <client> - <> ? Xre
form <client> - <> on Yrd
form <client> - to dob
form <client> -> <> , eke
form <client> -> <> - cii
form <client> -> <> -ed dlf
form <client> -> <> ? Vte
form <client> -ed - fje
form <client> -ed <> ? doa
form <client> -ing <> $ bmf
form <client> -ing to fmb
form <client> -s <> , Xpg
form <client> -s to bkh
form <client> <service> <> <n> bnf
form <client> <service> to agm
form <client> <service> 到 emc
form <client> from <> , gkd
form <client> get to dkf
form <client> to - blg
form <client> to <> $ gqX
form <client> to <> , V0X
form <client> to <> - flc
form <client> to <> -ed cqa
form <client> to <> -s boc
form <client> to <> <n> Zng
form <client> to <> ? dfk
form <client> to <> on awX
form <client> to <> should gjd
form <client> 上 <service> dkg
form <client> 到 <> 的 eke
form <client> 能 -ing dkf
form <client> 要 连 gma
form <client> 连 <> 的 ejf
form <far> , - fje
form <far> - - djg
form <far> - <> -ed arb
form <far> - <> on ajj
form <far> -> <> - ekf
form <far> -s <> - Zng
form <far> <service> <> <n> cle
form <far> from <> , pda
form <far> to <> $ gck
form <far> to <> , Zpe
form <far> to <> - bpb
form <far> 访 问 gjd
form <far> 连 <> 的 fkd
form <gateway> - - cjh
form <gateway> - <> - kch
form <gateway> - <> ? Zas
form <gateway> - from qXg
form <gateway> -s <> - dcn
form <gateway> from <> , nZg
form <gateway> from <> - oae
form <host> , - jdg
form <host> , <> 就 mdd
form <host> , <> 的 dbo
form <host> , <> 能 cgk
form <host> - , djg
form <host> - - hlZ
form <host> - -> afn
form <host> - <> $ qeX
form <host> - <> - hkb
form <host> - <> -ed nbf
form <host> - <> -s ofZ
form <host> - <> on Tgt
form <host> - at dfk
form <host> - by dld
form <host> - from lde
form <host> - have aof
form <host> - on eoa
form <host> - to fna
form <host> -> <> $ dkg
form <host> -> <> , aqc
form <host> -> <> - djg
form <host> -> <> <n> bmg
form <host> -> <> <service> anf
form <host> -ing to Zng
form <host> -s <> on ogY
form <host> -s to dnd
form <host> <server> 往 eje
form <host> from <> $ lde
form <host> from <> , pZe
form <host> from <> - mfa
form <host> from <> ? nZg
form <host> to - elc
form <host> to <> , R4X
form <host> to <> - cii
form <host> to <> <n> aoe
form <host> to <> ? Rxd
form <host> to <> on amg
form <host> 到 <> 的 dlf
form <host> 往 <> 发 ahl
form <host> 访 问 dih
form <n> , - mUm
form <n> , <> - flc
form <n> , <> 填 fej
form <n> , <> 放 fej
form <n> , <> 这 ddl
form <n> , can kfd
form <n> , does cjh
form <n> , from dkf
form <n> , is mTn
form <n> , will iak
form <n> , would hVq
form <n> - , iak
form <n> - - fej
form <n> - : scY
form <n> - <> - jdg
form <n> - <> -ed jgd
form <n> - <> -s qdY
form <n> - <> <far> jhc
form <n> - <> <own> jef
form <n> - <client> Ynh
form <n> - <far> Yqe
form <n> - <host> kXl
form <n> - from qjT
form <n> - on jjZ
form <n> - to dnc
form <n> -ed on jbi
form <n> -ed to hYn
form <n> -ing <> <service> gUs
form <n> -ing from lcf
form <n> -s - fdk
form <n> -s <> - dfk
form <n> -s from qWg
form <n> -s on gZn
form <n> : - lec
form <n> : does obd
form <n> <n> <> - akj
form <n> <n> <> in cgk
form <n> <n> <client> anf
form <n> <n> in cfm
form <n> <outside> to epa
form <n> does - fej
form <n> from <> $ peZ
form <n> from <> , sdY
form <n> from <> - dkg
form <n> from <> ? ogX
form <n> from <> to oae
form <n> in <> - dfk
form <n> is - gck
form <n> of <> - ang
form <n> on - Uln
form <n> on <> , dhj
form <n> on <> - Zng
form <n> on <> -ed ane
form <n> on <> -s jhd
form <n> on <> ? Yqe
form <n> on <> from blg
form <n> on <> is bpc
form <n> on <> to emc
form <n> to - Whp
form <n> to <> $ Tuf
form <n> to <> , epZ
form <n> to <> - Zng
form <n> to <> ? blg
form <n> to <> from emc
form <n> would <> - kai
form <n> would <> -ed jfd
form <n> 口 , ben
form <n> 对 <> 开 jff
form <n> 行 , mec
form <outside> , <> 访 vgR
form <outside> , <> 还 nea
form <outside> - <> , jef
form <outside> - <> - Yhn
form <outside> - <> on eqY
form <outside> - to fpY
form <outside> -> <> $ fje
form <outside> -> <> , fnb
form <outside> -s <> - Zkk
form <outside> -s on ejf
form <outside> <service> <> <n> eke
form <outside> <service> to bmg
form <outside> <service> 到 dmd
form <outside> for <> - dnc
form <outside> get at dmd
form <outside> get into eke
form <outside> get to glb
form <outside> to - afn
form <outside> to <> , Zof
form <outside> to <> - ele
form <outside> to <> -ed amg
form <outside> to <> ? dob
form <outside> to <> get fjf
form <outside> to <> on Yim
form <outside> 到 <> 的 ajj
form <outside> 打 <> 的 dke
form <outside> 连 <> 的 fjf
form <own> , - ich
form <own> , <> 看 agn
form <own> - for kfc
form <own> - from kfd
form <own> - to dem
form <own> -ed - cfl
form <own> -ed to lee
form <own> -ing <> - gcl
form <own> <n> -ing fej
form <own> <n> from mce
form <own> <n> on obd
form <own> from <> $ mfb
form <own> from <> , mfb
form <own> from <> -ed jff
form <own> from <> -s tWd
form <own> from <> ? kfd
form <server> : ' dkf
form <server> at <> , anf
form <server> is <> - mgb
form <server> 填 <> , fmb
form <server> 填 的 fkd
form <service> - - djg
form <service> - : Zof
form <service> - <> , ckg
form <service> - <> - Rpm
form <service> - <> <service> cne
form <service> - at Zng
form <service> - from jgd
form <service> - on Vvc
form <service> - to Yqf
form <service> -s - dnc
form <service> -s from occ
form <service> -s on fkd
form <service> <n> , ejf
form <service> <n> - aod
form <service> <n> on Zil
form <service> <n> to Yrc
form <service> <n> 连 dld
form <service> <zone> -> bod
form <service> at <> , Ttf
form <service> at <> - dnc
form <service> at <> ? anf
form <service> from - kdf
form <service> from <> $ oae
form <service> from <> , coc
form <service> from <> - jef
form <service> from <> ? iid
form <service> from <> into vbW
form <service> from <> on 1Qb
form <service> from <> to pZe
form <service> into - aki
form <service> into <> $ cem
form <service> into <> , cnd
form <service> into <> - Ylj
form <service> into <> ? Vsf
form <service> into <> from dkf
form <service> on - Xpg
form <service> on <> $ ara
form <service> on <> , cnd
form <service> on <> - Zjk
form <service> on <> -ed cjh
form <service> on <> <n> clf
form <service> on <> ? dhi
form <service> on <> from Usf
form <service> on <> is Zof
form <service> to - amg
form <service> to <> , bpc
form <service> to <> - btY
form <service> to <> -ed dmd
form <service> to <> -s Zli
form <service> to <> <n> cii
form <service> to <> ? duV
form <service> to <> from eke
form <service> to <> is ckg
form <service> 到 <> $ fkd
form <service> 到 <> , Z1R
form <service> 到 <> 会 dle
form <service> 到 <> 本 dle
form <service> 到 <> 的 dbp
form <service> 到 <> 行 cra
form <service> 到 <> 通 dmd
form <service> 连 <> , ejf
form <zone> , - kdf
form <zone> , <> , mdd
form <zone> - - fcl
form <zone> - -ed Ypf
form <zone> - -ing dnb
form <zone> - <> $ Yni
form <zone> - <> , aas
form <zone> - <> - cgk
form <zone> - <> -ed efj
form <zone> - <> -ing ihc
form <zone> - <> -s oiW
form <zone> - <> ? dnc
form <zone> - <> on cob
form <zone> - from ohX
form <zone> - have eld
form <zone> - on anf
form <zone> -> <> $ amg
form <zone> -> <> , bsZ
form <zone> -> <> - fje
form <zone> -> <> -ed Tnm
form <zone> -> <> <n> dkf
form <zone> -> <> <service> cnd
form <zone> -> <> ? djg
form <zone> -ed - fje
form <zone> -ed <> - fje
form <zone> -ing <> $ fkc
form <zone> -ing <> , Zog
form <zone> -ing <> 通 dkf
form <zone> -ing to bji
form <zone> -s - glb
form <zone> -s <> , ndc
form <zone> -s <> - dob
form <zone> -s to anf
form <zone> <service> <> $ dnc
form <zone> <service> 到 ecm
form <zone> can - cdn
form <zone> from -ing bmg
form <zone> gets to glb
form <zone> have <> ? dkf
form <zone> have <> at gnZ
form <zone> in - jdg
form <zone> to - bkh
form <zone> to <> $ Uln
form <zone> to <> , iYm
form <zone> to <> - crZ
form <zone> to <> -ed Vrg
form <zone> to <> -s cii
form <zone> to <> : amg
form <zone> to <> <n> glb
form <zone> to <> ? dpa
form <zone> to <> does Wtd
form <zone> to <> on dnc
form <zone> 上 <> <n> cmd
form <zone> 上 <> 走 fmb
form <zone> 到 <> - dih
form <zone> 到 <> <n> flc
form <zone> 到 <> 会 gmb
form <zone> 到 <> 通 dmd
form <zone> 去 <> 的 eke
form <zone> 和 <> 之 ele
form <zone> 打 开 gjd
form <zone> 网 段 ben
form <zone> 能 上 glc
form <zone> 能 到 gkc
form <zone> 访 问 fje
form <zone> 走 <> <own> cem
form <zone> 那 边 qac
form ? in <> - bdo
form ^ - - gpX
form ^ - -ing ici
form ^ - -s njW
form ^ - : occ
form ^ - <> , bkh
form ^ - <> - sWf
form ^ - <> -s neb
form ^ - <> : flc
form ^ - <> <client> efj
form ^ - <> <host> ndc
form ^ - <> <own> mfb
form ^ - <> be hjd
form ^ - <> from eld
form ^ - <> to qYe
form ^ - <client> amg
form ^ - <far> flc
form ^ - <n> ihd
form ^ - <server> bmg
form ^ - <service> mce
form ^ - does cen
form ^ - from gck
form ^ - in lde
form ^ - is gma
form ^ - on lbg
form ^ - would rab
form ^ -ed <> -s gcj
form ^ -ed on bfm
form ^ -ing - del
form ^ -ing <> from bne
form ^ -ing from ndc
form ^ -s - lfc
form ^ -s -ing kcf
form ^ -s <> <client> bgl
form ^ -s <server> pZf
form ^ -s from rXe
form ^ -s in nbe
form ^ -s of dqa
form ^ -s on xbU
form ^ <client> -> dle
form ^ <client> -ing Zog
form ^ <client> -s buX
form ^ <client> <service> Wrf
form ^ <client> to atZ
form ^ <client> 到 Zpe
form ^ <client> 去 bod
form ^ <client> 被 lcf
form ^ <far> from qdZ
form ^ <far> to Ypf
form ^ <gateway> to Zof
form ^ <host> -> bne
form ^ <host> <> 上 tcX
form ^ <host> <> 主 jfe
form ^ <host> <> 往 Zfn
form ^ <host> <> 能 cfl
form ^ <host> <> 要 Wfr
form ^ <host> to YvZ
form ^ <host> 往 aoe
form ^ <outside> - jef
form ^ <outside> to Zqd
form ^ <outside> 到 glc
form ^ <outside> 打 dkg
form ^ <outside> 的 hbk
form ^ <own> from kee
form ^ <service> - gjd
form ^ <service> <> -> ked
form ^ <service> <> <n> bqc
form ^ <service> <> to sbZ
form ^ <service> <n> flc
form ^ <service> from rXe
form ^ <service> into dkf
form ^ <service> on cme
form ^ <service> to Yre
form ^ <zone> -ing Zjj
form ^ <zone> -s eld
form ^ <zone> <> $ Vue
form ^ <zone> <> <n> ejf
form ^ <zone> <> <service> dkf
form ^ <zone> <> ? Uya
form ^ <zone> <> 上 cZr
form ^ <zone> <> 的 gbk
form ^ <zone> <> 能 Vfs
form ^ <zone> <> 访 lZi
form ^ <zone> <n> bnd
form ^ <zone> <service> eld
form ^ <zone> to Xni
form ^ <zone> 上 fqX
form ^ <zone> 到 dfk
form ^ <zone> 和 ele
form ^ <zone> 用 bkh
form ^ <zone> 的 kdf
form ^ <zone> 连 flc
form ^ ^ -ed mVk
form ^ ^ -s mZh
form ^ ^ <> , hYm
form ^ ^ <> - del
form ^ ^ <> -> sZb
form ^ ^ <> -ed bmf
form ^ ^ <> -ing pgX
form ^ ^ <> -s ooQ
form ^ ^ <> : fcl
form ^ ^ <> <- fmb
form ^ ^ <> <client> kWn
form ^ ^ <> <host> iXm
form ^ ^ <> <n> vcV
form ^ ^ <> <outside> sYc
form ^ ^ <> <own> rcY
form ^ ^ <> <server> qgW
form ^ ^ <> <service> wUc
form ^ ^ <> can qab
form ^ ^ <> has bji
form ^ ^ <> is jlY
form ^ ^ <> should eld
form ^ ^ <> to 4Oa
form ^ ^ <> 上 bmf
form ^ ^ <> 下 lde
form ^ ^ <> 为 pcb
form ^ ^ <> 主 qad
form ^ ^ <> 出 gck
form ^ ^ <> 到 taZ
form ^ ^ <> 去 pYf
form ^ ^ <> 发 nVk
form ^ ^ <> 可 pda
form ^ ^ <> 和 led
form ^ ^ <> 客 qeZ
form ^ ^ <> 往 tdW
form ^ ^ <> 想 obd
form ^ ^ <> 抓 cfl
form ^ ^ <> 收 ihd
form ^ ^ <> 是 mlV
form ^ ^ <> 有 dig
form ^ ^ <> 本 led
form ^ ^ <> 来 neb
form ^ ^ <> 查 rWf
form ^ ^ <> 用 tXc
form ^ ^ <> 由 hhd
form ^ ^ <> 电 efj
form ^ ^ <> 的 hnY
form ^ ^ <> 直 pbc
form ^ ^ <> 给 apd
form ^ ^ <> 网 qca
form ^ ^ <> 能 rcZ
form ^ ^ <> 自 miY
form ^ ^ <> 被 hmZ
form ^ ^ <> 要 tcX
form ^ ^ <> 走 ocb
form ^ ^ <> 过 lfc
form ^ ^ <> 这 hla
form ^ ^ <> 进 kfe
form ^ ^ <> 连 qac
form ^ ^ <> 那 iOv
form ^ ^ <> 里 jZk
form ^ ^ <client> ijb
form ^ ^ <host> dhh
form ^ ^ <outside> Ymi
form ^ ^ <service> hkb
form ^ ^ <zone> hjc
form ^ ^ are jdg
form ^ ^ can jfe
form ^ ^ do ofZ
form ^ ^ does nfa
form ^ ^ for hjc
form ^ ^ from idh
form ^ ^ has ila
form ^ ^ is hid
form ^ ^ may jef
form ^ ^ on fkd
form ^ ^ should lha
form ^ ^ would kmW
form ^ ^ 从 lga
form ^ ^ 在 fcl
form ^ ^ 我 nbd
form ^ ^ 源 lcf
form ^ ^ 给 lde
form ^ are <> -s ngZ
form ^ can <> - oZf
form ^ can <> -ed uWd
form ^ can <> -ing oYg
form ^ can <> -s mfc
form ^ can <> <service> pXf
form ^ can <> be erX
form ^ can <> get gqW
form ^ do <> -s ogY
form ^ does - lfc
form ^ does <> get jja
form ^ does <> have oda
form ^ from - rba
form ^ from <> , 3TV
form ^ from <> : mbf
form ^ from <> can uXb
form ^ from <> to mdd
form ^ in <> - cel
form ^ is <> - kjZ
form ^ is <> -ed nZh
form ^ is <> -ing lhZ
form ^ is <> -s emc
form ^ may <> - jef
form ^ on - ail
form ^ on <> - eld
form ^ on <> : sZb
form ^ should <> be lha
form ^ will <> - fkd
form ^ will <> be gnZ
form ^ would - fcl
form ^ would <> - flc
form ^ would <> be ocb
form ^ would <> get eob
form ^ 为 啥 mfc
form ^ 从 <> -ing nbe
form ^ 从 <> <service> pZe
form ^ 从 <> 到 qca
form ^ 从 <> 发 vSe
form ^ 从 <> 打 ofZ
form ^ 从 <> 用 ang
form ^ 从 <> 直 qbc
form ^ 从 <> 能 nec
form ^ 从 <> 访 sfV
form ^ 从 <> 连 ked
form ^ 在 <> 上 obc
form ^ 在 <> 本 nfa
form ^ 在 <> 里 ueT
form ^ 客 户 jfe
form ^ 我 在 jci
form ^ 源 <> , kdg
form ^ 目 的 bmf
form ^ 请 问 led
form and - -s gkc
form and -s - eej
form and <n> on cme
form are -ed by rWf
form are -s in mag
form at - - ngZ
form at - <> - ckg
form at - <> ? efj
form at <far> -s dkf
form be -ed by mec
form be -ed from jch
form by - - mag
form by - <> ? Ydr
form by - of led
form by <public> <> , cme
form by <public> <> on cmf
form by <service> from hid
form by <service> to djg
form can - <> , ked
form can - <> on gma
form can - from ocb
form can - in hhd
form can - on med
form can - to cqa
form can <client> - bne
form can <client> -ing djg
form can <host> - bsZ
form can <outside> - flc
form can <zone> -ing fke
form can get to cii
form do - - niY
form do - <> -s nce
form do -s from jib
form does - - mdd
form does - <> - fje
form does - <> -ed eek
form does - <> -s jdg
form does - from mbf
form does -ing - jYk
form does -ing from oZf
form does <client> - ckg
form does <host> - cjh
form does <host> from ogZ
form does <service> from mga
form does <service> on blg
form does <service> to bji
form does <zone> - cgk
form does <zone> have eld
form for - <> - Zhm
form for <zone> -> dle
form from - - tSh
form from - <> $ cdn
form from - <> , xaV
form from - <> - hkb
form from - <> -s ofZ
form from - <> <n> lfd
form from - <> ? jZk
form from - <> to nga
form from - to asb
form from -ing to anf
form from <client> to Vqi
form from <far> to bmf
form from <gateway> to ejf
form from <host> to inX
form from <outside> for Yrd
form from <outside> on bmf
form from <outside> to dle
form from <zone> , edm
form from <zone> - Yer
form from <zone> into Zof
form from <zone> to Zil
form get - on foZ
form get - to cme
form get <service> from kZj
form get <service> on dgk
form get at <> - flc
form get to - chi
form get to <> - eke
form get to <> ? Zpe
form get to <> on dmc
form gets - <> - dfk
form gets - to gna
form in - - fdj
form in - <> , ndc
form in - <> - jdf
form in - <> -s fZo
form in - <> <own> jee
form in - <client> cjh
form in - <far> cii
form in <outside> - cgk
form in <zone> - fZo
form in <zone> -s mec
form in on <> , jkZ
form in on <> - iic
form into - <> - fkd
form is - - gbl
form is - <> - lcf
form is - <> in gdj
form is - from lfc
form is - to gnZ
form is -ed by jfe
form is -s - cco
form is <service> from qYe
form is <service> on Zrc
form is <service> to apc
form is that - fdj
form not - from nbe
form of - - lZi
form of - <> - qZd
form of - <> -s Zfo
form of -ing - gZn
form of <service> on eld
form on - - dih
form on - <> $ abs
form on - <> , hZl
form on - <> - dmd
form on - <> -s cel
form on - <> : kdf
form on - <> <client> bgl
form on - <> <zone> mUn
form on - <> ? fXq
form on - <> is fej
form on - <zone> hal
form on <client> -s cgk
form on <n> from jaj
form on <n> to jjZ
form on <outside> -s eje
form on <outside> for aoe
form on <own> for lee
form on <own> from mdd
form on <own> to efk
form on <service> to fkd
form on <zone> - ena
form over <service> , Zof
form over <service> at fmc
form over <service> from Wse
form should - <> - fke
form that - - kdf
form that - <> - hbk
form that - <> -s iak
form that - <> ? gck
form that - on lfc
form that -s <> - ilZ
form that -s <> from tdW
form that -s from agl
form that -s on bkh
form that from <> - lgc
form that was on kgc
form to - - amg
form to - -s Xoh
form to - <> $ Xpg
form to - <> , cgk
form to - <> - blg
form to - <> -ed bmf
form to - <> -s ici
form to - <> at clf
form to - <> from gmb
form to - <> is bfn
form to - <> on mgb
form to - <> would gdj
form to - <host> Yli
form to - can lfc
form to - does led
form to - from dle
form to - on eqZ
form to - via emc
form to - with eqZ
form to - would mfb
form to -ed - ejf
form to -ed <> ? emb
form to -ing <> $ ejf
form to -s - Yil
form to -s <> -ed dig
form to -s from oad
form to <gateway> from lcf
form to <host> - doa
form to <host> <> : gck
form to <host> from jef
form to <n> on amg
form to <own> from lde
form to <server> <> -ed fjf
form to <server> at clf
form to <service> at clf
form to <service> from uZZ
form to <service> into chj
form to <service> on bnf
form to <service> to fld
form was on <> $ kgc
form will - <> - cem
form with - - anf
form with - <> - Wjn
form would - - mec
form would - <> - ici
form would - for pda
form would -ing - gam
form would <client> - fma
form would <zone> - dkf
form would that - oaf
form 一 下 , jef
form 一 下 : kfe
form 一 下 <> 到 kee
form 一 下 <> 的 hkb
form 一 条 -s Vet
form 上 - <> , dfk
form 上 <service> <> <n> clf
form 上 不 了 dkg
form 上 得 了 gmb
form 下 , <> 的 djf
form 下 <zone> 到 gmb
form 不 上 <> 的 gjd
form 不 了 <> $ esW
form 不 了 <> , elc
form 不 了 <> ? Zcr
form 不 了 <> 的 coc
form 不 到 <> 的 lha
form 不 开 <> ? fkc
form 不 开 <> 的 fpY
form 不 是 <> 拦 gdj
form 不 是 <> 挡 gdj
form 不 能 - gbl
form 不 能 上 dnc
form 不 通 <> $ Zng
form 不 通 <> , bmf
form 个 : in ffj
form 主 动 往 bmf
form 主 动 连 cme
form 之 后 , jdg
form 之 后 <> 访 jgd
form 了 <outside> , fek
form 人 在 <> $ kee
form 人 在 <> , lcf
form 人 访 问 gjd
form 什 么 <> 打 qdZ
form 什 么 用 dmd
form 从 <client> -ing clf
form 从 <outside> <service> eke
form 从 <outside> 连 fmb
form 从 <zone> -ing djf
form 从 <zone> <service> eoa
form 从 <zone> 到 eob
form 以 后 , led
form 以 后 <> 访 kfd
form 以 访 问 cij
form 以 连 到 clf
form 会 转 到 ffj
form 信 到 <> <n> Ypf
form 信 到 <> 吗 aoe
form 写 的 <> , foZ
form 出 去 到 blg
form 出 得 去 ejf
form 删 了 , jef
form 到 - <> <own> nfa
form 到 - <client> ejf
form 到 <host> , kcg
form 到 <own> , Zdq
form 到 我 们 gjd
form 到 这 台 clf
form 加 上 - dfk
form 加 完 <> 到 afn
form 动 去 连 ejf
form 动 往 <> 发 clf
form 动 访 问 emc
form 去 掉 , neb
form 去 访 问 eld
form 发 信 到 dkf
form 口 , <> 放 efj
form 口 , 从 lee
form 口 - 是 lde
form 口 <n> , kcg
form 同 事 在 idh
form 同 事 说 agm
form 后 , <> 访 ngZ
form 后 , <> 还 mgb
form 否 访 问 anf
form 器 是 <> , kcg
form 地 址 是 led
form 填 的 <> , fkd
form 填 的 是 ekd
form 如 到 <> 的 ejf
form 完 之 后 cgk
form 完 以 后 kfd
form 客 户 端 nZg
form 己 能 -ing blg
form 己 能 上 blg
form 得 了 <> 吗 bcq
form 得 到 <> 的 aoe
form 得 开 <> 的 glc
form 志 : in fej
form 想 <service> 到 agm
form 想 访 问 dle
form 成 - , jfe
form 成 <client> , kfc
form 成 <n> , lgb
form 我 们 <> 的 fje
form 我 在 <> , mbf
form 我 在 <> 上 lcf
form 我 在 <> 用 ndc
form 我 这 台 oae
form 户 打 开 ejf
form 户 端 <> , wYY
form 户 端 是 jff
form 户 访 问 fjd
form 打 不 开 gjd
form 打 到 <> 的 gjd
form 打 印 机 flc
form 打 开 <> , eek
form 执 行 <service> eke
form 拿 掉 , jfe
form 换 成 <> , cem
form 换 成 <> 就 agm
form 掉 , <> 访 lgb
form 接 -ing 通 djg
form 接 口 <> , dle
form 接 打 到 glb
form 接 访 问 bpc
form 接 连 <> 的 gma
form 收 不 到 obd
form 收 信 , dgk
form 收 得 到 kef
form 改 成 <> , aik
form 放 在 <> , ekf
form 方 是 <> , iid
form 时 , 是 efj
form 是 我 们 ecl
form 是 被 <> 丢 dgj
form 服 务 端 dkf
form 本 机 - jff
form 本 机 <> , mde
form 机 - <> , jef
form 机 器 是 oYg
form 机 访 问 flb
form 条 -s <> - Vet
form 来 自 <> 的 occ
form 桌 面 到 dii
form 段 访 问 apd
form 比 如 到 ejf
form 用 - 连 glb
form 用 <public> <> 打 eke
form 用 <public> <> 收 dkf
form 用 <service> 连 fqX
form 用 户 在 gck
form 电 脑 <> , nbe
form 电 脑 是 kdf
form 电 脑 用 eek
form 的 - , fej
form 的 - <> 去 efj
form 的 - 到 fan
form 的 - 是 kef
form 的 <n> 对 jff
form 的 <service> , fVs
form 的 人 用 bji
form 的 是 <> $ foZ
form 的 是 <> , jja
form 的 是 <> <own> eao
form 的 是 <> 的 jkY
form 的 是 <public> gkc
form 的 话 , kgc
form 的 话 <> 还 lde
form 目 的 <> , clf
form 目 的 是 cjg
form 直 接 到 gjd
form 直 接 打 gjd
form 直 接 用 eek
form 直 接 连 fej
form 直 连 <> 的 gvR
form 看 到 - ici
form 确 认 : ncc
form 端 口 , ked
form 网 段 去 ckg
form 能 -ing <> 不 ejf
form 能 -ing <> 吗 emc
form 能 -ing 到 gjd
form 能 -ing 通 fjf
form 能 -s <> 吗 gkc
form 能 <service> 到 fje
form 能 <service> 通 glb
form 能 上 <> $ Znf
form 能 上 <> 吗 djg
form 能 上 <> 的 fld
form 能 到 <> 吗 ejf
form 能 到 <> 的 glb
form 能 往 <> 发 cnd
form 能 打 开 eke
form 能 直 连 gdj
form 能 连 <> 的 gkc
form 能 连 到 gkc
form 能 通 过 fpY
form 脑 是 <> , jef
form 脑 用 <> <own> eek
form 自 己 连 gjd
form 行 , <> 还 jeg
form 行 <service> <> <n> eke
form 行 <zone> 到 bkh
form 行 的 - dgk
form 补 上 - bfm
form 要 访 问 eoa
form 要 连 <> 的 fjd
form 规 则 , jeg
form 访 问 <> $ Zpe
form 访 问 <> <n> foZ
form 访 问 <> <own> ecm
form 访 问 <> ? dle
form 访 问 <> 一 eek
form 访 问 <> 不 gqW
form 访 问 <> 为 gjd
form 访 问 <> 吗 flc
form 访 问 <> 就 flc
form 访 问 <> 是 cra
form 访 问 <> 有 flc
form 访 问 <> 的 fje
form 访 问 <> 能 gkd
form 访 问 <> 走 aik
form 访 问 <> 还 fmb
form 访 问 <public> anf
form 访 问 到 eld
form 话 , <> 到 ogZ
form 话 , <> 能 nga
form 请 问 <> <zone> vXZ
form 请 问 <> 到 dek
form 请 问 <> 可 kfe
form 请 问 <> 的 dih
form 请 问 <> 网 occ
form 请 问 <> 能 lfd
form 请 问 <zone> fan
form 请 问 从 pcb
form 走 <service> 到 fje
form 转 到 <> , Zfp
form 还 能 -s gkd
form 还 能 连 glc
form 这 台 <> 会 gUs
form 这 台 是 kee
form 这 条 , gdk
form 连 上 <> 的 foZ
form 连 不 上 gjd
form 连 不 到 apd
form 连 到 <> 吗 dme
form 连 得 上 fej
form 连 我 们 fje
form 连 的 是 kgc
form 都 在 <> , mga
form 配 的 是 ckg
form 里 <service> <> <n> bmf
form 问 <zone> <> 的 gZo
form 问 <zone> 到 euU
form 问 不 了 ele
form 问 得 了 dlf
from <client>  anf
from <client> , - kfd
from <client> , <service> to Yqf
from <client> , bne
from <client> , on - efj
from <client> - - - dap
from <client> - - dkf
from <client> - - to Ypf
from <client> - dmd
from <client> - get to flc
from <client> - to - Xkl
from <client> - to dob
from <client> -> blg
from <client> -ed - fje
from <client> -ed - to fqY
from <client> -ed cpb
from <client> -ing Yua
from <client> -ing to fmb
from <client> -ing 不 通 clf
from <client> -s - - Ylk
from <client> -s - to mgZ
from <client> -s Rvg
from <client> -s to bkh
from <client> : - - fkd
from <client> : <n> -ed to - to goY
from <client> <service> bmf
from <client> <service> to agm
from <client> <service> 到 emc
from <client> and Xre
from <client> from pZf
from <client> get - to dgj
from <client> get to dkf
from <client> is -ed by qZd
from <client> on idh
from <client> to - blg
from <client> to cgk
from <client> 上 <service> dkg
from <client> 到 aoe
from <client> 打 不 开 fna
from <client> 用 fkd
from <client> 的 <n> 端 口 , meb
from <client> 给 rcZ
from <client> 能 -ing dkf
from <client> 能 不 能 访 问 gpX
from <client> 能 访 问 aod
from <client> 被 lcf
from <client> 要 访 问 crZ
from <client> 要 连 gma
from <client> 还 能 上 drY
from <client> 连 drY
from <far> , - fje
from <far> , jfe
from <far> - - djg
from <far> - <n> - <n> - <n> - cgk
from <far> - <n> - <n> - dgj
from <far> - dih
from <far> -> dkf
from <far> -ing emd
from <far> -s led
from <far> <service> cle
from <far> from ubX
from <far> to Ypg
from <far> 到 coc
from <far> 访 问 gjd
from <far> 连 fkd
from <gateway> - - - bdo
from <gateway> - - <service> from ldd
from <gateway> - - cjh
from <gateway> - - from jff
from <gateway> - - to Zpf
from <gateway> - from qXg
from <gateway> - get - to Zof
from <gateway> - get to blf
from <gateway> - idh
from <gateway> -> eke
from <gateway> -ing Zng
from <gateway> -s dcn
from <gateway> from rVg
from <gateway> to bne
from <gateway> 自 己 能 -ing blg
from <gateway> 自 己 能 不 能 连 gnZ
from <host>  kch
from <host> , - jdg
from <host> , hcj
from <host> - , djg
from <host> - - - <n> - - , jgd
from <host> - - - dmd
from <host> - - - to iic
from <host> - - from lbg
from <host> - - hlZ
from <host> - - to - dsX
from <host> - - to Woi
from <host> - -> afn
from <host> - <service> to bji
from <host> - at dfk
from <host> - by dld
from <host> - from lde
from <host> - get - to blf
from <host> - gjd
from <host> - have aof
from <host> - on eoa
from <host> - to fna
from <host> -> Yqe
from <host> -ing alh
from <host> -ing to Zng
from <host> -s bnd
from <host> -s to dnd
from <host> from qYe
from <host> get - to Wrf
from <host> is nbd
from <host> to - elc
from <host> to cii
from <host> will lde
from <host> 主 动 往 bmg
from <host> 到 dlf
from <host> 发 信 到 cme
from <host> 往 Yjl
from <host> 能 访 问 Xqf
from <host> 自 己 能 上 clf
from <host> 自 己 连 glc
from <host> 访 问 dih
from <outside>  kcg
from <outside> , - - Xgp
from <outside> - - , hal
from <outside> - - <n> , does rcZ
from <outside> - - on cdn
from <outside> - - to crY
from <outside> - cfm
from <outside> - to fpY
from <outside> -> fje
from <outside> -s on ejf
from <outside> <service> dkf
from <outside> <service> to bmg
from <outside> <service> 到 dmd
from <outside> for ldf
from <outside> get - to anf
from <outside> get at dmd
from <outside> get into eke
from <outside> get to glb
from <outside> to - afn
from <outside> to bne
from <outside> 到 Zil
from <outside> 去 掉 , mfb
from <outside> 打 ejf
from <outside> 用 bfm
from <outside> 用 户 打 开 eke
from <outside> 用 户 访 问 fkd
from <outside> 能 <service> 到 ejf
from <outside> 能 不 能 直 接 <service> 到 chj
from <outside> 能 不 能 访 问 gkc
from <outside> 能 直 接 <service> 到 flc
from <outside> 能 访 问 gqX
from <own>  jch
from <own> , - - Uft
from <own> , - ich
from <own> , fdk
from <own> - - - - Vfs
from <own> - -ing to fcl
from <own> - : <n> -ed to - to gbl
from <own> - <n> - <n> - Vip
from <own> - <n> - <n> -ed - bgl
from <own> - for kfc
from <own> - from kfd
from <own> - to dem
from <own> -ed - cfl
from <own> -ed to - - mec
from <own> -ed to lee
from <own> -ing gcl
from <own> -s gXp
from <own> <n> - : - to gck
from <own> <n> -ing fej
from <own> <n> from - - in pZe
from <own> <n> from mce
from <own> <n> on obd
from <own> <n> peZ
from <own> <service> : - to -s gcl
from <own> ? - -ing - Qgw
from <own> for lcf
from <own> from ndc
from <own> to eek
from <own> 的 <n> , kbh
from <public>  enb
from <public> , dmd
from <server>  gnZ
from <server> : ' dkf
from <server> : aki
from <server> at fpX
from <server> is neb
from <server> on chj
from <server> 填 flc
from <server> 填 的 fkd
from <server> 往 eje
from <server> 是 cpb
from <zone>  bij
from <zone> , - - gkb
from <zone> , - kdf
from <zone> , lWl
from <zone> - - , can agm
from <zone> - - , jdh
from <zone> - - - gVr
from <zone> - - - to ejf
from <zone> - - <service> to dle
from <zone> - - can agm
from <zone> - - does Wgq
from <zone> - - fcl
from <zone> - - to chj
from <zone> - - 之 后 , kfe
from <zone> - -ed Ypf
from <zone> - -ing dnb
from <zone> - <service> on flc
from <zone> - <service> to fkd
from <zone> - chj
from <zone> - from ohX
from <zone> - get - to eke
from <zone> - get to efj
from <zone> - have eld
from <zone> - on anf
from <zone> - to - dbo
from <zone> -ed - fje
from <zone> -ed <service> on gkd
from <zone> -ed eje
from <zone> -ing blg
from <zone> -ing to bji
from <zone> -ing 不 通 djg
from <zone> -s - - ffj
from <zone> -s - glb
from <zone> -s - to Wse
from <zone> -s gid
from <zone> -s to anf
from <zone> <n> : <n> : <n> <n> - qjS
from <zone> <n> bnd
from <zone> <service> eoa
from <zone> <service> 到 ecm
from <zone> and Wtd
from <zone> be - to - gkc
from <zone> can - cdn
from <zone> can get to aik
from <zone> for Ymi
from <zone> from -ing bmg
from <zone> get <service> on cjh
from <zone> get to - cjh
from <zone> gets - to gnZ
from <zone> gets to glb
from <zone> have eke
from <zone> in - jdg
from <zone> into Xqf
from <zone> to - bkh
from <zone> to ckg
from <zone> 上 clf
from <zone> 出 amf
from <zone> 到 dhi
from <zone> 去 ekd
from <zone> 和 dgj
from <zone> 往 ejf
from <zone> 打 不 开 gck
from <zone> 打 开 gjd
from <zone> 用 <service> <n> 连 glb
from <zone> 用 cjg
from <zone> 的 kjZ
from <zone> 的 同 事 打 不 开 fmb
from <zone> 网 段 ben
from <zone> 网 段 访 问 apd
from <zone> 能 上 glc
from <zone> 能 不 能 <service> 到 fdk
from <zone> 能 不 能 访 问 eld
from <zone> 能 不 能 连 gma
from <zone> 能 到 gkc
from <zone> 能 访 问 gam
from <zone> 访 问 fje
from <zone> 访 问 不 了 fje
from <zone> 还 上 得 了 gkc
from <zone> 还 打 得 开 glc
from <zone> 还 能 -s gkd
from <zone> 还 能 打 开 goY
from <zone> 还 能 访 问 gje
from <zone> 连 flb
from <zone> 那 边 qac
is <- pbc
is <client> jhd
is <far> ijb
is <gateway> eek
is <own> dke
is <public> bhk
is <server> baq
is <zone> kdf
left 10 enc
left 5 bjh
left 6 kfd
left 7 dmd
left 8 jnW
left 9 led
nth 0 kha
nth 1 hmZ
nth 2 chi
nth 3 bbq
nth 4 VZy
nth 5 bQ0
nth 6 XU0
nth 7 Zcr
nth 8 XWz
nth 9 fVs
of 10 cYs
of 13 fYp
of 2 mmU
of 4 cdn
of 5 fZo
of 6 cem
of 7 aeo
of 8 Zdq
of 9 cZr
own bare port qPo
own port bare O0d
own port port eke
to  <- gkc
to  <client> ddm
to  <far> bgl
to  <gateway> hal
to  <host> iYm
to  <outside> kbh
to  <own> fdj
to  <server> fej
to  <zone> gkb
to , - - <host> khb
to , - - <outside> glb
to , - <client> Woi
to , - <far> mZh
to , - <host> glc
to , -s <own> lfc
to , <client> Wll
to , <gateway> kkZ
to , <host> kdf
to , <outside> aeo
to , <own> pWg
to , <server> kXl
to , <service> <server> nce
to , <zone> Sis
to , does - <gateway> fke
to , on - <outside> lce
to , 发 信 <server> mec
to - , <host> fdk
to - - , <client> gkc
to - - , <zone> eke
to - - , can <zone> bkh
to - - - - <zone> cfl
to - - - <client> Wes
to - - - <host> pgX
to - - - <n> - - , <zone> Vcv
to - - - <own> rdY
to - - - <zone> gck
to - - - to <far> xdT
to - - - to <outside> ebm
to - - -s from <far> yZV
to - - <client> mde
to - - <far> nZf
to - - <gateway> gam
to - - <host> hcj
to - - <outside> lah
to - - <own> ldd
to - - <service> at <far> obd
to - - <zone> tZb
to - - does <zone> ebm
to - - from <outside> aoe
to - - from <zone> jmX
to - - to - <host> oea
to - - to - <own> cfl
to - - to <client> nbe
to - - to <far> rab
to - - to <outside> qbb
to - - to <own> kgc
to - - to <zone> kee
to - - would <zone> gbl
to - - 之 后 , <zone> gdj
to - -ed - <host> foY
to - -ed <client> ilZ
to - -ed <far> rYd
to - -ed <own> kfd
to - -ed from <outside> dle
to - -ed to <outside> Xoh
to - -ing <far> ncd
to - -ing <host> mce
to - <client> efj
to - <far> mbf
to - <gateway> hYn
to - <host> kbh
to - <n> - <n> - <far> ata
to - <n> - <n> - <host> fsV
to - <n> - <n> - <n> - <far> dke
to - <n> - <n> - <own> gkc
to - <n> - <n> -ed - <far> ZyW
to - <n> - <n> -ed - <host> frW
to - <n> - <n> -ed - <own> gqW
to - <outside> eZp
to - <own> jef
to - <public> kdf
to - <service> on <host> lcf
to - <service> on <own> mga
to - <service> to <host> ofZ
to - <service> to <own> fej
to - <zone> ici
to - at <host> Zof
to - by <public> eWs
to - from <client> Zpe
to - from <far> pbc
to - from <outside> gnZ
to - from <zone> bhk
to - get - to <far> uYa
to - get - to <outside> tWd
to - get to <far> rXe
to - get to <host> kdf
to - get to <outside> mbf
to - have <outside> ldd
to - of <zone> ckg
to - on <outside> rYd
to - on <own> oYg
to - to - <host> pbc
to - to - <zone> rYd
to - to <far> lZi
to - to <host> mec
to - to <outside> nbe
to - to <own> dgj
to - to <zone> hkb
to -> <client> qca
to -> <far> oZf
to -> <gateway> tUf
to -> <host> mZh
to -> <outside> nYh
to -ed - <outside> fdj
to -ed - <own> kfe
to -ed - to <far> kYk
to -ed <service> on <own> mce
to -ed at <own> lfc
to -ed get to <host> cel
to -ed get to <own> peZ
to -ed to - - <outside> Ykk
to -ed to - to <zone> jdg
to -ed to <outside> djg
to -ing <client> wXY
to -ing <far> lcf
to -ing <gateway> jdg
to -ing <host> hkc
to -ing <own> kia
to -ing to <far> sZb
to -ing to <host> lde
to -ing to <outside> pda
to -ing to <own> ijb
to -ing 不 通 <client> peZ
to -s - - <gateway> nXi
to -s - <gateway> fcl
to -s - <host> kai
to -s - <outside> goZ
to -s - <own> nfZ
to -s - <service> to <own> jTq
to -s - to <far> sYc
to -s -ing <own> kgd
to -s <client> nUl
to -s <far> nWj
to -s <host> llW
to -s <outside> ljY
to -s <own> hcj
to -s <public> lZi
to -s <service> on <own> jdg
to -s <zone> ljY
to -s to <far> oae
to -s to <own> ofZ
to : - -ed - is - <gateway> fmb
to : -ing <own> kgc
to : <n> -ed to - to <own> kee
to : <own> oYg
to : <service> <own> ncd
to <n> -ing <own> ejf
to <n> <outside> mag
to <n> from - - <client> cgk
to <n> from - <zone> eke
to <n> from <client> ejf
to <n> on <client> cgk
to <service> : - to -s <own> gUs
to <service> <host> nZf
to <service> <own> kdf
to <service> to <client> mgZ
to <service> to <gateway> lbg
to <service> to <host> maf
to <service> 到 <gateway> kcg
to <service> 到 <host> fdk
to ? - -ing - <zone> flc
to ? <outside> glb
to and <zone> oZg
to at <client> Zjj
to be - to - <own> qgW
to can - <own> lgb
to does - <gateway> iic
to does <gateway> blf
to for <own> kbh
to for <zone> Zli
to from - - in <zone> hjc
to from - <zone> hjc
to from <client> bpc
to from <far> bne
to from <outside> Zmi
to from <zone> cme
to get - to <far> pdZ
to get - to <outside> jdg
to get <service> on <own> gZn
to get at <host> lde
to get into <zone> naf
to get to - <host> mga
to get to <far> qXf
to get to <host> ncd
to get to <own> jef
to get to <service> on <own> jdf
to have <outside> kfe
to into <zone> lag
to is <far> bcq
to is <own> acq
to is <zone> nfb
to on <client> hid
to on <gateway> Wmk
to on <outside> kbh
to on <own> kai
to to - <host> nfZ
to to - <n> of <own> jge
to to <client> jef
to to <far> scZ
to to <gateway> lbg
to to <host> hid
to to <outside> mfb
to to <own> mfb
to to <zone> ngZ
to will <client> blg
to would <client> cen
to 上 <outside> oYf
to 上 <service> <host> pYf
to 上 <service> <own> lde
to 上 不 了 <outside> fdk
to 从 <outside> qca
to 出 <outside> oZf
to 到 <client> lcf
to 到 <far> lde
to 到 <host> gdk
to 到 <outside> mdd
to 到 <zone> ubX
to 去 <far> lcf
to 去 <host> cdn
to 去 <own> pcb
to 去 <zone> fej
to 去 掉 , <zone> dgj
to 发 信 到 <outside> naf
to 在 <outside> pZe
to 往 <client> pae
to 往 <far> mec
to 往 <outside> iZl
to 打 不 开 <host> cih
to 打 不 开 <own> ogY
to 收 得 到 <zone> Yqe
to 是 <own> bfm
to 本 机 上 - <own> ngZ
to 用 <public> mgb
to 用 <service> <n> 连 <own> kcg
to 由 <client> Txc
to 的 - <n> , <gateway> fje
to 的 <client> aZt
to 的 <far> Xdr
to 的 <n> , <gateway> eld
to 的 <n> 对 <zone> fmc
to 的 <n> 端 口 , <gateway> fje
to 的 人 连 <own> lec
to 的 同 事 打 不 开 <own> cgk
to 直 接 打 <host> kee
to 给 <zone> clf
to 网 段 <zone> ijc
to 能 -ing 通 <client> pfY
to 能 -ing 通 <gateway> kcg
to 能 -ing 通 <host> Xgp
to 能 上 <outside> kdf
to 能 不 能 <service> 到 <gateway> jfd
to 能 不 能 上 <outside> mce
to 能 不 能 直 接 打 到 <host> nfa
to 能 不 能 访 问 <host> qeY
to 能 不 能 访 问 <own> Zfo
to 能 打 开 <host> eej
to 能 直 接 连 <host> oaf
to 能 访 问 <client> ofZ
to 能 访 问 <host> lgc
to 能 访 问 <own> bfm
to 能 连 <own> dgk
to 自 己 能 上 <outside> qXf
to 自 己 访 问 <public> lgb
to 自 己 连 <own> kgc
to 被 <client> apd
to 访 问 <far> lbg
to 访 问 <outside> mec
to 访 问 <own> jfd
to 访 问 不 了 <outside> jef
to 走 <public> kdf
to 还 上 得 了 <outside> jfe
to 还 能 -s <outside> kgd
to 还 能 上 <outside> idh
to 还 能 打 开 <own> kgc
to 还 能 访 问 <own> kfd
to 连 <host> del
to 连 <own> kgd
to 连 不 上 <own> lgb
to 里 <service> <own> mcd
with <- eoa
with <client> Vft
with <far> bZs
with <host> eYq
with <module> pVi
with <outside> cii
with <own> hUr
with <public> kYk
with <server> khb
with <zone> Wmk
`;
