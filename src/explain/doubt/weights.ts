/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
' , jggfff
' -a aghejk
' -i bgfgmg
' <n> pdgged
' <own> jggfff
' from egdgmg
' offfha
' out cgggkg
'connection nggdfc
'connection refused' ohgcfd
'connection timed lgeeff
's <n> rfggcb
's <service> kjddkb
's ? jggffe
's fault neeege
's ijaajj
's inside jjfgcf
's own epicjW
, <client> ldffjc
, <far> sdggeZ
, <gateway> nefffe
, <host> mcgakg
, <n> nddgff
, <outside> kXiera
, <own> gpecdh
, <public> lWeofg
, <server> legegg
, <service> mcjege
, <zone> iefhqX
, a iejggd
, ack kfggff
, all pjbheZ
, allowed ijffeg
, although negffd
, am mfbijc
, and djcfbq
, any fleamf
, anything feegkh
, approved dgegZr
, are keddfk
, as llfdec
, blocked nggdge
, but megfef
, by gocege
, can naecmf
, cghfjh
, change ngeggc
, coming rdbgef
, connection offgfb
, conntrack igeebo
, correct kfedej
, could bffiki
, curl rgeZgf
, customer deifap
, delays jfgfff
, destination odefge
, do qdcagk
, does eTcojo
, don't ibiocd
, dport tcddgd
, dropped ngfbfg
, dst qbfdgf
, e fblggg
, established dgffji
, everything ichXlk
, explain cffecr
, fine mefegf
, for gjamfd
, forward jgfegg
, from mndeeZ
, get vcbgfa
, given oefbZo
, going ldgeck
, hairpin mffgfd
, has offgec
, he ehefgj
, help tbaifd
, her jgggge
, how pfhccf
, i ofeibf
, i'm mhfehd
, id jgggff
, if ioehbb
, in jefefj
, inside hsgcdb
, ip kgfgge
, isn't leeedk
, it mefbZp
, it's gfdedq
, item hkffee
, its lffefg
, just kieibe
, kindly ngeege
, length lfgffe
, line ggfedm
, lip jggggf
, list hmaghe
, mail offggb
, my pfedff
, need megied
, never lgffcg
, no okgbfa
, not glffgd
, nothing peggdc
, of kdjbej
, ok kggffe
, on mjfcee
, one glhdhc
, only gmbhjc
, open qkeXia
, or macjkc
, our wfYagf
, outlook kggggd
, over lffffe
, passes qefffb
, permitted kgfffg
, ping geggfk
, plain lgeeeh
, pls ndfefg
, port ndjldX
, possible oeggde
, quick ecjmef
, reachable mhZggf
, right qfhbdf
, rip jggggf
, rst gfgffk
, same kegfla
, say hekgff
, seq kfgffe
, session jggggf
, she gfheek
, should oeggdd
, so jjfjdb
, sorry njfeaf
, source wYgffa
, step ngggfa
, still ldfadm
, straight lkhchY
, syn lgffff
, target odfehd
, tcp tbffgb
, that rZhZao
, that's offgdd
, the kgcffj
, then fefimb
, there jcgegi
, they fcfhhk
, thoughts fdfeep
, three kgggef
, thunderbird nfffee
, thx iqgRbo
, ticket ghdfYr
, timeout ohefdc
, to ofblaf
, udp negffd
, user kggggd
, we jffbdn
, we're gfgfdl
, what jYhhle
, what's dggidj
, whats negfbi
, where lShmhg
, whereas lggfee
, which abroZf
, while meffge
, who gffWok
, why nefdcj
, will jgfbkg
, win kgggfe
, with gXnlfe
, works pfdech
, would gehfpb
, yes nbqYfd
, yet nhggdc
, you lggafi
, you're geddeq
, 一 lfffeg
, 下 aghadu
, 不 jpfbec
, 中 gefodd
, 为 rXggbj
, 之 lifakc
, 人 jggfff
, 什 mfcdfi
, 今 fghfdk
, 从 iefmha
, 他 kedfke
, 会 naifjb
, 但 lffgfe
, 你 fefefn
, 写 iefkgd
, 出 mdehfg
, 分 eikfgd
, 列 giihgb
, 到 rggcgZ
, 加 dgggmc
, 包 ljcffe
, 发 jffigd
, 只 lfegci
, 可 redgdd
, 后 gdhjge
, 周 gjedfj
, 咋 nfgged
, 咱 heclgg
, 哪 gdehnd
, 啥 kgggfe
, 回 kgfgfe
, 在 kegegg
, 它 kbceeo
, 安 lfaigg
, 对 lejbid
, 帮 fbghgl
, 快 Zfhbgs
, 怎 hgffcl
, 急 aeeggq
, 想 mffgfe
, 我 ffgjgf
, 报 fkgegf
, 拉 qedged
, 按 sYfgfe
, 换 dgghmc
, 提 kfgggf
, 收 oeegfd
, 改 iefejf
, 放 negeff
, 新 hgegej
, 明 defffn
, 昨 lgfggc
, 是 hfgcfm
, 最 ngfhbe
, 有 fliddg
, 本 mfggfc
, 来 sbcfgf
, 正 mfgdef
, 求 jgfggf
, 没 megdak
, 浏 jfffgf
, 源 oefgbg
, 然 mggefd
, 现 ldgfkc
, 用 mfdgci
, 由 mfefef
, 目 oifedc
, 直 jgggge
, 看 gegffl
, 真 ngfgga
, 端 lefgff
, 第 eagilg
, 等 kbelgd
, 策 rcfgde
, 结 kfffff
, 给 ijfcej
, 网 jfffgf
, 能 ocfhkY
, 行 rdfcef
, 要 ndamgd
, 规 lfgfef
, 说 kfggfe
, 请 bgkjfg
, 谁 gefbmh
, 谢 ihefWq
, 走 nffefe
, 跟 jfecco
, 过 lfggef
, 还 dmedke
, 这 hfibhh
, 进 qaffeg
, 连 tdgbfc
, 通 ybgagZ
, 那 kcfieg
, 都 eldYof
, 问 mfghfc
, 马 fffgfk
, 麻 hmgehb
-> <client> nefffe
-> <far> ofgfeb
-> <gateway> pdfged
-> <host> mehblb
-> <outside> kdfdkf
-> <own> qbhZgi
-> <zone> ocehef
-> nYfckh
-a effegn
-a forward fffeji
-a postrouting efddds
-a prerouting ffgeij
-d <host> eggfgj
-d <own> ffgehk
-d efgdki
-e lfggfd
-i , jgggVo
-i <outside> dffdqe
-i <zone> bhffik
-i agfekl
-i forward ffegdo
-i like efggfj
-i on jeeddn
-i prerouting cfhdfn
-j accept effehk
-j accept' aghejk
-j dffehn
-j dnat efgeij
-j drop dffglh
-j log fgggfj
-j masquerade efedmi
-j reject gdegkh
-j snat eeggjh
-j tcpmss gfgffk
-k ndgfgc
-m effehl
-m limit fgggfj
-m multiport effggj
-m tcp efgehj
-m udp effghj
-o <outside> chedim
-o <zone> fggglc
-o dheeki
-p <n> scgfcd
-p dfgeij
-p tcp efgfij
-p udp egffZq
-s <far> ffgffk
-s <zone> cgfgki
-s cffhfm
-t eefhjg
-t nat eefhjg
-w gffemd
-w net gffend
: $ gfffgk
: ' kggeff
: -a ffgeij
: : qefgdc
: <client> xgggZW
: <far> ofgfed
: <gateway> rgddga
: <host> hleegf
: <n> gYejdp
: <outside> udecgb
: <own> ufdidX
: <service> qYhbhh
: <zone> qcdgbi
: a obggja
: any dfhfqb
: can hegefl
: cannot nffdge
: cd jgggge
: connect nefffe
: connection kffgff
: could qadgff
: couldn't kgfgge
: curl lefgff
: do rdeafg
: does ibccml
: drop jgfghd
: errno kfffff
: forward nhedXn
: from cphdfe
: github gbidgm
: if ufhWdf
: iif jfggfg
: in mdggff
: input cggglg
: ip kffgff
: iptables fffgdn
: ipv jgfgeg
: is nfejgZ
: kernel jgfgff
: list gibkhf
: martian kffgff
: may jfggci
: nc ncfggf
: net needie
: no ndffge
: open rceeef
: outlook nggdee
: please elldee
: port gjblff
: postfix jgggge
: reachable mkdafh
: relay nfgggb
: s ngffgc
: src ydeffV
: tcp mffffe
: the ngffdd
: timed mcgfgf
: to fdgofd
: trace mgffdf
: udp lgfgef
: user kffgge
: users offegb
: we lcekgc
: what fjgigd
: which Zipkdc
: who dvefda
: why ocgghc
: would fgfdne
: 从 iagmdi
: 我 fcmjfe
: 无 jffffg
: 能 dpecfh
: 连 jffggg
; does lbcflg
; kfeefh
; the lidhde
; what aggfil
<- rZebih
<- what hgeehj
<client> $ piVhjc
<client> , oelaec
<client> -> pgeckZ
<client> : mdgfff
<client> <client> pgfffb
<client> <far> nggfdc
<client> <host> mfgffd
<client> <n> ofgffb
<client> <own> rdgggY
<client> <service> pfgfeb
<client> ? iacngi
<client> able tYfZjg
<client> allowed ucfcgc
<client> and sghgbY
<client> are jdfhjd
<client> at scfdee
<client> be qcedkb
<client> blocked nfgffc
<client> by qgfbgc
<client> can naeekf
<client> can't oehgcd
<client> cant megfgd
<client> connect jfffie
<client> curl jggffe
<client> do kggffe
<client> does sffdea
<client> dst lffffe
<client> for mefcdk
<client> from lgggdf
<client> get wbgcmT
<client> gets ngfeef
<client> going igfflb
<client> has khfgee
<client> have hcsgcb
<client> hit wehaea
<client> i kgfggd
<client> in hcghmd
<client> instead bheepf
<client> ip jfggfg
<client> is sajafe
<client> it mffege
<client> just mdggge
<client> listens nffgfd
<client> make mfffef
<client> must kfffff
<client> needs mfffee
<client> on rZfYhk
<client> open tdgcfa
<client> opening cgggkg
<client> opens ofgbgf
<client> or hddrgZ
<client> out wfhebX
<client> over kfgeeg
<client> pagehd
<client> ping nffffd
<client> port xagcfa
<client> pulls kfffgf
<client> pushes ugfefX
<client> r kfggfe
<client> reach gdfdik
<client> reports lffefe
<client> runs sggbfb
<client> s kgffff
<client> says jggggf
<client> scrapes oefecf
<client> sends mggdgf
<client> should ofehdd
<client> shows lggfgd
<client> sport kfffff
<client> still fgefoc
<client> talk kagioZ
<client> talks mggdgd
<client> tcp peefed
<client> the nefgfd
<client> then egggmd
<client> to qeedkY
<client> towards rggbfb
<client> udp sgggcZ
<client> use gesXge
<client> wants ngedfg
<client> when seefaf
<client> who kjfdhd
<client> why jggggd
<client> will qggfda
<client> with lfgfdf
<client> would qifdeb
<client> 上 nfeifa
<client> 会 kgeehf
<client> 作 uagiac
<client> 做 jgfeff
<client> 出 mdhdlb
<client> 到 qbfdie
<client> 去 pfefde
<client> 发 lgffef
<client> 吗 kefgge
<client> 就 ifgflc
<client> 开 xcfbga
<client> 往 ngfdgd
<client> 想 kffgfe
<client> 打 ngffgb
<client> 收 offffc
<client> 是 ofdggc
<client> 有 nadqeb
<client> 来 qeegfb
<client> 用 offeee
<client> 由 nfggbg
<client> 的 uafegb
<client> 给 mfggfc
<client> 能 ncfahi
<client> 行 jfggff
<client> 被 mefgfd
<client> 要 ngggdd
<client> 访 nYehfi
<client> 走 mfgfcg
<client> 还 fgggjd
<client> 这 oijeca
<client> 连 xdghcV
<client> 通 oefgfc
<client> 那 pdfffd
<far> $ mfefjb
<far> , tghdca
<far> -> oggeec
<far> -j cfggoe
<far> -p ffggfj
<far> : kggggd
<far> <far> lggggc
<far> <n> kfgggd
<far> <own> lffffe
<far> <service> phhcec
<far> ? eZfjil
<far> a lhgfee
<far> able ofahhd
<far> allowed mffgdf
<far> and mggefe
<far> be rdggbe
<far> by mdbdfm
<far> can pddfgf
<far> connects rggafd
<far> delivers lfhfcf
<far> does pegeec
<far> dst kfggff
<far> for offeed
<far> from kdekgd
<far> get pYfdgj
<far> gets sefedb
<far> hitting nggdee
<far> is nggeee
<far> let kgggfe
<far> make nfgfcf
<far> on iddelh
<far> our sdbiec
<far> over lfhhhZ
<far> port vcggdX
<far> qbecif
<far> r leggeg
<far> reach odgbie
<far> s kfffff
<far> says kggfge
<far> see kfgfjb
<far> sport kggfff
<far> still dfhhmc
<far> tcp mreaeZ
<far> through nfgeef
<far> to sggcfa
<far> udp rffgeZ
<far> wants meffeg
<far> will jggckd
<far> with jfegfh
<far> would kgffgf
<far> 不 ngfgeb
<far> 做 megffd
<far> 到 jdgdfk
<far> 发 rggacf
<far> 吗 ifegmb
<far> 想 kfffff
<far> 打 rgddfd
<far> 用 leggge
<far> 的 mfggkY
<far> 能 qfefdd
<far> 要 odgged
<far> 访 mgfgdf
<far> 还 bgggsY
<far> 连 qaghfd
<far> 通 tbdfdf
<gateway> $ fhfjjc
<gateway> 's kmcehb
<gateway> , riWhdf
<gateway> -> qcggga
<gateway> : kdffje
<gateway> <gateway> ohdahf
<gateway> <n> fgcdep
<gateway> ? neafig
<gateway> allowed sbghfZ
<gateway> as mbjfef
<gateway> at hcfdkj
<gateway> blocking vgXfgc
<gateway> box hfkfgd
<gateway> config feffgk
<gateway> do ogdefe
<gateway> does lffekb
<gateway> doing lggggd
<gateway> drop mggged
<gateway> eating lgfggc
<gateway> even pcgfef
<gateway> forward kggeff
<gateway> forwards gabqif
<gateway> from qebdla
<gateway> in rggfeZ
<gateway> is qfebdh
<gateway> itself pmedfX
<gateway> last dejjfh
<gateway> let rggfdZ
<gateway> lets kfggfd
<gateway> letting mhgefc
<gateway> meedei
<gateway> ok pfggeZ
<gateway> on Zjaclp
<gateway> open onbXhe
<gateway> out ieffjf
<gateway> pass kgggfd
<gateway> ping ngbdif
<gateway> shows jggggd
<gateway> to qeaigc
<gateway> when jfgfff
<gateway> why vefegX
<gateway> would jkeeib
<gateway> 一 hfdpgb
<gateway> 上 kfZmff
<gateway> 丢 lgfggd
<gateway> 之 kdgddk
<gateway> 会 offdee
<gateway> 吗 sedbhe
<gateway> 对 iYbthd
<gateway> 拦 sefgfZ
<gateway> 挡 ogfffb
<gateway> 是 ghgfdj
<gateway> 有 dehegm
<gateway> 本 ueidfW
<gateway> 没 lfgggc
<gateway> 的 gkedej
<gateway> 自 phefgZ
<gateway> 规 jfgfeh
<gateway> 让 lfffge
<gateway> 这 ndfgfe
<host> $ mibqdW
<host> 's mchaem
<host> , jiddek
<host> -> pficdd
<host> -a fgggqX
<host> -j egggkf
<host> : foegha
<host> <- qdgfbg
<host> <client> nffefe
<host> <far> lfffdf
<host> <host> flanfc
<host> <n> sefefY
<host> <server> ipgYeg
<host> <service> pcgdlZ
<host> ? jecrjU
<host> able tYgfgc
<host> allowed mehegd
<host> and obffbk
<host> are XZcwhi
<host> as ocedif
<host> at ehfcfm
<host> be pfgbfe
<host> besides lqebda
<host> box gfbodi
<host> by ldcffl
<host> can rcfehc
<host> can't kehegf
<host> deliver lhhhZf
<host> direct jfgfff
<host> directly ldecmd
<host> dnat cggcof
<host> do gcanfj
<host> does jgghnV
<host> dst kggfff
<host> echo lggffe
<host> exposed cqbobc
<host> for kcfeel
<host> from sZeghd
<host> get 1ZhgbV
<host> has mWhegm
<host> have iZjmbh
<host> host ngaffh
<host> i hfhmbe
<host> in pbecld
<host> ip ldfffg
<host> is rWfZjl
<host> itself gamddl
<host> jeckgg
<host> just jfgfff
<host> machine nbaofe
<host> must mfdfff
<host> needs jfgifd
<host> ok offffd
<host> on jieaig
<host> open rbdcdl
<host> or kahnYj
<host> out lehehd
<host> over oahdei
<host> pls ggeefl
<host> port pmgbiU
<host> postfix jggggd
<host> published ccgrhb
<host> reach wbfcgZ
<host> reachable hnajfd
<host> rules feffkg
<host> s jggfff
<host> see nfgdge
<host> send oehegc
<host> sends nggded
<host> server ihdiff
<host> server's ilaife
<host> should odgchf
<host> sport jfffff
<host> srever eaqmcb
<host> still gegekh
<host> talk uZfegb
<host> tcp lcebeo
<host> the kggfdh
<host> then ggfgpX
<host> through rYeffg
<host> to rYhfgd
<host> what fkffhe
<host> will igggkb
<host> with leggib
<host> would jfhekb
<host> 一 jfWqge
<host> 上 fmddej
<host> 不 nehcge
<host> 主 pegdcf
<host> 么 qfcegd
<host> 了 fgfekg
<host> 会 ohdfga
<host> 做 ebfnhg
<host> 出 ndhbgg
<host> 到 pdicfe
<host> 发 hYcqif
<host> 吗 mZhZhl
<host> 对 ckWqid
<host> 就 mfegfe
<host> 往 pchaif
<host> 收 negfee
<host> 映 fddugY
<host> 有 libkga
<host> 的 jkehcf
<host> 能 rWgYpe
<host> 自 kfgfgf
<host> 行 mggffd
<host> 要 lfffib
<host> 还 gebmkd
<host> 这 heWpfi
<host> 通 nfhdee
<host> 那 nhgfec
<n> $ ijeXdp
<n> , kgffib
<n> -> fbccmn
<n> -i ffffdn
<n> -j eggfjg
<n> -m fgggfj
<n> -p effgdm
<n> -s edbfjn
<n> : hcehfk
<n> ; dhfehk
<n> <- ndefic
<n> <client> mfgfib
<n> <gateway> kfgfge
<n> <host> pfhYgf
<n> <n> fXfdgu
<n> <outside> ocgmeZ
<n> <own> qcefhb
<n> <server> rfffeb
<n> <service> jifegf
<n> <zone> odgdge
<n> ? jkccek
<n> a jgggff
<n> aa jfffff
<n> ab mgffdf
<n> above hchcod
<n> against ofeael
<n> allowed dafger
<n> am jefjaj
<n> and kdeeke
<n> any ncfcmb
<n> anywhere cpeddj
<n> as refffa
<n> assured lfgffe
<n> at ljdZje
<n> be hdghig
<n> before dffffn
<n> below gdffod
<n> blocked mgffgd
<n> by kfhdla
<n> bytes jfgfgf
<n> can fieekf
<n> ccc oefffd
<n> change dddfgq
<n> client jffggg
<n> close nffffd
<n> coming vceadg
<n> connection lfggee
<n> could ocfehe
<n> curl ngfffc
<n> directly rhhffW
<n> do fffedo
<n> does mfeeid
<n> dport kfffff
<n> drop dhghek
<n> dropped ogaffg
<n> e jfgfff
<n> end epglcX
<n> established lfgffe
<n> example mgggfc
<n> explain jfgefi
<n> fa jgggff
<n> failed jgfgff
<n> fgebjl
<n> for mafblg
<n> forward fbfglh
<n> from nWcihk
<n> g kdffgg
<n> get caeedy
<n> gets hgfblf
<n> goes dgghpa
<n> good mfffeg
<n> h offdic
<n> had beeiqd
<n> has emddbn
<n> i ifejhc
<n> if cffgoe
<n> in fchcpf
<n> ip hgggjc
<n> is efeikg
<n> it jfeeej
<n> just ngdggc
<n> k kffcdk
<n> last fegfem
<n> len jgggge
<n> look gfffek
<n> lost cgfgoe
<n> mail jffgff
<n> make fghang
<n> mark jgffff
<n> match gggffj
<n> milliseconds mfgfee
<n> min gfeckj
<n> minutes oegcfg
<n> no jgegdj
<n> node qbfgfd
<n> of qbchZl
<n> off ijfeeg
<n> ok qbddei
<n> on fgmcjb
<n> only nffgfc
<n> open jpYtYW
<n> or knebib
<n> out pgggda
<n> outbound rghdfY
<n> packet kfffgf
<n> please hefchl
<n> pls qaejah
<n> port iacjik
<n> postfix kggggc
<n> prio jgfgge
<n> proto lffgfe
<n> published tjcfbb
<n> quic vdbXgh
<n> reach Telecw
<n> reachable bpegic
<n> received jfgfgf
<n> relay pffefc
<n> reporter ogfffc
<n> rule Wfghqg
<n> s dfbcgs
<n> safe gfgefl
<n> says ifgfcl
<n> seconds lgggdf
<n> since nffgec
<n> so gegelf
<n> src jgggff
<n> tcp jnfjeX
<n> that pcfdhe
<n> that's jggfff
<n> the meffdi
<n> then fgfgjf
<n> through robbea
<n> times oehdgc
<n> to eadYnr
<n> towards hifdgg
<n> trying jefgfg
<n> udp teffhW
<n> unreplied jgffgf
<n> use kfffff
<n> via mgegde
<n> were aehgof
<n> what gdefne
<n> when dgggkg
<n> where eggfjg
<n> which hdhkfe
<n> who fbhnhc
<n> will mffeff
<n> with ikcfnZ
<n> works kfeggf
<n> would kcfgje
<n> wtf gfgffj
<n> x jgffff
<n> you pehedd
<n> 一 lfffge
<n> 上 odgfai
<n> 不 uUhhgc
<n> 为 ohgbbh
<n> 了 Xseekd
<n> 会 ecmniX
<n> 出 qeffce
<n> 到 fdYnhk
<n> 发 megfge
<n> 口 hdlkdc
<n> 只 dsgbed
<n> 可 ldfhff
<n> 合 gfffdm
<n> 吗 zZgchY
<n> 和 qfgcgb
<n> 对 ugcaed
<n> 就 mfgged
<n> 帮 gffdfl
<n> 应 gafpge
<n> 开 eaXrgm
<n> 打 iheTlm
<n> 收 lfgfge
<n> 改 cegdkl
<n> 放 pgffeb
<n> 映 hTWrko
<n> 是 jfbkla
<n> 最 qdffbg
<n> 有 oubdaY
<n> 没 qggagc
<n> 点 gffffj
<n> 的 aXfflr
<n> 看 fehgek
<n> 端 mlZZjg
<n> 管 khchgd
<n> 能 eYiWez
<n> 行 Zgeenk
<n> 被 lgfegf
<n> 走 oegfed
<n> 转 Mlhtie
<n> 还 aigmge
<n> 这 iiggcg
<n> 连 jegdek
<n> 通 oWedfm
<n> 那 fdggkg
<n> 都 ZxgZhd
<outside> $ sffabh
<outside> ' bgfgmg
<outside> , pbifgb
<outside> -> shgUgf
<outside> -d eggden
<outside> -j eeeehn
<outside> -p egfene
<outside> : yZdaef
<outside> <far> megfef
<outside> <host> pdcckd
<outside> <n> neefhe
<outside> <outside> udgXfe
<outside> <own> jbfblh
<outside> <service> hicnfc
<outside> ? nceihd
<outside> accept egegme
<outside> access tmaZgb
<outside> and tcgadg
<outside> at rhdcbg
<outside> be udbdef
<outside> but lffgfe
<outside> by chiggi
<outside> can pfledY
<outside> client kgfffg
<outside> clients cdhdqf
<outside> connects tffbhY
<outside> could qYfidf
<outside> does qcgWpd
<outside> for ndZkhe
<outside> from fgegkf
<outside> get mXltdV
<outside> gets dpcmZf
<outside> hit mkddee
<outside> host qegccg
<outside> i rghaec
<outside> ieijhb
<outside> in ilcfbj
<outside> ip jgfgeg
<outside> it ndgfka
<outside> it's mfgggc
<outside> like jdggjd
<outside> off dfgflg
<outside> oif jgggef
<outside> ok pgfgbe
<outside> on gVkjjg
<outside> open tegbcf
<outside> opens ndfdfg
<outside> or yWhWif
<outside> out ggfgjf
<outside> over ldeggg
<outside> ping qdgYhg
<outside> reach inlgZa
<outside> right qcmlbV
<outside> side glgggc
<outside> still ileakd
<outside> straight oedghc
<outside> tcp mecfhg
<outside> that jhbddn
<outside> the meeffg
<outside> then agffpf
<outside> through nSmkgd
<outside> to sTgeel
<outside> udp qchgec
<outside> users oefddh
<outside> were eggfjf
<outside> who xWhZei
<outside> with hYkoee
<outside> would ieimdc
<outside> 上 tZeZdl
<outside> 不 jggfgf
<outside> 了 icnekZ
<outside> 出 hecflh
<outside> 到 maegoa
<outside> 去 gcghnd
<outside> 发 lRilhi
<outside> 可 udegeY
<outside> 吗 pbfejb
<outside> 客 hZgemi
<outside> 就 iffeld
<outside> 开 kmhgYc
<outside> 打 qcegdf
<outside> 收 paffgf
<outside> 是 hcffjj
<outside> 来 ihcndd
<outside> 正 ncghef
<outside> 用 idfmia
<outside> 的 haklic
<outside> 直 phYdgh
<outside> 能 scjmaV
<outside> 访 mgblmU
<outside> 走 oahfff
<outside> 还 cjhgjd
<outside> 这 hfffjf
<outside> 进 jamjce
<outside> 连 scZkde
<outside> 那 lgbgna
<outside> 都 emckgc
<own> $ mkaffe
<own> ' lggffe
<own> , hggmcd
<own> : kdggff
<own> <client> lfggfe
<own> <far> neffee
<own> <n> mqgdeV
<own> <own> jgggfe
<own> <service> jnfYjc
<own> ? gnafkc
<own> actually jkckcc
<own> after bgfhpc
<own> and hldkcd
<own> answer ikgcgd
<own> any qagaoa
<own> are Zegrge
<own> as mdeife
<own> at iYgkke
<own> be mnfbdc
<own> come ndhche
<own> coming mfbbmf
<own> connect kfffgf
<own> connection kffgff
<own> die mhebnb
<own> do gcfkfj
<own> does jjekgY
<own> doesn't kigdgc
<own> dport pbghed
<own> dst lffffe
<own> end nahjbf
<own> ends Tdiqih
<own> every kfgfeg
<own> failed lffeff
<own> for lXehfm
<own> forwarded thYmfV
<own> from uckUnY
<own> get qfZjed
<own> gets hbeipb
<own> gives kffgge
<own> go jhflda
<own> goes nbhleb
<own> i mggddf
<own> if cfggra
<own> in tcfeec
<own> into mdggff
<own> is jkcjec
<own> it qffcfd
<own> jhcigd
<own> just oefgde
<own> land Zaiucg
<own> make mfefeg
<own> never mldded
<own> not uXfghb
<own> ok bsgdmX
<own> on khbfgh
<own> once Wgggrg
<own> open ojXraa
<own> opens odgheb
<own> or nfeiiY
<own> over ieeikb
<own> please doegee
<own> pls ibgofc
<own> port nYfiei
<own> prot glhegc
<own> reachable mnaZlc
<own> refused lcfgfg
<own> s kggffe
<own> should kfffgf
<own> since jkeegd
<own> smpt kncdee
<own> sport kfffff
<own> start cgggmf
<own> still degepe
<own> survive dgggnc
<own> tcp kbfklY
<own> that fibnfd
<own> the sdfeha
<own> then fdgglg
<own> timed jffgff
<own> times pcgdgd
<own> to kceYrf
<own> usable fmegge
<own> was kfghfd
<own> what lceieh
<own> when hlefhc
<own> where tVifef
<own> which vheYde
<own> while ogfgag
<own> who flgjdc
<own> why kfggff
<own> will oeffgd
<own> with febfli
<own> work olYYsW
<own> works jleegc
<own> 一 oegeed
<own> 上 bnYred
<own> 为 vfehfU
<own> 了 degdnh
<own> 会 rheYka
<own> 到 hpgddc
<own> 发 fSgwmZ
<own> 后 Wfhnig
<own> 吗 flbago
<own> 对 gcbrff
<own> 就 eggfmd
<own> 打 oedgfe
<own> 报 ncfegf
<own> 映 VWe0jg
<own> 是 ifffkd
<own> 最 fcepfe
<own> 有 jhfneZ
<own> 没 thaZfh
<own> 的 lfeehf
<own> 端 hqeehZ
<own> 能 sbfgmV
<own> 被 rggggW
<own> 走 oefgfc
<own> 转 pIfmpg
<own> 还 eZiejm
<own> 这 cidmdi
<own> 通 jjedje
<public> $ lhcfff
<public> , jdkhfd
<public> : haijgf
<public> <own> ldjhfb
<public> ? kkefiZ
<public> and gddlhg
<public> hgiqaa
<public> of lbaoff
<public> on sdeifZ
<public> 上 hcgohb
<server> $ hbmkfb
<server> , jaengd
<server> : kgffgf
<server> <client> rgfgac
<server> <host> pfgefb
<server> <own> lffffe
<server> ? eoeabm
<server> at rgfbfd
<server> has ndfege
<server> in lgffgd
<server> is kffjgc
<server> jhgibg
<server> on pcgegd
<server> 主 pcgcgf
<server> 写 jgffgf
<server> 地 odffdg
<server> 填 jfggff
<server> 有 fXgqid
<server> 的 hgWlhj
<server> 能 pdfgfc
<server> 自 pafgfe
<server> 要 pbhfgd
<service> $ oeekfY
<service> , oflcgY
<service> : engWji
<service> ; qcghgZ
<service> <client> kfggfe
<service> <gateway> bkgghg
<service> <host> vfidfU
<service> <n> mhfmZc
<service> <own> mlgfZc
<service> <server> vbgbee
<service> ? jjjcga
<service> against negdee
<service> and pbdcke
<service> anywhere goedhd
<service> at jkdjfZ
<service> broker ngeffe
<service> by lefggf
<service> client rfbZhh
<service> connect kgfegf
<service> connection nbfenZ
<service> connections qefchd
<service> daemon mjgcec
<service> dnat affgni
<service> does offeee
<service> exposure gphdea
<service> for jbcbml
<service> forward edheik
<service> from ibdkpZ
<service> host kgfgff
<service> in gfecfp
<service> into nhedja
<service> is olbchb
<service> kkdche
<service> login jggggf
<service> lookups jfggge
<service> of jmdVne
<service> ok kaggoa
<service> on gjZlic
<service> open gmfffd
<service> out ibeile
<service> over ioiYed
<service> pointing efgffl
<service> polling kdgggg
<service> polls ofedgd
<service> port YcrqfZ
<service> published ilfbjc
<service> queries jfffff
<service> query ngfgbf
<service> reachable kjiahc
<service> session hlfege
<service> sites fffgkf
<service> straight nfgecg
<service> tcp hlffeg
<service> that jfgffg
<service> through glhfdf
<service> to ifagmf
<service> udp oeegfe
<service> via hfefke
<service> work ubhefY
<service> 一 kfffgf
<service> 上 tedbfe
<service> 为 lffggd
<service> 了 fgfeme
<service> 会 qffdfc
<service> 到 pffZfg
<service> 发 mfefef
<service> 吗 oYbcjl
<service> 填 obfgeg
<service> 收 ocdhge
<service> 是 hsbbib
<service> 有 ihfjfb
<service> 服 esccff
<service> 登 jjfefe
<service> 的 crcfka
<service> 能 qegffb
<service> 行 jdhdle
<service> 请 qffZfg
<service> 走 eYhqgf
<service> 轮 mfgefe
<service> 进 pbefgf
<service> 连 jffggf
<service> 通 iYhdhn
<service> 都 qpeTde
<zone> $ lcfjeg
<zone> 's sXhffe
<zone> , lkmdaa
<zone> -> kcefjf
<zone> -d dfgfgk
<zone> -j cgfglg
<zone> -m gggglc
<zone> -o ciffii
<zone> -p efggpZ
<zone> : ofhdde
<zone> <client> pefgdd
<zone> <gateway> rehdcd
<zone> <host> mfffge
<zone> <n> sbhaff
<zone> <outside> jkcgff
<zone> <own> vWgfhb
<zone> <service> sbcggd
<zone> <zone> phhfbb
<zone> ? ikfjjV
<zone> able rYkfce
<zone> actually fYpgie
<zone> allowed qQughX
<zone> and jnaeff
<zone> are mdgffe
<zone> at vaffce
<zone> be rdaigc
<zone> browse offffa
<zone> can helhjZ
<zone> can't scdeff
<zone> cannot pZggge
<zone> cant pdhgcd
<zone> client ndcgfg
<zone> clients nefake
<zone> connects kfffff
<zone> could readjd
<zone> directly nbeggg
<zone> dnat aghdsc
<zone> do qgefdc
<zone> does nefgee
<zone> even uYehed
<zone> folks qfgbdf
<zone> for leiUqd
<zone> from kpeZed
<zone> get salbce
<zone> gets mYnbcj
<zone> gives ndggcg
<zone> go odiaff
<zone> going agggpc
<zone> has pbffef
<zone> have rVifjc
<zone> hit sagfha
<zone> hosts uddida
<zone> i hkgfgc
<zone> in jfggge
<zone> into rYgfeg
<zone> ip kffgeg
<zone> is lcmece
<zone> just kegggf
<zone> lan ngfgfc
<zone> laptop qeffag
<zone> last lbcgem
<zone> lose dgedrd
<zone> machines liefdg
<zone> make eeegkg
<zone> mfichc
<zone> need mggfgc
<zone> net wcadde
<zone> network qbefgd
<zone> not odieec
<zone> oif jfggfg
<zone> on taffgb
<zone> open qbfeic
<zone> opens qhhXdg
<zone> or jrccga
<zone> out leegff
<zone> outlook pafffg
<zone> over rfhheW
<zone> pc sfebed
<zone> pcs mehekY
<zone> people pddfjb
<zone> permitted obgfff
<zone> ping pefegc
<zone> port pedehc
<zone> ppl ncfgge
<zone> reach nUmZmf
<zone> rules abchti
<zone> say yZgeeZ
<zone> says kdgfgf
<zone> see jbfgld
<zone> send nfggga
<zone> should jfghff
<zone> shows leggef
<zone> side kehfid
<zone> src jgggff
<zone> still cdeflk
<zone> subnet ngWgig
<zone> talk manghZ
<zone> that kgddkd
<zone> the ncgfgf
<zone> then egggke
<zone> they mhgede
<zone> through sahZid
<zone> thru ctdgfb
<zone> to oXZdkn
<zone> towards pgfega
<zone> use rekcgY
<zone> user ibkfgg
<zone> users fmjgdb
<zone> via tYhhfa
<zone> wants ufYfdf
<zone> who hdfgmc
<zone> wifi rZghed
<zone> with kfdghf
<zone> zone mdfgeg
<zone> 上 ucefgZ
<zone> 下 ldgfgf
<zone> 为 3abidV
<zone> 之 sdfgcb
<zone> 也 akgfkf
<zone> 出 mchcie
<zone> 到 oYecki
<zone> 去 offdmY
<zone> 发 nefgdf
<zone> 可 paggbi
<zone> 同 kfggdg
<zone> 吗 pbefgf
<zone> 和 kifgde
<zone> 开 kohaeb
<zone> 往 kffgff
<zone> 打 offffb
<zone> 提 kffffg
<zone> 收 jfggff
<zone> 放 rdeZek
<zone> 是 fgfgmb
<zone> 有 jfggfg
<zone> 机 pddffe
<zone> 查 mefgdf
<zone> 现 iblehe
<zone> 用 pchfgb
<zone> 电 lffggd
<zone> 的 lckhgc
<zone> 直 jfggff
<zone> 网 uXfgfd
<zone> 能 kghdfg
<zone> 访 0XhjgS
<zone> 走 ifgfkc
<zone> 还 gfghkd
<zone> 进 tacege
<zone> 连 infdlX
<zone> 通 raggfc
<zone> 那 jiffkZ
<zone> 都 bdnghg
<zone> 里 khhdfd
? -a fggfnb
? <n> nkffdb
? <outside> mkdbhd
? <own> qbekeb
? <service> pbfdfg
? <zone> giffkc
? ? niehbe
? a hgglce
? asking jdgbmg
? auditor egkkfa
? example nhgffZ
? i fhijec
? i'm mdeehh
? in jfggff
? is saeeci
? it bgeehp
? it's iceiej
? just gnYjak
? kernel kgggfe
? many iffjhd
? my hdgeii
? need mhehga
? nobody edfiZs
? please pcdgff
? port sobffU
? tcp lgfffd
? thank lgfdei
? thanks nffeef
? the fcaolg
? they igffmb
? thx mfgfgc
? want nlfdeZ
? we hfelef
? whats faggep
? yes oeeeef
? 不 gkfegf
? 列 hgaogc
? 回 mgggfb
? 怎 fffffj
? 我 kclhcf
? 有 kigceg
? 等 pZeife
? 给 ggdgfk
? 谢 pfffgZ
? 还 hcfgdn
^ -a fegfSy
^ -i gedfcp
^ <client> ncgddj
^ <far> vffcda
^ <gateway> qjcecd
^ <host> phambc
^ <n> mfflYg
^ <outside> sakmWa
^ <own> nsZjZY
^ <public> hiZmff
^ <server> uagcgc
^ <service> wjgdWZ
^ <zone> tijeaX
^ a lUemld
^ acme gefeem
^ add dcddnk
^ after kYfdtb
^ all icjlce
^ am qeffdd
^ an jmdbYo
^ and obdcii
^ any kidkcd
^ anybody hjjdcg
^ anyone boiZdm
^ anything hicuYb
^ are pYebdp
^ as ockhdb
^ assume jfffkc
^ audit Xqdkgf
^ auditor enegge
^ backup gggeek
^ before cmfifd
^ behind qfcffe
^ block efgcfp
^ by blhean
^ can qWZfau
^ captured kfffff
^ change iffhoW
^ check pjgcfZ
^ chg egggoa
^ client peeeic
^ connection pcffed
^ conntrack kgggff
^ could kbfdcp
^ curl mffffd
^ customer kadkbl
^ dear lgdhhc
^ dev gfejgg
^ did becggr
^ dmesg kgfgff
^ dnat bacugh
^ do qeapXf
^ does ngagch
^ dovecot jfgggf
^ drop bggduZ
^ dump hgZoff
^ enumerate bpcihe
^ everyone bqfffd
^ everything dbmqdb
^ explain iffdTv
^ exposure cnflcd
^ for knjddY
^ forward iffdoa
^ found ggffdl
^ foxmail jgffff
^ from oflYZj
^ git nffedf
^ github hdgfbo
^ give dijmbc
^ good idgfhh
^ got neffgd
^ guest adfahw
^ hairpin qdfffc
^ has uccdbh
^ hello jahfgj
^ help nZgXcs
^ helpdesk negefe
^ hey jkeaei
^ hi kbgffj
^ how gfddcq
^ hypothetically hcfYrh
^ i lZflic
^ i'm fedjjg
^ icmp scdfee
^ if kfhfnW
^ in haggmg
^ inc mfffgc
^ incident nkafee
^ infra gdgfdm
^ input ffehmd
^ inventory bgbqhg
^ ip jgfeje
^ iptables gffdpc
^ ipv wcefcc
^ is qkahWi
^ it kaehdm
^ it's hdfcen
^ its fffffk
^ just cgdhen
^ kernel jggfff
^ kindly gaclcq
^ l gZgeZw
^ line ibgfZr
^ list eohida
^ mail ieWmen
^ maillog kfggef
^ mar jgggfe
^ masquerade bgdfqe
^ may qbfffe
^ monitoring ofefgb
^ morning pbfZfl
^ my recdla
^ nc jigehb
^ need lhfldZ
^ net gggfkd
^ netops gffffj
^ new icfeen
^ nft dhggdl
^ nginx oegche
^ nmap megfef
^ nobody gjYmid
^ not kcbneg
^ of fcpcgf
^ ok odbdfj
^ on mhggbe
^ once feffmf
^ one jkcfff
^ openssl nfffgd
^ our mifXek
^ outbound lfegeg
^ outlook lffffe
^ pacs jefdgi
^ pci fnfege
^ ping ofdfef
^ pinging jgffff
^ planning dfgfuX
^ please aeeclp
^ pls cbdfew
^ plz lgdgfg
^ port mlZkhY
^ ports iYfqdf
^ postfix kffffg
^ pr beeehp
^ printer lehgef
^ proposal ggegob
^ proposed gffglc
^ quick lgfenY
^ ran jefggg
^ reachability fmlced
^ restart fcgdgn
^ review gegfZq
^ root ldggef
^ say cfifrZ
^ security klhefZ
^ seeing jgggff
^ seen herXgf
^ sev grejaa
^ should igdgld
^ show gijnba
^ since pZggeh
^ sitting idkdgf
^ so nigcce
^ somebody lbclie
^ someone bbdngm
^ sorry hbgmff
^ src rceged
^ still aZfffx
^ suppose ccggtb
^ supposing ffffkf
^ swaks neggee
^ swap gahfod
^ sysctl eeffoe
^ take faggtZ
^ tcp kkgffb
^ tcpdump jgggfe
^ tell nkgcfZ
^ thanks ecgcer
^ the lYhmfd
^ thinking cggdsb
^ thoughts ffgffk
^ three gdfgdo
^ thunderbird nefeff
^ thx fbfaft
^ ticket mfgged
^ to nZjlea
^ trace nffffe
^ traffic hfclgg
^ trying ohfgcc
^ two fhahcp
^ udp qkfdbb
^ under Yggnkd
^ usage hbfdhn
^ user mffffd
^ users ncffge
^ vlan obgdck
^ walk sffdgZ
^ wat jdkmad
^ we pieZlZ
^ we'd hgggkb
^ we're ddfgil
^ what dgkfif
^ what's ebmsWf
^ whats jefnbd
^ when legael
^ where ocdohX
^ which incjae
^ who atebZn
^ who's Yufeef
^ whos bvgZff
^ why mhfcal
^ wich bhllec
^ will lfflbd
^ with bhfgra
^ without XehgyX
^ would hdgare
^ yo sZgfcg
^ zabbix hcidfm
^ 上 kdfeel
^ 中 hcgbfp
^ 为 schccg
^ 交 kfffdi
^ 今 fffdeo
^ 从 wXjfZf
^ 你 hddcer
^ 值 mggggb
^ 假 efggoa
^ 公 iailfe
^ 内 rcekgX
^ 准 ggggqX
^ 列 eickgg
^ 刚 hfffbn
^ 删 abhexb
^ 加 addhpj
^ 去 defgpe
^ 发 ieYrgd
^ 同 ogggfZ
^ 哪 fuYgfc
^ 在 hdheel
^ 备 fdhfcp
^ 外 kfggdf
^ 大 oggcbh
^ 如 beggmf
^ 安 fjjdff
^ 审 nhedhc
^ 客 mfggfd
^ 对 kStfff
^ 工 lgfggc
^ 帮 iigYhj
^ 怎 gfeddp
^ 急 regagd
^ 您 lddpcc
^ 想 cmfjia
^ 我 efhcfm
^ 手 odgged
^ 打 aaekkm
^ 把 cgehmf
^ 抓 kggfge
^ 护 ieclfg
^ 按 gggfmb
^ 数 feeegn
^ 文 gggfdk
^ 新 fehffj
^ 早 mdhbdk
^ 昨 gegeco
^ 有 ijaqeZ
^ 服 qgdfec
^ 机 fegggk
^ 求 mbffYp
^ 测 jfffgf
^ 源 pcegdf
^ 现 iYimbj
^ 用 legdfg
^ 监 lboefc
^ 目 lgbmed
^ 看 hafcWz
^ 站 fejige
^ 端 icargc
^ 第 fegedo
^ 等 flcjef
^ 给 jcfbli
^ 网 lchagl
^ 老 nffffd
^ 能 YXhblw
^ 若 gdefoe
^ 要 cfigpb
^ 规 effeZs
^ 解 hffeZp
^ 请 nghjdY
^ 谁 ezeaeY
^ 财 cefffq
^ 辛 hefffk
^ 这 ifbkWr
^ 邮 obffei
^ 都 fqfYgh
^ 领 gekhhd
^ 麻 jbhcfn
a <outside> kffgff
a <service> oefeef
a <zone> lggffc
a ? pihgeX
a box fjiffe
a client gdlfid
a colleague nbfdld
a connection hmdfdg
a customer gjffff
a dnat aocjnZ
a forward ecdinf
a ghjgee
a guest nggfed
a host xZgXeh
a junior gggfXq
a lady kfffgg
a laptop jemfbe
a list fdjhfi
a look dfgegn
a machine kYmgdh
a minute kggfgf
a name iddefn
a new kjeice
a non ceijej
a packet pdfddg
a partner ogegec
a pc jbpbge
a phone tYfcgg
a ping lffgfe
a position mmfcgb
a printer kfggff
a random aghpfe
a reset lfggfe
a rule cgfghk
a second edekjg
a session ncgehe
a syn ncggef
a table fiijfb
a tcp offcdh
a ticket mefeYn
a timeout pffefc
a udp wddgWh
a user meigfc
a vendor gcfjbo
a way omcdgY
a working Uxhefc
a workstation qaeggf
a yes knlabc
ab kgggff
able fnnZdd
able to fnnZdd
about <service> fmbqbc
about <zone> pafghd
about hlZhid
about it nVdphd
about to iadijj
above <n> hegdme
above ddhdsb
above it cffekk
accept $ gdgeem
accept , Zgggmh
accept -a geffob
accept ? ecdeqh
accept Xigdoj
accept can afffkm
accept do dggfii
accept does Yhfhpe
accept for Wghggp
accept from dffgji
accept in gfgZcr
accept instead Xhhfrd
accept to feghmd
accept what eggfmd
accept would fgfgnb
accept 之 bhggkf
accept 会 gfffjf
accept 删 egehob
accept 的 efeehm
accept 这 gfggan
accept' aghejk
accepted by kggffe
accepted pggdec
accepts qbeeid
access $ kelbge
access <host> knedeb
access <outside> dfehfm
access ? jemafh
access denied mehdge
access lmiXee
access to ilhceg
accessible $ Wthbhg
accessible ppgYcb
according ghdekg
account kfgffg
accounting cdhgcq
acess hrfecc
ack <n> kfggff
ack ever kgfgfe
ack kfgfff
acme <gateway> dffder
acme cefccu
acme example ofhega
across ? lfgffe
across ogegZh
active jffgfg
actually Zjphce
actually do ggedZs
actually end mpfZbe
actually get gekfff
actually let fgbgas
actually use ffkfgg
add -a fgggqX
add a edhbkl
add cZeavk
add the fgdioZ
add this fgggvS
add 一 bffgjk
added -a egggrW
added gcfdoh
added the fddfgp
added to fecgfp
adding -a fgggoa
adding cfhepd
adding this dgffqa
address $ mYefgk
address , mbkfhb
address <far> rgfdhY
address <host> mfhdfe
address <own> gifjfd
address ? iiflea
address do qgfehY
address does qffdgb
address hgfpWg
address is qgfdfb
adds bgebjo
admin kegfdi
adress <own> sbffce
adress pbheef
advise pdgddf
advise whether pdgddf
affected ibeeof
after <n> lgfffe
after connect lgggcg
after jcffnc
after line gggguS
after that cgggoc
after the hjgfal
afternoon geligb
afterwards ? edggsZ
afterwards ffhhoZ
again $ efgefm
again , cegdhp
again kYfiel
against <far> nfgggc
against <host> oeggdc
against <own> hefmfd
against hZgfil
agent <client> lffgfd
agent nfgffb
agents qffgfa
ago eehnfc
aimed at mcekcf
aimed mcekcf
alert mggdgc
alerts lfhfee
all $ kkddic
all , jifeci
all ? ncclnV
all can bribdg
all dnat hdenge
all gjfmjU
all is eciodf
all of obhice
all or pbfeeg
all port hbfofe
all services bZkrdh
all sources fpgZge
all the ifkidc
allow fheehj
allow 的 pfegga
allowed $ pcfefe
allowed ? ubefdd
allowed into fkffgf
allowed kmfZfg
allowed or ocggfe
allowed out tdidbd
allowed to glkWdk
allowed y rahhdc
alowed qkeZed
already ? mcfbZq
already hefdlg
also eebZjs
although <service> jegggf
although legffe
always iefeZq
am $ jfhgaj
am , iccjdm
am i mbedgj
am lafdhj
am not hheYfp
an <outside> pckccg
an <service> ncfffg
an <zone> naidid
an answer jlecfe
an attacker jajmec
an geilah
an inbound pbcgZn
an inventory Ydkpgc
an old gfhdao
and <n> ngdZpb
and <service> pfebid
and <zone> mlcfec
and back tdfefb
and by kjgddf
and does pdgeah
and from fuZheb
and gets kgffeg
and how jgedZq
and i ndiabl
and i'd mehfbh
and if gefnkY
and is aegceu
and it nefefe
and my mfffgc
and no kgfgdg
and now mggfcf
and on ghVjgo
and outlook pefffd
and port ndglfX
and ports ZXexig
and say jaednh
and since ngggcc
and the hfdjdj
and their nggefd
and then mfhfdf
and thunderbird lgfggc
and under oefWdp
and want mZighe
and wants dgfejj
and what ffdbmj
and when gehYcu
and where eYgnZp
and which gliffb
and who ekedap
and why hegcfn
and with chggnc
and would gdedgn
annual fgbmif
ansible qcdfic
answer $ rYfghd
answer : necffg
answer <service> 0iZadZ
answer ? lfkddd
answer come pfgfce
answer from hlcfjc
answer kdkaei
answered by qaeehf
answered qbeegf
answering pdffee
answers sbaoeY
any $ lhedeg
any address cugZhc
any chance mcfgfg
any difference geheoc
any dnat gXfthb
any effect beidrd
any host ingecd
any idea cndcem
any ijbkkY
any machine dmgdhh
any more fhhgkb
any of 2chYeW
any port weeddZ
any reason sdddfe
any rule ofgedf
any side cjhgqW
any traffic qZggib
any way lZejhg
anybody , cngehe
anybody able esYhdg
anybody at Ysgehc
anybody awjabe
anybody on seddfc
anyone ? Xegmik
anyone Qregmh
anyone able eyadga
anyone at ftfbde
anything $ cmefmb
anything , hkdgfe
anything ? ZVjuek
anything at fgcqai
anything behind dkdjfg
anything break gefflf
anything change Yijbpf
anything dkaohd
anything else kbejei
anything exposed bncleg
anything for kcgdnb
anything forwarded jifjfb
anything in mbhjde
anything natted ebgqhc
anything on ghcmgc
anything published dafrid
anything stop vdhbae
anything stopping sZgagg
anything that qacdhj
anything to eUgofn
anywhere $ nddkde
anywhere , Wkbocm
anywhere ? Yndpee
anywhere behind epfdgc
anywhere hoamda
anywhere on breeic
anywhere through gpedhb
ap jgfgge
apart fkjieZ
apart from fkjieZ
api webced
app oefdge
app on oegceg
append -a egggnb
append efghrY
apply lfeflb
approval eefdgn
approve it fegYjo
approve nbeblg
approved bZhdex
approved by dedfer
approved the ibhdeo
apt segced
apt update pegggZ
arbitrary jckfge
are <n> vcefea
are <zone> oZcike
are able gofdfe
are asking qecfka
are eehlci
are exposed Uhrmfb
are forwarded gXfohh
are getting dofege
are in flgdhe
are not kmgeZf
are on gdgggk
are open gXnmee
are permitted aodeig
are the jfefej
are they qadafn
are usable gclfhg
are we eciifj
are you geccfr
arrive ? kfgcif
arrive at refdde
arrive sggbhZ
arrives oegldY
arriving lXhned
arriving on pbfjbg
as <n> dfgeof
as a fgkeci
as far kkfdfd
as fjlgaf
as it ljeeee
as its nfefee
as seen pZichg
as the ihfgjZ
as they pdgdfe
as things tbdhga
as well hhbZmj
asap $ Wggggr
asap , fhiaYr
asap cghcdq
ask $ mfgfgb
ask ? aeZpij
ask egbggn
ask you geecfq
asked for gdgjgg
asked lffghc
asking $ kmeYfg
asking for nkfgeZ
asking olcfdb
asks : Zmgggg
asks for gkhdhe
asks ilchcf
assessor imfahd
asset eecpff
asset register gedpef
assume kekgha
assured lfgffe
assured mark lfgffe
at <client> ocihfa
at <far> regddd
at <gateway> fbfkjg
at <host> kfhake
at <n> hafghk
at <own> ikdkbe
at <service> nhgZhe
at ? aehkfk
at all kjbjmV
at github egfggk
at ihfifd
at line dffeep
at me ofefgb
at my kfffgg
at tcp jmfdfd
at the cjeZnk
at you hfedcp
atm $ cceqhf
atm ccfqhf
attached gggdel
attacker kajmeb
attacker on fblnce
audit $ fekife
audit : qddchf
audit gmihcb
audit i hiYlgf
audit item ljfeec
audit question flfehe
audit wants fgoZhf
auditor asks elfegg
auditor gmegdg
auditor is fkdlbg
auditor wants emffge
auditors fkaogb
authentication $ obgegf
authentication , jggfge
authentication pehedd
authentication' jfggff
available paihec
away , cefeoi
away ? kfgejd
away hffdlg
back $ ekegei
back , kfgffe
back : igffkb
back ? iekdie
back fdgdik
back from mffhfc
back through pdeefe
back to nefddh
backend jedkff
backup <n> Zfghep
backup fabciu
bad kfccen
bank hgfcem
banner reffbf
bb jggggf
bc jgfgeg
be able magiff
be accepted mjebch
be contacted nkgcdd
be different dhgfob
be enough bgggng
be fidfjf
be forwarded kkehZg
be let lfggdf
be open fldihc
be reached hngbef
be so kdffcl
be the ifffje
because of dlcfgj
because the kfhbie
become ggfglc
becomes accept Wgggsf
becomes drop cgfgmf
becomes hffbne
becomes of veecZg
been hYkelh
before $ heffem
before , pegeYl
before fgffel
before i fkggfe
before it bfffeq
before line fgggje
before the hgfdel
before we kefjkZ
behaviour ? hgfgnZ
behaviour hfgfnb
behind <own> jXevga
behind it dcfnhf
behind laiwZV
behind that eefofe
behind the nkdgdc
behind this hsfVfg
being hggifd
believe gedijg
belong bgekpa
below <n> fdefpd
below kcgdrY
below line fgggqX
besides <outside> cuZgch
besides <service> Xjijhg
besides foflcY
best gfhdcm
between <n> cehgdo
between <zone> lagfgi
between jidgVp
bit sbcacl
blame nfggbf
blank kffgdh
blast hemckb
blast radius hemckb
block <far> effcfp
block hdfcep
block it lgeffe
blocked , lgfdge
blocked ? nbfbhk
blocked tagZdj
blocking ? jfgfgg
blocking ifeVko
blocks kbdcdq
board : figfid
board gggfje
bond kfgenZ
boss hiidid
bot $ gffegk
bot , feffgm
bot gchdeo
both ipecde
bottom fffeki
bottom of gggfkd
bounce qeefde
bounces sadhfc
box $ ihckcg
box , clYiij
box <client> lgdjfc
box <host> iedkgf
box ? iljffZ
box and jgfchg
box answers seeldW
box behind pkgZdc
box besides Uakxka
box do idejgg
box have peXlhc
box hdhlch
box in ibjehh
box is leejfe
box itself rZdfgg
box on qqeYgV
box or sbhYgg
branch , jfgflb
branch ibedfo
break ? ffffmd
break anything feiYct
break gcjdme
break if gggfmb
breaks $ hdgcrb
breaks ? ffffqY
breaks gggdpa
breaks if hffemc
breaks when fgfend
bridge sddfde
broken again fegcgo
broken kbfbdq
broker <client> mgeffe
broker pfeeee
browse <outside> keegkc
browse <service> meefgf
browse oddfid
browse to mgffgc
browser pdgeed
browsing heggmb
build edggdn
building jbgdfm
but does jgffgf
but my kgggfe
but not jcfffk
but pZghef
but the idfjff
by <client> ueebgb
by <far> rfefdc
by <gateway> ggaoge
by <host> lekedf
by <own> tcfdhZ
by <public> ibqZgg
by <service> pfedgd
by <zone> pcdfhe
by a jfffgf
by default ffdejk
by it eceees
by nfggfa
by noon glfhgb
by our leegge
by step ogfgfa
by the tebecg
by way qddffg
by which ohgfdb
by whom eogdbj
bypass ohhgdZ
bytes jfgebm
cab nfZbnf
cable hdfffk
call $ edgfgn
call for lbfdel
call lVgffo
caller nfgffc
calling hggZhl
calls ifekja
came idfddp
camera <client> pgedef
camera pgedef
can <client> iZffli
can <far> ogfbkZ
can <gateway> ofghgX
can <host> nbigjZ
can <outside> sciggX
can <own> hqfegZ
can <service> fkdffi
can <zone> qSkejg
can a mefeeg
can access jpebiZ
can an mleagd
can anybody ildehe
can anything vcccgd
can be dpeche
can get nnhaeY
can hit kolehQ
can hkkbcf
can i jbfiej
can it gcjefl
can not peedgf
can open dnmcfc
can people nYhejf
can ping gqbXhj
can ppl oegddf
can reach dugaha
can somebody oYkZbn
can someone jgdfZo
can still hagijg
can talk almekZ
can the hUjmcl
can they jchcjh
can u hddbhp
can use lkadjc
can you eZhjen
can't <zone> wbhhgT
can't connect mggggb
can't get gpdfgb
can't open pefdge
can't pull jfgfgg
can't ribfaf
cannot connect offefd
cannot open rZhcgg
cannot reach kegfff
cannot tYfdgf
cant <client> legfge
cant <zone> nefggc
cant get pefffc
cant i mggefe
cant open mfgggc
cant send jgggge
cant tbgedd
capture oeffee
captured jggfff
captured on jggfff
care Ymhgif
carrier gggcem
case hggcne
catch mdecZp
cause ? lffffe
cause mfggdf
cc jfffff
ccc <n> oefffd
ccc oefffd
cd : jgggge
cd jgggge
cert beedft
cert on cggffm
certificate aggZdw
certificate on Ycidgu
chain ? lfffib
chain leffhe
chance mcfgfg
change $ ifcefk
change ? edffki
change anything ecihnb
change for Zeefip
change gafcjp
change in Ygghmg
change to hbdhhl
change window fffdgl
changed eahckm
changed line heggdl
changed the hbhcep
changes ? fgfdlg
changes bgfdtb
changing deigih
channel hffedm
check $ ofhcha
check : njhghV
check ikeefg
check whether refdec
check 一 qgbnaa
checked kgffff
checks lgffef
cheers ndddbn
chg <n> hfecmg
chg hfecmg
chrome jchcdn
ci runner mgfffc
ci sbfgeb
claims nXehfk
clamp gfgffk
clamp mss gfgffk
client , ickbhh
client : iejeff
client <client> qeffga
client ? pefedg
client address qhgZfd
client at hdeeli
client connect mfffgd
client in pfefce
client ip pgfbef
client is kgffff
client on egffkf
client qaiefc
client to mgfggc
client who offefe
client's jeilgY
clients esdcia
clients get fjddnd
clone qgeece
close mfecfi
close src nffffd
closed <service> mfgfef
closed mcfagk
cloud mggfdd
clue egbkii
cn skaddc
code nfgcff
colleague nZghkc
colleagues , igdjgd
colleagues oeeidd
collect kdfgie
collector sfdggY
collects jfgggf
com : aefgcs
com <far> lggggc
com <n> sggggV
com eefedq
come back jggghc
come from mfefff
come in mbgdld
come lhebgh
come up ochajd
comes back oefeef
comes ekbegl
comes from xfgUfc
comes in gnZiYl
comes up jegcle
coming from odmbec
coming in mcfgjd
coming qbkgdZ
comment jeffbm
commit gfggna
complain klecfe
complaining klfagf
complains mfffgd
complete eldkhb
compliance bfgnam
conect skdbgY
conect to qkfbgY
conection lfgfef
config <n> fdgeeo
config acgign
configured kfehfe
confirm $ ekeggh
confirm that rbgfai
confirm uddcgb
confirm whether kffgff
confirm 一 kngcec
connect : jfffff
connect <own> offefd
connect ? mhheec
connect from pgggda
connect ijgdfg
connect to jjhdgc
connected ngfffc
connected to ngfffc
connecting lggffe
connecting to mggeef
connection after lgggcg
connection from sdfedd
connection qggcgb
connection refused rbhdhb
connection timed lfggfd
connection to lmfbee
connection was jggggd
connectionrefusederror : jgggff
connectionrefusederror jgggff
connections into nfdgge
connections ojbfhZ
connections to ldfmbd
connectivity kfgeoX
connects kdgldd
connects to hdfnef
conntrack -e lfggfd
conntrack table gggdgk
conntrack 正 jgggff
conntrack 里 lgfgee
consequence efffpb
consequences ? bfferd
consequences cffdub
consumer lgegff
contacted njgcdc
control tbcegf
controller <client> jgfgff
controller jgfgff
copied ggfgdk
core gffffk
correct ? lbdeik
correct lZedik
could <client> efiemd
could <host> qdfdib
could <zone> ZgggwX
could a rdfcef
could i gffkfe
could iegdmd
could it odbedk
could not jfggfe
could reach ejegnb
could somebody scfeed
could someone nfffaj
could still gfgfkf
could that jggfff
could you feifjf
couldn't connect kgfgge
couldn't kgfgge
counter mdfbel
course pddecj
covered ehgboe
cpu degdfp
cron phfgcb
cross odhdff
cross the ndhdfg
ctstate dnat bfgelj
ctstate efgeki
ctstate new ggggYo
ctstate related gggffj
curl -k odgfgc
curl : mffffe
curl <host> pdefge
curl <own> rdgbcg
curl qeffec
curl vk lfffge
current bjfhel
current rules hlegfc
currently fjeqcb
customer at mdgffe
customer dgelcj
customer is fdgegm
customer on vfbgdb
customer's kkfbef
cut ocgbke
cut off nffeeg
cutover jgggge
daddr <client> kfffeg
daddr <host> jfggfg
daddr <own> mfffge
daddr kfffff
daemon lhfefd
dangerous fffffk
data oifdce
database khbbem
date iahfdo
day gXgfll
days Zfdnfl
db fcecax
dba oeefgd
dead ? nbgdke
dead for nghfdc
dead kcgeih
dear bot pffdfe
dear colleagues jgdigd
dear lgdhhc
debian mfefef
decides rffced
default drop gggfje
default eefcoh
default policy jgfdgh
deferred hdhafo
delays <n> jfgfff
delays jfgfff
delete -a hahhob
delete YfggvZ
delete line dfggoc
delete the XhfgwZ
deleted ddgdqf
deleted the gdddni
deletes gbggme
deleting abieqh
deliver outbound qehahd
deliver tggagZ
deliver to qgfbgc
delivered lahfjd
delivering pegfeb
delivering to ndgfef
delivers qeefia
delivers to qffbjZ
delivery lfgfef
denied tcichY
department hgfgej
deploy nbefcm
desk <client> kgffgf
desk in kgfgge
desk jeiggd
desk pc lgfgef
desktop pieicZ
destination <client> dedgil
destination fdgfji
destroy keeflb
dev <outside> nffged
dev <zone> kfffff
dev jefhhf
device lbjfak
dial ngfecf
dialled khgfef
dials qhgZee
dicom kggffg
did bfefhn
did the dZhnej
did we ckZqbh
didn't kdgfdk
die ? ihgbmd
die nbggid
die on ughZcc
dies $ ndcdnb
dies ? ffeemg
dies qdfbnZ
diff ejgfej
difference $ hffejh
difference ? gegfld
difference gegeqb
different afterwards ggggmb
different ffhcji
differently fhfejh
dig zdehXZ
direct , kfffge
direct kfgfjb
directly $ rfedee
directly , mggddg
directly ? ieffkd
directly on nggffb
directly pceclc
directly to qefefc
disconnected no jffgff
dmesg , kgggge
dmesg is kgfgff
dmesg kffgfe
dmesg 刷 jgggff
dmesg 里 kgfgfe
dmz cbceb1
dnat $ qegXan
dnat , dZgmgk
dnat -j gffdjh
dnat : fffgjg
dnat accept dfgene
dnat bbesmZ
dnat before ggefdm
dnat for ZkfokY
dnat on edgfoe
dnat rule hbhflf
dnat rules gfgchk
dnat so jffggf
dnat target kibmbe
dnat 删 efgflf
dnat 到 jecijd
dnat 去 ddheng
dnat 吗 taeeef
dnat 那 edhenf
dnated gecngg
dnated to dfepka
dnats $ ecfrfd
dnats lZdvgV
do $ icdcgq
do , bhgecp
do <outside> lWjoha
do <service> nfffja
do <zone> kdddne
do ? fecZjq
do exactly fgfchk
do for hgcddp
do in gggdgk
do jefiak
do not fffjeh
do packets pceehe
do people hegelf
do the nbgcfk
do they peefbh
do those nfgefe
do to jegcbo
do we jljmZX
do with rfdcfd
do you iYhcct
doc fkjiXh
docker qggcce
document Ynmbhf
documentation gjjgfc
does $ kcffdm
does , kfddle
does -a hedfXv
does <client> laodoU
does <far> iWeltZ
does <gateway> zXgcfb
does <host> jfefei
does <n> xVfhdc
does <outside> ydZWoZ
does <own> qnZedb
does <service> ekYndi
does <zone> hhhZgj
does a kmfffZ
does anything ihfhib
does dffidl
does hairpin vbfhfW
does he rffZef
does inbound iYggpc
does it encgid
does its mghcfe
does line ehffbo
does mail tffcea
does my qZbddn
does not dlbhcm
does our adekep
does ping uecfgY
does port ebishY
does that uUigeg
does the pcfbeh
does this iefbgl
does traffic vfgagZ
doesn't imddXm
doesn't work ddfggn
doesnt ioqaZZ
doing ? mffbej
doing edcgcs
doing with jdbefn
don't get keefZo
don't pZfdhi
dont iifddj
dovecot : jggggf
down ? abjYkt
down gbfcio
dports <n> effggj
dports effggj
dr hklZeg
draft kegfkb
drive hceefo
drop $ hfegfj
drop , Zggfkk
drop ? pfebjb
drop and dffgkf
drop can cgfglf
drop fwd kgggfe
drop gegdnd
drop it sdddgc
drop line Viggpf
drop or vdcddf
drop policy jggfci
drop so kggfef
drop that sedcdh
drop the fggeld
drop to bgggme
drop what ahfggm
drop would bggepf
drop 为 kgffeg
drop 了 jffffg
drop 吗 nffeee
drop 掉 mfbgfg
drop 是 fdfcho
drop 的 kggfci
dropped $ lefgge
dropped ? refadg
dropped by lfgffe
dropped ofgZhf
dropped or qegadg
dropping ffgbkj
dropping it ngefgd
dropping the ffggnb
drops reffbe
dst <client> kfffff
dst <far> nfgffc
dst <host> jggfff
dst <own> lffffe
dst mffffe
due dogcdh
dumb question gjggdg
dump ddinfd
during gdeekj
e , ofeffd
e <host> rdeecf
e g eblgig
e ip jgggff
e kgicgf
e mail mggeef
e udp rbfbgg
e 无 jgffgf
each lmZkeb
each of gkblee
each published imfefd
earth does mffedh
earth jkfecf
eat it nffhgc
eat lfdeej
eaten nfgYfi
eating it lgfggc
eating khddfi
eats it kgffge
eats pcchic
echo request ofgcfe
echo scecfe
edge <n> gdfcbs
edge fw gdggfk
edge gdgedo
edge rules fefdcr
edited gegefl
edited the gegefl
effect ? heeemg
effect gcfdsc
effects ffgesY
egress sfhbdb
eli <n> gfggWr
eli gfggWr
else , bfgfmg
else igcgnb
email kchfie
end jhbkhc
end of hcfbin
end up kickga
ends  Wgdjgq
ends 0 Wgdjgq
ends 1 XnjkZh
ends 2 refgbe
ends 3 phedde
ends 4 ieggla
ends 5 figgsT
ends 6 igggnX
ends 7 hgggoY
ends 8 fghgjc
ends <- fgeeeo
ends <client> Pdpobo
ends <client><client> xdgeYc
ends <client><client><client> ogffec
ends <client><client><gateway> sfffca
ends <client><client><own> odggfc
ends <client><client><zone> mfgfdg
ends <client><far> mgfgjY
ends <client><far><gateway> mggffd
ends <client><far><zone> lgfgcg
ends <client><gateway> qZhgja
ends <client><gateway><gateway> mbeige
ends <client><host> wehdfV
ends <client><host><client> pggffa
ends <client><host><gateway> pffefc
ends <client><host><host> sdggfZ
ends <client><host><own> rcgfed
ends <client><host><public> qfgbdf
ends <client><host><zone> jgfggf
ends <client><outside> ohcilU
ends <client><outside><far> sfdecd
ends <client><outside><own> Zgfgpg
ends <client><own> obfeck
ends <client><own><client> ogffed
ends <client><own><gateway> pfgefc
ends <client><own><host> qfgcgb
ends <client><own><outside> jgffhd
ends <client><own><own> kfffff
ends <client><own><server> ubfcfd
ends <client><public><own> ogedcg
ends <client><server><client> whdfbZ
ends <client><server><own> mffgfd
ends <client><server><zone> mfeggd
ends <client><zone> naeldf
ends <client><zone><gateway> sgfebc
ends <client><zone><own> jggffg
ends <far> jbhieh
ends <far><client> vcfgbb
ends <far><client><gateway> ngfede
ends <far><far> vcfcdd
ends <far><far><own> YghgtZ
ends <far><gateway> ibghdl
ends <far><host> rfgefZ
ends <far><outside> hZbocm
ends <far><outside><own> wccded
ends <far><own> wbhbec
ends <far><own><far> rgffeZ
ends <far><own><gateway> nfgged
ends <far><own><host> qegded
ends <far><own><outside> qffaef
ends <far><own><own> kfggff
ends <far><zone> ubfefc
ends <gateway> Yldgfn
ends <gateway><client> rfgffY
ends <gateway><client><far> kgggfe
ends <gateway><client><own> lffffe
ends <gateway><far> kefhfe
ends <gateway><gateway> bsefdg
ends <gateway><host> mchehf
ends <gateway><outside> ldjgbg
ends <gateway><outside><own> fgghlb
ends <gateway><own> mffcfh
ends <gateway><own><host> rZidcg
ends <gateway><zone> rQhhjg
ends <gateway><zone><zone> ldggid
ends <host> amWmfk
ends <host><client> ndhaei
ends <host><client><gateway> ogfeed
ends <host><client><own> kggbjf
ends <host><far> qehffZ
ends <host><far><far> kgggfd
ends <host><far><gateway> mfggfc
ends <host><far><own> ehhdle
ends <host><gateway> eacndo
ends <host><host> mjamgX
ends <host><host><client> legeff
ends <host><host><far> nfgfec
ends <host><host><gateway> sdiddc
ends <host><host><outside> refedc
ends <host><host><own> ofefee
ends <host><host><zone> ndhffe
ends <host><outside> nmejcW
ends <host><outside><gateway> kggeff
ends <host><outside><own> gggdpa
ends <host><own> tWgjfa
ends <host><own><host> sghZhZ
ends <host><own><public> pdffdd
ends <host><public> qYcnha
ends <host><public><own> qbhffd
ends <host><server> Yqkbbl
ends <host><server><far> mfgeef
ends <host><server><outside> meggfd
ends <host><zone> mhcmeb
ends <host><zone><client> jgfgff
ends <host><zone><own> nagghf
ends <outside> mSjhjh
ends <outside><client> nXeYfs
ends <outside><client><far> dgggld
ends <outside><client><own> edgglf
ends <outside><far> sfeXfi
ends <outside><far><host> qfcggc
ends <outside><far><own> pggcee
ends <outside><gateway> jgoeda
ends <outside><host> lbgiff
ends <outside><host><gateway> qefffb
ends <outside><host><own> gbfpef
ends <outside><host><public> mgfbfh
ends <outside><outside> gfmbdk
ends <outside><outside><own> lagkib
ends <outside><own> mhdmjU
ends <outside><own><gateway> jbgnde
ends <outside><own><host> kbfhcl
ends <outside><own><outside> jlaied
ends <outside><own><server> mdajfg
ends <outside><zone> uYddie
ends <outside><zone><far> jgggff
ends <outside><zone><outside> ghggla
ends <outside><zone><own> egghmb
ends <outside><zone><public> dgfcng
ends <own> ikVkdk
ends <own><-<client> kchffg
ends <own><client> kehXmg
ends <own><client><outside> jgffge
ends <own><client><own> tgfefX
ends <own><far> 1bhaca
ends <own><gateway> kWghdo
ends <own><host> Wighep
ends <own><host><client> oggbfe
ends <own><host><far> jbhgjf
ends <own><host><outside> cfhcmh
ends <own><host><own> bWjirf
ends <own><outside> knmhZV
ends <own><own> jagdjk
ends <own><own><client> kfggff
ends <own><own><own> kefffg
ends <own><public> dShpim
ends <own><server> Udexhf
ends <own><zone> oYZilh
ends <own><zone><outside> hvbfca
ends <own><zone><zone> oeffde
ends <public> cocjge
ends <public><host> cblofd
ends <public><own> hjZnhb
ends <server> Zaboio
ends <server><client><client> rgfedc
ends <server><client><far> kgfhfe
ends <server><client><zone> ncegeg
ends <server><gateway> jfffgf
ends <server><own> oadqfY
ends <zone> kgtWae
ends <zone><client> rfggZe
ends <zone><client><client> jeggfg
ends <zone><client><far> fgfhkd
ends <zone><client><gateway> offgce
ends <zone><client><host> pggfbd
ends <zone><client><outside> ghdemd
ends <zone><client><own> jgfgfe
ends <zone><client><server> mfgffd
ends <zone><client><zone> meegef
ends <zone><far> kfdghf
ends <zone><far><gateway> jffggf
ends <zone><gateway> ncgijZ
ends <zone><gateway><gateway> ogcche
ends <zone><host> uYeeci
ends <zone><host><client> dggftX
ends <zone><host><gateway> qfgfiX
ends <zone><host><host> qagdei
ends <zone><host><own> mfecje
ends <zone><host><public> qZmbee
ends <zone><host><server> gkfgfe
ends <zone><host><zone> ieggmb
ends <zone><outside> rdbdfh
ends <zone><outside><- gefgfl
ends <zone><outside><client> hffgkd
ends <zone><outside><gateway> nfgegc
ends <zone><outside><own> kcfgZo
ends <zone><outside><zone> gfegoc
ends <zone><own> qjbebe
ends <zone><own><client> kgggfe
ends <zone><own><gateway> scfeed
ends <zone><own><host> gjfbhh
ends <zone><own><outside> pegggZ
ends <zone><own><own> igfgkb
ends <zone><own><server> lffgfe
ends <zone><own><zone> cmeerW
ends <zone><public><own> uXfgee
ends <zone><server><host> mffege
ends <zone><server><own> jffggf
ends <zone><zone> qcfffc
ends <zone><zone><far> hfegkd
ends <zone><zone><gateway> jeefjf
ends <zone><zone><host> mafggh
ends <zone><zone><outside> pbfgfd
ends <zone><zone><own> gkbgpY
ends <zone><zone><zone> giffkc
ends ochnba
ends up ochnba
english ? cggfcq
english hfhgXp
english please fgffdn
enough cdfjod
enough for cgggnd
enters mfffcg
entries gdfkjd
entry gagpfe
enumerate bkikee
enumerate every emlecd
enumerate the ejihee
erp efddeq
errno <n> kfffff
errno lffffe
error : lffffe
error <n> meffff
error mffffd
error number mefege
esmtp negged
establish an keeggg
establish pegcfe
established -j gggffj
established cggfki
established rule fggfje
established src lfgffe
established 那 fgggje
eth <n> dciecs
eth dciecs
even cross qehcfd
even epchbh
even get vZeffb
even let pbfdfg
even see rbgffb
even touch lfgegf
evening $ bafgko
evening cageko
ever comes jgfgff
ever get ifdcne
ever iefefj
ever since bfgggn
every bnfmdd
every dnat ccesef
every minute hegfej
every network cthWgf
every night pcgceg
every port mXcogf
every service cmihee
every source ctgahc
every zone goeahg
everybody in jgfffg
everybody plgRdj
everyone fqfZdi
everyone who cqhefc
everything cgrlZa
everything that bsgefc
everything we fUkmfl
evidence jjegfe
exactly $ geffhj
exactly ? cjfjYn
exactly bqeecj
exactly is fjfedj
example , lcigef
example : ngffee
example <own> jggggd
example com gechgl
example lefeck
example net kgfgfd
example org mgggce
examples dcgdfs
exim fehahn
expect hfgdek
expected ? mfgegd
expected nfgcge
expected to rYdgfg
expire ? baibgs
expire ecgefo
expires afcdis
explain -a degeas
explain : ffffco
explain ? kfggge
explain it Zghffp
explain kfhgUn
explain l gegfem
explain like ffgeaq
explain line fhgfcl
explain me kgheYl
explain please lfffak
explain pls hgfebm
explain the kghgYk
explain this hgefbn
explain to feeedp
explain why negggc
explain 一 gefcWx
export cehehn
exporter ncggfe
expose eknlbX
expose to hSkseg
exposed jokjbU
exposed on Sufieh
exposed to mklgcX
exposes gbkndc
exposure Zngjci
exposure check fjgfgg
exposure of akekck
eyes efeefn
fa <n> jgggff
fa jgggff
fail emZZjn
failed : leffff
failed lfffff
failed to jgffff
failing rfggbb
fails ncgcdk
false odedfg
far as kkfdfd
far lkZgeg
fate ugaYla
fault ? qeeffc
fault qeeffb
fd lgdfgf
feels ddgfgn
fetch jdfdij
fetch mail idffgj
fetch updates jffgff
file , bigcjk
file cgkjdh
file does iheXoh
filter : kffgib
filter ggffoa
filtered teecdf
finally aegmna
find Zffqhe
find its mgefef
finding <n> migdde
finding qfdcZk
fine $ qdeegd
fine , lgffgc
fine <outside> lgggfd
fine ? qachge
fine on lfgggc
fine peffdd
fine with qhedeb
firewall ? nieffb
firewall gleifd
firmware lggfff
first gfggck
first time fgfgcn
first week egfgfk
five $ gfgeel
five gdcido
fix Xcegvh
flags jfggfg
flip forward gfffkf
flip ggffke
flip the fgefmd
flipping geffne
flipping the ggggje
floor jefcdo
flow qcfcYm
folder dhfkei
folks hgelch
follow gmgffc
for $ hhheVr
for , hffeap
for : jgebZr
for <client> ldfjjZ
for <far> rahjda
for <host> lcimcc
for <n> hhflfc
for <outside> rgeUnc
for <own> gdcmlc
for <service> pYemha
for <zone> kafZmk
for ? hhfcZr
for a uZhach
for deejjh
for each infded
for every hlfefd
for her kcffek
for him ngggfa
for it pbpZga
for me Wmkdaq
for our dfalfl
for people kbddjj
for port fegfgk
for snat efhfqZ
for somebody pdjadf
for someone qfgWdk
for tcp legdie
for that obfgdh
for the ljgfYh
for them qdkbdd
for this hgfmga
for tonight effgmd
for us kcefjf
for what ncadeo
for which gmehgc
for whom dreegc
forever jgffgf
form jneaff
fortigate gfceeq
fortigate in fegden
forward , jbghje
forward -s fgffme
forward <n> cgefjl
forward ? hgfdkf
forward Zaemqf
forward drop pgfYXp
forward for YWhofp
forward gets gfgele
forward in hgVrhf
forward is bhfeof
forward last hfgdfk
forward on bdfphe
forward packet jfggfg
forward policy mggeha
forward rule eggeoc
forward that qfedef
forward to eZemmf
forward were cgghob
forward 到 fceqch
forward 最 eggfjh
forward 的 kfejgd
forward 里 feffme
forward 默 efffpc
forward's gffeoc
forward's policy dfeepe
forwarded $ pZdnfa
forwarded , gbdpge
forwarded ? fpeoXc
forwarded anywhere iggkec
forwarded by keajgg
forwarded jhdsbY
forwarded or ogfcgd
forwarded to ngcmfY
forwarding agfokb
forwardings ihZsdb
forwards $ gbfpge
forwards aZkxfY
forwards in cdmkhd
forwards on gddsfb
forwards pls hefjff
forwards point gZgrhb
found ggffcm
found in ggffcl
found this ggffdl
foxmail jgffff
foxmail 报 kfffff
foxmail 收 mfffef
free pgggcb
friday $ edeido
friday ? hfgffj
friday cahenk
from : leggfe
from <client> obhfhd
from <far> wdgedY
from <gateway> vXggfc
from <host> wciZaf
from <n> udagfd
from <outside> fZmmai
from <own> icffgk
from <service> iZligf
from <zone> kcicke
from a eafodk
from an nkfZfe
from anywhere aqeZfm
from drop cgggnd
from his mfffgd
from hitting kegfjd
from ihibgg
from it vbgcce
from its negggb
from line fhghnY
from my leffff
from our jjeegf
from some sfdage
from talking rfheZe
from the jhdbhj
from their paefgh
from there kTjfgm
from unknown kfggfe
from where Xyagib
from which axdaib
front tVhfbj
full dakfep
full list dklieb
full of ngfffd
further ohgdcf
fw <n> hdgffk
fw config gdggfl
fw khgYdm
fw rules fegffl
fwd gdgkeh
fwd in jgggfe
g hbkfhf
gateway $ hgemfd
gateway ? iiijbc
gateway config eegcds
gateway jgelce
gateway rules bfgeeo
gateways <n> gegfel
gateways gegfel
gave me mffelZ
gave mffelZ
get <n> pgfggY
get <service> flebqZ
get a odedlc
get an nfdfge
get anywhere ybhXce
get at ikmefX
get fkjdgd
get forwarded khZmfc
get in mhccfh
get into ipcZhf
get its kffggg
get nothing mfffef
get out fecfkk
get the rXgbcn
get there jhfahj
get through nhdege
get thru oehZfh
get to dkldee
gets <n> jgffff
gets a lhfefd
gets cidjnb
gets connection kffgeg
gets in pogcZa
gets nothing qdgdee
gets out klefbf
gets there aogfeh
gets through gqiebb
gets to gnhXhg
getting jmedgc
git neghcf
git push nfeeeg
github com fegfbp
github gegfbo
give ehjmfZ
give me bikncc
given hehhid
given that odgbZo
given the kgefla
gives ? nffeef
gives nfffef
gmail <service> jggggd
gmail jggggd
go $ liahZk
go , leggjb
go ? Vckrgg
go ocgjaf
go out neeggd
go through wffefV
go thru jfffgg
go to jgeeje
goes $ hggflb
goes ? leeffh
goes away egfeod
goes in ghfdnc
goes out mgggbf
goes qVejoY
goes thru egfgle
goes to cefjnc
going by regffY
going iZekih
going on ngfeef
going out peggYi
going through fjZebr
going to nciZnb
going via kffffg
gone , efgfkf
gone defgra
good ? qegcfd
good for ggggam
good iagdhn
good morning mdfeej
google com jggggd
google lggged
got a fkgehd
got exposed bblihi
got jgklbZ
got this mffege
green efgegl
grep jggfff
growing lcgdfj
guest icfebr
guest wifi hcfecr
guests femddj
guide ldgrbY
guy ldahbo
guy on lfeegg
guys jjekgZ
gw $ nenhXc
gw , ifbjlc
gw : vcefbe
gw <n> Ybiefu
gw ? mhhfgY
gw hbifel
gw line hcibil
gw pass mgfgcf
gw rules fhhecl
gw 的 kbhecm
gw 第 gfgfYq
h nffehb
had defgnf
had no Zfeitb
hairpin ? qadcap
hairpin nat kcigak
hairpin ndgcgg
hairpin or rfgddc
hand ckljdc
handed gbZpih
handover gbhhdm
hands idhfek
handshake kjeefe
hang tYhhfa
hanging aanmfh
hangs $ kffgge
hangs , mdffge
hangs for qegede
hangs on jdejgg
hangs vceiab
hapens reffdd
happen kffeid
happens if hgffke
happens mcfbnd
happens to rceZjf
hardening eggdpd
has <outside> ogeecg
has <own> oeegfc
has a lgfffe
has access cnhhha
has been jcgigf
has it ejedlg
has kmgafd
has line gfggan
has no jifgch
has the hdgdfm
has to lggdef
have <outside> umZUhd
have a gcejem
have access biocfg
have any kcgodb
have anything cZfqig
have been lYjfcl
have djjied
have exposed kXjnde
have no mbdjdi
have the fceihk
have to mggajc
have we iTprcc
having pgbZZr
he can wfbgeX
he get pfecff
he is jggggd
he rdedai
he wants cmdghg
health check rbgfee
health rbgfee
healthcheck oeegde
healthy ? lffffe
healthy lgfeff
hell nahedj
hello , jeeehh
hello jahfgj
hello team dejkgd
help $ qaddcl
help oYebjk
helpdesk mehaej
her ? mgfgdf
her pbhdeh
here $ gdlked
here : kdebcq
here ? iegkfe
here iehkbg
here what gffeco
hey , scfaeg
hey bot hdfifi
hey jkeaei
hi , pffede
hi all mfffdg
hi kbgffj
hi team nffffd
him $ gcdbln
him ? ngfggb
him in mgfffd
him nagZhm
hire chflfg
his nefffd
hit <host> nggdgd
hit <own> mjefjY
hit <service> gqedha
hit <zone> djefmc
hit klicbe
hit line gefgfj
hit merge Xggedv
hit port gofcfe
hit tcp cphZhg
hits ofgadi
hitting <own> ifgcnb
hitting peeZlc
hold jdekfg
home taheec
home to nfggdd
hook qdfgcf
hop kgffff
hope hYeobm
host $ jgbofa
host , hnleab
host : jigffd
host <client> kZoalc
host <host> raeifc
host <own> ndgfgd
host ? qmZgea
host in rZbiei
host nchhfd
host on nfbheg
host out odhYgh
hosts in mciefe
hosts on odgYmd
hosts slehbU
hour hefesY
hours uffgaa
how come pkfbbf
how do cdgces
how does tYcgge
how hefccp
how many dgieem
how much cefefq
how should ffgffj
human hfgnYi
human words hffnag
hypothetically , bfffqe
hypothetically hcfYrh
i <service> paiidc
i add fhhgpX
i append efggmc
i approve pdeahh
i ask gfedfo
i be ledgfh
i believe jeelhc
i call ldgefi
i can abipeg
i can't peeddh
i checked lgffff
i delete cehhqb
i dhggke
i do lfeibh
i don't nbfcjg
i drive hceefo
i drop Vihhof
i e kjiffa
i even keeWgp
i get ldhjdd
i got jfedem
i have jgdjfe
i hit Ygfedv
i hope pcecdl
i inherited bblkfi
i know mjffdb
i land mfejbf
i lock efggjg
i mean nkekYb
i merge fffffm
i moved leggee
i need cliedi
i only sceWfl
i paste ffdenh
i phrase fggffj
i ping nffffd
i put gjfehe
i read llZbao
i remove fgffob
i right pffeed
i run scdckb
i see mffice
i send odgefe
i set jffdig
i should feflid
i sit mflXeg
i still bfgipb
i strip egfdmf
i swap fmfbke
i take Whhipe
i tell nfebdl
i think hfdoia
i thought jdfgck
i took fgggjd
i type jfeffh
i use lbdcep
i want fleajh
i was pgcbZn
i would ndgbld
i write fkgdgg
i'd ncgajf
i'd rather ldgefg
i'm <outside> ofefdf
i'm a cfileg
i'm five ffgeco
i'm lbfigf
i'm new jgfbdm
i'm on qdffcf
i'm sitting pegcdf
i'm the pagefg
i've jfgfgf
icmp echo sdfbfd
icmp rcfdbi
icmp seq jgggdg
idea $ dnccfm
idea ? rcfgce
idea clfalh
idea what hgffcm
ideas ? ncfgff
ideas odffef
if <zone> qeddeg
if a lldfce
if forward cfffnf
if gedesb
if i dbgkne
if i'm oeefdf
if input Yeghpg
if ip cghbub
if it sdecch
if line ZffhvZ
if so dhhpcb
if some ncfkhZ
if somebody gdchod
if someone fbfind
if that ofgdee
if the hfdeqb
if they kgggbh
if this hgfdqY
if we ededph
if you leehbi
if 我 Ygggsd
iif <zone> jfggfg
iif jfggbj
im five ffggbn
im meeefh
impact ? dchdqe
impact ckgavX
impact on dehhnc
in $ kmgbec
in -a ggfgoZ
in <n> hffdii
in <outside> uYfffd
in <zone> ofhfeb
in ? kfeflb
in a fkidge
in an dghdcp
in behaviour fehgld
in between qfddfe
in english hdffbp
in for llfbdf
in forward hgfdle
in from ZYnmdl
in human hggmYh
in ip jfggff
in it bbffko
in its jggfeg
in l jggggd
in line ggefcn
in mail ggffao
in my nefhde
in on pfegdd
in our dgfdng
in outlook saggfb
in over mdfejd
in place effcpe
in plain fggfZq
in the gagkel
in their jfgefi
in there ikecck
in to dkdjhg
in words hdfddo
in writing llbegc
inbound <service> ufdYhd
inbound iXdllh
inbound mail dgfcpg
inc <n> hfhfdj
inc hfhfdj
incident lfcben
incoming <server> jfggfg
incoming jfggfg
infra ffgffl
infra fw gdgffm
infra gateway afgefq
inherited cbljek
inherited this cbljek
initiate npeXdf
initiated by kfgffe
initiated kfgffe
inner dXgshe
inner router nggdgd
input -i efffme
input -p bgghlg
input -s ffgffk
input bgfbqh
input policy Yefhse
input to afgfqe
input 默 bgggne
insert egggke
inside address jfgefg
inside jdkkeb
insists nkfdeb
instead lZhbtZ
instead of lZhenb
insurance fmYlfe
interface kddfel
intern fedenh
internal address nehdge
internal ip iaglgg
internal machine lfdhge
internal nZgnfa
internal server dffmhf
into <client> tagfbf
into <gateway> djefld
into <host> qehdfa
into <own> nggZfh
into <zone> kqfadb
into oldYge
into the lncbge
inventory achwfa
inventory of bcjrfc
involved kggfef
ip $ oeiheY
ip , qdeice
ip <client> mgggee
ip <far> lgfffe
ip <host> jgffff
ip <own> lfggfe
ip ? hdcdgp
ip daddr jfggfg
ip does uefbfb
ip forward bggdsc
ip is jgggeg
ip lddfld
ip protocol jfggfg
ip saddr jfggfg
ip ttl jfggfg
ip 上 fahrfc
ip 是 kfgfge
iptables -a ffffnd
iptables -i dgfhpb
iptables -t eefhjg
iptables <n> jcgcen
iptables Wcggom
ipv <n> mffelZ
ipv mffelZ
is $ khfhfc
is : hfffjf
is <client> lachkg
is <far> neehhb
is <gateway> raeefh
is <host> jjZldf
is <n> imclbd
is <own> zccfiU
is <service> mrcfeX
is <zone> mbgblf
is ? sbgafg
is a oeeddj
is able fqoZiV
is accept iedhke
is accessible epdfgd
is anybody dxXcgf
is anyone infbib
is anything khdlgY
is asking endgbj
is at mffgee
is behind Wginig
is being idflee
is blocked tiedca
is dead mfgged
is drop oheedf
is ebgmfj
is exposed mighbb
is fine pdfffc
is for ghehbm
is forwarded gadtee
is from kffggf
is full ngfffc
is going cegmjd
is gone ggbhnd
is he qfdfdd
is in cgefki
is it ideddp
is line idecYu
is mail mggfgc
is meant sgjfeV
is not kkfeha
is ok sedhfa
is on mfebao
is our iXocdm
is port sqSggZ
is possible mjfbeg
is published edZteg
is reachable ckrZfd
is refused rggadf
is removed ahggoe
is responsible jffffg
is right fegljc
is sending jfggfg
is set efffmf
is slow hdddgo
is somebody delghg
is stuck mfgffe
is supposed jgfgge
is tcp Xfhpif
is that jhbndc
is the madYet
is there hmflab
is this pdfdbj
is to gbhdpe
is traffic nehegd
is udp odfehb
is up jfgggf
is waiting bfegng
is what ndgeff
is wrong lgfefe
is yelling dgffen
isn't vcbddi
isnt qcdjbf
iso flihdc
isolated from tbefgb
isolated odfhee
isp mdhfcf
issue qdeefe
it $ mgbdfk
it , jpbhea
it ? jdimdc
it allowed kegfgf
it answer thccbf
it at ilhcYl
it back fbhbgq
it be objbgg
it break hbgajn
it by giblic
it can't mcfggf
it cjfkch
it comes ibgrea
it connect lefffg
it connects kfhZjf
it correct pehdhb
it die mbgkbg
it do hffakj
it does idfcki
it doesn't jeeefk
it end pgegZe
it even pdfbgg
it for cfmidg
it from jgfedk
it get uZdfdg
it gets jggffe
it go jdgjai
it goes lkdbic
it hangs pfdbgg
it has odgefd
it in efdmck
it is mfefff
it just dfgfhj
it land bhcqhe
it leave sfiWeg
it let mefdhe
it make jehdjd
it matter fehdlg
it mean hchZbt
it means fggfcm
it never lfgffe
it normal rbgdgd
it not sageha
it on qlgdXc
it only iZepge
it open fbfTlw
it opens odebgj
it or oidhgZ
it our jffggf
it out kffffh
it pass rghaec
it permitted ndgdge
it possible pdgegc
it reachable eefZhr
it says kggdei
it sends jffehf
it should lgffge
it stands ljeeee
it talks nehegb
it tell ogfcfe
it that nbfidh
it the gdeZgt
it there cggdgo
it thru lfgfge
it to lldXfj
it true frmbeX
it us vcgcgZ
it uses rbfddh
it wants ieehcl
it was legfci
it work goZZdp
it worked nagdfi
it works lffgef
it would cefjqa
it's broken gefdfn
it's fine kfgggd
it's for awYaaq
it's nYhdgi
it's the nehgfb
item <n> fqegde
item fqegde
its -i Xgggqg
its <host> ldgfla
its <service> lfffgd
its alerts jfgffg
its internal ndffge
its meefgg
its neighbours fgefen
its own oifcgb
its scans mgfefe
its updates qfhcfb
its way kgffff
itself $ kncage
itself , tbjdbd
itself -> lfggfe
itself : pfdgag
itself ? cnpbdd
itself able zZcjeX
itself be dndhgd
itself from rbgegb
itself get yZfhgX
itself klkWfe
itself open 0Tgahd
itself reach zZgegW
itself resolve kfggge
itself talk nghihW
itself to pZggef
jenkins Zceggt
job on mggfed
job qagehc
jobs ufdcdc
joined nbiidd
jump hecbes
junior geffhk
junk ebjfar
just fine jgggfe
just got iecffm
just hangs lefgge
just jkgZdk
just open cgegfn
just spins nfggde
k <n> jeffej
k kegcdl
keep fiegna
keeps pccehg
kept negfee
kill Xmfgqc
kim jfgfff
kind icfden
kind of ggefel
kind regards mcfgff
kindly behiem
kindly confirm obefgg
kindly tell qcbegg
kinds geeefn
kinds of geeefn
know , jkhgfa
know from gmebhf
know if qddfef
know kgihVk
know whether sgdXhf
know which Zofkib
known edgofe
knows gefldh
l <n> gfgZlj
l gfgZlj
l google jggggd
lab kdghff
label meefei
label printer leefei
lady feifel
lan ngfgfc
land $ eXjoig
land ? shghZZ
land gacuhb
land on jjbmga
lands ibgnbh
lands on lceodd
language gfgfXr
laptop , xedbZf
laptop <client> tcdgfb
laptop at jffggf
laptop in tdcdef
laptop is lggfgd
laptop ndlecd
laptop on mdgghd
laptops pcggfc
last eZihbr
last friday hegffj
last night ccghfo
last nite gefgfk
last reboot gffgfj
last thursday hdgfel
last tuesday gchedo
last week jZigcl
latter nfcgff
lead heamdk
leave qfgefZ
leave the kfggic
leaves nefcfh
left gleZZr
leg <gateway> hkfgdf
leg oicgec
length <n> kggffe
length kggffe
let <client> iegfqX
let <zone> gfghna
let him mgfffd
let in jhggcf
let it uggffV
let me offcff
let out jgggeg
let rdhbja
let that mfgcfg
let the hfggpX
let them qhecdd
let through rcfcbi
let's ggeila
let's say ggeila
lets <zone> megegf
lets it leggff
lets piedbf
letting keddkg
lgtm edhcdr
licence kffffg
like i'm gfgfdm
like im cffecs
like jgcghg
like that oegfee
like to hdekkb
limit <n> fgggfj
limit fgggfj
limit limit fgggfj
line $ hhgeej
line , fgggje
line <n> Vdgcsn
line Vcgctm
lines <n> dXhesi
lines dXheri
link gfgchj
lip <host> jggggf
lip jggggf
list $ bmngcc
list all degmhf
list amhoeY
list every fjZmge
list everyone Xsgajg
list everything dkileb
list of fcljee
list pls hdmifc
list port hcfngc
list the emehfe
list them dqeeff
list 给 bkflfe
listener eoegfd
listens ofdffd
listens on ofdgfd
live rZgbei
lives on qchffb
lives pcgffc
ln <n> hZhcfq
ln hZhcfq
load for pghbgb
load qYcZin
loads imecge
local icgbep
locally oeiffc
lock Zeggqf
lock myself efggjg
locked dlddjh
locked out dlddji
log , kgggfe
log iefegj
log in ljcaej
log log fgggfj
log prefix fgggfj
logged in tdhYgd
logged tehYgd
login : kggggd
login kedghg
logins oadghg
logs kggbgi
logs to offfed
lol $ dbdofk
lol eacndo
long kggggd
longer nahcmc
look $ degdgo
look at gifdfj
look before gffegk
look hfgdcn
looked kgdcdl
looking at jgffff
looking kggfff
looks faedfs
lookups veghYa
loop sefece
loopback tZiZhe
lose <far> chfglf
lose <service> checub
lose ? gffgoa
lose effcqe
loses egfgrY
loses its bghesb
loses what hcggle
losing gfgfek
loss mffdgf
lost connection lgggcg
lost kggfdh
lot rfcdee
lunch ggggck
machine $ cecnih
machine , mfgice
machine ? bjZmih
machine behind dscbif
machine ifemce
machine in kZnege
machine is uZefgc
machine sits Sbhxhg
machines in ueagce
machines kajmbe
machines on jfggff
made jYfljf
mail , jggggd
mail address mdgege
mail client ngdffd
mail example geahgn
mail fgdfij
mail from eddclo
mail gw ldefhg
mail is kggffe
mail over ragffe
mail queue afhggm
mail server oggeed
mail through ggfefk
mail via nggegc
mailbox hagces
maillog lfggee
maillog on jfggff
mails webccg
maintenance bfhglg
maintenance window begfmi
make any dfhdoe
make it ufgbfZ
make naigjb
makes jkdYij
manage igagfm
manage to ggbgfm
manager teaaek
many dgiffk
many hits ggfgbm
many messages dffcfp
many packets gggfek
many thanks iffjhd
mapped tmbihP
mar <n> kgggfe
mar kgggfe
mark <n> kfffff
mark kfffff
martian kfffff
martian source kffgff
masquerade $ gfefjg
masquerade , adhgni
masquerade Xffetg
masquerade do ggfedm
masquerade for eefflh
masquerade in fdeffn
masquerade line ffggmc
masquerade on Yeehtd
masquerade rule gdgfji
masquerade would ggggsU
masquerade 删 ceggpd
masquerade 去 fifgpX
masquerade 这 gggfdl
masquerade 那 egggjf
masqueraded ughXbf
master <client> pecggd
master pfcgfd
match $ nebdco
match oddefh
match since gggefk
matched since gfggfj
matches kegcdl
matrix bqfche
matter emfYjj
matters pefdcg
max icccet
may <n> jggggd
may kndccg
may open fofdhb
may reach jofZfe
me $ njiYZk
me , egdfeo
me -a digZmj
me : jegjee
me ? kgkbdg
me a nheccj
me all hfeodd
me every ghelcg
me for mmfdae
me hhghch
me if 1YfXee
me in lggcgg
me like dffefo
me please maikfb
me pls qgfdde
me tcp jgffgg
me that ndlheX
me the idjgja
me this jfffZo
me through mffecj
me what begmdk
me whether offdfd
me which ckemef
me why kfgfgf
mean $ elfhch
mean , ocebcn
mean ? neeedh
mean ggdifi
meaning ? gggfZp
meaning gfffTv
means hebfbs
meant hkcici
meant to hkcici
meeting ocdcco
merge $ ffgfgj
merge ? fegffm
merge edgdil
merge it dfeegn
message mchbfj
messages mZibdn
midnight $ gffffl
midnight ? gfgfej
midnight gfgfdl
migration eddlgi
milliseconds $ lffefg
milliseconds mfgfee
min -j fgggfj
min gfeckj
mind oeeegd
minute jegfej
minutes oeeagg
mirror nfggfb
missing ihedje
moment ? fbdjbr
moment fibian
monday $ lcedar
monday , cmdbcq
monday and rfedec
monday hidfdk
monitor jffffg
monitoring host agdgog
monitoring odgegd
monitoring probe lfgfdg
month jaeefo
more dockjY
morning $ fefefn
morning , kfecgj
morning all kffefi
morning oagaem
morning the jgggge
most gagcgq
mount mfffhc
mounted lgfgbg
move line gfgele
move pbgbmb
move the Xiiglg
moved kbedkh
moved the ngggcc
moved to mgggfc
moving gbefpf
moving line hegfmc
moving the gghbpb
mss to gfgffk
much befclo
multiport dports effggj
multiport effggj
must authentication qehedd
must authentication' jfggff
must sdgddc
mx <far> mffgfc
mx <n> lggggc
mx example lgfgfe
mx fdfdds
mx of hfdaho
mx record gfeffl
mx 记 cegefp
my box pgedgd
my colleague kgffeh
my desk idkfgd
my jaiiZm
my laptop vbegea
my mail mghgga
my pc kffffe
my phone nefffd
my report gidlgc
myself fffgjf
myself out fffhkf
n $ kjedff
n dkfpda
name $ igdfcm
name blkael
names at legffe
names jhffdi
nas effggl
nat $ gdggbm
nat , ndejce
nat -a fggeTw
nat -i cfhdfn
nat ? mgffee
nat for ffhfdl
nat iddkhg
nat table gfgdbp
nated gmleeZ
natted nXdtfZ
natted to Ybgrig
nc : ncffff
nc ljhgad
nc vz klhgad
need <service> nggfdd
need a kdZiji
need an igZlhf
need gkgjYi
need it bhnjec
need one qfaehd
need the ffemch
need this ijfeff
need to ghdghg
needed pcZbrc
needs <service> pcfffe
needs ndidee
needs to lfgdgf
neighbours fgefen
net : mffffe
net <far> mgfgfc
net <n> nagdek
net cgffmf
net gateways gdhbYu
net ipv ahgfnf
netops edge hfgffk
netops gagffo
netops gw gegffk
nets asegee
network , jkeegd
network ? fjgfff
network jocgcc
network that cthWgf
networks are ctcdhd
networks can Yrfehe
networks cxbbhc
networks get amhhhe
networks have fnfcge
networks is cqheha
never an ngfffc
never get mcfggf
never gets pffdee
never lghiae
never seen hhedZq
new -j ggggYp
new fiefbo
new here idfbep
new hire chflfg
new in gggdgj
new on fcejfm
new tcp mfggfc
newly hdfeoc
next hop kgffff
next kedilc
next to Zgelod
nft dhggig
nft monitor jfgffg
nginx on negdhe
nginx sdgbgc
ni <zone> jgggfe
ni jgggfe
night $ hafdgp
night , ldggef
night : lggggc
night ? bdhdgp
night gagcgr
nightly mffffd
nite gefgfk
nmap megfef
no $ lbnchc
no , mbeffi
no -i hffgbm
no : mjlbac
no <n> hidegj
no <outside> ndefjc
no ? riaecd
no answer kffgfe
no dnat jgfffg
no go 0aZWhi
no idea hgffdl
no iimaZi
no longer ffggke
no mail gffffk
no matter erebja
no nat pffcef
no reply lggggc
no route pcffge
no syn kgffge
no trouble rbehha
no vpn lefggf
nobody in jlecff
nobody inbifb
nobody on glcoeZ
noc meeeck
node exporter pbfgff
node odfged
non deijdj
non technical bdjjej
none , jggfdi
none ibgjhg
none of mffdff
noon $ ejgjfd
noon fjeffj
normal ? pdcegg
normal ldfejf
not $ iafnlZ
not ? qaheff
not a ieeldh
not able sdcggb
not be odgdgd
not from ubbgef
not iedick
not open mkfjeW
not reachable mfahie
not send nggggZ
not the kggffe
not via pffbff
not work kagehk
not working Zggffp
note nffcei
nothing , qeddcj
nothing back lfffff
nothing comes iegfdk
nothing else acgnob
nothing ever lggggc
nothing from refdec
nothing in ldgdei
nothing nefhga
nothing on qaefge
notice gffgmc
nov <n> jgfgff
nov jgfgff
now $ haiije
now , fdfdgo
now : kggggd
now ? edbhgp
now jWhgcq
number : mefege
number lefddl
o lefekd
of <client> vfedbc
of <far> odfehd
of <gateway> pacclh
of <host> jhflhX
of <n> afgdkm
of <outside> opdbda
of <own> nfbmdc
of <public> lbdkfh
of <service> cpgckc
of <zone> pccdfj
of Xijgle
of a offbdi
of adding gggdob
of all efocgf
of an lgffge
of changing ghfhla
of course pddecj
of dnats iccpia
of drop Xhhfrd
of dropping beegog
of every fiblgf
of everything eaomeb
of flipping gdffnd
of forward eggfme
of input gecfmh
of ipv mfegef
of it dhbkfl
of its fZbqel
of line hgdfgj
of lines ggfhkb
of mail gdiabr
of moving ffefod
of my jfckgf
of our bkhgei
of ours dgglfg
of port imYige
of questions gfdfeo
of removing hegekf
of setting gegfkf
of sources cweWhg
of stuff gfefem
of swapping geggle
of that neeefg
of the iijgeb
of them fcjhck
of these udZhah
of things gfeffl
of this gfeghj
of us amknad
off <client> keggfe
off from lefdje
off line Zfggof
off lkecmW
off the bfggmg
offered igYmhf
office mggefd
officer lbfadq
oif <zone> jfggfg
oif jfggfg
ok ? nbdfgh
ok mgcZgl
ok or pfeefd
ok so qfgeec
ok then ggggsU
ok with laggbm
ok 吗 leffoY
okafor kggggd
old kagmai
old runbook gfhdbo
on $ mldbfe
on <client> qcegee
on <far> tbfgdc
on <gateway> kneabi
on <host> jcdghj
on <n> rfedia
on <outside> lfgiiZ
on <own> jeflkX
on <public> kbkela
on <service> mnfblU
on <zone> niffhY
on ? vXdjfc
on a mefefg
on any fpgded
on anything flckgc
on call hXgceu
on dev kffgff
on earth jkfecf
on friday hagehl
on github ffgffk
on here kgfeie
on it hgfckg
on its ndheee
on line gffbhm
on mail iakjic
on monday ilfafh
on my ggffdk
on our ijkgcb
on port fgfchk
on prot rbefge
on saturday fdgfgm
on tcp kmdieZ
on that kfgbfj
on the emdiXm
on this fVmrga
on thursday jeffke
on top bgefqe
on udp lYbpdi
on what bbelhn
on whatever dlefhg
on which fkWofg
oncall kZgegm
once ddekqZ
once i nbgfid
once the gffcnf
one $ nXiedm
one , iidgbk
one : ncdblh
one ? tccbdj
one actually ggffdl
one before vfhTeg
one do fggffj
one doing hgfdel
one for mefcbm
one in jfffeg
one of qleabf
one pccfam
one sentence ieilbd
ones Zjkhgf
ones does gfjfff
only $ tcfdfd
only , ldgfdj
only ever mefeal
only jmbgai
only syns mgfffd
only the rVchld
only this jfggfe
onto <host> ncefjd
onto iaenhe
open $ nkjiVa
open , pceabn
open <far> qffedd
open <host> ncbfnc
open <n> Zddcpo
open <own> pgfehZ
open <service> pgiQjj
open ? vkchYY
open a oiddec
open an ijeeff
open connections ocgggc
open emgged
open for sfgXff
open from ibjngZ
open or pdfcfg
open port XjmWbu
open tcp fmcchi
open the mfdhff
open to erhiba
open up gggeoZ
opened <own> lgggfd
opened by nfhdgd
opened ifahfl
opening <own> idedlg
opening rcgbge
opens <n> nffehb
opens <own> qegZbj
opens <service> sgiUeh
opens fine odfege
opens qdeZgh
opens up hgffjf
openssl lchafl
openssl s lfffge
operation pgggdc
ops kbfffj
or <gateway> obgeff
or <host> nffeef
or am fhgcgk
or are pgheeb
or can kmcjcb
or closed neeefg
or did kmZocZ
or dkggei
or do kegdgh
or does kWejkg
or drop kffgff
or dropped offeee
or is eWfmmg
or just jncZgh
or no pWnggb
or not qaafjf
or on ctdlcY
or only kqeZgb
or shut ledgfg
or the lggeee
or theirs jffgff
or what tbdccj
order jcfblh
org mgggce
other fhckdi
others iggchh
ought neggee
ought to neffee
our <gateway> mffgfd
our <host> ihnlfS
our <outside> jmdcfe
our <server> efmkcd
our <service> gZlZdr
our box qfgbgb
our efkedk
our monitoring lffgef
our mx hibjfg
our networks gmeegd
our own ofdffd
our partner kedghf
our public qahbhf
our published fbpcif
our rules pegdfd
our services bdkpgb
our side ocjeed
ours ? qfhZge
ours jffkde
ours or jffgff
ourselves begfre
out $ pahfdh
out , kfhbej
out <n> mfggee
out ? pdhcee
out after mfgfee
out at rfgfda
out from paagke
out is mfgffd
out line dfghnc
out mgeajf
out of jihbjb
out on ejgegg
out ours jffgfg
out src offffd
out the defhhk
out there qbofhV
out to pgaajg
outbound <n> qefede
outbound <service> sciagd
outbound ? lcdbgn
outbound delivery lfgfef
outbound tbfbhd
outbound to mgggec
outgoing <server> jfggff
outgoing <service> lfgdjc
outgoing lfffla
outgoing mail udebdf
outlook cannot offeee
outlook error leggff
outlook in lfggef
outlook kegdej
outlook on pdfffc
outlook there jgggge
outlook 报 kdgggf
output iYhgmf
outside rjebec
over <n> sagbeh
over <public> kggdff
over <service> mghdhb
over ikccgi
over plain rggbfb
over to qcgdfe
over udp fpgZkc
own <service> fjgfla
own flfafl
own shell qdiffa
p <n> pbhdfh
p pbhdfh
packages from neffef
packages pefged
packet $ sffZef
packet : jfggfg
packet ? kefeek
packet for ogfeag
packet from ufbdfc
packet jffjdg
packet loss kfffgf
packets ? igedek
packets fmgdZm
packets has gfggej
packets hit gfgffj
packets to jfgegg
packets transmitted jfgfgf
pacs kfgdfh
page $ medfdj
page neeedh
paged feffgm
pair kfeean
part megeeg
part of megeeg
partner obeagl
partner's mgffee
pass $ pghcga
pass ? tfgebb
pass it mggffd
pass or odfffe
pass sefeae
pass that kgggdg
passed ? ngfgce
passed tcdgga
passes ? pfffec
passes jfffdj
passes or leffgf
passing pfgcgd
passive qegfaf
password jefXer
past rcefdf
paste ffdenh
patch cdgcgr
path qgfZbj
payment pegffd
payment provider pegffd
pc <client> pffcee
pc in iaqZgg
pc is jgggff
pc kdicgg
pci glffhd
pcs pggdhZ
peer neegfe
pentest pckdfb
people <outside> lbdfod
people are oefgfc
people in oeeffe
people lqeYlV
people on pihYhb
per gleagj
permit it lhfgfc
permit nffZbo
permitted ? oegefe
permitted by legfgf
permitted nlgZed
permitted to jlecfe
person edimdg
phone $ nefeff
phone <outside> lfffff
phone on tYfcgg
phone peeefd
phones offegc
phrase cdedhr
pick emfcbm
pick up emhfgc
picture mgefef
ping <client> mffffd
ping <far> lgdghd
ping <gateway> ojeedc
ping <host> qgfdfZ
ping <own> yXfdga
ping from ofegde
ping rehddb
ping the gohWhg
ping to lffgef
ping 不 pfffec
ping 到 epdcie
ping 得 pdgfga
ping 通 oefeff
pingable from reecfe
pingable udfcec
pinging <client> lffgfe
pinging <host> pdefgc
pinging pefcfe
pings <own> sciYff
pings xdfabe
pkts fegbeq
place hfgbod
plain <service> pacpda
plain dbelap
plain english efhfbo
plain words gfgeZr
plan cddjsa
plan to ehheld
planning fffflf
planning to fffflf
plc ofggeb
please $ gjghdf
please , hfflbi
please : deiiXq
please add jejYZq
please aheiji
please can recebh
please check ofgefc
please confirm kdffhh
please enumerate eiildc
please explain jdeedm
please open ZigbT4
please say rbdgfe
please walk kfegak
pls $ mggobX
pls , eehkei
pls : yfgVUl
pls cehlcl
pls check jaibdp
pls confirm rcfgga
pls open afeffq
plugged edjffl
plugged into hdlfef
plz $ lcfgam
plz pafgcj
pm hgdgje
pmtu gfgffk
point at bcenfk
point ebemdm
point of ganZdp
point to deehep
pointed at kfeeif
pointed jfeejf
pointing adfilk
pointing at aVirfl
pointing to ffgffk
points jZdsbg
policy ? tgfcZf
policy accept jkebkd
policy becomes cgggmf
policy cfgdqd
policy drop offfcf
policy forward dhegne
policy goes chgfnf
policy is medfgf
policy of dgffkf
policy to Xhggpf
policy was bhfgqc
policy went Zffhpf
policy were dfgglg
poll wYfcfe
polled ndegdh
poller nefgdg
polling meggee
polls offefc
pops lfgfgd
pops up lfgfgd
port $ ijaigg
port , dfjlef
port : nfgffc
port <n> ggjcek
port ? etfYhd
port fheldh
port forward dagohg
port forwarded iTZ2ia
port forwarding bhfqha
port forwards iZevfb
port is cefggm
port state keggge
portal eegjkd
ports $ Ygfnhg
ports <n> kteYgZ
ports ? enfgbi
ports are dhhmfb
ports cgmphU
ports do qVekjb
ports end aXhtgg
ports of eWiogh
position llebZl
position to mmfcgb
possible ? odfgdd
possible from ilfcff
possible qifbdd
possible to mhgcge
possible with nggefd
post jlYkdg
post to jlffec
postfix jcgbfn
postfix on eXhbgu
postfix smtpd nfffgb
postfix 日 mfegee
postmortem kgffak
postrouting -o fdedkl
postrouting -s dfggjh
postrouting cfedoi
posts pefeef
ppl lggdge
ppl on nehbhg
pr <n> gedfeo
pr degefn
pr 有 gegfgj
prefix fgggfj
prerouting -d efgfne
prerouting -i ffgehj
prerouting <n> cghdgn
prerouting kefchj
present pdfieb
previous hfffbm
print offgfc
print on tfbeha
print to kefgeg
printer <client> ljdfgb
printer <n> eeeffo
printer at ngfffc
printer hdegcn
printers gcicep
prints mffgef
prio <n> jgfgge
prio jgfgge
priority ggadho
private address fhekfe
private ip ligeee
private lididd
priya kggfgd
probe at nfgfed
probe nfgfde
problem ? ggghnZ
problem qdgclY
prod bagfft
prometheus qegdbe
properly lggffe
proposal ggegob
proposed effgpb
proposes bggfpc
proposes to gggfmc
prot <n> mlfdfZ
prot mlfdfZ
proto jggegf
proto tcp jgggfe
proto udp jgggge
protocol : lefgfg
protocol jfggfg
protocol tcp jfggfg
provide fjmicZ
provider pbebdm
proxy refdgb
public <own> oafhhd
public iZiqdb
public ip qfgadg
public mail mdgege
public one kgfege
public ports gafpff
publish $ gqWjdg
publish , hlkcbf
publish <service> cpVmkc
publish ? djmdff
publish eghshU
publish to bWklij
publish 了 fbgqgc
published , nfmaeb
published YdoueX
published on hfbpbh
published ports ecmiff
published service hpdegb
published services eesahc
published stuff gbmfgg
published things ebpdgh
published to aabsfl
pull ogfdfd
pulled lefggf
pulls nffefe
puppet sfefgZ
purpose ? geffXs
purpose gegfYq
purpose of gfgfbo
push ldfdej
push to nfeffd
pushed hbdhhl
pushed the gbdhhm
pushes wgfcdX
put -a ggggsV
put a ieedki
put eiedlf
put in eggfld
put it ofhZgg
put the mZgeig
py , kgggee
py kgggee
q <n> cljifb
q hkjicb
qq kffgge
quarterly Xihohc
queries kfgfff
query <service> qeeihY
query ghffkd
question , lmeYcj
question : mhfcfe
question for reggcb
question mhebfh
questionnaire dkjgfc
questions can gffffk
questions do ggfffj
questions hcecds
queue , kgfgfe
queue is lcgdcm
queue kdhbcn
quic jacqja
quick geinkX
quick one ldeqab
r , kfggff
r jfgggf
radius idlejb
ran it pdgeef
ran meffdf
random host kbhpda
random kefncd
ransomware gnWggi
rather nehelY
rather than nefcma
rcpt kfggfe
reach $ jZsdcf
reach <client> regfgY
reach <far> jcefii
reach <gateway> dodhhd
reach <host> kgdZhl
reach <outside> reZenZ
reach <own> kfXYkq
reach <public> sefcha
reach <service> gkdbjj
reach <zone> rddggb
reach ? Wcqtbc
reach egkaih
reach it cpeehe
reach itself lbkfhc
reach of fareef
reach port hoaeff
reach the pgbbej
reach 到 mnfbaf
reachability cqjdec
reachable $ Zthcic
reachable ? lffbfj
reachable by cmejfe
reachable for rdjbiY
reachable from pjrUeX
reachable ipkYce
reachable now gahfhm
reachable on fkidjc
reached emfbje
reached from lhfcdi
reaches <own> glgfgb
reaches nobbee
read ojdYdj
read their kfeffh
read this nmcccf
reading heeehl
reads mffeZl
real bahucg
real client qggYfe
really sZdfeh
reason ? lgefff
reason rdeadk
reboot $ gfffjg
received , jfgfgf
received jfffgf
receives mgggfc
receiving offgfa
record bdeher
record of ledfdk
recv kfggfe
recv src kfggfe
red eeegfm
redirect ogbbek
redundant fgedof
refused $ qdgffc
refused , rffega
refused <own> lhdgee
refused is jgggge
refused on tadddi
refused tahchb
refused that's jfgfff
refused' ohgcfd
regards , odegfe
regards nefgfe
register fmfefe
registry pfefdd
reject mgfaig
reject reject fddgdq
reject with eeeghl
rejected fgfffk
related , dgffji
relay <far> kgffff
relay access pegefc
relay its jfgfff
relay udhbfZ
release jjfehc
reload abidgr
remembers hbfcds
remote desktop mkfjeY
remote sgfgeY
remove -a hgffma
remove bfeftb
remove line cgggnc
remove the fgffkf
remove 掉 efggjf
removed edfeqd
removed from fhggje
removes egdfpd
removing -i egffne
removing aghgmg
removing the bgfgnf
replication mgffgd
replies pfhfaf
reply come sgffba
reply lggged
report $ dhdngf
report : fhbjje
report ijakfe
reporter : jgggge
reporter nffffc
reports gjeifd
request , jgggff
request ihgckd
requests rfhcgb
reset $ gfegbo
reset ? lffgef
reset iffdcn
resets lfffff
resolve kefhge
resolve names leehff
resolver teddgb
resolves mgfgbf
resolves to kgfgef
respond gfkfge
response mffgee
responsible jffffg
rest dmekgb
restart fcfcgr
restart postfix edgdgo
retire deegof
return path ncefgf
return rchfaf
return traffic lgffcg
review : Ymedmg
review hjfddj
review 一 gegfel
review 下 ggggdk
reviewer mdfdhf
right $ seeded
right ? ocihcd
right jZiibl
right now cdighl
right that lffdgf
rip <far> jfggge
risk ckhfei
rn $ lcljbc
rn nbjheb
room ogfcci
root cause odffgd
root mail mdgfff
root qbhcci
round tecchc
route mcffkd
route to lcffld
routed ogffcf
router ngfdgd
routes ujbdcc
row gieked
rp cibgsb
rp filter cibgsb
rst , jgfggf
rst ? refaff
rst lffeff
rst syn gfgffk
rule $ gfffjg
rule , gbefni
rule ? tcaZem
rule bZgfnm
rule decides rfecfe
rule does mfgege
rule for hagfji
rule in fbgecr
rule ip Zhdgmj
rule is keefie
rule last gfggbm
rule let egffnd
rule lets waiecb
rule matched gffgdl
rule that kegefg
rule today fffffj
rule 是 bdikgi
rule 的 dhggek
rules $ gfffjg
rules , cggfgl
rules : ZghYfv
rules <n> ffgfgj
rules ? ffeeep
rules as kjdfee
rules do ggffbm
rules file ggfaas
rules gbeefq
rules last gcggfk
rules let jgggka
rules line gggeYr
rules on gdffdn
rules to icgffj
rules 的 gggeYp
rules 第 fgggdl
ruleset ? sdfffa
ruleset last hegeem
ruleset qefcge
run ndgbkd
run out beffer
runbook , ggfgdk
runbook gfgfao
runner <client> mgfffc
runner hdffel
running qcedfh
runs on odgegc
runs rcgdYk
s , lgffee
s client lfffge
s edggfl
saddr <client> jfggfg
saddr jfggfg
safe gfgebo
safe to gfgebo
said sbhabj
sales ohddmX
same as gebflj
same jdhbij
same subnet lghgfb
same thing egegdn
sanity check jgffkb
sanity jgffkb
sat gefjoY
saturday idgffi
saved gfgefk
saved my gfgefk
say <client> iekhbf
say <far> lgfgdf
say <service> kdggfg
say ediamj
say i kfgejb
say in lefafl
say no lcbbjl
say they mfghnT
say we Xfggwa
saying nceggf
says : ngggcd
says <n> jffggf
says <own> jeffgg
says <service> pdeeff
says connection mefeff
says it lggggb
says kjafje
scan nekddd
scan to mchgcg
scanner at oeedff
scanner mehice
scanner on ffijfe
scans by jfgfgf
scans mffefe
scans to kgffff
scope Zmkkdd
scraped by lgfggd
scraped lgfggd
scrapes oefecf
screaming fegeas
screenshot qgfdec
script fcgekj
sec chjdgj
second dddgjm
seconds igggdi
section ficlgf
secure kbfbfn
security gikhec
see $ nfedgf
see <zone> tceefd
see ? fcigfk
see a pgegeb
see it jhfhfc
see jjffdf
see only pfgfag
see the rdfdgc
see when oefefe
seen by mdieef
seen ctstate ggfdem
seen from maqWhe
seen lcjcci
seen on kffgff
sees ochdhe
segment iigdff
segmentation niiace
segments bthZhc
send <service> nfhcfe
send mail lggggc
send out pghgfX
send scans kggfge
send through jfefjd
send to jeeejg
send wXhahd
sender is ogfeag
sender ldgbhj
sending lfgeib
sending through kggggc
sending to kgfdjd
sends a rgfXff
sends it jfggfe
sends its offcef
sends nhgcdf
sends the nfffdf
sends through kfgfgf
sends to rgfcbe
sense hefgfj
sensors tddcfe
sent by ngfeee
sent me ggfdfm
sent mfggZi
sent src jgffgf
sent us ggfdZq
sentence ieilbd
seq <n> kggffe
seq kggffe
served vcfZja
server $ pgfieY
server , ligeVn
server <host> glfffe
server <own> kffjde
server ? hgbmge
server at rcgdgc
server be lfeeie
server by qedZgi
server for gcieem
server get pegdgd
server in udfafc
server is kdhliY
server itself infdgb
server jddmfe
server on gpcbck
server or pgfXhf
server over llgbee
server reach tdhZhb
server reachable nmWdid
server see jggefg
server to sfdbfd
server 的 kegffh
server's <service> kmafff
server's ilaife
service , hmeffd
service <n> megffe
service eiimdb
service that gjcjff
service we hleeff
services , gemefg
services are XVrmkf
services can fflegg
services ccsobZ
services do fogeed
services does hXqeie
services of Zaooeg
services that fYpiff
services we cbnhgh
services work Xcseii
services would gejcmd
session k kgfggd
session on dkffhg
session pggebe
session to mfgefe
session with kfeggg
sessions lgdbel
set ificif
set the ffffkf
set to leefla
set up gZdlen
sets ahgfpe
sets net Zhgfof
setting gfgfkf
setting the ffffnb
settings kgfgff
sev <n> grfjaZ
sev grfjaZ
share qZgocZ
she ibehgj
she is gfgeek
sheet $ habphf
sheet fgbpgd
shell reheda
shift gcfkhg
ship offfed
shop gcdcin
should <service> kefggg
should be negbjd
should i lZfecp
should it neffhc
should rdfdYk
should that ragefe
should the hdegmd
should this mbgggf
shouldnt imgfce
show lfhjgY
show me kmZcej
show up kfgekb
shows <n> fcgbgq
shows lZgfel
shows only lgffgd
shows this lfgggd
shut ? pbdegh
shut kmgahb
side $ boZjig
side ? jcjgbj
side effects ffgesY
side ikidee
silently jdgalh
since <n> jdggeh
since last kgfgfe
since midnight gfgfdl
since monday aYfggv
since raecbm
since the qghgYd
since then kgggee
since this iefegj
since we nhefde
since yesterday gggffj
sit in tffbdd
sit oUlgff
sit on keoYfg
site at qdgefd
site qbgebh
sites fffgkf
sites on fffgkf
sits at lgffff
sits behind oXfkge
sits in tbgced
sits on kggfge
sits rZehfd
sitting at kembfe
sitting behind dfenhe
sitting in majeef
sitting lYikee
sitting on lajkfa
slide kameeg
slow caebgw
slow since cbhhgn
slow today cggefo
smarthost peefce
smpt nncdad
smtpd <n> kfggfe
smtpd kfggfe
smtplib lgfgef
snat degemg
snat to aegfog
so : ncgfge
so <zone> jfghia
so ? meedgg
so gibjfj
so i mcgdek
so is mgggce
so it leefgf
so kind kdffcl
so slow bfegho
so that gaYgpk
so the pfgggZ
so this jggdbl
so what engXfl
so who glffdf
soc ofgdfe
socket jgggeg
some clejZl
some random sehYeh
somebody iUilkf
somebody in lfkaff
somebody on oaidhe
somebody out sefcaf
somebody sets cggflf
somebody sitting rdcegf
someone <outside> jdjqbY
someone explain eggeYr
someone keeehh
someone on qZeegh
someone out hmclfZ
someone sets dhgeod
something ? Xefsgg
something hYdqdj
something to pbefff
somewhere ? hfglec
somewhere gkekeb
sorry , sdfeha
sorry for bkfdgk
sorry if hgfcdn
sorry qagkbc
sorry to qcggga
sort geeeen
sort of geeeen
source <client> lfgfff
source <far> mdfghd
source <gateway> efhhpZ
source <host> safggb
source <own> cdgfim
source <zone> pccfjd
source address tYgdak
source ip refcfc
source mndVej
source that cphbid
source zone khegfd
sources are fqghfX
sources b3cWib
sources can codggf
sources for ctgede
sources that focdhf
spam eccclp
speak mmebYk
spf cdbehu
spf record fdfddq
spins forever jgffge
spins mfggde
sport <n> kfgfff
sport kfgfff
src <client> lffffe
src <far> kfggff
src <host> kggfff
src <own> lffffe
src mffffe
srever eaqmcb
ssl ndgggd
staff iffgje
stand ? lfffge
stand vaggfY
stands eefoff
start kidfgf
start working cgggmf
started mZfdeo
starts jfdhdj
state kigcdi
state service megffe
statement kfeika
station jgffgf
status neeedi
status page medfdj
stay rceefd
step by ogfgfa
step nggggZ
still <service> Zghhmg
still arrive Yhfgqe
still be Xfggqg
still broken echefo
still browse hhchie
still come ehfgmc
still get cfghtX
still have ladcrd
still khfUog
still open hXfclo
still reach gbifco
still work fdkffi
still works mcecoc
stop ieearc
stop working agcgtd
stopped qdfdbi
stopping <zone> ocgdgf
stopping sahbge
stops <zone> nfhfdd
stops pfgdfc
store jdffgh
straight away lggggc
straight into ocgfeg
straight qgfddd
straight to nhfeee
stranger kWiogc
strict dhcfqd
strip -i egfcng
strip egfdng
stuck at ifeeem
stuck like kggfge
stuck ofgcbi
student ncfegg
stuff $ galcfm
stuff can fefeen
stuff gbmefh
stuff we hZsedf
submit cqendY
subnet ncZchn
succeed oYfgoa
such jgfaji
supplier hffefk
support cqdiWk
suppose cchgtb
suppose i efffod
suppose input cgegmg
suppose line fffhkf
suppose somebody ffhdnd
suppose the ddghne
suppose we eggend
supposed kfffci
supposed to kfffci
supposing ffffkf
sure tehZbg
survive ? fgdglf
survive cffgpc
swaks qegfce
swap <n> bchfrd
swap edheqc
swap lines ffgfkf
swapped bggegm
swapping <n> hdggob
swapping ffherY
swears iddlmZ
swears it mfggfc
switch <client> kggggc
switch sgdbah
syn $ mggedf
syn , lfffdg
syn -j gfgffk
syn from kbhkee
syn lggfdf
syn recv kfggfe
syn sent jgffgf
syn that pgdede
syn trace kfffeg
syn 这 kggggd
sync reggeY
syns ngffdd
syntax eehchm
sysctl -w gffend
sysctl bfffrd
sysctl net adfgre
system acgqgg
t kfggfe
table fgdmak
table last gdgfgk
tablets seeehZ
take -i bfggmg
take <service> ucgecd
take a efgefl
take hkhbjc
take out bgggpd
take the fggfkf
taken lcfboe
taken out Vhfdtg
takes fefenf
taking hgfgqV
talk <service> nqebfW
talk jjfZjg
talk to jfgZkh
talking qefdjZ
talking to oefdlZ
talks oehegb
talks to nehegb
target is pgfffa
target ldmmbZ
tcp $ ogbhia
tcp , ogfida
tcp -m efgehj
tcp : jlebgf
tcp <client> pcfecg
tcp <n> klfjcZ
tcp ? gkfjfb
tcp closed lfgfef
tcp failed obffff
tcp from vgcdhY
tcp hkfhed
tcp ip eegefn
tcp is tcfage
tcp on vhcZgb
tcp port nkfkbX
tcp reset ffegbp
tcp session mefeeh
tcp sport jfggfg
tcp tcp jffgfg
tcpdump jgggff
tcpdump ni jgggfe
tcpdump on jgggfe
tcpmss clamp gfgffk
tcpmss gfgffk
team , ffjjgb
team kXjkci
technical ceijdk
teh <host> hdlkfa
teh <zone> rchidZ
teh oYkiga
tell gdeobh
tell me lefkcf
tell the mcekee
tell us nffefe
telling kffffg
telling me kgffgf
tells pgfeiY
test kbhika
testing jdecfm
than Zodkfg
thank kcflcf
thank you kcflcf
thanks , icgcfn
thanks lddieh
that $ meejee
that , gdfemg
that <client> lfgegf
that <gateway> kgfgeg
that <host> pcjjca
that <own> elblch
that <zone> mXhalj
that ? oUifle
that a rafcdj
that address deglhe
that are hfikdc
that arrives pgdddf
that be kefdig
that can etebgc
that connection jggffg
that could nmcYge
that dropped lfgffe
that ehgiic
that even tggbfZ
that expected lggfgd
that get xgeYea
that gets awfadg
that go offdfd
that going gchmch
that in ldfiid
that is flfidg
that it mgebje
that let kdgfnY
that lets joakhW
that line ebdZju
that matters kfgedi
that may bqdeie
that no imoafX
that nobody jmfbff
that ok pggfYg
that on hnfacj
that one fgfecn
that open rfaege
that or mcfeje
that packet hdfmeg
that pass kgffff
that reset jgggff
that still thfZec
that the ofdfgc
that this hedmhc
that through jgfgff
that traffic pdgdgc
that us offdfe
that was lefdfj
that we cfkjef
that work imedhb
that would ldgdhg
that you eggefm
that's from jgggeg
that's ogfeed
thats uecede
the -i egfdki
the <gateway> ligfce
the <host> mfdkce
the <n> keeelc
the <outside> galnga
the <own> cbflmg
the <server> sbdahh
the <service> gffdki
the <zone> gjecob
the access gneagg
the address Yefohi
the answer ufgfdX
the asset eecpff
the audit mcgied
the auditor phbheb
the auditors gjande
the backup hfgbgl
the board ghggjc
the bot cgiiei
the bottom fggfld
the box tfeaia
the bridge ncgfeg
the browser mggged
the build jgggfe
the building mdfeej
the call mgfeja
the cert ldgefh
the certificate bkfccq
the chain jeffld
the change gefegl
the client mehjfa
the complete ifgodZ
the connection pdggfb
the conntrack gffdfl
the consequence egfgnb
the cpu gffefl
the ctstate cchfpf
the current bjgeem
the customer fcinfd
the customer's gkfdej
the cutover jgggge
the dcgfli
the desk mfffdh
the dnat jaekbm
the end aaipoZ
the far kfffdi
the file Xeekho
the filter ngdeic
the firewall fleifd
the fix affgog
the folks uXidgc
the following ggggjd
the forward gfgdmd
the full ckcode
the gateway rbhcef
the guest jdffdk
the guy ldffgh
the gw lggfef
the hairpin gegfoa
the handover gchhdm
the hell oahfbj
the helpdesk jfggch
the host tfdddd
the impact dkgbpb
the incident kbbidn
the inner mgfefc
the input cffgnf
the inside cbethd
the internal jajjgd
the inventory gdkled
the iso ekjfed
the label hffffj
the last icfefn
the latter nfcgff
the line lbdboh
the list ffiked
the log lgfgfd
the machine pfgefb
the mail dfhhZp
the maillog jfgfff
the masquerade afffmj
the migration gccnek
the moment fibian
the mx gfafgp
the nas ceegfp
the nat gjfcYq
the network oiadeh
the networks apeegg
the new dfchfp
the nightly kggffe
the old ocdjiZ
the one jefhcj
the only kggfgd
the order ddheli
the other kYefgm
the outgoing ceehof
the packet uggWah
the packets ngeddg
the patch cdgcgr
the pc jgfgge
the pci gjhffe
the pentest gkefgf
the people jgdekd
the phone jjdcgi
the point jicadp
the policy hfffjf
the port jcfkkb
the postmortem mcegan
the previous hfffbm
the printer giedfk
the printers ngffgb
the private nffgee
the public ldjfgc
the published egnalc
the purpose gfgfbo
the queue idgebn
the real fhelhc
the reason lgfadl
the reboot geffme
the record hffkfe
the related fggeld
the relay lfgffd
the replies pdheed
the reply igggic
the report fjgffg
the reset kfggeg
the rest dmekgb
the return pefgec
the right hggZgn
the risk dnifed
the rule edgfhl
the rules phgdcd
the ruleset pefcak
the same gdgchm
the scanner gmfbgg
the second kegccm
the services cfnjde
the site kfggfe
the sources cpgdge
the stuff hZsedf
the syn mfgedf
the team gYjleh
the things fascfh
the three fbdhlj
the time mfgffd
the tls dfgefn
the user jihefe
the vendor dZhnke
the warehouse ddgcer
the way mgjbfd
the weekend hfgedk
the whole hkfiga
the wifi ggfdgk
the wiki nbbleg
the yearly eilege
the zones frdbff
their <service> mcbgjf
their mail jefghg
their obfdej
theirs ? jffgff
theirs jffgff
them $ iiejbg
them ? oggedd
them jgigbg
them out lfggfd
then $ gcggne
then ? dhghna
then be cfgglg
then egheqZ
then get afffpf
then reach fgggje
there $ jikZgd
there , mchgfe
there ? jdjejc
there a jadmck
there and olgdbc
there any jgglbd
there anybody ekgegg
there anyone fqgddd
there anything rYihdd
there for didcct
there is jZkige
there kkelZc
there no fgggej
there on nhccgh
there's no hffcen
these hZcipf
these in kgfffe
these rules lcfefj
these two ghhgtQ
they ? lgfdfg
they are kbgbmh
they arrive kggfbh
they can't kggfef
they come mfgfee
they get mciacm
they have offegd
they jYfjcm
they see sZfeid
they send fffgpa
they use lgifiY
they're mfdcfi
thing $ kdhlgZ
thing , Zfldgn
thing ? flfggd
thing ekgbbn
things : cgehen
things can gffffk
things ccncar
things may gfgffj
things stand tbdhga
things we eascfh
think ehZkfl
thinking behdvb
thinking of dggdqb
third recffc
third time nffgfb
this : jbffel
this <gateway> eXomdg
this ? lfgfhc
this and hgffZn
this bot egfefn
this channel fgffgj
this do ggfdUx
this egghdj
this firewall kgccgk
this for ijgdbj
this from hfeefl
this gateway fifmdd
this get offgfb
this gw jkjbgb
this in jefdgj
this is nffeib
this let ifcedm
this morning hdfegl
this one dggdcq
this rule dggfhk
this so meeehe
this tell pffegc
this telling ngffgc
this thing ijgafh
this week kgggfd
this weekend ecfejm
those cqgddg
though qefgea
thoughts ? mcfebm
thoughts geggdl
thoughts on ffgffk
three <host> ggfekg
three ebegjl
three of nggfce
three things gdefdo
through $ sdheZf
through <host> megegd
through <n> scfedf
through <own> iTbtgj
through <public> mZemef
through ? vfgbae
through eghjZl
through line dfffcq
through mail lieede
through or jngZff
through the ocjcee
through this jmkgcX
through to imdfhb
through us pdfege
through what lgfegd
throw gfefem
thru $ ldffei
thru <own> ndgggc
thru ? nggedf
thru mail kgffff
thru nlgafc
thru or kegfgf
thru the gfgdfm
thru this gpicea
thru to oifYhe
thunderbird can't lggfgc
thunderbird in kgfgff
thunderbird on kfggef
thunderbird rZhjcc
thunderbird says lfffff
thursday ? gageZu
thursday and fcggfm
thursday ghbigh
thx $ hiekZj
thx , gefefm
thx hgfgal
ticket : imgfga
ticket <n> pfhbed
ticket inc gfhfbm
ticket oifbYk
till gdgefm
time <n> jfggdh
time here aghggl
time i ngggfa
time lffhcg
time out oiiagb
timed mffffd
timed out mffffd
timed out' kgfegf
timeout $ ohgdfb
timeout , qffefa
timeout <n> mdgfff
timeout rcffgb
timeout 了 neefgd
timeouts rgggeW
times out uaicfc
times qaidgd
tls cert dfgefm
tls certificate bchegp
tls jdfddm
to $ gWqkai
to , ietZae
to : kefggf
to <client> jfWolb
to <far> lcfehh
to <gateway> mjZaoc
to <host> lecgdj
to <n> mbcclj
to <outside> lfhffd
to <own> iefdkh
to <public> sbeheb
to <server> offefd
to <service> lddjdh
to <zone> vfcYkb
to ? bkuafZ
to a ldffbl
to accept dfffmf
to access ifkegc
to add qccdsW
to address nbfggg
to an kgfebj
to answer sZdghd
to any anjice
to anybody bucZjf
to anyone Zidpgf
to anything drfeed
to append feghrY
to arrive meggdf
to ask lfffef
to be jkffgc
to browse kafgkf
to call mefffd
to confirm ndfdgh
to connect lhgeee
to delete fgfcli
to deliver pefffc
to destination dfgejj
to do offgdd
to drop Wffgue
to email jdgfdj
to establish jkffgb
to fdigig
to fetch jdgckg
to get jjlYdg
to gmail jggggd
to go egggke
to hand fbligf
to have qdcbje
to hit lmcbic
to host kdfhgf
to initiate ildfhc
to insert egghje
to it fljfag
to its kjcdgf
to itself qfhefZ
to know jgjkZd
to mail plVggd
to me hgfhal
to merge fegefn
to mx kggggd
to open ngiafd
to other segccd
to our lbjdei
to ping hmdeib
to pmtu gfgffk
to port mteZjT
to post klfcfe
to print jeggfg
to pull lidefg
to push mgfgiZ
to put ffecnh
to reach fhjghd
to relay mggegd
to remote rchega
to resolve kffgff
to run kegghe
to see icgmbg
to send jdhefi
to set gfffkf
to something Vcivge
to source aegfog
to start hlZhhg
to state hncbhf
to submit odgffc
to take eggdod
to talk iohYef
to tcp nkccfe
to teh rbYkhd
to that mgfgcf
to the jchjgd
to traffic fffaho
to understand gfegdm
to us ofgcff
to use fighid
to what accvcj
to which kdcnef
to work rbefdg
to write atfdgd
to you gecbfr
today $ hdgbhl
today , hcfgem
today ? iedaho
today hZdZks
together bjjeje
told kbfkff
told me mefdgg
tomorrow aafgqj
tonight $ mffffd
tonight , gegbfo
tonight ? kedgbl
tonight hdeemg
tonight's jcfdki
tonight's window bfggmg
too , iaelgh
too ? mibXfn
too hdkbhi
too much feddog
took gdfhfk
took the fdehfm
top dgeeof
top of bgegpe
touch hgobai
touch the kfffff
touched gdgfem
touched the gdggfl
touches mghbeg
toward <far> kfgfeg
toward peggbe
towards <client> pfhchb
towards <far> klegeb
towards <outside> cVbphp
towards <own> lahmeb
towards <zone> raddhg
towards jiZldh
towards the iehbem
trace : lgggcf
trace <client> wcfZee
trace <far> qffdfb
trace for peffgb
trace id jfggfg
trace pffedd
trace tcp pefddg
traffic ? gffbdr
traffic from ndggia
traffic get megffe
traffic leeled
traffic of negdee
traffic to jZdlhh
translate fgggZp
translated uabhfd
transmitted , jfgfgf
transmitted jfgfgf
trap kefgfg
travel segcgY
treated kfgfjb
tried nbhgeg
tries fffpZg
trouble rdfhfa
true ? qaechh
true lllWfd
true or qcecgg
try lgfccl
trying <own> jffggf
trying mefgee
trying to lhhgcc
tuesday ? gfgffj
tuesday fdcghn
turned jfgnac
twice and qggffX
twice ngggfa
two hddijg
type <own> mdgfff
type nYggfi
typed nchdhd
types rghdad
u kadZet
udp $ liffhZ
udp , oeffef
udp -m fffgdl
udp <n> ohgece
udp ? mfffgd
udp dport egffap
udp from mffgcg
udp liggcd
udp port rfcghZ
udp spt jgggge
unable ocgdfg
unable to ocgdfg
under kReqnb
under which kbdlal
understand hegbas
understands hgefcm
unknown <client> jfggef
unknown <gateway> sffffY
unknown jfggge
unlike ndddcn
unlike the gfegcn
unreachable qddeaj
unreplied jgffgf
unreplied src jgffgf
until it lggefe
until jdfbgm
until the mmiZiY
up $ nagdif
up , mjebja
up : meghec
up ? ehflbi
up as fdgeoe
up at kghdfe
up by ngfgga
up for bbembr
up in hldeeh
up lfYiif
up on iffmgb
up there mgeffe
up to iegccn
up with mggdfe
update ffffel
updates from jggfgf
updates pegdde
uploads phgfcc
upstairs nefgfd
upstream thfWfe
urgent $ dffdfp
urgent fggfXr
us $ amikZi
us , heheek
us ? mcidbj
us fghfje
us or ubhcdd
usable dgqceg
usage $ iagceq
usage ? hcdfhn
usage hafdho
use $ eeocgg
use <n> kafmee
use <own> hoYbmd
use <public> tdeZjb
use <service> ngdZkf
use ? hdmfee
use hdleid
use the kfdZfn
use this gcecho
used ildldb
used to mmccfc
user at ngggfa
user ldhgee
user on kfgfgf
user 用 lgeffg
users in leegic
users jnjcda
users on mcggge
uses oegcid
using obbffj
v <n> kgifce
v kgifce
vendor gZgigl
verdict ? qedgfc
verdict for ofhcde
verdict offefc
very cgfdkk
very same kffgff
via <host> jfhfff
via <public> pdgceg
via <service> wYhahc
via sadifd
visible from oamhdZ
visible pamheY
vk <own> lfffge
vk lfffge
vlan <n> nZgddm
vlan oafecm
vpn lceadq
vps lefeie
vz <own> jlggae
vz klhgad
w jhgfge
wait lpZkab
waiting $ bfegog
waiting geeenf
walk me lffecj
walk nffech
want <service> ndgchg
want jhggib
want to ligchc
wants <service> nedgff
wants a hhjgZh
wants fngchd
wants it fgcodf
wants the kgfcjg
wants to ihjgcd
ward nffegd
warehouse ccgceu
was accept Zhfgrc
was fine lggggc
was hcffdo
was it hfhefj
was refused jfggfe
was that edfgeo
wat jdklad
way ? meehhd
way back kflZgf
way does tcecfe
way for uggTgg
way in lfgcgg
way into jobhfa
way of rdefed
way out oehdgb
way pefffc
way to rbfdge
we XelmnZ
we add ehghpY
we are fjYlld
we block hfddoc
we blocking pgeggZ
we delete bgggod
we drop jgeamf
we expose dkmkcZ
we flip ggffkf
we forward iaiqfZ
we get kddekf
we got fanmga
we have oVgmdg
we let qchcef
we lose idgdgj
we moved phfgbc
we need nYfefl
we only ekWhim
we plan ehheld
we publish nkhhfV
we put gdhgoa
we remove egggpZ
we set cfefof
we take ffgfkf
we want efggmd
we'd gggglb
we'd like ggggjd
we're degehm
we've radmdc
webhook pgggZe
webmail ncgfeg
webmail on jgeggf
website offafh
websites pebgge
week $ jdggej
week , dfkjdg
week ? fbggeo
week and lgggdf
week kZigcl
week on eggbfn
weekend fcedio
well ? gkbdhk
well ghcZmj
went feffkh
went to dffhme
were accept cfggne
were bdffqg
were the affdkn
what $ hkbnbe
what ? oddibh
what Zelkjd
what about tmcacb
what all aaklhi
what are bjhlbg
what becomes veecZg
what breaks gggdpa
what can Teojdn
what changes ahfdpf
what dies ebeftd
what do bikhef
what does dhkfYm
what exactly bjgdar
what gives nffeef
what happens jgecnc
what have Ybksef
what if cffYol
what is iaklVm
what it ggfdfl
what kind ggefel
what kinds gfefel
what line hgeYdt
what of fdlgfg
what on geffek
what opens hfffjf
what ports Zpfjgc
what published ccpfgh
what services fohdde
what sits Rfhsih
what sort geeeen
what source mfffgc
what stops ndeekb
what the jgfiah
what this kdbiYq
what will dbfjpd
what would dhgera
what's behind agcthc
what's dVmsbi
what's exposed Qipnic
what's forwarded aegnhg
what's going nhfdef
what's it igfdek
what's line jhdWes
what's on hhcbep
what's published bZctfk
what's sitting cffmhe
what's that ggfecn
what's the mcebhk
whatever imccgg
whats exposed Wmlheg
whats forwarded YXiwhe
whats iegncd
whats it gdggfl
whats line jdgcYs
whats that hehfcm
whats the lcfUri
whatsoever elhfge
when <client> jggfff
when <far> oggafe
when <host> sebcjb
when <zone> ncgggc
when ? hchafp
when a jfffgf
when does cfgffo
when he nffehc
when i eaglpb
when it rdgZkc
when it's lghfgc
when nYgejg
when our qcedhe
when sending lgfefe
when somebody sedddf
when the omecbc
when they qffcee
when was gdhcdp
when we ceggoe
whenever qffbge
where $ hnajbg
where ? tWeocb
where can dloafd
where do sajkbY
where does kkfobW
where in bdfkli
where is hxgUeb
where mhcpiT
whereas lggfee
whether <zone> qffded
whether a pceegf
whether hosts keggff
whether ragefe
whether the mfgfgc
which <public> dddrhd
which address qkcdgZ
which are inkbdb
which box aeaxdf
which clkjcd
which inside sWledc
which internal obdkgd
which machine Vggyfb
which networks dscchd
which of dmhlfX
which ones ahlige
which port ejfhff
which ports gZqngX
which public hafoff
which published fepdhd
which rule sdfecd
which rules ofeehc
which segments WwhggX
which server rfejdZ
which services Yclmjf
which source rfgcga
which sources Xohghf
which way scfefd
which zones dtebgc
who WxdYjh
who added fddfgp
who all ctfchb
who answers jYhpbg
who approved iahdeo
who can cwgdgX
who changed hbhddq
who could ckefmd
who edited gfgefk
who gets augZmZ
who has hlffcg
who is gpeghY
who loses gffgqY
who pushed gbdhhm
who reaches hqbdgf
who sends kfggff
who took geegdn
who touched gcggfl
who'd ggfend
who's Zvedef
who's able dreffb
who's allowed cqffgb
whoever amefdl
whole <outside> ZnkpbX
whole hkfiga
whom ? brgXgh
whom Xqfjdg
whos bvgZff
whose enbeek
why $ leffeh
why <client> mdfghc
why ? kefeej
why can hbfehm
why can't mcfffh
why cant mefggd
why did fdggfm
why do kbecdq
why does jpfefY
why has cfeggn
why is jcfeem
why lcgcbo
why on mfggfd
why the lfgggc
why would mgggec
wich bhllec
wifi deecet
wifi in ffgffk
wiki hddobi
wil gffgjf
will <client> qdfegc
will <gateway> keffgf
will <zone> bffgng
will be dcfjod
will it tfecbf
will jfgflZ
will mail kgfgff
will that ifghka
will the sfgdcd
win <n> kgggfe
win kgggfe
window , jjghbe
window : egggld
window ? gegfek
window geggke
with -i bffhqd
with <client> mgefef
with <far> rdefde
with <host> oefegc
with <n> ocffge
with <own> hcfmff
with <service> ndeccm
with a fhecij
with bffilh
with it pfcdma
with its ndgjdc
with my efhncf
with no feegod
with tcp ffegbp
with that lgefjb
with the ghhchg
with these jfggpV
with this dcjfsa
with what ngegdf
within idkfeg
without a gfdleh
without dcffwZ
without going kggefg
without the hhfemb
without trouble lfffff
won't scfgga
wondering ragffe
wont tfffeZ
word lceecn
words $ gefkff
words , ggfgej
words ? gffeen
words for fggfdl
words hfgkYk
words please hgglYi
work $ kfjbdi
work , vfVihb
work ? lngYhc
work for qcwSlT
work from hmbcdk
work jimXZl
work or sffccf
work out mfdjdf
work through oefffd
work with kgbafo
work 吗 Zgggqd
worked nbgdfi
worker obhggc
working ? kfbepc
working vgbVif
works $ ckkdjd
works , mgffdf
works ? mdgfka
works fine jffgff
works for ecqbcl
works from kdjffe
works nfiZie
works or oeeffe
workstation mdfgff
workstations qdhdee
worry imdaie
would -a hggaqc
would <client> ffggna
would <far> ibhcqc
would <gateway> jafgkg
would <host> dffgne
would <outside> ddgepg
would <service> cgegmf
would <zone> gefgmc
would a hdehmd
would adding ffgdme
would an sebdfg
would anything nggfga
would bbfdug
would be defkld
would become ggegmd
would break Xgggtb
would change aigfqb
would happen gfffpa
would it Yckehp
would like nfegib
would mail qhgebd
would removing bgffoe
would stop hgagpc
would swapping dfhfoc
would that mchdlc
would the lgeejc
would we peeggc
would you gdgcfo
write hmfYdm
writing : ilaehg
writing flahej
written lecedm
wrong ? kggffe
wrong lfgeeg
wrong with kgffge
wtf $ kgfgeg
wtf does gfggan
wtf keffam
wy ncgefh
x <n> jggfff
x jgffff
y mjfcfe
y n kjedff
year gfefkh
yearly eilege
yelling dgffen
yes fglgia
yes no lilcea
yes or mblgga
yesterday $ ffgbgo
yesterday ? dffffn
yesterday iafefo
yet ? eefeep
yet oZgbdn
yo sZgfcg
you $ iddiek
you , hfeeco
you ? gfeeep
you and deffgn
you be nfdcdl
you check lfffeh
you could jggecj
you do kbZXgz
you explain igfdfj
you gbgfgl
you good geebfq
you have fffjfg
you kindly kffgff
you list bpjfbf
you look fffddp
you make ngefgc
you must pehedd
you please hfeefl
you put ggfeap
you restart efgdgm
you stuff ffgehk
you take degedp
you tell bfendk
you understand dfgdep
you walk dfffdo
you're a geddeq
you're ecigem
your <gateway> mgfdff
your oXgcod
yum pefdfe
zabbix <server> jfggff
zabbix agent kgfgfe
zabbix hbicgm
zone <zone> ocegfg
zone mndbgc
zone that Wuedhg
zone 可 dvacge
zones can crhchb
zones exeagZ
zones get aqighb
zones have aubehe
一 Yhhmgh
一 下 dhejfi
一 个 iafehl
一 份 egflff
一 共 fakkfh
一 句 kffffg
一 台 kmhbfb
一 堆 jgggge
一 条 bgggme
一 样 bifbbv
一 步 pdcfgf
一 直 mffffd
一 眼 ffgffk
一 行 hgfebn
丁 qghdbd
三 efjckg
三 条 efgina
三 次 kggfge
上 $ ajhjfh
上 , nfhZdj
上 -a fgggqX
上 -i dgggqa
上 <far> bgggkh
上 <gateway> cogfja
上 <host> klggfZ
上 <n> kgefbj
上 <outside> nfgfee
上 <own> gqfcbg
上 <service> jeiddj
上 <zone> jXhioa
上 ? cnfiZk
上 curl ofgeed
上 fgbikf
上 一 hdjlZh
上 不 vcdffa
上 了 Tdhohm
上 做 gchnfd
上 到 hocahg
上 去 odhZdk
上 发 iXYrih
上 吗 qXZnbk
上 好 ldhbek
上 执 jfggff
上 报 kfgfff
上 映 iRhtjc
上 是 jffefh
上 有 rqYZbf
上 的 nbgfdi
上 看 mfgdge
上 线 jdfemd
上 网 vZZgjc
上 这 ifffmc
上 都 haeogf
上 面 hWeuef
下 $ bcilgi
下 , hebjel
下 -a eegeZt
下 : ffejjf
下 <client> uZiafe
下 <gateway> kehfdh
下 <host> fiaqed
下 <n> Zheedu
下 <own> ipecha
下 <zone> pdhbge
下 infra cdffds
下 mail dcggcp
下 午 Zgiaet
下 是 lggggc
下 来 iclbel
下 班 ffbkfj
下 第 gfgefl
下 规 feffaq
下 这 ffgfYq
下 面 lfgfic
不 $ uZegha
不 ? rZdfgf
不 ifebjk
不 上 emeecl
不 了 pdfggb
不 会 jakehh
不 出 rdffdd
不 对 gffffk
不 开 seeffa
不 懂 fgggXq
不 放 rdgegZ
不 是 eeeghk
不 管 Xshdhe
不 能 vWefff
不 行 khefge
不 要 mdgggd
不 让 seggfY
不 走 nffefe
不 过 nbggff
不 通 igebgl
不 限 endehf
东 dcljei
东 西 dcljei
丢 $ nffeee
丢 ? gghedk
丢 kffhdh
丢 了 lgggfc
丢 吗 geflge
丢 弃 mfffee
丢 掉 ufeYef
丢 的 jgggge
两 fdheij
两 点 efffgl
个 $ efekif
个 , kggggd
个 : kgggef
个 <public> Zmdigj
个 bot fchegm
个 gifcek
个 ip lffkeb
个 port edaqhg
个 pr ffgggj
个 rule gggfbn
个 例 fgfefl
个 包 lgffef
个 口 gcmdcl
个 地 mbeodc
个 改 gfggap
个 是 kgffff
个 服 dmkcfe
个 机 feeegn
个 清 flfjfb
个 端 cinjfY
个 网 lfjgeb
个 连 dgdhem
中 fdfibo
中 午 gegegl
中 哪 mggffc
中 间 ifgled
为 kafflg
为 什 lcfdjg
为 啥 sYggbg
主 khdjed
主 动 nheeef
主 机 ghelee
么 $ jamhff
么 , ggefdm
么 <client> sgfgeY
么 <zone> zVhjbZ
么 ? qbfdeg
么 hZiehk
么 一 offfjY
么 不 idehbn
么 作 fggfej
么 原 jeeffj
么 变 hfffkd
么 后 cggfrb
么 回 jgfggf
么 处 ngfcfg
么 意 fgggdl
么 打 jgfgfe
么 时 fdfZgr
么 服 ffXshe
么 样 cgldig
么 没 fhefnc
么 流 ggggdk
么 用 ggffel
么 的 ghgedl
么 端 WaY2kd
么 被 lgfgfd
么 解 kgegff
么 走 qgfcfd
么 进 tgdfbb
么 连 tZebbm
么 问 gffffk
之 后 cdfflk
之 间 kffgff
也 dgfbmj
也 加 dfhgkf
习 ieifci
习 生 ieifci
书 efeffn
了 $ peigbc
了 , fdcgho
了 : jffggg
了 <gateway> khgdak
了 <host> eYcrdl
了 <n> jgckfe
了 <outside> jngfeZ
了 <own> kjeaej
了 <zone> gnbfjd
了 ? bghbjm
了 bififj
了 一 lffgfe
了 三 efkegi
了 之 fggeem
了 什 dcloga
了 以 gfegrX
了 会 efffkh
了 信 qcggde
了 几 gdllgZ
了 吗 ifgbkf
了 吧 iffeke
了 哪 dchnfg
了 啥 Tnfpeg
了 多 fcggfm
了 怎 Xdhehr
了 没 kYejem
了 网 mdegjd
了 还 rbghga
了 邮 jfggff
事 $ jgffgf
事 lgfeeg
事 反 mcfggf
事 在 pefdeg
事 打 kfgegg
事 用 kffgeg
事 能 leggge
云 kdgggf
互 meegka
些 $ fcgoee
些 , djckhf
些 Xklkfe
些 port eiejhe
些 source godbgg
些 zone cvbcge
些 东 dbmfgi
些 什 halfgh
些 区 gpdbgf
些 口 Tojhif
些 地 ffodfe
些 对 edlehh
些 服 fchogc
些 来 aogdhg
些 流 fffeij
些 端 ebllge
些 网 exYdjZ
些 问 gffffk
交 idgkeg
享 <n> offgfc
享 offffc
人 kencai
人 上 pYdhhg
人 在 kgffgf
人 怎 fffegm
人 用 ggdjgg
人 能 pkacjZ
人 访 vWbdhh
人 话 gffgdl
人 连 khndZe
什 ccihhk
什 么 ccihhk
今 efefhm
今 天 efefen
从 <client> offfec
从 <far> pegage
从 <gateway> oYlfhb
从 <host> lbfdnd
从 <outside> jdincc
从 <zone> uYldfZ
从 ieijde
他 kfdehh
他 们 ledfig
代 qchbge
代 码 lggefe
以 <service> flffff
以 access ejcgdm
以 fjhbig
以 reach epdeff
以 上 kcefbp
以 到 Xvceif
以 后 ibgfpc
以 吗 pcfgee
以 用 legfge
以 直 hjchkc
以 访 glgfgb
以 连 ikmfgW
们 <host> jkdcgg
们 <own> ofgcfd
们 obhieb
们 哪 Zgiofd
们 对 cdiqee
们 的 mfgeef
们 这 lfblfd
件 $ fekfgg
件 , hkgeff
件 <n> icegnd
件 <service> lffgff
件 khfdjd
件 到 chfleg
件 吗 nbehhe
件 第 ffffbp
件 走 nefgdg
件 里 cgffYv
任 engefe
任 何 dmgefg
任 务 nfegee
任 意 dogffd
份 , igeldf
份 hfdlfe
会 cghild
会 drop nfegdf
会 不 jakehh
会 些 gcdbdw
会 做 sifaZg
会 到 pUYogi
会 受 egggjg
会 变 kgffff
会 回 pfdZbn
会 在 pfbfeg
会 多 hgedsX
会 好 lfgfja
会 干 gffdfm
会 影 degekk
会 怎 lclejZ
会 拦 lgggfc
会 挡 nfefee
会 放 ngfgce
会 断 fgggkd
会 有 fggfoa
会 经 rfdagf
会 落 iedemf
会 被 kehkZf
会 走 kfbkge
会 转 hsccag
会 通 qagfrT
传 , kggfge
传 lgffef
传 到 pfffcd
但 kffgfe
但 是 lfegeg
位 ifggid
住 nfffgb
住 了 mfgfgc
何 dmgefg
作 lcgfbm
作 用 fggfbn
你 ededio
你 会 gefdeo
你 好 gffegk
你 能 geefem
你 都 gfdfgl
使 ldedek
使 用 mdedfk
例 hfeffl
例 子 fgfefl
供 <service> kefgfg
供 rdgYgg
供 应 eehefm
依 mgddfg
便 jjfeci
保 jjckec
保 检 hhdkff
保 要 jeekge
信 $ licdid
信 , mffeef
信 <n> mchdid
信 <service> kfgfff
信 ? kfffff
信 nehcge
信 到 fffhjf
信 吗 ldffie
信 投 scegce
信 走 lgfffe
修 cehfpc
修 复 cehfpc
候 hegdgl
候 源 lffffg
值 lagdfl
值 班 lagdfl
假 ffggna
假 如 afggqd
假 设 jdhfma
做 ebYthh
做 了 hdXshe
做 什 hggdco
做 端 Vcithf
停 ocgfff
催 igibfi
像 qdfffd
儿 ikkcec
允 ijfejb
允 许 ikfeja
先 eehfkg
入 nbdhoY
全 hfihhd
全 组 jrafec
全 部 ifijec
公 ggkifc
公 司 hkgfde
公 网 jYmigd
共 fZkkfh
共 享 offffc
共 做 gfcqgb
共 发 dZligj
共 开 hfkjfb
共 映 ffcmgf
关 ndeemb
关 系 kfggef
具 fgffZr
具 体 fgfeZs
内 jjchbh
内 核 hahgfl
内 网 mfdkhZ
内 部 breihZ
再 cggflf
再 加 fgfelf
写 -i dhefij
写 kcfgei
写 的 mgfege
写 着 jgeggg
决 gfggmb
况 $ jggfff
准 jgggpV
准 备 ggggqX
凌 oeggeb
凌 晨 oeggeb
几 iXmjfe
几 个 fXoiie
几 条 jeekdh
出 <outside> mkcdic
出 kcgjge
出 去 ldgkfc
出 发 Zfqchh
出 口 jffggf
出 得 jegfhf
出 所 dlbihg
出 来 gWlnjb
分 dljfcg
分 别 dnkheZ
分 析 ngfgfc
划 dfhgmd
列 elgleb
列 一 fliifa
列 出 bifqgb
则 $ tfeaia
则 , kjekhW
则 : ggffbm
则 ? gdgifj
则 heeggj
则 上 mggefe
则 允 mehfee
则 啥 ggggbm
则 应 ggggbk
则 拦 offegc
则 挡 kegfgg
则 放 ogfefc
则 是 gggcXt
则 的 kbfgig
刚 gfffdm
删 dghgyR
删 了 fgggoZ
删 掉 dfgflf
删 除 feggle
别 $ hYhfnf
别 fkgdjd
别 是 ccenek
别 的 jhZjgg
到 $ hndeee
到 , Zrgefe
到 <client> ljddge
到 <far> offehc
到 <gateway> mieehb
到 <host> jgceih
到 <n> dcemdm
到 <outside> fZlleg
到 <own> kfbdmf
到 <server> kfffff
到 <service> pfggda
到 <zone> llagjZ
到 ? nofYfb
到 forward ehgerY
到 ip kfffgf
到 一 kgffch
到 了 niegfb
到 什 eckfjg
到 任 csgagd
到 内 oWilhb
到 吗 kofdda
到 哪 hYsifb
到 底 mkeccg
到 得 ljhZgd
到 我 eeelhg
到 的 ififdh
到 谁 flYkeg
到 达 kraafe
到 这 mgefge
到 邮 ejfkdf
制 $ sYgbfh
制 megcif
刷 jgfgfe
刷 了 kfggfe
前 eidgfj
前 对 jXhnff
前 置 mffgfd
前 要 gdclek
办 ecekhj
功 tbgffa
加 -a gdghsW
加 afefse
加 一 bgggod
加 上 fghhoX
加 了 egggkd
加 完 dgggmc
务 $ ecimhe
务 , hegkgd
务 ? gahnhd
务 eZkjej
务 器 hfefem
务 端 rgdedd
务 里 bfmghh
动 igedih
动 了 fegfgk
动 去 lfgeff
动 往 kfgffg
动 访 kjdegf
动 过 cghhcl
动 连 lifdee
助 $ hbfefo
助 kcfeel
包 $ kfffcj
包 , lggdff
包 : kgffeg
包 ? ieffek
包 mfgdgf
包 会 qeedfe
包 到 theYdf
包 如 mggffc
包 怎 lgfggd
包 是 lffgeg
包 最 jhZleg
包 看 kggfgd
包 走 kffffg
化 $ dgggle
化 dgggmd
匹 ofbefh
匹 配 ofbefh
区 hpecjZ
区 别 hahfne
区 域 eqebgf
医 kfggfe
医 保 lfggfd
十 fefgem
十 点 eefgem
午 degdgn
午 吃 ffgffj
半 fdgcgo
半 夜 jfgffh
协 jfgffg
协 议 jfgffg
单 $ emihhY
单 , eegoee
单 : fmfcgg
单 <n> kgfggd
单 gidhgg
卡 idgdhj
卡 住 ogfgga
卡 在 kgfffe
印 idhcem
印 机 jdhcek
却 ogfgec
原 lfffhc
原 因 mffgfd
去 $ ghbldi
去 <far> mfffff
去 <host> ofdcnY
去 <outside> oeeeeg
去 <own> lfgfkZ
去 <zone> seecdf
去 ? epggdb
去 iegigd
去 了 oZgjed
去 吗 pefdef
去 哪 idkejd
去 掉 bfghsZ
去 没 jgggfe
去 的 celjhc
去 访 qbgdff
去 连 phgced
又 megcej
反 kfgfff
反 应 lfgfef
反 映 odfdff
发 $ eWhsge
发 , fbkelf
发 <service> kgggef
发 jdhihc
发 不 qdgfdd
发 件 jgffgf
发 信 oehagf
发 到 njdcee
发 吗 jggffg
发 告 ocgfgd
发 布 dhjjee
发 往 pggZeg
发 来 kfffff
发 给 achrff
发 起 kffgfg
发 邮 gggjee
取 meggfe
受 lgfcie
受 影 egggjg
变 ffgfmc
变 化 dgggmd
变 成 kgfffg
变 更 iegfje
口 $ qcelca
口 , mendae
口 <far> kfgfff
口 <n> kmgchY
口 ? mXikmY
口 不 qjfdeZ
口 为 iaegdp
口 会 joZgbg
口 出 kdhhhc
口 发 nifdec
口 吗 qNXify
口 放 meffeg
口 映 qbZjhe
口 是 pcdjgb
口 有 skXdee
口 的 YnfhpZ
口 能 1VghcZ
口 要 fggfej
口 谁 eicdgo
口 走 kfgegf
口 转 ifdned
口 连 rghefY
口 通 ovhXaY
口 都 qlfZcd
句 kgggcg
句 啥 gfggdk
只 fncfeh
只 有 jgggfe
只 看 oeeffe
可 ikhagf
可 以 ijhbgf
可 达 liddfg
台 $ Rhgtig
台 , hpgbde
台 <client> ufgefX
台 <gateway> dccmgl
台 <host> jWdsff
台 <server> ckYngh
台 ? ZZgsig
台 ffenef
台 了 qYamid
台 内 dldmfc
台 对 hZZtie
台 打 jfgefh
台 是 nfeeeg
台 有 bbdrif
台 机 lfgkea
台 电 rgefbd
台 能 qdgcff
台 要 jggegg
号 leffei
司 hkgfde
吃 ffgffj
吃 什 fffffj
吃 啥 gdgdfm
合 didfen
合 吗 efgfen
合 并 gffedn
同 mgffee
同 一 vgfgdV
同 事 lgffff
同 步 lffggd
名 jededo
后 , bbggsf
后 <client> lfgglX
后 <outside> ffggjf
后 <zone> bfghji
后 gZeklh
后 会 dgdkcn
后 到 lecjfg
后 是 vUieef
后 果 dggfoc
后 源 nggfbg
后 落 feapei
后 转 rXbfij
后 面 aegoje
向 mjfach
吗 $ rXccmg
吗 , rigZdd
吗 ? dhffdn
吗 hfdeij
否 kcgeld
否 可 kdfggg
否 放 feefnf
吧 $ pcfibf
吧 ? iefjic
吧 kegkcf
启 bdhgdq
呀 $ feamgj
呀 fdelgi
告 oedggd
告 警 kegggf
呗 $ dffcgp
呗 iefbfn
呢 ? ehhhbk
呢 pYdgjg
周 gffakk
命 qfhdbe
命 中 qfhdbe
咋 leffjc
和 <n> mefckd
和 <zone> neegfe
和 mefcpZ
和 第 hcgfgl
咱 gajhhh
咱 们 fakhhh
响 $ gdgeij
响 ? gfgfke
响 dfgeof
响 什 hhfbjg
响 到 ffffhj
响 吗 fgggqX
响 谁 hchdrb
哪 $ iYmcii
哪 dikkeb
哪 一 tbcfgc
哪 个 ljdbfh
哪 些 Wkllfe
哪 儿 hkkced
哪 几 jWmjge
哪 台 iidofX
哪 条 vggbea
哪 里 rWhdif
商 mdhbdl
啊 $ gbhnfe
啊 , hfeefm
啊 lZhmah
啥 $ igfldd
啥 , gefeas
啥 <zone> mffgfd
啥 ? gegffk
啥 hjacgm
啥 不 pfggfZ
啥 原 lgggec
啥 影 heggjf
啥 情 jggfff
啥 意 ggdedo
啥 没 ahgaXz
啦 gefffl
嘛 用 ggggbl
嘛 的 gffekh
器 $ uXbihd
器 , Zhhjje
器 <client> pfeffb
器 <service> pecfge
器 ? Whcufg
器 上 paghhc
器 了 ngalfb
器 人 ffgffk
器 是 mblefe
器 的 ZtXjjc
器 能 nXkgeg
器 访 zWefbe
器 都 eiqbee
回 , jgggge
回 mfffff
回 包 lffggc
回 家 jgfggf
回 应 qggYff
回 来 jgfgff
回 流 jffhid
回 的 jgfggf
回 程 jffgff
回 答 gfeffl
因 $ hfffgj
因 ? pegheb
因 mffgfd
图 jeefjf
圈 , kffgff
圈 lgfgfe
在 <client> refefa
在 <gateway> nfbjhb
在 <n> fbgejj
在 <outside> rXgjfc
在 <zone> jeigge
在 forward ngggZf
在 gfhddk
在 trying lcgggg
在 一 ifXshb
在 做 haeldl
在 公 ichlgc
在 哪 mgfddg
在 多 fffffk
在 对 baooha
在 是 iabefr
在 最 ggggna
在 的 sdgefa
在 第 gfggqY
在 这 idUufg
在 都 Tookdd
在 问 pmZcib
地 jflcib
地 址 meehhc
地 方 ehobfe
址 $ jgfffg
址 , nfgdfe
址 meehhc
址 会 lheefg
址 变 lfgefg
址 改 fgdglf
址 是 mdbkge
坑 $ fcgegp
坑 gdhefl
域 hlbcfj
域 可 eofdff
域 名 iefffj
堂 gffefk
堆 jfggff
堆 这 kgggfe
填 <own> nefdff
填 jgfggd
填 的 jfggff
填 表 alfjfg
墙 uggacc
增 gbhgpb
处 mffdfe
处 理 mffcfg
备 iihche
备 份 mffffe
复 jbebmj
外 ihkgdc
外 一 gajifj
外 发 lijbgc
外 开 ndkkdX
外 投 mfgggb
外 映 jYSxig
外 网 leggee
外 都 lSrldc
外 面 mfhbgg
多 ccfcjq
多 少 cdgdfs
多 放 hgddpb
夜 lfffff
夜 班 nffged
够 dldclg
够 得 flhdfe
大 nfgdbi
天 feffeo
天 下 ffbkfj
天 中 ffgffj
天 晚 ffgfgk
失 lggged
失 败 lggged
头 lcfjgd
好 $ fegdhm
好 , eeelfi
好 fdfhfl
好 了 efhfjh
好 吗 lggfib
好 好 pccfgg
好 的 qdfgdd
如 <far> pddhde
如 afggoe
如 input cgggmf
如 masquerade dfcgpe
如 下 kggffd
如 删 fgfgjg
如 加 gfggnb
如 在 fgggke
如 把 egggjg
如 果 bfghnf
如 给 ffhfjf
子 $ eciigj
子 eceihl
子 吗 egfffk
子 呗 fgfgfj
字 jggggd
学 hemcgf
学 生 gfjfhe
它 qddeak
安 kijadf
安 全 kijadf
完 cchhnf
完 之 afggpd
完 以 efghle
定 kfheic
实 习 ieifci
审 kbehei
审 一 fdhffk
审 计 mgdhgd
客 nfgdhc
客 户 mfhdhc
室 lfffef
家 kdghge
宽 ffgffk
寄 pdfalc
密 fehdgl
密 码 fehdgl
对 <outside> oflkYY
对 <zone> mndbfd
对 ckmhiY
对 吧 qgeede
对 哪 Zofehh
对 外 iflgdd
对 方 mfefgf
对 端 megcgf
对 谁 fngZhg
对 调 fcfepf
导 问 efkhfe
封 jeefbn
封 掉 aeghfo
射 $ lbenfb
射 , gfcmgf
射 ? erjafb
射 fdhlff
射 了 efdneg
射 出 bZjngi
射 列 fdcsed
射 到 kdhgbi
小 ogeZgg
少 ? hcgdgm
少 cdgdfs
就 hggfnZ
就 不 qgggZe
就 可 fffgjf
就 好 fgggje
就 收 hmfgce
就 是 pgfdcf
就 没 lgfgee
就 能 Zggfre
就 通 eeggmd
屏 了 jgggfe
工 lfggfd
工 单 lgfggc
己 mhfdfd
己 去 ogfedd
己 往 jgfgff
己 的 incdhf
己 能 tbfffb
己 访 neegee
己 连 ldhehf
已 hekgdg
已 经 cghdik
布 dhjjee
布 了 dhemeg
布 出 filcgf
布 到 ffklce
布 的 ddmehh
师 jfgggf
师 好 megggc
带 oebeej
帮 fdhdfm
帮 分 mfffef
帮 助 hbfefp
帮 忙 lcgedk
帮 我 cgcgim
帮 看 hcfefn
常 , mdfgef
常 kfgdif
常 吗 ggggje
常 的 jfggff
干 什 ggffZp
干 啥 gfffel
并 gffedn
序 iegfke
库 <client> nffgfd
应 , kggffe
应 gagnfh
应 吗 ofeaif
应 商 eehefm
应 该 iefkdg
底 mjedcg
底 放 mfgfdf
底 是 keggdh
底 有 ejgkfd
底 能 iamghf
底 通 rYgggc
度 , ffkgff
度 fdikdh
度 看 dejkeh
建 ieghjc
建 连 kfghee
开 $ kjgbdh
开 <host> sdffgZ
开 <own> nhdegc
开 <service> kgffff
开 dhlfdh
开 一 gdgbeq
开 了 cdolga
开 吗 kqeade
开 哪 fajepc
开 放 kjhjcX
开 着 klcbhe
弃 $ mfffee
弃 mfffee
式 nedflb
弹 nfeffe
弹 窗 mgeefe
录 fggcfm
影 dfgeof
影 像 jgffgg
影 响 dfgeof
往 <host> pgfebf
往 <outside> kfgefg
往 <own> oggZgg
往 reecge
往 外 tcebhe
径 ndffff
得 hocakd
得 上 oghadh
得 了 jkjXei
得 出 ngfeef
得 到 fndcjf
得 去 lgfeef
得 开 iffdmc
得 来 phfbfd
得 着 flhdfe
得 过 reggfY
得 通 lbhlgb
心 gffefm
必 jfggci
必 须 jfggci
志 : kgfgfe
志 jfgdgh
忘 gffffk
忘 了 gffffk
忙 lcgedk
忙 review geffen
忙 分 ngggga
忙 审 ffgffj
忙 查 klageg
忙 看 lfggfd
忙 解 lffedi
快 hcgdfo
怎 ldgdgh
怎 么 ffhcfm
怎 样 pbdfkd
思 $ hgggdj
思 , gfdedp
思 -a gfggdk
思 : igggZm
思 ? hhghdh
思 fhdebq
急 $ gdeffn
急 ddfffp
总 idijfd
息 jffdgi
您 jdcmff
您 好 jdcmff
情 lfgffe
想 <service> meggfe
想 hhfgjb
想 加 ehghoY
想 在 ghfglb
想 把 dhggjf
想 用 megffe
想 直 kgfgeg
想 确 ijdide
想 访 scahef
意 ejdeaq
意 思 fhdebq
感 iffdek
慢 , fbfgeo
慢 fcggdp
懂 $ dgfffm
懂 , ggggck
懂 : ggggTt
懂 gggfZo
成 <client> cgdhod
成 <n> chgemf
成 accept egggmd
成 bgggod
成 drop cgggkh
成 snat gchhmc
成 strict dhcfqd
成 人 gffgdk
成 什 qgefZg
成 转 acibza
我 ebfjhj
我 一 fgclgg
我 人 lficff
我 们 obhifb
我 在 nhgfeb
我 想 hefgje
我 打 eggfmd
我 把 fdebjo
我 是 kgfgfe
我 看 neghec
我 要 egldfi
我 这 gejbdn
户 oeehga
户 反 nffcfg
户 在 kfgffg
户 打 nfdlbd
户 用 oegbfg
户 的 uchbha
户 端 phgcgb
户 访 oXijgd
户 连 fgejhf
房 mdfgeh
所 fhfnce
所 有 fhfned
手 ikffee
手 机 ikgffc
才 bfgfdq
打 <host> hglagg
打 <own> ncclcf
打 ebhfjk
打 不 sefffa
打 到 iecnhd
打 印 hdhcen
打 开 kifdge
打 得 jjfejb
打 算 ehggmb
执 jfggff
执 行 jfggff
扫 hqdYgg
扫 我 mdedek
扫 描 qdeedf
找 befflj
把 -a ggggmb
把 <client> gdcdcv
把 <n> dbhZnn
把 <own> Xegjof
把 <zone> eegefn
把 befYmq
把 forward dgggjg
把 input egggjf
把 masquerade efggkf
把 所 idfrda
把 第 egggmd
抓 kfgffe
抓 到 kgffff
抓 包 kgggge
投 pcffef
投 递 mfgegd
护 iddlgf
护 网 hdenhe
报 <n> kegfgg
报 connection ikgffe
报 ngciha
报 告 keekfe
报 连 kgffff
拉 nfegfe
拒 odhehb
拒 绝 mcgegg
拦 $ qbhZhf
拦 ? kchfhf
拦 nfgYhh
拦 吗 mfggfd
拦 的 keggge
拿 kdgefi
挂 beeqgg
挂 了 eWfikm
挂 载 thgcgW
指 eidgfk
指 到 hceqfc
指 标 keggff
按 kgefla
按 现 pkfdbb
按 规 sZhheb
挡 $ xfXede
挡 ? leffgf
挡 kejege
挡 了 ogfgfb
挡 吗 rfbdff
挡 掉 offceg
挡 的 ngefgd
挪 hfgepZ
挪 到 hfgepZ
换 gfgdme
换 成 dfgfne
换 机 effgoc
据 , lffgge
据 包 rgeebe
据 库 hffdgl
掉 $ pfdeaj
掉 , cehhqa
掉 -a geggjf
掉 <n> iYhfta
掉 ? ogfgce
掉 eeffqd
掉 line dhghmc
掉 masquerade agfgog
掉 会 gfgfkd
掉 吗 ohhaef
掉 的 dfffne
掉 第 dffhnc
掉 还 uebYei
排 kcibbo
接 , ngddff
接 <server> kgffff
接 <service> lffgff
接 lbjcif
接 ping fgfgjf
接 会 iggghd
接 口 ngfffc
接 在 oeegee
接 打 jgkbef
接 文 deiiej
接 被 mcgegg
接 访 qidbfe
接 超 ocgegf
接 连 ncebii
控 jfggff
控 机 jfggfg
推 negebh
描 rdeedf
提 qegage
提 供 rfhXhc
提 示 kegggf
提 问 ffcfeo
插 fggglc
握 jgggge
握 手 jgggge
摸 nedoda
支 jdgfek
收 <host> kfgfge
收 <service> kegfgf
收 不 jifffd
收 信 kfffge
收 到 oefffd
收 得 mdffff
改 bchgnh
改 了 eZgdcv
改 动 ffgfap
改 完 Zeghog
改 成 agggoe
改 的 gcgeen
放 $ iqbhea
放 ? gtiVfc
放 leecih
放 不 rdgegZ
放 了 eamnfc
放 出 jgeeje
放 吗 xZeZhe
放 啊 fsgYhd
放 在 oefhXj
放 开 ngXhgh
放 的 hdogfc
放 行 gefeij
放 进 neefff
放 通 mcdfej
故 gidefk
效 mffehd
教 ldgiee
教 一 lcgkce
数 fegegl
整 goefhZ
文 kfgfhd
文 件 gfkahj
文 档 egXqej
料 , fjkcfe
料 : ehdlgf
料 gjffge
断 $ ffahmh
断 fdefil
断 了 cbfajt
新 hehedm
新 人 fgggfk
新 增 gdgfnd
新 来 hdhfej
方 $ eanfhg
方 ? Yarhhh
方 jfnbjZ
方 向 offgec
方 是 ffjggf
方 案 gcgfod
方 能 cocfgh
无 lfggcg
无 法 meffge
日 jfgdgh
日 志 jfgdgh
早 jddgcm
早 上 kdhbek
时 $ pbfegf
时 , jfgifc
时 maidhf
时 候 hegdgl
明 jcggfi
明 什 mgfgfd
明 啥 kgggef
明 天 cfffeo
明 明 kffgfe
映 fdhlff
映 射 fdhlff
昨 fbhfbr
昨 天 kcgfdk
昨 晚 dcggdq
是 <client> meibhe
是 <far> mffege
是 <host> lggfee
是 <n> lgcbjh
是 <outside> kffgff
是 <own> ofgfde
是 <service> ndgfdg
是 <zone> pcchef
是 allow pfegga
是 drop pfgfaf
是 forward hdhkge
是 hairpin qeggfZ
是 mail rgdegZ
是 不 efeghl
是 丢 odgfed
是 什 igdedm
是 允 safcff
是 删 dgfgob
是 加 ggggqX
是 发 gdYphh
是 否 mfffff
是 哪 lgdjdf
是 啥 jdghck
是 在 jgfegg
是 好 mhfgec
是 就 fhgglc
是 怎 mffeff
是 我 mgffgc
是 把 agggli
是 放 ndffhd
是 正 jfggff
是 没 fegflf
是 被 kggffe
是 规 ogfgea
是 说 ghhddj
是 谁 mdgcam
是 转 Qedyji
是 这 ffggfj
是 通 mffdgf
晚 dchegp
晚 变 hfgfje
晚 谁 behfcs
晨 oeggeb
暴 oXlhee
暴 露 oXlhee
更 iegfje
更 新 lgfgfd
最 haenie
最 后 jadnhd
最 终 jahjeh
月 fadhfq
有 $ ngcmeZ
有 ? kefdek
有 Zmckkd
有 rule nZgmcg
有 个 rhhbdb
有 人 rjbecd
有 例 gfgffk
有 做 cXiwhZ
有 关 kfggff
有 区 hchfpZ
有 去 jgggfe
有 台 kefgfg
有 哪 enigfb
有 啥 hdhfle
有 回 mggdfe
有 坑 gdhefl
有 多 dhdhem
有 对 tfWlcd
有 影 fcheta
有 拦 jeggfg
有 放 kYicik
有 映 dkdtcY
有 没 bkblfh
有 端 eZgrhd
有 被 lafkfe
有 规 hlfege
有 谁 anegkd
有 这 offfdc
有 问 oXhdgk
有 限 kggefg
有 风 fegehk
服 gckjgc
服 务 gclkgc
期 deehfn
本 ndjbff
本 机 lejbff
本 身 ncfegg
机 , nlgfca
机 <client> offgfc
机 <service> jfgggf
机 上 lgfadl
机 吗 hafodh
机 房 mdegeh
机 收 jfgggf
机 用 oegged
机 的 Yneefn
机 能 vZfgga
机 要 lgggfd
机 访 nVfhgk
机 连 tcgdfb
机 都 kiffee
材 gjffge
材 料 gjffge
条 , hgggmZ
条 -a ggggrW
条 : ifffck
条 <n> efgflf
条 accept lgefhd
条 agfdni
条 conntrack kgggfd
条 rule hdddau
条 什 ggggam
条 会 ggggkd
条 删 egggjf
条 啥 gfggbm
条 日 ngggga
条 是 ggggXq
条 没 Zhifar
条 端 ggepfa
条 规 keffdj
条 路 nffgfc
条 连 mgggdc
来 $ ejikbd
来 , kcgdgj
来 ? glddje
来 gimcfc
来 了 gfgfld
来 吗 vWfege
来 回 qaefgf
来 是 jgggfe
来 源 dtdbid
来 的 icfmee
来 看 ebgmcl
来 自 rcedgf
来 这 mgggbf
来 问 jmbfgd
板 在 kgfgfe
析 $ kffgeg
析 legfeh
果 $ qfcYmd
果 <n> Zhgfsb
果 efgfmf
果 remove geggje
果 删 ggfgqW
果 加 ffhgnZ
查 : fikdef
查 <far> bfggnf
查 <service> jffggf
查 iijZfi
查 一 lncaci
查 得 odficd
查 要 hiifed
查 询 lgggfc
标 , gjgfff
标 ekgeje
标 是 ileeff
校 pYkeeg
样 $ jalcmc
样 , mfbefj
样 <zone> egfgjf
样 ? khegib
样 jdkdmZ
核 jbhhdj
根 rehafc
案 gbgfod
桌 leffff
桌 面 leffff
档 hhXpch
检 jigefe
检 查 gjgeff
楼 fVgfew
次 hegdfk
次 都 mhffed
正 kfgdhf
正 常 kfgdif
步 neefge
死 nYhbbq
段 , lmcibd
段 <zone> ilefdf
段 klfbge
段 可 Xmighf
段 能 gjfchi
段 访 cigdgl
段 连 cphchf
每 lkddfe
毒 ojfbgb
比 lfegeg
比 如 lfegef
气 kfYfcr
求 , vecdfa
求 gjehdi
求 助 lffgfe
求 解 jeegbm
没 $ oZcblj
没 ? ddgffo
没 kfegdj
没 了 bgggrZ
没 反 kggfef
没 有 fiekbi
没 看 hggfej
没 见 pceccl
没 问 mggbfg
法 ldfffh
法 连 kfffff
注 nfegib
流 jdeghh
测 ljffce
测 试 pefebg
浏 jffffg
浏 览 jffffg
清 djeifi
清 单 dmgmfY
源 $ flfdgg
源 <client> meffff
源 ipddgb
源 地 mfbgfg
满 gdgcep
满 了 gdgcep
点 gafifm
烦 igbgfk
烦 列 cnakgg
烦 帮 ffgdgl
烦 看 qfgdfa
烦 解 eggfgj
然 ndgfZk
然 后 fhggdj
现 jdhcgj
现 在 geidgk
班 hbeifm
理 kkedbi
理 页 jidhge
生 hdicii
生 产 fdgejj
生 机 ngcgfe
用 $ eealfl
用 , lWendj
用 <host> lfdggf
用 <n> qefgfa
用 <outside> kffgef
用 <own> kefghe
用 <public> rfffgZ
用 <service> nefiha
用 ? ffgffk
用 foxmail kffgge
用 gfggbm
用 你 gffffk
用 到 dgldhh
用 哪 derYhg
用 啊 egddgo
用 得 iloXbf
用 户 jddmhc
用 手 mdgggd
用 的 kfffbk
由 <client> kffgff
由 offgec
电 mefffe
电 脑 mffffe
电 话 mefedi
略 上 kfggfe
略 改 cgggjg
病 nigcga
登 ohceee
白 pgeZbm
的 $ nZiiXl
的 , nlfZgc
的 -i fdghhi
的 : jeffZn
的 <client> tefgeY
的 <far> mefgfe
的 <gateway> echces
的 <host> lefghd
的 <own> jfgggf
的 <service> pafgdh
的 ? hijhXi
的 client ofegfc
的 dfhhfj
的 dnat jidfjb
的 effect fgggao
的 foxmail ngeeef
的 ip efggjg
的 laptop mfefgd
的 line gggeek
的 masquerade ffhhnZ
的 mx ffffgk
的 outlook jfggff
的 pc nfffde
的 port didrgY
的 prometheus leggee
的 tcp segZhc
的 traffic mgcddk
的 udp oneagZ
的 user idegfk
的 一 nefggc
的 人 nZrdea
的 作 fhgebn
的 信 ocefhd
的 共 neffee
的 包 jgfhef
的 同 oeggfb
的 吗 mehjeZ
的 吧 ydeZhZ
的 哪 gZmjhf
的 地 jgdele
的 实 ieifdh
的 客 lgfcfg
的 对 mgdfff
的 打 ogfggZ
的 接 jgfefg
的 数 jfgfgf
的 时 mgfeff
的 是 lafmdg
的 服 dbnfhg
的 机 mjiecb
的 来 jreaec
的 流 pcdejd
的 源 ldbjkd
的 用 mcgfgf
的 电 nefffe
的 目 dgefoe
的 端 gXiodi
的 第 gfggcl
的 管 flggfd
的 终 pcegfe
的 网 cjhgeh
的 规 iagalk
的 角 fejige
的 话 cgefqc
的 连 nffefe
的 那 dclfnb
的 邮 gfgffj
的 锅 jfggff
的 默 lideid
监 lajfgf
监 控 kfggfg
盘 kaedgn
目 dkeekf
目 前 flfied
目 标 ekfdje
目 的 ofeZgi
直 meggfe
直 timed wbegeZ
直 timeout mfffge
直 刷 jgfgfe
直 卡 kgfggd
直 接 idjfie
直 是 mgggga
直 没 kfffff
直 超 lgggfd
直 转 lgfgfe
直 连 jfggjc
看 $ jcghei
看 , ibjkef
看 neehbh
看 一 nbhhdf
看 下 negfee
看 不 fgggZo
看 到 jgfeej
看 得 oYiegh
看 懂 gggfck
看 看 iehgdi
真 oacZfo
眼 ffgffl
着 $ Znnahe
着 kjlZbf
知 hkgfcg
知 邮 kgggfe
码 kegcej
码 忘 gffffk
确 qhgfcb
确 认 qhgfcb
碰 jmkddY
示 connection kdgggf
示 jdigff
离 ncgfge
种 jffjja
科 kcgggg
程 mfggec
程 桌 leffff
窗 口 ffgfjg
站 gdjheg
站 在 fejige
端 <client> nfffee
端 <far> lfhbgg
端 ghhjed
端 口 fhhjee
第 <n> bgeein
第 bgeein
等 libjec
等 保 jjckec
等 着 jffgff
答 leedfk
答 哪 gffffk
算 $ bogfef
算 cmfeld
算 加 ggggnY
算 把 fhgeld
管 omhXec
管 哪 fogcfe
管 是 Z0iXhZ
管 理 kifged
管 目 gmfeef
箱 dfgfgl
箱 密 gffffk
系 kfggff
系 吗 lfggef
系 统 jfgggf
线 $ hdffmd
线 jcefpc
组 jlZeei
终 kcgiff
终 端 oefgfd
经 lfegff
经 过 mgehed
结 rafcgg
结 果 pffbff
绕 peegfc
绕 过 mgdfge
给 <client> qegagd
给 <host> qggdhY
给 <zone> lffekb
给 nXfihg
给 个 hhhbgi
给 几 fgeefm
给 哪 lbblfh
给 我 mdWqcg
给 第 agggmg
给 谁 YZexfh
络 ikcfdi
绝 $ ncfegg
绝 mcgegg
统 jfgggf
编 mffffe
网 , iffffj
网 <far> nfdgfe
网 ip jefhgf
网 nhedff
网 上 gckigf
网 不 oddgjd
网 关 jjfefe
网 吗 qbahjd
网 哪 lWhpha
网 映 fYlnci
网 机 fmdjfc
网 段 jlfbge
网 络 ikcfdi
网 走 leffgf
网 页 kfgffe
置 $ gdgffl
置 ? efgfel
置 degfik
群 ncfdfi
翻 gffgdk
翻 译 gffgdk
老 meffff
老 师 jfgggf
老 是 pgdfgc
老 板 jffffh
者 mcggfg
能 <service> lgedgf
能 access jafegl
能 ckjbje
能 ping mgeeff
能 reach lndYeh
能 上 mcchif
能 不 sWfgfg
能 主 khfefe
能 从 kkafgf
能 做 gffffk
能 出 pcchge
能 到 hlgddg
能 去 helgdg
能 合 efgffl
能 否 kdffna
能 回 gffffk
能 帮 ggadeq
能 干 heefem
能 往 lefeie
能 打 nkfagc
能 收 leefie
能 查 Zgdgnk
能 用 kemdcg
能 直 leffjd
能 访 ckkeff
能 过 sffgfY
能 进 kuWbfc
能 连 biehhj
能 通 dcfiik
脑 <client> jgggge
脑 mffffe
脑 打 mffggd
脑 能 ndfgfe
脑 连 scedee
自 <zone> rceegd
自 nclcfd
自 己 mhfdfd
自 身 pieifX
若 gdefoe
苦 gegefl
苦 了 ffgedn
落 gccmmc
落 到 gbbklh
行 $ ldffdj
行 , iegeje
行 <zone> egfflf
行 ? lgfeci
行 feeeli
行 不 ldfgjc
行 为 egfdWu
行 了 segfcb
行 什 egggan
行 以 ffggjf
行 会 ggffoa
行 删 ffggmc
行 前 hegfmc
行 加 ffggmc
行 去 dfegqb
行 后 ehhgmb
行 吗 jfgfid
行 和 hdgfii
行 啥 edffdq
行 对 fcfepf
行 干 gegeXs
行 挪 hegepZ
行 是 fggfYr
行 有 iaieWv
行 没 hffdhj
行 的 iffdme
行 还 nfffee
行 那 gfgebm
补 ifgflb
补 丁 qghdbd
补 上 Zgggpe
表 $ fkdlee
表 : Ztdefh
表 jfZinc
被 <client> mgfffd
被 <far> qheded
被 <gateway> ngfggc
被 <zone> regdfb
被 drop mgdfeg
被 forward jhclce
被 jbhmce
被 哪 mgfegd
被 拒 pehfhZ
被 拦 sgcZgf
被 挡 idkdgg
被 改 uhcebc
被 放 peeeff
被 转 iacngh
装 lfgech
西 ? fakhfj
西 dcljei
要 hhdfjf
要 一 ehhedk
要 上 ifffdk
要 不 lfgggc
要 交 hbaqgf
要 从 jggfff
要 写 odiefd
要 去 qegefc
要 填 dhehjf
要 是 Ygjfpc
要 材 gkidge
要 求 ncgegf
要 用 jeamdi
要 访 qcgdge
要 调 ldgegg
要 过 ucfhda
要 连 negffd
见 qbfeZm
规 gfdggk
规 则 heeggj
览 jffffg
览 器 jffffg
角 fejidh
角 度 fejidh
解 $ jgefYn
解 hfifZl
解 释 gfjhYk
警 kegggf
计 leefif
计 划 cghgme
计 要 gefjgf
订 icgbfo
认 一 qjgbdb
认 策 dfffpd
让 <zone> ideffm
让 jdehcl
让 不 sdggfY
议 efghle
记 ddchho
记 录 begeho
讲 $ gggfck
讲 jefdfk
讲 讲 efggkf
许 jjfehb
许 吗 meggff
论 mXfflf
设 hgeelf
设 备 jjhfdd
设 成 ehdepd
访 eiibfk
访 问 eiibfk
证 icgcgl
证 书 eefegn
评 ghfjja
评 要 gjfgff
诉 oiYcfi
译 gffgdk
译 成 gffgdk
试 needif
话 $ jeffdk
话 , dggfoc
话 : gffgel
话 dgfgkg
询 ngggfb
该 ieeidk
该 怎 gffffk
该 是 rfgZfe
该 没 rgeafe
该 能 gYcqhh
该 通 tdhbfb
误 mfeffe
说 <service> lcgggf
说 qfdebh
说 打 tcgYge
说 明 ibgifi
请 hegkch
请 列 bfligf
请 帮 kegggf
请 教 lcgkcd
请 求 geeifj
请 问 oihidW
谁 $ gdYnsY
谁 YuZhhg
谁 动 bfgggm
谁 可 kpdeiV
谁 回 jggfge
谁 开 fnfZhg
谁 改 gcgeen
谁 来 necZeo
谁 能 asdfgf
谁 进 fpbegg
谁 连 dnhech
调 odfdkb
调 用 mgefef
谢 $ igidWp
谢 ifidWp
谢 谢 ifidWp
财 defffq
财 务 defffq
败 , lggged
败 lggged
账 fjdfgi
账 号 hffffj
贴 efgjeh
费 lgdggf
走 $ ngfcgf
走 <n> oefffd
走 <own> ifgfkc
走 <public> jdfejh
走 <service> lffffe
走 ? oheefc
走 hairpin ufgdda
走 lefied
走 不 nfgffc
走 到 jfbndf
走 哪 pdffhb
走 得 fbgnfh
走 的 nffdff
起 jgffeh
起 什 fgffcm
起 来 jgffeg
起 连 kffgfg
超 qegefb
超 时 qegefb
跟 <gateway> lfggef
跟 jfgcXs
路 xefbdb
路 径 ndffff
跳 oegcef
身 pffgga
车 lffegf
车 间 lffegf
转 nebjja
转 到 ikcngY
转 发 jddike
转 圈 lgfgfe
转 给 mZejhe
轮 jfgfff
轮 询 jfgfff
载 dbgaew
辛 gegefl
辛 苦 gegefl
边 <client> vcfffY
边 <service> kegfgf
边 kehfci
边 放 mbgggg
边 的 hfggck
边 能 pdhabl
边 要 ljeded
达 mnadfe
达 吗 qbgbeh
过 <gateway> ldffeh
过 <public> mgdfeg
过 nfcgbj
过 不 ncggff
过 了 iegeek
过 去 kmaebi
过 吗 pfggfZ
过 哪 kgdkfd
过 得 leggfe
过 来 jgfkag
过 网 gkffge
返 jggfff
返 回 jggfff
还 bgceml
还 work Zhggpd
还 打 beheqe
还 是 mgggag
还 有 elbZjm
还 能 eehgle
还 行 egggje
还 通 fZhekl
这 deegjk
这 一 leefoY
这 么 iffdig
这 句 gfggbm
这 台 ffhkfe
这 是 kgfgfe
这 机 cghegm
这 条 gfffgj
这 样 ghfdle
这 种 gkedcm
这 行 jfgfeh
这 边 meideg
进 gmgfed
进 去 hbgggj
进 得 ioeced
进 来 hjhefd
远 lfffff
远 程 lfffff
连 <client> qhfhdY
连 <far> jchhoY
连 <host> sffchZ
连 <outside> kdfdkf
连 <own> fYjbmk
连 <public> qefdde
连 <zone> ldeeke
连 ? kqhZfZ
连 eihdej
连 上 ifgndc
连 不 gnfedf
连 到 kilVej
连 吗 luXZhc
连 得 ofhadg
连 我 ilfdhd
连 接 ragegd
连 线 mfdgeg
连 进 eodbhh
退 lgffgd
送 jgdjef
送 到 lhbkcf
递 mfgegd
通 $ iigaek
通 , mhgdgd
通 <client> mffgdf
通 <far> jffgfg
通 <gateway> kgfgff
通 <host> qegfgZ
通 <own> pbgdkc
通 ? 2aecac
通 fmegdg
通 不 ndeggf
通 么 tedfjW
通 了 laedjk
通 吗 hmffed
通 吧 hbengg
通 啊 tdgfgW
通 的 mffdge
通 过 higfhc
通 还 qcggga
遍 mglfeZ
道 ikfebh
那 fhffke
那 三 dgghmd
那 个 dffcfq
那 台 kggfaj
那 条 ffggld
那 种 jefjjZ
那 行 afggnf
那 边 keggci
邮 ngcegg
邮 件 nhcfgc
邮 箱 dfgfgl
部 diggcm
部 门 mblffd
都 bjkngY
都 不 jaginb
都 会 gfeegk
都 在 jdhegg
都 映 fchkgf
都 有 Xjjnhb
都 没 mffffd
都 算 cogfef
都 能 aisYfh
配 oeeeak
配 的 kggggd
配 置 hfgffj
采 lfggfe
释 gfjhYk
释 一 hfgfao
释 下 gggeZp
里 $ fajfkj
里 <service> nagggf
里 ? dbgsai
里 nfhdhb
里 一 jgggff
里 写 mfdfgf
里 刷 jgggge
里 加 cgffod
里 有 mfhjad
里 的 jchfgi
里 看 ehggcm
里 要 offghZ
里 面 Yggngg
重 dfgdfn
重 传 jggfgf
重 启 bdhgdq
重 置 fffffk
量 ? effggl
链 qgfbee
锅 jfggff
锅 吗 jgggff
错 : jggffg
错 jgffff
错 误 mfeffe
镜 kffgff
镜 像 kffgff
长 ibijdh
门 makdeg
问 $ jfecdn
问 , jmcffd
问 : hhhdgh
问 <client> whghgO
问 <far> ofeflY
问 <gateway> nfehha
问 <host> llaeeh
问 <n> snfZfX
问 <outside> rYbpiX
问 <own> kkZaij
问 <public> ubecgc
问 <zone> niZhdg
问 ? eeefgo
问 giibdk
问 一 tdddgc
问 下 hffdfl
问 不 lbegel
问 从 yfdadc
问 你 hgadgp
问 到 gglkdb
问 哪 gfnagg
问 得 ldfcek
问 我 ifkceg
问 的 kgfegg
问 这 ggfgcl
问 题 idfegj
间 kffiee
限 dnedkd
限 制 megcif
除 blgfkd
除 了 engidb
险 $ gdgehk
险 fegehk
随 jjfegd
随 便 jjfegd
隔 lbfdel
隔 离 ncgfge
障 hegffk
集 peddhe
需 hkelea
需 要 hkelea
露 oXlhee
靠 lfegeh
面 , Ynhfig
面 <n> leggdf
面 kccrjX
面 到 lgfdgf
面 加 eghgnb
面 插 ggggna
面 是 Sghpih
面 的 jdehhf
页 nffceh
页 面 khddfi
顺 hchcmg
须 jfggci
领 hfifhd
领 导 hfifhd
题 $ lafdfm
题 , jfegfh
题 ? leeeei
题 idfegj
题 吗 ffggek
题 吧 nggZgg
风 fegehk
风 险 fegehk
食 gffefk
食 堂 gffefk
马 lffeff
马 上 lffeff
麻 igcgfk
麻 烦 igcgfk
黑 kcdcdq
默 ggffkf
默 认 ggffkf
`;
export const PART_WEIGHTS = `
+ ' kjZ
+ 'connection jkY
+ 's clg
+ -> sVf
+ -a hjc
+ -d jdg
+ -i cfl
+ -o jdg
+ -s ZZu
+ -v lgb
+ : gje
+ ; jdg
+ <- dnc
+ <far> ajj
+ <gateway> hbk
+ <host> efj
+ <n> eld
+ <public> lYi
+ <zone> ckg
+ able qYf
+ accept' bgl
+ accepted rba
+ access mfb
+ accessible dpa
+ acess gkc
+ ack clg
+ active pea
+ added Ygn
+ address Zfo
+ admitted hcj
+ adress bcp
+ after cii
+ afterwards gkc
+ against tZZ
+ agent hid
+ aimed lec
+ all cii
+ allow Ygn
+ allowed hci
+ already dld
+ am apd
+ an jkZ
+ answer eoa
+ answered pad
+ answers Xkl
+ any bne
+ anything dhi
+ anywhere dle
+ arbitrary rTi
+ are qgW
+ arrive mkW
+ arriving rdY
+ as Wre
+ asking kjZ
+ asks mec
+ at glb
+ available bpc
+ be Voj
+ because jib
+ been jWn
+ before bik
+ behind qYe
+ being glb
+ believe mhY
+ blame fdl
+ block dco
+ blocked fkd
+ blocking dZq
+ blocks jch
+ bob oXg
+ bounces ihd
+ browse mZh
+ build efj
+ but fan
+ by djg
+ bypass gYn
+ bytes cnd
+ c kbi
+ call ici
+ calls obd
+ can kgc
+ can't lbg
+ cannot tWe
+ cant iak
+ chance lcf
+ change dnb
+ check hlb
+ checks gbl
+ cksum kkY
+ claims Uue
+ client gjd
+ clients hla
+ closed glc
+ code ajj
+ colleague dsX
+ collects bpc
+ com Zqe
+ come ibj
+ comes pYf
+ coming csY
+ complain khb
+ complains flc
+ conect lfd
+ configured bco
+ confirm ibk
+ connect jgd
+ connecting hic
+ connection igd
+ conntrack Xgp
+ consumer ijb
+ contacted Yqf
+ correct doa
+ could jhc
+ cross blg
+ cs fld
+ ctstate Zhn
+ curl lcf
+ customer gma
+ daddr odc
+ dead ejf
+ deliver lcf
+ delivered nXh
+ delivering xYX
+ delivers occ
+ desktop miY
+ destination miZ
+ dev qhV
+ dials oYg
+ dicom jgd
+ did kbg
+ die gkc
+ dies miY
+ direct Zlh
+ directly gla
+ dnat hid
+ do lgb
+ docker Wkm
+ doesn't fbm
+ doesnt tZa
+ don't emc
+ dont mce
+ down bdn
+ dport dhi
+ drop dfk
+ dropped kee
+ drops mbf
+ dscp fld
+ dsn cii
+ dst jef
+ e fmb
+ eating Zfn
+ echo mde
+ email kdf
+ end klX
+ ends ohX
+ err gkc
+ establish peZ
+ ether gej
+ even bji
+ ever anf
+ every jch
+ everything hcj
+ example hla
+ expected kgc
+ explain qWg
+ exports pYg
+ exposed Xkl
+ f flb
+ fail shT
+ failed gdj
+ fails pZf
+ far miZ
+ fault nbe
+ fetch nfa
+ fetches sXd
+ filtered mfb
+ finally jgd
+ fine dkg
+ firmware obd
+ fix bbq
+ folks ibj
+ for Xpf
+ forward Ygo
+ forwarded ika
+ foxmail jaj
+ from bjj
+ gateway cji
+ get gjd
+ gets anf
+ getting kfd
+ git dqZ
+ github pbd
+ given scX
+ gives Xni
+ go lgb
+ going occ
+ good dnc
+ got bjj
+ guys oea
+ gw flc
+ had eke
+ hairpin nkV
+ hand led
+ hands dkf
+ hang dbo
+ hangs dnb
+ happens mce
+ have kWl
+ he mYj
+ healthcheck jhc
+ her jja
+ here tWd
+ him adp
+ his cpb
+ hit kia
+ hits ldf
+ hitting kdf
+ home gam
+ hosts Ymi
+ i cfl
+ i'd Znf
+ i'm clg
+ idea ldf
+ if imY
+ in ilZ
+ inbound Zlh
+ incoming kfc
+ initiate tYa
+ inner mdd
+ input jgd
+ inside fXq
+ instead ahl
+ internal cqa
+ into lZi
+ ip cfk
+ is fkd
+ isn't jmY
+ it's fdk
+ its led
+ itself ibj
+ jobs fbm
+ k aik
+ keep rdX
+ keeps odb
+ kept hcj
+ kibana flc
+ kindly bnd
+ lan bii
+ land jlY
+ lands dhi
+ laptop ika
+ last ddm
+ leave ekf
+ leg bij
+ len miZ
+ length lha
+ let mZh
+ lets bji
+ letting hZm
+ like lYj
+ line aeo
+ lines qPn
+ listens aqc
+ lives jfd
+ load ihd
+ loads kjZ
+ log glb
+ longer ofa
+ look tWc
+ lose meb
+ lost nfa
+ mac eej
+ machine ihd
+ machines ele
+ mail jef
+ maillog bra
+ mails obd
+ make gkc
+ mar ici
+ masqueraded aoe
+ match bfm
+ may nfa
+ mean gjd
+ meant aoe
+ minute Zng
+ monday idh
+ monitoring hdi
+ morning Xin
+ mount ilZ
+ mounted occ
+ move kjZ
+ must pgX
+ mx jdg
+ my aoe
+ n fje
+ nat dld
+ nc kgc
+ need naf
+ network fmb
+ new ibj
+ next ecl
+ night lYj
+ nightly bod
+ no cfl
+ nobody tZb
+ node scY
+ not jlZ
+ nothing cii
+ now Ykk
+ of nfa
+ off lah
+ on gdj
+ once oiW
+ one dle
+ only fdk
+ onto naf
+ open pda
+ opening fje
+ opens hic
+ or iib
+ org bjj
+ ought jlX
+ our jib
+ out hdi
+ out' jef
+ outbound kYj
+ outgoing nZg
+ outlook kbh
+ packages vXa
+ packet jbh
+ packets qXf
+ pass gdj
+ passed gkc
+ passes ihd
+ path cii
+ pcs pZe
+ people lgb
+ permit mZh
+ phone ebn
+ phones occ
+ pick neb
+ ping pda
+ pingable eke
+ pings pdb
+ plain led
+ please hoX
+ pls hla
+ pointed qbb
+ policy kbi
+ poll vLm
+ polled Ysc
+ polls tWd
+ pops jdf
+ port bji
+ portal ahl
+ possible cjh
+ post nXi
+ postfix niX
+ postrouting lah
+ posts njW
+ ppl jaj
+ prerouting hid
+ print neb
+ printer ecm
+ prints lde
+ private fsV
+ probe mXj
+ problem lbg
+ prometheus jef
+ prot hka
+ proto kgc
+ protocol R1a
+ proxy kia
+ public ika
+ published kdf
+ pull jVn
+ pulls oZf
+ pushes nbe
+ put dih
+ query nWj
+ queue ici
+ radius epZ
+ reach qac
+ reachable Ylj
+ reached dkf
+ reaches ked
+ read eld
+ real Xlk
+ really mdd
+ reason eke
+ receives kgc
+ regards emc
+ register kde
+ relay sba
+ removed adp
+ replies ebo
+ reply ejf
+ report miX
+ reports kdg
+ requests Zmh
+ resolve kee
+ right lia
+ routed ddm
+ rule abr
+ rules adp
+ run jci
+ runs bpc
+ s jib
+ said Ybs
+ say fcm
+ says jgd
+ scan qba
+ scanner cii
+ scans rTh
+ scraped aoe
+ scrapes nYi
+ see Vlm
+ seen dqY
+ sees cnd
+ segment jef
+ send jVo
+ sending reX
+ sends sWe
+ sent bod
+ served khc
+ service ohY
+ session gjd
+ set jak
+ shall jdg
+ she eke
+ shell kja
+ show ubX
+ shows mYi
+ side lhb
+ since glb
+ site dih
+ sits Umn
+ smtpd Woh
+ snat dgk
+ so hka
+ some ici
+ someone dih
+ something kbh
+ sorry Yfp
+ source cme
+ spins jib
+ src dgk
+ start kfc
+ state dmc
+ stop Yer
+ stopping led
+ stops ZZu
+ straight led
+ stuck hjb
+ submit oSn
+ subnet Zkj
+ supposed hla
+ swears jfe
+ switch rba
+ sync vXa
+ take Vqh
+ taken Vml
+ talk oiW
+ talking qad
+ talks lbh
+ target jgd
+ tcp djg
+ team alh
+ teh kZi
+ tell fmb
+ test dek
+ thank Zhm
+ thanks cpb
+ that kib
+ that's oea
+ their kef
+ them jaj
+ then jfd
+ these jff
+ they kbi
+ thing Vjo
+ think bhl
+ third dhi
+ this jfe
+ those jgd
+ three eek
+ through meb
+ thx kgc
+ ticket bkh
+ time lhZ
+ timed gjd
+ timeout dle
+ times fna
+ tls cme
+ today naf
+ told iVp
+ tonight jch
+ too kYj
+ tos fkd
+ toward pXh
+ towards qXf
+ traffic oiW
+ translated fje
+ transmitted obd
+ treated gjd
+ tries mhZ
+ trouble fam
+ trying kgd
+ udp khb
+ ui Yim
+ up khb
+ updates naf
+ uploads jhc
+ usable dhh
+ use jch
+ used odc
+ user odb
+ users pZe
+ uses pad
+ using bji
+ vendor lce
+ verdict fjd
+ very mfb
+ via ecl
+ visible aoe
+ vpn rgV
+ w kmW
+ walk bij
+ want Zof
+ wants nbd
+ way ecl
+ we iic
+ webmail rfW
+ week edl
+ well cem
+ were fcl
+ what Ylj
+ what's aik
+ whats XYx
+ where cmf
+ whether dZq
+ which jef
+ who mXk
+ whole emd
+ why chj
+ wifi eoa
+ will miY
+ without neb
+ won't jgd
+ wont kee
+ worked bji
+ working lgb
+ works jdg
+ would kia
+ write bXu
+ yes khb
+ yesterday eke
+ yet bbq
+ your gmb
+ zone uWc
+ 一 eek
+ 三 cem
+ 上 efj
+ 下 ckg
+ 丢 dgi
+ 个 cpb
+ 中 mde
+ 主 jdg
+ 了 jYk
+ 互 clf
+ 享 Wqg
+ 什 mce
+ 从 mfb
+ 他 hid
+ 件 ibj
+ 会 lec
+ 传 pgX
+ 供 hjb
+ 信 dgj
+ 候 ihd
+ 做 eke
+ 全 fje
+ 公 mdd
+ 共 Wqg
+ 关 jch
+ 册 gma
+ 再 kgc
+ 出 nfa
+ 则 Xjm
+ 到 ked
+ 加 cgk
+ 务 fkd
+ 动 mZh
+ 包 Ypf
+ 协 dle
+ 印 bbq
+ 却 bcp
+ 原 eek
+ 去 kXl
+ 反 igd
+ 发 mah
+ 取 uYb
+ 受 dsX
+ 只 mfb
+ 可 kef
+ 台 kfd
+ 同 lcf
+ 名 eej
+ 后 cii
+ 向 med
+ 否 kee
+ 告 jpU
+ 呢 eek
+ 命 Yqf
+ 咋 fdk
+ 和 ffj
+ 哪 dmd
+ 啊 ekd
+ 啥 eej
+ 器 mga
+ 回 emc
+ 在 ihd
+ 址 dek
+ 域 eej
+ 填 cco
+ 备 nbe
+ 外 Yfp
+ 天 dnd
+ 失 dle
+ 好 efj
+ 它 hid
+ 完 efj
+ 客 ncd
+ 寄 nbe
+ 对 ecn
+ 己 jdg
+ 帮 wZX
+ 库 lde
+ 应 lcf
+ 底 Vkn
+ 录 kee
+ 影 nfa
+ 往 sXe
+ 得 iic
+ 志 dkf
+ 想 wRf
+ 成 lWl
+ 我 obd
+ 户 occ
+ 手 hdi
+ 打 jef
+ 执 kdf
+ 扫 ihd
+ 把 vUc
+ 抓 cdn
+ 投 occ
+ 报 led
+ 拉 fkd
+ 拦 eek
+ 拿 sXd
+ 挂 scY
+ 指 nbe
+ 按 hlb
+ 挡 ecm
+ 换 dfj
+ 据 Xqf
+ 接 jdf
+ 推 kgc
+ 描 rab
+ 提 bkh
+ 支 rYd
+ 收 Ypf
+ 改 ckg
+ 放 lde
+ 数 bne
+ 文 dnc
+ 断 hid
+ 无 vVc
+ 日 cjh
+ 明 cdn
+ 映 cap
+ 是 cme
+ 晚 coc
+ 最 efj
+ 有 cii
+ 服 llW
+ 来 jaj
+ 析 bme
+ 标 jhc
+ 样 Zil
+ 桌 fje
+ 步 mfa
+ 段 hkc
+ 每 cpc
+ 求 pad
+ 没 amg
+ 注 gma
+ 流 hid
+ 测 hcj
+ 浏 hid
+ 源 Ymi
+ 现 fkd
+ 理 iak
+ 用 kcg
+ 由 drY
+ 电 mfb
+ 登 pXg
+ 目 peZ
+ 直 agm
+ 着 jZj
+ 码 fje
+ 程 iic
+ 端 Zkj
+ 等 amg
+ 管 ibj
+ 系 jgd
+ 终 mfb
+ 绕 jgc
+ 给 bpc
+ 网 hkb
+ 老 gtU
+ 脑 lfc
+ 自 jef
+ 落 bcq
+ 行 hcj
+ 被 Zta
+ 要 oZg
+ 解 emd
+ 让 Zof
+ 议 eld
+ 许 ibi
+ 论 bmf
+ 话 hcj
+ 询 sba
+ 该 bij
+ 说 hck
+ 请 qba
+ 调 lfc
+ 走 ckh
+ 起 fje
+ 超 idh
+ 跑 nYh
+ 跟 tYb
+ 路 Wse
+ 身 kkY
+ 转 mga
+ 轮 pYf
+ 载 nce
+ 边 edl
+ 过 cfl
+ 还 mkW
+ 进 mdd
+ 远 lha
+ 连 mec
+ 退 Yfp
+ 送 dle
+ 递 lgb
+ 那 bji
+ 邮 jai
+ 都 cdm
+ 配 cii
+ 里 dkf
+ 量 ejf
+ 锅 dfk
+ 间 hid
+ 面 jgd
+ 题 ecm
+ 马 eke
+ 麻 hhd
- ' mce
- 's cfl
- -> Xqe
- -j gdj
- -k Wjm
- -s aik
- ; ked
- <host> kfd
- <own> nZf
- <server> fpY
- <zone> cjh
- able cjh
- about kcf
- accept kcg
- accept' iYm
- accepted bne
- access fnb
- accessible rcZ
- ack Ygo
- active ngZ
- actually chj
- adding led
- address djg
- adress flc
- against Yrd
- agent mjX
- aimed ejf
- alerts dkf
- all hbk
- allow pfY
- allowed dih
- am mha
- an kfd
- and ckf
- answer qWg
- answered bkh
- answers oZe
- any jhc
- anybody pcb
- anyone pcb
- anything hkc
- anywhere ahl
- api hkb
- app neb
- append jbi
- arbitrary fna
- are mga
- around niX
- arrive Zmh
- arrives jef
- arriving bmf
- as obd
- ask Zkj
- asked ljZ
- asking aki
- assume tdW
- attacker kfd
- back idh
- backup kbi
- be oYg
- becomes jZk
- before nZh
- behind dcn
- being lXk
- between ijb
- both amg
- box liZ
- branch ucW
- broker dkf
- browse Znh
- browser aen
- build oWh
- but iZl
- by qcb
- bytes fej
- c dmc
- call Wmk
- caller tXc
- calls Xtc
- camera ane
- cannot bne
- cant cji
- capture kfe
- card tYc
- cc ejf
- change Znh
- changes kfc
- check igd
- checks jmX
- chk mde
- ci wYY
- claims neb
- client hdi
- clients lec
- clone crZ
- close gna
- cloud cmf
- cn Zkj
- colleague hci
- colleagues uZZ
- collector Ysc
- com Zhm
- come jch
- comes jdg
- coming kai
- conect bhk
- configured ele
- confirm jdg
- connected dkf
- connecting dkf
- connects fma
- conntrack idh
- controller fje
- copier gYo
- could idi
- cross edl
- curl emd
- customer kVm
- cut gpX
- daemon eje
- data dkf
- dead jdg
- default djf
- delete oYg
- deliver Zil
- delivered Yli
- delivers Xoh
- denied jef
- desk nYh
- desktop miY
- dev ecm
- dialled fpY
- dials mce
- die gbm
- dig elc
- direct gcl
- directly Xer
- dmesg Zdp
- dnat gYo
- don't hkb
- dport Zeo
- dropped ham
- e gdj
- echo hjb
- end icj
- ends Ykk
- enough lfc
- enters aki
- erp jef
- established joV
- even cii
- ever ebn
- everybody kdf
- example fkd
- exim kcg
- explain jfe
- exposed vTd
- far cjh
- fetch Xmi
- file Qvg
- fine cdn
- fix khb
- floor uaY
- folks mWk
- for oaf
- form mce
- foxmail fje
- frm ika
- from kde
- front lgb
- g meb
- get eke
- gets jci
- git jch
- github anf
- given Zof
- gives jYl
- go jgd
- goes iak
- going agm
- gone oZf
- google dkg
- got dkf
- guest ncd
- guy lbg
- guys bmf
- h ckf
- had kgc
- handed Zhm
- hangs jYk
- happens dle
- has sZb
- have cme
- he dkf
- help qbc
- helpdesk xWa
- her mfb
- here bfm
- hey ddm
- hi iid
- his eej
- hit del
- hits jja
- hitting Zsb
- home cle
- host glb
- how uaY
- i'd eao
- i'm lZi
- icmp mfb
- id Ygo
- ie dcn
- if kdf
- im pYf
- impact kee
- inbound hid
- incoming Yeq
- initiate Zpe
- initiated jVo
- inner Zmh
- input jbi
- inside ioW
- instead ben
- internal cco
- into Zpe
- iptables kfd
- it's lZi
- its Whp
- itself ndc
- jenkins dih
- job ncd
- just gdj
- k ndc
- kernel efj
- kindly oYg
- know kfd
- l ihd
- lab pda
- label hjc
- lady ici
- lan ahl
- land Whp
- lands Ymi
- laptop lag
- last led
- leave kYk
- leaves hbk
- leg hma
- length Xkl
- licence Xre
- license Tol
- like ncd
- line dle
- lip amh
- live ofY
- lives lgb
- load Zmh
- logged ncd
- login mbf
- logins pad
- logs jnW
- loopback dih
- lose fmb
- loses cjg
- machine led
- machines eje
- mail eld
- maillog glb
- mails dii
- martian glb
- masquerade jja
- match cdo
- me rZc
- mean gkc
- mes qZd
- message djg
- messages mfb
- minutes qac
- mirror grV
- monday mec
- monitoring zTa
- morning qfY
- mounted kgd
- move eld
- ms fna
- must bne
- mx cod
- my qac
- names akj
- nat pbc
- need qac
- needs bod
- network nZg
- never ccn
- new led
- nginx ahl
- ni ejg
- nightly nec
- nobody gjd
- not bZs
- now kcg
- of jib
- off ejf
- offsite cii
- oif led
- ok jaj
- once bfn
- one ici
- only ccp
- onto eoZ
- open kee
- opened jlY
- opening Ynh
- opens dgj
- or bcp
- others pad
- out' fmb
- outbound ldd
- outgoing lha
- outlook jfe
- own cnd
- packages dob
- packets gej
- pacs pWh
- page Vqh
- pass cco
- path inW
- payment frW
- pc jhc
- pcs oea
- people kbg
- permitted bhk
- phones nZg
- ping gmb
- pingable pad
- pinging flc
- pivot hnY
- place fbl
- plain Wqg
- plc flc
- please kde
- pls kcg
- plugged nZg
- pointed Ypf
- policy lcf
- poll cpb
- polled qXe
- poller iZl
- polling tWd
- port gjd
- portal emc
- possible mec
- post ejf
- postfix odc
- postrouting ecm
- ppl ncd
- print hdi
- printer hkc
- private Zhl
- probe lde
- prometheus nZg
- provider tdX
- proxy imZ
- public Yrd
- published gkc
- pull Wuc
- pulls aod
- push mfb
- pushes Ttg
- put kgc
- query Uya
- question ekd
- quick kgc
- radius Wrf
- ran oVj
- random qac
- rcpt kfd
- reach Wkl
- reachable uaY
- reached rdX
- reaches anf
- read ici
- real kXl
- reason jfe
- recv eoa
- reech gZn
- refused ofa
- register Zli
- registry dfl
- relay cod
- remote fmb
- remove lVm
- removing djh
- replies Wnj
- reply ddl
- report lcf
- request aqc
- requests peZ
- reset Zfo
- resolve djg
- resolver eke
- resolves dob
- return dhi
- reverse clg
- right jdg
- rip fld
- root cnd
- route lah
- router Zli
- rule nbf
- run rdY
- runner ucX
- runs nhY
- saddr lfc
- same Rc0
- say jch
- says led
- scan Yog
- scanner sWe
- scanners kcg
- scans bkh
- scrapes cpc
- see cgk
- seeing Zep
- seen ben
- send Ykk
- sender ljX
- sending dih
- sends dqZ
- sent qgW
- served Yhn
- server's goY
- service anf
- session aki
- set ajj
- share cod
- she eke
- shell nhZ
- should hma
- show Xph
- shows jib
- side cpc
- since ihd
- sit hci
- site dlf
- sites anf
- sits jdg
- sitting mce
- smarthost fpY
- snat ebn
- so fZn
- some lhZ
- someone neb
- source idh
- spins del
- sshing inX
- ssl ejf
- staff mgb
- still lcf
- stop lag
- stopping odb
- straight YwY
- strip Zep
- submit dfk
- subnet fcl
- switch ihd
- sync Xmj
- syns bgl
- system qZc
- take kXl
- taken mYh
- takes bne
- taking afn
- talk Wio
- talking dle
- talks djf
- target dle
- tcp eld
- tcpdump dih
- team mYi
- teh mec
- tell wRf
- test hkb
- that hbk
- that's lee
- thats gkc
- their bij
- them dkf
- there ean
- these iZk
- they Ujo
- thing kha
- thinking hdi
- third wbU
- this ebn
- those kVo
- three dYr
- through Ynh
- thru del
- thunderbird khb
- thursday qdZ
- ticket jdg
- time lcf
- timeout dfk
- times hbk
- to ckg
- too fmb
- took bgl
- touch fdk
- toward Zrd
- towards Vpi
- trace mbf
- traffic jee
- tries Xpf
- trying efj
- two iak
- type efj
- typed nZh
- types bmf
- udp lfd
- under gjd
- unknown hbk
- unlike dcn
- unreplied eZo
- up dih
- updates Ypf
- uploads fYp
- upstream Zkj
- us Xhp
- usable nZg
- use cih
- users hmZ
- uses Woj
- using bhk
- vendor mdd
- verdict kgb
- via Zil
- visible mce
- vk fck
- vlan kee
- vpn Zmh
- vps mga
- vz gkb
- w Whp
- want ajj
- wants Rti
- was hdh
- way jib
- week jhc
- went jef
- were hcj
- what jib
- whatever mde
- whats jdf
- when occ
- whenever cjh
- where lbh
- whether jWn
- which kja
- while dcn
- whole lZj
- why cfm
- wifi fbm
- wil qdZ
- with jcg
- without eao
- wondering eek
- wont gan
- work hck
- worker ndb
- working ndc
- works cgk
- workstation dmd
- workstations jfe
- yet qWh
- you gck
- your ebn
- zabbix iic
- zone cpb
- 一 hcj
- 上 hkb
- 不 gbl
- 个 lbg
- 中 fbm
- 为 jbi
- 主 bkh
- 么 cfm
- 之 hdi
- 也 ecm
- 了 djg
- 事 gdj
- 享 hla
- 什 chi
- 他 pgX
- 以 kbh
- 们 amg
- 件 bkh
- 份 ihd
- 会 ean
- 传 Zli
- 但 nYh
- 位 miY
- 体 kcg
- 供 obd
- 保 ejf
- 信 Zmh
- 假 oZf
- 像 kia
- 允 enb
- 入 lcf
- 公 peZ
- 共 hla
- 内 agm
- 再 iic
- 写 dmd
- 出 jkZ
- 前 kgc
- 动 ape
- 助 kgc
- 包 jXm
- 卡 jch
- 印 fkd
- 去 cnd
- 反 oea
- 口 kfd
- 句 pfY
- 只 gVr
- 可 bgl
- 号 lfc
- 司 ngZ
- 同 chj
- 向 Ztb
- 吗 ben
- 否 jee
- 咱 afn
- 哪 acq
- 商 cdm
- 啥 jgd
- 器 dnc
- 回 ddm
- 在 kee
- 地 dke
- 址 hkb
- 填 fje
- 备 lgb
- 外 fkd
- 好 ebn
- 存 dqZ
- 学 acr
- 它 Vrh
- 完 jgd
- 实 jch
- 客 lZj
- 对 hhd
- 就 eld
- 工 fej
- 己 dkf
- 师 ncd
- 常 kee
- 库 djg
- 应 hbk
- 开 iZk
- 影 kha
- 往 Xub
- 得 eke
- 志 ckf
- 忙 hcj
- 怎 eej
- 急 kee
- 您 fej
- 想 enb
- 成 jbj
- 我 lcf
- 户 gbl
- 房 bgl
- 打 Yhm
- 扫 hbk
- 把 doa
- 抓 dke
- 投 gkc
- 报 cjh
- 拒 cjg
- 换 dfk
- 掉 dbo
- 接 Yng
- 控 fje
- 推 dnd
- 提 mZh
- 收 lfb
- 放 gkc
- 教 iYm
- 数 kgd
- 方 klX
- 日 bfm
- 明 atZ
- 映 idh
- 是 kfd
- 最 ekf
- 有 qac
- 服 Zli
- 本 oeZ
- 机 jhc
- 条 ndc
- 来 djg
- 板 qhV
- 析 kXl
- 标 Wnj
- 样 lfc
- 核 oeZ
- 桌 bjh
- 段 elc
- 求 ijb
- 没 lcf
- 流 ejf
- 源 pYg
- 点 pae
- 班 ohX
- 理 bra
- 生 ici
- 由 mhZ
- 电 mdd
- 登 cqa
- 的 efj
- 监 kdf
- 目 clf
- 确 pXg
- 示 eek
- 程 Wll
- 站 tSi
- 端 ihc
- 第 kdf
- 算 fdl
- 管 arc
- 线 dle
- 经 cen
- 给 led
- 绝 cjg
- 网 ijb
- 置 flc
- 者 kch
- 能 bij
- 脑 ihd
- 自 dhi
- 行 blg
- 被 rUh
- 要 Zil
- 认 dkg
- 让 oWh
- 许 fna
- 设 mde
- 访 cii
- 证 Ymi
- 话 lhZ
- 询 Zpf
- 调 jbi
- 费 dob
- 走 ajj
- 起 kgc
- 跑 kai
- 跟 coc
- 转 ecn
- 轮 aoe
- 边 jja
- 过 hcj
- 还 Zeo
- 进 aoe
- 连 djg
- 送 pZe
- 通 bgl
- 那 lha
- 邮 Zmh
- 都 jhc
- 配 dii
- 里 Ynh
- 错 neb
- 镜 fjf
- 间 dgk
- 除 edl
- 面 jmY
- 题 kfd
-1 ' <own> kfc
-1 ' kfd
-1 , <client> nhY
-1 , <far> eqY
-1 , <gateway> hVr
-1 , <host> kgc
-1 , <outside> ibj
-1 , <own> Woi
-1 , <public> fWr
-1 , <server> del
-1 , <zone> lcf
-1 , jaj
-1 -> <client> Pvj
-1 -> <far> clf
-1 -> <gateway> eoZ
-1 -> <host> Xrd
-1 -> <outside> clf
-1 -> <zone> lkX
-1 -> bme
-1 -d <own> eke
-1 -i <outside> fcl
-1 -i <zone> lcf
-1 -i ici
-1 -k ejf
-1 -o <outside> bkh
-1 -o fkd
-1 -s <far> icj
-1 -s <zone> cco
-1 -s fZo
-1 -v <own> fje
-1 -v eke
-1 : <client> lde
-1 : <gateway> dhi
-1 : <host> ika
-1 : <outside> oZf
-1 : <own> eld
-1 : gdj
-1 <client> <client> Vvc
-1 <client> <far> djg
-1 <client> <gateway> fkd
-1 <client> <host> Wkm
-1 <client> <own> dkf
-1 <client> anf
-1 <far> <far> gdj
-1 <far> <own> ckh
-1 <far> clf
-1 <gateway> <gateway> cpb
-1 <host> <client> flc
-1 <host> <far> ocb
-1 <host> <host> lWk
-1 <host> <server> ZZu
-1 <host> kef
-1 <n> <client> miY
-1 <n> <gateway> cbp
-1 <n> <host> eld
-1 <n> <own> dqZ
-1 <n> <server> gck
-1 <n> <zone> hdi
-1 <n> aki
-1 <outside> <far> pcb
-1 <outside> <host> Wfr
-1 <outside> <outside> Vgr
-1 <outside> <own> Txb
-1 <outside> kbh
-1 <own> <own> gam
-1 <own> jdg
-1 <public> <own> eoa
-1 <public> fma
-1 <server> <client> elc
-1 <server> <host> liZ
-1 <server> foa
-1 <service> <gateway> cpc
-1 <service> <host> Wmk
-1 <service> <own> eob
-1 <service> <server> bbq
-1 <zone> <client> pbc
-1 <zone> <gateway> XYx
-1 <zone> <host> bii
-1 <zone> <outside> aoe
-1 <zone> <own> Vrg
-1 <zone> <zone> agn
-1 <zone> fej
-1 ? <outside> jhc
-1 ? <own> goZ
-1 ? hck
-1 ^ <far> Yrd
-1 ^ <gateway> kee
-1 ^ <host> kia
-1 ^ <outside> hak
-1 ^ <own> ckg
-1 ^ <zone> kai
-1 a <outside> Yeq
-1 a <zone> scY
-1 a gdi
-1 about <zone> kcg
-1 about idh
-1 access <outside> gsV
-1 access aoe
-1 address kee
-1 adress <own> eld
-1 adress flc
-1 against <far> Yog
-1 against <host> eke
-1 against <own> eke
-1 against bod
-1 agent <client> imZ
-1 agent imZ
-1 an <outside> jhc
-1 an <zone> mag
-1 an jhc
-1 and <zone> jib
-1 and fmc
-1 are <zone> pdb
-1 are occ
-1 as lXj
-1 at <client> jgd
-1 at <far> lgb
-1 at <gateway> Xni
-1 at <host> Zhm
-1 at <own> Zpe
-1 behind adp
-1 between sZc
-1 box <client> ncd
-1 box <host> hma
-1 box kkY
-1 broker <client> Yof
-1 broker Ypf
-1 browse <outside> fje
-1 browse cme
-1 by <client> kia
-1 by <far> rXf
-1 by <gateway> jYl
-1 by <own> Wrf
-1 by <public> dkf
-1 by <zone> nWj
-1 by ncd
-1 camera <client> ane
-1 camera ane
-1 can <client> occ
-1 can <gateway> rXe
-1 can <host> ndc
-1 can <outside> jdg
-1 can <zone> kcf
-1 can kib
-1 can't <zone> mfa
-1 can't nfa
-1 cant <client> kdf
-1 cant <zone> ofZ
-1 cant neb
-1 check kgc
-1 client <client> miX
-1 client nfa
-1 collector anf
-1 com <far> ejf
-1 com ejf
-1 connect <own> fmb
-1 connect fmb
-1 controller <client> fje
-1 controller fje
-1 could <host> jka
-1 could kia
-1 curl <host> dle
-1 curl asa
-1 daddr <client> epZ
-1 daddr <host> ejf
-1 daddr <own> gjd
-1 desk <client> jee
-1 desk mfc
-1 destination <client> eZp
-1 destination <host> Ymi
-1 destination Wjm
-1 dev <outside> del
-1 dev <zone> Yeq
-1 dev cem
-1 dialled fpY
-1 dials Zof
-1 dig asb
-1 do <outside> mdd
-1 do <zone> ogZ
-1 do kee
-1 does <client> tbX
-1 does <far> odb
-1 does <gateway> Zgn
-1 does <host> bij
-1 does <outside> dkf
-1 does <own> ejg
-1 does <zone> ncd
-1 dst <client> aof
-1 dst <far> gkc
-1 dst <host> ekf
-1 dst <own> fdk
-1 e hdi
-1 example <far> fke
-1 example fkd
-1 fine <outside> eek
-1 fine fan
-1 fix mec
-1 for <client> jcg
-1 for <far> mce
-1 for <host> bgl
-1 for <outside> pda
-1 for <own> Vok
-1 for <zone> rWf
-1 for naf
-1 from <client> jge
-1 from <far> ked
-1 from <gateway> jZk
-1 from <host> cgk
-1 from <outside> mag
-1 from <own> ZuZ
-1 from <zone> mdd
-1 from lcf
-1 get eoa
-1 got qcZ
-1 hairpin ufT
-1 has <outside> eel
-1 has <own> Xre
-1 has hbk
-1 have <outside> Xni
-1 have bij
-1 help nfa
-1 his fej
-1 hit <host> dtW
-1 hit <own> fma
-1 hit cnd
-1 hitting <own> fkd
-1 hitting Zsb
-1 host <client> mdd
-1 host <host> Wqh
-1 host <own> dnc
-1 host hjd
-1 i'm <outside> mfb
-1 i'm odb
-1 if <zone> ldf
-1 if nZg
-1 in <outside> chj
-1 in <zone> jff
-1 in hkb
-1 incoming Zbs
-1 into <client> kjZ
-1 into <gateway> arb
-1 into <host> Zof
-1 into <own> cme
-1 into <zone> Xpg
-1 into Zpe
-1 ip <client> pXf
-1 ip <far> mce
-1 ip <host> Tko
-1 ip <own> eke
-1 ip lcf
-1 is <client> kia
-1 is <far> ilZ
-1 is <gateway> Ypf
-1 is <host> kfd
-1 is <own> dkf
-1 is <zone> sPm
-1 is flc
-1 it acp
-1 it's odb
-1 its <host> cfl
-1 its Zfn
-1 lan bhl
-1 laptop <client> mbf
-1 laptop mbf
-1 leaves lfb
-1 let <client> neb
-1 let <zone> kcg
-1 let mZg
-1 lets rdY
-1 lip <host> dnc
-1 lip dnc
-1 lose <far> ckg
-1 lose cme
-1 master <client> ika
-1 master dke
-1 may mbf
-1 me oae
-1 mean hlb
-1 mx <far> hnY
-1 mx fje
-1 my iak
-1 net <far> fje
-1 net fje
-1 ni <zone> ddm
-1 ni dem
-1 no <outside> hoX
-1 no ena
-1 node <client> ndc
-1 node ndc
-1 of <client> kjZ
-1 of <far> ijb
-1 of <gateway> bmf
-1 of <host> gXp
-1 of <outside> Zil
-1 of <own> bpc
-1 of <public> cjh
-1 of <zone> ilY
-1 of ckg
-1 off <client> Zqd
-1 off enb
-1 on <client> fke
-1 on <far> nkV
-1 on <gateway> ndd
-1 on <host> liZ
-1 on <outside> glc
-1 on <own> dpa
-1 on <zone> hZm
-1 one efj
-1 only fZo
-1 onto <host> cnd
-1 onto hmZ
-1 open <far> bne
-1 open <host> dnc
-1 open <own> fmb
-1 open bra
-1 opened <own> eqX
-1 opened eqX
-1 opening <own> foZ
-1 opening foZ
-1 opens <own> flb
-1 opens bkh
-1 or <gateway> fZo
-1 or <host> acp
-1 or cbq
-1 our <outside> dgj
-1 our cii
-1 out <- jfe
-1 out <outside> dgj
-1 out <zone> dfk
-1 outgoing <server> bco
-1 outgoing bco
-1 over <own> fnb
-1 over <public> aen
-1 over ddm
-1 pc <client> rXe
-1 pc rXe
-1 people <outside> mZh
-1 people hZm
-1 phone <outside> bdo
-1 phone bdo
-1 ping <client> ckf
-1 ping <far> bmf
-1 ping <gateway> cjh
-1 ping <host> aqc
-1 ping <own> clf
-1 ping Zsb
-1 pinging <client> Yqf
-1 pinging <host> clf
-1 pinging Wuc
-1 pings <own> aoe
-1 pings glb
-1 print <server> dbo
-1 print dbo
-1 probe kjZ
-1 query Yog
-1 reach <client> WxZ
-1 reach <far> cme
-1 reach <host> Yhn
-1 reach <outside> Yqe
-1 reach <public> fna
-1 reach <zone> ane
-1 reach Xlj
-1 reaches alh
-1 refused <- lfd
-1 relay <far> gkc
-1 relay gkb
-1 rip <client> qWg
-1 root bnd
-1 runner <client> nag
-1 runner nag
-1 saddr <client> jfe
-1 saddr <far> naf
-1 saddr odc
-1 say <client> kee
-1 say <far> miZ
-1 say idh
-1 says <own> Ypf
-1 says oeb
-1 scrapes cpc
-1 see <zone> eld
-1 see cpb
-1 server <own> bpc
-1 should Vhq
-1 so <zone> mga
-1 so lah
-1 someone <outside> nfa
-1 someone nfa
-1 source <client> rba
-1 source <host> emc
-1 source <own> dem
-1 source kZj
-1 src <client> kbg
-1 src <host> kgc
-1 src kdf
-1 stop hdi
-1 stopping <zone> rba
-1 stopping rba
-1 switch <client> aoe
-1 switch aoe
-1 system mec
-1 target aoe
-1 tcp <client> jfe
-1 tcp lde
-1 teh <zone> mec
-1 teh jef
-1 that <client> lZi
-1 that <gateway> mce
-1 that <host> mag
-1 that <own> Ysc
-1 that <zone> kee
-1 that rUh
-1 that's kYk
-1 the <gateway> hcj
-1 the <outside> lWl
-1 the <server> cem
-1 then sZb
-1 this <gateway> fdk
-1 this fdk
-1 three cXt
-1 through <host> blg
-1 through <own> fpY
-1 through djg
-1 thru <own> fjd
-1 thru fdk
-1 to <client> ikb
-1 to <far> Yrd
-1 to <gateway> fjf
-1 to <host> Ths
-1 to <outside> eld
-1 to <public> eek
-1 to <server> dcn
-1 to <zone> nbe
-1 told gbl
-1 toward <far> blg
-1 toward Zrd
-1 towards <client> bne
-1 towards <far> dpa
-1 towards <outside> kiZ
-1 towards <own> eqY
-1 towards <zone> Wkm
-1 towards Tmm
-1 trace <client> mbg
-1 trace <far> jgd
-1 trace kdf
-1 trying dhi
-1 types bmf
-1 unknown <client> uUd
-1 unknown <far> lbg
-1 unknown <gateway> mcd
-1 unknown ncd
-1 use <public> cji
-1 use Zrb
-1 user lcf
-1 uses cco
-1 using <public> eao
-1 using eao
-1 via <host> fkd
-1 via <own> eld
-1 via <public> ejf
-1 via Zhl
-1 vps mfa
-1 vz clf
-1 wants ctX
-1 what lcf
-1 when <client> kcg
-1 when <far> nbe
-1 when <host> nZg
-1 when pad
-1 whether <zone> ngZ
-1 whether pXg
-1 whole <outside> lZj
-1 whole lZj
-1 why <client> qYe
-1 why xaV
-1 will <client> kjZ
-1 will <gateway> gck
-1 will <zone> mYi
-1 will ici
-1 with <client> lai
-1 with <far> Wrf
-1 with <host> Uvc
-1 with <own> Zkj
-1 with Zil
-1 workstation <client> lfb
-1 workstation lfb
-1 would <client> peY
-1 would <far> ofZ
-1 would <gateway> uNl
-1 would <outside> uXb
-1 would <zone> jef
-1 would khb
-1 your <gateway> ebn
-1 your ebn
-1 zabbix <server> eek
-1 zabbix kYj
-1 zone <zone> mdd
-1 zone mdd
-1 上 <host> fnZ
-1 上 <outside> cjg
-1 上 <zone> naf
-1 上 glb
-1 下 <client> kdf
-1 下 <gateway> cco
-1 下 <host> lfc
-1 下 <zone> mbf
-1 下 jbi
-1 个 fcm
-1 为 kbh
-1 么 <client> led
-1 么 <zone> oea
-1 么 hid
-1 了 <gateway> cco
-1 了 <host> cco
-1 了 <outside> clf
-1 了 <zone> djh
-1 了 Zjk
-1 事 <client> oea
-1 事 lbg
-1 从 <gateway> oZf
-1 从 <outside> jdg
-1 从 <zone> kcg
-1 们 <gateway> acq
-1 们 <host> aik
-1 们 <own> emc
-1 们 <zone> oWi
-1 们 ihd
-1 件 cdn
-1 信 dgj
-1 出 <outside> Zrc
-1 出 Zrc
-1 到 <client> dqZ
-1 到 <far> hid
-1 到 <host> Ykk
-1 到 <own> fkd
-1 到 <server> fej
-1 到 <zone> ejf
-1 到 aji
-1 去 <far> clf
-1 去 <outside> clf
-1 去 <own> fkd
-1 去 <zone> fkd
-1 去 bme
-1 口 <far> hid
-1 台 <client> ncc
-1 台 <far> blf
-1 台 <gateway> ejf
-1 司 lfd
-1 后 <client> nfZ
-1 后 <outside> led
-1 后 mfb
-1 向 gnZ
-1 器 <client> lha
-1 器 lha
-1 在 <client> ojV
-1 在 <gateway> jee
-1 在 <outside> kch
-1 在 <zone> qca
-1 址 <client> kib
-1 址 <own> blg
-1 填 <own> eqZ
-1 填 dgj
-1 如 <far> fdk
-1 完 jfe
-1 对 <outside> lde
-1 对 <zone> oae
-1 对 lde
-1 库 <client> fkd
-1 库 fkd
-1 开 <host> dgj
-1 开 <own> fna
-1 开 ejf
-1 录 <gateway> dle
-1 录 bme
-1 往 <client> Yqe
-1 往 <far> anf
-1 往 <host> atZ
-1 往 <outside> cnd
-1 往 <own> dke
-1 往 Ytb
-1 急 efj
-1 成 <client> eek
-1 成 fcl
-1 户 <client> jef
-1 户 ueU
-1 打 <own> ekd
-1 打 fke
-1 把 <own> blg
-1 把 bgl
-1 接 <own> anf
-1 接 <server> fej
-1 收 <host> Znf
-1 是 <client> occ
-1 是 <far> dob
-1 是 <gateway> gam
-1 是 <host> ajj
-1 是 <zone> idh
-1 是 hhd
-1 机 <client> peZ
-1 机 peZ
-1 查 <far> dqY
-1 查 amg
-1 样 mfb
-1 段 <zone> naf
-1 段 naf
-1 源 <client> pYf
-1 源 nbe
-1 用 <host> bne
-1 用 <outside> fdj
-1 用 <own> dpa
-1 用 <public> edl
-1 用 cii
-1 由 <client> mfb
-1 由 liZ
-1 的 <client> pgX
-1 的 <far> hkb
-1 的 <host> Xlj
-1 的 <own> ejf
-1 端 <client> dme
-1 端 <far> dmd
-1 端 bnd
-1 给 <host> mag
-1 给 <zone> lbg
-1 给 mdd
-1 网 <far> lfc
-1 网 mfc
-1 脑 <client> occ
-1 脑 qcb
-1 自 <zone> obd
-1 自 nZf
-1 被 <client> lfb
-1 被 <far> nbf
-1 被 <gateway> Yfp
-1 被 <zone> sba
-1 被 qXf
-1 让 <zone> tcX
-1 让 pWh
-1 许 jmX
-1 说 Xgp
-1 调 Zmh
-1 走 dii
-1 跟 coc
-1 边 led
-1 过 <gateway> gck
-1 过 <own> gqW
-1 过 <public> del
-1 过 ahl
-1 进 aoe
-1 连 <client> ZvY
-1 连 <host> foa
-1 连 <public> ean
-1 连 <zone> Xfq
-1 连 ele
-1 通 <client> ang
-1 通 <far> dkf
-1 通 <gateway> fkd
-1 通 <host> foa
-1 通 <own> gjd
-1 通 crZ
-1 问 <client> dle
-1 问 <far> dmd
-1 问 <gateway> bgl
-1 问 <host> dle
-1 问 <zone> ikb
-2 ' -i bgl
-2 ' <outside> bgl
-2 ' bgl
-2 , <client> rca
-2 , <far> fmb
-2 , <gateway> Ylk
-2 , <host> mde
-2 , <outside> jYm
-2 , <own> ape
-2 , <public> dkf
-2 , <server> aik
-2 , <zone> jai
-2 , can jdg
-2 , curl ejf
-2 , do lgb
-2 , dst bmf
-2 , from mZg
-2 , iic
-2 , is cnd
-2 , lip dnc
-2 , say kfc
-2 , source xTc
-2 , target cnd
-2 , the adp
-2 , will ndc
-2 , 从 lah
-2 , 在 del
-2 , 是 nec
-2 , 源 rZc
-2 , 走 aoe
-2 , 连 Zoe
-2 -l <own> Wtd
-2 -l lhb
-2 : <client> bpc
-2 : <far> pda
-2 : <gateway> hbk
-2 : <host> kee
-2 : <n> gdj
-2 : <outside> mbe
-2 : <own> Xpg
-2 : can kai
-2 : does kee
-2 : in dek
-2 : is dih
-2 : kgc
-2 : src oYf
-2 : trying fje
-2 : user mdd
-2 : 从 ncd
-2 ; lbf
-2 <client> , blg
-2 <client> -> ckg
-2 <client> <client> lbg
-2 <client> <far> gnZ
-2 <client> <gateway> Xmj
-2 <client> <outside> jlX
-2 <client> <own> ckg
-2 <client> <server> dfk
-2 <client> <service> ejf
-2 <client> <zone> iWo
-2 <client> and Zqe
-2 <client> dst dle
-2 <client> from led
-2 <client> on hdi
-2 <client> open clf
-2 <client> ping Vvb
-2 <client> reach Zof
-2 <client> scrapes cpb
-2 <client> to bji
-2 <client> towards bmf
-2 <client> 到 Zpd
-2 <client> 去 Zof
-2 <client> 给 uXb
-2 <client> 被 kcg
-2 <client> 连 eqY
-2 <far> -> dle
-2 <far> <client> sZc
-2 <far> <gateway> lde
-2 <far> <host> kjZ
-2 <far> <outside> fan
-2 <far> <zone> peZ
-2 <far> dst dgj
-2 <far> from peZ
-2 <far> kbi
-2 <far> to Zpe
-2 <far> 到 bqc
-2 <far> 连 flb
-2 <gateway> -> emd
-2 <gateway> <client> ihd
-2 <gateway> <far> ckf
-2 <gateway> <host> afn
-2 <gateway> <zone> odc
-2 <gateway> from lbg
-2 <gateway> jdg
-2 <gateway> or acp
-2 <gateway> ping Yog
-2 <gateway> to aqc
-2 <host> , kcg
-2 <host> -> cnd
-2 <host> <far> ckg
-2 <host> <gateway> Zat
-2 <host> <outside> gmZ
-2 <host> <own> emc
-2 <host> <public> fmc
-2 <host> <zone> neb
-2 <host> box hma
-2 <host> dst iak
-2 <host> from pXg
-2 <host> is kdf
-2 <host> mha
-2 <host> to bij
-2 <host> will lce
-2 <host> 到 bne
-2 <host> 往 dkf
-2 <n> , ncd
-2 <n> : nag
-2 <n> <far> lah
-2 <n> <gateway> del
-2 <n> <host> flc
-2 <n> <n> hdi
-2 <n> <outside> inW
-2 <n> <own> dkf
-2 <n> <public> gUt
-2 <n> <server> dfk
-2 <n> <zone> maf
-2 <n> against clf
-2 <n> at Unl
-2 <n> does gjd
-2 <n> for ked
-2 <n> from khc
-2 <n> in akj
-2 <n> is mWj
-2 <n> of apc
-2 <n> on Xsd
-2 <n> src kdg
-2 <n> to bmf
-2 <n> towards Zng
-2 <n> trying fej
-2 <n> 到 Zrc
-2 <n> 被 odb
-2 <n> 连 ejf
-2 <outside> , hic
-2 <outside> -> fjd
-2 <outside> <client> scX
-2 <outside> <far> sgU
-2 <outside> <gateway> dlf
-2 <outside> <host> Vml
-2 <outside> <outside> cel
-2 <outside> <own> eke
-2 <outside> <zone> dfl
-2 <outside> akh
-2 <outside> for nbe
-2 <outside> hit epZ
-2 <outside> oif cgk
-2 <outside> on iic
-2 <outside> to Ykk
-2 <outside> 到 bkh
-2 <outside> 打 ejf
-2 <own> <gateway> edl
-2 <own> <own> gcl
-2 <own> <server> Vgr
-2 <own> <zone> mec
-2 <own> from lfc
-2 <own> nbe
-2 <own> to cco
-2 <own> trying gcl
-2 <public> , cme
-2 <public> <own> cme
-2 <public> ibj
-2 <server> : cjh
-2 <server> <own> dle
-2 <server> akh
-2 <server> at apd
-2 <server> is nfa
-2 <server> 是 fnZ
-2 <service> , aZt
-2 <service> <client> emb
-2 <service> <far> fje
-2 <service> <n> bji
-2 <service> <own> lfc
-2 <service> <public> fje
-2 <service> <server> Xni
-2 <service> <zone> nWi
-2 <service> against Yog
-2 <service> at csY
-2 <service> broker blf
-2 <service> from ihd
-2 <service> into aki
-2 <service> of obd
-2 <service> on Svf
-2 <service> to blg
-2 <service> via eke
-2 <service> 到 alh
-2 <service> 连 cmf
-2 <service> 通 gkc
-2 <zone> , pad
-2 <zone> -o Vlm
-2 <zone> <client> lbg
-2 <zone> <far> dkf
-2 <zone> <outside> ahl
-2 <zone> <own> fjf
-2 <zone> <public> Zpe
-2 <zone> <service> eke
-2 <zone> and Zog
-2 <zone> for Ymi
-2 <zone> hit fkd
-2 <zone> into Ypf
-2 <zone> lan bhl
-2 <zone> open eld
-2 <zone> pc qXf
-2 <zone> ping bji
-2 <zone> reach eke
-2 <zone> say bpc
-2 <zone> src pae
-2 <zone> towards dpa
-2 <zone> 上 emc
-2 <zone> 出 enb
-2 <zone> 到 bhk
-2 <zone> 去 eld
-2 <zone> 用 dnc
-2 <zone> 的 qgW
-2 ? <client> ndb
-2 ? <host> ici
-2 ? <zone> lfd
-2 ? in cen
-2 ^ <- pZe
-2 ^ <far> gma
-2 ^ <host> bkh
-2 ^ <outside> ich
-2 ^ <own> fmb
-2 ^ <server> dfj
-2 ^ <service> bnd
-2 ^ <zone> ldd
-2 ^ are jch
-2 ^ client tXb
-2 ^ could jka
-2 ^ curl dle
-2 ^ do peZ
-2 ^ does kfd
-2 ^ for dob
-2 ^ from led
-2 ^ if kdf
-2 ^ in eek
-2 ^ ip lgb
-2 ^ is hic
-2 ^ on dle
-2 ^ our gYo
-2 ^ ping hkb
-2 ^ pinging ekf
-2 ^ printer kfd
-2 ^ src qac
-2 ^ the oZg
-2 ^ trace lde
-2 ^ trying doc
-2 ^ when ibj
-2 ^ would hkb
-2 ^ zabbix dem
-2 ^ 从 kgc
-2 ^ 在 ecl
-2 ^ 急 efj
-2 ^ 源 maf
-2 ^ 给 kZj
-2 a <server> eej
-2 a kbg
-2 accept <client> ogZ
-2 accept <outside> led
-2 accept can cem
-2 accept lde
-2 accept would kfd
-2 access naf
-2 access to Wtd
-2 actually chj
-2 add <zone> kde
-2 add kde
-2 add the kde
-2 address <far> hkb
-2 address <host> Zjk
-2 address <own> eje
-2 address does chk
-2 agent <client> liZ
-2 agent lhZ
-2 aimed at ejf
-2 aimed ejf
-2 all <zone> lde
-2 all mga
-2 and <host> Ykk
-2 and <outside> chj
-2 and Zfo
-2 and from iak
-2 answer <own> dnc
-2 answer from dnc
-2 answer mga
-2 answers hic
-2 any mdd
-2 anybody <outside> qYe
-2 anybody on pac
-2 anybody pZe
-2 anything <outside> jja
-2 anything <zone> mlW
-2 anything in jja
-2 anything kgc
-2 anything on jjb
-2 anything stop hdi
-2 anything stopping nag
-2 anywhere <outside> foZ
-2 anywhere fnZ
-2 anywhere on foZ
-2 app <client> mce
-2 app oae
-2 are <zone> rab
-2 are kbg
-2 arrive ahl
-2 arrive at asa
-2 arrives jef
-2 arriving ckf
-2 as chi
-2 as the cjh
-2 asking hbl
-2 at <host> Zgm
-2 at hal
-2 at the jef
-2 attacker <far> kfd
-2 attacker kfd
-2 authentication <client> kfd
-2 away eke
-2 back <own> Vud
-2 back from cle
-2 back lZi
-2 back to sXc
-2 backup hcj
-2 box <client> miY
-2 box <zone> jbi
-2 box in kdg
-2 box jib
-2 box on cii
-2 browse Zjk
-2 but <zone> fdk
-2 but iak
-2 by <gateway> XZx
-2 by <own> bne
-2 by <public> bne
-2 by nhY
-2 by the jef
-2 can <gateway> uaY
-2 can <host> ejf
-2 can <outside> kee
-2 can <own> flc
-2 can <zone> kbh
-2 can use fdj
-2 can't <own> foZ
-2 can't dle
-2 captured <zone> dfk
-2 captured dfk
-2 captured on dfk
-2 change for ndb
-2 change ndb
-2 ci <client> nag
-2 ci nag
-2 ci runner nag
-2 client : fdk
-2 client <client> lbg
-2 client <far> cgl
-2 client <outside> Ygo
-2 client <own> fmb
-2 client <zone> mce
-2 client in lfc
-2 client is udV
-2 client nXi
-2 clients <zone> taa
-2 clients pfY
-2 close <client> jfe
-2 close jfe
-2 close src jfe
-2 colleague hal
-2 come from uXb
-2 come mga
-2 coming <far> lcf
-2 coming <outside> jfe
-2 coming <zone> tVf
-2 configured eld
-2 confirm <zone> kee
-2 confirm jef
-2 connect <client> asZ
-2 connect <host> cpa
-2 connect <server> ddm
-2 connected <own> dkf
-2 connected dkf
-2 connected to dkf
-2 connecting dkf
-2 connecting to dkf
-2 connection <- lfd
-2 connection <host> fna
-2 connection <own> Sve
-2 connection <server> cdn
-2 connection <zone> hkb
-2 connection from rZb
-2 connection to dgj
-2 connections <zone> cfk
-2 connections into Xmj
-2 connections nYi
-2 connects fma
-2 connects to fma
-2 could del
-2 cross <gateway> fdl
-2 cross fdl
-2 cross the eek
-2 curl -k ejf
-2 curl -v eke
-2 curl <own> fkd
-2 curl ekd
-2 customer <far> vYZ
-2 customer at lfd
-2 customer hZl
-2 daemon eje
-2 deliver <far> aoe
-2 deliver cem
-2 deliver to cem
-2 delivers aki
-2 delivers to anf
-2 denied djg
-2 desk <client> kfd
-2 desk <zone> nbe
-2 desk in nbe
-2 desk mcd
-2 destination eoa
-2 directly <host> bdo
-2 directly Vsf
-2 dnat , cZr
-2 dnat <host> cem
-2 dnat fXq
-2 dnat to bfm
-2 dnat 到 fej
-2 do <zone> jdf
-2 do jef
-2 do the gck
-2 does <gateway> Yfp
-2 does our lah
-2 drop , peZ
-2 drop <zone> dfk
-2 drop dfk
-2 drop in ffj
-2 dropped ial
-2 e nbe
-2 echo dle
-2 established <client> kfd
-2 established <far> ofZ
-2 established ofZ
-2 established src ofZ
-2 even ddn
-2 everybody <zone> kdf
-2 everybody in kdf
-2 everybody kdf
-2 example <far> glb
-2 example gmb
-2 example net fje
-2 exposed <outside> qYd
-2 exposed to vTd
-2 exposed vTd
-2 folks <zone> taZ
-2 folks taZ
-2 for dgk
-2 forward -i kee
-2 forward -s eao
-2 forward lde
-2 forwarded Tpk
-2 from : zVY
-2 from <client> kee
-2 from <far> mcf
-2 from <gateway> occ
-2 from <host> led
-2 from <outside> nae
-2 from <own> Ryd
-2 from <zone> gck
-2 from a ndc
-2 from an naf
-2 from hitting cpc
-2 from mag
-2 from the kcg
-2 from unknown ncd
-2 get <client> dob
-2 get <outside> anf
-2 get <own> gdk
-2 get <zone> Zpe
-2 get Zmh
-2 get at eoa
-2 get into Zoe
-2 get to aki
-2 gets Zcr
-2 gets to bmf
-2 go <outside> ele
-2 go <own> fmc
-2 go to Ykk
-2 goes jci
-2 goes to afn
-2 going <own> fnZ
-2 going <public> fbm
-2 going ddm
-2 going to foZ
-2 going via cco
-2 google <far> djf
-2 google djf
-2 guest obe
-2 guy lah
-2 guys clf
-2 hairpin <zone> jhc
-2 hairpin dhi
-2 has eob
-2 have imY
-2 here fZn
-2 his eek
-2 hit jZl
-2 home <far> eke
-2 home dle
-2 home to Yre
-2 host <client> oYg
-2 host <own> ckf
-2 host <zone> odc
-2 host in pcb
-2 host on mbe
-2 hosts <outside> dmd
-2 hosts <zone> mag
-2 hosts in mcd
-2 how <client> jdg
-2 how <zone> ogY
-2 how does ofZ
-2 how mfb
-2 i <host> glb
-2 i <own> cme
-2 i <zone> blg
-2 i e hdi
-2 i fna
-2 i mean hlb
-2 i'm <client> pcb
-2 i'm idh
-2 i'm on mfb
-2 if <outside> jch
-2 if jch
-2 impact oae
-2 impact on oae
-2 in <client> lbg
-2 in <gateway> lde
-2 in <host> hak
-2 in <outside> mdd
-2 in <own> esW
-2 in <zone> lah
-2 in from mbf
-2 in mYi
-2 in on kef
-2 in the fcl
-2 in to Vmk
-2 input jai
-2 inside brb
-2 into <gateway> chj
-2 into cme
-2 into the djg
-2 ip fje
-2 ip is obd
-2 ip saddr odc
-2 ip 是 lcf
-2 is <client> pgX
-2 is <gateway> bTz
-2 is <host> gkd
-2 is <zone> ici
-2 is from qbb
-2 is kgc
-2 is the djg
-2 it <client> inX
-2 it <gateway> cdn
-2 it <host> cpb
-2 it <own> fmb
-2 it <zone> qda
-2 it inX
-2 it on rWf
-2 it the del
-2 it to ckg
-2 it's cem
-2 it's the cfl
-2 its -i Yau
-2 its <outside> cdn
-2 its Zfp
-2 itself -> bmf
-2 itself <far> Zng
-2 itself <host> ckf
-2 itself <own> dmd
-2 itself <public> dpa
-2 itself jgd
-2 itself reach dkf
-2 job <client> nbe
-2 job ncd
-2 job on ncd
-2 know odb
-2 land <host> Voj
-2 land Zil
-2 land on Zil
-2 lands Xmj
-2 lands on Xmj
-2 laptop <client> pYf
-2 laptop <zone> jgd
-2 laptop in pgY
-2 laptop nae
-2 leave Xct
-2 length <n> clf
-2 length clf
-2 line ijb
-2 live ofY
-2 lives oea
-2 lives on oda
-2 log bhl
-2 machine <client> qac
-2 machine <zone> hkb
-2 machine in hkb
-2 machine kia
-2 machines <zone> eke
-2 machines eke
-2 machines in qcb
-2 machines on jef
-2 mail <host> dkf
-2 mail <own> fqY
-2 mail djg
-2 mail from khb
-2 mail via dpa
-2 maillog <host> gmb
-2 maillog gmb
-2 maillog on gmb
-2 martian <host> bne
-2 martian emc
-2 martian source emc
-2 masquerade , jef
-2 masquerade <client> ofZ
-2 masquerade <zone> lfc
-2 masquerade jib
-2 may pcb
-2 me kcg
-2 mean Ygo
-2 monitoring nbe
-2 moved <zone> edl
-2 moved chj
-2 moved to kib
-2 must Zng
-2 mx Zpe
-2 my <client> qdZ
-2 my <far> qZd
-2 my <outside> gdj
-2 my box lcf
-2 my desk mfc
-2 my laptop ngZ
-2 my mce
-2 my phone Zfo
-2 names <far> amg
-2 names at amg
-2 names ckg
-2 nc clf
-2 nc vz clf
-2 nginx imY
-2 nginx on hmZ
-2 no <outside> abq
-2 no Ygo
-2 nobody <zone> sdX
-2 nobody in rdZ
-2 nobody on pca
-2 not <public> ebn
-2 not <zone> idh
-2 not from idh
-2 not gZn
-2 not via gbl
-2 nothing <outside> gbl
-2 nothing <zone> fdk
-2 nothing from mbg
-2 nothing kaj
-2 nothing on cgl
-2 of <host> kcg
-2 of <zone> dfk
-2 of ekf
-2 of the jgd
-2 off Unl
-2 ok mdd
-2 on <client> ijb
-2 on <gateway> jib
-2 on <outside> jci
-2 on <own> YvZ
-2 on <public> emc
-2 on <zone> gbl
-2 on a pcb
-2 on dev cem
-2 on our bcp
-2 on the eke
-2 one <zone> eek
-2 only Yim
-2 open <host> Ron
-2 open <outside> oaf
-2 open <zone> lcf
-2 open from lce
-2 open nbe
-2 open the Ron
-2 open to pbc
-2 or <gateway> gdk
-2 or <host> Zcq
-2 or edl
-2 or the cem
-2 our <client> liZ
-2 our ebn
-2 out , bij
-2 out <client> rYd
-2 out <far> blg
-2 out <gateway> fej
-2 out <host> jja
-2 out <outside> cne
-2 out <own> fkc
-2 out <server> fej
-2 out <zone> nUl
-2 out eje
-2 out ip cfl
-2 out is fdk
-2 out of oae
-2 out src kde
-2 out to emc
-2 out 在 jef
-2 outbound <far> ejg
-2 outbound clf
-2 outbound to dhh
-2 outlook <zone> lfd
-2 outlook in lfd
-2 outlook lgb
-2 outlook on kfe
-2 over <host> kbi
-2 over to blg
-2 packages <far> dkf
-2 packages bmf
-2 packages from bmf
-2 packet <client> sVf
-2 packet <far> nfa
-2 packet <own> Ypf
-2 packet from lde
-2 packet occ
-2 partner <far> jfe
-2 partner jfe
-2 pc <client> qiV
-2 pc <zone> saa
-2 pc in pbc
-2 pc is qac
-2 pc sbZ
-2 pcs <zone> odb
-2 pcs oea
-2 people <outside> oae
-2 people <zone> kZj
-2 people in hYm
-2 people oZf
-2 people on rZc
-2 phone on sYb
-2 phone pbc
-2 ping <gateway> dpa
-2 ping <host> coc
-2 ping from jdg
-2 ping hma
-2 ping 通 ekf
-2 pingable from pad
-2 pingable pad
-2 please led
-2 pls <client> mag
-2 pls lbg
-2 pointed <own> ejf
-2 pointed Ypf
-2 pointed at Yqe
-2 port <n> dhi
-2 port ckg
-2 portal flc
-2 possible <zone> pXg
-2 possible from lde
-2 possible mec
-2 postfix lgb
-2 postfix on lgb
-2 postrouting -o cjg
-2 postrouting <outside> cjg
-2 postrouting dih
-2 ppl <zone> lfc
-2 ppl kgc
-2 prerouting -d dkf
-2 prerouting <outside> jef
-2 prerouting <own> dkf
-2 print <client> jic
-2 print ijb
-2 print to Wtd
-2 printer <client> jhc
-2 printer <zone> lYk
-2 printer at lgc
-2 printer kfc
-2 printers <zone> bji
-2 printers bji
-2 private <host> Zhl
-2 private Zhl
-2 probe <far> kdf
-2 probe at jef
-2 probe kcf
-2 prometheus <client> rXe
-2 prometheus oVj
-2 provider <far> djg
-2 provider djg
-2 pull clg
-2 queries kee
-2 query mdc
-2 question : dkf
-2 question dkf
-2 reach <host> bij
-2 reach aik
-2 reach the alh
-2 reachable <client> qYe
-2 reachable <outside> mbf
-2 reachable <zone> kee
-2 reachable for ncd
-2 reachable from nbe
-2 reachable rXe
-2 reached lcf
-2 recv <client> ygP
-2 refused , bfm
-2 refused <client> mdd
-2 refused <outside> ici
-2 refused <own> Zmg
-2 refused from fna
-2 refused kgc
-2 refused on jfe
-2 relay Qnp
-2 replies <host> aik
-2 replies Wnj
-2 replies from Wmk
-2 reply eWs
-2 request ija
-2 requests mfb
-2 rule <client> naf
-2 rule <zone> lfb
-2 rule occ
-2 rules <zone> gck
-2 rules ecm
-2 run <client> jef
-2 run on kde
-2 runner taY
-2 runs <gateway> mbg
-2 runs kia
-2 runs on jja
-2 says djg
-2 scanner <client> pYf
-2 scanner <far> kgc
-2 scanner at lde
-2 scanner jZk
-2 scans <host> goY
-2 scans goZ
-2 see <client> ndc
-2 see <host> gbl
-2 see <zone> cij
-2 see dfk
-2 see the aik
-2 see when taY
-2 seen from occ
-2 seen on cfl
-2 send <own> goY
-2 send bmf
-2 send to gnZ
-2 sender is wXZ
-2 sender wXZ
-2 sending from qdZ
-2 sending through dmd
-2 sends <own> flc
-2 sends boc
-2 sends to anf
-2 sent <client> rZc
-2 sent <far> lde
-2 sent by lcf
-2 sent obd
-2 sent src kgc
-2 served qca
-2 server <far> lha
-2 server <host> dkg
-2 server <outside> Xfq
-2 server <public> fjf
-2 server by ejf
-2 server clf
-2 server to brZ
-2 session <host> fje
-2 session <own> fkc
-2 session djg
-2 set <own> gnZ
-2 set cme
-2 set to cme
-2 shell nfa
-2 should Zlj
-2 side kfd
-2 sit <zone> hdi
-2 sit ici
-2 sit in eek
-2 sit on ucW
-2 site <own> foZ
-2 site at dtW
-2 site emc
-2 sites <outside> amg
-2 sites amg
-2 sites on amg
-2 sits <zone> nZg
-2 sits at mfc
-2 sits in qXf
-2 sits on cjh
-2 sitting <client> sXd
-2 sitting <zone> mdc
-2 sitting at nbe
-2 sitting in mec
-2 sitting nZg
-2 sitting on hdi
-2 so <gateway> cfl
-2 so hal
-2 somebody <outside> nga
-2 somebody <zone> led
-2 somebody in qeX
-2 somebody lfc
-2 somebody on qcb
-2 someone <outside> mdd
-2 someone on mec
-2 someone qac
-2 something jcg
-2 source nVj
-2 staff <zone> pbd
-2 staff pbd
-2 still <far> dmd
-2 still <outside> dig
-2 still <own> gjd
-2 still eld
-2 still have ekf
-2 still reach enb
-2 straight <host> ZxW
-2 straight <zone> fkd
-2 straight axV
-2 straight into bmf
-2 straight to esW
-2 strip -i del
-2 strip <outside> del
-2 strip del
-2 syn <client> ape
-2 syn <own> gkd
-2 syn from lfc
-2 syn hid
-2 take -i Zgo
-2 take <outside> Zgo
-2 take bgk
-2 talk <host> gqW
-2 talk <zone> dhi
-2 talk Ynh
-2 talk to Ymi
-2 talking <own> gej
-2 talking ele
-2 talking to ele
-2 talks <own> flc
-2 talks bgk
-2 talks to bgk
-2 target is Wrf
-2 target jfe
-2 tcp <client> Zng
-2 tcp <outside> gcj
-2 tcp <own> fkd
-2 tcp cqa
-2 tcp from pXg
-2 tcp on amg
-2 tcpdump <zone> eek
-2 tcpdump eej
-2 tcpdump ni dem
-2 test iic
-2 that <client> ogX
-2 that <gateway> eek
-2 that <outside> ibk
-2 that <zone> ndc
-2 that the dgj
-2 that's kcg
-2 thats mag
-2 the -i Xfp
-2 the <client> kfd
-2 the <far> ilZ
-2 the <gateway> Ykk
-2 the <outside> iWp
-2 the <server> agm
-2 the <zone> nbe
-2 the whole lZj
-2 their lZi
-2 then <host> enb
-2 there <far> obd
-2 there dem
-2 they enb
-2 this <client> jch
-2 this hdj
-2 this on fcl
-2 through <host> cnd
-2 through bmf
-2 through to bji
-2 thunderbird <client> kdf
-2 thunderbird <own> cne
-2 thunderbird <zone> neb
-2 thunderbird in ldd
-2 thunderbird lha
-2 thunderbird on kee
-2 time kef
-2 timed <- jfe
-2 to : emc
-2 to <client> Xmk
-2 to <far> ajj
-2 to <gateway> bjh
-2 to <host> Ykj
-2 to <outside> bnd
-2 to <own> fdk
-2 to <public> flb
-2 to <server> del
-2 to <zone> oYg
-2 to cji
-2 to destination bco
-2 to hit Zrc
-2 to host ihd
-2 to open fmc
-2 to our cqa
-2 to ping clg
-2 to reach fqW
-2 to source ebn
-2 to teh Uok
-2 to use flc
-2 touch <gateway> fcl
-2 touch fck
-2 touch the fcl
-2 trace <client> jfe
-2 trace jff
-2 traffic <zone> taZ
-2 traffic from ibj
-2 traffic gdj
-2 traffic of hid
-2 typed nZh
-2 udp <zone> mbf
-2 udp nbd
-2 unreplied <host> Zgn
-2 unreplied cgk
-2 unreplied src cgk
-2 up <client> glb
-2 up <zone> sdX
-2 up at Umm
-2 up by jja
-2 up on wZX
-2 updates <far> dlf
-2 updates bmf
-2 updates from bmf
-2 upstream : emc
-2 upstream emc
-2 use fej
-2 user <client> qbb
-2 user at lde
-2 user kdf
-2 user on ndc
-2 users <zone> neb
-2 users on jdf
-2 uses Xoi
-2 vendor <far> occ
-2 vendor occ
-2 visible mce
-2 w ckg
-2 was <client> pbc
-2 was hal
-2 way <client> naf
-2 way gkc
-2 webmail <own> eke
-2 webmail eke
-2 webmail on fjd
-2 what <gateway> Zgn
-2 what <zone> ncd
-2 what does Zgn
-2 what ocd
-2 whats lfc
-2 when <host> mbf
-2 when pXg
-2 whether <gateway> cgk
-2 whether gam
-2 whether the edk
-2 who eke
-2 why <client> ubX
-2 why <host> gam
-2 why can't nfa
-2 why cant neb
-2 why does ddm
-2 why fdk
-2 why is pfY
-2 will <gateway> aeo
-2 will ecm
-2 will the dcn
-2 with -i agm
-2 with kdf
-2 with the mce
-2 without dco
-2 works <outside> dfk
-2 works efk
-2 works fine efk
-2 workstation <client> sdY
-2 workstation aki
-2 would <gateway> gXp
-2 would cfm
-2 would the hWp
-2 zabbix <client> jee
-2 zabbix jee
-2 一 <client> mde
-2 一 <zone> jbi
-2 一 jee
-2 上 -i efk
-2 上 <host> aqb
-2 上 <outside> bkh
-2 上 <own> ejf
-2 上 <service> dkf
-2 上 <zone> nXj
-2 上 curl dmd
-2 上 ping bmf
-2 下 , riT
-2 下 : eld
-2 下 <client> fje
-2 下 <zone> led
-2 下 jkY
-2 不 <client> lfc
-2 不 <far> lgc
-2 不 <gateway> ici
-2 不 <host> fkd
-2 不 <outside> bji
-2 不 <own> fej
-2 不 <zone> dii
-2 不 gdi
-2 不 上 gkc
-2 不 了 bmf
-2 不 到 oae
-2 不 开 fld
-2 不 是 cdn
-2 不 让 jbi
-2 不 通 bnd
-2 个 kfd
-2 主 Zgn
-2 么 bij
-2 么 用 dmd
-2 了 ffj
-2 事 <own> ekf
-2 事 <zone> hdi
-2 事 在 mah
-2 事 说 afn
-2 人 <own> eke
-2 人 jhd
-2 人 在 mfa
-2 人 用 djg
-2 人 连 fje
-2 什 <client> led
-2 什 <zone> oea
-2 从 <client> obd
-2 从 <zone> kdf
-2 从 obd
-2 以 <outside> kcg
-2 以 <zone> ogY
-2 以 mdd
-2 以 后 rgV
-2 们 cii
-2 件 , fdk
-2 件 <own> eke
-2 件 jfe
-2 件 到 dmd
-2 会 cdn
-2 会 被 neb
-2 传 aof
-2 传 到 aof
-2 但 nZg
-2 信 <own> flc
-2 信 <server> fej
-2 信 dig
-2 像 <client> mdd
-2 像 gjd
-2 允 jmX
-2 允 许 jmX
-2 公 <far> lde
-2 公 ncd
-2 公 司 lfd
-2 公 网 ked
-2 写 的 fkc
-2 到 <client> jja
-2 到 <gateway> dkf
-2 到 <own> fna
-2 到 <server> eao
-2 到 <zone> jib
-2 到 ip gam
-2 到 lhZ
-2 到 了 nZg
-2 加 led
-2 务 <client> jef
-2 务 jef
-2 务 端 bnf
-2 动 <outside> gkc
-2 动 <zone> dih
-2 动 amg
-2 动 往 cle
-2 动 连 dih
-2 包 kbh
-2 印 <client> hka
-2 印 hkc
-2 印 机 jhc
-2 去 <client> dmc
-2 去 <far> Yog
-2 去 bmf
-2 去 连 cme
-2 发 Ylj
-2 发 给 Zqd
-2 口 , meb
-2 口 <client> nae
-2 口 <gateway> Zfo
-2 口 <zone> ngZ
-2 口 rZd
-2 可 ddm
-2 台 <client> uZY
-2 台 lbg
-2 台 是 led
-2 同 <client> oea
-2 同 lbg
-2 同 事 lbg
-2 后 , jch
-2 后 <client> lgb
-2 后 jch
-2 器 eld
-2 器 是 sVg
-2 回 ika
-2 地 <client> kib
-2 址 gma
-2 址 是 jib
-2 外 <far> dnd
-2 外 dnc
-2 外 网 hic
-2 如 <far> eke
-2 如 hic
-2 如 到 eke
-2 客 rab
-2 客 户 tfU
-2 对 anf
-2 就 gna
-2 就 是 gnZ
-2 己 bmf
-2 平 <far> bmf
-2 得 <far> ndc
-2 得 <gateway> cne
-2 得 <host> ele
-2 得 <own> gbl
-2 得 <zone> dnd
-2 得 fje
-2 得 到 iid
-2 得 开 gjd
-2 得 通 ejg
-2 想 imY
-2 我 <client> lcf
-2 我 <gateway> ebn
-2 我 <host> aik
-2 我 <outside> kZi
-2 我 <own> emc
-2 我 <zone> kbh
-2 我 idi
-2 我 们 jhd
-2 我 在 ldf
-2 户 <client> pbd
-2 户 <far> lfc
-2 户 <outside> efk
-2 户 <own> gkd
-2 户 fck
-2 户 在 oZf
-2 户 端 pbc
-2 打 <own> fpZ
-2 打 到 emc
-2 投 ejf
-2 报 djh
-2 换 <client> dgk
-2 换 dfj
-2 换 成 fcl
-2 据 <client> gjd
-2 据 gjd
-2 掉 <client> pbc
-2 掉 <zone> jgd
-2 接 <far> dmd
-2 接 <host> dkf
-2 接 <server> fej
-2 接 到 jgd
-2 接 口 Zjj
-2 控 <client> kdf
-2 控 kdf
-2 控 机 kdf
-2 收 fkd
-2 改 <client> bgl
-2 改 Zcr
-2 改 成 dbo
-2 放 <zone> kdf
-2 方 <client> hjc
-2 方 hjc
-2 方 是 hjc
-2 时 , cgl
-2 时 cgl
-2 是 <gateway> dap
-2 是 <host> jja
-2 是 <own> cmf
-2 是 <public> dih
-2 是 <zone> hbl
-2 是 ndc
-2 是 给 ndc
-2 是 被 cgl
-2 有 <zone> agm
-2 有 对 jef
-2 机 <client> jgd
-2 机 <host> ang
-2 机 bgl
-2 机 ip jfe
-2 机 器 oZf
-2 来 <zone> obd
-2 来 mZh
-2 来 自 nZf
-2 段 dfk
-2 比 <far> gck
-2 比 idi
-2 比 如 idi
-2 求 elc
-2 用 <own> dkf
-2 用 <public> dkf
-2 用 ldd
-2 电 <client> uWc
-2 电 uVd
-2 电 脑 qcb
-2 登 <gateway> eke
-2 登 bme
-2 登 录 bme
-2 的 -i dfk
-2 的 <client> tZa
-2 的 <far> flc
-2 的 <gateway> cem
-2 的 <host> fdk
-2 的 <own> fnb
-2 的 <service> iak
-2 的 <zone> kch
-2 的 是 ilY
-2 目 <client> ejf
-2 目 <far> Zng
-2 目 blf
-2 目 的 dkf
-2 直 <host> cij
-2 直 cij
-2 直 连 gjd
-2 看 <client> ncd
-2 看 <gateway> efj
-2 端 : ekd
-2 端 kef
-2 端 是 led
-2 终 <client> ncd
-2 终 ncd
-2 终 端 ncd
-2 网 <zone> kee
-2 网 段 led
-2 能 <far> gjd
-2 能 <host> ddl
-2 能 <outside> dih
-2 能 <own> fje
-2 能 <zone> lcf
-2 能 access guT
-2 能 reach gam
-2 能 上 dih
-2 能 往 dkf
-2 脑 <client> jib
-2 脑 <public> eek
-2 脑 是 mce
-2 脑 用 eek
-2 要 <client> gjd
-2 要 <far> Zpd
-2 要 <host> bfm
-2 要 <outside> dqZ
-2 要 bkg
-2 要 从 fke
-2 要 去 Zng
-2 要 连 eld
-2 访 <client> bne
-2 访 <far> dmd
-2 访 <gateway> cgk
-2 访 <host> dkf
-2 访 <outside> cme
-2 访 <own> gje
-2 访 <zone> bkh
-2 访 dhi
-2 访 问 dhi
-2 话 , kgc
-2 话 <zone> jgd
-2 话 oae
-2 说 kjZ
-2 请 <gateway> bfl
-2 请 <outside> lfc
-2 请 <zone> kcg
-2 请 lcf
-2 请 问 lcf
-2 走 <own> eoa
-2 走 <public> eoa
-2 走 emb
-2 跑 <client> qZc
-2 跑 obd
-2 跑 在 qZd
-2 转 <host> Zfo
-2 转 Zfo
-2 转 到 cfl
-2 转 给 Zfo
-2 边 dih
-2 还 ebn
-2 还 是 ebn
-2 这 <client> mde
-2 这 样 mfb
-2 连 <client> dle
-2 连 <host> gdk
-2 连 <own> cjg
-2 连 <server> fej
-2 连 eek
-2 连 上 jeg
-2 连 到 fna
-2 连 接 cji
-2 通 <own> gqW
-2 通 Zbt
-2 那 <client> kgc
-2 那 lec
-2 那 台 jef
-2 那 边 med
-2 都 <zone> kee
-2 都 ihd
-2 都 在 kee
-2 里 foZ
-2 问 : mbf
-2 问 <host> hma
-2 问 <outside> lfd
-2 问 <zone> dgj
-2 问 ihd
-2 问 从 peZ
-2 问 到 fkd
-2 面 jib
-2 面 到 bii
-3 'connection <own> fje
-3 'connection fje
-3 's <gateway> brb
-3 , <client> kfd
-3 , <gateway> ddm
-3 , <host> eke
-3 , <n> jch
-3 , <own> dle
-3 , <public> gam
-3 , <server> 是 jgd
-3 , <service> bqb
-3 , <service> to bsZ
-3 , <zone> mgZ
-3 , <zone> to dob
-3 , <zone> 上 cle
-3 , <zone> 到 flc
-3 , <zone> 去 fmb
-3 , but gck
-3 , client : fdk
-3 , client mXj
-3 , does Ylj
-3 , does the aik
-3 , i e hdi
-3 , is hSs
-3 , is the kbh
-3 , length <n> clf
-3 , length clf
-3 , not dbn
-3 , not via gdj
-3 , on bdo
-3 , on dev cem
-3 , or gZn
-3 , so cgk
-3 , upstream : emc
-3 , upstream emc
-3 , 人 mec
-3 , 人 在 mec
-3 , 但 nZg
-3 , 地 gjd
-3 , 地 址 gjd
-3 , 我 在 kfd
-3 , 是 naf
-3 , 目 clf
-3 , 目 的 ejf
-3 , 能 cgk
-3 , 要 amf
-3 , 请 kde
-3 , 请 问 kde
-3 , 这 jef
-3 , 这 样 kfd
-3 -a <outside> lha
-3 -a <own> dkf
-3 -a <zone> efj
-3 -a forward -s Zcr
-3 -a input jai
-3 -a postrouting -o ali
-3 -a prerouting -d dkf
-3 -i <host> dfk
-3 -i <outside> , mgb
-3 -i <own> eke
-3 -i <zone> -o Umm
-3 -i forward sZb
-3 -i hid
-3 -j <client> pfY
-3 -j accept , jci
-3 -j drop , ndc
-3 -j kee
-3 -j masquerade , tgT
-3 -j masquerade kgc
-3 -o <host> ejf
-3 -o <zone> -d ejf
-3 -o <zone> ejf
-3 -o ejf
-3 -s <host> coc
-3 -s <outside> clf
-3 : <- lfd
-3 : <client> mdd
-3 : <far> peZ
-3 : <gateway> Ygo
-3 : <host> ckg
-3 : <n> <n> jZk
-3 : <n> icj
-3 : <n> src ldf
-3 : <outside> kjZ
-3 : <outside> to aqd
-3 : <own> dmc
-3 : <server> cfl
-3 : <zone> Ygn
-3 : <zone> to Xkl
-3 : connect fkd
-3 : connect to fkd
-3 : connection mbf
-3 : connection to fcl
-3 : curl ekd
-3 : iic
-3 : ip <client> buX
-3 : ip <host> kee
-3 : ip jia
-3 : martian emc
-3 : martian source emc
-3 : users peZ
-3 <client> , <server> cmd
-3 <client> , lip Wpg
-3 <client> , nXj
-3 <client> : Znf
-3 <client> <client> dnc
-3 <client> <far> btX
-3 <client> <gateway> cem
-3 <client> <host> fje
-3 <client> <outside> Wll
-3 <client> <own> eld
-3 <client> <server> fej
-3 <client> <service> aki
-3 <client> <service> to Zgm
-3 <client> <service> 到 eqZ
-3 <client> <zone> nYi
-3 <client> ahl
-3 <client> and blh
-3 <client> get fkc
-3 <client> get to fkd
-3 <client> out kfc
-3 <client> still fdl
-3 <client> still reach gmb
-3 <client> talk gpX
-3 <client> talk to gpX
-3 <client> then eqY
-3 <client> to anf
-3 <client> 上 dob
-3 <client> 去 dkf
-3 <client> 发 gkc
-3 <client> 要 bji
-3 <client> 要 连 eld
-3 <client> 访 fje
-3 <client> 访 问 fje
-3 <far> , eld
-3 <far> , lip Zoe
-3 <far> <client> ijb
-3 <far> <gateway> djg
-3 <far> <host> bra
-3 <far> <own> flc
-3 <far> <zone> sXd
-3 <far> cme
-3 <far> ip daddr gpX
-3 <far> ip gpX
-3 <far> 访 gjd
-3 <far> 访 问 gjd
-3 <gateway> , Xpg
-3 <gateway> <client> Zpe
-3 <gateway> <far> hjc
-3 <gateway> <gateway> cnd
-3 <gateway> <host> bhk
-3 <gateway> <zone> mZh
-3 <gateway> ape
-3 <gateway> itself reach ckf
-3 <gateway> 上 fna
-3 <host> , jXm
-3 <host> <client> clf
-3 <host> <far> imY
-3 <host> <gateway> eYp
-3 <host> <host> cgj
-3 <host> <n> lah
-3 <host> <own> dhh
-3 <host> <public> eke
-3 <host> <zone> rVg
-3 <host> box jib
-3 <host> cgl
-3 <host> out Yog
-3 <host> reachable nZg
-3 <host> server by ejf
-3 <host> server clf
-3 <host> server to brZ
-3 <host> talk bod
-3 <host> talk to bod
-3 <n> , can mce
-3 <n> , jhc
-3 <n> , would ebn
-3 <n> : <n> gdj
-3 <n> : does obe
-3 <n> : jdg
-3 <n> <client> hdi
-3 <n> <host> bji
-3 <n> <n> in cfl
-3 <n> <n> src kfd
-3 <n> <outside> mag
-3 <n> <own> cme
-3 <n> <server> cdn
-3 <n> <zone> oZf
-3 <n> close jfe
-3 <n> close src jfe
-3 <n> coming from ncd
-3 <n> coming ncd
-3 <n> dnat dfk
-3 <n> does bcp
-3 <n> established ofZ
-3 <n> established src ofZ
-3 <n> example fje
-3 <n> example net fje
-3 <n> from nbe
-3 <n> ip <client> Xnj
-3 <n> ip <far> aod
-3 <n> ip <host> hWp
-3 <n> ip eje
-3 <n> ip saddr jef
-3 <n> on hcj
-3 <n> on the anf
-3 <n> out jfe
-3 <n> seen cgk
-3 <n> seen on cgk
-3 <n> tcp bqc
-3 <n> tcp from pXg
-3 <n> tcp on amg
-3 <n> to cii
-3 <n> udp obd
-3 <n> unreplied cgk
-3 <n> unreplied src cgk
-3 <n> 行 , kdf
-3 <n> 行 idh
-3 <outside> , gkc
-3 <outside> <far> kee
-3 <outside> <gateway> bmg
-3 <outside> <host> Zng
-3 <outside> <outside> aeo
-3 <outside> <service> emc
-3 <outside> <service> to dle
-3 <outside> <service> 到 flc
-3 <outside> <zone> kdf
-3 <outside> cii
-3 <outside> get at flb
-3 <outside> get flb
-3 <outside> ip ked
-3 <outside> out src kdf
-3 <outside> to bkh
-3 <outside> to the cen
-3 <outside> 上 ici
-3 <outside> 访 gjd
-3 <outside> 访 问 gjd
-3 <own> , eek
-3 <own> , from dfk
-3 <own> <client> scZ
-3 <own> <far> nbe
-3 <own> <gateway> idh
-3 <own> <n> from lfc
-3 <own> <n> mdd
-3 <own> <n> on jfe
-3 <own> <n> trying gdj
-3 <own> <outside> fcl
-3 <own> <own> gbl
-3 <own> iZl
-3 <own> open lfd
-3 <own> open to lec
-3 <own> work for jfe
-3 <server> <client> qca
-3 <server> <own> Xre
-3 <server> piV
-3 <service> , djf
-3 <service> <client> ija
-3 <service> <far> jgd
-3 <service> <gateway> cpc
-3 <service> <host> dhh
-3 <service> <n> , dhi
-3 <service> <n> bmf
-3 <service> <n> on Xjm
-3 <service> <n> to Tol
-3 <service> <n> 连 ejf
-3 <service> <outside> jia
-3 <service> <own> dnc
-3 <service> <public> ahk
-3 <service> <server> gma
-3 <service> bkg
-3 <service> connection gdj
-3 <service> from idh
-3 <service> from the hdh
-3 <service> into chj
-3 <service> into the chj
-3 <service> lookups mbf
-3 <service> on Ypf
-3 <service> on the Zpe
-3 <service> out khb
-3 <service> queries kfe
-3 <service> query mdc
-3 <service> session dle
-3 <service> sites amg
-3 <service> sites on amg
-3 <service> straight gmb
-3 <service> to cpb
-3 <service> to the erX
-3 <service> 到 dkf
-3 <zone> , thS
-3 <zone> : dhi
-3 <zone> <client> pcb
-3 <zone> <far> doc
-3 <zone> <gateway> clf
-3 <zone> <host> bmf
-3 <zone> <outside> dkf
-3 <zone> <public> fVs
-3 <zone> <service> bij
-3 <zone> <zone> Xjm
-3 <zone> amg
-3 <zone> and fcl
-3 <zone> can use fdj
-3 <zone> can't ekd
-3 <zone> get fkd
-3 <zone> get to fkd
-3 <zone> go fje
-3 <zone> going eje
-3 <zone> going to eje
-3 <zone> in ip jef
-3 <zone> in jfe
-3 <zone> ip nZg
-3 <zone> ip saddr ncd
-3 <zone> out dih
-3 <zone> out ip cfl
-3 <zone> out to fmc
-3 <zone> reach dgj
-3 <zone> reach the dgj
-3 <zone> still eld
-3 <zone> talk ail
-3 <zone> talk to dgj
-3 <zone> then goY
-3 <zone> then reach goY
-3 <zone> to Xgo
-3 <zone> to the cjh
-3 <zone> 打 gjd
-3 <zone> 打 开 gjd
-3 <zone> 能 fkd
-3 <zone> 能 连 efj
-3 <zone> 那 ncd
-3 <zone> 里 foZ
-3 ? <client> peZ
-3 ? <far> buX
-3 ? <host> jbi
-3 ? <outside> dZq
-3 ? <own> Zqc
-3 ? <zone> jYk
-3 ? i jdg
-3 ? idh
-3 ^ <- pZe
-3 ^ <client> -> dle
-3 ^ <client> <service> dkg
-3 ^ <client> iic
-3 ^ <client> ping Zng
-3 ^ <client> to Ysc
-3 ^ <client> 到 bmf
-3 ^ <client> 被 kcg
-3 ^ <client> 连 gje
-3 ^ <far> from ndc
-3 ^ <far> jfe
-3 ^ <far> to asa
-3 ^ <gateway> -> dke
-3 ^ <gateway> fej
-3 ^ <host> -> cme
-3 ^ <host> ckg
-3 ^ <host> to frX
-3 ^ <host> 往 dkf
-3 ^ <outside> jgd
-3 ^ <outside> to Zsb
-3 ^ <outside> 到 gkc
-3 ^ <outside> 打 blg
-3 ^ <outside> 的 kZj
-3 ^ <own> from jfe
-3 ^ <own> gma
-3 ^ <public> eke
-3 ^ <server> aik
-3 ^ <service> <n> gnZ
-3 ^ <service> from odc
-3 ^ <service> into dkf
-3 ^ <service> ohX
-3 ^ <service> to aqc
-3 ^ <zone> -> dle
-3 ^ <zone> pc jfe
-3 ^ <zone> ping bhk
-3 ^ <zone> to Xmj
-3 ^ <zone> 上 fld
-3 ^ <zone> 到 Ygo
-3 ^ <zone> 去 dkf
-3 ^ <zone> 用 blf
-3 ^ <zone> 连 flc
-3 ^ ^ <client> kgd
-3 ^ ^ <host> chj
-3 ^ ^ <outside> Yim
-3 ^ ^ <service> bnd
-3 ^ ^ <zone> khb
-3 ^ ^ are jch
-3 ^ ^ client tXb
-3 ^ ^ could jka
-3 ^ ^ curl dle
-3 ^ ^ do peZ
-3 ^ ^ does kfd
-3 ^ ^ for dob
-3 ^ ^ from led
-3 ^ ^ if kdf
-3 ^ ^ in eek
-3 ^ ^ ip lgb
-3 ^ ^ is hic
-3 ^ ^ on dle
-3 ^ ^ our gYo
-3 ^ ^ ping hkb
-3 ^ ^ pinging ekf
-3 ^ ^ printer kfd
-3 ^ ^ src qac
-3 ^ ^ the oZg
-3 ^ ^ trace lde
-3 ^ ^ trying doc
-3 ^ ^ when ibj
-3 ^ ^ would hkb
-3 ^ ^ zabbix dem
-3 ^ ^ 从 kgc
-3 ^ ^ 在 ecl
-3 ^ ^ 急 efj
-3 ^ ^ 源 maf
-3 ^ ^ 给 kZj
-3 ^ customer at mec
-3 ^ customer fck
-3 ^ does mfa
-3 ^ does the khc
-3 ^ from nea
-3 ^ from the led
-3 ^ hairpin ihd
-3 ^ i cme
-3 ^ i'm fej
-3 ^ i'm on led
-3 ^ if kcg
-3 ^ ip <far> crZ
-3 ^ ip eqY
-3 ^ is fje
-3 ^ is the fje
-3 ^ maillog Vud
-3 ^ maillog on Vud
-3 ^ my jfe
-3 ^ nc dkf
-3 ^ nc vz dkf
-3 ^ nginx hmZ
-3 ^ nginx on hmZ
-3 ^ nobody mfb
-3 ^ on lfc
-3 ^ on the gdj
-3 ^ our eZp
-3 ^ outlook kfd
-3 ^ outlook on jfe
-3 ^ ping from jdg
-3 ^ ping jbj
-3 ^ pls mbg
-3 ^ postfix jfe
-3 ^ postfix on jfe
-3 ^ seen on cfl
-3 ^ somebody jee
-3 ^ tcpdump eej
-3 ^ tcpdump ni ddm
-3 ^ the ejf
-3 ^ thunderbird kdf
-3 ^ thunderbird on jef
-3 ^ trace clg
-3 ^ user on kfc
-3 ^ users in jdg
-3 ^ users kee
-3 ^ users on kfd
-3 ^ whats lfc
-3 ^ why can't jef
-3 ^ why cant neb
-3 ^ why does fdk
-3 ^ why gdk
-3 ^ why is pfY
-3 ^ would dfk
-3 ^ would the iYm
-3 ^ zabbix <server> Zng
-3 ^ 从 fdj
-3 ^ 我 jZk
-3 ^ 我 在 hbk
-3 ^ 目 bmf
-3 ^ 目 的 bmf
-3 ^ 请 kdf
-3 ^ 请 问 kdf
-3 a <far> sYc
-3 a <host> dpa
-3 a <outside> kZj
-3 a <own> eke
-3 a box in mXj
-3 a box nWi
-3 a box on ejf
-3 a client in lfc
-3 a client kdf
-3 a colleague iYm
-3 a connection cme
-3 a connection to dnc
-3 a customer at jgd
-3 a customer kee
-3 a host in pca
-3 a host on mcf
-3 a host pbc
-3 a laptop in qgX
-3 a laptop nag
-3 a machine hkb
-3 a machine in hkb
-3 a packet from lde
-3 a packet mbe
-3 a pc in pbc
-3 a pc saa
-3 a phone on pYf
-3 a phone pYf
-3 a printer Zmi
-3 a syn from lfc
-3 a syn hjc
-3 a workstation alh
-3 able emd
-3 able to dmd
-3 able to hit Ysc
-3 able to open fmb
-3 able to ping ejf
-3 able to reach gnZ
-3 about ahl
-3 accept , would mcf
-3 accept <client> mbf
-3 accept jdg
-3 access cpb
-3 access denied djg
-3 address <far> jjZ
-3 address <host> bhl
-3 address does dhj
-3 address does the dhj
-3 allowed <far> djg
-3 allowed emc
-3 allowed out dmd
-3 allowed out to dmd
-3 an <far> ihd
-3 an <own> coc
-3 an answer coc
-3 an answer from coc
-3 an attacker kfd
-3 and <host> Xkl
-3 and <n> ane
-3 and <n> on aoe
-3 and <own> ejf
-3 and <service> hjb
-3 and <zone> dgj
-3 answer alh
-3 any <zone> qZd
-3 any wTd
-3 anything <zone> oeZ
-3 anything lga
-3 app jhc
-3 are <client> kcg
-3 are <zone> dnc
-3 are jhc
-3 arrive <host> bji
-3 arrive aik
-3 arrive at dgj
-3 as <server> bem
-3 as gck
-3 as seen mde
-3 at <far> jhc
-3 at <own> djf
-3 at <zone> ajk
-3 at all gna
-3 at cne
-3 away , edk
-3 away <outside> dek
-3 backup <host> nfa
-3 backup peZ
-3 be <client> sbZ
-3 be <host> Wwa
-3 be <outside> jff
-3 be <own> Sxd
-3 be <zone> jgd
-3 be rdZ
-3 be reached lcf
-3 being pcb
-3 between Yrd
-3 box <client> jgc
-3 box Zli
-3 but peZ
-3 by <client> jgc
-3 by <far> ihd
-3 by <host> ane
-3 by <own> Sve
-3 by <public> cme
-3 by <service> dhi
-3 by <service> to clf
-3 by <zone> iic
-3 by ijb
-3 by the pWh
-3 bytes fdk
-3 call del
-3 can <client> Wre
-3 can <client> reach bod
-3 can <gateway> Vrh
-3 can <host> Zfo
-3 can <outside> mec
-3 can <zone> hit fkd
-3 can <zone> ping fkd
-3 can <zone> reach fnZ
-3 can anybody on pac
-3 can anybody qZc
-3 can cih
-3 can get fmb
-3 can ppl jff
-3 can't <own> gjd
-3 can't <zone> flb
-3 can't Yjk
-3 cannot <own> gjd
-3 cannot connect gjd
-3 cannot connect to gjd
-3 cannot emc
-3 cant <own> gjd
-3 cant <zone> ihd
-3 cant gjd
-3 change nga
-3 check : src qXf
-3 check <host> Ypf
-3 check <own> eld
-3 check ihd
-3 client <client> Ymi
-3 client <own> fkd
-3 client <server> cfl
-3 client ip eld
-3 clients jdg
-3 colleague kfd
-3 come fbm
-3 comes ado
-3 coming <outside> kee
-3 coming <zone> lgc
-3 coming in from nbe
-3 coming in kYj
-3 coming nXi
-3 connect <client> fjf
-3 connect <far> jaj
-3 connect <gateway> led
-3 connect from nbe
-3 connect from unknown nbe
-3 connect to <far> gdj
-3 connect to <server> ejf
-3 connect to host fje
-3 connection <- jfe
-3 connection <client> lfc
-3 connection <gateway> aas
-3 connection <host> pda
-3 connection <outside> ici
-3 connection <own> alh
-3 connection <server> cco
-3 connection <zone> ijb
-3 connection nfb
-3 connection refused , bfm
-3 connection refused from fna
-3 connection refused kgc
-3 connection to cne
-3 connection to the alh
-3 conntrack -l lhb
-3 conntrack <gateway> Ueu
-3 conntrack <own> Wtd
-3 conntrack kfd
-3 could <client> iic
-3 could jfe
-3 curl <own> mga
-3 curl ofZ
-3 deliver <far> erX
-3 deliver djg
-3 desk <client> hbk
-3 desk iak
-3 destination <client> ngZ
-3 destination <host> hdi
-3 destination <host> will lce
-3 destination <outside> bgm
-3 destination kdf
-3 dnat , does ofZ
-3 dnat , qfW
-3 dnat : mga
-3 dnat <outside> dfk
-3 dnat <zone> kfc
-3 dnat to destination efk
-3 dnat to efk
-3 do <far> jgd
-3 do <host> hkb
-3 do <service> dmd
-3 do <service> to flc
-3 do <zone> rZc
-3 do glb
-3 do packets oZf
-3 does <client> cii
-3 does <far> dnc
-3 does <host> cdm
-3 does <outside> jib
-3 does <own> eje
-3 does <service> from nga
-3 does <service> led
-3 does <service> to bmf
-3 does <zone> have fnb
-3 does <zone> jfe
-3 does <zone> reach bkh
-3 does anything jbi
-3 dport <host> Ngz
-3 dport <n> adp
-3 dport <n> src adp
-3 dport adp
-3 drop , lfc
-3 drop afn
-3 e <host> dqa
-3 echo elc
-3 even <gateway> fdk
-3 even cross fej
-3 even fdk
-3 even touch fdk
-3 even touch the fdk
-3 far as cjh
-3 far as the cjh
-3 far cjh
-3 fetch <far> ekf
-3 fetch Woi
-3 fetch updates ejf
-3 fetch updates from ejf
-3 fine <gateway> ecm
-3 fine gjd
-3 for <client> clf
-3 for <far> ejf
-3 for <host> ilZ
-3 for <outside> oae
-3 for <own> hqV
-3 for <zone> kgc
-3 for ndb
-3 forward <n> ibj
-3 forward <zone> phW
-3 forward nbe
-3 from <client> hka
-3 from <client> to Vnj
-3 from <far> eld
-3 from <far> to anf
-3 from <gateway> bij
-3 from <gateway> to dle
-3 from <host> kjZ
-3 from <host> to fmb
-3 from <outside> bgl
-3 from <outside> for Wtd
-3 from <outside> on ckf
-3 from <outside> to dgj
-3 from <own> eje
-3 from <zone> , cfl
-3 from <zone> Yog
-3 from <zone> into Ypf
-3 from <zone> to cjh
-3 from dke
-3 from my box lcf
-3 from my kdf
-3 from my phone dfk
-3 from talking dkf
-3 from talking to dkf
-3 from the qVh
-3 fwd <zone> ffj
-3 fwd drop ffj
-3 fwd drop in ffj
-3 fwd ffj
-3 get <far> lcf
-3 get <host> bij
-3 get <outside> liZ
-3 get <own> bkh
-3 get <service> jef
-3 get <service> on djg
-3 get gck
-3 get in kgb
-3 get out cnd
-3 get out to cnd
-3 get through cih
-3 get through to dih
-3 get to Zkj
-3 get to the Zhm
-3 gets <own> Zta
-3 gets khb
-3 gets out fmb
-3 gets out to fmb
-3 go cme
-3 go out dkf
-3 go out to dkf
-3 goes hYn
-3 going cfl
-3 gone oZf
-3 got <zone> qeY
-3 got imZ
-3 had <outside> fbm
-3 had lbf
-3 hairpin <client> ijc
-3 hairpin <own> gjd
-3 hairpin <zone> Ugs
-3 has lgb
-3 have ejf
-3 he <own> fpY
-3 he dih
-3 her kfe
-3 here djg
-3 his <far> occ
-3 his ncd
-3 hit dkf
-3 host <client> iWo
-3 host <outside> ncd
-3 host liZ
-3 hosts ajj
-3 i <client> sab
-3 i <gateway> ejg
-3 i <host> jai
-3 i <outside> ecm
-3 i <own> dkf
-3 i <service> cfl
-3 i <zone> kcg
-3 i e kZj
-3 i kbh
-3 i sit in kef
-3 i sit mdd
-3 i'm <client> qZd
-3 i'm <zone> Xfq
-3 i'm baq
-3 i'm sitting hbk
-3 icmp bme
-3 icmp echo bme
-3 if <host> Unl
-3 if <outside> peZ
-3 if Uok
-3 if i cme
-3 iif <outside> dgk
-3 iif <outside> oif cgk
-3 in <client> ihd
-3 in <host> hjc
-3 in <own> dih
-3 in <zone> dgj
-3 in ip <client> fkd
-3 in ip <far> chj
-3 in the gam
-3 inbound <outside> ncd
-3 inbound nbd
-3 into <gateway> from mag
-3 into <gateway> mag
-3 into jgd
-3 ip <host> hbk
-3 ip does dfk
-3 ip hbk
-3 is <client> kha
-3 is <far> lde
-3 is <gateway> Zeq
-3 is <host> dap
-3 is <outside> fZo
-3 is <own> djf
-3 is <server> cfl
-3 is <service> dmc
-3 is <service> from lgc
-3 is <service> on bne
-3 is <service> to cpb
-3 is <zone> ldd
-3 is iYm
-3 is it eek
-3 is it the del
-3 is the cii
-3 it <client> kfd
-3 it <far> bsZ
-3 it <gateway> cbp
-3 it <host> fbn
-3 it <outside> lbh
-3 it <own> Zoe
-3 it <zone> mbf
-3 it iYm
-3 it possible occ
-3 it to Uqi
-3 it to the Uqh
-3 its <client> ndc
-3 its <far> Xre
-3 its <host> del
-3 its <own> fqX
-3 itself <far> Yog
-3 itself <host> dlf
-3 itself <outside> kdf
-3 itself get amg
-3 itself get to amg
-3 itself jef
-3 kernel : efj
-3 kernel : in efj
-3 kernel <zone> dfk
-3 kernel efj
-3 kindly <zone> jgd
-3 know jaj
-3 lab mdd
-3 label neb
-3 land <host> aen
-3 land afn
-3 land on afn
-3 land on the afn
-3 laptop <client> aki
-3 laptop <outside> Ugs
-3 laptop <own> cnd
-3 laptop <zone> oZe
-3 length <client> nbe
-3 length <host> ddm
-3 length <n> ip efj
-3 length <n> lai
-3 length lai
-3 let <own> gma
-3 let <zone> amg
-3 let dle
-3 let through ecm
-3 line <client> sVf
-3 line <n> , qdZ
-3 line <n> does hjc
-3 line <n> hjc
-3 line hjc
-3 log <host> jjb
-3 log jjb
-3 logged in nfa
-3 logged nfa
-3 logs dle
-3 mail <outside> dlf
-3 mail <own> fje
-3 mail hjd
-3 maillog <host> eke
-3 maillog eke
-3 maillog on Wll
-3 make <client> ckf
-3 make bjj
-3 make it ckg
-3 make it to ckg
-3 masquerade , kgc
-3 masquerade jhc
-3 masquerade line cme
-3 may bkh
-3 me <zone> gck
-3 me dih
-3 mean ekf
-3 monitoring <far> jdg
-3 monitoring lbg
-3 monitoring probe jdg
-3 moved ibk
-3 must <client> kfd
-3 must clf
-3 mx <far> fnb
-3 mx <own> fkd
-3 mx bod
-3 mx example gna
-3 my <client> oae
-3 my <far> pad
-3 my <zone> mdd
-3 my box lde
-3 my desk in kfd
-3 my desk jgd
-3 my laptop lgb
-3 my ncd
-3 nat neb
-3 need mcd
-3 never eao
-3 new <client> iYl
-3 new <outside> mga
-3 new <zone> kfd
-3 new pYf
-3 nightly nec
-3 no <zone> hoX
-3 no ben
-3 nobody Vbv
-3 node efj
-3 not <own> eld
-3 nothing iXn
-3 now waX
-3 of <far> iib
-3 of <host> Zpe
-3 of <outside> Wmk
-3 of <own> eoa
-3 of <service> flc
-3 of <zone> eek
-3 of cnd
-3 off <outside> idh
-3 off ibk
-3 on <client> mbf
-3 on <gateway> vVd
-3 on <host> hbl
-3 on <n> kdf
-3 on <outside> for Zqd
-3 on <own> for kfd
-3 on <own> from jff
-3 on <own> khc
-3 on <own> to bfm
-3 on <public> dfk
-3 on <service> Xgp
-3 on <service> to bod
-3 on <zone> ecm
-3 on jYk
-3 on my lgb
-3 on the ahk
-3 one <zone> Zfo
-3 only <zone> ici
-3 only hZm
-3 open <far> Ttf
-3 open <own> bkh
-3 open <service> Ysc
-3 open <service> on elc
-3 open <service> to arb
-3 open <zone> Zgn
-3 open aik
-3 open connections agn
-3 opening Vlm
-3 opens <service> cme
-3 opens dmd
-3 or <gateway> fej
-3 or Xeq
-3 our <client> gjd
-3 our <far> llW
-3 our <host> dhi
-3 our <own> ckf
-3 our <service> bme
-3 our monitoring occ
-3 out , Ygo
-3 out <client> sWe
-3 out <far> wUd
-3 out <gateway> amg
-3 out <host> mce
-3 out <outside> ijb
-3 out <zone> lag
-3 out <zone> src pae
-3 out ip <own> cgk
-3 out ip cZq
-3 out mce
-3 outbound <host> ddl
-3 outbound <service> to Zof
-3 outbound fek
-3 outgoing <own> ejf
-3 outgoing <server> ejf
-3 outgoing liZ
-3 over <client> gkc
-3 over <far> aoe
-3 over <host> ihd
-3 over <own> dkf
-3 over <public> dmd
-3 over <service> cnd
-3 over <service> from alh
-3 over cnd
-3 over udp clf
-3 packet <host> Zpe
-3 packet <zone> bkh
-3 packet bkh
-3 path hoY
-3 pc <client> cqa
-3 pc clf
-3 people <zone> qbb
-3 people okU
-3 phone <outside> lbg
-3 phone jdf
-3 ping <client> mbf
-3 ping <far> bme
-3 ping <far> from oYg
-3 ping <host> from jef
-3 ping <host> gkc
-3 ping <outside> ofZ
-3 ping <own> from oeb
-3 ping <zone> jef
-3 ping kgc
-3 ping 不 bnd
-3 ping 不 通 bnd
-3 ping 得 coc
-3 ping 得 到 aoe
-3 ping 得 通 ejg
-3 pinging <client> pda
-3 pinging pdb
-3 plain <service> Yof
-3 plain Ypf
-3 pls <client> pZe
-3 poller fcl
-3 polls Zof
-3 port <gateway> del
-3 port <host> fje
-3 port <n> from ici
-3 port <n> of bmf
-3 port <n> on Ypf
-3 port <n> to ikb
-3 port <outside> eoa
-3 port <own> fje
-3 postfix mce
-3 postfix on mce
-3 printer <client> doc
-3 printer cnd
-3 probe <far> jgd
-3 probe kee
-3 prometheus flc
-3 public <own> epZ
-3 public epZ
-3 pull crZ
-3 query <service> cme
-3 query cme
-3 ran <client> vYZ
-3 ran it sYc
-3 ran this on pgX
-3 ran this pgX
-3 ran xWZ
-3 rcpt <client> rVg
-3 rcpt from kfd
-3 rcpt from unknown kfd
-3 rcpt kfd
-3 reach <public> dob
-3 reach <service> cii
-3 reach <service> on cii
-3 reach cem
-3 reach itself dob
-3 refused , cgk
-3 refused <client> sdX
-3 refused <outside> bZs
-3 refused ndd
-3 relay pcb
-3 remote fmc
-3 remove <zone> mdd
-3 remove mdd
-3 resolve <far> djg
-3 resolve djg
-3 resolve names at djg
-3 resolve names djg
-3 return bhk
-3 rule , iak
-3 rule jai
-3 rules mZh
-3 run saa
-3 runs jib
-3 says <client> gdj
-3 says <own> azT
-3 scanner iZl
-3 scans <host> dgj
-3 scans dgj
-3 see <zone> cdn
-3 see kai
-3 send <host> cgk
-3 send bjh
-3 send mail nhY
-3 send out amg
-3 send out to amg
-3 sends khb
-3 server <far> Xpg
-3 server <outside> kdf
-3 server fej
-3 session ckg
-3 session to ayU
-3 should arc
-3 shows hkb
-3 snat <own> ben
-3 snat ebn
-3 snat to ebn
-3 snat to source ebn
-3 so dfk
-3 some <outside> kdf
-3 somebody <zone> led
-3 somebody out kee
-3 somebody out on kee
-3 somebody sitting idi
-3 somebody sitting in led
-3 someone kfd
-3 source <client> ijb
-3 source <host> from qXf
-3 source <host> pYf
-3 source <own> kgc
-3 source address chk
-3 source address does chk
-3 source fma
-3 source ip ajj
-3 src <client> cme
-3 src <client> dst dle
-3 src <far> dst dgj
-3 src <host> dst iak
-3 src <own> fdj
-3 still <far> Wrf
-3 still <gateway> crZ
-3 still <host> Zfo
-3 still <outside> jib
-3 still <own> fnZ
-3 still get eld
-3 still get to flb
-3 straight ebn
-3 swaks efj
-3 syn <client> lgb
-3 syn <far> ejf
-3 syn sent kgc
-3 syn sent src kgc
-3 take <outside> fbm
-3 take obd
-3 take the -i cgl
-3 take the cgl
-3 talk <host> del
-3 talk Xin
-3 talk to Yim
-3 talk to the Xim
-3 tcp , oae
-3 tcp <far> clg
-3 tcp <gateway> ZWw
-3 tcp <host> jib
-3 tcp <n> , gZo
-3 tcp <n> bne
-3 tcp <n> from oYg
-3 tcp <n> on bmf
-3 tcp <n> to cjh
-3 tcp <own> dhi
-3 tcp <zone> qca
-3 teh pZe
-3 that <client> liZ
-3 that <host> Xlk
-3 that <outside> hcj
-3 that arrives jef
-3 that cem
-3 that was rab
-3 the <client> jgd
-3 the <far> kef
-3 the <gateway> from lbg
-3 the <gateway> nbe
-3 the <host> bkh
-3 the <host> server dhi
-3 the <outside> amg
-3 the <outside> to clg
-3 the <own> dpa
-3 the <public> dbo
-3 the <server> eek
-3 the <service> eke
-3 the <zone> hkb
-3 the fkd
-3 the people vXa
-3 the scanner gZn
-3 their gkb
-3 then <host> dob
-3 then <zone> agl
-3 then alh
-3 then get enb
-3 then get to gna
-3 there <far> qbc
-3 there oYf
-3 these iZl
-3 they <own> goY
-3 they Zgn
-3 this <client> kgc
-3 this <gateway> bbq
-3 this <host> edl
-3 this <zone> hYm
-3 this dbo
-3 this is ddm
-3 this is from qbb
-3 this on fdk
-3 this on the aeo
-3 through jhc
-3 thunderbird <zone> nga
-3 thunderbird mfb
-3 time lcf
-3 timed <client> lce
-3 timed <gateway> bfm
-3 timed <server> fej
-3 timed out , fje
-3 timed out 在 jef
-3 timeout Zdq
-3 to <client> eqY
-3 to <far> jjZ
-3 to <gateway> from jdg
-3 to <gateway> goY
-3 to <host> jdg
-3 to <n> ikZ
-3 to <n> on Zog
-3 to <outside> mZh
-3 to <own> from sXd
-3 to <public> Yhn
-3 to <server> jch
-3 to <service> at dkf
-3 to <service> into djf
-3 to <service> on bod
-3 to <service> to dob
-3 to <zone> nhX
-3 to accept led
-3 to accept would jef
-3 to deliver bij
-3 to deliver to bij
-3 to fmb
-3 to get agm
-3 to itself fnb
-3 to know ncd
-3 to talk cnc
-3 to talk to cme
-3 to the apc
-3 to the whole qYe
-3 took <outside> bgl
-3 took bgl
-3 towards coc
-3 traffic rYd
-3 udp <client> pYg
-3 udp <far> Rwf
-3 udp <gateway> Zof
-3 udp <n> , dYr
-3 udp <n> flc
-3 udp <n> from rVf
-3 udp <n> on eld
-3 udp <n> to aoe
-3 udp <own> clg
-3 udp <zone> lcf
-3 udp gma
-3 up <host> Xgp
-3 up <zone> mec
-3 up eke
-3 up on bdo
-3 up on the bdo
-3 use <own> dgk
-3 use <public> lZi
-3 use hbk
-3 user , rip wQg
-3 user , wQg
-3 user <far> xPg
-3 user <zone> eke
-3 user ihc
-3 users emc
-3 via <service> lec
-3 via llW
-3 vz imY
-3 want bmf
-3 wants <far> blg
-3 wants <host> Ykk
-3 wants <service> bmf
-3 wants Wnj
-3 wants to Zjk
-3 was <client> wXZ
-3 was <zone> bgl
-3 was bjj
-3 way <outside> fkd
-3 way iic
-3 way out fkd
-3 way out to fkd
-3 we <outside> bgl
-3 we <zone> mag
-3 we add kee
-3 we add the kee
-3 when <client> kdf
-3 when <outside> cco
-3 when <own> erX
-3 when <zone> ekd
-3 when jgd
-3 when sending chj
-3 when somebody kgc
-3 when they dnc
-3 whether <zone> dgj
-3 whether dgj
-3 which <zone> ofZ
-3 which lha
-3 which rule jef
-3 why peY
-3 will jja
-3 with <client> gjd
-3 with <outside> hcj
-3 with <service> kdf
-3 with kgc
-3 with the Zjk
-3 without fdk
-3 would <client> kcg
-3 would <client> reach eoa
-3 would <far> lfd
-3 would <host> inY
-3 would <own> fjd
-3 would <zone> gjd
-3 would <zone> reach dle
-3 would change for qca
-3 would change qca
-3 would jdg
-3 you hcj
-3 一 <client> flc
-3 一 <far> dfk
-3 一 <outside> mgZ
-3 一 <zone> lde
-3 一 hck
-3 一 下 , lde
-3 一 下 : jgd
-3 一 下 mec
-3 上 , gVr
-3 上 <far> bne
-3 上 <host> hVq
-3 上 <outside> ejf
-3 上 <own> fld
-3 上 dle
-3 下 , gck
-3 下 <client> emc
-3 下 <client> 到 ejf
-3 下 <host> fna
-3 下 <outside> hjc
-3 下 <zone> bkh
-3 下 <zone> 到 fma
-3 下 dkf
-3 不 <far> kfd
-3 不 <gateway> chj
-3 不 <host> ecn
-3 不 <own> eoa
-3 不 <public> efj
-3 不 能 上 dob
-3 不 能 用 djg
-3 个 : edl
-3 个 : in afn
-3 为 <client> led
-3 为 <zone> oea
-3 为 jef
-3 主 <outside> gkc
-3 主 <zone> dih
-3 主 动 amg
-3 主 动 往 cle
-3 主 动 连 dih
-3 么 bkg
-3 之 <client> lgb
-3 之 ibi
-3 之 后 , ibi
-3 之 后 ibi
-3 了 <gateway> fam
-3 了 <outside> alh
-3 事 cjh
-3 交 ijb
-3 人 <own> cme
-3 人 mga
-3 人 访 gkc
-3 人 访 问 gkc
-3 什 bij
-3 什 么 bij
-3 什 么 用 dmd
-3 从 <client> Vte
-3 从 <far> jhc
-3 从 <gateway> coc
-3 从 <outside> <service> dmd
-3 从 <outside> foZ
-3 从 <outside> 连 foZ
-3 从 <zone> iak
-3 从 <zone> 到 foa
-3 从 <zone> 连 gjd
-3 从 Zil
-3 以 <outside> eej
-3 以 <zone> kgc
-3 以 jcg
-3 以 后 , jgd
-3 以 后 jgd
-3 以 连 dnc
-3 以 连 到 dnc
-3 件 , fbm
-3 件 clf
-3 会 <host> dbo
-3 会 jaj
-3 会 转 egj
-3 信 <own> clf
-3 信 ekf
-3 像 mfa
-3 写 emc
-3 写 的 gma
-3 出 <far> odb
-3 出 kja
-3 出 去 Ypg
-3 删 <client> qac
-3 到 <client> rac
-3 到 <far> eld
-3 到 <gateway> djg
-3 到 <host> , med
-3 到 <host> ele
-3 到 <outside> ikZ
-3 到 <own> Zmh
-3 到 <zone> bkh
-3 到 hmY
-3 到 ip <client> dld
-3 到 ip eld
-3 到 我 fmb
-3 到 我 们 fmb
-3 前 led
-3 加 <outside> hdh
-3 加 ccn
-3 加 上 -i efk
-3 加 上 adp
-3 务 <client> fkd
-3 务 fkd
-3 动 <client> jhc
-3 动 hic
-3 动 去 cme
-3 动 去 连 cme
-3 动 访 enc
-3 动 访 问 enc
-3 包 <client> ogY
-3 包 <gateway> dgj
-3 包 fan
-3 印 <client> dkf
-3 印 dkf
-3 去 <outside> dii
-3 去 <zone> rfV
-3 去 掉 , kdf
-3 去 掉 kcf
-3 去 访 eke
-3 去 访 问 eke
-3 发 <own> fmb
-3 口 , blg
-3 口 <far> gjd
-3 口 <gateway> dfk
-3 口 gkd
-3 可 dih
-3 台 <client> mec
-3 台 dle
-3 同 <own> ekf
-3 同 <zone> eek
-3 同 ang
-3 同 事 在 mah
-3 同 事 说 afn
-3 后 <host> car
-3 后 Whp
-3 否 dnc
-3 器 blg
-3 在 <outside> agm
-3 在 <own> Ypf
-3 在 <zone> jhd
-3 在 jdg
-3 地 gma
-3 地 址 gma
-3 地 址 是 jib
-3 址 kcg
-3 填 elc
-3 填 的 fkd
-3 填 的 是 fkd
-3 备 lfc
-3 外 <outside> jch
-3 完 <client> jja
-3 完 <outside> led
-3 完 ijb
-3 完 以 mec
-3 完 以 后 mec
-3 客 <client> obd
-3 客 <far> lfc
-3 客 ibj
-3 客 户 ibj
-3 客 户 端 pbc
-3 就 dke
-3 己 <outside> clf
-3 己 <own> gnZ
-3 己 能 cle
-3 己 能 上 cmf
-3 开 <own> eld
-3 开 kdf
-3 录 mce
-3 忙 <gateway> efj
-3 想 <host> emd
-3 想 <service> Vud
-3 想 <service> 到 dmd
-3 想 Wsd
-3 想 访 eld
-3 想 访 问 eld
-3 成 <client> , lgc
-3 成 <outside> ngZ
-3 成 <zone> jgd
-3 成 accept , jgd
-3 成 accept jgd
-3 成 kgd
-3 我 <client> lfc
-3 我 <zone> hal
-3 我 们 bhk
-3 户 <client> pZe
-3 户 <own> ekd
-3 户 打 eje
-3 户 打 开 eje
-3 户 端 kcg
-3 户 端 是 mdd
-3 打 <client> fmb
-3 打 <host> ejf
-3 打 Zim
-3 打 不 fej
-3 打 不 开 fld
-3 打 印 coc
-3 打 印 机 flc
-3 打 得 gjd
-3 打 得 开 gjd
-3 抓 nbe
-3 报 <own> elc
-3 掉 mag
-3 接 <client> Zng
-3 接 <gateway> flc
-3 接 <host> gna
-3 接 <zone> cgk
-3 接 amh
-3 接 ping cqa
-3 接 打 glb
-3 接 打 到 gma
-3 接 访 ckf
-3 接 访 问 ckf
-3 推 dnd
-3 收 <client> ijb
-3 收 led
-3 收 不 oae
-3 收 不 到 oae
-3 收 信 , dgk
-3 收 信 dld
-3 教 bcp
-3 数 <client> gjd
-3 数 gjd
-3 数 据 gjd
-3 文 kbh
-3 时 , fbm
-3 时 <gateway> eYq
-3 是 <client> mdd
-3 是 <gateway> eZp
-3 是 ddl
-3 有 mdd
-3 服 <client> dkf
-3 服 hkb
-3 服 务 dkf
-3 服 务 端 bnf
-3 本 <client> kfd
-3 本 <host> ang
-3 本 jia
-3 本 机 ijc
-3 本 机 ip jfe
-3 机 <host> eld
-3 机 <zone> lbg
-3 机 hjc
-3 机 上 ckg
-3 机 器 eld
-3 机 器 是 sVg
-3 机 访 fkd
-3 机 访 问 fkd
-3 条 <zone> hck
-3 条 hck
-3 来 cme
-3 查 qgW
-3 样 ben
-3 桌 bii
-3 桌 面 bii
-3 桌 面 到 bii
-3 正 ejf
-3 段 dmd
-3 比 <far> eke
-3 比 eke
-3 比 如 eke
-3 比 如 到 eke
-3 没 <zone> sdX
-3 没 qeY
-3 没 有 hdi
-3 没 有 对 jef
-3 源 nYh
-3 用 <host> Yqf
-3 用 <own> dmd
-3 用 <service> Ypg
-3 用 <service> 连 eke
-3 用 户 chj
-3 电 <client> jib
-3 电 <public> eek
-3 电 脑 是 mce
-3 电 脑 用 eek
-3 的 <client> jdg
-3 的 <far> gnZ
-3 的 <gateway> naf
-3 的 <host> jdf
-3 的 <n> , del
-3 的 <n> pZe
-3 的 <outside> ejf
-3 的 <own> bne
-3 的 <service> , ibi
-3 的 <service> gbl
-3 的 <zone> cfl
-3 的 client djf
-3 的 dnat afn
-3 的 iak
-3 的 ip kef
-3 的 ip 是 kef
-3 的 masquerade , hdi
-3 的 masquerade hdi
-3 的 人 jhc
-3 的 人 用 djg
-3 的 人 连 fje
-3 的 是 Wtd
-3 的 话 , jgd
-3 的 话 jgd
-3 目 ejf
-3 目 的 fjf
-3 直 <host> dkf
-3 直 ckg
-3 直 接 ckg
-3 看 <client> jgc
-3 看 <host> Zmh
-3 看 <zone> mYh
-3 看 iic
-3 看 下 gjd
-3 看 到 hcj
-3 看 到 ip fan
-3 端 <gateway> ham
-3 端 <zone> lgb
-3 端 kbh
-3 端 口 kef
-3 网 <client> kjZ
-3 网 <host> Zhn
-3 网 段 dfk
-3 能 <client> dtW
-3 能 <far> dmd
-3 能 <outside> bki
-3 能 <public> cih
-3 能 <service> cqb
-3 能 <service> 到 djg
-3 能 <service> 通 gkc
-3 能 alh
-3 能 ping ekf
-3 能 ping 通 ejf
-3 能 连 gmb
-3 能 连 到 gma
-3 脑 <own> ejf
-3 脑 用 <public> dkg
-3 脑 用 dkg
-3 自 bmf
-3 自 己 bmf
-3 行 <outside> fXq
-3 行 <zone> cjh
-3 行 <zone> 到 cjh
-3 行 chi
-3 补 <outside> bfm
-3 补 上 -i bfm
-3 补 上 bfm
-3 被 <host> dcn
-3 被 Zdq
-3 要 <client> Zsb
-3 要 <host> cfl
-3 要 adp
-3 要 访 cqa
-3 要 访 问 cqa
-3 认 enc
-3 让 不 gdi
-3 让 不 让 gdi
-3 许 dkf
-3 访 enb
-3 访 问 coc
-3 访 问 到 fkd
-3 请 <client> hmZ
-3 请 <outside> kde
-3 请 <zone> edl
-3 请 ahl
-3 请 问 <zone> fcm
-3 请 问 hcj
-3 请 问 从 peZ
-3 走 <gateway> ddl
-3 走 <n> Xni
-3 走 <own> fmb
-3 走 <service> eYq
-3 走 <service> 到 emb
-3 走 ben
-3 超 dgj
-3 超 时 , dgk
-3 超 时 dgj
-3 边 bmf
-3 过 <gateway> eao
-3 还 <far> dlf
-3 还 <outside> eke
-3 还 <own> gkc
-3 还 bij
-3 还 能 access gkd
-3 还 能 连 flb
-3 这 <client> ncd
-3 这 <zone> Yeq
-3 这 台 odc
-3 这 台 是 led
-3 这 条 , gdj
-3 这 条 fej
-3 连 <gateway> cij
-3 连 <host> eqY
-3 连 <server> fej
-3 连 fmb
-3 连 不 fkd
-3 连 不 上 gkc
-3 连 我 fma
-3 连 我 们 fma
-3 连 接 到 fej
-3 连 的 ihc
-3 连 的 是 iic
-3 通 fej
-3 那 边 dih
-3 邮 <own> eke
-3 邮 bmf
-3 邮 件 bmf
-3 配 <own> cmd
-3 配 dhi
-3 配 的 dhi
-3 配 的 是 dhi
-3 里 dgk
-3 问 <client> lcf
-3 问 <host> Ykk
-3 问 <own> ekf
-3 问 <zone> jib
-3 问 <zone> 到 flc
-3 问 hid
-3 问 不 dlf
-3 问 不 了 dlf
-4 ' oea
-4 'connection flc
-4 's <own> elc
-4 , <client> lfc
-4 , <far> pcb
-4 , <gateway> Wio
-4 , <own> cle
-4 , <public> ajj
-4 , <server> eek
-4 , <zone> ibj
-4 -i hbk
-4 -j <own> eej
-4 -j <zone> cgk
-4 -j ecm
-4 : <- jee
-4 : <client> lcf
-4 : <far> mbg
-4 : <host> cjh
-4 : <outside> dbo
-4 : <own> cnd
-4 : <zone> fej
-4 ; pbc
-4 <client> <client> dob
-4 <client> <far> kdf
-4 <client> <host> fdk
-4 <client> <outside> led
-4 <client> <own> fkd
-4 <client> <server> fbm
-4 <client> <zone> kYk
-4 <client> kdf
-4 <far> <gateway> Tfu
-4 <far> <host> ejf
-4 <far> <own> doc
-4 <gateway> <client> jdg
-4 <gateway> <gateway> cnd
-4 <gateway> <host> Wjn
-4 <gateway> <outside> mde
-4 <gateway> <own> fje
-4 <gateway> <zone> qYe
-4 <gateway> kee
-4 <host> <client> ofZ
-4 <host> <far> gqW
-4 <host> <gateway> bcp
-4 <host> <host> glb
-4 <host> <own> cih
-4 <host> <public> cfm
-4 <host> <zone> dih
-4 <n> <- fam
-4 <n> <client> hdi
-4 <n> <far> jgd
-4 <n> <gateway> Yil
-4 <n> <host> glb
-4 <n> <own> dbo
-4 <n> <server> afn
-4 <n> <zone> lZi
-4 <outside> <client> ihd
-4 <outside> <far> obd
-4 <outside> <gateway> aik
-4 <outside> <host> ekd
-4 <outside> <outside> Ygo
-4 <outside> <own> dnb
-4 <outside> <zone> ijb
-4 <outside> iic
-4 <own> <client> occ
-4 <own> <far> pbc
-4 <own> <gateway> Xgq
-4 <own> <host> Zkk
-4 <own> <outside> mce
-4 <own> <zone> cem
-4 <public> gkc
-4 <server> <gateway> fej
-4 <server> <outside> dgj
-4 <server> <own> fkd
-4 <server> <zone> khb
-4 <server> emb
-4 <service> <client> jnW
-4 <service> <gateway> bme
-4 <service> <host> dgj
-4 <service> <outside> lbh
-4 <service> <own> dmd
-4 <service> <public> emc
-4 <zone> <far> ndd
-4 <zone> <host> cpb
-4 <zone> <outside> Xmj
-4 <zone> <public> bkg
-4 <zone> <server> gYo
-4 <zone> <zone> neb
-4 ? <host> Zsb
-4 ? <outside> ujP
-4 ? <own> dqZ
-4 ? <zone> idh
-4 ? dih
-4 ^ <far> edl
-4 ^ <gateway> idh
-4 ^ <host> lbh
-4 ^ <own> eoa
-4 ^ <public> fmc
-4 ^ <server> fdk
-4 ^ <zone> cle
-4 a <client> dkf
-4 a <gateway> cdn
-4 a <host> ofZ
-4 a <outside> ijb
-4 a <own> dle
-4 a <zone> iXn
-4 able <client> anf
-4 able <gateway> glb
-4 able <host> cgk
-4 able <zone> fmc
-4 able chj
-4 about bra
-4 accept <client> xVZ
-4 accept <host> foZ
-4 accept <zone> gZo
-4 accept efj
-4 access bij
-4 add <zone> pfZ
-4 add lgb
-4 added Wgq
-4 adding <zone> kfe
-4 adding kfd
-4 all Ydr
-4 allowed hkb
-4 an <host> Wte
-4 an <own> dhi
-4 an hic
-4 and <client> gjd
-4 and <own> fjd
-4 answer jZk
-4 answers hcj
-4 any aoe
-4 anything <outside> jfe
-4 anything emc
-4 append <zone> ecn
-4 append jbi
-4 are iid
-4 arrives <own> dmd
-4 arrives dmd
-4 arriving <own> anf
-4 arriving bmf
-4 as <gateway> eZp
-4 as kfd
-4 assume ucW
-4 at <client> Zqd
-4 at <own> gkd
-4 at <zone> obc
-4 at ihd
-4 be <host> Xog
-4 be <zone> sgT
-4 be jgd
-4 before nZh
-4 box mVl
-4 browse grW
-4 but Ydr
-4 by <client> qac
-4 by <host> ajj
-4 by <zone> tUf
-4 by mag
-4 can <client> inX
-4 can <far> bmf
-4 can <gateway> del
-4 can <outside> iib
-4 can idh
-4 can't jZk
-4 cannot aik
-4 cant <host> eek
-4 cant <zone> bne
-4 cant bjj
-4 change Qpn
-4 client <own> dpa
-4 client dmd
-4 clients dnc
-4 close <own> gtU
-4 close gtU
-4 colleague <client> mga
-4 colleague kgc
-4 comes hdi
-4 confirm <zone> clf
-4 confirm anf
-4 connect <gateway> cYs
-4 connect <own> foZ
-4 connect chk
-4 connection <client> rcZ
-4 connection <gateway> bgl
-4 connection <outside> Xau
-4 connection <own> blg
-4 connection <server> fej
-4 connection <zone> dih
-4 connection jfe
-4 could <far> mag
-4 could <host> gck
-4 could <outside> jef
-4 could jch
-4 curl <own> gdj
-4 curl cdn
-4 delete <outside> oYg
-4 delete oYg
-4 desk mga
-4 directly gbl
-4 dnat <outside> eao
-4 dnat <own> YwY
-4 dnat jdg
-4 do <client> fna
-4 do <host> bgk
-4 do <outside> jkZ
-4 do <zone> uXb
-4 do dhi
-4 does <client> rXe
-4 does <gateway> ebn
-4 does <host> ben
-4 does <outside> hla
-4 does dhi
-4 dport <host> Zgn
-4 dport cgk
-4 drop <zone> jef
-4 drop gjd
-4 e dfk
-4 end <host> Zep
-4 end fcl
-4 established <own> fqX
-4 established drY
-4 even cjh
-4 ever ebo
-4 example kai
-4 failed <host> gma
-4 fetch chj
-4 fix hic
-4 for <client> vZZ
-4 for <far> njW
-4 for <host> lah
-4 for <outside> ibj
-4 for <own> chj
-4 for kai
-4 forward <host> dld
-4 forward <zone> Zep
-4 forward ajj
-4 foxmail <own> fje
-4 foxmail fje
-4 from <client> dpZ
-4 from <far> kee
-4 from <gateway> Yep
-4 from <host> Vud
-4 from <outside> bji
-4 from <own> fld
-4 from <zone> dii
-4 from anf
-4 fwd <zone> fej
-4 get <far> Swe
-4 get <host> Xfq
-4 get <own> fje
-4 get <zone> knW
-4 get jlY
-4 gets <own> Wqf
-4 gets kfd
-4 gives kah
-4 goes <zone> kgc
-4 goes ibj
-4 got gdj
-4 gw bhk
-4 hand lgb
-4 happens dkf
-4 has <own> ejf
-4 has <server> cfk
-4 has <zone> lgc
-4 has pYf
-4 have <far> lde
-4 have fke
-4 he bfn
-4 her liZ
-4 here <zone> cfm
-4 here Zjk
-4 hi <client> jfd
-4 hi jfd
-4 hit Xjm
-4 host <client> cgk
-4 host Zgo
-4 how <zone> sgU
-4 how pda
-4 i <client> dig
-4 i <far> hid
-4 i <host> ebn
-4 i <outside> Xll
-4 i <own> eld
-4 i <zone> obe
-4 i'm jib
-4 icmp <client> oaf
-4 icmp jib
-4 id Vgr
-4 if <client> glb
-4 if <outside> efj
-4 if <own> bsZ
-4 if <zone> jef
-4 in <client> jkZ
-4 in <far> goZ
-4 in <gateway> hjb
-4 in <host> ajj
-4 in <outside> Umm
-4 in <own> dob
-4 in <zone> eao
-4 in dhi
-4 instead jgd
-4 into kgc
-4 iptables <zone> ogZ
-4 iptables kfd
-4 is <client> flc
-4 is <far> rYd
-4 is <gateway> ckg
-4 is <host> jee
-4 is <outside> pYf
-4 is <own> cnd
-4 is dih
-4 it <gateway> eUu
-4 it <host> amf
-4 it <outside> idh
-4 it <own> dke
-4 it <zone> saa
-4 its <client> eqY
-4 its <host> bij
-4 its <own> glb
-4 its Xoh
-4 itself <far> clf
-4 itself <host> chi
-4 itself <outside> jhd
-4 itself cii
-4 just <gateway> gam
-4 just lcf
-4 kernel <zone> fdk
-4 kernel fdk
-4 laptop <client> occ
-4 laptop <own> cpb
-4 laptop jib
-4 length <client> agm
-4 length <far> agm
-4 length <host> flc
-4 length <zone> Zgn
-4 length Ykj
-4 lets cij
-4 like nga
-4 line <client> pbc
-4 line <far> hZm
-4 line <host> bgl
-4 line <outside> Ygp
-4 line <zone> mYh
-4 line cjh
-4 logs mfb
-4 machine ici
-4 machines del
-4 mail <own> ejf
-4 mail <zone> efj
-4 mails bhk
-4 make jlY
-4 martian <client> ldf
-4 martian mfb
-4 masquerade <client> lcf
-4 masquerade <zone> qcZ
-4 masquerade jhc
-4 may cqa
-4 me <zone> jge
-4 me neb
-4 mean dcn
-4 monitoring <far> jgd
-4 monitoring niX
-4 morning pfY
-4 moved <zone> qcb
-4 moved mga
-4 must <own> anf
-4 must <server> gdj
-4 must cjh
-4 mx <far> ekd
-4 mx fkd
-4 my <own> ZxW
-4 my <zone> kfd
-4 my jch
-4 nat ndb
-4 nc <host> cem
-4 need naf
-4 needs <host> Zmh
-4 needs Zmh
-4 never oae
-4 new dle
-4 nmap <own> Zkj
-4 no ndc
-4 nobody Ypf
-4 not edl
-4 nothing dhi
-4 of <client> wTd
-4 of <far> glb
-4 of <gateway> Wgq
-4 of <zone> oeZ
-4 of rdY
-4 off <zone> qfY
-4 off pfY
-4 oif <far> pYf
-4 oif ncd
-4 on <client> lgb
-4 on <far> mfa
-4 on <gateway> fWq
-4 on <host> foY
-4 on <outside> iak
-4 on <own> dmc
-4 on <zone> sab
-4 on kkY
-4 once agm
-4 one lZi
-4 open <client> ija
-4 open <host> Zli
-4 open <outside> led
-4 open <own> blf
-4 opened bne
-4 opens cem
-4 other jib
-4 our <client> liZ
-4 our <far> ucW
-4 our <host> pcb
-4 our <own> enb
-4 our lfc
-4 out <client> lWl
-4 out <far> rbb
-4 out <gateway> cgk
-4 out <outside> coc
-4 out <own> bij
-4 out eej
-4 outbound <host> sfV
-4 outbound qhV
-4 outlook <own> dob
-4 outlook <server> fej
-4 outlook hid
-4 over <own> Xre
-4 over lfb
-4 packet <client> Wvc
-4 packet <host> Xsd
-4 packet <own> ejg
-4 packet <zone> lfc
-4 packet kgc
-4 packets Vph
-4 people jja
-4 permitted ajj
-4 ping <client> iqU
-4 ping <gateway> ejf
-4 ping <host> dpa
-4 ping <zone> Zof
-4 ping djg
-4 please kdf
-4 pls kgc
-4 policy <outside> lah
-4 policy <zone> jfe
-4 policy lcf
-4 port <client> pac
-4 port <far> pYf
-4 port <gateway> bbr
-4 port <host> Xho
-4 port <outside> Zil
-4 port <own> Xrf
-4 port <zone> vaW
-4 port idh
-4 postrouting <host> eao
-4 postrouting eZo
-4 ppl bkh
-4 prerouting <own> eke
-4 prerouting <zone> ffj
-4 prerouting eke
-4 printer <client> fjd
-4 probe djg
-4 public del
-4 put <zone> jge
-4 put kgc
-4 question mfa
-4 reach alh
-4 real mdd
-4 recv <own> gsU
-4 recv gsU
-4 refused <client> qgX
-4 refused lee
-4 relay Zof
-4 right mec
-4 rip <host> dnc
-4 rip dnc
-4 root <own> fmb
-4 root hla
-4 route oYg
-4 rule gdj
-4 rules <own> gma
-4 rules gma
-4 s bfm
-4 saddr <client> epZ
-4 saddr <host> ejf
-4 saddr <own> gkc
-4 same <outside> dZq
-4 same dao
-4 says <own> dle
-4 says fje
-4 scanner dnc
-4 scans <host> bqa
-4 scans bqa
-4 see Zil
-4 send <far> Zng
-4 send bgl
-4 sent <far> YvY
-4 sent <host> asa
-4 sent <own> foZ
-4 sent jja
-4 server <own> fnZ
-4 server <public> fmb
-4 server aod
-4 set <own> fke
-4 set eek
-4 show Xph
-4 since gkb
-4 so <zone> edl
-4 somebody hkb
-4 source <host> fjd
-4 source fkd
-4 src Ypf
-4 ssl ejf
-4 still <far> Wsd
-4 still <outside> nbf
-4 still <own> bwW
-4 still kfd
-4 suppose chj
-4 syn <host> eao
-4 syn <own> fje
-4 syn dfl
-4 take <outside> cgk
-4 take gWq
-4 talk <host> fdk
-4 talk Ygo
-4 talks flc
-4 tcp <client> jlZ
-4 tcp <gateway> cbp
-4 tcp <outside> scX
-4 tcp <own> bne
-4 tcp <zone> jch
-4 tcp jch
-4 team mYi
-4 tell <gateway> cgk
-4 that <client> fpY
-4 that <gateway> eek
-4 that <host> gkc
-4 that <outside> rcZ
-4 that <own> Xva
-4 that <zone> gbl
-4 the <client> nWj
-4 the <far> bqa
-4 the <gateway> ckg
-4 the <host> jge
-4 the <outside> emc
-4 the <own> etV
-4 the <public> djg
-4 the <server> eel
-4 the <zone> lYj
-4 then <own> fpX
-4 then fmb
-4 there <zone> pea
-4 there oae
-4 they <host> aeo
-4 they aeo
-4 thinking dgj
-4 this reY
-4 through fan
-4 thunderbird <own> eld
-4 thunderbird bji
-4 ticket <client> sVf
-4 ticket mfb
-4 timed <client> rdX
-4 to <client> ele
-4 to <far> eke
-4 to <gateway> iVp
-4 to <host> Xfq
-4 to <outside> jgd
-4 to <own> fmb
-4 to <public> fdk
-4 to bhk
-4 told niX
-4 traffic <far> dkf
-4 traffic <zone> Xrd
-4 traffic Zjk
-4 udp <far> Suf
-4 udp <gateway> jhc
-4 udp <outside> gbl
-4 udp <own> dpa
-4 udp <zone> jef
-4 udp kee
-4 unreplied <far> gej
-4 unreplied <own> fYp
-4 unreplied gYo
-4 up kdf
-4 upstream cdn
-4 us bgl
-4 use <host> Wqf
-4 use <own> ebm
-4 use Xho
-4 user Xni
-4 users <own> fkd
-4 users aoe
-4 vlan Vsf
-4 vz <client> pae
-4 vz ldd
-4 want ali
-4 wants dmd
-4 was mec
-4 way rbb
-4 we <outside> fcl
-4 we <zone> kYk
-4 went jef
-4 were hcj
-4 what <client> naf
-4 what <far> dpa
-4 what emc
-4 whats edl
-4 when <client> nag
-4 when <far> mec
-4 when <outside> iYm
-4 when <own> eld
-4 when <zone> kai
-4 whether <zone> kgc
-4 whether jef
-4 which <host> bij
-4 which cme
-4 while gYo
-4 why <host> chj
-4 will jlZ
-4 with <client> hla
-4 with <own> dmd
-4 with edl
-4 without kee
-4 work pdb
-4 works <outside> efk
-4 works cii
-4 would <client> jfd
-4 would <host> fmb
-4 would <outside> dfk
-4 would <own> fje
-4 would <zone> jdg
-4 you <client> kfd
-4 一 <host> eoZ
-4 一 <outside> jfe
-4 一 <own> epZ
-4 一 <zone> ecm
-4 上 <client> mdd
-4 上 <own> amg
-4 上 <zone> jch
-4 上 lbg
-4 下 <gateway> cii
-4 下 dfk
-4 不 <gateway> ecm
-4 不 <host> Yqe
-4 不 <outside> fkc
-4 不 <own> gkc
-4 不 aji
-4 个 cih
-4 为 bij
-4 主 <client> jhc
-4 主 hjd
-4 么 ddm
-4 也 edk
-4 了 <zone> pbc
-4 了 neb
-4 事 <own> enb
-4 事 kee
-4 人 gej
-4 从 <client> dpa
-4 从 <gateway> dnc
-4 从 <host> fmb
-4 从 bne
-4 他 qca
-4 们 bfm
-4 件 <own> bmf
-4 件 blg
-4 会 <host> bdo
-4 会 aeo
-4 体 kcg
-4 信 <far> dkg
-4 信 <server> dcn
-4 信 Zmg
-4 内 Yhn
-4 写 lfc
-4 出 <far> lde
-4 出 kfd
-4 则 kfd
-4 到 <client> ocd
-4 到 <far> grV
-4 到 lfd
-4 加 <client> kja
-4 加 <zone> fdk
-4 加 djg
-4 动 bmf
-4 包 <client> jfd
-4 包 kee
-4 去 mbf
-4 反 kdf
-4 发 <own> dme
-4 发 mYi
-4 口 Yfp
-4 可 dfk
-4 台 <client> pbc
-4 台 hbk
-4 同 <own> gjd
-4 同 clf
-4 后 emd
-4 吗 blg
-4 啥 ddm
-4 器 fje
-4 回 cbp
-4 在 <host> dpa
-4 在 kfd
-4 址 <own> alg
-4 址 khb
-4 好 mdd
-4 客 <client> pZe
-4 客 <own> dmd
-4 客 kdf
-4 对 Ynh
-4 己 <client> djg
-4 己 <far> blg
-4 己 goY
-4 帮 <gateway> efj
-4 开 fWr
-4 影 kha
-4 志 fmc
-4 忙 idh
-4 想 ebn
-4 成 occ
-4 我 <client> mdc
-4 我 lde
-4 户 <client> oiW
-4 户 <own> gmb
-4 户 beo
-4 打 lkW
-4 把 hpW
-4 抓 <client> phW
-4 抓 <host> ejf
-4 报 dgj
-4 掉 <own> fje
-4 掉 <zone> dfj
-4 掉 ici
-4 接 cji
-4 收 jhd
-4 改 <outside> ngZ
-4 改 <zone> jgd
-4 改 kgd
-4 放 cjh
-4 教 niX
-4 时 kdf
-4 明 <own> dmd
-4 明 dmd
-4 是 <client> tYb
-4 是 <outside> gdj
-4 是 <zone> del
-4 是 gdj
-4 最 ekf
-4 有 <gateway> baq
-4 有 <zone> sbZ
-4 有 taZ
-4 服 <client> fld
-4 服 fld
-4 本 <host> kgb
-4 本 <own> dlf
-4 本 jhc
-4 机 <client> bne
-4 机 <far> fkd
-4 机 <host> drY
-4 机 eld
-4 条 <host> jaj
-4 条 <own> ejf
-4 条 <zone> led
-4 条 lgb
-4 来 ahl
-4 查 Yjl
-4 求 efj
-4 没 <gateway> ebn
-4 没 kcg
-4 法 <server> fej
-4 法 fej
-4 烦 <zone> kee
-4 烦 gjd
-4 班 jeg
-4 用 <host> ckg
-4 用 <own> eld
-4 电 <own> ejf
-4 的 <far> dob
-4 的 <gateway> djf
-4 的 <outside> hck
-4 的 <own> exR
-4 的 <public> eel
-4 的 <zone> mmU
-4 的 dle
-4 直 <client> hid
-4 直 <gateway> flc
-4 直 <host> gna
-4 直 <zone> cgk
-4 看 <client> mce
-4 看 <gateway> bfm
-4 看 <host> eke
-4 看 <own> ejf
-4 看 <zone> dbo
-4 看 amg
-4 程 <client> eqY
-4 程 bii
-4 端 <gateway> dfk
-4 端 <own> dmd
-4 端 <server> efj
-4 第 kdf
-4 网 cnd
-4 能 <far> djg
-4 能 <host> dgj
-4 能 <outside> ckg
-4 能 <public> efj
-4 能 bhk
-4 脑 <own> ejf
-4 脑 lec
-4 自 <outside> clf
-4 自 <own> gnZ
-4 行 <client> qac
-4 行 <zone> peZ
-4 认 mcd
-4 设 mjX
-4 访 <own> gje
-4 访 ckg
-4 话 dnc
-4 说 <own> fld
-4 说 fke
-4 请 <client> lce
-4 请 enb
-4 走 Ypg
-4 超 <gateway> eYq
-4 超 mag
-4 转 <outside> oae
-4 转 kai
-4 边 <own> ejf
-4 边 rZc
-4 还 <far> fmb
-4 还 <gateway> djh
-4 还 <own> goY
-4 还 djg
-4 这 <client> gkd
-4 这 <zone> qfX
-4 这 eld
-4 连 <own> Xpg
-4 连 clg
-4 通 <gateway> gej
-4 通 bdo
-4 那 <outside> Yqe
-4 那 gnZ
-4 邮 bpc
-4 都 lhb
-4 配 cii
-4 里 <host> clf
-4 里 Ymi
-4 问 <client> pdb
-4 问 <host> dgj
-4 问 <zone> Zfo
-4 问 ebm
-4 面 fkd
1 $ <client> neb
1 $ <far> Wqg
1 $ <gateway> ali
1 $ <own> dmd
1 $ <public> dmd
1 $ <server> ddm
1 $ <zone> iak
1 ' , kfc
1 ' <outside> bgl
1 ' <own> jhc
1 ' out dgk
1 ' out of dgk
1 ' pZe
1 's <gateway> fej
1 's <host> Zpf
1 's <n> dkf
1 's <service> bqc
1 's <zone> flc
1 's Xlj
1 's own gjd
1 , <client> , afm
1 , <client> efj
1 , <far> Ypf
1 , <gateway> ilY
1 , <gateway> 会 emb
1 , <gateway> 放 hic
1 , <gateway> 这 dqZ
1 , <host> cco
1 , <n> doa
1 , <n> tcp ejf
1 , <n> udp kdf
1 , <outside> 访 cgl
1 , <own> fke
1 , <public> Xgq
1 , <server> hal
1 , <service> <server> kef
1 , <service> ? dmd
1 , <service> dih
1 , <service> on sZb
1 , <zone> 的 cjh
1 , <zone> 访 efj
1 , <zone> 还 Zfo
1 , allowed ? hid
1 , allowed hjc
1 , allowed or kgc
1 , and does eoa
1 , and fek
1 , any emc
1 , any port ejf
1 , but kef
1 , can ici
1 , can they pda
1 , destination glc
1 , dgj
1 , do bii
1 , do we edl
1 , does <service> iic
1 , does it aki
1 , does that jef
1 , does the mfa
1 , dst odb
1 , fine bod
1 , from chj
1 , i lec
1 , is <service> oZf
1 , is it jlY
1 , is kcg
1 , is that ika
1 , is the jXm
1 , it tWd
1 , no cco
1 , not Wph
1 , nothing Ymi
1 , ok kkY
1 , on dev mfb
1 , open ? ofa
1 , open hkb
1 , or does emb
1 , or is jch
1 , or rcZ
1 , outlook qfX
1 , permitted ? eke
1 , permitted eke
1 , plain <service> hid
1 , plain hid
1 , same kef
1 , session eke
1 , should jlY
1 , so blg
1 , source coc
1 , target nbe
1 , tcp <n> hjc
1 , tcp hjc
1 , tcp port Wrf
1 , the hcj
1 , udp <n> dle
1 , udp dle
1 , when saa
1 , where rba
1 , which kee
1 , who oZe
1 , why chi
1 , will dgj
1 , will it liZ
1 , will the fna
1 , works fkd
1 , would del
1 , would it Zoe
1 , would that eld
1 , yes cih
1 , yes or cih
1 , 不 bdo
1 , 为 hid
1 , 从 Yua
1 , 会 不 dih
1 , 会 被 mfb
1 , 出 fkd
1 , 发 epZ
1 , 发 信 lde
1 , 回 gkc
1 , 帮 dob
1 , 想 <service> kee
1 , 想 mfb
1 , 收 oea
1 , 放 hkb
1 , 放 行 jhd
1 , 是 iZl
1 , 目 kgc
1 , 目 的 kgc
1 , 端 dkf
1 , 端 口 dkf
1 , 行 jai
1 , 要 mbe
1 , 这 elc
1 , 这 样 bfn
1 , 连 fmb
1 , 连 的 jaj
1 , 麻 hid
1 , 麻 烦 hid
1 -> <client> sUg
1 -> <far> lde
1 -> <gateway> jbi
1 -> <host> <service> jfe
1 -> <host> sXd
1 -> <outside> , ici
1 -> <own> , lfc
1 -> <own> if kgc
1 -> <zone> , lcf
1 -> <zone> <service> kee
1 -> nZg
1 -a prerouting dih
1 -d <host> -j Xds
1 -d <host> -p lah
1 -d <host> kbh
1 -d <outside> jef
1 -d <zone> gdj
1 -d idh
1 -j <host> ejf
1 -j <outside> fkd
1 -j <zone> Vjo
1 -j accept $ edk
1 -j drop , ebn
1 -j drop lYj
1 -j ejf
1 -j masquerade , gSv
1 -j masquerade cjh
1 -j snat del
1 -j snat to del
1 -o <outside> -p kdf
1 -o <outside> kcg
1 -o <zone> -j kdf
1 -o <zone> -p fej
1 -o <zone> jef
1 -o jdg
1 -p <host> aij
1 -p <own> eke
1 -p <zone> hck
1 -p tcp dport aki
1 : <client> sZb
1 : <far> anf
1 : <gateway> nYh
1 : <host> coc
1 : <n> failed led
1 : <outside> hcj
1 : <own> lce
1 : <server> Zeo
1 : <zone> bqb
1 : connection dgj
1 : is miY
1 : postfix med
1 : trying <own> kfc
1 : trying kfc
1 ; <outside> kdf
1 ; kfe
1 ; the connection eke
1 ; the eke
1 <- <host> gla
1 <- <zone> bsZ
1 <- dnc
1 <client> <client> pcc
1 <client> <own> eke
1 <client> <server> ecm
1 <client> <zone> UY0
1 <client> edl
1 <client> 的 <n> cbq
1 <client> 的 cZr
1 <client> 要 efk
1 <far> , Xbt
1 <far> : ckh
1 <far> : connection dke
1 <far> <client> mZi
1 <far> <far> dke
1 <far> <host> clf
1 <far> <outside> bco
1 <far> a ? hdh
1 <far> a hdh
1 <far> echo jch
1 <far> echo request jch
1 <far> eek
1 <far> r , fje
1 <far> r fje
1 <far> s , lgb
1 <far> s lgb
1 <gateway> <client> fZp
1 <gateway> <zone> lcg
1 <gateway> ccn
1 <host> , kZj
1 <host> <client> oWi
1 <host> <host> afn
1 <host> <n> lfc
1 <host> <outside> niX
1 <host> <server> Xer
1 <host> <zone> mec
1 <host> gck
1 <host> s , mbf
1 <host> s mbf
1 <host> 上 Yfq
1 <host> 的 <n> bsZ
1 <host> 的 bji
1 <n> $ $ eje
1 <n> $ eje
1 <n> , Utf
1 <n> : <n> cgk
1 <n> : dhi
1 <n> <client> fke
1 <n> <far> nbd
1 <n> <gateway> cme
1 <n> <host> atZ
1 <n> <n> <n> ndd
1 <n> <n> mag
1 <n> <outside> eke
1 <n> <own> dle
1 <n> <zone> lah
1 <n> ? $ dkf
1 <n> ? dle
1 <n> eoa
1 <n> from dih
1 <n> nc : dke
1 <n> nc dke
1 <n> on <client> bgl
1 <n> on cjh
1 <n> tcp jfe
1 <n> trying foa
1 <n> udp eke
1 <n> 一 fjf
1 <n> 一 直 fjf
1 <n> 不 dkf
1 <n> 不 通 ejf
1 <n> 吗 ejf
1 <n> 应 dlf
1 <n> 应 该 dlf
1 <n> 直 ejf
1 <n> 直 接 ejf
1 <n> 端 fjd
1 <n> 端 口 fjd
1 <outside> <zone> nZg
1 <own> $ $ cii
1 <own> $ cii
1 <own> , <service> ddm
1 <own> , bfm
1 <own> , port fdj
1 <own> : connection eke
1 <own> : hjc
1 <own> <client> mcf
1 <own> <far> kbi
1 <own> <n> oae
1 <own> <outside> kdf
1 <own> <own> bod
1 <own> <public> fan
1 <own> <server> eek
1 <own> <zone> kfd
1 <own> ? fcl
1 <own> fej
1 <own> on <n> fan
1 <own> on fZo
1 <own> s , jff
1 <own> s jfe
1 <own> tcp <n> occ
1 <own> tcp occ
1 <own> timed edk
1 <own> 打 fej
1 <own> 收 <service> gam
1 <own> 收 gdk
1 <own> 的 <n> fej
1 <own> 的 fdj
1 <server> 的 <service> aof
1 <server> 的 aof
1 <server> 能 cme
1 <server> 要 occ
1 <service> $ $ cme
1 <service> $ cme
1 <service> , VyY
1 <service> : connect fdk
1 <service> <client> rdX
1 <service> <far> eke
1 <service> <host> <n> tUf
1 <service> <host> Xmj
1 <service> <n> Xre
1 <service> <outside> mfb
1 <service> <own> <n> mdd
1 <service> <own> iic
1 <service> <server> akj
1 <service> ? $ epZ
1 <service> ? csY
1 <service> Yqe
1 <service> into qYd
1 <service> ok ? bii
1 <service> ok bkh
1 <service> to <host> oYf
1 <service> to <own> fej
1 <service> to uOk
1 <service> 到 <gateway> jdg
1 <service> 到 <host> gck
1 <service> 到 lYj
1 <zone> , nfa
1 <zone> <zone> gjd
1 <zone> 上 hXo
1 <zone> 收 fZo
1 <zone> 的 mdd
1 <zone> 的 同 jZk
1 <zone> 能 zZU
1 ? <client> jja
1 ? <far> jia
1 ? <gateway> Ykl
1 ? <host> Tri
1 ? <outside> hid
1 ? <own> dgj
1 ? <public> ddm
1 ? <zone> gqW
1 ? ? led
1 a ? gkd
1 a eld
1 able <client> pYf
1 able <host> qYd
1 able <zone> bmf
1 able oea
1 able to <service> pYf
1 able to hit iak
1 able to oea
1 able to talk ele
1 accept kfd
1 access <outside> apd
1 access ? $ cme
1 access ? cme
1 access nmU
1 adress bcp
1 after <own> gkd
1 after cmd
1 after that gjd
1 afterwards fje
1 against pZd
1 allowed <client> ilZ
1 allowed <far> Usg
1 allowed <gateway> ogY
1 allowed <host> fan
1 allowed <zone> mdd
1 allowed ? $ ilZ
1 allowed ? ilZ
1 allowed or ngZ
1 allowed out hZm
1 allowed out to hZm
1 allowed to efj
1 and <far> iic
1 and <host> mXj
1 and <outside> naf
1 and <own> drY
1 and <zone> lXk
1 and gets dob
1 and it bii
1 and lZi
1 and nothing jak
1 and the mfa
1 and want qZc
1 and want to jgd
1 answer blf
1 answers Vml
1 are <client> Zli
1 are able jgd
1 are able to jgd
1 as <gateway> Zof
1 as <host> hci
1 as <own> Xtc
1 as emb
1 as the kbh
1 asks <client> rYd
1 asks ocd
1 at <client> eld
1 at <gateway> fZo
1 at <own> Xin
1 at <server> eWs
1 at <zone> dle
1 at all $ eke
1 at all ? efj
1 at cnd
1 be <client> pdZ
1 be <far> iic
1 be <gateway> cfl
1 be <host> epZ
1 be <outside> dih
1 be <own> fje
1 be <zone> kZj
1 be able hbk
1 be able to hbk
1 be dgj
1 being Zof
1 blocked <client> pYf
1 blocked qZd
1 blocking <gateway> cbp
1 blocking cbp
1 box $ $ bco
1 box $ bco
1 box , Whp
1 box <gateway> pdb
1 box <host> ejf
1 box <zone> qca
1 box ? $ dnc
1 box ? dnc
1 box ejf
1 box itself mbf
1 browse <zone> jef
1 browse jef
1 but <outside> ahl
1 but <own> csZ
1 but adp
1 by <client> Zrc
1 by <service> , fna
1 by <service> dqZ
1 by anf
1 calls qca
1 can <client> pad
1 can <far> vSf
1 can <zone> jdf
1 can get pbc
1 can i fan
1 can not klY
1 can open pda
1 can reach pgY
1 can use <own> mga
1 can't <client> hid
1 can't <host> tXc
1 can't <zone> neb
1 can't ofZ
1 can't open led
1 cannot <zone> kgc
1 cannot obd
1 cant <client> sXd
1 cant <zone> ogY
1 cant saa
1 client <outside> gkc
1 client <zone> mga
1 client jhc
1 clients <outside> rab
1 clients get sbY
1 clients lde
1 collects bpc
1 come <own> dmd
1 come back lhZ
1 come kia
1 coming apd
1 coming in dqZ
1 complain mfb
1 complains fmb
1 conect kef
1 conect to kef
1 connect <client> qac
1 connect jfe
1 connection djg
1 connects <far> maf
1 connects <outside> gam
1 connects <zone> lgb
1 connects tWd
1 connects to <own> lgb
1 connects to mfc
1 could <zone> oeZ
1 could jlX
1 curl <client> lgc
1 deliver <host> nhY
1 deliver nhY
1 deliver outbound nhY
1 delivers <far> lce
1 delivers mce
1 direct <host> bhk
1 direct ahl
1 directly , bqb
1 directly <host> amg
1 directly <zone> gnZ
1 directly ? $ bhk
1 directly ? bhk
1 directly cme
1 directly on <n> fkc
1 directly on dpa
1 dnat <zone> Zfo
1 dnat Zeq
1 do <client> oZf
1 do <gateway> Zgn
1 do <own> Zof
1 do idh
1 do with agn
1 does <client> ihd
1 does <far> jkZ
1 does <gateway> alh
1 does <host> Zkj
1 does <outside> Wgq
1 does <own> bod
1 does <zone> ibj
1 does it dmd
1 does it get jge
1 does not Zmi
1 does that lha
1 does the <gateway> jib
1 does the jfe
1 doesn't agn
1 doing <gateway> efj
1 dport <n> Ysc
1 dport <own> fkd
1 dport Ysc
1 drop <gateway> acq
1 drop kXm
1 dst <client> kcg
1 dst <client> len sXd
1 dst <host> len kdf
1 dst <host> mfb
1 dst <host> sport kfe
1 dst jef
1 eating <gateway> afo
1 eating afo
1 echo <far> dgj
1 end <own> djg
1 end djg
1 end up djg
1 ether <zone> gdj
1 ether fej
1 ether saddr <n> fej
1 ether saddr fej
1 even <gateway> dYr
1 even <zone> gck
1 even Zng
1 even get fek
1 every kee
1 every minute anf
1 fail uhR
1 failed <own> fdj
1 failed fdj
1 fetch uXb
1 folks <zone> gbl
1 folks ibj
1 for <client> Ymi
1 for <host> ldf
1 for <own> , ibj
1 for <own> port oea
1 for <service> hoX
1 for <service> over Zng
1 for <zone> iic
1 for eke
1 for the emc
1 forward <gateway> eVt
1 forward ebm
1 forwarded gjd
1 from <client> , ckh
1 from <client> ikZ
1 from <far> Zmh
1 from <gateway> ctX
1 from <host> cnd
1 from <outside> $ fjf
1 from <outside> , fkd
1 from <outside> aik
1 from <outside> still cgk
1 from <own> hid
1 from <zone> , dmd
1 from <zone> gkc
1 from a dle
1 from dnb
1 from hitting fbl
1 from line <n> cfl
1 from line cfl
1 from my iic
1 from talking odc
1 from the bfm
1 from the port cem
1 get <client> gpX
1 get <host> jic
1 get <own> eld
1 get <service> gYo
1 get <service> on ddn
1 get <zone> lbh
1 get at <host> kdf
1 get at kdf
1 get fna
1 get forwarded iic
1 get in lah
1 get out kgc
1 get out to oXh
1 get the amg
1 get to <far> pYf
1 get to <host> nag
1 get to <own> kef
1 get to <service> jef
1 get to oXi
1 get to the rdZ
1 gets <client> atZ
1 gets <far> iib
1 gets <outside> iYm
1 gets <own> fje
1 gets <zone> nXi
1 gets Znf
1 gets nothing mfb
1 gets out ngZ
1 gets out to peZ
1 gets to bfl
1 gives <own> fmc
1 gives Vqh
1 gives me gbl
1 go <zone> jee
1 go dkf
1 goes aik
1 goes thru flc
1 going <client> qWf
1 going rXe
1 going to rXe
1 guys oea
1 hands eld
1 has <client> kjZ
1 has <host> dfk
1 has <zone> lTo
1 has to hoX
1 have <zone> fbl
1 have nWi
1 have no agm
1 hit <client> tZa
1 hit <host> gdj
1 hit <host> on gcl
1 hit <outside> mdd
1 hit <own> med
1 hit <service> kdf
1 hit <zone> mfb
1 hit peZ
1 hitting <far> jee
1 hitting kdf
1 host <outside> oZf
1 host on akj
1 hosts <zone> tXc
1 hosts ara
1 i <client> pfZ
1 i <outside> gUr
1 i <own> Szb
1 i get hdi
1 i qZd
1 i see lYj
1 icmp Rmp
1 if hmZ
1 if i fmb
1 if we ihd
1 in <client> mYi
1 in <gateway> eYp
1 in <host> Woi
1 in <outside> kcg
1 in <own> dmd
1 in <server> ecm
1 in <zone> lZj
1 in a ljY
1 in it ahk
1 in jbi
1 in the cfm
1 instead adp
1 instead of afn
1 into <client> kmW
1 into <own> crZ
1 into <zone> jcg
1 into cjh
1 ip <client> ihd
1 ip <far> flc
1 ip <host> hid
1 ip <own> gkc
1 ip <zone> cgk
1 ip daddr <client> ncd
1 ip daddr <host> jef
1 ip daddr odc
1 ip dscp cs fld
1 ip dscp fld
1 ip kfd
1 ip saddr <far> cgk
1 ip ttl <n> dkf
1 ip ttl dkf
1 is <client> cme
1 is <far> bra
1 is <gateway> Ycr
1 is <host> ijb
1 is <outside> Zeo
1 is <own> bkg
1 is <server> del
1 is <zone> jbj
1 is a kbh
1 is able mfb
1 is able to mfb
1 is blocked lfb
1 is fine cdn
1 is fje
1 is full ail
1 is full of ail
1 is it mbf
1 is not cme
1 is supposed glb
1 is supposed to glb
1 is that ked
1 is the glb
1 is what oae
1 it <client> lcf
1 it <outside> Yep
1 it <own> fmb
1 it bgl
1 it is edl
1 it is fine edl
1 it works cgj
1 itself $ $ hid
1 itself $ hid
1 itself , lgb
1 itself <gateway> jib
1 itself <host> saa
1 itself ? $ ejf
1 itself ? eje
1 itself able jff
1 itself able to jff
1 itself get ndc
1 itself get out lfc
1 itself get to lde
1 itself miY
1 itself open eld
1 itself reach pfY
1 itself resolve odc
1 itself to fcl
1 just <client> lce
1 just <host> cii
1 just <zone> lbg
1 just hangs jhb
1 just spins ejf
1 keep rdX
1 keeps nae
1 lan <zone> bii
1 lan bii
1 land jlZ
1 land on gje
1 laptop <zone> lXk
1 laptop aki
1 last <zone> lah
1 last week and kjZ
1 len <client> Sxd
1 len <host> eke
1 len <n> iic
1 len <n> proto dkf
1 len <n> tos fkd
1 len <n> ttl mfb
1 len <own> dob
1 len iic
1 let <far> anf
1 let <gateway> caq
1 let <zone> bfm
1 let bdo
1 let him bij
1 let it cgk
1 let that cco
1 let that through cgk
1 let through Zqd
1 lets <gateway> dZp
1 lets dZp
1 letting <gateway> fdk
1 letting fdk
1 listens <client> dle
1 listens dle
1 log ncc
1 logs : ked
1 logs <client> rZc
1 logs vWb
1 lose <far> nae
1 lose <zone> lfc
1 lose meb
1 mac <n> : gej
1 machine kee
1 make <own> bmf
1 make <zone> ngZ
1 make it lgb
1 make it out amg
1 make it to mfa
1 make lhb
1 may uXb
1 must <client> dle
1 must <host> obd
1 must iic
1 my arc
1 need <zone> led
1 need kaj
1 needs <client> rYd
1 needs <host> oea
1 needs obd
1 needs to kee
1 needs to pull oea
1 network <zone> fmb
1 network fmb
1 never <own> ejf
1 never ihd
1 no oiV
1 not <own> dle
1 not liZ
1 now qcb
1 of jhc
1 off <outside> dgj
1 off jch
1 off line <n> cgk
1 off line cgk
1 off the agn
1 off the port cgl
1 ok <gateway> gck
1 ok <host> kbh
1 ok <outside> dpa
1 ok ? $ lgb
1 ok ? kia
1 ok or chk
1 on <client> klX
1 on <gateway> etW
1 on <host> Yjl
1 on <n> $ hid
1 on <n> and gpY
1 on <n> does eoa
1 on <n> for alh
1 on <n> hjc
1 on <n> or dkf
1 on <n> tcp Wuc
1 on <n> then glb
1 on <n> udp mdd
1 on <own> dnc
1 on <public> ckf
1 on <server> dcm
1 on <service> $ bne
1 on <service> , bpc
1 on <service> ? cii
1 on <zone> kXl
1 on port <n> gnZ
1 on port gnZ
1 on tcp <n> gal
1 on tcp gal
1 on the Xbu
1 once jkZ
1 one jdh
1 only ecm
1 open <gateway> hnY
1 open <host> khc
1 open <service> vRf
1 open <zone> jaj
1 open ? ijb
1 open a mcf
1 open for emd
1 open to <outside> djg
1 open to Zpe
1 open to the dnc
1 opening <client> qba
1 opening <own> ngZ
1 opening naf
1 opens <client> kdf
1 opens <own> kkY
1 opens <service> pcb
1 opens <zone> mfa
1 opens mga
1 or <gateway> Zfo
1 or <host> bfm
1 or <outside> kia
1 or <zone> gkc
1 or adp
1 or does kbh
1 or not ? jdg
1 our <far> pda
1 our qca
1 out <client> eke
1 out <host> cme
1 out <zone> mac eej
1 out <zone> src eek
1 out mac <n> dfk
1 out mac dfk
1 out of fjd
1 out of line cfk
1 out of the Qdz
1 out on <outside> oae
1 out on oae
1 out src bgl
1 out to <far> ncd
1 out to <outside> kee
1 out to ncd
1 outlook <zone> ofZ
1 outlook meb
1 over <client> kde
1 over <far> Wrf
1 over <host> gkc
1 over <n> , dle
1 over <n> Zoe
1 over <outside> Wse
1 over <own> clf
1 over <service> $ Xre
1 over <service> , lcf
1 over <service> <n> bne
1 over <service> ? hsT
1 over <service> fej
1 over gkc
1 over udp <n> mce
1 over udp mbf
1 pass <gateway> bar
1 pass hbk
1 pc <client> bgl
1 pc <zone> fdk
1 pc fdk
1 pcs <zone> saa
1 pcs saa
1 people <zone> rfW
1 people qfW
1 permitted <zone> pae
1 permitted ? $ jkZ
1 permitted ? jkZ
1 permitted neb
1 permitted to nfa
1 ping <client> yVZ
1 ping <far> lbg
1 ping <gateway> naf
1 ping <host> jgd
1 ping <own> kgd
1 ping <zone> led
1 ping ogZ
1 ping 不 lde
1 ping 不 通 lde
1 ping 得 oYg
1 ping 得 通 jdg
1 pings mce
1 please mag
1 pls $ $ fje
1 pls $ fje
1 pls <host> dpa
1 pls dpa
1 polls sZb
1 port <client> fje
1 port <far> amg
1 port <n> $ dnc
1 port <n> ? Zjk
1 port <n> and bmf
1 port <n> cjh
1 port <n> does anf
1 port <n> is bod
1 port <n> tcp fej
1 port <n> udp Xtc
1 port <n> will fnZ
1 port <zone> emc
1 port bjh
1 possible bsZ
1 postfix <host> jfe
1 postfix <service> <n> mZh
1 postfix <service> mZh
1 postfix jfe
1 postfix smtpd <n> dob
1 postfix smtpd dob
1 ppl <zone> jef
1 ppl jef
1 prints mdd
1 proto dnc
1 proto tcp dnc
1 pulls <client> pZe
1 pulls oZe
1 pushes <client> pad
1 pushes nbe
1 r , idh
1 r , seq idh
1 r <far> hdi
1 r idh
1 reach <client> uTf
1 reach <far> ofZ
1 reach <host> jdg
1 reach <host> on fcl
1 reach <outside> hdi
1 reach <own> $ lgb
1 reach <own> kgc
1 reach <own> on lgb
1 reach <service> ngZ
1 reach <service> on mga
1 reach <zone> ofa
1 reach taZ
1 reachable <host> bne
1 reachable <own> gdj
1 reachable Zng
1 reachable by Xoh
1 reachable for dhi
1 reachable from <outside> Yog
1 reachable from dkf
1 receives kgc
1 reports <client> kde
1 reports led
1 right mfb
1 right now pYe
1 rules <zone> ecl
1 rules cco
1 run kgc
1 runs <client> bpc
1 runs bpc
1 s , hjc
1 s , seq dle
1 s <client> lfc
1 s <host> Xni
1 s <own> dkf
1 s hjc
1 say <zone> mfb
1 say neb
1 says : pfY
1 says <client> lbg
1 says <far> fjd
1 says <outside> hYn
1 says <own> Zqd
1 says <service> qad
1 says <zone> jgd
1 scrapes <client> pbd
1 scrapes pbd
1 see <far> doa
1 see <zone> 0ZT
1 see bkh
1 see the pUj
1 see when Yog
1 sees dnd
1 segment <zone> jef
1 send <host> tcX
1 send <zone> kgd
1 send mail pbc
1 send saa
1 sending pcb
1 sends <client> mbe
1 sends <host> jaj
1 sends pXf
1 sends to jak
1 server $ $ qac
1 server $ qac
1 server , djg
1 server <host> on arb
1 server ? $ ckf
1 server ? clf
1 server at ben
1 server by <public> acr
1 server by Vml
1 server get ika
1 server in Zli
1 server is Wnk
1 server itself eao
1 server on <service> emc
1 server on bij
1 server or Unl
1 server over <service> agm
1 server over agm
1 server reach idh
1 server reachable ZZt
1 server see Wnj
1 server see the bji
1 server to qac
1 set aen
1 she iic
1 should <client> hjc
1 should <host> Usg
1 should <own> Xre
1 should <zone> Znf
1 should be foZ
1 shows <client> meb
1 shows <gateway> Vgr
1 shows <zone> eek
1 shows ddm
1 shows only Zgn
1 shows this Xkl
1 side <outside> obc
1 side <zone> idh
1 side mbf
1 since flc
1 since the ilZ
1 sits eXr
1 sport <far> Xqf
1 sport <host> gpX
1 sport <own> fdk
1 src <host> cme
1 src <zone> dgk
1 src dgj
1 start <own> fje
1 start kia
1 start working fje
1 still <client> tYb
1 still <far> nec
1 still <host> kgc
1 still <outside> kgc
1 still <own> dkf
1 still be able del
1 still be hdi
1 still come dmd
1 still get jgd
1 still khb
1 still open mga
1 still reach nbf
1 still work ? fmb
1 still work bpb
1 straight <outside> qcZ
1 straight <zone> mgb
1 straight kia
1 straight to kfd
1 subnet <zone> flc
1 subnet flc
1 take <service> emb
1 take emb
1 talk <client> naf
1 talk <host> ofa
1 talk <zone> mfb
1 talk pda
1 talk to <host> mce
1 talk to <zone> lde
1 talk to ndc
1 talking tZa
1 talking to <own> ogY
1 talking to tZa
1 talks qdZ
1 talks to qdZ
1 tcp <client> dob
1 tcp <far> hkb
1 tcp <host> cne
1 tcp <n> , enb
1 tcp <n> <n> mhY
1 tcp <n> ? Zlh
1 tcp <outside> enb
1 tcp <own> bji
1 tcp dport <n> dle
1 tcp dport dle
1 tcp ejf
1 that <zone> dgj
1 that's mce
1 the <client> glc
1 the <host> ilZ
1 the <outside> dek
1 the <own> djg
1 the <zone> fYp
1 the dfj
1 the same dek
1 then <client> nhY
1 then <host> erW
1 then <outside> cem
1 then ? $ enb
1 then ? enb
1 then be able jgd
1 then be jgd
1 then get eek
1 then use kgc
1 they <zone> qdZ
1 they reX
1 through <host> Zfn
1 through <outside> enc
1 through <own> fej
1 through <zone> lcf
1 through dhj
1 through this box gjd
1 timeout oYg
1 times <own> ejg
1 times eke
1 times out eke
1 times out on kee
1 to <client> , rba
1 to <client> on rab
1 to <client> qZc
1 to <far> ? kgd
1 to <far> udp maf
1 to <far> vXa
1 to <gateway> iak
1 to <host> $ mdd
1 to <host> , kcg
1 to <host> <n> oeZ
1 to <host> ? lgb
1 to <host> kcg
1 to <host> on pXg
1 to <host> port ihc
1 to <outside> , mdd
1 to <outside> accept gZn
1 to <outside> rWf
1 to <own> ? ngZ
1 to <own> mga
1 to <own> ok jgd
1 to <own> port ibj
1 to <own> still egj
1 to <own> tcp dfk
1 to <zone> , flc
1 to <zone> <service> jdg
1 to <zone> kee
1 to blame fcl
1 to jhd
1 to our kcg
1 to port <n> kdf
1 to port kdf
1 to reach efk
1 to the <gateway> lbg
1 to the <host> jef
1 today lVm
1 towards <client> kef
1 towards <far> kfd
1 towards <own> mga
1 towards <zone> nZg
1 towards oYg
1 true ? $ cii
1 true ? cii
1 true cii
1 trying <own> fje
1 trying eke
1 type <n> ajj
1 type <n> code ajj
1 type <own> gbl
1 udp <client> pcb
1 udp <far> Rvf
1 udp <n> , Xqf
1 udp <n> ? jkY
1 udp <n> mec
1 udp <outside> Zrc
1 udp lfd
1 up <client> nXh
1 up nXh
1 use <zone> nea
1 use nfa
1 user pZe
1 users <outside> maf
1 users <zone> kfd
1 users ked
1 verdict ici
1 via <own> cfl
1 via <service> khb
1 via <zone> mXj
1 visible bne
1 wants <client> sVg
1 wants <far> nbe
1 wants <service> nZf
1 wants <zone> jgd
1 wants pZf
1 wants to ndc
1 were <outside> bdo
1 were cdn
1 what cgj
1 what does ckg
1 when <client> nZg
1 when <gateway> Xfq
1 when <host> cii
1 when <own> dle
1 when cii
1 when it mdd
1 when the dkg
1 where does jfe
1 where jfe
1 which <own> eld
1 which dle
1 while <own> dle
1 while djg
1 while the dhj
1 who <client> nec
1 who <outside> lde
1 who <zone> fcl
1 who lah
1 why <client> jfe
1 why <own> gkd
1 why ? gdk
1 wifi <zone> nae
1 wifi nae
1 will <client> kdf
1 will <far> kgc
1 will <host> imY
1 will <own> Xqf
1 will ika
1 will that aoe
1 with <client> dih
1 with <far> cme
1 with <host> djg
1 with <outside> gnZ
1 with <own> dld
1 with <service> <n> bne
1 with <service> ? cnd
1 with <service> lgb
1 with <zone> kef
1 with flb
1 without oZf
1 wont led
1 work for gmb
1 works ? erY
1 would <client> liZ
1 would <host> apd
1 would <outside> Ysc
1 would <own> foZ
1 would be eek
1 would gma
1 would that dkf
1 would the lgc
1 yes obd
1 zone <zone> mec
1 zone ncd
1 一 <host> efj
1 一 dle
1 一 直 Ymi
1 上 , rWf
1 上 <client> miZ
1 上 <host> nlU
1 上 <outside> jch
1 上 <service> <host> oZf
1 上 <service> <own> jef
1 上 <service> lcf
1 上 <zone> iak
1 上 jgd
1 上 ping lfc
1 上 不 idh
1 上 不 了 idh
1 上 到 eej
1 上 到 底 eej
1 上 执 kdf
1 上 执 行 kdf
1 上 抓 eek
1 上 抓 到 bem
1 上 抓 包 dgj
1 上 抓 的 jef
1 上 的 <service> Ypf
1 上 的 khb
1 上 的 prometheus jef
1 上 看 ben
1 上 看 到 ben
1 上 网 kch
1 上 跑 jfe
1 下 clf
1 下 面 的 jef
1 不 $ $ ckh
1 不 $ ckh
1 不 <far> djg
1 不 <host> cgk
1 不 <outside> gmb
1 不 jdf
1 不 通 , djg
1 不 通 djg
1 丢 <gateway> eel
1 丢 eel
1 丢 掉 fdj
1 丢 的 edl
1 丢 的 吗 edl
1 主 <host> odb
1 主 <server> dfk
1 主 kcg
1 主 动 jdg
1 主 动 往 jef
1 主 动 连 lbg
1 主 机 pad
1 之 <gateway> bbq
1 之 <zone> jja
1 之 ijb
1 之 后 , mce
1 之 后 lZh
1 之 间 amg
1 了 $ $ fke
1 了 $ fke
1 了 <own> gck
1 了 eke
1 了 吧 eld
1 从 <outside> nga
1 从 vYZ
1 以 hbk
1 以 后 hbk
1 会 <far> dmd
1 会 <gateway> Whp
1 会 <own> fkc
1 会 Yjl
1 会 不 fej
1 会 不 会 fej
1 会 放 ebn
1 会 被 fje
1 作 <client> fmb
1 作 fmb
1 做 <client> tZa
1 做 <far> Zpe
1 做 pbc
1 再 kgc
1 写 chj
1 写 的 <own> fej
1 出 <outside> kdf
1 出 <zone> ndd
1 出 oea
1 出 去 jkZ
1 到 <client> rZc
1 到 <client> 的 mcd
1 到 <far> qac
1 到 <far> udp lcg
1 到 <gateway> fej
1 到 <host> gZn
1 到 <host> 的 lce
1 到 <outside> qdZ
1 到 <outside> 的 kcg
1 到 <own> <n> jdg
1 到 <own> 会 cgk
1 到 <zone> occ
1 到 <zone> 的 mbf
1 到 nbe
1 到 底 Yjl
1 去 <client> ngY
1 去 <far> pZd
1 去 <host> nfb
1 去 <outside> dfj
1 去 <own> ndb
1 去 <zone> peZ
1 去 odb
1 去 掉 , efj
1 去 掉 dfj
1 发 <client> qZe
1 发 <host> ogY
1 发 <outside> Zkj
1 发 <own> dle
1 发 <service> amg
1 发 <zone> kiZ
1 发 kfd
1 发 信 <n> fje
1 发 信 bji
1 发 信 到 hdi
1 发 信 报 dih
1 发 信 走 fjf
1 发 往 neb
1 发 来 lfc
1 发 来 的 lfc
1 可 <outside> fej
1 可 <zone> gbl
1 可 以 ici
1 可 以 吗 bqc
1 可 以 直 odb
1 可 以 连 cel
1 同 <zone> efj
1 同 hdi
1 吗 <client> eqZ
1 吗 <gateway> fke
1 吗 <host> bij
1 吗 <outside> dmd
1 吗 <zone> miX
1 吗 ? $ gdj
1 吗 ? fjd
1 和 <zone> jdh
1 和 jdh
1 啊 $ $ cjh
1 啊 $ cjh
1 啊 ele
1 回 jef
1 在 hid
1 地 cgl
1 地 址 cgl
1 填 <server> eej
1 填 eej
1 填 的 <own> ffj
1 客 <outside> kgd
1 客 ija
1 对 lde
1 就 <client> ofZ
1 就 <host> Zfo
1 就 <outside> eej
1 就 <own> fma
1 就 <zone> kcg
1 就 ich
1 就 好 dih
1 就 好 了 fkd
1 就 能 kfd
1 应 fkd
1 应 该 fkd
1 开 <client> ejf
1 开 <outside> kee
1 开 <zone> oaf
1 开 jgd
1 开 了 aoe
1 开 放 jfe
1 开 着 ldd
1 往 <client> lde
1 往 <far> rcZ
1 往 <host> hcj
1 往 <outside> gck
1 往 <outside> 发 gdk
1 往 <zone> kcf
1 往 lah
1 往 外 nfa
1 往 外 发 mfa
1 想 <client> sVe
1 想 <far> kfd
1 想 wUc
1 打 <client> qdZ
1 打 <far> mfc
1 打 <zone> cfl
1 打 hdi
1 打 开 <own> jgd
1 打 开 mga
1 扫 wTd
1 把 qZd
1 报 <own> clf
1 报 clf
1 拦 <gateway> del
1 拦 del
1 拦 了 efk
1 拦 的 fdj
1 拦 的 吗 fdk
1 挂 qac
1 挡 <gateway> ecm
1 挡 ecm
1 推 obd
1 提 <zone> sZc
1 提 flc
1 提 供 <service> iic
1 提 供 glb
1 收 <client> gpW
1 收 <host> Zfo
1 收 <outside> dYq
1 收 <own> fkd
1 收 <service> <n> fmb
1 收 <service> fcl
1 收 <zone> jhc
1 收 fjf
1 收 不 gjd
1 收 不 到 hla
1 收 信 , ckg
1 收 信 jaj
1 收 邮 kfd
1 收 邮 件 kfd
1 放 <gateway> fcl
1 放 eek
1 放 不 eej
1 放 不 放 eej
1 放 开 mec
1 放 行 Zkj
1 放 行 了 gdk
1 放 行 吗 del
1 是 <client> jgd
1 是 <gateway> bbq
1 是 <outside> kfd
1 是 <own> clf
1 是 <server> cem
1 是 hhd
1 是 不 jfe
1 是 不 是 jfe
1 是 否 lcg
1 有 <gateway> fbm
1 有 <zone> nUl
1 有 cfl
1 有 关 efj
1 有 关 系 efj
1 本 <gateway> iid
1 本 iid
1 本 机 <service> mce
1 本 机 jhd
1 本 机 上 oea
1 本 机 能 dle
1 本 机 访 kdf
1 本 机 连 mec
1 本 身 ? ejf
1 本 身 jfe
1 机 <zone> sdX
1 机 sdX
1 来 <client> liZ
1 来 <outside> kdf
1 来 eld
1 来 的 oea
1 查 <far> ejf
1 查 <zone> kai
1 查 lgb
1 正 <outside> bji
1 正 bji
1 正 常 bji
1 没 <gateway> del
1 没 <own> fkd
1 没 cih
1 没 放 del
1 没 问 fkd
1 没 问 题 fkd
1 用 <client> ihd
1 用 <far> qfY
1 用 <outside> jch
1 用 <service> <n> dnc
1 用 <service> jib
1 用 <zone> pea
1 用 foxmail 发 dfk
1 用 lde
1 用 户 kgc
1 用 户 用 lgb
1 用 的 mce
1 由 <client> cnc
1 由 cnc
1 的 <far> dih
1 的 <gateway> dgk
1 的 <host> Wmk
1 的 <n> $ enb
1 的 <n> , dkf
1 的 <n> ? goZ
1 的 <n> Wph
1 的 <n> udp Zof
1 的 <n> 不 foa
1 的 <n> 了 glb
1 的 <n> 会 Zof
1 的 <n> 发 fkc
1 的 <n> 口 ckg
1 的 <n> 和 cfl
1 的 <n> 对 ejf
1 的 <n> 就 fjf
1 的 <n> 收 emc
1 的 <n> 是 Zof
1 的 <n> 有 ele
1 的 <n> 能 gpY
1 的 <n> 通 emd
1 的 <own> fmb
1 的 <server> nVj
1 的 <service> $ dnc
1 的 <service> , Vsf
1 的 <service> <n> ejf
1 的 <service> bne
1 的 <service> 一 flc
1 的 <service> 会 Znf
1 的 <service> 吗 flc
1 的 <service> 是 fkd
1 的 <service> 走 fkc
1 的 <service> 通 bgl
1 的 <zone> lha
1 的 ckf
1 的 client mag
1 的 pc fej
1 的 tcp <n> cmd
1 的 tcp cmd
1 的 udp <n> Ysc
1 的 udp Ysc
1 的 user jgd
1 的 人 jdg
1 的 人 用 ngZ
1 的 人 能 hdj
1 的 人 访 kgc
1 的 人 连 ndb
1 的 共 bgl
1 的 共 享 bgl
1 的 包 Zil
1 的 同 ddl
1 的 打 fjd
1 的 打 印 fjd
1 的 时 efj
1 的 时 候 efj
1 的 机 ihc
1 的 机 器 ihc
1 的 电 jfe
1 的 电 脑 jfe
1 的 连 kef
1 的 连 接 kef
1 的 锅 dfk
1 的 锅 吗 dfk
1 的 问 efj
1 的 问 题 efj
1 直 <outside> rcZ
1 直 jaj
1 直 接 mZg
1 直 接 打 gdj
1 直 接 访 idh
1 看 oZf
1 看 到 Zgn
1 看 到 的 Zgn
1 端 <own> fje
1 端 fje
1 端 口 <n> fje
1 端 口 fje
1 给 <client> dle
1 给 <zone> ejf
1 给 Zkj
1 网 <zone> jib
1 网 jib
1 网 段 jib
1 能 <client> reX
1 能 <far> cij
1 能 <host> ioW
1 能 <outside> pbc
1 能 <own> dob
1 能 <server> cfl
1 能 <service> qVh
1 能 <service> 到 kai
1 能 ping jfe
1 能 ping 通 jfe
1 能 上 <outside> obd
1 能 上 pbc
1 能 不 kcg
1 能 不 能 kcg
1 能 主 hdi
1 能 主 动 hdi
1 能 出 Zng
1 能 出 去 Zng
1 能 收 jch
1 能 用 mcd
1 能 访 edl
1 能 访 问 edl
1 能 连 lcf
1 能 连 上 kgc
1 能 通 cne
1 能 通 吗 dme
1 自 <gateway> kia
1 自 <host> mce
1 自 jgd
1 自 己 去 pfY
1 自 己 往 mce
1 自 己 的 amg
1 自 己 能 kYj
1 自 己 访 mga
1 自 己 连 ngZ
1 自 身 jmX
1 行 <client> Znf
1 行 bmg
1 行 不 amg
1 行 不 行 amg
1 被 <client> bod
1 被 ilZ
1 要 <client> mec
1 要 <far> vXa
1 要 <host> aZs
1 要 <server> bgl
1 要 hal
1 要 连 mag
1 规 <gateway> fdk
1 规 fdk
1 规 则 fdk
1 让 <gateway> cfl
1 让 mXj
1 让 过 efj
1 让 过 吗 efj
1 访 <client> jee
1 访 <outside> occ
1 访 kee
1 访 问 <far> lZi
1 访 问 <host> ihd
1 访 问 <own> jgd
1 访 问 <public> lgb
1 访 问 kee
1 访 问 得 jeg
1 走 <client> ngZ
1 走 <n> sZa
1 走 <outside> Zrb
1 走 <public> <own> kgc
1 走 <public> kgc
1 走 <zone> kfd
1 走 mdd
1 走 得 Vvb
1 走 得 通 emc
1 超 bjh
1 超 时 bjh
1 转 del
1 过 jYl
1 过 来 jbj
1 还 <client> vYZ
1 还 <host> gma
1 还 <own> fjd
1 还 <zone> del
1 还 hla
1 还 打 lfc
1 还 打 得 lfc
1 还 能 jdg
1 还 能 上 ecm
1 还 能 打 kgc
1 还 能 访 jgd
1 还 能 连 jfe
1 还 行 emc
1 还 行 不 enc
1 还 通 djg
1 这 <client> mdd
1 这 <gateway> bYt
1 这 <host> gcj
1 这 <zone> liZ
1 这 个 网 sZb
1 这 台 hkc
1 这 边 <service> ofZ
1 这 边 mfc
1 这 边 放 bgl
1 进 <outside> jfe
1 进 <zone> kfd
1 进 kgb
1 进 来 lfb
1 进 来 的 lgb
1 连 <client> mag
1 连 <far> odc
1 连 <host> iXm
1 连 <host> 的 ecm
1 连 <outside> mec
1 连 <own> jhc
1 连 <own> 会 kgc
1 连 <zone> cem
1 连 kcg
1 连 不 meb
1 连 不 上 neb
1 连 得 reX
1 连 的 djg
1 通 <client> jfd
1 通 <far> djg
1 通 <zone> cnd
1 通 hid
1 通 不 eld
1 通 不 通 eld
1 通 吗 $ cme
1 通 吗 cme
1 那 <client> arb
1 那 <host> nfa
1 那 <outside> mce
1 那 <zone> jTq
1 那 台 kaj
1 那 台 要 nfa
1 那 边 能 lfc
1 都 <outside> Yfp
1 都 Tln
1 里 <service> <own> led
1 里 <service> tbY
1 里 的 bik
1 里 的 机 jef
2 $ <client> kia
2 $ <far> ejf
2 $ <gateway> Ykk
2 $ <outside> ejf
2 $ <own> dkf
2 $ <public> bij
2 $ <server> ccn
2 $ <zone> jcg
2 $ hid
2 'connection <client> nbe
2 'connection led
2 'connection refused' jef
2 'connection timed neb
2 , <far> ked
2 , <n> lgb
2 , <own> hid
2 , <public> edk
2 , <server> cco
2 , <service> ici
2 , <zone> Zhl
2 , and adp
2 , does fej
2 , i dnc
2 , is kmX
2 , jdg
2 , length kib
2 , not btY
2 , or Ycs
2 , port jdg
2 , possible Zhm
2 , should hhd
2 , will Wio
2 , 会 alh
2 -> <host> mcd
2 -> odb
2 -a <own> gkc
2 : <client> peZ
2 : <far> hla
2 : <host> agl
2 : <n> alh
2 : <outside> eek
2 : <own> fje
2 : <server> cZr
2 : <service> dap
2 : <zone> eVt
2 : connect jdh
2 : connection ena
2 ; iZk
2 <client> $ ogY
2 <client> , kdf
2 <client> <client> jia
2 <client> <far> glb
2 <client> <gateway> Ylj
2 <client> <outside> fbm
2 <client> <server> Zat
2 <client> <zone> cYs
2 <client> ? tbZ
2 <client> be cnd
2 <client> bhk
2 <client> get agm
2 <client> len sXd
2 <client> on wUb
2 <client> port pWh
2 <client> tcp pda
2 <client> would Zil
2 <client> 上 Zng
2 <client> 的 rXd
2 <client> 能 Zdr
2 <far> $ jfd
2 <far> <gateway> kee
2 <far> <host> lfc
2 <far> <outside> Zep
2 <far> <server> eao
2 <far> <service> lbf
2 <far> <zone> mec
2 <far> ? lfc
2 <far> allowed mag
2 <far> on 4SW
2 <far> port rcZ
2 <far> tcp pad
2 <far> udp kcg
2 <far> 的 kbh
2 <gateway> $ hZm
2 <gateway> , ckg
2 <gateway> <client> qbb
2 <gateway> <far> ctX
2 <gateway> <gateway> Ybt
2 <gateway> <outside> hic
2 <gateway> <own> cnd
2 <gateway> itself ikZ
2 <gateway> lbg
2 <gateway> let ici
2 <gateway> 会 emb
2 <gateway> 放 hic
2 <gateway> 这 dqZ
2 <host> $ qXf
2 <host> , kbg
2 <host> -j Xds
2 <host> -p lah
2 <host> <client> lcf
2 <host> <far> fjd
2 <host> <gateway> hjc
2 <host> <host> bfm
2 <host> <n> sTh
2 <host> <outside> lYj
2 <host> <own> dkf
2 <host> <service> jbi
2 <host> <zone> ibj
2 <host> ? gdj
2 <host> directly qZc
2 <host> dkf
2 <host> does efj
2 <host> len kdf
2 <host> on kia
2 <host> over rZc
2 <host> port jgc
2 <host> sport kfe
2 <host> tcp oZf
2 <host> 会 qWf
2 <host> 的 hcj
2 <host> 能 Zbs
2 <n> $ jlZ
2 <n> , alh
2 <n> : bij
2 <n> <client> bod
2 <n> <far> jib
2 <n> <gateway> Ymi
2 <n> <host> Zmh
2 <n> <n> mga
2 <n> <own> fej
2 <n> <public> chj
2 <n> <zone> jbi
2 <n> ? icj
2 <n> allowed kdf
2 <n> and dqZ
2 <n> as Xmj
2 <n> cjh
2 <n> code ajj
2 <n> directly epa
2 <n> do Zof
2 <n> does fpY
2 <n> failed idi
2 <n> for Zkj
2 <n> from Uwb
2 <n> if flb
2 <n> is Zqd
2 <n> ok dld
2 <n> or dkf
2 <n> pls amg
2 <n> proto dkf
2 <n> should fkd
2 <n> tcp Wnk
2 <n> then flc
2 <n> to nbe
2 <n> tos fkd
2 <n> ttl mfb
2 <n> what fmb
2 <n> will bpc
2 <n> you lha
2 <n> 不 foa
2 <n> 了 glb
2 <n> 发 fkc
2 <n> 口 bmf
2 <n> 和 cfl
2 <n> 对 ejf
2 <n> 就 fjf
2 <n> 收 emc
2 <n> 是 Zof
2 <n> 有 eld
2 <n> 能 dqa
2 <n> 通 dle
2 <outside> $ fje
2 <outside> -p kdf
2 <outside> <client> kWm
2 <outside> <far> rdY
2 <outside> <gateway> dii
2 <outside> <n> mag
2 <outside> <outside> mce
2 <outside> <own> dnc
2 <outside> <zone> idh
2 <outside> ? fkd
2 <outside> accept iZl
2 <outside> ok nag
2 <outside> on pZe
2 <outside> still cgk
2 <outside> 发 gdk
2 <outside> 的 lcf
2 <outside> 访 edl
2 <outside> 走 pYf
2 <own> , pcb
2 <own> <client> pbb
2 <own> <far> lfd
2 <own> <gateway> jfe
2 <own> <n> kee
2 <own> <outside> hcj
2 <own> <own> Zsb
2 <own> <public> bZr
2 <own> <server> fej
2 <own> <zone> lfb
2 <own> as lfc
2 <own> does pgX
2 <own> dport occ
2 <own> if jgd
2 <own> in dfk
2 <own> is lgb
2 <own> jdg
2 <own> ok lgb
2 <own> on ebn
2 <own> port hbk
2 <own> still cgk
2 <own> tcp jfe
2 <own> work jdg
2 <own> works lgb
2 <own> 一 mga
2 <own> 收 kdf
2 <own> 能 pcb
2 <own> 还 jgd
2 <own> 通 cgk
2 <public> <host> jXm
2 <public> <own> pgX
2 <public> iYm
2 <server> <client> kbh
2 <server> <own> gma
2 <service> , csY
2 <service> : hal
2 <service> ; Zof
2 <service> <client> scZ
2 <service> <far> doa
2 <service> <gateway> eoa
2 <service> <host> eel
2 <service> <n> eke
2 <service> <outside> ijb
2 <service> <own> qgV
2 <service> <public> dld
2 <service> <server> Yjl
2 <service> <zone> gkc
2 <service> ? clf
2 <service> dmc
2 <service> from ibj
2 <service> into nYh
2 <service> is eld
2 <service> on gck
2 <service> over miY
2 <service> to uZZ
2 <service> udp Zof
2 <service> 一 flc
2 <service> 了 gam
2 <service> 会 Znf
2 <service> 到 nZg
2 <service> 发 pfY
2 <service> 吗 apc
2 <service> 是 fkd
2 <service> 能 jfe
2 <service> 行 djh
2 <service> 走 fkc
2 <service> 轮 jdg
2 <service> 通 cfl
2 <zone> , foY
2 <zone> -j kdf
2 <zone> -p eek
2 <zone> : oda
2 <zone> <client> iic
2 <zone> <far> clg
2 <zone> <gateway> Vhq
2 <zone> <host> gjd
2 <zone> <outside> mgb
2 <zone> <service> qYe
2 <zone> <zone> dek
2 <zone> ? jef
2 <zone> is kgc
2 <zone> mac eej
2 <zone> on aqc
2 <zone> src eek
2 <zone> 之 kee
2 <zone> 的 gjc
2 <zone> 访 efj
2 <zone> 还 Zfo
2 ? $ bki
2 ? <client> Zki
2 ? <far> blf
2 ? <gateway> ang
2 ? <n> clf
2 ? <outside> jja
2 ? <own> jja
2 ? <public> fbm
2 ? <zone> Xfq
2 ? Zli
2 ? i cod
2 ? we dhh
2 a <client> ndc
2 a <host> bjh
2 a <outside> sdX
2 a <zone> agm
2 a ? ici
2 a client Zkj
2 a connection iic
2 a jdg
2 a tcp kgd
2 able <client> pda
2 able <gateway> kfd
2 able <outside> fej
2 able <zone> kgc
2 able kZj
2 able to kZj
2 accept $ edk
2 accept , cgk
2 accept <zone> Zhn
2 accept ajj
2 access <zone> oeb
2 access neb
2 after dle
2 against kZj
2 all $ eje
2 all <zone> Xog
2 all ? efj
2 allowed <far> dkf
2 allowed <host> phW
2 allowed <outside> bgl
2 allowed <zone> cpb
2 allowed ? aki
2 allowed nhZ
2 allowed or jhc
2 allowed to oda
2 an <client> gkc
2 an <service> foZ
2 an <zone> lbg
2 an glb
2 and <client> lfd
2 and <host> fkd
2 and <own> bpb
2 and <service> qeY
2 and <zone> fYo
2 and does eoa
2 answer YwY
2 answered qZd
2 answers ail
2 any <outside> pfY
2 any <zone> Ytb
2 any eld
2 any port hmZ
2 anything <zone> cmd
2 anything aas
2 anywhere inX
2 are <zone> pda
2 are miY
2 as Voj
2 asking idh
2 at <client> kch
2 at <outside> hdh
2 at <own> lZj
2 at <zone> flc
2 at all fej
2 back <own> dmd
2 back bki
2 be <client> ckg
2 be <host> dhi
2 be <outside> gck
2 be <zone> kdf
2 be able qbc
2 be reached flc
2 behind jch
2 being miY
2 blame <gateway> fcl
2 blame fcl
2 blocked <host> fjf
2 blocked lfb
2 but <own> djf
2 by <client> iaj
2 by <host> Yjl
2 by <own> fdk
2 by <public> Zbs
2 by fdk
2 can <client> Zil
2 can <outside> ebn
2 can <zone> hoX
2 can alh
2 can i sZb
2 can they kia
2 cannot lbg
2 client <zone> odb
2 client hic
2 come gma
2 coming from gkc
2 coming qac
2 conect jge
2 connect <own> ejg
2 connect <zone> mcd
2 connect jhc
2 connect to mcd
2 connection <client> obc
2 connection <own> eek
2 connection <zone> mfb
2 connection dfk
2 connection to mfb
2 conntrack Zgn
2 could <host> nZg
2 could naf
2 curl : nYh
2 curl <client> pYf
2 curl <host> mbf
2 curl <own> rgV
2 curl <zone> jgd
2 curl sWe
2 daddr <client> ndb
2 daddr <far> naf
2 daddr <host> ncd
2 daddr odc
2 dead <own> flc
2 dead fcl
2 deliver <host> gcl
2 deliver gcl
2 deliver to nea
2 destination glc
2 directly <host> Xpg
2 directly aoe
2 dnat led
2 do <client> nmS
2 do <gateway> kgb
2 do <own> ejf
2 do <service> lcf
2 do <zone> nhY
2 do they gkd
2 do we dgj
2 does <far> clf
2 does <gateway> Xoh
2 does <host> kgc
2 does <outside> lbg
2 does <own> dnb
2 does <service> iic
2 does <zone> kZj
2 does hid
2 does it jka
2 does mail clf
2 does that jef
2 does the glb
2 dport <n> dmd
2 dport <own> eke
2 dport dmd
2 drop , ebn
2 drop <zone> TZ0
2 dscp <client> dmd
2 dscp <host> emb
2 dscp cs fld
2 dscp fld
2 dst <host> neb
2 dst odb
2 echo <client> kcg
2 echo kdg
2 echo request kcg
2 establish nfa
2 even efj
2 expected hla
2 explain bmf
2 fetch pbc
2 filtered odb
2 fine <outside> gam
2 fine <own> fkd
2 for <client> dnc
2 for <far> Zng
2 for <outside> kia
2 for <own> lgc
2 for <zone> Upj
2 for Wqf
2 forwarded <own> ejf
2 forwarded <zone> khb
2 forwarded jja
2 foxmail <client> qYe
2 foxmail lah
2 from <client> miY
2 from <far> naf
2 from <gateway> gkc
2 from <host> efk
2 from <outside> dmd
2 from <zone> aki
2 from gdj
2 from my mbe
2 from the qfX
2 full ail
2 full of ail
2 get <client> gnZ
2 get <far> pbc
2 get <gateway> ndc
2 get <host> clf
2 get <outside> kYj
2 get <own> jkZ
2 get <zone> nag
2 get an ncd
2 get eke
2 get in mgZ
2 get into pbb
2 get out hXo
2 get through kee
2 get to oYf
2 gets <client> peZ
2 gets <n> pad
2 gets lZi
2 getting kdf
2 given mbg
2 go <zone> pad
2 go lde
2 go to kfd
2 going kjZ
2 got <client> bij
2 got ajj
2 hairpin kfd
2 hangs <client> lcf
2 hangs <host> fkd
2 hangs hjc
2 has <client> rcY
2 has rZc
2 has to qZd
2 have <host> pZf
2 have <outside> lde
2 have a jXm
2 have jYl
2 he <far> jhc
2 he <own> aoe
2 her naf
2 here jja
2 him <gateway> cgk
2 him cij
2 his led
2 hit <zone> med
2 hit mga
2 hitting fcl
2 i <client> koU
2 i <gateway> bdp
2 i <host> aeo
2 i <outside> llW
2 i <zone> kdg
2 i cii
2 i see bgl
2 icmp qab
2 if Yeq
2 in <client> pZe
2 in <gateway> Zep
2 in <host> Woi
2 in <outside> lXk
2 in <zone> iic
2 in cnd
2 in on ldd
2 in the fej
2 incoming lgb
2 input mdd
2 inside ddm
2 into <client> tVd
2 into <host> eel
2 into <outside> qbb
2 into <zone> tZb
2 into oWi
2 ip <far> cii
2 ip <outside> dgj
2 ip <zone> bgl
2 is <gateway> iZl
2 is <host> Xgp
2 is <outside> eoa
2 is <own> bki
2 is <server> afn
2 is <service> oZf
2 is <zone> ljY
2 is dgj
2 is fine edl
2 is it chj
2 is that ija
2 is the jXm
2 it <client> jib
2 it <far> gje
2 it <gateway> Vcv
2 it <host> lcf
2 it <outside> kai
2 it <own> cpb
2 it <zone> lcf
2 it ? kZj
2 it get kfd
2 it has hid
2 it out amg
2 it through Yjl
2 it to kee
2 it's dbo
2 its <client> lde
2 its <host> pUk
2 its <own> Wse
2 its <service> mbf
2 its <zone> qbb
2 its qac
2 itself <gateway> pbc
2 itself <host> kWm
2 itself kWm
2 just gdj
2 just hangs kgc
2 land jgc
2 land on jgc
2 let <gateway> Yfp
2 let jia
2 like mbg
2 like to mag
2 line <outside> dih
2 lines hXo
2 lip <client> qWg
2 log <host> aqc
2 log bqc
2 logs gje
2 mac <n> dfk
2 mac <zone> ben
2 mac dfk
2 mail <client> jfe
2 masquerade , fRw
2 masquerade <host> dQz
2 masquerade <outside> ckg
2 masquerade ckh
2 me <client> mga
2 me <gateway> ecm
2 me <own> dke
2 minute <own> glc
2 minute aoe
2 must sYc
2 my <host> bkh
2 my <own> fna
2 my laptop ckf
2 my phone reX
2 nc : dke
2 nc kgc
2 needs <host> jXm
2 needs jXm
2 needs to jXm
2 night kdf
2 no <host> dhj
2 no <outside> fcl
2 no <zone> fXr
2 no Wmk
2 not <client> hbk
2 not <far> hjc
2 not <gateway> kYk
2 not <outside> dgj
2 not <own> aqc
2 not <zone> ofZ
2 not ? jdg
2 not dih
2 nothing <client> rab
2 nothing <outside> mce
2 nothing <zone> aep
2 nothing iZl
2 now Zmi
2 of <host> flc
2 of <outside> lZi
2 of <own> hkb
2 of <zone> mga
2 of jjb
2 of line cfk
2 of the chi
2 off <outside> Zgn
2 off line agm
2 off nZg
2 ok <far> crZ
2 ok <host> Xpg
2 ok <own> fmb
2 ok ? nfa
2 ok ohX
2 ok or eld
2 on <far> lkY
2 on <gateway> ljY
2 on <host> Tlo
2 on <outside> oYh
2 on <own> gpX
2 on <public> cZr
2 on <server> eek
2 on <service> fkd
2 on <zone> glb
2 on dev mfb
2 on port Zhn
2 on the jfe
2 one ija
2 only lde
2 only this agm
2 open <client> nec
2 open <gateway> eld
2 open <host> bod
2 open <outside> hid
2 open <own> dgj
2 open <service> vVc
2 open <zone> ndd
2 open ? pda
2 open a nbe
2 open from Ypf
2 open jic
2 opening rfX
2 opens nZg
2 or <client> qcZ
2 or <far> dlf
2 or <host> fej
2 or <own> anf
2 or <zone> nec
2 or no hjc
2 or only kfd
2 our <client> oea
2 our <far> jfe
2 our <host> hhd
2 our <outside> odb
2 our mec
2 out <client> ilZ
2 out <far> eke
2 out <host> uVe
2 out <outside> dfj
2 out <zone> kfd
2 out ? ihd
2 out of chk
2 out on meb
2 out to oVj
2 outbound <host> kcf
2 outbound kcf
2 outlook <client> kcg
2 outlook can't jfe
2 outlook hdi
2 outlook 报 kde
2 over iic
2 own <gateway> qUi
2 own gjd
2 pc <zone> fej
2 pc fej
2 permitted ? eke
2 permitted nbe
2 permitted to mce
2 ping <client> mdd
2 ping <far> nfa
2 ping <gateway> gej
2 ping <host> mXj
2 ping <outside> lgb
2 ping <own> hjc
2 ping qca
2 ping 通 jfe
2 plain <own> ejf
2 plain <service> ihd
2 plain gkc
2 please dpa
2 pls clf
2 polled aqc
2 port <client> cpb
2 port <host> jZk
2 port <outside> fna
2 port <own> bpc
2 port <zone> imY
2 ports <n> jja
2 ports jja
2 postfix <host> jka
2 postfix hjc
2 print rab
2 printer lag
2 pull mdc
2 query neb
2 reach <client> hbk
2 reach <far> ocd
2 reach <gateway> eek
2 reach <host> iXn
2 reach <outside> hbj
2 reach <service> dgk
2 reach jbi
2 reach the tgT
2 reachable <host> Zhn
2 reachable Zhm
2 reachable from arb
2 read cme
2 refused <own> Zof
2 refused liZ
2 request <far> dgj
2 resolve <gateway> jfe
2 resolve jfe
2 resolve names jfe
2 rule hYm
2 s <client> nYh
2 s <far> mce
2 s <host> Yng
2 saddr <far> cgk
2 saddr <n> fej
2 same <outside> del
2 same dek
2 say <zone> eek
2 say eek
2 says nZg
2 scan jfe
2 scan to idh
2 see <client> uaY
2 see <gateway> YYw
2 see <host> dme
2 see dle
2 see when bji
2 seen lcf
2 sees dqZ
2 send <client> jfd
2 send <zone> jgd
2 send ncd
2 sending ncd
2 sends pcb
2 session <host> eke
2 session ekf
2 she eke
2 should <host> qcb
2 should <zone> jdg
2 should ljY
2 smtpd <host> dob
2 smtpd <n> dob
2 smtpd dob
2 snat <host> fdk
2 snat dgj
2 snat to del
2 so <zone> hXo
2 so blg
2 someone eek
2 source <own> gjd
2 source jja
2 spins <own> ejf
2 spins ejf
2 src bgl
2 still <zone> fdk
2 still get dgj
2 still lbf
2 straight <outside> jfe
2 supposed hla
2 supposed to hla
2 taken Wlm
2 talk peY
2 talk to pfY
2 talking odc
2 talking to mfc
2 target nbe
2 tcp <client> hkb
2 tcp <far> M3c
2 tcp <gateway> Wgq
2 tcp <n> ejf
2 tcp <outside> ejf
2 tcp <own> dkf
2 tcp <zone> jhc
2 tcp dport aki
2 tcp port Xva
2 that <client> nbe
2 that <far> aod
2 that <host> Ypf
2 that <outside> chj
2 that <own> hka
2 that <zone> cbo
2 that ? alh
2 that be aik
2 that ihd
2 that through bgl
2 that work Zli
2 that's ngZ
2 the <far> lfc
2 the <gateway> Zmh
2 the <host> gck
2 the <outside> dgj
2 the <own> dsX
2 the <service> Wjn
2 the <zone> fej
2 the browser ejf
2 the client cji
2 the connection dgj
2 the dhi
2 the port cfl
2 them <gateway> bfm
2 then ? Zqd
2 then mhZ
2 there mhZ
2 they <own> Zpe
2 they <zone> pdb
2 they get dle
2 this <gateway> cXt
2 this <host> cme
2 this <outside> fld
2 this <own> fkd
2 this box gjd
2 this flc
2 through <client> mfb
2 through <far> dkf
2 through <host> bkh
2 through <outside> ogX
2 through <own> gdj
2 through <zone> gej
2 through the ddm
2 through to jch
2 thru <own> fjd
2 thru ? emc
2 thunderbird <client> kdf
2 thunderbird <zone> ofZ
2 thunderbird mkW
2 time vVc
2 timed <server> edk
2 timed djg
2 timed out dle
2 times gma
2 times out gma
2 to <client> ndc
2 to <far> led
2 to <gateway> djf
2 to <host> mag
2 to <outside> hbk
2 to <own> chj
2 to <public> mjX
2 to <server> dfk
2 to <service> kib
2 to <zone> mdd
2 to be ckg
2 to connect oae
2 to deliver sYc
2 to fetch rQl
2 to get mdd
2 to hit iak
2 to open occ
2 to pull uXb
2 to send hXn
2 to talk fkd
2 to the jYl
2 to use jfe
2 to work nbe
2 towards pbc
2 trying <client> pXg
2 trying oea
2 ttl <client> euT
2 ttl <n> dkf
2 ttl <own> gma
2 ttl dkf
2 udp , ejf
2 udp <client> neb
2 udp <far> Rvg
2 udp <gateway> cpb
2 udp <n> hjb
2 udp <outside> dkf
2 udp ija
2 udp port lgb
2 up <own> ejf
2 up <zone> hdi
2 up hjc
2 updates from mfb
2 updates mfb
2 us <host> Xni
2 us Xni
2 use <own> mga
2 use <service> gej
2 use <zone> ici
2 use jch
2 user <zone> jgd
2 user hic
2 via bhk
2 w crZ
2 want <client> qXe
2 want pbb
2 want to jef
2 wants taZ
2 wants to sbZ
2 was kee
2 we eje
2 webmail oea
2 week <zone> mZg
2 week and kjZ
2 week jfe
2 what <own> epZ
2 what happens mbf
2 when <zone> iak
2 when it oXg
2 where hnY
2 which <client> mgZ
2 which kee
2 who kai
2 why <gateway> kfd
2 will <client> Zlj
2 will <gateway> jlY
2 will <host> gdj
2 will it liZ
2 will the ijb
2 with <gateway> bXu
2 with lai
2 with the mfb
2 work ? fmb
2 work clf
2 working <own> fje
2 works <outside> ajj
2 works <own> coc
2 works or jef
2 would <far> hak
2 would <host> Zhm
2 would <own> cbp
2 would <zone> led
2 would it Zoe
2 would that fld
2 y cme
2 y n cme
2 yes <far> dkg
2 yes <outside> aoe
2 yes aki
2 yes or dih
2 you mce
2 一 <own> fje
2 一 hkb
2 一 直 dnc
2 三 <zone> cem
2 三 cem
2 三 条 cem
2 上 <host> abr
2 上 <outside> YZu
2 上 <zone> fcl
2 上 ddm
2 不 <client> jch
2 不 <far> eke
2 不 <host> cme
2 不 <outside> nfb
2 不 <own> efj
2 不 <zone> jcg
2 不 cgk
2 不 上 neb
2 不 了 mah
2 不 会 fej
2 不 到 hla
2 不 放 eej
2 不 是 jfe
2 不 能 kcg
2 不 行 glc
2 不 走 Zsb
2 不 通 hic
2 个 <host> bco
2 个 <zone> hmZ
2 个 emc
2 个 网 cgk
2 为 <client> fkd
2 为 dme
2 主 <host> kdf
2 主 <server> egj
2 主 jch
2 主 动 jch
2 了 $ dld
2 了 <client> mde
2 了 <gateway> eek
2 了 <own> clf
2 了 kbh
2 了 吗 fej
2 事 efj
2 人 <outside> qdZ
2 人 <zone> edl
2 人 jdg
2 人 用 ngZ
2 人 能 hdj
2 人 访 kgc
2 人 连 ndb
2 什 <zone> jfe
2 从 <client> ilZ
2 从 kjZ
2 以 <outside> fej
2 以 <zone> gbl
2 以 ici
2 以 吗 bqc
2 以 直 odb
2 以 连 cel
2 会 <client> mbf
2 会 <own> bsZ
2 会 fjf
2 会 不 dih
2 会 怎 fmc
2 会 被 mfb
2 供 <service> iic
2 供 <zone> sZc
2 供 glb
2 信 , ang
2 信 <client> tYb
2 信 <host> pdZ
2 信 <n> fje
2 信 <own> kjY
2 信 <service> gkc
2 信 到 hdi
2 信 吗 bkh
2 信 报 dih
2 做 Ykj
2 共 <client> coc
2 共 bgl
2 共 享 bgl
2 关 <gateway> efj
2 关 efj
2 关 系 efj
2 出 <far> bqa
2 出 kgd
2 出 去 fje
2 则 <gateway> fdk
2 则 fdk
2 到 <client> vTe
2 到 <far> mfb
2 到 <host> mec
2 到 <outside> idh
2 到 <own> bqb
2 到 <zone> led
2 到 pYe
2 到 的 Ugs
2 加 <zone> jch
2 加 idg
2 动 <host> nea
2 动 <server> dfk
2 动 jdg
2 动 往 jef
2 动 连 lbg
2 包 , eke
2 包 Wkm
2 包 会 ckg
2 去 <host> jhc
2 去 <outside> bne
2 去 <zone> bbq
2 去 aki
2 发 <client> cme
2 发 <outside> Zgn
2 发 Zjl
2 口 <n> fje
2 口 <own> fje
2 口 gjd
2 可 kef
2 可 以 kef
2 台 <client> jfe
2 台 <host> lcg
2 台 <zone> lbf
2 台 kfd
2 台 打 cii
2 台 机 iic
2 台 能 oZf
2 台 要 nfa
2 同 <client> tZa
2 同 <outside> odb
2 同 ibi
2 同 事 jdf
2 后 , mce
2 后 <gateway> bcp
2 后 <own> fjd
2 后 jfe
2 吗 $ djg
2 吗 <client> dkf
2 吗 <host> eek
2 吗 <outside> emc
2 吗 ? chi
2 吗 bne
2 否 lbg
2 吧 eld
2 啥 gej
2 回 amg
2 回 包 bkh
2 在 rab
2 址 cgl
2 外 <host> tfU
2 外 rTi
2 外 发 mfa
2 好 <own> glb
2 好 djg
2 好 了 fkd
2 好 吗 gje
2 它 nYh
2 就 Yep
2 己 <gateway> jgd
2 己 <host> mce
2 己 去 pfY
2 己 往 mce
2 己 的 amg
2 己 能 kYj
2 己 访 mga
2 己 连 ngZ
2 帮 Xph
2 常 <outside> bji
2 常 bji
2 应 <own> dle
2 应 该 dhi
2 底 Yjl
2 开 <client> lcf
2 开 <zone> rfW
2 开 nga
2 往 <host> kcg
2 往 kcg
2 得 <client> hkc
2 得 <host> eoa
2 得 <zone> ibj
2 得 上 uWc
2 得 了 cdm
2 得 到 eke
2 想 <client> ndc
2 想 <service> kee
2 想 <zone> Wgq
2 想 gdj
2 我 lcf
2 户 <outside> kgc
2 户 jhc
2 户 用 lgb
2 打 <outside> qfX
2 打 <public> fej
2 打 <zone> jbi
2 打 不 lfc
2 打 印 fjd
2 打 开 ked
2 打 得 lfc
2 执 <client> kdf
2 执 kdf
2 执 行 kdf
2 扫 obe
2 扫 描 nae
2 把 pZf
2 抓 <zone> bgl
2 抓 edk
2 抓 到 bem
2 抓 包 dgj
2 抓 的 jef
2 报 jib
2 拉 <client> lde
2 拉 lde
2 按 bqb
2 掉 , dfk
2 掉 <gateway> cel
2 掉 <outside> dfk
2 掉 dfl
2 接 <outside> qca
2 接 <own> dkf
2 接 打 gdj
2 接 访 idh
2 收 <client> ngY
2 收 <public> gdk
2 收 <service> jbj
2 收 <zone> fbm
2 收 bgm
2 收 不 cdn
2 收 信 iak
2 放 <gateway> ahl
2 放 <zone> liZ
2 放 jfe
2 放 吗 hdi
2 时 , cjg
2 时 <own> cem
2 时 aik
2 时 候 efj
2 是 <client> mcd
2 是 <host> coc
2 是 <outside> Yfq
2 是 <own> Zsb
2 是 不 fmb
2 最 <own> dle
2 最 dle
2 最 后 dle
2 有 boe
2 机 <gateway> jhd
2 机 <host> pad
2 机 <service> mce
2 机 <zone> nkV
2 机 mjX
2 机 上 oea
2 机 器 ihc
2 机 能 eke
2 机 访 ldd
2 机 连 lec
2 条 chi
2 来 <client> hZl
2 来 <far> mdd
2 来 <outside> kgc
2 来 <zone> jZk
2 来 jaj
2 来 的 jdg
2 正 gjd
2 段 <zone> kia
2 段 kia
2 没 <client> Wvb
2 没 <gateway> fan
2 没 Yho
2 没 有 Zjj
2 流 ekf
2 流 量 ekf
2 测 nec
2 源 cqa
2 用 <client> sgU
2 用 <public> cfk
2 用 <service> dfl
2 用 <zone> vYY
2 用 naf
2 电 <zone> jfe
2 电 jfe
2 电 脑 jfe
2 的 $ bgl
2 的 , meb
2 的 <client> lde
2 的 <far> ibj
2 的 <gateway> Upj
2 的 <host> mga
2 的 <n> Ypf
2 的 <outside> gjd
2 的 <own> cii
2 的 <public> fej
2 的 <service> dob
2 的 kfd
2 的 prometheus jef
2 的 人 qYd
2 的 同 hZm
2 的 吗 fcm
2 的 是 afn
2 的 机 jef
2 目 kgc
2 目 的 kgc
2 直 <client> hlZ
2 直 <host> hdi
2 直 <outside> iic
2 直 <zone> dgj
2 直 bkh
2 直 接 kdf
2 看 <host> aik
2 看 fcl
2 看 到 afn
2 着 lcf
2 端 <client> ejf
2 端 <host> gkc
2 端 dkf
2 端 口 dkf
2 经 Xqf
2 给 <client> dle
2 给 cnd
2 网 <zone> mce
2 网 jgd
2 能 <client> khb
2 能 <far> lfc
2 能 <host> jja
2 能 <own> eek
2 能 <service> waW
2 能 <zone> jfe
2 能 jgd
2 能 上 jch
2 能 不 obd
2 能 主 pcb
2 能 到 ahl
2 能 打 dfk
2 能 访 ngZ
2 能 连 jef
2 能 通 eld
2 自 jYk
2 行 <gateway> eek
2 行 gam
2 行 不 dbo
2 行 了 gdk
2 行 吗 kcg
2 被 <far> bnd
2 被 <gateway> dgj
2 被 <host> bod
2 被 Xsd
2 被 丢 gbm
2 要 <client> naf
2 要 <host> occ
2 要 <zone> lfc
2 要 nZg
2 要 连 hdi
2 访 <client> tZa
2 访 <host> sfV
2 访 <zone> mga
2 访 kbh
2 访 问 kbh
2 询 <client> oaf
2 询 saa
2 该 fkd
2 说 qad
2 调 <server> cgk
2 调 pYf
2 走 <outside> cii
2 走 hnX
2 跑 <client> jfe
2 跑 jfe
2 身 <gateway> jkZ
2 身 ? ejf
2 身 kkY
2 转 <gateway> dfk
2 转 bem
2 转 发 bdo
2 载 nce
2 边 <gateway> aeo
2 边 <outside> mce
2 边 <service> ofZ
2 边 <zone> lcf
2 边 放 bgl
2 边 能 lfc
2 过 <client> oZe
2 过 <gateway> efj
2 过 qVh
2 过 吗 efj
2 这 <host> anf
2 这 glc
2 这 个 gdj
2 这 样 bfn
2 进 fdl
2 进 来 fcm
2 远 <client> dle
2 远 fje
2 远 程 fje
2 连 <client> odb
2 连 <far> naf
2 连 <host> mag
2 连 <own> ihd
2 连 <zone> hcj
2 连 nfb
2 连 上 kgc
2 连 得 ijb
2 连 接 jef
2 连 的 jaj
2 通 , djg
2 通 <client> fmc
2 通 <far> djg
2 通 <host> emb
2 通 cpb
2 通 不 ckg
2 通 吗 ejf
2 那 bne
2 邮 <client> kfc
2 邮 <own> Znf
2 邮 <zone> nZg
2 邮 jef
2 邮 件 jef
2 锅 <gateway> dfk
2 锅 dfk
2 锅 吗 dfk
2 问 <client> jee
2 问 <far> kbh
2 问 <gateway> fej
2 问 <host> kgd
2 问 <outside> occ
2 问 <own> jgd
2 问 <public> lgb
2 问 kee
2 问 得 jeg
2 间 <zone> clf
2 间 amg
2 面 kfd
2 面 的 jef
2 麻 hid
2 麻 烦 hid
3 $ <- lce
3 $ <client> jhd
3 $ <far> jgc
3 $ <gateway> Xgp
3 $ <own> eke
3 $ <public> dgj
3 ' Xqe
3 , <client> jdf
3 , <gateway> kgd
3 , <host> eld
3 , <outside> djg
3 , <own> ele
3 , <server> ebn
3 , <zone> ejf
3 -> mWk
3 -a mYi
3 -i dcn
3 -j idh
3 -m <outside> cjh
3 -m <own> dhh
3 -m <zone> nSm
3 -p <outside> mec
3 -p <zone> gdj
3 -p jdg
3 -s aZs
3 : <far> fcl
3 : <gateway> lah
3 : <host> jmX
3 : <outside> jdg
3 : <zone> lde
3 ; <far> ane
3 ; <own> fkd
3 ; Ymi
3 <client> <client> nhY
3 <client> <far> dnd
3 <client> <gateway> ibj
3 <client> <host> fan
3 <client> <own> eke
3 <client> <zone> cbp
3 <client> gbm
3 <far> <client> eoa
3 <far> <gateway> gbk
3 <far> <host> qca
3 <far> <outside> Xct
3 <far> <own> dkf
3 <far> <zone> scY
3 <gateway> <far> ijb
3 <gateway> <gateway> mag
3 <gateway> <host> amg
3 <gateway> <own> coc
3 <gateway> <zone> hhd
3 <host> <client> mec
3 <host> <far> odb
3 <host> <gateway> qba
3 <host> <host> eke
3 <host> <own> clf
3 <host> <zone> mdd
3 <host> ijc
3 <n> <client> arb
3 <n> <far> odb
3 <n> <outside> clf
3 <n> <own> ijb
3 <n> <public> fej
3 <n> <server> edl
3 <n> <zone> kja
3 <outside> <client> vVb
3 <outside> <host> ofZ
3 <outside> <outside> obc
3 <outside> <own> djg
3 <outside> <zone> eao
3 <outside> naf
3 <own> <client> nbe
3 <own> <far> sZc
3 <own> <gateway> led
3 <own> <outside> nae
3 <own> <zone> ben
3 <public> <host> qgW
3 <public> <zone> agm
3 <server> <client> pfX
3 <server> <own> ejf
3 <server> kfd
3 <service> <client> dkf
3 <service> <far> fkd
3 <service> <host> hcj
3 <service> <outside> saa
3 <service> <own> Xqf
3 <service> <public> fcl
3 <service> <server> bfn
3 <service> <zone> liZ
3 <zone> <- hdi
3 <zone> <client> pcb
3 <zone> <far> Yqd
3 <zone> <gateway> Zmh
3 <zone> <host> Xmj
3 <zone> <outside> adq
3 <zone> <own> dpb
3 <zone> <zone> iak
3 <zone> hcj
3 ? <client> oZf
3 ? <far> cjh
3 ? <gateway> Yog
3 ? <host> Zli
3 ? <public> bhk
3 ? <zone> jfe
3 ? idh
3 a <gateway> bdp
3 a <outside> rab
3 a <own> fkc
3 a <zone> kee
3 a hdi
3 able <client> oYg
3 able <host> lde
3 able <zone> mec
3 able rab
3 accept <zone> lYk
3 accept eek
3 access <zone> fZp
3 access kWm
3 account qfX
3 added ahl
3 address <host> chj
3 address cfk
3 after <host> glb
3 afterwards frW
3 all <zone> hmZ
3 allowed <client> jff
3 allowed <far> Vrf
3 allowed <zone> lee
3 an <client> neb
3 an liZ
3 and <host> Zmh
3 and <outside> bji
3 and <own> emd
3 and <zone> mZh
3 answer <own> Zqd
3 answer pda
3 any bsZ
3 anything <zone> obd
3 anything lfc
3 are jjb
3 arrive naf
3 as <host> jgd
3 as <zone> mec
3 as eld
3 asking lXk
3 at <client> naf
3 at <far> khb
3 at <outside> Voj
3 at <own> bne
3 at <zone> kYk
3 at rca
3 back nfa
3 be <client> kmX
3 be <far> lhZ
3 be <host> eke
3 be <outside> kcg
3 be <own> Xqf
3 be <zone> gam
3 be ele
3 before <own> fmb
3 before fmb
3 behind ncc
3 blocked fmb
3 box <outside> gkc
3 box fkd
3 but <own> bmf
3 but hkc
3 by <client> dob
3 by <gateway> cod
3 by <host> kbh
3 by <zone> mdd
3 by hid
3 c mag
3 can <gateway> jch
3 can <zone> hmZ
3 can qfX
3 can't <client> kcg
3 can't <zone> ufT
3 can't med
3 cannot rXe
3 change dpa
3 client <client> kjZ
3 client <host> eao
3 client fdk
3 code <own> gbl
3 code ajj
3 come bgl
3 connect <client> jfe
3 connect <host> jXm
3 connection <client> nbf
3 connection <far> dke
3 connection <host> bod
3 connection <own> dke
3 connection <zone> lbg
3 connection jlY
3 connections ckg
3 connects mcd
3 could blg
3 cs <client> dmd
3 cs <host> emb
3 cs fld
3 curl <gateway> oae
3 curl led
3 customer dpa
3 dead eek
3 deliver <host> tYb
3 deliver vXa
3 dev <client> ldf
3 dev mfb
3 directly <host> Xuc
3 directly ngZ
3 dnat <own> fkd
3 do <host> fqY
3 do <own> Zqc
3 do niX
3 does <client> chj
3 does <far> anf
3 does <gateway> fej
3 does <host> ZxV
3 does <own> dmd
3 does <zone> rcY
3 dport <far> Ypf
3 dport <host> dfk
3 dport <outside> fXq
3 dport <zone> Uko
3 dport dhi
3 drop <client> ila
3 drop hka
3 dropped kee
3 dst <outside> eke
3 dst <zone> dgk
3 dst dgj
3 end eje
3 error hjc
3 even bkh
3 every Vnk
3 example cgk
3 expected kdf
3 failed <client> kee
3 failed idh
3 fine <outside> abr
3 fine hid
3 for <client> ndc
3 for <far> mhY
3 for hbj
3 forward Zli
3 forwarded sTg
3 from <client> fna
3 from <far> dmd
3 from <gateway> eke
3 from <outside> kbh
3 from <zone> ici
3 from djg
3 get <client> naf
3 get <far> lhZ
3 get <outside> neb
3 get <own> bmf
3 get <zone> lah
3 get mbf
3 gets jja
3 gives <own> eld
3 gives liZ
3 go lha
3 goes dih
3 going Zpe
3 hairpin kjZ
3 hangs ika
3 happens mbf
3 has <client> hid
3 has <outside> mZh
3 has dih
3 have <zone> pZe
3 have pbc
3 he kYj
3 him caq
3 hit cjh
3 i <client> eek
3 i <gateway> bdo
3 i <host> dnc
3 i <outside> lde
3 i <zone> kkY
3 i eke
3 if <own> ejf
3 if <zone> jgd
3 if pgY
3 in <client> Xrd
3 in <gateway> eel
3 in <host> Wmk
3 in <outside> mYi
3 in <own> eke
3 in <zone> mYi
3 in cme
3 input <gateway> alg
3 input blg
3 into <outside> pbc
3 into <zone> nWj
3 into nZg
3 ip <host> Yfq
3 ip <outside> bfn
3 ip <zone> dfk
3 ip cem
3 is <far> eld
3 is <gateway> ibj
3 is <host> lcf
3 is <zone> dnc
3 is hjd
3 it <client> ika
3 it <far> dnc
3 it <gateway> Yog
3 it <host> kbh
3 it <outside> jgc
3 it <own> cpb
3 it <server> cfl
3 it <zone> kcg
3 it kgd
3 it's bjj
3 its <client> dlf
3 its <host> gjd
3 itself <host> cem
3 itself cfl
3 just <client> mdd
3 just <own> eje
3 just <zone> lbg
3 k aik
3 land eke
3 laptop clf
3 leg <gateway> bji
3 leg bji
3 len <client> nbe
3 len <far> naf
3 len <host> ijb
3 len ogZ
3 length kib
3 let <host> pcb
3 let <own> Zrc
3 let <zone> gam
3 let jZk
3 like nZg
3 line <outside> bfm
3 line acp
3 logs eYq
3 mac <outside> fej
3 mac <zone> eej
3 mac eej
3 mail <client> ici
3 mail <zone> nae
3 mail iid
3 make <client> hjc
3 make <far> pac
3 make jic
3 me iid
3 must kbh
3 my <client> vcV
3 my <host> bhk
3 n cme
3 names <gateway> jee
3 names jee
3 nat <host> clf
3 nat clf
3 need qdZ
3 needs lXk
3 never clg
3 nightly <client> bod
3 nightly bod
3 no <outside> chj
3 no <own> eld
3 no <zone> jfe
3 no iic
3 not <host> Zjk
3 not <own> ena
3 not <zone> kee
3 nothing <zone> kdg
3 nothing hjc
3 of <far> Yqe
3 of <host> enb
3 of <outside> dgk
3 of cjh
3 off kee
3 ok <client> jhc
3 ok <host> Ygo
3 ok <zone> led
3 on <client> gma
3 on <far> pbc
3 on <host> cem
3 on <outside> qYd
3 on <own> cpb
3 on <zone> fkd
3 on ejf
3 once nbf
3 only <zone> kdf
3 only eej
3 open <client> rXe
3 open <gateway> aoe
3 open <host> obd
3 open <own> dkf
3 open <zone> qfY
3 open jhc
3 opening ebn
3 or <client> pac
3 or <far> enc
3 or <gateway> cem
3 or <host> ane
3 or <outside> hkb
3 or <own> eke
3 or <zone> Xnj
3 or ioX
3 our <far> lfc
3 our <host> ijc
3 our <outside> Zjk
3 our dle
3 out <client> pad
3 out <far> Usg
3 out <gateway> gck
3 out <host> pSl
3 out <own> emd
3 out oYg
3 outbound <host> hYm
3 outbound hYm
3 outgoing kah
3 outlook <zone> rYd
3 outlook sYc
3 over <client> jja
3 over <host> ejf
3 over <zone> pgY
3 over fje
3 own uaY
3 packet ndc
3 pass <zone> clf
3 pass cnd
3 passes kfd
3 people ail
3 permitted bod
3 phone <own> fkd
3 phone cbp
3 ping <zone> ofa
3 ping raa
3 plain mdd
3 please jmX
3 pls <client> pYf
3 pls <far> ckg
3 port <client> iic
3 port <far> gmb
3 port <gateway> lcf
3 port <outside> maf
3 port <own> dob
3 port <public> fcl
3 port <server> del
3 port <zone> kYk
3 possible Tri
3 post mYi
3 postfix <host> mbf
3 postfix mbf
3 prerouting <own> ekd
3 prerouting ihd
3 private ljY
3 prometheus <client> jef
3 prometheus jef
3 proto <client> lce
3 proto <own> dlf
3 proto kgc
3 pull <host> fYo
3 pull gXp
3 query mbg
3 reach <host> scY
3 reach qda
3 reached flc
3 refused <client> pbc
3 refused <own> dii
3 refused <zone> jfe
3 refused' jef
3 relay rdY
3 request <client> jef
3 request jef
3 right obc
3 rule Xho
3 run jeg
3 s ika
3 same <outside> Zfo
3 same hbj
3 say efj
3 says <client> uZa
3 says jeg
3 scan dfk
3 scans <client> lcf
3 scans lcf
3 see <zone> Ymi
3 see kde
3 send <client> zWX
3 send <host> dbn
3 send iYl
3 seq <far> jff
3 seq <host> Zkj
3 seq <own> djg
3 served bod
3 set kah
3 shell kja
3 should <client> kdg
3 should <zone> pSm
3 should ikZ
3 shows dhh
3 since <own> Znf
3 since kjZ
3 site pfZ
3 smtpd <host> Xjm
3 smtpd Xjm
3 so hlZ
3 somebody naf
3 source maf
3 src <zone> del
3 src dfk
3 still <host> Zik
3 still Yil
3 straight sYc
3 take Woi
3 talk <client> wRg
3 talk <zone> kia
3 talk mgZ
3 tcp <client> fma
3 tcp <far> gjd
3 tcp <host> kUo
3 tcp <outside> hdi
3 tcp <zone> pca
3 tcp efj
3 that <client> lfc
3 that <far> Vrg
3 that <gateway> hcj
3 that <host> Ylj
3 that <outside> glb
3 that <own> epZ
3 that <zone> lcg
3 that ldd
3 the <client> teW
3 the <far> llW
3 the <host> amf
3 the <outside> fbm
3 the <own> dnc
3 the <zone> mYi
3 the jff
3 their <zone> lbh
3 their nbf
3 then <client> lfd
3 then <host> glc
3 then <own> fnZ
3 then bpc
3 there <zone> ekd
3 there dle
3 they <far> mjX
3 they <zone> cfk
3 they cgk
3 thing ahl
3 this obd
3 through <client> jhc
3 through <gateway> cdn
3 through <outside> jci
3 through <own> coc
3 through <zone> gla
3 through idh
3 thru <gateway> hZm
3 thru jXn
3 thunderbird ddm
3 time dlf
3 timeout kef
3 times <far> gma
3 times jja
3 to <client> rcZ
3 to <far> cgl
3 to <gateway> oXh
3 to <host> idi
3 to <own> dmd
3 to <zone> rXe
3 to lcf
3 told mWk
3 tos <client> dme
3 tos <host> fje
3 tos <own> fpY
3 tos fkd
3 true ijb
3 ttl <client> Vvc
3 ttl <host> Vvc
3 ttl <own> V2U
3 ttl mfb
3 type <client> ldd
3 udp <gateway> Yqe
3 udp <outside> blf
3 udp gnZ
3 up Xnj
3 us qUi
3 use <zone> ngZ
3 use mec
3 via <host> Zgn
3 via <zone> rdY
3 via ddm
3 vpn piV
3 wants <client> fje
3 wants ckg
3 was kcg
3 way <zone> afn
3 we <zone> fje
3 we cgk
3 what <outside> bdo
3 what Ylj
3 when <client> mdd
3 when <far> gjd
3 where bgl
3 which eld
3 who qeY
3 why <outside> agn
3 why jZk
3 will <client> kee
3 will <host> bgl
3 will idh
3 with <zone> naf
3 with hla
3 work <client> kdf
3 work <host> aik
3 work <zone> kfc
3 work cih
3 works <own> fkc
3 works oXg
3 would <outside> Wgq
3 would <zone> dXs
3 would ndc
3 yes gjd
3 you gbl
3 一 <client> pad
3 一 <own> foZ
3 一 <zone> cfl
3 上 <client> lmW
3 上 <zone> mZh
3 上 fbm
3 不 <client> pcc
3 不 <far> gkc
3 不 <host> mce
3 不 <own> eoa
3 不 <public> fej
3 不 <zone> hcj
3 不 jee
3 丢 <gateway> ecm
3 丢 fcl
3 个 eoa
3 为 fkd
3 主 <host> rab
3 主 tcY
3 么 <host> dih
3 么 <zone> jfe
3 之 <zone> kdg
3 之 iak
3 了 <client> rdX
3 了 <gateway> bhj
3 了 <own> epZ
3 了 <zone> jch
3 了 hci
3 事 <outside> kcg
3 事 jdg
3 享 <client> coc
3 享 bgl
3 人 <outside> mec
3 人 <zone> qZd
3 人 qZd
3 从 oae
3 以 <outside> cfl
3 以 efj
3 们 cii
3 件 <client> kfc
3 件 <own> Znf
3 件 <zone> nZg
3 件 jef
3 会 <client> iid
3 会 <gateway> dcn
3 会 <host> Zpd
3 会 <outside> goX
3 会 <zone> jfe
3 会 jfe
3 信 <client> mdd
3 信 <public> efj
3 信 ihd
3 候 efj
3 做 gkc
3 再 bgl
3 出 <zone> jbi
3 出 aeo
3 到 <client> loT
3 到 <gateway> hcj
3 到 <host> elc
3 到 <own> eej
3 到 <zone> oYf
3 动 <host> kdf
3 动 <server> egj
3 动 jch
3 包 <zone> dek
3 包 aji
3 印 fjd
3 去 <far> Zqd
3 去 <gateway> jef
3 去 <host> oZf
3 去 <zone> naf
3 去 jch
3 发 <client> lha
3 发 <gateway> jai
3 发 <host> efj
3 发 <zone> kbh
3 发 gdj
3 口 <far> dkf
3 口 <host> gjd
3 可 <outside> lcf
3 可 ijb
3 同 <zone> jbi
3 后 <own> emc
3 后 dle
3 吗 <far> dob
3 吗 <gateway> cgk
3 吗 <host> Zjk
3 吗 <own> eqY
3 吗 <zone> ogY
3 和 <host> del
3 和 <own> emb
3 和 cfl
3 哪 ele
3 器 <zone> ihc
3 器 ihc
3 回 blg
3 在 jdg
3 填 <client> kfd
3 填 ddm
3 好 bdo
3 完 <host> dgj
3 完 efj
3 客 rWe
3 对 Vip
3 就 <host> bmg
3 就 gjd
3 应 Ymi
3 底 <gateway> eej
3 开 <client> seW
3 开 <host> dfk
3 开 <own> ekd
3 开 <zone> pZe
3 往 <gateway> xQf
3 往 <host> peZ
3 往 sZb
3 得 <far> fje
3 得 <host> dhj
3 得 <outside> khb
3 得 <zone> lZi
3 怎 dih
3 想 <zone> qca
3 想 rdY
3 成 oae
3 我 hjb
3 户 <zone> mga
3 打 <client> fkd
3 打 <outside> hcj
3 打 <zone> tYb
3 投 occ
3 报 <client> neb
3 报 <own> cpb
3 报 lee
3 拦 <gateway> cdn
3 接 <client> pZe
3 接 <far> jef
3 接 <outside> nbe
3 接 <own> Zof
3 接 mce
3 描 nae
3 收 <client> foZ
3 收 <zone> oea
3 收 cpb
3 放 <gateway> ddm
3 放 <outside> emc
3 日 <host> cnd
3 日 cnd
3 时 oZe
3 是 <client> mga
3 是 <gateway> bme
3 是 <host> Vgr
3 是 <outside> Yim
3 是 chj
3 有 <client> nfa
3 有 <gateway> edl
3 有 <host> dke
3 有 <outside> gkc
3 有 <zone> dgj
3 有 dih
3 机 <host> gkc
3 机 <zone> mZh
3 条 kbh
3 来 <outside> gam
3 查 gck
3 样 cgj
3 正 <outside> efj
3 正 efj
3 没 <gateway> cii
3 没 <own> anf
3 烦 hid
3 现 apd
3 理 lbg
3 用 <client> gjc
3 用 <zone> kfd
3 用 jhd
3 电 <zone> kdf
3 电 kdf
3 的 <client> reY
3 的 <far> kfd
3 的 <gateway> ijb
3 的 <outside> jdh
3 的 <zone> gcj
3 直 <outside> dih
3 直 <own> dke
3 直 ihd
3 看 <own> enb
3 看 jch
3 程 <client> dle
3 程 fje
3 端 <client> ijb
3 端 <far> emd
3 端 <own> glb
3 端 <zone> cap
3 等 ejf
3 系 <gateway> efj
3 系 efj
3 给 dnc
3 网 <client> pYf
3 网 kef
3 能 <client> mga
3 能 <far> pfY
3 能 <gateway> fkd
3 能 <host> ial
3 能 <outside> led
3 能 <zone> dfj
3 能 jef
3 脑 <zone> jfe
3 脑 jfe
3 行 <client> oae
3 行 <far> Xpg
3 行 <gateway> cgk
3 行 <own> fjf
3 行 <zone> kjZ
3 被 <client> ldf
3 被 <host> Ytb
3 要 <client> kha
3 要 <host> nfa
3 要 <zone> rcZ
3 要 tfV
3 规 Wjn
3 让 Xva
3 访 <client> efj
3 访 <far> ihd
3 访 <gateway> kdf
3 访 <host> kgc
3 访 <outside> lfc
3 访 <zone> jfe
3 访 jdg
3 该 <own> dle
3 该 dhi
3 说 <zone> seW
3 请 kdf
3 调 <host> naf
3 调 fjd
3 走 <client> kib
3 走 <host> ich
3 走 <outside> fjf
3 走 <own> dkf
3 走 <zone> oae
3 超 kia
3 转 <own> fkd
3 转 ekd
3 轮 <client> jdg
3 轮 jdg
3 过 fkd
3 还 <outside> kfd
3 还 jef
3 这 <zone> dap
3 这 flc
3 进 <own> Ysc
3 进 glb
3 连 <client> gjd
3 连 <far> neb
3 连 <gateway> kfd
3 连 <host> mec
3 连 <own> djg
3 连 <server> ffj
3 连 <zone> jfe
3 连 ihd
3 通 <client> mec
3 通 <far> dkf
3 通 <gateway> emd
3 通 <host> hdi
3 通 <outside> bhk
3 通 <own> djg
3 通 <zone> jhd
3 那 pZe
3 里 cii
3 量 ekf
3 问 <client> tZa
3 问 <host> sdX
3 问 <outside> mha
3 问 iaj
3 题 <gateway> efj
4 $ <- rdX
4 $ <client> tZb
4 $ <far> ika
4 $ <gateway> bji
4 $ <own> emc
4 $ <public> cme
4 $ <server> jbi
4 $ <zone> hal
4 's <zone> pac
4 's nbd
4 , <client> bji
4 , <far> Wse
4 , <gateway> jee
4 , <host> flc
4 , <outside> fdk
4 , <own> jja
4 , <public> ecm
4 , <server> bdo
4 , <zone> oXg
4 , kgd
4 -> <own> dnb
4 -> liY
4 -a exR
4 -i <own> gjd
4 -i dih
4 : <client> ofZ
4 : <gateway> lZj
4 : <host> aod
4 : <own> bhk
4 : <zone> bgl
4 : gZn
4 ; ici
4 <client> <client> neb
4 <client> <gateway> bne
4 <client> <host> mZh
4 <client> <outside> hWq
4 <client> <own> dmd
4 <far> <client> gjd
4 <far> <gateway> khb
4 <far> <host> mdd
4 <far> <outside> cfl
4 <far> <zone> afn
4 <far> Zjk
4 <gateway> <client> fmb
4 <gateway> <far> pjU
4 <gateway> <gateway> jZk
4 <gateway> <host> Xjl
4 <gateway> <outside> lde
4 <gateway> <own> fna
4 <gateway> <server> Zdq
4 <gateway> <zone> hdi
4 <host> <client> fnb
4 <host> <far> rYd
4 <host> <gateway> oTl
4 <host> <host> goY
4 <host> <outside> kbi
4 <host> <own> Zil
4 <n> <far> iic
4 <n> <gateway> Zil
4 <n> <public> cdo
4 <n> <server> bYt
4 <n> <zone> glc
4 <n> hkc
4 <outside> <client> Yim
4 <outside> <host> ljZ
4 <outside> <outside> rYd
4 <outside> <own> fqX
4 <outside> <server> dgj
4 <outside> <zone> oae
4 <outside> kee
4 <own> <client> occ
4 <own> <far> kXk
4 <own> <gateway> bfm
4 <own> <host> mZh
4 <own> <outside> mce
4 <own> <zone> ici
4 <public> <zone> mga
4 <public> kfd
4 <server> <client> elc
4 <server> <zone> mde
4 <server> fmb
4 <service> <client> kfd
4 <service> <far> enb
4 <service> <gateway> kiZ
4 <service> <host> iak
4 <service> <outside> edl
4 <service> <own> eqY
4 <service> <public> eZp
4 <service> <zone> nYh
4 <service> dfk
4 <zone> <client> Vvc
4 <zone> <gateway> Zgn
4 <zone> <host> kcg
4 <zone> <outside> cih
4 <zone> <own> ekf
4 <zone> <server> ecm
4 <zone> blg
4 ? <client> kkX
4 ? <far> bod
4 ? <gateway> fdk
4 ? <host> glb
4 ? <outside> ham
4 ? <public> aki
4 ? <zone> lkX
4 ? gjd
4 a <zone> nZg
4 able <client> nfb
4 able <zone> mec
4 able qac
4 accepted rWf
4 access <host> edl
4 access eek
4 account dih
4 address cdn
4 after lkX
4 against <client> obd
4 against pbc
4 all <client> ckg
4 all <outside> hla
4 all flc
4 allowed <client> oZf
4 allowed <far> Zpe
4 allowed <zone> eke
4 allowed gck
4 an oeZ
4 and <client> ika
4 and <far> dqZ
4 and <host> Xoh
4 and <outside> kdf
4 and <zone> nWj
4 answer <client> sXd
4 answer <gateway> med
4 answer lha
4 any <zone> qWg
4 any oYg
4 anything <zone> kcg
4 anything pbc
4 are rZd
4 arrive imY
4 as <host> Wkn
4 as <zone> qdZ
4 as dgj
4 asking kkY
4 at <client> doc
4 at <gateway> fcl
4 at <outside> led
4 at <zone> tXc
4 back hid
4 be <client> iic
4 be <far> mfb
4 be <host> Wll
4 before sWd
4 behind ndc
4 blocked <zone> cme
4 blocked Zng
4 bob <client> jdg
4 bob kXl
4 box sZb
4 browse vZY
4 but <own> cnd
4 but kdg
4 by <client> iib
4 by <host> enb
4 by cnd
4 c <zone> del
4 c eek
4 call ika
4 can lZi
4 can't <zone> dbo
4 can't dbn
4 cannot lgb
4 check aoe
4 client <own> flc
4 client dhh
4 closed kgc
4 com bne
4 come jZk
4 comes Uhr
4 connect <client> oZf
4 connect <far> oea
4 connect <host> kdf
4 connecting dob
4 connection <client> hhd
4 connection <host> Zjk
4 connection <own> fje
4 connection <zone> neb
4 connections lbg
4 connects bji
4 could ckg
4 curl <gateway> odb
4 curl hZm
4 dead lfc
4 deliver <host> ogY
4 deliver qfY
4 destination Yeq
4 die jdf
4 direct bgl
4 directly <host> kmW
4 directly <outside> kdf
4 directly <zone> dek
4 directly glb
4 dnat <outside> Xgq
4 dnat Ygo
4 do <own> fnZ
4 do <zone> ich
4 do jch
4 does <client> kja
4 does <far> enb
4 does <gateway> eoa
4 does <host> ncc
4 does <outside> iic
4 does <own> foZ
4 does <public> eXr
4 does <zone> gdj
4 does jef
4 dport llW
4 drop <zone> cdn
4 drop fbm
4 dropped apd
4 dst bgl
4 e <host> frW
4 e Yog
4 end klX
4 errno jef
4 error jgd
4 even oiX
4 example <client> lbg
4 example lgb
4 fetch ubX
4 fine <client> coc
4 fine <own> dpa
4 fine blf
4 for <client> dpa
4 for <far> jfe
4 for <host> nXj
4 for <outside> bgl
4 for <own> enc
4 for <zone> iXn
4 for cjh
4 forward fao
4 forwarded hid
4 from <client> ilZ
4 from <far> rgV
4 from <gateway> cdn
4 from <host> ahk
4 from <zone> lYj
4 from bcp
4 get <client> pXg
4 get <own> cmd
4 gets <far> cnd
4 gets djg
4 go kgc
4 goes mbf
4 going ndc
4 gw <client> ibj
4 gw eke
4 hairpin oea
4 hangs eld
4 has gbl
4 have fej
4 he mdd
4 his bra
4 host jfe
4 i <client> odb
4 i <gateway> pbb
4 i <host> jXm
4 i <own> drY
4 i <zone> Vml
4 i cgj
4 id <far> dgj
4 in <client> mdd
4 in <gateway> bcq
4 in <host> Yfp
4 in <own> djg
4 in <zone> qZd
4 in oae
4 inner mdd
4 inside gck
4 internal <host> epZ
4 internal fpZ
4 into <zone> kai
4 into nXj
4 ip <client> lha
4 ip <far> ljY
4 ip <zone> Ygp
4 ip idh
4 is <client> fdj
4 is <far> Wrg
4 is <gateway> dih
4 is <host> kfd
4 is <own> fna
4 is <server> fZo
4 is <zone> plS
4 is enc
4 it <client> hkb
4 it <gateway> eao
4 it <host> qZd
4 it <own> dmd
4 it <zone> lXk
4 it jdg
4 it's <own> eob
4 it's ngZ
4 its <host> tUf
4 itself <host> jch
4 itself <own> dkf
4 itself idh
4 just jch
4 land lgb
4 leave jfe
4 let <client> odc
4 let <own> asa
4 let mec
4 line <outside> cgk
4 line eZq
4 mail <client> rXe
4 mail <host> gdj
4 mail <zone> idh
4 mail ibj
4 masquerade <zone> bgl
4 masquerade kdf
4 me <client> qac
4 me <own> gnZ
4 me fdk
4 mean hmZ
4 must <client> oae
4 must ocb
4 my <outside> hal
4 my <own> fmb
4 my eZp
4 nat anf
4 need cjh
4 never bji
4 no <client> mga
4 no <far> kjZ
4 no <host> eld
4 no <own> flc
4 no <zone> hcj
4 no kcg
4 not <client> pYf
4 not <gateway> bji
4 not <host> eld
4 not <outside> Zmh
4 not <zone> qbb
4 not hla
4 nothing <host> khb
4 now aki
4 of <client> vXa
4 of <far> mbf
4 of <host> Xlk
4 of <zone> pgX
4 of idi
4 ok <client> kjZ
4 ok <outside> bhk
4 ok <zone> kbh
4 ok ibj
4 on <client> enb
4 on <far> tWd
4 on <host> jib
4 on <outside> pbb
4 on <zone> idi
4 on fkc
4 only anf
4 open <gateway> Yua
4 open <host> cbo
4 open <outside> kfd
4 open <zone> qgX
4 open mYi
4 or <client> ila
4 or <far> nbe
4 or <gateway> ang
4 or <host> epZ
4 or <own> dle
4 or <zone> oYf
4 or jia
4 out <client> jef
4 out <far> djg
4 out <gateway> gYo
4 out <host> sWe
4 out <zone> adq
4 out' neb
4 outbound <host> nae
4 outbound jdg
4 over <client> rYd
4 over <host> fXq
4 over <zone> neb
4 own lYj
4 packet <own> djg
4 packets hcj
4 pass <far> Vsf
4 people glb
4 permitted <client> ejf
4 phone phW
4 ping <client> nbe
4 ping <gateway> jbi
4 ping <zone> del
4 ping hbk
4 plain jZk
4 please dbo
4 policy vVc
4 port <client> rZc
4 port <far> jdg
4 port <gateway> eke
4 port <own> Zmh
4 port <server> fbm
4 port <zone> dfk
4 portal Zim
4 postfix njX
4 prerouting fkd
4 private dob
4 pull ham
4 reach <zone> ogZ
4 reach pda
4 real <host> bjj
4 real bjj
4 refused <own> djh
4 relay rab
4 reply <own> gma
4 reply dmd
4 right fmb
4 route Xsd
4 routed ngZ
4 rule Ymi
4 s Xni
4 same <host> bpc
4 same <own> Vrf
4 same <zone> mfb
4 same miY
4 say dih
4 says <own> fkd
4 says dkg
4 scan nZg
4 see Zhm
4 send <client> oXh
4 send <zone> ogY
4 send lXk
4 sends Qpm
4 seq <client> nYh
4 seq <far> lde
4 seq <host> Ykk
4 seq ici
4 server <zone> lfc
4 server qac
4 session kee
4 set rfW
4 should <host> ebm
4 should <zone> fdk
4 should cen
4 side hqV
4 since <zone> hYn
4 since efj
4 site inX
4 snat <zone> bgl
4 snat bgl
4 so mdd
4 somebody eao
4 source <host> cem
4 source <outside> cgl
4 source cme
4 spins <own> ejf
4 spins lha
4 start hbk
4 still <zone> jdg
4 straight kee
4 submit kfd
4 talk <zone> ijb
4 talk piV
4 talking ndc
4 tcp <client> ijb
4 tcp <far> hla
4 tcp <host> ahl
4 tcp <outside> ijc
4 tcp <zone> ici
4 that <client> amg
4 that <far> rdY
4 that <gateway> gam
4 that <host> ZuZ
4 that <outside> lfc
4 that <own> elc
4 that <zone> rca
4 that ika
4 that's dme
4 the <client> lee
4 the <far> gla
4 the <gateway> aik
4 the <host> jWn
4 the <outside> djg
4 the <own> cii
4 the <server> ecn
4 the <zone> rVg
4 the kdf
4 their pkU
4 them oZf
4 then <client> jak
4 then <host> goZ
4 then hbl
4 there hkb
4 these jff
4 they <own> fke
4 they <zone> gjd
4 they jch
4 this <own> flc
4 this <zone> cjh
4 through <far> kfe
4 through <host> cji
4 through <own> Yog
4 through <zone> pbc
4 through peZ
4 thru <far> Zrc
4 thru hqV
4 thunderbird qac
4 timed <far> dke
4 timed <host> fje
4 timed dob
4 to <client> mhZ
4 to <far> lnU
4 to <gateway> jib
4 to <host> iZl
4 to <outside> lah
4 to <server> cfk
4 to <zone> ici
4 towards <zone> lde
4 towards nce
4 traffic cnd
4 translated fje
4 transmitted <client> gjd
4 transmitted gjd
4 trying kUo
4 udp <far> Yqd
4 udp <gateway> kai
4 udp <host> pfY
4 udp <outside> Yfp
4 udp <zone> pXf
4 up <client> obd
4 up <far> led
4 up <zone> njW
4 up ubX
4 updates <host> gbm
4 updates kZj
4 us <far> ngZ
4 us <own> cod
4 use <client> lgb
4 use <zone> bfm
4 verdict dle
4 via <host> amg
4 via <zone> eke
4 via iic
4 w obd
4 walk afn
4 was <own> eke
4 was dih
4 way <gateway> dfk
4 way iWo
4 we <client> oYg
4 we peZ
4 what Xqf
4 when <client> kee
4 when <zone> nea
4 when eke
4 where blg
4 which <own> flc
4 which gdk
4 while kee
4 whole dnc
4 why Zhm
4 will <client> emc
4 will <host> a0T
4 will <zone> kSq
4 will ijb
4 with <client> hjc
4 with <host> jbi
4 with <outside> cdn
4 with <own> fje
4 with <zone> mdd
4 work <client> kia
4 work <outside> dnc
4 work <own> ejg
4 work <zone> reX
4 work ijb
4 working nga
4 works <zone> obd
4 works nbe
4 would <client> jkZ
4 would <host> YvY
4 would <own> dgk
4 would <zone> jXl
4 would cgl
4 y lbg
4 yes <zone> oZf
4 yes oad
4 you <client> qac
4 you Xni
4 一 <client> teW
4 一 <own> dmd
4 一 <zone> kbh
4 一 eao
4 上 <client> hjc
4 上 <host> pXg
4 上 <own> eld
4 上 <zone> iYm
4 下 mdd
4 不 <far> bmf
4 不 <gateway> hal
4 不 <host> led
4 不 <outside> idh
4 不 <own> eke
4 不 <zone> odb
4 不 ngZ
4 丢 eld
4 个 <zone> ndd
4 个 ijc
4 为 <client> mcf
4 为 <zone> kgd
4 为 jfe
4 主 <host> tcX
4 主 eke
4 么 kgc
4 了 <gateway> efj
4 了 <zone> djf
4 了 kch
4 事 <zone> ebn
4 事 bij
4 人 alh
4 什 <own> fna
4 什 Ynh
4 从 hjc
4 以 <outside> lcf
4 以 hkb
4 们 jhb
4 件 <client> oae
4 件 jbh
4 会 <client> khb
4 会 <far> fke
4 会 <host> flc
4 会 <outside> lha
4 会 <own> ejf
4 会 <zone> lgb
4 会 jib
4 信 <client> nfa
4 信 <host> gdj
4 信 <own> dnc
4 信 kai
4 公 ljY
4 则 Wjn
4 到 <client> tWd
4 到 <far> obc
4 到 <gateway> jaj
4 到 <outside> hal
4 到 <own> fkd
4 到 <zone> dbn
4 到 ici
4 加 aji
4 动 <host> rab
4 动 rab
4 包 gnZ
4 印 <zone> fZp
4 印 cco
4 去 <client> nfa
4 去 <far> fje
4 去 <gateway> aoe
4 去 <host> lSp
4 去 lRq
4 反 <zone> oea
4 反 pgX
4 发 <client> obd
4 发 <host> jbi
4 发 <zone> sZb
4 发 nYg
4 口 <client> ikb
4 口 <far> eld
4 口 <outside> Yim
4 口 <own> glb
4 口 cgk
4 可 oYg
4 台 jaj
4 同 bkh
4 后 <own> fmb
4 后 agn
4 吗 <client> jjb
4 吗 <far> ang
4 吗 <gateway> dgk
4 吗 <host> Zoe
4 吗 <outside> kbh
4 吗 <own> djg
4 吗 <zone> mZg
4 否 Wph
4 哪 <own> eke
4 哪 eje
4 器 <client> mbg
4 器 <host> gkc
4 器 <own> ckg
4 器 <zone> ucW
4 器 kgc
4 回 eje
4 在 hnY
4 址 eek
4 外 <host> kee
4 外 cmd
4 好 dem
4 就 <client> rcZ
4 就 <outside> elc
4 就 <own> enb
4 就 <zone> hcj
4 就 med
4 常 <outside> efj
4 常 efj
4 应 ihd
4 底 Xjm
4 开 <zone> jfd
4 开 hid
4 录 jfe
4 往 qWg
4 得 <far> aof
4 得 <gateway> fdk
4 得 <host> jib
4 得 <outside> pbc
4 得 <own> fje
4 得 <zone> oae
4 得 nbe
4 志 <host> cnd
4 志 cnd
4 怎 <own> dhi
4 怎 fje
4 想 Zfo
4 户 rWe
4 打 <client> jef
4 打 <outside> jfe
4 打 <zone> jfd
4 打 mec
4 报 <client> wWZ
4 报 <zone> dgk
4 报 gbl
4 拉 <client> eke
4 拉 eje
4 拒 jgd
4 拿 rYe
4 按 hjc
4 掉 fkd
4 接 <client> pad
4 接 <own> bmg
4 接 <zone> fkd
4 接 hdi
4 提 <zone> dem
4 提 dem
4 收 <client> mbf
4 收 <zone> mag
4 收 jef
4 放 <client> Vrg
4 放 <far> Xqf
4 放 <gateway> ddm
4 放 <host> qdZ
4 放 <own> fje
4 数 ocd
4 日 mWj
4 时 jlY
4 是 <client> ioX
4 是 <far> jia
4 是 <gateway> dhi
4 是 <host> bmf
4 是 <own> ckg
4 是 <zone> pbc
4 是 Zpf
4 最 gck
4 有 <host> cqa
4 有 <outside> qdZ
4 有 <zone> kdf
4 有 fld
4 服 fmb
4 机 <zone> lWl
4 机 eel
4 条 <zone> jeg
4 来 <own> Yrd
4 析 jhc
4 样 ckg
4 桌 <client> dle
4 桌 fje
4 步 lhb
4 段 <zone> cgk
4 段 cgk
4 求 ldd
4 没 <far> fjf
4 没 <gateway> cii
4 没 <outside> Wll
4 没 <zone> rab
4 没 hla
4 流 <zone> kfd
4 流 kfd
4 源 ben
4 用 <client> hlb
4 用 <zone> kgc
4 用 kdf
4 由 <client> fkd
4 由 kgc
4 电 neb
4 的 <client> ihd
4 的 <far> kgc
4 的 <gateway> ajj
4 的 <host> Xfq
4 的 <outside> gck
4 的 <own> epY
4 的 <server> cgk
4 的 <zone> lfc
4 的 hid
4 目 lgb
4 直 <client> rZd
4 直 <outside> ogX
4 直 <own> fkc
4 直 <zone> cem
4 直 fej
4 端 <client> dmc
4 端 <outside> bjj
4 端 <server> fej
4 端 <zone> kjZ
4 端 Zng
4 经 Zfo
4 给 <client> dlf
4 给 hkb
4 网 icj
4 能 <client> bmf
4 能 <far> afn
4 能 <gateway> fej
4 能 <host> ndc
4 能 <outside> ndc
4 能 <own> fje
4 能 <zone> mfc
4 能 nZg
4 脑 <zone> kdf
4 脑 kdf
4 行 <host> cgk
4 行 <outside> boe
4 行 <own> dke
4 行 eel
4 被 <client> eke
4 被 <host> cgk
4 被 ckg
4 要 <outside> clf
4 让 bod
4 访 <client> yZV
4 访 <gateway> tUf
4 访 <host> qYe
4 访 <outside> qeZ
4 访 <zone> cco
4 访 cdn
4 话 del
4 询 <client> led
4 询 led
4 请 occ
4 走 <host> mkW
4 走 <zone> gVq
4 走 Ymi
4 超 <own> glc
4 超 jib
4 转 sgU
4 边 epZ
4 过 <client> ipV
4 过 bij
4 还 <gateway> fcl
4 还 <zone> kgc
4 还 mce
4 这 bco
4 连 <client> qXf
4 连 <far> scY
4 连 <gateway> lcg
4 连 <host> jfd
4 连 <outside> pad
4 连 <own> blg
4 连 <zone> jcg
4 连 mbg
4 通 <gateway> dmd
4 通 <host> lfd
4 通 <own> dkf
4 通 <zone> hdj
4 通 ejf
4 那 <zone> del
4 那 dfk
4 邮 <client> pYf
4 邮 <own> eob
4 邮 <zone> kai
4 邮 led
4 都 fdj
4 问 <client> dgj
4 问 <far> ihd
4 问 <host> kef
4 问 <outside> lfc
4 问 idh
4 间 <zone> kee
4 间 mbe
<- with <client> nbe
<- with <host> kcg
<- with <own> kdf
<- with <zone> mYi
<client> with <client> hck
<client> with <far> obe
<client> with <gateway> iic
<client> with <host> kcf
<client> with <outside> Win
<client> with <own> rVh
<client> with <public> qdZ
<client> with <server> mce
<client> with <zone> fnZ
<far> with <- fje
<far> with <far> cfk
<far> with <gateway> ejf
<far> with <host> fjd
<far> with <outside> lah
<far> with <own> pYf
<far> with <public> jhc
<far> with <server> alh
<far> with <zone> gkd
<gateway> with <client> ecm
<gateway> with <far> jYl
<gateway> with <gateway> lde
<gateway> with <host> lVm
<gateway> with <outside> Rrj
<gateway> with <own> hXo
<gateway> with <public> dem
<gateway> with <server> acq
<gateway> with <zone> Tjq
<host> with <- miY
<host> with <client> hla
<host> with <far> jge
<host> with <gateway> mga
<host> with <host> fZo
<host> with <outside> cgk
<host> with <own> iJ0
<host> with <public> mVl
<host> with <zone> Vll
<outside> with <client> bfm
<outside> with <far> QN/
<outside> with <gateway> kee
<outside> with <host> hkc
<outside> with <outside> sfW
<outside> with <own> iXn
<outside> with <public> lcf
<outside> with <server> glb
<outside> with <zone> Mjx
<own> with <- gpX
<own> with <far> dnc
<own> with <gateway> eke
<own> with <host> cmd
<own> with <outside> dlf
<own> with <own> dbo
<own> with <public> dwT
<own> with <server> doa
<own> with <zone> dld
<public> with <client> ebn
<public> with <far> aik
<public> with <gateway> Zil
<public> with <host> bhj
<public> with <outside> bfm
<public> with <own> eUv
<public> with <zone> bkh
<server> with <client> dcn
<server> with <far> ddm
<server> with <gateway> ecm
<server> with <host> abr
<server> with <outside> Yct
<server> with <own> dfl
<server> with <server> fdk
<server> with <zone> car
<zone> with <- aki
<zone> with <client> JZ+
<zone> with <far> gZn
<zone> with <gateway> jbi
<zone> with <host> gTt
<zone> with <own> jaj
<zone> with <server> jge
again AA/
at <- 3 1 tYb
at <client> 2 0 dmd
at <client> 2 1 jib
at <client> 3 0 miY
at <client> 3 2 rbb
at <client> 4 0 sXd
at <client> 4 1 edm
at <client> 4 2 nRo
at <client> 4 3 bji
at <client> 5 0 wYY
at <client> 5 1 qbb
at <client> 5 2 mce
at <client> 5 3 hbk
at <client> 5 4 jdh
at <client> 6 0 vbW
at <client> 6 1 gkd
at <client> 6 2 reX
at <client> 6 3 gck
at <client> 6 4 Ygo
at <client> 6 5 cco
at <client> 7 0 sdX
at <client> 7 4 Xgp
at <client> 7 5 hbk
at <far> 2 0 hic
at <far> 3 0 hZm
at <far> 3 1 nhY
at <far> 3 2 doa
at <far> 4 0 pda
at <far> 4 1 ilZ
at <far> 4 2 fje
at <far> 4 3 fcm
at <far> 5 0 piV
at <far> 5 1 jmW
at <far> 5 3 qac
at <far> 5 4 Zep
at <far> 6 1 bji
at <far> 6 4 fek
at <gateway> 2 0 imY
at <gateway> 2 1 ppP
at <gateway> 3 0 kbh
at <gateway> 3 1 eZp
at <gateway> 3 2 Wgq
at <gateway> 4 0 Zcr
at <gateway> 4 1 hXo
at <gateway> 4 2 bZt
at <gateway> 4 3 bdo
at <gateway> 5 0 Uay
at <gateway> 5 2 alh
at <gateway> 5 3 baq
at <gateway> 5 4 eao
at <gateway> 6 4 Xfp
at <gateway> 6 5 bgl
at <host> 2 0 pmR
at <host> 2 1 joV
at <host> 3 1 dco
at <host> 3 2 Zhm
at <host> 4 0 afn
at <host> 4 1 amg
at <host> 4 2 del
at <host> 4 3 gjd
at <host> 5 0 dhi
at <host> 5 1 aik
at <host> 5 2 Zgn
at <host> 5 3 bcp
at <host> 5 4 bfn
at <host> 6 0 rab
at <host> 6 1 bmf
at <host> 6 2 eoa
at <host> 6 3 YXx
at <host> 6 4 hbj
at <host> 6 5 kRr
at <host> 7 3 enb
at <host> 7 6 fZo
at <outside> 2 0 tcX
at <outside> 2 1 nlU
at <outside> 3 0 mce
at <outside> 3 1 cih
at <outside> 3 2 Xjl
at <outside> 4 0 ibk
at <outside> 4 1 fdj
at <outside> 4 2 kgd
at <outside> 4 3 dZq
at <outside> 5 0 edl
at <outside> 5 1 aar
at <outside> 5 3 Tev
at <outside> 5 4 fYp
at <outside> 6 3 dhi
at <outside> 6 5 cem
at <own> 2 0 Yre
at <own> 2 1 cme
at <own> 3 0 bkh
at <own> 3 1 ika
at <own> 3 2 eld
at <own> 4 0 eoa
at <own> 4 1 fsV
at <own> 4 2 ejg
at <own> 4 3 ddm
at <own> 5 0 dtW
at <own> 5 1 euU
at <own> 5 2 fpY
at <own> 5 3 fXq
at <own> 5 4 fYp
at <own> 6 0 Wuc
at <own> 6 1 fuT
at <own> 6 2 epY
at <own> 6 3 fje
at <own> 6 4 gbl
at <own> 6 5 fdj
at <own> 7 1 fpZ
at <own> 7 2 fvS
at <own> 7 3 gam
at <own> 8 1 fuT
at <own> 8 3 gbl
at <own> 9 2 dle
at <own> 9 8 gYo
at <public> 2 1 etV
at <public> 3 0 ben
at <public> 3 1 cfk
at <public> 3 2 Znf
at <public> 4 1 bZs
at <public> 4 2 dXs
at <public> 4 3 fdk
at <public> 5 2 gck
at <server> 2 0 sgV
at <server> 3 0 fcl
at <server> 3 1 abr
at <server> 3 2 cZr
at <server> 4 0 gbl
at <server> 4 1 Xds
at <server> 4 2 cem
at <server> 5 0 del
at <server> 5 3 cgk
at <zone> 2 0 zfO
at <zone> 2 1 lmV
at <zone> 3 0 pYf
at <zone> 3 1 nbe
at <zone> 3 2 hcj
at <zone> 4 0 dfl
at <zone> 4 1 fRv
at <zone> 4 2 del
at <zone> 4 3 hid
at <zone> 5 0 gdj
at <zone> 5 2 mdc
at <zone> 5 3 aeo
at <zone> 5 4 Vfs
at <zone> 6 0 Ygo
at <zone> 6 1 Zfn
at <zone> 6 3 cgk
at <zone> 7 0 neb
at <zone> 7 1 lfb
at <zone> 7 2 Zgn
at <zone> 7 5 cgk
at <zone> 8 0 dgj
before - <client> jfe
before - <own> dfk
before - <public> amg
before - <server> dZq
before - <zone> imY
before <- <client> kjZ
before <- <far> dii
before <- <host> fmb
before <- <own> gnZ
before <client> <- nbd
before <client> <client> ika
before <client> <far> fnZ
before <client> <host> jkY
before <client> <outside> Zcq
before <client> <own> ijb
before <client> <server> ebn
before <client> <zone> Zcr
before <far> <client> kcf
before <far> <far> dnc
before <far> <gateway> tSi
before <far> <host> ihd
before <far> <outside> XXx
before <far> <own> Zjk
before <far> <public> car
before <far> <server> del
before <far> <zone> jef
before <gateway> <client> lha
before <gateway> <far> jhc
before <gateway> <gateway> oWi
before <gateway> <host> Yrd
before <gateway> <outside> nkV
before <gateway> <public> cjh
before <gateway> <server> Wes
before <gateway> <zone> mkW
before <host> <client> mce
before <host> <far> jnW
before <host> <gateway> tYb
before <host> <host> dcn
before <host> <outside> pbd
before <host> <own> coc
before <host> <public> alh
before <host> <server> Wes
before <host> <zone> mYi
before <outside> <client> Zbs
before <outside> <far> Vkn
before <outside> <gateway> Vkn
before <outside> <outside> ohW
before <outside> <own> dmd
before <outside> <server> acq
before <outside> <zone> ibi
before <own> <client> qVh
before <own> <far> qUi
before <own> <gateway> tbZ
before <own> <host> mdd
before <own> <outside> pae
before <own> <own> duU
before <own> <public> fXq
before <own> <server> del
before <own> <zone> pda
before <public> <client> mfb
before <public> <host> lWl
before <public> <own> eje
before <public> <zone> tfU
before <server> <client> kia
before <server> <far> bjh
before <server> <outside> eld
before <server> <own> efj
before <server> <server> fcl
before <server> <zone> pad
before <zone> <- kai
before <zone> <client> bne
before <zone> <far> bnf
before <zone> <gateway> Snn
before <zone> <host> Yhm
before <zone> <own> cme
before <zone> <server> caq
before <zone> <zone> jVo
behind - <client> ilZ
behind - <far> idg
behind - <gateway> ihd
behind - <outside> kcg
behind - <own> Zsa
behind - <public> ben
behind - <server> hbk
behind - <zone> kdf
behind <client> <client> gal
behind <client> <far> jia
behind <client> <gateway> ebn
behind <client> <outside> ika
behind <client> <own> cnd
behind <client> <public> ebn
behind <client> <server> cco
behind <client> <zone> pYf
behind <far> <client> idg
behind <far> <far> dbo
behind <far> <host> mhZ
behind <far> <outside> cco
behind <far> <own> dnd
behind <far> <server> Xfq
behind <far> <zone> jTp
behind <gateway> <client> khb
behind <gateway> <far> Zof
behind <gateway> <gateway> Zof
behind <gateway> <host> Vnk
behind <gateway> <outside> pae
behind <gateway> <own> eoa
behind <gateway> <zone> sVf
behind <host> <- nec
behind <host> <far> hkb
behind <host> <gateway> ecm
behind <host> <outside> gnZ
behind <host> <own> dgj
behind <host> <public> dfk
behind <host> <server> bcp
behind <host> <zone> oae
behind <outside> <client> olU
behind <outside> <far> qZd
behind <outside> <gateway> Zlh
behind <outside> <host> Vll
behind <outside> <outside> Ueu
behind <outside> <own> emc
behind <outside> <public> gck
behind <outside> <server> bfm
behind <own> <- led
behind <own> <client> gbl
behind <own> <far> iXn
behind <own> <gateway> fbl
behind <own> <host> gXp
behind <own> <outside> hYm
behind <own> <own> fVs
behind <own> <public> bUx
behind <own> <server> bfm
behind <own> <zone> fcl
behind <public> <far> mdd
behind <public> <gateway> ddm
behind <public> <own> drY
behind <server> <client> dme
behind <server> <gateway> eek
behind <server> <host> glb
behind <server> <outside> dkf
behind <server> <own> dnd
behind <server> <zone> mgb
behind <zone> <client> liZ
behind <zone> <far> fke
behind <zone> <gateway> aeo
behind <zone> <host> Zmh
behind <zone> <outside> Uqi
behind <zone> <own> ele
behind <zone> <public> cjh
behind <zone> <server> bcp
behind <zone> <zone> Voj
form ' - <> ' bgl
form , - - dem
form , - : ajj
form , - <> , lhb
form , - <> - lah
form , - <> -ed vaW
form , - <> -s ebm
form , - <> get lgb
form , - <n> clf
form , - does gam
form , - is ijb
form , - to Ytb
form , - 是 qXf
form , -ed by uaY
form , -ing from pYe
form , -s <> - glb
form , <server> <> , clf
form , <server> 是 jgd
form , <service> <> 填 eek
form , <service> to bsZ
form , <zone> to dob
form , <zone> 上 cle
form , <zone> 到 flc
form , <zone> 去 fmb
form , can <> - jdg
form , can <> -ed bfn
form , does - aik
form , does <> - qZd
form , does <> -ed jef
form , from <> to cfl
form , is - jaj
form , is <> - gjd
form , not via gdj
form , on - bdo
form , would <> - jkZ
form , would <> -ed jhc
form , would <> get scY
form , 人 在 mec
form , 从 <> 访 hbk
form , 地 址 gjd
form , 我 在 kfd
form , 是 <> 丢 eej
form , 是 <> 拦 eek
form , 是 <> 的 del
form , 源 <> , rZc
form , 目 的 ejf
form , 请 问 kde
form , 这 样 kfd
form , 连 <> 的 Zoe
form - ' - agn
form - , -ing bar
form - , <> $ uYa
form - , <> - kZj
form - , <> -ing ecm
form - , <> is dih
form - , <> to nfa
form - , <> 就 Tgt
form - , <> 还 mZi
form - , <> 连 dgj
form - , <server> fjd
form - , does nec
form - , would led
form - , 从 jdg
form - - , hdh
form - - -ed hdj
form - - -ing del
form - - -s jci
form - - : dfk
form - - <> $ cdn
form - - <> , dhi
form - - <> - jhc
form - - <> -> iic
form - - <> -ing jef
form - - <> -s bhk
form - - <> <client> Zfp
form - - <> <host> lfc
form - - <> <own> mZh
form - - <> <service> ohX
form - - <> ? Ypf
form - - <> and hZn
form - - <> at cii
form - - <> can jbh
form - - <> does hbk
form - - <> for Ymh
form - - <> from bji
form - - <> get mce
form - - <> gets chj
form - - <> in dcn
form - - <> is bgm
form - - <> of kee
form - - <> on nbe
form - - <> should apd
form - - <> to kgc
form - - <client> Uhq
form - - <n> jmX
form - - <own> cgk
form - - <server> kde
form - - <service> kgc
form - - at oYg
form - - by Xjm
form - - can Zep
form - - does djg
form - - for lbg
form - - from djh
form - - into aji
form - - is bji
form - - of Zjk
form - - on lce
form - - over eZp
form - - that jef
form - - to djg
form - - via Xmj
form - - will imY
form - - with hbl
form - -> <> - Zgn
form - -ed , bfm
form - -ed - odb
form - -ed <> $ fna
form - -ed <> , fke
form - -ed <> - iZl
form - -ed <> -s lbg
form - -ed <> ? Zng
form - -ed <> and kgc
form - -ed <> on fld
form - -ed by jbh
form - -ed from dfl
form - -ed into raa
form - -ed to oZf
form - -ing -s gdj
form - -ing <> - dgk
form - -ing <> from dnc
form - -ing from pfY
form - -ing in mhZ
form - -ing on ibj
form - -ing to djg
form - -ing via cco
form - -s - ecm
form - -s -ed obd
form - -s -ing gkc
form - -s -s dfk
form - -s <> $ Xpf
form - -s <> , fke
form - -s <> - fej
form - -s <> -s pda
form - -s <> ? dhj
form - -s <> on iak
form - -s by led
form - -s for obd
form - -s from oea
form - -s in qhV
form - -s is dgj
form - -s of enb
form - -s on jkZ
form - -s to glb
form - : - bmf
form - : <> , Ykk
form - : <> -s eke
form - : <> to uTf
form - : can rYd
form - : in ffj
form - <client> , fXr
form - <client> - fkd
form - <client> -ed bme
form - <client> -ing foZ
form - <client> -s Ysb
form - <client> <> - ajj
form - <client> <> -s Xmj
form - <client> to Zjk
form - <far> - dgj
form - <far> -> eke
form - <far> <> -s Woh
form - <gateway> - lbf
form - <gateway> from rVg
form - <host> , ibj
form - <host> -s bvW
form - <host> <> -s oVk
form - <host> from qXf
form - <host> is kdf
form - <host> to bfm
form - <host> will lce
form - <n> , kcg
form - <n> - jdg
form - <n> : nag
form - <n> <> - dkf
form - <n> <> <n> boc
form - <n> does gjc
form - <n> is mWj
form - <n> of bnd
form - <n> on Zpe
form - <n> to ckf
form - <n> 到 cnc
form - <outside> - dkf
form - <outside> to dmd
form - <own> -ing gcl
form - <own> from lfc
form - <server> <> -s mdd
form - <service> - Ymi
form - <service> <> <n> Ype
form - <service> <n> fej
form - <service> at Yqe
form - <service> from eld
form - <service> into Yrd
form - <service> of clf
form - <service> on Zpe
form - <service> to Ytb
form - <zone> , rZc
form - <zone> - fje
form - <zone> -> jef
form - <zone> -s jbi
form - <zone> <> -s edm
form - <zone> to ljY
form - at - cem
form - at <> $ Yfp
form - at <> , khb
form - at <> - lXk
form - at <> -s odb
form - at <> ? anf
form - at <> and fje
form - at <> is oUk
form - at <> on bsa
form - by <> , dgj
form - by <> - kXl
form - by <> <own> fej
form - by <public> emd
form - can <> - kbg
form - can <> -ed lde
form - can <> get bfl
form - does <> - bjh
form - does <> -ed fej
form - does <> do Zgn
form - for - ddl
form - for <> $ lde
form - for <> - Ykj
form - for <> -ing qgW
form - for <> -s eej
form - for <> ? kcf
form - for <> to gck
form - from - lbh
form - from <> $ eje
form - from <> , sSi
form - from <> - bhj
form - from <> -ed pZe
form - from <> -ing ajj
form - from <> -s eej
form - from <> ? bdo
form - from <> is qYe
form - from <> on ndb
form - from <> over cme
form - from <> to rWf
form - get to Ynh
form - have <> -s aqc
form - in - ecm
form - in <> , dbo
form - in <> - cgk
form - in <> -ed rXd
form - in <> -s jfe
form - in <> <client> dgk
form - in <> ? kfd
form - in <> and jgd
form - in <> can rfW
form - in <> gets rZc
form - in <> is ndc
form - in <zone> jef
form - in from vcW
form - in on bki
form - is <> $ wSe
form - is <> , sba
form - is <> - sdY
form - is <> -ing gbl
form - is <> and dle
form - is <> on Xsd
form - is on lgb
form - of - jkZ
form - of <> $ dih
form - of <> ? cpb
form - of <> on qZc
form - on - jgd
form - on <> $ ici
form - on <> - dcn
form - on <> -ed jjb
form - on <> -ing pZe
form - on <> -s wVc
form - on <> : lgb
form - on <> <n> anf
form - on <> <service> led
form - on <> ? Zqd
form - on <> and qeY
form - on <> can kia
form - on <> get jci
form - on <> has mlV
form - on <> is Zhm
form - on <> to nce
form - on <> who nbe
form - that - lbg
form - that <> - neb
form - that <> -s lfc
form - to -ed fmc
form - to -ing ejf
form - to <> $ cgk
form - to <> , hmZ
form - to <> - Zil
form - to <> -ed cjh
form - to <> -ing fmb
form - to <> -s jpV
form - to <> <service> fje
form - to <> ? bki
form - to <> at flc
form - to <> by cem
form - to <> on Zsb
form - to <> with amg
form - to <far> gdj
form - to <public> fma
form - via <> , dmd
form - via <> - Xim
form - via <> ? ccp
form - with - jdg
form - with <> -s bsY
form - would <> - ofZ
form - would <> -ed kdf
form - would <> get bgl
form - 在 <> , kcf
form - 是 <> $ jff
form - 是 <> , pcb
form - 的 - Zgn
form -ed - , fje
form -ed - -s Urh
form -ed - <> - odb
form -ed - <> ? bgl
form -ed - <> on mdd
form -ed - by hla
form -ed - from Ylj
form -ed - is alh
form -ed - on lcf
form -ed - to djg
form -ed - 在 jef
form -ed -ing - cnd
form -ed <client> -s gkc
form -ed <service> on elc
form -ed <service> to Ytb
form -ed at <> , dle
form -ed at <> - Zqd
form -ed by <> , iid
form -ed by <> - qca
form -ed by <> ? anf
form -ed by <> on lce
form -ed from <> - cme
form -ed from <> ? pfY
form -ed from <> to Xgp
form -ed get to gna
form -ed on - kcg
form -ed on <> $ rWf
form -ed on <> , hbk
form -ed on <> - ici
form -ed on <> ? jja
form -ed to - mcf
form -ed to <> $ rXe
form -ed to <> , kfd
form -ed to <> - iid
form -ed to <> ? pTk
form -ed to <> on Zmh
form -ing - <> - eld
form -ing - <> from ici
form -ing - at nZg
form -ing - for ncd
form -ing - from rgV
form -ing - on pfY
form -ing - to Zof
form -ing -ing <> from nag
form -ing -s <> - hdi
form -ing -s on nfa
form -ing <far> from pXg
form -ing <host> from lcf
form -ing <own> from oeb
form -ing <service> on Xub
form -ing at <> - jfe
form -ing from <> , cdn
form -ing from <> to sZb
form -ing in <> - lgb
form -ing in from nbe
form -ing on - Zbs
form -ing on <> $ fej
form -ing on <> - lWl
form -ing to - cem
form -ing to <> , ejf
form -ing to <> - guS
form -ing to <> -ed bkh
form -ing to <> ? emc
form -ing to <> on Xmj
form -ing 不 通 bnd
form -ing 得 到 aoe
form -ing 得 通 ejg
form -ing 通 <> $ blf
form -ing 通 <> 吗 eje
form -s , <> - cnd
form -s - , qWg
form -s - - bfl
form -s - -ed mag
form -s - -s Wjn
form -s - <> $ acq
form -s - <> , aik
form -s - <> - Zli
form -s - <> -ing agm
form -s - <> -s lcf
form -s - <> ? XZw
form -s - <> on fcl
form -s - <> to khb
form -s - at cnd
form -s - from kia
form -s - in hdj
form -s - is lde
form -s - on hma
form -s - to jib
form -s -ed <> -s mce
form -s -ed from gjd
form -s -ing <> - emc
form -s -ing <> from mfa
form -s -ing from bhk
form -s -s - Zmh
form -s -s from dkg
form -s -s to kkY
form -s : - mgZ
form -s <client> -> bne
form -s <service> at Wrf
form -s <service> on Zof
form -s <service> to Zpe
form -s at <> and mce
form -s does - chj
form -s does <> - cfk
form -s from <> $ aoe
form -s from <> , jlY
form -s from <> ? bpc
form -s from <> on ofZ
form -s from <> over hid
form -s from <> to kia
form -s in <> , fkd
form -s in <> - 1bQ
form -s in <> -ed ldd
form -s in <> ? lde
form -s in <> are occ
form -s in <> get vUd
form -s is from qbb
form -s of - bfm
form -s of <> - hdi
form -s of <> are Zog
form -s on <> $ oae
form -s on <> , bfl
form -s on <> - jhc
form -s on <> -s lee
form -s on <> : lde
form -s on <> ? ckg
form -s on <> and ndb
form -s on <> can pda
form -s to - Xkm
form -s to <> $ fjd
form -s to <> , blf
form -s to <> - ihd
form -s to <> -> lfc
form -s to <> on Vsf
form -s to <> with ckg
form : - - dnb
form : - -s jib
form : - <> , pYf
form : - <> - fck
form : - <> <client> Wnk
form : - <> <own> ejf
form : - <client> buX
form : - <host> kee
form : - in gdj
form : - to fkd
form : -ing <> - fje
form : <n> - kde
form : <n> <> - gdj
form : <n> <n> jZk
form : <outside> to aqd
form : <zone> to Xkl
form : can <> - ofZ
form : does <> - lbg
form : in <> - del
form <> ' - of - dgk
form <> ' - of dgk
form <> , - - $ fje
form <> , - - - eek
form <> , - - -ed flb
form <> , - - -ing nbe
form <> , - - -s Zmh
form <> , - - <host> nbe
form <> , - - <n> dmd
form <> , - - ? hid
form <> , - - in ddm
form <> , - -ed nec
form <> , - -s - neb
form <> , - -s hid
form <> , - : jdg
form <> , - <client> , bgk
form <> , - <client> Ylj
form <> , - <host> - bnd
form <> , - <host> flc
form <> , - <n> $ hYm
form <> , - <n> , jic
form <> , - <n> - Uvd
form <> , - <n> : auY
form <> , - <n> ? Zof
form <> , - <n> does fmb
form <> , - <service> - epa
form <> , - <service> gjd
form <> , - ? $ kee
form <> , - ? kee
form <> , - does - aik
form <> , - does jhc
form <> , - from ici
form <> , - is - mec
form <> , - is pZe
form <> , - to nea
form <> , - 里 nhZ
form <> , -ed - - eek
form <> , -ed - nYg
form <> , -ed - not eld
form <> , -ed ? $ hkb
form <> , -ed ? hkb
form <> , -ed to jfe
form <> , -s - - kcg
form <> , -s - mce
form <> , -s -ing ijb
form <> , <client> , - afm
form <> , <client> , afm
form <> , <gateway> 会 emb
form <> , <gateway> 放 hic
form <> , <gateway> 放 行 cnd
form <> , <gateway> 这 dqZ
form <> , <n> - , kjZ
form <> , <n> - jgd
form <> , <outside> 访 cgl
form <> , <outside> 访 问 cgl
form <> , <own> - pbc
form <> , <service> <n> , bmf
form <> , <service> <n> - lfc
form <> , <service> <n> does lha
form <> , <service> <server> kef
form <> , <service> ? $ eld
form <> , <service> ? dmd
form <> , <service> on sZb
form <> , <zone> 的 cjh
form <> , <zone> 访 efj
form <> , <zone> 访 问 efj
form <> , <zone> 还 Zfo
form <> , <zone> 还 能 afn
form <> , and - - lai
form <> , and - iak
form <> , and does eoa
form <> , can - - pda
form <> , can - ici
form <> , do - - bhk
form <> , do - aki
form <> , does - - kgd
form <> , does - <gateway> gjd
form <> , does - djg
form <> , does - get bji
form <> , does <service> iic
form <> , does that - liY
form <> , does that jef
form <> , is - - khb
form <> , is - -ed fnb
form <> , is - kkY
form <> , is <service> oZf
form <> , is that - hla
form <> , is that ika
form <> , on - <outside> rVf
form <> , on - idh
form <> , should - hnZ
form <> , which -s hid
form <> , will - - kdf
form <> , will - miY
form <> , would that eld
form <> , 会 不 dih
form <> , 会 不 会 dih
form <> , 会 被 mfb
form <> , 会 被 丢 epa
form <> , 发 信 <server> mdd
form <> , 发 信 lde
form <> , 想 <service> kee
form <> , 放 行 jhd
form <> , 是 <gateway> 拦 ogY
form <> , 是 <gateway> 的 dpa
form <> , 目 的 kgc
form <> , 端 口 <n> dkf
form <> , 端 口 dkf
form <> , 这 样 bfn
form <> , 连 的 jaj
form <> , 麻 烦 hid
form <> , 麻 烦 看 hjd
form <> - $ $  epZ
form <> - $ $ epZ
form <> - , - - eje
form <> - , - hci
form <> - , -ed gma
form <> - , -s - hjb
form <> - , -s Ygo
form <> - , <service> jdg
form <> - , does bhk
form <> - , should hhd
form <> - - $ $ hck
form <> - - $ hck
form <> - - , <zone> Xmj
form <> - - , can gVr
form <> - - , ckg
form <> - - , does hWq
form <> - - - $ Zng
form <> - - - , agm
form <> - - - : lgb
form <> - - - <client> Zjk
form <> - - - <n> Zjk
form <> - - - <outside> jfd
form <> - - - <own> scY
form <> - - - <service> oea
form <> - - - ? fan
form <> - - - dfk
form <> - - - in mWj
form <> - - - is hbj
form <> - - - on nYi
form <> - - - to mVl
form <> - - -ed - kjZ
form <> - - -ed to hal
form <> - - -ing rcZ
form <> - - -s , hbl
form <> - - -s - eld
form <> - - -s <n> ilZ
form <> - - -s from kfd
form <> - - -s in nVk
form <> - - -s lah
form <> - - <client> - kde
form <> - - <client> lcf
form <> - - <far> - gej
form <> - - <far> nZf
form <> - - <gateway> jgd
form <> - - <host> - led
form <> - - <host> edk
form <> - - <n> : amh
form <> - - <n> Xin
form <> - - <outside> gbl
form <> - - <own> $ ngZ
form <> - - <own> - fdk
form <> - - <own> ? ibj
form <> - - <own> jef
form <> - - <service> led
form <> - - <service> to qYe
form <> - - <zone> qeY
form <> - - ? $ chj
form <> - - ? - aeo
form <> - - ? Yfp
form <> - - and - ljZ
form <> - - and ljZ
form <> - - at - mde
form <> - - at kfd
form <> - - by dmd
form <> - - does - bfm
form <> - - does bdn
form <> - - for - cco
form <> - - for mYh
form <> - - from <outside> aoe
form <> - - from Ytc
form <> - - get mdd
form <> - - has gjd
form <> - - in bdp
form <> - - is - lgb
form <> - - is bmf
form <> - - not akj
form <> - - on - iXn
form <> - - on mYi
form <> - - should Zof
form <> - - that Xlk
form <> - - to - fdk
form <> - - to <far> rYd
form <> - - to <host> lfc
form <> - - to <outside> qYe
form <> - - to <own> kfd
form <> - - to rXe
form <> - - would nYh
form <> - -ed - - clf
form <> - -ed - -ed Zmh
form <> - -ed - kfd
form <> - -ed -s Ymi
form <> - -ed <client> iic
form <> - -ed <own> efj
form <> - -ed <service> vWc
form <> - -ed ? $ Yjk
form <> - -ed ? Yjk
form <> - -ed from gjc
form <> - -ed to - lga
form <> - -ed to glb
form <> - -ing - fna
form <> - -ing -s ncd
form <> - -ing from nag
form <> - -ing to ckg
form <> - -s $ $ dnc
form <> - -s $ dnc
form <> - -s , - gkc
form <> - -s , gkc
form <> - -s - $ Yhn
form <> - -s - , ndc
form <> - -s - - edl
form <> - -s - -s djf
form <> - -s - ? jfe
form <> - -s - fmc
form <> - -s - is hbk
form <> - -s -ing $ bod
form <> - -s -ing miZ
form <> - -s -s led
form <> - -s ? $ ape
form <> - -s ? Zof
form <> - -s for - emc
form <> - -s for emd
form <> - -s from kai
form <> - -s to - ngZ
form <> - -s to mde
form <> - : - - fej
form <> - : -ed gjd
form <> - : <n> - aoe
form <> - : <n> blh
form <> - : <service> dap
form <> - <client> - <n> ici
form <> - <client> - ici
form <> - <client> -ed <n> sXd
form <> - <client> -ed sXd
form <> - <client> -ing ddm
form <> - <far> -ed jja
form <> - <host> - - kXm
form <> - <host> - <n> fan
form <> - <host> - hcj
form <> - <host> -ed <n> kdf
form <> - <host> -ed kdf
form <> - <host> -s Ydr
form <> - <host> ? $ ebn
form <> - <host> ? ebn
form <> - <host> on - erX
form <> - <host> on <n> gdj
form <> - <host> on fna
form <> - <host> over <service> pZe
form <> - <host> over pZe
form <> - <n> $ $ dmd
form <> - <n> $ dmd
form <> - <n> , - Yqe
form <> - <n> , -ed Zgo
form <> - <n> , -s Tuf
form <> - <n> , dle
form <> - <n> , does Ypf
form <> - <n> - $ fld
form <> - <n> - , Ytb
form <> - <n> - - gmb
form <> - <n> - -s fpY
form <> - <n> - : abr
form <> - <n> - ? Zqd
form <> - <n> -ed - eld
form <> - <n> -ed ? asa
form <> - <n> -ed bkh
form <> - <n> -s - epZ
form <> - <n> -s fmb
form <> - <n> : - ckg
form <> - <n> : <n> gej
form <> - <n> : cij
form <> - <n> <n> mha
form <> - <n> ? - fkd
form <> - <n> ? ? fnb
form <> - <n> ? fdk
form <> - <n> and - bmf
form <> - <n> and bmf
form <> - <n> does - Xrf
form <> - <n> does anf
form <> - <n> from eke
form <> - <n> is - amg
form <> - <n> is Zqd
form <> - <n> should fkd
form <> - <n> to odb
form <> - <n> will - fnZ
form <> - <n> will fnZ
form <> - <n> 通 djf
form <> - <outside> - - edl
form <> - <outside> - edl
form <> - <own> $ $ kgc
form <> - <own> $ kgc
form <> - <own> -s kfd
form <> - <own> ? $ kgc
form <> - <own> ? kgc
form <> - <own> on - gbl
form <> - <own> on <n> pad
form <> - <own> on jaj
form <> - <service> - qac
form <> - <service> - to dhi
form <> - <service> <n> : mZh
form <> - <service> <n> lbg
form <> - <service> into qZd
form <> - <service> on <own> ngZ
form <> - <service> on tbY
form <> - <service> to occ
form <> - <zone> - <client> eel
form <> - <zone> - <n> eej
form <> - <zone> - kef
form <> - ? $ $ ele
form <> - ? $ ele
form <> - ? - - emd
form <> - ? - bod
form <> - ? ? $ bij
form <> - ? ? chj
form <> - and - hkb
form <> - are - qdZ
form <> - at - - gck
form <> - at - hdj
form <> - be - jaj
form <> - be - to lbg
form <> - be -ed cme
form <> - by -s Ykk
form <> - by <public> <own> ben
form <> - by <public> Zbs
form <> - can - emb
form <> - do - mgb
form <> - do <service> lcf
form <> - does - - aji
form <> - does - aij
form <> - for - - bqb
form <> - for - aki
form <> - from - Xho
form <> - from <client> ekf
form <> - from <outside> bne
form <> - from <zone> $ hmY
form <> - from <zone> Zgm
form <> - get - - dob
form <> - get - <service> dao
form <> - get - cii
form <> - get - to vXa
form <> - get -s hkc
form <> - get <service> iic
form <> - get <service> on lbg
form <> - get to - oaf
form <> - get to <far> sZc
form <> - get to <outside> ldf
form <> - get to obe
form <> - have - - nhY
form <> - have - scY
form <> - have <outside> -s kdf
form <> - have <outside> kdf
form <> - in - - kcg
form <> - in - kcg
form <> - is - - dhj
form <> - is - egj
form <> - is - to peY
form <> - is that Zqd
form <> - may - pZd
form <> - not - cem
form <> - not ? $ mah
form <> - not ? jdg
form <> - of - <n> cfk
form <> - of - eke
form <> - on - - acq
form <> - on - <n> Zmh
form <> - on - blg
form <> - on -s blf
form <> - on <n> , euU
form <> - on <n> ? enb
form <> - on <n> Zlj
form <> - on <outside> qbb
form <> - on <own> pbc
form <> - on <service> lia
form <> - that - ? efk
form <> - that - iak
form <> - that ? $ bnf
form <> - that ? bnf
form <> - to - <host> naf
form <> - to - lfc
form <> - to - to cme
form <> - to -ed mbf
form <> - to <far> , pda
form <> - to <far> - ddm
form <> - to <far> mWk
form <> - to <host> $ agm
form <> - to <host> - led
form <> - to <host> on tZb
form <> - to <host> pad
form <> - to <outside> naf
form <> - to <service> ljY
form <> - to be chj
form <> - with - jhc
form <> - would - hjc
form <> -> <client> - qXf
form <> -> <far> - <n> obd
form <> -> <far> - pbc
form <> -> <host> , <service> mec
form <> -> <host> <service> jfe
form <> -> <outside> , - ibi
form <> -> <outside> , ici
form <> -> <outside> - - jfe
form <> -> <outside> - mec
form <> -> <own> , - lgb
form <> -> <own> , lfc
form <> -> <own> - - jgd
form <> -> <own> - -ing ngZ
form <> -> <own> -s cgk
form <> -> <zone> , - kdg
form <> -> <zone> , lcf
form <> -> <zone> <service> kee
form <> -ed - - - bfl
form <> -ed - - ? gbl
form <> -ed - - aik
form <> -ed - - to ncd
form <> -ed - -ed jhc
form <> -ed - -s - liY
form <> -ed - -s odb
form <> -ed - <host> dgj
form <> -ed - <n> oXh
form <> -ed - <service> lfc
form <> -ed - ? $ hjc
form <> -ed - ? hjc
form <> -ed - not ? jff
form <> -ed - not jfe
form <> -ed - to <far> jZk
form <> -ed - to hal
form <> -ed : - -ed jfe
form <> -ed : - occ
form <> -ed <n> - - dkf
form <> -ed <n> - <n> mfb
form <> -ed <n> - kgc
form <> -ed <n> -s <n> fkd
form <> -ed <n> -s fkd
form <> -ed ? $ $ ijb
form <> -ed ? $ ijb
form <> -ed be - lde
form <> -ed be - to lde
form <> -ed get - jfe
form <> -ed get - to nfa
form <> -ed get to <host> bfm
form <> -ed to - - cii
form <> -ed to - ? oZf
form <> -ed to - to wTe
form <> -ed to <outside> ? djg
form <> -ed to <outside> djg
form <> -ing <own> , kgc
form <> -ing <own> - ihd
form <> -ing to <far> saa
form <> -ing to <own> jib
form <> -ing 不 通 lde
form <> -ing 得 通 <host> jdg
form <> -ing 得 通 jdg
form <> -s $ $  ben
form <> -s $ $ ben
form <> -s , - kfd
form <> -s - $ $ dmd
form <> -s - $ dmd
form <> -s - - - dmd
form <> -s - - -ed Xkl
form <> -s - - -s lgb
form <> -s - - <gateway> gYp
form <> -s - - ? kZi
form <> -s - - on flc
form <> -s - - to hid
form <> -s - -ed - ihd
form <> -s - -ed kcg
form <> -s - -s , ajj
form <> -s - -s - lai
form <> -s - -s lZi
form <> -s - -s on gjd
form <> -s - : Ygo
form <> -s - <n> - fje
form <> -s - <n> ndd
form <> -s - <service> Zng
form <> -s - <service> to kXl
form <> -s - ? $ lde
form <> -s - ? lde
form <> -s - at jib
form <> -s - is lce
form <> -s - on <service> kee
form <> -s - on qac
form <> -s - to - sbZ
form <> -s - to <far> wTd
form <> -s - to mhZ
form <> -s -ed - hjc
form <> -s -ing <own> - lgb
form <> -s -ing <own> lgb
form <> -s -s - - jch
form <> -s -s - qZd
form <> -s -s -s tWc
form <> -s -s <service> led
form <> -s <host> - miY
form <> -s <n> - ihd
form <> -s <own> $ $ eej
form <> -s <own> $ eej
form <> -s <own> , lgb
form <> -s <own> - nbe
form <> -s <service> - flc
form <> -s <service> from kee
form <> -s <service> on lha
form <> -s <service> to qac
form <> -s ? $ $ Zfo
form <> -s ? $ Zfo
form <> -s ? - Voj
form <> -s from - oeb
form <> -s get - pca
form <> -s get to qXf
form <> -s on <n> iic
form <> -s that - kgc
form <> -s to - - rVg
form <> -s to - -s kfd
form <> -s to - qUh
form <> -s to - to kfd
form <> -s to <far> rWf
form <> -s to <own> $ kgc
form <> -s to <own> - jgd
form <> -s to <own> ngZ
form <> -s to <service> lcf
form <> : - - - mbe
form <> : - - glc
form <> : - -ed -s cjg
form <> : - -ed dgj
form <> : - : Wmj
form <> : - <n> dap
form <> : -ed - jgd
form <> : -ing <own> - kfc
form <> : -ing <own> kfc
form <> : <n> -ed led
form <> : <n> -ed to led
form <> ; - - fje
form <> ; - - was eke
form <> ; - -ed Zkj
form <> <client> - - hdi
form <> <client> -s - -s dcn
form <> <client> -s - fcl
form <> <client> 的 <n> cbq
form <> <far> - , - fje
form <> <far> - , fje
form <> <far> - - , jch
form <> <far> - - jch
form <> <far> - ? - hdh
form <> <far> - ? hdh
form <> <far> -s , - lgb
form <> <far> -s , lgb
form <> <far> : - -ed dke
form <> <far> : - dke
form <> <host> - - iZl
form <> <host> -s , - mbf
form <> <host> -s , mbf
form <> <host> 上 - Zfo
form <> <host> 的 <n> bsZ
form <> <n> $ $  eje
form <> <n> $ $ eje
form <> <n> - $ $ djg
form <> <n> - $ djg
form <> <n> - , ejf
form <> <n> - - - fmb
form <> <n> - - eke
form <> <n> - -s Zoe
form <> <n> - : - dke
form <> <n> - : dke
form <> <n> - ? djf
form <> <n> : <n> : cgk
form <> <n> : <n> cgk
form <> <n> <n> -s fbm
form <> <n> <n> <n> - kgc
form <> <n> <n> <n> ndd
form <> <n> ? $ $ dkf
form <> <n> ? $ dkf
form <> <n> on <client> bgl
form <> <n> 一 直 -ed djg
form <> <n> 一 直 fjf
form <> <n> 不 通 , dkg
form <> <n> 不 通 ejf
form <> <n> 应 该 dlf
form <> <n> 直 接 ejf
form <> <n> 端 口 fjd
form <> <own> $ $  cii
form <> <own> $ $ cii
form <> <own> , - <n> jhc
form <> <own> , - ihc
form <> <own> , <service> ddm
form <> <own> - - oea
form <> <own> - <n> lcf
form <> <own> -ed - hdi
form <> <own> -s , jff
form <> <own> : - -ed eke
form <> <own> : - eke
form <> <own> on <n> fan
form <> <own> 收 <service> gam
form <> <own> 的 <n> fej
form <> <server> 的 <service> aof
form <> <service> $ $  cme
form <> <service> $ $ cme
form <> <service> , - cme
form <> <service> - - flb
form <> <service> - -ed fkc
form <> <service> - ? bii
form <> <service> : - fej
form <> <service> : - to fej
form <> <service> <host> <n> tUf
form <> <service> <own> <n> mdd
form <> <service> <own> <n> 一 vcU
form <> <service> ? $ $ epZ
form <> <service> ? $ epZ
form <> <service> to <host> oYf
form <> <service> to <own> fej
form <> <service> 到 <gateway> jdg
form <> <service> 到 <host> gck
form <> <zone> 的 同 jZk
form <> <zone> 的 同 事 fao
form <> ? - - - hjc
form <> ? - - clf
form <> ? - -ed - aof
form <> ? - -ed aof
form <> ? - -s ejf
form <> ? -s - - efj
form <> ? -s - dmd
form <> ? ? - gcj
form <> and - - - lWl
form <> and - -s - Ypf
form <> and - -s cXt
form <> and - <n> jjZ
form <> and - to mga
form <> and -s - - jic
form <> are -ed by amg
form <> at - $ $ eke
form <> at - $ eke
form <> at - - ckh
form <> at - ? $ cii
form <> at - ? - frV
form <> at - ? efj
form <> be - to - seV
form <> be - to -ed rgV
form <> be - to do sXc
form <> be - to hbk
form <> be -ed - boe
form <> be -ed ? $ khb
form <> be -ed ? khb
form <> be -ed to glb
form <> by - <n> bsZ
form <> by <service> , fna
form <> can - - hXo
form <> can - <own> mga
form <> can -ed - qdZ
form <> do - - mag
form <> does - - - bji
form <> does - - Zli
form <> does - <gateway> - lgb
form <> does - <gateway> lga
form <> does - get mhZ
form <> does <gateway> - alh
form <> does that - - kcg
form <> does that - lgb
form <> for - - cme
form <> for <own> , ibj
form <> for <own> - <n> oea
form <> for <own> - oea
form <> for <service> over - Zng
form <> for <service> over Zng
form <> from - - <n> cem
form <> from - <n> , efj
form <> from - <n> cfl
form <> from -ing - qcb
form <> from -ing to qbb
form <> from <client> , ckh
form <> from <client> , on fjf
form <> from <client> -s Zog
form <> from <outside> $ $ fjf
form <> from <outside> $ fjf
form <> from <outside> , fkd
form <> from <outside> - cgk
form <> from <zone> , dmd
form <> get - ? $ ekd
form <> get - ? hic
form <> get - to <far> qca
form <> get - to qWg
form <> get -ed - mdd
form <> get <service> on <own> dcn
form <> get <service> on ddn
form <> get at <host> kdf
form <> get to - - qXe
form <> get to - <host> ogY
form <> get to - sSi
form <> get to <far> pYf
form <> get to <host> $ ofZ
form <> get to <host> - pYf
form <> get to <host> nag
form <> get to <host> on Zat
form <> get to <own> -ed rgV
form <> get to <own> kef
form <> get to <own> on idh
form <> get to <service> jef
form <> get to <service> on kdf
form <> gets - - nXi
form <> gets - -ed pbc
form <> gets - to pdZ
form <> has - - njW
form <> has to - - kfd
form <> has to - -s hqV
form <> has to - gpX
form <> have - - fam
form <> in - - dhi
form <> is - - - qZd
form <> is - - ? blf
form <> is - - liZ
form <> is - of ail
form <> is - to - ngZ
form <> is - to fan
form <> is -ed , dle
form <> is -ed by fpY
form <> is -ed from - lVm
form <> is -ed from kXl
form <> is -ed to fmb
form <> is -ing - fZo
form <> is -s - pZe
form <> is not - qXf
form <> is that -ed kcg
form <> is that -ing Yng
form <> on - - Wkl
form <> on - <n> $ mkW
form <> on - <n> , kcg
form <> on - <n> - Vnk
form <> on - <n> -ed Xgo
form <> on - <n> ? eoa
form <> on - <n> and cfl
form <> on <n> $ $ hid
form <> on <n> $ hid
form <> on <n> , - aik
form <> on <n> , does hpX
form <> on <n> - $ gkd
form <> on <n> - , dnc
form <> on <n> - -s Xrd
form <> on <n> - ? Xlk
form <> on <n> - hid
form <> on <n> -ed ? coc
form <> on <n> -ed coc
form <> on <n> ? - bod
form <> on <n> and gpY
form <> on <n> does - Yrd
form <> on <n> does eoa
form <> on <n> does that lgb
form <> on <n> for alh
form <> on <service> $ $ bne
form <> on <service> $ bne
form <> on <service> , bpc
form <> on <service> ? $ cii
form <> on <service> ? cii
form <> over - <n> foZ
form <> over <n> , dle
form <> over <service> $ $ Xre
form <> over <service> $ Xre
form <> over <service> , lcf
form <> over <service> <n> bne
form <> over <service> ? $ hjc
form <> over <service> ? hsT
form <> should - - clf
form <> should be - kjZ
form <> should be -ed bne
form <> should that - - gkc
form <> should that - ? idi
form <> to - - - dmd
form <> to - - fkc
form <> to - -s sbZ
form <> to - <gateway> lbg
form <> to - <host> - led
form <> to - <host> led
form <> to - <n> kdf
form <> to - <n> of lgb
form <> to <client> , - uVd
form <> to <client> , rba
form <> to <client> - <n> iic
form <> to <client> - lgb
form <> to <client> on rab
form <> to <far> , -s jef
form <> to <far> - - kee
form <> to <far> - <n> rba
form <> to <far> - pcb
form <> to <far> -ed efj
form <> to <far> ? $ kgd
form <> to <far> ? kgd
form <> to <gateway> - nZg
form <> to <host> $ $ mdd
form <> to <host> $ mdd
form <> to <host> , - ici
form <> to <host> , kcg
form <> to <host> - - jgd
form <> to <host> - <n> ihc
form <> to <host> - jib
form <> to <host> -s nbe
form <> to <host> <n> oeZ
form <> to <host> ? $ lgb
form <> to <host> ? lgb
form <> to <host> on - fdk
form <> to <host> on <n> wbW
form <> to <host> on <service> wcT
form <> to <host> on pXg
form <> to <outside> , - mdd
form <> to <outside> , mdd
form <> to <outside> - ici
form <> to <own> - <n> fbm
form <> to <own> - ? mga
form <> to <own> - get efj
form <> to <own> - mdc
form <> to <own> -ed mgb
form <> to <own> -s jfe
form <> to <own> ? $ ofZ
form <> to <own> ? ngZ
form <> to <zone> , - dmc
form <> to <zone> , -ed sZa
form <> to <zone> , flc
form <> to <zone> - cbp
form <> to <zone> <service> jdg
form <> which - -s cqa
form <> who -s - kcg
form <> will - - kee
form <> will that - Ypf
form <> with - - gma
form <> with - <n> anf
form <> with <service> <n> bne
form <> with <service> ? cnd
form <> would - - kXk
form <> 一 直 - bkh
form <> 上 <service> <host> <n> oZf
form <> 上 <service> <host> oZf
form <> 上 <service> <own> <n> jef
form <> 上 <service> <own> jef
form <> 上 不 了 <outside> hdh
form <> 上 不 了 idh
form <> 上 到 底 eej
form <> 上 执 行 kdf
form <> 上 抓 到 bem
form <> 上 抓 包 dgj
form <> 上 抓 的 jef
form <> 上 抓 的 包 jdg
form <> 上 的 - uTf
form <> 上 的 -s jef
form <> 上 的 <service> Ypf
form <> 上 看 到 ben
form <> 下 面 的 jef
form <> 不 $ $  ckh
form <> 不 $ $ ckh
form <> 不 通 , djg
form <> 丢 的 吗 $ eek
form <> 丢 的 吗 edl
form <> 主 动 往 jef
form <> 主 动 连 lbg
form <> 之 后 , mce
form <> 了 $ $  fke
form <> 了 $ $ fke
form <> 会 - 吗 fej
form <> 会 不 会 fej
form <> 会 不 会 被 cme
form <> 会 怎 样 $ frW
form <> 会 通 吗 $ gck
form <> 写 的 <own> fej
form <> 到 <client> 的 <n> lee
form <> 到 <client> 的 mcd
form <> 到 <far> - <n> lcg
form <> 到 <far> - lcg
form <> 到 <host> - oZf
form <> 到 <host> 的 <n> mbg
form <> 到 <host> 的 <service> lfc
form <> 到 <host> 的 lce
form <> 到 <outside> 的 kcg
form <> 到 <own> <n> jdg
form <> 到 <own> 会 cgk
form <> 到 <own> 的 <n> kfd
form <> 到 <zone> 的 - lbh
form <> 到 <zone> 的 mbf
form <> 去 掉 , <zone> efj
form <> 去 掉 , efj
form <> 发 信 <n> fje
form <> 发 信 到 hdi
form <> 发 信 报 dih
form <> 发 信 走 fjf
form <> 发 到 <own> 的 cgk
form <> 发 来 的 <service> kfd
form <> 发 来 的 lfc
form <> 发 邮 件 报 kgc
form <> 可 以 吗 $ flb
form <> 可 以 吗 bqc
form <> 可 以 直 odb
form <> 可 以 直 接 odb
form <> 可 以 连 cel
form <> 吗 ? $ $ gdj
form <> 吗 ? $ gdj
form <> 啊 $ $  cjh
form <> 啊 $ $ cjh
form <> 填 的 <own> $ dfj
form <> 填 的 <own> , fej
form <> 填 的 <own> ffj
form <> 就 好 了 fkd
form <> 往 <outside> 发 gdk
form <> 往 <outside> 发 信 gdk
form <> 往 外 发 mfa
form <> 往 外 发 信 mfa
form <> 打 <own> 的 <n> lfc
form <> 打 不 开 , bij
form <> 打 不 开 <own> lgb
form <> 打 开 <own> jgd
form <> 拦 的 吗 ? fbn
form <> 拦 的 吗 fdk
form <> 提 供 <service> iic
form <> 收 <service> <n> fmb
form <> 收 不 到 hla
form <> 收 信 , ckg
form <> 收 邮 件 kfd
form <> 放 不 放 ? eek
form <> 放 不 放 eej
form <> 放 不 放 行 ffj
form <> 放 行 了 gdk
form <> 放 行 吗 $ eej
form <> 放 行 吗 del
form <> 是 不 是 jfe
form <> 有 关 系 efj
form <> 本 机 <service> mce
form <> 本 机 上 - lgb
form <> 本 机 上 oea
form <> 本 机 能 dle
form <> 本 机 访 kdf
form <> 本 机 访 问 kdf
form <> 本 机 连 mec
form <> 本 身 ? ejf
form <> 没 问 题 fkd
form <> 用 <service> <n> dnc
form <> 用 <service> <n> 收 occ
form <> 用 户 用 lgb
form <> 的 - , flc
form <> 的 - - ici
form <> 的 - <n> $ ekf
form <> 的 - <n> , eke
form <> 的 - <n> asb
form <> 的 - <n> 放 gjd
form <> 的 - 报 lfc
form <> 的 - 用 peZ
form <> 的 <n> $ $ enb
form <> 的 <n> $ enb
form <> 的 <n> , <gateway> dpa
form <> 的 <n> , dkf
form <> 的 <n> , 能 ZtZ
form <> 的 <n> - Uue
form <> 的 <n> ? $ foZ
form <> 的 <n> ? goZ
form <> 的 <n> 不 $ fnZ
form <> 的 <n> 不 foa
form <> 的 <n> 了 glb
form <> 的 <n> 会 Zof
form <> 的 <n> 会 不 Xpg
form <> 的 <n> 发 fkc
form <> 的 <n> 口 , djg
form <> 的 <n> 口 ckg
form <> 的 <n> 吗 ? ejf
form <> 的 <n> 和 <n> cfl
form <> 的 <n> 和 cfl
form <> 的 <n> 对 <zone> ejf
form <> 的 <n> 对 ejf
form <> 的 <n> 就 fjf
form <> 的 <n> 收 emc
form <> 的 <n> 是 Zof
form <> 的 <n> 有 ele
form <> 的 <n> 能 gpY
form <> 的 <n> 通 emd
form <> 的 <n> 通 不 dld
form <> 的 <service> $ $ dnc
form <> 的 <service> $ dnc
form <> 的 <service> , Vsf
form <> 的 <service> - ncd
form <> 的 <service> <n> ejf
form <> 的 <service> ? $ fna
form <> 的 <service> 一 flc
form <> 的 <service> 一 直 flc
form <> 的 <service> 会 Znf
form <> 的 <service> 吗 $ fkd
form <> 的 <service> 吗 ? fmb
form <> 的 <service> 吗 flc
form <> 的 <service> 是 fkd
form <> 的 <service> 走 fkc
form <> 的 <service> 通 bgl
form <> 的 <service> 通 不 cfl
form <> 的 人 用 ngZ
form <> 的 人 能 hdj
form <> 的 人 能 不 cen
form <> 的 人 访 kgc
form <> 的 人 访 问 kgc
form <> 的 人 连 <own> lgb
form <> 的 人 连 ndb
form <> 的 共 享 <n> edl
form <> 的 共 享 bgl
form <> 的 同 事 打 cgk
form <> 的 同 事 收 mfa
form <> 的 同 事 用 ufT
form <> 的 同 事 能 ogY
form <> 的 同 事 说 lfc
form <> 的 打 印 fjd
form <> 的 时 候 efj
form <> 的 机 器 <service> qXf
form <> 的 机 器 ihc
form <> 的 机 器 上 oYg
form <> 的 机 器 访 lde
form <> 的 电 脑 jfe
form <> 的 电 脑 打 rfW
form <> 的 连 接 kef
form <> 的 锅 吗 $ efj
form <> 的 锅 吗 dfk
form <> 的 问 题 efj
form <> 的 问 题 吗 eek
form <> 直 接 打 gdj
form <> 直 接 访 idh
form <> 直 接 访 问 idh
form <> 看 到 的 Zgn
form <> 看 到 的 源 Zgn
form <> 端 口 <n> , dkf
form <> 端 口 <n> fje
form <> 能 -ing 通 <gateway> nZg
form <> 能 -ing 通 <host> fcl
form <> 能 -ing 通 jfe
form <> 能 <service> 到 kai
form <> 能 上 <outside> obd
form <> 能 上 <outside> 吗 lah
form <> 能 不 能 -ing waW
form <> 能 不 能 <service> jef
form <> 能 不 能 kcg
form <> 能 不 能 上 nZf
form <> 能 不 能 用 lde
form <> 能 不 能 直 qeY
form <> 能 不 能 访 gYp
form <> 能 主 动 hdi
form <> 能 主 动 连 mbe
form <> 能 出 去 Zng
form <> 能 直 接 <service> mce
form <> 能 访 问 <host> nea
form <> 能 访 问 <own> agn
form <> 能 访 问 edl
form <> 能 连 <own> 的 cgk
form <> 能 连 上 kgc
form <> 能 通 吗 $ dmd
form <> 能 通 吗 dme
form <> 自 己 去 pfY
form <> 自 己 往 mce
form <> 自 己 的 amg
form <> 自 己 能 kYj
form <> 自 己 能 上 rWe
form <> 自 己 能 不 kfe
form <> 自 己 能 访 fbm
form <> 自 己 访 mga
form <> 自 己 访 问 mga
form <> 自 己 连 ngZ
form <> 行 不 行 $ cjh
form <> 行 不 行 amg
form <> 让 过 吗 $ efj
form <> 让 过 吗 efj
form <> 访 问 <far> lZi
form <> 访 问 <far> 的 mZh
form <> 访 问 <host> ihd
form <> 访 问 <host> 的 jff
form <> 访 问 <own> , nga
form <> 访 问 <own> jgd
form <> 访 问 <own> 一 jgd
form <> 访 问 <own> 为 mgb
form <> 访 问 <own> 会 ogY
form <> 访 问 <own> 就 sgU
form <> 访 问 <own> 能 tgT
form <> 访 问 <own> 走 egj
form <> 访 问 <own> 还 mga
form <> 访 问 <public> <own> ngZ
form <> 访 问 <public> lgb
form <> 访 问 得 jeg
form <> 走 <public> <own> kgc
form <> 走 得 通 emc
form <> 走 得 通 吗 dnc
form <> 还 - 吗 $ eke
form <> 还 - 吗 eke
form <> 还 打 得 lfc
form <> 还 打 得 开 lfc
form <> 还 能 上 <far> jdg
form <> 还 能 上 <outside> jbi
form <> 还 能 上 ecm
form <> 还 能 打 kgc
form <> 还 能 打 开 kgc
form <> 还 能 访 jgd
form <> 还 能 访 问 jgd
form <> 还 能 连 <own> jge
form <> 还 能 连 jfe
form <> 还 行 不 enc
form <> 还 行 不 行 enc
form <> 这 个 网 sZb
form <> 这 个 网 段 sZb
form <> 这 边 <service> ofZ
form <> 这 边 放 bgl
form <> 进 来 的 lgb
form <> 连 <host> 的 <n> vcU
form <> 连 <host> 的 ecm
form <> 连 <own> 会 kgc
form <> 连 <own> 的 <n> jfe
form <> 连 <own> 的 <service> efj
form <> 连 不 上 neb
form <> 通 不 通 $ eld
form <> 通 不 通 eld
form <> 通 吗 $ $ cme
form <> 通 吗 $ cme
form <> 那 台 要 nfa
form <> 那 边 能 lfc
form <> 里 <service> <own> <n> led
form <> 里 <service> <own> led
form <> 里 的 机 jef
form <> 里 的 机 器 jef
form <client> , - idh
form <client> , <> 访 qda
form <client> , <server> cmd
form <client> - - djg
form <client> - -ed gjd
form <client> - <> - ejf
form <client> - <> -ed bmf
form <client> - <> ? Zsb
form <client> - <> on aqc
form <client> - to bpc
form <client> -> <> $ djg
form <client> -> <> , enb
form <client> -> <> - cjh
form <client> -> <> -ed fje
form <client> -> <> ? Zmh
form <client> -ed - goY
form <client> -ed <> ? dob
form <client> -ing to enb
form <client> -s - dfk
form <client> -s <> , Xlk
form <client> -s to Yog
form <client> <service> <> <n> ejf
form <client> <service> to Zgm
form <client> <service> 到 eqZ
form <client> get to fkd
form <client> to - clf
form <client> to <> $ fmb
form <client> to <> , U0Y
form <client> to <> - flc
form <client> to <> -ed fkd
form <client> to <> -s Zjk
form <client> to <> ? dhi
form <client> to <> on btY
form <client> 到 <> - dkf
form <client> 到 <> 的 eke
form <client> 要 连 eld
form <client> 访 问 fje
form <client> 连 <> 的 glb
form <far> , - fje
form <far> - - Znh
form <far> - <> - fej
form <far> - <> -ed Zsb
form <far> -> <> - eke
form <far> -s <> - clf
form <far> from <> , ndc
form <far> to <> $ fZo
form <far> to <> , Ysc
form <far> to <> - bpc
form <far> 访 问 gjd
form <far> 连 <> 的 flb
form <gateway> - - dnc
form <gateway> - <> - kbh
form <gateway> - from nZg
form <gateway> from <> , rVg
form <host> , - jdh
form <host> , <> 就 jfe
form <host> , <> 能 Ygo
form <host> - - ika
form <host> - <> - kja
form <host> - <> -ed nbe
form <host> - <> -s mga
form <host> - <> on Vet
form <host> - at dhj
form <host> - from rdY
form <host> - to foZ
form <host> -> <> , flc
form <host> -> <> <service> ejf
form <host> from <> $ kdf
form <host> from <> , pad
form <host> from <> - kia
form <host> to <> , bra
form <host> to <> - Zil
form <host> to <> on Ykk
form <host> 到 <> 的 bne
form <host> 往 <> 发 ejf
form <n> , - fck
form <n> , <> 填 Zep
form <n> , <> 放 fej
form <n> , <> 这 fcl
form <n> , can mce
form <n> , would ebn
form <n> - , eYq
form <n> - - fdk
form <n> - <> - jch
form <n> - <> -s rac
form <n> - <> <client> jef
form <n> - <> <far> jfe
form <n> - <> <host> ibj
form <n> - <> <own> jfe
form <n> - <client> Xnj
form <n> - <far> aod
form <n> - <host> hWp
form <n> - <n> efj
form <n> - from pXf
form <n> - on hla
form <n> - to cgl
form <n> -ed on lcf
form <n> -ed to mga
form <n> -ing <> <service> fej
form <n> -ing from ncd
form <n> -s - bdo
form <n> -s <> - efj
form <n> -s on hZm
form <n> : - mfb
form <n> : <n> gdj
form <n> : does obe
form <n> <n> <> - ejf
form <n> <n> <> in bgl
form <n> <n> in cfl
form <n> does - fan
form <n> does <> - bgl
form <n> from <> , pca
form <n> from <> - Zof
form <n> from <> ? phW
form <n> from <> to lah
form <n> in <> - cdn
form <n> of <> - cpb
form <n> on - Xkk
form <n> on <> - Zmh
form <n> on <> -ed ane
form <n> on <> ? Wrg
form <n> on <> from bmf
form <n> on <> is Zsb
form <n> on <> to fje
form <n> to <> $ Ypg
form <n> to <> , flc
form <n> to <> ? Ynh
form <n> to <> from cme
form <n> 行 , kdf
form <outside> , <> 访 kgc
form <outside> , <> 还 lfc
form <outside> - - ikZ
form <outside> - <> - aki
form <outside> - to fkd
form <outside> <service> to dle
form <outside> <service> 到 flc
form <outside> for <> - bpd
form <outside> get at flb
form <outside> to - ben
form <outside> to <> $ fpZ
form <outside> to <> , Wvb
form <outside> to <> - epY
form <outside> to <> -ed Ytb
form <outside> to <> ? cii
form <outside> to <> on Yrd
form <outside> 到 <> 的 ckh
form <outside> 打 <> 的 ejf
form <outside> 访 问 gjd
form <own> , from dfk
form <own> - for jfe
form <own> - to jcg
form <own> -ing <> - gcl
form <own> <n> -ing gdj
form <own> <n> from lfc
form <own> <n> on jfe
form <own> from <> $ oeZ
form <own> from <> , jfe
form <own> from <> - oYg
form <own> from <> -s occ
form <own> from <> ? nfa
form <server> at <> , Zof
form <service> - : dkf
form <service> - <> , ckg
form <service> - <> - Tok
form <service> - at Sug
form <service> - from gkd
form <service> - of jdg
form <service> - on ZuZ
form <service> - to fje
form <service> -s from led
form <service> -s on glb
form <service> <n> , dhi
form <service> <n> - bne
form <service> <n> on Xjm
form <service> <n> to Tol
form <service> <n> 连 ejf
form <service> at <> , ane
form <service> at <> - Zqd
form <service> at <> ? Vsf
form <service> from - idh
form <service> from <> , bqb
form <service> from <> - oae
form <service> from <> to tVd
form <service> into - chj
form <service> into <> $ aik
form <service> into <> - Yqe
form <service> into <> ? aof
form <service> on - Ypf
form <service> on <> $ eqZ
form <service> on <> , Yua
form <service> on <> - anf
form <service> on <> -ed efj
form <service> on <> ? bji
form <service> to - cqb
form <service> to <> $ dnc
form <service> to <> , cnd
form <service> to <> - cne
form <service> to <> -ed dme
form <service> to <> <n> bjh
form <service> to <> ? ZuZ
form <service> to <> from fmc
form <service> to <> is boc
form <service> 到 <> $ fmb
form <service> 到 <> , dqZ
form <service> 到 <> ? gma
form <service> 到 <> 吗 fma
form <service> 到 <> 本 dkf
form <service> 到 <> 的 dfk
form <service> 到 <> 行 Yqe
form <service> 连 <> , bsZ
form <zone> , - ldd
form <zone> , <> , ndc
form <zone> - -ed Zng
form <zone> - -ing cle
form <zone> - <> $ dld
form <zone> - <> -ing hlb
form <zone> - <> -s pcb
form <zone> - <> ? dob
form <zone> - <> on frW
form <zone> - have eje
form <zone> - on bmf
form <zone> -> <> , dkf
form <zone> -> <> <n> Yog
form <zone> -> <> <service> dle
form <zone> -> <> ? djg
form <zone> -> <> 的 amg
form <zone> -ed - goY
form <zone> -ing <> 通 eke
form <zone> -s - bkh
form <zone> -s <> - eke
form <zone> -s to Zof
form <zone> <service> <> <n> eke
form <zone> get to fkd
form <zone> have <> at goY
form <zone> in - jef
form <zone> to - bji
form <zone> to <> $ Vnk
form <zone> to <> , gam
form <zone> to <> - foZ
form <zone> to <> -ed Ykk
form <zone> to <> -s Wkm
form <zone> to <> <service> cij
form <zone> to <> ? bpc
form <zone> to <> does ara
form <zone> to <> on bsZ
form <zone> 到 <> - ckg
form <zone> 到 <> <n> glb
form <zone> 到 <> 会 fqW
form <zone> 到 <> 通 enb
form <zone> 去 <> 的 ekf
form <zone> 打 开 gjd
form <zone> 用 <> 收 fna
form <zone> 能 连 efj
form <zone> 连 <> 的 fkc
form ? - - idg
form ? in <> - cen
form ^ - - gnY
form ^ - -ed kgc
form ^ - -s kfd
form ^ - : pgX
form ^ - <> , Zhm
form ^ - <> - nWj
form ^ - <> -s ocb
form ^ - <> <client> dgj
form ^ - <> <own> qeZ
form ^ - <> be ijb
form ^ - <> from dnc
form ^ - <client> alh
form ^ - <far> crZ
form ^ - <server> Ypf
form ^ - at dih
form ^ - does fam
form ^ - from kcg
form ^ - in kdf
form ^ - is imY
form ^ - on hal
form ^ - would qca
form ^ -ed <> -s ibj
form ^ -ed on bfm
form ^ -ing - Yim
form ^ -ing <> - lfd
form ^ -ing <> from bmg
form ^ -ing from qca
form ^ -s - pae
form ^ -s -ing lfc
form ^ -s <> <client> efj
form ^ -s <server> tWd
form ^ -s from qXf
form ^ -s in mce
form ^ -s on vaX
form ^ <client> -> dle
form ^ <client> -ing Zng
form ^ <client> -s cxT
form ^ <client> <service> dkg
form ^ <client> to Ysc
form ^ <client> 到 bmf
form ^ <client> 被 kcg
form ^ <client> 连 gje
form ^ <far> from ndc
form ^ <far> to asa
form ^ <gateway> -> dke
form ^ <host> -> cme
form ^ <host> <> 上 qfY
form ^ <host> <> 主 jfe
form ^ <host> <> 能 bfm
form ^ <host> <> 要 Vdu
form ^ <host> to frX
form ^ <host> 往 dkf
form ^ <outside> to Zsb
form ^ <outside> 到 gkc
form ^ <outside> 打 blg
form ^ <outside> 的 kZj
form ^ <own> from jfe
form ^ <service> - gkd
form ^ <service> <> <n> fld
form ^ <service> <n> gnZ
form ^ <service> from odc
form ^ <service> into dkf
form ^ <service> to aqc
form ^ <zone> -> dle
form ^ <zone> -ing bhk
form ^ <zone> -s fna
form ^ <zone> <> 的 gbl
form ^ <zone> <> 能 Wfr
form ^ <zone> to Xmj
form ^ <zone> 上 fld
form ^ <zone> 到 Ygo
form ^ <zone> 去 dkf
form ^ <zone> 用 blf
form ^ <zone> 连 flc
form ^ ^ -ed qVh
form ^ ^ -ing ohX
form ^ ^ -s iak
form ^ ^ <> , kXl
form ^ ^ <> -> wZX
form ^ ^ <> -ing mkV
form ^ ^ <> -s phW
form ^ ^ <> : ccp
form ^ ^ <> <- atZ
form ^ ^ <> <client> iVp
form ^ ^ <> <host> kWm
form ^ ^ <> <n> odc
form ^ ^ <> <outside> obd
form ^ ^ <> <own> scY
form ^ ^ <> <server> qjT
form ^ ^ <> <service> qca
form ^ ^ <> <zone> dgk
form ^ ^ <> from ejf
form ^ ^ <> gets hcj
form ^ ^ <> has chj
form ^ ^ <> is lmV
form ^ ^ <> to 8Ka
form ^ ^ <> 上 cii
form ^ ^ <> 下 jef
form ^ ^ <> 主 lee
form ^ ^ <> 出 uUe
form ^ ^ <> 到 zbS
form ^ ^ <> 去 vVc
form ^ ^ <> 发 rWe
form ^ ^ <> 可 lfc
form ^ ^ <> 同 dfk
form ^ ^ <> 和 kfd
form ^ ^ <> 客 ueT
form ^ ^ <> 往 vhQ
form ^ ^ <> 收 kee
form ^ ^ <> 本 lde
form ^ ^ <> 来 lha
form ^ ^ <> 用 pbc
form ^ ^ <> 由 iid
form ^ ^ <> 电 del
form ^ ^ <> 的 lkX
form ^ ^ <> 直 uWc
form ^ ^ <> 给 dle
form ^ ^ <> 网 vXa
form ^ ^ <> 能 qgW
form ^ ^ <> 自 lha
form ^ ^ <> 被 imZ
form ^ ^ <> 要 vcV
form ^ ^ <> 访 led
form ^ ^ <> 走 ocb
form ^ ^ <> 过 wdT
form ^ ^ <> 这 mmU
form ^ ^ <> 进 oea
form ^ ^ <> 连 ueU
form ^ ^ <> 那 iWo
form ^ ^ <> 里 jdg
form ^ ^ <client> kgd
form ^ ^ <host> chj
form ^ ^ <outside> Yim
form ^ ^ <service> bnd
form ^ ^ <zone> khb
form ^ ^ are jch
form ^ ^ do peZ
form ^ ^ does kfd
form ^ ^ for dob
form ^ ^ from led
form ^ ^ in eek
form ^ ^ is hic
form ^ ^ on dle
form ^ ^ would hkb
form ^ ^ 从 kgc
form ^ ^ 在 ecl
form ^ ^ 急 efj
form ^ ^ 源 maf
form ^ ^ 给 kZj
form ^ are <> -s kfd
form ^ can <> - kdf
form ^ can <> -ed 0Rc
form ^ can <> -ing kcg
form ^ can <> -s reX
form ^ can <> <service> tUf
form ^ can <> be epZ
form ^ can <> get goY
form ^ do <> -s ofZ
form ^ does - mfa
form ^ does <> - led
form ^ does <> get kjZ
form ^ does <> have xXY
form ^ from - oea
form ^ from <> , zXX
form ^ from <> to ldf
form ^ in <> - del
form ^ is - fje
form ^ is <> - jka
form ^ is <> -ed pVj
form ^ is <> -ing lee
form ^ on <> - ape
form ^ will <> - foY
form ^ will <> be gnZ
form ^ would - dfk
form ^ would <> - kde
form ^ would <> be rbb
form ^ 从 <> -ing pda
form ^ 从 <> <service> naf
form ^ 从 <> 到 ndb
form ^ 从 <> 发 qYe
form ^ 从 <> 打 kfd
form ^ 从 <> 直 ocd
form ^ 从 <> 能 qca
form ^ 从 <> 访 jef
form ^ 从 <> 连 led
form ^ 在 <> 上 jdg
form ^ 在 <> 本 meb
form ^ 在 <> 里 ldf
form ^ 我 在 hbk
form ^ 目 的 bmf
form ^ 请 问 kdf
form and <n> on aoe
form are -ed by rXe
form are -s in jeg
form at - - ljX
form at - <> - aTz
form at <far> -s clf
form be - for efj
form be -ed by pfY
form be -ed from tTg
form by - - kbh
form by - of lZi
form by <public> <> , bne
form by <service> to clf
form can - - dkf
form can - <> , mag
form can - <> on ele
form can - in ngY
form can - on nce
form can - to flc
form can <client> - cme
form can <zone> - efj
form can <zone> -ing fkd
form do - <> -s oea
form do -s from ikZ
form do <service> to flc
form does - - obd
form does - <> -s jYl
form does - from jdf
form does <client> - bjj
form does <service> from nga
form does <service> to bmf
form does <zone> - ckg
form does <zone> have fnb
form for - <> - ebm
form from - - rVf
form from - <> , qca
form from - <> - kee
form from - <> -s ngZ
form from - <> <n> kfd
form from - <> ? jaj
form from - <> to rfW
form from -ing to ejf
form from <client> to Vnj
form from <far> to anf
form from <gateway> to dle
form from <host> to fmb
form from <outside> for Wtd
form from <outside> on ckf
form from <outside> to dgj
form from <zone> , cfl
form from <zone> - aas
form from <zone> into Ypf
form from <zone> to cjh
form get - to Ypf
form get <service> on djg
form get at <> - coc
form get into <> ? dkf
form get to - Zkj
form get to <> $ bij
form get to <> - dlf
form get to <> -ed goY
form get to <> ? ajj
form get to <> on dob
form gets - to fmb
form in - - hal
form in - <> - mga
form in - <> -s fZo
form in - <client> fkd
form in - <far> chj
form in <zone> - cZr
form in <zone> -s fnZ
form in on <> , nhZ
form in on <> - jlY
form in on <> for mga
form into - <> - gkc
form into <gateway> from mag
form is - - hbk
form is - <> - kee
form is - <> -ing eej
form is - from qeY
form is -ed by hid
form is <service> from lgc
form is <service> on bne
form is <service> to cpb
form of - - icj
form of - <> - mce
form of - <> -s bji
form on - - dfk
form on - <> $ del
form on - <> , jXm
form on - <> -s ici
form on - <> : lbg
form on - <> <client> agm
form on - <> <zone> kXl
form on <client> -s aoe
form on <outside> -s cme
form on <outside> for Zqd
form on <own> for kfd
form on <own> from jff
form on <own> to bfm
form on <service> to bod
form on <zone> - ljY
form over <service> from alh
form that - <> - nYg
form that - <> -s oXh
form to - - cmf
form to - -s YwY
form to - <> $ Zkk
form to - <> , cen
form to - <> - glb
form to - <> -s cgk
form to - <> ? eke
form to - <> at alh
form to - <> is bfm
form to - <> on mfb
form to - can neb
form to - from enb
form to - on foY
form to - to ejf
form to - via fqX
form to - with csZ
form to - would jef
form to -ed <> ? djg
form to -s - Vfs
form to <far> <> : gdj
form to <gateway> from jdg
form to <n> on Zog
form to <own> from sXd
form to <service> at dkf
form to <service> into djf
form to <service> on bod
form to <service> to dob
form which - -s jef
form will - <> - dcn
form with - - akj
form with - <> - cfm
form would - - jgd
form would - for qca
form would -ing - ici
form would <client> - eoa
form would <zone> - cme
form 一 下 , lde
form 一 下 : jgd
form 一 下 <> 的 ila
form 上 - <> , efj
form 上 <service> <> <n> ejf
form 下 <client> 到 ejf
form 下 <zone> 到 fma
form 不 了 <> $ dkf
form 不 了 <> , cod
form 不 开 <> $ ejf
form 不 开 <> ? fqX
form 不 开 <> 的 gpX
form 不 能 上 dob
form 不 能 用 djg
form 不 通 <> , bne
form 个 : in afn
form 主 动 往 cle
form 主 动 连 dih
form 之 后 , ibi
form 之 后 <> 访 lgb
form 人 在 <> $ mec
form 人 访 问 gkc
form 什 么 <> 打 mec
form 什 么 用 dmd
form 从 <outside> <service> dmd
form 从 <outside> 连 foZ
form 从 <zone> 到 foa
form 从 <zone> 连 gjd
form 以 后 , jgd
form 以 连 到 dnc
form 写 的 <> , flc
form 到 - <> <own> tgT
form 到 - <client> dld
form 到 <host> , med
form 到 我 们 fmb
form 加 上 - efk
form 动 去 连 cme
form 动 往 <> 发 cle
form 动 访 问 enc
form 动 连 <> 的 gjd
form 去 掉 , kdf
form 去 访 问 eke
form 同 事 在 mah
form 同 事 说 afn
form 后 , <> 访 jgd
form 器 是 <> , lcg
form 地 址 是 jib
form 填 的 <> $ ejf
form 填 的 <> , fje
form 填 的 是 fkd
form 如 到 <> 的 eke
form 完 以 后 mec
form 客 户 端 pbc
form 己 能 上 cmf
form 得 了 <> 吗 eUt
form 得 到 <> 吗 ejf
form 得 通 <> 吗 ckg
form 想 <service> 到 dmd
form 想 访 问 eld
form 成 - , kgd
form 成 <client> , lgc
form 我 们 <> 的 ejf
form 我 在 <> , lde
form 户 打 开 eje
form 户 端 <> , sYc
form 户 端 是 mdd
form 户 连 <> 的 fjd
form 打 不 开 fld
form 打 到 <> 的 gjd
form 打 印 机 flc
form 打 开 <> 一 gjd
form 打 开 <> 吗 fmb
form 打 得 开 gjd
form 换 成 <> , gbl
form 掉 , <> 访 kgc
form 接 口 <> , fje
form 接 打 到 gma
form 接 访 问 ckf
form 接 连 <> 的 fma
form 收 不 到 oae
form 收 信 , dgk
form 改 成 <> , bgm
form 方 是 <> , hjc
form 服 务 端 bnf
form 本 机 - jfe
form 机 器 是 sVg
form 机 访 问 fkd
form 来 自 <> 的 pZd
form 桌 面 到 bii
form 比 如 到 eke
form 没 有 对 jef
form 用 <public> <> 打 clf
form 用 <public> <> 收 ekf
form 用 <service> 连 eke
form 电 脑 是 mce
form 电 脑 用 eek
form 的 - , gal
form 的 - <> 去 dfj
form 的 - 到 fej
form 的 - 是 kef
form 的 <n> , del
form 的 <service> , ibi
form 的 人 用 djg
form 的 人 连 fje
form 的 是 <> $ foZ
form 的 是 <> , hkb
form 的 是 <> 的 gjd
form 的 话 , jgd
form 目 的 <> , ekf
form 直 连 <> 的 gnZ
form 看 到 - fan
form 端 是 <> , led
form 能 -ing 通 ejf
form 能 -s <> 吗 gjd
form 能 <service> 到 djg
form 能 <service> 通 gkc
form 能 上 <> ? eje
form 能 上 <> 的 fpZ
form 能 连 到 gma
form 脑 用 <> <own> eek
form 脑 用 <public> dkg
form 行 , <> 还 kdf
form 行 <zone> 到 cjh
form 补 上 - bfm
form 要 访 问 cqa
form 让 不 让 gdi
form 访 问 <> , drX
form 访 问 <> <n> fkd
form 访 问 <> <own> fej
form 访 问 <> 为 fje
form 访 问 <> 会 gjd
form 访 问 <> 吗 ejf
form 访 问 <> 就 gma
form 访 问 <> 的 dnc
form 访 问 <> 能 gkc
form 访 问 <> 走 Xgp
form 访 问 <> 还 fje
form 访 问 到 fkd
form 话 , <> 到 jgd
form 话 , <> 能 mga
form 请 问 <> 到 jef
form 请 问 <> 可 sgU
form 请 问 <> 的 dnc
form 请 问 <> 网 ldd
form 请 问 <> 能 mfb
form 请 问 <zone> fcm
form 请 问 从 peZ
form 走 <service> 到 emb
form 超 时 , dgk
form 转 到 <> , cfl
form 还 能 -s gkd
form 还 能 连 flb
form 这 台 <> 吗 eld
form 这 台 是 led
form 这 条 , gdj
form 连 上 <> 的 flc
form 连 不 上 gkc
form 连 到 <> 的 ekd
form 连 我 们 fma
form 连 接 到 fej
form 连 的 是 iic
form 都 在 <> , jfe
form 配 的 是 dhi
form 问 <zone> 到 flc
form 问 不 了 dlf
from <client>  anf
from <client> , - idh
from <client> , blg
from <client> , on - abr
from <client> - - djg
from <client> - - to Wrf
from <client> - -ed gjd
from <client> - cme
from <client> - get to glb
from <client> - to bpc
from <client> -> ckg
from <client> -ed - goY
from <client> -ed - to enb
from <client> -ed cpb
from <client> -ing arb
from <client> -ing to enb
from <client> -ing 不 通 eld
from <client> -s - - aji
from <client> -s - dfk
from <client> -s - to mgZ
from <client> -s Stg
from <client> -s to Yog
from <client> : - - fld
from <client> : <n> -ed to - to goY
from <client> <service> ejf
from <client> <service> to Zgm
from <client> <service> 到 eqZ
from <client> and Zqe
from <client> from led
from <client> get - to dfk
from <client> get to fkd
from <client> is -ed by pbc
from <client> on hdi
from <client> to - clf
from <client> to bji
from <client> 到 Zpd
from <client> 去 Zof
from <client> 打 不 开 dtW
from <client> 给 uXb
from <client> 能 不 能 访 问 gpX
from <client> 被 kcg
from <client> 要 连 eld
from <client> 访 问 fje
from <client> 还 能 上 blg
from <client> 连 eqY
from <far>  clf
from <far> , - fje
from <far> - - Znh
from <far> - aij
from <far> -> dle
from <far> -ing blg
from <far> -s jfe
from <far> from peZ
from <far> to Zpe
from <far> 到 bqc
from <far> 的 - <n> , mYi
from <far> 访 问 gjd
from <far> 连 flb
from <gateway> - - dnc
from <gateway> - - from kdf
from <gateway> - - to bmf
from <gateway> - from nZg
from <gateway> - get to amg
from <gateway> - lbg
from <gateway> -> emd
from <gateway> -ing Yog
from <gateway> from lbg
from <gateway> to aqc
from <host>  kef
from <host> , - jdh
from <host> , kcg
from <host> - - - <n> - - , cgk
from <host> - - - eld
from <host> - - - to ihd
from <host> - - from lcf
from <host> - - ika
from <host> - - to Wph
from <host> - -ing -s bgl
from <host> - at dhj
from <host> - from rdY
from <host> - to foZ
from <host> -> cnd
from <host> -s bnd
from <host> from pXg
from <host> get - to djg
from <host> is kdf
from <host> to bij
from <host> will lce
from <host> 到 bne
from <host> 往 dkf
from <host> 自 己 能 上 clf
from <outside>  kbh
from <outside> , hic
from <outside> - - , nXh
from <outside> - - ikZ
from <outside> - - on afm
from <outside> - djg
from <outside> - to fkd
from <outside> -> fjd
from <outside> -s hmZ
from <outside> <service> to dle
from <outside> <service> 到 flc
from <outside> for nbe
from <outside> get at flb
from <outside> on iic
from <outside> to - ben
from <outside> to Ykk
from <outside> 到 bkh
from <outside> 去 掉 , pfY
from <outside> 打 ejf
from <outside> 用 户 打 开 eke
from <outside> 用 户 访 问 gjd
from <outside> 用 户 连 fjd
from <outside> 能 不 能 <service> 到 fje
from <outside> 能 不 能 直 接 <service> 到 chj
from <outside> 能 直 接 <service> 到 fjf
from <outside> 访 问 gjd
from <own>  jdg
from <own> , from dfk
from <own> - - - - Yfp
from <own> - : <n> -ed to - to gVr
from <own> - <n> - <n> - Qgw
from <own> - <n> - <n> -ed - bgm
from <own> - cfl
from <own> - for jfe
from <own> - to jcg
from <own> -ing gcl
from <own> -s gan
from <own> <n> - : - to gdj
from <own> <n> -ing gdj
from <own> <n> from lfc
from <own> <n> on jfe
from <own> <service> : - to -s fej
from <own> ? - -ing - Tgt
from <own> from lfc
from <own> to cco
from <own> 的 <n> , ecm
from <public>  fma
from <public> , cme
from <server>  foa
from <server> : cjh
from <server> at apd
from <server> is nfa
from <server> 是 fnZ
from <zone>  fej
from <zone> , - ldd
from <zone> , pad
from <zone> - - , efj
from <zone> - - - bgl
from <zone> - - to bdo
from <zone> - -ed Zng
from <zone> - -ing cle
from <zone> - <service> to epZ
from <zone> - dhi
from <zone> - get - to djg
from <zone> - have eje
from <zone> - on bmf
from <zone> - to - Yeq
from <zone> -ed - goY
from <zone> -ed eld
from <zone> -ing bji
from <zone> -ing 不 通 amg
from <zone> -s - bkh
from <zone> -s - to Pyf
from <zone> -s dfk
from <zone> -s to Zof
from <zone> <n> : <n> : <n> <n> - oiW
from <zone> <service> eke
from <zone> and Zog
from <zone> be - to - gma
from <zone> for Ymi
from <zone> get <service> on anf
from <zone> get to fkd
from <zone> gets - to fmb
from <zone> in - jef
from <zone> into Ypf
from <zone> to - bji
from <zone> 上 emc
from <zone> 出 enb
from <zone> 到 bhk
from <zone> 去 eld
from <zone> 打 开 gjd
from <zone> 用 dnc
from <zone> 的 qgW
from <zone> 的 人 用 djg
from <zone> 的 人 连 fjd
from <zone> 的 机 器 访 问 gje
from <zone> 能 不 能 上 fje
from <zone> 能 不 能 访 问 gnZ
from <zone> 能 不 能 连 gnZ
from <zone> 能 访 问 gbl
from <zone> 能 连 efj
from <zone> 还 能 -s gkd
from <zone> 还 能 访 问 fdk
is <- qWg
is <client> jfe
is <gateway> del
is <own> dmd
is <public> bhk
is <server> dYr
is <zone> lbg
left 1 hid
left 2 jef
left 4 djg
left 5 cii
left 6 kcg
left 7 bpc
left 8 gjd
nth 0 kia
nth 1 jlY
nth 2 cfk
nth 3 cZr
nth 4 aVx
nth 5 eRx
nth 6 ZWx
nth 7 Ueu
nth 8 gYo
of 2 nmT
of 3 ffj
of 4 cdn
of 5 ebo
of 6 fan
of 7 aeo
of 8 bcp
of 9 dZq
own bare port rNo
own port bare O2c
to  <- dnc
to  <client> edl
to  <far> eek
to  <gateway> ccn
to  <host> gck
to  <own> fej
to , - - <host> nbe
to , - <client> Ylj
to , - <host> flc
to , <client> Zkj
to , <gateway> ipV
to , <host> jdg
to , <outside> hdj
to , <own> rXe
to , <server> ibj
to , <service> <server> kef
to , <zone> Xer
to , does - <gateway> gjd
to , on - <outside> rVf
to , 发 信 <server> mdd
to - - , <zone> Xmj
to - - - - <zone> bem
to - - - <client> Zjk
to - - - <n> - - , <zone> fYo
to - - - <outside> jfd
to - - - <own> scY
to - - - to <far> vfS
to - - -s from <far> mbg
to - - <client> lcf
to - - <far> nZf
to - - <gateway> jgd
to - - <host> edk
to - - <outside> gbl
to - - <own> jef
to - - <zone> qeY
to - - from <outside> aoe
to - - to - <gateway> gdk
to - - to - <host> kdg
to - - to <far> rYd
to - - to <host> lfc
to - - to <outside> qYe
to - - to <own> kfd
to - -ed <client> iic
to - -ed <own> efj
to - <client> bfm
to - <far> lcf
to - <gateway> hal
to - <host> ibj
to - <n> - <n> - <far> V6R
to - <n> - <n> - <host> frW
to - <n> - <n> -ed - <far> Wtd
to - <n> - <n> -ed - <host> frW
to - <n> - <n> -ed - <own> fqX
to - <outside> hXn
to - <service> on <own> ngZ
to - <zone> lah
to - by <public> Zbs
to - from <client> ekf
to - from <outside> bne
to - from <zone> Zgm
to - get - to <far> led
to - get - to <outside> tWe
to - get to <far> sZc
to - get to <outside> ldf
to - have <outside> kdf
to - on <outside> qbb
to - on <own> pbc
to - to - <host> naf
to - to <far> mWk
to - to <host> pad
to - to <outside> naf
to -> <client> tZa
to -> <far> qac
to -> <gateway> kcg
to -> <host> lZi
to -> <outside> lcf
to -ed - <host> dgj
to -ed - to <far> jZk
to -ed get to <host> bfm
to -ed to - - <outside> dmd
to -ed to <outside> djg
to -ing <client> 1YT
to -ing <far> lbg
to -ing <host> ihd
to -ing <own> mha
to -ing to <far> saa
to -ing to <own> jib
to -ing 得 通 <host> jdg
to -s - - <gateway> gYp
to -s - <service> to <own> jXm
to -s - to <far> wTd
to -s -ing <own> lgb
to -s <client> pSl
to -s <far> ndc
to -s <host> mlV
to -s <outside> kee
to -s <own> ecm
to -s <public> jak
to -s <zone> mce
to -s to <far> rWf
to -s to <own> ngZ
to : -ing <own> kfc
to : <n> -ed to - to <own> jee
to : <own> rcZ
to <n> from - - <client> dgi
to <n> on <client> bgl
to <service> : - to -s <own> fdk
to <service> <host> tUf
to <service> <own> mcd
to <service> to <host> oYf
to <service> to <own> fej
to <service> 到 <gateway> jdg
to <service> 到 <host> gck
to ? - -ing - <zone> gkc
to and <zone> pbc
to at <client> ddn
to be - to - <own> ogY
to can - <own> mga
to does - <gateway> lga
to does <gateway> alh
to for <own> hcj
to for <zone> Ynh
to from <client> Wrf
to from <outside> bji
to from <own> lde
to from <zone> ele
to get - to <far> qca
to get <service> on <own> dcn
to get at <host> kdf
to get to - <host> ogY
to get to <far> pYf
to get to <host> nag
to get to <own> kef
to get to <service> on <own> kdf
to have <outside> jfe
to into <zone> hdi
to is <far> Zat
to is <own> efj
to is <zone> jee
to on <client> fna
to on <own> lah
to to - <gateway> lbg
to to - <host> led
to to - <n> of <own> lgb
to to <client> qgX
to to <far> uZZ
to to <gateway> lbg
to to <host> kgc
to to <outside> nXi
to to <own> qfX
to to <zone> jgd
to will <client> djg
to 上 <outside> sYc
to 上 <service> <host> oZf
to 上 <service> <own> jef
to 上 不 了 <outside> hdh
to 从 <outside> nga
to 写 的 <own> fej
to 出 <outside> sTh
to 到 <client> occ
to 到 <far> mdd
to 到 <host> gbk
to 到 <outside> mdd
to 到 <zone> sbY
to 去 <far> pZd
to 去 <host> hbk
to 去 <own> ndb
to 去 掉 , <zone> efj
to 和 <zone> jdh
to 填 的 <own> ffj
to 往 <far> rcZ
to 往 <outside> gck
to 打 不 开 <own> lgb
to 打 开 <own> jgd
to 是 <own> cem
to 本 机 上 - <own> lgb
to 由 <client> aqc
to 的 <client> Ra1
to 的 <far> ecn
to 的 <n> , <gateway> dpa
to 的 <n> 对 <zone> ejf
to 的 <n> 端 口 , <gateway> gkd
to 的 人 访 问 <own> lgc
to 的 人 连 <own> lgb
to 给 <zone> ejf
to 能 -ing 通 <gateway> nZg
to 能 -ing 通 <host> fcl
to 能 上 <outside> obd
to 能 不 能 上 <outside> nZf
to 能 不 能 访 问 <host> seW
to 能 不 能 访 问 <own> Zfo
to 能 主 动 连 <outside> lbg
to 能 直 接 <service> 到 <host> naf
to 能 访 问 <host> nea
to 能 访 问 <own> agn
to 自 己 能 上 <outside> rWe
to 自 己 访 问 <public> kgc
to 被 <client> bod
to 访 问 <far> lZi
to 访 问 <host> ihd
to 访 问 <own> jgd
to 访 问 <public> lgb
to 走 <public> kgc
to 还 能 上 <far> jdg
to 还 能 上 <outside> jbi
to 还 能 打 开 <own> kgc
to 还 能 访 问 <own> kgc
to 还 能 连 <own> jge
to 连 <host> edl
to 连 <own> kfd
to 里 <service> <own> led
with <- dle
with <client> Ugs
with <far> dYr
with <host> cbp
with <outside> dhi
with <own> jQt
with <public> mVl
with <server> jhc
with <zone> Ymi
`;
