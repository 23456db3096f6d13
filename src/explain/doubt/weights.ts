/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
' , kggffe
' -a cggeij
' -i dgfglg
' <n> qegedd
' <own> kggffe
' from ggcflg
' mgdgia
' out efggjg
'cannot pffefd
'connection mhhefc
'connection refused' qghddb
'connection timed jggffg
's <n> qkgdac
's <service> kjdcjc
's ? kfgffe
's fault obgehe
's hjdcgj
's inside ijegdf
's own cqhdja
, <client> negfia
, <far> negfiZ
, <gateway> kegfge
, <host> oceZlg
, <n> pcdffg
, <outside> lZgdra
, <own> asdhai
, <public> icemfg
, <server> jfgfgf
, <service> kelefc
, <zone> jdfhpX
, a igjffd
, ack kfgfff
, all ngendX
, although negffd
, am mbchle
, and bhdiar
, any eneXng
, anything gbhdng
, approved efecgq
, are rdebcj
, as kojbeZ
, blocked nffefd
, but odgfef
, by jsebcc
, can mbddnd
, cgggjh
, change mggffc
, client kffffg
, coming tcdbdi
, connection mggigY
, conntrack jgedcn
, correct mfeddk
, could gfeikd
, curl ogfagf
, customer gficem
, dead qgefce
, destination qbfefe
, do lddcgl
, does fTfmjn
, don't laildd
, dport vceefb
, dropped oefdeh
, dst kfgfgf
, e jcndgd
, established dgggii
, every mjfded
, everything malWkh
, explain dfhdgl
, fine mfgdgf
, first fdggfl
, for fjdlhc
, foxmail kggggd
, from kneciZ
, full hcohfa
, get wadhhY
, gets sagbeh
, given ngfdVn
, goes nffcfg
, going qdfcdi
, hairpin offged
, has ogfefd
, he giefej
, help qddhfd
, how lejebh
, i ljdfbh
, i'd mggbgg
, i'm qgfdfb
, id jfggff
, ideas obfgfe
, if iodhbd
, in mefggd
, incoming jggfeg
, inside elgdgf
, ip jgggfe
, is ifdffk
, isn't ofdfaj
, it qdgZXp
, it's eeffen
, item ligeed
, its fgfffk
, just jgfjcg
, kindly ldfgfg
, length kggffe
, like hdfkgf
, line ihfeZn
, lip jfgggf
, list jkYmha
, mail oggefb
, make jgfgeg
, meaning lfegfg
, my jefgeh
, need jeimXg
, never nffeee
, new fffiej
, no oogYda
, nobody lfegdi
, normal nfggfb
, not imgdhb
, nothing offfee
, of jYndbm
, ok mfggfd
, on nlfZfd
, one njgcgZ
, only amahhj
, open ridZfd
, options jggggf
, or pWgijc
, our sebdgf
, outlook kgfggd
, over ngeffe
, pass jfggfg
, passes oefffd
, permitted leegfg
, plain mgfdeg
, please kgfkec
, pls obfeei
, port ogjjbY
, possible nefffe
, quick hakkdg
, reachable xbfbcf
, right rdhafe
, same megdkb
, say gflgef
, says odggfb
, seq kggffe
, session jgfgfe
, she gegffk
, should mfggfd
, skipping lfffeg
, so ijljaZ
, sorry mhfeai
, source uagefc
, step ngffed
, still ncgbbo
, straight hmhdfd
, syn pggeea
, target pefdfe
, tcp oifecd
, that kchcgk
, that's nfffee
, the jfcfek
, then defiqa
, they iZdhgn
, they're fhecfn
, thoughts gfefgk
, thunderbird mfffef
, thx emkUbq
, ticket fgbfbs
, timeout jggfff
, to nhdhbf
, udp pegedf
, unlike fgggfj
, user mffggc
, verdict pedffe
, walk ofdbgi
, want mefdgg
, we lcedfm
, we're gghcco
, what eajjld
, whats nefdcj
, when nhfffb
, where iSpifj
, whereas lggfdf
, which dcrmdb
, while leffgf
, who kbhVok
, why mdfcdl
, will mefbhg
, win kggffe
, with cYpkfh
, works qdeeeg
, would fdgeqc
, y tYfgfd
, yes gdqdfc
, yet lgfgee
, you jffbfl
, you're hefdem
, 一 lffffe
, 下 dehcdq
, 不 foedge
, 丢 oegfbf
, 中 iegmdc
, 为 tXgfYl
, 之 jheZrZ
, 人 jgffgf
, 什 kgcfgi
, 今 efgddp
, 从 jahknX
, 他 ldfeif
, 会 gZihme
, 但 mffgfd
, 你 bgghco
, 先 keefjd
, 写 hbXtif
, 出 kfdgfg
, 分 fjmegb
, 列 hihihZ
, 别 ogeccj
, 到 ugfdeX
, 加 dgggnd
, 包 lhcfff
, 协 jfffgg
, 只 kfegZm
, 可 kffgge
, 后 fffkkb
, 周 hrfdae
, 咋 pfefec
, 咱 iedkgg
, 啥 jfggfe
, 回 mffege
, 在 hegfke
, 地 mefdfg
, 外 kfffeg
, 它 ldefej
, 安 rbbghf
, 客 kggggd
, 对 mbkZif
, 帮 gYgigm
, 开 sdggca
, 快 efhcfn
, 怎 hgffYp
, 急 hcgdeo
, 想 ragffd
, 我 jeghge
, 把 cggglg
, 报 gkgeff
, 拉 mfchff
, 按 sXggge
, 提 jefggf
, 收 mdfeej
, 改 jeggjc
, 放 lffege
, 数 nhfeed
, 新 hgfgej
, 明 efgfgj
, 昨 mgfgga
, 是 legdfh
, 最 qegdcf
, 有 alidjg
, 本 oefgfc
, 来 rbcfhe
, 正 pfgcee
, 求 lfefeg
, 没 odfdZl
, 浏 jfgfgf
, 源 peffbg
, 然 kggfef
, 现 iegemb
, 用 iffgcj
, 由 lggfef
, 电 jfgfff
, 目 ofgfdc
, 直 lgfggd
, 看 gegffk
, 真 ogefgb
, 端 meffff
, 第 gbfhlg
, 等 mddkfd
, 策 pdfgdf
, 结 pgeedf
, 给 ijdebl
, 网 jfgfff
, 能 kgkfiW
, 行 pdgbfg
, 要 ndalfe
, 规 meffeh
, 让 kaffel
, 说 kgggfe
, 请 ediiej
, 谁 kggbkd
, 谢 ehfeYs
, 走 oefeef
, 跟 ifgecl
, 过 kegfff
, 还 eqdckb
, 这 lgjXhh
, 进 ocffff
, 连 ncgcgh
, 通 ucgdfa
, 那 jcdlfh
, 都 dmbgjf
, 重 kgfgfe
, 问 ofehfa
-> <client> pfdffd
-> <far> rffefb
-> <gateway> qcfhfc
-> <host> kdgdjf
-> <outside> ifffkd
-> <own> pXiZjh
-> <zone> scdhfb
-> nafbkh
-a eefefo
-a forward effeji
-a postrouting eeeeep
-a prerouting efgehj
-d <host> ehgejf
-d <own> efgejh
-d efgdlh
-e lfggee
-i , ggggbk
-i <client> kfffff
-i <outside> bffeog
-i <zone> bjfeij
-i agffjk
-i forward ceegep
-i like ffggap
-i on jegeej
-i prerouting fegcdq
-j accept fffegl
-j accept' cggeij
-j defego
-j drop cffgki
-j log effgfl
-j masquerade feeeli
-j reject dedgkk
-j snat fdgfjh
-j tcpmss gfgffj
-k pdgfgb
-l , jgffgf
-l jgggff
-l 抓 mfggfc
-l 里 jgggff
-m conntrack efgeji
-m effehl
-m limit efggfk
-m udp ffggfj
-o <outside> bjeeil
-o <zone> fgggnZ
-o bieekj
-p <n> pdfged
-p cggeik
-p tcp efgeij
-p udp dhfefm
-s <far> cegfhm
-s <zone> dgfgjh
-s cffjhi
-t fffjie
-t nat fffjie
-w hffekf
-w net hffekf
: $ ichddn
: ' kggfff
: -a efffhk
: : pefgdb
: <client> tfhhbX
: <far> pfgfdc
: <gateway> jiffhc
: <host> mhfcff
: <n> hYfidq
: <outside> vbfcfc
: <own> shbhdZ
: <service> oZgchj
: <zone> tbdgce
: a pcghiZ
: any eeidod
: cannot mgfdge
: cd jgggge
: connect ncgfge
: connection kegggf
: could qddeeg
: couldn't lgffge
: curl keffgf
: do pfddge
: does iZecmm
: drop kgffhd
: errno jfgggf
: forward lfedZo
: from aohdgf
: github gahcgp
: if ufgWfe
: in nbggff
: input Zgfgpf
: ip kfgfff
: iptables ffffeo
: ipv jfggfg
: is nddfjd
: list Zemnfd
: martian neggee
: may nbffdi
: nc obffgf
: net mgfeib
: no kfffgf
: open ragahh
: outlook kggeff
: permitted ndfhee
: please brlaed
: port ihendb
: postfix jggfgf
: reachable ojefcc
: relay legggd
: s nffffd
: src regehY
: tcp mffffe
: the jlgebf
: timed ncgfgf
: to fegkhe
: trace kgfgef
: udp mffffe
: unable jfgfff
: user megggc
: users lfffge
: we icelfg
: what akfhld
: which Yhpide
: who bsdeeg
: why legbhi
: will medgfg
: would icebqe
: 从 hagmeh
: 我 jZlkfd
: 无 kfffff
: 能 fkefgg
: 连 kgffff
; does rabdjg
; leggef
; the mfdldd
; what cfffhl
; would hgghjb
<- in gffeem
<- sbfche
<- what hgeefj
<client> $ ndZgjg
<client> , nhjZfd
<client> -> ofeeic
<client> : kegfgf
<client> <client> pfffec
<client> <far> nggeed
<client> <host> lfgffe
<client> <n> tefeeb
<client> <own> ofgffb
<client> <service> ofggce
<client> <zone> mgeggd
<client> ? laflfd
<client> able xagcec
<client> allowed rdgchc
<client> and tfgeeY
<client> are hffhlc
<client> at rdhbee
<client> be udgcec
<client> blocked mfgggb
<client> by lgffge
<client> can rafcjd
<client> can't tagfce
<client> cant pfgdgb
<client> connect hfffke
<client> could pfeefd
<client> curl mgggfc
<client> do oegfde
<client> does rffbfd
<client> dst lffffe
<client> finally ggggjd
<client> for sdfaak
<client> from qfggZe
<client> get ucgclW
<client> gets kZkblf
<client> going gfffmc
<client> have lZrgYf
<client> hit ydfagZ
<client> i lggggc
<client> in meegka
<client> instead dgcgqe
<client> is rbhcgc
<client> it ngefgd
<client> just jfggff
<client> keeps lggggb
<client> listens lgfggd
<client> logs mffffe
<client> make pdfege
<client> must nffeff
<client> ncgfgd
<client> needs lfgffe
<client> no tZdfhc
<client> on rZgaek
<client> open uZhajb
<client> opening dgggkf
<client> opens ofgbff
<client> or edcogf
<client> out ibhafo
<client> over qhgfac
<client> permitted leeffg
<client> ping nffffd
<client> port tcgdfb
<client> pulls jfgfgf
<client> pushes rhgefY
<client> r kfgffe
<client> rather hgeeld
<client> reach ibgelh
<client> reports ngfdfe
<client> runs mggefe
<client> s kggffe
<client> scrapes mfgdeg
<client> sends kggffe
<client> should mfghga
<client> shows mffffc
<client> since jgffff
<client> sport kfffff
<client> still fhehoa
<client> talk jahioX
<client> talks qfegfb
<client> tcp offgcf
<client> the mgfefd
<client> then dgggle
<client> to qeeblZ
<client> towards tegadd
<client> udp qfghbc
<client> up jgggeg
<client> use hdndef
<client> wants ofedff
<client> when qgbhbf
<client> who kldcgd
<client> why lgggfc
<client> will refeeb
<client> with mfgedg
<client> wont nfffgc
<client> would nffcgf
<client> 上 kfgifc
<client> 会 jgdfif
<client> 作 rbfgde
<client> 做 jgffgg
<client> 出 pefZlc
<client> 到 oZgchi
<client> 去 mgffde
<client> 发 kfgfff
<client> 可 ncfehf
<client> 吗 kffgge
<client> 就 gfffle
<client> 开 pffdgb
<client> 往 qggbgc
<client> 想 kfggff
<client> 打 pgefgb
<client> 拉 fffffj
<client> 收 nffegd
<client> 是 kfdgge
<client> 有 nccmed
<client> 来 pcegfe
<client> 用 ofgffb
<client> 由 peegcg
<client> 的 ucfeea
<client> 给 leggee
<client> 能 kdgddk
<client> 行 kfggeg
<client> 被 pdfhdd
<client> 要 nfggdd
<client> 访 kbefen
<client> 走 nffecg
<client> 还 egggke
<client> 这 ohmXeb
<client> 连 wefgdW
<client> 通 nffgfc
<client> 那 mffhgc
<far> $ kddgkf
<far> , rfhfbb
<far> -> pggeec
<far> -j cffeng
<far> -p ffggek
<far> : kgfggd
<far> <far> ogfgfa
<far> <gateway> mdfgeg
<far> <n> kfffic
<far> <own> mffffe
<far> <service> qfhbiZ
<far> ? gXfgjn
<far> a nggfde
<far> able rdehfb
<far> allowed kffffg
<far> and nggeef
<far> be rcgfbe
<far> by ldcbgn
<far> can udddfd
<far> connects nhhafe
<far> delivers ochedf
<far> does qfgddd
<far> dst kgggfe
<far> for pffede
<far> from ldfige
<far> get vXhadi
<far> gets mgffgc
<far> hitting pggdcf
<far> in qagffe
<far> is pffedd
<far> let jggfff
<far> make nggfbf
<far> ok pcggfc
<far> on ndffjc
<far> our tcciec
<far> over ldhhgb
<far> port xdhfdV
<far> qcfdhd
<far> r keggeg
<far> reach sbedic
<far> right ggfegk
<far> s kfffgf
<far> says lggefd
<far> see jfgfic
<far> sport kggffe
<far> still Xfhhrd
<far> tcp rqddYa
<far> through ngffga
<far> to regdfa
<far> udp sefffZ
<far> wants lefffg
<far> will mggfhb
<far> with medfif
<far> would ncfeie
<far> 不 mgfgfc
<far> 会 jgdele
<far> 做 qdfefd
<far> 发 ogecff
<far> 吗 hffglc
<far> 想 neffff
<far> 打 qfdeee
<far> 用 jfgfff
<far> 的 oeffia
<far> 能 sgegda
<far> 要 tedeed
<far> 访 pegfde
<far> 还 ehghla
<far> 连 jafhle
<far> 通 scdffd
<gateway> $ ifghib
<gateway> 's mlgZhc
<gateway> , qgcgdd
<gateway> -> peggga
<gateway> : ldffhf
<gateway> <gateway> pdddeh
<gateway> <n> jceebq
<gateway> <service> oiaehd
<gateway> ? nccfig
<gateway> allowed odgheb
<gateway> as rZkefc
<gateway> at jdgcii
<gateway> be mifgaf
<gateway> blocking ugXggc
<gateway> box jfkdfe
<gateway> config ecgggl
<gateway> do qgedde
<gateway> does ieffld
<gateway> doing kfhffe
<gateway> drop ngggdc
<gateway> eating nfggec
<gateway> even neggdf
<gateway> forward mhdiee
<gateway> forwards fZbtif
<gateway> from qdedlZ
<gateway> in lfhffd
<gateway> is nefcfh
<gateway> itself nngfdW
<gateway> jgdefj
<gateway> last dbjjgi
<gateway> let sfggeY
<gateway> lets oeggga
<gateway> letting kfgfff
<gateway> ok oghheZ
<gateway> on Xkcbmo
<gateway> open pobTgg
<gateway> or kdhjfd
<gateway> pass ofgeee
<gateway> ping phZfhd
<gateway> port ifeimZ
<gateway> right hfmYfj
<gateway> to wbagfb
<gateway> when jfggge
<gateway> why ogfdfd
<gateway> would kifeic
<gateway> 一 ggdqgZ
<gateway> 上 igbhif
<gateway> 丢 oefgfc
<gateway> 之 lbhcel
<gateway> 会 qffeed
<gateway> 吗 wZedgd
<gateway> 对 jVdsid
<gateway> 拦 meggfd
<gateway> 挡 tefefY
<gateway> 放 mdggge
<gateway> 是 fghfdl
<gateway> 有 eggegj
<gateway> 本 pjjehS
<gateway> 没 jfggff
<gateway> 的 gledck
<gateway> 给 pffdfd
<gateway> 自 mifghZ
<gateway> 规 jegffh
<gateway> 让 mffffe
<gateway> 这 odggcf
<gateway> 通 mefgdg
<host> $ oicpcW
<host> 's lfefei
<host> , jhdchj
<host> -> tchbce
<host> -a fgggqX
<host> -j Wfggxa
<host> -o fgggje
<host> -p fggejf
<host> : dkelia
<host> <- tcfebg
<host> <client> offcfe
<host> <far> nfffdf
<host> <host> hkamfc
<host> <n> sebgee
<host> <server> johZbf
<host> <service> qcfdid
<host> ? kecrhV
<host> able zUfegd
<host> after egggld
<host> allowed oehfha
<host> and ibfhel
<host> are hdXohh
<host> as megZmd
<host> asap behgep
<host> at gggcfl
<host> be nffffd
<host> besides ktgdXc
<host> box icfndf
<host> by kecefl
<host> can rcgefd
<host> can't pehdga
<host> deliver jfggef
<host> direct meffff
<host> directly lhedkb
<host> dnat Yhidng
<host> do cbWwek
<host> does mfgfhb
<host> dst kfgffe
<host> echo kfggff
<host> exposed drblbc
<host> for heffdn
<host> from pbdfgg
<host> get tbhgeZ
<host> has kbicfk
<host> have fcnlea
<host> host kiZhei
<host> i ichmdf
<host> ifdkfg
<host> in pYecpc
<host> ip neggbg
<host> is qWgXmk
<host> itself danagn
<host> just lfgfeg
<host> machine ihdlfc
<host> may tZhede
<host> must pgeegc
<host> needs mdfhgd
<host> now afhdpg
<host> ok sefffa
<host> on lhfbgg
<host> open odachk
<host> or hbhmZl
<host> out mdgeid
<host> over pbheai
<host> pls hhfagm
<host> port rkfZjV
<host> ports ldbhmc
<host> postfix jgggge
<host> published hXdthd
<host> reach vYhggY
<host> reachable jnakfZ
<host> right cebnjh
<host> rules gceflh
<host> s jggfgf
<host> see qdiahc
<host> send mfgefd
<host> sends mggefe
<host> server jidfdh
<host> server's kmZifc
<host> servr imgdfd
<host> should qegagf
<host> sport kffgfg
<host> srever gbmmeb
<host> still gffdjh
<host> talk uegfcZ
<host> tcp odfdbk
<host> the lgfedg
<host> then ggfgpY
<host> through rcbgfe
<host> to nahelb
<host> wants vegcgZ
<host> what cldekg
<host> with ldfflc
<host> without qedfcf
<host> would iehdnb
<host> 一 kfakge
<host> 上 nmYbfi
<host> 不 odhcff
<host> 主 odgdcg
<host> 么 udaeff
<host> 了 dffflf
<host> 会 sfcdiZ
<host> 做 fdemhf
<host> 出 jcicjh
<host> 到 tcibfc
<host> 发 iZdohf
<host> 吗 lagafo
<host> 对 fjYnie
<host> 就 lfegfe
<host> 往 schZhe
<host> 收 meffff
<host> 映 ddduia
<host> 有 mdengZ
<host> 本 bdhgep
<host> 的 jiehde
<host> 能 sZiZna
<host> 自 kefegg
<host> 行 mfefef
<host> 被 kfbjgf
<host> 要 hggejd
<host> 走 rgfYfg
<host> 还 kdblgf
<host> 这 jZdofg
<host> 连 lfgffe
<host> 通 ndgfgc
<host> 那 rhgeca
<host> 都 hgcmfe
<n> $ kieXbq
<n> , lhefic
<n> -> hcdbjo
<n> -i fffdeo
<n> -j efgehk
<n> -m fgggek
<n> -p fgggfj
<n> -s cfdfin
<n> : iaehhj
<n> <- kfffid
<n> <client> oegfjZ
<n> <gateway> lchghe
<n> <host> rffZge
<n> <n> bYgfgu
<n> <outside> rbhmeW
<n> <own> wahbga
<n> <server> qfgeec
<n> <service> kifffd
<n> <zone> ndgdhd
<n> ? kkcbfj
<n> aa jgffff
<n> ab lgffdf
<n> about ggfcgl
<n> above hchdnd
<n> after jgffge
<n> against nddcdm
<n> allowed gYhgeo
<n> am ocehci
<n> and kfeekb
<n> any ifgdmc
<n> anywhere eoebei
<n> are pfddfe
<n> as offghZ
<n> assured mffffe
<n> at mmdXie
<n> be jdggfh
<n> before efgffk
<n> below hdgfsY
<n> blocked mfegfe
<n> by meheka
<n> bytes jfgfgf
<n> can cffelj
<n> ccc lfgfgd
<n> change cfdgil
<n> client lefffg
<n> close nffffd
<n> coming tefZdg
<n> connect jfggge
<n> connection ngggeb
<n> could jcfeih
<n> curl ogggfa
<n> days hjgffe
<n> directly sfgfhW
<n> dnat bcggoi
<n> do hefdaq
<n> does hedepe
<n> dport kffffe
<n> drop ghfgck
<n> dropped ofddef
<n> e jggggf
<n> end drflZb
<n> established mffffe
<n> example mggggb
<n> explain jfgeej
<n> f jeggfg
<n> failed kgfffe
<n> fgebjl
<n> fine ofdgee
<n> for maebmh
<n> forward eaffoh
<n> from qRfkdk
<n> g lbffgh
<n> get efadeu
<n> gets hfeeoc
<n> goes cfegod
<n> good odegfe
<n> h mffdge
<n> had dfeimd
<n> has ckeedm
<n> i hldlhX
<n> if gdggmd
<n> in ichamh
<n> into kbdefn
<n> ip hfgfje
<n> is eccjng
<n> it meedei
<n> just mgggfc
<n> k ncgcdj
<n> last efgfen
<n> like cgggij
<n> look gfggdk
<n> lost fgefnd
<n> mail jgggff
<n> make iffcle
<n> mark jggfff
<n> milliseconds nfgfed
<n> min gegfij
<n> minutes pchagg
<n> ms gfggej
<n> node rcfheb
<n> of nbbhdm
<n> off ilgbgf
<n> ok rZefff
<n> on ihmfiV
<n> only pefffb
<n> open mmWrcY
<n> or fnfieb
<n> out qeggdb
<n> outbound pfgdgb
<n> packet jgggge
<n> please heedlh
<n> pls scfjXg
<n> pm macfhk
<n> port nfbgfg
<n> postfix lgggfc
<n> proto kgggfe
<n> published tlbcdZ
<n> quic wcdWfi
<n> reach fbfdet
<n> reachable lofcgY
<n> relay sfffcb
<n> reporter kgggfe
<n> rule cefhkk
<n> s hddchp
<n> safe gegegk
<n> says hfgfbm
<n> seconds mgggdf
<n> since seggad
<n> so hegfle
<n> src jgggff
<n> stuck jfgfgf
<n> syn jggfff
<n> tcp kjgjeY
<n> that pefdhd
<n> the kffffg
<n> then dgffne
<n> through qjddcd
<n> thx mfeffe
<n> times mfhegd
<n> to fafXpp
<n> towards hjgeeg
<n> trying jeggfg
<n> udp rdffhZ
<n> unreplied jggfff
<n> use kfffff
<n> using oeeffe
<n> via jffgfg
<n> was hgfflc
<n> were afggqd
<n> what fdfdpe
<n> what's hgfddl
<n> when dgfgle
<n> where dgggkg
<n> which bbgpif
<n> who fbhokY
<n> will nffdef
<n> with gkcenb
<n> work obgfeh
<n> works pdeggd
<n> would meffhd
<n> wtf gggfej
<n> x lggggd
<n> you oehdfd
<n> 一 lefgge
<n> 上 kfheak
<n> 不 yWfffb
<n> 两 gdffji
<n> 为 khgdeg
<n> 了 Xrdekf
<n> 会 dekmdd
<n> 出 oegfdf
<n> 到 adYnhp
<n> 发 jegfhf
<n> 口 iYjkdh
<n> 只 fsgbdd
<n> 可 kdgffg
<n> 合 hgdbfo
<n> 吗 xadcgc
<n> 和 sfhcgX
<n> 啊 pjdffZ
<n> 对 uhbYfe
<n> 就 lgfgef
<n> 帮 gffefk
<n> 应 jafofd
<n> 开 dcdqdj
<n> 打 ogfZei
<n> 拉 jgggge
<n> 换 fgggkd
<n> 收 lfffgf
<n> 改 aegdnl
<n> 放 lefddj
<n> 映 gPbrlm
<n> 是 idcmnY
<n> 最 qfefZg
<n> 有 kqZgbe
<n> 没 pehcgc
<n> 点 gffefl
<n> 的 dagger
<n> 端 kmZZhi
<n> 管 mgchge
<n> 能 fYgWgz
<n> 行 bffdmj
<n> 被 kgffgf
<n> 访 iadcgr
<n> 走 oefeee
<n> 转 Oletke
<n> 还 cjglfd
<n> 连 mefdfi
<n> 通 naecdo
<n> 那 feffkg
<n> 都 eqgWii
<outside> $ rcebhf
<outside> ' dgfgme
<outside> , rcihfX
<outside> -> vbgWje
<outside> -d fffefm
<outside> -j feeehm
<outside> -p cggenf
<outside> : zXgbcg
<outside> <far> pcgecg
<outside> <host> mfcemd
<outside> <n> mdehhc
<outside> <outside> rbfZgh
<outside> <own> geeflf
<outside> <service> gfdqga
<outside> ? pddhgc
<outside> accept bgegng
<outside> access olbZhe
<outside> and sfhYdf
<outside> at sheade
<outside> be vddced
<outside> but mefgfd
<outside> by obgfge
<outside> can lgngdX
<outside> client oggcdg
<outside> clients edgeof
<outside> connects regdgZ
<outside> could gcildf
<outside> does pcfXoe
<outside> for mcdlfe
<outside> from fgdcpf
<outside> get oajqbX
<outside> gets glclce
<outside> hit kjcggd
<outside> host pdZhgh
<outside> i sfgagb
<outside> in llddch
<outside> it jeffkd
<outside> it's mfgggc
<outside> jeihhb
<outside> off dfgemg
<outside> oif jgggeg
<outside> ok rfegae
<outside> on hWmkhf
<outside> open rcfede
<outside> opens qfgXfg
<outside> or yecccc
<outside> out egfgkf
<outside> over nfgfdd
<outside> ping oegcff
<outside> reach flmhdZ
<outside> right rYkldW
<outside> see hraefd
<outside> side hifgic
<outside> still jiebnb
<outside> straight mdffge
<outside> tcp lddeig
<outside> that ehbiel
<outside> the ocefgf
<outside> then cggglf
<outside> through mXlkfa
<outside> thru hockea
<outside> to qbedan
<outside> udp odgffd
<outside> users oefedg
<outside> were cggflg
<outside> what necjfe
<outside> who wbgXdh
<outside> will kddclh
<outside> with famnde
<outside> would ddjkid
<outside> 一 kfhgfe
<outside> 上 ncfdfj
<outside> 不 kffegf
<outside> 了 kZocid
<outside> 会 ahggqb
<outside> 出 idfekh
<outside> 到 pZcima
<outside> 去 fdffrb
<outside> 发 hWhmgh
<outside> 可 vWggha
<outside> 吗 pcgdjb
<outside> 客 kXhgii
<outside> 就 kfffgf
<outside> 开 hlkhbZ
<outside> 打 pbgfcg
<outside> 扫 iqZdff
<outside> 收 nbfeig
<outside> 是 peghcd
<outside> 有 oehXcm
<outside> 来 iicndc
<outside> 正 qZggef
<outside> 用 hdfnib
<outside> 的 jdkijY
<outside> 直 weYcfg
<outside> 能 qgfneS
<outside> 访 kjcliV
<outside> 走 tZfdef
<outside> 还 bhggod
<outside> 这 ofddkb
<outside> 进 pUjiff
<outside> 连 ncchjd
<outside> 通 offegd
<outside> 那 nddfkd
<outside> 都 dmZljd
<own> $ mkYhcf
<own> ' lggffd
<own> , hgfobd
<own> -p efgfkh
<own> <client> lfgffe
<own> <far> meffff
<own> <n> logfgU
<own> <own> mffffd
<own> <service> jnfaic
<own> ? frbejb
<own> actually kldibe
<own> after dgfglf
<own> and gmcjcf
<own> answer ilgdhb
<own> any lbfdld
<own> are bffsed
<own> as jdejid
<own> at fbgkke
<own> be nofcbb
<own> come oegchd
<own> coming nfdZjg
<own> connect jgffgf
<own> connection mefffe
<own> curl jgffgf
<own> die igdbpc
<own> do ldekah
<own> does ihfgic
<own> doesn't kihdgc
<own> dport rcggdc
<own> dst mffffe
<own> end oZiide
<own> ends bdhnhg
<own> every kggffg
<own> failed mgfefe
<own> for hZbifq
<own> forwarded siXjjV
<own> from tbmQqY
<own> get pjZjgX
<own> gets fdeiqa
<own> gives lffgfe
<own> go lgeidd
<own> goes kadkje
<own> i nghedd
<own> if cghgrY
<own> in pfgffb
<own> into kfggef
<own> is kkckbe
<own> it pcfdgg
<own> jicigd
<own> just pffddf
<own> land XZivfh
<own> make peffbg
<own> never kofYge
<own> no lhefff
<own> not oZfgif
<own> ok dsefkW
<own> on kmbice
<own> once ddehng
<own> open piXofX
<own> opens ocghgc
<own> or mgfelY
<own> over jhcjib
<own> please infdce
<own> pls mffiec
<own> port mXfgfl
<own> prot hmgegc
<own> reachable lndXlb
<own> refused mcfgfg
<own> s kggffe
<own> should mfgdeg
<own> since lkfdfc
<own> smpt hnfdfe
<own> sport kffffe
<own> start dgfgme
<own> still egfflf
<own> survive Zhhgsa
<own> tcp mbfkjZ
<own> that jkWoee
<own> the ocgelZ
<own> then jdgZof
<own> timed kffgfe
<own> times nefggd
<own> to lbeWok
<own> udp tdgehY
<own> usable csfchc
<own> was kfghfe
<own> what hagnff
<own> when kleeiZ
<own> where sTifgg
<own> which wlcZcb
<own> while offfbg
<own> who fkgmac
<own> will mdffff
<own> with eebdmm
<own> work rlaYpV
<own> works ijeefe
<own> 一 qegeeb
<own> 上 cmXpgd
<own> 不 hfefle
<own> 为 ygeheS
<own> 了 cfgeli
<own> 会 qhfXlb
<own> 到 jpfadd
<own> 发 fYgshc
<own> 后 WZivie
<own> 吗 flYZjn
<own> 对 hdZpgh
<own> 就 hhggib
<own> 打 oedgfe
<own> 报 pbfegf
<own> 映 ZZetih
<own> 是 hgegkd
<own> 最 fXcpne
<own> 有 neZkge
<own> 没 mgfdef
<own> 的 leefid
<own> 端 jqediW
<own> 能 wbeejX
<own> 行 fdgglf
<own> 被 sggggV
<own> 走 qcfgfc
<own> 超 kgfgfd
<own> 转 rIekph
<own> 还 bbiejn
<own> 这 aldldi
<own> 连 odfffe
<own> 通 gjbbng
<public> $ medhge
<public> , jckhfe
<public> : idilfb
<public> <far> leffgf
<public> <own> jdjhfd
<public> ? gmbija
<public> and acethe
<public> leimcZ
<public> of iZfneg
<public> on secegb
<public> 上 gdemgf
<server> $ gflidd
<server> , lcelfe
<server> : lfffff
<server> <client> pdggdc
<server> <host> pegcgd
<server> <own> lfffge
<server> ? frbdZl
<server> at shfeca
<server> has kfgffg
<server> iighcf
<server> in rgfcfb
<server> is igfkfd
<server> on sZhbhd
<server> 主 rcgbgf
<server> 地 nfffdg
<server> 填 jfggff
<server> 有 gVhpif
<server> 的 hbXpfl
<server> 能 pcffff
<server> 自 mefgff
<server> 要 qZhdgf
<service> $ qdfhfa
<service> , phkaea
<service> : jlgWif
<service> ; lefggd
<service> <client> kgggee
<service> <host> qeheea
<service> <n> jhfkaf
<service> <own> hnffde
<service> <server> uagbef
<service> ? ikfckc
<service> against lgfffe
<service> and meeble
<service> anywhere gleege
<service> at klchdc
<service> broker kgffff
<service> by jffggf
<service> client uecXhh
<service> connect jfgfgf
<service> connection mcdgoZ
<service> connections pdhbge
<service> daemon gjgeff
<service> dnat Wefgri
<service> does nefeff
<service> exposure gmgggZ
<service> for kceceo
<service> forward cbhggo
<service> from khdgla
<service> host kgfgee
<service> in hggbfl
<service> into qggeea
<service> is rkacha
<service> just kdgggf
<service> lkedhc
<service> lookups jfggff
<service> of mkdYlc
<service> ok ldfgjb
<service> on ijYkkb
<service> onto ngfedg
<service> open hpcicc
<service> or qcfefd
<service> out ledglb
<service> over jpgZgd
<service> pointing ffgefl
<service> polling lcgggg
<service> polls lffege
<service> port Yipleb
<service> published ingZjb
<service> queries lfggee
<service> query ngffbg
<service> reachable niidfZ
<service> session kifdgf
<service> sites ieffjf
<service> straight kfgeff
<service> tcp jnddee
<service> that lgggdf
<service> through imhded
<service> to idddqd
<service> udp mffgfe
<service> via fgegjf
<service> work tefgeY
<service> 一 oefffe
<service> 上 rcgcdg
<service> 为 mgfgfd
<service> 了 fgffkf
<service> 会 mfgfgc
<service> 到 migZgf
<service> 发 ogefde
<service> 吗 nabajn
<service> 填 ocggdg
<service> 收 odchge
<service> 是 hseYhc
<service> 有 ejgmdc
<service> 服 esebfe
<service> 登 lefffg
<service> 的 eneege
<service> 能 tffefa
<service> 行 gfgdkg
<service> 请 pggafg
<service> 走 iZgnff
<service> 轮 mfgeff
<service> 进 ocgfef
<service> 连 kffggf
<service> 通 fZgegq
<service> 都 nmdWfg
<zone> $ odcief
<zone> 's rYhgef
<zone> , mhleba
<zone> -> lccgjg
<zone> -d fggefl
<zone> -j egfgnd
<zone> -m fgghjd
<zone> -o biffhj
<zone> -p fffgnc
<zone> : qfhcdd
<zone> <client> pcfffe
<zone> <gateway> rehddc
<zone> <host> qbffge
<zone> <n> vahaef
<zone> <outside> njZhgc
<zone> <own> yTffhb
<zone> <service> xZWiff
<zone> <zone> ljkgac
<zone> ? jkejiW
<zone> able nVkehi
<zone> actually faqdhf
<zone> allowed rWrgfU
<zone> and hocdff
<zone> are scfefc
<zone> at oabghh
<zone> be pZdhhe
<zone> box jffgff
<zone> browse regefb
<zone> can ihmjiS
<zone> can't vccefc
<zone> cannot naghff
<zone> cant pcgfde
<zone> client peehfd
<zone> clients lfedmc
<zone> connects kfgefg
<zone> could reedgd
<zone> directly nbfgfh
<zone> dnat afgeqe
<zone> do pgdged
<zone> does tefgab
<zone> even tceffb
<zone> folks oggbeg
<zone> for mciWoe
<zone> from oqcXfc
<zone> get sXkcdf
<zone> gets nZlagh
<zone> gives ocggdf
<zone> go leiefe
<zone> going ggfgna
<zone> has mckffc
<zone> have qZggic
<zone> hit vZffgZ
<zone> hosts wdggcX
<zone> i iifdgf
<zone> in lggged
<zone> into rZgfcg
<zone> ip jggffg
<zone> is ldpcce
<zone> just jdgggg
<zone> lan qefgeb
<zone> laptop redech
<zone> last keefej
<zone> lose egfftY
<zone> machines mjefce
<zone> make cffhne
<zone> may qagggc
<zone> mfjcgc
<zone> must qefegb
<zone> need lfgfff
<zone> needs kgegfg
<zone> net vccedd
<zone> network rYfgff
<zone> not ocjdfb
<zone> on wbffda
<zone> open uaefhb
<zone> opening oeehfc
<zone> opens sggXeg
<zone> or iradhb
<zone> outlook pZffgg
<zone> over mglefZ
<zone> pc rfcefd
<zone> pcs nehaie
<zone> people mbghjb
<zone> permitted rbfgcf
<zone> ping ogfgec
<zone> port offehb
<zone> ppl ndfgge
<zone> reach pSqblb
<zone> rules bbegqh
<zone> say zZgeeY
<zone> says jfgfff
<zone> see oZfgie
<zone> segment idlhdd
<zone> send lgfgdg
<zone> should kdghgf
<zone> shows jfggff
<zone> side hfgfjf
<zone> src jggfff
<zone> still Zcgfml
<zone> subnet ugWegf
<zone> talk pchgdc
<zone> talking iffgoZ
<zone> that ggedoe
<zone> the odfbhf
<zone> then cggglf
<zone> they ofegfc
<zone> through ragcie
<zone> thru gmfegd
<zone> to oXXdnm
<zone> towards vgfZfa
<zone> use tdkchV
<zone> user ffjfff
<zone> users gikfgb
<zone> via wWihfZ
<zone> wants tcZfgf
<zone> what kfgfff
<zone> who fefgkf
<zone> wifi kefgef
<zone> with ggdflg
<zone> zone oeggbe
<zone> 上 qdefha
<zone> 下 mcgfgf
<zone> 为 5UekhR
<zone> 之 lfgggc
<zone> 也 bjfgmd
<zone> 出 lfidhd
<zone> 到 kXfbnk
<zone> 去 negelY
<zone> 发 nefeff
<zone> 可 lXhgek
<zone> 吗 lceggg
<zone> 和 ijfffe
<zone> 开 iofdfb
<zone> 往 mgehed
<zone> 打 oeeffd
<zone> 提 odfdfg
<zone> 收 lfffff
<zone> 放 qcfacl
<zone> 是 fhdgmc
<zone> 有 kfgffe
<zone> 机 qbegge
<zone> 查 meghdg
<zone> 段 fjfgff
<zone> 现 kcqYhd
<zone> 用 tbffha
<zone> 电 ofeffd
<zone> 的 kejged
<zone> 直 odggbh
<zone> 网 uTfggf
<zone> 能 leedig
<zone> 访 tWhjkU
<zone> 还 fgghkd
<zone> 这 ndjfga
<zone> 进 wafefb
<zone> 连 llfblX
<zone> 通 sbdhed
<zone> 那 mkegea
<zone> 都 efnggc
<zone> 里 kihdhb
? -a ffgfjg
? <host> naggfg
? <n> klgffZ
? <outside> mjcefe
? <own> odfjea
? <service> odfdfh
? <zone> fheeme
? ? gmefbi
? a klbkaf
? apt lfgeff
? asking jffeje
? auditor eejifg
? example phhfeY
? from mfgeef
? how edfgfn
? i dihlee
? i'm mZfhgh
? in jgggge
? input onccfb
? is sceggc
? it efeehm
? it's hfbfen
? just jlcfaj
? kernel jgggfe
? many ggfjge
? my fegfgk
? need lidhfc
? nobody cdhhbr
? please jakjgd
? port olaefb
? tcp lgfffd
? thank ogfZdk
? thanks nggeee
? the hdbqja
? they iffemc
? thx nghggX
? udp lhfged
? want nifeec
? we gffkgf
? what fjfegg
? whats faggdq
? yes lfeefg
? 不 gkgffe
? 列 ilWqhZ
? 回 offgfb
? 安 gekgic
? 怎 fffdfm
? 我 kYlffi
? 有 oagefh
? 等 mYekgg
? 给 hjbfel
? 谢 kfgghd
? 还 ieccdr
^ -a ffffSz
^ -i kZbfds
^ <client> rahceh
^ <far> pfffdc
^ <gateway> qhdgcc
^ <host> ohXocc
^ <n> ihekfd
^ <outside> rcilYa
^ <own> mwZgaX
^ <public> eiekff
^ <server> oefegd
^ <service> ulfcYZ
^ <zone> uijdZW
^ a oZejic
^ acme deffdp
^ add gedZnl
^ after iffatZ
^ all hZklff
^ am oggefa
^ an hldebk
^ and ladbjm
^ any jdgnae
^ anybody gjkbfg
^ anyone bseacm
^ anything hgeucW
^ are pXbcin
^ as mchhfc
^ assume kfffkb
^ audit cpbmgb
^ auditor gneffd
^ backup kegddk
^ before ijghed
^ behind qfcdge
^ block ehdcfp
^ by dkgfcl
^ can tTZdcu
^ captured jgfgff
^ change kfghnW
^ check mjeegb
^ chg egggoa
^ ci nfegee
^ client wbcZid
^ cna vYfffc
^ compliance edjidj
^ connection rafegd
^ conntrack kfgffe
^ could lYfbds
^ curl nffffd
^ customer lZelbk
^ dear meejed
^ dev fgdkhg
^ did eecefs
^ dmesg jgfgff
^ dnat fhavdZ
^ do pearXd
^ does leeedk
^ drop cdffre
^ dump ifbpee
^ enumerate ekeiff
^ everyone bsgffc
^ everything bWlufe
^ explain kegeXp
^ exposure cnfkec
^ first fehgek
^ for nnfZgb
^ forward fggenc
^ found hgffej
^ foxmail jfgfff
^ from nekZbi
^ git nfffee
^ github gegfdl
^ give efljdd
^ good kdgehg
^ got neegfe
^ guest fegedo
^ hairpin tZfZgi
^ has ofdfYk
^ hello iafggk
^ help oafZbs
^ helpdesk negfee
^ hey kleYej
^ hi mbgffi
^ how iefacr
^ hypothetically gceZue
^ i mWehii
^ i'd gdhelf
^ i'm jggied
^ i've hgggjd
^ icmp qcdegg
^ if ifhfrV
^ in icfgke
^ inc nffffd
^ incident ilbgfg
^ infra ffhffj
^ input egfgnd
^ inventory adfqgg
^ ip igfemc
^ iptables hffYsd
^ ipv teefeb
^ is pjZjWi
^ it lbfgdk
^ it's idfdfl
^ its fffffl
^ java kfgfff
^ just jcfcdp
^ kernel jgffff
^ kindly eZZogp
^ l iYhdct
^ label pgfggY
^ laptop mefdgg
^ let's effgmf
^ line iafdcs
^ list cnjjea
^ ln gZgdfr
^ logged pbiceg
^ mail jfUnhj
^ maillog lfgffd
^ masquerade fddeoh
^ may uXgffd
^ mes jggefg
^ monitoring nffggc
^ morning mdfdfj
^ moving hegeld
^ mx cdfegq
^ my pefejZ
^ nat mfeleZ
^ nc ijgegd
^ need mgejeb
^ net ggffmc
^ new jcheek
^ nft ehggdl
^ nginx nffdgd
^ nightly jfgffg
^ nmap mdgfeg
^ nobody hlclhY
^ noc jggfff
^ not mZclfh
^ nov jggfff
^ of jdpZeg
^ ok rfZebj
^ on offhdc
^ once iffekf
^ one ikfdef
^ openssl kfgfge
^ our kffYgm
^ outbound ocgegf
^ outlook mfffff
^ pacs jegefi
^ pci gmfdge
^ ping oeefef
^ pinging jgffff
^ pkts hegccp
^ plain wffYfa
^ planning eggflf
^ please Yffeko
^ pls eZeecy
^ plz pfeegb
^ port lrajcX
^ ports kZgnfe
^ postfix nffffe
^ pr ecfdin
^ pretend bcijle
^ printer jeggdh
^ proposal gfegrY
^ proposed gfggsV
^ queue sahfiZ
^ quick khfckb
^ reachability knjadc
^ restart gefcfn
^ review gegfdm
^ root ndgfdf
^ say beigod
^ security jgkajb
^ seen henZhg
^ sev hoekca
^ should igdhoY
^ show jgmjaa
^ since oYfhei
^ sitting hemdge
^ so jggibg
^ somebody jaeihi
^ someone Zdengm
^ sorry gZgmfi
^ src tbfgdc
^ still dZegeu
^ suppose beggsb
^ supposing Zgfgre
^ swaks neffef
^ swap eYigof
^ swapping fchfqc
^ sysctl fefemf
^ take gcghmd
^ tcp jlfbfd
^ tcpdump jfggff
^ tell ojhZfc
^ thanks gcgbfp
^ the oZhohW
^ thinking cfgdpd
^ this ogfeec
^ thoughts ffgffk
^ threat tagcee
^ three fhbcgq
^ thunderbird nfgeee
^ thx gefdgm
^ ticket oeggfb
^ to rZikeZ
^ trace qefeec
^ traffic lbeoed
^ trying pifgbb
^ two dhcgeo
^ udp olgaeb
^ under fefkkb
^ usage hbgceq
^ user nffffe
^ users ldgfgf
^ vlan oefeak
^ walk refdga
^ wat fclmec
^ we njhajY
^ we'd egggoa
^ we're defghl
^ what eikehe
^ what's ebnnbe
^ whats hdknXf
^ when lefedk
^ where mcdofa
^ which hmageg
^ who btebbk
^ who's dreedf
^ whos freece
^ why lhfeYm
^ wich bjmkcd
^ will kggice
^ with chffsZ
^ without YdgiyY
^ would fZebqk
^ wtf iggfci
^ wy pcgeff
^ yo mdeedk
^ zabbix hcicen
^ 上 gchgdm
^ 不 veaacj
^ 中 hefcfn
^ 为 uYfedg
^ 主 heggdl
^ 交 lgggcg
^ 今 hddecq
^ 从 vTkfbf
^ 你 hdeefm
^ 值 mgggfc
^ 假 dfggpb
^ 公 lZjmga
^ 内 oeejgZ
^ 凌 offgfb
^ 列 fickgf
^ 刚 jfegei
^ 删 bcgcxc
^ 加 adehse
^ 去 bfggof
^ 发 jfaogc
^ 同 lggffd
^ 哈 defggm
^ 哪 ftchgX
^ 在 meidci
^ 备 geidbo
^ 外 mdfffg
^ 夜 kgggfe
^ 大 megdci
^ 如 ceggmg
^ 学 ngegde
^ 安 dildfe
^ 审 nfhchc
^ 客 negffc
^ 对 mSthhZ
^ 工 ngfgfb
^ 帮 ejechk
^ 怎 feecfq
^ 急 qegcfe
^ 您 hfdpga
^ 想 alfjmY
^ 我 jehfci
^ 手 nffffe
^ 打 bcejli
^ 把 fdchoe
^ 抓 kggffe
^ 护 ieclfg
^ 按 ifgdnc
^ 数 jfgffh
^ 文 ifgfZm
^ 新 gfhgan
^ 早 kegdek
^ 昨 iehebl
^ 有 ndbndd
^ 服 ngefee
^ 机 hcfggk
^ 求 jbeecp
^ 测 kgffge
^ 源 sadhdf
^ 现 jchibk
^ 用 kfgdgg
^ 监 jandge
^ 目 liSmhh
^ 看 fggdbp
^ 站 ahljhc
^ 端 hdXrhg
^ 第 defehm
^ 等 gnZieg
^ 给 jgdZjk
^ 网 hdhbfn
^ 老 nffffd
^ 能 hTheir
^ 若 efehpb
^ 要 aejfsZ
^ 规 dfffWv
^ 解 gfffTv
^ 请 rffhdZ
^ 谁 c5eafV
^ 财 gcffdq
^ 辛 eegdeo
^ 这 iegfYo
^ 邮 ndedfh
^ 都 infWig
^ 麻 ichdgl
a <gateway> kdgcfl
a <n> igfigd
a <outside> ngffde
a <service> mcfgff
a <zone> lfffff
a ? rhhgdW
a box mhhedd
a client idkckd
a colleague meeema
a connection ikdfef
a customer hlffdg
a dnat aodknW
a dumb kfgegg
a forward iabkjj
a guest ofggcc
a host vZgYgg
a junior fggfdk
a lady kfffgg
a laptop lejgce
a legend gdfefn
a list edkhfh
a look edgdfo
a machine iblhdg
a minute jfgfgf
a name hbffdp
a network fegkeg
a new fkejfd
a no nkXdif
a non afhjfk
a packet oeggbg
a partner mgegfc
a pc kbqbgc
a phone pZfffg
a ping jgghfe
a position kkfchc
a printer leggge
a random jehlcd
a reset kfgffe
a rule gfgfdl
a second feeikf
a session qdhcdf
a syn leggdf
a table bmhkdd
a tcp oegbeh
a ticket jggedi
a timeout qffefb
a udp rcegZh
a user mekefb
a vendor hcflXp
a way omddcc
a working dqgefc
a workstation obefgg
a yes klkccc
ab jgggff
able gnmZde
able to gmmZde
about <service> emZqdc
about <zone> qZeggf
about it laejhf
about jibggg
about to dfciik
above <n> hchend
above fegdpc
above it egfflg
above line gggfkd
accept $ gegfem
accept , cggfji
accept -a fffgnc
accept : cfgfmf
accept <- gffffl
accept ? gcefil
accept Whfdpi
accept at fggcij
accept below gfgeld
accept can Yfffjp
accept consequences gfgfld
accept do eggfgj
accept does agffqd
accept for cfgfgn
accept from fefdmg
accept in hfgdhi
accept instead agggpd
accept is bgggmf
accept just gdhfkf
accept right ggggoY
accept to gfggoa
accept what gggeld
accept would fgggld
accept 之 cgfgmf
accept 会 ffgfkf
accept 删 dgehoc
accept 的 fgfgjg
accept 这 fgggbm
accept' cggeij
accepted by lfffff
accepted oigfea
accepts meeeie
access $ kgnZgc
access <host> jncegd
access <outside> fgfhek
access <own> biifhi
access ? jdmcge
access denied negcgd
access liiVej
access to ljhbfc
accessible $ bmgggg
accessible lpefab
according iiffjc
according to iiefjc
account kfgffg
accounting efeeep
acess hvgaab
ack <n> kfgfff
ack ever kgffff
ack kggfff
acme <gateway> geeddq
acme example mfhfgb
acme gchddq
across ? kfggef
across ljfeag
action gchfco
active kffgff
actually aiokbc
actually do hgddcp
actually end loface
actually get ghkegd
actually let fgbfbr
actually use ghkeff
add -a fgfgzP
add a cdiffo
add cYectm
add the efegmf
add this fgfgzP
add 一 efffhj
added , dgghkf
added -a bhhgob
added hbecph
added the eddefr
added to eedgfo
adding -a fgggnb
adding dfiera
adding this egegnd
address $ kchhgf
address , jbkghc
address <far> nggbgd
address <host> hghcjf
address <own> ifelff
address ? fjejdf
address do ngefhb
address does mfgefc
address hffnah
address is pggdfb
addressed vbfaef
addresses jeddar
adds Xeefno
admin kefffh
adress <own> pbggde
adress scfgcd
advance lggeeg
advise pcgdeh
advise whether pcgdeh
affected hfdanj
after <n> kggfgd
after ? egfgsX
after connect jfggff
after iafglf
after line ggggsV
after that agggmg
after the ijffXm
afternoon gfkhfd
afterwards $ efgfme
afterwards ? deghnc
afterwards bfherd
again $ ecfdfr
again , ichdgk
again pZhebl
against <far> qgfgfY
against <host> ofgfec
against <own> ffemff
against fdfhhk
against the eggfdm
agent <client> kefggf
agent qfgfgY
agents mgghfb
ago ffgkff
agree ? mfggec
agree mfggec
ah $ jdmede
ah kcldeh
aimed at ndfibf
aimed ndfibf
alert lggegc
alerts ochfee
alive mdgegg
all $ mjfYjd
all , ijfcdj
all ? mbellX
all can bmmdfe
all dnat cgdpef
all is afipfd
all jhhmhU
all of mbgmbe
all or pbgdfh
all port iadohf
all services bcipeg
all sources fpecff
all the hfjide
allow iedeji
allow that lgfffe
allow 的 pgegga
allowed $ sZfehe
allowed ? vaeeec
allowed into hlbghd
allowed lmfYdh
allowed or qaggdf
allowed out ohhgZd
allowed to cnjUeo
allowed y mbhgge
alowed klfZfg
already ? mfecYp
already lchcmd
also djcZft
also what ghcdeo
although rdegec
always jegdZq
am $ jfggbj
am , kedidi
am i jceeki
am kbbhhk
am not ihgXfn
an <outside> mbmcee
an <service> lfeffg
an <zone> lejefd
an accept dgffcq
an answer lpdXge
an attacker nbjlca
an eemjZj
an inbound rdcdal
an inventory Xhjngd
an old gggdbo
and <n> ogdana
and <service> oegbkc
and <zone> lkbgee
and also ggbaet
and back reeffb
and by lkfdfb
and does oefech
and for Xmgekg
and from kvZheV
and gets jgffff
and gffdhk
and has pcgffc
and he fhghdj
and his pgfggZ
and how ggfefk
and i mfhdcg
and i'd odghZi
and if fhfjjb
and in jffefi
and is hgffbm
and it kggfff
and my lffffe
and no jgggdg
and not ifgdhg
and now phgfbb
and on hjZkbj
and outlook oefefe
and over ehggdk
and port pbfkhX
and ports Zdduge
and reload ffgfap
and say fddflj
and since mgggdd
and the odejcd
and their mgfeef
and then mghfdd
and thunderbird lggggc
and under qeeZbm
and want wZifca
and what hfdajl
and when gfgeaq
and where nXglVo
and which hkeeff
and who ijfdcl
and why gfhefk
and with hfgeld
and would Ygfelm
annual ghYljf
ansible pfeegd
answer $ rYfggf
answer : pbdfgf
answer <service> qiebfc
answer ? odkccf
answer come pfgece
answer from jkdeja
answer mdjadj
answered by sacdhg
answered rcbefg
answering qcfeef
answers sUeohZ
any $ kdemee
any <service> mgffdf
any address drgdfd
any chance pafheg
any difference fdhfoc
any dnat ddeqef
any effect ceheqd
any fjYkoZ
any host hlgdef
any idea blefbo
any machine erecff
any more iggghd
any of 1dgXeY
any port uiedba
any reason uYffcg
any rule pfgcdf
any side ejhfnZ
any traffic uZggdb
any way nbffie
anybody , elgdgg
anybody able Yshege
anybody at emgegd
anybody byiZea
anybody on oedege
anymore gegefk
anyone ? aggljf
anyone Vsegkd
anyone able foceid
anyone at azgbbd
anything $ diffle
anything , hgflde
anything ? cXhtfg
anything at fhbnbj
anything behind enegef
anything break hdgfnd
anything change Xhjctc
anything else jZgjif
anything exposed bndmgb
anything fnXpfb
anything for kcheld
anything forwarded ifgjgc
anything get dmdlfd
anything in oajgdf
anything natted gZhlhg
anything of kaemdh
anything on jhamgb
anything or akhmbe
anything published cYhrhe
anything stop qbhgag
anything stopping obgdgg
anything that oeedgg
anything to gVdqfl
anywhere $ pVfiej
anywhere , bgblij
anywhere ? Zkdqee
anywhere behind fqfcgd
anywhere fpbkbd
anywhere on csgcfd
anywhere through flgege
ap kgfgge
apart emkjeY
apart from emkjeY
api recchd
app on qdgafg
app pdgffd
append -a ffggnb
append efggwS
appended egggxR
apply ggffob
approval gcgcds
approve it gggchj
approve nbfdle
approved by efedfq
approved cbiaew
approved the hchcfo
apt rfgdeb
apt update negfhc
arbitrary lclchd
are <n> oggffa
are <zone> pWejkc
are able fldfgf
are allowed cqleeZ
are asking pebfkc
are efjidi
are exposed Xkqffd
are forwarded gadnhh
are getting ikeehd
are in jigcgf
are not lmgeZe
are on nbfegh
are open hTpqdc
are permitted ikddgf
are stuck gfgffj
are the mfeedi
are they lcfafn
are usable ffkdgg
are we kcggdj
are you fecefq
around kfggib
arrive ? iggame
arrive at tcfcdg
arrive rhfYkY
arrives jgfmfa
arriving iefndd
arriving on oYeigf
as <n> egggnb
as a iejhgd
as far iqhbfa
as gfgdel
as it nkfddc
as its ogfgdd
as seen pajche
as the jifflY
as they qeefdd
as things pdfgfc
as to kfggdh
as well hldZjh
as you kgfgdg
asap $ Xffggr
asap , djhbcp
asap Vihdft
ask $ mfgfgc
ask ? ecamij
ask cfcifo
ask you hefafp
asked for degmgf
asked lffhhc
asking $ knebdg
asking for nhhbia
asking mfggiZ
asks : amkdfg
asks for fiejff
asks ihhjaf
assessor jjeegf
asset fdeogf
asset register efcogf
assume jeoffZ
assured mark mffffe
assured mffffe
at $ kfhffe
at <client> mbkfjZ
at <far> ofgdfd
at <n> fbhgen
at <own> iidkcg
at <service> lkgbgc
at ? dbnjbi
at all kkcikV
at github fgffgk
at hfelic
at it bcgqhe
at line cfffdq
at me lgffge
at my lbfdgl
at tcp jmfcee
at the fgeffk
at you heedgm
atm $ cbeqif
atm ebfpic
attached jfgcfj
attacker obikda
attacker on jbkobb
audit $ gflggd
audit : ljfcef
audit file hekegf
audit fkhkeZ
audit i jhbifg
audit item jnhZgc
audit question csgYhe
audit wants gikceg
auditor asks emgege
auditor fmeicg
auditor is hlbpZc
auditor wants fjgigc
auditors hiXnic
authentication $ qagege
authentication , jfggff
authentication oehdfd
authentication' kfggff
available oajfgc
away $ jfffkc
away , Xegfok
away ? lfgehc
away iegdke
back $ hlefee
back , kfggfe
back : iggglZ
back ? hfjfic
back from pfegfc
back kdhcii
back out qfgece
back through mfffff
back to odeedi
backend kedrcb
backup <n> Zfhgfq
backup bZbgiu
backup job lggefe
backups rbcgff
bad lcbbgp
badge hdjdhh
bank ehjddk
banner neegge
be able lZgkge
be accepted ikefdf
be blocked kgfgef
be contacted ikffee
be different egieqY
be enough cggfmf
be forwarded liegbg
be gkcfje
be great bifjei
be let meggcg
be open gldjha
be reached jmebeg
be so ldfebm
be working nfgcff
because ejecgk
because of bkdggk
because the jdgdjf
become hgdeoc
becomes accept Xgfgtd
becomes drop aegfre
becomes jffbkf
becomes of xeeaag
been fYifmh
before $ heffem
before , odeeak
before gggdfk
before i gkgdge
before it cfgfdp
before line fgggje
before the hggcgj
before tonight's heggbm
before we kefika
behaviour hfgfmb
behind <own> kVeshc
behind iajueW
behind it heelfe
behind that fdfqfc
behind the nhdhed
behind this fsfagd
being lhekdc
believe hddklb
belong Zgdird
below <n> gdgeuX
below hegeqY
below line fgggrX
besides <outside> awaceh
besides <service> ekhgef
besides eogmeX
best ichbdp
bet geefgm
between <n> bdifep
between <zone> maghei
between dkffUt
big oafcle
bit rYfZfm
blame qfffbf
blank lffgfe
blast iglZjd
blast radius iglZjd
block <far> ehdcfp
block ffechn
block it jgfgff
blocked $ tfgbfa
blocked , mggefd
blocked ? ocfafk
blocked tafYej
blocking ? kdgfgg
blocking lgbbco
blocks idcder
board : glgfib
bond jegeje
boss fllaja
boss is jgfdke
bot $ gffdgl
bot , hbgdfo
bot gdhefl
bot 怎 fgfegk
both jneefc
bother you jffgfg
bottom gffdlg
bottom of gfgfle
bounce qhefcc
bounces wafecd
box $ giZmck
box , dgchji
box <client> nfekcc
box <host> lgdigc
box ? hklgdZ
box and lhfdgg
box answers rbfkeY
box at kcjfgf
box behind nmfadc
box besides WYkvid
box do jfcjeg
box have meXlhf
box hcfleh
box in lYjfgh
box is negjeb
box itself obfghd
box on msfadY
box or tdhWgf
branch , hgfeld
branch ddidgn
break ? degfrb
break anything geiadp
break cdiZqi
break if ggfgmb
breaks $ hegaqc
breaks ? gfffsX
breaks hfgeqZ
breaks if geffwU
breaks when ggffnb
bridge qedged
broken again degahr
broken nbfcen
broker <client> kfffff
broker lfffff
browse <outside> hfdhpZ
browse <service> kefeig
browse pheggY
browser neheee
browsing qegakb
build dehgfk
building jchegj
but does kffegf
but lcgieg
but my jgggge
but not jZhffl
but the heflee
by <client> qdhcfd
by <far> sfefdc
by <gateway> kdcmfe
by <host> kejeef
by <n> pbbfdl
by <own> vchYhb
by <public> jcoZgf
by <service> ofeegd
by <zone> udccgc
by a lfegfe
by default geeeik
by design qdgcge
by it ehcaet
by itself kdgggg
by jgigfc
by mail igfhgd
by noon fmfged
by our lfegge
by port mfdgfg
by step ngfffd
by the sebeeg
by way qcffcg
by which mifffb
by whom fofdbh
bypass phhdda
bytes ifgfdj
cab hfceli
cable kedefj
call $ mafcgl
call for iZgefo
call here kgfgfe
call nWgdep
called mfefdg
caller nfgfed
calling jehdfj
calls fhfjkb
came gdeeeq
camera <client> lgffef
camera lgffef
can <client> iahdlg
can <far> tdgdiX
can <gateway> tdfgfY
can <host> pcifjY
can <outside> rXjenX
can <own> epheec
can <service> emebfj
can <zone> vVleec
can a kdobdf
can access jreZha
can an ridbde
can anybody jjefge
can anything qecfgd
can be Zsfajf
can dkjbej
can get mojdeT
can hit mkmfgR
can i oZchek
can it kelbef
can nobody uWgfhd
can not qgfcgb
can open komWgY
can people nVjfjf
can ping inZdhh
can ppl vcgcZf
can reach fuhbhX
can somebody malZcm
can someone jjegZi
can still hYhikg
can talk ekjcmZ
can teh mfefgd
can the gbikcj
can they hameif
can u iedafq
can use mpaalX
can you icehem
can't <client> kegfgf
can't <zone> tahehZ
can't connect lgggfc
can't fetch ngffgb
can't get gsedeZ
can't oiaege
can't open sfddgb
cannot connect mffefe
cannot fetch lgffge
cannot open rahdhd
cannot rafefd
cannot reach paggfe
cant <client> ragegd
cant <service> qafgcf
cant <zone> odfggc
cant get pdgfgc
cant i lfgfff
cant open pffega
cant qbhgec
capture meffff
card fefggk
care eofdge
carrier igfdek
carry ogcfeg
case hfgbod
catch qafaZr
cause ? mffege
cause nefffe
ccc <n> lfgfgd
ccc lfgfgd
cd : jgggge
cd jgggge
cert ebfbcx
cert on dehefn
certificate Zhhddr
certificate on bfhefp
chain ? kffgka
chain peghhX
chains mgegfd
chance pbfgeg
change $ kdecfm
change ? fcfdmj
change anything eaieog
change board ffggfj
change for ageggo
change haebjq
change in aghfnf
change to gfggcm
change window fefeki
changed edgdin
changed line geggdm
changed the hbhccr
changes ? gfefhj
changes bggcva
changes if gfffje
changing bggepd
channel igegbm
check $ nfgegc
check : njfffZ
check <client> qefdgb
check before rhedbf
check hodefc
check in ngdffd
check whether mffdge
check 一 pebnfY
checked kgffff
checking jfhdlb
checks oggfdc
cheers kefdYq
chg <n> kfdejf
chg kfdejf
chk zVhfhX
chrome jehdej
ci runner mgffgc
ci scghcb
claims iZekhi
clamp ldgdej
clamp mss gfgffj
client , iejahi
client : gfldff
client <client> sefefa
client ? nfgfcf
client address nhhbgd
client at hafemi
client connect nffffd
client in qefgeb
client ip pggdbg
client is jggfeg
client oagfhe
client on eggfkf
client to qefhea
client who qfhdec
client's kdilhY
clients dtfaib
clients get jlddib
clone rgccfd
close mfecfh
close src nffffd
closed <service> megfef
closed kbfbhm
cloud kfgffe
clue hfblgg
cn mkecfd
cna vYfffc
code mfgdgf
colleague , jeeigf
colleague pbehlX
colleagues , kcfkdf
colleagues nfehfd
collect kdfgif
collector tfegfY
collects lfggde
com : cfegeq
com <far> mggggb
com <n> tgffgV
com cfegdp
come back kggggb
come from peffde
come in qegYhf
come nigcce
come to Zeghua
come up legbke
comes back neffdf
comes fjdgcl
comes from wdiXec
comes in fmahan
comes up hfhdsW
coming from ndkafe
coming in jcfhkd
coming qbieec
command jfggge
comment ifffan
commit dfgcmi
complain mlfcga
complaining ilfdff
complains mfgged
complete fgdmgd
complete inventory ggemfd
complete list gdhmfd
compliance fcgmdh
conect rjccga
conect to pjdcgb
conection lfgffe
config <n> fegfem
config bchjcp
configured odfhfd
confirm $ hjdghe
confirm that meggef
confirm whcZdc
confirm 一 gkgfdf
confirmations jgggfe
connect $ mXndff
connect : kdgggf
connect <own> lfgffd
connect ? ijfffe
connect from mggffc
connect to jigfgc
connected mffffe
connected to kgffff
connecting lggefe
connecting to kggeff
connection after jfggff
connection from pcggde
connection pfhcfc
connection refused pdhdgc
connection timed legggf
connection to kmgZgd
connection was lggfgd
connectionrefusederror : kggffd
connectionrefusederror kggffd
connections ? cuecee
connections into khffff
connections qiZgga
connections to kgiidc
connections towards lkeYgh
connectivity lcgeqX
connects kdgkce
connects to kdfkdg
conntrack -e lfggee
conntrack -l jgggff
conntrack : kgdcfl
conntrack ctstate efgeji
conntrack table hfgdfl
conntrack 正 kfggff
conntrack 里 lffffe
consequence dgfemh
consequences ? dfgfuX
consequences bfgexX
console lfgfdf
consultant ndffff
consumer pfegeb
contacted ikffee
context legdjd
contractor gegfel
contractors leeeej
control pdcfff
controller kgggfe
copied gfgfej
copier kggffe
core gdhbfq
correct ? lcddgl
correct nbfcgk
cosmetic hfgeld
could <client> cejdnf
could <host> oefdgf
could <zone> Xffgvc
could a meefeh
could geignZ
could get kmhVfh
could i kdejff
could it pfccdk
could not jggfge
could reach dffiob
could somebody nbeifg
could someone ledecm
could still gdgfkf
could you bfkihf
couldn't connect lgffge
couldn't ngeffc
count fefgcn
counter ndgdbj
course lgcdfk
covered igebne
cpu gfebfp
cr gffcil
cron pcchff
cross sfhcdb
cross the rdhdce
ctstate dnat eegemg
ctstate efgeki
ctstate new ggggZo
ctstate related gfgffj
cure fgggxQ
curl -k qcgfgb
curl : mffffd
curl <far> kffgff
curl <host> qfeeed
curl <own> tdgcbg
curl qefeed
curl vk mggffb
current dkdicj
current rules ilffdd
currently fjekdf
customer at mffffd
customer ddjicl
customer is fficfl
customer on qicgdc
customer's hlgbfg
cut iffboc
cut off pffded
daddr <client> jggfff
daddr <own> nffffc
daddr kgffff
daemon gjfegf
dangerous cfgefo
data protection imcdhf
data qjeacf
database gjbeen
date iehdcn
day hZfdkm
day on hdhhei
days $ fmgchd
days ehdldi
db efaebw
dba ubegcd
dead ? mcgghd
dead for mggeed
dead ldfdfj
deal jegdel
dear bot mfgefd
dear colleagues kcfkdf
dear meejec
debian ngefch
dec <n> lggggc
dec lggggc
decides tfecdd
decode hdgfaq
default drop ifhdhf
default hdddmh
default policy kgedhg
deferred fdjbfn
delete -a hbghrZ
delete befhuZ
delete line ffgfle
delete the Yigfta
deleted efgepc
deletes idehoa
deleting bdgfqf
deleting the hcfeoe
deliver outbound rdhbha
deliver sghZga
deliver to okgaga
delivered kdheie
delivering mdfefg
delivering to mdfffg
delivers segciY
delivers to nggejY
delivery megdff
demo cefgdr
denied uahdhZ
deny ? odfdeh
deny ndfeeh
deploy nbegdj
description ifgbfk
design rdgagd
desk , gfgffj
desk <client> oeeefe
desk idiefi
desk pc kgfffe
desktop phbhdd
destination <client> eeeghl
destination <host> ffgfjh
destination gbhfji
destroy lfffla
dev <outside> mfghde
dev <zone> lffffe
dev kefgdi
device qbjacj
devs jgggff
dhcp lgeffe
dial nffdge
dial tcp ncgehf
dialled mgffef
dials <far> pdggfb
dials rfgbfb
dicom jfgffg
did fefibn
did the dbhkfk
did we fkZpcg
didn't jcggel
die ? hfgaof
die jafclj
die on rghbeb
dies $ obfcoa
dies ? egfdod
dies rbfbpY
diff eggekg
difference $ hgfcgk
difference ? efggqY
difference at edhfmf
difference fegfoc
different ? gffeel
different afterwards ffhgpX
different geeckj
differently chegji
dig xcfiYb
direct neeeid
directly $ liddge
directly , lfgdfg
directly ? idhhnX
directly on ofhffb
directly tcfdhb
directly to oeefef
dispatch nffeee
dmesg is kgfgeg
dmesg kffgfe
dmesg 里 kgfgfe
dmz Vedee0
dnat $ rceaam
dnat , cbgkgl
dnat -j ffgelg
dnat : fffgkf
dnat Zbfqpb
dnat accept eggelg
dnat before gfefdn
dnat for ZnfnjY
dnat on dediqb
dnat rule fcggkh
dnat so jgfgff
dnat target khbnec
dnat 删 ffffjf
dnat 到 kfdjff
dnat 去 gdiele
dnat 吗 scfede
dnat 改 eggepc
dnat 的 gfgjjb
dnat 那 Zehfse
dnated gceteb
dnated to bferib
dnats $ facoih
dnats jXZwja
do $ idecZu
do , dffddr
do <outside> jUiohd
do <service> hggglb
do <zone> mddfkd
do ? gdcais
do exactly ghfcji
do for hgccfo
do i fedfil
do in ghgdfk
do jcghdj
do not gefjdh
do packets ldfghe
do people fegelg
do the pdfbgg
do they nddhcj
do those mdgeff
do to hdfbbs
do we jjkmZX
do with wgeddZ
do you hdfbfq
doc blgkWm
docker tffdae
document bjtbiY
documentation cjkhgc
does $ kdffcl
does , mddcle
does -a hfcfVw
does <client> mXpcmX
does <far> kVflqZ
does <gateway> yXgffZ
does <host> jcfggi
does <n> wUeicg
does <outside> sdaZob
does <own> plYdgb
does <service> igZmbj
does <zone> jkjZef
does a klfcha
does anything kehghb
does dhdigj
does hairpin vdghcW
does he tcfach
does inbound kXghnd
does it didihh
does its qggecd
does line cffdbt
does mail rgeced
does my lZcdfq
does not clbjcl
does our eZfkcq
does ping xXdhgb
does port hYjtfY
does scan ogfeed
does that uUigcg
does the rbecdk
does this hfcgel
does traffic seiagb
does with pggbef
doesn't kifabm
doesn't work cgeehn
doesnt goqZcZ
doing ? megbcm
doing mecccp
doing with kgadco
don't get jcfgek
don't mhcgdf
dont get leegcj
dont kidddi
door jffddl
doubt ndedhf
dovecot : jfgggf
down ? aaiYjv
down kbebfo
dr ekhdcl
draft idfgkd
drive gfegfl
drop $ igdgdk
drop , egfene
drop -i fgehkd
drop ? pdecmZ
drop and cffgoe
drop at egghpZ
drop by fffgjf
drop can dgggjg
drop effemf
drop it ogcdgf
drop line ghhhpU
drop on jhdfid
drop or tcbdhe
drop policy ifgedj
drop so mhdfff
drop that mhecfh
drop the feffne
drop to ffffoc
drop tonight ffgfjf
drop what bhfghk
drop would gfgdkf
drop 为 kgffeg
drop 了 kffffg
drop 吗 pfeeed
drop 掉 odcgfg
drop 是 hdgdUx
drop 的 lggfbh
drop 这 gggflc
dropped $ jffggg
dropped ? sfgZee
dropped by ocgffe
dropped or refbef
dropped sfhace
dropping hffZmi
dropping it ogeffc
dropping the gffgmd
drops qeefde
dry dlfemb
dst <client> kfffff
dst <far> kfgffe
dst <gateway> nZgggg
dst <host> lfgfef
dst <own> lffffe
dst mffffe
due emfdei
dumb ihhfdg
dumb question gkgfeg
dump dZmnee
during fefdog
e , oeeffe
e <host> qdfgcf
e g ibmdlc
e kijZff
e mail lggeff
e udp 0afWef
e without lgfgfd
e 无 jfgggf
each npagbc
each of fncief
each published emgdgf
earth does mefgcg
earth mmffad
eat it pegffb
eat pefdef
eaten pggYeh
eating hhecfl
eating it mfgged
eats it kffgge
eats pgechd
echo , tafefd
echo request pfgcgc
echo sefcfd
edge <n> edddfs
edge aehebu
edge fw fegdgo
edge rules gegedn
edi mgfgfd
edited gcggco
edited the gcggco
effect ? geeeqc
effect fegfqa
effect of ffgfkf
effect on agggpd
effects effetZ
egress vdhadc
eli <n> gfgfXr
eli gfgfXr
else , cggflg
else idcgra
email kchfhf
end khbjgc
end of hcgcil
end up kjdjeb
ends  Whcihq
ends 0 Whcihq
ends 1 Wnjkbh
ends 2 qcffdf
ends 3 nhfcgd
ends 4 jehgnY
ends 5 ijgftP
ends 6 gghgkc
ends 7 hgggmZ
ends 8 hghgic
ends <- ggdehk
ends <client> Uhmlbl
ends <client><client> zeefXb
ends <client><client><client> qffeeb
ends <client><client><gateway> qgggda
ends <client><client><own> qeggdb
ends <client><client><zone> kffegf
ends <client><far> jgefie
ends <client><far><far> jgggff
ends <client><far><gateway> mffffd
ends <client><far><zone> kgggdg
ends <client><gateway> qbgdlZ
ends <client><gateway><gateway> pcfice
ends <client><host> wegchV
ends <client><host><client> rfgffZ
ends <client><host><gateway> rggcfb
ends <client><host><host> scgfea
ends <client><host><own> mdgegf
ends <client><host><public> rfgdce
ends <client><host><zone> kffgff
ends <client><outside> mgbhoW
ends <client><outside><far> reedde
ends <client><outside><own> ahbfsf
ends <client><own> ndfedi
ends <client><own><client> pffeec
ends <client><own><gateway> rcgffb
ends <client><own><host> qfgdfc
ends <client><own><outside> mfffgc
ends <client><own><own> lfffff
ends <client><own><server> ucfaee
ends <client><own><zone> igggla
ends <client><public><own> ohfdcg
ends <client><server><client> pfefdd
ends <client><server><own> mffffe
ends <client><server><zone> pfdgfb
ends <client><zone> qbfhde
ends <client><zone><gateway> sffebe
ends <client><zone><host> jggefg
ends <client><zone><own> mgfffd
ends <far> jciiZj
ends <far><client> udfgcb
ends <far><client><gateway> nfffcf
ends <far><far> xgecbZ
ends <far><far><own> bghgsZ
ends <far><gateway> jaghdk
ends <far><host> wbgeda
ends <far><host><host> jfggfg
ends <far><host><own> kggfef
ends <far><outside> haZmfn
ends <far><outside><own> tdebge
ends <far><own> tchagd
ends <far><own><far> ugefeY
ends <far><own><gateway> nfffed
ends <far><own><host> pefefd
ends <far><own><outside> ogfcef
ends <far><zone> scfccg
ends <gateway> akbgep
ends <gateway><client> pehffa
ends <gateway><client><own> nffeed
ends <gateway><far> jdghhe
ends <gateway><gateway> godeee
ends <gateway><host> qXgehg
ends <gateway><outside> nbcgdl
ends <gateway><outside><own> ediipZ
ends <gateway><own> qegYeh
ends <gateway><own><host> xZhabg
ends <gateway><zone> uWgggc
ends <gateway><zone><client> leggef
ends <gateway><zone><zone> keggge
ends <host> amVmgk
ends <host><client> paiYhi
ends <host><client><gateway> qehddd
ends <host><client><outside> cgfgpc
ends <host><client><own> mgfbhe
ends <host><far> pdhegb
ends <host><far><far> mgfffc
ends <host><far><gateway> mffffd
ends <host><far><host> lghdgd
ends <host><far><own> ghhbnd
ends <host><gateway> gbcidr
ends <host><host> mjcmfW
ends <host><host><client> ncgegf
ends <host><host><far> nfgeed
ends <host><host><gateway> rfhcdc
ends <host><host><outside> wcfcdc
ends <host><host><own> ndgfeg
ends <host><host><zone> pbgehe
ends <host><outside> qkbkdX
ends <host><outside><far> jfgffg
ends <host><outside><gateway> rcgcfd
ends <host><outside><own> fdhbsd
ends <host><own> uYhfgb
ends <host><own><host> jfgekb
ends <host><own><public> ogfbge
ends <host><public> nbcoga
ends <host><public><own> xaibeb
ends <host><server> bphcck
ends <host><server><far> mfgdff
ends <host><server><outside> mdffff
ends <host><zone> lidkda
ends <host><zone><client> kffgff
ends <host><zone><own> mZhgkc
ends <outside> kUkjhg
ends <outside><- fggeel
ends <outside><client> raeYdo
ends <outside><client><far> fhgfjf
ends <outside><client><own> edggmf
ends <outside><far> tcfXbl
ends <outside><far><host> qgchfa
ends <outside><far><own> nfffdf
ends <outside><gateway> nmlbbZ
ends <outside><host> mbijce
ends <outside><host><gateway> odffgd
ends <outside><host><outside> ladped
ends <outside><host><own> fadnkf
ends <outside><host><public> lfgeeg
ends <outside><outside> eekcaq
ends <outside><outside><host> vbcgcd
ends <outside><outside><own> ocghhZ
ends <outside><own> mgfmhT
ends <outside><own><gateway> idendf
ends <outside><own><host> jcffel
ends <outside><own><outside> lkcidc
ends <outside><own><server> macndg
ends <outside><zone> tWddlf
ends <outside><zone><far> jgggff
ends <outside><zone><outside> egfgle
ends <outside><zone><own> egghna
ends <outside><zone><public> dgfdmh
ends <own> ijVlek
ends <own><-<client> qaheff
ends <own><-<zone> jfggfg
ends <own><client> lefXng
ends <own><client><gateway> jfgfff
ends <own><client><outside> jgffge
ends <own><client><own> mffffe
ends <own><far> wciccZ
ends <own><gateway> lcffdl
ends <own><host> aiejem
ends <own><host><client> ofhcgd
ends <own><host><far> gbhhme
ends <own><host><outside> cfgeqd
ends <own><host><own> Ychire
ends <own><outside> jjlfdZ
ends <own><outside><outside> tcecef
ends <own><own> hZgcll
ends <own><own><client> lffgfe
ends <own><own><own> jffffg
ends <own><public> XXgpin
ends <own><server> ZYfyge
ends <own><zone> pcbeig
ends <own><zone><host> oefbhg
ends <own><zone><outside> fvbfae
ends <own><zone><zone> pahghc
ends <public> bochfg
ends <public><host> acknge
ends <public><own> hlZmhb
ends <server> fcYnik
ends <server><client><client> sfffdb
ends <server><client><far> ngfgdc
ends <server><client><own> mfgffd
ends <server><client><zone> mdeffg
ends <server><gateway> kfffff
ends <server><own> ocdngY
ends <server><own><client> jfffgf
ends <zone> fguVeg
ends <zone><client> nfhgbe
ends <zone><client><client> keggfg
ends <zone><client><far> hfdgoa
ends <zone><client><gateway> nfefee
ends <zone><client><host> nfgged
ends <zone><client><outside> jgdepY
ends <zone><client><own> lffgfe
ends <zone><client><server> ofggeb
ends <zone><client><zone> qedhga
ends <zone><far> jgehfg
ends <zone><far><gateway> jffggg
ends <zone><gateway> kdghlZ
ends <zone><gateway><gateway> tYfehe
ends <zone><host> rbfech
ends <zone><host><client> dfgguV
ends <zone><host><gateway> neggjZ
ends <zone><host><host> nbgdei
ends <zone><host><outside> ofeege
ends <zone><host><own> pedZgk
ends <zone><host><public> lclcff
ends <zone><host><server> coghed
ends <zone><host><zone> hfhhqU
ends <zone><outside> pbcchi
ends <zone><outside><- gdfgaq
ends <zone><outside><client> fgfhke
ends <zone><outside><gateway> pffefc
ends <zone><outside><host> lfffhd
ends <zone><outside><own> jaffem
ends <zone><outside><zone> ggghma
ends <zone><own> nmcddd
ends <zone><own><client> kgfgef
ends <zone><own><gateway> rcgeed
ends <zone><own><host> lggahg
ends <zone><own><outside> jjefib
ends <zone><own><own> igggka
ends <zone><own><server> ngfgfb
ends <zone><own><zone> dleeke
ends <zone><public><own> rZegeg
ends <zone><server><host> mfeegf
ends <zone><server><own> kffggf
ends <zone><zone> ofhdfb
ends <zone><zone><client> jggghc
ends <zone><zone><far> ggfgnZ
ends <zone><zone><gateway> ndfehd
ends <zone><zone><host> pZfgfg
ends <zone><zone><outside> pbeffg
ends <zone><zone><own> hhdgpY
ends <zone><zone><public> jgfgfg
ends <zone><zone><zone> bfffrd
ends kdeneb
ends up kdeneb
english , Zdgfft
english ? agggbr
english for fggfYq
english gehfYq
english please fgffdm
enough eedloZ
enough for ehhgnZ
enters mfffch
entries heckhh
entry fYgqff
enumerate all hYhpfe
enumerate bmklda
enumerate every dmlgcb
enumerate the dnhhec
erp hdedeq
err connection jfgffg
err jfgfff
errno <n> jfgggf
errno jfgggf
error : kfgggd
error <n> lfgfff
error number kfgfgf
error obdahl
esmtp neffef
establish an keeggg
establish negcgf
established -j gfgffj
established cgggji
established rule ghfgoY
established src mffffe
established 那 fgffpa
eth <n> bchdhp
eth bchdhp
even cross pfgcfc
even get qdeffc
even godfbh
even let mefefg
even see odggde
even touch oegcfe
evening $ bWfgkr
evening cahdjo
ever get ncebme
ever ncgffg
ever since bfggfo
every <n> fecdhp
every dlgicf
every dnat efdrdf
every minute jdhfej
every network bsedfe
every night pdgcdg
every port mVcwfZ
every published hnebgg
every service amjide
every single kffldc
every source atfchd
every time jgffgg
every zone cngefg
everybody in lffgef
everybody qreWZe
everyone bwgYbi
everyone who dphdgc
everything <zone> fcpege
everything bipmaa
everything that ctfefb
everything we cRmogl
everywhere depfgf
evidence pack lcfhff
exactly $ jeddji
exactly ? bkeeXv
exactly cnkcbi
exactly is cieefn
example , pdhfcf
example : lgfffe
example com fefhgk
example net jgfggf
example nfeebi
example org mggfcf
examples gcgddq
exim ifgcgk
expect pfcafj
expected ? qYgfge
expected to qXfhfg
expected uZgdfd
expire ? ffgffl
expire efgefn
expires aeffdt
explain -a cgfeZu
explain : gfgfUu
explain ? jgggfe
explain it dggcZu
explain kefeWq
explain l gcgdep
explain like jfgfbk
explain line Xhgecv
explain mail ggggej
explain me jggeZn
explain please ngfeai
explain pls ifffdl
explain the mfgfbh
explain this gfgfek
explain to fffeen
explain why megggc
explain 一 gegfem
export dfgchn
exporter obfgfe
expose cimleZ
expose on bpribV
expose to dZkpgd
exposed ? qkoWaZ
exposed kelpcU
exposed on Yufhga
exposed to mkjdbb
exposes cYnnef
exposure bneieg
exposure check fjffff
exposure of bkdjei
eye gffdfm
eyes ffgecp
f jfggfg
fail ekbchm
failed : kegfgf
failed lfffge
failed to kgfffe
failing sfggeY
fails keddgk
false obfcgh
far as iqhbfa
far inZide
fate tedZpV
fault ? oegefe
fault oegefe
fd kfegff
feels hagcim
fetch <service> jggegf
fetch maffgi
fetch mail hdegfm
fetch updates jffgfg
file , ffgbmh
file Zehifn
file does fgfXph
filter : kfffjc
filter fgfgpZ
filter table gfgfoa
filtered oefdgg
finally begmmb
finance gdefen
find Zhfqge
find its lgffef
finding <n> mhgceg
finding qbgcZm
fine $ uaedfd
fine , nhedhc
fine <outside> lffgfe
fine ? oddhee
fine but jfgggf
fine ncgfge
fine on lfgggc
fine what kffgfe
fine why ofdfff
fine with lfffff
firewall ? mjfefb
firewall kmcgec
firmware kggfff
first day deihfk
first kefebl
first time fgffcn
first week egggel
five $ cfhedo
five ifeick
fix <zone> ehhhqW
fix Yaehxf
fix for dcferf
flip effepd
flip forward gffcpd
flip the dgffpd
flipped cfgepd
flipped to hffend
flipping hdgfmd
flipping the gfggkd
floor ideddp
flow rfgdVk
fly ngfahf
folder fjbkeh
folks , raddbn
folks laghcj
follow fngedg
for $ ggfcZt
for , ggfdaq
for : hgedWu
for <client> lbjhjZ
for <far> qWgmgb
for <host> idilZg
for <n> fjfmaf
for <outside> khdZlf
for <own> hdcljd
for <service> maenhb
for <zone> kbdXnm
for ? hhfaas
for a ociebh
for defjig
for each hmgbff
for every gkgdgg
for her ibfgem
for him oegged
for it renZda
for me amfddo
for my kqcbec
for our hcZifp
for people jafdli
for port edgdjl
for snat gchglf
for somebody kfkbeg
for someone odhadj
for tcp kbgele
for that jcciig
for the jfihbg
for them ndjfdd
for this igenfZ
for tonight effgrZ
for us idednf
for what lecdYt
for which fmeefg
for whom eodZlf
forever mffege
forget feglgd
form nobaed
fortigate hgfcbp
fortigate in gggdem
forward $ lgegfe
forward , gdfgkg
forward -i effelg
forward -s egfflf
forward <n> Xggfkm
forward aaelqf
forward chain jfffei
forward drop qfhXWp
forward for bcgldm
forward gets cegfpd
forward in gcbqdh
forward is bhfdpf
forward it uhfYec
forward last hdgfel
forward on dbfsja
forward policy jgffjc
forward rule idfeoc
forward that rgebdf
forward to eccsjc
forward were dfghle
forward 到 jfcrbc
forward 最 ehffnd
forward 的 iffjfd
forward 里 geffnd
forward 默 ffgfld
forward's ffffme
forward's policy ffffmf
forwarded $ qUeqfb
forwarded , fdcnhg
forwarded ? codpad
forwarded anywhere lhhkfY
forwarded by igajgh
forwarded jfhrbY
forwarded me mffdgf
forwarded or rcedee
forwarded to nfbofZ
forwarding efdphc
forwardings fecofg
forwards $ gcfofe
forwards aVkxha
forwards in cZsiee
forwards on fecohe
forwards pls hfflgd
forwards point hcgngd
found igffej
found in ifffbl
found this hgfeXr
foxmail jfggff
foxmail 报 jfgfff
foxmail 收 offfec
free tdfcfb
friday $ Zdhkdn
friday , begdrf
friday ? hdffem
friday Zbgdrk
from : lefgeg
from <client> ocffhd
from <far> vdgdeZ
from <gateway> qbggfc
from <host> xdhXce
from <n> waYeid
from <outside> dekjhd
from <service> kYkjdf
from <zone> ndgcie
from a hdhmde
from an qifYfd
from anywhere aodffk
from drop ffffoc
from his ngggfb
from hitting lehehe
from it tZhcfe
from its oehfdc
from line cgghnc
from my meffge
from some nefeff
from talking pehdbf
from the jfideh
from their mbgggg
from there hbkcdn
from unknown lgggfc
from where S0bhhd
from which cwdZhd
front obgcdk
full fZlhek
full list ehjifd
full of mgfffd
further lggdeg
fw <n> dcgegp
fw config fegggj
fw fhhYfp
fw rules feggdm
fwd jegjdf
g $ chheem
g hbleig
g it qZgfge
gateway $ ggfkef
gateway ? gggked
gateway config cghfgl
gateway ledlce
gateway rules bfgeeq
gateways <n> edhccr
gateways gdhcdr
gave me mfeelZ
gave mfeelZ
get <n> qgfggX
get <own> iefgkc
get <service> hlebqY
get a meedjd
get an peeegd
get anywhere wcfZee
get as uWgdgg
get at ikmdda
get ejiegf
get forwarded mjaocZ
get in lheajf
get into jnbaje
get it mfbfdk
get its lfegff
get nothing kfffff
get onto ogecgf
get out kdcfjh
get the wXgaak
get there ijfdgg
get through kechfi
get thru pdhZjd
get to fkjgbf
gets <n> kgfffe
gets a nhfcfd
gets ckfilb
gets connection lefgeg
gets in pmgbaa
gets nothing sdgeea
gets out jkeeff
gets there Zrhdff
gets through gofgce
gets to fmjbgd
getting lhdide
git push nfffee
git tdegcc
github com fehfdn
github gegfcn
give dfljia
give me dflkdd
given iekekb
given that ngfdVo
given the kfdfmb
gives $ nffddg
gives ? nffeee
gives qefeed
gives up nggcef
gmail <service> jgggge
gmail jgggge
go $ jfkhYg
go , jfffjc
go ? bTiwhf
go ndikae
go on nfcgeg
go out medfje
go through vfgdeX
go thru jfffgg
go to rcdgia
goes $ hfffld
goes ? nefdeg
goes away cgegpd
goes in fhfcmf
goes out ohfhZe
goes qTgjpX
goes thru egggje
goes to fafioe
goes where ocgkYg
going by tgggdW
going dZcjml
going on pgfede
going out oefgah
going through ejcbcs
going to qejYlY
going via tffeXg
gone $ gfffle
gone , eggflf
gone afegre
good ? sefcfc
good afternoon ddlkef
good for hgebat
good jaecjm
good morning ldgefh
google com jgggge
google lgfgfd
got <n> mgeeef
got a lgfcif
got exposed Zbnjhh
got hfikbe
got this nfgfgc
great bifjei
green cfgfgm
grep kggfge
growing lZgfgk
guess tdgdeb
guest gZeehq
guest wifi fZeeiq
guests keieef
guide hefnga
guy mddial
guy on lgeefg
guys in offfed
guys ngfhgZ
gw $ lengWg
gw , jebkma
gw : pcgfdf
gw <n> echaft
gw ? ifjhfc
gw config fegefl
gw fcfgfo
gw line hcjZkk
gw pass lggfdf
gw rules eghdel
gw 上 hbfkfj
gw 的 ibhden
gw 第 gfgfXs
h mfgegd
had gfeeli
had no dfdiqb
had since ggggej
hairpin , mfefeg
hairpin ? pZedbo
hairpin for qXgfbl
hairpin nat kdhgak
hairpin ndhYii
hairpin or sefecc
hairpin 的 mffgef
half jfffgg
hammering agcdeu
hand chlghc
handed hdbref
handhelds ogeefd
handover egeeeo
hands kcicdl
handshake kjeeee
hang pahhfc
hanging Uhloci
hangs $ kfffff
hangs , nefffe
hangs for nfffee
hangs on lZflgd
hangs qefjca
hapens qghXge
happen kfeehg
happened lgfgef
happens if gfffsY
happens mdfbme
happens to qdfYke
happy jffghe
hardening afgeqf
harmless hhhcmb
has <outside> rfeebf
has <own> mffgfd
has a khgffc
has access gkjcge
has been ecfjhi
has it cnfcqZ
has line gfggdk
has mieZgh
has no eiffek
has the gbgbfr
has to nhfcef
hasn't hhecaq
have <outside> ukaXia
have a beclcp
have access Ymoeee
have any lbfnec
have anything dYhsjb
have been gbmfei
have ejihee
have exposed nWkidg
have no kdelee
have the fbefim
have to pgfahe
have we aSqrge
having knYbZp
he can whbgcY
he get lffegf
he is lgfgdg
he udfcag
he wants dmefif
he's kffdej
head effgco
health check pbgdff
health pbgdff
healthcheck qfffdb
healthy ? lfffff
healthy lffeff
hear regddd
hell keffek
hello , mefdhe
hello iafggk
hello team heingY
help $ raedZm
help lYfbmj
helpdesk lffcfj
her ? mgdgfe
her nahefh
here $ hckjcf
here : nZZder
here ? pgcifZ
here ichjdh
here what gfffco
hey , ocgdff
hey bot gffhfj
hey kleYej
hi , nfedeh
hi all jffhee
hi mbgffi
hi team mgffef
hides Zafubl
him $ ibcZlo
him ? odggfc
him in kgfgfe
him qahXgl
hire fgfjfg
his <service> ofgagf
his lfgffd
his phone jfgfff
hit <host> qhedgb
hit <own> jlfehZ
hit <service> ildfhb
hit <zone> hlahoY
hit line gefgfk
hit merge Zgffdt
hit nnibac
hit port fpfbff
hit tcp cnfchh
hit the jigedg
hits has ggggej
hits nffbdi
hitting <host> rgcbgf
hitting <own> iegcoc
hitting qffYjd
hold kafjgg
home to lgggee
home vchdbc
hook pdfeef
hop nhffcf
hope jZfmcj
host $ gddqfd
host , jjjjcY
host : jhgffe
host <client> jclanc
host <host> kfekfc
host <own> megfge
host ? soXchX
host and hjfefe
host in nddief
host on jhdief
host out ndhZhi
host pbhjcc
hostname -i kfffff
hostname kfffff
hosts in lcjdgf
hosts nlfhgU
hosts on mbgakg
hour ifffoa
hours lgggfc
how come omeebb
how do fffcgm
how does scceff
how jehacp
how many ffieel
how much ecZfis
how should efgggj
how the pefdic
how to ddggbq
human hfgmXi
human words hfgnZh
hypothetically , dghflf
hypothetically gceZue
i <service> nbhhee
i add eggfrX
i am kdehff
i append cfhgnd
i approve pbfcig
i ask hfecfn
i be lefgfg
i believe iefmee
i bhijgg
i call jegefi
i can gZikfj
i can't kgfefg
i checked lfefff
i delete ffhgoY
i do mbekdf
i don't pagbhh
i dont mdefhf
i drive gfeffl
i drop Wggh0W
i e sifYfc
i even keeYhm
i get nchice
i got keceel
i have jfdjff
i hit eceecu
i hope ofeacl
i inherited gdljee
i know mifgcd
i land qbgnZc
i lock cfggkg
i looking jggffg
i mean kjejcc
i merge fffffl
i moved lffgff
i need bnjedg
i only pcgacl
i paste fedcni
i phrase ffgffj
i ping kgffge
i put eiccqd
i read lkZadn
i remove geffoc
i right qdgfed
i run paedmd
i see qgggbb
i send pdffee
i set gfffjf
i should gfekkc
i sit lekYgh
i still defhmg
i strip dfeeng
i supposed hdfeeo
i suspect nfdfef
i swap cjfdmf
i take dfghnd
i talk ocbcdn
i tell rfecdf
i think efcpjb
i thought fbhhfl
i took fgfgmb
i type kgeegg
i use lbddfm
i want gjgajh
i was qheZak
i would qdgajc
i write bidmeh
i wrong mfgfdf
i'd have ohgbde
i'd lchcje
i'd like hdhfmd
i'd rather mdggfg
i'm <outside> tggdYd
i'm a Zgijgj
i'm at ndjage
i'm five gfgecn
i'm lefgei
i'm new gffffk
i'm on oeffdf
i'm sitting nffceg
i'm the obfefg
i'm told lggggc
i've kgggee
icmp echo sbecgg
icmp qffdbg
icmp seq kgfgeg
idea $ clcfco
idea ? tcfgbd
idea Zjgdjl
idea what hfefbo
ideas ? pbffff
ideas pbffff
ie jeefkd
if <zone> pageeg
if a nmdahd
if any iedkff
if ffdfqc
if forward aggesb
if i fdhilb
if i'm sdgece
if input Zeffsf
if ip dehdwW
if it qbfbek
if line cfgisW
if our nffbhf
if so cjgmdd
if some megmgX
if somebody gceilf
if someone kbfend
if that ofgdee
if the jgfgjc
if they kgfgYl
if this iffdrX
if we bfffli
if you kcghcj
if 我 dgghmc
iif igggci
im five jfgfbk
im ncfffh
impact ? deheng
impact bffcxa
impact of idfeme
impact on dggfod
in $ njfced
in , ifggmZ
in -a ggffsX
in <n> ghhbem
in <outside> sXgggc
in <zone> ofhede
in ? jheeoY
in a gjgdgh
in advance lggeeg
in an ffgdco
in behaviour gegfmd
in between sgfefY
in conntrack kgffge
in english hefgYq
in for ilgYig
in forward iffejf
in from hWojeg
in his oggdcg
in human hggmYh
in ip jfgfff
in it ccffjn
in its nfgecg
in l jgggge
in line ffeffm
in mail ggffXr
in my ibfldh
in on odfidc
in our gegbmg
in outlook oefgfc
in over mfcekd
in place cffeqe
in plain eggebo
in that jfgdkd
in the fagldm
in their hfgeek
in there gifdcm
in this iehcgk
in to bjelhf
in words gfgeem
in writing hkhdgd
inbound <service> pdeXjh
inbound kSfkkj
inbound mail fggdme
inc <n> ighgci
inc ighgci
incident kkcccj
incoming <server> jgggff
incoming jgggff
infra degedr
infra fw ffhgfj
infra gateway cfgefn
inherited gbljef
inherited this gbljef
initiate qjebde
initiated by lffffg
initiated lffffg
inner iYfoff
inner router khffff
input -i efffpd
input -p dgfhkf
input -s ffgfdn
input bggdsc
input chain iafhih
input default cfffnf
input policy befgqd
input to Vhfgtf
input 默 dgggkf
insert -a egghld
insert eggfle
inside address neeffe
inside egnieb
insists phdaei
instantly pYhhch
instead kagZtc
instead of iZgerc
insurance bodled
interface hcdfkj
intern aeffjn
internal address ochdfe
internal ip idgjff
internal machine mbdkhc
internal rYdmeb
internal server dfemhe
into <client> rbfgcf
into <gateway> ikeeid
into <host> oghcfc
into <own> nfebhg
into <zone> jqcahc
into onaYhe
into the mkecgd
invalid iegcdn
inventory cfguea
inventory of efhqeb
involved mgffee
ip $ pbiffc
ip , tddffb
ip <client> kgggee
ip <far> mfgfee
ip <host> jfgfff
ip <own> mdggfe
ip ? icebbu
ip does odgfef
ip forward cggdsa
ip mfcflb
ip 上 ebhuea
ip 是 kggfff
iptables -a effemh
iptables -i effhme
iptables -t fffjie
iptables <n> icfceo
iptables Ycejmk
ipv <n> kfgfmY
ipv kfgfmY
is $ midieb
is : hffele
is <client> nbehff
is <far> ocgfja
is <gateway> qbfafk
is <host> gmZmde
is <n> ikcldb
is <own> wbceha
is <service> nueebU
is <zone> oYidek
is ? qeechd
is a ofedeh
is able enociV
is accept gbegpe
is accessible epfdfd
is anybody areggd
is anyone imfchd
is anything lgdlfa
is asking fkigde
is at oggffb
is behind edglgg
is being iaglff
is blocked sideeZ
is dead pegeec
is drop nfeege
is ecglej
is exposed johjZX
is fine legfge
is for ifefdl
is forwarded dgerfc
is from kffgff
is full mgfffd
is getting jgggge
is going eegmhd
is gone dgdgpe
is he pdegef
is in fhedlg
is it kaffbp
is let glgegc
is line ideebq
is mail mgfffc
is meant zYiafZ
is not jjgcgd
is ok peegfc
is on offcZk
is open vYbahj
is our hVnegl
is permitted gekfgf
is port ntThgY
is possible nlgbce
is published bcayef
is reachable djpbfd
is refused qggaee
is removed fgefoc
is responsible kfffff
is right kchlga
is sending kfgfff
is set egfflf
is sitting khbmec
is slow cdfffq
is somebody fZodgj
is stuck nfgefd
is supposed pfcffe
is tcp Xahqii
is that hiepcc
is the kcYceu
is there jlflbZ
is this nfeebj
is to fdgepd
is traffic pehdec
is udp pefdgd
is waiting dgednh
is what meeegf
is working qdedhd
is wrong ngeefd
is yelling dhgfco
isn't thdceb
isnt uYdhbh
iso alileb
isolated from megggc
isolated ndgggb
isp mfhecg
issue peedge
it $ mbdefl
it , gofhdb
it : ofeedg
it <gateway> ncgehd
it <n> kehfff
it ? jcelgd
it allowed rbfegd
it answer xhdcba
it as fldbWt
it at gjgbdl
it back gbhZgr
it be objZgh
it bkhjch
it break iagakm
it by ifblmZ
it can filbhe
it can't pegcee
it comes icgnee
it connect oeeeeg
it connects kggajf
it correct mdhfhb
it die qahkad
it dies lgffdf
it do gfedki
it does idedki
it doesn't kbefgk
it end pjcfcc
it even rdgZhe
it fine rehced
it for fhmhed
it from ghgeek
it get wcefYf
it gets nffgfb
it go pbffcj
it goes lmdWke
it good fgffdm
it hangs qfeafg
it has lfgege
it in fifjXm
it into kcgggg
it is jdgjef
it just hdgeii
it land hietZZ
it leave pegbdg
it let fgfajk
it make hfgeke
it matter fdhdmf
it mean jchZdr
it means fggedl
it never lfgege
it no fffgYq
it normal odfege
it not rcgghZ
it on qlfbZd
it only iYbphh
it open iafQkx
it opens pdcefi
it or mfdigc
it our jgfggf
it out kfffdg
it over hfffdm
it pass rghbdd
it permitted lffegf
it possible rcfdgc
it reachable dghZgq
it says iggZcp
it sends kgffhe
it should lfffge
it stands nkeddd
it talks oehegc
it tell pgfcfd
it telling jgffgf
it that vagjcY
it the ddebfu
it there bggahq
it through khgffe
it thru kegggf
it to ikcbdl
it touch egjedl
it true dpnZgb
it us qefcgc
it uses tbgebg
it wants meegci
it was meffeg
it work kpVZgl
it worked nbgdfj
it works oefgfc
it would ifejmZ
it's broken fegefm
it's fine lfgggd
it's for fndebk
it's jaiddn
it's the jdiedj
item <n> gscfcd
item gscfcd
its -i Wgfgsf
its <host> mdggib
its <n> lgffgd
its <service> fddejm
its internal legfge
its lcgeei
its neighbours dhgfdn
its own qhgceb
its private fjfkde
its scans mgfffe
its updates pfgded
its way kgffef
itself $ iidefh
itself , uXhcge
itself -> ucggeY
itself : lffhdf
itself ? fnkafe
itself able ucbihY
itself be gkdggf
itself from qbggfc
itself get yUgihY
itself is dqaegh
itself jnjYde
itself on liegfd
itself open 1RhYie
itself reach vbhdhY
itself resolve kfggge
itself talk tahhgY
itself to nZhhge
jenkins bcefft
job oZhfhe
job on nhgfec
jobs nhdeef
joined kaiiff
joy megdfh
jump kbbbdu
junior dfeggm
junk egkfam
just fine lgegff
just got eedgfo
just hangs leggee
just imfahe
just open hefebp
just sits mcfggf
just spins nfgfde
k <n> jefffj
k legbek
keep ghehjd
keeps sdeaid
kept nfggec
kill Ziggpc
kim lggfgc
kind idgddo
kind of ggfeel
kind regards ldfgfg
kindly confirm mdggge
kindly jacjfl
kindly tell oeafgh
kinds gffefl
kinds of gffefl
know $ kmhXdh
know , jigffd
know from asfbhf
know if mffcdk
know jdfial
know what ielYco
know whether tcfXhg
know which Xlglhe
known cbgrge
knows kbakgj
l <n> bheclk
l chfckk
l google jgggge
lab mdggdf
label ocffeg
label printer mdgfeh
lady eeggem
lan <zone> kfeggg
lan qefgeb
land $ jaisab
land ? ohfica
land anywhere hbgrfa
land hbduhX
land on ggbpib
lands oZemdd
lands on pZfmdc
language gggfXq
laptop , vdedaf
laptop <client> wZefga
laptop at mfefff
laptop in sddecf
laptop is jgggfe
laptop nfhgcd
laptop on jejgfd
laptops qchhdc
last eZgees
last friday feggdn
last month cdfggo
last night Yfggfq
last nite hefffj
last reboot fgfgfj
last thursday hdggcm
last tuesday gbhgfl
last week gYiiel
latter meegge
lead eZcpfl
leave ? nffefe
leave tggbfZ
leave the jfgfhe
leaves nehfed
left gnfXfk
leg <gateway> ijegdf
leg mjeffb
legend gdfefn
length <n> kggffe
length kggffe
let <client> bghgjh
let <zone> fgghma
let him jgggff
let in jjhcdg
let it rgfffX
let me qefcef
let out kgggff
let pdhbhd
let that ngfcfg
let the iefemc
let them phgZdg
let through tZgcbj
let thru mcfffg
let's efeglf
let's say efeglf
lets <zone> safffe
lets it mdffeh
lets skdfeX
letting pdddei
lgtm gffefl
library jfggff
licence lgfgcg
like i'm gggfck
like igajgg
like im jfgebm
like that qdfdfe
like to kcfjhd
limit <n> efggfk
limit limit efggfk
line , dgggnd
line <n> Vegcrn
line Vdgcsm
line no cffdfq
lines <n> cYgeri
lines cYgeri
link mdebfl
linux gefefl
lip <host> jfgggf
lip jfgggf
list $ aojgfc
list akloeX
list all dgemge
list every cmhihZ
list everyone dweXib
list everything Zmlkdb
list of ehijfd
list pls haofge
list port hafrgb
list the fkejgd
list them cqceie
list 给 dggnee
listener fqffcd
listens nfegfc
listens on ofdgfd
live pcfddi
lives ochefd
lives on oeheec
ln <n> gcgefn
ln gcgefn
load <own> gaffpf
load for ljfdfc
load qfbZgk
loads jkgdee
loads of lggeeg
local hbeces
locally uZicce
lock Vfggsf
lock myself cfggkg
lock ourselves bggglg
locked hjabng
locked out ejdcli
log in hkecei
log lffgfd
log log effgfl
log on lggefd
log prefix effgfl
logged in rehaib
logged rehbhb
login kfffgg
logins pYfgfh
logs : oeffed
logs jggdgh
logs this jgfgge
logs to ngfgfb
lol $ dcdpdk
lol cZelhn
long lgggfc
longer ldgZkg
look $ bdhdfq
look at gigddk
look before ffgffj
look fhgebo
looked fhggcl
looking at jgffff
looking kgffff
looks fcheZt
looks like ecgdgp
lookups pefhcc
loop ocfgdg
loopback sahdfd
lose <far> dgggle
lose <service> agedwb
lose ? ggfflc
lose dgfcua
loses fdfetZ
loses its aghfoe
loses what hffglc
losing efhgbn
loss oggage
lost connection jfggff
lost mffefe
lot udddcg
lunch gggfan
mac idgfgj
machine $ efblhi
machine , kgfkce
machine ? Uhdqme
machine behind dnehgd
machine in idoZfh
machine is maehif
machine jaiodc
machine sits Yegsgf
machines are dWjtgd
machines in tfagbe
machines mfekcd
machines on jgggff
made lbelfe
mail , kggggd
mail address ndfdgg
mail client sfffda
mail example cefggn
mail from edfckm
mail gw lcgggg
mail heefhj
mail over qcfefd
mail queue gfgegk
mail server oggdfd
mail through hggdfj
mail via ofgfce
mailbox iZgceq
mailer lggfgd
maillog lgggfd
maillog on mggfgc
mails tedecf
maintenance dfgfnf
maintenance window ceffmj
make any egiclf
make it mghdgd
make ncgcmb
make sense jgfgdh
makes kledfe
manage hgbgel
manage to hgbgem
manager qfcbgf
manual gggfbm
many efifek
many hits gfggcl
many messages gfffgk
many packets fffgel
many thanks hgejge
mapped smdedX
mapped to Tcishh
mar <n> jgggge
mar jgggge
mark <n> kfgfff
mark kfgfff
martian nefgee
martian source neggee
masquerade $ gfeekh
masquerade , ecgglg
masquerade <- fggedm
masquerade Vffeug
masquerade do hgedZr
masquerade for edgflh
masquerade in feeffn
masquerade is ffgfjf
masquerade line ahghsY
masquerade on bgfgpd
masquerade rule fegdik
masquerade would ggggtU
masquerade 删 egggke
masquerade 去 ahdgrd
masquerade 是 fgegVv
masquerade 这 ggfffj
masquerade 那 eggfkg
masqueraded sfgbbf
master <client> ogagfe
master ngcgfe
match $ medefj
match nddedl
matched gggffj
matches kdfdcm
matchmaking qfhcgb
matrix dsfagf
matter fodWmg
matters pegecg
max hcecct
may hqfbah
may i jcfigg
may open gogbhb
may reach llfZgd
me $ ngdddj
me , jgffcj
me -a bgfbkm
me : gdgjif
me ? nekZdh
me a ofedeh
me all gfelff
me cjfjgf
me every imfhae
me everything bojmbZ
me for pjdeZh
me how pdhcgd
me if raeaig
me in ogeddg
me like ffheek
me please geilcf
me pls rZffdi
me that kckhfb
me the kbkigb
me this lggfZj
me through nffeaj
me thru hfgedl
me to gfgdme
me what cffmbm
me whether sdfbee
me which ckdlfe
me why kggfge
mean $ ekejee
mean , ncebel
mean ? oeeech
mean mieiWh
mean the kZgjid
meaning ? gggfdk
meaning ifeeZq
means hefcbr
meant fldkbf
meant to fldkbf
meeting hffdem
merge $ gfgffk
merge , Zggfer
merge ? efgdbr
merge efgelh
merge it cfeegp
mes jggffg
message kbgegj
messages are fffffj
messages ichcen
midnight $ efggfk
midnight ? gfggfj
midnight ffggdl
migration fffkhd
milliseconds $ nfgffd
milliseconds nfgfed
min -j efggfk
min gegfij
mind mdfdgi
minute lcgeei
minutes $ idfbgm
minutes negZfk
mirror nefgfc
missing kgecke
moment ? kagdZt
moment ehciel
monday $ ldcdcp
monday , djkafj
monday and ngefef
monday eiidej
monitor jgfgff
monitoring host agegog
monitoring nefehd
monitoring probe legfeg
month hbfffn
more bmcjie
morning $ idgfek
morning , jefcfm
morning all ldfeek
morning kagbfo
morning the kggggd
most fafcgq
mount nfffgb
mounted pffgYg
move kbgboe
move line gdhelf
move the cggglf
moved jeeeld
moved the jgggee
moved to kfgfhc
moving <n> gbfdpf
moving dbfgpg
moving line gfgfjf
moving the dficoe
ms $ jgggge
ms : jgffgf
ms gfggej
msmtp mgffgb
msp ffdidm
mss <n> jggggf
mss jggfff
mss to gfgffj
much ecadmp
must authentication oehdfd
must authentication' kfggff
must pdhdfd
mx <far> mgfgfd
mx <n> kggggd
mx example kgffgf
mx jZfedq
mx of heZehp
mx on qfefed
mx record fdfffo
mx 记 bcfdgt
mxes kffefg
my boss ncbekg
my box mgffgd
my desk kelffc
my laptop seffcb
my mail qfggfY
my manager nhadgj
my oegeYj
my pc kgfefg
my phone mfffgd
my phone's fegmdf
my report dggnfd
myself dgghmc
myself out dgggme
n $ ilgcge
n fjfoeZ
nah $ ndhcfh
nah odgdic
name $ hbfeeo
name clhedj
names at meffff
names ijffci
nas fcgggl
nat $ gfggdk
nat , kfdiff
nat -a eggdYt
nat -i fegcdq
nat ? nggeee
nat for fegegm
nat kbcmei
nat loopback tZhcfd
nat prerouting jgggge
nat table jegacq
nated hliefc
natted kYcqff
natted to Ybhsie
nc : legfgg
nc mjgebd
nc vz jmffaf
need <service> kfgfff
need a idjgeg
need an dhdlgg
need flgjZg
need it ghmfdd
need one tdcdgd
need the ceinbi
need this gmfche
need to jkdehd
needed pcbWtd
needful edmfej
needs <service> mfffge
needs najfbh
needs to pggbge
neighbours dhgfdn
net : mggfec
net <far> kgfgge
net <n> nagdcm
net efgemg
net gateways efhdcp
net ipv bggfoe
netops edge gegdfl
netops gw gfgfgj
netops hbgedq
nets dtfdfb
network , hledid
network ? hlgdfe
network jmbceh
network person hegkef
network that bsedfe
networks are Zudegd
networks can enfbhg
networks fvbZhd
networks get elfegg
networks have Xphgid
networks is aogfhe
never an ogfffb
never get ldfgge
never gets qefcff
never ihflZg
never loads inebge
never seen hffeem
new -j gffgej
new cheffm
new here jdeadr
new hire fgfjfg
new in ggfdgj
new on efeggk
new starter medeej
new tcp offffc
newly hbfdtb
next hop ngffcf
next ifbelg
next to dfbkmf
nginx on nffdgd
nginx qdfchd
ni <zone> jfggff
ni jfggff
night $ fcgdgo
night , jdgfig
night : ngefgc
night ? cegefp
night gZhefq
nightly lfgefe
nite hefffj
nmap mdgfeg
no $ pbqXiZ
no , pbdeej
no -i gfffcm
no : kmnXea
no <n> jgdeig
no <outside> meefka
no ? shWhfd
no answer kffggf
no dnat mgffcg
no go tebWii
no idea offfbg
no jhlbbi
no longer fgggjf
no mail dehgco
no matter irbbhc
no nat oggefc
no problem kgfgfe
no reply lgfggd
no route kfgfge
no syn jgffff
no trouble tZggha
no vpn qffgfa
nobody here ifeffj
nobody in kngbfb
nobody jmaide
nobody on ildmfY
noc lfffdh
node <client> kfffff
node exporter obfgfe
node qchfec
non technical aehjfk
none , hggfcj
none iaelfh
none of mgfege
noon blfhei
normal ? mfdfgf
normal leefhe
not $ gZfnkd
not , pfgZhe
not ? rXhefg
not a idgkef
not able ndfggc
not be pdffee
not connect lggfgd
not from uZYhfh
not kfegdi
not open nibice
not reach dejfel
not reachable ljcehe
not send nggggZ
not the lghegc
not via ogfecf
not work mYgfgk
not working effffl
note kefeei
nothing , pdfecg
nothing back kgfffg
nothing comes jdgfej
nothing else defkmc
nothing ever kggggd
nothing from pfgefa
nothing in kegffg
nothing odeihZ
nothing on mcfggf
notice ggfdnd
nov <n> jggfff
nov jggfff
now $ fbkhdl
now , cbehmm
now : lgfgfc
now ? hYeifo
now eYfihp
number : kfgfgf
number kfgedh
nurse jgffgf
o keffkc
of <client> xfedYd
of <far> uahbfc
of <gateway> sbdbhg
of <host> idfnha
of <n> dggckj
of <outside> loebha
of <own> mebkfe
of <public> jefieg
of <service> emfble
of <zone> qebdgh
of Wijikf
of a rfgbbg
of adding gggfkd
of all fcmggf
of an kfeegg
of changing cgfgqb
of course lgcdfk
of dnats fcftdd
of drop agggpd
of dropping fgffjg
of every cggmge
of everything cYpkge
of flipping hdgfmd
of forward egfemf
of input hcbhng
of ipv lffgdg
of it jidjah
of its gacmfl
of line ggdejj
of lines bgfgkg
of mail heiabq
of moving gfefqZ
of my ieelgd
of our fjfgdh
of ours hehmde
of port glcjfd
of questions gfeefl
of removing hfffle
of setting ggffke
of sources gmeefe
of stuff gffffk
of swapping geffsY
of that qdfcgf
of the fjlgcd
of them cfjjcj
of these qebgdg
of things ggfffk
of this ffeffl
of us dimiXh
of what hZoihc
off <client> jhffhd
off <own> oaekde
off from gfbdqf
off kceinZ
off line cggglf
off the icgelf
offered kbasgb
office mgfefd
officer kdfadp
offsite kgggef
ok ? pbeffh
ok and nXfeki
ok kifWik
ok or qdcfef
ok so ofgede
ok then fggglc
ok with mXbefr
ok 吗 qeefnU
okafor lggggb
old eagigm
old runbook gfhdco
on $ nkfdce
on <client> qdfhdc
on <far> pbfifb
on <gateway> hjfbjf
on <host> ghcgel
on <n> rfddiZ
on <outside> mdhkea
on <own> igcphZ
on <public> idjepY
on <service> kpfcmS
on <zone> pjeggW
on ? qYaegm
on a mcggdh
on any fngbgf
on anything cjflgc
on call iXgbet
on dev neggee
on earth mmffad
on egggej
on friday gdgfgl
on github gfgfel
on here lffekd
on it hjfegf
on its meffeg
on line ffedli
on mail kZiihf
on monday gkkYgi
on my mfffch
on our jjkibZ
on port ffffdn
on prot ubfghX
on saturday fcgegn
on tcp omfgcX
on that kdffei
on the djdkam
on this Yejpic
on thursday idehke
on top dgegne
on tuesday jdgffi
on udp oZckeg
on what gbbmfk
on whatever apcgie
on which jlYnfa
oncall kcgefj
once eeejqZ
once i lfgejc
once it cdeojd
once the fgedmg
one $ hdfhdk
one , ejdhcl
one : mefchg
one ? sfeZal
one actually ggfeem
one before tfgWff
one do ggggbm
one doing igfcfl
one for lffdal
one in mfffdf
one odbfbm
one of midadj
one sentence jchlce
ones akjigd
ones does gfjfff
only $ qbffee
only , lfgeZm
only ever kfffbk
only jndgXj
only syns ngfffb
only the rWefnd
onto <host> mceika
onto hRgphj
onto the jegjgb
open $ plggeV
open , odfaej
open <far> sffddc
open <host> nfcgjb
open <n> dedcnl
open <own> rgfdhZ
open <service> lfgZhh
open ? ukdhaW
open a mmcgcd
open cmgidf
open connections saibhd
open for uhgVdf
open from hZkpfa
open on medpZd
open or tagcff
open port XkkVdv
open tcp jkcagi
open the rafiga
open to gqjjYX
open up ddhenf
opened <own> mggfgc
opened by pfhced
opened jhajeh
opening <own> ldfckf
opening qZgbig
opens <n> pfcfee
opens <own> pegYei
opens <service> tfgWff
opens fine pceefg
opens qefahf
opens up gffdnd
openssl kegafl
openssl s kfggge
operation nfffde
ops kdffgh
options jggggf
options mss jggggf
or <gateway> ocgeff
or <host> mehedg
or a iqWegg
or alive lcfejf
or am ighbgi
or are lfgged
or blocked refded
or can kmcgce
or closed tbedef
or did jkbmea
or dnfgef
or do kehbjf
or does lXglfg
or drop kffgff
or dropped mffffd
or is dZfmkg
or it qeffed
or just lmeXcl
or nah odgdic
or no mYnehc
or not nbbdij
or on emelZg
or only jncZke
or purely hfgeld
or should jgggge
or shut rcddei
or the offedf
or theirs jgffff
or what pfdbei
order jefbmg
org lggfcf
other jgbjgf
others hhhcnb
ought ndggee
ought to ncggee
our <gateway> leggfe
our <host> ifjmcZ
our <outside> lnccgc
our <server> kbnjda
our <service> gYnWes
our box qggbgc
our dijeej
our monitoring nefgee
our mx chdjgj
our networks dsedhb
our own pedffe
our partner lefhef
our public oZidgg
our published hfnYkd
our rules sbgeed
our services eXkria
our side qbmddc
ours ? sdgZff
ours kdgmcd
ours or kfffff
ourselves cggglf
ourselves out bggglg
out $ sZhddh
out , jifddi
out <gateway> kgfgfg
out <n> oeggfb
out ? kdieie
out after nfgfed
out at lgggfc
out curl jgffff
out for midjfZ
out from kedgje
out is mehffe
out lgfbif
out line Wfghub
out of ijeanc
out ours jffgff
out src peeefd
out the ddfiji
out there ncohfV
out to nhacgi
outage egdggm
outbound <n> ngfffc
outbound <service> rdiYhc
outbound ? jagefm
outbound delivery megdff
outbound to mffgfd
outbound yZgcfZ
outgoing <server> lgffee
outgoing <service> kefejd
outgoing mail nbegfg
outgoing pggbkZ
outlook , lgfgfd
outlook cannot mffeff
outlook error meggfe
outlook in offgcf
outlook is lfgggd
outlook kegffg
outlook on negggc
outlook there kgggfe
outlook 报 jegggf
outlook 里 kgffge
output fdgdrb
outside vigadZ
over <n> wXgfcf
over <public> oggcfe
over <service> nifdha
over hffehj
over plain whgZab
over tcp qdffde
over the idfden
over to mekdce
over udp gnfZkd
own <service> ekfghe
own gmhYgh
own shell qehecd
owner jggfgf
p <n> odgcdh
p odgcdh
pack lcfhfg
packages from lgffef
packages mgffed
packet $ ngggah
packet ? odebcm
packet for pgfeZh
packet from rgdbed
packet hfflcg
packet loss jgggge
packets ? jgfeej
packets from ldehhe
packets has fgggej
packets hit eeffdo
packets kigadj
packets to lfgdgf
pacs pYgdfi
page $ mccjbj
page pecfdh
paged gffffj
pair jffddl
part nfefef
part of nfefef
parties dqdehd
partner medcem
partner's mffffe
pass $ tffdfZ
pass ? qfgece
pass it kfgfff
pass or lfffff
pass qegfae
pass that lggfcg
passed ? lgffdg
passed wZegdb
passes ? offffd
passes or meffgf
passing uefafc
passive pegedf
password gffYes
past redeee
paste fedcni
patch cffdeq
path qgfZaj
payment provider rcgded
payment rcgded
pc <client> nffeee
pc in hbrahf
pc is jgggfg
pc mciefe
pcap kfffgf
pci evidence gjfgge
pci jkeffc
pcs odgchd
peer kfffgf
pentest pdhcge
pentest report lgdegf
people <outside> icefmf
people are janhec
people in qeeeee
people jreZha
people on mfgegd
people's pdefbi
per hogbee
per published gmgcff
permit it mghfdd
permit mffbal
permitted ? pefdfe
permitted by ndgfge
permitted mmgZgc
permitted or leefgg
permitted to mjhbfb
person hdgkdh
phone $ pdefgd
phone <outside> kffgfg
phone lgfffe
phone on qZfffg
phone's ffgmdf
phones rddggb
phrase fgfegl
pick dngbcm
pick up cqhfhY
picture kfhfef
ping <client> mgeggd
ping <far> jgbgif
ping <gateway> ohffdc
ping <host> ogfegb
ping <own> yVhfeb
ping <zone> ncchfh
ping from mgegdf
ping the fmfchf
ping to oeffdf
ping ufgbea
ping 不 mgggfb
ping 到 ekefif
ping 得 ncgggd
ping 通 qbfeff
pingable from qdgdgc
pingable tdecgc
pinging <client> lffggd
pinging <far> jgeggf
pinging <gateway> pgfdee
pinging <host> offffc
pinging ofebhe
pings <own> mehdff
pings rgebcf
pivot sbhdbh
pkt jfdcfl
pkts gegdcp
place lgfckd
places dfjdme
plain <service> kbcsfb
plain eZflcp
plain english ffheco
plain words hggecm
plan ZgfksY
plan to dgghld
planned egggke
planning egfemf
planning to fgfelf
plant fegefm
players kfgfgf
plc mggefd
please $ dnfgch
please , ghcjbl
please : fehkUp
please Zefhkl
please add hghbdn
please can rdbfhe
please check refdfc
please confirm ncgeie
please enumerate Vnkjcg
please explain jeedXt
please open XhgfVz
please provide cbmkff
please say qcbhgg
please tell kggfge
please walk lgfgdg
pls $ kfhpbY
pls , gXepdk
pls : ombWdl
pls aefkfm
pls check kbhcbp
pls confirm rdfhhX
pls explain ngggfa
pls open cfgcct
pls tell ogfage
plugged fbiffm
plugged into jaqfga
plz $ ldfiYl
plz qZghaj
pm lbdgii
pmtu gfgffj
point at gbcpei
point eYglfm
point of gclcdl
point to degfgn
pointed at kffegf
pointed kgfegf
pointing at cegkej
pointing ebfhli
pointing to fffffk
points hbcpei
policy ? ngedef
policy accept kkfZid
policy becomes Xdghsf
policy dgfepd
policy drop lfffef
policy forward agefqe
policy from feffme
policy goes dgffkg
policy is nddghe
policy of cggfnd
policy to dgfdpe
policy was Ygffwa
policy went ffffjf
policy were afggnf
poll wZgbgd
polled oeeedh
poller rbdgdg
polling ndggef
polls lffefe
popped ebodgh
pops kfgfge
pops up kfgfge
port $ lmbibd
port , gblndb
port : oegffc
port <n> hjhaej
port ? gqeXkd
port dffodh
port forward cbfnih
port forwarded hcZphf
port forwarding egdqfd
port forwards gcctgb
port is fefffm
port state jfgfgf
portal ldehid
ports $ ceepgf
ports <n> ksbZed
ports ? engeak
ports are Zidtgb
ports bjireX
ports do tZWoha
ports end bZhqhg
ports get eXdqii
ports have fYmihh
ports of fainfg
position kkebbj
position to kkfchc
possible ? pceffe
possible from mifdfe
possible rifcdc
possible to mkfbde
possible with lfgffd
post jhalcf
post to jmfgdc
postfix <service> kggfge
postfix kcgdgj
postfix on gdgefm
postfix smtpd mggfgc
postfix 日 lffgfe
postmortem kgdhbi
postrouting -o fedeni
postrouting defelk
posts rdgdef
ppl in mdgegf
ppl nidfgc
ppl on kdhehf
pr <n> fagder
pr cffehm
prefix effgfl
prerouting -d fegenf
prerouting -i efgfhj
prerouting <n> fegecr
prerouting iefdgj
present nccmfc
press lfegge
pretend bcijle
previous bchpcj
primary nggffb
print <server> jfggff
print mefgfd
print on sgcffa
print to kfggfe
printer <client> jlfgec
printer <n> ccgffq
printer at mgffee
printer igfebm
printer in kgfgfe
printers gcidfm
printers in neffgd
prints kffgeg
priority dgcehp
private address jcelff
private ip mjeefd
private jjejeb
priya jggfge
probe at qfgbdf
probe refdce
problem : pZgggd
problem ? jeghoW
problem oegelX
prod Zegccx
prometheus pffddf
properly ogffcf
proposal fgfgpZ
proposed cgggpb
proposes cgggqa
proposes to ggggpY
prot <n> klfdga
prot klfdga
protection imcdhf
proto kggggd
proto tcp kfgfge
protocol : kdghfg
protocol kgggef
provide dgjlfd
provider mcecfl
proxy sefcgb
public <host> negdff
public <own> kfdige
public ip mggafh
public lakocY
public mail ndfdgg
public one kggdgf
public ports fbgpff
publish $ gpXgfg
publish , gikfed
publish <service> crUmjc
publish ? ehnfcg
publish cggsiV
publish on gRipgl
publish to fajkgh
publish 了 eWfshg
published $ rbXlhe
published , qbpbea
published ZeoteX
published on hedqce
published ports eamkeg
published service frdZgg
published services edrfgc
published stuff gflfff
published things hcnchf
published to dabrek
publishes bifscd
pull mail pdgfde
pull nhhdde
pulled lfefff
pulls pffagf
puppet pgefga
purely aegmle
purely cosmetic hfgeld
purpose ? gdgfcn
purpose kcgfZp
purpose of gfffap
push jbcffn
push to mffffd
pushed heffcl
pushed the gffgdl
pushes rhgddZ
put -a gggglc
put a egdeli
put afgdoj
put in cggfjh
put it lfgbgi
put the kdfdhj
put this fgffkf
putting kgfgpU
py , lgggfd
py lgggfd
q <n> Znhked
q jkfhfa
qq mgefgd
quarterly Xigogg
queries pfgccf
query <far> fffgkf
query <service> qdhhda
query ghffje
question , njfaZk
question : jlfbff
question for udefdb
question ilgfed
questionnaire dlmded
questions can gffden
questions do fffffj
questions gfecfm
queue , fffffj
queue hegcdn
queue is lefeck
queue on idhfgi
quic kbdpfb
quick dcjkjd
quick one hdgqae
quote ibbigl
r , kgggff
r mcgggf
radius kfjbid
ran it qdgeee
ran nfgfdf
ran that jggggf
random host jeflcf
random keikbe
ransomware dqYggh
rather kgfela
rather than kgfelb
rcpt kegggd
reach $ ieqcdd
reach , fdodhe
reach <client> pffghY
reach <far> odedid
reach <gateway> cnehhd
reach <host> kkYagm
reach <outside> reXhmY
reach <own> ihXaln
reach <public> pffdgb
reach <service> inaXik
reach <zone> reaehe
reach ? Wfmqec
reach eghcgk
reach it eoddhe
reach itself maldgd
reach of jbscdc
reach port iqdeiX
reach the ohadck
reach 到 jlgcee
reachability check rWghff
reachability jphadc
reachable $ WwfdlZ
reachable ? oieXej
reachable by eneied
reachable for phhZhb
reachable from ofqUfc
reachable kqiVdd
reachable now fdhcfo
reachable on jlhbja
reached from jhfdei
reached gleakf
reaches <own> fogfiZ
reaches lpabfd
reaching oceelc
read it bfgheo
read lfeaem
read their mfefdh
read this nlcbcg
reading iefdgk
reads ifeeao
real bdeoel
real client sggadd
really paciei
reason ? pfdegd
reason tcgbbh
reboot ? eefgcp
reboot lfffdg
received jgfggf
receives kggffe
receiving offffc
record abfffu
record of fggdgl
recv kfggfe
recv src kfggff
red jcgeel
red since mffech
redirect obcdfk
redundant gffcpe
reech njdefc
refused $ qdfefd
refused , pfgeec
refused <- jfggfg
refused <own> mgegdf
refused from jffgff
refused is lfffge
refused on wXecff
refused qdhdgc
refused that kdfggg
refused this jeggfg
refused' qghddb
regards , pfffce
regards offfde
register $ fhhjff
register : imfeed
register fkhgee
registry ofefgc
reject ndfbhh
reject reject fedfcs
reject with eedfgo
rejected ffggfj
related , dgggii
relay <client> kgfgfe
relay access rfhddb
relay vghafY
relaying uegYed
release jkddjc
reload fdhgbp
remembers hdfbbt
remind ddeofh
remind me ddeofh
remote desktop mibjce
remote host jfgfff
remote ofdggc
remove -a ggfguT
remove agggvY
remove line cgggpb
remove the egfeod
remove 掉 fdhhpa
removed Ydhhni
removed from dhggpb
removes dhefoc
removing -i ggfflc
removing cgggnf
removing the bgggkg
replica jgffgf
replication ogfgeb
replies from kfffgf
replies pdgfXk
reply come ngfgdc
reply mggfec
report $ dnbhgf
report , mhfcch
report : ecdlkg
report mhZihd
reporter : kfggge
reporter kfggfe
reports fkfifc
request , jfggff
request khhcge
requests qgfafe
reset $ feegdm
reset ? jfggef
reset iefedm
resets kfffef
resolve hcghke
resolve names rZghde
resolver on qggbed
resolver uggeeX
resolves jgggef
resolves to jgggef
respond lbqWgf
response reefdc
responsible kfffff
rest fndifc
restart fcgafr
restart postfix fcgbgq
retire dfffoe
return path ncffgf
return traffic nhggcd
return udhgZb
review : amfdkg
review iggcfk
review 一 gegfel
review 下 ggggdk
reviewer mffege
right $ tdefcd
right ? oeggfc
right after ggggjd
right jbigcl
right now dciidn
right that mggceg
rip <client> jffggg
rip <far> jfggff
rip jfggjc
risk fkhgef
rn $ ncjhec
rn mciggd
room ogfaak
root cause odfehd
root mail ndheff
root rahdci
rota gfggfj
round seeefa
route megehe
route to jefemc
routed qgegcd
router khffff
routes skecca
row <n> gfdkei
row fidjeh
rp egegoc
rp filter egegoc
rst ? negeff
rst from jggegg
rst kfgfff
rst syn gfgffj
rule $ gfgdjh
rule , fcdgni
rule <n> bgggnf
rule ? qacadp
rule bbfdpl
rule decides wddced
rule does lfgffd
rule for jcfghg
rule in efggcm
rule ip ahegli
rule is kfefhe
rule last geggcl
rule let fggfle
rule lets sbgdef
rule matched ggggdk
rule on fhgejf
rule that pdgceh
rule today fefgdm
rule 是 bhjlZk
rules , deedfq
rules : Yggafw
rules <n> efgfel
rules ? jgcdfk
rules and gggfdl
rules as fndehe
rules do gggfck
rules edddhp
rules file gggdbp
rules last gdgggk
rules let kfefkb
rules line ffgffk
rules on gaffep
rules to iegfej
rules 的 hghcao
rules 第 fgggek
ruleset ? lfggfc
ruleset last edfgeo
ruleset pegbfe
run idfclg
run on jeggfg
run out edgeeq
runbook , ffffdl
runbook gfgfao
runner <client> kggfgd
runner idggfi
running nZgdgj
runs on rcfdgc
runs tbhfWj
s , kggffe
s client kfggge
safe efgecp
safe to efgecp
said qehabh
sales phcakb
same as eeeeim
same kdgbhj
same settings kfffff
same subnet pfheea
same thing ffgfdm
same way ifffkd
sanity check jffemb
sanity jffelb
sat qcffjZ
saturday gdgflg
saved fffffl
saved my fffffl
saw effdjl
say <client> fgniXh
say <far> lgeffg
say <service> nffgfc
say gdkXpf
say i gggeke
say in kgfbdl
say no pZYbln
say the ehfgke
say they mfgglW
say we efggle
saying kfdffi
says : ngffec
says <n> lffgfe
says <own> nbffgg
says <service> oefcgf
says connection lgfeff
says it kggggd
says lgdehe
says outlook jfgfff
scan kegfeh
scan to keggeh
scanner at udfbee
scanner on Ygkleh
scanner sdeecf
scanners in ndgggb
scanners kcfefj
scans by kgffge
scans nffefe
scans to jgfgff
school hghcih
scope clijaf
scraped by lgfgfe
scraped lgfgfe
scrapes mfgdeg
screaming idfedm
screenshot qffcfd
script hchdjj
second dddejo
seconds fgggdk
secretary jffedj
section ejalgg
secure eedehp
security ihjdib
see $ tcdZje
see <host> fqaegd
see <zone> neeegf
see ? fbjhfj
see a lfffef
see it jjfhfb
see mjefec
see only lfgfdg
see the peeefe
see when megeeg
seeing kffefg
seen by ndidff
seen ctstate hffeaq
seen from jaqYif
seen kemZck
seen on jffgff
sees scgZhe
segment , gfjgfe
segment ikjaff
segmentation lhkcdc
segments XygbiZ
send <service> lfgeff
send mail lggggc
send out oggffZ
send scans jgggge
send through hfefle
send to ngdckd
send xWhZgg
sender is nhgfbe
sending megfkY
sending that kfgfff
sending through jgggge
sending to gggfpX
sends a mggdef
sends it kfggge
sends its rfecfd
sends tffZdf
sends the kffgef
sends to rgffbd
sense kffgdh
sense of kgfgci
sensors tddddf
sent by thdaag
sent kfgkZh
sent me ehecfn
sent src kfffff
sent us hgfbcp
sentence jchlce
seq <n> kggffe
seq kggffe
served vdfalV
server $ ohfjca
server , gjfeam
server <host> eofgdf
server <own> mcgkdd
server ? nhakdd
server at tegafd
server be nfeefe
server by uddagg
server for gYidds
server get tdgagc
server hedpfd
server in udibea
server is jbglgd
server itself gnhegb
server on ildbhh
server or mffcgf
server over migcee
server reach lfgege
server reachable mmYdid
server see jfgfeg
server to zciacZ
server 的 klgced
server's <service> hpaegf
server's kmZifc
service , hnfdee
service <n> kfgdgg
service fkgmda
service that gjYmfg
service we indYhh
services , gcpdfg
services ZbsqeY
services are ZYolig
services can gdlegg
services do fngfed
services does gWniif
services of eaknff
services that eamigg
services we edmjfe
services work demfgg
services would ffkdld
servr imgdfd
session k kgfggd
session on gkfdhf
session qdgede
session to nefegd
session with jgefgg
sessions megceh
set gghckg
set input fgdfme
set the ffgfkf
set to jdfhna
set up hadjdn
sets Zhgfqe
sets net Yhgfpf
setting gggfkd
setting the egggnc
settings kfgfff
sev <n> gofjca
sev gofjca
shall jddnef
share tXdpca
she has lggfgc
she icfldi
she is ifgeej
sheet $ hdeofd
sheet ceerfd
shell rehcec
shift gcfldk
ship ogfgfb
shop iafbhp
shoud xdbefZ
should <service> lfffge
should be nfgdge
should i lbfdem
should it pdgggb
should qcfdYm
should that sZffgd
should the heggmc
should this nagggf
shouldn't ndfdfg
shouldnt hoeedd
show hhfmfZ
show me hlZjbj
show up hdgjid
shows <n> gfgaeo
shows jahfek
shows this kgggge
shut ? ndeegf
shut lnfafc
side $ Yoajjg
side , vdbadi
side ? iZijdi
side effects effetZ
sign fmcffg
silence negfdf
silently kfgZki
simple rgXffh
since <n> meggfe
since midnight ffggdl
since monday fbefhn
since pdecbl
since the nghfag
since then ngfgcd
since this iefdgj
since we lfefgf
since yesterday ggggej
single leeldc
sit in ohfXhg
sit lXkige
sit on kflaff
site at nefeff
site on lgefeg
site rcgadh
sites ifffje
sits at jggfff
sits behind mcdlde
sits in ofgefc
sits on ncgegf
sits rZeigd
sits there mcfggf
sitting at kdlbff
sitting behind adfthc
sitting in mcfffg
sitting ocfjfb
sitting on jejkbd
skipping lfffeg
slide gcmeeh
slow dbcbhw
slow since dcgdfq
slow today dfhdgm
smarthost oeefee
smpt qmcdbc
smtpd <n> mggfgc
smtpd mggfgc
smtplib lgffee
snat cegflh
snat to cehflh
so $ amdkff
so : raffgd
so <zone> ffobjd
so ? pfecic
so edfjfk
so i hejddk
so is neggee
so it peeaje
so kind meeedk
so slow efcggn
so that gWZhsk
so the pggffZ
so this kggeci
so what djZlek
so who goeceg
soc migdee
some fmbgam
some random scgZeh
some stranger xZddhb
somebody in pgiXff
somebody kWiiig
somebody on pdjdha
somebody out sefdbf
somebody sets Zgggng
somebody sitting rceeef
someone <outside> jbiscZ
someone explain fggfbn
someone in pffXjf
someone jiebdm
someone on ycfYhb
someone out fmdlfa
someone sets bggeqe
someone translate ggggdk
something ? bgerfd
something fedrYj
something to lddegj
somewhere ? hefkge
somewhere jjcjcf
somewhere on qgeZgg
sorry , rcffha
sorry for ehffgj
sorry if jffddm
sorry rehgdZ
sorry to nefgfc
sort feeefo
sort of feeefo
source <client> qffefc
source <far> jcfeih
source <gateway> gfhinW
source <host> sagfgb
source <own> behgkj
source <zone> keeggf
source address uZgdai
source ip odgfcf
source mpbVhg
source that auddhd
source zone ikeffe
sources a3eZfZ
sources are dtffhX
sources can epfcff
sources for csebgf
sources that fofdff
spam gadZmq
speak nlfbYh
spf fcdees
spf record dfbdft
spins does kfgfff
spins for negdff
spins forever mefege
spins mfgfef
sport <n> kfgfff
sport kfgfff
src <client> lffffe
src <far> kgggfe
src <host> kfgffe
src <own> mffffe
src mffffe
srever gbmmeb
ss oggdgb
ssl odgffd
staff kfegge
staging hfffdk
stand ? neffef
stand rcggfb
stands bdetee
start fjffhf
start working dgfgme
started lagefj
starter medeej
starts nfaici
state service kfgdgg
state whether qYgdhg
statement hbcikh
station kgffge
status page ofcedi
status pedfdg
stay tdgagd
step , mgfffd
step by ngfffd
step mgfffd
still <service> Vdggtg
still arrive bgghnd
still be Yffgpg
still broken ddgegn
still browse ihZijf
still come bffhpd
still get begiuY
still have oZeflc
still khfUog
still land loeeZe
still open hWfaop
still reach hefden
still work cdlfgk
still works oecdld
stop it mghdfd
stop lecbod
stop working ggbdqe
stopped mefcei
stopping <zone> nchfge
stopping it mffege
stopping qbhdgd
stops <zone> oegeee
stops it mhgfed
stops sfheeZ
store mfegdg
story ggggkb
straight away lggggc
straight into oahdfh
straight sgfade
straight to nggfdd
stranger gYjpch
strict fgfemd
strip -i gefcmh
strip fffdmg
stuck at kedeek
stuck in ffgffj
stuck jfgddk
stuck like kggfge
student mfgefe
stuff $ fejdfk
stuff can fegefl
stuff felcek
stuff we hXudee
submit cockib
subnet sadcdk
succeed qXfgkc
such nfebgh
sun flheef
sunday gcekdl
supplier gffbjj
support dnejZi
suppose -i ffggkf
suppose cegfsb
suppose i geggmc
suppose input cefhnf
suppose line dfgglf
suppose somebody bfheta
suppose the dfgglf
suppose we dghfnd
supposed kffdfj
supposed to kffdfj
supposing Zgfgre
sure sefcfd
survive ? Zdeeuf
survive cceguc
suspect nfdfef
swaks from ndefff
swaks pfgfce
swap <n> cchfpf
swap eghcrb
swap lines cghgnc
swapping <n> gchfne
swapping edheqc
swears it shgdcb
swears mfblkX
switch <client> jgggfe
switch rebcfh
syn $ nfffde
syn , kfffeh
syn -j gfgffj
syn from lehiec
syn lfffff
syn recv kfggff
syn sent kfffff
syn that rffaef
syn to ogddef
syn trace kgggeg
syn 这 jggggd
sync ngfgfb
syns mgggdd
syntax eehfen
sysctl -w hffekf
sysctl begfqe
sysctl net cdgfqe
system befrge
t kfggff
table bheodi
tablet ofgegb
tablets rcfefd
take $ codeej
take -i cffepg
take <service> tbhfdb
take a bdhfgn
take fjfZkh
take out Zgggqd
take the dgggmd
taken egfdnf
taken out Yhfeqg
taking fafnoY
talk <service> mpfgdW
talk iifakg
talk to igfakg
talk with pddggd
talking ofgejY
talking to nfgekZ
talks pdhdgb
talks to qdhdgb
target <own> qefbge
target hcnoaa
target is lgfege
tcp $ mkdgfb
tcp , jhfkdb
tcp -m efgeji
tcp : hsbXhg
tcp <client> oegedf
tcp <n> ikgifZ
tcp ? cpcija
tcp closed megfef
tcp connection jhfgdf
tcp failed legfgg
tcp from zecagZ
tcp hkgieb
tcp ip efgeen
tcp is qdedhd
tcp on ojcefc
tcp port miejda
tcp reset eeegen
tcp session paeggf
tcp syn mffedg
tcp tcp jfffeg
tcpdump jfgfff
tcpdump ni jfggff
tcpmss clamp gfgffj
tcpmss gfgffj
team $ mhdcal
team , hejjed
team iciieg
technical bfhjek
teh <host> hdokdZ
teh <zone> rceihZ
teh nVoiga
tell ibeoci
tell me qcehed
tell the keekef
tell us odeeff
telling me mgffgd
telling ncfeeh
tells me sggdgY
tells sgfdgY
ten gdgdhl
test lejidb
testing jacckn
than <n> gVfhml
than Ymdhij
thank jfcnec
thank you jfcnec
thanks $ dfigfj
thanks , kcgbfn
thanks heehek
that $ kZglgf
that , iegdnc
that <client> mffdie
that <far> tdefiW
that <gateway> lfghdf
that <host> jehkdd
that <own> elbjcj
that <zone> pUgani
that ? lXgfkg
that a tbfZck
that address jcglgd
that are ihijdc
that arrives rdecdg
that be rehdaf
that can cudbgd
that connection kfgegf
that could qoeThc
that dropped ndgfge
that end fdgmge
that even tfgcdb
that expected jggfgf
that fix fggfkd
that from rcfdfd
that get rhgdbc
that gets eqdcfg
that go qffded
that going icfode
that happen jffgfg
that host gdnbfi
that in gdejld
that is ghfgdj
that it needid
that let legdna
that lets jqdjaZ
that line ebfekm
that matters lggech
that may asfbjd
that no fmnafb
that nobody hmeahg
that ok sgffUi
that on lhfbej
that one dcggfo
that open rbbalh
that or lcfcgi
that packet ffgqaf
that pass kffffg
that reset jggfff
that rst jggffg
that still ohfbgd
that stops ncicff
that supposed fkdifg
that tell ngfegc
that the rcdfhd
that this jgdjef
that through jgggef
that traffic pdgdgc
that us rgfbfb
that was iegefj
that we cfjkeg
that work lkfcgb
that would sdhdZg
that you ddgeeq
that's pgfbgd
thats uebfce
the -i egfeji
the <gateway> mhfeee
the <host> lhakee
the <n> iefalh
the <outside> hcjlha
the <own> bfbkjk
the <server> qcfceh
the <service> ehegke
the <zone> kiddnZ
the access awfahc
the address bdfokc
the answer sfgfcZ
the app jfffgf
the asset fdeogf
the audit nggfec
the auditor kgcjfe
the auditors hnWmfe
the backup gegfgk
the bank ehjddj
the board ildeja
the bot edkjdi
the bottom fggfna
the box vcfdfa
the bridge ndgeef
the browser lggfef
the build mggged
the building mdgfeg
the cab qefbgd
the call tcgcha
the capture lgggee
the certificate Zjffdq
the chain kfffla
the chains mgegfd
the change keffck
the client ldfigd
the complete ffhmfc
the connection lfgfge
the conntrack hgfdfk
the consequence cgeglg
the cpu aehgfo
the ctstate dfgfmg
the current clfddn
the customer gbkmed
the customer's elfdfh
the default jfgdfi
the desk ofgdee
the dnat nZcigi
the end bYhqnb
the far ieffek
the fcgeli
the file cfemej
the filter kffekc
the firewall jkeidc
the fix decgqg
the folks mYhghg
the forward jefcjg
the full diengd
the gateway secefe
the guest jZeghm
the guy lcfdel
the guys nfeffd
the gw ngfffc
the hairpin ieffmc
the handover ahfffo
the hell keffek
the helpdesk mfggcg
the host qeaife
the impact dfhdrb
the incident kgehbi
the inner jhffff
the input eefhmd
the inside cafugd
the internal kbjhfe
the inventory ibjlee
the iso cljgfd
the last hdfcjl
the latter meegge
the line jfacni
the list fldiff
the log jgggge
the machine megdgf
the machines jgffff
the mail gfhecm
the maintenance dgggnc
the masquerade bffgog
the migration ggfldf
the moment ehciel
the move mgfgcf
the mx dbfefq
the nas bfgfep
the nat eiebdq
the needful edmfej
the network kgbffk
the networks indWii
the new jecggj
the nightly nggdfe
the old icdkke
the one fefjbm
the only lgfggd
the order dghemg
the other kaegij
the others dgfgme
the outgoing cfdhof
the packet qhfXfh
the packets nfdfci
the patch cffdeq
the pci jhhefe
the pcs rfgccf
the people jgdflb
the phone lhdchg
the point hhdedm
the policy keffjd
the port kgdlgb
the postmortem lcdhck
the previous hffecm
the printer hjeddl
the printers pefggb
the private ucdegb
the public ndkfdb
the published egocjb
the purpose gfffap
the queue lffeck
the real ggfmgb
the reason qffZcj
the reboot defggm
the record hhfmcd
the related cgfglg
the relay leggff
the replies nfgfee
the reply jgghhb
the report jgfdjf
the rest fncjfc
the return ofggec
the right fggffj
the risk fkhgee
the rota gffgfk
the rst jggegg
the rule bfggfn
the rules mifeag
the ruleset ngfecg
the same idfchl
the scanner ghgcfj
the second kffcbn
the services dYplgd
the site kggfef
the sources csdbgg
the stuff hXudee
the switch nggeed
the syn nffdef
the team gaikei
the thing kegkdd
the things ihnZef
the three jbcglg
the time odfffe
the tls dfgfgl
the top Zleeta
the traffic beekfm
the user ihhdff
the vendor gbgjld
the verdict nggcfe
the very gfffke
the warehouse edgcer
the way reicbe
the weekend hgefel
the whole fkgjhZ
the wifi dhfbgn
the wiki jecoed
the yearly cindgd
the zones fmefge
their <service> jacilh
their mail jfffgg
their qcfaej
theirs ? jgffff
theirs jgffff
them $ ggfldg
them ? mefdei
them kfegdi
them out qgfggX
then $ jcfdlg
then ? Zgggpe
then be efggkg
then get cfffof
then gfgcqa
then nothing jfgfff
then reach fffgke
then silence lgggee
then the ogegfc
there $ jflaeh
there , lZhgkd
there ? lfhehb
there a mYdldl
there and ljfede
there any lehkea
there anybody apfehf
there anyone cqefee
there anything lchkbf
there for clcbfo
there is dchmgg
there lgijab
there no dhggek
there on nfdfeg
there's ilefZi
there's no kffdan
these days dcflhi
these gcdklf
these on mggdlX
these rules qdffcf
these two kffdlb
they ? ofecgf
they are edfdpg
they arrive tefbfd
they can't lggfdf
they come ngfffc
they get kciddl
they have kgfffe
they jWjhel
they see nddghf
they send jgfhlZ
they use jggfnX
they're ngcddj
thing $ lbiife
thing , jcgcgk
thing ? flifde
thing cmgccl
things : Xifedt
things can ggfefj
things ecmcaq
things may gffffk
things stand pdfffc
things we ghoaff
think aiYlhm
thinking about gegfkf
thinking bfheqd
thinking of cggeoe
thinking to cgggmf
third teagfb
third time offghZ
this , jfefgh
this : jefgYp
this <gateway> Wclpei
this ? kffejc
this and hgfdao
this bot fgfdfl
this box hmgfah
this channel fgfgfj
this do hgfcgk
this ffgjeh
this firewall dkeffj
this for hkfban
this from gedddr
this gateway cjgmed
this get jgfgff
this gw olkceW
this in lefedj
this is mffejb
this let igffej
this morning fdgegn
this on jgffgf
this one cggecq
this out jgfgeg
this rule eggehk
this ruleset ndfbgi
this so mgeeic
this tell qfedfd
this telling mgfegd
this week nefggc
this weekend cegekl
those bmifbi
though pefheb
thought hcgghj
thoughts ? hefefk
thoughts hefefl
thoughts on ffgffk
threat tagcee
three <host> mfbbnd
three gcedfq
three of mggfde
three things chedgo
through $ rehfcc
through <host> megdff
through <n> sbegdf
through <own> lNbujj
through <public> kZgnee
through ? ybfbcd
through fijgbi
through it lcjhgc
through l fffgfk
through line feefbq
through mail hikede
through or jkgZgg
through the kciddl
through this jmjgdX
through to hhchgh
through us mddghf
through what nffdge
throw at gefegm
throw hefegl
thru $ meffeg
thru <own> qdggga
thru ? mffehe
thru mail jibmfb
thru njdafg
thru or jfgfff
thru the hffefl
thru this dnlcgb
thru to mhfajd
thunderbird at kedkfe
thunderbird can't kggggc
thunderbird in lgfged
thunderbird just mfgfdf
thunderbird on nfffee
thunderbird pahjdc
thunderbird says kffffg
thunderbird 弹 lgefgf
thursday ? hcggdn
thursday and hegffj
thursday fechik
thx $ gifhbj
thx , gefeen
thx gggfbm
ticket : jodfeb
ticket <n> pegddg
ticket from lffegf
ticket inc efhfdm
ticket kdheck
till jdgegi
time <n> igggch
time here dgfdgo
time i nfggga
time meggcg
time out lihded
timed mefffe
timed out mefffe
timed out' jggffg
timeout $ pgfefc
timeout , oeeffd
timeout <n> jfgffg
timeout ? nefgfe
timeout sefefY
timeout 了 oedfgf
timeouts rgggfX
times out pbhdge
times qZhchd
tls cert aaiahu
tls certificate dfgffl
tls ldfdfk
to $ iSukbf
to , herYeg
to : jegggg
to <client> ieVlmf
to <far> neecig
to <gateway> iqcZjc
to <host> ifbghi
to <n> jfcakk
to <outside> gkhfed
to <own> hdeekj
to <public> qadmdc
to <server> negegd
to <service> jfekdf
to <zone> tgabgd
to ? bkpaeg
to a jdehej
to accept eggenc
to access igodeb
to add nZedtY
to address ncffff
to answer uYcfge
to any cnhjaf
to anybody audXii
to anyone Ykcoid
to anything dqgfga
to append ffggvT
to arrive oegfcf
to ask kfeeei
to be klgiab
to browse keefnZ
to call mffffe
to confirm nbgcgh
to connect kfigdd
to delete chgdlh
to deliver odfgfd
to destination dfgeji
to do rffecd
to drop afggpe
to email kahgej
to establish ijfege
to feifjf
to fetch kfgchg
to get giiaig
to gmail jgggge
to go hghgic
to hand kajiff
to have scebkb
to hit joeZib
to host ldgfgf
to initiate lhcghc
to insert dgghke
to it kmfhZd
to its nicchf
to itself vdiceY
to know ggghcj
to leave kffffg
to mail rnWggY
to me egcjbo
to merge ffgdbr
to mx kgfgge
to open oiiacc
to other negeef
to our lcjahg
to ping khdfid
to pmtu gfgffj
to port opeddX
to post jnffcc
to print mdgfef
to pull mjefde
to push kgggnV
to put ggffkf
to query ikeegd
to reach fjlfgb
to read aeghcq
to relay mefegf
to remote legfgd
to resolve nefgcf
to see hhfmbe
to send pdhece
to set hgeeob
to something bgdsfd
to source cehflh
to start fjfffg
to state hmddgf
to submit legggd
to take chgdof
to talk jleYhh
to tcp modbcf
to teh raZlhd
to that qgeeYi
to the jdghgd
to them legchg
to this hfefel
to traffic fdfcgp
to understand ifehbl
to us pfgbfe
to use fejehg
to what Zcbufj
to which lYjocc
to work ocffdh
to write cmgfgf
to you fedbft
today $ icgbil
today , jbhedn
today ? hfebgn
today hceYir
together dmkYhg
told mcfgid
told me mafckg
tomorrow bcffml
tonight $ kfffei
tonight , hdhakj
tonight ? mgbibh
tonight hedglg
tonight's eefdlj
tonight's window cggglf
too $ legchg
too , fZcnik
too ? pjaYao
too fggblh
too much eggdkh
took gafhfn
took the fddhfn
top bifdof
top of dgegne
touch odlYbi
touch the jgggff
touched heheao
touched the gbggen
touches mggcdi
toward <far> mffedg
toward rdhbbh
towards <client> kfhfge
towards <far> kocaic
towards <host> fifejf
towards <outside> gVbqdo
towards <own> mYhmde
towards <zone> ubbbhg
towards fjYjfk
towards the mbgddl
trace : lgggcg
trace <client> vdfbec
trace <far> rgfefZ
trace for sdfefb
trace rffeeb
trace tcp pefddg
traffic ? iffdfj
traffic from ndhggb
traffic get negfef
traffic keakgg
traffic of ifgfjd
traffic to hZelgi
translate fgfgUu
translated ubbehd
trap jffggg
travel sfgdgY
treated nggegc
tried obgfdg
tries hfhnaf
trouble rbffgc
true ? 0Vcdeg
true mllWfb
true or scbdhf
try iffddm
trying <own> jffggf
trying khhhcd
trying to kjigcc
tuesday ? gdgfdm
tuesday efdehn
turned ieggck
twice and ogggfZ
twice lfgggb
two leahhg
two things chbheo
type <own> lgfgfe
type nYhgdi
typed megegf
types <own> qggacg
types qggacg
u iceZes
udp $ jjffia
udp , mffeff
udp -m egfgfk
udp <n> nhffdd
udp ? kffghe
udp dport eggffl
udp from nfggbf
udp ljfgce
udp ok kfffff
udp port teeffZ
unable mefdgg
unable to mefdgg
under daarnc
under which ibflbk
understand hefdZt
understands fgggcm
unknown <gateway> nggefc
unknown lgggfc
unlike ncdddl
unlike the efefdp
unreachable ofefah
unreplied , jgggfe
unreplied ? jfgfgf
unreplied jggfff
unreplied src jggfff
until it mggdff
until kdfdgk
until the pifeeb
up $ odffgd
up , ljfdib
up : pbggfd
up ? cjhlbh
up anywhere ffgkeg
up as kfheoX
up at lghffd
up by qgefdc
up for dWdmes
up in fkfdej
up ndZjhg
up on legnfX
up there kffgff
up to kfedcm
up with lggbff
update hfgecm
updates from jgffff
updates qefdee
upgrade lgeeeh
uploads mhgddf
upstairs leffff
upstream kggeff
urgent $ effedo
urgent ghgfWq
us $ fjjkaf
us , mfhbeh
us <host> mgfgfc
us ? jbiddm
us eckgke
us or pfgcfe
usable from mbndcg
usable geqZgf
usage $ hcgdfn
usage ? hbfbfq
usage hbfber
use $ hdmbgh
use <n> kcgjfe
use <own> ipYdsU
use <public> qdddid
use <service> njdaic
use ? hdmdff
use hekchg
use it eqfbeg
use the hgfedm
use this fdedhp
use you efgggk
used ikekdc
used to nkcffc
user at lhfggb
user in iekegf
user is ngfefe
user kchggf
user on lffegf
user 用 lfefff
users in kffhlY
users lmiccb
users on rdffgZ
uses jegeke
using <public> oeefff
using ocdffi
v <n> jfheeg
v jfheeg
vendor , ifffdj
vendor fdgkbm
vendor wants kefgjc
verdict ? qeegdd
verdict accept lggfcg
verdict for sgfade
verdict nfgffd
verify negggc
very bfgemi
very same nffgcf
via <host> kfggge
via <own> hdgjjc
via <public> reecdf
via <service> vZhahc
via pbefhe
viewer qbhdgd
visible from salgbZ
visible sbkfdZ
visitors lcebhl
vk <own> mggffb
vk mggffb
vlan <n> legeam
vlan paebem
vpn lZfcdq
vps mbffif
vz <own> jmffaf
vz jmffaf
w idfegk
w o fhghjc
wait jlahge
waiting $ dgcdnh
waiting dgedmh
waiting on ffggbn
walk me mefdcj
walk mffech
want <service> qffbef
want a hYgfdr
want ijfeid
want to hjfdhf
wants <service> kfdggg
wants a fhkebk
wants fmgfgc
wants it hjblef
wants the ejgeje
wants to ihjhcc
ward ngfcgd
warehouse acicev
was accept Wgffya
was fine nfgfgb
was gchiZo
was it gegefk
was on jegggf
was refused kggfgd
was that gdgkei
was the iWigcq
was told shebfd
wat happens qjdafd
wat lalmca
way ? nffhec
way back jfjdff
way do jffggf
way does odfege
way for qfgXfg
way in ofgbeh
way into ildgee
way of sddgcf
way out rffcce
way sfgdhX
way to odgdgf
we ZflnlX
we add egegnb
we are emVmkc
we blocking neffgd
we delete Zgghsa
we drop jfgdma
we expose bimkfb
we flip ggfelf
we forward hacplc
we get kdecqc
we got dYmnjb
we have lXimcf
we let vfdVgg
we lose gchbkk
we moved mgegfe
we need mYdcio
we only cnVlhj
we plan dgghld
we publish jkfhgZ
we put iehfrW
we remove ehggtT
we set cffepf
we take dgggme
we want heggmc
we'd dgggrZ
we'd like dgggpa
we're dcffhn
we've got iddnef
we've kddlfe
webhook ogffdd
webmail ncfddj
webmail on nfcfgf
website tdebgd
websites nffgee
week $ jdggeh
week , efjjef
week ? hYhcgq
week and lgggcf
week hYigdn
week on eghdfl
weekend gecdho
well ? ilbdfh
well hleaih
went efggmd
went to effgkg
were accept Zghhlg
were aefesf
were the bcedpl
what $ glclbf
what <gateway> mfdgfe
what <zone> iarXgh
what ? pcdefh
what Yelkje
what about vmbbdZ
what all bcklhf
what am jggffg
what are bghodf
what becomes weeaag
what breaks gfgeqZ
what can Rfrmdi
what changes agfeni
what dies gcfdtc
what do dhiidg
what does bfmdXs
what exactly ekgeZm
what gives offedg
what happens hfednd
what have dZmqec
what if Zdfbrl
what is hbmjXl
what it ggfcfm
what it's jggfYn
what kind ggfeel
what kinds gffffk
what line fgeVex
what of eZvggb
what on hfeeZr
what opens gfgeob
what ports elgggd
what published ebucdg
what services fnieed
what sits afgpeg
what sort feeefo
what source negffd
what stops peefha
what the jideck
what this icclZo
what will dedkme
what would Ydherh
what's behind Yeb0ha
what's eWmrdg
what's exposed Ufqogb
what's forwarded abfrie
what's going ogeeee
what's it hgfebo
what's line gheaWy
what's on hhccZs
what's published bbbugh
what's sitting Zghqhc
what's that gggebn
what's the jabajs
what's this gggffj
whatever jjmdeZ
whats exposed Wmkjhc
whats forwarded YZhuie
whats hcjmde
whats it fdgfbr
whats line iffbZs
whats stopping ndgege
whats that ffgfdm
whats the mdcTmo
whatsoever fnhdfc
when <client> kggfef
when <far> mghcef
when <host> ofedic
when <zone> pdgggb
when ? gchedo
when does bfggfn
when he lggggb
when i eafjqd
when it sfgaha
when it's sghefV
when nZgZmh
when our safdhd
when sending jgggff
when somebody rddcgg
when the pjffad
when they qhedec
when was fehceo
when we acghre
when you kedjff
whenever nffcge
where $ iqffac
where ? qYcmfe
where can bmpbfc
where do negncY
where does ljenZa
where in eebnke
where is lseWed
where mjcmjS
whereas lggfdf
whether <client> kegffg
whether <zone> offefd
whether a medegg
whether hosts mcghff
whether the rdgded
whether wZfcee
which <public> ecephe
which address qlebfZ
which are fohcfd
which bnmiab
which box cceyda
which inside vUlgdc
which internal oddkgb
which machine becvfc
which networks dtcbhe
which of bijjgd
which ones cgkige
which port ggdjhf
which ports gYlogb
which public gbgpef
which published ferYgg
which rule vZffcf
which rules qeeehc
which segments ZwidfZ
which server qbfjgZ
which services Tdmpgg
which source qggceb
which sources ctfbfd
which way mdffff
which zones etefgZ
while mffeci
who WxcXlh
who added eddefr
who all cvgdea
who answers kYfoee
who approved hchbdq
who can Zxfefa
who changed hbhccr
who could bkefmf
who edited gdggcn
who gets btgcjY
who has drhdbg
who is cqekea
who loses hdgfsY
who pushed gffgdl
who reaches fofZig
who sends jfggff
who took gbdiar
who touched gdggdm
who was hZhecr
who'd ggfdnd
who'd notice ggfdnd
who's able Yxgcga
who's allowed bqgged
who's aufdde
whoever cnccfl
whole <outside> ZohpXd
whole fkgjhZ
whom ? XthZjf
whom Zqekfc
whos freece
whose dofccj
why $ ndffch
why <client> qYggic
why <zone> ucegeb
why ? jdeffj
why can feffgl
why can't qZfdgg
why cant odffgd
why did gdgdgm
why do lYecgo
why does kngdfZ
why has bggggl
why is kcfdfm
why kegcao
why on nfgggb
why the oegggb
why would sYhhbe
wich bjmkcd
wifi ddddhr
wifi in dhgeem
wiki mfdqYd
wil iceelg
will <client> qdfeib
will <gateway> lfffff
will <own> negege
will <service> fffhjf
will <zone> cefgog
will a ngfcfg
will be fedkld
will it tdfdah
will jfgfmZ
will mail jfgfff
will that jffgmY
will the sefecd
will they mgfeee
win <n> kggffe
win kggffe
window $ gdfffl
window , kjgiad
window : fhgemc
window ? gfggcl
window eefgkg
windows edhcds
with -i dgegnd
with <far> ofcgdf
with <host> odfgfe
with <n> ufecdc
with <own> ggened
with <service> ldfeek
with <zone> hhebem
with a ejfdjg
with cdhjnb
with his lgeffg
with it qgeXje
with its jdelef
with my hegmbg
with no cgefof
with tcp eeegen
with that phfehY
with the hggdih
with these iffgma
with this fajhmd
with what lgdffg
within helcdi
without a idfmef
without ddgcyY
without going nggfed
without the hgfeld
without trouble offfcf
won't kfggge
wondering odgegd
wont tdgefZ
word ldedco
words $ gdfldi
words , gggfej
words ? gggfek
words a gegdar
words for fhgcWu
words hggjbj
words please gffhcl
work $ ofhaci
work , vgWjfZ
work ? nmeXhd
work djlWfl
work for nYqcjY
work from ildcck
work or sfecde
work out madldg
work through lffffe
work with hhdeel
work 吗 egggmd
worked mbgefi
worker ndgfgc
working <outside> ndhfee
working ? jfbeod
working tdcYhg
works $ fjgehf
works , redfed
works ? pefdhc
works fine nffgfc
works for hYoafm
works from hlibhc
works ikjafe
works or qddgfe
workstation <client> lggcgg
workstation in nbfggf
workstation mefefg
workstations odgcgf
worry lmgZee
would -a fhgaqc
would <client> dfggnd
would <far> najamd
would <gateway> jZghjf
would <host> jggfhc
would <outside> icgbog
would <service> laeglf
would <zone> iffgkd
would a ldffjd
would adding eeifpa
would an xbbeag
would anything ofhcgc
would be Xhdimj
would become hgddoc
would break chggob
would cafdwf
would change Xihgsa
would deleting adfgva
would happen hfdfhj
would it gckchj
would like ncfihb
would mail ohgfaf
would removing dgggmd
would stop hebeqe
would swapping fehgnc
would that mchfnY
would the lfffhd
would we nfcfhe
would you eefdcs
write flebfl
writing : gkdfhf
writing the cielfg
written obfgbi
wrong ? jfgfgf
wrong nehecg
wrong with lgfegf
wtf $ kgfgfg
wtf does gfgfcm
wtf jfgfbl
wy pcgeff
x <n> kggggd
x lggggd
y ikfbfi
y n ilgcge
year eahfjk
yearly cindgd
yelling dhgfco
yes ? shYcgf
yes jenefb
yes no jjhdgb
yes or ibpgfb
yesterday $ effcgo
yesterday ? cfggeo
yesterday gcgdep
yet ? gcfbgq
yet lcfcem
yo mdeedk
you $ gfbjfk
you , fgfddo
you ? gfedfn
you and fggffj
you be mgfech
you check mefefg
you could iggddk
you do jbYYgz
you explain iffdel
you good gffdfm
you have dgfggk
you jbgefl
you list elgiee
you look dffeep
you make hqabhe
you must oehdfd
you please ggggcl
you put gggeYp
you restart gfhben
you saved ffffgj
you stuff fegfgk
you take efgefl
you tell deeoge
you understand fdgdeq
you walk egggek
you're a hefdeo
you're aefefr
your <gateway> ngfcff
your pXialf
yum oefdge
zabbix <server> kffgff
zabbix agent jffhfe
zabbix jcicem
zebra jggfff
zone , jsZage
zone <zone> rbgfhb
zone oocceb
zone that Zsfefg
zone 可 cnhbif
zones can hndhha
zones fxcagZ
zones get auhajc
zones have Ypaiii
zones that hmeagh
一 chghgj
一 个 gagihi
一 份 gdfmgf
一 共 fZnlfe
一 句 lffgge
一 台 jjgcfe
一 堆 jgggfe
一 条 Zeffqg
一 样 dhfbcs
一 步 qeddgd
一 段 pbdggf
一 眼 dghffk
一 行 jfeedk
一 路 lgbigd
一 遍 mggffb
丁 qfhdbe
三 Zdjdkl
三 条 cgggpb
三 次 jgffgf
上 $ digkfe
上 , iggbek
上 -a egggpZ
上 -i fgfhkd
上 <far> fgegkf
上 <gateway> engfhb
上 <host> toeYgV
上 <n> ggeebp
上 <outside> mffggc
上 <own> drddeg
上 <service> mehZfi
上 <zone> haihpZ
上 ? flidbi
上 curl megfee
上 ggbjig
上 一 gcjlef
上 不 ucdgfa
上 了 XXguem
上 做 gegnfd
上 到 iobbhf
上 去 nchcdi
上 发 heXohf
上 吗 tTanbk
上 好 jegdfk
上 得 lbfhlb
上 执 lfggfe
上 报 meggfe
上 映 fRg2hZ
上 有 fqeXbm
上 海 gdhgdm
上 的 mdggdf
上 看 lggegd
上 线 iehdmd
上 网 vZZfka
上 这 qbdble
上 都 hbemgf
上 随 sVgggf
上 面 jddlff
下 $ eYijgl
下 , jgZlgf
下 -a defgbr
下 : ejfkdf
下 <client> sdhehW
下 <gateway> gehgdk
下 <host> hjbsba
下 <n> ageebu
下 <own> gpcgfc
下 <zone> qcibgd
下 github ffgffj
下 infra bdgfer
下 mail dcggdp
下 为 kggggd
下 午 eeheeo
下 是 ngggga
下 来 hdnafi
下 班 efeifk
下 规 fffffk
下 这 geghWs
下 面 jegfje
不 $ rYghia
不 ? sacfhe
不 hiebji
不 上 foecck
不 了 ldeggf
不 会 maifhf
不 出 oefdff
不 到 mifeee
不 对 gffefl
不 开 qeeefd
不 懂 ggggbn
不 放 pdfffb
不 是 efeffn
不 管 Zoifhd
不 给 legfff
不 能 rZefgf
不 行 ofefia
不 要 pbggfd
不 让 oeggfc
不 走 pffdef
不 过 pdfgfd
不 通 kfgcgh
不 限 apedjf
东 ddjldh
东 西 ddjldh
丢 $ jfgfff
丢 ? gggebm
丢 mfgeeg
丢 了 lgfgfd
丢 包 hggdgj
丢 弃 mffffe
丢 掉 qffcef
丢 的 mfggfd
两 fdgfji
两 个 kgfffg
两 点 ccffho
两 行 gdgfji
个 $ gfekgf
个 , kggggd
个 : lffgef
个 <n> nldcdd
个 <public> Wodifk
个 bot edfefp
个 figdel
个 ip nbilfX
个 port gYauie
个 pr ffhffj
个 rule fgfgan
个 例 fggffj
个 包 kgfeff
个 口 iekbck
个 地 keekee
个 对 inbeeh
个 改 fdgfdo
个 是 kffffe
个 服 ghgkgc
个 机 ffefgk
个 流 qfgcee
个 清 dmfjha
个 端 gfnkeY
个 网 iiiffc
个 连 fffgfk
中 edfjbo
中 了 mdghgd
中 午 hdgdfn
中 哪 ogfbgd
中 间 kehkdb
为 kaffji
为 什 kcfelf
为 啥 tWfhak
主 jgckfe
主 任 hdfgfk
主 动 lhfdff
主 机 iedogb
么 $ jcmhfb
么 , iedfdn
么 <client> qgffea
么 <zone> zVhfcb
么 ? qbebhg
么 gbiffl
么 一 ngffiZ
么 不 hdehap
么 作 fgfgYp
么 原 jfeffi
么 变 hffglc
么 后 eggfmd
么 回 jgfgge
么 处 odfegf
么 意 gghgam
么 打 mgcgfe
么 时 ffgdfm
么 服 fdcvgZ
么 样 egndhc
么 没 eheflg
么 流 fgffcm
么 理 ggfgdk
么 用 fffffl
么 的 ghgefj
么 端 YcYxjf
么 被 lgfffe
么 解 jgfggf
么 走 ogfdfd
么 进 ofeffd
么 连 qUeccr
么 问 gedefo
之 hcehjh
之 后 edghji
之 间 lfgggc
也 iggand
也 加 ceggmf
习 hehgdj
习 生 hehgdj
书 hegden
书 面 pdffef
了 $ ndjedd
了 , hedegm
了 : leeggg
了 <gateway> iiheZl
了 <host> hebnbl
了 <n> ihchhf
了 <outside> klgdha
了 <own> jheafk
了 <zone> jkZfjf
了 ? Zikbil
了 dffkgh
了 一 kffgge
了 之 ehgefk
了 什 dXmnhf
了 以 ggegpY
了 会 geffqa
了 信 qbggde
了 几 fbjode
了 吗 hfgcjg
了 吧 ggffle
了 哪 ebjmfg
了 啥 Vpdndg
了 多 eefhfm
了 怎 echZhr
了 没 fZblfp
了 网 rdbflZ
了 还 qdggfa
了 邮 kfffff
事 $ odfffe
事 ? efgdgl
事 lhedfg
事 反 oZfggg
事 在 meffeg
事 打 kegfgf
事 用 jfggff
事 能 ocgggd
事 说 kfggfe
云 lfggfd
互 lefghc
些 $ fZrhfe
些 , fhdkgf
些 Xkkieg
些 port dmaiie
些 source hqccic
些 zone cnhdhe
些 东 dcliej
些 什 fZlffj
些 区 fnbehh
些 口 Wokfhd
些 啥 fYnffk
些 地 cgpcgf
些 对 gcxShg
些 服 eeimgc
些 来 cpdfhf
些 流 efdgjj
些 端 eckmhc
些 网 awaelZ
些 问 ffefgk
交 接 fejheg
产 ifffek
享 <n> nefgfd
享 oeeffe
人 , kfffge
人 lhmZag
人 上 rZcgfg
人 在 megege
人 怎 ffffgk
人 求 fgfgXq
人 用 gfejgg
人 能 sibcjX
人 访 wWadke
人 话 fffgbo
人 连 hfnbeg
人 问 lZgmgc
什 dbihhk
什 么 dbihhk
仁 necfff
今 ffffgk
今 天 cfeffp
今 晚 iegeke
从 <client> sggfcZ
从 <far> qdhbfe
从 <gateway> qbmdhY
从 <host> obdenb
从 <outside> jhfndZ
从 <zone> pZjflY
仓 mdeggg
仓 库 mdeggg
他 ledefj
他 们 mgdggd
代 pegefc
代 码 nfgged
以 $ kefggg
以 <service> clgfhf
以 access gifbem
以 hiedgi
以 reach eohbge
以 上 ifefdk
以 到 cuadjd
以 后 kchfoZ
以 吗 oehdfd
以 用 pcgdic
以 直 mefggd
以 访 btecla
以 连 lgmdhY
们 <host> khgdhd
们 <own> pdhdgd
们 nagghd
们 哪 Vdlrff
们 对 eZmmhc
们 现 ggnfga
们 的 kfefei
们 这 kedjge
件 $ kZkdhh
件 , ligefd
件 <n> eeghkg
件 <service> meffef
件 ? kffffg
件 到 dhflff
件 发 oefdff
件 吗 mcdgjf
件 第 efegdn
件 走 oeffee
件 里 ffffek
任 goedfe
任 何 endgch
任 务 scegfZ
任 意 flfdgg
份 , egglff
份 geflgf
会 drop ngfgde
会 eehhkd
会 不 maifhf
会 些 gfdfgl
会 做 qfcdZl
会 出 Yiffog
会 到 lXZpih
会 变 kgffeg
会 命 ohfbee
会 回 nfdcdk
会 在 ogbgef
会 多 ggedsZ
会 好 kfggib
会 干 ggfeen
会 影 fefdli
会 怎 mckdja
会 拦 lffgfd
会 挡 nefgfe
会 放 offfde
会 断 bhfgod
会 是 rgdbfe
会 有 hggfna
会 经 qeccgg
会 落 hedhme
会 被 kgfkaf
会 走 qdZlfd
会 转 fsbdfe
会 通 rWghoW
传 , lggggd
传 mfffee
传 到 offfce
估 fefgme
但 mffgfd
位 jegfkd
位 置 deggnd
位 老 mgdgef
住 oegffb
住 了 oggffa
体 ffffjh
何 dmefgg
你 edfcio
你 会 gfeber
你 好 ieedfn
你 能 hefdfm
你 都 gfdfgl
使 kggeZk
使 用 jfedgj
例 ffgfgk
例 子 ffgfgk
供 <service> lefffg
供 regWgg
供 应 cegdgo
依 rfcdfd
便 gkgeeg
保 khbjgd
保 检 hjbhgg
保 测 jgeegg
保 要 iadohe
信 $ liecic
信 , mffeff
信 <n> mdgehe
信 <service> kgfffg
信 ? meffff
信 ndgbhf
信 一 kfffge
信 吗 ncfdje
信 投 qaifde
信 被 jggfff
信 走 lfffge
修 hdedpd
修 复 hdedpd
倒 kgfgge
候 iefbgm
候 源 kfgefg
值 kbgeel
值 班 kbgeel
假 dfggpb
假 如 dfggoc
假 设 geffob
做 dabsgi
做 了 haXwhc
做 什 ghgbZr
做 端 Ybhwhc
停 qdffed
停 在 ncffff
催 jdiefi
像 odgfgd
儿 $ iZoffe
儿 nklZae
允 jhgeic
允 许 jhgeic
先 fegfme
入 pZcgkd
全 eggjhd
全 组 nkdeec
全 部 gahmff
公 ihlffa
公 司 flghde
公 网 lWnhic
共 hYkoed
共 享 oeeffe
共 做 ggcqga
共 发 ebhjfk
共 开 dgmhga
共 映 fegoiY
关 obgdkc
关 系 kfggfe
具 egefdp
具 体 dgeedq
内 ijehbi
内 核 hahfen
内 网 leekha
内 部 gnegha
册 mffgef
再 egfgle
再 加 ggfekg
写 -i Yheffr
写 mghcef
写 的 qfgfcd
写 着 mgbggf
决 gggfoa
况 $ jfgggf
准 kfffid
凌 reffeb
凌 晨 reffeb
几 ccljck
几 个 ebmhdj
几 条 hacnfj
出 <outside> lhdcje
出 jfgjfb
出 去 ibhjhd
出 发 cfobig
出 口 kffegg
出 得 reffbe
出 来 hYjmff
分 djjebj
分 别 dllgeb
分 析 ngfffc
划 ceggne
列 blhnea
列 一 eiikfb
列 个 frcZig
列 出 ekfmdc
则 $ rfeahd
则 , ijehha
则 : ggffdl
则 ? hbfifk
则 iefffj
则 上 negfgd
则 什 ggggdj
则 允 pefffc
则 啥 ggggVs
则 应 ggggdk
则 拦 nffdff
则 挡 kegfgg
则 放 nfeffe
则 是 ffgabr
则 没 jfgfeh
则 的 jbefhk
刚 ifefej
刚 接 mfdgdi
删 eghgxQ
删 了 bgggtY
删 掉 ffgfmd
删 除 effgpb
别 $ iahfne
别 iiidjb
别 是 fdbnel
别 没 gegdlg
别 的 jjdjag
到 $ hpZfhe
到 , coegeg
到 <client> ngefja
到 <far> qfffgZ
到 <gateway> sfeffa
到 <host> jibgif
到 <n> bYckol
到 <outside> cajnfh
到 <own> keaiif
到 <server> jffggf
到 <service> ofggea
到 <zone> mnYiea
到 ? jvbYgb
到 forward dhherY
到 ip jgffgf
到 一 lfffch
到 了 ofdiga
到 什 egkekd
到 任 fmfZih
到 信 lfffff
到 内 nWflhd
到 吗 lkfeec
到 哪 gYrkfb
到 底 ijjdbg
到 得 knebfd
到 我 cdgkjg
到 的 ifjfch
到 第 hdgemd
到 谁 goWndf
到 达 mmfbdc
到 这 foefgd
到 邮 dkfldf
制 $ tZgceg
制 ndfegf
刷 jgfgge
刷 了 kgggfe
前 iigejb
前 对 kUkpfc
前 置 mffgfd
前 要 hdefdo
前 面 gfhcoc
副 ichcod
副 作 ichcod
割 jgggge
割 接 jgggge
办 mcdefk
办 法 odhdfe
功 mgffgc
加 -a gcghuV
加 egeesa
加 一 Vgghte
加 上 ffhioX
加 了 Xgggsd
加 完 dgggoc
务 $ dcimie
务 , jcfmhb
务 ? hYgnie
务 dbilfi
务 器 iffefj
务 端 ogeeee
务 里 fbraif
动 jhhdfe
动 了 edgdds
动 去 lfgeff
动 往 megegf
动 有 eggggj
动 访 gjefff
动 过 ffhgdl
动 连 pfedff
助 $ hagdep
助 jdfeek
包 , kggfff
包 : kgfefg
包 ? iedeen
包 kfgfch
包 会 sdebff
包 到 veeYef
包 去 pgfefb
包 只 jggfgf
包 如 lggffe
包 怎 rfeggX
包 是 kfeffg
包 最 ihZkfi
包 看 kggfge
包 走 lfdfgg
包 进 jgfffg
化 $ egfgnc
化 fgggld
匹 pebeei
匹 配 pebeei
区 goddlZ
区 别 cdgfpe
区 域 epbdhf
医 kffgfe
医 保 lffgfe
十 eehggl
十 点 cehgfl
午 dchafs
午 吃 fdgffl
半 iegdfj
半 夜 kcfffi
半 天 jggegg
协 jfffgg
协 议 jfffgg
单 $ dlhjhZ
单 , gcimfc
单 : eucXgh
单 <n> jgfgfe
单 iifgbi
卡 kegchg
卡 住 pggfgZ
卡 在 lffffe
印 ecgffo
印 机 gcgffl
却 mgfgfd
原 因 jffgfh
去 $ fibjdk
去 , ehbiii
去 <far> kfgfff
去 <host> qgddia
去 <outside> qfedef
去 <own> kfffmY
去 <zone> vZedef
去 ? dkhjgb
去 mdfhgd
去 不 jfgefg
去 么 offffc
去 了 ncbigf
去 到 nfjdde
去 吗 pefdeg
去 哪 japahf
去 掉 beghtZ
去 没 kgggge
去 的 aXopge
去 程 lgfggc
去 访 legegf
去 连 mfgeef
又 ibgbfq
反 oegefe
反 应 nggdee
反 映 pbffff
发 $ gahogd
发 , gaocld
发 <n> oedgff
发 <service> jggffg
发 kdhigc
发 不 oegdfe
发 件 mgdggd
发 信 mehaig
发 到 olcYie
发 吗 mggddg
发 告 ndgffe
发 布 cgilef
发 往 ohfbef
发 来 kfffff
发 给 fcjpeb
发 起 jffffg
发 邮 hgfkfe
取 negffe
受 jgfdkc
受 影 agfgng
变 hfggkc
变 化 fgggld
变 成 kggfdg
变 更 hdggjf
口 $ qdcldc
口 , lcnfce
口 <far> nefffe
口 <n> kngchY
口 ? pYgige
口 ip kggdgg
口 一 ofegfc
口 不 jifffe
口 为 jbdgdo
口 会 loabdg
口 出 kbiigd
口 发 jkgeee
口 吗 qMbhev
口 放 ndfefg
口 映 qaakhe
口 是 pdejgb
口 有 rjYeee
口 的 bmghpW
口 能 zVhhda
口 要 ffgedn
口 谁 ekdedm
口 走 kfffgf
口 转 jgdpda
口 连 xchZgZ
口 通 pwgWYa
口 都 kmhfca
句 jgggbi
句 啥 ggggdk
只 fmeffg
只 有 jgggge
只 看 nfefff
叫 jgffgf
叫 起 jgffgf
可 klfddf
可 以 jjfedg
可 达 micdff
台 $ Ufepmg
台 , elhefg
台 <client> rfhffX
台 <gateway> Zjfgen
台 <host> kZdnge
台 <server> bnZneh
台 ? adfphf
台 djbmfg
台 了 recmeY
台 内 ikbmhZ
台 对 ieapib
台 是 nfgfed
台 有 dZhshd
台 机 kfflfa
台 电 mgefdf
台 能 qdgdfd
台 要 kggdgg
号 jdgffj
司 flghde
吃 fegffm
吃 什 ffgffj
吃 啥 fchfgl
各 jkddhe
合 chdfbr
合 作 leggfe
合 吗 feggfk
合 并 efgcdr
合 规 bmgkfc
同 mgefef
同 一 sgfgfW
同 事 lhefff
同 仁 necfff
同 步 lfgggd
名 jZffeo
后 , fbgjrY
后 <client> ifggoX
后 <outside> Yffgqg
后 <zone> beghlh
后 hWgknf
后 会 eddkih
后 到 kfcmde
后 是 tVigee
后 果 fggfnb
后 源 lggedg
后 落 gfZmig
后 转 rVdhgi
后 面 XdhunX
向 jnddbh
吗 $ pXddkg
吗 , qkfZce
吗 ? Zmcfgn
吗 hedejj
否 ldgfjc
否 可 jegggg
否 放 jgeeje
否 访 iaghoc
吧 $ ocehbh
吧 ? lfffhe
听 leheff
启 fdhfcn
呀 $ ibZlgm
呀 habkgn
告 tbbhgc
呗 $ ebgego
呗 ibgdfo
呢 ? jgffdi
呢 kakedi
周 hhgaem
命 rgfacg
命 中 rffacg
咋 ldedjg
和 <n> oggeiY
和 <zone> kfffgf
和 kfecob
和 第 gefffk
咱 jdhgfg
咱 们 jchgeg
哈 kdefdl
哈 哈 eegggm
响 $ fegflg
响 ? gegfqZ
响 fffemf
响 到 edfglh
响 吗 fgggtU
响 哪 hfddmg
响 啥 ggggvT
响 没 feggpa
响 谁 gfgfld
哥 jbfffk
哪 $ lcjaek
哪 eimjda
哪 一 sddefd
哪 个 mjdcff
哪 些 Wlljfe
哪 儿 ljlYde
哪 几 cemkgc
哪 台 jgenfZ
哪 条 sffcdd
哪 里 rWoalZ
商 ndhbdj
啊 $ ibgmfe
啊 , dkdefk
啊 ? pYdigh
啊 defneh
啥 $ gkhjYg
啥 , degdYw
啥 <zone> ndffZk
啥 ? heffgk
啥 hfdehl
啥 不 ofggfa
啥 区 ccgeph
啥 原 ogfgdc
啥 影 gfggoZ
啥 情 jfgggf
啥 意 gfcdkk
啥 没 digbYv
啦 , ffgffk
啦 ffgfgk
嘛 ffffgk
嘛 用 efffcp
嘛 的 ffffhj
器 $ rZbhgg
器 , Xkfkjf
器 <client> ngffdd
器 <service> racggf
器 ? XjWzef
器 上 oefefe
器 了 nkZjeb
器 人 feffgl
器 对 iWYxie
器 是 jclege
器 的 Yrblic
器 能 ncfcfi
器 访 ubdefe
器 都 Zjndhg
回 : jgggfe
回 <n> jgggge
回 ndffff
回 包 kfffgd
回 家 gfgegk
回 应 ngfcff
回 来 lfffff
回 流 pffgbe
回 的 jgffff
回 程 kffggd
回 答 feefgn
因 ? nefhed
因 jffgfh
图 jfffhe
圈 , mgffee
圈 mgfffd
在 <client> pegffa
在 <gateway> jhdiia
在 <n> fcggij
在 <outside> oafife
在 <zone> ldhfgf
在 forward hgefcm
在 idgdij
在 trying mcggff
在 一 gfXthc
在 做 fedkZo
在 公 gcjlhc
在 哪 fjffcj
在 多 aaidgu
在 对 dZpoiW
在 是 jYdfho
在 最 fgggkc
在 的 schddb
在 第 gefgqZ
在 这 lcXrgd
在 都 Tlpked
在 问 kldfiY
地 hekide
地 址 keejfe
地 方 Zjqchd
场 pggbed
址 , pggbfe
址 <host> nffdhd
址 <own> jfgffg
址 leeigd
址 会 khddhg
址 变 lfgeff
址 改 egcgrb
址 是 odbhid
坑 $ fegegl
坑 gdhedo
域 epbdgh
域 可 Znhfgf
域 名 hdfegl
域 能 glcfgg
堂 gfgefj
堆 jfggfg
堆 这 jgggfe
填 $ kdhdie
填 <own> qfddef
填 jgfffe
填 的 jfggff
填 表 difjgf
墙 pihYdf
增 hcghme
处 odfege
处 理 odfegf
备 kghZje
备 份 lfffff
复 hafZok
外 ihlgcc
外 一 fVkkhk
外 发 hnfdfc
外 开 jdkkfZ
外 映 iYP4ic
外 网 oegfde
外 都 iYnldc
外 面 ofgcff
多 edfakp
多 少 eefbfq
多 放 ggddqb
夜 nbggeg
夜 班 kgggfe
够 cmicjd
够 得 flkcfd
大 gfgefk
大 家 iegcfl
天 fddedr
天 下 egekgg
天 了 eggegj
天 晚 cchfho
太 hffgdk
失 kffgfe
失 败 kffgfe
头 kcfjhc
套 kgefff
她 fneeff
好 $ feffgk
好 , hfekff
好 fdggfl
好 了 dfgfjh
好 吗 jfgghb
好 好 wZchdd
好 的 uZegde
如 <far> ndegef
如 dfggnd
如 input dgggkf
如 masquerade dgdgpe
如 下 jgggfe
如 删 dgfglg
如 加 fgggld
如 在 fgggke
如 把 egggjg
如 果 befgnf
如 第 dffgmf
如 给 dggfkg
子 $ echfjj
子 ddehil
子 吗 effffl
子 呗 fgfffk
子 看 Ygfdft
学 lcjdie
学 生 gekejd
它 qdeeaj
安 fkjbeh
安 全 fkjbeh
完 <outside> cfghmd
完 <zone> fgggna
完 jdhijb
完 之 egggld
定 jfgdlc
实 习 hehgdj
审 mcblfe
审 一 gfgffj
审 计 mebkfe
客 lggchd
客 户 khhchd
客 服 kgffff
室 mehfef
宽 egggcl
寄 rfdcib
密 eegegm
密 码 eegegm
对 <outside> lglkaY
对 <zone> mmecfb
对 bkmgiX
对 吧 qgefce
对 哪 Ymgghi
对 外 fglhed
对 方 lfefgf
对 端 lfgdgg
对 谁 cqedge
对 调 gcgfoe
导 idghhf
封 fdfdeq
封 掉 geeecq
射 $ jbfpfb
射 , icbsha
射 ? cpjbgd
射 eegmff
射 了 ffdmgf
射 出 eaikgj
射 列 ggcodf
射 到 keffck
将 eefgpc
将 第 cbehvb
小 mfgbgg
小 白 nggagg
少 ? dehegm
少 eefbfq
少 个 fffgfk
就 jfhfnX
就 不 refgVj
就 可 jfeghg
就 好 hgggjc
就 收 hmfedf
就 是 odgfcg
就 没 mgefef
就 能 Ygggre
就 行 cfgfdp
就 通 degglf
层 lbifff
居 ncfffh
屏 : kgggge
州 mgeggc
工 kfffei
工 单 jgfgfe
己 mgfehd
己 ping kefgfg
己 去 nggedf
己 的 kpbfaf
己 能 odhffc
己 访 nefgef
己 连 kdhehf
已 eckhdk
已 经 dghdhk
布 cgilef
布 了 bhgleh
布 出 cjoYhg
布 到 geikee
布 的 fflfff
师 kgggbh
师 好 keggge
帮 fffcgn
帮 分 ogfeec
帮 助 hagdeq
帮 忙 mbgddk
帮 我 aedhjn
帮 查 kefado
帮 看 hdgegk
常 $ jffgfg
常 , ndfgff
常 jfgfhf
干 gfffjg
干 什 ggfffj
干 啥 gfffel
干 嘛 ffffgk
干 掉 khgffd
平 lggffd
并 efgcdr
序 ifghla
库 <client> kffgge
应 $ mggbfg
应 , kfffff
应 fYgpfg
应 吗 mggaie
应 商 cegdgo
应 该 hfgkef
底 iijebg
底 放 lffgef
底 是 ncegeg
底 有 hhfkfb
底 能 ddrbie
底 通 vWfhfc
度 , bgkhgg
度 gdgmdh
度 看 gahkej
建 gdgilc
建 连 refhfY
开 $ fkecfk
开 , hgfgej
开 <host> ngffgc
开 <own> neeggd
开 <service> mfegff
开 fhjgee
开 一 cegddt
开 了 cdnkee
开 吗 kpdYge
开 哪 eckcrb
开 放 iikkdX
开 着 nlbbfe
弃 $ lfffee
弃 mffffe
式 heegkf
弹 mfeffe
弹 窗 lfffff
当 mfggcg
录 <gateway> lgefff
录 ikgcfg
影 ffgemf
影 响 ffgemf
往 <client> lfffff
往 <far> lggegf
往 <host> kgffef
往 <outside> kfgegf
往 <own> ngfbfg
往 tdfZfe
往 外 vbfZge
径 lfffff
得 elfbkf
得 上 nihZef
得 了 fmiYhg
得 出 pgeddf
得 到 iqhZga
得 去 lhdfff
得 开 mgfege
得 来 kjfcff
得 着 flkcfd
得 过 oeggfb
得 进 pafgdg
得 通 pbgkgZ
心 iYhggm
必 igggcj
必 须 igggcj
志 : jgggfe
志 jfgdgg
忘 fffffk
忘 了 fffffk
忙 mbgddk
忙 review gfggej
忙 分 lggggc
忙 审 gegffj
忙 查 hlcfdi
忙 看 kfghfd
忙 解 nfeedg
忙 过 dfgfgl
快 gdhcgm
怎 legcfi
怎 么 hfhcdm
怎 样 pbdelc
思 $ hfggYp
思 , ggbdlj
思 -a ffggWr
思 : gggfek
思 ? egggdl
思 fgeefm
思 啊 ggggXq
急 $ kahden
急 <zone> kgfgff
急 ichdel
总 hgapfe
总 共 gbdsia
息 mfefff
您 hfdogb
您 好 hfdogb
情 jfgggf
想 <service> qcffef
想 gkfiia
想 加 cgfgrZ
想 在 ggefpZ
想 把 gghgmZ
想 用 keggfe
想 直 kffffg
想 确 jjdiee
想 访 tZbghe
想 请 kbhmdc
想 问 pdfehc
意 eieefl
意 思 fgeefm
感 gffffk
慢 , gdfefn
慢 fdgdfn
懂 $ fggfdl
懂 , ggggcl
懂 : hgggVs
懂 ggggZo
懂 这 hfggbm
戏 lfgfff
成 <client> fgdhld
成 <host> ehgaof
成 <n> fhhhqU
成 Ygffrg
成 accept Zgggrd
成 drop cgggkh
成 snat degfmg
成 strict fgfemd
成 人 ggggcl
成 什 qhedbf
成 啥 nfgdeg
成 转 begfqd
我 $ hcaogg
我 fdekek
我 一 fidkef
我 人 hekegg
我 们 naggge
我 在 jigffd
我 想 leefjd
我 打 dgggpa
我 把 cffdin
我 是 ndgfgd
我 电 leffff
我 看 oddifd
我 要 fglcgg
我 讲 idgfjg
我 这 jfkYgj
户 nfdigb
户 反 mffeff
户 在 kggfff
户 打 nedlcd
户 用 pegaeg
户 的 vbhaia
户 端 nhgbgd
户 访 laijfd
户 连 egejif
房 ldeefj
所 ggdpaf
所 有 ghdpeb
手 iiffic
才 aefffr
打 <host> ifmdch
打 <own> rbdgcg
打 jchcij
打 不 peeefd
打 到 jdekhd
打 印 ecgffo
打 得 ljeefd
打 算 bgggoc
执 kfggfe
执 行 kfggfe
扫 <own> sfecde
扫 jlcbdk
扫 到 ragcgg
扫 我 hegefk
扫 描 pffefd
扫 码 nefgfd
找 gegeji
把 -a ggggma
把 <client> fgefcp
把 <n> bdgZlq
把 <own> Zdhftd
把 <service> lbfghh
把 <zone> addejr
把 Ydeapr
把 masquerade dgggld
把 所 idgodd
把 第 dgggle
抓 kfgffe
抓 到 lffffe
抓 包 kggfge
投 oehedf
投 诉 efgggj
投 递 ndgdhe
护 heajhj
护 网 hYcrie
报 <n> ldgggd
报 connection hkgegd
报 err jfgffg
报 khcjgd
报 告 jddmgd
报 文 pgfZff
报 连 kfffgf
报 错 jfggff
拉 hffffj
拒 pcgfgc
拒 绝 mdffff
拦 $ ubhYge
拦 ? oegdge
拦 nehbgf
拦 么 uhaYgf
拦 吗 negffd
拦 的 keggfe
拿 mdeefh
拿 掉 aehgli
挂 Ycepji
挂 了 bXfjiq
挂 载 vhgcfV
指 dmehff
指 到 kbelid
指 标 ocgffe
按 figgkb
按 现 ikggdd
按 规 pYggge
挡 $ tfcefa
挡 ? neeffg
挡 kejdge
挡 了 oceeeh
挡 吗 tfbdfd
挡 掉 kgffeg
挡 的 lgfffe
挪 hehenb
挪 到 hehenb
捞 lgfgee
换 gfhdle
换 成 ggggla
据 , mffggd
据 iffeel
据 包 odddei
掉 $ nfeebj
掉 , cehgra
掉 -a gcghkf
掉 <n> fagfrd
掉 ? mgdgdf
掉 gegfqZ
掉 line ahgfpd
掉 masquerade Zhfhnf
掉 之 ceghtY
掉 会 gfgfld
掉 吗 oghccf
掉 的 dfffoe
掉 第 dfegpe
掉 还 tcbbei
排 kfhbck
接 , reedfd
接 <own> nffgfc
接 <server> kfffgf
接 <service> imefed
接 kfibgg
接 到 jffggf
接 口 nfffee
接 在 peefee
接 打 hejcif
接 文 ddljdh
接 用 kefgfg
接 被 mdgegf
接 访 rceche
接 超 ndgege
接 连 ldeegi
控 kfggff
推 jfgdfi
描 pffefd
描 件 lgggfd
提 pggZfg
提 供 thhWha
提 示 kffgge
提 问 fgegdn
插 ggfgsW
插 一 ggegpY
搬 eegbph
搬 到 eegbph
摸 rbeeff
摸 到 pdfffe
支 icffel
收 <own> lfgffe
收 <service> idefkf
收 mfgggc
收 不 kifffd
收 到 kfffgf
收 得 odfeff
收 邮 neegge
改 bbgeok
改 了 cfgcdr
改 动 eegfdo
改 完 fehhmb
改 成 bgffpe
改 的 hdgfap
放 $ mocefZ
放 ? gmidfc
放 mdfeeh
放 不 pdfffb
放 了 fcjlfe
放 出 igfeld
放 吗 0Vcahf
放 啊 itfWgc
放 在 qgfhVi
放 开 qdZdhj
放 没 gcfghj
放 的 eemjfb
放 行 legegf
放 进 mcgfgg
放 通 ieeefk
故 hidecm
效 qgfdec
教 mdfhdg
教 一 mbhjfb
教 务 jegggg
数 iffeel
数 据 iefeel
整 flefjc
整 个 hjegff
文 hfhdih
文 件 gfjcih
文 档 ffZoao
料 , eikefd
料 : alalhg
料 fhjggd
断 $ fgcfjj
断 kedfhi
断 了 Ydecls
新 kdgchi
新 人 fgfgao
新 增 ggfgkd
新 来 kdhffh
方 $ fZoggg
方 ? capghg
方 jeobnW
方 向 rbbhff
方 案 gdfdof
方 能 Zsaghh
无 kffgdh
无 法 kefggf
日 kfgdfg
日 志 jfgdgg
早 , mfggfd
早 kdbhel
早 上 jegdfk
时 $ odgehd
时 lagfgi
时 候 iefbgm
明 fcckgl
明 什 ngffed
明 啥 lggffe
明 天 ffdigj
明 明 mfffee
映 eegmff
映 射 eegmff
昨 fdhfbp
昨 天 kagffk
昨 晚 fdhfbp
是 <client> lcibif
是 <far> nffegd
是 <gateway> jfggge
是 <host> nfggdd
是 <n> ggfddn
是 <outside> kffgge
是 <own> nfgfee
是 <public> lgeegf
是 <service> scffbf
是 <zone> ofegfc
是 allow pgegga
是 drop pdgfed
是 forward fghled
是 hairpin ogggfZ
是 jehfeh
是 mail ogefgb
是 不 egeffn
是 丢 mfffff
是 什 lhefVn
是 允 obgfeg
是 关 pdZeme
是 删 ehfgjf
是 加 egfgob
是 发 ddbqhh
是 否 kfgfge
是 哪 mgejbe
是 啥 geggkf
是 在 lgfeci
是 好 mgfged
是 它 kfhffe
是 就 Zhggta
是 干 ffffjg
是 怎 ngfcge
是 我 kgfghd
是 把 Zehemk
是 放 nffege
是 没 fefenf
是 第 ffefnd
是 给 taecci
是 被 nffffc
是 规 mgfgec
是 说 hghdao
是 谁 ieicbn
是 转 Zcfshg
是 通 rffdfb
是 靠 kfeggg
晚 <n> fgdefn
晚 edhegn
晚 上 fcgfgm
晚 变 fdggkf
晚 是 hfgcdn
晚 要 pffdcf
晚 谁 eegefn
晨 reffeb
暴 mZkhfd
暴 露 mZkhfd
更 idggje
更 新 kfffeg
最 ibeleh
最 后 jcemhc
最 终 hcgkfg
月 faejfn
有 $ nbdmfc
有 ? mdfaen
有 bocjic
有 rule jfglae
有 个 qggcec
有 人 nmbfZg
有 例 fdhegl
有 做 aZiqhg
有 关 kfggfe
有 副 ichcod
有 区 hdgelf
有 去 kgggge
有 台 ndfffg
有 哪 anikgZ
有 啥 bdhhmg
有 回 kfffff
有 坑 gdhedo
有 多 ffegfk
有 对 thYmcY
有 影 dchftZ
有 拦 jegfgg
有 放 hYgein
有 映 bkhtdW
有 没 fjcjfh
有 点 jqaffc
有 的 elgocZ
有 端 fbhnhd
有 第 Zdchjq
有 被 fagpgf
有 规 gjggff
有 谁 eqfhhX
有 这 nffgdd
有 问 pXhchi
有 限 megfeg
有 风 gdgegk
服 eeilfe
服 务 eeilfe
期 decfgo
末 eaffin
本 lghcdh
本 机 kihbdh
本 身 pafffg
机 , mjgffZ
机 <client> qffffb
机 <service> nfgggb
机 ? jeejge
机 hhggdi
机 ip jffggf
机 上 pggYci
机 可 tXgdge
机 吗 fbfodi
机 房 ldeefj
机 收 kegfff
机 是 oefggb
机 用 pffffb
机 的 ciafgq
机 能 wXehha
机 要 nffffd
机 访 nYgegj
机 连 pefefe
机 都 nkcdee
材 fhjggd
材 料 fhjggd
条 $ eeffcq
条 , hgggma
条 -a ggfgpY
条 <n> dfgfmf
条 accept mgeeic
条 conntrack mffgfd
条 dgfeki
条 rule iffbbq
条 一 kgggfe
条 什 ffgfek
条 会 hgfgna
条 啥 gfggXq
条 日 lggggc
条 是 hgffZo
条 正 jgggff
条 没 effeVw
条 端 ggdngc
条 规 jdfidj
条 路 lffggd
条 连 nfggfa
来 $ ckgldd
来 , keeefj
来 ? cofdjd
来 gjlbfd
来 么 sZbfgg
来 以 pffafg
来 吗 wWfefe
来 回 qaeegg
来 源 dtdcib
来 的 ebhpef
来 看 bfgmfh
来 自 pedfhd
来 说 ofdffe
来 这 lgggcf
来 问 hmeehc
板 在 nefffd
析 $ kffgff
析 : jgggge
析 lfffff
析 下 lggggc
果 $ kgfbld
果 <n> cgfgne
果 cffgnf
果 remove gcggpb
果 会 mgdefg
果 删 fgegpZ
果 加 ddhhuW
果 是 kfggib
果 第 afhgwW
枪 nefgfd
柜 lfgfff
查 : ldlfcf
查 <far> ffffkf
查 <service> jegffg
查 hjiahf
查 一 gmeecj
查 得 rcehdd
查 询 nffgec
标 , jgfgef
标 <far> jegggg
标 flhcjd
标 是 gjffff
校 oXidfj
样 $ gbldnc
样 , nfcgdi
样 <zone> dgfgmf
样 ? mgehiY
样 gdjenb
样 走 ofeeef
核 ibfidk
根 qghagc
案 gbidnf
桌 leffff
桌 面 leffff
档 ieZndj
楼 jWgeav
次 hchdgm
次 都 mgfffe
正 jfffhf
正 常 jfgfhf
步 ofefgd
死 lYhbgn
死 活 kffggf
段 , jmdhdc
段 <zone> fjfhff
段 hlgbgf
段 可 Zrdeie
段 的 odghfc
段 能 dkhbhh
段 访 egffgj
段 连 dmhdge
每 klbdfg
每 个 ioaeeh
毒 njgZgd
比 kfefeh
比 如 lffgef
气 jfcedn
求 , odcdgi
求 jhdgdj
求 助 kfggfe
求 解 kfefbm
没 $ sacakh
没 ? echdgo
没 了 dgegpc
没 动 lggggc
没 反 kfffff
没 放 gdgggi
没 有 gickdg
没 看 hggfdj
没 见 mbfffi
没 问 ngfeef
法 megdfh
法 连 lfgdgf
注 kffgie
注 册 mffgef
活 kffggf
流 jeeekf
流 量 jdefkg
测 ofgddf
测 评 jgfegh
测 试 qefebg
浏 jfgffg
浏 览 jfgffg
海 gdhgdm
深 mfffch
清 单 bmjjgY
源 $ bmefhh
源 <client> legffg
源 fscefc
源 地 lfchhe
满 gdfbfp
满 了 gdfbfp
点 Zkegem
烦 igbgfk
烦 列 bqYkgg
烦 帮 gffffj
烦 看 nghbgd
烦 解 ffgffj
然 jegfei
然 后 fggfej
照 jjeeff
状 jggefg
状 态 jggefg
王 qffgfZ
现 gfiddk
现 在 jciedk
现 有 gjffff
班 jYfhfm
理 $ ocfdgf
理 ? kfffff
理 gjfedi
理 解 ggfgdk
理 页 liegfc
生 mbjcdi
生 产 aggggn
生 机 lgdhfe
用 $ fdYnen
用 , nYejdj
用 : gjffbj
用 <host> pcgehc
用 <n> mffgfc
用 <outside> lgfgef
用 <public> sffegY
用 <service> oefggb
用 ? ffgfgj
用 foxmail mffgfe
用 hgfgbm
用 你 gffffk
用 到 icoahf
用 哪 gemchf
用 啊 feddjm
用 得 gmsaYd
用 户 mdakhd
用 手 jfgfff
用 的 ofggXi
由 <client> jffffg
由 kfggff
电 iejgfe
电 脑 iejgfd
电 话 nedfeh
画 nfffgc
略 ffffjg
略 上 kfggff
略 改 bhggkg
病 mhibgb
登 niefdc
登 录 kjefed
白 kfgbej
白 话 gfgffk
的 $ mbfkZk
的 , mmfYja
的 -i fdgggj
的 : jgggak
的 <client> tdegfZ
的 <far> qbfffd
的 <gateway> edgdfq
的 <host> jfffgf
的 <n> hjegdi
的 <own> kefggf
的 <service> paedgi
的 ? jkjfWh
的 client sedhfZ
的 dfghgj
的 dnat iiegmY
的 dport fgggsV
的 effect fgegbo
的 foxmail nfefef
的 ip feggkg
的 laptop neeffe
的 line hghcbo
的 masquerade bghhrY
的 mx fefdfo
的 outlook kfffff
的 pc pcfgdf
的 port cidqgb
的 prometheus ocfgff
的 tcp rffZfe
的 traffic ldcchl
的 udp llgcga
的 user gfegfl
的 一 lffggd
的 主 sbfZgh
的 人 laogfa
的 作 fhgedl
的 信 ndffge
的 共 ndegff
的 包 lfffff
的 同 ocfffd
的 吗 lfhjea
的 吧 pffcfd
的 哪 aaplhe
的 地 igeeob
的 备 lffgef
的 实 hehfck
的 客 pgcdeg
的 对 kgfffg
的 就 meggdf
的 打 ogfgga
的 扫 odfged
的 接 mffeeg
的 数 lffffe
的 时 kgfeff
的 是 hbgobh
的 服 fdmfge
的 机 qhgecb
的 来 ipfcfb
的 流 kdffjf
的 源 ldbikd
的 用 pagfge
的 电 jckgfd
的 目 ggegle
的 端 gXjmfh
的 第 ffgffk
的 管 fmggfc
的 终 qcfgfc
的 网 cikidf
的 老 kffgff
的 规 hagdkk
的 角 egkjgb
的 话 dhfgpa
的 远 lefgff
的 连 ocfffe
的 那 fekepZ
的 锅 kffgff
的 默 kgedfj
监 lbjege
监 控 kfggfe
盘 iZeehn
目 glgdfe
目 前 ekhgbh
目 标 cmgdke
目 的 nffZgg
直 timed secgfb
直 timeout neefge
直 unreplied jgggff
直 刷 kgfgfe
直 卡 jggfge
直 接 hjiegd
直 是 kggggc
直 没 lfffff
直 超 lgfgfd
直 转 ngfffd
直 连 ndghfc
直 重 mgfffc
看 $ jeeieh
看 , mZgjdg
看 ndeibi
看 一 mcgjed
看 下 qchede
看 不 ggggbm
看 到 mhgecf
看 得 rYgeeh
看 懂 gggfdk
看 看 idgheh
真 kdfefj
真 的 nficgc
眼 $ ffhgfj
眼 dfgffl
着 $ alpage
着 ? lkjacd
着 kgkaci
知 hkggZj
知 道 dkefbn
知 邮 kggggd
码 kegddk
码 忘 fffffk
码 枪 nefgfd
确 ohggcc
确 认 ohggcc
碰 hnlacb
碰 到 ejmeed
示 kehgfe
示 连 lggggc
离 oefffd
种 ggfgpY
科 meffgd
程 qgggcZ
程 桌 leffff
窗 kfffie
窗 口 jgffie
站 gfjfeh
站 在 ahljhc
端 <client> oefffc
端 <far> kfgdfg
端 gghjed
端 口 gghjee
笔 lffgfe
第 <n> cffdhn
第 cffdhn
等 lhbjfd
等 保 khbjgd
等 着 kffgff
答 leeddm
答 哪 ffefgk
策 ffffjg
策 略 ffffjg
算 $ eredef
算 cjffnd
算 加 ggggmb
算 把 bhgfne
管 irfbeb
管 哪 flfdfg
管 是 athdfd
管 理 lffhgc
管 目 dkgffg
箱 gegeel
箱 密 fffffk
系 lfggfd
系 吗 kfggfe
线 $ hegdmd
线 ndffka
组 miceeh
终 hbgjfh
终 端 qcfgfb
经 lefhgd
经 过 lgfhfc
结 tbfbff
结 果 rgdbfe
结 论 tXggcg
绕 nffged
绕 过 lfefgf
给 <client> scgbfe
给 <host> lgheia
给 <zone> megejc
给 mbblie
给 不 legfff
给 个 ileZgi
给 几 fggffj
给 哪 lZekgg
给 我 jgTqei
给 第 Wgfgtf
给 谁 Udftel
给 过 negefd
络 fjdffj
绝 $ ocfegf
绝 mdfffg
维 gfgegj
编 mgfffe
网 , nggffc
网 <far> megdff
网 <own> deatdh
网 picfbe
网 上 cbkghk
网 不 mbbgnd
网 会 Wgcfug
网 关 jkfefd
网 吗 machke
网 哪 lUgohe
网 地 jfffgg
网 映 cZlpee
网 机 enbliZ
网 段 ikgbgf
网 络 fjdffj
网 走 obeegg
网 页 ndgege
置 $ ffgffk
置 ? dgfgdo
置 ceggji
群 ocfcfi
翻 gfggcm
翻 译 gfgfcm
老 jffgfg
老 师 kffgff
老 是 nfefgd
者 mdggef
能 <service> nefegd
能 access gdcein
能 ejjbhg
能 ping mggdgd
能 reach klbddi
能 上 nddhhd
能 不 qYefhg
能 主 jifdff
能 从 jkeeef
能 做 hgfdfl
能 出 pddhfd
能 到 hjjdcg
能 去 daqheh
能 合 efggfk
能 否 lfdgla
能 回 hfefgk
能 好 egggkf
能 帮 ggbefo
能 干 gddedr
能 往 keffie
能 打 jniafc
能 收 ldffhf
能 查 ffcfhm
能 用 gdoYfl
能 直 jjdfjb
能 访 djkdeh
能 过 tbggfZ
能 进 kmafhd
能 连 chjffi
能 通 beekhj
脑 <client> lffggd
脑 iejgfd
脑 可 mddggf
脑 打 qfcffc
脑 是 mgdgfe
脑 用 medggf
脑 能 wZbhgc
脑 连 tbcdgg
自 <zone> pedfhd
自 pejcha
自 己 mgfehd
自 身 mheggb
若 cffhrb
苦 fegdeo
苦 了 ffhefk
苦 啦 gefffl
范 dmefid
落 efbokb
落 到 ffamke
行 $ jdefel
行 , ffgfjg
行 <zone> fhdfmf
行 ? neggcf
行 defdlk
行 masquerade ggggmb
行 不 neegic
行 为 dhedep
行 了 rfgddc
行 什 dgggao
行 以 cgfglg
行 会 ggdgqZ
行 删 egggld
行 前 hdhfnb
行 加 ffggkd
行 去 egfgrY
行 后 ehgfrX
行 吗 oefefe
行 和 gegffk
行 啊 lggeef
行 啥 feddav
行 对 gcgfoe
行 干 ffgfbo
行 得 ofgaid
行 挪 hehenb
行 是 ffgffl
行 有 hcheVv
行 没 ffeegm
行 的 dggesa
行 补 cgfgmg
行 还 mffgfe
行 那 gggfcm
补 fffelf
补 一 egcesc
补 丁 qfhdbe
补 上 cgggme
表 $ fjckff
表 : fmdegg
表 ekbjnZ
被 <client> mfgefe
被 <far> ydeadd
被 <gateway> lgggfd
被 <zone> qefdgc
被 forward khejbf
被 jefoaf
被 丢 jffggf
被 叫 jgffgf
被 哪 kffdhf
被 拒 qcffgb
被 拦 qefbff
被 挡 helcgg
被 改 qhdeec
被 放 pffdfd
被 转 jWeofh
装 hegfej
西 ? ddkiej
西 ddjldh
要 $ cjbmcj
要 ehggje
要 一 ejiedi
要 上 gfgfdl
要 不 nefggd
要 交 ggblgg
要 从 jggfff
要 写 qbkbha
要 去 qegcfe
要 填 hheiid
要 往 jggfff
要 打 nffgfc
要 把 ncifee
要 报 icashb
要 是 Xgigsc
要 材 fklded
要 用 qgbocY
要 访 qegcgd
要 调 nbhdgh
要 过 sddgga
要 连 nfggfd
见 mcfeej
规 igegfj
规 则 iefffj
览 jfgffg
览 器 jfgffg
角 cgjidh
角 度 cgjidh
解 $ jfegdj
解 gfjfal
解 析 jefefi
解 读 kfgfge
解 释 gejgcj
警 jfgffh
警 邮 jfgffg
计 jdckie
计 划 beggof
计 要 fgfjff
订 iefcfm
认 : kegffg
认 idgfld
认 一 nhgece
认 策 ggffld
让 <zone> jdggej
让 icfhdl
让 不 odggfc
让 我 lgfgfd
议 fdgglf
记 hccgdq
记 录 Zegcfs
讲 $ ffgfmb
讲 hdgejh
讲 讲 gegfnd
许 jhgeic
许 吗 neggfd
许 的 mdgefg
论 kZggkg
设 ehfeod
设 备 gjgfff
设 成 fffekf
设 第 bgggqb
访 fiibfk
访 问 fiibfk
证 eegdgn
证 书 degdgo
评 jfgekd
评 估 fefgme
评 要 iidffg
诉 mibagj
译 gfgfcm
译 成 ggggcl
试 qfffbg
话 $ kefgck
话 , dhggob
话 : gfggej
话 cgefjj
话 会 fgffsX
话 机 peggeb
询 lfgffe
该 jdfhYo
该 怎 fgdgfl
该 是 offcfe
该 没 rgeaee
该 能 gbcqgf
该 通 tdhdfa
误 <n> neefff
误 mfefff
说 <zone> leegfg
说 pedfeg
说 打 tcgZfe
请 khhjdb
请 列 Ugnjgh
请 教 ncfjec
请 求 iecjfh
请 解 cdggbs
请 问 nhgieY
读 jffgbj
谁 $ ifYonZ
谁 ? heffjf
谁 YsZiih
谁 动 ddhedq
谁 可 lneaia
谁 回 kggffe
谁 开 cqedgf
谁 改 fdgfen
谁 来 qdZWdt
谁 能 dreegd
谁 进 eqcdhe
谁 连 fpjXfg
调 lbgdnc
调 一 gdffne
调 用 ogfeed
谢 $ ighcYq
谢 ighcYq
谢 谢 ifgcYq
财 fcffdq
财 务 fcffdq
败 , jgggge
败 kffgfe
账 fjffgg
账 号 efgfgl
贴 gdgmef
费 lgdggf
走 $ tgeYgd
走 <n> oefefe
走 <own> jfefkd
走 <service> mffffe
走 ? rgedeb
走 hairpin rfheda
走 jefkgd
走 不 ofgfec
走 内 kegfgg
走 到 khYndg
走 哪 refegZ
走 得 hcgkgh
走 的 nffege
起 什 egfgZp
起 连 jfgfff
超 pcgdge
超 时 pcgdge
跑 在 jfggff
跟 <gateway> keggfe
跟 jdgdWt
路 $ lfgdgg
路 vehXfc
路 上 jgbkge
路 径 lfffff
跳 lfhefe
身 ? jffggg
身 mffggb
车 mefeff
车 间 mefeff
转 ifdlib
转 到 kjdmfX
转 发 gbdimg
转 圈 mgfffd
转 给 lYfjgg
轮 kfgfff
轮 询 kfgfff
载 gYebfx
输 ngedeg
辛 fegdeo
辛 苦 fegdeo
边 <client> uefffW
边 <service> kefggf
边 ldgedj
边 到 ehegfk
边 同 lggcgg
边 拦 kfggfe
边 放 lbhggg
边 有 megged
边 的 cfefgo
边 能 ickcdk
边 要 pkfade
达 ojbefc
达 吗 mfgcfh
过 $ mgffgd
过 <gateway> mageek
过 <own> mfffgf
过 <public> mfeffg
过 mail redeee
过 nfegbh
过 一 efgfgk
过 不 odfgfe
过 了 hehgdi
过 去 gleedi
过 吗 pfggfa
过 哪 ldamhc
过 得 neggfd
过 来 mgdhai
过 网 gmfefe
过 这 kdgdao
还 cfeflk
还 work cgggmd
还 上 agggpc
还 打 Zfgfqf
还 是 meehdf
还 有 glYbdr
还 能 cfgglg
还 行 Zgfgqd
还 连 affgrd
还 通 haidil
这 cffhfl
这 一 kdighc
这 个 hdegfl
这 么 jffehf
这 句 ggggbm
这 台 dhcjgi
这 是 kgfgfe
这 机 fdhdgm
这 种 eifedm
这 行 hgffWs
这 边 megcfg
进 <gateway> nfgeee
进 kocddd
进 不 ofgffa
进 到 hedlfg
进 去 fcgihi
进 得 hndcff
进 来 llbfgd
远 lfffff
远 程 lfffff
连 , piedec
连 <client> qgfgfZ
连 <far> hdffnd
连 <host> tffcfZ
连 <n> phfedc
连 <outside> hehfkd
连 <own> gXjelk
连 <public> mgefeg
连 <zone> pcdfie
连 ? kuhagU
连 fijcfh
连 上 ibhnag
连 不 hpfcdf
连 到 ihoWdi
连 吗 irgVfd
连 外 oegbgf
连 得 ojfZef
连 我 mjfbfe
连 接 ncfdgh
连 的 jggfgf
连 进 hndhbg
退 , jgffgf
退 kgefgf
退 信 mgbggf
送 ifdkeg
送 到 ifamcj
递 ndgdhe
通 $ eehchl
通 , qhgdgZ
通 <client> lffgff
通 <far> jffgfg
通 <gateway> kgfgff
通 <host> pdhggY
通 <own> legfge
通 ? zYbcfg
通 glefeh
通 不 qcfehc
通 么 qebfjb
通 了 jdedjk
通 吗 imfeha
通 吧 icdmgf
通 啊 wgegfT
通 的 vdfdfZ
通 知 jgggge
通 过 ihgged
通 还 udfgfX
遍 lgkgea
道 gkfgZl
那 dhedlh
那 三 dgfgme
那 个 fhfcfm
那 台 jefdel
那 条 feffkg
那 种 gcfjpZ
那 行 cgggkf
那 边 mdffei
那 里 lmakbc
邮 mgchfe
邮 件 kicjfc
邮 箱 gegeel
部 ehhhdh
部 列 gddqgc
部 门 mclhfa
都 dimkgY
都 不 mZfhld
都 会 hfeffl
都 发 fberib
都 在 jdhffg
都 映 gYikhh
都 有 djhkfb
都 正 lgefff
都 没 kfffge
都 算 eqfdef
都 能 eiqbgb
配 peffZh
配 的 jgggge
配 置 hdggfj
采 lgggee
释 $ lgffdf
释 : eelibh
释 gejgcj
释 一 gfgfek
释 下 gfffZq
里 $ eYkfjj
里 <service> nbgheg
里 ? Zdkqee
里 jhgcei
里 一 kgfffe
里 写 nedggf
里 刷 jgggge
里 加 bgggnd
里 有 lchifd
里 的 ickfei
里 看 fgggdj
里 要 odgggb
里 这 jgggge
里 面 Wgjnbm
重 hehfek
重 传 kgfffd
重 启 fdhfcn
重 置 fffffk
量 $ kfdehh
量 ? dgfgcp
量 jdefkg
链 rgfbde
锅 kffgff
锅 吗 kffgff
错 : kfffff
错 <n> jfgfff
错 jfgfff
错 误 mfefff
镜 lffgge
镜 像 lffgge
长 hdijja
门 mckgfb
问 $ gifcdn
问 , dpdeff
问 : ghgeej
问 <client> wfhheR
问 <far> qfedjZ
问 <gateway> oggggY
问 <host> klYhge
问 <n> nofagX
问 <outside> nXbqhc
问 <own> fmZdij
问 <public> tbfchc
问 <zone> lkbhbg
问 ? fcdggp
问 jggbek
问 一 pdgdhb
问 下 gegefl
问 不 jddffk
问 从 sefcec
问 你 efZefs
问 到 egojgY
问 哪 hUxYjf
问 得 nkbXdm
问 我 kekceg
问 是 mfffdf
问 的 kfffhf
问 这 fgfgel
问 题 hcgfgk
间 kfgjgc
队 gcfdgp
限 codcmd
限 制 ndfdhf
除 fnffjZ
除 了 eoehed
险 $ gdgegl
险 gdgegk
随 jjfdhd
随 便 hjfehe
隔 kbgffk
隔 离 oefffd
障 idhdel
集 phedfc
需 fmfjeb
需 要 fmfjeb
露 mZkhfd
靠 jfefei
靠 哪 kfeggg
面 , ckgfke
面 <n> kefgfg
面 kbdojZ
面 到 kgfdgf
面 加 fgggna
面 插 ggggmb
面 映 fRgwgf
面 是 Ycetgg
面 有 feXkof
面 的 jffigc
面 这 gggfje
页 , ngdgfd
页 mefdgh
页 面 kgeeei
项 : nfgfdd
项 pcamee
顺 hbhbog
须 igggcj
题 $ mefcfi
题 , kffgeh
题 ? lefffh
题 hcgfgk
题 吧 qgfYgf
风 gdgegk
风 险 gdgegk
食 gfgefj
食 堂 gfgefj
马 mggefe
马 上 nggdfe
验 jggfgf
麻 ifcgfk
麻 烦 ifcgfk
黑 hgefcn
默 ggffld
默 认 ggffld
`;
export const PART_WEIGHTS = `
+ ' iic
+ 'connection ihd
+ 's cnd
+ -> qVg
+ -d kcf
+ -i agm
+ -j ihd
+ -o jef
+ -s Zeo
+ -v jgd
+ : hjc
+ ; jdg
+ <- dob
+ <client> fej
+ <far> Zkj
+ <gateway> hbk
+ <n> dmd
+ <public> kYk
+ <server> ejf
+ <service> ejf
+ <zone> bji
+ able rba
+ about dhh
+ accept' dfk
+ accepted uaY
+ accessible anf
+ account hkc
+ acess kfd
+ ack blf
+ active nfa
+ added Yhn
+ address aen
+ admitted gdj
+ adress Xer
+ after dkf
+ afterwards ejf
+ again dcn
+ against pcb
+ agent miZ
+ aimed kfe
+ all cfk
+ allow Zcq
+ allowed idi
+ alowed lce
+ already dkg
+ am bqb
+ an kkY
+ and jgd
+ answer dld
+ answered oda
+ any Ylj
+ anywhere hjc
+ app dgk
+ arbitrary lce
+ are nhY
+ arrive njW
+ arriving wVb
+ as Xni
+ asking piV
+ asks oae
+ at hkb
+ available S3X
+ back bkh
+ be Ynh
+ because jjb
+ becomes afn
+ been gan
+ behind qdY
+ being eke
+ believe tgS
+ blame dhi
+ block dap
+ blocked fjd
+ blocking dcn
+ blocks ial
+ bob jbi
+ both Wjn
+ bounces cme
+ browse mag
+ browser gjc
+ browsing led
+ build fek
+ but gam
+ by Ykk
+ bypass fan
+ bytes Zlj
+ cable dkf
+ call jci
+ calls pbc
+ can jdf
+ can't nce
+ cannot kcf
+ cant hbk
+ capture dfk
+ chance ncd
+ change bij
+ check eke
+ checks idg
+ cksum jkZ
+ claims Vwb
+ clients flc
+ closed gkc
+ code cih
+ colleague goY
+ collects bod
+ com bne
+ come iak
+ comes nbe
+ coming drY
+ complains gje
+ conect kee
+ configured iak
+ confirm idh
+ connect idh
+ connecting gjd
+ connection iic
+ connections kcg
+ conntrack Zgo
+ consumer gkc
+ contacted boe
+ correct cnd
+ could jfe
+ cross alh
+ cs ekd
+ ctstate agm
+ curl pYf
+ customer dqZ
+ cut pbc
+ daddr mdc
+ dead fke
+ deliver naf
+ delivered lah
+ delivering qac
+ delivers pcb
+ desk gck
+ desktop jib
+ dev lgb
+ dhcp mga
+ dials oaf
+ dicom fkd
+ did kdf
+ die dmd
+ dies jfe
+ direct enb
+ directly dnc
+ do lgc
+ docker Uko
+ doesn't jaj
+ doesnt pZe
+ doing bdo
+ dont lfc
+ down aeo
+ dport dgj
+ dropped mdc
+ drops ici
+ dscp ekd
+ dsn ajj
+ e fkd
+ each dle
+ eating dap
+ echo ldf
+ email ibj
+ end hla
+ ends odb
+ err fje
+ errno jff
+ establish neb
+ even dle
+ every jaj
+ everything hal
+ example ihc
+ expected jhc
+ explain kcg
+ exports oXh
+ exposed cji
+ f eld
+ fails mag
+ far jkZ
+ fault mbg
+ fetch tdW
+ fetches pYe
+ filtered jhd
+ finally jgd
+ fine ajj
+ firmware obd
+ first dfk
+ fix Wgq
+ folks hbk
+ for blg
+ forever flc
+ forward Xin
+ forwarded kjZ
+ foxmail kch
+ from cjh
+ full hjd
+ fwd ebm
+ gateway chj
+ gets alh
+ getting kcf
+ git dqY
+ github sZb
+ give jZj
+ given uZY
+ gives bod
+ go nfa
+ goes bhk
+ going saa
+ good bqb
+ got djh
+ guys mcf
+ hairpin ofY
+ hands fje
+ hang dZp
+ hangs mlW
+ happens mXj
+ happy adp
+ have mTn
+ he jaj
+ healthcheck mfb
+ her hid
+ here vYZ
+ him Zgn
+ his gma
+ hit ihd
+ hits pcb
+ hitting ncd
+ home fan
+ hosts ckg
+ how jaj
+ i bij
+ i'd Zng
+ i'm cgk
+ idea kia
+ if ofZ
+ in eld
+ inbound bji
+ incoming oea
+ initiate tZa
+ inner lYj
+ input jdf
+ inside eap
+ instead Zlj
+ internal bnf
+ into oYg
+ is dld
+ isn't hla
+ it mfb
+ its mdd
+ itself lbg
+ just jib
+ k mec
+ keep qca
+ keeps mfb
+ kept ibj
+ kibana dmc
+ kindly ele
+ label hid
+ land imZ
+ lands jci
+ laptop hlb
+ last bfl
+ leave hic
+ leg Yjl
+ len ofa
+ length neb
+ let lbh
+ letting fam
+ like mXj
+ line bhk
+ lines pPo
+ listens bpc
+ lives lee
+ load khb
+ loads jgc
+ logging ocd
+ logs lde
+ lol dih
+ longer obd
+ look rWf
+ lose sbZ
+ lost qca
+ mac efj
+ machine ila
+ mail jee
+ maillog coc
+ mails obd
+ make iic
+ manage oae
+ mar kdg
+ masquerade eke
+ masqueraded dkf
+ match cgl
+ may kjZ
+ me cgj
+ mean dle
+ meant Yqe
+ minute Xoh
+ monitoring ial
+ morning dgj
+ mount ilZ
+ mounted neb
+ move jib
+ must lfc
+ my djg
+ n fjd
+ names ija
+ nc neb
+ need pWi
+ needs kbh
+ network eoZ
+ never ckg
+ new kcg
+ next dgk
+ nginx cii
+ night ici
+ nightly apd
+ no bij
+ nobody taa
+ node reX
+ normal hbj
+ not dle
+ now amg
+ of mfb
+ off mbf
+ ok mdd
+ on cjh
+ once ljY
+ one djg
+ only iak
+ onto kbg
+ open mbe
+ opened apd
+ opening occ
+ opens djh
+ or kgc
+ org bhk
+ other neb
+ ought kmW
+ our ljY
+ out gdj
+ out' kee
+ outbound kWl
+ outgoing lah
+ outlook idh
+ packages uWc
+ packet kcg
+ packets pXh
+ page gdj
+ passed flc
+ passes fkd
+ passing Yfp
+ path chi
+ pc efj
+ pcs obd
+ people hid
+ permit mZh
+ phone dcn
+ phones pZe
+ pick jfe
+ ping pbc
+ pingable Xva
+ pinging nbe
+ pings kee
+ plain pad
+ please imY
+ pls ilZ
+ pointed ocb
+ policy hcj
+ poll xLj
+ polled aqd
+ polls sVe
+ port ckg
+ portal bhl
+ possible bne
+ post taZ
+ postfix kgc
+ postrouting mce
+ posts nhY
+ ppl fej
+ prerouting jja
+ print odb
+ printer hbk
+ prints mce
+ private lfb
+ probe mXj
+ problem hdi
+ prometheus mbf
+ properly obd
+ prot fpZ
+ proto enb
+ protocol Yua
+ proxy jhc
+ public flc
+ publish hZm
+ published kgc
+ pull iYm
+ pulls oae
+ puppet jfe
+ pushes oZf
+ query mWk
+ queue lce
+ radius ioW
+ reach qYf
+ reachable ckh
+ reached Zrc
+ reaches jbi
+ reaching pZf
+ read blg
+ real Ymi
+ really jfd
+ reason iic
+ receives mdd
+ refused hic
+ regards cpb
+ register nbe
+ relay pfY
+ removed fbm
+ replies ccn
+ reply ejf
+ reports ldd
+ requests Zng
+ resolve mdd
+ right ila
+ rn jhd
+ root ocd
+ route kde
+ routed jYl
+ rule ben
+ rules bdo
+ runs coc
+ s gjc
+ saddr ffj
+ said Xct
+ same ihd
+ say gck
+ says kee
+ scan mce
+ scanner Yfp
+ scans lUn
+ scraped Ute
+ scrapes lYi
+ see Wlk
+ seen ilZ
+ sees cpb
+ segment kef
+ send mXi
+ sending rZc
+ sends qZd
+ sent Yqe
+ served ngZ
+ server's cjg
+ service foZ
+ servr hbk
+ session jhc
+ set kaj
+ settings cjh
+ shall pWi
+ she fje
+ shell kiZ
+ show sdX
+ shows nYh
+ shut hid
+ side jdg
+ site ben
+ sites kdf
+ sits bkh
+ skipping enb
+ smpt mga
+ smtpd Wqh
+ snat edm
+ so hjc
+ some jaj
+ something jgd
+ sorry Yep
+ source gje
+ spins jgc
+ sport dgj
+ stand nXi
+ start jhc
+ state gck
+ stop Wgq
+ stopped dih
+ stopping kbi
+ stops aat
+ straight kfd
+ stuck lfb
+ submit hWp
+ subnet Zhm
+ succeed neb
+ supposed kia
+ survive khc
+ swears ncd
+ switch occ
+ sync tYb
+ take Tpk
+ taken amg
+ talk nkV
+ talking qZd
+ talks lZi
+ target jic
+ tcpdump Ylj
+ team Zkj
+ teh iVp
+ tell glb
+ tells jaj
+ test bco
+ thank Yli
+ thanks enb
+ that kia
+ that's kcg
+ their jeg
+ them kai
+ then fje
+ there fje
+ these fej
+ they kee
+ thing Ugs
+ think Zil
+ third ahl
+ this led
+ those iic
+ three bgl
+ through kcf
+ thx mdd
+ ticket Zng
+ time ogY
+ times gnZ
+ tls fje
+ today uVd
+ told iYm
+ tonight jbi
+ too nXi
+ tos fkd
+ toward odb
+ towards sXd
+ traffic ljY
+ translated jhc
+ transmitted ncc
+ treated gma
+ trouble ebo
+ true ijb
+ trying mhZ
+ type jfe
+ ui bhj
+ up lgb
+ updates lai
+ uploads pdZ
+ usable Zmh
+ used saa
+ users pYf
+ uses nYh
+ using Ygo
+ vendor eek
+ verdict iic
+ via dgj
+ visible cme
+ vpn pda
+ w ija
+ walk Ylj
+ wants oae
+ way hYm
+ we mec
+ webmail seW
+ week eek
+ well gck
+ were ibk
+ what Wrg
+ what's Xgp
+ whatever bfn
+ whats cWu
+ when gkc
+ where Zng
+ whether fXq
+ while gck
+ who pXg
+ whole fkd
+ why bii
+ wifi crZ
+ will liZ
+ with ejf
+ without jja
+ wont kee
+ worked dgj
+ working ihd
+ works naf
+ would khb
+ write bZs
+ yes ihd
+ yesterday eke
+ yet aen
+ your gma
+ zone vaY
+ 一 Zkj
+ 三 cdn
+ 上 bfl
+ 下 ejf
+ 个 dnc
+ 中 ncd
+ 为 flc
+ 主 jdf
+ 之 efj
+ 也 jdg
+ 了 ici
+ 互 ejf
+ 享 Xre
+ 人 jgd
+ 仁 rYd
+ 从 lgb
+ 以 hdi
+ 们 iib
+ 任 jhc
+ 份 iic
+ 会 dhi
+ 传 qdY
+ 作 djg
+ 供 fmb
+ 信 chj
+ 做 dkf
+ 像 lha
+ 公 lgb
+ 共 Xre
+ 关 ich
+ 内 kfd
+ 册 ikb
+ 再 lfc
+ 出 ocb
+ 则 Wll
+ 到 jef
+ 加 dfk
+ 务 hmZ
+ 动 oYg
+ 包 blg
+ 区 seW
+ 协 fkd
+ 卡 oae
+ 印 dgj
+ 却 afn
+ 原 gbl
+ 去 lXj
+ 发 lbg
+ 取 oea
+ 受 YvY
+ 变 jfe
+ 口 efj
+ 可 iic
+ 台 lfd
+ 同 mdd
+ 向 ohX
+ 否 led
+ 吧 cgk
+ 呀 flc
+ 告 kgc
+ 命 bmf
+ 哪 fna
+ 啊 coc
+ 回 hkb
+ 在 ika
+ 地 dek
+ 址 del
+ 填 eel
+ 备 mfb
+ 外 Zhm
+ 天 fna
+ 学 lgc
+ 安 rYd
+ 完 dfk
+ 客 lde
+ 寄 qYe
+ 对 aeo
+ 就 nea
+ 己 kch
+ 帮 oea
+ 应 lah
+ 底 akj
+ 开 khb
+ 影 lha
+ 往 rVg
+ 得 jib
+ 志 dmc
+ 忙 ilY
+ 想 uTf
+ 成 lWl
+ 户 naf
+ 手 fej
+ 执 kef
+ 扫 jgd
+ 把 uWc
+ 抓 eek
+ 投 lfc
+ 报 kbh
+ 拒 iid
+ 拦 fdk
+ 拿 sXe
+ 挂 ncd
+ 指 obc
+ 按 hjc
+ 挡 ddm
+ 据 bnf
+ 掉 dhi
+ 接 lbg
+ 推 jib
+ 描 rYd
+ 提 blg
+ 支 rac
+ 收 Ylj
+ 改 chj
+ 放 kfd
+ 数 bod
+ 文 boc
+ 断 ijb
+ 新 Zof
+ 方 aki
+ 无 sZb
+ 日 flb
+ 时 kia
+ 明 bgm
+ 映 edl
+ 是 ekd
+ 晚 crZ
+ 更 rXe
+ 最 jef
+ 服 mkW
+ 本 ihd
+ 机 jfe
+ 条 gdj
+ 析 bpc
+ 果 kee
+ 查 obd
+ 标 lha
+ 样 dhi
+ 步 lfc
+ 死 aod
+ 每 ata
+ 求 lcf
+ 没 chj
+ 注 ikb
+ 流 iic
+ 测 mce
+ 源 bne
+ 然 nkV
+ 现 gjd
+ 理 nXi
+ 用 kee
+ 由 crZ
+ 电 kfd
+ 登 oZf
+ 监 emc
+ 目 mdd
+ 着 lYj
+ 码 cfk
+ 端 Ymi
+ 等 fke
+ 管 jdg
+ 结 kee
+ 绕 ihd
+ 给 cnd
+ 网 mga
+ 老 flc
+ 脑 jfe
+ 自 mdd
+ 落 gdk
+ 行 hbj
+ 被 cpb
+ 要 ocb
+ 规 cjh
+ 解 emc
+ 警 lee
+ 让 bqb
+ 议 aki
+ 许 fbm
+ 论 arb
+ 访 jcg
+ 话 dgj
+ 询 pca
+ 该 chj
+ 请 oae
+ 调 jhc
+ 走 dkf
+ 起 igd
+ 超 jdf
+ 跑 pad
+ 跟 uYa
+ 路 Ytc
+ 身 jkZ
+ 转 jhc
+ 轮 naf
+ 载 rbb
+ 边 edl
+ 达 eoa
+ 还 jja
+ 进 obd
+ 远 kgc
+ 连 kfd
+ 退 dfk
+ 送 amg
+ 递 jgd
+ 那 Zng
+ 邮 hdi
+ 都 Zil
+ 里 bji
+ 量 fkd
+ 锅 efj
+ 镜 cme
+ 问 jbi
+ 隔 ecl
+ 页 XxY
+ 题 efj
+ 马 crZ
+ 麻 gjd
- ' obd
- 'cannot Xgp
- 'connection fje
- -> Yre
- -j jaj
- -k Zlh
- -l kee
- -o eke
- -s ajj
- : ihd
- ; ihd
- <own> mag
- <public> idh
- <server> gma
- <zone> ckh
- able djg
- about kef
- accept ldf
- access blg
- accessible mdd
- ack Zhm
- active ncd
- actually dhj
- add jfe
- added cgk
- adding kee
- adress hlb
- after hdi
- again ijb
- against Yrd
- agent mhZ
- alerts cnd
- all kYk
- allow mhZ
- allowed cii
- am neb
- an jge
- and bmf
- answer rWf
- answered cii
- answers pbc
- any mhZ
- anybody pbc
- anyone mdc
- anything mhZ
- anywhere cjh
- api gma
- app obd
- append ibi
- apt hjd
- arbitrary ZwX
- are khb
- around mkW
- arrive Xkl
- arrives efj
- arriving cjh
- as nZg
- ask Ykk
- asked ngZ
- asking cji
- asks dlf
- assume uZZ
- at ihd
- attacker pac
- away djg
- back efj
- backup kWm
- backups anf
- bb rbb
- be jbi
- becomes gdj
- before bco
- behind dWt
- being gck
- between jgd
- big cnd
- bot seV
- both Zil
- box kgc
- branch vZY
- broker dmd
- browse Zlj
- browser dfj
- build mZi
- but ham
- by rba
- bytes hdi
- c aoe
- call cji
- caller pZe
- calls Yqe
- camera cme
- can't chi
- cannot aoe
- cant emb
- card sWe
- case cpc
- cc eje
- change bhk
- changes kgc
- check ijb
- checks fmb
- chk mbf
- ci oda
- claims lgb
- clients jfd
- clone gmb
- close gnZ
- cloud asa
- cn fje
- cna kgc
- colleagues nbe
- collector Vpi
- comes fdk
- coming jYk
- conect ebn
- configured enb
- confirm kgc
- connect chj
- connected dmd
- connecting ejf
- connection hkb
- connections jbi
- connects fmb
- conntrack kee
- control kdf
- copier eYq
- couldn't dhi
- cross cdn
- cure hjc
- curl dkf
- customer hXo
- cut eqY
- daemon eke
- data Xni
- decides jgd
- default cpb
- delete pXg
- deleting dZp
- deliver Zhm
- delivered Xkl
- delivers Vqh
- desk pad
- desks ldd
- desktop mgb
- dev dcn
- dial euU
- dialled eqY
- dials lde
- die ecn
- dig fmb
- direct gck
- directly Yau
- dmesg acq
- dnat fXq
- do fna
- don't hkb
- down ncd
- dport afn
- drop efj
- dropped gck
- dropping Wbu
- echo jia
- effect jkZ
- end jdh
- ends ajj
- enters Zhm
- erp kdf
- errno mec
- establish iic
- established joV
- even ahm
- ever cen
- every iic
- everybody jdg
- everyone kfd
- exim jef
- explain reX
- exposed uWc
- far Yog
- fetch Xph
- fetches cme
- file Usg
- finally edk
- fine bhk
- floor sdX
- folks kbh
- for oYg
- form sWe
- forward kef
- forwarded djh
- frm ilZ
- from kfe
- front jhd
- g occ
- get eke
- getting dle
- git jfe
- github dle
- given hkb
- gives lZi
- go iic
- goes jZk
- going ecm
- gone naf
- google ckg
- got ckf
- guest ncd
- guy naf
- guys amf
- h fjd
- had lde
- handed Zfo
- hang qYe
- hangs eZp
- happen ijb
- happens eke
- has mce
- have doa
- he flc
- help ndc
- helpdesk taa
- her obd
- here aep
- hey Zcr
- hi glb
- his ici
- hits jja
- hitting dob
- host hic
- hostname lgb
- hosts ihd
- how mbf
- i'd fcl
- i'm nbe
- icmp lhb
- id afn
- ie ebn
- im pbc
- incoming Xcs
- initiate Xre
- initiated ici
- inner Zmh
- input kai
- inside gpX
- instead dfk
- internal Zbs
- into ane
- ip ihd
- iptables lfc
- it jgd
- it's lce
- its bij
- itself ndd
- jenkins ckg
- job nbe
- just idi
- k uWb
- kernel eej
- kill ijc
- kindly kbi
- lab mdd
- label gjd
- lan cgk
- land Ybs
- lands aki
- laptop mbf
- laptops fWr
- last odb
- leave jZk
- leaves ecm
- leaving lfc
- leg gjd
- length bme
- let kfd
- let's ccn
- licence Zqd
- license Zki
- line emc
- lines hci
- lip blg
- listener Sth
- live igd
- lives ijb
- load anf
- logged oea
- login jdf
- logins qad
- logs imY
- loopback djg
- lose ekd
- loses amh
- lost Ycs
- machine lde
- machines bkh
- mail hic
- maillog fmb
- mails eek
- martian fmb
- masquerade mec
- master hjc
- match fdk
- me pZf
- mes sVg
- message dhh
- messages neb
- minutes tbY
- mirror gsU
- monday ncd
- monitoring vbX
- morning oea
- mounted mce
- move ena
- must fkd
- mx bsa
- my mZh
- names cjh
- nat ofZ
- need qWg
- needs dpa
- net eke
- network mYi
- never acq
- new lde
- nginx Xho
- nightly kha
- nmap flc
- nobody bkh
- node kcg
- not aYu
- nothing lah
- now nZg
- of jja
- off aki
- offsite Zng
- oif kdf
- ok iYm
- once bfm
- only eYq
- onto apc
- open jbi
- opened hid
- opening bmf
- opens ahk
- openssl fje
- or ddm
- others rZc
- our dhi
- out hci
- out' fmb
- outbound ldf
- outgoing jhc
- own dpa
- packages Wse
- packet ekf
- pacs nXi
- page Zof
- partner hid
- pass Zdq
- passing Xer
- path jlY
- payment hqW
- pc pbb
- pcs mha
- people kee
- permitted bhj
- phones oae
- ping fmb
- pingable oae
- pinging ejf
- pings fej
- pivot foY
- plain Xqf
- players khb
- plc fnb
- please nag
- pls jhc
- plugged lZh
- plz lbg
- pointed Zof
- policy jef
- poll gnZ
- polled sVf
- poller hbk
- polling tXc
- polls eld
- portal Ykk
- possible oae
- post clf
- postfix lcf
- ppl ncd
- primary cme
- print idh
- printer fld
- printers blg
- private Yjk
- probe kfd
- prometheus qXg
- provider scY
- proxy emc
- public Zfo
- pull dob
- pulls cqa
- puppet dhi
- push kgc
- pushes Usg
- put ijb
- queries fje
- query Xub
- question fjd
- queue sbZ
- quick pda
- radius Usg
- ran pZe
- random oae
- rcpt kdf
- reach Ylj
- reachability jef
- reachable rdY
- reached ngZ
- reaches Yqe
- reaching Zsb
- read hdi
- real jYl
- recieve eYq
- recv ena
- reech Wdt
- refused ndc
- register Zlh
- registry Zfo
- relay dob
- remote gkc
- remove kZj
- removing bhk
- replies Ykk
- reply dem
- report lbg
- reports cjh
- request blg
- requests mec
- reset cdm
- resolve blg
- resolver iib
- resolves flb
- rest bgl
- return dkf
- right mbf
- rip gjd
- rn hcj
- room kee
- root aqc
- route lbg
- router Ykk
- rule iak
- rules led
- run oaf
- runner oea
- runs llW
- s ddl
- saddr jgd
- same abq
- sat jaj
- says lgb
- scan dkf
- scanner qXf
- scanners lcg
- scrapes Yrd
- see fej
- seeing Yfp
- seen del
- send dgj
- sender hjc
- sending dgi
- sends bqb
- sent qgW
- served Zhm
- server gjd
- server's gma
- session djg
- sessions Xmj
- set alh
- share cii
- shell ncd
- should fje
- show Ypf
- shows mhZ
- side fkd
- since gkc
- sit kbh
- site bne
- sites arb
- sitting ldd
- smarthost dtW
- snat dbo
- so gXp
- some jgd
- somebody kee
- someone oea
- something dii
- source lcg
- spins dYr
- src jef
- sshing hkb
- ssl bij
- staff mfb
- staging dmc
- stop lZj
- stopping led
- stops kee
- straight bqa
- stranger oda
- strip ben
- stuck mce
- submit aik
- subnet edl
- switch mdd
- syn dkg
- sync Tol
- syns bgl
- system obd
- tablet rba
- tablets lgb
- take lXk
- taken naf
- takes bod
- taking Xfq
- talk Xjm
- talking dnc
- talks bji
- target dmd
- tcp gjd
- tcpdump dgj
- team kZk
- tell hbj
- tells emc
- test lia
- that mbf
- that's lgc
- thats gqW
- their bik
- them ejf
- there fcl
- these hcj
- they Tir
- thing jgd
- third vZY
- this fbn
- those fZo
- thought jdg
- three gbl
- through ejf
- thunderbird kgb
- thursday kgc
- ticket nec
- timeout bgl
- times kbg
- to djg
- today ofZ
- too gjd
- took bgl
- touch fej
- toward Xsd
- towards Vrg
- traffic gbm
- tried pYf
- tries Vrg
- try kXl
- trying dfk
- type dhi
- typed kcg
- types dlf
- udp ohY
- under hjb
- unknown gZm
- unlike del
- unreplied fZo
- up fdj
- updates Zog
- uploads fbm
- upstream ajj
- us Xim
- usable occ
- use anf
- user lfc
- users cnd
- uses Wph
- using cgl
- vendor lde
- verdict jhc
- via Zlj
- visible rZc
- vk fck
- vlan mec
- vpn dfk
- vps jhd
- vz kgc
- w aen
- want Zlj
- wants Xmi
- way kgc
- we idh
- webhook coc
- website djg
- went kdf
- were hdj
- what ika
- whatever pdb
- whats kee
- when obd
- where lbg
- whether hci
- which lfc
- while cfl
- whole nYi
- why chj
- wifi ebn
- wil saa
- with led
- without gdj
- wondering dhi
- wont eao
- work gbk
- worker oea
- working lcf
- workstation bmf
- workstations kgd
- yet nXi
- you gam
- your ebm
- zone bqb
- 一 gdj
- 上 jgd
- 不 eej
- 丢 blg
- 个 lbg
- 中 gam
- 为 jbi
- 主 dkf
- 也 cem
- 事 fej
- 云 jhc
- 享 miY
- 人 jgd
- 仁 cnd
- 仓 fje
- 他 pfY
- 以 ncd
- 份 hic
- 会 gYo
- 传 ckh
- 但 mbg
- 位 qhV
- 体 qba
- 作 ndd
- 供 pad
- 信 bki
- 假 oae
- 像 kia
- 允 emc
- 入 jlX
- 公 khb
- 共 miY
- 内 dfk
- 再 ijb
- 出 eje
- 分 eXr
- 前 lha
- 务 fke
- 动 bmg
- 助 mec
- 包 lVm
- 单 kbh
- 卡 hdh
- 印 khb
- 去 cme
- 反 oiX
- 句 mec
- 只 fVs
- 可 ahl
- 台 jef
- 司 lkX
- 同 dkf
- 向 Zta
- 吗 fdk
- 否 kgd
- 和 dhi
- 咱 dco
- 哪 Yeq
- 商 Yeq
- 器 gjd
- 回 ddm
- 在 ihc
- 地 eke
- 址 gjd
- 填 dkf
- 处 sbZ
- 备 kia
- 外 dkf
- 头 ofZ
- 好 gck
- 存 gmZ
- 学 hXo
- 它 Xqf
- 完 gid
- 定 cjh
- 客 iZl
- 室 kia
- 就 ejf
- 工 jXm
- 己 Zmh
- 师 kde
- 常 jdg
- 平 kde
- 库 gjc
- 应 fWr
- 开 gbm
- 录 ihd
- 影 mga
- 往 Wuc
- 得 bhk
- 志 dmd
- 怎 gck
- 急 fej
- 您 jZk
- 想 fmb
- 成 gck
- 户 gam
- 房 Xgp
- 手 lha
- 打 bgl
- 把 ila
- 抓 djg
- 投 edl
- 报 blg
- 拒 efj
- 拿 jgd
- 指 akj
- 据 flc
- 掉 edm
- 接 clf
- 控 eje
- 推 aoe
- 提 jci
- 摸 cme
- 收 neb
- 改 del
- 教 lZj
- 数 jfe
- 文 ici
- 方 ilZ
- 日 ben
- 明 goZ
- 是 jge
- 最 gjd
- 有 sab
- 服 amg
- 本 kgc
- 条 mcd
- 板 mce
- 析 nVk
- 果 chi
- 查 gjd
- 标 bji
- 校 hZm
- 样 kee
- 核 nfa
- 桌 ejg
- 正 emc
- 段 iid
- 比 hdi
- 求 gjd
- 没 lah
- 流 bmg
- 测 acq
- 源 pZd
- 点 mfb
- 烦 gjd
- 班 pcb
- 理 Yqe
- 生 oXh
- 由 lha
- 电 lfc
- 登 atZ
- 监 lee
- 目 aki
- 直 dhi
- 着 ekd
- 确 kdf
- 示 dek
- 程 bij
- 站 sVf
- 端 gjd
- 第 kdf
- 算 eek
- 管 Zta
- 系 qYe
- 线 dmd
- 经 edl
- 绕 fek
- 给 led
- 绝 efj
- 网 jfd
- 置 dsX
- 者 nbf
- 能 chj
- 脑 kgc
- 自 efj
- 行 fej
- 被 pXg
- 要 Wmk
- 解 kgc
- 认 dkf
- 让 nZg
- 许 dke
- 设 oae
- 访 bjh
- 证 Ymi
- 话 mha
- 询 bnd
- 请 gdj
- 败 idh
- 费 hka
- 走 ajj
- 起 lfc
- 跑 kYk
- 跟 cme
- 转 hdi
- 轮 cme
- 边 foZ
- 还 bcp
- 这 hjc
- 进 bmf
- 连 blg
- 送 qZd
- 通 bhk
- 那 lcg
- 邮 Yli
- 部 ojW
- 都 nfa
- 里 Wqg
- 错 ncd
- 镜 fje
- 长 kdf
- 问 djg
- 间 chj
- 面 iid
- 项 gZn
- 题 kde
-1 ' <own> kfd
-1 ' kfe
-1 , <client> njW
-1 , <far> cpc
-1 , <gateway> hYn
-1 , <host> jge
-1 , <outside> fck
-1 , <own> Wmk
-1 , <public> ccn
-1 , <server> efk
-1 , <zone> lcf
-1 , kcg
-1 -> <client> Swe
-1 -> <far> anf
-1 -> <gateway> fna
-1 -> <host> bpc
-1 -> <outside> ane
-1 -> <zone> lha
-1 -> dle
-1 -d <own> dle
-1 -i <client> lgb
-1 -i <outside> gdj
-1 -i <zone> jch
-1 -i gcj
-1 -k cme
-1 -o <outside> Zkj
-1 -o eke
-1 -s <far> gbl
-1 -s <zone> Zdr
-1 -s dYs
-1 -v <own> fje
-1 -v fje
-1 : <client> mdd
-1 : <far> fdj
-1 : <gateway> afn
-1 : <outside> nZg
-1 : <own> eje
-1 : kee
-1 <client> <client> Wse
-1 <client> <host> Yli
-1 <client> <own> eke
-1 <client> <zone> dZq
-1 <client> ane
-1 <far> <gateway> car
-1 <far> <own> bne
-1 <far> eld
-1 <gateway> <gateway> Wph
-1 <host> <client> fje
-1 <host> <far> kfd
-1 <host> <host> lbg
-1 <host> <server> cbp
-1 <host> jch
-1 <n> <client> iic
-1 <n> <gateway> bcp
-1 <n> <host> dle
-1 <n> <own> djg
-1 <n> <server> fek
-1 <n> eke
-1 <outside> <far> sbZ
-1 <outside> <host> bdn
-1 <outside> <outside> bbq
-1 <outside> <own> Xrf
-1 <outside> ici
-1 <own> <own> gck
-1 <own> jdg
-1 <public> <far> jhc
-1 <public> <own> enb
-1 <public> enb
-1 <server> <client> dob
-1 <server> <host> ijb
-1 <server> <own> fje
-1 <server> fnZ
-1 <service> <client> ihd
-1 <service> <gateway> bhk
-1 <service> <host> dih
-1 <service> <own> eke
-1 <service> <server> bbq
-1 <service> ibj
-1 <zone> <client> pdZ
-1 <zone> <gateway> aas
-1 <zone> <host> cne
-1 <zone> <outside> dqY
-1 <zone> <own> Xpg
-1 <zone> <zone> cbp
-1 <zone> fcl
-1 ? <host> mYh
-1 ? <outside> hid
-1 ? <own> fmb
-1 ? <zone> bfm
-1 ? gZo
-1 ^ <far> bpc
-1 ^ <gateway> ihd
-1 ^ <host> njX
-1 ^ <outside> nbf
-1 ^ <own> dle
-1 ^ <server> ncd
-1 ^ <zone> lcf
-1 a <outside> cdo
-1 a <zone> odc
-1 a ibj
-1 about <zone> jaj
-1 about jbi
-1 access <outside> gmb
-1 access <own> fjd
-1 access anf
-1 address <own> eke
-1 address jfe
-1 adress <own> epZ
-1 adress hla
-1 against <far> blg
-1 against <host> dlf
-1 against <own> emc
-1 against bkh
-1 agent <client> ilZ
-1 agent ilZ
-1 an <outside> inY
-1 an <zone> nag
-1 an jja
-1 and <zone> ika
-1 and fkc
-1 are <zone> qca
-1 are occ
-1 as lcf
-1 at <client> kch
-1 at <gateway> Zof
-1 at <host> Zjk
-1 at <own> apd
-1 behind fWr
-1 between pYf
-1 box <client> lde
-1 box <host> hjc
-1 box kia
-1 broker <client> anf
-1 broker Zng
-1 browse <outside> fkd
-1 browse bod
-1 by <far> rWf
-1 by <gateway> hdi
-1 by <own> Vsf
-1 by <public> boc
-1 by <zone> qbb
-1 by qbb
-1 camera <client> cme
-1 camera cme
-1 can <client> lgb
-1 can <gateway> sVf
-1 can <host> odb
-1 can <zone> jef
-1 can nfb
-1 can't <client> kdg
-1 can't <zone> nfa
-1 can't nfa
-1 cant <client> kcg
-1 cant <zone> lgb
-1 cant mec
-1 check <client> pad
-1 check oZf
-1 client <client> ngZ
-1 client ogY
-1 collector Ypf
-1 come nbe
-1 connect <own> fkd
-1 connect fkd
-1 could <client> lcf
-1 could <host> hka
-1 could <zone> kee
-1 could hkb
-1 curl <far> cpb
-1 curl <host> dob
-1 curl <own> fkd
-1 curl dmc
-1 cut 0TY
-1 daddr <client> eqX
-1 daddr <own> gje
-1 desk <client> pfZ
-1 desk pfZ
-1 destination <client> bfm
-1 destination <host> Ylj
-1 destination Vip
-1 dev <outside> YZv
-1 dev <zone> dfk
-1 dev ddn
-1 dialled eqY
-1 dials <far> bmf
-1 dials bmf
-1 dig bra
-1 do <outside> ncd
-1 do <zone> lgb
-1 do jef
-1 does <client> seW
-1 does <far> kee
-1 does <gateway> Win
-1 does <host> ajj
-1 does <outside> gma
-1 does <own> djf
-1 does <zone> rZc
-1 does dih
-1 dst <client> bki
-1 dst <far> hmZ
-1 dst <gateway> glb
-1 dst <host> bme
-1 dst <own> fej
-1 e hdh
-1 example <far> asa
-1 example <own> gkd
-1 example cnd
-1 fine <outside> dbo
-1 fine dao
-1 for <client> mZh
-1 for <far> led
-1 for <host> ado
-1 for <outside> ojU
-1 for <own> Vte
-1 for <zone> nZg
-1 for oZe
-1 from <client> lfc
-1 from <far> mde
-1 from <gateway> iYm
-1 from <host> dkf
-1 from <outside> oYg
-1 from <own> dmd
-1 from <zone> kfc
-1 from mce
-1 get <own> fpY
-1 get fkd
-1 got elc
-1 hairpin ugS
-1 has <outside> gcl
-1 has <own> Xre
-1 has kcg
-1 have <outside> bji
-1 have dih
-1 help mfb
-1 her edl
-1 hit <host> dpa
-1 hit <own> flb
-1 hit dnc
-1 hitting <host> ejf
-1 hitting <own> eje
-1 hitting dob
-1 host <client> uXb
-1 host <host> Ymi
-1 host <own> cpb
-1 host eje
-1 i'm <outside> nec
-1 i'm pbd
-1 if <zone> kdf
-1 if qdZ
-1 in <outside> dgj
-1 in <zone> kfd
-1 in hkb
-1 incoming Xbt
-1 into <client> klW
-1 into <gateway> dpa
-1 into <host> Xsc
-1 into <own> ele
-1 into <zone> Wqg
-1 into Zof
-1 ip <client> oZg
-1 ip <far> mZh
-1 ip <host> akj
-1 ip <own> ejf
-1 is <client> kmX
-1 is <far> hkb
-1 is <gateway> cqa
-1 is <host> lbf
-1 is <own> dkf
-1 is <zone> qPn
-1 is hjb
-1 it <gateway> dfj
-1 it caq
-1 it's kee
-1 its <host> cbq
-1 its abs
-1 lan <zone> dfl
-1 lan del
-1 laptop <client> sXd
-1 laptop sXd
-1 let <client> led
-1 let <zone> jdg
-1 let nbf
-1 lets ofY
-1 lip <host> dnc
-1 lip dnc
-1 load <own> fna
-1 load gmb
-1 lose <far> dkg
-1 lose dkf
-1 master <client> gmb
-1 master fmb
-1 may rVf
-1 me mfb
-1 mean gkc
-1 mx <far> fnb
-1 mx ele
-1 my ici
-1 net <far> fje
-1 net fje
-1 ni <zone> ben
-1 ni efj
-1 no <outside> gla
-1 no glb
-1 node <client> kfd
-1 node kfd
-1 of <client> kkY
-1 of <far> mfb
-1 of <gateway> ejf
-1 of <host> fZo
-1 of <outside> Zgn
-1 of <own> enc
-1 of <public> ahl
-1 of <zone> lkY
-1 off <client> Wnj
-1 off <outside> nbf
-1 off cjh
-1 on <client> clf
-1 on <far> njV
-1 on <gateway> lbg
-1 on <host> ofY
-1 on <own> dqZ
-1 on <public> dfk
-1 on <zone> hal
-1 one aik
-1 only dZq
-1 onto <host> drY
-1 onto goY
-1 open <far> clf
-1 open <host> eqY
-1 open <own> foZ
-1 open drY
-1 opened <own> eqY
-1 opened eqY
-1 opening <own> ena
-1 opening fnb
-1 opens <own> fkc
-1 opens dkg
-1 or <gateway> eYq
-1 or <host> dfk
-1 or dfk
-1 our <host> dih
-1 our Zjk
-1 out <- kee
-1 outgoing <server> cdn
-1 outgoing cdn
-1 over <own> fpX
-1 over <public> agm
-1 over ddl
-1 pc <client> rab
-1 pc rab
-1 people <outside> oYh
-1 people jYm
-1 phone <outside> dem
-1 phone ddm
-1 ping <client> blg
-1 ping <far> Zng
-1 ping <gateway> blg
-1 ping <host> Zta
-1 ping <own> ejf
-1 ping Ytb
-1 pinging <client> Svf
-1 pinging <far> dle
-1 pinging <gateway> apd
-1 pinging <host> Zof
-1 pinging Uwc
-1 pings <own> Xqf
-1 pings fna
-1 polls gma
-1 print <server> baq
-1 print baq
-1 probe jhc
-1 public <own> erX
-1 public Yer
-1 query <far> Yog
-1 query Zng
-1 reach <client> cnd
-1 reach <far> bmf
-1 reach <host> Xim
-1 reach <outside> Yof
-1 reach <public> fld
-1 reach <zone> foZ
-1 reach Ynh
-1 reaches Zmh
-1 reaching clg
-1 refused <- jfe
-1 relay <client> kef
-1 relay <far> jkZ
-1 relay hjc
-1 rip <client> mbf
-1 root cnd
-1 runner <client> naf
-1 runner naf
-1 saddr <client> jef
-1 saddr <far> mbf
-1 saddr mdc
-1 say <client> uUe
-1 say <far> liZ
-1 says <own> ckf
-1 says nga
-1 scrapes Yrd
-1 see <zone> bpc
-1 see asa
-1 server <own> dmd
-1 should efk
-1 so <zone> mga
-1 so mcf
-1 someone <outside> led
-1 someone led
-1 source <client> pea
-1 source <host> dob
-1 source <own> cgk
-1 source <zone> reX
-1 source jZj
-1 src <client> jcg
-1 src <far> idh
-1 src <host> jfe
-1 src kde
-1 stop fan
-1 stopping <zone> mag
-1 stopping led
-1 stops <zone> jef
-1 stops kee
-1 switch <client> aoe
-1 switch aoe
-1 system odb
-1 target Zpe
-1 tcp <client> lcf
-1 tcp kee
-1 teh <zone> qac
-1 that <client> ibj
-1 that <far> kcg
-1 that <gateway> mbe
-1 that <host> jXm
-1 that <own> dme
-1 that <zone> ofZ
-1 that rab
-1 that's pSl
-1 the <gateway> fcl
-1 the <host> ikb
-1 the <outside> nXj
-1 the <server> eej
-1 then pZe
-1 this <gateway> fcl
-1 this fcl
-1 three gbl
-1 through <host> Znh
-1 through <own> fpY
-1 through djg
-1 thru <own> fjd
-1 thru eej
-1 to <client> fkc
-1 to <far> arb
-1 to <gateway> glb
-1 to <host> Vkn
-1 to <outside> glb
-1 to <public> djg
-1 to <server> ecm
-1 to <zone> qac
-1 told gck
-1 toward <far> Zog
-1 toward Xsd
-1 towards <client> Ypf
-1 towards <far> Zog
-1 towards <outside> lkW
-1 towards <own> flc
-1 towards <zone> Xlk
-1 towards Wqg
-1 trace <client> lcf
-1 trace naf
-1 trying dhi
-1 types <own> fjf
-1 types dlf
-1 under ckh
-1 unknown <client> occ
-1 unknown <far> jbi
-1 unknown <gateway> kfe
-1 unknown mag
-1 us <host> Zgn
-1 us Zgn
-1 use <public> bji
-1 use Yta
-1 user mcd
-1 uses aZt
-1 using <public> gbl
-1 using gbl
-1 via <host> dnc
-1 via <public> flc
-1 via Xlk
-1 vps jgd
-1 vz dmd
-1 wants fpY
-1 what <gateway> jch
-1 what oae
-1 when <client> oZe
-1 when <far> mcd
-1 when <host> kbg
-1 when <zone> lbg
-1 when mag
-1 whether <client> ncd
-1 whether <zone> jff
-1 whether rZc
-1 while <outside> cdm
-1 while cem
-1 whole <outside> kZi
-1 whole nYi
-1 why <client> pae
-1 why <zone> sdW
-1 why ubX
-1 will <client> jib
-1 will <gateway> gam
-1 will <zone> lYj
-1 with <client> kai
-1 with <far> Sug
-1 with <host> WxZ
-1 with <own> bhk
-1 with <zone> fje
-1 with dgj
-1 working <outside> lcf
-1 working lcf
-1 workstation <client> mfa
-1 workstation mfa
-1 would <client> neb
-1 would <far> ljY
-1 would <gateway> qPo
-1 would <host> ika
-1 would <outside> tWd
-1 would <zone> jef
-1 would khb
-1 your <gateway> ebm
-1 your ebm
-1 zabbix <server> fej
-1 zabbix hcj
-1 zone <zone> jib
-1 zone jib
-1 上 <gateway> gsU
-1 上 <host> fpY
-1 上 <outside> eld
-1 上 <zone> obd
-1 上 gna
-1 下 <client> lce
-1 下 <gateway> aas
-1 下 <host> gjd
-1 下 <zone> jef
-1 下 jdh
-1 个 ean
-1 为 ndc
-1 么 <client> oda
-1 么 <zone> pfY
-1 了 <gateway> cbq
-1 了 <host> cco
-1 了 <outside> dle
-1 了 <zone> dhi
-1 了 akj
-1 事 <client> rac
-1 事 kai
-1 从 <client> mbg
-1 从 <far> kgc
-1 从 <gateway> pZe
-1 从 <zone> nce
-1 们 <gateway> ddm
-1 们 <host> Zkj
-1 们 <own> eld
-1 们 <zone> lcf
-1 们 iic
-1 件 ddm
-1 出 <outside> alh
-1 出 alh
-1 到 <client> eoa
-1 到 <far> hjd
-1 到 <host> Xmi
-1 到 <outside> ici
-1 到 <zone> bqb
-1 到 bkh
-1 去 <far> clf
-1 去 <outside> Yof
-1 去 <own> fkd
-1 去 <zone> dme
-1 去 Yqe
-1 口 <far> gjd
-1 台 <client> mga
-1 台 <far> Wsf
-1 台 <gateway> clf
-1 司 kfe
-1 后 <client> ofZ
-1 后 <outside> lfc
-1 后 <zone> jfd
-1 后 mfb
-1 向 fpY
-1 和 <zone> dhi
-1 和 dhi
-1 啥 kee
-1 器 <client> nea
-1 器 mfa
-1 在 <client> kkY
-1 在 <gateway> lcf
-1 在 <outside> lZi
-1 在 <zone> qca
-1 在 jfe
-1 址 <client> lha
-1 址 <host> cjh
-1 填 <own> epZ
-1 如 <far> efj
-1 对 <outside> oaf
-1 对 <zone> ncd
-1 对 rYe
-1 库 <client> fkd
-1 库 fkd
-1 开 <host> bhk
-1 开 <own> fmc
-1 录 bnf
-1 往 <client> cme
-1 往 <far> ckg
-1 往 <host> bmf
-1 往 <outside> blh
-1 往 <own> dmd
-1 往 <zone> anf
-1 往 Xrd
-1 急 <zone> edl
-1 成 <client> cfl
-1 成 <host> afn
-1 成 bcp
-1 户 ufT
-1 打 <host> glc
-1 打 <own> eje
-1 打 fke
-1 扫 <own> eje
-1 扫 eje
-1 把 <own> bpc
-1 把 cgk
-1 拿 Yli
-1 接 <own> ape
-1 接 <server> ddm
-1 收 <host> Yrc
-1 收 <own> ckg
-1 是 <client> rcZ
-1 是 <far> bnd
-1 是 <gateway> jZl
-1 是 <host> aki
-1 是 <public> fam
-1 是 <zone> nZf
-1 是 ihd
-1 机 <client> pda
-1 机 pda
-1 查 <far> doa
-1 查 Ymi
-1 标 <far> clg
-1 标 clg
-1 样 kfd
-1 段 <zone> jcg
-1 段 jcg
-1 源 <client> oZf
-1 源 nbe
-1 用 <host> elc
-1 用 <outside> edl
-1 用 <own> enb
-1 用 <public> edl
-1 用 Zmh
-1 由 <client> kfd
-1 由 jia
-1 登 bod
-1 的 <client> ogY
-1 的 <far> jhc
-1 的 <host> Woi
-1 的 <own> ekf
-1 的 ijb
-1 着 uYa
-1 端 <client> fje
-1 端 <far> cpc
-1 端 eke
-1 给 <client> dqZ
-1 给 <host> lce
-1 给 <zone> nYi
-1 给 mde
-1 网 <far> kee
-1 脑 <client> pcb
-1 脑 qca
-1 自 <zone> kdf
-1 自 lbf
-1 被 <client> rZc
-1 被 <far> oae
-1 被 <gateway> Zeo
-1 被 <zone> mhZ
-1 被 qXf
-1 让 <zone> tdW
-1 让 naf
-1 许 hla
-1 说 <zone> hcj
-1 说 fdj
-1 调 Yog
-1 走 <own> cjh
-1 走 cii
-1 跟 cme
-1 边 <client> qXf
-1 边 jhc
-1 过 <gateway> fXp
-1 过 <own> foZ
-1 过 <public> eej
-1 过 fek
-1 进 <gateway> cfl
-1 进 amg
-1 连 <client> dnc
-1 连 <host> ejf
-1 连 <outside> eke
-1 连 <public> gam
-1 连 <zone> bij
-1 连 cnd
-1 通 <client> bod
-1 通 <far> ejf
-1 通 <gateway> fmb
-1 通 <host> fpY
-1 通 <own> glb
-1 通 cqa
-1 那 mga
-1 部 kah
-1 问 <client> fke
-1 问 <far> eke
-1 问 <gateway> bbq
-1 问 <host> gjd
-1 问 <zone> ilZ
-1 面 bjh
-2 ' -i dfk
-2 ' <outside> dfk
-2 , <client> pbc
-2 , <far> igd
-2 , <gateway> cgk
-2 , <outside> iak
-2 , <own> cnc
-2 , <server> dih
-2 , <zone> jch
-2 , can hcj
-2 , could kee
-2 , curl dkg
-2 , do lgb
-2 , dst Ylj
-2 , from mdd
-2 , hjc
-2 , ip qbc
-2 , is eoZ
-2 , lip dnc
-2 , on dmd
-2 , say nbe
-2 , source ncd
-2 , target bmf
-2 , the dfk
-2 , will pda
-2 , would hjc
-2 , 从 lZi
-2 , 在 Wes
-2 , 是 kfe
-2 , 源 pad
-2 , 走 erX
-2 , 连 flc
-2 -l <own> Wtd
-2 -l lfd
-2 : ' Uuf
-2 : <client> dkf
-2 : <far> pad
-2 : <gateway> cZr
-2 : <host> hid
-2 : <outside> mec
-2 : <own> Zpf
-2 : <zone> hdi
-2 : can oZf
-2 : does ndb
-2 : ika
-2 : in eek
-2 : is dih
-2 : src rWf
-2 : trying fje
-2 : user mdd
-2 : 从 obd
-2 ; jbi
-2 <client> , cme
-2 <client> -> bkh
-2 <client> <client> jdg
-2 <client> <far> hoX
-2 <client> <gateway> Uok
-2 <client> <outside> kmW
-2 <client> <own> bmf
-2 <client> <public> efj
-2 <client> <server> dfk
-2 <client> <service> ekf
-2 <client> <zone> fZn
-2 <client> and Yre
-2 <client> dst dnc
-2 <client> from oae
-2 <client> on gck
-2 <client> open fje
-2 <client> ping cqa
-2 <client> reach Zoe
-2 <client> scrapes Zrc
-2 <client> to cij
-2 <client> towards Zng
-2 <client> 到 aqc
-2 <client> 去 cii
-2 <client> 用 doc
-2 <client> 给 pZe
-2 <client> 被 lcf
-2 <client> 连 eoa
-2 <far> -> eld
-2 <far> <client> rab
-2 <far> <gateway> jdg
-2 <far> <host> jgd
-2 <far> <outside> ecm
-2 <far> <zone> tZb
-2 <far> from pfY
-2 <far> hitting ejf
-2 <far> kdf
-2 <far> to Zpe
-2 <far> 到 cpb
-2 <far> 连 flc
-2 <gateway> -> eoa
-2 <gateway> <client> lha
-2 <gateway> <far> ejf
-2 <gateway> <host> Zcq
-2 <gateway> <outside> fke
-2 <gateway> <zone> rYd
-2 <gateway> from rVg
-2 <gateway> or dfk
-2 <gateway> ping Yog
-2 <gateway> to bqb
-2 <host> , hbk
-2 <host> -> emc
-2 <host> <far> agm
-2 <host> <gateway> ibj
-2 <host> <outside> hid
-2 <host> <own> fma
-2 <host> <public> foZ
-2 <host> <zone> mfb
-2 <host> box hjc
-2 <host> from sXd
-2 <host> is mga
-2 <host> jgd
-2 <host> server kdf
-2 <host> to bji
-2 <host> will kcg
-2 <host> 到 cqa
-2 <host> 往 cjh
-2 <n> , mcf
-2 <n> : naf
-2 <n> <client> jge
-2 <n> <far> kcg
-2 <n> <gateway> ebn
-2 <n> <host> emd
-2 <n> <n> gdi
-2 <n> <outside> gma
-2 <n> <own> dle
-2 <n> <public> fej
-2 <n> <server> Zeo
-2 <n> <zone> mYi
-2 <n> against ejf
-2 <n> at Vkn
-2 <n> does jgc
-2 <n> for sZb
-2 <n> from jef
-2 <n> hid
-2 <n> in bjj
-2 <n> is lYj
-2 <n> of cnd
-2 <n> on Woi
-2 <n> src jef
-2 <n> to aod
-2 <n> towards amg
-2 <n> trying fdj
-2 <n> 到 Xsd
-2 <n> 被 qdZ
-2 <n> 连 ejf
-2 <outside> , kib
-2 <outside> -> fje
-2 <outside> -d eke
-2 <outside> <client> wYY
-2 <outside> <far> rjS
-2 <outside> <gateway> epZ
-2 <outside> <host> Zng
-2 <outside> <outside> acq
-2 <outside> <own> enb
-2 <outside> <zone> del
-2 <outside> cjh
-2 <outside> for kdf
-2 <outside> hit enb
-2 <outside> oif cgk
-2 <outside> to Zli
-2 <outside> 到 dhi
-2 <own> <client> gdj
-2 <own> <gateway> ecl
-2 <own> <outside> kcg
-2 <own> <own> gdj
-2 <own> <server> Xgq
-2 <own> <zone> odb
-2 <own> for kdf
-2 <own> from ngZ
-2 <own> mag
-2 <own> to dfk
-2 <own> trying gan
-2 <public> , cqa
-2 <public> <own> crY
-2 <public> jZk
-2 <server> : ajj
-2 <server> <client> blg
-2 <server> <own> emc
-2 <server> Yog
-2 <server> at aoe
-2 <server> is lfc
-2 <server> 填 fna
-2 <server> 是 bqb
-2 <service> , cco
-2 <service> <client> foZ
-2 <service> <far> hid
-2 <service> <n> Zil
-2 <service> <own> ked
-2 <service> <public> eld
-2 <service> <server> dgj
-2 <service> <zone> oVj
-2 <service> against ckg
-2 <service> at Syc
-2 <service> broker djg
-2 <service> flc
-2 <service> from mdd
-2 <service> into Zil
-2 <service> of ked
-2 <service> on Sqk
-2 <service> to cme
-2 <service> via dld
-2 <service> 到 ckg
-2 <service> 进 bji
-2 <service> 连 dnc
-2 <service> 通 gnZ
-2 <zone> , pZe
-2 <zone> -o Vlm
-2 <zone> <client> led
-2 <zone> <far> bne
-2 <zone> <gateway> kfd
-2 <zone> <outside> bki
-2 <zone> <own> eke
-2 <zone> <public> dle
-2 <zone> <service> fmb
-2 <zone> and Zof
-2 <zone> eke
-2 <zone> for aki
-2 <zone> hit fmb
-2 <zone> into cnc
-2 <zone> lan del
-2 <zone> open eld
-2 <zone> opens fmb
-2 <zone> pc tVf
-2 <zone> ping clf
-2 <zone> reach dkf
-2 <zone> say fje
-2 <zone> src mdd
-2 <zone> to egj
-2 <zone> towards Yrd
-2 <zone> 上 eke
-2 <zone> 出 eke
-2 <zone> 到 ajj
-2 <zone> 去 emc
-2 <zone> 和 dhi
-2 <zone> 用 dmd
-2 <zone> 的 mjX
-2 <zone> 连 fpY
-2 ? <client> ncc
-2 ? <host> hcj
-2 ? in cdn
-2 ^ <- qca
-2 ^ <client> ihd
-2 ^ <far> gmb
-2 ^ <host> clg
-2 ^ <outside> lcf
-2 ^ <own> fmb
-2 ^ <server> chj
-2 ^ <service> cnd
-2 ^ <zone> occ
-2 ^ are kch
-2 ^ client uYa
-2 ^ could hla
-2 ^ curl eke
-2 ^ do mdd
-2 ^ does mec
-2 ^ for gma
-2 ^ from jdg
-2 ^ has mdd
-2 ^ if odb
-2 ^ in eek
-2 ^ ip pda
-2 ^ is hjc
-2 ^ on fje
-2 ^ our iXn
-2 ^ ping jia
-2 ^ pinging clf
-2 ^ printer jfe
-2 ^ src uUd
-2 ^ the nZf
-2 ^ trace naf
-2 ^ trying dob
-2 ^ when fej
-2 ^ would jlX
-2 ^ zabbix fej
-2 ^ 从 jhc
-2 ^ 在 hal
-2 ^ 源 jee
-2 ^ 给 kZi
-2 a <server> fcl
-2 a kYk
-2 accept , jdf
-2 accept <client> mga
-2 accept <outside> kcf
-2 accept <zone> dfk
-2 accept mce
-2 accept would kde
-2 access <host> dkf
-2 access pad
-2 access to VyZ
-2 accessible nga
-2 actually dhj
-2 add <zone> lde
-2 add lde
-2 add the lde
-2 address , dhj
-2 address <far> jjZ
-2 address <own> eke
-2 address is jgd
-2 agent <client> jhc
-2 agent lgb
-2 alerts ckf
-2 all <zone> lcf
-2 all nga
-2 all of lde
-2 allowed edl
-2 am kee
-2 and <host> Vnk
-2 and <outside> del
-2 and dco
-2 and from gbl
-2 answer <own> dnc
-2 answer from cnc
-2 answer pgY
-2 answers liZ
-2 any mce
-2 anybody <outside> pbd
-2 anybody nbe
-2 anybody on pad
-2 anything <outside> imY
-2 anything <zone> llW
-2 anything in glb
-2 anything jgd
-2 anything on hlb
-2 anything stop fan
-2 anything stopping jef
-2 anywhere <outside> dkf
-2 anywhere dkf
-2 anywhere on dkf
-2 app <client> odb
-2 app jak
-2 are <zone> odb
-2 are kbh
-2 arrive ahm
-2 arrive at cuW
-2 arrives ici
-2 arriving on idh
-2 as cii
-2 as the djg
-2 asking hbk
-2 at <gateway> jef
-2 at <host> cem
-2 at hbk
-2 attacker <far> mec
-2 attacker ndc
-2 away dke
-2 back <own> Ysc
-2 back from dkf
-2 back to tXc
-2 backup iYm
-2 backups <client> anf
-2 backups anf
-2 behind jbi
-2 box <client> ljY
-2 box <zone> kcg
-2 box at dkf
-2 box in oXg
-2 box is oZe
-2 box lha
-2 box on dfk
-2 browse Zik
-2 browser edl
-2 but <zone> ial
-2 but hbk
-2 by <gateway> eWs
-2 by <own> cpb
-2 by <public> cpb
-2 by hic
-2 by the led
-2 caller naf
-2 can <gateway> scY
-2 can <host> Yjl
-2 can <outside> qca
-2 can <own> fma
-2 can <zone> pXh
-2 can reach dmd
-2 can teh hbk
-2 can the idh
-2 can't <own> flc
-2 can't dob
-2 can't open flb
-2 capture fdk
-2 captured <zone> cgk
-2 captured cgk
-2 captured on cgk
-2 change for ndc
-2 change ndc
-2 check <zone> lde
-2 ci <client> naf
-2 ci naf
-2 ci runner naf
-2 client : fdk
-2 client <client> nYh
-2 client <far> gdj
-2 client <outside> eek
-2 client <own> foZ
-2 client <zone> pcb
-2 client at jfe
-2 client connect fje
-2 client in med
-2 client is vaY
-2 client jYl
-2 clients <zone> obd
-2 clients lfb
-2 colleague cfl
-2 come from uYa
-2 come ofZ
-2 come to Xqf
-2 comes <far> ncd
-2 comes fdk
-2 comes from fdk
-2 coming <far> kee
-2 coming <outside> led
-2 coming <zone> mce
-2 coming from jci
-2 coming jch
-2 configured doa
-2 confirm <zone> mbf
-2 confirm jgd
-2 confirm whether hdi
-2 connect <client> fna
-2 connect <far> ecm
-2 connect <host> cme
-2 connect <server> ecm
-2 connect fje
-2 connected <own> dmd
-2 connected dmd
-2 connected to dmd
-2 connecting ejf
-2 connecting to dkf
-2 connection <- jfe
-2 connection <host> eqY
-2 connection <own> Uqi
-2 connection <server> edl
-2 connection <zone> gkb
-2 connection dfk
-2 connection from rZc
-2 connection to cdn
-2 connections <outside> mjX
-2 connections <zone> cgl
-2 connections ial
-2 connections into bjh
-2 connections towards ecl
-2 connects <own> fje
-2 connects flb
-2 connects to flb
-2 copier mZh
-2 cross <gateway> fej
-2 cross fej
-2 cross the fej
-2 curl -k cme
-2 curl -v fje
-2 curl <own> eld
-2 curl fke
-2 customer <far> sbZ
-2 customer at led
-2 customer gbl
-2 daemon ele
-2 deliver <far> Xrf
-2 deliver cfl
-2 deliver to cfl
-2 delivers Zmh
-2 delivers to coc
-2 denied fjf
-2 desk <client> jfe
-2 desk <zone> rbb
-2 desk in naf
-2 desk lfb
-2 desktop fkd
-2 destination gkd
-2 dial fkd
-2 directly Vnk
-2 directly to Vse
-2 dnat , daq
-2 dnat <host> bdo
-2 dnat jUp
-2 dnat to Zfo
-2 dnat 到 fdk
-2 do <zone> ici
-2 do the fck
-2 does <gateway> Zdq
-2 does <zone> lbg
-2 does our pZe
-2 drop , qca
-2 drop <zone> efj
-2 drop ffj
-2 dropped hcj
-2 e sXd
-2 echo dob
-2 effect <zone> kfd
-2 effect kfd
-2 effect on kfd
-2 email iid
-2 established <client> mfa
-2 established <far> mga
-2 established mga
-2 established src mga
-2 even cbo
-2 everybody <zone> lce
-2 everybody in lce
-2 everybody lce
-2 example <far> emc
-2 example dnc
-2 example net fje
-2 explain peY
-2 exposed <outside> rZc
-2 exposed to uWc
-2 exposed uWc
-2 folks <zone> taZ
-2 folks taZ
-2 for <outside> mZh
-2 for cii
-2 forward -i kee
-2 forward -s gam
-2 forward jdf
-2 forwarded aki
-2 foxmail hjc
-2 from : rab
-2 from <client> hid
-2 from <far> lah
-2 from <gateway> ncd
-2 from <host> kgd
-2 from <outside> kcf
-2 from <own> Vwc
-2 from <zone> hal
-2 from a mce
-2 from an lcf
-2 from hitting dmd
-2 from pZf
-2 from the iak
-2 from unknown mag
-2 get <client> eld
-2 get <far> dkf
-2 get <gateway> fck
-2 get <host> dgj
-2 get <outside> Zof
-2 get <zone> Rwf
-2 get at ele
-2 get bji
-2 get into Xpg
-2 get to aki
-2 gets <host> bji
-2 gets Xds
-2 gets to cme
-2 go <outside> bqb
-2 go <own> dmd
-2 go to ajk
-2 goes jZk
-2 goes to Tnm
-2 going <far> Yqd
-2 going <own> fnZ
-2 going <public> fcl
-2 going cdn
-2 going to boc
-2 going via dcm
-2 google <far> dig
-2 google dig
-2 guest nae
-2 guy lah
-2 guys <zone> gck
-2 guys alg
-2 hairpin dhi
-2 hangs iaj
-2 has foZ
-2 have jja
-2 here fZn
-2 his <outside> cfl
-2 his eYq
-2 his phone cfl
-2 hit gXp
-2 home <far> cme
-2 home to Xre
-2 host <client> qXg
-2 host <outside> Zof
-2 host <own> dkf
-2 host <zone> kfc
-2 host in kcg
-2 host kja
-2 host on naf
-2 hostname -i lgb
-2 hostname <client> lgb
-2 hostname lgb
-2 hosts <outside> flc
-2 hosts <zone> mdd
-2 hosts ihd
-2 hosts in kee
-2 hosts on hla
-2 how <client> qYe
-2 how <zone> qgW
-2 how come nbe
-2 how does rfW
-2 how mce
-2 i <host> glb
-2 i <own> fmb
-2 i <zone> fkc
-2 i bqb
-2 i e hdh
-2 i mean gkc
-2 i'm <client> odb
-2 i'm at gdj
-2 i'm kdf
-2 i'm on ndc
-2 if <outside> kbh
-2 if oae
-2 impact on sWe
-2 impact tVe
-2 in <client> lcf
-2 in <far> idh
-2 in <gateway> kfd
-2 in <host> gcj
-2 in <outside> lde
-2 in <own> dpa
-2 in <zone> mZg
-2 in from mdd
-2 in nZg
-2 in on kgc
-2 in the jZk
-2 in to ajj
-2 input kai
-2 inside crZ
-2 into <gateway> cii
-2 into fkd
-2 ip <client> gid
-2 ip hjd
-2 ip is lde
-2 ip saddr mdc
-2 ip 是 qZd
-2 is <gateway> cWv
-2 is <host> gkd
-2 is <outside> kfd
-2 is <zone> idh
-2 is from rba
-2 is in jeg
-2 is it ngZ
-2 is that Yfp
-2 is the dig
-2 it <client> fna
-2 it <gateway> cdn
-2 it <host> hka
-2 it <outside> cYt
-2 it <own> Wwa
-2 it <zone> mgb
-2 it jlY
-2 it on rXe
-2 it the fcl
-2 it to amf
-2 it uses bhk
-2 it's Ycs
-2 it's the aeo
-2 its -i Ycs
-2 its <outside> cfl
-2 its Xgq
-2 itself -> Xqe
-2 itself <far> Xqg
-2 itself <host> cnd
-2 itself <own> eke
-2 itself <public> aod
-2 itself kfe
-2 itself reach cme
-2 itself to ckg
-2 job <client> mbf
-2 job nbe
-2 job on nbe
-2 just dgi
-2 know <zone> sbY
-2 know mfb
-2 land <host> Xqf
-2 land Zkk
-2 land on Zkk
-2 lands aki
-2 lands on aki
-2 laptop <client> nbe
-2 laptop at jef
-2 laptop in ofZ
-2 laptop kcg
-2 leave agm
-2 length <n> Xoh
-2 length Xoh
-2 line jib
-2 live igd
-2 lives <host> nce
-2 lives at dle
-2 lives kia
-2 lives on qab
-2 log ahl
-2 lookups kdf
-2 machine <client> tSh
-2 machine <zone> hlb
-2 machine fmb
-2 machine in hlb
-2 machines <zone> fmc
-2 machines dob
-2 machines in scY
-2 machines on kee
-2 mail <host> dkf
-2 mail <own> enb
-2 mail fkd
-2 mail from gkc
-2 mail through fje
-2 mail via fpZ
-2 maillog <host> ilZ
-2 maillog ilZ
-2 maillog on ilZ
-2 mails <own> fje
-2 martian <host> Vrg
-2 martian eoa
-2 martian source eoa
-2 masquerade <client> mfb
-2 masquerade hid
-2 may kfd
-2 me <client> nbe
-2 me hdi
-2 mean agm
-2 monitoring <far> ldf
-2 monitoring mdd
-2 moved <zone> adp
-2 moved cfl
-2 must apd
-2 mx <far> Xqe
-2 mx Vwb
-2 my <client> qeX
-2 my <far> rba
-2 my <outside> jch
-2 my box qZd
-2 my desk lfd
-2 my kcg
-2 my laptop lfc
-2 my phone bfm
-2 names <far> Ypg
-2 names at Ypf
-2 names bmf
-2 nc cnd
-2 nc vz dmd
-2 nginx imX
-2 nginx on imY
-2 no <outside> bar
-2 no Yer
-2 nobody <zone> udV
-2 nobody in tcX
-2 nobody on sZb
-2 not <public> eao
-2 not <zone> hbk
-2 not fYp
-2 not from hbk
-2 not via fam
-2 nothing <outside> ecm
-2 nothing <zone> eek
-2 nothing from med
-2 nothing jZk
-2 nothing on bfm
-2 of <host> kbh
-2 of <zone> fcl
-2 of dig
-2 of the led
-2 off <host> nbd
-2 off from Yqe
-2 off gma
-2 ok mag
-2 on <client> ogY
-2 on <outside> mZg
-2 on <own> apd
-2 on <public> ckg
-2 on <zone> eao
-2 on a mce
-2 on dev ddn
-2 on our ecm
-2 once jZk
-2 one <zone> hbk
-2 only <outside> ajj
-2 only Zfp
-2 onto Zli
-2 open <host> aki
-2 open <outside> pZf
-2 open <zone> lde
-2 open from naf
-2 open nbe
-2 open the aki
-2 open to sYc
-2 or <gateway> fdk
-2 or <host> cbq
-2 or does fej
-2 or fdl
-2 or the ddm
-2 our <client> pfZ
-2 our dco
-2 out , dfk
-2 out <client> uTf
-2 out <far> anf
-2 out <gateway> cdn
-2 out <host> mjY
-2 out <outside> Zof
-2 out <own> ejf
-2 out <server> fej
-2 out <zone> lag
-2 out ip dfk
-2 out is ecm
-2 out of nZg
-2 out src kee
-2 out to dpb
-2 out 在 kdf
-2 outbound <far> Xpf
-2 outbound to ajj
-2 outgoing <server> dhj
-2 outgoing dhj
-2 outlook <client> kef
-2 outlook <zone> mfb
-2 outlook in mfb
-2 outlook khb
-2 outlook on led
-2 over <host> mbf
-2 over to bne
-2 own fna
-2 packages <far> Zng
-2 packages Vsf
-2 packages from Vsf
-2 packet <client> pZe
-2 packet <far> lfc
-2 packet <own> Xre
-2 packet from kdf
-2 packet mdd
-2 packets <zone> lcg
-2 packets from lcg
-2 page Zhm
-2 partner <far> obd
-2 partner obd
-2 pc <client> phW
-2 pc <zone> oXh
-2 pc in mag
-2 pc is mdd
-2 pc pae
-2 pcs <zone> lec
-2 pcs lfc
-2 people <outside> qbc
-2 people <zone> kai
-2 people in ham
-2 people nZg
-2 people on qbb
-2 phone <zone> dgj
-2 phone mXi
-2 phone on kZi
-2 ping <gateway> fje
-2 ping <host> bne
-2 ping from jdg
-2 ping ila
-2 ping 通 cme
-2 pingable from oae
-2 pingable oae
-2 pls <client> naf
-2 pls mce
-2 plugged <zone> nae
-2 plugged into nae
-2 plugged nae
-2 plz kai
-2 pointed <own> eke
-2 pointed Zof
-2 pointed at aoe
-2 port <n> Zfo
-2 port Zjk
-2 portal <own> dkf
-2 portal dke
-2 possible <zone> mag
-2 possible from oZf
-2 possible pad
-2 postfix kdf
-2 postfix on kdf
-2 postrouting -o cji
-2 postrouting <outside> cji
-2 ppl <zone> kfd
-2 ppl in lfc
-2 ppl jfd
-2 ppl on jfe
-2 prerouting <outside> jdg
-2 print <client> kfd
-2 print jfd
-2 print on Zof
-2 print to dle
-2 printer <client> ngZ
-2 printer <zone> lce
-2 printer at nfa
-2 printer kfc
-2 printers <zone> Xmj
-2 printers Xmj
-2 printers in epZ
-2 private <host> Yjk
-2 private Yjk
-2 probe <far> kdf
-2 probe at jef
-2 probe kdf
-2 prometheus <client> rYe
-2 prometheus oVj
-2 pull amf
-2 queries lbf
-2 query ncd
-2 question : alh
-2 question blg
-2 ran <client> qac
-2 ran hbk
-2 ran on qac
-2 reach <host> bhj
-2 reach bhk
-2 reach the cij
-2 reachable <client> naf
-2 reachable <outside> jef
-2 reachable <zone> pcb
-2 reachable for rba
-2 reachable from ldd
-2 reachable pbc
-2 reached jef
-2 recv <client> ygP
-2 recv idh
-2 recv src idh
-2 refused , cgl
-2 refused <client> ked
-2 refused <outside> gck
-2 refused <own> aod
-2 refused from glb
-2 refused jfe
-2 refused on kib
-2 relay <far> eke
-2 relay <host> cpb
-2 relay cgk
-2 replies <host> Ykk
-2 replies Zkj
-2 replies from Zmi
-2 reply ben
-2 request gej
-2 requests rdY
-2 rule <client> nbf
-2 rule <zone> lgc
-2 rule odb
-2 rules <zone> gck
-2 rules dcn
-2 run <client> kee
-2 run on mdd
-2 runner nfa
-2 runs <client> ika
-2 runs jgc
-2 runs on ihc
-2 s lde
-2 sat gbl
-2 says bji
-2 scanner <client> uYb
-2 scanner <far> ogY
-2 scanner at oda
-2 scanner iYm
-2 scanners <zone> kfd
-2 scanners ici
-2 scanners in kfd
-2 scans <host> glb
-2 scans glc
-2 see <client> qZd
-2 see <host> hbk
-2 see the bfm
-2 see when lfc
-2 seen <zone> efk
-2 seen from pad
-2 seen on cfl
-2 send <own> goZ
-2 send Xpg
-2 send to gnZ
-2 sender is lde
-2 sender lde
-2 sending djh
-2 sending from reX
-2 sending through bpc
-2 sends <own> fkd
-2 sends Zoe
-2 sends to amg
-2 sent <client> mcd
-2 sent <far> led
-2 sent by lbf
-2 sent qca
-2 sent src nfa
-2 served qZc
-2 server <far> hkb
-2 server <outside> cco
-2 server bji
-2 server by dkf
-2 server to bra
-2 session <host> cnd
-2 session <own> fkd
-2 session clf
-2 set <own> gkd
-2 set bod
-2 set to bod
-2 shell pfY
-2 should <gateway> gan
-2 should <host> aoe
-2 should bij
-2 should the gan
-2 side kgc
-2 sit <zone> kbh
-2 sit in aen
-2 sit kbh
-2 sit on rXd
-2 site <own> fna
-2 site at erY
-2 site dmd
-2 site on dnc
-2 sites <outside> aof
-2 sites aof
-2 sites on aof
-2 sits <client> jef
-2 sits <far> iic
-2 sits <zone> mec
-2 sits at khb
-2 sits in sYc
-2 sits on hhd
-2 sitting <client> nbe
-2 sitting <zone> mdd
-2 sitting at qYe
-2 sitting in mdd
-2 sitting on gbl
-2 sitting pXg
-2 so <gateway> ben
-2 so <outside> Xgp
-2 so <zone> cgl
-2 so gZn
-2 somebody <outside> lfc
-2 somebody <zone> jef
-2 somebody in mec
-2 somebody ked
-2 somebody on sdX
-2 someone <outside> nbe
-2 someone nZf
-2 someone on mfb
-2 source iUr
-2 staff <zone> qZd
-2 staff obd
-2 still <far> dle
-2 still get gkc
-2 still have dkf
-2 still reach emc
-2 straight <host> bqb
-2 straight <zone> clf
-2 straight bqa
-2 straight into dmd
-2 straight to dtW
-2 strip -i edl
-2 strip <outside> edl
-2 strip edl
-2 suppose -i Zeo
-2 suppose <outside> Zeo
-2 suppose jdg
-2 swaks <client> kfd
-2 swaks gjd
-2 swaks on jfe
-2 syn <client> fje
-2 syn <zone> jef
-2 syn from jfe
-2 take -i agn
-2 take <outside> agn
-2 take cgk
-2 talk <host> grV
-2 talk <zone> blg
-2 talk Zmh
-2 talk to Zog
-2 talk with drY
-2 talking <host> foZ
-2 talking eke
-2 talking to eke
-2 talks <own> foZ
-2 talks efj
-2 talks to efj
-2 target is Zng
-2 target lce
-2 tcp <client> Yog
-2 tcp <outside> cco
-2 tcp <own> fkd
-2 tcp Zng
-2 tcp from oYg
-2 tcp on clg
-2 tcpdump <zone> cfm
-2 tcpdump del
-2 tcpdump ni efj
-2 tcpdump on cfl
-2 test kkY
-2 that <client> ika
-2 that <gateway> fek
-2 that <host> gck
-2 that <outside> ncc
-2 that from ogY
-2 that jdh
-2 that on nbe
-2 that stops mbf
-2 that the eek
-2 that's nbe
-2 thats mag
-2 the -i bfm
-2 the <client> jlY
-2 the <far> ika
-2 the <gateway> amg
-2 the <host> fkd
-2 the <outside> iWo
-2 the <server> eke
-2 the <zone> liZ
-2 the public Ydr
-2 the three ben
-2 the whole nYi
-2 their oXh
-2 then <host> fnb
-2 then iic
-2 then reach gjd
-2 there <far> qca
-2 there del
-2 they flc
-2 this <client> iak
-2 this iak
-2 this on ebn
-2 through <host> dnc
-2 through Ynh
-2 through to blg
-2 thunderbird <client> lcf
-2 thunderbird <own> apd
-2 thunderbird <zone> pea
-2 thunderbird at kcg
-2 thunderbird in pcb
-2 thunderbird kha
-2 thunderbird on ldd
-2 time jdg
-2 timed <- kee
-2 timed idh
-2 timed out idh
-2 timeout fje
-2 to : dnc
-2 to <client> Vnk
-2 to <far> Yjl
-2 to <gateway> clf
-2 to <host> Xoh
-2 to <outside> Zqd
-2 to <own> fdk
-2 to <public> foZ
-2 to <server> dhi
-2 to <zone> oXg
-2 to destination cbq
-2 to dih
-2 to hit bqb
-2 to host ljY
-2 to open ena
-2 to our amg
-2 to ping cqa
-2 to reach cpb
-2 to source dbo
-2 to teh Yog
-2 to the cfl
-2 to use fje
-2 touch <gateway> fej
-2 touch fej
-2 touch the fej
-2 traffic <outside> qZd
-2 traffic <zone> mce
-2 traffic from jch
-2 traffic hbk
-2 traffic of niX
-2 typed lZi
-2 udp , hcj
-2 udp <client> jef
-2 udp <zone> mag
-2 udp from jef
-2 udp nbe
-2 unreplied <host> agm
-2 unreplied dgk
-2 unreplied src dgk
-2 up <client> fmb
-2 up <own> drY
-2 up <zone> qdZ
-2 up at Xmj
-2 up by gkd
-2 up on rcZ
-2 updates <far> djg
-2 updates blg
-2 updates from blg
-2 upstream : ele
-2 upstream ele
-2 usable ndc
-2 use fZn
-2 user <client> pbc
-2 user <zone> jfe
-2 user at jdg
-2 user mdd
-2 user on mce
-2 users <zone> oea
-2 uses Zli
-2 using <own> emc
-2 using <public> emc
-2 using emc
-2 vendor <far> lde
-2 vendor lde
-2 verdict for kdf
-2 verdict kdf
-2 visible rZc
-2 w <n> eoa
-2 w bkh
-2 was <client> kfd
-2 was kbg
-2 was on nfa
-2 way <client> kef
-2 way ihd
-2 webhook cpa
-2 webmail <own> fje
-2 webmail fje
-2 website dhi
-2 what <gateway> eek
-2 what <zone> jee
-2 what does eek
-2 what mec
-2 whats kfd
-2 when <host> naf
-2 when lbh
-2 whether <gateway> bgl
-2 whether <host> iaj
-2 whether fXp
-2 whether the dcn
-2 while Xlj
-2 why <client> vbW
-2 why <host> hal
-2 why can't ofa
-2 why cant mec
-2 why does dbn
-2 why gdk
-2 why is mfb
-2 will <gateway> bdp
-2 will <host> fbm
-2 will dbo
-2 will the dap
-2 with -i Rgv
-2 with <zone> lgb
-2 with kdf
-2 with the kbg
-2 without ZYw
-2 works <outside> eek
-2 works eek
-2 works fine eek
-2 workstation <client> xWZ
-2 workstation <zone> amg
-2 workstation bmf
-2 would <gateway> fdk
-2 would cco
-2 would the dco
-2 zabbix <client> jhc
-2 zabbix jhc
-2 一 <client> lde
-2 一 <zone> kai
-2 上 , jhc
-2 上 -i Zfo
-2 上 <host> aqd
-2 上 <outside> Znh
-2 上 <own> ejf
-2 上 <service> dkf
-2 上 <zone> mXj
-2 上 curl ele
-2 上 ping bmf
-2 下 , pgY
-2 下 <client> ejf
-2 下 <gateway> ckf
-2 下 <zone> led
-2 下 jib
-2 不 <client> lfc
-2 不 <far> mec
-2 不 <gateway> edl
-2 不 <host> gkc
-2 不 <outside> aki
-2 不 <zone> bfl
-2 不 gbm
-2 不 上 gkc
-2 不 了 ckf
-2 不 到 naf
-2 不 开 fmb
-2 不 是 aeo
-2 不 让 jch
-2 不 通 aoe
-2 个 ncd
-2 为 nbe
-2 为 啥 kee
-2 主 Xjm
-2 么 Yhn
-2 么 用 eke
-2 之 igd
-2 之 后 igd
-2 了 <outside> jdg
-2 事 <own> emd
-2 事 <zone> edl
-2 事 idh
-2 事 在 kai
-2 事 用 djg
-2 事 说 cfl
-2 人 <outside> lai
-2 人 <own> aqc
-2 人 <zone> mga
-2 人 kha
-2 人 在 pXg
-2 人 用 dhi
-2 什 <client> oda
-2 什 <zone> pfY
-2 从 <client> sZb
-2 从 <zone> lfc
-2 从 sZc
-2 以 <outside> jaj
-2 以 <zone> kgc
-2 以 lgb
-2 以 后 neb
-2 们 dhh
-2 件 <own> eld
-2 件 <server> fej
-2 件 到 eld
-2 会 <gateway> ffj
-2 会 aeo
-2 会 被 jfe
-2 传 dnc
-2 传 到 dnc
-2 但 mbf
-2 信 <own> fje
-2 信 <server> eek
-2 信 cjh
-2 允 hla
-2 允 许 hla
-2 公 <far> kee
-2 公 司 kfe
-2 写 的 eke
-2 到 <client> nkU
-2 到 <gateway> dle
-2 到 <host> gje
-2 到 <own> flc
-2 到 <server> gbl
-2 到 <zone> ddm
-2 到 ip ibj
-2 到 了 pbc
-2 加 jfe
-2 务 <client> hid
-2 务 端 dkf
-2 动 <outside> fkd
-2 动 <zone> Zkj
-2 动 amg
-2 动 往 cme
-2 动 连 dhi
-2 包 kee
-2 印 <client> khb
-2 印 kgb
-2 印 机 lhb
-2 去 <client> ejf
-2 去 <own> gjd
-2 去 dkf
-2 去 到 bji
-2 去 连 dle
-2 发 <host> fje
-2 发 Xoh
-2 发 给 Zpe
-2 口 , kfd
-2 口 <client> kdf
-2 口 <gateway> Yfp
-2 口 <zone> ogY
-2 口 oae
-2 可 cdn
-2 台 <client> mbf
-2 台 ldf
-2 台 是 jef
-2 同 <client> saa
-2 同 jaj
-2 同 事 kai
-2 后 , kcg
-2 后 <client> lgc
-2 后 fje
-2 咱 <gateway> cgk
-2 咱 dgk
-2 咱 们 dgk
-2 器 fkd
-2 器 是 oZf
-2 回 imY
-2 地 <client> lha
-2 地 <host> cjh
-2 址 fld
-2 址 是 jfe
-2 外 <far> aod
-2 外 dnc
-2 外 网 lfc
-2 如 <far> eke
-2 如 elc
-2 如 到 eke
-2 客 mbf
-2 客 户 ufT
-2 对 anf
-2 就 fmc
-2 就 是 fmb
-2 己 <far> djf
-2 己 <outside> ddm
-2 己 cii
-2 己 往 eje
-2 己 连 fjd
-2 平 <far> Utf
-2 平 kde
-2 平 台 eje
-2 开 Zqe
-2 得 <host> dld
-2 得 <outside> eke
-2 得 <zone> bqb
-2 得 eke
-2 得 到 gid
-2 得 去 dmc
-2 得 开 gkd
-2 想 joW
-2 我 <client> oZg
-2 我 <gateway> fbn
-2 我 <host> Zkj
-2 我 <outside> kef
-2 我 <own> eld
-2 我 <zone> hbk
-2 我 们 jic
-2 我 在 hcj
-2 户 <client> nbe
-2 户 <far> pdZ
-2 户 <own> gkd
-2 户 fbl
-2 户 在 oYf
-2 户 端 nbe
-2 打 <host> dgj
-2 打 <own> fkd
-2 打 到 enb
-2 投 emc
-2 报 Wwb
-2 换 成 dcn
-2 掉 <client> rac
-2 掉 <zone> jgd
-2 接 <far> cnd
-2 接 <host> emb
-2 接 <own> gjd
-2 接 口 Zli
-2 接 打 glc
-2 控 <client> kdf
-2 控 kdf
-2 控 机 kdf
-2 收 Xkl
-2 改 <client> dgk
-2 改 bem
-2 改 成 del
-2 放 <zone> mXi
-2 放 hhd
-2 放 在 fje
-2 方 <client> iic
-2 方 gkc
-2 方 是 gkc
-2 时 , efj
-2 时 efj
-2 是 <gateway> eZp
-2 是 <host> lgb
-2 是 <own> Yog
-2 是 <zone> jdh
-2 是 mec
-2 是 在 dfk
-2 是 给 mec
-2 是 被 bgl
-2 有 <zone> cfl
-2 有 ici
-2 有 对 jdg
-2 本 <client> mbf
-2 本 mbf
-2 本 机 mbf
-2 机 <client> nfa
-2 机 <host> clf
-2 机 Ygo
-2 机 ip mec
-2 机 器 mce
-2 条 , gck
-2 条 kch
-2 来 <own> fkd
-2 来 <zone> kdf
-2 来 mbe
-2 来 自 lbf
-2 段 去 blg
-2 比 <far> fdk
-2 比 hci
-2 比 如 hci
-2 求 <client> dnc
-2 求 gjc
-2 用 <own> clf
-2 用 <public> clf
-2 用 mce
-2 电 <client> vXb
-2 电 vWb
-2 电 脑 qca
-2 登 ane
-2 登 录 bnf
-2 的 , fek
-2 的 -i dfk
-2 的 <client> sZb
-2 的 <far> jlZ
-2 的 <gateway> fej
-2 的 <own> flc
-2 的 <service> edl
-2 的 <zone> jZl
-2 的 是 jka
-2 目 <client> cmf
-2 目 <far> ckg
-2 目 blg
-2 目 标 clg
-2 目 的 amf
-2 直 <host> bkh
-2 直 ckh
-2 直 连 gmb
-2 看 <client> mbf
-2 看 <gateway> bgl
-2 看 到 hid
-2 端 : jib
-2 端 <client> jef
-2 端 kde
-2 端 是 mde
-2 终 <client> lde
-2 终 lde
-2 终 端 lde
-2 网 <zone> hdi
-2 网 hdi
-2 网 段 jdh
-2 能 <far> fmc
-2 能 <host> ebm
-2 能 <outside> bji
-2 能 <zone> ngZ
-2 能 access goY
-2 能 reach gck
-2 能 上 djg
-2 能 到 chj
-2 能 往 eld
-2 脑 <client> hjc
-2 脑 <public> ben
-2 脑 是 lcf
-2 脑 用 efk
-2 行 , mec
-2 行 <zone> neb
-2 要 <client> iid
-2 要 <far> cle
-2 要 <outside> dpa
-2 要 blg
-2 要 去 clf
-2 要 往 bmf
-2 要 连 fmb
-2 认 : kdf
-2 认 kdf
-2 访 <client> ekd
-2 访 <far> eke
-2 访 <gateway> cfl
-2 访 <host> djg
-2 访 <outside> ckg
-2 访 <zone> cgj
-2 访 dhj
-2 访 问 dhj
-2 话 , lgc
-2 话 <outside> lgb
-2 话 <zone> kgc
-2 话 ncd
-2 说 gjc
-2 请 <client> jef
-2 请 <gateway> bfm
-2 请 <host> lhb
-2 请 <outside> pcc
-2 请 <zone> kbh
-2 请 lde
-2 请 问 lde
-2 费 <client> glb
-2 费 glb
-2 走 <own> fpY
-2 走 <public> epY
-2 走 emc
-2 跑 <client> oad
-2 跑 oae
-2 跑 在 oae
-2 转 <host> Xgp
-2 转 Xgp
-2 转 到 agm
-2 转 给 afn
-2 还 dap
-2 还 是 dap
-2 这 <client> pZe
-2 这 <gateway> ckf
-2 这 <zone> lah
-2 这 ijb
-2 这 台 iid
-2 这 样 kfd
-2 这 边 gkd
-2 连 <client> fnZ
-2 连 <host> gck
-2 连 <own> djg
-2 连 <server> ddm
-2 连 <zone> Zsc
-2 连 ddl
-2 连 到 cnd
-2 连 接 bji
-2 通 <outside> Ygo
-2 通 <own> foZ
-2 通 cXt
-2 通 过 flb
-2 那 <client> mec
-2 那 ici
-2 那 边 pcb
-2 都 <zone> meb
-2 都 lfc
-2 都 在 meb
-2 里 <client> jja
-2 里 <service> ejf
-2 里 flc
-2 问 : oda
-2 问 <host> gid
-2 问 <outside> mfc
-2 问 <own> fdk
-2 问 <public> cnd
-2 问 <zone> hdi
-2 问 从 lec
-2 问 到 doa
-2 面 <client> emc
-2 面 <zone> pYf
-2 面 gnZ
-3 'connection <own> fkd
-3 'connection fkd
-3 's <gateway> eld
-3 , <client> lbg
-3 , <client> 到 dmd
-3 , <gateway> gcl
-3 , <host> hjc
-3 , <n> kef
-3 , <outside> cii
-3 , <outside> to dle
-3 , <own> dmd
-3 , <public> hbk
-3 , <server> ecm
-3 , <server> 是 khc
-3 , <service> bod
-3 , <service> to dsX
-3 , <zone> -> ail
-3 , <zone> nfa
-3 , <zone> to aqd
-3 , <zone> 上 bii
-3 , <zone> 出 fke
-3 , <zone> 到 gna
-3 , <zone> 去 emc
-3 , but jVo
-3 , client : cem
-3 , client jXm
-3 , coming from med
-3 , coming ndc
-3 , does Yjl
-3 , does the Zhm
-3 , iic
-3 , is hUr
-3 , is the lah
-3 , length <n> Xoh
-3 , length Xoh
-3 , not edm
-3 , not via gck
-3 , on cdn
-3 , on dev ddn
-3 , or does fej
-3 , or fdl
-3 , should Zpe
-3 , so cfl
-3 , upstream : ele
-3 , upstream ele
-3 , 人 lfd
-3 , 人 在 lfd
-3 , 会 ffj
-3 , 但 mbf
-3 , 地 eld
-3 , 地 址 eld
-3 , 我 fej
-3 , 我 在 kfd
-3 , 改 kai
-3 , 是 lde
-3 , 目 blg
-3 , 目 标 clg
-3 , 目 的 dkf
-3 , 能 ajj
-3 , 要 cmf
-3 , 请 kcg
-3 , 请 问 kcg
-3 , 这 lde
-3 , 这 样 kee
-3 -a <outside> lfc
-3 -a forward -i jef
-3 -a forward -s cap
-3 -a input kai
-3 -a postrouting -o bij
-3 -i <client> mga
-3 -i <host> chj
-3 -i <outside> , ogY
-3 -i <outside> -d eke
-3 -i <own> ejf
-3 -i <zone> -d egj
-3 -i <zone> -o Tlo
-3 -i forward qbb
-3 -i jgd
-3 -j <client> ofY
-3 -j <zone> efj
-3 -j accept would kde
-3 -j drop , rbb
-3 -j drop lcf
-3 -j kee
-3 -j masquerade , lgb
-3 -j masquerade niY
-3 -s <host> dpb
-3 -s <outside> blg
-3 -s fje
-3 -v <own> jch
-3 -v <own> trying gck
-3 -v ich
-3 : <- jfe
-3 : <client> led
-3 : <far> jja
-3 : <gateway> Xgo
-3 : <host> blg
-3 : <n> <n> gbl
-3 : <n> idh
-3 : <n> src kee
-3 : <outside> jib
-3 : <outside> to cnd
-3 : <outside> 到 Yog
-3 : <own> dkf
-3 : <server> dfl
-3 : <zone> Zep
-3 : <zone> to ajj
-3 : connect eke
-3 : connect to eke
-3 : connection lZi
-3 : connection to fdj
-3 : curl eld
-3 : ip <client> Zof
-3 : ip <host> tYb
-3 : ip jja
-3 : jgc
-3 : martian eoa
-3 : martian source eoa
-3 : users qfX
-3 <client> , <server> bne
-3 <client> , dst bpb
-3 <client> , lip Zrc
-3 <client> , nZg
-3 <client> , 是 fej
-3 <client> : cjh
-3 <client> <client> cmf
-3 <client> <far> avX
-3 <client> <gateway> ben
-3 <client> <outside> Xmj
-3 <client> <own> ejf
-3 <client> <server> ffj
-3 <client> <service> bji
-3 <client> <service> to bfm
-3 <client> <service> 到 dob
-3 <client> <zone> iWo
-3 <client> and bod
-3 <client> cii
-3 <client> get gje
-3 <client> get to gje
-3 <client> going flc
-3 <client> going to flc
-3 <client> out qeY
-3 <client> sends ejf
-3 <client> still ecm
-3 <client> talk gma
-3 <client> talk to gma
-3 <client> then eke
-3 <client> to blg
-3 <client> 上 <service> dkf
-3 <client> 上 bpc
-3 <client> 去 dmd
-3 <client> 发 gjd
-3 <client> 打 glb
-3 <client> 打 开 glb
-3 <client> 要 连 fmb
-3 <client> 访 gkd
-3 <client> 访 问 gkd
-3 <far> , bnd
-3 <far> , lip eke
-3 <far> <client> ijb
-3 <far> <gateway> Zil
-3 <far> <host> Yrd
-3 <far> <own> fje
-3 <far> <zone> nea
-3 <far> cob
-3 <far> ip daddr frW
-3 <far> ip frW
-3 <far> still gma
-3 <far> 访 gjd
-3 <far> 访 问 gjd
-3 <gateway> , Wqg
-3 <gateway> <client> aoe
-3 <gateway> <far> dnc
-3 <gateway> <gateway> clf
-3 <gateway> <host> cjh
-3 <gateway> <zone> jdg
-3 <gateway> itself kdf
-3 <gateway> itself reach dle
-3 <gateway> itself to ckg
-3 <gateway> 上 emb
-3 <host> , kbh
-3 <host> <client> gnZ
-3 <host> <far> fmb
-3 <host> <gateway> bar
-3 <host> <host> efj
-3 <host> <n> kWn
-3 <host> <outside> ckg
-3 <host> <public> djh
-3 <host> <zone> sXd
-3 <host> box gma
-3 <host> out Tqj
-3 <host> reachable from jdg
-3 <host> reachable nag
-3 <host> server bji
-3 <host> server by dkf
-3 <host> server to bra
-3 <host> talk Zof
-3 <host> talk to Zof
-3 <n> , can led
-3 <n> , does chj
-3 <n> , hjc
-3 <n> , is lYj
-3 <n> , will ldd
-3 <n> , would fVs
-3 <n> : does nbd
-3 <n> : jch
-3 <n> <client> hcj
-3 <n> <far> lbf
-3 <n> <n> <client> Xqf
-3 <n> <n> in cfl
-3 <n> <n> src qfY
-3 <n> <outside> nbe
-3 <n> <own> djf
-3 <n> <public> dcn
-3 <n> <server> baq
-3 <n> <zone> ldd
-3 <n> coming from lde
-3 <n> coming lde
-3 <n> dnat efj
-3 <n> does acq
-3 <n> does the gbl
-3 <n> established mga
-3 <n> established src mga
-3 <n> example eke
-3 <n> example net fkd
-3 <n> from pad
-3 <n> ip <client> Xoh
-3 <n> ip <far> arb
-3 <n> ip <host> jYl
-3 <n> ip djg
-3 <n> ip saddr jfe
-3 <n> is fck
-3 <n> on the cmf
-3 <n> open hdi
-3 <n> out ihd
-3 <n> s lde
-3 <n> seen bgl
-3 <n> seen on bgl
-3 <n> tcp bpb
-3 <n> tcp from oYg
-3 <n> tcp on clg
-3 <n> to bdo
-3 <n> udp from jef
-3 <n> udp nbe
-3 <n> unreplied dgk
-3 <n> unreplied src dgk
-3 <n> 行 , ndb
-3 <n> 行 Zdq
-3 <outside> <far> ndc
-3 <outside> <gateway> Zlh
-3 <outside> <host> dle
-3 <outside> <outside> cem
-3 <outside> <own> ejf
-3 <outside> <service> bme
-3 <outside> <service> 到 emd
-3 <outside> <zone> eke
-3 <outside> ejf
-3 <outside> get at fkd
-3 <outside> get fkd
-3 <outside> ip mec
-3 <outside> out on bfm
-3 <outside> out src kee
-3 <outside> to aki
-3 <outside> to the bdo
-3 <outside> 上 jdf
-3 <own> , from bfm
-3 <own> , gdj
-3 <own> <client> odb
-3 <own> <far> pcb
-3 <own> <host> ibj
-3 <own> <n> from mdd
-3 <own> <n> mcd
-3 <own> <n> on pZe
-3 <own> <n> trying fej
-3 <own> <own> gZn
-3 <own> <zone> kZj
-3 <own> hbk
-3 <own> open jff
-3 <own> open to jff
-3 <own> reachable jfe
-3 <own> work for kgc
-3 <server> <client> oea
-3 <server> <own> ele
-3 <server> pjV
-3 <service> , ckh
-3 <service> <client> kkY
-3 <service> <gateway> aod
-3 <service> <host> dih
-3 <service> <n> Xpg
-3 <service> <n> from ofZ
-3 <service> <n> on Wll
-3 <service> <n> to Ymj
-3 <service> <n> 连 ejf
-3 <service> <outside> nea
-3 <service> <own> coc
-3 <service> <public> akh
-3 <service> <server> Zof
-3 <service> <zone> gdj
-3 <service> ekf
-3 <service> from the jbi
-3 <service> into cii
-3 <service> into the cii
-3 <service> lookups mbf
-3 <service> on bne
-3 <service> on the cne
-3 <service> out lfd
-3 <service> queries kdf
-3 <service> query ncd
-3 <service> session clf
-3 <service> sites anf
-3 <service> sites on anf
-3 <service> straight gma
-3 <service> straight to gmb
-3 <service> to eje
-3 <service> to the fkd
-3 <service> 到 dmc
-3 <zone> , piV
-3 <zone> <client> ncd
-3 <zone> <far> enb
-3 <zone> <gateway> bkh
-3 <zone> <host> fkd
-3 <zone> <outside> apd
-3 <zone> <public> cbp
-3 <zone> <service> dfk
-3 <zone> <service> to fje
-3 <zone> <service> 到 fdk
-3 <zone> <zone> Ykk
-3 <zone> and fcm
-3 <zone> bkh
-3 <zone> can fdk
-3 <zone> can't fkc
-3 <zone> clients fkd
-3 <zone> get fjd
-3 <zone> get to fjd
-3 <zone> gets gkc
-3 <zone> gets to gkc
-3 <zone> going fje
-3 <zone> going to fje
-3 <zone> in ip jef
-3 <zone> in jef
-3 <zone> ip mce
-3 <zone> ip saddr mdc
-3 <zone> out ip dfk
-3 <zone> out to fkd
-3 <zone> reach ddl
-3 <zone> reach the ddl
-3 <zone> still eld
-3 <zone> straight gjd
-3 <zone> straight to gjd
-3 <zone> talk chj
-3 <zone> talk to dgj
-3 <zone> talking del
-3 <zone> talking to del
-3 <zone> to Vko
-3 <zone> to the bne
-3 <zone> 能 到 gkc
-3 <zone> 访 gkc
-3 <zone> 访 问 gkc
-3 <zone> 连 gck
-3 <zone> 那 qeY
-3 <zone> 里 dnc
-3 ? <client> pda
-3 ? <far> aqb
-3 ? <host> jef
-3 ? <outside> cZr
-3 ? <own> dkf
-3 ? <zone> iWo
-3 ^ <- qca
-3 ^ <client> -> cle
-3 ^ <client> <service> djg
-3 ^ <client> kfc
-3 ^ <client> ping bmg
-3 ^ <client> to Zrc
-3 ^ <client> 到 anf
-3 ^ <client> 去 dmd
-3 ^ <client> 被 lcf
-3 ^ <far> from ndc
-3 ^ <far> mfc
-3 ^ <far> to Yrd
-3 ^ <gateway> -> ejf
-3 ^ <host> -> elc
-3 ^ <host> cjh
-3 ^ <host> to dtW
-3 ^ <host> 往 cmf
-3 ^ <outside> to Yqe
-3 ^ <outside> 到 glb
-3 ^ <outside> 打 dkg
-3 ^ <outside> 的 lah
-3 ^ <own> from led
-3 ^ <own> gma
-3 ^ <public> eld
-3 ^ <server> dfk
-3 ^ <service> <n> dme
-3 ^ <service> from naf
-3 ^ <service> into cle
-3 ^ <service> oea
-3 ^ <service> on anf
-3 ^ <service> to boc
-3 ^ <zone> -> cme
-3 ^ <zone> ping Yjm
-3 ^ <zone> to Vpi
-3 ^ <zone> 上 fkd
-3 ^ <zone> 到 Zeo
-3 ^ <zone> 用 dkf
-3 ^ <zone> 的 lcf
-3 ^ <zone> 连 fkc
-3 ^ ^ <client> jhc
-3 ^ ^ <outside> ahm
-3 ^ ^ <service> cnd
-3 ^ ^ <zone> hid
-3 ^ ^ are kch
-3 ^ ^ client uYa
-3 ^ ^ could hla
-3 ^ ^ curl eke
-3 ^ ^ do mdd
-3 ^ ^ does mec
-3 ^ ^ for gma
-3 ^ ^ from jdg
-3 ^ ^ has mdd
-3 ^ ^ if odb
-3 ^ ^ in eek
-3 ^ ^ ip pda
-3 ^ ^ is hjc
-3 ^ ^ on fje
-3 ^ ^ our iXn
-3 ^ ^ ping jia
-3 ^ ^ pinging clf
-3 ^ ^ printer jfe
-3 ^ ^ src uUd
-3 ^ ^ the nZf
-3 ^ ^ trace naf
-3 ^ ^ trying dob
-3 ^ ^ when fej
-3 ^ ^ would jlX
-3 ^ ^ zabbix fej
-3 ^ ^ 从 jhc
-3 ^ ^ 在 hal
-3 ^ ^ 源 jee
-3 ^ ^ 给 kZi
-3 ^ any mdd
-3 ^ can teh hbk
-3 ^ can the idh
-3 ^ curl ihd
-3 ^ customer at led
-3 ^ customer fcl
-3 ^ does jgd
-3 ^ from qca
-3 ^ from the pda
-3 ^ how come nbe
-3 ^ how mcf
-3 ^ i elc
-3 ^ i'm gdj
-3 ^ i'm on mec
-3 ^ if lag
-3 ^ ip <far> bsa
-3 ^ ip dqZ
-3 ^ is fje
-3 ^ maillog Zqd
-3 ^ maillog on Zqd
-3 ^ my ofZ
-3 ^ nc cnd
-3 ^ nc vz eld
-3 ^ nginx imY
-3 ^ nginx on imY
-3 ^ nobody kia
-3 ^ nobody on rZc
-3 ^ on jgd
-3 ^ on the ebn
-3 ^ our eZp
-3 ^ outlook lfd
-3 ^ outlook on jef
-3 ^ ping from jdf
-3 ^ ping jdh
-3 ^ pls lbg
-3 ^ plz oZf
-3 ^ postfix ndc
-3 ^ postfix on ndc
-3 ^ printer kcg
-3 ^ seen on efj
-3 ^ somebody mec
-3 ^ suppose -i Zeo
-3 ^ suppose jdg
-3 ^ tcpdump eek
-3 ^ tcpdump ni fej
-3 ^ tcpdump on dfk
-3 ^ the dmd
-3 ^ thunderbird lde
-3 ^ thunderbird on kdf
-3 ^ trace <client> clg
-3 ^ user jfe
-3 ^ user on jef
-3 ^ users jfe
-3 ^ users on jfd
-3 ^ whats kfd
-3 ^ why cant mec
-3 ^ why does hbk
-3 ^ why hcj
-3 ^ why is mfb
-3 ^ will fbm
-3 ^ would eek
-3 ^ would the edl
-3 ^ zabbix <server> Ttg
-3 ^ zabbix gjc
-3 ^ 为 nbe
-3 ^ 为 啥 kee
-3 ^ 从 fej
-3 ^ 公 qgW
-3 ^ 我 kZj
-3 ^ 我 在 hak
-3 ^ 目 bmf
-3 ^ 目 的 bmf
-3 ^ 请 kgd
-3 ^ 请 问 kgd
-3 a <far> qZd
-3 a <host> joV
-3 a <outside> iZl
-3 a <own> dle
-3 a <zone> gjd
-3 a box in nXi
-3 a client at jfe
-3 a client hdh
-3 a client in mec
-3 a colleague cfl
-3 a connection emd
-3 a connection to Zrc
-3 a customer at jff
-3 a customer mdd
-3 a host in lbg
-3 a host naf
-3 a host on oZe
-3 a ijb
-3 a laptop ici
-3 a laptop in ngZ
-3 a machine hlb
-3 a machine in hlb
-3 a packet from kdf
-3 a packet mcf
-3 a pc in mag
-3 a pc nYh
-3 a phone oZg
-3 a phone on oZg
-3 a printer Zng
-3 a syn from jfe
-3 a user ldf
-3 a workstation alh
-3 able <host> ckg
-3 able <zone> bnd
-3 able eke
-3 able to eke
-3 able to hit aqc
-3 able to open gna
-3 able to ping eke
-3 able to reach gnZ
-3 about dcn
-3 accept , does bgl
-3 accept , ici
-3 accept , would nce
-3 accept <client> pae
-3 accept <zone> dgj
-3 accept jch
-3 access cnd
-3 access denied fjf
-3 address <host> Xgp
-3 address Xlk
-3 address does cgk
-3 address does the cgk
-3 all <zone> fje
-3 allowed <far> djg
-3 allowed dmd
-3 allowed out eld
-3 allowed out to eld
-3 an <far> fkd
-3 an <own> dle
-3 an answer bnf
-3 an answer from anf
-3 an attacker ndc
-3 and <client> ijb
-3 and <host> cjh
-3 and <n> bmf
-3 and <n> on bmf
-3 and <outside> mdd
-3 and <own> fje
-3 and <zone> Yjl
-3 and bnd
-3 answer dhi
-3 any <zone> nce
-3 any oZg
-3 any way lde
-3 anything <zone> lfb
-3 anything qgX
-3 anything that oae
-3 app lfc
-3 are <client> odb
-3 are <zone> glb
-3 are ihd
-3 arrive <host> bjh
-3 arrive at dgj
-3 arrive cij
-3 as <server> del
-3 as ejf
-3 as seen from oae
-3 as seen obe
-3 at <far> hid
-3 at <host> ilZ
-3 at <own> ejf
-3 at <zone> Yjm
-3 at all ika
-3 at eld
-3 back fje
-3 backup <client> jdf
-3 backup <host> saa
-3 backup job ldd
-3 backup uaY
-3 be <client> ubY
-3 be <host> dqZ
-3 be <outside> lcf
-3 be <own> Xsd
-3 be neb
-3 be reached jef
-3 being oea
-3 between Wrf
-3 box <client> lhb
-3 box <host> del
-3 box ajj
-3 but oeb
-3 by <client> kgd
-3 by <far> kee
-3 by <host> fld
-3 by <own> Ush
-3 by <public> amg
-3 by <service> to bkg
-3 by <zone> hic
-3 by lhZ
-3 by the lcg
-3 bytes idh
-3 c khb
-3 call Tqj
-3 can <client> Zof
-3 can <client> reach dnd
-3 can <gateway> Ynh
-3 can <host> Yhn
-3 can <outside> ldd
-3 can <own> fje
-3 can <zone> hit fkd
-3 can <zone> jef
-3 can <zone> ping fje
-3 can <zone> reach goZ
-3 can anybody on pad
-3 can anybody pad
-3 can dhi
-3 can get Zsb
-3 can ppl kfe
-3 can't <zone> fjf
-3 can't clf
-3 cannot dqZ
-3 cant djh
-3 change mga
-3 check : src qYe
-3 check <far> djg
-3 check <host> clf
-3 check <own> coc
-3 check iic
-3 client <client> dii
-3 client <own> fje
-3 client <server> fej
-3 client iic
-3 client ip ejf
-3 clients gal
-3 come <far> ldf
-3 come in from jee
-3 come jZl
-3 comes dcn
-3 coming in from mce
-3 coming in kbi
-3 coming in on jfe
-3 coming lai
-3 connect <client> ija
-3 connect <far> ibi
-3 connect <gateway> ueU
-3 connect <host> gkc
-3 connect <own> fkd
-3 connect from kbh
-3 connect from unknown kbh
-3 connect kch
-3 connect to <host> gck
-3 connect to <own> gdj
-3 connect to <server> ejf
-3 connect to host asa
-3 connection <- kee
-3 connection <client> ihd
-3 connection <gateway> ben
-3 connection <outside> gck
-3 connection <own> bne
-3 connection <server> abs
-3 connection <zone> hkb
-3 connection kgc
-3 connection refused , cgl
-3 connection refused from glb
-3 connection refused jfe
-3 connection timed idh
-3 connection timed out idh
-3 connection to emd
-3 connection to the clf
-3 conntrack -l lfd
-3 conntrack <gateway> Vft
-3 conntrack <own> Wtd
-3 conntrack lfd
-3 could <client> hkc
-3 could <host> dnc
-3 couldn't <server> gej
-3 couldn't connect gej
-3 couldn't connect to gej
-3 cure Xmj
-3 curl <own> pfX
-3 curl kkY
-3 customer uUe
-3 deliver <far> coc
-3 deliver bmf
-3 deliver outbound chj
-3 deliver outbound to chj
-3 desk <client> edm
-3 desk gbl
-3 destination <client> pgX
-3 destination <host> will kcg
-3 destination <outside> Zgn
-3 destination <zone> jgd
-3 destination med
-3 dmesg bdo
-3 dnat , does seV
-3 dnat , wgQ
-3 dnat : ngZ
-3 dnat <host> gdj
-3 dnat <outside> dfk
-3 dnat <zone> jfe
-3 dnat fld
-3 dnat to destination eek
-3 dnat to eek
-3 do <far> ihd
-3 do <host> hjc
-3 do <service> dmd
-3 do <service> to gkc
-3 do <zone> kdf
-3 do gnZ
-3 do packets from lcg
-3 do packets kdg
-3 does <client> djg
-3 does <gateway> lgb
-3 does <host> eap
-3 does <outside> iic
-3 does <own> fje
-3 does <service> from lgc
-3 does <service> liZ
-3 does <service> to clf
-3 does <zone> -> gkd
-3 does <zone> have emc
-3 does <zone> lcf
-3 does anything cem
-3 does kfd
-3 does traffic from lbg
-3 does traffic lbg
-3 dport <host> Ygo
-3 dport <n> aeo
-3 dport <n> src aeo
-3 dport aeo
-3 drop , nfZ
-3 drop <client> nbe
-3 drop del
-3 drop the -i efj
-3 drop the efj
-3 e <host> cqa
-3 e <own> glb
-3 echo gkc
-3 even <gateway> fdk
-3 even cross fej
-3 even fdk
-3 even touch fdk
-3 even touch the fdk
-3 far as djg
-3 far as the djg
-3 far djg
-3 fetch Unl
-3 fine <gateway> dbo
-3 fine <own> dkf
-3 for <client> clf
-3 for <far> fje
-3 for <host> llW
-3 for <outside> pad
-3 for <own> hnY
-3 for <zone> -> fke
-3 for <zone> lfc
-3 for mcd
-3 form oae
-3 forward <n> lbg
-3 forward <zone> ogX
-3 forward naf
-3 from <client> ilZ
-3 from <client> to Xoh
-3 from <far> gkc
-3 from <far> to anf
-3 from <gateway> chj
-3 from <gateway> to clf
-3 from <host> kgc
-3 from <host> to goY
-3 from <outside> dfk
-3 from <outside> for Yqd
-3 from <outside> on dle
-3 from <outside> to cii
-3 from <own> gkc
-3 from <zone> , fcl
-3 from <zone> Yof
-3 from <zone> into cme
-3 from <zone> to ejf
-3 from my box qZd
-3 from my desk kgd
-3 from my idi
-3 from my phone efj
-3 from talking dkf
-3 from talking to dkf
-3 from the sSh
-3 get <far> jef
-3 get <gateway> dih
-3 get <host> Xkl
-3 get <outside> lga
-3 get <own> cii
-3 get <service> kdf
-3 get <service> on dih
-3 get <zone> eld
-3 get gdj
-3 get in jgc
-3 get out cme
-3 get out to cme
-3 get through ckg
-3 get through to djg
-3 get to chj
-3 get to the cfl
-3 gets <own> cpb
-3 gets hkb
-3 gets out fkd
-3 gets out to fkd
-3 go <outside> fje
-3 go fje
-3 go out fjf
-3 go out to fjf
-3 goes iYl
-3 going <host> cgl
-3 going idh
-3 going out Zhl
-3 going out to Zhl
-3 gone oae
-3 got <zone> qYe
-3 got hjc
-3 gw <zone> eej
-3 had <outside> ebn
-3 had mcd
-3 hairpin <client> hmZ
-3 hairpin <own> gma
-3 hairpin <zone> cgk
-3 has ijc
-3 have djh
-3 he <own> eoa
-3 he dkf
-3 her kfd
-3 here dnc
-3 his <far> nZf
-3 his nag
-3 hit eje
-3 host <client> fan
-3 host <outside> pYf
-3 host mkX
-3 i <client> pbc
-3 i <gateway> Znh
-3 i <host> kbh
-3 i <outside> adp
-3 i <own> dmd
-3 i <service> ahl
-3 i <zone> kai
-3 i am kee
-3 i e hXo
-3 i mag
-3 i see eel
-3 i sit in kgc
-3 i sit peZ
-3 i strip -i edl
-3 i strip edl
-3 i'm <client> odb
-3 i'm <zone> Wfr
-3 i'm aZs
-3 i'm sitting idh
-3 icmp cme
-3 icmp echo cme
-3 if <host> Wnj
-3 if <outside> kfd
-3 if cfk
-3 if i ddm
-3 iif <outside> dgj
-3 iif <outside> oif cgk
-3 in , odb
-3 in <client> rcZ
-3 in <far> kfd
-3 in <host> hkb
-3 in <outside> efj
-3 in <own> dii
-3 in hdi
-3 in ip <far> bij
-3 in the ecn
-3 inbound <outside> lde
-3 inbound kdf
-3 into <gateway> from jdg
-3 into <gateway> jdg
-3 ip <host> hbk
-3 ip does dek
-3 ip ibj
-3 is <client> khb
-3 is <far> jfe
-3 is <gateway> Zdq
-3 is <host> fcl
-3 is <outside> jbi
-3 is <own> efj
-3 is <server> efj
-3 is <service> boc
-3 is <service> from ncc
-3 is <service> on dpa
-3 is <service> to aoe
-3 is ibk
-3 is it fdk
-3 is it the fcl
-3 is set glb
-3 is set to glb
-3 is that gdj
-3 is that the gdj
-3 is the dih
-3 it <far> emb
-3 it <gateway> del
-3 it <host> ecm
-3 it <own> aof
-3 it <zone> iXn
-3 it eao
-3 it possible oeb
-3 it to Upk
-3 it to the Wph
-3 its <client> mce
-3 its <far> dle
-3 its <host> afn
-3 its <own> fvT
-3 its ihd
-3 itself <far> Yof
-3 itself <host> Zkj
-3 itself <outside> mbf
-3 itself get amg
-3 itself get to amg
-3 itself hcj
-3 itself open nZg
-3 job lcf
-3 kernel : efj
-3 kernel : in efj
-3 kernel <zone> del
-3 kernel efj
-3 kindly <zone> jef
-3 kindly confirm pYf
-3 kindly hcj
-3 know ici
-3 lab <client> lfb
-3 lab ndc
-3 label <zone> med
-3 label led
-3 label printer led
-3 land <host> edl
-3 land cfl
-3 land on cfl
-3 land on the cfl
-3 laptop <client> bkh
-3 laptop <outside> dfk
-3 laptop <zone> idh
-3 laptop ckg
-3 length <client> kbg
-3 length <host> abr
-3 length <n> ip dem
-3 length <n> jaj
-3 length jaj
-3 let <own> gkc
-3 let <zone> Zmh
-3 let alh
-3 let through Yhn
-3 line , jef
-3 line <client> sWe
-3 line <n> , rca
-3 line <n> does ihd
-3 line <n> ihd
-3 line <zone> kai
-3 log <host> kgc
-3 log ijb
-3 logged in mec
-3 logged mec
-3 logs gkc
-3 lose coc
-3 loses <outside> efj
-3 loses efj
-3 loses its efj
-3 mail <own> dkf
-3 mail <zone> pXg
-3 mail gkc
-3 maillog <host> eld
-3 maillog eld
-3 maillog on Unl
-3 make <client> cmd
-3 make Ylj
-3 make it aoe
-3 make it to amf
-3 masquerade , kgc
-3 masquerade <zone> fkd
-3 masquerade gkc
-3 masquerade line fkd
-3 may <host> djg
-3 may bkh
-3 me <gateway> Xgp
-3 me <zone> ecm
-3 me agm
-3 me whether led
-3 me whether the med
-3 mean gkc
-3 monitoring <far> lbg
-3 monitoring oYg
-3 monitoring probe kcg
-3 moved mYi
-3 must <server> efj
-3 must clf
-3 mx <far> flc
-3 mx <own> gjd
-3 mx blg
-3 mx example gnZ
-3 my <client> qZd
-3 my <far> mfb
-3 my <zone> ihd
-3 my box pYf
-3 my desk in kee
-3 my desk ofa
-3 my laptop rdY
-3 my ofZ
-3 nat <client> nag
-3 nat mga
-3 need mag
-3 needs <service> ZuZ
-3 needs atZ
-3 never adp
-3 new <client> gam
-3 new <outside> ofZ
-3 new <zone> jgd
-3 new kZi
-3 nightly lha
-3 no ahl
-3 nobody fXp
-3 not <own> gpX
-3 nothing kbh
-3 now vdV
-3 of <far> hla
-3 of <gateway> foa
-3 of <host> Vrg
-3 of <outside> Ykj
-3 of <own> fmb
-3 of <service> fqX
-3 of <zone> idi
-3 off <outside> gcj
-3 off jZk
-3 on <client> mag
-3 on <gateway> jfe
-3 on <n> naf
-3 on <outside> for anf
-3 on <own> for ofa
-3 on <own> from jef
-3 on <own> jib
-3 on <own> to dfk
-3 on <server> cfl
-3 on <service> Xin
-3 on <service> to cnd
-3 on <zone> fej
-3 on kXl
-3 on my lgb
-3 one <zone> dfk
-3 only <zone> kaj
-3 only fan
-3 open <far> Ttg
-3 open <host> Zkk
-3 open <own> bji
-3 open <service> cqb
-3 open <service> on fna
-3 open <service> to boc
-3 open <zone> agm
-3 open aji
-3 open connections cgk
-3 open connections into bii
-3 opening bji
-3 opens <service> flc
-3 opens ZuY
-3 or <gateway> fej
-3 or aeo
-3 our <client> hjc
-3 our <far> mjX
-3 our <host> dfk
-3 our <own> dmd
-3 our <service> Zqd
-3 our monitoring ldf
-3 out , Zfo
-3 out <client> oaf
-3 out <far> vTe
-3 out <gateway> alh
-3 out <host> jfe
-3 out <zone> lcf
-3 out <zone> src mdd
-3 out ip <own> dgj
-3 out ip fao
-3 out ncd
-3 out of iic
-3 out of the jja
-3 out run jfe
-3 out run on lfc
-3 outbound <far> Usg
-3 outbound <host> gbk
-3 outbound <service> dhi
-3 outbound <service> to Tug
-3 outbound cgk
-3 outgoing <own> dkf
-3 outgoing <server> djf
-3 outgoing kiZ
-3 over <far> bne
-3 over <host> occ
-3 over <own> eld
-3 over <public> flc
-3 over <service> Ynh
-3 over <service> from apd
-3 over bmf
-3 own dih
-3 packet <host> avX
-3 packet <own> glc
-3 packet <zone> ckg
-3 packet blg
-3 path hnY
-3 pc <client> cpb
-3 pc bne
-3 people <zone> odb
-3 people ngY
-3 phone <outside> oad
-3 phone odc
-3 ping <client> pae
-3 ping <far> from jdg
-3 ping <gateway> Yil
-3 ping <host> from kef
-3 ping <host> imZ
-3 ping <own> from nbf
-3 ping <zone> iic
-3 ping jkZ
-3 ping 不 Zpe
-3 ping 不 通 aoe
-3 ping 得 bmf
-3 ping 得 到 aqc
-3 pinging <client> qba
-3 pinging rcZ
-3 plain <service> Zng
-3 plain Yqf
-3 pls : jef
-3 pls : src jef
-3 pls <client> nag
-3 pls gcj
-3 plz lde
-3 poller gck
-3 polls Zof
-3 port <host> gkc
-3 port <n> from idh
-3 port <n> of dkf
-3 port <n> on Zrc
-3 port <outside> fkd
-3 postfix lce
-3 postfix on lce
-3 printer <client> bne
-3 printer bne
-3 probe <far> nec
-3 probe ncd
-3 prometheus glb
-3 public <own> csY
-3 public csY
-3 pull fna
-3 ran <client> ndc
-3 ran it rZc
-3 ran sZb
-3 ran that nbe
-3 ran that on nbe
-3 ran this on rgV
-3 ran this rgV
-3 random <outside> oae
-3 random oae
-3 rcpt <client> rWf
-3 rcpt from kdf
-3 rcpt from unknown kdf
-3 rcpt kdf
-3 reach <own> gkc
-3 reach <public> cme
-3 reach <service> bji
-3 reach <service> on cgk
-3 reach bem
-3 reach itself cne
-3 reachable enb
-3 refused , Zfo
-3 refused <client> lde
-3 refused <outside> dcn
-3 refused lcf
-3 refused run jfe
-3 relay mdd
-3 remote gkc
-3 remove <zone> kcg
-3 remove kcg
-3 resolve <far> clg
-3 resolve clg
-3 resolve names at clg
-3 resolve names clg
-3 return ajj
-3 rule , iak
-3 rule jZk
-3 rules nbe
-3 run <zone> hbk
-3 run pWh
-3 runs mga
-3 s client connect fje
-3 s client fje
-3 same Zep
-3 say fcl
-3 says <client> gbm
-3 says <own> drX
-3 says <service> frX
-3 says Ykk
-3 scan lgb
-3 scanner ial
-3 scans <host> ahl
-3 scans ahl
-3 see <zone> bfm
-3 see kai
-3 send <host> ail
-3 send bhk
-3 send mail ljY
-3 send out Znf
-3 send out to Znf
-3 sends gma
-3 server <far> Yog
-3 session to cwU
-3 set eek
-3 set up ddl
-3 should enb
-3 shows ijb
-3 since cbp
-3 sits tYb
-3 snat <own> afn
-3 snat dbo
-3 snat to dbo
-3 snat to source dbo
-3 so hcj
-3 some <outside> lde
-3 somebody <zone> jff
-3 somebody out ofZ
-3 somebody out on ofZ
-3 somebody sitting ici
-3 somebody sitting in jff
-3 someone led
-3 source <client> hkb
-3 source <host> from oZf
-3 source <host> kfe
-3 source <own> kjZ
-3 source iic
-3 source ip Xni
-3 src <client> ckg
-3 src <client> dst dnc
-3 src <gateway> gkc
-3 src <own> fdk
-3 still <far> Zof
-3 still <gateway> flc
-3 still <host> agm
-3 still <outside> ihd
-3 still <own> gkc
-3 still get to fje
-3 subnet khb
-3 syn <client> jfd
-3 syn <far> dkf
-3 syn gid
-3 syn recv idh
-3 syn recv src idh
-3 syn sent nfa
-3 syn sent src nfa
-3 take <outside> fck
-3 take ici
-3 take the -i dgj
-3 take the dgj
-3 taking <outside> Wfr
-3 taking Wfr
-3 talk <host> eao
-3 talk Zgn
-3 talk to agn
-3 talk to the afo
-3 tcp , pad
-3 tcp <far> Wqf
-3 tcp <gateway> fej
-3 tcp <host> eld
-3 tcp <n> , ffj
-3 tcp <n> bne
-3 tcp <n> from oYf
-3 tcp <n> on bmg
-3 tcp <n> to Xkl
-3 tcp <own> ckg
-3 tcp <zone> odb
-3 tcp hjd
-3 tcp session gkc
-3 tcp session to gkc
-3 teh <zone> jef
-3 teh nfa
-3 test lgb
-3 that <client> lgc
-3 that <gateway> fbm
-3 that <host> Xjl
-3 that <outside> Ylj
-3 that <zone> mbf
-3 that arrives ici
-3 that bij
-3 that was ked
-3 that was on nfa
-3 that's glb
-3 the ' -i del
-3 the ' del
-3 the <client> kha
-3 the <far> kee
-3 the <gateway> from jdg
-3 the <gateway> uYb
-3 the <host> box idh
-3 the <host> dle
-3 the <host> server eke
-3 the <outside> Zng
-3 the <outside> to clf
-3 the <own> epZ
-3 the <public> edl
-3 the <service> dle
-3 the <zone> ejf
-3 the pcs jef
-3 the people naf
-3 the scanner eao
-3 their flb
-3 then <host> fje
-3 then <own> gdk
-3 then <zone> efj
-3 then chj
-3 then get eke
-3 then get to gqX
-3 there <far> lcf
-3 there nZf
-3 these hcj
-3 they <own> dqY
-3 they Ygo
-3 this <client> nga
-3 this <gateway> eek
-3 this <host> aas
-3 this edk
-3 this is from rba
-3 this is jdg
-3 this on the dfk
-3 through <host> hnY
-3 through jkZ
-3 thunderbird <zone> lgb
-3 thunderbird mfb
-3 time jdg
-3 time out fje
-3 timed <client> oaf
-3 timed <gateway> cfl
-3 timed <own> ejf
-3 timed <server> fej
-3 timed out , eje
-3 timed out 在 kdf
-3 timeout Zep
-3 times dgj
-3 times out dgj
-3 to <client> drY
-3 to <far> miY
-3 to <gateway> aki
-3 to <gateway> from rVg
-3 to <n> hka
-3 to <n> on blf
-3 to <outside> mZh
-3 to <own> from pad
-3 to <public> Xim
-3 to <server> lbg
-3 to <service> at ejf
-3 to <service> on dme
-3 to <service> to fkd
-3 to <zone> nhY
-3 to accept jef
-3 to accept would kee
-3 to anything Wwa
-3 to deliver bij
-3 to deliver to bij
-3 to fna
-3 to get efj
-3 to itself fkd
-3 to know mfb
-3 to mail fkd
-3 to print led
-3 to talk dnc
-3 to talk to dnc
-3 to the Yrd
-3 to the whole tfU
-3 took <outside> bgl
-3 took bgl
-3 towards cqa
-3 trace <client> fkd
-3 trace <host> clf
-3 trace <zone> eld
-3 trace dlf
-3 traffic <zone> qZe
-3 traffic oZf
-3 udp <client> vRg
-3 udp <far> Wrf
-3 udp <gateway> aoe
-3 udp <n> , gXp
-3 udp <n> emc
-3 udp <n> from qXf
-3 udp <n> on emc
-3 udp <n> to ejf
-3 udp <own> dkg
-3 udp <zone> obe
-3 udp cod
-3 up <host> cfl
-3 up <outside> fje
-3 up chi
-3 up on cco
-3 up on the cco
-3 use <own> Yim
-3 use <public> jch
-3 user , qWg
-3 user , rip qWg
-3 user <far> vRg
-3 user <zone> dle
-3 user jhc
-3 users fna
-3 via ioW
-3 vz gjd
-3 vz w <n> eoa
-3 vz w eoa
-3 want bpd
-3 wants <far> Xpg
-3 wants <host> amh
-3 wants <service> Xqf
-3 wants ajk
-3 wants to alh
-3 was <client> xXY
-3 was <zone> cgk
-3 way <outside> apc
-3 way jib
-3 way out aqc
-3 way out to aqc
-3 we <outside> afn
-3 we <zone> mbg
-3 we add ncd
-3 we add the ncd
-3 what <outside> jfd
-3 when <client> kee
-3 when <outside> YZu
-3 when <own> frX
-3 when ika
-3 when it Zkj
-3 when sending cgk
-3 when they flc
-3 whether <zone> eek
-3 whether cgk
-3 whether hosts kcg
-3 which <zone> kfd
-3 which jib
-3 which rule kdf
-3 while cgk
-3 why oea
-3 will lfc
-3 with <client> ejf
-3 with <outside> hdh
-3 with the bki
-3 without fdl
-3 would <client> reach foZ
-3 would <far> oae
-3 would <host> hjc
-3 would <outside> hdj
-3 would <zone> gkc
-3 would change for tbY
-3 would change tbY
-3 would gjd
-3 would that rab
-3 you hYn
-3 一 <client> dle
-3 一 <far> eek
-3 一 <outside> obd
-3 一 <zone> med
-3 一 下 , mbe
-3 一 下 : kfd
-3 一 下 mce
-3 一 条 jbi
-3 上 , gZm
-3 上 <far> cmf
-3 上 <host> gdj
-3 上 <outside> ejf
-3 上 <own> dle
-3 上 得 fjd
-3 上 得 了 fjd
-3 下 , del
-3 下 <client> eld
-3 下 <host> emc
-3 下 <outside> nkV
-3 下 <zone> aki
-3 下 <zone> 到 gma
-3 下 ajj
-3 不 <far> kgb
-3 不 <gateway> dfk
-3 不 <host> edl
-3 不 <outside> gkc
-3 不 <own> eld
-3 不 <public> bfm
-3 不 hcj
-3 不 是 bcp
-3 不 能 上 emc
-3 不 能 用 djg
-3 不 通 Ygo
-3 个 : dcn
-3 个 : in Yfp
-3 个 <zone> mfb
-3 个 neb
-3 为 <client> oda
-3 为 <zone> pfY
-3 主 <outside> fkd
-3 主 <zone> Zkj
-3 主 动 amg
-3 主 动 往 cme
-3 主 动 连 dhi
-3 么 <own> clf
-3 么 ckh
-3 之 <client> lgc
-3 之 jbh
-3 之 后 , jbh
-3 之 后 jbh
-3 了 <gateway> fam
-3 了 <outside> Whq
-3 事 cij
-3 人 <own> dle
-3 人 访 gkc
-3 人 访 问 gkc
-3 什 Yhn
-3 什 么 Yhn
-3 什 么 用 eke
-3 从 <client> <service> fkd
-3 从 <client> bne
-3 从 <far> kee
-3 从 <gateway> aqc
-3 从 <outside> <service> emc
-3 从 <outside> foa
-3 从 <outside> 连 goY
-3 从 <own> dkf
-3 从 <zone> gdj
-3 从 <zone> 到 dob
-3 从 ejf
-3 以 <outside> fej
-3 以 <zone> mkW
-3 以 后 , kee
-3 以 后 kee
-3 以 连 bpc
-3 以 连 到 bpc
-3 们 nec
-3 件 amg
-3 会 <host> Xgp
-3 会 kZj
-3 会 转 bgk
-3 信 <own> bne
-3 信 eke
-3 像 <client> lde
-3 像 khb
-3 写 ijb
-3 写 的 ika
-3 出 <far> pbc
-3 出 <outside> dnc
-3 出 kjZ
-3 出 去 bne
-3 出 去 到 blg
-3 出 得 eke
-3 出 得 去 ejf
-3 删 <client> ocd
-3 到 <client> qbb
-3 到 <far> Xsd
-3 到 <gateway> ahl
-3 到 <host> iic
-3 到 <outside> ijb
-3 到 <own> , aeo
-3 到 <own> amg
-3 到 <zone> fke
-3 到 ijb
-3 到 ip <client> dmd
-3 到 ip dmc
-3 到 我 fna
-3 到 我 们 fna
-3 到 这 clf
-3 到 这 台 clf
-3 前 mec
-3 加 <outside> hdi
-3 加 edm
-3 加 上 -i Yfo
-3 加 上 cem
-3 务 <client> gjd
-3 务 gjd
-3 动 <client> hhd
-3 动 去 djf
-3 动 去 连 djf
-3 动 访 cme
-3 动 访 问 cme
-3 动 连 ZuZ
-3 包 <client> qcb
-3 包 <gateway> dgj
-3 包 cXt
-3 包 看 hid
-3 包 看 到 hid
-3 去 <outside> cjh
-3 去 <zone> ogY
-3 去 掉 , mec
-3 去 访 emc
-3 去 访 问 emc
-3 反 kib
-3 发 <own> fkd
-3 发 kgc
-3 发 信 , dle
-3 发 信 eke
-3 口 , blg
-3 口 , 从 kdf
-3 口 <far> cme
-3 口 <gateway> dgj
-3 口 <n> rXe
-3 口 gjc
-3 口 ip lcf
-3 口 ip 是 lcf
-3 可 djg
-3 可 以 djg
-3 台 <client> kfd
-3 台 amg
-3 同 <own> eld
-3 同 <zone> adp
-3 同 ckh
-3 同 事 idh
-3 同 事 在 kai
-3 同 事 用 djg
-3 同 事 说 cfl
-3 后 <host> bcp
-3 后 <outside> ilZ
-3 后 <zone> lgb
-3 后 cgk
-3 否 cme
-3 否 访 cnd
-3 否 访 问 cnd
-3 啥 khb
-3 器 <own> fkd
-3 回 fld
-3 在 <outside> fek
-3 在 <own> bkh
-3 在 <zone> jgd
-3 在 mbf
-3 地 fld
-3 地 址 fld
-3 地 址 是 jfe
-3 址 kdf
-3 填 <own> eje
-3 填 ejf
-3 备 kgb
-3 外 <outside> idh
-3 外 jdg
-3 完 <client> kmW
-3 完 <outside> lcf
-3 完 <zone> cle
-3 完 以 mdd
-3 完 以 后 mdd
-3 客 <client> nbe
-3 客 <far> pdZ
-3 客 hbl
-3 客 户 hbl
-3 客 户 端 nbe
-3 己 <outside> clf
-3 己 <own> goY
-3 己 dih
-3 己 能 bne
-3 己 能 上 clf
-3 师 bfn
-3 开 <outside> jff
-3 开 <own> hjd
-3 开 kia
-3 录 ncd
-3 志 : fej
-3 志 : in fej
-3 志 fej
-3 忙 <gateway> bgl
-3 想 <host> hka
-3 想 <service> Ymi
-3 想 <service> 到 Zta
-3 想 ejf
-3 想 访 doc
-3 想 访 问 doc
-3 成 <client> , lgc
-3 成 <client> kfd
-3 成 <outside> mga
-3 成 <zone> jfd
-3 成 accept , jgd
-3 成 accept jgd
-3 成 drop , jef
-3 成 drop jef
-3 成 lgb
-3 我 <client> mdc
-3 我 <zone> hcj
-3 我 这 jef
-3 户 <client> lcf
-3 户 <own> dmd
-3 户 <zone> dgj
-3 户 打 eld
-3 户 打 开 eld
-3 户 端 nbf
-3 户 端 是 mce
-3 户 访 gjd
-3 户 访 问 gjd
-3 打 <client> hjc
-3 打 <host> dig
-3 打 ahl
-3 打 不 fdj
-3 打 不 开 fmb
-3 打 印 aqc
-3 打 印 机 bqb
-3 打 得 gkd
-3 打 得 开 gkd
-3 抓 lde
-3 报 <own> emc
-3 拒 dfk
-3 拿 lkY
-3 掉 taZ
-3 接 <client> Xpg
-3 接 <gateway> dld
-3 接 <host> fkd
-3 接 <service> cjh
-3 接 <service> 到 cjh
-3 接 <zone> bfm
-3 接 dle
-3 接 ping dlf
-3 接 打 glc
-3 接 打 到 gnZ
-3 接 访 dlf
-3 接 访 问 dlf
-3 推 cme
-3 收 <client> iic
-3 收 <own> dkf
-3 收 lec
-3 收 不 naf
-3 收 不 到 naf
-3 收 信 dih
-3 教 cdo
-3 文 ici
-3 时 , edl
-3 时 , 是 efj
-3 时 <gateway> dbo
-3 时 iic
-3 是 <client> nae
-3 是 <gateway> ddm
-3 是 <host> gZm
-3 是 hZm
-3 有 <outside> cgk
-3 有 pcb
-3 服 <client> fkd
-3 服 ilZ
-3 服 务 fjd
-3 服 务 端 dkf
-3 本 <client> nea
-3 本 <host> clf
-3 本 hjc
-3 本 机 ikb
-3 本 机 ip mec
-3 机 <client> fje
-3 机 <host> emb
-3 机 <outside> ngZ
-3 机 <zone> tXb
-3 机 fkc
-3 机 器 fkd
-3 机 器 是 oZf
-3 机 访 glb
-3 机 访 问 glb
-3 来 dpZ
-3 查 rgV
-3 样 cdn
-3 桌 <client> emc
-3 桌 ckg
-3 桌 面 ckg
-3 正 gjd
-3 段 bra
-3 比 <far> eke
-3 比 eke
-3 比 如 eke
-3 比 如 到 eke
-3 没 <zone> mga
-3 没 oae
-3 没 了 , ofZ
-3 没 了 ofZ
-3 没 有 ici
-3 没 有 对 jdg
-3 法 fna
-3 源 jbi
-3 用 <host> Vuc
-3 用 <own> fjd
-3 用 <service> Xtb
-3 用 <service> 连 fmb
-3 用 户 在 gck
-3 电 <client> hjc
-3 电 <public> ben
-3 电 脑 是 lcf
-3 电 脑 用 efk
-3 的 <client> ibi
-3 的 <far> Zqc
-3 的 <gateway> jaj
-3 的 <host> jbi
-3 的 <n> , hdi
-3 的 <n> lce
-3 的 <outside> emc
-3 的 <own> arc
-3 的 <service> , ebn
-3 的 <service> lYj
-3 的 <zone> cdn
-3 的 client clf
-3 的 dnat dek
-3 的 ibk
-3 的 ip pad
-3 的 ip 是 pad
-3 的 人 enb
-3 的 人 用 dhi
-3 的 是 blg
-3 的 话 , kgd
-3 的 话 kgd
-3 目 ejf
-3 目 的 fjf
-3 目 的 是 fjf
-3 直 <host> emb
-3 直 <own> gjd
-3 直 bme
-3 直 接 bme
-3 直 接 打 glc
-3 看 <client> iic
-3 看 <host> aki
-3 看 <zone> jbi
-3 看 hid
-3 看 下 gjd
-3 看 到 gcj
-3 看 到 ip hcj
-3 确 kdf
-3 确 认 : kdf
-3 确 认 kdf
-3 站 kdf
-3 端 <gateway> iZl
-3 端 <zone> ogY
-3 端 kah
-3 端 口 , mfb
-3 端 口 neb
-3 网 <host> dfk
-3 网 段 kdf
-3 网 段 去 blg
-3 老 ofZ
-3 能 <client> dqZ
-3 能 <far> fje
-3 能 <gateway> eej
-3 能 <host> efj
-3 能 <outside> aki
-3 能 <own> gkc
-3 能 <service> cnd
-3 能 <service> 到 dkf
-3 能 <service> 通 gnZ
-3 能 <zone> bji
-3 能 aki
-3 能 ping dle
-3 能 ping 通 dle
-3 能 打 ekf
-3 能 打 开 dkf
-3 能 用 <public> ejf
-3 能 用 ejf
-3 能 连 fkd
-3 能 连 到 gkc
-3 能 通 fmb
-3 能 通 过 fmb
-3 脑 <client> hbk
-3 脑 <own> bmf
-3 脑 ejg
-3 自 <far> djf
-3 自 <outside> ddm
-3 自 cii
-3 自 己 cii
-3 自 己 往 eje
-3 自 己 连 fjd
-3 行 <outside> ecl
-3 行 <zone> cjh
-3 行 <zone> 到 cjh
-3 行 chj
-3 行 的 -i efj
-3 行 的 efj
-3 补 <outside> dfk
-3 补 上 -i dfk
-3 补 上 dfk
-3 被 <host> eek
-3 被 Ydr
-3 要 <client> dnc
-3 要 <host> del
-3 要 Wjo
-3 要 访 flc
-3 要 访 问 flc
-3 认 fkd
-3 让 hdh
-3 让 不 idh
-3 让 不 让 idh
-3 许 aji
-3 访 <zone> jgd
-3 访 fnb
-3 访 问 <public> cnd
-3 访 问 Zqd
-3 访 问 到 doa
-3 说 ici
-3 请 <client> hla
-3 请 <outside> kee
-3 请 <zone> eek
-3 请 cfl
-3 请 问 <zone> del
-3 请 问 fdk
-3 请 问 从 lec
-3 走 <gateway> cfk
-3 走 <n> aki
-3 走 <own> fje
-3 走 <service> cfl
-3 走 <service> 到 fkd
-3 走 afn
-3 走 的 flb
-3 边 <client> eke
-3 边 bnd
-3 过 <gateway> fan
-3 过 gdj
-3 还 <far> dob
-3 还 <outside> fje
-3 还 <own> gkc
-3 还 bhk
-3 还 能 access gkc
-3 还 能 fnb
-3 还 能 连 glc
-3 这 <client> nbd
-3 这 <zone> del
-3 这 ici
-3 这 台 kdf
-3 这 台 是 jef
-3 这 条 , gck
-3 这 条 gck
-3 进 <own> flc
-3 连 <host> fna
-3 连 gkc
-3 连 不 gkc
-3 连 不 上 gkc
-3 连 我 fmc
-3 连 我 们 fmc
-3 连 的 hjc
-3 连 的 是 hjc
-3 通 cgk
-3 邮 <own> eld
-3 邮 <server> fej
-3 邮 clf
-3 邮 件 , fej
-3 邮 件 clf
-3 部 mlV
-3 配 <own> eke
-3 配 ejf
-3 配 的 ejf
-3 配 的 是 ejf
-3 里 bgl
-3 问 <client> hka
-3 问 <host> fcl
-3 问 <own> fje
-3 问 <zone> iic
-3 问 <zone> 到 fna
-3 问 不 ejf
-3 问 不 了 ejf
-4 ' qac
-4 'connection flc
-4 's <own> fje
-4 , <client> mga
-4 , <far> qcb
-4 , <gateway> Tmn
-4 , <host> ndc
-4 , <own> eld
-4 , <public> ahl
-4 , <server> Yfq
-4 , <zone> chj
-4 , hhd
-4 -i ibk
-4 -j <host> gdj
-4 -j <own> del
-4 -j hbk
-4 : <- kee
-4 : <client> naf
-4 : <far> nXi
-4 : <host> cgk
-4 : <outside> fan
-4 : <own> cnc
-4 : <server> gej
-4 : hdi
-4 ; oea
-4 <client> <client> gjc
-4 <client> <far> lgb
-4 <client> <gateway> hid
-4 <client> <host> fej
-4 <client> <outside> kcg
-4 <client> <own> fnb
-4 <client> <server> fZo
-4 <client> <zone> hYn
-4 <client> jef
-4 <far> <gateway> Wgq
-4 <far> <host> bmf
-4 <far> <own> cob
-4 <far> dfk
-4 <gateway> <gateway> emd
-4 <gateway> <host> Vjo
-4 <gateway> <outside> ncd
-4 <gateway> <zone> pZe
-4 <host> <client> liZ
-4 <host> <far> gpX
-4 <host> <gateway> dem
-4 <host> <host> jfe
-4 <host> <outside> jhc
-4 <host> <own> chj
-4 <host> <public> cih
-4 <host> <zone> fjd
-4 <n> <- iYm
-4 <n> <gateway> bhk
-4 <n> <host> eke
-4 <n> <outside> ihd
-4 <n> <own> dcn
-4 <n> <server> Xfp
-4 <n> <zone> kai
-4 <outside> <client> ihd
-4 <outside> <far> tWe
-4 <outside> <gateway> Yog
-4 <outside> <host> blh
-4 <outside> <outside> cdm
-4 <outside> <own> dob
-4 <outside> <zone> ogY
-4 <outside> jkY
-4 <own> <client> lde
-4 <own> <far> mce
-4 <own> <gateway> aen
-4 <own> <host> Zkj
-4 <own> <outside> pcc
-4 <own> <own> gcl
-4 <own> lcf
-4 <public> iic
-4 <server> <gateway> fcl
-4 <server> <outside> djh
-4 <server> <own> fkd
-4 <server> <zone> jkZ
-4 <server> fqX
-4 <service> <client> jmX
-4 <service> <gateway> cii
-4 <service> <outside> nZg
-4 <service> <own> dmd
-4 <service> <public> dek
-4 <service> <zone> hid
-4 <zone> <far> mce
-4 <zone> <gateway> cii
-4 <zone> <host> cnd
-4 <zone> <outside> Ymh
-4 <zone> <own> ejf
-4 <zone> <public> bmf
-4 <zone> <server> fcl
-4 <zone> <zone> kfd
-4 <zone> jia
-4 ? <host> Xqf
-4 ? <outside> mha
-4 ? <own> dnc
-4 ? <zone> hdi
-4 ^ <far> cfk
-4 ^ <gateway> lbg
-4 ^ <host> oae
-4 ^ <own> eoa
-4 ^ <public> flc
-4 ^ <server> cdm
-4 ^ <zone> hid
-4 a <client> ckg
-4 a <far> fje
-4 a <gateway> cdn
-4 a <host> cgk
-4 a <outside> pda
-4 a <own> eje
-4 a <zone> gWq
-4 a dfj
-4 able <client> Ytb
-4 able <gateway> gkc
-4 able <host> Zil
-4 able <zone> drX
-4 able bij
-4 about gnZ
-4 accept <client> sZb
-4 accept <host> fkc
-4 accept <outside> cen
-4 accept <zone> fYp
-4 accept efj
-4 access cfl
-4 add <zone> nfa
-4 add lfc
-4 added agm
-4 adding <zone> kfd
-4 adding kfd
-4 after <client> pkU
-4 after gdj
-4 all dap
-4 allowed <zone> gjd
-4 allowed flc
-4 an <host> Xre
-4 an hid
-4 and <client> ilZ
-4 and <gateway> fdk
-4 and <zone> kdf
-4 answer gal
-4 answers hZl
-4 any <outside> flc
-4 any aqb
-4 anything <outside> ked
-4 anything Ypf
-4 append <zone> ecm
-4 append ibi
-4 are mha
-4 arrives <own> fmc
-4 arrives fmc
-4 arriving <own> bmf
-4 arriving clf
-4 as <gateway> dXr
-4 as odb
-4 assume rca
-4 at <client> dmd
-4 at <gateway> adp
-4 at <outside> chi
-4 at <own> fje
-4 at <zone> oae
-4 at fkd
-4 back ibk
-4 be <host> Ymj
-4 be <zone> ljY
-4 before mbf
-4 being cdo
-4 box lXk
-4 browse gma
-4 but dbp
-4 by <client> waW
-4 by <host> agm
-4 by <zone> pXg
-4 by jaj
-4 can <client> ofZ
-4 can <far> bmf
-4 can <gateway> del
-4 can <host> kee
-4 can <outside> hid
-4 can jfe
-4 can't <own> bqb
-4 can't <zone> Yjl
-4 can't dbo
-4 cannot bhk
-4 cant <host> dcn
-4 cant <zone> bqb
-4 cant Zqd
-4 change <own> fke
-4 change Vip
-4 check <zone> dke
-4 client <own> enb
-4 client <server> efj
-4 client foa
-4 clients hkb
-4 close <own> grV
-4 close grV
-4 colleague <client> jfe
-4 colleague mfb
-4 comes kdg
-4 coming <own> clf
-4 coming clf
-4 confirm <zone> djg
-4 confirm clf
-4 connect <gateway> dbo
-4 connect <own> Ytb
-4 connect ahl
-4 connection <client> taY
-4 connection <gateway> dfk
-4 connection <outside> fcl
-4 connection <own> ejf
-4 connection <server> fej
-4 connection <zone> Xgp
-4 connections gjd
-4 could <far> kcf
-4 could <host> fbm
-4 could <outside> lcf
-4 could <zone> gkc
-4 could hcj
-4 curl <own> gbl
-4 delete <outside> mZh
-4 delete pXg
-4 deliver cfl
-4 desk jgd
-4 destination fdk
-4 directly fYp
-4 dnat <client> eek
-4 dnat <outside> ecl
-4 dnat <own> bvW
-4 dnat <zone> kgc
-4 do <client> dqZ
-4 do <host> Wfr
-4 do <outside> jlY
-4 do <zone> qYe
-4 does <client> qZd
-4 does <gateway> eZp
-4 does <host> eek
-4 does <outside> ila
-4 does dfj
-4 dport <host> agm
-4 dport dgj
-4 drop <outside> fkd
-4 drop <zone> kfe
-4 drop hid
-4 e bji
-4 echo dlf
-4 effect <host> gma
-4 effect gma
-4 end <host> eek
-4 established <own> frW
-4 established eqY
-4 even <outside> gUs
-4 ever ben
-4 example jch
-4 failed <host> gna
-4 fetch <own> ang
-4 fetch aki
-4 fine cem
-4 fix inY
-4 for <client> sba
-4 for <far> mfb
-4 for <host> jef
-4 for <own> dig
-4 for <zone> eld
-4 for lcf
-4 forward <host> dmd
-4 forward <zone> Xho
-4 forward ajj
-4 foxmail <own> flb
-4 from <client> dqZ
-4 from <gateway> Zhm
-4 from <host> Zsb
-4 from <outside> dhi
-4 from <own> fje
-4 from <zone> cii
-4 from aoe
-4 get <far> Wse
-4 get <host> Vrg
-4 get <own> eld
-4 get <zone> jnV
-4 get jqS
-4 gets <own> aoe
-4 gets led
-4 gives iWo
-4 goes <outside> hic
-4 goes gck
-4 got ici
-4 gw ben
-4 hand lfc
-4 hangs cfl
-4 happens dle
-4 has <client> sZb
-4 has <server> Ygp
-4 has <zone> sgU
-4 have <far> jdg
-4 he <own> ejf
-4 he fej
-4 her kjZ
-4 here <zone> cfl
-4 here ahl
-4 hi <client> kfd
-4 hi kfd
-4 his dob
-4 hit bgl
-4 host <client> cel
-4 host gck
-4 how <zone> nga
-4 how mdd
-4 i <gateway> flc
-4 i <host> Zdq
-4 i <outside> cgk
-4 i <own> eoa
-4 i <zone> occ
-4 i hbk
-4 i'm gkc
-4 icmp <client> qZd
-4 icmp ijb
-4 id Zfo
-4 if <client> klY
-4 if <own> eke
-4 if <zone> idi
-4 in <client> ogY
-4 in <far> hjc
-4 in <gateway> khb
-4 in <host> ahl
-4 in <outside> Wgq
-4 in <own> elc
-4 in <zone> ebn
-4 in dmd
-4 instead jhd
-4 into lfc
-4 iptables <zone> qfW
-4 iptables lfc
-4 is <client> hkb
-4 is <far> naf
-4 is <gateway> ckf
-4 is <host> jef
-4 is <outside> lZi
-4 is <own> enb
-4 is fje
-4 it <far> Zof
-4 it <gateway> dWt
-4 it <host> amg
-4 it <outside> kdf
-4 it <own> fkd
-4 it <zone> ncd
-4 it iic
-4 its <client> dmd
-4 its <far> Xpg
-4 its <host> Wlk
-4 its <own> gjd
-4 its bme
-4 itself <far> Zog
-4 itself <host> cgk
-4 itself <outside> lgb
-4 itself bkh
-4 just <gateway> gYp
-4 just ndb
-4 kernel <zone> fej
-4 kernel fej
-4 laptop <client> jee
-4 laptop <own> coc
-4 laptop khb
-4 length <client> Zgn
-4 length <far> afm
-4 length <host> fkd
-4 length <zone> Ygp
-4 length Xll
-4 let Zkj
-4 lets bji
-4 like <zone> kfd
-4 like nfa
-4 line <client> sYd
-4 line <far> bgl
-4 line <host> cgk
-4 line <outside> cgl
-4 line <zone> rVg
-4 line fkd
-4 logs kfd
-4 machine jbi
-4 machines efj
-4 mail <own> ejf
-4 mails cco
-4 make jka
-4 martian <client> mbf
-4 martian kgc
-4 masquerade <own> ftV
-4 masquerade <zone> qda
-4 masquerade qbb
-4 may epa
-4 me mfb
-4 mean fej
-4 monitoring <far> jfe
-4 monitoring nhY
-4 morning nfa
-4 moved <zone> sXd
-4 moved lga
-4 must <own> bne
-4 must <server> gdj
-4 must fje
-4 mx <far> boe
-4 mx bod
-4 my <client> mcd
-4 my <own> avX
-4 my lbg
-4 nat mce
-4 need lWm
-4 needs <host> bod
-4 needs bod
-4 never nZh
-4 new fna
-4 nmap <own> dkf
-4 nmap fje
-4 no <zone> mYi
-4 no jef
-4 nobody Zrd
-4 not fbm
-4 nothing Zgn
-4 now jdg
-4 of <client> sXd
-4 of <far> fkc
-4 of <gateway> Xfq
-4 of <outside> mec
-4 of <zone> ofZ
-4 of qdY
-4 off <zone> sbZ
-4 off dXr
-4 oif <client> jff
-4 oif <far> lce
-4 oif mdc
-4 on <client> kgc
-4 on <far> neb
-4 on <gateway> fYp
-4 on <host> fqX
-4 on <own> enb
-4 on <zone> nVk
-4 on khb
-4 once Xho
-4 one mbf
-4 open <client> llW
-4 open <host> agm
-4 open <outside> kdf
-4 open <own> dle
-4 open fcl
-4 opened cme
-4 opening djf
-4 opens <own> bii
-4 opens afn
-4 openssl fje
-4 other mjX
-4 our <client> jia
-4 our <far> rbZ
-4 our <host> pXg
-4 our <own> dnc
-4 our <zone> kfd
-4 our oiX
-4 out <client> mXj
-4 out <far> qca
-4 out <gateway> ali
-4 out <outside> doc
-4 out <own> dnd
-4 out <zone> cco
-4 out fdk
-4 outbound <host> peZ
-4 outbound ofZ
-4 outlook <own> eoa
-4 outlook <server> ecm
-4 outlook eek
-4 over <own> Yrd
-4 over jgd
-4 own <own> ejf
-4 own ejf
-4 packet <client> Yqf
-4 packet <far> jfe
-4 packet <host> dke
-4 packet <zone> oea
-4 packet gla
-4 packets aji
-4 pc <own> fkd
-4 pcs eke
-4 people ejf
-4 permitted dih
-4 ping <client> ijb
-4 ping <far> ejf
-4 ping <host> emc
-4 ping <own> fje
-4 ping <zone> Zgn
-4 ping Zfo
-4 please kcg
-4 pls jic
-4 policy <outside> jef
-4 policy <zone> kee
-4 policy jef
-4 port <client> lfc
-4 port <far> pXf
-4 port <gateway> fej
-4 port <host> dgj
-4 port <outside> ckg
-4 port <own> amg
-4 port <zone> xXY
-4 postrouting <host> fN0
-4 postrouting fZo
-4 ppl bji
-4 prerouting <own> ejf
-4 printer <client> flc
-4 printer eek
-4 probe agm
-4 public <own> eqY
-4 pull Usg
-4 push eke
-4 put kfd
-4 question nfa
-4 reach bkh
-4 real jef
-4 recv <own> gsU
-4 recv gsU
-4 refused <client> sgU
-4 refused <outside> ben
-4 refused mce
-4 relay <host> led
-4 relay bne
-4 reply nfa
-4 right obd
-4 rip <host> dnc
-4 rip dnc
-4 root <own> fmc
-4 root flc
-4 route pXg
-4 rule fdk
-4 rules <own> gma
-4 rules gma
-4 s Xin
-4 saddr <client> eqX
-4 saddr <own> gkd
-4 same <outside> gbl
-4 same gZn
-4 say efj
-4 says <own> ejf
-4 says hid
-4 scan ihd
-4 scanner fmb
-4 scans <host> bsZ
-4 scans crZ
-4 see aki
-4 send <far> ejf
-4 sending dfj
-4 sends djf
-4 sent <far> Xub
-4 sent <host> aqc
-4 sent <own> frV
-4 sent ikZ
-4 server <own> flc
-4 server <public> flc
-4 server bqb
-4 set <own> fje
-4 set fcl
-4 should lbg
-4 show Ypf
-4 since dnc
-4 sits nXj
-4 so <outside> chi
-4 so <own> foZ
-4 so <zone> ddl
-4 so Yil
-4 some <outside> nga
-4 some mfb
-4 somebody hjc
-4 someone <own> clf
-4 someone djg
-4 source <host> gjd
-4 source dle
-4 spins cZr
-4 src <own> ejf
-4 src Zrc
-4 ssl bji
-4 still <far> Vue
-4 still <outside> oaf
-4 still <own> csY
-4 still ijb
-4 suppose <outside> ejf
-4 syn <host> hYo
-4 syn icj
-4 take <outside> Ygo
-4 take gXo
-4 talk <host> bjh
-4 talk bkh
-4 talks Zqe
-4 tcp <client> kgd
-4 tcp <gateway> Yeq
-4 tcp <host> efj
-4 tcp <outside> oda
-4 tcp <own> Zoe
-4 tcp <zone> lcf
-4 team kYk
-4 tell <gateway> Zgn
-4 that <gateway> eao
-4 that <host> kia
-4 that <outside> ihd
-4 that <own> Yua
-4 that <zone> gdk
-4 the <client> mWk
-4 the <far> crZ
-4 the <gateway> amg
-4 the <host> jfe
-4 the <outside> eld
-4 the <own> dpa
-4 the <public> efj
-4 the <server> cZs
-4 the <zone> jUo
-4 the jgd
-4 their dnc
-4 then <own> fuT
-4 there <zone> jfe
-4 there mbf
-4 they <host> adp
-4 they Ydr
-4 thinking agn
-4 this pcb
-4 through dZq
-4 thunderbird <own> cme
-4 thunderbird bij
-4 ticket <client> qWg
-4 ticket neb
-4 time idh
-4 timed <client> obd
-4 to <client> emc
-4 to <far> hla
-4 to <gateway> hci
-4 to <host> Xdr
-4 to <own> enb
-4 to bgl
-4 told lgb
-4 traffic <far> dmd
-4 traffic <zone> aqc
-4 traffic Xmk
-4 trying <own> gcl
-4 trying fan
-4 udp <far> Usg
-4 udp <gateway> mec
-4 udp <host> tZa
-4 udp <outside> gZm
-4 udp <own> fjf
-4 udp <zone> kdg
-4 udp mga
-4 unreplied <client> gdk
-4 unreplied <far> gdk
-4 unreplied <own> gZo
-4 unreplied gYp
-4 up mfb
-4 upstream cem
-4 us Yim
-4 use <host> Wtd
-4 use <own> fan
-4 use Ykk
-4 user cii
-4 users asa
-4 vlan cme
-4 vz <client> lcf
-4 vz nbe
-4 want blh
-4 wants <host> bkh
-4 wants Zkj
-4 was oea
-4 way ndc
-4 we <outside> eek
-4 we <zone> nWi
-4 went kdf
-4 were hdj
-4 what <client> tbY
-4 what <far> bpc
-4 what bod
-4 whats idh
-4 when <client> oZf
-4 when <far> hic
-4 when <outside> fXp
-4 when <own> fmb
-4 when <zone> jch
-4 whenever <own> gjd
-4 whether <outside> jdf
-4 whether <zone> jgd
-4 which <host> cjh
-4 which cjh
-4 while fbm
-4 why <host> ahl
-4 will <client> mag
-4 will <own> fld
-4 will hnY
-4 with <own> blf
-4 without led
-4 work jef
-4 works <outside> efj
-4 workstation chj
-4 would <client> hid
-4 would <own> epa
-4 would <zone> kcg
-4 you <server> efj
-4 一 <host> fna
-4 一 <outside> pfY
-4 一 <own> epZ
-4 一 <zone> bgl
-4 一 bhk
-4 上 <client> qZd
-4 上 <own> Zqd
-4 上 <zone> jdg
-4 上 kcf
-4 下 <gateway> cgj
-4 不 <gateway> fbl
-4 不 <host> bsa
-4 不 <outside> iic
-4 不 <own> gjd
-4 不 bkh
-4 个 Ykk
-4 为 <own> eke
-4 为 Zhm
-4 主 <client> hhd
-4 主 <outside> Xqe
-4 主 ejf
-4 么 <outside> ddm
-4 么 <own> gje
-4 么 ecm
-4 也 <outside> dfk
-4 也 dfk
-4 了 <outside> Vlm
-4 了 <zone> ucW
-4 了 ogY
-4 事 <own> dle
-4 事 pfY
-4 什 clf
-4 从 <client> Zrc
-4 从 <gateway> eld
-4 从 <host> dob
-4 从 <own> gdj
-4 从 Wse
-4 他 <own> apd
-4 他 neb
-4 以 jef
-4 们 Zfo
-4 件 <own> Yqe
-4 件 Zng
-4 会 <host> ddm
-4 会 gbl
-4 体 qba
-4 信 <far> djg
-4 信 <server> eek
-4 信 clf
-4 内 <host> cgk
-4 内 bgl
-4 写 jfe
-4 出 <far> kde
-4 出 jgd
-4 到 <client> lfc
-4 到 <far> fsV
-4 到 <host> dem
-4 到 jch
-4 加 <client> ngZ
-4 加 <zone> fdk
-4 加 cii
-4 动 cmf
-4 助 hjb
-4 包 <client> kgc
-4 包 kcg
-4 卡 hdi
-4 印 kde
-4 去 pae
-4 发 <own> cpa
-4 发 mYi
-4 口 efj
-4 可 bij
-4 台 <client> lfd
-4 同 <client> bqb
-4 同 ekf
-4 后 <own> efj
-4 否 mfb
-4 啥 gdj
-4 回 dZq
-4 在 <host> cqa
-4 在 <outside> hbk
-4 在 lhb
-4 址 <own> dob
-4 址 lkX
-4 外 alg
-4 好 <outside> qcb
-4 好 obd
-4 如 liZ
-4 完 <own> gma
-4 完 eld
-4 客 <client> mbf
-4 客 <own> eoa
-4 客 jdg
-4 对 blg
-4 就 <host> jdg
-4 己 <client> ckg
-4 己 <far> djg
-4 己 <own> gmb
-4 己 asb
-4 帮 <gateway> cem
-4 开 <host> aZt
-4 开 gXo
-4 影 khb
-4 志 dmd
-4 忙 jZk
-4 想 <host> ahl
-4 想 ajj
-4 成 <zone> jdg
-4 成 mcf
-4 我 <client> ndc
-4 我 jdg
-4 户 <client> pgX
-4 户 <own> glb
-4 户 agm
-4 打 klX
-4 扫 jhc
-4 把 jmX
-4 抓 <client> ubX
-4 抓 <host> bjh
-4 抓 ekf
-4 报 dhi
-4 掉 fej
-4 接 <client> dkf
-4 接 bij
-4 控 eje
-4 收 led
-4 改 <outside> nga
-4 改 <zone> jfd
-4 改 lfb
-4 放 cjh
-4 教 pda
-4 日 fej
-4 时 ndc
-4 明 <own> flc
-4 明 flc
-4 映 Xgq
-4 是 <client> pcc
-4 是 <gateway> efj
-4 是 <outside> del
-4 是 <zone> jaj
-4 是 jch
-4 最 gjd
-4 有 <gateway> dfl
-4 有 <zone> sdW
-4 有 rZc
-4 本 <host> lfc
-4 本 <own> fjf
-4 本 ihc
-4 机 <client> ele
-4 机 <far> dme
-4 机 fmb
-4 条 <host> lcf
-4 条 <outside> qhV
-4 条 <own> enb
-4 条 <zone> lec
-4 条 lfb
-4 来 Vpi
-4 查 Xjm
-4 求 bhk
-4 没 <gateway> ebm
-4 烦 <zone> jef
-4 烦 gjd
-4 班 kcf
-4 用 <host> aqc
-4 用 <own> dle
-4 用 iic
-4 电 <own> bmf
-4 的 <client> jfe
-4 的 <far> anf
-4 的 <gateway> aki
-4 的 <host> fej
-4 的 <outside> ibj
-4 的 <own> dyR
-4 的 <public> ben
-4 的 <zone> nlU
-4 的 kib
-4 目 <client> fdl
-4 目 fbm
-4 直 <client> khb
-4 直 <gateway> fkd
-4 直 <host> fkd
-4 直 <zone> bfm
-4 看 <client> mec
-4 看 <gateway> efj
-4 看 <host> bme
-4 看 <own> clf
-4 看 <zone> hbk
-4 看 djg
-4 确 uUe
-4 程 <client> glb
-4 端 <gateway> dgj
-4 端 <own> eje
-4 端 <server> dcm
-4 端 dob
-4 第 <outside> pea
-4 第 kdf
-4 经 gam
-4 网 crZ
-4 老 <outside> cgk
-4 老 dfk
-4 能 <far> ckg
-4 能 <host> bhk
-4 能 <outside> cpb
-4 能 <own> ejf
-4 能 <public> cgk
-4 能 cjh
-4 脑 kee
-4 自 <outside> clf
-4 自 <own> goY
-4 自 dih
-4 行 <client> qZd
-4 行 <zone> ofZ
-4 被 jfe
-4 要 <host> foZ
-4 要 kia
-4 认 lde
-4 设 jja
-4 访 blf
-4 话 dmd
-4 说 <own> fje
-4 说 fkd
-4 请 <client> oae
-4 请 kdf
-4 走 Ypf
-4 超 <gateway> dbo
-4 超 kgc
-4 转 <outside> naf
-4 转 mag
-4 边 lfc
-4 还 <far> fje
-4 还 <gateway> dob
-4 还 <outside> fej
-4 还 <own> gsU
-4 这 <client> hid
-4 这 <zone> ofZ
-4 这 gkc
-4 连 <own> boc
-4 连 blg
-4 通 <gateway> fcl
-4 通 eek
-4 那 <outside> Wqf
-4 那 jmX
-4 邮 blg
-4 都 mec
-4 里 <host> Ysc
-4 里 Voj
-4 错 ncd
-4 问 <client> occ
-4 问 <host> fek
-4 问 <own> gkd
-4 问 <zone> fdk
-4 问 cij
-4 面 iic
1 $ <client> odc
1 $ <far> Zof
1 $ <gateway> ahl
1 $ <own> ejf
1 $ <public> bne
1 $ <server> eek
1 $ <zone> jbi
1 ' , <n> ked
1 ' , kfd
1 ' <outside> dih
1 ' <own> kfd
1 ' kbh
1 ' off cgk
1 ' out efj
1 ' out of efj
1 's <gateway> iak
1 's <host> Uqi
1 's <n> clf
1 's <service> Zsb
1 's <zone> fmc
1 's amh
1 , <client> , dgk
1 , <client> gdj
1 , <far> bpc
1 , <gateway> ika
1 , <gateway> 会 fje
1 , <gateway> 放 jja
1 , <gateway> 这 fpY
1 , <host> edl
1 , <n> $ dqZ
1 , <n> , cme
1 , <n> cmd
1 , <n> tcp Zmh
1 , <n> udp kee
1 , <n> 端 fje
1 , <outside> 访 dfj
1 , <public> ecm
1 , <server> hbk
1 , <service> <server> neb
1 , <service> ? dnb
1 , <service> on qac
1 , <zone> fdl
1 , <zone> 的 aki
1 , <zone> 还 cfl
1 , allowed ? ejf
1 , allowed or iid
1 , and does ckg
1 , and eek
1 , any ila
1 , any port bmf
1 , are anf
1 , but ihd
1 , can jch
1 , can they uZZ
1 , coming mfa
1 , dgi
1 , do dhi
1 , do we eej
1 , does <service> jib
1 , does it dkg
1 , does the ikZ
1 , dst <host> hid
1 , dst ncd
1 , fine Zrc
1 , foxmail mfb
1 , from Zmh
1 , has jge
1 , i e hdi
1 , i qYe
1 , ip cem
1 , is <service> nae
1 , is it eqY
1 , is kee
1 , is that ika
1 , is the jYl
1 , it qSk
1 , never flc
1 , no Zep
1 , not Xqf
1 , nothing bmf
1 , ok njW
1 , on dev kgc
1 , open ? peZ
1 , open gma
1 , or does hla
1 , or iid
1 , or is kcg
1 , outlook xfQ
1 , permitted ? fkd
1 , permitted fkd
1 , port <n> dek
1 , port dek
1 , session dnc
1 , should hkb
1 , so eke
1 , source bpb
1 , target ncd
1 , tcp <n> kmW
1 , tcp ioW
1 , tcp port Zof
1 , the ibj
1 , udp <n> dmc
1 , udp dmd
1 , verdict ? hid
1 , verdict hid
1 , what bfm
1 , when uXc
1 , where qca
1 , which lde
1 , while fje
1 , who jbi
1 , will it mhZ
1 , will the imZ
1 , works gma
1 , works or jef
1 , would fej
1 , would it Zof
1 , would that Zpe
1 , yes ckg
1 , 一 dkf
1 , 一 直 dkf
1 , 不 Yfp
1 , 从 dob
1 , 会 ihd
1 , 会 不 bji
1 , 会 被 lfc
1 , 出 gje
1 , 出 得 gjd
1 , 发 dob
1 , 发 信 ndd
1 , 回 gkc
1 , 帮 fmb
1 , 帮 看 fkd
1 , 想 qbc
1 , 我 cnd
1 , 收 rcZ
1 , 放 行 ked
1 , 是 gam
1 , 目 jfe
1 , 目 的 jfe
1 , 端 clf
1 , 端 口 clf
1 , 能 edl
1 , 行 lYj
1 , 要 sZb
1 , 说 led
1 , 走 bij
1 , 这 gjd
1 , 这 样 dhi
1 , 连 gma
1 , 连 的 jbi
1 , 通 ndc
1 , 麻 hid
1 , 麻 烦 hid
1 -> <client> qVh
1 -> <far> occ
1 -> <gateway> mag
1 -> <host> <service> kef
1 -> <host> ? dgj
1 -> <host> pad
1 -> <outside> , mag
1 -> <outside> jef
1 -> <own> , pgX
1 -> <own> ok mga
1 -> <zone> , mbg
1 -> <zone> <service> jeg
1 -> mZh
1 -d <host> -j Xdr
1 -d <host> -p kZj
1 -d <host> iak
1 -d <outside> jdg
1 -d <zone> ici
1 -d ici
1 -j <far> jee
1 -j <host> ekd
1 -j <outside> fjd
1 -j <zone> Wio
1 -j accept $ eek
1 -j accept after fam
1 -j drop , Zat
1 -j drop hdi
1 -j gkc
1 -j masquerade , gUs
1 -j masquerade bkh
1 -j snat del
1 -j snat to del
1 -o <outside> -j fej
1 -o <outside> -p jdg
1 -o <outside> idh
1 -o <zone> -d jfe
1 -o <zone> -j mdd
1 -o <zone> -p idh
1 -o <zone> jef
1 -o jef
1 -p <host> cii
1 -p <outside> fej
1 -p <own> eke
1 -p tcp dport Ykk
1 : <client> qYe
1 : <far> djg
1 : <gateway> kdg
1 : <host> apc
1 : <n> : cii
1 : <n> failed kef
1 : <server> Wds
1 : <zone> fna
1 : connection timed efj
1 : fkd
1 : is kgc
1 : permitted cmf
1 : postfix jef
1 ; <outside> pae
1 ; <own> fjd
1 ; khb
1 <- <host> Zsc
1 <- <zone> cnd
1 <- dob
1 <client> <client> rab
1 <client> <own> ejf
1 <client> <server> edk
1 <client> <zone> Qb1
1 <client> ecm
1 <client> 的 <n> fVs
1 <client> 的 eYq
1 <client> 要 bgl
1 <far> , Yeq
1 <far> : cjh
1 <far> : connection ejf
1 <far> <client> mWk
1 <far> <far> ejf
1 <far> <host> ckh
1 <far> <outside> Zcr
1 <far> <public> cZr
1 <far> echo kcg
1 <far> echo request kcg
1 <far> efk
1 <far> s , lha
1 <far> s lgc
1 <gateway> <client> cbq
1 <gateway> <far> dnc
1 <gateway> <gateway> hdi
1 <gateway> <zone> lbh
1 <gateway> gam
1 <host> , iZl
1 <host> : connection fmb
1 <host> : fmb
1 <host> <client> nZg
1 <host> <host> Ygp
1 <host> <n> mfb
1 <host> <outside> njW
1 <host> <server> Ydr
1 <host> <zone> ndc
1 <host> iZl
1 <host> r , dgj
1 <host> r cgk
1 <host> s , kai
1 <host> s kai
1 <host> 上 Zeo
1 <host> 的 <n> dpa
1 <host> 的 dih
1 <n> $ $ fje
1 <n> $ fje
1 <n> , Yqe
1 <n> : <n> cii
1 <n> : cjh
1 <n> <client> hjd
1 <n> <far> naf
1 <n> <host> Xva
1 <n> <n> <n> mag
1 <n> <n> kai
1 <n> <outside> gkc
1 <n> <own> eke
1 <n> <zone> mZi
1 <n> ? $ emb
1 <n> ? coc
1 <n> enb
1 <n> from Zkj
1 <n> from my dgj
1 <n> nc : dkf
1 <n> nc dkf
1 <n> on <client> dgj
1 <n> tcp jib
1 <n> trying <own> fje
1 <n> trying fna
1 <n> udp , ejf
1 <n> udp ele
1 <n> 不 djf
1 <n> 不 通 djf
1 <n> 吗 dkf
1 <n> 应 dmd
1 <n> 应 该 dmd
1 <n> 直 ejf
1 <n> 直 接 ejf
1 <n> 端 gkc
1 <n> 端 口 gkc
1 <n> 通 dkf
1 <outside> , lcf
1 <outside> <zone> lbg
1 <outside> jfe
1 <own> $ $ dii
1 <own> $ dii
1 <own> , <service> eek
1 <own> , dhi
1 <own> , port gdj
1 <own> : connection eke
1 <own> : fje
1 <own> <client> kdg
1 <own> <far> kch
1 <own> <n> qTk
1 <own> <outside> qac
1 <own> <own> cnd
1 <own> <public> fXq
1 <own> <server> eek
1 <own> <service> sUf
1 <own> ? gam
1 <own> on <n> fXq
1 <own> on fbm
1 <own> port <n> efj
1 <own> port efj
1 <own> tcp <n> oea
1 <own> tcp oea
1 <own> timed eej
1 <own> 打 efj
1 <own> 收 <service> fej
1 <own> 的 <n> fcm
1 <own> 的 ecm
1 <server> 的 <service> bkh
1 <server> 的 bkh
1 <server> 能 ekd
1 <server> 要 uaZ
1 <service> $ $ blg
1 <service> $ blg
1 <service> , <n> bpc
1 <service> , Xre
1 <service> : connect fdj
1 <service> <client> pfZ
1 <service> <far> cme
1 <service> <gateway> dkf
1 <service> <host> <n> pYf
1 <service> <host> anf
1 <service> <n> Zta
1 <service> <outside> kee
1 <service> <own> <n> mfb
1 <service> <own> jia
1 <service> <server> bhk
1 <service> <zone> bji
1 <service> ? $ fpY
1 <service> ? drY
1 <service> glb
1 <service> into pYe
1 <service> ok ? Yjm
1 <service> ok Xmj
1 <service> to <host> naf
1 <service> to rRk
1 <service> 到 <gateway> jdg
1 <service> 到 <host> fbm
1 <service> 到 nXi
1 <zone> , ncd
1 <zone> <client> fpY
1 <zone> <zone> hkb
1 <zone> jic
1 <zone> 上 iWp
1 <zone> 收 fYo
1 <zone> 的 jef
1 <zone> 的 同 hal
1 <zone> 能 uaY
1 <zone> 能 上 odc
1 ? <client> hla
1 ? <far> mgb
1 ? <gateway> Zfo
1 ? <host> Srj
1 ? <outside> jgd
1 ? <own> dih
1 ? <zone> gnZ
1 ? ? $ jhc
1 ? ? ? cfk
1 ? ? hdh
1 a <far> egj
1 a ? eke
1 a flb
1 able <client> pXg
1 able <host> qYd
1 able lfc
1 able to <service> pYg
1 able to hit hal
1 able to lfc
1 able to talk gjd
1 accept ihd
1 access <outside> dme
1 access ? $ fkd
1 access ? fkd
1 access llW
1 adress Xer
1 after <own> gnZ
1 after bne
1 after that ? gjd
1 after that fkc
1 afterwards ? $ cji
1 afterwards ejf
1 against pZe
1 aimed at <own> kfc
1 aimed at kfc
1 aimed kfc
1 allowed <client> klX
1 allowed <far> Xpf
1 allowed <gateway> pfY
1 allowed <host> fan
1 allowed <zone> rcZ
1 allowed ? $ goY
1 allowed ? goY
1 allowed gdj
1 allowed or mhZ
1 allowed out hZm
1 allowed out to hZm
1 allowed to bii
1 allowed to talk pfY
1 and <client> hbl
1 and <far> ihd
1 and <gateway> eld
1 and <host> kbi
1 and <outside> lbh
1 and <own> cuV
1 and <zone> iZl
1 and gets dpa
1 and has lfd
1 and has to lfd
1 and i rbZ
1 and ibj
1 and it bkh
1 and nothing jYm
1 and outlook cfl
1 and since jef
1 and the lgb
1 and want occ
1 and want to jgd
1 answer Zpe
1 answers cii
1 anything dpa
1 are <client> bgl
1 are <zone> ked
1 are able kgc
1 are able to kgc
1 as <client> edl
1 as <gateway> bne
1 as <host> fcl
1 as <own> Ytb
1 as eke
1 as seen amg
1 asks <client> pad
1 asks pad
1 at <client> bpc
1 at <far> Zil
1 at <gateway> eXr
1 at <outside> ihd
1 at <server> fVs
1 at <zone> clf
1 at Zmi
1 at all $ fkd
1 at all , cmf
1 at all ? dhi
1 at all dgj
1 be <client> lfb
1 be <far> hic
1 be <gateway> cbp
1 be <host> fqY
1 be <own> eke
1 be <zone> jYm
1 be able kXl
1 be able to kXl
1 be cih
1 being eke
1 blocked <client> pad
1 blocked ? ihd
1 blocked nbe
1 blocking <gateway> ddm
1 blocking ddm
1 box $ $ aeo
1 box $ aeo
1 box , Ybt
1 box <gateway> hid
1 box <zone> odc
1 box ? $ dme
1 box ? dme
1 box hid
1 box itself lga
1 browse <zone> kdf
1 browse lcf
1 but <outside> chi
1 but <own> duV
1 but cbp
1 by <client> gma
1 by <host> ckg
1 by <outside> ijb
1 by <service> , fmb
1 by <service> fmb
1 calls pbc
1 can <client> vdT
1 can <far> mcd
1 can <service> ndc
1 can get sYd
1 can hcj
1 can i gXp
1 can not jmX
1 can open mga
1 can reach qgW
1 can use <own> ngZ
1 can't <client> jfe
1 can't <host> rVg
1 can't <zone> mec
1 can't open med
1 can't sfV
1 cannot kdg
1 cannot open fej
1 cant <client> qYe
1 cant <zone> ogY
1 cant open led
1 cant sbZ
1 client <zone> kgd
1 client jib
1 clients <outside> rYd
1 clients get qYe
1 clients lce
1 collects bod
1 come <own> dnc
1 come back mga
1 come kha
1 coming bne
1 coming in dpa
1 complain efj
1 complains gjd
1 conect led
1 conect to led
1 configured fYp
1 connect <client> oZf
1 connect <own> glb
1 connect led
1 connect to <own> gjd
1 connection djg
1 connects <far> sXd
1 connects <outside> fbn
1 connects <zone> kgc
1 connects lde
1 connects to <own> kgc
1 connects to jef
1 could <client> obd
1 could <outside> sdX
1 could <zone> kee
1 could hkb
1 curl -v jfe
1 curl <own> ihd
1 curl jhd
1 dead glb
1 deliver <host> tbY
1 deliver outbound sbZ
1 deliver sbY
1 delivers <far> lde
1 delivers lde
1 direct <host> chj
1 direct dfk
1 directly , cnd
1 directly <host> cme
1 directly <zone> cpb
1 directly ? $ bhk
1 directly ? bhk
1 directly anf
1 directly on <n> glb
1 directly on dle
1 dnat <zone> Xfq
1 dnat Ycs
1 do <client> rYd
1 do <gateway> efk
1 do <own> Yog
1 do jfe
1 do they get jfe
1 do they jfe
1 do with eek
1 does <far> ihd
1 does <gateway> cjh
1 does <host> icj
1 does <outside> bfm
1 does <own> dle
1 does <zone> ibj
1 does anything kZk
1 does it cne
1 does not aki
1 does that ngZ
1 does the <gateway> hkb
1 doesn't ben
1 doing bfm
1 dont mfc
1 dport <n> Zqd
1 dport Zqd
1 drop <gateway> bWw
1 drop lVm
1 dropped gkb
1 dropped or ihd
1 dst <client> kdg
1 dst <client> len tWd
1 dst <far> len iib
1 dst <far> type jgd
1 dst <host> kgc
1 dst <host> len kdf
1 dst <host> sport kfd
1 dst <own> dport ndc
1 dst kee
1 eating <gateway> eYq
1 eating eYq
1 eating it fYp
1 echo <far> dhi
1 end up ejf
1 even <gateway> fej
1 even <zone> iak
1 even aki
1 even get adp
1 ever hkb
1 every <own> dkf
1 every minute amf
1 every ncd
1 expected occ
1 exposed fpY
1 fail ofZ
1 failed <own> fcl
1 failed fcl
1 fetch xUb
1 fetches uUe
1 finally <client> kgc
1 finally jgd
1 folks <zone> hbk
1 folks hbk
1 for <client> Zmh
1 for <far> jfe
1 for <host> jcg
1 for <outside> hid
1 for <own> dgj
1 for <own> port tdW
1 for <service> $ djg
1 for <service> hlZ
1 for <service> over amg
1 for clg
1 for me flb
1 for the cob
1 forward <gateway> eXr
1 forward eUu
1 forward that cVu
1 forwarded gpX
1 from <client> , dld
1 from <client> lia
1 from <far> bkh
1 from <gateway> Yua
1 from <host> dnc
1 from <outside> $ dle
1 from <outside> , ele
1 from <outside> ? fkd
1 from <outside> Xkl
1 from <outside> still cgk
1 from <own> ljZ
1 from <zone> , cle
1 from <zone> jhc
1 from fna
1 from line <n> cem
1 from line cem
1 from my kmW
1 from talking pbc
1 from the agm
1 from the port Zcr
1 get <client> dob
1 get <host> jgc
1 get <outside> kgc
1 get <own> flc
1 get <service> jWn
1 get <service> on ddn
1 get <zone> jZk
1 get an answer oYg
1 get an oYg
1 get aoe
1 get at <host> nbe
1 get at nbe
1 get forwarded kgc
1 get in lZi
1 get out khb
1 get out to rWf
1 get the anf
1 get through to jfe
1 get to <far> sWf
1 get to <host> ncd
1 get to <own> kdf
1 get to <service> jef
1 get to qWg
1 get to the pdZ
1 gets <client> etV
1 gets <far> gkb
1 gets <outside> ial
1 gets <own> gjd
1 gets <zone> lZi
1 gets Zof
1 gets nothing back mdd
1 gets nothing qfX
1 gets out jib
1 gets out to qeY
1 gets to ben
1 gives <client> emc
1 gives <own> fkd
1 gives Yqe
1 go <zone> kee
1 go clf
1 go through enb
1 goes bij
1 goes thru fkd
1 going <client> oZg
1 going <zone> jgd
1 going pYf
1 going to <own> cgk
1 going to nZg
1 good djf
1 guys ncd
1 hairpin iid
1 hands fje
1 hangs ogZ
1 has <client> hmZ
1 has <host> efk
1 has <zone> jZl
1 has to gma
1 have <zone> kef
1 have a kcg
1 have a way kcg
1 have lZh
1 have no bgl
1 hit <client> qZd
1 hit <host> jdg
1 hit <host> on icj
1 hit <outside> peZ
1 hit <own> kee
1 hit <own> on pad
1 hit <service> kdf
1 hit mec
1 hitting kcg
1 host , Ykk
1 host <outside> lfc
1 host on amf
1 hosts <zone> qac
1 hosts bpc
1 i <client> sdX
1 i <host> rba
1 i <outside> gWq
1 i <own> Vxa
1 i <zone> fcl
1 i get hdj
1 i obd
1 i see kaj
1 icmp Pmr
1 if <own> fje
1 if i frV
1 if jhb
1 if we hid
1 in <client> nYh
1 in <far> lde
1 in <gateway> gbl
1 in <host> Xse
1 in <outside> lde
1 in <own> fje
1 in <server> ffj
1 in <zone> mbg
1 in a jjb
1 in it Uiq
1 in jaj
1 in the bfn
1 instead Zcr
1 instead of ddm
1 into <client> eqY
1 into <own> dmc
1 into <zone> lai
1 into cnd
1 into the dhi
1 ip <client> jgd
1 ip <far> khb
1 ip <own> cbp
1 ip <zone> efj
1 ip daddr <client> mec
1 ip daddr <host> kdf
1 ip daddr mdc
1 ip dscp cs ekd
1 ip dscp ekd
1 ip saddr <far> cgk
1 ip ttl <n> djg
1 ip ttl djg
1 is <client> clf
1 is <far> fna
1 is <gateway> hWp
1 is <host> jic
1 is <outside> eao
1 is <own> dih
1 is <server> dem
1 is <zone> lcf
1 is a ibj
1 is able jff
1 is able to jff
1 is being lga
1 is blocked ndb
1 is fine Wdt
1 is fje
1 is full Xkl
1 is full of Xkl
1 is it ? emc
1 is it iic
1 is not emc
1 is supposed flc
1 is supposed to flc
1 is that kdf
1 is the hkb
1 is what rYe
1 it <client> kdf
1 it <outside> Uhr
1 it <own> eke
1 it cem
1 it works agm
1 itself $ $ glc
1 itself $ glc
1 itself , iib
1 itself -> jfe
1 itself : fje
1 itself <gateway> jhc
1 itself <host> qca
1 itself ? $ ckg
1 itself ? ckg
1 itself able jef
1 itself able to jef
1 itself get out qeY
1 itself get qbb
1 itself get to qYe
1 itself nfZ
1 itself open eld
1 itself reach nfa
1 itself resolve jef
1 itself to gbk
1 just <client> ncc
1 just <host> dfl
1 just <zone> lbg
1 just hangs hid
1 just hjd
1 just sits kef
1 just sits there kef
1 keep qca
1 keeps <client> jef
1 keeps jef
1 land jlY
1 laptop <zone> jbj
1 laptop cjh
1 last <zone> nYh
1 last jef
1 last week and ihd
1 len <client> Zrc
1 len <far> mbf
1 len <gateway> glb
1 len <host> fje
1 len <n> hjd
1 len <n> proto flc
1 len <n> tos fkd
1 len <n> ttl khb
1 len <own> dsX
1 len hjd
1 let <far> bmg
1 let <gateway> bdo
1 let <zone> bXt
1 let ben
1 let it bfm
1 let me fej
1 let that fek
1 let that through cfl
1 let through bra
1 lets <gateway> eap
1 lets eap
1 letting <gateway> fcl
1 letting fcl
1 listens <client> dle
1 listens dle
1 loads ele
1 log oae
1 logs : jfe
1 logs <client> oae
1 logs oae
1 logs this rZc
1 lose <far> naf
1 lose <zone> qdY
1 lose sbZ
1 mac <n> : fej
1 mac <zone> eej
1 mac eej
1 machine lga
1 make <own> bmf
1 make <zone> pae
1 make it out ckg
1 make it to nbe
1 may <host> neb
1 may <zone> rYd
1 may sYb
1 must <client> eld
1 must <host> obe
1 must <zone> lbg
1 must gjc
1 my Xua
1 need <zone> led
1 need lbg
1 needs <client> vSf
1 needs <host> rdY
1 needs <zone> hdi
1 needs mce
1 needs to pull teV
1 net <zone> dih
1 net dih
1 network <zone> fpZ
1 network fpZ
1 never jkZ
1 no <client> lgb
1 no <own> glb
1 no jbi
1 not <own> clf
1 not lkW
1 now sYc
1 of <host> Wsf
1 of glc
1 off <outside> Ygo
1 off caq
1 off the dgj
1 off the port dgk
1 ok <far> Ypf
1 ok <host> kbi
1 ok <outside> cme
1 ok ? $ jch
1 ok or ahl
1 on <client> khb
1 on <gateway> arb
1 on <host> bji
1 on <n> $ jgd
1 on <n> and gpX
1 on <n> does enb
1 on <n> for Zlh
1 on <n> or dke
1 on <n> tcp apd
1 on <n> then gma
1 on <n> udp kgd
1 on <outside> iic
1 on <own> bnd
1 on <public> ejg
1 on <server> fdl
1 on <service> $ bne
1 on <service> , bqb
1 on <service> ? chj
1 on <zone> jYk
1 on port <n> foZ
1 on port foZ
1 on tcp <n> fbm
1 on tcp fbm
1 on the aeo
1 once hmY
1 only Wdt
1 onto lZi
1 open <client> jee
1 open <gateway> hmZ
1 open <host> lha
1 open <outside> mec
1 open <own> ? mga
1 open <own> kia
1 open <service> on kcf
1 open <service> qYd
1 open <zone> gbl
1 open ? ikZ
1 open a naf
1 open for emd
1 open hid
1 open to Zrc
1 open to the fkd
1 opening <client> qfX
1 opening <own> lfc
1 opening <zone> ici
1 opening lah
1 opens <client> qXe
1 opens <outside> egj
1 opens <own> ljX
1 opens <service> pda
1 opens <zone> kfd
1 opens fine fma
1 opens odb
1 or <gateway> bcp
1 or <host> bkg
1 or <outside> hkb
1 or <zone> kkY
1 or Zkj
1 or do dkf
1 or does it fej
1 or does nZg
1 or is it jdg
1 or is jdg
1 or not ? jeg
1 or not hdi
1 our <far> oeZ
1 our neb
1 out <host> dle
1 out <outside> efj
1 out <zone> mac efj
1 out <zone> src fek
1 out mac <n> dfl
1 out mac dfl
1 out of fkd
1 out of line dfj
1 out of the Sfv
1 out on <outside> pZe
1 out on pZe
1 out src Zgn
1 out to <far> led
1 out to <outside> jef
1 out to led
1 outlook <zone> ncc
1 outlook idh
1 over <client> lde
1 over <far> Vrf
1 over <host> bmf
1 over <n> , eld
1 over <n> dme
1 over <outside> cme
1 over <own> Zpe
1 over <service> $ Yrd
1 over <service> , ndd
1 over <service> <n> dme
1 over <service> ? kqS
1 over <service> cih
1 over <service> does jfe
1 over jge
1 over tcp <n> btY
1 over tcp btY
1 over udp <n> kdf
1 pass <gateway> cVv
1 pc <client> Ygp
1 pcs <zone> rba
1 pcs rba
1 people <zone> tdW
1 people are Zdq
1 people qdZ
1 permitted <client> hkb
1 permitted <zone> tYb
1 permitted ? $ jgc
1 permitted ? jgc
1 permitted lfc
1 permitted to scZ
1 ping <client> 2SY
1 ping <far> nZg
1 ping <gateway> pZe
1 ping <zone> mfb
1 ping pfZ
1 ping 不 kcf
1 ping 不 通 kcf
1 ping 得 oYg
1 ping 得 通 jdg
1 pinging nbe
1 pings kee
1 please pad
1 pls $ $ fna
1 pls $ fna
1 pls <host> coc
1 pls cqb
1 polls tWd
1 port <far> Zqd
1 port <gateway> glb
1 port <host> Zhm
1 port <n> $ enb
1 port <n> , fld
1 port <n> : eld
1 port <n> ? ali
1 port <n> and anf
1 port <n> dgj
1 port <n> does dmc
1 port <n> failed jdg
1 port <n> is dle
1 port <n> since fkd
1 port <n> udp Ysc
1 port <n> will enb
1 port <zone> eld
1 port chj
1 possible fqY
1 postfix <service> <n> kZj
1 postfix <service> kZj
1 postfix smtpd <n> aoe
1 postfix smtpd aoe
1 prints mce
1 proto emc
1 proto tcp emc
1 pulls <client> oaf
1 pulls oZf
1 pushes <client> wRf
1 pushes oZf
1 r <far> fYp
1 reach <client> tUf
1 reach <far> ofZ
1 reach <host> kbg
1 reach <host> on fcm
1 reach <outside> hcj
1 reach <own> $ lgb
1 reach <own> kgc
1 reach <service> lfc
1 reach <service> on kgd
1 reach <zone> mec
1 reach ubY
1 reachable <host> Ytb
1 reachable by fmb
1 reachable dkf
1 reachable for bji
1 reachable from <outside> djg
1 reachable from Ypf
1 receives mdd
1 refused <own> ejf
1 refused ihd
1 reports <client> oZf
1 reports rac
1 right jkZ
1 right now mbf
1 rules <zone> dbo
1 rules cdo
1 run mjX
1 runs <client> coc
1 runs coc
1 s , gjd
1 s , seq eje
1 s <client> kef
1 s <far> jib
1 s <host> Ymi
1 s <own> djg
1 s flc
1 say <zone> kfc
1 say mce
1 says : jfe
1 says <client> jef
1 says <outside> mZh
1 says <own> Zqd
1 says <service> pWh
1 says <zone> lgb
1 says kgc
1 scrapes <client> nbd
1 scrapes nbd
1 see <far> bra
1 see <host> dhj
1 see <zone> tXc
1 see cjh
1 see the iWo
1 see when Zog
1 sees dke
1 segment <zone> kdf
1 send <host> vXb
1 send mail lcf
1 send rYd
1 sending pcb
1 sends <client> qYe
1 sends <host> lah
1 sends qWg
1 sends to fbm
1 server $ $ sXe
1 server $ sXe
1 server , blg
1 server <host> on bne
1 server ? $ anf
1 server ? anf
1 server at Ydq
1 server be hhd
1 server by <public> ddm
1 server by Zjl
1 server get gnZ
1 server in Wmk
1 server is Ymh
1 server itself iXn
1 server on <n> eld
1 server on <service> eje
1 server on ahl
1 server or Ppp
1 server over <service> agm
1 server over agm
1 server reach ldf
1 server reachable bbr
1 server see Zli
1 server see the cjh
1 server to mbf
1 server's <host> cjg
1 server's cjg
1 set Zdq
1 she lhZ
1 should <client> gje
1 should <host> apd
1 should <own> eje
1 should <zone> dkg
1 should be emc
1 should clf
1 shows <client> ncd
1 shows <gateway> Ygp
1 shows <zone> cel
1 shows edl
1 shows only agm
1 shows only this bgl
1 shows this Xkl
1 side <outside> qdZ
1 side jbi
1 since <client> lfb
1 since hkb
1 since the hkb
1 sits ecm
1 so kZj
1 sport <far> Ysc
1 sport <host> gma
1 sport <own> gdj
1 src <host> cme
1 start hid
1 still <client> uVc
1 still <far> oea
1 still <host> kia
1 still <outside> lfb
1 still <own> ekd
1 still arrive ijc
1 still be able dfk
1 still be hdi
1 still come cmd
1 still get <service> fje
1 still get to dfk
1 still kgc
1 still open mfb
1 still reach mbf
1 still work ? fmb
1 still work eob
1 straight <outside> odb
1 straight lgb
1 supposed jfe
1 supposed to jfe
1 survive hjc
1 take <service> apc
1 take bpc
1 talk <client> oXh
1 talk <host> qca
1 talk <zone> jfe
1 talk rbZ
1 talk to <host> lfd
1 talk to <zone> jef
1 talk to pad
1 talking <zone> jfe
1 talking ncd
1 talking to <own> kgc
1 talking to occ
1 talks oea
1 talks to oda
1 tcp <client> crZ
1 tcp <far> hid
1 tcp <host> bmf
1 tcp <n> $ djg
1 tcp <n> , anf
1 tcp <n> <n> mec
1 tcp <n> ? ajk
1 tcp <n> clf
1 tcp <outside> fkd
1 tcp <own> aik
1 tcp cme
1 tcp dport <n> cme
1 tcp dport cme
1 tells nfa
1 that <zone> cgk
1 that's lde
1 the <client> gjd
1 the <host> Zhm
1 the <outside> del
1 the <own> eke
1 the <zone> aas
1 the Zgn
1 the same bfl
1 then <client> tZa
1 then <host> gkd
1 then ? $ gmb
1 then ? gmb
1 then get <service> iWo
1 then get idi
1 they <zone> sZb
1 they sZb
1 through <host> cem
1 through <outside> cpb
1 through <own> edk
1 through <zone> kbg
1 through this box iic
1 through this hjc
1 timeout oWh
1 times <own> cmf
1 times fkd
1 times out fkd
1 times out on kee
1 to <client> , wZX
1 to <client> odb
1 to <client> on oZf
1 to <far> ? ogZ
1 to <far> sZc
1 to <far> udp naf
1 to <gateway> , kcg
1 to <gateway> iWp
1 to <host> $ jfd
1 to <host> , jch
1 to <host> <n> jaj
1 to <host> <service> dgj
1 to <host> does jef
1 to <host> mbf
1 to <host> on jaj
1 to <outside> , obd
1 to <outside> accept gYo
1 to <outside> sXd
1 to <own> ? mga
1 to <own> mha
1 to <own> ok ngZ
1 to <own> port hbk
1 to <own> tcp bgl
1 to <zone> , gkc
1 to <zone> : lbg
1 to <zone> <service> jdg
1 to blame eek
1 to kef
1 to our jdg
1 to port <n> meb
1 to port meb
1 to reach bfl
1 to the <gateway> kcg
1 today ibj
1 toward kdf
1 towards <client> kdf
1 towards <far> mbf
1 towards <zone> pVh
1 towards pZf
1 tries del
1 true ? $ Wnj
1 true ? Xni
1 true lgc
1 trying <own> curl dkf
1 trying <own> ejf
1 trying ele
1 type <far> anf
1 type <n> cih
1 type <n> code cih
1 type <own> gXp
1 udp <client> obd
1 udp <far> Tuf
1 udp <n> , Vsf
1 udp <n> ? lkX
1 udp <n> kgc
1 udp <outside> ZuZ
1 udp <own> efj
1 udp jbi
1 up <client> sXd
1 up sXd
1 use <zone> mec
1 use nfa
1 user odb
1 users <outside> hdi
1 users <zone> jfe
1 users kdf
1 verdict jci
1 via <own> afo
1 via <service> oeZ
1 via <zone> kXl
1 visible cme
1 wants <client> pXg
1 wants <far> pad
1 wants <host> ncd
1 wants <service> qXf
1 wants <zone> kde
1 wants rVg
1 wants to ncc
1 was foZ
1 were <outside> efj
1 were efj
1 what <zone> Vdu
1 what dhi
1 what does aoe
1 when <client> lag
1 when <gateway> fdk
1 when <host> aij
1 when <own> fke
1 when djh
1 when it kfd
1 when the ejf
1 where <own> ckg
1 where does jhc
1 where kgc
1 which <own> dle
1 which ejf
1 while <own> csY
1 while <zone> dgj
1 while cgk
1 while the cgk
1 who <client> mce
1 who <outside> rba
1 who <zone> Zfo
1 who lah
1 why <client> mec
1 why <own> gna
1 why ? gdj
1 why chj
1 wifi <zone> lah
1 wifi lah
1 will <far> khc
1 will <host> ika
1 will <outside> hid
1 will <own> eoa
1 will nkW
1 will that bod
1 with <far> bnf
1 with <host> dle
1 with <outside> gmb
1 with <own> emc
1 with <service> <n> Zng
1 with <service> ? dmd
1 with <service> khb
1 with ikZ
1 without <host> kcg
1 without jff
1 wont <client> kdf
1 wont kee
1 work dkf
1 work for fkc
1 works <own> enb
1 works ? hla
1 works ihd
1 works or cme
1 would <client> ofZ
1 would <far> hbk
1 would <gateway> Yqe
1 would <host> aqd
1 would <outside> arb
1 would <own> fmb
1 would <zone> jgd
1 would be eZo
1 would goY
1 would that ekf
1 would the jgc
1 y jfe
1 y n $ jfe
1 y n jfe
1 yes qcb
1 yesterday eke
1 zone <zone> kkY
1 zone ohX
1 一 Zqd
1 一 直 Zog
1 上 , tVe
1 上 <client> nhY
1 上 <gateway> efj
1 上 <host> mlV
1 上 <outside> <n> dZq
1 上 <outside> kah
1 上 <outside> 走 ncd
1 上 <service> <host> oZf
1 上 <service> <own> lde
1 上 <service> rXf
1 上 <zone> gZn
1 上 ping tdW
1 上 不 kee
1 上 不 了 kee
1 上 到 eek
1 上 到 底 eek
1 上 执 kef
1 上 执 行 kef
1 上 抓 fej
1 上 抓 到 Ydr
1 上 抓 包 dfj
1 上 的 <service> Zpe
1 上 的 kfd
1 上 的 prometheus mbf
1 上 的 人 jef
1 上 看 afn
1 上 看 到 afn
1 上 网 idh
1 上 跑 kee
1 上 跑 的 kee
1 下 <zone> kdf
1 下 ckf
1 下 面 kdf
1 下 面 的 kdf
1 不 $ $ djg
1 不 $ djg
1 不 <far> ejf
1 不 <host> dcm
1 不 <outside> ejf
1 不 <own> glb
1 不 ? cme
1 丢 <gateway> efk
1 丢 efk
1 丢 掉 ffj
1 丢 的 ddm
1 丢 的 吗 ddm
1 为 <own> fjd
1 为 <zone> kfd
1 为 什 hid
1 为 什 么 hid
1 主 <host> pac
1 主 <server> dgj
1 主 lah
1 主 动 jch
1 主 动 连 lde
1 主 机 qYd
1 之 <gateway> dap
1 之 <zone> jja
1 之 ijb
1 之 后 , lcg
1 之 后 mZh
1 之 间 dke
1 了 $ $ eke
1 了 $ eke
1 了 <own> gbl
1 了 djg
1 了 吧 ? gjd
1 了 吧 eke
1 从 <outside> qeX
1 从 sdX
1 会 <client> dkf
1 会 <far> ekd
1 会 <gateway> cem
1 会 <host> gkc
1 会 <outside> aki
1 会 bjj
1 会 不 fdj
1 会 不 会 fdj
1 会 变 flb
1 会 变 成 flb
1 会 好 gjd
1 会 好 吗 gjd
1 会 拦 fej
1 会 拦 吗 fej
1 会 放 edl
1 会 转 flc
1 作 <client> dob
1 作 dob
1 做 <client> sab
1 做 <far> Vse
1 做 <service> kdf
1 做 occ
1 再 med
1 写 <server> eej
1 写 bik
1 写 的 <own> eek
1 写 的 eej
1 出 <client> rWf
1 出 <host> qca
1 出 <outside> jfe
1 出 <zone> mce
1 出 oea
1 出 去 jkZ
1 出 得 lcf
1 出 得 去 lcf
1 到 <client> ndc
1 到 <client> 的 mdd
1 到 <far> qad
1 到 <far> udp mag
1 到 <gateway> ecm
1 到 <host> iak
1 到 <host> 的 jdg
1 到 <outside> kgc
1 到 <own> <n> nbe
1 到 <own> 的 jfe
1 到 <own> 还 jfe
1 到 <zone> mdd
1 到 <zone> 的 pbd
1 到 nbe
1 到 底 cjh
1 去 <client> ndc
1 去 <far> rYd
1 去 <host> mcf
1 去 <outside> dfk
1 去 <own> pfY
1 去 <zone> mfb
1 去 <zone> 的 ecm
1 去 uZZ
1 去 掉 , dfj
1 去 掉 cfk
1 发 <client> lfd
1 发 <far> hla
1 发 <host> qdZ
1 发 <outside> Zjk
1 发 <own> fkd
1 发 <service> ejf
1 发 <zone> nfa
1 发 jef
1 发 信 , flc
1 发 信 <n> fje
1 发 信 alh
1 发 信 到 jee
1 发 信 走 glb
1 发 往 udV
1 发 来 ndc
1 发 来 的 ndc
1 发 给 wTe
1 可 <client> oZf
1 可 <outside> gdj
1 可 <zone> dhj
1 可 以 iZk
1 可 以 吗 csX
1 可 以 直 ofZ
1 可 以 连 fej
1 同 <zone> cfl
1 同 事 efj
1 吗 <client> eoa
1 吗 <far> hjc
1 吗 <gateway> eke
1 吗 <outside> dmd
1 吗 <own> fje
1 吗 <zone> jch
1 吗 ? $ idh
1 和 <zone> jeg
1 和 jef
1 啊 $ $ cjh
1 啊 $ cjh
1 啊 ele
1 回 lec
1 在 hjc
1 地 cgk
1 地 址 cgk
1 填 <own> , efj
1 填 <own> efj
1 填 <server> efj
1 填 efj
1 填 的 <own> efj
1 客 <outside> mfb
1 客 lkX
1 客 户 hjc
1 寄 khb
1 对 jef
1 就 <client> qfX
1 就 <host> bcp
1 就 <outside> ibi
1 就 <own> flc
1 就 <zone> jef
1 就 kbg
1 就 好 Zhl
1 就 正 ZZu
1 就 正 常 ZZu
1 就 没 dbo
1 就 能 jef
1 就 能 连 dfk
1 应 enb
1 应 该 enb
1 开 <client> clf
1 开 <outside> mce
1 开 <own> apd
1 开 <zone> naf
1 开 了 clf
1 开 放 mbe
1 开 放 吗 jfe
1 开 着 pbd
1 往 <client> tbY
1 往 <far> occ
1 往 <host> mcf
1 往 <outside> gck
1 往 <outside> 发 gcj
1 往 <zone> tcX
1 往 lZi
1 往 外 nfZ
1 往 外 发 nfZ
1 想 <client> qXe
1 想 <far> lcf
1 想 uUe
1 打 <client> nfa
1 打 <far> vZY
1 打 <outside> dfk
1 打 <own> cjh
1 打 <zone> cdn
1 打 gck
1 打 开 <own> lgb
1 打 开 <service> jfe
1 扫 <outside> mce
1 扫 sXd
1 把 qac
1 抓 bfm
1 报 <own> cme
1 报 cme
1 拦 <gateway> dem
1 拦 dem
1 拦 的 fej
1 拦 的 吗 fej
1 挂 pgY
1 挡 <gateway> edl
1 挡 edl
1 挡 掉 bgl
1 挡 的 eYq
1 推 pbc
1 提 <zone> sZc
1 提 glb
1 提 供 <service> iic
1 提 供 glb
1 收 <client> ena
1 收 <host> Zjk
1 收 <outside> jXm
1 收 <own> iic
1 收 <service> <n> fkd
1 收 <service> fej
1 收 <zone> khb
1 收 eke
1 收 不 fkc
1 收 不 了 kfd
1 收 不 到 flc
1 收 信 , ckg
1 收 信 hcj
1 收 邮 neb
1 收 邮 件 neb
1 放 <gateway> ebm
1 放 eek
1 放 不 eek
1 放 不 放 eek
1 放 开 nga
1 放 行 bji
1 放 行 了 gdk
1 放 行 吗 dfk
1 是 <gateway> Ybt
1 是 <host> fej
1 是 <outside> jja
1 是 <own> aij
1 是 <server> adp
1 是 <zone> hcj
1 是 lfb
1 是 否 mbf
1 有 <client> jkZ
1 有 <gateway> ecm
1 有 <host> Xre
1 有 <zone> hcj
1 有 gdj
1 有 关 efj
1 有 关 系 efj
1 有 放 cii
1 有 放 行 cii
1 本 机 <service> qYd
1 本 机 上 nea
1 本 机 能 emc
1 本 机 访 kde
1 本 机 连 meb
1 机 <zone> nfa
1 机 nfa
1 来 <client> mfb
1 来 <outside> kbh
1 来 的 sZb
1 查 <far> dle
1 查 <service> cfl
1 查 <zone> jbh
1 查 jee
1 正 <outside> Zil
1 正 Zil
1 正 常 Zil
1 没 <gateway> dek
1 没 <own> gkc
1 没 放 eek
1 没 问 dle
1 没 问 题 dle
1 测 jci
1 用 <client> lmW
1 用 <far> ofZ
1 用 <service> <n> dkf
1 用 <service> iic
1 用 <zone> nfa
1 用 foxmail dfl
1 用 foxmail 发 fej
1 用 lbg
1 用 户 jfe
1 用 户 用 kgc
1 用 户 连 jge
1 用 的 mbe
1 由 <client> cmd
1 由 cmd
1 的 <gateway> Xho
1 的 <host> Vml
1 的 <n> $ eoa
1 的 <n> , bmf
1 的 <n> ? gmb
1 的 <n> Yog
1 的 <n> udp Ypf
1 的 <n> 不 fpY
1 的 <n> 了 gnZ
1 的 <n> 会 bmf
1 的 <n> 发 flc
1 的 <n> 口 clf
1 的 <n> 和 cgk
1 的 <n> 对 eke
1 的 <n> 收 cnd
1 的 <n> 是 clf
1 的 <n> 有 emd
1 的 <n> 能 goY
1 的 <n> 通 emc
1 的 <outside> hdj
1 的 <own> fkd
1 的 <server> oWi
1 的 <service> $ fld
1 的 <service> , cnd
1 的 <service> <n> dkf
1 的 <service> amg
1 的 <service> 一 flc
1 的 <service> 会 blg
1 的 <service> 吗 flb
1 的 <service> 是 fmb
1 的 <service> 有 emc
1 的 <service> 走 gjd
1 的 <service> 通 cih
1 的 <zone> mfb
1 的 client lcg
1 的 outlook oae
1 的 pc edl
1 的 tcp <n> dpa
1 的 tcp dpa
1 的 udp <n> Ytb
1 的 udp Ytb
1 的 user jef
1 的 人 用 ogZ
1 的 人 能 idh
1 的 人 访 jgd
1 的 人 连 kdf
1 的 信 jfe
1 的 共 bhk
1 的 共 享 bhk
1 的 包 bij
1 的 同 cem
1 的 打 印 dih
1 的 扫 mdd
1 的 时 dfj
1 的 时 候 dfj
1 的 流 fkd
1 的 流 量 fkd
1 的 用 kfd
1 的 用 户 kfd
1 的 电 jfe
1 的 电 脑 jfe
1 的 话 gal
1 的 远 Zof
1 的 远 程 Zof
1 的 连 kee
1 的 连 接 kee
1 的 锅 efj
1 的 锅 吗 efj
1 目 sZb
1 直 <outside> saZ
1 直 <zone> eek
1 直 ibj
1 直 接 kch
1 直 接 访 hbk
1 直 连 <host> dfk
1 直 连 dfk
1 看 qXe
1 看 到 agm
1 看 到 的 agm
1 端 eje
1 端 口 <n> eje
1 端 口 eje
1 给 <client> aoe
1 给 <gateway> edl
1 给 <zone> ckg
1 给 Xni
1 网 <zone> iic
1 网 iic
1 网 段 iic
1 能 <client> sbZ
1 能 <far> ail
1 能 <host> mhZ
1 能 <outside> nbe
1 能 <own> Zsc
1 能 <server> Xgp
1 能 <service> oVi
1 能 <service> 到 mZh
1 能 <zone> jfd
1 能 kdf
1 能 ping jfe
1 能 ping 通 jfe
1 能 上 <outside> odb
1 能 上 odb
1 能 不 jch
1 能 不 能 jch
1 能 主 jef
1 能 主 动 jef
1 能 出 amf
1 能 出 去 amf
1 能 收 mZh
1 能 用 ici
1 能 直 hdi
1 能 访 gbl
1 能 访 问 gbl
1 能 连 ncd
1 能 连 上 lfc
1 能 通 aoe
1 能 通 吗 bne
1 自 <gateway> kia
1 自 <host> kcg
1 自 khb
1 自 己 ping mbf
1 自 己 去 neb
1 自 己 往 kee
1 自 己 的 Zng
1 自 己 能 lXk
1 自 己 访 mga
1 自 己 连 oea
1 自 身 kia
1 行 <client> Zof
1 行 <own> fej
1 行 blg
1 行 不 blg
1 行 不 行 blg
1 被 <client> aqc
1 被 eoZ
1 要 <far> kee
1 要 <host> dZq
1 要 <server> Ygp
1 要 kee
1 要 连 <host> jdg
1 要 连 qWg
1 规 <gateway> fcl
1 规 fcl
1 规 则 fcl
1 让 <gateway> caq
1 让 jWn
1 让 过 dgj
1 让 过 吗 dgj
1 访 <client> led
1 访 <far> jfe
1 访 <outside> mdd
1 访 ked
1 访 问 <far> jch
1 访 问 <own> jgd
1 访 问 <public> lfc
1 访 问 ked
1 走 <client> mfc
1 走 <host> Xio
1 走 <n> lha
1 走 <outside> Zsb
1 走 <zone> khb
1 走 ldd
1 走 得 bqc
1 走 得 通 eld
1 超 <own> gkc
1 超 bhk
1 超 时 bhk
1 转 cem
1 过 dbo
1 过 来 hbl
1 还 <client> pbc
1 还 <far> hhd
1 还 <host> jja
1 还 <outside> lgb
1 还 <own> glb
1 还 <zone> fej
1 还 ilZ
1 还 打 kgc
1 还 打 得 kgc
1 还 是 Xni
1 还 能 led
1 还 能 上 gck
1 还 能 打 kgc
1 还 能 访 jge
1 还 能 连 jfe
1 还 行 eke
1 还 行 不 eke
1 这 <client> mce
1 这 <gateway> cXt
1 这 <zone> qbb
1 这 个 网 sZb
1 这 台 kia
1 这 台 能 naf
1 这 边 <service> lfc
1 这 边 jdg
1 这 边 放 dfk
1 进 <zone> lfc
1 进 kgc
1 进 得 ijb
1 进 得 来 lha
1 进 来 kfd
1 进 来 的 lgb
1 连 <client> nbe
1 连 <far> pcc
1 连 <host> gbl
1 连 <host> 的 fbm
1 连 <outside> jgd
1 连 <own> jgd
1 连 <own> 会 jge
1 连 mbf
1 连 不 jjZ
1 连 不 上 jjZ
1 连 得 vbV
1 连 的 jch
1 通 <client> kfd
1 通 <far> amg
1 通 <gateway> fpY
1 通 <host> fna
1 通 <outside> fkd
1 通 <own> fej
1 通 <zone> eld
1 通 jhc
1 通 不 dlf
1 通 不 通 dle
1 通 吗 $ dnc
1 通 吗 dnc
1 那 <client> bod
1 那 <host> occ
1 那 <outside> kcg
1 那 <zone> hVq
1 那 dih
1 那 个 jbi
1 那 台 jaj
1 那 台 要 peZ
1 那 边 能 ofZ
1 都 <outside> dek
1 都 cfk
1 里 <service> <own> mec
1 里 <service> qda
1 里 的 cii
1 里 的 机 kdf
2 $ $ fje
2 $ <client> lgb
2 $ <far> eje
2 $ <gateway> Zil
2 $ <own> ejf
2 $ <public> ckg
2 $ <server> cdn
2 $ <zone> lfc
2 $ hid
2 ' jff
2 'connection <client> ndb
2 'connection mgb
2 'connection timed occ
2 , <far> jfe
2 , <gateway> edl
2 , <host> efj
2 , <n> lha
2 , <outside> ckg
2 , <public> cem
2 , <server> ddl
2 , <service> fcl
2 , <zone> chj
2 , and bar
2 , can efk
2 , does dhi
2 , i emc
2 , ibi
2 , is fkd
2 , length jgd
2 , no iic
2 , not cra
2 , or caq
2 , port ici
2 , possible dgj
2 , should khb
2 , where cii
2 , will Wml
2 , 会 dhh
2 , 出 aji
2 -> <host> occ
2 -> obd
2 -a <own> glb
2 -v jfe
2 : <client> oea
2 : <far> ika
2 : <host> agm
2 : <n> Zkj
2 : <outside> hbk
2 : <server> fdl
2 : <service> bbq
2 : <zone> cYr
2 : connection eld
2 : dfk
2 : postfix ldd
2 ; hal
2 <client> $ pcb
2 <client> , ibj
2 <client> <client> kjZ
2 <client> <far> glb
2 <client> <gateway> Zmh
2 <client> <outside> ben
2 <client> <server> adp
2 <client> <zone> dYs
2 <client> ? occ
2 <client> be cne
2 <client> dgj
2 <client> get Wgq
2 <client> len tWd
2 <client> on qXg
2 <client> port nWj
2 <client> tcp rYe
2 <client> then ibj
2 <client> would cgk
2 <client> 上 apc
2 <client> 的 uUd
2 <client> 能 Zcr
2 <far> $ lfd
2 <far> <client> eke
2 <far> <gateway> led
2 <far> <host> jgd
2 <far> <outside> cdn
2 <far> <server> ebo
2 <far> <service> naf
2 <far> <zone> jef
2 <far> ? lfc
2 <far> allowed nZg
2 <far> dii
2 <far> len iib
2 <far> on 4QY
2 <far> port rcZ
2 <far> tcp obd
2 <far> type jgd
2 <far> udp lcf
2 <far> 的 pZe
2 <far> 还 ebn
2 <gateway> $ hYn
2 <gateway> , djg
2 <gateway> <client> rcZ
2 <gateway> <far> aqb
2 <gateway> <gateway> iYm
2 <gateway> <host> hjc
2 <gateway> <outside> hjd
2 <gateway> <own> ejf
2 <gateway> let jch
2 <gateway> 会 fje
2 <gateway> 放 jja
2 <gateway> 的 mag
2 <gateway> 这 fpY
2 <host> $ qXf
2 <host> , iZl
2 <host> -j Xdr
2 <host> -p kZj
2 <host> <client> jdg
2 <host> <host> dfk
2 <host> <n> nVk
2 <host> <outside> nYh
2 <host> <own> aqc
2 <host> <service> hcj
2 <host> <zone> jch
2 <host> directly vTe
2 <host> len kdf
2 <host> ok ckg
2 <host> on iic
2 <host> over mce
2 <host> server efj
2 <host> sport kfd
2 <host> tcp mbf
2 <host> 会 mfb
2 <host> 的 hdi
2 <host> 能 Xbu
2 <host> 这 jgd
2 <n> $ ilZ
2 <n> , cii
2 <n> : bjj
2 <n> ; dmd
2 <n> <client> bpb
2 <n> <far> liZ
2 <n> <gateway> bmf
2 <n> <host> Zmh
2 <n> <n> pgW
2 <n> <outside> fdk
2 <n> <zone> kdf
2 <n> allowed kdg
2 <n> and aqb
2 <n> as alh
2 <n> code cih
2 <n> directly eqY
2 <n> djg
2 <n> do emb
2 <n> does emc
2 <n> failed kcg
2 <n> for Vlm
2 <n> from Ypf
2 <n> if fkc
2 <n> is cme
2 <n> ok bmf
2 <n> on tWd
2 <n> or ekf
2 <n> pls ang
2 <n> proto flc
2 <n> should fje
2 <n> since fje
2 <n> tcp Uoj
2 <n> then gkc
2 <n> to oaf
2 <n> tos fkd
2 <n> ttl khb
2 <n> udp hhd
2 <n> will cpc
2 <n> you kdf
2 <n> 不 fpY
2 <n> 了 gnZ
2 <n> 会 dkf
2 <n> 发 flc
2 <n> 口 clf
2 <n> 和 dgk
2 <n> 对 eke
2 <n> 收 cnd
2 <n> 是 clf
2 <n> 有 cpb
2 <n> 能 cqa
2 <n> 通 eld
2 <outside> $ khb
2 <outside> , gkc
2 <outside> -j fej
2 <outside> -p jdg
2 <outside> <client> kYk
2 <outside> <far> reX
2 <outside> <n> gZn
2 <outside> <outside> pZe
2 <outside> <own> cnd
2 <outside> <zone> hid
2 <outside> accept jYl
2 <outside> ok kcg
2 <outside> on hdi
2 <outside> still cgk
2 <outside> 会 kfd
2 <outside> 发 gcj
2 <outside> 的 jee
2 <outside> 访 hdj
2 <outside> 走 pZe
2 <own> $ jfe
2 <own> , tYb
2 <own> <client> lai
2 <own> <far> jfe
2 <own> <gateway> kfd
2 <own> <n> jch
2 <own> <outside> hdi
2 <own> <own> crZ
2 <own> <public> bVw
2 <own> <server> fej
2 <own> <zone> lgb
2 <own> ? jfe
2 <own> be lgb
2 <own> curl dkf
2 <own> do nfa
2 <own> does mgb
2 <own> dport ldd
2 <own> is odb
2 <own> mdd
2 <own> ok ngZ
2 <own> on cdo
2 <own> port fck
2 <own> still dfk
2 <own> tcp jfe
2 <own> then mgb
2 <own> work jch
2 <own> works lgb
2 <own> 一 ngZ
2 <own> 会 jef
2 <own> 就 cgl
2 <own> 的 fej
2 <own> 能 qZd
2 <own> 还 jfe
2 <own> 通 bgl
2 <public> <client> jgd
2 <public> <host> lWl
2 <public> <own> rcZ
2 <public> jVo
2 <server> <client> kaj
2 <server> <own> kjZ
2 <service> , gnY
2 <service> : eao
2 <service> ; Zof
2 <service> <client> nga
2 <service> <far> eld
2 <service> <gateway> glb
2 <service> <host> ddm
2 <service> <n> hkb
2 <service> <own> rgV
2 <service> <public> ioV
2 <service> <server> Yhn
2 <service> <zone> enb
2 <service> ? amf
2 <service> does jfe
2 <service> ekd
2 <service> into lYj
2 <service> is bod
2 <service> on jch
2 <service> over kiZ
2 <service> to uWc
2 <service> udp Wse
2 <service> 一 eld
2 <service> 了 gbl
2 <service> 会 blg
2 <service> 到 oXh
2 <service> 发 pcb
2 <service> 吗 bpc
2 <service> 是 fmb
2 <service> 有 emc
2 <service> 登 lcf
2 <service> 能 kfd
2 <service> 行 clf
2 <service> 走 gjd
2 <service> 轮 kcg
2 <service> 连 tWd
2 <service> 通 del
2 <zone> , ila
2 <zone> -d jfe
2 <zone> -j mdd
2 <zone> -p fdj
2 <zone> : qeY
2 <zone> <client> iib
2 <zone> <far> blg
2 <zone> <gateway> acp
2 <zone> <host> flc
2 <zone> <outside> neb
2 <zone> <service> pYg
2 <zone> ? jef
2 <zone> is khb
2 <zone> mac efj
2 <zone> on bsa
2 <zone> src fek
2 <zone> 之 kee
2 <zone> 就 dgk
2 <zone> 的 fkd
2 <zone> 还 cfl
2 ? $ ahl
2 ? <client> amf
2 ? <far> cnd
2 ? <gateway> bne
2 ? <n> Zmh
2 ? <outside> ihd
2 ? <public> fYp
2 ? <zone> Wio
2 ? ? dgj
2 ? Yjl
2 ? i coc
2 ? we dgj
2 a <client> pYf
2 a <far> cpc
2 a <host> bji
2 a <outside> rba
2 a <own> dkf
2 a <zone> dfk
2 a client Xmj
2 a connection hid
2 a jci
2 a tcp kgd
2 a way kcg
2 able <client> neb
2 able <gateway> jef
2 able <outside> gdj
2 able kbh
2 able to kbh
2 accept $ fdk
2 accept , fej
2 accept <zone> cem
2 accept after fam
2 accept bii
2 accepted pfZ
2 access <zone> mde
2 access mde
2 after Zli
2 against oae
2 all $ fkd
2 all , cmf
2 all <outside> hid
2 all <zone> cjh
2 all ? dhi
2 all dgj
2 allowed <far> Vsf
2 allowed <gateway> cpb
2 allowed <host> thR
2 allowed <outside> cii
2 allowed <zone> goY
2 allowed ? Wll
2 allowed neb
2 allowed or iid
2 allowed to occ
2 an <client> fkd
2 an <outside> sYc
2 an <own> fjd
2 an <service> emd
2 an <zone> nYg
2 an answer oYg
2 an fkd
2 and <client> nbe
2 and <outside> hbk
2 and <own> aqc
2 and <zone> fZo
2 and does ckg
2 answer bqb
2 answered rab
2 answers Vgr
2 any <zone> epa
2 any cjh
2 any port dlf
2 any traffic anf
2 anything <zone> gjd
2 anything fXq
2 anywhere lmV
2 are <zone> reX
2 are nhZ
2 arrive ijc
2 as Xoh
2 at <client> hXo
2 at <far> jfe
2 at <own> dXs
2 at <zone> gjd
2 at iic
2 back <own> enb
2 back clg
2 be <client> cji
2 be <gateway> lfc
2 be <host> cjh
2 be <outside> gam
2 be <own> dpZ
2 be <zone> oZf
2 be able naf
2 be reached dnc
2 behind <zone> lah
2 behind lcf
2 being nfa
2 blame <gateway> eek
2 blocked <host> blg
2 blocked neb
2 but <zone> jef
2 by <client> fcl
2 by <host> Zhm
2 by <public> ddm
2 by eek
2 can <client> ahl
2 can <outside> dcn
2 can <zone> hpW
2 can Zkj
2 can i sdX
2 can they mhZ
2 can't hdi
2 cannot nXi
2 cant <zone> fej
2 cant fej
2 client <client> iid
2 client <zone> lde
2 client kgc
2 come flc
2 coming from fje
2 coming mfa
2 conect kee
2 connect : hhd
2 connect <host> kjZ
2 connect <own> fkd
2 connect <zone> lde
2 connect kgb
2 connect to qab
2 connection <client> ncd
2 connection <host> gck
2 connection timed dhh
2 connection to kdf
2 connects edl
2 conntrack agm
2 could <host> nZf
2 could pZe
2 curl : mZh
2 curl <client> kdf
2 curl <host> qZd
2 curl <own> mga
2 curl <zone> lgb
2 curl taZ
2 daddr <client> mec
2 daddr <far> nbf
2 daddr <host> ocd
2 daddr mdc
2 dead <own> eld
2 dead cZr
2 deliver <host> hcj
2 deliver icj
2 deliver to occ
2 delivers reY
2 did doc
2 directly <host> aoe
2 directly dmd
2 dnat nec
2 do <client> lnU
2 do <gateway> lgb
2 do <service> pZf
2 do <zone> led
2 do gkc
2 do i Zkj
2 do we cii
2 does <client> dgj
2 does <far> bmg
2 does <gateway> bnf
2 does <outside> mZh
2 does <own> fna
2 does <service> jib
2 does <zone> kZj
2 does it khb
2 does the hmZ
2 doing fbm
2 dport <n> dle
2 dport <own> eke
2 dport dle
2 drop , Zat
2 drop <far> jee
2 drop <zone> Vbw
2 dropped hid
2 dropped or kfd
2 dscp <client> ejf
2 dscp <host> flc
2 dscp cs ekd
2 dscp ekd
2 dst <host> kfd
2 dst ncd
2 echo <client> kdf
2 echo kdf
2 echo request jdf
2 establish nea
2 even dcm
2 expected foa
2 explain Zlh
2 fetch oeZ
2 filtered jgd
2 fine <outside> fbm
2 fine <own> foZ
2 fine kXl
2 for <client> cob
2 for <far> Zng
2 for <outside> kfd
2 for <own> lha
2 for <zone> Vqh
2 for Twc
2 forwarded <own> cme
2 forwarded <zone> jhb
2 forwarded ijb
2 foxmail <client> nce
2 foxmail eek
2 foxmail 收 pcb
2 from <client> lfb
2 from <far> idg
2 from <gateway> bmf
2 from <host> dgj
2 from <outside> apd
2 from <zone> djg
2 from hdj
2 from line acq
2 from my kdf
2 from the nhZ
2 full Xkl
2 full of Xkl
2 get <client> ikZ
2 get <far> qba
2 get <gateway> pbc
2 get <host> Zmh
2 get <outside> jci
2 get <own> ilZ
2 get <zone> ncd
2 get an ihd
2 get in mec
2 get into lee
2 get out jVo
2 get through peZ
2 get to rYd
2 gets <client> peZ
2 gets <n> ldf
2 gets <own> fke
2 gets kbh
2 getting jdg
2 given kdf
2 go <zone> jef
2 goes arb
2 going ijc
2 got <client> Zil
2 got dih
2 hangs <client> obd
2 hangs <host> aqc
2 hangs hid
2 has <client> pbc
2 has oae
2 has to oZe
2 have <host> neb
2 have <outside> kee
2 have <zone> dgj
2 have a kXl
2 have gbk
2 he <far> ljY
2 he <own> bne
2 he djg
2 her mec
2 here lmW
2 his ndc
2 hit <outside> kgc
2 hit <own> jgd
2 hit <zone> mdd
2 hit nhY
2 hitting jdg
2 i <client> epZ
2 i <gateway> ddn
2 i <host> aeo
2 i <outside> kkY
2 i cii
2 i e hdi
2 i see ben
2 icmp tbY
2 if aeo
2 in <client> odc
2 in <gateway> Ycr
2 in <host> aoe
2 in <outside> lVl
2 in <zone> eke
2 in bne
2 in on naf
2 in the gbk
2 incoming sdX
2 input ldd
2 inside cem
2 into <client> mYh
2 into <host> fdj
2 into <outside> occ
2 into <zone> wYZ
2 into oYg
2 ip <far> bhj
2 ip <outside> dgj
2 ip <zone> dgk
2 ip cem
2 is <far> hbl
2 is <gateway> ibj
2 is <host> agl
2 is <outside> cme
2 is <own> Yog
2 is <server> efj
2 is <service> nae
2 is <zone> gkc
2 is efk
2 is it cii
2 is that hmZ
2 is the hcj
2 is up cdn
2 it <client> igd
2 it <gateway> VZy
2 it <host> ila
2 it <outside> fbm
2 it <own> cnc
2 it get kef
2 it gjc
2 it has jhc
2 it just fma
2 it out bkh
2 it through bhl
2 it to lag
2 it's ddm
2 its <client> kgd
2 its <far> enb
2 its <host> pXg
2 its <own> Zoe
2 its <service> ndd
2 its <zone> tXb
2 its pZd
2 itself <gateway> ika
2 itself <host> iYn
2 itself gbl
2 just hangs mdd
2 just kbh
2 land kgd
2 land on kgd
2 let <gateway> ffj
2 let ihd
2 like <host> jef
2 like kcg
2 like to mZh
2 line <n> dhj
2 line <outside> chj
2 line dhj
2 lines Yct
2 lip <client> mbf
2 loads Ycs
2 log <host> Vnk
2 log Ykj
2 logging med
2 logs djg
2 mac <n> dfl
2 mac <zone> ben
2 mac dfl
2 mail <client> jef
2 mail <host> kef
2 mail <outside> oiW
2 make it naf
2 make maf
2 masquerade , gUt
2 masquerade <host> eSw
2 masquerade <outside> Zlh
2 masquerade Zli
2 me $ eje
2 me <gateway> fbn
2 me <own> ijb
2 me this jee
2 minute Zof
2 monday jef
2 must mag
2 my <client> ibi
2 my <host> bkh
2 my <own> foZ
2 my laptop blg
2 my phone nfa
2 n $ jfe
2 n jfe
2 nc : dkf
2 nc kfc
2 needs <host> jaj
2 needs jaj
2 needs to jaj
2 never cii
2 night ibj
2 no <client> bnf
2 no <outside> fbm
2 no <zone> dZq
2 no Wkm
2 not <client> jZk
2 not <far> hla
2 not <host> ihd
2 not <own> cnd
2 not <zone> kia
2 not ? jeg
2 not edl
2 not open kbh
2 nothing <client> rdY
2 nothing <outside> ncd
2 nothing <zone> bdo
2 nothing agm
2 nothing back ndd
2 now <zone> ben
2 now Xlk
2 of <host> bmf
2 of <outside> kbh
2 of <own> ika
2 of <zone> mha
2 of hjb
2 of line dfj
2 off <outside> Vfr
2 off line Wfr
2 off vXa
2 ok <far> coc
2 ok <host> cgk
2 ok <own> drY
2 ok liZ
2 ok or cme
2 on <far> liZ
2 on <gateway> nfa
2 on <host> Vjo
2 on <n> dhi
2 on <outside> mXj
2 on <own> hkb
2 on <public> bbq
2 on <server> fck
2 on <service> clg
2 on <zone> jlZ
2 on dev kgc
2 on kfd
2 on port Yim
2 on the jef
2 one glb
2 only <zone> bgl
2 only led
2 only this cgk
2 open <client> rdY
2 open <gateway> apd
2 open <host> cqa
2 open <outside> jib
2 open <service> uWc
2 open <zone> idh
2 open ? pfY
2 open a lde
2 open from Xqf
2 open ika
2 open or bmf
2 open the lfc
2 opening lfc
2 opens rZc
2 or <client> scY
2 or <far> Zof
2 or <gateway> ben
2 or <host> fcl
2 or <outside> jgd
2 or <own> ckg
2 or <zone> mgb
2 or does eke
2 or dropped klY
2 or is efk
2 or jdg
2 or only hkb
2 our <client> mga
2 our <far> jdf
2 our <outside> kfd
2 our ndc
2 out <client> dmd
2 out <far> anf
2 out <host> occ
2 out <outside> bhk
2 out <zone> mga
2 out ? kgc
2 out of dhj
2 out on reY
2 out to tUf
2 outbound <host> nYh
2 outbound kbg
2 outlook <client> mce
2 outlook <zone> efj
2 outlook 报 occ
2 own <gateway> pWh
2 pc <zone> edl
2 pc ado
2 permitted <zone> jdg
2 permitted kee
2 permitted to qZd
2 ping <client> wZY
2 ping <far> nfa
2 ping <gateway> hbk
2 ping <host> ibj
2 ping <outside> ngZ
2 ping <own> klX
2 ping <zone> jef
2 ping lde
2 ping 通 jfe
2 plain <host> mfb
2 plain <own> ekf
2 plain <service> eke
2 plain miZ
2 please ctX
2 pls Zof
2 polled dmd
2 port <client> atZ
2 port <host> gdj
2 port <outside> hqV
2 port <own> dme
2 port <server> eej
2 port <zone> jja
2 ports <n> gkc
2 ports gkc
2 postfix <host> jlY
2 postfix ilZ
2 print <zone> obd
2 print qac
2 print to pad
2 printer iZl
2 pull led
2 query odb
2 r <client> cgk
2 reach <client> hdi
2 reach <far> pad
2 reach <gateway> efj
2 reach <host> ibj
2 reach <outside> gbl
2 reach <own> kgc
2 reach jbi
2 reach the jgd
2 reachable <host> Zkk
2 reachable ? gjd
2 reachable bhk
2 reachable from erX
2 reaching <zone> jfd
2 reaching pZf
2 read Ymh
2 refused <own> bnf
2 refused lha
2 request <far> dhi
2 resolve <gateway> led
2 resolve led
2 resolve names led
2 rule hal
2 s , jff
2 s <client> nZg
2 s <far> lbg
2 s <host> bkh
2 s <own> dle
2 s jff
2 saddr <far> cgk
2 saddr <zone> fej
2 saddr fej
2 same <outside> bfm
2 same efj
2 say <service> kfd
2 say <zone> ddl
2 say edl
2 says nbf
2 scan to mah
2 see <client> rcZ
2 see <gateway> XYx
2 see <host> blg
2 see <zone> eek
2 see alh
2 see the ejg
2 see when Wio
2 seen jfe
2 sees fpY
2 send <host> kdf
2 send occ
2 sending mah
2 sends ncd
2 session <host> dnc
2 session bod
2 she fjd
2 should <client> amg
2 should <host> rba
2 should <zone> kcg
2 should kia
2 sits there kef
2 smtpd <host> aoe
2 smtpd <n> aoe
2 smtpd aoe
2 snat <host> fdk
2 snat eek
2 snat to del
2 so <zone> jVn
2 so eke
2 someone cen
2 source hmZ
2 src Zgn
2 still <zone> gcj
2 still oae
2 stops dhi
2 straight <outside> sZb
2 straight to jja
2 supposed gkc
2 supposed to gkc
2 syn jfe
2 taken Wfr
2 talk reX
2 talk to reX
2 talking pcb
2 talking to pcc
2 target ncd
2 tcp <client> imZ
2 tcp <far> O3b
2 tcp <gateway> Tlp
2 tcp <n> dhh
2 tcp <outside> ahl
2 tcp <own> eke
2 tcp dport Zkk
2 tcp port Zrc
2 that <client> oae
2 that <far> dmd
2 that <host> Yqe
2 that <outside> kia
2 that <zone> bdp
2 that ? blg
2 that be Ykk
2 that fkd
2 that through dfk
2 that work bhj
2 that's ohX
2 the <far> meb
2 the <gateway> Xog
2 the <host> kha
2 the <own> eoa
2 the <service> Xkl
2 the <zone> jZk
2 the browser ejf
2 the connection dfk
2 the dgj
2 the port cnd
2 the same efj
2 the way Yqe
2 their kfd
2 them <gateway> fbl
2 then <client> jnW
2 then ? ang
2 there led
2 they <own> Wsd
2 they <zone> lfd
2 they get jfe
2 they kfd
2 this , lia
2 this <client> lfc
2 this <gateway> cWv
2 this <host> glb
2 this <outside> dpa
2 this <own> ejf
2 this <zone> jfd
2 this ? aji
2 this box hjc
2 this gnZ
2 through <client> led
2 through <far> fje
2 through <host> bfl
2 through <outside> mga
2 through <zone> ked
2 through ? dmd
2 through the eel
2 through to jef
2 thru ? eld
2 thru fje
2 thunderbird <client> jfe
2 thunderbird <own> clf
2 thunderbird <zone> ngZ
2 thunderbird phV
2 time <zone> pYf
2 time sXd
2 timed <own> gkc
2 timed <server> eej
2 timed out ejf
2 times foZ
2 times out foZ
2 to <client> ngZ
2 to <far> mce
2 to <host> lah
2 to <outside> hdi
2 to <own> bji
2 to <public> jic
2 to <server> cel
2 to <service> gje
2 to <zone> lfc
2 to be bhl
2 to connect sbZ
2 to deliver obd
2 to fetch tOl
2 to get jfe
2 to hcj
2 to hit hak
2 to it cgk
2 to open ndc
2 to pull zWW
2 to see mce
2 to send fan
2 to talk hic
2 to the oae
2 to use kfd
2 to work jfe
2 towards <zone> mdd
2 towards qca
2 traffic pcc
2 trying <client> qXf
2 trying reX
2 ttl <client> frW
2 ttl <n> djg
2 ttl <own> gma
2 ttl djg
2 udp , ejf
2 udp <client> meb
2 udp <far> Rwg
2 udp <gateway> bpc
2 udp <n> ijb
2 udp <outside> clf
2 udp ika
2 udp port kfd
2 up <own> ejf
2 up <zone> mdc
2 updates from obd
2 updates obd
2 us <host> Ylj
2 us Ylj
2 use <own> pgX
2 use <zone> idh
2 use kdf
2 user <zone> jef
2 user eld
2 verdict ? hid
2 verdict lfc
2 via <host> dYr
2 via cii
2 w dmd
2 want <client> naf
2 want med
2 want to jfd
2 wants <far> jef
2 wants lcf
2 wants to wYY
2 was led
2 we <own> fje
2 we gkc
2 webmail oea
2 week <zone> mYh
2 week and ihd
2 week jef
2 what <outside> jja
2 what <own> fkd
2 what happens qWf
2 when <client> ekf
2 when <host> fdk
2 when <own> Ypf
2 when <zone> hck
2 when it sVf
2 where hnZ
2 which <client> mfb
2 which lde
2 while <own> fje
2 who lbg
2 why $ lgc
2 why <gateway> kfd
2 why hdi
2 will <client> bji
2 will <far> hkb
2 will <gateway> mhZ
2 will <own> fkd
2 will it mhZ
2 will the kfd
2 with <gateway> fbm
2 with it fZp
2 with kbh
2 with the reX
2 work <own> fke
2 work ? fna
2 work ckg
2 working <own> fjf
2 working ? dkf
2 works <outside> agm
2 works <own> dsW
2 works bkh
2 works or jdf
2 would <far> iak
2 would <host> clf
2 would <own> bcp
2 would <zone> kfd
2 would it Zof
2 would that Zqd
2 y cod
2 y n cod
2 yes <far> amg
2 yes <outside> bmf
2 yes <zone> Ylj
2 yes blg
2 yes no dkf
2 you kgc
2 一 <host> dkf
2 一 hhd
2 一 直 bod
2 三 <zone> cdn
2 三 cdn
2 三 条 cdn
2 上 <host> eZp
2 上 <outside> bYu
2 上 <zone> fdk
2 上 cdn
2 不 <client> fdk
2 不 <far> dle
2 不 <host> enb
2 不 <outside> kkZ
2 不 <own> eld
2 不 <zone> jdf
2 不 上 jjZ
2 不 了 pad
2 不 会 fdj
2 不 到 flc
2 不 放 eek
2 不 能 jch
2 不 行 ilZ
2 不 走 bod
2 不 通 gjd
2 个 <host> bco
2 个 <zone> ilZ
2 个 enc
2 个 网 bij
2 为 <own> eke
2 为 啥 hid
2 主 <host> kZj
2 主 <server> bgl
2 主 lYj
2 主 动 lYj
2 么 hdi
2 了 $ dkf
2 了 <client> lde
2 了 <own> cme
2 了 jch
2 事 <zone> efj
2 人 <outside> seW
2 人 <zone> gdj
2 人 用 ogZ
2 人 能 idh
2 人 访 jgd
2 人 连 kdf
2 什 <own> cgk
2 什 <zone> kfd
2 从 <client> hkb
2 从 hid
2 以 <client> oZf
2 以 <outside> gdj
2 以 <zone> ddm
2 以 iZk
2 以 吗 csX
2 以 直 ofZ
2 以 连 fej
2 会 <client> lde
2 会 <own> dmd
2 会 ihd
2 会 不 bji
2 会 怎 fna
2 会 被 lha
2 供 <service> iic
2 供 <zone> sZc
2 供 glb
2 信 , cme
2 信 <client> vXa
2 信 <host> ked
2 信 <n> fje
2 信 <outside> Zli
2 信 <own> jjb
2 信 <service> iic
2 信 cgk
2 信 到 jee
2 信 吗 dhi
2 信 走 kia
2 做 Ylj
2 共 <client> cnd
2 共 bhk
2 共 享 bhk
2 关 <gateway> efj
2 关 efj
2 关 系 efj
2 出 <far> Zrd
2 出 nce
2 出 去 dmc
2 出 得 cgj
2 则 <gateway> fcl
2 则 fcl
2 到 <client> rXf
2 到 <far> mec
2 到 <gateway> ich
2 到 <host> hic
2 到 <outside> kai
2 到 <own> fkd
2 到 <zone> jdg
2 到 kfc
2 到 底 efj
2 到 的 Ygo
2 加 <zone> jef
2 动 <host> mec
2 动 <server> dgj
2 动 jch
2 动 连 lde
2 包 , clf
2 包 <far> bnf
2 包 akj
2 包 会 ejf
2 去 <host> lgb
2 去 <outside> alh
2 去 <zone> aas
2 去 Wkm
2 发 <client> doc
2 发 <outside> Ves
2 发 Ulm
2 变 idh
2 变 成 flb
2 口 <n> eje
2 可 <outside> Wio
2 台 <client> ejf
2 台 <host> lbg
2 台 <zone> kZj
2 台 kfd
2 台 打 bhj
2 台 能 pYf
2 台 要 peZ
2 同 <client> nhX
2 同 <outside> mcf
2 同 <zone> lde
2 同 nbe
2 后 <gateway> ccp
2 后 <outside> Uln
2 后 <own> dle
2 后 mec
2 吗 $ cnd
2 吗 <client> blg
2 吗 <host> edm
2 吗 <outside> ekd
2 吗 ? dgj
2 吗 coc
2 否 <gateway> Zdq
2 否 maf
2 吧 <host> glc
2 吧 ? gjd
2 吧 eke
2 啥 fdj
2 回 <own> dkf
2 回 aki
2 回 包 ckg
2 在 mce
2 址 cgk
2 外 <host> ofY
2 外 sZb
2 外 发 nfZ
2 好 <own> gma
2 好 cgk
2 好 吗 gjd
2 它 lZj
2 客 djh
2 客 户 djh
2 对 kgc
2 就 Zhm
2 己 <gateway> jfe
2 己 <host> kcg
2 己 <server> efj
2 己 ping mbf
2 己 去 neb
2 己 往 kee
2 己 的 Zng
2 己 能 lXk
2 己 访 mga
2 己 连 oea
2 帮 glc
2 帮 看 fkd
2 常 <outside> Zil
2 常 Zil
2 应 <own> cnd
2 应 gdj
2 应 该 bgl
2 底 cjh
2 开 <client> kee
2 开 <own> jhc
2 开 <zone> qeY
2 开 kcf
2 往 <client> lbg
2 往 <host> kai
2 往 <outside> vbW
2 往 oYg
2 得 <client> fkd
2 得 <host> cme
2 得 <own> dle
2 得 <zone> idh
2 得 上 ohW
2 得 了 gck
2 得 到 gjc
2 得 来 lha
2 想 <client> oeb
2 想 pYf
2 我 <outside> kch
2 我 <own> dmd
2 我 kee
2 我 们 dfk
2 户 <outside> kgc
2 户 hjc
2 户 用 kgc
2 户 连 jge
2 打 <outside> mfb
2 打 <public> efj
2 打 <zone> lXk
2 打 印 dih
2 打 得 kgc
2 执 <client> kef
2 执 kef
2 执 行 kef
2 扫 mce
2 扫 描 mce
2 把 nec
2 抓 <zone> dgk
2 抓 fej
2 抓 到 Ydr
2 抓 包 dfj
2 报 qfX
2 拉 <client> jee
2 按 <far> fkd
2 按 dmd
2 按 规 ejf
2 掉 , cfl
2 掉 <gateway> efj
2 掉 <outside> bfm
2 掉 dfk
2 掉 吗 ffj
2 接 <outside> saa
2 接 访 hbk
2 收 <client> nfa
2 收 <service> ibi
2 收 <zone> hYn
2 收 bhj
2 收 不 eek
2 收 信 nag
2 收 邮 gck
2 放 <far> clf
2 放 <gateway> bfm
2 放 <zone> mhY
2 放 jhc
2 放 吗 hdj
2 放 行 gck
2 数 eld
2 数 据 eld
2 时 <far> coc
2 时 <own> dcn
2 时 bhk
2 时 候 dfj
2 是 <client> lfb
2 是 <host> jgd
2 是 <outside> cdn
2 是 <own> auX
2 最 <own> dld
2 最 dld
2 最 后 dld
2 有 <gateway> eke
2 有 Vnj
2 有 回 Yog
2 有 没 eek
2 机 <host> qYe
2 机 <service> qYd
2 机 <zone> kdf
2 机 kgc
2 机 上 nea
2 机 能 fkd
2 机 访 led
2 机 连 mfb
2 条 Xjm
2 来 <client> gbl
2 来 <far> pda
2 来 <outside> kfd
2 来 <zone> idh
2 来 lZi
2 来 的 obd
2 正 <outside> Zfo
2 正 kgc
2 正 常 kfd
2 段 <zone> iic
2 段 iic
2 没 <client> fke
2 没 <gateway> dZq
2 没 <outside> aik
2 没 <own> gkc
2 没 Zjk
2 没 有 dgj
2 流 fkd
2 流 量 fkd
2 测 kdf
2 测 的 kdf
2 源 flb
2 用 <client> seW
2 用 <service> fdk
2 用 <zone> tdW
2 用 ndc
2 用 户 kfd
2 电 <zone> jfe
2 电 jfe
2 电 脑 jfe
2 的 $ Ygo
2 的 , led
2 的 <client> idi
2 的 <far> jYm
2 的 <gateway> Zmh
2 的 <host> lcf
2 的 <n> Yqe
2 的 <own> dhi
2 的 <public> fcl
2 的 <server> efj
2 的 <service> cnd
2 的 lcf
2 的 prometheus mbf
2 的 人 tZa
2 的 包 eek
2 的 同 hal
2 的 吗 eek
2 的 是 cfl
2 目 jfe
2 目 的 jfe
2 直 <zone> agm
2 看 <host> Wkm
2 看 lcf
2 看 到 efj
2 着 pZe
2 端 <client> clf
2 端 <host> gjd
2 端 ckg
2 端 口 ckg
2 经 eke
2 经 过 eke
2 给 <client> dle
2 给 bkh
2 网 <zone> nZg
2 网 idh
2 能 <client> kia
2 能 <far> jee
2 能 <host> jhc
2 能 <service> rba
2 能 lcf
2 能 上 gck
2 能 不 qXg
2 能 主 qXf
2 能 到 Zjk
2 能 打 cgl
2 能 访 ngZ
2 能 连 efj
2 能 通 Zmh
2 自 jZl
2 行 <far> Zsb
2 行 <gateway> eek
2 行 <host> ahk
2 行 <own> goZ
2 行 gZn
2 行 不 fan
2 行 了 gdk
2 行 吗 ibj
2 被 <far> Zqd
2 被 <gateway> ejf
2 被 <host> ape
2 被 Zpe
2 要 <client> tUg
2 要 <host> mag
2 要 <zone> ugS
2 要 rTi
2 要 连 kee
2 访 <client> sZb
2 访 <host> occ
2 访 kbg
2 访 问 kbg
2 话 gal
2 询 <client> oZf
2 询 rab
2 该 enb
2 说 <far> led
2 说 pZe
2 调 mbf
2 走 <outside> Zjk
2 走 epZ
2 走 得 fkd
2 超 led
2 超 时 led
2 跑 <client> kee
2 跑 kfd
2 跑 的 kee
2 身 <gateway> ika
2 身 jkZ
2 转 <gateway> eek
2 转 chj
2 转 发 bcp
2 载 occ
2 边 <gateway> ben
2 边 <outside> kcg
2 边 <service> lfc
2 边 <zone> mcf
2 边 放 dfk
2 边 能 rcZ
2 过 <client> sWe
2 过 <gateway> dgj
2 过 <host> blg
2 过 pbd
2 过 吗 dgj
2 这 <host> ele
2 这 jib
2 这 样 dhi
2 进 <gateway> jfe
2 进 <outside> jbi
2 进 hcj
2 进 来 ibj
2 远 <client> fje
2 连 <client> kjY
2 连 <far> kee
2 连 <host> lce
2 连 <outside> jaj
2 连 <own> dii
2 连 <zone> jdf
2 连 上 lfc
2 连 得 hjd
2 连 接 jge
2 连 的 jbi
2 通 <client> eld
2 通 <far> dlf
2 通 <host> gqW
2 通 cnd
2 通 不 amf
2 通 了 bmf
2 通 吗 blg
2 那 bki
2 邮 <client> pda
2 邮 <own> ekf
2 邮 <zone> pad
2 锅 <gateway> eej
2 锅 efj
2 锅 吗 efj
2 问 <client> led
2 问 <far> kcg
2 问 <host> kfc
2 问 <outside> lde
2 问 <own> jhd
2 问 <public> lfc
2 间 <zone> ejf
2 间 dke
2 面 iib
2 麻 hid
2 麻 烦 hid
3 $ <- pbc
3 $ <client> jhc
3 $ <far> ljZ
3 $ <gateway> bgl
3 $ <own> djg
3 $ <public> efj
3 ' dob
3 's iak
3 , <client> jef
3 , <gateway> kcg
3 , <host> bki
3 , <outside> jhd
3 , <own> enb
3 , <server> dbo
3 , <zone> ejf
3 -> mWk
3 -a jdg
3 -d <zone> jfe
3 -d jfe
3 -i dcm
3 -m <host> dih
3 -m <own> dih
3 -m <zone> oQo
3 -p <outside> ncd
3 -p <zone> hcj
3 -p ici
3 -s Zeo
3 : <far> dcn
3 : <gateway> kbh
3 : <host> gqW
3 : <own> fdj
3 : <zone> jdg
3 : idh
3 ; <far> Zrc
3 ; <own> glc
3 ; Ykk
3 <client> <client> ngZ
3 <client> <far> dmd
3 <client> <gateway> gck
3 <client> <host> iWo
3 <client> <own> ejf
3 <client> <zone> ddl
3 <client> jbi
3 <far> <client> ekd
3 <far> <gateway> fbm
3 <far> <host> oea
3 <far> <outside> Zbs
3 <far> <own> dkg
3 <far> <zone> oea
3 <gateway> <client> mbg
3 <gateway> <far> eke
3 <gateway> <gateway> mag
3 <gateway> <host> bmf
3 <gateway> <outside> kfe
3 <gateway> <own> cnd
3 <gateway> eke
3 <host> <client> mec
3 <host> <far> nhY
3 <host> <gateway> oYg
3 <host> <own> ejf
3 <host> <zone> ncd
3 <host> jge
3 <n> <client> Zng
3 <n> <far> odb
3 <n> <gateway> lZi
3 <n> <host> jfe
3 <n> <outside> ijb
3 <n> <own> iic
3 <n> <public> fbm
3 <n> <server> dap
3 <n> <zone> idh
3 <n> hid
3 <outside> <client> vXa
3 <outside> <host> kgc
3 <outside> <outside> qeY
3 <outside> <own> ejg
3 <outside> <zone> fZo
3 <outside> lah
3 <own> <client> rab
3 <own> <far> pad
3 <own> <gateway> idh
3 <own> <host> cjh
3 <own> <outside> nbe
3 <own> <own> foa
3 <own> fej
3 <public> <host> oea
3 <public> <zone> dgj
3 <server> <client> mjX
3 <server> <own> dmd
3 <server> lfc
3 <service> <client> dhj
3 <service> <gateway> dgj
3 <service> <host> ecm
3 <service> <outside> nbd
3 <service> <own> Ypf
3 <service> <public> ebn
3 <service> <server> bfl
3 <service> <zone> nhY
3 <zone> <- iWn
3 <zone> <client> rbZ
3 <zone> <far> dnd
3 <zone> <gateway> Ykk
3 <zone> <host> bij
3 <zone> <outside> edm
3 <zone> <own> dpa
3 <zone> <zone> kbh
3 <zone> fck
3 ? <client> lai
3 ? <gateway> Xni
3 ? <host> cjh
3 ? <public> bji
3 ? <zone> kee
3 ? jch
3 a <gateway> gan
3 a <host> hci
3 a <outside> sbZ
3 a <own> fkd
3 a <zone> mWj
3 a cgk
3 able <client> mbg
3 able <host> mag
3 able <outside> fej
3 able <zone> rdY
3 able qZd
3 accept <zone> jZk
3 accept cjh
3 access <zone> gam
3 access lUo
3 account ohX
3 added Yhm
3 address <host> ajj
3 address bfm
3 after <far> iak
3 after <host> gma
3 after <zone> fam
3 afterwards fnZ
3 all <zone> hjc
3 all efj
3 allowed <far> Wrg
3 allowed <zone> lde
3 an <client> sbY
3 an reX
3 and <host> Xoi
3 and <outside> aij
3 and <own> ena
3 and <zone> kcg
3 answer <own> apd
3 answer kjZ
3 any gmZ
3 anything <zone> naf
3 anything kee
3 are ija
3 arrive rWf
3 as <host> kgc
3 as <zone> nWj
3 as dqZ
3 asking kWm
3 at <client> rXe
3 at <far> pda
3 at <host> cii
3 at <outside> dhi
3 at <own> dkf
3 at <zone> iZl
3 at kfd
3 back <client> uZZ
3 back pfZ
3 be <client> ioW
3 be <far> niY
3 be <host> cnd
3 be <outside> hcj
3 be <zone> dap
3 be ajk
3 before <own> fkd
3 before fkd
3 behind oea
3 bounces cnd
3 box <outside> gnZ
3 box dhi
3 browser ejf
3 but <own> Zpe
3 but ika
3 by <client> hla
3 by <gateway> Wuc
3 by <host> kYk
3 by <own> djg
3 by <zone> nfa
3 by gjd
3 c jch
3 can <gateway> pad
3 can <zone> jmX
3 can peZ
3 can't <client> mce
3 can't <zone> rfX
3 can't obd
3 cannot <client> qbc
3 cannot pYg
3 change dmd
3 client <client> jlY
3 client <host> gck
3 client gdj
3 code <far> anf
3 code <own> gXp
3 code cih
3 come cfl
3 comes ekf
3 connect <client> mfb
3 connect <host> kZk
3 connect eej
3 connection <client> oae
3 connection <far> ejf
3 connection <host> eoa
3 connection <own> emc
3 connection <zone> mbf
3 connection ika
3 connections <zone> efj
3 connections Vrf
3 connects jdg
3 could fjf
3 cs <client> ejf
3 cs <host> flc
3 cs ekd
3 curl <gateway> ncd
3 curl <own> dkf
3 curl pad
3 customer eoa
3 dead fdk
3 deliver <host> qbb
3 deliver pda
3 dev <client> mbf
3 dev kgc
3 directly <host> Wwa
3 directly pfY
3 dnat <own> gkd
3 dnat ele
3 do <host> hnY
3 do <own> bme
3 do <zone> mVl
3 do nkV
3 does <client> dfk
3 does <far> dle
3 does <gateway> ici
3 does <host> Zng
3 does <outside> hYn
3 does <own> dmd
3 does <zone> qdZ
3 does ija
3 dport <far> Ysc
3 dport <host> dke
3 dport <outside> gan
3 dport <zone> Wjm
3 dport dgj
3 drop <client> ljY
3 drop hkc
3 dropped mce
3 dst <outside> fmb
3 e hdi
3 end fdk
3 error fjf
3 even Zmh
3 ever dih
3 every Slp
3 example cii
3 expected jdf
3 failed <client> jdg
3 failed kdf
3 fine <outside> Rgv
3 fine led
3 for <client> khc
3 for <far> kiZ
3 for <host> jdf
3 for <zone> kYk
3 for jbi
3 forever glb
3 forward Ymi
3 forwarded tTf
3 foxmail jfe
3 from <client> ilZ
3 from <far> gkc
3 from <gateway> ejf
3 from <host> dgj
3 from <outside> hcj
3 from <zone> fdk
3 from alh
3 get <client> pYf
3 get <far> taa
3 get <host> fna
3 get <outside> kfd
3 get <own> anf
3 get <zone> kbh
3 get mbe
3 gets mkW
3 gives <own> gjd
3 gives jhc
3 go ofZ
3 goes <zone> gdj
3 going Yrd
3 gw <host> kef
3 hairpin khb
3 hand jfe
3 hangs bpc
3 happens qWf
3 has <client> jhc
3 has <outside> jbi
3 has dhi
3 have <zone> oae
3 have ncd
3 he idi
3 her dig
3 him Xds
3 his jfe
3 hit <client> rdY
3 hit cii
3 home fpY
3 i <client> kdf
3 i <gateway> Ygo
3 i <host> amg
3 i <outside> pXg
3 i <zone> ngZ
3 i dkf
3 if <own> bme
3 if mgZ
3 in <client> erX
3 in <gateway> ddm
3 in <host> Zhm
3 in <outside> mZh
3 in ara
3 input <gateway> clf
3 input dkf
3 into <outside> mdd
3 into <zone> mTn
3 into oYg
3 ip <host> bgl
3 ip <outside> cfl
3 ip <zone> dfk
3 ip Xgp
3 is <client> khb
3 is <far> Zqd
3 is <gateway> ebn
3 is <host> kha
3 is <outside> jee
3 is imY
3 it <client> ikb
3 it <far> jjb
3 it <gateway> ejf
3 it <host> ici
3 it <outside> efj
3 it <own> dmd
3 it <server> Zdq
3 it <zone> pTk
3 its <gateway> jch
3 its djg
3 itself <host> cbp
3 itself <outside> jdg
3 itself bfm
3 just <client> kfd
3 just <zone> lVm
3 just fje
3 k Wgq
3 land ejg
3 laptop <host> bmf
3 laptop clf
3 leave bmf
3 leg <gateway> Ylj
3 leg Ylj
3 len <client> ldf
3 len <far> pYf
3 len <host> hjb
3 len neb
3 length jgd
3 let <host> jee
3 let <own> ane
3 let <zone> gRv
3 let jbi
3 like pXg
3 line <outside> cfl
3 line ddm
3 logs del
3 mac <zone> efj
3 mac efj
3 mail <client> jbi
3 mail <far> ckf
3 mail <host> dfl
3 mail <zone> pcb
3 mail jhc
3 make <client> cmd
3 make <far> lee
3 make flb
3 me <zone> kgc
3 must kcf
3 mx gYo
3 my <client> nec
3 my <own> epZ
3 my lcf
3 n cod
3 names <gateway> occ
3 names occ
3 nat <host> cme
3 nat cme
3 need ofZ
3 needs iYm
3 never akh
3 nightly <client> bod
3 nightly apd
3 no <host> crZ
3 no <outside> djh
3 no <own> gjd
3 no ane
3 not <host> Zkj
3 not <own> gmb
3 not <zone> mdc
3 nothing <zone> led
3 of <far> bii
3 of <host> cme
3 of <outside> dih
3 of <zone> oea
3 of cme
3 off fck
3 ok <client> lfd
3 ok <far> Xpg
3 ok <host> ahm
3 ok <zone> led
3 ok jee
3 on <client> hoX
3 on <far> uVd
3 on <host> del
3 on <outside> rba
3 on <own> cod
3 on <zone> iic
3 once jaj
3 one kZj
3 only gbl
3 open <client> mce
3 open <gateway> bod
3 open <host> nhY
3 open <outside> fan
3 open <own> dgj
3 open <zone> pfZ
3 open mlV
3 opening dXs
3 or <client> mce
3 or <far> gkc
3 or <host> aoe
3 or <outside> hjc
3 or <own> fje
3 or <zone> bkh
3 or fnb
3 our <far> lgb
3 our <host> ija
3 our <outside> bji
3 our eld
3 out <client> rXe
3 out <far> Zqd
3 out <gateway> fej
3 out <host> pTk
3 out <own> emd
3 out <zone> led
3 out kbh
3 outbound <host> gXp
3 outbound hWp
3 outgoing lUm
3 outlook <zone> pYf
3 outlook pZf
3 over <client> kkY
3 over <zone> rgV
3 own sZb
3 packet oae
3 packets <client> eke
3 packets ejf
3 pass <zone> ejf
3 pass cmd
3 passes ihd
3 people Xjm
3 permitted enb
3 phone <own> flb
3 phone cdn
3 ping <gateway> mbf
3 ping <zone> qfX
3 ping qdZ
3 plain odb
3 please mjX
3 pls <client> naf
3 pls <far> bmg
3 port <client> jhb
3 port <far> hjc
3 port <gateway> rfW
3 port <host> hid
3 port <outside> mZh
3 port <own> dnc
3 port <public> edl
3 port <server> ddm
3 port <zone> jch
3 portal ogY
3 possible aof
3 post hck
3 postfix <host> qbb
3 postfix pad
3 prerouting <own> gkc
3 prerouting kgc
3 private <host> eke
3 private ojU
3 prometheus <client> mbf
3 prometheus mbf
3 proto <client> lcf
3 proto <own> fmc
3 proto kgd
3 pull <host> dcn
3 pull fam
3 puppet <client> jfe
3 puppet jfe
3 push dih
3 query rXe
3 reach <host> rcZ
3 reach <zone> seW
3 reach scX
3 reachable ckg
3 reached dnc
3 refused <client> mcd
3 refused <zone> jfe
3 relay kfd
3 request <client> jef
3 request jef
3 right nZg
3 rule Wip
3 s emc
3 same <outside> cco
3 same fej
3 say Zfp
3 says <client> rZb
3 says kch
3 scan <client> jfd
3 scans <client> kdf
3 scans kdf
3 see <zone> Vnk
3 see jdh
3 send <client> wZW
3 send <host> gbl
3 send <zone> ddm
3 send gZn
3 seq <host> ali
3 seq <own> djg
3 served cnd
3 set ibi
3 settings ckh
3 shell kiZ
3 should <client> pXf
3 should <zone> nVj
3 shows ajj
3 since <own> cle
3 since rlQ
3 site qgX
3 smtpd <host> Xin
3 smtpd Xin
3 so hnY
3 somebody mbf
3 source jff
3 src <outside> gdj
3 src <zone> eek
3 src bhk
3 still <host> cii
3 still <outside> kfd
3 still dhi
3 straight qac
3 switch ndc
3 syn phW
3 take Vlm
3 talk <client> oYg
3 talk <zone> jkZ
3 talk lha
3 tcp <client> gnZ
3 tcp <host> gbl
3 tcp <own> efj
3 tcp <zone> kha
3 tcp fdk
3 that <client> mce
3 that <far> Wqg
3 that <gateway> jch
3 that <host> Zik
3 that <outside> gjc
3 that <own> fna
3 that <zone> ihc
3 that lbg
3 the <client> reX
3 the <far> iib
3 the <host> dih
3 the <outside> gYo
3 the <own> coc
3 the <zone> lce
3 their <zone> pda
3 their jch
3 them Xho
3 then <host> fmb
3 then <own> epZ
3 then ijb
3 there <zone> ejf
3 they <far> uaZ
3 they Zli
3 thing Uir
3 this <client> kdf
3 this <gateway> Waw
3 this naf
3 three djg
3 through <client> ihd
3 through <gateway> baq
3 through <outside> occ
3 through <own> cpb
3 through <zone> coc
3 through jfe
3 thru <gateway> fan
3 thru bcp
3 thunderbird <zone> bgm
3 thunderbird fcl
3 thx ekd
3 time clf
3 timed <host> gck
3 timed dii
3 timeout <own> dkf
3 times <far> fmb
3 times flc
3 to <client> pcc
3 to <far> efj
3 to <gateway> jch
3 to <host> hcj
3 to <outside> hid
3 to <own> ejf
3 to <zone> tVd
3 told mXj
3 tos <client> dmd
3 tos <gateway> glb
3 tos <own> foZ
3 tos fkd
3 traffic <zone> anf
3 traffic fje
3 true ijc
3 ttl <client> Yrd
3 ttl <host> arb
3 ttl <own> XxY
3 ttl khb
3 type <client> led
3 type <far> dgj
3 udp <far> lde
3 udp <gateway> eke
3 udp <outside> cme
3 udp hmZ
3 up bkh
3 updates mbf
3 us mZh
3 use <zone> jfe
3 use led
3 via <host> dfk
3 via <zone> qac
3 via del
3 vpn ofZ
3 want jef
3 wants <client> fkc
3 wants ele
3 way <zone> Ycs
3 we <own> ejf
3 we <zone> emb
3 we dcm
3 what <outside> fbl
3 what clf
3 when <client> pcb
3 when <far> jhd
3 when <host> cgk
3 when <zone> ufU
3 when ihc
3 where <own> gjd
3 where dgj
3 which aoe
3 who ljY
3 why <outside> Xgp
3 why qca
3 will <host> ejf
3 with <zone> lcf
3 with gjd
3 work <client> hid
3 work <host> Yhn
3 work <own> fje
3 work <zone> jia
3 work bgl
3 works <own> fkd
3 works <zone> lgb
3 works hdi
3 would <outside> dbp
3 would <zone> dVu
3 y <zone> mfc
3 y kfe
3 yes <zone> iic
3 yes fje
3 you gbl
3 一 <client> qac
3 一 <own> fkd
3 一 <zone> dek
3 一 dgi
3 上 <client> jkY
3 上 <own> ele
3 上 <zone> iZk
3 上 edl
3 不 <client> miZ
3 不 <far> ejf
3 不 <gateway> lcf
3 不 <host> kee
3 不 <own> epa
3 不 <zone> hdh
3 不 hdi
3 丢 <gateway> kXl
3 丢 lYk
3 个 <client> fkd
3 个 dob
3 为 <client> fje
3 为 fje
3 主 <host> rXe
3 主 nga
3 么 <host> Zhm
3 么 <zone> iic
3 之 <zone> ibj
3 之 fcl
3 了 <client> ocd
3 了 <gateway> cgk
3 了 <own> dqZ
3 了 <zone> jch
3 了 kcg
3 事 <outside> idh
3 享 <client> cnd
3 享 bhk
3 人 <outside> med
3 人 <zone> sab
3 人 uZY
3 什 mec
3 从 <zone> jZk
3 从 kai
3 们 hid
3 件 <client> glb
3 件 <own> ekf
3 件 <zone> pad
3 会 <client> lha
3 会 <far> gjd
3 会 <gateway> eek
3 会 <host> dle
3 会 <outside> fjf
3 会 <own> fna
3 会 <zone> odb
3 信 <client> occ
3 信 <outside> ang
3 信 <public> del
3 信 eld
3 候 dfj
3 做 eoa
3 再 Zgn
3 出 <outside> Vhq
3 出 <zone> hdi
3 出 dfk
3 到 <client> jnW
3 到 <far> ngZ
3 到 <gateway> nYh
3 到 <host> jmY
3 到 <own> eej
3 到 <zone> pXg
3 到 ejf
3 动 <host> kZj
3 动 <server> bgl
3 动 lYj
3 包 <zone> dfk
3 包 aki
3 印 <zone> lVl
3 印 dih
3 去 <client> qYe
3 去 <far> Zqd
3 去 <host> tYa
3 去 <zone> kcg
3 去 mec
3 发 <client> lfb
3 发 <gateway> lbg
3 发 <host> jdh
3 发 <zone> ici
3 发 iak
3 口 <far> ekf
3 口 hjc
3 可 <outside> jef
3 台 jef
3 同 <zone> jch
3 后 <own> cmd
3 后 dmd
3 吗 <client> mgZ
3 吗 <far> bod
3 吗 <gateway> del
3 吗 <host> Ymi
3 吗 <outside> efj
3 吗 <own> fnZ
3 吗 <zone> kia
3 和 <host> cfl
3 和 <own> flc
3 和 dgk
3 哪 eld
3 啊 amg
3 啥 hid
3 回 cnd
3 在 mZh
3 填 <client> jfe
3 填 fej
3 外 aas
3 好 Zkj
3 完 dek
3 客 tWd
3 对 Yfp
3 就 <host> clf
3 就 <outside> kdf
3 就 <zone> gdj
3 就 hkb
3 帮 rab
3 常 <outside> Zfo
3 常 kfd
3 应 <own> fje
3 应 aki
3 底 <gateway> eek
3 底 efj
3 开 <client> nfa
3 开 <host> agn
3 开 <own> dld
3 开 <zone> lah
3 往 <gateway> pZe
3 往 <host> oae
3 往 qZd
3 得 <far> fmc
3 得 <host> Ymi
3 得 <outside> ihd
3 得 <zone> jbi
3 得 fke
3 怎 dke
3 想 <zone> pda
3 想 odb
3 成 pad
3 我 <far> kcf
3 我 hid
3 户 <zone> mfb
3 户 djh
3 打 <outside> gdj
3 打 <zone> pWh
3 投 kdf
3 报 <client> qcb
3 报 <own> fmb
3 报 ogZ
3 拦 <gateway> cdo
3 据 eld
3 接 <client> jef
3 接 <far> jef
3 接 <outside> nbf
3 接 <own> dke
3 接 <zone> dgj
3 接 lde
3 描 mce
3 收 <client> eqZ
3 收 <outside> hal
3 收 <zone> qeY
3 收 epZ
3 放 <gateway> cdn
3 放 ekf
3 方 dih
3 日 <host> dnb
3 日 dnb
3 时 jch
3 是 <client> lfc
3 是 <host> Wfr
3 是 <outside> Wkm
3 是 <own> flc
3 是 <zone> clg
3 是 blh
3 最 khb
3 有 <client> jja
3 有 <gateway> dfk
3 有 <outside> gma
3 机 <host> hid
3 机 <zone> jef
3 机 jgd
3 来 <outside> iak
3 来 dfk
3 查 <far> amg
3 查 kdf
3 样 <host> efj
3 样 cih
3 正 <outside> edk
3 正 efj
3 没 <gateway> eek
3 没 <own> Xmj
3 没 <zone> ibj
3 没 gdj
3 烦 hid
3 现 enb
3 理 mce
3 用 <client> ijb
3 用 <zone> jfe
3 用 jhc
3 电 <zone> lcf
3 电 lcf
3 登 lcf
3 的 <client> peZ
3 的 <far> qdZ
3 的 <gateway> blg
3 的 <host> kfd
3 的 <outside> jee
3 的 <own> fje
3 的 kee
3 直 <host> dkf
3 直 <outside> dkf
3 直 eld
3 看 <own> flc
3 看 ijb
3 码 hjd
3 程 <client> fje
3 端 <client> fna
3 端 <far> dnd
3 端 <own> glb
3 端 del
3 等 fjf
3 系 <gateway> efj
3 系 efj
3 给 <gateway> bbq
3 给 Zpf
3 网 <client> sSi
3 网 ihd
3 能 <client> jlX
3 能 <far> mec
3 能 <gateway> lgc
3 能 <host> gYo
3 能 <outside> mdc
3 能 <zone> cfm
3 能 dkg
3 脑 <zone> jfe
3 脑 jfe
3 行 <client> lde
3 行 <far> blf
3 行 <gateway> cem
3 行 <zone> lkX
3 行 kfd
3 被 <client> nbe
3 被 <host> asa
3 被 <own> dkf
3 要 <client> kee
3 要 <host> peZ
3 要 <zone> scY
3 要 sdX
3 规 Wjn
3 让 <gateway> alh
3 让 Uvd
3 访 <gateway> kde
3 访 <host> jgd
3 访 <outside> lfc
3 该 <own> cnd
3 该 bgl
3 说 <zone> qfY
3 说 ljY
3 请 jff
3 调 <host> xWZ
3 调 ilY
3 走 <client> hkc
3 走 <zone> obd
3 超 kfd
3 转 <own> glb
3 转 fld
3 轮 <client> kcg
3 轮 kcg
3 过 <client> hkb
3 过 <far> kgc
3 过 <gateway> efj
3 还 <gateway> eap
3 还 <outside> kfd
3 还 <zone> lgb
3 这 <outside> lde
3 这 <zone> gbl
3 这 dnc
3 进 <outside> lgc
3 进 <own> Xtc
3 进 jib
3 远 Xer
3 连 <client> fej
3 连 <far> pea
3 连 <gateway> neb
3 连 <host> pgX
3 连 <outside> cfl
3 连 <own> bmf
3 连 <server> Xfq
3 连 <zone> lha
3 连 liZ
3 通 <far> bmf
3 通 <gateway> dnc
3 通 <outside> bji
3 那 jgc
3 邮 gck
3 里 cjh
3 量 fkd
3 问 <client> sZb
3 问 <host> oZg
3 问 <outside> hic
3 问 kbh
4 $ <- nhY
4 $ <client> obd
4 $ <far> ljY
4 $ <gateway> Zli
4 $ <own> enc
4 $ <server> jch
4 $ <zone> hcj
4 ' fan
4 's <zone> occ
4 's scX
4 , <client> cfl
4 , <far> Yqe
4 , <host> jkZ
4 , <outside> gck
4 , <own> ika
4 , <public> fej
4 , <server> cem
4 , <zone> qYe
4 -> <own> fna
4 -> ikb
4 -a eld
4 -i <own> gkc
4 -i bij
4 : <client> lde
4 : <gateway> hcj
4 : <host> cme
4 : <zone> bfm
4 ; kch
4 <client> <client> lgb
4 <client> <host> lUm
4 <client> <outside> efj
4 <client> lgb
4 <far> <client> jhc
4 <far> <gateway> hid
4 <far> <host> kdf
4 <far> <outside> dem
4 <far> <zone> bij
4 <far> cii
4 <gateway> <client> clf
4 <gateway> <far> pjU
4 <gateway> <gateway> kYk
4 <gateway> <host> bhk
4 <gateway> <outside> neb
4 <gateway> <own> emd
4 <gateway> <server> Ycr
4 <gateway> <zone> kee
4 <host> <client> inX
4 <host> <far> pcb
4 <host> <gateway> mWk
4 <host> <host> hqV
4 <host> <outside> jbi
4 <host> <own> Yho
4 <n> <far> iic
4 <n> <gateway> akj
4 <n> <outside> lbg
4 <n> <public> bbq
4 <n> <server> bZs
4 <n> <zone> jib
4 <n> ihd
4 <outside> <client> bhl
4 <outside> <host> hla
4 <outside> <outside> pZe
4 <outside> <own> fkd
4 <outside> <zone> mZh
4 <outside> iic
4 <own> <client> lah
4 <own> <far> hal
4 <own> <gateway> cfl
4 <own> <host> nYh
4 <own> <outside> ncd
4 <own> <server> eek
4 <own> <zone> gck
4 <public> <zone> nfZ
4 <public> jgd
4 <server> <client> emb
4 <server> <zone> kfd
4 <server> goY
4 <service> <far> fmb
4 <service> <gateway> oiW
4 <service> <host> ibj
4 <service> <outside> fbm
4 <service> <own> enb
4 <service> <public> efj
4 <service> <server> fbm
4 <service> <zone> kcg
4 <service> gcl
4 <zone> <client> bpd
4 <zone> <gateway> Xeq
4 <zone> <host> ibj
4 <zone> <own> ejf
4 <zone> <server> abr
4 <zone> <zone> ihd
4 <zone> anf
4 ? <client> jjZ
4 ? <far> bmf
4 ? <gateway> Zdq
4 ? <host> gmZ
4 ? <outside> gbl
4 ? <public> Zmh
4 ? <zone> jja
4 ? ilY
4 a <host> jlY
4 a <zone> kbh
4 a hic
4 able <client> lgb
4 able <host> ncc
4 able <zone> ocd
4 able sab
4 accepted tUf
4 access <host> fdk
4 access fdk
4 account cii
4 address <host> Zpe
4 address edl
4 after nhX
4 against <client> jhc
4 against ndb
4 all <client> ckf
4 all <outside> gqV
4 all ena
4 allowed <client> neb
4 allowed <far> Ysc
4 allowed <zone> fna
4 allowed iZm
4 am aki
4 an mdc
4 and <client> hkb
4 and <far> fkd
4 and <host> Wpi
4 and <outside> lcf
4 and <zone> oYf
4 and jja
4 answer <client> oae
4 any <zone> vRg
4 any jfe
4 anything <zone> qXf
4 anything nfa
4 anywhere djg
4 are rba
4 arrive <outside> mec
4 arrive jlX
4 as <host> Vhq
4 as <zone> mec
4 as gbk
4 asking niX
4 at <client> bod
4 at <gateway> hal
4 at <outside> nZg
4 at <zone> pZe
4 at hjc
4 back <own> fmc
4 back fmb
4 be <client> kia
4 be <far> ijb
4 be <host> cjh
4 be <outside> dih
4 be <own> gje
4 be <zone> rNn
4 be cih
4 before pWi
4 behind kgc
4 blocked <far> blg
4 blocked <zone> bqb
4 blocked Zof
4 bob <client> kcf
4 bob iZk
4 box <own> ejf
4 box vVc
4 browse qbb
4 but <client> kfd
4 but <own> dsX
4 but jdg
4 by <client> ika
4 by <host> amg
4 by <zone> lbg
4 by fmb
4 c <zone> dfj
4 call ijb
4 can <zone> ibj
4 can kZj
4 can't <zone> ebn
4 can't ebn
4 cannot <client> kgc
4 cannot ngZ
4 check dle
4 client <own> coc
4 client cih
4 closed led
4 com cme
4 come dap
4 comes dgk
4 configured dhi
4 connect <client> mbf
4 connect <far> lgc
4 connect <zone> lgb
4 connect mce
4 connecting ekf
4 connection <client> lha
4 connection <host> Xho
4 connection <zone> rbZ
4 connection hdj
4 connections lcf
4 connects cjh
4 could Yjk
4 curl <gateway> qfX
4 curl gYo
4 dead pda
4 deliver <host> nfa
4 deliver nfa
4 desk <own> clf
4 desk fdk
4 destination dcm
4 die mcd
4 direct cem
4 directly <host> lmV
4 directly <outside> nbd
4 directly <zone> efj
4 directly fje
4 dnat <outside> Zgn
4 dnat agm
4 do <outside> kee
4 do <own> fkd
4 do <zone> iZk
4 do ibj
4 does <client> nfa
4 does <far> fje
4 does <gateway> coc
4 does <host> mfb
4 does <outside> fkd
4 does <own> fkd
4 does <public> ecm
4 does <zone> bhj
4 dport rhV
4 drop <zone> ccp
4 drop fZo
4 dropped <zone> Xnj
4 dropped bqb
4 dst Zgn
4 e <host> fpX
4 e dlf
4 end ila
4 errno kee
4 error <client> mbf
4 error mbf
4 even kia
4 every enb
4 example lgb
4 expected ihc
4 far jkZ
4 fetch tdW
4 fine <client> hoX
4 fine <own> fke
4 fine Zpe
4 for <client> csZ
4 for <far> gkc
4 for <host> jbj
4 for <outside> Yim
4 for <own> eke
4 for <zone> jYl
4 for blg
4 forward dcm
4 from <client> jlY
4 from <far> rdY
4 from <gateway> Yim
4 from <host> cji
4 from <zone> kai
4 from bfm
4 get <client> qWg
4 get <far> hdi
4 get <gateway> aep
4 get <own> eqY
4 gets <far> hmZ
4 gets efj
4 go kfd
4 goes lfc
4 going lfc
4 gw <far> clf
4 hairpin rYd
4 hangs <zone> ngZ
4 hangs jja
4 has <zone> cgl
4 has jWn
4 he <far> mdd
4 he oda
4 her <own> bpc
4 her bod
4 him <own> fje
4 him djh
4 his epZ
4 host kai
4 i <client> odb
4 i <gateway> uaY
4 i <host> ibk
4 i <own> enc
4 i <zone> Tnm
4 i dfk
4 id <far> dhi
4 if ijc
4 in <client> mde
4 in <gateway> Ycr
4 in <host> afo
4 in <own> dkf
4 in <zone> pae
4 in qac
4 inner lYj
4 inside fbn
4 internal <host> drY
4 internal drY
4 into <zone> kai
4 into rVg
4 ip <client> kgd
4 ip <far> mga
4 ip <own> dpa
4 ip <zone> Zgn
4 is <client> dhi
4 is <far> Xqf
4 is <gateway> blg
4 is <outside> hma
4 is <own> epY
4 is <server> efj
4 is <zone> lkX
4 it <client> eld
4 it <gateway> Xbu
4 it <host> pad
4 it <outside> Zng
4 it <own> dle
4 it <zone> oYg
4 it lcf
4 it's <own> eoa
4 it's kfd
4 its <client> ekf
4 its <host> nbf
4 itself <host> jZk
4 itself <own> bmg
4 itself jZj
4 just <zone> jgd
4 just led
4 laptop hid
4 leave ihd
4 let <client> ngZ
4 let <host> ena
4 let <own> apd
4 let ika
4 line <outside> eke
4 line <zone> fej
4 loads obd
4 log reX
4 mail <client> oaf
4 mail <far> Wtd
4 mail <zone> lce
4 mail kZj
4 mails lgb
4 make ajk
4 masquerade <zone> cfl
4 masquerade gck
4 me <client> mag
4 me <own> enb
4 me ici
4 mean eke
4 must <client> pcb
4 must lcf
4 my <outside> eek
4 my <own> fkd
4 my dYr
4 n <zone> mfc
4 n kfe
4 nat <host> cfl
4 nat Ygp
4 need egj
4 never djg
4 no <client> kib
4 no <far> mga
4 no <host> enb
4 no <outside> clf
4 no <own> flc
4 no <zone> lZh
4 no jdg
4 nobody ckg
4 not <client> ked
4 not <far> clf
4 not <gateway> eke
4 not <host> fna
4 not <outside> djh
4 not <zone> obd
4 not elc
4 nothing <host> ogY
4 nothing hid
4 now bne
4 of <client> sYc
4 of <host> Wnj
4 of <own> coc
4 of <zone> pgY
4 of kef
4 ok <client> kia
4 ok <outside> dfk
4 ok <zone> jch
4 ok ecm
4 on <client> dqZ
4 on <far> qbb
4 on <gateway> dgk
4 on <host> mec
4 on <outside> qdZ
4 on <zone> kcg
4 only Zof
4 open <gateway> hla
4 open <host> eZp
4 open <zone> nhZ
4 open nXi
4 or <client> jkZ
4 or <far> jee
4 or <gateway> Zmg
4 or <host> gnZ
4 or <zone> lde
4 or jmX
4 our <own> ejg
4 our jkZ
4 out <client> gjc
4 out <far> ckg
4 out <gateway> fej
4 out <host> tZa
4 out <zone> Ydr
4 out fej
4 out' occ
4 outbound <host> oad
4 outbound naf
4 outlook <zone> kbh
4 outlook kcg
4 over <client> qZd
4 over <host> gUs
4 over <zone> mec
4 over fdk
4 own kbh
4 packet <own> dkf
4 packets ici
4 pass <far> Ypf
4 pass hdi
4 people fje
4 permitted gbl
4 phone khb
4 ping <client> jef
4 ping <gateway> hcj
4 ping gck
4 plain hbl
4 please eek
4 pls lcg
4 policy vWb
4 port <client> sWe
4 port <host> hbk
4 port <outside> ben
4 port <own> arb
4 port <server> fdk
4 port jib
4 portal ahl
4 post sfV
4 postfix niX
4 prerouting flc
4 print bmf
4 problem Xjm
4 pull hbk
4 push <client> med
4 push ncd
4 reach <zone> ngZ
4 reach qeX
4 real <host> cjh
4 real cjh
4 refused <own> ejg
4 relay scY
4 reply <own> gkc
4 reply ejf
4 right bne
4 route doc
4 routed kee
4 rule Ylj
4 s Wlk
4 same <host> bra
4 same <own> Yqe
4 same <zone> pZe
4 same kiZ
4 say dfk
4 says <own> fmb
4 scan nae
4 scans mUm
4 see adp
4 send <client> uSf
4 send <zone> lgb
4 send kVn
4 sends agm
4 seq <client> mZh
4 seq <far> kcg
4 seq <host> dhi
4 server <outside> efj
4 server <zone> ueU
4 server wYY
4 session kfd
4 set odb
4 should <host> ado
4 should <own> gkd
4 should <zone> ebn
4 should caq
4 side foZ
4 since <zone> iak
4 site ika
4 snat <zone> efj
4 snat efj
4 so ncd
4 source <host> del
4 source <outside> bem
4 source Xpg
4 spins <client> kdf
4 spins <own> clf
4 spins kee
4 start jdg
4 still <outside> hdi
4 still <zone> jef
4 still iak
4 stop Yjl
4 straight <outside> jef
4 straight med
4 submit qca
4 syn gej
4 talk <zone> jib
4 talk mkV
4 talking ocd
4 tcp <client> fjd
4 tcp <far> gdj
4 tcp <host> cii
4 tcp <outside> imY
4 tell cii
4 that <client> Xpg
4 that <far> ljY
4 that <gateway> gam
4 that <host> cnd
4 that <outside> lfc
4 that <own> emd
4 that <zone> ofZ
4 that ika
4 that's Zjk
4 the <client> mhY
4 the <far> ikZ
4 the <gateway> Voj
4 the <host> kXl
4 the <outside> ajj
4 the <own> ckh
4 the <server> fdl
4 the <zone> lcg
4 the lde
4 their llW
4 them idh
4 then <client> jch
4 then <host> gqW
4 then <zone> dfl
4 then hbk
4 there eob
4 these efj
4 they dbo
4 thing aeo
4 this <own> elc
4 this <zone> bji
4 through <client> oZf
4 through <outside> ncd
4 through <own> dkf
4 through <zone> pbd
4 through mga
4 thru <far> aof
4 thru foZ
4 thunderbird <zone> egj
4 thunderbird qbb
4 time nbe
4 timed <far> ejf
4 timed <host> fke
4 timed <own> foZ
4 timed enb
4 to <client> mfb
4 to <far> kjZ
4 to <gateway> ihd
4 to <host> kcg
4 to <outside> lcf
4 to <server> ffj
4 towards nbf
4 traffic lgb
4 translated khb
4 transmitted <client> cme
4 transmitted cme
4 trying kTp
4 udp <far> Xre
4 udp <gateway> jZj
4 udp <host> occ
4 udp <outside> ado
4 udp <zone> oaf
4 udp hak
4 up <client> pad
4 up <far> jff
4 up <zone> kjZ
4 up peZ
4 updates <host> ecm
4 updates ici
4 us <far> nga
4 us <own> aqb
4 use <client> ngZ
4 use <zone> aeo
4 use afo
4 using <host> gYo
4 using gYo
4 verdict gjd
4 via <zone> fje
4 w obe
4 walk afn
4 was chj
4 way <gateway> afn
4 way jXm
4 we <client> qYe
4 we <outside> Ymi
4 we lkX
4 what asa
4 when <zone> neb
4 when hnY
4 where Zjk
4 which <own> flc
4 which kaj
4 while jge
4 whole fkd
4 why cij
4 will <client> foa
4 will <host> llW
4 will <zone> iXn
4 will ihc
4 with <client> jfe
4 with <host> lYk
4 with <outside> Yeq
4 with <own> eld
4 with <zone> kfd
4 without mbf
4 work <client> jjZ
4 work <outside> bod
4 work <own> ckg
4 work <zone> qfX
4 work jhc
4 working pgY
4 works <zone> oae
4 works oZf
4 would <client> ljY
4 would <far> eoa
4 would <host> eoa
4 would <own> dfk
4 would <zone> gZn
4 y kcg
4 yes <zone> mYi
4 yes kcg
4 you <client> nbd
4 you Zng
4 一 <client> vZY
4 一 <outside> kfd
4 一 <own> dme
4 一 <zone> edl
4 一 eXr
4 上 <client> jhc
4 上 <host> qXe
4 上 <own> eld
4 上 <zone> gbl
4 下 <own> ejf
4 不 <client> ihd
4 不 <far> anf
4 不 <gateway> efj
4 不 <host> mfb
4 不 <outside> eel
4 不 <own> emc
4 不 <zone> reX
4 不 pda
4 丢 <client> jib
4 个 <zone> jee
4 个 iic
4 为 <client> lcf
4 为 jeg
4 主 <host> qbb
4 主 hic
4 么 jic
4 了 <client> wTe
4 了 <gateway> efj
4 了 <own> fje
4 了 fcl
4 事 <zone> gbl
4 人 <zone> kai
4 人 ckg
4 什 <own> gjd
4 从 <host> dle
4 从 gjd
4 他 cji
4 以 <outside> jef
4 们 <far> mdd
4 们 kib
4 件 <client> obe
4 件 iak
4 会 <client> mjX
4 会 <far> khb
4 会 <host> amg
4 会 <outside> jhc
4 会 <zone> eek
4 会 kch
4 信 <client> reX
4 信 <far> ijb
4 信 <host> hdi
4 信 <own> dmd
4 允 fmb
4 公 <host> gkc
4 公 mkW
4 则 Wjn
4 到 <client> pYf
4 到 <far> kee
4 到 <gateway> sSh
4 到 <outside> hXo
4 到 <own> ane
4 到 <zone> fcl
4 加 dkf
4 动 <host> rXe
4 动 qYe
4 包 <zone> lbh
4 卡 oae
4 印 <zone> lWl
4 去 <client> mfb
4 去 <far> fkc
4 去 <host> jWn
4 去 jWn
4 反 <zone> qeX
4 反 qfX
4 发 <client> pYf
4 发 <host> jaj
4 发 <zone> vZY
4 发 pZe
4 口 <client> gma
4 口 <far> Zqd
4 口 <outside> Yhn
4 口 <own> glb
4 口 ddm
4 可 pad
4 台 idh
4 同 djg
4 后 <own> eoa
4 后 dcn
4 吗 <client> ilZ
4 吗 <far> Xpf
4 吗 <gateway> del
4 吗 <host> bqa
4 吗 <outside> kcg
4 吗 <own> ejf
4 吗 <zone> ici
4 吗 edk
4 否 <zone> efj
4 否 alh
4 吧 dfk
4 告 bqa
4 哪 <own> fkd
4 哪 fkd
4 啊 efj
4 啥 gdj
4 器 <client> tTg
4 器 <host> hid
4 器 <own> bme
4 器 <zone> mga
4 器 lkX
4 回 <own> fkd
4 回 hjc
4 在 <own> emc
4 在 hmZ
4 址 eek
4 外 <host> pac
4 外 dnc
4 好 bbp
4 客 bki
4 对 hjc
4 就 <client> kfd
4 就 <outside> cme
4 就 <own> brZ
4 就 <zone> jch
4 就 kee
4 帮 <own> elc
4 帮 dle
4 常 <outside> edk
4 常 efj
4 应 <client> ckg
4 应 <own> gjd
4 底 Vhq
4 开 <own> bji
4 开 <zone> mgb
4 开 kgb
4 往 mbg
4 得 <far> Xqf
4 得 <gateway> ibk
4 得 <host> lfc
4 得 <outside> nae
4 得 <zone> ncd
4 得 ndd
4 志 <host> dnb
4 志 dnb
4 怎 <outside> ofZ
4 怎 <own> eke
4 怎 flb
4 想 <zone> cel
4 想 cfm
4 我 ejf
4 户 tVe
4 打 <client> mce
4 打 <outside> oea
4 打 mdd
4 扫 cpb
4 报 <client> qdZ
4 报 hcj
4 拉 <client> eke
4 拉 djg
4 拒 <own> dle
4 拦 hdi
4 拿 <zone> kee
4 拿 qbb
4 挂 hdi
4 按 hjc
4 掉 eke
4 接 <client> led
4 接 <own> eld
4 接 <zone> bne
4 提 <zone> gbl
4 提 gbl
4 收 <client> tZb
4 收 <zone> mbf
4 收 jbj
4 放 <client> Yog
4 放 <far> Zpe
4 放 <gateway> ebn
4 放 <host> ogY
4 数 qbb
4 断 <outside> miY
4 断 jib
4 日 mXk
4 时 liZ
4 是 <client> coc
4 是 <far> ihd
4 是 <gateway> dbo
4 是 <host> Zrc
4 是 <outside> hbk
4 是 <own> clf
4 是 <zone> fej
4 是 Yqe
4 最 gbl
4 有 <gateway> eek
4 有 <host> Xtc
4 有 <outside> qdZ
4 有 <zone> mga
4 有 eoZ
4 服 fld
4 机 <zone> kXl
4 机 cij
4 条 <zone> jdg
4 条 jdh
4 来 <client> bmf
4 来 <own> Xsd
4 桌 <client> fje
4 正 iic
4 段 <zone> bij
4 段 bij
4 求 jff
4 没 <far> eke
4 没 <gateway> bii
4 没 <outside> amh
4 没 <zone> rcZ
4 流 <zone> ked
4 流 kfe
4 源 cem
4 现 kfd
4 理 <gateway> Xin
4 理 Xin
4 用 <client> ioW
4 用 <zone> kee
4 由 kjZ
4 电 mfb
4 的 <client> ijb
4 的 <far> lga
4 的 <gateway> Zkj
4 的 <host> Xds
4 的 <outside> iak
4 的 <own> fkc
4 的 <server> dgk
4 的 <zone> pbc
4 的 jhc
4 目 lfc
4 直 <client> qZd
4 直 <outside> peZ
4 直 <zone> aeo
4 直 fej
4 看 <own> gkd
4 看 bkh
4 端 <client> enc
4 端 <outside> efj
4 端 <server> fdk
4 端 <zone> mga
4 端 eoa
4 经 <zone> Yds
4 经 Xfq
4 给 <client> dme
4 给 hkb
4 网 gbl
4 能 <client> bne
4 能 <far> chj
4 能 <gateway> gcj
4 能 <host> mfc
4 能 <outside> lcf
4 能 <zone> mfc
4 能 rYd
4 脑 <zone> lcf
4 脑 lcf
4 落 rgV
4 行 <gateway> cii
4 行 <outside> clg
4 行 <own> flc
4 行 <zone> teV
4 行 fdl
4 被 <client> fkd
4 被 <host> ben
4 被 <zone> clg
4 被 alh
4 要 <outside> dkf
4 规 <zone> kdf
4 让 Yog
4 访 <client> vXa
4 访 <gateway> rUh
4 访 <host> pZf
4 访 <outside> kfe
4 访 <zone> idh
4 话 dih
4 询 <client> mde
4 询 kee
4 该 bne
4 请 rcZ
4 走 <client> cqa
4 走 <host> omR
4 走 <zone> dWs
4 走 alh
4 超 <own> gkd
4 超 hid
4 路 ngZ
4 转 mjX
4 边 foZ
4 过 <client> dtX
4 过 <gateway> fbl
4 过 Yim
4 还 <gateway> iaj
4 还 <zone> kgc
4 还 oae
4 这 cem
4 进 ihd
4 连 <client> nbe
4 连 <far> pbc
4 连 <gateway> kcf
4 连 <host> mjY
4 连 <outside> oad
4 连 <own> bnd
4 连 <zone> lbg
4 连 kcf
4 送 alh
4 通 <far> dkf
4 通 <gateway> ejf
4 通 <host> khc
4 通 <outside> ajk
4 通 <own> ejf
4 通 <zone> hdi
4 那 <zone> fdk
4 邮 <client> mbf
4 邮 <own> eke
4 邮 lce
4 都 ahk
4 问 <client> cjh
4 问 <far> fkd
4 问 <gateway> jef
4 问 <outside> lfc
4 间 <zone> kee
4 间 lde
<- with <client> odb
<- with <far> lbg
<- with <host> mde
<- with <own> kZi
<- with <zone> nZg
<client> with <client> ibj
<client> with <far> pcb
<client> with <host> mce
<client> with <outside> bgm
<client> with <own> qVh
<client> with <public> teW
<client> with <server> mce
<client> with <zone> hmZ
<far> with <- cnd
<far> with <client> djg
<far> with <far> bgm
<far> with <gateway> fje
<far> with <host> hkc
<far> with <outside> nbe
<far> with <own> rXd
<far> with <public> lfd
<far> with <server> dkf
<far> with <zone> gjd
<gateway> with <client> dcn
<gateway> with <far> mXk
<gateway> with <host> oTl
<gateway> with <outside> Tqj
<gateway> with <own> fYp
<gateway> with <public> cem
<gateway> with <server> bdo
<gateway> with <zone> Vjo
<host> with <- kha
<host> with <client> glb
<host> with <far> lgb
<host> with <gateway> jgc
<host> with <host> eYq
<host> with <outside> cgk
<host> with <own> jJ0
<host> with <public> mUm
<host> with <zone> Wmk
<outside> with <client> dek
<outside> with <far> RN/
<outside> with <gateway> lgb
<outside> with <host> jja
<outside> with <outside> pgX
<outside> with <own> iXn
<outside> with <public> fan
<outside> with <server> flb
<outside> with <zone> Oju
<own> with <- gkd
<own> with <client> ejf
<own> with <far> cnd
<own> with <gateway> eke
<own> with <host> dle
<own> with <outside> dkf
<own> with <own> eap
<own> with <public> esW
<own> with <server> enb
<own> with <zone> dld
<public> with <client> ecm
<public> with <far> Zhm
<public> with <gateway> ben
<public> with <host> ajj
<public> with <outside> cdm
<public> with <own> eTv
<public> with <zone> bgl
<server> with <client> dbn
<server> with <far> ben
<server> with <gateway> abs
<server> with <host> Ydr
<server> with <outside> ZXw
<server> with <own> fej
<server> with <server> fej
<server> with <zone> eXr
<zone> with <- alh
<zone> with <client> LW/
<zone> with <far> hYn
<zone> with <gateway> jaj
<zone> with <host> fSv
<zone> with <outside> jee
<zone> with <own> iak
<zone> with <public> led
<zone> with <server> jfe
again AB/
at <- 3 1 rcZ
at <client> 2 0 ekd
at <client> 2 1 jib
at <client> 3 0 khb
at <client> 3 1 fkd
at <client> 3 2 pcb
at <client> 4 0 tXc
at <client> 4 1 eao
at <client> 4 2 kXl
at <client> 4 3 cjh
at <client> 5 0 vbX
at <client> 5 1 pda
at <client> 5 2 ndc
at <client> 5 3 hal
at <client> 5 4 efk
at <client> 6 0 tUf
at <client> 6 1 flc
at <client> 6 2 qca
at <client> 6 3 gcj
at <client> 6 4 Xfq
at <client> 6 5 edl
at <client> 7 0 veT
at <client> 7 1 eek
at <client> 7 2 peZ
at <client> 7 4 bgl
at <client> 7 5 eZo
at <client> 8 5 dgj
at <client> 9 7 Tgt
at <far> 2 0 iic
at <far> 3 0 ebn
at <far> 3 1 lha
at <far> 3 2 fmb
at <far> 4 0 qfY
at <far> 4 1 foZ
at <far> 4 3 gdj
at <far> 5 0 oea
at <far> 5 1 gnY
at <far> 5 2 dhj
at <far> 5 3 oae
at <far> 5 4 bdo
at <far> 6 4 fWr
at <gateway> 2 0 mlV
at <gateway> 2 1 nrO
at <gateway> 3 0 kdf
at <gateway> 3 1 fWr
at <gateway> 3 2 Xgp
at <gateway> 4 0 Xdr
at <gateway> 4 1 bar
at <gateway> 4 2 bbq
at <gateway> 4 3 cfk
at <gateway> 5 0 Tby
at <gateway> 5 2 bji
at <gateway> 5 3 bcp
at <gateway> 5 4 fYp
at <gateway> 6 4 Zfo
at <gateway> 6 5 cfl
at <gateway> 7 0 fej
at <host> 2 0 tlO
at <host> 2 1 lnT
at <host> 3 0 ici
at <host> 3 1 bdo
at <host> 3 2 ben
at <host> 4 0 Ygo
at <host> 4 1 ckh
at <host> 4 2 gdj
at <host> 5 1 bij
at <host> 5 2 cdn
at <host> 5 3 Yau
at <host> 5 4 cjh
at <host> 6 0 rYc
at <host> 6 1 Xmj
at <host> 6 2 eoa
at <host> 6 3 bWv
at <host> 6 4 jbj
at <host> 6 5 iRu
at <host> 7 3 bsZ
at <host> 7 6 eao
at <host> 8 4 gVs
at <outside> 2 0 vcV
at <outside> 2 1 omS
at <outside> 3 0 mag
at <outside> 3 1 Zkk
at <outside> 3 2 Wmk
at <outside> 4 1 bji
at <outside> 4 2 lcf
at <outside> 4 3 dbo
at <outside> 5 0 car
at <outside> 5 1 chj
at <outside> 5 3 Zeo
at <outside> 5 4 Zcr
at <outside> 6 3 Yhn
at <outside> 6 5 bcp
at <own> 2 0 Zpe
at <own> 2 1 cme
at <own> 3 0 blg
at <own> 3 1 ika
at <own> 3 2 flc
at <own> 4 0 dnc
at <own> 4 1 esW
at <own> 4 2 eke
at <own> 4 3 ecm
at <own> 5 0 apd
at <own> 5 1 f3L
at <own> 5 2 fnb
at <own> 5 3 fWs
at <own> 5 4 gZn
at <own> 6 0 blf
at <own> 6 1 emc
at <own> 6 2 enb
at <own> 6 4 gWq
at <own> 6 5 fbl
at <own> 7 1 fqY
at <own> 7 2 fsV
at <own> 7 3 fej
at <own> 7 5 gUt
at <own> 7 6 gbl
at <own> 8 1 ftT
at <own> 8 3 gbl
at <own> 9 2 cra
at <own> 9 8 fbl
at <public> 2 1 dxS
at <public> 3 0 efj
at <public> 3 1 dcn
at <public> 3 2 alh
at <public> 4 1 bUx
at <public> 4 2 cYs
at <public> 4 3 dYr
at <server> 2 0 mga
at <server> 3 0 gck
at <server> 3 1 Zcr
at <server> 3 2 dap
at <server> 4 0 cbp
at <server> 4 1 Wes
at <server> 4 2 cem
at <server> 5 0 eek
at <server> 5 3 Zfo
at <server> 6 1 del
at <zone> 2 0 zfO
at <zone> 2 1 noR
at <zone> 3 0 obc
at <zone> 3 1 nce
at <zone> 3 2 hcj
at <zone> 4 0 bem
at <zone> 4 1 iRt
at <zone> 4 2 edl
at <zone> 5 0 iak
at <zone> 5 2 lgc
at <zone> 5 3 afo
at <zone> 5 4 Zdq
at <zone> 6 0 afn
at <zone> 6 1 dfk
at <zone> 6 3 cgk
at <zone> 6 4 efj
at <zone> 7 0 oea
at <zone> 7 1 lfc
at <zone> 7 2 Zgn
at <zone> 7 5 cgk
at <zone> 8 0 dgj
before - <client> kfd
before - <far> jfe
before - <host> ihd
before - <own> dfk
before - <public> blh
before - <server> dap
before - <zone> kkY
before <- <client> rjS
before <- <far> bhk
before <- <host> bpc
before <client> <- ofa
before <client> <client> ika
before <client> <far> epa
before <client> <host> kkY
before <client> <outside> Zdq
before <client> <own> hkb
before <client> <server> ecn
before <client> <zone> cbp
before <far> <client> lde
before <far> <far> drX
before <far> <gateway> nWj
before <far> <host> hjc
before <far> <outside> WXz
before <far> <own> Ypf
before <far> <public> aZt
before <far> <server> cem
before <far> <zone> kcg
before <gateway> <client> kfd
before <gateway> <far> khb
before <gateway> <gateway> qUj
before <gateway> <host> bnd
before <gateway> <outside> jja
before <gateway> <own> eld
before <gateway> <public> bhk
before <gateway> <server> Xds
before <gateway> <zone> nhY
before <host> <client> mce
before <host> <far> gkc
before <host> <gateway> obe
before <host> <host> gcl
before <host> <outside> ncd
before <host> <own> enb
before <host> <server> Ycs
before <host> <zone> oXg
before <outside> <client> Ydq
before <outside> <far> aji
before <outside> <gateway> Ukn
before <outside> <host> jdh
before <outside> <outside> rhU
before <outside> <own> dkf
before <outside> <server> dcm
before <outside> <zone> jaj
before <own> <client> qWh
before <own> <far> qWh
before <own> <gateway> rYd
before <own> <host> kcf
before <own> <outside> nbe
before <own> <own> duV
before <own> <public> fWs
before <own> <server> eek
before <own> <zone> reX
before <public> <client> oea
before <public> <host> nUl
before <public> <outside> idh
before <public> <own> dle
before <public> <zone> mfb
before <server> <client> hkc
before <server> <far> dhi
before <server> <gateway> lgb
before <server> <outside> hka
before <server> <own> ejg
before <server> <server> ebn
before <server> <zone> pbc
before <zone> <- mag
before <zone> <client> dob
before <zone> <far> Xqf
before <zone> <gateway> Wkm
before <zone> <host> agm
before <zone> <own> emb
before <zone> <server> eYq
before <zone> <zone> mVk
behind - <client> kkX
behind - <far> jef
behind - <host> kee
behind - <outside> lbg
behind - <own> Zrc
behind - <public> efj
behind - <server> ici
behind - <zone> mdd
behind <client> <client> ibj
behind <client> <far> khb
behind <client> <gateway> ecm
behind <client> <outside> jib
behind <client> <own> coc
behind <client> <public> fZo
behind <client> <server> dcn
behind <client> <zone> pYf
behind <far> <far> cdn
behind <far> <gateway> ibj
behind <far> <host> mga
behind <far> <outside> dcn
behind <far> <own> dmd
behind <far> <server> afn
behind <far> <zone> gXp
behind <gateway> <client> jfd
behind <gateway> <far> Vud
behind <gateway> <gateway> cme
behind <gateway> <host> Vll
behind <gateway> <outside> qad
behind <gateway> <own> ekd
behind <gateway> <server> agm
behind <gateway> <zone> sYd
behind <host> <- ofZ
behind <host> <far> knV
behind <host> <gateway> gZn
behind <host> <outside> inX
behind <host> <own> dih
behind <host> <public> bem
behind <host> <server> bbq
behind <host> <zone> mcd
behind <outside> <client> llW
behind <outside> <far> pbc
behind <outside> <gateway> amg
behind <outside> <host> Zli
behind <outside> <outside> Wdt
behind <outside> <own> dmd
behind <outside> <public> eej
behind <outside> <server> bYs
behind <outside> <zone> dhi
behind <own> <- kcg
behind <own> <client> ibj
behind <own> <far> kYl
behind <own> <gateway> fcl
behind <own> <host> dZq
behind <own> <outside> iYm
behind <own> <own> gVs
behind <own> <public> eUu
behind <own> <server> dfk
behind <own> <zone> gam
behind <public> <far> jgd
behind <public> <gateway> cfm
behind <public> <host> jYl
behind <public> <own> eqZ
behind <server> <client> hoW
behind <server> <far> fkd
behind <server> <gateway> ddl
behind <server> <host> glb
behind <server> <outside> djg
behind <server> <own> fnb
behind <server> <zone> lha
behind <zone> <client> mhZ
behind <zone> <far> eke
behind <zone> <gateway> aeo
behind <zone> <host> Ymj
behind <zone> <outside> Vph
behind <zone> <own> eld
behind <zone> <public> cjh
behind <zone> <server> dcn
behind <zone> <zone> Tok
form ' - <> ' dfk
form , - - ben
form , - : aki
form , - <> , khb
form , - <> - jci
form , - <> -ed qca
form , - <> -s eZp
form , - <> get ngZ
form , - <n> Ynh
form , - does gdj
form , - is jhb
form , - to Zrc
form , - 是 naf
form , -ed by led
form , -ing from oeb
form , <client> 到 dmd
form , <outside> to dle
form , <server> <> , cme
form , <server> 是 khc
form , <service> <> 填 dfk
form , <service> to dsX
form , <zone> -> ail
form , <zone> to aqd
form , <zone> 上 bii
form , <zone> 出 fke
form , <zone> 到 gna
form , <zone> 去 emc
form , can <> - kbg
form , can <> -ed eek
form , does - Zhm
form , does <> - nYh
form , does <> -ed ked
form , does <> get efj
form , is - kZj
form , is <> - glb
form , not via gck
form , on - cdn
form , will <> - mcd
form , would <> - jkZ
form , would <> -s jaj
form , would <> get udW
form , 人 在 lfd
form , 从 <> 访 hZm
form , 在 <> 上 idi
form , 地 址 eld
form , 我 在 kfd
form , 是 <> 丢 eej
form , 是 <> 拦 fej
form , 是 <> 挡 eao
form , 源 <> , pad
form , 目 标 clg
form , 目 的 dkf
form , 请 问 kcg
form , 这 样 kee
form , 连 <> 的 flc
form - ' - afo
form - , -ing bZs
form - , <> $ wZX
form - , <> - lbg
form - , <> -> efj
form - , <> -ing Zdp
form - , <> <own> efj
form - , <> is cle
form - , <> to pad
form - , <> 就 Qgw
form - , <> 还 lbf
form - , <> 连 cgk
form - , <server> flc
form - , does qbb
form - , would lfd
form - , 从 lcf
form - - - jef
form - - -ed fke
form - - -ing eek
form - - -s hdi
form - - : cih
form - - <> $ cgk
form - - <> - jhb
form - - <> -> ijc
form - - <> -ed gjd
form - - <> -s dgj
form - - <> : cjh
form - - <> <client> Yeq
form - - <> <host> mec
form - - <> <own> lfd
form - - <> <service> lhZ
form - - <> ? Xoh
form - - <> and hcj
form - - <> at bhk
form - - <> by hkb
form - - <> can gck
form - - <> does gYo
form - - <> for Zmh
form - - <> from cmf
form - - <> get qac
form - - <> gets bgk
form - - <> in gdj
form - - <> may mfb
form - - <> of jfe
form - - <> on rXd
form - - <> should Wtd
form - - <> to lgb
form - - <> will lgb
form - - <client> Ykk
form - - <n> hlb
form - - <own> dgj
form - - <server> jhc
form - - <service> efj
form - - ? icj
form - - at mZh
form - - by Vml
form - - can cem
form - - does fje
form - - for kYl
form - - into Zik
form - - of Ylj
form - - on lbg
form - - over fYq
form - - that kdg
form - - via Zlj
form - - will jkZ
form - - with hdi
form - -> <> - Yhm
form - -ed , cgl
form - -ed - jee
form - -ed <> $ fnZ
form - -ed <> , frW
form - -ed <> -s kdf
form - -ed <> ? Wqg
form - -ed <> and led
form - -ed by jci
form - -ed from dfk
form - -ed into pae
form - -ed on sYc
form - -ed to mag
form - -ing -ing idh
form - -ing -s fdj
form - -ing <> - jfe
form - -ing <> from cpb
form - -ing at fkd
form - -ing from tbY
form - -ing in khb
form - -ing on fdk
form - -ing to dpZ
form - -ing via dcm
form - -s - eao
form - -s -ed led
form - -s -ing fkc
form - -s -s dYr
form - -s <> $ Xsd
form - -s <> , emc
form - -s <> - hcj
form - -s <> -s ndc
form - -s <> ? chk
form - -s <> on jbi
form - -s by ldf
form - -s for qac
form - -s from nfZ
form - -s in nhY
form - -s is eej
form - -s of enb
form - -s on qgX
form - -s to glc
form - -s via dgj
form - : - bmf
form - : <> , ajj
form - : <> - iic
form - : <> -> dgj
form - : <> -s cjg
form - : <> to qTj
form - : can pZe
form - : in fej
form - <client> , eUt
form - <client> - gkd
form - <client> -ed fje
form - <client> -ing gma
form - <client> -s asb
form - <client> <> - aki
form - <client> <> -s Xoh
form - <client> to Zkj
form - <far> , aik
form - <far> -> fje
form - <far> <> -s Wrg
form - <gateway> from nZg
form - <host> , jaj
form - <host> -s bsZ
form - <host> <> -s lag
form - <host> from oZf
form - <host> is mga
form - <host> to Zgm
form - <host> will kcg
form - <n> , idh
form - <n> - ici
form - <n> -s dgj
form - <n> : naf
form - <n> <> - cle
form - <n> <> -ing Ymh
form - <n> <> <n> dkf
form - <n> is lYj
form - <n> of dmd
form - <n> on Xsd
form - <n> to dkf
form - <n> 到 dle
form - <outside> , khb
form - <outside> - Zng
form - <outside> to ejf
form - <own> -ing gan
form - <own> from mhZ
form - <server> <> , dob
form - <server> <> -s kde
form - <service> - Wph
form - <service> <> <n> Zkj
form - <service> <n> eao
form - <service> at Wse
form - <service> from fmc
form - <service> into aod
form - <service> of Zng
form - <service> on Zli
form - <service> to Zsb
form - <zone> , led
form - <zone> - fje
form - <zone> -> kcg
form - <zone> -s hal
form - <zone> <> -s fcl
form - <zone> to jkZ
form - at - cgl
form - at <> $ Zhm
form - at <> , mjX
form - at <> - kYk
form - at <> -ed jja
form - at <> -s led
form - at <> ? alh
form - at <> and ihd
form - at <> is nVk
form - at <> on eqY
form - by <> - jWn
form - by <> <own> cdn
form - by <> to Xqf
form - by <public> flc
form - can <> - ich
form - can <> -ed neb
form - can <> get bgl
form - does - dcn
form - does <> - djg
form - does <> -ed fcm
form - does <> do eek
form - for - dfl
form - for <> $ lcf
form - for <> - Ynh
form - for <> -ing pgX
form - for <> -s bgl
form - for <> ? mYi
form - for <> to idh
form - from - lai
form - from <> $ iic
form - from <> , rVg
form - from <> - aik
form - from <> -ed kde
form - from <> -ing bji
form - from <> -s idh
form - from <> is dkf
form - from <> on nea
form - from <> over eke
form - from <> to rXf
form - get to Yqd
form - have - fje
form - have <> -s dlf
form - in - gdj
form - in <> , fbm
form - in <> - bgm
form - in <> -ed qac
form - in <> <client> bgl
form - in <> ? jgd
form - in <> and lgb
form - in <> can qeY
form - in <> get iak
form - in <> gets oXh
form - in <> is pcb
form - in <zone> rba
form - in from jee
form - in on cjh
form - into <> ? Zof
form - into <> on bqb
form - is <> $ vVc
form - is <> , ubY
form - is <> - sjS
form - is <> -ing fdk
form - is <> and dle
form - is <> on VzY
form - is in jeg
form - is on nfa
form - of - hla
form - of <> -s ebn
form - of <> ? Xsd
form - of <> on qac
form - on - kef
form - on <> -ed fkd
form - on <> -ing kYk
form - on <> -s xRd
form - on <> : kkY
form - on <> <n> clf
form - on <> ? bne
form - on <> and med
form - on <> be efj
form - on <> can imY
form - on <> get kcg
form - on <> gets sYc
form - on <> has kia
form - on <> is gdj
form - on <> to ked
form - on <> who kbh
form - on <zone> rdY
form - should - gck
form - that - jbi
form - that -s ilZ
form - that <> - ndd
form - that <> can dgj
form - that from ogY
form - that on nbe
form - to -ed ena
form - to -ing dig
form - to <> $ aeo
form - to <> , llV
form - to <> - Zjk
form - to <> -ed ali
form - to <> -ing fnb
form - to <> -s hlZ
form - to <> <far> ejf
form - to <> <host> fmb
form - to <> <n> eld
form - to <> <service> fna
form - to <> ? Zkk
form - to <> and lha
form - to <> at fnZ
form - to <> from cfk
form - to <> on Yqf
form - to <> with Zng
form - to <own> gdj
form - to <public> fpY
form - via <> , eld
form - via <> - eek
form - via <> ? dgj
form - was - gdj
form - with - kch
form - with <> - afo
form - with <> -s dnd
form - would <> - mde
form - would <> -ed jdg
form - would <> get Xgp
form - 到 <> , fje
form - 在 <> , jef
form - 是 <> $ kfd
form - 是 <> , pad
form - 的 - Xgq
form -ed , would mec
form -ed - , ejf
form -ed - -s anf
form -ed - : fjf
form -ed - <> - ocb
form -ed - <> ? Zik
form -ed - <> on loT
form -ed - by gkd
form -ed - from Zmh
form -ed - is bjh
form -ed - on ncd
form -ed - to ckg
form -ed - 在 kdf
form -ed -ing - aqb
form -ed -s - jaj
form -ed -s -s fcl
form -ed -s into bii
form -ed <client> -s gjd
form -ed <service> on fmb
form -ed <service> to Yrd
form -ed at <> , cne
form -ed at <> - aoe
form -ed by <> , hid
form -ed by <> - qYd
form -ed by <> ? clf
form -ed by <> on kee
form -ed from <> $ gkc
form -ed from <> - fje
form -ed from <> ? qfW
form -ed from <> to Ygo
form -ed get to gqW
form -ed into <> - tVe
form -ed on - hdi
form -ed on <> $ pXg
form -ed on <> , gbl
form -ed on <> - mdd
form -ed on <> ? klX
form -ed to - kbg
form -ed to <> $ pad
form -ed to <> , kgc
form -ed to <> - ogY
form -ed to <> ? qSk
form -ed to <> on Zof
form -ing - - cii
form -ing - <> - emc
form -ing - <> from kcg
form -ing - at mag
form -ing - for kbh
form -ing - from ugT
form -ing - on ljY
form -ing - to ang
form -ing -ing <> from jef
form -ing -s - mag
form -ing -s on peZ
form -ing <far> from jdg
form -ing <host> from kdf
form -ing <own> from nbe
form -ing <service> on esW
form -ing <service> to hjc
form -ing at <> - kee
form -ing from <> : kdf
form -ing from <> for qeY
form -ing from <> to odb
form -ing in <> - ngZ
form -ing in from mce
form -ing in on jfe
form -ing on - VZy
form -ing on <> $ edl
form -ing on <> - qVh
form -ing that -s oae
form -ing to - idh
form -ing to <> $ gdj
form -ing to <> - gsU
form -ing to <> -ed aik
form -ing to <> ? foZ
form -ing to <> on Woh
form -ing 不 通 aoe
form -ing 得 到 aqc
form -ing 通 <> $ djf
form -ing 通 <> 吗 dld
form -s , <> , jaj
form -s , <> - bqb
form -s - , jdg
form -s - - Ylj
form -s - -ed qQm
form -s - -ing alg
form -s - -s Whp
form -s - <> $ adp
form -s - <> , ddm
form -s - <> - Xmi
form -s - <> -ing dgj
form -s - <> -s lZi
form -s - <> ? Xct
form -s - <> and ddm
form -s - <> is jhc
form -s - <> on efj
form -s - <> to liZ
form -s - at dqZ
form -s - from mce
form -s - in jch
form -s - is nfa
form -s - on gjd
form -s -ed <> -s kdf
form -s -ed from eke
form -s -ing <> - flc
form -s -ing <> from kfd
form -s -ing from Zik
form -s -ing to dle
form -s -s <> - gcl
form -s -s from ckg
form -s -s to hjb
form -s : - pea
form -s <client> -> ape
form -s <service> - blg
form -s <service> at Xpg
form -s <service> from djg
form -s <service> on Ypf
form -s <service> to anf
form -s <zone> - djg
form -s at <> - ckh
form -s at <> ? kah
form -s at <> and qbc
form -s does - bhk
form -s from <> $ Wrf
form -s from <> , gqX
form -s from <> - lcf
form -s from <> ? emc
form -s from <> and fdk
form -s from <> for sdX
form -s from <> on oda
form -s from <> to hjc
form -s in <> , coc
form -s in <> - 2WU
form -s in <> -ed led
form -s in <> ? rWf
form -s in <> are pdb
form -s in <> get uVd
form -s is from rba
form -s of - fdk
form -s of <> - hZm
form -s of <> are cnd
form -s on <> $ uWd
form -s on <> , del
form -s on <> - jic
form -s on <> -s jic
form -s on <> : jff
form -s on <> ? ajj
form -s on <> and jch
form -s on <> can pdb
form -s to - Zli
form -s to <> $ eld
form -s to <> , ckf
form -s to <> -> lfb
form -s to <> on cme
form -s to <> over ejf
form -s to <> with bmg
form -s via <> - dgj
form : ' <> ' Uuf
form : - - glb
form : - -s kgc
form : - <> , pZe
form : - <> - hbk
form : - <> <client> Sqk
form : - <client> Zof
form : - <host> tYb
form : - to eke
form : -ing <> - fje
form : <n> - ked
form : <n> <n> gbl
form : <outside> to cnd
form : <outside> 到 Yog
form : <zone> to ajj
form : can <> - ndb
form : does <> - kcg
form : in <> - dek
form <> ' , <n> ked
form <> ' - of - efj
form <> ' - of efj
form <> , - - $ dnc
form <> , - - -ed epa
form <> , - - -ing oda
form <> , - - -s Vqh
form <> , - - <host> qfY
form <> , - - <n> epa
form <> , - - ? fje
form <> , - - in cem
form <> , - - jdg
form <> , - -ed qcZ
form <> , - -s - obc
form <> , - -s jhb
form <> , - <client> , Zlh
form <> , - <client> Ymi
form <> , - <host> - Yqd
form <> , - <host> fmb
form <> , - <n> $ fdk
form <> , - <n> , jmW
form <> , - <n> - btY
form <> , - <n> -ed ika
form <> , - <n> : crY
form <> , - <n> ? Yog
form <> , - <n> dgk
form <> , - <n> does hoX
form <> , - <outside> kia
form <> , - <service> - Zqd
form <> , - <service> fje
form <> , - does - bem
form <> , - from idh
form <> , - is - pda
form <> , - is nbe
form <> , - on knU
form <> , - to mga
form <> , - 里 jmX
form <> , -ed - - cii
form <> , -ed - not fkd
form <> , -ed - rab
form <> , -ed to - ejf
form <> , -ed to pda
form <> , -s - - nZg
form <> , -s - ncd
form <> , -s - not kcg
form <> , -s -ing iic
form <> , -s <own> mfb
form <> , -s on crZ
form <> , <client> , dgk
form <> , <gateway> 会 fje
form <> , <gateway> 放 jja
form <> , <gateway> 放 行 cpb
form <> , <gateway> 这 fpY
form <> , <n> $ $ dqZ
form <> , <n> $ dqZ
form <> , <n> , cme
form <> , <n> - , mfb
form <> , <n> 端 fje
form <> , <n> 端 口 fje
form <> , <outside> 访 dfj
form <> , <outside> 访 问 dfj
form <> , <own> - mbf
form <> , <service> <n> , Ypf
form <> , <service> <n> - ngZ
form <> , <service> <n> does iic
form <> , <service> <server> neb
form <> , <service> ? $ dnc
form <> , <service> ? dnb
form <> , <service> on qac
form <> , <zone> 的 aki
form <> , <zone> 还 cfl
form <> , <zone> 还 能 dgk
form <> , and - - ici
form <> , and - hbk
form <> , and does ckg
form <> , can - - taZ
form <> , can - kch
form <> , do - - bik
form <> , do - dhi
form <> , does - - hid
form <> , does - <gateway> eke
form <> , does - get chj
form <> , does <service> jib
form <> , does that - gqV
form <> , does that get kfe
form <> , is - - kgc
form <> , is - -ed Yrd
form <> , is - nhY
form <> , is <service> nae
form <> , is that - hnY
form <> , is that ika
form <> , on - <outside> lcf
form <> , on - kah
form <> , should - hla
form <> , will - - jef
form <> , will - lkX
form <> , would - kdf
form <> , would that Zpe
form <> , 一 直 dkf
form <> , 一 直 转 dkf
form <> , 会 不 bji
form <> , 会 不 会 bji
form <> , 会 被 lfc
form <> , 出 得 gjd
form <> , 出 得 去 gjd
form <> , 发 信 <server> occ
form <> , 发 信 ndd
form <> , 帮 看 fkd
form <> , 放 行 ked
form <> , 是 <gateway> 拦 kgc
form <> , 是 <gateway> 的 hla
form <> , 目 的 jfe
form <> , 端 口 <n> clf
form <> , 端 口 clf
form <> , 这 样 dhi
form <> , 连 的 jbi
form <> , 麻 烦 hid
form <> , 麻 烦 看 hid
form <> - $ $  dqZ
form <> - $ $ dqZ
form <> - , - - cmf
form <> - , - -s oXh
form <> - , - ? ado
form <> - , - ejf
form <> - , -ed glb
form <> - , -s - gjd
form <> - , -s dfk
form <> - , can - efk
form <> - , can efk
form <> - , does chj
form <> - , should khb
form <> - - $ $ fdk
form <> - - $ fdk
form <> - - , <client> gpY
form <> - - , <zone> Zlj
form <> - - , bji
form <> - - , can gXq
form <> - - , does gVr
form <> - - - $ Qrl
form <> - - - , cdn
form <> - - - -ed iic
form <> - - - -ing fdl
form <> - - - -s cdm
form <> - - - : mfb
form <> - - - <client> aik
form <> - - - <host> jgd
form <> - - - <n> Vlm
form <> - - - <outside> jfe
form <> - - - <own> scX
form <> - - - <service> neb
form <> - - - ? cfl
form <> - - - does erX
form <> - - - get nZg
form <> - - - in mYi
form <> - - - is hal
form <> - - - on ndc
form <> - - - to qTj
form <> - - -ed - ilZ
form <> - - -ed eek
form <> - - -ed to iYm
form <> - - -ing pbc
form <> - - -s , ici
form <> - - -s <n> jlY
form <> - - -s in lYj
form <> - - -s mfb
form <> - - : seX
form <> - - <client> - kdf
form <> - - <client> kdf
form <> - - <far> pXg
form <> - - <host> - kde
form <> - - <host> ddm
form <> - - <n> : bkh
form <> - - <n> Zil
form <> - - <outside> hbk
form <> - - <own> $ lgb
form <> - - <own> kee
form <> - - <service> to qZd
form <> - - <zone> taZ
form <> - - ? $ dhi
form <> - - ? - bdp
form <> - - ? Wio
form <> - - and - lgb
form <> - - and lgb
form <> - - at - jdg
form <> - - at jef
form <> - - by dmd
form <> - - does - Xjm
form <> - - does Xhn
form <> - - for lZh
form <> - - from <outside> dkf
form <> - - from drY
form <> - - get rab
form <> - - has ljY
form <> - - in ebo
form <> - - is - pdZ
form <> - - is -ed coc
form <> - - is cra
form <> - - not ejf
form <> - - of ihd
form <> - - on - jWo
form <> - - on mWk
form <> - - should Zof
form <> - - that bkh
form <> - - to <client> ndc
form <> - - to <far> tbY
form <> - - to <host> lgb
form <> - - to <outside> nbe
form <> - - to <own> jgd
form <> - - to pbc
form <> - - would rXf
form <> - -ed - - akh
form <> - -ed - -ed dih
form <> - -ed - iic
form <> - -ed -s Wnj
form <> - -ed <client> hmZ
form <> - -ed <own> - ngZ
form <> - -ed <service> tXc
form <> - -ed ? $ Xim
form <> - -ed ? Wjn
form <> - -ed from fkd
form <> - -ed to - nhY
form <> - -ed to <outside> clf
form <> - -ed to jlY
form <> - -ing - - lYj
form <> - -ing - fld
form <> - -ing -s nfa
form <> - -ing <host> nbe
form <> - -ing from lfc
form <> - -ing to bkh
form <> - -s $ $ hka
form <> - -s $ hka
form <> - -s , hid
form <> - -s - $ Ygo
form <> - -s - , reX
form <> - -s - - edl
form <> - -s - -s aik
form <> - -s - ? lYj
form <> - -s - dle
form <> - -s - is jbi
form <> - -s -ing $ eje
form <> - -s -ing ilZ
form <> - -s -s pbc
form <> - -s ? $ Zlh
form <> - -s ? Ylj
form <> - -s for - eje
form <> - -s for eje
form <> - -s from lah
form <> - -s on cfm
form <> - -s to - ucX
form <> - -s to lbg
form <> - : - - hcj
form <> - : - hbk
form <> - : -ed emc
form <> - : <n> - dmc
form <> - : <n> aki
form <> - : <service> bbq
form <> - <client> -ed <n> tWd
form <> - <client> -ed tWd
form <> - <client> -ing cbp
form <> - <far> - <n> hdh
form <> - <far> - gdj
form <> - <far> -ed <n> iib
form <> - <far> -ed iib
form <> - <gateway> -ed fej
form <> - <host> - - mWk
form <> - <host> - <n> eXr
form <> - <host> - fek
form <> - <host> -ed <n> kdf
form <> - <host> -ed kdf
form <> - <host> -s Ydq
form <> - <host> ? $ bar
form <> - <host> ? bar
form <> - <host> on - enb
form <> - <host> on <n> ebm
form <> - <host> on cle
form <> - <host> over <service> kcg
form <> - <host> over kcg
form <> - <n> $ $ dnc
form <> - <n> $ dnc
form <> - <n> , - VyZ
form <> - <n> , -ed del
form <> - <n> , -ing dme
form <> - <n> , -s Vte
form <> - <n> , cnd
form <> - <n> , does Xpg
form <> - <n> , is obd
form <> - <n> - $ dmd
form <> - <n> - , YvZ
form <> - <n> - - hid
form <> - <n> - -s enb
form <> - <n> - : eao
form <> - <n> - ? aod
form <> - <n> - dgj
form <> - <n> -ed - eje
form <> - <n> -ed : jdg
form <> - <n> -ed ? csY
form <> - <n> -ed fje
form <> - <n> -s $ amg
form <> - <n> -s - enb
form <> - <n> -s cpb
form <> - <n> : - Zpe
form <> - <n> : <n> fej
form <> - <n> : cjh
form <> - <n> <n> mdd
form <> - <n> ? $ dgj
form <> - <n> ? - fpY
form <> - <n> ? ? fkd
form <> - <n> ? dhi
form <> - <n> and - anf
form <> - <n> and Zof
form <> - <n> does - Yof
form <> - <n> does dmc
form <> - <n> does that flc
form <> - <n> is - Yrd
form <> - <n> is dle
form <> - <n> should fje
form <> - <n> to oad
form <> - <n> will - enb
form <> - <n> will enb
form <> - <outside> - - gdj
form <> - <outside> - gdj
form <> - <own> $ $ kgd
form <> - <own> $ kgd
form <> - <own> , kdf
form <> - <own> -s jfe
form <> - <own> on - gck
form <> - <own> on <n> pbc
form <> - <own> on kbh
form <> - <service> - rYd
form <> - <service> - to blg
form <> - <service> -s fkd
form <> - <service> <n> : kZj
form <> - <service> <n> obd
form <> - <service> into ncd
form <> - <service> on <own> nga
form <> - <service> on vZZ
form <> - <service> to <own> kfd
form <> - <service> to qdY
form <> - <zone> - - kee
form <> - <zone> - <client> eek
form <> - <zone> - <far> fdj
form <> - <zone> - <host> jfe
form <> - <zone> - <n> efj
form <> - ? - - dld
form <> - ? - dmd
form <> - ? ? $ cii
form <> - ? ? bgk
form <> - and - jnV
form <> - are - lcf
form <> - at - - cdn
form <> - at - eek
form <> - be - jbi
form <> - be - to jbi
form <> - be -ed amg
form <> - by -s Zil
form <> - by <public> <own> cel
form <> - by <public> ddm
form <> - can - jja
form <> - do - kjZ
form <> - do <service> mbf
form <> - does - - Yog
form <> - does - bmf
form <> - for - - Zrc
form <> - for - Zli
form <> - from - Uko
form <> - from <client> Wrf
form <> - from <outside> $ jgd
form <> - from <outside> bra
form <> - from <zone> $ jja
form <> - from <zone> Yjl
form <> - get - - flb
form <> - get - <service> cbp
form <> - get - dkf
form <> - get - to sVf
form <> - get -s glb
form <> - get <service> gkc
form <> - get <service> on lcg
form <> - get to - ubX
form <> - get to <far> rZd
form <> - get to <outside> lbg
form <> - get to qac
form <> - gets - tZb
form <> - have - - qfX
form <> - have - reX
form <> - have <outside> -s kee
form <> - have <outside> kee
form <> - in - - jdg
form <> - in - jdg
form <> - is - - Ygo
form <> - is - -ed fYo
form <> - is - dfk
form <> - is that Yrd
form <> - may - ncd
form <> - not ? $ nZg
form <> - not ? jeg
form <> - of - <n> dfj
form <> - of - dkf
form <> - on - - cgl
form <> - on - <n> Zki
form <> - on - bij
form <> - on -s dme
form <> - on <n> , fvR
form <> - on <n> ? dmd
form <> - on <n> Wlm
form <> - on <outside> rab
form <> - on <own> lde
form <> - on <service> khb
form <> - should - nWj
form <> - that - ? ecl
form <> - that - hbk
form <> - that ? $ blf
form <> - that ? blf
form <> - to - - jhd
form <> - to - -s oeZ
form <> - to - <host> pbc
form <> - to - <own> fej
form <> - to - <service> lbg
form <> - to - jef
form <> - to -ed jdg
form <> - to <far> , lbg
form <> - to <far> kai
form <> - to <host> lde
form <> - to <host> on pcb
form <> - to <outside> lcf
form <> - to <own> - flc
form <> - to <own> on jef
form <> - to <service> glb
form <> - to <zone> at jdg
form <> - to be bhk
form <> - with - jib
form <> - would - fpY
form <> -> <client> - ibi
form <> -> <far> - <n> ncd
form <> -> <far> - obc
form <> -> <gateway> - lbg
form <> -> <host> , <service> peZ
form <> -> <host> <service> , kef
form <> -> <host> <service> kef
form <> -> <host> ? $ dgj
form <> -> <host> ? dgj
form <> -> <outside> , - mZg
form <> -> <outside> , mag
form <> -> <own> , - mga
form <> -> <own> , pgX
form <> -> <own> - -ing qgW
form <> -> <own> -ed Xgp
form <> -> <zone> , - jeg
form <> -> <zone> , mbg
form <> -> <zone> <service> jeg
form <> -ed - - $ djf
form <> -ed - - - eek
form <> -ed - - ? iak
form <> -ed - - fdk
form <> -ed - - to pad
form <> -ed - -ed hla
form <> -ed - -s - ihd
form <> -ed - -s lde
form <> -ed - <n> lah
form <> -ed - <service> kfe
form <> -ed - ? $ fje
form <> -ed - ? fje
form <> -ed - not ? jee
form <> -ed - not ihd
form <> -ed - that ffj
form <> -ed - to <far> jZk
form <> -ed - to hal
form <> -ed : - -ed mbf
form <> -ed : - pbd
form <> -ed <n> - - flc
form <> -ed <n> - <n> khb
form <> -ed <n> - khb
form <> -ed <n> -s <n> fkd
form <> -ed <n> -s fkd
form <> -ed <own> - jgd
form <> -ed <service> on <own> jef
form <> -ed <service> on kcf
form <> -ed ? $ $ fje
form <> -ed ? $ fje
form <> -ed at <own> kfc
form <> -ed be - kcg
form <> -ed be - to kcg
form <> -ed by - Xua
form <> -ed for - lcf
form <> -ed get - to kfd
form <> -ed get <service> iWo
form <> -ed get to <host> ffj
form <> -ed get to <own> mgb
form <> -ed to - - ajj
form <> -ed to - ? jef
form <> -ed to - gdj
form <> -ed to - to tWd
form <> -ed to <outside> ? ckg
form <> -ing - - jdg
form <> -ing - ? hdi
form <> -ing <far> , mfb
form <> -ing <own> $ $ kfc
form <> -ing <own> $ kfc
form <> -ing <own> , ngZ
form <> -ing <own> - : dkf
form <> -ing <service> to dhh
form <> -ing to <far> pZd
form <> -ing to <host> jef
form <> -ing to <own> jja
form <> -ing 不 通 <host> hdi
form <> -ing 不 通 kcf
form <> -ing 得 通 <host> jdg
form <> -ing 得 通 jdg
form <> -s $ $  Yhn
form <> -s $ $ Yhn
form <> -s , - <n> kfd
form <> -s , - med
form <> -s - $ $ enb
form <> -s - $ enb
form <> -s - - - dkf
form <> -s - - -ed bji
form <> -s - - <gateway> jbi
form <> -s - - ? jUq
form <> -s - - fje
form <> -s - - on dmd
form <> -s - - to coc
form <> -s - -ed - jhc
form <> -s - -ed jef
form <> -s - -ing kgc
form <> -s - -s - hal
form <> -s - -s kWm
form <> -s - : acq
form <> -s - <n> - fkc
form <> -s - <n> lde
form <> -s - <own> jgd
form <> -s - <service> boe
form <> -s - <service> to hXo
form <> -s - ? $ led
form <> -s - ? led
form <> -s - at hcj
form <> -s - get dfk
form <> -s - is nZg
form <> -s - not anf
form <> -s - on <service> kee
form <> -s - on odb
form <> -s - to - nea
form <> -s - to <far> rYd
form <> -s - to nga
form <> -s -ing <own> - kgc
form <> -s -ing <own> kgc
form <> -s -ing to dfk
form <> -s -s - - hal
form <> -s -s - rXf
form <> -s -s -s uZZ
form <> -s -s <service> lgc
form <> -s <host> - lha
form <> -s <n> , aij
form <> -s <n> - gjd
form <> -s <own> $ $ dap
form <> -s <own> $ dap
form <> -s <own> , ngZ
form <> -s <own> - lbg
form <> -s <service> - flc
form <> -s <service> from ndc
form <> -s <service> on jfd
form <> -s <service> to uXb
form <> -s ? $ $ Yjl
form <> -s ? $ Yjl
form <> -s ? - Xkl
form <> -s from - lcf
form <> -s get - qdZ
form <> -s get to naf
form <> -s on - hma
form <> -s on <n> hjc
form <> -s that - mga
form <> -s to - - mYi
form <> -s to - rYd
form <> -s to - to lfc
form <> -s to <far> naf
form <> -s to <own> $ kgc
form <> -s to <own> , mga
form <> -s to <own> - kgc
form <> -s to <own> mga
form <> -s to <service> jdf
form <> : - - - pad
form <> : - - <own> bfm
form <> : - - hjc
form <> : - -ed - efj
form <> : - -ed -s dgj
form <> : - : - anf
form <> : - : alh
form <> : - <n> cfl
form <> : -ed - -ed bmg
form <> : -ed - bpc
form <> : -ed ? $ bod
form <> : -ed ? bod
form <> : <n> -ed kef
form <> : <n> -ed to kef
form <> : <n> : <n> cii
form <> : <n> : cii
form <> ; - -ed cme
form <> <client> - - hdi
form <> <client> -s - -s eYp
form <> <client> -s - gbl
form <> <client> 的 <n> fVs
form <> <far> - - , kcg
form <> <far> - - kcg
form <> <far> -s , - lha
form <> <far> -s , lha
form <> <far> : - -ed ejf
form <> <far> : - ejf
form <> <host> - , - dgj
form <> <host> - , dgj
form <> <host> - - gck
form <> <host> -s , - kai
form <> <host> -s , kai
form <> <host> : - -ed fmb
form <> <host> : - fmb
form <> <host> 上 - aeo
form <> <host> 的 <n> dpa
form <> <n> $ $  fje
form <> <n> $ $ fje
form <> <n> - $ $ bmf
form <> <n> - $ bmf
form <> <n> - , ejf
form <> <n> - - - fkc
form <> <n> - - fdj
form <> <n> - -s dmc
form <> <n> - : - dkf
form <> <n> - : dkf
form <> <n> - ? clf
form <> <n> -ing <own> <service> fje
form <> <n> -ing <own> fje
form <> <n> : <n> : cii
form <> <n> : <n> cii
form <> <n> <n> -s edl
form <> <n> <n> <n> - jef
form <> <n> <n> <n> mag
form <> <n> ? $ $ emb
form <> <n> ? $ emb
form <> <n> from - - dgj
form <> <n> from - dgj
form <> <n> on <client> dgj
form <> <n> 一 直 -ed djf
form <> <n> 不 通 , djg
form <> <n> 不 通 djf
form <> <n> 应 该 dmd
form <> <n> 直 接 ejf
form <> <n> 端 口 gkc
form <> <own> $ $  dii
form <> <own> $ $ dii
form <> <own> , <service> eek
form <> <own> - - qYe
form <> <own> - <n> mce
form <> <own> -ed - -s ibj
form <> <own> -ed - gck
form <> <own> : - -ed eke
form <> <own> : - eke
form <> <own> on <n> fXq
form <> <own> 收 <service> fej
form <> <own> 的 <n> fcm
form <> <server> 的 <service> bkh
form <> <service> $ $  blg
form <> <service> $ $ blg
form <> <service> , - dme
form <> <service> , <n> bpc
form <> <service> - - fna
form <> <service> - -ed emc
form <> <service> - ? Yjm
form <> <service> : - fej
form <> <service> : - to fej
form <> <service> <host> <n> pYf
form <> <service> <own> <n> mfb
form <> <service> <own> <n> 一 ndb
form <> <service> ? $ $ fpY
form <> <service> ? $ fpY
form <> <service> to <host> naf
form <> <service> to <own> - yfP
form <> <service> 到 <gateway> jdg
form <> <service> 到 <host> fbm
form <> <zone> 的 同 hal
form <> <zone> 的 同 事 fan
form <> <zone> 能 上 <outside> odc
form <> <zone> 能 上 odc
form <> ? - - emc
form <> ? - -ed - Xre
form <> ? - -ed Xre
form <> ? - -s - dkf
form <> ? -s - - ecm
form <> ? -s - gje
form <> ? ? $ $ jhc
form <> ? ? $ jhc
form <> ? ? ? $ ahl
form <> ? ? ? cfk
form <> and - - - mbg
form <> and - - -s dhi
form <> and - -s - mlW
form <> and - -s adp
form <> and - <n> jnW
form <> and - to lgb
form <> and -s - - lha
form <> and -s - jgd
form <> and -s <service> hZm
form <> and has to - lfd
form <> and has to lfd
form <> are -ed by cnd
form <> at - $ $ fkd
form <> at - $ fkd
form <> at - , cmf
form <> at - - ckg
form <> at - <n> hoX
form <> at - ? $ dih
form <> at - ? - foZ
form <> at - ? dhi
form <> be - to - qcb
form <> be - to -ed qgX
form <> be - to do jak
form <> be - to kXk
form <> be -ed - dlf
form <> be -ed ? $ ilZ
form <> be -ed ? ilZ
form <> be -ed by pZe
form <> be -ed to fkd
form <> by - <n> foZ
form <> by <service> , fmb
form <> can - - hYm
form <> can - <own> ngZ
form <> can -ed - mhZ
form <> can not - pcc
form <> do - - - blg
form <> do - - pca
form <> do - -s - fje
form <> do - -s fje
form <> do - get jfe
form <> do with - eek
form <> does - - - bij
form <> does - - ajj
form <> does - <gateway> - nfa
form <> does - <gateway> ijb
form <> does - get kia
form <> does <gateway> - djg
form <> does that - - rYe
form <> does that - ngZ
form <> for - - aqd
form <> for <own> - <n> sdX
form <> for <own> - qeZ
form <> for <service> $ $ djg
form <> for <service> $ djg
form <> for <service> over - amg
form <> for <service> over amg
form <> from - - <n> acq
form <> from - - lfc
form <> from - <n> , eek
form <> from - <n> cem
form <> from - <zone> - flb
form <> from - <zone> flb
form <> from -ing - mce
form <> from -ing to nYh
form <> from <client> , dld
form <> from <client> , on gkc
form <> from <client> -s Wqg
form <> from <outside> $ $ dle
form <> from <outside> $ dle
form <> from <outside> , does eke
form <> from <outside> , ele
form <> from <outside> - - cme
form <> from <outside> - cij
form <> from <outside> -ed dkf
form <> from <outside> ? $ fkd
form <> from <outside> ? fkd
form <> from <zone> , cle
form <> get - - - oZe
form <> get - ? $ gjd
form <> get - ? kib
form <> get - to <far> rcY
form <> get - to <outside> kdf
form <> get - to qWg
form <> get -ed - lfb
form <> get <service> on <own> dcn
form <> get <service> on ddn
form <> get at <host> nbe
form <> get to - - naf
form <> get to - <host> ogY
form <> get to - rTi
form <> get to <far> sWf
form <> get to <host> $ oea
form <> get to <host> - rab
form <> get to <host> ncd
form <> get to <host> on del
form <> get to <own> -ed pgY
form <> get to <own> ? efj
form <> get to <own> kdf
form <> get to <own> on hcj
form <> get to <service> jef
form <> get to <service> on kdf
form <> gets - - qZc
form <> gets - -ed kee
form <> gets - to reY
form <> gets -ing - mdd
form <> has - - mmU
form <> has to - - ihd
form <> has to - -s hoX
form <> has to - fna
form <> has to - to rZc
form <> have - - fbn
form <> in - - - ffj
form <> in - <client> <own> dgj
form <> into - - cjh
form <> is - - - oZf
form <> is - - ? ika
form <> is - - jib
form <> is - -s mZh
form <> is - ? $ elc
form <> is - ? elc
form <> is - of Xkl
form <> is - to - jfe
form <> is - to ecn
form <> is -ed , - dgk
form <> is -ed , Yqe
form <> is -ed - liZ
form <> is -ed by hla
form <> is -ed from - jTq
form <> is -ed from hVq
form <> is -ed to be bne
form <> is -ed to gkc
form <> is -ing - bZs
form <> is -s - tWe
form <> is not - mdd
form <> is that -ed kdf
form <> is that -ing Vpi
form <> may - - qad
form <> on - - - eZq
form <> on - - <n> erW
form <> on - - Wqg
form <> on - <n> $ kkX
form <> on - <n> - Vkn
form <> on - <n> -ed Xgp
form <> on - <n> ? dpa
form <> on - <n> and Zgn
form <> on - <n> hdi
form <> on <n> $ $ jgd
form <> on <n> $ jgd
form <> on <n> , - Xho
form <> on <n> , -ing eqZ
form <> on <n> , does hma
form <> on <n> - $ bpc
form <> on <n> - , eoa
form <> on <n> - -s cqa
form <> on <n> - ? Xjm
form <> on <n> - jfe
form <> on <n> -ed ? coc
form <> on <n> -ed bqb
form <> on <n> ? - aki
form <> on <n> and <n> gpY
form <> on <n> and gpX
form <> on <n> does - apd
form <> on <n> does enb
form <> on <n> does that kgb
form <> on <n> for Zlh
form <> on <service> $ $ bne
form <> on <service> $ bne
form <> on <service> , bqb
form <> on <service> ? $ chj
form <> on <service> ? chj
form <> over - <n> klY
form <> over <n> , eld
form <> over <n> - bmg
form <> over <service> $ $ Yrd
form <> over <service> $ Yrd
form <> over <service> , ndd
form <> over <service> <n> dme
form <> over <service> ? $ khb
form <> over <service> ? kqS
form <> over <service> does - jfd
form <> over <service> does jfe
form <> should - - anf
form <> should be - kdf
form <> should be -ed fje
form <> should be -ing elc
form <> should that - - fje
form <> should that - ? jch
form <> to - - - enb
form <> to - - djg
form <> to - -s wYY
form <> to - <gateway> kcg
form <> to - <host> - nfa
form <> to - <host> nfa
form <> to - <n> of mgb
form <> to - <n> pda
form <> to - ? djf
form <> to <client> , - tbY
form <> to <client> , wZX
form <> to <client> - <n> kjZ
form <> to <client> - kjZ
form <> to <client> on oZf
form <> to <far> , -s jdf
form <> to <far> - - nae
form <> to <far> - <n> tZa
form <> to <far> - ndc
form <> to <far> ? $ ogZ
form <> to <far> ? ogZ
form <> to <gateway> , -ed lbg
form <> to <gateway> , kcg
form <> to <gateway> - pXg
form <> to <host> $ $ jfd
form <> to <host> $ jfd
form <> to <host> , - kbh
form <> to <host> , jch
form <> to <host> - - mga
form <> to <host> -s mdc
form <> to <host> <n> jaj
form <> to <host> <service> dgj
form <> to <host> does jef
form <> to <host> on - fck
form <> to <host> on <n> ucW
form <> to <host> on <service> vdU
form <> to <host> on jaj
form <> to <outside> , - oae
form <> to <outside> , obd
form <> to <outside> - lZi
form <> to <own> - - jgd
form <> to <own> - -s kgc
form <> to <own> - <n> gck
form <> to <own> - ? kgc
form <> to <own> - jef
form <> to <own> -ed lgb
form <> to <own> -s - jdg
form <> to <own> -s led
form <> to <own> ? $ mga
form <> to <own> ? mga
form <> to <zone> , - dnc
form <> to <zone> , -ed naf
form <> to <zone> , gkc
form <> to <zone> - eYq
form <> to <zone> : lbg
form <> to <zone> <service> jdg
form <> where does - - jhb
form <> where does - jhb
form <> which - -s fkd
form <> who -s - kai
form <> will - - - jee
form <> will that - bnf
form <> with - - emc
form <> with - <n> bmf
form <> with <service> <n> Zng
form <> with <service> ? dmd
form <> would - - fan
form <> 上 <outside> <n> dZq
form <> 上 <outside> 走 ncd
form <> 上 <outside> 走 得 ncd
form <> 上 <service> <host> <n> oZf
form <> 上 <service> <host> oZf
form <> 上 <service> <own> <n> lde
form <> 上 <service> <own> lde
form <> 上 不 了 kee
form <> 上 到 底 eek
form <> 上 执 行 kef
form <> 上 抓 到 Ydr
form <> 上 抓 包 , agm
form <> 上 抓 包 dfj
form <> 上 的 - 0Qc
form <> 上 的 -s mbf
form <> 上 的 <service> Zpe
form <> 上 的 人 jef
form <> 上 的 人 能 jef
form <> 上 看 到 afn
form <> 上 跑 的 , jfe
form <> 上 跑 的 kee
form <> 下 面 的 kdf
form <> 不 $ $  djg
form <> 不 $ $ djg
form <> 丢 的 吗 ddm
form <> 为 什 么 hid
form <> 主 动 连 <zone> lde
form <> 主 动 连 lde
form <> 之 后 , lcg
form <> 了 $ $  eke
form <> 了 $ $ eke
form <> 了 吧 ? $ gjd
form <> 了 吧 ? gjd
form <> 会 - 吗 gej
form <> 会 不 会 fdj
form <> 会 不 会 被 cqa
form <> 会 变 成 flb
form <> 会 好 吗 $ gnZ
form <> 会 好 吗 gjd
form <> 会 怎 样 $ fkd
form <> 会 怎 样 ? fcl
form <> 会 拦 吗 fej
form <> 会 通 吗 $ gck
form <> 写 的 <own> eek
form <> 出 得 去 lcf
form <> 到 <client> 的 <n> led
form <> 到 <client> 的 mdd
form <> 到 <far> - <n> mag
form <> 到 <far> - mag
form <> 到 <host> - pYf
form <> 到 <host> 的 <n> ibj
form <> 到 <host> 的 <service> jfe
form <> 到 <host> 的 jdg
form <> 到 <own> <n> nbe
form <> 到 <own> 的 <n> kfc
form <> 到 <own> 的 jfe
form <> 到 <own> 还 jfe
form <> 到 <own> 还 通 lgb
form <> 到 <zone> 的 - jdg
form <> 到 <zone> 的 pbd
form <> 去 <zone> 的 ecm
form <> 去 掉 , <zone> dfj
form <> 去 掉 , dfj
form <> 发 信 , <n> fmb
form <> 发 信 , flc
form <> 发 信 <n> fje
form <> 发 信 到 <own> jgd
form <> 发 信 到 jee
form <> 发 信 走 glb
form <> 发 到 <own> 的 dfk
form <> 发 来 的 <service> led
form <> 发 来 的 ndc
form <> 发 邮 件 报 kfd
form <> 可 以 吗 $ fqX
form <> 可 以 吗 csX
form <> 可 以 直 ofZ
form <> 可 以 直 接 ofZ
form <> 可 以 连 fej
form <> 可 以 连 到 aeo
form <> 吗 ? $ $ idh
form <> 吗 ? $ idh
form <> 啊 $ $  cjh
form <> 啊 $ $ cjh
form <> 填 <own> , efj
form <> 填 的 <own> $ cfk
form <> 填 的 <own> efj
form <> 就 正 常 ZZu
form <> 就 能 连 dfk
form <> 开 放 吗 jfe
form <> 往 <outside> 发 gcj
form <> 往 <outside> 发 信 fdk
form <> 往 外 发 nfZ
form <> 往 外 发 信 nfZ
form <> 打 <own> 的 <n> mfb
form <> 打 不 开 , Zjk
form <> 打 不 开 <own> lgb
form <> 打 开 <own> lgb
form <> 打 开 <own> 一 ngZ
form <> 打 开 <service> jfe
form <> 拦 的 吗 ? fdl
form <> 拦 的 吗 fej
form <> 提 供 <service> iic
form <> 收 <service> <n> fkd
form <> 收 不 了 kfd
form <> 收 不 了 邮 kfd
form <> 收 不 到 flc
form <> 收 不 到 信 lde
form <> 收 信 , ckg
form <> 收 邮 件 <service> ckf
form <> 收 邮 件 neb
form <> 放 不 放 $ fej
form <> 放 不 放 ? eek
form <> 放 不 放 eek
form <> 放 行 了 gdk
form <> 放 行 吗 $ del
form <> 放 行 吗 dfk
form <> 有 关 系 efj
form <> 有 放 行 cii
form <> 有 放 行 吗 cii
form <> 有 没 有 被 ape
form <> 本 机 <service> qYd
form <> 本 机 上 - rgV
form <> 本 机 上 nea
form <> 本 机 能 emc
form <> 本 机 访 kde
form <> 本 机 访 问 kde
form <> 本 机 连 meb
form <> 没 问 题 dle
form <> 用 <own> 收 <service> efj
form <> 用 <own> 收 信 lde
form <> 用 <service> <n> dkf
form <> 用 <service> <n> 收 nVk
form <> 用 <service> <n> 连 oZf
form <> 用 户 用 kgc
form <> 用 户 连 <own> jge
form <> 用 户 连 jge
form <> 的 - <n> $ dkf
form <> 的 - <n> , ele
form <> 的 - <n> atZ
form <> 的 - <n> 放 gjd
form <> 的 - 报 jfe
form <> 的 - 用 reX
form <> 的 <n> $ $ eoa
form <> 的 <n> $ eoa
form <> 的 <n> , <gateway> dob
form <> 的 <n> , bmf
form <> 的 <n> , 能 aqc
form <> 的 <n> - $ fje
form <> 的 <n> - Wre
form <> 的 <n> ? $ fna
form <> 的 <n> ? gmb
form <> 的 <n> 不 $ gpX
form <> 的 <n> 不 fpY
form <> 的 <n> 了 gnZ
form <> 的 <n> 会 bmf
form <> 的 <n> 会 不 amg
form <> 的 <n> 发 flc
form <> 的 <n> 口 , clf
form <> 的 <n> 口 clf
form <> 的 <n> 和 <n> cgk
form <> 的 <n> 和 cgk
form <> 的 <n> 对 <zone> dle
form <> 的 <n> 对 eke
form <> 的 <n> 收 cnd
form <> 的 <n> 是 clf
form <> 的 <n> 有 emd
form <> 的 <n> 有 没 clg
form <> 的 <n> 能 goY
form <> 的 <n> 通 emc
form <> 的 <n> 通 不 dle
form <> 的 <service> $ $ fld
form <> 的 <service> $ fld
form <> 的 <service> , cnd
form <> 的 <service> - mcd
form <> 的 <service> <n> dkf
form <> 的 <service> ? $ enb
form <> 的 <service> 一 flc
form <> 的 <service> 一 直 flc
form <> 的 <service> 会 blg
form <> 的 <service> 吗 $ gma
form <> 的 <service> 吗 flb
form <> 的 <service> 是 fmb
form <> 的 <service> 有 emc
form <> 的 <service> 有 没 emc
form <> 的 <service> 走 gjd
form <> 的 <service> 通 cih
form <> 的 <service> 通 不 cii
form <> 的 人 用 ogZ
form <> 的 人 能 idh
form <> 的 人 能 不 fej
form <> 的 人 访 jgd
form <> 的 人 访 问 jgd
form <> 的 人 连 kdf
form <> 的 共 享 <n> del
form <> 的 共 享 bhk
form <> 的 同 事 反 qdZ
form <> 的 同 事 收 sgU
form <> 的 同 事 用 jaj
form <> 的 同 事 能 pgY
form <> 的 同 事 说 pfY
form <> 的 打 印 dih
form <> 的 打 印 机 lVl
form <> 的 时 候 dfj
form <> 的 机 器 <service> tbY
form <> 的 机 器 上 obd
form <> 的 机 器 访 yeQ
form <> 的 流 量 fkd
form <> 的 用 户 kfd
form <> 的 电 脑 jfe
form <> 的 电 脑 可 jef
form <> 的 电 脑 打 rfW
form <> 的 电 脑 用 jfe
form <> 的 远 程 Zof
form <> 的 远 程 桌 Zof
form <> 的 连 接 kee
form <> 的 锅 吗 efj
form <> 的 问 题 $ fej
form <> 直 接 打 <host> lfd
form <> 直 接 访 hbk
form <> 直 接 访 问 hbk
form <> 直 连 <host> dfk
form <> 看 到 的 agm
form <> 看 到 的 源 agm
form <> 端 口 <n> , fjf
form <> 端 口 <n> eje
form <> 能 -ing 通 <gateway> mag
form <> 能 -ing 通 jfe
form <> 能 <service> 到 mZh
form <> 能 上 <outside> odb
form <> 能 上 <outside> 吗 ndd
form <> 能 不 能 -ing sZb
form <> 能 不 能 <service> gdj
form <> 能 不 能 jch
form <> 能 不 能 上 mbf
form <> 能 不 能 用 lfc
form <> 能 不 能 直 pda
form <> 能 不 能 访 fao
form <> 能 主 动 jef
form <> 能 主 动 连 lde
form <> 能 出 去 amf
form <> 能 直 接 <service> jee
form <> 能 直 接 访 cgk
form <> 能 访 问 <host> kgd
form <> 能 访 问 <own> bgl
form <> 能 访 问 gbl
form <> 能 连 <own> 吗 mga
form <> 能 连 <own> 的 agm
form <> 能 连 上 lfc
form <> 能 通 吗 $ cne
form <> 能 通 吗 bne
form <> 自 己 -ing mbf
form <> 自 己 -ing 得 mbf
form <> 自 己 去 neb
form <> 自 己 往 kee
form <> 自 己 的 Zng
form <> 自 己 能 lXk
form <> 自 己 能 上 qYe
form <> 自 己 能 不 kee
form <> 自 己 能 访 fcl
form <> 自 己 访 mga
form <> 自 己 访 问 mga
form <> 自 己 连 oea
form <> 行 不 行 $ dih
form <> 行 不 行 blg
form <> 要 连 <host> jdg
form <> 让 过 吗 $ dfj
form <> 让 过 吗 dgj
form <> 访 问 <far> jch
form <> 访 问 <far> 的 ich
form <> 访 问 <host> 的 jdg
form <> 访 问 <own> , mga
form <> 访 问 <own> jgd
form <> 访 问 <own> 一 lgb
form <> 访 问 <own> 会 0gM
form <> 访 问 <own> 就 kgc
form <> 访 问 <own> 的 egj
form <> 访 问 <own> 能 ogY
form <> 访 问 <own> 走 cgk
form <> 访 问 <own> 还 ogY
form <> 访 问 <public> lfc
form <> 走 得 通 eld
form <> 走 得 通 吗 emd
form <> 还 - 吗 $ eke
form <> 还 - 吗 eke
form <> 还 打 得 kgc
form <> 还 打 得 开 kgc
form <> 还 能 -s <outside> kgc
form <> 还 能 上 <outside> jbi
form <> 还 能 上 gck
form <> 还 能 打 kgc
form <> 还 能 打 开 kgc
form <> 还 能 访 jge
form <> 还 能 访 问 jge
form <> 还 能 连 <own> kgd
form <> 还 能 连 jfe
form <> 还 行 不 eke
form <> 还 行 不 行 eke
form <> 这 个 网 sZb
form <> 这 个 网 段 sZb
form <> 这 台 能 naf
form <> 这 边 <service> lfc
form <> 这 边 放 dfk
form <> 进 得 来 lha
form <> 进 来 的 lgb
form <> 连 <host> 的 <n> scY
form <> 连 <host> 的 fbm
form <> 连 <own> 会 jge
form <> 连 <own> 会 通 lgb
form <> 连 不 上 jjZ
form <> 通 不 通 $ clf
form <> 通 不 通 dle
form <> 通 吗 $ $ dnc
form <> 通 吗 $ dnc
form <> 那 台 要 peZ
form <> 那 边 能 ofZ
form <> 里 <service> <own> <n> mec
form <> 里 <service> <own> mec
form <> 里 的 机 kdf
form <> 里 的 机 器 kdf
form <client> , - ldf
form <client> , <> 访 pbc
form <client> , <server> bne
form <client> , 是 fej
form <client> - - ckg
form <client> - <> - eld
form <client> - <> -ed aof
form <client> - <> ? Zqe
form <client> - <> on cmd
form <client> - to boe
form <client> -> <> , fje
form <client> -> <> - bji
form <client> -> <> -ed dme
form <client> -> <> ? Zrd
form <client> -ed - gma
form <client> -ed <> ? fkc
form <client> -ing to fnb
form <client> -s - dgj
form <client> -s <> , Ylj
form <client> -s to amg
form <client> <service> <> <n> ekf
form <client> <service> to bfm
form <client> <service> 到 dob
form <client> get to gje
form <client> to - blg
form <client> to <> $ flc
form <client> to <> , buX
form <client> to <> -ed flc
form <client> to <> -s chk
form <client> to <> ? Zhm
form <client> to <> on ZvY
form <client> to <> should gje
form <client> 上 <service> dkf
form <client> 到 <> 的 ekf
form <client> 打 开 glb
form <client> 要 连 fmb
form <client> 访 问 gkd
form <client> 连 <> 的 gkd
form <far> - - alh
form <far> - <> - fej
form <far> - <> -ed apd
form <far> -> <> - fje
form <far> -s <> - Zof
form <far> from <> $ lbg
form <far> from <> , lfc
form <far> to <> $ fam
form <far> to <> , apd
form <far> to <> - Zsa
form <far> 访 问 gjd
form <far> 连 <> 的 flc
form <gateway> - - cnd
form <gateway> - from kcg
form <gateway> - to djg
form <gateway> -s <> - hcj
form <gateway> from <> , nZg
form <host> , - hdh
form <host> , <> 就 jfe
form <host> , <> 能 dgj
form <host> - , Zng
form <host> - - hmZ
form <host> - <> - lfc
form <host> - <> -ed kde
form <host> - <> -s mga
form <host> - <> on Uiq
form <host> - at dfk
form <host> - by jgd
form <host> - from rac
form <host> - on ejf
form <host> - to ioW
form <host> -> <> , Xtc
form <host> -> <> <service> bme
form <host> -ing to ane
form <host> -s <> on ngZ
form <host> from <> $ kcg
form <host> from <> , sWe
form <host> from <> - led
form <host> to <> , drX
form <host> to <> - Xkl
form <host> to <> on Woh
form <host> 到 <> 的 cqa
form <n> , - idh
form <n> , <> 会 ffj
form <n> , <> 填 ben
form <n> , <> 放 eek
form <n> , <> 这 edl
form <n> , can led
form <n> , does chj
form <n> , is lYj
form <n> , will ldd
form <n> , would fVs
form <n> - , gVr
form <n> - - jZk
form <n> - : ndc
form <n> - <> - kdg
form <n> - <> -s rab
form <n> - <client> Xoh
form <n> - <far> arb
form <n> - <host> jYl
form <n> - <n> Zfo
form <n> - from qcZ
form <n> - on dkf
form <n> - to dkf
form <n> -ed on kbh
form <n> -ed to mZh
form <n> -ing <> <service> fej
form <n> -ing from ldf
form <n> -s - gdj
form <n> -s on iXn
form <n> : - kfd
form <n> : does nbd
form <n> <n> <> - clf
form <n> <n> <> in bgl
form <n> <n> <client> Xqf
form <n> <n> in cfl
form <n> does - fbm
form <n> does <> - agm
form <n> from <> , qca
form <n> from <> - fjd
form <n> from <> ? ohX
form <n> from <> to jdg
form <n> in <> - cdm
form <n> is - fck
form <n> of <> - bne
form <n> on - Zkj
form <n> on <> $ eke
form <n> on <> , bfl
form <n> on <> - Ylk
form <n> on <> -ed Zpf
form <n> on <> -s ihc
form <n> on <> ? bne
form <n> on <> from Zpe
form <n> on <> is bpc
form <n> on <> to bsZ
form <n> to - dcn
form <n> to <> $ Vrg
form <n> to <> , hoX
form <n> to <> - ckg
form <n> to <> ? Wqg
form <n> to <> from bne
form <n> 行 , ndb
form <outside> , <> 访 ngZ
form <outside> , <> 还 kgc
form <outside> - - dhi
form <outside> - <> , ici
form <outside> - <> - bij
form <outside> - on eek
form <outside> - to fje
form <outside> -> <> , fna
form <outside> <service> <> <n> ejf
form <outside> <service> 到 emd
form <outside> for <> - cnd
form <outside> get at fkd
form <outside> to - bdo
form <outside> to <> $ ekd
form <outside> to <> , amf
form <outside> to <> - fpY
form <outside> to <> -ed Twd
form <outside> to <> ? bkh
form <outside> to <> on Xqf
form <outside> 到 <> 的 dih
form <outside> 打 <> 的 ejf
form <outside> 连 <> 会 gck
form <own> , - ici
form <own> , <> 看 Xgp
form <own> , from bfm
form <own> - for mgb
form <own> -ed to jef
form <own> -ing <> - gan
form <own> <n> -ing fej
form <own> <n> from mdd
form <own> <n> on pZe
form <own> from <> $ kfd
form <own> from <> , nea
form <own> from <> - pbc
form <own> from <> -s occ
form <own> from <> ? lee
form <server> at <> , bne
form <server> is <> - ldd
form <server> 填 <> , eoa
form <service> - - cgk
form <service> - : bmf
form <service> - <> , Xnj
form <service> - <> - Xoi
form <service> - at djf
form <service> - from hla
form <service> - of idh
form <service> - on Wvb
form <service> - to bkh
form <service> -s from nbf
form <service> -s on hkb
form <service> <n> - cmf
form <service> <n> from ofZ
form <service> <n> on Wll
form <service> <n> to Ymj
form <service> <n> 连 ejf
form <service> at <> , Zof
form <service> at <> - Zrd
form <service> at <> ? bmf
form <service> from <> , cpc
form <service> from <> - lde
form <service> from <> ? bji
form <service> from <> into yXX
form <service> from <> to tUe
form <service> into - cii
form <service> into <> $ caq
form <service> into <> - cle
form <service> into <> ? Xqf
form <service> on - bne
form <service> on <> $ dob
form <service> on <> , Yrd
form <service> on <> - Znh
form <service> on <> <n> bmf
form <service> on <> ? bhj
form <service> on <> from eld
form <service> to - eje
form <service> to <> $ dle
form <service> to <> , bne
form <service> to <> - aqc
form <service> to <> -ed dkf
form <service> to <> ? aqc
form <service> to <> from eje
form <service> to <> is cmf
form <service> 到 <> $ fkd
form <service> 到 <> , hrU
form <service> 到 <> ? gkc
form <service> 到 <> 吗 foZ
form <service> 到 <> 本 dnd
form <service> 到 <> 的 dgj
form <service> 到 <> 行 Zsc
form <service> 连 <> , emc
form <zone> , - lde
form <zone> , <> , rYd
form <zone> - - fek
form <zone> - -ed Xpg
form <zone> - -ing coc
form <zone> - <> $ cme
form <zone> - <> -ing jib
form <zone> - <> -s kbh
form <zone> - <> ? cpa
form <zone> - <> on glc
form <zone> - have ejf
form <zone> - on Zpf
form <zone> - to eek
form <zone> -> <> , brb
form <zone> -> <> <n> Yog
form <zone> -> <> <service> cnd
form <zone> -> <> ? chj
form <zone> -> <> 的 clg
form <zone> -ing <> $ fje
form <zone> -ing <> , bmg
form <zone> -ing to ffj
form <zone> -s - chj
form <zone> -s <> , lfc
form <zone> -s <> - cnd
form <zone> -s to Znf
form <zone> <service> <> <n> fmb
form <zone> <service> to fje
form <zone> <service> 到 fdk
form <zone> can - fdk
form <zone> get to fjd
form <zone> gets to gkc
form <zone> have <> ? dle
form <zone> have <> at foY
form <zone> in - jef
form <zone> to - ajj
form <zone> to <> $ Vnk
form <zone> to <> , bhk
form <zone> to <> - dwU
form <zone> to <> -ed Tmn
form <zone> to <> -s Xkl
form <zone> to <> : Wrg
form <zone> to <> <n> emc
form <zone> to <> <service> bkh
form <zone> to <> ? Zqd
form <zone> to <> does eld
form <zone> to <> on ara
form <zone> 上 <> <n> epZ
form <zone> 上 <> 走 gjd
form <zone> 到 <> - bod
form <zone> 到 <> <n> gmb
form <zone> 到 <> 会 gma
form <zone> 到 <> 的 eek
form <zone> 到 <> 通 eld
form <zone> 去 <> 的 eld
form <zone> 用 <> 收 fmb
form <zone> 能 到 gkc
form <zone> 访 问 gkc
form <zone> 走 <> <own> fbm
form <zone> 连 <> 会 gdj
form ? in <> - cdn
form ^ - - enc
form ^ - -ing fje
form ^ - -s jge
form ^ - : tbY
form ^ - <> , Yhm
form ^ - <> - uSg
form ^ - <> -s occ
form ^ - <> <client> ffj
form ^ - <> <own> mdc
form ^ - <> be gkc
form ^ - <> from fkd
form ^ - <> to nbf
form ^ - <client> ckh
form ^ - <far> bra
form ^ - <n> iib
form ^ - <server> aoe
form ^ - <service> scY
form ^ - does eao
form ^ - from kch
form ^ - in hdi
form ^ - is hmY
form ^ - would rab
form ^ - 在 eek
form ^ -ed <> -s fej
form ^ -ed on dfk
form ^ -ing - dgj
form ^ -ing <> - led
form ^ -ing <> from amg
form ^ -ing from ofa
form ^ -s - oZf
form ^ -s -ing mbf
form ^ -s <> <client> Vgr
form ^ -s <server> qXf
form ^ -s from qYd
form ^ -s in kdf
form ^ -s on wXZ
form ^ <client> -> cle
form ^ <client> -ing bmg
form ^ <client> -s bxV
form ^ <client> <service> djg
form ^ <client> to Zrc
form ^ <client> 到 anf
form ^ <client> 去 dmd
form ^ <client> 被 lcf
form ^ <far> from ndc
form ^ <far> to Yrd
form ^ <gateway> -> ejf
form ^ <host> -> elc
form ^ <host> <> 上 pfY
form ^ <host> <> 主 lfc
form ^ <host> <> 往 adq
form ^ <host> <> 要 Scy
form ^ <host> to dtW
form ^ <host> 往 cmf
form ^ <outside> - jbj
form ^ <outside> to Yqe
form ^ <outside> 到 glb
form ^ <outside> 打 dkg
form ^ <outside> 的 lah
form ^ <own> from led
form ^ <service> - bnd
form ^ <service> <> <n> dob
form ^ <service> <n> dme
form ^ <service> from naf
form ^ <service> into cle
form ^ <service> on anf
form ^ <service> to boc
form ^ <zone> -> cme
form ^ <zone> -ing Xkl
form ^ <zone> -s fkd
form ^ <zone> <> <n> dkf
form ^ <zone> <> 上 jbi
form ^ <zone> <> 的 bdo
form ^ <zone> <> 能 Tfu
form ^ <zone> to Vpi
form ^ <zone> 上 fkd
form ^ <zone> 到 Zeo
form ^ <zone> 用 dkf
form ^ <zone> 的 lcf
form ^ <zone> 连 fkc
form ^ ^ -ed kZi
form ^ ^ -ing ogY
form ^ ^ -s oYf
form ^ ^ <> , iYm
form ^ ^ <> -> xYX
form ^ ^ <> -ing jnX
form ^ ^ <> -s pmS
form ^ ^ <> : fbm
form ^ ^ <> <- cme
form ^ ^ <> <client> kUp
form ^ ^ <> <host> hbk
form ^ ^ <> <n> kfd
form ^ ^ <> <outside> mce
form ^ ^ <> <own> taZ
form ^ ^ <> <server> olT
form ^ ^ <> <service> qXe
form ^ ^ <> <zone> del
form ^ ^ <> has Zli
form ^ ^ <> is jnV
form ^ ^ <> to 5OZ
form ^ ^ <> 上 Ylj
form ^ ^ <> 下 kdf
form ^ ^ <> 为 kfd
form ^ ^ <> 主 rYe
form ^ ^ <> 出 oYg
form ^ ^ <> 到 ubY
form ^ ^ <> 去 sZb
form ^ ^ <> 发 mYh
form ^ ^ <> 可 oea
form ^ ^ <> 同 bem
form ^ ^ <> 和 kee
form ^ ^ <> 客 sfV
form ^ ^ <> 往 rdY
form ^ ^ <> 想 lcf
form ^ ^ <> 打 cdn
form ^ ^ <> 收 jdh
form ^ ^ <> 是 dlf
form ^ ^ <> 有 cme
form ^ ^ <> 本 qbb
form ^ ^ <> 来 oeb
form ^ ^ <> 用 pcb
form ^ ^ <> 由 iid
form ^ ^ <> 电 cem
form ^ ^ <> 的 liZ
form ^ ^ <> 直 mde
form ^ ^ <> 给 Zoe
form ^ ^ <> 网 wXZ
form ^ ^ <> 能 ohX
form ^ ^ <> 自 miY
form ^ ^ <> 被 fmb
form ^ ^ <> 要 vWb
form ^ ^ <> 访 ked
form ^ ^ <> 走 scZ
form ^ ^ <> 过 seW
form ^ ^ <> 这 goY
form ^ ^ <> 进 lfc
form ^ ^ <> 连 pdb
form ^ ^ <> 那 gTt
form ^ ^ <> 里 idh
form ^ ^ <client> jhc
form ^ ^ <outside> ahm
form ^ ^ <service> cnd
form ^ ^ <zone> hid
form ^ ^ are kch
form ^ ^ do mdd
form ^ ^ does mec
form ^ ^ for gma
form ^ ^ from jdg
form ^ ^ has mdd
form ^ ^ in eek
form ^ ^ is hjc
form ^ ^ on fje
form ^ ^ would jlX
form ^ ^ 从 jhc
form ^ ^ 在 hal
form ^ ^ 源 jee
form ^ ^ 给 kZi
form ^ can <> - oae
form ^ can <> -ed xRe
form ^ can <> -ing kcf
form ^ can <> -s oea
form ^ can <> <service> rWg
form ^ can <> be fna
form ^ can <> get gpX
form ^ do <> -s lfc
form ^ does - jgd
form ^ does <> - mbf
form ^ does <> get mjX
form ^ does <> have pcb
form ^ from - qca
form ^ from <> , xWZ
form ^ from <> - fej
form ^ from <> : jef
form ^ from <> to nbe
form ^ in <> - del
form ^ is - fje
form ^ is <> - kjZ
form ^ is <> -ed nWj
form ^ is <> -ing jgd
form ^ on - cel
form ^ on <> - flc
form ^ will <> - ijb
form ^ will <> be hmZ
form ^ would - eek
form ^ would <> - rYd
form ^ would <> be naf
form ^ 为 啥 kee
form ^ 从 <> -ing pda
form ^ 从 <> <service> mce
form ^ 从 <> 到 oeZ
form ^ 从 <> 发 tWd
form ^ 从 <> 打 tfU
form ^ 从 <> 用 amg
form ^ 从 <> 直 rab
form ^ 从 <> 能 ndc
form ^ 从 <> 访 kee
form ^ 从 <> 连 meb
form ^ 在 <> 上 mdc
form ^ 在 <> 本 mfa
form ^ 在 <> 里 peY
form ^ 我 在 hak
form ^ 源 <> , jee
form ^ 目 的 bmf
form ^ 请 问 kgd
form and - - nfb
form and -s - beo
form and <n> on bmf
form are -ed by pYf
form are -s in mbg
form at - - liZ
form at - <> - eWs
form at - <> ? ddl
form at <far> -s ekf
form be -ed by pgX
form be -ed from jef
form by - - mXj
form by - of mde
form by <public> <> , bpc
form by <service> to bkg
form can - <> , ndd
form can - <> on fkd
form can - in ioW
form can - on pbd
form can - to eqY
form can <client> - cme
form can <zone> - eej
form can <zone> -ing fje
form do - <> -s ncd
form do -s from hjc
form do <service> to gkc
form does - - ndc
form does - <> -s kXm
form does - from lbg
form does <client> - Ynh
form does <service> from lgc
form does <service> to clf
form does <zone> -> gkd
form does <zone> have emc
form for - <> - Zhm
form for <zone> -> fke
form from - - rUh
form from - <> , peZ
form from - <> - mde
form from - <> -s kfd
form from - <> <n> kdf
form from - <> ? jaj
form from - <> to rgW
form from -ing to dkf
form from <client> to Xoh
form from <far> to anf
form from <gateway> to clf
form from <host> to goY
form from <outside> for Yqd
form from <outside> on dle
form from <outside> to cii
form from <zone> , fcl
form from <zone> - aXv
form from <zone> into cme
form from <zone> to ejf
form get - - djg
form get - to Zmh
form get <service> on dih
form get at <> - dle
form get into <> ? djg
form get to - chj
form get to <> - dqZ
form get to <> -ed glb
form get to <> ? aki
form get to <> on djg
form gets - <> - Xgp
form gets - to fkd
form in - - dcn
form in - <> - neb
form in - <> -s ecn
form in - <far> bij
form in <zone> - dap
form in <zone> -s ocd
form in on <> , mga
form in on <> - mkW
form in on <> for mfa
form into - <> - fkd
form into <gateway> from jdg
form is - - hcj
form is - <> - jfe
form is - from ndc
form is - to glb
form is -ed by jfd
form is <service> from ncc
form is <service> on dpa
form is <service> to aoe
form is that - gdj
form of - - jZk
form of - <> - nbe
form of - <> -s Zjk
form on - <> $ edm
form on - <> , ibj
form on - <> - fje
form on - <> -s bdo
form on - <> : jef
form on - <> <client> cgk
form on - <> <zone> kVn
form on - <> ? fan
form on - <> is oXh
form on <client> -s afm
form on <outside> -s dkf
form on <outside> for anf
form on <own> for ofa
form on <own> from jef
form on <own> to dfk
form on <service> to cnd
form on <zone> - iib
form over <service> from apd
form that - - hal
form that - <> - jbi
form that - <> -s jZk
form that -s from ahk
form that -s on djh
form that from <> - ogY
form that was on nfa
form to - - dih
form to - -s Xoh
form to - <> $ Xmj
form to - <> , cdn
form to - <> - gjd
form to - <> -s Zil
form to - <> at Zof
form to - <> from fkc
form to - <> is agm
form to - <> on ija
form to - <> would fej
form to - can jef
form to - from fke
form to - on fpY
form to - to cih
form to - via foZ
form to - with dpZ
form to - would lcf
form to -ed <> ? djg
form to -s - bji
form to <gateway> from rVg
form to <host> <> : gck
form to <n> on blf
form to <own> <> : gdj
form to <own> from pad
form to <service> at ejf
form to <service> on dme
form to <service> to fkd
form was on <> $ nfa
form which - -s kdf
form will - <> - cbp
form with - - ckg
form with - <> - Wgq
form would - for tbY
form would -ing - gam
form would <client> - epZ
form would <zone> - ejf
form would that - rab
form 一 下 , mbe
form 一 下 : kfd
form 一 下 <> 到 kfd
form 一 下 <> 的 hmZ
form 上 - <> , afn
form 上 <service> <> <n> dkf
form 上 得 了 fjd
form 下 , <> 的 dkf
form 下 <zone> 到 gma
form 不 上 <> 的 gjd
form 不 了 <> $ eqZ
form 不 了 <> , cqb
form 不 了 <> 的 brZ
form 不 到 <> 的 mce
form 不 开 <> $ dkf
form 不 开 <> , fkd
form 不 开 <> ? gpY
form 不 开 <> 的 gjd
form 不 能 上 emc
form 不 能 用 djg
form 不 通 <> , ane
form 个 : in Yfp
form 主 动 往 cme
form 主 动 连 dhi
form 之 后 , jbh
form 了 , <> 还 jgd
form 人 在 <> $ lfd
form 人 在 <> , lcg
form 人 访 问 gkc
form 什 么 用 eke
form 从 <client> <service> fkd
form 从 <outside> <service> emc
form 从 <outside> 连 goY
form 从 <zone> 到 dob
form 以 后 , kee
form 以 连 到 bpc
form 件 , <> 填 fej
form 写 的 <> , eld
form 出 去 到 blg
form 出 得 去 ejf
form 到 - <> <own> ugT
form 到 - <client> dmd
form 到 <own> , aeo
form 到 我 们 fna
form 到 这 台 clf
form 加 上 - Yfo
form 加 完 <> 到 bfm
form 动 去 连 djf
form 动 往 <> 发 cme
form 动 访 问 cme
form 包 看 到 hid
form 去 掉 , mec
form 去 访 问 emc
form 发 信 , dle
form 口 , <> 放 afo
form 口 , 从 kdf
form 口 - 是 lcf
form 同 事 在 kai
form 同 事 用 djg
form 同 事 说 cfl
form 后 , <> 还 rgV
form 否 访 问 cnd
form 器 是 <> , kee
form 地 址 是 jfe
form 填 的 <> $ dkf
form 如 到 <> 的 eke
form 完 以 后 mdd
form 客 户 端 nbe
form 己 往 <> 发 eje
form 己 能 上 clf
form 得 上 <> 吗 gnZ
form 得 了 <> 吗 eek
form 得 到 <> 的 ejf
form 得 开 <> 的 gnZ
form 得 通 <> 不 ejf
form 得 通 <> 吗 djg
form 志 : in fej
form 想 <service> 到 Zta
form 想 访 问 doc
form 成 - , jfd
form 成 <client> , lgc
form 我 们 <> 的 ejf
form 我 在 <> , lZi
form 我 在 <> 上 jff
form 户 打 开 eld
form 户 端 <> , reW
form 户 端 是 mce
form 户 访 问 gjd
form 户 连 <> 的 gje
form 打 不 开 fmb
form 打 到 <> 的 gjd
form 打 印 机 bqb
form 打 开 <> 吗 gqX
form 打 得 开 gkd
form 换 成 <> , fdk
form 接 <service> 到 cjh
form 接 口 <> , flc
form 接 打 到 gnZ
form 接 访 问 dlf
form 接 连 <> 的 fkd
form 收 不 到 naf
form 改 成 <> , cij
form 方 是 <> , iic
form 时 , 是 efj
form 服 务 端 dkf
form 本 机 - mec
form 本 机 <> , mbf
form 机 - <> , mec
form 机 器 是 oZf
form 机 访 问 glb
form 来 自 <> 的 lbf
form 比 如 到 eke
form 没 了 , ofZ
form 没 有 对 jdg
form 用 - 连 gkc
form 用 <public> <> 打 dle
form 用 <public> <> 收 dkf
form 用 <service> 连 fmb
form 用 户 在 gck
form 电 脑 <> , jdf
form 电 脑 是 lcf
form 电 脑 用 efk
form 的 - , fej
form 的 - <> 去 cfk
form 的 - 到 eej
form 的 - 是 pad
form 的 <n> , hdi
form 的 <service> , ebn
form 的 人 用 dhi
form 的 是 <> $ fkd
form 的 是 <> , hmZ
form 的 是 <> <own> fam
form 的 是 <> 的 lga
form 的 话 , kgd
form 目 的 <> , clf
form 目 的 是 fjf
form 直 接 打 glc
form 直 连 <> 的 gtT
form 看 到 - hcj
form 确 认 : kdf
form 端 口 , mfb
form 端 是 <> , mde
form 网 段 去 blg
form 能 -ing 通 dle
form 能 -s <> 吗 gkc
form 能 <service> 到 dkf
form 能 <service> 通 gnZ
form 能 上 <> $ amg
form 能 上 <> ? ejf
form 能 上 <> 吗 ejf
form 能 上 <> 的 emc
form 能 打 开 dkf
form 能 用 <public> ejf
form 能 连 <> 的 fkd
form 能 连 到 gkc
form 能 通 过 fmb
form 脑 是 <> , kdf
form 脑 用 <> <own> efk
form 自 己 往 eje
form 自 己 连 fjd
form 行 , <> 还 neb
form 行 <zone> 到 cjh
form 行 的 - efj
form 补 上 - dfk
form 要 访 问 flc
form 让 不 让 idh
form 访 问 <> , eoa
form 访 问 <> <n> fkd
form 访 问 <> <own> fck
form 访 问 <> 一 fcl
form 访 问 <> 为 gjd
form 访 问 <> 吗 eqY
form 访 问 <> 就 glc
form 访 问 <> 的 fmb
form 访 问 <> 走 Xhn
form 访 问 <> 还 gmb
form 访 问 <public> cnd
form 访 问 到 doa
form 话 , <> 到 nga
form 请 问 <> <zone> xaV
form 请 问 <> 到 jef
form 请 问 <> 可 pfY
form 请 问 <> 的 amg
form 请 问 <> 网 naf
form 请 问 <> 能 kdf
form 请 问 <zone> del
form 请 问 从 lec
form 走 <service> 到 fkd
form 转 到 <> , Wes
form 还 能 -s gkc
form 还 能 连 glc
form 这 台 <> 会 dYq
form 这 台 <> 吗 eke
form 这 台 是 jef
form 这 条 , gck
form 连 上 <> 的 fmb
form 连 不 上 gkc
form 连 到 <> 吗 cme
form 连 到 <> 的 eke
form 连 我 们 fmc
form 连 的 是 hjc
form 那 台 <> 要 qYe
form 邮 件 , fej
form 都 在 <> , lgb
form 配 的 是 ejf
form 里 <service> <> <n> ejf
form 问 <zone> <> 的 ecm
form 问 <zone> 到 fna
form 问 不 了 ejf
from <client>  ane
from <client> , - ldf
from <client> , cme
from <client> , on - eek
from <client> , 是 fej
from <client> - - - eYq
from <client> - - ckg
from <client> - - to Tuf
from <client> - dmd
from <client> - get to glb
from <client> - to - dih
from <client> - to boe
from <client> -> bkh
from <client> -ed - gma
from <client> -ed - to fna
from <client> -ed fkc
from <client> -ing foZ
from <client> -ing to fnb
from <client> -ing 不 通 bne
from <client> -s - - aik
from <client> -s - dgj
from <client> -s - to ngZ
from <client> -s Ssh
from <client> -s to amg
from <client> : - - fkd
from <client> : <n> -ed to - to glb
from <client> <service> ekf
from <client> <service> to bfm
from <client> <service> 到 dob
from <client> and Yre
from <client> from oae
from <client> get - to dhi
from <client> get to gje
from <client> is -ed by pad
from <client> on gck
from <client> to - blg
from <client> to cij
from <client> 上 <service> dkf
from <client> 到 aqc
from <client> 去 cii
from <client> 打 不 开 eoZ
from <client> 打 开 glb
from <client> 用 doc
from <client> 的 <n> 端 口 , jfe
from <client> 给 pZe
from <client> 能 不 能 访 问 fna
from <client> 能 访 问 dlf
from <client> 被 lcf
from <client> 要 连 fmb
from <client> 访 问 gkd
from <client> 还 能 上 XzW
from <client> 连 eoa
from <far>  eld
from <far> - - alh
from <far> - blg
from <far> -> eld
from <far> -ing ckg
from <far> -s kee
from <far> from pfY
from <far> to Zpe
from <far> 到 cpb
from <far> 的 - <n> , fdk
from <far> 访 问 gjd
from <far> 连 flc
from <gateway> - - cnd
from <gateway> - - from nZg
from <gateway> - - to cme
from <gateway> - from kcg
from <gateway> - get to amg
from <gateway> - to djg
from <gateway> -> eoa
from <gateway> -ing Yog
from <gateway> -s hdi
from <gateway> from rVg
from <gateway> to bqb
from <host>  jch
from <host> , - hdh
from <host> , hbk
from <host> - , Zng
from <host> - - - fna
from <host> - - from jdg
from <host> - - hmZ
from <host> - - to djg
from <host> - -ing -s bgl
from <host> - at dfk
from <host> - by jgd
from <host> - from rac
from <host> - hjc
from <host> - on ejf
from <host> - to ioW
from <host> -> emc
from <host> -ing to ane
from <host> -s erX
from <host> from sXd
from <host> get - to Xqf
from <host> is mga
from <host> to bji
from <host> will kcg
from <host> 主 动 往 cme
from <host> 到 cqa
from <host> 往 cjh
from <host> 的 <n> , dgj
from <host> 自 己 能 上 dkf
from <host> 自 己 访 问 gma
from <outside>  ici
from <outside> , kib
from <outside> - - , lYj
from <outside> - - - bgl
from <outside> - - <n> , does led
from <outside> - - dhi
from <outside> - - on cdn
from <outside> - - to clf
from <outside> - dih
from <outside> - on eek
from <outside> - to fje
from <outside> -> fje
from <outside> -s iic
from <outside> <service> 到 emd
from <outside> for kdf
from <outside> get at fkd
from <outside> to - bdo
from <outside> to Zli
from <outside> 到 dhi
from <outside> 去 掉 , ngZ
from <outside> 用 户 打 开 dmd
from <outside> 用 户 访 问 gjd
from <outside> 能 不 能 <service> 到 gjd
from <outside> 能 不 能 直 接 <service> 到 chk
from <outside> 能 直 接 <service> 到 fkd
from <own>  jdg
from <own> , - - Zfo
from <own> , - ici
from <own> , from bfm
from <own> - - - - Wfs
from <own> - -ing to gck
from <own> - : <n> -ed to - to gVr
from <own> - <n> - <n> - Ygo
from <own> - <n> - <n> -ed - cgk
from <own> - efj
from <own> - for mgb
from <own> -ed to jef
from <own> -ing gan
from <own> -s mXj
from <own> <n> - : - to fcl
from <own> <n> -ing fej
from <own> <n> from mdd
from <own> <n> on pZe
from <own> <service> : - to -s gdk
from <own> ? - -ing - Sgu
from <own> for kdf
from <own> from ngZ
from <own> to dfk
from <own> 的 <n> , jbi
from <public>  enb
from <public> , cqa
from <server>  fnZ
from <server> : ajj
from <server> at aoe
from <server> is lfc
from <server> 填 fna
from <server> 是 bqb
from <zone>  fcl
from <zone> , - lde
from <zone> , pZe
from <zone> - - , gdi
from <zone> - - - fZo
from <zone> - - fek
from <zone> - - to bhk
from <zone> - -ed Xpg
from <zone> - -ing coc
from <zone> - <service> to fkd
from <zone> - djh
from <zone> - have ejf
from <zone> - on Zpf
from <zone> - to - bcp
from <zone> - to eek
from <zone> -ed eld
from <zone> -ed to - to djg
from <zone> -ing bnf
from <zone> -ing to ffj
from <zone> -ing 不 通 blg
from <zone> -s - chj
from <zone> -s - to Tue
from <zone> -s jdg
from <zone> -s to Znf
from <zone> <n> : <n> : <n> <n> - niW
from <zone> <service> fmb
from <zone> <service> to fje
from <zone> <service> 到 fdk
from <zone> and Zof
from <zone> be - to - glb
from <zone> can - fdk
from <zone> for aki
from <zone> get <service> on dmd
from <zone> get to - cgj
from <zone> get to fjd
from <zone> gets - to fkd
from <zone> gets to gkc
from <zone> in - jef
from <zone> into cnc
from <zone> to - ajj
from <zone> to egj
from <zone> 上 eke
from <zone> 出 eke
from <zone> 到 ajj
from <zone> 去 emc
from <zone> 和 dhi
from <zone> 打 不 开 gcl
from <zone> 用 dmd
from <zone> 的 mjX
from <zone> 的 人 用 dhi
from <zone> 能 -ing 通 dkf
from <zone> 能 不 能 访 问 fmc
from <zone> 能 不 能 连 gkd
from <zone> 能 到 gkc
from <zone> 能 访 问 gdj
from <zone> 访 问 gkc
from <zone> 还 打 得 开 gpX
from <zone> 还 能 -s gkc
from <zone> 还 能 上 fej
from <zone> 连 fpY
is <- pZe
is <client> jfe
is <gateway> fej
is <own> dmd
is <public> cfl
is <server> bar
is <zone> lbg
left 5 cjh
left 6 ihc
left 7 aqc
left 8 iic
nth 0 kib
nth 1 jlY
nth 2 dgj
nth 3 cbq
nth 4 Xav
nth 5 fOz
nth 6 Xbu
nth 7 ado
nth 8 gZn
of 2 lnU
of 4 dem
of 5 dbn
of 6 ddm
of 7 Zep
of 8 Xfr
of 9 dXs
own bare port pOp
own port bare N2d
own port port fje
to  <- dob
to  <client> ecm
to  <far> efk
to  <gateway> gam
to  <host> iZl
to  <outside> jfe
to  <zone> jic
to , - - <host> qfY
to , - <client> Ymi
to , - <host> fmb
to , - <outside> kia
to , -s <own> mfb
to , <client> Zik
to , <gateway> hqV
to , <host> hid
to , <outside> cfl
to , <own> nYg
to , <server> hbk
to , <service> <server> neb
to , <zone> Ueu
to , does - <gateway> eke
to , on - <outside> lcf
to , 发 信 <server> occ
to - - , <client> gpY
to - - , <zone> Zlj
to - - - - <zone> bfm
to - - - <client> aik
to - - - <host> jgd
to - - - <n> - - , <zone> fXq
to - - - <outside> jfe
to - - - <own> scX
to - - - to <far> ueU
to - - -s from <far> kdf
to - - <client> kdf
to - - <far> pXg
to - - <host> ddm
to - - <outside> hbk
to - - <own> kee
to - - <zone> taZ
to - - from <outside> dkf
to - - to - <gateway> gck
to - - to - <host> jdg
to - - to - <own> cen
to - - to <client> ndc
to - - to <far> tbY
to - - to <host> lgb
to - - to <outside> nbe
to - - to <own> jgd
to - -ed <client> hmZ
to - -ed to <outside> clf
to - -ing <host> nbe
to - <client> cem
to - <far> jch
to - <gateway> jYl
to - <n> - <n> - <far> XwY
to - <n> - <n> - <host> fvR
to - <n> - <n> - <own> goY
to - <n> - <n> -ed - <far> auY
to - <n> - <n> -ed - <host> frW
to - <n> - <n> -ed - <own> gzN
to - <outside> hal
to - <own> jef
to - <service> on <own> nga
to - <service> to <own> kfd
to - <zone> hdi
to - be - to <service> to <gateway> jdg
to - by <public> ddm
to - from <client> Wrf
to - from <outside> bra
to - from <zone> Yjl
to - get - to <far> sYd
to - get - to <outside> pYf
to - get to <far> rZd
to - get to <outside> lbg
to - have <outside> kee
to - on <outside> rab
to - on <own> lde
to - to - <host> pbc
to - to - <own> fej
to - to <far> kai
to - to <host> lde
to - to <outside> lcf
to -> <client> mbf
to -> <far> pbc
to -> <gateway> mag
to -> <host> kbh
to -> <outside> ldf
to -ed - to <far> jZk
to -ed <service> on <own> jef
to -ed at <own> kfc
to -ed get to <host> ffj
to -ed get to <own> mgb
to -ed to - - <outside> cnd
to -ing <client> wZX
to -ing <far> occ
to -ing <host> fje
to -ing <own> mhZ
to -ing to <far> pZd
to -ing to <host> jef
to -ing to <own> jja
to -ing 不 通 <host> hdi
to -ing 得 通 <host> jdg
to -s - - <gateway> jbi
to -s - <own> jgd
to -s - <service> to <own> iWo
to -s - to <far> rYd
to -s -ing <own> kgc
to -s <client> qYe
to -s <far> lah
to -s <host> kjY
to -s <outside> jef
to -s <own> hcj
to -s <public> iZl
to -s <zone> oaf
to -s to <far> naf
to -s to <own> mga
to : - - <own> bfm
to : <n> -ed to - to <own> kef
to : <own> obd
to <n> -ing <own> fje
to <n> from - - <client> dgk
to <n> on <client> dgj
to <service> : - to -s <own> fdj
to <service> <host> pYf
to <service> <own> led
to <service> to <host> naf
to <service> 到 <gateway> jdg
to <service> 到 <host> fbm
to ? - -ing - <zone> glb
to and <zone> pad
to at <client> dbo
to be - to - <own> sgU
to can - <own> ngZ
to does - <gateway> ijb
to does <gateway> djg
to for <own> hcj
to for <zone> amg
to from - <zone> flb
to from <client> arb
to from <outside> Ymi
to from <zone> dmd
to get - to <far> rcY
to get - to <outside> kdf
to get <service> on <own> dcn
to get at <host> nbe
to get to - <host> ogY
to get to <far> sWf
to get to <host> ncd
to get to <own> kdf
to get to <service> on <own> kdf
to have <outside> jff
to into <zone> jZk
to is <far> Zcr
to is <own> efj
to is <zone> kfd
to on <client> fna
to on <own> lcf
to to - <gateway> kcg
to to - <host> nfa
to to - <n> of <own> mgb
to to <client> ocb
to to <far> tZa
to to <gateway> nZg
to to <host> mec
to to <outside> lZh
to to <own> mfb
to to <zone> hid
to 上 <outside> lZi
to 上 <service> <host> oZf
to 上 <service> <own> lde
to 主 动 连 <zone> lde
to 从 <outside> qeX
to 写 的 <own> eek
to 出 <outside> qYe
to 到 <client> uWc
to 到 <far> obc
to 到 <host> hcj
to 到 <zone> tZa
to 去 <far> rYd
to 去 <host> gdj
to 去 <own> pfY
to 去 <zone> ecm
to 去 掉 , <zone> dfj
to 发 信 到 <own> jgd
to 和 <zone> jeg
to 填 <own> efj
to 填 的 <own> efj
to 往 <far> occ
to 往 <outside> gck
to 打 不 开 <own> lgb
to 打 开 <own> lgb
to 是 <own> aeo
to 本 机 上 - <own> rgV
to 用 <service> <n> 连 <own> oZf
to 用 户 连 <own> jge
to 由 <client> ape
to 的 - <n> , <gateway> eke
to 的 <client> YZu
to 的 <far> dfl
to 的 <n> , <gateway> dob
to 的 <n> 对 <zone> dle
to 的 <n> 端 口 , <gateway> fkd
to 的 人 访 问 <own> jgd
to 直 接 打 <host> lfd
to 直 连 <host> dfk
to 给 <zone> ckg
to 能 -ing 通 <gateway> mag
to 能 上 <outside> odb
to 能 不 能 <service> 到 <gateway> kfd
to 能 不 能 上 <outside> mbf
to 能 不 能 直 接 打 到 <host> qZd
to 能 不 能 访 问 <host> udV
to 能 不 能 访 问 <own> Yfq
to 能 直 接 <service> 到 <host> kdf
to 能 直 接 访 问 <host> cgk
to 能 访 问 <host> kgd
to 能 访 问 <own> bgl
to 自 己 能 上 <outside> qYe
to 自 己 访 问 <public> ogY
to 被 <client> cod
to 要 连 <host> jdg
to 访 问 <far> jch
to 访 问 <own> jgd
to 访 问 <public> lfc
to 还 能 -s <outside> kgc
to 还 能 上 <outside> jbi
to 还 能 打 开 <own> kgc
to 还 能 连 <own> kgd
to 连 <host> bcp
to 连 <own> jfe
to 里 <service> <own> mec
with <- emd
with <client> Uhs
with <far> dXs
with <gateway> ihc
with <host> dbo
with <module> mXj
with <outside> dhi
with <own> jQt
with <public> lZi
with <server> jef
with <zone> Xmi
`;
