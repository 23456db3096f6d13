/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
' , lgfffe
' -i Zgffqg
' <n> oegfed
' <own> lgfffe
' from agdfqf
' lggfgc
'connection oggcgc
'connection refused' nifcfd
'connection timed kgffff
's <n> sgggZb
's <service> lheekZ
's ? lfgfff
's fault neeege
's ildXji
's inside hjefeg
's own eohclX
, <client> ndggjZ
, <far> rcgfga
, <gateway> nfgfcf
, <host> jefZjl
, <n> nddiff
, <outside> mZhcsZ
, <own> doegee
, <public> kaemeg
, <server> mdhdff
, <service> ndjcfe
, <zone> iefgqX
, a lfiegc
, ack kfggff
, all kkdicd
, allowed hkfeeg
, although mefffe
, am ndcgif
, and bhbfdu
, any eleZmh
, anything fefdng
, approved dfedes
, are tadccj
, as modbec
, blocked pfgcfd
, but ndffff
, by hubage
, can odeZmd
, cfhfjh
, change kgfffe
, client jffgff
, coming oefcgf
, connection offffc
, conntrack igeecm
, correct ogdeZl
, could bfehoe
, curl pgeagf
, customer cgiedn
, destination lfefgf
, do mdechi
, does iSemhm
, don't lbgldd
, dport uddbgd
, dropped lggdgf
, dst pcfdgf
, e cfmggf
, everything gdjbmf
, explain fggedm
, fine jfgfff
, first dfigej
, for gkdofZ
, from logdcb
, get xYdgga
, given ngfcYn
, going ofhbdg
, hairpin lffgge
, has qffgdb
, help qcehde
, her kfggge
, how mdkgce
, i lkfhYe
, i'm nhgcfc
, id kfffff
, if gockgY
, in lefgdh
, incoming jgggdg
, inside fnfdef
, ip jgggfe
, is hhdhej
, isn't meeebk
, it ldgccm
, it's ggdfel
, item lmfeeb
, its kffcgi
, just jefidh
, kindly ogddge
, length lfgffe
, line ihfdan
, lip jfffff
, list fgfkff
, mail lgggfc
, my oefefe
, need lfgigZ
, never ofeech
, new dgfjgi
, no lnfddc
, not hngegb
, nothing mfffef
, of idkdcl
, ok mggffc
, on phhcdc
, one ijfege
, only coajlb
, open pkbbgd
, or nYflka
, our qgYeif
, outlook kggggd
, over lffffe
, pass jffgff
, passes odgfhb
, permitted kfegfg
, ping gfggdj
, plain jgffeh
, please jciled
, pls sagdge
, port nhgieY
, possible ldfggf
, quick jYkkch
, reachable sdfdee
, right rhiYdc
, rip jfffff
, rst gfgfek
, same qdfdjZ
, say hfkgef
, seq kggffe
, session jfffff
, she jehaen
, should ogggcc
, so mkghcZ
, sorry lifebg
, source rcgffc
, step ngffed
, still ichbdq
, straight glhegc
, syn lgfffe
, target scfdhc
, tcp regfea
, that kbgdem
, that's nffeef
, the jecegm
, then kdekja
, there jcgegj
, they fddijj
, thoughts degebs
, three jgggef
, thunderbird mfffee
, thx bpfZco
, ticket djedZs
, time jgffgf
, timeout lgfffe
, to jgekcf
, udp qdffde
, user mffggc
, we kdebfm
, we're ghhdbn
, what hbiiie
, what's gfiidg
, whats lffedh
, where jWgmfi
, whereas mfgfef
, which ZXqpef
, while kffgge
, who fhfWph
, why mefddj
, will jgfcjg
, win kgggfe
, with ebmkef
, works pfgfbf
, would gfgeob
, yes jdsadd
, yet phgedb
, you kfgbfi
, you're heedeo
, 一 jfggff
, 下 fggdcp
, 不 fofcge
, 中 hfenfc
, 为 vWggWl
, 之 ihdcne
, 人 mgfffd
, 什 rfdegc
, 今 eegedp
, 从 icfnhc
, 他 jfeghf
, 会 fbjhke
, 但 kfggfe
, 你 cdfees
, 写 jcbqhc
, 出 ledhfg
, 分 gkkdgc
, 列 hjlfgZ
, 到 ufgaga
, 加 cgggnc
, 包 jlcfdf
, 卡 jfggff
, 发 iffjfe
, 只 jffgbk
, 可 qefgfb
, 后 gehlee
, 周 hlecdj
, 咋 negffc
, 咱 ifdihf
, 哪 fgcfpd
, 啥 lgggfe
, 回 ogfegc
, 在 kfgehe
, 地 kggefg
, 它 kbefem
, 安 mdchhf
, 对 nejYie
, 帮 jXgifl
, 快 cghaeq
, 怎 hfffbm
, 急 Ycgghq
, 想 pefgfc
, 我 jdggig
, 报 hkgefe
, 拉 pfcgfe
, 按 sYfgff
, 提 jfffff
, 收 kffgff
, 改 cfggnf
, 放 kfgehf
, 新 gffhek
, 明 fdfffo
, 昨 lfeggd
, 是 hcfffl
, 最 qhfdcd
, 有 hggeej
, 本 mfggfc
, 来 tacege
, 正 ofgcef
, 没 megeYm
, 浏 jfffff
, 源 meggdf
, 然 lggfdf
, 现 ndefla
, 用 meegcj
, 由 lfffff
, 目 ojfeae
, 看 icffco
, 真 lhfgfc
, 端 oefgcf
, 第 acghrf
, 等 keeife
, 策 ndghde
, 结 mfefef
, 给 iifebj
, 网 jgggge
, 能 rdfejY
, 行 rdfcef
, 要 hgclge
, 规 lffffe
, 说 kfggff
, 请 cfkhei
, 谁 hifbhi
, 谢 ihcdZq
, 走 negeff
, 跟 jgeecl
, 过 neggdf
, 还 gocemY
, 这 dfkaij
, 进 tXgfdg
, 连 rdfdfe
, 通 vaicgZ
, 那 kchlag
, 都 ekcboe
, 问 ofgheb
, 马 gffgfj
, 麻 kkgdgb
-> <client> nffefd
-> <far> oegfec
-> <gateway> qdffec
-> <host> lehbna
-> <outside> lcedme
-> <own> pYhahi
-> <zone> scfgec
-> mZfekg
-a dffeim
-a forward effeki
-a input ffgffk
-a postrouting efedfp
-a prerouting efgehk
-d <own> efgeij
-d efgdkh
-e lfgggd
-i , kgfgXm
-i <outside> bgfeog
-i <zone> aigfij
-i bggfki
-i forward deegep
-i like eeggco
-i on gefeXu
-i prerouting cehdbt
-j accept fffeij
-j dffeim
-j dnat efgehk
-j drop dffgod
-j log fgfgfj
-j masquerade gfddkj
-j snat feggkf
-j tcpmss gfgfek
-k oegfgb
-l jgggff
-l 里 jgggff
-m conntrack gffehj
-m efgeij
-m limit fgggfj
-m udp eeghfk
-o <outside> bjdegn
-o <zone> fggglb
-o dheekj
-p dfgejk
-p tcp dfgejj
-p udp dgfffm
-s <far> dghgfj
-s <zone> dffgik
-s cffhhk
-w gffemd
-w net gffend
: $ hefden
: ' lgfeff
: -a effehl
: : qfeeed
: <client> tgggZa
: <far> pdgged
: <gateway> picdhb
: <host> kkfYgg
: <n> hYfibq
: <outside> xefdab
: <own> rgbjcb
: <service> obfbfj
: <zone> qbdgch
: a pbfgmX
: any eehenf
: can hgjceh
: cannot nffdgf
: cd jgggge
: connect legfgd
: connection jfgfgf
: could sZffef
: couldn't kgfggd
: curl leffgf
: disconnected jfffff
: do veeZfb
: does hbdcmm
: drop kfegic
: errno jfffgf
: error jfffgf
: forward lheeak
: from aqhdgf
: github gbhbho
: if wfhTfe
: in keggff
: input dgggkg
: ip kfggff
: iptables effgcn
: ipv kgggdg
: is mifgiY
: kernel jfggff
: list cgflhf
: martian mffgee
: may lbhhdi
: nc kdgggf
: net pffdhb
: no qcfffe
: open rceeef
: outlook lfgeff
: please emkcfd
: port ggdlfg
: reachable olhadc
: relay kfgggd
: s ngffgb
: src vcefgY
: system jfffff
: tcp mffffe
: the phgecc
: timed kegfge
: to gfglha
: trace lgfgdf
: udp lffgff
: user kffgge
: users lgffgb
: we fcekjf
: what fjeljZ
: which bftheb
: who cvdbdg
: why oeghhZ
: would hggZpd
: 从 jZfmdi
: 我 hakmee
: 无 jfgffg
: 能 dtdaeh
: 连 kefggf
; connection jffgff
; does pcddig
; neeehe
; the oibjbc
; what dffefo
<- qYfbii
<client> $ niYfie
<client> , nekage
<client> -> offdic
<client> : ldgggf
<client> <client> nffffc
<client> <far> offdgc
<client> <host> lggefe
<client> <n> pffffb
<client> <own> tefffY
<client> <service> pegfdd
<client> ? jcbmfh
<client> able vceZeg
<client> allowed ofgbhd
<client> and qfgffa
<client> are hfdgld
<client> at tcgaee
<client> be tcgebf
<client> blocked ofgffb
<client> by ofedge
<client> can qdfeha
<client> can't sZgfee
<client> cant pfgdgb
<client> connect kffeie
<client> curl kfggfe
<client> do mfffgd
<client> does rffdeb
<client> dst lffffe
<client> for rdfbYl
<client> from pffgce
<client> get qchfnU
<client> gets pffded
<client> has jfggff
<client> have gfqffa
<client> hit qfgcgb
<client> i jgggge
<client> in laghmZ
<client> instead dfcgqe
<client> is obidfe
<client> it lgfege
<client> just ncgfge
<client> listens mffgfd
<client> make rdfddf
<client> must kgggdg
<client> needs lfgffe
<client> on qZgafl
<client> open zZgdgX
<client> opens pfgagf
<client> or gcgqhY
<client> out udhbgZ
<client> over mggebg
<client> pbhegc
<client> ping kfgfge
<client> port rchefb
<client> pulls jfgfgf
<client> pushes qggdfZ
<client> r kgfgfe
<client> reach ecfdkm
<client> runs oggdgb
<client> s jgggff
<client> scrapes ofgdch
<client> sends nffcgf
<client> should peehdd
<client> shows mgggfc
<client> sport kfffff
<client> still eeehpc
<client> talk mZghpX
<client> talks nffffd
<client> tcp oefgde
<client> the offffd
<client> then dgggmd
<client> to rfgciZ
<client> towards shfbeb
<client> udp qegfeb
<client> up jfgfff
<client> use gfmdfe
<client> wants pffedf
<client> when qffdde
<client> who jlfcgc
<client> why kgggfd
<client> will pfgefc
<client> with ofgfcf
<client> would ogedef
<client> 上 ngejfZ
<client> 作 rZfgef
<client> 做 kgfeff
<client> 出 lbdcpe
<client> 到 nbfchi
<client> 去 rfegae
<client> 发 lgffef
<client> 吗 kdfghf
<client> 就 fggfld
<client> 开 wddbgc
<client> 想 lgfgfd
<client> 打 ogefha
<client> 收 offfgc
<client> 是 ofdghc
<client> 有 haboig
<client> 来 ncfhfd
<client> 用 mggffd
<client> 由 nefgdf
<client> 的 vbfdec
<client> 给 leghfc
<client> 能 lcjZjg
<client> 被 lfggee
<client> 要 nfffee
<client> 访 iWffjo
<client> 走 ofgebg
<client> 还 fgggjd
<client> 这 nkjZeb
<client> 连 wdgheV
<client> 通 nfggfb
<client> 那 ndfgfd
<far> $ mfdgib
<far> , rficdb
<far> -> nggffc
<far> -p ffggek
<far> : kggggd
<far> <far> mggggb
<far> <n> kfgghb
<far> <own> mffffe
<far> <service> segbec
<far> ? gXegmm
<far> a oggfcd
<far> able sdbhed
<far> allowed mgfgde
<far> and lggeff
<far> be vefeWg
<far> by mdbcfo
<far> can xZeggY
<far> connects qggbfd
<far> delivers nehdef
<far> does qggddc
<far> dst kgggff
<far> for qgffbd
<far> from kagkge
<far> get ragceg
<far> gets lffffe
<far> hitting nggddf
<far> is nfffee
<far> let kgggfe
<far> make lggfef
<far> on kdfdkf
<far> our sdbiec
<far> over nfghga
<far> port seigeX
<far> r kfggeg
<far> rbfdge
<far> reach rddeja
<far> s jffgff
<far> says offefc
<far> see kfffge
<far> sport jgggff
<far> still cfhhnd
<far> tcp lrcaga
<far> through ogfgea
<far> to tfgaga
<far> udp qeffdc
<far> wants ldffeg
<far> will mggdhc
<far> with jgfeei
<far> 不 ofggec
<far> 会 kgefhe
<far> 做 qcfffd
<far> 到 hegdgk
<far> 发 qhgadf
<far> 吗 ggfhkc
<far> 想 leffgg
<far> 打 nhcfge
<far> 的 nfgfiZ
<far> 能 rgfgbc
<far> 要 oegfed
<far> 访 rdgdcf
<far> 还 bgghoc
<far> 连 oYhife
<far> 通 xaccfd
<gateway> $ iiejec
<gateway> 's jnceiZ
<gateway> , khchge
<gateway> -> reggfY
<gateway> <gateway> pffdef
<gateway> <n> iaedeq
<gateway> ? qZbfjf
<gateway> allowed lfghfd
<gateway> as mdiefe
<gateway> at jbhcki
<gateway> be jjfgbf
<gateway> blocking qgcffd
<gateway> box lggcid
<gateway> config fegffk
<gateway> do nhfeee
<gateway> does jgfeie
<gateway> doing mfgfgc
<gateway> drop mfggfb
<gateway> eating lgfgfd
<gateway> even odffdf
<gateway> forward nggcfd
<gateway> from pfeejZ
<gateway> is rfecdg
<gateway> itself lnfdgX
<gateway> kffddj
<gateway> last eZlkgh
<gateway> let rggfda
<gateway> lets oeggga
<gateway> ok ngggeb
<gateway> on clbekj
<gateway> open poZZgd
<gateway> out kdfghf
<gateway> pass mggfgd
<gateway> ping qgafhd
<gateway> shows kggggd
<gateway> to sdbifa
<gateway> why refega
<gateway> would iiefid
<gateway> 一 fgdtgX
<gateway> 上 kfXngg
<gateway> 丢 mffgfd
<gateway> 之 ldfbfm
<gateway> 会 ogfffb
<gateway> 吗 ldfeie
<gateway> 对 iZdrhc
<gateway> 拦 qdggfZ
<gateway> 挡 qgffeZ
<gateway> 放 kfgfgd
<gateway> 是 ahhfeo
<gateway> 有 degfgm
<gateway> 本 wdieeW
<gateway> 没 lggggc
<gateway> 的 mjfdag
<gateway> 自 mhfhgZ
<gateway> 让 meffge
<gateway> 这 oeggce
<host> $ lidqcW
<host> 's mbgbdm
<host> , hkddei
<host> -> pdhcef
<host> -a ggggvS
<host> -j fgggke
<host> -o fgggjd
<host> -p fggegj
<host> : fldgic
<host> <- mcfffi
<host> <client> oggdfd
<host> <far> ngffcf
<host> <host> gnbmea
<host> <n> regega
<host> <server> lpgYbg
<host> <service> pegdjZ
<host> ? jfdrkS
<host> able vZgdgc
<host> allowed sbiehX
<host> and ibhgdl
<host> are Zbcthi
<host> as lefbjg
<host> at eigbgm
<host> be rdfcfe
<host> besides mrecZb
<host> box jffpfX
<host> by jcceep
<host> can ogfdgd
<host> can't lehfgd
<host> deliver lgggdf
<host> direct kffffg
<host> directly ndfclb
<host> dnat gfgdlf
<host> do bebqcm
<host> does jggglY
<host> dst kffffe
<host> echo lfgffe
<host> exposed andodd
<host> for icfceo
<host> from rYeghe
<host> get zahhdU
<host> has mbhddk
<host> have hammea
<host> host kgaifg
<host> i efhmdf
<host> in obfcmd
<host> ip kfgffg
<host> is lVfdjm
<host> itself gcmcdl
<host> just legfef
<host> kecjfg
<host> machine hhekfd
<host> must nefdgf
<host> needs jfgifc
<host> ok pfggea
<host> on iigchg
<host> open scbddj
<host> or gcendi
<host> out lcghka
<host> over mggedg
<host> pls lehYgj
<host> port smgXjU
<host> postfix jgggge
<host> published bYfwhc
<host> reach ohecgd
<host> reachable inajfb
<host> rules beeeoj
<host> s jgggff
<host> see tchagc
<host> send nehegd
<host> sends kggffe
<host> server iidjcg
<host> server's ikdifd
<host> should qfgZge
<host> sport jgggff
<host> srever ddnleb
<host> still cegfli
<host> talk tdhifU
<host> tcp kefcdn
<host> the igggdh
<host> then ggggna
<host> through pdedeg
<host> to qbhfec
<host> what dledle
<host> will ifggla
<host> with ndffka
<host> would gfhfmb
<host> 一 kfWqgd
<host> 上 jmdcdh
<host> 不 oehbge
<host> 主 rcibee
<host> 么 mffdgf
<host> 了 effflg
<host> 会 nedekc
<host> 做 ebfogf
<host> 出 ieiZlg
<host> 到 pbicge
<host> 发 iXcqhf
<host> 吗 magcem
<host> 对 cmWqid
<host> 就 leegff
<host> 往 ocgcgg
<host> 收 megfff
<host> 映 fecsha
<host> 有 mecjhd
<host> 的 jkegde
<host> 能 vXfcjd
<host> 自 mefefg
<host> 要 jggfjb
<host> 还 hgbljc
<host> 这 ebYnjl
<host> 通 ofhddd
<host> 那 niggcb
<n> $ jjeXcp
<n> , lgfgib
<n> -> iZfZnn
<n> -i cggfar
<n> -j efgeij
<n> -m fgfgdk
<n> -p fgggfj
<n> -s eedfjl
<n> : iafifk
<n> ; egffhj
<n> <- ldffjd
<n> <client> mfgfjZ
<n> <gateway> nfgefc
<n> <host> ofgbge
<n> <n> eYfdgu
<n> <outside> mehmdY
<n> <own> odffgc
<n> <server> mgggfc
<n> <service> mkfdfa
<n> <zone> megdhe
<n> ? klcbei
<n> a jgggff
<n> aa kfggff
<n> ab mfffdf
<n> above gegeme
<n> against odeacn
<n> allowed dbggfp
<n> am kfdhbk
<n> and icfdnf
<n> any ncfcoa
<n> anywhere cofdcj
<n> as kffghc
<n> assured lfgffe
<n> at lneXge
<n> be fdfgjj
<n> before efffem
<n> below hbhgob
<n> blocked lgfggc
<n> by lfgcma
<n> can hjfege
<n> ccc oegegd
<n> change gfefen
<n> client mdefgg
<n> close offeee
<n> coming mggagf
<n> connection nggffb
<n> could kggdgf
<n> curl ngfffb
<n> directly neffja
<n> dnat bffjii
<n> do cgfegn
<n> does mffdkc
<n> dport kfffff
<n> drop hhfhbj
<n> e jggfff
<n> end fqfiZd
<n> established lfgffe
<n> example mgggfb
<n> explain jegffh
<n> fa kfggfe
<n> failed kgffge
<n> fgdbjl
<n> for oZdZoh
<n> forward fcffng
<n> from rWdjei
<n> g lcgfgg
<n> get dbcdfv
<n> gets gfedme
<n> goes effglf
<n> good leegdg
<n> h kffeie
<n> had defiod
<n> has fkffYo
<n> i djejff
<n> if dcghpe
<n> in hchcki
<n> ip fggfje
<n> is ebehlj
<n> it ofeddh
<n> just ogeffc
<n> k mefcdl
<n> last fefefn
<n> look ggfgbn
<n> lost fhgfke
<n> mail jgggff
<n> make ehhZmg
<n> mark jgffff
<n> match gggefj
<n> milliseconds ofgffc
<n> min efedkk
<n> minutes negeef
<n> no lfffff
<n> node pbehfd
<n> of neYhcl
<n> off ljfbfg
<n> ok ncgfgf
<n> on ijlfiX
<n> only nfffgc
<n> open koZrbW
<n> or enefhd
<n> out pgfgea
<n> outbound ngfgeb
<n> packet jfgfgf
<n> packets jgffff
<n> please iceejj
<n> pls ocdjbh
<n> port kdbjei
<n> postfix lgggfc
<n> proto lffgfe
<n> published piffca
<n> quic zbdUei
<n> reach Vfjffr
<n> reachable hqfagc
<n> received jggfgf
<n> relay pfffeb
<n> reporter qgfefb
<n> rule Ufghsf
<n> s fddcgq
<n> safe gegdfm
<n> says hfffek
<n> seconds mggfcf
<n> secs jfffff
<n> since pffffb
<n> so ffggnb
<n> src jgggff
<n> stuck jggggf
<n> syn jggggf
<n> tcp ilgifY
<n> that rdechd
<n> the lefeei
<n> then egeglf
<n> this jffghe
<n> through plcfbc
<n> thx mefgfe
<n> times ofgbgd
<n> to gcdalo
<n> towards lhddgf
<n> udp sefejW
<n> unreplied jggfgf
<n> use kgffff
<n> were ceffmi
<n> what eeffoe
<n> when cgggne
<n> where bggfmg
<n> which gafoge
<n> who hdimgb
<n> will ngfefe
<n> with hkcgma
<n> works nffggc
<n> would ldgeie
<n> wtf gfgffj
<n> x kggffd
<n> you odhefd
<n> 一 mfffgd
<n> 上 kfgedi
<n> 不 zYggdZ
<n> 为 mhgcai
<n> 了 XsfgmY
<n> 会 edllfb
<n> 出 kfggeg
<n> 到 edZndo
<n> 发 kdgfhe
<n> 口 idmjcc
<n> 只 drhbdf
<n> 吗 0XfdjW
<n> 和 nffdic
<n> 对 sgaZfh
<n> 就 lgggdd
<n> 帮 hffffj
<n> 应 jbemge
<n> 开 feYrdk
<n> 打 lgeUkl
<n> 收 leffgf
<n> 改 aegekm
<n> 放 rgfedc
<n> 映 fOZrlp
<n> 是 mcdjka
<n> 最 tYhfbg
<n> 有 ksYfbe
<n> 没 pfgbgd
<n> 点 hfeeek
<n> 的 dYfiho
<n> 看 gdhgcm
<n> 端 kmbYih
<n> 管 khchge
<n> 能 jbiXbu
<n> 行 affenk
<n> 被 mgfegd
<n> 走 ldgggf
<n> 转 Wldtfd
<n> 还 bjflic
<n> 连 obgeeh
<n> 通 pYeZhm
<n> 那 fdffjj
<n> 都 dohXgi
<outside> $ qgeaff
<outside> ' Zgffqg
<outside> , pekfgW
<outside> -> wefXed
<outside> -d eggchl
<outside> -j eeeegn
<outside> -p fgfejh
<outside> : vZfZgg
<outside> <far> qefecf
<outside> <host> nffddh
<outside> <n> odfeic
<outside> <outside> qefbge
<outside> <own> kdebjh
<outside> <service> dibpja
<outside> ? pcbikb
<outside> accept cgegof
<outside> access wmcTgb
<outside> and wagYdg
<outside> at njgcbf
<outside> but nfggfb
<outside> by dghhgh
<outside> can oglceY
<outside> client oggage
<outside> clients fegekg
<outside> connects lfgfgd
<outside> could qbfjcd
<outside> does rbfWpc
<outside> for ocYkje
<outside> from fgfflf
<outside> get mXktbX
<outside> gets dmelag
<outside> hit jidfgf
<outside> host rffccf
<outside> i rfgYge
<outside> in hlcgci
<outside> ip kgggdg
<outside> it sbfdja
<outside> it's mfgggb
<outside> jeiigb
<outside> like ldgghe
<outside> off eggflf
<outside> oif jfgfff
<outside> ok megfef
<outside> on hVjjlf
<outside> open ubecef
<outside> opens oefcff
<outside> or wXfXif
<outside> out gefgkf
<outside> over lfefgf
<outside> ping ocgcgh
<outside> reach eljheb
<outside> right pckkeV
<outside> side fmgjcc
<outside> still ineYmc
<outside> straight qddehd
<outside> tcp kccfii
<outside> that jfdddn
<outside> the pceggd
<outside> then dgggle
<outside> through mYkigc
<outside> to rQgfgn
<outside> udp nahggf
<outside> users nffddh
<outside> were cggfmf
<outside> who uZgbfg
<outside> with hbjmcf
<outside> would echkkc
<outside> 上 jdfafn
<outside> 了 lZpcka
<outside> 出 iccemi
<outside> 到 pcdhlX
<outside> 去 gcfgod
<outside> 发 iUinfh
<outside> 可 oegegb
<outside> 吗 tbfdia
<outside> 客 lVfgji
<outside> 就 ifffjf
<outside> 开 kjjdeb
<outside> 打 qceeff
<outside> 收 paffgf
<outside> 是 odffai
<outside> 来 khakch
<outside> 正 qahgcf
<outside> 用 jegkgb
<outside> 的 jckihZ
<outside> 直 weZddf
<outside> 能 xbhjbV
<outside> 访 libmlT
<outside> 走 ragefg
<outside> 还 Zgggqc
<outside> 进 jTmjfi
<outside> 连 teZidb
<outside> 那 obdhla
<outside> 都 hnVnee
<own> $ njafee
<own> ' ngfffc
<own> , iggmcc
<own> : kfgfff
<own> <client> lffffe
<own> <far> meffef
<own> <n> logggT
<own> <own> mffffe
<own> <service> imfdia
<own> ? hnagkb
<own> actually kldjcc
<own> after Yhhhoe
<own> and fkekbg
<own> answer jmgcgb
<own> any qXeboe
<own> are ffflge
<own> as lddjid
<own> at gXhjoc
<own> be lpgcbb
<own> come legfgd
<own> coming mgcehf
<own> connection mefffe
<own> curl jgffgf
<own> die kgdZoe
<own> do lcekci
<own> does klflcX
<own> doesn't kigegc
<own> dport nZgheg
<own> dst mffffe
<own> end ochjcc
<own> ends Uaisii
<own> every jggffg
<own> failed mgfdff
<own> for oYcjbm
<own> forwarded tiYkgV
<own> from rbnTnY
<own> get qjaida
<own> gets dbgira
<own> gives mffggd
<own> go nggjeY
<own> goes nXfkjc
<own> hichhf
<own> i oggdfd
<own> if bfghpc
<own> in pegfga
<own> into negfee
<own> is lkbjdc
<own> it tffade
<own> just offgce
<own> land aViydf
<own> make nfffcg
<own> never lndYhe
<own> not sZgehb
<own> ok bpffkZ
<own> on khefdh
<own> once dffglg
<own> open niZqdY
<own> opens pcfhgc
<own> or ngeeia
<own> over jfcgld
<own> please klehea
<own> port nXgiei
<own> prot fmhegb
<own> reachable klcdic
<own> refused ldfggg
<own> s kggffe
<own> should leffgf
<own> since jkeeee
<own> smpt krccea
<own> sport kfffff
<own> start fggfjf
<own> still Yhffqf
<own> survive Zhhgqd
<own> tcp mbgjmX
<own> that ghelee
<own> the tdgcfa
<own> then fbggmg
<own> timed kgggfe
<own> times qdgefd
<own> to laeVri
<own> usable dseagf
<own> was mfgggc
<own> what kbfhhh
<own> when nlediW
<own> where vYiece
<own> which wifXbc
<own> while jgffff
<own> who elhnbb
<own> why jfggff
<own> will ndffgf
<own> with ifaekk
<own> work okcanX
<own> works klfdgb
<own> 一 oegefd
<own> 上 bofqeX
<own> 不 hfgfje
<own> 为 vfegfU
<own> 了 dfhckk
<own> 会 ohfXkc
<own> 到 ksebda
<own> 发 iSgwia
<own> 后 Yeiphe
<own> 吗 ehcbin
<own> 对 ebdogh
<own> 就 egffle
<own> 打 kffggf
<own> 报 kegfgf
<own> 收 jfgfge
<own> 映 WRf1ji
<own> 是 kgfghd
<own> 最 hceqee
<own> 有 kgcmdc
<own> 的 jgfeie
<own> 端 gsfcgY
<own> 能 uafgmS
<own> 行 kfgggd
<own> 被 pggggY
<own> 走 qefffb
<own> 转 rGfjpj
<own> 还 dZidln
<own> 这 djelbi
<own> 通 liddic
<public> $ mfchef
<public> , kckgde
<public> : geijff
<public> <own> jckjdd
<public> ? dnehkZ
<public> and faeohg
<public> kginbZ
<public> of nbcofc
<public> on qgdfga
<public> 上 fcfqha
<server> $ ggkjdc
<server> , lbdmfd
<server> : lffegf
<server> <client> peggfa
<server> <host> pghcfc
<server> <own> lffffe
<server> ? hqZebj
<server> at tffcdc
<server> has nefffe
<server> highcg
<server> in lggfgd
<server> is jhekfb
<server> on ocgehd
<server> 地 nefgdf
<server> 填 lfggfe
<server> 有 YYgxid
<server> 的 lYZmgk
<server> 能 nefgfd
<server> 自 rZfggd
<server> 要 qagefe
<service> $ occiff
<service> , nklceX
<service> : mlhUjd
<service> ; pdgggZ
<service> <client> lgggee
<service> <host> whhceU
<service> <n> kidoYe
<service> <own> kmgfad
<service> <server> ubfdee
<service> ? jliffZ
<service> against rgeeeb
<service> and ldedkf
<service> anywhere dngegd
<service> at jldhgZ
<service> broker ogeeee
<service> by kffffg
<service> client wdcWgh
<service> connect jfffff
<service> connections qefdfd
<service> daemon lifegd
<service> dnat Zffgmi
<service> does offedf
<service> exposure apiaif
<service> for fcbenl
<service> forward bdhfjm
<service> from ieekmY
<service> host jgfgff
<service> in hffbfm
<service> into ojfdgZ
<service> is qhebia
<service> just leggge
<service> lkebhe
<service> login jfffff
<service> lookups jfggff
<service> of hlebkd
<service> ok lbggqW
<service> on jkXmiZ
<service> open hodjZe
<service> out odchjb
<service> over hqgafc
<service> pointing ebhegp
<service> polls nefegd
<service> port Zdsjgc
<service> published jlcdlZ
<service> queries jffgfg
<service> query mgffcg
<service> reachable nhgdgb
<service> sites fffflf
<service> straight mfgdff
<service> tcp fpfdfc
<service> that mfffdf
<service> through glgfee
<service> to jfagnc
<service> udp sceegc
<service> via efefnf
<service> work ydgfcW
<service> 一 lffgff
<service> 上 sffbcf
<service> 为 jgfgfe
<service> 了 ggfele
<service> 会 kfffff
<service> 到 qefbef
<service> 发 pgeebf
<service> 吗 lXdfjm
<service> 填 mdfgeg
<service> 收 ncehgf
<service> 是 ftdaib
<service> 有 fiemde
<service> 服 gqfcgc
<service> 登 kifeff
<service> 的 Zrdgka
<service> 能 qegffb
<service> 行 ffgdkg
<service> 请 ngfbfg
<service> 走 hZgngf
<service> 轮 lfgfff
<service> 进 ocffff
<service> 连 lffggd
<service> 通 gehceo
<service> 都 gkffff
<zone> $ mecjff
<zone> 's raieee
<zone> , mkmeZZ
<zone> -> ldefje
<zone> -d eggfhk
<zone> -j dgfgkg
<zone> -m fgggmb
<zone> -o cifffl
<zone> -p ggghmZ
<zone> : mihaef
<zone> <client> qdffee
<zone> <gateway> tdhcdb
<zone> <host> lfgegf
<zone> <n> pegbfe
<zone> <outside> ljefde
<zone> <own> wUgghb
<zone> <service> sZahje
<zone> <zone> mhjgbb
<zone> ? hkeihZ
<zone> able namhcc
<zone> actually dbqfgf
<zone> allowed namegc
<zone> and mkYffg
<zone> are nchfge
<zone> at sddeef
<zone> be scYigd
<zone> box jgfgff
<zone> browse rgggcY
<zone> can efnhlX
<zone> can't waaehd
<zone> cannot pYgggf
<zone> cant pcggde
<zone> client mefgfe
<zone> clients ogebid
<zone> connects lggdfg
<zone> could tdachf
<zone> directly keffgg
<zone> dnat eggflf
<zone> do pfegfb
<zone> does rdgfdd
<zone> even vYdiec
<zone> folks rffZef
<zone> for iciYrc
<zone> from mrcXfc
<zone> get tblcda
<zone> gets lclgce
<zone> gives odggdf
<zone> go qdhdfd
<zone> going efggob
<zone> has sYgfcg
<zone> have vXgejZ
<zone> hit uZggeb
<zone> hosts qeegjX
<zone> i hlgehb
<zone> in kggfge
<zone> into rYgfdg
<zone> ip jgggeg
<zone> is jcodde
<zone> just jfgfgf
<zone> lan mgeggc
<zone> laptop qdefcg
<zone> last odehdg
<zone> lgjcgd
<zone> lose gggglc
<zone> machines kjefde
<zone> need nggefd
<zone> net uebfbf
<zone> network tZefgd
<zone> not odkfcb
<zone> oif jfggfg
<zone> on sXgdkc
<zone> open tZefhc
<zone> opens qggYeg
<zone> or mqcbec
<zone> out nfcgff
<zone> outlook obfgfg
<zone> over rdgedc
<zone> pc qefeed
<zone> pcs negekY
<zone> people mefgjb
<zone> permitted legfff
<zone> ping qffedd
<zone> port qefchc
<zone> ppl nefgee
<zone> reach pXleic
<zone> rules dbcgtf
<zone> say zafddb
<zone> says kffggf
<zone> see mZefod
<zone> segment jckhef
<zone> send mfggfb
<zone> should mdfgge
<zone> shows mfffee
<zone> side ndhfhb
<zone> src jgggff
<zone> still ecdeml
<zone> subnet pebehf
<zone> talk sXkhcc
<zone> that igdepa
<zone> the nbfejf
<zone> then bgggod
<zone> they mgffee
<zone> through qcgbhe
<zone> thru bqgggc
<zone> to nYadlm
<zone> towards pegcic
<zone> use jelemX
<zone> user ibmegf
<zone> users hllfbb
<zone> via uWhhfa
<zone> wants sfZfeg
<zone> who gefhkd
<zone> wifi ndfgfe
<zone> with ifeeke
<zone> zone pcfgcg
<zone> 上 rdefha
<zone> 下 mcgfge
<zone> 为 0XchfY
<zone> 之 qdffdd
<zone> 也 ekgfkc
<zone> 出 legfge
<zone> 到 nZfdkf
<zone> 去 ifgeld
<zone> 发 qaffef
<zone> 可 kXjgdk
<zone> 同 kfggef
<zone> 吗 obefgg
<zone> 和 hkggde
<zone> 开 jnhXef
<zone> 往 secidd
<zone> 打 peegfc
<zone> 提 kegfgf
<zone> 收 kfffff
<zone> 放 sdeXej
<zone> 是 gfffmc
<zone> 有 jfgggg
<zone> 查 ndfgdg
<zone> 现 ffkfgf
<zone> 用 rcfegc
<zone> 电 kffggf
<zone> 的 nckgbe
<zone> 直 nefgcg
<zone> 网 ndegge
<zone> 能 mggfce
<zone> 访 vWhijV
<zone> 走 jghfja
<zone> 还 efggkf
<zone> 这 nfhgcd
<zone> 进 uaddff
<zone> 连 kmfdhZ
<zone> 通 ldgggf
<zone> 那 qjchfY
<zone> 都 fdpffd
<zone> 里 mkfZgd
? -a ffgfle
? <n> mlhfcY
? <outside> mlccfe
? <own> qYeneb
? <service> ocgcfh
? <zone> fifekf
? ? ojffac
? a ggfldf
? asking hfeboe
? auditor fehiid
? example rhggcY
? i fggjdg
? i'm mcgdhh
? in kfggfe
? is nffeef
? it dfffgm
? it's jcdhcn
? just kmcebh
? kernel jgggfe
? many ggfjgf
? my gcgfhk
? need mgfefd
? nobody feeibo
? please pbdgff
? port riceea
? tcp lgffgd
? thank rhfYdh
? thanks lfgeeg
? the feZqlb
? they ieefmd
? thx oggfhY
? udp hkfffe
? want pifdfZ
? we jfekee
? whats echfdp
? 不 fofcfe
? 列 fhfjff
? 回 kffgfe
? 怎 gffefk
? 我 lbkhee
? 等 qUelff
? 给 hgddgk
? 谢 kgfggd
? 还 hefefm
^ -a feffQ0
^ -i jacgau
^ <client> qcfgah
^ <far> uegccb
^ <gateway> rheebd
^ <host> pgbnaa
^ <n> mgfmXf
^ <outside> tYkmWb
^ <own> osajaW
^ <public> hmXoec
^ <server> scgcfc
^ <service> xjhbXY
^ <zone> uhjebV
^ a pTgjif
^ acme geggbm
^ add edbbsj
^ after hffdtY
^ all ieilce
^ am mffegf
^ an imcdbk
^ and mbcbjk
^ any jidldd
^ anybody jkmYdg
^ anyone eoabgm
^ anything lhdsaX
^ are tWfacp
^ as mdjgde
^ assume jeffjd
^ audit Xpgjfe
^ auditor fqfffb
^ backup mbgXgo
^ before dleefi
^ behind qgcggZ
^ block cgfego
^ by ckgfdl
^ can tRagbt
^ captured jgggff
^ change leffqV
^ check mkggfX
^ chg gehgmb
^ client qccejd
^ connection qbggfd
^ conntrack kffffe
^ could kbeden
^ curl nefffd
^ customer mZdkcj
^ dear heekgg
^ dev fgejgg
^ did cffefp
^ dmesg kgfgfe
^ dnat adbvdi
^ do obdrab
^ does nhfeZi
^ dovecot jfgggf
^ drop affgtb
^ dump hedofd
^ enumerate andkgd
^ everyone dogffd
^ everything cZlrdd
^ explain hfgfZp
^ exposure cogneX
^ first fdigdl
^ for jpjedX
^ forward ffgdpc
^ found gggfcm
^ foxmail jggfff
^ from ngjZdg
^ git nfgedf
^ github gfgfbp
^ give cijmbe
^ good icjghf
^ got ndffhd
^ guest cffegp
^ hairpin qegcfd
^ has odbgcl
^ hello laegel
^ help nZebdq
^ helpdesk megege
^ hey jkeaei
^ hi kbggek
^ how gffbdq
^ hypothetically kcgYof
^ i nbikgY
^ i'm lfffge
^ icmp pdeeff
^ if jfhfoX
^ in jbehkf
^ inc mgfgga
^ incident kndffa
^ infra gdhffk
^ input Zgfgsc
^ inventory agenhg
^ ip iggfkc
^ iptables ffffrZ
^ ipv reegdc
^ is rjbhVi
^ it mcdgck
^ it's hegefl
^ its Yfhcdw
^ just idebep
^ kindly hYaifr
^ l gZfees
^ line hageat
^ list doiida
^ mail jfWjfm
^ maillog kggffe
^ mar jgggge
^ masquerade fgcfoe
^ may pbgffe
^ monitoring ngffec
^ morning qafZel
^ my pcddjd
^ nc hkgegd
^ need jjgobW
^ net ggffna
^ netops gegffk
^ new jefecm
^ nft egggcm
^ nginx qggagc
^ nmap ndgefg
^ no kefcih
^ nobody ildjhX
^ not pZdkee
^ nov jgffff
^ of gdqbff
^ ok occdgj
^ on ngggcd
^ once gfeenf
^ one ilfgde
^ openssl kfffgf
^ our lhfZfi
^ outbound mdhefe
^ outlook lfffff
^ pacs jefdfj
^ pci dsgbgb
^ ping qeefec
^ pinging lgfffe
^ planning dggfnc
^ please Zbehnm
^ pls fZffaw
^ plz qfdhcd
^ port iocndW
^ ports lYeodf
^ postfix offffc
^ pr ddefjm
^ printer nchgee
^ proposal ggegpZ
^ proposed gffgmb
^ quick hfehlc
^ reachability dokcfb
^ restart eegefn
^ review hegfan
^ root ncggcg
^ say bcjhrb
^ security ijhfgb
^ seen hfrXgf
^ sev goejZe
^ should jedgle
^ show jhjlaa
^ since oZfgei
^ sitting hfkegf
^ so nogbbb
^ somebody kealgf
^ someone addngl
^ sorry gZhnfg
^ src tbghac
^ still cZfedy
^ suppose bdgftc
^ supposing Xgffsf
^ swaks mffgee
^ swap ebhepd
^ sysctl gfffkf
^ tcp ljgega
^ tcpdump kgggfe
^ tell ojgaed
^ thanks gcgbfr
^ the qYfofY
^ thinking dfgdrb
^ thoughts eeheen
^ three gZdjfp
^ thunderbird offdfe
^ thx gbgcfq
^ ticket ofggcc
^ to rbgmcX
^ trace nfffed
^ traffic kceoZg
^ trying ohggca
^ udp okfdea
^ under effljc
^ usage hcfdep
^ user nffffc
^ users rdffha
^ vlan rdhcWk
^ walk qegega
^ wat jcnmaa
^ we kkfamZ
^ we'd ffggoa
^ we're gdfhfk
^ what egkfhe
^ what's eblsYd
^ whats idhoYg
^ when jdgfdk
^ where obeohX
^ which inhiZb
^ who ctdacj
^ who's Ysffdh
^ whos atfbid
^ why kfeeZo
^ wich efmkdd
^ will nffkad
^ with bhghuV
^ without cbhgub
^ would hbfdng
^ yo ocfgcg
^ zabbix iahchm
^ 上 nageej
^ 中 hdedfn
^ 为 pbfeeh
^ 交 iggfZm
^ 今 eefedq
^ 从 uUkfbh
^ 你 heecfp
^ 值 lggfgd
^ 假 efggpa
^ 公 kcildb
^ 内 ocekga
^ 准 ggggma
^ 列 fjcmfd
^ 删 edgfnf
^ 加 Zcdhsh
^ 去 ecfgpe
^ 发 jfdngb
^ 同 oggfga
^ 哪 csaffe
^ 在 iegedl
^ 备 gdgffk
^ 外 kefgfg
^ 大 mfhdch
^ 如 cfhhle
^ 安 eljcgf
^ 审 lggdic
^ 客 nfggfc
^ 对 kWvdeb
^ 工 jffgge
^ 帮 fkfbii
^ 怎 geedgl
^ 急 oegdgf
^ 您 ieepeb
^ 想 dmfmiX
^ 我 jehgci
^ 手 odfgfd
^ 打 dZejmk
^ 把 eddgpf
^ 抓 kfgffe
^ 护 hefkge
^ 按 jchglc
^ 数 ffedgm
^ 新 efigdj
^ 早 mefbek
^ 昨 hegebo
^ 有 ngZlec
^ 服 nheefd
^ 机 fffgel
^ 求 kcffap
^ 测 kggggd
^ 源 odehdf
^ 现 iaelZn
^ 用 oefcfg
^ 监 kbodfd
^ 目 lhakgd
^ 看 fcgeau
^ 站 Zhlkgd
^ 端 hbathd
^ 第 fegeen
^ 等 flcjef
^ 给 jcfZjl
^ 网 ldgccm
^ 老 mffggc
^ 能 XXhag3
^ 若 hbghsX
^ 要 Zghgsa
^ 规 eeffbq
^ 解 gfffUv
^ 请 pfhieW
^ 谁 gxedcX
^ 财 gagfep
^ 辛 hefffk
^ 这 hedhZq
^ 邮 negbfi
^ 都 crkVgh
^ 领 egjgid
^ 麻 idhdfl
a <n> jgffff
a <outside> kgfffe
a <service> ofeefe
a <zone> lffgef
a ? shggcX
a box lhlceb
a client kekckb
a colleague ocedna
a connection kleecg
a customer ikfefe
a dnat hnbfla
a forward edejlf
a guest mgggec
a host wZgWhg
a ip jggffg
a junior ggffbm
a lady keffgf
a laptop lflebe
a list Xemfgm
a look fegffm
a machine kbihch
a minute kgffff
a name gcgfen
a new jgfgci
a non fehiej
a packet peggce
a partner qefgdc
a pc nZobgd
a phone tYeefg
a ping jefhhd
a position mjfdgb
a printer jfgggf
a random cdipde
a reset jfggfe
a rule dhggdl
a second feejjf
a session sahede
a syn ncgice
a table fhikga
a tcp oefcfg
a ticket mefebl
a timeout mfgegd
a udp tcefag
a user mdjfgb
a vendor jZflZo
a way olcdiY
a working Yphjec
a workstation qadggf
a yes jikbee
ab kgggef
able gnmaeb
able to dolafc
about <service> cmbped
about <zone> pdfefd
about it ocalhb
about llagdf
about to bcdjmj
above <n> fdhdoe
above eegdsa
above it dffemi
accept $ fefeij
accept , Xgggmj
accept -a fffgqa
accept <- gfeffk
accept ? hbefmh
accept ahfdni
accept at fhgefk
accept can ceffjl
accept do gggeek
accept does ghggjc
accept for cfgghl
accept from bgffng
accept in hfhcgk
accept instead agggqc
accept to dghgnb
accept what egfflf
accept would dgghnb
accept 之 ehfgke
accept 会 gfffle
accept 删 egfgrY
accept 的 egfghj
accept 这 gffgYq
accepted by kfffgg
accepted pfgffa
accepts jedeoc
access $ fimeee
access <host> joegea
access <outside> fffgel
access ? hcndgg
access denied mehefe
access lliXeg
access to jkhbcf
accessible $ Xphfhg
accessible ineded
according djffld
account jfgffg
accounting dgfddq
acess ktgaYc
ack <n> kfggff
ack ever jgggfe
ack kgggff
acme <gateway> dcfdgr
acme dehbds
acme example pfgffZ
across ? legfff
across mkffZg
active jgfffg
actually bkojac
actually do hgdcZt
actually end lpeYde
actually get fcpeff
actually let ggbgXu
actually use gcmefg
add -a egggvS
add a XgiZfw
add eYfYul
add the fefhpb
add this fgfgtV
add 一 efffhl
added , dggggj
added -a egggpZ
added fbecol
added the gdeeep
added to dgefgm
adding -a fgggmb
adding cfhdsb
adding this fgfguV
address $ mceefj
address , oZkehd
address <far> pfedhc
address <host> pggajb
address <own> giemdd
address ? fiekef
address do rfffiX
address does nggegb
address efgoZi
address is rggdfa
adds degdkl
admin ieggck
adress <own> vZfeed
adress rbgfde
advise qcgeee
advise whether qcgeee
after <n> kgfffe
after connect lffgdg
after hcgdmh
after line ggggoY
after that Zgghpc
after the hgfecl
afternoon fblkff
afterwards ? edihna
afterwards dehhoa
again $ idfdfm
again , adhdgq
again nbffcj
against <far> kfggfd
against <host> mfgged
against <own> jeemed
against iahhfj
agent <client> mefgef
agent phgefZ
agents ngfheb
ago dfhmfd
aimed at leekdf
aimed leekdf
alert kggdge
alerts qbhfee
all $ mgeake
all , hmfech
all ? oebljX
all can cqicdg
all dnat gfemfe
all fjfphV
all is cekncf
all of oXhodb
all or ncfffh
all port hcemff
all services fXkoef
all sources eogbff
all the iijiZf
allow khefeh
allow 的 ngfggb
allowed $ sagdfe
allowed ? vceedc
allowed into imdefe
allowed kkfXej
allowed or rageee
allowed out sdigZc
allowed to clfaeo
allowed y vYhffb
alowed mjgZge
already ? ledbco
already iefajk
also bidXjs
although leggfe
always gdgebq
am $ ifgfbl
am , jdehdl
am i padcfk
am kbeidj
am not dhgbcq
an <outside> nbnebd
an <service> mefgge
an <zone> obgdie
an answer imfcgc
an attacker jcjldd
an eehlYm
an inbound tcZbcm
an inventory eekmec
an old gghddl
and <n> mfdZpc
and <service> mdgdjd
and <zone> mjcgdf
and back tdfdeb
and by ljheec
and does qdgeVm
and from evegab
and gets lgffef
and he fgggek
and how jfcbcr
and i neiaZm
and i'd pcgebi
and if bifokX
and is efgdcr
and it nfgfcf
and my offgga
and no jgfgci
and nobody hfgfdj
and not kggeeg
and nothing hgfeej
and now lefeei
and on ehZjem
and outlook nefffe
and port lYhkjb
and ports gbdnhg
and say hfeekg
and since ngfgec
and the pedlcb
and their nggdfe
and then mfhecf
and thunderbird lgffgd
and under mdecek
and want pbheff
and wants ggfdhk
and what kceZmj
and when gchdYt
and where fZgmZo
and which gljffb
and who gmedbl
and why gfgfek
and with ehhfld
and would ddedjn
anna jefegh
annual gfXnih
ansible tcechc
answer $ tXfggc
answer : qcdfge
answer <service> rjdedZ
answer ? oekbdf
answer come tdfeae
answer from kjdelZ
answer nciZfj
answered by ncgefg
answered ocgfff
answering qcffee
answers raaneb
any $ lifecg
any address dngcgg
any chance mcfgfg
any difference fdgfoc
any dnat fedqfd
any effect gfhdmd
any hjajmZ
any host ipgeca
any idea cmdecn
any machine gmfdge
any of zdhZeY
any port seeega
any reason tcedfd
any rule lfgfef
any side cjffld
any traffic qZgghc
any way mcefie
anybody , dpgchd
anybody able avcech
anybody at cnefgf
anybody cwgafb
anybody on scfcgd
anyone ? dfdjgj
anyone Usehkd
anyone able iqdcjY
anyone at Y0hbcc
anything $ eocgjc
anything , gififd
anything ? aahtcj
anything at ghbnbj
anything behind amdlhd
anything break hegfmc
anything else kbejcj
anything exposed enclga
anything flapeb
anything for hYhcoh
anything forwarded higjfc
anything in hYijgi
anything natted ecgohd
anything on hkZkic
anything published eUhvkb
anything stop pdhecf
anything stopping pbhbgg
anything that vbeWgi
anything to ccelen
anywhere $ pWgjib
anywhere , Zlbnam
anywhere ? ZlerZg
anywhere behind gmedgf
anywhere gqblac
anywhere on Yrefhd
anywhere through eofehc
ap lfefge
apart from gkmicZ
apart gkmicZ
api wdebfc
app odgdge
app on meheff
append -a gghhlZ
append gfhhoX
apply ggefnd
approval fdggem
approve it gggbfm
approve pafdmb
approved Zdhdcv
approved by efedfq
approved the hbhcep
apt sfgceb
apt update pfgfgZ
arbitrary jdkdgf
are <n> vdegba
are <zone> mWchng
are able dngege
are asking tYcdmc
are exposed Whpked
are fejlbg
are forwarded gWfoih
are getting dpiaka
are in dlgehf
are not kmgdbf
are on mbfegh
are open hYjnef
are permitted epeYih
are stuck lcfggf
are the ledegi
are they ofdbbm
are usable fekfgg
are we fcigem
are you effegm
arrive ? lghZif
arrive at pfeahf
arrive rigYhb
arrives kfflfa
arriving kagmia
arriving on nedjde
as <n> fegene
as a gfkfeg
as djihch
as far kmgagb
as it pieebd
as its kffgef
as seen najffe
as the jkfgiZ
as they pdgfed
as things sdefga
as well ijeZji
asap $ gegfdo
asap , cihbbr
asap cihbbs
ask ? ddZqig
ask dicffm
ask you gdecgp
asked ifgija
asking $ llfach
asking for qjdfeY
asking mnccgb
asks : bmgggg
asks for gkffff
asks imdhae
assessor kiddjd
asset fdeofe
asset register feenff
assume idkfhd
assured lfgffe
assured mark lfgffe
at <client> ndiehb
at <far> qffdfd
at <gateway> gdejjf
at <host> ffhdkg
at <n> daggkm
at <own> iidkbg
at <service> ilgahe
at ? bbnkbj
at all llcjjU
at github egfffk
at jegiic
at line cgeedr
at me kgefgg
at my lcfchj
at tcp nlfadd
at the effalm
at you ggeebq
atm $ ccfphf
atm dbgohe
attached fjfdfj
attacker kcjldc
attacker on idlmeZ
attempts in jfffff
attempts jfffff
audit $ gejihc
audit : pgdehc
audit hnifea
audit i hlVngf
audit item kjfcge
audit question cngeid
audit wants gijfee
auditor asks flefgf
auditor fnggZg
auditor is jlbkZg
auditor wants imbejc
auditors dlbogb
auth attempts jfffff
auth jfffff
authentication $ kegfgf
authentication , jgfgff
authentication odheed
authentication when jgggge
authentication' jfggff
available laliec
away , Yeferj
away ? lffdjc
away dffemh
back $ jifgee
back , lfgggc
back : igffla
back ? jgkcgc
back from reegfa
back hefggj
back through kfffff
back to kffeeh
backend gfdkfg
backup <n> Ygfhgn
backup bgdgZv
bad nbabfq
bank ekfbdn
banner seffad
be able jXhhjh
be accepted khfddh
be answered jgggdg
be contacted ljgecd
be different bhherb
be enough cgggnd
be forwarded jjfgcf
be jjeejb
be let mffgcg
be open cnckhb
be reached gnhZeh
be so ldfcdn
be the ggfekf
because fkgefh
because of ejffei
because the kfgdie
become hgfglc
becomes accept Ygfgse
becomes drop cdggoe
becomes iefYog
becomes of weebZg
been gZifki
before $ hffffj
before , mdfeei
before figedk
before i flfeeh
before it eegdUy
before line ggggoZ
before the kfhbfi
before we gffjla
behaviour ? hggglb
behaviour ieghla
behind <own> iYdvgb
behind it iaenfg
behind kajudU
behind that jbenfe
behind the ombhca
behind this dueXgf
being iigigb
believe ffelhd
belong Wgdnrc
below jdgcrY
below line fggglc
besides <outside> bvdafg
besides <service> Qlkmif
besides dpfjea
best hdgcgl
between <n> fegfem
between <zone> jZhhgi
between ekegWq
bit uadYdl
blame lgffdf
blast dfkeke
blast radius dfkeke
block <far> cgfego
block dffdgo
block it mffffe
blocked , mhfdhd
blocked ? oddbgi
blocked pcgbdj
blocking ? jfgffg
blocking vgeVgd
blocks hccefq
board : hjffff
board fjgehf
bond megekb
boss ijlbhZ
bot $ gffffk
bot , gefgfk
bot gbgfeo
both hnbfge
bother you jfgffg
bottom of gggflc
bounce tefeea
bounces tbegec
box $ ejclci
box , bidjgj
box <client> kgfjgb
box <host> fhdmgd
box ? ijndgX
box and kgfbfj
box answers pdfjfY
box at kdifge
box behind plfZcd
box besides TXkxkd
box do hffkef
box have qbWljd
box iafndi
box in kaidjg
box is hdfkgf
box itself safbgf
box on msfagW
box or udiXee
branch , gcgfsZ
branch ifefcm
break ? bgggpb
break anything eehebp
break ebjboi
break if ggggna
breaks $ idfcra
breaks ? fffftW
breaks hffdpa
breaks if gfffuV
breaks when ggfemd
bridge qedhfb
broken again degcgo
broken mbfado
broker <client> mfffee
broker peeeee
browse <outside> idefme
browse <service> lffefg
browse nechkZ
browse to mgggdd
browser pdgeee
browsing kgfgkZ
build jchffi
building heffdm
but does nfeegf
but lafkeg
but my lfggfd
but not lbffdk
by <client> qbhdfd
by <far> pgeede
by <gateway> jecofb
by <host> kdkfdg
by <own> tbggea
by <public> kbpYfg
by <service> ijfdge
by <zone> vYfbge
by a nfeffe
by default ifebil
by it gbedfq
by its gifjfe
by mail chgmge
by mfhfhZ
by noon elejfd
by our nfdfge
by step ngffed
by the pdegdg
by way oddfeg
by which mkfgcb
by whom foebal
bypass pgggcb
bytes ifgeej
cab leccpb
cable gegehj
call $ ddgfgn
call kZgedo
caller nehdge
calling hefegk
calls ghejmZ
came idefcn
camera <client> nffeef
camera nffeef
can <client> magfhh
can <far> qdebma
can <gateway> lifhgZ
can <host> qfhghV
can <outside> wZidfY
can <own> fseffZ
can <service> aoedfk
can <zone> rTlclc
can a nchedg
can access hnchgc
can an tldYfa
can anybody hpccic
can anything tdeaid
can be focdif
can cmjbfh
can get nnkceV
can hit klmehT
can i nabhgj
can it jdicfj
can not pheeec
can open iloVga
can people nXhgkd
can ping imdZhh
can ppl tcgebe
can reach hsgaiY
can somebody ocmYcj
can someone ngdeXn
can still lagihe
can talk djkeka
can the iYkjfh
can they nYhdkf
can u hdcZhs
can use nlbbjb
can you kaehdn
can't <zone> scghhW
can't connect lgggfd
can't get fqcggb
can't nleecd
can't open rddehd
cannot connect lggdff
cannot open pagchg
cannot reach ncffge
cannot tYgdfe
cant <client> ndgfge
cant <zone> oeffgc
cant get ndgege
cant i lfgege
cant open peffha
cant rcigca
cant send kfggfd
capture nfffee
card fbhfgm
care Xqhehf
case lfdcnc
catch nZdbfp
cause ? kgffgf
cause mdfgge
ccc <n> oegegd
ccc oegegd
cd : jgggge
cd jgggge
cert dcecfv
cert on Zehchp
certificate dggecq
certificate on ecgfep
chain ? jgggic
chain ndffka
chance mcfgfg
change $ ifeefk
change ? fbfboj
change anything fbjduY
change for efefgm
change gagchp
change in eeggnc
change to gbehdq
change window degfkh
changed gahdhn
changed line gdggbn
changed the hbhdcq
changes ? fgeelg
changes fggctZ
changing eghclg
channel kfeecl
check $ lggcgg
check : qhgggV
check kifcgf
check whether rcfcfe
check 一 ohaoZc
checked kffgfe
checks lgggee
cheers kdeddn
chg <n> heceof
chg heceof
ci qdfhfb
ci runner mgffgc
claims madjgg
clamp gfgfek
clamp mss gfgfek
client , hejefg
client : hfldhd
client <client> pfgggZ
client ? rdfcfe
client address qhgafc
client at gdffkh
client connect qffffb
client in rfdfed
client ip offcef
client is lhggfc
client oaidhe
client to qeggea
client who lfgffe
client's hfhkgb
clients fsdckZ
clients get ejffif
clone ogeegd
close igfffj
close src offeee
closed <service> pefeed
closed kdechl
cloud lggfee
clue cfekgj
cn qldXcg
code ofgcff
colleague nbeilZ
colleague on jffgfg
colleagues , ggejff
colleagues ndfjde
collect jdfgje
collector pefggb
collects jfhfff
com : beegdr
com <far> lggggb
com <n> qggggW
com ffefdp
come back jfgghd
come from lfffef
come in pbfckd
come kifcge
come up mehajd
comes back mdffeg
comes dicfhl
comes from wehUgd
comes in hoXkbi
comes up iegdld
coming from pcjbfe
coming in nafhjd
coming rbiffZ
comment ifgfXp
commit gfggma
complain nnfcgX
complaining klfagf
complains lffffe
complete ekaqhZ
compliance bghkan
conect tleafX
conect to plfbfZ
conection kggffe
config <n> fegffk
config adglel
configured mbflgb
confirm $ emdhff
confirm that offfbg
confirm whether kffgff
confirm zcfYdc
confirm 一 grhfeY
confirmations jgggge
connect : jfgfgf
connect <own> kggfff
connect ? nifefb
connect from qfgffZ
connect gkgffe
connect to ligcgd
connected lggeef
connected to lggeef
connecting oggefc
connecting to lfgeff
connection after lffgdg
connection from peffee
connection oggdgb
connection refused qchdhb
connection timed kfggfe
connection to lpfYfc
connection was lggfgd
connections into qecdhd
connections kjckec
connections to jfekdg
connectivity kfgfka
connects jegked
connects to mcgkaf
conntrack -e lfgggd
conntrack -l jgggff
conntrack ctstate gffehj
conntrack hffcgj
conntrack table ggfdgk
conntrack 正 jgggff
conntrack 里 mfffed
consequence dgfgoc
consequences ? effeqc
consequences bfgdsd
consumer mffgee
contacted nihecc
contractor kahele
control nidfdf
copier jgffff
core gefefm
correct ? lcdegk
correct lagegi
could <client> afjenf
could <host> mgfffd
could <zone> bgggqb
could a rffYfg
could i gfgkge
could idfeme
could it leafel
could not jgggge
could reach Zhfine
could somebody oZeieh
could someone mdgdal
could still gchglf
could that lggdff
could you ceigmf
couldn't connect kgfggd
couldn't kgfgge
counter kfgbbm
course obeedl
covered ghfamg
cpu eefcfq
cron lgfgee
cross oegdfe
cross the scheec
ctstate dfgejj
ctstate dnat dfgeli
ctstate new fgggbm
curl -k odgfgb
curl : mffffe
curl <host> mfffge
curl <own> rdhbbg
curl sfgfZe
curl vk lgffge
current ekdgej
current rules hlghfb
currently iiekbe
customer at nffeee
customer beimal
customer is gfheek
customer's imgage
cut jdgblg
cut off jefeig
cutover jgggff
daddr <client> kfgfef
daddr <host> jfggfg
daddr <own> lgffge
daddr kfffff
daemon ngeefe
dangerous fffeZr
data nhfcfe
database ggeefk
date ibhceo
day eYigkl
days hcdmck
db fagbdu
dba nffefe
dead ? pcfeic
dead for nfggde
dead jbhfje
dear bot sffcfc
dear colleagues ggfjff
debian rdecef
decides rfeded
default drop hegeke
default hffeoc
default policy kfeeif
deferred connect jgggff
deferred gbgcgo
delete -a hdggob
delete YgggvZ
delete line cfggpc
delete the Wigese
deleted Zffeqg
deleted the ffefji
deletes dbgisb
deleting edhfqc
deliver outbound qehbhc
deliver to pggbia
deliver uehbhY
delivered pagckc
delivering qfgefa
delivering to megeff
delivers pfffiY
delivers to qegdiZ
delivery ndhefe
denied taifgY
department igffZn
deploy obdcem
desk <client> lffege
desk in jggggd
desk keifgd
desk pc kgfgeg
desks ngffgb
desktop nichec
destination <client> fgdfii
destination <host> ffgfgj
destination gbgfhk
destroy mfeela
dev <outside> ngfhcd
dev <zone> lfffff
device mblcdi
dial pffeee
dialled mggfce
dials rhhbgZ
did gebjem
did the acikgl
did we dlcnde
die ? fgfYre
die kafdme
die on tfhcbc
dies $ ndedmb
dies ? gggenc
dies ndedoa
difference ? ffggld
difference gegfpb
different afterwards ggggma
different fefbmk
differently bhfglg
dig sdghcZ
direct , jgggff
direct nfgemX
directly $ oeeeff
directly , mggeed
directly ? kfgglY
directly on mfgffe
directly tchbjY
directly to qcfegd
disconnected jfffff
disconnected no jfffff
dmesg , lggggc
dmesg is kgfgfg
dmesg kgfgff
dmesg 里 lgfgfd
dmz cXffex
dnat $ qdfYao
dnat , cdflhi
dnat -j fffdji
dnat : fffgkg
dnat accept dggcoe
dnat bafrpY
dnat before hgefek
dnat for Vmfqgc
dnat on dbfgtb
dnat rule faggng
dnat rules egeelh
dnat so jffgid
dnat target lhekcd
dnat to eeghhj
dnat 删 egggjg
dnat 到 jddhjf
dnat 去 ddhdnh
dnat 吗 uafddf
dnat 的 eggjid
dnat 那 ddheng
dnated fbeqff
dnated to bbeqje
dnats $ gafogf
dnats iUdwlZ
do $ iedcbt
do , Yhgees
do <outside> jcgmee
do <service> ngfghZ
do <zone> nbdemd
do ? ffcfho
do exactly fggdmf
do for hgbeik
do i hbehfn
do in gggefk
do lcfhal
do not fhhlbg
do packets oefdgd
do the kcgcgk
do they neghcf
do those nefffe
do to kefccn
do we llfjdX
do with shdeeb
do you gagbcu
doc fmgiZh
docker mggecf
documentation cikdgh
does $ jdfffj
does , pdddlc
does -a hfdgXs
does <client> ndoclU
does <far> jbelmZ
does <gateway> wahcea
does <host> kdfefi
does <n> vZdfbh
does <outside> xcbWke
does <own> pnccbd
does <service> gjZnai
does <zone> ghjYhj
does a mjfffa
does bfejgk
does hairpin vcghfV
does he sbfbdh
does inbound kWggpd
does it emehfd
does its qggbed
does line dhfear
does mail shgcda
does my pebbfk
does not eocibh
does our fWcneq
does ping tebgha
does port gbhofe
does that qThije
does the sdecZj
does this jffcel
does traffic ufgbfZ
doesn't ikebcl
doesn't work dffegn
doesnt gmqYZe
doing ? oefbgf
doing ggbcbu
don't get lcegbm
don't oefgdf
dont gnedeg
dovecot : jfffff
dovecot jgffff
down ? ZZicjs
down hhecdo
dr hlgceg
draft heggpY
drive ffeeen
drop $ kfegcj
drop , dggbpf
drop ? iefcji
drop and affgpe
drop ffecmi
drop fwd jgggfe
drop it rfebhc
drop line XhggxX
drop or refebf
drop policy lffedi
drop so pgfded
drop that pfeddg
drop the fffgle
drop to dgggmc
drop what dfegij
drop would eggdmf
drop 为 kggfdg
drop 了 kgffff
drop 吗 rffddd
drop 掉 qfbhag
drop 是 gdgcYu
drop 的 mggfbg
dropped $ lffgge
dropped ? tefYeg
dropped by ocgffe
dropped or pdgcff
dropped scgYgg
dropping feffgl
dropping it mgfegd
dropping the gfgfmc
drops seeece
dst <client> lfffff
dst <far> mfggfc
dst <host> kgffff
dst <own> lffffe
dst mffffd
due cohfbg
dumb hjgfdf
dumb question hkgfcf
dump eZjpge
during eefejl
e , nffffd
e <host> ucedbg
e g cfmghf
e jgidff
e mail mfgefe
e udp qaeegg
e 无 jggfgf
each mnagdc
each of gmbnYg
each published glfdgf
earth does kfgfeg
earth jlffbf
eat it qffbgc
eat pfebfg
eaten qfgaeg
eating ifdcfm
eating it kgfgfd
eats it mgfeef
eats ueebce
echo rdgdee
echo request ofgdfd
edge <n> hdfcdp
edge fw gegffk
edge gegffl
edge rules eefdct
edited gbhgcp
edited the gbhgcp
effect ? hfdemf
effect eZherf
effects fegdmf
egress qdhbfe
eli <n> gfggWs
eli gfggWs
else , agggnf
else kZbftc
email lcggeh
end khaihe
end of defdkm
end up kibjia
ends  Xgdigp
ends 0 Xgdigp
ends 1 Xnjjbh
ends 2 rdffbe
ends 3 phfbed
ends 4 hehgma
ends 5 gihgrS
ends 6 iggfoY
ends 7 ggggoY
ends 8 igggmY
ends <- fgdehl
ends <client> TdonZo
ends <client><client> 0cfeaZ
ends <client><client><client> rffeeb
ends <client><client><gateway> pgggcb
ends <client><client><own> qcggdc
ends <client><client><zone> nffecg
ends <client><far> lfffka
ends <client><far><far> jgggff
ends <client><far><gateway> lgfffd
ends <client><far><zone> kgggdg
ends <client><gateway> nZhflb
ends <client><gateway><gateway> pcegfe
ends <client><host> wfhcfV
ends <client><host><client> mfgffc
ends <client><host><gateway> pffded
ends <client><host><host> peggeb
ends <client><host><own> pcgffd
ends <client><host><public> pegdee
ends <client><host><zone> jgfgff
ends <client><outside> pfcilU
ends <client><outside><far> reeeed
ends <client><outside><own> bgfgmg
ends <client><own> pcgdcj
ends <client><own><client> ngffed
ends <client><own><gateway> pfgefa
ends <client><own><host> pffdfd
ends <client><own><outside> jggehe
ends <client><own><own> kfffff
ends <client><own><server> vbfbed
ends <client><own><zone> fkgfkb
ends <client><public><own> rgeccg
ends <client><server><client> ohffgZ
ends <client><server><own> nfgffc
ends <client><server><zone> ofeffc
ends <client><zone> qcdibf
ends <client><zone><gateway> sffebd
ends <client><zone><own> jffffg
ends <far> jbimag
ends <far><client> rcgfcd
ends <far><client><gateway> mfffef
ends <far><far> wffddZ
ends <far><far><own> ZhhguX
ends <far><gateway> jehgbk
ends <far><host> ubhfeY
ends <far><outside> cbbngo
ends <far><outside><own> uedcee
ends <far><own> vbgbec
ends <far><own><far> rgfffY
ends <far><own><gateway> nfggdd
ends <far><own><host> qefdfd
ends <far><own><outside> sgfZdf
ends <far><zone> scffed
ends <gateway> Ylbdhq
ends <gateway><client> pegejY
ends <gateway><client><far> jgggfe
ends <gateway><client><own> offefc
ends <gateway><far> oefhec
ends <gateway><gateway> fncfgg
ends <gateway><host> xYghgW
ends <gateway><outside> lcigch
ends <gateway><outside><own> fchiob
ends <gateway><own> nefaig
ends <gateway><own><host> vYibdg
ends <gateway><zone> sUfehi
ends <gateway><zone><zone> iegfjd
ends <host> amYmek
ends <host><client> nYibkh
ends <host><client><gateway> ofgfec
ends <host><client><own> nggZhf
ends <host><client><zone> egfgjg
ends <host><far> qchefd
ends <host><far><far> lgfgfd
ends <host><far><gateway> lgggfd
ends <host><far><host> jfffff
ends <host><far><own> jhhaif
ends <host><gateway> cabmds
ends <host><host> lfcngY
ends <host><host><client> ncgeff
ends <host><host><far> mghfec
ends <host><host><gateway> ufhcfX
ends <host><host><outside> segaed
ends <host><host><own> oeefef
ends <host><host><zone> pbgehe
ends <host><outside> mmckdW
ends <host><outside><gateway> mgfefe
ends <host><outside><own> fefcpe
ends <host><own> vaggea
ends <host><own><host> sdhbhZ
ends <host><own><public> qcfcfg
ends <host><public> pedkea
ends <host><public><own> xahcfY
ends <host><server> arhZcm
ends <host><server><far> ofgdee
ends <host><server><outside> leffff
ends <host><zone> njcldX
ends <host><zone><client> kgfgef
ends <host><zone><own> nYhgje
ends <outside> kUmihf
ends <outside><client> pcdadn
ends <outside><client><far> bhghle
ends <outside><client><own> bdggqe
ends <outside><far> mdgXgm
ends <outside><far><host> pdgffc
ends <outside><far><own> qffefb
ends <outside><gateway> jgpedZ
ends <outside><host> kfgjcd
ends <outside><host><gateway> jffgge
ends <outside><host><own> gYgqef
ends <outside><host><public> ogfcdh
ends <outside><outside> dendbl
ends <outside><outside><own> jbhlha
ends <outside><own> lignhR
ends <outside><own><gateway> kdfndc
ends <outside><own><host> idejeh
ends <outside><own><outside> jlcjeb
ends <outside><own><server> kagmdf
ends <outside><zone> wZcblb
ends <outside><zone><far> jgggge
ends <outside><zone><outside> ghghlZ
ends <outside><zone><own> cgggpb
ends <outside><zone><public> egfelg
ends <own> jkVkck
ends <own><-<client> pahfff
ends <own><client> mefZmf
ends <own><client><own> rgfffY
ends <own><far> wZhcec
ends <own><gateway> lZeggl
ends <own><host> dffhem
ends <own><host><client> kggeff
ends <own><host><far> jZiijd
ends <own><host><outside> ffgfpa
ends <own><host><own> echgtY
ends <own><outside> kkmiaV
ends <own><own> iagdjk
ends <own><own><client> kfggff
ends <own><own><own> lffffg
ends <own><public> bUgphm
ends <own><server> Ydfvfe
ends <own><zone> rVdikd
ends <own><zone><outside> itbgac
ends <own><zone><zone> uZhfga
ends <public> cocheg
ends <public><host> cWmphg
ends <public><own> gjamgd
ends <server> bfWohm
ends <server><client><client> pfggeb
ends <server><client><far> kffgff
ends <server><own> oceogW
ends <zone> jguVbf
ends <zone><client> reegbe
ends <zone><client><client> kefgfg
ends <zone><client><far> chehoc
ends <zone><client><gateway> qfegbe
ends <zone><client><host> offfed
ends <zone><client><outside> iiefla
ends <zone><client><own> mgfgcf
ends <zone><client><zone> pedgde
ends <zone><far> hedgjh
ends <zone><far><gateway> kfffgf
ends <zone><gateway> nXhjmY
ends <zone><gateway><gateway> uXdfhe
ends <zone><host> tZedcj
ends <zone><host><client> ghhhnV
ends <zone><host><gateway> jfgfma
ends <zone><host><host> sagdch
ends <zone><host><own> lfeajh
ends <zone><host><public> oZnadg
ends <zone><host><server> fqefdd
ends <zone><host><zone> ieggoZ
ends <zone><outside> rdccfi
ends <zone><outside><- gefgbn
ends <zone><outside><client> gffgoZ
ends <zone><outside><gateway> qdfegb
ends <zone><outside><own> icffbo
ends <zone><outside><zone> gffgoZ
ends <zone><own> siceaf
ends <zone><own><client> jgffff
ends <zone><own><gateway> sbgede
ends <zone><own><host> lkfahd
ends <zone><own><outside> ohfggZ
ends <zone><own><own> jfffjd
ends <zone><own><server> lgghfc
ends <zone><own><zone> bmffrX
ends <zone><public><own> uYegdf
ends <zone><server><host> mffege
ends <zone><zone> tcgfeZ
ends <zone><zone><client> jffgge
ends <zone><zone><far> ggghoY
ends <zone><zone><gateway> mdegid
ends <zone><zone><host> mXfgii
ends <zone><zone><outside> pafgic
ends <zone><zone><own> ijchnX
ends <zone><zone><zone> ehgfmc
ends kcfnec
ends up kcfnec
english ? ffhdcp
english hehdZp
english please fgfgZq
enough afekqc
enough for cggfnd
enters mgggbg
entries hedlic
entry gbfpfe
enumerate dijleb
enumerate every djledf
enumerate the ekjhec
erp bccfis
errno <n> jfffgf
errno jfffgf
error : kfgfff
error <n> nefeff
error kfgfgf
error number meffgf
esmtp mefgee
establish an keffgf
establish schZgd
established rule dgffsa
established src lfgffe
established 那 fhggjf
eth <n> cchdgq
eth cchdgq
even cross oehdgd
even get qeefga
even gmefch
even let ndfefg
even see rcgfec
even touch nggdfd
evening $ XXghnr
evening ZYhbmt
ever get hffdmf
ever lcgfdk
ever since ffgffj
every bmemcg
every dnat cbephh
every minute jdgefi
every network fqgafe
every night rbgbfg
every port lXdqff
every service cjkjed
every source argdic
every zone doefgf
everybody in lfgfef
everybody rmcXcg
everyone eteaci
everyone who dmgfge
everything eerkba
everything that cogifc
everything we aTjpeo
evidence kldefc
exactly $ gegeij
exactly ? dfgdcr
exactly crcdck
exactly is fggedm
example , nbihde
example : ngfefe
example <far> jgggge
example <own> lggggb
example com idbhhj
example ifgdcl
example net lgfggd
example org kgggef
examples ebgcfs
exim eehchm
expect jegcek
expected ? obhfff
expected rahdef
expected to tYegff
expire ? efgfgl
expire behdgp
expires acecfw
explain -a dfgedp
explain : gfffZq
explain ? mfggfc
explain hfgeXr
explain it fggfbo
explain l geggel
explain like efhfdm
explain line bhfecr
explain mail gfggej
explain me lggebj
explain please lfffWn
explain pls kgfdZn
explain the mghgXh
explain this fgfffk
explain to gfgffk
explain why negggc
explain 一 gefeUw
exporter nbfgff
expose akpmaY
expose to bQoufg
exposed homjcS
exposed on SvjihZ
exposed to mkndaY
exposes fbkpcd
exposure Zmfjcj
exposure check emfchg
exposure of cjdlci
eyes ffffgl
f : jfgfgf
fa <n> kfggfe
fa kfggfe
fail ilbZgl
failed : ndffff
failed lffffe
failed to kgffge
failing tgggcY
fails jefdgj
far as kmgagb
far mjZgff
fate rdfblZ
fault ? peeeee
fault pefeee
fd ngeeff
feels degego
fetch lagfif
fetch mail jcdghj
fetches jffggf
file , difbnh
file Zdkifm
file does hifYnf
filter : lgfgmX
filter egfgnc
filtered ubecfe
finally Ydhnnd
find fchnge
find its kgfgef
finding <n> khhdfe
finding reabdl
fine $ rceegd
fine , lggfgc
fine <outside> mffgfd
fine ? ndchge
fine on mggggb
fine paggfe
fine with qggeea
firewall ? phdefc
firewall fmegfe
firmware lggfff
first kfgcdk
first time egfgbo
first week egggfj
five $ efhefl
five fcckdo
fix Ygbdyd
flip fgeenf
flip forward ggfbpd
flip the fgeflg
flipping hefekf
flipping the ggffjf
floor gdhefl
flow lfgeZl
folder cjZpeh
folks ieekdh
follow fogdch
for $ eheaZv
for , ggfdcp
for : ghdcXu
for <client> jdhkha
for <far> oagkec
for <host> ihfmZg
for <n> jhejcf
for <outside> ofdZmd
for <own> gcfljd
for <service> maemhc
for <zone> jceXmn
for ? hhgdWr
for a nhgfbf
for each gmfbgf
for every hmecgf
for fefjjf
for her lbffel
for him mggffc
for it pZrYgb
for me Wljccq
for our cfamfm
for people lagfjf
for port fdgdjj
for snat eehfqa
for somebody nejZgg
for tcp megYme
for that gddkgi
for the mdhgZj
for them mdjgdd
for this igengZ
for tonight hffgmc
for us mdddih
for what kedfbn
for which gmgdff
for whom btfdia
forever kggfgd
form lmcafg
fortigate cgffen
fortigate in Zggaft
forward $ fgffjg
forward , hdfgle
forward -i efffji
forward -m gffehj
forward -s fgfeme
forward <n> cffekl
forward ? hhgdjg
forward Zaelqf
forward chain jfffei
forward drop nggYcl
forward for YUiqbs
forward gets gfgdme
forward is eheelf
forward last gdgeco
forward on ddflhh
forward packet jfggfg
forward policy kggflY
forward rule fgffnc
forward that mgfcfg
forward to bbdtmb
forward verdict jggffg
forward were cfggrb
forward 到 fdcqch
forward 的 jffjed
forward 里 iegfjf
forward 默 bgggod
forward's fffend
forward's policy agffqe
forwarded $ hYgmhg
forwarded , hacqhe
forwarded ? dmcpcd
forwarded anywhere jgfkec
forwarded by lfcifg
forwarded ifdtcY
forwarded or lffege
forwarded to mhdmeY
forwarding dgcojc
forwardings hgbpcf
forwards $ hcemgf
forwards cUixgc
forwards in dbpige
forwards on iedpga
forwards pls gegmgc
forwards point gefmgd
found gggfbm
found in ggffcm
found this gggfcm
foxmail kgffff
foxmail 报 jggfff
foxmail 收 lggged
free ngggdd
friday $ adghfq
friday ? geggdm
friday Wehdpk
from : mfgged
from <client> qcgefd
from <far> wdhdcY
from <gateway> uYhgfb
from <host> wfgXbf
from <n> vdbffc
from <outside> hZmlcf
from <own> gdgfhj
from <service> iXmhie
from <zone> mchckc
from a hcendh
from an nigagd
from anywhere dqcYgl
from drop egfgmc
from his lffgfe
from hitting nchffe
from iggcfi
from it segZee
from its lfhgfb
from line egfhnb
from my idffgj
from our ikdfge
from some qfeagf
from talking segcbf
from their iagfhl
from there nUiehl
from unknown mgggfc
from where ZzZffd
from which dwfYhb
front uVffdi
full fYkceq
full list eimigZ
full of nggffc
further nhheag
fw <n> gegffk
fw config fffffk
fw hhgafl
fw rules edgffn
fwd drop iggefj
fwd hdgkef
fwd in jgggfe
g $ fhhcfk
g idkehg
gateway $ fhfmed
gateway ? ljegdd
gateway config bdgdfr
gateway kgembd
gateway rules cffdfq
gateways <n> fdhedo
gateways idhedl
gave me mfedma
gave ofedlZ
get <n> ogfggZ
get <service> fkdasb
get a iegeld
get an ngeeib
get anywhere wbebee
get at flledb
get forwarded ngapgV
get gjidge
get in nicadk
get into hqfZfe
get its mfefeg
get nothing lfffff
get out iedgle
get the qXgbfm
get there igedhj
get through jjefff
get thru udhUeg
get to ejlfde
gets <n> kgfgge
gets a jjffgc
gets clhhja
gets connection kfggeg
gets in omfcad
gets nothing pefdfd
gets out mjecdf
gets there bofdfh
gets through gnhZgf
gets to flicid
getting ogdged
git oeghbe
git push nffedf
github com fegfcp
github gefebo
give dgjkgb
give me Yilmde
given idghjc
given that mffcYn
gives ? lgfeff
gives me jgfggf
gives oeffef
gmail <service> jgggge
gmail jgggge
go $ lkdgXj
go , jfgghc
go ? abirge
go ldfmZf
go out qddfhc
go through uggdeX
go thru mfefgf
go to jgedke
goes $ hggfmb
goes ? iefjfg
goes away bgggmg
goes in figfoX
goes out ngghbe
goes qVfila
goes thru dfggnd
goes to adgjpd
going by ofgfec
going fYfjki
going on ngfedf
going out lfggef
going through eiaces
going to pbiXnd
going via kggffg
gone , efgeme
gone ffffpc
good ? pffcfe
good for ggfdco
good lYhahn
good morning ldeefk
google com jgggge
google kgggfe
got a glhegb
got exposed Zdmihh
got ifklca
got this meffge
green bdhdhq
grep lffffe
growing kdfegj
guest ladbeq
guest wifi fcecft
guests gckdek
guide idcqdf
guy nedibi
guy on lgeeeh
guys mhfhfa
gw $ ldmfce
gw , lecijd
gw : sbfgce
gw <n> cdeeft
gw ? lehejc
gw gbhffm
gw line haibkk
gw pass lgffdg
gw rules ehgebo
gw 的 lbgdcn
gw 第 gfgfao
h lfgehe
had feegmf
had no eefiqZ
hairpin ? pcccdl
hairpin nat lcgddl
hairpin or qfgdec
hairpin pdgafh
half jfffgg
hand hhhkea
handed gefnef
handover cZimdn
hands kegfdj
handshake lnfafc
hang qbhhgZ
hanging fallch
hangs $ lgfffe
hangs , pefefd
hangs for nfgeef
hangs nbemce
hangs on idfkge
hapens qegefd
happen lfeema
happens if ggfeke
happens kbfZog
happens to tcfXjd
hardening dfgdnh
has <outside> scceeg
has <own> kfggfd
has a jigffe
has access bohdgf
has been ccfimh
has imfYkd
has it gkefkc
has line gfggbm
has no gkffZk
has the fdhefn
has to mggceg
have <outside> tkcYhb
have a egchcn
have access aiocfh
have any naflde
have anything fXhrka
have been haiekh
have dijhef
have exposed kZjlah
have no pcdicg
have the fceiij
have to jkgdia
have we gXmqdc
having kfeZbs
he can 0bcefZ
he get ngfdfe
he wants fkefhg
he wefdZe
health check pegcfe
health pegcfe
healthcheck nffeeg
healthy ? lffffe
healthy mffffe
hell kdfeek
hello , qeedfe
hello laegel
hello team ggingY
help $ pbeddk
help lYfdjl
helpdesk ochceg
her ? pfegce
her pagdej
here $ dbnkef
here , hjegci
here : ndedbm
here ? hfhkec
here kajjdg
here what ggfeap
hey , sceaeh
hey bot ibfifj
hey jkeaei
hi , pffecg
hi all kfghcg
hi kbggek
hi team mgfgfc
him $ ibebkm
him ? mgggfc
him in mgfffd
him obdZik
hire dgflei
his mffffe
hit <host> khgegd
hit <own> mjefhY
hit <service> fofchc
hit merge aggeer
hit nliaae
hit port gofbff
hit tcp flgcgg
hit the khhdef
hits lffcei
hitting <own> hggdmd
hitting qdgYlc
hold jafjhf
home vchdda
hook wdffXe
hop pgfebg
hope fYgobm
host $ fgaohf
host , ejjidc
host : hkgfgc
host <client> kakeie
host <host> oddife
host <own> odffgd
host ? nldgeY
host in tbaibg
host on kZfkei
host out pchagg
host raigeb
hosts in ubgbfe
hosts on obgale
hosts pmdkdT
hour hfeejh
hours rfhgbb
how come qkfeYe
how do effcfp
how does wadegc
how kegcZp
how many deidgm
how much Wabgg0
how should fegfgk
human hegmZi
human words hgfmZh
hypothetically kcgYof
i <service> pcgkcc
i add ghghlZ
i am kegiff
i append afggua
i approve raecgh
i ask giecem
i be oecgdi
i believe fgflef
i call mdheff
i can hakmde
i can't ndecek
i checked kfffff
i delete afhgrb
i digiie
i do hfflcf
i don't pafegg
i drive ffeeen
i drop YhghuY
i e khhfgb
i even lfeVgp
i get nchiec
i got kfeddm
i have fifjee
i hit agfedr
i hope rfeYbl
i inherited cdmjgf
i know piedec
i land megjeb
i lock dgggjg
i mean mkdlbZ
i merge ffgffk
i moved nefffg
i need ekgedj
i only pbeYfn
i paste Zgegph
i ping mfgffc
i put ekfdle
i read lmXYfo
i remove hgefmc
i right rbgegb
i run nbefkd
i see mghgbe
i send pcgefd
i set ggeelf
i should gceoka
i sit lglYeg
i still cehhnd
i strip ggfekg
i swap YkgduZ
i take egggmc
i tell kgedck
i think efdoid
i thought gbggdp
i took fggglc
i type ggefgj
i use jdeceo
i want dlgZjj
i was ogbcal
i would lefaoc
i'd mfgdeh
i'd rather pagefg
i'm <outside> qegebe
i'm a dfikef
i'm at hfjefg
i'm five hggebm
i'm lbfjdh
i'm new igfccm
i'm on neggcf
i'm sitting nffdfg
i'm the laffgi
i've lggfee
icmp echo scfdee
icmp qegdah
icmp seq kgfgef
id a jfggff
idea $ cmdecn
idea ? vbfgbc
idea alebjl
idea what gggfek
ideas ? ncfgff
ideas pbffef
if <zone> rdeedf
if a nldecd
if any dkfffh
if fecfsc
if forward fggeob
if i gbijlc
if i'm refgbc
if input Yfghqe
if ip gghdsX
if it rcgbbj
if line aefhpf
if so eigpda
if some ncghhb
if somebody ggclkb
if someone ldfgjd
if that pfgcde
if the ggeepb
if this hgfcvV
if we bgfeof
if you mdeiaj
if 我 Zgghqc
iif jgggch
im five dfhfdm
im mfgebi
impact ? dfgdof
impact afhcxa
impact on cfhgpc
in $ niedfd
in , jefgkb
in -a ggfgrX
in <n> hefcij
in <outside> wVfgfc
in <zone> ngjedc
in ? ogeghZ
in a iljbfd
in an ffhcfm
in behaviour fdhhmc
in english hefham
in for llfadf
in forward gggdkf
in from dZllei
in human hgfmZi
in ip jggfff
in it edfejl
in its pffeZi
in l jgggge
in line fgdfdo
in mail ghfeZp
in my kffidf
in on mgdhdg
in our eefflg
in outlook qbgggb
in over kbgeme
in place cffdsd
in plain fggdbp
in the fbfkek
in their kegcfi
in there djefap
in to bjcoef
in words idgefl
in writing jlcfge
inbound <service> ugdVhg
inbound lWfkjf
inbound mail dfecrf
inc <n> hffgdk
inc hffgdk
incident jiddan
incoming <server> jfggfg
infra degedq
infra fw fehffl
infra gateway cffdfq
inherited cbmjfh
inherited this cbmjfh
initiate qlfZbe
initiated by kefffg
initiated kefffg
inner eXgrie
inner router ngfegc
input -i egffmf
input -p cgfghk
input -s ffgfcm
input aegbue
input policy afggta
input to Ydgfwc
input 默 dgggkf
insert ffggob
inside address ndfdfg
inside eelnda
insists nkedeb
instead lZgatb
instead of lZgdpb
insurance dnWmgg
interface heefjh
intern Zeggjm
internal address sbgdgc
internal ip hcflei
internal machine naekhc
internal oZhnfY
internal server ddfohe
into <client> paggee
into <gateway> hkefkZ
into <host> sdibgb
into <own> ofedgf
into <zone> kofcec
into olcaef
into the lledjY
inventory cbitdc
inventory of falqfZ
involved jggfff
io : jggffe
io jggffe
ip $ tbhgda
ip , rdfhdc
ip <client> lggffe
ip <far> mggfde
ip <host> jggfff
ip <own> lffffe
ip ? dgggbo
ip does negeee
ip forward bggesa
ip nfbemb
ip 上 ddhqfd
ip 是 jfgggf
iptables -a gfffme
iptables -i dffhkg
iptables <n> idgdfl
iptables Ybfgpl
ipv <n> kggfmY
ipv kggfmY
is $ phdiea
is <client> nbdleg
is <far> nZfiic
is <gateway> rXddgk
is <host> emZodf
is <n> jlbkdc
is <own> ydbhhV
is <service> itffbY
is <zone> nbiakd
is ? nahdhh
is a peeccj
is able bsmdgV
is accept egfgle
is accessible jkdege
is anybody Vxafgh
is anyone hlfYle
is anything lhdmeZ
is asking cqbhbj
is at lggffe
is behind Xdhqhf
is being ibemge
is blocked ridecd
is dead qfffcd
is drop khgdhd
is exposed mkeiad
is fahlfi
is fine oeffgc
is for jhfjah
is forwarded dcfqeg
is from kffgge
is full nggffc
is going eegmhe
is gone fgegle
is he ofegcf
is in hhedig
is it hagfdq
is line faddcw
is mail lhfffd
is meant qcibdf
is not kkedfe
is ok tcehfZ
is on ieefap
is our gYkefn
is port onYjfW
is possible lkeece
is published aacvfi
is reachable cjqcdf
is removed dhfgoc
is right efflhe
is sending jffgff
is set egfflf
is slow bdfeft
is somebody fYpggg
is stuck lggdge
is supposed jgfgff
is tcp XZiuif
is that hgdnfb
is the lcaYeu
is there jpemZX
is this nffebi
is to ccgbve
is traffic lfgefe
is udp nefbhg
is up kgffge
is waiting Zfgfni
is what tbedgd
is wrong jgffff
isn't vfbbcf
isnt pYdkeg
iso dmfhef
isolated from peefgc
isolated qdegfd
isp lfieef
issue negdfe
it $ lhehVm
it , hoggeZ
it : iffgdk
it ? jdeqgY
it allowed pdgfgd
it answer xfdfbZ
it at emgcck
it back gegZgp
it be jbjdfj
it bkgidi
it break gdddll
it by giZlhe
it can't ldfgff
it comes idgmed
it connect meffeg
it connects kfhWlh
it correct lcgehf
it die legmbd
it do jfecii
it does mdfcgi
it doesn't kZfffn
it end neehde
it even pdfXgk
it for eimkYf
it from jgfdan
it get vaddYk
it gets nffgfc
it go gffjal
it goes kldbjc
it hangs reeYgh
it has mehege
it in dfgkdj
it is mffiec
it just jdgfgh
it land bjcqdf
it leave odgcfg
it let odgcgf
it make megdka
it matter fdgdnf
it mean idgafo
it means eggfcm
it never mfgfgd
it normal odgegd
it not rcgfhb
it on pkhdZd
it only kVbqhh
it open kcaSmt
it opens kffffg
it or mceihc
it our lffgff
it out lgfgcf
it pass rfgbed
it permitted offdgc
it possible vZfbhd
it reachable beeZiu
it says jgfbek
it sends fgffjg
it stands njdecf
it talks pehefb
it tell nffefe
it that nbfkfc
it the jdgafn
it there ehddep
it through jggfge
it thru keggff
it to jkfadk
it true droZgY
it us tcgdga
it uses ocgeeg
it wants idchfk
it was mdfeeh
it work hoXZep
it worked lcgcfk
it works lffgfe
it would deelpa
it's broken fdgdgn
it's fine kggggd
it's for dqdYdo
it's lbfecn
it's the rbhgea
item <n> grbfdd
item grcfdd
its -i dgfgjf
its <host> lcgeke
its <service> kffgfe
its alerts kggefg
its internal mfeegf
its megghc
its own sfgcdc
its private djglde
its scans ogfede
its updates pehddf
its way jgfgeg
itself $ hlcegh
itself , pajefd
itself -> tcggeZ
itself : qecgcg
itself ? cmnaef
itself able xacjfY
itself be fjfgff
itself get zXehhV
itself ikkYeg
itself open 0Sfbie
itself reach yZgfgW
itself resolve jfggge
itself talk wWghgZ
itself to oZgggd
jenkins bbfggr
job on phgdfb
job qYhehe
jobs ngfdfe
joined kbghgg
jump hdcbcv
junior gefgdl
junk fbmeYq
just fine lgfgfe
just glddfh
just got ffeffm
just hangs mfffgd
just spins pfgfbe
k kehcdk
keep bjfild
keeps tdecfd
kept oegfec
kill Ylgeod
kim nggggb
kind idfdeo
kind of gfefem
kind regards oZfggf
kindly cbiifl
kindly confirm ndefff
kindly tell pdddfh
kinds hcfegm
kinds of hcfegm
know from bpeegg
know if scfdcg
know ihikWi
know whether qdfahg
known cefoff
knows kcdpZf
l <n> ffgZlk
l gegakk
l google jgggge
lab oaggdg
label mfggce
label printer mfggcf
lady idedfn
lan mgeggc
land $ Yfingg
land ? sidhaa
land gdatia
land on hibojY
lands jbeocg
lands on jbeocf
language gggfXr
laptop , reecdf
laptop <client> qdeggc
laptop at lfeggd
laptop in uedbdf
laptop is jggfge
laptop on jejfhd
laptop qblgbb
laptops rbggfc
last cahefs
last friday geggdl
last night agffgn
last nite geeggk
last reboot ggfgej
last thursday hbhddq
last tuesday fehffk
last week iZhgdn
latter qdchef
lead eddlfj
leave qghdfY
leave the legfjc
leaves nbgdgh
left imeaXq
leg <gateway> ikffee
leg njcegc
length <n> kggffe
length kggffe
let <client> gfggpY
let <zone> jeggjb
let him lggffe
let in kjgdee
let it pggfeZ
let me qdedeg
let oeibmX
let out kgfgdg
let that nfgdch
let the iggflZ
let them phgadf
let through oafcel
let's egfflf
let's say egfflf
lets <zone> pZgegg
lets it obfffg
lets pjgfdY
letting lddehj
lgtm edhdep
library : jfffff
library jfffff
licence lffgeg
like i'm gggfbm
like im ffgfdm
like kfYgkh
like that negfgd
like the hfggdk
like to ffeimc
limit <n> fgggfj
limit fgggfj
limit limit fgggfj
line $ bggfik
line , fgghla
line <n> Wegbrn
line Wdgbtm
lines <n> dahcqh
lines dbgcri
link ffhbeo
lip <host> jfffff
lip jfffff
list $ fjiiec
list all dgfkgg
list blkneX
list every clYmig
list everyone bofghd
list everything fkjjeZ
list of fehlee
list pls fdlife
list port iafogd
list the fmggfc
list them btbdie
list 给 amdmfd
listener fngfde
listens mffgfe
listens on lffgee
live tahadi
lives offeed
lives on qfgedb
ln <n> gcgcgo
ln gcgcgo
load for njhcfa
load pcbXfq
loads jmfbhd
local jdfcdn
locally tZicgd
lock Ueggue
lock myself cggglg
locked bledkh
locked out blecjj
log , kgggge
log in jieafk
log log fgfgfj
log ndfdfi
log prefix fgfgfj
logged in vZhagc
logged vZhagc
login : jgffff
login lffegf
logins vZedfe
logs mgfcfg
logs to ngffce
lol $ dddpdi
lol cZdneo
long kgffff
longer rYeckg
look $ bdgffq
look at gghdel
look before gfgfgk
look gdiffk
looked hidgbm
looks bchfds
lookups pfggea
loop nffdeg
loopback sYibhf
lose <far> dgggle
lose <service> eggfkf
lose fgfeob
loses afgfwY
loses its bghdqe
losing ffggek
loss , jfgfgf
loss kggegf
lost connection lffgdg
lot vhcebb
lunch ggggcl
mac idgegj
machine $ bceoii
machine , mdgidf
machine ? ccfojf
machine behind coechg
machine in ldjfef
machine is nfeeff
machine jdgoda
machine sits Tcgwhg
machines in tecffc
machines nXhocd
machines on kgfgfe
made jZfkje
mail , kggggc
mail address lefegf
mail client ufdfda
mail example jabhgn
mail fgffhj
mail from fdecjo
mail gw kcfghh
mail is jggfge
mail over ragefd
mail queue bfgfgo
mail server nggdfd
mail through eggffk
mail via mggffd
mailbox ibgbgp
maillog kggffe
maillog on kggfgd
mails sedbeg
maintenance afgfnh
maintenance window afgfmi
make any cgibqe
make hckhpV
make it tffcbe
make sense iffgdj
makes jlfcee
manage keeedl
manage to jfeedl
manager qdZbhl
many deifgl
many hits gggfej
many messages eggfgk
many packets gffffk
many thanks ggejgf
mapped smejdQ
mar <n> kgggfd
mar kgggfd
mark <n> kgffff
mark kgffff
martian mgffee
martian source mffgee
masquerade $ gefemg
masquerade , ceffkk
masquerade <- ggggam
masquerade Wffesh
masquerade do gffffk
masquerade for ecffkj
masquerade in ecffeq
masquerade line egggna
masquerade on deehne
masquerade rule gdfeji
masquerade would ggggrV
masquerade 删 ffggnb
masquerade 去 eiehoZ
masquerade 这 ggffcn
masquerade 那 fgggje
masqueraded tfgbcd
master <client> pfcfef
master nfdgfe
match $ mecdbn
match ncdegh
match since gggefk
matched ggggdk
matches ndfcdk
matrix flfege
matter clfaof
matters tdfcbf
max gdfgfl
may <n> jgggge
may i idefgk
may lnfZcg
may open fqhbiZ
may reach iseafb
me $ pjhWYl
me , ejdfdl
me -a gegZmi
me : jehlaf
me ? kekaei
me a mfbefj
me all jdeobf
me bjjidf
me every hjfkbe
me for nkfeZf
me if zWeagg
me in lggbfh
me like gfgeel
me please qafldb
me pls nfefee
me tcp kgffgf
me that oYlgfc
me the jchgie
me this leeedj
me through nfdebk
me what eegoZj
me whether ngfeee
me which bkekfg
me why lfgfge
mean $ gleeff
mean ? nfefdg
mean igdgbl
meaning ? ggffdl
meaning geffYr
means ffdfat
meant glcjcg
meant to glcjcg
meeting geeefl
merge $ gffffl
merge ? gfgedl
merge fffeij
merge it effefn
message ndffeg
messages are jgfefi
messages hbfedp
midnight $ fffffl
midnight ? gffgek
midnight fffffl
migration efemgf
milliseconds $ pfgffc
milliseconds ofgffc
min -j fgfgfj
min efedkk
mind oedfhe
minute ldgefi
minutes nefdfg
mirror mggffb
missing igfdih
moment ? bdckdr
moment gjbhbn
monday $ hegdfm
monday , clfben
monday and pgfded
monday hgedem
monitor jffgff
monitoring host egdgkh
monitoring megehd
monitoring probe neffdg
month iceffm
more ckdjjd
morning $ iefefl
morning , gfdegl
morning all ldfdfj
morning nZfaeo
morning the jggfff
most echeeo
mounted mgggbg
move pafbrZ
moved the mggged
moved to ngggfb
moving ebefni
moving line gegfpa
moving the cfhdnf
ms $ jgffff
ms : jggggf
mss to gfgfek
much Yddgmq
must authentication odheed
must authentication' jfggff
must sdhceb
mx <far> lffggd
mx <n> lggggc
mx example kgfgfe
mx ibddfq
mx of ehdceq
mx record eefffn
mx 记 dfgffm
my box ogfdgc
my colleague kffgdh
my desk ldjfge
my laptop rdeheb
my ldhgXm
my mail udgfgW
my pc kfffgf
my phone ldggge
my report gjdkgd
myself dfggnd
myself out dfggnd
n $ ijfefe
n fjfoea
name $ gcgffm
name anicek
names at kfggfe
names peehaf
nas eegfen
nat $ hfhgbl
nat , kedkef
nat -a ggggWq
nat -i cehdbt
nat ? ogffdc
nat for afhgfm
nat jbdkgh
nat prerouting jgggge
nat table gggdbo
nated fphfgY
natted lactfa
natted to Zbgrie
nc : qbfeff
nc ljhfcd
nc vz ljhfbd
need <service> pffeec
need a ibaikj
need an fgdmgc
need fkeici
need it einjgW
need one rgbdhd
need the Ziijdj
need this hlfcie
need to gjeige
needed mddYtc
needs <service> mdffff
needs mchegf
needs to qgfcfc
net : ogfffc
net <far> mgfgfc
net <n> pcgdak
net dfgdnh
net gateways gehfao
net ipv cggfoe
netops edge gdgdeo
netops fcheeo
netops gw gdgffk
nets gsgZha
network , hkfdgf
network ? jihdge
network hobfge
network that fqgafe
networks are fmcfhf
networks bwbaie
networks can WxgYif
networks get brfbgg
networks have Yphfic
never an ngffgb
never get mdgggd
never gets nefege
never kdgjah
never seen hheddn
new -j gfggan
new didgdl
new here hdfdbr
new hire dgflei
new in kggcgg
new on ecdigo
new tcp ofgffc
newly hcfdqd
next eifhkd
next hop ngfecg
next to eeelje
nginx on pggbgc
nginx vefZgb
ni <zone> kgggfe
ni jgggff
night $ kZgbgo
night , ldgegf
night : mggggb
night ? eagdfs
night befhfn
nightly offefd
nite geeggk
nmap ndgeff
no $ mdpZha
no , mcddhj
no -i ffggYq
no : ljmYce
no <n> kibdhh
no <outside> taffgc
no ? qidfdc
no answer kffgff
no auth jfffff
no dnat jggeeg
no go ucaZii
no idea jgeedj
no iikadi
no longer hfffke
no mail ffgfdl
no matter fsebfc
no nat offefc
no reply mgggfc
no route ldgfgf
no syn jggfgf
no trouble qaghhZ
no vpn mfefef
nobody in mlecec
nobody klakea
nobody on eleqbb
noc hfffej
node exporter obehff
node qcggce
none , iggfdi
none fVgojh
none of mgedgf
noon $ ehekff
noon fidhek
normal ? mfcfgg
normal neefgf
not $ fZgnkd
not ? qahdfg
not a fdfkej
not able rcehhZ
not be ocgefe
not connect jgggge
not from uZdgee
not kecgfk
not open knbkZd
not reachable medfie
not send nggggZ
not the ohhcgb
not via kggdfg
not work mZhdhj
not working cfgffm
note kegdfj
nothing , rgeabi
nothing back kfffgf
nothing comes gdgffl
nothing else aegmmd
nothing from refefc
nothing in ldgeeg
nothing on padggg
nothing pdghfZ
notice fgedof
nov <n> jgffff
nov jgffff
now $ ecjifh
now , geedil
now : kggggd
now ? hbcign
now jagfbp
number : meffgf
number kdfcdm
o keffie
of <client> rgfcec
of <far> obfdjd
of <gateway> ndbZnh
of <host> jgfkiY
of <n> aggelj
of <outside> lpebdc
of <own> mhcnZd
of <public> lcbldh
of <service> dngcla
of <zone> pbdeif
of Yjkfjf
of a nfeaek
of adding gggcoc
of all dcqehe
of an mgffhc
of changing fhghlb
of course obeedl
of dnats hbfogd
of drop agggqc
of dropping cfefpf
of every fgclgf
of everything fYolee
of flipping hefekf
of forward fggfmd
of input hfcglf
of ipv kgegeg
of it ijclZi
of line ggeegk
of lines gffhmc
of mail hbjafo
of my gjdkgd
of our akhhfh
of ours ddimeg
of port ircieY
of questions ffeffm
of removing hfffmc
of setting ffgdoe
of sources esfahc
of stuff gffffl
of swapping ffggle
of that megfgd
of the dglhgd
of them dehgfl
of these teagbh
of things gfeffl
of this gfdghj
of us dkjkcd
off from jefeke
off line dgggkf
off nhedmW
off the cfffnf
offered lcemha
office kfgfge
officer lbdbdq
oif <zone> jfggfg
oif jfggfg
ok ? obdeej
ok mhcZhj
ok or oefffe
ok so lfgeff
ok then ggggwQ
ok with idfeen
ok 吗 lfffka
okafor lggggc
old gagjek
old runbook gfhdel
on $ nmbcee
on <client> rdfhbd
on <far> ndeifd
on <gateway> lkebhd
on <host> jdchfl
on <n> reddhc
on <outside> mcijeb
on <own> hfgmga
on <public> lakdnZ
on <service> nofdkR
on <zone> njidfX
on ? vXeggc
on a odfgcg
on any dqhbgd
on anything dldkgd
on call fagfeq
on dev mffgee
on earth jlffbf
on friday fchfhl
on github fffefl
on here jffekd
on it odfdhf
on its lefdfi
on line egfcfo
on mail hdjjkY
on monday elfael
on my ndffaj
on our nhiefY
on port gggchk
on prot qcdfge
on tcp npfhbW
on that ofgbff
on the ckeicj
on this adjoic
on thursday kfcekf
on top fgfgke
on udp nacoee
on what fcflgi
on whatever atecic
on which ilZlee
oncall lagdem
once abflta
once i megdhd
once the ahfcse
one , eicggj
one : sddaje
one ? sbfZan
one actually ggffcn
one before ogiWgf
one doing ggfdfm
one for kefcel
one in kgfffg
one ndbfdl
one of ljeacj
one sentence ieilae
ones bjkehe
only $ taefed
only , hfgdfk
only ever mefeam
only jndeXk
only syns mgfggb
only the pYdikb
only this jfgggf
onto <host> geggjf
onto hYfmld
open $ njhjaY
open , qZccdp
open <far> sgdeeb
open <host> lecemd
open <n> agcUpt
open <own> rgcfha
open <service> qhhQhj
open ? ykZiZX
open a picfec
open an jjeehe
open bnlfce
open connections tZgggY
open for ugfadc
open from ecknfc
open or qcedgf
open port Xhicds
open tcp flbffh
open the rcehfb
open to ftjjZV
open up ggffqZ
opened <own> lgggfc
opened by kfgeff
opened ieehck
opening <own> kdedjh
opening ncfbig
opens <n> mgefef
opens <own> nfgbbk
opens <service> vegUff
opens fine pcfegf
opens pfgbch
opens up ggfcod
openssl jegdgi
openssl s kfffgf
operation negged
ops hdgggj
or <gateway> pcgdef
or <host> kfgffg
or am ighbgi
or are kfgfge
or can jleffc
or closed oedeff
or did lhdmgX
or do mcicjd
or does lXfijg
or drop mffgfe
or dropped mffeff
or enfhbg
or is hafmlc
or just mldWgi
or no namdgb
or not qaaeig
or on iifjeb
or only okcZla
or shut kfeggg
or the offecf
or theirs kfffff
or what uaebck
order hegali
org kgggef
other gicldg
others hihclb
ought leghfd
ought to ldghgd
our <gateway> mgfgfd
our <host> gjjjeY
our <outside> mobcee
our <server> lbojba
our <service> lblRhq
our box rghcfa
our cgledk
our monitoring mfffee
our mx ehcjfi
our networks erfcib
our own qfdfec
our partner keefhf
our public qZibgf
our published gZnejf
our rules rbiegZ
our services hXlpiY
our side odjefa
ours ? qegbff
ours kbhkcf
ours or jfffff
ourselves Zdhfse
out $ mZgfek
out , jigafj
out <n> ofggec
out ? kdfdhh
out after ofgffc
out at pfffeb
out from nebhie
out is mfgefd
out lfebhh
out line Sihivb
out of hjedma
out on flfege
out ours jffgfg
out src nfffgd
out the gcdhlg
out there rblgfW
out to nebZjk
out what jggfci
out' gfffkf
outbound <n> nfgedf
outbound <service> uahbha
outbound ? gcfegn
outbound delivery ndhefe
outbound to nhgfeb
outbound wZgZic
outgoing <server> jgggge
outgoing <service> kefemb
outgoing mail sdgdZh
outgoing oefckb
outlook cannot mfgdfe
outlook error ldggff
outlook in nfegde
outlook just jegggf
outlook meibcj
outlook on pdffgc
outlook there jgggff
outlook 报 legggf
output gbheme
outside vhebcc
over <n> rZeefh
over <own> fgfgjg
over <public> ogfagf
over <service> pghegY
over lgfcdj
over plain wggabb
over to negeef
over udp foeake
own <service> fjegla
own fkgagk
own shell ogidae
p <n> obgdeh
p obgdeh
pack jefhgf
packages from kgfffe
packages kgfffe
packet $ pfefbf
packet ? qefcdh
packet for mhefdg
packet from uhdbfa
packet kfgicg
packet loss jfgfgf
packets ? igfefj
packets hit gfffel
packets kkfcWm
packets to kffegf
packets transmitted jggfgf
pacs kfgdfh
page $ mgakah
page ogffbf
paged geeefm
pair kffebm
part nfeeeg
part of nfeeeg
partner mbecfn
partner's mgffef
pass $ rfgcga
pass ? sfgfYf
pass it jfgfge
pass or odfffe
pass rfgeae
pass that jgggeg
passed ? lgegef
passed xZeebe
passes ? nfgfgb
passes iffdii
passing nfgahf
passive regccf
password jefdel
past qdefde
paste Zgegph
patch ddfees
path oghXam
payment provider qdgdfd
payment qdgdfd
pc <client> ngfdfe
pc in jZodgf
pc ockded
pci gqdfga
pcs peheiY
pentest pbldga
people <outside> lcdfld
people are pddffe
people in mdffgf
people kqfXjZ
people on okgZhb
per gmdeff
permit it lhgfgc
permit kedeem
permitted ? ndffff
permitted by pcfdgf
permitted jmgZeg
permitted to lngbea
person ecjndf
phone $ peeegc
phone <outside> meffff
phone nefffe
phone on tYeefg
phones wdddgZ
phrase efceho
pick gkfcdk
pick up fnhdiZ
picture lfffef
ping <client> nffffc
ping <far> jgdgie
ping <gateway> qhefbc
ping <host> ohfdfc
ping <own> yXfdgb
ping from mfegdf
ping sigceY
ping the kleXih
ping to qfdgaf
ping 不 peffec
ping 到 Ztbfgf
ping 得 ndhfhb
ping 通 odfeff
pingable from qefcee
pingable tcecgc
pinging <client> kgfgfe
pinging <host> oeffgc
pinging offbge
pings <own> pbibgg
pings tdebcg
pkts ibhbcr
place kfeaqa
plain <service> kceofb
plain english edhefo
plain jaejao
plain words hfgeZp
plan bfektW
plan to egghld
planning eggeod
planning to fgfend
plc qfgffa
please $ fmjgcd
please , jiejah
please : eahjel
please Ziegil
please add ifiZdo
please can sZffdf
please check nfeefe
please confirm ndechh
please enumerate ckflee
please explain hdggdl
please open XehiT0
please say ocdggf
please walk lffgci
pls $ lggmba
pls , dbglek
pls : vgiXWi
pls ceenck
pls check ichbeo
pls open eeecbv
plugged gakhej
plugged into iZmhge
plz $ lcegcl
plz qZehbj
pm hgdgld
pmtu gfgfek
point at eeapck
point bdfmgj
point of hbnadl
point to afcifp
pointed at jfffhf
pointing Zegjjk
pointing at Zfhlfk
pointing to fegdfn
points gWesdi
policy ? oggccg
policy accept hjcZmi
policy becomes ceggnf
policy drop mgggce
policy fgfdoc
policy forward fgeglf
policy goes cggflg
policy is mheefe
policy of bhggmd
policy to bgggpd
policy was Zgfgqd
policy went egfgjg
policy were cfggmg
poll rbhbhd
polled oefgcg
poller nefgcf
polling mgggbf
polls oegefe
pops kfgggd
pops up kfgggd
port $ jmbhfd
port , iamlfb
port : mffffe
port <n> gihbdl
port ? grcXje
port effmch
port forward dcfqhd
port forwarded jWZxja
port forwarding ghcpgb
port forwards ebdsgd
port is eegfgl
portal iddklc
ports $ feeoge
ports <n> mteadX
ports ? clfgeh
ports ailpfX
ports are cienge
ports do qeWphY
ports end dcgmhg
ports of Uaisgk
position ljedYl
position to mjfdgb
possible ? mdfggf
possible from mkfbfc
possible qjgaeb
possible to lkcedf
possible with kfgffe
post gkfdfi
post to imegcd
postfix <service> kggfge
postfix kbgbgm
postfix on ecgchp
postfix smtpd mggfgc
postfix 日 mgfgee
postmortem hgeham
postrouting -o fecelj
postrouting -s dfggii
postrouting dfedmj
posts pefffe
ppl nggcfe
ppl on megdgg
pr <n> hdfebq
pr defcfr
pr 有 gcgfgm
prefix fgfgfj
prerouting -d degfmf
prerouting -i ffgehj
prerouting <n> behcdt
prerouting mefedi
present mfdkfc
previous hggfbk
print <server> jgfgff
print on mfcfjd
print pefgfb
print to nefgcg
printer <client> njfgea
printer <n> dcgfep
printer at mgggdd
printer jcffcn
printers hbhddp
prints lefgeg
prio mgfggb
priority ehdahp
private address keeige
private ip hkfege
private mjfhcb
priya kfgfge
probe at qggaee
probe refdcf
problem ? jffgkb
problem ndgejb
prod ZghbZy
prometheus pdfecf
properly mggcge
proposal ggegpZ
proposed Zghiqb
proposes egggmc
proposes to gfggmc
prot <n> nkfcfb
prot nkfcfb
proto jgggfe
proto tcp jfggfe
protocol : mdegeg
protocol jfggfg
provide ejkhdd
provider qedcdj
proxy vdebgb
public <own> mddhhd
public hXlqea
public ip ogfbeg
public mail lefegf
public one nggbgf
public ports aafveg
publish $ iqbgdc
publish , gjigcf
publish <service> cpeiha
publish ? gjnacg
publish bggsiX
publish to aWnlgj
publish 了 fXethe
published , nhldfY
published ZbpsgX
published on jhcqYf
published ports eankdf
published service hpdbge
published services ferbgd
published stuff gelfff
published things cdofgg
published to cZesdk
pull mgfbgf
pulled meegfg
pulls jgfffg
puppet ogdffc
purpose ? geffem
purpose gfgfbm
purpose of ggggdk
push redeef
pushed iZegep
pushed the gaegep
pushes shgddZ
put -a ggggqX
put a fgfekh
put fefbog
put in cggfpc
put it lfgafk
q <n> ejkjdb
q gjkjbb
qq kfggge
quarterly dghodd
queries pfgbch
query <service> pafghd
query ligehZ
question , shfbYi
question : ikgdff
question lkfbfd
questionnaire eojgeZ
questions can fffefm
questions do ggfffj
questions gedddr
queue , lgffff
queue is nchZdm
queue ldgbfk
quic ibdqhb
quick ddjnha
quick one kdeqad
r , kgggff
r ldgghe
radius dfkeke
ran it sdgecd
ran nfffdf
random host gggobc
random icimce
ransomware evYcge
rather ldgdlc
rather than kfgdlc
rcpt jfggge
reach $ fepedf
reach <client> pggghX
reach <far> kcefjg
reach <gateway> Yseiib
reach <host> jidagj
reach <own> hiaZml
reach <public> ohfcia
reach <service> gmcWim
reach <zone> nedelc
reach ? XZoqib
reach hgjafj
reach it hpdchc
reach itself leidgf
reach of hbvbde
reach port hpeagd
reach the mgcdfi
reach 到 hleefe
reachability goheea
reachable $ WxhblZ
reachable ? pggSgl
reachable by bqfjce
reachable for uZgbff
reachable from pipXeX
reachable hpjWfd
reachable now fdfegn
reachable on fngejZ
reached emgYkf
reached from nhgbci
reaches <own> fmgdib
reaches kpbbge
read ljcYfm
read their nededk
read this kmZaek
reading ibffij
reads kgfecj
real bbgrdi
real client oggbfe
really pabgej
reason ? ogeefd
reason udebbg
reboot $ ggggje
reboot keffei
received , jggfgf
received jgffgf
receives kfhgfd
receiving nefgfc
record fZfefs
record of jcedgm
recv lfggfd
recv src kfggfe
red ffgffk
redirect scdeci
redundant gffapg
refused $ sdfdfc
refused , qfgffY
refused <own> oefgdd
refused from jffgff
refused is kgfgge
refused on tYdefh
refused rchdgb
refused that jefggg
refused' nifcfd
regards , odfgef
regards odffef
register bjiige
registry lgffff
reject peebfi
reject reject fedgep
reject with eedgik
rejected fffeel
relay access peheec
relay its kgfffg
relay tehbfZ
release lkeaie
reload fbhfcr
remembers ccgcdu
remote desktop ikclae
remote xdfegV
remove -a hgfflc
remove Zehgsc
remove line afhhpd
remove the bgdeqf
remove 掉 fchhob
removed ecghrb
removed from fgggjf
removing -i efffnf
removing agghqc
removing the cgfgnf
replies from jggghd
replies megfch
reply come pggfea
reply nghefa
report $ fhdkfg
report : ddflkf
report jiekce
reporter : lfggfc
reporter pffefc
reports fleifc
request , kfffff
request kihcjb
requests sghbdc
reset $ hgegdj
reset ? kffgef
reset kehdck
resets lffgef
resolve jdghid
resolve names ncfhfe
resolver pefefd
resolves lgggee
respond lfkdfc
response ucegdb
rest eocjgc
restart defefp
restart postfix defego
retire cchgsb
return path qaeegf
return schgcb
return traffic mggfah
review : cmealh
review cjhfej
review 一 fdffeo
reviewer ndedgh
right $ oeffef
right ? mdgkae
right kZjhbl
right now ebijfl
right that nffegd
rip <far> jfffff
rip jfffgf
risk cjhfdj
rn $ kdkgec
rn kdkgfc
room oifZcj
root cause mdffgd
root mail ldgffg
root ragech
round sceeef
route kdffje
route to kdffje
routed mffhde
router ngfegc
routes slbebc
row hkbjdg
rp egdgoe
rp filter egdgoe
rst , kfffgf
rst ? pdgcff
rst lfffff
rst syn gfgfek
rule $ hfgedl
rule , ecegmh
rule ? racbdn
rule bagcpm
rule decides rfeded
rule does neggfd
rule for dfgfkh
rule in hdffaq
rule ip ehcfkj
rule is kddgje
rule last gfggdk
rule let ehefme
rule lets rchcee
rule matched gfggek
rule that lcgfgg
rule today gfggej
rule 是 efimXj
rule 的 egggcm
rules , fggfdk
rules : efhZin
rules <n> eegehl
rules ? hgdbdp
rules as llegcc
rules do ggfgej
rules file ggfcco
rules geddfp
rules last gbgggm
rules let jfegid
rules line gfgeZq
rules on gffgdl
rules to mbfefj
rules 的 gggean
rules 第 fggfej
ruleset ? sdfffa
ruleset last fffffj
ruleset meeegg
run kegdhh
run out efggfk
runbook , fgffcm
runbook iggfcj
runner <client> mgffgc
runner jcgfgi
running qafcgi
runs on qchefd
runs rYhcal
s , mfffee
s client kfffgf
s efggel
safe fegeen
safe to fegeen
said uZhZak
sales oiccmY
same laptop kggggc
same nbgcdl
same subnet nfggga
same thing ehhfan
sanity check efgfmd
sanity efgfmd
sat eeejlf
saved gfgefk
saved my gfgefk
say <client> kfjiZf
say <far> lggfef
say <service> jfggff
say hchXph
say i gfgfob
say in jgffal
say no odbZjk
say they mgghnS
say we Xfhgre
saying lfdfei
says : ngggcd
says <own> ldfggg
says <service> rcedge
says connection nefdgf
says it kggggc
says lhehha
scan to pchgec
scanner at seeaff
scanner kchjee
scanner on hfijee
scanners megfef
scans by kgfegf
scans lggfde
scans to mgffdf
scope Yojjec
scraped by lgffge
scraped lgffge
scrapes pfgecg
screenshot nffefd
script hcgdjk
sec eeiegj
second cfegfp
seconds hgghbj
secs : jfffff
secs jfffff
section gjdjgd
secure gedefo
security gjjicc
see $ sdechd
see <zone> tdcefd
see ? gejheh
see a ofegec
see it kjfifa
see kkifbc
see only megfeg
see the ncgege
see when megeff
seeing this jffffh
seen by lejfed
seen ctstate hgfdfk
seen from kZsYhe
seen lcmdbi
seen on jffgfg
sees qfhbfd
segment ljiYff
segmentation lkgcag
segments Xudeic
send <service> offeed
send its kgggeg
send mail lggggc
send out pehfga
send scans jfgfge
send through jdffje
send to lfeehf
send xXhXhe
sender ifhdgi
sender is ohffbf
sending nfgfhZ
sending to jgfekb
sends a rfgXgf
sends it jfggfe
sends its ngfdff
sends ogfcef
sends the lffgef
sends through jfffgf
sends to mgfdge
sense jfegdi
sensors qdeefe
sent by ribcfd
sent hggiYl
sent me fhecfn
sent src kfffgf
sentence ieilae
seq <n> kgggfe
seq kgggfe
served zbeWnX
server $ kjghfZ
server , jieedi
server <host> imfegc
server <own> ifgkdd
server ? jfckfg
server at pfgcfc
server be ncecke
server by tadagi
server for dYicgu
server get ofhdgb
server in qdhZgf
server is nahjiZ
server itself gpgegZ
server jfdnce
server on hmedge
server or nfgafg
server over kjfdfd
server reach tchbia
server reachable lkZfhf
server see legegf
server to uceddd
server 的 gifjgd
server's <service> knbcef
server's ikdifd
service , hoecfe
service <n> lfgegf
service dkjndY
service that dhdlgf
service we hoeaff
services , gengdf
services are YXokjh
services can genagg
services carnea
services do eqihba
services does gdpcge
services of Zckqge
services that gVokfg
services we ddojbh
services work fdldhh
services would egjckf
session k mggggb
session nhfddd
session to pdgdfd
session with kfeggg
sessions kfgefg
set eeicji
set the eggeme
set to odfhmV
set up gZgkem
sets eggdlf
sets net dggfkg
setting jffbob
setting the egggke
settings lfffff
sev <n> gofibd
sev gofibd
share tXeoda
she is gfgddo
sheet $ gdfogc
sheet dfdshb
shell meggef
shift gdfjhf
ship pfffbe
shop gffegk
should <service> kfgffe
should be pdgbgf
should i jbgddo
should it meffgd
should pcgfZk
should that pZggff
should the hddgme
should this kdgggf
shouldnt esddee
show jhikca
show me jlcfch
show up kggblc
shows <n> fbhchp
shows gagjfk
shows only kggfge
shows this lffggd
shut ? leefgg
shut ikfdhd
side $ Ymejif
side ? mbifeg
side effects fegdmf
side eihchi
silently jcfbmg
since <n> keffei
since keedao
since midnight fffffl
since monday iZfhhl
since the nfhgbe
since then nffgde
since this mcfcgi
since we pgdfde
since yesterday gfgefk
sit in oegcge
sit kdhide
sit on hglagg
site at qcgefe
site oeeedh
sites ffffkf
sites on hfffjf
sits at lgfeff
sits behind ladlge
sits in rcfcfe
sits on kgfgff
sits qYfhfe
sitting at kfoYfe
sitting behind egdnge
sitting in lcjffe
sitting lajlfb
sitting on sYhifa
slide lgddek
slow bceZhx
slow since dcgego
slow today bdhefp
smarthost pefeed
smpt sneacZ
smtpd <n> lggfgc
smtpd lggfgc
smtplib mgfgee
snat dfgflf
snat to degglf
so : tagdde
so <zone> jffgkb
so ? oefdff
so gcajjj
so i mcfbdm
so is lgggcf
so it kefgjd
so kind ldfcdn
so slow bgdggo
so that gZbipg
so the ofhggZ
so this jggebl
so what fncaem
so who gnffde
soc kfgfff
some fmckYj
somebody in lfieef
somebody lVkjjc
somebody on ragffd
somebody out udeabi
somebody sets Wgggrg
somebody sitting pebegg
someone <outside> kbiqZc
someone explain fgheWs
someone jfdeih
someone on reeZeh
someone out fnejeb
someone sets fhgdme
something ? aeetff
something gacoek
something to mdffff
somewhere ? ifhleb
somewhere ijdldc
sorry , tcfegZ
sorry for fifcgk
sorry if hhfccm
sorry ofhhbc
sorry to qcggfa
sort gedffn
sort of gedffn
source <client> meffhd
source <gateway> fgggma
source <host> qcfgfb
source <own> aeghil
source <zone> geggkf
source address qZgeal
source ip nfgfee
source picVih
source that Zuceid
sources are bwfdhY
sources can dqdeeg
sources d0dafZ
sources for cqhbdi
sources that gneahg
spam gbcakq
speak kmfbYk
spf febdet
spf record geeddp
spins forever kggfgd
spins ofgfbe
sport <n> kfffff
sport kfffff
src <client> lffffe
src <far> kgggff
src <host> kffffe
src <own> mffffe
src mffffd
srever ddnleb
ssl odgffd
staff iffgid
stand ? redefc
stand sdegfa
stands agepeh
start gjcejf
start working fggfjf
started lafddo
starts sddhbf
starttls <service> jfffff
starttls jfffff
state hkgfYl
state service lfgegf
statement fZfllg
status deferred jgggff
status mfgfbh
stay oefefe
step , kfggfe
step by ngffed
step lgffgc
still <service> bfggng
still arrive Zgggpe
still be afggng
still broken degegm
still browse ifehhd
still come fgfgld
still get cegisX
still have kdeepa
still iieXog
still open fXfdom
still reach gbhdeo
still work edkfgi
still works ldddme
stop mfecke
stop working hgcemg
stopped sbhedf
stopping <zone> pahfgd
stopping vbgbfc
stops <zone> qegfae
stops kefdif
store nfegdg
straight into lfgcgh
straight segZfe
straight to nhgdfc
stranger nbfmec
strict cgdfng
strip -i fffdlg
strip fffelg
stuck at dgedep
stuck lfgdbk
stuck like kggfge
student kegffg
stuff $ hZkcfm
stuff can fdgeeo
stuff gclefj
stuff we gbucdf
submit hnbjfb
subnet mcccgm
succeed naegmb
such iffckh
support fqggXg
suppose ccgftc
suppose i ffggke
suppose input ddfhmg
suppose line eefgmg
suppose somebody bghfmf
suppose the bcghpe
suppose we agggrb
supposed iefgek
supposed to iefgek
supposing Xgffsf
sure tfgabf
survive ? bgegoe
survive egffob
swaks qeffce
swap <n> fYhfqf
swap efibqd
swap lines Zghhlg
swapped bggegm
swapping <n> gdggnb
swapping efhdra
swears iecmka
swears it ofgfgZ
switch <client> ngggfa
switch ngcccl
syn $ lggfdf
syn , lfffcg
syn -j gfgfek
syn from mbhjdf
syn mfgfdf
syn recv kfggfe
syn sent kfffge
syn that pgecee
syn trace kfggeg
syn 这 kggggc
sync tfggeX
syns ogffec
syntax ddgcio
sysctl -w gffend
sysctl gfgfke
sysctl net gfgfke
system edfpff
system library jfffff
table cdgman
tablets vYgehZ
take -i dffdog
take <service> ubgedc
take a cdhfgp
take gjfbkf
take out Yhhfqd
take the fggflf
taken jbfdmg
taken out gifZmh
takes kdfenc
taking ggggpY
talk <service> logcgW
talk jlhYhe
talk to igiaig
talking pfhega
talking to ofheha
talks pfgeeb
talks to ofgefb
target is mggege
target jfknbZ
tcp $ pjdhfY
tcp , ofgibc
tcp : klcdff
tcp <client> obfgch
tcp <n> hmgjda
tcp ? elehic
tcp closed offefe
tcp connection jgffff
tcp failed rafefe
tcp from 0geWgY
tcp hjgied
tcp ip ddhdcr
tcp is qdgcge
tcp on xjcWfa
tcp port lidjfb
tcp reset gfegfk
tcp session nceghe
tcpdump jgfgfg
tcpdump ni jgggff
tcpdump on jgggff
tcpmss clamp gfgfek
tcpmss gfgfek
team , gdikgc
team laigeh
technical eehidj
teh <host> fdnlcd
teh <zone> pcgggb
teh mYojcb
tell jddmff
tell me odfhbf
tell the ldejfe
tell us kdfffh
telling me mgefgd
telling mfeegh
tells rgfchZ
test laglgb
testing kcccjl
than bmfige
thank kefncb
thank you kefncb
thanks $ gffkeg
thanks , lcgafn
thanks lbejgf
that $ jZfnff
that <client> mfheee
that <host> lehkcb
that <own> dkalei
that <zone> mYedqc
that ? pWfhje
that a uafbaj
that address hfglgb
that are iglmcX
that arrives pfecff
that be ofgecf
that can irbaic
that connection mffeff
that could kqeZjZ
that dropped kfgfgf
that even rghdda
that expected jggfge
that get riecbe
that gets apfffg
that gjghgd
that go nggcef
that going gdgobg
that in ldeiic
that is flffci
that it jffeke
that let hegfkd
that lets joajhX
that line gcdZkq
that matters nfgcci
that may asddjd
that no gnobhW
that nobody hlecfg
that ok tghgVe
that on iofZbj
that one jgghbi
that open wcbagf
that or hegdlf
that packet gegnag
that pass kggfeg
that reset jgggff
that the peeeee
that this iefkhd
that through kgfgeg
that traffic pdfegd
that us pffdfd
that was kefdgi
that we eeljef
that work jpecgb
that would ncfdgh
that you gggdfl
that's pgfcgc
thats yfbgZb
the -i egfelg
the <gateway> ngdfbh
the <host> lgbkee
the <n> jgffkc
the <outside> hclmgY
the <own> ddbilj
the <server> obhagi
the <zone> fjgdoZ
the access cteagf
the address Ydepgk
the answer wfgfeV
the asset fdeofe
the audit mbhhgc
the auditor mgbigc
the auditors doZmed
the backup ffgdgk
the board djgghf
the bot edkhei
the bottom gggflc
the box vdgYhb
the bridge lcfgfg
the browser kggfef
the call lggegd
the certificate dhgfdn
the chain ifffmb
the change idgfdk
the client ldhhgd
the complete jgaqeb
the connection qdgffb
the conntrack ggfdgl
the consequence dgfhnc
the cpu gfeefm
the ctstate beherd
the current ekeefk
the customer dckoha
the desk kfegdh
the dnat mYfmch
the end Uaiqra
the fdfekj
the file Zefidr
the filter kfeemb
the firewall flejed
the fix eefdqe
the folks uYhbhb
the forward kfgelb
the full cjaqgd
the gateway wcbffc
the guest jaeffo
the gw mfgfee
the hairpin hegesW
the hell kdgfck
the helpdesk keffei
the host qfdefc
the impact dggcwX
the incident lhchZk
the inner mgffgc
the input dfgeoe
the inside eZgshc
the internal kamjdc
the inventory ibjmfb
the iso fmhffc
the last hagdim
the latter qdchef
the line ibcfli
the list ehhkfd
the log kgfgge
the machine rdgcfd
the mail dfhfbq
the masquerade Ygffmk
the migration feench
the moment gjbhbn
the move lfggdf
the mx cgbgeq
the nas ddgffo
the nat fgfccq
the network oiacdj
the networks eqdagh
the new fjdfej
the old qcejga
the one jfghZk
the order gcgfkh
the other hbfejk
the others egfhkf
the outgoing cfchpf
the packet tggWcg
the packets jgfeei
the patch ddfees
the pc mgfggb
the pci jhgfgd
the people kfefjd
the phone nieZgh
the point igcdfn
the policy ngfehc
the port jceljb
the postmortem ibehbo
the previous hggfbk
the printer igedbn
the printers nfeggc
the private seeegb
the public peldgX
the published fhoZma
the purpose ggggdk
the queue idgZeq
the real fhelhc
the reason medcek
the reboot gfffke
the record giemfb
the related cgfglf
the relay megeff
the replies negged
the reply gfggje
the rest eocjfc
the return qdfffc
the right ffgffj
the risk dliged
the rst jggfff
the rule efgghk
the rules rggddb
the ruleset lffedi
the same gdhdcp
the scanner hhgcgi
the second mefbbn
the services gWoldf
the site mfggfc
the sources atfahf
the stuff gbucdf
the switch kegdfi
the syn mfgecg
the team fZhkgj
the things hbpcff
the three ecegki
the time oefged
the tls bfhggm
the user jjgefd
the vendor abijkh
the very jgfgic
the warehouse egfdcq
the way pghaee
the weekend hdfefm
the whole eigjia
the wifi ggfZhn
the wiki kddjfg
the yearly cljdgf
the zones dpfeff
their <service> ndbgje
their mail lcefhg
their mbgfdi
theirs ? kfffff
theirs kfffff
them $ fgcleg
them ? lghffc
them nehdaj
them out ogfhgY
then $ geggke
then ? egghma
then be dgggkg
then gehcrb
then get agggne
then reach fgggje
there $ khhYgi
there , lYgjgg
there ? mcheid
there a jaanfj
there and oiedbg
there any jgglea
there anybody dofeic
there anyone bqgefd
there anything mYikbh
there for fjfcYq
there is hciigf
there lgklZZ
there no cggfbq
there on nfdefg
there's fgdfgk
there's no kffdej
these in jggggf
these jZblob
these rules nefgdf
these two iggevR
they ? oegefd
they are kbfbmg
they arrive mfgfdf
they can't kgggeg
they come oefeee
they get jdlZcn
they hZhidm
they have offfgb
they see oceehe
they send jffgla
they use idgfmc
they're jeeefk
thing $ ggfjff
thing , Zbkggn
thing ? ckgiff
thing ikiadi
things : egcidn
things Zcrcaq
things can gfeffk
things may gfeffl
things stand sdefga
things we hbpdff
think akYmfm
thinking bggetb
thinking of dfgdrb
third tcefgb
this : gcegfn
this <gateway> bemkdh
this ? jeedlf
this and fgffZq
this bot cgefgm
this box hmdech
this channel gffffk
this do hgeecn
this ffjjbi
this firewall hhcefk
this for gjfbao
this from iefefk
this gateway ejfncd
this get lgfgfe
this gw milfcZ
this in kefedj
this is offeha
this let jgdedk
this morning jcfcgl
this on jgffgf
this one dggdfm
this rule chffjj
this so nffeja
this tell kfffff
this telling mgeehc
this thing ghhdfi
this week pfffga
those epjcbg
though qcghgZ
thought fagekk
thoughts ? mdffbk
thoughts jdgecn
thoughts on eeheen
three <host> gggclf
three dbfhkk
three of lgggde
through $ ofgfcf
through <host> kfgeff
through <n> qcffcg
through <own> kSbufi
through <public> iaeogd
through ? rffcce
through igghZk
through line ceggZt
through mail kghffd
through or lngXef
through the odgddh
through this kolfbV
through to ikdhgb
through us oZggge
through what qgdchd
throw ggfefl
thru $ kaghek
thru <own> odghgb
thru ? nffefe
thru mail jiefff
thru mnhWed
thru or leffgf
thru the ggfefk
thru this dojaff
thunderbird can't kggggd
thunderbird in lgfhde
thunderbird on lfgffe
thunderbird says lffefg
thunderbird tXhjgZ
thursday ? gdheap
thursday and hchfem
thursday ffcihk
thx $ eieick
thx , hdgbep
thx ehegcm
ticket : ipgegX
ticket <n> oegefe
ticket inc aghgbq
ticket pffcZl
till jegbgk
time <n> jggfcj
time here afgggn
time lefifd
time out nkicea
timed mefffe
timed out nefffe
timed out' jgffff
timeout $ mhgcfe
timeout , nffffd
timeout <n> legfff
timeout vcfegX
timeout 了 mfffgc
timeouts rgggfW
times out tbicgb
times sbhcib
tls cert ccgdhp
tls certificate Zfhhfn
tls icgeem
to $ gXsjbe
to , gdmfff
to : lffgfd
to <client> hjWmkc
to <far> leedkf
to <gateway> olbZlZ
to <host> jfcghh
to <n> lfeYki
to <outside> lhhfee
to <own> ggeelf
to <public> nZfmec
to <server> offefc
to <service> lffhch
to <zone> uhdZhZ
to ? Zpocec
to a ocggcg
to accept gegfnb
to access gikeee
to add pacdob
to address obffgf
to an hggfdj
to answer sZeefg
to any flhhbg
to anybody btcZjg
to anyone cheqgb
to anything cshfea
to append gfhhoX
to arrive mfgfdf
to ask mffcfh
to be klfffa
to blame jggfge
to browse leefid
to call lgfgfd
to confirm qcdbgi
to connect mhgfdc
to delete bhgekj
to deliver negggc
to destination cfgeik
to do rhfgac
to drop aggfrc
to email kchgdh
to establish kkfegc
to fchgji
to fetch lefchg
to get ikjZeg
to gmail jgggge
to go iggfoX
to hand gbikfg
to have mdeena
to hit greYkb
to initiate lidfhc
to insert fggglc
to it ekefej
to its kkeefe
to itself rfhfeY
to know giilYe
to mail tnZedY
to me fgfkZl
to merge fegedn
to mx lggggc
to open njieZc
to other qehdbg
to our jblakf
to ping hodefd
to pmtu gfgfek
to port nqeYfb
to post kledcg
to print jegggf
to pull njddfe
to push mghfmU
to put fggejg
to reach dikgge
to relay mfgeff
to remote qdgggZ
to resolve kffgeg
to see ffindb
to send hegegj
to set fegeme
to something Zeetff
to source degglf
to start jlYggg
to state hlechf
to submit obgggd
to take fggemd
to talk iogZff
to tcp qmcddb
to teh uYYkhd
to that phggae
to the ldgjfc
to this jfeefj
to traffic effehl
to understand gfegdl
to us nffdge
to use eglghc
to what acfsdi
to which kbdmfg
to work ncfdfh
to write dlgegf
to you feecfq
today $ ibgajm
today , mZfedl
today ? ghdbgm
today fddalq
together bijdjh
told me rafdfg
told nbekde
tomorrow bdffkl
tonight $ kfffei
tonight , ifgcgi
tonight ? jgcjYm
tonight gbcfoj
tonight's hfgbgk
tonight's window Vgghph
too , ccelhk
too ? mjbZbo
too fejdhh
too much fgddog
took gagheo
took the fbeheo
top fggfmc
top of fgfgke
touch ofhdZi
touched gegfem
touched the fegffl
touches iggcdj
toward <far> mfgfcg
toward negfcf
towards <client> kegfge
towards <far> lnfagc
towards <host> gkddke
towards <outside> dXdnfp
towards <own> mahlfb
towards <zone> pafbjg
towards jgajei
towards the odfZdm
trace : mfggcf
trace <client> ucfafd
trace <far> lffffe
trace for qefffb
trace ofgeed
trace tcp obfgdh
traffic ? dgefeo
traffic from pfgega
traffic get ndgfff
traffic mdcjge
traffic of kggehd
traffic to gYfmhj
translate egfgZq
translated pcZifh
transmitted , jggfgf
transmitted jggfgf
trap jegggg
travel nggdhd
treated lffeid
tried pcigdc
tries hdfpde
trouble ndgghc
true ? xYdcgf
true mknWea
try kfebel
trying nehfdd
trying to rgifcZ
tuesday ? gehgcl
tuesday hgedij
turned fggndd
twice mgggfb
two feZgkl
type <own> negeee
type oZfffh
typed pbgege
u lceZfp
udp $ gkgfgd
udp , oeffdf
udp -m effgfk
udp <n> mjffbd
udp ? lfefic
udp dport egfffl
udp from mfggcg
udp mkfgad
udp port rgffhW
unable qbfbgh
unable to qbfbgh
under iXcsie
under which hbflei
understand fffccr
understands gggfej
unknown <far> jggggf
unknown <gateway> qfgefZ
unknown kggfhc
unlike mdfefi
unlike the fgfgao
unreachable nfegZi
unreplied jggfgf
unreplied src jggfgf
until hfgcfl
until it nggdfe
until the olgchW
up $ ndfhed
up , jkfakc
up : mdghgd
up ? cjhmag
up as fegene
up at mhgfdc
up by qffgea
up for faflbn
up in imebfg
up leahgi
up on jidmfa
up there nfdgef
up to gffeel
up with qggbfd
update idgeao
updates from kfgfge
updates ofgeed
uploads oggfdc
upstream pgfbfd
urgent $ begegq
urgent cfgedr
us $ dkgjbg
us , mfgcfg
us ? iajdfl
us giifhc
us or tcgbde
usable deqdge
usage $ hdfefm
usage ? hdfbdq
usage hcfdep
use $ dcqdfg
use <n> jbglfd
use <own> gpXeoa
use <public> nfedjc
use <service> llcZlc
use ? idodee
use kdkbie
use the kjcedi
use this geecgn
used blfnec
used to mnbefb
user , jfffff
user at ngggfa
user in jeifge
user on mffege
user 用 lgefef
users in jfehic
users lkkccb
users on oefggb
uses negcjc
using maeggi
v <n> hekjce
v hekjce
vendor jZgjej
verdict ? mfefhd
verdict for qfgcde
verdict oggfeb
very fegeji
very same kgfffg
via <host> jfgfgf
via <own> jcgikb
via <public> pegceg
via <service> vahZhc
via sZajhc
visible from kdlgec
visible kdlgec
vk <own> lgffge
vk lgffge
vlan <n> mbgbfm
vlan nbecdm
vpn lbedbr
vz <own> jlgedd
vz ljhfbd
w o fgghkc
wait lpZjbb
waiting $ afffqf
waiting ceffnh
walk me nedebk
walk ofeeci
want to mihcha
wants <service> mfdgfg
wants a jihebh
wants ejhekd
wants it diZpeg
wants the edhfnd
wants to fghdke
ward jfgeie
warehouse cegcct
was accept Zgfgtb
was fahffo
was fine mggfgb
was it jbhdfn
was refused kggggc
was that fegfdm
wat kblnbb
way ? ifdjhd
way back lglYff
way does qcfdff
way for sggVfg
way in qfgYgg
way into lmbegc
way of oeeffe
way out tegefY
way rdgegb
way to rcgbff
we YhknjY
we add eifirU
we are dnYlkc
we block cggfoe
we blocking jgffge
we delete Zgggsb
we drop kgfamd
we expose Xmqkba
we flip fgednf
we forward lThrgc
we get kcdcpd
we got fZmmhb
we have iSjqhf
we let megege
we moved pgegce
we need gbecjo
we only gmbhdh
we plan fggglc
we publish kihijU
we put idhglb
we remove ahffpd
we set bgfeof
we take cfffqe
we want gdggle
we'd egggqZ
we'd like fgggoa
we're gegfcn
we've nabmch
webhook mgfdgf
webmail on lgdfgf
webmail pYfeej
website sgcbhd
websites tdcgga
week $ ieggdj
week , hgiied
week ? gZgeer
week and mfggee
week hZhgen
week on ehgdfm
weekend fZfdhp
well ? gkdcgj
well iieZjh
went degenh
went to cgfglg
were accept bffgof
were afferg
were the hdddmj
what $ fldoZe
what ? rYdeih
what Zcnkie
what about snebcY
what all bbpfjf
what are afikgh
what becomes weebZg
what breaks hgfdpa
what can Xfoick
what changes ggffle
what dies hbedva
what do ehligb
what does efkeYp
what exactly cmgfal
what gives odedgf
what happens hgebnf
what have Wbmsee
what if dffZqk
what is iZknTm
what it fgfddo
what kind gfefem
what kinds hffffk
what line gheYds
what of femgge
what on hfeeZs
what opens gffepb
what ports fkejfe
what published bcqehh
what services eqieae
what sits Vffsif
what sort gedffn
what source pfgeeb
what stops hffekf
what the gidjZk
what this kfdafn
what will cdfjne
what would beheqe
what's bYltZj
what's behind fgdqga
what's exposed Pbtnjf
what's forwarded deflhf
what's going nheddf
what's it hgfedk
what's line igfWct
what's on hgeadp
what's published dbZrfk
what's sitting efgmfe
what's that hggdcn
what's the kddYjo
whatever lleafe
whats exposed Vllihd
whats forwarded YZitje
whats kbgnbf
whats that gegfao
whats the meeXfn
whatsoever crhdha
when <client> kfgfff
when <far> qggbfd
when <host> mgefhc
when <zone> sahfdc
when ? gdiaau
when a leffgf
when does eegggl
when he mggfiZ
when i caglra
when it tegafc
when it's ofgfga
when lYeelh
when our tbechc
when sending lgffgd
when somebody pffddf
when the mlfdcc
when they offcef
when was feicgm
when we gchhmc
whenever pffbge
where $ ktaeda
where ? radoZd
where can bjngfc
where do rZikcZ
where does migoZY
where in Zcemki
where is kudWed
where mheoiS
whereas mfgfef
whether <zone> pfgdfd
whether a pcdfgf
whether hosts odfgfd
whether qcgbgg
whether the mffffe
which <public> eberic
which address skdagZ
which are jmhafd
which box bfdvfa
which emijbc
which inside xSkdfe
which internal pbdkgc
which machine cdfvfa
which networks dscchd
which of ZlhpgZ
which ones dhmfhd
which ports gXrnfY
which public dZeueg
which published gduZhc
which rule xbfdbd
which rules neffgc
which segments dqheiY
which server qefjdZ
which services Ybmnhe
which source nigcfb
which sources dnfdgg
which way pdfeff
which zones ctfchd
while lggfcg
who YwcXlh
who added gdeeep
who all atgcgc
who answers ibhoag
who approved hbhcep
who can cugcfb
who changed ibhdbq
who could bmdfob
who edited gcgfdm
who gets bydYla
who has hmefcf
who is dmeief
who loses feggtW
who pushed gaegep
who reaches gqccgf
who sends keggef
who took gafhcq
who touched fegffl
who'd fgdcpf
who's Ytfeeh
who's able csfieZ
who's allowed brhfgb
whoever gndUhm
whole <outside> aninbb
whole eigjia
whom ? grfcfb
whom Zqfkbf
whos atfbid
whose gjccfl
why $ keffei
why <client> rZfghc
why ? kcedfm
why can feeehm
why can't paefgg
why cant legggd
why did beider
why do pahbYp
why does mogedY
why has cgggaq
why is iceefn
why lcfdcm
why on ofgfga
why the qcggga
why would lfggee
wich efmkdd
wifi bdfbgu
wifi in dggdeo
wiki jcelYl
wil kadfmg
will <client> needjd
will <gateway> lffgfe
will <service> gfdgjg
will <zone> fffgke
will be cdfjne
will heginY
will it ufdbbg
will mail lgffef
will that lffgpV
will the uefebc
win <n> kgggfe
win kgggfe
window , jhjiad
window : egfgnc
window ? gefgbn
window gegfkg
with -i befhqd
with <client> fhdgkf
with <host> megegf
with <n> tffagb
with <own> jbelhe
with <service> odefak
with a fleakg
with deggkh
with it sgcdkX
with its lfejdd
with my fghnae
with no cefgpd
with tcp gfegfk
with that qfeekW
with these kfffqV
with this gajhoa
with what mgefef
within iehdgi
without a hfglfc
without gdgiqX
without going kfgefg
without the jhfbpa
without trouble kgffef
won't uafhgY
wondering rbeffe
wont tegefY
word lcfedl
words $ gffmch
words ? gfffbo
words for fhgecn
words hfgjbi
words please geflXn
work $ ngjaah
work , xeWhhZ
work ? jofafd
work for oZpXlZ
work from fmbcel
work jimUbl
work or pffdde
work through mfegge
work with iibahl
work 吗 dfggnc
worked ncgdej
worker oZhgge
working ? jgdfke
working qeaZme
works $ alldkb
works , lfggdg
works ? jdgeld
works fine jffgff
works from jckffe
works or lefgfe
works pffWjg
workstation <client> kgggee
workstation pcfgfe
workstations legegf
worry lngZce
would -a ggfasb
would <client> ggggkd
would <far> hYifrb
would <gateway> jXhgkh
would <host> cggfnd
would <outside> gdffkg
would <service> fgegkf
would <zone> hdghke
would a icegle
would adding fehend
would an pfgdcg
would anything lffboZ
would be Zdgjli
would become ggegnc
would break ZggguZ
would change cifgpb
would dbhcvc
would it cbgfio
would like oegege
would mail oggdce
would removing bhfgne
would stop ifbeqb
would swapping dehgoc
would that ndffka
would the kgffgd
would we neefka
would you defder
write gkfcej
writing : hmbfhe
writing fjcifj
written ndfddk
wrong ? jgffff
wrong mdgefg
wrong with kgffge
wtf $ kgfgeg
wtf does gfgfcl
wtf jeffck
wy lefegg
x <n> jfgfgf
x kggffd
y jjgeee
y n ijfefe
year haghhj
yearly cljdgf
yes jglhfZ
yes no ljlaeb
yes or lbmffc
yesterday $ ffgfgj
yesterday ? cfffep
yesterday idfdfk
yet ? fdgcfo
yet ncfbdm
yo ocfgcg
you $ gdejfk
you , hfefdm
you ? ieefdn
you and fffffm
you be nfdcdj
you check lgfgbh
you could jgfedj
you do jcYagw
you explain iggdek
you good gffegl
you jagegl
you kindly kgffeg
you list aokhcd
you look effedp
you make mgeffd
you must odhefd
you please ggggdk
you put fggfel
you restart dhgedm
you saved ggfffj
you stuff eegdhm
you take cfggen
you tell ecfmje
you understand behcfq
you walk dgggdm
you're a heedeo
you're dcjhcn
your <gateway> nggcfe
your mcfbnd
yum ocfffe
zabbix <server> jffgff
zabbix agent kgfgfe
zabbix iahdhl
zone <zone> mgedgf
zone jqedfZ
zone that bpegff
zone 可 fleegf
zones can fsgbhZ
zones dwfZga
zones get Zohehe
zones have awhceb
一 Zgghii
一 下 digkdg
一 个 ibegkh
一 份 eefmfh
一 共 fZjmfg
一 句 qffgeb
一 台 ikgcge
一 堆 jgggge
一 条 affgnh
一 样 chcect
一 步 mfdggf
一 直 lffgfe
一 眼 ffgffk
一 行 hfeffk
丁 nfgdef
三 ffiajk
三 条 cfhhpa
三 次 kggfge
上 $ Zifngg
上 , kfhafi
上 -a ggggqX
上 -i dgghmd
上 <far> dgggkf
上 <gateway> fpgehZ
上 <host> tofYfV
上 <n> gfedik
上 <outside> nfggga
上 <own> ergedd
上 <service> iehdfj
上 <zone> jZiinZ
上 ? dkhgdi
上 curl jfgfff
上 hfcjig
上 ping gggfjf
上 一 gcijdi
上 不 wbcgfa
上 了 TZhthl
上 做 gfglee
上 到 inbdhg
上 去 odgaam
上 发 iZbohh
上 吗 sTbpak
上 好 kefbfl
上 执 jgggfe
上 抓 jggfff
上 报 kffgfe
上 映 dUhziZ
上 有 itbWfh
上 的 lffidf
上 看 mghdgc
上 线 jcfelf
上 网 taagjc
上 这 oedbpZ
上 都 iWethd
上 面 hVhrgd
下 $ cbhkfl
下 , hfghdj
下 -a ebfedt
下 : hffjfe
下 <client> 3ahZfW
下 <gateway> ffhfek
下 <host> fjbuab
下 <n> Zgfedt
下 <own> godbfg
下 <zone> rchbhc
下 fihjbf
下 infra edhffn
下 mail gfhfek
下 午 gggdcn
下 是 kggggc
下 来 idlafj
下 班 egdlfh
下 第 gegfgj
下 这 geffXt
下 面 lfggja
不 $ sYgeic
不 ? oeehfc
不 hidajj
不 上 eodbel
不 了 mdfgeg
不 会 hcjejf
不 出 qdgdcg
不 对 gfgffk
不 开 qefffb
不 懂 gihhXl
不 放 rdfefb
不 是 eeehjh
不 管 eohdfe
不 能 vVggfe
不 行 qgcgfb
不 要 ldghgd
不 让 pegggZ
不 走 pffecf
不 过 obggfe
不 通 jeedfk
不 限 eleeje
东 bckjfj
东 西 bckjfj
丢 $ pdgfde
丢 ? fggfdl
丢 mffedh
丢 了 ngfgdd
丢 包 gffffj
丢 吗 heekfg
丢 弃 lffgfe
丢 掉 sefbdg
丢 的 kggggd
两 edhejj
两 点 fegfgk
个 $ ecdljg
个 , kggggd
个 : lgggef
个 <public> Ymdjek
个 bot fbhbfr
个 dlhcek
个 ip jbfmee
个 port feZohh
个 pr gfgffj
个 rule ggffcl
个 例 ffeefn
个 包 mgffef
个 口 ibkcel
个 地 ofelba
个 改 fegfem
个 是 lffgfe
个 服 clmede
个 机 geffgl
个 清 dlfjgc
个 端 gikjcb
个 连 efeegn
中 fcghZr
中 午 hcgdfn
中 哪 lgfffd
中 间 jeglfb
为 lZfene
为 什 lcgehg
为 啥 nYggfi
主 fifkee
主 动 ohedee
主 机 djflee
么 $ lYifjf
么 , gfefem
么 <client> rgffda
么 <zone> 3UhidV
么 ? rcibee
么 gcifel
么 一 ogfffb
么 不 icghbm
么 作 fgffdl
么 原 kdfffh
么 变 hffflc
么 后 cggepc
么 回 jgfgge
么 处 ngfbgg
么 意 egggcl
么 打 kgfggf
么 时 cdgags
么 服 gfamhf
么 样 fhnbmZ
么 没 fhefme
么 流 gggfej
么 用 gffefl
么 的 gggdcm
么 端 eXXwkh
么 被 kgfgfe
么 解 kffgff
么 走 tgfaec
么 进 qffefb
么 连 rUfdar
么 问 geefgm
之 dcfhki
之 后 dcfiki
之 间 rdefdd
也 eedfjl
也 加 ffhgkd
习 ieigci
习 生 ieigci
书 efgedn
了 $ ogffdd
了 , gdeffn
了 : kfeggg
了 <gateway> hifecj
了 <host> efcnbm
了 <n> fffhjf
了 <outside> ingdfb
了 <own> okdacg
了 <zone> enecig
了 ? Zjibjm
了 bfgiii
了 一 offgfc
了 三 cflefi
了 之 ghgdap
了 什 dYlnhd
了 以 fgfhnb
了 会 gegfpa
了 信 ochhed
了 几 fdlmfZ
了 吗 gfgejh
了 吧 ggffke
了 哪 cdhnfg
了 啥 amcmcj
了 多 deghgk
了 怎 dggdgm
了 没 hZdken
了 网 mefggd
了 还 nbgifd
了 邮 jggfgf
事 $ jfffhe
事 jhfgdg
事 反 pZfggf
事 在 pcfeef
事 打 jfgfgg
事 用 jfggff
事 能 kffgge
云 jfgfgf
互 leefje
些 $ fZjlfg
些 , dlbjgh
些 Wklkfd
些 port flcihe
些 source czbZhd
些 zone fleegf
些 东 dblggk
些 什 fckfej
些 区 gobegf
些 口 Uqkiib
些 地 bgoegg
些 对 gdnahh
些 服 eciogc
些 来 enfche
些 流 fedehn
些 端 eckkge
些 网 ZygbkY
些 问 gfefgl
交 hegjeg
产 heffek
享 <n> pffgeb
享 lffgfe
人 lilbbf
人 上 qXfhgg
人 在 jgffff
人 怎 feffgk
人 求 hfffdl
人 用 geejgg
人 看 gfggfj
人 能 loadia
人 访 yVacmd
人 话 fgfgZp
人 连 jgpdWh
什 ddiigj
什 么 ddiigj
今 ffefhk
今 天 efdgep
今 晚 jegdig
从 <client> pffedd
从 <far> ndgdff
从 <gateway> qbkcfc
从 <host> idfdmf
从 <outside> jeincb
从 <zone> tWkfgZ
从 kcihgc
他 jfdffi
他 们 mfdfgf
代 qdhded
代 码 ofgfbe
以 <service> ikeffe
以 access fhecfo
以 hifchg
以 reach enfffe
以 上 hafdfq
以 到 Zubeid
以 后 idgfma
以 吗 sdgdeb
以 用 ocgfhb
以 直 niehgZ
以 访 fngbla
以 连 jmkdhW
们 <gateway> jegggg
们 <host> jjechf
们 <own> rffdec
们 nZihfd
们 哪 cdknbh
们 对 bdjoff
们 的 kgdheg
们 这 meejhb
件 $ gcjegj
件 , hjgeff
件 <service> jfggff
件 ngeggc
件 到 dgflff
件 吗 naegie
件 第 fefgdn
件 走 mdffeg
件 里 bfffau
任 hmfdef
任 何 flfefg
任 务 pgefeb
任 意 gnfefd
份 , ggdlfe
份 idelfg
份 清 fgfjgf
会 drop nffhed
会 efhikb
会 不 hcjejf
会 些 idcder
会 做 tgfcae
会 到 pXYnhg
会 受 egggjg
会 变 fgfejg
会 回 ofdbbl
会 在 nhbgef
会 多 hgedqa
会 好 mfggmV
会 干 ggfefk
会 影 gcgcli
会 怎 kckdkb
会 拦 kgggfd
会 挡 peefdf
会 放 lgggde
会 有 hfffpZ
会 经 sfdZfg
会 落 hgedmf
会 被 heiked
会 走 ndbmga
会 转 hrcdee
会 通 pagfrS
传 , kfgfge
传 mfffee
但 kfggfe
位 igggid
住 pffffa
住 了 qfgfeZ
体 gfefgk
何 glfdfg
作 ieffao
作 用 eggfZr
你 dcedhq
你 会 heecep
你 好 gfeegl
你 能 hffcfm
你 都 gebder
佬 ffgffj
使 meecek
使 用 neecfi
例 hffefk
例 子 gffffk
供 <service> kdfggg
供 regZeg
供 应 hdhddn
依 kgeegg
便 clggYn
保 jjcigc
保 检 gjcjgf
保 要 icdnge
信 $ hifdej
信 , nffeef
信 <n> mdfegf
信 <service> jfgfgf
信 ? mfffef
信 oehbid
信 到 ehgfjf
信 吗 keffhf
信 投 vZffbe
信 被 jggfff
信 走 nfdfff
修 dfhfpc
修 复 dfhfpc
候 jdfchk
候 源 jfffff
值 kbhfej
值 班 kbhfej
假 ffggpa
假 如 efggnc
假 设 fdfepe
做 <service> jfggff
做 cZcuhf
做 了 hbYvhc
做 什 hhgaYs
做 端 fahphd
停 qdffee
催 egkdgi
像 sceefc
儿 iklcbd
允 flfejd
允 许 elffjc
先 fegekh
入 laeilc
全 bejhje
全 组 luSged
全 部 feindd
公 ggkiec
公 司 hmgeed
公 网 iYlkhc
共 iYkkgf
共 享 lffgfe
共 做 ggengc
共 发 falegk
共 开 fdljee
共 映 ffepgb
关 odfekb
关 系 lfggee
具 ffefas
具 体 ffefas
内 jjejaf
内 核 hagffm
内 网 leelhZ
内 部 cpeihb
再 egfgkg
再 加 fffemf
写 -i cgeghl
写 ljgcbi
写 的 pfffdd
写 着 jgeggg
决 ighhkZ
况 $ jggfff
准 kgfgjZ
准 备 ggggma
凌 rfggeY
凌 晨 rfggeY
几 eYmkhe
几 个 gYogif
几 条 fedmhf
出 <outside> mlZcjc
出 mcfjfc
出 去 kcijga
出 发 Xewahh
出 得 ocgffe
出 所 bjckhg
出 来 gcimef
分 gljcbi
分 别 gmkedb
分 析 lgggfd
划 aghhoc
列 ckhmdc
列 一 ekhjec
列 出 dkendc
则 $ teeage
则 , michha
则 : gfffdm
则 ? kcgjee
则 上 lggffd
则 什 ggggdj
则 允 pcfffd
则 啥 gfggXq
则 应 ggggbl
则 拦 offdfe
则 放 pgegcd
则 文 eefgmg
则 是 gggcXt
则 的 jZehgk
刚 hfgfej
删 efggwU
删 了 egggnc
删 掉 gehgld
删 除 ffffoc
别 $ gZhfnf
别 flhdla
别 是 bcepek
别 的 hhckci
到 $ gpcefe
到 , fpbegf
到 <client> lhfdhd
到 <far> refded
到 <gateway> ogfeha
到 <host> jjcfgf
到 <n> afdlgm
到 <outside> cYknhh
到 <own> lfcijc
到 <server> kfffgf
到 <service> rfggeY
到 <zone> mkbgha
到 ? nqabec
到 forward dhheob
到 ip jfffff
到 一 kfffdh
到 了 pecifc
到 什 damflf
到 任 flgdgf
到 内 oYhlha
到 吗 lmgdfZ
到 哪 iXsleZ
到 底 lhgaei
到 得 jmfcgc
到 我 bgfmhf
到 的 mehfah
到 谁 cnblef
到 达 jsbYge
到 这 mgfffd
到 邮 fjeldf
制 $ pZgdfh
制 lfgdgf
刷 jgfgfe
刷 了 lgggfd
前 dheejk
前 对 hYhoeg
办 eedigl
功 mdgfge
加 -a hbhhrY
加 bfeesf
加 一 affgng
加 上 bfhhra
加 了 bhhgnd
加 完 dgggoc
务 $ dajljc
务 , lZhmgb
务 ? hbfnge
务 eZikfj
务 器 fffffk
务 端 ohfecd
务 里 ddsZhg
动 kgfdif
动 了 fdffgn
动 去 pffddf
动 往 mefefg
动 有 efgfgk
动 访 kjddfg
动 连 mgfdff
助 $ hagdeq
助 kcfeel
包 $ leffdj
包 , kggfff
包 : mgffdf
包 ? ifffdk
包 jhffff
包 会 qdebgg
包 到 rhdage
包 只 jfggff
包 如 lgggfd
包 怎 ofeggb
包 是 kefffh
包 最 jiajdg
包 看 kggffe
包 走 kffffg
化 $ gggfke
化 gggfna
匹 nfcgeh
匹 配 nfcgeh
区 ilZboe
区 别 gbhfod
区 域 fpbeff
十 efhdgl
十 点 efhdgl
午 edhcfr
午 吃 gfgfek
半 eehchm
半 夜 jefgfh
单 $ dkhihb
单 , gfimeb
单 : eoecgh
单 gjeief
卡 住 oggfgZ
卡 在 kfffff
印 hahefo
印 机 jbgdfm
却 ngegee
原 因 keffff
去 $ gicldh
去 , djbiii
去 <far> lfffge
去 <host> ufebhZ
去 <outside> pffdcg
去 <own> geggld
去 <zone> tcecdg
去 ? dmfjfc
去 gehhjd
去 不 kfffff
去 了 oaekdf
去 吗 negdeg
去 哪 kbncie
去 掉 Yfggsd
去 的 abmnhc
去 访 pcgdef
去 连 kgffgf
又 mchbdl
反 meffff
反 应 mffdff
反 映 pbfeff
发 $ eZgqgf
发 , bbngmd
发 <service> jggfff
发 kehhhc
发 不 rchdcf
发 件 jgffff
发 信 mehbjd
发 到 qhbbhd
发 吗 jggffg
发 告 mcgfge
发 布 cgjldf
发 往 phgaef
发 来 kfffgf
发 给 dbisdd
发 起 jffgff
发 邮 fgglfe
取 mchgef
受 jgfehe
受 影 egggjg
变 ifgfnY
变 化 gggfna
口 $ rgenaV
口 , kfndae
口 <far> kffffe
口 <n> lngeeY
口 ? nYhmiY
口 不 ojfddb
口 为 hZfgdp
口 会 koadcg
口 出 mahlfa
口 发 mkfcdd
口 吗 uHakfu
口 放 pfdfef
口 映 pZbmhd
口 是 pdckga
口 有 niadeh
口 的 amghoY
口 能 2Rhhda
口 要 ffffem
口 谁 ekbdeo
口 走 lggegd
口 转 jddocf
口 连 tghbfY
口 通 rtiWYY
口 都 tphaZW
句 nfffdg
句 啥 ggggck
只 fobfid
只 有 jfggff
只 看 ofdfef
可 jnfbcg
可 以 hlgcdh
可 达 niddfe
台 $ Refwhh
台 <client> pghffY
台 <gateway> hYenfj
台 <host> fZfrff
台 <server> clZlfi
台 ? bedqjf
台 ghdmcg
台 了 pcclhZ
台 内 emamgc
台 对 geXuia
台 是 lffeff
台 有 Xdhqif
台 机 ldglgZ
台 电 ngefcf
台 要 mggcff
号 idgffj
司 hmgeed
吃 gfgffk
吃 啥 gehefk
各 jifege
合 fledan
合 吗 feggem
合 并 bfffeq
同 lgffdf
同 一 tgfhcY
同 事 khffeg
同 步 mffgfd
名 idfeco
后 , bfhkqX
后 <client> ggggjd
后 <outside> efgfjf
后 <zone> afghgl
后 fXfjog
后 会 fhcjej
后 到 lecldf
后 是 uahfbc
后 果 cggfpc
后 源 oggeag
后 落 gebnfh
后 转 sYaifi
后 面 Ubhqnf
向 kkgbbj
吗 $ oZccng
吗 , qjfbcd
吗 ? bldhdl
吗 ideeij
否 pdfbkc
否 放 gfeeoe
吧 $ pdgiZg
吧 idfkge
启 iegfej
呀 $ fdelej
呀 hddkfj
告 ofcgfe
告 警 kegfgf
呗 $ dfedhp
呗 ieeceo
呢 ? hgggdh
呢 rVffek
周 kffaap
命 rggbah
命 中 rfgbbg
咋 kdffje
和 <n> rafdic
和 <zone> mefgef
和 lhfdlZ
和 第 hcgfik
响 $ edggmf
响 ? gehfrX
响 gegbng
响 什 hhfdhi
响 到 defglh
响 吗 fggguU
响 哪 hecfjj
响 谁 hcidlf
哪 $ hakeih
哪 ghkjda
哪 一 tcbffe
哪 个 mlbddg
哪 些 Wlkkgd
哪 儿 hklcce
哪 几 hXmmgc
哪 台 hhfqgW
哪 条 vffcea
哪 里 pWjbih
商 pcgbcj
啊 $ gchmee
啊 , geeefm
啊 jchmbf
啥 $ ekbkff
啥 , ddggcq
啥 <zone> lefgge
啥 ? hegeem
啥 jiafgi
啥 不 pfggfa
啥 原 lgggee
啥 影 geggld
啥 情 jggfff
啥 意 ggeeaq
啥 没 cgfaY0
啦 fcfego
嘛 ffffjg
嘛 用 fggfao
嘛 的 ffffjg
器 $ sacgge
器 , Wjikje
器 <client> pfeffb
器 <service> leehgf
器 ? Wicvef
器 jfffei
器 上 ndghfd
器 了 mhbkec
器 人 feffgl
器 是 malbhg
器 的 TyajkZ
器 能 mdhcei
器 访 vUffhe
器 都 ckmcge
回 , jfffff
回 : jgggff
回 mfffee
回 事 jgfggf
回 包 kfffic
回 应 oggaff
回 来 kffgff
回 流 kgffhe
回 的 jgggge
回 程 lffggd
回 答 gfefgl
因 $ hffffj
因 ? odghfb
因 keffff
图 kdefif
圈 , lgfgfe
圈 lgfgfe
在 <client> qfgefb
在 <gateway> lhamdc
在 <n> dfggjg
在 <outside> oYfjge
在 <zone> kdigff
在 jbhbhk
在 trying mdfgff
在 一 hiRxhb
在 做 gdclcl
在 公 geilga
在 哪 fjfgbk
在 多 gffegk
在 对 canqhY
在 是 kYafgr
在 最 ggggna
在 的 mfhffc
在 这 heYrge
在 都 Yqniab
在 问 qlcdfZ
地 hfleee
地 址 mdeigd
地 方 ahodgg
址 , qfgbfe
址 <own> jfgffg
址 ldeigd
址 会 kgfffg
址 变 lffeeg
址 是 nebjgc
坑 $ fcgdgn
坑 fcgedp
域 hlecfj
域 可 clggeg
域 名 hegefk
堂 gfgegk
堆 jfggff
堆 这 kggggd
填 <own> oefdee
填 jhggff
填 的 kfgfff
填 表 fkfheg
墙 tigZbc
增 hahgpb
处 offdgd
处 理 mgfcfg
备 hjgdfg
备 份 nefeff
复 efdaoj
外 kgmfcb
外 一 ebliej
外 发 ilkZgc
外 开 kamjeb
外 投 jggggd
外 映 idPujh
外 网 jfggef
外 都 hSrjgg
外 面 mghagf
多 fbfair
多 少 gcfbes
多 放 hgedqa
夜 lefgff
夜 班 lffggd
够 aniZnd
够 得 ekmZfg
大 ofgdai
大 佬 ffgffj
天 gdffdo
天 下 efdlfi
天 中 gggfej
天 晚 eehffl
失 mfggfc
失 败 mffffd
头 ocekec
好 $ geffgk
好 , dedlfj
好 fcfgfn
好 吗 lfggmX
好 好 taehdd
好 的 sbghcb
如 <far> mdegfg
如 bfghnf
如 input cggfne
如 masquerade efchng
如 下 kgggge
如 删 dgfgkg
如 加 fgggjf
如 在 eggglc
如 把 dgggkg
如 果 cfhhmd
如 给 bfgfng
子 $ fcfggm
子 eeeigl
子 呗 ffeffl
字 lgfgfd
学 hdjhge
学 生 iejdhf
它 ueeeWh
安 lijYdh
安 全 lijYdh
完 <zone> fgggje
完 ebhhod
完 之 egggmd
完 以 ebghoe
定 mgfejZ
实 习 ieigci
审 kdejff
审 一 fefffl
审 计 keejef
客 mdgcje
客 户 kehcje
室 lfeeei
家 ggfkdg
宽 ffgceo
寄 tcgYla
密 ffgfgk
密 码 ffgfgk
对 <outside> nfhica
对 <zone> nkcfdc
对 djkiiX
对 吧 qgeece
对 哪 gmeeff
对 外 gfmhec
对 方 ofedgf
对 端 nfgcge
对 谁 eqfbge
对 调 fdfhoe
导 问 ghkhde
封 fbfgep
封 掉 eeedav
射 $ gbgpgc
射 , gfcqhZ
射 ? bqkbgc
射 eehleg
射 了 efemfg
射 出 ZXknhk
射 列 egeofe
射 到 mfhfcg
小 mgeagh
少 ? bfhehm
少 gcfbes
就 dgggpa
就 不 rgghZc
就 可 mcdghg
就 好 gggglb
就 收 jlgfdd
就 是 qeggbe
就 没 ngffdf
就 能 dggflf
就 通 ffhgje
屏 了 jgggfe
工 lefgfe
己 lgfege
己 去 pfffde
己 往 kffgfg
己 的 llZgfe
己 能 scffec
己 访 rbegdf
己 连 jahgig
已 edlhdi
已 经 bghcim
布 cgjldf
布 了 difldg
布 出 dknbfd
布 到 hdkjbg
布 的 egldgf
师 jfggge
师 好 kfggge
带 gffdgl
帮 dggcgn
帮 分 mfffee
帮 助 hagdeq
帮 忙 pbgbek
帮 我 Zhchjm
帮 看 hcgefl
常 $ jgggfg
常 , pcfgdf
常 kfgdif
干 什 ggffbm
干 啥 gfgffj
干 嘛 ffffjg
并 bfffeq
序 ieffmc
库 <client> mffgfd
应 , kgfffe
应 eagoei
应 吗 nfebif
应 商 hdhddn
应 该 iefkdg
底 lhgaei
底 放 lffgdf
底 是 leghdf
底 有 jhfkgZ
底 通 sZghfa
度 , ahmgfg
度 dfhldh
度 看 fajleh
建 ibhhkc
建 连 kgfgff
开 $ gkebfl
开 , hffgbm
开 <host> oefgfc
开 <own> qedeef
开 <service> nfcfff
开 fkmfdc
开 一 aefbex
开 了 caoldh
开 吗 kqbYgf
开 哪 dbmdnd
开 放 liiidX
开 着 nkcdhb
弃 $ lffffe
弃 lffgfe
式 hfefjf
弹 lfffge
弹 窗 lffege
录 <gateway> kjeefe
录 hjdbfl
影 gegbng
影 响 gegbng
往 <client> jgfggf
往 <host> ngffcf
往 <outside> jfgffg
往 <own> rgfXff
往 qdgcgd
往 外 odfege
径 mefefg
得 jmfega
得 上 mhgYdj
得 了 gmhZgg
得 出 kgeffg
得 到 gqfbha
得 去 jkdeff
得 开 kgddkd
得 来 mjfbff
得 着 ekmZfg
得 过 reggfY
得 通 lbhkgb
心 fdgcho
志 : kgggfd
志 kggcgh
忘 gffffk
忘 了 gffffk
忙 pbgbek
忙 review gefffm
忙 分 kggggc
忙 审 fefffl
忙 查 gidgfi
忙 看 jegige
忙 解 jfffdk
快 gdfffm
怎 jdibhi
怎 么 feicdn
怎 样 nceekd
思 $ hgggdj
思 , ffeecr
思 -a gfggao
思 : ifggck
思 ? hgggdj
思 eheddp
急 $ jcegel
急 kbffcm
总 fcklhb
息 jffdgh
您 jeenfc
您 好 jeenfc
想 <service> ndffff
想 kgfhhc
想 加 ghhimW
想 在 hhfgqW
想 把 egggld
想 用 keggge
想 直 mefffg
想 确 iicheh
想 访 oddfgf
意 elcbdp
意 思 eheddp
感 jffffi
慢 , dhgbdq
慢 chhbdq
懂 $ fgffek
懂 , ggggbm
懂 : fgggUu
懂 gihhXl
成 <client> fgehkd
成 <n> fhgfmb
成 accept Zgggrd
成 dgffqb
成 drop cgggjh
成 snat ffhhlb
成 strict cgdfng
成 人 gfggcl
成 什 pgeebg
成 转 dahcwd
我 fdgjgi
我 一 hegmfc
我 人 lfideg
我 们 mZihge
我 在 phfdeb
我 想 ifggic
我 打 fhggjd
我 把 ddeciq
我 是 jgggfe
我 看 leghee
我 要 chmefg
我 这 heicfk
户 kceijd
户 反 lffeff
户 在 mffeef
户 打 neckde
户 用 ofgafg
户 的 ucgbha
户 端 oigbfc
户 访 lYhkge
户 连 fgdlie
房 ldfffh
所 gifnad
所 有 hjfoeY
手 lhfefe
手 机 lhfefe
才 afhgeo
打 <host> idoadi
打 <own> reZlcd
打 dcjgkg
打 不 qefffb
打 到 jdbnhd
打 印 gbgefn
打 开 jgiegd
打 得 jjeehd
打 算 dhgfnc
执 jgggff
执 行 jgggff
扫 gqebee
扫 我 nedcfj
扫 描 pdeeff
找 fbfdjn
把 -a gggglb
把 <client> eeeddr
把 <n> fchXlp
把 <own> eZggre
把 <service> ffffjg
把 <zone> ecfeim
把 Ydfbpp
把 forward cgggih
把 masquerade fgggje
把 所 igeneb
把 第 egggld
抓 kfffff
抓 到 lgffff
抓 包 kfgffe
投 rcffdf
投 递 kegfhe
护 hdZkhk
护 网 gdXrhg
报 <n> kehfgf
报 connection lhfefd
报 lgchhd
报 到 jgggfe
报 告 nddjfc
报 连 lggfge
拉 mfefff
拒 pcgfgc
拒 绝 mcgfgg
拦 $ qahbhe
拦 nefdfg
拦 了 megfdh
拦 吗 nffffe
拦 的 kegggf
拿 hdfdjj
挂 Xdfojh
挂 了 cZelhn
挂 载 phhegY
指 digffj
指 到 dgelgg
指 标 kffgff
按 jgfgka
按 现 mjdfgc
按 规 raghfb
挡 $ xeYebf
挡 ? kfefgg
挡 kfjeed
挡 了 pgggea
挡 吗 tfbede
挡 掉 ngfddg
挡 的 pgefgb
挪 hfgeqY
挪 到 hfgeqY
换 cfgdpe
换 成 dggfme
换 机 dgfgle
据 包 ogffde
据 库 ggfcgl
掉 $ kfdddl
掉 , efghnb
掉 -a hahhnd
掉 <n> hbfcub
掉 ? nfdhde
掉 hfggpW
掉 line fgggjd
掉 masquerade agfgng
掉 会 gffenc
掉 吗 rggcZg
掉 的 dggfne
掉 第 fgfhrX
掉 还 sbcbfi
排 hdhadq
接 , nfeeff
接 <own> kffggf
接 <server> jggfgf
接 <service> meffhe
接 ndicge
接 到 fggfjf
接 口 mgfgde
接 在 pddgdf
接 打 ffkchh
接 文 cdhhgk
接 被 ldgfgf
接 访 tedZhe
接 超 qcgcge
接 连 maefih
控 kefgff
推 lehebk
描 pdeeff
描 件 jgggfe
提 mggafh
提 供 pfgbgd
提 示 jffgff
提 问 gfeffk
插 fggglc
摸 rZejed
支 mcgdej
收 lgfeff
收 不 khffee
收 信 mfffge
收 到 offfee
收 得 mdffff
收 邮 leeggf
改 bdgflk
改 了 fahedr
改 动 fegfem
改 完 cahhqf
改 成 dgggpZ
改 的 gegfel
放 $ jocfec
放 ? goiXge
放 leefej
放 不 rdfefb
放 了 dZmoeg
放 出 lgfdnZ
放 吗 wWddie
放 啊 esgWhf
放 在 lddffj
放 开 kdXgjk
放 的 fhmegd
放 行 jegefj
放 进 mfffff
放 通 lfeefh
故 jhceej
效 qffdfb
教 mZfidi
教 一 nZgjdh
数 ggfffk
数 据 gffffj
整 gkegic
文 jfhehf
文 件 dekdjh
文 档 fgWpek
料 , gkkdfd
料 : chZmii
断 $ eeaikk
断 geeeen
断 了 cegdho
新 人 geffem
新 增 gegfqZ
新 来 hdhhdi
方 $ fUsggg
方 ? cbpggg
方 ienbja
方 是 jeiffe
方 案 fegemf
方 能 enbegh
无 leffdh
无 法 meffff
日 kggcgh
日 志 kggcgh
早 efehem
早 上 iegcfm
时 $ qbgdge
时 , jfgigb
时 lcgefi
时 候 jdfchk
明 fbghgm
明 什 mgfffd
明 啥 kgggef
明 天 ffgffk
明 明 kgggfe
映 hdgldf
映 射 eehleg
昨 hchfZr
昨 天 kchgdj
昨 晚 dchfbr
是 <client> mfiZhg
是 <far> mffggd
是 <gateway> kfggfe
是 <host> ngffdd
是 <outside> kffgge
是 <own> nfgfce
是 <service> oeffdf
是 <zone> odfgfd
是 allow ngfggb
是 drop qdggbd
是 forward gfhlfc
是 hairpin pfggfZ
是 jeggdj
是 不 cefhhl
是 丢 mfgffd
是 什 lgdfcl
是 删 dgggmd
是 加 ggggoY
是 发 gfbmhf
是 否 lfgggc
是 哪 mgckde
是 啥 hfhhZm
是 在 gggdig
是 好 mgggfc
是 就 cgggnd
是 干 ffffjg
是 怎 pefffc
是 我 ngeehd
是 把 Yggelk
是 放 mggfha
是 没 ffgekg
是 给 legdfi
是 被 nffged
是 规 qgggeY
是 说 fhhdcm
是 谁 nehYZo
是 转 Udcwih
是 这 hfggej
是 通 rffcgb
晚 <n> iheeej
晚 edhfdo
晚 上 fdgffl
晚 谁 ddhcer
晨 rfggeY
暴 nckidb
暴 露 nckidb
更 jfgghe
更 新 jgfgff
最 gadmhi
最 后 kadlie
最 终 jbgjeh
月 ebdjfp
有 $ jecmge
有 ? mdebcn
有 dndkha
有 rule lehkae
有 个 oifcdd
有 人 knafbg
有 例 ffgffk
有 做 eZhphe
有 关 lfggee
有 区 hdhfnb
有 台 kefgfg
有 哪 Wmkjgd
有 啥 gdgfih
有 回 lfgeff
有 坑 fcgedp
有 多 efeegn
有 对 rgXjdd
有 影 ddhfpe
有 拦 jefggg
有 放 hbhZjn
有 映 Zifucd
有 没 ekcjge
有 端 Zfgohf
有 被 meffff
有 规 hjdggf
有 谁 bnfhja
有 这 ofggeb
有 问 kYhbgo
有 限 kggdeg
有 风 fdgehl
服 edikff
服 务 edikff
期 cgcgho
本 ndibeg
本 机 mdjbeh
本 身 mbgegh
机 , lkgfcb
机 <client> pdfgfb
机 clggdi
机 ip kgfgfe
机 上 ofgXdl
机 器 khgfee
机 房 ldfefi
机 用 pdfgfc
机 的 amfddm
机 能 vYgfhZ
机 要 nffefd
机 访 mZggej
机 连 scfbfe
条 , ggfgpZ
条 -a fhhhlZ
条 : hfffje
条 <n> gghfkd
条 accept lgfejb
条 bggeng
条 conntrack kgggfe
条 rule kfedcm
条 什 gfggck
条 会 hgegke
条 啥 gfggYp
条 日 lggggc
条 是 hgffcl
条 没 bghfbr
条 端 fgelgd
条 规 geehdl
条 路 mdggff
条 连 mggged
来 $ cghleg
来 , jeeefj
来 ? fndegf
来 gindec
来 了 fggfjf
来 吗 vXfdfe
来 回 rZeegg
来 是 kgggfe
来 源 frebic
来 的 geimed
来 看 dffkej
来 自 rbdege
来 这 mgggcf
板 在 mgeffe
析 $ kffgef
析 : jgggge
析 kfeffg
果 $ nfdamd
果 <n> bfgerd
果 ffhfld
果 remove gbhhnc
果 删 gfefmd
果 加 dfhhtW
果 把 edgghk
查 <service> mceggg
查 fjlagg
查 一 iodcbi
查 得 rcfidb
查 要 gjhefe
查 询 mfggfc
标 gjgdjd
标 是 eogdff
样 $ jbkdnY
样 , ifffjf
样 <zone> cgffqc
样 ? pidhiV
样 hdkdmb
核 legfbj
根 uehbfa
案 fegfmf
桌 kfgfff
桌 面 kfgfff
档 ggXoej
检 gjhege
检 查 gjhefe
楼 fUgfdx
次 hdgdem
次 都 mggffd
正 kffdhf
正 常 kfgdif
步 mfeggd
死 nZhbdo
段 , oieiac
段 <zone> gkdgeg
段 jkiafe
段 可 Wljgig
段 能 dphWgi
段 访 cifegk
段 连 dmefgf
每 npaXeg
毒 pjfade
比 jffgfg
比 如 kffgff
气 kfYfXv
求 , rebfgb
求 jhefci
求 助 mffgfe
求 解 iffgbl
没 $ nbcdjj
没 ? gagadv
没 了 ggffsX
没 写 ffefgl
没 反 jgffff
没 放 jgffgf
没 有 iiejfd
没 看 hfgfej
没 见 nbeebm
没 问 lggdff
法 ldfffh
法 连 kfffff
注 kdeflc
流 meefid
流 量 kddghi
测 kigfbf
测 试 tefdaf
浏 jgfffg
浏 览 jgfffg
清 elegdi
清 单 clhlgZ
源 $ gmdaii
源 <client> jfggff
源 incfgc
源 地 lfdhge
满 gcgefo
满 了 gcgefo
点 eaehgo
烦 ihbffl
烦 列 cochgf
烦 帮 hdgehk
烦 看 qfgega
然 ndggbh
然 后 jgggdg
现 fclcih
现 在 gdldej
班 lbfhfi
理 mjeece
理 页 jjdgfe
生 kfjcci
生 产 effffm
用 $ geZlfl
用 , nZclfg
用 <host> odefgd
用 <n> leghfc
用 <outside> kffgff
用 <own> jfgghd
用 <public> qfeefb
用 <service> kffhhc
用 ? ffgffk
用 hfggcl
用 到 ffuUgg
用 哪 fekegg
用 啊 ffddfp
用 得 horUbe
用 户 leejfd
用 的 mfgfYk
由 <client> kffgff
由 nefffe
电 lefggf
电 脑 lefgge
电 话 leefei
略 fffgjg
略 上 lfggfe
略 改 dgggkf
病 rjgaea
登 ljfffd
登 录 hjfefg
白 ngeaYp
的 $ oZfiZl
的 , olfXgc
的 -i gdggfj
的 : lgggPs
的 <client> rffgbc
的 <far> ncfffe
的 <gateway> begcet
的 <host> kfggfe
的 <n> fifidg
的 <own> jffggf
的 <service> pbeffh
的 ? fiheal
的 client ofegfb
的 ddhggl
的 dnat jidgic
的 effect fgffao
的 foxmail lhfffe
的 laptop jgfgfe
的 line gggeek
的 masquerade eghipV
的 mx ffgegk
的 outlook jfgggf
的 pc mffgdf
的 port ehcshZ
的 prometheus nbgffg
的 tcp migbfe
的 traffic pdeafk
的 udp qlfZga
的 user hffgek
的 一 mfgggc
的 人 oXofhY
的 作 fggeao
的 信 mdffhe
的 共 lffgfe
的 包 jgfgef
的 同 pdfffc
的 吗 nggida
的 吧 ufebfb
的 哪 fcjkge
的 地 hgeepa
的 备 jffggf
的 客 qgdceg
的 对 kgfgff
的 打 offggZ
的 数 lfffff
的 时 kgffff
的 是 fZgnhg
的 服 ebnghf
的 机 rhhedY
的 来 gycagZ
的 流 nbfhjb
的 源 lfbijc
的 用 nbgfgf
的 电 mdfgge
的 目 ghffld
的 端 gbjrad
的 第 gfggfj
的 管 hjgffe
的 终 odfgfe
的 网 bkghfj
的 规 jbgbik
的 角 dhkkfc
的 话 bgffoe
的 连 pdfefe
的 那 eclfpa
的 锅 jfggff
的 问 jffgfg
的 默 lhdegf
监 lakfgf
监 控 lefgfg
盘 iZcgho
目 jmddic
目 前 ekhjdd
目 标 gkgdjd
目 的 mhgaff
直 legfge
直 timed teegfZ
直 timeout mfffgd
直 刷 kgfgfe
直 卡 kgggge
直 接 jeheif
直 是 mgggga
直 没 lffffe
直 超 lgggfc
直 转 lgfgfe
直 连 jfgghe
直 重 jgggge
看 $ lbgjdh
看 , maijcf
看 kdeici
看 一 mdggef
看 下 odgeaj
看 不 gihhXl
看 到 jgedhh
看 得 oWiegi
看 懂 gggfdk
看 看 jdggei
真 obecfj
眼 fefffm
着 $ annZhe
着 lkjbZg
知 dngfch
码 iefefk
码 忘 gffffk
确 oggfdd
确 认 oggfdd
碰 joibda
示 jffgff
离 mcgggf
种 eegkkc
科 kefggf
程 nfggdc
程 桌 kfgfff
窗 kggehe
窗 口 gggfjf
站 idggfi
站 在 Zhlkgd
端 <client> mfffed
端 <far> ofhZgf
端 口 ghgjfe
第 <n> afeehq
第 afeehq
等 jjcigc
等 保 jjcigc
等 着 mdffff
答 nddcel
答 哪 gfefgl
策 fffgjg
策 略 fffgjg
算 $ bmfgfg
算 alffkf
算 加 ggggoZ
算 把 ghgeke
管 mqgYdb
管 哪 fmgcff
管 是 ethYfd
管 理 lhfgec
管 目 dphdef
箱 efgffl
箱 密 gffffk
系 kfggfe
系 吗 mfggde
线 $ icgelg
线 gcdilf
组 koUffi
终 icgifg
终 端 mefgfe
经 lffgef
经 过 lgfged
结 saecfg
结 果 pgebef
绕 pefgec
绕 过 lffffe
给 <client> rffafd
给 <host> oghbha
给 <zone> legeid
给 oYgkfe
给 个 ijgcgf
给 几 fgeefm
给 哪 nbamfe
给 我 ieYodi
给 第 affgpf
给 谁 Vbdyej
络 dkcfgj
绝 $ ncgegg
绝 mcgfgg
编 lgfffe
网 <far> refaff
网 oeeegd
网 上 eekkfc
网 不 qZagkf
网 关 imfdfd
网 吗 nbcgjf
网 哪 lXhoia
网 地 jfgffg
网 映 cckoee
网 机 gmZkgc
网 段 jkiZge
网 络 dkcfgj
网 走 ncefgg
网 页 meffgd
置 $ gffffk
置 ? fgggao
置 cfgfjj
群 odfbgi
翻 gfggcl
翻 译 gfggcl
老 jdgfgi
老 师 kfggge
老 是 nfffgc
者 mbfggg
能 <service> lefdig
能 access gfbcjn
能 bkibkg
能 ping oefefe
能 reach mnbYdi
能 上 qcchhd
能 不 uUggff
能 主 mhfdfd
能 从 okafdf
能 做 gffcfn
能 出 tbched
能 到 hkeedi
能 合 eeggfm
能 否 lYggpa
能 回 ieeefk
能 帮 lfccem
能 干 geefen
能 往 ldffgf
能 打 ojjZfa
能 收 keffie
能 查 gfcfgl
能 用 ienafg
能 直 jfffje
能 访 bmlbeh
能 过 teggeX
能 进 iodchb
能 连 ahehhk
能 通 dfejhj
脑 lefgge
脑 打 mfefge
脑 能 leggge
脑 连 rbeeff
自 <zone> sbdegd
自 ogjaha
自 己 lgfege
自 身 pfdidb
若 hbghsX
苦 gegefl
苦 了 gfgefk
落 feaokd
落 到 fdamkf
行 $ medfeh
行 , jefeje
行 <zone> cgeerd
行 ? lhggcf
行 dfedmj
行 不 medgic
行 为 eeedVz
行 了 vffddZ
行 以 deggmf
行 会 ggffke
行 删 fgggld
行 前 gfggna
行 加 fffgqZ
行 去 egegrZ
行 后 dgggke
行 吗 sefcfd
行 和 hcgfij
行 啥 gdedeq
行 对 fdfhoe
行 干 gfgfWs
行 挪 gfgfna
行 是 gggfYp
行 有 haieYt
行 没 heecjj
行 的 iffenb
行 还 pfegec
行 那 gfgfYp
补 gggfld
补 丁 nfgdef
补 上 cfggmf
表 $ hlaled
表 : fkfgff
表 giYhqc
被 <client> kgfgfe
被 <far> sffbde
被 <gateway> nffgfc
被 <zone> odgfgd
被 drop lhefhc
被 forward lgcldd
被 mdhhed
被 丢 lffffg
被 哪 lgfegf
被 拒 pcgfgb
被 拦 mgcfgg
被 挡 idldeg
被 改 qhdedd
被 放 pfedef
被 转 kWengi
被 退 jgffff
装 kfgeeh
西 ? eXjhhm
西 bckjfj
要 hgfhic
要 上 hfgfej
要 不 legggd
要 交 gedmgg
要 从 jggfff
要 写 kjicgc
要 去 nfgdge
要 填 fjfheg
要 往 kffffg
要 是 YhjgsZ
要 材 gikefd
要 求 kggegf
要 用 mgbldd
要 访 udfbde
要 调 mdgegg
要 过 vddfdb
要 连 legfff
见 ncffbl
览 jgfffg
览 器 jgfffg
角 bgjjei
角 度 bgjjei
解 $ jgffYo
解 ighebk
解 析 hegffj
解 释 hgjgYk
警 legfff
计 jeejhe
计 要 gffjff
订 jdfdfk
认 一 pifceb
认 策 dgfgne
让 <zone> ldffci
让 iedhcm
让 不 pegggZ
让 过 jgggge
议 iahgjf
记 hceidm
记 录 degeeo
讲 kefdfj
讲 讲 efhfkg
许 ikffgc
许 吗 pbggee
论 lYfglf
设 ekdeld
设 备 gjffff
设 成 fgefod
访 fihdfj
访 问 fihdfj
证 hefeem
证 书 cfgehn
评 hhgija
诉 miacgi
译 gfggcl
译 成 gfggcl
试 tegebc
话 $ kedfbm
话 , dggfme
话 : gffgZp
话 cgfgmf
询 mfggfc
该 ideicl
该 怎 gfefgk
该 是 oggbff
该 没 xgdWfd
该 能 jacofh
该 通 ofhcgb
误 neeffe
说 <service> jegggg
说 pcehch
说 打 qdgbff
说 明 jZghgj
请 ldiidf
请 列 dekkfe
请 教 oYgjdg
请 求 kedieh
请 问 pgghfX
谁 $ hebjqZ
谁 ? gcegkh
谁 Zuaihc
谁 动 cegfdp
谁 可 jmfYnY
谁 回 kggggd
谁 开 eqfbge
谁 改 gegfel
谁 来 lfZafr
谁 能 ardeie
谁 进 csbfeg
谁 连 glgdfg
调 mdgfkb
调 用 lffgff
谢 $ ifieYn
谢 ieifXo
谢 谢 ieifXo
财 gagfep
财 务 gagfep
败 mffffd
账 fjdffj
账 号 fefgfm
贴 ggelfe
费 kgeggf
走 $ qgebge
走 <n> odefef
走 <own> jghgja
走 <public> idfdii
走 <service> mffefe
走 ? vgeedY
走 hairpin tfgddZ
走 jeflec
走 不 seffbc
走 内 kegfgg
走 到 kganee
走 哪 lfgfgd
走 得 hcgkeg
走 的 pefefd
起 什 egffdm
起 连 lfffff
超 qdgefc
超 时 qdgefc
跑 在 jgggfe
跟 <gateway> mfggee
跟 ifgcYs
路 sdgafe
路 径 mefefg
跳 negdfe
身 pfggfZ
车 nffdff
车 间 nffdff
转 lgekfZ
转 到 ikbkha
转 发 gcdine
转 圈 lgfgfe
转 给 mZdkgf
轮 jfgfff
轮 询 jfgfff
载 gWfdew
辛 gegefl
辛 苦 gegefl
边 <client> obghfd
边 <service> kfggge
边 kdgddk
边 放 mcgggf
边 的 dfffeo
边 能 kgkZcj
边 要 tkeddZ
达 njbdge
达 吗 qcgbeh
过 <gateway> ochfch
过 <own> jfffgf
过 <public> nfeeef
过 kicgbk
过 不 pbggef
过 了 ldhfbi
过 去 mnXeci
过 吗 rfggfY
过 哪 mhcjdd
过 得 oeggfc
过 来 kfdjbh
过 网 fnfedh
还 Zhdfjn
还 work chggnd
还 打 degemg
还 是 meedei
还 有 flccco
还 能 beggng
还 行 afggpe
还 通 caicko
这 feeifk
这 一 mdegjc
这 个 eefjgj
这 么 lffdei
这 句 gfggdk
这 台 hfdlff
这 是 lgfgfd
这 机 dfgegn
这 样 fggeke
这 种 igfedl
这 行 igffck
这 边 nfibdh
进 gqcdgd
进 去 mZfggi
进 得 hpcceg
进 来 gjfehf
远 kfgfff
远 程 kfgfff
连 <client> ogfgfb
连 <far> hdgfrX
连 <host> rifbhZ
连 <outside> kegeje
连 <own> fYjcmj
连 <public> ofdefg
连 <zone> ocdeke
连 ? mtgZeX
连 上 iedodd
连 不 inebeg
连 到 jhjZdj
连 吗 jubZga
连 得 kigZfj
连 我 ljfahd
连 接 nbggfg
连 线 sbbgef
连 进 Ztddgh
退 , jgffgf
退 jgffff
退 回 jfffff
送 ggcleh
送 到 ihamci
递 kegfhe
通 $ eggbfo
通 , rifdfX
通 <client> mefgdg
通 <far> jffgfg
通 <gateway> mgfged
通 <host> oehggZ
通 <own> kcgdjf
通 ? 2dcdbZ
通 glefef
通 不 oeegfd
通 么 qdefha
通 了 idfbmi
通 吗 infgcd
通 吧 jbemfg
通 啊 rfgffZ
通 的 sffcfb
通 过 jigfee
通 还 scghfY
遍 mfkbdf
道 doffch
那 heddog
那 三 bgggnd
那 个 ejdffl
那 台 feegen
那 条 egghmb
那 种 edfmla
那 行 egggle
那 边 idggej
邮 khchfg
邮 件 ogchfb
邮 箱 efgffl
部 enhiae
部 门 kelefd
都 YimmiY
都 不 lZggmc
都 会 heeceo
都 映 hXklid
都 有 bhfkje
都 没 offffc
都 算 dlfggg
都 能 fitYfb
配 ngfdci
配 的 kggggd
采 nfgffc
释 hgjgYk
释 一 gghhZl
释 下 ffffbp
里 $ bdigij
里 <service> nbggfe
里 ? bdhpdi
里 mfgeee
里 一 jgfgfe
里 写 qffgbe
里 刷 jgggge
里 加 dggflf
里 有 jchldd
里 的 gakfhh
里 看 ehggbn
里 要 pbggiZ
里 面 bfipfc
重 dfgeen
重 传 jggggf
重 启 iegfej
重 置 gffffk
量 $ lfddgj
量 ? efeefn
量 kddghi
链 qgfcde
锅 jfggff
锅 吗 jgggff
错 kfffff
错 误 neeffe
镜 lefgfg
镜 像 lefgfg
门 leleed
问 $ gdfdcq
问 : hfhddk
问 <client> ygfgdS
问 <far> ofddla
问 <gateway> lieggb
问 <host> ilaheh
问 <n> rlhZeZ
问 <outside> pZcoec
问 <own> kmabgh
问 <public> qbgcgf
问 <zone> jmdgbd
问 ? eddgfp
问 hghcek
问 一 tdfefZ
问 下 jffefi
问 不 mcfdfk
问 从 ugdcbe
问 你 hfaffn
问 到 ffpjfX
问 哪 hXxWie
问 得 jfdbcq
问 我 ldlZei
问 的 lffdfh
问 这 fgffcm
问 题 idgfek
间 lfhieb
限 eledld
限 制 lfgdgf
除 gnehhY
除 了 foejea
险 $ fcgeil
险 fdgehl
随 gkfffe
隔 mdgffg
隔 离 mcgggf
障 gffffk
集 pdcdgg
需 ikelgY
需 要 ikelgY
露 nckidb
靠 pgdhZg
面 , Ylggii
面 <n> ndfgef
面 jZdnlc
面 到 kggegf
面 加 ehhhlb
面 是 Uffuhf
面 的 gehkhc
面 这 ggffjf
页 mhfcfg
页 面 jjedfh
顺 hegbne
领 efiele
领 导 efiele
题 $ lafdfm
题 ? kefffg
题 idgfek
题 吧 qhgWhe
风 fdgehl
风 险 fdgehl
食 gfgegk
食 堂 gfgegk
马 mffdeg
马 上 mffdeg
麻 hgdeel
麻 烦 hgdeel
黑 ldddco
`;
export const PART_WEIGHTS = `
+ ' mhZ
+ 'connection ijc
+ 's bnf
+ , fjf
+ -> pWh
+ -d kcg
+ -i Zjl
+ -j iid
+ -o gej
+ -p iid
+ -s ado
+ -v lfc
+ : fkd
+ <- dmc
+ <client> fdk
+ <far> akj
+ <gateway> hck
+ <n> dmd
+ <public> kZi
+ <service> dih
+ <zone> cii
+ a hdh
+ able tYb
+ accept' ejf
+ accepted qbb
+ access kee
+ accessible ckg
+ account hid
+ ack clf
+ active ndc
+ added Xgp
+ address Zat
+ admitted hck
+ adress dco
+ after ejf
+ against qbb
+ aimed mec
+ allow Ycs
+ allowed ici
+ already cnd
+ although dgj
+ am flc
+ an jja
+ and jfe
+ answer fna
+ answered lhZ
+ answers blg
+ any aqc
+ anywhere fna
+ app dfk
+ arbitrary oae
+ are njW
+ arrive oiW
+ arriving yVZ
+ as Zpe
+ asking lia
+ asks ncd
+ available dqa
+ back efj
+ be Yog
+ because kia
+ becomes afn
+ been iWo
+ before agm
+ behind ndc
+ being fmb
+ believe rhU
+ blame del
+ block bdn
+ blocked fkd
+ blocking dap
+ blocks nZg
+ bob lYk
+ browse oYg
+ browsing kgc
+ but bcp
+ by bhk
+ bypass fan
+ bytes boc
+ calls tZa
+ can't mag
+ cannot oZf
+ cant fdk
+ change djh
+ check glb
+ checks ibj
+ cksum ilZ
+ claims coc
+ clients jkZ
+ closed fkd
+ code bji
+ colleague fna
+ collects cnd
+ com apd
+ come hbk
+ comes pXg
+ coming ctX
+ complains hjc
+ conect kfd
+ configured edl
+ confirm gdj
+ connect kdf
+ connecting ihc
+ connection iib
+ conntrack agm
+ consumer gnZ
+ contacted aqd
+ correct cpb
+ could mce
+ cron jee
+ cross Zog
+ cs fkd
+ ctstate ahl
+ curl qZe
+ customer ilZ
+ daddr mdd
+ dead fma
+ deliver nZh
+ delivered jYl
+ delivering qeX
+ delivers ncd
+ desk ddm
+ desktop khb
+ destination hid
+ dev jgc
+ dials naf
+ did oZe
+ die fkd
+ dies ofZ
+ direct cjg
+ directly jlX
+ do lfc
+ docker Win
+ does fje
+ doesn't gck
+ doesnt pae
+ don't hmZ
+ dont nZg
+ down Zgn
+ dport dih
+ drop bdo
+ drops nbe
+ dscp fkd
+ dsn ejg
+ dst jef
+ e hkb
+ eating cdn
+ echo oae
+ email hdj
+ end gqV
+ ends peZ
+ err gjd
+ establish oea
+ ether fej
+ even cnd
+ ever flc
+ every lbg
+ everything hal
+ example jib
+ expected kgc
+ explain jXm
+ exports pYf
+ exposed Xlk
+ f dpa
+ fail ogX
+ failed hZm
+ fails lah
+ far kia
+ fault naf
+ fetch led
+ fetches sWe
+ filtered eld
+ finally jib
+ firmware qca
+ fix adp
+ folks mag
+ for Ymi
+ forever fjf
+ forward Sjq
+ forwarded kia
+ foxmail lcf
+ from bgl
+ full hjc
+ gateway dgj
+ get amg
+ gets bme
+ getting mfb
+ git cpb
+ github qZc
+ given xbU
+ gives Xmj
+ go lgb
+ going sdY
+ good fkd
+ guys mdd
+ gw ejf
+ had fje
+ hairpin mjX
+ hand kee
+ hang gbm
+ hangs jja
+ happens nZg
+ have oUj
+ he jZk
+ healthcheck lha
+ her hjc
+ here sYc
+ him cdn
+ his eoa
+ hit ihd
+ hits oad
+ hitting ndd
+ home hZl
+ hosts bki
+ i ahl
+ i'd dhi
+ i'm amg
+ idea rcZ
+ if kmW
+ inbound Ymi
+ incoming nec
+ initiate oea
+ inner lbf
+ input jdf
+ inside eYp
+ instead aki
+ internal dmd
+ into nYh
+ ip dhi
+ is dkf
+ isn't emc
+ it hdi
+ its jgd
+ itself jZj
+ jobs ddm
+ just jhc
+ k agm
+ keep mdc
+ keeps odb
+ kept ici
+ kibana gjd
+ kindly cjh
+ lan cii
+ land lkX
+ laptop gnZ
+ last del
+ leave hid
+ leg bjj
+ len ngZ
+ length ofZ
+ let lbh
+ lets dhi
+ letting fZo
+ like kai
+ line agl
+ lines lUn
+ listens ara
+ load ihd
+ loads kkY
+ log eke
+ longer pbc
+ look uXb
+ lose rcZ
+ lost jib
+ mac eej
+ machine hmZ
+ machines fkd
+ mail jef
+ maillog bpc
+ mails uaY
+ make dmd
+ mar idh
+ masquerade cjh
+ masqueraded eld
+ match Zgn
+ may kkX
+ meant boe
+ minute Ynh
+ monitoring hdj
+ morning Zjk
+ mounted peZ
+ move jgd
+ must ogY
+ my ejf
+ names jib
+ nat glb
+ nc jfd
+ need mah
+ network dnc
+ never fkd
+ new hdi
+ next cem
+ night kai
+ nightly apd
+ no bji
+ nobody qYd
+ node kjZ
+ not gla
+ nothing hid
+ now dle
+ of lfc
+ off mYh
+ ok kgc
+ once nhY
+ one hid
+ only jak
+ onto nbf
+ open kde
+ opening jgd
+ opens gjc
+ or ijb
+ org ajj
+ ought glc
+ our lgb
+ out' lec
+ outbound lVm
+ outgoing idi
+ outlook occ
+ own kcf
+ packages vaX
+ packets nZg
+ passed cpb
+ passes iic
+ path Ymi
+ pc jef
+ pcs sYc
+ people kef
+ phone fcl
+ phones pcc
+ pick nfZ
+ ping lcf
+ pingable btY
+ pings qdZ
+ plain oea
+ please kia
+ pls hma
+ pointed tXc
+ policy oZf
+ poll sUh
+ polled Xrf
+ polls uVd
+ pops jff
+ port chj
+ portal cco
+ ports nYi
+ possible bkh
+ post pXg
+ postfix phW
+ postrouting nce
+ posts tdV
+ ppl fdk
+ prerouting hkb
+ print qeZ
+ prints oaf
+ private hpW
+ probe jdg
+ prometheus mbf
+ prot gnZ
+ proto jgc
+ protocol Wxa
+ proxy jgd
+ public ekd
+ published ndc
+ pull jVo
+ pulls rYd
+ push mag
+ pushes rXe
+ put cnd
+ query ibk
+ queue ici
+ radius dle
+ rather kgc
+ reach qZd
+ reachable Zil
+ reached dnc
+ reaches lai
+ read dmc
+ real Xmj
+ really jeg
+ receives led
+ refused jef
+ regards bqc
+ register obd
+ relay pda
+ removed Waw
+ replies hbk
+ reply djg
+ report nfa
+ reports nbe
+ requests apd
+ resolve mfb
+ right jja
+ rn hkb
+ route ldf
+ routed ecm
+ rule adp
+ rules dfl
+ run jci
+ runs coc
+ s hjb
+ same lgb
+ say eek
+ says lfc
+ scan pYf
+ scanner Zfo
+ scans pTk
+ scraped Zpf
+ scrapes jaj
+ see Vll
+ seen hmZ
+ sees dme
+ send jXn
+ sending sZb
+ sends pYf
+ sent bne
+ served liZ
+ server's cjh
+ service meb
+ session hid
+ set kXl
+ shall rUi
+ she cod
+ shell ogY
+ should clf
+ show mfb
+ shows mZg
+ side mfc
+ since djg
+ sits Vko
+ smtpd Voj
+ snat bhk
+ so ika
+ some hZm
+ somebody jci
+ something occ
+ sorry Yfp
+ source bod
+ spins iic
+ sport efj
+ src dhi
+ start kee
+ state cji
+ stop Wgq
+ stops ZVy
+ straight qca
+ stuck hid
+ submit kUo
+ subnet aij
+ succeed jef
+ supposed jkZ
+ swears jgd
+ switch nbe
+ sync ocd
+ take Vrf
+ taken Ykk
+ talk nhY
+ talking lYk
+ talks lbg
+ target kfe
+ team bji
+ test fdk
+ thank cji
+ thanks enb
+ that kia
+ that's mec
+ the hdi
+ their kgc
+ them gbk
+ there jib
+ these lfc
+ they hcj
+ thing Thr
+ think Zhn
+ this ilZ
+ those hkb
+ three Zhl
+ through qca
+ thunderbird del
+ thx iic
+ ticket cjh
+ time odb
+ timed djg
+ times iib
+ tls anf
+ today idh
+ told kVn
+ tonight mbg
+ too mce
+ tos fld
+ toward rYd
+ towards pYe
+ traffic sfV
+ transmitted mce
+ treated hma
+ tries jgd
+ trouble fcl
+ true hid
+ trying lde
+ type igd
+ udp ijc
+ ui agl
+ up khb
+ updates mZh
+ uploads jhc
+ us idh
+ usable aki
+ use jdg
+ used ngZ
+ user odc
+ users qac
+ uses ncd
+ using adp
+ vendor mdd
+ verdict gkc
+ via edl
+ visible eje
+ vpn ngZ
+ w jkY
+ walk aik
+ want doc
+ wants lfb
+ way iVo
+ we kja
+ webmail lde
+ week bgl
+ well Zcr
+ were fYq
+ what Xoh
+ what's bfl
+ whats bYt
+ when eke
+ where bqc
+ whether ddm
+ which jef
+ while hjc
+ who nXh
+ whole fkd
+ why fje
+ wifi glb
+ will jgd
+ with hkb
+ without obd
+ won't dii
+ wont jfe
+ working mga
+ works mZh
+ would niX
+ write aZt
+ yes kgc
+ yet bcp
+ you bji
+ your inX
+ zone zSb
+ 一 ahl
+ 三 cdm
+ 上 agm
+ 下 cii
+ 个 Zof
+ 中 kee
+ 为 hjc
+ 主 jef
+ 之 cco
+ 也 jff
+ 了 jbi
+ 互 dlf
+ 享 Ytb
+ 人 jgd
+ 什 kcg
+ 从 nfa
+ 以 fdk
+ 件 ldf
+ 份 ihd
+ 会 iic
+ 传 ucW
+ 作 cnd
+ 供 fld
+ 做 ejf
+ 允 hdi
+ 公 mce
+ 共 Ytb
+ 关 lbf
+ 内 mec
+ 册 hjc
+ 出 lde
+ 则 Zjk
+ 到 led
+ 加 bik
+ 务 fje
+ 动 nZh
+ 包 apd
+ 协 fke
+ 印 bdo
+ 却 ahl
+ 去 kXl
+ 发 lah
+ 取 pda
+ 受 dld
+ 只 jhc
+ 台 jfe
+ 同 jdf
+ 名 dgj
+ 后 dfk
+ 向 pfZ
+ 否 odb
+ 告 gkc
+ 呢 aeo
+ 命 bnf
+ 咋 efk
+ 哪 enc
+ 啊 dle
+ 器 lkY
+ 回 dke
+ 在 iic
+ 地 fdk
+ 址 fcl
+ 域 dgj
+ 填 ddm
+ 备 med
+ 外 dhi
+ 好 cfl
+ 完 bem
+ 客 ncd
+ 寄 qZd
+ 对 cdo
+ 就 hic
+ 己 jcg
+ 帮 sdY
+ 常 jch
+ 应 icj
+ 开 jfe
+ 录 led
+ 往 pUj
+ 得 kee
+ 志 clf
+ 怎 flc
+ 想 qTj
+ 成 nWj
+ 我 kee
+ 户 pYg
+ 手 bgm
+ 执 lcf
+ 扫 led
+ 把 qVh
+ 抓 edl
+ 投 rab
+ 报 ncd
+ 拉 fkd
+ 拒 lee
+ 拦 hZm
+ 拿 pZe
+ 挂 uYb
+ 指 tWd
+ 按 hid
+ 挡 dfk
+ 据 Xni
+ 掉 djg
+ 推 mec
+ 描 qZd
+ 提 chj
+ 支 mdd
+ 收 Zli
+ 放 kcg
+ 数 Zmh
+ 文 cqb
+ 方 aji
+ 无 rWf
+ 日 eke
+ 时 jdg
+ 明 aen
+ 映 bfl
+ 是 Zkj
+ 晚 dpa
+ 最 del
+ 有 fld
+ 服 mkX
+ 来 hck
+ 析 Zrc
+ 查 lcf
+ 标 hid
+ 样 agm
+ 桌 ejf
+ 正 jef
+ 步 ngZ
+ 段 fje
+ 每 Ypf
+ 求 rab
+ 没 ckg
+ 注 hjc
+ 流 gjd
+ 浏 hla
+ 源 bjh
+ 烦 hid
+ 现 ilY
+ 理 kch
+ 由 brZ
+ 电 nea
+ 登 nag
+ 目 lha
+ 看 dkg
+ 着 kYk
+ 程 gjd
+ 端 anf
+ 等 clf
+ 管 ich
+ 绕 jgd
+ 给 cnc
+ 网 ihd
+ 脑 jee
+ 自 lde
+ 落 ebn
+ 被 Zqd
+ 要 sYc
+ 解 bod
+ 让 Yog
+ 议 fke
+ 许 hdj
+ 论 asa
+ 话 lYj
+ 询 occ
+ 该 aji
+ 说 kbh
+ 请 rYd
+ 调 lgc
+ 走 hic
+ 超 jfe
+ 跑 mbf
+ 跟 ncd
+ 路 cme
+ 身 jka
+ 转 kgc
+ 轮 mcf
+ 载 pZe
+ 边 fek
+ 过 edl
+ 还 jkZ
+ 这 hjd
+ 进 mdd
+ 远 khb
+ 连 kgc
+ 退 dgj
+ 送 aoe
+ 递 lec
+ 那 ajj
+ 邮 jbi
+ 都 Wcu
+ 配 blg
+ 里 dgi
+ 量 emc
+ 锅 efj
+ 镜 eke
+ 间 jfe
+ 隔 dfj
+ 面 mag
+ 题 eek
+ 马 ejf
+ 麻 hid
- ' occ
- , jfe
- -> dnd
- -d jhc
- -j icj
- -k Ymi
- -o dle
- -s aki
- -v fje
- ; ldd
- <own> mag
- <public> jch
- <server> gmb
- <service> fjf
- <zone> ckg
- able cne
- accept' iZl
- accepted dle
- access dob
- accessible occ
- account jdg
- ack aik
- active oea
- actually ahl
- add jfe
- adding kef
- adress gjc
- against YvY
- agent mfb
- alerts dmd
- all jXm
- allow mgb
- allowed aoe
- am ofa
- and cme
- answer tWd
- answered ckh
- answers mdc
- any mgb
- anybody ncd
- anyone jef
- anything kfd
- anywhere bkg
- api inX
- app pdb
- append jch
- arbitrary Zqc
- are ihd
- around klW
- arrive Ynh
- arrives fdj
- arriving amg
- as oae
- ask ajj
- asked liZ
- assume uZZ
- at ijb
- attacker pad
- authentication dih
- back jbh
- backup nXj
- be mbf
- becomes ddm
- behind hYn
- being lYk
- between jgd
- branch sdX
- broker dob
- browse Xqf
- browser cfl
- build jZl
- but iak
- by sbZ
- bytes kbg
- c Zpd
- call Voj
- caller rXe
- calls eqX
- camera bne
- can't eek
- cannot bkh
- capture jdf
- card obd
- cc ejf
- change ahl
- check ihd
- checks emc
- chk nbd
- ci qca
- claims peZ
- client ici
- clients kee
- clone epZ
- close emc
- cloud cmf
- colleagues pcb
- collector Xtc
- com chj
- comes ici
- coming nUl
- conect bhk
- configured foa
- confirm kef
- connect alh
- connected dkf
- connecting cme
- connection iib
- connections fam
- connects fmb
- controller gkc
- copier gZn
- could kcg
- couldn't gdj
- cross edl
- curl dih
- customer kVm
- cut cpb
- daemon dle
- data bnf
- dead jdg
- decides jfe
- default fjf
- delete mag
- deliver aik
- delivered Yil
- delivers Vqh
- desk mZh
- desktop mga
- dev bfl
- dialled epZ
- dials rXe
- die fej
- dig flc
- directly Zeq
- dmesg adq
- dnat gZn
- do djg
- don't iic
- dport ddl
- dropped hal
- e ici
- echo jhc
- else idh
- end gbl
- ends ali
- enough lec
- enters bhk
- erp mce
- established hoX
- ever eek
- everybody lcf
- example ejf
- exim pad
- exposed tWc
- far ckg
- fetch Xoi
- file Vph
- fine cdn
- fix khc
- floor sZa
- folks naf
- for naf
- form kee
- forward jgd
- forwarded bkh
- foxmail glb
- frm mce
- from kfe
- front kia
- fwd fej
- g odc
- gets gdi
- git lbh
- github Xre
- given Zli
- gives iXn
- go jib
- goes hZl
- going afm
- gone nbf
- google bmg
- guest qac
- guy jdg
- guys blg
- gw kbh
- h blf
- had lec
- hairpin ihd
- handed bgl
- hangs lZi
- happens cjh
- has oYg
- he aqd
- help ndc
- helpdesk qZd
- her lgb
- here Zfo
- hey fcl
- hi fje
- hit dhi
- hits inX
- hitting Zta
- home cmd
- host jgd
- how qZe
- i'd cdn
- i'm lZi
- icmp ndc
- id Zfo
- ie fYp
- if kee
- im pad
- inbound kfd
- incoming acq
- initiate hma
- initiated jZk
- inner Zmh
- input jak
- inside ioW
- instead ebn
- into ele
- iptables kfd
- it's mZh
- its Ykk
- itself lgb
- jenkins djg
- job pad
- just gdj
- k obe
- keeps flc
- kernel dfk
- kill iic
- kindly kXl
- lab lde
- label hjc
- lady ici
- lan efj
- land Xhp
- lands cih
- laptop qYe
- last led
- leave fZo
- leaves edl
- leaving khc
- leg kjZ
- length cii
- licence Tve
- license Zjk
- like lec
- line dle
- lip clf
- live led
- lives mgb
- load bij
- log kgd
- logged naf
- login nZf
- logins ndc
- logs hjc
- lose hkb
- loses bkh
- machine pbd
- machines bji
- mail ikb
- maillog fnZ
- make lfc
- martian hjb
- masquerade mhZ
- master jic
- match dap
- me nbf
- mes rWf
- message ejf
- messages ndc
- minutes mdd
- monday pcc
- monitoring uaZ
- morning mdd
- mounted mha
- move ici
- ms hka
- must clf
- mx aqb
- my mag
- names Xmk
- nat pbc
- need peZ
- needs bsa
- net apd
- network ncd
- never Zdq
- new jai
- nginx bgl
- ni ejf
- nightly lfc
- no hid
- nobody glb
- not bZt
- nothing lfc
- now sVf
- of hid
- off blg
- oif ldd
- ok lcf
- once cfl
- one jdg
- only gXo
- onto Yof
- open kgc
- opened imY
- opening apd
- opens Yjl
- or dcn
- other cgk
- our dhj
- out edl
- out' flc
- outbound mfc
- outgoing mgZ
- outlook jhc
- over dgj
- own eld
- packages atZ
- pacs kYj
- page apd
- partner eld
- pass beo
- path llW
- payment foZ
- pc nfa
- pcs ngZ
- people mcd
- permitted Xkm
- phone eek
- phones pXg
- ping fmb
- pingable mdd
- pinging bmf
- pivot gma
- place hcj
- plain Wqg
- plc flc
- please jge
- pls kdf
- plugged oaf
- plz jhd
- pointed amf
- policy kde
- poll epY
- polled pad
- poller jak
- polls iic
- portal dnb
- possible pbc
- postfix obd
- ppl qbb
- prerouting dih
- print kbh
- printer eld
- printers bjj
- private eel
- probe jgd
- prometheus pWg
- provider qcZ
- public Yqe
- published gjd
- pull Yqe
- pulls enb
- puppet bfm
- push ndd
- pushes Ttg
- put khb
- query Vwb
- quick mde
- radius Ypf
- ran nYh
- random qZd
- rcpt led
- reach Wmk
- reachable rgV
- reached uaY
- reaches Znh
- read mbf
- real hXo
- recv dpb
- reech cel
- refused oeb
- register Vpi
- relay enc
- remote glb
- remove jXm
- removing chj
- replies Xkl
- reply cZq
- report naf
- request bod
- requests nfa
- reset Zfo
- resolve bmf
- resolver jlY
- resolves eke
- reverse clg
- right hdi
- rip dnd
- rn gdk
- root apd
- route led
- router ajj
- rule kai
- rules jdg
- run odc
- runner qca
- running lde
- runs oiW
- s fdk
- saddr kfd
- same YZu
- says jef
- scan cpc
- scanner rWg
- scanners mZh
- scans bkh
- scrapes Yrd
- seen aeo
- send cii
- sender hid
- sending cgk
- sends dpa
- sent piV
- served Zil
- server dih
- server's fje
- session Znh
- set bij
- share bnf
- shell tZa
- should hjc
- show bod
- shows lec
- side ekd
- since idi
- sit jdg
- site dme
- sites amf
- sitting lfc
- smarthost cvV
- snat dbo
- so cem
- some kgc
- somebody cii
- someone kgd
- source ndc
- spins afn
- src jff
- sshing hmZ
- ssl aki
- staff mga
- still ici
- stop lde
- stopping ndc
- stops idh
- straight asa
- strip cdn
- submit Yhn
- subnet kbi
- swaks kfd
- syn cjh
- sync Ylj
- syns bgl
- system nbe
- take kXm
- taken qZd
- takes emc
- talk Vjp
- talking emd
- talks bji
- target glb
- tcp hic
- tcpdump dhh
- team kai
- teh jgd
- tell uUe
- test glb
- that jch
- that's nbe
- thats jkZ
- their Zhm
- them ctX
- there gam
- these mYi
- they Xin
- thing kib
- thinking hdi
- third ucX
- this dbo
- those kXl
- three eZp
- through Ynh
- thru ddl
- thunderbird lha
- ticket ici
- time kgc
- timed jef
- timeout cfl
- times hdi
- to djg
- too fke
- took bgl
- touch efj
- toward bpc
- towards ang
- traffic jfd
- tries Ypf
- two lVl
- type cem
- typed kcg
- udp jgd
- under hhd
- unknown gbl
- unlike eek
- unreplied fZo
- updates anf
- upstream Zik
- us Yjm
- usable kcg
- use ckg
- users bkh
- uses ckg
- using dfk
- vendor kdf
- verdict hjc
- via Wjn
- visible oae
- vk gck
- vlan mga
- vpn Woi
- vz hkb
- w ajj
- want ckg
- wants Zpe
- was dih
- way ika
- webmail ckh
- website dii
- week kgc
- went lde
- were iYm
- what fmb
- whatever nbe
- whats mcd
- when tZa
- whenever ele
- where lbg
- whether kZj
- which mec
- while Zcq
- whole oXh
- wifi fZo
- wil tcX
- with ibk
- without hZm
- wondering dfk
- wont fWr
- work kaj
- worker qac
- working ncd
- works ajj
- workstation clf
- workstations kfd
- would gjd
- yet pYf
- you gdk
- your fck
- zone dnc
- 上 iic
- 不 iZl
- 个 hdi
- 为 hak
- 主 djh
- 么 bhk
- 也 dfk
- 了 fje
- 享 ijb
- 什 dgj
- 他 nhY
- 以 jbi
- 们 ahl
- 件 cii
- 份 mhZ
- 会 fan
- 但 kai
- 供 tZZ
- 信 dkg
- 假 oae
- 像 ihc
- 允 gnZ
- 入 rab
- 公 mhZ
- 共 ijb
- 内 ben
- 再 ika
- 写 fna
- 出 ihd
- 前 reX
- 动 cme
- 助 ngZ
- 包 lWm
- 单 hdj
- 印 hid
- 去 dnc
- 反 ihd
- 句 odb
- 只 fWr
- 可 aeo
- 司 mhZ
- 同 ajj
- 后 ejf
- 向 crZ
- 吗 afn
- 否 ofZ
- 哪 bfm
- 商 gam
- 回 gdj
- 在 kfd
- 填 eld
- 备 kfd
- 好 fek
- 学 eek
- 它 Zkj
- 完 fje
- 实 jee
- 客 lYj
- 工 hcj
- 己 doc
- 师 iak
- 常 mec
- 平 jgd
- 库 hkb
- 应 fZo
- 开 fej
- 录 fkd
- 影 jfe
- 往 Ysb
- 得 cme
- 志 anf
- 忙 kZj
- 怎 ben
- 您 gcl
- 想 fjd
- 成 ici
- 我 kdf
- 户 hbk
- 房 inX
- 打 Zil
- 把 fma
- 投 flc
- 报 ekf
- 拒 cgk
- 换 edk
- 据 dme
- 掉 gan
- 接 anf
- 控 cnd
- 推 Zpf
- 提 ibj
- 收 kiZ
- 教 mhY
- 数 kee
- 文 ici
- 方 kjZ
- 日 ben
- 明 cuW
- 映 nkW
- 是 kee
- 最 cle
- 有 oYg
- 服 bkh
- 本 pfY
- 机 ljY
- 条 ndd
- 来 dii
- 板 sgU
- 析 kXl
- 枪 bhj
- 查 kkY
- 标 Zli
- 样 jfe
- 核 ofZ
- 桌 dih
- 正 glc
- 段 jhc
- 比 ici
- 求 dgj
- 没 nbf
- 法 efj
- 流 ekf
- 源 tXc
- 点 qZd
- 烦 jef
- 班 ubX
- 理 Zrc
- 生 lai
- 由 lhZ
- 电 nfa
- 登 bra
- 监 mbf
- 目 bjj
- 着 dkf
- 码 bhj
- 确 qTj
- 示 del
- 程 ajj
- 站 pUj
- 端 kgb
- 算 ddm
- 管 Ytb
- 线 bne
- 经 abr
- 给 ndb
- 绝 cgk
- 网 iic
- 老 ici
- 者 kcg
- 能 cii
- 脑 jgd
- 补 kgc
- 被 nXi
- 要 Xho
- 规 ejf
- 认 blg
- 让 lde
- 许 gkc
- 设 obd
- 访 dii
- 证 Zmg
- 询 anf
- 调 lah
- 费 dmd
- 走 aij
- 起 kgc
- 跑 iak
- 跟 dnc
- 转 fcl
- 轮 bne
- 边 jfe
- 过 ebm
- 还 ado
- 进 bod
- 连 cii
- 送 qZd
- 通 bij
- 那 hid
- 邮 Ymi
- 都 lde
- 配 cii
- 里 Wqh
- 镜 dle
- 问 ejf
- 除 fej
- 面 fkd
- 题 jfe
-1 ' <own> nec
-1 ' nec
-1 , <client> niX
-1 , <far> esW
-1 , <gateway> gWq
-1 , <outside> fdk
-1 , <own> Xoh
-1 , <public> dZq
-1 , <server> del
-1 , <zone> lcf
-1 , kbh
-1 -> <client> Nvk
-1 -> <far> anf
-1 -> <gateway> epZ
-1 -> <host> Ysd
-1 -> <outside> apc
-1 -> <zone> miY
-1 -> dle
-1 -d <host> eek
-1 -d <own> ejf
-1 -i <outside> ddm
-1 -i <zone> jdg
-1 -i jch
-1 -k bod
-1 -o <outside> akj
-1 -o <zone> gdj
-1 -o dkf
-1 -s <far> gdj
-1 -s <zone> acq
-1 -s eWs
-1 -v <own> fkd
-1 -v dmc
-1 : <far> jbi
-1 : <gateway> ahl
-1 : <host> igd
-1 : <outside> oZg
-1 : <own> eld
-1 <client> <client> Vte
-1 <client> <host> Voj
-1 <client> <own> dkf
-1 <client> cme
-1 <far> <far> gbl
-1 <far> <own> blg
-1 <gateway> <gateway> bod
-1 <host> <client> dnc
-1 <host> <far> mec
-1 <host> <host> lah
-1 <host> <server> dap
-1 <host> kcg
-1 <n> <client> ngZ
-1 <n> <gateway> dek
-1 <n> <host> fmb
-1 <n> <own> dmd
-1 <n> <server> fck
-1 <n> <zone> hcj
-1 <n> clf
-1 <outside> <far> occ
-1 <outside> <host> cdn
-1 <outside> <outside> Zgn
-1 <outside> <own> WzX
-1 <outside> ici
-1 <own> <own> gXp
-1 <own> jdg
-1 <public> <own> eoa
-1 <public> foZ
-1 <server> <client> hnX
-1 <server> <host> miZ
-1 <server> <own> eke
-1 <server> eoa
-1 <service> <client> ihd
-1 <service> <gateway> dih
-1 <service> <host> Xmk
-1 <service> <own> ena
-1 <service> <server> cZq
-1 <zone> <client> tXc
-1 <zone> <gateway> eYr
-1 <zone> <host> dgj
-1 <zone> <outside> cob
-1 <zone> <own> Utg
-1 <zone> <zone> bem
-1 <zone> edl
-1 ? <own> foZ
-1 ? jZk
-1 ^ <far> bod
-1 ^ <gateway> jee
-1 ^ <host> lhb
-1 ^ <outside> jZk
-1 ^ <own> eke
-1 ^ <server> obd
-1 ^ <zone> jdg
-1 a <outside> efk
-1 a <zone> pcb
-1 about <zone> lbg
-1 about iak
-1 access <outside> glc
-1 access <own> fjf
-1 access anf
-1 address <host> gjd
-1 address <own> fje
-1 address jfe
-1 adress <own> eld
-1 adress gjc
-1 against <far> Yog
-1 against <host> eke
-1 against <own> glc
-1 against Zsb
-1 agent <client> hla
-1 agent hla
-1 an <outside> jlX
-1 an <zone> lce
-1 an jib
-1 and <zone> gkc
-1 are <zone> reY
-1 are rcZ
-1 as nTm
-1 at <client> kee
-1 at <far> mfb
-1 at <gateway> dkf
-1 at <host> Ynh
-1 at <own> dle
-1 at jhc
-1 behind gZn
-1 between qac
-1 box <client> obd
-1 box <host> glb
-1 box liZ
-1 broker <client> Yog
-1 broker Yog
-1 browse <outside> fje
-1 browse anf
-1 by <client> jgd
-1 by <far> rXe
-1 by <gateway> kdg
-1 by <own> Zmi
-1 by <public> clf
-1 by <zone> oWi
-1 by pbd
-1 camera <client> bne
-1 camera bne
-1 can <client> kia
-1 can <far> fje
-1 can <gateway> ncd
-1 can <host> oea
-1 can <outside> lde
-1 can <zone> idh
-1 can lfc
-1 can't <zone> ofY
-1 can't nfa
-1 cant <client> kcf
-1 cant <zone> mfb
-1 cant mec
-1 check kfd
-1 client <client> tXc
-1 client uXa
-1 collector Zof
-1 come jef
-1 connect <own> fkd
-1 connect fkd
-1 controller <client> gkc
-1 controller gkc
-1 could <host> hla
-1 could jib
-1 curl <host> dke
-1 curl <own> ejf
-1 curl clf
-1 daddr <client> eqY
-1 daddr <host> ejf
-1 desk <client> kfe
-1 desk mfc
-1 destination <client> fbm
-1 destination <host> Zli
-1 destination Zhm
-1 dev <outside> fSv
-1 dev <zone> bgl
-1 dev agm
-1 dialled epZ
-1 dials Qxf
-1 dig apd
-1 do <outside> jef
-1 do <zone> qgX
-1 do kee
-1 does <client> pbc
-1 does <far> ncd
-1 does <gateway> Zep
-1 does <host> bjj
-1 does <outside> blg
-1 does <zone> qba
-1 dst <client> amg
-1 dst <far> hkb
-1 dst <host> fkd
-1 dst <own> fej
-1 e edl
-1 example <far> dmd
-1 example <own> flc
-1 example dnb
-1 fine <outside> ecn
-1 fine dcn
-1 fix kfd
-1 for <client> mec
-1 for <far> hjc
-1 for <host> afn
-1 for <outside> scY
-1 for <own> Uxc
-1 for <zone> tUg
-1 for sVf
-1 from <client> ndd
-1 from <far> mdd
-1 from <gateway> jaj
-1 from <host> cji
-1 from <outside> mYi
-1 from <own> cqa
-1 from <zone> lde
-1 from oae
-1 get dpa
-1 got kgc
-1 hairpin jfe
-1 has <own> Uuf
-1 has jci
-1 have <outside> dlf
-1 have dhi
-1 help mfb
-1 hit <host> dqZ
-1 hit <own> fkc
-1 hit bra
-1 hitting <own> ejf
-1 hitting Zta
-1 host <client> pcb
-1 host <host> bmf
-1 host <own> fnb
-1 host eld
-1 i'm <outside> ldd
-1 i'm qXf
-1 if <zone> naf
-1 if sZb
-1 in <zone> mfb
-1 in flb
-1 incoming abr
-1 into <client> ioW
-1 into <gateway> doa
-1 into <host> Vxb
-1 into <own> cnd
-1 into <zone> Vrf
-1 into bne
-1 ip <client> oXh
-1 ip <far> nbe
-1 ip <host> Wll
-1 is <client> ljZ
-1 is <far> ilZ
-1 is <gateway> Xqf
-1 is <host> kee
-1 is <own> eld
-1 is <zone> oTl
-1 is eke
-1 it acq
-1 it's tZa
-1 its <host> Ybt
-1 its UZz
-1 lan eel
-1 laptop <client> rac
-1 laptop rac
-1 leaves jhc
-1 let <client> oea
-1 let <zone> kde
-1 let nZg
-1 lets scZ
-1 lip <host> emc
-1 lip emc
-1 load glb
-1 lose eke
-1 master <client> hka
-1 master hla
-1 may lcf
-1 me pac
-1 mean hjc
-1 mx <far> inW
-1 mx gkd
-1 my hbk
-1 net <far> fkd
-1 net fkd
-1 ni <zone> ddl
-1 ni del
-1 no <outside> goY
-1 no foZ
-1 node <client> mfb
-1 node mfb
-1 of <client> ljY
-1 of <far> mgb
-1 of <host> hZm
-1 of <outside> Wll
-1 of <own> bpc
-1 of <public> dih
-1 of <zone> jlY
-1 of hid
-1 off foZ
-1 on <client> hid
-1 on <far> nhZ
-1 on <gateway> ndc
-1 on <host> mga
-1 on <outside> jhc
-1 on <own> emd
-1 on <zone> jXl
-1 one cii
-1 only cbp
-1 onto <host> fqY
-1 onto dnc
-1 open <far> ele
-1 open <host> emb
-1 open <own> fkc
-1 open apd
-1 opened <own> epZ
-1 opened epZ
-1 opening <own> eke
-1 opening eke
-1 opens <own> fje
-1 opens ckg
-1 or <gateway> ecl
-1 or <host> bcp
-1 or bcp
-1 our <gateway> fdl
-1 our dih
-1 out <- kfd
-1 out <outside> cfl
-1 outgoing <server> bdo
-1 outgoing bdo
-1 over <own> fpY
-1 over <public> adp
-1 over bfm
-1 pc <client> pae
-1 pc pae
-1 people <outside> jZj
-1 people iak
-1 phone <outside> eZo
-1 phone eZo
-1 ping <client> anf
-1 ping <far> dkf
-1 ping <gateway> djg
-1 ping <host> arb
-1 ping <own> eld
-1 ping Zrc
-1 pinging <client> Wrf
-1 pinging <host> bne
-1 pinging YvZ
-1 pings <own> Zof
-1 pings flc
-1 print <server> cen
-1 print cen
-1 probe jhd
-1 query Xpg
-1 reach <client> Xub
-1 reach <far> bmf
-1 reach <host> Zjk
-1 reach <zone> dpZ
-1 reach Ynh
-1 reaches bji
-1 refused <- jff
-1 relay eld
-1 rip <client> uTf
-1 root Zpe
-1 runner <client> naf
-1 runner naf
-1 saddr <client> jfe
-1 saddr <far> oaf
-1 saddr mdd
-1 say <client> sWd
-1 say <far> ilZ
-1 says <own> Ypf
-1 says occ
-1 scrapes Yrd
-1 see <zone> apd
-1 see Xub
-1 server <own> cnc
-1 should Zim
-1 so <zone> ogY
-1 so jZj
-1 someone <outside> lfc
-1 someone lfc
-1 source <client> rba
-1 source <host> Yog
-1 source <own> ben
-1 source mZh
-1 src <client> kcg
-1 src <host> lfc
-1 src kde
-1 stop ici
-1 stopping <zone> lfc
-1 stopping ndc
-1 stops idh
-1 switch <client> cme
-1 switch cme
-1 system lfd
-1 target bqa
-1 tcp <client> mce
-1 tcp lde
-1 teh <zone> occ
-1 that <client> icj
-1 that <host> lXk
-1 that <own> Zpd
-1 that qVh
-1 that's mUm
-1 the <gateway> fbl
-1 the <host> ihd
-1 the <outside> ici
-1 the <server> ecm
-1 the <zone> ihd
-1 then pYf
-1 this <gateway> fcl
-1 this fcl
-1 three cZr
-1 through <host> asa
-1 through <own> fna
-1 through <public> eek
-1 through flc
-1 thru <own> flb
-1 thru edl
-1 to <client> jkZ
-1 to <far> aqc
-1 to <gateway> eke
-1 to <host> Uko
-1 to <outside> gkc
-1 to <own> fke
-1 to <server> eel
-1 to <zone> ndd
-1 told bbp
-1 toward <far> ckf
-1 toward bpc
-1 towards <client> cme
-1 towards <far> Wuc
-1 towards <outside> jkZ
-1 towards <own> flc
-1 towards <zone> Wjn
-1 towards Tnl
-1 trace <client> jeg
-1 trace <far> mfb
-1 trace jee
-1 type <own> gjd
-1 under dih
-1 unknown <client> kee
-1 unknown <far> kai
-1 unknown <gateway> ncd
-1 unknown mce
-1 use <public> chj
-1 use bqb
-1 user oZf
-1 uses fck
-1 using <public> fdk
-1 using fdk
-1 via <host> bnf
-1 via <public> fmc
-1 via Wjo
-1 vz cnd
-1 wants eqY
-1 what kgb
-1 when <client> rWf
-1 when <far> lcf
-1 when <host> mce
-1 when <zone> jaj
-1 when rZb
-1 whether <zone> ofa
-1 whether sYc
-1 whole <outside> oXh
-1 whole oXh
-1 why <client> sWd
-1 why vYZ
-1 will <client> kib
-1 will <gateway> fdk
-1 will <zone> vZY
-1 will efk
-1 with <client> nXi
-1 with <host> Wtd
-1 with <own> Ymi
-1 with Zjl
-1 workstation <client> nfZ
-1 workstation nfZ
-1 would <client> ofZ
-1 would <far> lgc
-1 would <gateway> qRl
-1 would <outside> taa
-1 would <zone> idi
-1 would jja
-1 yet efj
-1 your <gateway> fck
-1 your fck
-1 zabbix <server> fej
-1 zabbix mXj
-1 zone <zone> pbd
-1 zone pbd
-1 上 <host> fna
-1 上 <zone> ncd
-1 上 eld
-1 下 <client> kdf
-1 下 <gateway> bcp
-1 下 <zone> pYf
-1 个 dfk
-1 为 lai
-1 么 <client> led
-1 么 <zone> qeY
-1 么 iic
-1 了 <gateway> ben
-1 了 <host> bbq
-1 了 <outside> bpc
-1 了 bkh
-1 事 <client> mfb
-1 事 ici
-1 从 <client> ici
-1 从 <far> jhc
-1 从 <gateway> rZc
-1 从 <zone> lcf
-1 们 <gateway> del
-1 们 <host> dhh
-1 们 <own> elc
-1 们 <zone> kee
-1 们 hid
-1 件 ddm
-1 出 <outside> alh
-1 出 alh
-1 到 <client> Yua
-1 到 <far> hid
-1 到 <gateway> bkh
-1 到 <host> Zkj
-1 到 <own> eld
-1 到 <server> eek
-1 去 <far> amf
-1 去 <host> gjd
-1 去 <own> fje
-1 去 <zone> cme
-1 去 bne
-1 台 <client> pbc
-1 台 <far> eke
-1 台 <gateway> eke
-1 司 kfc
-1 后 <client> nec
-1 后 <outside> nec
-1 后 <zone> lgc
-1 后 mgZ
-1 向 gpY
-1 啥 <zone> jge
-1 啥 jge
-1 器 <client> lha
-1 器 lha
-1 在 <client> knV
-1 在 <gateway> naf
-1 在 <outside> fcl
-1 在 <zone> qca
-1 在 kde
-1 址 <client> jja
-1 址 ejf
-1 填 <own> epa
-1 填 clf
-1 如 <far> dfk
-1 完 <zone> cgk
-1 完 idh
-1 对 <outside> lcf
-1 对 <zone> lcf
-1 对 obe
-1 库 <client> gjd
-1 库 gjd
-1 开 <own> fld
-1 录 <gateway> eke
-1 录 bme
-1 往 <client> clf
-1 往 <far> Ypf
-1 往 <host> Zsb
-1 往 <outside> bnd
-1 往 <own> ejf
-1 往 Zsb
-1 成 <client> dfj
-1 成 ebn
-1 户 <client> jff
-1 户 qeZ
-1 打 <own> ejf
-1 把 <own> bne
-1 把 cfl
-1 接 <own> ejf
-1 接 <server> edl
-1 收 <host> Ysc
-1 收 hjc
-1 是 <client> qeY
-1 是 <far> cpb
-1 是 <gateway> fdk
-1 是 <host> aki
-1 是 <zone> lde
-1 机 <client> oea
-1 机 oea
-1 查 <far> cpb
-1 查 cpb
-1 样 kee
-1 段 <zone> kcg
-1 段 kcg
-1 源 <client> qXf
-1 源 pYf
-1 用 <host> blg
-1 用 <outside> ddm
-1 用 <own> eob
-1 用 <public> efk
-1 用 aki
-1 由 <client> lgb
-1 由 liZ
-1 的 <client> pgW
-1 的 <far> hjc
-1 的 <host> Ykk
-1 的 <own> fje
-1 端 <client> fld
-1 端 <far> ekd
-1 端 cnd
-1 给 <client> eld
-1 给 <host> led
-1 给 <zone> qXf
-1 给 occ
-1 网 <far> lde
-1 网 mec
-1 脑 <client> obd
-1 脑 naf
-1 自 <zone> mbf
-1 自 mbf
-1 被 <client> rab
-1 被 <far> nbe
-1 被 <gateway> bfm
-1 被 <zone> tZa
-1 被 oYg
-1 让 <zone> kfe
-1 让 lde
-1 许 jmY
-1 说 cfm
-1 调 Vpi
-1 走 cii
-1 跟 dnc
-1 边 <client> jef
-1 边 mdd
-1 过 <gateway> gZo
-1 过 <own> fjd
-1 过 <public> fdk
-1 进 apd
-1 连 <client> Zrd
-1 连 <far> ejf
-1 连 <host> flc
-1 连 <outside> fje
-1 连 <public> eZp
-1 连 <zone> agm
-1 连 ckg
-1 通 <client> Xpg
-1 通 <far> dkf
-1 通 <gateway> fkd
-1 通 <host> dnc
-1 通 <own> glb
-1 通 cpb
-1 问 <client> fkd
-1 问 <far> dmd
-1 问 <gateway> Zep
-1 问 <host> dme
-1 问 <zone> jja
-2 ' -i afn
-2 ' <outside> afn
-2 ' afm
-2 , <client> ncd
-2 , <far> kgc
-2 , <gateway> aik
-2 , <outside> jaj
-2 , <own> aoe
-2 , <public> cjh
-2 , <server> cij
-2 , <zone> lYj
-2 , can hdi
-2 , curl dkg
-2 , do mga
-2 , dst Zjk
-2 , from lYj
-2 , glb
-2 , is dnc
-2 , lip emc
-2 , say qac
-2 , source ndc
-2 , the cen
-2 , will rba
-2 , yet efj
-2 , 从 mZh
-2 , 在 Zdq
-2 , 是 jeg
-2 , 源 rWe
-2 , 走 amg
-2 , 连 arb
-2 -l <own> Stg
-2 -l kfd
-2 : <client> dle
-2 : <far> qca
-2 : <gateway> dfk
-2 : <host> jgd
-2 : <n> gck
-2 : <outside> jee
-2 : <own> VyY
-2 : <zone> jch
-2 : can naf
-2 : does kcf
-2 : in efj
-2 : ip ihd
-2 : is cfl
-2 : src qXf
-2 : trying glc
-2 : user nbe
-2 : 从 odb
-2 ; mce
-2 <client> , clf
-2 <client> -> cji
-2 <client> <far> gmZ
-2 <client> <gateway> Sri
-2 <client> <host> hid
-2 <client> <outside> goY
-2 <client> <own> cjh
-2 <client> <server> dfk
-2 <client> <service> eke
-2 <client> <zone> eao
-2 <client> and Vte
-2 <client> dst dmd
-2 <client> from ncd
-2 <client> on gbl
-2 <client> open dle
-2 <client> ping Zsb
-2 <client> reach bkh
-2 <client> scrapes Yrd
-2 <client> to dgj
-2 <client> towards bmf
-2 <client> 到 cod
-2 <client> 去 Zoe
-2 <client> 给 qac
-2 <client> 被 jef
-2 <client> 连 dob
-2 <far> , efk
-2 <far> -> eld
-2 <far> <client> rba
-2 <far> <gateway> ibi
-2 <far> <host> fje
-2 <far> <outside> fej
-2 <far> <zone> rcZ
-2 <far> from rba
-2 <far> ich
-2 <far> to Znf
-2 <far> 到 Zsa
-2 <far> 连 fmc
-2 <gateway> -> eld
-2 <gateway> <client> jja
-2 <gateway> <far> ang
-2 <gateway> <host> adp
-2 <gateway> <zone> qWg
-2 <gateway> from mbf
-2 <gateway> hci
-2 <gateway> or bcp
-2 <gateway> ping amg
-2 <gateway> to aoe
-2 <host> , ich
-2 <host> -> bpc
-2 <host> <client> idh
-2 <host> <far> fdl
-2 <host> <gateway> dcn
-2 <host> <outside> gma
-2 <host> <own> jja
-2 <host> <public> dmc
-2 <host> <zone> mec
-2 <host> box glb
-2 <host> from sXd
-2 <host> is mbe
-2 <host> lfc
-2 <host> to cnd
-2 <host> will lce
-2 <host> 到 boc
-2 <host> 往 dle
-2 <n> , pZf
-2 <n> : qYe
-2 <n> <far> mbf
-2 <n> <gateway> fcl
-2 <n> <n> jdh
-2 <n> <outside> goY
-2 <n> <own> dle
-2 <n> <server> Xfp
-2 <n> <zone> kcg
-2 <n> at Uiq
-2 <n> does kkZ
-2 <n> for ncd
-2 <n> from qYe
-2 <n> hjc
-2 <n> in Zil
-2 <n> is mZi
-2 <n> of doc
-2 <n> on Ynh
-2 <n> src kcf
-2 <n> to cme
-2 <n> towards amg
-2 <n> would jff
-2 <n> 到 ane
-2 <n> 对 kee
-2 <n> 被 neb
-2 <n> 连 dle
-2 <outside> , ihd
-2 <outside> -d cjg
-2 <outside> <client> qca
-2 <outside> <far> lkX
-2 <outside> <gateway> eld
-2 <outside> <host> Xqg
-2 <outside> <outside> Ycs
-2 <outside> <own> dle
-2 <outside> <zone> chj
-2 <outside> bji
-2 <outside> for lcf
-2 <outside> hit enc
-2 <outside> oif cgk
-2 <outside> on khb
-2 <outside> to bij
-2 <outside> 到 blg
-2 <outside> 的 ihd
-2 <outside> 连 fje
-2 <own> <outside> kdf
-2 <own> <own> gck
-2 <own> <server> Zgn
-2 <own> <zone> sYc
-2 <own> for hdh
-2 <own> from neb
-2 <own> oYg
-2 <own> to Wdt
-2 <own> trying gdk
-2 <public> , dqZ
-2 <public> <own> drX
-2 <public> hbk
-2 <server> : Zli
-2 <server> <client> cii
-2 <server> <own> fmb
-2 <server> Yng
-2 <server> at aoe
-2 <server> is led
-2 <server> 是 crZ
-2 <service> , bbq
-2 <service> <client> erX
-2 <service> <far> hjc
-2 <service> <own> ihd
-2 <service> <public> eld
-2 <service> <server> chi
-2 <service> <zone> mWk
-2 <service> against Zof
-2 <service> at Xsd
-2 <service> broker djg
-2 <service> from kee
-2 <service> into Xlj
-2 <service> of neb
-2 <service> on Vpi
-2 <service> to Zng
-2 <service> via eje
-2 <service> 到 Ykk
-2 <service> 连 doc
-2 <service> 通 gkd
-2 <zone> , nce
-2 <zone> -o Vkm
-2 <zone> <client> qYf
-2 <zone> <far> Yqe
-2 <zone> <outside> Wip
-2 <zone> <own> fjf
-2 <zone> <public> eld
-2 <zone> <service> fje
-2 <zone> <zone> dhi
-2 <zone> and Zmh
-2 <zone> for Zkk
-2 <zone> have ckg
-2 <zone> hit glc
-2 <zone> into aoe
-2 <zone> lan eel
-2 <zone> open eke
-2 <zone> pc mbf
-2 <zone> ping bii
-2 <zone> reach dmd
-2 <zone> say emc
-2 <zone> src oae
-2 <zone> towards Zmh
-2 <zone> 上 eld
-2 <zone> 出 ejf
-2 <zone> 到 bhk
-2 <zone> 去 eke
-2 <zone> 的 phW
-2 <zone> 连 gma
-2 ? <client> occ
-2 ? <host> iZl
-2 ? in cdn
-2 ^ <- pcb
-2 ^ <client> jib
-2 ^ <far> glb
-2 ^ <gateway> hjc
-2 ^ <host> bkh
-2 ^ <outside> jdg
-2 ^ <own> gkc
-2 ^ <server> del
-2 ^ <service> cmf
-2 ^ <zone> mbf
-2 ^ are jbi
-2 ^ client oda
-2 ^ could hkb
-2 ^ curl dnc
-2 ^ do ofZ
-2 ^ does lgb
-2 ^ for emc
-2 ^ from kee
-2 ^ if ncc
-2 ^ in del
-2 ^ ip miZ
-2 ^ is jic
-2 ^ on eke
-2 ^ our kUo
-2 ^ ping miZ
-2 ^ pinging dkf
-2 ^ printer kfd
-2 ^ src sXd
-2 ^ the oae
-2 ^ trace jee
-2 ^ trying cra
-2 ^ when gck
-2 ^ would jja
-2 ^ zabbix fej
-2 ^ 从 kgc
-2 ^ 在 fan
-2 ^ 源 jdg
-2 ^ 给 jbi
-2 a <server> fej
-2 a nbe
-2 accept , gdj
-2 accept <client> rfW
-2 accept <outside> kee
-2 accept <zone> efj
-2 accept lde
-2 accept would kee
-2 access lcf
-2 access to Wvb
-2 actually ahl
-2 add <zone> jdf
-2 add jdf
-2 add the jdf
-2 address <far> fmc
-2 address <host> Xjm
-2 address <own> eke
-2 address does Zkj
-2 address is lfc
-2 agent <client> khb
-2 agent kgc
-2 all <zone> led
-2 all pgX
-2 and <host> bhk
-2 and <outside> bhl
-2 and cdn
-2 and from iXn
-2 answer <own> dmd
-2 answer from emc
-2 answer qeY
-2 answers jfe
-2 any jgd
-2 anybody <outside> pae
-2 anybody lbg
-2 anybody on rac
-2 anything <outside> hkb
-2 anything <zone> iib
-2 anything in imZ
-2 anything jef
-2 anything on hkb
-2 anything stop ici
-2 anything stopping lcg
-2 anywhere <outside> dmd
-2 anywhere dmd
-2 anywhere on dmd
-2 app <client> nbf
-2 app nbf
-2 are <zone> taZ
-2 are gbl
-2 arrive Zjk
-2 arrive at atZ
-2 arriving <outside> fek
-2 arriving blg
-2 arriving on fek
-2 as ckg
-2 as the ckg
-2 asking ibj
-2 at <host> ecm
-2 at jYl
-2 at the kcf
-2 attacker <far> ocd
-2 attacker ncd
-2 authentication <client> kgc
-2 away fjf
-2 back <own> Uue
-2 back to obd
-2 box <client> lkX
-2 box <zone> iZk
-2 box at bmg
-2 box in nVk
-2 box on gdj
-2 browse Zjk
-2 browser dfl
-2 but <zone> fdk
-2 but hYn
-2 by <gateway> aUy
-2 by <own> dmd
-2 by <public> dmd
-2 by jib
-2 by the mag
-2 can <gateway> wYY
-2 can <host> dih
-2 can <outside> mdd
-2 can <own> fkd
-2 can the jch
-2 can't <own> flc
-2 can't enb
-2 captured <zone> egj
-2 captured egj
-2 captured on egj
-2 change for qeY
-2 change qeY
-2 check gjd
-2 ci <client> naf
-2 ci naf
-2 ci runner naf
-2 client : gdj
-2 client <client> mZg
-2 client <far> eel
-2 client <outside> cgl
-2 client <own> fmb
-2 client <zone> odb
-2 client in ndc
-2 client is vaW
-2 client kWm
-2 clients <zone> qbb
-2 clients nfZ
-2 colleague jaj
-2 come from tXc
-2 come mfb
-2 comes fbm
-2 comes from fbm
-2 coming <far> mec
-2 coming <outside> jef
-2 coming <zone> pad
-2 coming from hci
-2 configured epZ
-2 confirm <zone> oZf
-2 confirm mdd
-2 connect <client> gma
-2 connect <host> dnc
-2 connect <server> eek
-2 connect fje
-2 connected <own> dkf
-2 connected dkf
-2 connected to dkf
-2 connecting cle
-2 connecting to cme
-2 connection <- jff
-2 connection <host> enb
-2 connection <own> Vrg
-2 connection <server> ben
-2 connection <zone> fmb
-2 connection from uYb
-2 connection to cen
-2 connections <zone> cdn
-2 connections into Zng
-2 connections kWm
-2 connects flc
-2 connects to flc
-2 could efj
-2 cross <gateway> fdl
-2 cross fdl
-2 cross the fcl
-2 curl -k bod
-2 curl -v dmc
-2 curl <own> emc
-2 customer <far> rZc
-2 customer at kee
-2 customer hbk
-2 daemon fje
-2 deliver <far> Xre
-2 deliver ahl
-2 deliver to ahl
-2 delivers Xoi
-2 delivers to Wtd
-2 denied djg
-2 desk <client> lfc
-2 desk <zone> mce
-2 desk in mce
-2 desk nce
-2 destination gjd
-2 directly <host> ecm
-2 directly alh
-2 dnat , eZq
-2 dnat <host> Zdq
-2 dnat gVs
-2 dnat to ben
-2 dnat 到 fcl
-2 do <zone> lcf
-2 do edl
-2 do the ebn
-2 does <gateway> Zhn
-2 does our qbb
-2 drop , kee
-2 drop dfk
-2 dropped hal
-2 e qac
-2 echo enc
-2 established <client> mfb
-2 established <far> mfb
-2 established mfb
-2 established src mfb
-2 even bcp
-2 everybody <zone> lbf
-2 everybody in lbf
-2 everybody lbf
-2 example <far> fje
-2 example eke
-2 example net fkd
-2 exposed <outside> obd
-2 exposed tWc
-2 exposed to tWc
-2 folks <zone> rXf
-2 folks rXf
-2 forward -i jef
-2 forward -s fan
-2 forwarded Zli
-2 from : yXX
-2 from <far> kai
-2 from <gateway> pbc
-2 from <host> lcf
-2 from <outside> rab
-2 from <zone> gam
-2 from a lcf
-2 from an naf
-2 from hitting ZuZ
-2 from oZf
-2 from the kYk
-2 from unknown mce
-2 get <client> eoa
-2 get <far> dkf
-2 get <outside> aof
-2 get <zone> Vsf
-2 get Zlh
-2 get at fna
-2 get into bmf
-2 get to aki
-2 gets Ydr
-2 gets to blg
-2 go <outside> fkd
-2 go <own> dob
-2 go to ajj
-2 goes iak
-2 goes to Ydr
-2 going <own> fke
-2 going <public> gZn
-2 going bfm
-2 going to fkd
-2 going via bcp
-2 google <far> clg
-2 google clg
-2 guest nbe
-2 guy jdg
-2 guys ckg
-2 hairpin <zone> ihd
-2 happens <zone> eek
-2 has enc
-2 have hnY
-2 his ffj
-2 hit hal
-2 home <far> dmd
-2 home cmd
-2 host <client> mag
-2 host <own> djg
-2 host <zone> ndc
-2 host in ndc
-2 host nbe
-2 host on kdf
-2 hosts <outside> dnc
-2 hosts <zone> qZd
-2 hosts ihd
-2 hosts in nbe
-2 hosts on hid
-2 how <client> mce
-2 how come jef
-2 how does lgc
-2 how led
-2 i <host> eoa
-2 i <own> dme
-2 i <zone> ckg
-2 i dmd
-2 i e edl
-2 i mean hjc
-2 i'm <client> occ
-2 i'm jdg
-2 i'm on lfc
-2 if <outside> kaj
-2 if kai
-2 impact on qYe
-2 impact qYe
-2 in <client> lbg
-2 in <far> kdf
-2 in <host> edl
-2 in <outside> mdd
-2 in <own> eqY
-2 in <zone> jYl
-2 in from oea
-2 in nbe
-2 in the gdj
-2 in to afn
-2 input jZk
-2 inside Yub
-2 into <gateway> cjh
-2 ip <client> fje
-2 ip <far> dle
-2 ip <gateway> gjd
-2 ip <host> kdg
-2 ip eke
-2 ip is qbb
-2 ip saddr mdd
-2 ip 是 obc
-2 is <client> mga
-2 is <gateway> bTy
-2 is <host> flc
-2 is <outside> kfc
-2 is <zone> lde
-2 is from pda
-2 it <client> fna
-2 it <gateway> del
-2 it <host> cod
-2 it <own> eoa
-2 it <zone> qfX
-2 it ijb
-2 it on sYc
-2 it the eel
-2 it to anf
-2 it's bem
-2 it's the adp
-2 its -i Wcu
-2 its <outside> ddm
-2 its Udv
-2 itself -> ane
-2 itself <far> Yof
-2 itself <host> ckf
-2 itself <own> eke
-2 itself <public> bmf
-2 itself fjd
-2 itself reach clg
-2 job <client> qac
-2 job oae
-2 job on mbf
-2 just efj
-2 know occ
-2 land <host> Ykk
-2 land Ykk
-2 land on Ykk
-2 lands cih
-2 lands on cih
-2 laptop <client> rXe
-2 laptop in lgb
-2 laptop lbg
-2 leave aeo
-2 length <n> Zmh
-2 length Zmh
-2 line klX
-2 live led
-2 lives on peZ
-2 lives qdZ
-2 lookups mcf
-2 machine <client> qac
-2 machine <zone> fkd
-2 machine in eke
-2 machine jjZ
-2 machines <zone> ika
-2 machines hla
-2 machines in qdZ
-2 machines on qXf
-2 mail <host> dmd
-2 mail <own> dpa
-2 mail from iib
-2 mail via eld
-2 maillog <host> hma
-2 maillog hma
-2 maillog on hma
-2 mails ijb
-2 martian <host> Xpg
-2 martian dmd
-2 martian source dmd
-2 masquerade <client> oea
-2 masquerade <zone> jgd
-2 masquerade iid
-2 may kgc
-2 me jfe
-2 mean Vhq
-2 monitoring peZ
-2 moved <zone> eao
-2 moved ahl
-2 moved to kia
-2 must clf
-2 mx Vrf
-2 my <client> seV
-2 my <far> kdf
-2 my <outside> kdf
-2 my box nbe
-2 my desk mfb
-2 my mdd
-2 my phone afm
-2 names <far> Yog
-2 names at Yog
-2 names bmg
-2 nc bod
-2 nc vz cnd
-2 nginx jnX
-2 nginx on inY
-2 no <outside> Xer
-2 no Vjo
-2 nobody <zone> sdX
-2 nobody in tcX
-2 nobody kef
-2 nobody on vZZ
-2 not <public> eXr
-2 not <zone> jdg
-2 not from jdg
-2 not gYo
-2 not via gZn
-2 nothing <outside> ecn
-2 nothing <zone> del
-2 nothing from kee
-2 nothing jdh
-2 nothing on Yep
-2 of <host> nae
-2 of <zone> Zgo
-2 of the jgd
-2 off Yjk
-2 ok mdd
-2 on <client> ika
-2 on <gateway> jgd
-2 on <outside> kcg
-2 on <own> awV
-2 on <public> fjd
-2 on <zone> fek
-2 on a nbe
-2 on dev agm
-2 on our eXq
-2 only Wgq
-2 open <host> Snn
-2 open <outside> oZf
-2 open <zone> kef
-2 open from qVh
-2 open ncd
-2 open the Snn
-2 open to qbb
-2 or <gateway> fcl
-2 or <host> cfl
-2 or eek
-2 or the dfk
-2 our <client> jhc
-2 out , dhj
-2 out <client> rZc
-2 out <far> Zng
-2 out <gateway> dfj
-2 out <host> kja
-2 out <outside> cqb
-2 out <zone> mbf
-2 out ip ffj
-2 out of pZe
-2 out src ked
-2 out to csY
-2 outbound <far> Zng
-2 outbound cjh
-2 outbound to dhi
-2 outlook <zone> lfc
-2 outlook in lfc
-2 outlook lha
-2 outlook on lde
-2 over <host> jch
-2 over eek
-2 over to amg
-2 packages <far> Xpg
-2 packages Yof
-2 packages from Yof
-2 packet <client> qXe
-2 packet <far> kfd
-2 packet <own> ang
-2 packet from lcf
-2 packet mce
-2 packets jdg
-2 partner <far> jgd
-2 pc <client> ngY
-2 pc <zone> pXh
-2 pc in nZg
-2 pc is oae
-2 pc qca
-2 pcs <zone> rba
-2 pcs qdZ
-2 people <outside> rdY
-2 people <zone> jak
-2 people in hZl
-2 people kai
-2 people on uaY
-2 phone on qZd
-2 phone rXe
-2 ping <gateway> frW
-2 ping <host> bpc
-2 ping <zone> jef
-2 ping from kcf
-2 ping ijb
-2 ping 通 dkf
-2 pingable from mdd
-2 pingable mdd
-2 please obd
-2 pls <client> kcf
-2 pls kdg
-2 pointed <own> dle
-2 pointed amf
-2 pointed at bne
-2 port <n> ahl
-2 port Ykk
-2 portal fmb
-2 possible <zone> nbe
-2 possible from mbf
-2 possible pbc
-2 postfix odb
-2 postfix on odb
-2 postrouting -o dih
-2 postrouting <outside> dih
-2 ppl <zone> mfb
-2 ppl jgd
-2 ppl on jfd
-2 prerouting -d dkf
-2 prerouting <outside> jdg
-2 prerouting <own> dkf
-2 print <client> kfd
-2 print jgd
-2 print to Tvd
-2 printer <client> miZ
-2 printer <zone> qWg
-2 printer at ljZ
-2 printer oea
-2 printers <zone> ckg
-2 printers ckg
-2 private <host> eel
-2 private eel
-2 probe <far> lbg
-2 probe at kcg
-2 probe mag
-2 prometheus <client> qYe
-2 prometheus nXi
-2 pull bmf
-2 queries naf
-2 query occ
-2 question : cjh
-2 question cjh
-2 reach <host> aki
-2 reach aki
-2 reach the blg
-2 reachable <client> tUf
-2 reachable <outside> oZf
-2 reachable <zone> ofZ
-2 reachable for ySc
-2 reachable from obd
-2 reachable sXd
-2 recv <client> vgR
-2 refused , dfk
-2 refused <client> mec
-2 refused <outside> ecm
-2 refused <own> Wqg
-2 refused from eld
-2 refused lec
-2 refused on kgc
-2 relay Wio
-2 replies <host> Xin
-2 replies Xkl
-2 replies from Spl
-2 reply Zbs
-2 report <own> ejf
-2 report ejf
-2 request lgc
-2 requests qbc
-2 rule <client> lbf
-2 rule <zone> lgc
-2 rule pcb
-2 rules <zone> hdi
-2 rules hdi
-2 run <client> mce
-2 run fje
-2 run on jee
-2 runner oeb
-2 runs <gateway> lcf
-2 runs jib
-2 runs on jja
-2 says eld
-2 scanner <client> tYb
-2 scanner <far> mgb
-2 scanner at mde
-2 scanner kXl
-2 scans <host> fmb
-2 scans fmb
-2 see <client> oea
-2 see <host> fbm
-2 see <zone> dih
-2 see gdk
-2 see the Yin
-2 see when qdZ
-2 seen <zone> efk
-2 seen dih
-2 seen from rba
-2 seen on cfl
-2 send <own> goZ
-2 send amg
-2 send to goY
-2 sender is ncd
-2 sender ncd
-2 sending bfm
-2 sending from sfV
-2 sending through dob
-2 sends <own> fld
-2 sends bod
-2 sends to djf
-2 sent <client> lde
-2 sent <far> ncd
-2 sent by naf
-2 sent qbb
-2 sent src mfb
-2 served scY
-2 server <far> kia
-2 server <host> efj
-2 server <outside> dgj
-2 server by ejf
-2 server djh
-2 server to dpa
-2 session <host> emc
-2 session <own> gjd
-2 session cjh
-2 session to dhi
-2 set <own> goZ
-2 set coc
-2 set to coc
-2 shell mfa
-2 should ajj
-2 side ihd
-2 sit <zone> jdh
-2 sit in dfk
-2 sit jdh
-2 sit on pcb
-2 site <own> eoZ
-2 site at eke
-2 site emc
-2 sites <outside> blg
-2 sites blg
-2 sites on blg
-2 sits <zone> qXf
-2 sits at kfd
-2 sits in rWf
-2 sits on dkf
-2 sitting <client> qYe
-2 sitting <zone> med
-2 sitting at mce
-2 sitting in rcY
-2 sitting on fdk
-2 sitting pZf
-2 so <gateway> del
-2 so <zone> cfl
-2 so hZn
-2 somebody <outside> mfb
-2 somebody <zone> idh
-2 somebody in odb
-2 somebody occ
-2 somebody on vbW
-2 someone <outside> led
-2 someone meb
-2 someone on lfb
-2 source kVn
-2 staff <zone> qYe
-2 staff qYe
-2 still <far> dle
-2 still <outside> cih
-2 still ejf
-2 still have bme
-2 still reach eoa
-2 straight <host> cra
-2 straight bsa
-2 straight into blg
-2 straight to dqZ
-2 strip -i del
-2 strip <outside> del
-2 strip del
-2 syn <client> gkc
-2 syn eke
-2 syn from kfd
-2 take -i Zgn
-2 take <outside> Zgn
-2 take agl
-2 talk <host> frW
-2 talk <zone> cjg
-2 talk alh
-2 talk to aki
-2 talking dld
-2 talking to dld
-2 talks <own> fje
-2 talks cii
-2 talks to cii
-2 target is Wrf
-2 target kdf
-2 tcp <client> Ypf
-2 tcp <outside> dfk
-2 tcp Wnj
-2 tcp from naf
-2 tcpdump <zone> del
-2 tcpdump cel
-2 tcpdump ni del
-2 tcpdump on agm
-2 test gjd
-2 that <client> kia
-2 that <gateway> ddm
-2 that <outside> kbi
-2 that <zone> mgb
-2 that jhd
-2 that the cem
-2 that's nbd
-2 thats lah
-2 the -i Yfp
-2 the <client> kgc
-2 the <far> hla
-2 the <gateway> blg
-2 the <outside> fZp
-2 the <server> efj
-2 the <zone> mbe
-2 the gid
-2 the whole oXh
-2 their lXk
-2 then <host> foZ
-2 then fkd
-2 then reach gjd
-2 there Xjm
-2 they foZ
-2 this <client> ici
-2 this gck
-2 this on dco
-2 through <host> blg
-2 through amg
-2 through to cji
-2 thunderbird <client> kcg
-2 thunderbird <own> cme
-2 thunderbird <zone> mdd
-2 thunderbird in oae
-2 thunderbird lhb
-2 thunderbird on led
-2 time led
-2 timed <- kfd
-2 timeout eje
-2 to : coc
-2 to <client> Zkj
-2 to <far> blh
-2 to <gateway> aki
-2 to <host> Xkl
-2 to <outside> gma
-2 to <own> fej
-2 to <public> flc
-2 to <server> dhi
-2 to <zone> mag
-2 to chj
-2 to destination dcn
-2 to hit Zrc
-2 to host kfd
-2 to open fmb
-2 to our dob
-2 to ping cnd
-2 to reach eoa
-2 to source dbo
-2 to teh Wnj
-2 to use fkd
-2 touch <gateway> fej
-2 touch fej
-2 touch the fej
-2 traffic <zone> pbd
-2 traffic from gcl
-2 traffic jeg
-2 traffic of lfc
-2 typed kcg
-2 udp <client> jdg
-2 udp <zone> oZg
-2 udp from mag
-2 udp lfd
-2 unreplied <host> Wgq
-2 unreplied dgj
-2 unreplied src dgj
-2 up <client> fld
-2 up <zone> oea
-2 up at Vll
-2 up by ija
-2 up hjc
-2 up on qeZ
-2 updates <far> Yog
-2 updates dkf
-2 updates from dkf
-2 upstream : emc
-2 upstream emc
-2 use eYq
-2 user <client> odb
-2 user at lcf
-2 user kcg
-2 user on mdc
-2 users <zone> neb
-2 uses Zmh
-2 vendor <far> lde
-2 vendor lde
-2 visible oae
-2 w cle
-2 was <client> lfb
-2 was hci
-2 way <client> rba
-2 way iid
-2 we lha
-2 webmail <own> fje
-2 webmail fje
-2 website cii
-2 what <gateway> bfm
-2 what <zone> taa
-2 what does bfm
-2 what kdg
-2 whats mgb
-2 when <host> mag
-2 when nXj
-2 whether <gateway> Zgn
-2 whether fan
-2 whether the cco
-2 why <client> tcX
-2 why <host> hbk
-2 why <zone> dfk
-2 why can't ofZ
-2 why cant mec
-2 why does ecm
-2 why fek
-2 why is nhZ
-2 will <gateway> dgj
-2 will <host> ici
-2 will cem
-2 will the ccn
-2 with -i Vgr
-2 with <zone> kgc
-2 with jfe
-2 with the jfe
-2 without cbp
-2 work <zone> dgj
-2 work eek
-2 work from jcg
-2 works <outside> efj
-2 works efj
-2 works fine efj
-2 workstation cmf
-2 would dfl
-2 would the gYo
-2 zabbix <client> kfd
-2 zabbix kfd
-2 一 <client> jfe
-2 一 <zone> lZi
-2 上 -i afo
-2 上 <host> bqb
-2 上 <outside> ali
-2 上 <own> ejf
-2 上 <service> dkf
-2 上 <zone> mYh
-2 上 curl clf
-2 下 , ofZ
-2 下 <zone> jef
-2 不 <client> ndc
-2 不 <far> jfe
-2 不 <gateway> fcl
-2 不 <host> eke
-2 不 <outside> amg
-2 不 iZl
-2 不 上 glb
-2 不 了 bnf
-2 不 到 mce
-2 不 开 gjd
-2 不 是 ben
-2 不 让 jef
-2 不 通 bmf
-2 个 idh
-2 为 <zone> jge
-2 为 jge
-2 为 啥 jge
-2 主 bhk
-2 么 Yim
-2 么 用 elc
-2 了 , jfe
-2 了 <outside> jef
-2 事 <own> eld
-2 事 <zone> ici
-2 事 jef
-2 事 在 mah
-2 事 说 Zgn
-2 人 <own> flc
-2 人 kgc
-2 人 在 mce
-2 人 用 bkh
-2 什 <client> led
-2 什 <zone> qeY
-2 什 jef
-2 什 么 jef
-2 从 <client> pac
-2 从 nYg
-2 以 <outside> kai
-2 以 <zone> sgU
-2 以 ncd
-2 以 后 qeY
-2 们 clf
-2 件 , fdj
-2 件 <own> eke
-2 件 kfd
-2 件 到 csY
-2 会 <gateway> eek
-2 会 ado
-2 会 被 idh
-2 但 kbh
-2 信 <own> fje
-2 信 <server> edl
-2 信 ejg
-2 像 <client> lee
-2 像 fje
-2 允 jmY
-2 允 许 jmY
-2 公 <far> oae
-2 公 lfc
-2 公 司 kfc
-2 公 网 ndc
-2 写 的 flc
-2 到 <client> jmX
-2 到 <gateway> bod
-2 到 <host> dhi
-2 到 <own> foZ
-2 到 <server> fej
-2 到 <zone> fje
-2 到 ip jZk
-2 到 jhc
-2 到 了 lbg
-2 加 <zone> jee
-2 加 ldf
-2 加 完 jdh
-2 务 <client> jef
-2 务 端 bmf
-2 动 <outside> fje
-2 动 <zone> Zjk
-2 动 clf
-2 动 往 clf
-2 动 连 djf
-2 包 idh
-2 印 <client> ijb
-2 印 机 ijb
-2 去 <client> bod
-2 去 <far> Zng
-2 去 bne
-2 去 连 cme
-2 发 <own> gdj
-2 发 Uqi
-2 发 往 dgj
-2 发 给 Yqf
-2 口 , jfe
-2 口 <gateway> Zfo
-2 口 <zone> mgb
-2 口 lce
-2 可 adp
-2 台 <client> wXa
-2 台 sbZ
-2 同 <client> mga
-2 同 jbi
-2 同 事 ici
-2 后 , jdg
-2 后 <client> led
-2 后 jdg
-2 器 是 oZf
-2 回 ikb
-2 在 Zkj
-2 地 <client> jja
-2 地 djh
-2 地 址 ejf
-2 址 fmb
-2 址 是 ihd
-2 填 fje
-2 填 的 fje
-2 外 <far> cnd
-2 外 doc
-2 外 网 kia
-2 如 <far> dlf
-2 如 gjd
-2 如 到 dlf
-2 客 mce
-2 客 户 pfY
-2 对 clf
-2 就 dkf
-2 就 是 fmc
-2 己 Ymi
-2 平 <far> anf
-2 得 <far> ncd
-2 得 <host> dmd
-2 得 <zone> dkf
-2 得 cle
-2 得 到 gjd
-2 得 通 ejf
-2 想 jjZ
-2 我 <client> lcf
-2 我 <host> dhh
-2 我 <outside> iak
-2 我 <own> elc
-2 我 <zone> jdh
-2 我 们 hjc
-2 我 在 jcg
-2 户 <client> pad
-2 户 <far> ofZ
-2 户 <outside> dfk
-2 户 <own> gjd
-2 户 ebn
-2 户 在 rbb
-2 户 端 pbd
-2 户 连 gjd
-2 打 <own> flc
-2 打 到 enc
-2 投 ekf
-2 报 Yqe
-2 换 <client> dgj
-2 换 eek
-2 换 成 eek
-2 掉 <client> qad
-2 掉 <outside> bfm
-2 接 <far> fje
-2 接 <host> dkg
-2 接 <server> eek
-2 接 <zone> lde
-2 接 hjc
-2 接 到 jhc
-2 接 口 dhi
-2 控 <client> kcf
-2 控 kcf
-2 收 jgd
-2 改 <client> agm
-2 改 dcn
-2 改 成 Ycs
-2 放 <zone> lbh
-2 放 ejf
-2 方 ijb
-2 方 是 fkc
-2 时 , bfl
-2 时 bfl
-2 是 <gateway> cWt
-2 是 <own> dkf
-2 是 <zone> kai
-2 是 meb
-2 是 在 egj
-2 是 给 oea
-2 是 被 cgk
-2 有 <zone> efj
-2 有 idh
-2 有 对 jef
-2 机 <client> kef
-2 机 <host> blg
-2 机 gjc
-2 机 ip kdf
-2 机 器 lcf
-2 条 , hbj
-2 条 <zone> kdg
-2 条 jch
-2 来 <zone> obd
-2 来 kcg
-2 来 自 mbf
-2 段 del
-2 比 <far> gck
-2 比 ici
-2 比 如 ici
-2 求 cii
-2 用 <own> clf
-2 用 <public> clf
-2 用 lfc
-2 电 <client> tYb
-2 电 sYd
-2 电 脑 naf
-2 登 cme
-2 登 录 bme
-2 的 -i bfl
-2 的 <client> uYa
-2 的 <far> gmb
-2 的 <gateway> dfk
-2 的 <host> chj
-2 的 <outside> kee
-2 的 <own> fkd
-2 的 <service> jWo
-2 的 <zone> ibj
-2 的 gdi
-2 的 是 jib
-2 目 <client> cmf
-2 目 <far> Yog
-2 目 Wrf
-2 目 的 clf
-2 直 <host> bji
-2 直 bji
-2 直 连 gkc
-2 看 <client> mec
-2 看 <gateway> dfk
-2 看 kfe
-2 端 : eld
-2 端 jef
-2 端 是 mec
-2 终 <client> lee
-2 终 lee
-2 终 端 lee
-2 能 <far> gjc
-2 能 <host> dcm
-2 能 <outside> clf
-2 能 <zone> kfd
-2 能 access glb
-2 能 reach gck
-2 能 从 jgc
-2 能 到 eek
-2 能 往 ejf
-2 能 用 fke
-2 脑 <client> khc
-2 脑 <public> fej
-2 脑 是 kcg
-2 脑 用 fej
-2 行 , jef
-2 行 kfd
-2 要 <client> dob
-2 要 <far> bpc
-2 要 <host> cgk
-2 要 <outside> glb
-2 要 alh
-2 要 去 ckg
-2 要 连 foZ
-2 访 <client> bpc
-2 访 <far> cnd
-2 访 <gateway> Yhn
-2 访 <host> cme
-2 访 <outside> djg
-2 访 <zone> cgk
-2 话 , kgc
-2 话 <zone> jgd
-2 话 oZf
-2 说 nkV
-2 请 <client> lde
-2 请 <outside> ndd
-2 请 <zone> mag
-2 请 kdf
-2 请 问 kdf
-2 走 <own> fmb
-2 走 <public> fmb
-2 走 fmc
-2 跑 <client> ncc
-2 跑 lcf
-2 跑 在 lcf
-2 转 <host> Xfq
-2 转 Wfr
-2 转 到 cfl
-2 转 给 Xer
-2 边 <own> ejf
-2 还 fYp
-2 还 是 fYp
-2 这 <client> lfc
-2 这 jgd
-2 这 样 kee
-2 连 <client> drY
-2 连 <host> fbm
-2 连 <server> ecl
-2 连 ddl
-2 连 到 fqX
-2 连 接 dih
-2 通 <own> fjd
-2 通 cZr
-2 通 过 fje
-2 那 <client> mdd
-2 那 ndc
-2 那 台 jfe
-2 那 边 mcd
-2 都 <zone> nfa
-2 都 lgc
-2 都 在 nfa
-2 里 eoa
-2 问 : qbb
-2 问 <host> hmZ
-2 问 <outside> led
-2 问 <zone> fej
-2 问 ejf
-2 问 从 qdY
-2 问 到 clf
-2 面 gjd
-2 面 到 bji
-3 's <gateway> coc
-3 , <far> dgj
-3 , <gateway> gdj
-3 , <host> gmb
-3 , <own> bpd
-3 , <public> fbm
-3 , <server> cfl
-3 , <server> 是 eje
-3 , <service> bqb
-3 , <service> to bsZ
-3 , <zone> lfb
-3 , <zone> to bod
-3 , <zone> 上 clf
-3 , <zone> 到 fmb
-3 , <zone> 去 eke
-3 , but eZo
-3 , client : fdk
-3 , client kYk
-3 , does ajj
-3 , does the afm
-3 , i cii
-3 , i e edm
-3 , is hWp
-3 , is the lah
-3 , jhd
-3 , length <n> Zmh
-3 , length Zmh
-3 , not dZr
-3 , not via gZn
-3 , on Zgn
-3 , on dev agm
-3 , or gbl
-3 , so bgl
-3 , upstream : emc
-3 , upstream emc
-3 , 人 jef
-3 , 人 在 jef
-3 , 但 kbh
-3 , 加 jdh
-3 , 加 完 jdh
-3 , 地 flc
-3 , 地 址 flc
-3 , 我 gdj
-3 , 我 在 jfe
-3 , 是 ncd
-3 , 目 Wqg
-3 , 目 的 ejg
-3 , 能 adp
-3 , 要 Xqf
-3 , 请 lcf
-3 , 请 问 lcf
-3 , 这 kdf
-3 , 这 样 kde
-3 -a <outside> jib
-3 -a <own> dkf
-3 -a forward -s ecm
-3 -a input jZk
-3 -a postrouting -o ckf
-3 -a prerouting -d dkf
-3 -i <host> bdn
-3 -i <outside> , jgd
-3 -i <outside> -d cjg
-3 -i <own> ejg
-3 -i <zone> -d eej
-3 -i <zone> -o Whp
-3 -j <client> qfX
-3 -j accept , gck
-3 -j accept jdg
-3 -j accept would kee
-3 -j drop , kee
-3 -j jef
-3 -j masquerade , jgd
-3 -j masquerade mga
-3 -s <host> dkf
-3 -s <outside> bji
-3 -s <zone> -d efj
-3 -s fje
-3 -v <own> ibj
-3 -v <own> trying gbl
-3 -v ibj
-3 : <- jff
-3 : <client> jgd
-3 : <far> miY
-3 : <gateway> bgl
-3 : <host> djg
-3 : <n> <n> kZk
-3 : <n> jch
-3 : <n> src kde
-3 : <outside> fje
-3 : <outside> to eld
-3 : <own> dob
-3 : <server> Yfp
-3 : <zone> cfl
-3 : <zone> to Xin
-3 : connect fje
-3 : connect to fje
-3 : connection nZg
-3 : connection to gdk
-3 : curl eke
-3 : ip <client> bsZ
-3 : ip <host> ndc
-3 : ip kjZ
-3 : martian dmd
-3 : martian source dmd
-3 : users qfX
-3 <client> , <server> bnd
-3 <client> , jaj
-3 <client> , lip apd
-3 <client> : bmf
-3 <client> <far> bsZ
-3 <client> <gateway> ahm
-3 <client> <outside> Zhm
-3 <client> <own> ekd
-3 <client> <server> fej
-3 <client> <service> Zmi
-3 <client> <service> to agn
-3 <client> <service> 到 eoa
-3 <client> <zone> lYj
-3 <client> and cne
-3 <client> bhk
-3 <client> get fje
-3 <client> get to fje
-3 <client> out neb
-3 <client> still reach gjd
-3 <client> talk gna
-3 <client> talk to gna
-3 <client> then enb
-3 <client> to Zpe
-3 <client> 上 dnc
-3 <client> 去 dkf
-3 <client> 发 gjd
-3 <client> 要 bji
-3 <client> 要 连 fpZ
-3 <far> , dmc
-3 <far> , lip eje
-3 <far> <client> kgc
-3 <far> <gateway> bkg
-3 <far> <host> Ztb
-3 <far> <own> ejf
-3 <far> <zone> odb
-3 <far> crY
-3 <far> ip daddr fpY
-3 <far> ip fpY
-3 <far> still gkc
-3 <far> 访 gjd
-3 <far> 访 问 gjd
-3 <gateway> <client> apd
-3 <gateway> <far> glb
-3 <gateway> <host> agm
-3 <gateway> <zone> lcf
-3 <gateway> coc
-3 <gateway> itself reach dkf
-3 <gateway> 上 gma
-3 <host> , mWj
-3 <host> <client> jnW
-3 <host> <far> ihd
-3 <host> <gateway> dbo
-3 <host> <host> eld
-3 <host> <n> iak
-3 <host> <outside> chj
-3 <host> <public> dle
-3 <host> <zone> qWf
-3 <host> box lha
-3 <host> ckg
-3 <host> out cii
-3 <host> reachable mag
-3 <host> server by ejf
-3 <host> server djh
-3 <host> server to dpa
-3 <host> talk cnd
-3 <host> talk to cnd
-3 <n> , can mdd
-3 <n> , does fkd
-3 <n> , fkd
-3 <n> , from kcg
-3 <n> , would hWp
-3 <n> : <n> gck
-3 <n> : does kcf
-3 <n> : jch
-3 <n> <far> ibj
-3 <n> <n> in bfm
-3 <n> <n> src qfX
-3 <n> <outside> obd
-3 <n> <own> dke
-3 <n> <server> cfl
-3 <n> <zone> kbh
-3 <n> coming from obd
-3 <n> coming obd
-3 <n> dnat dgj
-3 <n> does fdk
-3 <n> established mfb
-3 <n> established src mfb
-3 <n> example emc
-3 <n> example net flc
-3 <n> from oae
-3 <n> ip <client> Xoi
-3 <n> ip <far> brb
-3 <n> ip <host> iYm
-3 <n> ip dkf
-3 <n> ip saddr jfe
-3 <n> on the dkf
-3 <n> open eej
-3 <n> out lgc
-3 <n> seen cgk
-3 <n> seen on cgk
-3 <n> tcp Xlk
-3 <n> tcp from naf
-3 <n> udp from nag
-3 <n> udp occ
-3 <n> unreplied dgj
-3 <n> unreplied src dgj
-3 <n> 行 , jef
-3 <outside> <far> jef
-3 <outside> <gateway> apd
-3 <outside> <host> bkh
-3 <outside> <outside> dfk
-3 <outside> <own> fje
-3 <outside> <service> apd
-3 <outside> <service> to ejf
-3 <outside> <service> 到 dnc
-3 <outside> <zone> lec
-3 <outside> cjh
-3 <outside> get at gna
-3 <outside> get fmb
-3 <outside> get to fje
-3 <outside> ip kgc
-3 <outside> out src jef
-3 <outside> straight blg
-3 <outside> to dih
-3 <outside> to the ebn
-3 <outside> 能 gck
-3 <own> , eek
-3 <own> , from efj
-3 <own> <client> rcZ
-3 <own> <far> ocb
-3 <own> <gateway> gdj
-3 <own> <host> hbk
-3 <own> <n> from med
-3 <own> <n> lcg
-3 <own> <n> on jef
-3 <own> <outside> idh
-3 <own> <own> gdk
-3 <own> <zone> gck
-3 <own> ibj
-3 <own> open jff
-3 <own> open to jff
-3 <own> work for kgc
-3 <server> <own> Ypf
-3 <server> qeZ
-3 <service> <client> jib
-3 <service> <far> eke
-3 <service> <gateway> blg
-3 <service> <host> dhi
-3 <service> <n> bkh
-3 <service> <n> from flc
-3 <service> <n> on Ukn
-3 <service> <n> to Zli
-3 <service> <n> 连 dle
-3 <service> <outside> kgc
-3 <service> <own> bqc
-3 <service> <public> Zhl
-3 <service> <server> ejf
-3 <service> eke
-3 <service> from the ibi
-3 <service> into cjh
-3 <service> into the cjh
-3 <service> lookups nbe
-3 <service> on Uqi
-3 <service> on the Vsf
-3 <service> out mec
-3 <service> queries jef
-3 <service> query occ
-3 <service> session dlf
-3 <service> sites blg
-3 <service> sites on blg
-3 <service> straight emc
-3 <service> to bpb
-3 <service> to the dvV
-3 <service> 到 cne
-3 <zone> , qgW
-3 <zone> <client> sZb
-3 <zone> <far> arb
-3 <zone> <gateway> bij
-3 <zone> <host> ekd
-3 <zone> <outside> dle
-3 <zone> <public> fcl
-3 <zone> <service> cfm
-3 <zone> <zone> Ykk
-3 <zone> aki
-3 <zone> and fcm
-3 <zone> can't gkc
-3 <zone> get fkd
-3 <zone> get to fkd
-3 <zone> go flb
-3 <zone> ip rYe
-3 <zone> ip saddr qda
-3 <zone> out ip ffj
-3 <zone> out to eld
-3 <zone> reach eek
-3 <zone> reach the eek
-3 <zone> still emc
-3 <zone> talk ckg
-3 <zone> talk to djg
-3 <zone> then fld
-3 <zone> then reach gjd
-3 <zone> to Who
-3 <zone> to the ejg
-3 <zone> 能 到 gkc
-3 <zone> 访 gjd
-3 <zone> 访 问 gjd
-3 <zone> 那 jfe
-3 <zone> 里 eoa
-3 ? <client> lfc
-3 ? <far> fpY
-3 ? <host> kah
-3 ? <outside> fXq
-3 ? <own> bpc
-3 ? <zone> hXn
-3 ? i jdg
-3 ^ <- pcb
-3 ^ <client> -> dnc
-3 ^ <client> <service> ckg
-3 ^ <client> khb
-3 ^ <client> ping amg
-3 ^ <client> to Wvb
-3 ^ <client> 到 anf
-3 ^ <client> 被 jef
-3 ^ <client> 连 gkd
-3 ^ <far> from kfd
-3 ^ <far> lde
-3 ^ <far> to enb
-3 ^ <gateway> -> cme
-3 ^ <gateway> eej
-3 ^ <host> -> bpc
-3 ^ <host> bji
-3 ^ <host> to dsW
-3 ^ <host> 往 dld
-3 ^ <outside> to Ytb
-3 ^ <outside> 到 gkd
-3 ^ <outside> 打 clg
-3 ^ <outside> 的 kcg
-3 ^ <own> from jfe
-3 ^ <own> gma
-3 ^ <public> fkd
-3 ^ <server> ben
-3 ^ <service> <n> hla
-3 ^ <service> from pda
-3 ^ <service> into djf
-3 ^ <service> ljY
-3 ^ <service> to cnd
-3 ^ <zone> -> clf
-3 ^ <zone> pc jfe
-3 ^ <zone> ping Yil
-3 ^ <zone> to Wni
-3 ^ <zone> 上 flc
-3 ^ <zone> 到 bfm
-3 ^ <zone> 去 ejf
-3 ^ <zone> 用 clf
-3 ^ <zone> 连 glb
-3 ^ ^ <client> lfc
-3 ^ ^ <outside> bij
-3 ^ ^ <service> cmf
-3 ^ ^ <zone> ihd
-3 ^ ^ are jbi
-3 ^ ^ client oda
-3 ^ ^ could hkb
-3 ^ ^ curl dnc
-3 ^ ^ do ofZ
-3 ^ ^ does lgb
-3 ^ ^ for emc
-3 ^ ^ from kee
-3 ^ ^ hid
-3 ^ ^ if ncc
-3 ^ ^ in del
-3 ^ ^ ip miZ
-3 ^ ^ is jic
-3 ^ ^ on eke
-3 ^ ^ our kUo
-3 ^ ^ ping miZ
-3 ^ ^ pinging dkf
-3 ^ ^ printer kfd
-3 ^ ^ src sXd
-3 ^ ^ the oae
-3 ^ ^ trace jee
-3 ^ ^ trying cra
-3 ^ ^ when gck
-3 ^ ^ would jja
-3 ^ ^ zabbix fej
-3 ^ ^ 从 kgc
-3 ^ ^ 在 fan
-3 ^ ^ 源 jdg
-3 ^ ^ 给 jbi
-3 ^ can the idh
-3 ^ customer at lfc
-3 ^ customer del
-3 ^ does khb
-3 ^ does the khb
-3 ^ from peZ
-3 ^ from the qca
-3 ^ hairpin hid
-3 ^ how come jef
-3 ^ how kdf
-3 ^ i eld
-3 ^ i'm jci
-3 ^ i'm on lec
-3 ^ if kZi
-3 ^ ip <far> cqa
-3 ^ ip goY
-3 ^ maillog Ysc
-3 ^ maillog on Ysc
-3 ^ my kfc
-3 ^ nc cnd
-3 ^ nc vz fmc
-3 ^ nginx inY
-3 ^ nginx on inY
-3 ^ nobody kia
-3 ^ on jef
-3 ^ on the gdj
-3 ^ our gdj
-3 ^ outlook kde
-3 ^ outlook on kdf
-3 ^ ping from kdf
-3 ^ ping kbh
-3 ^ pls kcg
-3 ^ postfix lde
-3 ^ postfix on lde
-3 ^ seen efk
-3 ^ seen on dfk
-3 ^ somebody mdd
-3 ^ tcpdump eek
-3 ^ tcpdump ni fek
-3 ^ tcpdump on agm
-3 ^ thunderbird kdf
-3 ^ thunderbird on jef
-3 ^ trace ejg
-3 ^ user on oeb
-3 ^ users in jdg
-3 ^ users jef
-3 ^ users on jfe
-3 ^ what ibk
-3 ^ whats mgb
-3 ^ why can't jee
-3 ^ why cant mec
-3 ^ why does gdj
-3 ^ why fdk
-3 ^ why is nhZ
-3 ^ will ici
-3 ^ would the ial
-3 ^ zabbix <server> Qwg
-3 ^ zabbix hid
-3 ^ 为 jge
-3 ^ 为 啥 jge
-3 ^ 公 lgb
-3 ^ 我 kcg
-3 ^ 我 在 icj
-3 ^ 目 cle
-3 ^ 目 的 cle
-3 ^ 请 kde
-3 ^ 请 问 kde
-3 a <far> ncd
-3 a <host> asa
-3 a <outside> idh
-3 a <own> enb
-3 a box iak
-3 a box in lXj
-3 a client in ncc
-3 a colleague gZm
-3 a connection to bne
-3 a customer lcf
-3 a host in occ
-3 a host kee
-3 a host on jef
-3 a jgc
-3 a laptop in mga
-3 a laptop mZh
-3 a machine fkd
-3 a machine in eke
-3 a packet from lcf
-3 a packet mbf
-3 a pc in nZg
-3 a pc pXg
-3 a phone oYg
-3 a phone on oYg
-3 a printer cjh
-3 a syn from kfd
-3 a workstation blg
-3 able <host> djg
-3 able dme
-3 able to dme
-3 able to hit Ysc
-3 able to open fmb
-3 able to ping flc
-3 able to reach fna
-3 able to use gdj
-3 about cfk
-3 accept , does dgj
-3 accept , would pfY
-3 accept <client> rac
-3 access denied djg
-3 access eke
-3 address <far> llW
-3 address <host> Vjo
-3 address Xjl
-3 address does ahm
-3 address does the ahm
-3 all cii
-3 allowed <far> djg
-3 allowed eld
-3 allowed out dle
-3 allowed out to dle
-3 an <far> hjc
-3 an <own> enb
-3 an answer bne
-3 an answer from bne
-3 an attacker ncd
-3 an fje
-3 and <host> Ykj
-3 and <n> Zof
-3 and <n> on Zpe
-3 and <own> fjf
-3 and <service> hid
-3 and <zone> del
-3 and eke
-3 any <zone> lde
-3 any pYf
-3 anything <zone> lfc
-3 anything mjX
-3 app mhZ
-3 are <client> lcf
-3 are <zone> glb
-3 are iic
-3 arrive at dbo
-3 as <server> del
-3 as jef
-3 as seen qca
-3 at <far> jjb
-3 at <own> clf
-3 at <zone> bij
-3 at all fpY
-3 at dkf
-3 authentication fje
-3 away <outside> efj
-3 backup <host> qca
-3 backup qca
-3 be <client> rba
-3 be <host> cpc
-3 be <outside> mcf
-3 be <own> Xvb
-3 be <zone> mfb
-3 be peY
-3 being oeZ
-3 between Zng
-3 box <client> lfc
-3 box cme
-3 but oea
-3 by <client> lcf
-3 by <host> eld
-3 by <own> Twd
-3 by <public> eld
-3 by <service> aij
-3 by <service> to blg
-3 by <zone> fjd
-3 by khb
-3 by the nbf
-3 bytes kbg
-3 can <client> bmf
-3 can <client> reach aod
-3 can <gateway> anf
-3 can <host> Zkj
-3 can <outside> lfc
-3 can <zone> ping fje
-3 can <zone> reach glb
-3 can anybody on rac
-3 can anybody qac
-3 can dhi
-3 can ppl jfe
-3 can't <own> gjd
-3 can't <zone> fje
-3 can't dhi
-3 cannot <own> glb
-3 cant <client> fkd
-3 cant <own> gkd
-3 cant dih
-3 change ngZ
-3 check : src sWe
-3 check <host> Zof
-3 check <own> eld
-3 check ihd
-3 check 一 jfe
-3 check 一 下 jfe
-3 client <client> cjh
-3 client <own> fkd
-3 client <server> ffj
-3 client iic
-3 client ip fje
-3 clients ibj
-3 come <zone> ici
-3 come hbk
-3 comes bdo
-3 coming in from kfd
-3 coming in lZj
-3 coming oWi
-3 connect <client> ika
-3 connect <far> iXn
-3 connect <own> gkc
-3 connect eld
-3 connect from nWj
-3 connect from unknown nWj
-3 connect to <far> gbl
-3 connect to <own> gdk
-3 connect to fke
-3 connect to host eke
-3 connection <- kfd
-3 connection <client> jhc
-3 connection <gateway> Ydr
-3 connection <host> mec
-3 connection <outside> ecm
-3 connection <own> Wph
-3 connection <server> eek
-3 connection <zone> ihd
-3 connection lfd
-3 connection refused , dfk
-3 connection refused from eld
-3 connection refused led
-3 connection to ckg
-3 connection to the cjh
-3 conntrack -l kfd
-3 conntrack <gateway> Zeo
-3 conntrack <own> Stg
-3 conntrack kfd
-3 could <client> gjd
-3 couldn't <server> gdk
-3 couldn't connect gdk
-3 couldn't connect to gdk
-3 couldn't gdj
-3 curl <own> lfb
-3 curl jgd
-3 deliver <far> asa
-3 deliver dhi
-3 deliver outbound dhi
-3 deliver outbound to dhi
-3 desk <client> dem
-3 desk edl
-3 destination <client> rgV
-3 destination <host> will lce
-3 destination <outside> cgk
-3 destination <zone> lgc
-3 destination mec
-3 dnat , does ufT
-3 dnat , zfN
-3 dnat : pgX
-3 dnat <outside> cfl
-3 dnat <zone> jfe
-3 dnat dih
-3 dnat to destination efj
-3 dnat to efj
-3 do <host> gma
-3 do <service> Wtd
-3 do <service> to gkc
-3 do <zone> rac
-3 do ija
-3 do packets oZf
-3 does <client> eke
-3 does <far> gkc
-3 does <gateway> jgd
-3 does <host> ial
-3 does <outside> ijb
-3 does <own> emc
-3 does <service> from nfZ
-3 does <service> lha
-3 does <service> to djg
-3 does <zone> have enb
-3 does <zone> jdg
-3 dport <far> cgk
-3 dport <host> Rgv
-3 dport <n> abr
-3 dport <n> src abr
-3 dport abr
-3 drop , lfb
-3 drop : fej
-3 drop : in fej
-3 drop <zone> fej
-3 drop eej
-3 e <host> emc
-3 e dek
-3 even <gateway> fdk
-3 even cross ebm
-3 even fek
-3 even touch fej
-3 even touch the fej
-3 far as ckg
-3 far as the ckg
-3 far ckg
-3 fetch <far> ckg
-3 fetch Woi
-3 fetch updates djg
-3 fetch updates from djg
-3 fine <gateway> fej
-3 for <client> cme
-3 for <far> eke
-3 for <outside> qac
-3 for <own> hka
-3 for <zone> -> flc
-3 for nea
-3 forward <far> jge
-3 forward <n> kbi
-3 forward <zone> mga
-3 forward nZg
-3 from <client> glb
-3 from <client> to Wqg
-3 from <far> to aoe
-3 from <gateway> djg
-3 from <gateway> to cmf
-3 from <host> ika
-3 from <host> to flb
-3 from <outside> agl
-3 from <outside> for Yrd
-3 from <outside> on clf
-3 from <outside> to dhi
-3 from <own> dmd
-3 from <zone> , fdl
-3 from <zone> Xoh
-3 from <zone> into aoe
-3 from my box nbe
-3 from my jef
-3 from my phone dfk
-3 from talking clf
-3 from talking to clf
-3 from the qWg
-3 fwd <zone> ffj
-3 fwd drop ffj
-3 fwd drop in ffj
-3 fwd ffj
-3 get <far> mbe
-3 get <host> cii
-3 get <outside> khb
-3 get <own> aki
-3 get <service> kef
-3 get <service> on cjh
-3 get <zone> Xqe
-3 get out cme
-3 get out to cme
-3 get to cij
-3 get to the bfl
-3 gets <own> eld
-3 gets iic
-3 gets out glc
-3 gets out to glc
-3 go dke
-3 go out ejf
-3 go out to ejf
-3 goes fdk
-3 going Yim
-3 gone naf
-3 got <zone> taZ
-3 got hmZ
-3 gw bhk
-3 had <outside> gam
-3 had led
-3 hairpin <client> hjc
-3 hairpin <own> gjd
-3 hairpin <zone> Vip
-3 has hic
-3 have anf
-3 he <own> fpY
-3 he cji
-3 her lfc
-3 here djf
-3 his <far> lgb
-3 his kfd
-3 host <client> gYo
-3 host <outside> qXf
-3 host pgX
-3 hosts efj
-3 i <client> xWa
-3 i <host> iZl
-3 i <outside> cco
-3 i <service> cem
-3 i <zone> hci
-3 i e jaj
-3 i kZj
-3 i see cfl
-3 i sit in jfd
-3 i sit rfW
-3 i take -i dgj
-3 i take dgj
-3 i'm <client> ldd
-3 i'm <zone> Zgn
-3 i'm dco
-3 i'm sitting fej
-3 icmp clf
-3 icmp echo clf
-3 if <host> Uqi
-3 if <outside> neb
-3 if Zli
-3 iif <outside> cgk
-3 iif <outside> oif cgk
-3 in , kgc
-3 in <client> iid
-3 in <host> jjZ
-3 in <zone> dgj
-3 in ip <client> ejf
-3 in ip <far> bkh
-3 in the gbl
-3 inbound <outside> occ
-3 inbound med
-3 into ldf
-3 ip <host> hbl
-3 ip does cfk
-3 ip hbl
-3 is <client> jlY
-3 is <gateway> Zgn
-3 is <host> ccn
-3 is <outside> gbl
-3 is <own> efj
-3 is <server> dek
-3 is <service> bpc
-3 is <service> from rba
-3 is <service> on aqd
-3 is <service> to emc
-3 is <zone> obe
-3 is gam
-3 is it fej
-3 is it the eel
-3 is set glc
-3 is set to glc
-3 is that gdk
-3 is that the gdk
-3 it <client> gkd
-3 it <far> eld
-3 it <gateway> del
-3 it <host> aZt
-3 it <outside> nbd
-3 it <own> Yrd
-3 it <zone> pWh
-3 it iZl
-3 it possible nea
-3 it to Sqk
-3 it to the Sqk
-3 its <client> mhZ
-3 its <far> aqc
-3 its <host> dbn
-3 its <own> frV
-3 its efj
-3 itself <host> aoe
-3 itself <outside> lcf
-3 itself get Zof
-3 itself get to Zof
-3 itself naf
-3 kernel : dfk
-3 kernel : in dfk
-3 kernel <zone> afn
-3 kernel dfk
-3 kindly <zone> jef
-3 know hYn
-3 lab pcb
-3 label qZd
-3 land <host> cem
-3 land cgk
-3 land on cgk
-3 land on the cji
-3 laptop <client> ajj
-3 laptop <outside> Vgs
-3 laptop <own> bnf
-3 laptop <zone> kYk
-3 laptop eek
-3 length <client> nae
-3 length <host> bbp
-3 length <n> ip del
-3 length <n> lah
-3 length lah
-3 let <own> gma
-3 let <zone> Zng
-3 let cii
-3 let through dgj
-3 line <client> tWc
-3 line <n> , scY
-3 line <n> does kkY
-3 line <n> iic
-3 line <zone> jfe
-3 line iic
-3 log <host> hid
-3 log gjc
-3 logged in oea
-3 logged oea
-3 logs hkb
-3 mail <outside> dih
-3 mail flc
-3 maillog <host> dle
-3 maillog dle
-3 maillog on Uml
-3 make djh
-3 make it anf
-3 make it to anf
-3 masquerade , ogY
-3 masquerade ckg
-3 masquerade line eke
-3 may Zjj
-3 me <zone> cem
-3 me ajj
-3 me whether jdg
-3 me whether the fej
-3 mean fjd
-3 monitoring <far> nag
-3 monitoring oYg
-3 monitoring probe mag
-3 moved lWl
-3 must <client> kgc
-3 must ejf
-3 mx <far> fje
-3 mx anf
-3 my <client> pcb
-3 my <far> qac
-3 my <zone> pZe
-3 my box tYa
-3 my desk in jfe
-3 my desk jfe
-3 my laptop lgb
-3 my sZc
-3 nat kgd
-3 need lgb
-3 never ccp
-3 new <client> kZk
-3 new <outside> ofZ
-3 new rXe
-3 nightly lfc
-3 no <own> bmf
-3 no <zone> fpY
-3 no gck
-3 nobody ZYv
-3 not <own> emc
-3 nothing kZj
-3 now ybT
-3 of <far> mhZ
-3 of <gateway> fma
-3 of <host> Vvd
-3 of <outside> Xin
-3 of <own> fna
-3 of <service> fmc
-3 of <zone> efj
-3 off <outside> jZj
-3 off lWl
-3 on <client> lag
-3 on <far> dih
-3 on <gateway> mcf
-3 on <host> iYm
-3 on <n> kZj
-3 on <outside> for anf
-3 on <own> from jef
-3 on <own> ilZ
-3 on <public> del
-3 on <service> Yfp
-3 on <service> to eke
-3 on <zone> efj
-3 on iak
-3 on my lgb
-3 on the <zone> gck
-3 on the Zhm
-3 one <zone> agm
-3 only <zone> ibj
-3 only fan
-3 open <far> Ttg
-3 open <own> bkh
-3 open <service> Yrd
-3 open <service> on dmd
-3 open <service> to apd
-3 open <zone> bco
-3 open connections cco
-3 open efj
-3 opening Ylj
-3 opens <service> fje
-3 opens Xsd
-3 or bfm
-3 our <client> gjd
-3 our <far> oiW
-3 our <own> dle
-3 our <service> cme
-3 our hjc
-3 our monitoring led
-3 out , Ygo
-3 out <client> oaf
-3 out <far> uVd
-3 out <gateway> amg
-3 out <host> mdd
-3 out <zone> naf
-3 out <zone> src oae
-3 out ip hYn
-3 out oae
-3 out of the kgc
-3 out run on kfe
-3 outbound <host> hVq
-3 outbound <service> to Wqg
-3 outbound dbo
-3 outgoing nhY
-3 over <client> ijb
-3 over <far> eke
-3 over <host> occ
-3 over <own> fjf
-3 over <public> fmb
-3 over <service> apd
-3 over <service> from amg
-3 over bpd
-3 own <own> gje
-3 own djg
-3 packet <host> amg
-3 packet <zone> bkh
-3 packet alh
-3 path hnX
-3 pc <client> cpb
-3 pc Ykk
-3 people <zone> mah
-3 people kkY
-3 phone <outside> nZg
-3 phone mbf
-3 ping <client> nbe
-3 ping <far> cme
-3 ping <far> from lbg
-3 ping <host> from ldf
-3 ping <host> hmY
-3 ping <outside> jfe
-3 ping <own> from jfe
-3 ping ngZ
-3 ping 不 bmf
-3 ping 不 通 bmf
-3 ping 得 dme
-3 ping 得 到 dld
-3 ping 得 通 ejf
-3 pinging <client> qca
-3 pinging qdZ
-3 plain <service> Zof
-3 plain Xre
-3 pls <client> oZf
-3 poller eek
-3 polls dme
-3 port <gateway> agm
-3 port <host> fje
-3 port <n> from hdi
-3 port <n> gid
-3 port <n> of ckf
-3 port <n> on Yrd
-3 port <n> to jgd
-3 port <outside> dpZ
-3 port <own> fje
-3 port gid
-3 postfix kdf
-3 postfix on kdf
-3 printer cob
-3 probe <far> jfe
-3 probe kdf
-3 prometheus ilZ
-3 public <own> epZ
-3 public epZ
-3 pull cnd
-3 query <service> dkf
-3 query dkf
-3 ran <client> yWY
-3 ran it pae
-3 ran this on pfX
-3 ran this pfX
-3 ran uVd
-3 rcpt <client> jef
-3 rcpt from led
-3 rcpt from unknown led
-3 rcpt led
-3 reach <own> eke
-3 reach <public> ckh
-3 reach <service> cih
-3 reach <service> on bii
-3 reach ccn
-3 reach itself bkh
-3 refused , dfj
-3 refused <client> oea
-3 refused <outside> fVs
-3 refused led
-3 relay ncd
-3 remote glb
-3 remove <zone> kbh
-3 remove kbh
-3 resolve <far> blg
-3 resolve blg
-3 resolve names at blg
-3 resolve names blg
-3 return Yim
-3 rule , kdf
-3 rule lde
-3 rules qbb
-3 run rWf
-3 runs mga
-3 says <own> dpa
-3 says dhi
-3 scan jib
-3 scanner iZl
-3 scans <host> cfl
-3 scans cfl
-3 see <zone> Zcr
-3 see ncd
-3 send <host> cjh
-3 send ekf
-3 send mail kgc
-3 send out dkf
-3 send out to dkf
-3 sending mfb
-3 sends kjY
-3 server <far> Ypg
-3 server <outside> kef
-3 session <host> gdj
-3 session to bqa
-3 set bfm
-3 set up bfm
-3 should Zrc
-3 shows lia
-3 snat <own> Zfo
-3 snat dbo
-3 snat to dbo
-3 snat to source dbo
-3 so bhk
-3 some <outside> lee
-3 some kee
-3 somebody <zone> lee
-3 somebody out mec
-3 somebody out on mec
-3 somebody sitting gck
-3 somebody sitting in lee
-3 someone jfe
-3 source <client> fkd
-3 source <host> from oZf
-3 source <host> oae
-3 source <own> kia
-3 source address Zkj
-3 source address does Zkj
-3 source gjd
-3 source ip Zmh
-3 src <client> clf
-3 src <client> dst dmd
-3 src <own> fej
-3 still <far> Wrf
-3 still <gateway> erY
-3 still <host> del
-3 still get eke
-3 still get to fkd
-3 still hdj
-3 straight Zhm
-3 swaks fej
-3 syn <client> kfc
-3 syn <far> djh
-3 syn cii
-3 syn sent mfb
-3 syn sent src mfb
-3 take <outside> fbn
-3 take sYc
-3 take the -i Ygo
-3 take the Ygo
-3 talk <host> dbo
-3 talk Zhm
-3 talk to ahl
-3 talk to the ahl
-3 tcp , qad
-3 tcp <far> Voj
-3 tcp <gateway> aWw
-3 tcp <n> , dap
-3 tcp <n> Xqf
-3 tcp <n> on bne
-3 tcp <n> to Vip
-3 tcp <outside> dlf
-3 tcp <own> bji
-3 tcp <zone> mcf
-3 tcp jic
-3 tcp session glb
-3 tcp session to glb
-3 teh pWh
-3 that <client> kjZ
-3 that <gateway> fRv
-3 that <host> Zki
-3 that <outside> eek
-3 that <zone> mdd
-3 that was mfb
-3 the <client> ihd
-3 the <gateway> from jef
-3 the <gateway> rba
-3 the <host> djg
-3 the <outside> Wse
-3 the <outside> to ckg
-3 the <own> cqa
-3 the <public> fej
-3 the <service> gjd
-3 the <zone> , mdd
-3 the <zone> dhh
-3 the people pad
-3 the scanner hXo
-3 their fpZ
-3 then <host> dpa
-3 then <zone> cdn
-3 then ahl
-3 then get cob
-3 then get to gnZ
-3 there <far> obc
-3 there oZf
-3 these kZj
-3 they <own> gpX
-3 they cfl
-3 this <client> ogY
-3 this <gateway> aas
-3 this <host> dap
-3 this <zone> kcg
-3 this ecm
-3 this is from pda
-3 this on the Zfo
-3 through lkY
-3 thunderbird <zone> ogZ
-3 thunderbird ogZ
-3 timed <client> mcd
-3 timed <gateway> dfj
-3 timed out , ekd
-3 timeout adp
-3 times bii
-3 times out bii
-3 to <client> eqX
-3 to <far> mfb
-3 to <gateway> Wsd
-3 to <gateway> from oYg
-3 to <host> med
-3 to <n> foY
-3 to <n> on djg
-3 to <outside> lZi
-3 to <own> from obd
-3 to <public> Xho
-3 to <server> jbj
-3 to <service> at fje
-3 to <service> on dle
-3 to <service> to ekd
-3 to <zone> kjZ
-3 to accept kee
-3 to accept would lde
-3 to deliver Zli
-3 to deliver to Zli
-3 to emb
-3 to itself flb
-3 to know pad
-3 to talk dsX
-3 to talk to dih
-3 to the Ysc
-3 to the whole sZc
-3 took <outside> bgl
-3 took bgl
-3 towards eqZ
-3 trace <zone> gjd
-3 trace fjf
-3 traffic xUb
-3 udp <client> qXg
-3 udp <far> aof
-3 udp <gateway> flc
-3 udp <n> , fbl
-3 udp <n> coc
-3 udp <n> from pad
-3 udp <n> on cpb
-3 udp <n> to bne
-3 udp <own> ckg
-3 udp <zone> mYi
-3 udp flc
-3 up <host> bem
-3 up <outside> coc
-3 up <zone> led
-3 up on Xer
-3 up on the Xer
-3 use <own> bjj
-3 use <public> ici
-3 use ici
-3 user , rip uSg
-3 user , uSg
-3 user <client> jef
-3 user <far> tUg
-3 user jfe
-3 users eke
-3 via <service> odb
-3 via nkV
-3 vz glc
-3 want fjf
-3 wants <far> Zng
-3 wants <host> bkh
-3 wants <service> Xpf
-3 wants ali
-3 wants to cjh
-3 was <client> oea
-3 was <zone> bgl
-3 was cjh
-3 way <outside> fkd
-3 way gkc
-3 way out fkd
-3 way out to fkd
-3 we <outside> Zfn
-3 we <zone> mag
-3 we add kee
-3 we add the kee
-3 what <client> jef
-3 when <outside> Xct
-3 when <own> fsW
-3 when glb
-3 when sending dhi
-3 when somebody kgc
-3 when they enc
-3 which <zone> lfc
-3 which nfa
-3 which rule jdg
-3 while agm
-3 why xdS
-3 will klY
-3 with <outside> qXf
-3 with <service> hci
-3 with the Ynh
-3 without gbl
-3 work bcp
-3 would <client> reach fmb
-3 would <far> pZe
-3 would <host> jja
-3 would <outside> lbg
-3 would <own> gjd
-3 would <zone> alh
-3 would change for qda
-3 would change qda
-3 you gck
-3 一 <far> dfk
-3 一 <outside> kef
-3 一 <zone> qba
-3 一 gck
-3 一 下 , nfa
-3 一 下 meb
-3 一 条 kdf
-3 上 , ial
-3 上 <far> emd
-3 上 <host> gam
-3 上 <outside> dle
-3 上 <own> ena
-3 上 efk
-3 上 不 dih
-3 上 不 了 dih
-3 下 , gdj
-3 下 <client> -> gjd
-3 下 <client> dmc
-3 下 <client> 到 dkf
-3 下 <far> ckg
-3 下 <host> fmb
-3 下 <outside> iic
-3 下 <zone> Zki
-3 下 <zone> 到 flb
-3 不 <gateway> dhi
-3 不 <host> del
-3 不 <outside> hjc
-3 不 <own> ejf
-3 不 <public> efk
-3 不 是 edk
-3 不 能 上 dnc
-3 不 能 连 gje
-3 个 : fej
-3 个 : in afn
-3 个 lfc
-3 为 <client> led
-3 为 <zone> qeY
-3 为 jef
-3 为 什 jef
-3 为 什 么 jef
-3 主 <outside> fje
-3 主 <zone> Zjk
-3 主 动 clf
-3 主 动 往 clf
-3 主 动 连 djf
-3 么 dhj
-3 之 <client> led
-3 之 jch
-3 之 后 , jch
-3 之 后 jch
-3 了 , jge
-3 了 <gateway> fcl
-3 了 <outside> del
-3 事 Zjj
-3 人 <own> dle
-3 人 kia
-3 人 访 gkc
-3 人 访 问 gkc
-3 什 Yim
-3 什 么 Yim
-3 什 么 用 elc
-3 从 <client> <service> fje
-3 从 <client> Zof
-3 从 <far> ihd
-3 从 <gateway> ekf
-3 从 <outside> <service> fjf
-3 从 <outside> fna
-3 从 <own> ejf
-3 从 <zone> gdj
-3 从 <zone> 到 fna
-3 从 alh
-3 以 <outside> fdk
-3 以 <zone> kgc
-3 以 后 , jgd
-3 以 后 jgd
-3 以 连 fnb
-3 以 连 到 fnb
-3 件 , efj
-3 件 bkg
-3 会 <host> Ybt
-3 会 kZi
-3 会 转 dfk
-3 信 <own> djg
-3 信 dkf
-3 像 ihd
-3 写 foZ
-3 写 的 fma
-3 出 <far> kee
-3 出 khb
-3 出 去 Wqg
-3 删 <client> obd
-3 删 <outside> kgc
-3 到 <client> pbc
-3 到 <far> dle
-3 到 <host> , mce
-3 到 <host> emc
-3 到 <outside> ika
-3 到 <own> anf
-3 到 <zone> ckg
-3 到 hla
-3 到 ip <client> dmc
-3 到 ip emc
-3 加 <outside> idh
-3 加 cbo
-3 加 上 -i bfm
-3 加 上 bcp
-3 务 <client> hid
-3 务 hid
-3 动 <client> jja
-3 动 flc
-3 动 访 eke
-3 动 访 问 eke
-3 包 <client> mfb
-3 包 <gateway> dfj
-3 包 eZp
-3 印 <client> dle
-3 印 dle
-3 去 <outside> Zil
-3 去 <zone> kfd
-3 去 iic
-3 去 掉 , mfb
-3 去 掉 kfd
-3 去 访 fje
-3 去 访 问 fje
-3 发 <own> fje
-3 口 , Zli
-3 口 <far> emd
-3 口 <gateway> chj
-3 台 <client> meb
-3 台 fje
-3 同 <own> eld
-3 同 <zone> gcl
-3 同 alh
-3 同 事 在 mah
-3 同 事 说 Zgn
-3 后 <host> eao
-3 后 <zone> kfd
-3 后 Zjk
-3 啥 jgc
-3 在 <own> ejf
-3 在 lbg
-3 地 fmb
-3 地 址 fmb
-3 地 址 是 ihd
-3 址 ici
-3 填 <own> fjf
-3 填 fkd
-3 填 的 fkd
-3 填 的 是 fkd
-3 备 lfc
-3 外 jdg
-3 完 <client> jjZ
-3 完 <outside> mdd
-3 完 gma
-3 完 以 mdd
-3 完 以 后 mdd
-3 客 <client> pbd
-3 客 <far> ofZ
-3 客 gam
-3 客 户 gam
-3 客 户 端 pbd
-3 就 能 gjd
-3 己 <outside> clf
-3 己 <own> gkd
-3 己 能 clf
-3 己 能 上 blf
-3 开 lbg
-3 录 mdd
-3 志 : fek
-3 志 : in fek
-3 志 fej
-3 忙 <gateway> dfk
-3 想 <host> enc
-3 想 <service> Yua
-3 想 <service> 到 dnc
-3 想 avX
-3 想 访 cnd
-3 想 访 问 cnd
-3 成 <client> , mgb
-3 成 <outside> ngZ
-3 成 <zone> lgb
-3 成 accept , lgb
-3 成 accept lgb
-3 我 <client> kfd
-3 我 <zone> hbk
-3 户 <client> pZe
-3 户 <own> ele
-3 户 kdg
-3 户 打 eke
-3 户 打 开 eke
-3 户 端 lbg
-3 户 端 是 mec
-3 户 访 gje
-3 户 访 问 gje
-3 打 <client> fkc
-3 打 agm
-3 打 不 开 gjd
-3 打 印 ckg
-3 打 印 机 emc
-3 抓 jdg
-3 报 <own> elc
-3 掉 neb
-3 接 <client> Tug
-3 接 <gateway> fpZ
-3 接 <host> fmb
-3 接 <service> djg
-3 接 <service> 到 djg
-3 接 <zone> cfk
-3 接 alh
-3 接 ping clf
-3 接 打 到 gnZ
-3 接 访 ckg
-3 接 访 问 ckg
-3 推 Zpf
-3 收 <client> kgc
-3 收 kgc
-3 收 不 mce
-3 收 不 到 mce
-3 收 信 , cfk
-3 收 信 dke
-3 文 ibj
-3 时 , fbm
-3 时 <gateway> fYp
-3 是 <client> led
-3 是 <gateway> fdk
-3 是 <host> gZn
-3 是 fdk
-3 有 kcg
-3 服 <client> ejf
-3 服 hmZ
-3 服 务 ejg
-3 服 务 端 bmf
-3 本 <client> kdf
-3 本 <host> blg
-3 本 hjd
-3 本 机 gkc
-3 本 机 ip kdf
-3 机 <host> dld
-3 机 <outside> kfd
-3 机 <zone> mga
-3 机 iic
-3 机 上 ckg
-3 机 上 curl ejg
-3 机 器 是 oZf
-3 机 访 fkd
-3 机 访 问 fkd
-3 条 <zone> iaj
-3 条 ibj
-3 来 clf
-3 查 pfY
-3 桌 bji
-3 桌 面 bji
-3 桌 面 到 bji
-3 正 glb
-3 段 cqb
-3 比 <far> dlf
-3 比 dlf
-3 比 如 dlf
-3 比 如 到 dlf
-3 没 <zone> pfY
-3 没 ncd
-3 没 有 idh
-3 没 有 对 jef
-3 源 lah
-3 用 <host> Xqe
-3 用 <own> fkd
-3 用 <service> apd
-3 用 <service> 连 fld
-3 用 ckh
-3 用 户 bgl
-3 用 户 连 gjd
-3 电 <client> khc
-3 电 <public> fej
-3 电 脑 是 kcg
-3 电 脑 用 fej
-3 的 <client> lbg
-3 的 <far> cpb
-3 的 <gateway> ibj
-3 的 <host> kee
-3 的 <n> , fej
-3 的 <n> ncd
-3 的 <n> 对 kee
-3 的 <own> coc
-3 的 <service> , dek
-3 的 <service> kXk
-3 的 client dlf
-3 的 dnat edk
-3 的 ip ldd
-3 的 ip 是 ldd
-3 的 jYl
-3 的 人 gjd
-3 的 人 用 bkh
-3 的 话 , jgd
-3 的 话 jgd
-3 监 <client> jef
-3 监 jef
-3 目 bne
-3 目 的 dle
-3 直 <host> dkg
-3 直 blh
-3 直 接 blh
-3 看 <client> ijb
-3 看 <host> Zng
-3 看 <zone> lZh
-3 看 到 gck
-3 看 到 ip jZl
-3 端 <client> idh
-3 端 <gateway> gZn
-3 端 <zone> mgb
-3 端 mYh
-3 端 口 , jfe
-3 端 口 lcf
-3 网 <client> mjY
-3 网 <host> ahl
-3 网 段 del
-3 能 <client> bqb
-3 能 <far> dmd
-3 能 <outside> cmf
-3 能 <own> glb
-3 能 <public> ejf
-3 能 <service> cpb
-3 能 <service> 到 dkf
-3 能 <service> 通 gkd
-3 能 ckh
-3 能 ping ekf
-3 能 ping 通 ejf
-3 能 连 gna
-3 能 连 到 gnZ
-3 能 通 fje
-3 能 通 过 fje
-3 脑 <own> ejf
-3 脑 用 <public> dkg
-3 脑 用 dkg
-3 自 Ymi
-3 自 己 Ymi
-3 行 <outside> edm
-3 行 <zone> bji
-3 行 <zone> 到 bji
-3 行 chk
-3 行 的 -i dgk
-3 行 的 dgk
-3 补 <outside> bfm
-3 补 lfc
-3 补 上 -i bfm
-3 补 上 bfm
-3 被 <host> dcn
-3 被 Zbs
-3 要 <client> drY
-3 要 bdo
-3 要 访 dmd
-3 要 访 问 dmd
-3 认 cne
-3 让 ibj
-3 让 不 iak
-3 让 不 让 iak
-3 许 djf
-3 访 <zone> fbm
-3 访 gmb
-3 访 问 cob
-3 访 问 到 clf
-3 说 cjg
-3 请 <client> hmY
-3 请 <outside> lde
-3 请 <zone> eek
-3 请 dgj
-3 请 问 <zone> fdk
-3 请 问 gdj
-3 请 问 从 qdY
-3 走 <own> gjd
-3 走 <service> eap
-3 走 <service> 到 fld
-3 走 bhk
-3 超 dfj
-3 超 时 , dfj
-3 超 时 dfj
-3 边 Xsd
-3 过 <gateway> fcl
-3 过 idh
-3 还 <far> dob
-3 还 <own> fjd
-3 还 cii
-3 还 能 access gjd
-3 还 能 fje
-3 还 能 连 gkc
-3 这 <client> qbc
-3 这 <zone> Zfo
-3 这 台 lee
-3 这 条 , iak
-3 这 条 hbk
-3 连 <gateway> chj
-3 连 <host> foa
-3 连 <own> fkd
-3 连 <server> eek
-3 连 gkb
-3 连 不 glc
-3 连 不 上 glb
-3 连 我 fpY
-3 连 我 们 fpY
-3 连 接 dhi
-3 连 接 到 eek
-3 连 的 ihc
-3 连 的 是 ihc
-3 通 eek
-3 那 边 efj
-3 邮 <own> eke
-3 邮 bmf
-3 邮 件 bmf
-3 配 <own> cqa
-3 配 cjh
-3 配 的 cjh
-3 配 的 是 cjh
-3 里 cgk
-3 问 <client> pad
-3 问 <host> djg
-3 问 <own> fmb
-3 问 <zone> kja
-3 问 <zone> 到 fkd
-3 问 dhh
-3 问 不 dkf
-3 问 不 了 dkf
-4 ' ndc
-4 'connection fkd
-4 's <own> fkd
-4 's djg
-4 , <client> scZ
-4 , <far> ncc
-4 , <gateway> Voj
-4 , <own> dkf
-4 , <server> bfm
-4 , <zone> fcl
-4 -i ibi
-4 -j <own> dcn
-4 -j dbn
-4 : <- kfd
-4 : <client> oZf
-4 : <far> oUk
-4 : <host> chi
-4 : <outside> daq
-4 : <own> cme
-4 : <server> gdk
-4 ; occ
-4 <client> <client> enc
-4 <client> <gateway> iib
-4 <client> <own> fkd
-4 <client> <server> ecm
-4 <client> <zone> kai
-4 <client> kdf
-4 <far> <gateway> Vhq
-4 <far> <host> Ypf
-4 <far> <own> ctX
-4 <far> bgl
-4 <gateway> <gateway> cqb
-4 <gateway> <host> Xho
-4 <gateway> <outside> ldd
-4 <gateway> <own> fje
-4 <gateway> <zone> qXe
-4 <host> <client> oiX
-4 <host> <far> lkX
-4 <host> <gateway> dbo
-4 <host> <host> mga
-4 <host> <outside> fje
-4 <host> <own> dek
-4 <host> <public> dfk
-4 <host> <zone> dkg
-4 <n> <- jXm
-4 <n> <far> iic
-4 <n> <host> dmd
-4 <n> <outside> iic
-4 <n> <own> ddm
-4 <n> <server> aeo
-4 <n> <zone> mYi
-4 <outside> <client> jee
-4 <outside> <far> ncd
-4 <outside> <gateway> bij
-4 <outside> <host> clg
-4 <outside> <outside> bgl
-4 <outside> <own> dnb
-4 <outside> <zone> klW
-4 <own> <client> mdd
-4 <own> <far> pda
-4 <own> <gateway> Zfp
-4 <own> <host> bjj
-4 <own> <outside> oZf
-4 <own> <own> gck
-4 <own> <zone> hdi
-4 <public> ljZ
-4 <server> <own> fje
-4 <server> <zone> ija
-4 <server> jkZ
-4 <service> <client> jlY
-4 <service> <far> clf
-4 <service> <gateway> chj
-4 <service> <host> cjh
-4 <service> <outside> oae
-4 <service> <own> dkf
-4 <service> <public> flc
-4 <service> <zone> jee
-4 <service> ejf
-4 <zone> <far> kee
-4 <zone> <gateway> efk
-4 <zone> <host> ckg
-4 <zone> <outside> Wph
-4 <zone> <own> fke
-4 <zone> <public> clf
-4 <zone> <server> gbl
-4 <zone> <zone> neb
-4 <zone> ihd
-4 ? <host> cme
-4 ? <outside> ojW
-4 ? <own> dob
-4 ? <zone> jdg
-4 ? cjh
-4 ^ <client> ihd
-4 ^ <far> ibk
-4 ^ <gateway> jgd
-4 ^ <host> mah
-4 ^ <outside> kcf
-4 ^ <own> epa
-4 ^ <public> eke
-4 ^ <server> eek
-4 ^ <zone> eke
-4 a <client> bkh
-4 a <gateway> cco
-4 a <host> kjZ
-4 a <outside> lfc
-4 a <own> eke
-4 a <zone> oTl
-4 a aki
-4 able <client> dmd
-4 able <host> aik
-4 able <zone> fkd
-4 able bkg
-4 about fmb
-4 accept <client> rba
-4 accept <host> fmb
-4 accept <outside> agm
-4 accept <zone> gYo
-4 accept fej
-4 access Zhm
-4 account idh
-4 add <zone> ofa
-4 add mfb
-4 added Yhn
-4 adding jfe
-4 allowed hjc
-4 an <host> Tve
-4 an <own> cgk
-4 and <client> jja
-4 and <own> fmb
-4 and <zone> jbh
-4 answer nUl
-4 answers gck
-4 any cme
-4 anything epZ
-4 append <zone> dcn
-4 append jch
-4 arrives <own> ekd
-4 arrives ekd
-4 arriving <own> amf
-4 arriving clf
-4 as <gateway> eWs
-4 as kfd
-4 assume rbZ
-4 at <client> bra
-4 at <zone> taZ
-4 at fje
-4 be <host> Woi
-4 be <zone> nlV
-4 box lZi
-4 browse fmb
-4 but ddm
-4 by <client> rcZ
-4 by <host> aik
-4 by <zone> rVg
-4 by jZl
-4 can <client> mga
-4 can <far> Znf
-4 can <gateway> egj
-4 can <outside> jfe
-4 can <zone> lcf
-4 can't gdj
-4 cannot Xkl
-4 cant <host> efj
-4 cant <zone> atZ
-4 cant ejf
-4 change <own> fkd
-4 change Vjp
-4 client <own> dld
-4 client <server> dgj
-4 client dmd
-4 clients <own> fkd
-4 clients eld
-4 close <own> gtT
-4 close gtT
-4 colleague lfc
-4 comes jch
-4 confirm <zone> djg
-4 confirm clf
-4 connect <gateway> dZq
-4 connect <own> fje
-4 connect bem
-4 connection <client> reX
-4 connection <gateway> cgk
-4 connection <outside> cXt
-4 connection <own> djg
-4 connection <zone> Xjl
-4 could <far> jef
-4 could <host> efj
-4 could <outside> gdi
-4 could hbk
-4 curl <own> gan
-4 curl dbo
-4 delete <outside> kai
-4 delete mag
-4 desk lfd
-4 directly gam
-4 dnat <outside> ebn
-4 dnat <own> apd
-4 dnat <zone> dgj
-4 dnat nfa
-4 do <client> bsZ
-4 do <host> cfl
-4 do <outside> iic
-4 do <zone> uYa
-4 does <client> sXd
-4 does <gateway> edl
-4 does <host> dhi
-4 does <outside> gma
-4 does <zone> led
-4 dport <host> Wgq
-4 dport dgj
-4 drop fkd
-4 end <host> eel
-4 end idi
-4 established <own> grV
-4 established crZ
-4 ever eek
-4 example hdi
-4 failed <host> gjd
-4 fetch dhi
-4 for <client> wZX
-4 for <far> oiW
-4 for <host> jdg
-4 for <outside> idh
-4 for <own> dii
-4 for <zone> gjd
-4 forward <host> chj
-4 forward <zone> Yhm
-4 forward bjj
-4 foxmail <own> flc
-4 foxmail flc
-4 from <client> enb
-4 from <far> khb
-4 from <gateway> ahl
-4 from <host> Ysc
-4 from <outside> dme
-4 from <own> fkd
-4 from <zone> bji
-4 from Zof
-4 fwd <zone> fej
-4 fwd fej
-4 get <far> Tuf
-4 get <host> Wgp
-4 get <own> flc
-4 get <zone> lmV
-4 get hnY
-4 gets <own> Zpe
-4 gets jgd
-4 gives lZj
-4 goes <zone> kgc
-4 goes kbh
-4 gw <zone> agm
-4 gw bgm
-4 hand jhc
-4 happens ane
-4 has <server> bgm
-4 has <zone> nga
-4 has mag
-4 have <far> lcf
-4 he fcl
-4 her ilZ
-4 here <zone> afn
-4 here Zeo
-4 hit ddm
-4 host <client> cgk
-4 host cen
-4 how <zone> sgU
-4 how nZf
-4 i <gateway> flc
-4 i <host> ddn
-4 i <outside> Zjl
-4 i <own> flc
-4 i <zone> maf
-4 i fan
-4 i'm kha
-4 icmp <client> oae
-4 icmp kfd
-4 id afm
-4 if <client> gma
-4 if <outside> efj
-4 if <own> apd
-4 in <client> mga
-4 in <far> hnZ
-4 in <gateway> hjc
-4 in <host> dgj
-4 in <outside> Zik
-4 in <own> emb
-4 in <zone> ddm
-4 in blg
-4 instead ogY
-4 ip hic
-4 iptables <zone> jfe
-4 iptables kfd
-4 is <client> eoZ
-4 is <far> nce
-4 is <gateway> bne
-4 is <outside> naf
-4 is <own> cod
-4 is <zone> Zil
-4 it <gateway> eWs
-4 it <host> aki
-4 it <outside> jci
-4 it <own> fkd
-4 it <zone> lbg
-4 it ika
-4 its <client> bod
-4 its <host> Ylj
-4 its alg
-4 itself <far> Yog
-4 itself <host> Yjl
-4 itself dkg
-4 just kdf
-4 kernel <zone> fdk
-4 kernel fdk
-4 laptop <client> jfe
-4 laptop <own> Zqd
-4 laptop lfc
-4 length <client> Xgp
-4 length <far> Zgo
-4 length <host> enc
-4 length <zone> Zgn
-4 length Zkj
-4 let clf
-4 lets cih
-4 like pfY
-4 line <client> vYZ
-4 line <host> cgk
-4 line <outside> Zfo
-4 line <zone> pZe
-4 line dle
-4 logs jef
-4 mail <zone> dgj
-4 mails chk
-4 make lmV
-4 martian <client> jef
-4 masquerade <client> kcg
-4 masquerade <own> fna
-4 masquerade <zone> oea
-4 masquerade reX
-4 may crZ
-4 me <client> kcg
-4 me oeZ
-4 mean fcl
-4 monitoring <far> lgb
-4 monitoring miY
-4 morning kee
-4 moved <zone> rac
-4 moved lha
-4 must <own> amg
-4 must <server> gdj
-4 must ejf
-4 mx <far> dmc
-4 mx dmc
-4 my <own> dqY
-4 my <zone> obd
-4 my lde
-4 nat oZe
-4 nc <host> cij
-4 need pXg
-4 needs <host> clg
-4 needs clg
-4 never naf
-4 new dle
-4 nmap fkd
-4 no jhc
-4 not fcm
-4 now iak
-4 of <client> sYb
-4 of <far> gkc
-4 of <gateway> Vjn
-4 of <outside> odb
-4 of <zone> qfX
-4 of sdX
-4 off <zone> ndc
-4 off mec
-4 oif <far> sWf
-4 oif qca
-4 on <client> lmV
-4 on <far> mfb
-4 on <gateway> eXr
-4 on <host> epY
-4 on <outside> mce
-4 on <own> fke
-4 on <zone> rYe
-4 on ika
-4 once Yjm
-4 one jbh
-4 open <client> klW
-4 open <host> clf
-4 open <outside> ndc
-4 open <own> dkf
-4 open emc
-4 opened dmd
-4 opens cdn
-4 other kia
-4 our <client> kia
-4 our <far> zZU
-4 our <host> rZc
-4 our <own> fna
-4 our kjZ
-4 out <client> mWk
-4 out <far> ogY
-4 out <gateway> cji
-4 out <outside> cuW
-4 out <own> cob
-4 out icj
-4 outbound <host> qbb
-4 outbound oda
-4 outlook <own> dob
-4 outlook <server> dcn
-4 over <own> aod
-4 over nfZ
-4 own <own> ejf
-4 own ejf
-4 packet <client> Xqe
-4 packet <host> Ytb
-4 packet <zone> lhZ
-4 packet iib
-4 packets Zng
-4 pc <own> gje
-4 people gjd
-4 permitted blh
-4 ping <client> fpY
-4 ping <gateway> cqa
-4 ping <host> bpc
-4 ping <zone> clf
-4 ping dhi
-4 pls mdd
-4 policy <outside> jef
-4 policy <zone> ncc
-4 policy kde
-4 port <client> mdd
-4 port <far> qYf
-4 port <gateway> eao
-4 port <host> Zcr
-4 port <outside> bji
-4 port <zone> vbW
-4 postrouting <host> ePz
-4 postrouting eQy
-4 ppl bik
-4 printer <client> flc
-4 public dcn
-4 put jge
-4 question jhc
-4 reach ckg
-4 real kee
-4 recv <own> guT
-4 recv guT
-4 refused <client> ndc
-4 refused jef
-4 relay aoe
-4 right mfb
-4 rip <host> emc
-4 rip emc
-4 root <own> flc
-4 root ila
-4 route kcg
-4 rule ibj
-4 rules <own> glb
-4 rules glb
-4 saddr <client> eqY
-4 saddr <host> ejf
-4 same <outside> dao
-4 same bcp
-4 say dgj
-4 says <own> dle
-4 says ijb
-4 scan fje
-4 scanner eke
-4 scans <host> foZ
-4 scans foZ
-4 see cji
-4 send <far> Zof
-4 send bij
-4 sent <far> XwZ
-4 sent <host> crZ
-4 sent <own> gnZ
-4 sent foZ
-4 server <public> fmb
-4 server aoe
-4 set <own> eje
-4 set ecm
-4 should jdf
-4 show bod
-4 so <zone> fbm
-4 so Zil
-4 somebody gkc
-4 source <host> fje
-4 src Xqf
-4 ssl aki
-4 still <far> Wvb
-4 still <outside> lde
-4 still <own> buX
-4 still ihd
-4 suppose dgj
-4 syn <host> eYr
-4 syn <own> eke
-4 syn jZj
-4 take <outside> cgk
-4 take gVr
-4 talk <host> dcn
-4 talk Zhm
-4 talks Ype
-4 tcp <client> xWZ
-4 tcp <gateway> cco
-4 tcp <host> edm
-4 tcp <outside> ofZ
-4 tcp <own> Xre
-4 tcp kai
-4 team kai
-4 tell jdg
-4 that <client> hla
-4 that <gateway> bfn
-4 that <outside> nfa
-4 that <own> Xva
-4 that <zone> edl
-4 the <client> pVi
-4 the <far> dqZ
-4 the <gateway> Yli
-4 the <host> mde
-4 the <outside> clf
-4 the <own> euU
-4 the <public> dgj
-4 the <server> ebo
-4 the <zone> mTn
-4 their flc
-4 then <own> ftT
-4 there <zone> lfc
-4 there oZf
-4 they <host> aep
-4 they ben
-4 this qfX
-4 through gZn
-4 thunderbird <own> eld
-4 thunderbird bji
-4 ticket <client> wTd
-4 ticket idh
-4 timed <client> odb
-4 timed jee
-4 to <client> cjh
-4 to <far> ijb
-4 to <gateway> iVp
-4 to <host> Vhq
-4 to <zone> fkd
-4 to bjh
-4 told nhY
-4 traffic <far> ane
-4 traffic <zone> aqc
-4 traffic Wlk
-4 trying <own> gdj
-4 trying gck
-4 udp <client> ihd
-4 udp <far> Vrf
-4 udp <gateway> lgb
-4 udp <outside> ich
-4 udp <own> dmd
-4 udp <zone> pYf
-4 unreplied <far> fej
-4 unreplied <own> gZn
-4 unreplied gYo
-4 up lhZ
-4 upstream aeo
-4 us ajj
-4 use <host> Vte
-4 use <own> fbl
-4 use Vmk
-4 user bmg
-4 users <own> flc
-4 users alh
-4 vlan Xub
-4 vz <client> nbe
-4 vz mdd
-4 want ckg
-4 wants cnd
-4 was odc
-4 way mec
-4 we <outside> fcm
-4 we <zone> ibj
-4 we ici
-4 went lde
-4 were iYm
-4 what <client> nbe
-4 what <far> emc
-4 what dmc
-4 whats cbp
-4 when <client> lcg
-4 when <far> ihd
-4 when <outside> jZj
-4 when <own> cnc
-4 when <zone> jaj
-4 whenever <own> gkc
-4 whenever gkc
-4 whether <zone> jgd
-4 which <host> aik
-4 which Zki
-4 while fan
-4 why <host> Ujp
-4 why dhi
-4 will <client> lcf
-4 will kjZ
-4 with <client> ika
-4 with <own> dkf
-4 with efj
-4 without led
-4 work led
-4 works Woj
-4 would <client> mce
-4 would <host> emc
-4 would <outside> Ygo
-4 would <own> dqZ
-4 would <zone> lbg
-4 would clf
-4 you <client> kgc
-4 一 <host> eoa
-4 一 <outside> jfe
-4 一 <own> epZ
-4 一 <zone> fam
-4 一 eek
-4 上 <client> qZd
-4 上 <own> djg
-4 上 <zone> kai
-4 上 ldf
-4 下 <gateway> Zim
-4 下 chi
-4 不 <gateway> fdk
-4 不 <host> Yrd
-4 不 <outside> amf
-4 不 <own> gmb
-4 不 bik
-4 个 Yli
-4 为 Yim
-4 主 <client> jja
-4 主 dnd
-4 么 dgj
-4 也 efj
-4 了 <zone> oae
-4 了 khb
-4 事 <own> eob
-4 事 lfc
-4 从 <gateway> fna
-4 从 <host> eoa
-4 从 Sug
-4 他 led
-4 以 idg
-4 们 dgj
-4 件 <own> dkf
-4 件 aoe
-4 会 <host> cdn
-4 会 eel
-4 信 <far> blg
-4 信 <server> ddm
-4 信 anf
-4 内 Zhm
-4 写 pcb
-4 出 <far> ncd
-4 出 lfc
-4 则 <zone> jgd
-4 则 jgd
-4 到 <client> neb
-4 到 <far> hnX
-4 加 <client> mec
-4 加 <zone> gck
-4 加 bkg
-4 动 bmf
-4 包 <client> lgb
-4 包 jdg
-4 去 led
-4 反 ihd
-4 发 <own> cnd
-4 发 lai
-4 口 Yhn
-4 可 efj
-4 台 <client> mdc
-4 同 <own> gkc
-4 同 Zjj
-4 吗 bhj
-4 啥 efj
-4 器 djg
-4 回 cbp
-4 在 <client> lce
-4 在 <host> cqa
-4 在 <outside> hck
-4 在 lha
-4 地 ici
-4 址 <own> aoe
-4 址 qfX
-4 外 ffj
-4 好 obd
-4 客 <client> pZe
-4 客 <own> dmd
-4 客 kbh
-4 对 Ykk
-4 己 <far> dkg
-4 己 hla
-4 帮 <gateway> dfk
-4 开 hYo
-4 志 dpa
-4 忙 lVm
-4 想 <host> fej
-4 成 pcb
-4 我 <client> mec
-4 我 jdg
-4 户 <own> gmb
-4 户 ffj
-4 打 imX
-4 把 ioW
-4 抓 <client> ngZ
-4 抓 <host> Ymj
-4 报 Zhm
-4 掉 gbl
-4 接 bhk
-4 收 mfa
-4 改 <outside> ngZ
-4 改 <zone> lgb
-4 放 bji
-4 教 oea
-4 日 fej
-4 时 jef
-4 明 <own> dob
-4 明 dob
-4 是 <client> pbc
-4 是 <zone> hbj
-4 是 lbg
-4 最 cle
-4 有 <gateway> ben
-4 有 <zone> qeY
-4 有 rba
-4 服 <client> fje
-4 服 fje
-4 本 <host> jfe
-4 本 <own> ejf
-4 机 <far> bmf
-4 机 <host> dnc
-4 机 <own> fje
-4 机 dmd
-4 条 <host> iak
-4 条 <outside> mgZ
-4 条 <own> dmd
-4 条 <zone> mec
-4 条 lgb
-4 来 Uln
-4 没 mce
-4 法 <server> eek
-4 法 eek
-4 班 naf
-4 用 <host> Xqe
-4 用 <own> dle
-4 电 <own> ejf
-4 的 <client> hmZ
-4 的 <far> cme
-4 的 <gateway> amg
-4 的 <host> fam
-4 的 <outside> ham
-4 的 <own> duU
-4 的 <public> ffj
-4 的 <zone> llW
-4 的 gkb
-4 目 <client> gdj
-4 目 edl
-4 直 <client> mde
-4 直 <gateway> flb
-4 直 <host> fmb
-4 直 <zone> cfk
-4 看 <client> oea
-4 看 <far> blg
-4 看 <host> eld
-4 看 <own> emd
-4 看 <zone> ebo
-4 看 bji
-4 程 <client> cme
-4 程 cjh
-4 端 <gateway> chk
-4 端 <own> ape
-4 端 <server> efj
-4 网 Yua
-4 老 gbl
-4 能 <far> ckg
-4 能 <host> cdn
-4 能 <outside> Zqe
-4 能 <public> eej
-4 能 bki
-4 脑 <own> fkd
-4 脑 hic
-4 自 <outside> clf
-4 自 <own> gkd
-4 行 <client> qZc
-4 行 <zone> qfX
-4 被 ldd
-4 要 fkd
-4 认 nbf
-4 许 jfe
-4 设 kgc
-4 访 aki
-4 话 alh
-4 说 <own> fma
-4 说 fna
-4 请 <client> qXf
-4 请 elc
-4 走 aki
-4 超 <gateway> fYp
-4 超 jef
-4 转 <outside> oae
-4 转 mYi
-4 边 ndd
-4 还 <gateway> bne
-4 还 <own> gsV
-4 还 efj
-4 这 <client> ihc
-4 这 <zone> pfX
-4 这 dhi
-4 连 <own> bqb
-4 连 cqa
-4 通 <gateway> fdk
-4 通 cel
-4 那 <outside> fje
-4 那 imY
-4 邮 anf
-4 都 jgd
-4 配 chj
-4 里 <host> dle
-4 里 Xkk
-4 问 <client> qbb
-4 问 <host> eej
-4 问 <zone> bfm
-4 问 dfk
-4 面 eoa
1 $ <client> peZ
1 $ <far> ane
1 $ <gateway> amg
1 $ <outside> jdg
1 $ <own> emc
1 $ <public> ekf
1 $ <server> dfk
1 $ <zone> kXk
1 ' , nec
1 ' <outside> afn
1 ' <own> mdc
1 ' mce
1 ' off dgj
1 's <gateway> lbh
1 's <host> Vrh
1 's <n> cme
1 's <service> Zqd
1 's <zone> hjc
1 's ? edk
1 's Ynh
1 , <client> , cfl
1 , <client> fej
1 , <far> boe
1 , <gateway> lha
1 , <gateway> 放 jjb
1 , <gateway> 这 bpc
1 , <host> cdo
1 , <n> cne
1 , <n> tcp blg
1 , <n> udp jfe
1 , <outside> jef
1 , <outside> 访 dfj
1 , <own> fkd
1 , <public> aep
1 , <server> gbl
1 , <service> <n> fje
1 , <service> <server> ndc
1 , <service> ? fje
1 , <service> dkf
1 , <service> on qbb
1 , <zone> gck
1 , <zone> 的 bij
1 , <zone> 访 dgj
1 , <zone> 还 afn
1 , allowed ? cle
1 , allowed fje
1 , allowed or jgd
1 , and dii
1 , and does eke
1 , any dle
1 , any port djf
1 , but kgc
1 , can hdi
1 , can they scZ
1 , destination hla
1 , dfk
1 , do chj
1 , do we cgk
1 , does <service> ika
1 , does it bji
1 , does that hdi
1 , does the khb
1 , dst odb
1 , fine anf
1 , from ajk
1 , i e idh
1 , i ncd
1 , is <service> oZe
1 , is it goY
1 , is kcg
1 , is that hid
1 , is the mWl
1 , it uVd
1 , no ddm
1 , not aod
1 , nothing bji
1 , ok lkX
1 , open ? mfb
1 , open khb
1 , or does flc
1 , or peZ
1 , outlook rca
1 , plain <service> flc
1 , plain flc
1 , port <n> fdk
1 , port fdk
1 , right ? hid
1 , right hid
1 , session ejf
1 , should mjX
1 , so cjh
1 , source dqZ
1 , tcp <n> imY
1 , tcp imY
1 , tcp port Xre
1 , thunderbird lfc
1 , udp <n> bme
1 , udp bme
1 , when qZd
1 , where pdb
1 , which mdd
1 , who oYh
1 , will del
1 , will it lkX
1 , works fke
1 , would it Zof
1 , would that Zpe
1 , 不 car
1 , 为 hid
1 , 为 啥 hid
1 , 从 Uvd
1 , 会 不 Zjk
1 , 会 被 mhZ
1 , 出 fje
1 , 出 得 gjd
1 , 发 cmd
1 , 发 信 kfd
1 , 回 glb
1 , 帮 hjd
1 , 想 <service> kdf
1 , 想 mdd
1 , 收 neb
1 , 放 行 ihc
1 , 是 <gateway> jja
1 , 是 efj
1 , 目 kfd
1 , 目 的 kfd
1 , 端 cle
1 , 端 口 cle
1 , 能 cdm
1 , 行 hcj
1 , 要 kdf
1 , 这 glb
1 , 这 样 agm
1 , 连 的 ici
1 , 麻 hjb
1 , 麻 烦 hjb
1 -> <client> rWg
1 -> <far> $ jeg
1 -> <far> pbc
1 -> <gateway> oYg
1 -> <host> <service> lee
1 -> <host> qYd
1 -> <outside> , jbj
1 -> <outside> fdk
1 -> <own> , mga
1 -> <own> if lgb
1 -> <zone> , mag
1 -> <zone> <service> kfd
1 -> <zone> jee
1 -> lbg
1 -d <host> -j Xeq
1 -d <host> -p kbh
1 -d <host> kbh
1 -d <outside> jdg
1 -d <zone> hci
1 -d ici
1 -j <host> fkd
1 -j <outside> fkd
1 -j <zone> Zgm
1 -j accept $ eej
1 -j drop , dcn
1 -j drop hbk
1 -j ejf
1 -j masquerade , gVr
1 -j masquerade dih
1 -j snat dcn
1 -j snat to dcn
1 -o <outside> -j edk
1 -o <outside> -p hcj
1 -o <outside> idh
1 -o <zone> -d jfe
1 -o <zone> -j kde
1 -p <host> cgl
1 -p <outside> fdk
1 -p <own> ejg
1 -p <zone> ibj
1 -p hid
1 -p tcp dport ahl
1 -p tcp hid
1 : <client> qac
1 : <far> fje
1 : <gateway> jaj
1 : <host> eoa
1 : <n> : dhi
1 : <n> failed mdd
1 : <outside> jWn
1 : <server> Ydr
1 : <zone> imY
1 : connection refused fej
1 : curl : fdj
1 : gkc
1 : is jlZ
1 : open ckg
1 : postfix kdf
1 : trying <own> jfe
1 : trying jfe
1 ; <outside> mbe
1 ; <own> fje
1 ; jib
1 ; the connection fje
1 ; the fje
1 <- <host> bmf
1 <- <zone> cpb
1 <- dmc
1 <client> <client> xWa
1 <client> <host> idh
1 <client> <server> Ybt
1 <client> <zone> Pd0
1 <client> edl
1 <client> 的 <n> fcl
1 <client> 的 ado
1 <far> , fcl
1 <far> : aji
1 <far> : connection ejf
1 <far> <client> sTh
1 <far> <far> ejf
1 <far> <host> ckg
1 <far> <outside> cdn
1 <far> a ? hdi
1 <far> a hdi
1 <far> s , kgc
1 <far> s kgc
1 <gateway> <client> eZp
1 <gateway> <zone> lZi
1 <gateway> ebn
1 <host> , lZj
1 <host> <client> oXh
1 <host> <host> Ygo
1 <host> <n> kee
1 <host> <outside> lha
1 <host> <server> Vdu
1 <host> <zone> xeR
1 <host> hbk
1 <host> r dgj
1 <host> s , nZg
1 <host> s nZg
1 <host> 上 Yeq
1 <host> 的 <n> bsZ
1 <host> 的 bji
1 <n> $ $ ejf
1 <n> $ ejf
1 <n> , Yqd
1 <n> : <n> cgk
1 <n> : dhi
1 <n> <far> oZf
1 <n> <gateway> Zqd
1 <n> <host> bpd
1 <n> <n> <n> occ
1 <n> <n> mZh
1 <n> <outside> ijc
1 <n> <own> dlf
1 <n> <zone> lbg
1 <n> ? $ bmg
1 <n> ? bne
1 <n> eoZ
1 <n> from a gjd
1 <n> from chj
1 <n> from my dgj
1 <n> nc : dkf
1 <n> nc dkf
1 <n> on <client> efj
1 <n> tcp eke
1 <n> trying <own> eje
1 <n> trying eje
1 <n> udp eje
1 <n> 一 ejf
1 <n> 一 直 ejf
1 <n> 不 ejf
1 <n> 不 通 djf
1 <n> 吗 ejf
1 <n> 应 dkf
1 <n> 应 该 dkf
1 <n> 直 dkf
1 <n> 直 接 dkf
1 <outside> <zone> kdf
1 <outside> jdf
1 <own> $ $ cii
1 <own> $ cii
1 <own> , <service> fdk
1 <own> , cii
1 <own> : connection fke
1 <own> : gjd
1 <own> <client> lcg
1 <own> <far> jci
1 <own> <n> pYf
1 <own> <outside> kbh
1 <own> <own> apd
1 <own> <public> dZp
1 <own> <server> dek
1 <own> ? fYp
1 <own> idi
1 <own> on <n> gTt
1 <own> on fej
1 <own> port <n> dfl
1 <own> port dfl
1 <own> s , jff
1 <own> s jef
1 <own> tcp <n> lfc
1 <own> tcp lfc
1 <own> timed eek
1 <own> 打 efj
1 <own> 收 <service> ffj
1 <own> 收 ffj
1 <own> 的 <n> fcl
1 <own> 的 fcl
1 <server> 的 <service> coc
1 <server> 的 coc
1 <server> 能 emc
1 <server> 要 obe
1 <service> $ $ cnd
1 <service> $ cnd
1 <service> , XyX
1 <service> <client> mhZ
1 <service> <far> bne
1 <service> <host> <n> sUf
1 <service> <host> eld
1 <service> <n> anf
1 <service> <outside> kfd
1 <service> <own> <n> ldd
1 <service> <zone> dhi
1 <service> ? $ foZ
1 <service> ? crZ
1 <service> dle
1 <service> into pbc
1 <service> ok ? bji
1 <service> ok bki
1 <service> to <host> lcf
1 <service> to sTi
1 <service> 到 <gateway> kcg
1 <service> 到 <host> idi
1 <service> 到 pVi
1 <zone> , kgc
1 <zone> <zone> flc
1 <zone> hid
1 <zone> 上 fZo
1 <zone> 收 fbn
1 <zone> 的 nZh
1 <zone> 的 同 iak
1 <zone> 能 vYZ
1 ? <client> ijb
1 ? <far> ndd
1 ? <gateway> aik
1 ? <host> Pwg
1 ? <outside> mec
1 ? <own> efj
1 ? <public> dfk
1 ? <zone> kkY
1 ? ? jhd
1 a <far> gdj
1 a ? example gdj
1 a dmd
1 able <client> pXg
1 able <host> sab
1 able mfb
1 able to <service> pXg
1 able to mfb
1 able to talk eke
1 accept gkb
1 access <outside> eld
1 access ? $ fkd
1 access ? fkd
1 access lkX
1 adress dco
1 after <own> gkc
1 after cnd
1 after that gkc
1 against naf
1 allowed <client> ika
1 allowed <far> amf
1 allowed <gateway> lgb
1 allowed <host> gam
1 allowed <zone> sZb
1 allowed ? $ flc
1 allowed ? flc
1 allowed dig
1 allowed or ndc
1 allowed out gYo
1 allowed out to gYo
1 allowed to dhj
1 and <client> ici
1 and <far> hjc
1 and <host> mZh
1 and <outside> mag
1 and <own> csY
1 and <zone> kZj
1 and gets enb
1 and hal
1 and nothing jYl
1 and outlook dfk
1 and the phX
1 and want qZd
1 and want to kfd
1 answer bmf
1 answers Xmi
1 are <client> Ylj
1 are <zone> jef
1 are able jgd
1 are able to jgd
1 are eke
1 as <gateway> Zmg
1 as <host> gdj
1 as <own> Uvd
1 as gjd
1 asks <client> obd
1 asks obe
1 at <client> Zof
1 at <gateway> fan
1 at <n> iic
1 at <own> Ylj
1 at <server> gUs
1 at <zone> emd
1 at all $ fje
1 at bkh
1 be <client> kgc
1 be <far> jkZ
1 be <gateway> ecm
1 be <host> cqa
1 be <zone> kYk
1 be able kZj
1 be able to kZj
1 be bij
1 being dkf
1 blocked <client> mce
1 blocked ? lee
1 blocked kee
1 blocking <gateway> ddn
1 blocking ddn
1 box $ $ Zhn
1 box $ Zhn
1 box , Wjn
1 box <gateway> ndc
1 box <host> eje
1 box <zone> led
1 box ? $ aod
1 box ? aod
1 box fje
1 box itself mbf
1 browse <zone> kef
1 browse kef
1 but <outside> cfl
1 but <own> czR
1 but Yeq
1 by <client> cnc
1 by <host> aki
1 by <service> , epZ
1 by <service> dqZ
1 by ali
1 calls tZa
1 can <client> tfU
1 can <far> tWd
1 can <host> cjh
1 can <outside> hbk
1 can <zone> hdi
1 can hcj
1 can i eao
1 can not hjc
1 can open qbb
1 can reach mfb
1 can use <own> ngZ
1 can't <client> hhd
1 can't <host> uYa
1 can't <zone> nfb
1 can't open neb
1 can't rcZ
1 cannot lbf
1 cant <client> qYd
1 cant <zone> ngZ
1 cant taZ
1 client <outside> eoa
1 client <zone> jfd
1 client glc
1 clients <outside> taZ
1 clients <zone> fej
1 clients get sbZ
1 clients kbh
1 collects cnd
1 come <own> cme
1 come back ihc
1 come iic
1 coming cob
1 coming in eob
1 complains hjb
1 conect led
1 conect to led
1 connect <client> mce
1 connect lgb
1 connects <far> mbf
1 connects <outside> fdj
1 connects <zone> lgb
1 connects oXh
1 connects to lde
1 could <zone> lfd
1 could iic
1 deliver <host> qdZ
1 deliver outbound rdY
1 deliver peZ
1 delivers <far> lcf
1 delivers lcf
1 direct <host> bik
1 direct dfk
1 directly , epZ
1 directly <host> Yng
1 directly <zone> drY
1 directly ? $ chj
1 directly ? chj
1 directly Yog
1 directly on <n> eld
1 directly on dnc
1 dnat <zone> Tgt
1 dnat Rcy
1 do <client> qYe
1 do <gateway> bfm
1 do <own> amg
1 do they kfd
1 do with bfm
1 does <client> jhc
1 does <far> ihd
1 does <gateway> dgj
1 does <outside> Xfq
1 does <own> coc
1 does <zone> iZm
1 does it eld
1 does it get lde
1 does not Ykk
1 does that nfa
1 does the <gateway> hla
1 does the kee
1 doesn't ddm
1 dport <n> bod
1 dport <own> eld
1 dport bod
1 drop <gateway> eao
1 drop kYl
1 dropped eke
1 dropped or igd
1 dst <client> lcf
1 dst <client> len oZf
1 dst <client> sport dfj
1 dst <host> len kef
1 dst <host> ngZ
1 dst <host> sport ked
1 dst <own> type cgk
1 dst kee
1 echo <far> eek
1 ether <zone> gej
1 even <gateway> fan
1 even <zone> fdk
1 even blf
1 even get afo
1 every <own> fke
1 every minute apd
1 every nbf
1 expected lcf
1 fail sgU
1 failed <own> fcl
1 failed fcl
1 fetch pad
1 folks <zone> iZk
1 folks mag
1 for <client> aki
1 for <host> lcf
1 for <outside> hic
1 for <own> , kai
1 for <own> dgj
1 for <own> port sdW
1 for <service> gqW
1 for <service> over Zng
1 for <zone> iib
1 for clf
1 for the jlY
1 forward <gateway> fZp
1 forward fXq
1 forwarded hma
1 from <client> , dkf
1 from <client> gla
1 from <far> Zng
1 from <gateway> btY
1 from <host> dle
1 from <outside> $ dle
1 from <outside> , fje
1 from <outside> Xjm
1 from <own> hid
1 from <zone> , bod
1 from <zone> ijb
1 from a gkc
1 from coc
1 from line <n> del
1 from line del
1 from my ilZ
1 from talking pad
1 from the Yim
1 from the port cdn
1 get <client> hpX
1 get <far> lcf
1 get <host> mha
1 get <own> gkc
1 get <service> hYn
1 get <service> on ecm
1 get <zone> lah
1 get at <host> nbe
1 get at nbe
1 get forwarded jhb
1 get gkc
1 get out mec
1 get out to qXf
1 get the Yog
1 get to <far> pYg
1 get to <host> mbf
1 get to <own> kfd
1 get to tWd
1 get to the reY
1 gets <client> Ytb
1 gets <far> hkb
1 gets <outside> kZj
1 gets <own> fkd
1 gets <zone> kVn
1 gets bod
1 gets nothing lde
1 gets out ngZ
1 gets out to peZ
1 gets to afn
1 gives <own> fjd
1 gives Ypf
1 go <zone> lcf
1 go clf
1 goes bik
1 goes thru fld
1 going rYd
1 going to rZd
1 guys mcd
1 hairpin jib
1 hands fje
1 has <client> kja
1 has <host> bik
1 has <zone> kZk
1 has to ipW
1 have <zone> kdg
1 have mZh
1 have no agm
1 hit <client> ncd
1 hit <host> on gcj
1 hit <outside> oda
1 hit <own> mec
1 hit <service> jef
1 hit <zone> mfa
1 hit ndd
1 hitting <far> kdf
1 hitting <own> jef
1 hitting mbf
1 host <outside> uWc
1 host on ali
1 hosts <zone> vVc
1 hosts Wub
1 i <client> rab
1 i <outside> lWl
1 i <own> Txc
1 i <zone> hdi
1 i get kbi
1 i nYh
1 i see lbg
1 icmp Woi
1 if hla
1 if i fna
1 in <client> lZi
1 in <host> Xnh
1 in <outside> lah
1 in <own> cpb
1 in <server> cdn
1 in <zone> lZi
1 in a kmX
1 in iak
1 in it Zjk
1 in the adp
1 instead bem
1 instead of Wio
1 into <client> koU
1 into <own> dsX
1 into <zone> qUi
1 into apc
1 ip <client> ihd
1 ip <far> kia
1 ip <host> jhc
1 ip daddr <client> obd
1 ip daddr <host> jef
1 ip daddr mdd
1 ip dscp cs fkd
1 ip dscp fkd
1 ip jfe
1 ip saddr <far> cgl
1 ip ttl <n> dle
1 ip ttl dle
1 is <client> eld
1 is <far> emc
1 is <gateway> bZs
1 is <host> lkX
1 is <outside> Zhm
1 is <own> djg
1 is <server> Ycs
1 is <zone> idh
1 is a hdi
1 is able jfe
1 is able to jfe
1 is blocked mgb
1 is fine Yeq
1 is fkd
1 is full Yin
1 is full of Yin
1 is it ndb
1 is not fkd
1 is supposed fmb
1 is supposed to fmb
1 is the dmc
1 is what ncd
1 it <client> oad
1 it <outside> bgk
1 it <own> doa
1 it bhk
1 it is edl
1 it is fine edl
1 it works efj
1 itself $ $ ikb
1 itself $ ikb
1 itself , lfc
1 itself -> kee
1 itself : fkd
1 itself <gateway> khb
1 itself <host> rcZ
1 itself ? $ eld
1 itself ? dmd
1 itself able jfe
1 itself able to jfe
1 itself get oea
1 itself get out rcZ
1 itself get to obe
1 itself mgZ
1 itself open hid
1 itself reach ngZ
1 itself resolve jef
1 itself to fcl
1 just <client> pbd
1 just <zone> pda
1 just hangs , fje
1 just hangs jhc
1 just jgc
1 just spins ejf
1 keep mdc
1 keeps kef
1 lan <zone> cii
1 lan cii
1 land kkY
1 land on dkf
1 laptop <zone> jbj
1 last <zone> lYj
1 last week and kjY
1 len <client> Vrg
1 len <host> fkd
1 len <n> iic
1 len <n> proto dmc
1 len <n> tos fld
1 len <n> ttl jgc
1 len <own> csX
1 len iic
1 let <far> blg
1 let <gateway> Wdt
1 let <zone> ZZu
1 let Wfr
1 let that fcl
1 let through dob
1 listens <client> dke
1 listens dke
1 logs : jfe
1 logs <client> oae
1 logs qYd
1 lose <far> qZd
1 lose <zone> oea
1 lose rcZ
1 machine nga
1 make <own> cme
1 make <zone> lfc
1 make it out Ypg
1 make it to kef
1 may uXa
1 must <client> fje
1 must <host> yXW
1 must gid
1 need <zone> lfc
1 need ici
1 needs <client> uTe
1 needs <host> qdZ
1 needs pbc
1 needs to lfc
1 needs to pull reX
1 network <zone> dnc
1 network dnc
1 no qfX
1 not <own> dld
1 not jgd
1 now tZa
1 of gjd
1 off ial
1 off line <n> cgl
1 off line cgl
1 off the agn
1 off the port cgk
1 oif <zone> ether fej
1 ok <gateway> gdj
1 ok <host> ich
1 ok <outside> eje
1 ok ? $ mhZ
1 ok ? mhZ
1 ok or dgj
1 on <client> frW
1 on <host> cem
1 on <n> $ jgd
1 on <n> ? kgc
1 on <n> and foZ
1 on <n> does fna
1 on <n> or dle
1 on <n> tcp Yni
1 on <n> then goY
1 on <n> through idi
1 on <n> udp ndd
1 on <outside> fkd
1 on <own> cnd
1 on <public> emc
1 on <server> eek
1 on <service> $ cod
1 on <service> , bod
1 on <service> fkd
1 on <zone> jXm
1 on fbm
1 on port <n> goZ
1 on port goZ
1 on tcp <n> fck
1 on tcp fck
1 on the abr
1 once <own> fje
1 once jjb
1 one jfe
1 only Wdt
1 open <client> kfe
1 open <gateway> eoa
1 open <host> mgZ
1 open <outside> mce
1 open <own> ? kgc
1 open <own> jhc
1 open <service> on jdf
1 open <service> uUe
1 open <zone> jaj
1 open ? ofa
1 open a lde
1 open for eje
1 open jfe
1 open to <outside> ejg
1 open to Yqe
1 open to the fkd
1 opening <client> ocb
1 opening <own> lfc
1 opening mcf
1 opens <client> mce
1 opens <own> khc
1 opens <service> ndc
1 opens <zone> lfc
1 opens mdd
1 or <gateway> fdk
1 or <host> fbm
1 or <outside> lgb
1 or <zone> hjc
1 or del
1 or do emc
1 or does jdf
1 or is kee
1 or not gdj
1 our <far> odb
1 our mec
1 out <client> djg
1 out <host> blf
1 out <zone> hdi
1 out <zone> mac del
1 out <zone> src edl
1 out mac <n> efj
1 out mac efj
1 out of fkd
1 out of line bgl
1 out of the Udv
1 out src Zgn
1 out to <far> led
1 out to ndd
1 outlook <zone> jee
1 outlook kcg
1 over <far> Vsg
1 over <host> bji
1 over <n> cmf
1 over <outside> Zof
1 over <own> bod
1 over <service> $ ape
1 over <service> , jef
1 over <service> <n> bne
1 over <service> ? jnW
1 over <service> does lde
1 pass <gateway> Wbu
1 pc <client> bgl
1 pc <zone> gdj
1 pc gdk
1 pcs <zone> wZX
1 pcs wZX
1 people <zone> teU
1 people led
1 permitted <zone> mdd
1 permitted ? $ lha
1 permitted ? lha
1 permitted meb
1 permitted to peY
1 ping <client> zYV
1 ping <far> lcf
1 ping <gateway> rZc
1 ping <host> hjd
1 ping <outside> jef
1 ping <zone> mec
1 ping mfb
1 ping 不 mbe
1 ping 不 通 mbe
1 ping 得 rWg
1 ping 得 通 jdg
1 pings obe
1 please ldf
1 pls $ $ fkd
1 pls $ fkd
1 pls <host> coc
1 pls cpa
1 polls tXc
1 pops jff
1 pops up jff
1 port <client> eke
1 port <far> bod
1 port <host> cjh
1 port <n> $ dob
1 port <n> , ejf
1 port <n> ? aik
1 port <n> and clf
1 port <n> cii
1 port <n> does ckf
1 port <n> failed edl
1 port <n> is dnc
1 port <n> tcp efj
1 port <n> will fkd
1 port <zone> eoa
1 port cii
1 possible coc
1 postfix <host> jfe
1 postfix <service> <n> lZi
1 postfix <service> lZi
1 postfix jfe
1 postfix smtpd <n> Zog
1 postfix smtpd Zog
1 ppl <zone> jef
1 ppl jef
1 prints oaf
1 proto dob
1 proto tcp dob
1 pulls <client> qYe
1 pulls qYe
1 pushes <client> rYd
1 pushes rXe
1 r <far> fck
1 reach <client> rXe
1 reach <far> nfa
1 reach <host> on hcj
1 reach <host> pcb
1 reach <outside> fej
1 reach <own> $ mga
1 reach <own> kgc
1 reach <own> on kgc
1 reach <service> mfb
1 reach <service> on kgc
1 reach <zone> ofZ
1 reach qYf
1 reachable <host> emc
1 reachable anf
1 reachable by Uwc
1 reachable for cjh
1 reachable from dle
1 receives led
1 refused khc
1 reports nbd
1 right lgb
1 right now nZf
1 rules <zone> bcp
1 rules acr
1 runs <client> coc
1 runs coc
1 s , gjd
1 s <client> jge
1 s <far> kfd
1 s <host> Xoh
1 s <own> ejf
1 s hjd
1 say <zone> mfb
1 say nec
1 says : neb
1 says <client> lbg
1 says <far> eke
1 says <outside> ibj
1 says <own> aof
1 says <service> sVf
1 says <zone> kgd
1 says jib
1 scrapes <client> ndc
1 scrapes ndc
1 see <far> eob
1 see <host> gck
1 see <zone> saa
1 see eje
1 see the mXi
1 see when Znf
1 sees ekd
1 send <host> saZ
1 send mail odb
1 send sZb
1 sends <client> pYf
1 sends <host> jch
1 sends oYg
1 sends to hcj
1 server $ $ pad
1 server $ pad
1 server , Zkj
1 server <host> on enb
1 server ? $ Wph
1 server ? Wph
1 server at bgl
1 server by <public> adp
1 server by Vip
1 server get kkY
1 server in dme
1 server is Wmk
1 server itself dZq
1 server on <n> ejf
1 server on <service> dkf
1 server on Zkj
1 server or Wfs
1 server over <service> bhk
1 server over bhk
1 server reachable Xhp
1 server see Tnm
1 server see the Wmk
1 server to kdf
1 server's <host> cjh
1 server's cjh
1 set Vet
1 she jhc
1 should <client> gjd
1 should <host> ane
1 should <own> ejf
1 should <zone> Zng
1 should be emd
1 should fkd
1 should that jdg
1 shows <client> qdZ
1 shows <gateway> Xfq
1 shows <zone> cem
1 shows eek
1 shows only agm
1 shows this Zlh
1 side <outside> ofZ
1 side <zone> hdi
1 side lcf
1 since emc
1 since the mlV
1 sits bbq
1 so idh
1 sport <far> Wte
1 sport <host> gqX
1 sport <n> dgj
1 sport <n> dport dgj
1 sport <own> gej
1 sport dgj
1 src <host> blg
1 start <own> fje
1 start mhY
1 start working fje
1 still <client> nZg
1 still <far> kdf
1 still <host> lgb
1 still <outside> meb
1 still <own> fje
1 still arrive iic
1 still be able ben
1 still come dob
1 still get in jgd
1 still lga
1 still open nfa
1 still reach mbf
1 still work ? fna
1 still work emc
1 straight <outside> mfb
1 straight <zone> lgc
1 straight lgc
1 straight to jfd
1 subnet <zone> gjd
1 subnet gjd
1 survive fje
1 take <service> Wuc
1 take Ysc
1 talk <client> naf
1 talk <host> sZb
1 talk <zone> lgb
1 talk tZa
1 talk to <host> kfc
1 talk to <zone> lfc
1 talk to rZc
1 talking sZa
1 talking to <own> kgc
1 talking to sZa
1 talks med
1 talks to med
1 tcp <client> esW
1 tcp <far> fmb
1 tcp <host> ekd
1 tcp <n> , cnc
1 tcp <n> <n> miY
1 tcp <n> ? bij
1 tcp <n> bji
1 tcp <outside> dnc
1 tcp <own> cii
1 tcp aki
1 tcp dport <n> dmd
1 tcp dport dmd
1 that <zone> dih
1 that's lcf
1 the <client> cmf
1 the <host> hjc
1 the <outside> ben
1 the <zone> cYs
1 the same Zfo
1 then <client> tfV
1 then <host> fmb
1 then <outside> eek
1 then <zone> eek
1 then ? $ gkd
1 then ? gkd
1 then be able kgd
1 then be kgc
1 then get through jfd
1 they <zone> pbc
1 they pbc
1 through <host> ddm
1 through <outside> dkf
1 through <own> fdk
1 through <zone> kbg
1 timeout qZe
1 times <own> Yqe
1 times dle
1 times out dle
1 times out on mdd
1 to <client> , oYf
1 to <client> kdf
1 to <client> on saa
1 to <far> udp kdf
1 to <far> yTb
1 to <gateway> kXl
1 to <host> $ kfe
1 to <host> , kZj
1 to <host> <n> uYa
1 to <host> <service> dgj
1 to <host> ? lgb
1 to <host> jdg
1 to <host> on qWg
1 to <host> port lcf
1 to <outside> , lcf
1 to <outside> accept hYn
1 to <outside> sXc
1 to <own> ? lfb
1 to <own> ijb
1 to <own> ok lgb
1 to <own> port kbh
1 to <own> still bfm
1 to <own> tcp cfl
1 to <zone> , hjc
1 to <zone> led
1 to blame eek
1 to port <n> qXg
1 to port qXg
1 to reach ben
1 to the <gateway> jdf
1 today idh
1 towards <client> lcf
1 towards <far> mec
1 towards <zone> lah
1 towards nZg
1 true ? $ Ykk
1 true ? bkh
1 true bkh
1 trying <own> eld
1 trying emd
1 type <n> bji
1 type <n> code bji
1 type <own> gZn
1 udp <client> nbd
1 udp <far> Rvg
1 udp <n> , Rwf
1 udp <n> ? hmZ
1 udp <n> mdd
1 udp <outside> Zrb
1 udp kfe
1 up <client> ncc
1 up ncc
1 use <zone> qeY
1 use qeX
1 user <zone> jef
1 user obd
1 users <outside> kch
1 users <zone> led
1 users lfc
1 verdict ibk
1 via <own> ckg
1 via <service> pfZ
1 via <zone> pWh
1 visible eje
1 wants <client> sVg
1 wants <far> oae
1 wants <service> mbf
1 wants <zone> mga
1 wants oYg
1 wants to scY
1 were <outside> bdo
1 were ben
1 what ajj
1 what does cnd
1 when <client> oVj
1 when <gateway> ben
1 when <host> bki
1 when <own> fje
1 when chi
1 when it lfc
1 when the dih
1 where does ijb
1 where ijb
1 which <own> dnb
1 which cmd
1 while <own> coc
1 while bkh
1 while the ajj
1 who <client> pcb
1 who <outside> ncd
1 who <zone> del
1 who kbh
1 why <client> mdd
1 why <own> gkd
1 why djg
1 wifi <zone> nbd
1 wifi nbd
1 will <client> lde
1 will <far> lgb
1 will <own> flc
1 will jkY
1 will that dob
1 with <client> dii
1 with <far> amf
1 with <host> efj
1 with <outside> glb
1 with <own> flc
1 with <service> <n> Xqf
1 with <service> ? emc
1 with <service> gkc
1 with <zone> hdi
1 with coc
1 without oZf
1 wont led
1 work <own> gkd
1 work flc
1 work for flc
1 works ? epZ
1 works gma
1 would <client> lbg
1 would <host> Xqf
1 would <outside> Ysb
1 would be gam
1 would eqY
1 yes oae
1 zone <zone> mga
1 zone qbb
1 一 <host> djf
1 一 gkc
1 一 直 Zmi
1 上 , sWe
1 上 <client> jic
1 上 <host> ljX
1 上 <outside> kdf
1 上 <service> <host> pYf
1 上 <service> <own> kde
1 上 <service> oZe
1 上 <zone> iZl
1 上 jgd
1 上 ping sbZ
1 上 不 jdg
1 上 不 了 jdg
1 上 到 eek
1 上 到 底 eek
1 上 执 lcf
1 上 执 行 lcf
1 上 抓 到 aep
1 上 抓 包 Zgn
1 上 的 <service> Zpe
1 上 的 lfd
1 上 的 prometheus lcf
1 上 的 人 jdg
1 上 看 bco
1 上 看 到 bco
1 上 网 mdd
1 上 跑 kfe
1 上 跑 的 jfe
1 下 clf
1 不 $ $ cih
1 不 $ cih
1 不 <far> djg
1 不 <host> dhi
1 不 <outside> goY
1 不 通 , djg
1 不 通 djg
1 丢 <gateway> eek
1 丢 eek
1 丢 掉 eej
1 丢 的 ddl
1 丢 的 吗 ddm
1 为 <zone> kfe
1 主 <host> qda
1 主 lde
1 主 动 kdf
1 主 动 连 mce
1 主 机 rYd
1 么 <host> djg
1 之 <zone> kkY
1 之 iic
1 之 后 , lcf
1 之 后 oZf
1 之 间 bne
1 了 $ $ ejf
1 了 $ ejf
1 了 <own> gam
1 了 dih
1 了 吧 fje
1 从 <outside> lkX
1 从 sbZ
1 会 <far> ena
1 会 <gateway> bgl
1 会 cfk
1 会 好 fje
1 会 好 吗 fje
1 会 放 ecm
1 作 <client> dob
1 作 dob
1 做 <client> qac
1 做 <far> Yqe
1 做 <service> jef
1 做 pbc
1 再 mgb
1 写 <server> fej
1 写 Zlj
1 写 的 <own> eek
1 写 的 fej
1 出 <outside> mgb
1 出 <zone> oae
1 出 pfY
1 出 去 jkY
1 到 <client> nea
1 到 <client> 的 lfc
1 到 <far> oZe
1 到 <far> udp mag
1 到 <host> jaj
1 到 <host> 的 kee
1 到 <outside> qbb
1 到 <outside> 的 jff
1 到 <own> <n> lcf
1 到 <own> 会 dgj
1 到 <own> 还 jgd
1 到 <zone> lag
1 到 <zone> 的 pad
1 到 mZg
1 到 底 dhi
1 去 <client> ofZ
1 去 <far> vWc
1 去 <host> mfb
1 去 <outside> dfk
1 去 <own> mfb
1 去 <zone> peZ
1 去 pcc
1 去 掉 , efj
1 去 掉 dfk
1 发 <client> obd
1 发 <far> cpb
1 发 <host> peZ
1 发 <outside> aik
1 发 <own> dih
1 发 <service> Ypf
1 发 <zone> kgc
1 发 信 <n> fma
1 发 信 bhk
1 发 信 报 dih
1 发 往 pca
1 发 来 rYd
1 发 来 的 rYd
1 可 <outside> fdj
1 可 <zone> gck
1 可 以 jaj
1 可 以 吗 bne
1 可 以 直 qeZ
1 可 以 连 fej
1 同 <zone> cfl
1 同 fdj
1 同 事 efj
1 吗 <client> dpa
1 吗 <far> jfe
1 吗 <host> ddm
1 吗 <outside> enb
1 吗 <zone> khb
1 吗 ? $ hcj
1 吗 fje
1 和 <zone> jdg
1 和 jdg
1 啊 $ $ dih
1 啊 $ dih
1 啊 dle
1 回 ldf
1 地 <server> egj
1 地 cgl
1 地 址 cgl
1 填 <server> dfl
1 填 dfl
1 填 的 <own> efj
1 客 <outside> jgd
1 客 kjZ
1 客 户 fje
1 就 <client> mdd
1 就 <host> YYw
1 就 <outside> ecn
1 就 <own> fje
1 就 <zone> gck
1 就 kdf
1 就 好 了 gjd
1 就 能 连 edl
1 应 flc
1 应 该 flc
1 开 <client> dkf
1 开 <outside> kdf
1 开 <zone> pae
1 开 了 Yqe
1 开 放 jef
1 开 放 吗 jfe
1 开 着 oae
1 往 <far> mfb
1 往 <host> odb
1 往 <outside> jdf
1 往 <outside> 发 jef
1 往 <zone> mce
1 往 pad
1 往 外 jee
1 往 外 发 jff
1 想 <client> uVd
1 想 <far> kfd
1 想 wVb
1 打 <client> pfX
1 打 <far> oea
1 打 <outside> dfk
1 打 <zone> bem
1 打 eek
1 打 开 <own> nga
1 打 开 kgc
1 扫 naf
1 把 saa
1 报 <own> clf
1 报 clf
1 拦 <gateway> del
1 拦 del
1 拦 了 dfk
1 拦 了 吗 efj
1 拦 的 ffj
1 拦 的 吗 fej
1 挂 pZe
1 挡 <gateway> dcn
1 挡 dcn
1 推 pad
1 提 <zone> rac
1 提 fkc
1 提 供 <service> ijb
1 提 供 flc
1 收 <client> fpX
1 收 <host> Zgn
1 收 <outside> fdk
1 收 <own> fje
1 收 <service> <n> flc
1 收 <service> fcl
1 收 dkf
1 收 不 hjc
1 收 不 了 igd
1 收 不 到 gkb
1 收 信 , djg
1 收 邮 kdg
1 收 邮 件 kdg
1 放 <gateway> fbn
1 放 chk
1 放 不 fej
1 放 不 放 fej
1 放 开 mgZ
1 放 行 Yjk
1 放 行 了 gck
1 放 行 吗 eek
1 是 <gateway> afn
1 是 <outside> jhc
1 是 <own> Yog
1 是 <server> cfl
1 是 <zone> jdg
1 是 不 jge
1 是 不 是 jge
1 是 否 ncd
1 有 <gateway> fej
1 有 <zone> lWl
1 有 ail
1 有 关 efj
1 有 关 系 dfj
1 本 机 <service> qZd
1 本 机 上 peZ
1 本 机 能 fkd
1 本 机 访 jef
1 本 机 连 meb
1 本 身 ? ejf
1 本 身 gid
1 来 <client> kgc
1 来 <outside> oXh
1 来 ihd
1 来 的 qYe
1 查 <far> dle
1 查 <service> fje
1 查 <zone> iak
1 查 lhZ
1 正 <outside> aij
1 正 aij
1 正 常 aij
1 没 chj
1 没 问 ekd
1 没 问 题 ekd
1 用 <client> ljX
1 用 <far> rdY
1 用 <outside> hck
1 用 <own> 收 dfk
1 用 <service> <n> ekd
1 用 <service> iic
1 用 <zone> teV
1 用 foxmail dek
1 用 foxmail 发 eel
1 用 lcf
1 用 户 jfd
1 用 户 用 lgb
1 用 户 访 jgd
1 用 的 obd
1 由 <client> boc
1 由 boc
1 的 <client> djg
1 的 <gateway> bgk
1 的 <host> Xjl
1 的 <n> $ enb
1 的 <n> , cjh
1 的 <n> ? gkc
1 的 <n> Ynh
1 的 <n> tcp ekf
1 的 <n> udp Rwf
1 的 <n> 不 epY
1 的 <n> 了 glb
1 的 <n> 会 Zng
1 的 <n> 发 flc
1 的 <n> 口 ejf
1 的 <n> 吗 dgj
1 的 <n> 和 cfl
1 的 <n> 对 eke
1 的 <n> 就 fke
1 的 <n> 收 coc
1 的 <n> 是 dle
1 的 <n> 有 dle
1 的 <n> 端 cjh
1 的 <n> 能 fkd
1 的 <n> 通 dle
1 的 <own> fmb
1 的 <server> lZi
1 的 <service> $ eld
1 的 <service> , Wuc
1 的 <service> <n> ejf
1 的 <service> amh
1 的 <service> 一 fna
1 的 <service> 会 Zof
1 的 <service> 吗 flc
1 的 <service> 是 flc
1 的 <service> 走 flc
1 的 <service> 通 bhk
1 的 <zone> jhc
1 的 client lbg
1 的 pc ddm
1 的 tcp <n> ele
1 的 tcp ele
1 的 udp <n> Xua
1 的 udp Xua
1 的 人 用 mfa
1 的 人 能 idh
1 的 人 连 ocd
1 的 共 bgl
1 的 共 享 bgl
1 的 包 Zjl
1 的 同 del
1 的 打 gjd
1 的 打 印 gjd
1 的 机 khc
1 的 机 器 khc
1 的 电 jfe
1 的 电 脑 jfe
1 的 连 lde
1 的 连 接 lde
1 的 锅 efj
1 的 锅 吗 dfk
1 的 问 efj
1 的 问 题 efj
1 直 <outside> ubY
1 直 jXl
1 直 接 oWi
1 直 接 打 hci
1 直 接 访 ibj
1 直 连 <host> dgj
1 直 连 dgj
1 看 rXe
1 看 到 Ygo
1 看 到 的 Ygo
1 端 eke
1 端 口 <n> eke
1 端 口 eke
1 给 <client> dle
1 给 <zone> ejg
1 给 bjh
1 网 <zone> jib
1 网 jib
1 网 段 jib
1 能 <client> uaY
1 能 <far> dgj
1 能 <host> qkS
1 能 <outside> qYe
1 能 <own> eke
1 能 <server> efj
1 能 <service> pUk
1 能 <service> 到 ibj
1 能 ping jgd
1 能 ping 通 jgd
1 能 上 <outside> obc
1 能 上 occ
1 能 不 idh
1 能 不 能 idh
1 能 收 mbf
1 能 用 mbf
1 能 访 eek
1 能 访 问 eek
1 能 连 nbe
1 能 通 Zmg
1 能 通 吗 clf
1 自 <gateway> kgc
1 自 <host> lbg
1 自 lfc
1 自 己 jfe
1 自 己 去 lgb
1 自 己 往 kee
1 自 己 的 Ynh
1 自 己 能 jbi
1 自 己 访 lgc
1 自 己 连 mga
1 自 身 gnZ
1 行 <client> Zng
1 行 djg
1 行 不 cjg
1 行 不 行 cjg
1 被 <client> apd
1 被 hnY
1 要 <client> jhc
1 要 <far> rZc
1 要 <host> dcn
1 要 <server> Xgq
1 要 gdj
1 要 连 kah
1 规 <gateway> edl
1 规 edl
1 规 则 edl
1 解 dkf
1 解 析 dkf
1 让 <gateway> ddm
1 让 mUm
1 让 过 dgj
1 让 过 吗 dgj
1 访 <client> mdd
1 访 <far> jfd
1 访 <outside> occ
1 访 问 <far> kcg
1 访 问 <host> hid
1 访 问 <public> mga
1 走 <client> kia
1 走 <n> odb
1 走 <outside> ape
1 走 <public> <own> mga
1 走 <public> mga
1 走 jgd
1 走 得 Zrc
1 走 得 通 dnc
1 超 cii
1 超 时 cii
1 转 afo
1 过 ean
1 过 来 fck
1 还 <client> pcb
1 还 <far> gkc
1 还 <host> kja
1 还 <outside> kgc
1 还 <zone> jdg
1 还 ilZ
1 还 打 lfc
1 还 打 得 lfc
1 还 能 lee
1 还 能 连 jfe
1 还 行 flc
1 还 行 不 fmb
1 这 <client> nfa
1 这 <gateway> bfm
1 这 <host> gdk
1 这 <zone> obe
1 这 ihd
1 这 个 网 tYb
1 这 台 kfd
1 这 台 机 jgd
1 这 边 <service> ofZ
1 这 边 ich
1 这 边 放 cgl
1 进 <outside> lfc
1 进 <zone> mec
1 进 neb
1 进 来 lfc
1 进 来 的 kgc
1 连 <client> rXd
1 连 <far> lgb
1 连 <host> lYk
1 连 <host> 的 cco
1 连 <outside> peZ
1 连 <own> 会 kgc
1 连 idi
1 连 不 oea
1 连 不 上 oea
1 连 得 ueU
1 通 <client> lfc
1 通 <far> djg
1 通 <host> fkd
1 通 <zone> cme
1 通 igd
1 通 不 dld
1 通 不 通 dld
1 通 吗 $ bne
1 通 吗 bne
1 那 <client> cnd
1 那 <host> liZ
1 那 <outside> lbg
1 那 <zone> jRs
1 那 ckg
1 那 个 aen
1 那 台 gej
1 那 台 要 peY
1 那 边 jgd
1 那 边 能 lfc
1 都 <outside> cfl
1 都 Zjk
1 里 <service> <own> nec
1 里 <service> oeb
1 里 的 aki
2 $ <client> lia
2 $ <gateway> Ykk
2 $ <own> ele
2 $ <public> cii
2 $ <server> cdm
2 'connection <client> mdd
2 'connection meb
2 'connection timed kee
2 , <far> mbe
2 , <own> ihd
2 , <public> ddm
2 , <server> dcn
2 , <service> gck
2 , <zone> bhj
2 , and Yim
2 , does dfj
2 , hdi
2 , i hjd
2 , is jja
2 , length jja
2 , not cpc
2 , or ici
2 , should ijb
2 , will aeo
2 , 会 Zhl
2 -> <host> tXc
2 -> meb
2 -a <own> gjd
2 : <client> qfX
2 : <far> jja
2 : <gateway> dgj
2 : <host> Wmk
2 : <n> dhh
2 : <outside> gZn
2 : <server> dcn
2 : <service> bYt
2 : <zone> hVq
2 : connection fnb
2 ; iWo
2 <client> $ pbc
2 <client> , ici
2 <client> <client> jkZ
2 <client> <far> hla
2 <client> <gateway> bmg
2 <client> <host> jgd
2 <client> <outside> afm
2 <client> <server> Yau
2 <client> <zone> eZp
2 <client> ? mce
2 <client> be cnd
2 <client> cii
2 <client> get bgl
2 <client> len oZf
2 <client> on vWb
2 <client> port mbf
2 <client> sport dfj
2 <client> tcp pda
2 <client> would bdo
2 <client> 上 fkd
2 <client> 的 rZc
2 <client> 能 fcl
2 <far> $ ked
2 <far> <gateway> lde
2 <far> <host> nhY
2 <far> <outside> cYs
2 <far> <server> dbo
2 <far> <service> nbe
2 <far> ? mfc
2 <far> allowed lbg
2 <far> cii
2 <far> on vbW
2 <far> port tcX
2 <far> tcp oZf
2 <far> udp kcf
2 <far> 的 kbi
2 <gateway> $ hck
2 <gateway> , dkf
2 <gateway> <client> rcZ
2 <gateway> <far> ane
2 <gateway> <gateway> cem
2 <gateway> <host> hla
2 <gateway> <outside> gkc
2 <gateway> <own> dpb
2 <gateway> ici
2 <gateway> let kdf
2 <gateway> 放 jjb
2 <gateway> 的 oZg
2 <gateway> 这 bpc
2 <host> $ nbf
2 <host> , ibj
2 <host> -j Xeq
2 <host> -p kbh
2 <host> <client> kdf
2 <host> <far> fje
2 <host> <gateway> ejf
2 <host> <host> Zgm
2 <host> <n> qWg
2 <host> <outside> mag
2 <host> <own> eld
2 <host> <service> jcg
2 <host> <zone> iak
2 <host> ? fdk
2 <host> directly ndc
2 <host> does ffj
2 <host> len kef
2 <host> on miY
2 <host> over sWe
2 <host> port nbe
2 <host> sport ked
2 <host> tcp oYf
2 <host> 会 rWg
2 <host> 能 ZZu
2 <n> $ kkY
2 <n> , cii
2 <n> : bij
2 <n> <client> bod
2 <n> <far> mha
2 <n> <gateway> Zmh
2 <n> <host> Vph
2 <n> <n> qfW
2 <n> <public> dhi
2 <n> <zone> jXm
2 <n> ? idg
2 <n> allowed kdf
2 <n> and bsa
2 <n> as bme
2 <n> cjg
2 <n> code bji
2 <n> directly epZ
2 <n> do cnd
2 <n> does foZ
2 <n> dport dgj
2 <n> failed gdj
2 <n> for Zjk
2 <n> from Zrc
2 <n> is aqd
2 <n> ok anf
2 <n> or dle
2 <n> pls blg
2 <n> proto dnc
2 <n> tcp Tpk
2 <n> then gpY
2 <n> through idh
2 <n> to qWg
2 <n> tos fld
2 <n> ttl jgc
2 <n> udp nce
2 <n> what fjd
2 <n> will cod
2 <n> you rfX
2 <n> 不 epY
2 <n> 了 glb
2 <n> 发 flc
2 <n> 口 ejf
2 <n> 吗 dih
2 <n> 和 cfl
2 <n> 对 eke
2 <n> 就 fke
2 <n> 收 coc
2 <n> 是 dke
2 <n> 有 clf
2 <n> 端 fej
2 <n> 能 apd
2 <n> 通 dle
2 <outside> $ jgd
2 <outside> , djg
2 <outside> -j edk
2 <outside> -p hcj
2 <outside> <client> iYm
2 <outside> <far> tbY
2 <outside> <gateway> bhk
2 <outside> <n> mbf
2 <outside> <outside> mcd
2 <outside> <own> cpc
2 <outside> <zone> lgb
2 <outside> ? coc
2 <outside> accept iXm
2 <outside> ok lbg
2 <outside> on oXh
2 <outside> 发 jef
2 <outside> 的 ncd
2 <outside> 访 gdk
2 <outside> 走 naf
2 <own> , pdb
2 <own> <client> nbe
2 <own> <gateway> kee
2 <own> <n> lde
2 <own> <outside> fdk
2 <own> <own> bvX
2 <own> <public> cSy
2 <own> <server> idh
2 <own> <zone> mfb
2 <own> be jgd
2 <own> does sgU
2 <own> dport kef
2 <own> get jgd
2 <own> is mfb
2 <own> jef
2 <own> ok mga
2 <own> on ibj
2 <own> port gdj
2 <own> type cgk
2 <own> works mga
2 <own> 一 qgW
2 <own> 会 jfe
2 <own> 能 mdd
2 <own> 还 lgb
2 <own> 通 bgl
2 <public> <host> kUo
2 <public> <own> ndc
2 <public> <zone> kfd
2 <public> jVo
2 <server> <client> ibi
2 <server> <own> ijc
2 <service> $ fej
2 <service> , hmZ
2 <service> : fbm
2 <service> ; amg
2 <service> <client> qeY
2 <service> <far> emc
2 <service> <gateway> cnd
2 <service> <host> efj
2 <service> <n> gkc
2 <service> <outside> ilZ
2 <service> <own> piV
2 <service> <public> fmb
2 <service> <server> Zjk
2 <service> <zone> eld
2 <service> ? clf
2 <service> does lde
2 <service> emc
2 <service> from kYk
2 <service> into kch
2 <service> is dle
2 <service> on gdj
2 <service> over kkZ
2 <service> to xZW
2 <service> udp clf
2 <service> 一 fna
2 <service> 了 gZn
2 <service> 会 Zof
2 <service> 到 nXi
2 <service> 发 peZ
2 <service> 吗 boe
2 <service> 是 flc
2 <service> 能 mga
2 <service> 行 Zlh
2 <service> 走 flc
2 <service> 轮 jef
2 <service> 通 cfk
2 <zone> $ dih
2 <zone> , jia
2 <zone> -d jfe
2 <zone> -j kde
2 <zone> : rZb
2 <zone> <client> kiZ
2 <zone> <far> clf
2 <zone> <gateway> cco
2 <zone> <host> flc
2 <zone> <outside> ngZ
2 <zone> <own> ejf
2 <zone> <service> pYf
2 <zone> ? ndc
2 <zone> ether fej
2 <zone> is miY
2 <zone> mac del
2 <zone> on goY
2 <zone> src edl
2 <zone> 之 kee
2 <zone> 就 agm
2 <zone> 的 bod
2 <zone> 访 dgj
2 <zone> 还 afn
2 <zone> 通 kcg
2 ? $ aji
2 ? <client> blh
2 ? <far> aqd
2 ? <gateway> Xpg
2 ? <n> Ynh
2 ? <public> fVr
2 ? <zone> Whp
2 ? Zmi
2 ? example gdj
2 ? i boc
2 ? we Yeq
2 a <client> obd
2 a <host> bki
2 a <outside> oiW
2 a <own> dlf
2 a <zone> Zgm
2 a ? hdi
2 a client Ykk
2 a connection ihc
2 a kcg
2 a tcp kgd
2 able <client> ndc
2 able lbg
2 able to lbg
2 accept $ fdk
2 accept , chj
2 accept <zone> cgl
2 accept bji
2 access <zone> peZ
2 access peZ
2 after Zqd
2 against lZi
2 all $ fje
2 all <zone> cjh
2 allowed <far> Yof
2 allowed <host> ojV
2 allowed <outside> agm
2 allowed <zone> bsZ
2 allowed ? Yim
2 allowed ndc
2 allowed or jgd
2 allowed to sXd
2 an <client> fmb
2 an <service> gnZ
2 an <zone> mZh
2 an hla
2 and <client> idg
2 and <outside> fdk
2 and <own> bnf
2 and <service> teV
2 and <zone> ebn
2 and does eke
2 answer ctX
2 answered miZ
2 answers Xho
2 any <outside> nhZ
2 any <zone> aqc
2 any flc
2 any port gnZ
2 anything <zone> coc
2 anything eZp
2 anywhere klX
2 are <zone> reX
2 are qgW
2 arrive jic
2 as Vpi
2 asking jef
2 at <host> Zgn
2 at <outside> nec
2 at <own> led
2 at <zone> flc
2 at all efj
2 at efj
2 back <own> cpb
2 back cii
2 be <host> anf
2 be <outside> gYo
2 be <zone> maf
2 be able oXh
2 be dle
2 be reached enb
2 behind oWj
2 being kiZ
2 blame <gateway> eek
2 blame eek
2 blocked <host> dkf
2 blocked liY
2 browse <zone> dfk
2 browse efk
2 but <zone> kee
2 but jfd
2 by <client> gbl
2 by <host> Ykk
2 by <own> dgj
2 by <public> acq
2 by efk
2 can <client> ali
2 can <outside> gck
2 can <zone> hpW
2 can aji
2 can i tcX
2 can they kjZ
2 cannot lZi
2 client <zone> rdZ
2 client eoa
2 come fna
2 coming from fkd
2 coming pac
2 connect <own> dkf
2 connect <zone> mdd
2 connect gjd
2 connect to qac
2 connection <client> ncd
2 connection <zone> jfd
2 connection to kfe
2 connects hbl
2 conntrack agm
2 could <host> pXg
2 could pXg
2 curl : nXi
2 curl <client> oZf
2 curl <host> nbe
2 curl <own> rgV
2 curl <zone> jgd
2 curl rZc
2 daddr <client> med
2 daddr <far> oZf
2 daddr <host> mdd
2 daddr mdd
2 dead <own> fkc
2 dead dle
2 deliver <host> gam
2 deliver hbl
2 deliver to odb
2 destination hla
2 directly <host> Xre
2 directly bod
2 dnat ldd
2 do <client> mmU
2 do <gateway> ijb
2 do <own> ejf
2 do <service> qad
2 do <zone> ogY
2 do they gma
2 do we dhi
2 does <client> eek
2 does <far> Ypf
2 does <gateway> Uwc
2 does <host> hjc
2 does <outside> pYf
2 does <own> fpY
2 does <service> ika
2 does <zone> led
2 does ejf
2 does it jhc
2 does mail chj
2 does the ihd
2 dport <n> eld
2 dport <own> eld
2 dport eld
2 drop , dcn
2 drop <zone> Yau
2 dropped fmb
2 dropped or led
2 dscp <client> dmd
2 dscp <host> eob
2 dscp cs fkd
2 dscp fkd
2 dst <host> lgc
2 dst odb
2 echo <client> kcg
2 echo mbf
2 echo request kcg
2 establish neb
2 expected hjc
2 explain anf
2 fetch mbf
2 fine <outside> eZp
2 fine <own> flc
2 fine fdk
2 for <client> doc
2 for <far> clf
2 for <outside> gjc
2 for <own> jge
2 for <zone> Vpi
2 for Xqf
2 forwarded <own> coc
2 forwarded <zone> kib
2 forwarded kgc
2 foxmail <client> oae
2 foxmail jdg
2 from <client> mha
2 from <far> mde
2 from <gateway> glb
2 from <host> dhi
2 from <outside> bkh
2 from <own> eje
2 from <zone> cii
2 from a gjd
2 from my kdf
2 from the pcb
2 full Yin
2 full of Yin
2 get <client> fkd
2 get <far> pYf
2 get <gateway> oea
2 get <host> cjh
2 get <outside> oXh
2 get <own> lkY
2 get <zone> nbe
2 get an kgc
2 get in ljY
2 get into mce
2 get out nSn
2 get through lgc
2 get to rXe
2 gets <client> rfW
2 gets <n> qZd
2 gets kch
2 getting ndd
2 given kgc
2 go <zone> kfd
2 go jfe
2 go to led
2 going fjd
2 got <client> chj
2 got chj
2 hairpin kdf
2 hangs , fje
2 hangs <client> qac
2 hangs <host> cne
2 hangs iic
2 has <client> pda
2 has qbb
2 has to nbd
2 have <host> qba
2 have <outside> kcg
2 have <zone> fej
2 have a hbk
2 have hZm
2 he <far> khb
2 he <own> Xqf
2 her lfc
2 here kia
2 his lec
2 hit <zone> kcg
2 hit ihc
2 hitting mce
2 i <client> gqW
2 i <host> Zfo
2 i <outside> mjX
2 i <zone> jdf
2 i e idh
2 i see Zfo
2 icmp qca
2 if Xds
2 in <client> obd
2 in <gateway> fdk
2 in <host> Xre
2 in <outside> jSr
2 in <zone> fkd
2 in bpc
2 in the fej
2 incoming ncc
2 input jdg
2 inside fbn
2 into <client> sYc
2 into <outside> odb
2 into <zone> taZ
2 into oYg
2 ip <far> dih
2 ip <zone> dgj
2 ip cgl
2 is <far> fdk
2 is <gateway> idh
2 is <host> Vjo
2 is <outside> fje
2 is <own> cme
2 is <server> Zep
2 is <service> oZe
2 is <zone> kgb
2 is fine edl
2 is it aik
2 is that ika
2 is the mWl
2 is up edl
2 it <client> jib
2 it <gateway> Vcu
2 it <host> hid
2 it <outside> fan
2 it <own> crZ
2 it <zone> oTk
2 it ? nYh
2 it get nce
2 it has ihd
2 it iic
2 it out Yog
2 it through bij
2 it's bcq
2 its <client> mec
2 its <far> fkd
2 its <host> oYg
2 its <own> Twd
2 its <service> obd
2 its <zone> wVb
2 its pZe
2 itself <gateway> pad
2 itself <host> gYn
2 itself hYn
2 just hangs lbg
2 just iYl
2 land jhc
2 land on jhc
2 let <gateway> Zfo
2 let hmZ
2 like ich
2 like to jbh
2 line <outside> dhh
2 lines cZr
2 lip <client> uTf
2 log <host> Xpg
2 log Yog
2 logs dig
2 mac <n> efj
2 mac <outside> ffj
2 mac <zone> bdo
2 mac efj
2 mail <client> lcf
2 mail gw eke
2 mail kfd
2 masquerade , fTu
2 masquerade <host> eUu
2 masquerade <outside> bki
2 masquerade ajj
2 me <gateway> cem
2 me <own> ejf
2 minute <own> fje
2 minute ape
2 must ndc
2 my <client> fck
2 my <host> dkf
2 my <own> fqW
2 my eke
2 my laptop dkf
2 my phone oeb
2 nc : dkf
2 needs <host> iZl
2 needs iZl
2 needs to iZl
2 night jbi
2 no <outside> ebn
2 no <zone> gVr
2 no Zjj
2 not <client> hdj
2 not <far> hkb
2 not <gateway> hbk
2 not <host> lia
2 not <outside> dgj
2 not <own> boe
2 not <zone> jhc
2 not iic
2 nothing <client> ndc
2 nothing <outside> mbf
2 nothing <zone> Zfp
2 nothing efj
2 now Zkk
2 of <host> eke
2 of <outside> kZk
2 of <own> ljY
2 of <zone> lia
2 of gjc
2 of line bgl
2 off <outside> Zgn
2 off line Zgn
2 off oZe
2 ok <far> Zrb
2 ok <host> Xsd
2 ok <own> fqY
2 ok ? odb
2 ok mde
2 ok or eke
2 on <far> hkb
2 on <gateway> phW
2 on <host> Yjl
2 on <n> bgl
2 on <outside> pWh
2 on <own> emc
2 on <public> cfl
2 on <server> fbm
2 on <service> bne
2 on <zone> flc
2 on port bhk
2 on the lce
2 one fkd
2 only lbh
2 only this efj
2 open <client> pda
2 open <gateway> hid
2 open <host> crZ
2 open <outside> lga
2 open <service> vWc
2 open <zone> ldf
2 open ? mfb
2 open a pad
2 open from bmf
2 open gkb
2 open or Wqg
2 open the nfb
2 opening ofZ
2 opens lZi
2 or <client> rfW
2 or <far> dld
2 or <host> fcm
2 or <own> dnd
2 or <zone> mce
2 or does dle
2 or dropped lgb
2 or jch
2 or not dih
2 or only igd
2 our <client> kjZ
2 our <far> kef
2 our <outside> ked
2 our nga
2 out <client> hmZ
2 out <far> clf
2 out <host> qTj
2 out <own> dgj
2 out <zone> lfb
2 out ? ihd
2 out on ldf
2 out to nVk
2 outbound <host> mZi
2 outbound mZi
2 outlook <client> kcg
2 outlook <zone> fdk
2 outlook 报 jee
2 own <gateway> oYg
2 pc <zone> ddm
2 pc ddm
2 permitted to oae
2 ping <client> uZZ
2 ping <far> ofZ
2 ping <host> hbk
2 ping <outside> kgc
2 ping <own> kia
2 ping <zone> ncd
2 ping pbb
2 ping 通 jgd
2 plain <own> eke
2 plain ihc
2 please Ypf
2 pls Ypf
2 polled anf
2 port <client> Zsb
2 port <far> ihc
2 port <host> hdj
2 port <outside> eqZ
2 port <own> crZ
2 port <server> eek
2 port <zone> erX
2 port fje
2 postfix <host> imZ
2 postfix hla
2 print uZa
2 pull pda
2 query kee
2 r <client> dgj
2 reach <client> kai
2 reach <far> obd
2 reach <gateway> efk
2 reach <host> jYl
2 reach <outside> dgk
2 reach <service> del
2 reach hcj
2 reach the ugT
2 reachable <host> Xhp
2 reachable Xgo
2 reachable from WxZ
2 read bod
2 refused <own> cme
2 refused lgb
2 request <far> eek
2 resolve <gateway> lfc
2 resolve lfc
2 resolve names lfc
2 right ? hid
2 rule eYq
2 s , jef
2 s <client> mXi
2 s <far> nZh
2 s <host> Wnj
2 s <own> bne
2 s jef
2 saddr <far> cgl
2 same <outside> afn
2 same afn
2 say <zone> eao
2 say eao
2 says mbe
2 scan lYj
2 scan to lYj
2 see <client> mce
2 see <gateway> Uay
2 see <host> emc
2 see eke
2 see when Uok
2 sees dle
2 send pca
2 sending oea
2 sends mbf
2 session <host> ejf
2 session ejf
2 should <host> neb
2 should <zone> jdg
2 should nfZ
2 should that mgZ
2 smtpd <host> Zog
2 smtpd <n> Zog
2 smtpd Zog
2 snat <host> gam
2 snat chj
2 snat to dcn
2 so <zone> gam
2 so cjh
2 source ihd
2 spins <own> ejf
2 spins ejf
2 src Zgn
2 still lcg
2 straight fmb
2 straight to fna
2 supposed ijb
2 supposed to ijb
2 taken Xjm
2 talk nfa
2 talk to nfa
2 talking qZc
2 talking to occ
2 tcp <client> kha
2 tcp <far> Uvc
2 tcp <gateway> Wjn
2 tcp <n> dhi
2 tcp <outside> dih
2 tcp <own> ejg
2 tcp <zone> hbk
2 tcp dport ahl
2 tcp fje
2 tcp port Ytc
2 that <client> rYd
2 that <far> dkf
2 that <gateway> eek
2 that <host> Tve
2 that <own> fkc
2 that <zone> ddm
2 that ? dme
2 that be bkh
2 that emc
2 that work ahl
2 that's ngY
2 the <far> ohW
2 the <gateway> ekd
2 the <own> bkg
2 the <service> Xkl
2 the browser ejf
2 the chj
2 the port chj
2 them <gateway> afn
2 them ? cfm
2 them cfl
2 then ? cjh
2 then hid
2 there jgd
2 they <own> dnc
2 they <zone> obd
2 this <gateway> Zau
2 this <own> gkd
2 this <zone> jib
2 this coc
2 through <client> rfW
2 through <host> aik
2 through <outside> khb
2 through the del
2 thru <own> gjd
2 thru ? emc
2 thru fje
2 thunderbird <client> mdd
2 thunderbird <zone> kfc
2 thunderbird jlZ
2 time mce
2 timed <server> eek
2 timed dih
2 timed out ejf
2 to <client> pdb
2 to <far> qdZ
2 to <gateway> lgc
2 to <host> jZl
2 to <outside> jai
2 to <own> dih
2 to <public> piV
2 to <server> dgk
2 to <service> hjc
2 to <zone> occ
2 to be bji
2 to connect odb
2 to deliver obd
2 to fek
2 to fetch qRm
2 to get kee
2 to open neb
2 to pull yXX
2 to send gcl
2 to the kYk
2 to use jfe
2 towards mdd
2 trying <client> rWf
2 trying kdf
2 ttl <client> esW
2 ttl <host> djg
2 ttl <n> dle
2 ttl <own> glc
2 ttl dle
2 udp , Zof
2 udp <client> nbe
2 udp <far> Sug
2 udp <gateway> Xub
2 udp <n> jja
2 udp <outside> cne
2 udp mfb
2 udp port khb
2 up <own> fkd
2 up <zone> gdj
2 up kfd
2 updates from pad
2 updates pad
2 us <host> Wmj
2 us Xmj
2 use <own> ogY
2 use <service> fej
2 use <zone> nbe
2 use ncd
2 user hid
2 via Whq
2 w dqZ
2 want <client> pYf
2 want khb
2 wants raa
2 wants to rba
2 we <own> fje
2 we fkd
2 webmail oea
2 week <zone> lZi
2 week and kjY
2 what <own> ctY
2 what happens mbe
2 when <far> gjd
2 when <host> jdg
2 when <zone> jdg
2 when iid
2 when it tYb
2 where ika
2 which <client> mga
2 which mdd
2 who pYf
2 why kdf
2 will <client> bjj
2 will <gateway> hmZ
2 will <host> fej
2 will gdj
2 will it lkX
2 will the iid
2 with <gateway> gdj
2 with lde
2 with the lgb
2 work ? fmb
2 working <own> fje
2 works <outside> dih
2 works <own> doc
2 works dih
2 would <client> cjh
2 would <far> gam
2 would <host> Zjk
2 would <own> chj
2 would <zone> mec
2 would it Zof
2 would that Zpe
2 y bne
2 y n bne
2 yes <far> Yof
2 yes <outside> bmf
2 yes cjh
2 you pYf
2 一 <own> fje
2 一 直 bne
2 三 <zone> cdm
2 三 cdm
2 三 条 cdm
2 上 <host> cZr
2 上 <outside> cZr
2 上 <zone> fan
2 上 dao
2 不 <client> fej
2 不 <far> eld
2 不 <host> bmf
2 不 <outside> jib
2 不 <zone> lde
2 不 dgj
2 不 上 oea
2 不 了 oZf
2 不 到 gkb
2 不 放 fej
2 不 是 jge
2 不 能 idh
2 不 行 gjd
2 不 走 coc
2 不 通 fje
2 个 <host> bdo
2 个 bkg
2 个 网 dhh
2 为 eld
2 为 啥 hid
2 主 <host> lbg
2 主 <server> efj
2 主 jbj
2 主 动 jbj
2 了 $ ckh
2 了 <client> lcf
2 了 <gateway> dfk
2 了 <own> cme
2 了 lbg
2 了 吗 efj
2 事 <zone> efj
2 人 <outside> lde
2 人 用 mfa
2 人 能 idh
2 人 连 ocd
2 什 <zone> kfe
2 从 <client> ika
2 从 kjZ
2 以 <outside> fdj
2 以 <zone> gck
2 以 jaj
2 以 吗 bne
2 以 直 qeZ
2 以 连 fej
2 会 <client> kfe
2 会 <own> eoa
2 会 不 Zjk
2 会 怎 fkd
2 会 被 mhZ
2 供 <service> ijb
2 供 <zone> rac
2 供 flc
2 信 , blg
2 信 <client> tZa
2 信 <host> nbe
2 信 <n> fma
2 信 <own> ihd
2 信 <service> jee
2 信 dii
2 信 吗 cji
2 信 报 dih
2 信 走 ele
2 做 Zmh
2 共 <client> dle
2 共 bgl
2 共 享 bgl
2 关 <gateway> efj
2 关 efj
2 关 系 dfj
2 出 <far> Zsb
2 出 lde
2 出 去 gjd
2 出 得 gjd
2 则 <gateway> edl
2 则 edl
2 到 <client> tVe
2 到 <far> lec
2 到 <gateway> fej
2 到 <host> nfb
2 到 <own> hmZ
2 到 <zone> jef
2 到 mbf
2 到 底 efk
2 到 的 Zgn
2 动 <host> odb
2 动 <server> cgk
2 动 kdf
2 动 连 mce
2 包 , blf
2 包 Zjk
2 去 <host> lhb
2 去 <outside> gma
2 去 <zone> Zep
2 去 bgl
2 发 <client> cme
2 发 ajj
2 口 <n> eke
2 可 kdf
2 可 以 kdf
2 台 <client> hid
2 台 <host> kdf
2 台 <zone> kZj
2 台 打 dhi
2 台 机 hid
2 台 要 peY
2 同 <client> odb
2 同 <outside> rcZ
2 同 ici
2 同 事 kee
2 后 , iic
2 后 <gateway> Zat
2 后 <own> fna
2 后 mdd
2 吗 $ djg
2 吗 <client> Yog
2 吗 <host> fcl
2 吗 <outside> dke
2 吗 dkf
2 否 pcb
2 吧 fje
2 回 <own> fje
2 回 chj
2 回 包 ejf
2 在 pcb
2 址 <server> egj
2 址 cgl
2 外 <host> mfb
2 外 qYe
2 外 发 jff
2 好 <own> gqW
2 好 ckg
2 好 了 gjd
2 好 吗 fmb
2 它 naf
2 客 cme
2 客 户 cme
2 就 dek
2 己 <gateway> jfe
2 己 <host> lbg
2 己 <server> efj
2 己 jfe
2 己 去 lgb
2 己 往 kee
2 己 的 Ynh
2 己 能 jbi
2 己 访 lgc
2 己 连 mga
2 帮 hjd
2 常 <outside> aij
2 常 aij
2 应 <own> eje
2 应 该 dgj
2 底 dhi
2 开 <client> lcf
2 开 <own> jhc
2 开 <service> fej
2 开 <zone> ogY
2 往 <host> iWo
2 往 iZm
2 得 <client> ijb
2 得 <host> drY
2 得 <own> fje
2 得 <zone> iak
2 得 djg
2 得 上 nbd
2 得 了 ddn
2 得 通 hjc
2 想 <client> jfe
2 想 <service> ldf
2 想 <zone> cgl
2 想 kcg
2 我 nbf
2 户 <outside> kfc
2 户 hid
2 户 用 lgb
2 打 <outside> ogY
2 打 <public> efj
2 打 <zone> kai
2 打 印 gjd
2 打 开 jee
2 打 得 lfc
2 执 <client> lcf
2 执 lcf
2 执 行 lcf
2 扫 obd
2 扫 描 oad
2 抓 <zone> dgj
2 抓 到 aep
2 抓 包 Zgn
2 报 ohX
2 按 enb
2 掉 , cfl
2 掉 <gateway> dek
2 掉 <outside> bfm
2 掉 cfl
2 接 <outside> uYb
2 接 djg
2 接 打 hci
2 接 访 ibj
2 收 <client> lha
2 收 <public> ffj
2 收 <zone> fam
2 收 agm
2 收 不 hbk
2 收 信 jdg
2 收 邮 gdj
2 放 <gateway> afn
2 放 <zone> ihc
2 放 jdg
2 放 吗 hdi
2 放 行 ecm
2 时 , ejf
2 时 <own> ebn
2 时 cii
2 是 <client> mce
2 是 <gateway> jja
2 是 <host> ila
2 是 <outside> Xds
2 是 <own> auY
2 是 djg
2 是 不 fjf
2 最 <own> eke
2 最 eke
2 最 后 eke
2 有 amg
2 机 <host> rYd
2 机 <service> qZd
2 机 <zone> khc
2 机 kgc
2 机 上 peZ
2 机 器 khc
2 机 能 fkd
2 机 访 led
2 机 连 nfa
2 条 aki
2 来 <client> fan
2 来 <far> ofZ
2 来 <outside> mga
2 来 <zone> hbk
2 来 lcf
2 来 的 oYg
2 析 dkf
2 正 常 iZl
2 段 <zone> lha
2 段 lha
2 没 <client> ara
2 没 <gateway> fdj
2 没 <own> gjd
2 没 Tjr
2 没 有 Xin
2 流 fmb
2 流 量 fmb
2 源 btY
2 用 <client> xfQ
2 用 <zone> rYe
2 用 qZd
2 电 <zone> jfe
2 电 jfe
2 电 脑 jfe
2 的 $ bgl
2 的 , jhc
2 的 <client> lde
2 的 <far> ham
2 的 <gateway> Yjk
2 的 <host> jdg
2 的 <n> Xoi
2 的 <own> djg
2 的 <public> fdk
2 的 <service> dqY
2 的 lde
2 的 prometheus lcf
2 的 人 obd
2 的 同 hbk
2 的 吗 ecm
2 的 是 Zfo
2 目 kfd
2 目 的 kfd
2 直 <client> bpc
2 直 <outside> hhd
2 直 <zone> dgj
2 直 dih
2 直 接 lcf
2 看 <host> bhk
2 看 lah
2 看 到 Zfo
2 着 oZf
2 端 <client> bmf
2 端 <host> gkc
2 经 Xre
2 给 <client> fjd
2 给 fjd
2 网 <zone> kcg
2 网 kdg
2 能 <far> kfd
2 能 <host> jkZ
2 能 <outside> jff
2 能 <own> del
2 能 <service> ucW
2 能 <zone> lec
2 能 led
2 能 不 oYg
2 能 主 oae
2 能 到 chj
2 能 访 ofZ
2 能 通 gid
2 自 iZl
2 行 <gateway> fdk
2 行 eao
2 行 不 eao
2 行 了 gck
2 行 吗 ici
2 被 <far> Uue
2 被 <gateway> dih
2 被 <host> Wte
2 被 Xrf
2 要 <client> nZg
2 要 <host> naf
2 要 qYe
2 访 <client> odb
2 访 <host> oiW
2 访 kbh
2 访 问 kbh
2 询 <client> lcf
2 询 ndc
2 该 flc
2 说 tXc
2 调 <server> cgk
2 调 rZd
2 走 <outside> Xmk
2 走 hnY
2 跑 <client> kfe
2 跑 kfe
2 跑 的 jfe
2 身 <gateway> hkb
2 身 ? ejf
2 身 jka
2 转 <gateway> dfj
2 转 bfm
2 转 发 afn
2 载 pcb
2 边 <gateway> adp
2 边 <outside> lbg
2 边 <service> ofZ
2 边 <zone> mdc
2 边 jfe
2 边 放 cgl
2 边 能 lfc
2 过 <client> obd
2 过 <gateway> dgj
2 过 nYh
2 这 <host> Zkj
2 这 <own> ekf
2 这 hla
2 这 样 agm
2 进 fej
2 进 来 gbk
2 远 <client> eld
2 远 ejf
2 远 程 ejf
2 连 <client> vbW
2 连 <far> mbe
2 连 <host> ici
2 连 <outside> lah
2 连 mde
2 连 得 klY
2 连 接 lde
2 连 的 ici
2 通 , djg
2 通 <client> gmb
2 通 <host> duV
2 通 <own> fje
2 通 cmd
2 通 吗 ekf
2 邮 <client> lde
2 邮 <own> boc
2 邮 <zone> oZf
2 锅 <gateway> efj
2 锅 efj
2 锅 吗 dfk
2 问 <client> mdd
2 问 <far> kcg
2 问 <host> kgb
2 问 <outside> occ
2 问 <public> mga
2 间 <zone> dle
2 间 bne
2 面 lfc
2 麻 hjb
2 麻 烦 hjb
3 $ <- lfc
3 $ <far> ika
3 $ <gateway> cfm
3 $ <own> eke
3 $ <public> dhi
3 $ <zone> jef
3 ' cpa
3 , <client> jdg
3 , <gateway> miZ
3 , <host> glb
3 , <own> fkd
3 , <server> eek
3 , <zone> bij
3 -> kXl
3 -d <zone> jfe
3 -d jfe
3 -i del
3 -m <host> cgj
3 -m <outside> fje
3 -m <zone> nUl
3 -p <outside> ndc
3 -p <zone> gck
3 -p ici
3 -s ado
3 : <far> gbl
3 : <gateway> ici
3 : <host> goX
3 : <outside> mag
3 ; <far> apd
3 ; Wqh
3 <client> <client> oiW
3 <client> <far> bod
3 <client> <gateway> jbi
3 <client> <host> gZo
3 <client> <zone> ebm
3 <client> fan
3 <far> <client> ika
3 <far> <gateway> eao
3 <far> <host> taZ
3 <far> <outside> abq
3 <far> <own> eke
3 <far> <zone> nea
3 <gateway> <client> kcg
3 <gateway> <far> ika
3 <gateway> <host> Ykk
3 <gateway> <own> Zpe
3 <gateway> <zone> fje
3 <host> <client> kgd
3 <host> <gateway> sab
3 <host> <host> kgd
3 <host> <own> blg
3 <host> <zone> kdf
3 <host> lfd
3 <n> <client> bpc
3 <n> <far> mdc
3 <n> <gateway> ibj
3 <n> <outside> fkd
3 <n> <own> iic
3 <n> <server> dbn
3 <n> <zone> mgb
3 <outside> <client> tYb
3 <outside> <host> cgk
3 <outside> <outside> ndc
3 <outside> <own> dgj
3 <outside> <zone> gZn
3 <outside> icj
3 <own> <client> sZc
3 <own> <far> mce
3 <own> <gateway> hci
3 <own> <host> bhk
3 <own> <outside> nZf
3 <own> <own> fmb
3 <own> <zone> cfl
3 <public> <host> qdZ
3 <public> <zone> agm
3 <server> <client> kfe
3 <server> jgd
3 <service> <client> dih
3 <service> <far> jib
3 <service> <host> gck
3 <service> <outside> obc
3 <service> <own> Wqg
3 <service> <public> eek
3 <service> <server> afn
3 <service> <zone> qfX
3 <zone> <- idh
3 <zone> <client> nhY
3 <zone> <far> Xtc
3 <zone> <gateway> Xmk
3 <zone> <host> Wmk
3 <zone> <outside> bcq
3 <zone> <own> crY
3 <zone> <zone> hal
3 ? <client> mdd
3 ? <far> ckg
3 ? <gateway> aki
3 ? <host> ajj
3 ? <own> eje
3 ? <public> dgj
3 ? <zone> jfe
3 a <client> cjh
3 a <gateway> bbq
3 a <outside> qdZ
3 a <own> gkd
3 a <zone> rZc
3 a fej
3 able <client> oYg
3 able <host> nYh
3 able <zone> odb
3 able pZe
3 accept <zone> iYm
3 accept bjj
3 access <zone> ecn
3 access jWo
3 account qeY
3 added Xgo
3 address dap
3 after <host> gjd
3 afterwards eld
3 all <zone> flb
3 all ffj
3 allowed <client> jef
3 allowed <far> Vsf
3 an <client> wbV
3 an nec
3 and <client> jib
3 and <host> Vok
3 and <outside> bkh
3 and <own> eje
3 and <zone> nZg
3 answer <own> Zof
3 answer odc
3 any dqZ
3 anything <zone> odb
3 anything mec
3 are liZ
3 arrive rXe
3 as <host> kfd
3 as <zone> kcg
3 as gkc
3 asking lWl
3 at <client> rZb
3 at <outside> amf
3 at <own> dmd
3 at <zone> lbf
3 at lde
3 back reY
3 be <client> knV
3 be <far> oiX
3 be <host> bmf
3 be <outside> lbg
3 be Zki
3 before <own> fjd
3 before fjd
3 behind qZc
3 blocked gma
3 browser fjf
3 but <own> clf
3 but jjb
3 by <client> cpb
3 by <gateway> Zof
3 by <host> ibj
3 by <zone> reX
3 by fje
3 c lah
3 can <gateway> jbi
3 can <zone> jlY
3 can sfV
3 can't <client> lah
3 can't <zone> neb
3 can't led
3 cannot oXh
3 change drZ
3 client <client> ilZ
3 client <host> eao
3 client idh
3 code <own> gZn
3 code bji
3 come ahl
3 connect <client> rfW
3 connect <host> ici
3 connect hcj
3 connection <client> mbf
3 connection <far> ejf
3 connection <host> crZ
3 connection <own> bne
3 connection <zone> kbh
3 connection kja
3 connections bmf
3 connects nbe
3 could alh
3 cs <client> dmd
3 cs <host> eob
3 cs fkd
3 curl <gateway> lce
3 curl mce
3 customer eoa
3 dead dcn
3 deliver <host> scY
3 deliver scY
3 desk gjd
3 dev <client> jef
3 directly <host> Zrc
3 directly <outside> lgc
3 directly nfZ
3 dnat <own> fkd
3 dnat fje
3 do <host> gnZ
3 do <own> coc
3 do mjX
3 does <client> bfm
3 does <far> amf
3 does <host> cqb
3 does <outside> jYl
3 does <own> eld
3 does <zone> qbb
3 does ejf
3 dport <far> Xsd
3 dport <host> cii
3 dport <outside> fUt
3 dport <zone> Yjm
3 dport dih
3 drop <client> ljY
3 drop eld
3 dropped kfe
3 dst <outside> dle
3 e idh
3 error eld
3 ether <zone> fej
3 ether fej
3 even blg
3 ever dhi
3 every Wph
3 example <far> gdj
3 example chj
3 failed jch
3 fine <outside> Wct
3 fine chi
3 for <client> occ
3 for <host> efj
3 for <own> ejg
3 for ici
3 forward Voi
3 forwarded wVb
3 from <client> epZ
3 from <gateway> dkf
3 from <host> gbk
3 from <outside> jcg
3 from <own> fjd
3 from <zone> hdi
3 from dle
3 get <client> oae
3 get <far> odc
3 get <outside> kgc
3 get <own> bmf
3 get <zone> jZk
3 get obd
3 gets kjZ
3 gives <own> fje
3 gives mhZ
3 go mjX
3 goes <zone> hdi
3 going Ype
3 gw eke
3 hairpin niY
3 hangs oae
3 happens mbe
3 has <client> kgd
3 has <outside> mbf
3 has dld
3 have <zone> oaf
3 have nbe
3 he iZl
3 him bbq
3 i <client> hdi
3 i <gateway> Zgn
3 i <host> coc
3 i <outside> pZd
3 i <zone> okV
3 i ckf
3 if <own> ejf
3 if ofZ
3 in <client> auY
3 in <host> Wll
3 in <outside> nUk
3 in <own> fje
3 in <zone> mWk
3 in anf
3 input amf
3 into <outside> mce
3 into <zone> pVi
3 into nae
3 ip <host> Zil
3 ip <outside> afn
3 ip <zone> bfm
3 ip Zhm
3 is <client> igd
3 is <far> cme
3 is <gateway> jbh
3 is <host> led
3 is <own> dkf
3 is <zone> djg
3 is jhd
3 it <client> ioW
3 it <far> bpc
3 it <gateway> Zmh
3 it <outside> mdd
3 it <own> dob
3 it <server> afo
3 it <zone> nbe
3 it ici
3 its <client> cii
3 its <host> fkd
3 its clf
3 itself <host> fbm
3 itself fej
3 just <client> jfe
3 just <own> gje
3 just <zone> nYh
3 just iic
3 k agm
3 land ejf
3 laptop gje
3 leg <gateway> bkh
3 leg bkh
3 len <client> mdd
3 len <far> qYe
3 len <host> ihd
3 len nfb
3 length jja
3 let <host> occ
3 let <own> Zrc
3 let <zone> gbl
3 let lXj
3 like kcg
3 line <outside> Zgn
3 line Ybt
3 logs ddn
3 mac <zone> del
3 mac del
3 mail <client> kcg
3 mail <zone> pad
3 mail jib
3 make <client> hkc
3 me miY
3 must kbh
3 my <client> reW
3 my <host> Yjm
3 my <own> fkd
3 n bne
3 names <gateway> mec
3 names mec
3 nat <host> dih
3 nat dih
3 need qdZ
3 needs ici
3 never Zkj
3 nightly <client> apd
3 nightly apd
3 no <outside> bij
3 no <own> eke
3 no coc
3 not <host> dld
3 not <own> gma
3 not <zone> lfc
3 not fmc
3 nothing <zone> lcf
3 nothing jhc
3 of <far> Ynh
3 of <host> Yrc
3 of <outside> eej
3 of cme
3 off kia
3 ok <client> pcc
3 ok <host> Zfo
3 ok <zone> mdd
3 ok jfd
3 on <client> foY
3 on <far> sWe
3 on <host> cfk
3 on <outside> qac
3 on <own> dnc
3 on <zone> emd
3 on cjg
3 once sYc
3 only jbi
3 open <client> mce
3 open <gateway> emc
3 open <host> qdZ
3 open <zone> ndc
3 open imX
3 opening Yeq
3 or <client> kee
3 or <far> flc
3 or <gateway> aik
3 or <host> cme
3 or <outside> ihd
3 or <own> ejf
3 or <zone> amg
3 or gjd
3 our <far> iib
3 our <host> hic
3 our <outside> bij
3 out <client> rXe
3 out <far> Rvg
3 out <gateway> kZk
3 out <host> nYh
3 out <own> dkf
3 out mXj
3 outbound <host> fYp
3 outbound hXo
3 outgoing lai
3 outlook <zone> pZf
3 outlook pZf
3 over <client> kjZ
3 over <host> djg
3 over <zone> qgW
3 over fje
3 own rba
3 packet lcf
3 packets <client> eld
3 pass <zone> djg
3 pass cne
3 passes hid
3 people Ykk
3 permitted Zqd
3 phone <own> fje
3 phone cdn
3 ping <zone> pfX
3 ping vYZ
3 plain nbe
3 please lkX
3 pls <client> sVf
3 pls <far> clf
3 port <client> iic
3 port <far> elc
3 port <gateway> piV
3 port <host> gdk
3 port <outside> kcg
3 port <own> bod
3 port <server> eek
3 port gcj
3 possible cji
3 postfix <host> lcf
3 postfix nbe
3 prerouting <own> gje
3 prerouting ihd
3 private jhb
3 prometheus <client> lcf
3 prometheus lcf
3 proto <client> lde
3 proto <own> coc
3 proto lfd
3 pull <host> eZp
3 pull fXq
3 push djg
3 query oYh
3 reach <host> mce
3 reach sdX
3 reachable cih
3 reached enb
3 refused <client> occ
3 relay rWf
3 right mdd
3 rule Ygo
3 run jef
3 s goZ
3 same <outside> ben
3 same hal
3 say Zfo
3 says <client> odb
3 says <zone> bgm
3 says kef
3 scans <client> mbf
3 scans mbf
3 see <zone> Wni
3 see mbf
3 send <client> rfW
3 send <host> jYk
3 send fan
3 seq <far> kcg
3 seq <host> Zng
3 served aoe
3 set lah
3 shell ogY
3 should <client> oYg
3 should <own> fje
3 should <zone> nVl
3 should lgb
3 shows dkf
3 since oea
3 smtpd <host> Xjm
3 smtpd Xjm
3 so hid
3 somebody lah
3 source maf
3 src <outside> fej
3 src <zone> cdn
3 src Zhl
3 still <host> bhk
3 still dgi
3 straight qca
3 swears ejf
3 take Wph
3 talk <client> vRg
3 talk <zone> kia
3 talk ngZ
3 tcp <client> coc
3 tcp <far> dke
3 tcp <host> iYm
3 tcp <zone> qdZ
3 tcp hci
3 that <client> nhY
3 that <far> Zng
3 that <gateway> ici
3 that <host> Zkk
3 that <outside> fmb
3 that <zone> ihd
3 that hdj
3 the <client> peZ
3 the <far> ohY
3 the <gateway> idi
3 the <host> ckg
3 the <outside> fZo
3 the <own> fkd
3 the <zone> hcj
3 their <zone> mce
3 their pZd
3 then <client> ncd
3 then <host> goZ
3 then <own> fmb
3 then hla
3 there <zone> dkf
3 there dke
3 they <far> scY
3 they <zone> eek
3 they dgj
3 thing Yim
3 this <zone> cdn
3 this kbh
3 through <client> khb
3 through <gateway> cem
3 through <outside> jdh
3 through <own> cod
3 through <zone> glb
3 thru eYq
3 thunderbird ddm
3 time fkd
3 timeout jdg
3 times <far> fpY
3 times lha
3 to <client> ngZ
3 to <far> dcn
3 to <gateway> kWl
3 to <zone> qVh
3 to idh
3 told mWk
3 tos <client> clf
3 tos <own> fna
3 tos fld
3 traffic hcj
3 true ijb
3 ttl <client> Uwb
3 ttl <host> cme
3 ttl <own> YyW
3 ttl jgc
3 type <client> kfe
3 udp <client> cmf
3 udp <far> lfd
3 udp <gateway> eld
3 udp <outside> Zof
3 udp hlb
3 up aki
3 us mbf
3 use <zone> lfb
3 via <host> cem
3 via <zone> tcX
3 via beo
3 vpn mhZ
3 wants <client> dkf
3 wants dkf
3 was idi
3 way <zone> Yhn
3 we <zone> gma
3 we edl
3 what <outside> dco
3 what ali
3 when <client> sab
3 when <host> cfl
3 where Yho
3 which Ynh
3 who pgX
3 why <outside> Zgn
3 why iaj
3 will <host> bne
3 with <zone> oVk
3 with fna
3 work <client> jff
3 work <host> aik
3 work <zone> khb
3 work cii
3 works <own> flc
3 works lbg
3 would <outside> Xds
3 would <zone> cVv
3 would ncd
3 you gcj
3 一 <client> pbc
3 一 <own> foY
3 一 <zone> ben
3 一 dgj
3 上 <client> kjZ
3 上 <zone> kZj
3 上 cel
3 不 <client> qcb
3 不 <host> kdf
3 不 <own> eoa
3 不 <zone> ici
3 不 jcg
3 丢 <gateway> dbo
3 丢 dcn
3 个 coc
3 为 ejf
3 主 <host> oae
3 主 qac
3 么 <host> aik
3 么 <zone> kfe
3 么 dkf
3 之 <zone> kdf
3 之 gbk
3 了 <client> pda
3 了 <gateway> dkg
3 了 <host> fej
3 了 <own> fpZ
3 了 <zone> iZk
3 事 <outside> kbh
3 事 <zone> jee
3 事 kef
3 享 <client> dle
3 享 bgl
3 人 <outside> jdg
3 人 <zone> naf
3 人 mbf
3 从 mce
3 以 fej
3 件 <client> lde
3 件 <own> boc
3 件 <zone> oZf
3 会 <client> jfe
3 会 <gateway> ahl
3 会 <host> eld
3 会 <outside> hmZ
3 会 <zone> mdd
3 会 gjd
3 信 <client> mdd
3 信 lde
3 做 eoa
3 再 Zgn
3 出 <zone> hci
3 出 cem
3 到 <client> inX
3 到 <gateway> iYm
3 到 <host> dnb
3 到 <own> dfk
3 到 <zone> oXh
3 动 <host> lbg
3 动 <server> efj
3 动 jbj
3 包 <zone> Zep
3 包 bij
3 印 gjd
3 去 <far> bpc
3 去 <host> odb
3 去 <zone> nae
3 去 led
3 反 gjd
3 发 <client> kia
3 发 <gateway> kZi
3 发 <host> kia
3 发 <zone> hcj
3 发 hdi
3 口 <far> Wqf
3 口 <host> gjd
3 可 <outside> obd
3 可 jib
3 同 <zone> ich
3 后 <own> emc
3 后 eld
3 吗 <client> lhZ
3 吗 <far> cnd
3 吗 <gateway> dgj
3 吗 <host> bkh
3 吗 <own> flc
3 吗 <zone> qeY
3 和 <host> bfm
3 和 <own> ekd
3 和 cfl
3 哪 cnd
3 啥 hid
3 器 <zone> khc
3 器 khc
3 回 cne
3 在 kde
3 地 gdj
3 填 <client> jff
3 填 eek
3 好 fZo
3 完 bem
3 客 tVe
3 对 Yep
3 就 <host> amg
3 就 <zone> ici
3 就 glb
3 常 iZl
3 应 aji
3 底 <gateway> eek
3 底 efk
3 开 <client> qgW
3 开 <host> bhj
3 开 <own> epZ
3 开 <zone> nZg
3 往 <gateway> vSf
3 往 <host> rcY
3 往 uYa
3 得 <client> jgd
3 得 <far> eld
3 得 <outside> ijb
3 得 <zone> jaj
3 得 ejf
3 想 <zone> pcb
3 想 pbb
3 成 nXi
3 我 hic
3 户 <zone> oea
3 户 dke
3 打 <client> ejf
3 打 <outside> ibj
3 打 <zone> nZh
3 投 ncd
3 报 <client> qdZ
3 报 <own> arb
3 报 mbf
3 拦 <gateway> ccp
3 拦 ejf
3 接 <client> tWd
3 接 <far> lcf
3 接 <outside> mce
3 接 <own> clf
3 接 naf
3 描 oad
3 收 <client> dob
3 收 <zone> oea
3 收 fmb
3 放 <gateway> bdo
3 方 chi
3 日 <host> dnc
3 日 dnc
3 时 mYj
3 是 <client> jkZ
3 是 <gateway> dle
3 是 <host> Win
3 是 <outside> ejf
3 是 Zik
3 有 <client> hkb
3 有 <gateway> dfk
3 有 <host> eld
3 有 <outside> fke
3 有 <zone> dgj
3 有 dhi
3 机 <host> hjd
3 机 <zone> nYh
3 机 kfe
3 条 <zone> idh
3 来 <outside> jch
3 来 hbk
3 查 fan
3 样 dhi
3 正 <outside> eek
3 没 <own> Zof
3 没 dhi
3 烦 hjb
3 现 epZ
3 理 oZf
3 用 <client> gjd
3 用 <zone> lde
3 用 hjb
3 电 <zone> lcf
3 电 lcf
3 的 <client> rdY
3 的 <far> qeY
3 的 <gateway> fma
3 的 <host> jhc
3 的 <outside> hdi
3 的 <own> fmb
3 的 <zone> jbi
3 直 <outside> ckg
3 直 <own> eje
3 直 kgb
3 看 <own> fje
3 看 mcf
3 程 <client> eld
3 程 ejf
3 端 <client> ika
3 端 <far> dnd
3 端 <outside> fkd
3 端 <own> glb
3 端 <zone> efj
3 端 del
3 系 <gateway> dfj
3 系 dfj
3 给 aqc
3 网 <client> sVf
3 网 <zone> jib
3 网 lha
3 能 <client> ohY
3 能 <far> mce
3 能 <gateway> iic
3 能 <host> gdj
3 能 <outside> mce
3 能 <own> fje
3 能 <server> efj
3 能 <zone> fej
3 脑 <zone> jfe
3 脑 jfe
3 行 <client> kee
3 行 <far> Vrf
3 行 <gateway> edk
3 行 <own> fkd
3 行 <zone> kgc
3 行 iid
3 被 <client> nbe
3 被 <host> amg
3 被 <own> ejf
3 要 <client> ihd
3 要 <host> peY
3 要 <zone> qdZ
3 要 ubX
3 规 Zkj
3 让 Xsd
3 访 <client> egj
3 访 <far> gkc
3 访 <gateway> jef
3 访 <host> kgd
3 访 <outside> kee
3 访 idh
3 该 <own> eje
3 该 dgj
3 说 <zone> qfX
3 说 kia
3 请 idh
3 调 <host> ndc
3 调 ijc
3 走 <client> clf
3 走 <host> hdj
3 走 <own> bmf
3 走 <zone> pad
3 走 mce
3 超 nfa
3 转 <own> fkd
3 转 fkd
3 轮 <client> jef
3 轮 jef
3 过 ihd
3 还 <outside> jfe
3 这 <outside> jeg
3 这 <zone> Zat
3 这 eke
3 进 jkZ
3 连 <client> fje
3 连 <far> led
3 连 <gateway> meb
3 连 <host> peY
3 连 <outside> cfl
3 连 <own> djg
3 连 <zone> kgc
3 连 lia
3 通 <client> ldf
3 通 <far> ane
3 通 <gateway> hnZ
3 通 <host> jbh
3 通 <zone> jib
3 那 kfc
3 邮 gdj
3 里 chj
3 量 fmb
3 问 <client> odb
3 问 <host> ogY
3 问 <outside> nhZ
3 问 jai
3 题 <gateway> efj
4 $ <- ndc
4 $ <client> occ
4 $ <far> kia
4 $ <own> emc
4 $ <public> coc
4 $ <server> jbi
4 $ <zone> ecm
4 ' bij
4 's <zone> lde
4 's occ
4 , <client> bji
4 , <far> cme
4 , <gateway> lde
4 , <host> goY
4 , <outside> fek
4 , <own> ljY
4 , <public> dfk
4 , <server> cco
4 , <zone> naf
4 -> <own> eqY
4 -> klY
4 -a fuT
4 -i <own> gjd
4 -i ajj
4 : <client> rdY
4 : <gateway> kYk
4 : <host> dmd
4 : <own> ajj
4 : <zone> aen
4 : dgj
4 ; ibi
4 <client> <client> lfc
4 <client> <gateway> dnd
4 <client> <host> lah
4 <client> <outside> eXr
4 <client> <own> ele
4 <client> lfc
4 <far> <gateway> hhd
4 <far> <host> ofa
4 <far> <outside> fcl
4 <far> <zone> Zhm
4 <far> djg
4 <gateway> <client> joV
4 <gateway> <far> llV
4 <gateway> <gateway> jYl
4 <gateway> <host> Zhm
4 <gateway> <outside> jfe
4 <gateway> <own> fje
4 <host> <client> fpY
4 <host> <far> led
4 <host> <gateway> oYf
4 <host> <host> foZ
4 <host> <outside> ibj
4 <host> <own> Yil
4 <host> hdi
4 <n> <far> lfc
4 <n> <gateway> aik
4 <n> <outside> mZh
4 <n> <public> efj
4 <n> <server> aas
4 <n> <zone> gma
4 <n> hic
4 <outside> <client> bgl
4 <outside> <host> lgc
4 <outside> <outside> rYd
4 <outside> <own> fqX
4 <outside> <zone> nYh
4 <outside> khc
4 <own> <client> kdf
4 <own> <far> kZj
4 <own> <gateway> cfl
4 <own> <host> pad
4 <own> <zone> idh
4 <public> <host> jef
4 <public> <zone> rgV
4 <public> kde
4 <server> <client> gma
4 <server> <zone> mec
4 <server> cnd
4 <service> <client> kcg
4 <service> <far> fpZ
4 <service> <gateway> piV
4 <service> <host> kYj
4 <service> <outside> hcj
4 <service> <own> emc
4 <service> <public> cZr
4 <service> <zone> jZk
4 <zone> <client> Xsd
4 <zone> <gateway> cfl
4 <zone> <host> jZj
4 <zone> <own> fkd
4 <zone> <server> ZXw
4 <zone> bkh
4 ? <client> kmW
4 ? <far> eld
4 ? <gateway> Zfo
4 ? <host> hnY
4 ? <outside> ecm
4 ? <own> fje
4 ? <public> bpc
4 ? <zone> liZ
4 ? hic
4 a <zone> kbh
4 a jhd
4 able <client> odb
4 able rab
4 accepted rWf
4 access <host> dcn
4 access gbl
4 account ckh
4 address cdo
4 after qiV
4 against <client> lfc
4 against qeX
4 all <outside> hpW
4 all gmb
4 allowed <client> lcf
4 allowed <far> Zpf
4 allowed <zone> eob
4 allowed jZk
4 an lec
4 and <client> ncd
4 and <far> hla
4 and <host> Ytb
4 and <zone> iYl
4 and idh
4 answer <client> obd
4 answer lha
4 any <zone> qWg
4 any oZg
4 anything <zone> jef
4 anything ncd
4 anywhere ckg
4 are rab
4 arrive ilZ
4 as <host> Yim
4 as <zone> kdf
4 asking inX
4 at <client> epZ
4 at <gateway> ici
4 at <outside> nce
4 at <zone> rac
4 at gkc
4 back jgd
4 be <client> ijc
4 be <host> Zrc
4 be <outside> cii
4 be eoa
4 before wWa
4 behind kjZ
4 blocked <zone> epZ
4 blocked Zng
4 bob <client> lbg
4 bob kYk
4 box <own> gjd
4 box obc
4 browse wYY
4 but <own> enb
4 but kee
4 by <client> ika
4 by <host> fkd
4 by dob
4 c <zone> dfk
4 c ffj
4 call emc
4 can <zone> gbl
4 can jXm
4 can't <zone> dbo
4 can't dcn
4 cannot jgd
4 check anf
4 client <own> gna
4 client amh
4 closed kgc
4 com bod
4 come fZn
4 comes Wgp
4 connect <client> naf
4 connect <far> oea
4 connect <host> idi
4 connect <zone> kgd
4 connect jgd
4 connecting bod
4 connection <client> qeZ
4 connection <host> ajj
4 connection <zone> ldd
4 connections idg
4 connects alh
4 could ajj
4 curl <gateway> mfb
4 curl nZg
4 dead nfa
4 deliver <host> qac
4 deliver sZb
4 desk fcl
4 destination Zgn
4 die ncd
4 direct dgk
4 directly <host> jmX
4 directly <outside> lcf
4 directly <zone> bfl
4 directly kkZ
4 dnat <outside> agm
4 dnat agm
4 do <own> flc
4 do <zone> mYi
4 do lbg
4 does <client> mec
4 does <far> gma
4 does <gateway> elc
4 does <host> nZg
4 does <outside> ejf
4 does <own> fkd
4 does <public> fYp
4 does <zone> fdk
4 does jdh
4 dport okU
4 dropped Zng
4 dst Zgn
4 e <host> flb
4 e bmf
4 end jmY
4 errno kee
4 error jfe
4 even kkZ
4 example lha
4 fetch uZZ
4 fine <client> cpb
4 fine <own> fna
4 fine aoe
4 for <client> cpa
4 for <far> kgc
4 for <host> mXj
4 for <outside> Ygo
4 for <own> fkc
4 for <zone> ibj
4 for cmf
4 forward dcn
4 forwarded jkZ
4 from <client> hjc
4 from <far> ucW
4 from <gateway> Zdq
4 from <host> Ylj
4 from <own> gdj
4 from <zone> jZl
4 from agm
4 get <client> lcf
4 get <outside> kcg
4 get <own> ekd
4 get <zone> neb
4 gets <far> btZ
4 go kia
4 goes kee
4 going nfa
4 gw <client> idh
4 gw fek
4 hairpin mbg
4 hangs gkc
4 has gbl
4 have jaj
4 he sZb
4 his eqY
4 host mfa
4 i <client> jhc
4 i <gateway> obe
4 i <host> nVk
4 i <own> emb
4 i <zone> Vkn
4 i bgl
4 id <far> eek
4 if gma
4 in <client> mce
4 in <gateway> dbo
4 in <host> bcp
4 in <own> ckf
4 in <zone> nag
4 in occ
4 inner lbf
4 inside fcl
4 internal <host> dqZ
4 internal dqZ
4 into <zone> kai
4 into naf
4 ip <client> lgb
4 ip <far> mfa
4 ip <own> eke
4 ip <zone> Ygo
4 ip jef
4 is <far> Ttg
4 is <host> lbh
4 is <outside> hjc
4 is <own> flc
4 is <server> ffj
4 is <zone> lkW
4 it <client> enb
4 it <gateway> dZq
4 it <host> kee
4 it <outside> coc
4 it <own> cmd
4 it <zone> mYi
4 it kcg
4 it's <own> gkc
4 it's jib
4 its <client> ejf
4 its <host> sVf
4 its led
4 itself <host> jai
4 itself <own> dkg
4 itself ici
4 just hcj
4 land ihd
4 leave kfc
4 let <client> oea
4 let <own> cme
4 line <outside> Ygo
4 line bbq
4 mail <client> qca
4 mail <zone> jdg
4 mail jbi
4 masquerade <zone> bgl
4 masquerade hdh
4 me <client> obd
4 me cdn
4 mean gpX
4 must <client> nZf
4 must scY
4 my <outside> hdj
4 my <own> flc
4 my ddm
4 nat ckg
4 need bhk
4 no <client> lgb
4 no <far> kia
4 no <host> emc
4 no <outside> ejf
4 no <own> fkd
4 no <zone> hcj
4 no jch
4 not <client> lbf
4 not <far> djg
4 not <gateway> blg
4 not <host> emc
4 not <outside> ang
4 not <zone> oea
4 not jmX
4 nothing <host> iib
4 now bji
4 of <client> pZd
4 of <far> jdg
4 of <host> Wni
4 of <zone> ogY
4 of mZh
4 ok <client> hla
4 ok <outside> ahl
4 ok <zone> ndc
4 ok fdk
4 on <client> bod
4 on <far> qbb
4 on <host> hkb
4 on <outside> mbe
4 on <zone> hci
4 on iic
4 only bvW
4 open <gateway> foZ
4 open <outside> jfd
4 open <zone> mga
4 open mXk
4 or <client> fkd
4 or <far> naf
4 or <gateway> dlf
4 or <host> ilZ
4 or <zone> mde
4 or ljY
4 our jib
4 out <far> Xkl
4 out <gateway> fYp
4 out <host> sYc
4 out <zone> Xgp
4 out' kee
4 outbound <host> pcb
4 outbound odb
4 over <client> ldd
4 over <host> iXn
4 over <zone> oea
4 over gej
4 own mZi
4 packets idh
4 pass <far> Yqe
4 pass hcj
4 permitted <client> ekf
4 permitted gcj
4 phone niX
4 ping <client> pZe
4 ping <gateway> kaj
4 ping <zone> fej
4 ping fan
4 plain hXo
4 please gal
4 policy sXd
4 port <client> pcb
4 port <far> kee
4 port <gateway> iid
4 port <own> awW
4 port <server> fej
4 port <zone> bgl
4 portal bfm
4 possible dfj
4 postfix lha
4 prerouting fkd
4 print amg
4 private gpY
4 pull jaj
4 reach <zone> mga
4 reach lfc
4 real <host> Wmk
4 real Wmk
4 refused <own> Zkj
4 refused cjh
4 relay kee
4 reply <own> gjd
4 reply dkg
4 right fkd
4 route Xsd
4 routed pgX
4 rule Wnj
4 s Ymi
4 same <host> eoa
4 same <zone> mec
4 same mhZ
4 say Zil
4 says <own> foZ
4 scan naf
4 see cco
4 send <client> nZf
4 send <zone> qgW
4 send lXj
4 sends Qrm
4 seq <client> mXi
4 seq <far> mZh
4 seq <host> Yjl
4 server <zone> sfU
4 server pbc
4 session jfe
4 set mhZ
4 should <client> kde
4 should <host> abr
4 should <zone> hYn
4 should dZr
4 side goY
4 since <zone> kXm
4 site kjZ
4 snat <zone> cgk
4 snat dgj
4 so ici
4 somebody eek
4 source <host> fao
4 source <outside> dfk
4 source Zqd
4 spins ihc
4 start jbi
4 straight jfd
4 talk <zone> ijb
4 talk lmW
4 talking pdZ
4 tcp <client> jib
4 tcp <far> khb
4 tcp <host> ahk
4 tcp <outside> kia
4 tcp <zone> hci
4 that <client> bkh
4 that <far> pfY
4 that <gateway> Vbw
4 that <host> bsZ
4 that <outside> kfd
4 that <own> dmd
4 that <zone> ndc
4 that ilZ
4 that's clf
4 the <client> kee
4 the <far> coc
4 the <gateway> ahm
4 the <host> mbg
4 the <outside> fje
4 the <own> cjh
4 the <server> edl
4 the <zone> qWf
4 the mbf
4 their nfa
4 them mag
4 then <client> gcj
4 then <host> gna
4 then <zone> dfk
4 then edl
4 there hid
4 these lga
4 they <own> fld
4 they mag
4 this <zone> Pnq
4 this ijb
4 through <far> kee
4 through <own> Zng
4 through <zone> nfa
4 through nfZ
4 thru <far> gkc
4 thru mkW
4 thunderbird jZk
4 timed <far> ejf
4 timed <host> fje
4 timed <own> eke
4 timed fkc
4 timeout dle
4 to <client> ijb
4 to <far> ihd
4 to <gateway> lfc
4 to <host> kbh
4 to <outside> kdf
4 to <server> cgl
4 to <zone> edk
4 towards <zone> led
4 towards mec
4 traffic coc
4 translated gjd
4 transmitted <client> eld
4 transmitted eld
4 trying ici
4 udp <far> Vud
4 udp <gateway> kZj
4 udp <host> pda
4 udp <outside> ebn
4 udp <zone> pYf
4 udp ici
4 up <client> ncd
4 up <far> jfe
4 up <zone> kia
4 up rba
4 updates <host> fdk
4 updates idh
4 us <own> aod
4 us hkb
4 use <client> jgd
4 use <zone> Xfq
4 use afn
4 verdict coc
4 via <host> amg
4 w nbd
4 walk Yhm
4 was <own> fje
4 was djg
4 way <gateway> ffj
4 way iVp
4 we <client> qYe
4 we pfY
4 what <own> gkd
4 what Znh
4 when <zone> rfW
4 when jhc
4 where cfl
4 which <own> eld
4 which gZn
4 while nfa
4 whole fkd
4 why Xgp
4 will <client> Ytb
4 will <far> ejf
4 will <host> bwU
4 will <zone> jWn
4 will kgc
4 with <host> gYo
4 with <outside> bcp
4 with <own> fkd
4 with <zone> saZ
4 with dhj
4 work <client> gjd
4 work <outside> arc
4 work <own> blg
4 work <zone> kee
4 work iic
4 working nfa
4 works <zone> uZZ
4 works sZb
4 would <client> ihd
4 would <host> Yqe
4 would <own> afn
4 would <zone> dap
4 yes <zone> rXe
4 yes oea
4 you <client> pZe
4 you amg
4 一 <client> vbW
4 一 <outside> pgX
4 一 <own> dpZ
4 一 <zone> ebn
4 一 eXr
4 上 <client> hpW
4 上 <host> qXf
4 上 <own> flc
4 上 <zone> eYq
4 上 edl
4 下 jib
4 不 <client> lgb
4 不 <far> amg
4 不 <gateway> kee
4 不 <host> ejf
4 不 <outside> ici
4 不 <own> flc
4 不 <zone> jfd
4 不 kfd
4 丢 hkb
4 个 <zone> oea
4 个 pfX
4 为 <client> lcf
4 为 <zone> kgc
4 主 <host> 1Sa
4 了 <gateway> dfk
4 了 <zone> bkh
4 了 hdi
4 事 <zone> fcl
4 事 dfj
4 人 Zmh
4 什 <own> foZ
4 什 bki
4 从 gmb
4 以 <outside> obd
4 以 gjd
4 们 igd
4 件 <client> oaf
4 件 jbi
4 会 <client> ijb
4 会 <far> fje
4 会 <host> gma
4 会 <outside> ogY
4 会 <zone> mhZ
4 会 mhZ
4 信 <client> pfZ
4 信 <host> nec
4 信 <own> ele
4 公 niX
4 出 cjh
4 则 Zkj
4 到 <client> sYc
4 到 <far> tYa
4 到 <gateway> qUi
4 到 <own> enc
4 到 <zone> dap
4 到 efj
4 动 <host> oae
4 动 pdb
4 包 gkd
4 印 <zone> gZn
4 印 edl
4 去 <client> mfb
4 去 <far> eld
4 去 <host> mSo
4 去 lTo
4 反 <zone> oeZ
4 反 qeX
4 发 <client> rYd
4 发 <zone> oae
4 发 nZg
4 口 <client> hla
4 口 <far> cnc
4 口 <outside> Tiq
4 口 <own> glb
4 口 ben
4 可 kaj
4 台 gcj
4 同 ejf
4 后 <own> enb
4 后 afn
4 吗 <client> jib
4 吗 <far> Wqg
4 吗 <gateway> del
4 吗 <host> asa
4 吗 <outside> idi
4 吗 <own> eek
4 吗 <zone> oZe
4 否 Yre
4 吧 <host> fej
4 吧 fej
4 哪 <own> eke
4 哪 fje
4 啥 efj
4 器 <client> sUg
4 器 <host> hjd
4 器 <own> dle
4 器 <zone> tXc
4 器 jja
4 回 <own> flc
4 回 hjc
4 在 gmb
4 址 gdk
4 外 <host> kee
4 外 cnd
4 好 fej
4 对 hid
4 就 <client> teW
4 就 <outside> gna
4 就 <own> fma
4 就 <zone> kbh
4 就 jdg
4 常 <outside> eek
4 应 <own> gjd
4 录 kfd
4 往 lbg
4 得 <far> Yof
4 得 <gateway> edl
4 得 <host> mfb
4 得 <outside> mde
4 得 <own> djg
4 得 <zone> nbe
4 得 mcd
4 志 <host> dnc
4 志 dnc
4 怎 <own> dkg
4 怎 hjc
4 想 <zone> efj
4 想 dfl
4 我 chj
4 户 tVe
4 打 <client> naf
4 打 <outside> kfd
4 打 naf
4 报 <client> wYY
4 报 fdk
4 拉 <client> dkf
4 拉 ejf
4 拒 lee
4 拦 ici
4 拿 rZc
4 按 iic
4 掉 eld
4 接 <client> tZa
4 接 <own> apd
4 接 jch
4 提 <zone> ecm
4 提 del
4 收 <client> sXd
4 收 <zone> jbi
4 收 jci
4 放 <client> Utg
4 放 <far> Vsf
4 放 <gateway> dfk
4 放 <host> lde
4 放 <own> elc
4 数 qdZ
4 日 mXj
4 时 miY
4 是 <client> dqZ
4 是 <far> jgc
4 是 <gateway> dih
4 是 <host> clf
4 是 <zone> ncd
4 是 enb
4 最 gam
4 有 <host> Ysc
4 有 <outside> nfb
4 有 <zone> lbg
4 有 glb
4 服 eoa
4 机 <zone> mWk
4 机 eek
4 来 <client> dkf
4 来 <own> Vuc
4 来 ejf
4 桌 <client> eld
4 桌 ejf
4 步 mgZ
4 求 ked
4 没 <far> dlf
4 没 <gateway> djg
4 没 <outside> Ulo
4 没 <zone> qcb
4 没 ila
4 流 <zone> kee
4 流 jfe
4 源 cgk
4 用 <client> glb
4 用 <zone> lfd
4 由 <client> ijb
4 由 kgc
4 电 nfZ
4 的 <client> ika
4 的 <far> mfb
4 的 <gateway> Xmj
4 的 <host> Zdq
4 的 <outside> gbl
4 的 <own> gkd
4 的 <server> cgl
4 的 <zone> lde
4 的 hid
4 目 kfd
4 直 <client> qac
4 直 <outside> qeY
4 直 <own> gkc
4 直 <zone> adp
4 直 gdj
4 看 clf
4 程 jgd
4 端 <client> gkc
4 端 <outside> fdk
4 端 <server> fbm
4 端 Xsd
4 经 Zgn
4 给 <client> cle
4 给 hjc
4 网 gck
4 能 <client> Zmh
4 能 <far> bij
4 能 <gateway> ici
4 能 <host> neb
4 能 <outside> ndc
4 能 <own> fje
4 能 <zone> neb
4 能 naf
4 脑 <zone> lcf
4 脑 lcf
4 行 <gateway> dhi
4 行 <outside> Xqf
4 行 fbm
4 被 <client> kee
4 被 <host> cgk
4 被 <zone> ejf
4 被 Zmh
4 要 <outside> dii
4 规 <zone> jdg
4 让 Zng
4 访 <client> sZb
4 访 <gateway> pWh
4 访 <host> sWd
4 访 <outside> oea
4 访 <zone> dcn
4 访 ecm
4 话 cdn
4 询 <client> kee
4 询 lde
4 请 saa
4 走 <host> knV
4 走 <own> gdj
4 走 <zone> fXq
4 走 Ymi
4 超 <own> gkc
4 超 ljY
4 转 <own> ejf
4 转 lha
4 边 emc
4 过 <client> btY
4 过 Vlm
4 还 <gateway> hcj
4 还 <zone> ngZ
4 这 bgk
4 进 lfc
4 连 <client> qXf
4 连 <far> mec
4 连 <gateway> kdg
4 连 <host> ngZ
4 连 <outside> pdb
4 连 <own> clf
4 连 <zone> kdf
4 连 mag
4 通 <gateway> dle
4 通 <host> kfd
4 通 <outside> hjd
4 通 <own> ejf
4 通 <zone> gdj
4 那 <zone> eel
4 那 fcl
4 邮 <client> naf
4 邮 <own> epZ
4 邮 <zone> kdf
4 邮 lcf
4 都 lbg
4 问 <client> egj
4 问 <far> gkc
4 问 <gateway> jef
4 问 <outside> kee
4 问 hdi
4 间 <zone> kee
4 间 mbe
<- with <client> ndc
<- with <host> kcf
<- with <own> kdf
<- with <zone> nZg
<client> with <client> ici
<client> with <far> lde
<client> with <host> ich
<client> with <outside> agm
<client> with <own> pUi
<client> with <public> tfV
<client> with <server> pZe
<client> with <zone> inY
<far> with <client> dkf
<far> with <far> bfm
<far> with <gateway> bji
<far> with <host> hmZ
<far> with <outside> kdf
<far> with <own> sXd
<far> with <public> gkc
<far> with <zone> hkb
<gateway> with <client> dcn
<gateway> with <far> kZj
<gateway> with <host> lWl
<gateway> with <outside> Tqj
<gateway> with <own> fYp
<gateway> with <public> dbo
<gateway> with <server> eao
<gateway> with <zone> Ujp
<host> with <- lhZ
<host> with <client> hmZ
<host> with <far> jib
<host> with <gateway> jia
<host> with <host> dYq
<host> with <outside> Zil
<host> with <own> hK1
<host> with <public> nTm
<host> with <server> ici
<host> with <zone> Vnl
<outside> with <client> dhj
<outside> with <far> OP/
<outside> with <gateway> lfd
<outside> with <host> jka
<outside> with <outside> ofZ
<outside> with <own> iYm
<outside> with <public> jci
<outside> with <zone> Piv
<own> with <- gkc
<own> with <client> dke
<own> with <far> cne
<own> with <gateway> dle
<own> with <host> dnc
<own> with <outside> dkf
<own> with <own> eao
<own> with <public> evT
<own> with <server> eoa
<own> with <zone> dle
<public> with <client> dek
<public> with <far> Zjk
<public> with <gateway> afn
<public> with <host> bhk
<public> with <outside> ben
<public> with <own> cVv
<public> with <server> efk
<public> with <zone> cji
<server> with <client> cdn
<server> with <far> ado
<server> with <gateway> Ybt
<server> with <host> bar
<server> with <outside> bXu
<server> with <own> eek
<server> with <server> fcl
<server> with <zone> dYr
<zone> with <- bnd
<zone> with <client> KZ9
<zone> with <far> hXn
<zone> with <gateway> jbi
<zone> with <host> eUu
<zone> with <outside> idh
<zone> with <own> iak
<zone> with <server> jef
again AC/
at <- 3 1 saa
at <client> 2 0 eke
at <client> 2 1 jib
at <client> 3 0 liZ
at <client> 3 2 qZd
at <client> 4 0 sZc
at <client> 4 1 gdj
at <client> 4 2 lWl
at <client> 4 3 aki
at <client> 5 0 zaT
at <client> 5 1 rdY
at <client> 5 2 led
at <client> 5 3 gbl
at <client> 5 4 gdj
at <client> 6 0 3XR
at <client> 6 2 neb
at <client> 6 3 fZo
at <client> 6 4 Yfp
at <client> 6 5 afn
at <client> 7 0 veT
at <client> 7 4 Zgn
at <client> 7 5 jZk
at <far> 2 0 hjd
at <far> 3 0 fZo
at <far> 3 1 ljY
at <far> 3 2 bqb
at <far> 4 0 reX
at <far> 4 1 ipV
at <far> 4 2 dkf
at <far> 4 3 fbm
at <far> 5 0 rgV
at <far> 5 1 hjc
at <far> 5 2 dii
at <far> 5 3 mbf
at <far> 5 4 ajk
at <far> 6 4 ebn
at <gateway> 2 0 klX
at <gateway> 2 1 nqQ
at <gateway> 3 0 lcf
at <gateway> 3 1 bbr
at <gateway> 3 2 Uhr
at <gateway> 4 0 cem
at <gateway> 4 1 ici
at <gateway> 4 2 Zbs
at <gateway> 4 3 ZYv
at <gateway> 5 0 Tby
at <gateway> 5 2 bkh
at <gateway> 5 3 gbl
at <gateway> 5 4 ecm
at <gateway> 6 4 afn
at <gateway> 6 5 Zfo
at <host> 2 0 qlR
at <host> 2 1 lmV
at <host> 3 1 cco
at <host> 3 2 agm
at <host> 4 0 Xfq
at <host> 4 1 gjd
at <host> 5 1 Zhm
at <host> 5 2 ado
at <host> 5 3 bXu
at <host> 5 4 afn
at <host> 6 0 qYe
at <host> 6 1 Xmk
at <host> 6 2 ilZ
at <host> 6 3 bas
at <host> 6 4 hbk
at <host> 6 5 iNx
at <host> 7 6 fbl
at <outside> 2 0 scY
at <outside> 2 1 nnS
at <outside> 3 0 led
at <outside> 3 1 Zil
at <outside> 3 2 Ylj
at <outside> 4 0 fbm
at <outside> 4 3 eUu
at <outside> 5 0 bbp
at <outside> 5 3 Yer
at <outside> 5 4 dfk
at <outside> 6 3 bkh
at <outside> 6 5 Yhm
at <own> 2 0 Yrd
at <own> 2 1 dle
at <own> 3 0 clf
at <own> 3 1 ikb
at <own> 3 2 emc
at <own> 4 0 enc
at <own> 4 1 ftU
at <own> 4 2 fkd
at <own> 4 3 dcn
at <own> 5 0 coc
at <own> 5 1 eyP
at <own> 5 2 fna
at <own> 5 3 fVs
at <own> 5 4 fYo
at <own> 6 0 ele
at <own> 6 1 fna
at <own> 6 2 dle
at <own> 6 4 fZo
at <own> 6 5 fcl
at <own> 7 1 fkd
at <own> 7 2 frV
at <own> 7 3 gUs
at <own> 8 1 ftU
at <own> 8 3 fbm
at <own> 9 2 csY
at <own> 9 8 gXq
at <public> 2 1 duU
at <public> 3 0 cem
at <public> 3 1 cel
at <public> 3 2 aod
at <public> 4 1 bYt
at <public> 4 2 ebn
at <public> 4 3 fej
at <public> 5 2 fan
at <server> 2 0 lgb
at <server> 3 0 gck
at <server> 3 1 Ydr
at <server> 3 2 eYq
at <server> 4 0 dZp
at <server> 4 1 ddm
at <server> 4 2 bdn
at <server> 5 3 agn
at <zone> 2 0 yfP
at <zone> 2 1 lpS
at <zone> 3 0 oZg
at <zone> 3 1 ldd
at <zone> 4 0 dfk
at <zone> 4 1 jQt
at <zone> 4 2 ecm
at <zone> 4 3 gkc
at <zone> 5 0 gck
at <zone> 5 2 neb
at <zone> 5 3 Wer
at <zone> 5 4 Xds
at <zone> 6 0 bfm
at <zone> 6 1 Zfp
at <zone> 6 3 bgl
at <zone> 6 4 bgl
at <zone> 7 0 mdd
at <zone> 7 2 Ygo
at <zone> 7 5 bgl
at <zone> 8 0 bgl
before - <client> kgc
before - <far> jic
before - <host> ihd
before - <own> dfj
before - <public> bmf
before - <server> eYq
before - <zone> jmX
before <- <client> qjU
before <- <far> chj
before <- <host> dkf
before <- <own> gpY
before <client> <- neb
before <client> <client> gnZ
before <client> <far> hqW
before <client> <host> lkX
before <client> <outside> bZs
before <client> <own> hkb
before <client> <server> del
before <client> <zone> abr
before <far> <client> kcg
before <far> <far> asa
before <far> <gateway> oWi
before <far> <host> jgd
before <far> <outside> Taz
before <far> <own> bsZ
before <far> <public> bar
before <far> <server> cdo
before <far> <zone> jch
before <gateway> <client> jib
before <gateway> <far> hjc
before <gateway> <gateway> kXl
before <gateway> <host> aqc
before <gateway> <outside> niX
before <gateway> <own> djf
before <gateway> <public> cii
before <gateway> <server> bbq
before <gateway> <zone> kia
before <host> <client> lde
before <host> <far> ljX
before <host> <gateway> nZg
before <host> <host> dbo
before <host> <outside> mag
before <host> <own> dmc
before <host> <public> dle
before <host> <server> Wcu
before <host> <zone> oXh
before <outside> <client> bbp
before <outside> <far> Zgn
before <outside> <gateway> Tlo
before <outside> <host> lcg
before <outside> <outside> rdX
before <outside> <own> dkf
before <outside> <server> fbm
before <outside> <zone> hal
before <own> <client> pWh
before <own> <far> rVh
before <own> <gateway> occ
before <own> <host> lde
before <own> <outside> pXf
before <own> <own> dtW
before <own> <public> dYr
before <own> <server> dfk
before <own> <zone> pda
before <public> <client> mfb
before <public> <host> lWl
before <public> <outside> jci
before <public> <own> dkf
before <public> <zone> pfY
before <server> <outside> hjc
before <server> <own> fdk
before <server> <server> gZo
before <server> <zone> obd
before <zone> <- mag
before <zone> <client> cob
before <zone> <far> Zng
before <zone> <gateway> Unl
before <zone> <host> agm
before <zone> <own> emc
before <zone> <server> cem
before <zone> <zone> lZi
behind - <client> kjZ
behind - <outside> lcf
behind - <own> Ysc
behind - <public> cem
behind - <server> kcg
behind - <zone> mce
behind <client> <client> ibk
behind <client> <far> hla
behind <client> <gateway> hbk
behind <client> <outside> jnW
behind <client> <own> dpb
behind <client> <public> eUt
behind <client> <server> edl
behind <client> <zone> qYe
behind <far> <client> jch
behind <far> <far> cco
behind <far> <host> jhb
behind <far> <outside> iZl
behind <far> <own> cnd
behind <far> <server> Zfo
behind <far> <zone> jUp
behind <gateway> <client> iic
behind <gateway> <far> Zof
behind <gateway> <gateway> Yng
behind <gateway> <host> Vml
behind <gateway> <outside> oYh
behind <gateway> <own> emb
behind <gateway> <zone> uWc
behind <host> <- pgX
behind <host> <far> ilZ
behind <host> <gateway> fcl
behind <host> <host> jfd
behind <host> <outside> fnb
behind <host> <own> chj
behind <host> <public> aik
behind <host> <server> baq
behind <host> <zone> pYf
behind <outside> <client> ojV
behind <outside> <far> pcb
behind <outside> <gateway> alh
behind <outside> <host> Xlk
behind <outside> <outside> Zat
behind <outside> <own> dnb
behind <outside> <public> gbl
behind <outside> <server> bar
behind <outside> <zone> dgj
behind <own> <- med
behind <own> <client> hbl
behind <own> <far> gZm
behind <own> <gateway> iYl
behind <own> <host> eXr
behind <own> <outside> gZn
behind <own> <own> gVs
behind <own> <public> fbm
behind <own> <server> cfl
behind <own> <zone> iWo
behind <public> <far> tWd
behind <public> <gateway> bcp
behind <public> <host> gbk
behind <public> <own> epZ
behind <server> <client> dlf
behind <server> <gateway> ddl
behind <server> <host> ilZ
behind <server> <outside> Znf
behind <server> <own> dmd
behind <server> <zone> neb
behind <zone> <client> mga
behind <zone> <gateway> afm
behind <zone> <host> Zmh
behind <zone> <outside> Xre
behind <zone> <own> eke
behind <zone> <public> cjh
behind <zone> <server> bcp
behind <zone> <zone> Xni
form ' - <> ' afn
form , - - dgj
form , - : ajj
form , - <> , fmb
form , - <> - iak
form , - <> -ed qab
form , - <> -s hbk
form , - <> get lfc
form , - <n> Zmh
form , - does jch
form , - is gma
form , - on afn
form , - 是 nbe
form , -ed by naf
form , -ing from ndc
form , <server> <> , bnd
form , <server> 是 eje
form , <service> <> 填 efj
form , <service> to bsZ
form , <zone> to bod
form , <zone> 上 clf
form , <zone> 到 fmb
form , <zone> 去 eke
form , can <> - mce
form , does - afm
form , does <> - sXd
form , does <> -ed rcZ
form , is - iZl
form , is <> - gkc
form , not via gZn
form , on - Zgn
form , would <> - jlY
form , would <> -ed jhc
form , would <> -s iZk
form , would <> get udV
form , 人 在 jef
form , 从 <> 访 hcj
form , 加 完 jdh
form , 在 <> 上 ecl
form , 地 址 flc
form , 我 在 jfe
form , 是 <> 丢 eek
form , 是 <> 拦 fej
form , 是 <> 的 eej
form , 源 <> , rWe
form , 目 的 ejg
form , 请 问 lcf
form , 这 样 kde
form , 连 <> 的 arb
form - , - dih
form - , -ing cYs
form - , <> $ uaY
form - , <> -ing ecn
form - , <> <own> dgk
form - , <> is dih
form - , <> to qdZ
form - , <> 就 Ygo
form - , <> 是 mce
form - , <> 能 dgj
form - , <> 还 lah
form - , <server> fjd
form - , <service> efj
form - , does pda
form - , would mfb
form - , 从 ibj
form - - , fcl
form - - - ncd
form - - -ed fdk
form - - -ing dcn
form - - <> $ bbq
form - - <> , ejf
form - - <> - led
form - - <> -ed fje
form - - <> <client> dfk
form - - <> <host> rcY
form - - <> <own> kcg
form - - <> <service> lhZ
form - - <> ? Zlh
form - - <> and gbm
form - - <> at bkh
form - - <> can ici
form - - <> does fYp
form - - <> for ckg
form - - <> from bkh
form - - <> get pXh
form - - <> gets Vjo
form - - <> has fcl
form - - <> in bdo
form - - <> is cem
form - - <> on mce
form - - <> to jic
form - - <client> bhk
form - - <n> ijb
form - - <server> lgb
form - - <service> jib
form - - at nWj
form - - by Ynh
form - - can ddm
form - - for kch
form - - from dih
form - - in nfa
form - - into Zli
form - - of blf
form - - on kcg
form - - over fbn
form - - that oea
form - - to ckg
form - - via Ylj
form - - will gjd
form - - with kZj
form - - would kcg
form - -> <> - ebn
form - -ed , dfk
form - -ed - pfY
form - -ed <> $ fmb
form - -ed <> -s pXg
form - -ed <> ? bmf
form - -ed <> and nfa
form - -ed by lbh
form - -ed from dek
form - -ed into pac
form - -ed to obd
form - -ing -s gck
form - -ing <> - fcl
form - -ing <> from atZ
form - -ing from ohY
form - -ing in lha
form - -ing on gbl
form - -ing to djg
form - -ing via bcp
form - -s - fYp
form - -s -ed odb
form - -s -ing ihc
form - -s -s Wes
form - -s <> $ bne
form - -s <> , enb
form - -s <> -s rdY
form - -s <> ? afn
form - -s <> on gam
form - -s at led
form - -s by xSd
form - -s does djg
form - -s for rbb
form - -s from liY
form - -s in pjU
form - -s of dnc
form - -s on ohW
form - -s to jlY
form - -s via dkg
form - : - bod
form - : <> , aik
form - : <> - kee
form - : <> -s hkb
form - : <> to pTk
form - : can uYa
form - : in eek
form - <client> , eZp
form - <client> - gkc
form - <client> -ed eld
form - <client> -ing eke
form - <client> -s cpb
form - <client> <> - Zkj
form - <client> <> -s Wni
form - <client> to Zmi
form - <far> -> dle
form - <far> <> -s Ypf
form - <gateway> - mde
form - <gateway> from kef
form - <host> , fck
form - <host> - kdg
form - <host> -s Yrd
form - <host> <> -s mbe
form - <host> from oZf
form - <host> is mbe
form - <host> to Zik
form - <host> will lce
form - <n> , lah
form - <n> - idh
form - <n> : qYe
form - <n> <> - dii
form - <n> <> <n> dmd
form - <n> does kkZ
form - <n> from oae
form - <n> is mZh
form - <n> of apd
form - <n> on Zmh
form - <n> to dgj
form - <n> 到 dke
form - <outside> - eld
form - <outside> to cle
form - <own> -ing gdk
form - <own> from tgT
form - <server> <> -s kee
form - <service> - Xll
form - <service> <> <n> bnd
form - <service> <n> eYq
form - <service> at Zrb
form - <service> from dnc
form - <service> of ejf
form - <service> on bne
form - <service> to Zta
form - <zone> , lcf
form - <zone> -> kja
form - <zone> -s gbl
form - <zone> to lha
form - at - bdo
form - at <> $ Yfo
form - at <> , lha
form - at <> - jYl
form - at <> -s neb
form - at <> ? Zjk
form - at <> and dkf
form - at <> is ocd
form - at <> on Tyb
form - at <> will kdg
form - by <> , chj
form - by <> - iak
form - by <> <own> ebn
form - by <public> emd
form - can <> - jch
form - can <> -ed kee
form - can <> get cfl
form - does - cel
form - does <> -ed fdk
form - does <> do bfm
form - does <> get kef
form - for - del
form - for <> $ led
form - for <> - cme
form - for <> -> kgc
form - for <> -ing tgT
form - for <> ? lZi
form - for <> to ebm
form - from - lbg
form - from <> $ kgd
form - from <> , obe
form - from <> - chj
form - from <> -ed qXf
form - from <> -ing Ymj
form - from <> -s hci
form - from <> ? hcj
form - from <> on mhZ
form - from <> over bmf
form - from <> to vWb
form - get to Wrf
form - have <> -s dkf
form - in - ham
form - in <> , fcl
form - in <> - Xho
form - in <> -ed nae
form - in <> <client> Xgp
form - in <> and lgb
form - in <> can ogY
form - in <> get iak
form - in <> gets rab
form - in <> is rbZ
form - in <zone> kcg
form - in from lgc
form - in on bji
form - is <> $ uVd
form - is <> , pbb
form - is <> - mjY
form - is <> -ing gZn
form - is <> and dle
form - is <> on Vxa
form - is on pgX
form - of - hla
form - of <> $ cjh
form - of <> , bij
form - of <> - ejg
form - of <> ? bra
form - of <> on qac
form - on - jge
form - on <> $ kgc
form - on <> , gdj
form - on <> - fdk
form - on <> -ed ija
form - on <> -ing oZf
form - on <> -s vUd
form - on <> : mgZ
form - on <> <n> anf
form - on <> <service> jfe
form - on <> ? arb
form - on <> and rcZ
form - on <> can lmV
form - on <> get kai
form - on <> has nkV
form - on <> is edl
form - on <> who mce
form - that - jZk
form - that <> - kia
form - that <> -s jfe
form - to -ed fmb
form - to <> $ aik
form - to <> , jmY
form - to <> - ahl
form - to <> -ing fnb
form - to <> -s ilZ
form - to <> <service> fje
form - to <> ? bmf
form - to <> at gkd
form - to <> by dcn
form - to <> on Xoh
form - to <> with ckg
form - to <far> gbl
form - to <own> gck
form - to <public> fmb
form - via <> , dmd
form - via <> - Yhn
form - via <> ? cgk
form - with <> -s Zsb
form - would <> - lgb
form - would <> -ed mdd
form - 一 下 jfe
form - 到 <> , fje
form - 在 <> , jef
form - 是 <> $ kfd
form - 是 <> , rZc
form - 的 - Xio
form -ed - , eke
form -ed - -s Yqe
form -ed - <> - mfb
form -ed - <> ? agn
form -ed - <> on kjZ
form -ed - by glb
form -ed - is cjh
form -ed - on lde
form -ed - to dkf
form -ed -ing - dpa
form -ed <service> on dmd
form -ed <service> to ape
form -ed at <> , cnd
form -ed at <> - dkf
form -ed by <> , hjc
form -ed by <> - pZe
form -ed by <> ? fkd
form -ed by <> on lfd
form -ed from <> - eoa
form -ed from <> ? ndc
form -ed from <> to Xgp
form -ed get to goY
form -ed on - kdf
form -ed on <> $ maf
form -ed on <> , dco
form -ed on <> - jff
form -ed on <> ? kfd
form -ed to - mce
form -ed to <> $ rWf
form -ed to <> - jee
form -ed to <> ? uPk
form -ed to <> on anf
form -ing - - chj
form -ing - <> - glb
form -ing - <> from kbg
form -ing - at qWg
form -ing - for jff
form -ing - on ofY
form -ing - to Znf
form -ing -ing <> from lcg
form -ing -s - mdd
form -ing -s <> - gdj
form -ing <far> from mag
form -ing <host> from mcf
form -ing <own> from jfe
form -ing <service> on awW
form -ing at <> - kdf
form -ing from <> - dih
form -ing from <> to oad
form -ing in <> - ogY
form -ing in from kfd
form -ing on - ZZu
form -ing on <> $ cco
form -ing on <> - mag
form -ing to - bar
form -ing to <> , dkf
form -ing to <> - gnZ
form -ing to <> -ed ahm
form -ing to <> on akj
form -ing 不 通 bmf
form -ing 得 到 dld
form -ing 得 通 ejf
form -ing 通 <> $ amg
form -ing 通 <> 吗 fje
form -s , <> - cnd
form -s - , qVg
form -s - - bgk
form -s - -s Zgn
form -s - <> $ bdo
form -s - <> , efj
form -s - <> - bkh
form -s - <> -ing Zgn
form -s - <> -s lbg
form -s - <> ? Wcu
form -s - <> on gdj
form -s - <> to jgd
form -s - at cnd
form -s - from khb
form -s - in jch
form -s - is peZ
form -s - on hma
form -s - to khb
form -s -ed <> -s kee
form -s -ed from eoa
form -s -ing <> - fje
form -s -ing <> from lha
form -s -ing from Wio
form -s -s - blg
form -s -s from dkf
form -s -s to jgd
form -s : - ofZ
form -s <client> -> dmd
form -s <service> at anf
form -s <service> from ckg
form -s <service> on Xmi
form -s <service> to blf
form -s <zone> - dkf
form -s at <> , nbe
form -s at <> and qZd
form -s does - Zfo
form -s does <> - cjh
form -s from <> $ Ypf
form -s from <> , lnU
form -s from <> ? enc
form -s from <> on nfb
form -s from <> over gjd
form -s from <> to jhc
form -s in <> - 3SW
form -s in <> -ed ldd
form -s in <> ? mce
form -s in <> are qca
form -s in <> get uVd
form -s is from pda
form -s of - Rfw
form -s of <> - kbh
form -s of <> are bqb
form -s on <> $ qXf
form -s on <> , ben
form -s on <> -s jgd
form -s on <> : led
form -s on <> ? clg
form -s on <> and lcf
form -s on <> can kgc
form -s to - Wjn
form -s to <> $ flc
form -s to <> , Xqf
form -s to <> - hjc
form -s to <> -> neb
form -s to <> ? ihd
form -s to <> on Vte
form -s via <> - dkg
form : - - imY
form : - -s lha
form : - <> , oae
form : - <> - hcj
form : - <> -s khb
form : - <> <client> Wlk
form : - <> <own> djf
form : - <client> bsZ
form : - <host> ndc
form : - in fdk
form : - to fje
form : -ing <> - glc
form : <n> - kde
form : <n> <> - fck
form : <n> <n> kZk
form : <outside> to eld
form : <zone> to Xin
form : can <> - tcX
form : does <> - kcg
form : in <> - efj
form <> , - - , jfe
form <> , - - -ed gla
form <> , - - -ing qca
form <> , - - -s Wqg
form <> , - - <host> mdc
form <> , - - <n> dle
form <> , - -ed pbb
form <> , - -ing jfd
form <> , - -s - led
form <> , - -s nbe
form <> , - <client> , bkh
form <> , - <client> Zlh
form <> , - <host> , jef
form <> , - <host> - bne
form <> , - <host> hid
form <> , - <n> $ hcj
form <> , - <n> , ila
form <> , - <n> - bqb
form <> , - <n> -ed jlY
form <> , - <n> : ZwX
form <> , - <n> ? Xsd
form <> , - <n> bkh
form <> , - <n> does inX
form <> , - <service> - dob
form <> , - <service> flc
form <> , - ? $ jdf
form <> , - ? jdf
form <> , - does - Zhl
form <> , - is - kee
form <> , - is lde
form <> , - 里 miY
form <> , -ed - mbf
form <> , -ed - not hid
form <> , -ed ? $ lha
form <> , -ed ? lha
form <> , -ed to oea
form <> , -s - - kee
form <> , -s - mfb
form <> , -s -ing ihd
form <> , <client> , - efj
form <> , <client> , cfl
form <> , <gateway> 放 jjb
form <> , <gateway> 放 行 bsZ
form <> , <gateway> 这 bpc
form <> , <n> - , flc
form <> , <n> - kee
form <> , <outside> 访 dfj
form <> , <outside> 访 问 dfj
form <> , <own> - ocd
form <> , <service> <n> , bmf
form <> , <service> <n> does hkb
form <> , <service> <n> fje
form <> , <service> <server> ndc
form <> , <service> ? $ eke
form <> , <service> ? fje
form <> , <service> on qbb
form <> , <zone> 的 bij
form <> , <zone> 访 dgj
form <> , <zone> 访 问 dgj
form <> , <zone> 还 afn
form <> , <zone> 还 能 bfm
form <> , and - - iak
form <> , and - iYm
form <> , and does eke
form <> , can - - ubX
form <> , can - gdj
form <> , do - - Zjk
form <> , do - chj
form <> , does - - khb
form <> , does - <gateway> hjb
form <> , does <service> ika
form <> , does that - imY
form <> , does that hdi
form <> , is - - mhZ
form <> , is - -ed epZ
form <> , is - ijb
form <> , is <service> oZe
form <> , is that - hka
form <> , is that hid
form <> , on - <outside> xUb
form <> , on - ici
form <> , should - foZ
form <> , will - - lhb
form <> , will - oiX
form <> , would - jef
form <> , would that Zpe
form <> , 为 啥 hid
form <> , 会 不 Zjk
form <> , 会 不 会 Zjk
form <> , 会 被 mhZ
form <> , 会 被 丢 ijc
form <> , 出 得 gjd
form <> , 出 得 去 gjd
form <> , 发 信 <server> mdd
form <> , 发 信 kfd
form <> , 想 <service> kdf
form <> , 放 行 ihc
form <> , 是 <gateway> jja
form <> , 是 <gateway> 拦 jjZ
form <> , 是 <gateway> 的 fje
form <> , 目 的 kfd
form <> , 端 口 <n> cle
form <> , 端 口 cle
form <> , 这 样 agm
form <> , 连 的 ici
form <> , 麻 烦 hjb
form <> , 麻 烦 看 iic
form <> - $ $  doa
form <> - $ $ doa
form <> - , -ed ijb
form <> - , -s - hid
form <> - , -s aeo
form <> - , <service> hcj
form <> - , does del
form <> - , should ijb
form <> - - $ $ cem
form <> - - $ cem
form <> - - , - dih
form <> - - , <zone> Zlj
form <> - - , can gXp
form <> - - , does gYo
form <> - - , eke
form <> - - - $ Ymi
form <> - - - , cij
form <> - - - - hdi
form <> - - - -ed iic
form <> - - - : peZ
form <> - - - <client> Zjk
form <> - - - <n> Vko
form <> - - - <outside> jfe
form <> - - - <own> oeZ
form <> - - - <service> ofZ
form <> - - - ? Zeo
form <> - - - in jbi
form <> - - - is gbk
form <> - - - on rYd
form <> - - - to hZl
form <> - - -ed - niW
form <> - - -ed to gam
form <> - - -ing nce
form <> - - -s , hcj
form <> - - -s - gkb
form <> - - -s <n> ikb
form <> - - -s from ika
form <> - - -s in lXk
form <> - - -s mbe
form <> - - <client> - kee
form <> - - <client> mde
form <> - - <far> - ffj
form <> - - <far> nag
form <> - - <host> - jef
form <> - - <host> fdk
form <> - - <n> - fcl
form <> - - <n> : Zli
form <> - - <n> Zil
form <> - - <own> $ lgb
form <> - - <own> ? jch
form <> - - <own> kfd
form <> - - <service> <n> jef
form <> - - <service> kfd
form <> - - <service> to sYc
form <> - - <zone> sdX
form <> - - ? $ dfk
form <> - - ? - bco
form <> - - ? ahl
form <> - - and - jgd
form <> - - and jgd
form <> - - at - Wgp
form <> - - at Wio
form <> - - by Ysd
form <> - - does - Wfs
form <> - - does Zcr
form <> - - for - del
form <> - - for lZi
form <> - - from <outside> bsa
form <> - - from Tri
form <> - - get pYf
form <> - - has ijb
form <> - - in fbm
form <> - - is - iib
form <> - - is gkc
form <> - - not dih
form <> - - on - hWp
form <> - - on nXi
form <> - - should Zof
form <> - - that ali
form <> - - to <far> pcb
form <> - - to <host> ogY
form <> - - to <outside> naf
form <> - - to tWd
form <> - - would pXg
form <> - -ed - - bmf
form <> - -ed - -ed Ylj
form <> - -ed - ihd
form <> - -ed -s Zli
form <> - -ed <client> lia
form <> - -ed <service> uWb
form <> - -ed ? $ Zhm
form <> - -ed ? Zhm
form <> - -ed to - kiZ
form <> - -ed to glb
form <> - -ing - hkb
form <> - -ing -s lfc
form <> - -ing from mdd
form <> - -ing to cjg
form <> - -s $ $ enb
form <> - -s $ enb
form <> - -s , - hkc
form <> - -s - $ chj
form <> - -s - , pfY
form <> - -s - - dem
form <> - -s - -ed jfe
form <> - -s - eke
form <> - -s - is ici
form <> - -s -ing $ dkf
form <> - -s -ing gnZ
form <> - -s -s oae
form <> - -s ? $ alh
form <> - -s ? Zli
form <> - -s for dmc
form <> - -s from mah
form <> - -s to - sZb
form <> - -s to lZh
form <> - : - iZl
form <> - : -ed gjd
form <> - <client> - <n> gdj
form <> - <client> - hdi
form <> - <client> -ed <n> oZf
form <> - <client> -ed oYf
form <> - <client> -ing ben
form <> - <far> - gdj
form <> - <far> -ed jkZ
form <> - <host> - - iZl
form <> - <host> - <n> ebn
form <> - <host> -ed <n> kef
form <> - <host> -ed kef
form <> - <host> -s bem
form <> - <host> ? $ hYn
form <> - <host> ? hYn
form <> - <host> on - fqX
form <> - <host> on <n> gck
form <> - <host> on glc
form <> - <host> over <service> pWh
form <> - <host> over pWh
form <> - <n> $ $ emc
form <> - <n> $ emc
form <> - <n> , - Zsb
form <> - <n> , -ed adp
form <> - <n> , dkf
form <> - <n> , does anf
form <> - <n> - $ dle
form <> - <n> - , ZvY
form <> - <n> - - ilZ
form <> - <n> - -ed gbl
form <> - <n> - -s fmb
form <> - <n> - <n> dhj
form <> - <n> - ? Xre
form <> - <n> -ed - fkd
form <> - <n> -ed : edl
form <> - <n> -ed ? ctX
form <> - <n> -ed clf
form <> - <n> -s - enb
form <> - <n> -s coc
form <> - <n> : - blg
form <> - <n> : cji
form <> - <n> <n> kee
form <> - <n> ? $ dfk
form <> - <n> ? - fsV
form <> - <n> ? ? fkd
form <> - <n> ? dfk
form <> - <n> and - cme
form <> - <n> and bne
form <> - <n> does - Xpf
form <> - <n> does ckf
form <> - <n> does that fjf
form <> - <n> is - Zof
form <> - <n> is aqd
form <> - <n> to ubX
form <> - <n> will - fkd
form <> - <n> will fkd
form <> - <n> 通 ejf
form <> - <outside> - - fdk
form <> - <outside> - hdi
form <> - <own> $ $ lgb
form <> - <own> $ lgb
form <> - <own> , ibk
form <> - <own> on - gdj
form <> - <own> on <n> ndd
form <> - <own> on jbi
form <> - <service> - qbb
form <> - <service> <n> : lZi
form <> - <service> <n> kbh
form <> - <service> into lde
form <> - <service> on <own> mga
form <> - <service> on vYa
form <> - <service> to vaX
form <> - <zone> - <client> ddm
form <> - <zone> - <far> fej
form <> - <zone> - <n> del
form <> - <zone> - jef
form <> - ? - - dkf
form <> - ? - bmf
form <> - ? ? $ dhh
form <> - and - inX
form <> - are - oea
form <> - at - - dgj
form <> - be - mWl
form <> - be - to oWi
form <> - be -ed aoe
form <> - by -s dih
form <> - by <public> <own> cfm
form <> - by <public> acq
form <> - can - ijb
form <> - do - iic
form <> - do <service> nbe
form <> - does - - cii
form <> - does - cii
form <> - for - - bpc
form <> - for - bji
form <> - from - Zeo
form <> - from <client> Wrf
form <> - from <outside> dle
form <> - from <zone> $ ika
form <> - from <zone> Zgn
form <> - get - - fmb
form <> - get - <service> cap
form <> - get - bki
form <> - get - to 0Ta
form <> - get -s kia
form <> - get <service> on kcf
form <> - get in eld
form <> - get to - qdY
form <> - get to <far> rab
form <> - get to <host> kde
form <> - get to <outside> nZf
form <> - get to oae
form <> - have - - niX
form <> - have - qgW
form <> - have <outside> -s lfc
form <> - have <outside> lcf
form <> - in - - kdf
form <> - in - kdf
form <> - is - $ gck
form <> - is - - Zjk
form <> - is - to rca
form <> - is that dpb
form <> - may - mce
form <> - not - dem
form <> - not ? $ rTi
form <> - of - <n> bgl
form <> - of - dme
form <> - on - - ben
form <> - on - <n> bkh
form <> - on - aki
form <> - on -s Zmh
form <> - on <n> , fvS
form <> - on <n> ? ckf
form <> - on <n> Ykj
form <> - on <outside> mdd
form <> - on <own> obd
form <> - on <service> lfc
form <> - that - ? gbm
form <> - that - iYm
form <> - that ? $ dme
form <> - that ? dme
form <> - to - - jhd
form <> - to - <host> pad
form <> - to - jib
form <> - to - to fje
form <> - to -ed lbf
form <> - to <far> , lde
form <> - to <far> - dem
form <> - to <far> kai
form <> - to <host> - led
form <> - to <host> kee
form <> - to <host> on ndc
form <> - to <outside> jef
form <> - to <service> fna
form <> - to be bfm
form <> - with - ihd
form <> -> <client> - mYh
form <> -> <far> $ $ jeg
form <> -> <far> $ jeg
form <> -> <far> - <n> mdd
form <> -> <far> - ndc
form <> -> <host> , <service> neb
form <> -> <host> <service> , lde
form <> -> <host> <service> lee
form <> -> <outside> , - jaj
form <> -> <outside> , jbj
form <> -> <outside> - - kee
form <> -> <outside> - mec
form <> -> <own> , - mga
form <> -> <own> , mga
form <> -> <own> - - kgc
form <> -> <own> - -ing ngZ
form <> -> <own> - kgd
form <> -> <own> -s agm
form <> -> <zone> , mag
form <> -> <zone> <service> kfd
form <> -ed - - - afn
form <> -ed - - del
form <> -ed - - to obd
form <> -ed - -ed lha
form <> -ed - -s - ijb
form <> -ed - -s jfe
form <> -ed - <host> cfk
form <> -ed - <n> mZh
form <> -ed - <own> ? kgc
form <> -ed - <service> nfa
form <> -ed - not ? lcf
form <> -ed - not lde
form <> -ed - that fcl
form <> -ed - to <far> kWm
form <> -ed - to hZm
form <> -ed : - -ed mbf
form <> -ed : - qca
form <> -ed <n> - - dmc
form <> -ed <n> - <n> jgc
form <> -ed <n> - jhc
form <> -ed <n> -s <n> fld
form <> -ed <n> -s fld
form <> -ed <service> on <own> jef
form <> -ed <service> on jdf
form <> -ed ? $ $ glc
form <> -ed ? $ glc
form <> -ed be - ndb
form <> -ed be - to ndb
form <> -ed get - lgb
form <> -ed get - to ofY
form <> -ed get to dfk
form <> -ed to - - cji
form <> -ed to - ? lcf
form <> -ed to - hcj
form <> -ed to - to mbe
form <> -ing <own> $ $ jef
form <> -ing <own> $ jef
form <> -ing <own> , lfc
form <> -ing <own> - hic
form <> -ing to <far> qac
form <> -ing to <own> ljY
form <> -ing 不 通 <host> ici
form <> -ing 不 通 mbe
form <> -ing 得 通 <host> jdg
form <> -ing 得 通 jdg
form <> -s $ $  Vlm
form <> -s $ $ Vlm
form <> -s , - <n> jgd
form <> -s , - mdd
form <> -s - $ $ cnd
form <> -s - $ cnd
form <> -s - - $ fej
form <> -s - - -s rfV
form <> -s - - <gateway> fan
form <> -s - - ? jXl
form <> -s - - on fmb
form <> -s - - to fkd
form <> -s - -ed - igd
form <> -s - -ed mbf
form <> -s - -ing gjd
form <> -s - -s , ejf
form <> -s - -s - iXn
form <> -s - -s iZm
form <> -s - : Wer
form <> -s - <n> - emc
form <> -s - <n> kfd
form <> -s - <service> Ypf
form <> -s - <service> to kXl
form <> -s - at sgU
form <> -s - get idh
form <> -s - is lbf
form <> -s - on <service> mdd
form <> -s - on nfa
form <> -s - to - jfe
form <> -s - to <far> wVb
form <> -s - to kja
form <> -s -ing - jff
form <> -s -ing <own> - kgc
form <> -s -ing <own> kgc
form <> -s -s - - mXk
form <> -s -s - qZd
form <> -s -s -s vVd
form <> -s -s <service> occ
form <> -s : - dih
form <> -s <host> - miY
form <> -s <n> - dkf
form <> -s <own> $ $ ibj
form <> -s <own> $ ibj
form <> -s <own> , lgb
form <> -s <own> - ich
form <> -s <service> - dmd
form <> -s <service> from rdY
form <> -s <service> on led
form <> -s <service> to saa
form <> -s ? $ $ Zgn
form <> -s ? $ Zgn
form <> -s ? - ahm
form <> -s from - mdd
form <> -s get - ncd
form <> -s get to sYc
form <> -s on <n> hid
form <> -s to - - oaf
form <> -s to - -s led
form <> -s to - oUl
form <> -s to - to ofZ
form <> -s to <far> pYf
form <> -s to <own> - jgd
form <> -s to <own> mga
form <> -s to <service> lcf
form <> : - - - nZg
form <> : - -ed -s bii
form <> : - : <n> fdj
form <> : - : Zli
form <> : - <n> edl
form <> : -ed - ijb
form <> : -ing <own> - jfe
form <> : -ing <own> jfe
form <> : <n> -ed mdd
form <> : <n> -ed to mdd
form <> : <n> : <n> dhi
form <> : <n> : dhi
form <> ; - - fje
form <> ; - - was fje
form <> ; - -ed djg
form <> <client> - - jef
form <> <client> -s - -s gdk
form <> <client> -s - cem
form <> <client> 的 <n> fcl
form <> <far> - ? - hdi
form <> <far> - ? hdi
form <> <far> -s , - kgc
form <> <far> -s , kgc
form <> <far> : - -ed ejf
form <> <far> : - ejf
form <> <host> - - iZl
form <> <host> -s , - nZg
form <> <host> -s , nZg
form <> <host> 上 - Zfp
form <> <host> 的 <n> bsZ
form <> <n> $ $  ejf
form <> <n> $ $ ejf
form <> <n> - $ $ djg
form <> <n> - $ djg
form <> <n> - , Zof
form <> <n> - - - ila
form <> <n> - - bmf
form <> <n> - -s Xrf
form <> <n> - : - dkf
form <> <n> - : dkf
form <> <n> - ? fje
form <> <n> -ing <own> <service> eje
form <> <n> -ing <own> eje
form <> <n> : <n> : cgk
form <> <n> : <n> cgk
form <> <n> <n> -s eao
form <> <n> <n> <n> - led
form <> <n> <n> <n> occ
form <> <n> ? $ $ bmg
form <> <n> ? $ bmg
form <> <n> from - - dgj
form <> <n> from - dgj
form <> <n> on <client> efj
form <> <n> 一 直 -ed ckg
form <> <n> 一 直 ejf
form <> <n> 不 通 , dkf
form <> <n> 不 通 djf
form <> <n> 应 该 dkf
form <> <n> 直 接 dkf
form <> <own> $ $  cii
form <> <own> $ $ cii
form <> <own> , <service> fdk
form <> <own> - - pfY
form <> <own> - <n> lfc
form <> <own> -ed - -s kai
form <> <own> -ed - hcj
form <> <own> -s , jff
form <> <own> : - -ed fke
form <> <own> : - fke
form <> <own> on <n> gTt
form <> <own> 收 <service> ffj
form <> <own> 的 <n> fcl
form <> <server> 的 <service> coc
form <> <service> $ $  cnd
form <> <service> $ $ cnd
form <> <service> , - blf
form <> <service> - - emc
form <> <service> - -ed flc
form <> <service> - ? bji
form <> <service> <host> <n> sUf
form <> <service> <own> <n> ldd
form <> <service> <own> <n> 一 teV
form <> <service> <own> <n> 不 jfe
form <> <service> ? $ $ foZ
form <> <service> ? $ foZ
form <> <service> to <host> lcf
form <> <service> 到 <gateway> kcg
form <> <service> 到 <host> idi
form <> <zone> 的 同 iak
form <> <zone> 的 同 事 ebn
form <> ? - - - ihd
form <> ? - - hkb
form <> ? - -ed - aoe
form <> ? - -ed aoe
form <> ? - -s dkf
form <> ? -s - hjc
form <> ? ? - fbm
form <> and - - - kbh
form <> and - -s - anf
form <> and - -s dZq
form <> and - <n> kjZ
form <> and - to kfd
form <> and -s - - lha
form <> are - to cgk
form <> are -ed by aqc
form <> at - $ $ fje
form <> at - $ fje
form <> at - - Yoh
form <> at - ? - gjd
form <> be - to - seW
form <> be - to -ed sgU
form <> be - to kai
form <> be -ed - dke
form <> be -ed ? $ khb
form <> be -ed ? khb
form <> by - <n> dmd
form <> by <service> , epZ
form <> can - - fbm
form <> can - <own> ngZ
form <> can -ed - qbb
form <> do - - lbg
form <> does - - - cgk
form <> does - - chj
form <> does - <gateway> - led
form <> does - <gateway> lhb
form <> does - get odb
form <> does <gateway> - cii
form <> does that - - sUg
form <> does that - pcb
form <> for - - Vte
form <> for <own> , kai
form <> for <own> - <n> sdX
form <> for <own> - reX
form <> for <service> over - Zng
form <> for <service> over Zng
form <> from - - <n> cdo
form <> from - - ijb
form <> from - - in hjd
form <> from - <n> , eek
form <> from - <n> del
form <> from -ing - rZb
form <> from -ing to mfb
form <> from <client> , dkf
form <> from <client> -s amg
form <> from <outside> $ $ dle
form <> from <outside> $ dle
form <> from <outside> , fje
form <> from <outside> - - Zlh
form <> from <zone> , bod
form <> from <zone> - blg
form <> get - ? $ hid
form <> get - ? jhc
form <> get - to <far> rcY
form <> get - to <outside> kfd
form <> get - to qWg
form <> get -ed - phW
form <> get <service> on <own> ebo
form <> get <service> on ecm
form <> get at <host> nbe
form <> get to - - pZf
form <> get to - <host> pgX
form <> get to - lWl
form <> get to <far> pYg
form <> get to <host> $ pfY
form <> get to <host> - nZg
form <> get to <host> mbf
form <> get to <host> on Wdu
form <> get to <own> -ed qgX
form <> get to <own> kfd
form <> get to <own> on dfk
form <> gets - - mce
form <> gets - -ed qbb
form <> gets - to qdZ
form <> has - - ika
form <> has to - - ndd
form <> has to - -s hnX
form <> has to - hpW
form <> have - - dbn
form <> into - - cii
form <> is - - - pad
form <> is - - jib
form <> is - ? $ kfd
form <> is - ? kfd
form <> is - of Yin
form <> is - to - kfd
form <> is - to ejf
form <> is -ed , bkh
form <> is -ed by fpY
form <> is -ed from - kUo
form <> is -ed from hXo
form <> is -ed to gma
form <> is -ing - dcm
form <> is -s - nbe
form <> is not - jdg
form <> is that -ed mce
form <> is that -ing Zkj
form <> on - - Zgn
form <> on - <n> $ llW
form <> on - <n> - clf
form <> on - <n> ? coc
form <> on - <n> and aeo
form <> on - <n> idh
form <> on <n> $ $ jgd
form <> on <n> $ jgd
form <> on <n> , - Xhn
form <> on <n> , does fpY
form <> on <n> - $ jic
form <> on <n> - , enb
form <> on <n> - - dob
form <> on <n> - -s cpb
form <> on <n> - ? Umm
form <> on <n> -ed ? erY
form <> on <n> -ed buX
form <> on <n> ? $ kgc
form <> on <n> ? - eld
form <> on <n> ? kgc
form <> on <n> and foZ
form <> on <n> does - Zrc
form <> on <n> does fna
form <> on <n> does that lgb
form <> on <service> $ $ cod
form <> on <service> $ cod
form <> on <service> , bod
form <> over - <n> epZ
form <> over <service> $ $ ape
form <> over <service> $ ape
form <> over <service> , jef
form <> over <service> <n> bne
form <> over <service> ? $ jhc
form <> over <service> ? jnW
form <> over <service> does lde
form <> should - - Zog
form <> should be - kdf
form <> should be -ed ejf
form <> should that - ? ici
form <> to - - hkb
form <> to - -s pae
form <> to - <gateway> jdf
form <> to - <host> - mfb
form <> to - <host> mfb
form <> to - <n> of lgc
form <> to - <n> qXg
form <> to <client> , oYf
form <> to <client> - hlZ
form <> to <client> on saa
form <> to <far> , -s kef
form <> to <far> - - lbg
form <> to <far> - <n> uaY
form <> to <far> - sbZ
form <> to <gateway> - pYf
form <> to <host> $ $ kfe
form <> to <host> $ kfe
form <> to <host> , - iak
form <> to <host> , kZj
form <> to <host> - - ofZ
form <> to <host> - <n> mcf
form <> to <host> -s nbd
form <> to <host> <n> uYa
form <> to <host> <service> dgj
form <> to <host> ? $ lgb
form <> to <host> ? lgb
form <> to <host> on - gck
form <> to <host> on <n> xbV
form <> to <host> on <service> ueU
form <> to <host> on qWg
form <> to <outside> , - mbf
form <> to <outside> , lcf
form <> to <outside> - jYl
form <> to <own> - - jgd
form <> to <own> - <n> gcj
form <> to <own> - ? pgY
form <> to <own> - get afn
form <> to <own> - mfb
form <> to <own> -ed nga
form <> to <own> -s lgb
form <> to <own> ? $ lfb
form <> to <own> ? lfb
form <> to <zone> , - coc
form <> to <zone> , -ed pad
form <> to <zone> , hjc
form <> to <zone> - cZr
form <> which - -s bpc
form <> who -s - mce
form <> will that - dnb
form <> with - - enb
form <> with - <n> Yog
form <> with <service> <n> Xqf
form <> with <service> ? emc
form <> would - - hXo
form <> 上 <service> <host> <n> pYf
form <> 上 <service> <host> pYf
form <> 上 <service> <own> <n> kde
form <> 上 <service> <own> kde
form <> 上 不 了 <outside> jdg
form <> 上 不 了 jdg
form <> 上 到 底 eek
form <> 上 执 行 lcf
form <> 上 抓 到 aep
form <> 上 抓 包 , dgj
form <> 上 抓 包 Zgn
form <> 上 的 - vRf
form <> 上 的 -s lcf
form <> 上 的 <service> Zpe
form <> 上 的 人 jdg
form <> 上 看 到 bco
form <> 上 跑 的 jfe
form <> 不 $ $  cih
form <> 不 $ $ cih
form <> 不 通 , djg
form <> 丢 的 吗 $ efk
form <> 丢 的 吗 ddm
form <> 主 动 连 mce
form <> 之 后 , lcf
form <> 了 $ $  ejf
form <> 了 $ $ ejf
form <> 会 不 会 被 clf
form <> 会 好 吗 fje
form <> 会 怎 样 $ erX
form <> 会 怎 样 ? fdk
form <> 写 的 <own> eek
form <> 到 <client> 的 <n> kfd
form <> 到 <client> 的 lfc
form <> 到 <far> - <n> mag
form <> 到 <far> - mag
form <> 到 <host> 的 <n> idh
form <> 到 <host> 的 <service> lfc
form <> 到 <host> 的 kee
form <> 到 <outside> 的 jff
form <> 到 <own> <n> lcf
form <> 到 <own> 会 dgj
form <> 到 <own> 的 <n> kgd
form <> 到 <own> 还 jgd
form <> 到 <zone> 的 - lbg
form <> 到 <zone> 的 pad
form <> 去 掉 , <zone> efj
form <> 去 掉 , efj
form <> 发 信 <n> fma
form <> 发 信 报 dih
form <> 发 到 <own> 的 efj
form <> 发 来 的 <service> occ
form <> 发 来 的 rYd
form <> 发 邮 件 报 jfe
form <> 可 以 吗 $ fsV
form <> 可 以 吗 bne
form <> 可 以 直 qeZ
form <> 可 以 直 接 qeZ
form <> 可 以 连 fej
form <> 吗 ? $ $ hcj
form <> 吗 ? $ hcj
form <> 啊 $ $  dih
form <> 啊 $ $ dih
form <> 填 的 <own> $ dfk
form <> 填 的 <own> efj
form <> 就 好 了 gjd
form <> 就 能 连 edl
form <> 开 放 吗 $ jgd
form <> 开 放 吗 jfe
form <> 往 <outside> 发 jef
form <> 往 <outside> 发 信 jef
form <> 往 外 发 jff
form <> 往 外 发 信 jff
form <> 打 <own> 的 <n> rfW
form <> 打 不 开 , cji
form <> 打 不 开 <own> lfc
form <> 打 开 <own> nga
form <> 拦 了 吗 $ efj
form <> 拦 了 吗 efj
form <> 拦 的 吗 ? fej
form <> 拦 的 吗 fej
form <> 提 供 <service> ijb
form <> 收 <service> <n> flc
form <> 收 不 了 igd
form <> 收 不 了 邮 igd
form <> 收 不 到 gkb
form <> 收 信 , djg
form <> 收 邮 件 <service> ejf
form <> 收 邮 件 kdg
form <> 放 不 放 fej
form <> 放 不 放 行 efj
form <> 放 行 了 gck
form <> 放 行 吗 $ edl
form <> 放 行 吗 eek
form <> 是 不 是 jge
form <> 有 关 系 dfj
form <> 本 机 <service> qZd
form <> 本 机 上 - ogY
form <> 本 机 上 peZ
form <> 本 机 能 fkd
form <> 本 机 访 jef
form <> 本 机 访 问 jef
form <> 本 机 连 meb
form <> 本 身 ? ejf
form <> 没 问 题 ekd
form <> 用 - 发 dek
form <> 用 - 发 信 dek
form <> 用 <own> 收 dfk
form <> 用 <service> <n> ekd
form <> 用 <service> <n> 收 oUj
form <> 用 户 用 lgb
form <> 用 户 访 jgd
form <> 用 户 访 问 jgd
form <> 的 - , ekd
form <> 的 - - jgd
form <> 的 - <n> $ bne
form <> 的 - <n> , cme
form <> 的 - <n> cnd
form <> 的 - <n> 放 glc
form <> 的 - 报 jgd
form <> 的 - 用 tdV
form <> 的 - 连 kcg
form <> 的 <n> $ $ enb
form <> 的 <n> $ enb
form <> 的 <n> , <gateway> crZ
form <> 的 <n> , cjh
form <> 的 <n> , 会 gkd
form <> 的 <n> , 能 amf
form <> 的 <n> - , djg
form <> 的 <n> - eke
form <> 的 <n> ? $ fqX
form <> 的 <n> ? gkc
form <> 的 <n> 不 $ fpY
form <> 的 <n> 不 epY
form <> 的 <n> 了 glb
form <> 的 <n> 会 Zng
form <> 的 <n> 会 不 Zog
form <> 的 <n> 发 flc
form <> 的 <n> 口 , ejf
form <> 的 <n> 口 ejf
form <> 的 <n> 吗 ? bne
form <> 的 <n> 吗 dgj
form <> 的 <n> 和 <n> cfl
form <> 的 <n> 和 cfl
form <> 的 <n> 对 <zone> eld
form <> 的 <n> 对 eke
form <> 的 <n> 就 fke
form <> 的 <n> 收 coc
form <> 的 <n> 是 dle
form <> 的 <n> 有 dle
form <> 的 <n> 端 cjh
form <> 的 <n> 端 口 cjh
form <> 的 <n> 能 fkd
form <> 的 <n> 通 dle
form <> 的 <n> 通 不 dle
form <> 的 <service> $ $ eld
form <> 的 <service> $ eld
form <> 的 <service> , Wuc
form <> 的 <service> - pbd
form <> 的 <service> <n> ejf
form <> 的 <service> ? $ fkd
form <> 的 <service> 一 fna
form <> 的 <service> 一 直 fna
form <> 的 <service> 会 Zof
form <> 的 <service> 吗 $ fld
form <> 的 <service> 吗 flc
form <> 的 <service> 是 flc
form <> 的 <service> 走 flc
form <> 的 <service> 通 bhk
form <> 的 <service> 通 不 dgj
form <> 的 人 用 mfa
form <> 的 人 能 idh
form <> 的 人 能 不 del
form <> 的 人 连 <own> jgd
form <> 的 人 连 ocd
form <> 的 共 享 <n> cem
form <> 的 共 享 bgl
form <> 的 同 事 收 ufT
form <> 的 同 事 用 jfe
form <> 的 同 事 说 lfc
form <> 的 打 印 gjd
form <> 的 机 器 <service> qYe
form <> 的 机 器 khc
form <> 的 机 器 上 qWf
form <> 的 机 器 访 led
form <> 的 电 脑 jfe
form <> 的 电 脑 用 kgd
form <> 的 电 脑 能 fek
form <> 的 连 接 lde
form <> 的 锅 吗 $ efj
form <> 的 锅 吗 dfk
form <> 的 问 题 efj
form <> 的 问 题 吗 eek
form <> 直 接 打 hci
form <> 直 接 访 ibj
form <> 直 接 访 问 ibj
form <> 直 连 <host> dgj
form <> 看 到 的 Ygo
form <> 看 到 的 源 Ygo
form <> 端 口 <n> , djf
form <> 端 口 <n> eke
form <> 能 -ing 通 <gateway> mag
form <> 能 -ing 通 <host> efj
form <> 能 -ing 通 jgd
form <> 能 <service> 到 ibj
form <> 能 上 <outside> obc
form <> 能 上 <outside> 吗 nbe
form <> 能 不 能 -ing ycS
form <> 能 不 能 <service> kee
form <> 能 不 能 idh
form <> 能 不 能 上 pZd
form <> 能 不 能 用 saa
form <> 能 不 能 直 taZ
form <> 能 不 能 访 hYn
form <> 能 主 动 连 led
form <> 能 直 接 <service> kee
form <> 能 访 问 <host> jef
form <> 能 访 问 <own> Ygo
form <> 能 访 问 eek
form <> 能 通 吗 $ dkf
form <> 能 通 吗 clf
form <> 自 己 去 lgb
form <> 自 己 往 kee
form <> 自 己 的 Ynh
form <> 自 己 能 jbi
form <> 自 己 能 上 nce
form <> 自 己 能 访 gdj
form <> 自 己 访 lgc
form <> 自 己 访 问 lgc
form <> 自 己 连 mga
form <> 行 不 行 $ djg
form <> 行 不 行 cjg
form <> 让 过 吗 $ cgk
form <> 让 过 吗 dgj
form <> 访 问 <far> kcg
form <> 访 问 <far> 的 idh
form <> 访 问 <host> hid
form <> 访 问 <own> , lgb
form <> 访 问 <own> 一 kgc
form <> 访 问 <own> 为 mga
form <> 访 问 <own> 会 qgW
form <> 访 问 <own> 就 pgX
form <> 访 问 <own> 能 qgW
form <> 访 问 <own> 走 dgk
form <> 访 问 <own> 还 mga
form <> 访 问 <public> <own> ogZ
form <> 访 问 <public> mga
form <> 走 <public> <own> mga
form <> 走 得 通 dnc
form <> 走 得 通 吗 dnc
form <> 还 - 吗 $ ele
form <> 还 - 吗 ele
form <> 还 打 得 lfc
form <> 还 打 得 开 lfc
form <> 还 能 上 <far> hcj
form <> 还 能 上 <outside> jbi
form <> 还 能 连 <own> kfc
form <> 还 能 连 jfe
form <> 还 行 不 fmb
form <> 还 行 不 行 fmb
form <> 这 个 网 tYb
form <> 这 个 网 段 tYb
form <> 这 台 机 jgd
form <> 这 台 机 器 jgd
form <> 这 边 <service> ofZ
form <> 这 边 放 cgl
form <> 进 来 的 kgc
form <> 连 <host> 的 <n> occ
form <> 连 <host> 的 cco
form <> 连 <own> 会 kgc
form <> 连 <own> 会 通 mgb
form <> 连 不 上 oea
form <> 通 不 通 $ dme
form <> 通 不 通 dld
form <> 通 吗 $ $ bne
form <> 通 吗 $ bne
form <> 那 台 要 peY
form <> 那 边 能 lfc
form <> 里 <service> <own> <n> nec
form <> 里 <service> <own> nec
form <client> , - jch
form <client> , <> 访 lde
form <client> , <server> bnd
form <client> - - dmd
form <client> - -ed gjd
form <client> - <> - clf
form <client> - <> -ed bne
form <client> - <> ? Wvb
form <client> - <> on Ysc
form <client> - to apd
form <client> -> <> $ ejf
form <client> -> <> , emc
form <client> -> <> - bhk
form <client> -> <> -ed bne
form <client> -> <> ? Zsb
form <client> -ed - gmb
form <client> -ed <> ? enb
form <client> -ing to enb
form <client> -s - efj
form <client> -s <> , bii
form <client> -s to Ymi
form <client> <service> <> <n> eke
form <client> <service> to agn
form <client> <service> 到 eoa
form <client> from <> , flc
form <client> get to fje
form <client> to - aoe
form <client> to <> $ fmb
form <client> to <> , asa
form <client> to <> -ed eld
form <client> to <> -s Zkj
form <client> to <> ? Zik
form <client> to <> on Xsd
form <client> 到 <> - amf
form <client> 到 <> 的 dlf
form <client> 要 连 fpZ
form <client> 连 <> 的 glb
form <far> - - ckh
form <far> - <> - fdk
form <far> - <> -ed cnd
form <far> -> <> - dld
form <far> -s <> - clf
form <far> from <> $ jdg
form <far> from <> , ocd
form <far> to <> , eoa
form <far> to <> - coc
form <far> 访 问 gjd
form <far> 连 <> 的 fmc
form <gateway> - - dkf
form <gateway> - <> - kcg
form <gateway> from <> $ mag
form <gateway> from <> , lcf
form <host> , - jak
form <host> , <> 就 lfc
form <host> , <> 能 cgk
form <host> - - kmW
form <host> - <> - hla
form <host> - <> -ed kee
form <host> - <> -s mec
form <host> - <> on Wes
form <host> - by jgd
form <host> - from rab
form <host> - to gpY
form <host> -> <> , bod
form <host> -> <> <service> clg
form <host> -s <> on jgd
form <host> from <> $ lbg
form <host> from <> , pYf
form <host> from <> - fna
form <host> to <> , Yrd
form <host> to <> - Zqd
form <host> to <> on Ylk
form <host> 到 <> 的 boc
form <host> 往 <> 发 eld
form <n> , <> 会 cdm
form <n> , <> 填 Yfp
form <n> , <> 放 dfk
form <n> , <> 这 cYt
form <n> , can mdd
form <n> , does fkd
form <n> , from kcg
form <n> , would hWp
form <n> - , jXm
form <n> - - iaj
form <n> - <> - kcg
form <n> - <> -s sbZ
form <n> - <> <client> idh
form <n> - <> <host> hbl
form <n> - <client> Xoi
form <n> - <far> brb
form <n> - <host> iYm
form <n> - <n> Xgq
form <n> - from kcg
form <n> - on dle
form <n> - to djg
form <n> -ed on kcg
form <n> -ed to ocb
form <n> -ing from obd
form <n> -s - bhj
form <n> -s on iWo
form <n> : - kfd
form <n> : <n> gck
form <n> : does kcf
form <n> <n> <> - dle
form <n> <n> in bfm
form <n> does - gbl
form <n> does <> - bhk
form <n> from <> , lfc
form <n> from <> - hZm
form <n> from <> ? mga
form <n> from <> to lbg
form <n> in <> - cco
form <n> of <> - bod
form <n> on - Zki
form <n> on <> , aij
form <n> on <> - Woi
form <n> on <> -ed Zof
form <n> on <> ? Xre
form <n> on <> from bne
form <n> on <> is fld
form <n> to <> $ Xpf
form <n> to <> , jpU
form <n> to <> ? Qxf
form <n> to <> from bod
form <n> would <> -ed led
form <n> 对 <> 开 kee
form <n> 行 , jef
form <outside> , <> 访 jgd
form <outside> - - ihd
form <outside> - <> - dii
form <outside> - to fma
form <outside> <service> to ejf
form <outside> <service> 到 dnc
form <outside> for <> - dle
form <outside> get at gna
form <outside> get to fje
form <outside> to - ebn
form <outside> to <> $ dmd
form <outside> to <> , bpc
form <outside> to <> - gmb
form <outside> to <> -ed Zpe
form <outside> to <> ? cjh
form <outside> to <> on Xsd
form <outside> 到 <> 的 bkh
form <own> , - ibj
form <own> , from efj
form <own> - for kgc
form <own> - from dfl
form <own> - to idh
form <own> -ed to jef
form <own> -ing <> - gdk
form <own> <n> from med
form <own> <n> on jef
form <own> from <> $ mfb
form <own> from <> , mfc
form <own> from <> - hbj
form <own> from <> -s ndc
form <own> from <> ? kfd
form <server> at <> , Zoe
form <service> - : cme
form <service> - <> , Rqk
form <service> - <> - Rpn
form <service> - at Xpf
form <service> - from cob
form <service> - on Vte
form <service> - to djg
form <service> -s from ldd
form <service> -s on glb
form <service> <n> - boc
form <service> <n> from flc
form <service> <n> on Ukn
form <service> <n> to Zli
form <service> <n> 连 dle
form <service> at <> , apd
form <service> at <> - bpc
form <service> at <> ? Xqf
form <service> from <> , btY
form <service> from <> - naf
form <service> from <> ? dkf
form <service> from <> to rWe
form <service> into - cjh
form <service> into <> $ bfn
form <service> into <> - cme
form <service> into <> ? Zof
form <service> on - Uqi
form <service> on <> $ bra
form <service> on <> , atZ
form <service> on <> - alh
form <service> on <> ? cjh
form <service> on <> from gje
form <service> to - bod
form <service> to <> , cnd
form <service> to <> - bod
form <service> to <> -ed dkf
form <service> to <> <n> cgk
form <service> to <> ? cuW
form <service> to <> from fkc
form <service> to <> is eke
form <service> 到 <> $ flc
form <service> 到 <> , auY
form <service> 到 <> ? gma
form <service> 到 <> 吗 fnZ
form <service> 到 <> 本 clf
form <service> 到 <> 的 dhi
form <service> 到 <> 行 apd
form <service> 连 <> , flc
form <zone> , - naf
form <zone> , <> , kee
form <zone> - - afo
form <zone> - -ed Znf
form <zone> - -ing cne
form <zone> - <> $ dpa
form <zone> - <> -ing ijb
form <zone> - <> -s mec
form <zone> - <> ? erX
form <zone> - <> on foZ
form <zone> - have dle
form <zone> - on Vse
form <zone> - to efj
form <zone> -> <> , dle
form <zone> -> <> - fkd
form <zone> -> <> <n> Yog
form <zone> -> <> <service> dkf
form <zone> -> <> ? bgm
form <zone> -> <> 的 Zng
form <zone> -ed - fkd
form <zone> -s <> - ejf
form <zone> -s to anf
form <zone> <service> <> <n> fje
form <zone> get to fkd
form <zone> have <> at gma
form <zone> to - bij
form <zone> to <> $ bhk
form <zone> to <> , hXo
form <zone> to <> - hrU
form <zone> to <> -ed Xkl
form <zone> to <> -s aik
form <zone> to <> <service> bji
form <zone> to <> ? ZuZ
form <zone> to <> on btY
form <zone> 到 <> - Xqf
form <zone> 到 <> <n> gjd
form <zone> 到 <> 的 dih
form <zone> 到 <> 通 dmc
form <zone> 去 <> 的 cle
form <zone> 用 <> 收 fje
form <zone> 能 到 gkc
form <zone> 访 问 gjd
form <zone> 连 <> 的 glc
form ? - - jef
form ? in <> - cdn
form ^ - - goZ
form ^ - -ed kee
form ^ - : vaX
form ^ - <> , bfm
form ^ - <> - rXe
form ^ - <> -s qdZ
form ^ - <> <own> mhZ
form ^ - <> be iic
form ^ - <> from dkf
form ^ - <client> blg
form ^ - <far> cqa
form ^ - <n> lha
form ^ - <server> bmf
form ^ - at djg
form ^ - does gam
form ^ - from idh
form ^ - in jch
form ^ - is lmV
form ^ - on hal
form ^ - would pcb
form ^ -ed <> -s gck
form ^ -ed on dfk
form ^ -ing <> - odb
form ^ -ing <> from amg
form ^ -ing from lde
form ^ -s - taZ
form ^ -s -ing mgb
form ^ -s from oZg
form ^ -s in nce
form ^ -s on tdV
form ^ <client> -> dnc
form ^ <client> -ing amg
form ^ <client> -s hpW
form ^ <client> <service> ckg
form ^ <client> to Wvb
form ^ <client> 到 anf
form ^ <client> 被 jef
form ^ <client> 连 gkd
form ^ <far> from kfd
form ^ <far> to enb
form ^ <gateway> -> cme
form ^ <host> -> bpc
form ^ <host> <> 上 pfY
form ^ <host> <> 能 efj
form ^ <host> <> 要 Zep
form ^ <host> to dsW
form ^ <host> 往 dld
form ^ <outside> to Ytb
form ^ <outside> 到 gkd
form ^ <outside> 打 clg
form ^ <outside> 的 kcg
form ^ <own> from jfe
form ^ <service> - khb
form ^ <service> <> <n> eke
form ^ <service> <n> hla
form ^ <service> from pda
form ^ <service> into djf
form ^ <service> to cnd
form ^ <zone> - jfe
form ^ <zone> -> clf
form ^ <zone> -ing Yil
form ^ <zone> -s glb
form ^ <zone> <> 的 ecm
form ^ <zone> <> 能 Wfr
form ^ <zone> to Wni
form ^ <zone> 上 flc
form ^ <zone> 到 bfm
form ^ <zone> 去 ejf
form ^ <zone> 用 clf
form ^ <zone> 连 glb
form ^ ^ - fdk
form ^ ^ -ed lbg
form ^ ^ -ing pfY
form ^ ^ -s jbi
form ^ ^ <> , hZm
form ^ ^ <> - aik
form ^ ^ <> -> wZX
form ^ ^ <> -ing miY
form ^ ^ <> -s nlT
form ^ ^ <> : caq
form ^ ^ <> <- bod
form ^ ^ <> <client> hYn
form ^ ^ <> <host> hal
form ^ ^ <> <n> ndc
form ^ ^ <> <outside> mec
form ^ ^ <> <own> vZZ
form ^ ^ <> <server> qlS
form ^ ^ <> <service> qcZ
form ^ ^ <> <zone> dZq
form ^ ^ <> has ajj
form ^ ^ <> is klX
form ^ ^ <> to 8MY
form ^ ^ <> 上 Zkj
form ^ ^ <> 为 kfe
form ^ ^ <> 主 led
form ^ ^ <> 出 qVg
form ^ ^ <> 到 xbU
form ^ ^ <> 去 rZc
form ^ ^ <> 发 oXh
form ^ ^ <> 可 pfZ
form ^ ^ <> 和 kee
form ^ ^ <> 客 pfY
form ^ ^ <> 往 lbg
form ^ ^ <> 收 ici
form ^ ^ <> 是 iic
form ^ ^ <> 本 jfe
form ^ ^ <> 来 kgc
form ^ ^ <> 用 qac
form ^ ^ <> 电 fej
form ^ ^ <> 的 kkZ
form ^ ^ <> 直 uVe
form ^ ^ <> 给 anf
form ^ ^ <> 网 tXc
form ^ ^ <> 能 rfW
form ^ ^ <> 自 mhZ
form ^ ^ <> 被 hnX
form ^ ^ <> 要 pgX
form ^ ^ <> 访 mfb
form ^ ^ <> 走 rca
form ^ ^ <> 过 pcb
form ^ ^ <> 这 hrU
form ^ ^ <> 进 mfc
form ^ ^ <> 连 sdX
form ^ ^ <> 那 fTu
form ^ ^ <client> lfc
form ^ ^ <outside> bij
form ^ ^ <service> cmf
form ^ ^ <zone> ihd
form ^ ^ are jbi
form ^ ^ do ofZ
form ^ ^ does lgb
form ^ ^ for emc
form ^ ^ from kee
form ^ ^ in del
form ^ ^ is jic
form ^ ^ on eke
form ^ ^ would jja
form ^ ^ 从 kgc
form ^ ^ 在 fan
form ^ ^ 源 jdg
form ^ ^ 给 jbi
form ^ are <> -s kgc
form ^ can <> - pbd
form ^ can <> -ed 3Nc
form ^ can <> -ing mbf
form ^ can <> -s oea
form ^ can <> <service> sVf
form ^ can <> be flc
form ^ can <> get gpX
form ^ do <> -s nfZ
form ^ does - khb
form ^ does <> - mce
form ^ does <> get liZ
form ^ does <> have qac
form ^ from - qca
form ^ from <> , zXX
form ^ from <> to lcf
form ^ in <> - cem
form ^ is <> - miZ
form ^ is <> -ed oXi
form ^ is <> -ing jgd
form ^ on - ffj
form ^ on <> - cnd
form ^ will <> - fmb
form ^ will <> be ika
form ^ would <> - nYh
form ^ would <> be oae
form ^ 为 啥 jge
form ^ 从 <> -ing qdZ
form ^ 从 <> <service> oZf
form ^ 从 <> 到 pYf
form ^ 从 <> 发 uTf
form ^ 从 <> 打 veT
form ^ 从 <> 直 qab
form ^ 从 <> 能 wZX
form ^ 从 <> 访 mdd
form ^ 从 <> 连 ndc
form ^ 在 <> 上 jch
form ^ 在 <> 本 ofY
form ^ 在 <> 里 ofa
form ^ 我 在 icj
form ^ 目 的 cle
form ^ 请 问 kde
form and - - hjd
form and <n> on Zpe
form are -ed by sYc
form are -s in nZg
form at - - lkX
form at - <> - bZr
form at <far> -s bmf
form be -ed by meb
form be -ed from tUf
form by - - kcg
form by - of mag
form by <public> <> , dmd
form by <service> to blg
form can - - dkg
form can - <> , mbf
form can - <> on eke
form can - in mfb
form can - on mce
form can - to enb
form can <client> - dke
form can <zone> -ing fje
form do - <> -s qca
form do -s from ika
form do <service> to gkc
form does - - mdd
form does - <> -s iaj
form does - from lbg
form does <client> - bij
form does <service> from nfZ
form does <service> to djg
form does <zone> - ejf
form does <zone> have enb
form for - <> - Zfo
form for <zone> -> flc
form from - - sQk
form from - <> , tWd
form from - <> - qac
form from - <> -s lfc
form from - <> <n> led
form from - <> ? lZi
form from - <> to pgX
form from -ing to aoe
form from <client> to Wqg
form from <far> to aoe
form from <gateway> to cmf
form from <host> to flb
form from <outside> for Yrd
form from <outside> on clf
form from <outside> to dhi
form from <zone> , fdl
form from <zone> - ebo
form from <zone> into aoe
form get - to Ymh
form get <service> on cjh
form get at <> - epZ
form get into <> ? ejf
form get to - cij
form get to <> $ dgj
form get to <> - Zpe
form get to <> -ed gkc
form get to <> ? bkg
form get to <> on dkf
form get to <> with fej
form gets - to glc
form in - - gbl
form in - <> - ici
form in - <> -s hYn
form in - <client> ejf
form in - <far> bkh
form in <zone> - cZq
form in on <> , kgc
form in on <> - mkW
form in on <> for lgb
form into - <> - fje
form is - - cfm
form is - <> - mag
form is - <> -ing efj
form is - from peZ
form is - to glc
form is -ed by hid
form is <service> from rba
form is <service> on aqd
form is <service> to emc
form is that - gdk
form not - to cem
form of - <> - oae
form of - <> -s Zkk
form on - - agl
form on - <> $ bgl
form on - <> , lbf
form on - <> -s lah
form on - <> : mdd
form on - <> <zone> mUm
form on - <zone> gck
form on <client> -s clf
form on <outside> -s bmf
form on <outside> for anf
form on <own> from jef
form on <service> to eke
form on <zone> - klX
form over <service> from amg
form should - <> - djg
form that - - kbh
form that - <> - lah
form that - <> -s kai
form that -s on dih
form to - - dmd
form to - -s cqZ
form to - <> $ Zkj
form to - <> , ddm
form to - <> - glb
form to - <> -s bji
form to - <> ? fmb
form to - <> at amg
form to - <> is bfm
form to - can jee
form to - from dle
form to - on goY
form to - via gqW
form to - with dnc
form to - would naf
form to -s - Uiq
form to <far> <> : gbl
form to <gateway> from oYg
form to <n> on djg
form to <own> <> : gdk
form to <own> from obd
form to <service> at fje
form to <service> on dle
form to <service> to ekd
form which - -s jdg
form will - <> - cdn
form with - - Ynh
form with - <> - Wjn
form would - - led
form would - <> - cfl
form would - for qda
form would -ing - fan
form would <client> - fmc
form would <zone> - ejf
form 一 下 , nfa
form 一 下 <> -> kgc
form 上 - <> , bfm
form 上 <service> <> <n> ejg
form 上 不 了 dih
form 下 <client> -> gjd
form 下 <client> 到 dkf
form 下 <zone> 到 flb
form 不 上 <> 的 gjd
form 不 了 <> $ fpY
form 不 了 <> , dnc
form 不 开 <> $ eke
form 不 开 <> ? goZ
form 不 开 <> 的 gjd
form 不 能 上 dnc
form 不 能 连 gje
form 不 通 <> , amg
form 个 : in afn
form 为 什 么 jef
form 主 动 往 clf
form 主 动 连 djf
form 之 后 , jch
form 之 后 <> 访 jgd
form 人 在 <> $ jef
form 人 访 问 gkc
form 人 连 <> 的 fje
form 什 么 <> 打 led
form 什 么 用 elc
form 从 <client> <service> fje
form 从 <outside> <service> fjf
form 从 <zone> 到 fna
form 以 后 , jgd
form 以 连 到 fnb
form 写 的 <> , flc
form 到 - <> <own> sgV
form 到 - <client> dmc
form 到 <host> , mce
form 加 上 - bfm
form 动 往 <> 发 clf
form 动 访 问 eke
form 去 掉 , mfb
form 去 访 问 fje
form 同 事 在 mah
form 同 事 说 Zgn
form 后 , <> 访 jgd
form 地 址 是 ihd
form 填 的 <> $ dlf
form 填 的 是 fkd
form 如 到 <> 的 dlf
form 完 以 后 mdd
form 客 户 端 pbd
form 己 能 上 blf
form 得 了 <> 吗 cco
form 得 到 <> 吗 blg
form 得 通 <> 吗 fjf
form 志 : in fek
form 想 <service> 到 dnc
form 想 访 问 cnd
form 成 - , lgb
form 成 <client> , mgb
form 我 们 <> 的 eke
form 我 在 <> , lce
form 我 在 <> 上 jef
form 户 打 开 eke
form 户 端 <> , nbe
form 户 端 是 mec
form 户 访 问 gje
form 户 连 <> 的 gkd
form 打 不 开 gjd
form 打 到 <> 的 gjd
form 打 印 机 emc
form 打 开 <> 吗 flb
form 掉 , <> 访 kgc
form 掉 , <> 还 dfk
form 接 <service> 到 djg
form 接 口 <> , fjf
form 接 打 到 gnZ
form 接 访 问 ckg
form 接 连 <> 的 enb
form 收 不 到 mce
form 收 信 , cfk
form 改 成 <> , Zgn
form 服 务 端 bmf
form 本 机 - kdf
form 机 上 - ejg
form 机 器 是 oZf
form 机 访 问 fkd
form 来 自 <> 的 nbd
form 桌 面 到 bji
form 比 如 到 dlf
form 没 有 对 jef
form 用 <public> <> 打 dke
form 用 <public> <> 收 dkf
form 用 <service> 连 fld
form 用 户 连 gjd
form 电 脑 <> , kfe
form 电 脑 是 kcg
form 电 脑 用 fej
form 的 - , gam
form 的 - <> 去 dfk
form 的 - 到 ecm
form 的 - 是 ldd
form 的 <n> , fej
form 的 <n> 对 kee
form 的 <service> , dek
form 的 人 用 bkh
form 的 是 <> $ epY
form 的 是 <> , jib
form 的 是 <> 的 gkc
form 的 话 , jgd
form 目 的 <> , cmf
form 直 连 <> 的 goY
form 看 到 - jZl
form 端 口 , jfe
form 端 是 <> , kgc
form 能 -ing 通 ejf
form 能 <service> 到 dkf
form 能 <service> 通 gkd
form 能 上 <> ? fje
form 能 上 <> 吗 fje
form 能 上 <> 的 fna
form 能 连 <> 的 fje
form 能 连 到 gnZ
form 能 通 过 fje
form 脑 用 <> <own> fej
form 脑 用 <public> dkg
form 行 , <> 还 jef
form 行 <zone> 到 bji
form 行 的 - dgk
form 补 上 - bfm
form 要 访 问 dmd
form 要 连 <> 的 gje
form 让 不 让 iak
form 访 问 <> , drY
form 访 问 <> <own> gZn
form 访 问 <> 一 fdk
form 访 问 <> 会 gkd
form 访 问 <> 吗 emc
form 访 问 <> 的 flc
form 访 问 <> 能 fje
form 访 问 <> 走 Xer
form 访 问 到 clf
form 话 , <> 到 lfc
form 请 问 <> 到 naf
form 请 问 <> 可 kgc
form 请 问 <> 的 djf
form 请 问 <> 网 nae
form 请 问 <> 能 mce
form 请 问 <> 访 dgk
form 请 问 <zone> fdk
form 请 问 从 qdY
form 走 <service> 到 fld
form 超 时 , dfj
form 转 到 <> , cfl
form 还 能 -s gjd
form 还 能 连 gkc
form 这 台 <> 吗 flc
form 这 条 , iak
form 连 上 <> 的 gna
form 连 不 上 glb
form 连 到 <> 的 flc
form 连 我 们 fpY
form 连 接 到 eek
form 连 的 是 ihc
form 都 在 <> , mga
form 配 的 是 cjh
form 问 <zone> 到 fkd
form 问 不 了 dkf
from <client>  cme
from <client> , - jch
from <client> , clf
from <client> , on - ahl
from <client> - - dmd
from <client> - - to Sve
from <client> - -ed gjd
from <client> - cme
from <client> - get to gnZ
from <client> - to apd
from <client> -> cji
from <client> -ed - gmb
from <client> -ed - to eqY
from <client> -ed enb
from <client> -ing fnb
from <client> -ing to enb
from <client> -ing 不 通 dke
from <client> -s - - bhj
from <client> -s - efj
from <client> -s - to led
from <client> -s Ttg
from <client> -s to Ymi
from <client> : <n> -ed to - to gjd
from <client> <service> eke
from <client> <service> to agn
from <client> <service> 到 eoa
from <client> and Vte
from <client> from ncd
from <client> get to fje
from <client> is -ed by xSc
from <client> on gbl
from <client> to - aoe
from <client> to dgj
from <client> 到 cod
from <client> 去 Zoe
from <client> 打 不 开 esX
from <client> 给 qac
from <client> 能 不 能 访 问 gqW
from <client> 被 jef
from <client> 要 连 fpZ
from <client> 还 能 上 btY
from <client> 连 dob
from <far> , efk
from <far> - - ckh
from <far> - <n> - <n> - cgk
from <far> - aki
from <far> -> eld
from <far> -s mdd
from <far> from rba
from <far> to Znf
from <far> 到 Zsa
from <far> 的 - <n> , kbh
from <far> 访 问 gjd
from <far> 连 fmc
from <gateway> - - dkf
from <gateway> - - from lbg
from <gateway> - - to ane
from <gateway> - get to Zof
from <gateway> - mbe
from <gateway> -> eld
from <gateway> -ing amg
from <gateway> from mbf
from <gateway> to aoe
from <gateway> 本 机 上 - ejg
from <host>  kcg
from <host> , - jak
from <host> , ich
from <host> - - - gpX
from <host> - - - to iic
from <host> - - from qWg
from <host> - - kmW
from <host> - - to Zjk
from <host> - -ing -s cgk
from <host> - by jgd
from <host> - from rab
from <host> - to gpY
from <host> -> bpc
from <host> -s Ysb
from <host> from sXd
from <host> get - to Vrg
from <host> is mbe
from <host> to cnd
from <host> will lce
from <host> 到 boc
from <host> 往 dle
from <host> 自 己 能 上 clf
from <outside>  ici
from <outside> , ihd
from <outside> - - , nVk
from <outside> - - ihd
from <outside> - - on cfl
from <outside> - get to gjd
from <outside> - to fma
from <outside> -s ijb
from <outside> <service> to ejf
from <outside> <service> 到 dnc
from <outside> for lcf
from <outside> get at gna
from <outside> get to fje
from <outside> on khb
from <outside> to - ebn
from <outside> to bij
from <outside> 到 blg
from <outside> 去 掉 , sfV
from <outside> 用 户 打 开 dld
from <outside> 用 户 访 问 gjd
from <outside> 用 户 连 gjd
from <outside> 的 ihd
from <outside> 能 不 能 <service> 到 fje
from <outside> 能 不 能 直 接 <service> 到 cii
from <outside> 连 fje
from <own>  jdg
from <own> , - ibj
from <own> , from efj
from <own> - - - - Qgw
from <own> - -ing to gck
from <own> - <n> - <n> - Sgu
from <own> - <n> - <n> -ed - Zgo
from <own> - dgj
from <own> - for kgc
from <own> - from dfl
from <own> - to idh
from <own> -ed to jef
from <own> -ing gdk
from <own> -s hdi
from <own> <n> - : - to gdj
from <own> <n> from med
from <own> <n> on jef
from <own> <service> : - to -s gan
from <own> ? - -ing - Vgr
from <own> for hdh
from <own> from neb
from <own> to Wdt
from <own> 的 <n> , ici
from <public>  foZ
from <public> , dqZ
from <server>  eoa
from <server> : Zli
from <server> at aoe
from <server> is led
from <server> 是 crZ
from <zone>  edl
from <zone> , - naf
from <zone> , nce
from <zone> - - - dcm
from <zone> - - afo
from <zone> - - to cfl
from <zone> - -ed Znf
from <zone> - -ing cne
from <zone> - <service> to glb
from <zone> - dhi
from <zone> - get to ejf
from <zone> - have dle
from <zone> - on Vse
from <zone> - to - beo
from <zone> - to efj
from <zone> -ed - fkd
from <zone> -ed eke
from <zone> -ed get to gXp
from <zone> -ing bii
from <zone> -ing 不 通 Zoe
from <zone> -s - to Rwf
from <zone> -s bji
from <zone> -s to anf
from <zone> <n> : <n> : <n> <n> - pkS
from <zone> <service> fje
from <zone> and Zmh
from <zone> be - to - goZ
from <zone> for Zkk
from <zone> get <service> on eke
from <zone> get to fkd
from <zone> gets - to glc
from <zone> have ckg
from <zone> into aoe
from <zone> to - bij
from <zone> 上 eld
from <zone> 出 ejf
from <zone> 到 bhk
from <zone> 去 eke
from <zone> 的 phW
from <zone> 的 人 用 bkh
from <zone> 的 人 连 fje
from <zone> 能 不 能 <service> 到 fdk
from <zone> 能 不 能 上 fje
from <zone> 能 不 能 访 问 gnZ
from <zone> 能 到 gkc
from <zone> 能 访 问 gbl
from <zone> 访 问 gjd
from <zone> 还 能 -s gjd
from <zone> 连 gma
is <- pYf
is <client> jgd
is <gateway> eek
is <own> dmd
is <public> Zhn
is <server> bbq
is <zone> lde
left 2 jfe
left 5 bii
left 7 crZ
left 8 fna
nth 0 jja
nth 1 jlY
nth 3 bar
nth 4 ZWx
nth 5 fPy
nth 6 cUv
nth 7 Thr
nth 8 gXq
of 2 mmU
of 3 fdj
of 4 cdo
of 5 ebn
of 6 fdk
of 7 Xio
of 8 Xfq
of 9 eZp
own bare port qOo
own port bare L5c
own port port eke
to  <- dmc
to  <client> edl
to  <gateway> ebn
to  <host> hbk
to  <outside> jdf
to  <own> idi
to  <zone> hid
to , - - <host> mdc
to , - <client> Zlh
to , - <host> hid
to , <client> aji
to , <gateway> fpY
to , <host> liZ
to , <own> qUi
to , <server> hcj
to , <service> <server> ndc
to , <zone> Vgr
to , does - <gateway> hjb
to , on - <outside> xUb
to , 发 信 <server> mdd
to , 是 <gateway> jja
to - - , <zone> Zlj
to - - - - <zone> bfl
to - - - <client> Zjk
to - - - <n> - - , <zone> gZn
to - - - <outside> jfe
to - - - <own> oeZ
to - - - to <far> xeR
to - - -s from <far> occ
to - - <client> mde
to - - <far> nag
to - - <host> fdk
to - - <own> kfd
to - - <zone> sdX
to - - from <outside> bsa
to - - to - <gateway> gbl
to - - to <far> pcb
to - - to <host> ogY
to - - to <outside> naf
to - -ed <client> lia
to - : <n> -ed to - to <own> ejf
to - <client> bdn
to - <gateway> iak
to - <host> hdi
to - <n> - <n> - <far> Yua
to - <n> - <n> - <host> gsU
to - <n> - <n> - <own> gkc
to - <n> - <n> -ed - <far> awX
to - <n> - <n> -ed - <host> gna
to - <n> - <n> -ed - <own> gwR
to - <outside> iZk
to - <service> on <own> mga
to - <zone> jch
to - by <public> acq
to - from <client> Wrf
to - from <outside> dle
to - from <zone> Zgn
to - get - to <far> pZe
to - get - to <outside> qYe
to - get to <far> rab
to - get to <host> kde
to - get to <outside> nZf
to - have <outside> lcf
to - on <outside> mdd
to - on <own> obd
to - to - <host> pad
to - to <far> kai
to - to <host> kee
to - to <outside> jef
to -> <client> wTd
to -> <far> pac
to -> <gateway> mag
to -> <host> oZe
to -> <outside> mce
to -> <zone> kgc
to -ed - <host> cfk
to -ed - to <far> kWm
to -ed <service> on <own> jef
to -ed to - - <outside> apd
to -ing <client> 3XS
to -ing <far> oZf
to -ing <gateway> kdf
to -ing <host> gjd
to -ing <own> khb
to -ing to <far> qac
to -ing to <own> ljY
to -ing 不 通 <host> ici
to -ing 得 通 <host> jdg
to -s - - <gateway> fan
to -s - <service> to <own> kXl
to -s - to <far> wVb
to -s -ing <own> kgc
to -s <client> oUl
to -s <far> sZb
to -s <host> mlV
to -s <own> ecm
to -s <public> lYk
to -s <zone> kdf
to -s to <far> pYf
to -s to <own> mga
to : -ing <own> jfe
to : <n> -ed to - to <own> ncd
to : <own> pZe
to <n> -ing <own> eje
to <n> on <client> efj
to <service> <host> sUf
to <service> <own> mde
to <service> to <host> lcf
to <service> 到 <gateway> kcg
to <service> 到 <host> idi
to ? - -ing - <zone> gjd
to and <zone> nag
to be - to - <own> ogY
to can - <own> ngZ
to does - <gateway> lhb
to does <gateway> cii
to for <own> kai
to for <zone> amh
to from - - in <zone> hjd
to from <client> Zqd
to from <outside> alh
to from <zone> ele
to get - to <far> rcY
to get - to <outside> kfd
to get <service> on <own> ebo
to get at <host> nbe
to get to - <host> pgX
to get to <far> pYg
to get to <host> mbf
to get to <own> kfd
to into <zone> jXn
to is <far> caq
to is <own> cen
to is <zone> lfc
to on <client> dob
to on <own> jZk
to to - <gateway> jdf
to to - <host> mfb
to to - <n> of <own> lgc
to to <client> neb
to to <far> sYc
to to <gateway> oYg
to to <outside> mYj
to to <own> lfc
to will <client> Xrf
to 上 <outside> oZf
to 上 <service> <host> pYf
to 上 <service> <own> kde
to 上 不 了 <outside> jdg
to 从 <outside> lkX
to 写 的 <own> eek
to 出 <outside> tVe
to 到 <client> lec
to 到 <far> mbf
to 到 <host> ibj
to 到 <outside> jee
to 到 <zone> xYX
to 去 <far> vWc
to 去 <host> fbm
to 去 <own> mfb
to 去 掉 , <zone> efj
to 和 <zone> jdg
to 填 的 <own> efj
to 往 <far> mfb
to 往 <outside> jdf
to 打 不 开 <own> lfc
to 打 开 <own> nga
to 是 <own> aeo
to 本 机 上 - <own> ogY
to 用 户 访 问 <own> jgd
to 由 <client> Xuc
to 的 <client> dZq
to 的 <far> acp
to 的 <n> , <gateway> crZ
to 的 <n> 对 <zone> eld
to 的 人 连 <own> jgd
to 的 机 器 访 问 <own> kgd
to 直 连 <host> dgj
to 给 <zone> ejg
to 能 -ing 通 <gateway> mag
to 能 -ing 通 <host> efj
to 能 上 <outside> obc
to 能 不 能 <service> 到 <gateway> kfd
to 能 不 能 上 <outside> pZd
to 能 不 能 访 问 <host> ucX
to 能 不 能 访 问 <own> cfl
to 能 直 接 <service> 到 <host> kdf
to 能 访 问 <host> jef
to 能 访 问 <own> Ygo
to 自 己 能 上 <outside> nce
to 自 己 访 问 <own> jgd
to 自 己 访 问 <public> lfc
to 被 <client> cnd
to 访 问 <far> kcg
to 访 问 <host> hid
to 访 问 <public> mga
to 走 <public> mga
to 还 能 上 <far> hcj
to 还 能 上 <outside> jbi
to 还 能 访 问 <own> kfd
to 还 能 连 <own> kfc
to 连 <host> fcl
to 连 <own> lfc
to 里 <service> <own> nec
with <- clf
with <client> Ufu
with <far> dXs
with <gateway> jfe
with <host> eao
with <outside> dih
with <own> kPt
with <public> kZj
with <server> hjc
with <zone> Xmj
`;
