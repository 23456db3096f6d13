/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 ejfidi
$ ejfidi
' , kggfee
' -a bhgfii
' -i chfhob
' <n> sdfhea
' <own> kggfee
' lffgjb
'connection phgedb
'connection refused' pifedc
'connection timed jggfge
's <service> ekffie
's elgZjh
's inside jmfffZ
's own elfehg
, <client> kfgelZ
, <far> oefffd
, <gateway> odhdhd
, <host> hZiXqi
, <n> qYdjeh
, <outside> nZicrX
, <own> hobiai
, <public> kedmee
, <server> odjefb
, <service> qVpYdi
, <zone> ghehmb
, a kggfgd
, ack kfggff
, all jialfe
, allowed mhfgdc
, am lccgke
, and ciaicq
, any cnfakg
, are medddk
, as kifggb
, blocked hceegn
, but offffc
, by enhcfg
, can mbffmb
, cghelg
, change lgfgfe
, coming qcegfd
, connection qgdfgZ
, correct jfffbk
, could adelrb
, curl qhfYfe
, customer icjecm
, do mddZkj
, does gYdlli
, dst qefcff
, e kdldgd
, established bhgfij
, everything aehcko
, explain hfgdel
, first ceiifj
, for ioYldc
, forward mheefe
, from mndfea
, given mgdeam
, help pbcegi
, how rfibec
, i ojhkYZ
, i'm lcgfei
, if grckhT
, in lgfccj
, inside hnefee
, it ldgddk
, it's ddgffo
, its hggdgj
, just kiejcd
, kindly rgedfa
, length kfggff
, line kgegdf
, lip jffgge
, my meggee
, need lbghge
, never mfefbj
, no nlfZfd
, not hnhgeZ
, nothing qeehdc
, ok sffffY
, on qkfcea
, one kkfefc
, only cmcigg
, open lkdbhd
, or laflka
, our qeYZgn
, over lgfgef
, ping ffggek
, plain qgfgad
, please jgajhf
, pls idgcem
, port remiaV
, possible pdefgd
, quick nbjhha
, reachable tfceha
, right mdjbdh
, rip jfggge
, same qdgghY
, seq kfggff
, session jfgggf
, should ofggdc
, so jiekce
, sorry lhegcg
, source saedhe
, step ogggdb
, still lcgYcq
, straight ilidec
, target mdfgge
, tcp vehdeX
, that nbeefj
, the fidedn
, then hbdkkf
, they lZdhgj
, thoughts hgfeYr
, thx enhXao
, ticket hggcbo
, to fhblgf
, udp qeggae
, user tgffcY
, we mehdhd
, what hcijff
, what's gglfZj
, whats offeee
, when lgeifd
, where iWefjo
, which bbrobc
, while ogffgZ
, who hgfYim
, why vahcag
, will lgefib
, win kfggff
, with eajilf
, works pfedee
, would behfqd
, yes gbqifa
, yet lgghdd
, you mffXfk
, 一 ndfefg
, 不 jpebgc
, 为 vZhiYd
, 之 nhddmY
, 人 jfggff
, 什 pebegf
, 今 gegedm
, 从 lecnkX
, 他 ofeghb
, 会 eajhfl
, 你 dbecdx
, 出 oeZkdg
, 分 dhlgfe
, 列 fjmcfd
, 到 vcgdfZ
, 加 ghhhlY
, 包 ohdiea
, 发 kfeigd
, 只 hgggck
, 周 gkefei
, 咋 Xdghgr
, 啥 jgggef
, 回 pfefgc
, 地 legefg
, 它 fgefdn
, 对 ldkcgd
, 帮 gdghfk
, 快 fffdgn
, 急 geffen
, 想 pfghcb
, 我 kdgjfd
, 报 iigegd
, 按 rZgiha
, 提 jffgge
, 收 rdegdc
, 新 lgffbi
, 明 eegefo
, 昨 ngfgga
, 是 meieXl
, 最 ohgiba
, 有 gdibki
, 正 kgggeg
, 求 jgeggf
, 没 mahaem
, 浏 lfgffd
, 源 mffgdg
, 然 lgggec
, 现 hcfdmh
, 用 qffhbc
, 目 kihfdd
, 看 magfej
, 端 legfgf
, 结 lggeff
, 给 hjcfbl
, 网 jgffff
, 能 mdigiY
, 行 pcgeff
, 要 kddldg
, 规 mghbff
, 请 ibjhck
, 谁 negYoa
, 谢 iicgcl
, 走 hfgcgk
, 过 ldhgff
, 还 fogcgd
, 连 qfgcec
, 通 wYgded
, 都 bpeYoe
, 重 jegfeh
, 麻 dkgeek
-> <client> pggfeb
-> <far> nfhfec
-> <gateway> qdgfga
-> <host> wghffR
-> <outside> nghgnR
-> <own> lZgaim
-> <zone> rdgejY
-> lZbcln
-a cffein
-a forward effeji
-a input bfggdp
-a postrouting dfeddr
-a prerouting efgeij
-d <own> ffgeij
-d efgenf
-i <outside> defenh
-i bffejl
-i forward eeegdo
-i on hfffZo
-i prerouting edhchm
-j accept effegl
-j accept' bhgfii
-j cffekk
-j drop bffgki
-j log ffggfk
-j masquerade efedni
-j reject dgfgjg
-j snat dfgggj
-l jfggff
-l 里 kfggff
-m efgeji
-m limit ffggfk
-m multiport fffggk
-m recent ggggej
-m tcp efgeji
-o <outside> dhedil
-o <zone> eggfmd
-o cgeeli
-p dfgeik
-p tcp dfgehk
-s <far> fegfdn
-s <zone> egffkh
: $ ieedfl
: -a dfgelh
: : gegegl
: <client> vhieaX
: <far> pggedc
: <gateway> hkeggd
: <host> lhfdff
: <n> fYhffq
: <outside> vafefb
: <own> qfchfa
: <service> tcgadg
: <zone> mfcfei
: a gcccip
: can kekZej
: connect ndgffe
: could mbggid
: curl nfggfb
: do ucfdhZ
: does fdagmk
: errno lgfgfd
: error mggggb
: from ekgfgf
: hehhid
: inet fgfgfk
: io fgfgfk
: ip lffgff
: iptables fhgbeo
: ipv lgfgcg
: is ibdhlg
: martian mffgee
: may jdegdl
: net kgddkd
: no kfgfff
: open rgbhga
: outlook nfhbci
: port ghelee
: reachable okeeeb
: relay kfgggd
: socket fgfgfk
: src neefgd
: tcp mggfee
: the nfffgc
: trace jgggff
: trying sgfggV
: unable gbehgl
: user nffgfb
: what gifkiZ
: which edofef
: who htfbeb
: would hggdnb
: 我 jcnibc
: 无 kfffff
: 能 fleegg
; does ncdeig
; idgekg
; the kgffff
; what fZhgmh
<- oagefh
<- what hfefbn
<client> $ lhZeld
<client> , nfncea
<client> -> offegd
<client> : qggffX
<client> <client> ngdffe
<client> <far> pfgbee
<client> <host> pfgcgc
<client> <n> sgfgeW
<client> <own> pefffd
<client> <service> qfggdb
<client> ? lecmga
<client> and rfgefZ
<client> be hdfhjf
<client> can jggejc
<client> can't uXgegd
<client> cant kfebgl
<client> connect efffhk
<client> dst lffffe
<client> for pdfedg
<client> from qgggYd
<client> get maeanh
<client> gets nggfcf
<client> has migfea
<client> in eageph
<client> is mcjefc
<client> it kggggd
<client> just tchghW
<client> len jgggff
<client> nZheje
<client> on ibcZjr
<client> open vegggU
<client> opens lgiZhf
<client> ping qeegfb
<client> port oeggec
<client> r lgfgfe
<client> reach idcefn
<client> s kffgff
<client> says rggggW
<client> sends lggeef
<client> sport kfffff
<client> still eeggod
<client> tcp kegghe
<client> then ehghnZ
<client> to qdhamY
<client> towards pdgehb
<client> use gfpchb
<client> wants recdgf
<client> who mndcfc
<client> 上 kfggfe
<client> 到 sagegb
<client> 去 qgbfdf
<client> 发 phfefb
<client> 吗 fgggjf
<client> 就 ffffod
<client> 打 sgefda
<client> 用 phfefa
<client> 的 veeefW
<client> 能 rdhchb
<client> 要 qfefce
<client> 访 gXehio
<client> 走 kgggdf
<client> 这 shjacZ
<client> 连 xdffaZ
<far> $ vedcha
<far> , rekdba
<far> -> nggegc
<far> -p gefgfl
<far> : oggggY
<far> <n> kggffe
<far> <own> mffffe
<far> <service> sggcdb
<far> ? bYffmo
<far> allowed pgggeZ
<far> and nfhcgd
<far> connects pggfcc
<far> does kgggde
<far> dst kgggff
<far> for sggccd
<far> from scgheY
<far> get sahYbl
<far> gets oegfed
<far> is ogffcd
<far> make ngggbf
<far> on jeeYjn
<far> over ifhhgc
<far> port tdggeY
<far> qbfbif
<far> r meggdg
<far> reach qedgia
<far> s kffggf
<far> see jfffkc
<far> sport jgggff
<far> still bghhoc
<far> tcp oqdcdY
<far> to lfefic
<far> udp phgfbc
<far> with igegdk
<far> 不 ogfgfa
<far> 会 gheglc
<far> 到 nfhcfe
<far> 发 mgfdff
<far> 吗 hhhhkZ
<far> 的 qdgfga
<far> 能 uhegYb
<far> 访 pffeed
<far> 还 hiiilV
<far> 通 sehhcY
<gateway> $ ihakcj
<gateway> 's eodeff
<gateway> , liajcg
<gateway> -> ndhgfc
<gateway> : kdffke
<gateway> <gateway> ojaffe
<gateway> <n> Zfgfdr
<gateway> ? keefhh
<gateway> allowed odghec
<gateway> at fegekh
<gateway> be glghed
<gateway> box khidgd
<gateway> does kfffic
<gateway> drop qggheY
<gateway> from nfbflb
<gateway> is lgdYen
<gateway> itself qhgdea
<gateway> last ackmgg
<gateway> let shhgcX
<gateway> lets qegggY
<gateway> lffcck
<gateway> on bkcemh
<gateway> or gefhfj
<gateway> ping phaehd
<gateway> to sciafc
<gateway> when kfgffe
<gateway> why offfgb
<gateway> 一 gfelge
<gateway> 上 feXpgi
<gateway> 丢 nfggga
<gateway> 之 megddi
<gateway> 会 qggedc
<gateway> 吗 ncfgib
<gateway> 拦 lfgggc
<gateway> 放 nehgfa
<gateway> 本 ofidfb
<gateway> 现 edfggm
<gateway> 的 dnfebk
<gateway> 自 pdfgga
<gateway> 规 bdggep
<gateway> 这 qchhZg
<host> $ oiamab
<host> 's jffbhi
<host> , gjeddm
<host> -> tfhafb
<host> -a ggggqW
<host> -j bghgrZ
<host> -o ggggkd
<host> : dkfihd
<host> <- pefddh
<host> <client> qeffed
<host> <far> lfggef
<host> <host> hmZmfb
<host> <n> vfggfU
<host> <server> qriYbW
<host> <service> nfibnW
<host> ? Yhcqjf
<host> able uZffha
<host> allowed odhfgb
<host> and lbhddl
<host> are abWwjh
<host> at jefZfo
<host> besides lqfdbZ
<host> box jegmeb
<host> by pdgeef
<host> can't kfgfge
<host> direct pggfgZ
<host> directly lgfblc
<host> dnat chhdnf
<host> do cXXuhn
<host> dst kfffff
<host> for nZffld
<host> from tXgbjf
<host> get xbhefX
<host> has haggfl
<host> have kXjlhc
<host> host jfZkfj
<host> in ggfhna
<host> ip kdgffg
<host> is lSedmn
<host> itself kcmefd
<host> just qfhgeZ
<host> kedkfd
<host> machine jcemge
<host> needs keejfe
<host> ok nhgcee
<host> on ikgakc
<host> open ldfefj
<host> or iahnee
<host> out heffkf
<host> over kYhegl
<host> pls qggaee
<host> port skgXiX
<host> published iUhqid
<host> reach vbgegY
<host> reachable loZlgW
<host> rules dbfcon
<host> see rggYef
<host> server hkdidf
<host> server's jmafff
<host> should jffggf
<host> sport kffgff
<host> still eefeli
<host> talk peifeZ
<host> tcp gegcjj
<host> the ghggdi
<host> through obefhe
<host> to ubibed
<host> will hgggjd
<host> with ogfdka
<host> would dhffmf
<host> 一 jgdige
<host> 上 iodcfg
<host> 不 qghagb
<host> 主 nchgfd
<host> 了 agfgof
<host> 会 keeele
<host> 出 jehdif
<host> 到 vdjbfY
<host> 发 hZcphh
<host> 吗 oYgddm
<host> 对 ZkZoig
<host> 就 mfeggd
<host> 往 odgcie
<host> 映 geekgg
<host> 有 kfYmgg
<host> 的 hkffef
<host> 能 qcecie
<host> 自 lfgdge
<host> 行 kggefe
<host> 还 ggdokY
<host> 这 hhYkgi
<host> 通 rggefY
<host> 那 qggdeb
<n> $ mhgXZo
<n> , gleejc
<n> -> Wcgfkr
<n> -i dggffm
<n> -j dfgeik
<n> -m fgggdk
<n> -s feegij
<n> : kafhfj
<n> <- rZfgge
<n> <client> lggfgc
<n> <gateway> ofgfgb
<n> <host> ofgahf
<n> <n> hYhedr
<n> <outside> maemef
<n> <own> rbfefe
<n> <server> nggfgb
<n> <service> ioffgY
<n> <zone> mciZfl
<n> ? mmbcch
<n> aa jgggff
<n> ab lgffef
<n> after lffeid
<n> allowed iYfdgq
<n> am kgcibj
<n> and bddbsk
<n> any ldeeoa
<n> anywhere fmeefg
<n> as kffgkb
<n> assured kggfff
<n> at lldbge
<n> be ibhiam
<n> before efgffk
<n> by mdedoa
<n> can ikhghZ
<n> ccc jefdfk
<n> change fgbfgm
<n> close pgedee
<n> code jgfgff
<n> connect jcggfh
<n> connection kfefei
<n> days jhfeff
<n> directly oggece
<n> dnat fdgfkh
<n> do gefcep
<n> does qbgclb
<n> dport kfffff
<n> end cqfnaZ
<n> established kggffe
<n> example jggggd
<n> explain lfgceh
<n> failed lffffe
<n> for qWcdlj
<n> forward fcefpf
<n> from tZfnfV
<n> g kefggh
<n> get Zbbleu
<n> gives jggggd
<n> goes egehnc
<n> hhebij
<n> hitcount ggggej
<n> in nffdhc
<n> ip gggglb
<n> is fdcjii
<n> k odedcj
<n> last dffgfm
<n> len kgfgfd
<n> lgtm gdhdcq
<n> look ffgffk
<n> mail lfggfe
<n> mark kfffff
<n> milliseconds neeeci
<n> min cfecoj
<n> minutes keeeif
<n> ms jeggff
<n> name ggggej
<n> no lgfgfe
<n> of mebeel
<n> off kmgcec
<n> ok lYfehk
<n> on jjjeea
<n> only ngfged
<n> open qmVrYY
<n> or alailg
<n> please ldgeZn
<n> pls lYekej
<n> port edbihn
<n> proto kgfgff
<n> published sicfda
<n> quic sfdXfi
<n> reach Whjdgq
<n> reachable dogefe
<n> relay tefeea
<n> rule Zdfgoj
<n> s hfbbfq
<n> safe gdgegl
<n> says jfffbm
<n> secs jgfggf
<n> seen jfggfg
<n> seq kgfgfe
<n> since pfggfZ
<n> so gdhfnc
<n> src jgggff
<n> syn jgffff
<n> tcp nhgigW
<n> that's jfffff
<n> the kcffhh
<n> then hgdgje
<n> this iffgjd
<n> through wjaddY
<n> to dabWst
<n> towards ljefcg
<n> trying jfggff
<n> udp tchZib
<n> unreplied jfffff
<n> use kfffff
<n> were adhgmi
<n> what acemki
<n> when gfhglb
<n> where dggfkg
<n> who gehjgd
<n> why jgggdh
<n> will mgfffd
<n> would lefegf
<n> wtf eggeel
<n> you oehceg
<n> zone kfgfeg
<n> 一 jgfggf
<n> 不 sWghgc
<n> 了 Tqdekk
<n> 会 bcnijd
<n> 到 cZZpgp
<n> 发 jggfgd
<n> 口 ehjkce
<n> 合 jaeeZu
<n> 吗 mVebln
<n> 和 ofeckc
<n> 就 oggffa
<n> 应 kZcqdg
<n> 报 jfggge
<n> 收 sehcfb
<n> 改 gedckk
<n> 放 rghefW
<n> 映 gPcupe
<n> 是 iecmhd
<n> 有 ipdece
<n> 没 kgggfd
<n> 点 hfffek
<n> 的 dWfhko
<n> 端 llbaif
<n> 能 Waifcz
<n> 行 afgeni
<n> 被 lgeggd
<n> 走 negffc
<n> 转 Qleuid
<n> 连 qahgdd
<n> 通 wViack
<n> 那 edgfmg
<n> 都 cudXhg
<outside> $ lddZgo
<outside> ' chfhob
<outside> , najghb
<outside> -> zYiVjb
<outside> -d fggbgm
<outside> -j eeeeim
<outside> -p egffji
<outside> : pdeeff
<outside> <far> lfgeeg
<outside> <n> ncfgla
<outside> <outside> ubgZeg
<outside> <service> jYcokc
<outside> ? oddhfd
<outside> accept Xhghta
<outside> access qlbZgd
<outside> and vcgXef
<outside> at jkeaan
<outside> can nfkfda
<outside> does oehXqY
<outside> for kgYmid
<outside> from dgfgmd
<outside> get qZmqbS
<outside> gets hmdifc
<outside> hit gnbfgf
<outside> in jnXgdj
<outside> is dghekh
<outside> it pcefmZ
<outside> it's lggggc
<outside> jdjhfd
<outside> off cffepe
<outside> ok nffggb
<outside> on dcjlkb
<outside> open tggbcb
<outside> out feegnd
<outside> ping pegbhd
<outside> reach hlkiZa
<outside> right ncjmeY
<outside> side cnkgeb
<outside> still dpbbpa
<outside> tcp mceeek
<outside> that ilcdZm
<outside> the odefff
<outside> then bhgfpc
<outside> through mTojfd
<outside> to uPgfjh
<outside> udp kfhffe
<outside> who sdeedd
<outside> with galoea
<outside> 上 kegbel
<outside> 不 qggfkU
<outside> 了 hflelZ
<outside> 到 pWdjlc
<outside> 去 baghvb
<outside> 发 gTgmhm
<outside> 可 mdgggd
<outside> 吗 scdeee
<outside> 客 rcffdf
<outside> 就 jfeeie
<outside> 开 jikjbZ
<outside> 打 tffbeb
<outside> 收 leeeif
<outside> 是 egfgel
<outside> 用 odejga
<outside> 的 jciiib
<outside> 直 vhYcee
<outside> 能 phhkbW
<outside> 访 ohXprN
<outside> 走 ndhgfb
<outside> 还 ehggld
<outside> 进 hXmjff
<outside> 连 rcakjZ
<outside> 那 mdZfod
<outside> 都 goegec
<own> $ oiZfge
<own> ' mggged
<own> , ggglbg
<own> -p efgeji
<own> : hffkdg
<own> ; lggggc
<own> <client> lffgfe
<own> <far> odffee
<own> <n> oqiegQ
<own> <own> nffgfc
<own> <service> pnhYjU
<own> ? joZgha
<own> after hfdfnd
<own> and emcjYl
<own> answer jlgfgZ
<own> as qefeed
<own> at hXgmmb
<own> be pnhcbY
<own> come sdibec
<own> coming ngaXpe
<own> does lddkib
<own> dport pbffdh
<own> dst kfffff
<own> end pajidb
<own> ends Wbirig
<own> error effgfl
<own> failed mgfffd
<own> for pbeidf
<own> forwarded teXlfa
<own> from sfoXmP
<own> get rhXkhZ
<own> gets hcdhpd
<own> go mjfhgY
<own> goes oafija
<own> if iffflc
<own> in kggffc
<own> into oegged
<own> is lnZleY
<own> jhdhhe
<own> just qefgfZ
<own> land fXhsdf
<own> never kmdZif
<own> ok epdXkh
<own> on jibdhi
<own> once ZhgitW
<own> open miVpga
<own> or gddfmi
<own> over peeihY
<own> please kkehea
<own> pls jhfied
<own> port oWefem
<own> prot jmgced
<own> reachable lobdgb
<own> refused ocgggc
<own> s kgfffe
<own> should kfggee
<own> smpt gnaccn
<own> sport kfffff
<own> start dgggme
<own> still bgfepf
<own> survive fhgdle
<own> tcp nedjiZ
<own> that giYohc
<own> the negdgd
<own> then aWheks
<own> timed kggffe
<own> to mXcZir
<own> usable gogffb
<own> was mfggga
<own> what nbenhZ
<own> when imedmY
<own> where tYifec
<own> which wjfXdb
<own> while offecf
<own> with hfacll
<own> work fgdVon
<own> works kmfdha
<own> 一 regggX
<own> 上 aoZofd
<own> 为 fgdhco
<own> 会 mfdXnf
<own> 发 iUhrjc
<own> 后 Xaisif
<own> 吗 giZcin
<own> 对 gfdqce
<own> 就 gfedjk
<own> 打 mfehfd
<own> 报 wcffhU
<own> 收 jdffgh
<own> 映 SVizii
<own> 是 fggglb
<own> 有 nhXigg
<own> 的 igebhj
<own> 端 jsaeiY
<own> 能 ifggnZ
<own> 行 cbfgjo
<own> 走 udhhfV
<own> 超 kgghfd
<own> 转 qJgmpf
<own> 还 dZjdkm
<own> 这 ckcjcl
<own> 通 cncbnf
<public> $ bibidp
<public> , kZokcb
<public> : fdjkff
<public> <own> lbjeeg
<public> ? hjdihb
<public> and gcdnhg
<public> defmdi
<public> on yechfU
<public> 上 cdgqhc
<server> $ eZjlZo
<server> , jcejfi
<server> <host> oehefb
<server> <own> pfgega
<server> ? gpcZdk
<server> at nffggb
<server> ehfibk
<server> has leffeg
<server> is fadmdn
<server> 写 lfgfhd
<server> 地 ndghce
<server> 填 lehhfd
<server> 的 YgVkfv
<server> 自 mefgfe
<server> 要 tYhcge
<service> $ kdcjfg
<service> , rcnahX
<service> : imgXgi
<service> ; legggd
<service> <host> vdiagZ
<service> <n> jhepYc
<service> <own> kmghcZ
<service> <server> vbeccf
<service> ? mkkciV
<service> against ufdcde
<service> at nhdiea
<service> connect nggdfe
<service> dnat effgkg
<service> does lffege
<service> for gcfbkm
<service> forward Xggfes
<service> from iidika
<service> in iegedk
<service> into qdfZhf
<service> is ndfdfh
<service> login jfgggf
<service> lookups jfggff
<service> mldciZ
<service> of inaclc
<service> ok peggiX
<service> on jjYhmb
<service> open gmfhec
<service> out kfcglc
<service> over eofZhh
<service> port ZgsleY
<service> queries lggged
<service> query pgffZg
<service> reachable mghfed
<service> rsource gffgek
<service> session fneegd
<service> straight pfgcdf
<service> tcp flefgf
<service> through imigbb
<service> to ihbelf
<service> udp nefffe
<service> via hfegmc
<service> 一 lfgggd
<service> 为 mgfggb
<service> 了 ghffjf
<service> 会 ugfgcX
<service> 到 regZhe
<service> 吗 wUebob
<service> 收 obeigc
<service> 是 htZZjd
<service> 有 dhfjej
<service> 登 pjfefY
<service> 的 gneclZ
<service> 能 vfgffT
<service> 行 jdhblf
<service> 走 iXjqga
<service> 连 jfgggf
<service> 通 icgcfn
<service> 都 mqfVde
<zone> $ jaakfm
<zone> , niledX
<zone> -> lbbhlf
<zone> -d cggggj
<zone> -j cgggnd
<zone> -m ggggkc
<zone> -p fgffgj
<zone> : pgkdeY
<zone> <client> oeghfb
<zone> <n> qbhahf
<zone> <outside> nkdfea
<zone> <own> xYgeiX
<zone> <service> zbYihX
<zone> <zone> rldecZ
<zone> ? hecglg
<zone> able hZjgco
<zone> actually gdlegf
<zone> allowed sdnbfV
<zone> and jqbehZ
<zone> are scffgZ
<zone> at lWfags
<zone> be rdYgje
<zone> box kfggfe
<zone> browse lfgfhd
<zone> can ekhgoV
<zone> can't qbddfi
<zone> cannot jVfgin
<zone> cant tbggea
<zone> client refica
<zone> clients bfdYjv
<zone> connects offeef
<zone> directly meffhe
<zone> dnat dhifnZ
<zone> folks oghbgd
<zone> for iffdmd
<zone> from knfXck
<zone> get qVpZdi
<zone> gets kXnXli
<zone> gives rdggfY
<zone> go sheZgd
<zone> going dgggle
<zone> has 1ZfhcY
<zone> have pQeell
<zone> hit uZgghY
<zone> hosts iZfcdt
<zone> i hkffcg
<zone> into eXicgu
<zone> is sfidfW
<zone> kdhbgj
<zone> lan ogggfY
<zone> laptop udfgbb
<zone> last ogfhcc
<zone> lose efeaoh
<zone> machines midffe
<zone> make feghjf
<zone> network mdegfg
<zone> on uZeZgh
<zone> open saggiY
<zone> out seegfY
<zone> pc ufccec
<zone> pcs kfhblc
<zone> people maehje
<zone> ping lbehej
<zone> ppl obgfge
<zone> reach rWkbkb
<zone> rules cfhhsX
<zone> say mcefan
<zone> says jdfghg
<zone> see oadfoZ
<zone> segment hfnhea
<zone> shows neggdd
<zone> side jdhfhf
<zone> src jgggff
<zone> still hafgji
<zone> subnet pgZeie
<zone> talk uaghfZ
<zone> then ahhhle
<zone> to oVcaol
<zone> towards pcfcje
<zone> use pZncfb
<zone> user abkgdq
<zone> users agebgt
<zone> who mdggic
<zone> 上 rdgejY
<zone> 下 pcffgd
<zone> 为 oYchfk
<zone> 之 pffgfZ
<zone> 也 Zmeeji
<zone> 出 mbibld
<zone> 到 sXifoU
<zone> 去 sehclU
<zone> 发 lggffc
<zone> 同 ldggge
<zone> 和 ikfhec
<zone> 打 uefffX
<zone> 收 vbgheY
<zone> 是 chggnc
<zone> 有 pdgfde
<zone> 用 ldbcjk
<zone> 电 mfgggb
<zone> 的 mcdfgh
<zone> 直 sfggab
<zone> 网 qbhgha
<zone> 能 pjiedX
<zone> 访 mXbfmj
<zone> 走 hhhflZ
<zone> 还 fgghkb
<zone> 这 pidefa
<zone> 进 zZcigW
<zone> 连 ijcemb
<zone> 那 kkefjY
<zone> 都 bfqfge
<zone> 里 jjmaga
? -a efffoc
? <n> hmfecf
? <service> uZfdfe
? <zone> enfhmV
? ? qlehbY
? example mggggb
? i hmdffe
? i'm jdedij
? in jggfff
? is pceffe
? it bigdgl
? it's laejbl
? kernel kgggfe
? need oikYfc
? tcp kgffge
? thank jgffdh
? thanks lggdef
? the kdctad
? udp khgegd
? 不 glgefe
? 列 hdZqie
? 回 weghgS
? 怎 gfeefl
? 我 kdcjei
? 给 hffffj
? 谢 mfeggd
^ -a ffffRz
^ -i jbbhcr
^ <client> nchbcl
^ <far> segccd
^ <gateway> phefeb
^ <host> piXlce
^ <n> midkcb
^ <outside> vXgjWi
^ <own> oqZjZY
^ <public> kkZmeb
^ <server> tegafb
^ <service> tlebWg
^ <zone> oehcYk
^ a rThkjb
^ acme geggdl
^ after gfefvU
^ all ledmag
^ an gkfhfe
^ and nZeelg
^ any jicjfd
^ anybody khnaag
^ anyone aofcfk
^ anything jidsaZ
^ are 1XZXcp
^ as mbpbde
^ assume jcgeob
^ audit crfhdc
^ auditor dnggfd
^ backup nbhcfj
^ before dmfidf
^ can pUbddt
^ change rbefmX
^ check olhafZ
^ chg chgeod
^ client jdfdji
^ connection tbccck
^ conntrack kfgfff
^ could mbfcfl
^ curl kffffg
^ customer nYbkej
^ dear ndehgd
^ did ffafer
^ dmesg jffgff
^ dnat abfwef
^ do neXpah
^ does khdgYm
^ dovecot jffggf
^ drop Yggfuc
^ dump heeoed
^ ejfidi
^ enumerate enchff
^ everyone mnhcfX
^ everything bdhugZ
^ explain kghfQs
^ exposure clemdf
^ for cnibgg
^ forward mehaoZ
^ found hgggck
^ foxmail jfggfe
^ from pdhYam
^ git neeedh
^ github ffffcn
^ give chklbe
^ got ldgegg
^ guest Zgfdeu
^ hairpin xafZef
^ hello iahick
^ help odgXar
^ hey lidcfg
^ hi mbfffi
^ how gidaep
^ hypothetically icedng
^ i magndd
^ i'm lhfehc
^ icmp tcdfdf
^ if iefdle
^ in hagiek
^ inc ogfgga
^ infra hegefk
^ input bfffqd
^ inventory heemgd
^ ip jffdpY
^ iptables hefcqc
^ ipv leggfe
^ is nhZgZl
^ it eaeges
^ it's hffefj
^ just jefecn
^ kernel jgffff
^ kindly kXdkcp
^ l fcgdgo
^ line hahecr
^ list aoijeb
^ mail kcYlgk
^ maillog jgggef
^ mar jgggge
^ masquerade didfrb
^ may kdgggg
^ monitoring ofefed
^ morning pbfZem
^ my tcbehd
^ nc hkgegd
^ need khdncb
^ netops ffgffl
^ new gdffcp
^ nft ehfgek
^ nginx mgfdgf
^ nmap negeff
^ no kggikV
^ nobody jlapba
^ not kdblfg
^ of efoffe
^ ok pgXcgk
^ on ogggea
^ once ggedmf
^ one kkefde
^ openssl mffffd
^ our pidYdj
^ outbound odhegc
^ outlook kefgeg
^ ping rfeece
^ pinging jgfgfe
^ planning egggmc
^ please hVgclq
^ pls fecddt
^ plz rcgfdd
^ port fmakch
^ postfix ngfggb
^ pr efdehn
^ printer mcggeg
^ proposal fgfemd
^ proposed gefgjg
^ quick kggcma
^ ran mgfggb
^ restart deeehp
^ review geggbn
^ root pegecf
^ say ddhfpe
^ security lgiddf
^ seen idnbhd
^ should ifchlc
^ show eljnYa
^ since nfggbe
^ sitting kclche
^ so hleeef
^ somebody kcddgl
^ someone Ybfmim
^ sorry mefeff
^ src ocfhgd
^ still gaeefr
^ suppose eehfra
^ swaks qeggfa
^ swap gYigpe
^ sysctl ddfesd
^ tcp jigdgd
^ tcpdump jgggfe
^ tell mjhbfc
^ thanks hcfceq
^ the nVhmfd
^ thinking dggdrc
^ thoughts ffgfel
^ three gdegem
^ thunderbird leebfk
^ thx fffffk
^ ticket mffggc
^ to meamfc
^ trace tefeea
^ trying cifgbo
^ udp nlgbdc
^ usage icfdeo
^ user pdefef
^ users redgec
^ vlan ecgffo
^ walk pfedgd
^ wat fbeljh
^ we ojdanX
^ we're eegggk
^ what egmeic
^ what's bclqbe
^ whats kZhrZe
^ when jcgdem
^ where oZfpcb
^ which hmaibh
^ who asfdal
^ who's bqfdhd
^ whos drfcef
^ why medbdn
^ wich ddklch
^ will oghgeZ
^ with Wihhsa
^ without cbghxX
^ would ecebtg
^ 中 gdgdfm
^ 为 tbhccf
^ 今 fefdeq
^ 从 mUmgck
^ 你 heddfo
^ 假 Yggfpf
^ 公 fcmjai
^ 内 jeckge
^ 列 cienhc
^ 删 gdbcqi
^ 加 ceeira
^ 发 kgalgd
^ 同 sffgeX
^ 哪 bucggb
^ 在 kdgedj
^ 大 igffej
^ 如 cehhnd
^ 安 fkjfed
^ 审 iigdff
^ 客 jefffi
^ 对 kOxfgd
^ 帮 fkfggg
^ 怎 fffffk
^ 您 jhdmcd
^ 想 glfhlW
^ 我 bgghdm
^ 打 cdfbmn
^ 把 ffcgji
^ 抓 jggfge
^ 按 gehgmc
^ 新 fffffj
^ 昨 cfhddq
^ 有 hjfkdc
^ 现 iahlal
^ 用 lbhahk
^ 目 nZcmge
^ 看 fdgddp
^ 站 cekjfg
^ 端 gcZngj
^ 第 gegefk
^ 等 fodefe
^ 给 deefeq
^ 网 fdgddq
^ 老 qcghga
^ 要 bfkepb
^ 规 cgggbp
^ 解 ggfgbm
^ 请 oggjfW
^ 谁 h0fbfS
^ 财 fdbffp
^ 辛 hefffk
^ 这 gffjbl
^ 那 lZeYfu
^ 邮 megYel
^ 都 epgYgh
^ 麻 nbibfi
a <service> hdeecp
a <zone> rfggfX
a ? kgggfd
a box ikfffd
a client jblbld
a colleague mdffkb
a connection knffZe
a customer mifcgc
a dnat bnaklb
a forward eddjlf
a gjjhed
a host rcfbgg
a junior ggffZp
a laptop mfigde
a list cgjigg
a look gdgfgl
a machine qZfgge
a minute kgfffe
a new jiffdg
a packet neffef
a partner qdffgb
a ping geehke
a printer kffhff
a reset mggged
a second edejij
a syn mfdkbe
a table ajfoee
a tcp ngefed
a ticket pegeZj
a timeout mffggc
a user idlfgd
a vendor kcfkYl
a way nkdded
a working flefff
a workstation qfffgZ
a yes gklbde
aa ip jgggff
ab jgffff
able eolXfe
able to enlXff
about <service> ildoYd
about glbghf
about to hcdgkh
above ddibsd
accept $ gffeem
accept , bfgfjk
accept -a fffgpa
accept <- heefjh
accept ? mcffif
accept Yhfeph
accept at gggdfk
accept can adfhmj
accept do gffddo
accept does cgfgmg
accept for edgfcp
accept from dgffik
accept instead dggfmf
accept what fgffnb
accept would fgggoZ
accept 之 chggob
accept 会 ffgfkf
accept 删 bgfhpc
accept 的 bgfgli
accept 这 ggfgao
accept' bhgfii
accepted nhgZfg
accepts iffeld
access <host> cmcgcm
access <outside> geehdl
access <own> Ykgfen
access ? lenbfd
access denied ofhcgc
access ikhTki
access to gkebke
accessible awhYja
account kggffe
acess itgdZc
ack <n> kfggff
ack from kgggee
ack kffgff
acme <gateway> Zfggdr
acme afhfdr
acme example rfhcfa
acme net gbheZt
across nifeag
actually djkjag
actually do hgdfbo
actually end mpeZdd
actually get gdmdgg
actually let gfcfdp
actually use gZuchd
add -a fgggrU
add a gehccp
add eXdZxk
add the dffiqY
add this ggfgmb
add 一 ceggli
added -a fgggoZ
added cdgbok
adding -a fgggoZ
adding fgieoZ
address , mXjfje
address <own> ekelgb
address ? ikfhfb
address do oeeeic
address does sfebgc
address legmZe
addresses oiYYXv
adds bgfboj
admin lfgffe
advance $ jhgcfi
advance jhgcfi
after <n> mffffe
after connect kgggcf
after echdog
after that ggffnb
afternoon hgljgY
afterwards ? dfgglf
afterwards dfggmf
again $ bfgego
again ? Yedfis
again nbchcm
against <far> mgggfb
against <own> iherfV
against iaeijh
agent tghbfY
aimed at kcekdh
aimed kcekdh
alerts jfgfff
all $ vgbckV
all , hkffbi
all ? jZcjmf
all bkjlhY
all can fkjegc
all is bfqggc
all of nVfqee
all port ibenff
all services ddnmga
all sources gogZgf
all the hfglbg
allow lffggd
allow 的 pfffgZ
allowed ? vdfffX
allowed into ilfdfd
allowed jngYdh
allowed or sdgfcd
allowed out tchgac
allowed to ckiaem
already ? ifedcn
already iZdZks
also chcfdr
although jgggff
am $ pfggWi
am , eedieo
am i pZfdhh
am oafhbj
an <outside> nZnddf
an <service> nhdffd
an <zone> keiehe
an answer imfefd
an attacker jdkmca
an inventory cfkmfc
an jeliaf
an old ggfefl
and <n> ggbYrh
and <service> regfcc
and <zone> lifffc
and back ucgdfa
and by jfjfdf
and does qcgeZj
and from hwYicZ
and gets pggheX
and gheefj
and how kdcbfo
and i mcicbm
and if chemma
and it ofggaf
and not tgggbY
and on imZifd
and ports gcdnhg
and reload bggfcr
and since ogghdb
and the pdbffh
and then pefecg
and want pZhdhe
and what iffZhm
and which glkffZ
and who dhegen
and why gdhdfl
and with chhfpb
and would gfeaim
anna gfgegj
answer $ ncfgdh
answer : ndeffg
answer <service> mkegfZ
answer ? igldee
answer come offddg
answer from hldgjZ
answer jekbcj
answered by kfggef
answered rdhgeZ
answers qUgmhb
any $ ohheea
any difference gchfqb
any dnat geeqed
any effect fdgehl
any host iofgda
any idea fkedbm
any lmagiZ
any machine Yqdfhh
any more heggkd
any objections fbgeim
any port wgbegY
any reason ofgffb
any rule jgfgff
any side chgfnc
any traffic wdggaZ
any way naekja
anybody a2hZgW
anybody able dyVffe
anybody at gmdhgd
anyone ? afgnhe
anyone Vsddod
anyone able gudfeZ
anything $ fkfcgi
anything , ljfeee
anything ? iZgrZh
anything at ggcpcg
anything behind Umflhg
anything dmXqia
anything for jagfle
anything in jZjnfb
anything on ehdqfb
anything published cVhtld
anything stop reiead
anything stopping ochbhf
anything that jbdbhq
anything to fYglem
anywhere $ rUhhid
anywhere , cjZpeh
anywhere ? Zlenef
anywhere behind glfffe
anywhere brdldb
apart from gmkkbX
apart gmkkbX
app tafafg
append -a efghld
append cggfwW
apply iffglb
approve ccgegq
approve it gdgcgm
approved ecibcu
apt tdicdc
arbitrary jdkegd
are <zone> pYfika
are able inZfgf
are exposed Thonib
are fdjldf
are forwarded cTewih
are not kodcce
are open bdoqdZ
are stuck jdgggg
are they nbeedl
are usable deodif
arrive at mghdgc
arrive ndfdhf
arrives qdeceg
arriving mXiohY
arriving on oZelfe
as <n> effflf
as a gcmcgi
as ifhjgc
as seen qbldga
as the pehbgd
as well hlfZdl
asap , ffheap
asap dghear
ask ? acZrhk
ask kebdfm
ask you ifeYgq
asked edfkfj
asking $ kkgcbi
asking for ipgciX
asking kndgbd
asks : bnffgg
asks for jihdfe
asks inciaf
asset fedngf
assume rdefhZ
assured kggfff
assured mark kggfff
at <client> pfhdjX
at <far> ugecdb
at <gateway> fbflke
at <host> kghfhb
at <n> fYggjm
at <own> kleleX
at <service> mngZga
at acme gbgggm
at all mgcgja
at egcflj
at github fgfgfk
at line gefeen
at my mcfehf
at the fjeckh
at you gfeffl
attacker mckmbZ
attacker on fdlmeb
attempts in jgfggf
attempts jgfggf
audit $ Wgjngf
audit : qcgbid
audit evedfZ
audit item jkfefd
audit question cngchf
auditor asks flgehc
auditor is gldgdh
auditor jogddb
auditor wants eoifce
auditors gfbnic
auth attempts jgfggf
auth jfgggf
authentication $ lcddfn
authentication , lgfgfc
authentication oehceg
authentication when lffggc
authentication' kfggff
away , ecfclm
away fcedoh
back $ gkhhec
back , jfggff
back ? keldhc
back hcgfii
back through odfffe
back to nfgcdi
backend kffkce
backup <n> aggefo
backup hdbdbu
bad Zgdcjs
bandwidth eeefgo
bank fjgedj
banner tchgba
be able lagkhd
be forwarded kighae
be ijbdkf
be let leggdg
be open eldkjZ
be reached ipgYee
be so lgggef
be the hgfgna
because leffcj
becomes accept Vgggwc
becomes drop aeghpe
becomes ldedme
becomes of oeedfg
been fWiili
before $ gedfdp
before , pbeedi
before fjgfZl
before i ejgfdi
before it fegfbq
before the ieffek
behaviour jffflb
behind <own> mYduiW
behind it jegmeb
behind kYisbb
behind that gccpff
behind the rlddca
behind this aseege
being dhekkd
belong gfcknZ
below ifeeoc
besides <outside> fqabhh
besides <service> Sokjgf
besides foflfW
best iafgfm
between <n> cdhgep
between <zone> mXhhgh
between ojhfTi
blame pffhae
block <far> defdes
block gafcgr
blocked ? pbceel
blocked or laibdo
blocked qdcZem
blocking tegYhc
blocks lhgcff
board : gkffhf
board ejgchi
boss jikcfd
bot $ hffbgn
bot , eeeggl
bot ebegfq
bother kggggd
bounce pffeYj
bounces qZddfk
box $ gicmcg
box , ckbjfi
box <client> hhgocZ
box <host> ogggfa
box ? igkgga
box and jcebgo
box answers obgmgY
box behind rmhYbb
box besides Vbjuhe
box do idelge
box ifcmfe
box in kefgic
box is idgjgf
box itself obgeff
box on lnfcga
branch fefepe
break ? feefki
break anything cdiXfv
break ecidmh
break if ggggoY
breaks $ idedoe
breaks ? hfffke
breaks hffdqa
breaks if hgferX
breaks when ggefnc
bridge sefcec
broken again gfgefk
broken gcfdcs
browse tcdgga
browser xchecZ
browsing ngfgiY
build ibgdhl
building kdheZn
but my mgggfb
but not pXgffi
but paekde
but the jchkdf
by <client> ofkcfb
by <host> bckdfo
by <own> ndebek
by <public> icobff
by <service> lehfgd
by its fidlef
by nfgffc
by step pgegea
by the mgefef
by which mdhgee
by whom arfgdg
bypass rehfcb
c : jgffff
cab lcfdle
cable efefgm
call oXgcen
calls egflhd
came ibfgbp
can <client> gZhbgr
can <far> qfdYnb
can <gateway> qdgfha
can <host> uZifiX
can <outside> oakfiY
can <own> jpgddZ
can <service> Yqgdgh
can <zone> rWkdeg
can a peedge
can access mpedgW
can anything tdedgb
can be erhaib
can get osgdcU
can glhacj
can he gbfdgo
can hit iljefY
can i gccgil
can it cdjdhm
can not qhfefZ
can open dpkedb
can people mdfhoV
can reach eqfbff
can somebody gdkcfj
can someone liefXl
can talk Zsfejb
can the dUeofp
can they mcgdgh
can u habbht
can use godekY
can you gXhlem
can't <zone> mdbhgg
can't connect lggggc
can't get indcbj
can't mkaeeg
can't open pdecfi
can't pull mfgfgc
cannot connect mffdfh
cannot hbecho
cannot open negeic
cannot reach icedhm
cant <client> kfgegg
cant <zone> qgggfX
cant get pdhffc
cant i lfgefe
cant mWgigi
capture offfee
carry lddebn
catch nadbZu
ccc <n> jefdfk
ccc jefdfk
cert chceer
cert on cefdgp
certificate gifYdq
certificate on gYhcgs
chain ? heggjd
chain hfgdkf
change $ mccdfm
change ? gceghk
change anything fcidoe
change for cgcfpg
change hcfcin
changed gdgdhl
changed the hcgddp
changes gfffqZ
channel lgfcbl
check $ keebgk
check : kjhehZ
check inbcif
check what hdeemf
check 一 nhdmcZ
chg <n> efhcmg
chg efhcmg
ci ogegfb
ci runner kgfgfd
claims haemfj
client : gendgd
client address phgecd
client connect lffffe
client sbfbic
client to mffgee
clients bodVhp
clients get mjechc
clone kgeeie
close ffffhk
close src pgedee
closed oaeZep
cn nmhcfZ
code <n> jgfgff
code lghagg
colleague mcdijc
colleague on jfgggf
colleagues tfhfcZ
com : cfgfcr
com <far> jggggd
com <n> kgggfd
com ggeeco
come back lggfee
come in gbgcmi
come mggfed
comes back megffe
comes cjcgji
comes from vbiXge
comes in goZlZi
comes up hfffjf
coming from odnVhe
coming in ndggib
coming pbkcgc
comment oeeeZl
complain hqdcgb
complaining qndZgZ
complains megfgd
complete ejblic
conect iiabgm
conect to iiabgm
config <n> ffgffl
config aeglem
configured mhdhee
confirm that vchgcZ
confirm vgbYge
confirm whether kefggf
confirm 一 fpbbej
connect <own> oihgeY
connect ? gfeegl
connect from pgggea
connect hgfcfk
connect to jhgdfg
connected jgggff
connected to jgggff
connecting jgggch
connection after lgfgdf
connection from keedap
connection nfgbfg
connection refused obgefg
connection to jkfcfg
connection was kgffff
connections into lidgee
connections pjcjab
connections to nZchel
connects lcghfe
connects to jcghhf
conntrack -l jfggff
conntrack hfgchj
conntrack table gfeefl
conntrack 正 lggfee
conntrack 里 mggfee
consequences ? dgfesa
consequences dffesa
continue jgggff
continue trace jgggff
core gfgeek
correct ? nceedl
correct pagedi
could <client> dghend
could <zone> cgfgpc
could a qgfccf
could hdhcpb
could i hedikf
could not jfggff
could reach Zehlnc
could somebody qafgch
could someone redfah
could still gdhgkf
could you edigjg
counter gefact
cpu Zeedir
cpu load dgffhl
cron nhfedd
cross rbibgd
ctstate dfgemg
ctstate dnat dfgemh
ctstate new egfgZq
ctstate related hffffj
curl : kffgff
curl <host> oggeec
curl <own> pehece
curl nfgfce
current dkegei
customer at pehgfZ
customer is cejfdo
customer jdilWj
customer's fkgcgi
cut kdedme
daddr <client> kgffff
daddr <own> lgfehd
daddr lgggfd
dangerous gegcbq
day eagggo
day on ceihgi
days hfedem
db Zideet
dead ? rggggW
dead kdgalg
dear mdehgd
decides rhfceb
default fggWoj
deferred connect lgggee
deferred hdgchl
delete -a gdggob
delete eeggpa
delete line gdgflf
delete the XihfwY
deleted deghqa
deleting cdhgtY
deliver outbound qdhahc
deliver tdhaiZ
deliver to tcgbia
delivers pfeeia
delivers to meffja
delivery ndhege
denied wZjaiZ
deploy odeedi
desk <client> kfffgf
desk in lgfggc
desk lekgfa
desks ogffgb
desktop lfgggd
destination <host> dfgejj
destination dfgejj
destroy jefflc
dev <outside> nfegcg
dev <zone> qefgdc
dev jffhff
dial nfcdgh
dialled nggfde
did agcidr
did the eehefn
did we dkapcg
die ? lgfWqc
die lafilb
dies $ kdfdjf
dies mdfdke
diff gigdkd
difference ? ifgglb
difference ichfpZ
different dfagds
dig tcehdc
direct lfffeh
directly $ qjeffZ
directly , pghefY
directly ? leffhe
directly on qegfeb
directly ubcbmZ
dmesg is kffgeg
dmesg jgfgff
dmesg 里 jgfgff
dmz Wfefa1
dnat , cbgngj
dnat : fgggjf
dnat accept ffgemd
dnat bXftna
dnat before ifbdcq
dnat for ckdoia
dnat rule cdhgmg
dnat so jfggjb
dnat target ljamdb
dnat 删 ffgfjf
dnat 到 dceiik
dnat 去 afgepf
dnat 吗 yagedZ
dnat 的 eggjkb
dnat 那 cegfpe
dnated jedqad
dnats $ iZdmje
dnats iWbxjZ
do $ ifecdo
do , fhfbfm
do <outside> mdelga
do <service> kcgeoa
do <zone> mcefnZ
do ? ffdYko
do exactly egfcjl
do for hecdeq
do i idhige
do in egfdeo
do keehYm
do packets sefefZ
do the leebel
do they ocggai
do to jfdbbr
do we mmflaX
do with tfbdha
do you fZgeds
doc cnejgc
docker qgffeb
documentation encdhh
does -a ihbear
does <client> hWnbng
does <far> hWcptY
does <gateway> wagefa
does <host> mXfelh
does <n> vUdhff
does <outside> jfegoY
does <own> mnaYbm
does <service> gmYlaj
does <zone> ejkYgj
does a mjdffc
does anything djfgif
does dgfkej
does inbound cZhkrb
does it fjejgd
does line fibhYs
does mail vgdbdc
does my maeehj
does not jocnZZ
does our fagofg
does port gZgpff
does that qWfgcm
does the sdeeia
does this edfgat
does traffic sehbfb
doesn't eldahl
doesnt empYYj
doing khYdZt
don't get jdghei
don't mcbick
dont dpfeib
dovecot : jfgggf
dovecot jffgge
down jcgThu
dports <n> fffggk
dports fffggk
drop , hggbnd
drop : egggjf
drop ? pdgXrZ
drop and Yfggre
drop gggZpe
drop line ehggmb
drop or tdagfc
drop the ffffnd
drop 吗 pfgeec
drop 掉 qgdhae
drop 的 lfgfch
dropped $ nffgee
dropped ? rfgced
dropped oegZld
dropped or pbgddh
dropping ieffkf
dropping it nggfgb
dropping the gfffjf
drops uffgfV
dst <client> kfffff
dst <far> nfggfc
dst <host> kgffff
dst <own> mfgffc
dst nffffc
due clgkbg
dump fdjncd
during ffbemj
e , jeeffk
e <host> neegeg
e <n> jgggff
e g kdldgd
e iihcgf
e mail lfhccj
e udp qbgagi
each khdjed
earth does keggeg
earth kmfedd
eating keeddm
eats xefbfY
echo request uegaeb
echo vchZed
edge fw fdgdep
edge gegefl
edge rules gegefk
effect ? gdeeli
effect dffdlj
effects hdfeqb
egress sehYef
eli <n> gffgZq
eli gffgZq
else fdbgtb
email gcgffl
end liciia
end of fdfdkk
end up ljciiZ
ends  Ugdiis
ends 0 Ugdiis
ends 1 Voijal
ends 2 pdfgbg
ends 3 qjeade
ends 4 gdhhoa
ends 5 dgfeuY
ends 6 igggmX
ends 7 ggggoY
ends 8 ifggkc
ends <- hfedbq
ends <client> bamkYp
ends <client><client> zggdXZ
ends <client><client><gateway> pehfec
ends <client><client><own> pbggec
ends <client><client><zone> nfgdfe
ends <client><far> kgegja
ends <client><far><far> jgfgff
ends <client><far><gateway> nhhagd
ends <client><far><zone> ngfgcf
ends <client><gateway> tYgfmW
ends <client><gateway><gateway> lZfhkd
ends <client><host> uefZee
ends <client><host><gateway> lfgfff
ends <client><host><host> hhfecl
ends <client><host><own> sdfffb
ends <client><host><public> qggfea
ends <client><host><zone> icficl
ends <client><outside> rfakhX
ends <client><own> vcgecb
ends <client><own><client> pfffde
ends <client><own><gateway> pghdeb
ends <client><own><host> eggcfm
ends <client><own><server> ubfffZ
ends <client><own><zone> fkfglZ
ends <client><public><own> oiebdf
ends <client><server><own> regefZ
ends <client><zone> hcbnck
ends <far> lXjnce
ends <far><client> qdffcf
ends <far><far><own> dghisU
ends <far><host> uYheed
ends <far><outside> fefcfq
ends <far><own> xYiZgc
ends <far><own><gateway> ngggeb
ends <far><own><host> oegcci
ends <far><own><outside> nhfbfg
ends <far><zone> tchheX
ends <gateway> Zidfgq
ends <gateway><client> ogfghY
ends <gateway><client><own> pggefb
ends <gateway><far> tfehfW
ends <gateway><gateway> hlddhf
ends <gateway><host> yZgggU
ends <gateway><outside> phhZbi
ends <gateway><own> piebfc
ends <gateway><own><host> qZifee
ends <gateway><zone> sZefhe
ends <host> bjZmel
ends <host><client> waibfa
ends <host><client><own> nggbgd
ends <host><client><zone> ghghic
ends <host><far> pdgefc
ends <host><far><far> ngggfb
ends <host><far><gateway> nggefd
ends <host><far><own> efidlg
ends <host><gateway> hcbmgj
ends <host><host> qfcmgV
ends <host><host><client> legfgf
ends <host><host><far> jgggfe
ends <host><host><gateway> rdhefa
ends <host><host><outside> oefdfe
ends <host><host><own> oegedg
ends <host><host><zone> jdfeje
ends <host><outside> kmckbc
ends <host><outside><gateway> kfgdfg
ends <host><outside><own> fegera
ends <host><own> sVikfa
ends <host><public> sVelkY
ends <host><public><own> wahffX
ends <host><server> Wrkbgg
ends <host><zone> ilamcd
ends <host><zone><client> mgfgde
ends <host><zone><own> lchhge
ends <outside> gMlglq
ends <outside><client> zdeXcf
ends <outside><client><far> dhggke
ends <outside><client><own> fbggod
ends <outside><far><own> ogdcef
ends <outside><gateway> mhlbbe
ends <outside><host> kijjhU
ends <outside><host><gateway> lefgge
ends <outside><host><own> ccgrge
ends <outside><host><public> ofgdef
ends <outside><outside><own> ngfbka
ends <outside><own> kjgqhP
ends <outside><own><gateway> jbgpdd
ends <outside><own><host> hdelcj
ends <outside><zone> mYacir
ends <outside><zone><far> kgffge
ends <outside><zone><own> dgghnb
ends <outside><zone><public> dgffne
ends <own> kkWjfg
ends <own><-<client> tbheeb
ends <own><client> mehWne
ends <own><client><outside> kgfffg
ends <own><client><own> lfffff
ends <own><far> wffbcb
ends <own><gateway> jcedgl
ends <own><host> dhfiYq
ends <own><host><client> jfiZdn
ends <own><host><far> kXikjc
ends <own><host><outside> Yhgfmi
ends <own><outside> limfeV
ends <own><own><client> gdggfk
ends <own><own><own> nfgfed
ends <own><public> dVgohl
ends <own><zone> oYcamk
ends <public> fodjdd
ends <public><host> dZitfb
ends <public><own> kiYjgg
ends <server> jaYlfn
ends <server><gateway> cfddhr
ends <server><own> sccohU
ends <server><own><client> kggggc
ends <zone> herTcn
ends <zone><client> vdkgbW
ends <zone><client><client> jffgff
ends <zone><client><far> ghfhkc
ends <zone><client><gateway> rfghfX
ends <zone><client><host> lggfee
ends <zone><client><outside> mgdela
ends <zone><client><own> rffgca
ends <zone><far> kgcgeh
ends <zone><far><gateway> megggb
ends <zone><gateway> lfhfnV
ends <zone><gateway><gateway> rcbifc
ends <zone><host> qZdchj
ends <zone><host><client> efffkg
ends <zone><host><gateway> mfggZi
ends <zone><host><host> pcfebk
ends <zone><host><public> napcfb
ends <zone><host><zone> egggnb
ends <zone><outside> sebbej
ends <zone><outside><- gcehbp
ends <zone><outside><client> jehilX
ends <zone><outside><gateway> odgghb
ends <zone><outside><zone> ceghkh
ends <zone><own> ogbcam
ends <zone><own><client> lffgfd
ends <zone><own><gateway> nehigZ
ends <zone><own><host> iggaih
ends <zone><own><outside> rjfdZe
ends <zone><own><server> mfgged
ends <zone><own><zone> bldhqX
ends <zone><public><own> pWfgdl
ends <zone><server><own> mdggge
ends <zone><zone> xbcfYh
ends <zone><zone><client> kggggc
ends <zone><zone><gateway> qdgeha
ends <zone><zone><host> oYgfif
ends <zone><zone><outside> kbgglc
ends <zone><zone><own> imcbpY
ends <zone><zone><zone> ciggpZ
ends kfflec
ends up kfelec
english ? ddgddr
english dfhfaq
english please gggebn
enough adcmng
entries gfckif
entry dbhrdg
enumerate cilkeb
enumerate every bgkifg
enumerate the ekhied
erp dfacdx
errno <n> lgfgfd
errno lgfged
error : lgggde
error <n> kegfff
error connecting fgfgfj
error ldcZho
error number leeffg
esmtp mfggee
establish ligcge
established -j hffffj
established fgggkd
established rule agggnf
established src kggffe
established 那 chgcta
even jnbgcf
even touch kfgfff
evening icfefl
ever comes kgfgef
ever gdhddo
every eobpbb
every network epfcgf
every port iYeogf
every service Ylkhhe
every source gnebhf
every zone ftgYhc
everybody wncYba
everyone apfddj
everyone who glfffe
everything bhnicg
everything that bqfgha
everything we aWnnej
evidence gkffff
exactly $ gfedhm
exactly ? ejegdj
exactly eogcci
example , pWhief
example com jgcgfi
example neefdh
expect kfgefg
expected ? ndgfhd
expected qagegd
expected to oaehhf
expire ? ffgefl
expire Zggffo
expires bbefgt
explain -a bggeYw
explain : ffffSy
explain ? pgfgfY
explain like ffgfap
explain line cfgfeo
explain me lggeVp
explain nfgfVl
explain pls gggebo
explain the kfgfak
explain why qahhgb
explain 一 gegdXt
expose YlqldX
expose to cUmtge
exposed jokibU
exposed on csghhX
exposed to lkkeYd
exposes Zamofg
exposure bpfldc
exposure of clemdf
eyes jefefi
fail iledff
failed : odfffc
failed nffgfc
failed to lffffe
far meYkeh
fate uceZoX
fault ? pdecgg
fault pdecgg
feels gXghhn
fetch idfdjh
fetch mail jefffi
file , chgcik
file bejfen
file does gheXrf
filter : kffflZ
filter igfemc
filtered fbeggo
find fegmgd
find its kgffff
finding rfcdYl
fine $ vdfegX
fine <outside> kgfggd
fine ? oeeiec
fine oegghZ
firewall kdcifi
first day ceihgi
first jfegdk
first time cdgfho
five $ gegeco
five gfgebo
fix aZcfxh
flip ggeekg
flip the efcfqd
flipping hegend
floor igddem
flow legdbl
folks hgeldf
follow Ynecgn
for $ dgeYW2
for , hfebcr
for : ihdcVv
for <client> jcemja
for <far> pegefc
for <host> jdjkcd
for <n> jidiah
for <outside> nhcZmc
for <own> hdchkh
for <service> jZenla
for <zone> iciZkj
for ? fifaas
for a obgedi
for every ilgdee
for gdgikd
for her jYhffm
for it nYrWgg
for me aohYYs
for our jacicp
for snat ffgfkf
for that ndehgc
for the hhgmWi
for them cfkfdk
for us cefdpi
for whom dneegg
form joeWgg
forward , ddghpc
forward -i effflg
forward -s dggeij
forward <n> Zffekm
forward ? fhfenc
forward aafkoh
forward chain jffflb
forward gets dghfkf
forward last gefefm
forward on ccfpjc
forward policy jgffka
forward rule ghegkc
forward that qedZhh
forward to dZdqmd
forward verdict kggeff
forward 最 ehhdkf
forward 的 ggeikc
forward 里 cgegqd
forward 默 efggkf
forward's jffdmc
forward's policy bggerc
forwarded $ maclgf
forwarded , dZethd
forwarded ? clerac
forwarded anywhere kihkcZ
forwarded jgdsfV
forwarded or kfffff
forwarded to nfblgZ
forwarding fedojb
forwards $ geemge
forwards eWnwfW
forwards on ieZqhc
forwards pls gffjff
forwards point gdgkgg
found fgfebo
found in hggfbl
found this egfebp
foxmail kgggfe
foxmail 发 jfggff
foxmail 报 ofgfga
friday $ fcfldk
friday ? gfgfek
friday Zafhlo
from <client> ncifha
from <far> uegdbc
from <gateway> qbgffd
from <host> pggece
from <n> rbadel
from <outside> gfkmcc
from <service> kYmjdd
from <zone> ldfble
from a egfqfb
from an kffgff
from anywhere YqcZho
from conntrack hdfgjg
from kfgbgi
from line dhghmc
from my lefffg
from talking tficbb
from the jldbjd
from there iXjffl
from unknown lgggfc
from where Vyfffd
from which bubZhj
full jZhdeo
full list ckjlbc
full of kgggfe
fw <n> fdgdep
fw hghWgo
fw rules gfggfk
fwd drop hgfeek
fwd icgjeh
g ldkdhc
gateway $ ghhkeb
gateway ? qdfgce
gateway config fffffk
gateway mefibg
gateway rules cghbgo
gateways <n> fegdcq
gateways fegdcq
gave mddcmf
gave me mddcmf
get <service> eneZtX
get a pchZkd
get an mjeeha
get anywhere wcgbae
get at ilmfcY
get forwarded pfXlee
get hjhegc
get in jkecei
get into inebhd
get nothing ngfgfc
get out rfchfa
get there ldgdgh
get through eddein
get thru zahTfg
get to ckjefg
gets <n> pgfggY
gets a pggchb
gets cjcikg
gets nothing lfgfef
gets out npecfY
gets through hmhcfd
gets to fkgbbm
getting kmdbgd
git pdffcg
git push peeech
github com dfgebq
github ffgeap
give fehhkc
give me Zilmcf
given geldjd
given that mgddam
gives ogggfa
gmail <service> jggggd
gmail jggggd
go $ kjdfbi
go ? dahsfd
go out kffgff
go rYfigc
go through odhagg
go thru kgfefg
go to jgedpZ
goes away hgdgnb
goes in dggfpb
goes oafjpU
goes to Vagjwe
going eZbkkl
going on qhfefa
going to gdhZpg
going via mfgfdf
gone , Vggfve
gone eeggnd
good ? oegbfg
good for hfdacs
good jafdep
good morning meeefi
good to lggdcj
google com jggggd
google jggggd
got a kjgcgd
got jdjndZ
got this jefdgj
grep lggfee
growing hegefj
guest jcddau
guest wifi ibdcfr
guy eedido
guys kgfmfY
gw $ ljjcYh
gw , hfbjmd
gw : refedd
gw <n> ZfgXc1
gw ? jkgdhb
gw config efgcfo
gw ibgggj
gw line hchalj
gw rules eggcbr
gw 的 jdhdYr
gw 第 fggddm
h rfgfeZ
had kddeme
hairpin ? kdddco
hairpin nat kgggXl
hairpin sbhZla
hand elkida
handed hdXqdj
handover fdgkei
handshake inebff
hang tcihdX
hanging dXnohb
hangs , nfgffb
hangs jdejcj
hangs on hefkff
happen ifedtW
happens if fhfenc
happens ngfcoX
happens to mgfcnZ
hardening effdpe
has <own> nfffed
has a gjffff
has access ewhcdX
has been hZgkgj
has infbch
has line ggggam
has no gnefch
has the gfgdfm
have <outside> qhaWkg
have a ejdgfj
have access ciqcef
have any iaflYn
have anything ebfphe
have been hcmkbd
have fijjcd
have no kdemfc
have to kjfagg
have we falnfc
he pifZcg
health check pdgbfg
health pdgbfg
healthcheck pdgfdf
healthy ? mffffd
healthy jggfff
hell ldfdhh
hello , rbgjdb
hello iahick
hello team geilfc
help $ pZcefl
help nXddlj
helpdesk qdfeef
her mail jgggge
her pXiedj
here $ ibljee
here , biggel
here : pbebdl
here ? oecmeZ
here jfgjgb
here what gfgedn
hey , sdfdgc
hey bot gefhfj
hey lidcfg
hi , regedc
hi all ldhhee
hi mbfffi
hi team ogfgfb
him ? peheec
him nZfacr
hire hgfjdh
his negfgc
hit <host> nkeefb
hit <own> okfegW
hit <service> freZid
hit lohbbc
hit merge bggggm
hit port gofcfe
hit the jlgbff
hitcount <n> ggggej
hitcount ggggej
hits pffZei
hitting <own> jfgfjd
hitting rdfchc
home ngggfa
hook vegeZc
hop lgffef
hope mhcZdo
host $ ihYmhd
host , ljkdda
host : gmdfeg
host <client> jejeka
host <host> hggkhZ
host <own> mdgegf
host ? moageb
host in scciec
host laiide
host on scckfa
hosts in oeidfc
hosts ingfWh
hosts on ncgekc
hour gfdepe
how come njfgeZ
how do cbfafw
how does 1acdeZ
how lhgZZp
how many efhcfn
how much cadhiq
how should eegffk
human iffnXh
human words iffnYh
hypothetically icedng
i <service> megkbc
i add chhhqY
i am ncjjXg
i approve cegdgp
i ask kedcfl
i can Yajofl
i delete gdgfnd
i do fffffj
i don't qahcZl
i drop fhghma
i e lkhffZ
i get jdikeb
i have igdkff
i hit cegggm
i know mghebg
i land kbglgd
i looking jgfffg
i mean ljdidc
i merge fefffl
i need fohgdb
i paste adggoh
i put hifdmb
i read ilZaat
i remove fgdeuY
i right lfefeg
i run pcgehc
i see kgfhcf
i set nfeakd
i sit ofoWed
i still dfggme
i take afghoe
i think eefmeh
i use laebdr
i want jlhXnZ
i was mfcdcm
i would odgeia
i'd like lfffmZ
i'd mYhcne
i'm <outside> pffdde
i'm at hfkdff
i'm nbhgfe
i'm new jgfdZo
i'm on kffgff
i'm sitting mfgeef
icmp echo uceZge
icmp rcgbge
icmp seq mgggce
icmp type jgfgff
idea $ Zpfgei
idea ? jVgidq
idea egedik
ideas ? scghfY
ideas vcgfeX
if <zone> ucdfec
if a lmdecd
if any gjgeff
if fecfqd
if forward cgffqb
if i edeilg
if i'm megicd
if input efggkf
if ip gegerZ
if it lefcek
if line ffehob
if so dhfnee
if somebody nhcdqX
if someone nagfkd
if that vghbeX
if the geebmk
if we cbgglk
if you meghdf
im leegdi
impact ? hggdsX
impact eigcvV
in $ kofegX
in , ihghkX
in <n> jegbii
in <outside> lggfgc
in <zone> meifdf
in ? jkdeic
in a dmgdei
in advance jhgcfi
in an eggdgl
in dfggel
in english egehdm
in forward ehgfmd
in from jaoibe
in human iggmXh
in its mffbdk
in l jggggd
in mail ghfddm
in my iccjel
in on nZcigi
in our jfeane
in place cggfne
in plain fggedm
in the hhekbh
in there glfdck
in to bidlif
in words hfeebo
inbound <service> nfcZlg
inbound iYcrjc
inc <n> hchgdl
inc hchgdl
incident ofdfaj
incoming rfggeX
inet fgfgfk
infra <gateway> fbfeer
infra fw gfggfj
infra gateway ffgffk
infra gegfel
infra mail fffefn
ingress mhfedf
initiate fpdffe
inner dbgrfe
inner router nhgeec
input -i eeffjj
input -p bgghih
input -s ffgfem
input cifene
input policy behgsa
input to degfra
input 默 efggle
insert egghke
inside address ocheeg
inside hemlda
insists qhgggV
instead lceaqe
instead of fcffnf
interface pcddig
internal address ndfdgf
internal ip mefjde
internal nWhofb
internal server ecgmhe
into <client> medfje
into <gateway> ljeflW
into <host> ikhbdg
into <zone> jpiYdb
into lneYib
into the mjefga
inventory haitfY
inventory of ccjrfb
involved lgfged
io : fgfffk
io fgfffk
ip $ ucjfeW
ip , reffeb
ip <client> kgfgfe
ip <far> mffgee
ip <host> jfggff
ip <own> lffgfe
ip ? jedebp
ip does lfffef
ip forward Yggetc
ip reaemZ
ip 是 lfffff
iptables -a bfgcni
iptables -i heeflf
iptables <n> gbgcgp
iptables aeghlj
ipv <n> gfffnb
ipv gfffnb
is <client> hadlhi
is <far> rYffid
is <gateway> micdeh
is <host> elamef
is <n> llbeZk
is <outside> gdccgs
is <own> 1fZhfU
is <service> kubffU
is <zone> nbianb
is ? rciWig
is a oagdfh
is able drnaeZ
is accept gfffjf
is acme efgdgm
is anyone jlhdga
is anything mfdlhX
is asking hmdgch
is behind Tbitig
is blocked ohgeeb
is dead megdbj
is down tafadj
is ebhlej
is exposed pibeah
is fine mgeggc
is forwarded fbesia
is full kgggfe
is in ejffkb
is it gcdgfp
is line ffbect
is mail lhhcfe
is not fmeahi
is on gjeddl
is our jWmcfm
is port qoXfdc
is published edbqfh
is reachable elqegV
is removed ggffmc
is sending jfggff
is slow ggdcfo
is stuck kfgdgg
is that ihcnbf
is the iZYdfv
is there iqelVb
is this meefYm
is waiting dedgqe
is what ocgdgf
is wrong lggefe
isn't yadbia
iso emggef
isolated from qgfgfY
isolated rcggeb
isp pekfac
issue sdceeg
it $ khfban
it , hlfggc
it : ifggbl
it ? ifeoaf
it answer sfdfcd
it back idhZgo
it be kfefkc
it break bdhZqk
it can't lefgfe
it do fehbfp
it does lbfadp
it elchbl
it end lfdhge
it for egjhdg
it from ahghdn
it get vWhdcg
it go ibfigj
it goes lkcdff
it has odhcff
it in hailfg
it is lhgcdh
it land cldsbc
it mean iegefk
it never negffd
it on qjfdcc
it only gbgpmV
it open ejeafo
it or jhdfej
it our kfgggd
it out ogggcb
it pass negdff
it possible seghfX
it reach dcjeij
it reachable YkYejs
it says kggcbl
it talks oehdhb
it tell mfgadj
it that gffkdh
it the ecedgq
it there fdfeeo
it thru kegggf
it times gfgffj
it to mhfaif
it us xeiZca
it work bofbfl
it works qefgfa
it's broken gffffk
it's fine jggggd
it's idgfbo
it's the ohgefb
item <n> kkeeed
item kkeeed
its <service> nhgfea
its mbfhjd
its own qieYgd
its private gjcmed
its scans lggefe
its way kgffff
itself $ gqcbgf
itself , ldiege
itself ? cmndce
itself get qaeghd
itself open ncfegf
itself reach ueddga
itself sjmYeV
itself talk ocgghb
java net tggffW
java tggffW
jenkins cbefdv
job ndgeeg
job on lgggee
jump bdeffs
junior fcggaq
just fine jgggfe
just gnfbeh
just hangs hdehgj
just spins oggedd
k <n> fdgfem
k qchcbi
keep dhagmj
keeps sgeahc
kill ijgekZ
kind gfffem
kind of ffefen
kindly confirm jffggf
kindly ifficg
kindly tell scddge
kinds gfeffl
kinds of gfeffl
know if sdgecd
know kfdlai
know whether qZfdgg
known edercg
l <n> edgceq
l fdgcfp
l google jggggd
label printer mdgfge
label qeggcd
lady kgedfi
lan ogggfY
land $ cdiqed
land ? qgeddf
land hfbthY
land on hiaoiZ
lands obehch
lands on pcgicd
language fggeZq
laptop , ubfadh
laptop <client> rceggb
laptop at mdeggf
laptop in rfffZf
laptop is kggfge
laptop on kehfhd
laptop qfhgab
laptops rcghgX
last friday hehfcm
last jXigar
last night fbggfn
last thursday dcgfdr
last tuesday ffhffk
last week faiidm
leave sdgdgb
leaves jeffcl
left elgfdg
leg <gateway> jmgfgY
leg nkbgfb
length <n> jgggff
length jgggff
let <client> dgghmc
let <zone> jfggmY
let him odgfgb
let in klfcfe
let it pghfeZ
let me pgfaeg
let that mgfgbg
let through ocffch
let uehZga
let's dhffpc
let's say dhffpc
lets <zone> kXgZip
lets it kegggf
lets jfdeek
letting lgdcgh
lgtm eehdcq
like gichie
like i'm gghgam
like to kfegjd
limit <n> ffggfk
limit ffggfk
limit limit ffggfk
line $ giedgk
line , ahghpa
line <n> Wcgatn
line Vbgcum
lines <n> abhcqj
lines abhdqk
link eceggn
lip <host> jffgge
lip jffgge
list $ flkhcc
list YojqbY
list all ddjkgf
list every ekfjgd
list everyone gleegf
list everything gnjgdZ
list of ciilde
list pls iaerga
list port iafqha
list the codehf
list 给 fhened
lives on seggeZ
lives sdgffZ
ln <n> gbgfgm
ln gbgfgm
load on ceeeio
load qecXji
loads lldagg
local qcedal
locally qZibgg
lock adhhpe
log in gkfddj
log log ffggfk
log prefix ffggfk
logged in rdhbgc
logged tehafb
login : jffgge
login ggdegl
logs lggdff
lol naddgm
look $ ddhder
look at hhgeck
look hhfddl
look over gfgfgk
looked at gegffk
looked ijfgfc
looking at jgfffg
looking jgfffg
looks eahdes
looks ok fgggdk
lookups reggac
loop reiebc
lose eegaoh
loses ddgguZ
loss nhgded
lost connection lgfgdf
lost kfgghc
lot udggeX
mac icgefk
machine , lcfmdc
machine ? Ygeqhf
machine is meekgb
machine mdcndc
machines nbjlYc
made hZglgg
mail from fbhfhk
mail gw mbghge
mail is nahZdo
mail jgfffh
mail over qbffgd
mail queue cfgegn
mail server lffbfj
mail through jfeffi
mail via pggfgZ
mailbox deefcr
maillog kgggfe
maillog on jggggd
mails xbffbb
maintenance begfrc
maintenance window adffrf
make it ofhaef
make mZigmZ
makes fffegm
manager nfZdgl
many dfggfm
many mbit fffffk
many messages caffhs
many packets gfggej
mapped smYghV
mar <n> lggfgd
mar lggfgd
mark <n> kfffff
mark kfffff
martian mffgee
martian source mffgee
masquerade $ ffffjh
masquerade , gcggii
masquerade <- fgggcl
masquerade Wffeug
masquerade do ihdcZs
masquerade for feefki
masquerade line Zhggmf
masquerade on dffinc
masquerade rule cegdlk
masquerade 删 efggoc
masquerade 去 bidhsa
masquerade 那 chggrZ
masqueraded tfiacc
match occdcm
matched ffggfj
matched since fffgfj
matrix dsgYgf
matter flgYnc
matters sfhfdY
may hogdbg
may open dkdeik
mbit fffffk
me $ okgXYk
me , jjddbm
me -a dfealn
me : gfgkfg
me ? phhYdg
me all jdeode
me eihkcf
me if tajddb
me in kghdgf
me please ldhlcc
me pls rggcdb
me the kfiekZ
me this mhgeah
me through kdfdcl
me what cdhmbk
me whether nffdge
me which dicneg
mean $ Zmfkeg
mean kjdibf
meaning ? dgggdn
meaning fgfgWt
means gecibp
meant elcjdj
meant to elbjei
meeting kdgcem
merge $ gefffl
merge ? gffffk
merge edfekj
merge it eeffgn
message kcgdfk
messages lYfchn
midnight $ feffen
midnight gfggfj
milliseconds $ oeeeci
milliseconds neeeci
min -j ffggfk
min cfecoj
mind pbecif
minute jgggfe
minutes keeeig
moment dfdheo
monday dgieel
monitoring host eecflk
monitoring lbhbgj
monitoring probe ngggaf
more epdYkf
morning $ ldfdfj
morning , refbic
morning all jceeem
morning pbfcek
move ifgemb
moved pdjbhb
moved the phghdY
moved to nggegc
moving degYsh
moving line gggfkd
moving the Zhheof
ms : mgfgfc
ms jeggff
much ibeefn
multiport dports fffggk
multiport fffggk
must authentication oehceg
must authentication' kfggff
must ndgbei
mx <n> jggggd
mx example jgggff
mx jfagdn
mx record ecbfeu
my box lgfege
my colleague qbhheb
my desk kelfga
my first ffgfek
my laptop vdghbY
my nbfgak
my pc kggeff
my phone mfgffc
myself out efghke
n $ lffggd
n lffggd
name <service> ggggej
name bliagj
names jhfgee
nas dehffm
nat , mfdjee
nat -a fggeXs
nat -i edhdbt
nat kadkhg
nat table gegden
nated hmfgga
natted oZfpeZ
natted to Ybhsid
nc : odgffe
nc lkhfbd
nc vz klgfbd
need <service> lhhdef
need a hfalej
need an ggclgf
need it hikida
need jkhhcb
need one rdeefd
need the ihghfd
need this fkffgf
need to iidhge
needs <service> oeffhc
needs pcidfe
needs to nggeed
net : mgggdc
net fdgfoe
net gateways ffgdbp
net ipv Yggfre
netops edge gegefk
netops gateway gfgdgk
netops gdhebp
netops mail effffm
network hmchee
network person fffkdi
network that epfcgf
networks are ZwahjZ
networks bubZhi
networks can clecgm
networks have b0gWiZ
never an qfffeb
never nghkdX
never seen hgdedo
new -j egfgZp
new here lffdck
new hire hgfjdh
new iiccem
new on gYfher
new tcp kfggge
newly idfdqb
next hop lgffef
next qddake
nft fgfgek
nginx mggcge
nginx on mgfdgf
ni <zone> jgggfe
ni jfggfe
night $ icgdfm
night ? gdffgm
night hbgbfq
nmap negeff
no $ mbpahb
no , icdfik
no -i bggfas
no : jjlZee
no <n> kdfefj
no <outside> rZegmX
no ? rgZegd
no answer jffgff
no auth jgfggf
no mail lcfffi
no matter gogZgf
no mikZcf
no nat oggfdc
no route kfgfff
nobody in omgZfa
nobody lqZjba
noc kdfffi
node nbbffl
non ggffdl
none , hgggbk
none ibfkid
none of qfeeed
normal ? pfbcgg
normal nfddhg
not $ kafmlY
not ? oYigeh
not able qbdhib
not be uZidgZ
not connect kgfgff
not ffbiem
not from rebhgb
not via shhceZ
nothing back lggged
nothing else ccfklf
nothing from sfgefX
nothing on qYeggg
nothing rcfifZ
now $ bbmjhg
now , jbdbmk
now : kffgfe
now ? ffYlgm
now hcggco
number : leeffg
number lcffej
o jceekh
objections fbgeim
of <client> wifcaZ
of <host> iifikX
of <n> defekk
of <outside> jncdgc
of <own> nhandY
of <public> nZcmdh
of <service> amhcqZ
of <zone> oaaffl
of a mgfdeg
of all dekigf
of bijfie
of drop dggfmf
of dropping cgfhlg
of everything cdphfe
of flipping hdfend
of forward bhffnf
of input edeepe
of ipv mfegdf
of it mkdoZY
of line fgfcdo
of mail eZdggr
of our dkhkfb
of port hmZghf
of questions gffffl
of removing fgfgjf
of sources gocdge
of stuff gfdfen
of swapping gbggmf
of that odedfh
of the bbmgjh
of them hddlfh
of these pcbheg
of things gffffk
of this kgegch
of us ekikZe
off from pdddie
off line efghke
off ocefnY
off the cfffpd
ok ? zafefX
ok khdahj
ok or sgeffY
ok then ggggkc
ok 吗 fbefni
old gWjlek
on $ mkecfd
on <client> mffffd
on <far> oafikZ
on <gateway> jjidce
on <host> ebhfhm
on <n> lfddej
on <outside> lbfjdh
on <own> hhenfa
on <public> mambkb
on <service> mkcaqW
on <zone> ohggea
on ? sXciie
on a rffebd
on any eqgeeb
on anything cldlgd
on call hYfbev
on dev mffgee
on earth kmfedd
on friday hcgdgm
on here ifffje
on ighjde
on it idgdkg
on its reeefc
on line ggdddp
on mail fVkiij
on monday klfcee
on my kggfff
on netops efffgk
on our hlggaf
on port edfekl
on tcp lldede
on that yfhagU
on the emdjai
on this Wamqie
on top dhfhoZ
on udp kWhldj
on what bXevif
on which jjVpha
once ddfjsX
once i hfgeld
once the ehfeoc
one , hhefbl
one : ldfgmZ
one ? tbcege
one actually gfffdl
one for igfeZo
one of pjddbe
one pfcgaj
one sentence idilec
ones does gekdgg
ones fimfeb
only ever gfhgdk
only hmegah
only syns ogfged
only the rTghhg
only this gfegfk
onto Xaaqip
open $ okgjbW
open <host> qdadig
open <n> dfabno
open <own> mkefec
open <service> kcgUir
open ? niagZj
open a micfci
open an dneehg
open connections sXcggi
open elmfdb
open for ugfZia
open from fdjreZ
open or medfgh
open port eloVan
open tcp jmdefe
open the nddhff
open to boihdd
opened <own> rggfgW
opened jkbhff
opening <own> kdeejg
opening obhdkb
opens <own> lfhZgi
opens <service> negdff
opens fine rcgega
opens mfhagg
opens up hhfcob
openssl idgdgl
openssl s lffffe
or <gateway> mdgdfg
or are rggdgX
or did jlamcc
or do ldhbjg
or does kWgmjc
or dropped nffefd
or hmeebi
or is jVgmmc
or just jlaacn
or no mXofha
or not mZbhkh
or on fpelcZ
or only lmcdgd
or the lffgef
or theirs kfggfe
or what sZdfcj
order idfbkj
org kfhegf
other hhdidh
others kkeZlc
our <gateway> lfdggf
our <host> lelidZ
our <outside> kmdffc
our <service> pcnWak
our fimdgd
our monitoring egghcm
our public kdldff
our published fYvYhg
our services cdkpiZ
our side mblefd
ours ? qaifed
ours qaghec
out $ pXfchk
out , kkfdha
out <- lgfgfe
out <n> jcfhdk
out ? nbicjd
out after neeeci
out at kfgfdg
out from lfehic
out meeZlf
out of cogbmb
out on imffha
out run kgggfe
out src mffggd
out the ebejoe
out there odndcc
out to qicaci
out' mfhfiZ
outbound 1YgZiY
outbound <service> tchbgc
outbound delivery ndhege
outbound to mgggdd
outgoing <server> mgfgfd
outgoing <service> jegbkg
outgoing ldfbne
outgoing mail offfbg
outlook can't nggggZ
outlook cannot lehcdi
outlook in vgfheS
outlook jeeffj
outlook on nffffd
outlook 报 icgghi
output faihnd
outside hlffbi
over <n> uXgeci
over <own> ggghkb
over <service> phgchZ
over njeZeg
over there kbeggj
over udp dneZkg
own <service> hjdflb
own ijgZgi
p <n> ndedgi
p ndedgi
packages from kfggfe
packages kfggfe
packet ? oddccn
packet for kgfffg
packet from uhfXcf
packet mdgicf
packets has ffggfj
packets hit fdfgem
packets ilgcak
page $ mddkai
page qaejah
pair kdfcel
partner sbeagi
pass $ mdgfhd
pass ? qgegbd
pass pegdbh
passed uYeeeg
passes sefccf
passing ogfdhc
password Zfgaew
paste adggoh
path ogZadn
pc <client> pggdce
pc is lgggfd
pc pakggY
pci flecgj
pcs leicla
pentest tXkbge
people <outside> mcdfoa
people in fZgbgv
people iodVlf
people on sjfYec
per dlfdgi
permit ijbdek
permitted ? nfeffe
permitted nmfaga
permitted to imecgd
person gegkdi
phone <outside> mfeffe
phone on odfdgg
phone pcfefe
pick eogccj
pick up doidhb
ping <client> rfehhX
ping <far> dhaghn
ping <gateway> rkegcX
ping <host> rggdgY
ping <own> xehdgU
ping from kgehic
ping to ngfgbg
ping ugfbfZ
ping 不 qgggfX
ping 到 bmegif
ping 得 jafdhm
ping 通 regfea
pingable yafafb
pinging <client> lgfggc
pinging <host> oedggd
pinging uegZgc
pings <own> rdhcfc
pings wcfcdc
place egggld
plain <service> lZbqdg
plain english gehedn
plain gacjep
plain words gggdel
plan dgghpb
plan to dgghob
planning egfgoa
planning to ggfgnb
please $ anfgcl
please , hjelcd
please : Ydijeo
please Zfegin
please add gghdao
please confirm keffdj
please enumerate Ygomdc
please explain jbggcn
please open eefeZu
please restart fggefl
please walk jdggfh
pls $ difode
pls , jddndg
pls : uegXSq
pls aeepek
pls check iaedgo
pls have geggfj
pls open chdeat
plugged gandfj
plugged into kbpffZ
plz $ ocgjYh
plz icghan
point at cdgoff
point hZdohf
pointed at kgfekb
pointed jgfekc
pointing Xcgmmh
pointing at bdirfd
points ebfrch
policy accept djeamj
policy becomes cfhhoc
policy drop ngggdd
policy fegeqa
policy goes agggnf
policy is lgeehe
policy to agfgof
policy was agehtb
poller mdghee
polls lggffd
port $ ilbfgf
port , fhknba
port : offfdd
port <n> hikaeh
port ? ftdWie
port egfnee
port forward ccgrgd
port forwarded fbfugZ
port forwarding Whfqif
port forwards fadugb
port open gegdem
portal nfeggc
ports $ Yggohg
ports <n> mtecYa
ports ? hlggec
ports are bjgmfc
ports bjlpjR
ports do icbvdb
ports end bXhshg
ports of YZlngk
position imdeaj
possible ? pceggd
possible from oihbeb
possible tjgYgY
post kndeec
postfix <service> kggggd
postfix nbgbgj
postfix on lYhXip
postfix smtpd lggggc
postfix 日 lgfgfe
postmortem kedffj
postrouting -o efdcnj
postrouting cffemj
ppl mkeefc
pr <n> ibdefp
pr acme fgffek
pr cdfdjp
prefix ffggfk
prerouting -d eegfkh
prerouting -i gfgegj
prerouting <n> edhchn
prerouting iefdhj
print oeggeb
print to kffhff
printer <client> nggfgb
printer <n> bggefo
printer at rgghab
printer ocgebj
printers jageeo
private address ifclff
private micldb
probe at oehcdf
probe rfgeaf
problem qchcmY
prod cfgcbt
properly ghhcke
proposal ggffmd
proposed dfggle
prot <n> lmbdfd
prot lmbdfd
proto icmp kgfgfe
proto jgggff
proto tcp jgggff
protocol kffffg
provide gkgghb
provider lcfffj
public mZkneY
public ports cVguhg
publish $ fnfffd
publish , hkndcb
publish hhfrfV
publish 了 bYgvic
published bdqreV
published on ekZnbi
published ports aXrlgf
published services fbpgfe
published stuff gcofge
published to gaangk
pull jfgdej
purpose ? gfgfan
purpose gfgfYq
push qdeefe
pushes rhgbfa
put -a ggggna
put a ageemk
put fefbmk
put in ahhgtX
put it lfheef
put the kdefgi
put this fgfgao
q <n> ekhjde
q ekhjde
quarterly cjgnec
queries sehbdd
query lhfgjZ
question , iiggYk
question : nhfbff
question nigcfd
questions can gffeem
questions hdeceq
queue is mdfddj
queue negaej
quic kcdpce
quick kgjfmV
quick one qeffec
r , lffgfe
r lefhff
ran it pehfdb
ran rfggca
random beipfc
rather mcgeie
rcpt kfgggd
reach $ igobgc
reach <far> hddgji
reach <host> jgcali
reach <own> igbWlo
reach <public> meddhh
reach <service> dkfZjl
reach <zone> pedfgd
reach ? ZfpqhV
reach efkbgk
reach it Pkhekr
reach itself mcidid
reach port fiddgk
reach the mlZdgg
reach 到 jnebee
reachability Ysmcce
reachable $ Tshdmd
reachable ? kkhaef
reachable by boejdf
reachable for piieeX
reachable from mdpXch
reachable mpkVea
reachable now gahdgo
reachable on khgdjb
reached gnfXmd
reaches <own> gmfdic
reaches inebia
read lidahh
read this hodacl
real client mggdfe
real iffmZg
really mfcmaf
reason wYebeg
reboot $ gfgfjf
reboot jeffjf
recent jgggdh
recent update ggggej
record kdacds
recv mggffc
recv src mggffc
redirect hfffdk
refused $ rbgffc
refused , seedgb
refused <- kggggd
refused <own> tigdfW
refused from sgfggW
refused mbhZfm
refused on qdcgfe
refused that's kgggee
refused' pifedc
regards , jffgfg
register lWhmff
reject odfdjd
reject reject ffffdn
related , bhgfij
related bhgfij
relay access sfhdfZ
relay sehdfZ
reload bggfcr
remote host gcfhgl
remote nafegh
remove -a ggegmc
remove ceggoe
remove line gdggqa
remove the ggeepb
remove 掉 fchgjh
removed feffod
removed from fgghje
removing -i dgfgpb
removing bgggnd
removing the ZhggsZ
replies meggbh
reply , jgfffg
reply come nggfdc
reply nfhfiY
report $ ciemff
report lkeibc
reports hmdkfY
request fdgdjl
reset $ hfffdl
reset ? kfggef
reset qfgadh
resets lfffff
resolve names kgfhef
response nddedk
rest endlhZ
restart aefbhu
restart postfix cegdhp
restart the gefZho
return path legegf
return regfdb
return traffic qgffae
review , ehkjeb
review agjebr
review 一 ebgfdq
reviewer iegejf
right $ ngcfgf
right ? pdiach
right nbgdej
right now cehjel
rip <client> lfffgf
rip <far> jfggff
rip jffghe
risk laijdg
rn $ hfjeeh
rn ifjefg
room lkgcbf
root pegccg
route mfgfmW
route to lfgfnW
routed sgghZZ
router nhgeec
routes rlccdc
rp dhdgpd
rp filter dhdgpd
rsource -j gffgek
rsource gffgek
rst , ngffgc
rst ? kgggfe
rst jfffdh
rule $ egebim
rule , Zfgdsf
rule ? pbccap
rule decides tfecec
rule for iefejg
rule gWgcql
rule in echgcp
rule is jfeeke
rule last hfggam
rule lets tcheeb
rule that jfffhe
rule today feehdo
rule 是 bhffWw
rule 的 egggdl
rules , cgggkg
rules : dffbkm
rules <n> eehddo
rules ? ijcagm
rules file fhgedl
rules ibecgp
ruleset ? oggggZ
ruleset last gegffj
ruleset mifdbh
run from lgggfc
run kdedii
run out effgem
runbook gfggek
runner <client> kgfgfd
runner ibhegk
running kedefk
runs on pcgdge
runs qbfdcj
s , lffgee
s client lffffe
s hgfeek
safe gegddo
safe to gegddo
same nchadm
same thing dhhhbl
sane dggeen
sanity check deggkh
sanity deggkh
saved gffffk
saved my gffffk
say <client> ifliYh
say fbhbrf
say i nefgja
say no pbZdji
say the efggkg
say we fdhemg
saying lefffg
says : kggggc
says <n> pggggX
says <service> gfefgk
says connection ledcgl
says jdeigh
says outlook lggggb
scan to ncgfeg
scanner at pceegf
scanner hghjed
scans by lggfgc
scans mggfed
scope blmgcf
screenshot peebei
script hcedkj
second ceeher
seconds <n> ggggej
seconds behgfn
secs : jgfggf
secs jgfggf
security iihicd
see $ nceehg
see it lkeida
see pihcdb
see the lhfegd
see when lfffeg
seen by odjbef
seen from gdqaid
seen lcmZei
seen on jffgfg
sees qahalb
segment hhncfb
segments ZtgYig
send its kfhffe
send ldfbfm
send out ofggfZ
send scans lggfgc
send through ldggge
sender kgfffg
sending mffgfc
sending through jgfggd
sends a qggXgf
sends it nfgggb
sends oggcde
sends through pfgggY
sends to pfgdcg
sent hfekbk
sent src kfffff
sentence idilec
seq <n> kfggff
seq kfggff
server $ jhejec
server , hfgbfl
server <host> mkdaff
server <own> leikeZ
server ? jiYlff
server be jfgfie
server by taecff
server get tfgahZ
server is jaglic
server jeeldf
server on inbdeg
server over jifege
server reach sehYib
server see kfgefg
server to ofhcfc
server 的 jigcgf
server's <service> kmZegf
server's jmafff
service hgjqfU
services , hfpdfb
services Ybsoeb
services are demkiZ
services can faschd
services do argieb
services of Yeitfc
services that fZioff
services we hamhfe
services work ffkfgf
session k kgfggd
session pfgddf
session to jlfbgd
sessions gkfffg
set kfhanb
set the Zhgepe
set to meffmZ
set up gbbpam
sets cggemf
sets net cggfmf
settings pgfffa
share ofaifd
she jbgkci
sheet dfaqgg
shell sdiddc
shift jbgldf
shop hefdkh
should <service> kggeef
should be lggggc
should i paecbo
should it jeegje
should rZgcfh
should that rbgedf
should the gdfinb
show hhilgX
show me nmZdZk
show up khfckc
shows <n> fegcgm
shows hdhbgn
shows this mfggfc
shut mnebgb
side $ coWkje
side ? lakgdg
side effects hdfeqb
side gkidjb
since <n> laghdi
since jdfcbq
since midnight gfggfj
since monday gcfdgo
since the pgheXh
since then ogfgdc
since this nfgegc
sit in qhfced
sit lUkiZo
sit on jfpWhf
site tcgach
sits at lfgffe
sits behind gYelgk
sits in vZiehY
sits rWegfj
sitting at ifmcfe
sitting in pcieed
sitting on mdklcZ
sitting pZikea
slow $ ffcdfq
slow cbffgs
slow since gbhggl
slow today dciegn
smpt mldbbj
smtpd <n> lggggc
smtpd lggggc
snat cegfkh
snat to degfkh
so fidkff
so i nefdci
so kind lgggef
so slow edgghl
so that kZZcqk
so the nfgefe
so who jnfedb
socket : fgfgfk
some bmilWj
somebody in rfkeeW
somebody lUkfgk
somebody on kcegao
somebody out qgfdag
somebody sitting ufefhX
someone <outside> jWiubb
someone explain fggeXt
someone idecil
someone on xadcgc
someone out gmcnda
someone sets dggemf
something hbdscf
something to ndefgf
somewhere ? fdeldk
somewhere eiblei
sorry for eleggf
sorry ngegcf
sorry to rchheZ
sort gfeefl
sort of gfeefl
source <gateway> dfgghj
source <host> qcfegd
source <own> deffli
source address sZgdci
source ineYgh
source ip nffgde
source that ascfjb
source zone emgefe
sources are fpfgga
sources b3eUha
sources can frefeb
sources for esfcee
sources that fnfagg
spam hZdbjr
speak iifcck
spf hbebgq
spins oggede
sport <n> jggfff
sport jggfff
src <client> lffffe
src <far> kgggff
src <host> kfffff
src <own> kfffff
src nffgfc
ssl oegfgb
staff ogeegc
stand oeggdc
stands aefpfh
start ojZdhe
start working dgggme
started gaegeq
starts kejhce
state gkfbZp
status deferred lgggee
status rcedbj
step by pgegea
step ogfgea
still <service> dchhnf
still arrive dgggkf
still be Wdggsg
still broken gdfefm
still browse kfeimX
still get eehhuT
still have oYaepf
still ilfVoc
still open hZedlm
still reach hbgdgn
still work hckffh
still works ngceie
stop rbfZmd
stop working gffapf
stopped mbheei
stopping sZiahf
stops udgeiV
straight into sdfdee
straight pgeZfg
straight to kjfdff
stranger ceipde
strict dgdgnf
strip -i fffdnf
strip fgefne
stuck at eegffn
stuck kfgefh
stuck like lgfege
stuff can ffjffi
stuff gbrdeg
stuff we gdoeff
submit bmdmgc
subnet ocbahm
succeed lVghlg
suppose fehera
suppose i Zfffse
suppose the ZfgiwW
suppose we egheob
supposed jffhdi
supposed to jffhdi
sure oghfbd
survive gegfob
swaks iehebm
swaks on kffgff
swap <n> gYigpe
swap cigdqa
swapping echgpc
swears kedmfc
switch rcbZgl
syn $ kgffff
syn , mffeci
syn ack lgfgfe
syn from jfikZg
syn lgfeef
syn recv mggffc
syn sent nfefff
syn that oeeeeh
syn 这 jgggge
sync mgggfc
syns lheeff
syntax ebhbhr
sysctl efffme
sysctl net eeffmf
system bchted
table ddcpej
take -i effeoe
take a bchdhr
take elfZmf
take out cghfod
take the ffgfke
taken ibgfme
taken out ahffof
takes dcfeqh
taking ghghmZ
talk <service> loeccd
talk lkfahc
talk to jjfbjd
talking ldfebl
talking to jdffcl
talks mdhegd
talks to mdhegd
target menjZa
tcp $ hofica
tcp , nmgiYa
tcp -m efgeji
tcp <client> megfef
tcp <n> jmflcW
tcp ? kgfikX
tcp connection khegfd
tcp dport ffgegj
tcp failed ocgfgd
tcp from rebZig
tcp ip ieebfo
tcp port jlcmdY
tcp tcp jfffdi
tcpdump jgfgeg
tcpdump ni jfggfe
tcpdump on jgggge
team , gdjlfc
team gchjdk
teh <host> iZmhci
teh mYmhcg
tell ibeoch
tell me mcfjfd
tell us dfdegq
telling me nffggc
telling nffggc
test hfnkZb
than cmdkef
thank kegmbc
thank you kegmbc
thanks $ jgehhc
thanks , hdfdeo
thanks mddggg
that $ icdmic
that <client> mfggfd
that <host> odhlca
that <own> fmbdem
that <zone> kVkZni
that ? qYfgcj
that a oefcid
that are hchlgd
that arrives odeefg
that be jegdfj
that can erdcge
that could lseVlX
that even kfgfgf
that get klfbfe
that gets gshWeg
that go nfhddf
that is gjgege
that lets aldgdo
that may fpedid
that nobody infYie
that on fpdahf
that one mfgfbi
that packet idfmah
that pass ohefcd
that the redhdd
that through mgegbg
that us pgfdfc
that was kefefh
that work kmeffa
that's shebed
thats iggjgb
the -i iegglb
the <gateway> oafeek
the <host> meekdd
the <n> hdfjgf
the <outside> gTqrcc
the <server> qZhZgj
the <service> accjio
the <zone> dhYcql
the access cyfYha
the address Xefohj
the answer regfea
the asset fedngf
the audit ocfhfd
the auditor mpbaef
the auditors jfclgd
the backup gfgegj
the bot gfjhff
the box sbhdha
the bridge rcfcef
the browser ogggcc
the certificate djfdco
the chain idfekf
the change jegedk
the client gfdlgf
the complete gidjff
the connection mbggfe
the conntrack gfeefl
the cpu deeehn
the ctstate ffgend
the current dlfdfk
the customer ecindg
the dnat kcdhjf
the ecgekl
the end dhhgpZ
the file Ydgldq
the firewall jfdlee
the fix dagfuc
the forward jcfdkh
the full eodkbe
the gateway xcegeY
the guest ieffel
the hairpin hdgdmf
the hell ldffdi
the incident nddhbj
the inner nhgfeb
the input dfggmd
the inside eZgrhe
the internal nYhjge
the inventory gdfofe
the iso flheee
the last bfggfn
the line jbZcpl
the list enfhec
the log lffggd
the mail fgfecp
the masquerade Xggfni
the moment dfdheo
the mx dfZlcp
the nat cnfZWv
the network ilZddm
the networks crcdie
the new jcfjbj
the one gddjfk
the other hdeeep
the packet thgZaf
the packets mgfggb
the pci fgehdl
the phone eieehj
the port gddhlg
the postmortem jdehek
the printer igffdj
the private wdccee
the public oeqYgZ
the published fapcmc
the queue legael
the real fhengb
the related bgfhoe
the replies legffe
the rest enclgZ
the return scggdb
the rule fffgfl
the rules rdgZff
the ruleset kgfeei
the same gegcfo
the scanner kkeahf
the second mffcei
the services cemled
the sources bqfffe
the stuff gdoeff
the syn refdec
the team hXgjem
the things gctcfc
the three gZdipe
the tls edgefo
the two jcYcnl
the user ekfffh
the very lgfekb
the way ofkbde
the weekend feeeik
the whole glflgW
the wiki medkcf
the zones enfghb
their mail feggkd
their raiieZ
theirs ? kfggfe
theirs kfggfe
them $ giejfe
them , agbggr
them ? pdjecc
them fhhjbh
then $ gcghmd
then ? fZgfkl
then fbhdnh
then get ahgeng
then reach cgghle
there $ ocedjd
there , nZhigc
there ? hjkZeh
there a daapfm
there and rghdeZ
there any ndhjfZ
there anybody fnfcge
there anyone esgecd
there anything kTiegp
there for hlbbdo
there hkikab
there is jeclfg
there's giffdj
these lbafog
these rules offfed
these two ggggna
they get nchcbl
they kVhkel
they see lffegf
they use rafcnZ
they're qfdchd
thing $ hicffi
thing , YZkhgr
thing ? jhfhee
thing jkgdbh
things : dfciep
things Zdldcr
things can gffgfk
things may gdeeep
things we gctcfc
think djYkel
thinking efgdqb
thinking of dggdqc
third qbgffd
this $ mfegdg
this : hjffZk
this <gateway> Zeokdh
this ? jgfgnX
this bot Zfeagv
this box flegdh
this channel efeffm
this do gheeXt
this for ekedZp
this gateway hhhkcd
this in fdgdfo
this is kggfib
this kgjcee
this let mfdfWp
this morning ocgfgd
this one adhddt
this tell ufccgb
this thing Zjhhgh
those Ymhefk
though safhec
thought gZenmc
thoughts ? hegedn
thoughts feggco
thoughts on ffgfel
three <host> dhfcng
three ccfhjm
three of lgggfe
three things eedgfo
through $ liffdd
through <own> kdgffi
through <public> hceoff
through ? kdeZcs
through hlgfZi
through mail jiihcd
through the pdeedh
through this ilmdba
through to ekefkd
through us hjgfff
through what nefbif
thru <own> pdfggb
thru ? kehejc
thru lofahZ
thru or mdgeff
thru this hreedb
thunderbird can't lggfgc
thunderbird mZekdh
thunderbird on nfhffb
thursday ? cegecr
thursday gbeiji
thx $ ghdmYl
thx , hcecer
thx ehdkcl
ticket : gofacj
ticket <n> mefcfh
ticket qfhbbh
time ogfhdb
time out pkjccY
timed kegfeh
timed out kegfeh
timed out' kggfge
timeout $ ngfggb
timeout , kggfgf
timeout tffefZ
timeout 了 tdfghX
times out qZgcej
times qYhbgi
tls cert efgffm
tls certificate cchhfn
tls cggefo
to $ hcolca
to <client> ihZnmY
to <far> nbgdgh
to <gateway> jjZaoe
to <host> jdbgfl
to <n> hYgYrj
to <outside> kfiged
to <own> igfdkd
to <public> zbdfeY
to <server> jcfchl
to <service> khehcg
to <zone> nhhYfh
to ? Vnsfcd
to a qdgdbi
to accept egfene
to access nlcfeb
to add raYdod
to address pcgggb
to any gljjba
to anybody cucbhe
to anyone Ymcsfc
to anything evhXgb
to append edghwU
to ask meefeg
to be ineegc
to bother kggggd
to browse mcegjd
to connect khgfdf
to delete hfffke
to deliver negfgc
to destination cfgejj
to do ifhebm
to drop afgfqe
to establish gjffff
to feghjf
to get hdkXdp
to gmail jggggd
to go ggedod
to hand kXmfie
to have ndeegg
to hit llechb
to host kdgggf
to it hlkdcc
to its nmebfc
to itself megege
to know iggnda
to mail onYfdd
to me jheddk
to merge gegedo
to mx jggggd
to open pbleeb
to our jdkbfi
to ping infejY
to port nrcdgV
to print kffggf
to pull kkgeed
to push nefemY
to put eeedoh
to reach cnggib
to relay mefdgf
to remote ibfgfk
to run hefgje
to see eehoai
to send pdhffc
to set hffcmd
to source degfkh
to take fggdlf
to talk hkiede
to tcp lmdced
to teh kbZffp
to that ocgcbl
to the kcgggg
to this ffdefn
to traffic hefaoh
to us offdee
to use gfkjiY
to what bcevkZ
to which nYdlei
to work rcfchd
to you ldcadq
today $ hagajo
today , ibehfm
today ? ffeegl
today eefegn
told me sYgged
told tYgbfi
tomorrow ebednl
tonight , efffji
tonight ecfeni
tonight's jffeoa
tonight's window dfggmd
too , eadkik
too ? lieZfi
too cglegi
took ggggmb
top cgeglg
top of dhfhoZ
touch mgidYj
touch the kfgfff
touched fcgfhm
touched the gcgfgl
touches kdgcfk
toward <far> odggcg
toward reffcd
towards <far> mpeecZ
towards <own> kWhoic
towards <zone> legcld
towards ijceje
trace , jfffff
trace : nefgcg
trace <client> scgahe
trace <far> tggbea
trace for peeffd
trace oggeec
trace tcp odgfdf
traffic ? jeeagm
traffic from kfhjgZ
traffic kedgfh
translated uecbhc
tried qaghdd
tries ebeogg
trouble ngfgga
true ? yZcdgc
true jpqYfT
try gggeek
trying jhggbh
trying to qhfhdZ
ttl jgggff
tuesday aiedin
twice nfgggb
two iZcfnj
type <n> jgfgff
type <own> mefffe
u pbbddo
udp $ iigghb
udp , qadige
udp <n> qggecd
udp ? ofeged
udp dport ffffdn
udp from nfggbg
udp mlfeea
udp port xdchfW
unable laecgn
unable to laecgn
under iVbslc
under which icfofc
understand idgbZt
unicc fdfgdo
unknown <gateway> pfffgZ
unknown jggghc
unreachable mfegbi
unreplied jfffff
unreplied src jfffff
until idehhi
until it mfgggb
up $ ocfgfe
up , mifdia
up ? elgiee
up as effflf
up at jjhgcd
up for Yafogo
up in kmbeff
up kdbihi
up on iefmgc
up there ogedgc
up to iffffj
update kdgddl
update seconds ggggej
updates from lfgege
updates tbgdcf
upstream mggdfd
urgent $ ffdcfq
urgent ffdcfq
us $ dmfjcf
us , jagddo
us ? kdjahi
us or udjccb
usable Znsddb
usage $ hdfefm
usage ? idfaep
usage icfdeo
use $ hcpahf
use <n> jbflfe
use <own> bkWbti
use <public> pcfckc
use <service> qjeXmY
use ? deqchd
use hgjckc
use the iiecgj
use this gaeais
used ekeodb
user at lgggfc
user bfheep
user in idkfgd
user on uefdgY
users bheagr
users in zefggP
users on jfchek
uses lffblb
using kggfff
v <n> hejhfe
v hejhfe
vendor mcfhXn
verdict continue jgggff
verdict for mffegd
verdict oggdhZ
very kgfekb
very same ngfggb
via <host> lggeff
via <own> legfic
via <public> vehbea
via <service> 3UhYhb
via yXegfZ
vlan <n> achffr
vlan fcffdq
vpn kYfeeq
vz <own> klffbe
vz klgfbd
w nghdha
wait ohdede
waiting lcdfme
walk me kdfdcm
walk negedh
want kkffhY
want to jjgeia
wants <service> pfcfef
wants a ejkhbf
wants fmhhgZ
wants to imfihW
warehouse fcgbbv
was accept agehtb
was it gfgfek
was kbgcdo
was refused kgfgfe
wat fbeljg
way ? kcfkib
way back kelbff
way does safdge
way for nfgbff
way ojdggY
way out qdheed
way to gjffff
we YhknlY
we add eihitQ
we are ckecoe
we delete ZhfgvY
we drop ideasd
we expose YnpkdX
we flip ggeekg
we forward kUlpjY
we get ifefjf
we got gdkmfb
we have kVkqXi
we moved sgfgba
we need fefddq
we only eoYpgY
we plan dgghob
we publish mhhheZ
we put icfgrY
we remove dgffpc
we take ffggle
we'd dggfmf
we're hbgcer
webmail sbgeed
website tcdYgi
websites qgcfga
week $ kefgeh
week and kfffdh
week jahhdl
weekend ecedhq
well ? gldcfj
well hkgZdl
went feggle
went to fffgkf
were degdpg
what $ ehclej
what ? iecldi
what about mnface
what am jgfffg
what are efjmde
what becomes oeedfg
what bemjic
what breaks hffdqa
what can efnlbc
what changes fgffke
what dies ggfele
what do feligb
what does cgqcVp
what exactly fkhebj
what gives kffefg
what happens mgfcpX
what have Xgjsce
what if cffWth
what is gYmmTo
what it chfcjk
what kind ffefen
what kinds gfeffl
what of gemdgf
what on ifecZu
what opens ggffke
what ports fkehfe
what published femfff
what services foifcb
what sits Vegzga
what sort gfeefl
what source nffdff
what stops leecjf
what the clfidh
what would Shghqi
what's bZkqak
what's behind debogi
what's exposed Scsnic
what's going rhecgb
what's it hggfdk
what's line jhdYXw
what's on ggebeo
what's published bfbndo
what's that ggfecm
what's the mgbabp
whatever jogYff
whats forwarded Yciqid
whats kZhqZf
whats the oedccl
when <client> lggfee
when <far> lfheff
when <host> qfcegd
when <zone> rcggea
when a jfffgg
when does fcgefp
when he jfgfid
when i fdfmma
when it vdjYgY
when mZgbjj
when our mdffgg
when sending nffggb
when the mmfdfa
when they sefgdb
when we hgghmY
whenever qegZge
where $ hsicac
where ? tZcnda
where do mcilfY
where does kieodW
where in Yafmim
where is mpfUfe
where mjcpeV
whether <zone> pghbgb
whether a lfefgf
whether the negdfe
whether udhZdf
which <public> ebepie
which address qncZdd
which are fmciff
which box Ybe0ha
which enmiYb
which inside rTjghe
which internal oYfigf
which machine Yedtgf
which networks aqbchj
which of djhmYh
which ones fbogic
which port eifkef
which ports ffkngY
which public jXhnhd
which published fbqchf
which rule ucgfcb
which segments cqhfha
which server sfdjfX
which services eamnjX
which source rbheha
which sources grechb
which way rafdge
which zones dtdeia
while jhfgch
who VudYli
who all dogfgc
who answers kbeqdc
who can athefc
who changed gdgden
who could fjdemc
who gets WwfWgl
who has imgedc
who is freded
who loses fbgguX
who reaches fofcjb
who sends kfggfe
who touched gcgffm
who'd efedtc
who's able foffgb
who's allowed fshbfa
who's dredhd
whole <outside> amipcZ
whole glflgW
whom ? cufced
whom Xqfjgd
whos drfcef
whose epdXhk
why $ ndffdh
why ? ufdcfa
why can't oaddhk
why cant qggfgX
why did edgffn
why do kZfadu
why does kmceef
why has efggZp
why is gahebr
why ncedcm
why the ocghha
wich ddklch
wifi dgdbft
wiki kdfkee
will <client> gdggle
will <gateway> kgggfe
will <zone> Xfefsg
will it ofgfbf
will naeclg
will that hgegkd
will the ngigfZ
win <n> kfggfe
win kfggfe
window , giijcd
window fgggkc
with <host> ohfgbd
with <n> sfegda
with <own> igfkde
with <service> nZeehj
with a ehdbnh
with edfjke
with it pedbpY
with its jefkef
with my eehnbh
with these ldfena
with this fZidpf
within memYeg
without eehXxa
without the lheelZ
words $ hffjeg
words for fggeZq
words hffici
words please fefldj
work $ khlbcf
work ? iljXfe
work for pYncjb
work from dmcbdp
work ihkWdl
work or ufhZec
work with igcYio
work 吗 fgghlb
worked pggfgY
working ? hegdoc
working ojdbhc
works $ hlecjc
works ? mdgfjb
works fine kgfggd
works from hfjgfe
works or tgfgfU
works pdjYid
workstation pfffgZ
worry kngacf
would -a dhgZkl
would <client> dhhhoY
would <far> jdgdnc
would <gateway> jYhgme
would <host> dgggld
would <zone> mefgoV
would a hagfoe
would adding dehepc
would be Ybgnfm
would break ggggoY
would change egggld
would fadZye
would it cdhdin
would like mfgeja
would removing dhhgmb
would that meedlc
would the mfgffd
would you hdgcfm
write nfgbeh
writing fleigd
wrong ofgcfd
wtf does gfgfek
wtf lffedi
x jfggff
y n lffggd
y nffffc
yes hgmhfa
yes no iklbfd
yes or mXqega
yesterday ? cgggdn
yesterday kbhaeo
yet ? Zdgdir
yet qZedfj
you $ hdclej
you , hgeecn
you ? ffeefn
you be jffeej
you check ldhgYm
you do iebYgt
you explain dhffco
you iZhgem
you kindly jfggff
you look iegbcp
you must oehceg
you please kgfgch
you restart dfffgn
you take cchdes
you tell dgcpfg
you walk cgfgfm
you're ccgdes
your kcfali
zone <n> kfgfeg
zone jpdbfd
zone that esgahb
zone 可 gmecgf
zones can glfggc
zones cvdeiZ
zones get aqfehe
zones have dsgciZ
一 chhiei
一 个 jcgbhk
一 份 efgleh
一 共 eckkff
一 句 hfeggj
一 台 lohagZ
一 堆 kgfgfe
一 条 bfggmg
一 步 rdafhf
一 直 mfggfc
一 眼 bfgfgn
三 bejblk
三 千 effgfl
三 条 dghinZ
三 次 kffeff
上 $ cehnhe
上 , iihabm
上 -a ggggjd
上 -i eigioX
上 <gateway> dogdid
上 <host> oqgWfa
上 <outside> uegfba
上 <own> gucbcf
上 <service> odibdg
上 <zone> gbhhoa
上 ? WhiiYt
上 curl kfgffe
上 ldahmd
上 ping ighghc
上 一 fdingc
上 不 tbfgfa
上 了 eThhgt
上 到 gnadhh
上 去 kbgceo
上 发 hXXxhe
上 吗 mXataj
上 开 ccbrcl
上 执 lggfff
上 抓 lgfgfd
上 映 UXh0jd
上 有 eqdXii
上 的 qchfdc
上 线 ebfclm
上 网 tcfeec
上 跑 lgggfc
上 都 efgngc
上 面 dYdsbm
下 $ gchjdj
下 , ligfeb
下 -a ggfgdl
下 : gjfeei
下 <client> 2aiZgV
下 <gateway> eegffm
下 <host> ekbode
下 <own> incdic
下 <zone> wbichW
下 acme fcgefp
下 figgdi
下 infra gdfefn
下 mail ccggbs
下 netops gfgegk
下 是 oggggY
下 来 heobff
下 这 hdficl
下 面 jeefjf
不 $ sYejed
不 ? rbeeka
不 ihcahl
不 上 kldbdi
不 了 pZeggf
不 会 lbifhd
不 出 qbdeck
不 到 gieedk
不 够 ddefll
不 对 jefefj
不 开 meffeg
不 懂 ggggYo
不 放 nbhfge
不 管 Zqhdhe
不 能 qVfgig
不 要 jeefgj
不 走 pefffc
不 通 ggfchl
不 限 cqcehe
不 高 cagehr
东 feljed
东 西 feljed
丢 ? kegfgf
丢 lffhbh
丢 了 kfffeh
丢 吗 jfgjgc
丢 弃 mgfgfd
丢 掉 ueecgb
丢 的 mfgggb
两 gdhdlg
两 千 ffgfgk
个 $ eceljg
个 , kggggd
个 : lgffef
个 <public> amdhfk
个 iifdei
个 ip gahnfe
个 port gaYrih
个 pr fdfefo
个 rule fhffdl
个 例 ggfffk
个 包 lgfdfg
个 合 gegfek
个 地 iacvbd
个 改 gegfdl
个 是 jgggfe
个 服 bkjgef
个 机 geddgo
个 清 dleigg
个 端 hcifdk
个 网 imfidZ
个 连 ceggdp
中 hdghfk
中 午 hdgcgn
中 哪 pgggfZ
为 kceelg
为 什 jeddlg
为 啥 wXhhhW
主 pibjea
主 动 lieegd
主 机 lidibd
主 要 ebegds
么 $ ZXnili
么 , gfdcdr
么 <client> lgfgdf
么 <zone> qXhiee
么 ? rajcee
么 dbjgen
么 一 kgfgff
么 不 gdfibo
么 作 fgffcn
么 办 fgfahn
么 原 gffegk
么 变 hgeedm
么 意 ggffcl
么 打 1gchfP
么 时 dcfchr
么 服 gfXvhb
么 样 gglchf
么 没 dhffme
么 用 ggfeel
么 的 ggfecn
么 端 cZbuig
么 被 mgfffd
么 访 gdaggo
么 走 wffagY
么 连 vWecej
么 问 gfdfen
之 kdgehg
之 前 hgffbm
之 后 gbggii
之 间 offffc
也 hfgdih
也 加 degekj
书 fffegm
了 $ jdfcfl
了 , hddfil
了 : jdffdl
了 <gateway> jfgeam
了 <host> Xafrfl
了 <n> gielde
了 <outside> pigcdc
了 <own> midZgi
了 <zone> gmbfif
了 ? Xhkckl
了 一 jfdghh
了 三 ggicfk
了 两 ffgfgj
了 之 cgfgdo
了 什 ealjgg
了 会 geeeki
了 信 nghgfZ
了 几 cbmmgd
了 吗 eghZni
了 吧 gggdmd
了 哪 cfhlgf
了 啥 dodmad
了 多 egdghk
了 怎 dgfdgo
了 没 gZckfo
了 网 rdbela
了 邮 lfgggd
事 $ lefffg
事 ? fgfffk
事 lheeeg
事 在 ldeeek
事 用 nefggc
事 说 kdgggf
互 nffhga
些 $ dedngh
些 , ghZoge
些 Xjnleb
些 port gicjhe
些 source gqbZhg
些 zone dmhajg
些 东 fdljed
些 什 hbkegi
些 区 isZchd
些 口 Ynkjgb
些 地 ehmeef
些 对 hglYhh
些 服 ddjqiX
些 来 dofehf
些 端 ddjkgf
些 网 frdZid
些 规 hccYis
交 ldgjbg
交 接 mfgfbh
人 lgkbdf
人 在 kfhffd
人 怎 geedgn
人 用 jgflfb
人 能 rhbblZ
人 话 gffgVs
人 连 lfpdda
什 gcjhfh
什 么 gcjhfh
今 ieeehj
今 天 efdfep
今 晚 jchejf
从 <client> vhgfaX
从 <far> mhgcge
从 <gateway> qYnbhb
从 <host> neefhd
从 <outside> ldhjdd
从 <zone> pWlcfh
从 idihdg
他 keeffh
他 们 kdeegj
以 access hhfbdm
以 fmfcif
以 reach eofdfg
以 到 Zseeic
以 后 fbgfng
以 直 ijdgid
以 访 flhbkc
以 连 asgbhe
们 <host> llfbfd
们 kaghke
们 哪 lgflbc
们 对 dbkmeg
们 的 refieY
件 $ kYibfp
件 , mkiffW
件 <service> oeggfb
件 mfddjf
件 到 ehfldg
件 第 cgggdn
件 里 effeYt
件 队 efgefm
任 fqgdce
任 何 cofedi
任 意 fngefd
份 , gcfmfg
份 efgleh
会 break gacgjn
会 drop mfghfc
会 fghhjd
会 不 lbifhd
会 些 ieddfo
会 做 tiefYd
会 到 mWYokg
会 变 kheehe
会 回 kgcfbn
会 好 kffgqV
会 干 ggfdfl
会 影 gdfblj
会 怎 pbicib
会 放 iggfdi
会 断 dagflk
会 有 jfedjf
会 经 jecbho
会 被 gejodb
会 走 neamha
会 转 ftdaib
会 通 ggggvS
传 , jfggge
传 jgggff
位 hgggak
住 mfeggd
住 了 jfgffg
何 cofedi
作 gggeWs
作 用 fggeWt
你 ecdcjp
你 会 ggdbeq
你 好 ffades
你 能 gfeefl
你 都 hfccfp
例 ggfefk
例 子 ggfefk
保 ikdhfe
保 检 iidegg
信 , jggdfi
信 <n> kcfejf
信 <service> mfgfee
信 lffdhf
信 吗 jeffhf
信 被 jgggge
信 走 ofdfff
修 gbhepc
修 复 gbhepc
候 hefdgl
候 源 lfffff
值 kegcfj
值 班 ldgcfi
假 Yfgfqg
假 如 bfgfmh
假 设 diedpc
做 dZbrhj
做 了 gebohe
做 什 ggfefk
做 端 acirge
停 qbffdg
儿 hmhecf
允 ijeejc
允 许 ijeejc
先 ifgfmb
入 aegete
全 edkhlc
全 组 moYeee
全 部 ecnofZ
公 jflfde
公 司 fjgfci
公 网 kZlifc
共 ebjlgf
共 做 hfYshb
共 开 femjed
共 映 bgjmgc
关 icfcmi
关 系 jdggdj
具 hfeedn
具 体 hfeedn
内 khdibh
内 核 gZiegm
内 网 kcdmgc
再 eggfnc
再 加 ggffoa
写 -i dhefgl
写 niddci
写 的 oehgbf
况 jggfgf
凌 nfghec
凌 晨 nfghec
几 eXnjgg
几 个 dXoihh
几 条 ifflha
出 <outside> okdbfd
出 kaekhe
出 去 lbhkfc
出 发 bfrdge
出 口 gggfke
出 得 jeefkc
出 所 cmehhf
出 来 helldb
分 ggkhec
分 别 dhlidd
分 析 mggffc
列 ckfmfc
列 一 djgkfd
列 出 Ykcsgc
列 堵 efgefm
则 $ jgdZhm
则 , jkefjZ
则 : ggfgbm
则 ? ichgfh
则 jdeefk
则 上 oggaeg
则 什 ggffej
则 啥 ggggZo
则 拦 kgefgf
则 放 ogffdd
则 文 dfgfji
则 是 ggggZn
刚 gefffl
删 geggtW
删 了 ahfhuX
删 掉 hdgeoc
删 除 dgghnb
别 higeka
别 是 bfcnel
别 的 kkbjce
到 $ hmeeee
到 , cuWdhh
到 <client> ijeela
到 <far> nffegc
到 <gateway> qhdced
到 <host> mgehgc
到 <n> aYdlgr
到 <outside> gZllhd
到 <own> ndfklU
到 <zone> nmdghV
到 ? hlaggg
到 forward ehhdme
到 highfd
到 ip mffffe
到 一 igggci
到 了 jjehfb
到 什 fbkdod
到 任 fngcge
到 内 nShkhi
到 哪 iXkjhe
到 底 miibbg
到 得 dlgfgf
到 我 gfckkd
到 的 kdihdf
到 谁 doZpZf
到 达 nscadc
到 这 kggffe
到 邮 flfhgd
制 $ qagehd
制 qagdhe
前 fgdggk
前 对 iYhlfg
办 dfdghm
加 -a hahhqZ
加 adfdsh
加 一 affgng
加 上 dfhhtW
加 完 fgghkb
务 $ gdljha
务 , dgjieg
务 ? gcfohc
务 eZkjdl
务 里 egmfhc
动 kfedfj
动 了 ffffhk
动 去 kfgfff
动 连 jifchf
助 $ ibgcfp
助 ibgcfp
包 $ hgggbk
包 , mhgcge
包 ? hfffdm
包 lgggah
包 会 reebff
包 到 qgdbge
包 怎 sefhgY
包 是 neffgd
包 最 fibnfe
包 看 mfffgd
包 走 mfgdge
化 $ fgeedn
化 dgffhj
区 Yqbcnf
区 别 iYgepf
区 域 gsZche
千 ffgffk
千 多 efgffk
午 cehces
午 吃 gffffj
半 mdgael
协 jfgggg
协 议 jfgggg
单 $ Yjkhie
单 : fleegg
占 cffehm
卡 hegchk
印 fcgfeo
印 机 gchfdn
压 meheeg
原 jggfef
原 因 jggfef
去 $ ejdjeh
去 , ejehie
去 <far> kggfhc
去 <host> uebeha
去 <own> qbfelX
去 ? iighfb
去 iaiijd
去 不 nfgdee
去 了 lffiag
去 吗 uefbde
去 掉 dfghqZ
去 的 ablngg
去 连 kgffhd
又 iefefj
反 qggffY
反 应 lgfgee
反 映 pfhfgZ
反 馈 kggggd
发 , ddmhid
发 <service> kggfef
发 kbhjhc
发 不 qbdeck
发 件 lgdghe
发 信 ofgdhc
发 到 mibckd
发 布 egjlfb
发 往 migdee
发 来 fgfggj
发 给 fcioga
取 jbgcgl
受 cgggnd
受 影 cgggnd
变 jggfdg
变 化 dgffhj
变 成 kgffge
变 更 hbffmf
口 $ sdflfT
口 , gjoiaa
口 <n> kpfchX
口 ? kVjldi
口 hiiieb
口 为 oadhgg
口 会 bsbjgb
口 出 gdijhc
口 到 adgfhq
口 发 ngfdfd
口 吗 sGZohs
口 映 lbdnfd
口 是 oegfgb
口 有 njdbff
口 的 biejif
口 谁 ehbdfq
口 走 sgfYgd
口 转 ihgkeb
口 连 tcidgZ
口 通 rpfXac
口 都 mkfdec
句 ihhhYk
只 ibffkh
只 有 jggfff
只 看 rdfeed
可 lmfddd
可 以 jmfcdf
台 $ Sidsih
台 <gateway> effkfh
台 <host> gbctfd
台 <server> Zkbnfh
台 hgcmcg
台 了 ubdkeZ
台 内 ckejgf
台 有 degmhf
台 机 lgdlga
台 电 kgggef
号 iegeej
司 fjgfci
吃 gffefk
吃 啥 gffffj
合 fifcco
合 吗 ffggfj
合 并 hegecn
同 pfggea
同 事 ofggfa
名 gefdbr
后 , fcgjsW
后 <outside> aegfog
后 <zone> ceehjj
后 eVfkph
后 会 dgdjgj
后 到 mdaleg
后 是 uUihgc
后 源 nggfbg
后 落 fganfh
后 转 sVdifh
后 面 Xbgsje
向 kldaei
吗 $ pXcblk
吗 , pigbde
吗 ? ancfhj
吗 jdbcjl
否 lWhgkf
吧 $ ocfgbh
吧 ? ieejjb
吧 lcgkfd
启 degffm
启 一 deggfm
呀 $ kcbkdk
呀 jbakem
告 kdZphd
呗 $ fdeigk
呗 hddigk
呢 xVfhgZ
周 gjeecl
命 lghdef
命 中 lggdff
咋 dcegkk
咋 回 fcfggl
和 <n> ngddkb
和 offboW
响 $ fdgelg
响 ? gdhduY
响 gdecqe
响 什 hheckf
响 到 igcden
响 谁 hbiYse
哪 $ jfebhk
哪 fjlkdZ
哪 一 reaegd
哪 个 lmedbg
哪 些 Xjlled
哪 儿 gmhecf
哪 几 iZnliX
哪 台 iehqfW
哪 条 sgfcdc
哪 里 qWickf
啊 $ cfeoei
啊 , ceeggo
啊 ibdlej
啥 $ gkfjed
啥 , ddgeav
啥 ? iegefl
啥 kgchbl
啥 意 hfgfbm
啦 gefffk
嘛 ggffek
嘛 用 gggfap
嘛 的 gffefk
器 $ rbagfh
器 , Wlkjff
器 <client> qfefgb
器 <service> rdchha
器 ? agZyee
器 hhigdg
器 上 nafggg
器 了 lmcfec
器 人 gedegn
器 是 jYnbhj
器 的 Vublic
器 能 rdfYfh
器 访 vYfgfc
器 都 gkfegf
回 : lgfgfd
回 lffcgi
回 事 iffefj
回 包 mfgggc
回 应 mfgdgg
回 来 gfffgk
回 流 fdbfkl
回 的 nfffgd
回 程 kgegge
回 答 hfcffm
因 $ nffege
因 jggfef
圈 , kgfgef
圈 kgfgfe
在 <client> offefc
在 <gateway> ieYkii
在 <outside> mefiee
在 <zone> ocjffb
在 forward hhggbj
在 jfhdhe
在 一 ggYrgd
在 哪 gmeiZi
在 多 dchcfr
在 对 fZjogd
在 有 cZZohp
在 的 qehfdb
在 都 Wjtkca
在 问 mkcddf
地 mgjdgb
地 址 oeffhb
地 方 ckmeee
址 , pefbfg
址 <own> kdggfg
址 oeffhb
址 会 khcfhe
址 变 jfgffg
址 是 odckfb
坑 $ gbgbgp
坑 hfhdel
域 flbagm
域 名 ffgdfm
堂 gfgegj
堆 了 effgfl
堆 这 lgfffe
堵 efgefl
堵 了 efgefl
填 lfggfd
填 的 lfggfd
填 表 dpfbgf
处 pfgbge
处 理 pefagf
备 hiicdi
复 gafWqn
外 ijmgca
外 一 gfkied
外 发 jlhZhd
外 开 idjleb
外 映 iYM5if
外 网 pdggdd
外 都 jVnmdf
多 fcdcjp
多 封 efgffl
多 少 gcdchq
夜 ohghda
够 clgbij
够 得 fnjced
大 hcgden
大 家 hggefk
天 ifeeem
天 晚 fegfgl
太 kefgeg
失 mfggec
失 败 mfggec
好 $ gffffk
好 , jfbjck
好 fcegil
好 了 ecgdkl
好 吗 lfggsQ
好 的 vYgida
如 bfggof
如 input egggld
如 masquerade egfgkf
如 加 ggfgcl
如 果 cfghme
如 给 fhiema
子 $ dbgigl
子 dedkgl
学 efncif
它 pccecl
安 fikbei
安 全 fikbei
完 dehhnb
完 以 iehhjc
定 hfgemc
实 jfffck
审 一 gafdfs
审 计 jiegfe
客 mgfedf
客 户 lggeeg
家 ggfjef
宽 effefo
宽 跑 fgffgj
密 ddgdhn
密 码 ddgdhn
对 <outside> kfjlcZ
对 fhmgjW
对 吧 rfeded
对 哪 fnecfh
对 外 hgmhfa
对 方 jfffgf
对 端 megdfg
对 谁 eqeYhh
导 fdgkei
封 , ffgffk
封 fcgdfp
射 $ gefkgf
射 , fbdoig
射 ? dpkafd
射 gfgmfb
射 了 eggkge
射 出 Zdllgg
射 列 gYdphh
射 到 lejgeb
少 $ afgfhn
少 gcdchq
少 了 fgeehm
少 包 ffffgj
少 封 eggefm
少 条 fffhek
就 ffgeob
就 不 phfhZd
就 可 ldehhe
就 好 egggnb
就 收 fmfhed
就 是 rchhbc
就 正 kgfgef
就 没 mggeef
就 能 bgggod
工 lggggc
工 单 lgfggc
己 odgdic
己 去 ngffde
己 往 mgfech
己 能 kfgffe
己 访 sefheZ
己 连 kehfid
已 cemehi
已 经 dehfik
布 egjlfb
布 了 akfofe
布 出 ginYhe
布 到 ehjmcc
布 的 gfldgf
带 dffegn
带 宽 dffefn
帮 助 ibgcfp
帮 忙 icgiej
帮 我 cgcgeq
帮 看 jbgefl
常 $ lgfgee
常 , mbghff
常 lffghc
干 什 ggffek
干 嘛 ggffek
并 hegecn
应 , lgfgee
应 gcenhf
应 该 ideldh
底 mhibcg
底 放 jfggdi
底 能 gfjgff
底 通 tZhffc
度 , cfmife
度 cekjfg
建 hfghkb
开 , reefeb
开 <host> tdeggY
开 <own> lfcfgh
开 <service> rgdgfZ
开 fgkehf
开 了 Zcllhh
开 放 hjildY
开 着 jmadgg
弃 mgfgfd
弹 heeefm
弹 窗 jfedfk
录 <gateway> oidffb
录 beggfo
影 eefdog
影 响 eefdog
往 <host> mhfeed
往 <outside> jfgchg
往 <own> khhbgg
往 scgaic
往 外 qcecie
得 fnfcjc
得 上 flhcdi
得 了 hjlUhi
得 到 dwcchb
得 去 jjgeee
得 开 fkgekb
得 来 mkcede
得 着 fnjced
得 通 hbflei
心 eZeghr
志 : mffgfd
志 jfgdfi
忘 gffegk
忘 了 gffegk
忙 icgiej
忙 review gfgfgj
忙 分 kggfgd
忙 看 eegggk
忙 解 lfeedj
忙 过 gegegj
快 ddfbft
怎 gdhdhk
怎 么 efiden
怎 样 sadekb
思 $ gfffcm
思 , ggffWr
思 -a ffgfaq
思 : hgffej
思 ? kgffgf
思 hgffcl
急 $ kcfdel
急 mcfdel
性 eegflg
性 能 eegflg
您 jhdmcd
您 好 jhdmcd
情 jggfgf
情 况 jggfgf
想 <service> qahhdd
想 lgefhd
想 加 giiilV
想 用 kegggf
想 确 hjdife
意 fjgfck
意 思 hgffcl
慢 , eggaau
慢 cehabw
懂 , ggggdk
懂 : ggggXp
懂 ggggXp
成 <client> egfgkg
成 <n> bgfgqc
成 accept cggglf
成 cgffrb
成 drop dgggkf
成 strict dgdgnf
成 人 gfggbn
成 什 oidgcf
成 转 Xghese
我 jbdkhh
我 一 kdelde
我 们 kafhke
我 在 jifeef
我 想 kdffje
我 把 dbcblr
我 的 jggfff
我 看 odhdff
我 要 hfhcfj
我 这 ifkYdm
户 gfdkdj
户 反 pggfgZ
户 打 jdbiel
户 端 jifeff
户 访 oegahf
户 连 feehhj
房 ldggeg
所 ehfmfc
所 有 ehfmfc
手 lkggeZ
手 机 lkggeZ
才 degbfr
打 <own> pfZjgc
打 ddhglf
打 不 meffeg
打 到 ghYnie
打 印 fcgfeo
打 开 mfhdhc
打 得 figekd
打 算 giifpV
执 kggfff
执 行 kggfff
扫 dqdVhn
把 -a ggggtT
把 <n> gdicne
把 <own> bYfhpj
把 becdmn
把 forward eggfjg
把 input egggle
把 masquerade bgggod
把 所 geglge
把 第 ehggna
抓 kgfgge
抓 到 nffffd
抓 包 jggfge
抓 的 kggggd
投 lfgfee
报 <n> kegfff
报 connection ligbge
报 curl kggggc
报 err jfgfgf
报 kfcige
报 错 lgggfc
拉 dddjgl
拒 ndfegg
拒 绝 ncfegg
拦 $ pbhbgf
拦 udcahe
拦 了 rfdggY
拦 吗 mfggfc
拦 的 kfggge
拿 nhfcgc
挂 afepgg
挂 了 fefjgg
指 ejegdj
指 到 feemdh
按 lfegmY
按 现 nkdfeb
按 规 qYhjec
挡 mcjdff
挪 gfheld
挪 到 gfheld
换 gafZrk
换 成 bggfqb
据 mgffed
据 包 mgffef
掉 $ ohegdd
掉 , ddgemi
掉 -a haghpb
掉 gcferc
掉 line cgggqZ
掉 masquerade Wgfgrg
掉 会 gggdnd
掉 吗 qggeae
掉 的 fggfjf
掉 第 bhcign
排 ifhcel
接 <own> rggggW
接 <server> lffefg
接 <service> kfegge
接 ? beffer
接 kcicgj
接 口 mgfffc
接 在 lgegff
接 打 hfnbic
接 被 icfdfn
接 访 odeghc
接 超 ndfdfg
提 lefffg
提 示 lfggfd
提 问 hgdffl
插 feegji
摸 qZfiee
收 <host> jfgggf
收 <service> ocgfja
收 gjfdkd
收 不 jihhfa
收 信 gefghj
收 到 ffggjf
收 邮 rbfifa
改 bdheph
改 了 cdgdcv
改 动 gegfdl
改 完 eehgnc
改 成 cggfpd
改 的 gegfgk
放 $ hodieb
放 ? frgagb
放 mgbhkb
放 不 nbhfge
放 了 jdklea
放 吗 tefZef
放 在 iffgXp
放 没 kggggc
放 的 celjdh
放 行 mdgekc
故 fmfeef
故 障 hcfbgp
教 hffffj
教 一 lggfde
数 kgfeeg
数 据 mgffed
整 ZreeqW
文 ifgdig
断 $ gcdijj
断 fbgckm
断 了 cceaiu
新 gfgdhj
新 人 fffffk
新 来 ggefcn
方 iekclc
方 能 gqVgfh
无 megfge
无 法 megfge
日 jfgdfi
日 志 jfgdfi
早 jfcgej
早 上 eggdfn
时 $ qdgegb
时 , lggefe
时 pahZhi
时 候 hefdgl
明 ncfbfk
明 什 kgfgfe
明 天 edgdfp
明 明 ogggea
映 gfgmfb
映 射 gfgmfb
昨 hdgeco
昨 天 jegggf
昨 晚 degfdp
是 <client> melccf
是 <host> mghgbe
是 <n> efgeij
是 <own> qghfca
是 allow pfffgZ
是 drop qegheZ
是 hairpin mfggec
是 mefehe
是 丢 meggee
是 什 gifhSs
是 删 chfhmd
是 加 ggggnZ
是 否 mfgdef
是 哪 kgajff
是 啥 fffiZp
是 在 kffgic
是 好 qhghcZ
是 就 fhhhla
是 怎 qefgfa
是 我 jfffie
是 把 bghfqc
是 放 lfgglX
是 没 begfqf
是 给 fgeekh
是 被 nggffb
是 谁 hbgacu
是 转 Xaewig
是 这 ffggfj
是 通 nfffgc
晚 <n> gffffk
晚 idgecn
晚 上 fegfgl
晚 要 kehfge
晨 nfghec
更 hbffmf
最 mafkhd
最 前 chhghi
最 后 mbflha
月 hcbghn
有 $ jdfndd
有 fmcjib
有 syn jggfff
有 个 mifeed
有 人 ngbfdi
有 什 effdik
有 做 ZZjrhg
有 关 jdggdj
有 台 scffce
有 哪 emghfc
有 啥 ibgdhl
有 回 mggcge
有 坑 hfhdel
有 多 edgefo
有 对 shchdZ
有 放 nefejb
有 映 dheoee
有 没 ckekeg
有 端 ZYgvhf
有 被 mbcgem
有 谁 dodgja
有 这 kgggff
有 问 eaheho
有 风 gdgegl
服 eZjlfi
服 务 fajmff
期 effegm
本 pficfb
本 机 oficfb
机 <client> uefgeY
机 jihecg
机 上 iegeek
机 器 hhigdf
机 房 mcgfeg
机 的 hkfeeh
机 能 ndbghf
机 访 mbfhej
机 连 pcfeef
条 , fhghnZ
条 <n> dfgeli
条 accept gfeene
条 dfffli
条 dnat fggfje
条 rule iffbas
条 什 ggfgek
条 删 egggkf
条 啥 ffgfZq
条 是 ggggam
条 没 eggdbp
条 端 fgdlge
条 规 hdegfk
条 路 pfgggY
条 连 mffffe
来 $ apjcge
来 , nfdcgh
来 ? kmdffc
来 eindef
来 了 efffij
来 吗 vYfdef
来 回 zYfegZ
来 源 gocchf
来 的 eegrfa
来 看 hcgndf
来 这 lfggcg
板 mdgfeg
析 $ jffgeg
析 kffffg
果 $ hhdgld
果 <n> ahgfqc
果 dfggod
果 remove echgkh
果 删 ggegpZ
果 加 dfghpa
果 把 fdgghj
查 <far> eefglf
查 mihYhf
查 一 jofbfd
查 要 iidegh
标 algenc
标 是 jlfdee
样 $ lakchh
样 ? ogdgnU
样 icjckf
核 iZifel
核 日 jggggd
桌 lfgegf
桌 面 lfgegf
检 iidegh
检 查 iidegh
楼 pYffao
次 iffcfl
次 都 nggfdd
正 lfgghc
正 常 lffghc
步 qdafgf
段 , lkfjbZ
段 fndagk
段 可 fldfgg
段 能 gobagj
段 连 hmhchc
比 ngfgeb
比 如 ngggeb
求 efejek
求 review fgedgl
求 解 keegZm
没 $ nbdcjj
没 fgehfj
没 了 gggeke
没 写 jgefdk
没 反 lgfgee
没 放 ngggga
没 有 fkemce
没 看 hgggcl
没 问 shhYec
法 megfdh
流 iedfjh
流 量 kedfjg
测 lhffgc
测 试 kgffge
浏 kfgffe
浏 览 kfgffe
清 ijfged
清 单 cjijfd
源 godehd
源 地 mgdhfd
满 edhdeq
满 了 eciddq
点 jbgedo
烦 jicffh
烦 列 ekdhgg
烦 帮 nggegb
烦 看 qfhbed
然 mggged
然 后 mggged
现 hekeeh
现 在 hekeeh
班 lbchfk
理 kndbfe
生 egkdgh
用 $ hgYldj
用 , hZeigl
用 <host> sffheY
用 <own> mdghkY
用 <public> phdhea
用 <service> rdekgW
用 ? gffegk
用 ffifcl
用 foxmail oefgfc
用 到 efxSgg
用 哪 ggkdgg
用 啊 ggcdgn
用 户 jZcifm
用 的 gggfek
电 nfghfa
电 脑 mfghfb
略 改 dgggjg
病 qlhafX
登 gedcfp
登 录 cgedfq
白 pgfYam
的 $ maekbj
的 , kmfZlZ
的 -i dbghik
的 : mgfeUp
的 <client> wffheT
的 <gateway> fgefgk
的 <host> sefega
的 <own> keggff
的 <service> jbegem
的 ? flkfYh
的 client ugfheU
的 cpu dfgdhm
的 dghhdk
的 dnat jgefjc
的 effect fhffYp
的 foxmail pgcdge
的 laptop fedggm
的 line hggcZp
的 masquerade agfhoe
的 outlook jdgggg
的 pc lggfef
的 port cibtiZ
的 tcp ojgcgZ
的 traffic ocddfj
的 udp rneTib
的 user haggen
的 人 gapfkb
的 信 lhfcfh
的 包 kgfiah
的 同 sZhhea
的 吗 mfhicc
的 吧 oggcgc
的 哪 bdloha
的 打 jfggff
的 时 ngegfd
的 是 kYhlge
的 服 gdmhee
的 机 ljjbdd
的 来 hnaehf
的 流 mdfejd
的 源 mebkib
的 用 kahgfi
的 电 lfghgb
的 端 cZkien
的 网 cnhjdd
的 规 hcichk
的 角 cekjfg
的 话 efeflg
的 那 bbocpd
的 锅 jffgfg
的 问 lfffff
的 默 jiffmX
监 lfggfd
盘 hWelen
目 fmcfhf
目 前 biglfe
目 标 algenc
目 的 kggcei
直 ofheha
直 timed refgfY
直 timeout rfffgX
直 接 nehdhd
直 没 jgfgff
直 超 kgggfd
直 转 lgfgee
直 连 kfgglY
看 $ aegifn
看 , egikfe
看 hcdkcm
看 infra gffegj
看 一 nbhgef
看 下 ieegfj
看 不 ggggYo
看 到 ifffdj
看 懂 gggfbm
看 看 adgifn
看 这 lggffe
眼 bfgfgn
着 $ cloZeg
着 hkkaef
码 kdgdcm
码 忘 gffegk
确 khehee
确 认 khehee
碰 lniZdb
示 lgggfd
示 连 jfggff
种 ideiie
积 eggdfm
积 压 ehgdem
程 sggfba
程 桌 lfgegf
窗 ifeegj
站 gciiej
站 在 cekjfg
端 <client> naeehg
端 <far> ofgbfg
端 jggjeb
端 口 ihgjec
端 是 kggggd
第 <n> cegeim
第 cegeim
等 gicgej
等 保 ikdhfe
答 lfcdgk
算 $ asgecg
算 ergfmT
算 把 dhgfoc
管 euhYee
管 是 cviaec
管 理 dnehff
管 目 hngdee
箱 gffegk
箱 密 gffegk
系 idggej
系 吗 jdggdj
线 ebbilk
组 mnYefe
终 ufhZcd
经 gfdifk
经 过 gfcjfj
结 sbgeed
结 果 ogfefc
绕 qegheZ
给 <host> jggbnc
给 <zone> adfeok
给 fVgoii
给 个 hkfafi
给 几 ggfffk
给 哪 qbeigc
给 我 idZqci
给 谁 Xdfycg
络 hkddfh
绝 $ pcefeh
绝 , kgggfe
绝 ncfegg
网 <far> nffefe
网 ip jfffgf
网 rjchfW
网 上 belkgd
网 不 nbfcjg
网 关 kjgefc
网 吗 pdgjiU
网 哪 iZfngg
网 机 ckejgf
网 段 fndZhk
网 络 hkddfh
置 $ gffegj
置 ? efggcn
置 hghgcj
翻 gfggbn
翻 译 gfggbn
老 ocffeg
老 是 nffggb
老 板 nefgfd
能 <service> nhfbhe
能 access Ydddlr
能 ahlalh
能 ping regfeZ
能 reach nnbZff
能 上 iaahkm
能 不 qVfgjf
能 主 lifdgd
能 从 kjceid
能 做 ggfefk
能 出 ochfgb
能 到 flfgff
能 合 ffggfj
能 往 jfffhf
能 打 mjkZiY
能 收 gfggkd
能 用 mgmXee
能 直 jfegkc
能 访 gjjagg
能 进 erccge
能 连 ghdgif
能 通 dhakjg
脑 <client> jffgff
脑 mfghfb
脑 打 wfeggS
脑 用 jfggfe
脑 能 pffggZ
自 sekagZ
自 己 odgdic
自 身 ogdhed
苦 geffel
苦 了 gfgddm
落 hgakgi
落 到 hgajhi
行 $ kdeefk
行 , hdefki
行 <zone> dgfflf
行 ? phgehX
行 fcfeof
行 不 ncdgjd
行 了 seecfd
行 什 ggffek
行 会 hhXhji
行 删 dgfgvU
行 吗 segefZ
行 啥 gegfel
行 干 gffebp
行 挪 gfhfke
行 是 fffeZr
行 没 hfedji
行 的 kfgegf
行 还 jgfgff
补 ighemZ
表 : dpfcgf
表 fjUlgk
被 <gateway> mfgggb
被 drop lhffhb
被 forward iicnbe
被 kZhjeh
被 丢 odfjhY
被 哪 lgefff
被 拒 ncfegg
被 拦 zgbVhd
被 挡 ielddh
被 改 yhagYb
被 放 pffddf
被 转 gdetgX
被 退 fgffgj
装 hfgfdj
西 feljed
要 kidgib
要 一 gigfdh
要 写 lhfdgf
要 填 epfcff
要 是 Zfkfod
要 用 kkYkfe
要 连 obhffe
见 hfffej
规 ifeefl
规 则 jdeefk
览 kfgffe
览 器 kfgffe
角 cekjfg
角 度 cekjfg
解 $ mgdgge
解 cejebp
解 释 belgao
警 kffffg
计 gieglb
计 要 kfeiee
认 jgfgic
认 一 kiffee
认 策 gffgke
让 jbbjbo
议 feigkd
记 ibgicl
记 录 ddhffn
讲 fegehj
讲 讲 fdgekh
许 ijeejc
论 idgfmd
设 cieerb
设 成 fggglc
访 fijafi
访 问 fijafi
证 fffegl
证 书 fffegm
评 ghfija
评 审 fdgjgh
译 gfggbn
译 成 gfggbn
试 kgffge
话 $ lgegbi
话 , ffffjh
话 : gfggcl
话 dfegjj
该 fedkbn
该 通 rfhcea
误 mfefff
说 <service> megggb
说 tdcbid
说 明 hegefl
请 lghgec
请 列 Yilifg
请 教 lggfde
请 求 iddgem
请 问 nifjfX
谁 $ geZnek
谁 ? ibeekj
谁 Wtbkdg
谁 可 jngYmY
谁 回 offfgc
谁 开 eqeYhi
谁 改 gegfgk
谁 来 lfdben
谁 能 Xpcfii
谁 进 aqahjf
谁 连 ephcee
调 lcfdob
谢 $ geldbl
谢 hdjcbo
谢 谢 hdjcbo
财 fdcffp
财 务 fdcffp
败 mfggec
账 hldeeh
贴 fegkgg
走 $ qgecgc
走 <n> qeeeee
走 <own> idgfdl
走 <public> pZffmb
走 <service> offefc
走 ? pfedgc
走 qefkeX
走 不 ochhgb
走 到 iganfe
走 哪 pefffc
走 得 jaflfg
走 的 qffdgb
起 qgggeY
起 什 egffdn
超 obhege
超 时 obhege
跑 fgfegj
跑 的 mgggfb
跟 edgdcr
路 $ lefgge
路 uehXgd
身 ofehed
转 kgakic
转 到 glajhc
转 发 hdemmY
转 圈 kgfgfe
转 给 paehic
辛 geffel
辛 苦 geffel
边 <client> nfghfb
边 <service> legfhe
边 iegcfk
边 放 oYghge
边 的 ceggfn
边 能 sdgZeg
达 rpdYeZ
过 <gateway> nchfef
过 <own> mghefd
过 jedibl
过 一 gegegj
过 了 jfhgch
过 去 fdeego
过 哪 idaldl
过 得 regfdb
过 来 kieoZa
过 网 kjfefd
返 jgggge
返 回 jgggge
还 aggglh
还 work ehfhld
还 是 sdfgYg
还 有 eleZeo
还 能 eehhmd
还 行 bhghnd
这 cefjfk
这 一 lfggee
这 个 fhejgf
这 么 iffefj
这 句 ggfgVs
这 台 dhbngg
这 条 gggfdk
这 样 fgffmc
这 行 gggfdk
这 边 jelacl
进 ipdgda
进 得 jmcfef
进 来 jkfgga
远 nfgdfe
远 程 nfgdfe
连 <client> kggffe
连 <host> vhgbgV
连 <outside> nahcjf
连 <own> cahgmj
连 <public> qffdce
连 <zone> megenX
连 ? imiXfg
连 上 gekrbY
连 不 knecah
连 到 mkeXdk
连 得 fnibdh
连 我 qmgYfa
连 接 kagdgl
连 的 jgfgff
退 , jgffgf
退 ggefgj
退 信 mgcgge
退 回 fgfffk
送 hjcocc
送 到 hjcocc
通 $ figZdp
通 , phgceb
通 <client> phghfY
通 <far> qggggX
通 <gateway> mgfgfc
通 <host> tggfgV
通 <own> gahZjq
通 ? 1Sjebd
通 chdgdp
通 不 qhfdfa
通 么 mfZbeq
通 了 eegefn
通 吗 hkcdfj
通 啊 fbgfep
通 的 nfffgc
通 过 mihfdb
遍 ngjdaf
那 hhdgif
那 三 bgghnd
那 个 ehdbgq
那 台 hfgebo
那 条 fgggnZ
那 种 jeejjb
那 边 lgefeh
邮 jidfeh
邮 件 kidfeh
邮 箱 gffegk
部 ekiadk
都 ckmmiT
都 不 pXghmZ
都 会 ieecfo
都 在 kgfgef
都 映 dVkmhi
都 有 aigkjc
都 没 jfdggh
都 算 cogeeg
都 能 fnnXhb
配 jdeehj
配 的 kgggfd
释 belgao
释 一 ifffbm
释 下 Zbfhcv
里 $ cZkiij
里 <service> maghge
里 ? cYjrbj
里 mehdhd
里 刷 jgggfe
里 有 kffgdg
里 的 eekefj
里 看 fgggej
里 面 Yhindg
重 cfgfgn
重 传 jgggff
重 启 degffm
重 置 gfffgk
量 ? fffeen
量 kedfjg
链 refece
锅 jffgfg
错 mggegc
错 误 mfefff
问 $ fgbckn
问 : ghgeej
问 <client> ugcifV
问 <far> nefgha
问 <gateway> gkfgge
问 <host> ojYifc
问 <outside> pcZlgd
问 <own> ilYZlj
问 <public> pYdfdm
问 <zone> itbfZe
问 ? Yffhes
问 fiibdk
问 一 mgehde
问 不 jbbfhp
问 从 pfgggZ
问 你 ffXefu
问 到 bhkneb
问 得 fkcddn
问 我 hgkedg
问 题 jdgZhl
间 kfgifc
队 efgefm
队 列 efgefm
限 dqccje
限 制 qagdhe
除 eoggga
除 了 dofhfd
险 $ gdgegl
险 gdgegl
障 hcgcgo
需 hldjhY
需 要 hldjhY
靠 lffhdf
面 , digejg
面 eZdrld
面 是 Ycfthf
面 的 mddkhb
页 hledeg
题 $ hbggfm
题 , meefdi
题 ? gffffk
题 jdgZhl
题 吗 hefffj
风 gdgegl
风 险 gdgegl
食 gfgegj
食 堂 gfgegj
馈 kggggd
马 lffffe
马 上 lffffe
高 cagehr
高 不 cagehr
麻 jhcffh
麻 烦 jhcffh
默 ffffle
默 认 ffffle
`;
export const WAY_WEIGHTS = `
' -a forward jd
' -a jd
' <n> you jd
'connection refused' kc
's <service> dj
, <A> , kc
, <A> to kc
, <A> 出 lb
, <A> 到 jd
, <B> $ jd
, <gateway> ma
, <gateway> 这 jd
, <n> $ lb
, <n> tcp ma
, <server> <B> jd
, <server> 是 jd
, <service> $ kc
, <service> ? ma
, allowed ? jd
, allowed or bl
, and does jd
, and jd
, and the kc
, any kc
, any port kc
, blocked kc
, can kc
, coming Xp
, connection nZ
, could kc
, do kc
, do we jd
, does <A> lb
, does <service> lb
, does <zone> jd
, dsn <n> dj
, dsn dj
, dst <B> kc
, dst ma
, given ck
, how kc
, i e lb
, if dj
, is <A> lb
, is this jd
, its jd
, kindly jd
, lip lb
, never an jd
, never kc
, no ma
, not kc
, nothing lb
, or ck
, or is kc
, plain <service> ck
, plain ck
, quick one jd
, relay ck
, right ? kc
, right kc
, rip lb
, session lb
, source ck
, target jd
, tcp <n> oY
, tcp oY
, that kc
, the kc
, udp <n> kc
, udp kc
, what does kc
, which bl
, who kc
, why ? jd
, why jd
, will kc
, would ma
, yes or kc
, 为 啥 kc
, 人 bl
, 人 在 bl
, 从 <A> kc
, 会 jd
, 发 jd
, 回 jd
, 对 jd
, 对 方 kc
, 帮 jd
, 急 $ kc
, 急 kc
, 想 jd
, 我 Xp
, 按 kc
, 收 lb
, 是 jd
, 有 jd
, 没 jd
, 没 有 jd
, 浏 kc
, 浏 览 kc
, 源 bl
, 能 jd
, 行 jd
, 要 jd
, 规 ma
, 规 则 ma
, 说 ck
, 请 kc
, 走 kc
, 这 是 ck
, 连 <B> lb
, 连 jd
, 通 ma
, 通 不 kc
-> <B> $ kc
-> <B> , lb
-> <B> <service> ma
-> <B> ? jd
-> <B> kc
-> <B> ok pX
-> <B> tcp jd
-d <A> ck
-i <A> -o nZ
-i <A> lb
-j accept' jd
-l grep jd
-o <A> -j dj
-o <A> dj
-o <outside> -j jd
-o <zone> -p kc
-s <A> kc
-s <zone> kc
: -a lb
: <A> jd
: <A> to nZ
: <B> jd
: <service> login kc
: <zone> jd
: can <A> jd
: can lb
: connect from dj
: connection to dj
: could jd
: curl ma
: do lb
: does ma
: is it jd
: open or dj
: postfix <service> lb
: postfix lb
: postfix smtpd Zn
: to ck
: trying <B> jd
: trying jd
: user <A> ma
: user ma
<A> 's own kc
<A> , <service> kc
<A> , dst ma
<A> , is pX
<A> , 想 jd
<A> , 端 ck
<A> -> <B> kc
<A> -> kc
<A> -j dj
<A> -o nZ
<A> : <n> lb
<A> : curl kc
<A> <B> $ lb
<A> <B> <n> ma
<A> <B> <service> lb
<A> <B> a jd
<A> <B> echo jd
<A> <B> kc
<A> <n> <B> ma
<A> <n> from am
<A> <n> on am
<A> <own> : dj
<A> <own> am
<A> <server> 要 lb
<A> <service> jd
<A> <service> to ma
<A> <service> 到 jd
<A> and <B> jd
<A> and lb
<A> and want lb
<A> be able jd
<A> box oY
<A> browse jd
<A> can kc
<A> can open lb
<A> can't lb
<A> cant kc
<A> client kc
<A> clients lb
<A> connects lb
<A> connects to ma
<A> error connecting dj
<A> error dj
<A> from <B> bl
<A> from a bl
<A> from dj
<A> from my Wq
<A> from talking kc
<A> get <service> jd
<A> get kc
<A> get to ma
<A> gets kc
<A> going to jd
<A> has kc
<A> has to jd
<A> hit kc
<A> hitting <B> kc
<A> hitting kc
<A> host jd
<A> i lb
<A> is jd
<A> itself , jd
<A> keeps ma
<A> lose kc
<A> make it kc
<A> make kc
<A> must kc
<A> needs kc
<A> needs to lb
<A> not jd
<A> on <B> ck
<A> on dj
<A> open <B> jd
<A> open to bl
<A> opening <B> kc
<A> opening kc
<A> opens <service> oY
<A> pcs jd
<A> people jd
<A> permitted jd
<A> ping <B> lb
<A> ping kc
<A> pings <B> kc
<A> pings kc
<A> port <n> ck
<A> port ck
<A> ppl kc
<A> reach <B> jd
<A> reach jd
<A> reachable am
<A> reachable for dj
<A> reachable from am
<A> say jd
<A> says kc
<A> see when ck
<A> server to nZ
<A> side jd
<A> still reach jd
<A> straight ma
<A> talk to jd
<A> to <B> kc
<A> to our kc
<A> to the jd
<A> towards <B> lb
<A> towards ma
<A> use kc
<A> wants ma
<A> wants to ma
<A> who lb
<A> work ck
<A> 上 <B> jd
<A> 上 ping jd
<A> 从 dj
<A> 出 <B> lb
<A> 出 kc
<A> 到 <B> kc
<A> 到 <zone> lb
<A> 到 lb
<A> 去 <B> jd
<A> 去 jd
<A> 往 <B> kc
<A> 往 jd
<A> 想 lb
<A> 打 不 kc
<A> 用 foxmail jd
<A> 电 kc
<A> 电 脑 kc
<A> 的 <n> bl
<A> 的 client jd
<A> 的 user ma
<A> 的 人 jd
<A> 的 机 jd
<A> 的 用 jd
<A> 直 ma
<A> 直 接 lb
<A> 能 jd
<A> 能 ping jd
<A> 能 主 jd
<A> 要 ma
<A> 访 jd
<A> 访 问 jd
<A> 走 jd
<A> 连 <B> lb
<A> 连 kc
<A> 那 jd
<A> 那 台 nZ
<A> 里 jd
<B> , <gateway> jd
<B> , <service> kc
<B> , any lb
<B> , do kc
<B> , does kc
<B> , i dj
<B> , is qW
<B> , plain ck
<B> , port kc
<B> , tcp lb
<B> , works dj
<B> , yes kc
<B> , 会 jd
<B> , 端 lb
<B> -> dj
<B> : connection jd
<B> : open bl
<B> <n> $ nZ
<B> <n> , jd
<B> <n> ? lb
<B> <n> udp lb
<B> <n> 不 jd
<B> <n> 端 oY
<B> <server> kc
<B> <service> $ kc
<B> <service> , oY
<B> <service> ? ma
<B> <service> ma
<B> <service> ok kc
<B> <zone> ck
<B> ? $ kc
<B> a ? jd
<B> a jd
<B> accept kc
<B> access ? lb
<B> access lb
<B> after jd
<B> and gets kc
<B> any bl
<B> as kc
<B> at all lb
<B> at lb
<B> be able dj
<B> box $ lb
<B> box lb
<B> by <service> nZ
<B> connects ck
<B> directly kc
<B> directly on kc
<B> does kc
<B> does the ma
<B> dropped lb
<B> echo jd
<B> echo request jd
<B> every jd
<B> every minute jd
<B> from jd
<B> go jd
<B> i bl
<B> icmp ma
<B> if lb
<B> into jd
<B> is jd
<B> lan kc
<B> ok ? qW
<B> ok kc
<B> on <n> oY
<B> on lb
<B> on port kc
<B> on udp kc
<B> or nZ
<B> over <service> ma
<B> over lb
<B> over udp jd
<B> port <n> nZ
<B> port nZ
<B> server , jd
<B> server ? kc
<B> server on kc
<B> server's jd
<B> should lb
<B> should that jd
<B> still work kc
<B> tcp <n> ma
<B> tcp lb
<B> then ? jd
<B> timed kc
<B> to bl
<B> udp <n> jd
<B> udp jd
<B> what does qW
<B> when lb
<B> which kc
<B> why ck
<B> will kc
<B> with jd
<B> works ? kc
<B> works kc
<B> would dj
<B> 为 jd
<B> 为 什 kc
<B> 么 $ jd
<B> 么 jd
<B> 之 kc
<B> 之 间 kc
<B> 了 lb
<B> 会 不 kc
<B> 会 好 jd
<B> 发 信 jd
<B> 吗 $ jd
<B> 吗 , lb
<B> 吗 ? ma
<B> 吗 kc
<B> 就 ck
<B> 就 能 ck
<B> 打 jd
<B> 报 kc
<B> 收 jd
<B> 有 jd
<B> 的 <n> jd
<B> 的 kc
<B> 的 tcp lb
<B> 直 ck
<B> 能 连 dj
<B> 能 通 kc
<B> 行 lb
<B> 行 不 kc
<B> 访 ck
<B> 访 问 ck
<B> 走 jd
<B> 超 ma
<B> 超 时 ma
<B> 这 个 lb
<B> 连 dj
<B> 通 lb
<B> 通 吗 kc
<client> $ bl
<client> , jd
<gateway> : ck
<gateway> let it kc
<gateway> or jd
<gateway> to kc
<gateway> 会 ma
<gateway> 的 问 jd
<host> 's ma
<host> , <B> dj
<host> -j snat jd
<host> <A> lb
<host> <server> dj
<host> box <A> jd
<host> from nZ
<host> host lb
<host> is am
<host> on ma
<host> to jd
<n> , can jd
<n> , is kc
<n> , or kc
<n> , seq jd
<n> , what lb
<n> , 我 ck
<n> , 能 jd
<n> , 通 jd
<n> -j masquerade jd
<n> : connection jd
<n> : does lb
<n> : no ck
<n> : user jd
<n> <B> ma
<n> <gateway> ck
<n> <n> , kc
<n> <n> <zone> jd
<n> <n> tcp dj
<n> <server> kc
<n> <zone> in jd
<n> ? i jd
<n> ? jd
<n> am lb
<n> at lb
<n> connection timed bl
<n> does the kc
<n> forward kc
<n> from <A> kc
<n> from lb
<n> g ck
<n> in <outside> lb
<n> in kc
<n> ip <own> jd
<n> ip forward jd
<n> ms $ bl
<n> of <A> am
<n> of <B> jd
<n> on <A> Zn
<n> on <B> sU
<n> on the kc
<n> proto udp kc
<n> s ma
<n> seen on ck
<n> so ck
<n> syn $ jd
<n> syn , ma
<n> syn 这 kc
<n> tcp $ kc
<n> tcp , jd
<n> tcp from lb
<n> that's jd
<n> to <A> bl
<n> to <B> oY
<n> to oY
<n> udp , lb
<n> udp lb
<n> what jd
<n> 不 通 jd
<n> 到 <B> lb
<n> 到 kc
<n> 发 jd
<n> 发 信 jd
<n> 口 , jd
<n> 吗 ? lb
<n> 和 <n> jd
<n> 和 jd
<n> 就 kc
<n> 是 dj
<n> 的 jd
<n> 行 不 kc
<n> 走 lb
<n> 这 条 jd
<outside> $ ck
<outside> -j accept lb
<outside> -j jd
<outside> -j masquerade kc
<outside> does kc
<outside> is kc
<outside> it's fine jd
<outside> it's jd
<outside> on the jd
<outside> out <zone> jd
<outside> 上 kc
<outside> 打 jd
<outside> 的 jd
<own> $ kc
<own> : jd
<public> <B> $ jd
<public> <B> , kc
<public> <B> jd
<public> <B> on jd
<public> ? $ kc
<public> ? lb
<server> , jd
<server> <A> ck
<server> <B> $ lb
<server> <B> jd
<server> <B> timed kc
<server> is lb
<server> 地 kc
<server> 地 址 kc
<server> 是 <B> jd
<server> 是 jd
<server> 要 lb
<service> , <n> kc
<service> , lb
<service> : connect ck
<service> <A> <n> dj
<service> <A> ck
<service> <B> <n> jd
<service> <B> jd
<service> <n> <server> kc
<service> <n> from kc
<service> <n> on ck
<service> <server> jd
<service> ? $ jd
<service> ? jd
<service> from <A> ma
<service> from lb
<service> into <A> ck
<service> into <B> jd
<service> into ck
<service> login : kc
<service> login kc
<service> lookups jd
<service> of dj
<service> ok ? ck
<service> ok bl
<service> on <A> Zn
<service> on <B> kc
<service> on <n> oY
<service> out lb
<service> port kc
<service> queries jd
<service> session jd
<service> to <B> ma
<service> to jd
<service> udp dj
<service> via <B> jd
<service> 会 kc
<service> 到 <B> lb
<service> 到 lb
<service> 吗 ? lb
<service> 吗 jd
<service> 登 kc
<service> 行 jd
<service> 行 不 jd
<zone> $ dj
<zone> , <A> jd
<zone> -> jd
<zone> -p kc
<zone> -p tcp kc
<zone> : <n> jd
<zone> ? $ am
<zone> ? am
<zone> and jd
<zone> have kc
<zone> i jd
<zone> i see kc
<zone> in kc
<zone> is ck
<zone> rules jd
<zone> src <A> jd
<zone> src jd
<zone> to nZ
<zone> 上 kc
<zone> 就 jd
<zone> 那 jd
? <A> lb
? <n> : bl
? <n> dj
? <service> jd
? ? $ lb
? ? lb
? example com jd
? example jd
? i mean jd
? in <zone> jd
? in jd
L , <A> <client><far> kc
L , <A> <far><own> jd
L , does <client><far> ma
L , does <far><own> pX
L , does <outside><own> jd
L -a dj
L -a forward <client><client> kc
L -a forward <client><far> kc
L -a postrouting <zone><own> kc
L -d <A> <own><client> bl
L -d <A> <own><far> ck
L -d <host> <zone><own> kc
L -i <zone> <client><client> kc
L -j accept <client><client> kc
L -o <outside> <client><far> lb
L -o <zone> <client><client> kc
L -s <zone> <zone><own> kc
L -s jd
L : <A> <zone><zone> pX
L : <n> <client><client> jd
L : <n> <client><far> lb
L : <n> <client><host> jd
L : <n> <host><client> ck
L : <n> <own><zone> ck
L : connect <host><client> ck
L : connect <own><client> ck
L : ip <client><own> kc
L : tcp <far><own> jd
L : user <client><host> jd
L ; ma
L <A> 's <gateway><far> kc
L <A> , <client><client> dj
L <A> , <client><host> ma
L <A> , <client><own> jd
L <A> , <far><host> lb
L <A> , <far><own> nZ
L <A> , <host><client> dj
L <A> , <outside><host> kc
L <A> , <outside><own> lb
L <A> , <own><client> dj
L <A> , <own><zone> ck
L <A> , <zone><own> kc
L <A> -> <client><far> lb
L <A> -> <client><host> kc
L <A> -> <host><far> lb
L <A> -> <host><host> kc
L <A> -> <outside><host> jd
L <A> -> <zone><outside> kc
L <A> -p <host><client> ck
L <A> : <zone><own> lb
L <A> <B> <client><client> ma
L <A> <B> <client><far> lb
L <A> <B> <client><host> kc
L <A> <B> <client><own> jd
L <A> <B> <far><own> lb
L <A> <B> <own><client> dj
L <A> <B> <zone><own> kc
L <A> <service> <client><gateway> kc
L <A> <service> <client><host> jd
L <A> <service> <outside><gateway> jd
L <A> <zone> <zone><own> jd
L <A> and <client><client> pX
L <A> and <client><own> kc
L <A> and <zone><zone> kc
L <A> clients <zone><own> kc
L <A> connects <far><own> jd
L <A> dst <client><client> kc
L <A> for <zone><own> lb
L <A> from <client><client> am
L <A> from <far><zone> dj
L <A> from <gateway><client> Wq
L <A> from <gateway><zone> ck
L <A> from <host><outside> am
L <A> from <host><zone> ck
L <A> from <own><outside> ck
L <A> from <own><zone> dj
L <A> get <client><own> kc
L <A> gets <zone><host> jd
L <A> gets <zone><own> kc
L <A> i <client><own> kc
L <A> itself <gateway><host> jd
L <A> itself <gateway><own> jd
L <A> needs <host><far> lb
L <A> on <outside><own> ma
L <A> open <own><outside> ck
L <A> opens <client><own> lb
L <A> out <zone><outside> lb
L <A> port <own><zone> dj
L <A> reach <zone><zone> jd
L <A> say <zone><own> jd
L <A> says <client><own> jd
L <A> server <host><own> lb
L <A> still <client><far> ma
L <A> still <far><own> ma
L <A> still <outside><host> kc
L <A> talk <zone><zone> ma
L <A> to <client><client> nZ
L <A> to <client><far> jd
L <A> to <client><gateway> kc
L <A> to <client><host> jd
L <A> to <client><own> jd
L <A> to <gateway><far> ma
L <A> to <host><client> pX
L <A> to <host><far> jd
L <A> to <host><host> lb
L <A> to <host><outside> nZ
L <A> to <outside><gateway> jd
L <A> to <outside><host> nZ
L <A> to <zone><client> ma
L <A> to <zone><outside> lb
L <A> 上 <client><own> kc
L <A> 上 <zone><outside> jd
L <A> 出 <zone><outside> jd
L <A> 到 <client><client> jd
L <A> 到 <outside><host> kc
L <A> 往 <host><outside> jd
L <A> 本 <gateway><far> kc
L <A> 用 <client><own> jd
L <A> 的 <client><own> kc
L <A> 的 <outside><own> kc
L <A> 的 <own><outside> ck
L <A> 的 <zone><client> lb
L <A> 的 <zone><far> lb
L <A> 的 <zone><host> jd
L <A> 的 <zone><outside> kc
L <A> 的 <zone><own> jd
L <A> 直 <outside><host> jd
L <A> 能 <host><outside> lb
L <A> 能 <outside><gateway> jd
L <A> 自 <gateway><client> jd
L <A> 自 <gateway><far> kc
L <A> 自 <gateway><host> jd
L <A> 自 <host><outside> jd
L <A> 访 <client><far> kc
L <A> 访 <client><own> jd
L <A> 访 <far><own> jd
L <A> 里 <zone><own> jd
L <client> kc
L <far> ck
L <host> <A> <host><far> jd
L <host> jd
L <n> , <zone><outside> kc
L <n> : <client><client> jd
L <n> : <client><host> jd
L <n> : <client><own> lb
L <n> : <far><own> kc
L <n> : <host><client> ck
L <n> : <own><client> dj
L <n> <A> <host><client> dj
L <n> <n> <client><client> kc
L <n> <n> <client><host> jd
L <n> <n> <client><own> kc
L <n> <n> <host><client> ck
L <n> <n> <own><client> ck
L <n> a <far><own> lb
L <n> from <outside><host> kc
L <n> ip <client><client> kc
L <n> ip <client><far> lb
L <n> ip <host><client> ck
L <n> of <own><outside> bl
L <n> on <own><outside> ck
L <n> you <own><zone> ck
L <n> you <zone><own> jd
L <outside> -j <client><far> jd
L <server> <A> <own><client> ck
L <server> dj
L <service> <n> <host><outside> Us
L <service> <n> <outside><host> jd
L <service> <n> <outside><own> lb
L <service> from <host><far> jd
L <service> from <outside><gateway> kc
L <service> on <gateway><outside> dj
L <service> on <gateway><zone> ck
L <service> on <host><outside> dj
L <service> on <own><outside> am
L <service> to <gateway><zone> ck
L <zone> , <client><host> jd
L <zone> , <client><own> jd
L <zone> , <zone><own> ma
L <zone> -d <own><client> ck
L <zone> -d <zone><own> kc
L <zone> -o <client><client> kc
L <zone> <A> <client><own> kc
L <zone> <A> <zone><own> jd
L <zone> bl
L ? kc
L ^ <A> <client><client> pX
L ^ <A> <client><far> nZ
L ^ <A> <client><gateway> kc
L ^ <A> <client><host> jd
L ^ <A> <client><own> jd
L ^ <A> <far><own> jd
L ^ <A> <gateway><client> nZ
L ^ <A> <gateway><far> nZ
L ^ <A> <gateway><host> kc
L ^ <A> <gateway><outside> dj
L ^ <A> <gateway><own> kc
L ^ <A> <host><client> nZ
L ^ <A> <host><far> ma
L ^ <A> <host><host> kc
L ^ <A> <host><own> kc
L ^ <A> <host><public> jd
L ^ <A> <outside><gateway> lb
L ^ <A> <outside><host> nZ
L ^ <A> <outside><own> kc
L ^ <A> <own><client> Zn
L ^ <A> <own><zone> ck
L ^ <A> <server><own> lb
L ^ <A> <zone><client> nZ
L ^ <A> <zone><far> kc
L ^ <A> <zone><gateway> lb
L ^ <A> <zone><host> ma
L ^ <A> <zone><outside> kc
L ^ <A> <zone><own> jd
L ^ <A> <zone><public> lb
L ^ <A> <zone><zone> pX
L ^ <host> <host><far> kc
L ^ <n> <client><client> lb
L ^ <n> <client><far> lb
L ^ <n> <client><host> lb
L ^ <n> <client><own> jd
L ^ <n> <far><own> kc
L ^ <outside> <far><own> kc
L ^ <service> <client><far> ma
L ^ <service> <client><gateway> kc
L ^ <service> <far><own> kc
L ^ <service> <gateway><zone> ck
L ^ <service> <host><client> am
L ^ <service> <outside><gateway> jd
L ^ <service> <outside><host> kc
L ^ <service> <zone><far> jd
L ^ <service> <zone><own> jd
L ^ <zone> <client><host> kc
L ^ a <far><own> lb
L ^ a <zone><host> jd
L ^ can <gateway><host> jd
L ^ can <host><far> kc
L ^ can <host><outside> kc
L ^ can <host><own> jd
L ^ can <host><public> lb
L ^ can <outside><own> kc
L ^ can <zone><outside> jd
L ^ can <zone><zone> jd
L ^ could <outside><host> kc
L ^ dmesg <client><host> lb
L ^ do <zone><outside> kc
L ^ do <zone><own> jd
L ^ does <client><own> jd
L ^ does <far><own> lb
L ^ does <gateway><far> jd
L ^ does <host><far> lb
L ^ does <host><own> lb
L ^ does <outside><own> lb
L ^ does <own><zone> Yo
L ^ does <zone><zone> lb
L ^ hairpin <zone><own> kc
L ^ hey <zone><own> jd
L ^ i <zone><host> nZ
L ^ if <client><own> jd
L ^ if <far><own> lb
L ^ if <outside><own> kc
L ^ if <zone><outside> jd
L ^ if <zone><own> jd
L ^ is <client><own> kc
L ^ is <gateway><outside> dj
L ^ is <gateway><zone> am
L ^ is <host><outside> dj
L ^ is <outside><host> kc
L ^ is <outside><own> lb
L ^ is <own><outside> bl
L ^ is <own><zone> ck
L ^ is <zone><zone> lb
L ^ ping <client><far> lb
L ^ ping <client><host> lb
L ^ ping <zone><host> jd
L ^ postfix <host><far> lb
L ^ say <zone><host> jd
L ^ say <zone><own> nZ
L ^ tcpdump <client><host> jd
L ^ tcpdump <far><own> kc
L ^ udp <client><far> jd
L ^ user <client><own> kc
L ^ user <zone><own> jd
L ^ we <far><own> jd
L ^ what <far><own> jd
L ^ what <outside><own> kc
L ^ what <own><outside> am
L ^ what <zone><host> jd
L ^ what <zone><outside> jd
L ^ which <client><own> jd
L ^ why <client><host> lb
L ^ why <own><zone> bl
L ^ why <zone><own> jd
L ^ would <client><own> kc
L ^ would <zone><own> kc
L ^ 假 <outside><own> kc
L ^ 假 <zone><outside> kc
L ^ 假 <zone><own> kc
L ^ 内 <client><own> kc
L ^ 如 <zone><outside> kc
L ^ 客 <client><own> kc
L ^ 帮 <client><own> lb
L ^ 我 <zone><host> kc
L ^ 抓 <client><own> jd
L a <A> <zone><own> kc
L accept , <client><host> jd
L access bl
L add -a <zone><own> jd
L after lb
L agent kc
L an ma
L and lb
L any ma
L app jd
L are <A> <zone><zone> jd
L are ma
L arriving nZ
L as bl
L assume kc
L at <A> <client><client> dj
L at <A> <far><host> jd
L at <A> <far><own> kc
L attacker kc
L back ma
L backup nZ
L box kc
L branch jd
L but lb
L by nZ
L can <A> <gateway><host> jd
L can <A> <host><far> kc
L can kc
L can someone <outside><own> jd
L can the <host><far> jd
L can the <host><own> jd
L change jd
L chg jd
L ci lb
L client ck
L clients kc
L come lb
L coming ma
L confirm jd
L connect dj
L connect to <host><client> dj
L connection refused <own><client> dj
L conntrack -l <far><own> jd
L could lb
L could somebody <outside><host> jd
L curl bl
L delete ma
L deleted kc
L desk kc
L dev kc
L dig ck
L dmesg ck
L do the <zone><outside> lb
L does <A> <client><far> nZ
L does <A> <client><own> kc
L does <A> <far><own> nZ
L does <A> <zone><own> kc
L does <A> <zone><zone> nZ
L does the <client><own> jd
L does the <host><far> am
L does the <host><own> jd
L don't jd
L dovecot lb
L drop , <gateway><zone> ck
L drop line <outside><own> kc
L echo jd
L established jd
L example dj
L explain kc
L failed to <own><client> dj
L for <A> <far><own> jd
L for kc
L forward -i <client><client> kc
L forward -s <zone><outside> jd
L from <A> <client><client> nZ
L from <A> <client><gateway> lb
L from <A> <client><own> jd
L from <A> <far><host> lb
L from <A> <far><own> kc
L from <A> <host><client> lb
L from <A> <host><far> jd
L from <A> <outside><gateway> ma
L from <A> <outside><host> kc
L from <A> <outside><own> jd
L from <A> <zone><zone> jd
L from jd
L get dj
L gets jd
L go kc
L goes lb
L grep jd
L guest kc
L hairpin jd
L has dj
L hello jd
L hey jd
L home kc
L how come <zone><own> jd
L i add <zone><own> kc
L i ck
L i'd jd
L i'm on <client><own> jd
L icmp jd
L if i <client><own> kc
L if i <outside><own> ma
L if we <zone><outside> jd
L if we <zone><own> jd
L in <A> <zone><client> jd
L in <A> <zone><gateway> jd
L in <A> <zone><own> jd
L in <A> <zone><zone> jd
L in kc
L in the <client><own> ma
L inbound <service> <outside><own> jd
L inbound jd
L input policy <gateway><zone> ck
L ip <A> <client><client> ma
L ip <A> <client><far> kc
L ip <A> <client><host> kc
L ip <A> <client><own> jd
L ip <A> <far><own> kc
L ip <A> <host><client> dj
L ip <A> <own><client> dj
L ip dj
L iptables jd
L is <A> <client><own> jd
L is <A> <own><outside> Yo
L is <A> <own><zone> dj
L is <A> <zone><outside> nZ
L is <A> <zone><zone> lb
L is <service> <gateway><outside> dj
L is <service> <host><outside> dj
L its jd
L itself jd
L job jd
L kernel dj
L laptop jd
L leave lb
L let kc
L line <n> <client><own> jd
L line <n> <outside><own> kc
L line <n> <zone><outside> lb
L line <n> <zone><own> kc
L line dj
L logged lb
L login kc
L machine lb
L machines lb
L mar <n> <far><host> Zn
L may kc
L me jd
L monitor jd
L monitoring kc
L moved ck
L must authentication <own><zone> ck
L must authentication <zone><own> jd
L mx dj
L my desk <client><own> lb
L my lb
L nc ck
L net dj
L never ck
L nobody ma
L normal kc
L nov kc
L of <A> <own><outside> bl
L of line <zone><own> jd
L of the <zone><own> kc
L on <A> <client><own> kc
L on <A> <host><client> ck
L on <A> <host><host> nZ
L on <A> <host><outside> ck
L on <A> <host><own> lb
L on <A> <outside><host> lb
L on <A> <outside><own> kc
L on <A> <outside><zone> kc
L on <A> <own><outside> bl
L on <A> <own><zone> am
L on <A> <zone><host> kc
L on <A> <zone><outside> jd
L on <zone> <client><host> jd
L on a <zone><own> kc
L on the <host><outside> dj
L on the <host><own> jd
L on the <zone><own> kc
L open lb
L our monitoring <far><own> jd
L our oY
L out of <gateway><zone> ck
L out on <outside><own> lb
L outbound jd
L over kc
L packet jd
L packets kc
L path jd
L people in <zone><own> ma
L people jd
L ping <A> <host><zone> bl
L ping from <zone><gateway> jd
L ping from <zone><own> kc
L pinging <A> <client><client> Zn
L pinging Yo
L plain bl
L planning kc
L pls lb
L plz jd
L port <n> <own><outside> ck
L port dj
L possible kc
L postfix dj
L postfix on <host><far> kc
L postrouting -s <zone><own> kc
L ppl lb
L printers nZ
L queries jd
L question kc
L reason jd
L request jd
L rest am
L route kc
L rules kc
L runner lb
L runs jd
L says bl
L seen on <client><own> jd
L set jd
L should kc
L sits jd
L sitting kc
L snat to <host><far> oY
L somebody on <outside><host> jd
L someone <A> <outside><own> jd
L someone on <outside><host> jd
L source <own> <host><far> oY
L source ck
L src <A> <client><client> kc
L src kc
L stop jd
L stopping kc
L stuck jd
L taken jd
L team jd
L teh ma
L test kc
L the <A> <gateway><host> jd
L the <A> <gateway><zone> Xp
L the <A> <host><own> kc
L the <A> <host><public> nZ
L the <A> <zone><outside> lb
L the <A> <zone><own> jd
L the <host> <far><own> jd
L the <host> <host><outside> lb
L the <host> <host><own> jd
L the <host> <zone><own> kc
L the <zone> <zone><own> kc
L there kc
L thinking kc
L thunderbird on <zone><own> kc
L ticket jd
L timed ck
L times jd
L to <A> <client><own> kc
L to <A> <far><zone> am
L to <A> <host><client> bl
L to <A> <own><outside> am
L to <A> <zone><own> ma
L to connect <own><client> dj
L to dj
L to drop <client><gateway> kc
L to source <host><far> oY
L to the <gateway><zone> ck
L to the <zone><own> kc
L told dj
L too lb
L trace <A> <far><own> jd
L two jd
L udp <n> <outside><own> kc
L udp <n> <own><outside> dj
L up ma
L user lb
L user on <zone><own> kc
L users jd
L vendor kc
L verdict for <far><own> jd
L verdict jd
L we moved <zone><own> oY
L were kc
L what if <outside><own> kc
L what if <zone><own> jd
L what's lb
L whats kc
L when <A> <far><own> kc
L who kc
L why does <own><zone> ck
L window dj
L with ck
L without jd
L work lb
L would <A> <client><client> lb
L would <A> <far><own> nZ
L would <A> <host><far> nZ
L would <A> <zone><zone> kc
L would adding <client><own> ma
L yes kc
L you kc
L you must <own><zone> ck
L you must <zone><own> jd
L 一 下 <client><host> jd
L 一 下 <client><own> kc
L 一 条 <outside><own> kc
L 一 条 <zone><outside> lb
L 上 <A> <zone><own> jd
L 上 jd
L 下 <A> <client><host> jd
L 下 <A> <client><own> kc
L 丢 kc
L 什 么 <client><own> jd
L 们 jd
L 件 jd
L 会 kc
L 假 如 <zone><outside> kc
L 假 如 <zone><own> kc
L 公 jd
L 况 jd
L 出 kc
L 到 <A> <client><own> ma
L 到 这 <far><own> jd
L 加 一 <outside><own> kc
L 加 一 <zone><outside> lb
L 单 jd
L 口 jd
L 司 jd
L 回 jd
L 在 <A> <client><own> kc
L 在 <zone> <client><own> jd
L 地 dj
L 址 dj
L 复 kc
L 如 果 <zone><outside> ma
L 审 kc
L 客 户 <far><own> kc
L 情 jd
L 想 jd
L 手 机 <zone><own> kc
L 打 dj
L 把 <n> <outside><own> jd
L 抓 到 <client><own> kc
L 按 kc
L 换 kc
L 接 dj
L 日 志 <client><own> jd
L 日 志 <far><own> jd
L 条 -a <outside><own> kc
L 没 jd
L 的 dj
L 目 dj
L 看 jd
L 看 到 <client><client> kc
L 程 kc
L 端 <A> <client><own> jd
L 脑 jd
L 要 lb
L 计 kc
L 边 lb
L 这 个 <client><client> kc
L 连 bl
L 连 接 <own><client> dj
L 那 lb
L 邮 jd
L 都 jd
L 里 有 <client><own> jd
M ' ck
M 'connection kc
M 's jd
M 's own <gateway><far> kc
M , <B> <own><outside> ck
M , <B> <zone><own> lb
M , bl
M -> <B> <client><far> lb
M -> <B> <client><host> kc
M -> <B> <host><far> lb
M -> <B> <host><host> kc
M -> <B> <outside><host> jd
M -> <B> <outside><own> jd
M -> <B> <zone><outside> kc
M -> lb
M -j ck
M -m dj
M -o <B> <zone><zone> jd
M -p dj
M : <n> <zone><own> kc
M : connection <client><client> Zn
M : connection <host><client> dj
M : curl <zone><own> jd
M : dj
M : postfix <host><far> jd
M <B> $ <client><far> nZ
M <B> $ <client><gateway> kc
M <B> $ <client><host> kc
M <B> $ <client><own> lb
M <B> $ <far><own> kc
M <B> $ <far><zone> am
M <B> $ <gateway><far> lb
M <B> $ <gateway><own> jd
M <B> $ <host><client> bl
M <B> $ <host><far> lb
M <B> $ <host><own> lb
M <B> $ <outside><host> lb
M <B> $ <outside><own> lb
M <B> $ <own><client> dj
M <B> $ <own><zone> dj
M <B> $ <server><own> lb
M <B> $ <zone><client> kc
M <B> $ <zone><far> ma
M <B> $ <zone><host> lb
M <B> $ <zone><outside> jd
M <B> $ <zone><own> jd
M <B> $ <zone><zone> ma
M <B> , <client><gateway> kc
M <B> , <client><host> oY
M <B> , <client><own> oY
M <B> , <far><client> dj
M <B> , <far><host> ma
M <B> , <far><own> lb
M <B> , <gateway><client> am
M <B> , <gateway><far> lb
M <B> , <gateway><host> nZ
M <B> , <gateway><zone> ck
M <B> , <host><client> am
M <B> , <host><far> dj
M <B> , <host><outside> kc
M <B> , <host><own> dj
M <B> , <outside><host> kc
M <B> , <outside><own> nZ
M <B> , <zone><far> lb
M <B> , <zone><gateway> jd
M <B> , <zone><host> nZ
M <B> , <zone><outside> kc
M <B> , <zone><own> kc
M <B> -> <own><client> ck
M <B> -j <zone><zone> jd
M <B> : <client><own> jd
M <B> : <host><far> jd
M <B> : <zone><zone> nZ
M <B> ; <zone><own> jd
M <B> <n> <client><host> jd
M <B> <n> <client><own> kc
M <B> <n> <far><own> kc
M <B> <n> <gateway><host> kc
M <B> <n> <gateway><own> kc
M <B> <n> <host><client> ck
M <B> <n> <zone><host> jd
M <B> <n> <zone><outside> jd
M <B> <n> <zone><own> jd
M <B> <own> <host><own> jd
M <B> <service> <zone><outside> jd
M <B> <service> <zone><zone> kc
M <B> ? <client><far> jd
M <B> ? <far><own> nZ
M <B> ? <gateway><far> jd
M <B> ? <gateway><host> kc
M <B> ? <gateway><outside> bl
M <B> ? <host><client> lb
M <B> ? <host><far> ma
M <B> ? <host><host> lb
M <B> ? <host><outside> dj
M <B> ? <host><own> jd
M <B> ? <outside><host> ma
M <B> ? <outside><own> ma
M <B> ? <outside><zone> kc
M <B> ? <own><client> dj
M <B> ? <own><outside> ck
M <B> ? <own><zone> am
M <B> ? <zone><client> lb
M <B> ? <zone><host> jd
M <B> ? <zone><outside> nZ
M <B> ? <zone><own> lb
M <B> ? <zone><public> kc
M <B> ? <zone><zone> pX
M <B> access <zone><outside> jd
M <B> allowed <client><far> lb
M <B> and <client><own> kc
M <B> at <zone><outside> jd
M <B> directly <outside><host> lb
M <B> does <zone><own> kc
M <B> for <zone><own> kc
M <B> itself <outside><gateway> lb
M <B> just <zone><own> oY
M <B> lan <zone><zone> kc
M <B> on <client><host> jd
M <B> on <client><own> kc
M <B> on <far><own> kc
M <B> on <gateway><far> kc
M <B> on <host><host> jd
M <B> on <host><own> jd
M <B> on <host><public> lb
M <B> on <zone><zone> jd
M <B> or <zone><own> oY
M <B> over <host><far> jd
M <B> port <client><client> jd
M <B> port <client><far> ma
M <B> port <client><host> kc
M <B> port <host><far> lb
M <B> port <outside><own> jd
M <B> s <client><host> kc
M <B> s <client><own> jd
M <B> s <far><own> kc
M <B> s <host><client> am
M <B> server <client><host> jd
M <B> server <zone><host> jd
M <B> sport <host><far> kc
M <B> still <outside><own> lb
M <B> tcp <client><client> ma
M <B> tcp <client><far> jd
M <B> what <zone><own> kc
M <B> when <zone><own> nZ
M <B> 之 <zone><zone> kc
M <B> 会 <gateway><own> jd
M <B> 发 <client><own> kc
M <B> 吗 <host><outside> ma
M <B> 吗 <outside><own> jd
M <B> 就 <zone><own> ma
M <B> 打 <zone><own> kc
M <B> 的 <client><client> jd
M <B> 的 <client><gateway> nZ
M <B> 的 <gateway><far> jd
M <B> 的 <host><host> jd
M <B> 的 <host><outside> jd
M <B> 能 <client><own> lb
M <client> kc
M <gateway> kc
M <host> server <zone><host> jd
M <n> , <client><own> jd
M <n> : <host><client> ck
M <n> : <host><gateway> ck
M <n> : <host><own> jd
M <n> : <own><zone> dj
M <n> <n> <client><own> kc
M <n> <n> <own><client> am
M <n> <n> <zone><own> jd
M <n> ck
M <n> from <client><own> lb
M <n> from <own><zone> ck
M <n> on <far><own> kc
M <n> on <host><outside> oY
M <n> on <outside><own> lb
M <n> on <zone><own> lb
M <own> bl
M <public> <B> <client><own> kc
M <server> <B> <client><own> kc
M <server> lb
M <service> <B> <gateway><host> kc
M <service> <n> <client><host> nZ
M <service> <n> <client><own> kc
M <service> <n> <far><own> jd
M <service> <n> <host><far> kc
M <service> <n> <outside><host> kc
M <service> <n> <outside><own> jd
M <service> <n> <zone><host> kc
M <service> <n> <zone><own> kc
M <service> on <client><own> jd
M <service> on <zone><own> jd
M <service> to <client><host> kc
M <service> to <host><host> jd
M <service> to <zone><host> ma
M <service> 登 <zone><gateway> kc
M <zone> 就 <zone><host> jd
M ? dj
M a dj
M able ma
M able to <client><host> jd
M able to <client><own> jd
M able to <host><host> kc
M access ma
M ack kc
M address jd
M after ck
M against oY
M aimed kc
M allowed ma
M an ma
M and <B> <zone><zone> kc
M and lb
M answer dj
M anywhere ck
M arbitrary kc
M arrive kc
M asking nZ
M at <B> <far><own> lb
M at <B> <gateway><far> jd
M at <B> <outside><host> kc
M at <B> <outside><own> lb
M at <B> <zone><far> kc
M box jd
M browse jd
M can lb
M can't lb
M cant lb
M clients kc
M complains lb
M conect jd
M connect from <host><far> ck
M connect to <host><far> kc
M connect to <host><own> kc
M connect to <own><client> dj
M connection refused <client><own> kc
M connection refused <own><zone> dj
M connection timed <client><client> Zn
M connection timed <host><client> dj
M connection to <zone><own> kc
M connections kc
M connects kc
M connects to <far><own> jd
M could ma
M curl <B> <client><own> jd
M curl ma
M delivers ma
M denied jd
M dialled lb
M directly jd
M do jd
M dport dj
M dst <B> <client><client> kc
M dst kc
M example jd
M example net <host><far> kc
M fetch kc
M for <B> <far><own> ma
M for <B> <outside><own> kc
M for <B> <own><outside> dj
M for <B> <zone><own> nZ
M for ck
M forward dj
M from <B> <client><own> nZ
M from <B> <far><client> Yo
M from <B> <far><zone> dj
M from <B> <gateway><client> bl
M from <B> <gateway><far> jd
M from <B> <gateway><outside> ck
M from <B> <gateway><zone> am
M from <B> <host><client> bl
M from <B> <host><far> lb
M from <B> <host><outside> am
M from <B> <host><zone> ck
M from <B> <own><far> Xp
M from <B> <own><outside> bl
M from <B> <own><zone> dj
M from <B> <zone><own> lb
M from <B> <zone><zone> lb
M from a <own><zone> dj
M from dj
M from unknown <host><far> ck
M full ck
M get ma
M get out <host><outside> lb
M get to <client><far> jd
M get to <host><far> kc
M get to <outside><own> lb
M gets lb
M go jd
M has kc
M have nZ
M hit kc
M hitting <B> <far><own> jd
M hitting lb
M hosts jd
M if bl
M im Wq
M in <B> <client><zone> dj
M in <B> <own><zone> ck
M inet am
M inner jd
M into <B> <host><zone> kc
M into <B> <outside><zone> ma
M into <B> <zone><client> jd
M into qW
M io am
M is <B> <own><client> dj
M itself kc
M keeps ma
M land ck
M leg jd
M let ck
M lose jd
M machines dj
M mails kc
M make kc
M may jd
M must authentication <zone><own> jd
M must lb
M mx <n> <host><far> jd
M mx example <host><far> lb
M mx kc
M my am
M needs kc
M needs to <host><far> kc
M needs to <host><outside> lb
M net <B> <host><far> kc
M now ck
M of jd
M on <B> <client><client> dj
M on <B> <client><own> nZ
M on <B> <far><own> ma
M on <B> <host><outside> lb
M on <B> <outside><host> lb
M on <B> <outside><own> nZ
M on <B> <own><client> dj
M on <B> <own><zone> dj
M on <B> <zone><outside> lb
M on <B> <zone><own> lb
M on the <zone><host> kc
M one kc
M only kc
M onto lb
M open <B> <client><own> jd
M open <B> <outside><own> kc
M open <service> <client><own> jd
M open to <own><outside> ck
M opening kc
M out on <zone><outside> kc
M out to <host><outside> nZ
M outbound oY
M outgoing kc
M outlook jd
M own kc
M packages kc
M packet lb
M packets jd
M pc dj
M pcs jd
M permitted kc
M ping <B> <client><gateway> jd
M ping <B> <gateway><client> jd
M ping <B> <zone><client> jd
M ping kc
M pinging jd
M pings kc
M plain nZ
M port <n> <client><client> Zn
M port <n> <host><client> ck
M port <n> <host><outside> jd
M port <n> <own><outside> dj
M port <n> <own><zone> dj
M portal nZ
M postfix <service> <host><far> kc
M postfix smtpd <host><far> ck
M postfix smtpd <host><gateway> ck
M ppl kc
M print kc
M public jd
M pull ma
M push kc
M query kc
M reach <B> <client><far> kc
M reach <B> <host><public> kc
M reach <B> <zone><host> kc
M reach <B> <zone><zone> kc
M reach <service> <zone><own> jd
M reach jd
M reachable am
M reachable from <host><outside> am
M reached ck
M refused' kc
M relay ma
M remote jd
M request nZ
M router jd
M rules kc
M run ck
M s lb
M say ma
M says ma
M seen dj
M sees nZ
M sending jd
M sends qW
M sends through <zone><own> jd
M session kc
M she dj
M shows dj
M site lb
M sits bl
M sitting ck
M smtpd <n> <host><far> ck
M smtpd <n> <host><gateway> ck
M smtpd ck
M so kc
M something lb
M source ck
M spins kc
M still get <client><far> ma
M still get <outside><own> jd
M still reach <client><far> kc
M straight pX
M submit jd
M sync lb
M talk to <zone><zone> jd
M talking nZ
M talks jd
M target jd
M tcp -m <host><client> bl
M teh lb
M that jd
M the <B> <client><host> kc
M the <B> <outside><host> lb
M the <B> <zone><zone> ma
M the <host> <zone><host> jd
M the <host> <zone><public> jd
M they kc
M this dj
M through <B> <zone><own> jd
M time nZ
M timed out <client><client> Zn
M timed out <host><client> dj
M to <B> <client><client> nZ
M to <B> <client><far> jd
M to <B> <client><gateway> lb
M to <B> <client><host> jd
M to <B> <client><outside> jd
M to <B> <client><own> kc
M to <B> <far><host> lb
M to <B> <gateway><far> ma
M to <B> <gateway><own> ma
M to <B> <host><client> ma
M to <B> <host><far> qW
M to <B> <host><host> jd
M to <B> <host><own> jd
M to <B> <outside><client> kc
M to <B> <outside><gateway> jd
M to <B> <outside><host> ma
M to <B> <outside><zone> lb
M to <B> <own><outside> bl
M to <B> <zone><client> lb
M to <own> <own><client> bl
M to <public> <host><own> jd
M to <service> <zone><client> kc
M to <service> <zone><own> jd
M to itself <host><own> jd
M to kc
M to mx <host><far> jd
M to port <host><outside> ma
M to pull <host><outside> lb
M to the <outside><host> kc
M to the <zone><gateway> jd
M to use <client><own> lb
M toward oY
M towards ma
M traffic lb
M type kc
M udp <n> <client><far> ma
M udp bl
M unknown <B> <host><far> ck
M unknown ck
M updates from <host><far> jd
M updates ma
M use <B> <client><own> kc
M use jd
M user jd
M uses ma
M via <B> <client><own> kc
M via lb
M vpn kc
M wants ma
M website kc
M when ck
M when it <client><own> jd
M wifi kc
M with ma
M work ck
M 一 jd
M 上 jd
M 下 jd
M 不 ma
M 个 jd
M 为 jd
M 主 kc
M 主 动 <host><client> kc
M 主 动 <host><far> jd
M 从 am
M 们 kc
M 信 到 <outside><own> jd
M 写 jd
M 出 <B> <zone><outside> jd
M 出 kc
M 则 jd
M 到 <B> <client><client> jd
M 到 <B> <gateway><host> jd
M 到 <B> <host><far> jd
M 到 <B> <zone><client> jd
M 到 <B> <zone><own> jd
M 动 kc
M 印 jd
M 去 <B> <zone><far> lb
M 去 kc
M 发 信 <outside><own> jd
M 口 <n> <own><client> dj
M 口 dj
M 吗 kc
M 否 lb
M 和 kc
M 在 <B> <own><zone> ck
M 在 ck
M 外 jd
M 如 jd
M 完 dj
M 客 户 <outside><own> jd
M 对 ck
M 己 连 <host><own> jd
M 录 jd
M 往 <B> <host><outside> jd
M 往 kc
M 得 jd
M 想 lb
M 我 ck
M 我 们 <outside><own> lb
M 打 jd
M 打 开 <zone><own> jd
M 投 ma
M 报 <n> <client><own> jd
M 接 jd
M 收 jd
M 方 jd
M 是 <B> <client><own> kc
M 是 <B> <own><client> am
M 是 <B> <zone><host> kc
M 有 ck
M 本 机 <gateway><far> kc
M 机 kc
M 条 jd
M 来 kc
M 来 的 <outside><own> jd
M 查 kc
M 标 jd
M 比 jd
M 没 Zn
M 源 bl
M 用 <B> <zone><own> kc
M 用 <service> <outside><own> ma
M 用 jd
M 电 脑 <own><client> am
M 登 lb
M 的 <B> <client><own> kc
M 的 dj
M 的 user <zone><own> ma
M 的 人 <zone><own> jd
M 的 是 <client><own> kc
M 目 kc
M 直 jd
M 端 dj
M 端 口 <own><client> dj
M 能 nZ
M 能 打 <zone><own> jd
M 能 直 <client><host> jd
M 自 己 <gateway><client> jd
M 自 己 <gateway><far> jd
M 自 己 <gateway><host> jd
M 自 己 <host><outside> jd
M 被 ck
M 要 nZ
M 规 jd
M 访 jd
M 访 问 <client><far> jd
M 访 问 <client><own> jd
M 访 问 <gateway><own> jd
M 访 问 <zone><outside> jd
M 说 kc
M 调 nZ
M 走 kc
M 转 ck
M 进 lb
M 连 <B> <client><client> pX
M 连 nZ
M 连 接 <client><own> jd
M 连 的 <client><own> kc
M 那 jd
M 配 kc
M 配 的 <zone><own> jd
M 问 <B> <client><far> jd
M 问 <B> <client><own> jd
M 问 <B> <gateway><own> jd
M 问 <B> <zone><outside> jd
R , <n> <client><host> ma
R , <outside> <zone><own> lb
R , ack <host><client> bl
R , allowed <zone><zone> oY
R , any <zone><zone> oY
R , bl
R , but <zone><own> lb
R , does <far><own> kc
R , does <host><far> lb
R , does <zone><own> jd
R , i <outside><host> kc
R , length <client><client> ma
R , length <client><far> lb
R , length <client><host> kc
R , length <client><own> jd
R , length <far><own> kc
R , length <host><client> bl
R , length <own><client> dj
R , never <far><own> jd
R , options <client><host> jd
R , or <client><own> lb
R , or <outside><own> nZ
R , or <zone><own> kc
R , seq <client><client> ma
R , seq <client><far> lb
R , seq <client><host> jd
R , seq <client><own> jd
R , seq <far><own> kc
R , seq <host><client> bl
R , will <client><client> jd
R , win <client><host> jd
R , win <client><own> jd
R , win <far><own> kc
R , win <host><client> bl
R , 为 <client><own> jd
R , 为 <zone><own> lb
R , 会 <zone><own> ma
R , 出 <host><far> kc
R , 端 <client><own> kc
R , 能 <outside><own> jd
R -> jd
R -a kc
R -i kc
R -m tcp <outside><own> jd
R -o lb
R : connection <client><own> kc
R : connection <host><far> kc
R : connection <host><own> lb
R ; ck
R <client> <host> <client><own> jd
R <client> s <client><own> jd
R <far> dst <host><far> kc
R <far> ma
R <gateway> ? <client><own> kc
R <gateway> ? <zone><own> jd
R <host> , <outside><own> kc
R <host> , <zone><own> kc
R <host> <client> <client><own> jd
R <host> r <client><own> jd
R <n> $ <client><client> lb
R <n> $ <client><own> kc
R <n> $ <host><client> bl
R <n> $ <outside><own> lb
R <n> $ <own><client> dj
R <n> $ <zone><own> jd
R <n> , <client><client> ma
R <n> , <client><far> lb
R <n> , <client><host> kc
R <n> , <client><own> jd
R <n> , <far><own> jd
R <n> , <gateway><host> kc
R <n> , <host><client> ck
R <n> , <host><far> jd
R <n> , <outside><host> kc
R <n> , <zone><client> lb
R <n> , <zone><far> jd
R <n> , <zone><host> jd
R <n> , <zone><zone> lb
R <n> : <client><own> jd
R <n> : <zone><own> lb
R <n> <n> <client><own> jd
R <n> <n> <host><client> ck
R <n> <n> <host><far> dj
R <n> ? <client><far> kc
R <n> ? <far><own> jd
R <n> ? <host><far> dj
R <n> ? <zone><host> lb
R <n> and <client><own> jd
R <n> dport <host><far> kc
R <n> ip <client><client> jd
R <n> ms <client><host> kc
R <n> packet <client><host> oY
R <n> proto <client><host> kc
R <n> tcp <far><host> kc
R <n> tcp <far><own> lb
R <n> tcp <host><client> ma
R <n> tcp <zone><zone> jd
R <n> udp <client><far> jd
R <n> what <client><own> jd
R <n> you <zone><own> jd
R <n> 一 <zone><own> jd
R <n> 不 <zone><own> kc
R <n> 端 <host><outside> jd
R <outside> am
R <outside> it <zone><own> kc
R <outside> 就 <zone><own> jd
R <own> : <client><own> kc
R <own> sport <host><far> kc
R <server> jd
R <service> $ <host><host> ma
R <service> $ <zone><own> kc
R <service> , <host><host> lb
R <service> , <zone><host> jd
R <service> <n> <zone><zone> kc
R <service> ? <zone><own> jd
R <zone> , <client><far> ma
R ? $ <client><client> jd
R ? $ <client><far> ma
R ? $ <client><gateway> lb
R ? $ <client><host> kc
R ? $ <client><outside> ma
R ? $ <client><own> qW
R ? $ <client><zone> dj
R ? $ <far><client> ck
R ? $ <far><own> lb
R ? $ <far><zone> Zn
R ? $ <gateway><client> lb
R ? $ <gateway><far> lb
R ? $ <gateway><host> lb
R ? $ <gateway><own> jd
R ? $ <gateway><zone> am
R ? $ <host><host> lb
R ? $ <host><own> nZ
R ? $ <host><public> jd
R ? $ <outside><gateway> kc
R ? $ <outside><own> ma
R ? $ <own><client> bl
R ? $ <own><far> ck
R ? $ <own><outside> am
R ? $ <own><zone> am
R ? $ <zone><client> ma
R ? $ <zone><far> ma
R ? $ <zone><gateway> ma
R ? $ <zone><host> kc
R ? $ <zone><outside> oY
R ? $ <zone><own> kc
R ? $ <zone><public> ma
R ? $ <zone><zone> lb
R ? ? <zone><own> nZ
R able am
R ack <n> <host><client> bl
R address jd
R after jd
R all ? <client><own> lb
R all ? <zone><outside> jd
R all ? <zone><zone> lb
R allowed ? <zone><outside> jd
R allowed ? <zone><zone> ma
R already jd
R although kc
R am ma
R and then <client><own> kc
R answer jd
R any traffic <zone><zone> lb
R anything ma
R anywhere ? <outside><own> lb
R are oY
R arrive ck
R as kc
R at all <zone><outside> jd
R at all <zone><zone> lb
R back $ <client><own> kc
R behind jd
R browser kc
R but ck
R bypass jd
R call lb
R can jd
R chain jd
R change lb
R check jd
R com ma
R come back <client><own> kc
R come back <zone><own> jd
R comes kc
R coming lb
R connect to <client><own> lb
R connection refused <client><own> kc
R connection timed <client><own> ma
R connection timed <host><far> kc
R connects bl
R conntrack dj
R could kc
R cross lb
R dead kc
R default jd
R delivers dj
R destination jd
R did jd
R die lb
R directly , <outside><host> lb
R directly kc
R do jd
R does it <client><own> kc
R does it <far><own> lb
R does it <host><far> kc
R does it <zone><host> jd
R does the <host><far> lb
R does this <client><own> ma
R doesn't lb
R don't lb
R down nZ
R dport <n> <client><client> jd
R dport <n> <host><far> kc
R dport <n> <zone><own> jd
R drop kc
R dropped $ <zone><host> kc
R dropped nZ
R dst <own> <host><far> kc
R e ma
R each lb
R echo jd
R ends jd
R err lb
R even lb
R everything lb
R filtered oY
R find jd
R fine $ <zone><own> jd
R fine kc
R firewall lb
R flow ck
R for kc
R forward lb
R from jd
R g ck
R get dj
R getting kc
R given ck
R gives kc
R go lb
R goes kc
R has dj
R healthy kc
R her jd
R hit jd
R host kc
R i e <outside><host> ma
R icmp oY
R ideas ? <client><own> kc
R if kc
R in ma
R inner dj
R input dj
R internal jd
R ip <host> <client><own> jd
R ip lb
R is fine <zone><own> jd
R is it <host><far> ma
R is it <outside><own> ma
R is it <zone><own> kc
R is that <client><host> ma
R is that <host><far> jd
R isn't ck
R it ? <client><far> ma
R it ? <zone><own> ma
R it get <client><own> jd
R it works <zone><own> kc
R its ma
R know kc
R lan kc
R land on <outside><own> kc
R leave nZ
R length <n> <client><client> lb
R length <n> <client><far> kc
R length <n> <client><host> jd
R length <n> <far><host> kc
R length <n> <far><own> jd
R length <n> <host><client> bl
R length <n> <own><client> dj
R let lb
R lets jd
R like lb
R line ma
R load jd
R loads nZ
R looks kc
R mail gw <client><far> kc
R mail gw <zone><own> kc
R make it <far><own> kc
R make jd
R masquerade nZ
R masqueraded ma
R match jd
R mean nZ
R mss <n> <client><host> jd
R n jd
R need bl
R no kc
R none kc
R normal ? <far><own> kc
R not ? <client><own> kc
R not ? <outside><gateway> jd
R on <n> <client><host> jd
R on <n> <client><own> ma
R on <n> <far><own> jd
R on <n> <host><public> kc
R on <outside> <far><own> kc
R on <service> <zone><host> lb
R on <zone> <client><far> lb
R on bl
R on port <host><far> ma
R on port <outside><host> jd
R on tcp <far><own> jd
R on the <outside><own> lb
R on the <zone><own> jd
R once kc
R only dj
R open lb
R options mss <client><host> jd
R or dropped <zone><host> kc
R or no <zone><zone> oY
R or not <client><own> jd
R or not <outside><gateway> lb
R or not <zone><zone> ma
R out $ <client><own> kc
R out $ <host><far> nZ
R out , <zone><own> kc
R outbound lb
R outgoing kc
R over ma
R packet loss <client><host> oY
R packets jd
R pass kc
R passed jd
R permitted ma
R phone <outside> <client><own> jd
R ping jd
R please kc
R pls jd
R port <n> <client><client> jd
R port <n> <client><far> ma
R port <n> <client><host> kc
R port <n> <client><own> jd
R port <n> <far><own> kc
R port <n> <host><far> ma
R port <n> <host><own> jd
R port <n> <outside><host> jd
R port <n> <outside><own> jd
R port jd
R postfix lb
R postrouting nZ
R print bl
R printer nZ
R prot kc
R proto tcp <client><client> jd
R public kc
R queue jd
R rather bl
R reach jd
R reachable lb
R refused oY
R replies kc
R request jd
R return jd
R right jd
R router dj
R rst , <client><own> lb
R rule ma
R ruleset kc
R s , <client><host> kc
R s , <client><own> jd
R s , <far><own> lb
R s , <host><client> am
R s , <own><client> bl
R say pX
R see ma
R seq <n> <client><far> lb
R seq <n> <client><host> jd
R seq <n> <client><own> jd
R seq <n> <far><host> kc
R seq <n> <far><own> jd
R seq <n> <host><client> bl
R server on <zone><host> jd
R server's jd
R session lb
R she ma
R shut kc
R since kc
R source lb
R spins jd
R sport <n> <host><far> kc
R src <far> <host><far> kc
R stand jd
R step jd
R stop lb
R subnet ma
R supposed lb
R survive kc
R syn $ <client><client> lb
R syn $ <client><host> jd
R syn ack <far><own> lb
R talk oY
R tcp -m <outside><own> jd
R tcp <n> <client><client> lb
R tcp <n> <host><outside> kc
R tcp <n> <zone><client> kc
R tcp dport <client><client> jd
R tell dj
R that's kc
R the <gateway> <zone><own> kc
R the <host> <zone><own> jd
R the box <far><own> ma
R the box <outside><own> kc
R the reply <client><own> jd
R the return <zone><own> kc
R the same <client><own> kc
R theirs kc
R then ? <zone><host> jd
R this lb
R three kc
R through jd
R through the <far><own> jd
R ticket jd
R time dj
R timed out <client><own> lb
R timed out <far><own> kc
R timed out <host><far> kc
R timed out <own><client> dj
R timed out <zone><own> kc
R times jd
R to <host> <zone><host> jd
R to <own> <client><own> kc
R to <own> <zone><own> kc
R to Yo
R too kc
R traffic lb
R translated jd
R two ck
R udp <n> <client><gateway> jd
R udp <n> <host><far> ma
R udp jd
R unreachable dj
R up jd
R verdict kc
R walk jd
R way ck
R we lb
R what does <client><own> ma
R when ma
R where kc
R which lb
R why $ <client><own> lb
R why ? <zone><own> kc
R will jd
R win <n> <client><host> jd
R win <n> <client><own> jd
R win <n> <far><own> kc
R win <n> <host><client> bl
R with <service> <zone><own> jd
R without jd
R work ? <zone><own> kc
R would kc
R wrong ma
R y jd
R you must <zone><own> jd
R 一 直 <far><own> jd
R 不 $ <outside><own> jd
R 不 行 <client><own> lb
R 不 行 <zone><own> jd
R 不 通 <zone><zone> lb
R 丢 jd
R 为 什 <client><host> jd
R 为 什 <client><own> jd
R 为 什 <zone><own> kc
R 为 啥 <client><own> jd
R 么 $ <client><own> jd
R 么 $ <zone><own> jd
R 之 kc
R 之 间 <zone><zone> kc
R 了 $ <client><own> kc
R 了 $ <zone><host> jd
R 了 , <zone><own> lb
R 了 dj
R 了 吗 <zone><own> kc
R 互 kc
R 些 jd
R 什 么 <client><host> jd
R 什 么 <zone><host> jd
R 什 么 <zone><outside> kc
R 什 么 <zone><own> jd
R 从 ma
R 以 kc
R 会 被 <client><client> jd
R 会 被 <client><far> oY
R 会 被 <host><far> kc
R 会 走 <client><own> kc
R 但 jd
R 全 jd
R 出 kc
R 出 得 <host><outside> lb
R 到 <host> <gateway><own> jd
R 到 哪 <far><own> kc
R 到 底 <client><own> jd
R 加 jd
R 原 因 <client><own> jd
R 去 kc
R 去 吗 <host><outside> kc
R 发 jd
R 发 信 <host><outside> jd
R 变 成 <host><far> jd
R 口 , <host><outside> jd
R 口 <n> <client><own> kc
R 口 <n> <zone><own> kc
R 可 kc
R 可 以 <zone><own> kc
R 同 ck
R 吗 $ <client><far> jd
R 吗 $ <far><own> jd
R 吗 $ <gateway><client> nZ
R 吗 $ <gateway><host> jd
R 吗 $ <host><far> jd
R 吗 $ <host><outside> jd
R 吗 $ <host><own> lb
R 吗 $ <own><outside> dj
R 吗 $ <zone><client> kc
R 吗 $ <zone><outside> kc
R 吗 $ <zone><zone> nZ
R 吗 , <zone><outside> kc
R 吗 ? <far><own> jd
R 吗 ? <outside><host> jd
R 吗 ? <zone><outside> kc
R 吗 ? <zone><own> jd
R 否 kc
R 和 jd
R 哪 里 <zone><own> jd
R 啊 kc
R 啥 jd
R 回 jd
R 地 址 <host><far> kc
R 址 变 <host><far> jd
R 好 了 <zone><own> jd
R 完 jd
R 定 ma
R 客 ck
R 就 ck
R 就 好 <zone><own> jd
R 帮 kc
R 常 $ <zone><own> kc
R 得 去 <host><outside> lb
R 忙 jd
R 怎 kc
R 思 jd
R 急 kc
R 意 jd
R 我 ck
R 户 ck
R 打 dj
R 按 jd
R 挡 jd
R 提 示 <zone><own> jd
R 收 jd
R 放 行 <far><own> kc
R 放 行 <host><outside> jd
R 放 行 <zone><zone> jd
R 文 jd
R 断 jd
R 是 kc
R 有 没 <zone><outside> jd
R 条 规 <client><host> jd
R 条 规 <client><own> jd
R 来 dj
R 析 kc
R 样 kc
R 正 常 <client><own> jd
R 正 常 <zone><own> jd
R 没 lb
R 没 有 <client><far> jd
R 没 有 <zone><outside> jd
R 源 地 <host><far> kc
R 然 后 <client><own> jd
R 的 $ <zone><own> jd
R 的 <n> <client><client> kc
R 的 <n> <zone><far> jd
R 的 <service> <zone><outside> jd
R 的 <service> <zone><zone> jd
R 的 tcp <far><own> kc
R 程 jd
R 端 口 <client><host> kc
R 端 口 <host><outside> jd
R 经 jd
R 绕 jd
R 给 kc
R 老 kc
R 能 通 <client><own> kc
R 行 $ <zone><own> jd
R 被 jd
R 规 则 <client><host> jd
R 规 则 <client><own> kc
R 规 则 <far><own> jd
R 规 则 <zone><outside> kc
R 解 jd
R 访 am
R 请 jd
R 走 jd
R 走 到 <zone><own> jd
R 跟 jd
R 达 kc
R 进 ck
R 通 不 <zone><zone> lb
R 问 dj
R 间 kc
R 面 jd
R 题 kc
^ -a kc
^ <A> -> lb
^ <A> <B> ma
^ <A> <n> ma
^ <A> can't lb
^ <A> cant jd
^ <A> gets ma
^ <A> itself pX
^ <A> needs kc
^ <A> ping jd
^ <A> server ma
^ <A> talking jd
^ <A> to ma
^ <A> 出 jd
^ <A> 到 ma
^ <A> 去 kc
^ <A> 往 jd
^ <A> 收 jd
^ <A> 能 jd
^ <A> 访 jd
^ <A> 走 jd
^ <A> 这 jd
^ <A> 进 jd
^ <A> 那 kc
^ <A> 里 lb
^ <outside> lb
^ <service> <A> ck
^ <service> <n> lb
^ <service> from jd
^ <service> to Zn
^ <zone> <A> jd
^ <zone> pc kc
^ <zone> 上 kc
^ after kc
^ and pX
^ any kc
^ are <A> jd
^ are kc
^ assume lb
^ can i bl
^ can someone jd
^ could a kc
^ could kc
^ dmesg ck
^ do <A> jd
^ do the kc
^ does <A> ma
^ does <service> lb
^ does a jd
^ does anything jd
^ does jd
^ does traffic kc
^ dovecot : kc
^ dovecot kc
^ for jd
^ for the jd
^ from <A> jd
^ from kc
^ from the jd
^ hairpin lb
^ hello jd
^ hey jd
^ how come jd
^ how jd
^ i ck
^ i'm on jd
^ i'm sitting kc
^ icmp jd
^ if jd
^ in kc
^ ip <A> ma
^ ip ma
^ is <A> jd
^ is <service> ck
^ is a jd
^ is the jd
^ my ma
^ nc bl
^ nc vz ck
^ new jd
^ no kc
^ on <A> kc
^ on <zone> jd
^ on lb
^ once the kc
^ our ma
^ outbound lb
^ outlook on jd
^ ping from lb
^ pinging <A> am
^ pinging am
^ planning jd
^ pls jd
^ plz jd
^ postfix on kc
^ root ma
^ say the lb
^ should kc
^ since nZ
^ so lb
^ src <A> jd
^ src jd
^ the ma
^ thinking kc
^ trying <A> bl
^ trying to jd
^ user on jd
^ users jd
^ users on jd
^ whats jd
^ when <A> jd
^ which source dj
^ why can't jd
^ would it jd
^ would the jd
^ 从 jd
^ 同 kc
^ 审 kc
^ 审 计 kc
^ 我 们 jd
^ 按 kc
^ 日 jd
^ 日 志 jd
^ 有 ma
a <A> lb
a <B> bl
a ? example jd
a ? jd
a client bl
a machine kc
a ping from jd
a printer dj
a reset jd
a tcp jd
a timeout jd
a vendor jd
a workstation ma
able to use dj
accept would <A> kc
access <B> lb
access ? $ lb
access ? lb
access to <B> kc
access to kc
ack from kc
add -a forward jd
address <A> jd
address <B> lb
address ? $ jd
address ? jd
against <B> , kc
against <B> oY
aimed at <B> kc
aimed at kc
all $ kc
allowed ? $ kc
allowed ? kc
allowed or am
allowed out ma
allowed to jd
an <A> ma
an <service> lb
an <service> session jd
an answer $ jd
and <B> , jd
and <B> jd
and <service> nZ
and back ? kc
and back kc
and gets kc
and since ma
and want kc
and want to kc
and what oY
answer $ jd
answer : lb
any port kc
any traffic lb
any way nZ
anything stop lb
anything stopping kc
anywhere ? $ kc
are <A> jd
are they jd
arriving on lb
asking $ kc
at <A> says jd
at <B> on jd
at <B> port lb
at <n> kc
at all $ kc
at the ma
back ? $ kc
back ? kc
be forwarded kc
before the kc
between <A> and jd
between <A> jd
bob example net jd
box , kc
box <A> jd
box on kc
browse <B> jd
but the kc
by <A> ma
by <service> , kc
by <service> jd
by step jd
can <A> itself jd
can <A> lb
can <A> open kc
can <A> ping lb
can <A> use jd
can <zone> jd
can get lb
can open ma
can people jd
can someone jd
can't <A> jd
can't pull kc
cant <A> jd
cant i ck
chg <n> jd
ci runner <A> lb
ci runner lb
com <n> jd
come back ? jd
come in jd
coming from <A> lb
coming from <B> ck
conect to jd
connect <B> lb
connect ? $ kc
connect ? kc
connect to <B> nZ
connect to address dj
connected to jd
connecting to kc
connection from <A> kc
connection from kc
connection refused $ jd
connection refused from kc
connection to <B> kc
connection to the ck
connections into jd
connects to <B> kc
conntrack -l grep jd
correct ? $ jd
correct ? jd
could a host jd
could a kc
could i kc
could not jd
could somebody jd
curl <B> kc
delete the kc
deliver outbound kc
delivers to <B> nZ
desk <A> lb
desk in <B> dj
desk in dj
dev <zone> kc
df proto icmp jd
dialled <B> lb
dig <A> ck
directly , jd
directly on kc
dnat so kc
do <A> jd
do i land nZ
do packets kc
do the ma
do with oY
does <A> reach kc
does <B> bl
does <host> nZ
does <service> <n> kc
does <service> lb
does <zone> kc
does a jd
does anything stop lb
does it end jd
does our nZ
does that jd
does the answer jd
does the reply kc
does the return ma
does this am
does this tell Zn
does traffic kc
dovecot : <service> lb
dovecot : lb
dport <n> $ kc
dpt <n> syn kc
drop line <n> dj
drop line dj
drop or jd
drop the masquerade kc
drop 的 kc
dropped $ kc
dropped or kc
dsn <n> <n> dj
dsn <n> dj
dst <B> , kc
e : aa jd
e <A> lb
e <A> to lb
echo request , kc
echo request kc
ends up kc
err connection timed kc
established src <A> jd
ever comes jd
every minute jd
example com <n> jd
example com kc
example net <B> kc
expected to lb
explain ? $ ck
explain ? ck
f <n> ip kc
find its ck
find its way ck
fine $ jd
fine ? $ lb
fine ? lb
first <client> lb
first <outside> ma
first <own> Rv
first <server> lb
first <zone> pX
for <B> $ dj
for <B> , jd
for <B> port lb
for <zone> kc
for that lb
for them ? jd
for them lb
forward -i <A> nZ
forward chain lb
forward policy to jd
forward rule lb
forward that lb
forwarded ? $ kc
forwarded ? kc
forwarded anywhere lb
from <A> , lb
from <A> : jd
from <A> for nZ
from <A> jd
from <B> ? am
from <B> bl
from <B> on ck
from <zone> ma
from my dj
from my laptop dj
from talking kc
from the <A> ma
from the <B> Zn
from the box lb
from the kc
from there ? lb
from there jd
from unknown <B> ck
from unknown ck
get <n> jd
get at jd
get out ? kc
get out jd
get there ? kc
get there jd
get through ? ma
get through jd
get to <B> kc
gets out jd
gets to jd
go ? $ jd
go ? jd
go to lb
going on jd
going to <B> jd
gone , jd
got a kc
gw ? $ kc
gw ? kc
hairpin <A> jd
happens to <A> kc
have <B> nZ
have to kc
healthy ? dj
here $ lb
hit <B> kc
hit the jd
hitting <B> lb
host $ kc
host : jd
host <A> port bl
host <B> am
hosts on jd
how does <A> kc
how does kc
i <service> jd
i am kc
i delete lb
i don't lb
i drop dj
i drop line ck
i e <A> lb
i e lb
i land nZ
i land on nZ
i mean kc
i need bl
i run ck
i think jd
i would kc
i'd like lb
i'd like to lb
i'm on <B> dj
i'm sitting at jd
icmp echo kc
ideas ? $ ck
ideas ? ck
if <A> kc
if a kc
if i delete lb
if i drop ck
if i'm kc
if somebody dj
if someone jd
if the kc
in $ lb
in <A> , kc
in <A> ma
in <B> $ am
in <B> ? kc
in <n> jd
in from <B> bl
in from bl
in ip <A> jd
in ip jd
in its kc
in on <A> ma
in on <B> dj
in the jd
inbound <service> from kc
inbound <service> lb
input policy dj
instead of jd
into <A> from ck
into <B> , kc
into <B> ? kc
into <B> qW
into the kc
ip <B> Xp
ip <host> jd
ip <own> jd
ip forward jd
ipv <n> ip jd
is <A> kc
is <A> reachable bl
is <gateway> jd
is <gateway> to jd
is <n> kc
is <service> ck
is <service> from oY
is <service> on ck
is <service> to dj
is ? oY
is configured jd
is dead nZ
is it possible kc
is not jd
is on jd
is port <n> ck
is port ck
is set jd
is set to jd
is stuck lb
is that kc
is that us kc
is the <A> kc
is there anything jd
is there jd
isolated from kc
it $ jd
it end jd
it end up jd
it get there kc
it go jd
it just lb
it on bl
it possible kc
it through jd
it thru lb
it to lb
it's fine jd
its <service> kc
its own kc
its way back ck
its way dj
itself open am
jun <n> <n> kc
jun <n> kc
just fine jd
just hangs ck
just spins jd
k <n> kc
kernel : dj
kindly confirm jd
kindly confirm whether kc
kindly tell jd
kinds <client><client> jd
kinds <client><far> kc
kinds <client><gateway> ma
kinds <client><host> kc
kinds <client><outside> kc
kinds <client><own> nZ
kinds <client><zone> bl
kinds <far><client> bl
kinds <far><own> pX
kinds <far><zone> Vr
kinds <gateway><client> kc
kinds <gateway><far> ma
kinds <gateway><host> lb
kinds <gateway><outside> bl
kinds <gateway><own> ma
kinds <gateway><zone> Xp
kinds <host><own> nZ
kinds <host><public> lb
kinds <outside><gateway> lb
kinds <outside><host> jd
kinds <outside><own> ma
kinds <own><client> Xp
kinds <own><far> bl
kinds <own><gateway> am
kinds <own><host> Yo
kinds <own><outside> Yo
kinds <own><zone> Zn
kinds <server><own> lb
kinds <zone><client> jd
kinds <zone><far> pX
kinds <zone><gateway> ma
kinds <zone><host> nZ
kinds <zone><outside> nZ
kinds <zone><own> jd
kinds <zone><public> ma
kinds <zone><zone> oY
know whether jd
land on jd
land on the lb
laptop <A> lb
len <n> proto kc
length <n> ip lb
length <n> that's jd
let <A> kc
let it kc
let through ma
like to know jd
like to lb
line <n> , ck
lives on ck
login : kc
machine is dj
mail gw ? kc
mail gw dj
mail via jd
make it lb
make it to lb
mar <n> ck
masquerade on jd
masquerade rule kc
ms $ bl
must authentication' kc
mx example net bl
my box dj
my desk <A> lb
my desk in ck
n $ jd
names at <B> jd
names at jd
need to jd
needs to kc
needs to pull lb
net <B> : kc
net <B> kc
net ipv <n> jd
net ipv jd
never an answer jd
never an jd
next hop kc
ni <zone> : jd
no : kc
no ? $ kc
no ? jd
not $ jd
not be ck
nothing on ma
nov <n> <n> kc
nov <n> kc
of <B> ? ma
of <B> jd
of <zone> dj
of that lb
of them kc
ok ? $ jd
ok ? kc
on <A> , ck
on <A> : jd
on <A> and jd
on <A> from ck
on <A> jd
on <A> opens nZ
on <A> reachable Yo
on <A> say jd
on <A> wants kc
on <A> who lb
on <B> or ma
on <B> port ma
on <B> udp lb
on <B> when lb
on <client> $ dj
on <gateway> jd
on <n> , kc
on <outside> lb
on <service> <n> dj
on <service> ? kc
on <zone> i jd
on a <A> kc
on a <B> dj
on dev <zone> kc
on our lb
on the dj
on the way jd
once the kc
one , kc
one of jd
one of the kc
onto <B> lb
open <B> , kc
open <B> ? kc
open <B> kc
open <B> on kc
open <service> jd
open <service> on jd
open ? $ jd
open ? jd
open connections jd
open for kc
open from bl
open tcp <n> jd
open tcp jd
open the lb
opening <B> kc
opens <B> jd
opens <service> nZ
opens fine jd
or <gateway> Yo
or are kc
or are they kc
or dropped $ kc
or dropped kc
or no ? kc
or not $ jd
or only ck
or theirs ? kc
or theirs kc
our <A> lb
out <zone> src jd
out and jd
out of the ck
out on <A> kc
out on kc
out src <A> lb
out src lb
out to <B> ma
out to nZ
outlook cannot lb
outlook on <A> jd
outlook on jd
outlook 报 kc
over <service> <n> lb
over <service> from jd
over <service> nZ
over udp jd
packages from kc
packet for Zn
pass $ kc
pc <A> lb
people in <A> ma
permitted ? $ kc
permitted ? kc
permitted to jd
phone <A> lb
ping <A> from bl
ping <B> , kc
ping <B> ? jd
ping <B> kc
ping <B> 能 kc
ping from <A> lb
ping from lb
ping to <A> ck
ping 得 到 jd
pinging <A> Yo
pinging <A> from bl
pinging <B> jd
pings <B> kc
planning to lb
please $ jd
please , jd
pls $ jd
policy to accept jd
port $ ma
port <n> , lb
port <n> does jd
postfix on <A> jd
postfix on jd
postfix smtpd <n> ck
postfix smtpd ck
print to <B> kc
print to ck
printer <A> jd
prot <n> $ ck
prot <n> kc
proto udp kc
proto udp spt kc
put in jd
quick one : jd
reach <B> $ kc
reach <B> jd
reach <B> on jd
reach <service> on jd
reachable ? $ kc
reachable ? kc
reachable for dj
reachable from <B> ck
reachable from bl
real client bl
refused $ kc
refused from kc
refused on <B> kc
refused on kc
reply , kc
request , id jd
request , kc
return path nZ
right ? $ pX
right ? pX
route to kc
rule , jd
rule ? $ kc
rule ? kc
rule decides jd
rule for ma
rule lets jd
ruleset ? $ jd
ruleset ? jd
run on dj
runner <A> nZ
runs on <A> kc
s , seq jd
sackok , length jd
say <B> ma
say the lb
says <service> jd
says connection refused dj
scanner at am
second <- Us
second <client> bl
second <host> ma
second <outside> dj
second <own> nZ
second <public> nZ
second <zone> Wq
see <B> nZ
see it lb
see the dj
see when dj
seen on <zone> ck
seen on ck
send out jd
send out to jd
sending from <A> lb
sending from lb
sends a lb
sends it dj
sends to <B> lb
sends to lb
seq <n> $ kc
server , kc
server <A> bl
server is jd
server on jd
server to nZ
should <service> kc
should it lb
side ? $ lb
side ? lb
since <n> am ma
since <n> lb
since then nZ
since this kc
since this morning lb
sit in kc
sits at <A> jd
sitting in <A> jd
sitting in jd
smtpd <n> : ck
smtpd <n> ck
so i jd
somebody in <A> jd
somebody in jd
somebody on <A> lb
somebody out kc
somebody out on kc
someone <A> jd
someone on <A> jd
someone on jd
step by jd
step by step jd
still arrive kc
still get to kc
still reach <B> lb
still reach kc
still work ? jd
still work kc
straight into <B> ma
straight into ma
syn $ jd
syn , lb
syn ack from kc
syn ack lb
syn 这 kc
talk to the lb
talking to <B> ma
talking to nZ
tcp $ kc
tcp <A> lb
tcp <n> , jd
tcp <n> kc
tcp <n> to ma
tcp ? $ dj
tcp from <A> lb
tcp from lb
tcp port <n> dj
tcp port dj
team , jd
teh <A> ma
teh <B> lb
tell us am
that $ pX
that <A> jd
that ? $ kc
that ? kc
that arrives jd
that go kc
that packet jd
that pass kc
that us kc
the <A> , lb
the <A> box oY
the <A> from ck
the <A> host jd
the <A> jd
the <A> to lb
the <B> ? am
the <B> box jd
the <B> jd
the <B> server's jd
the <gateway> $ jd
the <host> box kc
the <host> host kc
the <n> jd
the <outside> jd
the <service> <n> kc
the <service> lb
the answer come jd
the answer jd
the audit dj
the dnat nZ
the forward chain lb
the forward policy kc
the internal jd
the log dj
the masquerade rule kc
the other ck
the public kc
the real ck
the real client ck
the reply kc
the rules kc
the ruleset kc
the same jd
the scanner dj
the three jd
the very jd
the very same jd
the way lb
the whole dj
theirs ? $ kc
theirs ? kc
them $ kc
then $ lb
there ? $ kc
there ? kc
there anything jd
they see kc
they use kc
this : jd
this ? $ jd
this ? jd
this is from ck
this morning jd
this on <zone> jd
this tell Zn
through <B> $ jd
through ? $ kc
through ? lb
through the gateway jd
thru $ ma
ticket : jd
ticket <n> : jd
ticket <n> jd
timeout , lb
timeout 了 lb
times out $ jd
times out jd
to <A> -> kc
to <A> <own> bl
to <A> Yo
to <B> $ kc
to <B> , kc
to <B> : kc
to <B> and jd
to <B> directly jd
to <B> does jd
to <B> end lb
to <B> get lb
to <B> is oY
to <B> kc
to <B> ok kc
to <B> on oY
to <B> or jd
to <B> should jd
to <B> still kc
to <B> tcp lb
to <outside> dj
to <public> <B> jd
to <server> <B> kc
to <service> <n> kc
to accept , kc
to accept kc
to add kc
to address dj
to deliver nZ
to deliver to ma
to fetch jd
to hit <B> jd
to hit jd
to host <A> bl
to it $ kc
to it bl
to itself jd
to know kc
to know whether jd
to me kc
to open kc
to our kc
to port <n> jd
to port jd
to pull kc
to push lb
to relay kc
to talk jd
to talk to jd
to teh <B> jd
to teh kc
to the <A> ck
to the <B> kc
to the <service> lb
to us kc
to work jd
told me ck
tonight , kc
too , jd
toward <B> oY
towards <B> lb
trace : lb
trace <A> <B> jd
true ? $ jd
trying <A> bl
type <B> into jd
type <B> kc
udp <n> ? oY
udp <n> to jd
udp spt <n> kc
udp spt kc
unknown <B> ck
up on kc
up to jd
updates from <B> jd
updates from jd
us $ dj
us ? $ lb
us ? lb
use <B> jd
use <n> what jd
use <service> on jd
user <A> ma
users on <A> jd
verdict for <A> jd
verdict for jd
very same jd
via <B> lb
want to dj
wants <B> lb
way ? $ dj
way ? dj
way back ck
way does kc
way out kc
we drop line jd
we moved ck
we only kc
we put in kc
went to jd
what do kc
what does dj
what does this am
what if the ma
what if we kc
what would jd
what's going lb
what's going on lb
when <A> connects lb
when <A> kc
when <B> bl
when a ck
when he jd
when i dj
when it jd
when they lb
where does kc
whether <A> jd
whether the kc
which rule lets jd
which rule nZ
who answers kc
who is dj
why $ jd
why can't <A> jd
why cant <A> jd
why cant i am
why do dj
will <A> ma
will <gateway> kc
will it kc
will that nZ
will that work kc
will the ck
window <n> syn kc
with <B> kc
with a kc
with it ? kc
with my jd
with these am
without the lb
work $ ma
work or kc
works ? $ kc
works ? ma
would <A> jd
would <A> lose kc
would <A> reach jd
would <A> still jd
would it jd
would that ma
would the kc
would you kc
y n $ jd
y n jd
you must authentication' jd
you please kc
一 直 timeout jd
上 $ kc
上 <A> jd
上 <B> $ jd
上 <B> <n> lb
上 <B> kc
上 <B> 吗 kc
上 curl <B> lb
上 curl lb
上 ping <B> jd
上 ping jd
上 不 jd
下 <A> -> lb
下 来 kc
不 $ ma
不 ? $ kc
不 ? kc
不 了 <B> ma
不 了 kc
不 开 , ma
不 开 <B> jd
不 放 ? jd
不 能 通 lb
不 走 jd
丢 了 jd
丢 吗 kc
个 : in kc
为 啥 $ kc
为 啥 jd
主 动 kc
主 动 连 jd
主 机 kc
么 <A> kc
么 <A> 打 lb
么 情 jd
么 情 况 jd
么 打 kc
么 连 jd
么 连 不 jd
之 间 kc
了 , <A> jd
了 吗 $ jd
了 吧 ? dj
了 没 $ ma
了 没 ma
人 在 <B> bl
人 在 ck
人 用 jd
什 么 $ jd
什 么 <A> kc
什 么 情 jd
什 么 连 jd
从 <A> <service> jd
从 <A> jd
从 <A> 直 lb
从 <B> am
他 们 kc
以 直 jd
以 直 接 jd
会 变 kc
会 变 成 kc
会 有 什 kc
会 经 jd
会 经 过 jd
会 被 jd
会 被 丢 kc
会 转 jd
会 转 到 jd
信 <n> jd
信 <n> 端 jd
允 许 ma
况 ? jd
出 <B> lb
出 去 lb
出 去 吗 kc
出 得 lb
出 得 去 lb
则 ? jd
则 上 kc
则 拦 jd
则 放 kc
则 放 行 kc
到 $ ma
到 <A> dj
到 <B> $ jd
到 <B> , kc
到 <B> <server> kc
到 <B> kc
到 <B> 不 jd
到 <B> 的 kc
到 <B> 行 lb
到 <gateway> jd
到 <zone> ma
到 <zone> 的 ma
到 ip <A> jd
到 ip jd
到 syn jd
到 哪 里 jd
到 邮 jd
制 $ jd
刷 这 kc
刷 这 个 kc
前 面 jd
动 连 jd
包 会 kc
包 到 kc
去 <B> kc
去 不 lb
去 吗 $ jd
去 吗 jd
去 掉 , jd
去 掉 jd
去 连 jd
发 <service> jd
发 信 , jd
发 信 <n> jd
发 往 <B> jd
发 往 jd
口 $ jd
口 , 会 jd
口 <n> $ ma
口 <n> , ck
口 会 被 lb
口 连 kc
可 以 kc
可 以 直 jd
台 电 kc
台 电 脑 kc
后 会 jd
告 警 jd
和 <n> jd
哪 个 lb
哪 些 jd
啊 $ kc
啥 意 jd
啥 意 思 jd
器 <service> jd
器 是 <B> dj
器 访 jd
器 访 问 jd
回 包 kc
在 <A> , kc
在 <A> kc
在 <B> $ bl
在 <B> bl
在 forward jd
地 址 , kc
地 址 <A> ck
地 址 会 jd
地 址 变 jd
址 , kc
址 <A> , ck
址 <A> ck
址 会 jd
址 会 变 lb
址 变 jd
址 变 成 jd
填 的 <B> jd
好 了 jd
好 吗 $ jd
好 的 jd
审 计 kc
客 户 dj
对 <B> ck
对 端 kc
就 不 dj
就 可 kc
就 可 以 kc
就 好 了 jd
己 往 jd
己 能 lb
己 能 上 kc
己 访 jd
己 访 问 jd
己 连 lb
常 $ jd
常 , jd
开 , ma
开 <B> $ lb
开 <service> kc
录 <B> jd
影 响 jd
往 <B> kc
往 <B> 发 kc
往 <B> 的 jd
得 了 kc
得 到 <B> kc
得 去 jd
得 去 吗 kc
志 里 一 jd
怎 么 jd
急 $ kc
情 况 ? jd
想 <service> kc
意 思 jd
成 drop , jd
成 什 kc
成 什 么 kc
户 端 <A> jd
打 <B> jd
打 <B> 的 jd
把 input jd
抓 到 jd
抓 到 的 jd
报 connection timed kc
报 err connection jd
报 err jd
拦 $ jd
拦 了 kc
拦 吗 $ kc
拦 吗 jd
按 规 kc
按 规 则 kc
换 成 jd
掉 masquerade jd
接 在 dj
收 <B> jd
收 到 jd
放 了 jd
放 行 ? jd
放 行 jd
放 行 的 jd
数 据 jd
是 drop jd
是 否 kc
是 好 kc
是 好 的 kc
是 被 丢 jd
最 后 会 jd
有 $ kc
有 个 kc
有 什 kc
有 什 么 kc
有 放 oY
机 器 <service> jd
机 器 访 jd
机 访 jd
机 访 问 jd
来 , kc
来 ? $ jd
来 ? jd
果 加 一 jd
正 常 $ jd
正 常 , jd
没 $ ma
没 有 $ kc
流 量 jd
用 <B> kc
用 <B> 收 kc
用 foxmail jd
用 foxmail 发 lb
电 脑 <A> kc
电 脑 用 jd
登 录 <B> jd
登 录 jd
的 : kc
的 <B> , kc
的 <B> kc
的 <n> ? kc
的 <n> tcp kc
的 <n> udp kc
的 <n> 吗 jd
的 <service> <n> dj
的 <service> 会 kc
的 <service> 吗 jd
的 client jd
的 masquerade lb
的 outlook kc
的 pc lb
的 user ma
的 人 用 jd
的 信 kc
的 是 <B> lb
的 是 哪 jd
的 源 jd
的 源 地 jd
的 用 jd
的 用 户 jd
的 网 jd
直 timeout , jd
直 timeout jd
直 刷 这 kc
看 到 jd
看 到 syn jd
端 <A> jd
端 口 $ kc
端 口 连 kc
经 过 jd
经 过 哪 jd
给 <zone> jd
给 我 jd
网 段 lb
老 是 lb
老 板 kc
能 ping jd
能 上 <B> kc
能 上 kc
能 主 kc
能 主 动 kc
能 往 <B> jd
能 往 jd
能 打 ck
能 用 <service> lb
能 用 ck
能 通 jd
能 通 了 jd
脑 <A> kc
脑 用 jd
自 己 往 jd
自 己 能 lb
自 己 访 jd
自 己 连 lb
行 没 kc
被 丢 kc
被 丢 了 jd
被 丢 吗 kc
被 拦 $ jd
被 挡 jd
要 写 lb
要 连 kc
规 则 ? jd
规 则 上 kc
规 则 拦 jd
规 则 放 kc
解 析 kc
访 问 <B> jd
请 求 ma
走 <B> kc
走 <n> jd
走 <public> jd
走 不 kc
走 得 jd
超 时 jd
转 到 ck
边 <A> lb
过 哪 jd
过 哪 些 jd
返 回 kc
还 是 jd
还 行 jd
这 一 am
这 台 dj
这 台 机 lb
远 程 jd
连 <B> , kc
连 <B> <n> kc
连 <B> jd
连 <B> 会 jd
连 <zone> lb
连 的 kc
通 <B> 吗 jd
通 吗 $ jd
通 吗 jd
那 个 jd
那 台 lb
那 边 <A> lb
都 不 kc
问 <B> $ kc
问 <B> jd
问 <B> 一 kc
问 <B> 为 lb
问 <B> 吗 jd
问 <B> 还 kc
限 制 $ jd
面 的 jd
`;
