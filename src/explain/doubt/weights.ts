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
'connection mhhefb
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
, all mgendX
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
, 明 ffgfgj
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
: port ihencb
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
<client> <host> lffffe
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
<client> for sdfaZk
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
<client> talks qfegfa
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
<client> wont nfffgb
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
<far> be scgfbe
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
<far> hitting pgfdcf
<far> in qagffe
<far> is pffedd
<far> let jgggff
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
<gateway> blocking ugXggb
<gateway> box jfkdfe
<gateway> config ecgggl
<gateway> do qgedde
<gateway> does ieffld
<gateway> doing kfhffe
<gateway> drop ngggec
<gateway> eating nfggec
<gateway> even neggdf
<gateway> forward mhdiee
<gateway> forwards fZbtif
<gateway> from qdedlZ
<gateway> in lfhffd
<gateway> is mefcfh
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
<host> <client> mfgdge
<host> <far> nfffdf
<host> <host> hkamfc
<host> <n> sebgee
<host> <server> johZbf
<host> <service> qcfdhd
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
<outside> <outside> rcfZgh
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
<public> ? gmbijb
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
<service> session jifdgf
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
<zone> box kffgff
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
<zone> for mciWod
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
<zone> subnet ufWegf
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
<zone> with hgdflg
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
? <service> odfdfg
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
^ nat mfelea
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
^ one jkfdef
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
^ seen henZgg
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
^ this ngfffc
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
^ will kggjce
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
a <outside> ngfgce
a <service> mcfgff
a <zone> lfffff
a ? rhhgdW
a box mhhedd
a client idkckd
a colleague meeema
a connection ikdfef
a customer hlfgdg
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
a phone pZffgg
a ping jgghfe
a position kkfchc
a printer leggge
a random jehlcd
a reset kfggfe
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
again $ dcfdfr
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
an eemjZi
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
any <service> lgffdf
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
arrives jgflfa
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
away $ jfefkc
away , Xegfok
away ? lfgehd
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
between dkefUt
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
box do jfckeg
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
cannot fetch kggfge
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
captured on jgggff
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
conect to pkdcgb
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
covered hgebne
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
dear colleagues lcfkdf
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
desk <client> oeeege
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
different heeckj
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
dnat on eediqb
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
does <client> nXpcmX
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
eating hhedfl
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
end khbkgc
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
ends <gateway><client><own> offeed
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
ends <host><client><outside> chfgpc
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
ends <outside><client> raeZdo
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
ends <own><-<client> qZheff
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
ends <own><outside> ijlfdZ
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
ends <zone><host><own> pecZgk
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
ends <zone><own><gateway> rcgeee
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
five ifehck
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
gets there Zrhcff
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
her mail lgffef
her naheeh
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
how iehacp
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
i can't kgfffg
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
i would pdgajc
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
icmp qffcbg
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
if someone kbfdnd
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
in between tfefeZ
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
is at oggfeb
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
iso blileb
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
it comes ibgnee
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
just hangs lehgee
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
lives ochegd
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
mail , lggggd
mail address ndfdgg
mail client sfffda
mail example cefggn
mail from edfckm
mail gw lcgggg
mail heefhj
mail on jfggff
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
my mail rfgffY
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
no ? sgWhfd
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
no trouble sZggha
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
not reachable kjcehe
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
on whatever apdgie
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
one in mfffcf
one odbfbm
one of midacj
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
outgoing <service> kefdjd
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
public one lggdgf
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
put it lfgagi
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
reads jfeeao
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
refused is kfffge
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
reset ? jfggff
reset iefedm
resets lfffef
resolve hcghje
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
same kdfbhj
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
seen on kffgff
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
set up iadjdn
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
since <n> leggfe
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
smarthost qeefee
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
that <gateway> kfghdf
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
the <n> jefalh
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
the backup fegfgk
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
the line jeacni
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
the rest fncjfb
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
this week negggc
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
ticket : jodgeb
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
to bother jffgfg
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
to mail qnWggY
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
trouble scfffb
true ? 0Vcdeg
true mllWfb
true or scbdhf
try iffddm
trying <own> jffggf
trying khhhcd
trying to kjigcc
tuesday ? gdgfdm
tuesday efdehn
turned ieggbk
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
very same offgbf
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
waiting $ dgcdni
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
when nagZmh
when our safdhd
when sending jgggff
when somebody rddcgg
when the pjffad
when they qhedec
when was fehceo
when we acghre
when you kedjff
whenever nffcge
where $ hqffbc
where ? qYcmfe
where can bmpbfc
where do negncY
where does ljenZa
where in eebnke
where is lseWed
where mjcmjS
whereas lggfdf
whether <client> legffg
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
why can't qZfegg
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
window , kjgjad
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
with his kgeffg
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
without a idfmdf
without ddgcyY
without going nggfed
without the hgfeld
without trouble pgfgbe
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
到 <server> jfffgf
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
+ 'connection kfd
+ 's anf
+ -> qXf
+ -d jdg
+ -i bfm
+ -o jdg
+ -s bdo
+ ; jib
+ <- dob
+ <far> ajj
+ <gateway> hak
+ <host> dgj
+ <n> dle
+ <public> lYk
+ <server> djg
+ <service> ckg
+ <zone> cjh
+ able pbc
+ about dgj
+ accept iid
+ accept' eek
+ accepted tZa
+ access nfb
+ accessible fmc
+ acess hid
+ ack clf
+ active ngZ
+ added cgk
+ address beo
+ admitted idh
+ adress abr
+ after fjd
+ again bcp
+ against rba
+ agent jia
+ aimed kfd
+ alive ejf
+ all bfm
+ allow dap
+ allowed idh
+ alowed ldf
+ already dnc
+ although Zgn
+ am cob
+ an jhb
+ answer hla
+ answered mfa
+ answers dih
+ any Yog
+ anywhere emd
+ app egj
+ arbitrary occ
+ are lkX
+ arrive mjX
+ arriving yTb
+ as bne
+ asking ila
+ asks qZe
+ at hjc
+ available auX
+ be Yli
+ because ilZ
+ becomes afn
+ been jYl
+ before cii
+ behind pad
+ being ika
+ believe riU
+ blame bji
+ block Zgo
+ blocked mga
+ blocking ddm
+ bob kfd
+ both Xfq
+ browse mag
+ but cbo
+ by ckf
+ bypass hak
+ bytes cnd
+ call fck
+ calls peZ
+ can't lcf
+ cannot ncd
+ cant dap
+ capture dgj
+ chance pad
+ change Yjl
+ check cnd
+ checks jdf
+ cksum jkZ
+ claims Yrd
+ clients jkZ
+ closed ejf
+ code cjh
+ colleague ika
+ collects cnc
+ com aod
+ come hbk
+ comes occ
+ coming csY
+ complain lgb
+ conect jfe
+ configured gck
+ confirm gck
+ connect kfd
+ connected jfe
+ connecting hla
+ connects ici
+ conntrack agm
+ consumer ija
+ contacted apd
+ correct anf
+ could kdf
+ cross Zng
+ cs fkd
+ ctstate bhk
+ curl qWg
+ customer gma
+ cut odb
+ daddr mdc
+ deliver nce
+ delivered kZj
+ delivering vVc
+ delivers nbe
+ desktop miY
+ dev kgc
+ dhcp ihd
+ dials nZg
+ dicom gjd
+ did lbh
+ die dld
+ dies qeY
+ direct dnc
+ directly drY
+ do mga
+ docker Tmn
+ does ihd
+ doesn't jaj
+ doesnt saa
+ doing cco
+ don't fmb
+ dont led
+ down Vdu
+ drop cgk
+ dropped lfc
+ drops iak
+ dscp fkd
+ dsn Zkj
+ dst jdf
+ e fje
+ each fmb
+ eating dZq
+ echo led
+ email gbk
+ end goY
+ ends nfa
+ err dle
+ errno jef
+ establish ofZ
+ ether fej
+ even dle
+ ever bpc
+ every jaj
+ everything gbl
+ example hkb
+ expected hjc
+ explain mbf
+ exports oXg
+ exposed ajj
+ f bod
+ fail lfc
+ failed hdi
+ fails nYh
+ far kjY
+ fault lfc
+ fetch reX
+ fetches rXe
+ filtered mhZ
+ finally ihd
+ firmware qdZ
+ first cfk
+ fix Zcq
+ folks iak
+ for Zli
+ forever clf
+ forward Yfp
+ forwarded jmW
+ foxmail lcf
+ from aki
+ full gkc
+ fwd gdj
+ gateway Ykj
+ get dkf
+ gets bme
+ getting jgd
+ git eqY
+ github pbc
+ give jYl
+ given taZ
+ gives Zng
+ go ndc
+ goes ckh
+ going tcX
+ good emb
+ guys jdg
+ hairpin lha
+ hand jgd
+ hands dkf
+ hang ddl
+ hangs knU
+ happens jef
+ happy bdn
+ has dih
+ have lVm
+ he lZi
+ healthcheck mdc
+ her ejf
+ here tXd
+ him cem
+ his gkc
+ hit ijb
+ hits pbc
+ hitting hbk
+ home hWp
+ hosts alh
+ how ibi
+ i cjh
+ i'd bik
+ i'm Yil
+ id djg
+ idea pac
+ ideas dhj
+ if ilZ
+ in fkc
+ inbound alh
+ incoming pda
+ initiate pda
+ inner nbf
+ inside fao
+ instead bhk
+ internal cod
+ into qYf
+ ip egj
+ isn't ika
+ it jef
+ it's hdh
+ its kcg
+ itself kdg
+ jobs iak
+ just kfd
+ k lcf
+ keep occ
+ keeps jef
+ kept fck
+ kibana ihd
+ kindly ejf
+ label gkd
+ land mjX
+ laptop fna
+ last eek
+ leave eke
+ leg Zjk
+ len nfa
+ length ofZ
+ lets bgm
+ letting fcm
+ like nZg
+ line dih
+ lines nRn
+ listens Zrb
+ lives jbi
+ log fkd
+ logging ked
+ logs ici
+ lol bij
+ longer nec
+ look uUe
+ lose occ
+ lost nfa
+ mac eej
+ machine gpX
+ machines eke
+ mail lfc
+ maillog dqZ
+ mails nbd
+ make ihd
+ manage pad
+ mar mag
+ masquerade gjd
+ masqueraded ejf
+ match dgj
+ may iic
+ mean cnd
+ meant Zof
+ minute Wph
+ monitoring gam
+ morning ajj
+ mount ikZ
+ mounted oea
+ must lfc
+ mx fej
+ my bkg
+ names lgb
+ nat ejf
+ nc odb
+ need mZh
+ needs iak
+ network flc
+ new lce
+ next bfl
+ nginx bkh
+ night idh
+ nightly apd
+ no ajj
+ nobody vYZ
+ node nfa
+ normal gdj
+ not cme
+ of mhZ
+ off naf
+ on dhi
+ once klX
+ only hal
+ onto lZi
+ open kgc
+ opened ane
+ opening mce
+ opens dmd
+ or kia
+ org cii
+ other fej
+ ought imY
+ our mhY
+ out gdj
+ outbound kYk
+ outgoing mah
+ outlook jdg
+ packages zUZ
+ packet jef
+ packets pWi
+ page efj
+ pass ecn
+ passed bod
+ passes eld
+ passing adp
+ passive jfe
+ path Wll
+ pcs qbb
+ people jgd
+ permit nYi
+ phone hal
+ phones oZf
+ pick oea
+ ping oad
+ pingable cnd
+ pinging oZf
+ pings qXf
+ plain pda
+ please hmZ
+ pls gma
+ pointed lde
+ policy kbh
+ poll tTh
+ polled Wtd
+ polls rYd
+ pops jef
+ port ckg
+ portal agm
+ possible cij
+ post pbc
+ postfix mdd
+ postrouting lcf
+ posts rdY
+ ppl jbj
+ prerouting kmW
+ print pad
+ printer dfk
+ prints jfe
+ private jhb
+ probe iak
+ prometheus lcf
+ properly rXe
+ prot foZ
+ proto arb
+ protocol atY
+ proxy oea
+ public fmb
+ publish kZj
+ published nfZ
+ pull hVq
+ pulls kdf
+ push ici
+ pushes tUf
+ put bji
+ query jZk
+ queue obd
+ radius inX
+ reach qbb
+ reachable bji
+ reached bqb
+ reaches mah
+ reaching pbc
+ read enb
+ real Xni
+ reason hid
+ receives kgc
+ refused ihd
+ regards Xsd
+ register ocd
+ relay ocb
+ removed fan
+ replies bcp
+ reply cjh
+ report hmZ
+ reports kai
+ request fkd
+ requests Vqh
+ resolve ihd
+ resolver iic
+ right jkZ
+ rn hid
+ root naf
+ route lde
+ routed eek
+ rule acq
+ rules cdn
+ run jch
+ runs bpc
+ s gkc
+ said Zcr
+ same jfd
+ say gcl
+ says pda
+ scan rZc
+ scanner cdm
+ scans kWm
+ scraped eke
+ scrapes kbh
+ see Wml
+ seen hjc
+ sees dmd
+ send kTp
+ sending qbb
+ sends qYe
+ sent Xse
+ served lnU
+ server's djf
+ service goY
+ servr kZj
+ session fkd
+ set mXj
+ settings dkf
+ shall oXh
+ she cnd
+ shell jhc
+ show taZ
+ shows kbg
+ side kfe
+ since hlb
+ site eZq
+ sites maf
+ sits Xjm
+ skipping cuW
+ smpt mga
+ smtpd Wqg
+ snat del
+ so ijb
+ some ham
+ someone fjf
+ something occ
+ sorry Yfp
+ source Yrc
+ spins jhc
+ sport dgj
+ src chj
+ stand lah
+ start kgb
+ stop Wcu
+ stopping mce
+ stops cco
+ straight pcc
+ stuck lgb
+ submit jXl
+ subnet Zli
+ supposed hla
+ survive jgd
+ swears jff
+ switch qbb
+ sync saa
+ take Sri
+ taken bjh
+ talk niX
+ talking maf
+ talks kYk
+ target kgc
+ tcpdump Umm
+ team djf
+ teh jZl
+ tell khb
+ tells jch
+ test aeo
+ thank cjh
+ thanks fnb
+ that kia
+ that's nfa
+ the gdj
+ their jgd
+ them iYm
+ there glb
+ these gam
+ thing Xin
+ think bfm
+ this ijb
+ those flc
+ three cel
+ through oea
+ thx lde
+ ticket Xmj
+ time lha
+ times dpa
+ tls eke
+ today nXh
+ told jXm
+ tonight jch
+ too mYi
+ tos eld
+ toward pad
+ towards pYf
+ traffic pfY
+ translated hid
+ transmitted rYd
+ treated gnZ
+ tried hbj
+ trouble edl
+ true lgc
+ trying lha
+ ttl iic
+ typed jgd
+ udp kee
+ ui Zjk
+ updates mbf
+ uploads jic
+ us ihd
+ usable cii
+ use idh
+ used rdY
+ user mga
+ users nbe
+ uses oZf
+ using cfl
+ vendor kaj
+ verdict gkc
+ very jdg
+ via chk
+ visible cmf
+ vpn oad
+ w jkZ
+ walk ckg
+ want eke
+ wants mdd
+ way hbk
+ we lfc
+ webmail rdZ
+ week bem
+ well bbp
+ were ebm
+ what Zng
+ what's Ygo
+ whatever Zfo
+ whats Xct
+ when hmZ
+ where bne
+ whether eYp
+ which kfe
+ while hci
+ who mbf
+ whole dle
+ wifi dld
+ will lha
+ with hlb
+ without mdd
+ won't jgd
+ worked cem
+ write Zat
+ yes jgc
+ yesterday fmc
+ yet eap
+ you dhh
+ your flc
+ zone wZX
+ 一 cgl
+ 三 cdn
+ 上 aeo
+ 下 aik
+ 不 hdi
+ 丢 hdi
+ 个 eke
+ 中 oae
+ 为 gjc
+ 主 jfe
+ 之 fdk
+ 也 lcg
+ 了 kai
+ 互 ejf
+ 享 Zof
+ 什 ibk
+ 仁 qZd
+ 从 lee
+ 代 dhi
+ 任 ihd
+ 份 ihd
+ 会 hcj
+ 传 qeZ
+ 作 fje
+ 供 glb
+ 保 jef
+ 信 dhj
+ 做 dih
+ 像 khb
+ 全 idh
+ 公 obd
+ 共 Zof
+ 关 lbg
+ 内 naf
+ 册 hkb
+ 再 dfj
+ 写 jch
+ 出 led
+ 则 Xmj
+ 到 jfe
+ 加 Zjk
+ 务 enc
+ 动 mbg
+ 包 Yoh
+ 区 xfQ
+ 协 dme
+ 卡 lcf
+ 印 cfl
+ 却 Zep
+ 原 fZo
+ 去 kWl
+ 发 kbh
+ 取 pZe
+ 受 erY
+ 变 hdi
+ 可 mdd
+ 台 jgc
+ 同 jbi
+ 名 ecm
+ 向 reX
+ 否 meb
+ 呀 fje
+ 呢 dhi
+ 命 Zpe
+ 咋 cem
+ 哪 emc
+ 啊 cme
+ 啥 fej
+ 器 ihd
+ 回 fmb
+ 在 ika
+ 地 cii
+ 址 dem
+ 域 ecm
+ 填 ben
+ 备 ked
+ 外 Zhm
+ 天 eke
+ 失 ckg
+ 它 kib
+ 安 tYb
+ 完 dfl
+ 客 oZf
+ 寄 nZg
+ 对 Zgn
+ 就 jib
+ 己 ici
+ 帮 ogY
+ 库 kee
+ 底 Uko
+ 建 ckg
+ 开 kgc
+ 录 lde
+ 影 kha
+ 往 rZc
+ 志 dnc
+ 忙 fkd
+ 怎 hjc
+ 想 pWh
+ 成 kVn
+ 我 kcf
+ 户 qXf
+ 手 eek
+ 打 lde
+ 执 kdf
+ 扫 led
+ 把 sUg
+ 抓 eej
+ 投 pdb
+ 报 lah
+ 拉 hjc
+ 拿 rXe
+ 挂 uZZ
+ 指 occ
+ 按 hid
+ 挡 eek
+ 换 dhi
+ 据 bnf
+ 接 jdg
+ 推 lia
+ 描 obd
+ 提 aki
+ 支 rab
+ 收 Yng
+ 改 cii
+ 放 kdf
+ 数 eke
+ 文 coc
+ 断 flc
+ 新 bki
+ 方 cjh
+ 无 rYc
+ 日 flc
+ 时 ked
+ 明 dfk
+ 映 del
+ 是 ckg
+ 晚 ctY
+ 更 pUj
+ 最 kcg
+ 有 ejf
+ 服 mmU
+ 本 jgc
+ 机 ihd
+ 析 dob
+ 果 kef
+ 查 jaj
+ 标 lfc
+ 样 cii
+ 步 lgb
+ 死 amg
+ 段 gkb
+ 每 brb
+ 求 pad
+ 注 hkb
+ 流 hjc
+ 测 idg
+ 源 eke
+ 然 okU
+ 现 hka
+ 理 kaj
+ 由 ctX
+ 电 ndb
+ 登 oVi
+ 监 elc
+ 目 lgc
+ 直 bfm
+ 看 jhd
+ 着 jch
+ 端 clf
+ 等 Wqf
+ 管 idh
+ 终 qeY
+ 经 chi
+ 结 jef
+ 绕 khb
+ 给 cnd
+ 网 hmZ
+ 老 flc
+ 能 fje
+ 脑 lde
+ 自 kdf
+ 落 fej
+ 行 idh
+ 被 Zpe
+ 要 pZe
+ 规 gkc
+ 解 gkc
+ 让 anf
+ 议 dkf
+ 许 fcl
+ 论 bqb
+ 访 jch
+ 话 dih
+ 询 rba
+ 该 dhj
+ 说 jdg
+ 请 pbc
+ 调 ihc
+ 走 cii
+ 起 jgd
+ 超 jef
+ 跑 oaf
+ 跟 sZb
+ 路 clf
+ 身 ika
+ 轮 nbf
+ 载 obd
+ 边 dfk
+ 达 anf
+ 过 eek
+ 还 kia
+ 进 mec
+ 远 kfd
+ 连 mec
+ 退 cgk
+ 送 Zmg
+ 递 igd
+ 那 akh
+ 邮 jdf
+ 都 ajj
+ 量 flc
+ 锅 efj
+ 问 jbh
+ 间 ihd
+ 页 fmb
+ 题 dek
+ 马 flc
+ 麻 hid
- ' ncc
- 'cannot Uhr
- -> Ysc
- -d jfe
- -i hdi
- -j jch
- -k bki
- -l jfe
- -o fje
- -s ahk
- ; kcf
- <gateway> ihd
- <host> jgd
- <outside> gkc
- <own> pYf
- <server> imY
- ? fej
- able djg
- about jfe
- accept jch
- accepted dob
- access ejf
- accessible reX
- ack Xho
- active reX
- actually bhk
- adding ked
- address eke
- adress gma
- again lha
- against eld
- agent lgb
- alerts dnb
- all ibj
- allow kia
- am occ
- an gkc
- and bkg
- answer sZa
- answered cjh
- answers led
- any hlb
- anybody rZc
- anyone mdd
- anything ofZ
- anywhere ahl
- api kkZ
- app mZh
- append ici
- apt fmb
- arbitrary bne
- are lgb
- around oiW
- arrive bkh
- arrives gdk
- arriving bmf
- as qYd
- ask Zik
- asked liZ
- asking ekf
- asks cme
- assume vaX
- attacker mde
- away dii
- backup kXk
- backups bmg
- bb rbb
- be mZh
- becomes kbh
- before gcl
- behind eXr
- being hbj
- between lgb
- big bne
- blocking gjd
- bot pda
- both Zmh
- box lgb
- branch qca
- broker eld
- browse Zli
- browser dfk
- build qUh
- but kZj
- by sbZ
- c cnc
- caller tVe
- calls bqb
- camera bne
- cannot ckg
- cant dld
- capture iic
- captured efj
- card ndc
- case eoa
- change bij
- changes kgc
- checks eoa
- chk kdf
- ci tZZ
- claims mce
- clients jdg
- clone fkd
- close coc
- cloud ZwX
- cna kfd
- colleagues mec
- collector XwZ
- com bkg
- come mZg
- comes hcj
- coming nYh
- conect cgk
- configured dkg
- connected dld
- connecting dmd
- connection jgd
- connections kbh
- connects fnb
- control kfd
- controller fjf
- copier gYo
- could kai
- cross cdn
- cure hkc
- curl ijc
- customer hbj
- cut csY
- daemon cme
- data Yli
- dead lcf
- decides lgb
- default dpa
- delete nYi
- deleting hWp
- deliver chj
- delivered akj
- delivers Urh
- desk pXg
- desks sXd
- desktop mga
- dev cbp
- dial eqY
- dialled dmd
- dials ndd
- die ean
- direct gbl
- directly dZq
- dmesg bar
- dnat gZn
- do dnc
- does dhj
- doing dhi
- don't ija
- down occ
- dport bfm
- dropped gZm
- dropping bcp
- e gdj
- echo neb
- effect imY
- email cjh
- ends Ykj
- enough jgd
- enters afn
- erp mbf
- errno lfc
- establish jhc
- established hoX
- even cgk
- ever fej
- every jfe
- everybody kdg
- everyone kfd
- exim lbg
- explain peZ
- exposed sYb
- fail gjd
- far Xoi
- fetch Ylj
- fetches ang
- file Vrg
- finally fdj
- fine chj
- fix lgb
- floor pbc
- folks jbi
- for sXd
- form mbf
- forward mgb
- forwarded Woi
- foxmail gjc
- frm eoZ
- from kee
- front jja
- g odb
- get hjb
- getting ejf
- github Vvd
- given jkZ
- gives lWl
- go gjd
- goes iak
- going cgk
- gone lee
- google ali
- got clf
- guest ncc
- guy mdd
- guys clf
- gw lcf
- h Ynh
- hairpin ihd
- hand idh
- handed Ugs
- hang oWi
- hangs gam
- happen gnZ
- happens bmf
- has lfc
- have enb
- he bnd
- help kdf
- helpdesk odb
- her mgZ
- here edk
- hey gbk
- hi hid
- his hcj
- hits imY
- hitting bod
- home clf
- host iic
- hostname mga
- hosts iic
- how kdf
- i iic
- i'd hbl
- i'm mXj
- icmp neb
- id Yfp
- ie fZo
- im pad
- incoming ben
- initiate eke
- initiated gZn
- inner aji
- input gck
- inside ioW
- instead ddn
- internal cZr
- into amf
- iptables lfc
- it's gbl
- its aki
- itself jfe
- jenkins amg
- job led
- k sYc
- keeps kde
- kernel fej
- kindly oYg
- lab oeb
- lady jef
- lan fek
- land Vhq
- lands Xim
- laptop lZj
- laptops eWs
- last odb
- leave jYl
- leaves gcj
- leg fje
- length ckg
- let's ebn
- licence Zrc
- license bhk
- like jef
- line dob
- lines jcg
- lip aki
- listener Usg
- live lia
- lives khc
- load Ynh
- log jfe
- logged ndb
- logins qba
- logs glb
- lookups fkd
- loopback ckg
- lose dnd
- loses cjh
- lost Xds
- machine mbe
- machines dmd
- mail iic
- maillog fna
- make hjc
- martian fkd
- masquerade ngZ
- master kia
- match gck
- may ihc
- me kdg
- mean fkd
- mes naf
- message anf
- messages meb
- minutes nae
- mirror iqU
- monday kbh
- monitoring xVa
- morning oeb
- mounted qca
- move cnd
- ms fmb
- must bod
- mx aqb
- my lZh
- names cjg
- nat ngZ
- need qXg
- needs Wub
- net fje
- network oYg
- never aeo
- new idh
- nginx Ylj
- nightly rca
- nmap hjc
- nobody dkf
- node hcj
- not aat
- now ndc
- of jja
- off ajk
- offsite cjh
- oif lde
- ok kcg
- once del
- only gWp
- onto Zpe
- opened ija
- opening Wni
- opens dgj
- or dcn
- other dgi
- others rab
- our cfl
- out gdj
- out' fmb
- outbound kfc
- outgoing lha
- outlook jfe
- over fje
- own eld
- packages emc
- packet hkb
- pacs qUh
- page Xtc
- partner fje
- pass Zcr
- passing Zhm
- path koU
- payment hnZ
- pc qcb
- pcs niY
- people hcj
- permitted Vkm
- phone hdi
- phones qZc
- ping dnc
- pingable occ
- pinging bkg
- pings efj
- pivot hmZ
- place ici
- plain Xqf
- players lfd
- plc emd
- please naf
- pls idh
- plugged kcg
- plz kcg
- pointed bne
- points dgj
- policy lcf
- poll enc
- polled pZe
- poller lWl
- polling sXd
- polls hkb
- port gkc
- portal Vlm
- possible oad
- post dkf
- postfix lcg
- postrouting fcl
- ppl mce
- primary cmd
- print gcl
- printer amg
- private chi
- probe jfd
- prometheus nZg
- provider tZa
- proxy fna
- public chj
- pull Yrd
- pulls Xsc
- puppet cii
- push jfd
- pushes Ttf
- put jka
- query Yrd
- question hid
- queue qcZ
- quick ndc
- radius Xqf
- ran qXf
- random mce
- rcpt led
- reach Yjl
- reachability mdd
- reachable seX
- reached oea
- reaches emc
- reaching Yqd
- read jaj
- real jUo
- reason kdg
- recieve jaj
- recv gnZ
- reech Ygo
- refused jef
- register Ynh
- registry afn
- relay gma
- remote hid
- remove lWl
- removing cii
- replies Zil
- reply ecm
- report lbh
- reports bkh
- request bkh
- requests pea
- reset fbm
- resolve blg
- resolver kjZ
- resolves flc
- rest bgl
- return efj
- reverse amg
- right jaj
- rip dme
- rn hdi
- room mdd
- root cqb
- route jbi
- router aik
- rule lZj
- rules idi
- run naf
- runner qca
- running mdd
- runs jkZ
- same cdn
- sat kaj
- say hdi
- says kcg
- scan dmc
- scanner nZg
- scans cii
- scrapes Zrd
- seeing Zfn
- seen eek
- send Wph
- sender hla
- sends csY
- sent qiV
- served Zhm
- server's ijc
- service eke
- session Xqf
- sessions Xmi
- set bmg
- share dkf
- she hjc
- shell mbg
- should fqY
- show Zqe
- shows jhc
- side dob
- since hnZ
- sit jaj
- site gje
- sites dme
- sits jdg
- sitting ncd
- smarthost erX
- snat dbo
- so gXp
- some ihd
- someone ndb
- something cgk
- sorry mce
- source led
- spins fdk
- sshing iib
- ssl amg
- staff lgb
- staging bme
- start ihd
- stop kee
- stopping lfc
- stops lde
- straight asa
- stranger mec
- strip ben
- stuck ndc
- submit Zkk
- subnet fcl
- swaks jhd
- sync Uqi
- syns efj
- system rba
- tablet pac
- tablets kgd
- take mYi
- taken nZg
- takes dle
- taking afn
- talk Xin
- talking dpa
- talks chj
- target dmc
- tcpdump bij
- team jai
- teh kdf
- tell lah
- tells flc
- test mhZ
- that lai
- that's oXh
- thats inY
- them ane
- there fck
- these gbl
- they Xho
- thinking gdi
- third vcV
- this ici
- those hck
- thought gdj
- three gXq
- through dle
- thunderbird jja
- thursday nhZ
- ticket kdf
- time jef
- timed kee
- timeout dgj
- times kai
- to djg
- today lde
- too gkc
- took cgl
- touch ffj
- toward Xsd
- towards Yqe
- tried naf
- tries Wqf
- try lZi
- trying dih
- two gbl
- typed lah
- types ejf
- udp mec
- under ika
- unknown fbl
- unlike edl
- unreplied eao
- up efj
- updates Wrg
- uploads ecm
- upstream bhj
- us Zfo
- usable qdZ
- use chj
- users cqa
- uses Xni
- using del
- vendor ncd
- verdict hjb
- visible obd
- vlan mfc
- vpn cij
- vps khb
- vz jkZ
- w bfm
- want Xlk
- wants Vrg
- way kib
- webhook cnd
- webmail djh
- website cih
- week jja
- went jef
- were gdj
- what glb
- whatever nfa
- whats hdi
- when pac
- where kZj
- whether fdk
- which mcd
- while aik
- whole lah
- wifi fYp
- wil qca
- with kgc
- without dZq
- wondering fdk
- wont fdk
- work hYn
- worker pbc
- working jci
- works cii
- workstation eke
- workstations jfd
- yet oWi
- you gdj
- your ecm
- zone bne
- 一 eek
- 不 fck
- 丢 Ykk
- 个 lcg
- 中 hXo
- 为 hbk
- 主 bkh
- 么 gdj
- 也 bdo
- 事 idh
- 交 iib
- 享 hjb
- 人 mdd
- 仁 eld
- 他 ogY
- 以 jdf
- 们 cii
- 会 eao
- 传 blg
- 位 jhc
- 体 lbg
- 作 ndc
- 供 lfb
- 保 clf
- 信 ejf
- 假 pZd
- 像 khb
- 允 foZ
- 入 jlY
- 公 nfa
- 共 hjb
- 内 cii
- 再 ihd
- 出 jib
- 分 gan
- 则 jib
- 前 mfc
- 务 dig
- 动 cmf
- 助 igd
- 包 jci
- 单 jdg
- 卡 gcj
- 印 hid
- 去 bnf
- 反 ugR
- 口 khb
- 句 qeY
- 只 dYr
- 可 bhk
- 司 mhZ
- 向 cnd
- 吗 cgk
- 否 gkc
- 咱 eel
- 哪 Zcr
- 商 dZp
- 器 eld
- 回 eao
- 在 lfc
- 地 cii
- 址 gma
- 填 eke
- 处 iic
- 备 jgc
- 头 neb
- 好 fcl
- 存 Zta
- 学 gam
- 它 Yrd
- 完 kfd
- 实 fje
- 客 kYk
- 室 jib
- 就 jhc
- 工 iak
- 己 bod
- 师 lcf
- 帮 idh
- 常 mce
- 平 lfc
- 库 hma
- 应 dek
- 开 hbk
- 影 mfb
- 往 Zsb
- 得 bhl
- 志 flc
- 忙 idh
- 怎 hak
- 急 eek
- 您 hal
- 想 hla
- 成 gdj
- 我 jdg
- 户 hbl
- 房 eel
- 手 kfd
- 打 bij
- 把 ilZ
- 抓 dih
- 投 dgj
- 报 apd
- 拒 efj
- 指 bjj
- 换 eek
- 据 dmc
- 掉 fdk
- 接 Ynh
- 控 fje
- 推 cnd
- 摸 cnd
- 收 nfa
- 放 hjc
- 教 nZh
- 数 lde
- 文 hdi
- 方 khb
- 日 aeo
- 明 asa
- 是 kfd
- 最 emc
- 有 qbb
- 服 bmf
- 本 neb
- 条 ndc
- 板 rdY
- 析 mag
- 柜 gck
- 查 mfb
- 标 dii
- 校 hXn
- 样 lee
- 核 qeY
- 桌 gjd
- 正 emc
- 段 jib
- 求 hjc
- 没 kfd
- 流 bnf
- 测 acq
- 源 qWg
- 点 oea
- 烦 jhc
- 班 ncd
- 理 Zta
- 生 kah
- 由 ofZ
- 电 ndc
- 登 bpb
- 监 lcf
- 目 bij
- 直 del
- 着 eke
- 确 kdf
- 程 chk
- 站 sUg
- 端 lhb
- 算 ecm
- 管 Yqe
- 系 mce
- 线 anf
- 终 eke
- 经 fej
- 绕 Zbt
- 给 kfd
- 统 ham
- 网 led
- 置 gjd
- 者 kee
- 能 dfk
- 脑 jef
- 行 efj
- 被 oVj
- 要 Xjn
- 规 gjd
- 解 jgd
- 认 eke
- 让 mZh
- 许 cme
- 设 pbb
- 证 Ykj
- 话 jib
- 询 aqc
- 说 ihd
- 调 kfe
- 费 fje
- 走 ahl
- 起 kfd
- 跑 kai
- 跟 dle
- 转 cdn
- 轮 dob
- 边 jja
- 过 dgj
- 还 ddm
- 这 hjb
- 进 bkg
- 连 blf
- 送 nce
- 通 chj
- 那 kgc
- 邮 Ynh
- 部 mkW
- 都 mfb
- 配 djg
- 里 Zof
- 错 qYe
- 镜 eld
- 长 jdg
- 面 gjd
- 项 gYo
- 题 ocd
-1 ' <own> lgc
-1 ' lfc
-1 , <client> pfX
-1 , <far> dsX
-1 , <gateway> jXm
-1 , <outside> hdj
-1 , <own> Xmk
-1 , <public> VYz
-1 , <server> aen
-1 , <zone> jbi
-1 , jch
-1 -> <client> Rti
-1 -> <far> Zng
-1 -> <gateway> fnb
-1 -> <host> Xub
-1 -> <outside> bhk
-1 -> <zone> jgd
-1 -> emc
-1 -d <host> dih
-1 -d <own> dle
-1 -d dhi
-1 -i <client> mga
-1 -i <outside> fdl
-1 -i <zone> kcg
-1 -i ibj
-1 -k eke
-1 -o <outside> aki
-1 -o fkd
-1 -s <far> hdi
-1 -s <zone> Xds
-1 -s cZr
-1 -v anf
-1 : <client> led
-1 : <far> hbj
-1 : <gateway> ahl
-1 : <host> qfX
-1 : <outside> mZg
-1 : <own> foZ
-1 : idh
-1 <client> <client> Zsb
-1 <client> <gateway> flc
-1 <client> <host> Yjk
-1 <client> <own> ejf
-1 <client> <zone> fcl
-1 <client> bmf
-1 <far> <gateway> bYt
-1 <far> <own> blg
-1 <far> djg
-1 <gateway> <gateway> blg
-1 <host> <client> eld
-1 <host> <far> ndb
-1 <host> <host> lcg
-1 <host> <server> abr
-1 <host> jci
-1 <n> <client> nbd
-1 <n> <gateway> acq
-1 <n> <host> eje
-1 <n> <outside> ihd
-1 <n> <own> cod
-1 <n> <server> edl
-1 <n> clf
-1 <outside> <far> rba
-1 <outside> <host> Zep
-1 <outside> <outside> Zfo
-1 <outside> <own> WzY
-1 <outside> ibj
-1 <own> <own> gdj
-1 <own> kcg
-1 <public> <far> iic
-1 <public> <own> eoa
-1 <public> eoa
-1 <server> <client> dpa
-1 <server> <host> jlY
-1 <server> <own> fkd
-1 <server> eqY
-1 <service> <gateway> cfl
-1 <service> <host> cgj
-1 <service> <own> elc
-1 <service> <server> cbp
-1 <zone> <client> pda
-1 <zone> <gateway> eZp
-1 <zone> <host> alg
-1 <zone> <outside> Zrb
-1 <zone> <own> amf
-1 <zone> <zone> cbo
-1 <zone> edl
-1 ? <host> mXj
-1 ? <outside> jia
-1 ? <own> goY
-1 ? <zone> afn
-1 ? iYm
-1 ^ <far> Yrd
-1 ^ <gateway> lha
-1 ^ <host> kjZ
-1 ^ <outside> iaj
-1 ^ <own> dle
-1 ^ <server> lee
-1 ^ <zone> kcg
-1 a <outside> cdn
-1 a <zone> mdd
-1 a mag
-1 about <zone> jYk
-1 about hal
-1 access <outside> gmb
-1 access <own> gje
-1 access amh
-1 address <host> hdj
-1 address <own> eke
-1 address jgd
-1 adress <own> eoa
-1 adress hla
-1 against <far> Ttg
-1 against <host> dle
-1 against <own> cqa
-1 against ejf
-1 agent <client> gjd
-1 agent gjd
-1 an <outside> hid
-1 an <zone> sYc
-1 an jhd
-1 and <zone> ljZ
-1 and hnZ
-1 are <zone> sbZ
-1 are occ
-1 as obc
-1 at <client> neb
-1 at <far> ijb
-1 at <gateway> Zpd
-1 at <host> Zjk
-1 at <own> dle
-1 behind eYq
-1 between rbb
-1 box <client> led
-1 box kjZ
-1 broker <client> Xqf
-1 broker Xqf
-1 browse <outside> fjf
-1 browse eje
-1 by <client> kia
-1 by <far> rWf
-1 by <gateway> jaj
-1 by <host> kfd
-1 by <own> Wtd
-1 by <public> ane
-1 by <zone> oYg
-1 by odb
-1 camera <client> bne
-1 camera bne
-1 can <client> ofZ
-1 can <gateway> pZe
-1 can <host> mga
-1 can <outside> kdf
-1 can <zone> jef
-1 can kee
-1 can't <client> kdg
-1 can't <zone> mfb
-1 can't mec
-1 cant <client> lbg
-1 cant <zone> kfc
-1 cant led
-1 check <client> oae
-1 check oae
-1 client <client> mhZ
-1 client neb
-1 collector Xqf
-1 come nce
-1 connect <own> flc
-1 connect fmc
-1 controller <client> fje
-1 controller fje
-1 could <client> kdf
-1 could <host> hla
-1 could khb
-1 curl <far> bpb
-1 curl <host> eje
-1 curl <own> fmc
-1 curl bpc
-1 cut tYb
-1 daddr <client> cpa
-1 desk <client> rfW
-1 desk rfW
-1 destination <client> Yfp
-1 destination <host> Zkj
-1 destination Wio
-1 dev <outside> bZs
-1 dev <zone> cfl
-1 dev bdo
-1 dialled dmd
-1 dials <far> Wrf
-1 dials Zpe
-1 dig Wwa
-1 do <outside> ocb
-1 do <zone> mfb
-1 do lde
-1 does <client> uaY
-1 does <far> nfa
-1 does <gateway> Zik
-1 does <host> bij
-1 does <own> ejf
-1 does <zone> sZb
-1 does djh
-1 dst <client> alh
-1 dst <far> emc
-1 dst <gateway> gma
-1 dst <host> dle
-1 e hdi
-1 example <far> bqb
-1 example cnd
-1 fine <outside> fdl
-1 fine fcl
-1 fix <zone> jfe
-1 fix kfc
-1 for <client> lYj
-1 for <far> hid
-1 for <host> bar
-1 for <outside> nmT
-1 for <own> Vwa
-1 for <zone> pZe
-1 for pXg
-1 from <client> mfb
-1 from <far> jfe
-1 from <gateway> kYk
-1 from <host> dgj
-1 from <outside> nZg
-1 from <own> brb
-1 from <zone> lde
-1 from lbf
-1 get <own> dnc
-1 get eld
-1 got gla
-1 hairpin vfS
-1 has <outside> hdi
-1 has <own> Vvc
-1 has jZk
-1 have <outside> clg
-1 have dhi
-1 help kfd
-1 hit <host> erX
-1 hit <own> flc
-1 hit dnc
-1 hitting <host> bpb
-1 hitting <own> eke
-1 hitting bod
-1 host <client> qZd
-1 host <host> Xqf
-1 host <own> cob
-1 host jja
-1 i'm <outside> mec
-1 i'm tWc
-1 if <zone> lde
-1 if pZe
-1 in <zone> jfe
-1 in hkb
-1 incoming <server> cfl
-1 incoming bcp
-1 into <client> goY
-1 into <gateway> btY
-1 into <host> aqc
-1 into <own> dmd
-1 into <zone> Xpg
-1 into anf
-1 ip <client> nYh
-1 ip <far> nZg
-1 ip <host> Vml
-1 ip <own> dmc
-1 is <client> jlX
-1 is <far> flc
-1 is <gateway> Zof
-1 is <host> ldd
-1 is <own> ejf
-1 is <zone> mUl
-1 is hjb
-1 it <gateway> efj
-1 it cbp
-1 it's uaY
-1 its <host> ZYv
-1 its XZw
-1 lan <zone> bfm
-1 lan fek
-1 laptop <client> rZb
-1 laptop rZb
-1 leaves jfd
-1 let <client> led
-1 let <zone> led
-1 let nbe
-1 lets udU
-1 lip <host> emc
-1 lip emc
-1 load <own> glb
-1 load gna
-1 lose <far> dkf
-1 lose cle
-1 mail mce
-1 master <client> ika
-1 master hla
-1 may nag
-1 me obd
-1 mean fkd
-1 mx <far> gnZ
-1 net <far> fje
-1 net fje
-1 ni <zone> dbp
-1 ni fdk
-1 no <outside> enb
-1 no fje
-1 node <client> kha
-1 node kha
-1 of <client> lha
-1 of <far> jlY
-1 of <host> hWq
-1 of <outside> Ykk
-1 of <own> bnd
-1 of <public> bij
-1 of <zone> hla
-1 of fje
-1 off <client> Xmj
-1 off <outside> ncd
-1 on <client> dnc
-1 on <far> phW
-1 on <gateway> mfb
-1 on <host> nfa
-1 on <outside> fkd
-1 on <own> csY
-1 on <zone> hal
-1 one dgi
-1 only bZs
-1 onto <host> dob
-1 onto gnZ
-1 open <far> bne
-1 open <host> eje
-1 open <own> foZ
-1 open enb
-1 opened <own> enb
-1 opened enb
-1 opening <own> fje
-1 opening fje
-1 opens <own> fjd
-1 opens bkh
-1 or <gateway> eXs
-1 or <host> cco
-1 or cZs
-1 our efj
-1 out <- kee
-1 out <outside> ben
-1 outgoing <server> bcp
-1 outgoing bcp
-1 over <own> gqX
-1 over <public> Ygo
-1 over dcm
-1 pc <client> obc
-1 pc obc
-1 people <outside> qYe
-1 people iYl
-1 phone <outside> acq
-1 phone bco
-1 ping <client> blf
-1 ping <far> amf
-1 ping <gateway> chj
-1 ping <host> Zsb
-1 ping <own> ejf
-1 ping <zone> kee
-1 ping Zrc
-1 pinging <client> Zqd
-1 pinging <far> bqb
-1 pinging <gateway> dkf
-1 pinging <host> Zsb
-1 pinging Ypg
-1 pings <own> Ypf
-1 pings glc
-1 polls dpb
-1 print <server> fbm
-1 print fbm
-1 printer <client> hjc
-1 printer hjc
-1 probe lga
-1 public <own> cuV
-1 public afn
-1 query <far> Yog
-1 query amg
-1 reach <client> R0b
-1 reach <far> clf
-1 reach <host> Zhl
-1 reach <outside> Wrf
-1 reach <public> dmc
-1 reach <zone> eoa
-1 reach Zmh
-1 reaches ejg
-1 reaching blf
-1 refused <- jfe
-1 refused hid
-1 relay <client> jfe
-1 relay <far> jka
-1 relay hkb
-1 rip <client> oYg
-1 root bod
-1 runner <client> mbf
-1 runner mbf
-1 saddr <client> jef
-1 saddr <far> mbf
-1 saddr mdc
-1 say <client> qXe
-1 say <far> nfa
-1 say jef
-1 says <own> Zof
-1 says qeY
-1 scrapes Zrd
-1 see <zone> dnd
-1 see bpb
-1 server <own> cnd
-1 server jgd
-1 should ddm
-1 so <zone> ngZ
-1 so ibj
-1 someone <outside> led
-1 someone led
-1 source <client> sdY
-1 source <host> Ypf
-1 source <own> ben
-1 source <zone> uaY
-1 source jch
-1 src <client> mce
-1 src kdf
-1 stop hdj
-1 stopping <zone> mce
-1 stopping mdd
-1 stops lde
-1 switch <client> cme
-1 switch cme
-1 system odb
-1 target <own> emc
-1 target dmd
-1 tcp <client> kcg
-1 tcp jef
-1 teh <host> fjd
-1 teh <zone> qdZ
-1 teh jdg
-1 that <client> ibj
-1 that <far> mce
-1 that <gateway> lce
-1 that <host> kbh
-1 that <own> cnd
-1 that <zone> oea
-1 that rab
-1 that's pSl
-1 the <gateway> gam
-1 the <host> hid
-1 the <outside> hbl
-1 the jfe
-1 then pZe
-1 this <gateway> dek
-1 this dek
-1 three bZs
-1 through <host> Zqd
-1 through <own> fna
-1 through <public> cgj
-1 through eke
-1 to <client> hmZ
-1 to <far> arb
-1 to <gateway> dle
-1 to <host> Vip
-1 to <outside> dmd
-1 to <own> eje
-1 to <public> edl
-1 to <server> fej
-1 to <zone> ndc
-1 told lZi
-1 toward <far> anf
-1 toward Xsd
-1 towards <client> cod
-1 towards <far> Xse
-1 towards <outside> lnU
-1 towards <own> eoa
-1 towards <zone> ajj
-1 towards amh
-1 trace <client> jef
-1 trace oZf
-1 type <own> fje
-1 types ejf
-1 under dih
-1 unknown <client> sXd
-1 unknown <far> kcg
-1 unknown <gateway> pbc
-1 unknown nce
-1 us <host> Zjl
-1 us Zjl
-1 use <own> gjd
-1 use <public> cii
-1 use btY
-1 user kcg
-1 uses bcp
-1 using <public> eZp
-1 using ean
-1 via <host> bod
-1 via <own> fkd
-1 via <public> emc
-1 via Ykk
-1 vps lhb
-1 vz dle
-1 wants drX
-1 what <gateway> lah
-1 what saa
-1 when <client> mag
-1 when <far> maf
-1 when <host> kcg
-1 when <zone> jdh
-1 when sXd
-1 whether <client> saa
-1 whether <zone> pfY
-1 whether qZd
-1 while <outside> fdk
-1 while fcl
-1 whole <outside> lah
-1 whole lah
-1 why <client> pad
-1 why <zone> rdZ
-1 why sbZ
-1 will <client> jkZ
-1 will <gateway> jWm
-1 will <zone> mXi
-1 with <client> hak
-1 with <far> Ttg
-1 with <host> Xub
-1 with <own> Zhm
-1 with <zone> enb
-1 with chj
-1 working <outside> ici
-1 working ici
-1 workstation <client> lfc
-1 workstation lfc
-1 would <client> nfa
-1 would <far> mhZ
-1 would <gateway> sRj
-1 would <host> iic
-1 would <outside> qWg
-1 would jib
-1 yet dfj
-1 your <gateway> ecm
-1 your ecm
-1 zabbix <server> eek
-1 zabbix jaj
-1 上 <far> gid
-1 上 <gateway> bqb
-1 上 <host> glc
-1 上 <outside> eld
-1 上 <zone> mdd
-1 上 gjd
-1 下 <client> kef
-1 下 <gateway> dbo
-1 下 <host> jef
-1 下 <zone> pae
-1 下 kbh
-1 个 edm
-1 为 lbg
-1 么 <client> ocb
-1 么 <zone> rfW
-1 了 <gateway> dYr
-1 了 <host> dfk
-1 了 <outside> bnf
-1 了 clf
-1 事 <client> lde
-1 事 ldf
-1 从 <far> kfd
-1 从 <gateway> pYf
-1 从 <zone> kbg
-1 们 <gateway> ecm
-1 们 <host> bjh
-1 们 <own> elc
-1 们 <zone> mZh
-1 们 iic
-1 件 ddl
-1 出 <outside> Zng
-1 出 Zng
-1 到 <client> bqb
-1 到 <far> ihd
-1 到 <gateway> djf
-1 到 <outside> gdj
-1 到 <server> eej
-1 到 <zone> coc
-1 到 cjh
-1 去 <far> clf
-1 去 <host> gje
-1 去 <outside> anf
-1 去 <own> fje
-1 去 <zone> bod
-1 去 Zpe
-1 台 <client> pcb
-1 台 <far> Xqf
-1 台 <gateway> eke
-1 台 gjd
-1 司 kee
-1 后 <client> nfa
-1 后 <outside> jfe
-1 后 <zone> ngZ
-1 后 nfa
-1 向 gkc
-1 和 <zone> bij
-1 和 bij
-1 啥 jee
-1 器 <client> mhZ
-1 器 liZ
-1 在 <client> jka
-1 在 <gateway> kcg
-1 在 <outside> naf
-1 在 <zone> pcb
-1 址 <client> lfd
-1 址 <host> djg
-1 址 <own> djg
-1 址 gjd
-1 填 <own> emc
-1 填 bmf
-1 完 jef
-1 对 <outside> nbe
-1 对 <zone> kee
-1 对 nbe
-1 库 <client> gjd
-1 库 hkc
-1 开 <host> dhj
-1 开 <own> flc
-1 开 fke
-1 录 aoe
-1 往 <client> amf
-1 往 <far> blg
-1 往 <host> Yqe
-1 往 <outside> ckg
-1 往 <own> cnd
-1 往 <zone> djf
-1 往 Zsb
-1 急 <zone> gck
-1 成 <client> cfl
-1 成 <host> ddm
-1 成 cem
-1 户 <client> jff
-1 户 ufT
-1 打 <host> gkc
-1 打 <own> fjf
-1 打 fkd
-1 扫 <own> dke
-1 扫 dke
-1 把 <own> dsX
-1 把 Yfp
-1 拿 Tqj
-1 接 <own> eke
-1 接 <server> dfk
-1 收 <host> Yre
-1 收 <own> ckg
-1 收 ihd
-1 是 <client> qdZ
-1 是 <far> Wuc
-1 是 <gateway> icj
-1 是 <host> Zli
-1 是 <own> ejf
-1 是 <public> efj
-1 是 <zone> ncd
-1 机 <client> oea
-1 机 oea
-1 查 <far> crZ
-1 查 Xoi
-1 标 <far> ekd
-1 标 ekd
-1 样 neb
-1 段 <zone> lah
-1 段 lah
-1 源 <client> oaf
-1 源 oae
-1 用 <outside> Zcs
-1 用 <own> glc
-1 用 <public> efj
-1 用 Yjk
-1 由 <client> lia
-1 由 kkY
-1 登 apd
-1 的 <client> ohX
-1 的 <far> jhb
-1 的 <host> Xmk
-1 的 <own> eke
-1 的 hkb
-1 着 sZb
-1 端 <client> eld
-1 端 <far> dle
-1 端 cme
-1 给 <client> fkd
-1 给 <host> kai
-1 给 <zone> pWh
-1 给 nbe
-1 网 <far> lcf
-1 网 mga
-1 脑 <client> obc
-1 脑 pbc
-1 自 <zone> rXe
-1 自 mbf
-1 被 <client> oeb
-1 被 <far> mce
-1 被 <gateway> Zfo
-1 被 <zone> rcZ
-1 被 pac
-1 让 <zone> pgX
-1 让 kZj
-1 许 hnY
-1 说 <zone> ddm
-1 说 efj
-1 调 Wrf
-1 走 <own> bhk
-1 走 bij
-1 跟 dle
-1 边 <client> qXf
-1 边 lgc
-1 过 <gateway> fej
-1 过 <own> glc
-1 过 <public> eek
-1 过 chj
-1 进 <gateway> cgl
-1 进 amg
-1 连 <client> cqa
-1 连 <host> fnZ
-1 连 <outside> dii
-1 连 <public> fcl
-1 连 <zone> cii
-1 连 aoe
-1 通 <client> aoe
-1 通 <far> ejf
-1 通 <gateway> fje
-1 通 <host> fna
-1 通 <own> gkd
-1 通 cqa
-1 那 kfc
-1 问 <client> eke
-1 问 <far> dme
-1 问 <gateway> cem
-1 问 <host> gje
-1 问 <outside> eke
-1 问 <own> gkc
-1 问 <zone> ilZ
-1 问 eje
-1 面 aki
-2 ' -i cfl
-2 ' <outside> cfl
-2 , <client> qda
-2 , <far> eld
-2 , <gateway> ckg
-2 , <outside> kYk
-2 , <own> bod
-2 , <server> bhk
-2 , <zone> lah
-2 , can ibj
-2 , curl dkg
-2 , do kgc
-2 , dst Xmj
-2 , from mbg
-2 , hjc
-2 , ip pbc
-2 , is hmZ
-2 , lip emc
-2 , on Zpe
-2 , say lde
-2 , source qZd
-2 , target eke
-2 , the Zdq
-2 , will ndc
-2 , yet dfj
-2 , 从 nag
-2 , 在 Vdu
-2 , 是 kde
-2 , 源 pbc
-2 , 走 aqc
-2 , 连 cpb
-2 -l <own> Vrg
-2 -l kfd
-2 : ' Ryd
-2 : <client> cqa
-2 : <far> obc
-2 : <gateway> gbl
-2 : <host> ibj
-2 : <outside> mdd
-2 : <own> Yqe
-2 : <zone> hdi
-2 : can nYh
-2 : does mdd
-2 : ijb
-2 : in eek
-2 : ip hkb
-2 : src naf
-2 : trying fkd
-2 : user mce
-2 : 从 qbb
-2 ; kdg
-2 <client> -> cjh
-2 <client> <client> jef
-2 <client> <far> hmZ
-2 <client> <gateway> Ynh
-2 <client> <host> gkc
-2 <client> <outside> jrS
-2 <client> <own> dme
-2 <client> <server> dgk
-2 <client> <service> ejf
-2 <client> <zone> gdk
-2 <client> and Zpe
-2 <client> dst dmd
-2 <client> from nce
-2 <client> on gck
-2 <client> open cob
-2 <client> ping bpb
-2 <client> reach djg
-2 <client> scrapes drX
-2 <client> to cji
-2 <client> towards clf
-2 <client> 到 cnd
-2 <client> 去 dhh
-2 <client> 用 fje
-2 <client> 给 pZe
-2 <client> 被 lcf
-2 <client> 连 dqZ
-2 <far> , kfe
-2 <far> -> ele
-2 <far> <client> pad
-2 <far> <gateway> ich
-2 <far> <host> jib
-2 <far> <outside> ebn
-2 <far> <zone> waW
-2 <far> from ohX
-2 <far> kcg
-2 <far> to bne
-2 <far> 到 dle
-2 <far> 连 fjd
-2 <gateway> -> eld
-2 <gateway> <client> hkb
-2 <gateway> <far> clf
-2 <gateway> <host> Xfq
-2 <gateway> <outside> jgc
-2 <gateway> <zone> pda
-2 <gateway> from mag
-2 <gateway> kee
-2 <gateway> or cco
-2 <gateway> ping ckg
-2 <gateway> to apd
-2 <host> , lcg
-2 <host> -> bne
-2 <host> <client> hdj
-2 <host> <gateway> cbp
-2 <host> <host> idg
-2 <host> <outside> iic
-2 <host> <public> fqW
-2 <host> <zone> mbf
-2 <host> dst hal
-2 <host> from vSf
-2 <host> is mec
-2 <host> jgd
-2 <host> server jgd
-2 <host> to ajj
-2 <host> will kcg
-2 <host> 到 Zqc
-2 <host> 往 djg
-2 <n> , qZd
-2 <n> -s eek
-2 <n> : lZi
-2 <n> <far> kbg
-2 <n> <gateway> ebn
-2 <n> <host> flc
-2 <n> <n> fej
-2 <n> <outside> hla
-2 <n> <own> cjh
-2 <n> <public> fWr
-2 <n> <server> fej
-2 <n> <zone> lbg
-2 <n> against cme
-2 <n> at blg
-2 <n> for uYa
-2 <n> from jhc
-2 <n> in bji
-2 <n> is mWj
-2 <n> of Yrd
-2 <n> on Wph
-2 <n> src jdg
-2 <n> to dnc
-2 <n> towards anf
-2 <n> would hdi
-2 <n> 到 emc
-2 <n> 对 jff
-2 <n> 被 qda
-2 <n> 连 ejf
-2 <outside> , mga
-2 <outside> -d ekd
-2 <outside> <client> pgX
-2 <outside> <far> rgV
-2 <outside> <gateway> ele
-2 <outside> <host> Uqi
-2 <outside> <outside> Zdq
-2 <outside> <own> fkd
-2 <outside> <zone> gbm
-2 <outside> bkh
-2 <outside> for jef
-2 <outside> hit eqY
-2 <outside> oif cgk
-2 <outside> out cfl
-2 <outside> to Zkj
-2 <outside> 到 aik
-2 <own> , eej
-2 <own> <client> gdj
-2 <own> <gateway> dcn
-2 <own> <outside> jbi
-2 <own> <own> gbm
-2 <own> <server> Vgr
-2 <own> <zone> occ
-2 <own> from mfb
-2 <own> naf
-2 <own> to edl
-2 <own> trying gbl
-2 <public> , dsX
-2 <public> <own> dtV
-2 <public> jbi
-2 <server> : cjh
-2 <server> <client> ali
-2 <server> <far> bij
-2 <server> <own> dmc
-2 <server> amg
-2 <server> at Zpe
-2 <server> is mce
-2 <server> 填 emc
-2 <server> 是 cpb
-2 <service> , eYq
-2 <service> <client> cpb
-2 <service> <far> gjd
-2 <service> <host> djg
-2 <service> <n> bji
-2 <service> <outside> kee
-2 <service> <own> ihd
-2 <service> <public> dnc
-2 <service> <server> Wmk
-2 <service> <zone> kaj
-2 <service> against ejf
-2 <service> at Xsc
-2 <service> broker djg
-2 <service> from kee
-2 <service> into Zli
-2 <service> of lgc
-2 <service> on Yog
-2 <service> to fld
-2 <service> via cmf
-2 <service> 到 Wqf
-2 <service> 进 djh
-2 <service> 连 cnd
-2 <service> 通 gma
-2 <zone> , tXb
-2 <zone> -o Xkk
-2 <zone> <client> oaf
-2 <zone> <far> bod
-2 <zone> <gateway> hhd
-2 <zone> <outside> aji
-2 <zone> <own> foZ
-2 <zone> <public> bqc
-2 <zone> <service> fkd
-2 <zone> <zone> dhi
-2 <zone> and bne
-2 <zone> for Zkj
-2 <zone> have ejf
-2 <zone> hit gkc
-2 <zone> into Zpe
-2 <zone> lan fek
-2 <zone> open ekd
-2 <zone> opens fkc
-2 <zone> pc lcf
-2 <zone> ping aki
-2 <zone> reach eke
-2 <zone> say eke
-2 <zone> src oae
-2 <zone> to eke
-2 <zone> towards amg
-2 <zone> 上 dnd
-2 <zone> 出 enb
-2 <zone> 到 bij
-2 <zone> 去 fke
-2 <zone> 和 bij
-2 <zone> 往 blg
-2 <zone> 用 dle
-2 <zone> 的 njX
-2 <zone> 连 gmb
-2 ? <client> kfd
-2 ? <host> gdj
-2 ? in ddm
-2 ^ <- pad
-2 ^ <client> ihd
-2 ^ <far> ila
-2 ^ <gateway> jhc
-2 ^ <host> eke
-2 ^ <outside> lbg
-2 ^ <own> fkd
-2 ^ <server> efk
-2 ^ <service> dnc
-2 ^ <zone> oZf
-2 ^ are kch
-2 ^ client pbd
-2 ^ could hlZ
-2 ^ curl eke
-2 ^ do mec
-2 ^ does lde
-2 ^ for elc
-2 ^ from jeg
-2 ^ has mdd
-2 ^ if mdd
-2 ^ in eek
-2 ^ ip mhZ
-2 ^ is iic
-2 ^ on fke
-2 ^ our gbm
-2 ^ ping hkb
-2 ^ pinging aoe
-2 ^ printer iic
-2 ^ src pZe
-2 ^ the lcf
-2 ^ trace oZf
-2 ^ trying fje
-2 ^ when eej
-2 ^ would hjd
-2 ^ zabbix eel
-2 ^ 从 jgd
-2 ^ 在 fbm
-2 ^ 源 kdf
-2 ^ 给 kcg
-2 a <server> ecm
-2 a ndc
-2 accept , jdh
-2 accept <client> oea
-2 accept <outside> kdf
-2 accept can efj
-2 accept kdf
-2 access <host> cmf
-2 access lfc
-2 access to Zrc
-2 accessible kee
-2 actually bhk
-2 add <zone> lde
-2 add lde
-2 add the lde
-2 address <far> gma
-2 address <host> dhi
-2 address <own> fjf
-2 address dkf
-2 address does dhi
-2 address is lfc
-2 agent <client> kia
-2 agent kia
-2 all <zone> kde
-2 all mhZ
-2 all of oae
-2 am mec
-2 and <host> Ylj
-2 and <outside> cgk
-2 and adq
-2 and from hXo
-2 answer <own> emb
-2 answer from gkb
-2 answer niW
-2 any kdf
-2 anybody <outside> oae
-2 anybody on obd
-2 anybody pZe
-2 anything <outside> jib
-2 anything <zone> jlY
-2 anything in hmZ
-2 anything on hid
-2 anything stop hdi
-2 anything stopping nZg
-2 anywhere <outside> flc
-2 anywhere dnc
-2 anywhere on flc
-2 app <client> lce
-2 app jai
-2 are <zone> pda
-2 are jbi
-2 arrive at dpa
-2 arrive bhk
-2 arrives gck
-2 arriving <outside> gdj
-2 arriving ckg
-2 arriving on gdj
-2 as <server> dek
-2 as bji
-2 as the aki
-2 at <gateway> jfe
-2 at <host> beo
-2 at jXm
-2 at the hdh
-2 attacker <far> led
-2 attacker led
-2 authentication <client> lfb
-2 away ejf
-2 back <own> cpb
-2 back from bne
-2 back to ogY
-2 backup iWo
-2 backups <client> bmg
-2 backups bmg
-2 behind lcf
-2 box <client> jib
-2 box <zone> jef
-2 box hjc
-2 box in pTk
-2 box is tVe
-2 browse Zhl
-2 browser dfl
-2 but <zone> fbl
-2 but kbh
-2 by <gateway> aVx
-2 by <own> bod
-2 by <public> bod
-2 by jhc
-2 by the lgc
-2 caller qXf
-2 can <gateway> qfX
-2 can <host> cii
-2 can <outside> rba
-2 can <own> fna
-2 can <zone> kai
-2 can reach dld
-2 can teh jZk
-2 can the gdj
-2 can't <own> gma
-2 can't fkd
-2 captured <zone> efj
-2 captured efj
-2 captured on efj
-2 change for qdZ
-2 change qdZ
-2 check <zone> gck
-2 ci <client> mbf
-2 ci mbf
-2 ci runner mbf
-2 client : fZn
-2 client <client> pVh
-2 client <far> gbk
-2 client <outside> cfl
-2 client <own> fna
-2 client <zone> qbb
-2 client in mdd
-2 client is rdY
-2 client jZl
-2 clients <zone> rba
-2 clients nfa
-2 colleague edl
-2 come from mfb
-2 come kjZ
-2 come to Vsf
-2 comes <far> jef
-2 coming <far> jef
-2 coming <outside> kfd
-2 coming <zone> mag
-2 coming from lbh
-2 coming lbg
-2 configured erY
-2 confirm <zone> pZe
-2 confirm pad
-2 connect <client> dle
-2 connect <host> cqa
-2 connect <server> bco
-2 connected <own> dld
-2 connected dld
-2 connected to dld
-2 connecting <own> gjd
-2 connecting dmd
-2 connecting to dme
-2 connection <- jfe
-2 connection <host> dpa
-2 connection <own> Vnk
-2 connection <server> adp
-2 connection <zone> hpW
-2 connection ckg
-2 connection from uaY
-2 connection refused hid
-2 connection to dhi
-2 connections <outside> pfY
-2 connections <zone> efj
-2 connections into alh
-2 connections kZj
-2 connects fmb
-2 connects to fmb
-2 copier hal
-2 could bhk
-2 cross <gateway> fdk
-2 cross fdk
-2 cross the fdk
-2 curl -k eke
-2 curl -v anf
-2 curl <own> fkd
-2 curl dkf
-2 customer <far> ndc
-2 customer at mdd
-2 customer efj
-2 daemon dle
-2 deliver <far> Xpf
-2 deliver dgk
-2 deliver to dgk
-2 delivers Yng
-2 delivers to aoe
-2 denied ejf
-2 desk <client> ekd
-2 desk <zone> pbc
-2 desk in naf
-2 desk lgb
-2 desk pc kef
-2 desktop fjd
-2 destination fkd
-2 dial eke
-2 directly <host> ecm
-2 directly aik
-2 directly to cqa
-2 dnat , dYq
-2 dnat <host> edl
-2 dnat eYq
-2 dnat to aeo
-2 dnat 到 fdk
-2 do <zone> lbg
-2 does <gateway> Zhm
-2 does <zone> mag
-2 does our oea
-2 does the cjh
-2 drop , led
-2 drop <outside> efj
-2 drop in ffj
-2 dropped iYl
-2 e mZg
-2 echo dme
-2 effect <zone> jef
-2 effect jee
-2 effect on jee
-2 email hkb
-2 established <client> lfc
-2 established <far> nfZ
-2 established nfZ
-2 established src nfZ
-2 even eej
-2 everybody <zone> ncd
-2 everybody in ncd
-2 everybody ncd
-2 example <far> fkd
-2 example glb
-2 example net fje
-2 explain qdZ
-2 exposed <outside> occ
-2 exposed sYb
-2 exposed to sYb
-2 folks <zone> taZ
-2 folks taZ
-2 for <outside> kZi
-2 for chj
-2 forward -i kee
-2 forward -s fcl
-2 forward kdf
-2 forwarded Sqk
-2 foxmail gkc
-2 from : rcZ
-2 from <client> gjd
-2 from <far> nbe
-2 from <gateway> oda
-2 from <host> lcf
-2 from <outside> pad
-2 from <own> Yqd
-2 from <zone> hZn
-2 from a pbc
-2 from an mbf
-2 from hitting cpb
-2 from qZd
-2 from the kcg
-2 from unknown nce
-2 get <client> dob
-2 get <far> ejf
-2 get <host> ekf
-2 get <outside> bmf
-2 get <zone> dle
-2 get aki
-2 get at enb
-2 get into eke
-2 get to bji
-2 gets <host> djg
-2 gets afn
-2 gets to eke
-2 go <outside> cpa
-2 go <own> eje
-2 go ejg
-2 go to Yni
-2 goes iZl
-2 goes to cjh
-2 going <far> bod
-2 going <public> fYo
-2 going Zim
-2 going to blh
-2 going via dZp
-2 google <far> aki
-2 google aki
-2 guest kfd
-2 guy jdg
-2 guys dkf
-2 hangs jZk
-2 happens <zone> fej
-2 has flc
-2 have hoX
-2 here fan
-2 his <outside> cfl
-2 his cZq
-2 his phone cfl
-2 hit gWq
-2 home <far> dkf
-2 home dkf
-2 home to Xrf
-2 host <client> nZg
-2 host <outside> djf
-2 host <own> dlf
-2 host <zone> ihd
-2 host in pad
-2 host jjZ
-2 host on lcf
-2 hostname -i mga
-2 hostname <client> mga
-2 hostname mga
-2 hosts <outside> emc
-2 hosts <zone> led
-2 hosts iic
-2 hosts in jfe
-2 hosts on hjc
-2 how <client> oZf
-2 how <zone> mfa
-2 how come nce
-2 how does nfa
-2 how kee
-2 i <host> eoa
-2 i <own> cle
-2 i <service> gdj
-2 i <zone> fjd
-2 i e hdi
-2 i fmb
-2 i mean fkd
-2 i'm <client> ndc
-2 i'm at jch
-2 i'm kdf
-2 i'm on kee
-2 if <outside> lbg
-2 if nae
-2 impact lde
-2 impact on qXg
-2 in <client> oZf
-2 in <far> icj
-2 in <gateway> nYg
-2 in <outside> mdd
-2 in <own> eld
-2 in <zone> jZk
-2 in from ndc
-2 in ip jef
-2 in kcg
-2 in the ich
-2 in to cfl
-2 input ici
-2 inside epZ
-2 into <gateway> bkh
-2 into dmd
-2 into the ckg
-2 ip <far> jff
-2 ip gjd
-2 ip is oae
-2 ip saddr mdc
-2 ip 是 nbe
-2 is <gateway> dXs
-2 is <host> gkb
-2 is <zone> ici
-2 is from odb
-2 is in hdi
-2 is it pfY
-2 is on kfd
-2 is that Yfo
-2 is the djg
-2 it <client> kkY
-2 it <gateway> del
-2 it <host> gkc
-2 it <outside> eTv
-2 it <own> Zqd
-2 it <zone> mfa
-2 it imY
-2 it on qWg
-2 it our fej
-2 it the eek
-2 it to Ypf
-2 it uses djh
-2 it's aeo
-2 it's the ddm
-2 its -i bbq
-2 its <outside> fej
-2 its Ycs
-2 itself -> Vrg
-2 itself <far> Vrg
-2 itself <host> ejf
-2 itself <own> dmd
-2 itself <public> ejf
-2 itself ked
-2 itself reach dkf
-2 job <client> ldf
-2 job mdd
-2 job on rYd
-2 just ahk
-2 know <zone> rdY
-2 know oea
-2 land <host> Zmh
-2 land Ykk
-2 land on Ykk
-2 lands Xkk
-2 lands on Xkk
-2 laptop <client> sXd
-2 laptop in pgW
-2 laptop lah
-2 leave aXv
-2 length <n> Xoh
-2 length Xoh
-2 line hla
-2 live lia
-2 lives <host> occ
-2 lives at aoe
-2 lives nfa
-2 lives on nfa
-2 lookups kdf
-2 machine <client> sVf
-2 machine <zone> ija
-2 machine in jja
-2 machine jib
-2 machines <zone> glb
-2 machines glb
-2 machines in qeY
-2 machines on nbe
-2 mail <host> epa
-2 mail <own> epa
-2 mail from hid
-2 mail through ejf
-2 mail via dnb
-2 maillog <host> glb
-2 maillog glb
-2 maillog on glb
-2 martian <host> Ypf
-2 martian dmd
-2 martian source dmd
-2 masquerade <client> led
-2 masquerade <zone> jef
-2 masquerade gkc
-2 may iid
-2 me <client> qYe
-2 me jgd
-2 mean Wgq
-2 monitoring <far> kef
-2 monitoring kee
-2 moved <zone> cdn
-2 moved agm
-2 moved to hjd
-2 must bpc
-2 mx <far> anf
-2 mx ZuZ
-2 my <client> uaY
-2 my <far> ncd
-2 my <outside> jdf
-2 my box lde
-2 my desk kfd
-2 my laptop kfc
-2 my lde
-2 my phone afo
-2 names <far> ckf
-2 names at ckf
-2 names ejf
-2 nc bmf
-2 nc vz dle
-2 nginx fmb
-2 nginx on jkZ
-2 no <outside> Xbu
-2 no Ueu
-2 nobody <zone> qca
-2 nobody in pad
-2 nobody jgd
-2 nobody on qac
-2 not <public> eYr
-2 not <zone> jai
-2 not fXq
-2 not from jbi
-2 not via gZn
-2 nothing <outside> gck
-2 nothing from nZh
-2 nothing mXi
-2 nothing on Xfq
-2 of <host> lah
-2 of <zone> hcj
-2 of eld
-2 of the jhc
-2 off <host> nbe
-2 off ele
-2 off from ZuZ
-2 ok obe
-2 on <client> jfe
-2 on <gateway> kgd
-2 on <outside> lcf
-2 on <own> ZvY
-2 on <public> bij
-2 on <zone> dap
-2 on a qdZ
-2 on dev bdo
-2 on our gbm
-2 on the bkh
-2 once kai
-2 one <zone> jaj
-2 one gkd
-2 only <outside> Yjm
-2 only Wgq
-2 onto blh
-2 open <host> Vlm
-2 open <outside> pbc
-2 open <zone> jdg
-2 open from mfa
-2 open mZh
-2 open the Vlm
-2 open to rWf
-2 or <gateway> fbm
-2 or <host> eek
-2 or does gdj
-2 or edl
-2 or the eek
-2 our <client> nfa
-2 our dco
-2 out , dgj
-2 out <client> vXb
-2 out <far> Zof
-2 out <gateway> del
-2 out <host> iic
-2 out <outside> Zmh
-2 out <server> eek
-2 out <zone> mZi
-2 out ejf
-2 out ip eek
-2 out is edk
-2 out of nYh
-2 out on eke
-2 out src kee
-2 out to cra
-2 outbound <far> Ypf
-2 outbound fje
-2 outbound to Zjk
-2 outlook <client> jef
-2 outlook <zone> mfc
-2 outlook in lfc
-2 outlook khb
-2 outlook on kee
-2 over <host> kbh
-2 over to dmd
-2 own fkd
-2 packages <far> Wqf
-2 packages clf
-2 packages from clf
-2 packet <client> qXf
-2 packet <far> lfc
-2 packet <own> Ypf
-2 packet from lcf
-2 packet mce
-2 packets <zone> nZg
-2 packets from kcg
-2 packets jfe
-2 page bfm
-2 partner <far> nae
-2 partner nae
-2 pc <client> ofY
-2 pc <zone> obd
-2 pc in mec
-2 pc is mde
-2 pc pcc
-2 pcs <zone> pcb
-2 pcs nfa
-2 people <outside> peZ
-2 people <zone> ici
-2 people in ici
-2 people lZi
-2 people on qca
-2 phone lag
-2 phone on jcg
-2 ping <gateway> fma
-2 ping <host> bne
-2 ping <zone> jef
-2 ping from kdg
-2 ping hnY
-2 ping 通 eke
-2 pingable from occ
-2 pingable occ
-2 please kdf
-2 pls <client> pYf
-2 pls nbe
-2 plugged <zone> med
-2 plugged into med
-2 plugged med
-2 plz mYh
-2 pointed <own> eke
-2 pointed at cnd
-2 pointed bne
-2 port <n> bgl
-2 port bji
-2 portal <own> aoe
-2 portal apd
-2 possible <zone> kdg
-2 possible from nbf
-2 possible pad
-2 postfix led
-2 postfix on led
-2 postrouting -o bij
-2 postrouting <outside> bij
-2 ppl <zone> kfd
-2 ppl in kfe
-2 ppl jfe
-2 ppl on jef
-2 prerouting -d clf
-2 prerouting <own> clf
-2 print <client> lfc
-2 print jgc
-2 print on ejf
-2 print to Uxa
-2 printer <client> nhY
-2 printer <zone> mag
-2 printer at rdY
-2 printer ocd
-2 printers <zone> Ylj
-2 printers Ylj
-2 printers in emc
-2 private <host> chi
-2 private chi
-2 probe <far> lcf
-2 probe lcf
-2 prometheus <client> oae
-2 prometheus mZh
-2 pull cle
-2 queries lbf
-2 query mfc
-2 question : clg
-2 question clg
-2 ran <client> tbY
-2 ran fan
-2 ran on tbY
-2 reach <host> bhk
-2 reach bhk
-2 reach the bij
-2 reachable <client> qXf
-2 reachable <outside> maf
-2 reachable <zone> sbZ
-2 reachable for mdd
-2 reachable from pZe
-2 reachable sXd
-2 reached qXf
-2 recv <client> lgb
-2 refused , dfk
-2 refused <client> ofZ
-2 refused <outside> ici
-2 refused <own> Xpg
-2 refused from gnZ
-2 refused jef
-2 refused on jic
-2 relay <far> Zof
-2 relay <host> Zpe
-2 relay ele
-2 replies <host> Zjl
-2 replies Ykk
-2 replies from Yli
-2 reply eZp
-2 requests lfc
-2 rule <client> kdf
-2 rule <zone> jef
-2 rule mdd
-2 rules <zone> idi
-2 rules hdj
-2 run <client> lde
-2 run on mce
-2 runner rba
-2 runs <client> hkb
-2 runs <gateway> kcg
-2 runs led
-2 runs on kgd
-2 s lee
-2 sat aZt
-2 says fje
-2 scanner <client> pcb
-2 scanner <far> pfY
-2 scanner at mfb
-2 scanner jaj
-2 scanners <zone> odb
-2 scanners in odb
-2 scans <host> glb
-2 scans glb
-2 see <client> qca
-2 see <host> dXs
-2 see <zone> dih
-2 see efj
-2 see the cgl
-2 see when obd
-2 seen <zone> fej
-2 seen from pcb
-2 seen on efj
-2 send <own> glb
-2 send Ypf
-2 send to goZ
-2 sender is pYf
-2 sender pYf
-2 sending <own> fje
-2 sending bhj
-2 sending from qeZ
-2 sending through aoe
-2 sends <own> gjd
-2 sends Yqe
-2 sends to Ypg
-2 sent <client> lce
-2 sent <far> ocb
-2 sent by oYg
-2 sent qbb
-2 sent src mfb
-2 served rab
-2 server <far> ijb
-2 server <outside> Zat
-2 server dkf
-2 server to auX
-2 session <host> emd
-2 session eld
-2 session to ejf
-2 set <own> gmb
-2 set cnd
-2 set to cnd
-2 shell pgY
-2 should <gateway> eao
-2 should <host> bne
-2 should clf
-2 should the eao
-2 side kia
-2 sit <zone> ibi
-2 sit in dco
-2 sit jaj
-2 sit on scY
-2 site <own> foY
-2 site at emc
-2 site cpb
-2 site on bqa
-2 sites <outside> dkf
-2 sites dkf
-2 sites on dkf
-2 sits <far> ihd
-2 sits <zone> nbd
-2 sits at khb
-2 sits in obd
-2 sits on fje
-2 sitting <client> ncd
-2 sitting <zone> lec
-2 sitting at pae
-2 sitting in oea
-2 sitting oZf
-2 sitting on gdi
-2 so <gateway> bem
-2 so <outside> Zgo
-2 so <zone> bgl
-2 so jYl
-2 somebody <outside> mdc
-2 somebody <zone> ncd
-2 somebody ijb
-2 somebody in qbb
-2 somebody on tbY
-2 someone <outside> odb
-2 someone on jfe
-2 someone qac
-2 source pPo
-2 staff <zone> pad
-2 staff ocd
-2 still <far> cme
-2 still <outside> dhj
-2 still have dle
-2 still reach emc
-2 straight <host> asa
-2 straight asa
-2 straight into Zof
-2 straight to cuX
-2 strip -i cem
-2 strip <outside> cem
-2 strip cem
-2 suppose -i cdm
-2 suppose <outside> cdm
-2 suppose idh
-2 swaks <client> jfe
-2 syn <zone> mde
-2 syn fje
-2 syn from kfd
-2 take -i afn
-2 take <outside> afn
-2 take cgk
-2 talk <host> gqX
-2 talk <zone> Zmh
-2 talk Wmk
-2 talk to Xlk
-2 talk with ape
-2 talking <host> fpY
-2 talking fke
-2 talking to fke
-2 talks <own> foZ
-2 target is Xqf
-2 target lde
-2 tcp <client> Xpg
-2 tcp <outside> fdj
-2 tcp <own> clf
-2 tcp dnc
-2 tcp from oZg
-2 tcp on djg
-2 tcpdump <zone> Ydr
-2 tcpdump ben
-2 tcpdump ni fdk
-2 tcpdump on agn
-2 test ilZ
-2 that <client> kia
-2 that <gateway> edl
-2 that <host> hbk
-2 that <outside> kcg
-2 that from kgc
-2 that lde
-2 that on mbf
-2 that the cem
-2 that's ked
-2 thats mce
-2 the -i Yeq
-2 the <client> hkb
-2 the <far> ikb
-2 the <gateway> akh
-2 the <outside> lXk
-2 the <server> del
-2 the <zone> kgc
-2 the public afn
-2 the three aZs
-2 the whole lah
-2 their kZj
-2 then <host> frW
-2 there <far> led
-2 there Zgn
-2 they <own> fje
-2 they enb
-2 this <client> eek
-2 this gcl
-2 this on bcp
-2 through <host> fkd
-2 through alh
-2 through to amg
-2 thunderbird <client> mbf
-2 thunderbird <own> coc
-2 thunderbird <zone> neb
-2 thunderbird at kcg
-2 thunderbird in kde
-2 thunderbird ljZ
-2 thunderbird on ndc
-2 time jdf
-2 timed <- kee
-2 to : cnd
-2 to <client> Wnj
-2 to <far> aik
-2 to <gateway> Ymi
-2 to <host> Ymi
-2 to <outside> dob
-2 to <own> fej
-2 to <public> fna
-2 to <server> efj
-2 to <zone> rXe
-2 to cfl
-2 to destination dbo
-2 to hit bnd
-2 to host ijc
-2 to open fpY
-2 to our clg
-2 to ping foZ
-2 to reach fld
-2 to source dbo
-2 to teh Xqf
-2 to the cii
-2 touch <gateway> eek
-2 touch fej
-2 touch the eek
-2 traffic <outside> tVe
-2 traffic <zone> oae
-2 traffic efj
-2 traffic from iak
-2 traffic of ijb
-2 typed lZi
-2 udp , jef
-2 udp <zone> mdd
-2 udp kee
-2 unreplied <host> cgk
-2 unreplied dfk
-2 unreplied src dgk
-2 up <client> ijb
-2 up <own> eld
-2 up <zone> ncd
-2 up at Ylj
-2 up by gkb
-2 up ijb
-2 up on qcb
-2 updates <far> ckg
-2 updates blg
-2 updates from blg
-2 upstream : dob
-2 upstream dob
-2 usable oeZ
-2 use edl
-2 user <client> oae
-2 user <zone> jef
-2 user at lcf
-2 user in hdi
-2 user jef
-2 user on lce
-2 users <zone> neb
-2 users jfe
-2 uses Zjj
-2 using <own> eld
-2 using <public> eld
-2 using eld
-2 vendor <far> pad
-2 vendor pad
-2 verdict for lcf
-2 verdict lcf
-2 visible obd
-2 w <n> flc
-2 was <client> qac
-2 was kZi
-2 was on mfb
-2 way <client> ldd
-2 way jhc
-2 we ich
-2 webhook dob
-2 webmail <own> fkd
-2 webmail fkd
-2 website cii
-2 what <gateway> cem
-2 what <zone> pYf
-2 what does cem
-2 what obc
-2 whats lhb
-2 when <host> kde
-2 when jaj
-2 whether <host> ibi
-2 whether cen
-2 whether the ecm
-2 while Zkj
-2 why <client> ubX
-2 why <host> fbl
-2 why <zone> eek
-2 why can't mec
-2 why cant led
-2 why does ddl
-2 why edl
-2 why is odb
-2 will <gateway> bcq
-2 will edl
-2 will the ddn
-2 with -i Xgp
-2 with <zone> kgc
-2 with lbh
-2 with the lbg
-2 without Zfo
-2 work from led
-2 works <outside> edl
-2 works edl
-2 works fine edl
-2 workstation <client> uWc
-2 workstation <zone> Ykk
-2 workstation fkd
-2 would <gateway> gZo
-2 would edm
-2 would the ecm
-2 zabbix <client> jgd
-2 zabbix jgd
-2 一 <client> mdd
-2 一 <zone> ibj
-2 上 , neb
-2 上 -i dfk
-2 上 <far> jfe
-2 上 <host> bqb
-2 上 <outside> cjh
-2 上 <own> eke
-2 上 <service> dle
-2 上 <zone> nVj
-2 上 curl cnd
-2 上 ping anf
-2 下 , qgW
-2 下 : dke
-2 下 <gateway> fpZ
-2 下 lha
-2 不 <client> kee
-2 不 <far> kfd
-2 不 <gateway> gck
-2 不 <host> eld
-2 不 <own> fej
-2 不 <zone> ecm
-2 不 ibj
-2 不 上 glb
-2 不 了 alh
-2 不 到 led
-2 不 开 emc
-2 不 是 Yfp
-2 不 让 hci
-2 不 通 bmf
-2 个 lfd
-2 为 lcf
-2 为 啥 jee
-2 主 afn
-2 么 Zhm
-2 么 用 enb
-2 了 , jfe
-2 了 igd
-2 事 <outside> dfj
-2 事 <own> emc
-2 事 <zone> fdk
-2 事 在 kcf
-2 事 用 djg
-2 事 说 ahl
-2 人 <outside> mec
-2 人 <own> atZ
-2 人 <zone> lfc
-2 人 ogY
-2 人 在 pad
-2 人 用 chj
-2 什 <client> ocb
-2 什 <zone> rfW
-2 从 <client> qZd
-2 从 <zone> jee
-2 从 qZd
-2 以 <outside> idh
-2 以 <zone> ngZ
-2 以 lfc
-2 以 后 neb
-2 件 <own> fke
-2 件 <server> fej
-2 件 jhd
-2 件 到 elc
-2 会 <gateway> ffj
-2 会 Zgm
-2 会 被 mdd
-2 传 bsZ
-2 传 到 bsZ
-2 信 , dhh
-2 信 <own> flc
-2 信 <server> eek
-2 信 djg
-2 信 走 gkc
-2 像 <client> gjd
-2 像 eld
-2 允 hnY
-2 允 许 hnY
-2 公 <far> lbf
-2 公 lee
-2 公 司 kee
-2 公 网 mgZ
-2 写 的 ejf
-2 到 <client> kia
-2 到 <gateway> dpa
-2 到 <own> glb
-2 到 <server> fdk
-2 到 <zone> gam
-2 到 ip jbi
-2 到 了 mde
-2 加 <zone> jfe
-2 务 <client> hid
-2 务 hid
-2 务 端 dkf
-2 动 <outside> enb
-2 动 <zone> bgl
-2 动 Znh
-2 动 往 dle
-2 动 连 dhj
-2 包 nZf
-2 印 <client> ijb
-2 印 机 ijb
-2 去 <client> dmd
-2 去 <far> djg
-2 去 bmf
-2 去 到 alh
-2 去 连 clf
-2 发 <host> gkc
-2 发 Xni
-2 发 给 aoe
-2 口 , kfe
-2 口 <client> lcg
-2 口 <gateway> Yfp
-2 口 <zone> kgc
-2 口 obd
-2 可 ddm
-2 台 <client> kee
-2 台 kcg
-2 台 是 jee
-2 同 <client> mdd
-2 同 lde
-2 同 事 ldf
-2 后 , kcg
-2 后 <client> kfc
-2 咱 <gateway> efj
-2 咱 egj
-2 咱 们 egj
-2 器 是 pXf
-2 回 ljY
-2 在 <zone> fdk
-2 在 dhi
-2 地 <client> lfd
-2 地 <host> djg
-2 地 址 gjd
-2 址 glc
-2 址 是 kee
-2 填 <own> fjf
-2 填 ejf
-2 填 的 ejf
-2 外 <far> Yqe
-2 外 apd
-2 外 网 ihc
-2 如 <far> eje
-2 如 glc
-2 如 到 eje
-2 客 lcf
-2 客 户 ufT
-2 对 bmf
-2 就 fkd
-2 就 是 fmb
-2 己 <far> ejf
-2 己 <outside> ben
-2 己 Yim
-2 己 往 eke
-2 平 <far> Xrf
-2 开 bne
-2 得 <gateway> ejf
-2 得 <outside> dle
-2 得 <zone> dle
-2 得 cme
-2 得 到 fkd
-2 得 去 cpa
-2 想 glb
-2 我 <client> oad
-2 我 <gateway> fan
-2 我 <host> bjh
-2 我 <outside> lce
-2 我 <own> emc
-2 我 <zone> jch
-2 我 们 ijb
-2 我 在 hcj
-2 户 <client> pac
-2 户 <far> kgc
-2 户 fcm
-2 户 在 qYe
-2 户 端 obd
-2 打 <host> edl
-2 打 <own> fna
-2 打 到 foa
-2 投 dmc
-2 报 Zrc
-2 换 <client> dgj
-2 换 dfk
-2 换 成 edl
-2 据 <client> fje
-2 据 fje
-2 掉 <client> pcc
-2 接 <far> fje
-2 接 <host> flc
-2 接 <own> gjd
-2 接 <server> fej
-2 接 <zone> jci
-2 接 fke
-2 接 到 jch
-2 接 口 dih
-2 接 打 gkc
-2 控 <client> jef
-2 控 jef
-2 收 eek
-2 改 <client> dfj
-2 改 Zeo
-2 改 成 cem
-2 放 <zone> oZf
-2 放 hic
-2 放 在 fmc
-2 是 <gateway> dXs
-2 是 <host> iic
-2 是 <own> bne
-2 是 <zone> idi
-2 是 mfb
-2 是 在 bfm
-2 是 给 rYd
-2 是 被 cgk
-2 有 <zone> Zfo
-2 有 jbj
-2 有 对 kcf
-2 本 <client> mfb
-2 本 mfb
-2 本 机 mfb
-2 机 <client> nfb
-2 机 <host> ckf
-2 机 chj
-2 机 ip mec
-2 机 器 pZe
-2 条 <zone> lee
-2 条 jdg
-2 来 <own> fkd
-2 来 <zone> rXe
-2 来 ncd
-2 来 自 mbf
-2 段 kdf
-2 段 去 amg
-2 比 <far> hbk
-2 比 ibj
-2 比 如 ibj
-2 求 <client> flc
-2 求 iib
-2 用 <own> ckf
-2 用 <public> ckf
-2 用 mdd
-2 电 <client> uWc
-2 电 uWc
-2 电 脑 pbc
-2 登 dmd
-2 登 录 aoe
-2 的 , efj
-2 的 -i dfj
-2 的 <client> qac
-2 的 <far> gpX
-2 的 <gateway> del
-2 的 <own> enb
-2 的 <public> efj
-2 的 <service> gal
-2 的 <zone> jbj
-2 的 gdj
-2 的 是 khc
-2 目 <client> Zof
-2 目 <far> eke
-2 目 bme
-2 目 标 ekd
-2 目 的 anf
-2 直 <host> dkg
-2 直 cih
-2 直 连 glb
-2 看 <client> odb
-2 看 <gateway> dgk
-2 看 下 jdf
-2 端 : hjc
-2 端 <client> lde
-2 端 jef
-2 端 是 led
-2 终 <client> lde
-2 终 lde
-2 终 端 lde
-2 网 <zone> kYk
-2 网 ibj
-2 网 段 mZh
-2 能 <far> fkd
-2 能 <host> fej
-2 能 <outside> cpb
-2 能 <zone> neb
-2 能 access gmb
-2 能 reach gck
-2 能 上 dmd
-2 能 到 dih
-2 能 往 emc
-2 能 用 ejf
-2 脑 <client> kib
-2 脑 <public> eek
-2 脑 是 mbf
-2 脑 用 efj
-2 行 , kfd
-2 行 <zone> kgc
-2 行 jef
-2 要 <client> hkb
-2 要 <far> eld
-2 要 <host> bki
-2 要 <outside> erX
-2 要 Ylj
-2 要 从 hjc
-2 要 去 clf
-2 要 往 Zng
-2 要 连 gkc
-2 认 : kef
-2 认 kef
-2 访 <client> coc
-2 访 <far> dmd
-2 访 <gateway> ffj
-2 访 <host> blg
-2 访 <outside> blg
-2 访 <own> gkc
-2 访 问 dhh
-2 话 , kgc
-2 话 <zone> kgc
-2 话 ncd
-2 说 hkb
-2 请 <gateway> cem
-2 请 <host> liY
-2 请 <outside> odb
-2 请 <zone> mZh
-2 请 led
-2 请 问 led
-2 费 <client> fje
-2 费 fje
-2 走 <own> fqX
-2 走 <public> eqY
-2 走 eld
-2 跑 <client> rZc
-2 跑 pae
-2 跑 在 qZd
-2 转 <host> afn
-2 转 Zfo
-2 转 到 bfm
-2 转 给 Zgo
-2 还 dbo
-2 还 是 dbo
-2 这 <client> pcb
-2 这 <gateway> djf
-2 这 <zone> ibj
-2 这 clf
-2 这 样 neb
-2 这 边 gkc
-2 连 <client> cpb
-2 连 <host> gej
-2 连 <server> dfk
-2 连 <zone> elc
-2 连 ddm
-2 连 到 dkf
-2 通 <outside> bgm
-2 通 <own> glc
-2 通 cco
-2 通 过 fkc
-2 那 <client> odb
-2 那 kdf
-2 那 台 jfe
-2 那 边 obd
-2 都 <zone> lfc
-2 都 jgd
-2 都 在 lfc
-2 里 <client> jkY
-2 里 gkd
-2 问 : scY
-2 问 <host> gqX
-2 问 <outside> jfe
-2 问 <own> eek
-2 问 <public> bmf
-2 问 <zone> gck
-2 问 从 kee
-2 问 到 coc
-2 面 <client> cnd
-2 面 <zone> nbe
-2 面 hla
-2 面 到 ajj
-3 'connection <own> fkd
-3 'connection fkd
-3 's <gateway> fkd
-3 , <client> khb
-3 , <client> 到 dmd
-3 , <far> cjh
-3 , <gateway> fej
-3 , <host> gid
-3 , <outside> to emc
-3 , <own> enc
-3 , <public> hYn
-3 , <server> del
-3 , <server> 是 kgc
-3 , <service> asa
-3 , <service> to ctX
-3 , <zone> -> bgm
-3 , <zone> pgX
-3 , <zone> to amg
-3 , <zone> 上 bne
-3 , <zone> 出 eob
-3 , <zone> 到 flc
-3 , <zone> 去 eld
-3 , but ici
-3 , client : ecm
-3 , client jWn
-3 , coming from kee
-3 , coming led
-3 , does Ylj
-3 , does the bhk
-3 , i dkf
-3 , i e fej
-3 , is eXr
-3 , is the ici
-3 , length <n> Xoh
-3 , length Xoh
-3 , not dao
-3 , not via gbl
-3 , on bdo
-3 , on dev bdo
-3 , or does gdj
-3 , or gYo
-3 , should blg
-3 , so Wjm
-3 , upstream : dob
-3 , upstream dob
-3 , 人 jfe
-3 , 人 在 jfe
-3 , 会 fej
-3 , 地 emc
-3 , 地 址 emc
-3 , 我 在 kee
-3 , 改 caq
-3 , 是 kcg
-3 , 目 eke
-3 , 目 标 ekd
-3 , 目 的 ckg
-3 , 能 cjh
-3 , 要 clf
-3 , 请 jdh
-3 , 请 问 jdh
-3 , 这 kdf
-3 , 这 样 mec
-3 -a <outside> khb
-3 -a <own> clf
-3 -a forward -s bcp
-3 -a input ici
-3 -a postrouting -o bkh
-3 -a prerouting -d clf
-3 -i <client> nfa
-3 -i <host> cfl
-3 -i <outside> , qgW
-3 -i <outside> -d ekd
-3 -i <own> ejf
-3 -i <zone> -d dmd
-3 -i <zone> -o Xkl
-3 -i forward qeY
-3 -j <client> odb
-3 -j accept , ich
-3 -j accept jdg
-3 -j drop , mdd
-3 -j kee
-3 -j masquerade , lgb
-3 -j masquerade nhY
-3 -o <host> djg
-3 -o <zone> -d djg
-3 -o <zone> djg
-3 -o djg
-3 -s <host> coc
-3 -s <outside> alh
-3 -v <own> trying gdj
-3 -v idg
-3 : <- jfe
-3 : <client> lde
-3 : <far> mdd
-3 : <gateway> Yfp
-3 : <n> <n> fdk
-3 : <n> jef
-3 : <n> src lde
-3 : <outside> lfc
-3 : <outside> to apd
-3 : <outside> 到 Zof
-3 : <own> dle
-3 : <server> cem
-3 : <zone> bdo
-3 : <zone> to Wll
-3 : connect flc
-3 : connect to flc
-3 : connection mZh
-3 : connection to fcl
-3 : curl enb
-3 : ip <client> buW
-3 : ip <host> qcb
-3 : ip mlV
-3 : jhc
-3 : martian dmd
-3 : martian source dmd
-3 : users udV
-3 <client> , <server> bnd
-3 <client> , dst Ztb
-3 <client> , lYj
-3 <client> , lip Zsb
-3 <client> : Zof
-3 <client> <client> aoe
-3 <client> <far> cqa
-3 <client> <gateway> Xin
-3 <client> <outside> Wll
-3 <client> <own> djg
-3 <client> <server> eek
-3 <client> <service> anf
-3 <client> <service> to ail
-3 <client> <service> 到 enb
-3 <client> <zone> iXn
-3 <client> and cnd
-3 <client> bik
-3 <client> cant gje
-3 <client> get fkd
-3 <client> get to fkd
-3 <client> going gmb
-3 <client> going to gmb
-3 <client> out ngZ
-3 <client> still reach gkd
-3 <client> talk goY
-3 <client> talk to goY
-3 <client> then fmb
-3 <client> to coc
-3 <client> 上 <service> ekf
-3 <client> 上 cqa
-3 <client> 去 dle
-3 <client> 发 gkc
-3 <client> 打 gkc
-3 <client> 打 开 gkc
-3 <client> 要 bmf
-3 <client> 要 连 gkc
-3 <client> 访 gje
-3 <client> 访 问 gje
-3 <far> , dnc
-3 <far> , lip eke
-3 <far> <client> ihd
-3 <far> <gateway> ajj
-3 <far> <host> bpc
-3 <far> <own> ejf
-3 <far> <zone> vYZ
-3 <far> bqb
-3 <far> ip daddr fpY
-3 <far> ip fpY
-3 <far> still gkd
-3 <gateway> , Yog
-3 <gateway> <client> apd
-3 <gateway> <far> hla
-3 <gateway> <gateway> dkf
-3 <gateway> <host> Xjm
-3 <gateway> <zone> mag
-3 <gateway> aoe
-3 <gateway> itself jef
-3 <gateway> itself reach ejf
-3 <gateway> 上 emb
-3 <host> , kWm
-3 <host> <client> eld
-3 <host> <far> gma
-3 <host> <gateway> dbp
-3 <host> <host> eje
-3 <host> <n> iZl
-3 <host> <outside> Zli
-3 <host> <zone> oZf
-3 <host> box lkX
-3 <host> out bkh
-3 <host> reachable from jdg
-3 <host> reachable tTg
-3 <host> server dkf
-3 <host> server to auX
-3 <host> talk atZ
-3 <host> talk to atZ
-3 <n> , can lcf
-3 <n> , does bhk
-3 <n> , is mXj
-3 <n> , will kdf
-3 <n> , would del
-3 <n> : does oZe
-3 <n> <gateway> eej
-3 <n> <n> <client> bod
-3 <n> <n> in efj
-3 <n> <n> jge
-3 <n> <n> src lfc
-3 <n> <outside> lbg
-3 <n> <own> dle
-3 <n> <public> dZq
-3 <n> <server> aas
-3 <n> <zone> nbe
-3 <n> coming from jef
-3 <n> coming jef
-3 <n> dnat bfm
-3 <n> does edl
-3 <n> established nfZ
-3 <n> established src nfZ
-3 <n> example fje
-3 <n> example net fje
-3 <n> from pea
-3 <n> ip <client> Wnj
-3 <n> ip <far> aoe
-3 <n> ip <host> iZl
-3 <n> ip fke
-3 <n> ip saddr jef
-3 <n> is fdk
-3 <n> on the anf
-3 <n> out jgd
-3 <n> s lee
-3 <n> seen bgl
-3 <n> seen on bgl
-3 <n> tcp ang
-3 <n> tcp from oZg
-3 <n> tcp on djg
-3 <n> to Zdq
-3 <n> udp oae
-3 <n> unreplied dgk
-3 <n> unreplied src dgk
-3 <n> 行 , kfc
-3 <n> 行 cco
-3 <outside> , ihd
-3 <outside> <far> lce
-3 <outside> <gateway> amg
-3 <outside> <host> Xre
-3 <outside> <outside> cco
-3 <outside> <service> bod
-3 <outside> <service> to dkf
-3 <outside> <service> 到 dmd
-3 <outside> <zone> ihd
-3 <outside> get at gma
-3 <outside> get fkd
-3 <outside> ip jhd
-3 <outside> out on cfl
-3 <outside> out src jfe
-3 <outside> straight ckg
-3 <outside> to cjh
-3 <outside> to the ccp
-3 <outside> 上 mZh
-3 <outside> 访 fjf
-3 <outside> 访 问 fjf
-3 <own> , from bfm
-3 <own> , hdi
-3 <own> <client> mce
-3 <own> <far> odb
-3 <own> <gateway> fdk
-3 <own> <n> from lde
-3 <own> <n> jdg
-3 <own> <n> on pbc
-3 <own> <outside> gdj
-3 <own> <own> fdk
-3 <own> <server> fej
-3 <own> <zone> jZk
-3 <own> as fej
-3 <own> hbk
-3 <own> open lfb
-3 <own> open to mgb
-3 <own> work for lfc
-3 <own> work kfd
-3 <server> <client> pda
-3 <server> <own> eke
-3 <server> pfY
-3 <server> 填 fje
-3 <server> 填 的 fje
-3 <service> , cii
-3 <service> <client> ika
-3 <service> <gateway> djg
-3 <service> <host> bki
-3 <service> <n> , djg
-3 <service> <n> bne
-3 <service> <n> from nfb
-3 <service> <n> on aik
-3 <service> <n> to Rql
-3 <service> <n> 连 ejf
-3 <service> <outside> mfb
-3 <service> <own> cme
-3 <service> <public> Zil
-3 <service> <server> fkd
-3 <service> <zone> ebm
-3 <service> eld
-3 <service> from gdj
-3 <service> from the gej
-3 <service> into bkh
-3 <service> into the bkh
-3 <service> lookups lce
-3 <service> on apd
-3 <service> on the bqc
-3 <service> out jja
-3 <service> queries lcf
-3 <service> query mfc
-3 <service> session fkd
-3 <service> sites dkf
-3 <service> sites on dkf
-3 <service> straight fna
-3 <service> straight to fnb
-3 <service> to dkf
-3 <service> to the dkf
-3 <service> 到 epZ
-3 <zone> , sjS
-3 <zone> : cii
-3 <zone> <client> lcg
-3 <zone> <far> bpc
-3 <zone> <gateway> Zng
-3 <zone> <host> ekf
-3 <zone> <outside> Zof
-3 <zone> <public> dbo
-3 <zone> <service> dii
-3 <zone> <service> to fkd
-3 <zone> <service> 到 eek
-3 <zone> <zone> Tlo
-3 <zone> aki
-3 <zone> and hYn
-3 <zone> can fdj
-3 <zone> can't flc
-3 <zone> clients eld
-3 <zone> get flc
-3 <zone> get to fje
-3 <zone> gets gkc
-3 <zone> gets to gkc
-3 <zone> go fje
-3 <zone> in ip kee
-3 <zone> ip mZg
-3 <zone> ip saddr mdc
-3 <zone> out ip eek
-3 <zone> out to eoa
-3 <zone> reach dfk
-3 <zone> reach the dfk
-3 <zone> still ejf
-3 <zone> talking efj
-3 <zone> talking to efj
-3 <zone> then gla
-3 <zone> then reach gla
-3 <zone> to Wkm
-3 <zone> to the enb
-3 <zone> 能 flb
-3 <zone> 能 到 gjd
-3 <zone> 访 gjd
-3 <zone> 访 问 gjd
-3 <zone> 连 gck
-3 <zone> 那 mec
-3 <zone> 里 bpc
-3 ? <client> tcX
-3 ? <far> atZ
-3 ? <host> lde
-3 ? <outside> ddm
-3 ? <own> bpc
-3 ? <zone> iak
-3 ? i kdf
-3 ? i mean efj
-3 ? jci
-3 ^ <- pad
-3 ^ <client> -> dle
-3 ^ <client> <service> dkg
-3 ^ <client> jfe
-3 ^ <client> ping Xpf
-3 ^ <client> to Zrb
-3 ^ <client> 到 ane
-3 ^ <client> 去 bod
-3 ^ <client> 被 lcf
-3 ^ <far> from odb
-3 ^ <far> kfd
-3 ^ <far> to Yre
-3 ^ <host> -> cme
-3 ^ <host> djh
-3 ^ <host> to buX
-3 ^ <host> 往 clf
-3 ^ <outside> to cnc
-3 ^ <outside> 到 glb
-3 ^ <outside> 打 djg
-3 ^ <outside> 的 jak
-3 ^ <own> flb
-3 ^ <own> from kfd
-3 ^ <server> bgl
-3 ^ <service> <n> bod
-3 ^ <service> from nbe
-3 ^ <service> into ejf
-3 ^ <service> mga
-3 ^ <service> on bmf
-3 ^ <service> to dle
-3 ^ <zone> -> dmd
-3 ^ <zone> ping ahl
-3 ^ <zone> to Xmj
-3 ^ <zone> 上 fje
-3 ^ <zone> 到 agm
-3 ^ <zone> 去 eje
-3 ^ <zone> 用 bmf
-3 ^ <zone> 的 jdg
-3 ^ <zone> 连 gma
-3 ^ ^ <client> lfb
-3 ^ ^ <host> dhi
-3 ^ ^ <outside> Who
-3 ^ ^ <service> dnc
-3 ^ ^ <zone> iic
-3 ^ ^ are kch
-3 ^ ^ client pbd
-3 ^ ^ could hlZ
-3 ^ ^ curl eke
-3 ^ ^ do mec
-3 ^ ^ does lde
-3 ^ ^ for elc
-3 ^ ^ from jeg
-3 ^ ^ has mdd
-3 ^ ^ if mdd
-3 ^ ^ in eek
-3 ^ ^ ip mhZ
-3 ^ ^ is iic
-3 ^ ^ on fke
-3 ^ ^ our gbm
-3 ^ ^ ping hkb
-3 ^ ^ pinging aoe
-3 ^ ^ printer iic
-3 ^ ^ src pZe
-3 ^ ^ the lcf
-3 ^ ^ trace oZf
-3 ^ ^ trying fje
-3 ^ ^ when eej
-3 ^ ^ would hjd
-3 ^ ^ zabbix eel
-3 ^ ^ 从 jgd
-3 ^ ^ 在 fbm
-3 ^ ^ 源 kdf
-3 ^ ^ 给 kcg
-3 ^ any kdf
-3 ^ can teh jZk
-3 ^ can the gdj
-3 ^ customer at mec
-3 ^ customer ebm
-3 ^ does khb
-3 ^ does the kgc
-3 ^ from peZ
-3 ^ from the mec
-3 ^ how come nce
-3 ^ how lde
-3 ^ i bmf
-3 ^ i'm jdh
-3 ^ if mbf
-3 ^ ip <far> bsZ
-3 ^ ip hqW
-3 ^ is fje
-3 ^ maillog Zrc
-3 ^ maillog on Zrc
-3 ^ my lde
-3 ^ nc dle
-3 ^ nc vz eke
-3 ^ nginx jkZ
-3 ^ nginx on jkZ
-3 ^ nobody ihd
-3 ^ nobody on qZc
-3 ^ on ihd
-3 ^ on the dZp
-3 ^ our fXq
-3 ^ outlook on jef
-3 ^ ping from kdf
-3 ^ ping jch
-3 ^ pls nZf
-3 ^ plz pZf
-3 ^ postfix kfe
-3 ^ postfix on kfe
-3 ^ printer mag
-3 ^ seen eej
-3 ^ seen on fej
-3 ^ somebody ldd
-3 ^ suppose -i cdm
-3 ^ suppose idh
-3 ^ tcpdump ddl
-3 ^ tcpdump ni fdk
-3 ^ tcpdump on Zfo
-3 ^ the blf
-3 ^ thunderbird kdf
-3 ^ thunderbird on kcf
-3 ^ trace <client> dkf
-3 ^ users in jeg
-3 ^ users jef
-3 ^ users on jfe
-3 ^ whats lhb
-3 ^ why can't jdf
-3 ^ why cant led
-3 ^ why does eek
-3 ^ why fdk
-3 ^ why is odb
-3 ^ would del
-3 ^ would the ecm
-3 ^ zabbix <server> Zof
-3 ^ zabbix fkc
-3 ^ 为 lcf
-3 ^ 为 啥 jee
-3 ^ 从 cem
-3 ^ 公 lgb
-3 ^ 客 kfd
-3 ^ 客 户 kfd
-3 ^ 我 ibj
-3 ^ 我 在 fcl
-3 ^ 目 anf
-3 ^ 目 的 anf
-3 ^ 请 kfd
-3 ^ 请 问 kfd
-3 a <far> obd
-3 a <host> ipV
-3 a <outside> nae
-3 a <own> fke
-3 a <zone> dkf
-3 a box in nWj
-3 a box jef
-3 a client in ndc
-3 a client mag
-3 a colleague del
-3 a connection dle
-3 a connection to eke
-3 a customer at kfe
-3 a customer ldd
-3 a host in rZc
-3 a host on naf
-3 a host qYe
-3 a laptop ibj
-3 a laptop in rgV
-3 a laptop on dgj
-3 a machine in jja
-3 a machine jja
-3 a packet from lcf
-3 a packet mbf
-3 a pc in mec
-3 a pc obd
-3 a phone nce
-3 a phone on nce
-3 a printer Sug
-3 a syn from kfe
-3 a user qZe
-3 a workstation bji
-3 able <zone> Swe
-3 able clf
-3 able to clf
-3 able to hit aoe
-3 able to open gpX
-3 able to ping flb
-3 able to reach gkc
-3 about ben
-3 accept , does bgl
-3 accept , would sZb
-3 accept <client> mag
-3 accept jef
-3 access denied ejf
-3 access doa
-3 address <far> ilY
-3 address <host> Wjm
-3 address aik
-3 address does cii
-3 address does the cii
-3 allowed <far> djg
-3 allowed ele
-3 allowed out dle
-3 allowed out to dle
-3 an <own> enc
-3 an answer coc
-3 an answer from cnd
-3 an attacker led
-3 an gjd
-3 and <client> ijb
-3 and <host> aof
-3 and <n> bmf
-3 and <n> on ane
-3 and <outside> jef
-3 and <service> ihd
-3 and <zone> Xni
-3 and Zng
-3 answer efj
-3 any <zone> naf
-3 any tSh
-3 any way nbe
-3 anything <zone> kgc
-3 anything oea
-3 anything that nae
-3 app lfc
-3 are <client> ked
-3 are <zone> eld
-3 are fje
-3 arrive <host> Zkj
-3 arrive aki
-3 arrive at dfk
-3 as <server> cfl
-3 as amg
-3 as seen from pcb
-3 as seen pcb
-3 at <far> jfd
-3 at <host> hla
-3 at <own> dkf
-3 at <zone> chj
-3 at all emc
-3 at glb
-3 authentication , idh
-3 away , fdl
-3 away <outside> cfl
-3 away dfk
-3 back dkf
-3 backup <client> jeg
-3 backup <host> reX
-3 backup job led
-3 backup qeX
-3 be <client> uYZ
-3 be <host> cpc
-3 be <outside> kdf
-3 be <own> Txb
-3 be <zone> jdg
-3 be pdZ
-3 be reached qXf
-3 being pcb
-3 between Yrd
-3 box <client> khb
-3 box <host> ddm
-3 box ajj
-3 but <outside> dgj
-3 but jdf
-3 by <client> led
-3 by <host> eke
-3 by <own> Tuf
-3 by <public> dkf
-3 by <service> from ihd
-3 by <service> to bmf
-3 by <zone> iid
-3 by hkc
-3 by the mYh
-3 call Qsj
-3 can <client> dkf
-3 can <client> reach bod
-3 can <gateway> djg
-3 can <host> Ygo
-3 can <outside> kfd
-3 can <own> fje
-3 can <zone> ping gjd
-3 can <zone> reach gpY
-3 can anybody obd
-3 can anybody on obd
-3 can cjh
-3 can get eke
-3 can nobody kgc
-3 can ppl kee
-3 can't <own> gjd
-3 can't <zone> gkc
-3 can't alh
-3 cannot <own> gkc
-3 cannot connect fkd
-3 cannot connect to fkd
-3 cannot dme
-3 cant <client> gid
-3 cant fje
-3 change nga
-3 check : src oZf
-3 check <far> blg
-3 check <host> cmf
-3 check <own> bqb
-3 check gjd
-3 client <own> fkd
-3 client <server> cfl
-3 client ip eke
-3 clients gbk
-3 come <far> taa
-3 come <zone> ibj
-3 come fdl
-3 come in from ndd
-3 comes ebn
-3 coming in from kef
-3 coming in kai
-3 coming lYi
-3 connect <client> ila
-3 connect <far> gck
-3 connect <gateway> ncd
-3 connect <host> gkd
-3 connect <own> fje
-3 connect <server> gdj
-3 connect from kah
-3 connect from unknown kah
-3 connect to <host> gam
-3 connect to host dme
-3 connection <- kee
-3 connection <client> lha
-3 connection <gateway> Yer
-3 connection <host> kee
-3 connection <outside> ici
-3 connection <own> Yqd
-3 connection <server> dfl
-3 connection <zone> hjb
-3 connection jgd
-3 connection refused , dfk
-3 connection refused from gnZ
-3 connection refused jef
-3 connection to dke
-3 connection to the blg
-3 conntrack -l kfd
-3 conntrack <gateway> Zep
-3 conntrack <own> Vrg
-3 conntrack jfe
-3 could <client> hkb
-3 could <host> bpc
-3 cure Ymi
-3 curl <own> qfW
-3 curl iic
-3 customer tVf
-3 deliver <far> dle
-3 deliver dkf
-3 deliver outbound cfl
-3 deliver outbound to cfl
-3 desk <client> ebn
-3 desk gam
-3 destination <client> ngZ
-3 destination <host> ich
-3 destination <host> will kcg
-3 destination <outside> bgl
-3 destination <zone> kgc
-3 destination lce
-3 dmesg bbq
-3 dnat , does mfb
-3 dnat , qgX
-3 dnat : jgd
-3 dnat <outside> bfn
-3 dnat <zone> kfd
-3 do <host> hjc
-3 do <service> Xre
-3 do <service> to glc
-3 do <zone> jdf
-3 do jlY
-3 do packets from kcg
-3 does <client> dkf
-3 does <far> eld
-3 does <gateway> kgc
-3 does <host> ecm
-3 does <outside> ihc
-3 does <own> gjd
-3 does <service> from mgb
-3 does <service> ljY
-3 does <service> to clf
-3 does <zone> -> gjd
-3 does <zone> have eld
-3 does <zone> kcg
-3 does <zone> reach cjh
-3 does anything edl
-3 does traffic from mag
-3 does traffic mag
-3 dport <host> Wgq
-3 dport <n> adp
-3 dport <n> src adp
-3 dport adp
-3 drop , ofZ
-3 drop <client> lce
-3 drop ebn
-3 drop the -i dfj
-3 drop the dfj
-3 e <host> fsV
-3 e <own> foY
-3 e efj
-3 echo jjb
-3 even <gateway> fdl
-3 even cross fej
-3 even fdk
-3 even touch efj
-3 even touch the efj
-3 far as bki
-3 far as the bki
-3 far bki
-3 fetch <far> ckg
-3 fetch akh
-3 fetch updates djg
-3 fetch updates from djg
-3 fine <gateway> dcn
-3 fine <own> emc
-3 fine ejf
-3 for <client> bmf
-3 for <far> dle
-3 for <outside> sbZ
-3 for <own> eqY
-3 for <zone> -> fke
-3 for <zone> kdf
-3 for rbZ
-3 form jee
-3 forward <n> -s eek
-3 forward <n> kai
-3 forward <zone> ngZ
-3 forward nbf
-3 from <client> ejf
-3 from <client> to Voj
-3 from <far> fje
-3 from <far> to dlf
-3 from <gateway> bkh
-3 from <gateway> to anf
-3 from <host> ikb
-3 from <host> to hma
-3 from <outside> dfk
-3 from <outside> for Xre
-3 from <outside> on dkf
-3 from <outside> to bij
-3 from <zone> , agm
-3 from <zone> Xoh
-3 from <zone> into aoe
-3 from <zone> to cjh
-3 from my box lde
-3 from my jeg
-3 from my phone del
-3 from talking dkf
-3 from talking to dkf
-3 from the qVi
-3 fw <zone> efj
-3 fw efj
-3 fwd <zone> eej
-3 fwd drop fej
-3 fwd drop in fej
-3 fwd eej
-3 get <far> jef
-3 get <gateway> ckg
-3 get <host> Wkm
-3 get <outside> lfb
-3 get <own> cjh
-3 get <service> kcf
-3 get <service> on ajj
-3 get <zone> Vpi
-3 get in khb
-3 get out cle
-3 get out to cle
-3 get through bji
-3 get through to cjh
-3 get to bii
-3 get to the ben
-3 gets <own> dnc
-3 gets lgb
-3 gets out fmb
-3 gets out to fna
-3 go <outside> ejf
-3 go eld
-3 go out ejf
-3 go out to ejf
-3 goes iYm
-3 going <host> bem
-3 going out acq
-3 going out to acq
-3 gone , kfd
-3 gone lde
-3 got <zone> tZa
-3 got glb
-3 gw <zone> bgl
-3 gw Ykj
-3 had <outside> ecm
-3 had lbg
-3 hairpin <client> ilZ
-3 hairpin <own> gma
-3 hairpin <zone> Ygo
-3 hairpin iic
-3 has jhd
-3 he <own> fkd
-3 he clf
-3 her jeg
-3 his <far> qac
-3 his oZf
-3 hit ckg
-3 host <client> gWp
-3 host <outside> led
-3 host njW
-3 hosts amh
-3 i <client> ngZ
-3 i <gateway> Zkj
-3 i <outside> bbq
-3 i <own> ejg
-3 i <service> eek
-3 i <zone> obd
-3 i am kgc
-3 i e idi
-3 i see edl
-3 i sit in kfd
-3 i sit pbc
-3 i strip -i fej
-3 i strip fej
-3 i'm <client> qbb
-3 i'm <zone> Xgp
-3 i'm Zdp
-3 i'm sitting jbi
-3 icmp cme
-3 icmp echo cme
-3 if <host> Qrk
-3 if <outside> lfc
-3 if bgl
-3 if i <service> gdj
-3 if i dcn
-3 iif <outside> cfl
-3 iif <outside> oif cgk
-3 in , ndc
-3 in <client> pdb
-3 in <host> fkd
-3 in <outside> out cfl
-3 in ip <client> ejf
-3 in ip <far> cfl
-3 in the gbk
-3 inbound <outside> kde
-3 inbound kdf
-3 into <gateway> from lbg
-3 into <gateway> lbg
-3 into kdf
-3 ip <host> kbh
-3 ip does fej
-3 ip jaj
-3 is <client> lhb
-3 is <far> ihd
-3 is <gateway> dcn
-3 is <host> ecm
-3 is <outside> mag
-3 is <server> dfj
-3 is <service> Yrd
-3 is <service> from nbe
-3 is <service> on apd
-3 is <service> to bne
-3 is <zone> nae
-3 is gal
-3 is it eek
-3 is it our fej
-3 is it the eek
-3 is set glb
-3 is set to glb
-3 is that fdk
-3 is that the fdk
-3 is the dih
-3 it <far> bne
-3 it <gateway> ddm
-3 it <host> fZo
-3 it <outside> lbg
-3 it <own> anf
-3 it <zone> iYm
-3 it gbm
-3 it possible odb
-3 it to Xqf
-3 it to the Xqf
-3 its <client> obd
-3 its <far> Xre
-3 its <host> bgm
-3 its <own> fuS
-3 itself <far> Ypg
-3 itself <host> ajj
-3 itself <outside> lbf
-3 itself get Zng
-3 itself get to Zng
-3 itself jbi
-3 itself open kcg
-3 job naf
-3 kernel : fej
-3 kernel : in fej
-3 kernel <zone> edk
-3 kernel fej
-3 kindly <zone> kfe
-3 kindly confirm kdf
-3 know iZk
-3 lab <client> mfb
-3 lab jfe
-3 label <zone> obd
-3 label lgb
-3 label printer lgb
-3 land <host> edl
-3 land dgj
-3 land on dgj
-3 land on the cgj
-3 laptop <client> djg
-3 laptop <outside> cgk
-3 laptop <zone> eek
-3 laptop bjj
-3 length <client> oad
-3 length <host> fej
-3 length <n> ip fej
-3 length <n> lbg
-3 length <own> gej
-3 length lbg
-3 let <own> gkc
-3 let <zone> Znh
-3 let chi
-3 let through dgk
-3 line <client> wVb
-3 line <n> , ndc
-3 line <n> mfb
-3 line <zone> kch
-3 line nfa
-3 log <host> hid
-3 log hid
-3 logged in led
-3 logged led
-3 logs dmd
-3 lose coc
-3 loses <outside> fek
-3 loses fek
-3 loses its fek
-3 mail <outside> dih
-3 mail <own> ejf
-3 mail <zone> pZd
-3 mail foa
-3 maillog <host> dle
-3 maillog dle
-3 maillog on Umm
-3 make <client> Ypf
-3 make Zim
-3 make it bod
-3 make it to Ypf
-3 masquerade line dle
-3 may <host> alh
-3 may bme
-3 me <gateway> agm
-3 me <zone> eao
-3 me bgl
-3 me whether pda
-3 me whether the odb
-3 mean jja
-3 monitoring kcg
-3 monitoring probe kcg
-3 moved jYl
-3 must <client> lfb
-3 must <server> efj
-3 must ckg
-3 mx <far> fmb
-3 mx bod
-3 mx example glb
-3 my <client> mcd
-3 my <far> pcb
-3 my <zone> jhc
-3 my box tVe
-3 my desk in jfe
-3 my desk mfa
-3 my laptop ofZ
-3 my ndc
-3 nat <client> naf
-3 nat kfc
-3 need nbe
-3 needs <service> Zua
-3 needs bmf
-3 never Yeq
-3 new <client> gal
-3 new <outside> nfa
-3 new <zone> jfd
-3 new kai
-3 nightly qdZ
-3 no <own> fjf
-3 no <zone> gjd
-3 no bfm
-3 nobody eek
-3 node fek
-3 not <outside> jbi
-3 not <own> fqX
-3 not connect djg
-3 not connect to djg
-3 nothing kbh
-3 now taZ
-3 of <far> hid
-3 of <gateway> eoa
-3 of <host> Zpe
-3 of <outside> dgj
-3 of <own> emc
-3 of <service> eoa
-3 off <outside> iYm
-3 off kWm
-3 on <client> qWh
-3 on <gateway> pbc
-3 on <host> hal
-3 on <n> mcf
-3 on <outside> for bmf
-3 on <own> for seW
-3 on <own> from jee
-3 on <own> gjc
-3 on <own> to dfk
-3 on <service> Yfo
-3 on <service> to dmd
-3 on <zone> dgj
-3 on gal
-3 on my jgd
-3 on the <zone> hcj
-3 on the Ylj
-3 one <zone> Wfq
-3 one agm
-3 only <zone> iak
-3 only ebn
-3 open <far> Vsg
-3 open <host> Xmj
-3 open <outside> kbh
-3 open <own> blh
-3 open <service> Zta
-3 open <service> on fna
-3 open <service> to cqa
-3 open <zone> Yeq
-3 open Yep
-3 open connections Ygn
-3 open connections into ckg
-3 opening Upj
-3 opens <service> ckg
-3 opens Zta
-3 or afn
-3 our <client> kiZ
-3 our <far> jib
-3 our <host> fek
-3 our <own> eld
-3 our <service> Zpf
-3 our djg
-3 our monitoring kef
-3 out , cgl
-3 out , 是 dfk
-3 out <client> pYg
-3 out <far> tWd
-3 out <gateway> clf
-3 out <host> lfd
-3 out <outside> bhj
-3 out <zone> nag
-3 out <zone> src oae
-3 out ip <own> dgj
-3 out ip dYq
-3 out mce
-3 out of the jgd
-3 out run on jfe
-3 outbound <far> Zof
-3 outbound <host> gZm
-3 outbound <service> to Vsf
-3 outbound edl
-3 outgoing <own> dkf
-3 outgoing <server> dkf
-3 outgoing miY
-3 over <client> hjc
-3 over <far> enb
-3 over <host> khb
-3 over <own> eke
-3 over <public> cmf
-3 over <service> amg
-3 over <service> at fje
-3 over <service> from Yof
-3 over clf
-3 over udp dle
-3 own cjh
-3 packet <host> erX
-3 packet <own> gma
-3 packet <zone> cjh
-3 packet cii
-3 packets jbj
-3 path inX
-3 pc <client> cqa
-3 pc clf
-3 people <zone> peZ
-3 people piU
-3 phone jhc
-3 ping <client> mbe
-3 ping <far> from jdg
-3 ping <gateway> cji
-3 ping <host> cqa
-3 ping <host> from oZf
-3 ping <outside> iic
-3 ping <own> from obd
-3 ping <own> idh
-3 ping <zone> fna
-3 ping ljZ
-3 ping 不 anf
-3 ping 不 通 bmf
-3 ping 得 Zof
-3 ping 得 到 apd
-3 pinging <client> uZZ
-3 pinging uZZ
-3 plain <service> Zog
-3 plain Xrf
-3 pls : jdg
-3 pls : src jdg
-3 pls <client> lcf
-3 plz obd
-3 poller edl
-3 polls Zng
-3 port <client> jfe
-3 port <gateway> afn
-3 port <host> hjc
-3 port <n> from oae
-3 port <n> hjc
-3 port <n> of clf
-3 port <n> on anf
-3 port <n> to hid
-3 port <outside> dle
-3 port hjc
-3 postfix nbe
-3 postfix on nbe
-3 printer <client> cme
-3 printer cme
-3 probe <far> kfd
-3 probe mce
-3 prometheus ijb
-3 public <own> dsX
-3 public dsX
-3 pull Ytb
-3 query <far> ejf
-3 query <service> at ejf
-3 query <service> ejf
-3 query ejf
-3 ran <client> oea
-3 ran it saa
-3 ran that mbf
-3 ran that on mbf
-3 ran this mfb
-3 ran this on mfb
-3 ran vaX
-3 random <outside> mce
-3 random mce
-3 rcpt <client> pXg
-3 rcpt from led
-3 rcpt from unknown led
-3 rcpt led
-3 reach <own> fkd
-3 reach <public> aof
-3 reach <service> bki
-3 reach <service> on Zli
-3 reach cfm
-3 reach itself aoe
-3 reachability ihd
-3 reachable gna
-3 refused , Yfp
-3 refused <client> ogY
-3 refused <outside> eao
-3 refused jef
-3 relay ncd
-3 remote fje
-3 remove <zone> jbi
-3 remove jbi
-3 resolve <far> djg
-3 resolve djg
-3 resolve names at ejf
-3 resolve names djg
-3 return bfm
-3 rule , kai
-3 rule kai
-3 rules rZc
-3 run <zone> hcj
-3 run qXf
-3 runs miX
-3 same fej
-3 say ecm
-3 says <client> eel
-3 says <own> atY
-3 says <service> XyX
-3 scan mdd
-3 scanner ibj
-3 scans <host> bhk
-3 scans bhk
-3 see <zone> dcm
-3 see occ
-3 send <host> Unm
-3 send bgk
-3 send mail nfa
-3 send out ckg
-3 send out to ckg
-3 sending jhd
-3 sends okU
-3 server <far> Zng
-3 server <outside> lbg
-3 session <host> bgl
-3 session bhk
-3 session to fuT
-3 should dqZ
-3 shows gma
-3 since hdi
-3 sits rZc
-3 snat <own> afn
-3 snat dbo
-3 snat to dbo
-3 snat to source dbo
-3 so fcl
-3 some <outside> led
-3 some kgd
-3 somebody <zone> jef
-3 somebody out neb
-3 somebody out on neb
-3 somebody sitting hdi
-3 somebody sitting in jef
-3 someone <outside> fej
-3 someone jef
-3 someone out gdj
-3 someone out on gdj
-3 source <client> iid
-3 source <host> from pYf
-3 source <host> pcb
-3 source <own> jka
-3 source address dhi
-3 source address does dhi
-3 source ip Xlk
-3 source kia
-3 src <client> ckg
-3 src <client> dst dmd
-3 src <gateway> glb
-3 src <host> dst hal
-3 src <own> fdk
-3 still <far> Xpf
-3 still <gateway> fna
-3 still <host> afn
-3 still <own> gkd
-3 still get eld
-3 still get to flc
-3 straight cdm
-3 subnet jfd
-3 swaks efj
-3 syn <client> kgc
-3 syn <far> fje
-3 syn fje
-3 syn sent mfb
-3 syn sent src mfb
-3 take <outside> gdk
-3 take kZj
-3 take the -i agm
-3 take the agm
-3 taking <outside> Zep
-3 taking Zep
-3 talk <host> dcm
-3 talk Yim
-3 talk to afn
-3 talk to the afn
-3 tcp , qXf
-3 tcp <client> jhc
-3 tcp <far> amf
-3 tcp <gateway> cVw
-3 tcp <host> jhc
-3 tcp <n> , aeo
-3 tcp <n> bqb
-3 tcp <n> from lcf
-3 tcp <n> on Vsf
-3 tcp <n> to Wlm
-3 tcp <zone> pda
-3 tcp gid
-3 tcp session gjd
-3 tcp session to gjd
-3 teh <zone> jfe
-3 teh mfb
-3 test ogY
-3 that <client> mga
-3 that <gateway> gck
-3 that <host> ajj
-3 that <outside> Zil
-3 that <zone> nYh
-3 that Zkj
-3 that arrives gck
-3 that was on mfb
-3 that was qac
-3 that's bkh
-3 the ' -i efk
-3 the ' efk
-3 the <client> kia
-3 the <far> ihd
-3 the <gateway> from jdg
-3 the <gateway> nZg
-3 the <host> box hcj
-3 the <host> dnc
-3 the <host> server clg
-3 the <outside> alh
-3 the <outside> to dkf
-3 the <own> dpa
-3 the <public> eao
-3 the <server> efj
-3 the <service> eke
-3 the <zone> dih
-3 the ejf
-3 the pcs mdd
-3 the people qdZ
-3 the scanner fYp
-3 their hlZ
-3 then <host> fld
-3 then <zone> Zhl
-3 then Zkk
-3 then get dle
-3 then get to gkc
-3 there <far> qZd
-3 there oZf
-3 these gbl
-3 they <own> crZ
-3 they Zhm
-3 this <client> mfb
-3 this <gateway> ebn
-3 this <host> aZt
-3 this <zone> hbk
-3 this fan
-3 this is from odb
-3 this on ffj
-3 this on the cfk
-3 through <host> gpX
-3 through jkZ
-3 thunderbird <zone> nfZ
-3 thunderbird nfa
-3 time jeg
-3 time out fje
-3 timed <client> lcf
-3 timed <gateway> cgk
-3 timed <own> bki
-3 timed <server> eek
-3 timed out , ejf
-3 timeout cfl
-3 times eej
-3 times out eej
-3 to <client> dqZ
-3 to <far> ikb
-3 to <gateway> from mag
-3 to <gateway> gma
-3 to <n> gkb
-3 to <n> on ang
-3 to <outside> jch
-3 to <own> from mec
-3 to <public> Yim
-3 to <service> at clf
-3 to <service> on eje
-3 to <service> to emd
-3 to <zone> ogY
-3 to accept pda
-3 to accept would jef
-3 to anything Tve
-3 to deliver cii
-3 to deliver to cii
-3 to get eel
-3 to ijb
-3 to itself dpb
-3 to know neb
-3 to mail ejf
-3 to print jhd
-3 to talk dmd
-3 to talk to dle
-3 to the aof
-3 to the whole naf
-3 took <outside> cgl
-3 took cgl
-3 towards enb
-3 trace <client> dle
-3 trace <host> cnd
-3 trace <zone> gkd
-3 trace cme
-3 traffic <zone> rWe
-3 traffic xWZ
-3 udp <client> mag
-3 udp <far> Pxg
-3 udp <gateway> bnf
-3 udp <n> , hbk
-3 udp <n> from mce
-3 udp <n> hid
-3 udp <n> on bsZ
-3 udp <n> to Zpe
-3 udp <own> blg
-3 udp <zone> lcf
-3 udp gjd
-3 up <host> Zgn
-3 up <zone> mdd
-3 up egj
-3 up on Ygo
-3 up on the Ygo
-3 us dfl
-3 use <public> jbi
-3 use hbk
-3 user , rip uTf
-3 user , uTf
-3 user <far> vRg
-3 user <zone> eld
-3 user hhd
-3 users cle
-3 vz fmc
-3 vz w <n> flc
-3 vz w flc
-3 want dmd
-3 wants <far> Zng
-3 wants <host> bji
-3 wants <service> anf
-3 wants Xni
-3 wants to bjj
-3 was <client> pdZ
-3 was <zone> cgl
-3 was bji
-3 way <outside> enc
-3 way jia
-3 way out enc
-3 way out to enc
-3 we <outside> bfm
-3 we <zone> oZf
-3 we add lde
-3 we add the lde
-3 what <outside> lfc
-3 when <client> kfd
-3 when <outside> bZs
-3 when <own> erX
-3 when it Zil
-3 when jgd
-3 when sending dhi
-3 when they emc
-3 whether <zone> gdi
-3 whether hosts mag
-3 which <zone> lfc
-3 which lgb
-3 which rule jdf
-3 while bgm
-3 why ngY
-3 will kia
-3 with <outside> uVe
-3 with the Zmh
-3 without gan
-3 work cfl
-3 would <client> reach foZ
-3 would <far> kee
-3 would <host> hmY
-3 would <outside> fdk
-3 would <own> glb
-3 would <zone> dke
-3 would <zone> reach ejf
-3 would change for pcb
-3 would change pcb
-3 would jch
-3 would that occ
-3 you iZl
-3 一 <client> dmd
-3 一 <far> ddn
-3 一 <outside> lcf
-3 一 <zone> lde
-3 一 cii
-3 一 下 , lde
-3 一 下 : kee
-3 一 下 mdd
-3 一 条 kbh
-3 上 , hXo
-3 上 <far> fjf
-3 上 <gateway> fek
-3 上 <host> hXo
-3 上 <outside> dle
-3 上 <own> dmd
-3 上 不 djg
-3 上 不 了 djg
-3 下 , gck
-3 下 <client> fld
-3 下 <host> fma
-3 下 <outside> llV
-3 下 <zone> aji
-3 下 <zone> 到 fkc
-3 下 bji
-3 不 <host> ean
-3 不 <own> eoa
-3 不 <public> ffj
-3 不 hci
-3 不 会 jdf
-3 不 是 dcn
-3 不 能 上 enb
-3 不 能 用 djf
-3 不 通 bgm
-3 个 : gdj
-3 个 : in cel
-3 个 <zone> jfe
-3 个 lfc
-3 为 <client> ocb
-3 为 <zone> rfW
-3 主 <outside> enb
-3 主 <zone> bgl
-3 主 cjh
-3 主 动 Znh
-3 主 动 往 dle
-3 主 动 连 dhj
-3 么 <own> dle
-3 么 cjh
-3 之 <client> kfc
-3 之 <zone> dgj
-3 之 jbi
-3 之 后 , jbi
-3 之 后 jbi
-3 了 <gateway> fbm
-3 了 <outside> Yfp
-3 了 <zone> jfd
-3 事 bij
-3 交 jjb
-3 人 <own> cle
-3 人 hid
-3 人 访 gkd
-3 人 访 问 gkd
-3 什 Zhm
-3 什 么 Zhm
-3 什 么 用 enb
-3 从 <client> <service> fje
-3 从 <client> aoe
-3 从 <far> fje
-3 从 <gateway> Xsd
-3 从 <outside> <service> ekd
-3 从 <outside> fmb
-3 从 <outside> 连 goY
-3 从 <own> ejf
-3 从 <zone> ici
-3 从 <zone> 到 dob
-3 从 Ynh
-3 以 <outside> efj
-3 以 <zone> gjd
-3 以 后 , mec
-3 以 后 mec
-3 以 连 akh
-3 以 连 到 akh
-3 们 pcb
-3 件 , fdk
-3 件 Wrg
-3 会 <host> Ycs
-3 会 jdg
-3 信 <own> cme
-3 信 cme
-3 像 <client> kgc
-3 像 jgd
-3 写 dnc
-3 写 的 enb
-3 出 <far> neb
-3 出 <outside> eke
-3 出 jhc
-3 出 去 ekf
-3 出 去 到 amg
-3 出 得 dle
-3 出 得 去 dlf
-3 删 <client> obd
-3 到 <client> qdZ
-3 到 <far> dmd
-3 到 <gateway> cih
-3 到 <host> , kcf
-3 到 <host> ena
-3 到 <outside> gkc
-3 到 <own> , Xer
-3 到 <own> bme
-3 到 <zone> alh
-3 到 hmZ
-3 到 ip <client> enc
-3 到 ip gmb
-3 到 我 fkd
-3 到 我 们 fkd
-3 到 这 fjf
-3 到 这 台 fjf
-3 前 ldd
-3 加 bdo
-3 加 上 -i dfk
-3 加 上 ben
-3 务 <client> fje
-3 务 fje
-3 动 <client> kkY
-3 动 去 dle
-3 动 去 连 dle
-3 动 访 dnc
-3 动 访 问 dnc
-3 动 连 eje
-3 包 , dgj
-3 包 <client> pad
-3 包 <gateway> dgj
-3 包 fZo
-3 去 <outside> Ykj
-3 去 <zone> lfc
-3 去 jib
-3 去 掉 , lfc
-3 去 掉 lfc
-3 去 访 dmd
-3 去 访 问 dmd
-3 反 iic
-3 发 <own> fkd
-3 发 信 ejf
-3 口 , cii
-3 口 , 从 fej
-3 口 <gateway> bfm
-3 口 <n> oXg
-3 口 ijb
-3 口 ip kee
-3 口 ip 是 kee
-3 台 <client> kfd
-3 同 <outside> dfj
-3 同 <own> eld
-3 同 <zone> fcl
-3 同 Zil
-3 同 事 fek
-3 同 事 在 kcf
-3 同 事 用 djg
-3 同 事 说 ahl
-3 后 <host> dZq
-3 后 <outside> nkW
-3 后 <zone> hjc
-3 后 bhk
-3 否 bmf
-3 否 访 anf
-3 否 访 问 anf
-3 啥 khc
-3 器 ckg
-3 在 <outside> Yfp
-3 在 <own> djg
-3 在 lbg
-3 地 glc
-3 地 址 glc
-3 地 址 是 kee
-3 址 idh
-3 填 <own> emc
-3 外 jdg
-3 完 <client> inY
-3 完 <outside> kdf
-3 完 jhd
-3 完 以 kfe
-3 完 以 后 kfe
-3 客 <client> pbd
-3 客 <far> kgc
-3 客 gbl
-3 客 户 gbl
-3 客 户 端 obd
-3 就 是 fje
-3 己 <outside> clf
-3 己 <own> gjd
-3 己 fke
-3 己 能 ckf
-3 己 能 上 dkf
-3 师 dfk
-3 开 <own> , agm
-3 开 kcg
-3 录 rXe
-3 志 : fej
-3 志 : in fej
-3 忙 <gateway> cgk
-3 忙 看 下 jdf
-3 想 <host> jgd
-3 想 <service> Zng
-3 想 <service> 到 blg
-3 想 gjc
-3 想 访 cod
-3 想 访 问 cod
-3 成 <client> , lgb
-3 成 <outside> kgc
-3 成 <zone> jgd
-3 成 accept , jgd
-3 成 accept jgd
-3 成 mga
-3 我 <client> led
-3 我 <zone> hcj
-3 我 们 cgj
-3 户 <client> lde
-3 户 <own> eke
-3 户 <zone> bgl
-3 户 打 fje
-3 户 打 开 fje
-3 户 端 lbg
-3 户 端 是 mdd
-3 户 访 gjd
-3 户 访 问 gjd
-3 打 <client> hjc
-3 打 <host> bji
-3 打 <own> efj
-3 打 ahl
-3 打 不 eej
-3 打 不 开 emc
-3 打 印 eke
-3 打 印 机 flb
-3 扫 gdj
-3 抓 kgc
-3 报 <own> fld
-3 拒 dgj
-3 拿 flc
-3 掉 rYd
-3 接 <client> ckg
-3 接 <gateway> foY
-3 接 <host> gpX
-3 接 <service> dke
-3 接 <service> 到 dke
-3 接 <zone> cdn
-3 接 Zpe
-3 接 ping clf
-3 接 打 gjd
-3 接 打 到 gnZ
-3 接 访 amg
-3 接 访 问 amg
-3 推 cnd
-3 收 <client> jhb
-3 收 <own> dnc
-3 收 <server> dfj
-3 收 kfd
-3 收 不 ncd
-3 收 不 到 ncd
-3 收 信 , dfk
-3 教 dcn
-3 数 <client> fje
-3 数 fje
-3 数 据 fje
-3 文 hcj
-3 时 , ecm
-3 时 <gateway> eZp
-3 是 <client> mag
-3 是 <gateway> cbp
-3 是 <host> eao
-3 是 fZn
-3 有 nce
-3 服 <client> fkd
-3 服 hla
-3 服 务 fkd
-3 服 务 端 dkf
-3 本 <client> pfY
-3 本 <host> ckf
-3 本 gkc
-3 本 机 flc
-3 本 机 ip mec
-3 机 <host> emc
-3 机 <outside> kja
-3 机 <zone> tbY
-3 机 gkd
-3 机 器 是 pXf
-3 机 访 gmb
-3 机 访 问 gmb
-3 条 <zone> gbl
-3 条 gbl
-3 来 aqc
-3 查 tcX
-3 样 cfl
-3 桌 <client> cnd
-3 桌 面 到 ajj
-3 正 gkd
-3 段 Zsb
-3 比 <far> eje
-3 比 eje
-3 比 如 eje
-3 比 如 到 eje
-3 没 <zone> kee
-3 没 kfe
-3 没 了 , led
-3 没 了 led
-3 没 有 fbm
-3 没 有 对 kcf
-3 法 dle
-3 源 kZi
-3 用 <host> Uvd
-3 用 <own> fje
-3 用 <service> Yre
-3 用 <service> 连 eld
-3 用 户 在 fdj
-3 电 <client> kib
-3 电 <public> eek
-3 电 脑 是 mbf
-3 电 脑 用 efj
-3 的 <client> lYj
-3 的 <far> dle
-3 的 <gateway> lZi
-3 的 <host> kcg
-3 的 <n> , fej
-3 的 <n> kdf
-3 的 <n> 对 jff
-3 的 <own> bra
-3 的 <service> , hYn
-3 的 <service> kYk
-3 的 <zone> eek
-3 的 client ejf
-3 的 dnat fcm
-3 的 fdk
-3 的 ip pad
-3 的 ip 是 pad
-3 的 人 fna
-3 的 人 用 chj
-3 的 是 Ypf
-3 的 话 , jgd
-3 的 话 jgd
-3 目 cle
-3 目 的 ejf
-3 目 的 是 ejf
-3 直 <host> flc
-3 直 <own> glb
-3 直 dkf
-3 直 接 dkf
-3 直 接 打 gkc
-3 看 <client> khb
-3 看 <host> bkg
-3 看 <zone> nZf
-3 看 ihd
-3 看 下 iic
-3 看 到 ip ibj
-3 确 kef
-3 确 认 : kef
-3 确 认 kef
-3 端 <gateway> hZn
-3 端 <zone> kgc
-3 端 jef
-3 端 口 , kfe
-3 端 口 mbf
-3 网 <client> kib
-3 网 <far> dkg
-3 网 <host> bfm
-3 网 jbi
-3 网 段 lcf
-3 网 段 去 amg
-3 老 kee
-3 能 <client> btY
-3 能 <far> dmd
-3 能 <outside> amh
-3 能 <public> amg
-3 能 <service> dnd
-3 能 <service> 到 clf
-3 能 <service> 通 gma
-3 能 <zone> blf
-3 能 bij
-3 能 ping eje
-3 能 ping 通 eje
-3 能 连 到 grW
-3 能 通 fkc
-3 能 通 过 fkc
-3 脑 <client> gdi
-3 脑 <own> clf
-3 脑 用 <public> djg
-3 脑 用 djg
-3 自 <far> ejf
-3 自 <outside> ben
-3 自 Yim
-3 自 己 Yim
-3 自 己 往 eke
-3 行 <outside> fbm
-3 行 <zone> cjh
-3 行 <zone> 到 cjh
-3 行 的 -i efj
-3 行 的 efj
-3 补 <outside> cfl
-3 补 jfe
-3 补 上 -i cfl
-3 补 上 cfl
-3 被 <host> eek
-3 被 Yfp
-3 要 <client> doc
-3 要 <host> bfl
-3 要 Wjn
-3 要 访 emc
-3 要 访 问 emc
-3 认 emd
-3 让 hdj
-3 让 不 hdj
-3 让 不 让 hdj
-3 许 aki
-3 访 foZ
-3 访 问 <public> bmf
-3 访 问 asa
-3 访 问 到 coc
-3 请 <client> lkX
-3 请 <outside> jff
-3 请 <zone> ben
-3 请 问 <zone> bcp
-3 请 问 从 kee
-3 走 <gateway> dfk
-3 走 <n> Xmj
-3 走 <own> fjd
-3 走 <service> eej
-3 走 <service> 到 fje
-3 走 agm
-3 走 的 fma
-3 边 <client> dkf
-3 边 Zqd
-3 过 <gateway> fVs
-3 过 iak
-3 还 <far> fkd
-3 还 <outside> dkf
-3 还 <own> gkc
-3 还 djg
-3 还 能 access glc
-3 还 能 fje
-3 还 能 上 dfk
-3 还 能 连 gkc
-3 这 <client> ldd
-3 这 <zone> Xeq
-3 这 台 jee
-3 这 台 是 jee
-3 这 条 fej
-3 进 <own> fkd
-3 连 <host> flc
-3 连 <server> eej
-3 连 hjc
-3 连 不 glc
-3 连 不 上 glb
-3 连 我 fld
-3 连 我 们 fld
-3 连 接 到 eej
-3 连 的 ihd
-3 连 的 是 ihd
-3 通 fej
-3 邮 <own> fke
-3 邮 <server> fej
-3 邮 anf
-3 邮 件 , fej
-3 邮 件 anf
-3 部 mkW
-3 配 <own> dkf
-3 配 djg
-3 配 的 djg
-3 配 的 是 djg
-3 里 bij
-3 问 <client> gkc
-3 问 <host> ich
-3 问 <own> emd
-3 问 <zone> jkZ
-3 问 <zone> 到 enb
-3 问 不 dkf
-3 问 不 了 dkf
-3 面 dfk
-4 ' occ
-4 'connection emc
-4 's dih
-4 , <client> nhZ
-4 , <far> khb
-4 , <gateway> Rpn
-4 , <outside> idh
-4 , <own> eld
-4 , <public> Yjl
-4 , <server> dfl
-4 , <zone> efj
-4 -i icj
-4 -j <own> cfl
-4 -j hbj
-4 : <- kee
-4 : <client> nYh
-4 : <far> kZk
-4 : <gateway> led
-4 : <host> djg
-4 : <outside> caq
-4 : <own> dnb
-4 : <server> fej
-4 ; mga
-4 <client> <client> hla
-4 <client> <far> jic
-4 <client> <outside> nag
-4 <client> <own> flc
-4 <client> <server> fao
-4 <client> <zone> jWn
-4 <client> mdd
-4 <far> <gateway> Ygo
-4 <far> <host> Zrc
-4 <far> <own> dpa
-4 <far> dcn
-4 <gateway> <client> kcg
-4 <gateway> <gateway> flc
-4 <gateway> <host> Xin
-4 <gateway> <outside> lbg
-4 <gateway> kee
-4 <host> <client> ohX
-4 <host> <far> jlY
-4 <host> <gateway> dem
-4 <host> <own> dhi
-4 <host> <public> dhi
-4 <host> iic
-4 <n> <- gal
-4 <n> <client> kee
-4 <n> <far> fje
-4 <n> <gateway> cii
-4 <n> <host> eld
-4 <n> <outside> ihc
-4 <n> <own> dcn
-4 <n> <server> Zfn
-4 <n> <zone> mZh
-4 <outside> <client> mdd
-4 <outside> <far> pad
-4 <outside> <gateway> Wqh
-4 <outside> <host> ejf
-4 <outside> <outside> Sfv
-4 <outside> <own> coc
-4 <outside> <zone> jkZ
-4 <outside> kia
-4 <own> <client> kde
-4 <own> <far> obc
-4 <own> <gateway> Wfr
-4 <own> <outside> ncd
-4 <own> <own> gam
-4 <own> jdg
-4 <public> miY
-4 <server> <gateway> efj
-4 <server> <outside> dkf
-4 <server> <own> fkd
-4 <server> <zone> jja
-4 <server> ikZ
-4 <service> <client> iqU
-4 <service> <gateway> clf
-4 <service> <host> dii
-4 <service> <outside> nZg
-4 <service> <own> djg
-4 <service> <public> ddm
-4 <zone> <client> hdj
-4 <zone> <far> lde
-4 <zone> <gateway> cjh
-4 <zone> <host> cnd
-4 <zone> <outside> Xkl
-4 <zone> <public> ckg
-4 <zone> <server> fan
-4 <zone> <zone> nce
-4 <zone> jja
-4 ? <host> cme
-4 ? <outside> qhV
-4 ? <own> dob
-4 ? djg
-4 ^ <client> ihc
-4 ^ <gateway> lcf
-4 ^ <host> naf
-4 ^ <own> eoa
-4 ^ <public> emc
-4 ^ <server> fdj
-4 ^ <zone> fjd
-4 a <client> ckg
-4 a <gateway> cji
-4 a <host> dkf
-4 a <outside> mga
-4 a <own> eke
-4 a <zone> jUp
-4 able <client> cnd
-4 able <gateway> fkd
-4 able <host> dih
-4 able <zone> dle
-4 able djg
-4 about ejf
-4 accept <client> xZW
-4 accept <host> flc
-4 accept <outside> aeo
-4 accept <zone> hYm
-4 accept gdj
-4 access Zjl
-4 add <zone> ofZ
-4 add lgb
-4 added Vip
-4 adding <zone> jee
-4 adding kfe
-4 after <client> njX
-4 all fbm
-4 allowed eld
-4 am led
-4 an <host> Uue
-4 and <client> mlW
-4 and <gateway> ffj
-4 and <zone> mec
-4 answer gck
-4 any <outside> fna
-4 any cpc
-4 anything hla
-4 append <zone> ecm
-4 append ici
-4 are nga
-4 arrives <own> flc
-4 arrives flc
-4 arriving <own> clf
-4 arriving dkf
-4 as <gateway> fek
-4 assume reX
-4 at <client> eoa
-4 at <gateway> Vcv
-4 at <own> gjd
-4 at <zone> sYc
-4 at gjd
-4 back idi
-4 be <host> Zqe
-4 be <zone> jjZ
-4 before jch
-4 being bhk
-4 box jZk
-4 browse foa
-4 but cbp
-4 by <client> rcZ
-4 by <host> Zhm
-4 by <zone> qWg
-4 by kai
-4 can <client> liZ
-4 can <far> bmf
-4 can <gateway> efj
-4 can kdf
-4 can't <own> Yrd
-4 can't <zone> Xni
-4 can't hXo
-4 cannot <server> gdj
-4 cannot Zjk
-4 cant <host> cgk
-4 cant <zone> ctW
-4 cant clf
-4 change Tir
-4 check <zone> eke
-4 client <own> dkf
-4 client hlb
-4 clients jlY
-4 close <own> gqV
-4 close gqV
-4 colleague <client> nga
-4 colleague led
-4 comes ich
-4 coming <own> aoe
-4 coming aoe
-4 connect <gateway> eZo
-4 connect <own> Zqd
-4 connect bij
-4 connection <client> qfX
-4 connection <gateway> dgk
-4 connection <outside> dao
-4 connection <own> aki
-4 connection <server> eek
-4 connection <zone> aik
-4 connection kdf
-4 could <host> fek
-4 could <outside> jch
-4 could <zone> epZ
-4 could hcj
-4 curl <own> gck
-4 curl gcj
-4 delete <outside> mZh
-4 delete oYg
-4 deliver ahm
-4 desk jhc
-4 destination eek
-4 directly cdn
-4 dnat <client> hdi
-4 dnat <outside> ebm
-4 dnat <own> aoe
-4 dnat dhi
-4 do <client> enc
-4 do <host> Zdq
-4 do <outside> gma
-4 do <zone> vXa
-4 do ejf
-4 does <client> qYe
-4 does <gateway> gam
-4 does <host> dhi
-4 does <outside> kjZ
-4 does <own> gkc
-4 does dgj
-4 dport <host> cgk
-4 dport dfk
-4 drop <outside> fje
-4 echo cme
-4 effect <host> gnZ
-4 effect gnZ
-4 end <host> cfl
-4 established <own> fsV
-4 established cra
-4 even <outside> gTt
-4 ever fej
-4 example icj
-4 failed <host> glb
-4 fetch <own> bmf
-4 fetch Ujo
-4 fine dfk
-4 fix gnZ
-4 for <client> taZ
-4 for <far> lgb
-4 for <host> jch
-4 for <own> bji
-4 for <zone> dle
-4 for jdg
-4 forward <host> cme
-4 forward <zone> Xfq
-4 forward Ykk
-4 foxmail <own> fje
-4 from <client> gpX
-4 from <gateway> fan
-4 from <host> Uyb
-4 from <own> elc
-4 from <zone> cfk
-4 from Zof
-4 get <far> Xqf
-4 get <host> Uvd
-4 get <own> fje
-4 get <zone> joU
-4 get jqT
-4 gets <own> ape
-4 gets jge
-4 gives gYo
-4 goes <zone> lgb
-4 goes jaj
-4 got gck
-4 gw Zfp
-4 hand mdd
-4 hangs agm
-4 happens bne
-4 has <client> oea
-4 has <server> Xer
-4 has <zone> ofZ
-4 has miY
-4 he fej
-4 her ljZ
-4 here <zone> bfm
-4 here Zjk
-4 hi <client> kfc
-4 hi kfc
-4 his cnd
-4 hit Yeq
-4 host <client> cfl
-4 host fbm
-4 how <zone> tgT
-4 how nce
-4 i <client> fej
-4 i <far> ekf
-4 i <host> abr
-4 i <outside> ahl
-4 i <own> enb
-4 i <zone> nbe
-4 i afn
-4 i'm hid
-4 icmp <client> kfd
-4 icmp ijb
-4 id Xfr
-4 if <client> ijc
-4 if <own> btY
-4 if <zone> kdf
-4 in <client> ngZ
-4 in <far> gkc
-4 in <gateway> ika
-4 in <host> Zmh
-4 in <own> fna
-4 in <zone> eYp
-4 instead jhc
-4 into mfb
-4 iptables <zone> qfX
-4 iptables lfc
-4 is <client> dnb
-4 is <far> nbe
-4 is <gateway> Ypf
-4 is <outside> kbh
-4 is <own> eke
-4 is hid
-4 it <far> anf
-4 it <gateway> eWs
-4 it <host> cjh
-4 it <outside> ici
-4 it <own> emc
-4 it <zone> ndc
-4 its <client> dnc
-4 its <far> ckg
-4 its <host> Zkj
-4 its clf
-4 itself <far> Zng
-4 itself <host> aki
-4 itself <outside> gkc
-4 itself fje
-4 just <gateway> gZn
-4 just occ
-4 kernel <zone> fej
-4 kernel fej
-4 laptop <client> nbe
-4 laptop <own> dnc
-4 laptop kia
-4 length <client> dgj
-4 length <far> Zgn
-4 length <host> fmb
-4 length <zone> Sgu
-4 length ajj
-4 let ckg
-4 lets Yjl
-4 like lfc
-4 line <client> tXc
-4 line <far> cbp
-4 line <host> Zjk
-4 line <zone> oZf
-4 line cnc
-4 logs jfe
-4 mail <own> clf
-4 mails bgl
-4 make kib
-4 martian <client> jef
-4 martian kgc
-4 masquerade <own> fje
-4 masquerade <zone> qdZ
-4 masquerade pda
-4 may flc
-4 me ndc
-4 mean fdk
-4 monitoring <far> mfb
-4 monitoring nhZ
-4 morning nfa
-4 moved <zone> rZc
-4 moved nfa
-4 must <own> clf
-4 must <server> gdj
-4 must bmf
-4 mx <far> ekd
-4 mx eke
-4 my <client> neb
-4 my <own> Ztb
-4 my <zone> lfc
-4 my mcf
-4 nat ldd
-4 nc <host> cgk
-4 need kWm
-4 needs <host> Xpg
-4 needs anf
-4 never oae
-4 new eke
-4 nmap <own> Znf
-4 nmap ihd
-4 no <zone> mXj
-4 no lhb
-4 nobody apd
-4 not ecm
-4 nothing Xho
-4 of <client> rac
-4 of <gateway> Xho
-4 of <outside> jdg
-4 of <zone> nea
-4 of neb
-4 off <zone> lah
-4 off gWq
-4 oif <client> jef
-4 oif <far> pYe
-4 oif ndc
-4 on <client> ofZ
-4 on <far> nec
-4 on <gateway> iVp
-4 on <host> atZ
-4 on <outside> gdj
-4 on <own> enb
-4 on <zone> oUk
-4 on lhb
-4 once <outside> kee
-4 once agm
-4 one <outside> jfe
-4 one mec
-4 open <client> kmW
-4 open <host> Xer
-4 open <outside> kee
-4 open <own> dle
-4 open hbk
-4 opened cme
-4 opening ejf
-4 opens <own> bij
-4 opens ahm
-4 other miZ
-4 our <client> ljY
-4 our <far> vcV
-4 our <host> rab
-4 our <own> eoa
-4 our <zone> kgc
-4 our njW
-4 out <client> pVh
-4 out <far> kfd
-4 out <gateway> bkh
-4 out <outside> dpa
-4 out <own> dob
-4 out <zone> dao
-4 out gdj
-4 outbound <host> sXd
-4 outbound mfa
-4 outlook <own> dmd
-4 outlook <server> fek
-4 over <own> Wse
-4 over jfe
-4 own <own> ejf
-4 own ejf
-4 packet <client> Yqd
-4 packet <host> aqb
-4 packet <zone> ndc
-4 packet jja
-4 packets Ymi
-4 pc <own> fje
-4 pcs fje
-4 permitted Ynh
-4 ping <client> jmX
-4 ping <gateway> epY
-4 ping <host> dmd
-4 ping <zone> dap
-4 ping afn
-4 please ncd
-4 pls <far> ejf
-4 pls <host> dmd
-4 pls <own> eje
-4 pls mec
-4 plz eje
-4 policy <outside> jch
-4 policy <zone> ked
-4 policy kdf
-4 port <client> qac
-4 port <far> sVg
-4 port <gateway> cYr
-4 port <host> dcn
-4 port <outside> Zik
-4 port <own> Uuf
-4 port <zone> rac
-4 postrouting <host> eXr
-4 postrouting eZp
-4 ppl djh
-4 prerouting <own> ejf
-4 prerouting <zone> cfl
-4 prerouting ejf
-4 printer <client> enb
-4 printer cjh
-4 probe bii
-4 public <own> fna
-4 public dih
-4 pull Xpg
-4 push emc
-4 put <zone> jfe
-4 put jfe
-4 question kfd
-4 quic <outside> jef
-4 reach alh
-4 real lde
-4 recv <own> grV
-4 recv grV
-4 refused <client> qeY
-4 refused <outside> efj
-4 refused jdf
-4 relay <host> jfe
-4 relay anf
-4 reply lha
-4 right obc
-4 rip <host> emc
-4 rip emc
-4 root <own> fkd
-4 root fkd
-4 route nZg
-4 rule fcl
-4 rules <own> gkc
-4 rules gkc
-4 s Ygo
-4 saddr <client> cpa
-4 saddr <own> gjd
-4 same <outside> dXs
-4 same cWu
-4 say dhi
-4 says <own> dle
-4 says jib
-4 scan eke
-4 scanner fje
-4 scans <host> dmd
-4 scans dmd
-4 see Zmh
-4 send <far> Zng
-4 send chk
-4 sent <far> YvZ
-4 sent <host> dsX
-4 sent <own> foY
-4 sent fpX
-4 server <own> gnZ
-4 server <public> eld
-4 server clf
-4 set <own> dkf
-4 set ddm
-4 should eYq
-4 show Zqe
-4 since <zone> gck
-4 since fnb
-4 sits kai
-4 so <outside> hla
-4 so <own> fnZ
-4 so <zone> fek
-4 some <outside> jfd
-4 somebody jgd
-4 someone <own> dkf
-4 someone cii
-4 source <host> fje
-4 spins bVv
-4 src Wuc
-4 ssl amg
-4 still <far> Utf
-4 still <outside> mbf
-4 still <own> dpb
-4 still hla
-4 stop bii
-4 suppose <outside> ejf
-4 suppose <zone> fej
-4 syn <host> fWr
-4 syn <own> dle
-4 syn jdh
-4 take <outside> cgk
-4 take kXl
-4 talk cii
-4 talks Xsd
-4 tcp <client> hkb
-4 tcp <gateway> agm
-4 tcp <outside> kib
-4 tcp <own> cme
-4 tcp <zone> lah
-4 team jai
-4 tell <gateway> bgl
-4 tell fej
-4 that <gateway> bar
-4 that <host> hjc
-4 that <outside> lfc
-4 that <own> ZwX
-4 that <zone> dcm
-4 the <client> pXg
-4 the <far> bsZ
-4 the <gateway> Yog
-4 the <host> lce
-4 the <outside> fke
-4 the <own> dqZ
-4 the <server> cYs
-4 the <zone> pUk
-4 their cqa
-4 then <host> fej
-4 then <own> fpY
-4 there ncd
-4 they <host> ddm
-4 they bbp
-4 thinking bfm
-4 this jfd
-4 through gYn
-4 thunderbird <own> dnc
-4 thunderbird ajj
-4 ticket <client> nbf
-4 ticket mec
-4 time kYk
-4 timed <client> neb
-4 timed <gateway> dgj
-4 to <client> cme
-4 to <far> hjc
-4 to <gateway> hal
-4 to <host> bcp
-4 to <outside> ijb
-4 to ahl
-4 told qdZ
-4 trace kfe
-4 traffic <far> Zpd
-4 traffic <zone> emc
-4 traffic eke
-4 udp <client> bii
-4 udp <far> Vrg
-4 udp <gateway> kgd
-4 udp <host> qbb
-4 udp <outside> gam
-4 udp <own> bpc
-4 udp <zone> nZf
-4 udp lfd
-4 unreplied <far> gdk
-4 unreplied <own> gZn
-4 unreplied gZn
-4 up ldd
-4 upstream dcn
-4 us bij
-4 use <host> Yrc
-4 use <own> eao
-4 use Zjk
-4 user anf
-4 users apd
-4 vlan eoa
-4 vz <client> ldf
-4 vz obd
-4 want Zkj
-4 wants <host> Ylj
-4 wants Zhm
-4 was qdZ
-4 way ocd
-4 we <outside> hbk
-4 we <zone> pXh
-4 went jef
-4 were gdj
-4 what <client> mec
-4 what <far> foa
-4 what <zone> kgc
-4 what bod
-4 when <client> maf
-4 when <far> fkd
-4 when <outside> hYn
-4 when <own> enb
-4 when <zone> kcg
-4 whether <zone> jgd
-4 which <host> Xmj
-4 which Xoh
-4 while hZm
-4 why <host> dfk
-4 why <own> gjd
-4 will <own> fjd
-4 will gma
-4 with <own> ejf
-4 with ika
-4 without jdg
-4 work ndc
-4 works <outside> Vdu
-4 works Wlk
-4 workstation Ylj
-4 would <far> jch
-4 would <host> fke
-4 would <outside> chj
-4 would <own> dsW
-4 you <client> lfb
-4 you <server> efj
-4 一 <host> fpY
-4 一 <outside> nfZ
-4 一 <own> fnZ
-4 一 <zone> ebn
-4 一 efj
-4 上 <client> rab
-4 上 <own> Yqe
-4 上 mce
-4 下 <gateway> bgl
-4 不 <gateway> fcl
-4 不 <host> arb
-4 不 <outside> gjd
-4 不 <own> glc
-4 不 bkg
-4 个 Yjl
-4 为 <own> epZ
-4 为 bhj
-4 主 <client> kkY
-4 主 <outside> Zsb
-4 么 <outside> cdo
-4 么 dem
-4 也 <outside> bgm
-4 也 ben
-4 了 <outside> Xll
-4 了 <zone> scY
-4 了 mhY
-4 事 <own> fje
-4 事 lde
-4 人 <own> fje
-4 什 bne
-4 从 <client> Zrc
-4 从 <gateway> gkc
-4 从 <host> doa
-4 从 Vqg
-4 他 <own> anf
-4 他 mec
-4 以 lZi
-4 们 afn
-4 件 <own> Ypf
-4 件 bne
-4 会 <host> del
-4 会 efj
-4 体 lbg
-4 信 <far> ckg
-4 信 <server> cen
-4 信 ckg
-4 内 <host> cii
-4 内 cii
-4 写 jfe
-4 到 <client> pbc
-4 到 <far> dqY
-4 到 <host> cgk
-4 到 jaj
-4 加 <client> lkX
-4 加 <zone> fdj
-4 动 clf
-4 助 ihd
-4 包 <client> lgb
-4 卡 gck
-4 印 lce
-4 去 nbe
-4 反 led
-4 发 <own> dld
-4 发 nZg
-4 口 Yfp
-4 可 bhk
-4 台 <client> mdd
-4 同 <client> hla
-4 同 <own> fje
-4 同 djg
-4 后 <own> fdk
-4 吗 clf
-4 否 lgc
-4 啥 fck
-4 回 ebn
-4 在 <host> Zta
-4 在 <outside> gcj
-4 在 <own> ejf
-4 在 nga
-4 址 <own> dme
-4 址 kjZ
-4 好 <outside> kdf
-4 好 ncd
-4 如 mfa
-4 完 <own> fpX
-4 完 hla
-4 客 <client> lde
-4 客 <own> bnd
-4 客 jdg
-4 对 Ynh
-4 就 <host> jch
-4 就 jdg
-4 己 <client> amg
-4 己 <own> glc
-4 己 ena
-4 帮 <gateway> del
-4 开 <host> cYs
-4 开 hWp
-4 影 kgc
-4 志 gnZ
-4 忙 jbi
-4 想 <host> Yil
-4 想 Xlk
-4 成 <zone> oea
-4 成 ncd
-4 我 <client> rab
-4 我 kai
-4 户 <client> mhY
-4 户 <own> gkc
-4 户 dfk
-4 打 joV
-4 扫 kja
-4 把 kmW
-4 抓 <client> rZc
-4 抓 <host> dkg
-4 抓 cih
-4 掉 eek
-4 接 <client> anf
-4 接 aji
-4 控 enc
-4 收 qcb
-4 改 <outside> kgc
-4 改 <zone> jgd
-4 改 mga
-4 放 cjh
-4 教 tdW
-4 无 fek
-4 时 led
-4 明 <own> bme
-4 明 cme
-4 映 bfm
-4 是 <client> pad
-4 是 <gateway> cfk
-4 是 <outside> cfl
-4 是 <zone> gck
-4 是 mYh
-4 最 emc
-4 有 <zone> ofZ
-4 有 pcb
-4 服 <client> dld
-4 服 dld
-4 本 <host> jfe
-4 本 <own> bpc
-4 本 kfd
-4 机 <client> bne
-4 机 <far> ane
-4 机 <host> fkc
-4 机 <own> gjd
-4 机 fje
-4 条 <host> nZg
-4 条 <outside> lgb
-4 条 <own> fld
-4 条 <zone> kee
-4 条 lfc
-4 来 <own> ejf
-4 来 Zhm
-4 查 Zjl
-4 求 dfj
-4 没 <gateway> caq
-4 没 kee
-4 法 <server> eek
-4 法 eej
-4 烦 <zone> mec
-4 烦 khb
-4 班 kdf
-4 用 <host> apd
-4 用 <own> dle
-4 用 jgd
-4 电 <own> clf
-4 的 <client> iic
-4 的 <far> ape
-4 的 <gateway> Zli
-4 的 <own> cuW
-4 的 <public> eek
-4 的 <zone> mlV
-4 的 lha
-4 目 <client> gdk
-4 目 edm
-4 直 <client> lde
-4 直 <gateway> goZ
-4 直 <host> gpX
-4 直 <zone> cdn
-4 直 fdk
-4 看 <client> obd
-4 看 <gateway> eej
-4 看 <host> fna
-4 看 <own> fkd
-4 看 <zone> dfl
-4 看 aod
-4 确 rYd
-4 程 <client> dmc
-4 端 <gateway> bfl
-4 端 <own> dnc
-4 端 <server> efj
-4 端 dle
-4 第 <outside> kee
-4 经 fXq
-4 网 WwZ
-4 老 <outside> agm
-4 老 dfj
-4 能 <far> dlf
-4 能 <host> cgk
-4 能 <outside> bne
-4 能 <own> fjd
-4 能 <public> ffj
-4 能 bhk
-4 脑 fkd
-4 自 <outside> clf
-4 自 <own> gjd
-4 自 fje
-4 行 <client> qac
-4 行 <zone> nfa
-4 被 kfe
-4 要 <far> eld
-4 要 <host> fmb
-4 认 nce
-4 许 kfd
-4 设 jib
-4 访 <own> gkc
-4 访 Yrd
-4 话 <own> gjd
-4 话 bmg
-4 说 <own> fkd
-4 说 fje
-4 请 <client> mde
-4 请 <zone> jgd
-4 走 anf
-4 超 <gateway> eZp
-4 超 lcf
-4 转 <outside> nag
-4 转 lZi
-4 边 <own> djg
-4 边 khb
-4 还 <far> fke
-4 还 <gateway> ckg
-4 还 <own> gqW
-4 这 <zone> kfd
-4 这 hid
-4 连 <own> coc
-4 连 Zlh
-4 通 <gateway> fdk
-4 通 dcn
-4 那 <outside> eke
-4 那 hoX
-4 邮 amh
-4 都 neb
-4 里 <host> YvY
-4 里 Xqf
-4 错 sYc
-4 镜 iid
-4 问 <client> occ
-4 问 <host> cfl
-4 问 <zone> fej
-4 问 ahl
-4 面 ihd
1 $ <client> mga
1 $ <far> Zpe
1 $ <gateway> ckg
1 $ <host> cmd
1 $ <own> emc
1 $ <public> anf
1 $ <server> eek
1 ' , <n> mec
1 ' , lgc
1 ' <outside> aki
1 ' <own> lfc
1 ' hdj
1 ' off dgj
1 ' out cem
1 ' out of cem
1 's <gateway> idh
1 's <host> Ttg
1 's <n> dmc
1 's <service> Ysb
1 's <zone> gjd
1 's Zmh
1 , <client> , cfl
1 , <client> eek
1 , <far> coc
1 , <gateway> ilZ
1 , <gateway> 会 fjf
1 , <gateway> 放 ika
1 , <gateway> 这 dqZ
1 , <host> gdk
1 , <n> $ gma
1 , <n> , dlf
1 , <n> Zof
1 , <n> tcp Yof
1 , <n> udp kee
1 , <outside> idh
1 , <outside> 访 efj
1 , <public> Vfr
1 , <server> iZl
1 , <service> <server> lde
1 , <service> ? enb
1 , <service> on rba
1 , <zone> hcj
1 , <zone> 的 aki
1 , <zone> 还 cfl
1 , allowed hid
1 , allowed or lgb
1 , and does dkf
1 , any gma
1 , any port dle
1 , are eke
1 , can hdi
1 , can they sbZ
1 , coming qZd
1 , destination iic
1 , dfk
1 , do chj
1 , do we bij
1 , does <service> ika
1 , does mail dkf
1 , does the ijb
1 , dst <host> ihd
1 , dst mdd
1 , fine Wxa
1 , foxmail kfd
1 , from emd
1 , has led
1 , i e hdi
1 , i kah
1 , ip Wfr
1 , is <service> pZe
1 , is it dmd
1 , is lcf
1 , is that ika
1 , is the mYj
1 , it sSh
1 , no dbo
1 , not amg
1 , nothing Upi
1 , ok mjY
1 , on dev kgc
1 , open ? mgZ
1 , open jja
1 , or does flc
1 , or is mZh
1 , or mha
1 , outlook pfY
1 , permitted ? gjd
1 , permitted gjd
1 , plain <service> gjd
1 , plain gjd
1 , possible ? jef
1 , possible jef
1 , session eje
1 , should mjX
1 , so clf
1 , source cqa
1 , target lde
1 , tcp <n> gma
1 , tcp fna
1 , tcp port clf
1 , the kai
1 , udp <n> bnd
1 , udp bnd
1 , what fcl
1 , when scY
1 , where rYd
1 , which kee
1 , while fje
1 , who jbi
1 , why chk
1 , will dii
1 , will it phW
1 , will the hla
1 , works ika
1 , would fej
1 , would it Xre
1 , would that apd
1 , yes djh
1 , 一 clf
1 , 一 直 clf
1 , 不 ado
1 , 为 ihd
1 , 为 啥 hid
1 , 从 boe
1 , 会 不 cjh
1 , 会 被 kkY
1 , 出 cme
1 , 发 dnb
1 , 发 信 kee
1 , 回 gkc
1 , 帮 dle
1 , 帮 看 dme
1 , 想 <service> jee
1 , 想 pZe
1 , 我 Ysc
1 , 收 wYZ
1 , 放 gma
1 , 放 行 jgd
1 , 是 ddm
1 , 目 jgd
1 , 目 的 jgd
1 , 端 dkf
1 , 端 口 dkf
1 , 能 gck
1 , 行 iaj
1 , 要 pda
1 , 说 kee
1 , 走 Ylj
1 , 这 gkc
1 , 这 样 dii
1 , 连 glb
1 , 通 jfe
1 , 麻 iid
1 , 麻 烦 iid
1 -> <client> sTi
1 -> <far> lcf
1 -> <gateway> qVh
1 -> <host> , idi
1 -> <host> <service> lde
1 -> <host> ? cgk
1 -> <host> pZe
1 -> <outside> , jdg
1 -> <outside> kcg
1 -> <own> , ngZ
1 -> <own> ok jgd
1 -> <own> tcp efj
1 -> <zone> , oZg
1 -> <zone> <service> lcf
1 -> naf
1 -a prerouting cih
1 -d <host> -j Wds
1 -d <host> -p lah
1 -d <host> jai
1 -d <zone> hcj
1 -d idi
1 -j <far> jef
1 -j <outside> fje
1 -j <zone> Ygo
1 -j accept $ edk
1 -j accept after gXq
1 -j drop , eYq
1 -j fje
1 -j masquerade , fVs
1 -j masquerade cjh
1 -j snat ebo
1 -j snat to ebo
1 -o <outside> -j fej
1 -o <outside> -p idh
1 -o <outside> jdg
1 -o <zone> -d kfd
1 -o <zone> -j kcg
1 -o <zone> jdg
1 -o jdg
1 -p <host> bji
1 -p <outside> efj
1 -p <own> ejf
1 -p tcp dport akj
1 : <client> qXf
1 : <far> blg
1 : <gateway> kdf
1 : <host> cnd
1 : <n> : cjh
1 : <n> failed lde
1 : <n> jhd
1 : <outside> efj
1 : <own> kgc
1 : <server> bdo
1 : <zone> crZ
1 : connect : jef
1 : connect jef
1 : fkd
1 : is liY
1 : open djg
1 : permitted cmd
1 : postfix jgd
1 : trying <own> kfd
1 : trying kfd
1 ; <outside> oZf
1 ; <own> fjd
1 ; lgb
1 <- <host> hla
1 <- <zone> cme
1 <- dob
1 <client> <client> taa
1 <client> <host> jch
1 <client> <own> dmc
1 <client> <server> adp
1 <client> <zone> Taz
1 <client> ecn
1 <client> 的 <n> fZo
1 <client> 的 Xct
1 <client> 要 efj
1 <far> , eek
1 <far> : bkh
1 <far> : connection eke
1 <far> <client> oWi
1 <far> <far> eke
1 <far> <host> aki
1 <far> <outside> cem
1 <far> <public> efj
1 <far> a ? ici
1 <far> a ici
1 <far> del
1 <far> echo kbh
1 <far> echo request kbh
1 <far> s , lgb
1 <far> s lgb
1 <gateway> <client> dap
1 <gateway> <far> ila
1 <gateway> <zone> kbh
1 <gateway> dbp
1 <host> , naf
1 <host> : connection eld
1 <host> : eld
1 <host> <client> pSk
1 <host> <host> Zfo
1 <host> <n> kfe
1 <host> <outside> ngZ
1 <host> <server> Xct
1 <host> <zone> mce
1 <host> gbk
1 <host> s , nZg
1 <host> s nZg
1 <host> 上 bfm
1 <host> 的 <n> bqb
1 <host> 的 bhk
1 <n> $ $ fje
1 <n> $ fje
1 <n> , Zqe
1 <n> : <n> ckg
1 <n> : dkg
1 <n> <client> gjd
1 <n> <far> mcf
1 <n> <gateway> cij
1 <n> <host> Zsb
1 <n> <n> <n> mdd
1 <n> <n> lbg
1 <n> <own> emc
1 <n> <zone> lYj
1 <n> ? $ dmd
1 <n> ? dmd
1 <n> doa
1 <n> from bkh
1 <n> nc : dle
1 <n> nc dle
1 <n> on <client> chj
1 <n> on dhi
1 <n> tcp $ fje
1 <n> tcp glb
1 <n> trying fpY
1 <n> udp , bne
1 <n> udp epa
1 <n> 不 dkf
1 <n> 不 通 dkf
1 <n> 会 gma
1 <n> 应 dkf
1 <n> 应 该 dkf
1 <n> 直 eke
1 <n> 直 接 eke
1 <n> 端 fkd
1 <n> 端 口 fkd
1 <n> 通 djg
1 <outside> , pcb
1 <outside> <outside> hcj
1 <outside> <zone> nZg
1 <own> , <service> ffj
1 <own> , port dcn
1 <own> : connection eld
1 <own> : gkc
1 <own> <client> kdf
1 <own> <far> kdf
1 <own> <n> rVg
1 <own> <outside> oae
1 <own> <own> bqa
1 <own> <public> eYp
1 <own> <server> eej
1 <own> <service> vWc
1 <own> ? fdk
1 <own> idi
1 <own> on <n> fbm
1 <own> on fan
1 <own> port <n> eek
1 <own> port eek
1 <own> s jef
1 <own> tcp <n> mec
1 <own> tcp mec
1 <own> 收 <service> gdk
1 <own> 的 <n> fam
1 <own> 的 fbn
1 <server> 的 <service> bne
1 <server> 的 bne
1 <server> 能 hkb
1 <server> 要 pYf
1 <service> $ $ bmf
1 <service> $ bmf
1 <service> , <n> Wtd
1 <service> , Uxb
1 <service> <client> pcc
1 <service> <far> Zof
1 <service> <gateway> anf
1 <service> <host> <n> oae
1 <service> <host> amg
1 <service> <n> U0Y
1 <service> <outside> mec
1 <service> <own> <n> neb
1 <service> <server> bhk
1 <service> ? $ fmb
1 <service> ? fna
1 <service> hid
1 <service> into pZe
1 <service> ok ? aik
1 <service> ok Zki
1 <service> to <host> lcf
1 <service> to qWh
1 <service> 到 <gateway> jdg
1 <service> 到 <host> ich
1 <service> 到 pVi
1 <zone> , kee
1 <zone> <client> dpa
1 <zone> <zone> iic
1 <zone> jhc
1 <zone> 上 hUq
1 <zone> 收 fYp
1 <zone> 的 同 ial
1 <zone> 能 2ZR
1 <zone> 能 上 mfb
1 ? <client> jhb
1 ? <far> nec
1 ? <gateway> agm
1 ? <host> Uqi
1 ? <outside> jgd
1 ? <own> dek
1 ? <public> del
1 ? <zone> klX
1 ? ? ? efj
1 a <far> efj
1 a ? eke
1 a ? example eej
1 a emc
1 able <client> rWg
1 able <host> sYc
1 able <zone> dkf
1 able mfb
1 able to <service> oZf
1 able to hit gck
1 able to mfb
1 able to talk ejf
1 accept iic
1 access <outside> bne
1 access ? $ dmd
1 access ? dmd
1 access lnV
1 adress abr
1 after <own> gkc
1 after bqb
1 after that ? gkc
1 after that gkc
1 afterwards ? $ alh
1 against oZf
1 aimed at <own> kfe
1 aimed at kfe
1 aimed kfe
1 allowed <client> jkZ
1 allowed <far> Ypf
1 allowed <gateway> jgd
1 allowed <host> gZn
1 allowed <zone> mfb
1 allowed ? $ gjd
1 allowed ? gjd
1 allowed ffj
1 allowed or qbc
1 allowed out iZl
1 allowed out to iZl
1 allowed to talk kfe
1 and <client> gam
1 and <far> jgd
1 and <gateway> cpb
1 and <host> lZi
1 and <outside> lcf
1 and <own> eld
1 and <zone> lYk
1 and gets cqa
1 and has neb
1 and has to neb
1 and i tdW
1 and it ejf
1 and jbi
1 and nothing kXl
1 and outlook efj
1 and the lgb
1 and want kfd
1 answer bnf
1 answers cjh
1 anything Yqd
1 are <client> ajj
1 are <zone> kee
1 are able kgc
1 are able to kgc
1 are fkd
1 as <client> eel
1 as <gateway> amg
1 as <host> kbh
1 as <own> bod
1 as seen ckg
1 as the hdj
1 asks <client> qZd
1 asks qZd
1 at <client> ckg
1 at <far> Xkk
1 at <gateway> fcl
1 at <n> hjc
1 at <own> bhj
1 at <server> fWr
1 at <zone> eke
1 at all $ flc
1 at all , amg
1 at all dih
1 at bii
1 be <client> pfY
1 be <far> hjc
1 be <gateway> dXt
1 be <host> drY
1 be <outside> cjh
1 be <own> eke
1 be <zone> fcl
1 be able kZj
1 be able to kZj
1 be bhk
1 being cme
1 blocked <client> ldf
1 blocked kdf
1 blocking <gateway> ddm
1 blocking ddm
1 box $ $ ben
1 box $ ben
1 box , Vet
1 box <gateway> liZ
1 box <zone> oeb
1 box ? $ enb
1 box ? enb
1 box itself jef
1 browse <zone> mbf
1 browse mbf
1 but <outside> cgk
1 but <own> cyR
1 but bar
1 by <client> apd
1 by <host> bij
1 by <outside> iic
1 by <service> , doa
1 by <service> dpa
1 by bnd
1 calls peZ
1 can <client> tcX
1 can <far> kfd
1 can <host> bhl
1 can <outside> hbk
1 can <service> kef
1 can <zone> jef
1 can get lde
1 can i fYp
1 can kcg
1 can not imY
1 can open saZ
1 can reach nfa
1 can use <own> pgY
1 can't <client> jef
1 can't <host> wTe
1 can't <zone> ncc
1 can't open obd
1 can't peY
1 cannot lcf
1 cannot open eek
1 cant <client> qYe
1 cant <zone> ogY
1 cant open nbe
1 cant uZZ
1 client <outside> gkc
1 client <zone> jge
1 client ihd
1 clients <outside> qac
1 clients get rZd
1 clients mde
1 collects cnc
1 come <own> emc
1 come back kia
1 come jib
1 coming aod
1 coming in cpa
1 complain meb
1 complains ijb
1 conect kfd
1 conect to kfd
1 configured fam
1 connect <client> nbe
1 connect jfe
1 connection bmg
1 connects <far> oad
1 connects <outside> ecm
1 connects mbf
1 could <client> rYe
1 could <outside> kfd
1 could <zone> kfd
1 could jib
1 curl kgc
1 dead glb
1 deliver <host> qdY
1 deliver outbound rdY
1 deliver qdZ
1 delivers <far> oae
1 delivers oZe
1 direct <host> chj
1 direct bhk
1 directly , boc
1 directly <host> bmf
1 directly <zone> fld
1 directly ? $ efk
1 directly ? efk
1 directly bne
1 directly on <n> gna
1 directly on dqY
1 dnat <zone> Zgo
1 dnat Yhn
1 do <client> pcb
1 do <gateway> cfm
1 do <own> bmf
1 do <zone> lgb
1 do hcj
1 do they get gkc
1 do they lfc
1 do with cem
1 does <far> kia
1 does <host> hbk
1 does <outside> bgl
1 does <own> ele
1 does <zone> nYi
1 does anything kdf
1 does hdi
1 does it bpc
1 does not bhk
1 does that niY
1 does the <gateway> jkZ
1 does the kcg
1 doesn't Ygo
1 doing cdn
1 dont mfb
1 dport <n> Zsb
1 dport <own> fkc
1 dport Zsb
1 drop <gateway> bgl
1 drop jbj
1 dropped ekd
1 dropped or hjc
1 dst <client> jch
1 dst <client> len qYe
1 dst <far> jfe
1 dst <far> len kia
1 dst <gateway> jdg
1 dst <gateway> len jdg
1 dst <host> jfe
1 dst <host> len lde
1 dst <host> sport ked
1 dst <own> dport ldd
1 dst jef
1 eating <gateway> dZq
1 eating dZq
1 eating it eZp
1 echo <far> dfk
1 echo djg
1 echo request , djg
1 echo request djg
1 even <gateway> fYp
1 even dke
1 even get dem
1 ever fkc
1 every kgd
1 every minute Xpg
1 expected jdf
1 exposed dnc
1 fail mfb
1 fetch tXd
1 fetches qad
1 finally <client> jgd
1 finally ihd
1 folks <zone> jXm
1 folks iak
1 for <client> Vml
1 for <host> mdd
1 for <outside> ihd
1 for <own> , ici
1 for <own> port mdd
1 for <service> erX
1 for <service> over blg
1 for eke
1 for me cnd
1 for the gmb
1 forward <gateway> eSx
1 forward edl
1 forward that cSx
1 forwarded fnb
1 from <client> , dkg
1 from <client> gjd
1 from <far> amg
1 from <gateway> dnc
1 from <host> gjd
1 from <outside> $ eke
1 from <outside> , fje
1 from <outside> ? ijc
1 from <outside> bgl
1 from <outside> still chj
1 from <own> mga
1 from <zone> , cme
1 from <zone> ? fke
1 from <zone> iic
1 from a ejf
1 from fkd
1 from hitting jaj
1 from line <n> eej
1 from line eej
1 from my hkb
1 from talking pda
1 from the ahm
1 from the port acp
1 get <client> csY
1 get <host> kia
1 get <outside> odb
1 get <own> gnZ
1 get <service> kRq
1 get <service> on edl
1 get <zone> nZg
1 get an answer nZg
1 get an nZg
1 get at <host> lcf
1 get at lcf
1 get dmd
1 get forwarded jgd
1 get in lcf
1 get out khb
1 get out to qYe
1 get the ang
1 get to <far> qWf
1 get to <host> mce
1 get to <own> lde
1 get to <service> kdf
1 get to sYc
1 get to the ndc
1 gets <client> bra
1 gets <far> gkc
1 gets <outside> hcj
1 gets <own> gkc
1 gets <zone> mVm
1 gets Zpe
1 gets nothing back led
1 gets nothing mec
1 gets out oeZ
1 gets out to peZ
1 gets to ado
1 gives <client> fna
1 gives <own> emc
1 gives <zone> dgk
1 gives Wpg
1 gives me eek
1 go <zone> led
1 go Woi
1 go through eld
1 goes dgi
1 goes thru fkd
1 going <client> qXg
1 going <zone> jfe
1 going oZg
1 going to nYg
1 good eld
1 guys jdg
1 hairpin jhc
1 hands eke
1 hangs ofZ
1 has <client> jib
1 has <host> bji
1 has <zone> nYh
1 has to ija
1 have <zone> jdh
1 have a jbi
1 have a way jbi
1 have mXj
1 have no cgk
1 hit <client> qad
1 hit <host> iak
1 hit <host> on gam
1 hit <outside> ncd
1 hit <own> jfe
1 hit <own> on obd
1 hit <service> jef
1 hit <zone> lfb
1 hit nec
1 hitting <far> jef
1 hitting lcf
1 host , Zkk
1 host <outside> sfW
1 host on Zli
1 hosts <zone> jgc
1 hosts Wwa
1 i <client> sdX
1 i <host> qac
1 i <outside> gam
1 i <own> UzY
1 i <zone> gam
1 i get hcj
1 i nYh
1 i see jaj
1 icmp Uml
1 if hjc
1 if i fmb
1 in <client> kYk
1 in <far> pYf
1 in <gateway> gXp
1 in <host> Xlj
1 in <outside> kbg
1 in <own> dmd
1 in <server> cdo
1 in <zone> nYh
1 in a fje
1 in hdi
1 in ip <client> dgj
1 in ip dgj
1 in it efj
1 in the cdn
1 instead Zeo
1 into <client> kjZ
1 into <own> dke
1 into <zone> lYj
1 into blg
1 ip <far> glb
1 ip <own> cgl
1 ip <zone> dfj
1 ip daddr <client> ndc
1 ip daddr <host> jef
1 ip daddr mdc
1 ip dscp cs fkd
1 ip dscp fkd
1 ip saddr <far> cgk
1 ip ttl <n> eld
1 ip ttl eld
1 is <client> djg
1 is <far> alh
1 is <gateway> gTt
1 is <host> hjb
1 is <outside> caq
1 is <own> alh
1 is <server> cdn
1 is <zone> jch
1 is a hak
1 is able jgd
1 is able to jgd
1 is being jka
1 is blocked peZ
1 is eke
1 is fine Zep
1 is full Zkj
1 is full of Zkj
1 is it ? flc
1 is it ila
1 is not cpb
1 is supposed glc
1 is supposed to glc
1 is the eld
1 is what ncc
1 it <client> mbf
1 it <outside> bfl
1 it <own> fje
1 it cij
1 it is bem
1 it is fine cem
1 it works cih
1 itself $ $ enb
1 itself $ enb
1 itself , jhc
1 itself -> lcf
1 itself : dpa
1 itself <gateway> liZ
1 itself <host> sbZ
1 itself ? $ dkg
1 itself ? dkg
1 itself able jdg
1 itself able to jdg
1 itself get occ
1 itself get out nbf
1 itself get to tWc
1 itself nhY
1 itself open fje
1 itself reach ueU
1 itself resolve jef
1 itself to ibi
1 just <client> ndd
1 just <host> dhi
1 just <zone> nbe
1 just lgc
1 just sits lde
1 just sits there lde
1 keep occ
1 keeps jef
1 land mkW
1 land on dle
1 laptop <zone> iYm
1 laptop Zjk
1 last <zone> lcf
1 last jfe
1 last week and ihd
1 len <client> Sxd
1 len <far> ncd
1 len <gateway> gmb
1 len <host> eke
1 len <n> ihc
1 len <n> proto flc
1 len <n> tos eld
1 len <n> ttl jhc
1 len <own> dpZ
1 len ihc
1 let <far> blg
1 let <gateway> bcp
1 let <zone> fZo
1 let afn
1 let me fdk
1 let that eZp
1 let that through efj
1 let through emc
1 lets <gateway> dbo
1 lets dbo
1 letting <gateway> fdk
1 letting fdk
1 listens <client> bmf
1 listens bmf
1 loads fke
1 log rVf
1 logs : jfe
1 logs <client> obd
1 logs qac
1 logs this occ
1 lose <far> kcg
1 lose <zone> odb
1 lose pbc
1 machine rdY
1 make <client> nZf
1 make <own> Xqe
1 make <zone> oae
1 make it out Zof
1 make it to kee
1 may <host> mce
1 may <zone> pad
1 may uXb
1 must <client> dld
1 must <host> lfc
1 must <zone> jdg
1 must kia
1 my Zsa
1 need <zone> mfb
1 need gYo
1 needs <client> uVe
1 needs <host> sbZ
1 needs maf
1 needs to pull sfV
1 network <zone> flc
1 network flc
1 never <own> fje
1 never glb
1 no <client> oea
1 no <own> gkd
1 no kai
1 not <own> eld
1 not ohX
1 now raa
1 of <host> bme
1 off <outside> Zfo
1 off ebm
1 off the cfk
1 off the port cfl
1 oif <zone> ether fej
1 ok <far> amf
1 ok <host> kai
1 ok <outside> auZ
1 ok <own> gmb
1 ok ? $ kfd
1 ok ? kgd
1 ok idh
1 ok or eek
1 on <client> hla
1 on <gateway> Wuc
1 on <host> cii
1 on <n> $ iic
1 on <n> ? igd
1 on <n> and gnZ
1 on <n> does dnc
1 on <n> for Zmh
1 on <n> gjd
1 on <n> is eke
1 on <n> or ejf
1 on <n> tcp aoe
1 on <n> then gjd
1 on <n> udp ihd
1 on <outside> ika
1 on <own> ckg
1 on <public> eke
1 on <server> ebn
1 on <service> $ cnd
1 on <service> , dpb
1 on <service> ? dhh
1 on <zone> kXl
1 on gck
1 on port <n> gmZ
1 on port gmZ
1 on tcp <n> ebn
1 on tcp ecn
1 on the bem
1 once imZ
1 only eek
1 onto icj
1 open <client> jhd
1 open <gateway> epZ
1 open <host> mec
1 open <outside> mbf
1 open <own> ? lgb
1 open <own> ihc
1 open <service> on kcg
1 open <service> vSf
1 open <zone> oZf
1 open ? khb
1 open a mbg
1 open for eld
1 open kib
1 open to Yqe
1 open to the dld
1 opening <client> mag
1 opening <own> lgb
1 opening lcf
1 opens <client> qWf
1 opens <own> ljZ
1 opens <service> oda
1 opens <zone> lfc
1 opens fine gkd
1 opens ofZ
1 or <gateway> Yau
1 or <host> Xkl
1 or <outside> kgc
1 or <own> fke
1 or <zone> enb
1 or do ckg
1 or does it eek
1 or does kbh
1 or ekf
1 or not ? jbh
1 our <far> seX
1 our ubX
1 out <host> fna
1 out <zone> gdj
1 out <zone> mac eel
1 out <zone> src edk
1 out mac <n> dfk
1 out mac dfk
1 out of flc
1 out of line dgj
1 out of the Zdq
1 out on <outside> mag
1 out on mag
1 out src Ygo
1 out to <far> mdd
1 out to <outside> jdg
1 out to mdd
1 outlook <zone> ked
1 outlook jdg
1 over <client> lcf
1 over <far> bmg
1 over <host> bkh
1 over <n> , eld
1 over <n> aoe
1 over <outside> dkf
1 over <own> dmd
1 over <service> $ bqa
1 over <service> , lde
1 over <service> <n> anf
1 over <service> ? hoW
1 over <service> does jef
1 over gkd
1 over tcp <n> asa
1 over tcp asa
1 over udp <n> lcg
1 over udp kcg
1 pass <gateway> gan
1 pc <client> dgj
1 pc <zone> gej
1 pc fej
1 pcs <zone> qca
1 pcs qca
1 people <zone> qeY
1 people are gdj
1 people qYe
1 permitted <client> hnY
1 permitted <zone> sWf
1 permitted ? $ nhZ
1 permitted ? nhZ
1 permitted lha
1 permitted to pac
1 ping <client> qdY
1 ping <far> mag
1 ping <gateway> rZc
1 ping <zone> mec
1 ping nfb
1 ping 不 lfc
1 ping 不 通 lfc
1 ping 得 sVg
1 pinging oZf
1 pings pXf
1 please mbf
1 pls $ $ elc
1 pls $ elc
1 pls <host> dmd
1 pls enb
1 polls qac
1 pops jef
1 pops up jef
1 port <client> cnd
1 port <far> bod
1 port <gateway> glb
1 port <host> aki
1 port <n> $ enb
1 port <n> ? bji
1 port <n> and anf
1 port <n> cjh
1 port <n> does ejf
1 port <n> failed hdi
1 port <n> is dmd
1 port <n> since fje
1 port <n> tcp ffj
1 port <n> udp Vue
1 port <n> will fmb
1 port <zone> hjc
1 port bjh
1 possible azT
1 postfix <host> fdj
1 postfix <service> <n> maf
1 postfix <service> maf
1 postfix kcg
1 postfix smtpd <n> Yog
1 postfix smtpd Yog
1 ppl <zone> kee
1 ppl kee
1 prints jfe
1 proto dnc
1 proto tcp dnc
1 pulls <client> rXe
1 pulls rXf
1 pushes <client> rXf
1 pushes tUf
1 r <far> hdi
1 reach <client> pYf
1 reach <far> ofZ
1 reach <host> lcf
1 reach <host> on hbk
1 reach <outside> icj
1 reach <own> $ jgd
1 reach <own> mgb
1 reach <own> on lfc
1 reach <service> ogZ
1 reach <service> on ogY
1 reach <zone> lfc
1 reach saa
1 reachable <host> Zof
1 reachable <own> gdj
1 reachable Xni
1 reachable by Yog
1 reachable for bhk
1 reachable from <outside> blg
1 reachable from Vsf
1 receives kgc
1 refused <own> ejf
1 refused jhc
1 reports <client> naf
1 reports nbe
1 right hla
1 right now lcg
1 rules <zone> ddm
1 rules ddn
1 run jfe
1 runs <client> bpc
1 runs bpc
1 s , gkc
1 s , seq eld
1 s <host> Zng
1 s <own> djf
1 s glb
1 say <zone> lgc
1 say mec
1 says : jfe
1 says <client> lcf
1 says <outside> hbj
1 says <own> Zof
1 says <service> nYg
1 says <zone> mga
1 says jhc
1 scrapes <client> mce
1 scrapes mce
1 see <far> dob
1 see <host> cfl
1 see <zone> wXZ
1 see alh
1 see the lWl
1 see when Xog
1 sees hjd
1 send <host> sdX
1 send <zone> jgd
1 send mail mbg
1 send qZd
1 sending ocd
1 sends <client> mbe
1 sends <host> gdi
1 sends qWg
1 sends to fdj
1 server $ $ peZ
1 server $ peZ
1 server <host> on bod
1 server ? $ Zrc
1 server ? Zrc
1 server at Zcr
1 server be ihd
1 server by <public> Zbs
1 server by bij
1 server get iic
1 server is Vpi
1 server itself lVm
1 server on <n> ejf
1 server on <service> djg
1 server on Ymi
1 server or Ron
1 server over <service> afn
1 server over afn
1 server reach jef
1 server reachable Zcr
1 server see Xmk
1 server see the akh
1 server to lde
1 server's <host> djf
1 server's djf
1 set Ycs
1 she khb
1 should <client> gjc
1 should <host> ane
1 should <own> dkf
1 should <zone> Yog
1 should be dnc
1 should eke
1 shows <client> rba
1 shows <gateway> aeo
1 shows this cii
1 side <outside> nec
1 side <zone> jch
1 side mag
1 since <client> nfa
1 since djh
1 since the blg
1 sits ebn
1 so iak
1 sport <far> Xsd
1 sport <host> fsU
1 src <far> dfk
1 src <far> dst dfk
1 start ihd
1 still <client> sWe
1 still <far> nfa
1 still <host> gkb
1 still <outside> kgc
1 still <own> emd
1 still arrive hla
1 still be able dfl
1 still be hcj
1 still come dle
1 still get kgd
1 still khb
1 still open pfY
1 still reach ldf
1 still work ? fmb
1 still work fld
1 straight <outside> peZ
1 straight <zone> jgd
1 straight lgb
1 subnet <zone> fmb
1 subnet fmb
1 supposed lde
1 supposed to lde
1 survive <own> fje
1 survive hkb
1 take <service> bpc
1 take dnc
1 talk <client> pXg
1 talk <host> peZ
1 talk <zone> lfc
1 talk qca
1 talk to <host> led
1 talk to <zone> mdd
1 talk to occ
1 talking <zone> jff
1 talking pad
1 talking to <own> pgX
1 talking to ubX
1 talks ndc
1 talks to odc
1 tcp <client> dpZ
1 tcp <far> glb
1 tcp <host> eld
1 tcp <n> $ clf
1 tcp <n> , Zrd
1 tcp <n> <n> lgb
1 tcp <n> ? Zil
1 tcp <n> and fkd
1 tcp <n> bkh
1 tcp <outside> fna
1 tcp <own> chj
1 tcp dport <n> bne
1 tcp dport bne
1 tcp ejg
1 tells lfd
1 that idh
1 that's nbe
1 the <client> imY
1 the <host> ckf
1 the <outside> eek
1 the <own> ena
1 the <zone> cXt
1 the cii
1 the same eek
1 then <client> saa
1 then <host> foZ
1 then <outside> dgj
1 then <own> glb
1 then ? $ gpX
1 then ? gpX
1 then be able kgd
1 then be kgd
1 then get <service> kYl
1 then get hbk
1 then reach <host> dgj
1 they <zone> qZd
1 they tYb
1 through <host> eek
1 through <outside> cmd
1 through <own> gbm
1 through djf
1 through this eke
1 thru nce
1 timeout obe
1 times <own> dkf
1 to <client> , sXd
1 to <client> on nZg
1 to <client> pbd
1 to <far> $ jfe
1 to <far> ? mgb
1 to <far> uVd
1 to <gateway> , kdf
1 to <gateway> jZk
1 to <host> $ lfc
1 to <host> , kdf
1 to <host> <n> naf
1 to <host> does lcf
1 to <host> lYj
1 to <host> on lZi
1 to <outside> , ndc
1 to <outside> accept hYn
1 to <outside> on iZk
1 to <outside> rYe
1 to <own> ? kgc
1 to <own> nhZ
1 to <own> ok mgb
1 to <own> port fdl
1 to <own> tcp dgj
1 to <zone> , gjd
1 to <zone> : lbf
1 to <zone> <service> kcg
1 to <zone> kgc
1 to blame ddm
1 to our pXg
1 to port <n> rab
1 to port rab
1 to reach del
1 to the <gateway> jdg
1 to the kee
1 today ibi
1 toward naf
1 towards <client> naf
1 towards <far> kdf
1 towards <zone> pXf
1 towards qXe
1 tries bem
1 true ? $ akh
1 true ? bkh
1 true jgd
1 trying <own> curl djf
1 trying <own> fje
1 trying clf
1 type <far> bra
1 type <n> cjh
1 type <n> code cjh
1 type <own> gZn
1 udp <client> qbb
1 udp <far> Qxf
1 udp <n> $ eke
1 udp <n> , Vrf
1 udp <n> ? gkc
1 udp <n> khb
1 udp <outside> Ytb
1 udp <own> cgk
1 udp jff
1 up <client> ndc
1 up ndc
1 use <zone> nfa
1 use nfa
1 user obd
1 users <outside> jef
1 users <zone> ldd
1 users kee
1 verdict idh
1 via <own> ben
1 via <service> miY
1 via <zone> oUk
1 visible cme
1 wants <client> pYf
1 wants <far> sXd
1 wants <host> oea
1 wants <service> vRg
1 wants <zone> kee
1 wants oYg
1 wants to led
1 was fpY
1 were <outside> del
1 were del
1 what <own> dgj
1 what <zone> Zep
1 what does aoe
1 what gck
1 when <client> lZi
1 when <gateway> Zep
1 when <host> cih
1 when <own> fje
1 when dih
1 when it mce
1 when the cel
1 where <own> ckg
1 where does jgd
1 where jgd
1 which <own> dmd
1 which ejf
1 while <own> bra
1 while cjh
1 while the bkh
1 who <client> led
1 who <outside> tYa
1 who <zone> cdm
1 who lai
1 why <client> kdf
1 why <own> gjd
1 why djg
1 wifi <zone> lbg
1 wifi lbg
1 will <far> iic
1 will <host> hlZ
1 will <outside> flc
1 will <own> cnd
1 will kmW
1 will that Xni
1 with <client> cii
1 with <far> Xqf
1 with <host> bhj
1 with <outside> eld
1 with <own> eld
1 with <service> <n> cme
1 with <service> ? imY
1 with <service> lgc
1 with <zone> hbk
1 with flc
1 without lbg
1 wont <client> jef
1 work djg
1 works <own> fjf
1 works ? ijb
1 works ijc
1 works or cjh
1 would <client> lfc
1 would <far> gck
1 would <host> Yrd
1 would <outside> Wsd
1 would <own> goY
1 would <zone> emc
1 would be dYr
1 would glb
1 would that cjh
1 would the kee
1 yes nbe
1 yesterday flc
1 zone <zone> lmW
1 zone njW
1 一 cnc
1 一 直 Ynh
1 上 , rZc
1 上 <client> liZ
1 上 <gateway> iZk
1 上 <host> kkY
1 上 <outside> <n> acq
1 上 <outside> lbg
1 上 <outside> 走 obd
1 上 <service> <host> pXg
1 上 <service> <own> lde
1 上 <service> oae
1 上 <zone> iak
1 上 kgc
1 上 ping pgX
1 上 不 kee
1 上 不 了 kee
1 上 到 efk
1 上 到 底 efk
1 上 执 kdf
1 上 执 行 kdf
1 上 抓 fej
1 上 抓 到 Yeq
1 上 抓 包 dgj
1 上 抓 的 jch
1 上 的 <service> Zpe
1 上 的 kee
1 上 的 prometheus lcf
1 上 的 人 lcf
1 上 看 cem
1 上 看 到 cem
1 上 网 ici
1 上 跑 kef
1 上 跑 的 jdf
1 下 <zone> mce
1 下 ane
1 下 面 mce
1 下 面 的 lcf
1 不 <far> ejf
1 不 <host> cgk
1 不 <outside> eld
1 不 <own> gkc
1 不 ? dke
1 不 通 , fjf
1 不 通 ejf
1 丢 <gateway> ddl
1 丢 ddl
1 丢 掉 fej
1 丢 的 edl
1 丢 的 吗 ddm
1 为 <own> fkd
1 为 <zone> kfd
1 为 gjd
1 为 什 hid
1 为 什 么 hid
1 为 啥 eje
1 主 <host> taZ
1 主 <server> bgl
1 主 lag
1 主 动 idh
1 主 动 往 kcg
1 主 动 连 kee
1 主 机 pYe
1 之 <gateway> bbq
1 之 <zone> kiZ
1 之 iic
1 之 后 , mce
1 之 后 naf
1 之 间 dkf
1 了 $ $ ejf
1 了 $ ejf
1 了 <own> gdj
1 了 dke
1 了 吧 ? fkd
1 从 <outside> rgV
1 从 tdW
1 以 fcl
1 以 后 fcl
1 会 <client> eke
1 会 <far> dmd
1 会 <gateway> Zhn
1 会 <outside> Ykl
1 会 <own> gjd
1 会 ahl
1 会 不 fej
1 会 不 会 fej
1 会 变 fmb
1 会 变 成 fmb
1 会 好 glb
1 会 好 吗 glb
1 会 拦 fej
1 会 拦 吗 fej
1 会 放 ecl
1 会 放 行 dgj
1 会 被 拦 ejg
1 会 转 eke
1 作 <client> emb
1 作 emb
1 做 <client> pcb
1 做 <far> Tve
1 做 <service> naf
1 做 occ
1 再 kee
1 写 aki
1 出 <client> oae
1 出 <host> rbZ
1 出 <outside> khb
1 出 <zone> kdg
1 出 nfa
1 出 去 jlZ
1 出 得 kef
1 出 得 去 kef
1 到 <client> pbc
1 到 <client> 的 mce
1 到 <far> pbc
1 到 <far> udp kcg
1 到 <gateway> efj
1 到 <host> hZn
1 到 <host> 的 kdf
1 到 <outside> rcZ
1 到 <own> <n> kdf
1 到 <own> 会 cgk
1 到 <own> 还 kgc
1 到 <zone> ncd
1 到 <zone> 的 naf
1 到 pad
1 到 底 Wio
1 去 <client> nfa
1 去 <far> pbd
1 去 <host> peZ
1 去 <outside> efj
1 去 <own> mec
1 去 <zone> oea
1 去 <zone> 的 gck
1 去 pZe
1 去 掉 , efj
1 去 掉 efj
1 发 <client> mdd
1 发 <far> elc
1 发 <host> qeY
1 发 <outside> bhk
1 发 <own> fnb
1 发 <zone> mga
1 发 kef
1 发 信 , eke
1 发 信 <n> fjd
1 发 信 bji
1 发 信 报 ali
1 发 信 走 dnd
1 发 往 rdY
1 发 来 ncd
1 发 来 的 ncd
1 发 给 vTe
1 可 <client> oZf
1 可 <outside> gck
1 可 以 hcj
1 可 以 吗 dqZ
1 可 以 直 neb
1 同 <zone> cfl
1 同 edl
1 吗 $ $ djg
1 吗 $ djg
1 吗 <client> bqb
1 吗 <far> hjc
1 吗 <gateway> fmb
1 吗 <host> eek
1 和 <zone> jch
1 和 jch
1 啊 $ $ cjh
1 啊 $ cjh
1 啊 dkf
1 回 kef
1 在 jjb
1 地 <server> bgl
1 地 dgk
1 地 址 dgk
1 填 <own> , bfm
1 填 <own> Yfp
1 填 <server> efj
1 填 efj
1 填 的 <own> ffj
1 客 <outside> lgb
1 客 kmW
1 客 户 fkd
1 寄 gkc
1 对 jef
1 就 <client> oeZ
1 就 <host> dek
1 就 <outside> hdi
1 就 <own> fjd
1 就 <zone> mdd
1 就 好 bgk
1 就 好 了 fje
1 就 正 ham
1 就 正 常 ham
1 就 没 Xds
1 就 能 khc
1 就 能 连 del
1 应 flc
1 应 该 flc
1 开 <client> ejf
1 开 <outside> mce
1 开 <own> ekf
1 开 <zone> jef
1 开 了 cmf
1 开 放 nce
1 开 放 吗 lee
1 开 着 lde
1 往 <client> qZd
1 往 <far> mec
1 往 <host> lcf
1 往 <outside> jWm
1 往 <outside> 发 iYm
1 往 <zone> kee
1 往 pZf
1 往 外 mfb
1 往 外 发 mfb
1 想 <client> rYe
1 想 <far> pZf
1 想 rXe
1 打 <client> meb
1 打 <far> nec
1 打 <outside> dfk
1 打 <own> djh
1 打 <zone> Xds
1 打 jdg
1 打 开 <own> jgd
1 打 开 kgb
1 扫 <outside> mce
1 扫 obd
1 把 rab
1 抓 Zfo
1 报 <own> clf
1 报 clf
1 拦 <gateway> ddm
1 拦 ddm
1 拦 了 efj
1 拦 的 fej
1 拦 的 吗 fej
1 挂 vbW
1 挡 <gateway> ecm
1 挡 ecm
1 挡 掉 cgk
1 挡 的 eZo
1 推 led
1 提 <zone> qcb
1 提 hlb
1 提 供 <service> ijb
1 提 供 hla
1 收 <client> ipV
1 收 <host> aik
1 收 <outside> gYo
1 收 <own> gjd
1 收 <service> <n> fkd
1 收 <service> fdk
1 收 <zone> jhc
1 收 dkf
1 收 不 gje
1 收 不 了 kde
1 收 不 到 dmd
1 收 信 , clg
1 收 信 kai
1 收 邮 mdd
1 收 邮 件 mdd
1 放 <gateway> ecm
1 放 eek
1 放 不 edk
1 放 不 放 edk
1 放 开 ofZ
1 放 行 ahl
1 放 行 了 gcl
1 放 行 吗 del
1 是 <gateway> ecm
1 是 <outside> ihd
1 是 <own> bij
1 是 <server> aeo
1 是 <zone> jdh
1 是 否 lcf
1 有 <client> neb
1 有 <gateway> ecm
1 有 <host> eke
1 有 <zone> fdk
1 有 eek
1 有 关 efj
1 有 关 系 dgj
1 有 放 ajj
1 有 放 行 ajj
1 本 机 <service> nce
1 本 机 上 led
1 本 机 能 fjf
1 本 机 访 kdf
1 本 机 连 led
1 本 身 jef
1 机 <zone> peZ
1 机 peZ
1 来 <client> led
1 来 <outside> qZe
1 来 iic
1 来 的 pcc
1 查 <far> bmf
1 查 <service> efk
1 查 <zone> mce
1 查 ich
1 正 <outside> bij
1 正 bij
1 正 常 bij
1 没 <gateway> del
1 没 <own> glc
1 没 cih
1 没 放 ddl
1 没 问 cme
1 没 问 题 cme
1 测 idh
1 用 <client> kkY
1 用 <far> pfY
1 用 <outside> ibj
1 用 <own> dfk
1 用 <own> 收 dek
1 用 <service> <n> eke
1 用 <zone> nec
1 用 foxmail dfl
1 用 lbg
1 用 户 用 lgc
1 用 户 访 jgd
1 用 的 qfX
1 由 <client> dnd
1 由 dnd
1 的 <client> dgj
1 的 <gateway> aik
1 的 <host> Vnk
1 的 <n> $ dpa
1 的 <n> , djg
1 的 <n> ? gna
1 的 <n> Xqg
1 的 <n> udp Xqf
1 的 <n> 不 foZ
1 的 <n> 了 gma
1 的 <n> 会 Yqe
1 的 <n> 发 fld
1 的 <n> 口 clf
1 的 <n> 和 cgk
1 的 <n> 就 ejf
1 的 <n> 收 dmd
1 的 <n> 是 Zpe
1 的 <n> 有 dnc
1 的 <n> 能 gje
1 的 <n> 通 dle
1 的 <outside> hcj
1 的 <own> fmb
1 的 <server> nZg
1 的 <service> $ eld
1 的 <service> , Wse
1 的 <service> <n> dkf
1 的 <service> ane
1 的 <service> 一 glb
1 的 <service> 会 Zof
1 的 <service> 吗 foZ
1 的 <service> 是 fkd
1 的 <service> 有 dkf
1 的 <service> 走 fkd
1 的 <service> 通 ahl
1 的 <zone> jhc
1 的 client kdg
1 的 outlook peY
1 的 pc edm
1 的 tcp <n> doc
1 的 tcp doc
1 的 udp <n> Xsd
1 的 udp Xsd
1 的 人 用 nfa
1 的 人 能 ici
1 的 人 访 jgd
1 的 人 连 mce
1 的 信 kbh
1 的 共 bhk
1 的 共 享 bhk
1 的 包 Yjl
1 的 同 ben
1 的 打 dhj
1 的 打 印 chj
1 的 扫 mce
1 的 时 dhi
1 的 时 候 dhi
1 的 流 flc
1 的 流 量 flc
1 的 电 jfe
1 的 电 脑 jfe
1 的 话 fYp
1 的 远 Ypf
1 的 远 程 Ypf
1 的 连 kee
1 的 连 接 kee
1 的 锅 efj
1 的 锅 吗 efj
1 的 问 efj
1 的 问 题 efj
1 目 mdd
1 直 <outside> mdd
1 直 jbi
1 直 接 mbf
1 直 接 打 idh
1 直 接 访 lbf
1 看 obd
1 看 到 bgl
1 看 到 的 bgl
1 端 ejf
1 端 口 <n> ejf
1 端 口 ejf
1 给 <client> Xre
1 给 <gateway> cco
1 给 <zone> ckg
1 给 Xmi
1 网 <zone> jib
1 网 jib
1 网 段 jib
1 能 <client> pbc
1 能 <far> ahl
1 能 <host> kjZ
1 能 <outside> mdd
1 能 <own> brZ
1 能 <server> Wfs
1 能 <service> lah
1 能 <service> 到 mah
1 能 mce
1 能 上 <outside> ndc
1 能 上 ndc
1 能 不 ici
1 能 不 能 ici
1 能 出 dkf
1 能 出 去 dkf
1 能 收 kZi
1 能 用 kbg
1 能 直 fej
1 能 访 fbl
1 能 访 问 fbl
1 能 连 ked
1 能 连 上 mfb
1 能 通 eob
1 能 通 吗 glb
1 自 <gateway> kfd
1 自 <host> oea
1 自 lfd
1 自 己 ping mce
1 自 己 去 pfY
1 自 己 往 oaf
1 自 己 的 Ynh
1 自 己 能 kai
1 自 己 访 ngZ
1 自 己 连 kfe
1 自 身 gma
1 行 <client> Xqg
1 行 <host> fjf
1 行 <own> djg
1 行 djg
1 行 不 djg
1 行 不 行 djg
1 被 <client> Zrc
1 被 enb
1 要 <far> nbe
1 要 <host> bYt
1 要 <server> efj
1 要 kcg
1 要 连 kbh
1 规 <gateway> ecm
1 规 ecm
1 规 则 ecm
1 解 fjf
1 解 析 fjf
1 让 <gateway> cfl
1 让 lXk
1 让 过 efj
1 让 过 吗 efj
1 访 <client> lde
1 访 <outside> naf
1 访 kfc
1 访 问 <far> kbi
1 访 问 <own> jge
1 访 问 <public> lfc
1 访 问 kfd
1 走 <client> rcZ
1 走 <host> afn
1 走 <n> mga
1 走 <outside> Ytb
1 走 <public> <own> jfe
1 走 <public> jfe
1 走 <zone> lgc
1 走 jgd
1 走 得 Uwc
1 走 得 通 eld
1 超 bij
1 超 时 bij
1 转 ecm
1 过 gam
1 过 来 iak
1 还 <client> odc
1 还 <host> ika
1 还 <outside> kgc
1 还 <own> gmb
1 还 jja
1 还 上 jee
1 还 上 得 jee
1 还 是 Xph
1 还 能 kdf
1 还 能 上 hdi
1 还 能 连 jfe
1 还 行 fje
1 还 行 不 fje
1 这 <client> lgb
1 这 <gateway> cem
1 这 <zone> scY
1 这 个 iic
1 这 个 网 pZe
1 这 台 kjZ
1 这 台 能 oZf
1 这 边 <service> ofZ
1 这 边 jef
1 这 边 放 bgl
1 进 <outside> kfd
1 进 <zone> led
1 进 mfb
1 进 得 ika
1 进 得 来 jhc
1 进 来 lfc
1 进 来 的 mga
1 连 <client> kee
1 连 <far> ocd
1 连 <host> hcj
1 连 <host> 的 cbp
1 连 <own> ihd
1 连 <own> 会 kgc
1 连 kde
1 连 不 jjb
1 连 不 上 jja
1 连 得 neb
1 通 <client> jfe
1 通 <far> bmg
1 通 <gateway> foZ
1 通 <host> gkc
1 通 <outside> dnd
1 通 <zone> dle
1 通 gid
1 通 不 eke
1 通 不 通 eke
1 通 吗 $ eld
1 通 吗 eld
1 那 <client> apd
1 那 <host> nfZ
1 那 <outside> nbd
1 那 <zone> lRq
1 那 bjh
1 那 台 ibj
1 那 台 要 mdd
1 那 边 能 nec
1 都 <outside> eej
1 里 <service> <own> ndb
1 里 <service> sdY
1 里 <zone> djg
1 里 djg
1 里 的 bki
1 里 的 机 ncd
2 $ <client> jja
2 $ <far> hid
2 $ <gateway> Zgn
2 $ <outside> ejf
2 $ <own> eke
2 $ <public> eke
2 $ <server> eek
2 $ <zone> kfd
2 'connection <client> oaf
2 'connection meb
2 'connection timed qca
2 , <client> icj
2 , <far> kbh
2 , <host> efk
2 , <n> lde
2 , <public> fej
2 , <server> dao
2 , <service> fcl
2 , <zone> efj
2 , and Xfp
2 , can gdj
2 , does dgk
2 , hcj
2 , i dpa
2 , is jgd
2 , length kgc
2 , no hla
2 , not dpa
2 , or bdo
2 , port jgd
2 , should kkY
2 , where dhi
2 , will Yim
2 , 会 ckg
2 , 出 dhj
2 -> <host> rab
2 -> lah
2 -a <own> gnZ
2 : <client> niX
2 : <far> ika
2 : <gateway> hdi
2 : <host> ajk
2 : <n> Zng
2 : <outside> ici
2 : <server> dbo
2 : <service> fbm
2 : <zone> gYo
2 : connection ena
2 : postfix qdZ
2 ; hYn
2 <client> $ rba
2 <client> <client> lgb
2 <client> <far> fld
2 <client> <gateway> Zng
2 <client> <server> caq
2 <client> <zone> gWr
2 <client> ? occ
2 <client> be cle
2 <client> cih
2 <client> get Zfo
2 <client> len qYe
2 <client> on oWi
2 <client> port ibj
2 <client> tcp qXf
2 <client> would efj
2 <client> 上 aqd
2 <client> 的 pZe
2 <client> 能 caq
2 <far> $ jfe
2 <far> , dgj
2 <far> <host> jib
2 <far> <n> bmf
2 <far> <outside> Xho
2 <far> <server> fdk
2 <far> <service> nce
2 <far> <zone> mfb
2 <far> ? ngZ
2 <far> allowed jdg
2 <far> dst dfk
2 <far> len kia
2 <far> on xVa
2 <far> port ocb
2 <far> tcp obd
2 <far> 的 mZi
2 <far> 还 ebo
2 <gateway> $ hal
2 <gateway> <client> mgZ
2 <gateway> <far> bpd
2 <gateway> <gateway> Yfp
2 <gateway> <host> ilZ
2 <gateway> <outside> hid
2 <gateway> <own> emc
2 <gateway> jdg
2 <gateway> len jdg
2 <gateway> 会 fjf
2 <gateway> 放 ika
2 <gateway> 的 pXg
2 <gateway> 这 dqZ
2 <host> $ pYf
2 <host> , ibi
2 <host> -j Wds
2 <host> -p lah
2 <host> <client> mbf
2 <host> <host> Zjk
2 <host> <n> qUi
2 <host> <outside> oWi
2 <host> <own> Znh
2 <host> <service> jch
2 <host> <zone> ibj
2 <host> ? eek
2 <host> directly tVe
2 <host> does cdm
2 <host> ejf
2 <host> len lde
2 <host> on kia
2 <host> over sWf
2 <host> server cem
2 <host> sport ked
2 <host> tcp mbf
2 <host> 会 sWe
2 <host> 的 ici
2 <host> 能 Xau
2 <host> 这 lgb
2 <n> $ jkZ
2 <n> , dii
2 <n> : dih
2 <n> ; Zqd
2 <n> <client> bod
2 <n> <far> kjZ
2 <n> <gateway> Xmj
2 <n> <host> Xoh
2 <n> <n> pgX
2 <n> <outside> fcl
2 <n> <own> efj
2 <n> <public> chk
2 <n> <service> fje
2 <n> <zone> kai
2 <n> ? jdg
2 <n> allowed jef
2 <n> and dqZ
2 <n> as Zkj
2 <n> code cjh
2 <n> dhi
2 <n> directly fmb
2 <n> do coc
2 <n> does fqX
2 <n> failed kcg
2 <n> for Wll
2 <n> from Xqf
2 <n> if hla
2 <n> is aod
2 <n> ok dme
2 <n> on sXd
2 <n> or ejf
2 <n> pls blg
2 <n> proto fmc
2 <n> should flc
2 <n> since fje
2 <n> tcp Vsg
2 <n> then gjd
2 <n> to lcg
2 <n> tos eld
2 <n> ttl jhc
2 <n> udp jfe
2 <n> what fkd
2 <n> will Zrc
2 <n> you pfY
2 <n> 不 foZ
2 <n> 了 gma
2 <n> 会 dle
2 <n> 发 fld
2 <n> 口 clg
2 <n> 和 dfk
2 <n> 就 ejf
2 <n> 收 dmd
2 <n> 是 aoe
2 <n> 有 doc
2 <n> 端 gdj
2 <n> 能 emd
2 <n> 通 emd
2 <outside> $ jib
2 <outside> , fmc
2 <outside> -j fej
2 <outside> -p idh
2 <outside> <client> jXm
2 <outside> <far> tcW
2 <outside> <gateway> dhj
2 <outside> <host> dkf
2 <outside> <n> dap
2 <outside> <outside> rZc
2 <outside> <own> cod
2 <outside> ? efj
2 <outside> accept jYl
2 <outside> djg
2 <outside> ok lbg
2 <outside> on iZk
2 <outside> still chj
2 <outside> 会 nfa
2 <outside> 发 iYm
2 <outside> 的 mbf
2 <outside> 访 hdi
2 <outside> 走 qac
2 <own> , qdZ
2 <own> <client> pad
2 <own> <far> kfd
2 <own> <gateway> jgd
2 <own> <host> cem
2 <own> <n> lah
2 <own> <outside> ici
2 <own> <own> Ytb
2 <own> <public> fWr
2 <own> <zone> kfc
2 <own> ? kfc
2 <own> curl djf
2 <own> do nfa
2 <own> does pgX
2 <own> dport kee
2 <own> is oea
2 <own> lde
2 <own> ok ogZ
2 <own> on dbo
2 <own> or kgd
2 <own> port hcj
2 <own> tcp kee
2 <own> then lfb
2 <own> work fej
2 <own> works lgb
2 <own> 一 lgb
2 <own> 会 kee
2 <own> 能 pad
2 <own> 还 jgd
2 <own> 通 dgj
2 <public> <client> jgd
2 <public> <host> jVo
2 <public> <own> odc
2 <public> kVm
2 <server> <client> lYj
2 <server> <own> gjd
2 <server> eje
2 <service> $ del
2 <service> : dfj
2 <service> ; clg
2 <service> <client> peZ
2 <service> <far> cod
2 <service> <gateway> fqY
2 <service> <host> fej
2 <service> <n> kfe
2 <service> <own> ofZ
2 <service> <public> hla
2 <service> <server> bkh
2 <service> <zone> fna
2 <service> ? ckg
2 <service> does jee
2 <service> eje
2 <service> from ibi
2 <service> into kai
2 <service> is ejf
2 <service> on gbk
2 <service> over jkY
2 <service> to wVb
2 <service> udp dke
2 <service> 一 dnc
2 <service> 了 fbl
2 <service> 会 Zof
2 <service> 到 oae
2 <service> 发 ofZ
2 <service> 吗 flc
2 <service> 是 fkd
2 <service> 有 dkf
2 <service> 登 lbf
2 <service> 能 ija
2 <service> 行 cgk
2 <service> 走 fkd
2 <service> 轮 jef
2 <service> 连 tUe
2 <service> 通 ddm
2 <zone> $ djg
2 <zone> , hmZ
2 <zone> -d kfd
2 <zone> -j kdg
2 <zone> : pad
2 <zone> <client> jgd
2 <zone> <far> djg
2 <zone> <gateway> Zep
2 <zone> <host> fje
2 <zone> <outside> khb
2 <zone> <own> eke
2 <zone> <service> qWg
2 <zone> ? ndc
2 <zone> dih
2 <zone> ether fej
2 <zone> is iic
2 <zone> mac eel
2 <zone> on fna
2 <zone> src edk
2 <zone> 之 mce
2 <zone> 就 bgl
2 <zone> 的 dld
2 <zone> 还 cfl
2 ? $ chi
2 ? <client> cjh
2 ? <far> coc
2 ? <gateway> bmf
2 ? <n> djf
2 ? <own> fkd
2 ? <public> fWs
2 ? <zone> Wjn
2 ? ? ibj
2 ? ajj
2 ? example eej
2 ? i epa
2 ? we Zil
2 a <client> qca
2 a <far> anf
2 a <host> Zli
2 a <outside> naf
2 a <own> fjf
2 a <zone> Yep
2 a ? kcg
2 a client Yli
2 a connection hma
2 a kcg
2 a tcp kfc
2 a way jbi
2 able <client> pfZ
2 able <gateway> kdf
2 able <outside> fdk
2 able lZi
2 able to lZi
2 accept $ fdk
2 accept , dhi
2 accept <zone> del
2 accept after gXq
2 accept dih
2 accepted mdd
2 access <zone> lfc
2 access neb
2 after enb
2 against oYg
2 all $ flc
2 all , amg
2 all <gateway> gbm
2 all <zone> cii
2 all dih
2 allowed <far> Usf
2 allowed <gateway> cme
2 allowed <host> nhY
2 allowed <outside> Zjk
2 allowed <zone> bne
2 allowed ? chj
2 allowed lgb
2 allowed or lgb
2 allowed to rVg
2 an <client> fld
2 an <outside> ocb
2 an <own> gkd
2 an <service> fkd
2 an <zone> lah
2 an answer nZg
2 an eke
2 and <client> pbc
2 and <outside> ecm
2 and <own> cpb
2 and <service> lgb
2 and <zone> eXr
2 and does dkf
2 answer Ytb
2 answered ocb
2 answers Wfr
2 any <outside> fej
2 any <zone> Yrd
2 any bhk
2 any port dmd
2 any traffic Zof
2 anything <zone> enb
2 anything bbp
2 anywhere knV
2 are <zone> peZ
2 are nhY
2 arrive jkZ
2 as Wph
2 at <client> fbm
2 at <host> ijb
2 at <own> dap
2 at all dcn
2 at jhb
2 back <own> ena
2 back Vll
2 be <client> cji
2 be <gateway> jgd
2 be <host> cii
2 be <outside> lWl
2 be <own> enb
2 be <zone> lbf
2 be able oZf
2 be dkf
2 be reached flc
2 behind <zone> kcg
2 behind jbi
2 being liZ
2 blame <gateway> ddm
2 blame bkh
2 blocked <host> ckg
2 blocked qgW
2 but <zone> jee
2 by <client> gbl
2 by <host> Xim
2 by <public> bbp
2 by ddm
2 can <client> dfl
2 can <outside> dcn
2 can <zone> jmX
2 can bkg
2 can i vbV
2 can they lha
2 can't idh
2 cannot nXi
2 client <client> hjd
2 client <zone> rdY
2 client khb
2 come flc
2 coming from gkc
2 coming odb
2 connect <host> jgc
2 connect <own> dkf
2 connect <zone> ncd
2 connect lfc
2 connect to pcb
2 connecting <own> fje
2 connecting fje
2 connection <client> led
2 connection <host> gam
2 connection <zone> led
2 connection to led
2 connects gbl
2 conntrack cgl
2 could <host> oaf
2 could qYd
2 curl : kZj
2 curl <client> pad
2 curl <host> pad
2 curl <own> tgS
2 curl <zone> mga
2 curl pYf
2 daddr <client> mdc
2 daddr <far> nbf
2 daddr <host> qcb
2 daddr mdc
2 dead <own> enb
2 dead bXu
2 deliver <host> hZm
2 deliver jZk
2 deliver to saa
2 delivers led
2 destination iic
2 did Zqe
2 directly <host> cnd
2 directly dmd
2 dnat neb
2 do <client> klX
2 do <gateway> jgd
2 do <own> fjf
2 do <service> mdd
2 do i cii
2 do lgc
2 do they ijb
2 does <client> cel
2 does <far> anf
2 does <gateway> Vvd
2 does <host> ijc
2 does <outside> mdd
2 does <own> eoa
2 does <service> ika
2 does <zone> jch
2 does it jlY
2 does mail bmf
2 does the gkb
2 doing gdj
2 dport <n> cme
2 dport <own> eld
2 dport cme
2 drop , eYq
2 drop <far> jef
2 drop <zone> ZZu
2 drop ejg
2 dropped jhc
2 dropped or jef
2 dscp <client> dkf
2 dscp <host> glc
2 dscp cs fkd
2 dscp fkd
2 dst <host> ndb
2 dst mdd
2 echo <client> kdf
2 echo lde
2 echo request kdf
2 establish peZ
2 even edl
2 expected cle
2 explain Zjk
2 fetch sXd
2 filtered mfb
2 fine <outside> ben
2 fine <own> gkc
2 fine ddm
2 for <client> gma
2 for <far> Zog
2 for <outside> gkd
2 for <own> lde
2 for <zone> Vpi
2 for Zof
2 forwarded <own> dkf
2 forwarded <zone> khc
2 forwarded iic
2 foxmail <client> kdf
2 foxmail eek
2 foxmail 收 ndd
2 from <client> ofZ
2 from <far> mde
2 from <host> ahl
2 from <outside> dkf
2 from <zone> cjh
2 from line acq
2 from my kdf
2 from the sZb
2 full Zkj
2 full of Zkj
2 get <client> jkZ
2 get <far> obd
2 get <gateway> ncd
2 get <host> amg
2 get <outside> lZh
2 get <own> jjZ
2 get <zone> mbf
2 get fkd
2 get in mga
2 get into tZb
2 get out kUn
2 get through lee
2 get to nXh
2 gets <client> ofZ
2 gets <n> oaf
2 gets <own> fje
2 gets jef
2 getting ldf
2 given mce
2 go <zone> jee
2 goes apd
2 going jgd
2 got <client> Zil
2 got dkg
2 hangs <client> ndc
2 hangs <host> bmf
2 has <client> mfc
2 has odb
2 has to odb
2 have <host> tWc
2 have <outside> kcg
2 have <zone> dfk
2 have a kXm
2 have hXo
2 he <far> lfc
2 he <own> cle
2 he jef
2 her ldd
2 here kkY
2 his pac
2 hit <outside> jgd
2 hit <zone> mec
2 hit ogY
2 hitting lZi
2 i <client> hmZ
2 i <gateway> Zdq
2 i <host> Ycs
2 i <outside> ljY
2 i <own> fje
2 i <zone> jbi
2 i e hdi
2 icmp rcZ
2 if Xds
2 in <client> ndc
2 in <gateway> Wdt
2 in <host> Zof
2 in <outside> hYn
2 in cme
2 in on obd
2 in the hcj
2 incoming pcb
2 input lcf
2 inside eXr
2 into <client> pWh
2 into <host> fej
2 into <outside> neb
2 into <zone> sZb
2 into nYh
2 ip <far> bij
2 ip <zone> cgk
2 ip gdj
2 is <client> ddm
2 is <host> Xhp
2 is <outside> aoe
2 is <own> Zog
2 is <server> Zfo
2 is <service> pZe
2 is <zone> gjd
2 is dgj
2 is fine cem
2 is it bkh
2 is that imY
2 is the lYi
2 is this jch
2 is up edk
2 it <client> ndc
2 it <far> fkd
2 it <gateway> Zbr
2 it <host> jib
2 it <outside> iZl
2 it <own> dmd
2 it fkd
2 it get jfe
2 it has jhc
2 it just blg
2 it out Zng
2 it through dih
2 it to hdj
2 it's abs
2 its <client> mce
2 its <far> gkc
2 its <host> mXj
2 its <own> Vvc
2 its <service> ndc
2 its <zone> rZc
2 its pad
2 itself <gateway> ljY
2 itself <host> iXm
2 itself hZm
2 just hangs oZf
2 land ija
2 land on ija
2 let <gateway> Zfo
2 let jkZ
2 like <host> jdg
2 like mbg
2 like to nZf
2 lines ddm
2 lip <client> oYg
2 loads cap
2 log <host> Unl
2 log Wmk
2 logging ked
2 logs bkg
2 mac <n> dfk
2 mac <zone> del
2 mac dfk
2 mail <client> kef
2 mail <host> lah
2 mail <outside> klX
2 mail ihd
2 make it sWe
2 make sWf
2 masquerade , fTt
2 masquerade <host> eSw
2 masquerade <outside> amh
2 masquerade Yli
2 me $ cjh
2 me <client> gkc
2 me <gateway> edk
2 me <own> jja
2 me this kee
2 minute <own> gkd
2 minute Xre
2 must rZd
2 my <client> iXn
2 my <host> bkg
2 my <own> fqX
2 my laptop ejf
2 my phone pfY
2 nc : dle
2 nc kfd
2 needs <host> ibj
2 needs kah
2 needs to ibj
2 night hbk
2 no <client> coc
2 no <host> aki
2 no <outside> eao
2 no <zone> daq
2 no Yhn
2 not <client> gZn
2 not <far> hla
2 not <gateway> led
2 not <outside> bjh
2 not <own> bmf
2 not <zone> mfa
2 not ? jbh
2 not open lcf
2 nothing <client> sbZ
2 nothing <outside> kbh
2 nothing <zone> Uft
2 nothing back led
2 now <zone> cem
2 now ckg
2 of <host> Zng
2 of <outside> kai
2 of <own> liZ
2 of <zone> mfb
2 of eld
2 of line dgj
2 off <outside> Wgq
2 off line Wfq
2 off tXd
2 ok <far> Zpe
2 ok <host> dih
2 ok <outside> dig
2 ok <own> ekd
2 ok ? led
2 ok kia
2 ok or dme
2 on <client> kfd
2 on <far> ljY
2 on <gateway> qeY
2 on <host> Wjn
2 on <outside> kYk
2 on <own> jlY
2 on <public> abr
2 on <server> fdk
2 on <service> dmd
2 on <zone> ilZ
2 on dev kgc
2 on jfe
2 on port cel
2 on the pad
2 one glb
2 only lah
2 open <client> uaY
2 open <gateway> eke
2 open <host> foZ
2 open <outside> lha
2 open <service> qbb
2 open <zone> jcg
2 open ? mga
2 open a qac
2 open from ejf
2 open hjc
2 open the nga
2 opening pea
2 opens pZe
2 or <client> vaX
2 or <far> ejf
2 or <gateway> Zbs
2 or <host> Zfn
2 or <outside> kdf
2 or <own> dnd
2 or <zone> jgc
2 or does cjh
2 or dropped mga
2 or is caq
2 or kgd
2 or only ijc
2 our <client> mga
2 our <far> mbf
2 our <outside> lfc
2 our mfb
2 out <client> hla
2 out <far> ekf
2 out <host> pZe
2 out <outside> ajj
2 out <own> ekf
2 out <zone> lfc
2 out ? ngZ
2 out hid
2 out of eej
2 out on pgX
2 out to pWh
2 outbound <host> jbi
2 outbound jbi
2 outlook <client> mce
2 outlook <zone> eek
2 outlook can't jgd
2 outlook 报 jfe
2 own <gateway> qSj
2 pc <zone> edm
2 pc cdn
2 permitted <zone> mbg
2 permitted ? fje
2 permitted jhd
2 permitted to lde
2 ping <client> rab
2 ping <far> ogY
2 ping <gateway> eej
2 ping <host> jbi
2 ping <outside> ogZ
2 ping <own> kmW
2 ping <zone> kef
2 ping occ
2 plain <host> iic
2 plain <own> dkf
2 plain <service> fke
2 plain lha
2 please Xpf
2 pls Ypf
2 polled Yrd
2 port <client> apd
2 port <far> kee
2 port <host> hbj
2 port <outside> cuW
2 port <own> dlf
2 port <server> fej
2 port <zone> kmW
2 port cii
2 ports <n> jja
2 ports jja
2 possible ? jef
2 postfix <host> imY
2 postfix imY
2 prerouting dih
2 print <zone> pad
2 print occ
2 print to nbe
2 printer mYi
2 pull rab
2 query saa
2 r , dih
2 r dih
2 reach <client> jbj
2 reach <far> ncd
2 reach <gateway> ddm
2 reach <host> kYj
2 reach <outside> gZm
2 reach gck
2 reach the pgX
2 reachable <host> Ygn
2 reachable ? gjd
2 reachable Yim
2 reachable from awW
2 reaching <zone> lgb
2 reaching pbc
2 read cnd
2 refused <own> Zof
2 refused nfa
2 request , djg
2 request <far> dfk
2 resolve <gateway> kfd
2 resolve kfd
2 resolve names kfd
2 rule hXo
2 s <client> pXg
2 s <far> mag
2 s <host> Yli
2 s <own> fje
2 saddr <far> cgk
2 same <outside> eek
2 say <service> sfV
2 say <zone> bdo
2 say dcn
2 says jdh
2 scan lgb
2 scan to oYg
2 see <client> saa
2 see <gateway> XZw
2 see <host> ejg
2 see <zone> efk
2 see eld
2 see the djf
2 see when Vkm
2 sees goY
2 send <host> qbb
2 send scY
2 sending lZi
2 sends pcb
2 session <host> eje
2 session eke
2 she enc
2 should <client> Zng
2 should <host> mjX
2 should <zone> kcg
2 should niY
2 since flc
2 sits fdj
2 sits there lde
2 smtpd <host> Yog
2 smtpd <n> Yog
2 smtpd Yog
2 snat <host> gZn
2 snat edl
2 snat to ebo
2 so <zone> fZo
2 so clf
2 someone ben
2 source kjZ
2 src Ygo
2 still <zone> efj
2 still nce
2 stops egj
2 straight <outside> jfe
2 straight hid
2 straight to eoa
2 supposed hlb
2 supposed to hlb
2 syn <own> fje
2 taken bhk
2 talk seW
2 talk to seV
2 talking pdZ
2 talking to rca
2 target lde
2 tcp $ fje
2 tcp <client> nhY
2 tcp <far> UzZ
2 tcp <gateway> Smp
2 tcp <n> djh
2 tcp <outside> ajj
2 tcp <own> eke
2 tcp dport akj
2 tcp port bod
2 that <client> pZe
2 that <far> Zpd
2 that <host> Vrf
2 that <outside> ihd
2 that <own> jlY
2 that <zone> gdj
2 that ? blg
2 that be Xpg
2 that fje
2 that through dfk
2 that work Yil
2 that's ngZ
2 the <far> nhZ
2 the <gateway> amg
2 the <host> gid
2 the <outside> bhk
2 the <own> dnb
2 the <service> Xkl
2 the <zone> hci
2 the browser eje
2 the client fek
2 the port cme
2 the same efj
2 the way amg
2 their fje
2 them <gateway> cen
2 them ? fdk
2 them eej
2 then <client> jlY
2 then <own> efj
2 then <zone> kdf
2 then ? amg
2 then kfd
2 there mec
2 they <own> ape
2 they <zone> rca
2 they get jja
2 this , kee
2 this <client> mec
2 this <gateway> fXq
2 this <host> flc
2 this <outside> dld
2 this <zone> kfd
2 this ? Yin
2 this enb
2 through <client> seW
2 through <far> dkf
2 through <host> Unk
2 through <outside> kfd
2 through ? dle
2 through ejg
2 through the cco
2 through to jef
2 thru <own> gjd
2 thru ? eld
2 thru jef
2 thunderbird <client> jef
2 thunderbird <own> cme
2 thunderbird <zone> lgb
2 thunderbird nhY
2 time <zone> rXe
2 time rab
2 timed <own> gjd
2 timed out ckg
2 times gnZ
2 times out gnZ
2 to <client> rcZ
2 to <far> qXg
2 to <gateway> jef
2 to <host> nYh
2 to <outside> jci
2 to <own> bji
2 to <public> ijb
2 to <server> cem
2 to <zone> occ
2 to be aik
2 to connect pda
2 to deliver mbf
2 to dhi
2 to fetch sNn
2 to get nbd
2 to hit ibi
2 to open obd
2 to pull xZW
2 to push cfl
2 to see pbc
2 to send eZp
2 to the tVe
2 to use ldd
2 to work kee
2 towards <zone> saa
2 towards neb
2 traffic ocd
2 trying <client> mbg
2 trying ogZ
2 ttl <client> eqX
2 ttl <host> dmd
2 ttl <n> eld
2 ttl <own> gkc
2 ttl eld
2 udp , bnf
2 udp <client> nbe
2 udp <far> Rvg
2 udp <gateway> Xre
2 udp <n> enb
2 udp <outside> cme
2 udp khb
2 up <host> gck
2 up <zone> jdg
2 updates from uXc
2 updates uXc
2 us <host> Ymi
2 us bji
2 use <own> qgW
2 use <zone> ici
2 use ibi
2 user bmf
2 verdict jff
2 via <host> Zcr
2 via Zil
2 w bpb
2 want <client> kde
2 want mfc
2 want to nbe
2 wants <far> mbf
2 wants kef
2 wants to sZb
2 webmail nfa
2 week <zone> idh
2 week and ihd
2 what <outside> fpY
2 what <own> fkd
2 what happens mbf
2 when <far> eke
2 when <host> fcl
2 when <own> bmf
2 when <zone> ici
2 when it qWg
2 where gma
2 which <client> lfc
2 which kee
2 while <own> fje
2 who ncd
2 why $ jfd
2 will <client> Zng
2 will <far> hla
2 will <gateway> kkY
2 will <host> eek
2 will <own> dmd
2 will efj
2 will it phW
2 will the nmT
2 with <gateway> fbm
2 with icj
2 with it dZp
2 with the lgc
2 work <own> fje
2 work ? foa
2 work eke
2 works <outside> dhi
2 works <own> fkd
2 would <far> hal
2 would <gateway> jZk
2 would <host> ejg
2 would <own> cZr
2 would <zone> nfa
2 would hjc
2 would it Xre
2 would that apd
2 y bod
2 y n bod
2 yes <far> blg
2 yes <outside> dle
2 yes <zone> Zli
2 yes bkh
2 yes no amf
2 you ncd
2 一 <host> bme
2 一 hjb
2 一 直 cnd
2 三 <zone> cdn
2 三 cdn
2 三 条 cdn
2 上 <host> eYp
2 上 <outside> cap
2 上 <zone> gdj
2 上 cco
2 上 得 jee
2 不 <far> dme
2 不 <host> cnd
2 不 <outside> ofZ
2 不 <own> dkf
2 不 <zone> eej
2 不 chi
2 不 上 jja
2 不 了 oYg
2 不 会 fej
2 不 到 emc
2 不 放 edk
2 不 能 ici
2 不 行 iic
2 不 走 Zqd
2 不 通 igd
2 个 <host> bfm
2 个 <zone> hhd
2 个 dkf
2 个 网 chj
2 为 <client> fkd
2 为 <own> fkd
2 为 dle
2 主 <host> lai
2 主 kYk
2 主 动 kYk
2 了 <client> jef
2 了 <gateway> dfj
2 了 <own> cmd
2 了 lde
2 了 吗 efj
2 人 <outside> peZ
2 人 用 nfa
2 人 能 ici
2 人 访 jgd
2 人 连 mce
2 什 <own> edl
2 什 <zone> lfc
2 什 gdj
2 什 么 gdj
2 从 <client> ele
2 从 ija
2 以 <client> oZf
2 以 <outside> gck
2 以 <zone> ici
2 以 hcj
2 以 吗 dqZ
2 以 直 neb
2 会 <client> lee
2 会 <own> doc
2 会 不 cjh
2 会 怎 epY
2 会 被 kkY
2 供 <service> ijb
2 供 <zone> qcb
2 供 hla
2 信 , bmf
2 信 <client> tYb
2 信 <host> mfb
2 信 <n> fjd
2 信 <outside> cji
2 信 <own> ijb
2 信 <service> iic
2 信 dhi
2 信 吗 bji
2 信 报 ali
2 信 走 kgc
2 做 Ykk
2 共 <client> eld
2 共 bhk
2 共 享 bhk
2 关 <gateway> efj
2 关 efj
2 关 系 dgj
2 出 <far> bqc
2 出 ked
2 出 去 hic
2 则 <gateway> ecm
2 则 ecm
2 到 <client> rWe
2 到 <far> mec
2 到 <host> ihd
2 到 <outside> mdd
2 到 <own> emc
2 到 <zone> jdg
2 到 kee
2 到 的 Tgt
2 动 <host> sdX
2 动 <server> bgl
2 动 idh
2 动 往 kcg
2 动 连 kee
2 包 , ejf
2 包 <far> eke
2 包 Ylj
2 包 会 djg
2 去 <host> kgc
2 去 <outside> dkf
2 去 <zone> cap
2 去 Ylj
2 发 <client> dnc
2 发 <outside> Wgp
2 发 Zkj
2 变 ici
2 变 成 fmb
2 口 <n> ejf
2 可 <outside> Wkm
2 台 <client> hkc
2 台 <host> ldf
2 台 <zone> jYl
2 台 khb
2 台 打 eek
2 台 能 sVf
2 台 要 mdd
2 同 <client> uaX
2 同 <outside> lcf
2 同 <zone> ldd
2 同 ndd
2 同 事 jff
2 后 , idh
2 后 <gateway> cbp
2 后 <outside> Tlo
2 后 led
2 吗 $ fkd
2 吗 <client> djg
2 吗 <outside> crZ
2 吗 ? fje
2 吗 flc
2 否 <gateway> fdk
2 否 mbf
2 吧 <host> fkd
2 吧 ? fkd
2 啥 fdk
2 回 bkh
2 回 包 akh
2 在 pda
2 址 <server> bgl
2 址 dgk
2 外 <host> pfY
2 外 wVb
2 外 发 mfb
2 好 <own> gna
2 好 了 fje
2 好 吗 glb
2 它 mbg
2 客 djg
2 客 户 djg
2 就 ahl
2 己 <gateway> kee
2 己 <host> oea
2 己 <server> dfj
2 己 ping mce
2 己 去 pfY
2 己 往 oaf
2 己 的 Ynh
2 己 能 kai
2 己 访 ngZ
2 己 连 kfe
2 帮 ijb
2 帮 看 dme
2 常 <outside> bij
2 常 bij
2 应 <own> ekf
2 应 ibj
2 应 该 eek
2 底 Wio
2 开 <client> lcf
2 开 <own> ihd
2 开 <zone> qfX
2 开 kgc
2 往 <client> mbg
2 往 <host> mZh
2 往 <outside> yaU
2 往 nZh
2 得 <client> jib
2 得 <host> hkb
2 得 <own> dle
2 得 <zone> jbi
2 得 上 rba
2 得 了 bfm
2 得 到 ckf
2 得 去 jch
2 得 来 jhc
2 怎 <own> gej
2 想 <client> oda
2 想 <service> jfe
2 想 <zone> kgd
2 想 pYf
2 我 <outside> kai
2 我 <own> dpb
2 我 kbi
2 户 <outside> kgc
2 户 gid
2 户 用 lgc
2 户 访 jgd
2 打 <outside> qfW
2 打 <zone> kai
2 打 印 chj
2 执 <client> kdf
2 执 kdf
2 执 行 kdf
2 扫 naf
2 扫 描 mce
2 把 pbd
2 抓 <zone> cgk
2 抓 fej
2 抓 到 Yeq
2 抓 包 dgj
2 抓 的 jch
2 报 <own> ejf
2 报 connection fje
2 报 jhc
2 拉 <client> kfe
2 按 <far> dle
2 按 cnd
2 按 规 eld
2 掉 , efj
2 掉 <gateway> dfk
2 掉 <outside> dfj
2 掉 dfj
2 掉 吗 fej
2 接 <outside> mdd
2 接 <zone> jgd
2 接 打 idh
2 接 访 lbf
2 收 <client> jia
2 收 <service> ich
2 收 <zone> eao
2 收 Zkj
2 收 不 eek
2 收 信 kZj
2 收 邮 gck
2 放 <far> aoe
2 放 <gateway> agm
2 放 <zone> nhY
2 放 jhb
2 放 吗 hbk
2 放 行 dgj
2 数 cnd
2 数 据 cnd
2 时 <far> Xtc
2 时 <own> ecn
2 时 ajj
2 时 候 dhi
2 是 <client> khb
2 是 <outside> Xds
2 是 <own> bra
2 是 ckg
2 最 <own> dle
2 最 dle
2 最 后 dle
2 有 Ylj
2 有 回 clg
2 有 没 dhi
2 机 <host> pYf
2 机 <service> nce
2 机 kfd
2 机 上 led
2 机 访 led
2 机 连 led
2 条 Yli
2 来 <client> fdk
2 来 <far> mdd
2 来 <outside> qfX
2 来 <zone> jbi
2 来 mYh
2 来 的 mcf
2 析 fjf
2 正 <outside> efj
2 段 <zone> jib
2 段 jib
2 没 <client> ihd
2 没 <gateway> fZo
2 没 <outside> Ygo
2 没 <own> gjd
2 没 Zgn
2 没 有 cfl
2 流 flc
2 流 量 flc
2 测 rdY
2 测 的 qdZ
2 源 hic
2 用 <client> ufU
2 用 <zone> qbb
2 用 obc
2 电 <zone> jfe
2 电 jfe
2 电 脑 jfe
2 的 $ agm
2 的 , maf
2 的 <client> kfd
2 的 <far> ibi
2 的 <gateway> Xmj
2 的 <host> kee
2 的 <n> Xqf
2 的 <own> dii
2 的 <public> gbl
2 的 <service> ena
2 的 kdf
2 的 prometheus lcf
2 的 人 pcb
2 的 包 del
2 的 同 hak
2 的 吗 edk
2 的 是 dfk
2 目 jgd
2 目 的 jgd
2 直 <client> fna
2 直 <outside> iic
2 直 ajj
2 直 接 ldf
2 看 <host> alh
2 看 kgc
2 看 到 Yfp
2 着 lde
2 端 <client> Xqf
2 经 Yng
2 经 过 Yog
2 给 <client> eke
2 给 djg
2 网 <zone> lah
2 网 jaj
2 能 <client> jkY
2 能 <far> mfc
2 能 <host> kjZ
2 能 <outside> jfe
2 能 <own> ecl
2 能 <service> ncd
2 能 hid
2 能 上 idh
2 能 不 nbe
2 能 主 qbc
2 能 到 ajj
2 能 打 dfk
2 能 访 ofZ
2 能 连 eek
2 能 通 dih
2 自 iXn
2 行 <far> Zrc
2 行 <gateway> eej
2 行 <host> bfm
2 行 <own> fkd
2 行 hbk
2 行 不 cel
2 行 了 gcl
2 行 吗 hcj
2 被 <far> Yre
2 被 <gateway> eke
2 被 <host> Yqd
2 被 Xre
2 被 拦 dih
2 要 <client> qXf
2 要 <host> oYg
2 要 <zone> sgU
2 要 qVi
2 要 连 led
2 访 <client> vZZ
2 访 <host> neb
2 访 <zone> jgd
2 访 kZi
2 访 问 kZi
2 话 fYp
2 询 <client> lde
2 询 oeb
2 该 flc
2 说 <far> kee
2 说 sWe
2 调 <server> dgj
2 调 naf
2 走 <outside> bji
2 走 fmb
2 走 得 dmd
2 跑 <client> kef
2 跑 jgd
2 跑 的 jdf
2 身 <gateway> jkZ
2 身 ika
2 转 <gateway> dfj
2 转 chk
2 转 发 bdo
2 载 nbd
2 边 <gateway> cfk
2 边 <outside> nbd
2 边 <service> nfa
2 边 <zone> mdd
2 边 放 bgl
2 边 能 occ
2 过 <client> tXc
2 过 <gateway> efj
2 过 naf
2 过 吗 efj
2 这 <host> cnd
2 这 <own> ejf
2 这 hjc
2 这 样 dii
2 进 <gateway> jgc
2 进 <outside> ibj
2 进 hZm
2 进 来 gal
2 连 <client> oZf
2 连 <far> naf
2 连 <host> ndc
2 连 <outside> fcl
2 连 jhb
2 连 上 mfb
2 连 得 lkW
2 连 接 jef
2 通 , fjf
2 通 <far> dkf
2 通 <host> dle
2 通 dob
2 通 不 Znf
2 通 了 dke
2 通 吗 eld
2 那 Zmh
2 邮 <client> mdc
2 邮 <own> cme
2 邮 <zone> qXf
2 邮 kee
2 邮 件 kee
2 锅 <gateway> eej
2 锅 efj
2 锅 吗 efj
2 问 <client> lde
2 问 <far> jdg
2 问 <gateway> fdj
2 问 <outside> mbf
2 问 <public> lfc
2 问 kfd
2 间 <zone> ejf
2 间 dkf
2 面 <zone> eke
2 麻 iid
2 麻 烦 iid
3 $ <- lde
3 $ <far> jkZ
3 $ <gateway> cem
3 $ <host> hid
3 $ <own> ejf
3 $ <public> edk
3 ' bod
3 's edl
3 , <client> jef
3 , <gateway> lfc
3 , <host> bkh
3 , <outside> jef
3 , <own> fkd
3 , <server> ebn
3 , fkd
3 -> nWj
3 -a jbi
3 -d <zone> kfd
3 -d kfd
3 -i hcj
3 -j idh
3 -m <host> cjh
3 -m <outside> fkd
3 -m <own> dhi
3 -m <zone> pPn
3 -p <outside> led
3 -p <zone> hdj
3 -p idh
3 -s beo
3 : <far> fcl
3 : <gateway> lZi
3 : <host> hmZ
3 : <zone> kef
3 ; <far> cmf
3 ; <own> flc
3 ; anf
3 <client> <client> ofZ
3 <client> <far> cod
3 <client> <gateway> ibj
3 <client> <host> dYr
3 <client> <zone> ebn
3 <client> jbi
3 <far> <client> emc
3 <far> <gateway> hal
3 <far> <host> sdX
3 <far> <outside> abr
3 <far> <own> djg
3 <far> <zone> occ
3 <gateway> <client> kcg
3 <gateway> <far> enb
3 <gateway> <gateway> lah
3 <gateway> <host> brb
3 <gateway> <own> bpc
3 <gateway> emc
3 <host> <client> mfb
3 <host> <far> qbc
3 <host> <gateway> qac
3 <host> <own> dle
3 <host> <zone> mdd
3 <host> kee
3 <n> <client> apd
3 <n> <far> ndc
3 <n> <host> hhd
3 <n> <outside> hjc
3 <n> <own> imY
3 <n> <public> fdk
3 <n> <server> fej
3 <n> <zone> ihd
3 <outside> <client> vYa
3 <outside> <host> jdg
3 <outside> <outside> ndb
3 <outside> <own> ejf
3 <outside> <zone> hYo
3 <outside> jbh
3 <own> <client> qZd
3 <own> <far> sXc
3 <own> <gateway> jdh
3 <own> <host> dgj
3 <own> <outside> mZh
3 <own> <own> fkd
3 <own> <server> dfk
3 <own> cij
3 <public> <host> oea
3 <public> <zone> cgl
3 <server> <client> kia
3 <server> <own> cme
3 <server> mfb
3 <service> <client> ejf
3 <service> <far> jfe
3 <service> <host> iak
3 <service> <outside> qZd
3 <service> <own> Wtd
3 <service> <public> fej
3 <service> <server> fek
3 <service> <zone> ofZ
3 <service> gej
3 <zone> <- gcj
3 <zone> <client> qca
3 <zone> <far> Vse
3 <zone> <gateway> Zlh
3 <zone> <host> Xni
3 <zone> <outside> fZo
3 <zone> <own> drY
3 <zone> <zone> jbi
3 <zone> fcl
3 ? <client> mZh
3 ? <gateway> Zli
3 ? <host> cjh
3 ? <public> dkf
3 ? <zone> lgb
3 ? idh
3 a <client> djg
3 a <gateway> hZm
3 a <outside> lcf
3 a <own> gnZ
3 a <zone> iYm
3 a cem
3 able <client> nZf
3 able <host> mZh
3 able <zone> mdd
3 able oZf
3 accept <zone> iak
3 accept cjh
3 access <zone> fan
3 access mVl
3 account mga
3 added dgj
3 address <host> Zng
3 address del
3 after <host> glb
3 after <zone> gXp
3 afterwards fqX
3 all <zone> gnZ
3 all ddm
3 allowed <far> Yog
3 an <client> vcV
3 an qfW
3 and <host> Uoj
3 and <outside> Zkj
3 and <own> flc
3 and <zone> naf
3 and fje
3 answer <own> cme
3 answer khb
3 any <zone> ejf
3 any cpb
3 anything <zone> qac
3 anything lgb
3 anywhere ckg
3 are klX
3 arrive mbg
3 as <host> mfb
3 as <zone> ich
3 as fmb
3 asking kZj
3 at <client> rYd
3 at <far> ndb
3 at <host> cdn
3 at <outside> bji
3 at <own> bne
3 at <zone> iak
3 at obe
3 back <client> rdY
3 back lgb
3 be <client> fqX
3 be <far> liZ
3 be <host> dlf
3 be <own> Yof
3 be <zone> hbl
3 be chi
3 before <own> gjd
3 before gjd
3 behind occ
3 blocked anf
3 bounces gjd
3 box <outside> gjd
3 box ajk
3 but <own> boc
3 but glb
3 by <client> enb
3 by <gateway> Zqd
3 by <host> gdj
3 by <zone> ndc
3 c jch
3 can <gateway> mbf
3 can <zone> gma
3 can pgX
3 can't <client> ncd
3 can't <zone> pgY
3 can't oZf
3 cannot <client> qca
3 cannot jbi
3 change fpY
3 client <client> kkY
3 client <host> fbn
3 code <far> bra
3 code <own> gZn
3 code cjh
3 come dfk
3 comes cnd
3 connect <client> jfe
3 connect <host> ibj
3 connection <client> wSe
3 connection <far> eke
3 connection <host> aoe
3 connection <own> dmd
3 connection <zone> lcg
3 connection ilZ
3 connections akh
3 connects idh
3 could cme
3 cs <client> dkf
3 cs <host> glc
3 cs fkd
3 curl <gateway> kdf
3 curl <own> djf
3 curl saa
3 customer cqa
3 dead fej
3 deliver <host> qeY
3 deliver qeY
3 desk fjf
3 dev <client> jef
3 dev kgc
3 directly <host> Xre
3 directly ofZ
3 dnat eke
3 do <host> dpZ
3 do <own> eje
3 do <zone> jak
3 do niY
3 does <client> dfk
3 does <far> Yqf
3 does <gateway> fcl
3 does <host> bod
3 does <outside> caq
3 does <own> eke
3 does <zone> tZa
3 does jic
3 dport <far> Xsc
3 dport <outside> gYo
3 dport <zone> Xkm
3 drop <client> inX
3 drop hmY
3 dropped led
3 dst <outside> dkf
3 e hdi
3 end eek
3 error eje
3 ether <zone> fej
3 ether fej
3 even djg
3 every Ppo
3 example <far> eej
3 example efj
3 expected kdg
3 failed <client> mec
3 failed kcg
3 fine <outside> dcn
3 fine kdf
3 for <client> led
3 for <far> kkY
3 for <own> fje
3 for <zone> hXo
3 for ici
3 forward Wnj
3 forwarded qWg
3 foxmail kfd
3 from <client> ika
3 from <far> dle
3 from <gateway> aoe
3 from <host> dhi
3 from <outside> jfe
3 from <zone> del
3 from dkf
3 get <client> vTe
3 get <far> odb
3 get <host> gnZ
3 get <outside> ofZ
3 get <own> anf
3 get <zone> jZk
3 get mce
3 gets <client> dlf
3 gets kja
3 getting hid
3 gives <own> fmc
3 gives iic
3 go mfb
3 goes <zone> edl
3 goes ici
3 going Ypf
3 gw <host> lah
3 hairpin <own> djg
3 hairpin liZ
3 hand liZ
3 hangs aod
3 happens mbf
3 has <client> jhc
3 has <outside> mbg
3 has cjh
3 have <zone> pYf
3 have lZh
3 he fbl
3 her ejf
3 him eek
3 hit <client> ncc
3 hit eke
3 home gma
3 i <gateway> Xgp
3 i <host> eld
3 i <outside> qWg
3 i <zone> ijb
3 i dkf
3 if <own> eje
3 if niX
3 in <client> csY
3 in <gateway> fek
3 in <host> Vko
3 in <outside> qVh
3 in Zta
3 input <gateway> ejf
3 input ejf
3 into <outside> mce
3 into <zone> mXj
3 into qYf
3 ip <host> aeo
3 ip <outside> Xfq
3 ip <zone> dfl
3 ip agm
3 is <client> glb
3 is <far> cle
3 is <host> oea
3 is <own> fke
3 is <zone> ejf
3 is jnW
3 it <client> mhY
3 it <far> eoa
3 it <gateway> cjg
3 it <host> ici
3 it <own> coc
3 it <server> Ygo
3 it <zone> kYk
3 it's cii
3 its <client> bji
3 its <gateway> mec
3 itself <host> ebn
3 itself ddm
3 just <client> led
3 just <own> fjf
3 just <zone> kUn
3 just gjd
3 k Zhm
3 land djf
3 laptop <host> ckg
3 laptop dkf
3 leave dkf
3 leg <gateway> ajj
3 leg ajj
3 len <client> kdf
3 len <far> lag
3 len <host> jhb
3 len occ
3 length kgc
3 let <host> kZi
3 let <own> dle
3 let <zone> gan
3 let gam
3 like mbe
3 line <outside> Xfq
3 line Udu
3 logs dZq
3 mac <zone> del
3 mac eel
3 mail <client> lbg
3 mail <host> dap
3 mail <zone> mbf
3 make <client> hma
3 make <far> nec
3 make hid
3 me <zone> iic
3 me eke
3 must iak
3 mx gck
3 my <client> ndc
3 my <host> ibj
3 my <own> gma
3 my idh
3 n bod
3 names <gateway> mdd
3 names mdd
3 nat <host> bkh
3 nat bkh
3 need qda
3 needs hXo
3 never ajj
3 nightly <client> apc
3 nightly apd
3 no <host> eje
3 no <outside> efj
3 no <own> fkd
3 no <zone> fkd
3 no bod
3 not <host> aji
3 not <own> gnZ
3 not <zone> pac
3 not ejf
3 nothing <zone> led
3 nothing jib
3 of <far> bhk
3 of <host> cnd
3 of <outside> dme
3 of <zone> mdd
3 of Zng
3 off fZo
3 ok <far> Zng
3 ok <host> agm
3 ok <zone> ldd
3 on <client> gpX
3 on <far> uVd
3 on <host> eej
3 on <outside> xaV
3 on <own> coc
3 once iYm
3 one mZg
3 only <zone> ici
3 only fZo
3 open <client> kee
3 open <gateway> Zmh
3 open <host> rgV
3 open <outside> edl
3 open <own> dhi
3 open <zone> ofZ
3 open pfY
3 opening caq
3 or <client> obc
3 or <far> eoa
3 or <host> bne
3 or <outside> ika
3 or <own> fke
3 or <zone> cji
3 or bkg
3 our <far> hjc
3 our <host> ljY
3 our <outside> agm
3 our fld
3 out <client> nbf
3 out <far> dmd
3 out <gateway> iak
3 out <host> pWi
3 out <own> emd
3 out <zone> lde
3 out lcg
3 outbound <host> hbk
3 outbound hbk
3 outgoing jZj
3 outlook <zone> rZc
3 outlook sbZ
3 over <client> liZ
3 over <host> djf
3 over <zone> qgW
3 over jib
3 own pda
3 packet nbe
3 packets <client> eke
3 packets djf
3 pass <zone> dkf
3 pass bpc
3 passes jic
3 people Smo
3 permitted cme
3 phone <own> fna
3 phone bdp
3 ping <gateway> mce
3 ping <zone> mfa
3 ping rab
3 plain pbd
3 please mkW
3 pls <client> mce
3 port <far> hkb
3 port <gateway> rhU
3 port <host> khb
3 port <outside> lbg
3 port <own> dnc
3 port <public> fcl
3 port <server> adq
3 port <zone> gck
3 port hid
3 portal ofZ
3 possible bkh
3 post ibj
3 postfix <host> pad
3 postfix oZf
3 prerouting <own> gma
3 prerouting kgc
3 private <host> cme
3 private miY
3 prometheus <client> lcf
3 prometheus lcf
3 proto <client> rWe
3 proto <own> fmc
3 proto kib
3 pull <host> dbo
3 pull eZp
3 push cgk
3 query oZe
3 reach <host> ndc
3 reach <zone> sdX
3 reach qca
3 reached flc
3 refused <client> lec
3 refused <zone> jef
3 relay mec
3 request <client> kdf
3 request kee
3 right kcg
3 rule Rlq
3 run jef
3 s clf
3 same <outside> dfk
3 same eek
3 say Zgn
3 says <client> odb
3 says <zone> cgk
3 says jdf
3 scan <client> kfd
3 scans <client> kdf
3 scans kdf
3 see <zone> dih
3 see hdi
3 send <client> sYc
3 send <host> gZo
3 send <zone> fdk
3 send hXn
3 seq <far> jch
3 seq <host> bji
3 seq <own> ejf
3 served brZ
3 server fej
3 set kZi
3 settings ckf
3 shell jhc
3 should <client> qXf
3 should <own> fje
3 should <zone> mVl
3 shows ckg
3 since <own> bne
3 since pjU
3 site ogY
3 smtpd <host> Xjn
3 smtpd Xjn
3 so fpY
3 source kah
3 sport dgj
3 src <outside> fdk
3 src <zone> eel
3 src cgk
3 still <host> aik
3 still cii
3 straight obe
3 swears lcf
3 switch qbb
3 syn pgY
3 take Som
3 talk <client> uTg
3 talk <zone> kjZ
3 talk lha
3 tcp <client> emc
3 tcp <host> hWp
3 tcp <outside> dfk
3 tcp <zone> mjX
3 tcp fej
3 that <client> odb
3 that <far> Zog
3 that <gateway> jch
3 that <host> Zmi
3 that <outside> ijb
3 that <own> ekd
3 that <zone> jbh
3 that mbf
3 the <client> rdY
3 the <far> lkX
3 the <host> anf
3 the <outside> dap
3 the <own> enb
3 the <zone> pcb
3 their <zone> odb
3 their pYf
3 them Zhm
3 then <client> led
3 then <own> eke
3 then <zone> efj
3 then hkb
3 there <zone> ckg
3 there ckf
3 they <far> qeY
3 they dhi
3 thing Yim
3 this <client> nbe
3 this <gateway> Yfq
3 this kai
3 three ckg
3 through <client> mdd
3 through <gateway> fdk
3 through <outside> lbg
3 through <own> coc
3 through <zone> dmc
3 through ibj
3 thru <gateway> fbm
3 thru fej
3 thunderbird <zone> cgk
3 thunderbird fam
3 thx cmd
3 time dkf
3 timed <host> gam
3 timeout <own> ejf
3 timeout jch
3 times <far> fna
3 times fmb
3 to <client> qac
3 to <far> dhj
3 to <gateway> jaj
3 to <host> ecl
3 to <own> djg
3 to <zone> sUg
3 to kde
3 told mWk
3 tos <client> bod
3 tos <gateway> gmb
3 tos <own> fna
3 tos eld
3 traffic <zone> Zof
3 traffic idh
3 true fkd
3 ttl <client> Syc
3 ttl <host> Yrc
3 ttl <own> XxY
3 ttl jhc
3 type <client> led
3 type <far> bgl
3 udp <far> kee
3 udp <gateway> aod
3 udp <outside> Yqe
3 udp <zone> djg
3 udp hoX
3 up akj
3 updates kdf
3 us pbc
3 use <zone> ofY
3 use odb
3 via <host> Zjk
3 via <zone> wcU
3 via chj
3 vpn qgW
3 want lbg
3 wants bkh
3 way <zone> eel
3 we <own> dkf
3 we <zone> eoa
3 we dek
3 what <outside> ddm
3 what Zkj
3 when <client> mgZ
3 when <far> hkb
3 when <zone> qfX
3 where Zgo
3 which Zpe
3 who pgY
3 why <outside> bgl
3 why neb
3 will <far> jdg
3 will <host> dle
3 with <zone> sZb
3 with ilY
3 work <client> fkd
3 work <host> Zfo
3 work <zone> ika
3 work cfl
3 works <own> fkd
3 works <zone> mga
3 works jef
3 would <outside> Ycs
3 would <zone> dWs
3 would ncd
3 y <zone> kee
3 y lde
3 yes <zone> jgd
3 you fdj
3 一 <client> obd
3 一 <own> eld
3 一 <zone> eek
3 上 <client> ohX
3 上 <own> fke
3 上 <zone> jbi
3 上 gam
3 不 <client> ngY
3 不 <far> flc
3 不 <host> hcj
3 不 <own> epZ
3 不 <zone> edl
3 丢 <gateway> kYk
3 丢 kZk
3 个 <client> dmd
3 个 epZ
3 主 <host> tYb
3 主 uZY
3 么 <host> ckf
3 么 <zone> jib
3 之 <zone> lYj
3 之 gam
3 了 <client> tbY
3 了 <gateway> aik
3 了 <host> fej
3 了 <own> eoa
3 了 <zone> lah
3 事 <outside> jeg
3 享 <client> eld
3 享 bhk
3 人 <outside> kcf
3 人 <zone> occ
3 人 pcb
3 什 lde
3 从 <zone> jbj
3 从 mYi
3 以 <outside> Yhn
3 以 bfm
3 件 <client> fkd
3 件 <own> cme
3 件 <zone> qXf
3 件 fje
3 会 <client> jgd
3 会 <gateway> bfm
3 会 <host> dmd
3 会 <outside> bjj
3 会 <own> dnc
3 会 <zone> neb
3 会 jgd
3 信 <client> lde
3 信 <outside> Zmi
3 信 <public> eel
3 信 hid
3 候 dhi
3 做 bsZ
3 再 bgl
3 出 <outside> Zeo
3 出 <zone> jch
3 到 <client> koU
3 到 <far> pfY
3 到 <gateway> jbi
3 到 <host> gma
3 到 <own> dhi
3 到 <zone> mag
3 动 <host> lai
3 动 kYk
3 包 <zone> dfj
3 包 bjh
3 印 <zone> ibj
3 印 chj
3 去 <client> odb
3 去 <far> coc
3 去 <host> mce
3 去 <zone> mbf
3 去 lde
3 发 <client> lha
3 发 <gateway> lah
3 发 <outside> nZg
3 发 <zone> idh
3 发 kai
3 口 <client> clf
3 口 <far> dke
3 可 <outside> lag
3 可 jhc
3 台 jcg
3 同 <zone> hcj
3 后 <own> dld
3 后 eld
3 吗 <client> jib
3 吗 <far> flc
3 吗 <gateway> del
3 吗 <host> Yim
3 吗 <own> fnZ
3 吗 <zone> lhb
3 和 <host> bhk
3 和 <own> fmb
3 和 dfk
3 哪 cnd
3 啊 aoe
3 回 apd
3 在 <own> ejf
3 在 jdg
3 填 <client> kfe
3 填 gck
3 外 abs
3 好 dgj
3 完 dfl
3 客 qYe
3 对 Whq
3 就 <host> cjh
3 就 <outside> kai
3 就 <own> edk
3 就 jfd
3 帮 sYc
3 常 <outside> efj
3 应 bij
3 底 <gateway> efk
3 开 <client> nfa
3 开 <host> Xin
3 开 <own> cme
3 开 <zone> lbg
3 开 kch
3 往 <gateway> pYf
3 往 <host> meb
3 往 qbb
3 得 <client> fje
3 得 <far> eld
3 得 <host> Xni
3 得 <outside> liY
3 得 <zone> jef
3 得 eke
3 想 <zone> pbc
3 想 qcb
3 成 qca
3 我 <far> jfe
3 我 iic
3 户 djg
3 打 <client> jef
3 打 <outside> hdh
3 打 <zone> qXe
3 投 lde
3 报 <client> mfb
3 报 <own> dnc
3 报 rba
3 拦 <gateway> efj
3 拦 efj
3 据 cnd
3 接 <client> lcf
3 接 <far> mbf
3 接 <outside> kdf
3 接 <own> clf
3 接 lde
3 描 mce
3 收 <client> ilZ
3 收 <outside> hal
3 收 <zone> oda
3 收 dqZ
3 放 <gateway> bdo
3 放 dhi
3 方 dih
3 日 <host> eob
3 日 eob
3 时 mec
3 是 <client> lfc
3 是 <gateway> cfl
3 是 <host> Vlm
3 是 <outside> cfl
3 是 <own> glc
3 是 cii
3 最 niX
3 有 <client> kee
3 有 <gateway> bdo
3 有 <outside> gla
3 有 <zone> cgk
3 机 jhc
3 条 <zone> jeg
3 条 jch
3 来 <outside> hal
3 来 edl
3 查 <far> Ypg
3 样 <host> dhi
3 样 cij
3 正 <outside> bdo
3 没 <gateway> cco
3 没 <own> cii
3 没 <zone> jZk
3 烦 iid
3 现 gkc
3 理 lcf
3 用 <client> hka
3 用 <zone> jfe
3 用 jja
3 电 <zone> kcg
3 电 mce
3 登 lbf
3 的 <client> peZ
3 的 <far> neb
3 的 <gateway> cpb
3 的 <host> hid
3 的 <outside> jgc
3 的 <own> flc
3 的 <zone> hcj
3 的 led
3 目 ejf
3 直 <host> cmf
3 直 glb
3 看 <own> gje
3 端 <client> fpY
3 端 <far> bne
3 端 <host> egj
3 端 <outside> cgk
3 端 <own> glc
3 端 <zone> bhk
3 端 efj
3 等 ekf
3 系 <gateway> dgj
3 系 dgj
3 给 <gateway> cdo
3 给 enb
3 网 <client> vVc
3 网 jgd
3 能 <client> jmX
3 能 <far> pcb
3 能 <gateway> fld
3 能 <host> ibj
3 能 <outside> ncd
3 能 <zone> efj
3 脑 <zone> jfe
3 脑 jfe
3 行 <client> mce
3 行 <far> bmf
3 行 <gateway> cfm
3 行 <host> fjf
3 行 <own> cjg
3 行 <zone> khb
3 行 kfd
3 被 <client> lcf
3 被 <host> Ysc
3 被 jfe
3 要 <client> lde
3 要 <host> med
3 要 <zone> occ
3 要 rba
3 规 Wes
3 让 <gateway> aik
3 让 Xtc
3 访 <client> fej
3 访 <far> gkc
3 访 <gateway> kdf
3 访 <outside> jdf
3 访 <zone> jfe
3 该 <own> ekf
3 该 eek
3 说 <zone> oea
3 说 lha
3 请 jfe
3 调 <host> oZf
3 调 gkc
3 走 <client> mfc
3 走 <zone> ocd
3 超 lfc
3 转 <own> gkd
3 转 dih
3 轮 <client> jef
3 轮 jef
3 过 <client> jja
3 过 <far> jja
3 过 <gateway> Zep
3 过 kee
3 还 <gateway> ebo
3 还 fdk
3 这 <zone> abq
3 这 fjf
3 进 <outside> lfd
3 进 <own> Xsc
3 进 lgb
3 远 Zfo
3 连 <client> chi
3 连 <far> mdc
3 连 <gateway> jef
3 连 <host> ofZ
3 连 <own> blg
3 连 <server> bfm
3 连 <zone> jhc
3 连 jhc
3 通 <client> kee
3 通 <far> Yog
3 通 <gateway> fkd
3 通 <host> ici
3 通 <outside> aki
3 通 <zone> ijb
3 通 jdg
3 那 jfe
3 邮 gdj
3 里 Zil
3 量 flc
3 问 <client> vZZ
3 问 <host> oYg
3 问 <outside> llW
3 问 kYk
3 题 <gateway> eek
4 $ <- oea
4 $ <client> pcb
4 $ <far> jja
4 $ <gateway> djh
4 $ <own> eke
4 $ <public> ejg
4 $ <server> jch
4 $ <zone> hcj
4 ' dcn
4 's <zone> occ
4 's rba
4 , <far> cod
4 , <gateway> led
4 , <host> ijb
4 , <outside> hZm
4 , <own> jib
4 , <server> cdn
4 , <zone> sXd
4 -> <own> dnc
4 -> mhZ
4 -a foZ
4 -i <own> gma
4 -i ajk
4 : <client> lfc
4 : <gateway> nYh
4 : <host> amg
4 : <own> fej
4 : <zone> cfm
4 ; jZk
4 <client> <client> lgb
4 <client> <gateway> ara
4 <client> <host> jZj
4 <client> <outside> dgj
4 <client> <own> eke
4 <far> <client> hkc
4 <far> <gateway> led
4 <far> <host> lai
4 <far> <outside> fdk
4 <far> <zone> bij
4 <far> cii
4 <gateway> <client> ejf
4 <gateway> <far> oiV
4 <gateway> <gateway> jYl
4 <gateway> <host> Ylk
4 <gateway> <outside> nfa
4 <gateway> <own> dpa
4 <gateway> <server> Ydr
4 <gateway> <zone> lfc
4 <host> <client> lkX
4 <host> <far> lfc
4 <host> <gateway> pVi
4 <host> <host> gpX
4 <host> <outside> lYk
4 <host> <own> Zli
4 <host> gdj
4 <n> <far> jgd
4 <n> <gateway> Yjl
4 <n> <outside> kcg
4 <n> <public> dbn
4 <n> <server> dbo
4 <n> <zone> jja
4 <n> iic
4 <outside> <client> aik
4 <outside> <gateway> eek
4 <outside> <host> jib
4 <outside> <outside> oea
4 <outside> <own> enc
4 <outside> <zone> mbf
4 <own> <client> kbh
4 <own> <far> lXk
4 <own> <host> nbd
4 <own> <outside> kdf
4 <own> <zone> idh
4 <public> <host> jdg
4 <public> <zone> lfc
4 <public> lcf
4 <server> <client> gma
4 <server> <own> eld
4 <server> <zone> odb
4 <server> eob
4 <service> <client> kdf
4 <service> <far> foa
4 <service> <gateway> nhY
4 <service> <host> gal
4 <service> <outside> fdk
4 <service> <own> eoa
4 <service> <public> eZp
4 <service> <server> ddm
4 <service> <zone> lbg
4 <service> hcj
4 <zone> <client> bpc
4 <zone> <gateway> afn
4 <zone> <host> hdi
4 <zone> <outside> ejf
4 <zone> <own> dle
4 <zone> <server> dcn
4 <zone> blg
4 ? <client> klX
4 ? <far> cpc
4 ? <gateway> bgm
4 ? <host> gma
4 ? <outside> kai
4 ? <own> fkd
4 ? <public> djg
4 ? <zone> kha
4 ? jja
4 a <host> hpW
4 a <zone> pXg
4 a hoY
4 able <client> odb
4 able <host> mce
4 able <zone> raa
4 able ubX
4 accept jdf
4 accepted qXf
4 access <host> ddm
4 access ddm
4 address <host> clf
4 address bfm
4 after niY
4 against <client> lde
4 against pda
4 all <client> bne
4 all <outside> hkc
4 all <zone> jhc
4 all dob
4 allowed <client> ndc
4 allowed <far> Wtd
4 allowed <zone> dpZ
4 allowed hWo
4 am Znh
4 an mbf
4 and <client> fkd
4 and <far> bod
4 and <host> Xph
4 and <outside> mec
4 and <zone> pad
4 and jkZ
4 answer <client> oae
4 answer <gateway> gjd
4 answer mgb
4 any <zone> xPg
4 any jfe
4 anything <zone> mZg
4 anything pbb
4 anywhere dkf
4 are mec
4 arrive <outside> mce
4 arrive inX
4 as <host> Uko
4 as fZn
4 asking jkZ
4 at <client> bpd
4 at <gateway> gdj
4 at <outside> ici
4 at <zone> tXc
4 at gjd
4 back <own> fqX
4 back flb
4 be <client> imY
4 be <far> ljY
4 be <host> chj
4 be <outside> bkh
4 be <own> gjd
4 be <zone> mWj
4 be cgk
4 before naf
4 behind mec
4 blocked <far> Yog
4 blocked <zone> dnc
4 blocked Ynh
4 bob <client> kcg
4 box <zone> jgd
4 box ndc
4 browse pcb
4 but <client> lgb
4 but <own> esV
4 by <client> iic
4 by <host> dih
4 by <zone> oZf
4 by coc
4 c <zone> efj
4 call hla
4 can <zone> kZj
4 can lZi
4 can't <zone> ecn
4 can't ebn
4 cannot <client> kgc
4 cannot kgc
4 check Zof
4 client <own> eld
4 client bii
4 closed kdf
4 com cme
4 come hbk
4 comes Vgr
4 connect <client> lcf
4 connect <far> oea
4 connect <zone> lgc
4 connect mce
4 connecting Zpf
4 connection <client> liZ
4 connection <host> Vlm
4 connection <zone> lee
4 connection ici
4 connections lbg
4 connects dfj
4 could bhk
4 curl <gateway> mfb
4 curl gbk
4 dead jfe
4 deliver <host> lbg
4 deliver naf
4 destination ben
4 die mag
4 direct cfk
4 directly <host> miY
4 directly <outside> kdf
4 directly <zone> bgl
4 directly neb
4 dnat <outside> afn
4 dnat afm
4 do <outside> jdg
4 do <own> glb
4 do <zone> iaj
4 do jdg
4 does <client> kgc
4 does <far> fkd
4 does <gateway> fjd
4 does <host> pda
4 does <outside> fje
4 does <public> cfl
4 does <zone> eek
4 dport ijb
4 drop <zone> dcm
4 drop fYo
4 dropped <zone> Zli
4 dropped Yrc
4 dst Ygo
4 e <host> gqW
4 e aoe
4 end hmY
4 errno kdf
4 error <client> mbf
4 error nce
4 even jia
4 every amf
4 example <client> ici
4 example jgd
4 expected ila
4 far lkY
4 fetch uZZ
4 fine <client> coc
4 fine <own> eke
4 fine dle
4 for <client> bra
4 for <far> nfa
4 for <host> iak
4 for <outside> cih
4 for <own> dob
4 for <zone> jXm
4 for ajj
4 forward ben
4 forwarded iib
4 from <client> jkZ
4 from <far> rab
4 from <gateway> adp
4 from <host> bij
4 from <own> gck
4 from <zone> lcf
4 from del
4 get <client> tUf
4 get <far> hdi
4 get <gateway> ecm
4 get <own> erX
4 get hbj
4 gets <far> coc
4 gets Yli
4 go kgc
4 goes mbf
4 going rdY
4 gw <far> ejf
4 hairpin led
4 hangs <zone> sfU
4 hangs imX
4 has kZj
4 have ecm
4 he <far> led
4 he odb
4 her <own> cod
4 her cnd
4 him <own> gjd
4 him djh
4 his foa
4 host kbh
4 i <gateway> rcZ
4 i <host> kXk
4 i <own> eqZ
4 i <zone> Vlm
4 i bfm
4 id <far> dfk
4 id djg
4 if <client> led
4 if fje
4 in <client> pbc
4 in <gateway> eek
4 in <host> adp
4 in <own> dkf
4 in <zone> oZf
4 in nbe
4 inner nbf
4 inside fbm
4 internal <host> dqZ
4 internal dqZ
4 into <zone> ici
4 into qXf
4 ip <client> lfc
4 ip <far> kia
4 ip <own> epZ
4 ip <zone> Zgo
4 ip jdf
4 is <client> bji
4 is <far> Znf
4 is <gateway> eje
4 is <outside> hjc
4 is <own> fpZ
4 is <server> fej
4 is <zone> hla
4 it <client> flc
4 it <gateway> bZs
4 it <host> kdf
4 it <own> emc
4 it <zone> mZh
4 it jch
4 it's <own> epZ
4 its <client> dle
4 its <host> uWd
4 itself <host> nZh
4 itself <own> Yog
4 itself mah
4 leave jgd
4 let <client> sbZ
4 let <host> fmb
4 let <own> dmd
4 let iic
4 line <zone> hbk
4 line ejf
4 loads lai
4 log ohX
4 mail <client> rba
4 mail <far> Vud
4 mail <host> cem
4 mail <outside> chj
4 mail <zone> qac
4 mail fbm
4 mails kgc
4 make Yjl
4 masquerade kbi
4 me <client> oZf
4 me <own> fje
4 mean eld
4 must <client> pZe
4 must qdZ
4 my <outside> dfk
4 my <own> glb
4 my dXs
4 n <zone> kee
4 n lde
4 nat <host> del
4 nat Zfo
4 need bij
4 never Uqi
4 no <client> mga
4 no <far> jhc
4 no <host> epZ
4 no <outside> eld
4 no <own> fkc
4 no <zone> hbl
4 no jbh
4 nobody Vrg
4 not <client> qZd
4 not <far> djg
4 not <host> fkc
4 not <outside> dih
4 not <zone> tbY
4 not hnY
4 nothing <host> mga
4 of <client> qZd
4 of <host> Xmj
4 of <own> bod
4 of <zone> rgW
4 of mce
4 ok <client> kia
4 ok <outside> chi
4 ok <zone> lbh
4 ok gbl
4 on <client> enb
4 on <far> tZZ
4 on <gateway> bij
4 on <host> kgc
4 on <outside> sbZ
4 on <zone> lbf
4 on hjd
4 only atZ
4 open <gateway> cme
4 open <host> fZo
4 open <zone> kia
4 open kbh
4 or <client> gma
4 or <far> nbe
4 or <gateway> Woi
4 or <host> ijb
4 or <own> dkf
4 or <zone> lde
4 or jlY
4 our <own> bmg
4 our jib
4 out <client> gjd
4 out <far> cjg
4 out <gateway> fbl
4 out <host> qdZ
4 out <zone> hal
4 out' qca
4 outbound <host> oYg
4 outbound kah
4 outlook <zone> kee
4 outlook kfd
4 over <client> kee
4 over <host> fWr
4 over <zone> lde
4 own nYh
4 packet <own> djg
4 packets ibj
4 pass <far> Wrf
4 pass hdj
4 people enb
4 permitted <client> fjd
4 permitted jai
4 phone khb
4 ping <client> ncd
4 ping <gateway> ici
4 ping <zone> fej
4 ping hal
4 plain iVp
4 please cco
4 pls kcg
4 policy ndb
4 port <client> pcc
4 port <far> kdf
4 port <host> hal
4 port <own> Zqe
4 port <server> ecm
4 port <zone> cgk
4 portal Yim
4 possible djg
4 post sfV
4 postfix mhZ
4 prerouting flb
4 print Wjn
4 problem dkg
4 pull gck
4 push <client> lec
4 push mec
4 reach <zone> nfa
4 reach mfb
4 real <host> akh
4 real akh
4 refused <own> cjh
4 relay lfc
4 reply <own> gnZ
4 reply clf
4 right cjh
4 route aqc
4 routed tbY
4 rule Zmh
4 s ang
4 same <host> bwV
4 same <own> anf
4 same <zone> pZd
4 same inX
4 say eej
4 says <own> fma
4 says ckg
4 scan jef
4 scans pSl
4 see Yfp
4 send <client> sVf
4 send <zone> pgX
4 send mWl
4 sends clg
4 seq <client> oXg
4 seq <far> lag
4 seq <host> Yjl
4 server <zone> ucW
4 server qZd
4 session <outside> kee
4 session kgc
4 set tcX
4 should <host> bdo
4 should <own> gjd
4 should <zone> iWo
4 should Xgp
4 side epZ
4 since <zone> hbk
4 since fdj
4 site kgc
4 snat <zone> bgl
4 snat cgk
4 so kfd
4 somebody gWr
4 source <host> dZr
4 source <outside> del
4 source Yrd
4 spins <client> qbb
4 spins <own> ckg
4 spins lgb
4 start jdh
4 still <outside> mag
4 still kdf
4 stop Xho
4 submit qca
4 talk <zone> ilZ
4 talk nnS
4 talking oae
4 tcp <client> ikZ
4 tcp <far> fdk
4 tcp <host> dgj
4 tcp <outside> imZ
4 that <client> Ynh
4 that <far> phW
4 that <gateway> aZt
4 that <host> atZ
4 that <outside> ndc
4 that <own> eke
4 that <zone> pcc
4 that hoX
4 that's cjg
4 the <client> lha
4 the <far> hnY
4 the <gateway> ane
4 the <host> lah
4 the <outside> Zli
4 the <own> blg
4 the <server> fcl
4 the <zone> lbg
4 the mbe
4 their mjX
4 them lah
4 then <client> hci
4 then <host> gma
4 then <zone> dfj
4 then fdk
4 there hid
4 these fan
4 they <own> ekd
4 they <zone> jhc
4 they jbi
4 thing bfm
4 this <zone> Wmk
4 this hjc
4 through <client> oaf
4 through <far> kdf
4 through <host> blh
4 through <outside> mbf
4 through <own> ang
4 through <zone> qda
4 through ngZ
4 thru <far> Xre
4 thru hnY
4 thunderbird kbh
4 time lcg
4 timed <far> eke
4 timed <own> fmc
4 timed flc
4 to <client> kib
4 to <far> kjZ
4 to <host> kdf
4 to <outside> kgc
4 to <server> dfj
4 to <zone> jfe
4 towards <zone> mde
4 towards kfe
4 traffic mdc
4 translated hid
4 transmitted <client> dkf
4 transmitted dkf
4 trying jZk
4 udp <client> hid
4 udp <far> Txc
4 udp <gateway> mbg
4 udp <host> ndc
4 udp <outside> Xeq
4 udp <zone> pYe
4 udp fcm
4 up <client> ncd
4 up <far> jff
4 up <zone> lia
4 up tbZ
4 updates <host> hck
4 updates ldf
4 us <far> pfY
4 us <own> bpc
4 use <client> kgc
4 use <zone> Zfp
4 use Zfo
4 using <host> ecm
4 using ecm
4 verdict flc
4 via <host> cjh
4 w nbd
4 walk fdk
4 was cii
4 way <gateway> Xfq
4 way pRn
4 we <client> mbf
4 we <outside> Zng
4 we liZ
4 what <own> fje
4 what Yqd
4 when <client> fjf
4 when <zone> nec
4 when gma
4 where Ylj
4 which <own> fmb
4 which gck
4 while kfd
4 whole dld
4 why <client> ihd
4 why Wio
4 will <client> eoa
4 will <host> nlU
4 will <zone> jVo
4 will mfa
4 with <host> hci
4 with <outside> acq
4 with <own> eld
4 with <zone> mdc
4 with efj
4 without odb
4 work <client> enb
4 work <outside> Znf
4 work <own> djg
4 work <zone> oea
4 work jib
4 working pfY
4 works <zone> qac
4 works obe
4 would <client> hlZ
4 would <far> cqa
4 would <host> aqc
4 would <own> fej
4 would <zone> hYn
4 yes <own> dkg
4 yes <zone> mZh
4 yes mdd
4 you <client> mce
4 you Znh
4 一 <client> qbb
4 一 <own> fje
4 一 <zone> ddm
4 一 gam
4 上 <client> jkY
4 上 <host> rXe
4 上 <outside> efj
4 上 <own> emc
4 上 <zone> hck
4 上 hdi
4 下 <own> cme
4 下 lfc
4 不 <client> mga
4 不 <far> Znf
4 不 <gateway> ibj
4 不 <host> ofZ
4 不 <outside> hdj
4 不 <own> eld
4 不 <zone> qeY
4 不 lgb
4 丢 <client> iib
4 丢 ija
4 个 <zone> kee
4 个 jgc
4 为 <client> oZf
4 主 <host> saa
4 主 dle
4 了 <client> nbe
4 了 <gateway> ffj
4 了 <own> fkd
4 了 fdk
4 事 <zone> hbk
4 人 <zone> lYj
4 人 cii
4 什 <own> gjd
4 什 ckg
4 从 <host> Zng
4 从 gkd
4 他 dhi
4 以 <outside> lag
4 以 fkd
4 们 <far> kfd
4 们 kia
4 件 <client> qXf
4 件 hal
4 会 <client> mmU
4 会 <far> kgc
4 会 <host> Zng
4 会 <outside> khb
4 会 <own> fke
4 会 <zone> cdm
4 保 jef
4 信 <client> peZ
4 信 <far> hnY
4 信 <host> fej
4 信 <own> emc
4 信 eej
4 允 fma
4 公 <host> gkc
4 公 nhZ
4 出 jfd
4 则 Wes
4 到 <client> 1Od
4 到 <far> odb
4 到 <gateway> nZg
4 到 <outside> jWn
4 到 <own> bqb
4 到 <zone> dap
4 动 <host> tYb
4 动 lfb
4 包 <host> fkd
4 包 <zone> gZn
4 包 hma
4 卡 lcf
4 印 <zone> jXl
4 印 fdk
4 去 <client> lha
4 去 <far> fje
4 去 <gateway> fmb
4 去 <host> lWl
4 去 kXl
4 反 <zone> qeY
4 反 qeY
4 发 <client> qZd
4 发 <host> ibj
4 发 <zone> vaX
4 发 lce
4 口 <client> hoY
4 口 <far> apd
4 口 <outside> cfl
4 口 <own> glc
4 可 jdg
4 后 <own> epZ
4 后 cZr
4 吗 <far> anf
4 吗 <gateway> cdn
4 吗 <host> cqb
4 吗 <outside> mde
4 吗 <zone> gam
4 否 <zone> cii
4 吧 <host> fej
4 吧 dfk
4 告 cnd
4 哪 <own> enc
4 哪 emc
4 啊 efj
4 啥 efj
4 器 <client> vRf
4 器 <own> dmd
4 器 <zone> mhZ
4 器 kja
4 回 <own> enc
4 回 gjd
4 在 <own> flc
4 在 hnY
4 地 ejf
4 址 fej
4 外 <host> jef
4 外 ekd
4 好 ddm
4 客 dhi
4 就 <client> mec
4 就 <host> fej
4 就 <own> ejf
4 就 <zone> kai
4 就 kfd
4 帮 <own> fkd
4 帮 bkh
4 常 <outside> bdo
4 底 Zli
4 开 <outside> jfd
4 开 <own> dig
4 开 <zone> nfa
4 开 mga
4 往 nbe
4 得 <far> Zof
4 得 <gateway> ibj
4 得 <host> jib
4 得 <outside> pbc
4 得 <own> fje
4 得 <zone> ocd
4 得 oea
4 志 <host> eob
4 志 eob
4 怎 <outside> kkY
4 怎 <own> amg
4 怎 lha
4 想 <zone> eek
4 我 gjc
4 户 qYe
4 打 <client> maf
4 打 <outside> nfa
4 打 kfe
4 扫 fmb
4 报 <client> reX
4 报 gck
4 拉 <client> ejf
4 拒 <own> ekd
4 拦 idh
4 拿 <zone> ncd
4 拿 sab
4 挂 fbm
4 按 ihd
4 掉 eke
4 接 <client> mce
4 接 <own> emc
4 接 <zone> ckg
4 提 <zone> cbp
4 提 dbn
4 收 <client> uVd
4 收 <zone> jbi
4 收 gck
4 放 <client> Vrg
4 放 <far> Wse
4 放 <gateway> dbp
4 放 <host> lde
4 放 <own> fke
4 放 <zone> ihc
4 数 kgc
4 断 <outside> jib
4 断 hid
4 日 mWk
4 时 liZ
4 是 <client> dob
4 是 <gateway> dco
4 是 <host> Zng
4 是 <own> cme
4 是 <zone> gdj
4 是 bod
4 最 fbl
4 有 <gateway> dbo
4 有 <host> Xsd
4 有 <outside> kha
4 有 <zone> pcb
4 有 fna
4 服 hla
4 机 <zone> lZi
4 机 bfm
4 条 <zone> idh
4 来 <client> dkf
4 来 <own> Yqe
4 样 ejf
4 步 lha
4 段 <zone> chi
4 段 dhi
4 求 jfe
4 没 <far> clf
4 没 <gateway> bji
4 没 <outside> Umm
4 没 <zone> sYc
4 没 gjc
4 流 <zone> lfc
4 流 kgc
4 源 cgk
4 现 jfe
4 理 <gateway> agm
4 理 agm
4 用 <client> jnW
4 用 <zone> kfd
4 由 <client> hhd
4 由 liZ
4 电 nfa
4 的 <client> ija
4 的 <far> kfd
4 的 <gateway> Zli
4 的 <host> Whp
4 的 <outside> hck
4 的 <own> fkc
4 的 <server> egj
4 的 <zone> oea
4 的 jgd
4 目 hjb
4 直 <client> sYc
4 直 <outside> oeZ
4 直 <own> gkc
4 直 <zone> ben
4 直 fdk
4 看 <own> fmb
4 看 Vnk
4 端 <client> cnd
4 端 <outside> agm
4 端 <server> fej
4 端 <zone> ihc
4 端 dmd
4 经 <zone> bdo
4 经 agm
4 给 <client> cmd
4 给 gjc
4 网 efj
4 能 <client> bne
4 能 <far> bgl
4 能 <gateway> hcj
4 能 <host> lbh
4 能 <outside> oYg
4 能 <zone> kee
4 能 pdb
4 脑 <zone> kcg
4 脑 mce
4 落 qgW
4 行 <host> cgk
4 行 <outside> bnf
4 行 <own> fld
4 行 <zone> tcX
4 行 efk
4 被 <client> dmd
4 被 <host> cfm
4 被 <zone> bmg
4 被 bkg
4 要 <outside> aof
4 要 iic
4 规 <zone> hdi
4 让 Vrf
4 访 <client> nXi
4 访 <gateway> mde
4 访 <host> oYg
4 访 <outside> kfd
4 访 <zone> idh
4 访 jdh
4 话 ckg
4 询 <client> led
4 询 led
4 该 dlf
4 请 qca
4 走 <client> bpb
4 走 <host> olT
4 走 <zone> dWt
4 走 Zmg
4 超 <own> gjd
4 超 hid
4 转 mkW
4 边 dob
4 过 <client> frX
4 过 <gateway> fbm
4 过 Ylj
4 还 <gateway> iYm
4 还 <zone> ogY
4 还 oYg
4 这 <gateway> ffj
4 这 Zep
4 进 ijb
4 连 <client> uUe
4 连 <far> oea
4 连 <gateway> mbf
4 连 <host> jlY
4 连 <outside> obc
4 连 <own> bod
4 连 <zone> lbg
4 连 kbh
4 送 Ymi
4 通 <far> bmf
4 通 <gateway> dlf
4 通 <outside> aki
4 通 <own> ejf
4 通 <zone> gdj
4 那 <zone> ddm
4 那 eek
4 邮 <client> lcf
4 邮 <own> fkd
4 邮 <zone> lbg
4 都 cpc
4 问 <client> ffj
4 问 <far> gkc
4 问 <host> efj
4 问 <outside> jdf
4 问 <zone> jfe
4 间 <zone> mce
4 间 lde
<- with <client> rab
<- with <far> kcg
<- with <host> nZg
<- with <own> lcg
<- with <zone> oZe
<client> with <- hci
<client> with <client> hdi
<client> with <far> pbc
<client> with <gateway> hid
<client> with <host> mdd
<client> with <outside> bhk
<client> with <own> qVh
<client> with <public> sfV
<client> with <server> rcZ
<client> with <zone> inY
<far> with <- fmb
<far> with <client> djf
<far> with <far> dem
<far> with <host> emc
<far> with <outside> naf
<far> with <own> rXe
<far> with <public> kfd
<far> with <server> dkf
<far> with <zone> gkc
<gateway> with <client> ddn
<gateway> with <far> kWm
<gateway> with <host> mVk
<gateway> with <outside> Uok
<gateway> with <own> gXo
<gateway> with <public> ddm
<gateway> with <server> agm
<gateway> with <zone> Wio
<host> with <- qgW
<host> with <client> hma
<host> with <far> khb
<host> with <gateway> jgd
<host> with <host> eYq
<host> with <outside> dfk
<host> with <own> hJ2
<host> with <public> lUm
<host> with <server> jci
<host> with <zone> Wnj
<outside> with <client> bii
<outside> with <far> NN/
<outside> with <gateway> kib
<outside> with <host> kja
<outside> with <outside> qhW
<outside> with <own> hYm
<outside> with <public> gck
<outside> with <zone> Nkv
<own> with <- fjd
<own> with <client> ejf
<own> with <far> coc
<own> with <gateway> eld
<own> with <host> dob
<own> with <outside> dle
<own> with <own> ebo
<own> with <public> dxS
<own> with <server> enb
<own> with <zone> eld
<public> with <client> eek
<public> with <far> del
<public> with <gateway> Zgn
<public> with <host> Zlj
<public> with <outside> eap
<public> with <own> cTx
<public> with <zone> chk
<server> with <client> cco
<server> with <far> aeo
<server> with <gateway> ccn
<server> with <host> Wcu
<server> with <outside> bZs
<server> with <own> fej
<server> with <server> fbm
<server> with <zone> fZo
<zone> with <- bmg
<zone> with <client> KZ+
<zone> with <far> eXr
<zone> with <gateway> lZj
<zone> with <host> dWt
<zone> with <outside> lee
<zone> with <own> hbk
<zone> with <public> kfd
<zone> with <server> kfd
again AB/
at <- 3 1 tZZ
at <client> 2 0 fkd
at <client> 2 1 lgb
at <client> 3 0 lgb
at <client> 3 1 gkc
at <client> 3 2 pad
at <client> 4 0 wXa
at <client> 4 1 gam
at <client> 4 2 mXk
at <client> 4 3 clf
at <client> 5 0 vaX
at <client> 5 1 rdY
at <client> 5 2 mfb
at <client> 5 3 gbk
at <client> 6 0 vaX
at <client> 6 1 gjc
at <client> 6 2 reX
at <client> 6 3 fan
at <client> 6 4 Vft
at <client> 6 5 cbp
at <client> 7 0 rdY
at <client> 7 1 edl
at <client> 7 2 peZ
at <client> 7 4 Zgn
at <client> 7 5 eao
at <client> 8 0 jgd
at <client> 8 5 agm
at <client> 9 7 agm
at <far> 2 0 ihd
at <far> 3 0 edm
at <far> 3 1 lgb
at <far> 3 2 gkc
at <far> 4 0 sfV
at <far> 4 1 lnU
at <far> 4 2 fje
at <far> 5 0 rba
at <far> 5 1 hnX
at <far> 5 2 ckg
at <far> 5 3 mcd
at <far> 5 4 cdn
at <far> 6 1 djg
at <far> 6 4 fdk
at <gateway> 2 0 klX
at <gateway> 2 1 orN
at <gateway> 3 0 kcg
at <gateway> 3 1 dZr
at <gateway> 3 2 Xho
at <gateway> 4 0 Wcu
at <gateway> 4 1 edl
at <gateway> 4 2 aYt
at <gateway> 4 3 cfk
at <gateway> 5 0 Vax
at <gateway> 5 2 cjg
at <gateway> 5 3 bdo
at <gateway> 5 4 fWr
at <gateway> 6 4 ffj
at <gateway> 6 5 efj
at <gateway> 7 0 cYs
at <host> 2 0 rlR
at <host> 2 1 lpT
at <host> 3 0 jch
at <host> 3 1 bfn
at <host> 3 2 Zeo
at <host> 4 0 cem
at <host> 4 1 dle
at <host> 4 2 hdj
at <host> 4 3 fjd
at <host> 5 0 ckg
at <host> 5 1 cii
at <host> 5 2 bdo
at <host> 5 3 ZXw
at <host> 5 4 bhj
at <host> 6 0 occ
at <host> 6 1 Usg
at <host> 6 2 fqW
at <host> 6 3 aUy
at <host> 6 4 hal
at <host> 6 5 hWp
at <host> 7 3 enc
at <host> 7 6 cdn
at <host> 8 4 gSu
at <outside> 2 0 tcX
at <outside> 2 1 nmU
at <outside> 3 0 lcf
at <outside> 3 2 Xlk
at <outside> 4 0 gdi
at <outside> 4 1 bji
at <outside> 4 2 lde
at <outside> 4 3 cbp
at <outside> 5 0 dZq
at <outside> 5 1 agm
at <outside> 5 2 gjd
at <outside> 5 3 bdp
at <outside> 5 4 aep
at <outside> 6 0 led
at <outside> 6 3 Yim
at <outside> 6 5 ecl
at <own> 2 0 Yqe
at <own> 2 1 cme
at <own> 3 0 djg
at <own> 3 1 hjc
at <own> 3 2 fmb
at <own> 4 0 erX
at <own> 4 1 ftU
at <own> 4 2 dmd
at <own> 4 3 eek
at <own> 5 0 cne
at <own> 5 1 etU
at <own> 5 2 fmb
at <own> 5 3 fVt
at <own> 5 4 fYp
at <own> 6 0 Wrf
at <own> 6 1 epZ
at <own> 6 2 emc
at <own> 6 4 gSu
at <own> 6 5 fcl
at <own> 7 1 fpY
at <own> 7 2 fke
at <own> 7 3 fcl
at <own> 7 5 gVr
at <own> 7 6 gXp
at <own> 8 1 fqX
at <own> 8 3 gbl
at <own> 9 2 cxT
at <own> 9 8 gZn
at <public> 2 1 ele
at <public> 3 0 cem
at <public> 3 1 cfl
at <public> 3 2 cle
at <public> 4 1 gWq
at <public> 4 2 dbo
at <public> 4 3 dbo
at <server> 2 0 lgb
at <server> 3 0 hcj
at <server> 3 1 bcq
at <server> 3 2 cZr
at <server> 4 0 edl
at <server> 4 1 adp
at <server> 4 2 afn
at <server> 5 0 del
at <server> 5 3 bfm
at <zone> 2 0 zeP
at <zone> 2 1 moS
at <zone> 3 0 pZe
at <zone> 3 1 ndc
at <zone> 3 2 hbk
at <zone> 4 0 del
at <zone> 4 1 hTs
at <zone> 4 2 fck
at <zone> 4 3 khb
at <zone> 5 0 hal
at <zone> 5 1 fdk
at <zone> 5 2 lfc
at <zone> 5 3 Zfo
at <zone> 5 4 Veu
at <zone> 6 0 Yfo
at <zone> 6 1 Zfo
at <zone> 6 3 cgl
at <zone> 6 4 cfl
at <zone> 7 0 lde
at <zone> 7 1 lfc
at <zone> 7 2 Zgn
at <zone> 7 5 agm
at <zone> 8 0 bgl
before - <client> lgb
before - <far> jgd
before - <gateway> cjh
before - <own> dfk
before - <public> cme
before - <server> dZq
before - <zone> jlY
before <- <client> khb
before <- <far> bhk
before <- <host> Zsb
before <client> <- obd
before <client> <client> ijc
before <client> <far> doa
before <client> <gateway> edk
before <client> <host> jmY
before <client> <outside> bcp
before <client> <own> gma
before <client> <server> ecm
before <client> <zone> Yeq
before <far> <client> lce
before <far> <far> crZ
before <far> <gateway> nWj
before <far> <outside> Taz
before <far> <own> cnd
before <far> <public> bgl
before <far> <server> ddm
before <far> <zone> ndc
before <gateway> <client> mfb
before <gateway> <far> jib
before <gateway> <gateway> qVh
before <gateway> <host> aqd
before <gateway> <outside> hjc
before <gateway> <own> ejg
before <gateway> <public> bgl
before <gateway> <server> Xes
before <gateway> <zone> kkY
before <host> <client> mde
before <host> <far> liZ
before <host> <gateway> lZi
before <host> <host> dco
before <host> <outside> jhb
before <host> <own> dpa
before <host> <public> clf
before <host> <server> adq
before <host> <zone> oXi
before <outside> <client> Zep
before <outside> <far> agm
before <outside> <gateway> Tnm
before <outside> <outside> sfU
before <outside> <own> ejf
before <outside> <server> edk
before <outside> <zone> gbl
before <own> <client> qWg
before <own> <far> rTh
before <own> <gateway> rYd
before <own> <host> mde
before <own> <outside> maf
before <own> <own> etV
before <own> <public> dWt
before <own> <server> eej
before <own> <zone> qeY
before <public> <client> neb
before <public> <host> lVm
before <public> <outside> hdi
before <public> <own> ape
before <public> <zone> pfZ
before <server> <client> jhc
before <server> <far> dhi
before <server> <gateway> igd
before <server> <outside> imY
before <server> <own> ejf
before <server> <server> fdk
before <server> <zone> qac
before <zone> <- maf
before <zone> <client> bpb
before <zone> <far> cme
before <zone> <gateway> Uln
before <zone> <host> Ygo
before <zone> <outside> efj
before <zone> <own> cnd
before <zone> <server> ddn
before <zone> <zone> lWl
behind - <client> kjY
behind - <far> kfe
behind - <gateway> jhc
behind - <host> lfc
behind - <outside> mce
behind - <own> arc
behind - <public> cem
behind - <server> ibj
behind - <zone> ocd
behind <client> <client> hbk
behind <client> <far> liY
behind <client> <gateway> edk
behind <client> <host> jfe
behind <client> <outside> llW
behind <client> <own> dpa
behind <client> <public> fdl
behind <client> <server> dcn
behind <client> <zone> rWf
behind <far> <client> kcg
behind <far> <far> ecm
behind <far> <gateway> jbi
behind <far> <host> ohX
behind <far> <outside> hXp
behind <far> <own> dob
behind <far> <server> afn
behind <far> <zone> iSr
behind <gateway> <client> jfd
behind <gateway> <far> Zrc
behind <gateway> <gateway> Zof
behind <gateway> <host> Sol
behind <gateway> <outside> nag
behind <gateway> <own> epZ
behind <gateway> <server> Zcr
behind <gateway> <zone> sYc
behind <host> <- naf
behind <host> <far> jmX
behind <host> <gateway> edl
behind <host> <outside> dnc
behind <host> <own> ejf
behind <host> <public> bgk
behind <host> <server> Zbs
behind <host> <zone> obd
behind <outside> <client> nlU
behind <outside> <far> pbd
behind <outside> <gateway> clf
behind <outside> <host> Xjn
behind <outside> <outside> Tcy
behind <outside> <own> dld
behind <outside> <public> ddm
behind <outside> <server> Zbr
behind <own> <- lde
behind <own> <client> kai
behind <own> <far> iZl
behind <own> <gateway> hbj
behind <own> <host> eYq
behind <own> <outside> hWp
behind <own> <own> gUs
behind <own> <public> eTw
behind <own> <server> ben
behind <own> <zone> iZl
behind <public> <far> jfe
behind <public> <gateway> bdo
behind <public> <host> fcl
behind <public> <own> dqZ
behind <server> <client> cnd
behind <server> <gateway> eej
behind <server> <host> gnZ
behind <server> <outside> apd
behind <server> <own> enb
behind <server> <public> fna
behind <server> <zone> lga
behind <zone> <client> liZ
behind <zone> <far> hid
behind <zone> <gateway> Zfn
behind <zone> <host> Yog
behind <zone> <outside> Yof
behind <zone> <own> eld
behind <zone> <public> ckg
behind <zone> <server> edk
behind <zone> <zone> Wnj
form ' - <> ' cfl
form , - - ben
form , - : bjj
form , - <> , iic
form , - <> - jdg
form , - <> -ed nbd
form , - <> -s hdj
form , - <> get ogY
form , - <n> Xoh
form , - does kWm
form , - is jhd
form , - on Yfq
form , - to Ytc
form , - 是 lcf
form , -ed by qbb
form , -ing from led
form , -s <> - ihd
form , <client> 到 dmd
form , <outside> to emc
form , <server> <> , dmd
form , <server> 是 kgc
form , <service> <> 填 del
form , <service> to ctX
form , <zone> -> bgm
form , <zone> to amg
form , <zone> 上 bne
form , <zone> 出 eob
form , <zone> 到 flc
form , <zone> 去 eld
form , can <> - lah
form , can <> -ed fej
form , does - bhk
form , does <> - mXj
form , does <> -ed lfc
form , from <> to egj
form , is - gbl
form , is <> - dmd
form , not via gbl
form , on - bdo
form , will <> - nbe
form , would <> - kjZ
form , would <> -s lah
form , would <> get uaY
form , 人 在 jfe
form , 从 <> 访 gdj
form , 在 <> 上 hcj
form , 地 址 emc
form , 我 在 kee
form , 是 <> 丢 eek
form , 是 <> 拦 fej
form , 是 <> 挡 fan
form , 是 <> 的 dfk
form , 源 <> , pbc
form , 目 标 ekd
form , 目 的 ckg
form , 请 问 jdh
form , 这 样 mec
form , 连 <> 的 cpb
form - ' - dfk
form - , -ing caq
form - , <> $ scY
form - , <> - kcg
form - , <> -> cfl
form - , <> -ing fek
form - , <> is bpd
form - , <> to vYZ
form - , <> 就 fdj
form - , <> 访 jgd
form - , <> 还 mbf
form - , <server> glc
form - , does qbb
form - , 从 iak
form - , 是 efj
form - - , jaj
form - - - ici
form - - -ed dkf
form - - -ing bij
form - - -s hdi
form - - : dhj
form - - <> $ aeo
form - - <> - jja
form - - <> -ing lde
form - - <> -s cgl
form - - <> : cme
form - - <> <client> bem
form - - <> <host> lbf
form - - <> <own> led
form - - <> <service> mga
form - - <> ? bod
form - - <> and ebn
form - - <> at bmf
form - - <> by iic
form - - <> can idh
form - - <> does dYr
form - - <> for dkf
form - - <> from djg
form - - <> get tZa
form - - <> gets dfk
form - - <> is dhi
form - - <> may mce
form - - <> on qcb
form - - <> over jff
form - - <> should Zqd
form - - <> to ogY
form - - <> will lgb
form - - <client> agm
form - - <n> ila
form - - <own> dgj
form - - <server> mdd
form - - ? gan
form - - at qZc
form - - by Wll
form - - can ben
form - - does djg
form - - from dlf
form - - in kgc
form - - into Yli
form - - of bjh
form - - on naf
form - - over fWr
form - - via Zmh
form - - will kmW
form - - with hdi
form - - would led
form - -> <> - Ydr
form - -ed , dfk
form - -ed - mcf
form - -ed <> $ glb
form - -ed <> , gpX
form - -ed <> -s nZg
form - -ed <> ? Xpf
form - -ed <> and lee
form - -ed <> on fjf
form - -ed by lYi
form - -ed from eek
form - -ed into ndc
form - -ed on pbc
form - -ed to rZc
form - -ing -s gdj
form - -ing <> , cfm
form - -ing <> - nce
form - -ing <> from dkf
form - -ing at gkd
form - -ing from reX
form - -ing in pfY
form - -ing on ibj
form - -ing to dob
form - -ing via dZp
form - -s - hcj
form - -s -ed qZd
form - -s -ing fje
form - -s -s cgl
form - -s <> $ crZ
form - -s <> , bne
form - -s <> -s pda
form - -s <> ? Yhm
form - -s <> on hal
form - -s by qZd
form - -s for ngZ
form - -s from miZ
form - -s in pgX
form - -s of gnZ
form - -s on phW
form - -s to glb
form - -s via cfl
form - : - bqa
form - : <> , bhk
form - : <> - icj
form - : <> -s bkh
form - : <> to wOh
form - : can qZd
form - : is hdi
form - <client> , eel
form - <client> - fkc
form - <client> -ed bra
form - <client> -ing gpX
form - <client> -s ara
form - <client> <> - ahl
form - <client> <> -s Ynh
form - <client> to Xkl
form - <far> , Xin
form - <far> <> -s Xni
form - <far> to fje
form - <gateway> - lcf
form - <gateway> from lcf
form - <host> , jbi
form - <host> -s avW
form - <host> <> -s pYf
form - <host> from pYf
form - <host> is mec
form - <host> to ahm
form - <host> will kcg
form - <n> , kcg
form - <n> - ibj
form - <n> -s ckg
form - <n> : lZi
form - <n> <> - bii
form - <n> <> -ing clf
form - <n> <> <n> cnd
form - <n> from ija
form - <n> is mWj
form - <n> of cnd
form - <n> on amg
form - <n> to eld
form - <n> 到 coc
form - <outside> , lia
form - <outside> - bnf
form - <outside> to enb
form - <own> -ing gbl
form - <own> from lfc
form - <server> <> , bra
form - <server> <> -s oae
form - <service> - Wmj
form - <service> <> <n> Zil
form - <service> at aoe
form - <service> from flc
form - <service> into bne
form - <service> of dme
form - <service> on Zof
form - <service> to ape
form - <zone> , raa
form - <zone> -> lee
form - <zone> -s hbj
form - <zone> <> -s hbj
form - <zone> to mjX
form - at - bfm
form - at <> $ Zfo
form - at <> , nhY
form - at <> - kXm
form - at <> -s kfe
form - at <> ? dih
form - at <> and led
form - at <> is kXm
form - at <> on hoX
form - by <> , aij
form - by <> - jXm
form - by <> <own> cco
form - by <> to Yqe
form - by <public> eke
form - can <> - mah
form - can <> -ed jch
form - can <> get cfl
form - does - edl
form - does <> - ejf
form - does <> -ed ddm
form - does <> do cem
form - for - cfm
form - for <> $ mec
form - for <> - Wqh
form - for <> -ing mga
form - for <> -s cgk
form - for <> ? kai
form - from - kbh
form - from <> $ kia
form - from <> , qac
form - from <> -ing aki
form - from <> -s hdh
form - from <> ? gam
form - from <> on pda
form - from <> over ejf
form - from <> to uVd
form - get to Yrd
form - have - fjd
form - have <> -s Xre
form - in - hcj
form - in <> , fbm
form - in <> - cgk
form - in <> -ed oae
form - in <> <client> Zfo
form - in <> ? khc
form - in <> and kgc
form - in <> can seW
form - in <> get lah
form - in <> gets nae
form - in <> is scY
form - in <zone> qbb
form - in from mdd
form - in on djg
form - into <> ? aoe
form - into <> on emc
form - is - ckg
form - is <> $ rWg
form - is <> , uaY
form - is <> - ngY
form - is <> -ing hck
form - is <> and eld
form - is <> on Yua
form - is in hdi
form - is on pfZ
form - of - fmb
form - of <> -s gbl
form - of <> ? bod
form - of <> on rYc
form - on <> $ kef
form - on <> - ich
form - on <> -ed hjc
form - on <> -ing oWi
form - on <> -s uQi
form - on <> : gkb
form - on <> <client> Vgr
form - on <> <n> Wqg
form - on <> ? enb
form - on <> and mga
form - on <> be eek
form - on <> can jlY
form - on <> get mZi
form - on <> gets pbd
form - on <> has llW
form - on <> is gdi
form - on <> to neb
form - on <> who naf
form - on <zone> rcZ
form - should - gbm
form - that - jbi
form - that <> - kgb
form - that from kgc
form - that on mbf
form - to - dih
form - to -ed fpY
form - to -ing eke
form - to <> $ chk
form - to <> , lmV
form - to <> - ajj
form - to <> -ed cii
form - to <> -ing eoa
form - to <> -s klX
form - to <> <far> ekf
form - to <> <host> eld
form - to <> <n> fkd
form - to <> <service> fkc
form - to <> ? bkh
form - to <> and jja
form - to <> at fma
form - to <> by bgm
form - to <> from bji
form - to <> on dqZ
form - to <> with ckg
form - to <host> eke
form - to <public> foZ
form - via <> , eld
form - via <> - aik
form - via <> ? ddm
form - was - hbl
form - with - kbh
form - with <> - Vet
form - with <> -s bqc
form - would <> - mec
form - would <> -ed jdg
form - would <> get Wgq
form - 到 <> , eke
form - 在 <> , kdf
form - 是 <> $ kfe
form - 是 <> , mdd
form - 的 - Uhr
form -ed , would mdd
form -ed - , ejf
form -ed - - jdf
form -ed - -s Zmh
form -ed - : dmd
form -ed - <> - ldd
form -ed - <> ? ddm
form -ed - <> on jfe
form -ed - by emd
form -ed - from ckf
form -ed - is bkh
form -ed - on pad
form -ed - to ckh
form -ed -ing - bne
form -ed -s - kai
form -ed -s -s Ygo
form -ed -s into ckg
form -ed <client> -s gjd
form -ed <service> on fnb
form -ed <service> to Xub
form -ed at <> , cpb
form -ed at <> - cnd
form -ed by - chi
form -ed by <> , iic
form -ed by <> - qXg
form -ed by <> ? blf
form -ed by <> on jef
form -ed from <> $ hkb
form -ed from <> - gjd
form -ed from <> ? ogX
form -ed from <> to Ygo
form -ed get to gkc
form -ed into <> - tXc
form -ed on - oYh
form -ed on <> $ mbf
form -ed on <> , gbl
form -ed on <> - hdi
form -ed on <> ? nkV
form -ed to - odb
form -ed to <> $ pbc
form -ed to <> , jhc
form -ed to <> - pfY
form -ed to <> ? pSl
form -ed to <> on Xrf
form -ing - <> - gkc
form -ing - <> from jdg
form -ing - at pXg
form -ing - for hZl
form -ing - from mfb
form -ing - on jib
form -ing - to bmf
form -ing -ing <> from nZg
form -ing -s - mce
form -ing -s <> - hcj
form -ing -s on lfc
form -ing -s to fej
form -ing <far> from jdg
form -ing <host> from oZf
form -ing <own> from ncd
form -ing <service> on csY
form -ing <service> to liZ
form -ing at <> - mbf
form -ing from <> - bjh
form -ing from <> for mfb
form -ing from <> to qbb
form -ing in <> - nhX
form -ing in from kef
form -ing on - Xdt
form -ing on <> $ ddm
form -ing on <> - mXj
form -ing that -s nae
form -ing to - kbh
form -ing to <> $ gjd
form -ing to <> , flc
form -ing to <> - hnY
form -ing to <> -ed Zil
form -ing to <> ? eoa
form -ing to <> on Wkm
form -ing 不 通 bmf
form -ing 得 到 apd
form -ing 通 <> $ clf
form -ing 通 <> 吗 fje
form -s , <> , lYi
form -s , <> - ele
form -s - , nce
form -s - - alh
form -s - -ed pVi
form -s - -ing cpb
form -s - -s Wio
form -s - <> $ Ydq
form -s - <> - flc
form -s - <> -ing bgl
form -s - <> -s lZi
form -s - <> ? Ves
form -s - <> and bgl
form -s - <> is khb
form -s - <> to kgb
form -s - at arc
form -s - from kfe
form -s - in hbj
form -s - is mec
form -s - on jlY
form -s - to ijb
form -s -ed <> -s pZe
form -s -ed from gkc
form -s -ing <> - eoa
form -s -ing <> from mdd
form -s -ing from bij
form -s -ing to clf
form -s -s - bji
form -s -s <> - fek
form -s -s from Wqg
form -s -s to kib
form -s : - mga
form -s <client> -> aoe
form -s <service> - djg
form -s <service> at Xqf
form -s <service> on Woh
form -s <service> to Ypf
form -s at <> , hjc
form -s at <> - dih
form -s at <> ? jbi
form -s at <> and pad
form -s does - chj
form -s from <> $ bnf
form -s from <> , gjd
form -s from <> - jfd
form -s from <> ? clf
form -s from <> for pda
form -s from <> on pcb
form -s from <> over ejf
form -s from <> to jgd
form -s in <> , eoa
form -s in <> - vYa
form -s in <> -ed obd
form -s in <> ? pZe
form -s in <> are pda
form -s in <> get uWc
form -s is from odb
form -s of - ici
form -s of <> - cgl
form -s of <> are cnd
form -s on <> $ qYe
form -s on <> , gcl
form -s on <> - mec
form -s on <> -s mec
form -s on <> : qeZ
form -s on <> ? bjj
form -s on <> and ndc
form -s on <> can rdX
form -s to - Unm
form -s to <> $ flc
form -s to <> , clf
form -s to <> -> pfZ
form -s to <> on Vud
form -s to <> over ekf
form -s to <> with amg
form : ' <> ' Ryd
form : - - flc
form : - -s nfb
form : - <> , tZb
form : - <> - jYk
form : - <> <client> Xoh
form : - <> <own> iid
form : - <client> buW
form : - <host> qcb
form : - at mce
form : - to flc
form : -ing <> - fkd
form : <n> - kfd
form : <n> <> - fej
form : <n> <n> fdk
form : <outside> to apd
form : <outside> 到 Zof
form : <zone> to Wll
form : can <> - qbb
form : does <> - mbg
form : in <> - eek
form <> ' , <n> mec
form <> ' - of - cem
form <> ' - of cem
form <> , - $ $ hic
form <> , - $ hic
form <> , - - $ ihd
form <> , - - - jdg
form <> , - - -ed dob
form <> , - - -ing mYi
form <> , - - -s Xnj
form <> , - - <host> qeY
form <> , - - <n> coc
form <> , - - ? jgd
form <> , - - in edl
form <> , - -ed occ
form <> , - -s - lfc
form <> , - -s jhc
form <> , - <client> , Wkm
form <> , - <client> Xmj
form <> , - <host> - Yqe
form <> , - <host> hkb
form <> , - <n> , klY
form <> , - <n> - XwZ
form <> , - <n> -ed inX
form <> , - <n> : drY
form <> , - <n> ? btY
form <> , - <n> dih
form <> , - <n> does imY
form <> , - <outside> jja
form <> , - <service> - cme
form <> , - <service> hjc
form <> , - does - Zhl
form <> , - does jfe
form <> , - is - lbg
form <> , - is kee
form <> , - on lnU
form <> , - to kgc
form <> , - 里 okU
form <> , -ed - - Zjk
form <> , -ed - -ed djg
form <> , -ed - not hid
form <> , -ed - oZf
form <> , -ed ? $ iid
form <> , -ed ? iid
form <> , -ed to - dkf
form <> , -ed to oda
form <> , -s - - lcf
form <> , -s - pcb
form <> , -s -ing jlY
form <> , -s <own> pfZ
form <> , -s on crZ
form <> , <client> , cfl
form <> , <gateway> 会 fjf
form <> , <gateway> 放 ika
form <> , <gateway> 放 行 dob
form <> , <gateway> 这 dqZ
form <> , <n> $ $ gma
form <> , <n> $ gma
form <> , <n> , dlf
form <> , <n> - , enb
form <> , <n> - ijb
form <> , <outside> 访 efj
form <> , <outside> 访 问 efj
form <> , <own> - ncd
form <> , <service> <n> , amf
form <> , <service> <n> - rgV
form <> , <service> <n> does lgb
form <> , <service> <server> lde
form <> , <service> ? $ fmb
form <> , <service> ? enb
form <> , <service> on rba
form <> , <zone> 的 aki
form <> , <zone> 还 cfl
form <> , <zone> 还 能 dfk
form <> , and - - ibj
form <> , and - fbm
form <> , and does dkf
form <> , can - - sbZ
form <> , can - hcj
form <> , do - - Xkl
form <> , do - ajj
form <> , does - - jkZ
form <> , does - <gateway> hic
form <> , does - get ckg
form <> , does - ihd
form <> , does <service> ika
form <> , does that - fpY
form <> , is - - qfX
form <> , is - -ed bmf
form <> , is - jja
form <> , is <service> pZe
form <> , is that - fna
form <> , is that -ed jic
form <> , is that ika
form <> , on - <outside> lfc
form <> , on - jci
form <> , should - fpY
form <> , will - - oae
form <> , will - kjZ
form <> , would - jee
form <> , would that apd
form <> , 一 直 clf
form <> , 一 直 转 cme
form <> , 为 啥 hid
form <> , 会 不 cjh
form <> , 会 不 会 cjh
form <> , 会 被 kkY
form <> , 会 被 丢 kkX
form <> , 发 信 <server> lde
form <> , 发 信 kee
form <> , 帮 看 dme
form <> , 想 <service> jee
form <> , 放 行 jgd
form <> , 是 <gateway> 拦 lec
form <> , 是 <gateway> 的 hla
form <> , 目 的 jgd
form <> , 端 口 <n> dkf
form <> , 端 口 dkf
form <> , 这 样 dii
form <> , 麻 烦 iid
form <> , 麻 烦 看 iic
form <> - $ $  goY
form <> - $ $ goY
form <> - , - - eld
form <> - , - -s oae
form <> - , - <n> bii
form <> - , - ? Zkj
form <> - , -ed ijb
form <> - , -s - ihd
form <> - , -s chj
form <> - , <service> gdk
form <> - , can - gdj
form <> - , can gdj
form <> - , does dgi
form <> - , should kkY
form <> - - $ $ efj
form <> - - $ efj
form <> - - , <client> fld
form <> - - , <zone> Wlk
form <> - - , can fUs
form <> - - , chi
form <> - - , does fbm
form <> - - - $ Yog
form <> - - - , bhl
form <> - - - -s cdm
form <> - - - : ndc
form <> - - - <client> ali
form <> - - - <host> ogY
form <> - - - <n> Wll
form <> - - - <outside> lgb
form <> - - - <own> rcZ
form <> - - - <service> ofZ
form <> - - - ? aen
form <> - - - does dkf
form <> - - - eek
form <> - - - get pYf
form <> - - - is hbk
form <> - - - on qac
form <> - - - over dih
form <> - - - to lWl
form <> - - -ed efj
form <> - - -ed to hcj
form <> - - -ing peZ
form <> - - -s , iak
form <> - - -s <n> ika
form <> - - -s ? fdk
form <> - - -s from lfc
form <> - - -s in lWm
form <> - - -s kdf
form <> - - : peZ
form <> - - <client> - mdd
form <> - - <client> mdd
form <> - - <far> nYh
form <> - - <gateway> - jdg
form <> - - <gateway> hal
form <> - - <host> - kee
form <> - - <host> fdj
form <> - - <n> , bhk
form <> - - <n> - edl
form <> - - <n> : blh
form <> - - <n> agm
form <> - - <outside> hZl
form <> - - <own> $ ugS
form <> - - <own> - hdi
form <> - - <own> lee
form <> - - <service> to rYd
form <> - - <zone> qcZ
form <> - - ? - aeo
form <> - - ? Zgn
form <> - - and - lfb
form <> - - and lfb
form <> - - at - jdg
form <> - - at lah
form <> - - by bme
form <> - - does - bgl
form <> - - does bgl
form <> - - for - edl
form <> - - for lZi
form <> - - from <outside> bod
form <> - - from XxZ
form <> - - get sZc
form <> - - has hkb
form <> - - in gXp
form <> - - is - jef
form <> - - is -ed foZ
form <> - - is bra
form <> - - of del
form <> - - on - hVr
form <> - - on nUl
form <> - - should Yog
form <> - - that bjh
form <> - - to - dhh
form <> - - to <client> ndc
form <> - - to <far> rab
form <> - - to <host> jgd
form <> - - to <outside> rab
form <> - - to rYd
form <> - - would oYg
form <> - -ed - - bfm
form <> - -ed - -ed ali
form <> - -ed -s ajj
form <> - -ed <client> jja
form <> - -ed <own> - lgb
form <> - -ed <service> qbb
form <> - -ed ? $ Zjk
form <> - -ed ? Zjk
form <> - -ed from dle
form <> - -ed to - ofa
form <> - -ed to <outside> clf
form <> - -ed to kjZ
form <> - -ing - - iak
form <> - -ing - jib
form <> - -ing -s mga
form <> - -ing <host> naf
form <> - -ing from ndc
form <> - -s $ $ cne
form <> - -s $ cne
form <> - -s , - kfd
form <> - -s , jgd
form <> - -s - $ Yhn
form <> - -s - , oae
form <> - -s - - cdn
form <> - -s - -s aij
form <> - -s - ? kbg
form <> - -s - is gZn
form <> - -s -ing $ ckf
form <> - -s -ing kkY
form <> - -s -s mfb
form <> - -s ? $ cjh
form <> - -s ? cjh
form <> - -s for - ejf
form <> - -s for ejf
form <> - -s from kbh
form <> - -s on dfk
form <> - -s to - vbW
form <> - -s to qZd
form <> - : - - cdn
form <> - : - gck
form <> - : -ed dqZ
form <> - : <n> - coc
form <> - : <n> aki
form <> - : <service> aeo
form <> - <client> - <n> hdi
form <> - <client> - ici
form <> - <client> -ed <n> qYe
form <> - <client> -ed qXe
form <> - <client> -ing fdk
form <> - <far> - <host> dfk
form <> - <far> -ed <n> kia
form <> - <far> -ed kia
form <> - <gateway> -ed <n> jdg
form <> - <gateway> -ed cem
form <> - <host> - - lZh
form <> - <host> - <n> dYr
form <> - <host> -ed <n> lde
form <> - <host> -ed lde
form <> - <host> -s XZw
form <> - <host> ? $ ecm
form <> - <host> ? ecm
form <> - <host> on - fpY
form <> - <host> on <n> dfk
form <> - <host> on dmd
form <> - <host> over <service> oXh
form <> - <host> over oXh
form <> - <n> $ $ eld
form <> - <n> $ eld
form <> - <n> , - Yrc
form <> - <n> , -ed bdn
form <> - <n> , -ing aqb
form <> - <n> , -s Utf
form <> - <n> , does Zof
form <> - <n> , ele
form <> - <n> , is led
form <> - <n> - $ eje
form <> - <n> - , ZxX
form <> - <n> - -s flc
form <> - <n> - : cbp
form <> - <n> - ? aoe
form <> - <n> -ed - eke
form <> - <n> -ed : hdi
form <> - <n> -ed ? cuW
form <> - <n> -ed cii
form <> - <n> -s $ blg
form <> - <n> -s - enb
form <> - <n> -s enb
form <> - <n> : - bod
form <> - <n> : dii
form <> - <n> <n> lfc
form <> - <n> ? - fmb
form <> - <n> ? ? fkd
form <> - <n> and - anf
form <> - <n> and bne
form <> - <n> does - blg
form <> - <n> does ejf
form <> - <n> does that gjd
form <> - <n> is - apd
form <> - <n> is bod
form <> - <n> should flc
form <> - <n> to pcb
form <> - <n> will - fmb
form <> - <n> will fmb
form <> - <own> $ $ kee
form <> - <own> $ kee
form <> - <own> -s jfe
form <> - <own> on - hbk
form <> - <own> on <n> ncd
form <> - <own> on kaj
form <> - <service> - lgc
form <> - <service> - to ejf
form <> - <service> -s hid
form <> - <service> <n> : maf
form <> - <service> <n> mcf
form <> - <service> into mcd
form <> - <service> on <own> ngZ
form <> - <service> on xZW
form <> - <service> to <own> jfe
form <> - <service> to occ
form <> - <zone> - - jef
form <> - <zone> - <client> edk
form <> - <zone> - <far> fdk
form <> - <zone> - <n> eel
form <> - <zone> - kee
form <> - ? $ $ dgj
form <> - ? $ dgj
form <> - ? - - eke
form <> - ? - cne
form <> - ? ? $ Zli
form <> - ? ? aik
form <> - and - hnZ
form <> - are - pcb
form <> - at - - fcl
form <> - at - gck
form <> - be - hZm
form <> - be - to lYj
form <> - be -ed bmf
form <> - by -s chj
form <> - by <public> <own> efj
form <> - by <public> bbp
form <> - can - hla
form <> - do - lgb
form <> - do <service> lce
form <> - does - - anf
form <> - does - bne
form <> - for - - Yta
form <> - for - Unl
form <> - from - Zhl
form <> - from <client> Yog
form <> - from <outside> $ lha
form <> - from <outside> bne
form <> - from <zone> $ hmY
form <> - from <zone> ecl
form <> - get - - epZ
form <> - get - <service> fZo
form <> - get - eke
form <> - get - to wUc
form <> - get -s lkX
form <> - get <service> ijb
form <> - get <service> on mag
form <> - get to - neb
form <> - get to <far> tYb
form <> - get to <host> jfe
form <> - get to <outside> maf
form <> - get to <own> kgd
form <> - get to pad
form <> - gets - rba
form <> - have - - phW
form <> - have - ubX
form <> - have <outside> -s mce
form <> - have <outside> lce
form <> - in - - jef
form <> - in - jef
form <> - is - - ahl
form <> - is - -ed hZm
form <> - is - dek
form <> - is - to mdd
form <> - is that Zpe
form <> - may - qca
form <> - not - cfk
form <> - not ? $ lZh
form <> - not ? jbh
form <> - of - <n> bgm
form <> - of - dle
form <> - on - - cgk
form <> - on - <n> bgl
form <> - on - cgk
form <> - on -s cjh
form <> - on <n> , fwR
form <> - on <n> ? fld
form <> - on <n> Zkj
form <> - on <outside> mag
form <> - on <own> mce
form <> - on <service> mfb
form <> - should - lYj
form <> - that - ? fXq
form <> - that - mUm
form <> - that ? $ blf
form <> - that ? blf
form <> - to - -s pcb
form <> - to - <host> occ
form <> - to - <own> eek
form <> - to - <service> lcf
form <> - to - ldd
form <> - to - to dkf
form <> - to -ed oYg
form <> - to <far> , lde
form <> - to <far> - hdj
form <> - to <far> mZh
form <> - to <host> $ dgj
form <> - to <host> ndc
form <> - to <host> on sbY
form <> - to <outside> mag
form <> - to <own> jef
form <> - to <own> on kee
form <> - to <service> fje
form <> - to <zone> at jeg
form <> - to be cgk
form <> - with - jhd
form <> - would - hlb
form <> -> <client> - pXh
form <> -> <far> - <n> obd
form <> -> <far> - ocd
form <> -> <gateway> - lbg
form <> -> <host> , <service> qca
form <> -> <host> , idi
form <> -> <host> <service> , kde
form <> -> <host> <service> lde
form <> -> <host> ? $ cgk
form <> -> <host> ? cgk
form <> -> <outside> , - jdg
form <> -> <outside> , jdg
form <> -> <outside> - jef
form <> -> <own> , - ngZ
form <> -> <own> , ngZ
form <> -> <own> - -ing ogY
form <> -> <own> - <n> efj
form <> -> <own> -ed Xfq
form <> -> <own> -s - cgk
form <> -> <own> -s egj
form <> -> <zone> , - jdg
form <> -> <zone> , oZg
form <> -> <zone> <service> lcf
form <> -ed - - - afm
form <> -ed - - ? gZn
form <> -ed - - to rZc
form <> -ed - -ed lgb
form <> -ed - -s - hjc
form <> -ed - -s kee
form <> -ed - <host> dgj
form <> -ed - <n> nZg
form <> -ed - <own> ? jgd
form <> -ed - <service> mfb
form <> -ed - ? $ gjd
form <> -ed - ? gjd
form <> -ed - not ? kdf
form <> -ed - not led
form <> -ed - that fck
form <> -ed - to <far> iZk
form <> -ed - to iak
form <> -ed : - -ed kde
form <> -ed : - ocb
form <> -ed <n> - - flc
form <> -ed <n> - <n> jhc
form <> -ed <n> - jhc
form <> -ed <n> -s <n> eld
form <> -ed <n> -s eld
form <> -ed <own> ? $ bgl
form <> -ed <own> ? bgl
form <> -ed <service> on <own> jdf
form <> -ed <service> on kcg
form <> -ed ? $ $ eld
form <> -ed ? $ eld
form <> -ed at <own> kfe
form <> -ed be - kee
form <> -ed be - to kee
form <> -ed by - csY
form <> -ed for - mbf
form <> -ed get - to jfe
form <> -ed get <service> kYl
form <> -ed get to <own> ogZ
form <> -ed get to efj
form <> -ed to - - cij
form <> -ed to - ? lcf
form <> -ed to - to lcf
form <> -ing - - fdk
form <> -ing - ? gZn
form <> -ing <far> , ogZ
form <> -ing <own> $ $ kfd
form <> -ing <own> $ kfd
form <> -ing <own> , ogY
form <> -ing <own> - : djf
form <> -ing <service> to Wmj
form <> -ing to <far> pcb
form <> -ing to <host> mbf
form <> -ing to <own> mga
form <> -ing 不 通 <host> kai
form <> -ing 不 通 lfc
form <> -ing 得 通 <host> kdf
form <> -s $ $  Zjl
form <> -s $ $ Zjl
form <> -s , - <n> ihc
form <> -s , - kgc
form <> -s - $ $ dmd
form <> -s - $ dmd
form <> -s - - - djg
form <> -s - - -ed ahl
form <> -s - - <gateway> nXi
form <> -s - - ? jTq
form <> -s - - ihd
form <> -s - - on fkd
form <> -s - - to dle
form <> -s - -ed - hkc
form <> -s - -s , hck
form <> -s - -s - iak
form <> -s - -s jXm
form <> -s - -s on hjc
form <> -s - : aeo
form <> -s - <n> - dmd
form <> -s - <n> pZe
form <> -s - <own> mga
form <> -s - <service> Zoe
form <> -s - <service> to jZk
form <> -s - ? $ kee
form <> -s - ? kee
form <> -s - at jZk
form <> -s - is nYh
form <> -s - not ejf
form <> -s - on pca
form <> -s - to - rba
form <> -s - to <far> sYd
form <> -s - to kjZ
form <> -s -ed - khc
form <> -s -ing <own> - kfc
form <> -s -ing <own> kfc
form <> -s -ing to bfm
form <> -s -s - - jbj
form <> -s -s - pXg
form <> -s -s -s rYd
form <> -s -s <service> neb
form <> -s <host> - mga
form <> -s <n> , ckg
form <> -s <n> - bmf
form <> -s <own> $ $ hcj
form <> -s <own> $ hcj
form <> -s <own> , lgb
form <> -s <own> - - kgc
form <> -s <own> - nbe
form <> -s <service> - fkc
form <> -s <service> from lde
form <> -s <service> on jgc
form <> -s <service> to wUc
form <> -s ? $ $ cfl
form <> -s ? $ cfl
form <> -s ? - ahk
form <> -s from - sba
form <> -s get - tcY
form <> -s get to uUe
form <> -s on - goY
form <> -s on <n> gkb
form <> -s that - jgd
form <> -s to - - mZg
form <> -s to - tWd
form <> -s to - to lgc
form <> -s to <far> rYe
form <> -s to <own> , kgc
form <> -s to <own> - mfb
form <> -s to <own> ngZ
form <> -s to <service> kdf
form <> : - - - oaf
form <> : - - hid
form <> : - -ed -s dgj
form <> : - : - cnd
form <> : - : alh
form <> : -ed - -ed amg
form <> : -ed - flc
form <> : -ed ? $ dle
form <> : -ed ? dle
form <> : -ing <own> - kfd
form <> : -ing <own> kfd
form <> : <n> -ed lde
form <> : <n> -ed to lde
form <> : <n> : <n> cjh
form <> : <n> : cjh
form <> ; - -ed Woi
form <> <client> - - kdf
form <> <client> -s - -s fYp
form <> <client> -s - ecm
form <> <client> 的 <n> fZo
form <> <far> - - , kbh
form <> <far> - - kbh
form <> <far> - ? - ici
form <> <far> - ? ici
form <> <far> -s , - lgb
form <> <far> -s , lgb
form <> <far> : - -ed eke
form <> <far> : - eke
form <> <host> - - hbk
form <> <host> -s , - nZg
form <> <host> -s , nZg
form <> <host> : - -ed eld
form <> <host> : - eld
form <> <host> 上 - cfl
form <> <host> 的 <n> bqb
form <> <n> $ $  fje
form <> <n> $ $ fje
form <> <n> - $ $ clf
form <> <n> - $ clf
form <> <n> - , bnf
form <> <n> - - - foZ
form <> <n> - -s Zpe
form <> <n> - : - dnd
form <> <n> - : dnd
form <> <n> : <n> : ckg
form <> <n> : <n> ckg
form <> <n> <n> -s fVs
form <> <n> <n> <n> - kfd
form <> <n> <n> <n> mdd
form <> <n> ? $ $ dmd
form <> <n> ? $ dmd
form <> <n> on <client> chj
form <> <n> 一 直 -ed djg
form <> <n> 不 通 , ckf
form <> <n> 不 通 dkf
form <> <n> 应 该 dkf
form <> <n> 直 接 eke
form <> <n> 端 口 fkd
form <> <own> , - <n> hid
form <> <own> , <service> ffj
form <> <own> - - lbg
form <> <own> - <n> led
form <> <own> -ed - -s iak
form <> <own> -ed - fej
form <> <own> : - -ed eld
form <> <own> : - eld
form <> <own> on <n> fbm
form <> <own> 收 <service> gdk
form <> <own> 的 <n> fam
form <> <server> 的 <service> bne
form <> <service> $ $  bmf
form <> <service> $ $ bmf
form <> <service> , - dkf
form <> <service> , <n> Wtd
form <> <service> - - dle
form <> <service> - -ed ejf
form <> <service> - ? aik
form <> <service> <host> <n> oae
form <> <service> <n> - ejg
form <> <service> <own> <n> neb
form <> <service> <own> <n> 一 neb
form <> <service> ? $ $ fmb
form <> <service> ? $ fmb
form <> <service> to <host> lcf
form <> <service> to <own> - oea
form <> <service> 到 <gateway> jdg
form <> <service> 到 <host> ich
form <> <zone> 的 同 ial
form <> <zone> 的 同 事 fan
form <> <zone> 能 上 <outside> mfb
form <> <zone> 能 上 mfb
form <> ? - - gjd
form <> ? - -ed - Ypf
form <> ? - -ed Ypf
form <> ? - -s - dkf
form <> ? - -s ejf
form <> ? -s - - edl
form <> ? ? - gcl
form <> ? ? ? $ bhk
form <> ? ? ? efj
form <> and - - - mag
form <> and - -s - jkZ
form <> and - -s dao
form <> and - <n> llW
form <> and - to kgc
form <> and -s - - cii
form <> and -s <service> kai
form <> and has to - neb
form <> and has to neb
form <> are - to dfk
form <> are -ed by dle
form <> at - $ $ flc
form <> at - $ flc
form <> at - , amg
form <> at - - Xpg
form <> at - <n> ilZ
form <> at - ? $ cjh
form <> at - ? - fpX
form <> be - to - yfP
form <> be - to -ed sgU
form <> be - to do iZl
form <> be - to kZj
form <> be -ed - dmd
form <> be -ed ? $ liZ
form <> be -ed ? liZ
form <> be -ed by kfc
form <> be -ed to cnd
form <> by - <n> coc
form <> by <service> , doa
form <> can - - jYl
form <> can - <own> pgY
form <> can -ed - tbY
form <> can not - qac
form <> do - - - ang
form <> do - - occ
form <> do - -s - fld
form <> do - -s fld
form <> do - get gkc
form <> do with - dfk
form <> does - - - Zil
form <> does - - Zkj
form <> does - <gateway> - khc
form <> does - <gateway> khb
form <> does - get - jef
form <> does - get mec
form <> does <gateway> - dih
form <> does that - - nZg
form <> does that - mfa
form <> for - - Yre
form <> for <own> , ici
form <> for <own> - <n> mdd
form <> for <own> - med
form <> for <service> over - blg
form <> for <service> over blg
form <> from - - <n> bcp
form <> from - - hid
form <> from - - in fjf
form <> from - <n> eej
form <> from -ing - led
form <> from -ing to qca
form <> from <client> , dkg
form <> from <client> -s Zng
form <> from <outside> $ $ eke
form <> from <outside> $ eke
form <> from <outside> , fje
form <> from <outside> - - eke
form <> from <outside> - chj
form <> from <outside> -ed cle
form <> from <outside> ? $ ijc
form <> from <outside> ? ijc
form <> from <zone> , cme
form <> from <zone> ? $ fke
form <> from <zone> ? fke
form <> get - - - nce
form <> get - - ejf
form <> get - ? neb
form <> get - to <far> sdX
form <> get - to <outside> med
form <> get - to qXf
form <> get -ed - kee
form <> get <service> on <own> dcn
form <> get <service> on edl
form <> get at <host> lcf
form <> get to - - naf
form <> get to - <host> lgb
form <> get to - rXd
form <> get to <far> qWf
form <> get to <host> $ qeY
form <> get to <host> - obe
form <> get to <host> mce
form <> get to <host> on Zdq
form <> get to <own> -ed pfY
form <> get to <own> ? efj
form <> get to <own> lde
form <> get to <own> on gbl
form <> get to <service> kdf
form <> get to <service> on kdf
form <> gets - - oZf
form <> gets - -ed qac
form <> gets - to pda
form <> gets -ing - led
form <> has - - mhZ
form <> has to - - kde
form <> has to - -s jmY
form <> has to - hla
form <> has to - to occ
form <> have - - gbl
form <> in - - - dgj
form <> in - <client> <own> bgl
form <> in - <client> dgj
form <> into - - ejg
form <> is - - - nZg
form <> is - - ? ckg
form <> is - - kia
form <> is - -s oYg
form <> is - ? $ fkd
form <> is - ? fkd
form <> is - of Zkj
form <> is - to - lfc
form <> is - to cbp
form <> is -ed , clf
form <> is -ed - mhZ
form <> is -ed by drX
form <> is -ed from - lVm
form <> is -ed from jXm
form <> is -ed to be emc
form <> is -ed to flc
form <> is -ing - cbp
form <> is -s - qYf
form <> is not - obc
form <> is that - dih
form <> is that -ed lce
form <> is that -ing Ynh
form <> may - - rZc
form <> on - - - bcp
form <> on - - <n> erX
form <> on - - Yoh
form <> on - <n> $ mkW
form <> on - <n> - Ynh
form <> on - <n> -ed Tir
form <> on - <n> ? dpb
form <> on - <n> and efj
form <> on - <n> hdi
form <> on <n> $ $ iic
form <> on <n> $ iic
form <> on <n> , - cfl
form <> on <n> , -ing dsX
form <> on <n> , does kmW
form <> on <n> - $ coc
form <> on <n> - , eoa
form <> on <n> - - gjd
form <> on <n> - -s dmc
form <> on <n> - ? Uml
form <> on <n> - lha
form <> on <n> -ed ? cob
form <> on <n> -ed bpc
form <> on <n> ? $ jfe
form <> on <n> ? - Zpe
form <> on <n> ? igd
form <> on <n> and <n> gqW
form <> on <n> and gnZ
form <> on <n> does - bod
form <> on <n> does dnc
form <> on <n> does that jhc
form <> on <n> for Zmh
form <> on <n> is eke
form <> on <service> $ $ cnd
form <> on <service> $ cnd
form <> on <service> , dpb
form <> on <service> ? $ dhh
form <> on <service> ? dhh
form <> over - <n> gma
form <> over <n> , eld
form <> over <n> - Zof
form <> over <service> $ $ bqa
form <> over <service> $ bqa
form <> over <service> , lde
form <> over <service> <n> anf
form <> over <service> ? $ hkb
form <> over <service> ? hoW
form <> over <service> does - jef
form <> over <service> does jef
form <> should - - Xqf
form <> should be -ed Zng
form <> should be -ing enc
form <> should that - ? jch
form <> to - - - cnc
form <> to - - alh
form <> to - -s qbb
form <> to - <gateway> jdg
form <> to - <host> - mfb
form <> to - <host> mfb
form <> to - <n> of lgb
form <> to - <n> rab
form <> to - ? eke
form <> to <client> , - rZc
form <> to <client> , sXd
form <> to <client> - <n> jkY
form <> to <client> - jkY
form <> to <client> on nZg
form <> to <far> $ $ jfe
form <> to <far> $ jfe
form <> to <far> , -s kef
form <> to <far> - - kdf
form <> to <far> - <n> sZb
form <> to <far> - rba
form <> to <far> -ed ? jef
form <> to <far> ? $ mgb
form <> to <far> ? mgb
form <> to <gateway> , -ed nZg
form <> to <gateway> , kdf
form <> to <gateway> - nZg
form <> to <host> $ $ lfc
form <> to <host> $ lfc
form <> to <host> , kdf
form <> to <host> - - ndb
form <> to <host> -s qZd
form <> to <host> <n> naf
form <> to <host> does lcf
form <> to <host> on - fdk
form <> to <host> on <n> wbV
form <> to <host> on <service> scY
form <> to <host> on lZi
form <> to <outside> , - ndc
form <> to <outside> , ndc
form <> to <outside> - jZk
form <> to <outside> on iZk
form <> to <own> - - kgc
form <> to <own> - <n> ddm
form <> to <own> - ? qgX
form <> to <own> - get efj
form <> to <own> - kee
form <> to <own> -ed lgb
form <> to <own> -s kfd
form <> to <own> ? $ lfc
form <> to <own> ? kgc
form <> to <zone> , - gkc
form <> to <zone> , -ed vWb
form <> to <zone> , gjd
form <> to <zone> - hVq
form <> to <zone> : lbf
form <> to <zone> <service> kcg
form <> where does - - kfd
form <> where does - kfd
form <> which - -s dmd
form <> who -s - lah
form <> will - - - kee
form <> will that - Xnh
form <> with - <n> clf
form <> with <service> <n> cme
form <> with <service> ? imY
form <> would - - jYm
form <> 上 <outside> <n> acq
form <> 上 <outside> 走 obd
form <> 上 <outside> 走 得 obd
form <> 上 <service> <host> <n> pXg
form <> 上 <service> <host> pXg
form <> 上 <service> <own> <n> lde
form <> 上 <service> <own> lde
form <> 上 不 了 kee
form <> 上 到 底 efk
form <> 上 执 行 kdf
form <> 上 抓 到 Yeq
form <> 上 抓 包 dgj
form <> 上 抓 的 jch
form <> 上 抓 的 包 nbf
form <> 上 的 - wUb
form <> 上 的 -s lcf
form <> 上 的 <service> Zpe
form <> 上 的 人 lcf
form <> 上 的 人 能 lcf
form <> 上 看 到 cem
form <> 上 跑 的 jdf
form <> 下 面 的 lcf
form <> 不 通 , fjf
form <> 丢 的 吗 $ del
form <> 丢 的 吗 ddm
form <> 为 什 么 hid
form <> 为 什 么 不 ejf
form <> 主 动 往 kcg
form <> 主 动 连 <zone> jee
form <> 主 动 连 kee
form <> 之 后 , mce
form <> 了 $ $  ejf
form <> 了 $ $ ejf
form <> 了 吧 ? $ fkd
form <> 了 吧 ? fkd
form <> 会 不 会 fej
form <> 会 不 会 被 aqc
form <> 会 变 成 fmb
form <> 会 好 吗 $ gkc
form <> 会 好 吗 glb
form <> 会 怎 样 $ gpY
form <> 会 怎 样 ? fdl
form <> 会 拦 吗 fej
form <> 会 放 行 dgj
form <> 会 被 拦 ejg
form <> 会 通 吗 $ gdj
form <> 出 得 去 kef
form <> 到 <client> 的 <n> lde
form <> 到 <client> 的 mce
form <> 到 <far> - <n> kcg
form <> 到 <far> - kcg
form <> 到 <host> - naf
form <> 到 <host> 的 <n> jdg
form <> 到 <host> 的 <service> mec
form <> 到 <host> 的 kdf
form <> 到 <own> <n> kdf
form <> 到 <own> 会 cgk
form <> 到 <own> 还 kgc
form <> 到 <zone> 的 - mbf
form <> 到 <zone> 的 naf
form <> 去 <zone> 的 gck
form <> 去 掉 , <zone> efj
form <> 去 掉 , efj
form <> 发 信 , <n> flc
form <> 发 信 , eke
form <> 发 信 <n> fjd
form <> 发 信 <n> 端 fje
form <> 发 信 报 ali
form <> 发 信 走 dnd
form <> 发 来 的 <service> mdd
form <> 发 来 的 ncd
form <> 可 以 吗 $ flc
form <> 可 以 吗 dqZ
form <> 可 以 直 neb
form <> 可 以 直 接 neb
form <> 吗 $ $  djg
form <> 吗 $ $ djg
form <> 啊 $ $  cjh
form <> 啊 $ $ cjh
form <> 填 <own> , bfm
form <> 填 的 <own> $ dfk
form <> 填 的 <own> ffj
form <> 填 的 <own> 端 fej
form <> 就 好 了 fje
form <> 就 正 常 ham
form <> 就 能 连 del
form <> 开 放 吗 $ jfe
form <> 开 放 吗 lee
form <> 往 <outside> 发 iYm
form <> 往 <outside> 发 信 ecl
form <> 往 外 发 mfb
form <> 往 外 发 信 mfb
form <> 打 <own> 的 <n> nfa
form <> 打 不 开 , Xlk
form <> 打 不 开 <own> mga
form <> 打 开 <own> jgd
form <> 打 开 <own> 一 ngZ
form <> 拦 的 吗 ? ecm
form <> 拦 的 吗 fej
form <> 提 供 <service> ijb
form <> 收 <service> <n> fkd
form <> 收 不 了 kde
form <> 收 不 了 邮 lde
form <> 收 不 到 dmd
form <> 收 不 到 信 ldf
form <> 收 信 , clg
form <> 收 邮 件 mdd
form <> 放 不 放 ? eek
form <> 放 不 放 edk
form <> 放 不 放 行 eek
form <> 放 行 了 gcl
form <> 放 行 吗 $ eek
form <> 放 行 吗 del
form <> 有 关 系 dgj
form <> 有 放 行 ajj
form <> 有 放 行 吗 ajj
form <> 有 没 有 被 asa
form <> 本 机 <service> nce
form <> 本 机 上 - kgc
form <> 本 机 上 led
form <> 本 机 能 fjf
form <> 本 机 访 kdf
form <> 本 机 访 问 kdf
form <> 本 机 连 led
form <> 没 问 题 cme
form <> 用 <own> 收 <service> cem
form <> 用 <own> 收 dek
form <> 用 <own> 收 信 sdW
form <> 用 <service> <n> eke
form <> 用 <service> <n> 收 naf
form <> 用 <service> <n> 连 oZf
form <> 用 户 用 lgc
form <> 用 户 访 jgd
form <> 用 户 访 问 jgd
form <> 的 - , jhc
form <> 的 - <n> $ dkf
form <> 的 - <n> , dle
form <> 的 - <n> Zta
form <> 的 - <n> 放 gkc
form <> 的 - 报 kfd
form <> 的 - 用 rdZ
form <> 的 <n> $ $ dpa
form <> 的 <n> $ dpa
form <> 的 <n> , <gateway> bnd
form <> 的 <n> , djg
form <> 的 <n> , 会 flc
form <> 的 <n> , 能 cpb
form <> 的 <n> - $ fjf
form <> 的 <n> - Wrf
form <> 的 <n> ? $ fna
form <> 的 <n> ? gna
form <> 的 <n> 不 $ fpZ
form <> 的 <n> 不 foZ
form <> 的 <n> 了 gma
form <> 的 <n> 会 Yqe
form <> 的 <n> 会 不 Yog
form <> 的 <n> 发 fld
form <> 的 <n> 口 , dkf
form <> 的 <n> 口 clf
form <> 的 <n> 吗 ? ekf
form <> 的 <n> 和 <n> cgk
form <> 的 <n> 和 cgk
form <> 的 <n> 对 <zone> fjf
form <> 的 <n> 就 ejf
form <> 的 <n> 收 dmd
form <> 的 <n> 是 Zpe
form <> 的 <n> 有 dnc
form <> 的 <n> 有 没 bme
form <> 的 <n> 能 gje
form <> 的 <n> 通 dle
form <> 的 <n> 通 不 dle
form <> 的 <service> $ $ eld
form <> 的 <service> $ eld
form <> 的 <service> , Wse
form <> 的 <service> - obd
form <> 的 <service> <n> dkf
form <> 的 <service> ? $ gpY
form <> 的 <service> 一 glb
form <> 的 <service> 一 直 glb
form <> 的 <service> 会 Zof
form <> 的 <service> 吗 $ flc
form <> 的 <service> 吗 ? foZ
form <> 的 <service> 吗 foZ
form <> 的 <service> 是 fkd
form <> 的 <service> 有 dkf
form <> 的 <service> 有 没 dkf
form <> 的 <service> 走 fkd
form <> 的 <service> 通 ahl
form <> 的 <service> 通 不 bgl
form <> 的 人 用 nfa
form <> 的 人 能 ici
form <> 的 人 能 不 edk
form <> 的 人 访 jgd
form <> 的 人 访 问 jgd
form <> 的 人 连 mce
form <> 的 共 享 <n> cfl
form <> 的 共 享 bhk
form <> 的 同 事 反 occ
form <> 的 同 事 收 wfQ
form <> 的 同 事 用 kdg
form <> 的 同 事 能 pfX
form <> 的 同 事 说 kfd
form <> 的 打 印 chj
form <> 的 打 印 机 ibj
form <> 的 时 候 dhi
form <> 的 机 器 <service> pad
form <> 的 机 器 上 nbe
form <> 的 机 器 访 sdX
form <> 的 流 量 flc
form <> 的 电 脑 jfe
form <> 的 电 脑 可 jef
form <> 的 电 脑 打 nga
form <> 的 电 脑 能 efj
form <> 的 远 程 Ypf
form <> 的 远 程 桌 Ypf
form <> 的 连 接 kee
form <> 的 锅 吗 $ ffj
form <> 的 锅 吗 efj
form <> 的 问 题 $ fdj
form <> 的 问 题 efj
form <> 的 问 题 吗 eek
form <> 直 接 打 <host> mfc
form <> 直 接 打 idh
form <> 直 接 访 lbf
form <> 直 接 访 问 lbf
form <> 看 到 的 bgl
form <> 看 到 的 源 bgl
form <> 端 口 <n> , ejf
form <> 端 口 <n> ejf
form <> 能 -ing 通 <gateway> mag
form <> 能 -ing 通 <host> cem
form <> 能 <service> 到 mah
form <> 能 上 <outside> ndc
form <> 能 上 <outside> 吗 mdd
form <> 能 不 能 -ing xcT
form <> 能 不 能 <service> lde
form <> 能 不 能 ici
form <> 能 不 能 上 ncd
form <> 能 不 能 用 ldd
form <> 能 不 能 直 qeY
form <> 能 不 能 访 fYp
form <> 能 主 动 连 ncd
form <> 能 出 去 dkf
form <> 能 直 接 <service> mce
form <> 能 直 接 访 dfk
form <> 能 访 问 <host> mgb
form <> 能 访 问 <own> Ygo
form <> 能 访 问 fbl
form <> 能 连 <own> 吗 jgd
form <> 能 连 <own> 的 dgk
form <> 能 连 上 mfb
form <> 能 通 吗 $ flc
form <> 能 通 吗 glb
form <> 自 己 -ing mce
form <> 自 己 -ing 得 mce
form <> 自 己 去 pfY
form <> 自 己 往 oaf
form <> 自 己 的 Ynh
form <> 自 己 能 kai
form <> 自 己 能 上 rXe
form <> 自 己 能 不 nbe
form <> 自 己 能 访 fck
form <> 自 己 访 ngZ
form <> 自 己 访 问 ngZ
form <> 自 己 连 kfe
form <> 行 不 行 djg
form <> 让 过 吗 $ efj
form <> 让 过 吗 efj
form <> 访 问 <far> kbi
form <> 访 问 <far> 的 lZi
form <> 访 问 <host> 的 maf
form <> 访 问 <own> , lgb
form <> 访 问 <own> jge
form <> 访 问 <own> 一 kgc
form <> 访 问 <own> 为 jgd
form <> 访 问 <own> 会 xgP
form <> 访 问 <own> 就 rgW
form <> 访 问 <own> 能 sgU
form <> 访 问 <own> 还 pgX
form <> 访 问 <public> <own> lgb
form <> 访 问 <public> lfc
form <> 走 <public> <own> jfe
form <> 走 得 通 eld
form <> 走 得 通 吗 dle
form <> 还 - 吗 $ eke
form <> 还 - 吗 eke
form <> 还 上 得 jee
form <> 还 上 得 了 jee
form <> 还 能 上 <outside> jZk
form <> 还 能 上 hdi
form <> 还 能 连 jfe
form <> 还 行 不 fje
form <> 还 行 不 行 fje
form <> 这 个 网 pZe
form <> 这 个 网 段 pZe
form <> 这 台 能 oZf
form <> 这 边 <service> ofZ
form <> 这 边 放 bgl
form <> 进 得 来 jhc
form <> 进 来 的 mga
form <> 连 <host> 的 <n> ubX
form <> 连 <host> 的 cbp
form <> 连 <own> 会 kgc
form <> 连 不 上 <own> jge
form <> 连 不 上 jja
form <> 通 不 通 $ eke
form <> 通 不 通 eke
form <> 通 吗 $ $ eld
form <> 通 吗 $ eld
form <> 那 台 要 mdd
form <> 那 边 能 nec
form <> 里 <service> <own> <n> ndb
form <> 里 <service> <own> ndb
form <> 里 的 机 ncd
form <> 里 的 机 器 ncd
form <client> , - mce
form <client> , <> 访 qca
form <client> , <server> bnd
form <client> - - eke
form <client> - <> - ekd
form <client> - <> -ed aof
form <client> - <> ? cpa
form <client> - <> on Zqd
form <client> - to Yrc
form <client> -> <> $ dkg
form <client> -> <> , eke
form <client> -> <> - bji
form <client> -> <> -ed dle
form <client> -> <> ? Yrd
form <client> -ed - goY
form <client> -ed <> ? cme
form <client> -ing to flc
form <client> -s <> , Voj
form <client> -s to ajj
form <client> <service> <> <n> eje
form <client> <service> to ail
form <client> <service> 到 enb
form <client> get to fkd
form <client> to - dme
form <client> to <> $ fmb
form <client> to <> , YvZ
form <client> to <> -ed fmb
form <client> to <> -s Yim
form <client> to <> ? Zkk
form <client> to <> on axV
form <client> 上 <service> ekf
form <client> 到 <> - clf
form <client> 到 <> 的 dmd
form <client> 打 开 gkc
form <client> 要 连 gkc
form <client> 访 问 gje
form <far> - - blg
form <far> - <> - fdk
form <far> - <> -ed ZwX
form <far> -> <> - eke
form <far> -s <> - bmf
form <far> from <> $ mbg
form <far> from <> , sZb
form <far> to <> $ fdk
form <far> to <> , apd
form <far> to <> - dmc
form <far> 连 <> 的 fjd
form <gateway> - - enc
form <gateway> - <> - mce
form <gateway> - from oYg
form <gateway> - to ejf
form <gateway> -s <> - fbm
form <gateway> from <> $ lbg
form <gateway> from <> , kcf
form <gateway> from <> ? oYg
form <host> , - kai
form <host> , <> 就 mec
form <host> - , bkh
form <host> - - lkX
form <host> - <> - iid
form <host> - <> -ed kee
form <host> - <> -s ljZ
form <host> - <> on Qjt
form <host> - from vXa
form <host> - to gla
form <host> -> <> , Zrc
form <host> -> <> <service> dkf
form <host> -ing to Yog
form <host> -s <> on kfd
form <host> from <> $ qWg
form <host> from <> , pYf
form <host> from <> - jgd
form <host> to <> , VzY
form <host> to <> - alh
form <host> to <> on Xsd
form <host> 到 <> 的 Zqc
form <n> , - ici
form <n> , <> 填 bdo
form <n> , <> 放 eek
form <n> , <> 这 bcp
form <n> , can lcf
form <n> , does bhk
form <n> , is mXj
form <n> , will kdf
form <n> , would del
form <n> - , hVr
form <n> - : rab
form <n> - <> - kcg
form <n> - <> -s pae
form <n> - <> <client> jci
form <n> - <> <far> kfd
form <n> - <> <host> gdj
form <n> - <client> Wnj
form <n> - <far> aoe
form <n> - <host> iZl
form <n> - <n> Zfo
form <n> - from reY
form <n> - on dmc
form <n> - to ejf
form <n> -ed on jcg
form <n> -ed to naf
form <n> -ing from jef
form <n> -s - cfl
form <n> -s <> - efj
form <n> -s on gYo
form <n> : - kdf
form <n> : does oZe
form <n> <n> - kee
form <n> <n> <> - djf
form <n> <n> <> in bgl
form <n> <n> <client> bod
form <n> <n> in efj
form <n> does - fcl
form <n> does <> - ahl
form <n> from <> , sdX
form <n> from <> - ejf
form <n> from <> -> jgd
form <n> from <> ? nhY
form <n> from <> to lah
form <n> in <> - eek
form <n> is - fdk
form <n> of <> - aoe
form <n> on - Ymi
form <n> on <> - Uqi
form <n> on <> -ed Zof
form <n> on <> -s jlY
form <n> on <> ? Zof
form <n> on <> from aoe
form <n> on <> is dnc
form <n> on <> to aoe
form <n> to - bcp
form <n> to <> $ Vse
form <n> to <> , hpW
form <n> to <> - clg
form <n> to <> ? Ttg
form <n> to <> from clf
form <n> 对 <> 开 jff
form <n> 行 , kfc
form <outside> , <> 访 pgX
form <outside> , <> 还 kgc
form <outside> - <> , ici
form <outside> - <> - alh
form <outside> - to fmb
form <outside> -> <> , gma
form <outside> <service> to dkf
form <outside> <service> 到 dmd
form <outside> for <> - dle
form <outside> get at gma
form <outside> to - cco
form <outside> to <> $ flc
form <outside> to <> , bpc
form <outside> to <> - fmb
form <outside> to <> -ed coc
form <outside> to <> ? Zng
form <outside> to <> on Swe
form <outside> 到 <> 的 aki
form <outside> 打 <> 的 ejf
form <outside> 访 问 fjf
form <own> , - jYl
form <own> , <> 看 agm
form <own> , from bfm
form <own> - for lgc
form <own> - from efk
form <own> -ed to lZi
form <own> -ing <> - gbl
form <own> <n> from lde
form <own> <n> on pbc
form <own> from <> $ jfe
form <own> from <> , ofZ
form <own> from <> - oea
form <own> from <> -s sbZ
form <own> from <> ? nfa
form <server> at <> , bod
form <server> is <> - ihd
form <server> 填 <> , eld
form <server> 填 的 fje
form <service> - : dle
form <service> - <> , Quh
form <service> - <> - Ymj
form <service> - at Usf
form <service> - from dnc
form <service> - of mde
form <service> - on Yrd
form <service> -s from naf
form <service> -s on fmb
form <service> <n> , djg
form <service> <n> - dmd
form <service> <n> from nfb
form <service> <n> on aik
form <service> <n> to Rql
form <service> <n> 连 ejf
form <service> at <> , Xsd
form <service> at <> - bqb
form <service> at <> ? anf
form <service> from - gdj
form <service> from <> , bsZ
form <service> from <> - nbe
form <service> from <> into wZY
form <service> from <> to vUd
form <service> into - bkh
form <service> into <> $ dfk
form <service> into <> - Ypf
form <service> into <> ? anf
form <service> on - aoe
form <service> on <> $ atY
form <service> on <> , Yre
form <service> on <> - Ypf
form <service> on <> -ed del
form <service> on <> <n> clf
form <service> on <> ? Zkk
form <service> on <> from fjf
form <service> to - dkf
form <service> to <> $ jgd
form <service> to <> , bod
form <service> to <> - arb
form <service> to <> -ed dkf
form <service> to <> <n> cii
form <service> to <> ? ayV
form <service> to <> from cnc
form <service> to <> is Yqe
form <service> 到 <> $ gkd
form <service> 到 <> , Y2S
form <service> 到 <> ? gkc
form <service> 到 <> 吗 fmb
form <service> 到 <> 本 dlf
form <service> 到 <> 的 eek
form <service> 到 <> 行 Ysc
form <service> 连 <> , fkc
form <zone> , - mbe
form <zone> , <> , qZd
form <zone> - - ffj
form <zone> - -ed ang
form <zone> - -ing dob
form <zone> - <> $ Vte
form <zone> - <> -ing gkc
form <zone> - <> -s kdf
form <zone> - <> ? dqZ
form <zone> - <> on eoa
form <zone> - have ejf
form <zone> - on eje
form <zone> -> <> , ajj
form <zone> -> <> - fje
form <zone> -> <> <n> blg
form <zone> -> <> <service> eld
form <zone> -> <> ? dih
form <zone> -> <> 的 blg
form <zone> -ed - gla
form <zone> -ing <> $ gjd
form <zone> -ing <> , amf
form <zone> -ing <> 通 eke
form <zone> -s - bji
form <zone> -s <> , ndc
form <zone> -s <> - dme
form <zone> -s to Zng
form <zone> <service> <> <n> fkd
form <zone> <service> to fkd
form <zone> <service> 到 eek
form <zone> can - fdj
form <zone> get to fje
form <zone> gets to gkc
form <zone> have <> ? dmd
form <zone> have <> at fqX
form <zone> in - kee
form <zone> to - bki
form <zone> to <> $ Ulo
form <zone> to <> , gZn
form <zone> to <> - fqX
form <zone> to <> -ed Woi
form <zone> to <> -s Zli
form <zone> to <> : Zng
form <zone> to <> <n> emc
form <zone> to <> <service> bji
form <zone> to <> ? Yjl
form <zone> to <> does bpc
form <zone> to <> on aqc
form <zone> 上 <> <n> fje
form <zone> 上 <> 走 gkc
form <zone> 到 <> - Ymi
form <zone> 到 <> <n> gkc
form <zone> 到 <> 会 flb
form <zone> 到 <> 的 efj
form <zone> 到 <> 通 ele
form <zone> 去 <> 的 fje
form <zone> 用 <> 收 flc
form <zone> 能 到 gjd
form <zone> 访 问 gjd
form ? in <> - ddm
form ^ - - gqW
form ^ - -ing eke
form ^ - : qac
form ^ - <> , Ykk
form ^ - <> - sUg
form ^ - <> -s occ
form ^ - <> <own> mdc
form ^ - <> be ilZ
form ^ - <> from emc
form ^ - <> to qXf
form ^ - <client> cjg
form ^ - <far> crZ
form ^ - <server> Znf
form ^ - <service> qac
form ^ - at hid
form ^ - does ecm
form ^ - from jdg
form ^ - in lcf
form ^ - is goY
form ^ - on jdg
form ^ - would qac
form ^ -ed <> -s eej
form ^ -ed on fej
form ^ -ing - Xfq
form ^ -ing <> - lha
form ^ -ing <> from Yog
form ^ -ing from ndb
form ^ -s - pZe
form ^ -s -ing lgb
form ^ -s <> <client> Wgq
form ^ -s <server> pYf
form ^ -s from tWd
form ^ -s in nbe
form ^ -s on pbb
form ^ <client> -> dle
form ^ <client> -ing Xpf
form ^ <client> -s fqX
form ^ <client> <service> dkg
form ^ <client> to Zrb
form ^ <client> 到 ane
form ^ <client> 去 bod
form ^ <client> 被 lcf
form ^ <far> from odb
form ^ <far> to Yre
form ^ <host> -> cme
form ^ <host> <> 上 rfW
form ^ <host> <> 往 bfn
form ^ <host> <> 能 Zfo
form ^ <host> <> 要 Ydr
form ^ <host> to buX
form ^ <host> 往 clf
form ^ <outside> - ici
form ^ <outside> to cnc
form ^ <outside> 到 glb
form ^ <outside> 打 djg
form ^ <outside> 的 jak
form ^ <own> from kfd
form ^ <service> - hkb
form ^ <service> <> <n> eoa
form ^ <service> <n> bod
form ^ <service> from nbe
form ^ <service> into ejf
form ^ <service> on bmf
form ^ <service> to dle
form ^ <zone> -> dmd
form ^ <zone> -ing ahl
form ^ <zone> -s enb
form ^ <zone> <> <n> Zog
form ^ <zone> <> 上 jbi
form ^ <zone> <> 的 adp
form ^ <zone> <> 能 Zfo
form ^ <zone> to Xmj
form ^ <zone> 上 fje
form ^ <zone> 到 agm
form ^ <zone> 去 eje
form ^ <zone> 用 bmf
form ^ <zone> 的 jdg
form ^ <zone> 连 gma
form ^ ^ -ed kai
form ^ ^ -ing mfa
form ^ ^ -s ibj
form ^ ^ <> , iZl
form ^ ^ <> -> vYZ
form ^ ^ <> -ing ljZ
form ^ ^ <> -s rkS
form ^ ^ <> : bdo
form ^ ^ <> <- cme
form ^ ^ <> <client> jYl
form ^ ^ <> <host> ham
form ^ ^ <> <n> pda
form ^ ^ <> <outside> nbe
form ^ ^ <> <own> scY
form ^ ^ <> <server> pjT
form ^ ^ <> <service> qZd
form ^ ^ <> <zone> ecm
form ^ ^ <> from djg
form ^ ^ <> gets ejf
form ^ ^ <> has Zkj
form ^ ^ <> is jmX
form ^ ^ <> to 2Oc
form ^ ^ <> 上 clf
form ^ ^ <> 下 lcf
form ^ ^ <> 为 kfd
form ^ ^ <> 主 qYe
form ^ ^ <> 出 qWg
form ^ ^ <> 到 waW
form ^ ^ <> 去 qbc
form ^ ^ <> 发 oZe
form ^ ^ <> 可 mec
form ^ ^ <> 同 cel
form ^ ^ <> 和 led
form ^ ^ <> 客 ufU
form ^ ^ <> 往 veT
form ^ ^ <> 想 naf
form ^ ^ <> 打 ecm
form ^ ^ <> 收 idh
form ^ ^ <> 是 gjd
form ^ ^ <> 有 eke
form ^ ^ <> 本 nbe
form ^ ^ <> 来 lfc
form ^ ^ <> 用 sYc
form ^ ^ <> 电 eek
form ^ ^ <> 的 mkW
form ^ ^ <> 直 lde
form ^ ^ <> 给 Zpe
form ^ ^ <> 网 sab
form ^ ^ <> 能 udW
form ^ ^ <> 自 lgb
form ^ ^ <> 被 enb
form ^ ^ <> 要 taZ
form ^ ^ <> 访 mec
form ^ ^ <> 走 reX
form ^ ^ <> 过 reX
form ^ ^ <> 这 fpY
form ^ ^ <> 进 led
form ^ ^ <> 连 rdY
form ^ ^ <> 那 jSr
form ^ ^ <> 里 gck
form ^ ^ <client> lfb
form ^ ^ <host> dhi
form ^ ^ <outside> Who
form ^ ^ <service> dnc
form ^ ^ <zone> iic
form ^ ^ are kch
form ^ ^ do mec
form ^ ^ does lde
form ^ ^ for elc
form ^ ^ from jeg
form ^ ^ has mdd
form ^ ^ in eek
form ^ ^ is iic
form ^ ^ on fke
form ^ ^ would hjd
form ^ ^ 从 jgd
form ^ ^ 在 fbm
form ^ ^ 源 kdf
form ^ ^ 给 kcg
form ^ are <> -s jgd
form ^ can <> - nYh
form ^ can <> -ed xRe
form ^ can <> -ing lcf
form ^ can <> -s oea
form ^ can <> <service> pYf
form ^ can <> be dqZ
form ^ can <> get ena
form ^ do <> -s mfb
form ^ does - khb
form ^ does <> - ncc
form ^ does <> get oea
form ^ does <> have nbe
form ^ from - peZ
form ^ from <> , 2TX
form ^ from <> - ddm
form ^ from <> : jef
form ^ from <> to pYf
form ^ in <> - eel
form ^ is <> - ilZ
form ^ is <> -ed mah
form ^ is <> -ing lee
form ^ on - cem
form ^ on <> - dmd
form ^ will <> - hla
form ^ will <> be inX
form ^ would - del
form ^ would <> - yVZ
form ^ would <> be mfa
form ^ 为 啥 jee
form ^ 从 <> -ing sbZ
form ^ 从 <> <service> oae
form ^ 从 <> 到 ndb
form ^ 从 <> 发 wTd
form ^ 从 <> 打 tfU
form ^ 从 <> 用 bmf
form ^ 从 <> 直 uXa
form ^ 从 <> 能 xaV
form ^ 从 <> 访 lde
form ^ 从 <> 连 ndc
form ^ 在 <> 上 kdf
form ^ 在 <> 本 kfd
form ^ 在 <> 里 qfX
form ^ 客 户 kfd
form ^ 我 在 fcl
form ^ 源 <> , jef
form ^ 目 的 anf
form ^ 请 问 kfd
form and - - lfc
form and <n> on ane
form are -ed by pYf
form are -s in oZg
form at - - ofY
form at - <> - cco
form at - <> ? dek
form at <far> -s bmf
form be -ed by lga
form be -ed from qWg
form by - - lah
form by - of jdh
form by <public> <> , apd
form by <service> from ihd
form by <service> to bmf
form can - - aik
form can - <> , ldd
form can - <> on emc
form can - on mbf
form can - to drY
form can <client> - dle
form can <zone> - fej
form can <zone> -ing gjd
form do - <> -s lah
form do -s from jib
form do <service> to glc
form does - - led
form does - <> -s hYn
form does - from lbg
form does <client> - dii
form does <service> from mgb
form does <service> to clf
form does <zone> - cjh
form does <zone> -> gjd
form does <zone> have eld
form for - <> - Zep
form for <zone> -> fke
form from - - qXf
form from - <> , pcb
form from - <> - jdf
form from - <> <n> led
form from - <> ? jbi
form from - <> to kfd
form from -ing to dkf
form from <client> to Voj
form from <far> to dlf
form from <gateway> to anf
form from <host> to hma
form from <outside> for Xre
form from <outside> on dkf
form from <outside> to bij
form from <zone> , agm
form from <zone> - iXn
form from <zone> into aoe
form from <zone> to cjh
form get - to Yog
form get <service> on ajj
form get at <> - fkc
form get into <> ? ckg
form get to - bii
form get to <> $ Zkj
form get to <> - arb
form get to <> -ed gkc
form get to <> ? Zkj
form get to <> on dle
form get to <> with fbm
form gets - <> - cgk
form gets - to fna
form in - - ebn
form in - <> - kdf
form in - <> -s dbo
form in - <> <own> jef
form in - <client> ejf
form in - <far> cfl
form in <outside> - cfl
form in <zone> - cdn
form in <zone> -s obd
form in on <> - nhY
form in on <> for lfd
form into - <> - fkc
form into <gateway> from lbg
form is - <> - kcg
form is - from nea
form is - to glb
form is -ed by hid
form is <service> from nbe
form is <service> on apd
form is <service> to bne
form is that - fdk
form of - - hXo
form of - <> - nae
form of - <> -s Yhn
form on - <> $ cdn
form on - <> , jdh
form on - <> - dkf
form on - <> -s eZp
form on - <> : occ
form on - <> <zone> lVm
form on - <> ? fan
form on - <> is oXh
form on - <zone> hcj
form on <client> -s ahl
form on <outside> -s dkf
form on <outside> for bmf
form on <own> for seW
form on <own> from jee
form on <own> to dfk
form on <service> to dmd
form on <zone> - jja
form over <service> at fje
form over <service> from Yof
form that - - ici
form that - <> - kZj
form that - <> -s kXk
form that -s from chj
form that -s on cjh
form that from <> - kgc
form that was on mfb
form to - -s Zof
form to - <> $ ajj
form to - <> , ddm
form to - <> - dle
form to - <> -s aki
form to - <> ? fna
form to - <> at bmf
form to - <> from goY
form to - <> is afm
form to - <> on ljY
form to - <> will edl
form to - can led
form to - from cnd
form to - on gsU
form to - to dle
form to - via dmd
form to - with bqb
form to - would kdf
form to -ed <> ? ejf
form to -s - Yjl
form to <gateway> from mag
form to <host> <> : gam
form to <n> on ang
form to <own> from mec
form to <service> at clf
form to <service> on eje
form to <service> to emd
form was on <> $ mfb
form which - -s jdf
form will - <> - cdm
form with - - amg
form with - <> - Wes
form would - for pcb
form would -ing - ici
form would <client> - dob
form would <zone> - dlf
form would that - occ
form 一 下 , lde
form 一 下 : kee
form 一 下 <> 到 jfe
form 一 下 <> 的 kjZ
form 上 - <> , dfk
form 上 <service> <> <n> dkf
form 上 不 了 djg
form 下 , <> 的 bij
form 下 <zone> 到 fkc
form 不 上 <> 的 flb
form 不 了 <> $ cob
form 不 了 <> , dob
form 不 了 <> 的 cpa
form 不 到 <> 的 jef
form 不 开 <> $ ejf
form 不 开 <> ? gpY
form 不 开 <> 的 gkc
form 不 能 上 enb
form 不 能 用 djf
form 不 通 <> , bmf
form 个 : in cel
form 主 动 往 dle
form 主 动 连 dhj
form 之 后 , jbi
form 人 在 <> $ jfe
form 人 在 <> , lcf
form 人 访 问 gkd
form 什 么 用 enb
form 从 <client> <service> fje
form 从 <outside> <service> ekd
form 从 <outside> 连 goY
form 从 <zone> 到 dob
form 以 后 , mec
form 以 连 到 akh
form 件 , <> 填 fej
form 写 的 <> , eld
form 出 去 到 amg
form 出 得 去 dlf
form 到 - <> <own> sfV
form 到 - <client> enc
form 到 <host> , kcf
form 到 <own> , Xer
form 到 我 们 fkd
form 到 这 台 fjf
form 加 上 - dfk
form 加 完 <> 到 agm
form 动 去 连 dle
form 动 往 <> 发 cpc
form 动 访 问 dnc
form 去 掉 , lfc
form 去 访 问 dmd
form 口 , <> 放 afn
form 口 , 从 fej
form 口 - 是 kee
form 同 事 在 kcf
form 同 事 用 djg
form 同 事 说 ahl
form 后 , <> 还 kgd
form 否 访 问 anf
form 器 是 <> , jef
form 地 址 是 kee
form 填 的 <> $ djf
form 填 的 <> , fje
form 如 到 <> 的 eje
form 完 以 后 kfe
form 客 户 端 obd
form 己 往 <> 发 eke
form 己 能 上 dkf
form 开 <own> , agm
form 得 上 <> 吗 gnZ
form 得 了 <> 吗 fej
form 得 到 <> 的 eke
form 得 开 <> 的 goY
form 志 : in fej
form 忙 看 下 jdf
form 想 <service> 到 blg
form 想 访 问 cod
form 成 - , jge
form 成 <client> , lgb
form 我 们 <> 的 eld
form 我 在 <> , kcg
form 我 在 <> 上 lee
form 户 打 开 fje
form 户 端 <> , sYc
form 户 端 是 mdd
form 户 访 问 gjd
form 打 不 开 emc
form 打 到 <> 的 gjd
form 打 印 机 flb
form 打 开 <> 吗 gma
form 换 成 <> , edl
form 掉 , <> 访 jfe
form 掉 , <> 还 efj
form 接 <service> 到 dke
form 接 口 <> , dob
form 接 打 到 gnZ
form 接 访 问 amg
form 接 连 <> 的 gkd
form 收 不 到 ncd
form 收 信 , dfk
form 改 成 <> , cii
form 服 务 端 dkf
form 本 机 - mec
form 本 机 <> , qac
form 机 - <> , mec
form 机 器 是 pXf
form 机 访 问 gmb
form 来 自 <> 的 ncd
form 桌 面 到 ajj
form 比 如 到 eje
form 没 了 , led
form 没 有 对 kcf
form 用 - 连 gkc
form 用 <public> <> 打 ejf
form 用 <public> <> 收 ejf
form 用 <service> 连 eld
form 用 户 在 fdj
form 电 脑 <> , jef
form 电 脑 是 mbf
form 电 脑 用 efj
form 的 - , bcp
form 的 - <> 去 efj
form 的 - 到 ean
form 的 - 是 pad
form 的 <n> , fej
form 的 <n> 对 jff
form 的 <service> , hYn
form 的 人 用 chj
form 的 是 <> $ fmb
form 的 是 <> , jmY
form 的 是 <> <own> efj
form 的 是 <> 的 ika
form 的 话 , jgd
form 目 的 <> , Zof
form 目 的 是 ejf
form 直 接 打 gkc
form 直 连 <> 的 guS
form 看 到 - ibj
form 确 认 : kef
form 端 口 , kfe
form 端 是 <> , led
form 网 段 去 amg
form 能 -ing 通 eje
form 能 -s <> 吗 glc
form 能 <service> 到 clf
form 能 <service> 通 gma
form 能 上 <> $ blg
form 能 上 <> ? eke
form 能 上 <> 吗 emc
form 能 上 <> 的 dpa
form 能 到 <> 吗 fke
form 能 连 到 grW
form 能 通 过 fkc
form 脑 是 <> , lcf
form 脑 用 <> <own> efj
form 脑 用 <public> djg
form 自 己 往 eke
form 行 , <> 还 kfd
form 行 <zone> 到 cjh
form 行 的 - efj
form 补 上 - cfl
form 要 访 问 emc
form 让 不 让 hdj
form 访 问 <> $ ckg
form 访 问 <> , dqZ
form 访 问 <> <n> fkd
form 访 问 <> <own> fan
form 访 问 <> 为 gkd
form 访 问 <> 会 gkd
form 访 问 <> 吗 dqZ
form 访 问 <> 就 fmb
form 访 问 <> 的 fje
form 访 问 <> 走 bfm
form 访 问 <> 还 foZ
form 访 问 <public> bmf
form 访 问 到 coc
form 话 , <> 到 kfd
form 话 , <> 能 nga
form 请 问 <> <zone> qac
form 请 问 <> 到 jdg
form 请 问 <> 可 ogZ
form 请 问 <> 的 bji
form 请 问 <> 网 wYY
form 请 问 <> 能 ofa
form 请 问 <zone> bcp
form 请 问 从 kee
form 走 <service> 到 fje
form 转 到 <> , ben
form 还 能 -s glc
form 还 能 上 dfk
form 还 能 连 gkc
form 这 台 <> 会 fTu
form 这 台 <> 吗 ejf
form 这 台 是 jee
form 连 上 <> 的 fna
form 连 不 上 glb
form 连 到 <> 吗 fkd
form 连 我 们 fld
form 连 接 到 eej
form 连 的 是 ihd
form 那 台 <> 要 kdf
form 邮 件 , fej
form 都 在 <> , mga
form 配 的 是 djg
form 问 <zone> <> 的 Zat
form 问 <zone> 到 enb
form 问 不 了 dkf
from <client>  bmf
from <client> , - mce
from <client> , on - cel
from <client> - - - cem
from <client> - - eke
from <client> - - to Utf
from <client> - cme
from <client> - to - Zkk
from <client> - to Yrc
from <client> -> cjh
from <client> -ed - goY
from <client> -ed - to foZ
from <client> -ed dnc
from <client> -ing Zsb
from <client> -ing to flc
from <client> -ing 不 通 bmf
from <client> -s - - Zil
from <client> -s - to led
from <client> -s Qui
from <client> -s to ajj
from <client> : - - fje
from <client> : <n> -ed to - to glc
from <client> <service> ejf
from <client> <service> to ail
from <client> <service> 到 enb
from <client> and Zpe
from <client> from nce
from <client> get - to egj
from <client> get to fkd
from <client> is -ed by ncd
from <client> on gck
from <client> to - dme
from <client> to cji
from <client> 上 <service> ekf
from <client> 到 cnd
from <client> 去 dhh
from <client> 打 不 开 foZ
from <client> 打 开 gkc
from <client> 用 fje
from <client> 的 <n> 端 口 , kee
from <client> 给 pZe
from <client> 能 不 能 访 问 fpY
from <client> 能 访 问 dle
from <client> 被 lcf
from <client> 要 连 gkc
from <client> 访 问 gje
from <client> 还 能 上 ZvY
from <client> 连 dqZ
from <far>  djg
from <far> , kfe
from <far> - - blg
from <far> - bij
from <far> -> ele
from <far> -ing ckh
from <far> from ohX
from <far> to bne
from <far> 到 dle
from <far> 的 - <n> , idi
from <far> 连 fjd
from <gateway> - - enc
from <gateway> - - from oYg
from <gateway> - - to Ype
from <gateway> - from oYg
from <gateway> - get to Zng
from <gateway> - lcf
from <gateway> - to ejf
from <gateway> -> eld
from <gateway> -ing ckg
from <gateway> -s iZk
from <gateway> from mag
from <gateway> to apd
from <host>  jci
from <host> , - kai
from <host> , lcg
from <host> - , bkh
from <host> - - - <n> - - , dgj
from <host> - - - emc
from <host> - - - to jgd
from <host> - - from oYg
from <host> - - lkX
from <host> - - to Ykj
from <host> - -ing -s cgk
from <host> - from vXa
from <host> - klX
from <host> - to gla
from <host> -> bne
from <host> -ing to Yog
from <host> -s bra
from <host> from vSf
from <host> get - to Znf
from <host> is mec
from <host> to ajj
from <host> will kcg
from <host> 主 动 往 clg
from <host> 到 Zqc
from <host> 往 djg
from <host> 的 <n> , dgk
from <host> 能 主 动 连 glb
from <host> 自 己 能 上 dkf
from <outside>  ibj
from <outside> , mga
from <outside> - - , lXj
from <outside> - - <n> , does oea
from <outside> - - on afn
from <outside> - - to bmg
from <outside> - ckg
from <outside> - to fmb
from <outside> -s jia
from <outside> <service> to dkf
from <outside> <service> 到 dmd
from <outside> for jef
from <outside> get at gma
from <outside> to - cco
from <outside> to Zkj
from <outside> 到 aik
from <outside> 去 掉 , lfc
from <outside> 用 户 打 开 fje
from <outside> 用 户 访 问 gjd
from <outside> 能 不 能 <service> 到 gjd
from <outside> 能 不 能 直 接 <service> 到 cih
from <outside> 访 问 fjf
from <own>  kcg
from <own> , - - cfm
from <own> , - jYl
from <own> , eej
from <own> , from bfm
from <own> - - - - agm
from <own> - -ing to gbl
from <own> - : <n> -ed to - to gdj
from <own> - <n> - <n> - Wgr
from <own> - <n> - <n> -ed - cgk
from <own> - efj
from <own> - for lgc
from <own> - from efk
from <own> -ed to lZi
from <own> -ing gbl
from <own> -s gbl
from <own> <n> - : - to gbl
from <own> <n> from lde
from <own> <n> on pbc
from <own> <service> : - to -s gVr
from <own> ? - -ing - Zgn
from <own> from mfb
from <own> to edl
from <own> 的 <n> , ici
from <public>  eoa
from <public> , dsX
from <server>  eqY
from <server> : cjh
from <server> at Zpe
from <server> is mce
from <server> 填 emc
from <server> 填 的 fje
from <server> 填 的 是 ejf
from <server> 是 cpb
from <zone>  edl
from <zone> , - mbe
from <zone> , tXb
from <zone> - - , kee
from <zone> - - - ccp
from <zone> - - ffj
from <zone> - - to Zim
from <zone> - -ed ang
from <zone> - -ing dob
from <zone> - <service> to emc
from <zone> - cjh
from <zone> - have ejf
from <zone> - on eje
from <zone> - to - adp
from <zone> -ed - gla
from <zone> -ed ekd
from <zone> -ed to - to clf
from <zone> -ing Zki
from <zone> -ing 不 通 ckh
from <zone> -s - - dhi
from <zone> -s - bji
from <zone> -s - to ekf
from <zone> -s to Zng
from <zone> <n> : <n> : <n> <n> - iic
from <zone> <service> fkd
from <zone> <service> to fkd
from <zone> <service> 到 eek
from <zone> and bne
from <zone> be - to - gmb
from <zone> can - fdj
from <zone> for Zkj
from <zone> get - to fck
from <zone> get <service> on aoe
from <zone> get to - eao
from <zone> get to fje
from <zone> gets - to fna
from <zone> gets to gkc
from <zone> have ejf
from <zone> in - kee
from <zone> into Zpe
from <zone> to - bki
from <zone> to eke
from <zone> 上 dnd
from <zone> 出 enb
from <zone> 到 bij
from <zone> 去 fke
from <zone> 和 bij
from <zone> 往 blg
from <zone> 打 不 开 fbl
from <zone> 用 dle
from <zone> 的 njX
from <zone> 的 人 用 chj
from <zone> 能 -ing 通 fjf
from <zone> 能 不 能 访 问 enb
from <zone> 能 不 能 连 gnZ
from <zone> 能 到 gjd
from <zone> 访 问 gjd
from <zone> 还 打 得 开 goY
from <zone> 还 能 -s glc
from <zone> 还 能 上 fej
from <zone> 还 能 访 问 gej
from <zone> 连 gmb
is <- sXe
is <far> hid
is <gateway> del
is <own> dle
is <public> Zil
is <server> dYr
is <zone> kdf
left 4 cjh
left 5 chj
left 6 jhd
left 7 dob
left 8 hjc
nth 0 jja
nth 1 jlY
nth 2 cgk
nth 3 bar
nth 4 ZYw
nth 5 bTy
nth 6 aWx
nth 7 adp
nth 8 gWq
of 2 lnU
of 3 efj
of 4 cdn
of 5 edm
of 6 fbm
of 7 Zfo
of 8 Wgq
of 9 eXr
own bare port qOo
own port bare M4c
own port port fkd
to  <- dob
to  <client> ecn
to  <far> del
to  <gateway> dbp
to  <host> gbk
to  <own> idi
to  <zone> jhc
to , - - <host> qeY
to , - <client> Xmj
to , - <host> hkb
to , - <outside> jja
to , -s <own> pfZ
to , <client> Zil
to , <gateway> goY
to , <host> kdf
to , <outside> cii
to , <own> qZd
to , <server> kZi
to , <service> <server> lde
to , <zone> Vet
to , does - <gateway> hic
to , on - <outside> lfc
to , 发 信 <server> lde
to - - , <client> fld
to - - , <zone> Wlk
to - - - - <zone> bfm
to - - - <client> ali
to - - - <host> ogY
to - - - <n> - - , <zone> fXq
to - - - <outside> lgb
to - - - <own> rcZ
to - - - to <far> vdV
to - - -s from <far> oae
to - - <client> mdd
to - - <far> nYh
to - - <gateway> hal
to - - <host> fdj
to - - <outside> hZl
to - - <own> lee
to - - <zone> qcZ
to - - from <outside> bod
to - - to - <gateway> gam
to - - to - <host> jef
to - - to - <own> del
to - - to <client> ndc
to - - to <far> rab
to - - to <host> jgd
to - - to <outside> rab
to - -ed <client> jja
to - -ed to <outside> clf
to - -ing <host> naf
to - <client> dfk
to - <far> mag
to - <gateway> ibj
to - <host> idh
to - <n> - <n> - <far> Uwc
to - <n> - <n> - <host> fuT
to - <n> - <n> - <own> fmb
to - <n> - <n> -ed - <far> V0X
to - <n> - <n> -ed - <host> fna
to - <n> - <n> -ed - <own> fvR
to - <outside> iYm
to - <own> idh
to - <public> jch
to - <service> on <own> ngZ
to - <service> to <own> jfe
to - <zone> jch
to - be - to <service> to <gateway> jeg
to - by <public> bbp
to - from <client> Yog
to - from <outside> bne
to - from <zone> ecl
to - get - to <far> naf
to - get - to <outside> qYe
to - get to <far> tYb
to - get to <host> jfe
to - get to <outside> maf
to - get to <own> kgd
to - have <outside> lce
to - on <outside> mag
to - on <own> mce
to - to - <host> occ
to - to - <own> eek
to - to <far> mZh
to - to <host> ndc
to - to <outside> mag
to - to <own> jef
to -> <client> rab
to -> <far> pZe
to -> <gateway> qWg
to -> <host> kai
to -> <outside> lcf
to -ed - <host> dgj
to -ed - to <far> iZk
to -ed <own> cgk
to -ed <service> on <own> jdf
to -ed at <own> kfe
to -ed be - to - <own> dgj
to -ed get to <own> ogZ
to -ed to - - <outside> cnd
to -ed to - to <zone> jef
to -ing <client> 0aS
to -ing <far> rYd
to -ing <host> jgd
to -ing <own> lhZ
to -ing to <far> pcb
to -ing to <host> mbf
to -ing to <own> mga
to -ing 不 通 <host> kai
to -ing 得 通 <host> kdf
to -s - - <gateway> nXi
to -s - <own> mga
to -s - <service> to <own> jZk
to -s - to <far> sYd
to -s -ing <own> kfc
to -s <client> oXi
to -s <far> mZi
to -s <host> miX
to -s <outside> nbe
to -s <own> gbm
to -s <public> kWm
to -s <zone> ldf
to -s to <far> rYe
to -s to <own> ngZ
to : -ing <own> kfd
to : <n> -ed to - to <own> lde
to : <own> uXb
to <n> from - - <client> dgj
to <n> on <client> chj
to <service> <host> qYe
to <service> <own> mdc
to <service> to <host> lcf
to <service> 到 <gateway> jdg
to <service> 到 <host> ich
to ? - -ing - <zone> gnZ
to and <zone> pad
to at <client> dfl
to be - to - <own> pgX
to can - <own> pgY
to does - <gateway> khb
to does <gateway> dih
to for <own> kbh
to for <zone> bkh
to from - - in <zone> fjf
to from <client> Zof
to from <outside> cjh
to from <zone> eld
to get - to <far> sdX
to get - to <outside> med
to get <service> on <own> dcn
to get at <host> lcf
to get to - <host> lgb
to get to <far> qWf
to get to <host> mce
to get to <own> lde
to get to <service> on <own> kcf
to in - <client> dgj
to into <zone> nWj
to is <far> fbm
to is <own> abr
to is <zone> jfe
to on <client> enb
to to - <gateway> jdg
to to - <host> mfb
to to - <n> of <own> lgb
to to <client> mce
to to <far> qZd
to to <gateway> mag
to to <host> ocb
to to <outside> mXj
to to <own> nfa
to to <zone> jfe
to will <client> ejf
to 上 <outside> nZg
to 上 <service> <host> pXg
to 上 <service> <own> lde
to 主 动 连 <zone> jee
to 从 <outside> rgV
to 出 <outside> vVb
to 到 <client> led
to 到 <far> mdc
to 到 <host> fbm
to 到 <outside> jef
to 到 <zone> sZb
to 去 <far> pbd
to 去 <host> cdn
to 去 <own> mec
to 去 <zone> gck
to 去 掉 , <zone> efj
to 和 <zone> jch
to 填 <own> Yfp
to 填 的 <own> ffj
to 往 <far> mec
to 往 <outside> jWm
to 打 不 开 <own> mga
to 打 开 <own> jgd
to 是 <own> ben
to 本 机 上 - <own> kgc
to 用 <own> efk
to 用 <service> <n> 连 <own> oZf
to 用 户 访 问 <own> kgc
to 由 <client> apc
to 的 - <n> , <gateway> emc
to 的 <client> Vax
to 的 <far> Yhn
to 的 <n> , <gateway> bnd
to 的 <n> 对 <zone> fjf
to 的 <n> 端 口 , <gateway> fje
to 的 人 访 问 <own> jgd
to 直 接 打 <host> mfc
to 给 <zone> ckg
to 能 -ing 通 <gateway> mag
to 能 -ing 通 <host> cem
to 能 上 <outside> ndc
to 能 不 能 <service> 到 <gateway> jfe
to 能 不 能 上 <outside> ncd
to 能 不 能 直 接 打 到 <host> qab
to 能 不 能 直 接 访 问 <host> jgd
to 能 不 能 访 问 <host> vdU
to 能 不 能 访 问 <own> afn
to 能 直 接 <service> 到 <host> mbf
to 能 直 接 访 问 <host> cfk
to 能 访 问 <host> mgb
to 能 访 问 <own> Ygo
to 自 己 能 上 <outside> rXe
to 自 己 访 问 <own> kgc
to 自 己 访 问 <public> kgc
to 被 <client> cnd
to 访 问 <far> kbi
to 访 问 <own> jge
to 访 问 <public> lfc
to 走 <public> jfe
to 还 上 得 了 <outside> jee
to 还 能 上 <outside> jZk
to 还 能 访 问 <own> jfe
to 连 <host> cco
to 连 <own> jge
to 连 不 上 <own> jge
to 里 <service> <own> ndb
with <- coc
with <client> Vft
with <far> dZq
with <gateway> ihd
with <host> eZp
with <module> mXj
with <outside> bij
with <own> iQu
with <public> oVj
with <zone> Xmj
`;
