/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 ejehdi
$ ejehdi
' , lggffe
' -a cghfij
' -i fgfgjf
' <n> nefgfe
' <own> lggffe
' from Zgdfud
' keehid
' out cfgglg
'connection nggdgc
'connection refused' ohgcfc
'connection timed kgffff
's <n> plffaZ
's <service> jicfjd
's ? lfgffe
's fault lfegff
's inside flfgef
's kjeZhh
's own engdkb
, <client> qcgfga
, <far> qbgfhc
, <gateway> ndgfef
, <host> ragbie
, <n> nfehed
, <outside> nZhdob
, <own> fkehhd
, <public> hedmge
, <server> ldieff
, <service> mdkede
, <zone> keggnW
, a lfhgfc
, ack kfggff
, all kkanac
, allowed mggdch
, although leggge
, am ncbgig
, and fgcdcs
, any bmfZng
, anything eefemh
, approved ddfchp
, are pdfbdk
, as jngceb
, blocked obgfge
, but pefedf
, by iqeXhe
, can lcecnf
, cghfjh
, change lggggd
, client kffgff
, coming rbfeeg
, connection mfggfc
, conntrack hgfffj
, correct ngeebj
, could cfekld
, curl ngfagg
, customer jcjddk
, dead mgcgff
, destination pcdggd
, do pdadih
, does fUemkl
, don't lbekeg
, dport qedcge
, dropped mggcge
, dst pdfdge
, e jcnbhe
, established dfffjh
, everything lbiXki
, explain dfhddp
, fine jfgfgf
, for ejYohe
, foxmail lggggc
, from njheeY
, full efoigZ
, get yYchea
, gets vXhZfi
, given pfebWo
, going tdgcbf
, got meeffg
, hairpin nfegee
, has offfed
, he kgeffg
, help rdbice
, her kfggge
, how nficai
, i jjgiZg
, i'd mgfbgg
, i'm ohedee
, id kfffff
, if godhec
, in kdfffi
, inside avhbfb
, is hffffk
, isn't nfdeak
, it mefcbm
, it's idfcgm
, item migfgZ
, just ihfkbf
, kindly kdfffg
, length lfgffe
, like ldejgd
, line hheeao
, lip jgggff
, list igZngd
, mail pgfgfZ
, my meffff
, need qedkYf
, never mgggce
, no nmfccb
, nobody lfegff
, not glgefe
, nothing nfegee
, of iYmeek
, ok nfggfc
, on qkfbea
, one nieeed
, only claiig
, open qhdZge
, options jggfgf
, or kadiig
, our pgbdgf
, outlook kgfgff
, over mfegfe
, pass jffgfg
, passes oefggc
, permitted kfdgfh
, ping fcggfn
, plain mgeedh
, please hdgjeg
, pls ragcgf
, port qdigeX
, possible meefgf
, quick fYjlek
, reachable tfcbff
, right schcdf
, rip jgggff
, rst fgggfj
, same jdfdlf
, say jejgdf
, says mdggfc
, seq kfgffe
, session jgggff
, should ngfgec
, so lhglcZ
, sorry mggfbg
, source sbgegb
, step qgffea
, still qdfbck
, straight hlgffc
, syn rggfdZ
, target qdfdge
, tcp scffdd
, that qagacm
, that's ofeeef
, the ldcfem
, then effjma
, there ldfefi
, they kYdlel
, they're Thfcfy
, thoughts fdfecq
, three kgggdf
, thunderbird mgffee
, thx gngVco
, ticket hjbdar
, timeout jgggff
, to ofeidc
, udp refdde
, unlike fgggej
, user mgfggc
, verdict mdfgff
, walk mfecek
, want ngcfge
, we ncgbek
, we're hfhdao
, what fcijlb
, what's dgghcm
, whats lfffeg
, when kgfigb
, where fUkmgh
, whereas lggfde
, which beqmdb
, while leffge
, who heeZoi
, why lfgcdj
, will kdfehf
, win kfgffe
, with fZnhfg
, works oeffef
, would idhemc
, y tXggfd
, yes jcrced
, yet ngffde
, you mgfZfj
, you're hdfefn
, 下 efgbep
, 不 goecge
, 丢 ofggcf
, 中 fffmfd
, 为 mbhhXn
, 之 jhecqZ
, 人 jgffgf
, 什 neeeeg
, 今 dggffl
, 从 kgenhX
, 他 kfcfhf
, 会 jcjeif
, 但 kgggfe
, 你 bggggl
, 写 jddmhc
, 出 kfdifg
, 分 fjlega
, 列 gihjfa
, 别 nhcZbn
, 到 segdeb
, 加 cgggmc
, 包 lgdiee
, 协 meffff
, 发 fgfjgf
, 只 jffgZm
, 可 mfegfe
, 后 fegkfg
, 周 hlfcdj
, 咋 ncggfe
, 咱 jddjgg
, 哪 gfggke
, 啥 mfgged
, 回 ofedge
, 在 odefge
, 地 kfgefg
, 它 jefecm
, 安 pcZhgg
, 客 jgggff
, 对 ldhche
, 帮 jWgjhj
, 快 aghdgo
, 怎 gffgYq
, 急 bdfefs
, 想 qcgfgb
, 我 geikfe
, 报 fjgfff
, 拉 ofdgfe
, 按 rXggge
, 换 jfffie
, 提 kffgff
, 收 mdefdj
, 改 ffgfle
, 放 megeff
, 数 pgeddg
, 明 cffgfn
, 昨 ogfgga
, 是 legeck
, 最 mgdhcg
, 有 djhdje
, 本 oefgfc
, 来 qcdfge
, 正 ofhcef
, 求 mfefff
, 没 jeheck
, 浏 jfffff
, 源 offfcf
, 然 mggfde
, 现 jffdmc
, 用 jffgei
, 由 mgffee
, 电 jgffff
, 目 mhffcf
, 直 lgfgfd
, 看 hegfej
, 真 nffgfc
, 端 lfffff
, 第 ecfhmh
, 等 laekge
, 策 qefgbf
, 结 lgffdg
, 给 fleebl
, 网 jgffge
, 能 mekfhY
, 行 legdfg
, 要 ndZmfe
, 规 megfef
, 让 kfcgam
, 说 kgggee
, 请 gakjeh
, 谢 eheeZt
, 走 megfeg
, 跟 hgfdbo
, 过 negfdf
, 还 goffkW
, 这 mgiZdj
, 进 rZdehh
, 连 regaff
, 通 rfhefY
, 那 kddkef
, 都 clbcmh
, 问 ogfgfb
, 麻 hkhfhb
-> <client> offeee
-> <far> pgggfY
-> <gateway> negged
-> <host> legdjd
-> <outside> mfefic
-> <own> pXiajh
-> <zone> ubcgfc
-> nafbji
-a defehn
-a forward efffji
-a postrouting eeeedr
-d ffgekh
-e lfggfd
-i , igggYn
-i <client> jgfgff
-i <outside> cffeoh
-i <zone> Zkffij
-i agffim
-i forward dedgcs
-i like gfggbn
-i on iefeem
-i prerouting dfhdbr
-j accept fffegk
-j accept' cghfij
-j defeim
-j drop fffgle
-j log dffgfm
-j masquerade eeeejk
-j reject gedfkj
-j tcpmss ffggfj
-k mdgggd
-l jgggff
-l 里 jfggff
-m efgehj
-m limit fgggfj
-m udp effggk
-o <outside> bieehm
-o <zone> fgggnb
-o bhffkj
-p <n> nfcfgf
-p efgeik
-p tcp efgehk
-p udp fgffap
-s <far> efgffl
-s <zone> dffgji
-s cfeggm
-t gdfhkf
-t nat gdfikf
-w gfffkf
-w net gfffkf
: $ idgden
: ' lggeff
: : pffgec
: <client> wfhgaW
: <far> qdgfdd
: <gateway> mfffge
: <host> ikfeef
: <n> fYejdq
: <outside> xbgdcb
: <own> qfcjcc
: <service> mZgefj
: <zone> zXegZe
: a odfgiZ
: any dghfnc
: can fdgehl
: cannot mgfege
: connect megffd
: connection kfffff
: could oeffdf
: couldn't kgfgge
: curl jfggff
: dhgghh
: do tceded
: does iZdYpm
: drop lfefib
: errno kffgfe
: forward mgeecj
: from brhcfd
: github fahdgp
: if pfhXgf
: in keggfg
: input egffkf
: ip kfggff
: iptables ggfgcm
: is pdgejY
: kernel jgffff
: list gicjgf
: martian lfggef
: may kYhffk
: nc mcgggf
: net pffelW
: no ncgfff
: open pagbhg
: outlook kggeff
: please eokZfe
: port cicred
: reachable pjabgg
: relay negggb
: s mgffgc
: src 0bgegU
: tcp lffffe
: the kiedgf
: timed mcgfgf
: to cehqhb
: trace lgffdf
: udp mffgff
: user mffhed
: users lfffge
: we hdejje
: what hhjlfY
: which bikmeb
: who gqeedd
: why ocgdgf
: will pebffg
: would jdeeoc
: 从 iagleh
: 我 lamidb
: 无 jgffgf
: 能 evdUfh
; does paeeie
; kffdek
; the mjehea
; what dehggl
<- safdeh
<- what ggfeem
<client> $ peZihd
<client> , pdibee
<client> -> pgffhY
<client> : meffff
<client> <client> mfffgd
<client> <far> oggeec
<client> <host> mfgefe
<client> <n> rdgfdc
<client> <own> sdgffZ
<client> <service> kegghd
<client> <zone> ngeggc
<client> ? lYgocf
<client> able wbfddc
<client> allowed qdhcfd
<client> and rfhfeY
<client> are kfegjc
<client> at sdfcdg
<client> be ncfdjd
<client> blocked mgggfc
<client> by mgfdge
<client> can tdfdhY
<client> can't rZhgde
<client> cant nffffd
<client> connect hfffld
<client> curl mggfed
<client> do mdggee
<client> does rggceb
<client> dst lffffe
<client> for qggcbg
<client> from pffgaf
<client> get tbdemW
<client> gets qcffhb
<client> going jeffkd
<client> has jgggee
<client> have lasead
<client> hit ychYeb
<client> i kgggge
<client> in hdfgme
<client> instead dggdnf
<client> is ofidfb
<client> it mgefge
<client> just mdfggf
<client> keeps lggggc
<client> listens kfffge
<client> make oeffcf
<client> must mffeff
<client> needs lfgffe
<client> on pYeajk
<client> open 0ZgcfY
<client> opening dgggkg
<client> opens nfgbgf
<client> or iZiqhZ
<client> out jfhcbm
<client> over nehedh
<client> pbgehc
<client> ping nggefd
<client> port sahcgc
<client> pulls jggfff
<client> pushes uhgedW
<client> r kgggfe
<client> rather jhdbkf
<client> reach gbeell
<client> reports mfgeef
<client> runs mggefd
<client> s kffffe
<client> says jggfge
<client> scrapes nefdfh
<client> sends mffdgf
<client> should mffhfd
<client> shows nfggfb
<client> sport kfgfff
<client> still chehqb
<client> talk jefgkb
<client> talks mfffge
<client> tcp peegce
<client> the nfgefd
<client> then fgggkd
<client> to qffdkX
<client> towards rggZhc
<client> udp lfggfe
<client> use gfkeff
<client> wants pgecff
<client> when vfdcae
<client> who mkecgc
<client> why kgggfd
<client> will rfhdea
<client> with nfgfbg
<client> would ngecie
<client> 上 mgdhfb
<client> 会 jgegie
<client> 作 obghef
<client> 出 sdgZic
<client> 到 odfdeh
<client> 去 qgegae
<client> 发 lgffef
<client> 吗 kffgfe
<client> 就 jfggjc
<client> 开 tegade
<client> 往 sgfZgc
<client> 想 jgggff
<client> 打 pfefha
<client> 拉 igddgk
<client> 收 kfgffe
<client> 是 lfeghe
<client> 有 jbepcf
<client> 来 pdffgc
<client> 用 ngfffd
<client> 由 nefhcf
<client> 的 ubeefc
<client> 给 ndghfc
<client> 能 obgegf
<client> 行 kfggff
<client> 被 meggde
<client> 要 nfgfee
<client> 访 jYdfjn
<client> 走 offfcg
<client> 还 bgggoc
<client> 这 liiddd
<client> 连 udgheX
<client> 通 mffgfd
<client> 那 rceefe
<far> $ nfdhic
<far> , tfgeeY
<far> -> lhgggb
<far> -j bfhgji
<far> -p fgggej
<far> : kggggd
<far> <far> kgggfd
<far> <n> jfffid
<far> <own> mgfffd
<far> <service> qhgaed
<far> ? iYfdkm
<far> a oggeeb
<far> able picfde
<far> allowed nffgde
<far> and mggedf
<far> be pahgee
<far> by kfdefj
<far> can sdcffd
<far> connects lggegd
<far> delivers qdhfbe
<far> does lggffe
<far> dst kgggfe
<far> for pffedd
<far> from kdfjib
<far> get uXebcl
<far> gets sdfeed
<far> hitting ogfbeg
<far> in ncgfge
<far> is nfffee
<far> let kfhfef
<far> make lfgfdf
<far> ok paghfc
<far> on kceekg
<far> our odbige
<far> over kgghkX
<far> port xdgefU
<far> qagdgg
<far> r keggeg
<far> reach pecejc
<far> right bhdagt
<far> s kfffff
<far> says kggggc
<far> see jgffoX
<far> sport kgggfe
<far> still Zehhqd
<far> tcp qpcbcb
<far> through mgdggc
<far> to qfhdhY
<far> udp rfffea
<far> wants mefgff
<far> will lffdjc
<far> with kffffg
<far> would rcfcge
<far> 不 mgggec
<far> 会 jgedif
<far> 做 qdfdee
<far> 发 ngfcef
<far> 吗 ggghlb
<far> 想 nefeff
<far> 打 rhaeee
<far> 用 kefggf
<far> 的 lfggia
<far> 能 rgegca
<far> 要 ufdfbb
<far> 访 refbdf
<far> 还 Xgghtb
<far> 连 nXghnb
<far> 通 scdege
<gateway> $ kgggef
<gateway> 's kkecic
<gateway> , sfXibg
<gateway> -> neheed
<gateway> : kdffje
<gateway> <gateway> ojdcfe
<gateway> <n> jfdeYq
<gateway> <service> ogcggd
<gateway> ? obdfhg
<gateway> allowed nfhifY
<gateway> and hgggid
<gateway> as qbjcgd
<gateway> at idfdhk
<gateway> be lifgce
<gateway> blocking ohZgge
<gateway> box jdkegf
<gateway> config gegggk
<gateway> do qgddee
<gateway> does kfgfjc
<gateway> doing kfgggd
<gateway> drop pfggda
<gateway> eating lfgggd
<gateway> even leggff
<gateway> forward leckfd
<gateway> forwards ffbphd
<gateway> from pbeema
<gateway> in regfea
<gateway> is ocgdei
<gateway> itself mohedW
<gateway> kgedej
<gateway> last ddkjfg
<gateway> let ufffeX
<gateway> lets negggb
<gateway> letting sggbfa
<gateway> ok lfggfd
<gateway> on ZiYboq
<gateway> open podYdd
<gateway> or hfgkee
<gateway> pass lfgffe
<gateway> ping rhaehb
<gateway> port oddgjb
<gateway> shows kggggd
<gateway> to ucbifa
<gateway> why refeeb
<gateway> would jieeid
<gateway> 一 hgbtgX
<gateway> 上 ifaogd
<gateway> 丢 meggfd
<gateway> 之 kcfgej
<gateway> 会 ofgede
<gateway> 吗 wadbff
<gateway> 对 iVeqif
<gateway> 拦 sdggfY
<gateway> 挡 udffda
<gateway> 放 heggej
<gateway> 是 hghfci
<gateway> 有 efhfem
<gateway> 本 nkhegW
<gateway> 没 lffggd
<gateway> 的 jmgeZg
<gateway> 给 mffefe
<gateway> 自 rhfgfW
<gateway> 规 kegfei
<gateway> 让 mefeff
<gateway> 这 mdggfe
<gateway> 通 kffgff
<host> $ ljbqdX
<host> 's hhddgl
<host> , ijdbgj
<host> -> ubicdc
<host> -a ggggvS
<host> -j ZgfgvZ
<host> -o egggmc
<host> : emdlga
<host> <- rdfebg
<host> <client> nffefe
<host> <far> nfffef
<host> <host> kjcjec
<host> <n> sedffa
<host> <server> hnlaaf
<host> <service> qdgckZ
<host> ? lfgqiQ
<host> able rYffgf
<host> after dhghjf
<host> allowed rbhggZ
<host> and mZhefk
<host> are Zchqgh
<host> as ncgejc
<host> asap efhfek
<host> at hhfbel
<host> be qegdfc
<host> besides lsfaZd
<host> box jceocf
<host> by meddcm
<host> can tZfdkb
<host> can't lfhdfe
<host> deliver mgggdd
<host> direct kfgfff
<host> directly rcfdja
<host> dnat ffgfke
<host> do eeVrel
<host> does keffkc
<host> dst kfgfff
<host> echo mfgfee
<host> exposed cpbmdd
<host> for jcfdgl
<host> from qZechh
<host> get 0ZheeW
<host> has oWiYfq
<host> have jWklfe
<host> host mhYiei
<host> i gchleg
<host> ifcjgg
<host> in ldednd
<host> ip kfggfg
<host> is oYgZki
<host> itself jclcei
<host> just lfgfdg
<host> machine neajgf
<host> must rfecgb
<host> needs mdgigc
<host> now dffejk
<host> ok pfgdfc
<host> on jkfahf
<host> open rXfecl
<host> or egfoYi
<host> out odffkZ
<host> over ndfebj
<host> pls hffffk
<host> port umfZfV
<host> postfix jgggfe
<host> published gafrgd
<host> reach uYhfiY
<host> reachable ioXnea
<host> rules cdfeoi
<host> s jggfff
<host> see vchWff
<host> send megefe
<host> sends kggefe
<host> server kieicf
<host> server's hmZkee
<host> servr jlgfdc
<host> should negdhd
<host> sport lfffef
<host> srever cennbc
<host> still gegekh
<host> talk udfdfb
<host> tcp qffeYi
<host> the kgggcg
<host> then fggglc
<host> through safcid
<host> to sbheeb
<host> what dldghg
<host> will hgfgma
<host> with lffenY
<host> without nfdfgf
<host> would ffgfnb
<host> 一 ifbnfe
<host> 上 jnacdj
<host> 不 pehbfe
<host> 主 meheef
<host> 么 oecfff
<host> 了 cgggmg
<host> 会 rfdegb
<host> 做 eeemhf
<host> 出 kchegf
<host> 到 sfiYfc
<host> 发 habqhf
<host> 吗 nXfdfm
<host> 对 ajbphf
<host> 就 nfeged
<host> 往 qdfbhe
<host> 收 pdfeee
<host> 映 gdepgc
<host> 有 kebnfc
<host> 本 ecieep
<host> 能 tbgajc
<host> 行 kfgfff
<host> 被 ifdkff
<host> 走 tgfWfg
<host> 还 jfalhf
<host> 这 jZajkj
<host> 连 nfefee
<host> 通 qeheeb
<host> 那 oigfda
<n> $ iieXdq
<n> , kgeghc
<n> -> iZfVpp
<n> -i efgfbq
<n> -j ffgejh
<n> -m fgggdk
<n> -p fgfgfj
<n> -s decgfp
<n> : ibfghj
<n> <- negeib
<n> <client> nfffjZ
<n> <host> pegagf
<n> <n> fXfegt
<n> <outside> oahocZ
<n> <own> tbfchc
<n> <server> ufffdZ
<n> <service> jigdge
<n> <zone> pbgdhe
<n> ? kjccfi
<n> a jgggff
<n> aa jfggff
<n> ab nfffcf
<n> above ibiboe
<n> against oeeccj
<n> allowed hYggdq
<n> am ogdgZj
<n> and mddclg
<n> any kegcld
<n> anywhere apddfk
<n> are lfefff
<n> as qffhgX
<n> assured lffffe
<n> at pkdajZ
<n> be gdfgji
<n> before bffffp
<n> below gegeod
<n> blocked neegfd
<n> by igielZ
<n> bytes kfffgf
<n> can giefje
<n> ccc kfgfge
<n> change decgin
<n> client mddgfg
<n> close kffgfe
<n> coming tffYff
<n> connect jfgggf
<n> connection mfgfed
<n> could kcgfhf
<n> curl mgfgfd
<n> days ljgbef
<n> directly offehb
<n> dnat bdghnh
<n> do iffdbo
<n> does jddfpc
<n> dport kfggff
<n> drop ggfgbm
<n> dropped mfcehg
<n> e kdgfgf
<n> egecjl
<n> end coembd
<n> established lffffe
<n> example ngggga
<n> failed kgfffe
<n> for oZfZng
<n> forward gdgfkh
<n> from rUejbk
<n> g mbffgg
<n> get eccdcw
<n> gets jefdle
<n> goes dffgne
<n> good kfeggf
<n> h oegehc
<n> had cefirb
<n> has fkeecl
<n> i jeejhd
<n> if edggoc
<n> in fchdkj
<n> into mZbfdq
<n> ip ggggjc
<n> is fbegnh
<n> it kffeej
<n> just kfggfd
<n> k kdfeek
<n> last agfeds
<n> len jgggge
<n> like Ygggni
<n> look gggfcl
<n> lost ggefmd
<n> mail kfggff
<n> make ifgcih
<n> mark jgggff
<n> match gggffj
<n> milliseconds mfgfeg
<n> min eeffjj
<n> minutes megcig
<n> no kfffeg
<n> node pcehee
<n> of qdZgck
<n> off gjgffg
<n> ok ocedgg
<n> on hjkcja
<n> only mfggfc
<n> open lqXuXV
<n> or fjefie
<n> out qegheZ
<n> outbound negfha
<n> packet jfggff
<n> please hffdhj
<n> pls qbeiZi
<n> pm jfgfcj
<n> port lcdidi
<n> postfix lgggfc
<n> prio jfggge
<n> proto lffgfe
<n> published rjaedc
<n> quic vecYdh
<n> reach eegeeo
<n> reachable hndbhg
<n> received jfffgf
<n> relay oefefe
<n> reporter mggfed
<n> rule bdfhkj
<n> s mbcZfr
<n> safe gehdfl
<n> says jfgfdi
<n> seconds oggfce
<n> since qffgea
<n> so heggkd
<n> src jgggff
<n> stuck jfgfgf
<n> syn jgggff
<n> tcp llgjeW
<n> that qbfdgf
<n> the lfgfch
<n> then dgfgmf
<n> through pkecdc
<n> thx lgegef
<n> times regafd
<n> to fceWnq
<n> towards ijfeef
<n> udp tdgdhY
<n> unreplied jfffff
<n> use kfggff
<n> using redfed
<n> via nfegdf
<n> was hgffjd
<n> were Xehgpg
<n> what fefeod
<n> what's jfedfk
<n> when fhggjd
<n> which bdgmkd
<n> who fbhpjZ
<n> will mffeff
<n> with fjeekd
<n> works lffgge
<n> would idgfjf
<n> x kfggge
<n> you qehdec
<n> 一 mefgfe
<n> 上 jhhdak
<n> 不 rbggga
<n> 两 ifeeld
<n> 为 mggdfd
<n> 了 Xteeie
<n> 会 feklfb
<n> 出 pdgfcf
<n> 到 fdYqZo
<n> 发 lcgfhf
<n> 口 gdkldd
<n> 只 dqgbeg
<n> 可 ncfgff
<n> 合 fgfeWu
<n> 吗 xYfeha
<n> 和 qcfchd
<n> 啊 olefgX
<n> 对 thcWfh
<n> 就 mgfgdd
<n> 帮 gfgfgj
<n> 应 hbeohd
<n> 开 abaqhm
<n> 打 qhgRfl
<n> 拉 kgggfe
<n> 换 Xgggtc
<n> 收 mffege
<n> 改 fdedkm
<n> 放 pegcaj
<n> 映 jYYpij
<n> 是 obdljZ
<n> 最 sdffZg
<n> 有 lpZdcf
<n> 没 qehbee
<n> 点 gffedm
<n> 的 eYfgdu
<n> 看 feggbn
<n> 端 lnYYfk
<n> 管 jhegff
<n> 能 jWhXdy
<n> 行 bfeemk
<n> 被 kgfffe
<n> 走 pfgdde
<n> 转 Ukgrhc
<n> 还 difjhd
<n> 连 legdej
<n> 通 mXgagp
<n> 那 degelh
<n> 都 enecgh
<outside> $ tchbgc
<outside> ' fgfgke
<outside> , tZjgda
<outside> -> saiXje
<outside> -d fggden
<outside> -j eeeehm
<outside> -p egfelf
<outside> : wYfbge
<outside> <far> oefedg
<outside> <host> rdcdhe
<outside> <n> pcffhd
<outside> <outside> rffYgf
<outside> <own> hbfcnh
<outside> <service> jecpga
<outside> ? rdchhc
<outside> accept agdgpg
<outside> access rlbbfb
<outside> and sbgadi
<outside> at pjdddd
<outside> be xfbbce
<outside> but oeghec
<outside> by jeihfc
<outside> can ohiddb
<outside> client kfffeg
<outside> clients efgelg
<outside> connects rffegY
<outside> could lcfiff
<outside> does pcebke
<outside> for naYjle
<outside> from hffdkf
<outside> get nXjqeX
<outside> gets hmcjdc
<outside> hdjihb
<outside> hit lkdcic
<outside> host vacddh
<outside> i qfgafd
<outside> in hmcfff
<outside> ip jgggeg
<outside> is jggeeh
<outside> it scfeiZ
<outside> it's jfggge
<outside> like idfgkd
<outside> off defeof
<outside> oif kgffef
<outside> ok ngfgce
<outside> on kWklia
<outside> open vcfedd
<outside> opens pdhddf
<outside> or zddbbd
<outside> out fffgke
<outside> over ndffgf
<outside> ping mehbgg
<outside> reach fkkjca
<outside> right rXmkeW
<outside> see kraZjb
<outside> side emfgkZ
<outside> still gjeamf
<outside> straight ndffge
<outside> tcp jcbfjk
<outside> that fjdedl
<outside> the pddgef
<outside> then agggpe
<outside> through nWmhee
<outside> to pZfdfk
<outside> udp lchgef
<outside> users pdgfbg
<outside> were Yggfrf
<outside> who wYfbdg
<outside> with fdlmbf
<outside> would heglde
<outside> 上 qXgcek
<outside> 不 iffeke
<outside> 了 lcpcjZ
<outside> 会 ZhhhtX
<outside> 出 jeeekg
<outside> 到 pabhmb
<outside> 去 ffgfqZ
<outside> 发 kUhlhi
<outside> 可 zTgfgb
<outside> 吗 qchfha
<outside> 客 lafeih
<outside> 就 nfefef
<outside> 开 jllgaa
<outside> 打 qXghdh
<outside> 扫 graidc
<outside> 收 pafdhg
<outside> 是 lefgci
<outside> 有 sfgYYl
<outside> 来 ihclee
<outside> 正 pbggef
<outside> 用 kcekhc
<outside> 的 haolgY
<outside> 直 yeVceh
<outside> 能 sgflbW
<outside> 访 mialjW
<outside> 走 nbhgdg
<outside> 还 cgggmd
<outside> 这 neddie
<outside> 进 gUlmfh
<outside> 连 sbajhb
<outside> 通 seffcc
<outside> 那 mdcioX
<outside> 都 hiYqde
<own> $ njZhfd
<own> ' mggffd
<own> , iffnbe
<own> : legicf
<own> <client> kgggfe
<own> <far> meffff
<own> <n> nphedT
<own> <own> lffgfe
<own> <service> klfZid
<own> ? foaekd
<own> actually ijgifa
<own> after ggffrX
<own> and fmdjah
<own> answer kkgdgb
<own> any lafanf
<own> are aggnhe
<own> as ieejgf
<own> at eXgmme
<own> be mngbea
<own> come qbhdge
<own> coming ugcVif
<own> connect jgffff
<own> connection mefffe
<own> die hffcne
<own> do hZejgl
<own> does liejdb
<own> doesn't jjgfeb
<own> dport qaggdf
<own> dst kfffff
<own> end oahjbg
<own> ends PZjxji
<own> failed ngfeef
<own> for jZcjgl
<own> forwarded shZjdZ
<own> from samVma
<own> get qjZjca
<own> gets gafipb
<own> gives lffgfe
<own> go ljfmaZ
<own> goes kZemjc
<own> i ngfdef
<own> if ffhinY
<own> ihdihd
<own> in tbgdee
<own> into ldhgff
<own> is jkckcc
<own> it ucfbee
<own> just peffde
<own> land bXirgh
<own> make qefebg
<own> never kmfbed
<own> no riccfc
<own> not sYffgc
<own> ok eqfZna
<own> on oiaeci
<own> once aefhog
<own> open njYobb
<own> opens odhhfb
<own> or regaka
<own> over lfciid
<own> please lmedec
<own> pls kfekde
<own> port nWfhhi
<own> prot fogffb
<own> reachable jnbcjd
<own> refused ldfgfg
<own> s kggffe
<own> should mfefff
<own> since mjefgb
<own> smpt mncfdc
<own> sport kfggff
<own> start egggld
<own> still cggdof
<own> survive gghfmb
<own> tcp ocgkhY
<own> that emZrcd
<own> the rcfdka
<own> then kdfblg
<own> timed jgfgff
<own> times rbgchc
<own> to jZfXpl
<own> udp pcgfgc
<own> usable eqdbgg
<own> was peggga
<own> what idfkge
<own> when knefiW
<own> where rVifgf
<own> which xjeXdb
<own> while mffgcg
<own> who glgmbb
<own> why jgggff
<own> will meffff
<own> with ijdeei
<own> work okZXrY
<own> works hkfegf
<own> would jgggeg
<own> 一 peffed
<own> 上 ZnbsfZ
<own> 不 efffnf
<own> 为 qffhda
<own> 了 dfgdjj
<own> 会 rhdaka
<own> 到 ktebca
<own> 发 hSfvjb
<own> 后 Xghoif
<own> 吗 gmbZhm
<own> 对 eZcrgh
<own> 就 dhfgle
<own> 打 oedfef
<own> 报 mcgfgf
<own> 收 leffjb
<own> 映 SYezkh
<own> 最 fagucc
<own> 有 ngajee
<own> 没 rhdbeg
<own> 的 kfffic
<own> 端 ktdbhX
<own> 能 rdhgjV
<own> 行 ieggkc
<own> 被 pgfgfZ
<own> 走 ochggc
<own> 超 kgfffe
<own> 转 tIfkkj
<own> 还 ddhejk
<own> 这 ckekdh
<own> 连 meffff
<own> 通 micbie
<public> $ kiehed
<public> , lcifgd
<public> : lZjigc
<public> <own> nbkhdc
<public> ? hjahkd
<public> and feflgf
<public> kehlbc
<public> of naZqfc
<public> on wcedhY
<public> 上 bdgtha
<server> $ jbllcc
<server> , lbelfe
<server> : kffgff
<server> <client> qeggdb
<server> <host> pfgcgc
<server> <own> meggfe
<server> ? fnbbel
<server> at tgfccb
<server> has lgfgfe
<server> in mfffgc
<server> is kgfkfb
<server> jhggbh
<server> on pefdgd
<server> 主 pcgdff
<server> 写 lffege
<server> 地 peffcg
<server> 填 lffgfe
<server> 有 WXhzie
<server> 的 geanei
<server> 能 pcfgfd
<server> 自 legggf
<server> 要 mehffe
<service> $ medjfd
<service> , ollZdY
<service> : nkhThf
<service> ; ncgggc
<service> <client> mfgeef
<service> <host> uchdhX
<service> <n> kggkZe
<service> <own> klgfae
<service> <server> tbgcdf
<service> ? ijjdha
<service> against pfgefc
<service> and pcfcid
<service> anywhere frgahb
<service> at ljdjfZ
<service> broker lgefff
<service> by jffgfg
<service> client ngadhh
<service> connect kgfegf
<service> connection obegmY
<service> connections qcfdge
<service> daemon nifbfe
<service> dnat ffefki
<service> does nffdge
<service> exposure eqhefa
<service> for kcfZim
<service> forward cbgfhq
<service> from kjdeka
<service> host lgffee
<service> in iefdfm
<service> into qgffiW
<service> is okccgc
<service> just jdhggf
<service> kkedgc
<service> login jffggf
<service> lookups jgggeg
<service> of nkcbmY
<service> ok leggkZ
<service> on jkYlia
<service> open fpfhbc
<service> or wbgcdb
<service> out ndehib
<service> over inhagc
<service> pointing gffffk
<service> polling nagggg
<service> polls rgebhb
<service> port Vhonfd
<service> published jofZhc
<service> queries mffgdf
<service> query nffedg
<service> reachable jigfgc
<service> session kjdchf
<service> sites hfffle
<service> straight legfff
<service> tcp hnfefd
<service> that mggfdf
<service> through fmhfde
<service> to keddob
<service> udp scdged
<service> work rchfhY
<service> 一 neffef
<service> 上 qefece
<service> 为 lfgggc
<service> 了 fgfgjf
<service> 会 pffeec
<service> 到 mkeaff
<service> 发 offedf
<service> 吗 mYZeln
<service> 填 mdggeg
<service> 收 ldfhff
<service> 是 jseXhc
<service> 有 ijfied
<service> 服 hrbage
<service> 登 lgfegf
<service> 的 bsdflY
<service> 能 tffeda
<service> 行 hefdlg
<service> 请 mggceg
<service> 走 iYgoff
<service> 轮 kfgfff
<service> 进 qYgffg
<service> 通 iUjdgr
<service> 都 nmebbf
<zone> $ oddfhe
<zone> 's qbkeeb
<zone> , mioeaZ
<zone> -> lcfgie
<zone> -d efgffl
<zone> -j fgfgld
<zone> -m ggggmb
<zone> -o bjffhk
<zone> -p fffgnb
<zone> : vfgWee
<zone> <client> rdffde
<zone> <gateway> wdhbbc
<zone> <host> nafggf
<zone> <n> sahafg
<zone> <outside> ngbgff
<zone> <own> vWgdhc
<zone> <service> 1YWgff
<zone> <zone> mjkgZa
<zone> ? kjggiW
<zone> able sZkffZ
<zone> actually faqfge
<zone> allowed sYmffX
<zone> and nlZech
<zone> are scffeb
<zone> at tadgdf
<zone> be saaihe
<zone> box jffggf
<zone> browse qfgfdc
<zone> can gikimS
<zone> can't tbdefd
<zone> cannot pYgggg
<zone> cant oegged
<zone> client mcfgff
<zone> clients mgeYnc
<zone> connects nehcef
<zone> could qcdehf
<zone> directly mcfggg
<zone> dnat gfhfma
<zone> do ogfgcd
<zone> does sdggeZ
<zone> even uaffdc
<zone> folks mgfdef
<zone> for ochcoY
<zone> from nudUeb
<zone> get rWlceg
<zone> gets qYmbgd
<zone> gives pdggce
<zone> go qeidcd
<zone> going ehhhma
<zone> has vcfebd
<zone> have tWhdla
<zone> hit rZfghb
<zone> hosts pefggZ
<zone> i jkfdfd
<zone> in kfffhd
<zone> into rYgfdh
<zone> ip jgggeg
<zone> is lYrdcf
<zone> just kdgggg
<zone> kfjcgd
<zone> lan ogfggZ
<zone> laptop ofdgcg
<zone> last obehdh
<zone> lose egedxV
<zone> machines njcgce
<zone> make cfegmf
<zone> may qfhgca
<zone> must negggb
<zone> need mgfefd
<zone> needs kgfgff
<zone> net sebdhc
<zone> network rZfgfe
<zone> not ndkeec
<zone> oif jgggfg
<zone> on 1WfffY
<zone> open pbeghd
<zone> opens sgfWfg
<zone> or krcdea
<zone> out lefgff
<zone> outlook ocffeg
<zone> over kenhgW
<zone> pc sfeeec
<zone> pcs mhgckZ
<zone> people maggjd
<zone> permitted lefffg
<zone> ping pfeefc
<zone> port sdhecb
<zone> ppl odegfe
<zone> reach pUmbkd
<zone> rules dachrh
<zone> say xaefeZ
<zone> says lffgfe
<zone> see lddgje
<zone> segment idjefg
<zone> send ngfecg
<zone> should ncfggf
<zone> shows kfggff
<zone> side jfgelc
<zone> src jgggff
<zone> still bdgfmk
<zone> straight kfggfe
<zone> subnet sdYfgf
<zone> talk pYlgec
<zone> talking dhghoa
<zone> that jfdgie
<zone> the tcdddg
<zone> then agggpd
<zone> they kgfffe
<zone> through tchYhd
<zone> thru cqfeef
<zone> to pWadll
<zone> towards vffZga
<zone> use qdjcgb
<zone> users ikkfcb
<zone> via vXhhdb
<zone> wants rfZfef
<zone> what nfffee
<zone> who jffhja
<zone> wifi qaggee
<zone> with jfcfjh
<zone> zone oefgcf
<zone> 上 pddekb
<zone> 下 magghg
<zone> 为 0YfiaY
<zone> 之 qefgcd
<zone> 也 anffmc
<zone> 出 lfhcjc
<zone> 到 mXecmk
<zone> 去 offdhc
<zone> 发 legffg
<zone> 可 qZfhbi
<zone> 吗 mbeggg
<zone> 和 ijfgee
<zone> 开 ipgade
<zone> 往 ofched
<zone> 打 oeeefd
<zone> 提 ndfcgh
<zone> 收 legfeg
<zone> 放 rdeYej
<zone> 是 jffflb
<zone> 有 jffgfg
<zone> 机 ocefgf
<zone> 查 ncfhdg
<zone> 段 gkffeg
<zone> 现 iepZge
<zone> 用 pcffhd
<zone> 电 neeffe
<zone> 的 neihcc
<zone> 直 pefgag
<zone> 网 sWehgf
<zone> 能 ldhfdg
<zone> 访 0VghjT
<zone> 走 oefdka
<zone> 还 egghlc
<zone> 这 nckfeb
<zone> 进 scbfff
<zone> 连 lnfcjW
<zone> 通 sbfgfc
<zone> 那 nhehhY
<zone> 都 depffd
<zone> 里 jihbhd
? -a ffgfkg
? <host> ldgfgf
? <n> kmgfcb
? <outside> kkdegd
? <own> radleb
? <service> pdgdeg
? <zone> didfkh
? ? imfdbh
? a fjbkbj
? apt kfgfgf
? asking gffcmg
? auditor ifhggd
? example phgeeb
? from nffdef
? i eickif
? i'm mZgigg
? in jfgggf
? is qadgff
? it ckgddm
? it's ideicl
? just lnaebi
? kernel kgggge
? many jgejfc
? my hfgfck
? need nfeghd
? nobody ebfhgm
? please mckffc
? port sibega
? tcp lgggfd
? thank oggZdh
? thanks mggdef
? the fjZrmV
? they ggcfle
? thx rfggfX
? udp hjggfd
? want ojfdfa
? we gfgjhd
? what ekfefi
? whats gfggdk
? yes lfefff
? 不 gmeege
? 列 gmXlge
? 回 offgec
? 安 gdlgic
? 怎 gffffl
? 我 nbiedj
? 有 ldgdfh
? 等 rUejgg
? 给 ggbhcp
? 谢 offfga
? 还 hddeep
^ -a ffffRz
^ -i kabfbu
^ <client> qcfcci
^ <far> wegeaZ
^ <gateway> tgcfcc
^ <host> rgXoca
^ <n> jgflYg
^ <outside> tcgkYb
^ <own> muZgaZ
^ <public> jkYmed
^ <server> legfge
^ <service> vlfdWa
^ <zone> uhgecW
^ a oTfjld
^ acme gcgeeo
^ add ddccom
^ after icfduZ
^ all jZkocc
^ am scggbd
^ an gldkai
^ and nadcfo
^ any lkbjae
^ anybody lgicdg
^ anyone aocedn
^ anything kidrZa
^ are sabcco
^ as qdigda
^ assume iffele
^ audit aqajic
^ auditor imeefd
^ backup hbiceo
^ before hmeeee
^ behind odeegf
^ block fdfefn
^ by Yjhehl
^ can tVYeds
^ change keffoY
^ check mjfffZ
^ chg bgggqc
^ ci lffgfe
^ client peaflb
^ cna tYfege
^ compliance afigfn
^ connection pefefd
^ conntrack kgggfe
^ could mafZeq
^ curl nfgffc
^ customer lYdkcl
^ dear nediee
^ dev heejgg
^ did fddeds
^ dmesg jfggef
^ dnat bcfufe
^ do obdpYf
^ does mgchbi
^ dovecot jfggff
^ drop gfgepa
^ dump hebmgg
^ ejehdi
^ enumerate djdmff
^ everyone hnfggZ
^ everything cbktdb
^ explain kffeWq
^ exposure boflcd
^ for kpgeeX
^ forward hffekf
^ found ggggbm
^ foxmail jgffgf
^ from ohjaYi
^ git nffedf
^ github gfgebo
^ give gglmba
^ good hdgeii
^ got megfgd
^ guest gedffn
^ hairpin rcfdfd
^ has tbbcfj
^ hello iYighj
^ help pZgWbt
^ helpdesk kfgegf
^ hey klfZfg
^ hi lbfefk
^ how eeecfr
^ hypothetically iadZtg
^ i laelgd
^ i'd hfhckf
^ icmp sceddg
^ if nehepT
^ in lcdfle
^ inc nfgffc
^ incident olddea
^ infra gfgffj
^ input Yhgimh
^ inventory eddrfe
^ ip iffejf
^ iptables iffcpc
^ ipv weefbb
^ is piajXi
^ it kaefem
^ it's icgcgl
^ its aggggl
^ java lfffff
^ just eeefbt
^ kernel jggfff
^ kindly fXalfs
^ l iYgcZy
^ let's hfehlc
^ line fagccv
^ list cnikfa
^ mail lfVndj
^ maillog mffffd
^ mar jgggfe
^ masquerade fhcgme
^ may tZfefd
^ monitoring qgdffb
^ morning rbfZdl
^ moving heheld
^ mx jeedfl
^ my ofedhd
^ nc hkgegd
^ need khekdc
^ net gggfpZ
^ new jbfddo
^ nft hhggak
^ nginx oefcge
^ nightly lfggef
^ nmap legefg
^ no fefehl
^ nobody hmYofb
^ not laamej
^ nov jggfff
^ of edsbfe
^ ok tcYfei
^ on qdfieZ
^ once ffedng
^ one lkcfef
^ openssl mfffgd
^ our njfXfh
^ outbound mdgfge
^ outlook megffe
^ pci fshaha
^ ping mgefef
^ pinging jgfgff
^ pkts ffecfp
^ plain vegYgc
^ planning efhfob
^ please Ycekll
^ pls beeebw
^ plz ofeefd
^ port mpZkbY
^ ports kaeocf
^ postfix pffgfa
^ pr fcedjm
^ pretend Wcjjnh
^ printer obhgbg
^ proposal ggefob
^ proposed gffgpY
^ queue qagfhc
^ quick kdeemc
^ ran jggggf
^ reachability jljbdd
^ restart hcgdgn
^ review gfgfbn
^ root mdhfdg
^ say dekgna
^ security jgjdhb
^ seen gerXgg
^ sev hnekbb
^ should jgdhla
^ show gdjkee
^ since pZeheh
^ sitting gfkegf
^ so iifmda
^ somebody kcbihh
^ someone eddmek
^ sorry ieflfd
^ src ubfgeb
^ still bZffgu
^ suppose ceggsb
^ supposing Zgffpf
^ swaks mffgee
^ swap gahfpd
^ sysctl gfeelf
^ take gfhhkb
^ tcp jlgfdc
^ tcpdump kgggfe
^ tell njgcfc
^ thanks ecgces
^ the mXhohZ
^ thinking eggepb
^ this uhebdc
^ thoughts ffgeen
^ threat oefdge
^ three hbdfeq
^ thunderbird offfee
^ thx hdfefm
^ ticket ngfgcd
^ to obgjfb
^ trace qffedd
^ traffic idcpah
^ trying niefec
^ two fgegco
^ udp qkhacb
^ under Yegqmb
^ usage hbfceq
^ user kgfffe
^ users scgfga
^ vlan odffZj
^ walk refegZ
^ wat ibljdd
^ we kjgaid
^ we'd gggglc
^ what dikehe
^ what's fckqYe
^ whats jcelge
^ when kefddk
^ where nccpgZ
^ which inbfci
^ who Zudadl
^ who's Xtfgfe
^ whos epcdfh
^ why lgedan
^ wich cjlkdc
^ will jffled
^ with Xgfgtd
^ without bdffxY
^ would gceaoj
^ wtf hggfZn
^ wy ocfdgg
^ yo qcggbf
^ zabbix jbicgl
^ 上 fefddq
^ 不 sdZbfk
^ 中 hefefm
^ 为 vYfgah
^ 交 mgggbf
^ 今 leecco
^ 从 pVmhcg
^ 你 gfedep
^ 值 mggggb
^ 假 ffggnb
^ 公 fdhkff
^ 内 leejhb
^ 准 fgggkd
^ 凌 leggge
^ 列 ejanic
^ 刚 ieffcl
^ 删 cchere
^ 加 beehnh
^ 去 edggpb
^ 发 jfYqfc
^ 同 mgggfb
^ 哪 drdjea
^ 在 ldgdbl
^ 备 eeidas
^ 外 oeegdf
^ 大 qfgbdg
^ 如 cfggkh
^ 安 cinffd
^ 审 negegd
^ 客 oefeee
^ 对 kPvihc
^ 工 mgfgfb
^ 帮 gkeafl
^ 怎 feeefq
^ 急 sdgagd
^ 您 hgcngc
^ 想 bndkkZ
^ 我 iehedl
^ 手 oefffc
^ 打 adejkl
^ 把 decimh
^ 抓 kfgffe
^ 护 jedjfg
^ 按 idheoa
^ 数 gefegm
^ 文 jfgfcj
^ 新 gfffbn
^ 日 jgfgff
^ 早 kegcek
^ 昨 ffhecn
^ 有 occoeZ
^ 服 ogffga
^ 机 gefgek
^ 求 kbefbo
^ 测 kgffge
^ 源 qechcf
^ 现 hagjbn
^ 用 legeff
^ 监 lcmbhe
^ 目 keTsff
^ 看 cegdds
^ 站 fdikfe
^ 端 hgcpfb
^ 第 ffffeo
^ 等 fkdjdg
^ 给 gchcng
^ 网 icfffl
^ 老 lffggd
^ 能 cVibd1
^ 若 cefhqc
^ 要 ffkgoY
^ 规 efgfZs
^ 解 ggggal
^ 请 qhefeZ
^ 谁 f0eefS
^ 财 ddeffq
^ 辛 edgefo
^ 这 heehXq
^ 邮 kegcek
^ 都 Zweafh
^ 麻 jbhdfm
a <gateway> lcfbcp
a <n> jggifd
a <outside> lgeffe
a <service> neefff
a <zone> neehfe
a ? phgfea
a box mhiddd
a client ickeie
a colleague oaecoc
a connection gpdfcf
a customer hkfffe
a dnat cqbhja
a dumb jfgfgf
a forward dbeikk
a ghjeeg
a guest rfgecc
a host vbgaef
a junior ggffZo
a laptop nfhfae
a list fbmffh
a look ffffgk
a machine idmfbg
a name hWfhbu
a new lheefe
a no kmYfgf
a non afjjgj
a packet pefebg
a partner ufdgeY
a pc kbobge
a phone pcfefg
a ping kffgef
a position ljfdfe
a printer leggge
a random gcimef
a reply jgfgfg
a reset kfggfe
a rule cegefp
a second deejle
a session qbhffc
a syn lefjde
a table emjjda
a tcp offceg
a ticket kfgfak
a timeout nfffgd
a udp nbdgfi
a user mehffc
a vendor igfkXk
a way thccfb
a working Usihfe
a workstation ocdgff
a yes nkjfaZ
ab kggfef
able gmnZed
able to glnZed
about <service> flZrdb
about <zone> saehfc
about it mVdnhh
about kkageg
about to gZeiki
above <n> ibiaof
above fchdqd
above it fefdli
above line gfggje
accept $ fegfhk
accept , bfgfkj
accept -a gefgpa
accept : bhgfmf
accept <- gffffl
accept ? fbffkj
accept Wigdrg
accept at eggdjh
accept can affglj
accept consequences gegflf
accept does ahfgmg
accept for Wheggq
accept from egffjh
accept in hggbdn
accept instead agggpc
accept is dgfglg
accept to ffggkd
accept what gggemd
accept would egggpZ
accept 之 cgffpd
accept 会 gfgfje
accept 删 fgfhna
accept 的 dgegij
accept 这 fffgdl
accept' cghfij
accepted by jfgfff
accepted pggcec
accepts meffic
access $ hepcfd
access <host> jkegde
access <outside> dfeifl
access <own> cfhgfl
access ? gfmdff
access denied odhehb
access lniUeg
access to ikfagh
accessible $ Vridig
accessible oqeaeY
according hiedlc
account negfcg
accounting adgggp
acess kriTef
ack <n> kfggff
ack ever kgfffe
ack from kffgfg
ack kfggff
acme <gateway> dhfdas
acme cggcbs
acme example nfgfgb
across ? leggge
across mjefXi
action fjgfdh
active jffgfg
actually ckklcc
actually do gfddbs
actually end mogZce
actually get hfldff
actually let fgdfbr
actually use fflcgg
add -a fgghnZ
add a cciacu
add daeZuk
add the egcipb
add this egggtV
add 一 dfehki
added , fgfgjf
added -a ahhhoc
added hdfbrd
added the fecffo
added to feegdp
adding -a ggggmb
adding beicwa
adding this fgegld
address $ kbghfh
address , jajgfg
address <far> qgfefa
address <host> oghbhb
address <own> hfelff
address ? ijfjfa
address do qgefgZ
address does nggfgb
address hegmbg
address is sggcfZ
addresses nfZbbq
adds aefZpn
admin jdffej
adress <own> sbeffd
adress pfeedf
advise qbhcfg
advise whether qbhcfg
affected idbbnj
after <n> mgfffd
after ? chegvV
after connect kfggff
after iafelh
after line ggggoY
after that ahghmf
after the lhffai
afternoon iejiec
afterwards $ bghdof
afterwards ? deggrZ
afterwards Zfhgqd
again $ ddgegn
again , adgfgp
again oZgbdn
against <far> offgfa
against <host> lfgggc
against <own> hefnde
against fcffil
against the gfgeen
agent <client> kfgfff
agent pggfea
agents pfghda
ago ichkff
agree ? mfgged
agree mfgged
aimed at mceidf
aimed mceidf
alert lggdgd
alerts qZgegf
alive kdfeif
all $ migbhc
all , gkehcg
all ? obfjnV
all can bqkYeg
all dnat gbdtee
all hkfmiU
all is Zajudg
all of oZhkdd
all or ncfdfh
all port hdapge
all services cZkrdf
all sources fpfZgg
all the gjogbZ
allow geecil
allow that mfeffe
allow 的 ogegfb
allowed $ odhefd
allowed ? rbfgfd
allowed into gkfegf
allowed kkfafh
allowed or saffee
allowed out vchead
allowed to eljUeo
allowed y raggfc
alowed pjeZfd
already ? oeeaYq
already kdgcih
also dkbZgr
also what Xifdhq
although keggge
always mcfeZp
am $ iggfbk
am , jeejci
am i jbdejk
am kccigi
am not lggabn
an <outside> nclZeg
an <service> lfdhge
an <zone> ldhfhd
an accept bgegcs
an answer jjdcje
an attacker jdkmca
an fclhdj
an inbound tcacck
an inventory cejnee
an old gggebn
and <n> nfcapb
and <service> odgdhd
and <zone> kidfeg
and also cgcegr
and back uddeeb
and by mfjefb
and does qdgebg
and for Ylgfjg
and from huagea
and gets lgffdg
and has qagege
and how hfgcdn
and i mghbak
and i'd qbggZi
and if dffplY
and in iefefj
and is cggfen
and it nffedg
and my lgfgfd
and no jgfgdh
and nobody kefefh
and not jehdgi
and nothing jggfff
and now mghede
and on djXign
and outlook mfeffd
and over egghdk
and port hefmfd
and ports Wdgthg
and say icfelf
and since mgggec
and the lfcjhd
and their ngfdff
and then nehedg
and thunderbird ogffga
and under nfdZZr
and want xWhfcd
and wants eheelg
and what jcgYni
and when gcfebs
and where eagoam
and which gikfgb
and who fjecel
and why hdhbfn
and with dggfqa
and would gdgbin
annual ggZoid
ansible rcfefd
answer $ tXfggc
answer : rcdhee
answer <service> shcedc
answer ? odidee
answer come pfgfcd
answer from fkdfjd
answer kdiagi
answered by rcdegf
answered tbceff
answering pdfffe
answers rYbpfb
any $ qgfeZh
any <service> jgggff
any address drgbef
any chance qZfgdg
any difference gdhfoc
any dnat hVgugc
any effect cfhglf
any hiZhpZ
any host gpfedd
any idea fkeeam
any machine YxfZhe
any more kfhggc
any of zdgZea
any port vfdhZb
any reason rdffde
any rule offfce
any side diggkd
any traffic sbgffb
any way qbegff
anybody , erfbgd
anybody a0jWbe
anybody able YxYhef
anybody at Zoegif
anybody on ncgfge
anymore keffei
anyone ? dcfkij
anyone Uvcfig
anyone able cwcdgb
anyone at gogaei
anything $ blfemc
anything , jgfmdb
anything ? ZYitei
anything at fjanai
anything behind Zmdjhh
anything break gegend
anything change bghfne
anything else kdejfg
anything exposed dndigd
anything fmXpgb
anything for iagepe
anything forwarded hhgjfb
anything get hkekdc
anything in nbhidf
anything natted cdhohd
anything of jVdqfj
anything on ihglfZ
anything or elgkbe
anything published aViwka
anything stop vWhfah
anything stopping mchdgg
anything that sYdchi
anything to eVgpel
anywhere $ ncbick
anywhere , dielfe
anywhere ? Ykerec
anywhere behind emdehg
anywhere jncmYd
anywhere on dueahc
anywhere through fpfbhc
ap kffgff
apart elkieZ
apart from elkieZ
api sddcgd
app <n> jgggge
app on megdfg
app pcgege
append -a fggglc
append efggrY
appended egggoa
apply fffgob
approval gdgccr
approve it fegchm
approve kbfdlg
approved abibfx
approved by ddfchp
approved the hbhcfo
apt qfgcfd
apt update meffhd
arbitrary icmcif
are <n> rchfcd
are <zone> kefghe
are able doeehe
are allowed dpkgda
are asking racglb
are exposed cileff
are forwarded fTgpjj
are gejjcg
are getting grccic
are in fjffgf
are not hogcbg
are on lZfgfk
are open baonbg
are permitted eobegh
are stuck jdgggf
are the hffgej
are they kfeebm
are usable ffmdge
are we kcggal
are you feeceq
around hdggnb
arrive ? fhganf
arrive at nfddhf
arrive qhfbiZ
arrives lbhofZ
arriving kafned
arriving on pcdhef
as <n> gfhdob
as a gflfdh
as far mlhbeb
as it mieedf
as its ogfgde
as seen najdgf
as the gifiib
as they mdggeg
as things tafhgY
as well gkeaij
as you jfffei
asap $ dfhecp
asap , chhcdo
asap aehccu
ask $ jfgfff
ask ? eedmgi
ask efbifn
ask you iffYfp
asked for idhigf
asking $ lleZeh
asking for qfgffZ
asking llcgga
asks : aqgdgf
asks for gjhfff
asks nnZfag
assessor hneZgh
asset faenhh
asset register fafmgh
assume kblcjd
assured lffffe
assured mark lffffe
at $ jgggff
at <client> lfefkb
at <far> rffdfb
at <gateway> gdemhe
at <host> jggake
at <n> jbgdij
at <own> imdjad
at <service> mkgYgd
at ? gakfgj
at all kkbilW
at github egffgk
at heihhd
at it gbgkfi
at line gffcgm
at me lgffge
at my leeegh
at tcp nmcced
at the gjebhk
at you gffefk
atm $ bagpgj
atm dagnhh
attached ghgdgj
attacker jclmca
attacker on idknca
audit $ idgkee
audit : oicbgf
audit file eildef
audit gmifhZ
audit i hlWihh
audit item lkhbec
audit question ashZhe
audit wants ejkdeg
auditor asks cpddgf
auditor gjcmZh
auditor is gkblee
auditor wants hlfegb
auditors ehdnib
authentication $ obgegf
authentication qehdec
authentication when kggggd
authentication' keggff
available pdgicc
away $ hgffjd
away , Vcgcsm
away ? jefeje
away jegemc
back $ fkdhdh
back , mfgggc
back : jgffjc
back ? ifkfgd
back eehfjh
back from rffhdZ
back out pegeed
back through leffgf
back to oefddi
backend jecpdd
backup <n> fbggfn
backup eaceht
backup job oggefb
backups ledgfg
bad lcbahp
badge jgfgff
bank dihbdo
banner pdfgcf
bc jgggff
be able kYgkhf
be accepted mhfafg
be blocked ngfgbf
be contacted mieede
be different dfhepc
be enough bggeng
be forwarded jiegch
be great eidhek
be hjdfhf
be let kefgfg
be open emdliY
be reached gngbfe
be so lfeeck
be the ihffjc
because ihfdfi
because of ckdgjg
because the mdgbif
become hgefld
becomes accept bfffof
becomes drop gcggme
becomes legbmd
becomes of ufebbf
been fZjfmg
before $ gffffk
before , oceeck
before hhgbfj
before i ikgdef
before it eegdZu
before line fggglc
before the iefcij
before tonight's hbfgfn
before we kffhkZ
behaviour gfggna
behind <own> mWftgY
behind it gafogf
behind kbgyaW
behind that iZfpff
behind the qjbgda
behind this cvfVig
being hggjhb
believe eegmic
belong afejpd
below <n> gefepc
below icgepb
below line fgggqY
besides <outside> bsbfff
besides <service> dlggfe
besides fnglca
best heffdm
between <n> eehgfl
between <zone> mcgfei
between ejfhVq
big qbffhc
bit lcffgh
blame ogffcf
blast dhlcmc
blast radius dhlcmc
block <far> gdfdfo
block it kggfff
block lbechl
blocked , kgffge
blocked ? qafZhk
blocked scgXfj
blocking ? lefgff
blocking kgeXfo
blocks idebeq
board : gkfgfe
board gifdhh
bond jehekc
boss ejkbjd
boss is jffdkf
bot $ gfgdgl
bot , hcedfo
bot gahfcq
bot 怎 egffgm
both loffdY
bottom ggfele
bottom of fggfld
bounce pedege
bounces tccffd
box $ fibjck
box , ckbhii
box : ggfffj
box <client> lfdied
box <host> hgfkgd
box ? kjmggU
box and lgdafk
box answers qegncU
box at jakife
box behind omgacd
box besides Uekrie
box do geemeg
box have pcVkjf
box in iZkfhg
box is obfmea
box itself tZecgg
box kcemdf
box on ksecdZ
box or pdhcfe
branch , khfekb
branch gZjeen
break ? dfgfqc
break anything edhceq
break gckaod
break if gfffpZ
breaks $ idgcqc
breaks ? gfffsX
breaks gfgeqZ
breaks if gfgfnb
breaks when ggfemd
bridge qaeife
broken again dfgegm
broken ncebbo
broker <client> lgfgee
broker ngeffe
browse <outside> lfegic
browse <service> pefefd
browse saegia
browse to lfggfd
browser odgdge
browsing mfhZld
build hchggi
building ichefl
but does lfffge
but maghfg
but my jgggff
but not kdfeej
but the ifgkdd
by <client> vdhbbd
by <far> uefedZ
by <gateway> mdZogc
by <host> nejcee
by <own> rdgdfc
by <public> kcoafg
by <service> qeecfe
by <zone> vbecee
by a lfegge
by default hdfbjk
by it fhcabu
by its eigled
by kgdgic
by noon fjgifd
by our mffgfe
by port lfehge
by step qgfffa
by the rdbgdg
by way odefeg
by which nhegec
by whom dpfceh
bypass lhhggZ
bytes ifffam
cab at fffgjg
cab meddld
cable hdfehk
call $ kdecgk
call for kaheem
call here lhgfef
call lYfefn
called kffgeg
caller nffffd
calling kefdel
calls iffjgc
came gdeeep
camera <client> ogeecf
camera ogeecf
can <client> iajejg
can <far> phecja
can <gateway> rdfggZ
can <host> tchfiV
can <outside> sZgflX
can <own> jpedfb
can <service> ikfcfg
can <zone> tSlehc
can a kdmefe
can access kpdXid
can an oicbhf
can anything taedge
can be fodYkg
can djmadj
can get iplcdX
can hit kmiegW
can i kcekbk
can it idlfdg
can nobody odgfhb
can not phcdef
can open jmlYfb
can people kafhjf
can ping inYdhh
can ppl oggddf
can reach cxgciV
can somebody ramZYj
can someone ihefcl
can still jbhijc
can talk cliehe
can the gVimdm
can they kbmbjd
can u hdcbhq
can use nmbckX
can you jZekel
can't <client> nchffd
can't <zone> wZifgW
can't connect mfgggb
can't get eqfegc
can't nnZfcf
can't open tebdgd
cannot connect nffefe
cannot open tXhdge
cannot reach ldfggf
cannot taeffe
cant <client> ndgfge
cant <service> rdggYg
cant <zone> neffgd
cant get qefgeb
cant i lgfefe
cant open nfffgc
cant rZigfc
capture oeffde
card fefffl
care apgege
carrier igedel
carry oggedd
case idfcoe
catch qaecZp
cause ? kfffgf
cause ndgfge
ccc <n> kfgfge
ccc kfgfge
cert defedr
cert on effffl
certificate Zggedr
certificate on Zggfgp
chain ? kffgjc
chain ldfffg
chains ogffeb
chance rYfgdg
change $ jedeel
change ? ededoi
change anything eeifrZ
change for bfdgjm
change hZhahp
change in dfggpa
change to gdeffn
change window fegdkj
changed ebhdim
changed line geggan
changed the iaicgm
changes ? gfffkf
changes fggdqc
changes if gfgflc
changing dhgdne
channel fgefbp
check $ nggbfe
check : njgffX
check <client> tefejW
check before nhfdcf
check hmdcgg
check in qfdgfb
check whether mggffc
check 一 ogaraa
checked jgfggg
checks lggegf
cheers jeeedm
chg <n> ifdekf
chg ifdekf
chk wVgehc
chrome kdfefj
ci runner lfffgd
ci sbehfc
claims nZfhgg
clamp iegefj
clamp mss ffggfj
client , iejdgh
client : idkehf
client <client> pfggfa
client ? pdfedg
client address lggegd
client at gcegkh
client connect lfffge
client in qfefdd
client ip ogfddf
client is mggfde
client ocicgd
client to lfgfff
client who seecee
client's icfkgf
clients fqdajd
clients get fkdgie
clone sgdddd
close kffcfj
close src kffgfe
closed <service> lfgfff
closed oahYij
cloud lgffff
clue ehbkgi
cn skdXfc
cna tYfege
code lggeff
colleague nWfkoZ
colleague on lffgeg
colleagues , kfeief
colleagues mefhde
collect kdfgie
collector ufffeY
collects meggdf
com : dffgcp
com <far> mggggb
com <n> tggfgU
com dfgedp
come back mgggdc
come from mfffef
come in qcgahf
come niebge
come up pahaig
comes back oegddh
comes from uehXee
comes hlbgcj
comes in doaial
comes up iegdqZ
coming from rdkZee
coming in mZgijd
coming palffa
comment ifffan
commit gffclh
complain lifcfe
complaining iledge
complains lfggee
complete fiZmie
complete inventory ffdmff
compliance befkem
conect qkcegX
conect to okcfgZ
conection lefgff
config <n> cdgffp
config bcgldn
configured lfekfc
confirm $ hjegeg
confirm that megfbh
confirm whether jffgff
confirm yfdYfb
confirm 一 gogfdb
confirmations kgggfd
connect $ lXneff
connect <own> pffeed
connect ? khffgd
connect from mggffc
connect to kjfefc
connected kggfee
connected to kggfee
connecting mfhfed
connecting to kfgefg
connection after jfggff
connection from sdffcd
connection qehbgc
connection refused qbgegd
connection timed mfggfc
connection to kmebfd
connection was kggggd
connectionrefusederror : lgggfd
connectionrefusederror lgggfd
connections ? fledgg
connections into mheeee
connections nlbhdc
connections to kfekcf
connections towards hlfbgg
connectivity kghgjX
connects jdgmed
connects to iefmee
conntrack -e lfggfd
conntrack -l jgggff
conntrack hfgdhj
conntrack table hfgffj
conntrack 正 jgggff
conntrack 里 lgggee
consequence efeeof
consequences ? dgfeqe
consequences dffdqe
console lfgfef
consultant lffffe
consumer mfegfe
contacted oifecd
context jegfjc
contractor jchfld
control sZcgfg
controller kgfgge
copied ggfgck
copier jgfffg
core hcgafq
correct ? ncdefj
correct oceeei
could <client> efhfkf
could <host> pdfffc
could <zone> YgggvZ
could a offdeg
could get mmhUfg
could i mcfjef
could it pdcfdi
could jffdnb
could reach Xehlpc
could somebody ndchci
could someone mcdgYo
could still hbggne
could that jggfff
could you dfjgke
couldn't connect kgfgge
couldn't ogfgfb
count gdfgco
counter mdfbdm
course mbdfek
covered higbmc
cpu ceeffp
cr gfgdkg
cron vdahfZ
cross nehefe
cross the ndhefe
ctstate dnat eegdli
ctstate eegeki
ctstate new ggggZo
ctstate related gggfbm
cure fhijqQ
curl -k ndgggc
curl : mgfffd
curl <far> ofbgff
curl <host> oefffd
curl <own> qdfddg
curl rffeec
curl vk mggffc
current rules hlfffe
currently gicmef
customer at kfgfge
customer fdgmbj
customer is fcjefl
customer on vdcida
customer's gkgffe
cut nceZrb
cut off pffdfd
cutover jgggff
daddr <client> kggfff
daddr <own> nffffd
daddr kfgfff
daemon mhfcff
dangerous gegeen
data pjfeae
data protection hlefgd
database ifdcgm
date hcgdfn
day gYifil
days $ engagi
days cfeldl
db fadbfw
dba qecgef
dead ? odfehd
dead for lfgfde
dead lcgdig
deal hegdel
dear bot nfgegd
dear colleagues kfdiff
dear nediee
debian pefdef
dec <n> kggggc
dec kggggc
decides teeddd
default drop hfheld
default gegdnf
default policy lgedhf
deferred connect jggfff
deferred edhbgp
delete -a hcggmd
delete Yefguc
delete line begftb
delete the Tjgioh
deleted Zegdue
deletes idggna
deleting Vgghse
deleting the hefenc
deliver outbound ogfcic
deliver pfgcgc
deliver to nhgdgc
delivered kbgdmd
delivering nefefe
delivering to nefeff
delivers ldgcmb
delivers to kffdmb
delivery ochegd
demo fffedo
denied rdicgb
deny ? qcgdfg
deny pcgdeg
deploy lfcfgh
description jdhdek
design nffeef
desk , dffffn
desk <client> nfeege
desk in jgfgfe
desk jehfgf
desk pc mfffdf
desks kgffge
desktop shdhba
destination <client> dfdfil
destination fdgfji
destroy lefflZ
dev <outside> kffgff
dev <zone> offgcf
device jckedi
devs jgggff
dial nffgee
dial tcp kfeggf
dialled lgggdf
dials <far> qcfhdd
dials tdgcfb
did cfdfhp
did the bZilgm
did we gmapbb
didn't gegffj
die ? fffaqe
die nYfhje
die on qghabg
dies $ neddmb
dies ? gfgekf
dies oeedma
diff ejgffg
difference $ hffdih
difference ? ffggmc
difference gegfoc
different ? fgcfik
different afterwards eggfmc
different fefbni
differently fhfgjf
dig xediZZ
direct , lfffge
direct kfgehe
directly $ qhbcgf
directly , kggfef
directly ? ncggmY
directly on pfgfce
directly rcfeia
directly to mfggee
dmesg , jgfgge
dmesg is kfggef
dmesg kfggef
dmesg 刷 jgggge
dmesg 里 kgfgfe
dmz Xadgez
dnat $ rbeYbo
dnat , gXgkjh
dnat : fffglf
dnat Zbgpmc
dnat accept dfgene
dnat before gfefel
dnat for Wndokb
dnat on eddioe
dnat rule hbhhmc
dnat rules ffgdhl
dnat so jdegkf
dnat target jhYlfg
dnat 到 pcbggf
dnat 去 bbihmh
dnat 吗 vXffef
dnat 的 efgjhf
dnat 那 Xdigse
dnated ffcogd
dnated to dfdpjb
dnats $ hZcqhg
dnats fbaxhZ
do $ jbdagq
do , Uihffr
do <outside> kXinhb
do <service> nffekY
do <zone> nddgnY
do ? ffdZhq
do exactly ggeckh
do for ggeffl
do i gbafjo
do in gggddl
do jeghbj
do not eggkdg
do packets ndefgf
do people kfedkf
do the mYjddl
do they keeheg
do those mdgfge
do to hgfedl
do we ilhlbX
do with pgdcgf
do you kZgads
doc flhhag
docker ofgcff
document djmefc
documentation Zkihfg
does $ lffgZk
does , oeecma
does -a gfcdS1
does <client> mXpcoX
does <far> hWejtb
does <gateway> 0Ygcfa
does <host> icghgi
does <n> uQgkff
does <outside> uZbWoh
does <own> nkabjd
does <service> fiYpdh
does <zone> jkjZdg
does a mjfdgb
does cheifk
does hairpin uZgifY
does he pcfeeg
does inbound iWhgnf
does it eidihh
does its ohgedc
does line cgeedq
does mail qgfdec
does my oXedgl
does not fkbiei
does our fadkem
does ping yadgeZ
does port bZiwfb
does scan sggdfZ
does that vUigbg
does the pdhdbi
does this hfbghk
does traffic qfgbfb
does with pggbee
doesn't it ggggjd
doesn't llddYk
doesn't work chefgn
doesnt fonacc
doing ? kefcdl
doing khdeam
doing with jdcddq
don't get jdfgbl
don't mdeiaj
dont mldebg
doubt nhfdfd
dovecot : jgggff
dovecot jgggff
down ? adhZit
down kadcfq
dr dkmcbj
draft megfee
drive effefn
drop , gfeene
drop -i ffdhoc
drop : fgggjf
drop ? ofgbid
drop and egfgle
drop at dgghpZ
drop cgfdpf
drop fwd jggggf
drop in gggfej
drop it pdeffe
drop line bgggod
drop on igcemd
drop or vbbfdf
drop policy lfffci
drop so mgeffe
drop that nffddg
drop the fffgoc
drop to fffgke
drop what fgegcm
drop would bggerd
drop 为 lgffdg
drop 了 jffffg
drop 吗 offeee
drop 掉 pedhbg
drop 是 hdgdXv
drop 的 mffedh
dropped $ jffggf
dropped ? qfgZdg
dropped by megfee
dropped or qdgbdg
dropped qfgZeg
dropping fffclj
dropping it ofeffd
dropping the gfffkf
drops meefff
dst <client> lfffef
dst <far> lffgfd
dst <gateway> ocffge
dst <host> jggfff
dst <own> lffffe
dst mffffe
due flfice
dumb ikgfdf
dumb question hkggcf
dump ecimfg
during icddmh
e , lffgfe
e <host> rbegef
e g ibmbmd
e mail lggdff
e migaef
e udp uZfYgi
e without jgggff
e 无 jgffgf
each ipbkac
each of hmcmae
each published flfegf
earth does lfggcg
earth liffcf
eat it oeedgf
eat lfedfh
eaten pfgbff
eaten since ffggfj
eating it mfffgd
eating jgfdfh
eats it mgfffd
eats ucgdec
echo , rbgeee
echo qdgdfd
echo request nfgefc
edge <n> ecddev
edge begddt
edge fw echcfp
edge rules gffedo
edited gbhgdn
edited the gbhgdn
effect ? hffcqb
effect fcffrb
effect of ffgfjf
effect on Ygggrd
effects gffemf
egress udhbea
eli <n> gffgVt
eli gffgVt
else , bfgfmg
else kbbhpb
email jbhgif
end kjbkha
end of ebgeim
end up lkbkfZ
ends  Ygdihp
ends 0 Ygdihp
ends 1 Xmijci
ends 2 pdegcf
ends 3 oiebfe
ends 4 heggna
ends 5 jhfftR
ends 6 igggkb
ends 7 hgggrV
ends 8 iggfmZ
ends <- ggedhk
ends <client> Vdpnam
ends <client><client> ydffaZ
ends <client><client><client> mggffd
ends <client><client><gateway> qfgeeb
ends <client><client><own> rdghdb
ends <client><client><zone> mffeeg
ends <client><far> mgeggc
ends <client><far><far> jgggff
ends <client><far><gateway> mfgffd
ends <client><far><zone> mfgfcg
ends <client><gateway> qXgfkb
ends <client><gateway><gateway> ncfhed
ends <client><host> xdhbiT
ends <client><host><client> qfgfeZ
ends <client><host><gateway> pegfdd
ends <client><host><host> mfggec
ends <client><host><own> nehfee
ends <client><host><public> mggdfe
ends <client><host><zone> jgfgff
ends <client><outside> rfaelZ
ends <client><outside><far> ufddcd
ends <client><outside><own> bhahtb
ends <client><own> qcfdbj
ends <client><own><client> nfffed
ends <client><own><gateway> mghffb
ends <client><own><host> qfgdfb
ends <client><own><outside> mgfffc
ends <client><own><own> kfggff
ends <client><own><server> teecec
ends <client><own><zone> fjghkZ
ends <client><public><own> kgffeg
ends <client><server><client> vfffbZ
ends <client><server><own> negged
ends <client><server><zone> ofehfb
ends <client><zone> obdkcg
ends <client><zone><gateway> tffdae
ends <client><zone><host> kfgefg
ends <client><zone><own> mgeffd
ends <far> hbjlcg
ends <far><client> vagfdb
ends <far><client><gateway> mfgfee
ends <far><far> teccfd
ends <far><far><own> hghglZ
ends <far><gateway> ldfgdj
ends <far><host> wageea
ends <far><host><own> jfggff
ends <far><outside> jZamdn
ends <far><outside><own> sdcege
ends <far><own> wciZfa
ends <far><own><far> nhggfZ
ends <far><own><gateway> offfec
ends <far><own><host> qefdfd
ends <far><own><outside> phgaef
ends <far><own><own> jgggff
ends <far><zone> tdfecd
ends <gateway> Ylfgdo
ends <gateway><client> pfhfgY
ends <gateway><client><far> kgggfe
ends <gateway><client><own> lfgffe
ends <gateway><far> nefgee
ends <gateway><gateway> hlfefe
ends <gateway><host> tVgfhf
ends <gateway><outside> qfbdeh
ends <gateway><outside><own> echhoa
ends <gateway><own> qcfbhg
ends <gateway><own><host> oYigeg
ends <gateway><zone> rShfmd
ends <gateway><zone><client> meggef
ends <gateway><zone><zone> kfhggc
ends <host> alXmfk
ends <host><client> qYjahh
ends <host><client><gateway> lfgeff
ends <host><client><outside> fhggkc
ends <host><client><own> mggbgf
ends <host><far> sbgdgb
ends <host><far><far> lgfgfd
ends <host><far><gateway> mgggfc
ends <host><far><host> lgheff
ends <host><far><own> gghcmc
ends <host><gateway> gacjdq
ends <host><host> kjbliX
ends <host><host><client> mdgefg
ends <host><host><far> oggefc
ends <host><host><gateway> rfhfda
ends <host><host><outside> regced
ends <host><host><own> rcgebf
ends <host><host><zone> mefegg
ends <host><outside> oidjca
ends <host><outside><far> kgffff
ends <host><outside><gateway> qegcfe
ends <host><outside><own> hehdpa
ends <host><own> vYigea
ends <host><own><host> lggfgc
ends <host><own><public> pefdfe
ends <host><public> qYdoga
ends <host><public><own> pegefc
ends <host><server> cqjbbj
ends <host><server><far> lfgeef
ends <host><server><outside> mdhgee
ends <host><zone> nhdkbc
ends <host><zone><client> lfeffg
ends <host><zone><own> pYggid
ends <outside> lTmihf
ends <outside><- fgffem
ends <outside><client> qZdben
ends <outside><client><far> egghje
ends <outside><client><own> edggod
ends <outside><far> rbdWil
ends <outside><far><host> pechfb
ends <outside><far><own> qfedee
ends <outside><gateway> qgocaZ
ends <outside><host> pehhcc
ends <outside><host><gateway> oefgfc
ends <outside><host><outside> jeelgd
ends <outside><host><own> jbeped
ends <outside><host><public> lgfedg
ends <outside><outside> edoYbq
ends <outside><outside><host> pcahid
ends <outside><outside><own> jZdjkg
ends <outside><own> pgemgS
ends <outside><own><gateway> jbgocf
ends <outside><own><host> ldehcj
ends <outside><own><outside> jkclea
ends <outside><own><server> mbbnfe
ends <outside><own><zone> jgfgef
ends <outside><zone> xXdalc
ends <outside><zone><far> kgfgge
ends <outside><zone><outside> ghghnX
ends <outside><zone><own> dgghnb
ends <outside><zone><public> Ygfesg
ends <own> jkWlaj
ends <own><-<client> ndgffe
ends <own><client> ldhXnf
ends <own><client><gateway> jfgfge
ends <own><client><outside> jgegge
ends <own><client><own> mffgee
ends <own><far> vchZfb
ends <own><gateway> naefcm
ends <own><host> bhfkYp
ends <own><host><client> ofgcee
ends <own><host><far> hbhgle
ends <own><host><outside> gfgfna
ends <own><host><own> fcgfnf
ends <own><outside> mjjefW
ends <own><own> fdgfjj
ends <own><own><client> kfggfe
ends <own><own><own> kffffg
ends <own><public> eVgngl
ends <own><server> VXf0hf
ends <own><zone> uXbghf
ends <own><zone><host> ybgWee
ends <own><zone><outside> evecce
ends <own><zone><zone> taggfa
ends <public> bpckhb
ends <public><host> aZixfb
ends <public><own> ilYmgb
ends <server> gcZogk
ends <server><client><client> ofgfec
ends <server><client><far> qgghca
ends <server><client><zone> lbggfg
ends <server><gateway> jgggff
ends <server><own> tYbngZ
ends <zone> hewXbf
ends <zone><client> seegae
ends <zone><client><client> jefgfg
ends <zone><client><far> hgdgld
ends <zone><client><gateway> ofefee
ends <zone><client><host> nfgfdf
ends <zone><client><outside> mgdflZ
ends <zone><client><own> nffgce
ends <zone><client><server> negffc
ends <zone><client><zone> rfdgdc
ends <zone><far> kfdghf
ends <zone><far><gateway> jefggf
ends <zone><gateway> oUgioa
ends <zone><gateway><gateway> uadeff
ends <zone><host> wXfdbj
ends <zone><host><client> ggggla
ends <zone><host><gateway> qfggiV
ends <zone><host><host> qYgbgj
ends <zone><host><own> idebmh
ends <zone><host><public> oZlcff
ends <zone><host><server> gkgggd
ends <zone><host><zone> leggqT
ends <zone><outside> tabagj
ends <zone><outside><- gdfgcn
ends <zone><outside><client> jgfgid
ends <zone><outside><gateway> ofefgc
ends <zone><outside><own> kaggdm
ends <zone><outside><zone> gefhmc
ends <zone><own> rlceZd
ends <zone><own><client> jgggff
ends <zone><own><gateway> qdhgbe
ends <zone><own><host> jhgYhk
ends <zone><own><outside> nhfhfa
ends <zone><own><own> jgfghc
ends <zone><own><server> nffgcd
ends <zone><own><zone> fjdelf
ends <zone><public><own> pbefge
ends <zone><server><host> nfeehe
ends <zone><server><own> jffggf
ends <zone><zone> sdifba
ends <zone><zone><client> kggggd
ends <zone><zone><far> ggfhqW
ends <zone><zone><gateway> meffhc
ends <zone><zone><host> mXfgih
ends <zone><zone><outside> pcefhc
ends <zone><zone><own> hichpY
ends <zone><zone><public> jgfgfg
ends <zone><zone><zone> fieenc
ends ldflfc
ends up ldfmfc
english , Xfefft
english ? ffgecn
english gegfap
english please ggffcm
enough fcfmoY
enough for ehhfma
enters mffgch
entries hddlgg
entry gcdqgd
enumerate Ymijfe
enumerate every dnndcc
enumerate the dkhfff
erp beegds
errno <n> kffgfe
errno lffffe
error : oggfec
error <n> jfgfff
error ldecgl
error number ndfeff
esmtp offgcd
establish an ledggg
establish mfgcgf
established -j gggfbm
established rule egfhmc
established src lffffe
established 那 fggfld
eth <n> gchebr
eth gchebr
even cross mfgegd
even get qdfhcd
even inedbh
even let ndfeeg
even see ldggff
even touch lfgefe
evening $ bcggml
evening bbgelm
ever get jfdcmf
ever jefedl
ever since ffgffj
every Zpbnah
every dnat fXesgg
every minute jdhefi
every network brgcfg
every night rcfdef
every port mWdwfY
every service cljhee
every source fmfege
every time kgffff
every zone arfbhf
everybody in kfggff
everybody rpcXZg
everyone cuedag
everyone who flgeff
everything <zone> eepaif
everything biqkba
everything that arjefb
everything we baklek
everywhere ejndfb
evidence lhehfc
evidence pack keehgg
exactly $ jedcji
exactly ? fkcfWs
exactly bmhhcg
exactly is fkefcl
example , lchhee
example : ngdffe
example <own> jgggge
example com lebhgi
example hgffcl
example net kgfgge
example org mggfed
examples gbfddr
exim jehdgi
expect peeceh
expected ? sXgfge
expected tZgcff
expected to nZfhfh
expire ? bbidhr
expire ddgfgn
expires Xheffr
explain -a efgdep
explain : gfgfYr
explain ? jfggff
explain it bfgeau
explain l gdgefn
explain ldgeVr
explain like ifgdfj
explain line Zhgecs
explain mail fgggej
explain me jhhfZj
explain please lggfbi
explain pls jgfebm
explain the mggfah
explain this jgffbk
explain to gefdep
explain why mdgggc
explain 一 gfgeZq
export cfgggm
exporter nbehfg
expose cimmgW
expose on aqrfXa
expose to dVmogf
exposed ? rmlYZZ
exposed lekrbU
exposed on Twfghd
exposed to mlnbaa
exposes dXjogg
exposure aofkbg
exposure check fjgfgf
exposure of cldjbj
eyes ddgfcr
fail cnYbkm
failed : leffff
failed mdgfge
failed to kgfffe
failing seggdZ
fails lfecgj
false tafZfh
far as mlhbeb
far njZgee
fate xceYja
fault ? neegdf
fault neegdf
fd lfefgf
feels eegggl
fetch <service> kgffgf
fetch jdggfh
fetch mail laegfj
fetch updates kffgff
file , gefcof
file Ycijgm
file does hheali
filter : kffgka
filter hggfma
filter table dgggmd
filtered sdfeed
finally bdimnY
finance idefdn
find befofg
find its ngefdf
finding <n> kggdhd
finding mfechh
fine $ rcefed
fine , ngffgb
fine <outside> lffgfe
fine ? ocdgfg
fine ocfgee
fine on lffggd
fine what jgggff
fine why kgefgf
fine with tgfecb
firewall ? oieedd
firewall incjeb
firmware kggfff
first ifggal
first time eggfdn
first week egfgfk
five $ efheem
five ifdhdl
fix <zone> ghihkY
fix bceeyb
fix for fedbsg
flip dgffod
flip forward gggeld
flip the cgffpd
flipped afgfta
flipping gegfkf
flipping the ggffld
floor icdfdp
flow oegeXk
folder ckYmgh
folks jcfldh
follow hmfedf
for $ higbYr
for , hffdWv
for : jgdcbp
for <client> kahknW
for <far> pcghgZ
for <host> mehkbc
for <n> ihemdd
for <outside> mjcajd
for <own> fddkke
for <service> kWeona
for <zone> kbfYlm
for ? hhfdYs
for a tbfbci
for each gmfdfe
for eefjgh
for every ikgbgf
for her lefedj
for him nffggc
for it ncobec
for me Wjgfbt
for our decken
for people haegli
for port dcgdnj
for snat cggfoc
for somebody ofhbef
for someone pdgadi
for tcp nbgcoa
for that fcejfk
for the mfghbf
for them kdjfef
for this igemga
for tonight effhuU
for us ldecnd
for what kecdgl
for which dqgZhf
for whom dneeje
forever mfgege
forget gZgoge
form kpdbee
fortigate bfecft
fortigate in behces
forward $ jgeigd
forward , gefgke
forward -i ffffjg
forward -s fgfflf
forward <n> agfeni
forward ? jggbig
forward Zaelqg
forward drop lggaXq
forward for Zagmfo
forward gets eegeqc
forward in gbYufg
forward is Yheerg
forward it xgfXea
forward last hdhebo
forward on gahoid
forward packet jgggfg
forward policy jfffkc
forward rule egffnd
forward that qgecde
forward to fZcplg
forward were bgggsZ
forward 到 jadtce
forward 最 dhffkg
forward 的 meghdf
forward 里 fdggpb
forward 默 fgggke
forward's egegme
forward's policy cgggmf
forwarded $ uRbqgc
forwarded , cddrhe
forwarded ? cncqcc
forwarded jejrdU
forwarded me megcgf
forwarded or nffdge
forwarded to lgZpeb
forwarding efdnkc
forwardings gbdpeh
forwards $ hbepgd
forwards bUkxhb
forwards in adqkfd
forwards on fgcpfd
forwards pls gdfmgd
forwards point fZgshb
found ggggbm
found in gggfej
found this gggfcl
foxmail kgfffe
foxmail 报 jggfgf
foxmail 收 ofggdc
free tdfdga
friday $ fbehfo
friday , Yfegqi
friday ? gdggdl
friday cfebml
from : leggdf
from <client> pbgfgd
from <far> zdgecX
from <gateway> tZhgfa
from <host> reiaee
from <n> pcZfhi
from <outside> fckldf
from <own> defgjk
from <service> lZnjZe
from <zone> odeekb
from a gagpeg
from an lleage
from anywhere csbZfl
from drop fffgke
from hghbhh
from his kffgfe
from hitting ldhfka
from it udgbdd
from its nfggfa
from line fffgle
from my leffff
from our kffffg
from some qfdagf
from talking sghfZc
from the mkebZk
from their nbgffg
from there jTkfgn
from unknown lgggfc
from where Zwdfgc
from which eucaic
front oZgedk
full iZkefl
full list agnife
full of kfggfe
further pggdbf
fw <n> echdgn
fw config gdggfl
fw fghYfp
fw rules feggel
fwd drop iffefj
fwd hfemcg
g $ ghgdfj
g ialeif
g it pbgggd
gateway $ ghelee
gateway ? ihghdf
gateway config aegefr
gateway mhdide
gateway rules bghddq
gateways <n> gdhddp
gateways hchddo
gave me lfedma
gave meeela
get <n> ogfggZ
get <own> iffhjb
get <service> jlddlZ
get a ncedld
get an kedekf
get anywhere vcgXeg
get at fklefb
get fkidhc
get forwarded miancc
get in ojbbeh
get into mpaYie
get it ogbfch
get its mfdgff
get nothing lgggdf
get out naceji
get the tZfcak
get there lgdbgj
get through mfdfid
get thru uZhYgg
get to gjjedf
gets <n> jgffgf
gets a mhfdgd
gets cleila
gets connection kfggdg
gets in nnfbae
gets nothing pdhefc
gets out ilefcg
gets there cqebfh
gets through ephcdf
gets to gpgZge
getting mfcjfd
git ofghae
git push ogefdf
github com ffgfbn
github ffgfbn
give ffljhY
give me egmlbb
given ffijja
given that offcXo
given the ogefjY
gives $ odgdeg
gives ? kgffeg
gives pdffef
gmail <service> jgggge
gmail jgggge
go $ kgghYj
go , kgfgjb
go ? bVivge
go majfdi
go on ogbgef
go out ndcfkd
go through whgebX
go thru jffggf
go to mfcgkb
goes $ hfgfje
goes ? mefefg
goes away effgoc
goes in bgfetZ
goes out pffgZf
goes qVfinY
goes thru dgggke
goes to fbgjpa
going by sfhfdX
going fZbkkk
going on ogffce
going out kdigef
going through didbcs
going to lfhZnZ
going via kgffeg
gone , dggeme
gone eeegra
good ? qffcgd
good afternoon gdkjed
good for ggfccp
good kZedim
good morning lcfdem
google com jgggge
google lgfgfd
got <n> kgefff
got a kkebhf
got exposed Zdoghh
got hfhkde
got this meffgd
great eidhek
green dcgcfr
grep jgggff
growing ldgcfj
guess negfhc
guest hbeedr
guest wifi gbdeer
guide iffoeb
guy kedfbn
guy on lgfefg
guys lhfjfZ
gw , kdckhd
gw : sebfde
gw <n> ffeacu
gw ? lgkfea
gw config ffgefl
gw fbhffn
gw line hbjXlm
gw pass mgffcg
gw rules eggdcp
gw 上 gbclcn
gw 的 iahdcq
gw 第 gfgfUv
h mfgfhc
had deffmi
had no cefirZ
hairpin ? obddbo
hairpin for kbgeek
hairpin nat mehdcj
hairpin or nfgefe
hairpin qbgbhg
hairpin 的 lgffef
hand fhkjiZ
handed cedreh
handover egihZm
hands kdhddl
handshake klfbgd
hang nahigd
hanging Wcnpfg
hangs $ mggffd
hangs , nffffe
hangs for nffedf
hangs ndfjce
hangs on kdejgf
hapens vdeecc
happen kfefei
happened mfegef
happens if gffgpZ
happens ocgbmb
happens to pdgaif
hardening cgfeof
has <outside> secddf
has <own> nfegfd
has a mfgffd
has access emgffe
has been hbgijg
has infagd
has it algbpe
has line gfggcl
has no hjffbk
has the ibhbfn
has to mhgcfe
hasn't jfeaen
have <outside> viZaja
have a cdbkep
have access chncfh
have any mbgoad
have anything fYhoid
have been iakgei
have ejkgde
have exposed lYhldf
have no ndehef
have the gcdhhl
have to lhgbic
have we fXoqcc
having knbaYn
he can vcZibf
he get lfegff
he is lgggdd
he qfeadh
he wants elefhe
head hgghZl
health check ndgeff
health ndgeff
healthcheck nfegfe
healthy ? lgfffe
healthy mffeff
hear mghdfd
hell lbhfbl
hello , jchhid
hello iYighj
hello team hfhlgb
help $ pZdedl
help nWfdlj
helpdesk pdhbdi
her ? ogegce
her laptop kffgge
her ncggdi
here $ kcklad
here : pYafeo
here ? pddied
here hfdjhf
here what gggebn
hey , rafbej
hey bot iedifh
hey klfZfg
hi , mffeeg
hi all kfghed
hi lbfefk
hi team ogffeb
hides Xdgodl
him $ hcdcio
him ? mffggc
him in kgffge
him pbgYdn
hire igfjdg
his nfffgc
hit <host> lifdhd
hit <own> mleehY
hit <service> mlecia
hit <zone> fjdhkc
hit line geggfj
hit merge Zfgger
hit nngcZc
hit port gkgefg
hit tcp emgdgg
hit the hlhcdh
hits has ggggcl
hits pgfZdh
hitting <own> hghcnb
hitting obfdlb
hold ibeiih
home to mgfhed
home vbgebb
hook qcfdgd
hop qgedbf
hope iadobj
host $ glWofe
host , eljicc
host : jjhefd
host <client> fdlfkc
host <host> oicgfb
host <own> pcgege
host ? qldedZ
host and ileege
host in qbbidh
host oYkjdd
host on mbfjdg
host out tagXgh
hostname -i jgfgff
hostname jgfgff
hosts in rchdee
hosts on pbfbjf
hosts tjfheS
hour jfgeje
hours regfcb
how come olgbae
how do fffddo
how does xbdgca
how kfbbbr
how many bfidgn
how much daceht
how should ffggfj
how the rbfcjc
human hggmYi
human words ifgmZh
hypothetically , egggkf
hypothetically iadZtg
i <service> nahkcd
i add fhhhmZ
i am jcfhdk
i append dfggqa
i approve nafdhi
i ask hffafo
i be lfdffg
i believe eegmgf
i call legfeg
i can fZhref
i can't qeeded
i checked kfeffg
i delete Zfhhne
i do jefjcg
i don't magcfm
i drive effefn
i drop bgggnd
i e pheahc
i efiikc
i even jgdZgo
i get oehhdc
i got mfeZaq
i hit cdggdr
i hope lgfacl
i inherited delkfd
i know nhffcf
i land nciobZ
i looking jgfffg
i mean ljclcb
i merge fffffl
i moved mfgfdf
i need cnhfdg
i only rdfYdj
i paste ceffmi
i ping ngffed
i put fjecjg
i read ljYccn
i remove gfeflf
i right qegded
i run qbedid
i see kffjde
i send mcggff
i set nfedhe
i should fffmjb
i sit jgnYdg
i still aefhtc
i strip cgffng
i supposed jcfdel
i swap Xmgepd
i take Zgghrc
i tell lgfcdj
i think igfqeX
i thought hZgffn
i took ggggkd
i type lfefgf
i use jeebfn
i want glfYjg
i was nheadj
i would oefXnc
i write ekejeg
i'd lfgchf
i'd like ighdkc
i'd rather mcgffg
i'm <outside> mefhbh
i'm a agllZi
i'm at lejdgd
i'm five ffgdco
i'm new jfgbZq
i'm on mffgdf
i'm sfbedg
i'm sitting mffeeg
i'm the nafhfh
i've jggfgf
icmp echo rceefg
icmp qefebg
icmp seq lgggcg
idea $ dnddcn
idea ? lgfgdf
idea ciecjm
idea what ggegfj
ideas ? nbggge
ideas nbgggf
ie mdfenZ
if <zone> sbeeeg
if a kkdege
if any clffgi
if ehberc
if forward dggepd
if i fbhimd
if i'm ndghcg
if input Xffgte
if ip eehesZ
if it ucdYej
if line XefhxZ
if our pegcff
if so eghqdb
if some nbekkZ
if somebody hffmlW
if someone hcfjoa
if that ofgcee
if the ffffme
if they lgggah
if this kfgelc
if we degemh
if you jdgicj
if 我 agggqc
iif <outside> jgggfg
iif jgggci
im five jefegi
im leeffh
impact ? dfhepc
impact cfecyZ
impact of hdgerZ
impact on efggle
in $ nifbgd
in , hfghjc
in -a fgggmb
in <n> jehahj
in <outside> wWffgc
in <zone> pfhece
in ? mfdfkc
in a hjhahg
in an efhddo
in behaviour ffggje
in between lefgfg
in conntrack jggggf
in english idfgdn
in for jlfZhf
in forward lheckd
in from dZkmdi
in his nfgbfg
in human hfglZh
in ip jfgfff
in it ecffil
in its lfgfdg
in l jgggge
in line ffdfdq
in mail ghgfcl
in my neehch
in on lidged
in our geeboh
in outlook ndfggc
in over lcfgjd
in place gfgcne
in plain gggddm
in that eggekf
in the laggei
in their megcdk
in there hidbgn
in this jehdfi
in to chdlhg
in words gfffdm
in writing ijhdhc
inbound <service> odeYlh
inbound lUflke
inbound mail bgfcqh
inc <n> igggdh
inc igggdh
incident mfciZk
incoming <server> jgggff
incoming jffgff
infra ddhfas
infra fw fdhgel
infra gateway cggeeo
inherited dclkeg
inherited this dclkeg
initiate llcfce
initiated by keggge
initiated keggge
inner gbfphc
inner router mhgdgd
input -i fgffme
input -p Ygfgpg
input -s ffgfdl
input chain kZeikf
input default efffne
input degarh
input policy dffhpb
input to agefre
input 默 dgggjf
insert -a fgggkd
insert efgfrZ
inside address ndefff
inside iekjdc
insists sjdbeb
instantly oYhheh
instead kcfdpb
instead of ichbra
insurance fpYkgd
interface gddeho
intern bgfgik
internal address nehefe
internal ip idgjeg
internal machine ndfiga
internal pVimga
internal server ecglhg
into <client> sagffb
into <gateway> glgfhb
into <host> wZhbgb
into <own> qfgbee
into <zone> jpedeb
into pmaadg
into the imcfhc
invalid iefbcq
inventory Zchued
inventory of bdhqed
involved kggfff
ip $ pbigfc
ip , qegeed
ip <client> mfgfee
ip <far> mggffe
ip <host> jffgff
ip <own> ndggfe
ip ? jbgeaq
ip does oeffee
ip forward Yggese
ip is jgggef
ip ofbflb
ip protocol jfggfg
ip 上 abitgb
ip 是 jgggfe
iptables -a geffme
iptables -i feehnd
iptables -t gdfhkf
iptables <n> icgefl
iptables Ydgeno
ipv <n> oegejZ
ipv oegejZ
is $ khejbf
is : gfggke
is <client> obalfe
is <far> kbdikd
is <gateway> xYfZeh
is <host> ilYmee
is <n> jlblZf
is <own> ycbggY
is <service> ltdcbZ
is <zone> oehcci
is ? vYfahf
is a meeedj
is able crnbgX
is accept gcchof
is accessible dpeffe
is anybody Zrgeeh
is anyone hlfbhg
is anything nhblfY
is asking Zoggdi
is at pfggcc
is behind Udiqih
is being jdhige
is blocked vgebdb
is configured jegggg
is dead pdgefd
is drop oheede
is ecgkfj
is exposed mncfea
is fine pdgffb
is for kfdedl
is forwarded cecsff
is from kffgff
is full kgggfe
is getting jgggge
is going gchlid
is gone ghcgob
is he sceice
is in eifcmf
is it hafegn
is line jbfdbt
is mail mgfffd
is meant zaideX
is not jkgdhd
is ok tachfd
is on ledcdn
is our ialbem
is outbound kfhgef
is permitted idmcgf
is port msUkba
is possible mkfcdf
is published facvcf
is reachable iiobdc
is refused phgZff
is removed fgeglf
is responsible kffffg
is right edgmjc
is sending kffgef
is set egfglf
is sitting mgcjfd
is slow deeefp
is somebody ccqghe
is stuck meeeeh
is tcp Xfgqhf
is that gidqea
is the kaaafv
is there kmembY
is this pfeeah
is to hdhdod
is traffic pehdgb
is udp reecgd
is up jggfff
is waiting cgeeni
is what qfecfe
is working saddhf
is wrong ngeegd
isn't it jfgfdj
isn't sfcefd
isnt wXdjag
iso bhgmge
isolated from pdeggd
isolated vcfgfY
isp ndiecg
issue qdedfe
it $ lddegj
it , fmghec
it : qffdbg
it <gateway> nefffe
it <n> leggfe
it ? kdfpbb
it allowed sZgeed
it answer pgechb
it at fkgecj
it back hahcfp
it be ocjaff
it bkhjci
it break hadbkp
it by ifdnkX
it can igkbge
it can't pegcfe
it comes hcglfg
it connect oeeefg
it connects negYjg
it correct safdgd
it die nahlZg
it do ggfdhj
it does ndecih
it doesn't kZfegl
it end qhdfcd
it even qdfagh
it fine segdec
it for fgnjad
it from jgefcj
it get saegch
it gets mefgfe
it go jceibn
it goes jmccgf
it good ehfdfl
it hangs tedYgg
it has mchcfi
it in fghmWl
it into ocdhhd
it is leggef
it land eictbc
it leave tfhYde
it let defdin
it make lggdmZ
it matter gdgbng
it mean jdgZdr
it means fggfdk
it never lfffge
it normal ndffff
it not saffib
it on qmfdYc
it only hacpei
it open kdbSjv
it opens pddcdk
it or nffhhZ
it our lffgff
it out mffgfd
it pass pficdd
it permitted lfffgf
it possible sedcgd
it reachable bcfchu
it says iggbbn
it should jgffgf
it stands mieedf
it talks ndhegc
it tell pffcfd
it telling jgffgf
it that obfief
it the jeccep
it there cffdes
it through gjgfff
it thru kegggf
it to kkbZii
it touch dencek
it true eqnafY
it us qdgdhc
it uses qbeeeg
it wants kfehch
it was mffefg
it work hnZbem
it worked nZfeel
it works mgfgfc
it would kcbimd
it's broken ecfcgq
it's fine jgggge
it's for fqdabl
it's lahfck
it's the ndggde
item <n> gqbgdf
item gqbgdf
its -i Xgfgqf
its <host> ocgflZ
its <n> mgffgc
its <service> kdeeel
its internal mffeff
its mcgcgi
its neighbours dgffcp
its own ojgdcc
its private fifmdd
its scans ogfefc
its updates nfgefe
its way nfefef
itself $ imdbgg
itself , rVjfff
itself -> scggdb
itself : meegeg
itself ? fokahb
itself able tdajfb
itself be cqdifd
itself from sbffgc
itself get 0UfhhX
itself is ctbcgg
itself jlkZed
itself open 2Ohajf
itself reach wbgdhX
itself resolve jfgggf
itself talk uaghgX
itself to qZffff
jenkins bbfhgq
job magehg
job on qggfda
jobs tgeecd
joined lbijde
jump iccbdu
junior fefghj
junk edjcfp
just fine lgfgfd
just got gddgdp
just hangs nefffd
just hmfZjd
just open cegedr
just sits obfggf
just spins mgfgee
k <n> hdffel
k kdfeek
keep djfglc
keeps qdedhe
kept rchdfc
kill cjfene
kim mffffd
kind icgbgo
kind of gfffel
kind regards leggeg
kindly confirm lfgggc
kindly hcegem
kindly tell qbcffh
kinds fffefn
kinds of fffefn
know $ jifdfh
know , hjgffd
know from gnfbge
know if vbfcdd
know jgijXg
know what jgmZZn
know whether mfgagh
know which bmgghe
known ecfpfg
knows lfcmce
l <n> degank
l degamk
l google jgggge
lab mcgheg
label oeffee
label printer ndffeg
lady ieefek
lan <zone> keeggg
lan ogfggZ
land $ dbired
land ? rhefeY
land fdcvhY
land on jecmia
lands oYgnag
lands on pZgpba
language gggfan
laptop , ogdceh
laptop <client> scdegc
laptop at lfegge
laptop in rededf
laptop is kgffge
laptop ockgdc
laptop on legfgd
laptops oeggec
last fYgcgt
last friday geghdk
last month dfhggk
last night cfggfo
last nite lZehfk
last thursday gdggfk
last tuesday gehgdl
last week hbifcn
latter pechfd
lead dcbpfk
leave ? nfffgc
leave pfgdgb
leave the lggfgc
leaves rfgcfa
left hmeYZq
leg <gateway> ikffee
leg lkeefc
length <n> kfgffe
length kfgffe
let <client> ceefoh
let <zone> ffggpZ
let him jgggge
let in kihecf
let it qggffX
let me vbeddf
let out kfggff
let rehbfc
let that nfgbfg
let the jegfla
let them uhgVef
let through sagdZj
let thru ocfgff
let's hfehkd
let's say hfehkd
lets <zone> vXgdfe
lets it sbddff
lets rjdhdX
letting lecfek
lgtm ddhdeq
licence jfffgg
like hgYkig
like i'm gggfbm
like that qcgefd
like the ffgefk
like to hehkja
limit <n> fgggfj
limit limit fgggfj
line $ ehfelg
line , cffgsa
line <n> Wdgdqn
line Wdgdsl
lines <n> bahcsi
lines abhcsj
link ffgdfl
lip <host> jgggff
lip jgggff
list $ ejgjfd
list YmkoeY
list all dfelhf
list every endjha
list everyone dtdaid
list everything aliked
list of djjjed
list pls hbjiff
list port hcelgf
list the dofggd
list them cpcehe
list 给 egflge
listener kmgddd
listens kfffge
listens on ofegfd
live qahddh
lives mfgeff
lives on negfee
ln <n> gcgcfp
ln gcgcfp
load <own> kaeene
load for migdga
load rcbWhn
loads jlgded
loads of lgfeff
local kcdcep
locally wciYdd
lock bfggmf
lock ourselves bfgfof
locked hkackg
locked out dkdbli
log , jggggf
log in jjbeek
log log dffgfm
log nefffe
log prefix dffgfm
logged in tbgaic
logged tbgaib
logging jfggff
login : jgggff
login kffgfe
logins uaeefd
logs nggbgf
logs to kgggfd
lol $ cefodh
lol fadkeo
long kgggfe
longer pcgcid
look $ eegeep
look at ghfeek
look before gfgfgj
look hhgecl
looked jicedk
looking at jgffff
looking jggfff
looks gbfcds
looks like fbeefr
lookups xeggWc
loop ngeffc
loopback tcjZhb
lose <far> agggpd
lose <service> dhecsb
lose ? ggffob
lose egfduX
loses begfvZ
loses its cghelg
loses what hefgld
losing gehfek
loss kggdgf
lost connection jfggff
lot wecgba
lunch gggfcm
machine $ faglhh
machine , kffhgd
machine ? Zgcnlf
machine behind gldfgg
machine in gengbg
machine is qbeggd
machine kceofa
machine sits Odixih
machines are XZlsgf
machines in rfbfdf
machines on jgefgg
machines pZgleb
made kWfngf
mail , kggggd
mail address lefegf
mail client sedfec
mail example jcaghm
mail from dbedln
mail gw mbffgg
mail is lggefe
mail over pcfefe
mail queue Yegegs
mail server nggefd
mail through hghedk
mail via nggdfd
mailbox lZgccq
maillog lgfffe
maillog on nffffc
mails pddcck
maintenance dfhfkg
maintenance window eegejj
make any gghfkd
make it sfhbae
make laicqZ
make sense kfggbi
makes ljeZfi
manage kedfcl
manage to jeefdm
manager rebcgg
manual fgfgbn
many dfhefl
many hits ggggck
many messages cfgfgm
many packets gfggfj
many thanks jgejgc
mapped opZfgX
mapped to iTgpjg
mar <n> jgggfe
mar jgggfe
mark <n> kfggff
mark kfggff
martian lfgffe
martian source lfggef
masquerade $ hfeekg
masquerade , fdfflg
masquerade <- gggfej
masquerade Xfffvd
masquerade do hhdbdo
masquerade for degfik
masquerade in geeegn
masquerade line ahggod
masquerade on Zgehre
masquerade rule hcfeij
masquerade would ggggtU
masquerade 删 fffgle
masquerade 去 eicgnd
masquerade 是 ggfgWr
masquerade 这 ggffej
masquerade 那 cgfgmf
masqueraded rfgadg
master <client> nfcgge
master nfdgfd
match $ mfgcei
match oddeeh
match since gggefj
matches mdfdek
matchmaking tcheea
matrix hqccgd
matter enedkd
matters qfgdce
max ifceem
may hpfZdh
may i gcfjfj
may open eogbgf
may reach gqfbfd
me $ lghcak
me , chejdl
me -a fhecmh
me : hfglZh
me ? ofhYgh
me a rddbgh
me all iddqaf
me ejgffh
me every higlbc
me everything anijdd
me for mkefdd
me how ochdfe
me if 3Tfadg
me in lggddi
me like ffgefl
me please obglbe
me pls ofgede
me that mdlgcc
me the fghjhc
me this jfffbm
me through mffebj
me thru gffffk
me what dehnZk
me whether seeece
me which dkdkef
me why jgfgge
mean $ ejfkde
mean , ncebem
mean ? keffei
mean lickXi
mean the kcgige
meaning ? fggfcm
meaning hfeeXs
means hfecas
meant fkdjbi
meant to fkdjbi
meeting jcfecp
merge $ fefffm
merge ? fdfcds
merge eegeji
merge it dfeefo
message lcgdfj
messages kafbep
midnight $ fefffl
midnight ? gefgfk
midnight fefffl
migration geekif
milliseconds $ mefeeg
milliseconds mfgfeg
min -j fgggfj
min eeffjj
mind oeedhe
minute ldgeeh
minutes $ hffeel
minutes mefcig
mirror ocghgc
missing kfecld
moment ? gcehcp
moment egcjdm
monday $ mecdek
monday , ijlVbm
monday and qgedee
monday gejgdi
monitoring host agdgog
monitoring offeed
monitoring probe jfgfeg
month gegffj
more cmfkga
morning $ eeeefn
morning , leecel
morning all kdfeek
morning jafbim
morning the kggffe
most fagegq
mount qegfea
mounted lfffdg
move line gehdne
move sZfcoY
move the Xgggsd
moved desks jgffgf
moved jfeejf
moved the mgggec
moved to jggehe
moving <n> fffcqd
moving daegpi
moving line hdggob
moving the gfhglb
ms $ jfggff
msmtp kgffge
mss <n> jggfgf
mss to ffggfj
much bcbflp
must authentication qehdec
must authentication' keggff
must sfhceb
mx <far> offgfb
mx <n> lggggb
mx example kffggf
mx hdcdfq
mx of cfecgr
mx record fffegm
mx 记 fefdfp
mxes ofechf
my boss mccfjg
my box mgfdge
my colleague kfffdi
my desk lekffa
my laptop peeffd
my mail segffY
my manager qfabgi
my nZigbi
my own gfffkf
my pc kgfefg
my phone mfggfd
my phone's dghnah
my report cjekfg
myself fgfgje
myself out fgfgjf
n $ ikfdge
n fkfnda
nah $ qdgbge
nah qdfakc
name $ hWfhct
name cmgbgj
names at kfffgf
names oggfZg
nas iefffj
nat $ gffgek
nat , lfeigd
nat -a gggeZq
nat -i dfhdbr
nat ? ofgfed
nat for efheco
nat gfclfh
nat table heebfq
nated jmjffV
natted nZctea
natted to Ycisic
nc : ocffff
nc mjhfad
nc vz kkgfbe
need <service> mggefe
need a iZiije
need an ffarhd
need elhjZh
need it hgnjYd
need one qachgf
need the eeemdi
need this imfegc
need to ekekfc
needed jfbepc
needful femdfh
needs <service> kefggf
needs qZhddj
needs to mggdfe
neighbours dgffcp
net : oggfdc
net <far> lffggd
net <n> mdfddj
net cfgemg
net gateways eghcgm
net ipv Zggfof
netops edge gfgedm
netops fZhfdr
nets eqhbhd
network , hldfhd
network ? hjgfef
network jpcefb
network person gfgkgd
network that brgcfg
networks are fneche
networks axbbjc
networks can enfdge
networks get fmgcff
networks have gnhbhc
networks is cridhZ
never an mgggfb
never get mefggd
never gets nfgegd
never loads gneege
never mgeiZh
never seen gffebo
new -j ggggZp
new ehdgfl
new here jegbbq
new hire igfjdg
new in iggdfi
new on icdhen
new tcp ofgffb
newly ibgflf
next gfdlkc
next hop pggdbf
next to bhdnie
nft trace jffgfg
nginx on nffdge
nginx rdfbgd
ni <zone> jgggff
night $ hdgdfo
night , kfffff
night : lggggc
night ? hcgffl
night cdgefq
nightly mggdef
nite lZehfk
nmap lfgfef
no $ qcoYgZ
no , jcdfjh
no -i hfffao
no : olnaaZ
no <n> hhdehh
no <outside> ndfejc
no ? sgXhed
no answer mefgfe
no dnat jggfeg
no fikZfj
no go yabXhi
no idea hgfffj
no longer egfgmd
no mail eegcfp
no matter foeege
no nat pfgeed
no reply mffgfd
no route mdgfff
no syn kgffge
no trouble uYfifZ
no vpn pfefec
nobody here kdfcdn
nobody ilcied
nobody in knebcf
nobody on imapcZ
noc jffefi
node <client> nffgee
node exporter obegfg
node sbfgdd
non technical Zfjjgj
none hbgnff
none of rfddee
noon $ digjfe
noon fhefek
normal ? qfedef
normal ofedff
not $ ggelhc
not , oefcge
not ? tWfcgi
not a idgjef
not able meeghd
not be sbfdef
not connect kgfgge
not from rcahff
not kgdhci
not open lkeibc
not reachable mkcbhe
not send qggggW
not the kggefe
not via ofgcff
not work mbffek
not working bdgegq
note mffdeh
nothing , rdeedg
nothing back kfffff
nothing comes kegeei
nothing else acfloc
nothing ever jgggge
nothing from nfhfec
nothing in jfgfdi
nothing on radfgf
nothing pdghdc
notice fgffob
nov <n> jggfff
nov jggfff
now $ bajiij
now , ieahel
now : mgggfb
now ? jbchfm
now eZefiq
number : ndfeff
number ldgeej
nurse lgffgd
o jeefle
of <client> ugfdcb
of <far> wagbia
of <gateway> tbXali
of <host> ifdoga
of <n> hdfdlh
of <outside> opccca
of <own> phbmXd
of <public> mddkcg
of <service> foebnZ
of <zone> pcbegi
of Ygkhle
of a rhfbbf
of adding fgfenc
of all ebqffe
of an kfefid
of changing dgfgme
of course mbdfek
of dnats fdepef
of drop agggqc
of dropping ffffjf
of every ghaogc
of everything demige
of flipping gegfkf
of forward fhffmc
of input hebhlg
of ipv kffgff
of it fkdjbh
of its faclgn
of line ggdehk
of lines egegpa
of mail ffkadm
of moving gfffmd
of my djelff
of our Ylhffj
of ours gfgmee
of port ilXjgf
of questions gfdgem
of removing ggffnb
of setting ffgfkf
of sources gteWhf
of stuff gfefek
of swapping geffmd
of taking ffggjf
of that lffege
of the hikchc
of them jdhjai
of these scagch
of things ggffek
of this efefik
of us cjmmYd
of what edmgfg
off <client> mffffe
off <outside> jgdfhf
off <own> nadjgf
off from feeepd
off line egggje
off mhffkX
off the gafgng
offered ifanib
office pggdfb
officer lbdbeq
offsite jgggff
oif <zone> jggffg
oif jgggfg
ok ? qaeeei
ok kidagi
ok or odeffe
ok so nfhfdd
ok then ggggnZ
ok with nZdfco
ok 吗 rdeejZ
old gaikdj
old runbook gfgdbo
on $ lkfded
on <client> rddfcf
on <far> occijb
on <gateway> ljhcdf
on <host> nfZgdl
on <n> tfebgc
on <outside> ndgifa
on <own> kddnha
on <public> jcjfrT
on <service> nmgeiS
on <zone> ogjdgX
on ? uWegge
on a gffgfj
on any bogffe
on anything fjejfe
on call kYgaes
on dev lfggef
on earth liffcf
on friday fagfgn
on github fdgefm
on here jffelc
on it ifgcjh
on its jffffg
on line cgfdfp
on mail jaiigf
on monday jjkWeh
on my mgfcdi
on our njifba
on port gefbgo
on prot oegffc
on saturday gcgdep
on tcp kqdhbZ
on that ldehci
on the cjghbk
on this camoib
on thursday ifdgke
on top ggegke
on udp oYbodg
on what cadrfk
on whatever bndfig
on which glWjhi
oncall lZgfek
once fefjrW
once i jegemb
once it iefkic
once the effdpe
one $ gegick
one , eidgek
one : pfdceg
one ? ubdZck
one actually ggfecn
one before tfhXee
one do gggfbm
one doing gggbfm
one for kfgeal
one in jffgdi
one nfcgbk
one of nmdbbg
one sentence geilde
ones afkehk
only $ ocfegf
only , kegeei
only ever ofefbi
only ikchZk
only syns lgggfc
only the sYdglb
onto <host> ndeeie
onto gaeoeh
onto the kdekgc
open $ ojigdW
open , rWgabp
open <far> ogdfee
open <host> oecfjd
open <n> bfeZmq
open <own> offeia
open <service> nghTij
open ? ujbhaY
open a nkbfdd
open an jidfgf
open connections tdgedb
open dkhfgf
open for vggYfb
open from galsdY
open on qbdmYf
open or vafcef
open port Tilaeu
open tcp imbcgg
open the pdeihY
open to hqkjYW
open up echgtY
opened <own> ofgffb
opened by ofgdfd
opened hgfjdh
opening <own> jfgegg
opening oZhdfh
opens <n> qfeefc
opens <own> pdgbdi
opens <service> ufgWef
opens fine neffff
opens mdgcje
opens up fggfjf
openssl jdgdgj
openssl s lfffge
operation lfggfd
ops lcffgg
options jggfgf
options mss jggfgf
or <gateway> odgeff
or <host> mffeeg
or a jmZffg
or alive ldeejf
or are nfgffb
or blocked mfgehd
or can imefhZ
or closed rceedg
or did llbldZ
or does jXfkld
or drop offgce
or dropped mfffff
or ekffcj
or is iYgmjd
or just lmcZdj
or nah qdfakc
or no nXnhga
or not mdahig
or on htcmYZ
or only nncdjW
or should lggggb
or shut obegge
or the oggedc
or theirs kfffff
or what tbdYgj
order ideelg
org mggfed
other leajgg
others hhgckc
ought mefhee
ought to nefhee
our <gateway> mfffee
our <host> ggkldZ
our <outside> kocefc
our <server> jbmifb
our <service> ialYfp
our box nfhcgc
our dglfcj
our monitoring lfffff
our mx ehalfj
our networks glfegf
our own medgff
our partner oeeged
our public pYidhg
our published iWsche
our rules vZhbfd
our services balpgd
our side nckdee
ours ? oehaff
ours hegmed
ours or kffgff
ourselves bfgfnf
ourselves out bfgfof
out $ pahddh
out , nigbbh
out <n> nefgee
out ? kfhcjc
out after mfgfeg
out at ofggfb
out curl jgfgff
out for ljflbZ
out from pbdgff
out is mffefe
out kgfcje
out line cfggrZ
out of jjfdjc
out on fmhdef
out ours kffgff
out src qeffgb
out the ddehjj
out there obmffZ
out to jjacfl
out what igffdj
out' jfgfhf
outbound , jegggf
outbound <n> mfgeee
outbound <service> sbhcgb
outbound ? hdggfj
outbound delivery ochegd
outbound to nggffb
outbound yagbfa
outgoing <server> jgggff
outgoing <service> kegdkc
outgoing mail pfdgbg
outgoing mefcmb
outlook cannot kggfff
outlook error jfgfff
outlook in lffgee
outlook is jfgggf
outlook just kfgggd
outlook ndhddh
outlook on odffgd
outlook there lgfgfd
outlook 发 jgffff
outlook 报 jfgggf
outlook 里 jgffgf
output ichfoa
outside siddaf
over : jfggff
over <n> odefcj
over <public> kggeff
over <service> pfhdhZ
over and jfgggf
over kgebfk
over plain rfgced
over tcp ndggee
over to lckeff
over udp fneakd
own <service> fieemc
own gngbid
own shell qehfdb
p <n> mdgdei
p mdgdei
pack ldegfg
packages from lgffee
packages ogffec
packet $ qefedf
packet ? kefddl
packet for lgefdg
packet from ugcbed
packet kffjag
packet loss jfggff
packets ? gffden
packets from neefgf
packets has gfggfj
packets hit gfgfek
packets kjhbYk
packets to kggdgg
packets transmitted jfffgf
pacs sWgefh
page $ odbjZk
page rdfcaj
pair jfeedk
part nefeeg
part of nefeeg
parties gmfcgg
partner lceahl
partner's kgfffe
pass $ tegbga
pass ? pfgded
pass it lffffe
pass or pefgde
pass regece
pass that mgggbg
passed ? kgffeg
passed zZefca
passes ? nefggc
passes kffeeh
passes or leggfe
passing sfecgb
passive oegdff
password hdgcgm
past reefed
paste ceffmi
patch jcdefn
path qhfXal
payment ldgfgf
payment provider ldgfgf
pc <client> ngfedf
pc in jaobgg
pc mehefe
pci evidence hjfghd
pci ilggfa
pcs oehdib
peer mffgfe
pentest pZjegd
pentest report rdacgh
people <outside> jddgmd
people are oalfec
people in reeefd
people jmeakb
people on qhdbib
people's neddei
per gnddfg
per published goedfe
permit it nhfece
permit mfecbm
permitted ? qegfgb
permitted by ndffff
permitted mkiYed
permitted or qddfge
permitted to kkjbec
person idglcg
phone $ leeegh
phone , gkefge
phone <outside> kffgfg
phone on pcfefg
phone pdfefe
phone's dghnah
phones vdefeY
phrase begego
pick engcbk
pick up eohghX
picture mbjfdg
ping <client> mgffgc
ping <far> kgegff
ping <gateway> niegeb
ping <host> nhgeec
ping <own> ubgded
ping <zone> mdchgg
ping from lgegef
ping the hmechf
ping to mgfgdf
ping uchceb
ping 不 nfffee
ping 到 dsebhf
ping 得 tbhdgb
ping 通 neffff
pingable from pdfefe
pingable tdffdb
pinging <client> kffgfe
pinging <far> jffffg
pinging <host> kfggff
pinging rgfbed
pings <own> pdgdfe
pings rcfahf
pkt ncecel
pkts gefccq
place hegdne
plain <service> ibcsgc
plain eaelen
plain english cfgfXv
plain words gggcem
plan dfgkoY
plan to egggjf
planned ehhhma
planning egffpb
planning to ffefqb
players jefeke
plc mggffc
please $ gmhecf
please , ifdjbj
please : feikUq
please Yhelgj
please add dhgbep
please can sdbgcg
please check qegdgc
please confirm mefbig
please enumerate bkkjcf
please explain ideebq
please open ZhgbT3
please say tbcgee
please walk mfeecj
pls $ ghhoda
pls , edflei
pls : tjdZag
pls cfemdk
pls check lYicfl
pls confirm refffa
pls explain pggffa
pls open bgffdp
pls tell pgfZgg
plugged into kdqccd
plugged jbldck
plz $ mbfgXp
plz qcfgah
pm jfffdk
pmtu ffggfj
point at gbdndj
point gadmem
point of gaoaaq
point to dceegr
pointed at kfffhf
pointed jfffif
pointing at YWisfl
pointing beegkl
pointing to fffffk
points jYelke
policy ? rffdag
policy accept ijecgh
policy becomes Zeggpf
policy drop kgfgfe
policy ffgcpe
policy forward agegpe
policy from feggkf
policy goes Zgggog
policy is jdcgkf
policy of Zgfgrd
policy to agffpe
policy was Whfhsc
policy went dfggkf
policy were cfggme
poll rcgage
polled ndfgch
poller rcfgbg
polling ocggde
polls lggefd
popped gcpdhc
pops lfgfgd
pops up lfgfgd
port $ gnaife
port , gbkpcd
port : pfgefb
port <n> hiiadk
port ? grcXkf
port egfmcg
port forward cghpha
port forwarded gdXuic
port forwarding ffdnhc
port forwards gbcugb
port is hdgdgl
port state mffefe
ports $ Zfdqig
ports <n> jvfbcY
ports ? fjhhbi
ports are Yjhnfd
ports cgkphV
ports do uXVnjc
ports end YUhygh
ports get dfeoff
ports have fYoifh
ports of VYjrgk
position ljfeag
position to ljfdfe
possible ? ocegff
possible from nigcee
possible tggXfd
possible to kkfcef
possible with ngggfb
post ilVmff
post to jjfedf
postfix <service> kggfge
postfix ichbgm
postfix on edhdeo
postfix smtpd lggffc
postfix 日 lffgee
postmortem ifdffl
postrouting -o feddkl
postrouting dfeeli
posts ldffgf
ppl in pbgdgf
ppl ljgcfe
ppl on pdgbfg
pr <n> gdfdas
pr adfekp
prefix dffgfm
prerouting -d ffgelg
prerouting -i ffgegk
prerouting <n> cfhdcr
present nddjgc
pretend Wcjjnh
previous gffffj
primary pggdfc
print on ufbehZ
print reffeb
print to pfggda
printer <client> okefdb
printer <n> feggfm
printer at mgffee
printer hgdfdm
printers ebhdeq
printers in lgfgfd
prints mgfgcg
prio <n> jgggge
prio jfggge
priority iecbho
private address hgfjfd
private ip okfYfe
private khfkfZ
probe at pegdde
probe ofgddf
problem : oaggge
problem ? jfhhkY
problem mfhdlZ
prod Zfggcs
prometheus oefeeg
properly nggcgd
proposal egefoc
proposed dfggqZ
proposes cgggpa
proposes to gfggna
prot <n> nkgdfZ
prot nkgdfZ
protection hlefgd
proto jgggfe
proto tcp kgggfe
proto udp jgggge
protocol : mefgef
protocol lgggdg
protocol tcp jfggfg
provide Zkijef
provider pceddj
proxy qeedfd
public <own> qcbghe
public iblpfW
public ip mhfdee
public mail lefegf
public one mggbgf
public ports gcenge
publish $ clbmef
publish , hlkcde
publish <service> erWklZ
publish ? dllgce
publish fhhrgV
publish on aXcwel
publish to bTongj
publish 了 cTgxgg
published $ saalfc
published , mfkece
published ZbpthV
published on fgeoZi
published ports gXnkci
published service gpddfe
published services ffpbhc
published stuff fdmegg
published things edtXgi
published to aZawek
pull mail pbhffd
pull oigdfa
pulled lfegfg
pulls nggceg
puppet ogegfb
purely ddhnnY
purpose ? gfffel
purpose kdgebm
purpose of gfgfao
push qecdfh
push to mgegfc
pushed heegcm
pushed the geehcn
pushes vhgddW
put -a fgggtU
put a dgefjj
put aegbnl
put in dgggob
put it lfgaej
put the nZkdie
put this fgffjf
putting kfffqU
py , lgggfd
py lgggfd
q <n> ekilda
q gkilca
qq lgeffe
quarterly dhincd
queries tfgacf
query <service> ndeggd
query kgffjb
question , nlebbg
question : migZgf
question for tgffcZ
question kheecj
questionnaire dljgec
questions can gffffl
questions gdeddr
queue , jgfgff
queue is mefeck
queue jcgcen
queue on jehdfi
quic mZfpfb
quick fcfkig
quick one kdendd
quote gdckek
r , kgggff
r ldggge
radiology kfgeeg
radius fgjdmb
ran it oefefe
ran mfggdf
random host kdflee
random kbhkde
ransomware bubdeg
rather kcgcnd
rather than igecnd
rcpt megggd
reach $ jfsbbb
reach <client> ndeejd
reach <far> icffjh
reach <gateway> elehhd
reach <host> ngbZgk
reach <outside> peaepY
reach <own> khZZio
reach <public> vbhdgX
reach <service> elbehk
reach <zone> tdZgee
reach ? cbkrfb
reach gekahj
reach it fpdchd
reach itself oZmbge
reach of hdqcfe
reach port hrddfc
reach the kibcfk
reach 到 kqeZde
reachability check sZffge
reachability gqiadd
reachable $ TyfZnb
reachable ? reeYeh
reachable by ekehff
reachable for nhjaha
reachable from ritPfY
reachable iolXdc
reachable now hbhbeq
reachable on hmhcnV
reached fnfbje
reached from kigddg
reaches <own> glgfhc
reaches lpYchd
reaching obeemc
read lhdbdl
read their nfdfdh
read this nkcdcg
reading hffdhj
reads kgfdam
real Xfgqej
real client ugfXed
really ocdidg
reason ? pggedc
reason sdeZbl
reboot ? gdffcp
reboot kfggeg
rebooted jgggfe
received , jfffgf
received jffggf
receives kgggee
receiving nffggc
record Zefcht
record of gffffk
recv kfggff
recv src jfggff
red gfggdk
redirect qedbfi
redundant gefbqf
refused $ qefefd
refused , rffffY
refused <own> miffbf
refused from jffgff
refused is jgfgge
refused on uYfdef
refused sagdgd
refused that jegggg
refused' ohgcfc
regards , reefbe
regards kfgfff
register $ difjid
register : fqhbcf
register blejeh
registry offffd
reject kgfbig
reject reject gedfbr
reject with fedffn
rejected fffffj
related , dfffjh
related dfffjj
relay <far> jgffgf
relay access qdheec
relay its lfgfef
relay vdicdZ
relaying rdgdgc
release iifcjd
reload edgfbr
remembers hcedhn
remind ebfpei
remind me ebfpei
remote desktop ojehbb
remote uedgfX
remove -a ggfgpY
remove ZfghvY
remove line dfggoc
remove the ehgfnb
remove 掉 fcggpb
removed edfgmh
removed from Zggfva
removes cheeog
removing -i dfffpc
removing bgfgqc
removing the egfgkf
replica negefe
replication nggefc
replies from lfegff
replies rdgeZg
reply , jggfff
reply come qfffbe
reply lggffd
report $ ejekff
report , nifdag
report : ghcjkb
report liakdd
reporter : lfggfd
reporter mfggfd
reports glejfb
request , kfffff
request iggcke
requests rggaec
reset $ hgehdj
reset ? kffgef
reset iggcbm
resets lfffef
resolve kdfgkd
resolve names ocfgfe
resolver on pgedgd
resolver rffdfb
resolves mgggdf
resolves to jgggfe
respond iauYhd
response teehZc
responsible kffffg
rest ejfila
restart hbfcgo
restart postfix hcgcgn
retire afegqf
return path oZfghg
return schedc
return traffic jhggfe
review : dmgZme
review dgidel
review 一 fdffen
reviewer hffdjg
right $ udeddd
right ? pbhhbf
right jZihei
right now dYijij
right that nfdddj
rip <client> jfggff
rip <far> lfffge
rip jfggjc
risk igidcj
rn $ objfcg
rn nbieef
room jifdak
root cause odgehd
root mail kegfff
root pbgedi
rota hffffj
round sefebd
route mdgfid
route to lcgfjd
routed mgehec
router mgfdgd
routes pgecgd
row <n> lccjfi
row ilcidg
rp ehdfpc
rp filter ehdfpc
rst , kffffe
rst ? oegdfe
rst syn ffggfj
rule $ ifgekd
rule , bZehol
rule <n> eiefqa
rule ? qbdaem
rule bchbom
rule decides teeced
rule does lfgfgd
rule for jcgejg
rule in hbegcq
rule ip ggdejj
rule is iedflf
rule last gfggbn
rule let bhgfoe
rule lets qcfefd
rule matched gfggdk
rule that rbfdgf
rule today gfgffj
rule 是 bgjmXl
rule 的 bhhhek
rules $ hffdkg
rules , bggfeo
rules : ZggYfv
rules <n> dfgffl
rules ? ghcedo
rules and egfgdm
rules as hndgdd
rules do ggfgao
rules fafegq
rules file ghfbdo
rules last geggfk
rules let kgfgib
rules line eggeaq
rules on hcffco
rules to ldffdj
rules 的 hggcZq
rules 第 fgggek
ruleset ? rffgfY
ruleset last fdggdn
ruleset mffbfi
run idfdlg
run on jfgffg
run out egggel
runbook , gffgYq
runbook ffggdl
runner <client> lfffgd
runner gdgggj
running qZfcgj
runs on pcgege
runs pbgeci
s , kfgffe
s client lfffge
saddr <far> jgggfg
safe gegeel
safe to gegeel
said ldfdfj
sales qiccmX
same as gefdki
same ibfZmm
same laptop jgggge
same settings kfffeg
same subnet ofggfZ
same thing hdfgel
same way igfdke
sanity check gggekd
sanity hggfkc
sat hcgkma
saturday hbgeki
saved fffefl
saved my fffefl
saw dggfhk
say <client> igkffc
say <far> kgfgff
say <service> odfgdf
say ebhYqj
say i kggghb
say in hgfcdn
say no oYbank
say the fgfgjf
say they lfffic
say we Zehgtb
saying kfdfcl
says : mgggdd
says <n> kgggfe
says <own> keffgg
says <service> ubfcdf
says connection pffefc
says it lggggb
says jfceii
scan to lchgch
scanner at qefdfc
scanner odgjad
scanner on dgmlbd
scanners mdffge
scans by jgffgf
scans offefd
scope fiijec
scraped by lffffe
scraped lffffe
scrapes nffdfg
screaming gfgeem
screenshot qffcfc
script gdgeji
sec ajifhi
second Zfeehr
seconds gfffel
section fgbkgh
secure ecgego
security hfkhfc
see $ vddXie
see <zone> odcghf
see ? gbigfk
see a qgfgdb
see it jjgjfZ
see jgffff
see only ofgecg
see the sdddgd
see when neffef
seeing jggffg
seeing this jgfgff
seen by ndjbff
seen ctstate gffeel
seen from lZrYgf
seen lcmacj
seen on kffgff
sees refbgd
segment hmhaff
segmentation ljffcf
segments V1adjc
send <service> lfgeff
send mail lggggc
send out ofgggY
send scans kggggd
send through gfffke
send to pfdegd
send vYhZid
sender ggedem
sender is mggfcf
sending jeifjc
sending that kfgfff
sending to hiihlW
sends a rggYfe
sends it lfgggd
sends its ofedfe
sends sgfdYf
sends the lfeffg
sends through jegfgg
sends to nhfddf
sense lffgci
sense of jfffcj
sensors wedbed
sent by phbceh
sent kefhch
sent me fheegk
sent src jfffgf
sent us ggfcZr
sentence geilde
seq <n> kfgffe
seq kfgffe
served wcgalV
server $ nhfhea
server , glefZk
server <host> hnedef
server <own> legjde
server ? fkYkfi
server at pefegd
server be mfdekb
server by sceafh
server for egheem
server get oegehb
server in rgebfd
server is jbglhb
server itself fphega
server kcemed
server on jkcbhg
server or rheXhe
server reach qdhdhb
server reachable noVbie
server see kfgfff
server to ybfZed
server 的 kkfcff
server's <service> inYgfg
server's hmZkee
service , hscZge
service <n> mfgeef
service ekioeU
service that gkbjff
service we hnebfg
services , gfkfff
services are gWmmgf
services bdopeZ
services can gclegg
services do dogeee
services does dWphih
services of dZknff
services that dargff
services we cZnmeh
services work beoehh
services would delfje
servr jlgfdc
session k lggggc
session on hjefhd
session pheccg
session to pedegd
session with kfeffg
sessions ndgdei
set gfgbkh
set input gfeenf
set the bhgglf
set to pffglU
set up iaglam
sets Zggfqd
sets net Zhggoe
setting gfgekf
setting the egggmc
settings kgggef
sev <n> hnejbb
sev hnejbb
shall hfdlff
share vUenfZ
she eeehfl
she is iegfej
sheet $ fccphe
sheet Zgdsge
shell uegcdb
shift hcelbk
ship lggged
shop feedim
shoud ucdggZ
should <service> kfffff
should be pegaid
should i icffem
should it nffged
should obfdcl
should that nZhggf
should the iffgmb
should this mbfggf
shouldn't legefg
shouldnt esffbd
show geijge
show me kjYefj
show up mZghld
shows <n> iagagq
shows ibggfk
shows only kgfgge
shows this kgfggd
shut ? mdefgf
shut kkfahe
side $ Zqajif
side ? lYilai
side effects gffemf
side fihchg
sign gmeehd
silently kegbkg
simple nfcffg
since <n> ndggde
since lefebm
since midnight fefffl
since monday fZefhr
since the kggfci
since then ngfgce
since this mdeeei
since we pgdfdd
single mccmfe
sit in pgeaff
sit mYlfef
sit on hgnZfh
site at oefgee
site qcfcdi
sites gfffke
sites on ffegkf
sits at lggfdf
sits behind mbeled
sits in sahdee
sits on lfffge
sits qbghec
sits there obfggf
sitting at mdpXfe
sitting behind befoid
sitting in qadffh
sitting lZlnca
sitting on kcmjcc
slide idkefh
slow adeeft
slow since ddgggm
slow today Zfgegq
smarthost negffd
smpt ondfbZ
smtpd <n> lgggfc
smtpd lgggfc
smtplib lggfee
snat degflh
snat to ddgglh
so : ocgfgd
so <zone> fdnble
so ? mfdehe
so efdigk
so i helcdk
so is ofggbe
so it qfdcic
so kind lfeeck
so slow Zfcfhr
so that eXYlpl
so the mfggfa
so this iggfZl
so what dgdncj
so who imefee
soc kifdff
some clfhYm
some random rdfaeh
some stranger pchchd
somebody in lfkaef
somebody lVikhf
somebody on mamhfa
somebody out rdgcdg
somebody sets Ygggog
somebody sitting nedeeh
someone <outside> lYjsaa
someone explain eggeaq
someone hgedel
someone on qbdegh
someone out fmdmfZ
someone sets cggfod
someone translate fgfgfk
something ? Zffrge
something gbdqbj
something to ofdeff
somewhere ? iefmgc
somewhere kiehcf
sorry , tcfehZ
sorry for cifcgm
sorry if jfgdek
sorry qdgjca
sorry to odggfc
sort geeffm
sort of geeffm
source <client> rdgefb
source <far> jeefke
source <gateway> bfhhsY
source <host> tbgfga
source <zone> oddfhd
source address uXgdYo
source ip pfffde
source nldXhf
source that bqfcgg
source zone jjegdf
sources are eqgggY
sources c4aagZ
sources can drgbfe
sources for fqgdde
sources that fmeefg
spam eZeZoq
speak mlcadi
spf eebecv
spf record edcgcs
spins does ngffdd
spins forever kfgfgf
spins mfffee
spins when kfgggd
sport <n> kfgfff
sport kfgfff
src <client> lffffe
src <far> kgggfe
src <host> kfgfff
src <own> kfffff
src mffffe
srever cennbc
ss nggefd
ssl ndgfef
staging eegeeo
stand ? nbgggf
stand qbghfb
stands defpeg
standup dggghi
start kicehf
start working egggld
started kaggfj
starts rceiYi
state dkfedk
state service mfgeef
state whether pafegg
statement gcekmd
station kgffge
status ofgcci
status page pfbeZl
stay sagcge
step by qgfffa
step mgffia
still <service> cdhhne
still arrive bgggnd
still be Xffgqg
still broken dahgeq
still browse ihbiif
still come Zgghsa
still get Xdfhud
still have nadcqb
still lgeYnf
still open gXgcmo
still reach gcjedm
still work fekedk
still works mcdcpc
stop it kggeff
stop nbbcrc
stop working efcfsc
stopped qbedeh
stopping <zone> pagfge
stopping it kggegf
stopping pbhdeg
stops <zone> lfgeef
stops it phfgdb
stops rbgffb
store kfegeh
story khggfb
straight away lgfggd
straight into ocgcgg
straight sgfaee
straight to ligdfc
stranger kZgnfe
strict fgefoc
strip -i befdsg
strip ceferf
stuck at iffdap
stuck odgdak
student ldgfge
stuff $ geicgk
stuff can gfgbfn
stuff hdlccm
stuff we hZpgfe
submit eoalgb
subnet qccZen
succeed nWegpd
such iffcji
sun gngfdc
supplier hfgdgj
support boekXk
suppose cegfsb
suppose i ffggld
suppose input ccghng
suppose line efgglf
suppose somebody ceherc
suppose the ddgira
suppose we bghgoc
supposed kfgdej
supposed to kfgdej
supposing Zgffpf
sure sehcce
survive ? dccduf
survive hbdfrd
swaks from ndegff
swaks peggce
swap <n> gagfof
swap gfhbqc
swap lines dfhgle
swapping <n> hbgfoc
swapping efhera
swears it rfgfdZ
swears ndaljZ
switch <client> ogggeb
switch jecffl
syn $ lggeef
syn , jfgfeh
syn -j ffggfj
syn from ldgjed
syn lgggdf
syn recv jfggff
syn sent kfffff
syn that pfeceg
syn trace jgggef
syn 这 lggggc
sync udgfeY
syns mggged
syntax ichdem
sysctl -w gfffkf
sysctl dfffnf
sysctl net ddggpd
system ddfogf
t jfggff
table Zgfnfj
tablets taegfd
take $ epcdfi
take -i gfgekg
take <service> vagfZe
take a bdgffp
take ghhamd
take out bggfqb
take the fgggjf
taken idfdne
taken out ahfatg
takes gefemf
taking hgfgla
talk <service> hqdidZ
talk jjgZke
talk to jehZlf
talk with ocdhgd
talking megeic
talking to lefejc
talks pehefb
talks to pehefb
target <own> rcgefd
target is oggefb
target jejjcd
tcp $ ngbjfc
tcp , khgncY
tcp : ildege
tcp <client> ncfdgh
tcp <n> ljhhfX
tcp ? hkdihb
tcp closed kfgfff
tcp failed obffff
tcp from xfbafc
tcp gkfhfd
tcp ip cdgeer
tcp is pddcgg
tcp on wheZfa
tcp port miekdZ
tcp reset ffegdn
tcp session pdefff
tcp syn ofeceg
tcpdump jgfffg
tcpdump on jgggfe
tcpmss clamp ffggfj
tcpmss ffggfj
team $ jfecel
team , hghjec
team icikdg
technical behhem
teh <host> hckjfc
teh <zone> tbgieZ
teh pXljfa
tell hbfnef
tell me kefjgb
tell the leelbe
tell us kdfefh
telling me mgefgd
telling ndffeg
tells me ogfeha
tells ogffga
ten cegdjm
test lcijfc
testing hafcjm
than <n> iVeflm
than Xocike
thank kfbnee
thank you kfbnee
thanks $ ffelff
thanks , jcgcem
thanks kddkeg
that $ madihg
that , ffgfjh
that <client> oggefa
that <far> tedemU
that <gateway> mffgdf
that <host> ldhmbb
that <own> flbkbi
that <zone> oWgcmf
that ? lYgkid
that a pbfddj
that address ddgohd
that are iflldY
that arrives sgeYeg
that be pegcbh
that can eubchd
that connection kgffff
that could kleddf
that dropped megfge
that end iZhngc
that even oggefb
that fix fggfje
that get pfedhc
that gets cqgdci
that go qffded
that going hahnch
that happen jffgff
that host gdkfgg
that is elfjcf
that it keedle
that let kffelb
that lets mnfhaZ
that line effdil
that matters lggddh
that may fpgage
that no imnbeY
that nobody incahh
that ok sfhgYc
that on ligdbh
that one edficp
that open ucbaie
that or jefckg
that packet fefnfe
that pass nffedg
that reset kfffff
that still pgeede
that stops pZjbfh
that supposed gidhgg
that tell kgffff
that the tfffda
that this igdiei
that through kgfgef
that traffic qegdgc
that us pfgcgd
that was kefcfk
that we cdnkdf
that work infdgb
that would qggeZf
that you efhffk
that's mfeege
thats weadce
the ' fggfjg
the <gateway> nffedg
the <host> lfckde
the <n> gefgke
the <outside> jYmniX
the <own> adelnf
the <server> pgdbeg
the <zone> ihfdna
the access flfehf
the address dceojd
the answer wdgffV
the asset faenhh
the audit mefifd
the auditor ohaiha
the auditors fjfndc
the backup gffffk
the board ilfdjb
the bot ffjjff
the bottom fgggkd
the box tdebia
the bridge ldfefi
the browser kfggff
the building megfdg
the call meffgf
the cert iefffj
the certificate Zhhgcp
the chain kdfglb
the chains ogffeb
the change edhdep
the client ldgifc
the complete ggdmfe
the connection mgfged
the conntrack gffdfk
the consequence dfdgnf
the cpu gedgfl
the ctstate ebhgoe
the current fifdfl
the customer deinfd
the customer's glfffe
the default hgfdfj
the desk nfefee
the dnat lacnff
the edgeli
the end WZiqsZ
the far iegeej
the file Xgfleo
the filter ifeemd
the firewall hncjeb
the fix bddeue
the folks qdiahb
the forward jcgdhk
the full bjbpeg
the gateway vZfdee
the guest jcefdn
the guy lefcfk
the guys nfgfde
the gw pefffb
the hairpin iegfmc
the handover chiham
the hell lbhgal
the helpdesk jeffei
the host sgWjee
the impact dcidvZ
the incident jfdjbj
the inner lgffgd
the input aehhoe
the inside eafqhe
the internal lYkife
the inventory hbkjgf
the iso bojefe
the last icgdfl
the latter pechfd
the line lcdZni
the list dijiee
the log kffgge
the machine nfgcff
the mail efheen
the maintenance fghgkc
the masquerade Yefglm
the migration gefkei
the moment egcjdm
the move pffgaf
the mx dZdefw
the nas fffffk
the nat gkeeWq
the needful femdfh
the network nhbedj
the networks fqbXii
the new fddifm
the nightly lggdff
the old medllW
the one feglak
the only lgegfe
the order fcgdnh
the other iaddkm
the others fgfgjf
the outgoing ffdgmf
the packet ugeXdg
the packets lffefh
the patch jcdefn
the pc kggggd
the pentest jhefff
the people lhcfkc
the phone ihfdgh
the point hhecaq
the policy nfffgd
the port jbemka
the postmortem iaeggm
the previous gffffj
the printer kjdfaj
the printers offgeb
the private sbffgc
the public pcldfa
the published fesaib
the purpose gfgebn
the queue kchYdq
the real fgfmha
the reason oeeadl
the reboot fdffhk
the record hhepcc
the related fgfhlb
the relay ldgfgf
the replies qdhedd
the reply mggheb
the report jffegh
the rest clhkfb
the return odghfc
the right ifgdek
the risk jjiece
the rota hffffj
the rule edgghl
the rules oifddd
the ruleset ofedai
the same icgZhn
the scanner iiecgi
the second jfgedj
the services catkdc
the site lfggfd
the sources glgfee
the stuff hZpgfe
the switch mggdeg
the syn offeee
the team hcjkfe
the thing kdfkai
the things hioade
the three dedglj
the time megfgd
the tls fefffl
the traffic ceeibq
the user flgefe
the vendor jYgoib
the verdict nghcef
the very fgggld
the warehouse gdeegn
the way igkedf
the weekend hffefl
the whole difijc
the wifi fffegl
the wiki kdbmdh
the yearly fkjcff
the zones dtfedc
their <service> mebgie
their pagbgi
theirs ? kfffff
theirs kfffff
them $ ghelcf
them ? oghfdc
them nggfbf
them out mgfggb
then $ gcggle
then ? afghoe
then be dfffmg
then get fgggjf
then hefdqc
then nothing jgggfe
then reach fgggld
then the kgfgfd
there $ ggmYhi
there , paffjc
there ? kbifjd
there a kWdndk
there and rjgbab
there any pcikcZ
there anybody dnfeid
there anyone cpffef
there anything qUijdh
there for ekafcp
there hhjlab
there is ddglgh
there no egggbn
there on pedeee
there's fkfkbg
there's no kffcao
these days cfelfj
these gccklf
these on lggeja
these rules oeffcf
these two jggfpW
they ? ofeeff
they are hbeenh
they arrive qffdbg
they can't jgggef
they come ngffde
they get jakbfl
they have rgdega
they lWgfhl
they see ucddhb
they send jhghjY
they use lghfhb
they're reccfg
thing $ keiifb
thing , dfkcfl
thing ? gleeeh
thing dlhfbk
things : fgfdcp
things Zdkebt
things can gffefl
things may gfgffj
things stand rcghgY
things we fjobde
think diambm
thinking dggeqb
thinking of eggeoc
thinking to dhggnc
third time offgga
third uccfgc
this , jgfgdi
this : jcffcn
this <gateway> cTosdf
this ? kfgejc
this and igeedk
this bot bheego
this box cigjbj
this channel fgfeel
this do ggfeXs
this firewall jhdfck
this for gkedZo
this from gfdeen
this gateway hidjdf
this gdiegi
this get jfggff
this gw llnZhV
this in jfgedk
this is lfgfic
this let igdfdm
this morning feffen
this one eggebp
this rule cgggdn
this ruleset odfegf
this so odeeid
this tell kgffgf
this telling kgffge
this week nfffgb
this weekend edfein
those fofaeh
though nffhec
thought gZgfhn
thoughts ? lcfecm
thoughts kbgfbn
thoughts on ffgeen
threat oefdge
three <host> gffflf
three cdefjn
three of ngggde
three things hbdefq
through $ pehfbe
through <host> mffdfe
through <n> sbfecg
through <own> mTepdj
through <public> iagnff
through ? qegcfe
through gffjdi
through it objgfc
through line ffggbo
through mail liigda
through or ikgcff
through the lckadl
through this jphcea
through to gldhgc
through us lhfefe
through what offdgd
throw at gfdaeq
throw gfebgp
thru $ keefei
thru <own> legggd
thru ? nfedhd
thru mail nfegee
thru or kegggf
thru pleafc
thru the fdfefn
thru this gqkXed
thru to jgfcld
thunderbird at kefiee
thunderbird can't mggfgb
thunderbird in mgfgde
thunderbird just lgfgee
thunderbird on negfde
thunderbird rYhidc
thunderbird says nffdeg
thunderbird 弹 mfffge
thursday ? gdggfk
thursday and gdgfen
thursday egbhhl
thx $ ehehdl
thx , fdgaes
thx fffgcn
ticket : knfeeZ
ticket <n> ofhddf
ticket inc gehgcl
ticket nhecbj
till gdgdki
time <n> igggdh
time here dfgegm
time i nggggZ
time jfhfeg
time out oihdea
timed mfgffc
timed out mfgffc
timed out' kgfffg
timeout $ ogggea
timeout , pfefgb
timeout <n> ldggff
timeout ? lfgfgd
timeout tfhebb
timeout 了 neeege
timeouts ogfggZ
times out tZhcgd
times rahdfe
tls cert fegffl
tls certificate cbgdgr
tls hcfeem
to $ kTrjce
to , jhoaag
to : lfggef
to <client> jiTkme
to <far> lcfdjg
to <gateway> jpaZnb
to <host> lbbhhj
to <n> lcdakk
to <own> gbfdmj
to <public> odekeb
to <server> mfgegd
to <service> hfdjcl
to <zone> teaanb
to ? bltceZ
to a mcffck
to accept egffpc
to access fikfee
to add lbccqe
to address ncffgf
to an kggedi
to answer pdedgf
to any hjgidc
to anybody bsdYih
to anyone bjbola
to anything dsgbfd
to append eegguV
to arrive seffZf
to ask lffedh
to be mkgeeb
to browse leffjd
to call mfffgd
to confirm obgcgh
to connect kfhhde
to delete bgggmf
to deliver neffgd
to destination cfgekj
to do pgfddf
to drop Ugggue
to email idhgdi
to establish ikefhd
to get gjjZfh
to gmail jgggge
to go ggfgmb
to hand gcjkff
to have racelc
to hit jlcZkg
to host kdgggf
to initiate mheeib
to insert egggld
to it gndeci
to its ljdeef
to itself qfhdfa
to know giikYg
to mail slXefa
to me cifnXl
to merge gegeel
to mx lggggd
to open qgkbdb
to other offfdf
to our nXkdgh
to ping jlcdjb
to pmtu ffggfj
to port lqecfX
to post jkeedg
to print kegggg
to pull jjdffe
to push jgghia
to put ffefki
to reach blhelc
to relay nefeff
to remote odgggb
to resolve nefgef
to run ncfcig
to see hfioZe
to send nbhdhf
to set hgednd
to something Yfesgf
to source ddgglh
to start hjbhgg
to state eldfgg
to submit mdffhd
to take eegdpe
to talk iogbcg
to tcp qodacc
to teh rZakge
to that lgfech
to the jcgijc
to this iffeel
to traffic gefceq
to understand jgffal
to us kfgfff
to use efkgfh
to what ZZevfh
to which kabnei
to work tZfedg
to write dofgfe
to you gfeagp
today $ jbgcij
today , lcffej
today ? kddXio
today haeXkt
together bjkaih
told kdfjgd
told me pedaif
tomorrow dZfgnj
tonight $ lffffg
tonight , ecfhji
tonight ? jgdhZn
tonight ebchoj
tonight's gdfdkk
tonight's window bgggjj
too $ lfhdge
too , eaelhk
too ? mjaZgk
too hffZlk
too much dgfflg
took gbehhk
took out geggfk
took the fbdign
top dgefod
top of fgehke
touch mdqZaf
touch the jfgfff
touched gbggem
touched line gfggdk
touched the gbggfm
touches pffbeg
toward <far> mdgfeg
toward pfgcdg
towards <client> rfgcga
towards <far> lobbib
towards <host> ejehif
towards <outside> cVeqfo
towards <own> nYglde
towards <zone> tYcZlg
towards iiblbh
towards the oceeck
trace : nffgbg
trace <client> tcgage
trace <far> qgfcgc
trace for pffega
trace qffedd
trace tcp ocfeeh
traffic ? gffbgn
traffic from meghec
traffic get jegffg
traffic mfblfc
traffic of mggefd
traffic to faengi
translate gffgdl
translated sdbhed
transmitted , jfffgf
transmitted jfffgf
trap kefgfg
travel rfgfgZ
treated ofgfhb
tried pbiedg
tries degsaf
trouble qbghga
true ? uacgdf
true mjmcdY
true or uaabhi
try igffck
trying khghdd
trying to kihgce
ttl <n> jgggff
ttl jfgffg
tuesday ? gegfdm
tuesday ffbamm
turned kdgled
twice and nggefb
twice oggfgZ
two hdbfhn
two things egehbo
type <own> mdgffe
type oZgfei
typed ndhdhe
types <own> uefcYh
types uefdZf
u jcdacu
udp $ jigfgd
udp , pdeeef
udp -m effgco
udp <n> oggfdd
udp ? leggge
udp dport fgffcn
udp from qdfgag
udp jkfhdb
udp ok kfffff
udp port rgchhX
udp spt jgggge
unable pbgbgh
unable to pbgbgh
under jYcqnX
under which icdmXo
understand geffZr
understands fgfgbn
unknown <gateway> mffffd
unknown lggggc
unlike nadfel
unlike the fgfgfj
unreachable pfefZh
unreplied jfffff
unreplied src jfffff
until fhggck
until it pgfbfd
until the klffgZ
up $ obfdjd
up , kifdib
up : nehgec
up ? ehhkcg
up anywhere gchjfh
up as kehflZ
up at lggffc
up by nfhfec
up for dcglbm
up in hlfcci
up lcYhkh
up on lceoea
up there mgdggd
up to ffgedn
up with lhfeef
update iffdel
updates from jffggf
updates rcfdef
uploads mhgedf
upstairs qdeefe
upstream pgfcfd
urgent $ dfeefp
urgent dgeeeq
us $ flfiYi
us , legdcj
us <host> lffgfd
us ? lbkebj
us jigehd
us or negeff
usable fdrcgd
usage $ hagbfq
usage ? hcedfp
usage hbfbeq
use $ dgneff
use <n> kdgkfe
use <own> jpWeqW
use <public> qcgYjf
use <service> pldaiZ
use ? gdpdge
use jekbid
use the gicfel
use this gdcags
use you Zffehq
used jmdieZ
used to llcede
user at ogfgfZ
user in jehfgf
user is pgfdfc
user mahhff
user on lfffgf
user 用 kgeffg
users in jffhjc
users lmgdea
users on qcgehc
uses lefdkd
using <public> kgfgff
using mcffei
v <n> jeihbg
v jeihbg
vendor , gfgfek
vendor jeihYl
verdict ? refgcc
verdict accept mggfcg
verdict for qghadf
verdict peeefe
verify uefgdX
very dggemg
very same kffgef
via <host> jfhfgf
via <own> lcgija
via <public> lfgfeg
via <service> vZhbha
via qbajff
viewer rYgffe
visible from qZmgdb
visible rYlfea
vk <own> mggffc
vk mggffc
vlan <n> jdffcm
vlan ncdedl
vpn pTfacu
vps ldffje
vz <own> klffbe
vz kkgfbe
w ededkl
w o fhghkc
wait mnZidc
waiting $ cgeeni
waiting dgedmh
waiting on dcffct
walk me mffecj
walk mffecj
want <service> nffcgf
want hleckb
want to ikgbjc
wants <service> nfcggf
wants a kijfYf
wants it hgbmff
wants the fhhekd
wants to jhjfde
ward lgffgd
warehouse eaeegs
was accept Thfhud
was fine mggfgb
was ibgiam
was it gfgdfk
was refused jgggge
was that dfhffl
was the hegfdm
was told ugbXfh
wat happens rhdbgc
wat jbkkdc
way ? lgfjdd
way back ggkffe
way do kfffgf
way does ucdcfd
way for pggYgg
way in ogfagg
way into ingdfb
way mgjfgZ
way of rddfdf
way out vcecec
way to scedff
we Zgjnka
we add gigiuO
we are ckZlob
we block dggflf
we blocking mfefgc
we delete agggtb
we drop ldfarZ
we expose cimlfX
we flip egfflf
we forward hZireb
we get kcefnc
we got eanmga
we have nRjqgb
we let ndfegf
we lose idgdhj
we moved qgfgbc
we need iadcjn
we only fkXlek
we plan fgggjf
we publish khghgZ
we put efhgpY
we remove chefsZ
we set eggfle
we take dfggme
we want jdfglc
we'd gggglb
we'd like ggggkc
we're ecdihl
we've jedlef
webhook sfgecb
webmail nafefj
webmail on mgdfff
website tdebgd
websites teZhgb
week $ icggdj
week , dekjdg
week ? gchgbo
week and kgggef
week gagjdm
week on dhfbgp
weekend icdcin
well ? imcbdk
well gkeaij
went ffgfle
went to bfggmg
were accept bgggod
were aghdng
were the Zefgnj
what $ ijdmZe
what <gateway> mgffef
what <zone> hanffg
what ? oadffj
what about tmcadb
what adkjjf
what all adjpfe
what am jgfffg
what are cijoad
what becomes ufebbg
what breaks gfgeqZ
what can Uenmdk
what changes egffmf
what dies hbfesb
what do dhkjed
what does eflfXn
what exactly fkjeVp
what gives nefeeg
what happens jhfcmb
what have Velsee
what if befari
what is gdmlTl
what it ggfdfl
what it's ggefZp
what kind gfffel
what kinds gfffej
what line egeZcv
what of ddmhhf
what on gfffbo
what opens ggffke
what ports Vohjhe
what published gclfgg
what services Zojdeg
what sits cdepgf
what sort geeffm
what source sffeda
what stops nddgjb
what the ihegbk
what this gfciel
what will eddkoc
what would Whhbrg
what's bZjpbj
what's behind ggdqgZ
what's exposed Octoif
what's forwarded adgoif
what's going oheede
what's it ggfffj
what's line kgfVeq
what's on hgccat
what's published aYavem
what's sitting bfhnid
what's that hggeej
what's the ifabgp
whatever jjmbeb
whats exposed Wojjcf
whats fchlfg
whats forwarded ZYjuhd
whats it gfggek
whats line hfgcUw
whats that gegfek
whats the jffVmk
whatsoever flgfgf
when <client> kfgfff
when <far> mggefd
when <host> rgceiY
when <zone> ocghed
when ? ggggan
when a jfefgg
when does dffffn
when he lggffc
when i iYgkpY
when it pfhYka
when it's mggggZ
when our qdeehe
when pXgZli
when sending kggggd
when somebody sddeee
when the mkefeb
when they nggedf
when was ffhefl
when we bcfipf
whenever pggagd
where $ gtbgae
where ? vYdnZc
where can bmleee
where do nbhmeZ
where does mkdpYX
where in Zeenii
where is izeSed
where mheohT
whereas lggfde
whether <zone> neheee
whether a oddfgf
whether hosts mdggge
whether the refede
whether xYfbef
which <public> gdfohb
which address rjgYiX
which are emlbgd
which box cbdvhc
which dnjkYc
which inside qbhefe
which internal magjgd
which machine Xffufe
which networks bvcdib
which of cmhlgX
which ones bgmhge
which port fhekge
which ports fYqpfX
which public hdenfe
which published dZtdhf
which rule tbffdc
which rules qeedgd
which segments Ztiefb
which server qaeihb
which services abipgf
which source shgcfY
which sources dofehd
which way sbedgd
which zones gsbcic
while lfgfdg
while the jgffff
who WweYkh
who added fecffo
who all etfdga
who answers jbelff
who approved hahdfp
who can YzheeX
who changed iaicgm
who could ckdgrY
who edited gdhgem
who gets grfZia
who has hndfde
who is bqfgfd
who loses geggsW
who pushed geehcn
who reaches eocffg
who sends jfggff
who took fbdifo
who touched gbggfm
who was gdgecp
who'd ffffod
who'd notice fgffnd
who's able erdhfa
who's allowed asgffb
who's aveedf
whoever emcbhk
whole <outside> ankqXb
whole difijc
whom ? XzgZhb
whom bnejdf
whos epcdfh
whose gmecfh
why $ leffdi
why <client> nafgid
why ? icedhm
why can edfeim
why can't mZffgj
why cant meffge
why did eghecn
why do nZdddp
why does jpgdeZ
why has egfgel
why is kcdcdp
why ncgcan
why on qffffZ
why the kfgggd
why would rZhhbf
wich cjlkdc
wifi efdces
wifi in hggddl
wiki meekbf
wil mbdfkf
will <client> nfeeib
will <gateway> lffffe
will <own> pcffhc
will <zone> effgkg
will a ogeceg
will be gdejmc
will it qfdddg
will kdggla
will that lfffkb
will the sefedc
win <n> kfgffe
win kfgffe
window , kgijcb
window : hhfena
window ? gfggej
windows bcfdfu
with -i fefglf
with <far> pfegcf
with <host> pcgefe
with <n> qddffe
with <own> kdfmga
with <service> nagefj
with <zone> fhddeo
with a flfble
with degimd
with his kgefgf
with it wfdWid
with its kffkec
with my dhgoah
with no cgfgmf
with tcp ffegdn
with that lggfiZ
with these nefelY
with this ffhejf
with what kgfgeg
within hdkdfh
without a jegldd
without fcfguZ
without going kfffeg
without the ghgdlc
without trouble lffffg
won't ldgigc
wondering obggge
wont tffffY
word kdfean
words $ hefmde
words , gggeap
words ? ffgffk
words a geeebr
words for ghgcdm
words gfgjdi
words please hegiUq
work $ lfjdai
work , 1fVieX
work ? nmeYgd
work for oXwXlV
work from ilcdcj
work gklUek
work or lgeffe
work out jefkcg
work through peefee
work with ghcdgl
work 吗 egggke
worked mafefj
worker rcgffc
working ? ifcdrc
working pfbXik
works $ ejjegf
works , peeffe
works ? pegdlY
works fine jgfgff
works for gemZfk
works from ldjffd
works kijbef
works or peeffd
workstation <client> jggegg
workstation in mdeggf
workstation leffff
workstations pcgedf
worry lndcfc
would -a ggfarb
would <client> fegflf
would <far> majdmb
would <gateway> jYhgkh
would <host> igggjc
would <outside> hdfelg
would <service> nYZjkh
would <zone> hefgle
would a lcegie
would adding eeieqa
would an yZZeci
would anything qghdeb
would be bgejji
would become hgdfmd
would break dgggoa
would change bhggsY
would dbefvd
would deleting Wdfgzc
would happen hecfhl
would it Yckgim
would like idgkgd
would mail qhfdbe
would removing dgggmd
would stop ggcepd
would swapping cghgqZ
would that kdhcmc
would the lgffgc
would we nddfkc
would you hchdar
write gjecem
writing : glafig
writing dkfheh
written ledgck
wrong ? mggfee
wrong pegdee
wrong with kgffge
wtf $ mfffdg
wtf does gfgfbm
wtf mdfeal
wy ocfdgg
x <n> kfggge
x kfggge
y kifceh
y n ikfdge
year ddhfki
yearly fkjcff
yes ? qgbfci
yes fdlfje
yes no niieda
yes or lbohfZ
yesterday $ hdgdgl
yesterday ? dfggfm
yesterday hdfffl
yet ? fffcgn
yet ndfbdl
yo qcggbf
you $ hecneg
you ? fffdfn
you and efgfgk
you be jfecem
you check pfggae
you could jfgedj
you do jZbagv
you explain hfheck
you good ffeahq
you have bgfhgl
you hcegfm
you list atigcb
you look jfffdj
you make mgfffd
you must qehdec
you please hgfgbl
you put hggdZp
you restart eghbgm
you saved ggfffk
you stuff fcgegm
you take deffdq
you tell ghemdd
you understand fcfffn
you walk egggek
you're a hdfefn
you're fdffeo
your <gateway> pgfbfe
your nYgdme
yum legege
zabbix <server> kffgff
zabbix agent kgfgfe
zabbix maibgi
zebra lfggef
zone <zone> pcefge
zone rpaZfb
zone that Xqfegh
zone 可 aqcgie
zones can ergcjY
zones get Yrggfd
zones have Xqejff
zones hxbZha
一 cifgig
一 下 fggjdh
一 个 kYhhek
一 份 dfdoeg
一 共 eZlleg
一 句 sffgdY
一 台 ikfcff
一 堆 jgffff
一 条 bfghmf
一 样 fhebbs
一 步 pedegf
一 段 qbcffh
一 直 nffffd
一 眼 efgffk
一 行 jfefYp
一 路 miegbe
一 遍 ofgfdd
丁 kfgeff
三 gbibjk
三 条 efhipX
上 $ eifkff
上 , lfgbfj
上 -a ghhhlY
上 -i cgggqa
上 <far> agghmf
上 <gateway> cqfekZ
上 <host> tqfXfU
上 <outside> pffffa
上 <own> erecef
上 <service> jeheei
上 <zone> hbhina
上 ? eliebj
上 curl kfhffe
上 jcbhji
上 一 gbmlag
上 不 tfefeZ
上 了 Scfugm
上 做 gfgkfe
上 到 jobZgg
上 去 mdhaek
上 发 eWbyjd
上 吗 mSeocl
上 好 iegcfl
上 得 lYfhld
上 执 kfggfe
上 报 kfggfe
上 映 dVgzhZ
上 是 ffgffj
上 有 jsdZbf
上 海 gffdfn
上 的 kegfci
上 看 jfgfff
上 线 hcgdmf
上 网 qbceje
上 这 qddcoX
上 都 fbesgc
上 随 pZggge
上 面 jYdseg
下 $ bdkkgh
下 , mcajfi
下 -a feffen
下 : hifjde
下 <client> 0aiYgY
下 <gateway> kehfeg
下 <host> amcuba
下 <n> fgeeco
下 <own> dndgfg
下 <zone> rdgbgd
下 djihci
下 github dfgfgl
下 infra cdhgfn
下 mail deggen
下 为 lggffd
下 午 dggbeq
下 文 jfgggf
下 是 ngggga
下 来 eejfej
下 班 dfgkeh
下 第 fffffj
下 规 edggco
下 这 geggap
下 面 lcggid
不 $ tafgiY
不 ? pbdhhd
不 jgdbjj
不 上 enfdck
不 了 mdehff
不 会 kchefh
不 出 oegdee
不 到 njgfdZ
不 对 hfgefj
不 开 rfgfcb
不 懂 fgggXp
不 放 rdgega
不 是 dfeghm
不 管 Zthchc
不 给 megfef
不 能 raefff
不 行 ohefhZ
不 要 naggge
不 让 megggc
不 走 kffffg
不 过 odffff
不 通 lgfcgh
不 限 eoeejb
东 bcljej
东 西 bcljej
丢 $ megfff
丢 ? hfgfck
丢 lggfef
丢 了 kgggfd
丢 包 egffgk
丢 吗 hffjff
丢 弃 kgfgff
丢 掉 sffbdf
丢 的 lfggfd
两 icfflf
两 个 mfdfdi
两 行 efgemf
个 $ eddljf
个 , jgggff
个 : mfggdf
个 <n> koeddd
个 <public> aleiej
个 bot ddfdfq
个 fkgcej
个 ip kbilfb
个 port ebasig
个 rule ggffcm
个 例 fffeem
个 包 kggeeh
个 口 kZmbel
个 地 ncfpba
个 改 ceggdp
个 是 jgggff
个 服 dmgkfa
个 机 feffhl
个 流 mcgfeg
个 清 gmdhgc
个 端 gjmicY
个 网 gjfhef
个 连 bgfgfm
中 fcggaq
中 了 kdeheh
中 午 hdgefm
中 哪 nhgage
中 间 jfgifd
为 hZffkj
为 什 hbeflj
为 啥 yWegZi
主 jfekfd
主 动 lieefe
主 机 hbipea
么 $ oXjjgb
么 , gfefdn
么 <client> pgfgdb
么 <zone> 2WhecX
么 ? tahcdg
么 haiehj
么 一 offfhZ
么 不 idghZn
么 作 fgfgYq
么 原 heegfk
么 变 ggggma
么 后 eggfqa
么 回 jgfggf
么 处 oeedgg
么 影 ggfgej
么 意 egggXr
么 打 rgaffd
么 时 ggfgcl
么 服 bedwfb
么 样 bgldkf
么 没 ffffme
么 流 ggggck
么 理 ggggao
么 用 gffdfm
么 的 gggeYr
么 端 YZdxif
么 被 lgfffe
么 走 rffZfe
么 进 rfegeb
么 连 tWeean
么 问 ffeffm
之 cdfiki
之 后 cefiki
之 间 qdfgce
也 ggfbmg
也 加 dfggle
书 jfedcm
了 $ oeffdf
了 , iedgco
了 : nceggg
了 <gateway> iigdal
了 <host> hZasam
了 <n> egdiih
了 <outside> npgbdY
了 <own> jhecdl
了 <zone> hmafgg
了 ? eejbik
了 dfghhj
了 rst jgggfe
了 一 offgfa
了 三 bhkfgi
了 之 ehgffk
了 什 cWmrgd
了 以 ggfglc
了 会 ffffme
了 信 taggbd
了 几 ecjngd
了 吗 jfgdig
了 吧 gggfje
了 哪 ebimfg
了 啥 fndkbe
了 多 gfegfk
了 怎 bcgagv
了 没 jZcldn
了 网 rdbfkb
了 还 rcfhga
了 邮 jggfff
事 $ jgffgf
事 反 nbgggf
事 发 ffggfk
事 在 rdedcg
事 打 kegegg
事 收 jfggff
事 能 ocgggc
事 说 mfggfd
云 jfggef
互 ncdgmb
些 $ eXmoge
些 Ykkjee
些 port ekbkge
些 source Xteeie
些 zone dpbeie
些 东 ccmffk
些 什 eckhej
些 区 enbfhg
些 口 Upihie
些 啥 hVraeo
些 地 adsdhf
些 对 fdqYhh
些 服 dbhoid
些 来 crdbhf
些 流 efegij
些 端 fdllgc
些 网 fwXbka
些 问 geefgm
交 iififc
交 换 lfggff
交 接 fejhfg
产 hfgeel
享 <n> megggc
享 mdgggd
人 , mgeggc
人 lfjZck
人 上 wXcfef
人 在 kfgegf
人 怎 feffhk
人 求 ggfgdk
人 用 ifekff
人 能 qlZcjZ
人 访 xVaekd
人 话 fgggdl
人 连 jimeWg
人 问 kafmfd
什 ecieik
什 么 ecieik
今 jddgfk
今 天 bfeheo
今 晚 gfgejf
从 <client> refeec
从 <far> pdgbfg
从 <gateway> qalcgb
从 <host> jefcmf
从 <outside> ngfjca
从 <zone> qXmhfZ
从 kdkjdb
仓 mceggg
仓 库 mceggg
他 lfdeej
他 们 nfdfhd
代 rchdee
代 码 lfggdf
以 $ mdegfg
以 <service> cpfdgf
以 access clfgam
以 fjgchg
以 reach fpddgf
以 上 jddfdn
以 到 ctafid
以 后 kdgflb
以 吗 sdfdfd
以 用 pcgdhc
以 直 sZchhc
以 访 hkcfma
以 连 iikfga
们 <gateway> lffeff
们 <host> ljfcgd
们 <own> pffdfd
们 <zone> jgfffg
们 mbiifd
们 哪 kdglfb
们 对 Zdkohd
们 现 ginfgY
们 的 mgcffg
们 这 neelgZ
件 $ iejdfi
件 , hjhdff
件 <n> ieghkc
件 <service> mefgef
件 ? lfffff
件 kgdfhe
件 到 fheleg
件 发 rdgddd
件 吗 lbfhhf
件 第 gegfZr
件 走 odffdg
件 里 cfhfas
任 fmfcfi
任 何 cqceej
任 务 tcfgda
任 意 elfegg
份 , hegmfc
份 efdoeg
份 清 cihiff
会 drop mffgdf
会 hfghjc
会 不 kchefh
会 些 hfcfem
会 做 ugfdXf
会 出 fgebnh
会 到 nWYphh
会 变 ifeekf
会 命 ligZgg
会 回 ogebbk
会 在 qfafeg
会 多 ggddvX
会 好 kfggkY
会 干 ggfeel
会 影 dcgcll
会 怎 jcldmY
会 拦 kgfgfe
会 挡 lefgff
会 放 lfffeg
会 断 dhfhle
会 有 ggffpY
会 经 qfeaff
会 落 ggagpd
会 被 jdhjdf
会 走 mccmgb
会 转 gqbegd
会 通 obferV
传 mgffef
传 到 mffgee
但 jgggfe
位 jffgid
位 置 eegglf
位 老 lhegff
住 oggfdb
住 了 mgggec
体 gffegj
何 epddei
作 ldhegg
作 用 fehdii
你 ebfdjo
你 会 gfecdq
你 好 hedbfq
你 能 gffden
你 都 gfceeo
佬 ffgfel
使 jefddl
使 用 jeedgk
例 gefeen
例 子 fffefn
供 <service> kdggfh
供 ljhYff
供 应 gfgefk
依 ngddff
便 eigcen
保 kiajfe
保 检 hkYjgg
保 测 jidegg
保 要 jafnhd
信 $ jiffhd
信 , lgfdfg
信 <n> mcgfid
信 <service> jgfffg
信 ? kfffff
信 pdfche
信 一 jffgff
信 到 jhcejg
信 吗 kdgghe
信 投 sbffde
信 被 kggfff
信 走 kgegge
修 gcgepd
修 复 gcgepd
倒 kggggd
候 gefchm
候 源 offedf
值 lagbfn
值 班 lagbfn
假 ffgfnc
假 如 affgtc
假 设 idfend
做 <service> jfggff
做 dbavfg
做 了 iaYthe
做 什 ghgbXt
做 端 bagsgf
停 qcffed
停 在 mdffff
催 gejefh
像 pdfffd
儿 $ kcocgd
儿 mimaae
允 hiffkc
允 许 hiffkc
先 gdffmf
入 oacgmc
全 jgeckf
全 组 lqYgdb
全 部 gYlmgd
公 khjfdc
公 司 gmheed
公 网 jciife
共 iajjef
共 享 mdgggd
共 做 ggbngd
共 发 fXjjfm
共 开 fdmied
共 映 digohZ
关 pdgfkY
关 系 kfggef
具 ffgefl
具 体 ffgefl
内 jjbich
内 核 hahefm
内 网 mfblgb
内 部 eoejgY
册 lfffef
再 dgfgpc
再 加 egfflg
写 -i gfefhj
写 igfedk
写 的 rfgfcb
写 着 lgcggg
决 hggflc
况 $ jgggff
准 igfgkc
准 备 fgggkd
凌 mdggfe
凌 晨 mdggfe
几 eZklfi
几 个 gYnhie
几 条 fdelhf
出 <outside> kjceid
出 kedlfc
出 去 jaglff
出 发 dasaig
出 在 jggfeg
出 得 rfgfcc
出 所 gjcigf
出 来 iWimgg
分 gjjcci
分 别 fklfec
分 析 lgggfd
划 idgflc
列 bkfofb
列 一 dlkleX
列 个 fpdbhf
列 出 diflfe
则 $ ugfagZ
则 , iidfjc
则 : gfgfej
则 ? kahkef
则 ifdfgj
则 上 lfgffe
则 什 ggggdk
则 允 lfgfff
则 啥 gfggRv
则 应 fgggdk
则 拦 tdfcfc
则 挡 kdgfgg
则 放 ohfeec
则 文 dfggii
则 是 gfhcgl
则 档 gfgffj
则 的 jeffjf
刚 hfffdl
刚 接 ieegbn
删 dfgg1O
删 了 bggguY
删 掉 ffgfmd
删 除 ffffne
别 $ hdgdnd
别 ejkgjZ
别 是 edblfl
别 没 gchdqc
别 的 ijcicg
到 $ imcegg
到 , ftfZdf
到 <client> ngddjc
到 <far> ofgfga
到 <gateway> rhcchc
到 <host> kgdfgg
到 <n> aYZnjs
到 <outside> bZkmif
到 <own> lebhif
到 <server> jgffgf
到 <service> rfggeY
到 <zone> pkaggZ
到 ? kpfZgb
到 egjhff
到 forward chhfoc
到 ip jggfff
到 一 mfffdh
到 了 picgfa
到 什 eejfke
到 任 dlfdgh
到 信 lffefg
到 内 pagkga
到 吗 nmgbeZ
到 哪 iYqifb
到 底 fjlfcf
到 得 mofZfc
到 我 dgdlif
到 的 leffeg
到 第 iaicpc
到 谁 flYleh
到 达 jrZdfc
到 这 dpedge
到 邮 ckfkdg
制 $ nahffg
制 ldheff
刷 jgfggf
刷 了 kfggge
前 ggfdji
前 对 iXinff
前 置 pfggfa
前 要 efgiej
前 面 gehfkf
割 lggfgd
割 接 lggfgd
办 mcehfg
功 qdghbd
加 -a hbghuV
加 afcdve
加 一 Ygghtb
加 上 dghitT
加 了 cgggnc
加 完 dgggke
务 $ gbkkhd
务 , ghemgc
务 ? hZfphc
务 fYjlej
务 器 jdfeek
务 端 qgfeec
务 里 cfsYhg
动 ihddig
动 了 ddgfcr
动 去 ofgfcf
动 往 oefeff
动 有 cggfgl
动 连 mhfdef
助 $ gbgffo
助 kbgdfl
包 $ jfffei
包 , lggdff
包 : lgffef
包 ? jdffcl
包 mffeff
包 会 qeeafg
包 到 pefeef
包 只 jfgfgf
包 如 lggffe
包 怎 sffgfX
包 最 iiakci
包 看 kfgfge
包 走 kgeefg
化 $ fggglc
化 fgggna
匹 pefecg
匹 配 pefecg
区 fnbfkb
区 别 cchfpg
区 域 enbfgg
医 lfggfd
医 保 mfggfd
十 dfgbgq
十 点 cfgbgr
午 cfhdeq
午 吃 gegffk
半 hfgcem
半 夜 jffgfh
半 天 kgfegf
协 lfffff
协 议 lfffff
单 $ fjghgc
单 , fbhogd
单 : gkdegh
单 <n> lgfggd
单 gkghah
卡 lehbhh
卡 住 mhgffc
卡 在 kfffff
印 ichdfl
印 机 jdgdgj
却 lgegfe
原 gffgjg
原 因 jffgfg
去 $ iiehch
去 , ahejij
去 <far> lfgeff
去 <host> rgddiZ
去 <outside> nggdee
去 <own> ldfeje
去 <zone> vbecde
去 ? flggfd
去 jcggkd
去 么 lggffd
去 了 rbcjed
去 到 peibde
去 吗 qefddg
去 哪 ialfif
去 掉 Zeggsc
去 没 jgggge
去 的 Yboogd
去 访 pegdef
又 jceffl
反 megffe
反 应 lggfef
反 映 negefe
发 $ fXgsff
发 , gZlfkf
发 <service> mgfeef
发 idijfc
发 不 oehdee
发 件 mgdggd
发 信 nefaig
发 到 pmdZec
发 吗 mggdeg
发 告 kegfff
发 布 bikkdd
发 往 mhfddg
发 来 kfffff
发 给 dcjofd
发 起 jgfgff
发 邮 ggfjff
取 mchgff
受 jhgehd
变 jeggla
变 化 fgggna
变 更 hehgje
口 $ raemeY
口 , kcpdbf
口 <far> kgffff
口 <n> lmgcga
口 ? qVgkhd
口 fhjifc
口 一 lffgdf
口 不 mifffa
口 为 jbggao
口 会 ipZeci
口 出 jdhkfd
口 发 lhgddf
口 吗 qOahaz
口 收 ldgffg
口 放 pedfcg
口 映 saaigf
口 是 mdekfb
口 有 piZeeg
口 的 cjggna
口 能 uVhicf
口 要 dfgeen
口 谁 dhegen
口 走 kfffff
口 转 odbmdd
口 连 segddd
口 通 mugVcb
口 都 omfeZc
句 lfffdi
句 啥 gfggej
只 hleghc
只 有 jfgfff
只 看 lfffff
叫 jgffff
叫 起 jgffff
可 jlfddg
可 以 hkhddg
可 达 kkecff
台 $ Qfeujj
台 , gpgZef
台 <client> udhedZ
台 <gateway> aiemei
台 <host> iaepfe
台 <server> cjclei
台 ? abfrkd
台 cjdmff
台 了 sdbkea
台 内 dmblge
台 对 hYYwhe
台 打 mffdeh
台 是 nefeff
台 有 fbgngf
台 机 kdglfc
台 电 pgcgce
台 能 tbhcfd
台 要 oggZgg
号 icgffj
司 gmheed
吃 fegffk
吃 什 defffn
吃 啥 gegffk
各 liecfg
各 位 lgefeg
合 biefeo
合 作 ndgffe
合 吗 ffffem
合 并 ecgdeq
合 规 emfied
同 ngefee
同 一 rhghdV
同 事 kidffg
同 步 kffgge
名 lbgddm
后 , ddfkpZ
后 <outside> cggfmg
后 <zone> eefghk
后 hVfkkj
后 会 dgchhl
后 到 mecled
后 加 ggggjd
后 是 uZhcfe
后 果 cggfpc
后 源 lggfdg
后 落 gecneh
后 转 rXffdi
后 面 Ufhpnc
向 mmdbbh
吗 $ pXddmg
吗 , qifbdd
吗 : jgffff
吗 ? bjdfgl
吗 ieddkj
否 qZgdjd
否 可 jegggg
否 访 kdhemb
吧 $ nbficg
吧 ? hffihd
吧 idfkge
启 edhedo
呀 $ fdbmgj
呀 gbcmgj
告 ngcehf
告 警 jegffh
呗 $ fdfdgo
呗 idecfn
呢 ? ffggfj
呢 kZhfel
周 ihgYfl
命 negbbk
命 中 oegbci
咋 kcfele
咋 回 jfggfg
和 <n> pdfdhc
和 <zone> mefgef
和 kgfdoX
和 第 hdgffl
咱 kchief
咱 们 kbhidg
哈 ifffek
哈 哈 cggggl
响 $ ffffij
响 ? gfgfrY
响 eegeoe
响 到 Zdheqi
响 吗 ggggoY
响 哪 hfffjg
响 啥 gfgesX
响 没 ffggnc
响 谁 feidod
哥 jbffgk
哪 $ lbjbgi
哪 dikkeb
哪 一 pcefff
哪 个 khedej
哪 些 Xlkjfe
哪 儿 ijmccd
哪 几 jVmkff
哪 台 kfdpgW
哪 条 uggccZ
哪 里 kcnbic
商 oehZcj
啊 $ gZgmfh
啊 , dlddfk
啊 iegmcf
啥 $ giejci
啥 , dfgfas
啥 <zone> ldeddm
啥 ? heeceo
啥 ggchfk
啥 不 mfgggc
啥 区 abgfnl
啥 原 ogggdc
啥 后 bggfnf
啥 影 hdgfmd
啥 情 jggggf
啥 意 fgddjk
啥 没 aigaaw
啦 , gffefl
啦 gffefl
嘛 用 fggfdl
嘛 的 gffejg
器 $ uWaffi
器 , Yjhjhf
器 <client> pfeffc
器 <service> tXcggf
器 ? aidree
器 上 oaekfc
器 了 pkXjdc
器 人 feffhl
器 对 eZfrhf
器 是 lblffd
器 的 Xtcjfe
器 能 lajdfh
器 访 tbedgd
器 都 bmmaff
回 : jgggff
回 lfffff
回 了 jgggff
回 事 jgfgff
回 包 lfffhd
回 应 nggcfg
回 来 mffeff
回 流 ldfhge
回 的 kffffe
回 程 kffgff
回 答 feeffn
因 $ hfegfj
因 ? peghdb
因 jffgfg
图 keefhf
圈 , mfffef
圈 mffffe
在 <client> offefc
在 <gateway> khXlid
在 <n> eeggji
在 <outside> jZikff
在 <zone> megeff
在 forward fgefhj
在 hajfhh
在 trying mcffff
在 一 giZtgZ
在 做 gedmWp
在 公 jdihgd
在 哪 igffck
在 多 bfgdgp
在 对 cdlngc
在 是 jYbhfq
在 的 kfgfff
在 第 ggggoZ
在 这 kfZofd
在 都 Ropkcd
在 问 ljbejd
地 idlfge
地 址 kfehhe
地 方 chrcee
址 $ kffffg
址 , nfgdfe
址 <host> legffe
址 <own> lefefg
址 kfehhe
址 会 ngeeef
址 变 lggeef
址 改 dgcgub
址 是 mebjic
坑 $ fcgego
坑 idhedl
域 eoafgh
域 可 gmecgg
域 名 jegdgi
域 能 hldeff
堂 gfgegk
堆 jgffff
堆 这 jgffff
填 <own> qfdeee
填 jffggf
填 的 kfgfff
填 表 cleifg
墙 wihXZd
增 gbhhnd
士 jfgdfi
士 站 jfgdfi
处 oeedge
处 理 needgg
备 ihhbje
备 份 mfffff
复 hdfZph
外 jijeec
外 一 gVkkel
外 发 jkfbge
外 开 jcmleY
外 投 mfggfc
外 映 gZT0hg
外 网 lfffef
外 都 kVskdb
外 面 ofgceg
多 fbfalp
多 少 dbfdft
多 放 ggcdtZ
夜 kefgeh
夜 班 mefgfe
够 elhanb
够 得 enkZff
大 hffejg
大 佬 ffgfel
大 家 hefdgl
天 geceeq
天 下 eggkfg
天 晚 ffgffj
失 mgfgfd
失 败 mgfgfd
头 nYgkfe
好 $ eeffgl
好 , gfdlgf
好 hdfhej
好 吗 jfggkb
好 好 sZcgeg
好 的 pcfhde
如 <far> pdcgff
如 bfggne
如 input dgggle
如 masquerade egbgnf
如 下 jgggff
如 删 fgfgjg
如 加 fgggmb
如 在 egggke
如 把 cggglg
如 果 cfghmf
子 $ fbhhjh
子 ddehik
子 吗 egggfk
子 呗 fgfffk
子 看 fgfcfn
学 kdifge
学 生 ifjdhd
它 rbeeZl
安 ijiaeh
安 全 ijiafh
完 <outside> cfggod
完 <zone> fgggkd
完 echgod
完 之 cggemf
完 以 hgfhkc
定 hegcoc
审 nbfjee
审 一 gegefl
审 计 ofehde
客 mefdhe
客 户 kegdhf
客 服 kfffff
室 jfgffg
宽 fffffk
寄 ofecic
密 ffgegl
密 码 ffgegl
对 <outside> odkiaa
对 <zone> kpeZee
对 djmjgX
对 吧 rgeece
对 哪 Wqgdhi
对 外 ffmifc
对 方 jfffgf
对 端 lfgege
对 谁 bqfbhh
对 调 fegerb
封 ideefm
封 掉 eeddbu
射 $ icgoga
射 , iddqha
射 ? cokcfd
射 fdglfg
射 了 efcoge
射 出 ablihj
射 列 gdfnfe
射 到 kdigaj
将 bdggqe
将 第 fcfhne
小 mhfahe
少 ? fdgcgp
少 dbfdft
少 个 afefgp
就 eghctY
就 不 rgggUh
就 可 medgfg
就 好 hgggic
就 收 gnfgdd
就 是 wfedYe
就 正 jgfgeg
就 没 ngffde
就 能 bgggnd
就 行 ffgfel
就 通 efggkf
层 ocgfdf
居 pddcgg
屏 : jggggf
屏 了 jggggf
工 leffeg
工 单 lgfgfd
己 lggegd
己 去 qfgece
己 往 jgffff
己 的 eobfgf
己 能 sbgefc
己 访 vafgcd
己 连 kbhfhf
已 eckicj
已 经 dggdhl
布 bikkdd
布 了 fjbmdh
布 出 djnZhf
布 到 hejlce
布 的 fhlbgg
师 mffgWm
师 好 kfgggd
带 hfeefk
帮 hegcfm
帮 分 nfffed
帮 助 gbgffo
帮 忙 mchbej
帮 我 cgdgjk
帮 查 hegaep
帮 看 fdgefo
常 $ jgfffg
常 , neegef
常 kfgehf
常 吗 gfggke
干 什 fgffdm
干 啥 gffffk
干 掉 khgegd
平 jfgfgf
平 台 jfgfgf
并 ecgdeq
序 hffgjd
库 <client> lffgfe
库 jeffgi
应 $ mggcfg
应 , kgggef
应 gagneh
应 吗 nfebhf
应 商 gfgefk
应 该 iefkdf
底 fikgcf
底 放 nffgcf
底 是 peegee
底 有 jkffgb
底 能 ecoghd
底 通 xXfggZ
度 , fejiff
度 fcildh
度 看 eghici
建 dfhhlc
建 连 qefgeb
开 $ fmgcdi
开 <host> jgefkc
开 <own> pgegbe
开 <service> lfdggf
开 一 cdgbcv
开 了 Zflmdg
开 吗 jrdXdh
开 哪 admgrZ
开 放 kkgicZ
开 着 ljcffd
弃 $ kgfgff
弃 kgfgff
式 keefif
弹 mffffe
弹 窗 lfffge
当 jfffei
录 <gateway> kkdege
录 eifeel
影 eegeoe
影 响 eegeoe
往 <client> lfffff
往 <host> lgggcg
往 <outside> jfhfff
往 <own> mhecfg
往 sefZgf
往 外 rcgahe
径 meeffg
得 fnfdka
得 上 mfgccj
得 了 gphXei
得 出 kgffff
得 到 hpdgfb
得 去 kiefff
得 开 jfeeje
得 来 miebeg
得 着 emkZff
得 过 lfgffd
得 通 jbhmfc
心 iYhfhl
志 , jgggfe
志 : lgggfd
志 jggcfi
忘 gffffk
忘 了 gffffk
忙 mchbej
忙 review fffffk
忙 分 kggggd
忙 审 gegffk
忙 查 jkagff
忙 看 leghgc
忙 解 jfefdk
忙 过 ffgffk
快 dcgego
态 hgfefj
怎 ldhcfi
怎 么 hfibdm
怎 样 qdcflZ
思 $ hfggbl
思 , efdelj
思 -a gfgfUt
思 : ifggXp
思 ? fffgbp
思 eheegl
思 啊 fggfYr
急 $ ibgefm
急 gcgdfo
总 idgihe
总 共 ccknja
息 mfeefg
您 ifdngc
您 好 ifdngc
情 kfggge
想 <service> meffff
想 nhfigY
想 加 dgghmc
想 在 ghefmc
想 把 cgggob
想 用 keffff
想 直 jffgfg
想 确 fndiee
想 访 pccgge
想 请 jfgkde
想 问 neefge
意 fieefj
意 思 eheegl
慢 , eagdgr
慢 cbhbev
懂 $ ehgfel
懂 , ggggbl
懂 : ggggXq
懂 fgggYo
戏 qdggdc
成 <client> ehchoc
成 <n> ghhhlZ
成 accept dgggle
成 agffpf
成 drop ahghjh
成 snat dfgflg
成 strict fgefoc
成 人 ffggdk
成 什 qgffZf
成 啥 nggddg
成 转 adgdtf
我 fZikfk
我 一 gfdlgg
我 人 kekcff
我 们 maijfd
我 在 ogfeec
我 想 lgdgjc
我 打 fgggmc
我 把 eefchp
我 是 meffff
我 电 kfffff
我 看 lfcjfd
我 要 eejdgk
我 讲 jegeif
我 这 gfgefj
户 kddjjc
户 反 mfgcfg
户 在 oggdcf
户 打 lfdhef
户 用 negbeh
户 的 keffgg
户 端 khgdff
户 访 kZjoeb
户 连 ggejhf
房 mdffeh
所 ehfmce
所 有 ehfmed
手 liffiZ
手 机 kifefe
才 ceidfn
打 <host> kdmdcg
打 <own> qcchdh
打 fcigkf
打 不 rfgfcb
打 到 hfcmic
打 印 ichdfl
打 开 ldhfff
打 得 jiedjd
打 算 aggfpd
执 jfggge
执 行 jfggge
扫 <own> oVhidh
扫 mmcfcd
扫 我 ieeZfq
扫 描 oefeef
扫 码 kefggf
找 bfgflj
把 -a gggfna
把 <client> gcfecs
把 <n> bbiXqn
把 <own> gaghqc
把 <service> mcfefh
把 <zone> Yffeko
把 Yecdoq
把 input fgggjf
把 masquerade dggglf
把 所 gcglgf
把 第 fgggje
抓 kfgffe
抓 到 mfgffe
抓 包 kggfge
投 leggdg
投 诉 gfgffj
投 递 jegfgf
护 jcZmgi
护 士 jfgdfi
护 网 hcZrhf
报 <n> jegfgf
报 connection khgefe
报 mfbihd
报 告 mdcnfb
报 文 qhdcdf
报 连 kgffgf
拉 ofegfc
拒 oegfha
拒 绝 mdgegg
拦 $ pchbge
拦 ? qdhbge
拦 megbgi
拦 了 kfggdg
拦 吗 mfffee
拦 的 leggge
拿 lcfegh
拿 掉 bdhejm
挂 Zfdnhj
挂 了 eZdgkn
挂 载 ygfdgS
指 dkcjdi
指 到 ggelgd
指 标 keggff
按 kfefma
按 现 ijgfee
按 规 rXggge
挡 $ tecdee
挡 ? jffgfg
挡 leiffe
挡 了 pbgebi
挡 吗 ohaffg
挡 掉 mgeeeg
挡 的 mgfffc
挪 hehdrY
挪 到 hehdrY
换 cfgeng
换 成 cggfmf
换 机 ffggjf
据 , kefggf
据 包 mhfeef
据 库 hgfdgj
掉 $ mfeebk
掉 , Yghhpd
掉 -a gaggrc
掉 <n> bahfzY
掉 ? nfefeg
掉 ffgfrZ
掉 line dgfgnc
掉 masquerade Zgfgog
掉 会 hffend
掉 吗 qhgbaf
掉 的 dfgfnd
掉 第 bgfhme
掉 还 vccbch
排 lehcal
接 , pfedfe
接 <own> ngfggb
接 <server> kgffgf
接 <service> godfef
接 leichf
接 到 jfffhf
接 口 lgffee
接 在 neegef
接 打 hekbif
接 文 bdkjfi
接 用 kefgfg
接 被 ncfegf
接 访 xbcahc
接 超 ncgehd
接 连 kbefii
控 kfggef
控 机 kefgfg
推 jfgeei
描 oefeef
提 nghYgh
提 供 lkhYff
提 示 kffgfe
提 问 ggffdk
插 ggehlc
插 一 giehla
摸 tXfifb
支 mcfdej
收 <host> kggggd
收 <service> jdffjf
收 jiedhe
收 信 lgggga
收 到 meffge
收 得 pcfeeg
收 邮 leegge
改 acgfnk
改 了 bagegs
改 动 cfgfdp
改 完 fehfoc
改 成 cgfgoe
改 的 geggdl
放 $ kncieZ
放 ? jljafd
放 lfeegi
放 不 rdgega
放 了 cXlqgf
放 出 hgfeld
放 吗 yUgdgd
放 啊 gseagb
放 在 pfcgZj
放 开 ofZdfk
放 没 hefffj
放 的 eemjfc
放 行 jdgehg
放 进 ncffgf
放 通 medfei
故 jicedk
效 qgffea
教 hdfjeh
教 一 iegjfe
教 务 kfggfe
数 jffffh
整 hlgegc
整 个 jiffee
文 jffchi
文 了 jfgggf
文 件 fejdhi
文 档 ffXqcm
料 , efmgge
料 : gkXkhg
料 gjhfge
断 $ cgefnf
断 geefik
断 了 defghm
新 jdgeje
新 人 effgcn
方 $ fZoggh
方 ? acoghg
方 kekbmZ
方 向 leehff
方 是 jckeff
方 案 gdgene
方 能 irZbgf
无 kffgch
无 法 kfffff
日 legdfh
日 志 jggcfi
早 , lgggfc
早 nedfbl
早 上 iegcfl
时 $ pcgfhc
时 , gggjfe
时 kbgdgj
时 候 gefchm
明 idgfgi
明 什 kgfgfe
明 啥 kgggef
明 天 bffffo
明 明 jgggfe
映 fdglfg
映 射 fdglfg
昨 ibhfao
昨 天 jdhfck
昨 晚 ibhedo
是 <client> leicgf
是 <far> lfffge
是 <gateway> jfgggd
是 <host> kjgfdd
是 <n> mgcacn
是 <outside> jfgggf
是 <own> mehedg
是 <service> pdffdf
是 <zone> mfdhgd
是 allow ogegfb
是 drop sdfhbc
是 forward gfilce
是 hairpin pdhgfa
是 jffdgj
是 mail qgefgY
是 不 cgeghm
是 丢 lefggf
是 什 ihehSs
是 允 ncgfff
是 关 nfaejf
是 删 cgfgme
是 加 fgggna
是 发 fecmgg
是 否 lfffff
是 哪 ohclba
是 啥 jeegif
是 好 kgggee
是 就 fhgglb
是 怎 nfgdge
是 我 lgfeid
是 把 bfgfki
是 放 mgffgd
是 没 gfgfkf
是 第 efefod
是 给 mbfddl
是 被 kgggfe
是 规 rgggeX
是 说 ehhdbo
是 谁 kdhcbn
是 转 cYfshg
是 这 jdgffi
是 通 tfgbhZ
是 靠 reehea
晚 <n> ggeeem
晚 hcheem
晚 上 ffgffj
晚 变 gfgfke
晚 是 ffgddo
晚 谁 gdgfgl
晨 mdggfe
暴 mZjhgc
暴 露 mZjhgc
更 nbhggd
更 新 meggee
最 hccjkg
最 后 mcclgd
最 终 kbejdi
月 caghgq
有 $ mdclde
有 ? kegbco
有 aobkjb
有 rule mbhjde
有 个 shecdc
有 人 kkbgdg
有 什 fgggej
有 例 fdgegm
有 做 bYhvhd
有 关 kfggff
有 区 gchene
有 去 jgggfe
有 台 ocffef
有 哪 dnhged
有 啥 ddhfjk
有 回 kggeff
有 坑 gcheen
有 多 gdfdkj
有 对 ogbndY
有 影 dehfnd
有 拦 jegggg
有 放 gZhYmp
有 映 ZlhsdZ
有 没 hkajeg
有 点 hubafd
有 端 dZhmhh
有 第 eaeeml
有 被 jcgmee
有 谁 dpdfja
有 这 nfggdd
有 问 sXhehd
有 限 leheeg
有 风 fdgfgl
服 fcjkge
服 务 fcjkge
期 ahdgfp
末 ceffjl
本 mhgaeg
本 机 khgbdi
本 身 oafffg
机 , lmgebd
机 <client> offgfd
机 <service> mfgffd
机 ? hhhjdd
机 ejggdh
机 上 lefdcl
机 吗 iWfnfj
机 房 mdefeh
机 是 lfegge
机 用 pefgfb
机 的 fjacfp
机 能 tbfghZ
机 要 nfffdf
机 访 pVhefj
机 连 ubfcee
机 都 mmacff
材 gjhfge
材 料 gjhfge
条 $ befefr
条 , fgggoa
条 -a fhhhka
条 <n> dggfme
条 accept ihfhkZ
条 conntrack mgggfd
条 dfgdki
条 dnat fghfje
条 rule jfecVu
条 什 ggggUt
条 会 ggffpZ
条 啥 gfgfYp
条 日 ngggga
条 是 hgffdk
条 没 cggfVw
条 端 hhbkgf
条 规 fdfggl
条 路 nggegb
条 连 kgggfd
来 $ biiheh
来 , jegefj
来 ? cpdeje
来 fikdfg
来 吗 wWgddf
来 回 pbeffg
来 源 fsgZfd
来 的 hdfmff
来 看 gcgjgi
来 自 sbedgd
来 说 thbeeb
来 这 ngggag
来 问 kpZgfb
板 kefgfh
板 在 oeeffe
析 jgfdgh
析 下 mgfggb
果 $ nfdbnb
果 <n> bgggod
果 efgfme
果 remove fbggsb
果 删 ggegoa
果 加 eghioX
果 把 eegghj
果 第 aghhtY
枪 kefggf
柜 legegf
查 : kcmiZg
查 <far> fgggjf
查 <service> jeegfg
查 gdjcjh
查 一 kndZbj
查 得 pcfhcf
查 询 lgggee
标 , kgfgeg
标 ejfdke
标 是 gkffff
校 jZigdk
样 $ dcmdmd
样 , qcdfeg
样 <zone> dgefne
样 ? ihehjc
样 hdlela
核 ibhfcm
核 日 kggggd
根 rghYfc
案 gdidme
桌 kfgfff
桌 面 kfgfff
档 ifXndk
档 第 gfgffj
检 lhhfdd
检 查 gjgegf
楼 gVhgcu
次 hegefk
次 都 nggfdc
正 kffehf
正 常 kfgehf
步 neefge
死 mXhddo
死 活 kgfgef
段 , jkdhde
段 <zone> kgdhff
段 hmhbge
段 可 elgfgf
段 的 qcghfZ
段 能 cmhWkj
段 访 hgfegj
段 连 gmfbhg
每 kkecff
毒 lkefec
比 如 kgfgef
气 ifYgcq
求 , qedegd
求 gheidi
求 助 kgfgff
求 解 kfefck
没 $ sZbbji
没 ? edgegn
没 ggdgfk
没 下 jfgggf
没 了 egefra
没 写 gfefhj
没 动 lggggb
没 反 kgggef
没 有 khckgb
没 看 hggfck
没 见 peedeg
没 问 qgfcde
法 ocgdfh
法 连 ndgdgg
注 jfffie
注 册 lfffef
活 kgfgef
活 收 kgfgef
流 ledfgh
流 量 kedfgi
测 ljdfdg
测 评 jidegg
测 试 refebf
海 iefdel
清 ejghdh
清 单 fkhjfa
源 $ Zsdchh
源 <client> megfef
源 hpfcgb
源 地 kfcgie
满 begegq
满 了 begegq
点 cgeien
烦 hicggi
烦 列 fkYkgg
烦 帮 gefdgk
烦 看 qegdgb
然 jdgeek
状 hgfefj
状 态 hgfefj
现 hfhedl
现 在 jbiedl
现 有 hjfgef
班 iaeifl
理 $ pdddgh
理 lgedff
理 解 ggggao
理 页 khfgfe
生 hfiddl
生 产 gfgeel
生 机 ngchfe
用 $ cfXkin
用 , mZdifi
用 <host> nfgdgd
用 <n> pefgec
用 <outside> kgfgdf
用 <own> legggc
用 <public> offegb
用 <service> nedggd
用 ? eefffm
用 foxmail kffgff
用 idhgbl
用 你 fffffl
用 到 ieqXhe
用 哪 fdobhg
用 啊 eeddfq
用 得 forWae
用 户 jeclhc
用 手 kefggf
用 的 jfffbl
由 <client> kfffff
由 offgde
电 脑 hejgfe
电 话 lfdfcj
略 fffgkf
略 上 kfggff
略 改 dgfglf
病 mjhedc
登 qdegdf
登 录 mfefeg
白 lgfadm
白 话 gfggcm
的 $ raeiYk
的 , nlgZha
的 : lggfTq
的 <client> tffgeZ
的 <far> odfgef
的 <gateway> bcggds
的 <host> peefee
的 <service> qafcgh
的 ? ekfedl
的 client pdfheb
的 ddhifj
的 dnat kifflW
的 dport bgggqc
的 effect egegap
的 foxmail ngffdf
的 ip ffggkf
的 laptop nfeffd
的 line hggccn
的 masquerade Xghiof
的 mx gfgefk
的 outlook kfgfff
的 pc neffef
的 port eidoiZ
的 prometheus ocgfef
的 tcp mgfbjc
的 traffic pceZgk
的 udp pjgafc
的 user eegggk
的 一 lfgggd
的 人 nYqdhZ
的 作 ehgdbp
的 信 pcfehe
的 共 megggd
的 包 kgeheg
的 同 pdfffd
的 吗 lfhheb
的 吧 qffbgc
的 哪 Ybmmjf
的 地 lfdcnc
的 备 kfggef
的 客 mgedeg
的 对 lgeefg
的 打 offggb
的 扫 ndggdf
的 接 kgfffg
的 时 ogfeee
的 是 hdflge
的 服 felegf
的 机 pjeeea
的 来 hohbee
的 流 meeekd
的 源 kebjkc
的 用 obgfff
的 电 kclffd
的 目 ehfeme
的 端 gbklbg
的 第 fdggaq
的 管 hkgffc
的 终 mdggfd
的 网 eikibg
的 规 jdhbii
的 角 fdikfe
的 话 Yhfhrb
的 这 hgggid
的 远 jfggff
的 连 rcfefd
的 那 gdkdqZ
的 邮 jdgffh
的 锅 jfggff
的 问 kffggf
的 默 lgddej
监 mehdgf
监 控 lfggef
盘 kYegfm
目 hkgcfg
目 前 bljhee
目 标 ejfdke
目 的 neecgh
直 timed saegfd
直 timeout lfffgf
直 刷 kffgfe
直 卡 kgggfe
直 是 kggggc
直 没 kgffff
直 超 lgffee
直 转 mfffee
直 连 nefggc
直 重 kgggfe
看 $ iddjfi
看 , mdghbh
看 nddjai
看 一 oagfff
看 下 ndgfef
看 不 fgggYp
看 到 lgefci
看 得 uWgcdj
看 懂 gggfck
真 lefeei
真 的 pdheee
眼 efgffk
着 $ eknYff
着 ? jkjafe
着 lilYcg
知 hjffbj
知 道 ekfeck
知 邮 jggfff
码 jegeej
码 忘 gffffk
码 枪 kefggf
确 qgehcc
确 认 qgehcc
碰 hpjbda
示 jehgfe
示 连 lgfggc
离 ldgggf
种 gffimZ
科 kfggff
程 ofggfb
程 桌 kfgfff
窗 kggfhd
站 idhief
站 在 fdikfe
端 <client> offffd
端 <far> ofgbfg
端 ighjfb
端 口 fgikfc
笔 lffgff
第 <n> cfeejm
第 ceeejm
第 一 gffffj
等 kiajff
等 保 kiajff
等 着 lffgfe
答 pceccl
答 哪 geefgm
策 gffgkf
策 略 fffgkf
算 $ foedff
算 Zmefme
算 加 gggglb
算 把 dggdpd
管 ioibbd
管 哪 glgcgf
管 是 ayjYgY
管 理 khfggd
管 目 gnfcff
箱 dfgfgm
箱 密 gffffk
系 legfff
系 吗 lfggef
线 $ gcgdnh
线 kcchld
组 koZdff
终 kbfhej
终 端 ndghfc
经 nggffb
经 过 jgfiee
结 rcfdcg
结 果 ngfcff
绕 pffgec
绕 过 mfeffe
给 <client> tdhaed
给 <host> nggfec
给 <zone> mdgfjc
给 ndamib
给 不 megfef
给 个 gmfcfg
给 几 fgfefk
给 哪 lbdmeg
给 我 meVqci
给 第 Wgfgrg
给 谁 XZgwbl
给 过 lfgege
络 ckcfgk
绝 $ ndfegg
绝 mdgegg
维 gffdhj
编 kgffff
网 , pgggdc
网 <far> nfgbgf
网 <own> dccsfg
网 ip jfffgg
网 pggfdb
网 上 adpkgd
网 不 lddfmb
网 会 chdglg
网 关 jkeeee
网 吗 ncdghf
网 哪 nZgnga
网 映 Yekkgh
网 机 gmbigd
网 段 ilhage
网 络 ckcfgk
网 走 ocefge
网 页 mffdhe
置 $ gegffk
置 ? egffco
置 eegfij
群 ndfeff
翻 ffggdk
翻 译 ffggdk
老 mefgfe
老 师 mffgfe
老 是 pedfgd
者 ocggdf
能 <service> mdefgg
能 access eecghn
能 ckiajh
能 ping oefefe
能 reach locddd
能 上 pdbhge
能 不 raeffg
能 主 jifdff
能 从 hldbjd
能 做 ggfceo
能 出 qcfgee
能 到 njcecg
能 去 gdnfch
能 合 ffggfk
能 否 lbehnb
能 回 heeffl
能 好 cgggmf
能 帮 jgZdeo
能 干 geefem
能 往 mdgfge
能 打 ljlddZ
能 收 hefgjf
能 查 ffcgji
能 用 kepWdh
能 直 fkefjd
能 访 ejjceh
能 过 saghfa
能 进 loadfd
能 连 afiggl
能 通 defilf
脑 <client> jgggfe
脑 hejgfe
脑 可 vbcegc
脑 打 recffd
脑 是 kgegff
脑 用 lfdggf
脑 能 wZcgfc
脑 连 wbbcff
自 <zone> rcefgd
自 mfichc
自 己 lggegd
自 身 lfgggc
若 cefhqc
苦 edgeeo
苦 了 ffgffk
苦 啦 hfgffj
落 ddbold
落 到 edamlf
行 $ oeefbh
行 <zone> egdfng
行 ? meffge
行 defelj
行 masquerade ggggkd
行 不 leefkc
行 为 eggear
行 了 rfgedc
行 什 dgggcm
行 以 egggjg
行 会 ggdgke
行 删 dgggke
行 前 hdhfnb
行 加 effgnc
行 去 egfgpa
行 后 ehhesW
行 吗 pffeee
行 和 gdgffl
行 啊 jggefg
行 啥 feeeZv
行 对 fegerb
行 干 gfgeZq
行 得 rdgffa
行 挪 hehdpa
行 是 ffgfel
行 有 hbheZs
行 没 hefdgj
行 的 fggenb
行 补 Zgfgpg
行 还 kgfgff
行 那 hggebm
补 gfffkf
补 一 ehcfrb
补 丁 kfgeff
补 上 cgggle
表 $ fickgg
表 : dneefh
表 eiZmld
被 <client> lgfefe
被 <far> vfgccb
被 <gateway> mfggfc
被 <zone> rfgeeb
被 drop mgeffd
被 forward ihelce
被 ibgmee
被 丢 jgfgff
被 叫 jgffff
被 哪 mgfdge
被 拒 pegfha
被 拦 mffdgf
被 挡 iekdfg
被 改 vgefaa
被 放 mffefe
被 转 gdgmff
装 lfgcdi
西 ? eaihgm
西 bcljej
要 gidfld
要 一 eijedi
要 上 efgfel
要 不 kfggfe
要 交 fhdjgf
要 从 jggfff
要 写 sYjdfd
要 去 ofgcfd
要 填 ckfiie
要 往 kfgefg
要 打 keghfe
要 把 pdhgdd
要 是 bflgna
要 材 dknfec
要 求 gjhdfg
要 用 mlXncb
要 访 qdfcff
要 调 kegffg
要 过 wcdiab
要 连 negfde
见 ncgecj
规 igdegj
规 则 ifdfgj
角 fdikdi
角 度 fdikdi
解 $ jgdgbl
解 gfifZn
解 析 jegegh
解 读 kfgffe
解 释 gfjgZl
警 jegffh
警 邮 jfgfgg
计 mdfggd
计 划 geggnc
计 要 diekhe
订 kcgdfl
认 jeffkd
认 一 njgecc
认 策 fgffld
让 <zone> lcfhbk
让 lcfhbk
让 不 mdgggd
让 我 mgfggd
议 aehhkg
记 edchep
记 录 ddgffp
讲 $ gehfle
讲 讲 cfhflg
许 lhffhc
许 吗 neffef
许 的 pbgfff
论 laffkf
设 ghecod
设 成 efefoe
设 第 chggqY
访 fjhbek
访 问 fjhbek
证 kfedcm
证 书 bggegn
评 jidhkZ
评 要 ijdegg
诉 pibZgg
译 ffggdk
译 成 ffggdk
试 refece
话 $ heegfl
话 , cgffrb
话 : gfggWr
话 cgfgij
话 机 nefhed
询 mfggfd
该 jdfiYn
该 怎 gfefgl
该 是 pfgbge
该 没 tgdafd
该 能 haaphh
该 通 segbga
误 <n> kfeggf
误 kffggf
说 oedfdh
说 打 pdiYfh
说 明 icehfj
请 jfhlea
请 列 Seqjgj
请 教 jefkfe
请 求 kdekeh
请 解 ddggas
请 问 mfhjfZ
读 kffgfe
谁 $ heYomb
谁 auZheg
谁 动 gchfel
谁 可 hqeaja
谁 回 kfggfe
谁 开 cpebhh
谁 改 fehgdl
谁 来 kdbffm
谁 能 aragif
谁 进 grYfhe
谁 连 cnhffe
调 ndhflY
调 一 gcfdpf
调 用 mefgef
谢 $ efigXp
谢 efigXq
谢 谢 efigXq
财 dceffp
财 务 dceffp
败 , mggged
败 mgfgfd
账 fjfffh
账 号 effgfl
贴 fcfkfj
费 nhefed
走 $ ogfdgd
走 <n> megfdf
走 <own> hfggkd
走 <public> keeeig
走 <service> mfffff
走 ? qhedec
走 hairpin pggddc
走 kefjfd
走 不 keggge
走 内 jfgfgg
走 到 igbode
走 哪 nffggb
走 得 gagmgg
走 的 meffge
起 hgfgck
起 什 fgfgYq
起 来 jgffff
起 连 kffgff
超 obgfgd
超 时 obgfgd
跑 在 jgggff
跟 <gateway> lfggef
跟 gegdcp
路 $ nffcgg
路 tdhaec
路 径 meeffg
跳 lfgefg
身 lfgggd
车 lfgegf
车 间 lfgegf
转 ifdljZ
转 到 ijdjiZ
转 发 hdeijg
转 圈 mfffee
转 给 nZfifg
轮 kfgfff
轮 询 kfgfff
载 eZecex
输 rhcadh
辛 edgeeo
辛 苦 edgeeo
边 <client> sdggfZ
边 <service> neffgd
边 hbhfem
边 到 biffgl
边 拦 jgggge
边 放 pZffgf
边 有 mghheb
边 的 egefen
边 能 icheel
边 要 skeada
达 lpbbgd
达 吗 ocgdeh
过 $ lgffge
过 <gateway> ocgfef
过 <own> oeeeff
过 <public> pfdfef
过 jfbjei
过 一 ffgffk
过 不 odffff
过 了 kegfbl
过 去 joZfch
过 吗 ufggeW
过 哪 igdkdf
过 得 odffee
过 来 igfhdi
过 网 hmeeef
过 这 mdgbcl
运 jfeefj
还 chddkm
还 work egggje
还 打 fehfjf
还 是 oeehbh
还 有 foacZp
还 能 dfhgkf
还 行 bgggnd
还 连 Zefgtd
还 通 caidlm
这 effhfk
这 一 kdhgib
这 个 gefjfi
这 么 jffehf
这 句 gfggej
这 台 cfflhf
这 是 lgfgfe
这 机 edgdfp
这 样 fgfdkg
这 种 fieedl
这 行 fgffWt
这 边 hehefj
进 <gateway> kfgfff
进 kneefb
进 到 jjagei
进 去 hbfigj
进 得 kmbceg
进 来 ijfggb
远 kfgfff
远 程 kfgfff
连 , pkfdda
连 <client> ogggda
连 <far> hcggmd
连 <host> wffcgX
连 <n> nhhece
连 <outside> kdfejf
连 <own> hWjfjk
连 <public> ofeedf
连 <zone> nddfjd
连 ? lugZeV
连 ekibfh
连 上 gafpch
连 不 hogddd
连 到 kilWdh
连 吗 ltaZah
连 外 ofgcff
连 得 mhgfag
连 我 lleagf
连 接 rZfdfg
连 进 fkfegg
退 lgefge
退 信 lgcggg
退 回 kgffff
送 ifdkeg
送 到 hgckeh
递 jegfgf
通 $ fghcem
通 , uhfefV
通 <client> mffgdf
通 <far> kffgff
通 <gateway> kgfgee
通 <host> sdgefZ
通 <own> nbgeie
通 ? 4ZbZce
通 gkdgfh
通 不 nfeffe
通 么 rdceic
通 了 hdeeki
通 吗 iofhbc
通 吧 gcdngf
通 啊 qfffec
通 的 rfgcga
通 过 kigfed
通 还 refgeZ
遍 mfjddd
道 ekfeck
那 feeelh
那 三 chghmc
那 个 fgcddr
那 台 hfggam
那 条 dfhhke
那 种 gbfjoa
那 行 dgggkf
那 边 kcfggi
那 里 lnbkZc
邮 lhchfe
邮 件 lidifa
邮 箱 dfgfgn
部 fjihcf
部 门 kdlffc
都 agmniX
都 不 ibghpZ
都 会 hfeefm
都 发 hWhnif
都 映 gWlkhh
都 有 bgklhb
都 没 pfffeb
都 算 foedff
都 能 dgtafd
配 lfefeh
配 的 jgggfe
采 mfgged
释 $ kfffeg
释 : Zgnkdf
释 gfjgZl
释 一 hfffYq
释 下 gfgfek
里 $ Zclejk
里 <service> nZgheg
里 ? ZZlogg
里 nghedd
里 一 jgffff
里 写 pedgdf
里 加 cgggnd
里 有 kbgieh
里 的 gbjgdl
里 看 dgggek
里 要 odhhfb
里 面 bgilaj
重 dfgdfo
重 传 kggfff
重 启 edhedo
重 置 gffffk
量 $ jefgie
量 ? dgggfl
量 kedfgi
链 ufeade
锅 jfggff
错 jfffgf
错 误 kffggf
镜 meffff
镜 像 meffff
长 edjkib
门 mbjdeg
问 $ ehcffo
问 , imefcg
问 : hheeek
问 <client> 0eggdR
问 <far> ndehjZ
问 <gateway> jhgghb
问 <host> ljZhfe
问 <n> ojfefZ
问 <outside> pZcpgZ
问 <own> jhadji
问 <public> pbgcge
问 <zone> ohcgbf
问 ? gcdgfn
问 fihadm
问 一 oegbge
问 下 lefffg
问 不 mbefdl
问 从 ugdacf
问 你 fgZffr
问 到 gcnmfZ
问 哪 eYxajd
问 得 lecYeq
问 我 nejbfe
问 是 lgfgef
问 的 jffehg
问 这 ggfgan
问 题 hcffgl
间 lfghfc
队 ieecdr
限 gmccob
限 制 ldheff
除 fmghiY
除 了 gngibc
险 $ fdgegl
险 fdgfgl
随 ilfegc
随 便 hlgegd
隔 lbgegi
隔 离 ldgggf
障 hdgefk
集 qfeefc
需 ekfjee
需 要 ekfjee
露 mZjhgc
靠 ofeebi
靠 哪 reehea
面 , akgele
面 <n> jfggff
面 kccpjX
面 到 lgfdgf
面 加 dgggmc
面 插 fhhgjd
面 是 UZf0he
面 有 eedojc
面 的 jfgigc
页 , mfdgge
页 lgfcfh
页 面 jhfdei
项 : mehfef
项 ldcnde
顺 ibgekh
领 jfgfhf
领 导 jfgfhf
题 $ pbgegf
题 , lffgdg
题 ? odfffe
题 hcffgl
题 吧 pggZge
风 fdgfgl
风 险 fdgfgl
食 gfgegk
食 堂 gfgegk
马 mggdfe
马 上 mggdfe
验 jggfgf
麻 hgcggj
麻 烦 hgcggj
黑 icgeen
默 ggffld
默 认 ggffld
`;
export const PART_WEIGHTS = `
+ 'connection lha
+ 's aoe
+ -> qWg
+ -d idh
+ -i efj
+ -j hid
+ -p kgd
+ -s bcp
+ -v mfb
+ : gid
+ ; mdd
+ <- dnc
+ <client> gdj
+ <far> bkh
+ <gateway> hal
+ <host> efj
+ <n> eld
+ <public> kZj
+ <zone> cii
+ able sYc
+ about eek
+ accept hhd
+ accept' dgj
+ accepted ndc
+ access kef
+ accessible dnc
+ acess hjc
+ active nce
+ add jfd
+ added Zil
+ address Yfo
+ admitted jch
+ adress bdo
+ afterwards flc
+ again cbp
+ against rZc
+ agent lia
+ aimed led
+ allow bco
+ already cnd
+ am bne
+ an klX
+ answer gnZ
+ answered lfc
+ answers chj
+ any Zrc
+ anything dgk
+ anywhere dnc
+ app eek
+ apt Zog
+ arbitrary naf
+ are mjX
+ arrive nhY
+ arriving xXY
+ as bod
+ asking mfa
+ asks pYe
+ available dsX
+ be Xmj
+ because ikb
+ becomes cfk
+ been hWp
+ behind qYd
+ being goZ
+ believe rhU
+ blame ajj
+ block dap
+ blocking eao
+ blocks ici
+ bob kbh
+ both Wjn
+ bounces cme
+ browse lah
+ browser fje
+ browsing kgc
+ build gdj
+ but gbl
+ by clf
+ bypass hXp
+ bytes cpb
+ c ibj
+ call gdj
+ calling jef
+ calls occ
+ can kee
+ can't jbh
+ cannot kbg
+ cant gam
+ capture Yfp
+ chance tVe
+ change Ylj
+ check flc
+ checks kbh
+ cksum jlY
+ claims dnc
+ clients goY
+ closed hjb
+ code bji
+ colleague foZ
+ collects bod
+ com bod
+ come hbk
+ comes led
+ coming dtX
+ complain jja
+ complains enb
+ conect lfd
+ configured cdn
+ confirm hZm
+ connect led
+ connecting hkb
+ connection jfd
+ conntrack agn
+ consumer flc
+ contacted aoe
+ correct enb
+ could lde
+ cross Zng
+ cs fkd
+ ctstate bgl
+ curl naf
+ customer fmb
+ cut pbc
+ daddr ncd
+ dead hdi
+ deliver lcf
+ delivered lah
+ delivering tcX
+ delivers neb
+ desk fej
+ desktop jhc
+ destination lfb
+ dev kfd
+ dials lcf
+ dicom hid
+ did jdg
+ die gma
+ dies pgY
+ direct bra
+ directly imY
+ do khb
+ docker Uln
+ does jef
+ doesn't gdj
+ doesnt tZb
+ doing cii
+ don't flc
+ dont ocb
+ down Ydr
+ dport cii
+ drop dhi
+ dropped jhc
+ drops iak
+ dscp fkd
+ dsn ckg
+ dst jdf
+ e cnc
+ each flc
+ eating bbq
+ echo lcf
+ email fbm
+ end hoW
+ ends nfa
+ err fld
+ errno kdf
+ establish neb
+ ether eej
+ even dig
+ ever cpb
+ every idi
+ everything iYm
+ example glb
+ expected lfb
+ exports oYg
+ exposed bji
+ f dmc
+ fail qgW
+ fails oXh
+ far iic
+ fault lde
+ fetch peZ
+ fetches oYg
+ filtered lha
+ finally jgd
+ firmware ogY
+ fix abq
+ folks iak
+ for bmg
+ forever enb
+ forward Vhr
+ forwarded klX
+ foxmail ibj
+ from cii
+ fwd gck
+ gateway Zil
+ get dkf
+ gets djg
+ getting hdj
+ git dpa
+ github pbc
+ give mbf
+ given 0aT
+ gives Uqi
+ go nfa
+ going peZ
+ good ekd
+ got bfm
+ guys lec
+ gw jfe
+ had djf
+ hairpin jlY
+ hand kfd
+ hands dkf
+ hang fdl
+ hangs lkX
+ happens mce
+ happy Vet
+ has dhj
+ have mUm
+ he oVj
+ healthcheck jib
+ here tYb
+ him efk
+ hit jkZ
+ hits mdd
+ hitting jef
+ home eao
+ hosts Ymi
+ how ibj
+ i bij
+ i'd alh
+ i'm Yjl
+ icmp idh
+ idea mbf
+ ideas dgj
+ if jib
+ in gkc
+ inbound alh
+ incoming neb
+ initiate nbe
+ inner mbf
+ input lgb
+ inside gXp
+ instead aij
+ internal cqZ
+ into nZg
+ ip eek
+ is dmd
+ isn't hla
+ it kcg
+ its ncd
+ itself kbh
+ jobs jbi
+ just kee
+ k rab
+ keep obd
+ keeps jee
+ kept edl
+ kibana cnc
+ kindly alg
+ label jhc
+ land hla
+ lands jai
+ laptop enb
+ last fej
+ leg bij
+ len ngZ
+ length qcZ
+ let ibk
+ lets bhk
+ letting fZo
+ like mXj
+ line aki
+ lines lTo
+ listens brb
+ lives kbh
+ load iic
+ log fkd
+ logging qca
+ lol Zjk
+ longer sab
+ look qZd
+ lose qba
+ lost kgc
+ mac eek
+ machine foZ
+ machines fje
+ maillog esW
+ mails lbg
+ make ejf
+ manage pbc
+ masquerade djf
+ masqueraded fje
+ match bfm
+ may lkX
+ me bii
+ meant bqb
+ minute Zki
+ monday kbh
+ monitoring gbk
+ morning dgi
+ mount kkY
+ mounted neb
+ must ngZ
+ my Xlk
+ names khb
+ nat egj
+ nc ncd
+ need lXk
+ needs lah
+ network glb
+ never cjh
+ new kbh
+ next bfm
+ nginx Zmg
+ night kbh
+ nightly bod
+ no ajj
+ nobody rZc
+ node uZZ
+ not jic
+ now ekf
+ of kgc
+ off pYf
+ ok lfc
+ once ljY
+ one eke
+ only hcj
+ onto pZe
+ open mdd
+ opened blf
+ or kjZ
+ org akj
+ ought lkX
+ our kib
+ out hdi
+ out' lde
+ outbound kYk
+ outgoing qYf
+ outlook jch
+ own kdf
+ packages vaX
+ packet idh
+ packets qWg
+ page efj
+ passed dmd
+ passes eld
+ passive ijc
+ path ahl
+ pc efj
+ pcs qad
+ people jgd
+ permit kZj
+ phone efj
+ phones peY
+ pick lfb
+ ping nZg
+ pingable dnc
+ pinging mcd
+ pings oZf
+ plain rba
+ please goX
+ pls gnZ
+ pointed obe
+ policy kZj
+ poll wNj
+ polled Yrd
+ polls uUe
+ port cjh
+ possible bkg
+ post vYZ
+ postfix niX
+ postrouting kcf
+ posts qeY
+ ppl jch
+ prerouting hic
+ print mdc
+ printer hcj
+ prints ked
+ private lgb
+ probe oVj
+ problem eek
+ prometheus kee
+ properly oZf
+ prot goY
+ proto amg
+ protocol S0a
+ proxy jhc
+ public dme
+ pull jTq
+ pulls oae
+ push lbg
+ pushes rWf
+ put aik
+ query jXm
+ queue qWg
+ radius gpY
+ reach rba
+ reachable Yni
+ reached Zpe
+ reaches hdi
+ reaching mZh
+ read blg
+ real Xlk
+ really lde
+ receives led
+ refused hjc
+ regards bpc
+ register lde
+ relay sbZ
+ removed Xcu
+ replies dcn
+ reply dkg
+ report jmY
+ reports kdf
+ requests Ypf
+ resolve lfb
+ right lfd
+ rn hid
+ route mce
+ routed hcj
+ rule baq
+ rules beo
+ run hcj
+ runs coc
+ s hkb
+ said acq
+ same kgc
+ say edl
+ says ldd
+ scan mag
+ scanner Wcu
+ scans mTm
+ scraped Yqd
+ scrapes nWj
+ see Vml
+ seen ijc
+ sees emc
+ send kVn
+ sending oea
+ sends nYh
+ sent Zqd
+ seq jfe
+ served kfd
+ service dqZ
+ servr ici
+ session gkc
+ set kai
+ settings mgb
+ shall kch
+ she djg
+ shell iic
+ show pda
+ shows mZh
+ sicne bhj
+ side lhZ
+ since ejf
+ site dbo
+ sites jef
+ sits Wjn
+ smpt qgW
+ smtpd Uok
+ snat ben
+ so iic
+ some iak
+ something nbe
+ sorry Ydr
+ source fna
+ spins ijc
+ src dgj
+ stand lYj
+ start jfe
+ state gck
+ stop Uiq
+ stopped djh
+ stopping lbg
+ stops aas
+ straight pcb
+ stuck khb
+ submit iYm
+ subnet Ykk
+ succeed led
+ supposed ika
+ swears jfe
+ switch odb
+ syn jdg
+ sync sYb
+ take Rsj
+ taken aki
+ talk mhZ
+ talking pad
+ talks nVk
+ target jhc
+ tcpdump Wmj
+ team cjh
+ teh kWn
+ tell hjd
+ tells kZj
+ test ddm
+ thank Yog
+ thanks fmb
+ that liZ
+ that's pda
+ the ici
+ their kfd
+ them ibk
+ there flc
+ these cfl
+ they kdf
+ thing Zfo
+ think Zik
+ this lgb
+ those glb
+ three bem
+ through led
+ ticket ckg
+ time nfZ
+ timed blg
+ timeout fdk
+ times cpb
+ tls ape
+ today pYf
+ told iYm
+ tonight nYh
+ too lah
+ tos fkd
+ toward pcb
+ towards tXc
+ traffic pfX
+ translated ihd
+ transmitted nbe
+ treated fje
+ tried efj
+ tries jff
+ trouble hbk
+ true jhc
+ trying lga
+ ttl jef
+ udp ihd
+ ui agm
+ up nec
+ updates lah
+ uploads niX
+ usable cij
+ used kgc
+ user mhZ
+ users sYc
+ uses pWh
+ using cgl
+ vendor iZl
+ verdict khb
+ very jfe
+ via bgk
+ visible dlf
+ vpn piW
+ w jlX
+ walk bij
+ wants kfd
+ was dgj
+ way hZm
+ we jfd
+ webmail oiW
+ week del
+ well bdn
+ were eao
+ what Ykk
+ what's Zfo
+ whats Waw
+ when gjd
+ where amg
+ whether eZq
+ while gck
+ who mbg
+ whole fke
+ wifi gma
+ will jkZ
+ with fmc
+ without kcf
+ wont kfd
+ work ihd
+ working mgZ
+ works lah
+ would kia
+ write bar
+ y jfd
+ yet aeo
+ you chj
+ your fqW
+ zone ubY
+ 一 dih
+ 三 bem
+ 上 ben
+ 下 bkh
+ 丢 fdk
+ 个 cme
+ 中 med
+ 为 fje
+ 主 kee
+ 么 enb
+ 之 fbm
+ 了 ici
+ 事 eek
+ 互 dle
+ 享 Zpe
+ 人 kdf
+ 什 lbf
+ 仁 sXd
+ 从 mec
+ 他 dih
+ 以 ici
+ 任 niW
+ 份 ihd
+ 传 nhY
+ 作 fke
+ 供 glb
+ 信 eek
+ 做 bji
+ 像 khb
+ 公 ndd
+ 共 Zpe
+ 关 pcb
+ 内 lde
+ 册 hlb
+ 再 lgb
+ 写 mce
+ 出 mec
+ 则 Xmj
+ 到 jdg
+ 加 Zim
+ 务 fnb
+ 动 mZh
+ 包 dnc
+ 区 wfR
+ 协 eke
+ 卡 jef
+ 印 afn
+ 却 cco
+ 原 fek
+ 去 iYm
+ 发 nbe
+ 取 jfe
+ 受 crZ
+ 变 khb
+ 可 kdf
+ 台 lgb
+ 同 led
+ 名 ffj
+ 后 dhi
+ 向 kee
+ 否 ijb
+ 吧 eek
+ 呀 gnZ
+ 告 hhd
+ 呢 edk
+ 命 Ysc
+ 咋 gam
+ 和 gck
+ 哪 fna
+ 啊 bqa
+ 器 kgd
+ 回 dnd
+ 在 jge
+ 地 dgj
+ 址 cdm
+ 域 ffj
+ 填 cem
+ 备 lfc
+ 外 cfm
+ 天 eoa
+ 失 dlf
+ 好 fej
+ 学 jge
+ 它 ijb
+ 安 taa
+ 完 dfk
+ 定 ckg
+ 客 mde
+ 寄 lZi
+ 对 Ygo
+ 就 mcd
+ 己 jdg
+ 帮 pfY
+ 库 kee
+ 底 Wio
+ 建 djg
+ 开 lgb
+ 录 led
+ 影 odb
+ 往 qUi
+ 得 hkb
+ 志 clg
+ 忙 foZ
+ 想 sSi
+ 成 nVk
+ 我 obd
+ 户 nbe
+ 手 gcl
+ 打 idh
+ 执 kdf
+ 扫 jic
+ 把 vVc
+ 抓 ecm
+ 投 neb
+ 报 ndc
+ 拉 gjd
+ 拦 cfk
+ 拿 qZd
+ 挂 qac
+ 指 qZd
+ 按 hlb
+ 挡 edl
+ 换 Uln
+ 据 Zof
+ 掉 fkd
+ 推 jja
+ 描 sYc
+ 提 ckf
+ 支 qad
+ 收 Zog
+ 放 kee
+ 数 dmd
+ 文 fna
+ 断 jja
+ 新 Ynh
+ 方 bji
+ 无 tWd
+ 日 fke
+ 时 kfc
+ 明 cem
+ 映 ffj
+ 是 clf
+ 晚 epZ
+ 更 sSi
+ 最 fej
+ 服 lha
+ 机 lgb
+ 来 kbg
+ 析 hjc
+ 果 jee
+ 查 ldf
+ 标 hid
+ 样 bii
+ 步 pda
+ 死 dld
+ 段 fje
+ 每 Yrd
+ 求 oYg
+ 没 fje
+ 注 hlb
+ 流 hid
+ 浏 iic
+ 然 qiU
+ 现 ijb
+ 理 ibj
+ 用 kcg
+ 由 dqZ
+ 电 nfb
+ 登 mYh
+ 监 Xrd
+ 目 kfd
+ 看 jdg
+ 着 iYm
+ 程 kgc
+ 端 aoe
+ 等 amg
+ 管 ici
+ 终 kee
+ 结 jef
+ 绕 jgd
+ 给 enb
+ 网 iic
+ 老 hjd
+ 能 jfe
+ 脑 lfc
+ 自 jef
+ 落 cem
+ 行 jch
+ 被 Zpe
+ 要 pZf
+ 解 emb
+ 警 jef
+ 让 clf
+ 议 aki
+ 论 dpb
+ 访 idh
+ 询 odc
+ 该 djg
+ 请 rab
+ 调 lgb
+ 走 dkf
+ 超 ked
+ 跑 nZf
+ 跟 pad
+ 路 boe
+ 身 kjZ
+ 转 kfd
+ 轮 lcf
+ 载 mfc
+ 边 efj
+ 过 hbl
+ 还 jja
+ 进 obd
+ 远 ogY
+ 连 jgc
+ 退 del
+ 送 emc
+ 递 iic
+ 那 bkh
+ 邮 lcf
+ 都 ecm
+ 配 aki
+ 里 cih
+ 量 fkd
+ 镜 eld
+ 问 jch
+ 间 gjd
+ 隔 fdk
+ 面 led
+ 页 cpb
+ 马 ekf
- ' oaf
- 'connection fkd
- 's dih
- , jfd
- -> Zqd
- -j hcj
- -k Wjn
- -o ejf
- -s bhk
- -v dih
- ; kef
- <host> jhc
- <own> nYh
- <server> goY
- <zone> ejg
- able dhi
- about jhc
- accept mag
- accept' hal
- accepted dmd
- access fmb
- accessible pcb
- ack Yjk
- active rfX
- actually dhi
- add kfd
- added bgl
- adding med
- adress fmb
- after idh
- again miY
- against amg
- agent lfc
- alerts cnd
- all hcj
- allow kia
- allowed bnf
- am mhZ
- an hid
- and bod
- answer sXd
- answered aki
- answers nea
- any mfa
- anybody pcb
- anyone pbc
- anything lgb
- anywhere ckg
- api ila
- app kch
- append idh
- apt kia
- arbitrary anf
- are nga
- around llW
- arrive Xmi
- arrives eel
- arriving clf
- as nbd
- ask Ykk
- asked neb
- asking ckh
- assume wYY
- at hid
- attacker kee
- away dih
- backup pUj
- backups blg
- bb sab
- be pZe
- becomes icj
- before cco
- behind gYo
- being lYk
- big bpc
- blocking gkc
- bot nfa
- both bjj
- branch occ
- broker aod
- browse Zof
- browser dfk
- build qUi
- but gbl
- by sba
- bytes del
- c blg
- call Upj
- caller oZe
- calls Ysc
- camera aoe
- can't ckg
- cannot clf
- capture iic
- captured egj
- card oea
- case dob
- cc eke
- change ahl
- changes kgc
- check hjc
- checks gjd
- chk kdf
- ci qdZ
- claims pda
- client jef
- clients jfe
- clone drY
- close dnc
- cloud bpc
- cna kfd
- colleagues obe
- collector Zsc
- com ajj
- come jef
- comes hak
- coming nXi
- conect bfl
- configured emc
- connected dmd
- connecting eld
- connection ijb
- connections jbh
- connects flc
- controller gjd
- copier hal
- could hdi
- cross bcp
- cure kkY
- curl doc
- customer hXo
- cut cvV
- daemon eke
- data amg
- dead mdd
- decides kgc
- default crY
- delete qZd
- deleting hVp
- deliver cii
- delivered Xlk
- delivers Znh
- denied ici
- desk oYg
- desks sVf
- desktop mhY
- dev ddl
- dial duV
- dialled dpZ
- dials lde
- die gZn
- dig fma
- direct fcl
- directly Vdu
- dmesg agm
- dnat gYo
- do eld
- does cii
- don't miY
- dport del
- drop edl
- dropped hal
- e jch
- echo hjc
- effect joU
- end jaj
- ends chj
- enters cfl
- erp nbf
- established joV
- even cgk
- ever Yjl
- everybody jef
- exim oYg
- explain lfc
- exposed tWd
- fail gkc
- far cjg
- fetch Ykk
- fetches Xll
- file Urh
- finally fdk
- fine bem
- floor uaY
- folks obd
- for qYe
- form rYd
- forward jef
- forwarded aji
- frm gpX
- from lde
- front ihd
- g mbe
- get fjd
- gets idh
- getting dle
- git kbg
- github ane
- given kjZ
- gives kbh
- go gma
- goes gZn
- going bgl
- gone rXe
- google alh
- got emc
- guest lfc
- guy lcf
- guys aoe
- gw ici
- h ejf
- had kcg
- handed afo
- hang rZc
- hangs fXp
- happen enb
- happens eke
- has qYf
- have fkd
- he bod
- help rac
- helpdesk sZb
- her mdd
- here Zgn
- hey dcn
- hi fje
- his idh
- hits hla
- hitting dpa
- home dle
- host kkY
- hostname mga
- how lfd
- i'd bcp
- i'm lah
- icmp med
- id Zfo
- ie gYo
- if lbg
- im ncd
- impact lcf
- incoming bcp
- initiate Wrf
- initiated hZm
- inner aki
- input iak
- inside foY
- instead dfk
- internal Zdq
- into Zof
- ip ihd
- iptables kfd
- it's jaj
- its aik
- itself oea
- jenkins dkf
- job pad
- k oYg
- keeps jef
- kernel fej
- kill hjc
- kindly lWl
- lab nfa
- label flc
- lan eek
- land Vhq
- lands Ykk
- laptop mag
- last led
- leave jXm
- leaves ebn
- leaving ihd
- leg gkc
- length djh
- let's fdk
- licence Xub
- license bji
- like kdf
- line bne
- lip Xmi
- listener Ush
- live ndc
- lives lha
- load Ynh
- logged tbX
- login lah
- logins obd
- logs hmZ
- lookups mdd
- loopback ali
- lose dld
- loses amg
- lost acr
- machine ndc
- machines fke
- mail dkf
- maillog fpY
- mails aji
- make ijb
- martian ika
- masquerade ngZ
- master ijb
- match edl
- may ijb
- me kbi
- mes qWh
- message cnd
- messages mdd
- minutes pda
- mirror cuW
- monday nbe
- monitoring wWa
- morning oea
- mounted oeZ
- move cmd
- ms flc
- must bmf
- mx Yqe
- my nZh
- names blh
- nat oea
- nc dgj
- need lXk
- needs coc
- net fjf
- network qYe
- never bdo
- nginx bji
- nightly ngZ
- nmap fkd
- no ihd
- nobody fmb
- not Wdt
- nothing jgd
- now pZe
- of glb
- off ckg
- offsite Ymi
- oif lde
- ok kXl
- once jdg
- only caq
- onto cod
- open iZl
- opened ijb
- opening Xsd
- opens afm
- or cel
- other dkf
- others saa
- our cgj
- out idh
- out' flc
- outbound lfc
- outgoing jfe
- outlook ihc
- over fld
- own fmc
- packages bne
- packet dkf
- pacs jch
- page Xva
- partner fje
- pass edm
- path mlV
- payment hnY
- pc mdd
- pcs liZ
- people jfe
- permitted Zjk
- phones rca
- ping bqc
- pingable mbf
- pinging glb
- pivot hnY
- place del
- plain Ysd
- players lfc
- plc gma
- please mce
- pls kdf
- plugged qYe
- plz lcg
- pointed Yog
- points efj
- policy kdf
- poll ilZ
- polled rXe
- poller hcj
- polling rZc
- polls cme
- port hid
- portal Uln
- possible nae
- post ejf
- postfix ndc
- postrouting fcm
- ppl kee
- primary emc
- printer hjc
- printers chj
- private chj
- probe jhc
- prometheus lcg
- provider taZ
- proxy foZ
- public Ylj
- published fna
- pull bod
- pulls arb
- puppet aik
- push ijb
- pushes ang
- put ihd
- queries eke
- query bqb
- question gjd
- queue rab
- quick kdf
- radius Zpe
- ran pZe
- random lcf
- rcpt mdc
- reach Xjm
- reachability mcf
- reachable rfX
- reached ofZ
- reaches alh
- reaching cpb
- read lcf
- real gYo
- reason kcf
- recv dob
- reech eap
- refused med
- register alh
- registry Ygn
- relay alg
- remote flc
- remove iWo
- removing aki
- replies Ykl
- reply dcm
- report kcf
- reports cjh
- requests pbc
- reset fdk
- resolve Zog
- resolver kkY
- resolves dmd
- rest bhk
- return dhi
- right jbj
- rip fje
- rn jef
- root coc
- route jcg
- router Zkj
- rule ibi
- run rXe
- runner obd
- runs ogY
- saddr kfd
- same Uft
- sat hdi
- say lah
- says ihd
- scan Ypf
- scanner oYg
- scanners kcg
- scans Zng
- scrapes dpa
- seen bdo
- send Yim
- sender hlZ
- sends crZ
- sent rdY
- served Ykk
- server gjd
- server's elc
- service dkf
- set ajk
- share dih
- she gkc
- shell led
- should ckf
- show Zqe
- shows mhZ
- side emc
- since eld
- sit ibj
- site cnd
- sites anf
- sits jch
- sitting odb
- smarthost doa
- snat ecn
- so del
- someone oea
- spins bYt
- sshing glb
- ssl dkf
- staff nfZ
- stop jbi
- stopping nea
- stops jef
- straight bra
- stranger pdb
- strip cdn
- stuck kde
- submit Xfq
- subnet gcj
- suppose egj
- swaks jhc
- switch lfd
- syn fje
- sync Xmj
- syns dgj
- system mag
- take lWl
- taken qXf
- takes Znf
- taking bfm
- talk Ykl
- talking coc
- talks aki
- target dnc
- tcp fkd
- tcpdump efj
- team lZi
- tell iYm
- tells gma
- test ljY
- that lZi
- that's lcf
- thats kmW
- their chk
- them apd
- there hZl
- these kZj
- they Vhq
- thing ija
- thinking fdk
- third vaX
- this jZk
- those jWn
- three fbl
- through Woi
- thru cgk
- thunderbird mdd
- thursday lfc
- ticket kde
- time lee
- timeout cem
- times hbj
- to cjh
- today udV
- told kfd
- too fkd
- took cgk
- toward Xsd
- towards Xpg
- trace jef
- traffic hcj
- tries Xqf
- try hZl
- two kch
- type efj
- typed jbi
- types ekf
- udp lhb
- under gkc
- unknown ebn
- unlike del
- unreplied eZo
- up dhh
- updates Wrf
- uploads gdk
- upstream Zkj
- us Yhm
- usable odb
- use clf
- user jib
- users dld
- uses Yng
- using chi
- vendor naf
- verdict jfe
- via ahl
- visible mdd
- vlan mce
- vpn cdn
- vps lfc
- vz hlb
- w Zfp
- want Xkl
- wants Vnj
- was jee
- way mfa
- we hid
- webhook cme
- website cih
- week jgc
- were fan
- what hjc
- whatever pYe
- whats kfd
- when tZa
- where lZh
- whether iYm
- which mec
- while bfm
- whole nYh
- why fej
- wifi dcn
- wil taZ
- without hZm
- wondering dem
- wont fYo
- work hal
- worker neb
- working jch
- works dih
- workstation djg
- workstations jfe
- would iic
- yet pZe
- you fan
- your fbm
- zone flc
- 一 dgj
- 上 hjc
- 不 hbk
- 丢 Yjl
- 个 hdi
- 中 iYm
- 为 jYl
- 主 alh
- 么 efj
- 也 dfl
- 事 hcj
- 云 ihd
- 交 ihd
- 享 jjZ
- 什 dgi
- 他 ofZ
- 以 lah
- 份 iic
- 会 gam
- 传 bkg
- 但 lcf
- 位 siS
- 体 ocb
- 作 mec
- 供 oZf
- 保 blg
- 信 dkf
- 假 pZe
- 像 kgc
- 允 fmc
- 入 jhc
- 公 mga
- 共 jjZ
- 再 liZ
- 出 flc
- 前 mfb
- 务 ejf
- 动 cme
- 助 ngZ
- 包 hYn
- 单 kbg
- 卡 gdj
- 印 iic
- 去 cod
- 反 qfX
- 口 hdi
- 句 jfe
- 只 gVr
- 可 Zfo
- 台 kdf
- 司 lha
- 同 bij
- 向 cpb
- 吗 aeo
- 否 kgc
- 咱 del
- 哪 Zcr
- 商 cbp
- 啥 kfe
- 器 ekd
- 圈 dgj
- 在 kdf
- 填 eke
- 处 rcZ
- 备 mga
- 好 jbj
- 如 cii
- 存 hnY
- 学 bfm
- 它 aki
- 完 jfd
- 实 gjd
- 客 jaj
- 室 hjc
- 家 jic
- 对 eke
- 工 hbk
- 己 cne
- 师 mag
- 常 mce
- 平 jgd
- 库 hla
- 应 eao
- 开 iYn
- 录 fje
- 影 lfc
- 往 ata
- 得 Zgn
- 志 bkh
- 忙 idh
- 怎 gck
- 您 jci
- 想 dob
- 成 hbk
- 户 dcn
- 房 afn
- 手 ihd
- 打 Yjl
- 把 fpY
- 报 Zlh
- 拿 ihd
- 据 hid
- 掉 fcm
- 接 bmf
- 控 fje
- 推 ane
- 提 gck
- 收 kfe
- 改 efj
- 放 fjd
- 教 kbh
- 数 kfd
- 方 hic
- 日 cfm
- 时 hid
- 明 bxU
- 是 jef
- 最 eld
- 有 occ
- 服 cjh
- 本 khb
- 条 lfc
- 来 bji
- 板 rdY
- 析 nVk
- 查 khc
- 标 cjh
- 校 kWm
- 核 nfa
- 桌 ejf
- 正 cmd
- 段 iic
- 比 hbk
- 求 gjd
- 没 mec
- 法 efj
- 流 djg
- 测 bbq
- 源 sWe
- 点 obd
- 烦 iic
- 班 qac
- 理 atY
- 用 efj
- 由 mga
- 电 obc
- 登 Zqd
- 监 jee
- 目 bmg
- 着 fkd
- 确 lZi
- 示 fdk
- 程 Yjk
- 站 rVg
- 端 jhd
- 算 ebn
- 管 aqc
- 系 jgd
- 线 clf
- 经 cfm
- 给 oeb
- 统 dfk
- 网 kgc
- 置 dnc
- 者 nbe
- 能 cgk
- 脑 mec
- 自 hdi
- 被 pVh
- 要 Zli
- 规 eke
- 让 mec
- 设 mZg
- 访 djg
- 证 Ylj
- 话 jhb
- 询 Zpe
- 调 jcg
- 费 gjc
- 走 Zjk
- 起 kdf
- 跑 ebn
- 跟 cqa
- 转 hdi
- 轮 bmf
- 边 gkc
- 过 fdj
- 还 Zgn
- 进 bmf
- 连 bmf
- 送 oZf
- 通 ddm
- 那 hla
- 邮 cii
- 部 kmW
- 都 kia
- 配 cjh
- 里 aki
- 错 lec
- 镜 cnd
- 问 eje
- 除 del
- 面 ijb
- 项 eao
- 题 lee
-1 ' <own> lha
-1 ' kgc
-1 , <client> phW
-1 , <far> drY
-1 , <gateway> dXs
-1 , <outside> edl
-1 , <own> Wll
-1 , <public> del
-1 , <server> efj
-1 , <zone> kbh
-1 , ibj
-1 -> <client> Qui
-1 -> <far> bmf
-1 -> <gateway> enc
-1 -> <host> Zpf
-1 -> <outside> bne
-1 -> <zone> lia
-1 -> dmd
-1 -d <own> eke
-1 -i <client> mga
-1 -i <outside> cdn
-1 -i <zone> kcg
-1 -i ich
-1 -k dke
-1 -o <outside> aki
-1 -o eld
-1 -s <far> lYj
-1 -s <zone> Zdr
-1 -s cco
-1 -v eke
-1 : <far> gan
-1 : <gateway> afn
-1 : <outside> qVh
-1 : <own> epZ
-1 : idh
-1 <client> <client> Xsd
-1 <client> <host> Zkj
-1 <client> <zone> fam
-1 <client> ang
-1 <far> <far> fdk
-1 <far> <own> bkh
-1 <far> eje
-1 <gateway> <gateway> eoa
-1 <host> <far> oeZ
-1 <host> <host> lah
-1 <host> <server> aar
-1 <host> idi
-1 <n> <client> lia
-1 <n> <gateway> cco
-1 <n> <host> eje
-1 <n> <outside> eld
-1 <n> <own> cjg
-1 <n> <server> fej
-1 <n> <zone> gdj
-1 <n> blg
-1 <outside> <far> rcZ
-1 <outside> <host> Yds
-1 <outside> <outside> bfm
-1 <outside> <own> emc
-1 <own> <own> gck
-1 <own> jdg
-1 <public> <own> eoa
-1 <public> fna
-1 <server> <client> fna
-1 <server> <host> kkZ
-1 <server> dpa
-1 <service> <gateway> dih
-1 <service> <host> dgj
-1 <service> <own> eke
-1 <service> <server> bfl
-1 <service> fej
-1 <zone> <client> qgW
-1 <zone> <gateway> VYz
-1 <zone> <host> Xpg
-1 <zone> <outside> bra
-1 <zone> <own> Ypg
-1 <zone> <zone> dZq
-1 <zone> ecm
-1 ? <host> kZj
-1 ? <outside> dih
-1 ? <own> fje
-1 ? <zone> ddm
-1 ? fcl
-1 ^ <far> apd
-1 ^ <gateway> jef
-1 ^ <host> kia
-1 ^ <outside> kai
-1 ^ <own> dkf
-1 ^ <server> kdf
-1 ^ <zone> jcg
-1 a <outside> afn
-1 a <zone> obd
-1 a ici
-1 about <zone> kcg
-1 about idh
-1 access <outside> flc
-1 access cnd
-1 address <own> dkf
-1 address ihd
-1 adress <own> dle
-1 adress fkd
-1 against <far> Usg
-1 against <host> ejf
-1 against <own> dqZ
-1 against cih
-1 agent <client> fke
-1 agent fke
-1 an <outside> ikb
-1 an <zone> kai
-1 an jhb
-1 and <zone> hjb
-1 and ekf
-1 are <zone> neb
-1 are mdc
-1 as qWg
-1 at <client> jef
-1 at <far> lgb
-1 at <gateway> Zof
-1 at <host> Ylj
-1 at <own> aqc
-1 behind hXp
-1 between sdX
-1 box <client> lfc
-1 box <host> hmY
-1 box mkW
-1 broker <client> Xpf
-1 broker Wqf
-1 browse anf
-1 by <client> ihc
-1 by <far> qYe
-1 by <gateway> kai
-1 by <host> jfe
-1 by <own> Yrd
-1 by <public> clf
-1 by <zone> lag
-1 by occ
-1 camera <client> aoe
-1 camera aoe
-1 can <client> lga
-1 can <gateway> uTf
-1 can <host> kgc
-1 can <outside> jee
-1 can <zone> gdj
-1 can't <client> lcg
-1 can't <zone> ofZ
-1 can't oea
-1 cant <client> kdf
-1 cant <zone> lgb
-1 cant lfc
-1 check <client> mah
-1 check lah
-1 client <client> nfa
-1 client ofZ
-1 collector bne
-1 come naf
-1 connect <own> fkd
-1 connect fkd
-1 controller <client> gjd
-1 controller gjd
-1 could <host> gjc
-1 could ljY
-1 curl <far> bra
-1 curl <host> dkf
-1 curl <own> fnb
-1 curl cpb
-1 cut yYW
-1 daddr <client> drZ
-1 desk <client> pfY
-1 desk pfY
-1 destination <client> aeo
-1 destination <host> Ymj
-1 destination Wjn
-1 dev <outside> dfl
-1 dev <zone> Xgp
-1 dev cfl
-1 dialled dpZ
-1 dials <far> Zpe
-1 dials Vsf
-1 dig Zsc
-1 do <outside> qbb
-1 do <zone> mfb
-1 does <client> ucX
-1 does <far> oae
-1 does <gateway> Yhn
-1 does <host> Yim
-1 does <outside> dle
-1 does <zone> qbb
-1 does cii
-1 dst <client> clg
-1 dst <far> fje
-1 dst <gateway> gpX
-1 dst <host> bnf
-1 dst <own> fej
-1 e fcl
-1 example <far> dmc
-1 example eke
-1 fine <outside> ebm
-1 fine fbn
-1 fix jfe
-1 for <client> kbh
-1 for <host> aas
-1 for <outside> olS
-1 for <own> Vwb
-1 for <zone> qYe
-1 for pXg
-1 from <client> jib
-1 from <far> jfe
-1 from <gateway> fcl
-1 from <host> Zjj
-1 from <outside> mZh
-1 from <own> Zta
-1 from <zone> ked
-1 from naf
-1 get <own> dkf
-1 get emc
-1 got odb
-1 hairpin pgX
-1 has <outside> gdj
-1 has <own> Vte
-1 has hdi
-1 have <outside> bkh
-1 have bkh
-1 help peY
-1 hit <host> ekd
-1 hit <own> flb
-1 hit dnc
-1 hitting <own> fje
-1 hitting bqb
-1 host <client> ked
-1 host <host> bne
-1 host <own> cme
-1 host fkd
-1 i'm <outside> peZ
-1 i'm qdZ
-1 if <zone> nce
-1 if mec
-1 iif <zone> efj
-1 in <outside> fek
-1 in glb
-1 incoming <server> efj
-1 incoming bbq
-1 into <client> kia
-1 into <gateway> bqb
-1 into <host> Zrc
-1 into <own> cnd
-1 into <zone> Woi
-1 into amg
-1 ip <client> nZg
-1 ip <far> oZf
-1 ip <host> Tln
-1 ip <own> dob
-1 ip jef
-1 is <client> jkZ
-1 is <far> gnZ
-1 is <gateway> Xtc
-1 is <host> kde
-1 is <zone> oUk
-1 is hjc
-1 it fZn
-1 it's qca
-1 its <host> ZZu
-1 its WXy
-1 lan <zone> agm
-1 lan eek
-1 laptop <client> rab
-1 laptop rab
-1 leaves hdi
-1 let <client> pcb
-1 let <zone> kbh
-1 let nZg
-1 lets tcX
-1 lip <host> bod
-1 lip bod
-1 load <own> gmb
-1 load gnZ
-1 lose <far> djg
-1 lose bmf
-1 master <client> glb
-1 master flb
-1 may oZg
-1 me pad
-1 mean gkc
-1 mx <far> dpa
-1 mx dle
-1 my jbi
-1 net <far> fjf
-1 net fjf
-1 ni <zone> eek
-1 ni eek
-1 no <outside> gmZ
-1 no gma
-1 node <client> kgc
-1 node kgc
-1 of <client> lkX
-1 of <far> jja
-1 of <host> iZl
-1 of <outside> Yhn
-1 of <own> coc
-1 of <public> bij
-1 of <zone> hmZ
-1 of fkd
-1 off <client> Woj
-1 off <outside> kdf
-1 off djg
-1 on <client> cjg
-1 on <far> mhZ
-1 on <host> mdc
-1 on <outside> gjd
-1 on <own> dnc
-1 on <zone> iYl
-1 only dYr
-1 onto <host> dqZ
-1 onto ila
-1 open <far> cne
-1 open <host> fqX
-1 open <own> fpY
-1 open buX
-1 opened <own> dpa
-1 opened dpa
-1 opening <own> fmb
-1 opening fna
-1 opens <own> gje
-1 opens bji
-1 or <gateway> fej
-1 or <host> Zbs
-1 or cfl
-1 our dgk
-1 out <- jef
-1 out <outside> bfm
-1 outgoing <server> cco
-1 outgoing cco
-1 over <own> fna
-1 over <public> Ydr
-1 over edl
-1 pc <client> qYe
-1 pc qYe
-1 people <outside> mah
-1 people kai
-1 phone <outside> cbo
-1 phone cbo
-1 ping <client> blg
-1 ping <far> ckg
-1 ping <gateway> dhi
-1 ping <host> bpb
-1 ping <own> dkf
-1 ping Zqd
-1 pinging <client> Ypf
-1 pinging <far> ejf
-1 pinging <host> dle
-1 pinging Wtc
-1 pings <own> clf
-1 pings fna
-1 polls dmd
-1 print <server> dbo
-1 print dbo
-1 printer <client> fje
-1 printer fje
-1 probe neb
-1 public Zbs
-1 query Vrg
-1 reach <client> eoa
-1 reach <far> anf
-1 reach <host> Zhm
-1 reach <outside> Xre
-1 reach <zone> brZ
-1 reach Ymi
-1 reaches ajj
-1 reaching dkf
-1 refused <- jfe
-1 relay <far> fmb
-1 relay elc
-1 rip <client> qWg
-1 root Zpe
-1 runner <client> lde
-1 runner lde
-1 saddr <client> jfe
-1 saddr <far> lcf
-1 saddr ncd
-1 say <client> tUf
-1 say <far> jib
-1 says <own> Xpg
-1 says saa
-1 scrapes dpa
-1 see <zone> bne
-1 see asa
-1 server <own> brb
-1 server jef
-1 so <zone> ngZ
-1 so mZh
-1 someone <outside> kfd
-1 someone kfd
-1 source <client> qac
-1 source <host> bqb
-1 source <own> ccn
-1 source <zone> pbc
-1 source jYl
-1 src <client> lcf
-1 src <far> hdj
-1 src <host> kfd
-1 src kdf
-1 stop hal
-1 stopping <zone> pca
-1 stopping pda
-1 stops jef
-1 switch <client> cnd
-1 switch cnd
-1 system jef
-1 target bpc
-1 tcp <client> mce
-1 tcp lde
-1 teh <zone> rdY
-1 that <client> jZk
-1 that <far> jee
-1 that <gateway> mce
-1 that <host> jYk
-1 that <own> dmd
-1 that <zone> mfb
-1 that tXc
-1 that's nVk
-1 the <gateway> hcj
-1 the <outside> iYm
-1 the <server> eek
-1 then obe
-1 this <gateway> ddm
-1 this ddm
-1 three cbo
-1 through <host> Zqd
-1 through <own> grW
-1 through ejf
-1 thru <own> fmb
-1 thru fdk
-1 to <client> hlZ
-1 to <far> Zrb
-1 to <host> Vjo
-1 to <outside> dmd
-1 to <public> edl
-1 to <server> dbo
-1 to <zone> rcZ
-1 told jZj
-1 toward <far> Ttg
-1 toward Xsd
-1 towards <client> Yqe
-1 towards <far> Xse
-1 towards <outside> kkY
-1 towards <own> fkd
-1 towards <zone> Xlk
-1 towards Wpi
-1 trace <client> kdf
-1 trace pYf
-1 type <own> fje
-1 types <own> eje
-1 types ekf
-1 under bii
-1 unknown <client> pZe
-1 unknown <far> kbh
-1 unknown <gateway> mce
-1 unknown mce
-1 us <host> Zim
-1 us Zim
-1 use <public> ahl
-1 use arb
-1 user oZf
-1 uses caq
-1 using <public> fbn
-1 using fdk
-1 via <host> cqa
-1 via <own> flc
-1 via <public> elc
-1 via ahl
-1 vps mec
-1 vz <own> djg
-1 vz eld
-1 wants erY
-1 what <gateway> kdf
-1 what mec
-1 when <client> kdf
-1 when <far> mbf
-1 when <host> kbh
-1 when <zone> hdi
-1 when rZc
-1 whether <zone> qfX
-1 whether nYh
-1 while <outside> acq
-1 while acq
-1 whole <outside> nYh
-1 whole nYh
-1 why <client> led
-1 why ofa
-1 will <client> kia
-1 will <gateway> gYo
-1 will <zone> qXf
-1 will jfe
-1 with <client> kZi
-1 with <far> Sug
-1 with <host> XyX
-1 with <own> Zhm
-1 with <zone> eld
-1 with ahl
-1 workstation <client> lfc
-1 workstation lfc
-1 would <client> lfc
-1 would <far> qeZ
-1 would <gateway> jUp
-1 would <host> hla
-1 would <outside> pYf
-1 would mec
-1 yet dfk
-1 your <gateway> fbm
-1 your fbm
-1 zabbix <server> fej
-1 zabbix ibj
-1 zone <zone> occ
-1 zone occ
-1 上 <host> goY
-1 上 <outside> bkh
-1 上 <zone> oae
-1 上 dob
-1 下 <client> kde
-1 下 <gateway> bdo
-1 下 <host> jfe
-1 下 <zone> kee
-1 下 jci
-1 个 gdj
-1 为 kbh
-1 么 <client> pcc
-1 么 <zone> tfT
-1 么 fje
-1 了 <gateway> dZq
-1 了 <host> efj
-1 了 <outside> ckg
-1 事 <client> ncd
-1 事 lbf
-1 从 <client> idh
-1 从 <far> kgb
-1 从 <gateway> rXf
-1 从 <zone> kcg
-1 们 <gateway> ddm
-1 们 <host> cgk
-1 们 <own> eld
-1 们 <zone> oXh
-1 件 cel
-1 出 <outside> Zmh
-1 出 Zmh
-1 到 <client> cob
-1 到 <gateway> Zmh
-1 到 <host> cjh
-1 到 <outside> dgj
-1 到 <own> fje
-1 到 <server> eek
-1 到 <zone> cle
-1 到 dkf
-1 去 <far> cme
-1 去 <outside> Zpf
-1 去 <zone> Xub
-1 去 bpc
-1 口 <far> jhc
-1 口 jbh
-1 台 <client> nfa
-1 台 <far> Zpe
-1 台 <gateway> cmf
-1 司 jef
-1 后 <client> ogY
-1 后 <outside> jfe
-1 后 <zone> mga
-1 后 lgb
-1 向 glb
-1 和 <zone> chj
-1 和 bgm
-1 在 <client> liZ
-1 在 <gateway> kai
-1 在 <outside> iZl
-1 在 <zone> pcb
-1 在 jfd
-1 址 <client> ija
-1 址 <own> djg
-1 填 <own> ekd
-1 填 alh
-1 如 <far> dhi
-1 完 <outside> jgd
-1 完 <zone> cgk
-1 对 <outside> sYc
-1 对 <zone> jef
-1 对 lcf
-1 库 <client> gjd
-1 库 gjd
-1 开 <host> ahk
-1 开 <own> ena
-1 录 bmf
-1 往 <client> Vsf
-1 往 <far> dkg
-1 往 <host> Wse
-1 往 <outside> dle
-1 往 <own> dkf
-1 往 <zone> dkf
-1 往 asa
-1 急 eej
-1 成 <client> cfl
-1 成 dcn
-1 户 0fN
-1 打 <own> fkd
-1 打 fje
-1 扫 <own> ele
-1 扫 ele
-1 把 <own> dmd
-1 把 bbq
-1 拿 Wnj
-1 接 <own> bne
-1 接 <server> ddl
-1 接 dgj
-1 收 <host> Zpe
-1 收 fld
-1 是 <client> qca
-1 是 <far> doc
-1 是 <gateway> hbk
-1 是 <host> blg
-1 是 <own> dhh
-1 是 <zone> lde
-1 机 <client> odb
-1 机 odb
-1 查 <far> cpb
-1 查 Zmg
-1 标 <far> ejf
-1 标 ejf
-1 样 jfe
-1 段 <zone> nZh
-1 段 nZh
-1 源 <client> pXf
-1 源 pYf
-1 用 <host> fje
-1 用 <outside> ecm
-1 用 <own> epZ
-1 用 <public> efj
-1 用 Zhm
-1 由 <client> jib
-1 由 klX
-1 登 dwT
-1 的 <client> jjZ
-1 的 <far> fkd
-1 的 <host> akj
-1 的 <own> ele
-1 着 pZd
-1 端 <client> gjd
-1 端 <far> eld
-1 端 dmd
-1 给 <client> cpb
-1 给 <host> kbh
-1 给 <zone> oXh
-1 给 mdd
-1 网 <far> kef
-1 网 ldd
-1 脑 <client> nbd
-1 脑 nbd
-1 自 <zone> pcc
-1 自 mcf
-1 被 <client> mfb
-1 被 <far> oaf
-1 被 <gateway> Zep
-1 被 <zone> qcb
-1 被 pad
-1 让 <zone> uaY
-1 让 led
-1 许 goY
-1 调 Zmi
-1 走 <own> dkf
-1 走 bji
-1 跟 <gateway> fek
-1 跟 cqa
-1 边 <client> mag
-1 边 oZe
-1 过 <gateway> fXp
-1 过 <own> fkd
-1 过 <public> fej
-1 过 efj
-1 进 <gateway> dfk
-1 进 bmf
-1 连 <client> cqa
-1 连 <host> fkd
-1 连 <public> efj
-1 连 <zone> ahl
-1 连 cmf
-1 通 <client> apd
-1 通 <gateway> emb
-1 通 <host> gpX
-1 通 <own> gna
-1 通 drY
-1 那 kfd
-1 问 <client> eke
-1 问 <far> dnc
-1 问 <gateway> acq
-1 问 <host> djf
-1 问 <outside> fkd
-1 问 <own> gje
-1 问 <public> fmb
-1 问 <zone> gkc
-2 ' -i cfl
-2 ' <outside> cfl
-2 ' del
-2 , <client> ndc
-2 , <far> dnc
-2 , <gateway> Zli
-2 , <host> hdj
-2 , <outside> hck
-2 , <own> apd
-2 , <public> eld
-2 , <server> cfl
-2 , <zone> jYl
-2 , can lah
-2 , curl blg
-2 , do ogZ
-2 , does kee
-2 , dst Wqg
-2 , from mag
-2 , iic
-2 , ip obd
-2 , is fna
-2 , lip bod
-2 , on Xsd
-2 , say mce
-2 , source rZc
-2 , target dle
-2 , the Zep
-2 , will lde
-2 , would iid
-2 , yet dfk
-2 , 从 hdh
-2 , 在 fej
-2 , 是 led
-2 , 源 oae
-2 , 走 csY
-2 , 连 arb
-2 -l <own> WzX
-2 -l jfe
-2 : <client> eqY
-2 : <far> qbb
-2 : <gateway> ecm
-2 : <host> idh
-2 : <outside> kbg
-2 : <own> anf
-2 : <zone> hdi
-2 : can pYf
-2 : does lde
-2 : in eek
-2 : is del
-2 : src qXf
-2 : trying fje
-2 : user nbe
-2 : 从 ndc
-2 ; lde
-2 <client> , eke
-2 <client> -> cjg
-2 <client> <client> idh
-2 <client> <far> crY
-2 <client> <gateway> Wph
-2 <client> <outside> jkZ
-2 <client> <own> cme
-2 <client> <public> del
-2 <client> <server> bgl
-2 <client> <service> eje
-2 <client> <zone> dYr
-2 <client> and bkh
-2 <client> dst dle
-2 <client> from ocd
-2 <client> on gdi
-2 <client> open cme
-2 <client> ping Xub
-2 <client> reach Znf
-2 <client> scrapes dpZ
-2 <client> towards Zof
-2 <client> 到 cnd
-2 <client> 用 cqa
-2 <client> 给 qba
-2 <client> 被 kdf
-2 <client> 连 foZ
-2 <far> , gdk
-2 <far> -> eke
-2 <far> <client> qab
-2 <far> <gateway> lfd
-2 <far> <host> gnZ
-2 <far> <outside> ebm
-2 <far> <zone> ogY
-2 <far> from rfW
-2 <far> kai
-2 <far> to Zrd
-2 <far> 到 bqb
-2 <far> 连 gkd
-2 <gateway> -> dle
-2 <gateway> <client> kia
-2 <gateway> <far> dme
-2 <gateway> <host> adp
-2 <gateway> <outside> iic
-2 <gateway> <zone> obd
-2 <gateway> from pYf
-2 <gateway> kbh
-2 <gateway> or Zbs
-2 <gateway> ping Wqg
-2 <gateway> to apd
-2 <host> , jdh
-2 <host> -> bod
-2 <host> <far> bij
-2 <host> <gateway> cbq
-2 <host> <host> kcf
-2 <host> <outside> hmZ
-2 <host> <public> eqZ
-2 <host> <zone> ndb
-2 <host> box hmY
-2 <host> dst hdi
-2 <host> from qZe
-2 <host> is mbg
-2 <host> lec
-2 <host> server jef
-2 <host> to aki
-2 <host> will jdg
-2 <host> 到 aoe
-2 <host> 往 dke
-2 <n> , oZe
-2 <n> -s efj
-2 <n> : oXh
-2 <n> <client> kee
-2 <n> <far> lbg
-2 <n> <gateway> fbm
-2 <n> <host> fjd
-2 <n> <n> hci
-2 <n> <outside> jjb
-2 <n> <own> emc
-2 <n> <public> dcn
-2 <n> <server> cdm
-2 <n> <zone> kch
-2 <n> against dkf
-2 <n> at bgl
-2 <n> eje
-2 <n> for lde
-2 <n> from mdd
-2 <n> in Ynh
-2 <n> is kYl
-2 <n> of fmc
-2 <n> on Vph
-2 <n> src jdg
-2 <n> to dnc
-2 <n> towards Zng
-2 <n> trying fck
-2 <n> 到 Tve
-2 <n> 对 jef
-2 <n> 被 mdd
-2 <outside> -> fje
-2 <outside> -d ekf
-2 <outside> <client> qfW
-2 <outside> <far> kjZ
-2 <outside> <gateway> clf
-2 <outside> <host> Vsg
-2 <outside> <outside> fcl
-2 <outside> <own> emc
-2 <outside> <service> djg
-2 <outside> <zone> dgk
-2 <outside> for nbf
-2 <outside> hit erX
-2 <outside> oif cfl
-2 <outside> on hjc
-2 <outside> out cfl
-2 <outside> to Wnj
-2 <outside> 到 bik
-2 <own> , eek
-2 <own> <client> hdi
-2 <own> <gateway> gdj
-2 <own> <outside> mce
-2 <own> <own> fbm
-2 <own> <server> Xgp
-2 <own> <zone> qXf
-2 <own> from led
-2 <own> oYg
-2 <own> to Zfo
-2 <own> trying fbl
-2 <public> , crZ
-2 <public> <own> drY
-2 <public> hZm
-2 <server> : bji
-2 <server> <client> amg
-2 <server> <own> eld
-2 <server> alh
-2 <server> at ane
-2 <server> is mfc
-2 <server> 填 fje
-2 <server> 是 dob
-2 <service> , dcn
-2 <service> <client> dob
-2 <service> <far> hkc
-2 <service> <own> jgd
-2 <service> <public> fmb
-2 <service> <server> bij
-2 <service> <zone> pUj
-2 <service> against Zqd
-2 <service> at ara
-2 <service> broker clf
-2 <service> from neb
-2 <service> into cjh
-2 <service> of mde
-2 <service> on Xoh
-2 <service> to dnc
-2 <service> via fmc
-2 <service> 到 bkh
-2 <service> 进 clf
-2 <service> 连 dnc
-2 <service> 通 glb
-2 <zone> , pZe
-2 <zone> -o Vml
-2 <zone> <client> odb
-2 <zone> <far> anf
-2 <zone> <gateway> fkd
-2 <zone> <outside> Zil
-2 <zone> <own> eld
-2 <zone> <public> dle
-2 <zone> <service> enc
-2 <zone> <zone> dhi
-2 <zone> and Woh
-2 <zone> for Ylk
-2 <zone> have dhh
-2 <zone> hit flc
-2 <zone> into Zpe
-2 <zone> lan eek
-2 <zone> open eke
-2 <zone> opens gmb
-2 <zone> pc qXf
-2 <zone> ping ejf
-2 <zone> say bnd
-2 <zone> src pad
-2 <zone> to djh
-2 <zone> towards aoe
-2 <zone> 上 dig
-2 <zone> 出 cqa
-2 <zone> 到 aik
-2 <zone> 去 eld
-2 <zone> 和 chj
-2 <zone> 往 dkg
-2 <zone> 用 emc
-2 <zone> 的 miY
-2 <zone> 走 fej
-2 <zone> 连 fna
-2 ? <client> led
-2 ? <zone> jfe
-2 ? in ddm
-2 ? kbh
-2 ^ <- pZe
-2 ^ <client> jhd
-2 ^ <far> gkc
-2 ^ <host> dih
-2 ^ <outside> lcf
-2 ^ <own> hmZ
-2 ^ <server> dcm
-2 ^ <service> coc
-2 ^ <zone> naf
-2 ^ are idg
-2 ^ can jef
-2 ^ client scY
-2 ^ could jjb
-2 ^ do nec
-2 ^ does med
-2 ^ ejf
-2 ^ for dmd
-2 ^ from jdg
-2 ^ if lfc
-2 ^ in eel
-2 ^ ip qeY
-2 ^ is iic
-2 ^ on eje
-2 ^ our gam
-2 ^ ping jkZ
-2 ^ pinging Xqf
-2 ^ printer jfe
-2 ^ src tWe
-2 ^ the nYh
-2 ^ trace pYf
-2 ^ trying dmd
-2 ^ when hck
-2 ^ would imY
-2 ^ zabbix del
-2 ^ 从 jhc
-2 ^ 在 hal
-2 ^ 急 eej
-2 ^ 源 kdf
-2 ^ 给 jch
-2 a <server> fcl
-2 a lcf
-2 accept <client> kfd
-2 accept kee
-2 accept would kfd
-2 access <host> dkf
-2 access lde
-2 access to Vwa
-2 accessible mdd
-2 actually dhi
-2 add <zone> kee
-2 add kee
-2 add the kee
-2 address <far> gkb
-2 address <host> cgk
-2 address <own> fje
-2 address does bij
-2 agent <client> lfc
-2 agent lfd
-2 all <zone> qYe
-2 all mga
-2 all of qZd
-2 am ihd
-2 and <host> Zgo
-2 and <outside> cfl
-2 and fej
-2 and from hak
-2 answer <own> eke
-2 answer from cnc
-2 answer mga
-2 answers hkb
-2 any mbf
-2 anybody <outside> mce
-2 anybody ndc
-2 anybody on ndd
-2 anything <outside> fpY
-2 anything <zone> jmX
-2 anything in jja
-2 anything jdf
-2 anything on bne
-2 anything stop ibi
-2 anything stopping lbg
-2 anywhere <outside> emc
-2 anywhere emc
-2 anywhere on emc
-2 app <client> qZd
-2 app kYj
-2 are <zone> ncd
-2 are iak
-2 arrive Xjm
-2 arrive at Zta
-2 arrives gdj
-2 arriving <outside> gdj
-2 arriving ckg
-2 arriving on gdj
-2 as <server> efj
-2 as dih
-2 as the cjg
-2 asking iak
-2 at <host> cdn
-2 at hZl
-2 at the gcj
-2 attacker <far> kee
-2 attacker kee
-2 authentication <client> lgb
-2 away clf
-2 back <own> Wtd
-2 back from bme
-2 back jbi
-2 back to rZc
-2 backup gZn
-2 backups <client> blg
-2 backups blg
-2 behind kcg
-2 box <client> mkV
-2 box <zone> mZh
-2 box at dkf
-2 box gkb
-2 box in lag
-2 box is tVf
-2 box on dfk
-2 browse Yjl
-2 browser fej
-2 but <zone> gdj
-2 but hci
-2 by <gateway> YT1
-2 by <own> cne
-2 by <public> cne
-2 by iic
-2 by the jff
-2 caller oZf
-2 can <gateway> nfa
-2 can <host> aki
-2 can <outside> mdd
-2 can <own> fmb
-2 can <zone> gam
-2 can reach bpc
-2 can the idh
-2 can't <own> gnZ
-2 can't dmd
-2 can't open glb
-2 cant <own> fje
-2 cant fkd
-2 captured <zone> afn
-2 captured dfj
-2 captured on dfj
-2 change for pda
-2 change pda
-2 check <zone> kee
-2 check ihd
-2 ci <client> lde
-2 ci lde
-2 ci runner lde
-2 client : hbl
-2 client <client> oXh
-2 client <far> del
-2 client <outside> Xgp
-2 client <own> fmb
-2 client <zone> odb
-2 client in ndc
-2 client is rcZ
-2 client lZh
-2 clients <zone> rdY
-2 clients liY
-2 colleague gdj
-2 come from vWb
-2 come nhY
-2 comes fej
-2 comes from fej
-2 coming <far> kdf
-2 coming <outside> jee
-2 coming <zone> obd
-2 coming from kZj
-2 coming kbi
-2 configured dnb
-2 confirm <zone> kdf
-2 confirm led
-2 connect <client> fna
-2 connect <far> ecm
-2 connect <host> cme
-2 connect <server> dcn
-2 connect fje
-2 connect to fjf
-2 connected <own> dmd
-2 connected dmd
-2 connected to dmd
-2 connecting eld
-2 connecting to eld
-2 connection <- jfe
-2 connection <host> elc
-2 connection <own> Rvg
-2 connection <server> ddm
-2 connection <zone> epZ
-2 connection from qca
-2 connection to bgl
-2 connections <zone> bhk
-2 connections into aod
-2 connections lYj
-2 connects <own> fkd
-2 connects flc
-2 connects to flc
-2 copier lah
-2 could fej
-2 cross <gateway> edl
-2 cross edl
-2 cross the ecm
-2 curl -k dke
-2 curl -v eke
-2 curl <own> fkd
-2 curl eke
-2 customer <far> pda
-2 customer at led
-2 customer hbk
-2 daemon dle
-2 deliver <far> bmf
-2 deliver cii
-2 deliver to cii
-2 delivers alh
-2 delivers to cme
-2 denied bkh
-2 desk <client> gjd
-2 desk <zone> obd
-2 desk in pZe
-2 desk mdc
-2 desk pc jef
-2 desktop dke
-2 destination cqa
-2 directly <host> dco
-2 directly Yjl
-2 dnat , eZq
-2 dnat <host> eek
-2 dnat gYo
-2 dnat to beo
-2 dnat 到 ecm
-2 do <zone> jbi
-2 do the fbl
-2 does <gateway> Xgp
-2 does <host> ihd
-2 does <zone> lcf
-2 does our mce
-2 does the gjd
-2 drop , mec
-2 drop <zone> efj
-2 drop efj
-2 dropped hal
-2 e nXh
-2 echo fld
-2 email jkY
-2 established <client> jgd
-2 established <far> nfa
-2 established mfa
-2 established src mfa
-2 even dek
-2 everybody <zone> pcb
-2 everybody in pcb
-2 everybody pcb
-2 example <far> fke
-2 example fke
-2 example net fjf
-2 explain mga
-2 exposed <outside> oae
-2 exposed tWd
-2 exposed to tWd
-2 folks <zone> pYg
-2 folks pYg
-2 for chj
-2 forward -i jef
-2 forward -s cbo
-2 forward jdf
-2 forwarded alh
-2 foxmail hkc
-2 from : sbZ
-2 from <client> kee
-2 from <far> jch
-2 from <gateway> mfb
-2 from <host> kee
-2 from <outside> jdg
-2 from <own> Twd
-2 from <zone> hal
-2 from a lde
-2 from an pYf
-2 from hitting bqb
-2 from lcf
-2 from the jch
-2 from unknown mce
-2 get <client> enb
-2 get <outside> Zof
-2 get <zone> Xqf
-2 get Zmh
-2 get at emc
-2 get into anf
-2 get to bji
-2 gets <host> bji
-2 gets dgj
-2 gets to cnd
-2 go <outside> enc
-2 go <own> dmd
-2 go to Ylj
-2 goes to bij
-2 going <far> Uxb
-2 going <own> fje
-2 going <public> fXp
-2 going cgk
-2 going to Yog
-2 going via eek
-2 google <far> ckh
-2 google ckh
-2 guest pbc
-2 guy jch
-2 guys <zone> hcj
-2 guys bne
-2 hangs jZk
-2 has enb
-2 have Znf
-2 here hYn
-2 his <outside> bfm
-2 his fej
-2 his phone bfm
-2 hit hXo
-2 home <far> eke
-2 home dle
-2 home to bme
-2 host <client> mbg
-2 host <outside> ejf
-2 host <own> amg
-2 host <zone> mec
-2 host in odb
-2 host on lcf
-2 host pda
-2 hostname -i mga
-2 hostname <client> mga
-2 hostname mga
-2 hosts <outside> bod
-2 hosts <zone> pZe
-2 hosts in mbf
-2 hosts on hkb
-2 how <client> oae
-2 how <zone> ogY
-2 how come naf
-2 how does mfb
-2 how kcg
-2 i <gateway> dkf
-2 i <host> bsZ
-2 i <own> cme
-2 i <service> idh
-2 i <zone> elc
-2 i e fcl
-2 i fpY
-2 i mean gkc
-2 i'm <client> ndb
-2 i'm at ici
-2 if <outside> lbg
-2 if pcc
-2 impact on qXf
-2 impact qXf
-2 in <client> lcf
-2 in <far> jci
-2 in <gateway> kdf
-2 in <host> gck
-2 in <outside> ncd
-2 in <own> dkf
-2 in <zone> lah
-2 in from pZe
-2 in kbh
-2 in on ejf
-2 in the gdj
-2 in to Yjl
-2 input ial
-2 inside Zrc
-2 into <gateway> bji
-2 into fkd
-2 ip <far> gjd
-2 ip fkd
-2 ip is sXd
-2 ip saddr ncd
-2 ip 是 uWc
-2 is <gateway> bYt
-2 is <host> gjd
-2 is <zone> idh
-2 is from ldf
-2 is in kcg
-2 is it ngZ
-2 is that Xgp
-2 it <client> gpX
-2 it <gateway> cem
-2 it <host> eoa
-2 it <own> UzZ
-2 it <zone> mhZ
-2 it hka
-2 it on mYh
-2 it the fdk
-2 it to djg
-2 it's beo
-2 it's the bfm
-2 its -i bar
-2 its <outside> fdk
-2 its Yeq
-2 itself -> Wrg
-2 itself <far> Wrg
-2 itself <host> eke
-2 itself <own> dkf
-2 itself <public> dkf
-2 itself reach dle
-2 job <client> oYf
-2 job on mce
-2 job qac
-2 just cjh
-2 know mde
-2 land <host> Wmk
-2 land Xlk
-2 land on Xlk
-2 lands Ylj
-2 lands on Ylj
-2 laptop <client> rXe
-2 laptop in lfc
-2 laptop kdf
-2 leave Vhq
-2 length <n> blg
-2 length blg
-2 live ndc
-2 lives <host> neb
-2 lives on oea
-2 lives pda
-2 log aik
-2 machine <client> occ
-2 machine <zone> gjd
-2 machine hid
-2 machine in gjd
-2 machines <zone> fkc
-2 machines fkc
-2 machines in pda
-2 machines on qWg
-2 mail <host> eoa
-2 mail <own> fna
-2 mail from kgc
-2 mail via enb
-2 maillog <host> glb
-2 maillog glb
-2 maillog on glb
-2 martian <host> Zrd
-2 martian ena
-2 martian source ena
-2 masquerade <client> neb
-2 masquerade <zone> mgb
-2 masquerade jja
-2 may lfc
-2 me <client> tXc
-2 mean bhk
-2 monitoring <far> ncd
-2 monitoring nbe
-2 moved <zone> bdo
-2 moved Zgm
-2 moved to hjc
-2 must bne
-2 mx Zqd
-2 my <client> peZ
-2 my <far> vWb
-2 my <outside> lcf
-2 my box mce
-2 my desk led
-2 my laptop kfd
-2 my ncc
-2 my phone afm
-2 names <far> Zng
-2 names at Zng
-2 names dkg
-2 nc <own> djg
-2 nc dmd
-2 nc vz eld
-2 nginx foZ
-2 nginx on fmb
-2 no <outside> ben
-2 no Ykk
-2 nobody <zone> rcZ
-2 nobody in qca
-2 nobody jef
-2 nobody on obc
-2 not <public> ddm
-2 not <zone> kZj
-2 not ebn
-2 not from kZj
-2 not via gdj
-2 nothing <outside> dcn
-2 nothing <zone> dfk
-2 nothing from kee
-2 nothing kbi
-2 nothing on Zeo
-2 of <host> kdf
-2 of <zone> gdj
-2 of gjd
-2 of the kgb
-2 off Wlk
-2 off from XvZ
-2 ok oYf
-2 on <client> hjc
-2 on <host> gid
-2 on <outside> kZj
-2 on <own> YwY
-2 on <public> fje
-2 on <zone> fZn
-2 on a jeg
-2 on dev cfl
-2 on efj
-2 on our gdj
-2 on the fje
-2 one <zone> hal
-2 only <outside> cii
-2 only dcn
-2 open <host> Ymi
-2 open <outside> pad
-2 open <zone> kfd
-2 open from lfc
-2 open mbe
-2 open the Ymi
-2 open to qbb
-2 or <gateway> gbl
-2 or <host> ddm
-2 or does gdj
-2 or fbm
-2 or the edl
-2 our <client> kfd
-2 our ecm
-2 out , chj
-2 out <client> vSg
-2 out <far> Zog
-2 out <gateway> edl
-2 out <host> khb
-2 out <outside> clf
-2 out <own> fje
-2 out <server> edl
-2 out <zone> qVi
-2 out ip del
-2 out is fcl
-2 out of oae
-2 out src occ
-2 out to cnd
-2 outbound <far> ejf
-2 outlook <zone> ofZ
-2 outlook in ofZ
-2 outlook mga
-2 outlook on kdf
-2 over <host> lcf
-2 over dgj
-2 over to dmd
-2 own irS
-2 packages <far> Wqf
-2 packages Zof
-2 packages from Zof
-2 packet <client> rXf
-2 packet <far> neb
-2 packet <own> Yof
-2 packet from jef
-2 packet mdd
-2 packets <zone> lcg
-2 packets from kcg
-2 page ebn
-2 partner <far> med
-2 partner lde
-2 pc <client> rhU
-2 pc <zone> qZc
-2 pc in odc
-2 pc is qbc
-2 pc qZd
-2 pcs <zone> sXd
-2 pcs qbb
-2 people <outside> lgb
-2 people <zone> kai
-2 people in jbj
-2 people mce
-2 people on qca
-2 phone on oae
-2 phone qXf
-2 ping <gateway> flc
-2 ping <host> boe
-2 ping from kdg
-2 ping hmZ
-2 ping 通 dle
-2 pingable from mbf
-2 pingable mbf
-2 pls <client> mbf
-2 pls lcf
-2 plz mZh
-2 pointed <own> eld
-2 pointed Yog
-2 pointed at Yqe
-2 port <n> cjh
-2 port cjg
-2 portal gma
-2 possible <zone> kdf
-2 possible from oZf
-2 possible oae
-2 postfix ldd
-2 postfix on ldd
-2 postrouting -o bji
-2 postrouting <outside> bji
-2 ppl <zone> lfc
-2 ppl igd
-2 ppl in lfc
-2 ppl on jfe
-2 prerouting -d djg
-2 prerouting <outside> kee
-2 prerouting <own> djg
-2 print <client> kgd
-2 print jgd
-2 print on Zpf
-2 print to enb
-2 printer <client> nhY
-2 printer <zone> kZj
-2 printer at ohW
-2 printer kee
-2 printers <zone> ckh
-2 printers ckh
-2 printers in flc
-2 private <host> chj
-2 private chj
-2 probe <far> kdf
-2 prometheus <client> mdd
-2 prometheus kbh
-2 pull ekf
-2 push ckg
-2 push to ckg
-2 queries kef
-2 query kgc
-2 question : amg
-2 question bmg
-2 ran hYn
-2 reach <host> dhi
-2 reach dgj
-2 reachable <client> oZf
-2 reachable <outside> pYf
-2 reachable <zone> sYc
-2 reachable for qac
-2 reachable from oae
-2 reachable tVe
-2 reached oZf
-2 recv <client> sgU
-2 recv idh
-2 recv src idh
-2 refused , efj
-2 refused <client> qdZ
-2 refused <outside> hdi
-2 refused <own> aqc
-2 refused from gnZ
-2 refused on jhc
-2 relay <far> gjd
-2 relay cij
-2 replies <host> Zil
-2 replies Ykk
-2 replies from Ylj
-2 reply dXs
-2 requests occ
-2 rule <client> mbf
-2 rule mdc
-2 rules <zone> hcj
-2 rules hbk
-2 run on oae
-2 runner ndc
-2 runs <client> fkd
-2 runs <gateway> kcg
-2 runs mec
-2 runs on lfc
-2 s lcf
-2 sat eZp
-2 says dkg
-2 scanner <client> pda
-2 scanner <far> mfa
-2 scanner at kfd
-2 scanner iak
-2 scanners hdi
-2 scans <host> gnZ
-2 scans goZ
-2 see <client> lfd
-2 see <host> dYr
-2 see <zone> Zhn
-2 see the Yjm
-2 see when ngZ
-2 seen <zone> fej
-2 seen chk
-2 seen from rcZ
-2 seen on cfl
-2 send <own> gnZ
-2 send Wni
-2 send to gna
-2 sender is saa
-2 sender saa
-2 sending <own> fje
-2 sending cii
-2 sending from seX
-2 sending through bne
-2 sending to eld
-2 sends <own> fje
-2 sends bmf
-2 sends to blf
-2 sent <client> kee
-2 sent <far> nea
-2 sent by mbe
-2 sent obd
-2 sent src kfc
-2 served obe
-2 server <far> flc
-2 server <outside> aeo
-2 server bkh
-2 server by cii
-2 server to bra
-2 session <host> dob
-2 session <own> fkd
-2 session blg
-2 session to ckg
-2 set <own> glb
-2 set bnd
-2 set to bod
-2 shell mjX
-2 should <gateway> fbm
-2 should alg
-2 should the fbm
-2 side jib
-2 sit <zone> ibj
-2 sit ibj
-2 sit in fdk
-2 sit on rca
-2 site <own> flb
-2 site at fnZ
-2 site enb
-2 sites <outside> clf
-2 sites clf
-2 sites on clf
-2 sits <client> fej
-2 sits <zone> oae
-2 sits at nga
-2 sits in sbZ
-2 sits on ihd
-2 sitting <client> qZd
-2 sitting <zone> pdb
-2 sitting at mdd
-2 sitting in qca
-2 sitting maf
-2 sitting on edk
-2 so <gateway> afn
-2 so <zone> cgk
-2 so gdj
-2 somebody <outside> lfc
-2 somebody <zone> jef
-2 somebody in kee
-2 somebody neb
-2 somebody on qeY
-2 someone <outside> obd
-2 someone obd
-2 someone on kfd
-2 something ffj
-2 source kVo
-2 staff <zone> rab
-2 staff rab
-2 still <far> bne
-2 still <outside> dfj
-2 still get fmb
-2 still have ejf
-2 still reach elc
-2 straight <host> arb
-2 straight <zone> ejf
-2 straight bra
-2 straight into aqc
-2 straight to cvV
-2 strip -i dcm
-2 strip <outside> dcm
-2 strip dcm
-2 suppose mbe
-2 swaks <client> kfd
-2 swaks gjc
-2 syn <client> fje
-2 syn <own> gjd
-2 syn gje
-2 take -i bgm
-2 take <outside> bgm
-2 take cgj
-2 talk <host> gvS
-2 talk <zone> bji
-2 talk Zkj
-2 talk to Zkj
-2 talk with asa
-2 talking cmf
-2 talking to cmf
-2 talks <own> fje
-2 target is Usf
-2 target mcf
-2 tcp <client> Zng
-2 tcp <outside> efj
-2 tcp <own> fke
-2 tcp cme
-2 tcp from oZg
-2 tcp on blg
-2 tcpdump <zone> dfk
-2 tcpdump edl
-2 tcpdump ni eek
-2 tcpdump on agm
-2 test lmV
-2 that <client> ija
-2 that <gateway> efk
-2 that <outside> kcg
-2 that <zone> pda
-2 that on kde
-2 that stops kbh
-2 that the eek
-2 that's pbc
-2 thats naf
-2 the -i aen
-2 the <client> jlY
-2 the <far> jja
-2 the <gateway> Yjl
-2 the <outside> kUo
-2 the <zone> ndc
-2 the whole nYh
-2 their kbg
-2 then <host> flc
-2 then ika
-2 then reach gkc
-2 there <far> tZZ
-2 there Xin
-2 they dpa
-2 this <client> fdk
-2 this hdi
-2 this on del
-2 through <host> clg
-2 through Woi
-2 through to ckg
-2 thunderbird <client> kef
-2 thunderbird <own> cme
-2 thunderbird <zone> mfc
-2 thunderbird in kee
-2 thunderbird lfc
-2 thunderbird on nfa
-2 timed <- jef
-2 to : bne
-2 to <client> Woi
-2 to <far> Ykk
-2 to <gateway> amg
-2 to <host> Xni
-2 to <outside> cjh
-2 to <public> fmb
-2 to <server> edl
-2 to <zone> oYg
-2 to address fjf
-2 to chj
-2 to destination ebn
-2 to hit anf
-2 to host jhc
-2 to open fna
-2 to our bnd
-2 to ping bpc
-2 to reach dnb
-2 to source ecn
-2 to teh Xoh
-2 to use fkd
-2 touch <gateway> fej
-2 touch fej
-2 touch the fej
-2 traffic <outside> odb
-2 traffic <zone> ocd
-2 traffic from gck
-2 traffic gdi
-2 traffic of lgc
-2 typed jbi
-2 udp <client> jdg
-2 udp <zone> jef
-2 udp from kcg
-2 udp ndc
-2 unreplied <host> Zgn
-2 unreplied cgk
-2 unreplied src cgk
-2 up <client> fna
-2 up <zone> oae
-2 up at Wml
-2 up by gma
-2 up glb
-2 up on rYe
-2 updates <far> amf
-2 updates amg
-2 updates from amg
-2 upstream : enc
-2 upstream enc
-2 use fan
-2 user <client> oad
-2 user at jef
-2 user in hdi
-2 user lcf
-2 user on kdf
-2 users <zone> rfW
-2 users jfe
-2 uses Zmh
-2 using <own> eld
-2 using <public> eld
-2 using eld
-2 vendor <far> mbe
-2 vendor mbe
-2 verdict for jef
-2 verdict jef
-2 visible mdd
-2 w <n> fmb
-2 w ckg
-2 was <client> ocd
-2 was mYh
-2 was on lfc
-2 way <client> sZb
-2 we kbg
-2 webmail <own> dle
-2 webmail dle
-2 webmail on fje
-2 website cii
-2 what <gateway> bfm
-2 what <zone> nce
-2 what does afm
-2 what pbc
-2 whats kfd
-2 when <host> lah
-2 when jZk
-2 whether <gateway> dgj
-2 whether dZp
-2 whether the cdo
-2 while Xkl
-2 why <client> uaY
-2 why <host> iaj
-2 why <own> gkc
-2 why can't oea
-2 why cant lec
-2 why does dcn
-2 why fdk
-2 why is rfX
-2 will <gateway> dem
-2 will <host> hbk
-2 will cdn
-2 will the cbp
-2 with -i Ygo
-2 with <zone> kgc
-2 with the kgd
-2 without adp
-2 work from jfd
-2 works <outside> del
-2 works eek
-2 works fine eek
-2 workstation <client> vcV
-2 workstation <zone> bji
-2 workstation bji
-2 would <gateway> gZn
-2 would bfm
-2 would the eYq
-2 zabbix <client> jfe
-2 zabbix <server> dkg
-2 zabbix jfe
-2 一 <client> led
-2 一 <zone> kbi
-2 一 下 efj
-2 上 , lgc
-2 上 -i cfm
-2 上 <host> aoe
-2 上 <outside> bji
-2 上 <service> dkf
-2 上 <zone> lYj
-2 上 curl ejf
-2 上 ping ang
-2 下 , ofZ
-2 下 <gateway> djg
-2 下 <zone> lfc
-2 下 jib
-2 不 <client> kia
-2 不 <gateway> fdk
-2 不 <host> gma
-2 不 <outside> bkh
-2 不 <zone> cem
-2 不 gbl
-2 不 上 gkd
-2 不 了 ckh
-2 不 到 mec
-2 不 开 flc
-2 不 是 bem
-2 不 让 pXg
-2 不 通 bne
-2 个 jee
-2 为 lcf
-2 主 Zhm
-2 么 cgk
-2 么 用 dmd
-2 之 <outside> jge
-2 之 jhd
-2 之 后 jhd
-2 事 <own> dmd
-2 事 <zone> dek
-2 事 idh
-2 事 在 kee
-2 事 说 bhk
-2 人 <outside> pbc
-2 人 <own> btY
-2 人 miY
-2 人 在 pbc
-2 人 用 cih
-2 人 连 ekf
-2 什 <client> pcc
-2 什 <zone> tfT
-2 从 <client> pbc
-2 从 <zone> kee
-2 从 rac
-2 以 <outside> jaj
-2 以 <zone> ogY
-2 以 mec
-2 以 后 nfa
-2 们 chk
-2 件 <own> dkf
-2 件 ici
-2 件 到 etW
-2 会 <gateway> efj
-2 会 Wes
-2 会 被 neb
-2 传 cpb
-2 传 到 cpb
-2 但 oZe
-2 信 , dgj
-2 信 <own> flc
-2 信 <server> efk
-2 信 dih
-2 信 走 glb
-2 像 <client> kgd
-2 像 fjd
-2 允 goY
-2 允 许 goY
-2 公 <far> kee
-2 公 kdf
-2 公 司 jef
-2 公 网 kfe
-2 写 dih
-2 写 的 eld
-2 到 <client> okU
-2 到 <gateway> eke
-2 到 <host> bkg
-2 到 <own> fje
-2 到 <server> gbl
-2 到 <zone> dcn
-2 到 ip kai
-2 到 了 jdg
-2 加 ked
-2 务 端 bmf
-2 动 <outside> boe
-2 动 <zone> cjg
-2 动 dlf
-2 动 往 dkf
-2 动 连 cii
-2 包 mag
-2 印 <client> ijb
-2 印 机 ijb
-2 去 <client> fje
-2 去 eld
-2 去 到 Zjj
-2 去 连 emc
-2 发 <host> gjd
-2 发 Xni
-2 发 给 Zpe
-2 口 , meb
-2 口 <client> jef
-2 口 <gateway> bfm
-2 口 <zone> mga
-2 口 nbf
-2 可 afn
-2 台 <client> lde
-2 台 lde
-2 台 是 kdf
-2 同 <client> odb
-2 同 mbf
-2 同 事 lbf
-2 后 <client> lgb
-2 咱 <gateway> dfk
-2 咱 dfk
-2 咱 们 dfk
-2 器 iid
-2 器 是 pXf
-2 回 jkZ
-2 在 <zone> fej
-2 地 <client> ija
-2 址 hkc
-2 填 <own> fjf
-2 填 fje
-2 填 的 fje
-2 外 <far> eld
-2 外 ekd
-2 好 , efj
-2 好 efj
-2 如 <far> ele
-2 如 ihc
-2 如 到 ele
-2 客 ici
-2 客 户 zfO
-2 对 clf
-2 就 dpa
-2 就 是 dpZ
-2 己 <far> ckg
-2 己 aji
-2 己 往 bmg
-2 平 <far> Xre
-2 平 jfe
-2 开 Wrf
-2 得 <far> ihd
-2 得 <gateway> dle
-2 得 <outside> fje
-2 得 <zone> apd
-2 得 eje
-2 得 到 hkb
-2 得 开 gjd
-2 想 hqV
-2 我 <client> lcf
-2 我 <gateway> ebn
-2 我 <host> cgk
-2 我 <outside> led
-2 我 <own> eld
-2 我 <zone> jch
-2 我 们 hjc
-2 我 在 jdh
-2 户 <client> pbc
-2 户 <far> mfb
-2 户 <outside> cdn
-2 户 <own> glb
-2 户 ebn
-2 户 在 uXb
-2 户 端 pbc
-2 打 <host> efk
-2 打 <own> fmc
-2 打 到 fmb
-2 投 dmd
-2 报 Xqf
-2 换 <client> dgj
-2 换 dgj
-2 换 成 ecn
-2 据 <client> fje
-2 据 fje
-2 掉 <client> led
-2 接 <far> Xtd
-2 接 <host> eke
-2 接 <server> eej
-2 接 到 ihd
-2 接 口 aki
-2 控 <client> kcf
-2 控 kcf
-2 控 机 jef
-2 收 Zhl
-2 改 <client> dfk
-2 改 edm
-2 改 成 edl
-2 放 <zone> nZh
-2 放 gjd
-2 放 在 apd
-2 时 , bfm
-2 时 bfl
-2 是 <gateway> eZp
-2 是 <host> jgd
-2 是 <own> Ymi
-2 是 <zone> iaj
-2 是 在 dgk
-2 是 给 pYf
-2 是 被 dgj
-2 有 对 jef
-2 本 <client> obe
-2 本 obe
-2 本 机 obe
-2 机 <client> kfd
-2 机 <host> blf
-2 机 cfl
-2 机 ip jfe
-2 机 器 qac
-2 机 连 ejf
-2 条 , jbh
-2 条 <zone> lde
-2 条 mbe
-2 来 <own> flc
-2 来 <zone> obc
-2 来 odb
-2 来 自 mcf
-2 段 mdd
-2 段 去 blg
-2 比 <far> hZm
-2 比 iZl
-2 比 如 iZl
-2 求 <client> cme
-2 求 gjd
-2 用 <own> dkf
-2 用 <public> dkf
-2 用 lde
-2 电 <client> pad
-2 电 pad
-2 电 脑 nbd
-2 登 cmf
-2 登 录 bmf
-2 的 , ben
-2 的 -i bfl
-2 的 <client> qdZ
-2 的 <far> enb
-2 的 <gateway> ffj
-2 的 <outside> kai
-2 的 <own> emc
-2 的 <service> hdi
-2 的 <zone> jYl
-2 的 chj
-2 的 是 ika
-2 目 <client> blf
-2 目 <far> bmf
-2 目 anf
-2 目 标 ejf
-2 目 的 bmf
-2 直 <host> dih
-2 直 cih
-2 直 连 gkc
-2 看 <client> pZe
-2 看 <gateway> bgl
-2 看 <zone> hdi
-2 看 下 jdg
-2 端 : ele
-2 端 是 kfd
-2 终 <client> lcf
-2 终 lcf
-2 终 端 lcf
-2 网 <zone> hal
-2 网 段 kbh
-2 能 <far> gkc
-2 能 <host> dhi
-2 能 <outside> dih
-2 能 <zone> oea
-2 能 access flb
-2 能 reach gbl
-2 能 上 djh
-2 能 从 eke
-2 能 到 bfl
-2 能 往 bmf
-2 能 用 ejf
-2 脑 <client> ijb
-2 脑 <public> cel
-2 脑 是 lde
-2 脑 用 efj
-2 行 , mec
-2 要 <far> amf
-2 要 <host> ddm
-2 要 <outside> goZ
-2 要 blg
-2 要 去 Zoe
-2 要 连 fna
-2 访 <client> bpb
-2 访 <far> dnc
-2 访 <gateway> efj
-2 访 <host> djg
-2 访 <outside> bne
-2 访 <own> gje
-2 访 <public> fmb
-2 访 问 bij
-2 话 , kgc
-2 话 <zone> kgc
-2 话 led
-2 请 <gateway> cfl
-2 请 <outside> mce
-2 请 <zone> kbh
-2 请 jeg
-2 请 问 jeg
-2 费 <client> gjc
-2 费 gjc
-2 走 <own> fpZ
-2 走 <public> epa
-2 走 eoa
-2 跑 <client> tYb
-2 跑 pad
-2 跑 在 qZd
-2 转 <host> Yfq
-2 转 Xfr
-2 转 到 Zfo
-2 转 给 Zeo
-2 还 dZq
-2 还 是 dZq
-2 这 <client> mhY
-2 这 <gateway> bkh
-2 这 khb
-2 这 台 djg
-2 这 样 jfe
-2 连 <client> fpZ
-2 连 <host> gck
-2 连 <own> ejf
-2 连 <server> edl
-2 连 <zone> cob
-2 连 bfm
-2 连 到 cod
-2 连 接 chj
-2 通 <outside> efj
-2 通 <own> fkd
-2 通 eZp
-2 通 过 fkd
-2 那 <client> mec
-2 那 lde
-2 那 边 pad
-2 都 <zone> pda
-2 都 hid
-2 都 在 pda
-2 里 <client> jhb
-2 里 <own> ejf
-2 里 <service> dkf
-2 里 emc
-2 问 : rcZ
-2 问 <host> fmb
-2 问 <outside> mfb
-2 问 <own> fej
-2 问 <zone> gck
-2 问 fje
-2 问 从 oea
-2 问 到 dlf
-2 面 <client> clf
-2 面 <zone> pYf
-2 面 flc
-3 'connection <own> fjd
-3 'connection fjd
-3 's <gateway> dmd
-3 's <service> idh
-3 , <client> 到 bod
-3 , <far> bji
-3 , <gateway> ecl
-3 , <host> jib
-3 , <outside> to eld
-3 , <own> cmd
-3 , <public> gXp
-3 , <server> dfk
-3 , <server> 是 jgd
-3 , <service> coc
-3 , <service> to cme
-3 , <zone> -> Yim
-3 , <zone> mhY
-3 , <zone> to bpc
-3 , <zone> 上 cii
-3 , <zone> 到 gkc
-3 , <zone> 去 fld
-3 , but gdk
-3 , client : edl
-3 , client jYl
-3 , coming mec
-3 , does Yjl
-3 , does the Yhn
-3 , i cjh
-3 , i e ecm
-3 , is fYp
-3 , is the jdg
-3 , length <n> blg
-3 , length blg
-3 , not fZp
-3 , not via gZo
-3 , on bfm
-3 , on dev cfl
-3 , or does gdj
-3 , or gZn
-3 , so bii
-3 , upstream : enc
-3 , upstream enc
-3 , 人 kee
-3 , 人 在 kee
-3 , 但 oZe
-3 , 地 elc
-3 , 地 址 elc
-3 , 我 efj
-3 , 我 在 lec
-3 , 改 idg
-3 , 是 nae
-3 , 目 bmf
-3 , 目 标 ejf
-3 , 目 的 dkf
-3 , 能 bji
-3 , 要 clf
-3 , 请 kdf
-3 , 请 问 kdf
-3 , 这 样 jfe
-3 -a <outside> ngZ
-3 -a <own> djg
-3 -a forward -s Zdq
-3 -a input ial
-3 -a postrouting -o aki
-3 -a prerouting -d djg
-3 -i <client> lgb
-3 -i <host> del
-3 -i <outside> , jgd
-3 -i <outside> -d ekf
-3 -i <own> ekf
-3 -i <zone> -o Vlm
-3 -i forward rba
-3 -j <client> kfd
-3 -j accept would kfd
-3 -j drop , lde
-3 -j drop fej
-3 -j masquerade , lgb
-3 -j masquerade pfX
-3 -s <host> cmd
-3 -s <outside> bnd
-3 -s <zone> -o fkd
-3 -v <own> trying fej
-3 -v fej
-3 : <- jfe
-3 : <client> kee
-3 : <far> oea
-3 : <gateway> chj
-3 : <host> gjd
-3 : <n> <n> hcj
-3 : <n> src pea
-3 : <outside> lgb
-3 : <outside> to cme
-3 : <outside> 到 clf
-3 : <own> dlf
-3 : <server> eek
-3 : <zone> aen
-3 : <zone> to Wjn
-3 : connect emc
-3 : connect to emc
-3 : connection lbg
-3 : connection to ecm
-3 : curl fjf
-3 : ihd
-3 : ip <client> anf
-3 : ip <host> sYc
-3 : ip jjZ
-3 : martian ena
-3 : martian source ena
-3 : users sfV
-3 <client> , <server> Zof
-3 <client> , lip bne
-3 <client> , nYi
-3 <client> : Xph
-3 <client> <client> dke
-3 <client> <far> hoX
-3 <client> <gateway> Xgp
-3 <client> <outside> Win
-3 <client> <own> fkd
-3 <client> <server> fcm
-3 <client> <service> alh
-3 <client> <service> to ahl
-3 <client> <service> 到 eqY
-3 <client> <zone> kXk
-3 <client> and dnd
-3 <client> cij
-3 <client> get fje
-3 <client> going fjd
-3 <client> going to fjd
-3 <client> out lgc
-3 <client> still reach gkc
-3 <client> talk gnZ
-3 <client> talk to gnZ
-3 <client> then fkd
-3 <client> to blg
-3 <client> 上 <service> dkf
-3 <client> 上 coc
-3 <client> 去 fjf
-3 <client> 打 gjd
-3 <client> 打 开 gjd
-3 <client> 要 bji
-3 <client> 要 连 fma
-3 <far> , bmf
-3 <far> , lip cme
-3 <far> <client> jic
-3 <far> <gateway> Xlk
-3 <far> <host> Yqe
-3 <far> <own> fke
-3 <far> <zone> tbY
-3 <far> doa
-3 <far> ip daddr gqX
-3 <far> ip gqX
-3 <far> still gjd
-3 <far> 访 gjd
-3 <far> 访 问 gjd
-3 <gateway> , Xpg
-3 <gateway> <client> bod
-3 <gateway> <far> ijb
-3 <gateway> <host> Yim
-3 <gateway> <zone> lec
-3 <gateway> dob
-3 <gateway> itself reach eke
-3 <gateway> 上 gnZ
-3 <host> , mXj
-3 <host> <client> ikZ
-3 <host> <far> flc
-3 <host> <gateway> cem
-3 <host> <n> kXl
-3 <host> <outside> cfl
-3 <host> <public> dle
-3 <host> <zone> pWh
-3 <host> box hkb
-3 <host> out Zlh
-3 <host> reachable oZf
-3 <host> server bkh
-3 <host> server by cii
-3 <host> server to bra
-3 <host> talk bra
-3 <host> talk to bra
-3 <n> , can mdd
-3 <n> , ika
-3 <n> , is qTj
-3 <n> , will kee
-3 <n> , would gVr
-3 <n> : does kdf
-3 <n> <client> gdj
-3 <n> <far> ibj
-3 <n> <host> fdk
-3 <n> <n> <client> Xqf
-3 <n> <n> in eek
-3 <n> <n> src kfd
-3 <n> <outside> mZg
-3 <n> <own> dkf
-3 <n> <server> bbq
-3 <n> <zone> kcg
-3 <n> coming from kdf
-3 <n> coming kdf
-3 <n> dnat bfn
-3 <n> does acq
-3 <n> does the gck
-3 <n> established mfa
-3 <n> established src mfa
-3 <n> example flc
-3 <n> example net fkd
-3 <n> from pad
-3 <n> ip <client> Xnj
-3 <n> ip <far> Zog
-3 <n> ip <host> jXm
-3 <n> ip eke
-3 <n> ip saddr jfe
-3 <n> is fdk
-3 <n> on the emc
-3 <n> open idh
-3 <n> s lcf
-3 <n> seen dgj
-3 <n> seen on dgj
-3 <n> tcp cne
-3 <n> tcp from oZg
-3 <n> tcp on blg
-3 <n> to cbp
-3 <n> udp from lbg
-3 <n> udp kee
-3 <n> unreplied cgk
-3 <n> unreplied src cgk
-3 <n> 行 , nec
-3 <n> 行 Zdq
-3 <outside> , kib
-3 <outside> <far> ldd
-3 <outside> <gateway> amg
-3 <outside> <host> Yog
-3 <outside> <outside> ebn
-3 <outside> <own> fkd
-3 <outside> <service> dle
-3 <outside> <service> to ejf
-3 <outside> <service> 到 emc
-3 <outside> <zone> mdd
-3 <outside> ckg
-3 <outside> get at glb
-3 <outside> get gjd
-3 <outside> ip ncd
-3 <outside> out on efj
-3 <outside> out src kdf
-3 <outside> straight ckg
-3 <outside> to alh
-3 <outside> to the afn
-3 <outside> 上 lYj
-3 <own> , fej
-3 <own> , from bfn
-3 <own> <client> odc
-3 <own> <far> kfd
-3 <own> <host> gck
-3 <own> <n> from oea
-3 <own> <n> ldf
-3 <own> <n> on qac
-3 <own> <n> trying fdk
-3 <own> <outside> idh
-3 <own> <own> gej
-3 <own> <zone> hdi
-3 <own> jaj
-3 <own> open jfe
-3 <own> open to jfe
-3 <own> work for kfd
-3 <server> <client> qdZ
-3 <server> <own> Zpe
-3 <server> nfa
-3 <server> 填 fje
-3 <server> 填 的 fje
-3 <service> , efj
-3 <service> <client> kkZ
-3 <service> <gateway> eoa
-3 <service> <host> dhh
-3 <service> <n> clf
-3 <service> <n> from lgb
-3 <service> <n> on Ylj
-3 <service> <n> to Rqm
-3 <service> <outside> jja
-3 <service> <own> clf
-3 <service> <public> cii
-3 <service> <server> bod
-3 <service> connection hbk
-3 <service> eke
-3 <service> from kZj
-3 <service> from the jaj
-3 <service> into bji
-3 <service> into the bji
-3 <service> on boe
-3 <service> on the bpc
-3 <service> out ijb
-3 <service> query kgc
-3 <service> session cle
-3 <service> sites clf
-3 <service> sites on clf
-3 <service> straight dnd
-3 <service> straight to cle
-3 <service> to blg
-3 <service> to the clf
-3 <service> 到 fke
-3 <service> 登 fjf
-3 <service> 登 录 fjf
-3 <zone> , sjR
-3 <zone> : djg
-3 <zone> <client> lde
-3 <zone> <far> dmd
-3 <zone> <gateway> amg
-3 <zone> <host> clf
-3 <zone> <outside> bmf
-3 <zone> <public> fZo
-3 <zone> <service> to emc
-3 <zone> <zone> Ujp
-3 <zone> and fcl
-3 <zone> bki
-3 <zone> can fdk
-3 <zone> can't gma
-3 <zone> get fjd
-3 <zone> get to fkd
-3 <zone> ip mag
-3 <zone> ip saddr ndc
-3 <zone> out ejf
-3 <zone> out ip del
-3 <zone> out to fje
-3 <zone> reach chj
-3 <zone> reach the chj
-3 <zone> still enb
-3 <zone> straight gkc
-3 <zone> straight to gkc
-3 <zone> talk aki
-3 <zone> talk to aji
-3 <zone> then flc
-3 <zone> then reach gkc
-3 <zone> to Zkj
-3 <zone> to the enb
-3 <zone> 能 上 fje
-3 <zone> 那 pcb
-3 <zone> 里 arb
-3 ? <client> rdY
-3 ? <far> glb
-3 ? <host> jef
-3 ? <outside> eWs
-3 ? <own> Zoe
-3 ? <zone> iak
-3 ? i idh
-3 ? led
-3 ^ <- pZe
-3 ^ <client> -> dle
-3 ^ <client> <service> djf
-3 ^ <client> lfc
-3 ^ <client> ping Ypg
-3 ^ <client> to Yrd
-3 ^ <client> 到 anf
-3 ^ <client> 去 ejf
-3 ^ <client> 被 kdf
-3 ^ <far> from mdd
-3 ^ <far> kcg
-3 ^ <far> to fna
-3 ^ <gateway> -> clf
-3 ^ <host> -> aod
-3 ^ <host> dgk
-3 ^ <host> to bpc
-3 ^ <host> 往 dkf
-3 ^ <outside> to Yrd
-3 ^ <outside> 到 glb
-3 ^ <outside> 打 ckg
-3 ^ <own> from kee
-3 ^ <own> hnY
-3 ^ <public> enb
-3 ^ <server> aeo
-3 ^ <service> <n> hlb
-3 ^ <service> from mce
-3 ^ <service> into dle
-3 ^ <service> nhY
-3 ^ <service> to Zpf
-3 ^ <zone> -> dle
-3 ^ <zone> ping chj
-3 ^ <zone> to Woi
-3 ^ <zone> 上 fje
-3 ^ <zone> 出 fej
-3 ^ <zone> 到 afn
-3 ^ <zone> 去 ckg
-3 ^ <zone> 用 clf
-3 ^ <zone> 连 fna
-3 ^ ^ <client> khb
-3 ^ ^ <host> cii
-3 ^ ^ <outside> ben
-3 ^ ^ <service> coc
-3 ^ ^ are idg
-3 ^ ^ can jef
-3 ^ ^ client scY
-3 ^ ^ could jjb
-3 ^ ^ do nec
-3 ^ ^ does med
-3 ^ ^ for dmd
-3 ^ ^ from jdg
-3 ^ ^ gkb
-3 ^ ^ if lfc
-3 ^ ^ in eel
-3 ^ ^ ip qeY
-3 ^ ^ is iic
-3 ^ ^ on eje
-3 ^ ^ our gam
-3 ^ ^ ping jkZ
-3 ^ ^ pinging Xqf
-3 ^ ^ printer jfe
-3 ^ ^ src tWe
-3 ^ ^ the nYh
-3 ^ ^ trace pYf
-3 ^ ^ trying dmd
-3 ^ ^ when hck
-3 ^ ^ would imY
-3 ^ ^ zabbix del
-3 ^ ^ 从 jhc
-3 ^ ^ 在 hal
-3 ^ ^ 急 eej
-3 ^ ^ 源 kdf
-3 ^ ^ 给 jch
-3 ^ can the idh
-3 ^ curl jgc
-3 ^ customer at lfc
-3 ^ customer cem
-3 ^ from nfa
-3 ^ from the mfb
-3 ^ how come naf
-3 ^ how lcf
-3 ^ i dle
-3 ^ i'm hbk
-3 ^ i'm on gdk
-3 ^ if lbg
-3 ^ ip <far> btZ
-3 ^ ip drY
-3 ^ is dnc
-3 ^ is the igd
-3 ^ maillog Xsc
-3 ^ maillog on Xsc
-3 ^ my nga
-3 ^ nc dmd
-3 ^ nc vz fmc
-3 ^ nginx fmb
-3 ^ nginx on fmb
-3 ^ nobody liZ
-3 ^ on the hal
-3 ^ our fZp
-3 ^ outlook kdf
-3 ^ outlook on kdf
-3 ^ ping from kcg
-3 ^ ping kcg
-3 ^ pls lcg
-3 ^ plz oZf
-3 ^ postfix kdf
-3 ^ postfix on kdf
-3 ^ printer hdi
-3 ^ seen ffj
-3 ^ seen on fej
-3 ^ somebody kfd
-3 ^ suppose mbe
-3 ^ swaks gjd
-3 ^ tcpdump edl
-3 ^ tcpdump ni eek
-3 ^ tcpdump on agm
-3 ^ the eld
-3 ^ the printer eke
-3 ^ thunderbird lde
-3 ^ thunderbird on jef
-3 ^ trace <client> dkf
-3 ^ trace djf
-3 ^ what kdf
-3 ^ whats kfd
-3 ^ why can't jef
-3 ^ why cant lec
-3 ^ why does fbm
-3 ^ why fdk
-3 ^ why is rfX
-3 ^ will hbk
-3 ^ would dfk
-3 ^ would the fcm
-3 ^ zabbix <server> Ttg
-3 ^ zabbix fje
-3 ^ 为 lcf
-3 ^ 从 cdn
-3 ^ 公 ngZ
-3 ^ 客 jgd
-3 ^ 客 户 jgd
-3 ^ 我 jbi
-3 ^ 我 在 hcj
-3 ^ 目 Zof
-3 ^ 目 的 Zof
-3 ^ 请 led
-3 ^ 请 问 led
-3 a <far> pbd
-3 a <host> fpY
-3 a <outside> jbh
-3 a <own> dld
-3 a <zone> djf
-3 a box in nYi
-3 a box oVi
-3 a client in odc
-3 a client jch
-3 a colleague gdk
-3 a connection cle
-3 a connection to aoe
-3 a customer mec
-3 a host in rcZ
-3 a host nbd
-3 a host on mbf
-3 a jhc
-3 a laptop in kfd
-3 a laptop jbi
-3 a laptop on dgj
-3 a machine gjd
-3 a machine in gjd
-3 a packet from kdf
-3 a packet mce
-3 a pc in odc
-3 a pc qac
-3 a phone naf
-3 a phone on naf
-3 a printer Zof
-3 a syn from jfe
-3 a user lbg
-3 a workstation ckg
-3 able <zone> Xpg
-3 able emc
-3 able to emc
-3 able to hit Zmh
-3 able to open fnZ
-3 able to ping dmd
-3 able to reach gkd
-3 about fej
-3 accept , does bgl
-3 accept , would rZc
-3 accept <client> nae
-3 access denied bkh
-3 access ekd
-3 address <far> jnX
-3 address <host> Tir
-3 address Uip
-3 address does ahl
-3 address does the ahl
-3 all ejf
-3 allowed enc
-3 allowed out enc
-3 allowed out to enc
-3 an <own> eke
-3 an answer dle
-3 an answer from dnc
-3 an attacker kee
-3 an jhc
-3 and <client> pad
-3 and <host> cjh
-3 and <n> clf
-3 and <n> on clf
-3 and <outside> jef
-3 and <zone> ahl
-3 and djf
-3 answer alh
-3 any <zone> obd
-3 any oad
-3 anything <zone> mfb
-3 anything mga
-3 app lha
-3 are <client> mbe
-3 are <zone> glb
-3 arrive <host> cjh
-3 arrive cjh
-3 as <server> efj
-3 as seen scY
-3 at <far> kee
-3 at <own> ejf
-3 at <zone> dhh
-3 at all hjc
-3 at cme
-3 back dkf
-3 backup <host> uZZ
-3 backup job led
-3 backup uaY
-3 be <client> sZb
-3 be <host> eoa
-3 be <outside> lcf
-3 be <own> Vqh
-3 be <zone> jgd
-3 be peY
-3 be reached oZf
-3 being odc
-3 between anf
-3 box <client> jja
-3 box <host> adp
-3 box amg
-3 but mcd
-3 by <client> hid
-3 by <far> jfe
-3 by <host> fkc
-3 by <own> Tve
-3 by <public> coc
-3 by <service> bij
-3 by <service> to clg
-3 by <zone> gkc
-3 by jia
-3 by the mZi
-3 bytes fej
-3 call Wni
-3 can <client> Wrf
-3 can <client> reach apd
-3 can <far> djf
-3 can <gateway> Xoh
-3 can <host> Wjn
-3 can <outside> jef
-3 can <zone> hit fjd
-3 can <zone> ping fkd
-3 can <zone> reach fpY
-3 can anybody mcd
-3 can anybody on ndd
-3 can get gma
-3 can nobody jfe
-3 can ppl jfe
-3 can't <zone> gkc
-3 can't Zjk
-3 cannot eoa
-3 cant <client> hjc
-3 cant <own> glc
-3 cant <zone> iic
-3 change lgb
-3 check : src tVe
-3 check <client> fje
-3 check <far> Zng
-3 check <host> anf
-3 check <own> apd
-3 check gjd
-3 client <client> chj
-3 client <own> fnb
-3 client ip eld
-3 client kgc
-3 clients hcj
-3 colleague hid
-3 come <zone> jbi
-3 come ici
-3 comes fbm
-3 coming <outside> kfd
-3 coming in from mbf
-3 coming in ici
-3 coming lah
-3 connect <client> fje
-3 connect <far> ici
-3 connect <gateway> lce
-3 connect <host> gmb
-3 connect from lcf
-3 connect from unknown lcf
-3 connect to <far> fdk
-3 connect to <host> gan
-3 connect to <own> gdj
-3 connect to <server> dle
-3 connect to address fjf
-3 connect to host fkd
-3 connection <- jef
-3 connection <client> kkY
-3 connection <gateway> Ycs
-3 connection <host> kdg
-3 connection <outside> hdi
-3 connection <own> bqb
-3 connection <server> adp
-3 connection <zone> ihd
-3 connection led
-3 connection refused , efj
-3 connection refused from gnZ
-3 connection to enb
-3 connection to the blg
-3 conntrack -l jfe
-3 conntrack <gateway> aeo
-3 conntrack <own> WzX
-3 conntrack jfe
-3 could <client> hid
-3 could jef
-3 couldn't <server> gdj
-3 couldn't connect gdj
-3 couldn't connect to gdj
-3 cure Vml
-3 curl <own> pgY
-3 curl lgc
-3 customer oWi
-3 deliver <far> eld
-3 deliver djg
-3 desk <client> ddm
-3 desk gcl
-3 destination <client> ogY
-3 destination <host> hdi
-3 destination <host> will jdg
-3 destination <outside> dgj
-3 destination lde
-3 dnat , does wfR
-3 dnat , zfN
-3 dnat : ogY
-3 dnat <outside> dfk
-3 do <far> kee
-3 do <host> kmX
-3 do <service> Yqe
-3 do <service> to fkd
-3 do <zone> jdf
-3 do lha
-3 do packets from kcg
-3 do packets kdg
-3 does <client> clf
-3 does <far> glb
-3 does <host> dbo
-3 does <outside> kia
-3 does <own> fje
-3 does <service> from jgd
-3 does <service> ndc
-3 does <service> to bmf
-3 does <zone> have flc
-3 does <zone> reach aki
-3 does anything fej
-3 dport <host> Qgw
-3 dport <n> adq
-3 dport <n> src adq
-3 dport adq
-3 drop , could jgd
-3 drop , ndc
-3 drop <client> kdf
-3 drop <outside> fej
-3 drop fcl
-3 drop the -i efj
-3 drop the efj
-3 e <host> dob
-3 e <own> fna
-3 e dfk
-3 echo ele
-3 even <gateway> edk
-3 even cross edl
-3 even fek
-3 even touch ffj
-3 even touch the ffj
-3 far as cjg
-3 far as the cjg
-3 far cjg
-3 fetch <far> djg
-3 fetch Xmi
-3 fine <gateway> dbo
-3 for <client> bmf
-3 for <far> dme
-3 for <host> hkb
-3 for <outside> sZb
-3 for <own> gna
-3 for <zone> -> fje
-3 for <zone> kfd
-3 for nfa
-3 form occ
-3 forward <n> -s efj
-3 forward <n> kZj
-3 forward <zone> mga
-3 forward kcg
-3 from <client> hid
-3 from <client> to Tri
-3 from <far> glb
-3 from <far> to anf
-3 from <gateway> Ymi
-3 from <gateway> to cme
-3 from <host> flc
-3 from <host> to gpX
-3 from <outside> cfl
-3 from <outside> for Tue
-3 from <outside> on dkf
-3 from <outside> to cih
-3 from <own> flc
-3 from <zone> , afn
-3 from <zone> Xoh
-3 from <zone> into Zqd
-3 from <zone> to djg
-3 from my box mce
-3 from my lde
-3 from my phone dfk
-3 from talking fjf
-3 from talking to fjf
-3 from the rWf
-3 get <host> Win
-3 get <outside> jja
-3 get <own> bji
-3 get <service> kbh
-3 get <service> on ahk
-3 get <zone> Ypf
-3 get in kgb
-3 get jdg
-3 get out cmd
-3 get out to cmd
-3 get through dih
-3 get through to dih
-3 get to bji
-3 get to the bgl
-3 gets <own> bne
-3 gets mfa
-3 gets out fmb
-3 gets out to fmb
-3 go ejf
-3 go out ejf
-3 go out to ejf
-3 goes hYn
-3 going Yeq
-3 gone , jgd
-3 gone sWd
-3 got <zone> tWd
-3 got flc
-3 gw <zone> dgj
-3 gw dhi
-3 had <outside> cco
-3 had kcg
-3 hairpin <client> ika
-3 hairpin <own> gkc
-3 hairpin <zone> afm
-3 has jhc
-3 he <own> eld
-3 he cjh
-3 her lfc
-3 here ckg
-3 his <far> jfe
-3 his jfe
-3 host <client> gZm
-3 host <outside> pZe
-3 host ilZ
-3 i <client> mag
-3 i <gateway> clf
-3 i <host> kZj
-3 i <outside> dcn
-3 i <own> dhi
-3 i <service> edm
-3 i <zone> mZg
-3 i am ihd
-3 i e iZl
-3 i idh
-3 i see idh
-3 i sit in lfc
-3 i sit mdd
-3 i strip -i ddm
-3 i strip ddm
-3 i'm <client> uaY
-3 i'm <zone> Xgp
-3 i'm Zcr
-3 i'm sitting jai
-3 icmp dle
-3 icmp echo dle
-3 if <host> Vqh
-3 if <outside> mfb
-3 if Zhm
-3 if i <service> idh
-3 if i gdj
-3 iif <outside> cfk
-3 iif <outside> oif cfl
-3 in , mgb
-3 in <client> occ
-3 in <host> hjc
-3 in <outside> dfk
-3 in <outside> out cfl
-3 in ip <far> cii
-3 in the ibj
-3 inbound <outside> led
-3 inbound jff
-3 into <gateway> from kcg
-3 into <gateway> kcg
-3 ip <host> gdj
-3 ip does efj
-3 ip gck
-3 is <client> lgb
-3 is <far> kee
-3 is <gateway> Zeq
-3 is <host> fdk
-3 is <outside> jbi
-3 is <own> djg
-3 is <server> cfl
-3 is <service> aqc
-3 is <service> from obd
-3 is <service> on bqb
-3 is <service> to coc
-3 is <zone> jch
-3 is fdk
-3 is it fdk
-3 is it the fdk
-3 is set gkc
-3 is set to gkc
-3 is the djh
-3 it <client> led
-3 it <far> coc
-3 it <gateway> ebo
-3 it <host> hYo
-3 it <outside> ibj
-3 it <own> Ymi
-3 it <zone> mUm
-3 it fdk
-3 it possible mdd
-3 it to Uqi
-3 it to the Uqi
-3 its <client> mce
-3 its <far> bpd
-3 its <host> dfj
-3 its <own> euU
-3 itself <far> Xqf
-3 itself <host> anf
-3 itself <outside> lcf
-3 itself get amg
-3 itself get to amg
-3 itself lcf
-3 itself open lcf
-3 job lcf
-3 kernel : ffj
-3 kernel : in ffj
-3 kernel <zone> edl
-3 kernel ffj
-3 kindly <zone> kfd
-3 kindly confirm nbe
-3 kindly gdj
-3 know jch
-3 lab <client> lfb
-3 lab ndc
-3 label <zone> nbe
-3 label mec
-3 label printer mec
-3 land <host> dZq
-3 land chi
-3 land on chi
-3 land on the cii
-3 laptop <client> cjh
-3 laptop <outside> Ygo
-3 laptop <own> dkf
-3 laptop <zone> ibj
-3 length <client> mZh
-3 length <host> Zdq
-3 length <n> ip eej
-3 length <n> lbg
-3 length <own> fdk
-3 length lbg
-3 let <own> fje
-3 let <zone> dkf
-3 let ejf
-3 let through cgk
-3 line <client> tZa
-3 line <n> , sdX
-3 line <n> does jhc
-3 line <n> lfd
-3 line <zone> kaj
-3 line led
-3 log <host> jib
-3 logged in qdZ
-3 logged qdZ
-3 logs fjd
-3 lose emc
-3 mail <outside> cme
-3 mail emc
-3 maillog <host> ele
-3 maillog ele
-3 maillog on Wmk
-3 make <client> eke
-3 make cjh
-3 make it emc
-3 make it to djg
-3 masquerade , does jgd
-3 masquerade , lgb
-3 may Zli
-3 me <gateway> agm
-3 me <zone> fdk
-3 me fej
-3 me whether mec
-3 me whether the lec
-3 mean hic
-3 monitoring <far> jdf
-3 monitoring nZg
-3 moved iak
-3 must <client> lgb
-3 must <server> efj
-3 must cjg
-3 mx <far> fje
-3 mx bmf
-3 mx example fje
-3 mx example net fjf
-3 my <client> ncd
-3 my <far> mec
-3 my <zone> mce
-3 my box pad
-3 my desk in jfd
-3 my desk kgc
-3 my laptop lgb
-3 my obd
-3 nat <client> oZf
-3 nat lha
-3 need obc
-3 needs Wvb
-3 never cZr
-3 new <client> jWn
-3 new <outside> nfa
-3 new <zone> idh
-3 new nVl
-3 nightly lha
-3 no <own> ejf
-3 no aik
-3 nobody gam
-3 not <own> goY
-3 not cgk
-3 nothing jZk
-3 now tZa
-3 of <far> imZ
-3 of <gateway> gmb
-3 of <host> Yqe
-3 of <outside> ahl
-3 of <own> fpY
-3 of <service> fmb
-3 of the jef
-3 off <outside> hcj
-3 off hbj
-3 on <client> oYh
-3 on <gateway> kia
-3 on <host> ibj
-3 on <n> mag
-3 on <outside> for Zof
-3 on <own> foZ
-3 on <own> for mec
-3 on <own> from kdf
-3 on <own> to Zgn
-3 on <public> ffj
-3 on <service> Xfp
-3 on <service> to fje
-3 on <zone> cfl
-3 on jZk
-3 on my mga
-3 on the bjh
-3 one <zone> bgl
-3 one ddl
-3 only <zone> ibk
-3 only eZo
-3 open <far> Wrg
-3 open <host> Uok
-3 open <own> ckg
-3 open <service> Xwa
-3 open <service> on ena
-3 open <service> to cqb
-3 open <zone> cem
-3 open connections bhk
-3 open connections into bod
-3 open ffj
-3 opening Vjo
-3 opens <service> dmd
-3 opens bqb
-3 or Yfp
-3 our <client> mdd
-3 our <far> klX
-3 our <host> hbl
-3 our <own> cme
-3 our <service> boe
-3 our monitoring ncd
-3 out , Ygo
-3 out <client> qYe
-3 out <far> oae
-3 out <gateway> Zof
-3 out <host> jfe
-3 out <zone> mag
-3 out <zone> src pad
-3 out ip <own> dgj
-3 out ip dao
-3 out of jch
-3 out of the jgd
-3 out pZe
-3 outbound <far> Wqg
-3 outbound <host> gYo
-3 outbound <service> to Vrg
-3 outbound cdn
-3 outgoing <own> clf
-3 outgoing <server> cme
-3 outgoing lhb
-3 over <client> ijc
-3 over <far> Xre
-3 over <host> lde
-3 over <own> fje
-3 over <public> flc
-3 over <service> clf
-3 over <service> from Ypf
-3 over blf
-3 own ejf
-3 packet <host> cod
-3 packet <zone> bji
-3 packet bmf
-3 packets hdh
-3 path hoX
-3 pc <client> dpb
-3 pc dme
-3 people <zone> tbY
-3 people oiW
-3 phone <outside> nbe
-3 phone neb
-3 ping <client> pZe
-3 ping <far> from lcg
-3 ping <gateway> aki
-3 ping <host> from qXf
-3 ping <host> hmY
-3 ping <outside> kfd
-3 ping <own> from led
-3 ping <zone> hkb
-3 ping lkX
-3 ping 不 bne
-3 ping 不 通 bne
-3 ping 得 Xqf
-3 ping 得 到 apd
-3 pinging <client> oea
-3 pinging nbd
-3 plain <service> Wqg
-3 plain Wrf
-3 pls : jdg
-3 pls : src jdg
-3 pls <client> naf
-3 plz lde
-3 poller fdk
-3 polls ejf
-3 port <client> jgd
-3 port <gateway> efj
-3 port <host> eje
-3 port <n> from jch
-3 port <n> jic
-3 port <n> of anf
-3 port <n> on Wtd
-3 port <outside> dpa
-3 port jic
-3 postfix lcg
-3 postfix on lcg
-3 printer <client> dnc
-3 printer dnd
-3 probe <far> kfd
-3 probe lde
-3 prometheus fkc
-3 public <own> eke
-3 public eke
-3 pull Wwa
-3 query <service> Znf
-3 query Znf
-3 ran <client> qda
-3 ran it rYd
-3 ran tbY
-3 ran that kde
-3 ran that on kde
-3 ran this nfZ
-3 ran this on nfZ
-3 random <outside> lcf
-3 random lcf
-3 rcpt <client> lbg
-3 rcpt from mdc
-3 rcpt from unknown mdc
-3 rcpt mdc
-3 reach <own> fje
-3 reach <public> dkf
-3 reach <service> blg
-3 reach <service> on bki
-3 reach afn
-3 reach itself cme
-3 reachable enb
-3 refused , Ygp
-3 refused <client> tdW
-3 refused <outside> bZs
-3 refused lbg
-3 relay nbd
-3 remote flc
-3 remove <zone> led
-3 remove led
-3 resolve <far> ckg
-3 resolve ckg
-3 resolve names at ckg
-3 resolve names ckg
-3 return dhi
-3 rule , jdh
-3 rule gcl
-3 rules oZf
-3 run pWh
-3 runs lhZ
-3 same dhi
-3 says <own> dqZ
-3 says <service> dqZ
-3 says dfk
-3 scan ldd
-3 scanner ici
-3 scans <host> bij
-3 scans bij
-3 see <zone> Zfp
-3 see lah
-3 send <host> Vml
-3 send ckh
-3 send mail nga
-3 send out clf
-3 send out to clf
-3 sending fkd
-3 sends lkW
-3 server <far> Xpg
-3 server <outside> jdf
-3 session <host> idh
-3 session hdh
-3 session to bzS
-3 set ddm
-3 set up ddm
-3 should epZ
-3 shows ijb
-3 since cen
-3 sits nbe
-3 snat <own> bdo
-3 snat ecn
-3 snat to ecn
-3 snat to source ecn
-3 so ecm
-3 some <outside> lcf
-3 somebody <zone> jfe
-3 somebody out jff
-3 somebody out on jff
-3 somebody sitting fcl
-3 somebody sitting in jfe
-3 source <client> dmd
-3 source <far> mfb
-3 source <host> from nbe
-3 source <host> odc
-3 source <own> kkY
-3 source address bij
-3 source address does bij
-3 source hla
-3 source ip bki
-3 src <client> dkf
-3 src <client> dst dle
-3 src <gateway> goZ
-3 src <host> dst hdi
-3 src <own> fej
-3 still <far> Ypf
-3 still <gateway> flc
-3 still <host> cfl
-3 still <outside> ihd
-3 still <own> gkc
-3 still <service> to fje
-3 still get to fje
-3 straight efj
-3 syn <client> jfe
-3 syn <far> ckf
-3 syn fje
-3 syn recv idh
-3 syn recv src idh
-3 syn sent kfc
-3 syn sent src kfc
-3 take <outside> fbm
-3 take pac
-3 take the -i bgl
-3 take the bgl
-3 talk <host> ecm
-3 talk Xin
-3 talk to Yin
-3 talk to the Xin
-3 tcp , sbZ
-3 tcp <far> bkg
-3 tcp <gateway> cdn
-3 tcp <n> , bgl
-3 tcp <n> Yrd
-3 tcp <n> from oZg
-3 tcp <n> on Zng
-3 tcp <n> to bji
-3 tcp <own> dkf
-3 tcp <zone> pZd
-3 tcp hjc
-3 tcp session gjd
-3 tcp session to gjd
-3 teh qYf
-3 test liZ
-3 that <client> miZ
-3 that <gateway> fan
-3 that <host> Zli
-3 that <outside> fej
-3 that <zone> jef
-3 that arrives gdj
-3 that bij
-3 that was obd
-3 that was on lfc
-3 that's dkf
-3 the ' -i efj
-3 the ' efj
-3 the <far> jfe
-3 the <gateway> from kdf
-3 the <gateway> qac
-3 the <host> box mfb
-3 the <host> dld
-3 the <host> server cih
-3 the <outside> aki
-3 the <outside> to clf
-3 the <own> bqb
-3 the <public> edm
-3 the <server> dgi
-3 the <service> ejf
-3 the <zone> , kee
-3 the <zone> eke
-3 the people vaX
-3 the scanner ial
-3 their hlZ
-3 then <host> fna
-3 then <own> gck
-3 then dhi
-3 then get elc
-3 then get to gma
-3 there <far> nbe
-3 there pZe
-3 these fZn
-3 they <own> epZ
-3 they Yim
-3 this <client> jge
-3 this <gateway> caq
-3 this <host> bbq
-3 this <zone> icj
-3 this fcl
-3 this is from ldf
-3 this on edl
-3 this on the bfm
-3 through <host> klX
-3 through liZ
-3 thunderbird <zone> mfa
-3 thunderbird nfa
-3 time kcf
-3 timed <client> mbe
-3 timed <gateway> dgj
-3 timed <own> blg
-3 timed <server> edl
-3 timed dih
-3 timed out efj
-3 timeout dfk
-3 times dhj
-3 times out dhj
-3 to <client> cqZ
-3 to <far> jja
-3 to <gateway> dpa
-3 to <gateway> from oYg
-3 to <host> kef
-3 to <n> dob
-3 to <n> on bmg
-3 to <outside> kai
-3 to <own> from occ
-3 to <public> aeo
-3 to <service> at djf
-3 to <service> hjc
-3 to <service> into ejf
-3 to <service> on bme
-3 to <service> to flc
-3 to <zone> miY
-3 to accept occ
-3 to anything Vvd
-3 to deliver Woi
-3 to deliver to Woi
-3 to get dfk
-3 to hmZ
-3 to itself eld
-3 to know nbe
-3 to print jfe
-3 to talk djf
-3 to talk to djg
-3 to the arb
-3 to the whole rba
-3 took <outside> cgk
-3 took cgk
-3 towards fna
-3 trace <host> Zqd
-3 trace <zone> clf
-3 trace cme
-3 traffic <zone> obe
-3 traffic oZe
-3 udp <client> mag
-3 udp <far> Oyg
-3 udp <gateway> bod
-3 udp <n> , gbl
-3 udp <n> from pZe
-3 udp <n> iib
-3 udp <n> on bpc
-3 udp <n> to dkf
-3 udp <outside> iic
-3 udp <own> clg
-3 udp <zone> pad
-3 udp hjc
-3 up <host> dfk
-3 up <zone> jff
-3 up bij
-3 up on cdm
-3 up on the cdm
-3 use <own> chk
-3 use <public> mYi
-3 use <service> fej
-3 use <service> on fej
-3 use jZk
-3 user , rip vRg
-3 user , vRg
-3 user <far> wQg
-3 user <zone> bne
-3 user iic
-3 users glb
-3 via <service> kgc
-3 via ilZ
-3 vz gnZ
-3 vz w <n> fmb
-3 vz w fmb
-3 want Xre
-3 wants <far> amg
-3 wants <host> ajj
-3 wants <service> aqd
-3 wants Xlk
-3 wants to bhk
-3 was <client> uXb
-3 was <zone> dgj
-3 way <outside> aqd
-3 way jib
-3 way out Zqd
-3 way out to Zqd
-3 we <outside> Ydr
-3 we <zone> mbg
-3 we add ldf
-3 we add the ldf
-3 we hid
-3 what <outside> lfb
-3 when <outside> Vax
-3 when <own> dsX
-3 when <zone> gjc
-3 when it Yof
-3 when miY
-3 when sending cij
-3 when they coc
-3 whether <zone> fej
-3 whether fej
-3 whether hosts kcg
-3 which <zone> pfY
-3 which ohX
-3 while Xho
-3 why reX
-3 will jmX
-3 with <client> flc
-3 with <outside> jfe
-3 with <service> idh
-3 with the Zki
-3 without gYp
-3 work efj
-3 would <client> reach doa
-3 would <far> lcf
-3 would <host> imY
-3 would <zone> reach dkf
-3 would change for pca
-3 would change pca
-3 would that qbc
-3 you gYn
-3 一 <client> dle
-3 一 <far> ben
-3 一 <outside> mec
-3 一 <zone> oeb
-3 一 下 , mZh
-3 一 下 mce
-3 一 条 lbg
-3 上 , ial
-3 上 <far> dle
-3 上 <gateway> dhi
-3 上 <host> ibk
-3 上 <outside> djg
-3 上 <own> fkd
-3 上 dgj
-3 上 不 djg
-3 上 不 了 djg
-3 上 得 gjd
-3 上 得 了 gjd
-3 下 , eek
-3 下 <client> eld
-3 下 <far> ejg
-3 下 <host> fmb
-3 下 <outside> jhc
-3 下 <zone> bji
-3 下 <zone> 到 flc
-3 下 djf
-3 不 <far> kfd
-3 不 <gateway> djg
-3 不 <host> cem
-3 不 <own> enb
-3 不 <public> cfl
-3 不 hdi
-3 不 是 bar
-3 不 能 上 dpa
-3 不 通 efj
-3 个 : fck
-3 个 : in bfm
-3 个 <zone> jfe
-3 个 med
-3 为 <client> pcc
-3 为 <zone> tfT
-3 主 <outside> boe
-3 主 <zone> cjg
-3 主 fje
-3 主 动 dlf
-3 主 动 往 dkf
-3 主 动 连 cii
-3 么 djg
-3 之 <client> lgb
-3 之 idh
-3 之 后 , idh
-3 之 后 idh
-3 了 , jfe
-3 了 <outside> bij
-3 事 Ynh
-3 交 jjb
-3 人 <own> cnd
-3 人 hid
-3 人 访 gkc
-3 人 访 问 gkc
-3 什 cgk
-3 什 么 cgk
-3 什 么 用 dmd
-3 从 <client> Zpe
-3 从 <far> jgd
-3 从 <gateway> bod
-3 从 <outside> <service> ekd
-3 从 <outside> dpa
-3 从 <outside> 连 goY
-3 从 <zone> 到 flc
-3 从 Ynh
-3 以 <outside> efj
-3 以 <zone> jka
-3 以 后 , mfb
-3 以 后 mfb
-3 以 连 Zmg
-3 以 连 到 Zmg
-3 们 lha
-3 件 , fek
-3 件 clf
-3 会 <host> Zdq
-3 会 jdf
-3 会 转 afn
-3 信 <own> dkg
-3 信 ejf
-3 像 <client> kee
-3 像 lfc
-3 写 dpZ
-3 写 的 epZ
-3 出 <far> mdc
-3 出 <outside> clg
-3 出 ijb
-3 出 去 blf
-3 出 去 到 blg
-3 删 <client> kee
-3 删 <outside> jge
-3 到 <client> pbc
-3 到 <far> fkd
-3 到 <gateway> cjh
-3 到 <host> , idh
-3 到 <host> aqc
-3 到 <own> aoe
-3 到 <zone> Zmh
-3 到 glb
-3 到 ip <client> fkd
-3 到 ip fmc
-3 到 这 dkf
-3 到 这 台 dkf
-3 前 lfd
-3 加 <outside> kdf
-3 加 dbo
-3 加 上 -i cfl
-3 加 上 bcp
-3 动 <client> ika
-3 动 hid
-3 动 去 eke
-3 动 去 连 eke
-3 动 访 ele
-3 动 访 问 ele
-3 动 连 dnb
-3 包 , dgj
-3 包 <client> rca
-3 包 <gateway> dgj
-3 包 fbm
-3 去 <outside> cji
-3 去 <zone> ofZ
-3 去 掉 , jef
-3 去 访 fje
-3 去 访 问 fje
-3 反 mga
-3 发 <own> fld
-3 发 信 ejf
-3 口 , coc
-3 口 , 从 jdg
-3 口 <far> clf
-3 口 <gateway> del
-3 口 <n> pad
-3 口 ip lcf
-3 口 ip 是 lcf
-3 口 niX
-3 台 <client> neb
-3 台 cjh
-3 同 <own> dmd
-3 同 <zone> afn
-3 同 事 idh
-3 同 事 在 kee
-3 同 事 说 bhk
-3 后 <host> dbo
-3 后 <outside> fje
-3 后 <zone> kgc
-3 后 ahl
-3 否 bmf
-3 否 访 bmf
-3 否 访 问 bmf
-3 啥 kia
-3 器 cjh
-3 在 <outside> bij
-3 在 <own> dkf
-3 在 <zone> jfe
-3 在 lcf
-3 地 hkc
-3 地 址 hkc
-3 填 <own> eke
-3 填 eld
-3 填 的 fkd
-3 填 的 是 fld
-3 备 jgd
-3 外 <outside> gbk
-3 完 <client> ihd
-3 完 <outside> jdg
-3 完 以 jfe
-3 完 以 后 jfe
-3 客 <client> pbc
-3 客 <far> mfb
-3 客 hZm
-3 客 户 hZm
-3 客 户 端 pbc
-3 家 hid
-3 己 <outside> ekf
-3 己 <own> gjd
-3 己 <public> fej
-3 己 eld
-3 己 能 clf
-3 己 能 上 eke
-3 师 ddm
-3 开 <own> cmf
-3 开 nbf
-3 录 occ
-3 忙 <gateway> bfm
-3 想 <host> iic
-3 想 <service> Xqf
-3 想 <service> 到 bra
-3 想 bne
-3 想 访 eke
-3 想 访 问 eke
-3 成 <client> , kfc
-3 成 <client> kfd
-3 成 <outside> lgb
-3 成 accept , jgd
-3 成 accept jgd
-3 成 kgc
-3 我 <client> tcX
-3 我 <zone> ibj
-3 我 们 cgl
-3 我 这 lcg
-3 户 <client> oZe
-3 户 <own> eld
-3 户 <zone> efj
-3 户 打 ekd
-3 户 打 开 ekd
-3 户 端 mde
-3 户 端 是 ldd
-3 户 访 gjd
-3 户 访 问 gjd
-3 打 <client> ika
-3 打 <host> fje
-3 打 aik
-3 打 不 fdk
-3 打 不 开 flc
-3 打 印 eke
-3 打 印 机 fna
-3 打 得 gjd
-3 打 得 开 gjd
-3 扫 gdj
-3 抓 mag
-3 报 <own> flc
-3 拒 cfl
-3 拿 jhc
-3 掉 uZa
-3 接 <client> Wrg
-3 接 <gateway> erX
-3 接 <host> fpY
-3 接 <service> dih
-3 接 <service> 到 dih
-3 接 <zone> dfk
-3 接 bne
-3 接 ping enb
-3 接 打 gkc
-3 接 打 到 glc
-3 接 访 ckg
-3 接 访 问 ckg
-3 推 dmd
-3 收 <client> khc
-3 收 lde
-3 收 不 mdd
-3 收 不 到 mdd
-3 收 信 , cgk
-3 收 信 dih
-3 教 del
-3 数 <client> fje
-3 数 fje
-3 数 据 fje
-3 文 ibj
-3 时 , fdl
-3 时 <gateway> eZp
-3 是 <client> jef
-3 是 <gateway> dcm
-3 是 fdj
-3 有 occ
-3 服 hjd
-3 服 务 端 bmf
-3 本 <client> kfd
-3 本 <host> blf
-3 本 ihd
-3 本 机 ihd
-3 本 机 ip jfe
-3 机 <client> gjd
-3 机 <host> emc
-3 机 <outside> obd
-3 机 <zone> tYa
-3 机 gkc
-3 机 器 iid
-3 机 器 是 pXf
-3 机 访 glb
-3 机 访 问 glb
-3 条 <zone> hal
-3 条 hal
-3 来 clf
-3 查 oea
-3 样 bhk
-3 桌 <client> clf
-3 桌 dkf
-3 桌 面 dkf
-3 正 glb
-3 段 bod
-3 比 <far> ele
-3 比 ele
-3 比 如 ele
-3 比 如 到 ele
-3 没 <zone> kfd
-3 没 led
-3 没 有 jef
-3 没 有 对 jef
-3 源 oXh
-3 用 <host> Ute
-3 用 <own> flc
-3 用 <service> Xrd
-3 用 <service> 连 flc
-3 用 户 cgj
-3 电 <client> ijb
-3 电 <public> cel
-3 电 脑 是 lde
-3 电 脑 用 efj
-3 的 <client> jbi
-3 的 <far> aqd
-3 的 <gateway> gbm
-3 的 <host> jef
-3 的 <n> ncd
-3 的 <n> 对 jef
-3 的 <outside> dhi
-3 的 <own> btY
-3 的 <service> , fbm
-3 的 <service> lZi
-3 的 <zone> ddm
-3 的 client dkf
-3 的 dnat ddm
-3 的 hbj
-3 的 ip pad
-3 的 ip 是 pad
-3 的 人 hlZ
-3 的 人 用 cih
-3 的 人 连 ekf
-3 的 是 Zsc
-3 的 话 , jgd
-3 的 话 jgd
-3 目 dlf
-3 目 的 ejf
-3 目 的 是 ejf
-3 直 <host> eke
-3 直 <own> gjd
-3 直 dle
-3 直 接 dle
-3 看 <client> khb
-3 看 <host> bkh
-3 看 <zone> jcg
-3 看 下 ihd
-3 看 到 fbm
-3 看 到 ip ibk
-3 站 mbg
-3 端 <gateway> hXo
-3 端 <zone> mga
-3 端 mZh
-3 端 口 , meb
-3 端 口 kee
-3 网 <client> hkb
-3 网 <host> dfk
-3 网 段 ncd
-3 网 段 去 blg
-3 老 qfX
-3 能 <client> bsZ
-3 能 <far> enc
-3 能 <outside> ali
-3 能 <own> glb
-3 能 <service> dpZ
-3 能 <service> 到 dnc
-3 能 <service> 通 glb
-3 能 cii
-3 能 ping eke
-3 能 ping 通 eke
-3 能 用 <public> ejf
-3 能 用 ejf
-3 能 连 gma
-3 能 连 到 gnZ
-3 能 通 fkd
-3 能 通 过 fkd
-3 脑 <own> bmg
-3 脑 dkf
-3 脑 用 <public> djg
-3 脑 用 djg
-3 自 <far> ckg
-3 自 aji
-3 自 己 aji
-3 自 己 往 bmg
-3 行 <outside> dXs
-3 行 <zone> cjh
-3 行 <zone> 到 cjh
-3 行 bhj
-3 行 的 -i cgk
-3 行 的 cgk
-3 补 <outside> dfl
-3 补 上 -i dfl
-3 补 上 dfl
-3 被 <host> dfk
-3 被 cco
-3 要 <client> bqb
-3 要 <far> fjf
-3 要 <host> cem
-3 要 Yim
-3 要 访 enb
-3 要 访 问 enb
-3 认 dob
-3 让 gdj
-3 让 不 hbk
-3 让 不 让 hbk
-3 许 aki
-3 访 gkc
-3 访 问 dmd
-3 访 问 到 dlf
-3 请 <client> gmb
-3 请 <outside> neb
-3 请 <zone> fdk
-3 请 cfl
-3 请 问 <zone> ddm
-3 请 问 gck
-3 请 问 从 oea
-3 走 <gateway> fan
-3 走 <n> akh
-3 走 <own> elc
-3 走 <service> cZr
-3 走 <service> 到 fkd
-3 走 bhj
-3 走 的 fje
-3 边 ejf
-3 过 <gateway> fcm
-3 过 ici
-3 还 <far> eoa
-3 还 <own> gjd
-3 还 cii
-3 还 能 access gkd
-3 还 能 fje
-3 还 能 连 gjd
-3 这 <client> mdd
-3 这 <zone> Vfs
-3 这 kdf
-3 这 台 kdf
-3 这 台 是 kdf
-3 这 条 , fcl
-3 这 条 ecm
-3 连 <gateway> cii
-3 连 <host> foZ
-3 连 <server> eek
-3 连 hid
-3 连 不 gkd
-3 连 不 上 gkd
-3 连 我 gpY
-3 连 我 们 gpY
-3 连 接 到 eek
-3 连 的 kfc
-3 连 的 是 kfc
-3 通 dgj
-3 邮 <own> dkf
-3 邮 dhh
-3 邮 件 dhh
-3 部 jlX
-3 配 <own> bod
-3 配 ckg
-3 配 的 ckg
-3 配 的 是 ckg
-3 里 agl
-3 问 <client> iic
-3 问 <host> bij
-3 问 <zone> kia
-3 问 <zone> 到 fkd
-3 问 不 dkf
-3 问 不 了 dkf
-4 ' odb
-4 'connection fld
-4 , <client> kgb
-4 , <far> nbe
-4 , <gateway> Smo
-4 , <host> jch
-4 , <outside> lXj
-4 , <own> eke
-4 , <public> Yim
-4 , <server> cfm
-4 , <zone> cco
-4 -i ffj
-4 -j <own> del
-4 -j gbl
-4 : <- tdW
-4 : <client> mag
-4 : <far> mag
-4 : <host> dgj
-4 : <outside> abr
-4 : <own> bne
-4 : <server> fdj
-4 ; jdf
-4 <client> <client> fjd
-4 <client> <far> jfe
-4 <client> <gateway> gnZ
-4 <client> <host> hbk
-4 <client> <outside> idh
-4 <client> <own> fnb
-4 <client> <server> fbm
-4 <client> <zone> lYj
-4 <client> kbh
-4 <far> <gateway> Uhr
-4 <far> <host> ekd
-4 <far> <own> cqa
-4 <far> bhk
-4 <gateway> <client> oYg
-4 <gateway> <gateway> cmd
-4 <gateway> <host> Xjl
-4 <gateway> <outside> lcf
-4 <gateway> <own> gkc
-4 <gateway> <zone> kcg
-4 <gateway> jfe
-4 <host> <client> ija
-4 <host> <far> hla
-4 <host> <gateway> caq
-4 <host> <host> jfe
-4 <host> <own> djg
-4 <host> <public> cdn
-4 <host> <zone> cjh
-4 <n> <- hYn
-4 <n> <client> jef
-4 <n> <gateway> ahl
-4 <n> <host> hhd
-4 <n> <own> del
-4 <n> <server> Ygo
-4 <n> <zone> kYk
-4 <outside> <client> iic
-4 <outside> <far> qXe
-4 <outside> <gateway> Wnj
-4 <outside> <host> cji
-4 <outside> <outside> Tgt
-4 <outside> <own> blg
-4 <outside> <zone> ipV
-4 <outside> hjd
-4 <own> <client> kdf
-4 <own> <far> mde
-4 <own> <gateway> Wgq
-4 <own> <host> cjh
-4 <own> <outside> qdZ
-4 <own> <zone> lfc
-4 <own> idh
-4 <public> kjZ
-4 <server> <gateway> eao
-4 <server> <outside> ejg
-4 <server> <own> fkd
-4 <server> <zone> jib
-4 <server> goX
-4 <service> <client> klY
-4 <service> <far> jef
-4 <service> <gateway> bmg
-4 <service> <host> dih
-4 <service> <outside> oYg
-4 <service> <own> cnd
-4 <service> <public> blg
-4 <service> gjc
-4 <zone> <client> dke
-4 <zone> <far> kee
-4 <zone> <host> dle
-4 <zone> <outside> Wnj
-4 <zone> <server> gck
-4 <zone> <zone> mdd
-4 ? <host> coc
-4 ? <outside> mjX
-4 ? <own> dqZ
-4 ? <zone> gdj
-4 ? ejf
-4 ^ <client> kfd
-4 ^ <far> hcj
-4 ^ <gateway> mag
-4 ^ <host> mbf
-4 ^ <outside> fdk
-4 ^ <own> emd
-4 ^ <public> fmb
-4 ^ <server> dcn
-4 a <client> fje
-4 a <far> led
-4 a <gateway> dcn
-4 a <outside> kee
-4 a <own> dkf
-4 a <zone> jUo
-4 a aik
-4 able <client> Xuc
-4 able <far> djg
-4 able <gateway> gna
-4 able <host> Zhn
-4 able <zone> flc
-4 able chj
-4 about gjd
-4 accept <client> pYe
-4 accept <host> fpY
-4 accept <outside> bgl
-4 accept <zone> hYn
-4 accept fck
-4 access bhk
-4 add <zone> neb
-4 add kgc
-4 added Wgq
-4 adding lfc
-4 after <client> njW
-4 all adp
-4 allowed cnd
-4 am hid
-4 an <host> Ypf
-4 an ihd
-4 and <client> lia
-4 and <zone> lce
-4 answer iZl
-4 answers hcj
-4 any <outside> fld
-4 any aqc
-4 anything aqc
-4 append <zone> ddm
-4 append idh
-4 are gkc
-4 arrives <own> eke
-4 arrives eke
-4 arriving <own> blg
-4 arriving ckg
-4 as <gateway> fcl
-4 as lec
-4 assume rba
-4 at <client> coc
-4 at <outside> cii
-4 at <own> gkd
-4 at <zone> pYf
-4 back idi
-4 be <host> Ynh
-4 be <zone> kgc
-4 be mbf
-4 before qac
-4 box kYk
-4 browse eqZ
-4 but Xho
-4 by <client> rcY
-4 by <host> bij
-4 by <zone> oZg
-4 by kah
-4 can <client> kkY
-4 can <far> Ypf
-4 can <gateway> efj
-4 can <outside> jhc
-4 can <own> fje
-4 can jch
-4 can't <own> Yrd
-4 can't <zone> cfl
-4 can't fbm
-4 cant <host> cdm
-4 cant <zone> cpb
-4 cant aoe
-4 change Uhr
-4 client <own> dnc
-4 client <server> cem
-4 client ena
-4 clients hkb
-4 close <own> grV
-4 close grV
-4 colleague <client> jfd
-4 colleague mec
-4 comes jef
-4 coming <own> anf
-4 coming anf
-4 confirm dkf
-4 connect <gateway> dcn
-4 connect <own> Ytb
-4 connect Yim
-4 connection <client> mhZ
-4 connection <gateway> dgj
-4 connection <outside> fan
-4 connection <own> Ylj
-4 connection <server> edl
-4 connection <zone> bji
-4 connections dmd
-4 could <far> naf
-4 could <host> fcl
-4 could <zone> gma
-4 could hal
-4 curl <own> fej
-4 curl fej
-4 delete <outside> pZe
-4 delete rYd
-4 deliver Xho
-4 desk mec
-4 directly gbl
-4 dnat <outside> cco
-4 dnat <own> Yua
-4 dnat jdg
-4 do <client> hkb
-4 do <outside> kha
-4 do <zone> qYf
-4 does <client> uWc
-4 does <gateway> fbm
-4 does <host> fcl
-4 does <outside> gma
-4 does <zone> lde
-4 does ffj
-4 dport <host> Zgn
-4 drop ihd
-4 echo dkf
-4 end <host> Yct
-4 end mce
-4 established <own> frW
-4 established frX
-4 even <outside> gbl
-4 even ekd
-4 ever <zone> alg
-4 ever Zgn
-4 example hbk
-4 failed <host> foZ
-4 fetch <own> Ypf
-4 fetch cfk
-4 fix hkb
-4 for <client> qXe
-4 for <far> ofZ
-4 for <host> kee
-4 for <own> cgk
-4 for <zone> blg
-4 for kdf
-4 forward <host> dkf
-4 forward <zone> afn
-4 forward bhj
-4 foxmail <own> fje
-4 from <client> fna
-4 from <gateway> acq
-4 from <host> Xtc
-4 from <outside> cjh
-4 from <own> flc
-4 from <zone> bhk
-4 from Zpe
-4 get <far> Vtf
-4 get <host> Yqe
-4 get <own> dle
-4 get <zone> jpU
-4 get jqT
-4 gets <own> bne
-4 gets led
-4 gives lbg
-4 goes kah
-4 gw <zone> dfj
-4 gw Wgp
-4 hand jfd
-4 happens aoe
-4 has <own> cpb
-4 has <server> Zgn
-4 has <zone> pfY
-4 has qWg
-4 have <far> kdg
-4 he bfm
-4 her miY
-4 here <zone> bfm
-4 here ahl
-4 hi <client> lfc
-4 hi lfc
-4 hit agl
-4 host <client> dgk
-4 host cfl
-4 how <zone> rgV
-4 how ubX
-4 i <client> djg
-4 i <far> dld
-4 i <gateway> elc
-4 i <host> fbm
-4 i <outside> bji
-4 i <own> fqY
-4 i <zone> lde
-4 i hbk
-4 i'm khb
-4 icmp <client> nce
-4 icmp ika
-4 id Zfo
-4 if <client> hmZ
-4 if <own> apd
-4 if <zone> hdi
-4 in <client> ilZ
-4 in <far> hpX
-4 in <gateway> ijc
-4 in <host> ahl
-4 in <outside> dem
-4 in <own> emc
-4 in <zone> ebn
-4 in ckg
-4 instead mga
-4 into tZa
-4 iptables <zone> kfd
-4 iptables kfd
-4 is <client> boc
-4 is <far> oaf
-4 is <gateway> Zqd
-4 is <host> jee
-4 is <outside> pXf
-4 is <own> cme
-4 is flb
-4 it <gateway> eVs
-4 it <host> dke
-4 it <outside> mbf
-4 it <own> eke
-4 it <zone> kch
-4 it hkb
-4 its <client> coc
-4 its <far> blg
-4 its <host> agm
-4 its <own> glb
-4 its aoe
-4 itself <far> Zng
-4 itself <host> Xmk
-4 itself <outside> jhc
-4 itself dih
-4 just <gateway> gck
-4 just kch
-4 kernel <zone> fdk
-4 kernel fdk
-4 laptop <client> lcf
-4 laptop <own> dmd
-4 laptop ijb
-4 length <client> agm
-4 length <far> agn
-4 length <host> gnZ
-4 length <zone> Tgt
-4 length Vlm
-4 let bkh
-4 lets Xjm
-4 like nfa
-4 line <client> rXd
-4 line <far> edl
-4 line <host> chj
-4 line <outside> dfk
-4 line <zone> oaf
-4 line bkh
-4 logs eej
-4 machines fXp
-4 mail bkh
-4 mails Zil
-4 make ika
-4 martian <client> kef
-4 martian kfd
-4 masquerade <own> fqY
-4 masquerade <zone> ofZ
-4 masquerade rab
-4 may dob
-4 me oda
-4 mean edl
-4 monitoring pgX
-4 morning oea
-4 moved <zone> sXd
-4 moved lha
-4 must <own> anf
-4 must dhi
-4 mx <far> dnc
-4 mx dnc
-4 my <client> mbf
-4 my <own> YwX
-4 my <zone> jfe
-4 my mag
-4 nat mfb
-4 nc <host> del
-4 nc <own> gbl
-4 need kYk
-4 needs <host> Ype
-4 needs anf
-4 never saa
-4 new gpX
-4 nmap <own> alh
-4 nmap eje
-4 no meb
-4 nobody Zqd
-4 not fYp
-4 of <client> pZe
-4 of <far> jhc
-4 of <gateway> bij
-4 of <outside> jdg
-4 of <zone> ofZ
-4 of peZ
-4 off <zone> oea
-4 off mfb
-4 oif <far> lce
-4 oif odb
-4 on <client> jmX
-4 on <far> khb
-4 on <gateway> hal
-4 on <host> Zrc
-4 on <outside> hcj
-4 on <own> enb
-4 on <zone> kbh
-4 on ijb
-4 once <outside> fej
-4 once Xho
-4 one kef
-4 only mbe
-4 open <client> jmW
-4 open <host> adq
-4 open <outside> miZ
-4 open <own> eke
-4 opened bne
-4 opens cdn
-4 other hla
-4 our <client> kkY
-4 our <far> wbW
-4 our <host> rab
-4 our <own> fmb
-4 our mhZ
-4 out <client> kai
-4 out <far> neb
-4 out <gateway> ajj
-4 out <outside> Zqd
-4 out <own> brZ
-4 out gcl
-4 outbound <host> qYe
-4 outbound mdc
-4 outlook <own> coc
-4 outlook <server> dcn
-4 over <own> Xsd
-4 over khb
-4 own <own> eld
-4 own eld
-4 packet <client> bod
-4 packet <host> aqb
-4 packet <zone> mga
-4 packet kiZ
-4 packets Xlk
-4 people gjd
-4 permitted bjh
-4 ping <client> hnY
-4 ping <gateway> flc
-4 ping <host> flc
-4 ping <zone> bcp
-4 ping ahl
-4 please jdg
-4 pls <host> fje
-4 pls <own> ejf
-4 pls ndd
-4 plz bme
-4 policy <outside> jbi
-4 policy <zone> kee
-4 policy kdf
-4 port <client> tWd
-4 port <far> oYf
-4 port <gateway> abq
-4 port <host> bem
-4 port <outside> aki
-4 port <own> Xqg
-4 port <zone> nZg
-4 postrouting <host> eVs
-4 postrouting fYp
-4 ppl bji
-4 prerouting <own> ejf
-4 printer <client> dle
-4 probe bik
-4 pull blg
-4 question lfc
-4 reach bkh
-4 recv <own> gtT
-4 recv gtT
-4 refused <client> ofY
-4 refused <outside> Tfu
-4 refused lec
-4 relay <host> khb
-4 relay amg
-4 reply kfd
-4 right pcb
-4 rip <host> bod
-4 rip bod
-4 root <own> fjf
-4 route mbg
-4 rule dcn
-4 rules <own> fkd
-4 rules fkd
-4 s Zep
-4 saddr <client> drZ
-4 saddr <own> gkc
-4 saddr ejf
-4 same <outside> fYq
-4 same dZr
-4 say hcj
-4 says <own> fjf
-4 says jhc
-4 scan hkb
-4 scanner enb
-4 scans <host> dqa
-4 scans dqa
-4 see Zjk
-4 send <far> dkf
-4 sending <own> ejf
-4 sent <far> Zsb
-4 sent <host> Zta
-4 sent <own> fpY
-4 sent hpW
-4 server <own> fmb
-4 server <public> emc
-4 server bne
-4 set <own> dkf
-4 set edk
-4 should jch
-4 show Zqe
-4 since <zone> hdi
-4 since emc
-4 sits nYh
-4 so <zone> ecm
-4 so dgj
-4 some <outside> lfb
-4 some lfc
-4 somebody iic
-4 someone <own> ckf
-4 someone dkf
-4 source flb
-4 spins bYt
-4 src Ytc
-4 ssl dkf
-4 still <far> Tuf
-4 still <outside> kdf
-4 still <own> dnd
-4 still gjd
-4 stop bji
-4 suppose <outside> dkg
-4 suppose <zone> eek
-4 suppose djg
-4 syn <host> eYq
-4 syn <own> ejf
-4 syn hal
-4 take iXn
-4 talk Zki
-4 talks bpd
-4 tcp <client> jlY
-4 tcp <gateway> afn
-4 tcp <outside> ogY
-4 tcp <own> Zpf
-4 tcp <zone> kbh
-4 tcp jch
-4 team lZi
-4 tell <gateway> agm
-4 tell del
-4 that <client> dgj
-4 that <gateway> Zcr
-4 that <host> jgd
-4 that <outside> mga
-4 that <own> bsZ
-4 that <zone> cem
-4 the <client> qVi
-4 the <far> dpa
-4 the <gateway> Yli
-4 the <host> kdf
-4 the <outside> clf
-4 the <own> cqa
-4 the <public> dfk
-4 the <server> caq
-4 the <zone> lZi
-4 their dmd
-4 then <host> fej
-4 then <own> ftU
-4 there <zone> lgc
-4 there lde
-4 they <host> bcp
-4 they bcp
-4 thinking cfl
-4 this kfd
-4 through Zep
-4 thunderbird <own> coc
-4 thunderbird cjh
-4 ticket <client> rXe
-4 ticket kfd
-4 time gbk
-4 timed <client> peY
-4 timed <gateway> dgj
-4 timed jef
-4 to <client> clf
-4 to <far> eld
-4 to <gateway> fXq
-4 to <host> Ybt
-4 to <outside> lgb
-4 to <own> fna
-4 to bhk
-4 told ofZ
-4 traffic <far> bod
-4 traffic <zone> Yrd
-4 traffic Ylj
-4 udp <far> Sug
-4 udp <host> wbU
-4 udp <outside> jbi
-4 udp <own> dle
-4 udp <zone> oZg
-4 udp lde
-4 unreplied <client> gck
-4 unreplied <far> gck
-4 unreplied <own> fZo
-4 unreplied fZo
-4 up neb
-4 upstream adp
-4 us bhk
-4 use <host> Yqe
-4 use <own> fan
-4 use Ykl
-4 user bji
-4 users arc
-4 vlan Zsb
-4 vz <client> mce
-4 vz ocd
-4 want Yli
-4 wants <host> blg
-4 wants alg
-4 was kee
-4 way mfb
-4 we <outside> gck
-4 we <zone> oYg
-4 were fan
-4 what <client> qZd
-4 what <far> ena
-4 what bpc
-4 when <client> jef
-4 when <far> gjd
-4 when <outside> gXp
-4 when <own> dnd
-4 when <zone> lZh
-4 whether <outside> jef
-4 whether jfe
-4 which <host> Xlk
-4 which Wmk
-4 while ecl
-4 why <host> Zjk
-4 with <client> hid
-4 with <own> dle
-4 with hma
-4 without kdf
-4 works <outside> Vfs
-4 works Tln
-4 workstation Xjm
-4 would <client> jee
-4 would <outside> bfm
-4 would <own> fna
-4 would <zone> mZh
-4 would cjh
-4 you <client> lgb
-4 you <server> efj
-4 一 <host> fna
-4 一 <outside> kfe
-4 一 <own> fld
-4 一 <zone> gam
-4 上 <client> tVe
-4 上 <own> Zoe
-4 上 <zone> idh
-4 上 nZg
-4 下 <gateway> Zgm
-4 不 <gateway> fam
-4 不 <host> btZ
-4 不 <outside> cnd
-4 不 <own> glb
-4 不 Zik
-4 个 ckg
-4 为 cgk
-4 主 <client> ika
-4 主 hid
-4 么 <outside> acq
-4 么 <own> gkd
-4 么 daq
-4 也 efj
-4 了 <outside> chi
-4 了 <zone> udV
-4 了 jfe
-4 事 <own> dmd
-4 事 kee
-4 从 <client> Yqe
-4 从 <gateway> fmb
-4 从 <host> enb
-4 从 Wtd
-4 他 <own> bne
-4 他 kfc
-4 以 gcj
-4 们 beo
-4 件 <own> bne
-4 件 dkf
-4 会 <gateway> dgj
-4 会 <host> aen
-4 会 fcl
-4 体 ocb
-4 信 <far> ejf
-4 信 <server> cdn
-4 信 dkf
-4 内 <host> chj
-4 内 chj
-4 写 jee
-4 出 <far> jef
-4 到 <client> peZ
-4 到 <far> fuT
-4 到 fdl
-4 加 <client> liZ
-4 加 <zone> ddm
-4 动 anf
-4 助 jkZ
-4 包 <client> mfa
-4 包 kch
-4 卡 fck
-4 去 ncd
-4 反 ihd
-4 发 <own> asb
-4 发 pZe
-4 口 agm
-4 可 ahl
-4 台 <client> led
-4 同 <client> coc
-4 同 bne
-4 后 ejf
-4 吗 bii
-4 啥 fcl
-4 回 ddm
-4 在 <host> boe
-4 在 <outside> fcl
-4 在 mfb
-4 址 <own> cqa
-4 址 pgX
-4 外 cgk
-4 好 <outside> ndb
-4 好 ncd
-4 如 lgb
-4 完 <own> fna
-4 完 eke
-4 客 <client> oae
-4 客 <own> fke
-4 客 led
-4 对 cjh
-4 己 <client> dkg
-4 己 <far> djg
-4 己 dpa
-4 帮 <gateway> cfl
-4 开 <host> bZs
-4 开 hWp
-4 影 lfc
-4 志 eke
-4 忙 jak
-4 想 efj
-4 成 <zone> mfb
-4 成 qac
-4 我 <client> lde
-4 我 idh
-4 户 <client> miY
-4 户 <own> glc
-4 户 afn
-4 打 ioW
-4 把 jrS
-4 抓 <client> tbY
-4 抓 <host> eke
-4 抓 ckg
-4 报 ckf
-4 掉 gdj
-4 接 <client> ejf
-4 控 fkd
-4 提 fej
-4 收 ihd
-4 改 <outside> lgb
-4 改 mga
-4 放 cjh
-4 教 peZ
-4 明 <own> cpb
-4 明 dob
-4 映 Zfp
-4 是 <client> qac
-4 是 <outside> bgl
-4 是 <zone> gan
-4 是 hck
-4 最 eld
-4 有 <gateway> bar
-4 有 <zone> nfb
-4 有 oda
-4 服 <client> fkd
-4 服 fkd
-4 本 <own> ckg
-4 本 lgb
-4 机 <client> cnd
-4 机 <far> Zqe
-4 机 <host> fna
-4 机 <own> fje
-4 机 coc
-4 条 <outside> lgb
-4 条 <own> fkd
-4 条 <zone> mec
-4 条 lgb
-4 来 Ykl
-4 查 Umm
-4 求 efj
-4 没 <gateway> dbn
-4 没 hbk
-4 法 <server> eek
-4 法 eek
-4 烦 <zone> lee
-4 烦 hid
-4 班 maf
-4 用 <host> amh
-4 用 <own> eld
-4 电 <own> bmg
-4 的 <client> jja
-4 的 <far> Zqd
-4 的 <gateway> alh
-4 的 <host> kbg
-4 的 <outside> jbh
-4 的 <own> dsX
-4 的 <public> ffj
-4 的 <zone> kkY
-4 的 gjd
-4 目 <client> gbl
-4 目 hal
-4 直 <client> led
-4 直 <gateway> foZ
-4 直 <host> fpY
-4 直 <zone> dfk
-4 看 <client> qbb
-4 看 <far> djg
-4 看 <gateway> ffj
-4 看 <host> dpa
-4 看 <own> eld
-4 看 <zone> eYp
-4 看 ckg
-4 确 tYb
-4 程 <client> clf
-4 程 dkf
-4 端 <gateway> del
-4 端 <server> ddl
-4 端 bmf
-4 第 <outside> lfc
-4 经 fdl
-4 网 Zsb
-4 老 edl
-4 能 <far> blg
-4 能 <outside> Zog
-4 能 <own> eld
-4 能 <public> dfk
-4 能 cjh
-4 脑 gkc
-4 自 <outside> ekf
-4 自 <own> gjd
-4 自 <public> fej
-4 自 eld
-4 行 <client> kee
-4 行 <outside> agl
-4 行 <zone> qfY
-4 要 <host> cle
-4 设 pgX
-4 访 Ymh
-4 话 bmf
-4 说 <own> fkd
-4 说 fkd
-4 请 <client> jff
-4 请 <zone> jef
-4 请 lfc
-4 走 Ymi
-4 超 <gateway> eZp
-4 超 kbh
-4 转 <outside> mce
-4 转 nYh
-4 边 <own> ckg
-4 边 sYc
-4 还 <far> fje
-4 还 <gateway> djg
-4 还 <outside> gdj
-4 还 <own> goY
-4 这 <client> gjd
-4 这 <zone> nfZ
-4 连 <own> coc
-4 连 dmd
-4 通 <gateway> fej
-4 通 ben
-4 那 <outside> eke
-4 那 hla
-4 邮 dle
-4 都 mfa
-4 配 dgj
-4 里 <host> erX
-4 里 Zkj
-4 错 mfc
-4 镜 hjc
-4 问 <client> qZd
-4 问 <host> fdk
-4 问 <zone> Yeq
-4 面 hid
1 $ <client> lfc
1 $ <far> Xrd
1 $ <gateway> Xni
1 $ <own> dob
1 $ <public> dmd
1 $ <server> efj
1 $ <zone> icj
1 ' , <n> kde
1 ' , lha
1 ' <outside> aki
1 ' <own> kha
1 ' mbf
1 ' off dgj
1 ' out del
1 ' out of del
1 's <gateway> jak
1 's <host> Wnj
1 's <n> Yqe
1 's <service> arb
1 's <zone> hjc
1 's ? fck
1 's Znh
1 , <client> , cfl
1 , <client> ffj
1 , <far> cnd
1 , <gateway> jlX
1 , <gateway> 会 fkd
1 , <gateway> 放 ihc
1 , <gateway> 这 dob
1 , <host> ebm
1 , <n> $ emc
1 , <n> , dle
1 , <n> dob
1 , <n> tcp Ynh
1 , <n> udp nbd
1 , <n> 端 ejf
1 , <outside> 访 efk
1 , <public> Zep
1 , <server> gbl
1 , <service> , djg
1 , <service> <n> dkg
1 , <service> <server> mec
1 , <service> ? eld
1 , <service> on tXd
1 , <zone> fdk
1 , <zone> 的 djg
1 , <zone> 访 dgj
1 , <zone> 还 del
1 , allowed ? eje
1 , allowed or lfc
1 , and does dob
1 , any dmd
1 , any port blf
1 , but kgc
1 , can gbl
1 , can they ndb
1 , destination eke
1 , dfj
1 , do bij
1 , do we cfl
1 , does <service> hmZ
1 , does dhh
1 , does it eje
1 , does the gkc
1 , dst <host> iic
1 , dst mec
1 , fine gnZ
1 , foxmail mfa
1 , from bij
1 , i lbg
1 , ip Xfq
1 , is <service> pYe
1 , is it gkc
1 , is kdf
1 , is that gjd
1 , is the jak
1 , it oXh
1 , never eke
1 , no afm
1 , not Wph
1 , nothing Zkj
1 , ok mlV
1 , on dev kfd
1 , on kdf
1 , open ? mfb
1 , open jib
1 , or does fjf
1 , or is jch
1 , or mga
1 , outlook wfR
1 , same dfk
1 , session dle
1 , should joV
1 , should that djg
1 , so dke
1 , source enc
1 , target ncd
1 , tcp <n> imX
1 , tcp inX
1 , tcp port Ypf
1 , the jch
1 , udp <n> cme
1 , udp cme
1 , when qab
1 , where qcb
1 , which kee
1 , who lZi
1 , why dhi
1 , will ckg
1 , will it miZ
1 , will the hkc
1 , works jfe
1 , would eek
1 , would it dle
1 , would that Zqd
1 , yes djg
1 , yes or djg
1 , 一 ckf
1 , 一 直 ckf
1 , 不 abr
1 , 从 bqa
1 , 会 不 aki
1 , 会 被 lga
1 , 出 dmd
1 , 出 得 fje
1 , 发 bqb
1 , 发 信 kfd
1 , 回 gkc
1 , 帮 gma
1 , 帮 看 hid
1 , 想 <service> kfd
1 , 想 pda
1 , 我 dkf
1 , 收 vTe
1 , 放 hic
1 , 放 行 jgd
1 , 是 hcj
1 , 是 不 fkd
1 , 目 jfe
1 , 目 的 jfe
1 , 端 dkf
1 , 端 口 dkf
1 , 能 cco
1 , 行 kaj
1 , 要 pbc
1 , 说 kdf
1 , 走 cii
1 , 这 flb
1 , 这 样 Zjk
1 , 连 hjc
1 , 连 的 ici
1 , 麻 iib
1 , 麻 烦 iib
1 -> <client> vQg
1 -> <far> $ jff
1 -> <far> <service> jef
1 -> <far> kdf
1 -> <far> udp jdg
1 -> <gateway> mZh
1 -> <host> <service> kee
1 -> <host> sXd
1 -> <outside> , hdi
1 -> <own> $ jgd
1 -> <own> , nfa
1 -> <own> <service> kfd
1 -> <own> ? jgd
1 -> <own> ok mga
1 -> <zone> , mbf
1 -> <zone> <service> jef
1 -> nZg
1 -d <host> -j Zdp
1 -d <host> -p kah
1 -d <host> jbi
1 -d <outside> kee
1 -d <zone> hdi
1 -d idi
1 -j <far> kdf
1 -j <host> fje
1 -j <outside> ejf
1 -j <zone> Yhn
1 -j accept $ dhi
1 -j accept , fej
1 -j accept after fXq
1 -j drop , Zat
1 -j drop ibj
1 -j eje
1 -j masquerade , gUt
1 -j masquerade cii
1 -j snat ddm
1 -j snat to ddm
1 -o <outside> -p kcg
1 -o <outside> idh
1 -o <zone> -d lfc
1 -o <zone> -j mdd
1 -o <zone> -p hdi
1 -p <host> bhj
1 -p <outside> fdk
1 -p <own> ekf
1 -p <zone> ibj
1 -p tcp dport akj
1 : <client> pda
1 : <far> dkf
1 : <gateway> lYj
1 : <host> enb
1 : <n> : bhj
1 : <n> failed jef
1 : <outside> fej
1 : <own> jef
1 : <server> Wbv
1 : <zone> erY
1 : connect : kee
1 : connect kee
1 : curl : hdi
1 : gkc
1 : is kiZ
1 : open ckg
1 : postfix jee
1 : trying <own> jfe
1 : trying jfe
1 ; <outside> kde
1 ; <own> fkd
1 ; lgb
1 ; the connection fje
1 ; the fje
1 <- <host> dmd
1 <- <zone> bqb
1 <- dnc
1 <client> <client> qac
1 <client> <own> ele
1 <client> <server> bcp
1 <client> <zone> Xav
1 <client> dcm
1 <client> 的 <n> eYq
1 <client> 的 bZs
1 <client> 要 Zgn
1 <far> , Xct
1 <far> : cjh
1 <far> : connection ejf
1 <far> <client> mYi
1 <far> <far> ejf
1 <far> <host> Ypf
1 <far> <outside> cdm
1 <far> a ? jcg
1 <far> a jcg
1 <far> bhk
1 <far> echo kdg
1 <far> echo request kdg
1 <far> s , lfc
1 <far> s lfc
1 <gateway> <client> fek
1 <gateway> <gateway> bgk
1 <gateway> <zone> jch
1 <gateway> hXo
1 <host> , nZg
1 <host> : connection eke
1 <host> : eke
1 <host> <client> nXi
1 <host> <host> Zeo
1 <host> <n> kef
1 <host> <outside> kjZ
1 <host> <server> Yeq
1 <host> <zone> oea
1 <host> iaj
1 <host> s , lah
1 <host> s lah
1 <host> 上 ben
1 <host> 的 <n> Zrb
1 <host> 的 Zil
1 <n> $ $ fkd
1 <n> $ fkd
1 <n> , Wrf
1 <n> : djg
1 <n> <client> fke
1 <n> <far> oZf
1 <n> <gateway> anf
1 <n> <host> Xva
1 <n> <n> <n> obd
1 <n> <n> nYh
1 <n> <outside> gma
1 <n> <own> eke
1 <n> <zone> hci
1 <n> ? $ dkf
1 <n> ? dle
1 <n> enb
1 <n> from ali
1 <n> from my eej
1 <n> nc : dme
1 <n> nc dme
1 <n> on <client> dgk
1 <n> on dgj
1 <n> tcp hjc
1 <n> trying <own> fkd
1 <n> trying fpZ
1 <n> udp , anf
1 <n> udp dle
1 <n> 不 dlf
1 <n> 不 通 dkf
1 <n> 会 gmb
1 <n> 吗 dkf
1 <n> 应 dle
1 <n> 应 该 dle
1 <n> 报 connection ejf
1 <n> 报 ejf
1 <n> 直 ekf
1 <n> 直 接 ekf
1 <n> 通 eke
1 <outside> , obd
1 <outside> <outside> kai
1 <outside> <zone> nZg
1 <own> , <service> fdk
1 <own> , port ebn
1 <own> : connection fkd
1 <own> : gkd
1 <own> <client> ndc
1 <own> <far> kcg
1 <own> <n> rUh
1 <own> <outside> qbb
1 <own> <own> cpb
1 <own> <public> eZp
1 <own> <server> cdn
1 <own> <service> wRf
1 <own> ? eWs
1 <own> gdi
1 <own> on <n> eXr
1 <own> on ffj
1 <own> port <n> ddm
1 <own> port ddm
1 <own> tcp <n> qeZ
1 <own> tcp qeZ
1 <own> timed eek
1 <own> 收 <service> gdj
1 <own> 收 fej
1 <own> 的 <n> ecm
1 <own> 的 ecm
1 <server> 的 <service> eke
1 <server> 的 eke
1 <server> 能 ika
1 <server> 要 sWe
1 <service> $ $ cme
1 <service> $ cme
1 <service> , R1a
1 <service> : connect fbl
1 <service> <client> ija
1 <service> <far> anf
1 <service> <host> <n> nbf
1 <service> <host> emc
1 <service> <n> anf
1 <service> <own> <n> ndd
1 <service> <own> hjb
1 <service> <server> aki
1 <service> <zone> dkf
1 <service> ? $ enb
1 <service> ? dob
1 <service> hkc
1 <service> into qXf
1 <service> ok ? Zjk
1 <service> ok Ymi
1 <service> to <host> oae
1 <service> to qTk
1 <service> 到 <gateway> lcg
1 <service> 到 <host> gdj
1 <service> 到 rTi
1 <zone> , lfc
1 <zone> <client> foY
1 <zone> <zone> hjc
1 <zone> iic
1 <zone> 上 iUq
1 <zone> 收 gYo
1 <zone> 的 kfd
1 <zone> 的 同 ibj
1 <zone> 能 2YR
1 ? <client> jhc
1 ? <far> led
1 ? <gateway> Ujp
1 ? <host> Unk
1 ? <outside> jfe
1 ? <own> dhi
1 ? <public> cfm
1 ? <zone> ihd
1 ? ? $ jhd
1 ? ? ? dgj
1 ? ? jfe
1 ? i bkh
1 a <far> gdj
1 able <client> pXg
1 able <host> sab
1 able <zone> ckf
1 able pea
1 able to <service> qWg
1 able to hit gbl
1 able to pea
1 able to talk ekf
1 access <outside> eld
1 access ? $ arb
1 access ? arb
1 access llW
1 adress Yer
1 after <own> glb
1 after bqb
1 after that ? goY
1 after that gnZ
1 afterwards ? $ bkh
1 afterwards ? dih
1 afterwards dkf
1 against lcf
1 aimed at <own> kfc
1 aimed at kfc
1 aimed kfc
1 allowed <client> glb
1 allowed <far> Wqg
1 allowed <gateway> lha
1 allowed <host> gXp
1 allowed <zone> pdb
1 allowed ? $ hkb
1 allowed ? hkb
1 allowed or mfc
1 allowed out gZm
1 allowed out to gZm
1 allowed to talk lgb
1 and <client> fbm
1 and <far> gjd
1 and <host> pZe
1 and <outside> mce
1 and <own> drZ
1 and <zone> lXj
1 and gets cob
1 and has ofZ
1 and has to ofZ
1 and i rca
1 and iak
1 and nothing jch
1 and outlook cel
1 and the lha
1 and want pca
1 and want to kgc
1 and wants to jge
1 answer anf
1 answers aki
1 any dih
1 anything cme
1 are able lgb
1 are able to lgb
1 as <client> hdi
1 as <gateway> aoe
1 as <host> hdi
1 as <own> Vud
1 as dii
1 as the ici
1 asks <client> nbe
1 asks nae
1 at <client> bkh
1 at <far> Yjm
1 at <gateway> edl
1 at <n> fjd
1 at <outside> hid
1 at <own> blg
1 at <server> gck
1 at <zone> eoa
1 at all $ eld
1 at chj
1 be <client> lha
1 be <far> hjc
1 be <gateway> bbq
1 be <host> erX
1 be <outside> bmf
1 be <zone> iak
1 be able jaj
1 be able to jaj
1 be dih
1 being ekf
1 blocked <client> nbf
1 blocked ? jfe
1 blocked obd
1 blocking <gateway> dbn
1 blocking dbn
1 box $ $ Zep
1 box $ Zep
1 box , Xer
1 box <gateway> iib
1 box <zone> mdc
1 box ? $ dld
1 box ? dld
1 box itself khb
1 browse <zone> mce
1 browse ldf
1 but <outside> del
1 but <own> dyR
1 but Zcq
1 by <client> bod
1 by <host> bij
1 by <outside> mga
1 by <service> , cpb
1 by <service> epa
1 by boc
1 calls qeY
1 can <client> vbW
1 can <far> sWe
1 can <host> aki
1 can <outside> fbm
1 can <service> kdf
1 can get qfX
1 can i eZo
1 can iak
1 can not gnZ
1 can open qbb
1 can reach mfa
1 can use <own> ngZ
1 can't <host> vXa
1 can't <zone> ocb
1 can't open ndc
1 can't phX
1 cant <client> pYe
1 cant <zone> pgX
1 cant open lde
1 cant uZY
1 client <zone> pgY
1 client jja
1 clients <outside> qca
1 clients get pcb
1 clients kcf
1 collects bod
1 come <own> dob
1 come back liZ
1 come kjZ
1 coming bne
1 coming in dpa
1 complain mfb
1 complains gna
1 conect lfc
1 conect to lfc
1 connect <client> kee
1 connection dih
1 connects <far> tUf
1 connects <outside> fcl
1 connects <zone> ogY
1 connects jch
1 connects to <own> kgc
1 could <outside> pda
1 could <zone> kfd
1 could ijb
1 curl <client> kfd
1 curl jfe
1 dead grV
1 deliver <host> ogZ
1 deliver ofZ
1 deliver outbound qeY
1 delivers <far> qZd
1 delivers pad
1 direct <host> chj
1 direct chj
1 directly , alg
1 directly <host> aoe
1 directly <zone> YvZ
1 directly ? $ aik
1 directly ? ahk
1 directly Zof
1 directly on <n> gma
1 directly on csY
1 dnat <zone> Sgu
1 dnat Tir
1 do <client> led
1 do <gateway> bgm
1 do <own> Yog
1 do kdf
1 do they oZg
1 do with cgl
1 does <far> liZ
1 does <gateway> dgj
1 does <host> hdj
1 does <outside> cfl
1 does <own> dlf
1 does <zone> ibj
1 does anything idh
1 does it Zqd
1 does it get jfd
1 does not aik
1 does that kha
1 does the <gateway> ilZ
1 does the jdg
1 doesn't bfn
1 doing Zep
1 dont mfc
1 dport <n> Ysd
1 dport <own> fkc
1 dport Ysd
1 drop <gateway> cbp
1 drop kWm
1 dropped dmd
1 dst <client> kcg
1 dst <client> len pad
1 dst <far> len gjd
1 dst <host> len kdf
1 dst <host> ndc
1 dst <host> sport kfc
1 dst <own> dport lde
1 dst jef
1 eating <gateway> dZr
1 eating dZr
1 eating it eYq
1 echo <far> fdk
1 end <own> ejf
1 end ejf
1 end up ejf
1 ether <zone> fej
1 ether fej
1 ether saddr <n> fej
1 ether saddr fej
1 even <gateway> fan
1 even bne
1 even get del
1 ever cnd
1 every kfd
1 every minute blf
1 expected lcf
1 exposed dnc
1 fail rgU
1 failed <own> fan
1 failed fan
1 fetch sbZ
1 fetches ncd
1 finally kgc
1 folks <zone> jZk
1 folks iak
1 for <client> Xpg
1 for <far> fjf
1 for <host> idh
1 for <own> , gbl
1 for <own> port qdZ
1 for <service> enc
1 for <service> over Ypg
1 for <zone> ijb
1 for dkf
1 for me cmd
1 forward <gateway> gXp
1 forward gVr
1 forwarded inY
1 from <client> , dle
1 from <client> lkW
1 from <far> Znh
1 from <gateway> drY
1 from <host> cnd
1 from <outside> $ fke
1 from <outside> , dnd
1 from <outside> ? hjc
1 from <outside> bgl
1 from <outside> still dgi
1 from <own> jgd
1 from <zone> , dnc
1 from <zone> iic
1 from a dle
1 from anf
1 from line <n> cem
1 from line cem
1 from my jja
1 from talking pda
1 from the chj
1 from the port fdk
1 get <client> hmZ
1 get <host> jib
1 get <outside> kgc
1 get <own> fje
1 get <service> hWp
1 get <service> on ddm
1 get <zone> lYj
1 get an answer kcg
1 get an kcg
1 get at <host> mbg
1 get at mbg
1 get fna
1 get forwarded ikb
1 get in kZj
1 get out lfd
1 get out to pXf
1 get the Yog
1 get to <far> rWf
1 get to <host> mcf
1 get to <own> ldd
1 get to <service> kdf
1 get to qYe
1 get to the ubX
1 gets <client> ctX
1 gets <far> glb
1 gets <own> fje
1 gets <zone> hdi
1 gets amg
1 gets nothing lfc
1 gets out nfZ
1 gets out to oea
1 gets to bcp
1 gives <client> fmb
1 gives <own> eld
1 gives Usg
1 gives me iak
1 go <zone> jff
1 go cgk
1 go through emc
1 goes thru flc
1 going <client> pZe
1 going pXg
1 going to nZg
1 guys mec
1 hairpin ihd
1 hands dke
1 hangs oeZ
1 has <client> ihc
1 has <host> bhk
1 has <zone> lWl
1 has to gnY
1 have <zone> gdj
1 have a ici
1 have a way ici
1 have mWj
1 have no Yfo
1 hit <client> pZe
1 hit <outside> kee
1 hit <own> mdd
1 hit <service> kdf
1 hit mdc
1 hitting <far> jdf
1 hitting <own> kdf
1 hitting mbf
1 host , Zil
1 host <outside> xXX
1 host on Znh
1 hosts <zone> sZb
1 hosts drY
1 i <client> peZ
1 i <host> rXe
1 i <outside> iXm
1 i <own> Uwc
1 i <zone> idi
1 i get gdj
1 i pXf
1 i see nXi
1 icmp Umm
1 if gkb
1 if i flc
1 if we ihd
1 in <client> lZj
1 in <far> lcf
1 in <gateway> gbl
1 in <host> coc
1 in <outside> jaj
1 in <own> coc
1 in <server> bcp
1 in <zone> mXi
1 in a jlY
1 in hZm
1 in it chj
1 in the bfm
1 instead Yin
1 instead of cij
1 into <client> hkb
1 into <own> ckg
1 into fkd
1 into the dhi
1 ip <client> hid
1 ip <own> bbp
1 ip daddr <client> odb
1 ip daddr <host> kdf
1 ip daddr ncd
1 ip dscp cs fkd
1 ip dscp fkd
1 ip saddr <far> bgl
1 is <client> dle
1 is <far> amg
1 is <gateway> ibj
1 is <host> jgd
1 is <outside> dbo
1 is <own> ckg
1 is <server> Wdt
1 is <zone> jaj
1 is a iak
1 is able jgd
1 is able to jgd
1 is being mhZ
1 is blocked neb
1 is fine del
1 is full Zjk
1 is full of Zjk
1 is it ljY
1 is not emc
1 is supposed gla
1 is supposed to gla
1 is the fna
1 is what oea
1 it <client> naf
1 it <outside> Zhm
1 it <own> fje
1 it Zhl
1 it is eek
1 it is fine fek
1 it works cgk
1 it's iic
1 itself $ $ fmb
1 itself $ fmb
1 itself -> mce
1 itself : flc
1 itself <gateway> mhZ
1 itself <host> uaZ
1 itself ? $ dih
1 itself ? cih
1 itself get out peZ
1 itself get pbc
1 itself get to pZe
1 itself ngZ
1 itself open fkd
1 itself reach qfX
1 itself resolve jff
1 itself to gck
1 just <client> occ
1 just <host> dhi
1 just <zone> kdf
1 just hangs ihd
1 just jhc
1 just sits jef
1 just sits there jef
1 keep obd
1 keeps <client> jef
1 keeps kef
1 land knV
1 land on dlf
1 laptop <zone> jdh
1 last <zone> mZh
1 last week and jhc
1 len <client> Wtd
1 len <far> mce
1 len <host> fje
1 len <n> iic
1 len <n> proto ejf
1 len <n> tos fkd
1 len <n> ttl khb
1 len <own> dmd
1 len iic
1 let <far> clg
1 let <gateway> bcp
1 let <zone> eel
1 let cen
1 let him chi
1 let it dfk
1 let that edl
1 let through gkd
1 lets <gateway> eao
1 lets eao
1 letting <gateway> fbm
1 letting fbm
1 listens <client> dle
1 listens dle
1 log oae
1 logs : occ
1 logs <client> pbc
1 logs qbc
1 logs this lbf
1 lose <far> mcd
1 lose <zone> mdc
1 lose occ
1 mac <n> : fdj
1 mac <zone> fej
1 mac fej
1 machine pcb
1 make <own> fjf
1 make <zone> kdf
1 make it out ckg
1 make it to mdd
1 may <zone> pad
1 may taa
1 must <client> dkf
1 must <host> qcZ
1 must <zone> kdf
1 must hkb
1 my bsZ
1 need <zone> meb
1 need gbk
1 needs <client> nbe
1 needs <host> meb
1 needs <zone> jch
1 needs nce
1 needs to pull tdW
1 network <zone> gma
1 network gma
1 never <own> eje
1 never gkd
1 no <own> goY
1 no iaj
1 not <own> cnd
1 not mhZ
1 now uaX
1 of <host> Zsa
1 of jhb
1 off <outside> Xgp
1 off bar
1 off the cgk
1 off the port dgj
1 ok <far> Znf
1 ok <gateway> fdk
1 ok <host> jZk
1 ok <outside> apd
1 ok ? $ liY
1 ok ? mjY
1 on <client> ijb
1 on <far> idh
1 on <gateway> ZuZ
1 on <host> aki
1 on <n> $ hid
1 on <n> and fpY
1 on <n> does dob
1 on <n> for alh
1 on <n> is flc
1 on <n> or ejf
1 on <n> tcp Ymi
1 on <n> then goY
1 on <n> through idh
1 on <n> udp lfb
1 on <own> ang
1 on <public> cle
1 on <server> fej
1 on <service> $ bne
1 on <service> , cpb
1 on <service> ? dii
1 on <zone> mYi
1 on hdi
1 on port <n> flc
1 on port flc
1 on tcp <n> ebm
1 on tcp fcl
1 on the Zfo
1 on udp <n> ejf
1 on udp ejf
1 once liZ
1 only Ycs
1 open <client> kdf
1 open <gateway> gma
1 open <host> kgc
1 open <outside> kcf
1 open <own> ? pgX
1 open <service> on jdf
1 open <service> vSe
1 open <zone> iak
1 open ? med
1 open a nZf
1 open for fmc
1 open kjZ
1 open to Yrd
1 open to the fkd
1 opening <client> rab
1 opening <own> pgY
1 opening pbc
1 opens <client> lde
1 opens <own> jgd
1 opens <service> ndb
1 opens <zone> jfd
1 opens kee
1 or <gateway> adp
1 or <host> Yjl
1 or <outside> hjc
1 or <own> fje
1 or <zone> iib
1 or chj
1 or do dkf
1 or does it fej
1 or does mYi
1 or not ? lbh
1 or not idh
1 our <far> qeZ
1 our sbZ
1 out <client> blg
1 out <host> cne
1 out <zone> mac eek
1 out <zone> src eej
1 out mac <n> efj
1 out mac efj
1 out of gjd
1 out of line dgj
1 out of the Tfu
1 out on <outside> lcf
1 out on lcf
1 out src Ygo
1 out to <far> oae
1 out to mag
1 outlook <zone> mec
1 outlook kcg
1 over <client> jef
1 over <far> Usg
1 over <host> eke
1 over <n> , bmf
1 over <n> bne
1 over <outside> bmf
1 over <own> cme
1 over <service> $ cpb
1 over <service> , kde
1 over <service> <n> Zog
1 over <service> ? ipV
1 over <service> does kef
1 over hkb
1 over udp <n> kdg
1 over udp jdg
1 pass <gateway> bar
1 pass jbi
1 pc <client> Ygo
1 pcs <zone> sbY
1 pcs sbY
1 people <zone> wdU
1 people are cel
1 people rcZ
1 permitted <zone> rZc
1 permitted ? $ hid
1 permitted ? hid
1 permitted ndc
1 permitted to obd
1 ping <client> 1TY
1 ping <far> lbg
1 ping <gateway> pcb
1 ping <zone> lfc
1 ping rca
1 ping 不 kef
1 ping 不 通 kef
1 ping 得 mag
1 pinging mcd
1 pings naf
1 please jef
1 pls $ $ eoa
1 pls $ eoa
1 pls <host> dob
1 pls doc
1 polls sWd
1 port <client> eld
1 port <far> bod
1 port <gateway> goZ
1 port <host> ajj
1 port <n> $ dpa
1 port <n> : dih
1 port <n> ? dhi
1 port <n> after fje
1 port <n> and Znf
1 port <n> does cme
1 port <n> is dmd
1 port <n> udp ejf
1 port <n> will glb
1 port <zone> hkb
1 port dhi
1 possible bsZ
1 postfix <service> <n> nXj
1 postfix <service> nXj
1 postfix smtpd <n> dob
1 postfix smtpd dob
1 ppl <zone> mdd
1 ppl mdd
1 prints lfd
1 proto eke
1 proto tcp eke
1 pulls <client> nae
1 pulls oae
1 pushes <client> sVf
1 pushes rWf
1 r , seq idh
1 r <far> hZm
1 reach <client> tTg
1 reach <far> mfc
1 reach <host> kdf
1 reach <host> on fdk
1 reach <outside> hdi
1 reach <own> $ lgb
1 reach <own> mga
1 reach <own> on kgc
1 reach <service> mfa
1 reach <service> on mgb
1 reach <zone> mec
1 reach qac
1 reachable <host> apd
1 reachable Xpf
1 reachable by anf
1 reachable for cii
1 reachable from <outside> ckg
1 reachable from Ypg
1 receives led
1 refused <own> ejf
1 refused jgc
1 reports <client> lcf
1 reports mec
1 right kia
1 right now jef
1 rules <zone> cdn
1 rules cco
1 run jfe
1 runs <client> coc
1 runs coc
1 s , gjd
1 s <client> jdf
1 s <host> Ynh
1 s <own> djg
1 s flc
1 say <zone> mfb
1 say ncd
1 says : jff
1 says <client> kcf
1 says <outside> ibj
1 says <own> aoe
1 says <service> pYf
1 says <zone> pgX
1 says jgd
1 scrapes <client> oae
1 scrapes oae
1 see <far> dmc
1 see <host> fcl
1 see <zone> nfa
1 see bmf
1 see the lWl
1 see when anf
1 sees ekf
1 send <host> sbZ
1 send <zone> mgb
1 send mail mec
1 send raa
1 sending oad
1 sends <client> rXe
1 sends <host> jbj
1 sends nYh
1 sends through <own> kgc
1 sends through kgc
1 sends to hcj
1 server $ $ pad
1 server $ pad
1 server , bjh
1 server <host> on bod
1 server ? $ bpd
1 server ? bpd
1 server at aas
1 server be ika
1 server by <public> dcn
1 server by Ulm
1 server get llW
1 server in Ylj
1 server is Woi
1 server itself gck
1 server on <n> ckg
1 server on <service> eke
1 server on dhh
1 server or Uko
1 server over <service> Xin
1 server over Xin
1 server reach jdg
1 server reachable abq
1 server see Xlk
1 server see the bji
1 server to oae
1 set acq
1 she ihd
1 should <client> dnc
1 should <host> Woh
1 should <own> bme
1 should <zone> dkf
1 should be dnc
1 should fkd
1 shows <client> mbg
1 shows <gateway> bfl
1 shows <zone> dfk
1 shows eek
1 shows only efj
1 shows this Tjp
1 side <outside> obd
1 side <zone> jch
1 side nbe
1 since ijb
1 since the iqU
1 sits dap
1 so ich
1 sport <far> Ypf
1 sport <host> goY
1 sport <own> fcl
1 src <far> dst efj
1 src <far> efj
1 src <host> dih
1 still <client> vUd
1 still <far> mec
1 still <host> jja
1 still <outside> lfc
1 still <own> eke
1 still <zone> jfe
1 still be able efj
1 still come dmd
1 still get <service> hid
1 still khb
1 still open kfd
1 still reach lbf
1 still work ? gkc
1 still work apc
1 straight <outside> pbc
1 straight <zone> lgb
1 straight ndb
1 straight to jgd
1 subnet <zone> glb
1 subnet glb
1 supposed kef
1 supposed to kef
1 survive jic
1 take <service> aqd
1 take apd
1 talk <client> sUg
1 talk <host> obc
1 talk <zone> kfd
1 talk sba
1 talk to <host> mfc
1 talk to <zone> kcg
1 talk to pZe
1 talking nbf
1 talking to <own> qfW
1 talking to rba
1 talks peZ
1 talks to peZ
1 tcp <client> goY
1 tcp <host> cpb
1 tcp <n> $ clg
1 tcp <n> , Xtc
1 tcp <n> <n> miY
1 tcp <n> ? dig
1 tcp <n> and fje
1 tcp <n> cjh
1 tcp <outside> fld
1 tcp <own> agl
1 tcp cji
1 tcp dport <n> bki
1 tcp dport bki
1 that <zone> dih
1 that's kdf
1 the <client> glb
1 the <host> Zkj
1 the <own> fje
1 the <zone> bdo
1 the bfm
1 the same efj
1 then <client> tbY
1 then <host> fmb
1 then <outside> efk
1 then ? $ foY
1 then ? foY
1 then be able jge
1 then be jge
1 then get mag
1 then reach <host> Zgn
1 then use mfb
1 they <zone> pbc
1 they qbb
1 through <host> dcn
1 through <outside> dmd
1 through <own> gcj
1 through <zone> lbh
1 through Ymi
1 through this box iic
1 through this gjd
1 timed <own> fej
1 timed fej
1 timed out fej
1 timeout lce
1 times <own> Zof
1 times eke
1 times out eke
1 times out on mec
1 to <client> , tYa
1 to <client> on obd
1 to <client> pcb
1 to <far> $ jge
1 to <far> ? jgd
1 to <far> udp kcf
1 to <far> vUd
1 to <gateway> , jdg
1 to <gateway> iYm
1 to <host> $ kfd
1 to <host> , jci
1 to <host> <n> qbb
1 to <host> ? jgd
1 to <host> lde
1 to <host> on mZi
1 to <outside> , ncd
1 to <outside> accept gbl
1 to <outside> on kai
1 to <outside> qYe
1 to <own> ? ngZ
1 to <own> ngZ
1 to <own> ok mga
1 to <own> port fbm
1 to <zone> , hkb
1 to <zone> <service> kdg
1 to <zone> lde
1 to blame ben
1 to lde
1 to port <n> qZd
1 to port qZd
1 to reach cem
1 to the <gateway> jdg
1 today mXi
1 toward jdf
1 towards <client> jdf
1 towards <far> jee
1 towards <zone> lbh
1 towards pYg
1 tries cem
1 true ? $ blg
1 true ? blg
1 trying eke
1 type <n> bji
1 type <n> code bji
1 type <own> gbl
1 udp <client> obd
1 udp <far> Wrg
1 udp <n> , Usf
1 udp <n> ? jib
1 udp <n> kgc
1 udp <outside> Zqd
1 udp jgd
1 up <client> occ
1 up occ
1 use <zone> peZ
1 use oeZ
1 user mec
1 users <outside> gdj
1 users <zone> mfb
1 users mfc
1 via <own> Yfo
1 via <service> mce
1 via <zone> lYi
1 via iZl
1 visible dkf
1 wants <client> tUf
1 wants <far> rZc
1 wants <service> oYf
1 wants <zone> qeY
1 wants rWf
1 wants to ndb
1 was eoa
1 were <outside> Uet
1 were Zeo
1 what <zone> cem
1 what dek
1 what does cod
1 when <client> idh
1 when <gateway> bcq
1 when <own> cme
1 when dkf
1 when it lde
1 when the bhk
1 where hhd
1 which <own> dme
1 which eke
1 while <own> bra
1 while cjh
1 while the cih
1 who <client> rbb
1 who <outside> uYa
1 who <zone> bbq
1 why <own> eke
1 why ? fej
1 wifi <zone> mbf
1 wifi mbf
1 will <client> led
1 will <far> lha
1 will <host> kkZ
1 will <own> enc
1 will jja
1 will that Xni
1 with <far> anf
1 with <outside> eoa
1 with <own> fje
1 with <service> <n> blh
1 with <service> ? dpa
1 with <zone> kdf
1 with ekd
1 without <host> lbg
1 without jch
1 wont lfc
1 work amg
1 work for flc
1 works ? fnZ
1 works gkc
1 would <client> lfc
1 would <far> jaj
1 would <gateway> apd
1 would <host> bod
1 would <outside> arb
1 would <own> fpY
1 would be cem
1 would ika
1 would that ckf
1 would the jgc
1 yes pdb
1 zone <zone> lhZ
1 zone mgZ
1 一 glc
1 一 直 ckg
1 上 , sYc
1 上 <client> ljY
1 上 <gateway> fej
1 上 <host> njW
1 上 <outside> <n> fZo
1 上 <outside> gdk
1 上 <outside> 走 mdd
1 上 <service> <host> oZg
1 上 <service> <own> kdf
1 上 <service> qWf
1 上 <zone> hYn
1 上 ping reX
1 上 到 eej
1 上 到 底 eej
1 上 执 kdf
1 上 执 行 kdf
1 上 抓 del
1 上 抓 到 bem
1 上 抓 包 dgj
1 上 抓 的 hdh
1 上 的 <service> Zqd
1 上 的 nea
1 上 的 prometheus kef
1 上 的 人 kdf
1 上 看 fdk
1 上 看 到 fdk
1 上 网 kcg
1 上 跑 kdf
1 上 跑 的 lcf
1 下 bmf
1 不 $ $ djg
1 不 $ djg
1 不 <far> djg
1 不 <host> efj
1 不 <outside> dmd
1 不 <own> gnZ
1 不 jdg
1 丢 <gateway> eek
1 丢 eek
1 丢 的 eek
1 丢 的 吗 eek
1 为 <zone> kee
1 为 啥 eje
1 主 <host> qbb
1 主 <server> cgl
1 主 nbf
1 主 动 kcg
1 主 动 往 jef
1 主 动 连 kdf
1 主 机 nbe
1 之 <gateway> bcp
1 之 <zone> kib
1 之 jkZ
1 之 后 , ndd
1 之 后 mbf
1 之 间 bne
1 了 <host> fje
1 了 ejf
1 了 吧 flc
1 从 <outside> qeY
1 从 uYa
1 会 <client> eje
1 会 <far> dmd
1 会 <gateway> Zfn
1 会 <outside> ckg
1 会 bij
1 会 变 flb
1 会 变 成 flb
1 会 放 fcl
1 会 转 emc
1 作 <client> emd
1 作 emd
1 做 <client> wXa
1 做 <far> bne
1 做 mec
1 再 nga
1 写 <server> efj
1 写 Ylj
1 写 的 <own> eek
1 写 的 efj
1 出 <client> pZf
1 出 <host> ofa
1 出 <outside> occ
1 出 <zone> pdb
1 出 rcZ
1 出 去 jja
1 到 <client> occ
1 到 <client> 的 kdf
1 到 <far> pZd
1 到 <far> udp lbg
1 到 <host> hal
1 到 <host> 的 jch
1 到 <outside> pcb
1 到 <outside> 的 jdf
1 到 <own> <n> mce
1 到 <own> 会 dgj
1 到 <own> 还 jgd
1 到 <zone> occ
1 到 <zone> 的 pad
1 到 qac
1 到 底 Wkm
1 去 <client> oeZ
1 去 <far> rYe
1 去 <host> ofa
1 去 <outside> dfk
1 去 <own> nfa
1 去 <zone> ndc
1 去 saa
1 去 掉 , efj
1 去 掉 dfk
1 发 <client> nbd
1 发 <far> glb
1 发 <host> obe
1 发 <outside> chj
1 发 <own> fld
1 发 <service> Zng
1 发 <zone> kjZ
1 发 kfd
1 发 信 , blg
1 发 信 <n> ele
1 发 信 aki
1 发 信 到 jdg
1 发 信 报 bij
1 发 信 走 cod
1 发 往 mde
1 发 来 occ
1 发 来 的 occ
1 发 邮 dhi
1 发 邮 件 dhi
1 可 <outside> eek
1 可 <zone> fek
1 可 idh
1 可 以 iZl
1 可 以 吗 ctX
1 可 以 直 ndc
1 同 <zone> dfk
1 吗 $ $ ejf
1 吗 $ ejf
1 吗 <client> dqa
1 吗 <gateway> dnc
1 吗 <host> del
1 吗 <outside> ckg
1 吗 <own> gkd
1 吗 <zone> jef
1 吗 ? $ hdi
1 和 <zone> jch
1 和 jch
1 啊 $ $ cii
1 啊 $ cii
1 啊 dnc
1 回 kgc
1 在 hka
1 地 <server> dfk
1 地 cfl
1 地 址 cfl
1 填 <own> , dgk
1 填 <own> afn
1 填 <server> ffj
1 填 ffj
1 填 的 <own> efj
1 填 的 ffj
1 客 <outside> kfd
1 客 liZ
1 就 <client> mdc
1 就 <host> Zcr
1 就 <zone> jfe
1 就 mbg
1 就 好 amg
1 就 好 了 dmd
1 就 正 bfm
1 就 正 常 bfm
1 就 能 kfd
1 就 能 连 edl
1 应 flc
1 应 该 flc
1 开 <client> ejf
1 开 <outside> qYe
1 开 <own> cnd
1 开 <zone> qYe
1 开 jib
1 开 了 Zpe
1 开 放 mbf
1 开 放 吗 jef
1 开 着 mdd
1 往 <client> rbZ
1 往 <far> pda
1 往 <host> jbj
1 往 <outside> gcl
1 往 <outside> 发 fck
1 往 <zone> qcZ
1 往 mag
1 往 外 lfb
1 往 外 发 lfb
1 想 <client> rXf
1 想 <far> ncd
1 想 tWc
1 打 <client> led
1 打 <far> ncd
1 打 <zone> adp
1 打 开 <own> kgc
1 打 开 ngY
1 扫 <outside> lde
1 扫 uVd
1 把 pZd
1 抓 fcl
1 报 <own> anf
1 报 anf
1 拦 <gateway> del
1 拦 del
1 拦 了 efj
1 拦 的 吗 fej
1 挂 qac
1 挡 <gateway> eel
1 挡 eel
1 推 ocd
1 提 <zone> saa
1 提 gkb
1 提 供 <service> ijb
1 提 供 hkb
1 收 <client> goZ
1 收 <host> eek
1 收 <outside> fWr
1 收 <own> hid
1 收 <service> <n> fkc
1 收 <service> fcl
1 收 <zone> ncd
1 收 Zpe
1 收 不 dnc
1 收 不 了 jge
1 收 不 到 hmZ
1 收 信 idh
1 收 邮 mec
1 收 邮 件 mec
1 放 <gateway> edl
1 放 不 eek
1 放 不 放 eek
1 放 开 jff
1 放 行 agl
1 放 行 吗 del
1 是 <gateway> cco
1 是 <outside> lfc
1 是 <own> ckg
1 是 <server> adp
1 是 <zone> kbh
1 是 ihc
1 是 否 mdd
1 有 <gateway> edl
1 有 <host> dlf
1 有 <zone> jYl
1 有 cgk
1 有 关 eek
1 有 关 系 dfk
1 有 放 dhi
1 有 放 行 dhi
1 本 机 <service> pad
1 本 机 上 nfa
1 本 机 能 eld
1 本 机 访 kdf
1 本 机 连 neb
1 本 身 ? fke
1 机 <zone> mec
1 机 mec
1 来 <client> kfd
1 来 <outside> rab
1 来 kgc
1 来 的 pac
1 查 <far> eke
1 查 <zone> lYj
1 查 jdg
1 正 <outside> aik
1 正 aik
1 正 常 aik
1 没 <gateway> del
1 没 <own> fna
1 没 dih
1 没 放 del
1 没 问 eje
1 没 问 题 eje
1 用 <client> kjZ
1 用 <far> pfY
1 用 <outside> kbh
1 用 <service> <n> dme
1 用 <service> kia
1 用 <zone> lde
1 用 foxmail eek
1 用 lah
1 用 户 用 jgd
1 用 户 连 jgd
1 用 的 reX
1 由 <client> cpb
1 由 cpb
1 的 <far> eek
1 的 <gateway> del
1 的 <host> Wmk
1 的 <n> $ fmb
1 的 <n> , cjh
1 的 <n> ? gma
1 的 <n> Woi
1 的 <n> udp Zof
1 的 <n> 不 fpY
1 的 <n> 了 gnZ
1 的 <n> 会 amf
1 的 <n> 发 cme
1 的 <n> 口 dkf
1 的 <n> 和 cgk
1 的 <n> 对 fke
1 的 <n> 就 dkf
1 的 <n> 收 enb
1 的 <n> 是 Ypf
1 的 <n> 有 cob
1 的 <n> 能 glb
1 的 <n> 通 dmd
1 的 <outside> fcl
1 的 <own> fkd
1 的 <server> nUl
1 的 <service> $ fna
1 的 <service> , Ypf
1 的 <service> Ynh
1 的 <service> 一 fmb
1 的 <service> 会 dkf
1 的 <service> 吗 fna
1 的 <service> 是 hla
1 的 <service> 有 dke
1 的 <service> 走 fkd
1 的 <service> 通 ahl
1 的 <zone> kha
1 的 client lde
1 的 pc edl
1 的 tcp <n> dnc
1 的 tcp dnc
1 的 udp <n> Wvb
1 的 udp Wvb
1 的 user kgc
1 的 人 jef
1 的 人 用 ngZ
1 的 人 能 gdj
1 的 人 访 kgd
1 的 人 连 ndd
1 的 共 bij
1 的 共 享 bij
1 的 包 Zjk
1 的 同 ben
1 的 时 efj
1 的 时 候 efj
1 的 流 fkd
1 的 流 量 fkd
1 的 用 jfd
1 的 用 户 jfd
1 的 电 jfe
1 的 电 脑 jfe
1 的 话 lcg
1 的 远 Ypf
1 的 远 程 Ypf
1 的 连 mde
1 的 连 接 mde
1 的 问 efj
1 的 问 题 efj
1 目 ndc
1 直 <outside> qZc
1 直 <zone> dfk
1 直 kYl
1 直 接 lYk
1 直 接 打 eej
1 直 接 访 fdj
1 直 连 <host> efj
1 直 连 efj
1 看 oVj
1 看 到 Zgn
1 看 到 的 Zgn
1 端 ejf
1 端 口 <n> ejf
1 端 口 ejf
1 给 <client> Xse
1 给 <gateway> del
1 给 <zone> ejf
1 给 cii
1 网 <zone> kib
1 网 jja
1 网 段 kib
1 能 <client> qac
1 能 <far> cgk
1 能 <host> iqV
1 能 <outside> lcf
1 能 <own> auY
1 能 <server> Ygo
1 能 <service> nag
1 能 <service> 到 mag
1 能 kcf
1 能 ping jfd
1 能 ping 通 jfd
1 能 上 <outside> mce
1 能 上 mde
1 能 不 jch
1 能 不 能 jch
1 能 出 Zof
1 能 出 去 Zof
1 能 好 gjd
1 能 好 吗 gjd
1 能 收 ich
1 能 用 obd
1 能 访 gbk
1 能 访 问 gbk
1 能 连 nce
1 能 连 上 lfd
1 能 通 Yrd
1 能 通 吗 emd
1 自 <gateway> kjZ
1 自 <host> lfc
1 自 jib
1 自 己 kfd
1 自 己 ping mbe
1 自 己 去 peZ
1 自 己 往 mbf
1 自 己 的 Zkj
1 自 己 能 kYk
1 自 己 访 ngZ
1 自 己 连 ndc
1 自 身 klX
1 行 <client> Xqg
1 行 clf
1 行 不 clf
1 行 不 行 clf
1 被 <client> Zpf
1 被 gkc
1 要 <client> lfc
1 要 <far> obd
1 要 <host> bZt
1 要 <server> egj
1 要 ibj
1 要 连 jdg
1 规 <gateway> edl
1 规 edl
1 规 则 edl
1 解 dkf
1 解 析 dkf
1 让 <gateway> del
1 让 mWl
1 让 过 dgj
1 让 过 吗 dgj
1 访 <client> led
1 访 <far> kfd
1 访 <outside> led
1 访 kee
1 访 问 <far> jai
1 访 问 <public> mfb
1 访 问 kee
1 走 <client> oeb
1 走 <host> Ugs
1 走 <n> odc
1 走 <outside> aqc
1 走 <zone> jef
1 走 mbe
1 走 得 Zsb
1 走 得 通 cme
1 超 <own> glb
1 超 cgl
1 超 时 cgl
1 转 dgk
1 过 gbl
1 过 来 hal
1 还 <client> oae
1 还 <far> lha
1 还 <host> hkb
1 还 <outside> jhc
1 还 <own> glb
1 还 <zone> gdj
1 还 jjZ
1 还 打 lfc
1 还 打 得 lfc
1 还 是 Uqi
1 还 能 access dgk
1 还 能 kee
1 还 能 上 gej
1 还 能 连 jfd
1 还 行 fld
1 还 行 不 fkd
1 这 <client> mec
1 这 <gateway> cYs
1 这 <host> hbj
1 这 <zone> rcZ
1 这 个 网 sYd
1 这 台 jhb
1 这 边 <service> ofZ
1 这 边 放 dgk
1 进 <outside> jfe
1 进 <zone> lfc
1 进 jgd
1 进 得 iic
1 进 得 来 iic
1 进 来 jgd
1 进 来 的 ogY
1 连 <client> mce
1 连 <far> lde
1 连 <host> iZl
1 连 <host> 的 ddm
1 连 <own> ihd
1 连 <own> 会 jgd
1 连 <zone> efj
1 连 lbg
1 连 不 ijb
1 连 不 上 ijb
1 连 得 sdX
1 通 <client> ihc
1 通 <far> amg
1 通 <gateway> fna
1 通 <host> gjd
1 通 <outside> boc
1 通 <zone> Yrd
1 通 不 eke
1 通 不 通 eke
1 通 吗 $ dmd
1 通 吗 dmd
1 那 <client> cpb
1 那 <host> mdd
1 那 <outside> odb
1 那 <zone> iUq
1 那 dih
1 那 台 hbk
1 那 台 要 pca
1 那 边 kee
1 那 边 能 lfc
1 都 <outside> efj
1 都 dih
1 里 <service> <own> lcf
1 里 <service> lde
1 里 的 cii
1 里 的 机 lde
2 $ <client> jib
2 $ <far> flc
2 $ <gateway> Xkl
2 $ <host> djg
2 $ <outside> cii
2 $ <own> djg
2 $ <public> ckg
2 $ <server> cdm
2 $ <zone> iic
2 'connection <client> led
2 'connection meb
2 'connection timed obe
2 , <far> mcf
2 , <gateway> gdj
2 , <host> edl
2 , <n> jja
2 , <public> dcn
2 , <server> dbo
2 , <service> gdj
2 , <zone> chj
2 , and Zfn
2 , does cel
2 , hcj
2 , i hjc
2 , is jlY
2 , length jhc
2 , no hid
2 , not cuW
2 , or bar
2 , port kee
2 , possible cjh
2 , should jfe
2 , will ahl
2 , 会 ckg
2 , 出 chj
2 -> <host> mec
2 -> mdd
2 -a <own> gkc
2 : <client> odb
2 : <far> ijb
2 : <gateway> hcj
2 : <n> Zkj
2 : <outside> dem
2 : <own> fje
2 : <server> dap
2 : <service> cbp
2 : <zone> eXq
2 : connection fnb
2 ; hVp
2 <client> $ pbd
2 <client> , kfd
2 <client> <client> lia
2 <client> <far> eob
2 <client> <gateway> Zng
2 <client> <host> djg
2 <client> <outside> bfn
2 <client> <server> gbl
2 <client> <zone> dap
2 <client> ? qZd
2 <client> be cme
2 <client> bij
2 <client> get dfk
2 <client> len pad
2 <client> on rXe
2 <client> port kah
2 <client> tcp rXe
2 <client> would cgk
2 <client> 上 clf
2 <client> 的 vTe
2 <client> 能 bbr
2 <far> $ jfe
2 <far> , kcg
2 <far> <gateway> gdj
2 <far> <n> dkf
2 <far> <outside> bbq
2 <far> <server> dap
2 <far> <service> kdf
2 <far> <zone> jee
2 <far> ? kgc
2 <far> allowed maf
2 <far> dst efj
2 <far> len gjd
2 <far> on vTe
2 <far> port rdY
2 <far> tcp uXb
2 <far> udp kcf
2 <far> 的 nbe
2 <far> 还 ebo
2 <gateway> $ gej
2 <gateway> <client> sdX
2 <gateway> <far> bqb
2 <gateway> <gateway> afn
2 <gateway> <own> dmd
2 <gateway> ? jef
2 <gateway> itself fkd
2 <gateway> jbh
2 <gateway> let ich
2 <gateway> 会 fkd
2 <gateway> 放 ihc
2 <gateway> 的 oYg
2 <gateway> 这 dob
2 <host> $ pYf
2 <host> , ibj
2 <host> -j Zdp
2 <host> -p kah
2 <host> <client> kee
2 <host> <far> dmc
2 <host> <host> Wlk
2 <host> <n> pUj
2 <host> <outside> naf
2 <host> <own> Ylj
2 <host> <service> lcg
2 <host> <zone> hak
2 <host> ? efj
2 <host> directly rZc
2 <host> does afm
2 <host> len kdf
2 <host> on ijb
2 <host> over pZe
2 <host> port jee
2 <host> server egj
2 <host> sport kfc
2 <host> tcp lbf
2 <host> 会 rZc
2 <host> 的 nbe
2 <host> 能 dap
2 <host> 这 jgd
2 <n> $ ilZ
2 <n> , ckg
2 <n> : dii
2 <n> <client> coc
2 <n> <far> lha
2 <n> <gateway> Vrg
2 <n> <host> Xmi
2 <n> <n> pgX
2 <n> <own> eek
2 <n> <public> cjh
2 <n> <zone> jbi
2 <n> after fje
2 <n> and btY
2 <n> as Zmh
2 <n> cjh
2 <n> code bji
2 <n> directly epa
2 <n> do cnd
2 <n> does gpY
2 <n> failed jdg
2 <n> for Xlk
2 <n> from Xqe
2 <n> if gma
2 <n> is bod
2 <n> ok bmf
2 <n> on obd
2 <n> pls Zng
2 <n> proto ejf
2 <n> should fje
2 <n> tcp Tpk
2 <n> then fpY
2 <n> through idh
2 <n> to rYd
2 <n> tos fkd
2 <n> ttl khb
2 <n> what flb
2 <n> will apd
2 <n> you oiW
2 <n> 不 fpY
2 <n> 了 gnZ
2 <n> 会 dkf
2 <n> 发 cme
2 <n> 口 clf
2 <n> 吗 ejf
2 <n> 和 cgk
2 <n> 对 fke
2 <n> 就 dkf
2 <n> 收 enb
2 <n> 是 Zof
2 <n> 有 bpc
2 <n> 能 Zrc
2 <n> 通 cme
2 <outside> , mfb
2 <outside> -p kcg
2 <outside> <client> hXo
2 <outside> <far> ubY
2 <outside> <gateway> bji
2 <outside> <host> fje
2 <outside> <n> iYm
2 <outside> <outside> qbb
2 <outside> <own> eld
2 <outside> <zone> jch
2 <outside> ? jgd
2 <outside> accept hak
2 <outside> ckg
2 <outside> ok kcg
2 <outside> on kai
2 <outside> still dgi
2 <outside> 会 lfb
2 <outside> 发 fck
2 <outside> 的 naf
2 <outside> 走 neb
2 <own> , taZ
2 <own> <client> mag
2 <own> <far> led
2 <own> <gateway> kgc
2 <own> <host> bfm
2 <own> <n> jXm
2 <own> <outside> gdk
2 <own> <own> dqZ
2 <own> <public> eUv
2 <own> <server> eel
2 <own> <zone> mga
2 <own> be jgd
2 <own> do mfb
2 <own> does ogZ
2 <own> dport kee
2 <own> is seW
2 <own> kee
2 <own> ok ngZ
2 <own> on hal
2 <own> port hbk
2 <own> still efj
2 <own> then jfe
2 <own> work ici
2 <own> works mga
2 <own> 一 mgb
2 <own> 会 jgd
2 <own> 就 cgk
2 <own> 收 jef
2 <own> 的 hdi
2 <own> 能 nae
2 <own> 还 lgb
2 <own> 通 agm
2 <public> <host> jUp
2 <public> <own> sbY
2 <public> mUm
2 <server> <client> jaj
2 <server> <own> ihd
2 <service> $ chj
2 <service> , glb
2 <service> : kVn
2 <service> ; Ttg
2 <service> <client> qdZ
2 <service> <far> enb
2 <service> <gateway> epY
2 <service> <host> ecm
2 <service> <outside> efj
2 <service> <own> qiV
2 <service> <public> fmb
2 <service> <server> Zil
2 <service> <zone> fma
2 <service> ? fje
2 <service> boc
2 <service> does jef
2 <service> from ici
2 <service> into nYh
2 <service> is eld
2 <service> on hal
2 <service> over jlX
2 <service> to vZY
2 <service> udp ejf
2 <service> 一 fmb
2 <service> 了 gcl
2 <service> 会 dkf
2 <service> 到 lWl
2 <service> 发 peZ
2 <service> 吗 bqb
2 <service> 是 hla
2 <service> 有 dke
2 <service> 登 jef
2 <service> 能 mdd
2 <service> 行 bkh
2 <service> 走 fkd
2 <service> 轮 lbg
2 <service> 连 vTe
2 <service> 通 dek
2 <zone> $ fkd
2 <zone> , gkc
2 <zone> -d lfc
2 <zone> -j mdd
2 <zone> -p fdj
2 <zone> : saa
2 <zone> <client> jja
2 <zone> <far> bmg
2 <zone> <gateway> bgl
2 <zone> <host> hkb
2 <zone> <outside> kgc
2 <zone> <own> eke
2 <zone> <service> kdf
2 <zone> ? jhc
2 <zone> mac eek
2 <zone> on aqc
2 <zone> src eej
2 <zone> 之 lde
2 <zone> 就 Zgn
2 <zone> 的 cme
2 <zone> 访 dgj
2 <zone> 还 del
2 ? $ Zli
2 ? <client> bkh
2 ? <far> apd
2 ? <gateway> Wse
2 ? <host> fdl
2 ? <n> bmf
2 ? <outside> lde
2 ? <public> edl
2 ? <zone> Wgp
2 ? ? dgi
2 ? cii
2 ? i csY
2 ? we Ujp
2 a <client> oae
2 a <far> Xsd
2 a <host> ang
2 a <outside> yXX
2 a <zone> ddn
2 a ? idi
2 a client Ykl
2 a jdg
2 a way ici
2 able <client> pda
2 able <gateway> kdf
2 able lag
2 able to lag
2 accept $ dhi
2 accept , del
2 accept <zone> cfl
2 accept after fXq
2 accept cii
2 accepted pZe
2 access <zone> qfX
2 access oea
2 after fmc
2 against pYf
2 all $ eld
2 all <gateway> fdk
2 all <zone> Vqh
2 allowed <far> clf
2 allowed <host> sgT
2 allowed <outside> dfk
2 allowed <zone> Zsb
2 allowed ? bhk
2 allowed lde
2 allowed or lgc
2 allowed to tXb
2 an <client> hlZ
2 an <outside> kdf
2 an <service> hoY
2 an <zone> mag
2 an answer kcg
2 an hkb
2 and <client> mce
2 and <outside> del
2 and <own> cqa
2 and <service> mgZ
2 and <zone> eYp
2 and does dob
2 answer Zqd
2 answered obd
2 answers Ygo
2 any <outside> led
2 any <zone> aoe
2 any fje
2 any port cme
2 anything <zone> hla
2 anything dcn
2 anywhere ioW
2 are <zone> peZ
2 are nhX
2 as Zmh
2 asking jfe
2 at <client> ibj
2 at <far> kee
2 at <host> ijb
2 at <own> hXo
2 at <zone> eld
2 at all efk
2 at iic
2 back <own> dqZ
2 back bji
2 be <client> dih
2 be <host> cji
2 be <outside> iak
2 be <own> flc
2 be <zone> jef
2 be able mbf
2 be reached dmd
2 behind <zone> mdd
2 behind lbg
2 being kjZ
2 blame <gateway> ben
2 blame bji
2 blocked <host> clf
2 blocked nga
2 but <zone> lfd
2 but kgc
2 by <client> lYj
2 by <host> Skq
2 by <public> ccn
2 by dap
2 can <client> Yjl
2 can <outside> gdj
2 can <zone> kmW
2 can cii
2 can i odb
2 can they khb
2 cannot nZg
2 client <client> eke
2 client <zone> pda
2 client hkb
2 come ilZ
2 coming from gna
2 coming odb
2 conect jee
2 connect <own> ejf
2 connect <zone> ncd
2 connect fjd
2 connect to qcb
2 connecting <own> fkd
2 connecting gjd
2 connection <client> mce
2 connection <host> gan
2 connection <zone> kfd
2 connection to led
2 connects hal
2 conntrack cgl
2 could <host> pYe
2 could rYd
2 curl : oWh
2 curl <client> qXe
2 curl <host> kee
2 curl <own> pgX
2 curl <zone> ogY
2 curl led
2 daddr <client> pcb
2 daddr <far> mbf
2 daddr <host> odb
2 daddr ncd
2 dead <own> eje
2 dead cdn
2 deliver <host> hZm
2 deliver hZm
2 deliver to ybT
2 destination eke
2 did Ypf
2 directly <host> Vqg
2 directly gkc
2 dnat lde
2 do <client> nlV
2 do <gateway> jib
2 do <service> oae
2 do <zone> kfd
2 do i Xjm
2 do ika
2 does <client> egj
2 does <far> bmf
2 does <gateway> alh
2 does <host> fje
2 does <outside> lbh
2 does <own> dob
2 does <service> hmZ
2 does <zone> gbl
2 does it jka
2 does the eld
2 dport <n> djh
2 dport <own> djh
2 dport djh
2 drop , Zat
2 drop <far> kdf
2 drop <outside> jgd
2 drop <zone> Ubw
2 dropped kfd
2 dropped or lde
2 dscp <client> clf
2 dscp <host> fkc
2 dscp cs fkd
2 dscp fkd
2 dst <host> oeZ
2 dst mec
2 echo <client> kcg
2 echo kcg
2 echo request kcg
2 establish mga
2 even eek
2 expected enb
2 explain cii
2 fetch rab
2 filtered khb
2 fine <outside> eao
2 fine <own> eld
2 fine ibj
2 for <client> Zqd
2 for <far> Wqg
2 for <outside> jhc
2 for <zone> Ynh
2 for Zmh
2 forwarded <own> ckf
2 forwarded <zone> jib
2 forwarded jib
2 foxmail <client> oae
2 foxmail eek
2 foxmail 收 qbb
2 from <client> kjZ
2 from <gateway> dld
2 from <host> dfk
2 from <outside> ang
2 from <zone> aki
2 from my jdg
2 from the qdZ
2 full Zjk
2 full of Zjk
2 get <client> iic
2 get <far> rcZ
2 get <gateway> pbc
2 get <host> blg
2 get <outside> jZk
2 get <own> ljZ
2 get <service> jfd
2 get <zone> obd
2 get an jfe
2 get dig
2 get in nec
2 get into oea
2 get out jWn
2 get through pda
2 get to nXi
2 gets <client> ofZ
2 gets <n> pZe
2 gets <own> dmd
2 getting hdj
2 given mdd
2 go <zone> jef
2 going hic
2 got <client> Zfn
2 got Yil
2 hangs <client> pcb
2 hangs <host> aqc
2 hangs hid
2 has <client> rac
2 has oae
2 has to oae
2 have <host> lde
2 have <outside> mce
2 have <zone> cfl
2 have a fcl
2 have iak
2 he <far> mhZ
2 he <own> anf
2 her nbe
2 here ika
2 him <gateway> dgj
2 him dhi
2 his ndc
2 hit <outside> jge
2 hit <zone> pda
2 hit ilZ
2 i <client> ika
2 i <gateway> gam
2 i <host> Zdq
2 i <outside> mlV
2 i <zone> lcf
2 i efj
2 i see cgk
2 icmp sdY
2 if Vip
2 in <client> mdd
2 in <gateway> Zdp
2 in <host> Zng
2 in <outside> jak
2 in <zone> ihd
2 in bpb
2 in on jhc
2 in the gdj
2 incoming odb
2 input kgc
2 inside ebn
2 into <client> mbf
2 into <outside> qbb
2 into <zone> scY
2 into kbg
2 ip <far> chj
2 ip <outside> dgj
2 ip <zone> dgj
2 is <client> cgk
2 is <gateway> gdi
2 is <host> Win
2 is <outside> eke
2 is <own> amf
2 is <server> Zgo
2 is <service> pYe
2 is <zone> jib
2 is fine fek
2 is it fjf
2 is that gkc
2 is the jaj
2 is up fcl
2 it <client> kgc
2 it <far> hjd
2 it <gateway> Xaw
2 it <host> kkY
2 it <outside> iYn
2 it <own> fkd
2 it <zone> nZg
2 it get lde
2 it hjc
2 it out ckg
2 it through bij
2 it to jch
2 it's dbo
2 its <client> lfc
2 its <far> gkc
2 its <host> qWh
2 its <own> Uvd
2 its <service> ocd
2 its <zone> rWf
2 its nbe
2 itself <gateway> hjc
2 itself <host> lVm
2 itself iak
2 just hangs mbf
2 just iak
2 land kee
2 land on kee
2 let <gateway> Yeq
2 let kkZ
2 like kcg
2 like to lZi
2 line <n> cii
2 line <outside> cij
2 line cii
2 lines cco
2 lip <client> qWg
2 loads afn
2 log <host> Zof
2 log ane
2 logging qbb
2 logs bkh
2 mac <n> efj
2 mac <zone> cel
2 mac efj
2 mail <client> jef
2 mail <host> mce
2 mail gw hid
2 mail ijc
2 make it pZe
2 make pZe
2 masquerade , fVs
2 masquerade <host> eao
2 masquerade <outside> bmg
2 masquerade aji
2 may ihd
2 me <gateway> fcm
2 me <own> ilZ
2 me <zone> gid
2 me ihd
2 me this oea
2 minute blf
2 monday kbh
2 must ndc
2 my <client> kbh
2 my <host> ckf
2 my <own> goY
2 my laptop dkf
2 my phone miY
2 nc : dme
2 nc mdd
2 needs <host> jZk
2 needs jZk
2 needs to jZk
2 never Zjj
2 night ibi
2 no <client> cob
2 no <outside> fZo
2 no <zone> dYr
2 no Xho
2 not <client> fbm
2 not <far> jja
2 not <gateway> lgb
2 not <outside> dgi
2 not <own> bpd
2 not <zone> kkY
2 not ? lbh
2 not bhk
2 nothing <client> pcb
2 nothing <outside> peZ
2 nothing <zone> ddm
2 nothing back jff
2 now dih
2 of <host> fje
2 of <outside> kZk
2 of <own> hkc
2 of <zone> liZ
2 of glb
2 of line dgj
2 of the efk
2 off <outside> Wfq
2 off line Yfp
2 off tYb
2 ok <far> coc
2 ok <host> Yli
2 ok <own> duV
2 ok ? neb
2 ok mec
2 ok or dlf
2 on <far> klY
2 on <gateway> ngY
2 on <host> Yhm
2 on <n> ekf
2 on <outside> nbf
2 on <own> hid
2 on <public> edl
2 on <server> gdj
2 on <service> bkh
2 on <zone> glb
2 on dev kfd
2 on fej
2 on port ail
2 on the kef
2 one fkd
2 only lbg
2 only this efj
2 open <client> tcX
2 open <gateway> fkd
2 open <host> dqZ
2 open <outside> iic
2 open <own> dgj
2 open <service> qac
2 open <zone> jef
2 open ? pcc
2 open a sYc
2 open from aof
2 open gid
2 open or clf
2 open the reW
2 opening qca
2 opens rYd
2 or <client> pda
2 or <far> Zof
2 or <gateway> Wcu
2 or <own> boe
2 or <zone> mdc
2 or dropped kib
2 or is gbl
2 or nbe
2 our <client> ofY
2 our <far> kdf
2 our <host> kfd
2 our <outside> led
2 our mce
2 out <client> gma
2 out <far> fje
2 out <host> pZe
2 out <outside> dhi
2 out <own> dgj
2 out <zone> mfb
2 out ? kgc
2 out jfe
2 out of cgk
2 out on lde
2 out to pWh
2 outbound <host> kZj
2 outbound mYi
2 outlook <client> rac
2 outlook <zone> cem
2 outlook can't mfb
2 outlook 报 odb
2 over <host> hid
2 own <gateway> rRk
2 pc <zone> edl
2 pc edl
2 permitted ? fje
2 permitted kfd
2 permitted to kee
2 ping <client> pfY
2 ping <far> mfa
2 ping <gateway> gck
2 ping <host> nZh
2 ping <outside> mgb
2 ping <own> jmX
2 ping <zone> kee
2 ping odb
2 ping 通 jfd
2 plain <host> mhZ
2 plain <own> clf
2 plain niX
2 please XvZ
2 pls Ypf
2 polled bod
2 port <client> Zrc
2 port <host> fam
2 port <outside> emc
2 port <own> aoe
2 port <server> eel
2 port <zone> fna
2 port eje
2 ports <n> gjc
2 ports gjc
2 postfix <host> jja
2 postfix ljY
2 print <zone> qac
2 print qac
2 print to qZd
2 printer kai
2 pull rXe
2 query oeb
2 r , dih
2 r dih
2 reach <client> jak
2 reach <far> oae
2 reach <gateway> dek
2 reach <host> lah
2 reach <outside> hbk
2 reach <zone> kfd
2 reach ibj
2 reach the qgX
2 reachable <host> ahl
2 reachable ? ijb
2 reachable Yjl
2 reachable from bvW
2 reaching mZh
2 read Zmh
2 refused <own> anf
2 refused mha
2 request <far> fdk
2 resolve <gateway> kfc
2 resolve kfc
2 resolve names kfc
2 rule hWp
2 s <client> nXi
2 s <far> mbf
2 s <host> Wph
2 s <own> cqa
2 saddr <far> bgl
2 saddr <n> fej
2 same <outside> efj
2 same afn
2 say <service> ofZ
2 say <zone> edl
2 say edl
2 says lbg
2 scan ndc
2 scan to nYh
2 see <client> qac
2 see <gateway> Yav
2 see <host> amg
2 see <zone> fej
2 see Zli
2 see when Yjl
2 seen jef
2 sees hnY
2 send <client> jfe
2 send odb
2 sending pUi
2 sends sbZ
2 session <host> dle
2 session dle
2 she dnb
2 should <client> amg
2 should <host> rZc
2 should mhZ
2 should that kgc
2 since dii
2 sits fej
2 sits there jef
2 smtpd <host> dob
2 smtpd <n> dob
2 smtpd dob
2 snat <host> gck
2 snat cel
2 snat to ddm
2 so <zone> gYn
2 so dke
2 someone eej
2 source fmb
2 spins <own> fje
2 src Ygo
2 still <zone> Zfp
2 still get Zgn
2 still lbg
2 straight <outside> scY
2 straight ika
2 straight to hkb
2 supposed ijb
2 supposed to ijb
2 syn <own> flc
2 taken Xfq
2 talk ofZ
2 talk to pfZ
2 talking qda
2 talking to oea
2 target ncd
2 tcp <client> jkZ
2 tcp <far> S0a
2 tcp <gateway> Xjm
2 tcp <n> cjh
2 tcp <outside> bij
2 tcp <own> ejf
2 tcp <zone> hcj
2 tcp dhj
2 tcp dport Zkj
2 tcp port Yof
2 that <client> rXe
2 that <far> emc
2 that <host> Wrf
2 that <own> iic
2 that <zone> bcp
2 that ? cnd
2 that be Zjk
2 that ejf
2 that work ahl
2 that's pfX
2 the <far> tdX
2 the <gateway> Ymi
2 the <host> ika
2 the <outside> efj
2 the <own> ejf
2 the <service> Vkn
2 the <zone> jaj
2 the browser eke
2 the cjh
2 the port elc
2 the same fej
2 the way Xsc
2 them <gateway> cem
2 them ? hdh
2 them gej
2 then <client> fmb
2 then ? Zli
2 then lha
2 they <own> Wse
2 they <zone> mec
2 they get ekd
2 they idh
2 this <client> kee
2 this <gateway> aYu
2 this <host> djg
2 this <outside> eld
2 this <zone> led
2 this ? Ykk
2 this box iic
2 this flc
2 through <client> mec
2 through <far> ejf
2 through <host> Ykk
2 through <outside> qgX
2 through ? fjd
2 through the cco
2 through to jef
2 thru <own> gjd
2 thru ? flc
2 thunderbird <client> pcc
2 thunderbird <zone> qfW
2 thunderbird kjY
2 time <zone> qZe
2 time sWe
2 timed <server> eek
2 times foZ
2 times out foZ
2 to <client> pda
2 to <far> ndc
2 to <host> iak
2 to <own> dih
2 to <public> mjX
2 to <server> cco
2 to <service> gkc
2 to <zone> kfd
2 to be cjh
2 to connect ncd
2 to deliver rZc
2 to fetch qQm
2 to get kdf
2 to hit gbl
2 to open oZf
2 to pull xYX
2 to push dfk
2 to send fYp
2 to talk hjb
2 to the kXl
2 to use jfe
2 towards mce
2 traffic qac
2 trying <client> mbf
2 trying qgW
2 ttl <client> dsX
2 ttl <own> gnZ
2 udp , anf
2 udp <client> mdd
2 udp <far> Ttg
2 udp <gateway> bra
2 udp <n> jib
2 udp <outside> Xqf
2 udp khb
2 udp port lgc
2 up <host> gbl
2 up <own> ejf
2 up <zone> jef
2 updates from lcf
2 updates lcf
2 us <host> Zli
2 us Zli
2 use <own> ngZ
2 use <service> idh
2 use <zone> jdg
2 use jcg
2 user <zone> kgc
2 user fmb
2 verdict jef
2 via chj
2 w drY
2 want <client> tXc
2 want neb
2 wants <far> nbe
2 wants nYh
2 wants to rab
2 was kde
2 we dmd
2 webmail mfb
2 week <zone> nYh
2 week and jhc
2 week jff
2 what <outside> dmd
2 what <own> fpY
2 what happens nbe
2 when <far> jfe
2 when <own> blf
2 when <zone> iYm
2 when it rVg
2 where hnY
2 which <client> kee
2 which kee
2 who nbf
2 why <own> eke
2 will <client> ckg
2 will <gateway> jja
2 will it miZ
2 with <gateway> daq
2 with it eYq
2 with lcf
2 with the nea
2 work ? flc
2 work dle
2 works <outside> bhj
2 works <own> crZ
2 would <client> ejf
2 would <far> fdk
2 would <gateway> hdi
2 would <host> Wnj
2 would <own> dcn
2 would <zone> jhc
2 would it dle
2 would that apd
2 y bpc
2 y n bpc
2 yes <far> dkg
2 yes <outside> ekf
2 yes bkh
2 yes or djg
2 you lcf
2 一 <host> bmf
2 一 glb
2 一 直 cme
2 三 <zone> bem
2 三 bem
2 三 条 bem
2 上 <host> dZp
2 上 <outside> cYr
2 上 <zone> fbl
2 上 cco
2 不 <client> hcj
2 不 <gateway> dgj
2 不 <host> aod
2 不 <outside> lde
2 不 <zone> hdi
2 不 hdi
2 不 上 ijb
2 不 了 kee
2 不 到 hmZ
2 不 放 eek
2 不 能 jch
2 不 行 gkc
2 不 走 aod
2 不 通 hjc
2 个 <host> aeo
2 个 <zone> jlY
2 个 dnb
2 个 网 dhi
2 为 <client> fje
2 为 cme
2 主 <host> mYi
2 主 <server> cgk
2 主 lYj
2 主 动 lYj
2 了 <client> kdf
2 了 <own> dkf
2 了 jch
2 事 dfk
2 人 <outside> oea
2 人 <zone> fek
2 人 jef
2 人 用 ngZ
2 人 能 gdj
2 人 访 kgd
2 人 连 ndd
2 什 <zone> kee
2 从 <client> gna
2 从 hkb
2 以 <outside> eek
2 以 <zone> fek
2 以 iZl
2 以 吗 ctX
2 以 直 ndc
2 会 <client> ndc
2 会 <own> eke
2 会 不 aki
2 会 被 lha
2 供 <service> ijb
2 供 <zone> saa
2 供 hkb
2 信 , ckg
2 信 <client> tZa
2 信 <host> ndc
2 信 <n> cme
2 信 <outside> bij
2 信 <own> oiW
2 信 <service> kkY
2 信 bki
2 信 到 jdg
2 信 吗 dih
2 信 报 bij
2 信 走 lgc
2 做 Zli
2 共 <client> bne
2 共 bij
2 共 享 bij
2 关 <gateway> eek
2 关 eek
2 关 系 dfk
2 出 <far> bpc
2 出 jfd
2 出 去 hid
2 则 <gateway> edl
2 则 edl
2 到 <client> lce
2 到 <far> med
2 到 <gateway> idh
2 到 <host> mfb
2 到 <own> hla
2 到 <zone> jef
2 到 mce
2 到 的 agm
2 动 <host> pcb
2 动 <server> cgl
2 动 kcg
2 动 往 jef
2 动 连 kdf
2 包 , ckg
2 包 Zli
2 去 <host> lia
2 去 <outside> alh
2 去 <zone> aas
2 去 amh
2 发 <client> cpb
2 发 <outside> Yfp
2 发 alh
2 发 信 fje
2 变 jhc
2 变 成 flb
2 口 <n> ejf
2 口 gje
2 台 <host> ldf
2 台 <zone> kZj
2 台 ihd
2 台 能 rWf
2 台 要 pca
2 同 <client> ndc
2 同 <outside> pda
2 同 <zone> lde
2 同 obc
2 后 , lfb
2 后 <gateway> cdn
2 后 med
2 吗 $ dme
2 吗 <client> ckg
2 吗 <outside> eke
2 吗 ? dih
2 吗 dmd
2 否 <gateway> dbo
2 否 mdd
2 吧 flc
2 回 <own> djf
2 回 bkh
2 回 包 bkh
2 在 ndc
2 址 <server> dfk
2 址 cfl
2 外 <host> ngZ
2 外 xSd
2 外 发 lfb
2 好 <own> gnZ
2 好 dkf
2 好 了 dmd
2 好 吗 fkd
2 它 oae
2 就 Xjm
2 己 <gateway> lfc
2 己 <host> lfc
2 己 kfd
2 己 ping mbe
2 己 去 peZ
2 己 往 mbf
2 己 的 Zkj
2 己 能 kYk
2 己 访 ngZ
2 己 连 ndc
2 帮 ele
2 帮 看 hid
2 常 <outside> aik
2 常 aik
2 应 <own> ele
2 应 lai
2 应 该 bhk
2 底 Wkm
2 开 <client> lcf
2 开 <own> iid
2 开 <zone> jfe
2 开 jfd
2 往 <host> nZg
2 往 lYj
2 得 <client> eld
2 得 <host> gkc
2 得 <outside> ihd
2 得 <own> fje
2 得 <zone> lbg
2 得 jfe
2 得 上 qdZ
2 得 去 hdi
2 得 来 iic
2 得 通 fjf
2 想 <client> neb
2 想 <service> jfe
2 想 <zone> Zgn
2 想 kai
2 我 <own> dkf
2 我 lah
2 户 <outside> ogZ
2 户 mga
2 户 用 jgd
2 户 连 jgd
2 打 <outside> kfd
2 打 <zone> kZi
2 打 开 kfd
2 打 得 lfc
2 执 <client> kdf
2 执 kdf
2 执 行 kdf
2 扫 naf
2 扫 描 nce
2 把 pcb
2 抓 <zone> agm
2 抓 del
2 抓 到 bem
2 抓 包 dgj
2 抓 的 hdh
2 报 <own> ejg
2 报 connection fje
2 报 njX
2 拉 <client> jee
2 拉 jfe
2 按 <far> aoe
2 按 aoe
2 按 规 ejf
2 掉 , dfk
2 掉 <gateway> cfl
2 掉 <outside> cfl
2 掉 bfm
2 接 <outside> qac
2 接 <zone> jgd
2 接 打 eej
2 接 访 fdj
2 收 <client> jkZ
2 收 <public> fej
2 收 <service> idi
2 收 <zone> hYn
2 收 bhk
2 收 不 bdn
2 收 邮 eek
2 放 <far> Yqe
2 放 <gateway> ahl
2 放 <zone> kjZ
2 放 khb
2 放 吗 hci
2 放 行 gdj
2 时 <far> cpb
2 时 <own> del
2 时 dfj
2 时 候 efj
2 是 <client> jhc
2 是 <host> igd
2 是 <outside> eel
2 是 <own> crZ
2 最 <own> eje
2 最 eje
2 最 后 eje
2 有 <gateway> dig
2 有 Umn
2 有 回 Zng
2 有 没 dhi
2 本 aik
2 本 机 aik
2 机 <host> mbf
2 机 <service> pad
2 机 kfd
2 机 上 nfa
2 机 能 eke
2 机 访 neb
2 机 连 neb
2 条 Ykk
2 来 <client> gdj
2 来 <far> mdd
2 来 <outside> lgb
2 来 <zone> jbi
2 来 mZh
2 来 的 nbe
2 析 dkf
2 正 <outside> bfm
2 段 <zone> khb
2 段 khb
2 没 <client> fld
2 没 <gateway> fZp
2 没 <outside> Wfq
2 没 <own> gjd
2 没 aik
2 没 有 bij
2 流 fkd
2 流 量 fkd
2 测 occ
2 源 fmb
2 用 <client> rfW
2 用 <service> cfl
2 用 <zone> tbY
2 用 maf
2 用 户 jfd
2 电 <zone> jfe
2 电 jfe
2 电 脑 jfe
2 的 $ dfj
2 的 , lfb
2 的 <client> mbf
2 的 <far> gck
2 的 <gateway> alh
2 的 <host> lgb
2 的 <n> Zqd
2 的 <outside> lec
2 的 <own> dii
2 的 <public> fcl
2 的 <service> bod
2 的 <zone> efj
2 的 jcg
2 的 prometheus kef
2 的 人 tZZ
2 的 包 cco
2 的 同 hbk
2 的 吗 eek
2 的 是 efj
2 的 机 fke
2 目 jfe
2 目 的 jfe
2 直 <client> eld
2 直 <outside> gjd
2 直 <zone> cgk
2 直 接 kcg
2 看 <host> Qiu
2 看 mbe
2 看 到 fej
2 着 kbh
2 端 <client> bmf
2 端 <host> glc
2 经 ape
2 经 过 ape
2 给 <client> gjd
2 网 <zone> nag
2 网 kcf
2 能 <client> ijb
2 能 <far> mfb
2 能 <host> klY
2 能 <own> eek
2 能 <service> sba
2 能 不 qWg
2 能 主 pad
2 能 到 ahl
2 能 访 lfc
2 能 通 aoe
2 自 lXj
2 行 <far> Zpe
2 行 <gateway> eek
2 行 <host> agm
2 行 jZk
2 行 不 ddm
2 被 <far> Zpe
2 被 <gateway> egj
2 被 <host> Zpe
2 被 Vsf
2 要 <client> qYd
2 要 <host> pVi
2 要 <zone> sgU
2 要 pXg
2 要 连 mce
2 访 <client> sbZ
2 访 <host> qdZ
2 访 lZi
2 访 问 lZi
2 话 lcg
2 询 <client> lde
2 询 ndc
2 该 flc
2 说 <far> kdf
2 说 rXe
2 调 qXf
2 走 <outside> bjh
2 走 eke
2 走 得 flb
2 超 kef
2 超 时 kef
2 跑 <client> kdf
2 跑 kfd
2 跑 的 lcf
2 身 <gateway> ijb
2 身 ? fke
2 身 kjZ
2 转 <gateway> efj
2 转 bdo
2 转 发 acq
2 载 lec
2 边 <gateway> ben
2 边 <outside> odb
2 边 <service> ofZ
2 边 <zone> kef
2 边 放 dgk
2 边 能 lfc
2 过 <client> qbb
2 过 <gateway> dgj
2 过 qVh
2 这 <host> Zng
2 这 ilZ
2 这 样 Zjk
2 进 <gateway> lfc
2 进 hcj
2 进 来 iZl
2 连 <client> oea
2 连 <far> kfd
2 连 <host> lcg
2 连 <outside> ebm
2 连 <own> bik
2 连 <zone> lcf
2 连 mec
2 连 上 lfd
2 连 得 joV
2 连 接 lde
2 连 的 ici
2 通 <client> hlb
2 通 <far> Zng
2 通 <host> duU
2 通 dme
2 通 不 anf
2 通 了 cih
2 通 吗 dkf
2 那 amg
2 邮 <client> kee
2 邮 <own> dle
2 邮 <zone> obd
2 邮 kfe
2 邮 件 kfe
2 问 <client> led
2 问 <far> kbg
2 问 <host> kfc
2 问 <outside> led
2 问 <public> mfb
2 问 kef
2 间 <zone> dle
2 间 bne
2 面 lcf
2 面 的 lcg
2 麻 iib
2 麻 烦 iib
3 $ <- mbf
3 $ <client> flc
3 $ <far> lgb
3 $ <gateway> cgl
3 $ <outside> gkc
3 $ <own> cii
3 $ <public> cem
3 ' aoe
3 's kai
3 , <client> jdg
3 , <far> ejf
3 , <gateway> pfZ
3 , <host> ejg
3 , <own> elc
3 , <server> dYr
3 , <zone> aji
3 , gjd
3 -> lYk
3 -a kcg
3 -d <zone> lfc
3 -d lfc
3 -i dcn
3 -j <zone> kee
3 -j kdf
3 -m <outside> glb
3 -m <zone> pPo
3 -p <outside> oea
3 -p <zone> hdi
3 -p kdg
3 -s bdo
3 : <far> fcl
3 : <host> goZ
3 : <zone> mce
3 ; <far> Vud
3 ; <own> emc
3 ; bkg
3 <client> <client> nfa
3 <client> <far> dmd
3 <client> <gateway> idh
3 <client> <host> eYq
3 <client> <own> dhi
3 <client> <zone> gdj
3 <client> jZl
3 <far> <gateway> fdk
3 <far> <host> odb
3 <far> <outside> Wes
3 <far> <zone> qca
3 <gateway> <client> ici
3 <gateway> <far> dob
3 <gateway> <gateway> oYg
3 <gateway> <host> anf
3 <gateway> <own> bpc
3 <gateway> hjd
3 <host> <client> mhZ
3 <host> <far> jhc
3 <host> <gateway> qad
3 <host> <own> cnd
3 <host> <zone> ndd
3 <n> <client> Yof
3 <n> <far> ndc
3 <n> <outside> iic
3 <n> <own> iic
3 <n> <public> fcm
3 <n> <server> ddm
3 <n> hid
3 <outside> <client> yXW
3 <outside> <host> lgb
3 <outside> <outside> led
3 <outside> <zone> gYn
3 <outside> oad
3 <own> <client> pac
3 <own> <far> lde
3 <own> <gateway> ncd
3 <own> <host> chj
3 <own> <outside> lbg
3 <own> <own> fjf
3 <own> <zone> del
3 <public> <host> kfd
3 <public> <zone> bgl
3 <server> <client> ogY
3 <server> lgc
3 <service> <client> cii
3 <service> <far> ihd
3 <service> <host> hcj
3 <service> <outside> qac
3 <service> <own> Wsf
3 <service> <public> ffj
3 <service> <server> dfk
3 <service> <zone> lha
3 <zone> <client> taZ
3 <zone> <far> Xsd
3 <zone> <gateway> dlf
3 <zone> <host> akj
3 <zone> <outside> aas
3 <zone> <own> dpa
3 <zone> <zone> iZl
3 ? <client> mbf
3 ? <far> dkf
3 ? <gateway> Xni
3 ? <host> cii
3 ? <outside> cjg
3 ? <public> cii
3 ? <zone> neb
3 a <gateway> bZs
3 a <outside> mdd
3 a <own> flc
3 a <zone> jai
3 able <client> pXf
3 able <host> ldd
3 able <zone> neb
3 able oae
3 accept <zone> hbk
3 accept cjh
3 access <zone> caq
3 access oWi
3 account niX
3 add jfd
3 added aik
3 address <host> blf
3 address cfl
3 after <host> fmb
3 after <zone> gXo
3 afterwards foZ
3 all <zone> gpX
3 all edl
3 allowed <far> Wrf
3 allowed <zone> kee
3 an <client> qbb
3 an ljY
3 and <host> Tqj
3 and <outside> cij
3 and <own> epZ
3 and <zone> lcf
3 answer <own> aoe
3 answer lgb
3 any coc
3 anything <zone> qdZ
3 anything nfZ
3 anywhere ejf
3 are gnZ
3 arrive rWg
3 as <zone> kZj
3 as dpa
3 asking mWk
3 at <client> lce
3 at <far> lga
3 at <host> acq
3 at <own> apd
3 at <zone> kYk
3 at ndc
3 back <client> taZ
3 back jfe
3 be <client> hoX
3 be <far> jja
3 be <host> bod
3 be <outside> lbg
3 be <own> Zof
3 be <zone> fan
3 be dhi
3 before <own> glb
3 before glb
3 behind qbb
3 blocked gje
3 bounces dmd
3 box <outside> fkd
3 box Zkj
3 browser fjf
3 but <own> Xqf
3 but ijb
3 by <client> foa
3 by <gateway> bme
3 by <own> ckg
3 by <zone> lgc
3 by hkc
3 c hdi
3 can <gateway> kcg
3 can <zone> hla
3 can ofY
3 can't <client> kdf
3 can't <zone> ofZ
3 can't nZg
3 cannot <client> ocb
3 cannot oZf
3 change cqZ
3 client <client> hnY
3 client <host> dcn
3 client gck
3 code <own> gbl
3 code bji
3 come bhj
3 connect <host> hcj
3 connection <client> pad
3 connection <far> ejf
3 connection <host> dnc
3 connection <own> ejf
3 connection <zone> ncd
3 connection hjc
3 connections aki
3 connects jch
3 could cjh
3 cs <client> clf
3 cs <host> fkc
3 cs fkd
3 curl <gateway> mbf
3 curl reY
3 customer Zng
3 dead gck
3 deliver <host> sZb
3 deliver saa
3 dev <client> kef
3 dev kfd
3 directly <host> Ytb
3 directly <outside> kgc
3 directly qeY
3 dnat <own> fkc
3 do <host> emb
3 do <own> coc
3 do <zone> jci
3 do kia
3 does <client> cfl
3 does <far> Yrd
3 does <host> dob
3 does <outside> fcl
3 does <own> cle
3 does <zone> obc
3 does hkb
3 dport <far> Zof
3 dport <host> bij
3 dport <outside> fTu
3 dport <own> fej
3 dport <zone> efj
3 dport cii
3 drop <client> emc
3 drop emc
3 dropped kfd
3 dst <outside> clf
3 end dfj
3 even bkh
3 ever cii
3 every Xlk
3 example <far> gdj
3 example cgk
3 expected jef
3 failed <client> kdf
3 failed jdg
3 fine <outside> Wfr
3 fine jdg
3 for <client> ncd
3 for <far> hmY
3 for <own> ejf
3 for <zone> jZl
3 for idh
3 forever gkc
3 forward Xmk
3 forwarded pWh
3 foxmail jef
3 from <client> fma
3 from <far> fje
3 from <outside> jdg
3 from blg
3 get <client> tUf
3 get <far> mfb
3 get <host> dmd
3 get <outside> nfa
3 get <own> anf
3 get <zone> lbf
3 get nbf
3 gets <client> eld
3 gets hla
3 gives <own> fkd
3 gives liZ
3 go nfa
3 goes <zone> idh
3 going cme
3 gw <host> ldf
3 gw hid
3 hairpin mjX
3 hand kfd
3 hangs fkc
3 happens nbe
3 has <client> kee
3 has <outside> lbg
3 has fje
3 have <zone> obd
3 have ncd
3 he kai
3 her ckg
3 him fcl
3 home gkc
3 i <client> mah
3 i <gateway> ben
3 i <host> Xoh
3 i <outside> lah
3 i <zone> llW
3 i fkc
3 if ljZ
3 in <client> fsV
3 in <gateway> fej
3 in <host> ahl
3 in <outside> kcg
3 in <zone> nWj
3 in coc
3 input <gateway> bnf
3 input bne
3 into <outside> pcb
3 into <zone> lXk
3 into mZg
3 ip <host> dek
3 ip <outside> agm
3 ip <zone> cfl
3 ip Ygo
3 is <client> liZ
3 is <far> aoe
3 is <host> ohX
3 is <outside> kcg
3 is <zone> ckf
3 is fna
3 it <client> ikb
3 it <far> eoa
3 it <gateway> alh
3 it <host> ich
3 it <own> dpb
3 it <server> bfm
3 it <zone> lah
3 it's chi
3 its <client> bji
3 its <gateway> kbh
3 its <host> hid
3 itself <host> ccn
3 itself cgk
3 just <client> kfe
3 just <own> fje
3 just <zone> lWl
3 k Win
3 land ejf
3 laptop dle
3 leave ckf
3 leg <gateway> bji
3 leg bji
3 len <client> mbf
3 len <far> pZe
3 len <host> jhc
3 len pdZ
3 length jhc
3 let <host> lfc
3 let <own> cnd
3 let <zone> gcl
3 let ham
3 like oXh
3 line <outside> Yfp
3 line Xct
3 logs gan
3 mac <zone> eek
3 mac eek
3 mail <client> kcg
3 mail <far> djf
3 mail <host> bZs
3 mail <zone> ncd
3 mail hkb
3 make <client> flc
3 make <far> lde
3 make gjd
3 me fkd
3 my <client> qca
3 my <host> Zik
3 my <own> gjd
3 n bpc
3 names <gateway> kfc
3 names kfc
3 nat <host> djg
3 nat djg
3 need scY
3 needs jXm
3 never ejf
3 nightly <client> bod
3 nightly bod
3 no <host> fna
3 no <outside> dhi
3 no <own> fkc
3 no emc
3 not <host> cij
3 not <own> foZ
3 nothing <zone> ndc
3 nothing hjc
3 of <far> ang
3 of <host> bne
3 of <outside> bii
3 of <zone> nec
3 of clg
3 off hZm
3 ok <client> mdd
3 ok <far> amg
3 ok <host> afm
3 ok <zone> kee
3 on <client> gpX
3 on <far> oae
3 on <host> ddm
3 on <outside> sXc
3 on <own> coc
3 on <zone> ejf
3 on fje
3 once lXk
3 one jch
3 only <zone> gdj
3 only gbl
3 open <client> ncd
3 open <gateway> bod
3 open <host> reX
3 open <own> ejf
3 open <zone> qfX
3 open ogY
3 opening gZn
3 or <client> mdd
3 or <far> dpa
3 or <gateway> dgj
3 or <host> aqc
3 or <outside> hkb
3 or <zone> cjh
3 or cme
3 our <far> kfd
3 our <host> lia
3 our <outside> aki
3 our ihd
3 out <client> wUd
3 out <far> cnd
3 out <gateway> gbm
3 out <host> oXh
3 out <own> cme
3 out kcg
3 outbound <host> hZm
3 outbound hZm
3 outgoing kbh
3 outlook <client> mfb
3 outlook <zone> qYe
3 outlook rZc
3 over <client> jkY
3 over <host> djg
3 over <zone> sgU
3 over flc
3 own uZa
3 packet kee
3 pass <zone> djf
3 pass blg
3 passes ihd
3 people Vko
3 permitted Zrc
3 phone cfl
3 ping <gateway> mbe
3 ping <zone> ofZ
3 ping tZb
3 plain ncd
3 please llW
3 pls <client> pYf
3 pls <far> clg
3 port <client> ihd
3 port <far> gjd
3 port <gateway> mga
3 port <outside> ibj
3 port <own> dle
3 port <public> fbm
3 port <server> cco
3 port <zone> ibj
3 portal jfe
3 possible Wqg
3 post hWp
3 postfix <host> kZi
3 postfix kZi
3 prerouting <own> gkd
3 private oiW
3 prometheus <client> kef
3 prometheus kef
3 proto <client> lfc
3 proto <own> ejf
3 proto hid
3 pull <host> gYo
3 pull iXn
3 query obd
3 reach <host> nfa
3 reach <zone> mdc
3 reach ndd
3 reached dmd
3 refused <client> mce
3 relay mcd
3 right mbg
3 rule Xkm
3 run kcg
3 s kia
3 same <outside> adp
3 same ecl
3 say edl
3 says <client> pdb
3 says <zone> Ygo
3 says lah
3 scan <client> jfe
3 scans <client> nag
3 scans nag
3 see <zone> Xlj
3 see jdg
3 send <client> xWZ
3 send <host> iYm
3 send <zone> cem
3 send gXo
3 seq <far> idh
3 seq <host> amg
3 served cnd
3 set jcg
3 shell iic
3 should <client> kdg
3 should <own> fje
3 should <zone> pTk
3 should gjc
3 shows blg
3 since <own> bmf
3 since qjU
3 site ngZ
3 smtpd <host> Vjo
3 smtpd Vjo
3 so foa
3 somebody idh
3 src <outside> fej
3 src <zone> eek
3 src dgj
3 still <host> ckh
3 still dih
3 straight odb
3 supposed jgd
3 switch mce
3 syn kjZ
3 take Vkn
3 talk <client> tTg
3 talk <zone> miZ
3 tcp <client> cqa
3 tcp <gateway> fej
3 tcp <host> fdl
3 tcp <outside> cgj
3 tcp <zone> khb
3 tcp efj
3 that <client> pda
3 that <far> Utf
3 that <gateway> jdg
3 that <host> amh
3 that <outside> hhd
3 that <own> fkd
3 that <zone> ndc
3 that lde
3 the <client> vbW
3 the <far> njW
3 the <gateway> dfk
3 the <host> fld
3 the <outside> gVr
3 the <own> dnb
3 the <zone> kcg
3 their <zone> kee
3 their nbe
3 then <client> kee
3 then <host> gma
3 then <own> emc
3 then eld
3 there <zone> cnd
3 there doc
3 they <far> rab
3 they <zone> dfk
3 they bkh
3 thing agm
3 this <client> ldd
3 this <gateway> afo
3 this <zone> efj
3 this jai
3 three dii
3 through <client> kgb
3 through <gateway> eek
3 through <outside> lah
3 through <own> cnd
3 through <zone> hjc
3 through gdj
3 thru <gateway> fYp
3 thru fcl
3 thunderbird <zone> cgk
3 thunderbird ecm
3 thx dmd
3 time cle
3 timed <host> gan
3 timeout <own> ckg
3 timeout led
3 times <far> eoZ
3 times gma
3 to <client> ofZ
3 to <far> del
3 to <gateway> jdg
3 to <own> cle
3 to <zone> sXc
3 to jaj
3 told lYi
3 tos <client> boc
3 tos <host> gje
3 tos <own> fpY
3 tos fkd
3 traffic ibj
3 true hkb
3 ttl <client> O1d
3 ttl <host> arb
3 ttl <own> U1X
3 ttl khb
3 type <client> lfc
3 type kgc
3 udp <client> clf
3 udp <far> jgd
3 udp <gateway> dmd
3 udp <outside> fje
3 udp ele
3 up Vqh
3 us rUg
3 use <zone> ofZ
3 use neb
3 via <host> dfk
3 via <zone> rcZ
3 via ddm
3 vpn nhY
3 want gcj
3 wants <client> gma
3 way <zone> dgj
3 way dhi
3 we <zone> ika
3 what <outside> Yfp
3 what Zmh
3 when <client> reX
3 when <far> jhd
3 when <host> eek
3 when <zone> nga
3 when jfe
3 where cfl
3 which bmf
3 who mhZ
3 why <outside> Zgn
3 why kbg
3 will <client> jee
3 will <host> emb
3 will fej
3 with <zone> sXc
3 with gnZ
3 work <client> gjd
3 work <host> cgk
3 work <zone> jja
3 work cgk
3 works <own> fma
3 works <zone> ngZ
3 works lah
3 would <outside> cZq
3 would <zone> bVv
3 would kgb
3 y <zone> jff
3 you caq
3 一 <client> lee
3 一 <own> eld
3 一 <zone> efj
3 上 <client> lgb
3 上 <own> fkd
3 上 <zone> jZk
3 上 efk
3 不 <client> nfa
3 不 <far> gjd
3 不 <host> odb
3 不 <outside> jfe
3 不 <own> foZ
3 不 <public> ffj
3 不 <zone> idi
3 不 idh
3 丢 <gateway> jZk
3 丢 jZk
3 个 epZ
3 主 <host> qZd
3 主 qdZ
3 么 <host> cii
3 么 <zone> kee
3 么 dld
3 之 <zone> kah
3 之 gZn
3 了 <client> peZ
3 了 <gateway> Zjk
3 了 <host> fej
3 了 <own> eld
3 了 <zone> lbg
3 了 jch
3 事 <outside> mdd
3 事 <zone> kee
3 享 <client> bne
3 享 bij
3 人 <outside> ndc
3 人 <zone> pae
3 人 rab
3 什 qYf
3 从 kee
3 以 <outside> cgk
3 以 efj
3 件 <client> hjc
3 件 <own> dle
3 件 <zone> obd
3 件 hjc
3 会 <client> fma
3 会 <gateway> dfk
3 会 <host> Ype
3 会 <outside> gjd
3 会 <own> fje
3 会 <zone> mbg
3 会 kgc
3 信 <client> mdd
3 信 <public> cfl
3 信 mde
3 候 efj
3 做 glb
3 再 cgk
3 出 <outside> Zgn
3 出 <zone> jdg
3 到 <client> kmW
3 到 <far> vaX
3 到 <gateway> jaj
3 到 <host> emc
3 到 <outside> kee
3 到 <zone> qYf
3 到 djg
3 动 <host> mYi
3 动 <server> cgk
3 动 lYj
3 印 <zone> jZj
3 去 <far> Yqe
3 去 <host> rba
3 去 <zone> lbf
3 去 pZe
3 发 <gateway> jaj
3 发 <zone> lZi
3 发 jai
3 口 <client> ckf
3 口 <far> dkf
3 口 <host> gjd
3 可 <outside> nbe
3 可 jgc
3 台 jef
3 同 <zone> ici
3 后 <own> emc
3 后 emc
3 吗 <client> pbc
3 吗 <far> enc
3 吗 <gateway> efj
3 吗 <host> Ymi
3 吗 <own> fnZ
3 吗 <zone> nhY
3 和 <host> dfk
3 和 <own> fna
3 和 cgk
3 哪 ele
3 啊 bmf
3 回 Zpe
3 在 mag
3 地 fej
3 填 <client> jfe
3 填 icj
3 外 Ybt
3 好 ZXw
3 完 <host> dfj
3 完 dfk
3 客 uVd
3 对 Yfp
3 就 <host> clf
3 就 <outside> jdf
3 就 <own> eek
3 就 igd
3 帮 tYb
3 常 <outside> bfm
3 应 cij
3 底 <gateway> eej
3 开 <client> lfc
3 开 <host> afn
3 开 <own> fkd
3 开 <zone> qZd
3 往 <gateway> wSf
3 往 <host> qca
3 往 uWc
3 得 <client> nbd
3 得 <far> gjd
3 得 <outside> piU
3 得 <zone> occ
3 得 dkg
3 怎 efj
3 想 <zone> ocd
3 想 odc
3 成 nXi
3 户 <zone> jgd
3 打 <outside> ibj
3 打 <zone> naf
3 打 jhb
3 投 qbb
3 报 <client> qdZ
3 报 <own> emb
3 报 jfe
3 拦 <gateway> ddm
3 接 <client> ldf
3 接 <far> ldf
3 接 <outside> kdf
3 接 <own> Yqe
3 接 pae
3 描 nce
3 收 <client> glb
3 收 <outside> idh
3 收 <zone> oeZ
3 收 epZ
3 放 <gateway> bfm
3 日 <host> dnd
3 日 dnd
3 时 led
3 是 <client> kgd
3 是 <gateway> djg
3 是 <host> Yhm
3 是 <outside> cgk
3 是 <own> flc
3 是 <zone> akj
3 是 cij
3 有 <client> hid
3 有 <gateway> ddm
3 有 <host> ldf
3 有 <outside> enc
3 有 <zone> fej
3 条 kai
3 来 <outside> kVn
3 样 dii
3 正 <outside> eek
3 没 <gateway> dhi
3 没 <own> Yim
3 烦 iib
3 现 aod
3 理 mce
3 用 <client> foZ
3 用 <zone> jfe
3 用 jhc
3 电 <zone> kcg
3 电 kcf
3 登 jef
3 的 <client> oea
3 的 <far> mec
3 的 <gateway> fmb
3 的 <own> eld
3 的 <zone> jaj
3 的 lde
3 目 fje
3 直 <host> bmf
3 直 <outside> ejf
3 直 hka
3 看 <own> eke
3 码 hjc
3 端 <client> gkc
3 端 <far> cme
3 端 <host> fcl
3 端 <outside> dgj
3 端 <own> gjd
3 端 <zone> bfm
3 系 <gateway> dfk
3 系 dfk
3 给 <gateway> dfk
3 给 aod
3 网 <client> pYf
3 网 <zone> iid
3 能 <client> jlY
3 能 <far> oea
3 能 <gateway> gjd
3 能 <host> hbj
3 能 <outside> meb
3 能 <zone> dfj
3 脑 <zone> jfe
3 脑 jfe
3 行 <client> jfe
3 行 <far> clg
3 行 <gateway> del
3 行 <zone> jhc
3 行 kef
3 被 <client> led
3 被 <host> coc
3 被 <own> fje
3 被 ejf
3 要 <client> lfc
3 要 <host> pdZ
3 要 <zone> tdW
3 要 vdU
3 规 Xfq
3 让 <gateway> dih
3 让 Twd
3 访 <far> gjc
3 访 <gateway> kdf
3 访 <outside> mec
3 访 <zone> kfc
3 该 <own> ele
3 该 bhk
3 说 <zone> led
3 说 iic
3 请 lde
3 调 <host> rXe
3 调 hjc
3 走 <client> iic
3 走 <outside> Zmh
3 走 <zone> rba
3 走 nce
3 超 jhc
3 转 <own> glc
3 转 ejf
3 轮 <client> lbg
3 轮 lbg
3 过 <client> khb
3 过 <far> jhc
3 过 jgd
3 还 <outside> jfe
3 还 <zone> mga
3 这 <outside> obd
3 这 <zone> fcl
3 这 hjd
3 进 <own> Wud
3 进 jib
3 远 aen
3 连 <far> lde
3 连 <gateway> occ
3 连 <host> scY
3 连 <outside> dfk
3 连 <own> fjf
3 连 <server> efj
3 连 <zone> jgd
3 连 gla
3 通 <client> lde
3 通 <far> Wrf
3 通 <gateway> dnc
3 通 <outside> bij
3 通 <own> dgj
3 通 <zone> kia
3 通 jee
3 那 lcf
3 邮 eek
3 里 Zli
3 量 fkd
3 问 <client> sbZ
3 问 <host> qac
3 问 <outside> ijb
3 问 lXl
3 题 <gateway> efj
4 $ <- ofZ
4 $ <client> mdd
4 $ <far> ijb
4 $ <gateway> cji
4 $ <outside> dhi
4 $ <own> dmd
4 $ <public> clf
4 $ <server> jch
4 $ <zone> hal
4 ' fao
4 's <zone> ncc
4 's pcb
4 , <far> Zqe
4 , <host> ijb
4 , <outside> edm
4 , <own> ika
4 , <public> fdl
4 , <server> bdo
4 , <zone> ocd
4 , jic
4 -> <own> enb
4 -> ijb
4 -a cuW
4 -i <own> gjd
4 -i dih
4 : <client> nea
4 : <gateway> lai
4 : <host> clg
4 : <own> cii
4 : <zone> afn
4 ; kbh
4 <client> <client> lfb
4 <client> <gateway> hla
4 <client> <host> mag
4 <client> <outside> gbl
4 <client> <own> ejf
4 <client> lgb
4 <far> <client> iic
4 <far> <gateway> jib
4 <far> <host> mag
4 <far> <outside> ffj
4 <far> <own> ejg
4 <far> bhk
4 <gateway> <client> fkd
4 <gateway> <far> mkW
4 <gateway> <gateway> mXi
4 <gateway> <host> Vmk
4 <gateway> <outside> qeY
4 <gateway> <own> emc
4 <gateway> <server> Ydr
4 <gateway> <zone> neb
4 <host> <client> kkY
4 <host> <far> pad
4 <host> <gateway> oUk
4 <host> <host> gpX
4 <host> <outside> oaf
4 <host> <own> bfm
4 <host> <zone> ffj
4 <n> <far> jhd
4 <n> <gateway> ajj
4 <n> <outside> ibj
4 <n> <public> acq
4 <n> <server> bgl
4 <n> <zone> ika
4 <n> iic
4 <outside> <client> dfk
4 <outside> <host> khb
4 <outside> <outside> qZd
4 <outside> <own> fpY
4 <outside> <zone> pYf
4 <own> <client> lYj
4 <own> <far> hal
4 <own> <gateway> dgj
4 <own> <host> mbf
4 <own> <outside> led
4 <own> <server> ffj
4 <own> <zone> ici
4 <public> <host> jgd
4 <public> <zone> qfX
4 <public> oda
4 <server> <client> gla
4 <server> djg
4 <service> <far> dnc
4 <service> <gateway> mgZ
4 <service> <host> ibj
4 <service> <outside> fbl
4 <service> <own> ele
4 <service> <public> ddm
4 <service> <server> fej
4 <service> <zone> kdf
4 <service> gcl
4 <zone> <client> aqc
4 <zone> <gateway> bdo
4 <zone> <host> hdi
4 <zone> <own> dkf
4 <zone> <server> gal
4 <zone> blg
4 ? <client> jmX
4 ? <far> bod
4 ? <gateway> del
4 ? <host> goY
4 ? <outside> iak
4 ? <own> fmb
4 ? <public> aoe
4 ? <zone> phW
4 ? jhc
4 a <host> iic
4 a <zone> mce
4 a ijc
4 able <client> mfb
4 able <host> lcf
4 able <zone> oeb
4 able rca
4 accept <zone> jdg
4 accept kee
4 accepted oZe
4 access <host> cco
4 access cdn
4 account ahl
4 address aik
4 after niX
4 against <client> khb
4 against qeY
4 all <outside> gjd
4 all gjd
4 allowed <client> pad
4 allowed <far> Yrd
4 allowed <zone> drY
4 allowed iWo
4 am alh
4 an mdd
4 and <client> flc
4 and <far> fmc
4 and <host> Xmj
4 and <outside> kgc
4 and <zone> qYe
4 and jhc
4 answer <client> nZh
4 answer nfa
4 any <zone> wPg
4 anything <zone> lbg
4 anything mec
4 are nXi
4 arrive <outside> med
4 arrive knW
4 as <host> Wio
4 as <zone> qeY
4 as eYp
4 asking kmW
4 at <client> coc
4 at <gateway> ecm
4 at <zone> pZe
4 at ihd
4 back <own> fke
4 back dih
4 be <client> hka
4 be <host> Ykk
4 be <outside> ejf
4 be dhi
4 before tVe
4 behind lec
4 blocked <far> blg
4 blocked <zone> eld
4 blocked ckg
4 bob ibj
4 box occ
4 browse odb
4 but <own> btY
4 but kdf
4 by <client> jjb
4 by <host> ckg
4 by <zone> kcg
4 by dle
4 c <zone> dfk
4 call jib
4 can <zone> iak
4 can jcg
4 can't <zone> gbl
4 can't hal
4 cannot <client> kfd
4 cannot nga
4 check aoe
4 client <own> emc
4 client chj
4 closed mec
4 com bod
4 come hbj
4 comes Viq
4 connect <client> lbf
4 connect <far> jff
4 connect <host> jZk
4 connect <zone> mga
4 connect jef
4 connecting Yqe
4 connection <client> ika
4 connection <host> afm
4 connection <zone> rdX
4 connections mag
4 connects ajj
4 could bkh
4 curl <gateway> rdY
4 curl gYo
4 dead oea
4 deliver <host> scY
4 deliver scY
4 desk ici
4 destination aZs
4 die odb
4 directly <host> mlU
4 directly <outside> mbf
4 directly <zone> Ugs
4 directly klX
4 dnat <outside> bgl
4 dnat bgl
4 do <outside> jfe
4 do <own> fmb
4 do <zone> iak
4 do jZk
4 does <client> pdZ
4 does <far> fnb
4 does <gateway> aqd
4 does <host> nhY
4 does <outside> ekd
4 does <own> fmb
4 does <public> dbn
4 does <zone> djh
4 dport llW
4 drop <zone> bbq
4 drop eYq
4 dropped <zone> Zjk
4 dropped arb
4 dst Ygo
4 e <host> goY
4 e bmf
4 end klX
4 errno kcf
4 even klW
4 every dkf
4 example <client> jdh
4 example lgb
4 expected ija
4 fetch tYb
4 fine <client> dnc
4 fine <own> fkc
4 fine cpb
4 for <client> crZ
4 for <far> lfd
4 for <host> lYj
4 for <outside> cgk
4 for <own> enb
4 for <zone> jYl
4 for Zli
4 forward aeo
4 from <client> miY
4 from <far> nea
4 from <gateway> Yin
4 from <host> alh
4 from <own> gej
4 from <zone> nWi
4 from aik
4 get <client> mbf
4 get <far> dfk
4 get <gateway> cel
4 get <host> cjg
4 get <own> eoa
4 gets <far> dqZ
4 gets cjh
4 go meb
4 goes kfd
4 going pfZ
4 gw <far> dkf
4 hairpin qXf
4 hangs <zone> qgX
4 hangs knW
4 has <zone> efj
4 has gck
4 have iak
4 he <far> neb
4 he rYd
4 her <own> bod
4 her bod
4 him cjg
4 his <own> ejf
4 host mfb
4 i <client> obe
4 i <gateway> kee
4 i <host> lWl
4 i <own> cqa
4 i <zone> Unl
4 i djg
4 id <far> fdk
4 if kjZ
4 in <client> lcf
4 in <gateway> dcn
4 in <host> Xjn
4 in <own> djg
4 in <zone> pYe
4 in pZe
4 inner mbf
4 inside gZm
4 internal <host> dqZ
4 internal dsW
4 into <zone> jch
4 into sVg
4 ip <client> nhZ
4 ip <far> kfc
4 ip <own> dnc
4 ip <zone> cgl
4 ip kef
4 is <client> dhh
4 is <far> Vrg
4 is <gateway> Yog
4 is <outside> jhc
4 is <own> fmb
4 is <server> ddm
4 is <zone> khb
4 is iic
4 it <client> hjc
4 it <gateway> fUt
4 it <host> lgc
4 it <outside> cme
4 it <own> dqZ
4 it <zone> lZi
4 it kdf
4 it's <own> enb
4 it's mfa
4 its <client> ejf
4 its <host> sWe
4 its kfd
4 itself <host> ibj
4 itself <own> Yog
4 itself lZi
4 just <zone> kee
4 just kfe
4 laptop kee
4 leave kee
4 let <client> tbZ
4 let <host> fpY
4 let <own> bpc
4 let lha
4 line <outside> dke
4 line <zone> gcl
4 line ejg
4 loads kbh
4 mail <client> rYd
4 mail <host> dcn
4 mail <outside> djf
4 mail <zone> jbi
4 mail hbk
4 masquerade <zone> Ygo
4 masquerade lcf
4 me <client> ndc
4 me <own> fjd
4 mean efj
4 must <client> pYe
4 must reX
4 my <outside> eej
4 my <own> fna
4 my fXp
4 n <zone> jff
4 nat <host> dih
4 nat bgl
4 need eek
4 never blg
4 no <client> odb
4 no <far> kgd
4 no <host> glb
4 no <outside> bkh
4 no <zone> lYj
4 no kef
4 nobody Yog
4 not <client> mbf
4 not <far> dkf
4 not <gateway> Zjj
4 not <host> fnb
4 not <outside> bkh
4 not <own> ejf
4 not <zone> pda
4 not gnZ
4 nothing <host> khc
4 now amg
4 of <client> uXb
4 of <host> Ylj
4 of <own> boe
4 of <zone> ogZ
4 of oae
4 ok <client> ilZ
4 ok <outside> bij
4 ok <zone> nZg
4 ok icj
4 on <client> bne
4 on <far> rZb
4 on <gateway> bij
4 on <host> khb
4 on <outside> nbf
4 on <zone> ibj
4 on hjc
4 only bmf
4 open <gateway> goY
4 open <host> fZp
4 open <outside> jfe
4 open <zone> lha
4 open nYi
4 or <client> imY
4 or <far> oZf
4 or <gateway> Xqe
4 or <host> hkb
4 or <own> dkg
4 or <zone> mbf
4 or klX
4 our <own> blg
4 our hhd
4 out <client> imY
4 out <far> aij
4 out <gateway> fcl
4 out <host> qca
4 out <zone> edl
4 out' obe
4 outbound <host> lah
4 outbound lah
4 outlook <zone> lde
4 outlook lee
4 over <client> lfc
4 over <host> eao
4 over <zone> kee
4 over fan
4 own jch
4 packets hdi
4 pass <far> bmf
4 pass gdj
4 people jjb
4 permitted hdi
4 phone lgb
4 ping <client> naf
4 ping <gateway> hdi
4 ping <zone> cfl
4 ping hal
4 plain gVr
4 please cdo
4 pls lbg
4 policy vVc
4 port <client> tXc
4 port <far> ncd
4 port <gateway> dnd
4 port <host> lbg
4 port <own> cnd
4 port <server> ebn
4 port <zone> dgj
4 portal ahl
4 post tfU
4 postfix ljY
4 prerouting hjc
4 print aki
4 problem fkd
4 pull gam
4 push lde
4 reach <zone> lgc
4 reach kgc
4 real <host> aji
4 real aji
4 refused <zone> kfd
4 relay lfc
4 reply <own> flb
4 reply ele
4 right dmd
4 route eke
4 routed mha
4 rule Ylj
4 s bij
4 same <host> bsZ
4 same <own> Wse
4 same <zone> oad
4 same nhY
4 say ahl
4 says <own> gma
4 says djg
4 scan kde
4 scans jWn
4 see bdn
4 send <client> pYf
4 send <zone> qfX
4 send nXi
4 sends Tol
4 seq <client> mYi
4 seq <far> lbf
4 seq <host> Pnq
4 seq jch
4 server <zone> udU
4 server qYe
4 session kgc
4 set qeY
4 should <host> dbo
4 should <own> gkc
4 should <zone> fZo
4 should Zcq
4 side foY
4 since <zone> jYl
4 site jkZ
4 sites jef
4 snat <zone> cgk
4 snat cgk
4 somebody fck
4 source <host> cco
4 source <outside> dgj
4 source aoe
4 spins <client> ked
4 spins <own> ejf
4 spins iic
4 start fdj
4 still <outside> ici
4 still jch
4 straight kfc
4 submit kfe
4 talk <zone> fkd
4 talk klW
4 talking lcf
4 tcp <client> jhc
4 tcp <far> ilZ
4 tcp <host> ajj
4 tcp <outside> hjb
4 that <client> Wph
4 that <far> nfa
4 that <gateway> acq
4 that <host> cnd
4 that <outside> ldd
4 that <own> fke
4 that <zone> pcc
4 that imY
4 that's Zmg
4 the <client> njW
4 the <far> epZ
4 the <gateway> Yjl
4 the <host> lZi
4 the <outside> bji
4 the <own> cme
4 the <server> edl
4 the <zone> qXf
4 the meb
4 their lhZ
4 them kai
4 then <client> ibj
4 then <host> gnZ
4 then ddl
4 there eld
4 these gck
4 they <own> fje
4 they iak
4 thing Wgp
4 this <own> fjf
4 this <zone> Zjk
4 this kjZ
4 through <outside> oZf
4 through <own> Ypf
4 through <zone> occ
4 through mgZ
4 thru <far> Zsb
4 thru fqX
4 thunderbird naf
4 timed <far> ejf
4 timed <own> flc
4 timed dlf
4 to <client> lgb
4 to <far> ijb
4 to <gateway> jhc
4 to <host> lag
4 to <outside> pad
4 to <server> ffj
4 to <zone> jch
4 towards <zone> kfd
4 towards nbe
4 translated ihc
4 transmitted <client> eje
4 transmitted eje
4 trying kUn
4 udp <far> Zpe
4 udp <gateway> jch
4 udp <host> mdd
4 udp <outside> abr
4 udp <zone> qXf
4 up <client> lde
4 up <far> kee
4 up <zone> njW
4 up qhW
4 updates <host> gYo
4 updates kZj
4 us <far> vYZ
4 us <own> Zrc
4 use <client> mga
4 use <zone> Xer
4 use Xeq
4 using <host> fcl
4 using fcl
4 verdict enb
4 via <host> Zli
4 via <zone> fma
4 via mfb
4 w obd
4 walk cem
4 was <own> fje
4 was ail
4 way <gateway> Zfo
4 way kVm
4 we <client> tWd
4 we <outside> cjh
4 we jja
4 what Xsd
4 when fld
4 where alh
4 which <own> ele
4 which gZn
4 while jff
4 whole fkd
4 why Zhm
4 will <client> dsX
4 will <far> djg
4 will <host> dyR
4 will <zone> lUo
4 will kia
4 with <client> kfc
4 with <host> jbi
4 with <outside> cbp
4 with <own> fjd
4 with <zone> pbb
4 with fej
4 without tbY
4 work <client> ijb
4 work <outside> blf
4 work <own> ckg
4 work <zone> jef
4 work jib
4 working ogZ
4 works <own> fkd
4 works <zone> mdc
4 works mdd
4 would <host> aoe
4 would <own> dfj
4 would <zone> jXm
4 y mbf
4 yes <zone> mWk
4 yes oYg
4 you <client> nbe
4 you aqc
4 一 <client> xWZ
4 一 <own> dmd
4 一 <zone> ecm
4 一 fYp
4 上 <client> mkW
4 上 <host> rWf
4 上 <own> ena
4 上 <zone> gck
4 上 hbk
4 下 nec
4 不 <client> hjc
4 不 <far> Zof
4 不 <gateway> eek
4 不 <host> pda
4 不 <outside> hcj
4 不 <own> fje
4 不 <zone> peZ
4 不 ofZ
4 丢 <client> khb
4 丢 hic
4 为 <client> mbf
4 为 <zone> jgd
4 为 jef
4 主 <host> uYa
4 主 eld
4 么 lgc
4 了 <client> sVf
4 了 <zone> dhi
4 了 fbl
4 事 <zone> gck
4 人 <zone> jYl
4 人 ajj
4 什 <own> fje
4 什 blh
4 从 imY
4 他 bji
4 以 <outside> nbe
4 以 iic
4 们 <far> mfb
4 们 khb
4 件 <client> sVf
4 件 hZm
4 会 <client> liZ
4 会 <far> hka
4 会 <host> alh
4 会 <zone> gdi
4 信 <client> reY
4 信 <host> hcj
4 信 <own> emc
4 信 <zone> jfe
4 信 gck
4 允 foZ
4 公 <host> fkd
4 公 lha
4 则 Xfq
4 到 <client> uWc
4 到 <far> uWc
4 到 <gateway> sVf
4 到 <outside> ici
4 到 <own> cwU
4 到 <zone> gam
4 加 cme
4 动 <host> qZd
4 动 qYe
4 包 <host> gkc
4 包 <zone> dfj
4 包 hnX
4 卡 jef
4 印 <zone> fam
4 印 dek
4 去 <client> lgb
4 去 <far> fje
4 去 <host> iVp
4 去 jXm
4 反 <zone> qeX
4 反 qeX
4 发 <client> sXe
4 发 <host> nZh
4 发 <zone> pad
4 发 nZg
4 口 <client> hkb
4 口 <far> cne
4 口 <host> fdl
4 口 <outside> agm
4 口 <own> gjd
4 口 dhi
4 可 mah
4 台 kdg
4 后 <own> epZ
4 后 bfm
4 吗 <client> iic
4 吗 <far> bmf
4 吗 <gateway> bij
4 吗 <host> dpb
4 吗 <outside> kde
4 吗 <own> efj
4 吗 <zone> jZk
4 否 Zkj
4 吧 del
4 告 cme
4 哪 <own> flc
4 哪 fkd
4 器 <client> rVg
4 器 <own> bod
4 器 <zone> rfW
4 器 njW
4 回 <own> fjd
4 回 hhd
4 在 <own> ejf
4 在 hjd
4 地 emd
4 址 ffj
4 外 <host> mbf
4 外 coc
4 好 edl
4 对 occ
4 就 <client> jee
4 就 <outside> gkc
4 就 <own> bsZ
4 就 <zone> ici
4 就 ldd
4 帮 <own> fmb
4 帮 dld
4 常 <outside> eek
4 底 Wkm
4 开 <own> Yoh
4 开 <zone> ogZ
4 开 jfe
4 录 jgd
4 往 qYe
4 得 <far> Ysc
4 得 <gateway> ibj
4 得 <host> nfa
4 得 <outside> occ
4 得 <zone> pcb
4 得 peZ
4 志 <host> dnd
4 志 dnd
4 怎 <outside> jhc
4 怎 <own> ckf
4 想 <zone> afm
4 想 dfk
4 户 uUd
4 打 <client> jef
4 打 lag
4 扫 gjd
4 报 <client> xYX
4 报 <zone> dgj
4 报 lcf
4 拒 iic
4 拦 hjd
4 拿 <zone> pad
4 拿 pdb
4 按 ijc
4 掉 flc
4 接 <client> mce
4 接 <outside> hdi
4 接 <own> foZ
4 接 <zone> dkf
4 提 <zone> fcl
4 提 fcl
4 收 <client> sWe
4 收 <zone> kbh
4 收 kcg
4 放 <client> blg
4 放 <far> Wrf
4 放 <gateway> dcn
4 放 <host> ofZ
4 放 <own> fje
4 放 <zone> kee
4 放 jib
4 数 lfd
4 断 kjY
4 日 oWi
4 时 mjX
4 是 <client> emc
4 是 <far> ihd
4 是 <gateway> dfk
4 是 <host> bij
4 是 <outside> del
4 是 <own> ejf
4 是 <zone> ebn
4 是 Ypf
4 最 <own> gjd
4 最 hZm
4 有 <gateway> dhi
4 有 <host> Zrc
4 有 <outside> lfc
4 有 <zone> nbe
4 有 flc
4 服 hkb
4 机 <zone> kZj
4 机 eek
4 条 <outside> efj
4 条 <zone> idh
4 来 <client> clf
4 来 <own> Wtd
4 来 eke
4 析 khc
4 正 jff
4 步 oiX
4 段 dhj
4 求 ldd
4 没 <far> dkf
4 没 <gateway> Zkj
4 没 <outside> Ykk
4 没 <zone> uYa
4 没 kgc
4 流 <zone> lfc
4 流 kgc
4 现 kef
4 用 <client> hpW
4 用 <zone> jfe
4 由 <client> hjc
4 由 kkY
4 电 pgX
4 的 <client> nhY
4 的 <far> mec
4 的 <gateway> Zlj
4 的 <host> aik
4 的 <outside> iak
4 的 <own> flb
4 的 <server> cfk
4 的 <zone> pcb
4 的 jja
4 目 kfd
4 直 <client> oae
4 直 <outside> ofY
4 直 <zone> Yfp
4 直 fdj
4 看 <own> fpY
4 看 bkg
4 端 <client> bne
4 端 <server> edl
4 端 <zone> gkc
4 端 dld
4 经 <zone> afo
4 经 Zhn
4 给 <client> clf
4 给 jlY
4 网 gbk
4 能 <client> ekf
4 能 <far> Ygo
4 能 <gateway> hdi
4 能 <host> qca
4 能 <outside> nZh
4 能 <own> fkd
4 能 <zone> mec
4 脑 <zone> kcg
4 脑 kcf
4 行 <far> ejg
4 行 <gateway> dgj
4 行 <host> dgj
4 行 <outside> aoe
4 行 <own> fje
4 行 <zone> reX
4 被 <client> eke
4 被 <host> aik
4 被 <zone> blf
4 被 djg
4 要 <outside> Wqg
4 规 <zone> jef
4 规 jdg
4 让 bne
4 访 <client> mbf
4 访 <gateway> sUg
4 访 <host> qXf
4 访 <zone> jdh
4 话 dih
4 询 <client> nae
4 询 pZf
4 该 dkf
4 请 sba
4 走 <client> bne
4 走 <host> mmT
4 走 <zone> aZs
4 走 Xni
4 超 ihd
4 转 nkV
4 边 enb
4 过 <client> dqZ
4 过 <gateway> eej
4 过 Xmj
4 还 <gateway> hYn
4 还 <zone> lgc
4 还 pbc
4 这 <outside> idh
4 这 dfk
4 连 <client> rYd
4 连 <far> mga
4 连 <gateway> lcg
4 连 <host> iic
4 连 <outside> mce
4 连 <own> aoe
4 连 <zone> jbi
4 连 mag
4 送 bjh
4 通 <far> bmg
4 通 <gateway> cme
4 通 <host> ihd
4 通 <outside> Zhm
4 通 <zone> efj
4 那 <zone> dfl
4 那 cel
4 邮 <client> pZf
4 邮 <own> fld
4 邮 <zone> lcf
4 邮 kgd
4 问 <far> gjc
4 问 <outside> mec
4 问 <zone> kfd
4 间 <zone> lde
4 间 naf
<- with <client> occ
<- with <far> lai
<- with <host> mdd
<- with <own> kdf
<- with <zone> mag
<client> with <- dgj
<client> with <client> ibj
<client> with <far> obc
<client> with <gateway> gjd
<client> with <host> lbg
<client> with <outside> ahm
<client> with <own> qWg
<client> with <public> qeZ
<client> with <server> ndc
<client> with <zone> hmZ
<far> with <- eoa
<far> with <client> ejf
<far> with <far> bgm
<far> with <host> glb
<far> with <outside> oae
<far> with <own> qYd
<far> with <public> jhc
<far> with <server> dkf
<far> with <zone> gjd
<gateway> with <client> dao
<gateway> with <far> jVo
<gateway> with <host> oUk
<gateway> with <outside> Tqi
<gateway> with <own> fYp
<gateway> with <public> beo
<gateway> with <server> bdo
<gateway> with <zone> Skq
<host> with <- okU
<host> with <client> fmb
<host> with <far> kfd
<host> with <gateway> lha
<host> with <host> eZo
<host> with <outside> cfk
<host> with <own> hJ2
<host> with <public> nUl
<host> with <zone> Tnm
<outside> with <client> dgj
<outside> with <far> RN/
<outside> with <gateway> kia
<outside> with <host> jib
<outside> with <outside> reX
<outside> with <own> iXn
<outside> with <public> hdi
<outside> with <server> fld
<outside> with <zone> Olt
<own> with <- gkc
<own> with <far> coc
<own> with <gateway> emc
<own> with <host> dmd
<own> with <outside> dme
<own> with <own> dbn
<own> with <public> euV
<own> with <server> dmc
<own> with <zone> eld
<public> with <client> dZq
<public> with <far> cfl
<public> with <gateway> ahl
<public> with <host> bij
<public> with <outside> ddm
<public> with <own> cUx
<public> with <zone> bkh
<server> with <client> dbo
<server> with <far> edl
<server> with <gateway> acq
<server> with <host> Xav
<server> with <outside> Wdt
<server> with <public> efj
<server> with <server> fdk
<server> with <zone> eZp
<zone> with <- bmf
<zone> with <client> KX/
<zone> with <far> gYo
<zone> with <gateway> lZj
<zone> with <host> eTu
<zone> with <outside> ldf
<zone> with <own> hbk
again AA/
at <- 3 1 sZb
at <client> 2 0 dld
at <client> 2 1 jja
at <client> 3 0 jib
at <client> 3 1 eke
at <client> 3 2 nfb
at <client> 4 0 sUf
at <client> 4 1 fcl
at <client> 4 2 lVm
at <client> 4 3 dih
at <client> 5 0 vbW
at <client> 5 1 rba
at <client> 5 2 kdf
at <client> 5 3 jYk
at <client> 6 0 udV
at <client> 6 1 djg
at <client> 6 2 peY
at <client> 6 3 caq
at <client> 6 4 Qfw
at <client> 6 5 ecm
at <client> 7 0 pda
at <client> 7 2 oea
at <client> 7 4 Xgp
at <client> 7 5 gZn
at <client> 8 0 lfb
at <client> 8 5 bgl
at <far> 2 0 jgc
at <far> 3 0 fdk
at <far> 3 1 jja
at <far> 3 2 doc
at <far> 4 0 teV
at <far> 4 1 fqX
at <far> 4 2 fkd
at <far> 4 3 hbk
at <far> 5 0 reX
at <far> 5 1 ijc
at <far> 5 2 Yng
at <far> 5 3 mZh
at <far> 5 4 aeo
at <far> 6 1 dkf
at <far> 6 4 gVr
at <gateway> 2 0 llW
at <gateway> 2 1 ooQ
at <gateway> 3 0 lZi
at <gateway> 3 1 daq
at <gateway> 3 2 Xfq
at <gateway> 4 0 fYp
at <gateway> 4 1 jaj
at <gateway> 4 2 aYt
at <gateway> 4 3 ben
at <gateway> 5 0 Ybt
at <gateway> 5 2 alh
at <gateway> 5 3 bcq
at <gateway> 5 4 eao
at <gateway> 6 4 cem
at <gateway> 6 5 afn
at <gateway> 7 0 cXu
at <host> 2 0 qmQ
at <host> 2 1 loT
at <host> 3 0 idh
at <host> 3 1 cem
at <host> 3 2 bgm
at <host> 4 0 Ygo
at <host> 4 1 fje
at <host> 4 2 ici
at <host> 4 3 ejf
at <host> 5 0 bji
at <host> 5 1 cii
at <host> 5 2 Yeq
at <host> 5 3 aas
at <host> 5 4 cii
at <host> 6 0 sYd
at <host> 6 1 Ynh
at <host> 6 2 koU
at <host> 6 3 WXy
at <host> 6 4 gam
at <host> 6 5 gRv
at <host> 7 3 eld
at <host> 7 6 gbl
at <host> 8 4 gTu
at <outside> 2 0 vcV
at <outside> 2 1 nmT
at <outside> 3 0 lde
at <outside> 3 1 bji
at <outside> 3 2 Ykk
at <outside> 4 0 iak
at <outside> 4 1 chj
at <outside> 4 2 kee
at <outside> 4 3 ZZt
at <outside> 5 0 aZs
at <outside> 5 1 bcp
at <outside> 5 3 Vdt
at <outside> 5 4 bWv
at <outside> 6 0 kfc
at <outside> 6 3 bij
at <outside> 6 5 Wjn
at <own> 2 0 aoe
at <own> 2 1 cme
at <own> 3 0 bmf
at <own> 3 1 hmZ
at <own> 3 2 enb
at <own> 4 0 esW
at <own> 4 1 etV
at <own> 4 2 dkf
at <own> 4 3 ecm
at <own> 5 0 foZ
at <own> 5 1 euU
at <own> 5 2 foZ
at <own> 5 3 fVs
at <own> 5 4 fYp
at <own> 6 0 Xni
at <own> 6 1 erW
at <own> 6 2 epZ
at <own> 6 4 gWq
at <own> 6 5 fan
at <own> 7 1 fnZ
at <own> 7 2 fjf
at <own> 7 3 gcl
at <own> 7 5 fan
at <own> 7 6 gam
at <own> 8 1 fwS
at <own> 8 3 gWq
at <own> 9 2 cuW
at <own> 9 8 gYo
at <public> 2 1 cvU
at <public> 3 0 cdm
at <public> 3 1 fcl
at <public> 3 2 bme
at <public> 4 1 fcl
at <public> 4 2 cXt
at <public> 4 3 eWs
at <server> 2 0 mgb
at <server> 3 0 gcl
at <server> 3 1 bcp
at <server> 3 2 caq
at <server> 4 0 dcn
at <server> 4 1 Zdq
at <server> 4 2 afo
at <server> 5 0 del
at <server> 5 3 bfl
at <zone> 2 0 ydR
at <zone> 2 1 moS
at <zone> 3 0 oYg
at <zone> 3 1 mde
at <zone> 3 2 iak
at <zone> 4 0 ben
at <zone> 4 1 gTs
at <zone> 4 2 gcl
at <zone> 5 0 gZm
at <zone> 5 2 ogY
at <zone> 5 3 aep
at <zone> 5 4 Uev
at <zone> 6 0 afn
at <zone> 6 1 Wfr
at <zone> 6 4 bfl
at <zone> 7 0 mdd
at <zone> 7 2 Zgn
at <zone> 7 5 bgl
before - <client> jef
before - <own> dgj
before - <public> bmf
before - <server> cZr
before - <zone> jlY
before <- <client> okV
before <- <far> cgj
before <- <host> fmb
before <client> <- ncd
before <client> <client> eld
before <client> <far> cpb
before <client> <gateway> cgk
before <client> <host> klX
before <client> <outside> Yau
before <client> <own> hkb
before <client> <server> fbm
before <client> <zone> caq
before <far> <client> kdf
before <far> <far> goY
before <far> <gateway> lXk
before <far> <host> jgd
before <far> <outside> UV4
before <far> <own> ejf
before <far> <public> del
before <far> <server> afn
before <far> <zone> kee
before <gateway> <client> kfd
before <gateway> <far> iic
before <gateway> <gateway> mYi
before <gateway> <host> Wse
before <gateway> <outside> hma
before <gateway> <own> eke
before <gateway> <public> dkg
before <gateway> <server> Xeq
before <gateway> <zone> kia
before <host> <client> lec
before <host> <far> gnY
before <host> <gateway> ocd
before <host> <host> ecm
before <host> <outside> lce
before <host> <own> dpb
before <host> <server> Xds
before <host> <zone> oWh
before <outside> <client> adp
before <outside> <far> Yhn
before <outside> <gateway> Tol
before <outside> <outside> rdY
before <outside> <own> djg
before <outside> <server> bgl
before <outside> <zone> hcj
before <own> <client> pWh
before <own> <far> pWh
before <own> <gateway> pbc
before <own> <host> mec
before <own> <outside> naf
before <own> <own> csY
before <own> <public> eYr
before <own> <server> fej
before <own> <zone> rcY
before <public> <client> mdc
before <public> <host> jWn
before <public> <own> clf
before <public> <zone> oea
before <server> <client> flc
before <server> <far> dgj
before <server> <gateway> lgc
before <server> <outside> emb
before <server> <own> emc
before <server> <server> ddn
before <server> <zone> oaf
before <zone> <- kbi
before <zone> <client> bod
before <zone> <far> bmf
before <zone> <gateway> Rno
before <zone> <host> bgl
before <zone> <outside> chk
before <zone> <own> bpc
before <zone> <server> dap
before <zone> <zone> lXk
behind - <client> jkZ
behind - <host> kgc
behind - <outside> lbg
behind - <own> bqb
behind - <public> cdm
behind - <server> ibj
behind - <zone> lde
behind <client> <client> gdi
behind <client> <far> jja
behind <client> <gateway> eel
behind <client> <outside> mhZ
behind <client> <own> cpb
behind <client> <public> ecm
behind <client> <server> dap
behind <client> <zone> oYh
behind <far> <far> Zdq
behind <far> <gateway> hal
behind <far> <host> nhY
behind <far> <outside> gam
behind <far> <own> dnd
behind <far> <server> aeo
behind <far> <zone> gUs
behind <gateway> <client> jff
behind <gateway> <far> arc
behind <gateway> <gateway> Xni
behind <gateway> <host> Wkm
behind <gateway> <outside> nbe
behind <gateway> <own> fke
behind <gateway> <server> cfk
behind <gateway> <zone> sYc
behind <host> <- ndc
behind <host> <client> dhi
behind <host> <far> hmZ
behind <host> <gateway> cbp
behind <host> <outside> ele
behind <host> <own> chj
behind <host> <public> bgl
behind <host> <server> Zbs
behind <host> <zone> oae
behind <outside> <client> nlV
behind <outside> <far> pbc
behind <outside> <gateway> Ylk
behind <outside> <host> Vml
behind <outside> <outside> Vcv
behind <outside> <own> dld
behind <outside> <public> fdj
behind <outside> <server> Zcr
behind <outside> <zone> djg
behind <own> <- lde
behind <own> <client> ibj
behind <own> <far> hZm
behind <own> <gateway> gbl
behind <own> <host> gYo
behind <own> <outside> eXq
behind <own> <own> gVr
behind <own> <public> cXs
behind <own> <server> aeo
behind <own> <zone> hZm
behind <public> <far> rYd
behind <public> <gateway> cem
behind <public> <host> fYo
behind <public> <own> dpZ
behind <server> <client> dmd
behind <server> <gateway> edl
behind <server> <host> iic
behind <server> <outside> bme
behind <server> <own> dmd
behind <server> <public> eke
behind <server> <zone> mga
behind <zone> <client> kia
behind <zone> <far> gkc
behind <zone> <gateway> afo
behind <zone> <host> anf
behind <zone> <outside> Yrd
behind <zone> <own> eke
behind <zone> <public> cjg
behind <zone> <server> eek
behind <zone> <zone> Voj
form ' - <> ' cfl
form , - - cii
form , - : aki
form , - <> , lfc
form , - <> - jdh
form , - <> -ed lde
form , - <> -s dfk
form , - <> get ogZ
form , - <n> blg
form , - does fdj
form , - is fna
form , - to dob
form , -ed by ncd
form , -ing from peY
form , -s <> - hic
form , <client> 到 bod
form , <outside> to eld
form , <server> <> , dkf
form , <server> 是 jgd
form , <service> <> 填 bem
form , <service> to cme
form , <zone> -> Yim
form , <zone> to bpc
form , <zone> 上 cii
form , <zone> 到 gkc
form , <zone> 去 fld
form , can <> - lah
form , can <> -ed cfm
form , does - Yhn
form , does <> - mdd
form , does <> -ed jfe
form , is - jdg
form , is <> - flc
form , not via gZo
form , on - bfm
form , would <> - hjc
form , would <> -s jdg
form , would <> get pad
form , 人 在 kee
form , 在 <> 上 gdj
form , 地 址 elc
form , 我 在 lec
form , 是 <> 丢 eek
form , 是 <> 拦 fej
form , 是 <> 的 efj
form , 源 <> , oae
form , 目 标 ejf
form , 目 的 dkf
form , 请 问 kdf
form , 这 样 jfe
form , 连 <> 的 arb
form - ' - cfl
form - , -ing ZZu
form - , <> $ taZ
form - , <> - lai
form - , <> -> bgl
form - , <> -ing edl
form - , <> <own> dfk
form - , <> is Yof
form - , <> to pZd
form - , <> 就 cgk
form - , <> 是 jef
form - , <> 还 nbe
form - , does mce
form - , would kfd
form - , 从 jaj
form - - , hdj
form - - - jfe
form - - -ed bjh
form - - -ing del
form - - -s kbh
form - - : chj
form - - <> $ afn
form - - <> - jhc
form - - <> -> gkd
form - - <> -ed fkd
form - - <> -s del
form - - <> : bji
form - - <> <client> afn
form - - <> <host> jdg
form - - <> <n> fje
form - - <> <own> lah
form - - <> <service> mga
form - - <> ? Zli
form - - <> and fbm
form - - <> at bkh
form - - <> can gdj
form - - <> does ebn
form - - <> for aji
form - - <> from Zli
form - - <> get mdc
form - - <> gets Wio
form - - <> in fcl
form - - <> is Zhm
form - - <> of idh
form - - <> on nbe
form - - <> should bod
form - - <> to ihd
form - - <> will lgb
form - - <client> Ydr
form - - <n> kmW
form - - <own> dgj
form - - <server> lgb
form - - <service> gck
form - - ? fbm
form - - at nbf
form - - by Woi
form - - can del
form - - does ijb
form - - for ibk
form - - from dih
form - - has cih
form - - in kfd
form - - into cij
form - - of Zil
form - - on lde
form - - over eXr
form - - that jdg
form - - to ckf
form - - via Xlk
form - - will gkb
form - - with hci
form - -> <> - Zgn
form - -ed , efj
form - -ed - ncd
form - -ed <> $ flb
form - -ed <> , emc
form - -ed <> - kef
form - -ed <> -s kbh
form - -ed <> ? ang
form - -ed <> and pdb
form - -ed <> on gjd
form - -ed from del
form - -ed into rYd
form - -ed on mec
form - -ed to pbc
form - -ing -s gck
form - -ing <> from dnc
form - -ing from rdX
form - -ing in jib
form - -ing on jch
form - -ing via eek
form - -s - cem
form - -s -ed ndc
form - -s -s dcn
form - -s <> $ Wpg
form - -s <> , eld
form - -s <> - hdh
form - -s <> -s qZc
form - -s <> ? bcp
form - -s <> on gam
form - -s at jfe
form - -s by occ
form - -s does dih
form - -s for qac
form - -s from miY
form - -s in pgY
form - -s is dgj
form - -s of enb
form - -s on ohY
form - -s to imY
form - -s via djh
form - : - anf
form - : <> , Zgn
form - : <> - mfb
form - : <> -s gkc
form - : <> to jXl
form - : can sXd
form - : in ffj
form - : is fcl
form - <client> , fWr
form - <client> - fke
form - <client> -> gkc
form - <client> -ed bod
form - <client> -ing gkd
form - <client> -s cpb
form - <client> <> - bkh
form - <client> <> -s Xmj
form - <client> to Zkj
form - <far> , bji
form - <far> -> eke
form - <far> <> -s Xoh
form - <gateway> - nbe
form - <gateway> from kdf
form - <host> , hdi
form - <host> -s aoe
form - <host> <> -s nXi
form - <host> from nbe
form - <host> is mbg
form - <host> to Zil
form - <host> will jdg
form - <n> , nYi
form - <n> - kah
form - <n> : oXh
form - <n> <> - cii
form - <n> <> -ing Yoh
form - <n> <> <n> cpa
form - <n> from gjd
form - <n> is lYj
form - <n> of bne
form - <n> on Wqg
form - <n> to clf
form - <n> 到 Ypf
form - <outside> - alh
form - <outside> to cme
form - <own> -ing fbl
form - <own> from vgR
form - <server> <> , cqa
form - <server> <> -s lde
form - <service> - ali
form - <service> <> <n> Zjk
form - <service> <n> del
form - <service> at cme
form - <service> from hkb
form - <service> into Zqd
form - <service> of clf
form - <service> on Xpg
form - <service> to bqc
form - <zone> - dkg
form - <zone> -> kee
form - <zone> -s hdi
form - <zone> <> -s eek
form - <zone> to eld
form - at - cgk
form - at <> $ Xgq
form - at <> , mga
form - at <> - kYl
form - at <> -ed kib
form - at <> -s mce
form - at <> ? bji
form - at <> and lfc
form - at <> is mUm
form - at <> on gpX
form - by <> , ben
form - by <> - jWn
form - by <> <own> ecm
form - by <public> eke
form - can <> - kdf
form - can <> -ed nZg
form - can <> get efj
form - does - dcn
form - does <> - jja
form - does <> -ed fej
form - does <> do afm
form - does <> get kfe
form - for - dgj
form - for <> $ occ
form - for <> - Xqe
form - for <> -ing rgV
form - for <> ? kcg
form - for <> to efj
form - from - jbi
form - from <> $ dke
form - from <> , uVd
form - from <> - cii
form - from <> -ed jff
form - from <> -ing aki
form - from <> -s jbj
form - from <> ? afm
form - from <> is jef
form - from <> on lde
form - from <> over Wrf
form - from <> to rXe
form - get to Wse
form - have <> -s fkd
form - in <> , fdj
form - in <> - agm
form - in <> -ed oZe
form - in <> <client> cgk
form - in <> ? jgd
form - in <> and jfe
form - in <> can teV
form - in <> get iak
form - in <> gets nbe
form - in <> is reY
form - in <zone> ncd
form - in from qac
form - in on dkf
form - into <> ? aoe
form - into <> on bod
form - is - fje
form - is <> $ qYe
form - is <> , ufT
form - is <> - pkT
form - is <> -ing fbm
form - is <> and eld
form - is <> on Uue
form - is in kcg
form - is on nfa
form - of - hkb
form - of <> $ eel
form - of <> , chj
form - of <> - fje
form - of <> ? aqc
form - of <> on qZd
form - on <> $ jdg
form - on <> , mga
form - on <> - dfk
form - on <> -ed emc
form - on <> -ing oYg
form - on <> -s tUe
form - on <> : hjb
form - on <> <n> dkf
form - on <> ? cqb
form - on <> and pfY
form - on <> be efj
form - on <> can klW
form - on <> get kcg
form - on <> gets sYd
form - on <> has kkY
form - on <> is efj
form - on <> to peZ
form - on <> who idh
form - that - jbi
form - that -s ika
form - that <> - kee
form - that on kde
form - to -ed fna
form - to -ing dle
form - to <> $ dfk
form - to <> , klX
form - to <> - bkg
form - to <> -ing ena
form - to <> -s hnY
form - to <> <host> eke
form - to <> <service> ekf
form - to <> ? blg
form - to <> and ija
form - to <> at fmb
form - to <> by eek
form - to <> from cii
form - to <> on Zof
form - to <> with blg
form - to <far> fdk
form - to <own> gdj
form - to <public> flc
form - via <> , bpc
form - via <> - del
form - via <> ? dfk
form - was - iak
form - with - jge
form - with <> - Zdr
form - with <> -s cob
form - would <> -ed kde
form - would <> get Wgq
form - 到 <> , eje
form - 在 <> , jfe
form - 是 <> $ jfe
form - 是 <> , jff
form - 的 - afn
form -ed , would ncd
form -ed - - jef
form -ed - -s Yrd
form -ed - : eld
form -ed - <> - nce
form -ed - <> ? Zep
form -ed - <> on hjc
form -ed - by fmb
form -ed - from bkh
form -ed - is alh
form -ed - on mce
form -ed - to dkf
form -ed -ing - aoe
form -ed -s - jZk
form -ed -s -s cco
form -ed -s into bod
form -ed <client> -s gjd
form -ed <service> on ena
form -ed <service> to Zrb
form -ed at <> , emc
form -ed at <> - anf
form -ed by <> , jic
form -ed by <> - occ
form -ed by <> ? blg
form -ed by <> on jfe
form -ed from <> - cme
form -ed from <> ? ngZ
form -ed from <> to Wfr
form -ed get to gma
form -ed on - jef
form -ed on <> $ nbe
form -ed on <> , eao
form -ed on <> - kfd
form -ed on <> ? jja
form -ed to - pbc
form -ed to <> $ 0Pc
form -ed to <> , mce
form -ed to <> - ngZ
form -ed to <> ? rRk
form -ed to <> on Yrd
form -ing - - bgl
form -ing - <> - eld
form -ing - <> from kai
form -ing - at nZg
form -ing - for jaj
form -ing - on lfc
form -ing - to Yin
form -ing -ing <> from lbg
form -ing -s - jdg
form -ing -s <> - hdj
form -ing -s to gZn
form -ing <far> from lcg
form -ing <host> from kef
form -ing <own> from mec
form -ing <service> on Xva
form -ing <service> to kjZ
form -ing at <> - lde
form -ing from <> , eej
form -ing from <> - dih
form -ing from <> to pcb
form -ing in <> - khb
form -ing in <> ? kdf
form -ing in from mbf
form -ing on - ZYv
form -ing on <> $ dcn
form -ing on <> - nVj
form -ing to - bar
form -ing to <> , dle
form -ing to <> - gqX
form -ing to <> -ed Ylk
form -ing to <> on bkh
form -ing 不 通 bne
form -ing 得 到 apd
form -ing 通 <> $ dlf
form -ing 通 <> 吗 fke
form -s , <> - asa
form -s - , nZg
form -s - - dih
form -s - -ed kbg
form -s - -ing coc
form -s - -s Xkl
form -s - <> $ bfl
form -s - <> , eej
form -s - <> - Zli
form -s - <> -ing agm
form -s - <> -s kcg
form -s - <> ? bZs
form -s - <> and cdn
form -s - <> to jja
form -s - at flc
form -s - in gcj
form -s - is jfe
form -s - on hla
form -s - to jib
form -s -ed <> -s lce
form -s -ed from eoa
form -s -ing <> - ejf
form -s -ing <> from lfd
form -s -ing from aik
form -s -ing to fkd
form -s -s - aij
form -s -s <> - cgk
form -s -s from clf
form -s -s to imY
form -s : - lha
form -s <client> -> Xre
form -s <service> at Tuf
form -s <service> from ckg
form -s <service> on cnd
form -s <service> to apd
form -s at <> , kfd
form -s at <> - ejf
form -s at <> ? jbi
form -s at <> and qac
form -s does - ahl
form -s does <> - dih
form -s from <> $ Zof
form -s from <> , liY
form -s from <> - pXg
form -s from <> ? bpc
form -s from <> and gcl
form -s from <> on lgb
form -s in <> , gma
form -s in <> - yXX
form -s in <> -ed mec
form -s in <> ? qXf
form -s in <> are tcX
form -s in <> get tVe
form -s is from ldf
form -s of - jci
form -s of <> - eWs
form -s of <> are enc
form -s on <> $ sZb
form -s on <> , chj
form -s on <> - miY
form -s on <> -s oda
form -s on <> : kfd
form -s on <> ? amf
form -s on <> and peZ
form -s on <> can pfZ
form -s to - Vml
form -s to <> $ flc
form -s to <> , dkf
form -s to <> -> ogY
form -s to <> on Ypf
form -s to <> over ejf
form -s to <> with ckf
form -s via <> - dih
form : - - eoa
form : - -s khb
form : - <> , qab
form : - <> - hal
form : - <> <client> Xkk
form : - <> <own> fje
form : - <client> anf
form : - <host> sYc
form : - at oae
form : - to emc
form : -ing <> - fje
form : <n> - peZ
form : <n> <> - gck
form : <n> <n> hcj
form : <outside> to cme
form : <outside> 到 clf
form : <zone> to Wjn
form : can <> - ofZ
form : does <> - nag
form : in <> - eek
form <> ' , <n> kde
form <> ' - of - del
form <> ' - of del
form <> , - - $ hjc
form <> , - - -ed flc
form <> , - - -ing rcZ
form <> , - - -s Vph
form <> , - - <host> jgd
form <> , - - <n> dob
form <> , - - ? ekd
form <> , - - in cii
form <> , - -ed ncd
form <> , - <client> , Tlo
form <> , - <client> Wph
form <> , - <host> - dmc
form <> , - <host> hkb
form <> , - <n> $ ici
form <> , - <n> , imY
form <> , - <n> - Tza
form <> , - <n> -ed klY
form <> , - <n> : Xua
form <> , - <n> ? amg
form <> , - <n> does ilZ
form <> , - <outside> kjZ
form <> , - <service> - bod
form <> , - does - bji
form <> , - from dhi
form <> , - is - lee
form <> , - is pda
form <> , - on jlY
form <> , - to miZ
form <> , - 里 njW
form <> , -ed - - Xmj
form <> , -ed - not dle
form <> , -ed - qYe
form <> , -ed ? $ iic
form <> , -ed ? iic
form <> , -ed to - dkf
form <> , -ed to hjc
form <> , -s - - lbg
form <> , -s - mdd
form <> , -s -ing hkb
form <> , -s <own> ofZ
form <> , -s on aqc
form <> , <client> , - cfl
form <> , <client> , cfl
form <> , <gateway> 会 fkd
form <> , <gateway> 放 ihc
form <> , <gateway> 放 行 ctX
form <> , <gateway> 这 dob
form <> , <n> $ $ emc
form <> , <n> $ emc
form <> , <n> , dle
form <> , <n> - , hjc
form <> , <n> - kee
form <> , <n> 端 ejf
form <> , <n> 端 口 ejf
form <> , <outside> 访 efk
form <> , <outside> 访 问 efk
form <> , <own> - ncd
form <> , <service> , djg
form <> , <service> <n> , ckf
form <> , <service> <n> - scY
form <> , <service> <n> dkg
form <> , <service> <n> does hkc
form <> , <service> <server> mec
form <> , <service> ? $ fkd
form <> , <service> ? eld
form <> , <service> on tXd
form <> , <zone> 的 djg
form <> , <zone> 访 dgj
form <> , <zone> 访 问 dgj
form <> , <zone> 还 del
form <> , <zone> 还 能 dfj
form <> , and - - jak
form <> , and - ecl
form <> , and does dob
form <> , can - - ndb
form <> , can - gck
form <> , do - - agm
form <> , do - bij
form <> , does - - lgb
form <> , does - fkd
form <> , does <service> hmZ
form <> , does that - eqY
form <> , does that get ndc
form <> , is - - reY
form <> , is - -ed gpX
form <> , is - jja
form <> , is <service> pYe
form <> , is that - gmb
form <> , is that -ed jef
form <> , is that gjd
form <> , on - <outside> oWi
form <> , on - kah
form <> , should - goY
form <> , should that - ckg
form <> , should that djg
form <> , will - - kee
form <> , will - kkY
form <> , would that Zqd
form <> , 一 直 ckf
form <> , 一 直 转 anf
form <> , 会 不 aki
form <> , 会 不 会 aki
form <> , 会 被 lga
form <> , 会 被 丢 jhc
form <> , 出 得 fje
form <> , 出 得 去 fje
form <> , 发 信 <server> mdd
form <> , 发 信 kfd
form <> , 帮 看 hid
form <> , 想 <service> kfd
form <> , 放 行 jgd
form <> , 是 <gateway> 拦 khb
form <> , 是 <gateway> 的 gkb
form <> , 是 不 fkd
form <> , 是 不 是 fkd
form <> , 目 的 jfe
form <> , 端 口 <n> dkf
form <> , 端 口 dkf
form <> , 这 样 Zjk
form <> , 连 的 ici
form <> , 麻 烦 iib
form <> , 麻 烦 看 ijb
form <> - $ $  gqW
form <> - $ $ gqW
form <> - , - - cnd
form <> - , - <n> cjg
form <> - , - ? aik
form <> - , -ed epZ
form <> - , -s dfk
form <> - , does bhk
form <> - , should jfe
form <> - - $ $ ecm
form <> - - $ ecm
form <> - - , <zone> dkg
form <> - - , can gWq
form <> - - , djh
form <> - - , does gYo
form <> - - - $ Vsf
form <> - - - , bgl
form <> - - - -ed fje
form <> - - - -ing agm
form <> - - - -s edm
form <> - - - : oea
form <> - - - <client> Yhn
form <> - - - <n> Xlj
form <> - - - <outside> mga
form <> - - - <own> occ
form <> - - - <service> qda
form <> - - - ? bgm
form <> - - - does dob
form <> - - - get oYg
form <> - - - in jbi
form <> - - - is ddm
form <> - - - on mec
form <> - - - over dih
form <> - - - to lXk
form <> - - -ed - jib
form <> - - -ed to gal
form <> - - -ing qca
form <> - - -s , hXo
form <> - - -s - glc
form <> - - -s <n> hla
form <> - - -s ? efj
form <> - - -s from ihd
form <> - - -s in oUk
form <> - - -s kcg
form <> - - : niX
form <> - - <client> - lde
form <> - - <client> lde
form <> - - <far> - fej
form <> - - <far> nYh
form <> - - <gateway> kbh
form <> - - <host> - kdf
form <> - - <host> fdk
form <> - - <n> , cem
form <> - - <n> - eek
form <> - - <n> : akj
form <> - - <n> Xjm
form <> - - <outside> hal
form <> - - <own> $ ngZ
form <> - - <own> lfc
form <> - - <service> <n> jef
form <> - - <service> kcg
form <> - - <service> to qbc
form <> - - <zone> rfW
form <> - - ? $ cgj
form <> - - ? - caq
form <> - - ? Wmk
form <> - - and - lha
form <> - - and lha
form <> - - by Wub
form <> - - does - Xhn
form <> - - does Xfr
form <> - - for - dfk
form <> - - for nZg
form <> - - from <outside> boe
form <> - - from Wwa
form <> - - get pac
form <> - - in fYo
form <> - - is - ndc
form <> - - is -ed epZ
form <> - - is cuW
form <> - - on - fWr
form <> - - on jVn
form <> - - should Znf
form <> - - that bgl
form <> - - to <client> mdd
form <> - - to <far> rdY
form <> - - to <host> kgc
form <> - - to <outside> rcZ
form <> - - to qZd
form <> - - would rXe
form <> - -ed - - bij
form <> - -ed - -ed Zjk
form <> - -ed - flb
form <> - -ed -s Xni
form <> - -ed <client> hpW
form <> - -ed <own> - mga
form <> - -ed <service> qac
form <> - -ed ? $ ajj
form <> - -ed ? ajj
form <> - -ed from <outside> ejf
form <> - -ed to - miZ
form <> - -ed to <outside> clf
form <> - -ed to glb
form <> - -ing - kgc
form <> - -ing -s mag
form <> - -ing from odb
form <> - -ing to eke
form <> - -s $ $ dle
form <> - -s $ dle
form <> - -s , - lfc
form <> - -s - $ Ths
form <> - -s - , oZf
form <> - -s - -s Xho
form <> - -s - ? jef
form <> - -s - glb
form <> - -s - is jbh
form <> - -s -ing $ dnd
form <> - -s -ing mjX
form <> - -s -s pad
form <> - -s ? $ ckg
form <> - -s ? bji
form <> - -s for - clf
form <> - -s for cme
form <> - -s from ldd
form <> - -s on eej
form <> - -s to - ohW
form <> - -s to mdd
form <> - : - - gdj
form <> - : - edl
form <> - : -ed hmZ
form <> - : <n> - apd
form <> - : <n> aki
form <> - : <service> cbp
form <> - <client> - hdi
form <> - <client> -ed <n> pad
form <> - <client> -ed pad
form <> - <client> -ing Zep
form <> - <far> - <host> dfj
form <> - <far> - idh
form <> - <far> -ed <n> gjd
form <> - <far> -ed gjd
form <> - <host> - - kXl
form <> - <host> - <n> dVu
form <> - <host> - eej
form <> - <host> -ed <n> kdf
form <> - <host> -ed kdf
form <> - <host> -s abr
form <> - <host> ? $ edl
form <> - <host> ? edl
form <> - <host> on - fpZ
form <> - <host> on <n> hck
form <> - <host> on fkd
form <> - <host> over <service> nZg
form <> - <host> over nZg
form <> - <n> $ $ dob
form <> - <n> $ dob
form <> - <n> , - Tzb
form <> - <n> , -ed bgm
form <> - <n> , -s cme
form <> - <n> , cjh
form <> - <n> , does Wrf
form <> - <n> , is kdf
form <> - <n> - $ eje
form <> - <n> - , Xva
form <> - <n> - -ed gck
form <> - <n> - -s fmb
form <> - <n> - : cbp
form <> - <n> - <n> efj
form <> - <n> - ? bmf
form <> - <n> -ed - epZ
form <> - <n> -ed ? cnd
form <> - <n> -ed dhh
form <> - <n> -s $ Zng
form <> - <n> -s - dmd
form <> - <n> -s flc
form <> - <n> : - ckg
form <> - <n> : <n> fdj
form <> - <n> : dii
form <> - <n> <n> kgc
form <> - <n> ? - eoa
form <> - <n> ? ? eje
form <> - <n> and - Znf
form <> - <n> and Zof
form <> - <n> does - Xpg
form <> - <n> does cme
form <> - <n> does that fkd
form <> - <n> is - eld
form <> - <n> is bnd
form <> - <n> should fje
form <> - <n> to uaY
form <> - <n> will - glb
form <> - <n> will glb
form <> - <n> 通 ejf
form <> - <outside> - - fdk
form <> - <outside> - fdk
form <> - <own> $ $ lgb
form <> - <own> $ lgb
form <> - <own> , kee
form <> - <own> -s kef
form <> - <own> on - hal
form <> - <own> on <n> naf
form <> - <own> on lZi
form <> - <service> - kgc
form <> - <service> -s hid
form <> - <service> <n> : nXj
form <> - <service> <n> kah
form <> - <service> into sXd
form <> - <service> on <own> nga
form <> - <service> on wZW
form <> - <service> to <own> lfc
form <> - <service> to qca
form <> - <zone> - <client> eek
form <> - <zone> - <far> fej
form <> - <zone> - <host> lfc
form <> - <zone> - <n> eek
form <> - ? - - eld
form <> - ? - cnd
form <> - ? ? $ chi
form <> - and - lkX
form <> - are - oda
form <> - at - - fck
form <> - at - edl
form <> - be - lZi
form <> - be - to mZh
form <> - be -ed blh
form <> - by -s Xkm
form <> - by <public> <own> efj
form <> - by <public> ccn
form <> - can - hjc
form <> - do - gjc
form <> - do <service> oZf
form <> - does - - Zog
form <> - does - Zlh
form <> - for - - cpb
form <> - for - akh
form <> - from - Xjm
form <> - from <client> Ypg
form <> - from <outside> $ iic
form <> - from <outside> aoe
form <> - from <zone> $ kkY
form <> - from <zone> Ygo
form <> - get - - coc
form <> - get - <service> hYn
form <> - get - eje
form <> - get - to wUb
form <> - get -s gkd
form <> - get <service> ijb
form <> - get <service> on maf
form <> - get to - qZc
form <> - get to <far> rZc
form <> - get to <host> jfe
form <> - get to <outside> mag
form <> - get to pbc
form <> - gets - saa
form <> - have - - pfX
form <> - have - oea
form <> - have <outside> -s oae
form <> - have <outside> mbf
form <> - in - - jdg
form <> - in - jdg
form <> - is - - Zjj
form <> - is - -ed hZl
form <> - is - fdl
form <> - is that aqc
form <> - may - lfb
form <> - not - fbm
form <> - not ? $ oYh
form <> - not ? lbh
form <> - of - <n> Wgr
form <> - of - dnc
form <> - on - - cfl
form <> - on - <n> Zkj
form <> - on - aik
form <> - on -s bkh
form <> - on <n> , eqY
form <> - on <n> ? bne
form <> - on <n> Ylj
form <> - on <outside> ncd
form <> - on <own> peZ
form <> - on <service> kkX
form <> - over <service> fje
form <> - that - ? fbm
form <> - that - hZm
form <> - that ? $ cnd
form <> - that ? cnd
form <> - to - <host> qcb
form <> - to - nec
form <> - to - to dkf
form <> - to -ed nZg
form <> - to <far> , nbe
form <> - to <far> - hbk
form <> - to <far> jdg
form <> - to <host> - kfd
form <> - to <host> mec
form <> - to <host> on rcZ
form <> - to <outside> jbi
form <> - to <service> gkc
form <> - to be cii
form <> - with - lha
form <> - would - gnZ
form <> -> <client> - nXi
form <> -> <far> $ $ jff
form <> -> <far> $ jff
form <> -> <far> - <n> obd
form <> -> <far> - obd
form <> -> <far> <service> jef
form <> -> <host> , <service> pca
form <> -> <host> - <n> efj
form <> -> <host> <service> , kdf
form <> -> <host> <service> kee
form <> -> <outside> , - hdj
form <> -> <outside> , hdi
form <> -> <outside> - - jdg
form <> -> <outside> - ? jdg
form <> -> <outside> - ldd
form <> -> <own> $ $ jgd
form <> -> <own> $ jgd
form <> -> <own> , - mfb
form <> -> <own> , nfa
form <> -> <own> - -ing jgd
form <> -> <own> -ed Xfq
form <> -> <own> -s - dgj
form <> -> <own> <service> kfd
form <> -> <own> ? $ jgd
form <> -> <own> ? jgd
form <> -> <zone> , - naf
form <> -> <zone> , mbf
form <> -> <zone> <service> jef
form <> -ed - - - Xgp
form <> -ed - - ? jch
form <> -ed - - cfl
form <> -ed - - to pZe
form <> -ed - -s - lga
form <> -ed - -s mfb
form <> -ed - <host> Zgn
form <> -ed - <n> pWi
form <> -ed - <service> neb
form <> -ed - that fcl
form <> -ed - to <far> jbi
form <> -ed - to gam
form <> -ed : - -ed lbg
form <> -ed : - pbc
form <> -ed <n> - - ejf
form <> -ed <n> - <n> khb
form <> -ed <n> - kfe
form <> -ed <n> -s <n> fkd
form <> -ed <n> -s fkd
form <> -ed <service> on jdf
form <> -ed ? $ $ fje
form <> -ed ? $ fje
form <> -ed at <own> kfc
form <> -ed be - lfc
form <> -ed be - to lfc
form <> -ed by - fna
form <> -ed for - lcf
form <> -ed get - to lfc
form <> -ed get to <own> lgb
form <> -ed get to dfk
form <> -ed to - - cjh
form <> -ed to - ? mag
form <> -ed to - lah
form <> -ed to - to mbf
form <> -ing - - eek
form <> -ing - ? gZn
form <> -ing <far> , rba
form <> -ing <own> , nfa
form <> -ing <service> to bgl
form <> -ing to <far> nYh
form <> -ing to <own> hid
form <> -ing 不 通 kef
form <> -ing 得 通 <host> jeg
form <> -s $ $  Xjm
form <> -s $ $ Xjm
form <> -s , - <n> jgd
form <> -s , - mdd
form <> -s - $ $ fna
form <> -s - $ fna
form <> -s - - - dkf
form <> -s - - -s mfb
form <> -s - - <gateway> pUj
form <> -s - - ? kTp
form <> -s - - gjd
form <> -s - - on bmf
form <> -s - - to dld
form <> -s - -ed - iib
form <> -s - -ed jch
form <> -s - -ing kia
form <> -s - -s , efj
form <> -s - -s - gal
form <> -s - -s kXl
form <> -s - -s on hjd
form <> -s - : afo
form <> -s - <n> - hjd
form <> -s - <n> kdf
form <> -s - <own> kgc
form <> -s - <service> bra
form <> -s - <service> to kYk
form <> -s - ? $ kcg
form <> -s - ? kcg
form <> -s - get dek
form <> -s - is pZe
form <> -s - on <service> mec
form <> -s - on neb
form <> -s - to - qba
form <> -s - to <far> vUd
form <> -s - to <own> kee
form <> -s - to jmX
form <> -s -ed - kgc
form <> -s -ing <own> - kgc
form <> -s -ing <own> kgc
form <> -s -ing to afn
form <> -s -s - - jbh
form <> -s -s - tXc
form <> -s -s -s pZe
form <> -s -s <service> mdc
form <> -s <host> - oiX
form <> -s <n> - fkd
form <> -s <own> $ $ gcl
form <> -s <own> $ gcl
form <> -s <own> , ngZ
form <> -s <own> - kcg
form <> -s <service> - jib
form <> -s <service> from ncd
form <> -s <service> on led
form <> -s <service> to sZc
form <> -s ? $ $ adp
form <> -s ? $ adp
form <> -s ? - Tko
form <> -s from - rcZ
form <> -s get - qbb
form <> -s get to rXe
form <> -s on - gma
form <> -s on <n> hlb
form <> -s that - ngZ
form <> -s to - - oZf
form <> -s to - -s jff
form <> -s to - oRn
form <> -s to - to mfb
form <> -s to <far> jef
form <> -s to <own> $ kgc
form <> -s to <own> - lgb
form <> -s to <own> lgb
form <> -s to <service> kcf
form <> : - - - nbe
form <> : - - <own> eek
form <> : - - fkd
form <> : - -ed -s bhj
form <> : - -s kgc
form <> : - : - Zpe
form <> : - : <n> hdi
form <> : - : bjj
form <> : - <n> ben
form <> : -ed - enc
form <> : -ed ? $ cnd
form <> : -ed ? cnd
form <> : -ing <own> - jfe
form <> : -ing <own> jfe
form <> : <n> -ed jef
form <> : <n> -ed to jef
form <> : <n> : <n> bhj
form <> : <n> : bhj
form <> ; - - was fje
form <> ; - -ed Zkj
form <> <client> - - kcf
form <> <client> -s , - dgi
form <> <client> -s - -s fYo
form <> <client> -s - edm
form <> <client> 的 <n> eYq
form <> <far> - - , kdg
form <> <far> - - kdg
form <> <far> - ? - jcg
form <> <far> - ? jcg
form <> <far> -s , - lfc
form <> <far> -s , lfc
form <> <far> : - -ed ejf
form <> <far> : - ejf
form <> <host> - - hck
form <> <host> -s , - lah
form <> <host> -s , lah
form <> <host> : - -ed eke
form <> <host> : - eke
form <> <host> 上 - ben
form <> <host> 的 <n> Zrb
form <> <n> $ $  fkd
form <> <n> $ $ fkd
form <> <n> - $ $ clf
form <> <n> - $ clf
form <> <n> - , Zof
form <> <n> - - - fkd
form <> <n> - -s aoe
form <> <n> - : - dmd
form <> <n> - : dmd
form <> <n> - ? ejf
form <> <n> -ing <own> <service> fkd
form <> <n> -ing <own> fkd
form <> <n> <n> -s fRw
form <> <n> <n> <n> - mec
form <> <n> <n> <n> obd
form <> <n> ? $ $ dkf
form <> <n> ? $ dkf
form <> <n> from - - fej
form <> <n> on <client> dgk
form <> <n> 一 直 -ed clg
form <> <n> 不 通 , dkg
form <> <n> 不 通 dkf
form <> <n> 应 该 dle
form <> <n> 报 - -ed ejf
form <> <n> 报 - ejf
form <> <n> 直 接 ekf
form <> <own> , - <n> jhc
form <> <own> , - jhc
form <> <own> , <service> fdk
form <> <own> - - pXg
form <> <own> - <n> odb
form <> <own> -ed - -s hbk
form <> <own> -ed - hbk
form <> <own> : - -ed fkd
form <> <own> : - fkd
form <> <own> on <n> eXr
form <> <own> 收 <service> gdj
form <> <own> 的 <n> ecm
form <> <server> 的 <service> eke
form <> <service> $ $  cme
form <> <service> $ $ cme
form <> <service> , - clf
form <> <service> - - elc
form <> <service> - -ed eke
form <> <service> - ? Zjk
form <> <service> : - fdk
form <> <service> : - to fdk
form <> <service> <host> <n> nbf
form <> <service> <n> - dkf
form <> <service> <own> <n> ndd
form <> <service> <own> <n> 一 reY
form <> <service> ? $ $ enb
form <> <service> ? $ enb
form <> <service> to <host> oae
form <> <service> to <own> - ueU
form <> <service> 到 <gateway> lcg
form <> <service> 到 <host> gdj
form <> <zone> 的 同 ibj
form <> <zone> 的 同 事 fcl
form <> ? - - hkc
form <> ? - -ed - Wrf
form <> ? - -ed Wrf
form <> ? - -s - ckg
form <> ? -s - - eek
form <> ? -s - ekd
form <> ? ? $ $ jhd
form <> ? ? $ jhd
form <> ? ? ? $ bhk
form <> ? ? ? dgj
form <> and - - - mag
form <> and - - hdi
form <> and - -s - aoe
form <> and - -s bcp
form <> and - <n> jja
form <> and - to lgb
form <> and -s - - khb
form <> and -s - ihd
form <> and -s <service> kYk
form <> and -s to - kfe
form <> and has to - ofZ
form <> and has to ofZ
form <> are -ed by aod
form <> at - $ $ eld
form <> at - $ eld
form <> at - - Yng
form <> at - <n> hjc
form <> at - ? $ chj
form <> at - ? - gma
form <> be - to - ufT
form <> be - to -ed ngZ
form <> be - to do kYl
form <> be - to ibj
form <> be -ed - dkf
form <> be -ed ? $ kgc
form <> be -ed ? kgc
form <> be -ed by qZd
form <> be -ed to bod
form <> by - <n> dqZ
form <> by <service> , cpb
form <> can - - hZm
form <> can - <own> ngZ
form <> can -ed - rab
form <> do - - kgc
form <> do with - bfl
form <> does - - - bji
form <> does - - Xni
form <> does - <gateway> - mec
form <> does - <gateway> lfb
form <> does - get - jef
form <> does - get lha
form <> does <gateway> - cjh
form <> does that - - lbg
form <> does that - lgb
form <> for - - Vud
form <> for <own> , gbl
form <> for <own> - <n> qeZ
form <> for <own> - peZ
form <> for <service> over - Ypg
form <> for <service> over Ypg
form <> from - - <n> fdk
form <> from - - ihd
form <> from - <n> , eek
form <> from - <n> cem
form <> from - <zone> - hjc
form <> from - <zone> hjc
form <> from -ing - lfb
form <> from -ing to lde
form <> from <client> , dle
form <> from <client> , on fje
form <> from <client> -s amg
form <> from <outside> $ $ fke
form <> from <outside> $ fke
form <> from <outside> , dnd
form <> from <outside> , does clf
form <> from <outside> - - ejf
form <> from <outside> - dgi
form <> from <outside> -ed dle
form <> from <outside> ? $ hjc
form <> from <outside> ? hjc
form <> from <zone> , dnc
form <> get - - - jef
form <> get - ? ihd
form <> get - to <far> seX
form <> get - to oXh
form <> get -ed - mce
form <> get <service> on <own> dcn
form <> get <service> on ddm
form <> get at <host> mbg
form <> get to - - qXg
form <> get to - <host> qgW
form <> get to - rSj
form <> get to <far> rWf
form <> get to <host> $ oeZ
form <> get to <host> - sXd
form <> get to <host> mcf
form <> get to <own> -ed jgd
form <> get to <own> ? afm
form <> get to <own> ldd
form <> get to <own> on fdl
form <> get to <service> kdf
form <> get to <service> on kdf
form <> gets - - nWj
form <> gets - -ed occ
form <> gets - to oea
form <> has - - lhb
form <> has to - - kee
form <> has to - -s gpX
form <> has to - goY
form <> has to - to rbb
form <> have - - gbl
form <> in - - efj
form <> into - - dhi
form <> is - - - pXg
form <> is - - ? dob
form <> is - - lkX
form <> is - ? $ gjc
form <> is - ? gjc
form <> is - of Zjk
form <> is - to - lgb
form <> is - to eao
form <> is -ed , bmf
form <> is -ed by emc
form <> is -ed from - jSr
form <> is -ed from iWo
form <> is -ed to be Ysb
form <> is -ed to fna
form <> is -ing - bcp
form <> is -s - qYe
form <> is not - ldd
form <> is that - fje
form <> is that -ed oae
form <> is that -ing bkh
form <> on - - - Zbr
form <> on - - <n> fpX
form <> on - - Vqh
form <> on - <n> $ jpT
form <> on - <n> , ckf
form <> on - <n> - Unm
form <> on - <n> -ed Zeo
form <> on - <n> ? ZvY
form <> on - <n> and cfl
form <> on - <n> ibk
form <> on <n> $ $ hid
form <> on <n> $ hid
form <> on <n> , - del
form <> on <n> , does jlY
form <> on <n> - $ enb
form <> on <n> - , duV
form <> on <n> - - gjc
form <> on <n> - -s atZ
form <> on <n> - ? bjj
form <> on <n> -ed ? cqa
form <> on <n> -ed asa
form <> on <n> ? $ jef
form <> on <n> ? - Xni
form <> on <n> and <n> gpY
form <> on <n> and fpY
form <> on <n> does - Zpe
form <> on <n> does dob
form <> on <n> does that iib
form <> on <n> for alh
form <> on <n> is flc
form <> on <service> $ $ bne
form <> on <service> $ bne
form <> on <service> , cpb
form <> on <service> ? $ dii
form <> on <service> ? dii
form <> over - <n> erX
form <> over <n> , bmf
form <> over <n> - clf
form <> over <service> $ $ cpb
form <> over <service> $ cpb
form <> over <service> , kde
form <> over <service> <n> Zog
form <> over <service> ? $ ijb
form <> over <service> ? ipV
form <> over <service> does - kee
form <> over <service> does kef
form <> should - - anf
form <> should be -ed anf
form <> should be -ing bqb
form <> should that - - gjd
form <> should that - ? hci
form <> to - - - dmd
form <> to - - flc
form <> to - -s 0YU
form <> to - <gateway> jdg
form <> to - <host> - mfc
form <> to - <host> mfc
form <> to - <n> of lgc
form <> to - <n> qac
form <> to <client> , - rab
form <> to <client> , tYa
form <> to <client> - <n> lha
form <> to <client> - lha
form <> to <client> on obd
form <> to <far> $ $ jge
form <> to <far> $ jge
form <> to <far> - - jdg
form <> to <far> - <n> vYZ
form <> to <far> - sZa
form <> to <far> ? $ jgd
form <> to <far> ? jgd
form <> to <gateway> , jdg
form <> to <gateway> - oYg
form <> to <host> $ $ kfd
form <> to <host> $ kfd
form <> to <host> , - iZl
form <> to <host> , jci
form <> to <host> - - mdd
form <> to <host> -s led
form <> to <host> <n> qbb
form <> to <host> ? $ jgd
form <> to <host> ? jgd
form <> to <host> on - acq
form <> to <host> on <n> pbc
form <> to <host> on <service> ubW
form <> to <host> on mZi
form <> to <outside> , - nbe
form <> to <outside> , ncd
form <> to <outside> - kbh
form <> to <outside> on kai
form <> to <own> - <n> fck
form <> to <own> - ? tgT
form <> to <own> - jef
form <> to <own> -ed lgb
form <> to <own> -s kfc
form <> to <own> ? $ nfZ
form <> to <own> ? ngZ
form <> to <zone> , - coc
form <> to <zone> , -ed uYa
form <> to <zone> , hkb
form <> to <zone> - bbq
form <> to <zone> <service> kdg
form <> which - -s coc
form <> who -s - idh
form <> will - - - nbd
form <> will that - Xog
form <> with - - fld
form <> with - <n> Xqg
form <> with <service> <n> blh
form <> with <service> ? dpa
form <> would - - jZk
form <> 上 <outside> <n> fZo
form <> 上 <outside> 走 mdd
form <> 上 <outside> 走 得 mdd
form <> 上 <service> <host> <n> oZg
form <> 上 <service> <host> oZg
form <> 上 <service> <own> <n> kdf
form <> 上 <service> <own> kdf
form <> 上 不 了 <outside> idh
form <> 上 到 底 eej
form <> 上 执 行 kdf
form <> 上 抓 到 bem
form <> 上 抓 包 , agm
form <> 上 抓 包 dgj
form <> 上 抓 的 hdh
form <> 上 抓 的 包 occ
form <> 上 的 - vQg
form <> 上 的 -s kef
form <> 上 的 <service> Zqd
form <> 上 的 人 kdf
form <> 上 的 人 能 kdf
form <> 上 看 到 fdk
form <> 上 跑 的 lcf
form <> 不 $ $  djg
form <> 不 $ $ djg
form <> 丢 的 吗 $ efk
form <> 丢 的 吗 eek
form <> 主 动 往 jef
form <> 主 动 连 <zone> kdf
form <> 主 动 连 kdf
form <> 之 后 , ndd
form <> 会 不 会 被 eld
form <> 会 变 成 flb
form <> 会 好 吗 $ gnZ
form <> 会 怎 样 $ fsW
form <> 会 通 吗 $ gdj
form <> 写 的 <own> eek
form <> 到 <client> 的 <n> kef
form <> 到 <client> 的 kdf
form <> 到 <far> - <n> lbg
form <> 到 <far> - lbg
form <> 到 <host> - oZf
form <> 到 <host> 的 <n> hbk
form <> 到 <host> 的 <service> lfc
form <> 到 <host> 的 jch
form <> 到 <outside> 的 jdf
form <> 到 <own> <n> mce
form <> 到 <own> 会 dgj
form <> 到 <own> 的 <n> jgd
form <> 到 <own> 还 jgd
form <> 到 <own> 还 通 jgd
form <> 到 <zone> 的 - kbh
form <> 到 <zone> 的 pad
form <> 去 掉 , <zone> efj
form <> 去 掉 , efj
form <> 发 信 , blg
form <> 发 信 <n> ele
form <> 发 信 <n> 端 ekf
form <> 发 信 到 jdg
form <> 发 信 报 bij
form <> 发 信 走 cod
form <> 发 到 <own> 的 dgj
form <> 发 来 的 <service> mdd
form <> 发 来 的 occ
form <> 发 邮 件 dhi
form <> 可 以 吗 $ foZ
form <> 可 以 吗 ctX
form <> 可 以 直 ndc
form <> 可 以 直 接 ndc
form <> 吗 $ $  ejf
form <> 吗 $ $ ejf
form <> 吗 ? $ $ hdi
form <> 吗 ? $ hdi
form <> 啊 $ $  cii
form <> 啊 $ $ cii
form <> 填 <own> , dgk
form <> 填 的 <own> $ dfk
form <> 填 的 <own> , ffj
form <> 填 的 <own> efj
form <> 就 好 了 dmd
form <> 就 正 常 bfm
form <> 就 能 连 edl
form <> 开 放 吗 jef
form <> 往 <outside> 发 fck
form <> 往 <outside> 发 信 fck
form <> 往 外 发 lfb
form <> 往 外 发 信 lfb
form <> 打 <own> 的 <n> jfe
form <> 打 不 开 , cjh
form <> 打 不 开 <own> jge
form <> 打 开 <own> kgc
form <> 打 开 <own> 一 lgb
form <> 拦 的 吗 ? fdk
form <> 拦 的 吗 fej
form <> 提 供 <service> ijb
form <> 收 <service> <n> fkc
form <> 收 不 了 jge
form <> 收 不 了 邮 jgd
form <> 收 不 到 hmZ
form <> 收 不 到 信 liZ
form <> 收 邮 件 <service> djg
form <> 收 邮 件 mec
form <> 放 不 放 ? ffj
form <> 放 不 放 eek
form <> 放 不 放 行 cem
form <> 放 行 吗 $ dfk
form <> 放 行 吗 del
form <> 有 关 系 dfk
form <> 有 放 行 dhi
form <> 有 放 行 吗 dhi
form <> 有 没 有 被 eld
form <> 本 机 <service> pad
form <> 本 机 上 - ngZ
form <> 本 机 上 nfa
form <> 本 机 能 eld
form <> 本 机 访 kdf
form <> 本 机 访 问 kdf
form <> 本 机 连 neb
form <> 本 身 ? fke
form <> 没 问 题 eje
form <> 用 <service> <n> dme
form <> 用 <service> <n> 收 tVe
form <> 用 <service> <n> 连 naf
form <> 用 户 用 jgd
form <> 用 户 连 <own> jgd
form <> 用 户 连 jgd
form <> 的 - , gkd
form <> 的 - - kee
form <> 的 - <n> $ dnc
form <> 的 - <n> , cle
form <> 的 - <n> Zqd
form <> 的 - <n> 放 gkd
form <> 的 - 报 mec
form <> 的 - 用 reX
form <> 的 - 连 kcf
form <> 的 <n> $ $ fmb
form <> 的 <n> $ fmb
form <> 的 <n> , <gateway> dob
form <> 的 <n> , cjh
form <> 的 <n> , 能 eke
form <> 的 <n> - Uvd
form <> 的 <n> ? $ gqW
form <> 的 <n> ? gma
form <> 的 <n> 不 $ fpY
form <> 的 <n> 不 fpY
form <> 的 <n> 了 gnZ
form <> 的 <n> 会 amf
form <> 的 <n> 会 不 amg
form <> 的 <n> 发 cme
form <> 的 <n> 口 , ejf
form <> 的 <n> 口 dkf
form <> 的 <n> 吗 ? eke
form <> 的 <n> 和 <n> cgk
form <> 的 <n> 和 cgk
form <> 的 <n> 对 <zone> fke
form <> 的 <n> 对 fke
form <> 的 <n> 就 dkf
form <> 的 <n> 收 enb
form <> 的 <n> 是 Ypf
form <> 的 <n> 有 cob
form <> 的 <n> 有 没 ckg
form <> 的 <n> 能 glb
form <> 的 <n> 通 dmd
form <> 的 <n> 通 不 dmd
form <> 的 <service> $ $ fna
form <> 的 <service> $ fna
form <> 的 <service> , Ypf
form <> 的 <service> - pcb
form <> 的 <service> ? $ gpX
form <> 的 <service> 一 fmb
form <> 的 <service> 一 直 fmb
form <> 的 <service> 会 dkf
form <> 的 <service> 吗 $ fkc
form <> 的 <service> 吗 ? gkc
form <> 的 <service> 吗 fna
form <> 的 <service> 是 hla
form <> 的 <service> 有 dke
form <> 的 <service> 有 没 dke
form <> 的 <service> 走 fkd
form <> 的 <service> 通 ahl
form <> 的 <service> 通 不 bgl
form <> 的 人 用 ngZ
form <> 的 人 能 gdj
form <> 的 人 能 不 cem
form <> 的 人 访 kgd
form <> 的 人 访 问 kgd
form <> 的 人 连 <own> kgc
form <> 的 人 连 ndd
form <> 的 共 享 <n> dgj
form <> 的 共 享 bij
form <> 的 同 事 反 qeY
form <> 的 同 事 收 sfV
form <> 的 同 事 用 kch
form <> 的 同 事 能 nfZ
form <> 的 同 事 说 lfb
form <> 的 打 印 机 jZj
form <> 的 时 候 efj
form <> 的 机 器 <service> rcZ
form <> 的 机 器 上 mce
form <> 的 机 器 访 vcV
form <> 的 流 量 fkd
form <> 的 用 户 jfd
form <> 的 电 脑 jfe
form <> 的 电 脑 可 jdg
form <> 的 电 脑 打 pfY
form <> 的 远 程 Ypf
form <> 的 远 程 桌 Ypf
form <> 的 连 接 mde
form <> 的 问 题 efj
form <> 的 问 题 吗 efj
form <> 直 接 打 <host> jgd
form <> 直 接 打 eej
form <> 直 接 访 fdj
form <> 直 接 访 问 fdj
form <> 直 连 <host> efj
form <> 看 到 的 Zgn
form <> 看 到 的 源 Zgn
form <> 端 口 <n> , ejf
form <> 端 口 <n> ejf
form <> 能 -ing 通 <gateway> oYg
form <> 能 -ing 通 <host> cem
form <> 能 -ing 通 jfd
form <> 能 <service> 到 mag
form <> 能 上 <outside> mce
form <> 能 上 <outside> 吗 kcg
form <> 能 不 能 -ing xdR
form <> 能 不 能 jch
form <> 能 不 能 上 nbe
form <> 能 不 能 用 odb
form <> 能 不 能 直 mec
form <> 能 不 能 访 fYp
form <> 能 主 动 连 mdc
form <> 能 出 去 Zof
form <> 能 好 吗 gjd
form <> 能 直 接 <service> kef
form <> 能 直 接 访 efj
form <> 能 访 问 <host> lgb
form <> 能 访 问 <own> bgl
form <> 能 访 问 gbk
form <> 能 连 <own> 吗 lgb
form <> 能 连 <own> 的 Zgn
form <> 能 连 上 lfd
form <> 能 通 吗 $ flc
form <> 能 通 吗 emd
form <> 自 己 -ing mbe
form <> 自 己 -ing 得 mbe
form <> 自 己 去 peZ
form <> 自 己 往 mbf
form <> 自 己 的 Zkj
form <> 自 己 能 kYk
form <> 自 己 能 上 sVf
form <> 自 己 能 不 jee
form <> 自 己 能 访 gdk
form <> 自 己 访 ngZ
form <> 自 己 访 问 ngZ
form <> 自 己 连 ndc
form <> 行 不 行 clf
form <> 让 过 吗 $ dgj
form <> 让 过 吗 dgj
form <> 访 问 <far> jai
form <> 访 问 <far> 的 lZi
form <> 访 问 <host> 的 jef
form <> 访 问 <own> , kgc
form <> 访 问 <own> 一 jgd
form <> 访 问 <own> 为 kgc
form <> 访 问 <own> 会 pgX
form <> 访 问 <own> 就 lgb
form <> 访 问 <own> 能 wgQ
form <> 访 问 <own> 还 pgX
form <> 访 问 <public> <own> lgb
form <> 访 问 <public> mfb
form <> 走 得 通 cme
form <> 走 得 通 吗 cnd
form <> 还 - 吗 $ cme
form <> 还 - 吗 cme
form <> 还 打 得 lfc
form <> 还 打 得 开 lfc
form <> 还 能 -s dgk
form <> 还 能 上 <far> kee
form <> 还 能 上 <outside> ibj
form <> 还 能 上 gej
form <> 还 能 连 <own> kfc
form <> 还 能 连 jfd
form <> 还 行 不 fkd
form <> 还 行 不 行 fkd
form <> 这 个 网 sYd
form <> 这 个 网 段 sYd
form <> 这 边 <service> ofZ
form <> 这 边 放 dgk
form <> 进 得 来 iic
form <> 进 来 的 ogY
form <> 连 <host> 的 <n> rdY
form <> 连 <host> 的 ddm
form <> 连 <own> 会 jgd
form <> 连 不 上 <own> kgd
form <> 连 不 上 ijb
form <> 通 不 通 $ eke
form <> 通 不 通 eke
form <> 通 吗 $ $ dmd
form <> 通 吗 $ dmd
form <> 那 台 要 pca
form <> 那 边 能 lfc
form <> 里 <service> <own> <n> lcf
form <> 里 <service> <own> lcf
form <> 里 的 机 lde
form <> 里 的 机 器 lde
form <client> , - lbg
form <client> , <> 访 odb
form <client> , <server> Zof
form <client> - - dmd
form <client> - <> - flc
form <client> - <> -ed bmf
form <client> - <> ? aqc
form <client> - <> on aqd
form <client> - to Zof
form <client> -> <> , fld
form <client> -> <> - chj
form <client> -> <> -ed clf
form <client> -> <> ? Ysc
form <client> -ed - glb
form <client> -ed <> ? cme
form <client> -ing to fkc
form <client> -s - efj
form <client> -s <> , Zli
form <client> -s <> - gjd
form <client> -s to Ylj
form <client> <service> <> <n> eje
form <client> <service> to ahl
form <client> <service> 到 eqY
form <client> from <> , gkc
form <client> to - blg
form <client> to <> $ fmb
form <client> to <> , XyW
form <client> to <> - ihd
form <client> to <> -ed eld
form <client> to <> -s cji
form <client> to <> ? bgl
form <client> to <> on axW
form <client> 上 <service> dkf
form <client> 到 <> - dkf
form <client> 到 <> 的 cme
form <client> 打 开 gjd
form <client> 要 连 fma
form <far> - - boc
form <far> - <> - fek
form <far> - <> -ed anf
form <far> -> <> - dle
form <far> -s <> - Ypf
form <far> from <> $ mag
form <far> from <> , led
form <far> to <> $ fck
form <far> to <> , eoa
form <far> to <> - bpc
form <far> 访 问 gjd
form <far> 连 <> 的 fkc
form <gateway> - - dnc
form <gateway> - <> - oae
form <gateway> - from mbg
form <gateway> - to dkf
form <gateway> from <> , naf
form <gateway> from <> ? kcg
form <host> , - kZi
form <host> , <> 就 jef
form <host> - , Zmh
form <host> - - lfc
form <host> - <> - ika
form <host> - <> -ed kdf
form <host> - <> -s jfe
form <host> - <> on Rmp
form <host> - at dfj
form <host> - from sba
form <host> - to eoa
form <host> -> <> , enb
form <host> -> <> <service> bmf
form <host> -ing to alh
form <host> from <> $ nZg
form <host> from <> , qYd
form <host> from <> - jlY
form <host> to <> , Vvb
form <host> to <> - Zkj
form <host> to <> on Uqi
form <host> 到 <> 的 aoe
form <host> 往 <> 发 eje
form <n> , - jbi
form <n> , <> 填 cdm
form <n> , <> 放 efj
form <n> , <> 这 ddm
form <n> , can mdd
form <n> , is qTj
form <n> , will kee
form <n> , would gVr
form <n> - , fVs
form <n> - - hci
form <n> - <> - jch
form <n> - <> -s pfZ
form <n> - <> <far> kee
form <n> - <> <host> ibj
form <n> - <client> Xnj
form <n> - <far> Zog
form <n> - <host> jXm
form <n> - <n> afn
form <n> - from oea
form <n> - on hkb
form <n> - to fmc
form <n> -ed on jbi
form <n> -ed to idh
form <n> -ing <> <service> fdk
form <n> -ing from kdf
form <n> -s - hcj
form <n> -s <> - del
form <n> -s on fZn
form <n> : - nfa
form <n> : does kdf
form <n> <n> - jdg
form <n> <n> <> - dle
form <n> <n> <> in dgj
form <n> <n> <client> Xqf
form <n> <n> in eek
form <n> does - gbl
form <n> does <> - cgk
form <n> from <> , qbb
form <n> from <> - djg
form <n> from <> ? ljY
form <n> from <> to kcg
form <n> in <> - ddm
form <n> is - fdk
form <n> of <> - aof
form <n> on - aki
form <n> on <> $ cmf
form <n> on <> , cii
form <n> on <> - bji
form <n> on <> -ed aof
form <n> on <> -s hid
form <n> on <> ? Xre
form <n> on <> from ejf
form <n> on <> is Yre
form <n> on <> to Xsd
form <n> to - ddn
form <n> to <> $ Usf
form <n> to <> , ilZ
form <n> to <> ? Svf
form <n> to <> from dmd
form <n> 对 <> 开 jef
form <n> 行 , nec
form <outside> , <> 访 rgW
form <outside> - - djg
form <outside> - <> , idh
form <outside> - <> - akj
form <outside> - to gkc
form <outside> -> <> , fmc
form <outside> <service> to ejf
form <outside> <service> 到 emc
form <outside> for <> - bne
form <outside> get at glb
form <outside> to - afn
form <outside> to <> $ fkd
form <outside> to <> , Zpe
form <outside> to <> - fpY
form <outside> to <> -ed Yre
form <outside> to <> ? bji
form <outside> to <> on Vte
form <outside> 到 <> 的 dkg
form <outside> 打 <> 的 ejg
form <outside> 连 <> 会 gdj
form <own> , from bfn
form <own> - for kfd
form <own> - to idi
form <own> -ed to kai
form <own> -ing <> - fbl
form <own> <n> -ing fdk
form <own> <n> from oea
form <own> <n> on qac
form <own> from <> $ ngZ
form <own> from <> , pfZ
form <own> from <> -s rba
form <own> from <> ? kfd
form <server> at <> , ejf
form <server> 填 <> , fje
form <server> 填 的 fje
form <service> - - del
form <service> - : bmf
form <service> - <> , Rui
form <service> - <> - Ymi
form <service> - at Xqf
form <service> - from fmb
form <service> - on Uve
form <service> - to hjd
form <service> -s from pZd
form <service> -s on eld
form <service> <n> - aqc
form <service> <n> from lgb
form <service> <n> on Ylj
form <service> <n> to Rqm
form <service> at <> , dle
form <service> at <> - cmd
form <service> at <> ? Svf
form <service> from - kZj
form <service> from <> , cnd
form <service> from <> - oae
form <service> from <> ? djg
form <service> from <> into rZc
form <service> from <> to uVc
form <service> into - bji
form <service> into <> $ chk
form <service> into <> - Zpe
form <service> into <> ? fje
form <service> into <> from ejf
form <service> on - boe
form <service> on <> $ dtW
form <service> on <> , Ysc
form <service> on <> - Yog
form <service> on <> <n> Wrf
form <service> on <> ? aoe
form <service> on <> from fmb
form <service> to - blg
form <service> to <> $ gjd
form <service> to <> , dld
form <service> to <> - Zrc
form <service> to <> -ed bne
form <service> to <> <n> dhi
form <service> to <> ? axV
form <service> to <> from enb
form <service> to <> is bne
form <service> 到 <> $ fmb
form <service> 到 <> , auY
form <service> 到 <> ? glb
form <service> 到 <> 吗 fna
form <service> 到 <> 本 dkf
form <service> 到 <> 行 Xqe
form <service> 登 录 fjf
form <service> 连 <> , eoa
form <zone> , - kdf
form <zone> , <> , pbd
form <zone> - - dgj
form <zone> - -ed Zog
form <zone> - -ing cpb
form <zone> - <> $ dkf
form <zone> - <> -ing ijb
form <zone> - <> -s jgc
form <zone> - <> ? epZ
form <zone> - <> on foY
form <zone> - on Zpd
form <zone> - to eek
form <zone> -> <> , bpc
form <zone> -> <> <n> amg
form <zone> -> <> <service> bne
form <zone> -> <> ? ajj
form <zone> -> <> 的 clg
form <zone> -ed - flc
form <zone> -ing <> 通 clf
form <zone> -s - aik
form <zone> -s <> , mfb
form <zone> -s <> - dmd
form <zone> -s to Yof
form <zone> <service> <> <n> enc
form <zone> <service> to emc
form <zone> can - fdk
form <zone> get to fkd
form <zone> have <> ? dle
form <zone> have <> at gma
form <zone> to - ckg
form <zone> to <> $ Umm
form <zone> to <> , ebn
form <zone> to <> - fpY
form <zone> to <> -ed Yjl
form <zone> to <> -s Yim
form <zone> to <> : Zng
form <zone> to <> <service> bji
form <zone> to <> ? Zrc
form <zone> to <> does Zrb
form <zone> to <> on cqa
form <zone> 上 <> <n> fmb
form <zone> 上 <> 走 gma
form <zone> 到 <> - Zmi
form <zone> 到 <> <n> gkc
form <zone> 到 <> 会 flb
form <zone> 到 <> 的 cii
form <zone> 到 <> 通 cnd
form <zone> 用 <> 收 glb
form <zone> 能 上 fje
form <zone> 走 <> <own> fam
form <zone> 连 <> 的 fkd
form ? in <> - ddm
form ^ - - cmd
form ^ - : pfZ
form ^ - <> , Xkl
form ^ - <> - rTh
form ^ - <> -s ogZ
form ^ - <> <own> led
form ^ - <> be hla
form ^ - <> from ejf
form ^ - <> to pYf
form ^ - <client> djg
form ^ - <far> bsZ
form ^ - <n> kgc
form ^ - <server> dkf
form ^ - <service> sbZ
form ^ - does fam
form ^ - from jfe
form ^ - in jbh
form ^ - is ioW
form ^ - on hcj
form ^ - would qab
form ^ - 在 dfk
form ^ -ed <> -s hck
form ^ -ed on eej
form ^ -ing - Xio
form ^ -ing <> - mce
form ^ -ing <> from amg
form ^ -ing from ndc
form ^ -s - rZc
form ^ -s -ing mde
form ^ -s <> <client> efj
form ^ -s <server> nbe
form ^ -s from sXd
form ^ -s in kee
form ^ -s on peZ
form ^ <client> -> dle
form ^ <client> -ing Yog
form ^ <client> -s YzW
form ^ <client> <service> djf
form ^ <client> to Yrd
form ^ <client> 到 anf
form ^ <client> 去 ejf
form ^ <client> 被 kdf
form ^ <far> from mdd
form ^ <far> to fna
form ^ <gateway> -> clf
form ^ <host> -> aod
form ^ <host> <> 上 qeY
form ^ <host> <> 能 Zgn
form ^ <host> <> 要 YZv
form ^ <host> to bpc
form ^ <host> 往 dkf
form ^ <outside> to Yrd
form ^ <outside> 到 glb
form ^ <outside> 打 ckg
form ^ <own> from kee
form ^ <service> - gkc
form ^ <service> <> <n> fmb
form ^ <service> <n> hlb
form ^ <service> from mce
form ^ <service> into dle
form ^ <service> to Zpf
form ^ <zone> -> dle
form ^ <zone> -ing chi
form ^ <zone> -s fkd
form ^ <zone> <> <n> Vsg
form ^ <zone> <> 上 hcj
form ^ <zone> <> 的 bdo
form ^ <zone> <> 能 Wfq
form ^ <zone> to Woi
form ^ <zone> 上 fje
form ^ <zone> 出 fej
form ^ <zone> 到 afn
form ^ <zone> 去 ckg
form ^ <zone> 用 clf
form ^ <zone> 连 fna
form ^ ^ - gcj
form ^ ^ -ed lah
form ^ ^ -ing ofZ
form ^ ^ -s lZi
form ^ ^ <> , fam
form ^ ^ <> - cii
form ^ ^ <> -> saa
form ^ ^ <> -ing kkY
form ^ ^ <> -s qjT
form ^ ^ <> : YYw
form ^ ^ <> <- bqb
form ^ ^ <> <client> jXm
form ^ ^ <> <host> gZn
form ^ ^ <> <n> qac
form ^ ^ <> <outside> kcg
form ^ ^ <> <own> vYZ
form ^ ^ <> <server> tiR
form ^ ^ <> <service> sXd
form ^ ^ <> <zone> edl
form ^ ^ <> from ckg
form ^ ^ <> gets efj
form ^ ^ <> has dlf
form ^ ^ <> is jmX
form ^ ^ <> to 6NZ
form ^ ^ <> 上 bkh
form ^ ^ <> 为 kee
form ^ ^ <> 主 nbe
form ^ ^ <> 出 oYh
form ^ ^ <> 到 uaY
form ^ ^ <> 去 tYb
form ^ ^ <> 发 qWh
form ^ ^ <> 可 ofY
form ^ ^ <> 同 eej
form ^ ^ <> 和 kee
form ^ ^ <> 客 nea
form ^ ^ <> 往 1cP
form ^ ^ <> 想 lcf
form ^ ^ <> 打 idi
form ^ ^ <> 收 lah
form ^ ^ <> 本 mec
form ^ ^ <> 来 kgb
form ^ ^ <> 用 rcZ
form ^ ^ <> 电 eej
form ^ ^ <> 的 nhY
form ^ ^ <> 直 rYd
form ^ ^ <> 给 eke
form ^ ^ <> 网 vWb
form ^ ^ <> 能 qfW
form ^ ^ <> 自 lha
form ^ ^ <> 被 gkc
form ^ ^ <> 要 vaX
form ^ ^ <> 访 mfb
form ^ ^ <> 走 reW
form ^ ^ <> 过 ofZ
form ^ ^ <> 这 kmW
form ^ ^ <> 进 mfb
form ^ ^ <> 连 sdX
form ^ ^ <> 那 kMx
form ^ ^ <> 里 ici
form ^ ^ <client> khb
form ^ ^ <host> cii
form ^ ^ <outside> ben
form ^ ^ <service> coc
form ^ ^ are idg
form ^ ^ can jef
form ^ ^ do nec
form ^ ^ does med
form ^ ^ for dmd
form ^ ^ from jdg
form ^ ^ in eel
form ^ ^ is iic
form ^ ^ on eje
form ^ ^ would imY
form ^ ^ 从 jhc
form ^ ^ 在 hal
form ^ ^ 急 eej
form ^ ^ 源 kdf
form ^ ^ 给 jch
form ^ are <> -s kgc
form ^ can <> - oVj
form ^ can <> -ed xRe
form ^ can <> -s pda
form ^ can <> <service> qXf
form ^ can <> be fna
form ^ can <> get eqY
form ^ do <> -s mfb
form ^ does <> - nbd
form ^ does <> get ngY
form ^ does <> have pda
form ^ from - ofa
form ^ from <> , 2TY
form ^ from <> - edl
form ^ from <> : jef
form ^ from <> to mbf
form ^ in <> - del
form ^ is - flc
form ^ is <> - gla
form ^ is <> -ed lZi
form ^ is <> -ing jef
form ^ on - dgj
form ^ on <> - dnc
form ^ will <> - gma
form ^ will <> be klX
form ^ would - dfk
form ^ would <> - mdd
form ^ would <> be kde
form ^ 从 <> -ing odb
form ^ 从 <> <service> uUe
form ^ 从 <> 到 neb
form ^ 从 <> 发 xQe
form ^ 从 <> 打 oeZ
form ^ 从 <> 直 nbe
form ^ 从 <> 能 tbY
form ^ 从 <> 访 lee
form ^ 从 <> 连 occ
form ^ 在 <> 上 jdh
form ^ 在 <> 本 nfZ
form ^ 在 <> 里 rfV
form ^ 客 户 jgd
form ^ 我 在 hcj
form ^ 源 <> , jef
form ^ 目 的 Zof
form ^ 请 问 led
form and - - obd
form and -s - bgl
form and <n> on clf
form are -ed by qYe
form are -s in mbg
form at - - ngZ
form at - <> - cWu
form at - <> ? fej
form at <far> -s ejf
form be -ed by ogZ
form be -ed from rVg
form by - - rTj
form by - of mag
form by <public> <> , bne
form by <service> to clg
form can - - Zkj
form can - <> , kcg
form can - <> on enb
form can - in kia
form can - on naf
form can - to dpa
form can <client> - aoe
form can <zone> - egj
form can <zone> -ing fkd
form do - <> -s nZg
form do -s from ljZ
form do <service> to fkd
form does - - mbf
form does - <> - jgd
form does - <> -s jWn
form does <client> - cjh
form does <service> from jgd
form does <service> to bmf
form does <zone> - bkh
form does <zone> have flc
form for - <> - bhk
form for <zone> -> fje
form from - - vRg
form from - <> , yXX
form from - <> - mcf
form from - <> -s jgd
form from - <> <n> mdc
form from - <> ? jbi
form from - <> to pgY
form from -ing to ejf
form from <client> to Tri
form from <far> to anf
form from <gateway> to cme
form from <host> to gpX
form from <outside> for Tue
form from <outside> on dkf
form from <outside> to cih
form from <zone> , afn
form from <zone> - aYu
form from <zone> into Zqd
form from <zone> to djg
form get - to Xmj
form get <service> on ahk
form get at <> - eoa
form get into <> ? dkf
form get to - bji
form get to <> $ bjh
form get to <> - buX
form get to <> -ed glb
form get to <> ? bmf
form get to <> on dle
form get to <> with fej
form gets - <> - cgk
form gets - to fmb
form in - - hcj
form in - <> - lde
form in - <> -s eek
form in - <> <own> kee
form in - <far> cii
form in <outside> - cfl
form in <zone> - dap
form in <zone> -s mga
form in on <> , ijb
form in on <> - kmW
form in on <> for jfe
form into - <> - fje
form into <gateway> from kcg
form is - - jef
form is - <> - kch
form is - from pda
form is - to gkc
form is -ed by iic
form is <service> from obd
form is <service> on bqb
form is <service> to coc
form of - - lag
form of - <> - nec
form of - <> -s Wll
form on - - amg
form on - <> $ cfl
form on - <> , ici
form on - <> -s hcj
form on - <> : nbe
form on - <> <client> agm
form on - <> <zone> lYj
form on - <> is mYi
form on <client> -s Xjn
form on <outside> -s blg
form on <outside> for Zof
form on <own> for mec
form on <own> from kdf
form on <own> to Zgn
form on <service> to fje
form on <zone> - kgb
form over <service> from Ypf
form should - <> - eke
form that - - hck
form that - <> - mXj
form that - <> -s kbh
form that -s on bij
form that was on lfc
form to - - cjh
form to - -s Unl
form to - <> $ Xjl
form to - <> , cdn
form to - <> - fje
form to - <> -s bgl
form to - <> at aoe
form to - <> from gjd
form to - <> is Wgq
form to - <> on jhc
form to - can led
form to - from eke
form to - on hmZ
form to - to cjh
form to - via foa
form to - with dsY
form to - would jef
form to -s - bij
form to -s <> -ed fjf
form to <far> <> : fdk
form to <gateway> from oYg
form to <host> <> : gan
form to <n> on bmg
form to <own> <> : gdj
form to <own> from occ
form to <service> at djf
form to <service> into ejf
form to <service> on bme
form to <service> to flc
form was on <> $ lfc
form will - <> - bdo
form with - - bkh
form with - <> - Xjm
form would - <> - dhi
form would - for pca
form would -ing - hbk
form would <client> - dpa
form would <zone> - clf
form would that - qbc
form 一 下 , mZh
form 一 下 <> 到 jfe
form 一 下 <> 的 kjZ
form 上 - <> , dfk
form 上 <service> <> <n> dkf
form 上 不 了 djg
form 上 得 了 gjd
form 下 , <> 的 dlf
form 下 <zone> 到 flc
form 不 上 <> 的 gkd
form 不 了 <> $ cvV
form 不 了 <> , crZ
form 不 了 <> 的 btY
form 不 开 <> $ ejf
form 不 开 <> ? frW
form 不 开 <> 的 gpX
form 不 能 上 dpa
form 不 通 <> , aoe
form 个 : in bfm
form 主 动 往 dkf
form 主 动 连 cii
form 之 后 , idh
form 之 后 <> 访 kgc
form 人 在 <> $ kee
form 人 访 问 gkc
form 什 么 <> 打 mfc
form 什 么 用 dmd
form 从 <outside> <service> ekd
form 从 <outside> 连 goY
form 从 <zone> 到 flc
form 以 后 , mfb
form 以 连 到 Zmg
form 写 的 <> , eob
form 出 去 到 blg
form 到 - <> <own> vfR
form 到 - <client> fkd
form 到 <host> , idh
form 到 这 台 dkf
form 加 上 - cfl
form 加 完 <> 到 dgj
form 动 去 连 eke
form 动 往 <> 发 eke
form 动 访 问 ele
form 去 掉 , jef
form 去 访 问 fje
form 口 , 从 jdg
form 口 - 是 lcf
form 同 事 在 kee
form 同 事 说 bhk
form 后 , <> 访 jgd
form 否 访 问 bmf
form 填 的 <> $ dkf
form 填 的 <> , fje
form 填 的 是 fld
form 如 到 <> 的 ele
form 完 以 后 jfe
form 客 户 端 pbc
form 己 往 <> 发 bmg
form 己 能 上 eke
form 得 了 <> 吗 fZo
form 得 开 <> 的 gjd
form 想 <service> 到 bra
form 想 访 问 eke
form 成 - , jgd
form 成 <client> , kfc
form 我 在 <> , idh
form 我 在 <> 上 jfe
form 户 打 开 ekd
form 户 端 <> , qbb
form 户 端 是 ldd
form 户 访 问 gjd
form 打 不 开 flc
form 打 到 <> 的 gjd
form 打 印 机 fna
form 打 开 <> 吗 goZ
form 打 得 开 gjd
form 换 成 <> , gbl
form 掉 , <> 访 pgY
form 接 <service> 到 dih
form 接 口 <> , enb
form 接 打 到 glc
form 接 访 问 ckg
form 接 连 <> 的 flc
form 收 不 到 mdd
form 收 信 , cgk
form 改 成 <> , dgk
form 服 务 端 bmf
form 本 机 - jfe
form 本 机 <> , nce
form 机 - <> , nea
form 机 器 是 pXf
form 机 访 问 glb
form 来 自 <> 的 occ
form 比 如 到 ele
form 没 有 对 jef
form 用 - 连 flb
form 用 <public> <> 打 dle
form 用 <service> 连 flc
form 电 脑 <> , mcf
form 电 脑 是 lde
form 电 脑 用 efj
form 的 - , ccp
form 的 - <> 去 dfk
form 的 - 到 ebo
form 的 - 是 pad
form 的 <n> 对 jef
form 的 <service> , fbm
form 的 人 用 cih
form 的 人 连 ekf
form 的 是 <> $ epZ
form 的 是 <> , jja
form 的 是 <> 的 jhc
form 的 话 , jgd
form 目 的 <> , cmf
form 目 的 是 ejf
form 直 连 <> 的 gqW
form 看 下 <> 到 jdf
form 看 到 - ibk
form 端 口 , meb
form 端 是 <> , kfd
form 网 段 去 blg
form 能 -ing 通 eke
form 能 -s <> 吗 gjd
form 能 <service> 到 dnc
form 能 <service> 通 glb
form 能 上 <> 吗 djg
form 能 上 <> 的 foZ
form 能 用 <public> ejf
form 能 连 <> 的 fjd
form 能 连 到 gnZ
form 能 通 过 fkd
form 脑 用 <> <own> efj
form 脑 用 <public> djg
form 自 己 往 bmg
form 行 , <> 还 ndc
form 行 <zone> 到 cjh
form 行 的 - cgk
form 补 上 - dfl
form 要 访 问 enb
form 让 不 让 hbk
form 访 问 <> , emc
form 访 问 <> <n> fje
form 访 问 <> <own> fWr
form 访 问 <> 吗 cqa
form 访 问 <> 就 foZ
form 访 问 <> 的 fkd
form 访 问 <> 走 Vgr
form 访 问 <> 还 fkc
form 访 问 到 dlf
form 话 , <> 到 nga
form 话 , <> 能 jfe
form 请 问 <> <zone> ueU
form 请 问 <> 到 led
form 请 问 <> 可 qgX
form 请 问 <> 网 pad
form 请 问 <> 能 teV
form 请 问 <zone> ddm
form 请 问 从 oea
form 走 <service> 到 fkd
form 转 到 <> , aen
form 还 能 -s gkd
form 还 能 连 gjd
form 这 台 <> 会 edl
form 这 台 <> 吗 epZ
form 这 台 是 kdf
form 这 条 , fcl
form 连 上 <> 的 glb
form 连 不 上 gkd
form 连 到 <> 吗 fqX
form 连 我 们 gpY
form 连 接 到 eek
form 连 的 是 kfc
form 都 在 <> , mga
form 配 的 是 ckg
form 里 <service> <> <n> dkf
form 问 <zone> <> 的 eao
form 问 <zone> 到 fkd
form 问 不 了 dkf
from <client>  ang
from <client> , - lbg
from <client> , eke
from <client> , on - aat
from <client> - - - gZo
from <client> - - dmd
from <client> - - to Svf
from <client> - cme
from <client> - get to gma
from <client> - to Zof
from <client> -> cjg
from <client> -ed - glb
from <client> -ed - to foZ
from <client> -ed cnc
from <client> -ing crZ
from <client> -ing to fkc
from <client> -ing 不 通 aqc
from <client> -s - - blg
from <client> -s - efj
from <client> -s - to jdg
from <client> -s Rti
from <client> -s to Ylj
from <client> : <n> -ed to - to goY
from <client> <service> eje
from <client> <service> to ahl
from <client> <service> 到 eqY
from <client> and bkh
from <client> from ocd
from <client> get - to dgj
from <client> is -ed by pcb
from <client> on gdi
from <client> to - blg
from <client> 上 <service> dkf
from <client> 到 cnd
from <client> 打 不 开 erW
from <client> 打 开 gjd
from <client> 用 cqa
from <client> 给 qba
from <client> 能 不 能 访 问 gpX
from <client> 被 kdf
from <client> 要 连 fma
from <client> 还 能 上 ayV
from <client> 连 foZ
from <far>  eje
from <far> , gdk
from <far> - - boc
from <far> - cii
from <far> -> eke
from <far> -ing alh
from <far> -s kee
from <far> from rfW
from <far> to Zrd
from <far> 到 bqb
from <far> 的 - <n> , hdi
from <far> 访 问 gjd
from <far> 连 gkd
from <gateway> - - dnc
from <gateway> - - from rVg
from <gateway> - - to Yof
from <gateway> - from mbg
from <gateway> - get to amg
from <gateway> - maf
from <gateway> - to dkf
from <gateway> -> dle
from <gateway> -ing Wqg
from <gateway> -s cbp
from <gateway> from pYf
from <gateway> to apd
from <host>  idi
from <host> , - kZi
from <host> , jdh
from <host> - , Zmh
from <host> - - - hic
from <host> - - - to lgb
from <host> - - from pYg
from <host> - - lfc
from <host> - - to cjh
from <host> - -ing -s dgj
from <host> - at dfj
from <host> - from sba
from <host> - gkc
from <host> - to eoa
from <host> -> bod
from <host> -ing to alh
from <host> -s dnd
from <host> from qZe
from <host> get - to amg
from <host> is mbg
from <host> to aki
from <host> will jdg
from <host> 主 动 往 djg
from <host> 到 aoe
from <host> 往 dke
from <host> 的 <n> , cgk
from <host> 自 己 能 上 eke
from <outside> - - , nYh
from <outside> - - djg
from <outside> - - on dem
from <outside> - - to bmf
from <outside> - cjh
from <outside> - to gkc
from <outside> -> fje
from <outside> -s ika
from <outside> <service> djg
from <outside> <service> to ejf
from <outside> <service> 到 emc
from <outside> for nbf
from <outside> get at glb
from <outside> on hjc
from <outside> to - afn
from <outside> to Wnj
from <outside> 到 bik
from <outside> 去 掉 , mfb
from <outside> 用 户 打 开 eld
from <outside> 用 户 访 问 gjd
from <outside> 能 不 能 <service> 到 glc
from <outside> 能 不 能 直 接 <service> 到 dih
from <outside> 能 直 接 <service> 到 fje
from <own>  jdg
from <own> , eek
from <own> , from bfn
from <own> - - - - Tgu
from <own> - : <n> -ed to - to gVr
from <own> - <n> - <n> - Sgu
from <own> - <n> - <n> -ed - bgl
from <own> - agm
from <own> - for kfd
from <own> - to idi
from <own> -ed to kai
from <own> -ing fbl
from <own> -s lYj
from <own> <n> - : - to gXp
from <own> <n> -ing fdk
from <own> <n> from oea
from <own> <n> on qac
from <own> <service> : - to -s gZn
from <own> ? - -ing - Ygo
from <own> from led
from <own> to Zfo
from <own> 的 <n> , ici
from <public>  fna
from <public> , crZ
from <server>  dpa
from <server> : bji
from <server> at ane
from <server> is mfc
from <server> 填 fje
from <server> 填 的 fje
from <server> 是 dob
from <zone>  ecm
from <zone> , - kdf
from <zone> , pZe
from <zone> - - - fcl
from <zone> - - dgj
from <zone> - - to cfl
from <zone> - -ed Zog
from <zone> - -ing cpb
from <zone> - <service> on gkd
from <zone> - <service> to fkd
from <zone> - cjh
from <zone> - on Zpd
from <zone> - to - afn
from <zone> - to eek
from <zone> -ed - flc
from <zone> -ed eke
from <zone> -ed get to gbl
from <zone> -ed to - to bmg
from <zone> -ing ekf
from <zone> -ing 不 通 dhi
from <zone> -s - aik
from <zone> -s - to dkf
from <zone> -s gdj
from <zone> -s to Yof
from <zone> <n> : <n> : <n> <n> - miY
from <zone> <service> enc
from <zone> <service> to emc
from <zone> and Woh
from <zone> be - to - gnZ
from <zone> can - fdk
from <zone> for Ylk
from <zone> get <service> on Zlj
from <zone> get to - chj
from <zone> get to fkd
from <zone> gets - to fmb
from <zone> have dhh
from <zone> into Zpe
from <zone> to - ckg
from <zone> to djh
from <zone> 上 dig
from <zone> 出 cqa
from <zone> 到 aik
from <zone> 去 eld
from <zone> 和 chj
from <zone> 往 dkg
from <zone> 用 emc
from <zone> 的 miY
from <zone> 的 人 用 cih
from <zone> 的 人 连 ejf
from <zone> 能 上 fje
from <zone> 能 不 能 <service> 到 fdj
from <zone> 能 不 能 访 问 glb
from <zone> 能 不 能 连 gma
from <zone> 能 访 问 gdj
from <zone> 走 fej
from <zone> 还 打 得 开 gjd
from <zone> 还 能 -s gkd
from <zone> 连 fna
is <- pYf
is <client> kfd
is <far> iic
is <gateway> fcl
is <own> dmd
is <public> Zhm
is <server> caq
is <zone> kcf
left 5 dih
left 7 dqZ
left 8 glb
left 9 bgl
nth 0 kja
nth 1 jkZ
nth 2 dfk
nth 3 bar
nth 4 YYw
nth 5 ZT0
nth 6 bVw
nth 7 Sdx
nth 8 gYo
of 2 nmU
of 3 eej
of 4 cem
of 5 dcn
of 6 fbm
of 7 Wgq
of 8 Yfq
of 9 eYq
own bare port qOo
own port bare M3d
to  <- dnc
to  <client> dcm
to  <far> bhk
to  <gateway> hXo
to  <host> iaj
to  <own> gdi
to  <zone> iic
to , - - <host> jgd
to , - <client> Wph
to , - <host> hkb
to , - <outside> kjZ
to , -s <own> ofZ
to , <client> aki
to , <gateway> jlZ
to , <host> kdf
to , <outside> cfl
to , <own> oXh
to , <server> gal
to , <service> <server> mec
to , <zone> Who
to , on - <outside> oWi
to , 发 信 <server> mdd
to - - , <zone> dkg
to - - - - <zone> Zep
to - - - <client> Yhn
to - - - <n> - - , <zone> eXq
to - - - <outside> mga
to - - - <own> occ
to - - - to <far> thT
to - - -s from <far> pbc
to - - <client> lde
to - - <far> nYh
to - - <gateway> kbh
to - - <host> fdk
to - - <outside> hal
to - - <own> lfc
to - - <zone> rfW
to - - from <outside> boe
to - - to - <gateway> gck
to - - to - <host> kdf
to - - to - <own> efj
to - - to <client> mdd
to - - to <far> rdY
to - - to <host> kgc
to - - to <outside> rcZ
to - -ed <client> hpW
to - -ed from <outside> ejf
to - -ed to <outside> clf
to - <client> cfm
to - <far> kbh
to - <gateway> hWp
to - <host> ici
to - <n> - <n> - <far> Xub
to - <n> - <n> - <host> fsV
to - <n> - <n> - <own> gnZ
to - <n> - <n> -ed - <far> YzV
to - <n> - <n> -ed - <host> fpY
to - <n> - <n> -ed - <own> gvR
to - <outside> hYn
to - <public> mde
to - <service> on <own> nga
to - <service> to <own> lfc
to - <zone> jch
to - by <public> ccn
to - from <client> Ypg
to - from <outside> aoe
to - from <zone> Ygo
to - get - to <far> ncd
to - get - to <outside> vTf
to - get to <far> rZc
to - get to <host> jfe
to - get to <outside> mag
to - have <outside> mbf
to - on <outside> ncd
to - on <own> peZ
to - to - <host> qcb
to - to <far> jdg
to - to <host> mec
to - to <outside> jbi
to -> <client> tWd
to -> <far> kdf
to -> <gateway> rWg
to -> <host> oZf
to -> <outside> mce
to -ed - <host> Zgn
to -ed - to <far> jbi
to -ed at <own> kfc
to -ed get to <own> lgb
to -ed to - - <outside> bod
to -ing <client> vcW
to -ing <far> gck
to -ing <host> dkf
to -ing <own> jic
to -ing to <far> nYh
to -ing to <own> hid
to -ing 得 通 <host> jeg
to -s - - <gateway> pUj
to -s - <own> kgc
to -s - <service> to <own> kXk
to -s - to <far> vUd
to -s - to <own> kee
to -s -ing <own> kgc
to -s <client> qTi
to -s <far> mYh
to -s <host> kmW
to -s <outside> jef
to -s <own> gck
to -s <public> kXl
to -s <zone> lcf
to -s to <far> jef
to -s to <own> lgb
to : - - <own> eek
to : -ing <own> jfe
to : <n> -ed to - to <own> jef
to : <own> rZc
to <n> -ing <own> fkd
to <n> from - - <client> eej
to <n> on <client> dgk
to <service> : - to -s <own> fbl
to <service> <host> mbf
to <service> <own> lcf
to <service> to <host> oae
to <service> 到 <gateway> lcg
to <service> 到 <host> gdj
to ? - -ing - <zone> gkc
to and <zone> oZf
to be - to - <own> tgT
to can - <own> ngZ
to does - <gateway> lfb
to does <gateway> cjh
to for <own> jaj
to for <zone> aki
to from - <zone> hjc
to from <client> asZ
to from <outside> alh
to from <own> kcg
to from <zone> ekd
to get - to <far> seX
to get <service> on <own> dcn
to get at <host> mbg
to get to - <host> qgW
to get to <far> rWf
to get to <host> mcf
to get to <own> ldd
to get to <service> on <own> kcf
to into <zone> hdi
to is <far> eek
to is <own> Zdr
to is <zone> kgd
to on <client> hjc
to on <own> jch
to to - <gateway> jdg
to to - <host> mfc
to to - <n> of <own> lgc
to to <client> ncd
to to <far> pZe
to to <gateway> mag
to to <host> meb
to to <outside> mZi
to to <own> nfa
to will <client> djf
to 上 <outside> mZh
to 上 <service> <host> oZg
to 上 <service> <own> kdf
to 上 不 了 <outside> idh
to 主 动 连 <zone> kdf
to 从 <outside> qeY
to 写 的 <own> eek
to 出 <outside> sYc
to 到 <client> pbc
to 到 <far> mdc
to 到 <host> hcj
to 到 <outside> jef
to 到 <zone> pcb
to 去 <far> rYe
to 去 <host> ddm
to 去 <own> nfa
to 去 掉 , <zone> efj
to 和 <zone> jch
to 填 <own> afn
to 填 的 <own> efj
to 往 <far> neb
to 往 <outside> gcl
to 打 不 开 <own> jge
to 打 开 <own> kgc
to 是 <own> aeo
to 本 机 上 - <own> ngZ
to 用 <service> <n> 连 <own> naf
to 用 户 连 <own> jgd
to 由 <client> Ytb
to 的 <client> UX1
to 的 <far> Zep
to 的 <n> , <gateway> dob
to 的 <n> 对 <zone> fke
to 的 人 访 问 <own> lgc
to 的 人 连 <own> kgc
to 直 接 打 <host> jgd
to 直 连 <host> efj
to 给 <zone> ejf
to 能 -ing 通 <gateway> oYg
to 能 -ing 通 <host> cem
to 能 上 <outside> mce
to 能 不 能 <service> 到 <gateway> lfc
to 能 不 能 上 <outside> nbe
to 能 不 能 直 接 打 到 <host> jff
to 能 不 能 直 接 访 问 <host> jgd
to 能 不 能 访 问 <host> vdU
to 能 不 能 访 问 <own> Zfo
to 能 直 接 <service> 到 <host> kdf
to 能 直 接 访 问 <host> efj
to 能 访 问 <host> lgb
to 能 访 问 <own> bgl
to 自 己 能 上 <outside> sVf
to 自 己 访 问 <public> ogY
to 被 <client> Zof
to 访 问 <far> jai
to 访 问 <public> mfb
to 还 能 上 <far> kee
to 还 能 上 <outside> ibj
to 还 能 访 问 <own> lfc
to 还 能 连 <own> kfc
to 连 <host> ecm
to 连 不 上 <own> kgd
to 里 <service> <own> lcf
with <- clf
with <client> Vfr
with <far> cZq
with <host> eZp
with <module> mVk
with <outside> bji
with <own> jQt
with <public> nXj
with <server> kgc
with <zone> Ymj
`;
