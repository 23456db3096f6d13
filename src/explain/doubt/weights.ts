/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 ejfhdh
$ ejfhdh
' , kggfff
' -a bghejj
' -i fgfgjf
' <n> qcgeed
' <own> kggfff
' from fgdgkf
' jegfjd
'connection pggcfb
'connection refused' pggcec
'connection timed lgfeff
's <n> qfghba
's <service> jjbfma
's ? kfgffe
's fault neeehe
's inside gjegff
's jkeWik
's own dngejb
, <client> ncgghb
, <far> tdfgfY
, <gateway> ofgfed
, <host> lcealj
, <n> pedhdf
, <outside> mYheqZ
, <own> flcfei
, <public> mbdjgf
, <service> lekfde
, <zone> iddhpa
, a jfkchd
, ack kfggff
, all ljZkcf
, allowed khfeeg
, although kfggfe
, am neciic
, and egdgbq
, any dlgYnf
, anything fdhfkh
, approved eeecfr
, are mecdfk
, as mneafc
, bhhfjh
, blocked nffefd
, but rdeeee
, by lrcZgc
, can oceaob
, change lfffgd
, client kffgff
, coming wbeadg
, connection nffgfc
, conntrack igefdk
, correct mgdecj
, could efejlc
, curl ngfbgf
, customer fdifap
, destination ncffgf
, do mdebii
, does gRenkl
, don't jahndf
, dport scebhe
, dropped nhgcef
, dst qcfdgf
, e gemdge
, everything hblckg
, explain efgeco
, fine lfgege
, for ghbljc
, forward fgegjg
, from kpdeeb
, get xYchhZ
, given lfedcm
, going mfgddh
, hairpin oeegfd
, has sfffcc
, help odbjhc
, her kffgge
, how pfjebd
, i ohegZg
, i'm pifcga
, id jggfff
, if jneffZ
, in ndgeef
, incoming jfffff
, inside fpgced
, ip jgggge
, isn't mfeebl
, it peheVl
, it's bhegen
, item hlfgbg
, its lgfdgf
, kindly kgfegf
, length kfgffe
, line ihfdXq
, lip jfggff
, list jialgb
, mail ogfggb
, my mfffee
, need keijec
, never ogffZg
, no jofbed
, not ilfefd
, nothing ldgeje
, of hdjebm
, ok pggfea
, on pkeZgb
, one inhbha
, only dkcijd
, open pjdZid
, options jggfgf
, or kZdlkc
, our tfadge
, outlook kgfgge
, over kgfgge
, pass jgfgff
, passes seffgZ
, permitted kfegeg
, ping ffggfj
, plain kgfedh
, please hefjfg
, pls ocgeff
, port kfjjca
, possible ldfggf
, quick jYkmdf
, reachable phZfgf
, right qekafc
, rip jfggff
, rst ffgffj
, same lcgflb
, say ifjgdf
, seq kfgffe
, session jfggff
, she jghaek
, should seggbb
, so mjfida
, sorry lhgfcf
, source vYhfdb
, step ogfgeb
, still ifecfm
, straight mlieeY
, syn lgffee
, target rdfchc
, tcp sdfeec
, that pagccl
, that's kgffeg
, the iibhcl
, then hefila
, there kbgdgj
, they hachjl
, thoughts ddfgeo
, three jgggef
, thunderbird lgffee
, thx cqgTdq
, ticket ggdedo
, timeout lfgfge
, to ofchcg
, udp rdfece
, user mfffgc
, we mcfcfk
, we're hehddm
, what jZhfkg
, what's efjhdh
, whats megfbi
, when ngfhfb
, where mRklgh
, whereas legfff
, which caqlde
, while lfffge
, who gfgSsj
, why negdcj
, will kcgeke
, win kggffe
, with falkge
, works pfecdh
, would fdgeoe
, yes jdqbfc
, yet nhfffb
, you mffbfi
, you're gdeffn
, 一 kfgfff
, 下 efgbeq
, 不 eqeegc
, 中 hgfndc
, 为 uYfgUo
, 之 qhdaoW
, 人 lfffge
, 什 nfddgg
, 今 efhfel
, 从 hedlla
, 他 kedgif
, 会 ldhghd
, 但 kfggfe
, 你 bdfedu
, 写 ieekhe
, 出 lecjeg
, 分 eimfgc
, 列 gkiggZ
, 到 wegYhZ
, 加 dgggod
, 包 kjcegg
, 卡 jfgfff
, 发 lgffgc
, 只 kfegdi
, 可 nffgec
, 后 edhlgg
, 周 iofYfg
, 咋 mfggfd
, 咱 heejgf
, 哪 geegoc
, 啥 kgggff
, 回 lfefff
, 在 megege
, 地 lfgefg
, 它 mdedek
, 安 lcehgg
, 对 ldicie
, 帮 hagigi
, 快 efgefm
, 怎 hfefap
, 急 gcgefm
, 想 qeffdc
, 我 jcjgid
, 报 glgefe
, 拉 sfagfc
, 按 sXfgge
, 换 bffgpd
, 收 lffgfe
, 改 gffgke
, 放 oefdff
, 新 ggfgfj
, 明 dfgfgl
, 昨 kgdhhe
, 是 ichefl
, 最 mfegef
, 有 gghdfj
, 本 jgggfe
, 来 scbfff
, 正 pfgbef
, 比 lgfgcg
, 没 pegcYl
, 浏 jgffgf
, 源 nefgce
, 然 ngfeed
, 现 mbfdmc
, 用 kffgcj
, 由 lgffef
, 目 nifedd
, 看 hcffem
, 真 pgfffa
, 端 lffffe
, 第 edehnf
, 等 hcelgf
, 策 odfged
, 结 legfff
, 给 jjdebk
, 网 kgfgge
, 能 leggmX
, 行 rdfdfd
, 要 obZnfd
, 规 kfffeh
, 说 lfggfe
, 请 fcigej
, 谁 gegdkf
, 谢 egdebs
, 走 negdef
, 跟 jefcdm
, 过 megfeg
, 还 doffmX
, 这 ffkbgj
, 进 nbdghg
, 连 rdgbfe
, 通 uchccd
, 那 lcdjgg
, 都 eoXgld
, 问 leghfe
, 麻 gjhfhc
-> <client> offfed
-> <far> teggdX
-> <gateway> pdfhfc
-> <host> oehcjZ
-> <outside> ldeele
-> <own> pXjbje
-> <zone> rdehfa
-> kYgdmi
-a effeil
-a input dfgfhj
-a postrouting eeeecr
-d <own> ffgeij
-d efgelh
-e mfggfc
-i , jhggbh
-i <outside> bgfeog
-i <zone> ajffji
-i Zfffmk
-i forward feegcp
-i like ffghYq
-i on gfgfdl
-i prerouting fdhcdp
-j accept fffegl
-j accept' bghejj
-j dffeil
-j dnat ffgeij
-j drop eeeflh
-j log dfggfl
-j masquerade fedelj
-j reject dfeggm
-j snat cehgji
-j tcpmss ffgffj
-k oegfgb
-l 里 jgggff
-m ffgehk
-m limit egfgfl
-m tcp ffgegk
-m udp eeeghk
-o <outside> biddjm
-o <zone> gfggmc
-o bheejk
-p dfgeik
-p tcp efgehj
-p udp fgffdn
-s <far> dfgfij
-s <zone> effghk
-s dffhgk
-v jggfff
-w gfffkf
-w net gfffkf
: $ hefffk
: ' kgffff
: -a efgdgm
: : ogfgdc
: <client> teggcZ
: <far> reffdc
: <gateway> lfegge
: <host> ilfbgf
: <n> iXgieo
: <outside> rgcecf
: <own> pgcihY
: <service> mdgbfi
: <zone> uabhee
: a nbfgkd
: any eeheod
: can jkfdaj
: cannot kffegf
: connect legfge
: connection kfgfgf
: could uWffef
: couldn't lgfgfe
: curl jfggff
: disconnected jfggff
: do rfeaff
: does dbbdon
: drop jffgie
: errno kfffgf
: forward mgedXo
: from aphege
: github gXgZgv
: if tggWef
: iif jggffg
: in lcgfgf
: inet jfffff
: input Wgggrg
: io jfffff
: ip kfggff
: iptables effgdn
: is pcfflZ
: kernel jfgggf
: list eielfe
: mar jgggge
: martian mffgfd
: may lYhgek
: nc kdgggf
: net mfefka
: no ocffge
: open rffdcd
: outlook nffefe
: please gokZfd
: port hjZngc
: reachable lmZgef
: relay lfgggc
: s mgffgc
: socket jfffff
: src yceegW
: tcp mffffe
: the nkfdbd
: timed mcgfgf
: to eggmhb
: trace lgggdg
: udp kgfgff
: user kfggfe
: users pgffgb
: we icekie
: what bjilha
: which Xiolcd
: who eqgdcf
: why ocgfhd
: would hggaod
: 从 idgieh
: 我 iZlled
: 能 byeXeg
; does qadehg
; jefehg
; the jjbkde
; what dcgfgo
<- tYdZgk
<- what ggeegj
<client> $ niaggc
<client> , pckbdf
<client> -> ngeeib
<client> : pcfeff
<client> <client> pffffc
<client> <far> pggedd
<client> <host> mggefd
<client> <n> rfgdea
<client> <own> tdfffY
<client> <service> ndffgd
<client> ? kZdnhd
<client> able ugeade
<client> allowed sdgdec
<client> and tegeeZ
<client> are kdfhid
<client> at sbgede
<client> be rdgeec
<client> blocked mggefc
<client> by mgefge
<client> can rffcia
<client> can't nahgff
<client> cant negdge
<client> connect hfffje
<client> curl mffffd
<client> do nggdgc
<client> does ofgefc
<client> dst lffffe
<client> for neffYl
<client> from ngfgbe
<client> get xbeelT
<client> gets ogffce
<client> going ifhgic
<client> has jgghee
<client> have kcufYb
<client> hit xdhZda
<client> i jgggfe
<client> in heefle
<client> instead bgfepf
<client> ip jggffg
<client> is qchcef
<client> it mffegf
<client> just mdggge
<client> listens qefffc
<client> make leggef
<client> must lggfee
<client> nbhfge
<client> needs neffee
<client> on rZfZgk
<client> open vdhdfZ
<client> opens ofgbgf
<client> or iagsiW
<client> out wghdcX
<client> over nggfbg
<client> ping lffgfe
<client> port sbefgc
<client> pulls kfgfge
<client> pushes uhgafY
<client> r lffffe
<client> reach icedmi
<client> reports qfecgd
<client> runs qgfdfc
<client> s jggfff
<client> says jggfff
<client> scrapes offecg
<client> sends kggfff
<client> should rfehdb
<client> shows kfgggd
<client> sport kfffff
<client> still fgegnc
<client> talk mZhioX
<client> talks pffefc
<client> tcp nefhed
<client> the nfffee
<client> then cggglf
<client> to qffcjY
<client> towards pgfcgc
<client> udp pdgheb
<client> up kgffff
<client> use gfrZfe
<client> wants qfedcf
<client> when xeccbe
<client> who ojfagc
<client> why jggggd
<client> will pffdgc
<client> with lfgfee
<client> would nhecfe
<client> 上 oedkfb
<client> 作 qaggdf
<client> 出 qbgaif
<client> 到 pYfeih
<client> 去 nffgde
<client> 发 lgffff
<client> 就 gggflc
<client> 开 vcfagb
<client> 想 lfggdf
<client> 打 mfefka
<client> 收 mggfgc
<client> 是 kgdggf
<client> 有 lZYqjd
<client> 来 qceggc
<client> 用 lfgffe
<client> 由 leggdg
<client> 的 xbeedc
<client> 给 nfgheb
<client> 能 obibfg
<client> 行 keggff
<client> 被 oefhed
<client> 要 nfgfed
<client> 访 lVfhgn
<client> 走 kggfeg
<client> 还 dgggle
<client> 这 mkhbgb
<client> 连 0dghdS
<client> 通 offgfa
<client> 那 pdfffc
<far> $ oedgic
<far> , teidcb
<far> -> qgffeZ
<far> -j cfgglg
<far> -p fffgfj
<far> : jgggfd
<far> <far> mgggfc
<far> <n> lefgge
<far> <own> mffffe
<far> <service> qefcib
<far> ? gWghkl
<far> a ohggdc
<far> able vacieb
<far> allowed mffgdf
<far> and kggeff
<far> be obgfgd
<far> by igcgek
<far> can qVehig
<far> connects sgfaed
<far> delivers oeiece
<far> does rffcde
<far> dst kfggff
<far> for sffdbf
<far> from jbemhd
<far> get sZfagi
<far> gets qegffb
<far> hitting mhhcgc
<far> is offfdf
<far> let lggfee
<far> make lgggcg
<far> on jbefji
<far> our scciec
<far> over lfghhZ
<far> pcfcgf
<far> port 0bffeV
<far> r ndgfef
<far> reach ofdgib
<far> s kfffgf
<far> says ngfefd
<far> see lfffmY
<far> sport kgffff
<far> still afhhpc
<far> tcp npdbea
<far> through nfegfc
<far> to sfgbhZ
<far> udp reffdb
<far> wants meffdg
<far> will lggdja
<far> with kedgdj
<far> 不 mgfgec
<far> 会 ghefkd
<far> 做 nefffe
<far> 到 jehcgj
<far> 发 sffZef
<far> 吗 hffgmb
<far> 想 jfggfg
<far> 打 mgcfgg
<far> 的 oegfjX
<far> 能 ogehdc
<far> 要 pbggee
<far> 访 segdbd
<far> 还 agghsZ
<far> 连 jYgile
<far> 通 vaceff
<gateway> $ iificf
<gateway> 's knfdga
<gateway> , rhWkec
<gateway> -> scggfY
<gateway> : kdffke
<gateway> <gateway> qjbdde
<gateway> <n> jdebbs
<gateway> ? mbbfkg
<gateway> allowed segheX
<gateway> as qYjfee
<gateway> at gfffhj
<gateway> be kjghcd
<gateway> blocking lhahgf
<gateway> box ndidhc
<gateway> config gefgfj
<gateway> do lgfffe
<gateway> does lefekc
<gateway> doing kfgggd
<gateway> drop mggheb
<gateway> eating kffggd
<gateway> even nefgee
<gateway> forward ngfeef
<gateway> from meefla
<gateway> is lffdej
<gateway> itself nledea
<gateway> last cfjjeh
<gateway> let rgfgeX
<gateway> lets mfggfb
<gateway> meedej
<gateway> ok qeggda
<gateway> on cmadkj
<gateway> open pkbYgg
<gateway> out jdgghf
<gateway> pass jfgfge
<gateway> ping pgZfge
<gateway> shows kggggd
<gateway> to scbghb
<gateway> why nffegd
<gateway> would hgeekf
<gateway> 一 hgdrgW
<gateway> 上 jeZnfh
<gateway> 丢 kffgge
<gateway> 之 meeZfl
<gateway> 会 oggecf
<gateway> 吗 nefege
<gateway> 对 iYcshe
<gateway> 拦 oeggga
<gateway> 挡 qgfffZ
<gateway> 放 kfggge
<gateway> 是 hgggci
<gateway> 有 dehegm
<gateway> 本 udgffW
<gateway> 没 kfgggd
<gateway> 自 niffeb
<gateway> 让 lffege
<gateway> 这 odfgef
<host> $ nkaqZX
<host> 's jggcbn
<host> , jheagk
<host> -> rciafe
<host> -a ggggqX
<host> -j agggqd
<host> -o fgggjd
<host> : bmdiie
<host> <- pbfcfi
<host> <client> mggdfd
<host> <far> lfggee
<host> <host> hkamee
<host> <n> qffggY
<host> <server> jnhbag
<host> <service> qffdha
<host> ? kgdsiR
<host> able sbgdha
<host> allowed tbhffZ
<host> and negeaj
<host> are ZhZtgg
<host> as pdfdjb
<host> at gkebfk
<host> be regdfb
<host> besides lrebYg
<host> box oecodZ
<host> by ifZffp
<host> can sdfdga
<host> can't nfgcfe
<host> deliver lhggce
<host> direct jfffgf
<host> directly ndedlb
<host> dnat fggfjf
<host> do gZWwfj
<host> does kfggmX
<host> dst kggfff
<host> echo lfgfff
<host> exposed bnZmfg
<host> for lcefbn
<host> from uYgche
<host> get zZhgcX
<host> has mbhcfk
<host> have jcllcc
<host> host lgZdhk
<host> i dfhoag
<host> ieckgg
<host> in nbfbme
<host> ip kffffg
<host> is lUfZmo
<host> itself gZpebl
<host> just lfgfef
<host> machine lgZkge
<host> must pfdeeg
<host> needs ifgkfd
<host> ok pfefec
<host> on ijgYih
<host> open pfcfai
<host> or fcgpaj
<host> out jeghjc
<host> over nbfdfi
<host> pls lgfZgj
<host> port ppgYiU
<host> postfix jgggge
<host> published eYgphg
<host> r jggfff
<host> reach tbgegb
<host> reachable lqXjdb
<host> rules ecffmi
<host> s jggfff
<host> see ochbhf
<host> send odiefd
<host> sends lfgffe
<host> server iidjai
<host> server's ilYlee
<host> should qegZhf
<host> sport kgffef
<host> srever gcnmca
<host> still gegdkg
<host> talk tcfffa
<host> tcp iddeen
<host> the hgffej
<host> then ggfgsW
<host> through ubdZhf
<host> to rZjdhc
<host> what ejefkd
<host> will iffgkc
<host> with mcefna
<host> would iehdmb
<host> 一 kfXpfe
<host> 上 jjebdl
<host> 不 pegcgd
<host> 主 mfhfed
<host> 么 ngcdhf
<host> 了 agffog
<host> 会 peddid
<host> 做 ebfoif
<host> 出 hcickg
<host> 到 vciceZ
<host> 发 gdekgg
<host> 吗 kagbhl
<host> 对 bkZpie
<host> 就 kffgff
<host> 往 rbgagg
<host> 收 obgfff
<host> 映 eceuhZ
<host> 有 mgajgd
<host> 的 ikehdf
<host> 能 tYiZnY
<host> 自 ndgfge
<host> 行 kggfff
<host> 要 jggfhc
<host> 还 ifbkkc
<host> 这 gYcmik
<host> 通 nfgeee
<host> 那 pggedd
<n> $ kjfWcp
<n> , lgefic
<n> -> kbeUlq
<n> -i ffffcp
<n> -j efgehj
<n> -m fffgZq
<n> -p efffen
<n> -s feeghk
<n> : hbeifk
<n> <- neeekb
<n> <client> kfgfge
<n> <gateway> nggffc
<n> <host> pegZgf
<n> <n> eXgegt
<n> <outside> oegldY
<n> <own> uaefiY
<n> <server> pffffb
<n> <service> nkfdeb
<n> <zone> odgcff
<n> ? lkcbei
<n> a jgggff
<n> ab lggfdg
<n> above gdhdqc
<n> against oecZdo
<n> allowed gaghcp
<n> am ldeibk
<n> and idecmh
<n> any jefekf
<n> anywhere crfdak
<n> as pdefhc
<n> assured kggfff
<n> at nkeZgd
<n> be fdgghj
<n> before dggfem
<n> below hchgob
<n> blocked mgfffe
<n> by mggbjc
<n> bytes kfffgf
<n> ccc meffge
<n> change cfdfio
<n> client ldegfg
<n> close mffffe
<n> coming nhfZgh
<n> connection ofgfec
<n> could lffdhf
<n> curl mgghgZ
<n> days jkheed
<n> directly qfffiX
<n> dnat ecgflj
<n> do egfedo
<n> does ngddid
<n> dport kgffff
<n> drop ghfhck
<n> dropped rfbgce
<n> end dpejcb
<n> established lfgfff
<n> example mgggfb
<n> explain jffefi
<n> fa jgggfe
<n> failed kgffff
<n> fhecik
<n> for pZeXoh
<n> forward gefgkg
<n> from rUgkci
<n> g pZffgg
<n> get Zfdgax
<n> gets gffdlg
<n> goes efegnd
<n> good kffgff
<n> h nefejc
<n> had defhne
<n> has eleeYp
<n> i ehdkid
<n> if ieffjf
<n> in hbgbmi
<n> ip fgggke
<n> is feffjh
<n> it ogfdcg
<n> just ngeggb
<n> k mcfcdl
<n> last fegeen
<n> len jgggge
<n> look ggffan
<n> lost dgfeod
<n> mail kfggff
<n> make fhhclf
<n> mark jgffff
<n> milliseconds lfgfef
<n> min ffedlh
<n> minutes mefegf
<n> no jfefei
<n> node pcfhfc
<n> of pdahbk
<n> off klgcdd
<n> ok sbdcfg
<n> on hjkehZ
<n> only mffffd
<n> open knXtdV
<n> or gledlc
<n> out offheb
<n> outbound offefe
<n> packet jfgggf
<n> please hfedij
<n> pls sacgaj
<n> port nebjch
<n> postfix kggggc
<n> proto lffgfe
<n> published ojcefd
<n> quic qdeWij
<n> reach Vgifgq
<n> reachable gneegd
<n> received jfgggf
<n> relay rdgedd
<n> reporter meffgd
<n> rule ccfgoh
<n> s fgdcfq
<n> safe hdgdfm
<n> says hfgebn
<n> seconds ogffce
<n> secs jfggff
<n> since lffeeh
<n> so eegflg
<n> src jgggff
<n> stuck kfffgf
<n> syn jgggff
<n> tcp kkfjfX
<n> that oeedge
<n> the kfffeh
<n> then fgfgjf
<n> through qlcddb
<n> thx jgcggh
<n> times oegcgd
<n> to gadZmq
<n> towards rjdZfd
<n> trying kdfggg
<n> udp tdgdhY
<n> unreplied jggfff
<n> use kgffff
<n> were Wfhgte
<n> what jdefod
<n> when cfffki
<n> which cdhmhe
<n> who ebhnjd
<n> will offdef
<n> with kiafjf
<n> works lgegge
<n> would jcfhkd
<n> x kgfgfe
<n> you pdhdgd
<n> 一 mfffgd
<n> 上 jbifdk
<n> 不 vagggX
<n> 为 nhfdbh
<n> 了 Vqegle
<n> 会 gdkmdc
<n> 出 nefgdf
<n> 到 dgaoan
<n> 发 ncgfge
<n> 口 hajkci
<n> 只 drhcfc
<n> 吗 yYfcha
<n> 和 ocfcjf
<n> 对 thdUhg
<n> 就 mgggdd
<n> 应 iaenhe
<n> 开 fdaoek
<n> 打 khgUhl
<n> 收 nefefe
<n> 改 dbfbnm
<n> 放 qgfeeb
<n> 映 eNZrop
<n> 是 neckjY
<n> 最 sZfebi
<n> 有 lraecd
<n> 没 qfhagc
<n> 点 hgfeek
<n> 的 cTfekv
<n> 看 fehgek
<n> 端 knZYij
<n> 能 haiWcx
<n> 行 afdeoj
<n> 被 kfffff
<n> 走 oegeed
<n> 转 Ooetie
<n> 还 diflee
<n> 连 kcgcij
<n> 通 rafbfj
<n> 那 fcggji
<n> 都 gogXhf
<outside> $ rggbbf
<outside> ' fgfgjf
<outside> , rZlefa
<outside> -> yagVhe
<outside> -d fggchl
<outside> -j edeeim
<outside> : seebfe
<outside> <far> ofgfbg
<outside> <host> uedbgd
<outside> <n> ndgdie
<outside> <outside> rbgagg
<outside> <own> nafbkh
<outside> <service> ghamjb
<outside> ? ocbihf
<outside> accept bfegpf
<outside> access pmcYgc
<outside> and vbhZef
<outside> at rieace
<outside> but oefgfc
<outside> by ahhihi
<outside> can qflahY
<outside> client mfgdgf
<outside> clients gchelg
<outside> connects ufgbhY
<outside> could jbhlef
<outside> does mdfble
<outside> for naZpfe
<outside> from hgdgke
<outside> get mUkreZ
<outside> gets gnckdc
<outside> hit lkddgd
<outside> host sfhbag
<outside> i pegagf
<outside> ieijgb
<outside> in jldfbh
<outside> ip kgffeg
<outside> is ehhejf
<outside> it qbfdka
<outside> it's legggd
<outside> like ffggjf
<outside> off cggenf
<outside> oif jgggff
<outside> ok qfefbe
<outside> on hWkijf
<outside> open xdgZdc
<outside> opens regZdh
<outside> or yZgVhf
<outside> over kfffgf
<outside> ping pggZeg
<outside> reach iljgeY
<outside> right qYlmcX
<outside> side eoihcb
<outside> still ilcZoc
<outside> straight mdeghf
<outside> tcp mecghg
<outside> that hkZgdl
<outside> the nedfhf
<outside> then ehggld
<outside> through pOnlge
<outside> to qSgdim
<outside> udp kdggfg
<outside> users pegebg
<outside> were cggemg
<outside> who uZgbch
<outside> with dcineg
<outside> would gejled
<outside> 上 mfgaei
<outside> 了 mbncmW
<outside> 出 hfcdki
<outside> 到 rYehnX
<outside> 去 gbghne
<outside> 发 lUhngf
<outside> 可 tcefga
<outside> 吗 qafdie
<outside> 客 jYgemh
<outside> 开 ilmhZa
<outside> 打 pcehed
<outside> 收 rYeehf
<outside> 是 nedgdh
<outside> 来 libmcc
<outside> 正 obggef
<outside> 用 jegkhb
<outside> 的 kblifb
<outside> 直 weYbeh
<outside> 能 vbimaU
<outside> 访 ljbhoV
<outside> 走 uYgdeg
<outside> 还 ehgfld
<outside> 这 rfcZkd
<outside> 进 fZlkfg
<outside> 连 raXhkf
<outside> 那 tcbhjY
<outside> 都 dmWqib
<own> $ nkZeff
<own> ' lggffd
<own> , lefmbd
<own> -p ffgeji
<own> : kfffff
<own> <client> mffffe
<own> <far> meffff
<own> <n> lpgefV
<own> <own> lffffe
<own> <service> kofXjc
<own> ? imaekc
<own> actually kmckbb
<own> after ahggmg
<own> and gnckZh
<own> answer mjfchb
<own> any qYhcnb
<own> are eafqhe
<own> as obehhe
<own> at hXfkoe
<own> be lmhdda
<own> come qdgcge
<own> coming qgdYjf
<own> connect jfffff
<own> connection nefgef
<own> curl jgffff
<own> die ffedpe
<own> do hbfldk
<own> does jjekfY
<own> doesn't ljffec
<own> dport pZfgfg
<own> dst mffffe
<own> end nZjkcd
<own> ends aehmhg
<own> error jfffff
<own> every kgfffg
<own> failed ofedef
<own> for kaciem
<own> forwarded tfbkcZ
<own> from rcnToX
<own> get phdmbY
<own> gets icdhpc
<own> gives jffggf
<own> go jhfjaf
<own> goes pZgkcd
<own> i lhgdff
<own> if ffghlc
<own> in ndggfc
<own> into megfef
<own> is jnalbd
<own> it udfafe
<own> jidhgd
<own> just offfce
<own> land bWjueg
<own> make nfegch
<own> never kldcgd
<own> not oafhhe
<own> ok eseblZ
<own> on kjbeei
<own> once deghme
<own> open ohXqca
<own> opens pbghfb
<own> or reedja
<own> over leciic
<own> please hneefd
<own> pls mbglga
<own> port lXfhhj
<own> prot gmheed
<own> reachable kpcbgc
<own> refused mcfgfg
<own> s kfgffe
<own> should lfefff
<own> since njeedd
<own> smpt klecee
<own> sport kfffff
<own> start dgggkf
<own> still chfeoe
<own> survive dhggoa
<own> tcp mcgljX
<own> that jiYnee
<own> the sdfffa
<own> then bdggog
<own> timed kfffff
<own> times pdfegd
<own> to kZeXqk
<own> usable elfdgg
<own> was lfggfd
<own> what jafmdh
<own> when nkeeiX
<own> where rWjgef
<own> which whfXcd
<own> while ngfgbg
<own> who clglbf
<own> why kfggff
<own> will neffgc
<own> with diefij
<own> work pjabnY
<own> works hmeehc
<own> 一 neggfc
<own> 上 bmYree
<own> 不 gefelg
<own> 为 rfehfY
<own> 了 dfhflg
<own> 会 pgeWle
<own> 到 kqebfa
<own> 发 jUfrhe
<own> 后 Xbisie
<own> 吗 giZZlo
<own> 对 gdbnhi
<own> 就 hhfgjc
<own> 打 nedgfe
<own> 报 ndfegf
<own> 收 jegfie
<own> 映 TRg3ji
<own> 是 effgkf
<own> 最 dgcpdg
<own> 有 lddkfe
<own> 没 rgdZfg
<own> 的 ldeejf
<own> 端 kpccgb
<own> 能 sbfglV
<own> 被 rgfggW
<own> 走 ocgged
<own> 超 jgfgff
<own> 转 rJejoi
<own> 还 ccifgo
<own> 这 Undldm
<own> 通 ikeamc
<public> $ kfdhhe
<public> , jdkefd
<public> : gbklee
<public> <own> lekeec
<public> ? cqcijZ
<public> and bccrhg
<public> jelnbZ
<public> of mdaqcc
<public> on tccgga
<public> 上 hafuhX
<server> $ efmnad
<server> , kdeihe
<server> : mfffge
<server> <client> pffgea
<server> <host> mfgcff
<server> <own> lfgffe
<server> ? gncael
<server> at rgfcdd
<server> has kfffff
<server> ighicf
<server> in mggggZ
<server> is jffkfd
<server> on sbfchd
<server> 写 kgffgf
<server> 地 nfffdg
<server> 填 lffffe
<server> 是 kgggge
<server> 有 aWhwjc
<server> 的 ibYpgi
<server> 能 meffge
<server> 自 mcfggf
<server> 要 rahdff
<service> $ nddkiZ
<service> , phmZfY
<service> : jmgXhf
<service> ; oefhga
<service> <client> lffgfe
<service> <gateway> dlgffg
<service> <host> tggcgX
<service> <n> hhelcg
<service> <own> jmfhad
<service> <server> vbebee
<service> ? gigejc
<service> against qgfdeb
<service> and mcddle
<service> anywhere gohdha
<service> at jldhec
<service> broker ofeedf
<service> by lefggg
<service> client uedVhh
<service> connections pegdgc
<service> daemon ijfege
<service> dnat Vffgsi
<service> does oefdff
<service> exposure fphahc
<service> for ecaemo
<service> forward Ychfko
<service> from hdegnc
<service> host jfggff
<service> in iefcen
<service> into ogfdha
<service> is lkcdge
<service> just jegggf
<service> lkfdfc
<service> login jfggff
<service> of jkcYqb
<service> ok legglZ
<service> on hiZlic
<service> open kpbhea
<service> out medijb
<service> over hrhZgb
<service> pointing bghgfl
<service> polls oeeehd
<service> port Yfqlfb
<service> published llfaid
<service> queries jgggff
<service> query khffef
<service> reachable njhaha
<service> session jifdge
<service> sites effgmf
<service> straight megdgg
<service> tcp gkegff
<service> that mgffde
<service> to gebdrf
<service> udp sdefdd
<service> via jgfggf
<service> work vdfeda
<service> 一 lfffff
<service> 上 qefcge
<service> 为 kgfggd
<service> 了 fgfeme
<service> 会 ogedgd
<service> 到 qgfYhf
<service> 发 mgffdf
<service> 吗 nWabkq
<service> 填 mcfgfg
<service> 收 kefggf
<service> 是 etecjY
<service> 有 hgfmcd
<service> 服 ercdgd
<service> 登 ijfeff
<service> 的 apdgmZ
<service> 能 nfgffb
<service> 行 iggcih
<service> 请 pgfZfg
<service> 走 gagoff
<service> 轮 lfgefe
<service> 进 leffgf
<service> 通 fYhdhr
<service> 都 ppeTef
<zone> $ ndgegd
<zone> 's tWgffe
<zone> , ojjdab
<zone> -> mdeghf
<zone> -d efgfgj
<zone> -j effflg
<zone> -m gggglb
<zone> -o cifffl
<zone> -p ffggrY
<zone> : phdYie
<zone> <client> odfffe
<zone> <gateway> ufgadc
<zone> <host> kfefgf
<zone> <n> pciZhf
<zone> <outside> qdcgef
<zone> <own> wSgghd
<zone> <service> yYYhfe
<zone> <zone> mhigda
<zone> ? ijgijW
<zone> able tYkgfZ
<zone> actually gZofhf
<zone> allowed pRphia
<zone> and gladhi
<zone> are ncfehe
<zone> at tbefcf
<zone> be rdaiia
<zone> box kffgff
<zone> browse nffgfc
<zone> can ecpljW
<zone> can't rcbfff
<zone> cannot qYghef
<zone> cant pcgfed
<zone> client odegef
<zone> clients ljealb
<zone> connects kfgfff
<zone> could rfbbie
<zone> directly kdfggg
<zone> dnat Xghdud
<zone> do ogfgec
<zone> does udfhcZ
<zone> even vadgdd
<zone> folks pggccf
<zone> for nbjXqb
<zone> from kngaec
<zone> get sXmced
<zone> gets qWoadi
<zone> gives ndggdg
<zone> go qdjcde
<zone> going bgghoc
<zone> has nbffgg
<zone> have tWfekc
<zone> hit qYggic
<zone> hosts vbfhfX
<zone> i kkgdhb
<zone> into oZhgeg
<zone> ip kfgfeg
<zone> is ndndcc
<zone> just jffggg
<zone> lan oeggfb
<zone> laptop reefbg
<zone> last mbehdj
<zone> lose ghffkd
<zone> machines pidgbc
<zone> make gffhje
<zone> mgicgd
<zone> need kggefe
<zone> net vcbeed
<zone> network tYgggc
<zone> not pekfcb
<zone> oif jggffg
<zone> on sWfdkf
<zone> open scfgfa
<zone> opens mhgZgg
<zone> or jredda
<zone> out mefgef
<zone> outlook paffgg
<zone> over vcghgV
<zone> pc offefd
<zone> pcs odhdic
<zone> people pdehiZ
<zone> permitted mcgfgf
<zone> ping offffd
<zone> port rdedib
<zone> ppl pcgege
<zone> reach nUname
<zone> rules dZehrf
<zone> say 1cedaa
<zone> says kegggf
<zone> see kaegnc
<zone> segment jdjhef
<zone> send ngggfa
<zone> should ldfggf
<zone> shows ndggde
<zone> side jdgflc
<zone> src jgggff
<zone> still behflh
<zone> subnet vfXffe
<zone> talk mZifie
<zone> that mgbcpZ
<zone> the mceeje
<zone> then egghnb
<zone> they ofgeee
<zone> through tahZie
<zone> thru aqffff
<zone> to nXZcmm
<zone> towards rcebkc
<zone> use vdideW
<zone> user ickegg
<zone> users ekjghc
<zone> via qYighb
<zone> wants ufYefe
<zone> who lffhia
<zone> wifi pbfgef
<zone> with hgcflf
<zone> zone mdggef
<zone> 上 ucddja
<zone> 下 mbgfhg
<zone> 为 uUghef
<zone> 之 qefgeb
<zone> 也 akffme
<zone> 出 pejcfc
<zone> 到 mZfbkj
<zone> 去 oefcjb
<zone> 发 rcfedg
<zone> 可 mZehek
<zone> 同 jfggff
<zone> 吗 odfeff
<zone> 和 gjfgef
<zone> 开 imfcgd
<zone> 往 ldbigg
<zone> 打 qffgfb
<zone> 提 lfgdfg
<zone> 收 keggff
<zone> 放 ndgYhj
<zone> 是 hgfgkc
<zone> 查 mdfgeg
<zone> 现 heqZge
<zone> 用 pcifiY
<zone> 电 kffgge
<zone> 的 ndjfdd
<zone> 直 oefgbg
<zone> 网 uWfgff
<zone> 访 vVijlS
<zone> 走 ifgfmb
<zone> 还 dfggjg
<zone> 这 ofiefa
<zone> 进 qhcYhg
<zone> 连 pmfdhU
<zone> 通 qbfhgb
<zone> 那 kgifiZ
<zone> 都 efmfgd
<zone> 里 miiahb
? -a ffgfle
? <n> kohedY
? <outside> jledgd
? <own> qecjdc
? <service> mcgbgj
? <zone> fkedjg
? ? nffgbg
? a gcdlek
? asking kdfbmf
? example rhgfdZ
? i fgigci
? i'm mbfggh
? in jfggge
? is sceefd
? it hhecgk
? it's jhdfbl
? just mmYjZh
? kernel kggggd
? many jfeife
? my hdgegk
? need hggkgc
? nobody ecficp
? please ndefff
? port nlYfef
? tcp lgfffd
? thank oggbdf
? thanks nggcdg
? the dgZqhe
? they ieefke
? thx pggfgX
? udp gkfgfe
? want jjfefd
? we jfdmdf
? whats dchfeo
? yes nfffee
? 不 flfegf
? 列 hhdjgf
? 回 mfggfc
? 怎 gfeegl
? 我 odiecf
? 有 kigafh
? 等 maeigg
? 给 hgaggl
? 谢 nfffgb
? 还 hdfdeo
^ -a fegfR0
^ -i hdegaq
^ <client> rcfbdi
^ <far> xdgcba
^ <gateway> njegcc
^ <host> rgYmbc
^ <n> jhdmZf
^ <outside> sXkkYc
^ <own> nrZjbX
^ <public> hiZlff
^ <server> odgche
^ <service> xjgZYa
^ <zone> vgjeaW
^ a qXfjhd
^ acme dcgfZu
^ add fdbcol
^ after hdgeuY
^ all lchlaf
^ am tcfgdb
^ an ikedYm
^ and obebij
^ any kjblcc
^ anybody iijbfg
^ anyone fnfbck
^ anything hifsZZ
^ are rYcYho
^ as ockidZ
^ assume jfefmb
^ audit greheY
^ auditor eqfcee
^ backup kafcgn
^ before fkfjde
^ behind qcdgid
^ block hedcfp
^ by gkgdal
^ can tUYdct
^ captured jgfgff
^ change nedfoY
^ check lkegfa
^ chg bghfne
^ client vbacje
^ connection sbhcfd
^ conntrack kgggfe
^ could mbfbcq
^ curl nffffd
^ customer oXelbj
^ dear jedkgd
^ did dfefeq
^ dmesg kgfgfe
^ dnat caawfh
^ do pdYsZd
^ does pgagak
^ dovecot jfggff
^ drop gfffnb
^ dump hgYoeh
^ ejfhdh
^ enumerate ejcjgg
^ everyone awgdeb
^ everything eYoucY
^ explain ifhfWp
^ exposure dnfldb
^ first feigdk
^ for jmjdeZ
^ forward hegeld
^ found hgffdk
^ foxmail jggfff
^ from nfkXbk
^ git mfffef
^ github gfgfel
^ give egkkce
^ good jahfjg
^ got neffgc
^ guest efdchp
^ hairpin sdfdee
^ has nfdgZl
^ hello iahhek
^ help naebbs
^ helpdesk mfgdge
^ hey kkdcdi
^ hi kbfgej
^ how fgdcdq
^ hypothetically gbfepg
^ i nYejhf
^ i'd dghghg
^ i'm leggfe
^ i've jggfhd
^ icmp rcecgg
^ if ifgcpa
^ in gcghjf
^ inc nfgggb
^ incident mmceec
^ infra gegfdl
^ input Xhfhnh
^ inventory hfcnfe
^ ip jfffie
^ iptables gffdpb
^ ipv ubcedg
^ is phZjXk
^ it lYeidn
^ it's icfcfo
^ its begdet
^ just ceeeet
^ kindly fdYkeq
^ l fZedaz
^ line ibgdbs
^ list fmhjeZ
^ mail geVnhl
^ maillog kggfef
^ masquerade bgdgrd
^ may qaffge
^ monitoring mgffde
^ morning obecek
^ my nbeejf
^ nc hkgehd
^ need fjgkec
^ net ggggje
^ new hdgfek
^ nft egfgdl
^ nginx offchc
^ nmap ldhfff
^ no heeehj
^ nobody gmYlib
^ not nZclge
^ of hbpbgg
^ ok ndZfgk
^ on kgfgff
^ once ifeejf
^ one jkeged
^ openssl lfffgd
^ our oidZei
^ outbound mdgfef
^ outlook meffff
^ pacs jdfdfk
^ pci fngdff
^ ping nfegdf
^ planning dggfob
^ please aceenn
^ pls cddhbu
^ plz qfbged
^ port lqZkdX
^ ports nYemdf
^ postfix nefffe
^ pr bdfegq
^ printer ldgfeh
^ proposal ggefnc
^ proposed gffgna
^ quick jgegla
^ reachability enmddc
^ restart edffgn
^ review hdffbo
^ root mcggeg
^ say cdigpc
^ security kihcic
^ seen heoZhg
^ sev fqdjab
^ should kfdgkc
^ show ggikdc
^ since qcffZj
^ sitting eeoahg
^ so jmeaeg
^ somebody nabjgh
^ someone bcelgm
^ sorry ibenff
^ src rcefee
^ still dZfifq
^ suppose deffrc
^ supposing fggfkf
^ swaks odggde
^ swap gaifoe
^ sysctl fceere
^ tcp jjggfb
^ tcpdump jgggff
^ tell lhgcgf
^ thanks fdgcfq
^ the qceneX
^ thinking cfgerc
^ thoughts dfhedo
^ three fbeheo
^ thunderbird ndgege
^ thx gcefgn
^ ticket pfgfdd
^ to mYijfe
^ trace nfffee
^ traffic jeepYg
^ trying kieffe
^ udp nkfafd
^ under bgfmnZ
^ usage hbgbfq
^ user nffffe
^ users nefege
^ vlan pagZdm
^ walk sfedhZ
^ wat kcllda
^ we okdYmZ
^ we'd hfffkd
^ what's cckrag
^ whats icgmdg
^ when ifgecl
^ where nZeniZ
^ which jlbied
^ who bseack
^ who's Urffhi
^ whos ctfcde
^ why mgecam
^ wich bilkce
^ will mfekae
^ with bhghtW
^ without bdggwX
^ would ebedqi
^ yo pbffci
^ zabbix hchbhm
^ 上 lZgefl
^ 中 gdgcgn
^ 为 oageei
^ 今 fefccr
^ 从 sTngbf
^ 你 hefdem
^ 值 lggfgc
^ 假 cgghpa
^ 公 gdkmea
^ 内 nedjgb
^ 准 gggfkd
^ 列 eickhf
^ 刚 feggdl
^ 删 abieqh
^ 加 cddhnh
^ 去 ffggjf
^ 发 ifYqgc
^ 哪 hraheb
^ 在 hcgefm
^ 备 echfep
^ 外 mffgcf
^ 大 mehcdh
^ 如 afhhmg
^ 安 ejjdgf
^ 审 mfgdge
^ 客 regfdb
^ 对 pQvgea
^ 工 nfeggc
^ 帮 fkddhi
^ 怎 geecgp
^ 急 pegZgg
^ 您 iddofd
^ 想 dmdjja
^ 手 lfggee
^ 打 cbffmm
^ 把 fgbfof
^ 抓 kggfge
^ 护 idcmff
^ 按 iehemc
^ 数 gdfdgm
^ 新 gfffel
^ 早 mehbei
^ 昨 jbhecn
^ 有 meaogb
^ 服 phefeb
^ 求 mbeeaq
^ 测 jfffgf
^ 源 mfdgeg
^ 现 hahjcl
^ 用 pegbfg
^ 监 jbndfe
^ 目 kjWmff
^ 看 edfefq
^ 站 bekjie
^ 端 haenhg
^ 第 eefedp
^ 等 enaifg
^ 给 icecjl
^ 网 fehddn
^ 老 nffggb
^ 能 ZWhda5
^ 若 hdggoa
^ 要 ddjfsZ
^ 规 dfgfYs
^ 解 hffeWt
^ 请 ofghdb
^ 谁 e1faeY
^ 财 eeefcq
^ 辛 hdgffk
^ 这 gfdibo
^ 邮 mdgbej
^ 都 dydUhe
^ 麻 iahdfm
a <outside> mfefdg
a <service> qeefee
a <zone> lfffff
a ? rhggdX
a client ncjcic
a colleague pbecnb
a connection jldedg
a customer ijgefe
a dnat bpbirU
a fgjefg
a forward cfekkg
a guest sgfgca
a host wcfYeg
a ip jgfgfg
a junior ggffZp
a lady keffgg
a laptop jejefe
a list cehfgm
a look feffgl
a machine iajgej
a name gdfffm
a new khffcg
a non fggicj
a packet qefebg
a partner qfdgdc
a pc iaqchc
a phone uXgcfh
a ping nffgde
a position lkeefb
a printer keggge
a random bekrbc
a reset lfggfe
a rule dfffij
a second eddklg
a session qdffdd
a syn odgfdf
a table fiikeb
a tcp nffeff
a ticket mffcbl
a timeout ofgffb
a udp qccgch
a user meiggb
a vendor kcekbj
a way pjfbfb
a working Vsifhd
a workstation ocdggf
a yes kjkbga
ab kgggff
able fomYed
able to fnmYed
about <service> cnZqcd
about <zone> qagffe
about it obbmia
about kjZieg
about to gccikj
above <n> gchdpd
above gcgcqf
above it gfeflg
accept $ gegefl
accept , dggfkh
accept -a dfggsY
accept <- hfefel
accept ? gceenh
accept Yhgeoi
accept at fhgdjg
accept can Zfggjm
accept do gfgegj
accept does Zhfgmh
accept for efgfco
accept from Zihhjg
accept instead Whhimg
accept to fggfke
accept what egffkg
accept would fgfhnb
accept 之 chggoc
accept 会 geffle
accept 删 fgfhnb
accept 的 Zgffin
accept 这 gfffbn
accept' bghejj
accepted by lfffff
accepted pggdeb
accepts pdddkd
access $ lenZdg
access <host> incged
access <outside> feeifk
access <own> dhhgek
access ? jckchg
access denied nfhchd
access nmiTgf
access to jlgYid
accessible $ Wshcie
accessible msfZZd
according iiegjc
account kegffg
accounting gaedhp
acess jsgbXe
ack <n> kfggff
ack ever kgfgfe
ack kgggff
acme <gateway> cgeZfu
acme cehgbr
acme example oehdgc
across ? mefffe
across mifgYh
active jffffg
actually binlcc
actually do hgecco
actually end lpgZdd
actually get gekggg
actually let gfcfYt
actually use fdmffg
add -a fgggvT
add a dfhbkl
add caeYto
add the cefhqb
add this fgggzP
add 一 bdfili
added , egggje
added -a egggrW
added gdeYsh
added the hffbat
added to efdgfo
adding -a gggglc
adding Zfidub
adding this ggfgnb
address $ oaegfh
address , hbkjgd
address <far> rhdahb
address <host> mghcef
address <own> hffkff
address ? jkfgfb
address do qgeehZ
address does pffdgc
address ehhpad
address is pgfdfc
adds efefhl
admin jeggci
adress <own> pcgfef
adress negfef
advise ldgfgg
advise whether ldgfgg
after <n> lgggfd
after iceeng
after line ggggsV
after that bgggmf
after the ghffcl
afternoon fckjff
afterwards ? feggnb
afterwards bfhhpc
again $ efgegl
again , cdhdho
again mceecl
against <far> nfgggb
against <host> negffd
against <own> igemed
against gafheo
agent <client> mefgff
agent nghffa
agents offgec
ago fegkff
aimed at mcekdf
aimed mcekdf
alert kggege
alerts pbgfeg
all $ lhgaie
all , khffch
all ? lbdlmY
all can gniccf
all dnat ddcogi
all ikfmiT
all is dairdf
all of idjoac
all or taeddg
all port gddrgb
all services cajpeg
all sources fogYhf
all the ghkice
allow jdfdii
allow 的 ngeggc
allowed $ rdgefc
allowed ? wbffda
allowed ileZgi
allowed into glgfge
allowed or scffce
allowed out sdhfcc
allowed to fmiSgm
allowed y rZgffd
alowed pkeZed
already ? nddcXr
already hcgblj
also Yicaiu
although kfggfe
always iefdap
am $ lfgfWn
am , ldeici
am i jbdejk
am jafhih
am not jieZfm
an <outside> mdmZdg
an <service> khefge
an <zone> obiegc
an answer jledfe
an attacker idjlce
an gdhlcg
an inbound qbcedk
an inventory cfjlgd
an old gfhccp
and <n> nedZpd
and <service> ncfcke
and <zone> kibehf
and back tdffea
and by lhigfZ
and does jefecm
and from gvWfcg
and gets kgffdg
and he fgggdk
and how ihecZr
and i mekcZj
and i'd odhfXk
and if cicmlc
and is hfgfdk
and it mfgeff
and my ngfffc
and nobody hegefk
and nothing hffeel
and now jfgfdi
and on hiXlao
and outlook odgeff
and port mYhnjX
and ports ddbphg
and say ibcelj
and since mggfed
and the ndckfd
and their kggefe
and then oeidbg
and thunderbird ngggga
and under nefZbn
and want wXhece
and wants ggfdgk
and what hedXqi
and when fbgdfq
and where fZgmbm
and which hihgfd
and who fleaen
and why gehefl
and with bghgnc
and would afeejn
anna jfgffg
annual amXugb
ansible scddib
answer $ sZgfhb
answer : nfcehf
answer <service> vhccdb
answer ? rblZcf
answer come lfggdf
answer from jmcehd
answer jekedh
answered by qceeff
answered scdffd
answering mcfgff
answers sTcohc
any $ lifedf
any address flgfef
any chance ncfgef
any difference ffheob
any dnat gbfoeg
any effect bdiere
any hkahoZ
any host gmgedf
any idea flecbn
any machine ZxeZhd
any more hgggid
any of xdeYfc
any port xhdgbX
any reason rbefef
any rule qegdde
any side ckggna
any traffic tZggdd
any way kbfgig
anybody , fkffgf
anybody able fuVeif
anybody at Wqhfhf
anybody awiaec
anybody on qbfehe
anyone ? befkii
anyone Ttdflf
anyone able ctbhfb
anyone at ergcce
anything $ cnedkf
anything , ijfjdc
anything ? ZYhrel
anything at ciapak
anything behind fkcifg
anything break hegflc
anything else jZeifm
anything exposed cpckfd
anything flYpgc
anything for kZgfme
anything in iZimee
anything natted bYhuic
anything on jhYkhg
anything published ZYiuid
anything stop uehdZd
anything stopping qZgcgh
anything that tXecgi
anything to deekel
anywhere $ nddfeh
anywhere , aibpcj
anywhere ? clepbd
anywhere behind frebic
anywhere hpbmab
anywhere on foebhf
anywhere through eqgcib
ap kgdggf
apart flkhcb
apart from flkhcb
api uebdgd
app on pcgbeh
app qcffgb
append -a egggqY
append dfghxS
apply hfffob
approval hdhbbs
approve it fefZfs
approve ocedkd
approved adgdbw
approved by eedcfr
approved the hdhdfm
apt pegeec
apt update ofgggY
arbitrary gdmfge
are <n> tcefdd
are <zone> oVdkke
are able dnhefe
are asking vZaema
are exposed Vhokdh
are ffhmcg
are forwarded deboig
are getting ioechc
are in dkgegh
are not jpfcZh
are on ldhcfi
are open dZmnfd
are permitted bofdif
are stuck legffg
are the nfdfbi
are they pcdaen
are usable edqdhe
are we fZmjbk
are you gfeffl
around jfghgd
arrive ? keecjg
arrive at qfgbgc
arrive offajc
arrives neglea
arriving kYhngc
arriving on pcfhcf
as <n> ifgdnb
as a gejefj
as dhihcj
as far kofafc
as it ojddbf
as its kffgef
as seen mZleff
as the hhgglY
as they negeff
as things ucefga
as well hkdbfj
asap $ Whhieo
asap , dghedo
asap bggecr
ask $ mfgfgd
ask ? dcYpik
ask dfcigm
ask you hffbgn
asked for dchjgi
asked gffhje
asking $ nkcafg
asking for ojdfgZ
asking lldeha
asks : dnefgg
asks for kkgage
asks gndice
assessor jodahd
asset fdfofe
asset register fefmff
assume idmffd
assured kggfff
assured mark kggfff
at <client> nciffc
at <far> qfedgd
at <gateway> eegkgg
at <host> ggfdkg
at <n> dbfgio
at <own> hjekdd
at <service> iihaif
at ? cfjiej
at all jkajlV
at github dffffm
at ifgiib
at line dgfcYv
at me mgefff
at my kdeefj
at tcp koeafd
at the bjddim
at you hgdeen
atm $ dYgrhg
atm eYgqhf
attached igfcgi
attacker jbjlce
attacker on fdjldf
attempts in jfggff
attempts jfggff
audit $ fgnhiX
audit : pfbdhf
audit cmkhcd
audit i hjZlge
audit item jjhcge
audit question dofeic
audit wants ghlbfg
auditor asks emgefe
auditor gldhch
auditor is gmejaf
auditor wants fkgfeh
auditors bkdnee
auth attempts jfggff
auth jfggff
authentication $ ocgdgf
authentication , kgfggd
authentication pdhdgd
authentication' jfggff
available ocgffe
away , fdgdkj
away ? kffdlc
away gefgle
back $ hlfgde
back , kfggge
back : hgffmb
back from pffgfb
back kbibhj
back through qdfefd
back to qefcbi
backend jdcpdd
backup <n> Yghgdq
backup eeYckt
bad kgZbgp
bank fhfffj
banner qdfgce
be able nYhige
be accepted lkfcdg
be answered jgggdg
be contacted njgedb
be different Zhhdqe
be enough cggfmf
be forwarded khgedg
be jicdig
be let mfggcf
be open fkckfe
be reached gnfdfe
be so ifffcl
be the jfffid
because of fjcfhi
because the lchcjf
become hgfglc
becomes accept fgfgle
becomes drop fbhhnc
becomes ieebpe
becomes of tedafg
been gYihlh
before $ gfefel
before , pefgah
before fcideo
before it gfffdl
before line gggglc
before the hihafj
before we jfeiib
behaviour ? hgggnZ
behaviour hfggjc
behind <own> lWevgX
behind it jZflgf
behind jbhwbW
behind that gZfpgg
behind the lichee
behind this hreVhg
being gfekjd
believe icdkjd
belong Ygdlqc
below <n> hbhfnd
below jegeqX
below line fgggpY
besides <outside> fsacfh
besides <service> Xlihgg
besides cpfkcb
best degfdo
between <n> ebhfcs
between <zone> lchfbk
between gkehXm
bit tZeafk
blame nfgfde
blast eelfjd
blast radius eelfjd
block <far> iedafq
block gaeeip
block it lgffff
blocked , lhefgc
blocked ? ocgahi
blocked ubgYei
blocking ? jffggg
blocking ticWhf
blocks gbbfdt
board : fjffje
board hgfdjf
bob jfggff
bond kfgfjb
boss ijjaka
bot $ gffbgn
bot hbhgfk
both foccif
bottom of gggfmb
bounce scefde
bounces udeibb
box $ fhcnbi
box , elbigg
box <client> mfeiee
box <host> ifdkgf
box ? fknfcb
box and lgfbgg
box answers rdflcY
box at hekfff
box behind onfcac
box besides bZiqif
box do hffkeg
box gdimde
box have nYYoie
box in icjdhh
box is ieejgf
box itself sZecgg
box on jsfdeY
box or tdhZdf
branch , jggelZ
branch haedio
break ? dfhfra
break anything fghfcm
break dbibrh
break if ggffpZ
breaks $ idfclg
breaks ? efffsY
breaks hffdqa
breaks if hfffnb
breaks when hgfesW
bridge qfcgfc
broken again edgfgl
broken kbefdn
broker <client> pgefec
broker meeehg
browse <outside> jedgkd
browse <service> leefgh
browse qgeheZ
browse to kgfgfe
browser pegcee
browsing ieefje
build hbhgel
building kagden
but does kfffgf
but lXfkej
but my lgggfd
but not kchefi
but the gdgkfe
by <client> segbfd
by <far> redfde
by <gateway> jgaofc
by <host> ofhdde
by <own> wagdga
by <public> jdoaeg
by <service> reecgd
by <zone> xbcdfc
by a mfegfe
by default ffffgj
by it iZeZgu
by its ghejge
by lehgia
by mail dghhhg
by noon gkfgfe
by our meegge
by step ogfgeb
by the redgdd
by way mfcggg
by which kkfgcc
by whom fnfdZk
bypass pghfca
bytes jfgfZm
cab oeebmb
cable hedfhl
call $ ecgego
call for lZgcfn
call lYgedo
caller pefffd
calling hdfagp
calls gfekmZ
came hdfedp
camera <client> ngfefd
camera ngfefd
can <client> lZffjg
can <far> scfckZ
can <gateway> qefhgZ
can <host> ubhfhW
can <outside> vXifiX
can <own> ftgaga
can <service> bpedej
can <zone> tPndkc
can a pchede
can access htbcgb
can an oidcgc
can anybody hlefhd
can anything uZbdig
can be apefhe
can clkbdj
can get nngddZ
can hit lljegV
can i kbciel
can it mbjddi
can not pjddeb
can open jnnWga
can people ndeeie
can ping gnaehg
can ppl uaffbf
can reach hsgbiW
can somebody qbjbci
can someone nhegXj
can still hdgikd
can talk dmibkb
can the hXimfh
can they pZhbjf
can u heebhn
can use koacpV
can you jZikbj
can't <zone> xZiieU
can't connect ngggga
can't get frdhdb
can't oicceg
can't open pfbfgd
can't pull jfgffg
cannot connect nggefd
cannot open qZgegg
cannot reach qcfffc
cannot sbecge
cant <client> ndgege
cant <zone> ndfggc
cant get pcgehc
cant i mfgdgf
cant open pfffgb
cant sahicb
cant send jgggge
capture oefgde
captured jgggff
card gbhfhl
care Yshehd
case jfcdmf
catch paccen
cause ? lgfffe
cause pbfffe
ccc <n> meffge
ccc meffge
cert cefccw
cert on cfgehm
certificate gfgaep
certificate on ecgcgp
chain ? jggglZ
chain pdfgfb
chance ncfgef
change $ heddgn
change ? ebgblm
change anything ecidsb
change for cfdfjm
change hbedfq
change in fegfnd
change to gcfgem
change window hgedjh
changed afhdhn
changed line gfggej
changed the iWiacw
changes ? gfefkh
changes bggepe
changes if gfgfkd
changing aeifqd
channel kfedbo
check $ tgebga
check : oeffgc
check kjeffd
check whether ofgcfe
check 一 nhdqcU
checks nfffee
cheers kdecco
chg <n> iecelh
chg iecelh
ci runner ngfegc
ci uaegdc
claims iaelgg
clamp ffgffj
clamp mss ffgffj
client , kdkcgg
client : hfkegf
client <client> qfgdgb
client ? qdedfe
client address tgfaec
client at ecegnh
client connect mfffgd
client in ngffde
client ip ogfddf
client is mgfgfc
client pbgchf
client to reggea
client who kfgdgg
client's ffgmfd
clients eqdbje
clients get gmdaoc
clone lgefff
close mgdbfk
close src mffffe
closed <service> oegeee
closed iefcgl
cloud kggffe
clue ffZlhj
cn qkfXdf
code offbff
colleague oagilY
colleagues , ghdkge
colleagues qfejac
collect jdfghf
collector sdegfa
collects leggfe
com : Zffgds
com <far> jgggfd
com <n> qgggfX
com eggddo
come back lgggec
come from oeffef
come in pagcif
come lkebge
come up odgche
comes back neffeg
comes ekcdhk
comes from ychUgd
comes in fmegZk
comes up hdgeme
coming from nejafe
coming in oafhhd
coming ubiefZ
comment jgffZm
commit gfggma
complain jledfe
complaining gjffgf
complains mffffe
complete dhenhc
compliance dcfrZj
conect skeagY
conect to pldbga
conection kggfeg
config <n> fdgfgl
config bcgken
configured leejee
confirm $ hmdfef
confirm that ochedg
confirm whether kffgff
confirm xceYgc
confirm 一 jofdcc
confirmations jgggfe
connect : jfffff
connect <own> oghecd
connect ? kigffd
connect from ofggfb
connect hjgeff
connect to ligbgd
connected lggffe
connected to lggffe
connecting lggfef
connecting to lggfeg
connection from odgfef
connection pggdga
connection refused pdgfgb
connection timed lffgfd
connection to mlfafd
connection was lggfge
connections into odbhgf
connections skagca
connections to miehae
connectivity jggdjc
connects icgndd
connects to icfode
conntrack -e mfggfc
conntrack table gffdgk
conntrack 正 jgggff
conntrack 里 lgfffe
consequence dfegmf
consequences ? fgeeqb
consequences dffdta
consumer ngegfc
contacted njgfdb
contractor kbiflb
control qgcged
controller <client> kgggef
controller kgggef
copier kgggfe
core fdgefn
correct ? kbddhn
correct nafffi
could <client> Ygjdof
could <host> kfggib
could <zone> afggsb
could a rffbcg
could i ldcjgg
could it qcedbl
could jcgeob
could not kggfge
could reach dfgkjd
could somebody nYejdi
could someone ibegem
could still gegfkf
could that kgffef
could you efhfke
couldn't connect lgfgfe
couldn't kgfgfe
counter kefbbp
course pcdebl
covered gggckf
cpu cfeegp
cron mgfgee
cross qehedc
cross the qdhdce
ctstate cfgeli
ctstate dnat cfgeli
ctstate new ggggXq
ctstate related gfffcn
curl -k pdgfgb
curl : mffffd
curl <host> megfgf
curl <own> wcgaaf
curl qefeec
curl vk nffffd
current fjeefk
current rules fjffff
currently dlekde
customer at lffffe
customer fgfjbk
customer is gcgcfo
customer's gkgdff
cut mbfckf
cut off kdfdjf
d <n> jggffg
daddr <client> kggfeg
daddr <host> jgggfg
daddr <own> nffege
daddr kfffff
daemon lgfege
dangerous cggdYv
data nfgdff
database lgcedl
date hbgcfp
day iXifen
day on feigek
days eeglbk
db djbabw
dba pfeeee
dead ? mdfehe
dead for nggeee
dead mdgefg
dear bot mfgefe
dear colleagues ghdkge
dear keejgd
debian qedddh
decides tfeecd
default drop hggekd
default effcmh
default policy mfedgg
deferred fdiZin
delete -a hZghne
delete beghqc
delete line ceggnf
delete the Thfg1Z
deleted begcsf
deleted the gdegkh
deletes ebghsa
deleting ddgfpd
deliver outbound pcibhd
deliver qcicib
deliver to mfgbkc
delivered kcgfjd
delivering qehfgY
delivering to mdhefg
delivers tdgciZ
delivers to nggekX
delivery ndgeef
denied wZjZga
department hgfgdj
deploy obcedl
desk <client> mfeeff
desk jejfee
desk pc offgde
desktop oiehcb
destination <client> beegmj
destination gdfeji
destroy lffekb
dev <outside> kffhff
dev <zone> kffgfg
dev kffhge
device jekdbj
dial rcfcgd
dialled kgfgef
dials tggYed
dicom jfgffg
did fdegdp
did the Zcilgl
did we fmZoag
didn't jcgffk
die ? cgfctd
die on rghaec
die qagggc
dies $ necelc
dies ? gffeme
dies mcfcqa
diff ehgdjh
difference $ hgedii
difference ? ffggqY
difference geheqb
different afterwards ggggkc
different effbmj
differently bgfgji
dig tdchbd
direct , kffgff
direct pegdkY
directly $ pffcgd
directly , nffeeg
directly ? lfhglW
directly on lfgfge
directly qbgblb
directly to nfffdf
disconnected jfggff
disconnected no jfggff
dmesg , kgggge
dmesg is jffgfg
dmesg kgfgfe
dmesg 里 kgfgge
dmz dbgcay
dnat $ tbfWdl
dnat , edgkgh
dnat -j gffdjh
dnat : fgfgjg
dnat ZZgqoc
dnat accept ffffme
dnat before ggdfdo
dnat for ekepfZ
dnat on cbghsb
dnat rule fbgfki
dnat rules gfgegk
dnat so jffghe
dnat target khclec
dnat 到 lcchke
dnat 去 ddhemg
dnat 吗 qagfef
dnat 那 fegfkf
dnated cdemhh
dnated to dfbokc
dnats $ gaenhg
dnats hXbvjb
do $ jeeXcu
do , aifedq
do <outside> kYgmge
do <service> mgffja
do <zone> kaddqe
do ? deceho
do exactly egffjh
do for hgedem
do i gfcfik
do in gggeek
do lecgbm
do not chfkfh
do packets sdfeha
do people eegcpg
do the kdgbgm
do they oeggZi
do those lfhfgd
do to idfefk
do we khhpdT
do with qfeegc
do you iaiedn
doc fogiWh
docker rfgcce
document djpeha
documentation cfmheg
does $ idgfek
does , pdddmb
does -a hfceYt
does <client> jYobpY
does <far> jZchwW
does <gateway> vZgefa
does <host> mdfegf
does <n> xRggff
does <outside> 0bZWqY
does <own> qmabcf
does <service> giZlej
does <zone> hgjZfk
does a kmgcfb
does anything hgegje
does cggifj
does hairpin wagifX
does he rfeccg
does inbound jWginf
does it ejdjff
does its pggcfd
does line bhffcr
does mail rgedfa
does my pYcefm
does not ghbjbm
does our dadlfo
does ping wedfdZ
does port hXhpgd
does that wThgbh
does the qffabi
does this jhfafk
does traffic ufgafa
doesn't fmdbcn
doesn't work ffefen
doesnt dnogZb
doing ? pfebeh
doing jeZfZt
don't get jcegbn
don't mdehhe
dont gkeedj
dovecot : jfggff
dovecot jgggff
down ? aehcio
down eedfep
dr ikmbeb
draft gfhgkc
drive geedeo
drop $ ffefhj
drop , gehclg
drop : ggggje
drop ? mgfZke
drop and cffgnf
drop effcnf
drop it rdddge
drop line Tightc
drop or sccegf
drop policy nfgeYj
drop so ogeefe
drop that rffacg
drop the ffggke
drop to fgfgnc
drop what dgdgjj
drop would Xffeve
drop 为 jggfeg
drop 了 jggfff
drop 吗 nfgffc
drop 掉 nfchcg
drop 是 hdgcWx
drop 的 mfffbi
drop 这 gggfje
dropped $ lefgff
dropped ? sgfYdg
dropped by pdgged
dropped oghXje
dropped or segacg
dropping hgfYmi
dropping it nfefgc
dropping the gfggje
drops qfegbe
dst <client> kfffff
dst <far> nffffc
dst <host> jgffff
dst <own> lffffe
dst mffffe
due coedej
dumb flgfdg
dumb question fmgfcg
dump haimeg
during eeeelk
e , kfffff
e <host> tddgae
e <n> jfgffg
e g fdkcmd
e khjbgd
e mail offdfd
e udp qbffff
e 无 jggfgf
each koXibh
each of gibmch
each published gkfegg
earth does kegfeg
earth jlfedd
eat it rgedec
eat pfddeh
eaten pggXei
eating igedek
eating it mfffgc
eats it qgffdb
eats veecdc
echo refcfc
echo request ofgdfd
edge <n> gefdeo
edge fw gdgffl
edge gdgddp
edge rules fegfco
edited heggbl
edited the heggbl
effect ? ifdcqb
effect fdgfrb
effects gfffqZ
egress tagdgc
eli <n> geffbo
eli geffbo
else , agggng
else hbbgtd
email jcgfek
end jgakhe
end of egeejj
end up jjbkgb
ends  Xfcigr
ends 0 Xfcigr
ends 1 Xmikaj
ends 2 pdfgbg
ends 3 ogecfe
ends 4 idggna
ends 5 giferV
ends 6 ifgfnY
ends 7 ggggqX
ends 8 jggfjb
ends <- fgedij
ends <client> VfnmZm
ends <client><client> 0cfdXd
ends <client><client><client> qffeec
ends <client><client><gateway> rgffeb
ends <client><client><own> qdggeb
ends <client><client><zone> mfffef
ends <client><far> mgeglW
ends <client><far><far> jgfgff
ends <client><far><gateway> nffffd
ends <client><far><zone> mffgbg
ends <client><gateway> pZhemZ
ends <client><gateway><gateway> odghec
ends <client><host> xchbgW
ends <client><host><client> pfgffb
ends <client><host><gateway> pffdfc
ends <client><host><host> tchgdZ
ends <client><host><own> pcgegd
ends <client><host><public> tefbde
ends <client><host><zone> jgfggf
ends <client><outside> rfcinQ
ends <client><outside><far> tfdded
ends <client><outside><own> Xgfgqg
ends <client><own> ocgedi
ends <client><own><client> mgfefe
ends <client><own><gateway> qffdfb
ends <client><own><host> oggcgc
ends <client><own><own> kfffff
ends <client><own><server> sdfbff
ends <client><own><zone> giggka
ends <client><public><own> qfdecg
ends <client><server><client> qgeedc
ends <client><server><own> mffffd
ends <client><server><zone> rfdhfa
ends <client><zone> nYdlcj
ends <client><zone><gateway> refdce
ends <client><zone><own> kffffg
ends <far> jUkobi
ends <far><client> ybfgZb
ends <far><client><gateway> ngefee
ends <far><far> ugbefb
ends <far><far><own> agghqb
ends <far><gateway> hbhhdl
ends <far><host> wbhfdX
ends <far><host><host> kfeggf
ends <far><outside> kabobj
ends <far><outside><own> ndcghf
ends <far><own> wahafc
ends <far><own><far> sgeeea
ends <far><own><gateway> pfgfeb
ends <far><own><host> pegeed
ends <far><own><outside> qgfZeg
ends <far><zone> uafeed
ends <gateway> Ykeffo
ends <gateway><client> pehejX
ends <gateway><client><far> kgggfe
ends <gateway><client><own> mggffd
ends <gateway><far> oefhec
ends <gateway><gateway> Ztdfff
ends <gateway><host> 0ZgheW
ends <gateway><outside> odfbdk
ends <gateway><outside><own> gfhfma
ends <gateway><own> pefZfj
ends <gateway><own><host> paicge
ends <gateway><zone> sWgfjd
ends <gateway><zone><zone> jegghe
ends <host> akWnfl
ends <host><client> rYiZhi
ends <host><client><gateway> qgfcfb
ends <host><client><own> qgfYgf
ends <host><far> qeiffY
ends <host><far><far> mffffc
ends <host><far><gateway> kgggfd
ends <host><far><host> jggfgf
ends <host><far><own> ehhcme
ends <host><gateway> fabkdq
ends <host><host> kgbkka
ends <host><host><client> meffge
ends <host><host><far> mghfec
ends <host><host><gateway> qeheea
ends <host><host><outside> uefadd
ends <host><host><own> nfefee
ends <host><host><zone> nefchf
ends <host><outside> pkbjdZ
ends <host><outside><gateway> kfgeff
ends <host><outside><own> eehdtY
ends <host><own> tWhjgY
ends <host><own><host> megboZ
ends <host><own><public> rcfede
ends <host><public> rXdkhb
ends <host><public><own> scgedd
ends <host><server> Xrlbbj
ends <host><server><far> ofgdef
ends <host><server><outside> lfffgf
ends <host><zone> ohdicc
ends <host><zone><client> lggfdg
ends <host><zone><own> mYhgje
ends <outside> mTjiig
ends <outside><client> pbaeco
ends <outside><client><far> ehghmb
ends <outside><client><own> hchflf
ends <outside><far> xfdVfg
ends <outside><far><host> udefeZ
ends <outside><far><own> qfedfd
ends <outside><gateway> milcda
ends <outside><host> odigbe
ends <outside><host><gateway> qfegfa
ends <outside><host><own> fXgqje
ends <outside><host><public> lgeefg
ends <outside><outside> eeocck
ends <outside><outside><own> lcgiia
ends <outside><own> lhcniU
ends <outside><own><gateway> magobc
ends <outside><own><host> fceihk
ends <outside><own><outside> imcjdd
ends <outside><own><server> oVeleh
ends <outside><zone> tUcbnh
ends <outside><zone><far> jgggge
ends <outside><zone><outside> dgggke
ends <outside><zone><own> agggsb
ends <outside><zone><public> dhednh
ends <own> hkVkek
ends <own><-<client> pZheff
ends <own><client> legYmf
ends <own><client><own> offfga
ends <own><far> xZhZfc
ends <own><gateway> jafgen
ends <own><host> eieick
ends <own><host><client> mfhdfe
ends <own><host><far> gYhiod
ends <own><host><outside> eegeof
ends <own><host><own> ZWjjvc
ends <own><outside> mljheU
ends <own><own> kafejj
ends <own><own><client> jfffff
ends <own><own><own> lefffg
ends <own><public> WVgqio
ends <own><server> aWgwhf
ends <own><zone> pXbfik
ends <own><zone><outside> gvbgbb
ends <own><zone><zone> uaffeb
ends <public> dsZhhc
ends <public><host> cairgd
ends <public><own> hlYnha
ends <server> ebbkhn
ends <server><client><client> offegb
ends <server><client><far> kgfgff
ends <server><gateway> jffggf
ends <server><own> qbaogZ
ends <server><own><client> kggfff
ends <zone> jgrWcg
ends <zone><client> odgfcg
ends <zone><client><client> jefggg
ends <zone><client><far> keefpY
ends <zone><client><gateway> pfffce
ends <zone><client><host> pffeee
ends <zone><client><outside> ghefle
ends <zone><client><own> mffgde
ends <zone><client><server> kffgge
ends <zone><client><zone> peehdd
ends <zone><far> ifeikc
ends <zone><far><gateway> jffggf
ends <zone><gateway> magika
ends <zone><gateway><gateway> qbcfhe
ends <zone><host> uXfcdk
ends <zone><host><client> ffgfqY
ends <zone><host><gateway> negfiZ
ends <zone><host><host> nbfagl
ends <zone><host><own> keecjh
ends <zone><host><public> lbnbhc
ends <zone><host><server> hpeecd
ends <zone><host><zone> hegglc
ends <zone><outside> qddcfi
ends <zone><outside><- hefgek
ends <zone><outside><client> hffhmZ
ends <zone><outside><gateway> offdfe
ends <zone><outside><own> kbggbl
ends <zone><outside><zone> jgfhkZ
ends <zone><own> pjceed
ends <zone><own><client> lffgfe
ends <zone><own><gateway> qcfefe
ends <zone><own><host> higZjh
ends <zone><own><outside> offgiZ
ends <zone><own><own> igfgid
ends <zone><own><server> lgfgfe
ends <zone><own><zone> diedqc
ends <zone><public><own> tXegef
ends <zone><server><host> nffegd
ends <zone><server><own> jfgggf
ends <zone><zone> rbefef
ends <zone><zone><client> jfffid
ends <zone><zone><far> hfgglb
ends <zone><zone><gateway> mefffe
ends <zone><zone><host> sZfhed
ends <zone><zone><outside> ocehhd
ends <zone><zone><own> ijchmY
ends <zone><zone><zone> djefme
ends legnca
ends up legnca
english ? cehgar
english hchdbq
english please fgfgdl
enough fegjpX
enough for agggrb
enters ngffbh
entries gddjig
entry gZhsdc
enumerate Xkhnef
enumerate every annhdb
enumerate the coieed
erp dcdcgv
errno <n> kfffgf
errno mffefe
error : nggffc
error <n> kfgfgf
error connecting jfffff
error lffffe
error number kfffff
esmtp pdghdd
establish an lfegfg
establish ncgfff
established -j gfffcn
established rule fffgmd
established src lfgfff
established 那 fgffmd
eth <n> gdgecq
eth gdgecq
even cross lfgefe
even get scdhfb
even goecch
even let qcfcfg
even see rcggeb
even touch lfhefe
evening $ aZgfkq
evening cagdjp
ever get hfedmf
ever ldfefj
ever since dfggem
every dldmbg
every dnat ecbphg
every minute jdhegi
every network epfcgf
every night qbgdeg
every port kecngb
every service Xnkgge
every source cqgchc
every zone hngYhf
everybody in lfggee
everybody rniRcf
everyone ftedaf
everyone who emhffd
everything Zdqjgd
everything that arigeb
everything we hPmnfl
evidence jhffgd
evidence pack jffggf
exactly $ ffefij
exactly ? ciedep
exactly coicci
exactly is bjfedo
example , naihcg
example : mgffee
example <far> kgggge
example <own> kggggd
example com gecghl
example hfgedm
example net jgggfe
example org ngggbe
examples fagfgo
exim gfhchk
expect kegafm
expected ? ocgfge
expected to rYegfg
expected uZfdfe
expire ? dchdho
expire achdhs
expires adfdev
explain -a behdds
explain : geffbp
explain ? kgggfe
explain ifgfWq
explain it Zggdav
explain l fdfgfm
explain like ffgfdn
explain line fhfebn
explain mail ggggdk
explain me lhhdZj
explain please lfffYn
explain pls kgedbn
explain the mefebk
explain this hgffek
explain to gefbcs
explain why mcgggd
explain 一 hdgcXu
export cehfgm
exporter pcfgde
expose diojdZ
expose to YSovei
exposed imokbS
exposed on bshgfZ
exposed to kkmeaZ
exposes dYlqcf
exposure Zngici
exposure check emfdgg
exposure of djcjcl
eyes feeffn
fa <n> jgggfe
fa jgggfe
fail elZZjo
failed : mdffff
failed lfffff
failed to kgfffe
failing pffgdb
fails kgebfj
far as kofafc
far hkbjdf
fate xdbalY
fault ? pfffde
fault pfffde
fd kgffgf
fe jgggfg
feels abfehs
fetch jbgeii
fetch mail idegfk
fetch updates jfggff
fetches lffggf
file , ehgckh
file adiggo
file does gheYlk
filter : kffghd
filter ehfhpY
filtered qdddfg
finally Zchonc
find bgfpgd
find its lgefef
finding <n> lhgfed
finding meecdl
fine $ pcfffe
fine , ogeehc
fine <outside> lfggfe
fine ? oddhff
fine on lfgggd
fine paggfe
fine with sgeeeb
firewall ? pieedc
firewall gkejed
firmware mggeed
first day fehgfj
first ifhecj
first time fffgdm
first week egfgfj
five $ gfhecn
five gdajar
fix bbcdyf
flags syn jgggdg
flip forward hffdnd
flip gfeeod
flip the ggefjg
flipping heffjf
flipping the ggffmb
floor jccdho
flow kfgfXn
folder eibifj
folks idfhei
follow epefdf
following igggic
for $ figeRw
for , ggfcdn
for : jgecWt
for <client> laihnX
for <far> nafkfe
for <host> idgqae
for <n> hgfled
for <outside> ohdYke
for <own> fecmmb
for <service> mYeqjY
for <zone> lbhYjk
for ? hgfbVv
for a qZjicd
for defjjg
for each fmfcgg
for every hkeeff
for her jcgfdk
for him lfggfd
for it lYnffc
for me clgZbr
for our fddiel
for people mXfekk
for port fcgfik
for snat ddgfpd
for somebody meibeg
for someone pehadi
for tcp mfgcid
for that mbchgj
for the leihag
for them ndjeed
for this ihdmga
for tonight egghmc
for us iedeod
for what kcbfbr
for which eoeeff
for whom eqeehb
forever kgffge
form jndcef
fortigate geeffn
fortigate in feffgl
forward $ jgehgg
forward , jeffkc
forward -i ffffjh
forward -s cgffne
forward <n> bfeejn
forward Zaemqf
forward chain jffffh
forward drop pgfYYn
forward for ZZjoYr
forward gets bgggoe
forward is ehedng
forward last gegfbp
forward on fdflgf
forward packet jggffg
forward policy lggfja
forward rule cfffrc
forward that sheacf
forward to ZZfqlg
forward verdict jggffg
forward were gghhlZ
forward 到 gfcodf
forward 最 cggekh
forward 的 lffiga
forward 里 heefmd
forward 默 dggfme
forward's egffoc
forward's policy dgeenf
forwarded $ sVbogb
forwarded , ecfmhg
forwarded ? gkeoca
forwarded anywhere jhgkfZ
forwarded by lfbigg
forwarded jhctcW
forwarded or mfgffd
forwarded to lhbnfY
forwarding ggdnjZ
forwardings gacweb
forwards $ gcdtga
forwards cTmwga
forwards in ccoiff
forwards on gdashd
forwards pls gffjgf
forwards point hffkgd
found hgffdk
found in ggffcm
found this hfgedk
foxmail jgfgff
foxmail 报 jfffgf
foxmail 收 lefgff
free lgegfe
friday $ efghdm
friday ? geggdl
friday Zcicnm
from : nffgde
from <client> obffhe
from <far> tdgeda
from <gateway> uYggfb
from <host> vfgZaf
from <n> weZeha
from <outside> galmbg
from <own> hdgghi
from <service> jZlled
from <zone> mdhckd
from a ecbngk
from an klfZgf
from anywhere aqcahm
from drop egfgnc
from his leggge
from hitting kdhekd
from it sfeedd
from its jggffe
from jfhbhh
from line chghpZ
from my lffgfe
from our hjdffh
from some lgdegf
from talking mfhdee
from the gjgcgh
from their qZfgfg
from there jSjefq
from unknown nffgfc
from where Uzegfd
from which W3dYjb
front oagfei
full dbkgdm
full list bikked
full of mffffd
further kggeff
fw <n> gdgffl
fw config fdgfgm
fw jhgXem
fw rules fcggfm
fwd kcgjbi
g $ cggefm
g iZlejf
gateway $ fhglfc
gateway ? ijfffe
gateway config ffgffk
gateway kfaiei
gateway rules bfgeer
gateways <n> gdhfem
gateways hdgfem
gave me nffelX
gave nffelX
get <n> mggfgb
get <service> fjdarc
get a nbecle
get an mgefge
get anywhere vYgaeh
get at hfkfgd
get fljefd
get forwarded meenbb
get in pidZgg
get into hngage
get its jfeggg
get nothing jgfgfe
get out fcdgjk
get the vXgccj
get there hgfbgk
get through lgeghc
get thru ociYig
get to djmdef
gets a kifefd
gets connection kgggdf
gets ejdgmc
gets in pnhcZa
gets nothing rdfcfd
gets out lldefd
gets there cmhdgh
gets through dphbeg
gets to dqgbeh
getting mmcfdd
git push mfefef
git qefhcd
github com efgfcp
github gffeao
give fdlmhZ
give me felmcb
given ecgilg
given that leedcm
gives ? nffedf
gives oefeef
go $ kjcjZh
go , igggjc
go ? cSkxic
go mcgkZh
go out odcfkb
go through nggfgb
go thru lfefgf
go to hgedmf
goes $ hggfje
goes ? hffkcg
goes away gfegld
goes in ehfdne
goes oVhioY
goes out lfggdf
goes thru igfgid
goes to ccfkod
going by negfed
going gZchnj
going on pgeede
going out neggdf
going through fibcbt
going to pchXpa
going via ohgdZh
gone , bggfoe
gone Zdehwa
good ? nfgdfe
good for hgcddp
good mYgbgm
good morning kcgdgj
google kgggee
got a gmhdfd
got exposed cdoheg
got hdilgd
got this neffgc
green cdhfgn
grep lggffe
growing lbgdfk
guest hddces
guest wifi fddcfs
guests bfmedk
guide iceqdd
guy jeejfg
guy on kgdefh
guys lidkfa
gw $ kkleac
gw , kddjjc
gw : rebdci
gw <n> cehdbt
gw ? lgjgeb
gw gehfdl
gw line hciYjm
gw pass mgffcg
gw rules eghbfn
gw 的 jZheji
gw 第 gegfUv
h ndfeic
had fefgoc
had no deeiqb
hairpin ? pbdecl
hairpin nat idggdk
hairpin or pefede
hairpin qchZfg
half jffffh
hand fhklcb
handed gdZrfh
handover ebfjfl
hands jdhdbo
handshake lkddee
hang sZhhdc
hanging Zcnleh
hangs $ lfffgd
hangs , mdffff
hangs for mfffef
hangs on lZdmgf
hangs qdfjbc
hapens qegfdd
happen igffid
happens if gffera
happens ofgblZ
happens to qefZhg
hardening afgdqh
has <outside> tcedee
has <own> mefgee
has a jjffee
has access hmheec
has been cdgikh
has it ejfemc
has jlgXje
has line gfggZo
has no ihfgdi
has the jdgdfj
has to mhgecf
have <outside> xmcWiW
have a cfcjeo
have access ciqbfe
have any ldgpZd
have anything hVhqjd
have been iZjfek
have cijidg
have exposed jXjmef
have no nbfjdf
have the daegmk
have to lfifia
have we bUqsed
having ogcbXr
he can zfaeba
he get ngefgc
he is kgggde
he wants ejeghg
he xbfaed
health check lfgegf
health lfgegf
healthcheck mgehdf
healthy ? mffffe
healthy kggeff
hell lagecn
hello , pdggcd
hello iahhek
hello team eegmff
help $ qZfdcm
help pWfali
helpdesk nfgddg
her ? mgegdf
her laptop kgfgge
her oZhffg
here $ ecklfe
here , gjffdi
here : nbfccn
here ? nffjfZ
here what gggeek
hey , oageej
hey bot icehfj
hey kkdcdi
hi , qfeddg
hi all jgggdg
hi kbfgej
hi team lffgfe
him $ hdecin
him ? mggffd
him in lgfffd
him pbgZfk
hire ifgidg
his mefffe
hit <host> nigdhZ
hit <own> lieflX
hit <service> hnebhe
hit <zone> gjdgnZ
hit line fgfffj
hit lmjZce
hit merge Yhfees
hit port gkfegf
hit tcp dmhdgg
hit the hledfg
hits qfgYdi
hitting <own> jfgdlc
hitting qefZmb
hold iecjgg
home tcgebf
hook qdgfce
hop ogfede
hope fYfmgk
host $ gjZoef
host , jjldcc
host : iihegd
host <client> idjdlc
host <host> qdfheb
host <own> mdgfgd
host ? pqaeZc
host in scbibg
host oYgjgd
host on nbdifg
host out sbhXgh
hosts in sbkbec
hosts on obgake
hosts qpbgdV
hour iffglb
hours qfhedb
how come plfZag
how do cfgefo
how does vYchcg
how kedadq
how many dghden
how much bbegft
how should eefcgp
human gffmch
human words gffmbh
hypothetically , efggle
hypothetically gbfepg
i <service> oahkdd
i add fggfpa
i am kcgife
i append egggpZ
i approve qaedhh
i ask hgebgm
i be jgfgfg
i believe hdelgg
i call mcgdfh
i can hbgogd
i can't mgdbcn
i checked jffffg
i delete Xeiipe
i do hdekdi
i don't nZgdig
i drive geedeo
i drop Vihiof
i e ijkcee
i ehihhd
i even jeeUgt
i get nchjfa
i got mfeaZq
i have jbhmed
i hit Ygfeet
i hope pcecej
i inherited cdllee
i know lhffdf
i land ncflbe
i lock afggmg
i looking jgfffg
i mean mjflaa
i merge fffffl
i moved oegfdf
i need emgdeh
i only rZfael
i paste beegmi
i phrase fggffj
i ping mgfgfd
i put fiddnd
i read kkbacn
i remove fgffnd
i right xcgcca
i run rcddid
i see ifghdh
i send qdgdfd
i should efenfe
i sit ifkedf
i still defgpd
i strip bgeepg
i swap elcepa
i take Ygghsc
i tell lefdei
i think fgfphX
i thought kadiel
i took ggfgmb
i type hgeffj
i use kafccr
i want ekfYki
i was oidaZm
i would legbje
i write fjhfgf
i'd kdfdih
i'd like kgghiZ
i'd rather obgefg
i'm <outside> pcggdf
i'm a Ygkkei
i'm at jfhefg
i'm five gfgfdl
i'm kcehdj
i'm new jggcan
i'm on lefgff
i'm sitting nffdeg
i'm the ndgeff
i've lggfgc
icmp echo scfbff
icmp rfgdZh
idea $ cnbfco
idea ? rbfgdd
idea flfZem
idea what fgfgel
ideas ? ocfgfe
ideas ocggef
if <zone> sbdedi
if a pkdbec
if any gmeeeg
if forward dggepc
if hedfsZ
if i dcjgme
if i'm rcgfce
if input Zefhpg
if ip dfgfod
if it oddcdl
if line effhoc
if so ciemfe
if some mbflgc
if somebody jfdmlX
if someone idegld
if that lggdge
if the hgfflc
if they jfgfcj
if this hggetV
if we agffog
if you neeiZi
if 我 bgghnc
iif <zone> jggffg
iif jggfdh
im five eggfdl
im ndefdi
impact ? degdqe
impact cjgbwX
impact on eehgoc
in $ jkgeee
in , gfghkc
in -a fgfgqY
in <n> hffcij
in <outside> xVghgZ
in <zone> qdhgdd
in ? kefdmb
in a ijkfbe
in an cgibeq
in behaviour fdhhnc
in english kdfgan
in for kkfYfi
in forward gfffkf
in from bWnobl
in human gfflbg
in ip jggfff
in it fbffim
in its kfedfk
in line fgefen
in mail ggffbn
in my hcfjej
in on nhcffe
in our heeclh
in outlook qbgggc
in over ndedkd
in place cfgeof
in plain ffgdYt
in the edekgk
in their hfgffj
in there dkedco
in to fidjfg
in words hdecat
in writing mjafge
inbound <service> tceXje
inbound iZejii
inbound mail dffcpg
incident nhdeXn
incoming <server> jfgfff
incoming jfggff
inet <n> jfffff
inet jfffff
infra fw gchffk
infra gateway ffgffj
infra gdgdeo
inherited bdkkeh
inherited this bdkkeh
initiate nmfbaf
initiated by kggfff
initiated kggfff
inner cchqgd
inner router nggdfd
input -i dfffkg
input -p cfegil
input -s ffgeel
input cgfdqd
input policy cfgfqc
input to efggmd
input 默 cffgne
insert egggmc
inside address jffffg
inside jekkea
insists qifccc
instead iZgbqg
instead of iZhcpg
insurance epamea
interface hdfgkf
intern gddejk
internal address rciedc
internal ip kdeifg
internal machine mefkeb
internal oYcohb
internal server gdfmgf
into <client> sZghce
into <gateway> hkdfjd
into <host> rehehY
into <own> niccff
into <zone> lpgaga
into nmcYff
into the jnefiX
inventory cciuea
inventory of cejpfc
involved lfffff
io : jfffff
io jfffff
ip $ mcgdfi
ip , sdeffb
ip <client> lfgffe
ip <far> mggfee
ip <host> kfffff
ip <own> mffffe
ip ? gcehap
ip daddr jggffg
ip does qefefc
ip forward chhdvX
ip nfcelb
ip saddr jggffg
ip ttl jggffg
ip 上 dahrfd
ip 是 kfgffe
iptables -a gfffkf
iptables -i cffhjh
iptables <n> ibgcep
iptables Wdffrk
ipv <n> lgggmV
ipv lgggmV
is $ lgdkdd
is : gffeme
is <client> naekef
is <far> rZfhhb
is <gateway> uaeYgi
is <host> ilZnec
is <n> hlbkfc
is <own> xcbfgY
is <service> mvdfaU
is <zone> lbjbjf
is ? peebff
is a qddccj
is able hnmcfX
is accept hgfhlZ
is accessible hmcfge
is anybody cuZedi
is anyone boedje
is anything meelfZ
is asking aoeheg
is at pffgeb
is behind aehnhe
is being kegife
is blocked qiedga
is dchlei
is dead neggfd
is drop qicded
is exposed mkeiba
is fine pdffgd
is for kgcheh
is forwarded gbergd
is from jffggf
is full mgfffd
is going eahljf
is gone dhbipc
is he tcdhbe
is in ghfdjh
is it iaeego
is line ebeeYz
is mail mggffd
is meant rajdiZ
is not nkfbhb
is ok qechgc
is on lifbal
is our jXobcm
is port soWhfV
is possible mjeecf
is published agbuef
is reachable djqade
is refused oggcfe
is removed fgfgmb
is right eegngc
is sending kffgfg
is set Yfffqg
is slow bcdehs
is somebody acrfje
is stuck negdge
is supposed jggfff
is tcp aWhtje
is that gfcpfd
is the lbZbft
is there ioflaY
is this mfdedk
is to gehdne
is traffic qeidfb
is udp rdfcgd
is up jgffgf
is waiting agdgoh
is what odfche
is wrong kggeff
is yelling fgefem
isn't webccf
isnt lffkbe
iso Zniifd
isolated from ncfghd
isolated rcfggb
isp khiede
issue pdeffe
it $ kfeean
it , elhfdg
it : kefgZm
it ? jdgnfb
it allowed pbgefe
it answer vfddcc
it at glgdZm
it back fdhcgn
it be mbhajh
it break gdeehl
it by kfXmjd
it can't kefggg
it ckgidh
it comes kbhofa
it connect nffdeg
it connects lghYig
it correct pcgdge
it die lbgmYg
it do hefZim
it does mbdcki
it doesn't jafdgn
it end qfggcb
it even odedfi
it for bhljdg
it from fggfek
it get tbddci
it gets jgggff
it go icfjal
it goes gkdamg
it hangs oedbgi
it has kehehe
it in fgfjei
it is lfgdfh
it just gcgfii
it land dkfsab
it leave rdhYfg
it let ofgefc
it make kffdld
it matter gchdli
it mean hdgacs
it means fggfcm
it never pefeee
it normal odffge
it not rdffec
it on pmfeYb
it only kXcrdh
it open lcbXkp
it opens meeefi
it or mfdkga
it our kgfgff
it out kgfgcg
it pass pfgbdg
it permitted mffege
it possible ocfcgg
it reachable eidagp
it says ihgbbn
it sends jgfehf
it should kfffge
it stands ojddbf
it talks nehdhc
it tell offdfd
it that lYgmcg
it the iegaeo
it there effdeo
it through mhgfgb
it thru kfffff
it to lkcYek
it true asoada
it us qefcfd
it uses pbffdg
it wants jeehdk
it was kegefh
it work hrYZaq
it worked nbgdej
it works jgfgff
it would ceekrZ
it's broken fdgcgp
it's fine jfggge
it's for fobfdj
it's mcfddl
it's the ochfgb
item <n> hpchbf
item gpchbf
its -i Ygfgog
its <host> mdgdmb
its <service> jffggf
its alerts jfgffg
its internal kfffff
its mbhehf
its own qggbec
its private gicjge
its scans kgffef
its updates mggfee
its way lgffef
itself $ hldcgh
itself , rXkdfd
itself -> reghfX
itself : ofehag
itself ? apnbfb
itself able yXejgV
itself be fncigb
itself from qbgfgc
itself get xXfihV
itself kliXef
itself open xXgbib
itself reach wbgehW
itself resolve kfggge
itself talk qchhgY
itself to rZgffe
jenkins cafhfr
job on nggefc
job pcgdhe
jobs sgdeec
joined oahhib
jump ldcact
junior ieffek
junk fdkdXr
just fine jgfgff
just got geceeq
just hangs leffff
just jlfcfe
just open bgegep
just spins mfgfde
k <n> jdgffi
k kcgcfk
keep fidgmc
keeps nicdff
kept pdhefc
kill Zjefqd
kim ngfffb
kind gefdgm
kind of gffffk
kind regards mcfgge
kindly confirm jffgff
kindly defgfm
kindly tell oddefh
kinds feedfp
kinds of feedfp
know , ijhggb
know from bofdgg
know if qceedh
know kfhiah
know whether qdebhf
known dbgsfd
knows nbcnbf
l <n> hfgZlj
l jehakh
lab obggdg
label ndfgdg
label printer odfgdg
lady gfgfcm
lan oeggfb
land $ baisgd
land ? qhfgda
land edcwhY
land on hhapgb
lands kXfoaj
lands on mYgpcd
language ghhgXn
laptop , qfecef
laptop <client> tbefha
laptop at lfegge
laptop in rffdag
laptop is kggegf
laptop qdigae
laptops sbggeb
last friday geggbo
last gVgcit
last night adhggp
last nite hcehfm
last reboot fggffj
last thursday fehgap
last tuesday gahgco
last week jZjicj
latter pcdgfe
lead bfcrei
leave the jfgggf
leave wghadY
leaves ncgcgh
left glfddi
leg mhdfgd
length <n> kfgffe
length kfgffe
let <client> iegfrW
let <zone> gfggje
let him lggfee
let in mihded
let it qgfgeZ
let me reecef
let nchclb
let out lggfdf
let that nffbfh
let the jgefpX
let them nhgbdg
let through qZhdeg
let's fgdhkf
let's say fgdhkf
lets <zone> raffgd
lets it mdfgff
lets oidged
letting geedki
lgtm echddq
licence nefgdg
like gfbgji
like i'm fggfej
like im efgeco
like that oegefd
like to kfcjjb
limit <n> egfgfl
limit egfgfl
limit limit egfgfl
line $ clgfej
line , dgghmd
line <n> Wcfcrn
line Wbfdtl
lines <n> eYhcri
lines eYhcqi
link jefddn
lip <host> jfggff
lip jfggff
list $ ckkhde
list all dfijgf
list cmhoeX
list every glZkic
list everyone aogfhg
list everything amflZi
list of fghlgb
list pls hdmggc
list port haeqgc
list the eqeffc
list them fnfdhe
list 给 chengf
listener imfegb
listens mgffee
listens on kgfgef
live pahddi
lives oehffc
lives on rehfdb
ln <n> hbhceo
ln hbhceo
load for ogfeed
load qdbZgl
loads jledge
local jbfdfn
locally taicdd
lock aeggpe
lock myself afggmg
locked gkeakf
locked out fkeakg
log , jgggge
log in jkdcdk
log log dfggfl
log mfffgd
log prefix dfggfl
logged in rcgbib
logged rcgbib
login : jfggff
login kffgfg
logins paefhf
logs nffcff
logs to kgfgee
lol $ defoci
lol dbdlgm
long kgggde
longer pZhdjd
look $ cdgffp
look at hfgeel
look before gfffgk
look iehfdj
looked jgcefk
looking at jgfffg
looking jgffff
looks ebfddu
lookups vcfhZc
loop odfefe
loopback qYiche
lose <far> fgfgkd
lose <service> ehgeme
lose fgfdtY
loses bdgftb
loses its eggfle
losing gfifej
loss oggbgf
lost kffehf
lot xebgbb
lunch gggfcl
machine $ bfcnih
machine , jhejfd
machine ? ccarke
machine behind fneeff
machine in kelfec
machine is rbdhgd
machine lbgobd
machine sits Uehshg
machines in necgge
machines kXgofe
machines on kgffff
made iadmkd
mail , lgggfc
mail address ndgdgf
mail client ueffbb
mail example hcZign
mail from cdecok
mail gw ldfgfg
mail is jffeei
mail over pcgdge
mail queue bfhego
mail server ofgefc
mail through efgffm
mail via kfhege
mailbox ecfgep
maillog lfgffe
maillog on mggfgc
mails ngcebj
maintenance degelh
maintenance window ffgeji
make any gggeld
make it xdgacd
make jcjbqZ
make sense iffgbk
makes llfadg
manage jedfel
manage to ifdfem
manager ueacff
many dgheel
many hits ggggan
many messages dggffl
many packets gggfek
many thanks jfeife
mapped uoYgcV
mar <n> kggggd
mar kggggd
mark <n> kgffff
mark kgffff
martian ngfefd
martian source mffgfd
masquerade $ hefdlg
masquerade , deffik
masquerade <- ggggbl
masquerade Vfffuf
masquerade do gffffl
masquerade for fcgejj
masquerade in fdeecs
masquerade line ehggoZ
masquerade on ffehld
masquerade rule fcgdlk
masquerade would ggggqW
masquerade 删 efggjf
masquerade 去 Zhegta
masquerade 这 ggfedm
masquerade 那 dgggme
masqueraded nfhZgg
master <client> kgeggf
master kgehfe
match $ ofcdZn
match mecegi
matches kdfcco
matrix dqedhd
matter bneZli
matters kfgdfh
max jdbbds
may i jcfjfg
may iqedbf
may open gngZhe
may reach kleefc
me $ kkjYYl
me , ihehdi
me -a ehfZoi
me : efgmch
me ? kgidch
me a pgacej
me all ifesba
me cijich
me every jjejcd
me for olecZf
me if vXeZhi
me in lggcfh
me like ffgffj
me please hdglef
me pls offceg
me tcp jgffgf
me that helkea
me the idiigd
me this lfffak
me through jfgfdj
me what cegndj
me whether nggdfe
me which ggdmdg
me why jgffgf
mean $ Zleigi
mean ? mfffdg
mean lhejXi
meaning ? ggffcm
meaning gefeZs
means ffdgVw
meant hkdjed
meant to hkdjed
meeting iedddo
merge $ gffffk
merge ? gegefm
merge efgeki
merge it dfeefo
message ldgdfi
messages kWhbet
midnight $ fgfffj
midnight ? gfggek
midnight fggffj
migration ffdmfg
milliseconds $ lfffef
milliseconds lfgfef
min -j effgfl
min ffedlh
mind mcfegg
minute kdhegh
minutes meedgg
mirror nfggfb
missing lgdame
moment ? ecggcp
moment fgdhbo
monday $ ldedcn
monday , algcen
monday and lgfffe
monday jfcddn
monitor jfggfg
monitoring pegefc
monitoring probe lfgfeg
month icegel
more dpakkX
morning $ hgfdcm
morning , ldedgj
morning all lcedel
morning nbgbem
morning the kgggfd
most edgfep
mount lfffgf
mounted jgfgef
move magcqa
moved mdffjd
moved the ngggdc
moved to pfggdc
moving fbffnh
moving line gegfmc
moving the gfgfld
mss <n> jggfgf
mss jgggeg
mss to ffgffj
much cbedkq
must authentication pdhdgd
must authentication' jfggff
must tchcfb
mx <far> nffffd
mx <n> lgggfd
mx example kgfgge
mx hbedfp
mx of hdeddq
mx record fegefn
mx 记 fefdfp
my box ogeeed
my colleague jggfeg
my desk jelfec
my lagham
my laptop seggcb
my mail qeggfZ
my pc ngfcff
my phone mffffe
my report cjdmge
myself dfggnd
myself out bfggoe
n $ ikfdff
n fjfpdZ
name $ hefgbm
name djgagm
names nefhbg
nas ebggfo
nat $ jcghdj
nat , ngejcd
nat -a fggeTv
nat -i fdhcdp
nat ? pggedc
nat for efhefl
nat jadjfk
nat table gfegZq
nated hoideZ
natted kfeofY
natted to efgnhd
nc : obgfgg
nc ljhgbd
nc vz kkgfbe
need <service> ngfefd
need a hfchjf
need an eeemgg
need ekgmYg
need it einicb
need one occehh
need the hgfkch
need this fnedid
need to ijeeie
needed lZfZrf
needs <service> legfff
needs qbgcgf
needs to lggefe
net : lggefe
net <far> mgfgfc
net <n> odfeak
net degckl
net gateways gfgfdl
net ipv cggfpb
netops edge hdheem
netops gw gdgfgk
netops hYheer
nets btdefe
network ? ijgddf
network hodbge
network that epfcgf
networks are fmcfgf
networks can Wqgggg
networks cwdahc
networks get Zpfief
networks have frfbhc
networks is dmgfhe
never an mgfefd
never get mdfggf
never gets mffege
never lhgjbd
never seen hgedZr
new -j ggggZo
new aidkfl
new here lbgZdr
new hire ifgidg
new in ngebfh
new on fefhfk
new tcp ofgffc
newly hdffkf
next gddfpe
next hop ogfede
next to dgdjmd
nft dgggih
nginx on offchc
nginx sfebhb
ni <zone> kgggfe
ni jgggff
night $ hdgbgn
night , keffgg
night : mggggb
night ? abgeft
night cbghfq
nightly ogfeee
nite hcehfm
nmap legfff
no $ maqZhc
no , pbdegh
no -i gffgan
no : mnpYaZ
no <n> jfdfhh
no <outside> ucddia
no ? weZheb
no answer kffgfe
no auth jfggff
no dnat kgffdg
no go qacbij
no hkkZci
no idea ggegek
no longer jgggjb
no mail bggedq
no matter eqddgf
no nat qfgedc
no reply ogfgfb
no route mdgfge
no ssl keggfg
no syn kgffge
no trouble pcfhga
no vpn odegfe
nobody in nkgdcb
nobody ioZjga
nobody on imanfY
noc kefebm
node exporter ocfgfe
node rdffed
non gggidi
non technical eghkci
none , iggfcj
none hYgmhg
none of offeef
noon $ fjfjfd
noon dkfgdk
normal ? mgdffg
normal neefge
not $ hcfnib
not ? ragceh
not a kdekch
not able oddhfd
not be odgege
not connect lfgffe
not from oadggg
not jechfj
not open omejVb
not reachable pbcghf
not send nggggZ
not the khhcgf
not via pgfcdg
not work kaedgn
not working begdgr
note lfgdeh
nothing , ndeeej
nothing back kfffff
nothing comes feggel
nothing else edgjkd
nothing ever jgggge
nothing from pegdgc
nothing in megfdg
nothing odffee
nothing on kfeggf
notice ffdfoe
now $ hbkejf
now , dbfbjs
now : kggggc
now ? nXedep
now hZfgep
number : kfffff
number kffedi
o keegjc
of <client> xgfcYc
of <far> odgche
of <gateway> mebdii
of <host> ifemha
of <n> dfeemi
of <outside> npcebc
of <own> lebpYf
of <public> mbbmch
of <service> fmfanb
of <zone> pccefi
of Xjkfih
of a lgeafl
of adding gggdle
of all fbrcgf
of an mfffgd
of changing bgfhsa
of course pcdebl
of dnats gbfred
of drop Whhimh
of dropping fgegkf
of every ghflfc
of everything fZnkgc
of flipping heffjf
of forward ghffma
of input idagpf
of ipv mfegeg
of it jhakdh
of line hhddhj
of lines dffglg
of mail gakZfp
of my ihclfd
of our ajiggg
of ours dekpdc
of port hjehff
of questions ffedfp
of removing hfffmc
of setting hfhgnZ
of sources fweVhe
of stuff gfdefn
of swapping gdggob
of that peddgg
of the gjmffZ
of them gchgdm
of these rdbhch
of things gffffk
of this ffefji
of us fljjZd
off from nffegd
off kiefla
off line cgggme
off the cfgglg
offered gecqgb
office lggefe
officer laecdp
offsite jfggff
oif <zone> jggffg
oif jggffg
ok ? scfede
ok jgdZjk
ok or redfed
ok so mfgeff
ok then ggggsU
ok with sZbebn
ok 吗 rfffhX
okafor lggggc
old jYgoch
old runbook ffhccp
on $ olddcd
on <client> oehfdd
on <far> uagibc
on <gateway> jkebfh
on <host> ldcegl
on <n> qfdbic
on <outside> lcghib
on <own> ieelhc
on <public> gblhoX
on <service> noebkU
on <zone> ngjdiX
on ? rWeggg
on a kgeffg
on any hngedd
on anything gkdife
on call fagddt
on dev mffgfd
on earth jlfedd
on friday hZgfhm
on gfgjdg
on here jffeie
on it jegdfj
on its kefegh
on line cgfcdt
on mail mYkiib
on monday esgVfi
on my nfedbj
on our likgdZ
on port hdcbiq
on prot sddegc
on saturday fcfeim
on tcp hpefhZ
on that kffYeo
on the dmekXk
on this Zfhqgd
on thursday lddgkd
on top bgegpe
on udp oZbpde
on what gaekgk
on whatever dnfdhf
on which fmWnef
oncall nZfedl
once edclob
once i kdhfid
once the fgfcne
one $ gbigek
one , djefdn
one : seeclX
one ? tcebff
one actually ggffdk
one before sggWff
one do ggggdk
one doing hffcfl
one for nffcbk
one in jfffdi
one odbgbl
one of okcaci
one sentence kdgjed
ones cgjfgh
ones does ffjfff
only $ pdefef
only , jfgfbk
only ever lefebl
only jlcgdg
only syns ngfffd
only the rZfhhc
only this jfgggf
onto <host> ldfflc
onto gYfpie
open $ qmiiWX
open , pZcdbq
open <far> rffedc
open <host> ncbfpa
open <n> bfdamp
open <own> odedkb
open <service> jmfWek
open ? tlakZY
open a nkceee
open an kjedgf
open clhdhg
open connections ofhefc
open for tggXfd
open from iblpeX
open or vZfbff
open port Vhjdcu
open tcp jncbeh
open the oedigb
open to gukjXT
open up ggffnb
opened <own> lggffd
opened by lfhdfe
opened hgbhfk
opening <own> mdecih
opening oeecgf
opens <n> pgdgcd
opens <own> mfgZdj
opens <service> sfhWgf
opens fine oefefe
opens rfgXgf
opens up ggfdqb
openssl lchcgi
openssl s lfffgd
operation mfffee
ops jcgggh
options jggfgf
options mss jggfgf
or <gateway> pcgfdf
or <host> mffedg
or are oegfec
or can enbkcf
or closed tZfeef
or did njcneV
or do mcfemb
or does lWejkh
or drop mffgef
or dropped mfffdf
or elfefh
or is gYgllf
or just hobYgk
or no mXnghb
or not obbhhg
or on iqfjdW
or only lmcbff
or shut nfehed
or the mfgfde
or theirs jgfgff
or what tbdbei
order ieebmh
org ngggbf
other gjggdg
others jffdke
ought oefgcd
ought to pefhcd
our <gateway> mffgfd
our <host> idlmfX
our <outside> klecfe
our <server> ncngcb
our <service> iYiYft
our box nggbic
our dgkdfj
our monitoring nffeef
our mx djakfi
our networks esdcgc
our own mfegfe
our partner mdeggf
our public qZgchh
our published hXodjg
our rules scgchb
our services Yfknge
our side oelefa
ours ? oegdeg
ours jcimdb
ours or jgfgff
ourselves fegflf
out $ oahdck
out , khgcdi
out <n> keggfe
out ? mbhfhf
out after lfgfef
out at pgffeb
out from lebgif
out is mfgffe
out lhebif
out line ghgimY
out of gjfcld
out on ekhffg
out ours jffgff
out src mfffgd
out the fdfime
out there salfeY
out to piaahh
out what hgggdi
outbound <n> nfgfce
outbound <service> ofhchb
outbound ? kaffdn
outbound delivery ndgeef
outbound to lhgfed
outbound vagaib
outgoing <server> lggfgd
outgoing <service> hfgeje
outgoing mail pfffce
outgoing ncgclb
outlook cannot nffefd
outlook error jffgff
outlook in kfggef
outlook is jfgggf
outlook just jfgfff
outlook kefefi
outlook on obfgfd
outlook 报 kegggf
output haheod
outside uifbcZ
over <n> qafdck
over <own> fgfgkf
over <public> pgecef
over <service> ohgehY
over hgedem
over plain tghZcd
over to rfgbed
over udp gofZkc
own <service> gkegka
own dlgagk
own shell ochefd
p <n> lefcgj
p lefcgj
pack jffgff
packages from ngfgce
packages ogfgdc
packet $ sdeddf
packet : jggffg
packet ? needam
packet for qgefYg
packet from xfcbdb
packet jffidg
packet loss jfgggf
packets ? hefefl
packets has ffggej
packets jihbZn
packets to kggegf
packets transmitted jfgggf
pacs jefdfj
page $ nafkYj
page mafkdg
paged hffdfk
pair ledfcm
part neeefg
part of neeefg
partner example jggggf
partner kfebgm
partner's mfffgd
pass $ ofgcgd
pass ? sefebe
pass it nffefe
pass or pcffff
pass sfhfab
pass that kgffeg
passed ? lgfgdg
passed vZffeb
passes ? rffffZ
passes kfffdi
passing tcfbhc
passive oegddg
password idfdfm
past vcdece
paste beegmi
patch dgfeeo
path rgdYam
payment odgfee
payment provider odgfee
pc <client> mggdef
pc in farchf
pc mdiceg
pci incefe
pcs qehcgb
pentest mcmcfd
people <outside> ndcekd
people are regfda
people in qeedee
people mnfZjY
people on qegchc
per fmfbgh
permit it lggfdf
permit oceeZn
permitted ? qffcfd
permitted by obgfge
permitted lmfZch
permitted to mkecfd
person ibhkci
phone $ oeeegf
phone <outside> lfefff
phone ndffgf
phone on uXfcfh
phone over jgggge
phones rdeffc
phrase ceeehq
pick gigebl
pick up gpichY
picture kgffef
ping <client> lfffff
ping <far> kgcghf
ping <gateway> miegga
ping <host> phfdfb
ping <own> zYgefY
ping from mgegdf
ping the dnfdhf
ping to lgfgdf
ping wchZfa
ping 不 nfffgc
ping 到 brceie
ping 得 pcgfgb
ping 通 mffffe
pingable from odfffd
pingable rdegfb
pinging <client> kffgge
pinging <host> nddghe
pinging reebge
pings <own> pchcff
pings vdecdf
pkts gegdco
place hdgdne
plain <service> kdaogc
plain english ffhddn
plain hcdlbm
plain words hffdaq
plan beemtX
plan to egggnb
planning effeqb
planning to fgfeqa
plc pffgfa
please $ gmicdf
please , kgfiZi
please : dfikak
please Yghjhj
please add dfhaer
please can qdceeh
please check nhfded
please confirm ndgcfg
please enumerate Zkfmeg
please explain ideebp
please open ZheeZy
please say ncefgg
please walk nfegcg
pls $ igiobZ
pls , ecildi
pls : tfiabd
pls begnbl
pls check jYiZgr
pls confirm nffggc
pls open bgecgs
plugged ddjgdm
plugged into jaqgeb
plz $ leffXo
plz uafgZg
pm hgefje
pmtu ffgffj
point at Zcfsdj
point cYeoen
point of gdncam
point to eddfer
pointed at kfffhe
pointed kfffhe
pointing at gbgjdl
pointing eZegml
pointing to fahcfq
points lXdqcg
policy ? ogfcef
policy accept jldZke
policy becomes ecghme
policy dggeqb
policy drop mgfgcf
policy forward ehcgmf
policy goes Zhggmg
policy is igfejd
policy of ghfgkd
policy to agfgpe
policy was Vhegxb
policy went bffgng
policy were dggglf
poll qYhegf
polled ncdheh
poller kfegfg
polling mghede
polls ngeegd
pops kggffe
pops up kggffe
port $ jnZhfe
port , gdkncd
port : lgfffe
port <n> gihcdk
port ? eseWke
port dfhmch
port forward befshb
port forwarded jZaqie
port forwarding Yifpid
port forwards hactgc
port is ffdggm
portal hdekkc
ports $ Zigngf
ports <n> ltcccZ
ports ? foffah
ports ZgnpiW
ports are bjgnfd
ports do sWYpfe
ports end ddhlgg
ports of Wcjrfh
position lkdebh
position to lkeefb
possible ? mdeggf
possible from mjgbgc
possible qjgaeb
possible to jkefdg
possible with mffffe
post igakdi
post to ilfdee
postfix <service> kgggge
postfix lahcfm
postfix on dehZhr
postfix smtpd mfgggc
postfix 日 kgfgfe
postmortem gidgdl
postrouting -o geddlk
postrouting -s dgggme
postrouting eeeekk
posts pdgeef
ppl nhfcef
ppl on mcgegg
pr <n> gdfdcr
pr cffefp
prefix dfggfl
prerouting -d cfgfoe
prerouting -i ffgegk
prerouting <n> fdhcfo
prerouting iffdgj
present kdflfc
previous hfgfcm
print <server> kfgfff
print ngfgec
print on qfbeib
print to mefgdf
printer <client> ljegec
printer <n> dfggfm
printer at mgffed
printer hfdfem
printers ibfdgn
prints kgfgef
prio jfggff
priority jhaZin
private address ikdjbf
private ip lmgZgd
private jjdigb
priya kfgfge
probe at qfgcdf
probe nfgecf
problem ? gghhjc
problem odhcjb
prod Zhhdbu
prometheus qdffcf
properly lggfgc
proposal ggefnc
proposed dfghpZ
proposes eggfmd
proposes to ggfgkd
prot <n> njhcgZ
prot njhcgZ
proto jggffe
proto tcp jfggff
proto udp jgggge
protocol : ldfgeg
protocol jfggfg
provide ejjifc
provider oddcek
proxy qeeegc
public <own> mceghe
public ip phgbcf
public jYjpgZ
public mail ndgdgf
public one khhcgf
public ports caeteg
publish $ foZief
publish , hjigdd
publish <service> fpXmhY
publish ? fjoead
publish dghqgY
publish to aZmlii
publish 了 fXfthd
published , hjldde
published bdmthT
published on fhdqZg
published ports eZnihf
published service godbfg
published services eeqZie
published stuff ecogfg
published things cgpcfg
published to cdZrel
pull pfgaeg
pulled leeggg
pulls nfeefe
puppet lhfggc
purpose ? geffap
purpose gfgfYq
purpose of gfggbm
push rcfceh
push to mfgfdf
pushed gfefem
pushed the gfegem
pushes xhhbcW
put -a ggfgpY
put a ehdejj
put gggdlf
put in fhgfkd
put it nfgZfh
put the kYjdgj
put this egffkf
q <n> dkikfb
q ijhkda
qq kffgge
quarterly dkgmdd
queries sfhZcg
query <service> neehia
query lgggha
question , qodaZe
question : lhfdff
question for sdffeb
question klfdcf
questionnaire fnhede
questions can gffdfm
questions do gggdgk
questions gdeddr
queue , lgggfc
queue idhafn
queue is obfaen
quic lXeohe
quick gchmjZ
quick one kdgnbd
r , jfggff
r jdghhf
radius eelfjd
raised jgffgf
ran it pdffef
ran pdffdf
random host fggodc
random pbhmba
ransomware dyXdge
rather scgchb
rather than oeealc
rcpt lfgggd
reach $ gdtcbf
reach <client> qggfhV
reach <far> mZfgig
reach <gateway> cpcihc
reach <host> mhcZhj
reach <own> jgYahp
reach <public> vchehV
reach <service> ikcYhl
reach <zone> qebggd
reach ? XfptdW
reach eflbfk
reach it eqcehd
reach itself lclbgf
reach of gbpehe
reach port hrdhhV
reach the ojbbgg
reach 到 jqdbfd
reachability cpmddb
reachable $ Usfbmg
reachable ? lgiXek
reachable by foekZe
reachable for sgiZea
reachable from mipUgb
reachable hnnVgc
reachable now echefp
reachable on fphbjZ
reached fmecjd
reached from lihaci
reaches <own> hkgclb
reaches jpbbeg
read khcben
read their leefcj
read this nnZbff
reading keeeek
reads ifeeem
real client pfgbfe
real ecgpch
really mhfgcf
reason ? pfdfdf
reason taeZek
reboot jffffh
received , jfgggf
received jfgfgf
receives lfggfd
receiving mffgfd
record edeecs
record of ldeeek
recv lfgffe
recv src kfggff
red gcgedo
redirect oeeeeg
redundant gffdne
refused $ tbfdfd
refused , scgdga
refused <own> pifcec
refused is kgfgge
refused on tadfch
refused rcgdgb
refused that kefggg
refused this jegggg
refused' pggcec
regards , odfgfe
regards nefgfe
register cmghge
registry nfdfge
reject offbeh
reject reject fedfeo
reject with eeeggm
related eggfhj
relay access rehddb
relay its jfgffg
relay sfhdda
release kidbje
reload fciedp
remembers gbgddr
remote desktop midjbc
remote vbeghX
remove -a ggfgvT
remove YehhuZ
remove line Xfhird
remove the gheerZ
remove 掉 gchhle
removed ddfgsb
removed from eggfkf
removes chfdpe
removing -i egffle
removing feffod
removing the dffglg
replies rdgeZh
reply come nfffed
reply kfgggc
report $ eldjee
report : efcjkf
report mgbhid
reporter : legggd
reporter mefggd
reports fkejee
request , jfggff
request jhhblc
requests oggcee
reset $ iffgdj
reset ? lffgef
reset jghadm
resets lffgef
resolve hdghke
resolve names ocfgge
resolver vdgbhY
resolves jgggef
respond oXuUgf
response tddfec
rest eldlgb
restart edeehp
restart postfix ddgego
retire edfgnf
return path mafghg
return schgad
return traffic mggfde
review : bodaqc
review diigck
review 一 fdgffl
review 下 ggggdl
reviewer jffdif
right $ mgdehd
right ? qbjjZc
right ibghej
right now dbhjgl
right that oegffc
rip <client> jffgff
rip <far> lffgge
rip jgfgff
risk gjgeei
rn $ lblhec
rn mZjfff
room qgfdYj
root cause ncffge
root mail lefffg
root ocgedh
round rcfegc
route mcfekd
route to lcfeld
routed pgehad
router ngfdfd
routes tiebea
row fkclfc
rp egdfpe
rp filter egdfpe
rst , kffgff
rst ? pegcfe
rst lggfcg
rst syn ffgffj
rule $ hffefk
rule , bbehqh
rule ? mbbYgs
rule cafemm
rule decides tddedd
rule does mfgfgc
rule for icfghi
rule in gbggdp
rule ip cgdgli
rule is oddghd
rule last gfggck
rule let ggffmc
rule lets nbgegg
rule matched gfggcm
rule that mdfegg
rule today gfggek
rule 是 fegjei
rule 的 cgggdm
rules $ hddfki
rules , cfgfep
rules : cfhZfs
rules <n> fegeij
rules ? fidden
rules as jrcfbd
rules do gffgdl
rules efedfp
rules file ggfdbp
rules last geggfj
rules let ifefna
rules line eghcar
rules on gZefdt
rules to lcffej
rules 的 hfgdVt
rules 第 fgggdk
ruleset ? sehfeY
ruleset last gfgffj
ruleset ofedef
run kefdhi
run on jfffff
run out effffl
runbook , fgggdk
runbook gfgfbm
runner <client> ngfegc
runner kZhgfi
running meddfj
runs on ocgehc
runs pchcXn
s , mggfdf
s client lfffgd
s fdghek
saddr <client> jggffg
saddr jggffg
safe eegedp
safe to eegedp
said vWiZbl
sales ofdblb
same as gecehn
same mdhcej
same subnet ofggga
same thing gghecm
sanity check jggekb
sanity jggekb
sat cdglkf
saturday gcgeik
saved gfgdgl
saved my gfgdgl
say <client> ifjiag
say <far> lgfgcg
say <service> keggeg
say fdkZpe
say i hfffke
say in keebdp
say no rbaYjl
say the fgffkf
say they lefgmZ
say we Zfggrd
saying nedffg
says : ngfgde
says <n> jgggge
says <own> mcffgg
says <service> uafchd
says connection nefege
says it kggggd
says khcfhf
says outlook kggfff
scan jfhdfh
scan to ncggdg
scanner at peeeef
scanner ljdhdf
scanner on cekmee
scanners jdffjg
scans by kggfff
scans mfgfee
scans to jgfffg
scope fijlbd
scraped by kgfgge
scraped kgfgge
scrapes offecg
screenshot kfffgf
script hbfckk
sec ehjiff
second aegfho
seconds hfffbm
secs : jfggff
secs jfggff
section hickge
secure hcdeeq
see $ scebge
see <zone> sceefc
see ? eejifg
see a ngdffd
see kjfdef
see only ofgfag
see the lhgefd
see when lefegf
seeing this jffffh
seen by keidgf
seen ctstate ggfeel
seen from kapagf
seen membcf
seen on kffgfg
sees qegbhd
segment , gfjgff
segment ijicef
segmentation rldXbi
segments buhYjb
send <service> lggffe
send mail lfgggd
send out nfggfb
send scans lggffd
send through ggffke
send to lfddkd
send wWhYif
sender hdgchm
sender is lhggbg
sending megfkY
sending that jfggff
sending to hgggmY
sends a lggcge
sends it lfgggd
sends its kfgefg
sends qgfbdf
sends the kffgeg
sends to qgfebf
sense kffgbj
sensors mdeehg
sent by shccah
sent jdgibj
sent me ehedgm
sent src jggfff
sentence kdgjed
seq <n> kfgffe
seq kfgffe
served wdeajX
server $ lifjdb
server , kgecdl
server <host> elfghd
server <own> gfgmcd
server ? jfcmgc
server at qcgdfd
server be oedggd
server by rddagg
server for dZidfs
server get oegbhe
server in mehZhg
server is kZhlhc
server itself hkgefe
server jfdmag
server on hmbdfj
server or sffXfg
server over kkfdee
server reach qdgchc
server reachable nmXakd
server see kfgfgf
server to wdgbfa
server 的 jlgcgc
server's <service> knacgg
server's ilYlee
service , gmedfg
service <n> offdff
service amimfZ
service that dhfkgf
service we gkffff
services , ffkfff
services aasogZ
services are eUolgg
services can ecrbfh
services do eqggbe
services does gYtagg
services of eZlpcf
services that cclkeg
services we ecjlff
services work bdqdgh
services would fflfhe
session k jfggff
session pfgdde
session to nhgdfc
session with kfeggg
sessions mffcdj
set ieiand
set the fhgfkd
set to idgila
set up icdnci
sets bggeof
sets net ahgeof
setting ighbna
setting the fgggjc
settings ogfgeb
sev <n> gqejZb
sev gqejZb
share pYenfb
she is hehecm
she jbeigi
sheet $ gcelhg
sheet cdcoii
shell pcgefe
shift fefhfj
ship lgfgef
shop ideeij
should be nfgdhd
should i oaeddm
should it pcffhc
should oeffah
should that sZfffe
should the eddgqd
should this mbgggf
shouldnt jmgdec
show ggikfc
show me pmXeaj
show up kfgbld
shows <n> fffbfp
shows ibgffl
shows only kgfege
shows this lffgfd
shut ? lcfggg
shut jnebgc
side $ Yobhlf
side ? mahfck
side effects gfffqZ
side gghcel
silently legWki
since <n> meffef
since last jgfgff
since midnight fggffj
since monday ddfegp
since nbgcbm
since the nfheag
since then lgfgdf
since this ldgdgh
since we qgdedd
sit in nggbhe
sit kXmhfg
sit on kejeef
site at qcgdfe
site mcgcfj
sites effgmf
sites on gfefkf
sits at nffcff
sits behind ldelec
sits in qdfdfe
sits on jggfgf
sits qbfhfb
sitting at jemaff
sitting behind hcenhd
sitting in sadeff
sitting oaiihZ
sitting on lZkjgc
slide khcffh
slow cfecft
slow since Yeffhr
slow today aehegp
smarthost negfde
smpt oncead
smtpd <n> mfgggc
smtpd mfgggc
smtplib mgffee
snat bfgfmh
snat to beggmh
so : mfgedg
so <zone> lgghfc
so ? ogfecf
so ggbihi
so i lbfdgj
so is mfggcf
so it ocdfkc
so kind ifffcl
so slow Wfeggt
so that jVYjon
so the rfggfY
so this jffebl
so what gmebdk
so which hdgjfg
so who gnffde
soc mfgeef
socket : jfffff
socket jfffff
some cmdiak
somebody iUklif
somebody in nfjbdf
somebody on laidld
somebody out peedeg
somebody sitting oecefg
someone <outside> lZjqbb
someone explain dhhddo
someone on xdeVgf
someone out fndmdb
someone sets cgfenf
something ? bZfsje
something gbbqei
something to ndegff
somewhere ? iegmdc
somewhere jjclbd
sorry , ubgeiY
sorry for dlfefj
sorry if ggfcaq
sorry rbghdc
sorry to peggfa
sort fdeefp
sort of fdeefp
source <client> rcfefd
source <gateway> bghguX
source <host> sagfhb
source <own> fdffjj
source <zone> qccgic
source address vYgdXl
source ip qffeec
source oodVeg
source that Zuhaic
source zone jiegee
sources a2dZgb
sources are buggfY
sources can erecef
sources for gpgbee
sources that gnfahf
spam fbcblq
speak lnfbXj
spf efbdds
spf record gfdedp
spins forever jggfge
spins mfgfde
sport <n> kfffff
sport kfffff
src <client> lffffe
src <far> kfggff
src <host> kggfff
src <own> mffffe
src mffffe
srever gcnmca
ssl ldggff
staff jffgjc
stand ? seeeec
stand tcegfa
stands dffqcf
start jiedhf
start working dgggkf
started laefcn
starts qfdiaf
state gffgek
state service offdff
statement icckmc
status tgdbZj
stay tbfZhf
step , lgfgfd
step by ogfgeb
step ngfffb
still <service> Wcghsh
still arrive bgfhoe
still be affgng
still broken cdghgm
still browse gfaime
still come fgfhma
still get cdgivV
still have pbbbqc
still jifUnh
still open hXfblp
still reach gehddm
still work fdldej
still works lgcdlc
stop mfbZoe
stop working fgdfne
stopped ndgcei
stopping <zone> pahffe
stopping vahceb
stops <zone> ofhfbe
stops oeeeff
store lfegff
straight into obgegg
straight qfgZge
straight to qfgdec
stranger gYioeg
strict efdfpe
strip -i dgeeog
strip dgdeog
stuck at dggfZr
stuck like kggfgd
stuck nffdci
student negdff
stuff $ hckagm
stuff can hdidfk
stuff hanbem
stuff we hZngge
submit erdmba
subnet jgZedq
succeed pUfhmd
such kfecle
supplier hefdfl
support cofhai
suppose degfrc
suppose i efghle
suppose input fdfhlg
suppose line befgpf
suppose somebody gehdod
suppose the ddfhod
suppose we dggflf
supposed jefecl
supposed to jefecl
supposing fggfkf
sure sfhabf
survive ? fedgnf
survive dgggpa
swaks lfgfef
swaks run jfffff
swap <n> dZhgqe
swap bghdrd
swap lines Zghhqb
swapping <n> hchgoa
swapping cficrc
swears it mggfgb
swears kdclla
switch <client> lgggfc
switch qecZfk
syn $ mffeef
syn -j ffgffj
syn from lchhfe
syn mggeef
syn recv kfggff
syn sent kgffff
syn that rfeaef
syn trace kfggeg
syn 这 jggggd
sync sfggeX
syns ngffde
syntax dZgeiq
sysctl -w gfffkf
sysctl ffggle
sysctl net ddffof
system befsfe
t jfgggf
table eeioWj
tablets qcgffc
take -i effflg
take <service> sdfgcd
take a cegfgo
take ihhZnc
take out Zhggra
take the egggle
taken igecmd
taken out Xhebvg
takes fffemg
taking ghfhoZ
talk <service> krcdgY
talk khhZjf
talk to jgiZjg
talking rghffW
talking to nfgelX
talks oegdgc
talks to oegcgd
target is kfgegf
target lenkaY
tcp $ mmbfhZ
tcp , nfgkca
tcp -m efgegl
tcp : joecgc
tcp <client> ocegdh
tcp <n> kjfiea
tcp ? gkdjfd
tcp closed oegeee
tcp failed oagfgg
tcp flags jgggdg
tcp from zfdagY
tcp hjfhgc
tcp ip dfgdcs
tcp is tbfZgg
tcp on phcagg
tcp port jleicd
tcp reset ffegel
tcp session qbfege
tcp sport jggffg
tcpdump jgggeg
tcpdump ni jgggff
tcpdump on jgggfe
tcpmss clamp ffgffj
tcpmss ffgffj
team , heikga
team megfdg
technical dghjal
teh <host> hclkgb
teh <zone> tagifZ
teh oYljgZ
tell iedmdg
tell me mfdjed
tell the pedldb
tell us ldfefh
telling me nfefhd
telling meeffg
tells vhdbiX
test icjndd
testing jeZdjm
than apdjfe
thank kedmee
thank you kedmee
thanks $ jdflde
thanks , icgden
thanks ncbjei
that $ jYfoch
that , hdfeik
that <client> mefffe
that <host> mdhkcc
that <own> dkakej
that <zone> nbiakd
that ? iWimhe
that a sZdecl
that address fbgnhf
that are gdjnbe
that arrives xeeZcf
that be nfgecg
that can hqdaic
that connection lfffef
that could lldUlg
that dropped scffed
that even ofgefb
that expected jgggge
that get qhecec
that gets esgVfh
that gjhggc
that go tffddb
that going gchobg
that in iedjla
that is jiggcg
that it kffejd
that let ndfema
that lets gmbiee
that line deddip
that matters kffdfh
that may Wtgdkb
that no hmnafZ
that nobody jmddef
that ok qggeVj
that on gkggdg
that one eggfdm
that open vacdge
that or kefcjf
that packet gdfocg
that pass lgggdg
that reset jfggfg
that supposed ekehff
that the teefcc
that this ggfkge
that through ngegcg
that traffic negdge
that us mgfdgf
that was jefdgj
that we Zgmkdf
that work ileehd
that would pegedf
that you fggdfl
that's mffege
thats wedfac
the -i dgffkh
the <gateway> lhecei
the <host> mfcjee
the <n> lhedic
the <outside> hbnncb
the <own> dbclli
the <server> pcfbfi
the <service> gbehkh
the <zone> dfgdqc
the access aqeegg
the address cefofg
the answer weffdX
the asset fdfofe
the audit nfciee
the auditor kjeggb
the auditors bldnef
the backup dcfdgq
the board ghfgjc
the bot cfjidj
the bottom gggfmc
the box ycdXka
the bridge jdfjhe
the browser lgggde
the building ocgedi
the call nffehb
the certificate digden
the chain kfggmY
the change hegedm
the client kcfjge
the complete igbqfb
the connection nefgfd
the conntrack gffdgk
the consequence dgegmf
the cpu gfeegm
the ctstate cegfpe
the current gjebfl
the customer idhlfd
the default kgffff
the desk kfffeh
the dnat lZdkdj
the end VZirqa
the far kgffdh
the fdfdmi
the file Yefjdq
the filter pfdelZ
the firewall fkejed
the fix fceeqf
the folks wYidga
the following hgggid
the forward hefelf
the full fjdpea
the gateway schcgb
the guest jcdfen
the gw nfggec
the hairpin efggqZ
the handover eafjgl
the hell mageZo
the helpdesk kefeej
the host sfeded
the impact cfgdqf
the incident jgcham
the inner mgfffd
the input cdfhnf
the inside fafohf
the internal nXljdc
the inventory ibildf
the iso bmiifd
the last gdheem
the latter pcdgfe
the line kcZaqj
the list djglde
the log jgfgge
the machine legegf
the mail ddhebs
the masquerade bffgmi
the migration ffdncj
the moment fgdhbo
the move lfggdf
the mx hbcger
the nas fefgfm
the nat aldeas
the network ohbfdg
the networks boffgf
the new gddiel
the nightly lgfege
the old oaglga
the one gehgZo
the order ffeelg
the other jWfggo
the others fggekg
the outgoing aechse
the packet nhfYgg
the packets meefdi
the patch dgfeeo
the pc kggggd
the pci jjffee
the pentest kkddff
the people jhefkd
the phone khechg
the point hhfdbn
the policy mgfffc
the port gcejle
the postmortem lbdhbn
the previous hfgfcm
the printer gieedk
the printers kffgge
the private ucdgfa
the public kdjcge
the published egrZla
the purpose gfggcl
the queue jcgbeo
the real ggfkgd
the reason pefZej
the reboot fffgjg
the record giendb
the related fffgme
the relay ncgeff
the replies odhede
the reply jgghfd
the rest eldlfb
the return ndggee
the right iggdfi
the risk glgfee
the rule ffggdm
the rules phfecc
the ruleset mffedh
the same iehdbn
the second lfffYm
the services fXojgg
the site jfggff
the sources cqhbgd
the stuff hZngge
the switch jegeej
the syn ofgedf
the team icgjeh
the things iYscfg
the three gcdhki
the time mdfgff
the tls beheho
the user ikgefd
the vendor bcimig
the very jgfgmZ
the warehouse dgefbr
the way nfgceg
the weekend egfefn
the whole flekhY
the wifi egfegl
the wiki kdfkdg
the yearly djlegd
the zones amhgfg
their <service> lccfme
their mail icfghh
their qbecfi
theirs ? jgfgff
theirs jgfgff
them $ jgekcf
them ? mhhddd
them mfefeh
them out kgggfd
then $ geggke
then ? cgggme
then be dfggkg
then edhdrc
then get bgggnf
then reach fgggmb
there , oYjggd
there ? nbgfjb
there a hbcnfi
there and phfbdf
there any mZhmec
there anybody doecie
there anyone cofgdf
there anything sUiidg
there for gkcabr
there ikjkYa
there is gYglig
there no fgfgek
there on qecdgf
there's hkfgcg
there's no jefebn
these jaejmd
these rules odfgch
these two hggewQ
they ? pdgdfd
they are idgamh
they arrive oggeag
they can't lggfed
they come lggfed
they get idjbdl
they have qgdefc
they kWhiek
they see qbfehc
they send egghna
they use kegfjd
they're nedddk
thing $ kfgjfb
thing , Zekeep
thing ? ejhife
thing hkgbdj
things : cediep
things bemeap
things can gegfgk
things may gffdgm
things stand ucefga
things we hYscfg
think djYngj
thinking aggesc
thinking of cfgerc
third pfcgfd
third time nfeggc
this $ gfegjg
this , igfgcj
this : iffgbk
this <gateway> dWmmej
this ? nefejb
this and fggeZp
this bot bgedfq
this box hkfiYj
this channel fgfefl
this dehegl
this do ggfeWs
this for hkfeal
this from hgeeel
this gateway hkbjff
this get lgfgfe
this gw lgjddd
this in ndfdbl
this is oggfhZ
this let hgffej
this morning hdgedm
this on jgfgff
this one eggfbo
this rule dggfgk
this so lggfja
this tell ofeefe
this telling pgeegb
this thing igideg
this week pgffgZ
those engdgf
though pdghfa
thought haehil
thoughts ? jdffdm
thoughts idffdm
thoughts on dfhedo
three <host> gffdlg
three fcfejl
three of lgggee
three things gadhfp
through $ mhhfcd
through <host> nehffb
through <n> rbefdg
through <own> mQdvge
through <public> idende
through ? qggcec
through hhehZn
through line ffggao
through mail ehjhef
through or kofZef
through the kdgdfj
through this lojecW
through to elfijZ
through us qbgfgc
through what rgecha
throw gfeeeo
thru $ keefej
thru <own> pbghgb
thru ? lfgdge
thru jmhbed
thru or kfffgf
thru the jffefj
thru this enided
thru to pegVnd
thunderbird can't mgggga
thunderbird in lgfgef
thunderbird on kfgfff
thunderbird pYhkfb
thunderbird says nefeff
thursday ? ffgfbo
thursday and dbhgfo
thursday iiaghh
thx $ fkfgci
thx , feegen
thx ffghan
ticket : lqdgeW
ticket <n> pegafg
ticket ifieal
ticket inc ffggej
till idfchk
time <n> igggaj
time here aegggp
time i ogfgfa
time kefgic
time out ngfefd
timed mffffd
timed out mffffd
timed out' kgfeff
timeout $ ogfefd
timeout , qeeefd
timeout <n> ncggef
timeout rdfffb
timeout 了 odeege
timeouts qggggX
times out rbicgc
times rbicgd
tls cert edgdhm
tls certificate Zfghgn
tls jcfdeo
to $ iXqjaf
to , hgqdXg
to : lffgef
to <client> hfYnje
to <far> ldebkh
to <gateway> lmcYmb
to <host> jecggk
to <n> jddYoj
to <outside> nfgche
to <own> hfddli
to <public> sZcmfa
to <server> pefdgd
to <service> kedjeh
to <zone> rfdajc
to ? cjpZhd
to a keegej
to accept fegeme
to access ihkdfd
to add oaccxU
to address qZffff
to an hggfck
to answer tcdehb
to any glhibd
to anybody brddgg
to anyone Zidrhb
to anything eqgdec
to append efghvU
to arrive tchfad
to ask lfeeeh
to be hlfeef
to browse kefgjc
to call mggfed
to confirm rcdbfi
to connect lihbee
to delete fggdjg
to deliver qefgfb
to destination dfgejj
to do pgegeb
to drop Yggfse
to establish hkfehd
to fetch kdgdjf
to gdhhig
to get lkjWdh
to go efhfme
to hand gckjef
to have uaedmY
to hit hodbkb
to host ldghgf
to initiate kjdghb
to insert egggnb
to it glghce
to its lieefe
to itself mhheha
to know hjfkYg
to mail qlWfed
to me eieibk
to merge efgedp
to mx lgfggd
to open ljkcae
to other ofeedg
to our kejZhh
to ping gkedkd
to pmtu ffgffj
to port ppeYjV
to post ilfcff
to print kefggf
to pull lkeefd
to push kggghb
to put fhfejg
to reach ekhdjd
to relay oegefd
to remote rdggfZ
to resolve kffgff
to run kegfhe
to see idinbf
to send jeheei
to set kefdna
to something XZhvfh
to source beggmh
to start enZhgg
to state hkdehf
to submit legfhd
to take fggemd
to talk hpiYgc
to tcp mleedd
to teh paajhe
to that ngfgbf
to the iegjgd
to this igeefj
to traffic fgfdhl
to understand hgfhZn
to us mffefe
to use dhjgeh
to what bcdvYl
to which iXfmhh
to work taeedh
to write cqddgg
to you efdbfs
today $ gcgZhp
today , lcefek
today ? effahp
today kbfXip
together dljceh
told me uddbdg
told sZgged
tomorrow fZeelm
tonight $ kffffg
tonight , gdgcgm
tonight ? fgcidl
tonight fdcfmj
tonight's idealk
tonight's window Yghgng
too , cZbojl
too ? rgbWfl
too dekali
too much heddof
took hafhdp
took the fcdifn
top aheglh
top of agehpe
touch ocfedi
touch the jfggff
touched hcgfem
touched the gcgffl
touches mggaej
toward <far> mefgdf
toward oeffee
towards <client> nfgegc
towards <far> mpeeba
towards <host> ijbiib
towards <outside> YXdphq
towards <own> kWhklc
towards <zone> vYddgf
towards healej
towards the lefccm
trace , jfgffg
trace : lgggcg
trace <client> xbeYff
trace <far> rgedfb
trace for qdefgc
trace id jggffg
trace qffeec
trace tcp mdfgdh
traffic ? ciecbt
traffic from rehedb
traffic get megfef
traffic mcckhd
traffic of megehc
traffic to dcemfl
translate fgfgXr
translated scbhde
transmitted , jfgggf
transmitted jfgggf
trap kefggg
travel rfgegZ
treated nfffha
tried saiebg
tries jcfoce
trouble pdfgfb
true ? uXcdhh
true mimXgc
try kgfcdk
trying <own> jffgfg
trying jhhfee
trying to gkjfbg
ttl jggefg
tuesday ? gahgcp
tuesday fgceil
turned hegkdg
twice lfgffe
two heaflj
type <own> megfef
type pZgefi
typed qZgdgf
u kdfYfq
udp $ gkgfhc
udp , qdeeee
udp -m ffegco
udp <n> mjfece
udp ? jfegjd
udp dport fgffdm
udp from oeggag
udp kkfgbe
udp port ydbdiX
udp spt jgggge
unable pcfcfg
unable to pcfcfg
under iWbtmb
under which kcekak
understand fegcZt
understands ggfgcm
unknown <gateway> ofgfgb
unknown lfggfc
unlike kdefbm
unlike the ggegdk
unreachable oeefbi
unreplied jggfff
unreplied src jggfff
until efgdhm
until it qffbfd
until the ljfdgb
up $ qfieea
up , lifakd
up : mbhhfe
up ? ejhkbg
up as gegdoc
up at miggeb
up by kgghgc
up for acekcr
up in ijdeei
up jdajhh
up on jegngZ
up there ofeffd
up to kdgecl
up with nggcdf
update fffbim
updates from jfggff
updates qffcdf
uploads ogfedd
upstream qgfafe
urgent $ edfbfr
urgent fegbbt
us $ dhjkah
us , negdeh
us ? jcidfk
us idihid
us or megeff
usable eipbfe
usage $ hdgeen
usage ? hbfcgo
usage hbgbfq
use $ cgnefg
use <n> jbgmfd
use <own> hpYbsX
use <public> neebmb
use <service> kmcZld
use ? gcodff
use jcmcid
use the jicahk
use this fcecgr
used imdleZ
used to plcceb
user , jfggff
user at ngfgfb
user jfhfff
user on mffeff
user 用 jgffff
users in jffhkb
users jkhbic
users on lffggd
uses oefdlZ
using <public> jfgfff
using kdeggi
v <n> kfjhce
v kfjhce
vendor ibfkck
verdict ? mgdgge
verdict for pghZef
verdict pffdfc
very gefemg
very same mfffdg
via <host> kegfge
via <own> jdgjgc
via <public> mffcgh
via <service> tZhcgd
via tZdjec
visible from lamged
visible lamged
vk <own> nffffd
vk nffffd
vlan <n> nZhben
vlan pafeam
vpn mchbZp
vz <own> ljgfdd
vz kkgfbe
wait kmaifc
waiting $ agdgoh
waiting bgdfnh
walk kfffdi
walk me jfffdj
want hnebhe
want to imgbkZ
wants <service> nedffg
wants a fjifdh
wants ehggje
wants it ggZmfh
wants the ifhdje
wants to gfgekf
ward mffehd
warehouse edfbgr
was accept gheglb
was fine ofgffa
was hZgfhn
was it idgebo
was on jegggg
was refused kggfgd
was that dfggfl
wat kcllda
way ? ldfhid
way back ggkdgf
way does rbfdff
way for rfgWgg
way in nhhUhh
way into jkfddf
way of pedfff
way out sdhdga
way qiegeY
way to lifeee
we XilllY
we add egffod
we are dlYklc
we block fggfkf
we blocking lfefge
we delete cgfgsZ
we drop ofealc
we expose dhoiea
we flip gfefme
we forward gXisgb
we get lbddmf
we got galjla
we have nUlocb
we let qdhbef
we moved qgfgbc
we need fZecgu
we only emalci
we plan egggnb
we publish kighga
we put idjhmW
we remove fhfhtT
we set afffog
we take bffgoe
we want icghoZ
we'd gfgglc
we'd like hfffkd
we're fefgeo
we've jddmee
webhook offeee
webmail on lgefge
webmail pZfedk
website sfbcfe
websites oeYgig
week $ hffgck
week , dfkjdg
week ? gcgddq
week and lfggch
week kYihcl
week on ehgcgm
weekend fcfdin
well ? gkdfhg
well hkebfj
went Xgggrf
went to affgng
were accept Zgggqd
were eegeof
were the Yfdgmm
what $ fmcnae
what ? lbdigh
what Ydmkie
what about rndabb
what all Tcmoih
what am jgfffg
what are Ygilei
what becomes tedafg
what breaks hffdqa
what can Xenjcl
what changes bgfeqe
what dies ecfdtc
what do bkkide
what does egldYp
what exactly bhjedn
what gives rdfedf
what happens jhfdlZ
what have Ybkued
what if ZdfZuk
what is gajmXm
what it fgfedo
what kind gffffk
what kinds gffdfm
what line hgcVfv
what of felhfe
what on gfeeXu
what opens gfffke
what ports fldief
what published cdreff
what services coiddf
what sits cdfrff
what sort fdeefp
what source nfgegd
what stops nddehg
what the hieiXn
what this kgfaYr
what will dbdkog
what would aehdsd
what's ZYmrbi
what's behind ccevga
what's exposed Yapngd
what's forwarded begnie
what's going rgedce
what's it hgfefk
what's line hgeZcr
what's on hgdbdq
what's published bZatem
what's sitting ddgnhe
what's that ggfedm
what's the jeccfn
whatever lseacb
whats exposed Vomjed
whats forwarded cWivhc
whats gdflhf
whats it echhfl
whats that fegfek
whats the ifgUio
whatsoever friaga
when <client> lfgfef
when <far> mggcff
when <host> rhcckY
when <zone> qchggZ
when ? eeibdq
when a jfffgg
when does efgfgm
when he ogfehZ
when i ebfmob
when it tdhWjb
when it's qfgggX
when kYhcjj
when our scdcid
when sending jgfgfe
when somebody reccge
when the mlfddc
when they qefdee
when was gfhbfm
when we befhqd
whenever qegbge
where $ jrfZed
where ? rYenbd
where can dombec
where do pdjkfU
where does mjenZZ
where in bcgljh
where is lrfVee
where ohYpkT
whereas legfff
whether <zone> kfgeff
whether a odefgf
whether hosts oeghfb
whether sYhbgf
whether the mfgegc
which <public> edcohf
which address okeZhc
which are fkiffd
which box agbxec
which eklhbd
which inside sdefdd
which internal oZfife
which machine Xgcwfd
which networks eudZic
which of blhmgZ
which ones ekjged
which port ffgjhf
which ports femndZ
which public haescg
which published adpghf
which rule pcgedf
which rules qedfhc
which segments Yvgdfd
which server sfbjfY
which services calnge
which source rggbga
which sources hoechc
which way pdfeef
which zones dvfbjW
who WxcYmf
who added hffbat
who all gogega
who answers lZhoaf
who approved hchdfm
who can bwecha
who changed hehbem
who could Ymffne
who edited hfggcl
who gets bsfbhd
who has fnfgcg
who is coeifc
who loses gdggrZ
who pushed gfegem
who reaches hpcbfg
who sends kfggff
who took gbdias
who touched gcgfem
who'd gfdera
who's Zrfdfg
who's able dodfgf
who's allowed esgfbc
whoever emgbdl
whole <outside> dngocY
whole flekhY
whom ? crgagf
whom bqfkae
whos ctfcde
whose gledeh
why $ legfdh
why <client> tXghha
why ? iceegl
why can gagggm
why can't ndefci
why cant mefggd
why did cegggm
why do mbfbZt
why does hpeffa
why has Zfghfo
why is kcffdl
why nffbbn
why on rdfffb
why the pfgfgZ
why would lgghed
wich bilkce
wifi cgddet
wifi in efhbgn
wiki lcglZg
wil hcegmf
will <client> mfeekc
will <gateway> kffgff
will <service> ffggjf
will <zone> cgfgnf
will be cceknf
will it qfecch
will jehgnW
will mail kgfgeg
will that kffhnW
will the pfgedd
win <n> kggffe
win kggffe
window , ihgjcd
window : cgggtX
window ? gfgfej
window gdggjg
with -i agghqb
with <client> hgefkc
with <far> peegbg
with <host> odgefe
with <n> pbecjf
with <own> icfnde
with <service> lceeem
with a fjeeig
with dgfgme
with it rdccjc
with its jfeked
with my efgndf
with no dcfgqe
with tcp ffegel
with that ofdfja
with these mdefoY
with this gcieod
with what kgegfg
within edneei
without a hefmee
without gcfeuY
without going pggcbg
without the hhfcmd
without trouble nffgcf
won't tZehgb
wondering qcfgdc
wont refega
word kdfeZp
words $ gfflfe
words ? gffeem
words for eggdbr
words hfflah
words please geeiXr
work $ lfiadj
work , xeWjgZ
work ? klfahe
work for oWqakZ
work from gqbdbj
work hjmVgi
work or lffegf
work out lfekbg
work through lefgfe
work with fhbego
work 吗 egghkd
worked nbgeeh
worker lbhehg
working ? hfdfqb
working thbYjc
works $ Zmlekb
works , mgcehf
works ? ldgelb
works from iekffe
works odkbfd
works or ofdgfe
workstation mefggf
workstations rdgcee
worry koeaic
would -a gggbsZ
would <client> fgggoa
would <far> kYhemg
would <gateway> nZhhff
would <host> jgfgic
would <outside> bdhfpf
would <service> dgeglf
would <zone> gdfhlf
would a jfdhjd
would adding cfhfpc
would an tccfde
would anything lfhfhc
would bbgbwf
would be Xefklj
would become ggfgke
would break fhhhnX
would change XhghtZ
would happen gggglb
would it cbhgkl
would like pdefhd
would mail nggfce
would removing fggfjf
would stop hfdfoc
would swapping eehfob
would that nagdmb
would the khegjb
would we pdchfe
would you ggeebo
write infYeh
writing : jkadif
written ldcedm
wrong ? lggfee
wrong megefg
wrong with kgfffe
wtf $ mgfgdg
wtf does gfggan
wtf jfffZn
wy obeefh
x <n> kfggfe
x kgfgfe
y ljfcfe
y n ikfdff
year ecggji
yearly djlegd
yelling fgefem
yes kemffZ
yes no jileda
yes or kcngfa
yesterday $ ffgcgm
yesterday ? bgggfn
yesterday jcgbfo
yet ? ddefgp
yet mcedcm
yo pbffci
you $ jccmff
you , hgffel
you ? gffefl
you and fffdfn
you be ofedci
you check ohfebg
you could igfedj
you do jcYchs
you explain kggeci
you gahggl
you good gffffk
you kindly jfggff
you list dnhjZg
you look hfeeen
you make ogeffc
you must pdhdgd
you please hgffbn
you put ggfebo
you restart dggeen
you saved gggegj
you stuff gbgfhl
you take ddgdds
you tell fefnfd
you understand dcgadw
you walk fgggej
you're a gdeffn
you're fdjhdk
your <gateway> phfaff
your magcme
yum pdfdge
zabbix <server> jffgff
zabbix agent lffgfe
zabbix hchbhl
zone <zone> ocfggd
zone lndbhc
zone that gmfcgf
zone 可 bxabhd
zones can flgfgd
zones exdZha
zones get dqhfga
zones have Yucgff
一 bieigi
一 个 lZfggj
一 份 giemdd
一 共 dZllfg
一 句 mffffe
一 台 ilhdgc
一 堆 jgggge
一 条 cghhlc
一 样 fgcdeq
一 步 nddfhg
一 直 kfggfe
一 眼 cfgffm
一 行 iffeZo
丁 oghecd
三 bcleki
三 条 fghioX
三 次 jgffgf
上 $ blghgg
上 , ldiafl
上 -a fgggje
上 -i dgggqZ
上 <far> bgggmf
上 <gateway> eqgfhY
上 <host> wngXfT
上 <n> hieecl
上 <outside> neffgd
上 <own> etdbfe
上 <service> ldhfdi
上 <zone> jajjnW
上 ? clhgck
上 curl negefe
上 ghbhkf
上 一 iaimbh
上 不 qbeffe
上 了 Qfhpfo
上 做 gehmee
上 到 hldchf
上 去 lehaek
上 发 ibYvhb
上 吗 rQdmfk
上 好 kdhcek
上 执 kfggfe
上 报 lfgffe
上 映 fOg2hc
上 是 kffefh
上 有 iscXgf
上 的 mahedk
上 看 ofgdgd
上 线 kbhdmd
上 网 qZdflc
上 这 rddZoa
上 都 iXfqge
上 面 fWbwfg
下 $ dZjhfm
下 , mcbkei
下 -a fefedp
下 : jhfigb
下 <client> 3ajWhW
下 <gateway> ififbj
下 <host> fkcsbb
下 <n> bhgfbq
下 <own> hneedf
下 <zone> tchZib
下 ejhjbh
下 github efgfgj
下 infra dehffm
下 mail daggeq
下 午 efgdep
下 是 lggggc
下 来 gcnbfj
下 班 cgfkgi
下 第 gfgffj
下 这 hfgjXk
下 面 ldgfmZ
不 $ qYgihb
不 ? tacgjb
不 jgeagl
不 上 ekfdcm
不 了 pdeggc
不 会 jdjeie
不 出 qegdde
不 对 heeefm
不 开 qefffc
不 懂 fgggZn
不 放 sdfefb
不 是 fdeejk
不 管 bqhdhc
不 能 tUhhhb
不 行 mgffia
不 要 laghhe
不 让 oeggha
不 走 offdef
不 过 mdgfef
不 通 ldecfk
不 限 gndcid
东 dbjjhh
东 西 dbjjhh
丢 $ meffff
丢 ? hghfbk
丢 jggeeh
丢 了 mgfgfc
丢 包 ifeffj
丢 弃 kfggfe
丢 掉 veeaee
丢 的 jgggge
两 gdgenf
两 点 ddffgo
个 , kggggd
个 : lgggdf
个 <public> Ymcjel
个 bot dchbfs
个 fihcek
个 ip mdgmcb
个 port gaashe
个 pr ffgfgj
个 rule fffffj
个 例 fffefl
个 包 kgffgf
个 口 fcmdel
个 地 ocepdZ
个 改 ffggcn
个 是 jgfgff
个 服 fikeef
个 机 ffeegm
个 清 gnakfc
个 端 hflidc
个 网 khjffa
个 连 dgggel
中 gcfibo
中 午 gdgcgn
中 哪 mgfffd
中 间 iggldc
为 kZffmf
为 什 ncegid
为 啥 oYhfcl
主 leejde
主 动 nhdeef
主 机 iffodb
么 $ hYnjee
么 , ffefen
么 <client> pgfgeb
么 <zone> zThieY
么 ? qZiehd
么 gbiffl
么 一 nfffkY
么 不 fbfhcq
么 作 fgffdm
么 原 kdegfh
么 变 hfgfoZ
么 后 cggfra
么 回 lffgge
么 处 ogfafg
么 影 hfffkf
么 意 fgggbl
么 打 kgegge
么 时 hfffek
么 服 dfYtid
么 样 dglbkf
么 没 dgeeoe
么 流 gggefj
么 用 gffedo
么 的 gggcbq
么 端 TYc1kg
么 解 lffgff
么 走 rffZhd
么 进 ofeffd
么 连 rVeccq
么 问 gffffk
之 ddgfli
之 后 ddfgkh
之 间 pdehec
也 efeaoj
也 加 Zfggpf
习 hfhgdi
习 生 hfhgdi
书 fegeen
了 $ liiebe
了 , gfddhm
了 : keeggg
了 <gateway> ghfcfl
了 <host> ebaqcm
了 <n> dibkke
了 <outside> lmfdcd
了 <own> jjdbfk
了 <zone> ijceif
了 ? Xkjcik
了 edgjgi
了 一 nffffd
了 三 ffkefi
了 之 ghfefj
了 什 ecjohZ
了 以 ggegoa
了 会 gefene
了 信 rbgged
了 几 fbimfe
了 吗 mfgbjd
了 吧 gggfld
了 哪 dcgmfh
了 啥 Spfodh
了 多 edgffo
了 怎 ffgcgm
了 没 habjfo
了 网 kedfke
了 还 qbghga
了 邮 jggfgf
事 $ kfffhe
事 jiffch
事 反 pYggge
事 在 hfffej
事 打 kegfgf
事 用 jfggff
事 能 nffggb
事 说 jfggff
互 mffhhb
些 $ gYgmgg
些 , ehelfe
些 Xlljed
些 port fjejff
些 source Ysdejf
些 zone fodchf
些 东 ebkejj
些 什 hYmfgi
些 区 fnfbgg
些 口 ZqkghW
些 地 deqche
些 对 fdmdgg
些 服 gafnhg
些 来 elffgf
些 流 eeefjk
些 端 damkid
些 网 ZwbfjZ
些 问 gcefgn
交 gegjfg
交 接 dfjieh
产 gegfgk
享 <n> odfgfd
享 oefffd
人 kglbaj
人 上 pXeghh
人 在 jghgfe
人 怎 ffeegm
人 求 hfffdl
人 看 fgggfj
人 能 pmbckX
人 访 yVddid
人 话 fgfgbn
人 连 kineXe
什 ddifgl
什 么 ddifgl
今 fedfjk
今 天 edefds
今 晚 gfgfjf
从 <client> pfeeee
从 <far> negbgf
从 <gateway> qZkchc
从 <host> neeejd
从 <outside> kegmda
从 <zone> rWlgfb
从 kbljdc
仓 jfggff
仓 库 jfggff
他 leffeh
他 们 meefid
代 qehbgd
代 码 mgffee
以 <service> glefge
以 access blegan
以 fhgbjg
以 reach gnddie
以 上 jddegk
以 到 Zqbikc
以 后 jYhgra
以 吗 qeffeb
以 用 qcfegd
以 直 michga
以 访 fnhajd
以 连 kkkdeZ
们 <gateway> jfgggf
们 <host> imecge
们 <own> tegdgZ
们 ldhhfd
们 哪 Yelpfd
们 对 aakrge
们 的 jeehei
们 这 jfekgd
件 $ ieicgi
件 , hihdff
件 <n> kdgglb
件 <service> jfggfg
件 ? jgggff
件 nfdggd
件 到 egfkgf
件 吗 kefghf
件 第 dfggbq
件 走 leffeg
件 里 fgfeYs
任 hqfcce
任 何 bodffi
任 务 rdegfa
任 意 eogefc
份 , gfhlfd
份 jhelec
份 清 dfhjfg
会 cfginc
会 drop nefgde
会 不 jdjeie
会 些 icafgo
会 做 rhfeYf
会 到 nZZlhh
会 受 egggje
会 回 kfeeej
会 在 qecfcg
会 多 ggffle
会 好 nffglW
会 干 gffefl
会 影 edgdlj
会 怎 kdkdmY
会 拦 jgggfd
会 挡 oeffee
会 放 ngffce
会 有 hfffqY
会 经 sfeYfg
会 落 ihecmd
会 被 jfflbf
会 走 mebkgd
会 转 frdcef
会 通 haggne
传 lfffff
传 到 peffde
但 kgggfe
住 nggffb
住 了 lggffc
体 ffffgk
何 eoceei
作 jegfam
作 用 fggeXr
你 eefdho
你 会 hedcdr
你 好 ieddeo
你 能 gefeen
你 都 gffefm
使 keecfm
使 用 keddgk
例 jfefdk
例 子 fffefl
供 <service> jefgfg
供 pdhafg
供 应 hfgfdk
依 rfccge
便 higddi
保 lhZiff
保 检 ihZjgh
保 要 idelge
信 $ kiffef
信 , nffeff
信 <n> ldfdig
信 <service> jffffg
信 ? kfffff
信 ofgcge
信 到 ehggld
信 吗 kegfjd
信 投 obfehf
信 走 kffgef
修 hcgdpd
修 复 hcgdpd
候 hefegl
候 源 lfffef
值 hbhefn
值 班 hbhefn
假 efhfpa
假 如 bfggod
假 设 kefena
做 hcaphe
做 了 icWpih
做 什 ghgabq
做 端 aXivhe
停 qbgffe
催 jgicfg
像 pcffgc
儿 jikcfd
允 hjfejd
允 许 gjffjd
先 gegegj
入 oXfimZ
全 ififhc
全 组 jlefed
全 部 gcmmgX
公 jgjgfc
公 司 jlhded
公 网 famlhc
共 eamkfg
共 享 oefffd
共 做 hgalgf
共 发 eakigi
共 开 hcmjfb
共 映 fgeohb
关 oegekY
关 系 keggff
具 ffffbq
具 体 ffffbq
内 iidhbi
内 核 ibggdl
内 网 leekgb
内 部 fsdhgX
再 efffji
再 加 fgfelg
写 -i cgechp
写 nhfgbe
写 的 rfdfce
决 ffgfmc
况 $ jggfff
况 jggfff
准 jgfgic
准 备 gggfkd
凌 qegfeb
凌 晨 qegfeb
几 cankgf
几 个 gbnhib
几 条 hdcneh
出 <outside> njbche
出 ldgija
出 去 mZjlfa
出 发 VfyZhh
出 得 ldgfge
出 所 eldfhg
出 来 hUkkke
分 gikfZi
分 别 dllibc
分 析 lggggc
划 bgggpb
列 clfneb
列 一 djikfb
列 出 djhmcc
则 $ rcecff
则 , ijggia
则 : fffecp
则 ? iZgkck
则 jeeegj
则 上 mfgffd
则 什 ggggcl
则 允 odggfc
则 啥 gfggcl
则 应 fgggbl
则 拦 offefc
则 挡 jegfgg
则 放 nfefee
则 文 dfgglg
则 是 gfgaYu
则 没 kfgfdg
则 的 kZfgem
刚 fffgel
删 cfhgwU
删 了 egggpZ
删 掉 fehfme
删 除 fgfgmd
别 $ gbhfmf
别 bhhdnf
别 是 fcangk
别 的 hlghdd
到 $ imcege
到 , dtcdhd
到 <client> kifeja
到 <far> sffegZ
到 <gateway> ligehb
到 <host> kfdhjc
到 <n> abckgq
到 <outside> eYllfg
到 <own> lebhnb
到 <server> jgffff
到 <service> ofggeb
到 <zone> mkdgiX
到 ? opbbgZ
到 forward bihcod
到 ggihdi
到 ip jggfgf
到 一 jfffei
到 了 ngdifa
到 什 eYqgma
到 任 fnffed
到 内 oXhlga
到 吗 okfcgZ
到 哪 hYsjea
到 底 jiiebg
到 得 mmfYhc
到 我 gdfkid
到 的 ldifcg
到 谁 gnWmib
到 达 mnZggZ
到 这 kgfffe
制 $ pZhefh
制 legdif
刷 jgfgge
刷 了 jgggge
前 对 iXhmgg
前 面 ffgdne
办 edejgl
功 pcfgfc
加 -a geghqX
加 Yfdeth
加 一 cgghob
加 上 cfghnd
加 了 dhhhma
加 完 dgggnc
务 $ fbimge
务 , lYilhc
务 ? hafphb
务 eajjfj
务 器 hbfffn
务 端 tgeecc
务 里 dfobhg
动 kfcegi
动 了 Yeffgs
动 去 ofgdef
动 往 jfgfgg
动 访 jiefgf
动 连 kggcgf
助 $ hagffm
助 kdgdek
包 $ mfeecj
包 , kggeff
包 : lgffeg
包 ? ieggcl
包 lfgffd
包 会 pdfbgg
包 到 uhcYdg
包 如 kggffd
包 怎 redhgZ
包 是 mdeffh
包 最 hhZlfi
包 看 kggfge
包 走 mfeefg
化 $ egggnb
化 fgggoZ
匹 peeebh
匹 配 peeebh
区 hmfalb
区 别 gdhfmd
区 域 engcgg
医 kgggfd
十 fggdgk
十 点 fggdgk
午 eehagq
午 吃 ffgffk
半 hegdgk
半 夜 ldgggd
协 jfgffg
协 议 jfgffg
单 $ glgehc
单 , edfqfd
单 : gkfchg
单 hkehde
卡 iegdih
卡 住 nggfga
卡 在 kgffff
印 fcgfeo
印 机 jcgfek
却 lgdgef
原 kfffhf
原 因 kffgff
去 $ bicmgi
去 , chfhgj
去 <far> lfgfgf
去 <host> teddjY
去 <outside> lfgdfh
去 <own> nefekb
去 <zone> sdfdde
去 ? fjghfd
去 lcehjd
去 不 jfggff
去 了 ocdief
去 吗 odgeef
去 哪 gbocif
去 掉 cfggoc
去 的 fblmgc
去 访 qcgddf
去 连 kggege
又 kbfbeo
反 mdgeff
反 应 jggfff
反 映 mdgeff
发 $ kUhohe
发 , fakhke
发 <service> lgfeff
发 hfjifc
发 不 pegdde
发 件 lfegge
发 信 pfgage
发 到 plbahd
发 吗 lfgdfg
发 告 qbgefe
发 布 bglkdf
发 往 qgfaeg
发 来 meffge
发 给 iZhqga
发 起 kffgff
发 邮 fggkfe
取 odgfde
受 ghgdke
受 影 egggjf
变 igggic
变 化 fgggoZ
变 更 jdhgie
口 $ sdZjce
口 , mhlbaf
口 <far> mfffef
口 <n> jmhbha
口 ? oYhnjU
口 不 pheefb
口 为 fZfher
口 会 knaecg
口 出 mcihfd
口 发 lifdff
口 吗 uEbkfw
口 收 jegggg
口 放 oeggdd
口 映 qZbkge
口 是 qbdjga
口 有 nibefg
口 的 blfilZ
口 能 zTihcb
口 要 feffdo
口 谁 ekeeel
口 走 nefcgf
口 转 ndelcd
口 连 qghfhV
口 通 ptgWdY
口 都 qnhadY
句 lfffff
句 啥 ffggdk
只 gjdfig
只 有 jfgfff
只 看 nfefff
可 kkgcee
可 以 ijhcdh
可 达 jkdfef
台 $ Tddxhh
台 <client> sffdfY
台 <gateway> fcdkhk
台 <host> jYeoff
台 <server> dlYkhh
台 ? aXeukf
台 ggbndg
台 了 rdZlgZ
台 内 emamgc
台 对 gdVvic
台 打 gfgffj
台 是 mffeff
台 有 hXgmhg
台 机 lfhkea
台 电 kgeffg
台 要 jghdfg
号 ibgfdm
司 jlhded
吃 ffgffk
吃 啥 gfgffk
各 jidegf
合 ekeddn
合 吗 edgfeo
合 并 ccffho
同 liffbg
同 一 pgghdZ
同 事 kiffch
同 步 jgggfe
名 jbhfbm
后 , ebfkqb
后 <client> hgggkb
后 <outside> fgghkd
后 <zone> bgghgl
后 hWgjkh
后 会 hhclbj
后 到 lealdh
后 是 uUhcgg
后 果 dggfpb
后 源 oggeZg
后 落 gcbnhh
后 转 qdbefh
后 面 Ubhtmd
向 lkdbbk
吗 $ rZeakh
吗 , sigbdb
吗 ? bfeghn
吗 heeeik
否 kbgemc
否 可 kdfggg
否 放 ggdfnd
吧 $ qaejZi
吧 jefigf
启 gfggcm
呀 $ ebblgo
呀 fcalgm
告 medjgd
告 警 legfff
呗 $ ffffgm
呗 idfddo
呢 pWfgek
周 jigbbm
命 oegcdh
命 中 pegcdh
咋 kfgfka
咋 回 jfggff
和 <n> pcfbjf
和 <zone> mdfgfg
和 lhfbma
和 第 hbgfji
咱 ibjhhf
咱 们 gbkhhg
响 $ gegfkg
响 ? hfjimW
响 degdof
响 什 hhfcgi
响 到 fcdfoi
响 吗 ghhhoV
响 哪 iedfij
响 谁 hcidlg
哪 $ hbmchh
哪 filjea
哪 一 rbeefe
哪 个 jjceif
哪 些 Xmkjfc
哪 儿 jikcfd
哪 几 ecnkfd
哪 台 jibqfW
哪 条 sffced
哪 里 rWkcnZ
商 mdgcei
啊 $ ibilgb
啊 , gfeefl
啊 jZgnbi
啥 $ jkdifb
啥 , gdgfco
啥 <zone> redhfa
啥 ? icfefl
啥 hhaefl
啥 不 mfggfb
啥 原 nggfdd
啥 影 gfggje
啥 情 jggfgf
啥 意 ggeddp
啥 没 ggdebp
啦 gbfefp
嘛 ffgejh
嘛 用 eggfYr
嘛 的 ffgejh
器 $ qdbgff
器 , Wmgkie
器 <client> pfeefd
器 <service> oecgfe
器 ? aiYvdg
器 上 mcfigd
器 了 mkahed
器 人 ffeegm
器 是 jcleff
器 的 Vwbjic
器 能 nYjdgi
器 访 0Veebf
器 都 dknWhh
回 : jgggff
回 mfeeff
回 事 kffgge
回 包 lggghb
回 应 pggZff
回 来 kfffff
回 流 ofegee
回 的 kgffge
回 答 gffffk
因 ? pcghec
因 kffgff
图 jefejf
圈 , lffffe
圈 mffgfd
在 <client> regedb
在 <gateway> lgcjha
在 <n> hcggfl
在 <outside> oXgifg
在 <zone> ndhegc
在 forward igffdj
在 hghdfj
在 trying obffff
在 一 hhYugY
在 做 gbcsYl
在 公 hbimgc
在 哪 hhegbl
在 多 ffgZgo
在 对 dcmkfe
在 是 nYcggm
在 最 fgggmc
在 的 sehecb
在 第 gfggmc
在 这 idXqhf
在 都 Topjdc
在 问 jmeffc
地 hemdhc
地 址 keegid
地 方 ciobhd
址 , pfgcee
址 <own> jfgffg
址 keegid
址 会 jhdfgg
址 变 kffffg
址 是 qfbhgc
坑 $ fbhdgn
坑 gdhefm
域 fmfbfi
域 可 bnfggf
域 名 icfdgl
堂 gfgefk
堆 这 jgggge
填 <own> pefcff
填 kgffff
填 的 kffffe
填 表 ekehfg
墙 sigacc
增 gdhgnc
士 ffgffj
士 站 ffgffj
处 pffcfe
处 理 pffafg
备 gficjf
备 份 lfffff
复 iafbmj
外 kdlffc
外 一 eajifk
外 发 iljYgd
外 开 gdmkeb
外 映 gcSyhg
外 网 mfggcf
外 都 gYqmdb
外 面 qggZef
多 eafalq
多 少 ccfdgs
多 放 gfffkf
夜 megggc
夜 班 lgggfd
够 dkjbif
够 得 elmcfc
大 lfhdbj
天 ieeedo
天 下 cgfmfg
天 晚 ffgffj
太 jfffei
失 lffgfe
失 败 mffffe
头 jbemfg
好 $ fdfdep
好 , iedkff
好 fcgehl
好 了 bghfmf
好 吗 mgggkX
好 好 wZdgcd
好 的 sbfhcd
如 <far> idcikf
如 Zfghpe
如 input cggglf
如 masquerade gfchlf
如 下 jgggge
如 到 jgggeg
如 加 ffggmc
如 在 fgggkd
如 果 afghoe
子 $ edfigj
子 efcgfo
子 呗 fgeffl
字 kgfgge
学 jfkdgd
学 生 ifjfhb
它 sbceal
安 jiicef
安 全 jiicef
完 <zone> gggglc
完 dehhmd
完 之 dgggld
完 以 ceghne
定 gggfma
实 习 hfhgdi
审 lcfjgd
审 一 fegffl
审 计 mdehge
客 kggdjd
客 户 jghdjd
室 lfefff
家 jfejfd
宽 efgggk
寄 segXic
密 fegdgn
密 码 fegdgn
对 <outside> nejhdZ
对 <zone> nmcYid
对 dkmhhX
对 吧 offedf
对 哪 bodfhh
对 外 hemgfc
对 方 nfdfgf
对 端 legdgg
对 谁 fqfZge
对 调 gcgfne
封 kegcel
封 掉 eeeecs
射 $ ffflgf
射 , jbavgY
射 ? cmideg
射 feglff
射 了 cgengf
射 出 adjkhi
射 列 gaevga
射 到 mgidbh
小 lgfahh
少 ? gdgcfn
少 ccfdgs
就 fhffrW
就 不 lgfgee
就 好 ehghkc
就 收 gmggde
就 是 rfgebd
就 没 mgffdf
就 能 Xhggrd
就 通 cfggmf
工 kffgff
己 mgfefd
己 去 mefffe
己 往 jffgfg
己 的 ijeegg
己 能 rZggfd
己 访 mcfggf
己 连 legehe
已 edmibh
已 经 cfgehm
布 bglkdf
布 了 fibmeg
布 出 fgnZhh
布 到 fcjldg
布 的 fgldgg
师 kfggge
师 好 legggd
带 ldeefj
帮 heeaer
帮 分 kffgfe
帮 助 hagffn
帮 忙 mbgcel
帮 我 bedgjn
帮 看 hdgfgk
常 , pddgef
常 jfgegf
干 什 ggfgbm
干 啥 ffgffk
干 嘛 ffgfjh
并 ccffho
序 iefgmb
库 <client> mffgfd
应 , jgggff
应 eahlfi
应 吗 ohgbgd
应 商 hfgfdk
应 该 hdfldh
底 jiiebg
底 放 offfcg
底 是 oeegdf
底 有 gkeihb
底 能 hejggd
底 通 raggga
度 , dekhgg
度 edikdi
度 看 gahlfh
建 gdhhkd
建 连 nffgdd
开 $ flebdm
开 , fgfgfj
开 <host> oeeggc
开 <own> oefgfd
开 <service> kgegff
开 hikfbf
开 一 Yffefs
开 了 bemkfd
开 吗 ltcbad
开 哪 edlfna
开 放 jjkidX
开 着 llfahd
弃 $ mffged
弃 kfggfe
式 qdbfmY
弹 pfefgc
弹 窗 ofefgd
录 <gateway> lieffe
录 fhfbfl
影 degdof
影 响 degdof
往 <host> ngefcg
往 <outside> lfgefg
往 <own> qgfXgg
往 sehcgZ
往 外 rcfbge
径 ndfefg
得 fpecjb
得 上 pdidcf
得 了 giiWik
得 出 pgeddf
得 到 esdchb
得 去 hjeffg
得 开 lefdjf
得 来 ohgYfh
得 着 elmcfc
得 过 qfggfY
得 通 lcglec
心 icgegk
志 : jgfgge
志 kgfegf
忘 fffffm
忘 了 fffffm
忙 mbgcel
忙 review ffggfk
忙 分 mggggb
忙 审 ffgffj
忙 查 hoZhfe
忙 看 lfghfc
忙 解 ifffdj
快 dchbgq
怎 heidfj
怎 么 fgiddm
怎 样 rdegjW
思 $ ggggcl
思 , effeZt
思 -a ffggdk
思 : hfggbl
思 ? fgggdl
思 fgefaq
急 $ idgdel
急 jbhcem
总 ddklhd
息 kffbgk
您 kddofb
您 好 kddofb
情 jggfff
情 况 jggfff
想 <service> ndggee
想 iifhia
想 加 egggmc
想 在 jffeqX
想 把 cgggqb
想 用 lfgfgd
想 直 jgfgfg
想 确 jjdicf
想 访 mdcghg
意 fkeeao
意 思 fgefaq
感 iffeek
慢 , hgfcdn
慢 hggccn
懂 $ fgffcn
懂 : ggggWr
懂 fgggam
成 <client> dgehnd
成 <n> ghggla
成 accept afffsc
成 bfefog
成 drop bgggmf
成 snat gfhhkd
成 strict efdfpe
成 人 gfgfek
成 什 thdfXg
成 转 hbhdra
我 ecghhl
我 一 gffned
我 们 ldfjfe
我 在 oihebc
我 想 jefhkb
我 打 fhggjd
我 把 dcfdjo
我 看 neggfd
我 要 cgkdel
我 这 gfibfk
户 kfdiic
户 反 legefg
户 在 nffdef
户 打 mfckee
户 用 segZdg
户 的 scgchb
户 端 qhgdcc
户 访 mYhjge
户 连 gfdkie
房 lefgeh
所 fifnbe
所 有 fifncd
才 defdfq
打 <host> hdoddf
打 <own> pcckdd
打 不 pefffc
打 到 gdcohe
打 印 cdfgfp
打 开 keiegf
打 得 jifdge
打 算 ehggnb
执 kfggfe
执 行 kfggfe
扫 hoeaci
扫 我 hfefgj
扫 描 oefdff
找 cegfli
把 <client> cdhfcr
把 <n> cciZnl
把 <own> dafjoe
把 <service> kceghg
把 <zone> edfdjl
把 XfdZpq
把 input fgggjf
把 masquerade egggjf
把 所 icgpdc
把 第 dgggle
抓 kfgffe
抓 到 lggffe
抓 包 jggfge
投 obggeg
投 递 jegfhf
护 gdakgk
护 士 ffgffj
护 网 gcbohg
报 <n> jfgfgf
报 connection hkgdge
报 lgajhc
报 到 kgggfe
报 告 keckee
报 连 lgffge
拉 lgfgfd
拒 ndhegd
拒 绝 mdgegg
拦 $ tchZhd
拦 pggZff
拦 了 jefgeh
拦 吗 kgghfd
拦 的 jeggff
拿 pdfdci
挂 afdngi
挂 了 dXdjkp
挂 载 vhgcgU
指 fjdifg
指 到 fgfmgc
指 标 kfggff
按 lgeeka
按 现 ilhfdc
按 规 oZhifd
挡 $ veZecf
挡 ? keffgg
挡 ifjegd
挡 了 ogfgfa
挡 吗 sgbdfe
挡 掉 mgfdeg
挡 的 pgeegb
挪 hggdnb
挪 到 hggdnb
换 eegenf
换 成 eghfmc
换 机 gffgjf
据 , mffffe
据 包 kheegf
据 库 gdfdgm
掉 $ pfeeYj
掉 , cfhhoc
掉 -a hahhrZ
掉 <n> ibffne
掉 ? ofegbf
掉 eegfqa
掉 line egfgnb
掉 masquerade egfgjf
掉 会 gfgfke
掉 吗 qggbbf
掉 的 dfgfnf
掉 第 egghnb
掉 还 wdbadh
排 lghddh
接 , rfeced
接 <server> lgffge
接 <service> lfefgf
接 pbhbhf
接 会 ifggid
接 口 mgfffe
接 在 meegff
接 打 eelalf
接 文 cdljcj
接 被 ldgegf
接 访 pfdcid
接 超 ocgegd
接 连 nddegh
控 leggff
推 nfhdch
描 oefdff
提 ofgZgf
提 供 veiVhb
提 问 ggdgfl
插 egggld
握 jgffgf
握 手 jgffgf
摸 vZfjeY
支 kchcdl
收 <host> jfgghe
收 <service> gdgfjg
收 信 meffff
收 到 mdgfgd
收 得 obffff
改 cdgflk
改 了 dahegq
改 动 efgfcn
改 完 edhhnc
改 成 dgggqZ
改 的 gfgfek
放 $ mncfgZ
放 ? gqiYfd
放 jedghh
放 不 sdfefb
放 了 edlmfc
放 出 hfffjf
放 吗 xWcche
放 啊 fsgWhd
放 在 rddgYj
放 开 qfcged
放 的 edmhff
放 行 gefdhl
放 进 kefggf
放 通 kdffcm
故 ijcdek
效 qffegb
教 gcfkei
教 一 hchlef
整 gkfeka
文 hfgdih
文 件 efjdjh
文 档 ffcmal
料 , gjjdfd
料 : alZnhh
断 $ dechki
断 eefejj
断 了 bcfcis
新 gfgegj
新 人 ffggfj
新 增 ffgfmc
方 $ hSoihi
方 ? cZqfhg
方 ldnaia
方 是 idighe
方 案 bgheoe
方 能 cqgfdf
无 keggdh
无 法 keggff
日 kgfegf
日 志 kgfegf
早 jeegej
早 上 jehcek
时 $ pcgegc
时 lbgegj
时 候 hefegl
明 hcggfk
明 什 mgfged
明 啥 jggfef
明 天 dfgffm
明 明 kffgfe
映 geglff
映 射 feglff
昨 hbhfcp
昨 天 jffgdj
昨 晚 gcgedo
是 <client> mdjche
是 <far> mfefgd
是 <host> gkggde
是 <n> leeZfm
是 <outside> jffggf
是 <own> ofgfde
是 <service> pegfbf
是 <zone> rddiec
是 allow ngeggc
是 drop pcggde
是 forward gfgkee
是 gfhfej
是 hairpin qfgfgY
是 不 ffeejk
是 丢 oefgfd
是 什 igehbl
是 删 egghjf
是 加 ggggkc
是 发 ffZphg
是 否 nefgfd
是 哪 ogehdc
是 啥 hdghZo
是 在 kggefg
是 好 lhfged
是 就 agggqc
是 怎 pdfeef
是 我 mgefic
是 把 ahhgme
是 放 pffffc
是 没 fegfkf
是 给 kfgfeg
是 被 mffgfd
是 规 tgfgfV
是 说 egheco
是 谁 hegcdn
是 转 ZYfvig
是 这 ffgggj
是 通 refbhd
晚 <n> gheefk
晚 hbhedp
晚 上 ffgffj
晚 变 jfgfhd
晚 谁 gegffk
晨 qegfeb
暴 makgde
暴 露 makgde
更 jegghd
更 新 jgfgff
最 jbemhc
最 前 cggeki
最 后 lcemia
最 终 iZgkei
月 gbdhfo
有 $ ndbkcf
有 ? lefcdm
有 clbmic
有 rule hfglcf
有 个 qjfZfc
有 人 jkccej
有 例 ffgfek
有 做 bVjtie
有 关 jeggff
有 区 hdggnb
有 台 jffgfg
有 哪 anghfe
有 啥 hegfmd
有 回 lggeff
有 坑 gdhefm
有 多 bgghgl
有 对 udZiec
有 影 gdhflf
有 拦 kdgggg
有 放 mZiZhl
有 映 Yifsfd
有 没 dlcifh
有 端 bZgtgf
有 被 lbfigf
有 规 gkfffe
有 谁 YvhhfX
有 这 mffgee
有 问 lWhdgn
有 限 megdeh
有 风 gdgehk
服 fckkge
服 务 fckkge
期 eedfhn
本 ndiaei
本 机 mfibeh
本 身 qYgegh
机 , mkgfdb
机 <client> nfggfb
机 iegfej
机 ip jgggff
机 上 nhgbaj
机 房 leegdh
机 用 ofgged
机 的 Zleefn
机 能 tXggfd
机 要 nfgfee
机 访 lcgfdk
机 连 rdfcef
机 都 nkbefd
条 , hgggnY
条 -a fgggpY
条 <n> fggfkf
条 accept mgefib
条 cggene
条 conntrack kgggfe
条 dnat ggggjd
条 rule jcdber
条 什 fgfgao
条 会 igdgje
条 删 fggfjf
条 啥 ffggdk
条 日 mgggga
条 是 hgffYp
条 没 cggfTy
条 端 fhejgf
条 规 gdfifk
条 路 keggff
条 连 mggged
来 $ ckgkee
来 , jeefek
来 ? hqcbjb
来 emmefa
来 了 deggmf
来 吗 uWgdgg
来 回 pbeffg
来 是 kgggfe
来 源 epfchc
来 的 gainef
来 看 ecglej
来 自 qceehe
来 这 mgfgbg
来 问 hkeffd
板 在 mfefge
析 leffff
果 $ qgcYld
果 <n> eggfpa
果 efgdne
果 remove gbhhke
果 删 ggfgkd
果 加 deghle
查 <far> effglf
查 <service> ldeggf
查 gkkYgh
查 一 hmeafj
查 得 nbfhfe
查 询 lfghed
标 , khegdf
标 gifekd
标 是 gkgcfg
校 lWjcgm
样 $ kblbmc
样 , nfcfhf
样 <zone> ffegkg
样 ? ngdhhZ
样 lekejY
核 jcggdl
核 日 jgggge
根 qghfca
案 fehfle
桌 leffgf
桌 面 leffgf
档 jfakdj
楼 gVggdu
次 hegcgm
次 都 mgfffe
正 kfgegf
正 常 jfgegf
步 lefgfe
死 nWhden
段 , mighbc
段 hkfcgg
段 可 apgegf
段 能 ekhcfi
段 访 eigdfj
段 连 dmgdgf
每 lpaXhg
毒 lkfgea
气 jfagdn
求 , ufcehY
求 iiehaj
求 助 lgfgfd
求 解 jffgdi
没 $ tZbZji
没 ? fbiadu
没 ghdifh
没 了 dgfgob
没 写 hfebjj
没 反 jgggff
没 有 fjdkeg
没 看 gggfck
没 见 meeddk
没 问 mggdfg
法 kefffh
法 连 jgffff
注 kffggf
流 iddhih
流 量 icdhii
测 mhffbf
测 试 nffeef
浏 kgffff
浏 览 kgffff
清 digieg
清 单 elgjfb
源 $ dmdffh
源 <client> meggde
源 fpfdgc
源 地 ofcgff
满 edgceq
满 了 edgceq
点 ddeifm
烦 ficffl
烦 列 fjbkgf
烦 帮 fegehl
烦 看 pegefb
烦 解 fgggfj
然 lefedj
现 fdiefj
现 在 hakefj
班 mZdgfl
理 jidedj
理 页 khfffe
生 icjedk
生 产 fegfgk
用 $ beaofn
用 , mZemfg
用 <host> peeegd
用 <n> nfggeb
用 <public> pfffgb
用 <service> legghd
用 ? ffffgl
用 foxmail jffggf
用 kfhgZj
用 你 gfffgk
用 到 fgmcgg
用 哪 eerYhg
用 啊 fgedgm
用 得 gmqXec
用 户 lddkgd
用 的 jfgfZl
由 <client> lefgeg
由 offfed
电 nfgged
电 脑 mfggee
电 话 lfefff
略 上 kfggfe
略 改 dgggle
病 lkfgeZ
登 mgeeeg
白 kgfabo
的 $ oaghYl
的 , qlfZiX
的 -i fcgghi
的 : lgffQu
的 <client> tefgfW
的 <far> peeffc
的 <gateway> aggdct
的 <host> megged
的 <n> djegej
的 <own> jffggg
的 <service> oaegfi
的 ? ijhjVi
的 client qedggb
的 dfhifi
的 dnat jjdgkZ
的 effect fgfgTv
的 foxmail mfefff
的 ip efggkg
的 laptop kfffge
的 masquerade UghhzY
的 mx eeedgp
的 outlook jegggg
的 pc lefgef
的 port ckcpga
的 prometheus paggff
的 tcp qegcfd
的 traffic pddbdm
的 udp skeZgZ
的 user idfgfj
的 一 lfgggd
的 人 mYoegc
的 作 ghgdbn
的 信 mcgggf
的 共 ndfgfe
的 包 ggejfg
的 同 pcggfb
的 吗 pfgica
的 吧 refage
的 哪 fcligd
的 地 hheeld
的 客 ogecff
的 对 kgefff
的 打 ogfggZ
的 数 kfgfff
的 时 mffffe
的 是 hdgkdh
的 服 fcmghe
的 机 qggdcc
的 来 hnhefa
的 流 keefje
的 源 lebijd
的 用 oagfgf
的 电 mefgfe
的 目 dgeene
的 端 cckqbe
的 第 gdggbn
的 管 kggffe
的 终 oefffd
的 网 amkice
的 规 kYfejk
的 角 dekjhe
的 话 dhffpa
的 连 oefffd
的 那 cdlfnd
的 锅 kffgff
的 默 ngdfhd
监 mcidgf
监 控 leggef
盘 gZdggq
目 gjffgf
目 前 Zlhiff
目 标 ejedme
目 的 ngfaeh
直 kfgfgd
直 timed pdegfc
直 timeout kfffgf
直 刷 jgfgge
直 卡 kgfggd
直 接 jfhege
直 是 lggggb
直 没 kggfff
直 超 jgggfe
直 转 mffgfd
直 连 lfggfc
看 $ kcgiak
看 , lajhef
看 ndeiai
看 一 nchhfc
看 下 qcgecf
看 不 fgggZn
看 到 nfggde
看 得 qViegi
看 懂 gggfcl
看 看 jeghbj
真 qbddei
眼 dffffn
着 $ clnZge
着 lhlabg
知 ekggeg
码 kffedj
码 忘 fffffm
确 ohgedd
确 认 ohgedd
碰 jpkYda
离 mefgfe
种 eefjlc
科 lcfggf
程 rfffdZ
程 桌 leffgf
窗 lfffhd
站 hbgifj
站 在 bekjie
端 <client> mfffee
端 <far> pfgZfg
端 ghhjed
端 口 fhhjed
端 是 jffgff
第 <n> bfdejo
第 bfdejo
等 jhaiff
等 保 jhaifg
等 着 meffff
答 iefffj
答 哪 gcefgn
算 $ endchg
算 djfgmb
算 加 gggglb
算 把 ghgekd
管 kliZfc
管 哪 fjhfff
管 是 cwibdZ
管 理 khfffe
管 目 ftfYef
箱 fffffk
箱 密 fffffm
系 keggfe
系 吗 keggff
系 统 jfggge
线 $ ibhcnf
线 mcfhjb
组 jjdgdh
终 hchjfh
终 端 mfffef
经 lffefg
经 过 lgfgee
结 sZecif
结 果 qgdahe
绕 offheb
绕 过 kgdgff
给 <client> qfgZge
给 <host> hhhfka
给 <zone> ocgfjZ
给 oXdhih
给 个 gjiefe
给 几 fgefgl
给 哪 ncdkfe
给 我 jcXqei
给 第 agggng
给 谁 TXeyhk
络 ejcgfl
绝 $ mdgegf
绝 , jgfgff
绝 mdgegg
统 jfggge
编 nfeefe
网 , kggfef
网 <far> pdecfg
网 ip jdejgg
网 pgeefc
网 上 dbmkhd
网 不 mbggie
网 吗 lbcjlc
网 哪 lXhpga
网 地 jfggff
网 映 edllde
网 机 gmZkhb
网 段 gkfcgg
网 络 ejcgfl
网 走 oceffg
网 页 nfefgd
置 $ gefffl
置 ? dgggaq
置 efggjh
群 mdfefg
翻 gfgfek
翻 译 gfgfek
老 师 lfgggd
老 是 nfefgd
者 kefgeg
能 <service> liedge
能 access edcekn
能 eihaji
能 ping mffffe
能 reach loaZgh
能 上 qcbhhe
能 不 qUghje
能 主 jjfdfe
能 从 mjddfd
能 做 ggeden
能 出 pdehee
能 到 ipeeaf
能 去 cbqhdh
能 合 degfen
能 否 kbffnc
能 回 hcefgm
能 帮 jgagfk
能 干 geeffn
能 往 kdgfjd
能 打 jkkdfa
能 收 keggid
能 查 cfcglk
能 用 jdmcdh
能 直 jfeekd
能 访 cljcfh
能 过 sfggeX
能 进 kpedcb
能 连 dhdihh
脑 <client> kfggge
脑 mfggee
脑 打 jgggff
脑 能 ncfgge
脑 连 ubfdde
自 <zone> qcdfge
自 ohjcea
自 己 mgfefd
自 身 mhfgec
若 hdggoa
苦 gdgffl
苦 了 gfgffk
落 gdbnlc
落 到 gdblkf
行 $ kdfffj
行 , iegepZ
行 <zone> gfegmd
行 ? qfgfcd
行 feeemh
行 不 kdffje
行 为 bggcZw
行 了 pegcee
行 什 ahhhgk
行 以 egggkg
行 会 ghegqX
行 删 fgggkd
行 前 gegglc
行 加 ffgglc
行 去 dgfgtX
行 后 fgggoZ
行 吗 jggehe
行 和 gcgfjh
行 啥 effdcr
行 对 gcgfne
行 干 gfgfVt
行 挪 gfgemc
行 是 ffggUu
行 有 hcheVv
行 没 ieedgk
行 的 iffeke
行 还 qedged
行 那 gfggXq
补 igggic
补 丁 oghecd
补 上 cggglf
表 $ hobgfe
表 : djfifg
表 ehZjne
被 <client> mggfed
被 <far> sgddfc
被 <gateway> mfgggc
被 <zone> refdfb
被 drop lgegfd
被 forward kgemZf
被 obgjbf
被 哪 lgfffe
被 拒 negehc
被 拦 tgdXgf
被 挡 idldfg
被 改 qhdfbe
被 放 qfecfe
被 转 iYdohg
装 hfgfej
西 ? edifhj
西 dbjjhh
要 gjffla
要 一 gigfdi
要 上 hfffdl
要 不 kcghhe
要 交 geenef
要 从 jggfef
要 写 ndhbkc
要 去 pegcfe
要 填 ekehfg
要 往 jggfff
要 是 Zgifrb
要 材 gljbgd
要 求 kggegf
要 用 mgWoee
要 访 tefbed
要 调 ocgdgg
要 过 qbfhbg
要 连 negfee
见 odfcck
规 则 jeeegj
览 kgffff
览 器 kgffff
角 cekjdi
角 度 cekjdi
解 $ lhhgVj
解 heigbk
解 析 kdfegj
解 释 gdjhZl
警 meffff
计 kdeghf
订 gdgdgm
认 jeffkd
认 一 njgadf
认 策 dggfme
让 <zone> nffgah
让 kdgiYl
让 不 mfgfgb
议 fdhhkf
记 gbchdq
记 录 ecgcfq
讲 $ gfgfan
讲 iegdfk
讲 讲 fegfkf
许 hjffjd
许 吗 keggff
论 lWiflg
设 igdenc
设 备 jjggce
设 成 dgfepd
访 gihcei
访 问 gihcei
证 gegeem
证 书 degegm
评 hgeimZ
诉 ojaYfk
译 gfgfek
译 成 gfgfek
试 mgfefe
话 $ kfegcj
话 , fggfnb
话 : gefgXr
话 ggefkf
询 mfgged
该 gdejdl
该 怎 gfcfgm
该 是 rffafe
该 没 uffYee
该 能 gaenhh
该 通 sfhcea
误 mfefgf
说 <service> jegggg
说 ndchfi
说 打 vcgWgf
请 kfhkdb
请 列 cgliff
请 教 hbhlef
请 求 kdekdg
请 问 ogjhfV
谁 $ hcXpke
谁 ? igdfke
谁 XrZhjh
谁 动 fegffk
谁 可 nocZkZ
谁 回 lggfgd
谁 开 gpfZhe
谁 改 gfgffk
谁 来 rfaWeo
谁 能 brfeib
谁 进 buhVhh
谁 连 cuhZdf
调 lcfemc
调 用 mgegfe
谢 $ hffbcq
谢 hegccq
谢 谢 gefbbs
财 eeffdp
财 务 eeffdp
败 , nffffd
败 mffffe
账 fjffgg
账 号 dffggm
费 kgeggf
走 $ qgeZhe
走 <n> ndffff
走 <own> mghgha
走 <public> heefjh
走 <service> kggfff
走 ? ogedgd
走 hairpin qghcec
走 kefleb
走 不 ofgffb
走 内 jfgfff
走 到 jgalff
走 哪 qefefc
走 得 hbfmeg
走 的 oefdff
起 hfefel
起 什 fgffcn
起 来 kgfffe
起 连 lffgff
超 pcgffd
超 时 pcgffd
跑 jegefi
跑 在 jggggf
跟 <gateway> keggff
跟 hegcWu
路 $ kegggg
路 regafe
路 径 ndfefg
跳 pfhded
身 mhggec
车 mefefg
车 间 mefefg
转 ihdlhb
转 到 ljciiY
转 发 ifcijf
转 圈 mffgfd
转 给 lbeihf
轮 kfgfff
轮 询 kfgfff
载 fXddhw
辛 gdgffl
辛 苦 gdgffl
边 <client> ucfgfY
边 <service> leffge
边 jdgffh
边 拦 jgggge
边 放 kdgggg
边 的 fegfdn
边 能 jcicfk
边 要 qmeZcd
达 moaefa
达 吗 pdhZfh
过 <gateway> jfffej
过 <own> jfffgg
过 <public> ofdfef
过 lfdeei
过 不 ndgfef
过 了 kehgbi
过 去 imbfcj
过 吗 qfggfY
过 哪 lgcjdf
过 得 odgged
过 来 ledjbh
返 jgggff
返 回 jgggff
还 bhcdll
还 work cgfgme
还 打 fegekg
还 是 neffdh
还 有 dmccbq
还 能 bfhhkh
还 行 cgggme
还 通 abjeio
这 edgigj
这 一 ldffjd
这 个 gffhfj
这 么 iffdkf
这 句 gfggej
这 台 hdelgg
这 是 kgfgfe
这 机 bffdfq
这 样 hhgejd
这 种 hkecck
这 行 igggdi
这 边 kfideh
进 lmbgdd
进 去 icfgfk
进 得 lmcYgh
进 来 kjgfdd
远 kfffgf
远 程 kfffgf
连 <client> pffgfa
连 <far> ichgnb
连 <host> ugfbfZ
连 <outside> kdgeje
连 <own> fXkcmk
连 <public> nfefbi
连 <zone> ndfejc
连 ? jthZeY
连 ejhdhh
连 上 ffeoch
连 不 hlhdde
连 到 jjoUdh
连 吗 iseXgd
连 得 qdidde
连 我 lmgbdd
连 接 qagbgi
连 线 ncfgeg
连 进 cndggg
送 gfckgh
送 到 hfamdj
递 jegfhf
通 $ eifbfo
通 , rjfcfY
通 <client> kffgff
通 <far> jffgff
通 <gateway> kgfgfe
通 <host> seggfY
通 <own> kdgeif
通 ? 2Zdbdd
通 hkefge
通 不 oeegfd
通 么 udcejY
通 了 lcebjj
通 吗 elfble
通 吧 gbemhg
通 啊 qegfgY
通 的 sffcgb
通 过 jhgggc
通 还 rbfhga
遍 oglfcY
道 dmeegh
那 dhdfnf
那 三 dgfgle
那 个 fkhbcl
那 台 hfgebn
那 条 cfggnd
那 种 edfjlc
那 行 egggld
那 边 kdefhh
邮 mgchge
邮 件 nhdhgb
邮 箱 fffffk
部 Zjkgcj
部 门 kdkgfb
都 bhmkga
都 不 kahhnY
都 会 iefdel
都 映 iTknje
都 有 beimgh
都 没 mfeffe
都 算 fmedhg
都 能 fjqagb
配 nffebi
配 的 lfgggd
采 lfgffe
释 gdjhZl
释 一 gggfZo
释 下 fgfeaq
里 $ dZjflj
里 <service> pZghfe
里 ? cahsbi
里 kfhffe
里 写 mgggbg
里 加 dggfmd
里 有 ndhhfa
里 的 hdifei
里 看 fgggbn
里 要 ncgggd
里 这 jgfgge
里 面 Vhjngf
重 gfheek
重 启 gfggcm
重 置 fffffm
量 $ mgfedg
量 ? efefij
量 icdhii
链 mffeff
锅 kffgff
锅 吗 kffgff
错 jgffff
错 误 mfefgf
镜 lefgff
镜 像 lefgff
长 efdlfh
门 ldkgec
问 $ ggfeem
问 , fogefd
问 : jfhddi
问 <client> xfffeU
问 <far> ledfnb
问 <gateway> mgfhhZ
问 <host> ikahfh
问 <n> rifaec
问 <outside> nZaohd
问 <own> hlaaij
问 <public> qbfege
问 <zone> kkcgef
问 ? gecfep
问 gihbdk
问 一 peefgc
问 下 idfefk
问 不 ifcfem
问 从 xgdZbe
问 你 efYfft
问 到 cgmlhX
问 哪 dcxWie
问 得 kiacel
问 我 hfkcfh
问 的 lfeefh
问 这 fgfgdl
问 题 hefegk
间 lghifZ
限 ineclY
限 制 legdif
除 Zmfhmc
除 了 aqfkce
险 $ gdhdhk
险 gdgehk
随 kifffe
随 便 ijffgd
隔 mdfeei
隔 离 mefgfe
障 hcgdfm
集 peecgg
需 hncjfa
需 要 hncjfa
露 makgde
靠 reegce
面 , fjffie
面 <n> mdfgfg
面 kdephX
面 到 kgfegf
面 加 eggglc
面 插 egggqY
面 是 Udfwie
面 的 cigjhf
面 这 ggffoa
页 khfefg
页 面 khfeeh
顺 iehanf
题 $ lagefk
题 ? keeeei
题 hefegk
题 吧 sgfWgf
风 gdgehk
风 险 gdgehk
食 gfgefk
食 堂 gfgefk
马 mffeff
马 上 mffeff
麻 ghdgfl
麻 烦 ghdgfl
黑 mcgebm
默 ffffkf
默 认 ffffkf
`;
export const PART_WEIGHTS = `
+ ' ihd
+ 'connection kgc
+ 's ajj
+ -> qUi
+ -d kcg
+ -i aik
+ -o jef
+ -s Xcs
+ -v mec
+ : gid
+ <- bpc
+ <client> egj
+ <far> Ykk
+ <gateway> fbl
+ <n> dmd
+ <outside> jeg
+ <public> kXl
+ <server> eke
+ <service> ckh
+ <zone> djg
+ able sWe
+ about cgk
+ accept gjc
+ accept' dfj
+ accepted qca
+ access nec
+ accessible clf
+ account jgd
+ ack blg
+ active ofZ
+ add jfe
+ added Zgo
+ address acq
+ admitted gbl
+ adress ben
+ after blg
+ against pda
+ agent ika
+ aimed lde
+ allow Xct
+ allowed ibj
+ already dle
+ am foZ
+ an llW
+ answer enb
+ answered lde
+ answers dih
+ any bqc
+ anything dhi
+ anywhere eoa
+ app cgk
+ arbitrary ncd
+ are mjX
+ arrive klX
+ arriving vaX
+ as Xpg
+ asking niY
+ asks rYd
+ at gjd
+ available Vvc
+ be Zmh
+ because kia
+ becomes ben
+ been iZl
+ before ben
+ behind pcc
+ being hnZ
+ believe kgc
+ blame aeo
+ block cem
+ blocked jgd
+ blocking dap
+ bob nXi
+ bounces jhd
+ box mfb
+ browse nYh
+ browser eld
+ browsing gkc
+ build eej
+ but gam
+ by bkh
+ bypass gZn
+ bytes dnc
+ c kai
+ call efj
+ calls qbb
+ can ldf
+ can't mce
+ cannot naf
+ cant iZm
+ chance rWf
+ change dkg
+ check flc
+ checks ibj
+ cksum ila
+ claims boc
+ client dle
+ clients ilY
+ closed hjd
+ code cjh
+ colleague fnZ
+ collects cnd
+ com cne
+ come gej
+ comes mZh
+ coming atZ
+ complain ihd
+ complains glb
+ conect mfb
+ configured ddm
+ connect jch
+ connecting ijc
+ connection kja
+ connections jdg
+ connects hbk
+ conntrack Zgn
+ consumer flc
+ contacted Yqe
+ correct dpa
+ could lfc
+ cross Yog
+ cs fkd
+ ctstate Zhm
+ curl jch
+ customer foa
+ daddr mdd
+ dead ckg
+ deliver lbg
+ delivered nXh
+ delivering ubX
+ delivers ncc
+ desk gck
+ desktop ioW
+ dev lfd
+ dials lbg
+ did kbg
+ die eld
+ dies phX
+ direct bne
+ directly epZ
+ dnat dhi
+ do kfd
+ docker Skp
+ doesn't ici
+ doesnt pYf
+ don't flb
+ dont nfa
+ down ddm
+ dport dih
+ drop del
+ dropped hid
+ drops lcf
+ dscp fkd
+ dst kdf
+ e eld
+ eating Zfn
+ echo nbe
+ email ibk
+ end gpX
+ ends njX
+ err fje
+ establish mfb
+ ether gej
+ even ejf
+ ever Yog
+ every kbi
+ everything hZm
+ example apd
+ expected lde
+ explain rXf
+ exports oYg
+ exposed Ykk
+ f dnc
+ fail rhU
+ failed fej
+ fails qZe
+ far kia
+ fault qZd
+ fetch jef
+ fetches qYe
+ filtered dkf
+ firmware oae
+ fix Yfp
+ folks lde
+ for Yng
+ forward Vhr
+ forwarded mga
+ foxmail jch
+ from cii
+ gateway bhl
+ get ejf
+ gets Ymi
+ git dnc
+ github rab
+ given waW
+ gives anf
+ go ija
+ goes bgl
+ going sdY
+ good dob
+ guys neb
+ gw fkd
+ hairpin kkX
+ hand kha
+ hands Zmh
+ hang cdn
+ hangs glb
+ happens jcg
+ has dih
+ have nVk
+ he lYj
+ healthcheck nec
+ here rZc
+ him Yer
+ his ija
+ hit ika
+ hits pda
+ hitting ich
+ home ebn
+ hosts Xni
+ i dhi
+ i'd chj
+ i'm ckg
+ icmp jch
+ idea pda
+ ideas ejf
+ if ilZ
+ in iic
+ inbound ajj
+ incoming neb
+ initiate peZ
+ inner lcf
+ input kee
+ inside cdn
+ instead bij
+ internal coc
+ into oZf
+ is eld
+ isn't fkd
+ it jdg
+ its mcd
+ itself mYi
+ jobs gam
+ k Wjn
+ keep sbZ
+ keeps pda
+ kept fdk
+ kindly djg
+ label jgd
+ lan chi
+ land kkY
+ laptop fpY
+ last dhi
+ leave eld
+ leg aik
+ len pcb
+ length kgc
+ let mag
+ lets chj
+ letting ebo
+ like nag
+ line ddm
+ lines mTn
+ listens Zrc
+ lives jdg
+ loads ijb
+ log gkc
+ longer odb
+ look oZf
+ lose pda
+ lost pgX
+ mac eek
+ machine emc
+ machines dnc
+ mail kbh
+ maillog bpc
+ mails qdZ
+ make jgd
+ mar kZk
+ masqueraded fkd
+ match Vfs
+ may lkX
+ me cgk
+ mean dle
+ meant alh
+ minute Ylj
+ monitoring hcj
+ morning agm
+ mounted ofZ
+ move ila
+ must klY
+ mx ljZ
+ my aki
+ n ejf
+ names fmb
+ nat eld
+ nc ncc
+ need oXi
+ needs jci
+ network fje
+ never dke
+ new hdh
+ next cfl
+ night kbg
+ nightly apd
+ no Zjk
+ nobody sZa
+ node scY
+ not gla
+ now Zng
+ of kja
+ off lZi
+ ok kee
+ once piV
+ one gjd
+ only del
+ onto oYg
+ open nec
+ opens hkb
+ or khb
+ org bik
+ ought niX
+ our jhc
+ out hdi
+ out' kfd
+ outbound lYj
+ outgoing rTi
+ outlook led
+ over blg
+ own kfd
+ packages uZZ
+ packet kbh
+ packets pWh
+ pass idh
+ passed dmd
+ passes fkd
+ path Zjk
+ pcs pYf
+ people lfc
+ phone gbl
+ phones tcX
+ pick ofY
+ ping pad
+ pingable bod
+ pings sbZ
+ plain pda
+ please lkW
+ pls glb
+ pointed sbZ
+ policy jci
+ poll sPk
+ polled Zqe
+ polls tWd
+ pops jef
+ portal bfm
+ ports nYg
+ possible cjh
+ post kWn
+ postfix phW
+ postrouting kdg
+ posts miX
+ ppl hdj
+ prerouting gjd
+ print occ
+ printer jbi
+ prints lce
+ private jqU
+ probe nVk
+ problem ibk
+ prometheus kee
+ prot ija
+ proto hjc
+ protocol Qxf
+ public hla
+ pull iVo
+ pulls naf
+ push kcf
+ pushes tUf
+ query jaj
+ queue lZi
+ radius foY
+ rather kgd
+ reach oae
+ reachable Zhn
+ reached foZ
+ reaches idh
+ read dnc
+ real Zmh
+ really kee
+ receives led
+ refused lgb
+ regards fmb
+ register nbe
+ relay led
+ removed Zfo
+ replies fej
+ reply djh
+ report rgV
+ reports lcf
+ requests Ynh
+ resolve qbb
+ resolver ihd
+ right hjc
+ rn gna
+ route nbf
+ routed ebm
+ rule bco
+ rules afn
+ run iak
+ runs bpc
+ s ihc
+ same jib
+ say edl
+ says kgc
+ scan pbc
+ scanner gam
+ scans oYh
+ scraped aoe
+ scrapes nXh
+ see Wll
+ seen hnY
+ sees emc
+ segment idh
+ send mVl
+ sending rdZ
+ sends lbg
+ sent apd
+ served njV
+ server's dgj
+ service rfV
+ session hid
+ set lah
+ settings cgk
+ shall oXh
+ she djh
+ shell khb
+ should fdj
+ show scY
+ shows mag
+ side led
+ since dmd
+ sites kdf
+ sits Xin
+ smtpd Rrk
+ snat cem
+ so glc
+ some fan
+ somebody jfe
+ something pbc
+ sorry Xgp
+ source Zof
+ spins kia
+ src dgk
+ start lfc
+ state gdk
+ stop Xct
+ stops acq
+ straight lga
+ submit nSn
+ subnet cgj
+ succeed pcb
+ supposed gjd
+ survive jef
+ swears lfd
+ switch ndc
+ sync pZe
+ take Qtj
+ taken Wpi
+ talk mjW
+ talking qac
+ talks lbg
+ target lgb
+ tcp dih
+ team alh
+ teh mWk
+ tell cnc
+ test gam
+ thank boe
+ thanks dob
+ that jkZ
+ that's mga
+ the hdi
+ their occ
+ them hal
+ there iic
+ these kee
+ they oaf
+ thing Uiq
+ think Vhq
+ this kgc
+ those kgd
+ three cgl
+ through mdd
+ thunderbird hdi
+ ticket djg
+ time ndb
+ timed eld
+ times foY
+ tls fke
+ today lZh
+ told jZk
+ tonight jef
+ too lZi
+ tos emc
+ toward tVf
+ towards sVf
+ traffic ogY
+ transmitted pZe
+ treated hnZ
+ tried dgj
+ tries jfe
+ trouble hdi
+ true jhc
+ trying kfd
+ ui dii
+ up kgd
+ updates lYj
+ uploads khb
+ usable Yjk
+ used seW
+ user peZ
+ users qac
+ uses lbh
+ using Ygo
+ via fcl
+ visible bpd
+ vpn qeY
+ w hma
+ walk dfk
+ want djg
+ wants ndc
+ was jfe
+ way hbk
+ we hkb
+ webmail qfX
+ week eek
+ well eao
+ were cfm
+ what Yni
+ what's ahl
+ whats YYw
+ when fkd
+ where amf
+ whether ecm
+ while hic
+ who kai
+ whole fje
+ why ejf
+ wifi doa
+ will jja
+ with gjd
+ without obd
+ wont kdf
+ work dih
+ worked dhi
+ working jhc
+ works lcf
+ would jib
+ write aWw
+ yes ofZ
+ yesterday hkb
+ yet cdn
+ your hla
+ zone vXa
+ 一 afm
+ 三 cem
+ 上 del
+ 下 cjh
+ 不 ici
+ 丢 dgi
+ 个 dob
+ 中 mce
+ 为 fmb
+ 主 ldf
+ 之 cdn
+ 了 iZl
+ 事 eek
+ 互 dke
+ 享 bod
+ 从 nfa
+ 他 gkc
+ 们 jhd
+ 份 ihc
+ 传 qbc
+ 作 dle
+ 供 enb
+ 信 efj
+ 做 ejf
+ 公 mce
+ 共 bod
+ 关 led
+ 内 jfe
+ 册 emc
+ 再 mga
+ 写 ici
+ 出 nfa
+ 则 Wjn
+ 到 mce
+ 加 Ylj
+ 务 jkZ
+ 动 mag
+ 包 Zng
+ 协 clf
+ 印 Zat
+ 却 cbp
+ 原 fXq
+ 去 lWl
+ 反 mdd
+ 发 jdg
+ 取 rcZ
+ 受 csY
+ 只 kgc
+ 台 jgd
+ 同 jdh
+ 名 fdk
+ 后 efj
+ 向 qca
+ 吗 ejf
+ 否 ljZ
+ 告 ijb
+ 呢 edk
+ 命 aof
+ 咋 fdk
+ 哪 dnc
+ 啊 cmd
+ 器 jja
+ 回 fkd
+ 在 jhc
+ 地 hbl
+ 址 ebn
+ 域 fdk
+ 填 fek
+ 备 led
+ 外 Zep
+ 失 bkh
+ 好 efj
+ 它 hid
+ 完 dfk
+ 客 mbf
+ 寄 naf
+ 对 Ygp
+ 就 kdf
+ 己 jch
+ 帮 qba
+ 底 cii
+ 录 jgd
+ 影 odb
+ 往 nWi
+ 志 dnd
+ 想 sUg
+ 成 lWl
+ 户 pYf
+ 手 gbl
+ 打 kgc
+ 执 lcf
+ 扫 mdd
+ 把 wUd
+ 抓 dbo
+ 投 oea
+ 报 kfd
+ 拉 emc
+ 拦 efj
+ 拿 sYc
+ 挂 qeX
+ 指 qYe
+ 按 ihd
+ 挡 ecm
+ 换 Wio
+ 据 Zof
+ 掉 dle
+ 接 mag
+ 推 jfd
+ 描 uVd
+ 提 Ylj
+ 支 oea
+ 收 Ylj
+ 改 dle
+ 放 mce
+ 数 bne
+ 文 btY
+ 断 hjc
+ 方 Zmi
+ 无 tVe
+ 日 eld
+ 明 ddm
+ 映 eZo
+ 是 dig
+ 晚 brZ
+ 有 coc
+ 服 gkc
+ 机 kee
+ 条 jdg
+ 析 Yqd
+ 查 lbg
+ 标 jhc
+ 样 bij
+ 桌 ejf
+ 步 nfa
+ 段 djg
+ 每 Xtc
+ 求 qcb
+ 没 dld
+ 注 emc
+ 流 hjd
+ 测 kdf
+ 浏 hjc
+ 源 Ymi
+ 现 enb
+ 理 jai
+ 用 lee
+ 由 csZ
+ 电 kfd
+ 登 pZe
+ 目 mdd
+ 直 edl
+ 着 kZj
+ 端 alh
+ 等 blg
+ 管 kZj
+ 给 dnc
+ 网 ihc
+ 老 gpX
+ 自 kdf
+ 落 ddm
+ 行 gck
+ 被 Ysc
+ 要 pZe
+ 解 hjc
+ 让 Xmj
+ 议 cme
+ 论 dmd
+ 访 hdi
+ 话 iYm
+ 询 occ
+ 请 pea
+ 超 lec
+ 跑 oae
+ 跟 lgb
+ 路 ekd
+ 身 kia
+ 轮 mcf
+ 载 neb
+ 边 eek
+ 过 gbk
+ 还 jja
+ 这 eld
+ 进 lcf
+ 远 iic
+ 连 mbe
+ 退 dhi
+ 送 coc
+ 递 iic
+ 那 bmf
+ 邮 kdg
+ 都 del
+ 配 bkh
+ 量 enb
+ 锅 efk
+ 镜 dlf
+ 问 jdg
+ 间 ihd
+ 隔 eek
+ 面 kdf
+ 题 ecm
+ 马 emc
- ' oae
- -> ekf
- -j jbi
- -k Zjl
- -l jfe
- -o fkc
- -s Xkl
- ; ncc
- <host> jgd
- <outside> ejf
- <own> kai
- <public> jfe
- <server> foZ
- <zone> dkg
- able cjh
- about kfd
- accept lbg
- accept' gcj
- accepted Xqf
- access eld
- accessible kdf
- ack Xin
- active nfa
- actually chj
- added bij
- adress glb
- against YxX
- agent nhY
- alerts eke
- all ibj
- allow ogX
- allowed bkh
- am oeZ
- and cle
- answer qWg
- answered dii
- answers ldf
- any mdd
- anybody scX
- anyone nfa
- anything khb
- anywhere dii
- api iic
- app ndc
- append ici
- arbitrary eoa
- are nfb
- around ojW
- arrive Wnj
- arrives edk
- as ndc
- asked khb
- asking Zli
- assume uZZ
- at iic
- attacker oad
- away dih
- backup jbi
- be nXi
- becomes gbl
- before jdg
- behind dbo
- being mXj
- between kia
- box kgb
- branch qeY
- broker clf
- browse Yog
- browser del
- build lde
- but jYl
- by rbb
- bytes jch
- c fna
- call Zng
- caller tVe
- calls bne
- camera aoe
- can't hdj
- cannot bod
- cant bmf
- captured efj
- card uWc
- cc ejf
- change bkh
- changes kgd
- checks fna
- chk lde
- ci qdZ
- claims lde
- client mbf
- clients oae
- clone glb
- close flc
- cloud Zqe
- cna hid
- colleagues rba
- collector Yrd
- com dhi
- come jdg
- comes kbh
- coming mXk
- conect cgk
- configured dkf
- confirm kfd
- connect dhi
- connected dmd
- connecting clf
- connection glb
- connections idh
- connects fkd
- conntrack jfe
- controller gjd
- copier iZl
- could jch
- cross bdn
- curl Yqe
- customer jYk
- cut eoa
- daemon bme
- data amg
- dead ocd
- decides kfd
- default dle
- delete lah
- deliver Xlk
- delivered Ymj
- delivers Uqi
- denied fej
- desk idi
- desktop niY
- dev ebn
- dialled eld
- dials jee
- die eek
- dig ena
- direct fcl
- directly Xes
- dmesg bdo
- dnat iZl
- does ckg
- don't iic
- dport cdn
- drop efj
- dropped hYn
- echo jja
- else idh
- ends chj
- enough kgc
- enters bjh
- erp qYe
- established ioX
- even del
- ever eao
- every bfm
- everybody lee
- everyone kfd
- example dkf
- exim lah
- explain lfc
- exposed sXd
- far blg
- fetch alh
- file Tsg
- fine cfl
- floor tcX
- folks lZh
- for qYe
- form kee
- forward jgd
- from jee
- front kia
- g led
- get jhc
- gets hdi
- git kfd
- github Zof
- given Yof
- gives iZl
- go jhc
- goes iYm
- going dgj
- gone mbe
- google Ymi
- guest uXb
- guy occ
- guys bkg
- gw jcg
- h Ylj
- hand jdg
- handed ahl
- hangs oTl
- happens Zng
- has obd
- have cnd
- he apd
- help ldd
- helpdesk pcb
- her jhc
- here agm
- hey kXl
- hi gkc
- his dfk
- hit ahk
- hits jja
- hitting cpc
- home bpc
- hosts iid
- how mbf
- i'd bdo
- i'm mXi
- icmp khb
- id cgl
- ie fcm
- if idh
- im rYe
- impact led
- incoming Yil
- initiate eke
- initiated hbk
- inner Zli
- input jai
- inside fpY
- instead Zfn
- internal aas
- into cpc
- iptables lfc
- it's oZf
- its Yhn
- itself mfb
- jenkins cjg
- job pac
- just lbg
- k qac
- kernel eej
- kill ihd
- kindly lZi
- lab nea
- label gla
- lady kee
- lan bgl
- land Vhq
- lands Zkj
- laptop pad
- last neb
- leave iWn
- leaves gdj
- leaving ijb
- leg hjc
- length fje
- licence cnd
- license Uok
- line enb
- lip clf
- live kfc
- lives oea
- load Zof
- log jdg
- logged nbe
- login lah
- logins sWe
- logs ioW
- loopback cem
- lose hlb
- loses alh
- machine mde
- machines fke
- mail gjd
- maillog gnZ
- mails dgj
- martian jja
- masquerade khb
- master hid
- match dfk
- may jgd
- me ldd
- mean jgd
- mes xRe
- messages odb
- minutes jbh
- mirror erX
- monday ndd
- monitoring saa
- morning pfY
- mounted lgb
- move mbf
- ms ika
- must djg
- mx bqb
- my qXg
- names alh
- nat pca
- need oYg
- needs atZ
- net ejf
- network nbe
- never adp
- new lbg
- ni fje
- nightly neb
- no fmb
- nobody gmb
- node gdj
- not bYt
- now obd
- of glb
- off djg
- offsite Zlh
- oif jch
- ok lai
- once del
- one kee
- only dbo
- onto aoe
- opened dnc
- opening Ypg
- opens cii
- or del
- other cgk
- others sYd
- out' fmb
- outbound kdg
- outlook ihd
- own eld
- packages frW
- packet emc
- pacs pXg
- page Wqg
- pass abr
- path jnX
- payment cwU
- pc lgb
- pcs qdZ
- people jai
- permitted Xho
- phone idh
- phones sXd
- ping dpa
- pingable mfb
- pinging Ypf
- pings bij
- pivot gqW
- place ibi
- plain Xpf
- plc emc
- please jgd
- pls kdf
- plugged nZg
- plz lde
- pointed Zng
- policy jch
- poll coc
- polled rXe
- poller lbg
- polls ihd
- port fke
- portal eke
- possible naf
- post blg
- postfix lee
- postrouting eek
- ppl jbi
- print kbg
- printer fmb
- private cfl
- probe jfe
- prometheus oZf
- provider sdX
- proxy enb
- public ang
- published glb
- pull Ysc
- pulls bpc
- puppet aik
- push lha
- pushes Ttg
- put jgc
- queries eke
- query Xva
- question fje
- quick mcd
- radius Xqf
- ran lXk
- random occ
- rcpt ked
- reach Zjk
- reachable qfW
- reached obc
- reaches cme
- read kai
- real kXm
- recv cnd
- reech cbp
- refused qda
- register ckg
- registry dgj
- relay amg
- remove hWo
- removing Xmj
- replies Ykk
- reply hbk
- report jdf
- request aqb
- requests mhZ
- reset Zfo
- resolve blf
- resolver imX
- resolves enc
- return chj
- reverse alh
- right hal
- rip gkc
- rn kdf
- root bod
- route mce
- router Ykk
- rule jZj
- rules kdf
- run odb
- runner oea
- running jdg
- runs pjV
- s ffj
- saddr jgd
- same Uaz
- says kgc
- scan Zrc
- scanner oZf
- scanners jbi
- scans cjg
- scrapes aoe
- see cfl
- seen fdk
- send Zil
- sending dgk
- sends dnc
- sent reX
- served bhk
- server's goY
- session Ykj
- set ahk
- share bji
- she ejf
- shell rba
- should ilZ
- show Yqe
- shows ijb
- side emc
- since nZg
- sit ici
- site aoe
- sites clf
- sits jef
- sitting neb
- smarthost grV
- snat cdn
- so hYo
- some odb
- someone odb
- something dhi
- sorry led
- source jfe
- spins dfk
- src jee
- sshing jlY
- ssl cjh
- staff lia
- stop mbg
- stopping neb
- stops kde
- straight esX
- strip bfm
- submit Zdq
- subnet ich
- swaks kgc
- switch jgd
- sync Yni
- system mga
- take jYl
- taken nYh
- takes bne
- talk Yjl
- talking dme
- talks Zli
- target eoa
- tcp jia
- tcpdump bji
- team lYk
- teh ihd
- tell rWf
- test gma
- that idh
- that's ldf
- thats kkX
- their aki
- them Zng
- there ddm
- these jbi
- they Zim
- thing jhc
- third ucX
- this dbo
- those hYm
- three fam
- through Ylj
- thru cem
- thunderbird jkZ
- thursday lfc
- ticket jee
- time lde
- timed gdk
- timeout efj
- to cjh
- told khb
- too dle
- took agm
- toward Ysc
- towards aoe
- tries Zof
- two lah
- type afn
- typed pXg
- udp mga
- under hic
- unknown fbm
- unlike gbl
- unreplied eYp
- up dgj
- updates Suf
- uploads eek
- upstream Ylj
- us Wfr
- usable lah
- use boe
- users bki
- uses Ylk
- using Zfo
- vendor mce
- verdict hjc
- via ahl
- visible pZe
- vlan ncc
- vpn Tpk
- vps fke
- vz jja
- w bhk
- want cji
- wants Wph
- way khb
- we jdf
- webmail Zjl
- website cjh
- week kgc
- went jef
- were kYk
- what ilZ
- whatever oaf
- whats jef
- when odb
- whenever blg
- where jZk
- whether jXm
- which kee
- while ccn
- whole lah
- why fdk
- wifi cel
- wil pfY
- with kef
- without fZo
- wondering ddl
- wont edl
- work hdi
- worker qZd
- working occ
- works chj
- workstation fje
- workstations nfa
- yet rUh
- you gck
- your fcl
- zabbix iic
- zone eoa
- 上 jef
- 不 edl
- 个 mec
- 为 kah
- 主 Zli
- 之 idh
- 也 edl
- 事 fek
- 享 ikZ
- 他 peZ
- 以 jbh
- 件 bjh
- 份 eke
- 会 gWq
- 传 anf
- 但 kcg
- 供 tXc
- 信 dlf
- 假 oZf
- 像 kha
- 允 gla
- 入 kfd
- 公 miX
- 共 ikZ
- 内 ddm
- 再 ihd
- 写 flc
- 出 hjb
- 则 glb
- 到 fje
- 前 pfY
- 动 bme
- 助 lfc
- 包 jYl
- 卡 lbg
- 印 ijb
- 去 coc
- 反 ofZ
- 发 eek
- 句 ofZ
- 只 hWp
- 可 cdn
- 司 klX
- 同 aik
- 向 eoa
- 吗 dgj
- 否 mhZ
- 和 dgk
- 哪 adp
- 商 ecm
- 器 emc
- 回 ecm
- 在 kfd
- 址 hjd
- 填 eld
- 备 nga
- 外 jef
- 如 hid
- 学 aeo
- 它 blg
- 完 jgd
- 实 cfl
- 客 mZi
- 家 jhd
- 就 dlf
- 工 edk
- 己 cnd
- 师 mce
- 常 kfe
- 平 jgd
- 库 gnZ
- 应 fdk
- 开 ibk
- 录 jgd
- 影 nga
- 往 ZuZ
- 得 flc
- 志 cme
- 忙 jbj
- 想 frW
- 成 kch
- 户 gam
- 房 cgl
- 手 jhc
- 打 Zli
- 扫 cii
- 把 gnZ
- 投 glb
- 报 ckf
- 拒 efj
- 拿 gje
- 据 fje
- 掉 ebn
- 接 Zof
- 控 dke
- 推 Yre
- 提 jaj
- 放 hjc
- 教 lXk
- 数 jee
- 文 ddm
- 方 ila
- 日 Xer
- 明 YvY
- 映 lce
- 是 jef
- 最 cme
- 有 pZe
- 服 Wkl
- 本 jhc
- 条 mdd
- 板 qhV
- 析 mVl
- 果 ckg
- 标 Ylj
- 样 lee
- 核 nfa
- 桌 dig
- 正 enb
- 段 jgd
- 求 iib
- 没 nae
- 流 dle
- 源 sYc
- 点 obd
- 烦 ihd
- 班 qda
- 理 cpb
- 生 mZg
- 用 edk
- 由 lgb
- 电 mec
- 登 buX
- 监 kdf
- 目 cjh
- 直 akh
- 着 hjc
- 确 rTi
- 示 gcl
- 程 Zkj
- 站 tRh
- 算 ddm
- 管 asa
- 线 bmf
- 终 hid
- 经 bdo
- 给 mce
- 绝 efj
- 网 flc
- 置 cnd
- 老 hdj
- 者 kbh
- 能 dgj
- 脑 gjd
- 被 mXj
- 要 Yim
- 规 dmd
- 解 kgc
- 认 ckf
- 让 oXh
- 许 foa
- 设 pbc
- 访 dhi
- 证 Zng
- 话 ika
- 询 amh
- 说 kee
- 调 gan
- 费 hnY
- 走 bij
- 起 kgd
- 超 kdg
- 跑 jZk
- 跟 eob
- 转 ibj
- 轮 amh
- 边 nfb
- 过 gdj
- 还 Zdq
- 这 kgc
- 进 dkf
- 连 cjh
- 送 nce
- 通 bij
- 那 nhZ
- 邮 Zkj
- 都 kia
- 配 cii
- 里 Zpe
- 错 mbf
- 间 dfk
- 除 efj
- 面 fkd
- 题 kdf
-1 ' <own> ncc
-1 ' ncc
-1 , <client> nfa
-1 , <far> fsV
-1 , <gateway> kSr
-1 , <host> ihd
-1 , <outside> gbl
-1 , <own> Xmj
-1 , <public> bYt
-1 , <server> dfk
-1 , <zone> oae
-1 , ici
-1 -> <client> Tpk
-1 -> <far> Wqf
-1 -> <gateway> eqY
-1 -> <host> Vvc
-1 -> <outside> bmg
-1 -> <zone> lkX
-1 -d <own> dkf
-1 -i <outside> edk
-1 -i <zone> kah
-1 -i jci
-1 -k fkd
-1 -o <outside> cjh
-1 -o <zone> gdj
-1 -o gkc
-1 -s <far> icj
-1 -s <zone> bdp
-1 -s dXs
-1 -v <own> fkd
-1 -v eld
-1 : <client> jdf
-1 : <far> hbk
-1 : <gateway> bgm
-1 : <host> lfc
-1 : <outside> nZg
-1 : <own> eke
-1 <client> <client> aqc
-1 <client> <host> Vmm
-1 <client> <own> enc
-1 <client> anf
-1 <far> <far> gdj
-1 <far> <own> alh
-1 <gateway> <gateway> coc
-1 <host> <client> hjc
-1 <host> <far> qdZ
-1 <host> <host> mYh
-1 <host> <server> Yfp
-1 <host> idh
-1 <n> <client> kia
-1 <n> <gateway> bdo
-1 <n> <host> cnd
-1 <n> <own> cnd
-1 <n> <server> fcl
-1 <n> <zone> gck
-1 <n> djg
-1 <outside> <far> rZc
-1 <outside> <host> Yfp
-1 <outside> <outside> Ygo
-1 <outside> <own> Xva
-1 <outside> kdf
-1 <own> <own> fdj
-1 <own> idh
-1 <public> <own> eoa
-1 <public> eoa
-1 <server> <client> enb
-1 <server> <host> njW
-1 <server> fna
-1 <service> <client> jgc
-1 <service> <gateway> cmf
-1 <service> <host> akh
-1 <service> <own> fmb
-1 <service> <server> ecl
-1 <service> ici
-1 <zone> <client> peZ
-1 <zone> <gateway> Zfo
-1 <zone> <host> dhi
-1 <zone> <outside> Wuc
-1 <zone> <own> Ttg
-1 <zone> <zone> Ygo
-1 <zone> fej
-1 ? <own> gmb
-1 ^ <client> jdf
-1 ^ <far> cob
-1 ^ <gateway> nZf
-1 ^ <host> ofY
-1 ^ <outside> lZi
-1 ^ <own> ekf
-1 ^ <server> mfc
-1 ^ <zone> pYf
-1 a <outside> dfk
-1 a <zone> qcb
-1 a ibj
-1 about <zone> lbh
-1 about fan
-1 access <outside> goY
-1 access <own> eke
-1 access cmd
-1 address <host> jgd
-1 address <own> ejf
-1 address igd
-1 adress <own> emb
-1 adress glb
-1 against <far> Zng
-1 against <host> ckg
-1 against <own> flc
-1 against ape
-1 agent <client> ika
-1 agent ika
-1 an <outside> imZ
-1 an <zone> jch
-1 an hid
-1 and <zone> jhb
-1 and fna
-1 are <zone> pda
-1 are pda
-1 as mce
-1 at <client> kee
-1 at <far> iic
-1 at <gateway> Wmj
-1 at <host> Xoh
-1 at <own> Yqe
-1 at ihd
-1 behind dcn
-1 between rab
-1 box <client> naf
-1 box <host> hmY
-1 box jja
-1 broker <client> Xqf
-1 broker dkf
-1 browse <outside> fld
-1 browse boe
-1 by <client> jib
-1 by <far> rYe
-1 by <gateway> ich
-1 by <own> Wrf
-1 by <public> clf
-1 by <zone> kdf
-1 by occ
-1 camera <client> aoe
-1 camera aoe
-1 can <client> kia
-1 can <gateway> tWe
-1 can <host> neb
-1 can <outside> lde
-1 can <zone> kcg
-1 can't <zone> mfa
-1 can't mfc
-1 cant <client> kcg
-1 cant <zone> ogZ
-1 cant mec
-1 check jfe
-1 client <client> sXd
-1 client uYa
-1 collector blf
-1 connect <own> flc
-1 connect flc
-1 controller <client> gjd
-1 controller gjd
-1 could <host> hkb
-1 could <zone> kfd
-1 could jib
-1 curl <host> ekf
-1 curl aqc
-1 daddr <client> dsX
-1 daddr <host> eke
-1 desk <client> led
-1 desk neb
-1 destination <client> ecn
-1 destination <host> Ymi
-1 destination Zil
-1 dev <outside> aZt
-1 dev <zone> efk
-1 dev dem
-1 dialled eld
-1 dials Zof
-1 dig bqb
-1 do <outside> ndc
-1 do <zone> nfa
-1 does <client> rba
-1 does <far> jhd
-1 does <gateway> Xfp
-1 does <host> cfl
-1 does <outside> hid
-1 does <zone> pda
-1 dst <client> Yng
-1 dst <far> gjd
-1 dst <host> eld
-1 dst <own> fdk
-1 e <host> ici
-1 e hdi
-1 example <far> eld
-1 example <own> fjd
-1 example elc
-1 fine <outside> ddm
-1 fine bZr
-1 for <client> mbf
-1 for <far> ihd
-1 for <host> cbo
-1 for <outside> sZb
-1 for <own> Uwc
-1 for <zone> pVi
-1 for qYe
-1 from <client> mde
-1 from <far> lfc
-1 from <gateway> ici
-1 from <host> aik
-1 from <outside> mZh
-1 from <own> dob
-1 from <zone> meb
-1 from lcf
-1 get bne
-1 got pcb
-1 hairpin rgV
-1 has <outside> hdi
-1 has <own> Wse
-1 has kcg
-1 have <outside> alh
-1 have ajj
-1 help led
-1 hit <host> cqa
-1 hit <own> gkc
-1 hit aqc
-1 hitting <own> eke
-1 hitting cpc
-1 host <client> qbb
-1 host <host> Xpg
-1 host <own> dpZ
-1 host iib
-1 i'm <outside> kee
-1 i'm nbe
-1 if <zone> nae
-1 if rZc
-1 in <zone> jfe
-1 in hkc
-1 incoming <server> dfk
-1 incoming Ygo
-1 into <client> ika
-1 into <gateway> eld
-1 into <host> Uwc
-1 into <own> ejf
-1 into <zone> Xqf
-1 into Zpe
-1 ip <client> mZh
-1 ip <far> ncd
-1 ip <host> Uko
-1 ip <own> eke
-1 is <client> kkY
-1 is <far> ilZ
-1 is <gateway> doa
-1 is <host> ncd
-1 is <own> fjf
-1 is <zone> pRn
-1 is gjd
-1 it Zdq
-1 it's sZb
-1 its <host> Xaw
-1 its cem
-1 lan ccn
-1 laptop <client> sXd
-1 laptop sXd
-1 leaves jfe
-1 let <client> qdZ
-1 let <zone> hcj
-1 let jZk
-1 lets qdZ
-1 lip <host> emc
-1 lip emc
-1 load eld
-1 lose <far> ejf
-1 lose ckf
-1 master <client> hjc
-1 master hkc
-1 may lbg
-1 me pda
-1 mean eld
-1 mx <far> ipW
-1 mx gma
-1 my iak
-1 net <far> fje
-1 net fje
-1 ni <zone> ebm
-1 ni ecm
-1 no <outside> hmZ
-1 no hmZ
-1 node <client> khb
-1 node khb
-1 of <client> mgZ
-1 of <far> kfc
-1 of <gateway> djg
-1 of <host> gVs
-1 of <outside> agm
-1 of <own> aqc
-1 of <public> ajk
-1 of <zone> jkY
-1 of ika
-1 off emc
-1 on <client> bmf
-1 on <far> nkV
-1 on <gateway> mbf
-1 on <host> miY
-1 on <outside> eke
-1 on <own> cqa
-1 on <zone> hZm
-1 only cYr
-1 onto <host> fnb
-1 onto dob
-1 open <far> cnd
-1 open <host> csX
-1 open <own> flc
-1 open bod
-1 opened <own> enb
-1 opened enb
-1 opening <own> gnZ
-1 opening gnZ
-1 opens <own> fkd
-1 opens bkg
-1 or <gateway> caq
-1 or <host> efk
-1 or eek
-1 our <gateway> fcl
-1 our eek
-1 out <- lde
-1 outgoing <server> cem
-1 outgoing cem
-1 over <own> erX
-1 over <public> bco
-1 over eek
-1 pc <client> pZe
-1 pc pZe
-1 people <outside> jch
-1 people gck
-1 phone <outside> dbo
-1 phone dbo
-1 ping <client> ckg
-1 ping <far> Yog
-1 ping <gateway> dih
-1 ping <host> aqb
-1 ping <own> ejf
-1 ping Yrd
-1 pinging <client> Wse
-1 pinging <host> ejf
-1 pinging Vte
-1 pings <own> anf
-1 pings foZ
-1 print <server> ddl
-1 print ddl
-1 printer <client> eke
-1 printer eke
-1 probe mjX
-1 query Xpg
-1 reach <client> Sza
-1 reach <far> Zof
-1 reach <host> Wjm
-1 reach <public> ctX
-1 reach <zone> arb
-1 reach Zmh
-1 reaches ckg
-1 refused <- jff
-1 relay flc
-1 rip <client> pXf
-1 root bod
-1 runner <client> kcg
-1 runner kcg
-1 saddr <client> jee
-1 saddr <far> naf
-1 saddr mdd
-1 say <client> rWf
-1 say <far> nhY
-1 say lbg
-1 says <own> djf
-1 says qca
-1 scrapes aoe
-1 see <zone> emc
-1 see dob
-1 server <own> cpb
-1 should chj
-1 so <zone> ogY
-1 so mYj
-1 someone <outside> pfY
-1 someone pfY
-1 source <client> rdY
-1 source <host> flb
-1 source <own> cdn
-1 source mZh
-1 src <client> kch
-1 src <far> jch
-1 src <host> ihd
-1 src lde
-1 stop ibj
-1 stopping <zone> lgc
-1 stopping neb
-1 stops <zone> kde
-1 stops kde
-1 switch <client> cme
-1 switch cme
-1 system mhZ
-1 target Zsa
-1 tcp <client> mbf
-1 tcp lcf
-1 teh <zone> pda
-1 that <client> lYj
-1 that <host> kZi
-1 that <own> Zrc
-1 that qVh
-1 that's jch
-1 the <gateway> gbl
-1 the <outside> mXj
-1 the <server> hbk
-1 the <zone> jfd
-1 then pZe
-1 this <gateway> fcl
-1 this fcl
-1 three Xds
-1 through <host> aqb
-1 through <own> frW
-1 through <public> edl
-1 through eld
-1 thru <own> gjd
-1 thru cfl
-1 to <client> jlX
-1 to <far> Zrc
-1 to <gateway> cne
-1 to <host> Tkp
-1 to <outside> ekd
-1 to <own> fje
-1 to <server> edm
-1 to <zone> ndc
-1 told bcp
-1 toward <far> Wqg
-1 toward Ysc
-1 towards <client> Zpf
-1 towards <far> Zpe
-1 towards <outside> lhZ
-1 towards <own> dpa
-1 towards <zone> alh
-1 towards Zmh
-1 trace <client> mbf
-1 trace <far> jge
-1 trace mbf
-1 trying <own> eje
-1 trying ejf
-1 under cjh
-1 unknown <client> lfd
-1 unknown <far> kch
-1 unknown <gateway> nea
-1 unknown oea
-1 use <public> bik
-1 use Zrc
-1 user pYf
-1 uses dap
-1 using <public> fan
-1 using fan
-1 via <host> dle
-1 via <own> fmb
-1 via <public> ekd
-1 via ahm
-1 vz clf
-1 wants asZ
-1 what mbf
-1 when <client> naf
-1 when <far> mbf
-1 when <host> lcf
-1 when <zone> jdg
-1 when nbd
-1 whether <zone> ofZ
-1 whether tXc
-1 whole <outside> lah
-1 whole lah
-1 why <client> kcg
-1 why lcf
-1 will <client> jhb
-1 will <gateway> eYq
-1 will <zone> mYi
-1 will idh
-1 with <client> lZi
-1 with <far> Qwf
-1 with <host> Vsf
-1 with <own> Yim
-1 with dgj
-1 workstation <client> mga
-1 workstation mga
-1 would <client> nhY
-1 would <far> liZ
-1 would <gateway> pUj
-1 would <host> iic
-1 would <outside> vYa
-1 would <zone> lde
-1 yet cgk
-1 your <gateway> fcl
-1 your fcl
-1 zabbix <server> fej
-1 zabbix jaj
-1 zone <zone> ndc
-1 zone ndc
-1 上 <host> frW
-1 上 <outside> dle
-1 上 <own> gej
-1 上 <zone> lcf
-1 上 dkf
-1 下 <client> lde
-1 下 <gateway> abs
-1 下 <host> jfd
-1 下 <zone> mdd
-1 下 kbi
-1 为 ngZ
-1 么 <client> mec
-1 么 <zone> pfY
-1 了 <gateway> fYp
-1 了 <host> cXt
-1 了 <outside> anf
-1 了 <zone> cgk
-1 了 alh
-1 事 <client> occ
-1 事 kbh
-1 从 <gateway> occ
-1 从 <zone> nbe
-1 从 hdh
-1 们 <gateway> cem
-1 们 <own> emc
-1 们 <zone> kai
-1 件 bdn
-1 出 <outside> Yog
-1 出 Yog
-1 到 <client> cra
-1 到 <far> hjc
-1 到 <gateway> amg
-1 到 <host> dii
-1 到 <outside> gck
-1 到 <own> fld
-1 到 <server> fej
-1 到 <zone> fkd
-1 到 ckh
-1 去 <far> Zof
-1 去 <host> gkc
-1 去 <outside> ejf
-1 去 <own> fje
-1 去 <zone> bmf
-1 去 Znf
-1 口 <far> jhc
-1 口 hcj
-1 台 <client> mec
-1 台 <far> bpc
-1 台 jfe
-1 后 <client> ofZ
-1 后 <outside> kfd
-1 后 <zone> mfb
-1 后 mga
-1 向 ilZ
-1 和 <zone> cij
-1 和 bhk
-1 啥 <zone> jgd
-1 啥 jgd
-1 器 <client> kia
-1 器 hka
-1 在 <client> imY
-1 在 <gateway> pZe
-1 在 <outside> jbi
-1 在 <zone> neb
-1 址 <client> kjZ
-1 址 <own> ejf
-1 址 ejf
-1 填 <own> ekd
-1 填 alh
-1 如 <far> efj
-1 完 kef
-1 对 <outside> lde
-1 对 <zone> mce
-1 对 lde
-1 库 <client> eke
-1 库 eke
-1 开 <host> cgk
-1 开 <own> fkd
-1 录 <gateway> ejf
-1 录 anf
-1 往 <client> anf
-1 往 <far> anf
-1 往 <host> Xsd
-1 往 <outside> clf
-1 往 <own> eld
-1 往 atZ
-1 成 <client> agm
-1 成 Zcr
-1 户 reW
-1 打 <own> fkd
-1 打 fkd
-1 把 <own> emc
-1 把 bgl
-1 接 <own> aoe
-1 接 <server> fdk
-1 接 cjh
-1 收 <host> coc
-1 收 fmb
-1 是 <client> scY
-1 是 <far> fkd
-1 是 <gateway> iZl
-1 是 <host> bji
-1 是 <zone> maf
-1 是 jhc
-1 机 <client> odb
-1 机 odb
-1 查 <far> gla
-1 查 dig
-1 样 kfd
-1 段 <zone> lcf
-1 段 lcf
-1 源 <client> pYf
-1 源 mce
-1 用 <host> cme
-1 用 <outside> ecm
-1 用 <own> epZ
-1 用 <public> efk
-1 用 Xlj
-1 由 <client> mfb
-1 由 khb
-1 的 <client> ogY
-1 的 <far> hjb
-1 的 <host> Zng
-1 的 <own> ejf
-1 端 <client> fkd
-1 端 <far> cnd
-1 端 dmc
-1 给 <client> fna
-1 给 <host> mag
-1 给 <zone> nYh
-1 给 lcf
-1 网 <far> kee
-1 网 mec
-1 脑 <client> occ
-1 脑 occ
-1 自 <zone> mdc
-1 自 kbh
-1 被 <client> ngZ
-1 被 <far> mdd
-1 被 <gateway> ben
-1 被 <zone> wZX
-1 被 mde
-1 让 <zone> udW
-1 让 qXf
-1 许 hkb
-1 说 dfk
-1 调 Unl
-1 走 fej
-1 跟 eob
-1 边 <client> jef
-1 边 led
-1 过 <gateway> gYp
-1 过 <own> gmb
-1 过 <public> eek
-1 过 del
-1 进 dkf
-1 连 <client> gnZ
-1 连 <host> flc
-1 连 <outside> chi
-1 连 <public> dZq
-1 连 cne
-1 通 <client> fkd
-1 通 <far> eld
-1 通 <gateway> fna
-1 通 <host> fmb
-1 通 <own> gmb
-1 通 doc
-1 问 <client> fkd
-1 问 <far> dmd
-1 问 <gateway> ben
-1 问 <host> bkh
-1 问 <outside> jdh
-1 问 <own> fje
-1 问 <zone> jhc
-1 问 gkd
-2 ' -i dgj
-2 ' <outside> dgj
-2 ' dgj
-2 , <client> ncc
-2 , <far> gjd
-2 , <gateway> cjh
-2 , <host> kgc
-2 , <outside> gZn
-2 , <own> bne
-2 , <public> dle
-2 , <server> dhi
-2 , <service> efj
-2 , <zone> nZg
-2 , can ici
-2 , do lgb
-2 , dst Ykk
-2 , ihd
-2 , is jmW
-2 , lip emc
-2 , say pbc
-2 , source qXg
-2 , target coc
-2 , the Yep
-2 , will mdd
-2 , would kee
-2 , yet cgk
-2 , 从 kcf
-2 , 在 ddl
-2 , 是 mdd
-2 , 源 qYe
-2 , 走 flc
-2 , 连 arb
-2 -l <own> Xsc
-2 -l jhc
-2 : <client> foZ
-2 : <far> ncc
-2 : <gateway> eek
-2 : <host> kfd
-2 : <n> fdk
-2 : <outside> lde
-2 : <own> cpc
-2 : <zone> hdi
-2 : can qWg
-2 : does nbe
-2 : hid
-2 : in eek
-2 : ip hhd
-2 : is bhk
-2 : src pXg
-2 : trying fje
-2 : user pbc
-2 : 从 occ
-2 ; jdg
-2 <client> , bme
-2 <client> -> anf
-2 <client> <client> jch
-2 <client> <far> gmb
-2 <client> <gateway> Xlk
-2 <client> <outside> imX
-2 <client> <own> bji
-2 <client> <server> efj
-2 <client> <service> dkf
-2 <client> <zone> dcn
-2 <client> and Zpf
-2 <client> dst eke
-2 <client> from lde
-2 <client> on gdj
-2 <client> open dle
-2 <client> ping Wtd
-2 <client> reach Zmh
-2 <client> scrapes bod
-2 <client> to djg
-2 <client> towards Xqf
-2 <client> 到 aqc
-2 <client> 去 eke
-2 <client> 给 vXa
-2 <client> 被 lcf
-2 <client> 连 eqY
-2 <far> -> dmd
-2 <far> <client> qbb
-2 <far> <gateway> kZi
-2 <far> <host> lgb
-2 <far> <outside> fdk
-2 <far> <zone> lga
-2 <far> dst egj
-2 <far> from nhY
-2 <far> hitting ckf
-2 <far> kah
-2 <far> to Xtd
-2 <far> 到 Ytb
-2 <far> 连 flb
-2 <gateway> -> dob
-2 <gateway> <client> khc
-2 <gateway> <far> anf
-2 <gateway> <host> dZp
-2 <gateway> <outside> jgd
-2 <gateway> <zone> vZY
-2 <gateway> from oYg
-2 <gateway> or efk
-2 <gateway> ping Vsg
-2 <gateway> to Zpe
-2 <host> , jch
-2 <host> -> bod
-2 <host> <client> hcj
-2 <host> <gateway> abs
-2 <host> <host> fje
-2 <host> <outside> hlZ
-2 <host> <own> glb
-2 <host> <public> emc
-2 <host> <zone> lgb
-2 <host> box hmY
-2 <host> from qYe
-2 <host> is mbf
-2 <host> mga
-2 <host> to aod
-2 <host> will mcf
-2 <host> 到 bod
-2 <host> 往 dkf
-2 <n> , nbe
-2 <n> : pYf
-2 <n> <far> kee
-2 <n> <gateway> fbm
-2 <n> <host> fkd
-2 <n> <n> icj
-2 <n> <outside> ele
-2 <n> <own> ele
-2 <n> <server> efj
-2 <n> <zone> kee
-2 <n> at afm
-2 <n> does ihd
-2 <n> fje
-2 <n> for tWc
-2 <n> from iic
-2 <n> in bji
-2 <n> is nWj
-2 <n> of doc
-2 <n> on anf
-2 <n> src ici
-2 <n> to eke
-2 <n> towards Yog
-2 <n> trying fdk
-2 <n> 到 Uwc
-2 <n> 对 jee
-2 <n> 被 scZ
-2 <n> 连 fkd
-2 <outside> -> fke
-2 <outside> -d emd
-2 <outside> <client> pda
-2 <outside> <far> phW
-2 <outside> <gateway> dkf
-2 <outside> <host> Woi
-2 <outside> <outside> iYm
-2 <outside> <own> fje
-2 <outside> <zone> fck
-2 <outside> ckg
-2 <outside> hit dnd
-2 <outside> on jge
-2 <outside> out cfl
-2 <outside> to Xmj
-2 <outside> 到 bki
-2 <outside> 的 jff
-2 <own> , fek
-2 <own> <client> kcg
-2 <own> <gateway> gdk
-2 <own> <host> idg
-2 <own> <outside> lcg
-2 <own> <own> gbm
-2 <own> <server> Zgn
-2 <own> <zone> qYe
-2 <own> for kee
-2 <own> from ndb
-2 <own> pZe
-2 <own> to bdo
-2 <own> trying gam
-2 <public> , dsX
-2 <public> <own> drY
-2 <server> : ajj
-2 <server> <client> alh
-2 <server> <own> fke
-2 <server> Ynh
-2 <server> at cme
-2 <server> is occ
-2 <server> 是 bne
-2 <service> , cco
-2 <service> <client> asb
-2 <service> <far> eld
-2 <service> <n> ckh
-2 <service> <outside> kib
-2 <service> <own> ijb
-2 <service> <public> eld
-2 <service> <zone> nUl
-2 <service> against bmf
-2 <service> at Uwc
-2 <service> broker ejf
-2 <service> from mec
-2 <service> into cji
-2 <service> jfe
-2 <service> of lce
-2 <service> on Tsh
-2 <service> to anf
-2 <service> via dmd
-2 <service> 到 aki
-2 <service> 连 bqa
-2 <service> 通 gjd
-2 <zone> , pYe
-2 <zone> -> fje
-2 <zone> -o Unl
-2 <zone> <client> naf
-2 <zone> <far> dle
-2 <zone> <outside> bgl
-2 <zone> <own> fje
-2 <zone> <public> arb
-2 <zone> <service> ekd
-2 <zone> and Ynh
-2 <zone> fjd
-2 <zone> for Xmj
-2 <zone> have ejf
-2 <zone> hit glb
-2 <zone> into Yrd
-2 <zone> lan ccn
-2 <zone> open dle
-2 <zone> pc mbe
-2 <zone> ping bkh
-2 <zone> reach emd
-2 <zone> say dob
-2 <zone> src nae
-2 <zone> towards coc
-2 <zone> 上 dnc
-2 <zone> 出 bpc
-2 <zone> 到 Zik
-2 <zone> 去 ekf
-2 <zone> 和 cij
-2 <zone> 用 cob
-2 <zone> 的 miY
-2 <zone> 连 fmb
-2 ? <client> kfd
-2 ? <host> kcf
-2 ? in cel
-2 ? ncd
-2 ^ <- pda
-2 ^ <client> lga
-2 ^ <far> jkZ
-2 ^ <gateway> lgc
-2 ^ <host> hid
-2 ^ <outside> lZi
-2 ^ <own> glb
-2 ^ <service> bmf
-2 ^ <zone> sYc
-2 ^ are idh
-2 ^ can kdf
-2 ^ client nfa
-2 ^ could hkb
-2 ^ do oeZ
-2 ^ does mdd
-2 ^ for dnc
-2 ^ from kee
-2 ^ if odc
-2 ^ in efk
-2 ^ ip oea
-2 ^ is iib
-2 ^ on djf
-2 ^ our jWn
-2 ^ ping ijb
-2 ^ pinging clf
-2 ^ printer lec
-2 ^ src tWe
-2 ^ the nZg
-2 ^ trace mbf
-2 ^ trying ejf
-2 ^ when gdj
-2 ^ would ika
-2 ^ zabbix fek
-2 ^ 从 kgd
-2 ^ 在 gam
-2 ^ 源 pYf
-2 ^ 给 kch
-2 a <server> fdk
-2 a nZg
-2 accept <client> nfZ
-2 accept <outside> lde
-2 accept <zone> dfk
-2 accept can idh
-2 accept ldd
-2 access mbf
-2 access to Ysb
-2 actually chj
-2 add <zone> jef
-2 add jef
-2 add the jef
-2 address <far> hkc
-2 address <own> eld
-2 address dih
-2 address does dih
-2 agent <client> khb
-2 agent lgb
-2 all <zone> mce
-2 all phW
-2 am jhc
-2 and <host> Zil
-2 and <outside> dhj
-2 and ahl
-2 and from mUl
-2 answer <own> eld
-2 answer from emd
-2 answer niY
-2 answers lhb
-2 any kee
-2 anybody <outside> mbf
-2 anybody obd
-2 anybody on lcf
-2 anything <outside> gjd
-2 anything <zone> jja
-2 anything in ihc
-2 anything on gjd
-2 anything stop jaj
-2 anything stopping lcg
-2 anywhere <outside> glc
-2 anywhere flc
-2 anywhere on glc
-2 app <client> mce
-2 app mce
-2 are <zone> vaX
-2 are fdj
-2 arrive Xhn
-2 arrive at YuZ
-2 arrives hdi
-2 arriving <outside> eek
-2 arriving on fdk
-2 as <server> efj
-2 as ajj
-2 as the alh
-2 asking hZm
-2 at <host> Yfq
-2 at fan
-2 at the jef
-2 attacker <far> obd
-2 attacker obd
-2 authentication <client> mgb
-2 away clf
-2 back <own> Zqd
-2 back from dme
-2 back to rba
-2 backup ibj
-2 box <client> liZ
-2 box <zone> hYn
-2 box at clg
-2 box in nYh
-2 box jee
-2 browse Zim
-2 browser cel
-2 but <zone> cen
-2 but gZn
-2 by <gateway> eRx
-2 by <own> bod
-2 by <public> bod
-2 by jhc
-2 by the kgc
-2 can <gateway> wYZ
-2 can <host> bhj
-2 can <outside> mde
-2 can <own> fje
-2 can <zone> mag
-2 can the ici
-2 can't <own> flc
-2 can't dob
-2 cannot <own> djf
-2 cannot ejf
-2 cannot open dkg
-2 captured <zone> dfl
-2 captured dfl
-2 captured on dfl
-2 change for pcb
-2 change pcb
-2 ci <client> kcg
-2 ci kcg
-2 ci runner kcg
-2 client : gZn
-2 client <client> mZh
-2 client <far> gdj
-2 client <outside> bgm
-2 client <own> fmb
-2 client <zone> lee
-2 client in kgc
-2 client is ucW
-2 client jZk
-2 clients <zone> mbe
-2 clients kfc
-2 colleague gbk
-2 come from qYe
-2 come mfb
-2 coming <far> ldf
-2 coming <zone> jbi
-2 coming from jbi
-2 coming jbi
-2 configured dkf
-2 confirm <zone> obd
-2 confirm kee
-2 connect <client> bpc
-2 connect <host> dqa
-2 connect <server> dek
-2 connected <own> dmd
-2 connected dmd
-2 connected to dmd
-2 connecting clf
-2 connecting to blf
-2 connection <- jff
-2 connection <host> fpY
-2 connection <own> Qwg
-2 connection <server> eek
-2 connection <zone> hmZ
-2 connection dhi
-2 connection from sbZ
-2 connection to dbo
-2 connections <zone> ben
-2 connections into ckg
-2 connections lXk
-2 connects fje
-2 connects to fje
-2 cross <gateway> fej
-2 cross fej
-2 cross the fej
-2 curl -k fkd
-2 curl -v eld
-2 curl <own> flc
-2 curl gkc
-2 customer <far> odb
-2 customer at kee
-2 customer ibj
-2 daemon dkf
-2 deliver <far> Yqe
-2 deliver cii
-2 deliver to cii
-2 delivers Wmk
-2 delivers to aoe
-2 denied blg
-2 desk <client> oeb
-2 desk <zone> jdf
-2 desk in jdf
-2 desk kdf
-2 destination iic
-2 directly <host> bbq
-2 directly Ymi
-2 dnat , dap
-2 dnat <host> cfm
-2 dnat eao
-2 dnat to afn
-2 dnat 到 fej
-2 do <zone> kcf
-2 do hdi
-2 do the jch
-2 does <gateway> fej
-2 does <host> iic
-2 does our nZg
-2 drop , mec
-2 drop <outside> dfk
-2 drop <zone> eej
-2 drop fej
-2 dropped iXn
-2 e mag
-2 echo cnd
-2 established <client> lgc
-2 established <far> lfc
-2 established lfc
-2 established src lfc
-2 even ddm
-2 everybody <zone> led
-2 everybody in led
-2 everybody led
-2 example <far> fke
-2 example ekd
-2 example net fje
-2 exposed <outside> nbe
-2 exposed sXd
-2 exposed to sXd
-2 folks <zone> pYf
-2 folks pYf
-2 for Ykk
-2 forward -i kee
-2 forward -s gbl
-2 forward kee
-2 forwarded Qsk
-2 from : tbY
-2 from <client> jgd
-2 from <far> kdf
-2 from <gateway> oae
-2 from <host> mgb
-2 from <outside> obd
-2 from <own> Uud
-2 from <zone> gbl
-2 from a mdd
-2 from an kde
-2 from hitting cpb
-2 from naf
-2 from the lah
-2 from unknown oea
-2 get <client> gkd
-2 get <far> dle
-2 get <host> dle
-2 get <outside> bnf
-2 get <own> fdk
-2 get <zone> Usg
-2 get at enb
-2 get into Yog
-2 get to Zmi
-2 gets Vjo
-2 gets to dih
-2 go <outside> dle
-2 go <own> fmb
-2 go to Woi
-2 goes kWm
-2 goes to efj
-2 going <own> fke
-2 going <public> gVr
-2 going dfj
-2 going to djf
-2 going via ecm
-2 google <far> Zli
-2 google Zli
-2 guest pad
-2 guy nbe
-2 guys dii
-2 hairpin <zone> kgc
-2 hairpin cgk
-2 happens <zone> gdj
-2 happens to gej
-2 has ele
-2 have inX
-2 here iYm
-2 his fcl
-2 hit gXp
-2 home <far> flc
-2 home coc
-2 host <client> pYf
-2 host <outside> eje
-2 host <own> dkf
-2 host <zone> ofa
-2 host in peZ
-2 host mfb
-2 host on mcf
-2 hosts <outside> bne
-2 hosts <zone> oZf
-2 hosts in lde
-2 hosts kfd
-2 how <client> jef
-2 how <zone> kgc
-2 how does lfd
-2 how led
-2 i <gateway> jch
-2 i <host> dmd
-2 i <own> eke
-2 i <zone> ckg
-2 i cra
-2 i e hdi
-2 i mean eld
-2 i'm <client> neb
-2 i'm jef
-2 i'm on neb
-2 if <outside> lbg
-2 if mce
-2 impact on pbc
-2 impact pbc
-2 in <client> mde
-2 in <far> jch
-2 in <gateway> kee
-2 in <outside> lde
-2 in <own> enb
-2 in <zone> iak
-2 in from pcc
-2 in ip mdd
-2 in jbi
-2 in on jic
-2 in the ibk
-2 in to Zeo
-2 input jaj
-2 inside Ysc
-2 into <gateway> cii
-2 into the bji
-2 ip <client> ejf
-2 ip <far> ijb
-2 ip hjc
-2 ip is led
-2 ip saddr mdd
-2 ip 是 nbe
-2 is <client> nhZ
-2 is <gateway> cUw
-2 is <host> glc
-2 is <zone> kcg
-2 is from pcc
-2 is kgc
-2 it <client> jja
-2 it <gateway> dfk
-2 it <host> dle
-2 it <own> emc
-2 it <zone> nhY
-2 it imY
-2 it on rab
-2 it the fdk
-2 it to clg
-2 it's Zdq
-2 it's the Zfo
-2 its -i Xdr
-2 its <outside> cel
-2 its Wes
-2 itself -> Vsf
-2 itself <far> Ypg
-2 itself <host> ckf
-2 itself <own> ekf
-2 itself <public> asa
-2 itself reach blg
-2 job <client> nae
-2 job on oae
-2 job pad
-2 just bgl
-2 know occ
-2 land <host> Woi
-2 land Ylj
-2 land on Ylj
-2 lands Ykk
-2 lands on Ykk
-2 laptop <client> kdf
-2 laptop in lgb
-2 laptop kdf
-2 leave Waw
-2 length <n> Yog
-2 length Yog
-2 line fje
-2 live kfc
-2 lives on oea
-2 lives rdY
-2 log Zik
-2 lookups lcf
-2 machine <client> pbc
-2 machine <zone> glb
-2 machine in glb
-2 machine jkZ
-2 machines <zone> ijc
-2 machines iic
-2 machines in oeZ
-2 machines on pYf
-2 mail <host> eoa
-2 mail <own> dpa
-2 mail dkf
-2 mail from kja
-2 mail via enb
-2 maillog <host> ilZ
-2 maillog ilZ
-2 maillog on ilZ
-2 martian <host> Vsf
-2 martian dmc
-2 martian source dmc
-2 masquerade , jgd
-2 masquerade <client> jfe
-2 masquerade <zone> kgc
-2 masquerade kjZ
-2 may khb
-2 me mdc
-2 mean Vgq
-2 monitoring raa
-2 moved <zone> caq
-2 moved Zgn
-2 moved to hic
-2 must Zpd
-2 mx Xqe
-2 my <client> nfa
-2 my <far> kee
-2 my <outside> jci
-2 my box nbe
-2 my desk nea
-2 my jch
-2 my laptop kgc
-2 my phone agm
-2 names <far> bmf
-2 names at bmf
-2 names clf
-2 nc anf
-2 nc vz clf
-2 nginx ika
-2 nginx on ilZ
-2 no <outside> Xct
-2 no Whp
-2 nobody <zone> qda
-2 nobody in qcb
-2 nobody on tZa
-2 not <public> dap
-2 not <zone> jef
-2 not from jef
-2 not gZn
-2 not via fcl
-2 nothing <outside> fbl
-2 nothing from mZh
-2 nothing kaj
-2 nothing on dfk
-2 of <host> lbg
-2 of <zone> Xgp
-2 of dkf
-2 off Xkk
-2 ok pZe
-2 on <client> lgc
-2 on <outside> mbg
-2 on <own> YwY
-2 on <public> emc
-2 on <zone> gbm
-2 on a tbX
-2 on dev dem
-2 on our fZp
-2 on the dkf
-2 one fkd
-2 only Vip
-2 open <host> Zli
-2 open <outside> uWd
-2 open <zone> lcf
-2 open from xWa
-2 open the Zli
-2 open to yVZ
-2 or <gateway> fdk
-2 or <host> Ydr
-2 or dcn
-2 or the ben
-2 our <client> pfY
-2 our aeo
-2 out , aik
-2 out <client> uTf
-2 out <far> fkd
-2 out <gateway> dfk
-2 out <host> hjc
-2 out <outside> bod
-2 out <server> fej
-2 out <zone> kZi
-2 out hjc
-2 out ip bfm
-2 out of lZi
-2 out to apd
-2 outbound <far> cnd
-2 outbound bkg
-2 outbound to del
-2 outlook <zone> kfd
-2 outlook in kfd
-2 outlook khc
-2 outlook on ncd
-2 over <host> idi
-2 over to clf
-2 packages <far> Ypf
-2 packages bmf
-2 packages from bmf
-2 packet <client> tVe
-2 packet <far> kgc
-2 packet <own> ckg
-2 packet from kdf
-2 packet mce
-2 packets kdf
-2 partner <far> mdd
-2 partner mde
-2 pc <client> oiX
-2 pc <zone> sZa
-2 pc in qca
-2 pc is qac
-2 pc ndb
-2 pcs <zone> sab
-2 pcs pda
-2 people <outside> oea
-2 people <zone> jbi
-2 people in ibk
-2 people mZh
-2 people on rba
-2 phone lfb
-2 phone on pac
-2 ping <gateway> flc
-2 ping <host> cme
-2 ping <zone> jef
-2 ping from kdg
-2 ping gmb
-2 ping to fje
-2 ping 通 dlf
-2 pingable from mfb
-2 pingable mfb
-2 please lce
-2 pls <client> mbf
-2 pls naf
-2 pointed <own> fje
-2 pointed Zng
-2 pointed at ape
-2 port <n> aik
-2 port Ylj
-2 portal gje
-2 possible <zone> mbg
-2 possible from mag
-2 possible naf
-2 postfix on qdZ
-2 postfix qdZ
-2 postrouting -o bji
-2 postrouting <outside> bji
-2 ppl <zone> mfb
-2 ppl mga
-2 prerouting -d ejf
-2 prerouting <outside> idh
-2 prerouting <own> ejf
-2 print <client> iid
-2 print hid
-2 print to Szb
-2 printer <client> kjZ
-2 printer <zone> jbi
-2 printer at mha
-2 printer kdf
-2 printers <zone> dih
-2 printers dih
-2 private <host> cfl
-2 private cfl
-2 probe <far> lde
-2 probe at jff
-2 probe jff
-2 prometheus <client> rWf
-2 prometheus pVi
-2 pull ckf
-2 queries oXg
-2 query mfb
-2 question : eke
-2 question eke
-2 reach <host> Zli
-2 reach akj
-2 reach the alh
-2 reachable <client> vRf
-2 reachable <outside> pZf
-2 reachable <zone> sZb
-2 reachable for mce
-2 reachable from tVe
-2 reachable nce
-2 reached mbe
-2 recv <client> ygO
-2 refused , bfm
-2 refused <client> oea
-2 refused <outside> hdh
-2 refused <own> Xqf
-2 refused from dnd
-2 refused jhd
-2 refused on kfd
-2 relay Yjl
-2 replies <host> Zil
-2 replies Ykl
-2 replies from Yjk
-2 reply gYo
-2 report <own> dkf
-2 report dkf
-2 request mfb
-2 requests mfb
-2 rule <zone> mec
-2 rule med
-2 rules <zone> idh
-2 rules gdk
-2 run <client> nbe
-2 run eje
-2 run on obe
-2 runner ofZ
-2 runs <gateway> nZg
-2 runs khb
-2 runs on hic
-2 says bkh
-2 scanner <client> uSf
-2 scanner <far> lgb
-2 scanner at ncd
-2 scanner jYm
-2 scans <host> flc
-2 scans fna
-2 see <client> rdY
-2 see <zone> dii
-2 see the cjh
-2 see when ofZ
-2 seen <zone> fej
-2 seen from mdd
-2 seen on fej
-2 send <own> goZ
-2 send cnd
-2 send to gnZ
-2 sender is nbe
-2 sender nbe
-2 sending cii
-2 sending from teV
-2 sending through cob
-2 sends <own> fmb
-2 sends cme
-2 sends to bmf
-2 sent <client> lde
-2 sent <far> pcb
-2 sent by mbf
-2 sent occ
-2 sent src lfc
-2 served pea
-2 server <far> fkd
-2 server <host> efj
-2 server <outside> Yho
-2 server <public> ejf
-2 server by djf
-2 server clf
-2 server to ena
-2 session <host> emb
-2 session <own> fkd
-2 session ckg
-2 session to djg
-2 set <own> gkc
-2 set dnc
-2 set to dnc
-2 shell kfc
-2 should Voj
-2 side pfY
-2 sit <zone> idi
-2 sit ici
-2 sit in dek
-2 sit on occ
-2 site <own> fmb
-2 site at fkd
-2 site ena
-2 sites <outside> amf
-2 sites amf
-2 sites on amf
-2 sits <zone> oZf
-2 sits at khb
-2 sits in oZf
-2 sitting <client> mbf
-2 sitting <zone> lec
-2 sitting at oZf
-2 sitting in med
-2 sitting oae
-2 sitting on ici
-2 so <gateway> afn
-2 so iak
-2 somebody <outside> jfe
-2 somebody in mec
-2 somebody mdd
-2 somebody on rbZ
-2 someone <outside> lfc
-2 someone mec
-2 someone on ndd
-2 source mVl
-2 staff <zone> qYd
-2 staff qZd
-2 still <far> bne
-2 still have eke
-2 still reach dmc
-2 straight <host> Vxb
-2 straight <zone> fje
-2 straight fqX
-2 straight into ejf
-2 straight to cuW
-2 strip -i dfl
-2 strip <outside> dfl
-2 strip dfl
-2 syn <client> eke
-2 syn <own> fjd
-2 syn from lfc
-2 syn gjd
-2 take -i Ygo
-2 take <outside> Ygo
-2 take ahm
-2 talk <host> fqX
-2 talk <zone> dih
-2 talk alh
-2 talk to akh
-2 talking dle
-2 talking to dle
-2 talks <own> gjd
-2 talks dhi
-2 talks to dhi
-2 target is Wrf
-2 target jef
-2 tcp <client> Xpg
-2 tcp <outside> dgj
-2 tcp Woi
-2 tcp from pXg
-2 tcpdump <zone> cdo
-2 tcpdump cdn
-2 tcpdump ni ecm
-2 tcpdump on dfk
-2 test ijb
-2 that <client> kia
-2 that <gateway> dfk
-2 that <outside> kdg
-2 that <zone> lfc
-2 that the agl
-2 that's jee
-2 thats ndb
-2 the -i bfm
-2 the <client> lfc
-2 the <far> fma
-2 the <gateway> Vnk
-2 the <outside> iXn
-2 the <server> efj
-2 the jgd
-2 the whole lah
-2 their kXm
-2 then <host> fqX
-2 then eld
-2 there Yjl
-2 they emc
-2 this <client> iak
-2 this fdk
-2 this on dbo
-2 through <host> dpa
-2 through Ynh
-2 through to bji
-2 thunderbird <client> lbg
-2 thunderbird <own> cne
-2 thunderbird <zone> mde
-2 thunderbird in lcf
-2 thunderbird kia
-2 thunderbird on mce
-2 time kfe
-2 timed <- lde
-2 timed jch
-2 timed out jch
-2 timeout ekf
-2 to : arb
-2 to <client> Yjl
-2 to <far> Ymi
-2 to <gateway> ejf
-2 to <host> Wnk
-2 to <outside> cme
-2 to <public> emc
-2 to <zone> nYh
-2 to address ejf
-2 to chj
-2 to destination ebn
-2 to hit Ytb
-2 to host imX
-2 to open fna
-2 to our dpZ
-2 to ping dnc
-2 to reach emc
-2 to source dcm
-2 to use gqX
-2 touch <gateway> fej
-2 touch fej
-2 touch the fej
-2 traffic <zone> lde
-2 traffic from jaj
-2 traffic of mhZ
-2 typed pXg
-2 udp <zone> lbf
-2 udp from kcg
-2 udp mce
-2 unreplied <host> Ygo
-2 unreplied cgk
-2 unreplied src cgk
-2 up <client> elc
-2 up <zone> tbZ
-2 up at Ykk
-2 up by jja
-2 up on qdY
-2 updates <far> dkf
-2 updates amg
-2 updates from amg
-2 upstream : enc
-2 upstream enc
-2 use cdo
-2 user <client> mdc
-2 user <zone> jdh
-2 user at lcf
-2 user in jbi
-2 user ked
-2 user on qac
-2 users <zone> reX
-2 users kfc
-2 users on jef
-2 uses Ypf
-2 vendor <far> kde
-2 vendor kde
-2 verdict for mbf
-2 verdict mbf
-2 visible pZe
-2 w bmf
-2 was <client> vYZ
-2 was dbo
-2 way <client> occ
-2 way hjb
-2 we jgd
-2 webmail <own> eke
-2 webmail eke
-2 webmail on fje
-2 website cii
-2 what <gateway> cel
-2 what <zone> pbb
-2 what does efj
-2 what kcg
-2 whats kfd
-2 when <host> kbh
-2 whether eao
-2 whether the bdp
-2 who fej
-2 why <client> ucX
-2 why <host> fdj
-2 why <own> gje
-2 why can't meb
-2 why cant nec
-2 why cdn
-2 why does hcj
-2 why is lgb
-2 will <gateway> Ygo
-2 will <host> gam
-2 will fcl
-2 will the dbo
-2 with -i cgk
-2 with <zone> jgd
-2 with jef
-2 with the kcg
-2 without Wds
-2 work <outside> hci
-2 work from idh
-2 work jef
-2 workstation <client> 0YU
-2 workstation clg
-2 would <gateway> fbm
-2 would ddm
-2 would the fam
-2 zabbix <client> jfe
-2 zabbix jfe
-2 一 <client> mec
-2 一 <zone> lcf
-2 上 -i afn
-2 上 <host> bpc
-2 上 <outside> Ymi
-2 上 <own> ejf
-2 上 <service> dkf
-2 上 <zone> mZh
-2 上 curl bod
-2 上 iid
-2 上 ping ckg
-2 下 , ojV
-2 下 : ekf
-2 下 <zone> idh
-2 下 hkb
-2 不 <client> pca
-2 不 <far> lgb
-2 不 <gateway> fcl
-2 不 <host> fna
-2 不 <outside> alg
-2 不 <own> fej
-2 不 <zone> ddm
-2 不 iaj
-2 不 上 glc
-2 不 了 Znf
-2 不 到 pbd
-2 不 开 fmc
-2 不 是 bfl
-2 不 让 jch
-2 不 通 Zkj
-2 个 kcg
-2 为 <zone> jgd
-2 为 jgd
-2 为 啥 jgd
-2 主 Xho
-2 么 bhk
-2 么 用 eke
-2 了 , eek
-2 了 <zone> jef
-2 了 fej
-2 事 <own> fmb
-2 事 <zone> fej
-2 事 在 nZg
-2 事 说 efj
-2 人 <own> fjd
-2 人 jhc
-2 人 在 pbc
-2 人 用 djg
-2 什 <client> mec
-2 什 <zone> pfY
-2 从 <client> pXg
-2 从 <zone> jfe
-2 从 pXg
-2 以 <outside> ici
-2 以 <zone> tgT
-2 以 nbd
-2 以 后 rfW
-2 们 aik
-2 件 , fck
-2 件 <own> eke
-2 件 lgb
-2 件 到 eoa
-2 会 <gateway> fej
-2 会 Zbs
-2 会 被 mec
-2 但 kcg
-2 信 <own> fkd
-2 信 <server> fej
-2 信 djg
-2 允 hkb
-2 允 许 hkb
-2 公 <far> kee
-2 公 lgb
-2 公 网 kgc
-2 写 的 eld
-2 到 <client> kkY
-2 到 <gateway> ejf
-2 到 <host> Yim
-2 到 <own> flc
-2 到 <server> gZn
-2 到 <zone> glb
-2 到 ip iak
-2 到 kha
-2 到 了 mag
-2 加 jef
-2 加 完 idg
-2 务 端 eke
-2 动 <zone> bij
-2 动 alg
-2 动 往 dkf
-2 动 连 cjg
-2 包 mce
-2 印 <client> ika
-2 印 hic
-2 印 机 ika
-2 去 <client> boc
-2 去 <far> blg
-2 去 Zqd
-2 去 连 bqb
-2 发 Wnj
-2 发 往 bii
-2 发 给 bpc
-2 口 , kfe
-2 口 <client> nae
-2 口 <gateway> Zfo
-2 口 <zone> nfZ
-2 口 nbd
-2 可 bdo
-2 台 <client> lbg
-2 台 kbh
-2 同 <client> occ
-2 同 kbh
-2 同 事 kbh
-2 后 , jdg
-2 后 <client> jfe
-2 后 jdg
-2 器 hid
-2 器 是 naf
-2 回 goZ
-2 在 bgl
-2 地 <client> kjZ
-2 地 djg
-2 地 址 ejf
-2 址 flc
-2 址 是 lgb
-2 填 fje
-2 填 的 fje
-2 外 <far> dmd
-2 外 emc
-2 外 网 gid
-2 好 efj
-2 如 <far> dkf
-2 如 flc
-2 如 到 dkf
-2 客 odb
-2 客 户 qfX
-2 对 aoe
-2 就 emc
-2 就 是 fkd
-2 己 <far> blg
-2 己 Zli
-2 平 <far> Yqe
-2 得 <far> obc
-2 得 <gateway> bki
-2 得 <host> enb
-2 得 <own> gdj
-2 得 <zone> ejf
-2 得 fje
-2 得 了 dkf
-2 得 到 hid
-2 想 hnY
-2 我 <client> mbf
-2 我 <gateway> eek
-2 我 <outside> kai
-2 我 <own> emc
-2 我 <zone> lbg
-2 我 在 mce
-2 户 <client> pbc
-2 户 <far> lec
-2 户 <outside> cem
-2 户 <own> glb
-2 户 fcm
-2 户 在 qXf
-2 户 端 pbc
-2 户 连 gjd
-2 打 <own> fmb
-2 打 fkd
-2 打 到 eld
-2 投 eke
-2 报 djg
-2 换 <client> dgi
-2 换 成 agn
-2 掉 , kfd
-2 掉 <client> obd
-2 掉 <outside> cgk
-2 掉 <zone> kgd
-2 接 <far> dmd
-2 接 <host> ekf
-2 接 <server> fej
-2 接 口 ajj
-2 接 连 egj
-2 控 <client> kde
-2 控 kde
-2 控 机 lee
-2 收 hkb
-2 改 <client> bgl
-2 改 abr
-2 改 成 dap
-2 放 <zone> mcf
-2 放 hid
-2 方 <client> hjc
-2 方 hjc
-2 方 是 fmb
-2 时 , bgl
-2 时 bgl
-2 是 <gateway> fej
-2 是 <host> ilY
-2 是 <own> dob
-2 是 <public> cle
-2 是 <zone> kbh
-2 是 jef
-2 是 在 cgk
-2 是 给 qZd
-2 是 被 bgl
-2 有 <zone> cgk
-2 有 对 lbf
-2 机 <client> rcZ
-2 机 <host> blf
-2 机 Zim
-2 机 ip neb
-2 机 器 pZe
-2 条 , idi
-2 条 <zone> kee
-2 条 kdf
-2 来 <zone> occ
-2 来 lbg
-2 来 自 kbh
-2 段 afn
-2 比 <far> fdk
-2 比 gdj
-2 比 如 gdj
-2 求 gmb
-2 用 <own> clf
-2 用 <public> clf
-2 用 meb
-2 电 <client> saa
-2 电 saa
-2 电 脑 occ
-2 登 bmf
-2 登 录 anf
-2 的 -i dfk
-2 的 <client> pcc
-2 的 <far> goZ
-2 的 <gateway> efj
-2 的 <outside> fej
-2 的 <own> flc
-2 的 <service> kZi
-2 的 <zone> jZk
-2 的 是 ijb
-2 目 <client> dke
-2 目 <far> amf
-2 目 anf
-2 目 的 dkf
-2 直 <host> bii
-2 直 bkh
-2 直 连 gkc
-2 看 <client> obd
-2 看 <gateway> dfk
-2 看 下 jdg
-2 端 : fjf
-2 端 <client> lcf
-2 端 jfe
-2 端 是 kgd
-2 终 <client> mec
-2 终 mec
-2 终 端 mec
-2 网 <zone> jch
-2 网 段 lcf
-2 能 <far> hmZ
-2 能 <host> efj
-2 能 <zone> kfc
-2 能 access goY
-2 能 reach gZn
-2 能 上 dkf
-2 能 到 bfl
-2 能 往 ckg
-2 脑 <public> ffj
-2 脑 是 jef
-2 脑 用 ffj
-2 行 , mec
-2 行 kfd
-2 要 <far> cqa
-2 要 <host> bhk
-2 要 <outside> gnZ
-2 要 aki
-2 要 从 fkd
-2 要 去 bmg
-2 要 连 fnZ
-2 访 <client> apc
-2 访 <far> dmd
-2 访 <gateway> ahl
-2 访 <host> bii
-2 访 <outside> aki
-2 访 <own> fje
-2 访 <zone> dhi
-2 访 dih
-2 访 问 dih
-2 话 , lgb
-2 话 <zone> kfd
-2 话 ncd
-2 说 lfb
-2 请 <client> jdf
-2 请 <outside> jef
-2 请 <zone> mbf
-2 请 lee
-2 请 问 lee
-2 走 <own> enc
-2 走 <public> enc
-2 走 eld
-2 跑 <client> qac
-2 跑 oZe
-2 跑 在 oZe
-2 转 <host> Yeq
-2 转 Xer
-2 转 到 afn
-2 转 给 Zgn
-2 边 <own> djg
-2 边 djh
-2 还 dZq
-2 还 是 dZq
-2 这 <client> jgd
-2 这 <zone> dgj
-2 这 台 dhi
-2 这 样 kfd
-2 连 <client> bvW
-2 连 <host> gcl
-2 连 <own> cjh
-2 连 <server> fcl
-2 连 ebn
-2 连 到 fpY
-2 连 接 akh
-2 通 <own> gmb
-2 通 caq
-2 通 过 glb
-2 那 <client> mdd
-2 那 lcf
-2 那 台 kai
-2 那 边 lfc
-2 都 <zone> qdY
-2 都 jib
-2 都 在 qdY
-2 里 bqb
-2 问 : ncd
-2 问 <outside> jfe
-2 问 <zone> gdj
-2 问 从 ofZ
-2 问 到 dnb
-2 面 fje
-2 面 到 djg
-3 's <gateway> cme
-3 's fej
-3 , <client> jgd
-3 , <gateway> edk
-3 , <host> eje
-3 , <n> kcg
-3 , <own> dkf
-3 , <public> fZp
-3 , <server> efk
-3 , <server> 是 jfe
-3 , <service> bsa
-3 , <service> to csY
-3 , <zone> ngZ
-3 , <zone> to apd
-3 , <zone> 上 bmf
-3 , <zone> 到 fmb
-3 , <zone> 去 fje
-3 , but hYm
-3 , client : fan
-3 , client jaj
-3 , does Xkk
-3 , does the Yjl
-3 , i blg
-3 , i e edk
-3 , is iXn
-3 , is the mZi
-3 , length <n> Yog
-3 , length Yog
-3 , not dap
-3 , not via fcl
-3 , on cem
-3 , on dev dem
-3 , or gck
-3 , so Wio
-3 , upstream : enc
-3 , upstream enc
-3 , 人 lde
-3 , 人 在 lde
-3 , 但 kcg
-3 , 加 idg
-3 , 加 完 idg
-3 , 地 emc
-3 , 地 址 emc
-3 , 我 在 jef
-3 , 是 mce
-3 , 目 amg
-3 , 目 的 ang
-3 , 能 cgl
-3 , 要 dkf
-3 , 请 jdf
-3 , 请 问 jdf
-3 , 这 jef
-3 , 这 样 kfd
-3 -a <outside> khc
-3 -a <own> ejf
-3 -a forward -i jef
-3 -a forward -s ddn
-3 -a input jaj
-3 -a postrouting -o bji
-3 -a prerouting -d ejf
-3 -i <host> bij
-3 -i <outside> , mga
-3 -i <outside> -d emd
-3 -i <own> ejf
-3 -i <zone> -o Tnm
-3 -i forward qac
-3 -i jgd
-3 -j <client> ngZ
-3 -j <zone> dfk
-3 -j accept , idi
-3 -j accept does dgj
-3 -j accept ked
-3 -j drop , ldd
-3 -j drop gdj
-3 -j kee
-3 -j masquerade , qgW
-3 -j masquerade tgT
-3 -s <host> doc
-3 -s <outside> aki
-3 -v <own> hdi
-3 -v <own> trying fdk
-3 -v hcj
-3 : <- jff
-3 : <client> obe
-3 : <far> odb
-3 : <gateway> bcq
-3 : <host> dkf
-3 : <n> <n> jZk
-3 : <n> jdg
-3 : <n> src mce
-3 : <outside> to doc
-3 : <own> dle
-3 : <server> cem
-3 : <zone> bfm
-3 : <zone> to Zhm
-3 : connect fke
-3 : connect to fke
-3 : connection lYj
-3 : hid
-3 : ip <client> btY
-3 : ip <host> ocb
-3 : ip kia
-3 : martian dmc
-3 : martian source dmc
-3 : users rdY
-3 <client> , <server> aoe
-3 <client> , lip Vue
-3 <client> , nZg
-3 <client> : bki
-3 <client> <client> fmb
-3 <client> <far> cnd
-3 <client> <gateway> aen
-3 <client> <outside> Vml
-3 <client> <own> eke
-3 <client> <server> eek
-3 <client> <service> ang
-3 <client> <service> to bhl
-3 <client> <service> 到 eoa
-3 <client> <zone> jWn
-3 <client> and dob
-3 <client> bii
-3 <client> out ika
-3 <client> sends to ejf
-3 <client> still reach gkc
-3 <client> talk glb
-3 <client> talk to glb
-3 <client> then emc
-3 <client> to Zqe
-3 <client> 上 dpa
-3 <client> 发 gkc
-3 <client> 要 bji
-3 <client> 要 连 foZ
-3 <far> , cnc
-3 <far> , lip eke
-3 <far> <client> jgd
-3 <far> <gateway> ali
-3 <far> <host> cpa
-3 <far> <own> ejf
-3 <far> <zone> wVb
-3 <far> Zsa
-3 <far> ip daddr goZ
-3 <far> ip goZ
-3 <far> still gjd
-3 <far> 访 gjd
-3 <far> 访 问 gjd
-3 <gateway> , Xoh
-3 <gateway> <client> Zqe
-3 <gateway> <far> glb
-3 <gateway> <gateway> bji
-3 <gateway> <host> Yjl
-3 <gateway> <zone> mYi
-3 <gateway> dnb
-3 <gateway> itself reach ckg
-3 <gateway> 上 flc
-3 <host> , jWn
-3 <host> <client> goX
-3 <host> <far> imZ
-3 <host> <gateway> cYt
-3 <host> <host> gjd
-3 <host> <n> kWm
-3 <host> <outside> dgj
-3 <host> <own> djg
-3 <host> <public> ejf
-3 <host> <zone> nWj
-3 <host> box jja
-3 <host> cjh
-3 <host> out chk
-3 <host> reachable jdg
-3 <host> server by djf
-3 <host> server clf
-3 <host> server to ena
-3 <host> talk bod
-3 <host> talk to bod
-3 <n> , can mdd
-3 <n> , does dih
-3 <n> , from jgd
-3 <n> , hkb
-3 <n> , would dcn
-3 <n> : <n> fdk
-3 <n> : does mce
-3 <n> : jcg
-3 <n> <far> jai
-3 <n> <gateway> idg
-3 <n> <n> in efj
-3 <n> <n> src oea
-3 <n> <outside> lah
-3 <n> <own> dle
-3 <n> <server> abr
-3 <n> <zone> lZi
-3 <n> coming from lde
-3 <n> coming lde
-3 <n> dnat cgl
-3 <n> does ddm
-3 <n> established lfc
-3 <n> established src lfc
-3 <n> example emc
-3 <n> example net fld
-3 <n> from qbb
-3 <n> ip <client> Ynh
-3 <n> ip <far> Zrc
-3 <n> ip <host> iYm
-3 <n> ip dkg
-3 <n> ip saddr kee
-3 <n> on ici
-3 <n> on the boe
-3 <n> out jib
-3 <n> seen Xgp
-3 <n> seen on Xgp
-3 <n> tcp Wpi
-3 <n> tcp from pXg
-3 <n> udp from kcg
-3 <n> udp lce
-3 <n> unreplied cgk
-3 <n> unreplied src cgk
-3 <n> 行 , neb
-3 <n> 行 aeo
-3 <outside> <far> led
-3 <outside> <gateway> blg
-3 <outside> <host> dkf
-3 <outside> <outside> bfn
-3 <outside> <service> aqd
-3 <outside> <service> to dle
-3 <outside> <service> 到 bpc
-3 <outside> <zone> iic
-3 <outside> get at glb
-3 <outside> get flc
-3 <outside> get to ejf
-3 <outside> ip lgb
-3 <outside> straight blg
-3 <outside> to blg
-3 <outside> to the Zeo
-3 <outside> 上 lbg
-3 <outside> 访 fje
-3 <outside> 访 问 fje
-3 <own> , jdh
-3 <own> <client> nea
-3 <own> <far> kfd
-3 <own> <gateway> dem
-3 <own> <host> hdi
-3 <own> <n> from ndc
-3 <own> <n> lde
-3 <own> <n> on oae
-3 <own> <n> trying fej
-3 <own> <own> gbl
-3 <own> <server> ffj
-3 <own> <zone> jdf
-3 <own> as ffj
-3 <own> kXl
-3 <own> open kfd
-3 <server> <own> Xtc
-3 <server> seW
-3 <service> , bgl
-3 <service> <client> jjZ
-3 <service> <far> jgd
-3 <service> <gateway> cod
-3 <service> <host> djf
-3 <service> <n> Ymi
-3 <service> <n> from khb
-3 <service> <n> on Xlk
-3 <service> <n> to Wqf
-3 <service> <n> 连 fkd
-3 <service> <outside> miY
-3 <service> <own> eob
-3 <service> <public> ahk
-3 <service> <server> cii
-3 <service> ckg
-3 <service> from ibj
-3 <service> from the ici
-3 <service> into cii
-3 <service> into the cii
-3 <service> lookups mbf
-3 <service> on Uqi
-3 <service> on the Usf
-3 <service> out mfc
-3 <service> queries jef
-3 <service> query mfb
-3 <service> session dle
-3 <service> sites amf
-3 <service> sites on amf
-3 <service> straight cqa
-3 <service> to emc
-3 <service> to the asa
-3 <service> 到 dkf
-3 <zone> , mga
-3 <zone> : djg
-3 <zone> <client> pcb
-3 <zone> <far> dob
-3 <zone> <gateway> amf
-3 <zone> <host> blf
-3 <zone> <outside> eke
-3 <zone> <public> fdk
-3 <zone> <service> bgl
-3 <zone> <zone> Uko
-3 <zone> and dbo
-3 <zone> bkh
-3 <zone> can fej
-3 <zone> can't flc
-3 <zone> get fkd
-3 <zone> get to fkd
-3 <zone> go eje
-3 <zone> going dih
-3 <zone> going to dih
-3 <zone> in ip kdf
-3 <zone> ip mce
-3 <zone> ip saddr mdd
-3 <zone> out bgl
-3 <zone> out ip bfm
-3 <zone> out to dnc
-3 <zone> reach dfk
-3 <zone> reach the dfk
-3 <zone> still dqZ
-3 <zone> talk djh
-3 <zone> then eld
-3 <zone> then reach gkc
-3 <zone> to Uhr
-3 <zone> to the blg
-3 <zone> 能 上 eld
-3 <zone> 能 到 gjd
-3 <zone> 那 kgc
-3 <zone> 里 cqb
-3 ? <client> pda
-3 ? <far> gqW
-3 ? <host> jch
-3 ? <outside> gbl
-3 ? <own> cod
-3 ? <zone> gbm
-3 ? i mean dgj
-3 ^ <- pda
-3 ^ <client> -> dmd
-3 ^ <client> <service> djg
-3 ^ <client> kia
-3 ^ <client> ping Zog
-3 ^ <client> to Xuc
-3 ^ <client> 到 bmf
-3 ^ <client> 被 lcf
-3 ^ <far> from kgc
-3 ^ <far> oea
-3 ^ <far> to enb
-3 ^ <gateway> -> dle
-3 ^ <gateway> efj
-3 ^ <host> -> aoe
-3 ^ <host> alh
-3 ^ <host> to cqa
-3 ^ <host> 往 dkf
-3 ^ <outside> to Zrc
-3 ^ <outside> 到 gmb
-3 ^ <outside> 打 ckg
-3 ^ <outside> 的 idh
-3 ^ <own> from jfe
-3 ^ <own> hnY
-3 ^ <public> eld
-3 ^ <server> cdn
-3 ^ <service> <n> hjc
-3 ^ <service> from occ
-3 ^ <service> into ejf
-3 ^ <service> jkZ
-3 ^ <service> to dnc
-3 ^ <zone> -> cle
-3 ^ <zone> ping bhj
-3 ^ <zone> to Ynh
-3 ^ <zone> 上 dnc
-3 ^ <zone> 到 Yhn
-3 ^ <zone> 用 anf
-3 ^ <zone> 连 fmb
-3 ^ ^ <client> jhb
-3 ^ ^ <host> bij
-3 ^ ^ <outside> Zil
-3 ^ ^ <service> bmf
-3 ^ ^ <zone> jgd
-3 ^ ^ are idh
-3 ^ ^ can kdf
-3 ^ ^ client nfa
-3 ^ ^ could hkb
-3 ^ ^ do oeZ
-3 ^ ^ does mdd
-3 ^ ^ eld
-3 ^ ^ for dnc
-3 ^ ^ from kee
-3 ^ ^ if odc
-3 ^ ^ in efk
-3 ^ ^ ip oea
-3 ^ ^ is iib
-3 ^ ^ on djf
-3 ^ ^ our jWn
-3 ^ ^ ping ijb
-3 ^ ^ pinging clf
-3 ^ ^ printer lec
-3 ^ ^ src tWe
-3 ^ ^ the nZg
-3 ^ ^ trace mbf
-3 ^ ^ trying ejf
-3 ^ ^ when gdj
-3 ^ ^ would ika
-3 ^ ^ zabbix fek
-3 ^ ^ 从 kgd
-3 ^ ^ 在 gam
-3 ^ ^ 源 pYf
-3 ^ ^ 给 kch
-3 ^ can the ici
-3 ^ curl khb
-3 ^ customer at lfd
-3 ^ customer fcl
-3 ^ does kgc
-3 ^ does the kgc
-3 ^ from sfV
-3 ^ from the rdY
-3 ^ hairpin khb
-3 ^ how kee
-3 ^ i emc
-3 ^ i'm on ldd
-3 ^ if mbe
-3 ^ ip <far> Zpd
-3 ^ ip enb
-3 ^ is fkd
-3 ^ is the fjd
-3 ^ maillog Zrc
-3 ^ maillog on Zrc
-3 ^ my mec
-3 ^ nc cmf
-3 ^ nc vz ejf
-3 ^ nginx ilZ
-3 ^ nginx on ilZ
-3 ^ nobody jlZ
-3 ^ on kfd
-3 ^ on the hal
-3 ^ our eYq
-3 ^ outlook jef
-3 ^ outlook on mbe
-3 ^ ping from kdg
-3 ^ ping jch
-3 ^ pls mbf
-3 ^ postfix lcf
-3 ^ postfix on lcf
-3 ^ seen fdj
-3 ^ seen on fdk
-3 ^ somebody jef
-3 ^ tcpdump cdn
-3 ^ tcpdump ni ecm
-3 ^ tcpdump on dfk
-3 ^ the clf
-3 ^ thunderbird mbf
-3 ^ thunderbird on lcf
-3 ^ trace dlf
-3 ^ user on lfc
-3 ^ users kfd
-3 ^ users on kfe
-3 ^ what hcj
-3 ^ whats kfd
-3 ^ why can't jee
-3 ^ why cant nec
-3 ^ why cdn
-3 ^ why does hcj
-3 ^ why is lgb
-3 ^ will gam
-3 ^ would dfk
-3 ^ would the gbm
-3 ^ zabbix <server> Zng
-3 ^ 为 jgd
-3 ^ 为 啥 jgd
-3 ^ 从 efj
-3 ^ 公 mga
-3 ^ 我 nYh
-3 ^ 我 在 kai
-3 ^ 目 dle
-3 ^ 目 的 dle
-3 ^ 请 jfe
-3 ^ 请 问 jfe
-3 a <far> tYb
-3 a <host> cpb
-3 a <outside> lYj
-3 a <own> ele
-3 a <zone> hjc
-3 a box in lag
-3 a box lah
-3 a box on ihd
-3 a client ich
-3 a client in lgb
-3 a colleague fam
-3 a connection eke
-3 a connection to Zsc
-3 a customer kee
-3 a host in pea
-3 a host on mbe
-3 a host qca
-3 a laptop in lgb
-3 a laptop kai
-3 a laptop on dfk
-3 a machine glb
-3 a machine in glb
-3 a packet from kcf
-3 a packet mcf
-3 a pc in qca
-3 a pc sZa
-3 a phone on pZe
-3 a phone pZe
-3 a printer Wlk
-3 a syn from mfb
-3 a syn iic
-3 a workstation clf
-3 able <host> dpa
-3 able dke
-3 able to dke
-3 able to hit Xub
-3 able to open fnZ
-3 able to ping enb
-3 able to reach flc
-3 able to use gam
-3 about aik
-3 accept , can kef
-3 accept , does dgj
-3 accept , would nbe
-3 accept <client> rZd
-3 accept <zone> dhi
-3 access denied blg
-3 access dob
-3 address <far> ogX
-3 address <host> Whp
-3 address Xlk
-3 address does Zhm
-3 address does the Zhm
-3 all cih
-3 allowed <far> blg
-3 allowed cme
-3 allowed out cme
-3 allowed out to cme
-3 an <far> iid
-3 an <own> dld
-3 an answer cmd
-3 an answer from cmd
-3 an attacker obd
-3 and <host> Ykk
-3 and <n> anf
-3 and <n> on bne
-3 and <zone> cii
-3 and ekf
-3 answer cii
-3 any <zone> qXe
-3 any rZc
-3 anything <zone> led
-3 anything ljZ
-3 app ihd
-3 are <client> naf
-3 are <zone> dnc
-3 are glb
-3 arrive <host> bik
-3 arrive at dfk
-3 arrive bik
-3 as <server> cdn
-3 as jbi
-3 as seen lde
-3 at <far> gjd
-3 at <zone> Zjk
-3 at all gqX
-3 at bpc
-3 away <outside> efj
-3 away eej
-3 back dhi
-3 backup <host> sYc
-3 backup sYc
-3 be <client> tZa
-3 be <host> Xtc
-3 be <outside> jef
-3 be <own> Uvd
-3 be <zone> mbe
-3 be reX
-3 be reached mbe
-3 being pda
-3 between Zrc
-3 box <client> kha
-3 box Ynh
-3 but nfb
-3 by <host> emb
-3 by <own> Ttg
-3 by <public> bkh
-3 by <service> agl
-3 by <service> from hid
-3 by <service> to amf
-3 by <zone> hjc
-3 by lha
-3 by the mce
-3 bytes kch
-3 can <client> Zpf
-3 can <client> reach cod
-3 can <gateway> Zmh
-3 can <host> dfk
-3 can <outside> pad
-3 can <zone> hid
-3 can <zone> hit fje
-3 can <zone> ping fje
-3 can <zone> reach fna
-3 can anybody nbe
-3 can anybody on lcf
-3 can ppl jee
-3 can't <zone> dnc
-3 can't bij
-3 cannot enb
-3 cant <client> glb
-3 cant <own> gkd
-3 cant <zone> iic
-3 cant gjd
-3 change mga
-3 check : src rWf
-3 check <host> dke
-3 check <own> emc
-3 client <client> cjh
-3 client <own> fkd
-3 client <server> fej
-3 client gkb
-3 client ip dkf
-3 clients ici
-3 colleague jhc
-3 come <zone> jdg
-3 come hZm
-3 comes ddm
-3 coming <outside> jge
-3 coming <zone> kfd
-3 coming in from kde
-3 coming in kZj
-3 coming in on jfe
-3 coming mXj
-3 connect <client> jja
-3 connect <far> jaj
-3 connect <gateway> ndd
-3 connect <host> gjd
-3 connect <own> fje
-3 connect from pbd
-3 connect from unknown pbd
-3 connect to <far> gdj
-3 connect to <server> fkd
-3 connect to address ejf
-3 connect to efj
-3 connect to host asa
-3 connection <- lde
-3 connection <client> lgc
-3 connection <gateway> WZx
-3 connection <host> mfb
-3 connection <outside> hdh
-3 connection <own> bne
-3 connection <server> bbq
-3 connection jlY
-3 connection refused , bfm
-3 connection refused from dnd
-3 connection refused kee
-3 connection timed jch
-3 connection timed out jch
-3 connection to emd
-3 connection to the akh
-3 conntrack -l jhc
-3 conntrack <gateway> Vcu
-3 conntrack <own> Xsc
-3 conntrack jhc
-3 could <client> fmb
-3 curl <own> qfX
-3 curl jjZ
-3 deliver <far> cob
-3 deliver dmd
-3 deliver outbound del
-3 deliver outbound to del
-3 desk <client> gbl
-3 desk jaj
-3 destination <client> ogY
-3 destination <host> will mcf
-3 destination <outside> bgl
-3 destination <zone> lfc
-3 destination med
-3 dnat , does lfc
-3 dnat , mfb
-3 dnat : jgd
-3 dnat <client> dgj
-3 dnat <outside> efj
-3 dnat <zone> jfe
-3 do <far> khb
-3 do <host> hla
-3 do <service> Zpe
-3 do <service> to fkd
-3 do <zone> pbd
-3 do ilZ
-3 do packets naf
-3 does <client> dhi
-3 does <far> enb
-3 does <host> ebn
-3 does <outside> gjd
-3 does <own> eke
-3 does <service> from lgb
-3 does <service> pfY
-3 does <service> to ckf
-3 does <zone> have fke
-3 does <zone> jfe
-3 does <zone> reach bkh
-3 does anything fdj
-3 dport <host> Pgx
-3 dport <n> cdo
-3 dport <n> src cdo
-3 dport cdo
-3 drop , lfc
-3 drop eek
-3 e <host> eke
-3 even <gateway> fdk
-3 even cross ffj
-3 even fdk
-3 even touch eek
-3 even touch the eek
-3 failed dfk
-3 far as blg
-3 far as the blg
-3 far blg
-3 fetch <far> amg
-3 fetch bmf
-3 fine <gateway> dcn
-3 fine dlf
-3 fix gjd
-3 for <client> Znf
-3 for <far> eke
-3 for <host> jib
-3 for <outside> sZb
-3 for <own> gma
-3 for <zone> -> fjd
-3 for <zone> med
-3 for ogY
-3 forward <n> kbh
-3 forward <zone> qgX
-3 forward lbg
-3 from <client> hkb
-3 from <client> to Vqh
-3 from <far> bne
-3 from <far> to bmf
-3 from <gateway> bji
-3 from <gateway> to aoe
-3 from <host> eld
-3 from <host> to goZ
-3 from <outside> dfk
-3 from <outside> for Xre
-3 from <outside> on cme
-3 from <outside> to dhi
-3 from <own> epY
-3 from <zone> , cem
-3 from <zone> Wnj
-3 from <zone> into Yqe
-3 from <zone> to bmg
-3 from my box nbe
-3 from my led
-3 from my phone bgm
-3 from talking clf
-3 from talking to clf
-3 from the qWh
-3 fwd <zone> ffj
-3 fwd drop ffj
-3 fwd drop in ffj
-3 get <far> kdf
-3 get <gateway> dmd
-3 get <host> Wkm
-3 get <outside> lha
-3 get <own> bij
-3 get <service> jch
-3 get <service> on cii
-3 get <zone> apd
-3 get in piV
-3 get out cme
-3 get out to cme
-3 get through cii
-3 get through to cii
-3 get to bij
-3 get to the aik
-3 gets <own> bnf
-3 gets mfb
-3 gets out gna
-3 gets out to gna
-3 go eld
-3 goes ibj
-3 going Xgp
-3 gone nbe
-3 got <zone> oaf
-3 got gjc
-3 had <outside> ecm
-3 had mbf
-3 hairpin <client> gjc
-3 hairpin <own> gkd
-3 hairpin <zone> Zgn
-3 hairpin ihd
-3 has lha
-3 he <own> eqY
-3 he ckg
-3 her kgc
-3 here cii
-3 his <far> kee
-3 his led
-3 hit fkd
-3 host <client> fdj
-3 host <outside> nYg
-3 host jlZ
-3 hosts dle
-3 i <client> taZ
-3 i <host> lYj
-3 i <outside> fbl
-3 i <own> ele
-3 i <service> Zgn
-3 i <zone> ici
-3 i am jhc
-3 i e hdi
-3 i lbh
-3 i see cem
-3 i sit in kfd
-3 i sit veT
-3 i'm <client> jef
-3 i'm <zone> agm
-3 i'm fcl
-3 icmp bmf
-3 icmp echo bmf
-3 if <host> Qnp
-3 if <outside> peZ
-3 if Ylj
-3 if i djh
-3 in <host> gma
-3 in <outside> out cfl
-3 in <own> dih
-3 in <zone> efj
-3 in ip <far> ajj
-3 in the hcj
-3 inbound <outside> mde
-3 inbound mce
-3 ip <host> gbl
-3 ip does ddm
-3 ip fam
-3 is <client> miY
-3 is <far> jfd
-3 is <gateway> Zbs
-3 is <host> cbp
-3 is <outside> fbm
-3 is <own> djh
-3 is <server> efj
-3 is <service> cpc
-3 is <service> from mce
-3 is <service> on aqc
-3 is <service> to bod
-3 is <zone> qac
-3 is hYn
-3 is it the fdk
-3 is set gna
-3 is set to gna
-3 it <far> fkd
-3 it <gateway> bfm
-3 it <host> gam
-3 it <outside> lbg
-3 it <own> Zli
-3 it <zone> mce
-3 it jbi
-3 it possible lde
-3 it to Voj
-3 it to the Wqg
-3 its <client> kia
-3 its <far> apd
-3 its <host> cdn
-3 its <own> fuT
-3 its gjd
-3 itself <host> anf
-3 itself <outside> kdf
-3 itself get Zng
-3 itself get to Zng
-3 itself mbf
-3 kernel : efj
-3 kernel : in efj
-3 kernel <zone> dfk
-3 kernel efj
-3 kindly <zone> kfd
-3 kindly efj
-3 know jbi
-3 lab peZ
-3 label pZe
-3 land <host> bdo
-3 land bgm
-3 land on bgm
-3 land on the bhk
-3 laptop <client> cne
-3 laptop <outside> Tgt
-3 laptop <zone> mbf
-3 laptop fje
-3 length <client> jbi
-3 length <host> dcn
-3 length <n> ip fej
-3 length <n> jai
-3 length <own> fck
-3 length jai
-3 let <own> goY
-3 let <zone> amg
-3 let cji
-3 let through Zgn
-3 line , jdg
-3 line <client> nYh
-3 line <n> , qdZ
-3 line <n> does ijc
-3 line <n> jic
-3 line jic
-3 logged in ldf
-3 logged ldf
-3 logs gkd
-3 mail <outside> ckg
-3 mail <own> ejf
-3 mail gkc
-3 maillog <host> dkf
-3 maillog dkf
-3 maillog on Wmk
-3 make <client> clf
-3 make aik
-3 make it clf
-3 make it to clf
-3 masquerade , mga
-3 masquerade gjd
-3 masquerade line ekf
-3 may Yng
-3 me <zone> edl
-3 me bhj
-3 mean hjd
-3 monitoring <far> jdg
-3 monitoring jef
-3 monitoring probe jff
-3 moved ibj
-3 must <client> mgb
-3 must dkf
-3 mx <far> fke
-3 mx aoe
-3 mx example fje
-3 my <client> lce
-3 my <far> occ
-3 my <zone> nbe
-3 my box kdf
-3 my desk in jfe
-3 my laptop mga
-3 my obd
-3 nat neb
-3 need nbe
-3 never ddm
-3 new <client> jZl
-3 new <outside> nfa
-3 new <zone> lee
-3 new nYh
-3 nightly neb
-3 no <own> dkf
-3 no agm
-3 nobody XYx
-3 node gdj
-3 not <own> foZ
-3 not dgj
-3 nothing pSl
-3 now vaY
-3 of <far> jfe
-3 of <gateway> fje
-3 of <host> Vvc
-3 of <outside> Slp
-3 of <own> flc
-3 of <service> fkd
-3 of <zone> bcp
-3 of fkd
-3 off <outside> ibj
-3 off jak
-3 on <client> mag
-3 on <gateway> led
-3 on <host> ibj
-3 on <n> lcf
-3 on <outside> for Zof
-3 on <own> jlY
-3 on <own> to cgl
-3 on <public> bem
-3 on <service> Ugs
-3 on <service> to dlf
-3 on <zone> gbm
-3 on ibj
-3 on my pgX
-3 on the <zone> fdk
-3 on the ajj
-3 one <zone> Wgq
-3 one efj
-3 only <zone> gam
-3 only fZo
-3 open <far> Wqf
-3 open <own> bji
-3 open <service> Zrc
-3 open <service> on emc
-3 open <service> to Zta
-3 open <zone> cfm
-3 open connections cfl
-3 open dih
-3 opening Wmk
-3 opens <service> ejf
-3 opens Wuc
-3 or Zfo
-3 our <client> kgc
-3 our <far> piV
-3 our <host> ckg
-3 our <own> dkf
-3 our <service> dle
-3 our flc
-3 our monitoring rWe
-3 out , Zfn
-3 out <client> oZf
-3 out <far> ncd
-3 out <gateway> cjh
-3 out <host> lcf
-3 out <outside> hhd
-3 out <zone> maf
-3 out <zone> src nae
-3 out ip <own> dgk
-3 out ip dZq
-3 out naf
-3 out of the kfd
-3 out run on jfe
-3 outbound <host> hZm
-3 outbound <service> to Zpf
-3 outbound eej
-3 outgoing <own> ejf
-3 outgoing <server> ejf
-3 outgoing liZ
-3 over <client> hid
-3 over <far> bnf
-3 over <host> jhc
-3 over <own> dkf
-3 over <public> dle
-3 over <service> bod
-3 over <service> from Zmg
-3 over coc
-3 over udp bne
-3 own cjh
-3 packet <host> Zta
-3 packet <zone> cii
-3 packet bkh
-3 path hnY
-3 pc <client> hnY
-3 pc djf
-3 people <zone> mbf
-3 people ilZ
-3 phone <outside> kcg
-3 ping <client> ncd
-3 ping <far> bne
-3 ping <far> from sUg
-3 ping <host> from pXg
-3 ping <host> fsU
-3 ping <outside> mgb
-3 ping <own> from mec
-3 ping <zone> kcg
-3 ping lha
-3 ping 不 Zkj
-3 ping 不 通 Zkj
-3 ping 得 dlf
-3 ping 得 到 bod
-3 pinging <client> tZa
-3 pinging tZa
-3 plain <service> Ypg
-3 plain Xqf
-3 pls : kdg
-3 pls : src kdg
-3 pls <client> qXe
-3 poller ici
-3 polls ane
-3 port <gateway> dhj
-3 port <host> hjd
-3 port <n> from lYj
-3 port <n> hjd
-3 port <n> of ejf
-3 port <n> on bne
-3 port <outside> glb
-3 port hjc
-3 postfix kee
-3 postfix on kee
-3 printer <client> bod
-3 printer bod
-3 probe <far> lfd
-3 probe ked
-3 prometheus hma
-3 public <own> dpa
-3 public dpa
-3 pull bsZ
-3 query <service> ejf
-3 query ejf
-3 ran <client> wWa
-3 ran it tXc
-3 ran this ogZ
-3 ran this on ogZ
-3 ran xVa
-3 rcpt from ked
-3 rcpt from unknown ked
-3 rcpt ked
-3 reach <public> apd
-3 reach <service> alg
-3 reach <service> on amh
-3 reach bdo
-3 reach itself apd
-3 refused , afn
-3 refused <client> ndc
-3 refused <outside> hYm
-3 refused kcg
-3 refused run kee
-3 relay occ
-3 remove <zone> jbh
-3 remove jbh
-3 resolve <far> clf
-3 resolve clf
-3 resolve names at clf
-3 resolve names clf
-3 return Zgn
-3 rule , kah
-3 rule iak
-3 rules raa
-3 run nce
-3 runs mga
-3 says <client> ibj
-3 says <own> eqY
-3 says bjj
-3 scan jia
-3 scanner lWm
-3 scans <host> dfk
-3 scans dfk
-3 see <zone> ecm
-3 see lah
-3 send <host> Xlk
-3 send bkh
-3 send mail lia
-3 send out djg
-3 send out to djg
-3 sending ihd
-3 sends lgb
-3 server <far> Yog
-3 session dhi
-3 session to cvW
-3 set fej
-3 set up fej
-3 should bod
-3 shows hjc
-3 snat <own> beo
-3 snat dcm
-3 snat to dcm
-3 snat to source dcm
-3 so ebn
-3 some <outside> lcf
-3 some jef
-3 somebody <outside> jfe
-3 somebody <zone> jef
-3 somebody jfe
-3 somebody out kfd
-3 somebody out on kfd
-3 somebody sitting fcl
-3 somebody sitting in jef
-3 someone kfe
-3 someone out fej
-3 someone out on fej
-3 source <client> gjd
-3 source <far> iid
-3 source <host> from naf
-3 source <host> nbd
-3 source <own> ijb
-3 source address dih
-3 source address does dih
-3 source gkc
-3 source ip Zlh
-3 src <client> clf
-3 src <client> dst eke
-3 src <far> dst egj
-3 src <own> fdk
-3 still <far> Wrf
-3 still <gateway> ele
-3 still <host> Zdq
-3 still <outside> ijb
-3 still <own> fkd
-3 still get djg
-3 still get to fje
-3 straight bji
-3 swaks hdi
-3 syn <client> jfe
-3 syn <far> ejf
-3 syn fje
-3 syn sent lfc
-3 syn sent src lfc
-3 take <outside> fdk
-3 take mag
-3 take the -i efj
-3 take the efj
-3 talk <host> daq
-3 talk bgl
-3 talk to chk
-3 talk to the cgk
-3 tcp , oZg
-3 tcp <far> ejf
-3 tcp <gateway> Zbr
-3 tcp <n> , hbl
-3 tcp <n> Wuc
-3 tcp <n> on ang
-3 tcp <n> to cii
-3 tcp <outside> djg
-3 tcp <own> agm
-3 tcp <zone> qXe
-3 tcp ilZ
-3 tcp session glb
-3 tcp session to glb
-3 teh uVe
-3 that <client> niX
-3 that <gateway> fbn
-3 that <host> Ylk
-3 that <zone> pdb
-3 that Zhm
-3 that arrives hdi
-3 that was wXY
-3 the <client> lgb
-3 the <gateway> from kcg
-3 the <gateway> xVb
-3 the <host> ejf
-3 the <outside> alh
-3 the <outside> to ckg
-3 the <own> cpb
-3 the <public> eej
-3 the <service> flc
-3 the <zone> , jee
-3 the <zone> hjc
-3 the dig
-3 the people ucW
-3 the scanner gYo
-3 their dmd
-3 then <host> eld
-3 then <zone> bfn
-3 then Ykk
-3 then get clf
-3 then get to gkd
-3 there <far> rab
-3 there nYh
-3 these jaj
-3 they <own> gpY
-3 they cfl
-3 this <client> mga
-3 this <gateway> ccp
-3 this <host> del
-3 this <zone> jak
-3 this dcn
-3 this is from pcc
-3 this is idh
-3 this on gdj
-3 this on the Zgn
-3 through <own> ejf
-3 through foZ
-3 thunderbird <zone> nfa
-3 thunderbird mfb
-3 time obe
-3 timed <client> obd
-3 timed <gateway> dfk
-3 timed <server> fej
-3 timeout efj
-3 times chi
-3 times out chi
-3 to <client> bra
-3 to <far> mga
-3 to <gateway> cqa
-3 to <gateway> from nZg
-3 to <host> lee
-3 to <n> hmZ
-3 to <n> on blg
-3 to <outside> lah
-3 to <own> from kee
-3 to <public> Yhm
-3 to <server> ibj
-3 to <service> at ejf
-3 to <service> on cme
-3 to <service> to emc
-3 to <zone> jja
-3 to accept lde
-3 to accept would jef
-3 to deliver ajj
-3 to deliver to ajj
-3 to get dem
-3 to gnZ
-3 to itself fkd
-3 to know pad
-3 to mail dkf
-3 to talk flc
-3 to talk to eke
-3 to the cpc
-3 to the whole nce
-3 took <outside> agm
-3 took agm
-3 towards gnZ
-3 trace eke
-3 traffic zWY
-3 udp <client> sUg
-3 udp <far> clf
-3 udp <gateway> bmf
-3 udp <n> , bcp
-3 udp <n> fld
-3 udp <n> from uUe
-3 udp <n> on cqa
-3 udp <n> to bmf
-3 udp <outside> dle
-3 udp <own> ckg
-3 udp <zone> oYg
-3 udp eld
-3 up <host> edl
-3 up <outside> fkd
-3 up <zone> kfd
-3 up bij
-3 up on cco
-3 up on the cco
-3 us dhh
-3 use <own> ahk
-3 use <public> iak
-3 use gdj
-3 user , rip tTf
-3 user , tTf
-3 user <client> kcg
-3 user <far> tUf
-3 user <zone> ckg
-3 user ihd
-3 users fkd
-3 via <service> lec
-3 via llV
-3 vz glb
-3 want cne
-3 wants <far> djf
-3 wants <host> bkh
-3 wants <service> ekf
-3 wants cjg
-3 wants to bij
-3 was <client> pad
-3 was <zone> dgj
-3 was dih
-3 way <outside> eld
-3 way jib
-3 way out eld
-3 way out to eld
-3 we <outside> Zgo
-3 we <zone> lcf
-3 we add jff
-3 we add the jff
-3 what happens to gej
-3 when <outside> acq
-3 when <own> foZ
-3 when <zone> ihd
-3 when liZ
-3 when somebody kgc
-3 when they ejf
-3 which <zone> rgV
-3 which ofZ
-3 why neb
-3 will jlZ
-3 with <client> eld
-3 with <outside> lZi
-3 with <service> jdh
-3 with the bkh
-3 without fYo
-3 would <client> reach dob
-3 would <far> jfe
-3 would <host> hoX
-3 would <outside> dfk
-3 would <own> fjd
-3 would <zone> bmf
-3 would change for pbb
-3 would change pbb
-3 would mdd
-3 you gal
-3 一 <far> dfk
-3 一 <outside> peZ
-3 一 <zone> lcf
-3 一 下 , kee
-3 一 下 : lde
-3 一 下 kee
-3 一 条 kch
-3 上 , jXm
-3 上 <far> gkc
-3 上 <host> hbk
-3 上 <outside> cjg
-3 上 <own> fna
-3 上 bji
-3 上 不 djg
-3 上 不 了 djg
-3 下 , ddm
-3 下 <client> -> gjd
-3 下 <client> elc
-3 下 <client> 到 ejf
-3 下 <far> ejf
-3 下 <host> fnb
-3 下 <outside> njX
-3 下 <zone> bij
-3 下 <zone> 到 flc
-3 下 ajj
-3 不 <far> jfe
-3 不 <gateway> dfk
-3 不 <host> ecm
-3 不 <outside> fmc
-3 不 <own> dmd
-3 不 <public> efj
-3 不 会 kfd
-3 不 是 fdk
-3 不 能 上 dmd
-3 不 能 连 gjd
-3 个 : cem
-3 个 : in aen
-3 个 mfb
-3 为 <client> mec
-3 为 <zone> pfY
-3 为 jfe
-3 主 <zone> bij
-3 主 djg
-3 主 动 alg
-3 主 动 往 dkf
-3 主 动 连 cjg
-3 么 cgk
-3 之 <client> jfe
-3 之 <zone> cgk
-3 之 jch
-3 之 后 , jch
-3 之 后 jch
-3 了 <gateway> ebn
-3 了 <outside> efj
-3 了 <zone> fej
-3 事 amg
-3 人 <own> eld
-3 人 访 gkc
-3 人 访 问 gkc
-3 什 bhk
-3 什 么 bhk
-3 什 么 用 eke
-3 从 <client> <service> fje
-3 从 <client> apd
-3 从 <far> kfd
-3 从 <gateway> Zpe
-3 从 <outside> <service> fjf
-3 从 <outside> gmb
-3 从 <zone> hci
-3 从 <zone> 到 eoZ
-3 从 bji
-3 以 <outside> efj
-3 以 <zone> mga
-3 以 jbi
-3 以 后 , lgb
-3 以 后 lgb
-3 以 连 enb
-3 以 连 到 enb
-3 件 , ecm
-3 件 Xre
-3 会 <host> Wgq
-3 会 nXi
-3 会 转 agm
-3 信 <own> eje
-3 信 bmf
-3 像 <client> kee
-3 像 kia
-3 写 cob
-3 写 的 dob
-3 出 <far> kfd
-3 出 jib
-3 出 去 aoe
-3 删 <client> mdd
-3 到 <client> qbb
-3 到 <far> aoe
-3 到 <host> , scY
-3 到 <host> Zsb
-3 到 <outside> gma
-3 到 <own> dih
-3 到 <zone> amg
-3 到 hjc
-3 到 ip <client> fna
-3 到 ip gkc
-3 前 rca
-3 加 adp
-3 加 上 -i bfm
-3 加 上 ado
-3 务 <client> elc
-3 务 elc
-3 动 <client> hid
-3 动 hid
-3 动 访 enb
-3 动 访 问 enb
-3 包 , dgk
-3 包 <client> nea
-3 包 ebn
-3 印 <client> cme
-3 印 cme
-3 去 <outside> aik
-3 去 <zone> mga
-3 去 掉 , mfb
-3 去 访 eke
-3 去 访 问 eke
-3 发 <own> fkd
-3 发 信 ejf
-3 口 , dkf
-3 口 <far> eoa
-3 口 <gateway> cgl
-3 口 ihd
-3 可 dih
-3 可 以 chj
-3 台 <client> kee
-3 台 dkg
-3 同 <own> fmb
-3 同 <zone> eek
-3 同 aki
-3 同 事 eek
-3 同 事 在 nZg
-3 同 事 说 efj
-3 后 <host> cbp
-3 后 <zone> kgc
-3 后 Zjj
-3 否 aoe
-3 啥 hid
-3 在 <outside> Yhn
-3 在 <own> Zng
-3 在 <zone> jef
-3 在 mbf
-3 地 flc
-3 地 址 flc
-3 地 址 是 lgb
-3 址 jdg
-3 填 ejf
-3 填 的 fjf
-3 填 的 是 fje
-3 备 lfc
-3 外 <outside> edl
-3 外 hdi
-3 完 <client> joV
-3 完 <outside> lfd
-3 完 hnY
-3 完 以 lec
-3 完 以 后 lec
-3 客 <client> obd
-3 客 <far> lec
-3 客 hak
-3 客 户 hak
-3 客 户 端 pbc
-3 家 jhd
-3 己 <outside> clf
-3 己 <own> gjd
-3 己 ejf
-3 己 能 dle
-3 己 能 上 clf
-3 开 <own> fld
-3 开 kch
-3 录 kfd
-3 忙 <gateway> cfk
-3 想 <host> dnb
-3 想 <service> YwZ
-3 想 <service> 到 aqc
-3 想 asZ
-3 想 访 dmd
-3 想 访 问 dmd
-3 成 <client> , kgc
-3 成 <outside> mga
-3 成 <zone> kgd
-3 成 accept , kgd
-3 成 accept kgd
-3 我 <client> neb
-3 我 <zone> hal
-3 我 gck
-3 我 们 bfm
-3 户 <client> kdf
-3 户 <own> eld
-3 户 打 fje
-3 户 打 开 fje
-3 户 端 mdd
-3 户 端 是 ncd
-3 户 访 gkc
-3 户 访 问 gkc
-3 打 <client> glb
-3 打 <host> eld
-3 打 <own> efj
-3 打 Xin
-3 打 不 fej
-3 打 不 开 fmc
-3 打 印 dle
-3 打 印 机 enb
-3 抓 ncd
-3 报 <own> eke
-3 掉 rZc
-3 接 <client> clg
-3 接 <gateway> flc
-3 接 <host> fmb
-3 接 <service> cjh
-3 接 <service> 到 cjh
-3 接 <zone> bdo
-3 接 cnd
-3 接 ping hma
-3 接 打 到 gnZ
-3 接 访 eld
-3 接 访 问 eld
-3 推 Yre
-3 收 <client> ked
-3 收 mce
-3 收 不 mce
-3 收 不 到 mce
-3 收 信 , dgj
-3 收 信 dob
-3 教 Yep
-3 文 hYn
-3 时 , edl
-3 时 , 是 cfl
-3 时 <gateway> cel
-3 时 jef
-3 是 <client> kdf
-3 是 <gateway> cbp
-3 是 <host> eao
-3 是 ibj
-3 有 ncd
-3 服 <client> ejf
-3 服 imY
-3 服 务 ejf
-3 服 务 端 eke
-3 本 <client> oea
-3 本 <host> blf
-3 本 gjd
-3 本 机 hkb
-3 本 机 ip neb
-3 机 <client> gjd
-3 机 <host> emc
-3 机 <outside> lde
-3 机 <zone> saa
-3 机 hjb
-3 机 器 hid
-3 机 器 是 naf
-3 机 访 glc
-3 机 访 问 glc
-3 条 <zone> fbm
-3 条 gbl
-3 来 Zqd
-3 查 qfY
-3 样 cem
-3 桌 djg
-3 桌 面 djg
-3 桌 面 到 djg
-3 正 hkb
-3 段 crZ
-3 比 <far> dkf
-3 比 dkf
-3 比 如 dkf
-3 比 如 到 dkf
-3 没 <zone> sfV
-3 没 mce
-3 没 有 dfk
-3 没 有 对 lbf
-3 源 nYh
-3 用 <host> amf
-3 用 <own> fkd
-3 用 <service> bne
-3 用 <service> 连 eoa
-3 用 dih
-3 用 户 bij
-3 用 户 连 gjd
-3 电 <public> ffj
-3 电 脑 是 jef
-3 电 脑 用 ffj
-3 的 <far> eld
-3 的 <gateway> ici
-3 的 <host> gck
-3 的 <n> , eek
-3 的 <n> mbf
-3 的 <n> 对 jee
-3 的 <own> cme
-3 的 <service> , hWp
-3 的 <service> jaj
-3 的 client clf
-3 的 dnat afo
-3 的 ibj
-3 的 ip jef
-3 的 ip 是 jef
-3 的 人 ihc
-3 的 人 用 djg
-3 目 bmf
-3 目 的 eke
-3 直 <host> ekf
-3 直 dld
-3 直 接 dld
-3 直 接 连 egj
-3 看 <client> ijb
-3 看 <host> Znh
-3 看 <zone> lYj
-3 看 jib
-3 看 到 gZn
-3 看 到 ip gal
-3 端 <gateway> iXn
-3 端 <zone> mfb
-3 端 naf
-3 端 口 , kfd
-3 端 口 lec
-3 网 <client> mhZ
-3 网 <host> cgk
-3 网 段 afn
-3 能 <client> coc
-3 能 <far> enb
-3 能 <host> djg
-3 能 <outside> Zli
-3 能 <public> dlf
-3 能 <service> bpc
-3 能 <service> 到 bmf
-3 能 <service> 通 gjd
-3 能 cii
-3 能 ping ejf
-3 能 ping 通 ejf
-3 能 直 gck
-3 能 直 连 gck
-3 能 连 到 gnZ
-3 能 通 flc
-3 能 通 过 flc
-3 脑 <own> ejf
-3 脑 用 <public> dkg
-3 脑 用 dkg
-3 自 <far> blg
-3 自 Zli
-3 自 己 Zli
-3 行 <outside> ecn
-3 行 <zone> bkg
-3 行 <zone> 到 bkg
-3 行 dhi
-3 行 的 -i dgk
-3 行 的 dgk
-3 补 <outside> bfm
-3 补 上 -i bfm
-3 补 上 bfm
-3 被 <host> ado
-3 被 dbn
-3 要 <client> dpa
-3 要 Wio
-3 要 访 dle
-3 要 访 问 dle
-3 认 eoa
-3 许 bkh
-3 访 <zone> fej
-3 访 问 ckg
-3 访 问 到 dnb
-3 说 cii
-3 请 <client> inX
-3 请 <outside> lde
-3 请 <zone> fdk
-3 请 bkh
-3 请 问 <zone> dbo
-3 请 问 iZk
-3 请 问 从 ofZ
-3 走 <gateway> ecm
-3 走 <n> Ylj
-3 走 <own> fjd
-3 走 <service> cdm
-3 走 <service> 到 fke
-3 走 cgk
-3 超 dgk
-3 超 时 , dgk
-3 超 时 dgk
-3 边 Wtd
-3 过 <gateway> eUt
-3 过 ici
-3 还 <far> epZ
-3 还 <own> fkc
-3 还 bij
-3 还 能 emb
-3 还 能 连 glc
-3 这 <client> mce
-3 这 <zone> bfl
-3 这 条 , gck
-3 这 条 gck
-3 连 <gateway> dhi
-3 连 <host> fmb
-3 连 <own> fje
-3 连 <server> fej
-3 连 gjd
-3 连 不 glc
-3 连 不 上 glc
-3 连 我 flb
-3 连 我 们 flb
-3 连 接 到 fej
-3 连 的 iic
-3 连 的 是 ijb
-3 通 edk
-3 邮 <own> eke
-3 邮 anf
-3 邮 件 anf
-3 配 <own> coc
-3 配 cjh
-3 配 的 cjh
-3 配 的 是 cjh
-3 里 Wgq
-3 问 <client> naf
-3 问 <host> Zmh
-3 问 <own> eje
-3 问 <zone> ofZ
-3 问 <zone> 到 eld
-3 问 不 cme
-3 问 不 了 cme
-4 ' neb
-4 'connection elc
-4 's <own> eld
-4 's dkf
-4 , <client> lbg
-4 , <far> mfb
-4 , <gateway> Vjo
-4 , <outside> lbg
-4 , <own> eke
-4 , <public> bhk
-4 , <server> efj
-4 , <zone> jYl
-4 -i ibj
-4 -j <own> dbn
-4 -j <zone> agm
-4 -j fan
-4 : <- lde
-4 : <client> pZe
-4 : <far> pWh
-4 : <gateway> jfe
-4 : <outside> dbo
-4 : <own> eld
-4 : ici
-4 ; pbc
-4 <client> <client> aod
-4 <client> <far> jfe
-4 <client> <host> dgi
-4 <client> <outside> jdf
-4 <client> <server> eYq
-4 <client> <zone> mXj
-4 <client> jef
-4 <far> <gateway> Xin
-4 <far> <host> Zsb
-4 <far> <own> dpa
-4 <far> Wll
-4 <gateway> <far> clf
-4 <gateway> <gateway> cne
-4 <gateway> <host> Vjo
-4 <gateway> <outside> kee
-4 <gateway> <own> fje
-4 <gateway> <zone> pZe
-4 <gateway> jfe
-4 <host> <client> nkW
-4 <host> <far> cqa
-4 <host> <gateway> cco
-4 <host> <own> ddm
-4 <host> <public> bgl
-4 <host> hid
-4 <n> <- hdi
-4 <n> <far> fjf
-4 <n> <gateway> dhj
-4 <n> <outside> jfe
-4 <n> <own> dbp
-4 <n> <server> Xeq
-4 <n> <zone> mWk
-4 <outside> <client> hid
-4 <outside> <far> rZb
-4 <outside> <gateway> Zkj
-4 <outside> <host> cii
-4 <outside> <outside> afn
-4 <outside> <own> dle
-4 <outside> <zone> kia
-4 <outside> jgd
-4 <own> <client> mde
-4 <own> <far> ndc
-4 <own> <gateway> Xfq
-4 <own> <host> cii
-4 <own> <outside> nce
-4 <own> <own> gbl
-4 <own> <zone> cfm
-4 <own> lde
-4 <public> ljX
-4 <server> <gateway> fdk
-4 <server> <own> fje
-4 <server> <zone> ijb
-4 <server> hla
-4 <service> <client> jlY
-4 <service> <far> jfe
-4 <service> <gateway> amf
-4 <service> <host> cii
-4 <service> <outside> mce
-4 <service> <own> dmd
-4 <service> <public> emc
-4 <service> gjd
-4 <zone> <far> mce
-4 <zone> <gateway> efk
-4 <zone> <host> aoe
-4 <zone> <outside> Ymi
-4 <zone> <public> cjh
-4 <zone> <server> fYo
-4 <zone> <zone> occ
-4 <zone> hjc
-4 ? <host> Wrf
-4 ? <outside> nhY
-4 ? <own> cpc
-4 ? dld
-4 ^ <far> gck
-4 ^ <gateway> jdh
-4 ^ <host> kcg
-4 ^ <own> emc
-4 ^ <public> eld
-4 ^ <server> hbl
-4 ^ <zone> fje
-4 a <client> bmf
-4 a <far> lgc
-4 a <gateway> adp
-4 a <outside> kfd
-4 a <own> dle
-4 a <zone> hYn
-4 able <client> coc
-4 able <gateway> fjf
-4 able <host> Wkl
-4 able <zone> cnd
-4 able chj
-4 about eqZ
-4 accept <client> pcb
-4 accept <host> frW
-4 accept <outside> bgl
-4 accept <zone> bbp
-4 accept hdj
-4 access Zkj
-4 add <zone> peZ
-4 add mga
-4 added Zik
-4 after dgj
-4 all aeo
-4 allowed fkc
-4 an <host> Yrd
-4 and <client> khb
-4 and <zone> mde
-4 answer kZj
-4 answers hYn
-4 any Wse
-4 anything dob
-4 append <zone> ecm
-4 append ici
-4 are jhc
-4 arrives <own> fld
-4 arrives fld
-4 arriving <own> bnf
-4 arriving clf
-4 as <gateway> ebn
-4 as lgb
-4 assume sbZ
-4 at <client> Zrc
-4 at <own> gjd
-4 at <zone> sXd
-4 at hid
-4 be <host> aoe
-4 before jdg
-4 box lYj
-4 browse emc
-4 but Xds
-4 by <client> reY
-4 by <host> Zgn
-4 by <zone> mbf
-4 by nYh
-4 can <client> iic
-4 can <far> Ypf
-4 can <gateway> cii
-4 can <outside> jgc
-4 can <own> fje
-4 can <zone> jef
-4 can kcg
-4 can't ebn
-4 cannot Yil
-4 cant <host> ddm
-4 cant <zone> gnZ
-4 cant bkh
-4 change Qoo
-4 client <own> dob
-4 client <server> afn
-4 client emc
-4 clients <own> fkd
-4 clients flc
-4 close <own> gsU
-4 close gsU
-4 colleague kee
-4 comes hak
-4 confirm <zone> ckf
-4 confirm ckf
-4 connect <gateway> ddm
-4 connect <own> fna
-4 connect cfl
-4 connection <client> lgb
-4 connection <gateway> dfk
-4 connection <outside> bar
-4 connection <own> dgj
-4 connection <server> fej
-4 connection <zone> bgl
-4 could <host> idh
-4 could <outside> kee
-4 could mbf
-4 curl <own> gck
-4 curl dco
-4 delete <outside> kbh
-4 delete lah
-4 desk jhc
-4 destination fej
-4 directly gZn
-4 dnat <outside> dbo
-4 dnat <own> Zta
-4 dnat led
-4 do <client> cpb
-4 do <host> dgj
-4 do <outside> gma
-4 do <zone> wXZ
-4 do dmd
-4 does <client> rXe
-4 does <gateway> cZq
-4 does <host> eek
-4 does <outside> glb
-4 does <zone> idh
-4 does bhk
-4 dport <host> Ygo
-4 dport dgk
-4 drop <zone> kee
-4 e cjh
-4 end <host> adp
-4 end bdo
-4 established <own> fpX
-4 established epZ
-4 even cmf
-4 ever fan
-4 example jbi
-4 failed <host> fna
-4 fetch Xin
-4 for <client> rcY
-4 for <far> lhb
-4 for <own> cij
-4 for <zone> fmc
-4 for lbg
-4 forward <host> cme
-4 forward <zone> Wes
-4 forward Zli
-4 foxmail <own> fna
-4 from <client> epY
-4 from <far> lfd
-4 from <gateway> Xin
-4 from <host> Wva
-4 from <outside> emc
-4 from <own> fje
-4 from <zone> eek
-4 from Ypg
-4 fwd <zone> fej
-4 get <far> Pze
-4 get <host> Vip
-4 get <own> fmc
-4 get <zone> koU
-4 get gnZ
-4 gets <own> bmf
-4 gets jef
-4 gives kai
-4 goes <zone> lgc
-4 goes hcj
-4 got hal
-4 gw cel
-4 hand mdd
-4 happens anf
-4 has <server> afn
-4 has <zone> mga
-4 has oYh
-4 have <far> nZg
-4 he eek
-4 her jka
-4 here <zone> aeo
-4 here Yim
-4 hit cgl
-4 host <client> dgj
-4 host del
-4 how <zone> qgW
-4 how kdf
-4 i <client> dig
-4 i <far> dnd
-4 i <gateway> dmd
-4 i <host> baq
-4 i <own> eld
-4 i <zone> oZf
-4 i hal
-4 i'm ihd
-4 icmp <client> occ
-4 icmp jgc
-4 id dfk
-4 if <client> ilZ
-4 if <own> bwW
-4 if idh
-4 in <client> mgb
-4 in <far> iid
-4 in <gateway> jka
-4 in <host> aji
-4 in <outside> Vjo
-4 in <own> dmd
-4 in <zone> bar
-4 instead pda
-4 into obd
-4 iptables <zone> kfd
-4 iptables lfc
-4 is <client> cqb
-4 is <far> med
-4 is <gateway> cme
-4 is <host> jge
-4 is <outside> obd
-4 is <own> cmf
-4 it <gateway> dcn
-4 it <host> apd
-4 it <outside> fck
-4 it <own> ekf
-4 it <zone> odb
-4 it jfe
-4 its <client> fna
-4 its <host> aki
-4 its Zmh
-4 itself <far> dkf
-4 itself <host> Zmh
-4 itself cjg
-4 just <gateway> fck
-4 just pbc
-4 kernel <zone> fck
-4 kernel fck
-4 laptop <client> kdf
-4 laptop <own> bpc
-4 laptop jgd
-4 length <client> agm
-4 length <far> Zgn
-4 length <zone> Wgq
-4 length Uiq
-4 let ckg
-4 lets bki
-4 like mfa
-4 line <client> oad
-4 line <host> ahk
-4 line <outside> Xfp
-4 line <zone> mVk
-4 line eld
-4 logs ndc
-4 machine hcj
-4 mail <own> dkf
-4 mails bfm
-4 make jja
-4 martian <client> jff
-4 martian kee
-4 masquerade <client> lcf
-4 masquerade <own> fje
-4 masquerade <zone> ndb
-4 masquerade mfb
-4 may bpc
-4 me <client> jdg
-4 me <zone> jfe
-4 me rfX
-4 mean eek
-4 monitoring <far> kee
-4 monitoring mhY
-4 morning pfY
-4 moved <zone> rYc
-4 moved lgb
-4 must <own> aoe
-4 mx <far> cnd
-4 mx cnd
-4 my <own> bwV
-4 my <zone> jbh
-4 my kai
-4 nat led
-4 nc <host> dhi
-4 need rWg
-4 needs <host> fje
-4 needs dle
-4 never oXh
-4 new dke
-4 nmap flc
-4 no lhb
-4 nobody Zrc
-4 not fbl
-4 nothing dhi
-4 now kcg
-4 of <client> sYc
-4 of <far> ika
-4 of <gateway> Zhm
-4 of <outside> led
-4 of <zone> qfX
-4 of tZa
-4 off <zone> tdW
-4 off reX
-4 oif <client> jee
-4 oif <far> oZf
-4 oif mdd
-4 on <client> iib
-4 on <far> kia
-4 on <gateway> hZm
-4 on <host> gnZ
-4 on <outside> kcf
-4 on <own> dob
-4 on <zone> uUe
-4 on jlX
-4 once bgl
-4 one lbg
-4 open <client> kkY
-4 open <host> djh
-4 open <outside> ich
-4 open <own> ejf
-4 opened cne
-4 opens cdn
-4 other mjY
-4 our <client> jja
-4 our <far> vcV
-4 our <host> mec
-4 our <own> eke
-4 our liZ
-4 out <client> kai
-4 out <far> mcd
-4 out <gateway> agm
-4 out <outside> cpb
-4 out <own> dmd
-4 out fej
-4 outbound <host> sbZ
-4 outbound pfY
-4 outlook <own> doc
-4 outlook <server> fej
-4 over <own> Zqd
-4 packet <client> Ypf
-4 packet <host> dkf
-4 packet <zone> nbd
-4 packet jib
-4 packets Woi
-4 people hjc
-4 permitted bkh
-4 ping <client> hoX
-4 ping <host> dpa
-4 ping dhh
-4 please djh
-4 pls ked
-4 policy <outside> hdi
-4 policy <zone> mdd
-4 policy idh
-4 port <client> pad
-4 port <far> qXf
-4 port <gateway> eZq
-4 port <host> del
-4 port <outside> bji
-4 port <own> Zkj
-4 port <zone> udV
-4 postrouting <host> eYq
-4 postrouting eYq
-4 ppl dih
-4 prerouting <own> ejf
-4 prerouting <zone> del
-4 prerouting ejf
-4 printer <client> gjc
-4 public fek
-4 question jfe
-4 quick jfe
-4 reach cji
-4 real lcf
-4 recv <own> fna
-4 recv fna
-4 refused <client> rfW
-4 relay Znf
-4 right obc
-4 rip <host> emc
-4 rip emc
-4 root <own> fje
-4 route nag
-4 rule jch
-4 rules <own> gkc
-4 rules gkc
-4 s cco
-4 saddr <client> dsX
-4 saddr <host> eke
-4 saddr <own> gkd
-4 same <outside> dZq
-4 same dbn
-4 say dhi
-4 says <own> dle
-4 says jib
-4 scan fld
-4 scanner cme
-4 scans <host> atZ
-4 scans brb
-4 see Zkj
-4 send <far> Yqe
-4 send bik
-4 sent <far> Ytb
-4 sent <host> auY
-4 sent <own> fnZ
-4 sent hpW
-4 server <far> fje
-4 server <public> fje
-4 server Xqf
-4 set del
-4 should kcg
-4 show Yqe
-4 somebody fkd
-4 someone dkf
-4 source <host> fje
-4 source fje
-4 src Ypf
-4 ssl cjh
-4 status cii
-4 still <far> Vte
-4 still <outside> lcf
-4 still <own> buX
-4 still iic
-4 suppose dhi
-4 syn <host> eZp
-4 take <outside> agm
-4 take iXm
-4 talk <host> dfl
-4 talk Wkm
-4 talks ane
-4 tcp <client> wXZ
-4 tcp <gateway> fcl
-4 tcp <host> fej
-4 tcp <outside> jib
-4 tcp <own> Wse
-4 tcp <zone> kai
-4 tcp ham
-4 team lXk
-4 that <client> flc
-4 that <gateway> Ydr
-4 that <host> hhd
-4 that <outside> qac
-4 that <own> Ytc
-4 that <zone> gck
-4 the <client> lVl
-4 the <far> eqY
-4 the <gateway> Zng
-4 the <host> lec
-4 the <outside> enb
-4 the <own> fwR
-4 the <public> cii
-4 the <server> dap
-4 the <zone> mUm
-4 their gkc
-4 then <own> gsV
-4 there <zone> nea
-4 there hdj
-4 they <host> bdp
-4 they Zbs
-4 thinking Yfp
-4 this pfY
-4 through hal
-4 thunderbird <own> eld
-4 thunderbird Zik
-4 ticket <client> oaf
-4 ticket lgb
-4 timed <client> qfX
-4 to <client> cme
-4 to <far> gjd
-4 to <gateway> iYm
-4 to <host> ahl
-4 to <outside> hid
-4 to <own> flc
-4 to <public> fej
-4 to <zone> ejf
-4 to aik
-4 told ngY
-4 trace ldf
-4 traffic <far> clf
-4 traffic <zone> aqc
-4 traffic Zng
-4 udp <client> dhi
-4 udp <far> Ssh
-4 udp <gateway> lde
-4 udp <outside> hcj
-4 udp <own> bme
-4 udp <zone> pYf
-4 udp lfd
-4 unreplied <own> gXp
-4 unreplied gXp
-4 up khc
-4 upstream caq
-4 us Zjk
-4 use <host> Yqe
-4 use <own> fcl
-4 use Yjl
-4 user amg
-4 users bkh
-4 vlan cnd
-4 vz <client> mdd
-4 vz mdd
-4 want cih
-4 wants eke
-4 was mec
-4 way oZf
-4 we <outside> dbp
-4 we <zone> ibj
-4 went jef
-4 were kYk
-4 what <client> lcf
-4 what <far> epZ
-4 what <zone> ejf
-4 what cob
-4 whats ddm
-4 when <client> mcf
-4 when <outside> jXm
-4 when <own> enc
-4 when <zone> iaj
-4 whenever <own> glb
-4 whenever glb
-4 whether <zone> jgd
-4 which <host> Yli
-4 which Ymi
-4 while eek
-4 why <host> Tjq
-4 why <own> gjd
-4 why <zone> jgd
-4 will <client> kcg
-4 with <client> hjc
-4 with <own> dkg
-4 with fdj
-4 without kfd
-4 work emc
-4 works <outside> Tgt
-4 works Xkl
-4 would <client> jee
-4 would <host> fna
-4 would <outside> Zhm
-4 would <own> fmb
-4 would <zone> kai
-4 would eld
-4 you <client> mgb
-4 一 <host> foZ
-4 一 <outside> ofZ
-4 一 <own> emc
-4 一 <zone> ecm
-4 一 bhk
-4 上 <client> ndc
-4 上 <own> anf
-4 上 <zone> jdg
-4 上 mag
-4 下 <gateway> chk
-4 不 <gateway> gan
-4 不 <host> Wqg
-4 不 <outside> emc
-4 不 <own> glb
-4 不 alh
-4 个 Zjk
-4 为 cgk
-4 主 <client> hid
-4 主 hjd
-4 么 <own> fkc
-4 么 aYt
-4 也 ben
-4 了 <zone> tdX
-4 了 ngZ
-4 事 <own> enb
-4 事 hjc
-4 人 <own> gjd
-4 从 <client> asb
-4 从 <gateway> enb
-4 从 <host> bpb
-4 从 Ynh
-4 他 mdd
-4 们 dek
-4 件 <own> ane
-4 件 cme
-4 会 <host> Zcr
-4 会 gdj
-4 信 <far> djg
-4 信 <server> acq
-4 信 ckg
-4 内 cgk
-4 写 med
-4 出 <far> pbc
-4 出 ndc
-4 则 <zone> kgd
-4 则 kgd
-4 到 <client> lfc
-4 到 <far> jkZ
-4 到 jgd
-4 加 <client> miY
-4 加 <zone> gck
-4 加 cjh
-4 动 cne
-4 包 <client> mfb
-4 包 maf
-4 去 pad
-4 反 jfe
-4 发 <own> bnd
-4 发 oXh
-4 口 Zhm
-4 可 edl
-4 台 <client> obd
-4 台 ibj
-4 同 <own> glb
-4 同 amg
-4 后 bji
-4 回 fbm
-4 在 <client> jhc
-4 在 <host> cpb
-4 在 <outside> gck
-4 在 kfd
-4 址 <own> bne
-4 址 oiW
-4 好 kdf
-4 客 <client> kdf
-4 客 <own> coc
-4 客 jch
-4 对 Xni
-4 就 eke
-4 己 <far> blg
-4 己 imY
-4 帮 <gateway> cfk
-4 开 gYo
-4 影 kjZ
-4 志 enb
-4 忙 lZi
-4 想 hck
-4 成 mdd
-4 我 <client> ncd
-4 我 idi
-4 户 <client> pjU
-4 户 <own> flc
-4 户 efj
-4 打 gmZ
-4 把 joW
-4 抓 <client> pfY
-4 抓 <host> Zng
-4 报 ajj
-4 掉 <zone> kfd
-4 掉 beo
-4 接 <client> bmf
-4 接 bij
-4 收 ich
-4 改 <outside> ogY
-4 改 <zone> kgd
-4 放 bkg
-4 教 ndc
-4 时 kfd
-4 明 <own> enb
-4 明 enb
-4 是 <client> qac
-4 是 kZj
-4 最 cme
-4 有 <gateway> fej
-4 有 <zone> ohX
-4 有 qac
-4 服 <client> emc
-4 服 emc
-4 本 <own> dme
-4 本 jja
-4 机 <client> eld
-4 机 <far> anf
-4 机 <host> flc
-4 机 Ytb
-4 条 <host> lcf
-4 条 <outside> kgc
-4 条 <own> fmb
-4 条 <zone> led
-4 条 mfc
-4 来 alh
-4 没 lcf
-4 法 <server> fej
-4 法 fej
-4 班 mbf
-4 用 <host> Zof
-4 用 <own> eld
-4 电 <own> ejf
-4 电 jcg
-4 的 <client> gla
-4 的 <far> emc
-4 的 <gateway> Yjk
-4 的 <host> gbl
-4 的 <outside> jch
-4 的 <own> dvT
-4 的 <public> efk
-4 的 <zone> njW
-4 的 hjc
-4 目 <client> gck
-4 目 gck
-4 直 <client> jhc
-4 直 <host> fmb
-4 直 <zone> bdo
-4 看 <client> kef
-4 看 <far> dkg
-4 看 <gateway> cfl
-4 看 <host> dle
-4 看 <own> anf
-4 看 <zone> eel
-4 程 <client> jlY
-4 程 djg
-4 端 <gateway> cgk
-4 端 <own> dnc
-4 端 <server> cem
-4 端 hid
-4 网 <own> ekf
-4 网 avX
-4 老 edm
-4 能 <far> clf
-4 能 <host> bhl
-4 能 <outside> aqc
-4 能 <own> glb
-4 能 aik
-4 脑 ihd
-4 自 <outside> clf
-4 自 <own> gjd
-4 自 ejf
-4 行 <client> qad
-4 行 <outside> cgk
-4 行 <zone> rfW
-4 行 jgd
-4 被 kai
-4 要 hjc
-4 认 mbf
-4 设 jkY
-4 访 <own> gje
-4 访 bhk
-4 话 dnc
-4 说 <own> fkd
-4 说 fke
-4 请 <client> nae
-4 请 dnb
-4 走 cmd
-4 超 <gateway> cel
-4 超 mbf
-4 转 <outside> nce
-4 转 mZh
-4 边 <own> ejf
-4 边 mce
-4 还 <gateway> bmf
-4 还 <own> goY
-4 还 dih
-4 这 <zone> nfZ
-4 这 jhc
-4 连 <own> dsX
-4 连 dkf
-4 通 <gateway> fdk
-4 通 del
-4 那 <outside> eld
-4 那 jmY
-4 邮 apd
-4 都 jib
-4 配 cgk
-4 里 <host> YvZ
-4 里 alg
-4 问 <client> scY
-4 问 <host> chk
-4 问 <zone> eek
-4 问 eek
-4 面 glb
1 $ <client> nfa
1 $ <far> aod
1 $ <gateway> amg
1 $ <outside> dgk
1 $ <own> epZ
1 $ <public> blf
1 $ <server> cfl
1 $ <zone> idi
1 ' , ncc
1 ' <outside> dgj
1 ' <own> mfb
1 ' kah
1 's <gateway> jdg
1 's <host> Zmg
1 's <n> cpb
1 's <service> arb
1 's <zone> hkc
1 's ? gdj
1 's Ykk
1 's own ihd
1 , <client> , cfl
1 , <client> fdk
1 , <far> bnf
1 , <gateway> ljY
1 , <gateway> 会 fje
1 , <gateway> 放 hic
1 , <gateway> 这 crZ
1 , <host> ean
1 , <n> epZ
1 , <n> tcp bkh
1 , <n> udp lde
1 , <outside> 访 efj
1 , <own> djf
1 , <public> ddm
1 , <server> dap
1 , <service> , ejg
1 , <service> <n> dle
1 , <service> <server> jfe
1 , <service> ? dnd
1 , <service> on rYd
1 , <zone> fbl
1 , <zone> 的 bij
1 , <zone> 访 dgj
1 , <zone> 还 cfl
1 , allowed ? gma
1 , allowed jgd
1 , and chj
1 , and does ejf
1 , any dmd
1 , any port bmf
1 , but khb
1 , can they sdX
1 , destination hjc
1 , do chk
1 , do we dfk
1 , does <service> hla
1 , does bkh
1 , does the kha
1 , dport <n> ejf
1 , dport ejf
1 , dst ncd
1 , eek
1 , fine cmd
1 , from bij
1 , is <service> mbf
1 , is it dqZ
1 , is mcf
1 , is that khb
1 , is the hbk
1 , it qYe
1 , no ben
1 , not Wwa
1 , nothing bkh
1 , ok kia
1 , on dev kee
1 , open ? ldd
1 , open hid
1 , or does hjc
1 , or is mag
1 , or niX
1 , outlook udV
1 , permitted ? eke
1 , permitted eke
1 , port <n> dek
1 , port dek
1 , right ? gjd
1 , right gjd
1 , session fje
1 , should hmZ
1 , so dmd
1 , source eld
1 , target obd
1 , tcp <n> jja
1 , tcp jka
1 , tcp port Zof
1 , the jci
1 , thunderbird kfd
1 , udp <n> fkd
1 , udp fkd
1 , what cii
1 , when vXa
1 , where rba
1 , which jdg
1 , who mag
1 , why dgj
1 , will clf
1 , will it ihc
1 , works fkd
1 , would hal
1 , would it anf
1 , would that apc
1 , yes cji
1 , yes or cji
1 , 不 bcp
1 , 为 hic
1 , 为 啥 hic
1 , 从 enb
1 , 会 hic
1 , 会 不 aki
1 , 会 被 lha
1 , 出 Zpe
1 , 发 eld
1 , 发 信 led
1 , 回 gkc
1 , 帮 iid
1 , 想 <service> ldf
1 , 想 mde
1 , 收 vTe
1 , 放 jib
1 , 放 行 kfd
1 , 是 <gateway> gjd
1 , 目 hhd
1 , 目 的 hhd
1 , 端 dle
1 , 端 口 dle
1 , 能 cem
1 , 行 ibj
1 , 要 mdd
1 , 这 dle
1 , 这 个 jdg
1 , 这 样 dfk
1 , 连 cme
1 , 麻 hjd
1 , 麻 烦 hjd
1 -> <client> vTe
1 -> <far> obc
1 -> <gateway> nZg
1 -> <host> , gdj
1 -> <host> <service> jee
1 -> <host> pZe
1 -> <outside> , jbi
1 -> <outside> <n> jef
1 -> <own> , ogZ
1 -> <own> if lgb
1 -> <own> tcp efj
1 -> <zone> , mbg
1 -> mZh
1 -a <host> dgj
1 -d <host> -j Ydr
1 -d <host> -p lZi
1 -d <host> kaj
1 -d <outside> idh
1 -d <zone> hcj
1 -d ici
1 -j <host> fkc
1 -j <zone> Wgq
1 -j accept $ ecm
1 -j accept , gck
1 -j drop , Zas
1 -j drop kbi
1 -j fjd
1 -j masquerade , gZo
1 -j masquerade bhj
1 -j snat cco
1 -j snat to cco
1 -o <outside> -j eek
1 -o <outside> -p jdg
1 -o <zone> -j kdf
1 -o <zone> jef
1 -o jdf
1 -p <host> cii
1 -p <outside> dek
1 -p <own> ekf
1 -p <zone> jci
1 -p tcp dport bji
1 : <client> qYe
1 : <far> alh
1 : <gateway> lYj
1 : <host> eld
1 : <n> : djh
1 : <n> failed lde
1 : <outside> hYn
1 : <own> jfe
1 : <server> Zep
1 : <zone> drY
1 : curl : hdi
1 : gma
1 : is kia
1 : trying <own> lfc
1 : trying lfc
1 ; <outside> ncd
1 ; <own> dkf
1 ; lhb
1 ; the connection dke
1 ; the dke
1 <- <host> ele
1 <- <zone> bpc
1 <- bpc
1 <client> <client> pWh
1 <client> <own> eke
1 <client> <server> bbp
1 <client> <zone> Ra1
1 <client> del
1 <client> 的 <n> eXr
1 <client> 的 fZo
1 <far> , aas
1 <far> : ckg
1 <far> : connection ejf
1 <far> <client> lbh
1 <far> <far> ejf
1 <far> <host> anf
1 <far> <outside> aen
1 <far> a ? kch
1 <far> a kch
1 <far> echo lcg
1 <far> echo request lcg
1 <far> eek
1 <far> s , lia
1 <far> s lia
1 <gateway> <client> dcn
1 <gateway> <gateway> dgj
1 <gateway> <zone> nZg
1 <gateway> eYq
1 <host> , mbf
1 <host> <client> oWi
1 <host> <host> Ygo
1 <host> <n> occ
1 <host> <outside> niX
1 <host> <server> Udv
1 <host> <zone> qcZ
1 <host> gck
1 <host> s , mZg
1 <host> s mZg
1 <host> 上 Vfs
1 <host> 的 <n> eqY
1 <host> 的 eje
1 <n> $ $ fje
1 <n> $ fje
1 <n> , Utf
1 <n> <far> kde
1 <n> <gateway> bpd
1 <n> <host> Zqc
1 <n> <n> <n> mce
1 <n> <n> kZi
1 <n> <outside> iic
1 <n> <own> ele
1 <n> <zone> kdg
1 <n> ? $ dkf
1 <n> ? dkf
1 <n> foZ
1 <n> from ckg
1 <n> from my cgj
1 <n> nc : bod
1 <n> nc bod
1 <n> on <client> cgk
1 <n> on dih
1 <n> 一 ejf
1 <n> 一 直 ejf
1 <n> 不 ejg
1 <n> 吗 dkf
1 <n> 应 ejf
1 <n> 应 该 ejf
1 <n> 直 dkf
1 <n> 直 接 dkf
1 <outside> <zone> lbg
1 <outside> jdg
1 <own> $ $ cii
1 <own> $ cii
1 <own> , <service> eej
1 <own> , port fdk
1 <own> : connection eke
1 <own> : hid
1 <own> <client> kdf
1 <own> <far> kcg
1 <own> <n> nXi
1 <own> <outside> ncd
1 <own> <own> Zqd
1 <own> <public> dYq
1 <own> <server> ddl
1 <own> <zone> jgd
1 <own> ? fbm
1 <own> idh
1 <own> on <n> fVs
1 <own> on fbm
1 <own> port <n> dek
1 <own> port dek
1 <own> tcp <n> nfa
1 <own> tcp nfa
1 <own> timed ffj
1 <own> 打 ffj
1 <own> 收 <service> fbm
1 <own> 收 fdk
1 <own> 的 <n> gck
1 <own> 的 gck
1 <server> 的 <service> aod
1 <server> 的 aod
1 <server> 能 hkb
1 <server> 要 rXe
1 <service> $ $ bmf
1 <service> $ bmf
1 <service> , X0V
1 <service> : connect fej
1 <service> <client> mhZ
1 <service> <far> eke
1 <service> <host> <n> pZf
1 <service> <host> Zof
1 <service> <n> Tuf
1 <service> <outside> jef
1 <service> <own> <n> mdd
1 <service> <own> hid
1 <service> <server> dhi
1 <service> ? $ dob
1 <service> ? cra
1 <service> fje
1 <service> into mbf
1 <service> ok ? bji
1 <service> ok alh
1 <service> to <host> naf
1 <service> to <own> dfl
1 <service> to sQk
1 <service> 到 <gateway> jdf
1 <service> 到 <host> fcl
1 <service> 到 mYi
1 <zone> , pfX
1 <zone> <zone> flc
1 <zone> hhd
1 <zone> 上 iVo
1 <zone> 收 eZo
1 <zone> 的 mec
1 <zone> 的 同 jaj
1 <zone> 能 4YQ
1 ? <client> jib
1 ? <far> led
1 ? <gateway> ahl
1 ? <host> Woi
1 ? <outside> jia
1 ? <own> dgi
1 ? <public> ddn
1 ? <zone> jkZ
1 ? ? neb
1 ? i dfk
1 a <far> gck
1 a ? example gck
1 a dlf
1 able <client> sVg
1 able <host> qcZ
1 able mha
1 able to <service> pXg
1 able to mha
1 able to talk cle
1 accept hkb
1 access <outside> eld
1 access ? $ glb
1 access ? glb
1 access kkY
1 actually jfe
1 adress ben
1 after <own> gnZ
1 after Zrc
1 after that gma
1 against rab
1 allowed <client> ika
1 allowed <far> Wqf
1 allowed <gateway> mfb
1 allowed <host> cbp
1 allowed <zone> rcZ
1 allowed ? $ gkd
1 allowed ? gkd
1 allowed del
1 allowed or lgb
1 allowed out gdj
1 allowed out to gdj
1 allowed to dgj
1 and <client> fej
1 and <far> kfd
1 and <host> lbg
1 and <outside> lcg
1 and <own> cqZ
1 and <zone> lZi
1 and gets eoZ
1 and jbi
1 and nothing lYj
1 and outlook ddl
1 and want mce
1 and want to lfc
1 answer cme
1 answers cih
1 are <client> Ylj
1 are able jgd
1 are able to jgd
1 as <gateway> bqc
1 as <host> hbk
1 as <own> Wse
1 asks <client> tXd
1 asks rYd
1 at <client> bmf
1 at <gateway> fVs
1 at <own> Zhn
1 at <server> gZn
1 at <zone> hla
1 at all $ eld
1 at all ? dhi
1 at all dhi
1 at bne
1 be <client> oda
1 be <far> lfc
1 be <gateway> eWs
1 be <host> dpa
1 be <zone> fZo
1 be Xlk
1 be able nWi
1 be able to nWi
1 being cme
1 blocked <client> ldf
1 blocked lcf
1 blocking <gateway> cem
1 blocking cem
1 box $ $ bcp
1 box $ bcp
1 box , Xfq
1 box <gateway> mdc
1 box <host> cme
1 box <zone> mfb
1 box ? $ dlf
1 box ? dlf
1 box dmd
1 box itself kef
1 browse <zone> jef
1 browse kdf
1 but <outside> bhk
1 but <own> cvU
1 but bcp
1 by <client> Xre
1 by <host> bii
1 by <service> , dpa
1 by <service> dqY
1 by Ynh
1 calls qbb
1 can <client> mdd
1 can <far> sWe
1 can <outside> ibj
1 can <zone> kee
1 can hcj
1 can i fYo
1 can not gid
1 can open odb
1 can reach ogY
1 can use <own> mga
1 can't <host> vWb
1 can't <zone> pda
1 can't mfb
1 can't open ncd
1 cannot <zone> jef
1 cannot kcf
1 cant <client> sXd
1 cant <zone> pgX
1 cant uZZ
1 client <outside> iid
1 client <zone> mfb
1 client iib
1 clients <outside> rba
1 clients get occ
1 clients ked
1 collects cnd
1 come <own> eld
1 come back kia
1 come kia
1 coming Yof
1 coming in bqb
1 complain lfc
1 complains gmZ
1 conect kfd
1 conect to kfd
1 connect <client> uaZ
1 connect <own> elc
1 connect to <own> gjd
1 connection cii
1 connects <far> mbf
1 connects <zone> pgX
1 connects oZf
1 connects to <own> lgb
1 connects to mfb
1 could <zone> oea
1 could ika
1 curl <client> lfc
1 curl mga
1 deliver <host> rdY
1 deliver outbound qdZ
1 deliver rdY
1 delivers <far> nae
1 delivers kef
1 direct <host> dhi
1 direct bij
1 directly , dpa
1 directly <host> cne
1 directly <zone> Zrb
1 directly ? $ ben
1 directly ? cem
1 directly boe
1 directly on <n> gkc
1 directly on eoa
1 dnat <zone> Zgo
1 dnat Zeq
1 do <client> led
1 do <gateway> cel
1 do <own> Ypg
1 do kee
1 do they jdf
1 do with cel
1 does <client> neb
1 does <far> ljZ
1 does <gateway> cji
1 does <outside> Vip
1 does <own> cme
1 does <zone> kZj
1 does it Zpd
1 does it get mdd
1 does not Xlk
1 does that mfa
1 does the <gateway> hla
1 does the mdd
1 doesn't Zfn
1 doing <gateway> efj
1 doing ffj
1 dport <n> Xsd
1 dport <own> fkc
1 dport Xsd
1 drop <gateway> gam
1 drop lVm
1 dropped bne
1 dropped or iic
1 dst <client> kcg
1 dst <client> len qac
1 dst <host> len kdf
1 dst <host> mga
1 dst kee
1 eating <gateway> Zfn
1 eating Zfn
1 echo <far> efk
1 ether <outside> efj
1 ether <zone> gej
1 even <gateway> eao
1 even alg
1 even get ado
1 every <own> dlf
1 every minute anf
1 every nbe
1 expected nZf
1 fail tfU
1 failed <own> fck
1 failed fck
1 fetch uWd
1 folks <zone> hcj
1 folks lde
1 for <client> Zli
1 for <host> lde
1 for <own> , jbi
1 for <own> port qeY
1 for <service> $ djg
1 for <service> eld
1 for <service> over Yog
1 for dkf
1 for the glb
1 forward <gateway> gZn
1 forward gYo
1 forwarded eje
1 from <client> , dle
1 from <client> gkb
1 from <far> blg
1 from <gateway> eoa
1 from <host> blg
1 from <outside> $ dle
1 from <outside> , dmc
1 from <outside> Zil
1 from <outside> still chj
1 from <own> jgd
1 from <zone> , bne
1 from <zone> iic
1 from a hic
1 from dnc
1 from hitting ici
1 from line <n> bfm
1 from line bfm
1 from my hqV
1 from talking nec
1 from the Yhm
1 from the port ben
1 get <client> enb
1 get <host> hjc
1 get <outside> mdc
1 get <own> fnb
1 get <service> hal
1 get <service> on eek
1 get <zone> kch
1 get at <host> lde
1 get at lde
1 get cnd
1 get forwarded ija
1 get out lgb
1 get out to rYe
1 get the amg
1 get through to idh
1 get to <far> qWf
1 get to <host> naf
1 get to <own> led
1 get to <service> jef
1 get to qWg
1 get to the scY
1 gets <client> bra
1 gets <far> iic
1 gets <outside> hdi
1 gets <own> gkd
1 gets <zone> pXg
1 gets Woj
1 gets nothing nfa
1 gets out nfa
1 gets out to oda
1 gets to cfl
1 gives <own> glb
1 gives bne
1 go <zone> kee
1 go bmf
1 goes bgl
1 goes thru fkd
1 going <client> nag
1 going <zone> lgb
1 going qZd
1 going to qad
1 guys oea
1 hands boe
1 hangs kee
1 has <client> iid
1 has <host> Yjl
1 has <zone> kWm
1 has to mjX
1 have <zone> jbi
1 have kZk
1 have no cgk
1 hit <client> tZb
1 hit <host> on fcl
1 hit <outside> kcf
1 hit <own> occ
1 hit <service> lcf
1 hit <zone> lfc
1 hit mdd
1 hitting <far> jff
1 hitting mce
1 host <host> djg
1 host <outside> qac
1 host on Zli
1 hosts <zone> rYd
1 hosts Wuc
1 i <client> waW
1 i <outside> hak
1 i <own> Syb
1 i <zone> jcg
1 i get ici
1 i oYf
1 i see lZi
1 icmp Uok
1 if hkb
1 if we ihd
1 in <client> kYk
1 in <host> Tqj
1 in <outside> mce
1 in <own> bqc
1 in <server> cco
1 in <zone> mag
1 in a imY
1 in ibj
1 in it Vjp
1 in the bdo
1 instead Yfp
1 instead of efk
1 into <client> jmX
1 into <own> dsY
1 into <zone> pWh
1 into the dig
1 ip <client> ihc
1 ip <far> ihd
1 ip <host> iic
1 ip <own> gkd
1 ip daddr <client> occ
1 ip daddr <host> kef
1 ip daddr mdd
1 ip dscp cs fkd
1 ip dscp fkd
1 is <client> fkd
1 is <far> eld
1 is <gateway> cbp
1 is <host> klX
1 is <outside> dem
1 is <own> Zmh
1 is <server> Zdp
1 is <zone> ich
1 is a gbl
1 is able mfb
1 is able to mfb
1 is blocked nfa
1 is eld
1 is fine abr
1 is full dii
1 is full of dii
1 is it ldf
1 is not eke
1 is supposed gkc
1 is supposed to gkc
1 is that lbg
1 is the hlZ
1 is what uVd
1 it <client> kdf
1 it <outside> chk
1 it <own> eld
1 it eek
1 it is cgk
1 it is fine cgk
1 it works Ygn
1 itself , jfd
1 itself -> kdf
1 itself : glb
1 itself <gateway> jkZ
1 itself <host> lde
1 itself ? $ cjh
1 itself ? ckh
1 itself get lbg
1 itself get out jef
1 itself get to obd
1 itself nfZ
1 itself open dle
1 itself reach ufT
1 itself to icj
1 just <client> odb
1 just <zone> ncd
1 just hangs jib
1 just liZ
1 keep sbZ
1 keeps jef
1 lan <zone> cii
1 lan cii
1 land nkV
1 laptop <zone> jbi
1 laptop ckh
1 last <zone> lYj
1 last week and mjX
1 len <client> Vte
1 len <host> eld
1 len <n> jhc
1 len <n> proto enc
1 len <n> tos emc
1 len <n> ttl jja
1 len <own> csY
1 len jhc
1 let <far> Zog
1 let <gateway> Wcu
1 let <zone> ZZv
1 let Wes
1 let that fZo
1 let through glb
1 lets <gateway> edl
1 lets edl
1 listens <client> cme
1 listens cme
1 logs <client> uWc
1 logs vVc
1 lose <far> pad
1 lose <zone> ofZ
1 lose qca
1 mac <n> : fdj
1 mac <n> fej
1 mac <zone> fej
1 mac fej
1 machine neb
1 make <far> ckg
1 make <own> blg
1 make <zone> lfc
1 make hjc
1 make it hjc
1 make it out Zng
1 make it to pcb
1 may wXY
1 must <client> dmc
1 must <host> pad
1 must hla
1 my bsZ
1 need <zone> mec
1 need hak
1 needs <client> mce
1 needs <host> ncd
1 needs oae
1 needs to jff
1 needs to pull qfX
1 network <zone> fje
1 network fje
1 never <own> ejf
1 never jhc
1 no peY
1 not <own> dkf
1 not llW
1 now wXa
1 of jgd
1 off <outside> efj
1 off gbl
1 off line <n> efj
1 off line efj
1 off the Ygo
1 off the port agm
1 oif <zone> ether gdj
1 ok <host> jbj
1 ok <outside> bsZ
1 ok ? $ jja
1 ok ? ika
1 ok gdj
1 ok or bhk
1 on <client> foZ
1 on <host> Yjl
1 on <n> $ ihd
1 on <n> and fnZ
1 on <n> does fpZ
1 on <n> jgd
1 on <n> or dkf
1 on <n> tcp Yng
1 on <n> then gpY
1 on <n> through idh
1 on <n> udp ncc
1 on <own> cqb
1 on <public> eje
1 on <server> ffj
1 on <service> $ aqd
1 on <service> , apd
1 on <service> ? ckg
1 on <zone> lVm
1 on ham
1 on port <n> epZ
1 on port epZ
1 on tcp <n> fej
1 on tcp fej
1 on the Waw
1 on udp <n> eke
1 on udp eke
1 once mjX
1 one kdg
1 only Xds
1 open <client> kdf
1 open <gateway> gkc
1 open <host> kgc
1 open <own> ? ogY
1 open <own> jfe
1 open <service> vSf
1 open <zone> ibk
1 open ? mhZ
1 open a naf
1 open for eke
1 open jhd
1 open to <outside> djg
1 open to apd
1 open to the fje
1 opening <client> ldd
1 opening <own> nga
1 opening nbf
1 opens <client> naf
1 opens <own> ijb
1 opens <service> jef
1 opens occ
1 or <gateway> aeo
1 or <host> Ycs
1 or <outside> jhc
1 or <zone> hkb
1 or Zfo
1 or do fke
1 or does kbi
1 or is jff
1 or not ? kcg
1 or not idh
1 our <far> ndb
1 our occ
1 out <client> bmg
1 out <host> akj
1 out <zone> idh
1 out <zone> mac eej
1 out <zone> src eek
1 out mac <n> dfk
1 out mac dfk
1 out of hka
1 out of line Zgn
1 out of the Sfv
1 out src dgj
1 out to <far> pcb
1 out to pdb
1 outlook <zone> ofZ
1 outlook lcf
1 over <client> jee
1 over <far> dkf
1 over <n> , apd
1 over <n> Yqe
1 over <outside> ckg
1 over <own> dmd
1 over <service> $ aqc
1 over <service> , lde
1 over <service> <n> dle
1 over <service> ? ioW
1 over <service> does kgd
1 over <zone> kfd
1 over eke
1 over udp <n> kdf
1 over udp kdf
1 pass <gateway> abs
1 pc <client> dgj
1 pc <zone> fdj
1 pc fdk
1 pcs <zone> taZ
1 pcs taZ
1 people <zone> pda
1 people pda
1 permitted <zone> kde
1 permitted ? $ kgc
1 permitted ? kgc
1 permitted ndd
1 permitted to odb
1 ping <client> sdW
1 ping <far> lbg
1 ping <gateway> rZc
1 ping <host> iic
1 ping <outside> jfe
1 ping <zone> kfd
1 ping ofa
1 ping 不 kcg
1 ping 不 通 kcg
1 ping 得 qWg
1 pings mbf
1 please jef
1 pls <host> cqa
1 pls dpa
1 polls tYb
1 pops jef
1 pops up jef
1 port <client> coc
1 port <far> Xsd
1 port <host> bkg
1 port <n> $ bqb
1 port <n> : dhi
1 port <n> ? agm
1 port <n> and Zof
1 port <n> dhi
1 port <n> does boe
1 port <n> failed efj
1 port <n> is cpc
1 port <n> tcp eek
1 port <n> udp Wrf
1 port <n> will fkd
1 port <zone> bne
1 port dhi
1 possible glb
1 postfix <host> kee
1 postfix <service> <n> jai
1 postfix <service> jai
1 postfix kee
1 postfix smtpd <n> Ypf
1 postfix smtpd Ypf
1 ppl <zone> kdf
1 ppl kdf
1 prints mde
1 proto cqa
1 proto tcp cqa
1 pulls <client> naf
1 pulls naf
1 pushes <client> qYe
1 pushes tUf
1 r , jdg
1 r , seq jcg
1 r <far> gcl
1 r jdg
1 reach <client> naf
1 reach <far> mga
1 reach <host> kdf
1 reach <host> on gZn
1 reach <outside> ecm
1 reach <own> $ kfd
1 reach <own> kfd
1 reach <own> on lgb
1 reach <service> mfa
1 reach <service> on lgb
1 reach <zone> nec
1 reach saa
1 reachable <host> Woh
1 reachable Wml
1 reachable by Wsf
1 reachable for aki
1 reachable from <outside> amg
1 reachable from Xqf
1 receives led
1 refused <own> ele
1 refused jib
1 reports <client> mbe
1 reports pad
1 right now kdf
1 rules <zone> cem
1 rules cdn
1 run jia
1 runs <client> bpc
1 runs bpc
1 s , gkc
1 s , seq dke
1 s <client> kgc
1 s <far> jfe
1 s <host> Ynh
1 s <own> dkf
1 s gkb
1 say <zone> pfY
1 say sbY
1 says : pfY
1 says <client> lcf
1 says <far> flc
1 says <own> Yqe
1 says <service> rYd
1 says <zone> rgV
1 scrapes <client> pZe
1 scrapes pZe
1 see <far> eoa
1 see <zone> vZY
1 see aki
1 see the kYk
1 see when Ymi
1 send <host> sZb
1 send <zone> jgd
1 send mail jfe
1 send rZc
1 sends <client> pYf
1 sends <host> kZj
1 sends rXe
1 sends to ibj
1 server $ $ pda
1 server $ pda
1 server , aki
1 server <host> on aqd
1 server ? $ coc
1 server ? cod
1 server at adp
1 server be ejf
1 server by <public> cdn
1 server by Xgp
1 server get emc
1 server in amg
1 server is Xni
1 server itself fdk
1 server on <n> dkf
1 server on <service> bmf
1 server on Ykk
1 server or Vft
1 server over <service> Yim
1 server over Yim
1 server reachable acq
1 server see Vnk
1 server see the Vmk
1 server to nbe
1 server's <host> dgj
1 server's dgj
1 set efj
1 she jib
1 should <client> fmb
1 should <host> Uwc
1 should <own> aoe
1 should <zone> Znf
1 should be buX
1 should cmf
1 shows <client> qdZ
1 shows <gateway> Xgp
1 shows <zone> eek
1 shows only dgj
1 shows this Zjk
1 side <outside> nbe
1 side <zone> idh
1 side lbg
1 since dnc
1 since the ojV
1 sits bZs
1 so gbl
1 sport <far> Xpg
1 sport <host> fuT
1 sport <own> fdj
1 src <far> dfj
1 src <far> dst dfj
1 src <host> bne
1 start <own> fje
1 start khc
1 start working fje
1 still <client> uXb
1 still <far> obd
1 still <outside> kfd
1 still <own> dkf
1 still <service> to jdg
1 still be able cdn
1 still be eek
1 still come flc
1 still kfd
1 still open ofZ
1 still reach naf
1 still work ? fna
1 still work cqb
1 straight <outside> qdY
1 straight <zone> lgb
1 straight pfY
1 straight to jfe
1 subnet <zone> gkc
1 subnet gkc
1 take <service> dob
1 take dob
1 talk <client> oYg
1 talk <host> uWc
1 talk <zone> jib
1 talk pda
1 talk to <host> kfe
1 talk to <zone> mec
1 talk to sZb
1 talking rba
1 talking to <own> lgb
1 talking to rba
1 talks odb
1 talks to pcb
1 tcp <client> arb
1 tcp <far> iic
1 tcp <host> cle
1 tcp <n> $ ejf
1 tcp <n> , fmc
1 tcp <n> <n> kfd
1 tcp <n> ? cfl
1 tcp <n> djg
1 tcp <outside> dqZ
1 tcp <own> bij
1 tcp djg
1 tcp dport <n> cme
1 tcp dport cme
1 that <zone> eek
1 that's oZf
1 the <client> gkc
1 the <host> iib
1 the <outside> afn
1 the <own> dkf
1 the <zone> bar
1 the same afn
1 then <client> tgT
1 then <host> fna
1 then ? $ fje
1 then ? fje
1 then get fej
1 then reach <host> cfl
1 then use lgc
1 they <zone> rYd
1 they rYd
1 through <host> Zhm
1 through <outside> cme
1 through <own> ecm
1 through <zone> hcj
1 through this box hid
1 through this fje
1 timeout oVj
1 times <own> blf
1 times cle
1 times out cle
1 times out on mcd
1 to <client> , led
1 to <client> on oae
1 to <client> rfW
1 to <far> udp lbg
1 to <far> yTb
1 to <gateway> mWk
1 to <host> $ med
1 to <host> , kdf
1 to <host> <n> sab
1 to <host> ? kgc
1 to <host> kcg
1 to <host> on lah
1 to <host> port kah
1 to <outside> , mce
1 to <outside> accept hYn
1 to <outside> rZc
1 to <own> ? pfY
1 to <own> kjZ
1 to <own> ok kgc
1 to <own> port fcl
1 to <own> still eej
1 to <own> tcp dfk
1 to <zone> , hjc
1 to <zone> jfe
1 to blame beo
1 to jef
1 to our jef
1 to port <n> qac
1 to port qac
1 to reach cfl
1 to the <gateway> jef
1 to the <host> jfe
1 to the hid
1 today jZl
1 towards <client> maf
1 towards <far> mdd
1 towards <own> ngZ
1 towards <zone> mYh
1 towards oWh
1 true ? $ Zkj
1 true ? Zkj
1 true Zkj
1 trying <own> fje
1 type <n> cjh
1 type <n> code cjh
1 type <own> gck
1 udp <client> ncd
1 udp <far> L2f
1 udp <n> $ clf
1 udp <n> , Vsf
1 udp <n> ? jlY
1 udp <n> ocb
1 udp <outside> aqc
1 udp ncd
1 up <client> oZe
1 up oZe
1 use <zone> oea
1 use peZ
1 user <zone> jff
1 user qcb
1 users <outside> jaj
1 users <zone> lfc
1 users neb
1 verdict hdh
1 via <own> Vml
1 via <service> qeZ
1 via <zone> kXk
1 visible emc
1 wants <client> naf
1 wants <far> oZf
1 wants <service> naf
1 wants <zone> lgb
1 wants oXg
1 wants to sbZ
1 were <outside> bfl
1 were bfm
1 what does dih
1 when <client> kcg
1 when <gateway> cco
1 when <host> Zkk
1 when <own> dle
1 when it kee
1 when the cij
1 where does kgc
1 where kgc
1 which <own> dld
1 while <own> apd
1 while djf
1 while the ckh
1 who <client> oad
1 who <outside> saa
1 who <zone> fdk
1 who jaj
1 why <client> pcb
1 why <own> gnZ
1 why ? gcl
1 why bij
1 wifi <zone> qba
1 wifi qba
1 will <client> jef
1 will <far> lfc
1 will <host> jib
1 will <own> Zof
1 will ljY
1 will that Zrd
1 with <far> enb
1 with <host> dle
1 with <outside> jmX
1 with <own> fje
1 with <service> <n> Ypf
1 with <service> ? bme
1 with <service> khc
1 with <zone> fdk
1 with gnZ
1 without kcg
1 wont mce
1 works ? fkd
1 works iic
1 would <client> lec
1 would <host> Wph
1 would <outside> Wse
1 would be bdp
1 would jlY
1 would that dkg
1 yes oae
1 yesterday hkb
1 zone <zone> ofa
1 zone pda
1 一 <host> fdk
1 一 ejf
1 一 直 Zkj
1 上 , sWe
1 上 <client> kia
1 上 <gateway> iaj
1 上 <host> kkX
1 上 <outside> lbg
1 上 <service> <host> oYf
1 上 <service> <own> kdf
1 上 <service> qWg
1 上 <zone> hbk
1 上 jgd
1 上 ping tdW
1 上 不 hdi
1 上 不 了 hdi
1 上 到 dfk
1 上 到 底 dfk
1 上 执 mcf
1 上 执 行 mcf
1 上 抓 bfm
1 上 抓 到 bfm
1 上 抓 包 cgl
1 上 抓 的 jfe
1 上 的 <service> Yrd
1 上 的 mec
1 上 的 prometheus jef
1 上 看 aeo
1 上 看 到 aeo
1 上 网 kdf
1 上 跑 lee
1 下 dlf
1 不 $ $ cjh
1 不 $ cjh
1 不 <far> clg
1 不 <host> edl
1 不 <outside> gnZ
1 不 <own> gnZ
1 不 通 , djg
1 不 通 djg
1 丢 <gateway> eek
1 丢 eek
1 丢 掉 fdk
1 丢 的 fek
1 丢 的 吗 fek
1 为 <zone> jfe
1 主 <host> obc
1 主 nbd
1 主 动 mcd
1 主 动 往 jef
1 主 动 连 idh
1 主 机 mdd
1 之 <zone> khb
1 之 iic
1 之 后 , mdd
1 之 后 lcf
1 之 间 aod
1 了 $ $ fkd
1 了 $ fkd
1 了 <own> gck
1 了 eje
1 了 吧 fkd
1 从 <outside> peZ
1 从 wVb
1 会 <far> dmd
1 会 <gateway> Vgr
1 会 cii
1 会 不 fej
1 会 不 会 fej
1 会 好 fje
1 会 好 吗 fje
1 会 放 ecm
1 会 转 fje
1 作 <client> enb
1 作 enb
1 做 <client> rab
1 做 <far> Tve
1 做 <service> nbf
1 做 mec
1 再 mga
1 写 ajj
1 写 的 <own> fej
1 出 <outside> kfd
1 出 <zone> led
1 出 pfY
1 出 去 hla
1 到 <client> qac
1 到 <client> 的 mdd
1 到 <far> pZe
1 到 <far> udp mag
1 到 <gateway> jdg
1 到 <host> gbl
1 到 <host> 的 kdf
1 到 <outside> qbb
1 到 <own> <n> mbf
1 到 <own> 会 dgj
1 到 <zone> lde
1 到 <zone> 的 oZf
1 到 occ
1 去 <client> mec
1 去 <far> pbd
1 去 <host> kcg
1 去 <outside> efj
1 去 <own> seV
1 去 <zone> lfc
1 去 occ
1 去 掉 , efj
1 去 掉 efj
1 发 <client> qZd
1 发 <far> hkc
1 发 <host> qca
1 发 <outside> ajj
1 发 <own> elc
1 发 <service> amg
1 发 <zone> jgd
1 发 ihc
1 发 信 <n> gkc
1 发 信 blg
1 发 信 到 mfc
1 发 信 报 dih
1 发 信 走 dke
1 发 往 pbc
1 发 来 oea
1 发 来 的 oea
1 可 <outside> ici
1 可 <zone> fdl
1 可 以 gck
1 可 以 吗 cqa
1 可 以 直 oea
1 可 以 连 idi
1 吗 $ $ dih
1 吗 $ dih
1 吗 <client> enb
1 吗 <far> iic
1 吗 <gateway> elc
1 吗 <host> cii
1 吗 <outside> cme
1 吗 <zone> mkX
1 和 <zone> jef
1 和 jef
1 啊 $ $ dih
1 啊 $ dih
1 啊 dkf
1 回 kfc
1 在 foZ
1 地 efj
1 地 址 efj
1 填 <server> efj
1 填 efj
1 填 的 <own> fej
1 客 <outside> lgb
1 客 llX
1 客 户 gkc
1 对 kbh
1 就 <client> ofZ
1 就 <host> Xcs
1 就 <own> frW
1 就 <zone> hdi
1 就 lah
1 就 好 cii
1 就 好 了 fkd
1 就 能 led
1 就 能 连 dfk
1 应 fkd
1 应 该 fkd
1 开 <client> dkf
1 开 <outside> mec
1 开 <zone> mce
1 开 jfe
1 开 了 bme
1 开 放 mdd
1 开 放 吗 jee
1 开 着 naf
1 往 <far> rdY
1 往 <host> jch
1 往 <outside> gdj
1 往 <outside> 发 gdj
1 往 <zone> ncd
1 往 kbh
1 往 外 nfa
1 往 外 发 nfa
1 想 <client> sWe
1 想 <far> pbc
1 想 tXc
1 打 <client> tdW
1 打 <far> occ
1 打 <outside> efj
1 打 <own> cjh
1 打 <zone> dek
1 打 efj
1 打 开 <own> mgb
1 打 开 <service> kdf
1 打 开 ihd
1 扫 qad
1 把 qZd
1 报 <own> dkf
1 报 dkf
1 拦 <gateway> dcn
1 拦 dcn
1 拦 了 dfk
1 拦 了 吗 efj
1 拦 的 fej
1 拦 的 吗 fej
1 挂 odb
1 挡 <gateway> edm
1 挡 edm
1 推 occ
1 提 <zone> tYa
1 提 gma
1 提 供 <service> jib
1 提 供 ikb
1 收 <client> gpW
1 收 <host> bij
1 收 <outside> fcl
1 收 <own> fna
1 收 <service> <n> fmb
1 收 <service> fdj
1 收 <zone> gjd
1 收 不 emd
1 收 不 到 goY
1 收 信 , ckg
1 收 邮 jgd
1 收 邮 件 jgd
1 放 <gateway> ebn
1 放 fdk
1 放 不 efj
1 放 不 放 efj
1 放 开 nhY
1 放 行 bhk
1 放 行 了 efj
1 放 行 吗 del
1 是 <client> gma
1 是 <gateway> edl
1 是 <host> fej
1 是 <outside> mgb
1 是 <own> alh
1 是 <server> efj
1 是 <zone> kch
1 是 不 jfe
1 是 不 是 jfe
1 是 否 occ
1 有 <gateway> eZp
1 有 <zone> lXk
1 有 idh
1 有 关 dfk
1 有 关 系 dfk
1 有 没 dhi
1 有 没 有 dhi
1 本 机 <service> pZe
1 本 机 上 oeZ
1 本 机 能 eke
1 本 机 访 kdf
1 本 机 连 ked
1 本 身 ? fjf
1 来 <client> lia
1 来 <outside> mce
1 来 ijb
1 来 的 ncc
1 查 <far> clf
1 查 <service> eje
1 查 <zone> iak
1 查 jhc
1 正 <outside> ajj
1 正 ajj
1 正 常 ajj
1 没 <gateway> cfl
1 没 <own> gnZ
1 没 aik
1 没 放 cfl
1 没 问 flc
1 没 问 题 flc
1 用 <client> ljY
1 用 <far> sfV
1 用 <outside> gbl
1 用 <service> <n> cnd
1 用 <service> gkc
1 用 <zone> qfX
1 用 jcg
1 用 户 用 mga
1 用 户 访 jgd
1 用 户 连 kgc
1 用 的 qeY
1 由 <client> coc
1 由 coc
1 的 <far> dih
1 的 <gateway> Xkl
1 的 <host> Xll
1 的 <n> $ enb
1 的 <n> , cii
1 的 <n> ? gpX
1 的 <n> Woj
1 的 <n> udp dkf
1 的 <n> 不 foZ
1 的 <n> 了 glb
1 的 <n> 会 anf
1 的 <n> 发 enb
1 的 <n> 口 ejg
1 的 <n> 吗 dhi
1 的 <n> 和 cfl
1 的 <n> 就 dkf
1 的 <n> 收 eob
1 的 <n> 是 aoe
1 的 <n> 有 dle
1 的 <n> 端 dhi
1 的 <n> 能 fke
1 的 <n> 通 dle
1 的 <own> flc
1 的 <server> idh
1 的 <service> $ cnd
1 的 <service> , Utf
1 的 <service> <n> ejf
1 的 <service> ? gdj
1 的 <service> Ymi
1 的 <service> 一 fma
1 的 <service> 会 aoe
1 的 <service> 吗 flc
1 的 <service> 是 gjc
1 的 <service> 走 flc
1 的 <service> 通 dgj
1 的 <zone> liZ
1 的 client lbg
1 的 pc ddm
1 的 tcp <n> cpb
1 的 tcp cqb
1 的 udp <n> bra
1 的 udp bra
1 的 人 gdj
1 的 人 用 ogZ
1 的 人 能 kch
1 的 人 访 kgc
1 的 人 连 pcb
1 的 信 kee
1 的 共 bhk
1 的 共 享 bhk
1 的 包 Zim
1 的 同 edl
1 的 同 事 hdi
1 的 打 印 dkf
1 的 机 ihc
1 的 机 器 ihc
1 的 电 kef
1 的 电 脑 kef
1 的 连 jfe
1 的 连 接 jfe
1 的 锅 efk
1 的 锅 吗 efk
1 的 问 eek
1 的 问 题 eek
1 直 <outside> nfa
1 直 <zone> dgk
1 直 hcj
1 直 接 kcg
1 直 接 打 fej
1 直 接 访 hci
1 直 连 <host> dgj
1 直 连 dgj
1 看 pXg
1 看 到 agm
1 看 到 的 agm
1 端 ejf
1 端 口 <n> ejf
1 端 口 ejf
1 给 <client> bmf
1 给 <zone> dkf
1 给 Zli
1 网 <zone> jib
1 网 jib
1 网 段 jib
1 能 <client> ofZ
1 能 <far> cji
1 能 <host> nkV
1 能 <outside> pZd
1 能 <own> dld
1 能 <server> cfl
1 能 <service> qVh
1 能 <service> 到 kbh
1 能 <zone> gdj
1 能 ping jee
1 能 ping 通 jee
1 能 上 <outside> obd
1 能 上 occ
1 能 不 kbh
1 能 不 能 kbh
1 能 主 idh
1 能 主 动 idh
1 能 收 mag
1 能 用 nYh
1 能 访 ddl
1 能 访 问 ddl
1 能 连 lbg
1 能 通 clf
1 能 通 吗 bme
1 自 <gateway> ogY
1 自 <host> led
1 自 <server> jfe
1 自 ihc
1 自 己 去 ofZ
1 自 己 往 ndc
1 自 己 的 Zki
1 自 己 能 mXj
1 自 己 访 kfd
1 自 己 连 lgb
1 自 身 khb
1 行 <host> gje
1 行 ckg
1 行 不 ckg
1 行 不 行 ckg
1 被 <client> apc
1 被 gmZ
1 要 <client> lgb
1 要 <far> oea
1 要 <host> eao
1 要 <server> bfm
1 要 ean
1 规 <gateway> ecl
1 规 ecl
1 规 则 ecl
1 让 <gateway> dfl
1 让 mWj
1 让 过 egj
1 让 过 吗 egj
1 访 <client> jfe
1 访 <far> jfe
1 访 <outside> occ
1 访 jdg
1 访 问 <far> kbg
1 访 问 <host> ihd
1 访 问 <public> mfb
1 访 问 jdg
1 访 问 得 jdf
1 走 <client> ngZ
1 走 <n> neb
1 走 <outside> coc
1 走 <public> <own> lgb
1 走 <public> lgb
1 走 得 cpb
1 走 得 通 eld
1 超 ajj
1 超 时 ajj
1 转 dcn
1 过 hcj
1 过 来 gdj
1 还 <client> sYc
1 还 <far> kia
1 还 <host> ilZ
1 还 <outside> lgb
1 还 <own> gjd
1 还 ikZ
1 还 打 lfc
1 还 打 得 lfc
1 还 能 jdf
1 还 能 上 gdj
1 还 能 打 lgb
1 还 能 连 kfc
1 还 行 eke
1 还 行 不 ekf
1 这 <client> lha
1 这 <gateway> cUw
1 这 <host> efk
1 这 <zone> obd
1 这 个 网 rXd
1 这 台 ilY
1 这 边 <service> qfX
1 这 边 kee
1 这 边 放 bgl
1 进 <outside> ngZ
1 进 <zone> lfc
1 进 ofZ
1 进 来 mga
1 进 来 的 kgc
1 连 <client> oae
1 连 <far> odb
1 连 <host> ial
1 连 <host> 的 cdn
1 连 <outside> ofZ
1 连 <own> hid
1 连 <own> 会 ngZ
1 连 <zone> dfk
1 连 lXk
1 连 不 lgc
1 连 不 上 mfb
1 连 得 sfV
1 通 <client> lde
1 通 <far> Wqg
1 通 <host> fje
1 通 <own> eek
1 通 <zone> anf
1 通 ihd
1 通 不 fje
1 通 不 通 fje
1 通 吗 $ eld
1 通 吗 eld
1 那 <client> Zqd
1 那 <host> mfc
1 那 <outside> jbi
1 那 <zone> iUp
1 那 台 iYm
1 那 台 要 pcb
1 那 边 能 mec
1 都 <outside> bfn
1 都 agm
1 里 <service> <own> lee
1 里 <service> reY
1 里 的 dhi
2 $ <client> liZ
2 $ <gateway> Yjl
2 $ <outside> fje
2 $ <public> bji
2 $ <server> cdn
2 'connection <client> jfe
2 'connection kfd
2 'connection timed kfd
2 , <far> kdf
2 , <host> cii
2 , <outside> dhi
2 , <own> gkc
2 , <public> ddm
2 , <server> gZn
2 , <service> fbm
2 , <zone> bgl
2 , and del
2 , does edl
2 , i gmb
2 , is miY
2 , not bod
2 , or hXo
2 , port idh
2 , possible Zgm
2 , should hic
2 , will dbo
2 , 会 aij
2 -> <host> qac
2 -> odb
2 : <client> qeY
2 : <far> hjc
2 : <host> Zjk
2 : <n> ejf
2 : <outside> bco
2 : <server> fej
2 : <service> abr
2 : <zone> dWu
2 : connection emb
2 : efj
2 ; iXn
2 <client> $ lha
2 <client> <client> jlZ
2 <client> <far> ila
2 <client> <gateway> djg
2 <client> <outside> eao
2 <client> <server> bcq
2 <client> <zone> hXp
2 <client> ? nfa
2 <client> be ane
2 <client> eel
2 <client> get agm
2 <client> len qac
2 <client> on tVe
2 <client> port nXi
2 <client> tcp qXf
2 <client> would akj
2 <client> 上 Ysc
2 <client> 的 rYc
2 <client> 能 eZp
2 <far> $ kfd
2 <far> <gateway> kdf
2 <far> <host> miZ
2 <far> <outside> cYs
2 <far> <server> ebn
2 <far> <service> mce
2 <far> <zone> mdd
2 <far> ? ofY
2 <far> allowed mag
2 <far> ckg
2 <far> dst dfj
2 <far> on vcV
2 <far> port reX
2 <far> tcp ncd
2 <far> udp kcg
2 <far> 的 mYi
2 <gateway> $ hYo
2 <gateway> , ckg
2 <gateway> <client> pda
2 <gateway> <far> amg
2 <gateway> <gateway> aXv
2 <gateway> <host> ika
2 <gateway> <outside> hic
2 <gateway> <own> dle
2 <gateway> lde
2 <gateway> let jbi
2 <gateway> 会 fje
2 <gateway> 放 hic
2 <gateway> 的 nZg
2 <gateway> 这 crZ
2 <host> $ jch
2 <host> -j Ydr
2 <host> -p lZi
2 <host> <client> oae
2 <host> <far> iid
2 <host> <gateway> fna
2 <host> <host> cem
2 <host> <n> rVg
2 <host> <outside> kXl
2 <host> <own> Zmh
2 <host> <service> idh
2 <host> <zone> mce
2 <host> cij
2 <host> directly rWf
2 <host> does dfk
2 <host> len kdf
2 <host> ok dkf
2 <host> on kia
2 <host> over sWf
2 <host> port mYi
2 <host> tcp oae
2 <host> 会 sVf
2 <host> 的 idh
2 <host> 能 Wfq
2 <n> $ klY
2 <n> , Zlj
2 <n> : bij
2 <n> <client> bod
2 <n> <far> jgc
2 <n> <gateway> Zng
2 <n> <host> Ypf
2 <n> <n> ohX
2 <n> <zone> nag
2 <n> and drY
2 <n> as Xni
2 <n> code cjh
2 <n> dih
2 <n> directly coc
2 <n> do Xqf
2 <n> does goY
2 <n> for Tmo
2 <n> from cqa
2 <n> if fmb
2 <n> is aqd
2 <n> ok bne
2 <n> or dkf
2 <n> pls ang
2 <n> proto enb
2 <n> tcp Wnj
2 <n> then fpY
2 <n> to nag
2 <n> tos emc
2 <n> ttl jja
2 <n> udp lhZ
2 <n> will dnd
2 <n> you rba
2 <n> 不 foZ
2 <n> 了 glb
2 <n> 会 dkf
2 <n> 发 enb
2 <n> 口 blg
2 <n> 吗 dhi
2 <n> 和 cfl
2 <n> 就 dkf
2 <n> 收 eob
2 <n> 是 Ype
2 <n> 有 cme
2 <n> 能 cme
2 <n> 通 ekf
2 <outside> , gjd
2 <outside> -j eek
2 <outside> -p jdg
2 <outside> <client> jYk
2 <outside> <far> oea
2 <outside> <gateway> Zhm
2 <outside> <host> cih
2 <outside> <n> mbf
2 <outside> <own> bod
2 <outside> ? dpa
2 <outside> accept kZj
2 <outside> ok nag
2 <outside> on oZf
2 <outside> still chj
2 <outside> 发 gdj
2 <outside> 的 mdd
2 <outside> 访 eej
2 <outside> 走 nbe
2 <own> , qdZ
2 <own> <client> lah
2 <own> <far> kfd
2 <own> <gateway> lgc
2 <own> <host> bik
2 <own> <n> mdc
2 <own> <outside> fej
2 <own> <own> Zrc
2 <own> <public> cVv
2 <own> <server> hdi
2 <own> <zone> jfe
2 <own> as jef
2 <own> be kfc
2 <own> does pgY
2 <own> dport lde
2 <own> if kgc
2 <own> in dfk
2 <own> is ofZ
2 <own> kfe
2 <own> ok lgb
2 <own> on eZp
2 <own> port kbh
2 <own> still eek
2 <own> work lVm
2 <own> works mga
2 <own> 一 mga
2 <own> 收 jef
2 <own> 能 pad
2 <own> 还 jgd
2 <own> 通 bgl
2 <public> <host> kXl
2 <public> <own> pca
2 <public> jXn
2 <server> <client> ici
2 <server> <own> kjZ
2 <service> $ efj
2 <service> , imY
2 <service> : bgl
2 <service> ; Svg
2 <service> <client> pea
2 <service> <far> eke
2 <service> <gateway> hma
2 <service> <host> cgj
2 <service> <n> iic
2 <service> <outside> ikb
2 <service> <own> riT
2 <service> <public> emd
2 <service> <server> bij
2 <service> <zone> ilZ
2 <service> ? ckg
2 <service> does jgd
2 <service> from jZk
2 <service> gjd
2 <service> into jaj
2 <service> is ekd
2 <service> on gdj
2 <service> over jja
2 <service> to uXb
2 <service> udp cnd
2 <service> 一 fma
2 <service> 了 fam
2 <service> 会 aoe
2 <service> 到 pVi
2 <service> 发 pgX
2 <service> 吗 coc
2 <service> 是 gjc
2 <service> 能 mfb
2 <service> 行 bji
2 <service> 走 flc
2 <service> 轮 jdg
2 <zone> , jlZ
2 <zone> -j kdf
2 <zone> -p fdk
2 <zone> : qab
2 <zone> <client> jib
2 <zone> <far> amf
2 <zone> <gateway> cgl
2 <zone> <host> eke
2 <zone> <outside> mga
2 <zone> <service> sVg
2 <zone> ? naf
2 <zone> dih
2 <zone> ether gdj
2 <zone> is kiZ
2 <zone> mac eej
2 <zone> on goY
2 <zone> src eek
2 <zone> 之 led
2 <zone> 就 agm
2 <zone> 访 dgj
2 <zone> 还 cfl
2 ? $ bji
2 ? <client> Zli
2 ? <far> Zof
2 ? <gateway> Wnj
2 ? <n> Zof
2 ? <outside> lgb
2 ? <own> ihd
2 ? <public> fbm
2 ? <zone> Xgp
2 ? akj
2 ? example gck
2 ? i flc
2 ? we bhk
2 a <client> oZe
2 a <host> cgj
2 a <outside> rdY
2 a <zone> dcn
2 a client Yil
2 a connection gjd
2 a jbi
2 a tcp jfe
2 able <client> ndc
2 able <gateway> jff
2 able jbi
2 able to jbi
2 accept $ fcm
2 accept , cdm
2 accept <zone> cdn
2 accept bji
2 access <zone> pfZ
2 access ofZ
2 after bki
2 against mZh
2 all $ eld
2 all <gateway> gdj
2 all <zone> cjh
2 all ? dhi
2 all dhi
2 allowed <far> Ypf
2 allowed <host> piV
2 allowed <outside> bgl
2 allowed <zone> atZ
2 allowed ? Wkm
2 allowed mdd
2 allowed to sbZ
2 an <client> fmc
2 an <service> fld
2 an <zone> mbg
2 an gkc
2 and <client> jch
2 and <host> hid
2 and <outside> Vfr
2 and <own> bmf
2 and <service> pgX
2 and <zone> cco
2 and does ejf
2 answer fpY
2 answered oea
2 answers efj
2 any <outside> lha
2 any <zone> eke
2 any dld
2 any port fke
2 anything <zone> cpb
2 anything Zbr
2 anywhere llW
2 are <zone> mfb
2 are lha
2 arrive jgd
2 as Uqi
2 asking kai
2 at <host> del
2 at <own> kai
2 at <zone> eob
2 at all del
2 back <own> enb
2 back bkh
2 be <client> dig
2 be <outside> fao
2 be <zone> lcf
2 be able nbe
2 be jgd
2 be reached fma
2 behind lXk
2 being lgb
2 blame <gateway> beo
2 blame beo
2 blocked <host> cnd
2 blocked jlY
2 browse <zone> efj
2 but <zone> med
2 but mga
2 by <client> hbk
2 by <host> Xim
2 by <public> aeo
2 by ecl
2 by its fkd
2 can <client> bij
2 can <outside> gdj
2 can <zone> eqZ
2 can cme
2 can i rfX
2 can they miY
2 cannot mbe
2 client <zone> rdZ
2 client hka
2 come glb
2 coming from eke
2 coming ocd
2 conect lfc
2 connect : jef
2 connect <own> djf
2 connect <zone> kdf
2 connect gjd
2 connect to lcf
2 connection <client> mcd
2 connection <zone> jee
2 connection to lde
2 conntrack Zgn
2 could <host> pWh
2 could pWg
2 curl : rVh
2 curl <client> tVe
2 curl <host> mbf
2 curl <own> tgT
2 curl <zone> jgd
2 curl naf
2 daddr <client> med
2 daddr <far> oaf
2 daddr <host> mdd
2 daddr mdd
2 dead <own> fkd
2 dead bfn
2 deliver <host> gck
2 deliver hcj
2 deliver to mce
2 destination hjc
2 directly <host> aoe
2 directly cne
2 dnat mdd
2 do <client> mkW
2 do <gateway> hjc
2 do <service> naf
2 do <zone> kgc
2 do they gkc
2 does <client> bhj
2 does <far> Xqf
2 does <gateway> bjh
2 does <host> jhd
2 does <outside> mZh
2 does <own> fpX
2 does <service> hla
2 does <zone> kXl
2 does it jja
2 does mail clf
2 does the ilZ
2 dport <n> dnd
2 dport <own> dmc
2 dport dnd
2 drop , Zas
2 drop <zone> Vbw
2 dropped jhc
2 dropped or mdd
2 dscp <client> ckf
2 dscp <host> flc
2 dscp cs fkd
2 dscp fkd
2 dst <host> mga
2 dst ncd
2 echo <client> jdg
2 echo jdg
2 echo request jdg
2 establish mfb
2 even dem
2 expected hla
2 explain Wpg
2 fetch occ
2 fine <outside> dbo
2 fine <own> flc
2 fine dem
2 for <client> arb
2 for <far> amf
2 for <outside> jib
2 for <zone> Srj
2 for Xpg
2 forwarded <zone> lfc
2 forwarded jib
2 foxmail <client> nbe
2 foxmail idh
2 from <client> mhZ
2 from <far> obd
2 from <gateway> dnc
2 from <host> aji
2 from <outside> bmf
2 from <zone> Zkj
2 from my lcf
2 from the lhZ
2 full dii
2 full of dii
2 get <client> hla
2 get <far> oZe
2 get <gateway> lbg
2 get <host> cme
2 get <outside> jXm
2 get <own> hlZ
2 get <zone> oYg
2 get gkd
2 get in neb
2 get into mbf
2 get out kXm
2 get through mfb
2 get to mbf
2 gets <client> sbZ
2 gets <n> oZf
2 gets kaj
2 getting ich
2 given ndc
2 go <zone> kfe
2 go to kfe
2 going lec
2 got <client> Zjk
2 got Ylk
2 hangs <client> pbc
2 hangs <host> dle
2 hangs hjc
2 has <client> rab
2 has sbY
2 has to sbZ
2 have <host> nbe
2 have <outside> idh
2 have <zone> del
2 have a hcj
2 have hZm
2 he <far> jib
2 he <own> Zqd
2 her mZh
2 here jia
2 his kfd
2 hit <own> kgc
2 hit <zone> neb
2 hit liZ
2 hitting idh
2 i <client> hoY
2 i <gateway> bco
2 i <host> Xhp
2 i <outside> pjV
2 i <own> fje
2 i <zone> kcg
2 i see ebn
2 icmp qca
2 if ddm
2 in <client> pYf
2 in <gateway> bgm
2 in <host> Yog
2 in <outside> mTn
2 in Zqd
2 in on lcf
2 in the eej
2 incoming qca
2 input kee
2 inside bfm
2 into <client> rWf
2 into <host> ben
2 into <outside> qda
2 into <zone> sYb
2 into rTi
2 ip <far> cii
2 ip <zone> cfk
2 ip edl
2 is <gateway> hci
2 is <host> Zfn
2 is <outside> emc
2 is <own> dmd
2 is <server> ben
2 is <service> mbf
2 is <zone> liZ
2 is del
2 is fine cgk
2 is it bik
2 is that gkc
2 is the hbk
2 is up dfk
2 it $ dgj
2 it <client> ijb
2 it <far> flc
2 it <gateway> Wbv
2 it <host> lhb
2 it <outside> fdk
2 it <own> dpa
2 it <zone> pUj
2 it ? kYk
2 it get mce
2 it has hjc
2 it out ang
2 it through Zkj
2 it to lbg
2 it's Xct
2 its <client> kfd
2 its <host> qXg
2 its <own> Utf
2 its <service> qXf
2 its <zone> saa
2 its pac
2 itself <gateway> med
2 itself <host> jXm
2 itself lXk
2 just hangs lde
2 just hdi
2 land jfe
2 land on jfe
2 let <gateway> Zfp
2 let jkZ
2 like lcf
2 like to nYh
2 lines abq
2 lip <client> pXf
2 log <host> Xqf
2 log Zof
2 logs cjh
2 mac <n> dfk
2 mac <zone> cem
2 mac dfk
2 mail <client> kdf
2 mail <host> ldd
2 mail gw gkc
2 mail kgc
2 masquerade , fZp
2 masquerade <host> eTv
2 masquerade <outside> aki
2 masquerade aik
2 me <gateway> del
2 me <own> ele
2 me cgk
2 minute anf
2 must rba
2 my <client> mWk
2 my <host> bji
2 my <own> erX
2 my efj
2 my laptop Zpe
2 my phone peZ
2 nc : bod
2 nc jhd
2 needs <host> fbm
2 needs fbm
2 needs to fbm
2 night kcf
2 no <outside> gck
2 no <zone> gWq
2 no Zhm
2 not <client> icj
2 not <far> hkb
2 not <gateway> lZi
2 not <host> iic
2 not <outside> chi
2 not <own> apd
2 not <zone> kkY
2 not ? kcg
2 nothing <client> rdX
2 nothing <outside> occ
2 nothing <zone> dcm
2 nothing hal
2 now blh
2 of <outside> mZi
2 of <own> nkW
2 of <zone> lha
2 of ijb
2 of line Zgn
2 of the dgj
2 off <outside> Xgp
2 off line Xgp
2 off nZh
2 ok <far> Ypf
2 ok <host> Xph
2 ok <own> flc
2 ok ? mfa
2 ok nhY
2 ok or bne
2 on <client> jfe
2 on <far> mhY
2 on <gateway> ngZ
2 on <host> Zfo
2 on <n> ejf
2 on <outside> ici
2 on <own> gjd
2 on <public> adp
2 on <service> ekd
2 on <zone> ika
2 on dev kee
2 on port bgl
2 on the jfe
2 one hjc
2 only oZf
2 open <client> tbY
2 open <gateway> dle
2 open <host> dpa
2 open <service> tYc
2 open <zone> obc
2 open ? oea
2 open a nae
2 open from clf
2 open ijb
2 opening lfc
2 opens jbi
2 or <client> odb
2 or <far> Yog
2 or <host> dbo
2 or <own> dob
2 or <zone> lha
2 or dropped lha
2 or is jbi
2 or no jfe
2 or not dih
2 or only lee
2 our <client> ogY
2 our <far> ihd
2 our <host> jfe
2 our <outside> kde
2 our kfd
2 out <client> jja
2 out <far> aoe
2 out <host> mag
2 out <outside> bgl
2 out <zone> lfc
2 out ? mkW
2 out of efj
2 out on qdZ
2 out to qXg
2 outbound <host> oWj
2 outbound nWj
2 outlook <client> jef
2 outlook <zone> fej
2 outlook can't jgd
2 outlook 报 kdf
2 over mde
2 own <gateway> rUh
2 own jhc
2 pc <zone> ddm
2 pc ddm
2 permitted ? eke
2 permitted lde
2 permitted to lde
2 ping <client> vYZ
2 ping <far> kfc
2 ping <gateway> ddm
2 ping <host> mag
2 ping <outside> mga
2 ping <own> hla
2 ping <zone> kef
2 ping pbc
2 ping 通 jee
2 plain <own> dkf
2 plain gkc
2 please Yqf
2 pls Xqf
2 polled cne
2 port <client> ZuZ
2 port <far> kgc
2 port <outside> drY
2 port <own> cnd
2 port <server> efj
2 port <zone> flc
2 port djg
2 postfix <host> ika
2 postfix hkb
2 print uZa
2 printer lbg
2 pull pcb
2 query vaX
2 r , dhh
2 r dhh
2 reach <client> hbj
2 reach <far> oae
2 reach <gateway> fej
2 reach <host> kcg
2 reach ici
2 reach the qgX
2 reachable <host> Zgn
2 reachable Zgn
2 reachable from ZxW
2 read cnd
2 refused <own> aod
2 refused lgc
2 request <far> efk
2 resolve <gateway> lec
2 resolve lec
2 resolve names lfc
2 right ? gjd
2 right gjd
2 rule mTn
2 s , kdf
2 s <client> mZh
2 s <far> kcf
2 s <host> Rpl
2 s <own> cnc
2 s kdf
2 same <outside> afn
2 same dfk
2 say <zone> edl
2 say edl
2 says mZh
2 scan mZh
2 scan to mZh
2 see <client> sdX
2 see <gateway> Vax
2 see <host> blg
2 see <zone> dfj
2 see emd
2 see the hic
2 see when Ykk
2 sees hnY
2 send <client> jfe
2 send qdY
2 sending qbc
2 sends ncd
2 session <host> fje
2 session fje
2 she Ykk
2 should <host> qbb
2 should <zone> kcg
2 should jja
2 should that qeX
2 smtpd <host> Ypf
2 smtpd <n> Ypf
2 smtpd Ypf
2 snat <host> gam
2 snat cdn
2 snat to cco
2 so <zone> iWo
2 so dmd
2 someone Vfs
2 source jja
2 src dgj
2 still <zone> dgj
2 still get dgj
2 straight flc
2 straight to fmb
2 supposed gkb
2 supposed to gkb
2 syn efj
2 taken Vln
2 talk qeY
2 talk to qeX
2 talking nec
2 talking to rYd
2 target obd
2 tcp <client> ijb
2 tcp <far> Xub
2 tcp <gateway> Vip
2 tcp <n> fje
2 tcp <outside> ckg
2 tcp <own> ele
2 tcp <zone> dfj
2 tcp dport bji
2 tcp port Ytb
2 that <client> oda
2 that <far> bne
2 that <gateway> eej
2 that <host> bpc
2 that <own> kgc
2 that <zone> fbl
2 that ? aki
2 that be alh
2 that cle
2 that work cjh
2 that's mhZ
2 the <client> ihd
2 the <far> pfY
2 the <gateway> glc
2 the <own> cme
2 the <service> Xjm
2 the <zone> fje
2 the browser dle
2 the chk
2 the client chj
2 the connection efk
2 the port bfn
2 them <gateway> fej
2 then ? clf
2 then ihd
2 there kgc
2 they <own> Yog
2 they <zone> mec
2 they get eke
2 they kdf
2 this <gateway> Ybt
2 this <host> ejf
2 this <outside> bmf
2 this <zone> jic
2 this box hid
2 this ika
2 through <client> ofZ
2 through <far> eke
2 through <host> Zkj
2 through <outside> mga
2 through the eek
2 through to jch
2 thru ? eld
2 thunderbird <client> kee
2 thunderbird <zone> lfc
2 thunderbird jja
2 time pcc
2 timed <server> ffj
2 timed dgj
2 timed out dgj
2 to <client> qdZ
2 to <far> nfa
2 to <host> iaj
2 to <outside> ddm
2 to <public> ogY
2 to <server> dem
2 to <service> kfe
2 to <zone> nZg
2 to be bgl
2 to connect ubY
2 to deliver mec
2 to fetch oOq
2 to get kfe
2 to it dgj
2 to open sZb
2 to pull uXa
2 to send hXo
2 to use jgd
2 to work nbe
2 towards ndc
2 trying <client> oZf
2 trying kfd
2 ttl <client> esW
2 ttl <host> dkf
2 ttl <own> gma
2 udp , blf
2 udp <client> mfb
2 udp <far> Svf
2 udp <gateway> YvZ
2 udp <n> hkb
2 udp <outside> Xqf
2 udp ika
2 udp port mec
2 up ejf
2 updates from sYc
2 updates sYc
2 us <host> clf
2 us clf
2 use <own> ngZ
2 use <zone> kch
2 use kcg
2 user hid
2 via Vip
2 w dnb
2 want <client> naf
2 want mec
2 want to ihd
2 wants ncd
2 wants to mdd
2 was jef
2 we <own> fje
2 we fje
2 webmail odb
2 week <zone> kYk
2 week and mjX
2 what <own> fkd
2 what happens oae
2 when <zone> jdg
2 when it tWd
2 where hmZ
2 which <client> lfc
2 which jdg
2 who kbi
2 why <gateway> jef
2 will <client> bhk
2 will <gateway> ijb
2 will <host> fdk
2 will dhi
2 will it ihc
2 will the miY
2 with <gateway> eao
2 with jch
2 with the ihc
2 work ? gmb
2 work djg
2 working <own> fje
2 works <outside> Ynh
2 works <own> coc
2 works bjj
2 works or kee
2 would <far> gbl
2 would <host> Xlk
2 would <own> cfl
2 would <zone> lfc
2 would it anf
2 would that apd
2 y aoe
2 y n aoe
2 yes <outside> ejf
2 yes bji
2 yes or cji
2 you jgd
2 一 <host> ejf
2 一 <own> eke
2 一 hjc
2 一 直 cne
2 三 <zone> cem
2 三 cem
2 三 条 cem
2 上 <host> Ybt
2 上 <outside> Wdt
2 上 <zone> ebn
2 上 acp
2 不 <client> fdk
2 不 <far> eld
2 不 <host> Zsb
2 不 <outside> lhZ
2 不 <own> ejf
2 不 <zone> kee
2 不 上 mfb
2 不 了 kbh
2 不 会 fej
2 不 到 imZ
2 不 放 efj
2 不 是 jfe
2 不 能 kbh
2 不 行 fke
2 不 走 aqc
2 不 通 gkc
2 个 <host> aeo
2 个 <zone> mga
2 个 gkc
2 个 网 ahk
2 为 eld
2 为 啥 hic
2 主 <host> lbg
2 主 ibj
2 主 动 ibj
2 了 $ amg
2 了 <client> kde
2 了 <gateway> efj
2 了 <own> anf
2 了 jdg
2 了 吗 ffj
2 人 <outside> oea
2 人 <zone> hdi
2 人 gdj
2 人 用 ogZ
2 人 能 kch
2 人 访 kgc
2 人 连 pcb
2 什 <zone> jfe
2 从 <client> hka
2 从 jka
2 以 <outside> ici
2 以 <zone> fdl
2 以 gck
2 以 吗 cqa
2 以 直 oea
2 以 连 idi
2 会 <client> nbf
2 会 <own> cnd
2 会 gjc
2 会 不 aki
2 会 怎 fjf
2 会 被 lha
2 供 <service> jib
2 供 <zone> tYa
2 供 ikb
2 信 , blg
2 信 <client> neb
2 信 <host> ndc
2 信 <n> gkc
2 信 <outside> dhi
2 信 <own> iic
2 信 <service> kia
2 信 到 mfc
2 信 吗 bji
2 信 报 dih
2 信 走 jgd
2 做 Zlh
2 共 <client> ekf
2 共 bhk
2 共 享 bhk
2 关 <gateway> dfk
2 关 dfk
2 关 系 dfk
2 出 <far> gma
2 出 去 fkd
2 则 <gateway> ecl
2 则 ecl
2 到 <client> oae
2 到 <far> mce
2 到 <gateway> ici
2 到 <host> oea
2 到 <own> dke
2 到 oZf
2 到 底 chj
2 到 的 Xgp
2 加 <zone> ici
2 加 gcj
2 动 <host> ndc
2 动 <server> Xfp
2 动 mcd
2 动 往 jef
2 动 连 idh
2 包 , ekf
2 包 Xim
2 包 会 dkf
2 去 <host> mga
2 去 <outside> bnf
2 去 <zone> bcq
2 去 Ylk
2 发 <client> dld
2 发 Xjl
2 口 <n> ejf
2 口 ekf
2 台 <client> jib
2 台 <host> kcg
2 台 <zone> kcg
2 台 jhc
2 台 打 cfl
2 台 机 jgd
2 台 要 pcb
2 同 <client> lfd
2 同 <outside> jef
2 同 <zone> gdj
2 同 jdg
2 同 事 kdf
2 后 , lfc
2 后 <gateway> ecn
2 后 <own> gkd
2 后 kfd
2 吗 $ dkf
2 吗 <client> djf
2 吗 <host> eek
2 吗 <outside> epZ
2 吗 blg
2 否 occ
2 吧 fkd
2 啥 eao
2 回 bmf
2 回 包 amg
2 在 ucW
2 址 efj
2 外 3RY
2 外 <host> ofY
2 外 发 nfa
2 好 <own> gnZ
2 好 dhh
2 好 了 fkd
2 好 吗 fjd
2 它 oYg
2 客 bmf
2 客 户 bmf
2 就 bgl
2 己 <gateway> mec
2 己 <host> led
2 己 去 ofZ
2 己 往 ndc
2 己 的 Zki
2 己 能 mXj
2 己 访 kfd
2 己 连 lgb
2 常 <outside> ajj
2 常 ajj
2 应 <own> fjf
2 开 <client> mbf
2 开 <own> hid
2 开 <service> fej
2 开 <zone> pgY
2 往 <host> lde
2 往 lde
2 得 <client> hic
2 得 <host> dnd
2 得 <outside> hid
2 得 <own> fje
2 得 <zone> mXj
2 得 上 tZa
2 得 了 eel
2 得 到 hjc
2 想 <client> jee
2 想 <service> lcf
2 想 <zone> Yfo
2 想 jcg
2 我 mbf
2 户 <outside> jfe
2 户 用 mga
2 户 访 jgd
2 户 连 kgc
2 打 <outside> kgc
2 打 <public> ffj
2 打 <zone> lcf
2 打 印 dkf
2 打 得 lfc
2 执 <client> mcf
2 执 lcf
2 执 行 lcf
2 扫 nbe
2 扫 描 nbe
2 把 oae
2 抓 <zone> cgk
2 抓 bfm
2 抓 到 bfm
2 抓 包 cgl
2 抓 的 jfe
2 报 jhc
2 拉 <client> naf
2 拉 mbf
2 按 Zsb
2 掉 , dfj
2 掉 <gateway> del
2 掉 <outside> dfk
2 掉 dfk
2 接 <outside> mdd
2 接 打 fej
2 接 访 hci
2 收 <client> jmY
2 收 <public> fdk
2 收 <service> kbh
2 收 <zone> ebn
2 收 bhj
2 收 不 ddm
2 收 信 jef
2 收 邮 hdi
2 放 <gateway> cgj
2 放 <zone> kgc
2 放 lbg
2 放 吗 hcj
2 放 行 hdi
2 时 , eld
2 时 <own> dhi
2 时 bij
2 是 <client> jib
2 是 <gateway> gjd
2 是 <host> iic
2 是 <outside> Xds
2 是 <own> Zrc
2 是 dkf
2 是 不 fkd
2 最 <own> dkf
2 最 dkf
2 最 后 dkf
2 有 Ymi
2 机 <host> mdd
2 机 <service> pZe
2 机 <zone> ihc
2 机 ihd
2 机 上 oeZ
2 机 器 ihc
2 机 能 eke
2 机 访 med
2 机 连 kfd
2 条 Vjo
2 来 <client> fdk
2 来 <far> oae
2 来 <outside> ogZ
2 来 mXj
2 来 的 lbh
2 段 <zone> jib
2 段 jib
2 没 <client> coc
2 没 <gateway> fZp
2 没 Vkn
2 没 有 aik
2 流 eoa
2 流 量 eoa
2 源 ipV
2 用 <client> sfU
2 用 <public> cfm
2 用 <service> dek
2 用 <zone> uYa
2 用 naf
2 电 <zone> kef
2 的 $ cgk
2 的 , lde
2 的 <client> ldf
2 的 <far> hZm
2 的 <gateway> Xnj
2 的 <host> kfd
2 的 <n> Yog
2 的 <outside> jfd
2 的 <own> cjh
2 的 <public> fej
2 的 <service> fna
2 的 kcg
2 的 prometheus jef
2 的 人 rZb
2 的 同 hal
2 的 吗 fdk
2 的 是 eek
2 目 hhd
2 目 的 hhd
2 直 <client> foZ
2 直 <host> jbi
2 直 bij
2 看 <host> dgi
2 看 eej
2 看 到 dfj
2 着 oZf
2 端 <client> ejf
2 端 dkf
2 端 口 dkf
2 经 Xsd
2 给 <client> bne
2 给 aoe
2 网 <zone> mce
2 网 lcf
2 能 <client> kja
2 能 <far> oeb
2 能 <host> miX
2 能 <own> edl
2 能 <service> qca
2 能 <zone> led
2 能 上 hdi
2 能 不 pXg
2 能 主 pcb
2 能 到 Yil
2 能 打 bgl
2 能 访 kfc
2 能 通 bod
2 自 jaj
2 行 hZm
2 行 不 ecm
2 行 了 efj
2 行 吗 jch
2 被 <far> boe
2 被 <host> Zrd
2 被 Vue
2 要 <client> oZf
2 要 <host> pXg
2 要 <zone> ogY
2 要 qVh
2 访 <client> occ
2 访 <host> qeY
2 访 <zone> ogY
2 访 ibj
2 访 问 ibj
2 询 <client> lde
2 询 ndc
2 该 fkd
2 说 led
2 调 mbg
2 走 <outside> Vml
2 走 enb
2 跑 <client> lee
2 跑 lee
2 身 <gateway> fnb
2 身 ? fjf
2 身 kia
2 转 <gateway> efj
2 转 cco
2 转 发 bar
2 载 nec
2 边 <gateway> bdn
2 边 <outside> jbi
2 边 <service> qfX
2 边 <zone> lcg
2 边 放 bgl
2 边 能 mec
2 过 <client> qbb
2 过 <gateway> egj
2 过 nXi
2 这 <host> aoe
2 这 gkb
2 这 个 hcj
2 这 样 dfk
2 进 fck
2 进 来 gbl
2 远 <client> fke
2 远 ejf
2 远 程 ejf
2 连 <client> odb
2 连 <far> lde
2 连 <host> lbg
2 连 <outside> jYl
2 连 <zone> ffj
2 连 mec
2 连 得 gjd
2 连 接 jfe
2 通 , djg
2 通 <client> eoa
2 通 <host> evT
2 通 <own> fjf
2 通 cne
2 通 不 Yog
2 邮 <client> jef
2 邮 <own> clf
2 邮 <zone> kdf
2 邮 jfe
2 邮 件 jfe
2 锅 <gateway> efk
2 锅 efk
2 锅 吗 efk
2 问 <client> jfe
2 问 <far> kcg
2 问 <gateway> gdj
2 问 <host> lha
2 问 <outside> ncd
2 问 <public> mfb
2 问 jdg
2 问 得 jdf
2 间 <zone> dke
2 间 aod
2 面 mfb
2 麻 hjd
2 麻 烦 hjd
3 $ <- mec
3 $ <client> iic
3 $ <far> lia
3 $ <gateway> efj
3 $ <own> eke
3 $ <public> dgi
3 ' aqc
3 , <client> jch
3 , <gateway> ofa
3 , <host> glb
3 , <outside> dgj
3 , <own> eje
3 , <server> dZq
3 , <zone> dke
3 -> iXn
3 -a kbg
3 -i hbk
3 -m <host> dgj
3 -m <outside> djf
3 -m <own> dhi
3 -m <zone> pQn
3 -p <outside> lde
3 -p <zone> hcj
3 -p jch
3 -s Ydr
3 : <far> gbm
3 : <gateway> kYk
3 : <host> hlb
3 : <outside> mbf
3 : <zone> jdg
3 ; <far> cnd
3 ; <own> gjd
3 ; Wph
3 <client> <client> sfW
3 <client> <far> emc
3 <client> <gateway> gbl
3 <client> <host> gZn
3 <client> <own> eke
3 <client> <zone> fan
3 <client> ecm
3 <far> <client> fkc
3 <far> <gateway> fan
3 <far> <host> oda
3 <far> <outside> acq
3 <far> <zone> kdf
3 <gateway> <client> jef
3 <gateway> <far> cnd
3 <gateway> <gateway> nZg
3 <gateway> <host> Xlk
3 <gateway> <own> bmf
3 <gateway> <zone> hjc
3 <gateway> jef
3 <host> <client> iic
3 <host> <far> jfe
3 <host> <gateway> sYc
3 <host> <outside> jhc
3 <host> <own> cji
3 <host> <zone> jch
3 <host> lgc
3 <n> <client> dnc
3 <n> <far> led
3 <n> <gateway> kcg
3 <n> <outside> gjd
3 <n> <own> jgd
3 <n> <public> fej
3 <n> <server> dcn
3 <n> <zone> kgc
3 <outside> <client> yTb
3 <outside> <host> mfb
3 <outside> <outside> reX
3 <outside> <own> dhj
3 <outside> <zone> eZp
3 <outside> mce
3 <own> <client> oae
3 <own> <far> pZe
3 <own> <gateway> kcg
3 <own> <outside> mce
3 <own> <own> eke
3 <own> <server> eek
3 <own> <zone> Zfo
3 <public> <host> peZ
3 <public> <zone> bgl
3 <server> <client> mhZ
3 <server> <own> eke
3 <server> lgc
3 <service> <client> ckg
3 <service> <far> ihd
3 <service> <host> kcg
3 <service> <outside> saZ
3 <service> <own> Utf
3 <service> <public> fcl
3 <service> <server> ben
3 <service> <zone> ndc
3 <zone> <- gWq
3 <zone> <client> odb
3 <zone> <far> Yrd
3 <zone> <gateway> bji
3 <zone> <host> Ykk
3 <zone> <outside> Zbr
3 <zone> <own> eqY
3 <zone> <zone> nXi
3 <zone> fdk
3 ? <client> pZe
3 ? <gateway> Zil
3 ? <host> aki
3 ? <public> bhk
3 ? <zone> kef
3 a <client> dhi
3 a <gateway> cbp
3 a <outside> mce
3 a <own> fke
3 a <zone> oYg
3 able <client> nZg
3 able <host> jdg
3 able <zone> mec
3 able qac
3 accept <zone> kZj
3 accept djg
3 access <zone> eXq
3 access jbi
3 account pea
3 add jfe
3 added agm
3 address ecn
3 after <far> gcl
3 after <host> flc
3 afterwards epZ
3 all <zone> foZ
3 all edl
3 allowed <far> amg
3 allowed <zone> lde
3 an <client> scY
3 an pfX
3 and <client> jfd
3 and <host> Wmk
3 and <outside> ckg
3 and <own> dmd
3 and <zone> oZf
3 answer <own> Zrc
3 answer ofa
3 any Zrc
3 anything <zone> nfb
3 anything mfb
3 are jlY
3 arrive kdg
3 as <host> mec
3 as <zone> kbg
3 as dnc
3 asking nWj
3 at <client> jef
3 at <far> mhZ
3 at <outside> Zng
3 at <own> cne
3 at <zone> mYi
3 at mec
3 back mhY
3 be <client> hpX
3 be <far> ljY
3 be <host> cnd
3 be <outside> hci
3 be <own> Yqe
3 be Yjl
3 before <own> fkd
3 before fkd
3 behind rbb
3 blocked dle
3 box <outside> fkd
3 box kfd
3 browser dle
3 but <own> ejf
3 by <client> fma
3 by <gateway> bne
3 by <host> kbh
3 by <zone> qeY
3 c mZh
3 can <gateway> hdi
3 can <zone> imY
3 can pfY
3 can't <client> ndc
3 can't <zone> mfb
3 can't ncd
3 cannot nYg
3 change dmd
3 client <client> knV
3 client <host> gbl
3 client fej
3 code <own> gck
3 code cjh
3 come agn
3 connect <client> nfa
3 connect <host> kai
3 connect eek
3 connection <client> oZe
3 connection <far> ejf
3 connection <host> bpc
3 connection <own> dle
3 connection <zone> kcg
3 connection jkZ
3 connections Wqg
3 connects lde
3 could djg
3 cs <client> ckf
3 cs <host> flc
3 cs fkd
3 curl <gateway> mdd
3 curl oea
3 customer coc
3 dead iYm
3 deliver <host> qfX
3 deliver qfX
3 dev <client> jff
3 dev kee
3 directly <host> dle
3 directly <outside> jfe
3 directly jfd
3 dnat <own> glb
3 dnat dmd
3 do <host> hnY
3 do <own> dmd
3 do niX
3 does <far> Ypf
3 does <gateway> fej
3 does <host> bsZ
3 does <outside> dbo
3 does <own> cme
3 does <zone> ofZ
3 dport <far> Xpf
3 dport <host> dgk
3 dport <outside> fWq
3 dport <zone> Zhm
3 dport dih
3 drop <client> glb
3 dropped mec
3 end fje
3 ether <zone> gdj
3 ether gdj
3 even ckf
3 every Vnk
3 example <far> gck
3 example chj
3 fine <outside> Wgr
3 fine kgc
3 for <client> led
3 for <host> bfm
3 for gdj
3 forward Xoh
3 forwarded oaf
3 from <client> dmd
3 from <gateway> clf
3 from <host> dfk
3 from <outside> jdg
3 from <zone> fdk
3 from ckg
3 get <client> pYf
3 get <far> pcb
3 get <outside> lfc
3 get <own> bmf
3 get <zone> iZl
3 get jdg
3 gets lha
3 getting jgd
3 gives <own> ejf
3 gives kgb
3 go nhY
3 goes <zone> gdj
3 going Ypf
3 gw <host> jef
3 gw gkc
3 hairpin niX
3 hangs ndb
3 happens oae
3 has <client> hic
3 has <outside> lah
3 has fje
3 have <zone> lde
3 have kfe
3 he gbl
3 him abr
3 hit clf
3 i <client> fej
3 i <gateway> afn
3 i <host> Zqd
3 i <outside> rYd
3 i <zone> gjd
3 i bji
3 if <own> ejf
3 if <zone> lgc
3 if nhY
3 in <client> asa
3 in <gateway> hci
3 in <host> Wll
3 in <outside> pVi
3 in <zone> mVm
3 in apd
3 input amg
3 into <outside> pad
3 into <zone> nVk
3 into oXg
3 ip <host> aeo
3 ip <outside> aeo
3 ip <zone> bfm
3 ip Yfp
3 is <far> aqc
3 is <gateway> kee
3 is <outside> kdf
3 is <zone> blg
3 is hic
3 it <client> ljY
3 it <far> cqa
3 it <gateway> Xoh
3 it <outside> jdg
3 it <own> emc
3 it <server> cco
3 it <zone> oae
3 it's dfk
3 its <client> ckg
3 its <host> cjg
3 its bkh
3 itself <host> cfm
3 itself cfm
3 just <client> kee
3 just <own> fkd
3 just <zone> oYg
3 k Wjn
3 land ckg
3 laptop bqb
3 leg <gateway> bki
3 leg bki
3 len <client> ldf
3 len <far> lcf
3 len <host> ijb
3 len neb
3 let <host> obd
3 let <own> Xsd
3 let <zone> gWr
3 let kaj
3 like mdd
3 line <outside> Xgp
3 line Tev
3 logs ecn
3 mac <outside> eej
3 mac <zone> eej
3 mac eej
3 mail <client> kbh
3 mail <zone> odb
3 mail gkc
3 make <client> hjc
3 me njW
3 must ici
3 my <client> ofZ
3 my <host> aik
3 my <own> fke
3 n aoe
3 names <gateway> qZd
3 names qZd
3 nat <host> djh
3 nat djh
3 need qdZ
3 needs iXn
3 never blg
3 nightly <client> apd
3 nightly apd
3 no <outside> djh
3 no <own> eld
3 no cme
3 not <own> flb
3 not <zone> oeb
3 not ekd
3 nothing <zone> mdd
3 nothing miY
3 of <far> bmf
3 of <host> dmc
3 of <outside> efj
3 of <zone> gdj
3 of ali
3 off mec
3 ok <client> ndc
3 ok <host> Zfo
3 ok <zone> mec
3 on <client> goY
3 on <far> sWe
3 on <host> dem
3 on <outside> pac
3 on <own> bpc
3 on <zone> eld
3 on hid
3 once pYf
3 one fej
3 only <zone> ici
3 only jZk
3 open <client> jef
3 open <gateway> Xpg
3 open <host> rcZ
3 open <zone> mec
3 open kjZ
3 opening baq
3 or <client> jef
3 or <far> dpZ
3 or <gateway> bgl
3 or <host> Ytc
3 or <outside> jgd
3 or <own> eje
3 or <zone> ejg
3 or gjd
3 our <far> lfc
3 our <host> khb
3 our <outside> cii
3 out <client> pYe
3 out <far> Ypf
3 out <gateway> jdg
3 out <host> rSk
3 out <own> cii
3 out <server> ffj
3 out <zone> neb
3 out kZj
3 outbound <host> iak
3 outbound kai
3 outgoing lUn
3 outlook <zone> oZf
3 outlook qac
3 over <client> kgc
3 over <zone> ngZ
3 over jhc
3 own uZZ
3 packet led
3 packets <client> gkc
3 packets dih
3 pass <zone> ckg
3 pass cme
3 people Zjk
3 permitted aoe
3 phone <own> eld
3 phone dcm
3 ping <zone> kfd
3 ping qZd
3 plain occ
3 please imY
3 pls <client> oZf
3 pls <far> amg
3 pls jfd
3 port <far> flc
3 port <gateway> mlW
3 port <host> gcl
3 port <outside> iak
3 port <own> btY
3 port <public> fcl
3 port <server> ddm
3 possible Srj
3 postfix <host> pYf
3 postfix pZf
3 prerouting ihd
3 private miY
3 prometheus <client> jef
3 prometheus jef
3 proto <client> lcf
3 proto <own> dpa
3 proto jgd
3 pull <host> gbl
3 pull gam
3 push ejf
3 query oYh
3 reach <host> pda
3 reach sdW
3 reachable bkh
3 reached fma
3 refused <client> mdd
3 relay nfa
3 request <client> jdg
3 request jdg
3 right lfc
3 rule Ths
3 run ici
3 s gnZ
3 same <outside> Yfo
3 same hal
3 say ddn
3 says <client> pca
3 scans <client> lde
3 scans lde
3 see <zone> Sqk
3 see kai
3 send <client> wXa
3 send <host> ibj
3 send jXl
3 seq <far> jef
3 seq <host> amg
3 seq <own> djg
3 served cpb
3 set nbf
3 shell khb
3 should <client> jdg
3 should <own> ele
3 should <zone> mUl
3 since <own> clf
3 since kgc
3 site kfc
3 smtpd <host> Vlm
3 smtpd Vlm
3 so hkb
3 somebody mce
3 source lbg
3 src <zone> ddl
3 src dfk
3 still <host> ahl
3 still ahl
3 straight lde
3 take Som
3 talk <client> sUg
3 talk <zone> lgb
3 talk nfa
3 tcp <client> asa
3 tcp <far> bod
3 tcp <host> fZo
3 tcp <zone> led
3 tcp icj
3 that <client> ogY
3 that <far> Zng
3 that <gateway> fam
3 that <host> Ylj
3 that <outside> khb
3 that <own> fje
3 that <zone> kee
3 the <client> ubX
3 the <far> mjX
3 the <host> dih
3 the <outside> dcn
3 the <own> eke
3 the <zone> lcf
3 their <zone> ncd
3 their pbb
3 then <client> ndb
3 then <host> foZ
3 then <own> fmb
3 then fmb
3 there <zone> dkf
3 there dnc
3 they <far> ikb
3 they <zone> eek
3 they chj
3 thing ahk
3 this lZi
3 through <client> lde
3 through <gateway> ccn
3 through <own> dmd
3 through kcf
3 thru dcn
3 thunderbird cdo
3 time bmf
3 timeout kee
3 times <far> drX
3 times ngZ
3 to <client> nfa
3 to <far> Zfn
3 to <gateway> mYj
3 to <zone> sYc
3 to jef
3 told mYi
3 tos <client> bne
3 tos <host> fkd
3 tos <own> fpY
3 tos emc
3 traffic cfl
3 true jkZ
3 ttl <client> Rzc
3 ttl <host> Ztb
3 ttl <own> XzX
3 ttl jja
3 type <client> ndd
3 udp <client> clf
3 udp <far> neb
3 udp <gateway> Zrc
3 udp <outside> cme
3 udp bjh
3 up Zpe
3 us oUk
3 use <zone> mga
3 use mfb
3 via <host> afn
3 via <zone> rdY
3 via fan
3 vpn ohX
3 wants <client> eke
3 wants bkh
3 was hal
3 way <zone> cfl
3 way bij
3 we <zone> gkc
3 we cii
3 what <outside> aeo
3 what Ylj
3 when <client> qca
3 when <far> iic
3 when <host> dgj
3 where aik
3 which boe
3 who nga
3 why <outside> Zgn
3 why lZi
3 will <host> Zli
3 with <zone> qYe
3 with hnY
3 work <host> aeo
3 work <own> fje
3 work <zone> jgd
3 works <own> fna
3 works jZk
3 would <outside> acq
3 would <zone> dWt
3 would ked
3 yes gjd
3 you fcl
3 一 <client> qad
3 一 <own> flc
3 一 fje
3 上 <client> pgX
3 上 <zone> lah
3 上 ebm
3 不 <client> mfb
3 不 <far> dle
3 不 <host> led
3 不 <own> dqZ
3 不 <public> eek
3 不 kai
3 丢 <gateway> bZr
3 丢 cco
3 个 bpc
3 为 eld
3 主 <host> pcb
3 主 qca
3 么 <host> efj
3 么 <zone> jfe
3 之 <zone> jch
3 之 ecn
3 了 <client> ngZ
3 了 <gateway> bgl
3 了 <host> fdk
3 了 <own> fna
3 了 <zone> mag
3 了 hci
3 事 kdf
3 享 <client> ekf
3 享 bhk
3 人 <zone> rYd
3 人 rZd
3 从 mbf
3 件 <client> jef
3 件 <own> clf
3 件 <zone> kdf
3 件 jfe
3 会 <client> kfc
3 会 <far> fje
3 会 <gateway> gbm
3 会 <host> clf
3 会 <outside> hqV
3 会 <zone> led
3 信 <client> ndc
3 信 <public> cgk
3 信 lgb
3 做 fmb
3 再 Ygo
3 出 <zone> lcf
3 出 dfk
3 到 <client> jnW
3 到 <gateway> hcj
3 到 <host> eld
3 到 <outside> dek
3 到 <own> efj
3 到 <zone> qYe
3 动 <host> lbg
3 动 ibj
3 包 <zone> efj
3 包 akj
3 印 dkf
3 去 <far> gma
3 去 <gateway> jef
3 去 <host> oZe
3 去 <zone> naf
3 去 jfd
3 发 <client> pfZ
3 发 <gateway> lbg
3 发 <zone> jch
3 发 hal
3 口 <far> amf
3 口 gjd
3 可 <outside> lZi
3 可 ljZ
3 同 <zone> jch
3 后 <own> emc
3 后 emc
3 吗 <client> pfZ
3 吗 <far> bqa
3 吗 <gateway> cem
3 吗 <host> Zof
3 吗 <zone> ika
3 和 <host> bgl
3 和 <own> ena
3 和 cfl
3 哪 arb
3 啥 hic
3 器 <zone> jhc
3 器 khb
3 回 <own> gkc
3 回 clf
3 在 mZg
3 地 edl
3 填 <client> kfd
3 填 bem
3 好 bYt
3 完 <host> bgl
3 完 dfk
3 客 sVf
3 对 Yeq
3 就 <host> amg
3 就 gjc
3 应 Wjn
3 底 <gateway> dfk
3 底 chj
3 开 <client> kfe
3 开 <host> ahl
3 开 <own> flc
3 开 <zone> ibk
3 开 ici
3 往 <gateway> tVf
3 往 <host> obc
3 往 tVd
3 得 <far> fkd
3 得 <outside> ijb
3 得 <zone> mbf
3 得 ejf
3 怎 ejf
3 想 <zone> tcX
3 想 tcX
3 成 pYf
3 我 <far> jfd
3 我 iic
3 户 <zone> mec
3 户 fkd
3 打 <outside> jai
3 打 <zone> oYg
3 打 kgd
3 投 obc
3 报 <client> qdZ
3 报 <own> dpa
3 报 occ
3 拦 <gateway> cco
3 拦 ejf
3 接 <client> rYd
3 接 <far> jef
3 接 <outside> mbe
3 接 <own> cme
3 接 kfd
3 描 nbe
3 收 <client> dqY
3 收 <zone> qeX
3 收 bsa
3 放 <gateway> acq
3 放 <outside> emc
3 方 alh
3 日 <host> dob
3 日 dob
3 时 tZa
3 是 <client> iic
3 是 <gateway> epZ
3 是 <host> Ygp
3 是 <zone> Zng
3 是 bhk
3 有 <gateway> eel
3 有 <host> ckf
3 有 <outside> fkd
3 有 <zone> gdj
3 有 ckg
3 机 <zone> jZk
3 条 jch
3 来 <outside> kbi
3 来 gck
3 查 hZm
3 样 chj
3 正 <outside> ben
3 正 chj
3 没 <own> Yog
3 烦 hjd
3 现 apd
3 理 lde
3 用 <client> iib
3 用 <zone> jfe
3 用 kee
3 电 <zone> kbg
3 电 kbg
3 的 <client> pfY
3 的 <far> pda
3 的 <gateway> ckg
3 的 <outside> jgd
3 的 <own> flc
3 的 <zone> icj
3 的 mbf
3 直 <host> fjf
3 直 <outside> djg
3 直 <own> dme
3 直 lec
3 看 kfd
3 程 <client> fke
3 程 ejf
3 端 <client> jib
3 端 <far> enb
3 端 <outside> gkc
3 端 <own> glb
3 端 <zone> dbo
3 端 egj
3 系 <gateway> dfk
3 系 dfk
3 给 fmb
3 网 <client> ocb
3 网 iic
3 能 <client> mlV
3 能 <far> pbc
3 能 <gateway> jib
3 能 <host> kZi
3 能 <outside> qdZ
3 能 <zone> dgj
3 能 dih
3 脑 <zone> kef
3 行 <far> Tuf
3 行 <gateway> dhh
3 行 <zone> liZ
3 被 <client> pad
3 被 <host> ZuY
3 要 <client> led
3 要 <host> oda
3 要 <zone> taa
3 要 ubX
3 规 Vll
3 让 Vsf
3 访 <far> fna
3 访 <gateway> kdf
3 访 <host> ngZ
3 访 <outside> kfc
3 访 jee
3 该 <own> fjf
3 说 <zone> qeY
3 说 jja
3 请 ldd
3 调 <host> pad
3 调 gkd
3 走 <client> jib
3 走 <host> hci
3 走 <outside> bne
3 走 <zone> sab
3 走 mgb
3 超 lgb
3 转 <own> goZ
3 轮 <client> jdg
3 轮 jdg
3 这 <zone> cgk
3 进 <own> Ytc
3 进 jlY
3 连 <far> ocb
3 连 <gateway> lfc
3 连 <host> neb
3 连 <own> clg
3 连 <zone> kgc
3 连 hjc
3 通 <client> kdf
3 通 <far> Ypf
3 通 <gateway> gla
3 通 <host> idh
3 通 <outside> bhk
3 通 <zone> hid
3 通 jgd
3 那 lee
3 里 dhi
3 量 eoa
3 问 <client> occ
3 问 <host> rba
3 问 <outside> khb
3 问 <zone> kgc
3 问 iak
3 题 <gateway> eek
4 $ <- oea
4 $ <client> qca
4 $ <far> lha
4 $ <gateway> dkg
4 $ <host> idh
4 $ <outside> efj
4 $ <own> elc
4 $ <public> djg
4 $ <server> hdi
4 $ <zone> hbj
4 ' del
4 's <zone> mfc
4 's oea
4 , <client> eek
4 , <far> bne
4 , <gateway> lgb
4 , <outside> hYn
4 , <own> ilZ
4 , <server> bdo
4 , <zone> qZe
4 , fjd
4 -> <own> dob
4 -> jib
4 -a dvU
4 -i ajj
4 : <client> qca
4 : <gateway> qSk
4 : <host> dmd
4 : <own> aik
4 : <zone> Vfs
4 : chj
4 ; jbi
4 <client> <client> mec
4 <client> <gateway> dnc
4 <client> <host> kYj
4 <client> <outside> hZm
4 <client> <own> cii
4 <client> <zone> jhc
4 <client> kfd
4 <far> <client> ekf
4 <far> <gateway> kgc
4 <far> <host> mdd
4 <far> <outside> cfl
4 <far> <zone> cgk
4 <gateway> <client> jnW
4 <gateway> <far> qjT
4 <gateway> <gateway> hbk
4 <gateway> <host> Ujo
4 <gateway> <outside> neb
4 <gateway> <own> fje
4 <gateway> <server> acq
4 <host> <client> hkb
4 <host> <far> qZd
4 <host> <gateway> oTl
4 <host> <host> foY
4 <host> <outside> jdg
4 <host> <own> Zgn
4 <host> jgd
4 <n> <client> hjc
4 <n> <far> kgc
4 <n> <gateway> Yim
4 <n> <outside> nbe
4 <n> <public> cbp
4 <n> <server> ddn
4 <n> <zone> glc
4 <n> hid
4 <outside> <client> Yim
4 <outside> <host> kgc
4 <outside> <outside> qcb
4 <outside> <own> erX
4 <outside> <zone> jch
4 <outside> kgc
4 <own> <client> mce
4 <own> <far> kYk
4 <own> <host> obd
4 <own> <outside> led
4 <own> <zone> ich
4 <public> <host> mec
4 <public> <zone> lfc
4 <public> ldd
4 <server> <client> gma
4 <server> <zone> led
4 <server> coc
4 <service> <client> jef
4 <service> <far> ijb
4 <service> <gateway> mga
4 <service> <host> iak
4 <service> <outside> jci
4 <service> <own> emc
4 <service> <public> eZp
4 <service> <zone> lZi
4 <service> efj
4 <zone> <client> Zoe
4 <zone> <gateway> Ths
4 <zone> <own> eje
4 <zone> <server> fYp
4 <zone> <zone> bhk
4 <zone> eld
4 ? <client> liY
4 ? <far> eke
4 ? <gateway> bdo
4 ? <host> ijb
4 ? <outside> iZl
4 ? <own> fkd
4 ? <public> cjh
4 ? <zone> lha
4 ? ikb
4 a <zone> nYi
4 a jib
4 able <client> lfb
4 able rba
4 accepted pYe
4 access <host> ccn
4 access fcl
4 account bij
4 address bgl
4 after mjY
4 against <client> lfd
4 against ndb
4 all <outside> gpX
4 all gkb
4 allowed <client> led
4 allowed <far> aqc
4 allowed <zone> bqb
4 allowed jZk
4 an pda
4 and <client> ocd
4 and <far> coc
4 and <host> arb
4 and <outside> jfe
4 and <zone> lYk
4 and mfc
4 answer <client> mbg
4 answer <gateway> kgc
4 answer ndc
4 any <zone> qWg
4 any qXg
4 anything <zone> mbg
4 anything ndc
4 anywhere cii
4 are ncc
4 arrive goX
4 as <host> Qmq
4 as <zone> pfZ
4 as hbk
4 asking ilZ
4 at <client> bpc
4 at <gateway> hZm
4 at <zone> rab
4 at ika
4 be <client> gkc
4 be <far> eld
4 be <host> Vrg
4 be <outside> fkd
4 be emc
4 before qZd
4 behind khc
4 blocked <far> ckg
4 blocked <zone> drY
4 blocked ckg
4 bob <client> nZg
4 bob jXn
4 box ncc
4 browse sZa
4 but <own> dpa
4 but jef
4 by <client> gma
4 by <host> ckh
4 by dob
4 c <zone> dfk
4 c dfk
4 call hjc
4 can <zone> hcj
4 can jZk
4 can't <zone> cdn
4 can't ebn
4 cannot ogY
4 check Xre
4 client <own> fmb
4 client ckg
4 com cnd
4 come ici
4 comes Uhr
4 connect <client> mag
4 connect <far> kfd
4 connect <host> ici
4 connect <zone> kgd
4 connect ncd
4 connecting Zpe
4 connection <client> ljY
4 connection <host> Yjl
4 connection <own> efj
4 connection <zone> neb
4 connection hdi
4 connections nZg
4 connects ajj
4 could Zkk
4 curl <gateway> pdZ
4 curl kZj
4 dead ofZ
4 deliver <host> uZZ
4 deliver wYZ
4 desk idg
4 destination dgk
4 die lbg
4 directly <host> miY
4 directly <outside> kee
4 directly <zone> efj
4 directly khb
4 dnat <outside> bgl
4 dnat ahm
4 do <own> fmb
4 do <zone> mZh
4 do ial
4 does <client> lia
4 does <far> fpY
4 does <gateway> cpb
4 does <host> pda
4 does <outside> dih
4 does <own> fkd
4 does <public> cZr
4 does jef
4 dport pjU
4 drop ebn
4 dropped Ypf
4 dst dgj
4 e <host> flc
4 e ejf
4 end ilZ
4 errno lcf
4 error kfd
4 even ngZ
4 example <client> kcg
4 example kgc
4 fetch ncd
4 fine <client> coc
4 fine <own> fje
4 fine amh
4 for <client> eoa
4 for <far> hkc
4 for <host> mZh
4 for <own> emc
4 for <zone> kWl
4 forward ecm
4 forwarded ijb
4 from <client> jkZ
4 from <far> qfW
4 from <gateway> bfm
4 from <host> Zjk
4 from <own> fej
4 from <zone> kZj
4 from bdp
4 get <client> kcf
4 get <host> djg
4 get <outside> lde
4 get <own> eld
4 get <zone> jdg
4 gets <far> euU
4 go lha
4 goes occ
4 going ofa
4 gw <client> lZi
4 hairpin lfc
4 hangs flc
4 has kaj
4 have iXn
4 he qac
4 his dpZ
4 host ngZ
4 i <client> nbe
4 i <gateway> occ
4 i <host> hXo
4 i <own> epZ
4 i <zone> Vml
4 i aki
4 id <far> efk
4 if <client> jef
4 if kjZ
4 in <client> mdd
4 in <gateway> aeo
4 in <host> acq
4 in <own> ckg
4 in <zone> mag
4 in oZf
4 inner lcf
4 inside gcl
4 internal <host> bra
4 internal crZ
4 into <zone> idh
4 into led
4 ip <client> jib
4 ip <far> niX
4 ip <own> cme
4 ip <zone> dfk
4 ip ici
4 is <client> dfk
4 is <far> Qwg
4 is <gateway> djg
4 is <host> kah
4 is <outside> cme
4 is <own> emc
4 is <server> Ydr
4 is <zone> imY
4 is eke
4 it <client> gmb
4 it <gateway> ecm
4 it <host> lee
4 it <own> bme
4 it <zone> kZj
4 it jdg
4 it's <own> ejf
4 it's kgd
4 its <client> gje
4 its <host> pXg
4 itself <host> hci
4 itself <own> Zog
4 itself hdi
4 just led
4 land khc
4 leave mec
4 let <client> ogY
4 let <own> bne
4 let kfc
4 line <outside> efj
4 line hXo
4 mail <client> ndc
4 mail <zone> lcg
4 mail jZk
4 masquerade <zone> dgj
4 masquerade jch
4 me <client> oae
4 me edl
4 mean flc
4 must <client> led
4 must nga
4 my <own> gjd
4 my hal
4 nat bjh
4 need Ygp
4 never djg
4 no <client> meb
4 no <far> mhZ
4 no <host> fke
4 no <own> fld
4 no <zone> hdi
4 no jdg
4 not <client> sXd
4 not <gateway> bji
4 not <host> flc
4 not <outside> djg
4 not <own> dkg
4 not <zone> ofZ
4 not foY
4 nothing <host> lgb
4 nothing kee
4 now bmf
4 of <client> sZb
4 of <host> alh
4 of <zone> ogY
4 of pae
4 ok <client> hjc
4 ok <outside> chj
4 ok <zone> kai
4 ok jdg
4 on <client> fpY
4 on <far> xTd
4 on <host> kgc
4 on <outside> kbh
4 on <zone> jbi
4 on fkd
4 only hoW
4 open <gateway> ikZ
4 open <zone> ngZ
4 open rUh
4 or <client> hnY
4 or <far> lde
4 or <gateway> Wnj
4 or <host> goX
4 or <own> ejf
4 or <zone> naf
4 or kkZ
4 our mhZ
4 out <far> Zlj
4 out <gateway> gbm
4 out <host> oZf
4 out <zone> gbl
4 out eek
4 out' kfd
4 outbound <host> pZe
4 over <client> meb
4 over <host> gVr
4 over <zone> odb
4 over kbg
4 own lah
4 packet <own> ckf
4 packets jbi
4 pass <far> Xpf
4 permitted <client> fje
4 permitted hcj
4 phone miY
4 ping <client> mbf
4 ping <gateway> hcj
4 ping <zone> eek
4 ping fbm
4 plain jVo
4 please ebn
4 pls mbg
4 policy vWb
4 port <client> rZc
4 port <gateway> bkh
4 port <host> edl
4 port <outside> dbo
4 port <own> Zof
4 port <server> ddm
4 port <zone> efj
4 port hid
4 portal chj
4 postfix miY
4 prerouting dke
4 print Zlh
4 private goY
4 pull jbi
4 reach <zone> lfc
4 reach lfc
4 real <host> Unl
4 real Unl
4 refused <own> bme
4 refused gkc
4 relay uaZ
4 reply <own> gma
4 reply ckg
4 right fkd
4 route Xsd
4 routed obd
4 rule Wll
4 s Wni
4 saddr <outside> fej
4 same <host> ctY
4 same <own> Utf
4 same <zone> qZd
4 same jkZ
4 say aik
4 says <own> ena
4 says djg
4 scan lde
4 see Yhm
4 send <client> tUf
4 send <zone> mga
4 send lYi
4 seq <client> lZi
4 seq <far> kcg
4 seq <host> Uln
4 seq hdi
4 server <zone> wfR
4 server occ
4 set pbc
4 should <host> cdn
4 should <zone> fbm
4 should dbp
4 side ZuZ
4 since <zone> jXm
4 site ljY
4 snat <zone> cgk
4 snat cgk
4 so mec
4 somebody fZo
4 source <host> ebn
4 source <outside> bgl
4 source Xnh
4 spins kgc
4 start jch
4 still <zone> lbg
4 still ici
4 straight lde
4 talk <zone> jlY
4 talk hjc
4 talking nae
4 tcp <client> fkd
4 tcp <far> ihd
4 tcp <host> cfl
4 tcp <outside> iic
4 tcp fjf
4 that <client> Zog
4 that <far> seX
4 that <gateway> ZZu
4 that <host> arb
4 that <outside> ked
4 that <own> eke
4 that <zone> pgX
4 that jjZ
4 that's blh
4 the <client> iic
4 the <far> csY
4 the <gateway> bhk
4 the <host> nZh
4 the <outside> Xlk
4 the <own> ckg
4 the <server> fej
4 the <zone> pWh
4 the lbg
4 their pjU
4 then <client> jbh
4 then <host> foZ
4 then hbk
4 there imY
4 these jhc
4 they <own> eje
4 they <zone> fkd
4 this <own> eje
4 this <zone> blg
4 this ijb
4 through <far> kef
4 through <host> ejf
4 through <own> Yog
4 through <zone> reX
4 through pfY
4 thru <far> foZ
4 thru iic
4 thunderbird <zone> efj
4 thunderbird kdf
4 timed <far> ejf
4 timed <host> ejf
4 timed <own> fkd
4 timed fmc
4 to <client> kjZ
4 to <far> kmW
4 to <gateway> pdZ
4 to <host> ibj
4 to <outside> nbe
4 to <zone> idh
4 towards <zone> kdf
4 towards mbf
4 traffic clf
4 translated gje
4 transmitted <client> cme
4 transmitted cme
4 trying nYh
4 udp <client> jef
4 udp <far> dmd
4 udp <gateway> jaj
4 udp <host> tdV
4 udp <outside> Ycs
4 udp <zone> rYd
4 up <client> nbe
4 up <far> mdd
4 up <zone> lha
4 up qca
4 updates <host> gbl
4 updates ibj
4 us <own> anf
4 use <client> lgb
4 use <zone> Yfp
4 use Yfp
4 verdict cmd
4 via <host> Ylj
4 w ncd
4 walk dfk
4 was <own> dke
4 was bji
4 way <gateway> dfk
4 way jXn
4 we <client> oaf
4 we pgY
4 what Wqg
4 when <client> ejf
4 when <zone> tfV
4 when hla
4 where Zjj
4 which <own> fkd
4 which gam
4 while kee
4 whole fje
4 why Tir
4 will <client> ata
4 will <host> gnZ
4 will <zone> jTq
4 will hkb
4 with <host> gcj
4 with <outside> cel
4 with <own> fje
4 with <zone> ndc
4 with efk
4 work <client> hla
4 work <outside> dle
4 work <own> dkg
4 work <zone> reY
4 work jmX
4 working lgb
4 works <own> ejf
4 works <zone> obd
4 works nbe
4 would <client> hjc
4 would <host> Xsc
4 would <own> ecm
4 would <zone> iXn
4 y kcg
4 yes <zone> pYg
4 yes pfY
4 you <client> ndd
4 you <own> gjd
4 you Xre
4 一 <client> qdZ
4 一 <outside> lha
4 一 <own> eoa
4 一 <zone> gbk
4 一 iZl
4 上 <client> gla
4 上 <host> naf
4 上 <outside> dgk
4 上 <own> eld
4 上 <zone> hYm
4 下 occ
4 不 <client> kgd
4 不 <far> Xqf
4 不 <gateway> oaf
4 不 <outside> hak
4 不 <own> fje
4 不 <zone> oea
4 不 kfc
4 个 <zone> mde
4 个 lgb
4 为 <client> kef
4 为 <zone> kgd
4 主 <host> tUf
4 么 kde
4 了 <own> ejf
4 了 <zone> cle
4 了 jZk
4 事 <zone> fcl
4 人 blg
4 什 <own> flc
4 从 hjc
4 以 <outside> lZi
4 以 hla
4 们 <far> jfd
4 们 iic
4 件 <client> sVf
4 件 jZk
4 会 <client> mkW
4 会 <host> glb
4 会 <outside> qhV
4 会 <zone> kgc
4 会 khb
4 信 <client> rfW
4 信 <host> ici
4 信 <own> flc
4 信 fcl
4 公 kgc
4 则 Vll
4 到 <client> rYd
4 到 <far> rYd
4 到 <gateway> rVg
4 到 <outside> eek
4 到 <own> flc
4 到 <zone> icj
4 加 cnd
4 动 <host> pcb
4 动 pcb
4 包 <zone> agm
4 包 ika
4 印 <zone> dZq
4 印 cco
4 去 <client> mfc
4 去 <far> eld
4 去 <gateway> dkf
4 去 <host> lSp
4 去 kVm
4 反 <zone> peZ
4 反 peZ
4 发 <client> oad
4 发 <host> jef
4 发 <outside> egj
4 发 <zone> vaX
4 发 pZf
4 口 <client> jib
4 口 <far> dnc
4 口 <outside> ahl
4 口 <own> glb
4 口 chk
4 可 lag
4 同 clf
4 后 <own> fkd
4 后 cdo
4 吗 <client> kgc
4 吗 <far> ejg
4 吗 <gateway> del
4 吗 <host> emc
4 吗 <outside> nZg
4 吗 <zone> nYh
4 吗 gjd
4 否 Zjj
4 吧 eej
4 哪 <own> eke
4 哪 eje
4 啥 aeo
4 器 <client> uSg
4 器 <own> bmf
4 器 <zone> vbW
4 器 lgb
4 回 <own> fnb
4 圈 <own> gkc
4 在 gmb
4 地 ihd
4 址 gdj
4 外 <host> mec
4 外 gkc
4 对 lgb
4 就 <client> qdZ
4 就 <host> ecm
4 就 <outside> eld
4 就 <own> flc
4 就 <zone> ibi
4 常 <outside> ben
4 常 chj
4 底 Wip
4 开 <outside> kfc
4 录 ihc
4 往 mbf
4 得 <far> bne
4 得 <gateway> edl
4 得 <host> khc
4 得 <outside> taZ
4 得 <own> fje
4 得 <zone> mce
4 得 nbd
4 志 <host> dob
4 志 dob
4 怎 <own> djg
4 想 <zone> cfl
4 想 cfl
4 户 sVf
4 打 <client> mbf
4 打 <outside> kfd
4 打 <zone> lgc
4 打 nbd
4 报 <client> sbY
4 报 ibj
4 拉 <client> fkd
4 拉 fje
4 拦 iic
4 拿 qbb
4 按 hic
4 掉 enc
4 接 <client> nag
4 接 <own> Yqe
4 接 <zone> djf
4 接 jch
4 提 <zone> bdn
4 提 cdn
4 收 <client> nbe
4 收 <zone> pbc
4 放 <client> Xpf
4 放 <far> Wrg
4 放 <gateway> eek
4 放 <host> ohY
4 数 mdd
4 日 pXg
4 时 hmZ
4 是 <client> dmd
4 是 <far> jfe
4 是 <gateway> Zhm
4 是 <host> Zog
4 是 <zone> qZd
4 是 cnd
4 最 <own> gjd
4 最 hal
4 有 <host> apd
4 有 <outside> nea
4 有 <zone> lcf
4 有 fmc
4 服 ekd
4 机 <zone> lXk
4 机 fdk
4 来 <client> fje
4 来 <own> Wse
4 析 lgc
4 样 dih
4 桌 <client> fke
4 桌 ejf
4 步 mhZ
4 段 <zone> bik
4 段 cij
4 求 mdd
4 没 <far> bme
4 没 <gateway> akh
4 没 <outside> Zmg
4 没 <zone> sZc
4 没 liZ
4 流 <zone> kfd
4 流 kgd
4 源 ahl
4 现 jfe
4 用 <client> hka
4 由 kgc
4 电 nfb
4 的 <client> kia
4 的 <far> nec
4 的 <gateway> cjh
4 的 <host> dcn
4 的 <outside> ici
4 的 <own> gkc
4 的 <server> dfk
4 的 <zone> ndc
4 的 jgd
4 目 lfc
4 直 <client> saa
4 直 <outside> oea
4 直 <own> gna
4 直 <zone> beo
4 直 fdk
4 看 fkd
4 程 lfd
4 端 <client> asa
4 端 <server> fdk
4 端 <zone> imY
4 端 Xpg
4 经 Zeq
4 给 <client> dle
4 给 fmb
4 网 ecl
4 能 <client> cme
4 能 <far> eek
4 能 <gateway> hci
4 能 <host> mec
4 能 <outside> nbf
4 能 <own> fjf
4 能 <zone> lde
4 能 lde
4 脑 <zone> kbg
4 脑 kbg
4 行 <far> ejf
4 行 <host> gej
4 行 <outside> aoe
4 行 <own> dnb
4 行 hdi
4 被 <client> gid
4 被 <host> dfk
4 被 <zone> clf
4 被 ckg
4 要 <outside> cjg
4 规 idh
4 让 Ypf
4 访 <client> zWX
4 访 <gateway> sUf
4 访 <host> qWf
4 访 <outside> peZ
4 访 <zone> dco
4 访 ben
4 话 abr
4 询 <client> kef
4 询 kdf
4 请 pea
4 走 <host> pnQ
4 走 <zone> ecm
4 走 Ynh
4 超 <own> fkc
4 超 jja
4 转 liZ
4 边 ilZ
4 过 <client> cqa
4 过 Vml
4 还 <gateway> gcl
4 还 <zone> mga
4 还 lbg
4 这 Zep
4 进 kdf
4 连 <client> qXe
4 连 <far> ndc
4 连 <gateway> lcf
4 连 <host> jfe
4 连 <outside> kfd
4 连 <own> bpc
4 连 <zone> lcf
4 连 mZg
4 通 <far> djg
4 通 <gateway> amg
4 通 <host> kjZ
4 通 <outside> hjc
4 通 <own> dkf
4 通 <zone> hcj
4 那 <zone> cdm
4 那 dcn
4 邮 <client> pZe
4 邮 <own> fmb
4 邮 <zone> oXh
4 邮 jhc
4 问 <far> fmb
4 问 <outside> kfc
4 间 <zone> led
4 间 led
<- with <client> pbc
<- with <host> mbe
<- with <own> mce
<- with <zone> mag
<client> with <client> idi
<client> with <far> pbd
<client> with <gateway> hjc
<client> with <host> jcg
<client> with <outside> bgm
<client> with <own> qVh
<client> with <public> seW
<client> with <server> qZd
<client> with <zone> jmY
<far> with <far> cgk
<far> with <host> kjZ
<far> with <outside> kfd
<far> with <own> qYe
<far> with <public> lha
<far> with <zone> gjc
<gateway> with <client> fZp
<gateway> with <far> kWl
<gateway> with <host> kVn
<gateway> with <outside> Tqj
<gateway> with <own> gXp
<gateway> with <public> bcp
<gateway> with <server> dYq
<gateway> with <zone> Vjo
<host> with <- liZ
<host> with <client> ijb
<host> with <far> jgd
<host> with <gateway> nfa
<host> with <host> fao
<host> with <outside> bhk
<host> with <own> iK0
<host> with <public> kVn
<host> with <zone> Vnk
<outside> with <client> ecm
<outside> with <far> PQ/
<outside> with <gateway> mdd
<outside> with <host> kia
<outside> with <outside> qfX
<outside> with <own> jWo
<outside> with <public> ici
<outside> with <zone> Nkv
<own> with <- gqW
<own> with <client> fje
<own> with <far> dob
<own> with <gateway> ekd
<own> with <host> enb
<own> with <outside> dkg
<own> with <own> eZp
<own> with <public> fuT
<own> with <server> dnb
<own> with <zone> dke
<public> with <client> ecm
<public> with <far> fdk
<public> with <gateway> cbo
<public> with <host> aji
<public> with <outside> cbq
<public> with <own> fTt
<public> with <zone> chj
<server> with <client> cbp
<server> with <far> Vdu
<server> with <gateway> Zeq
<server> with <host> Yeq
<server> with <outside> abr
<server> with <own> gdj
<server> with <public> lcf
<server> with <server> fdk
<server> with <zone> cbp
<zone> with <- bmf
<zone> with <client> Ja9
<zone> with <far> gam
<zone> with <gateway> lZh
<zone> with <host> gUt
<zone> with <outside> jef
<zone> with <own> iak
<zone> with <public> kfd
<zone> with <server> lde
again AC/
at <- 3 1 tcY
at <client> 2 0 eld
at <client> 2 1 ijb
at <client> 3 0 lha
at <client> 3 2 oZf
at <client> 4 0 xVa
at <client> 4 1 dcn
at <client> 4 2 mVl
at <client> 4 3 cjh
at <client> 5 0 reY
at <client> 5 1 uZZ
at <client> 5 2 occ
at <client> 5 3 iak
at <client> 5 4 idi
at <client> 6 0 7VQ
at <client> 6 2 oea
at <client> 6 3 gZn
at <client> 6 4 Vdt
at <client> 6 5 dbo
at <client> 7 0 udV
at <client> 7 4 cfl
at <client> 7 5 lah
at <far> 2 0 ihd
at <far> 2 1 jef
at <far> 3 0 fWr
at <far> 3 1 mga
at <far> 3 2 btY
at <far> 4 0 qca
at <far> 4 1 jmX
at <far> 4 3 fej
at <far> 5 0 meb
at <far> 5 1 miY
at <far> 5 2 Yli
at <far> 5 3 khb
at <far> 5 4 aik
at <far> 6 1 emc
at <far> 6 4 fXq
at <gateway> 2 0 hoX
at <gateway> 2 1 mpR
at <gateway> 3 0 lde
at <gateway> 3 1 eZp
at <gateway> 3 2 Wfr
at <gateway> 4 0 Zdq
at <gateway> 4 1 eao
at <gateway> 4 2 Zcr
at <gateway> 4 3 Zdq
at <gateway> 5 0 Xds
at <gateway> 5 2 Zki
at <gateway> 5 3 agn
at <gateway> 5 4 eap
at <gateway> 6 4 Wfr
at <gateway> 6 5 Zgn
at <host> 2 0 rlR
at <host> 2 1 lnV
at <host> 3 0 hdi
at <host> 3 1 ccn
at <host> 3 2 afm
at <host> 4 0 bdo
at <host> 4 2 fdj
at <host> 5 0 gjc
at <host> 5 1 Zjk
at <host> 5 2 Yim
at <host> 5 3 bXu
at <host> 5 4 bfm
at <host> 6 0 qYe
at <host> 6 1 Zli
at <host> 6 2 jnX
at <host> 6 3 aVx
at <host> 6 4 jdh
at <host> 6 5 jQs
at <host> 7 6 fbl
at <outside> 2 0 tcX
at <outside> 2 1 mnS
at <outside> 3 0 nbe
at <outside> 3 1 Zjj
at <outside> 3 2 Ynh
at <outside> 4 0 jbi
at <outside> 4 1 cgj
at <outside> 4 2 kdf
at <outside> 4 3 baq
at <outside> 5 0 ben
at <outside> 5 2 eke
at <outside> 5 3 Xfq
at <outside> 5 4 cbp
at <outside> 6 3 ckg
at <outside> 6 5 ecl
at <own> 2 0 aoe
at <own> 2 1 dle
at <own> 3 0 amf
at <own> 3 1 iic
at <own> 3 2 emc
at <own> 4 0 dob
at <own> 4 1 esV
at <own> 4 2 fkd
at <own> 4 3 ecn
at <own> 5 0 bsa
at <own> 5 1 etU
at <own> 5 2 enb
at <own> 5 3 fYp
at <own> 5 4 fan
at <own> 6 0 Wtd
at <own> 6 1 fqX
at <own> 6 2 epZ
at <own> 6 4 gYo
at <own> 6 5 gcl
at <own> 7 1 fqX
at <own> 7 2 fpZ
at <own> 7 3 gZn
at <own> 8 1 fuT
at <own> 8 3 gWq
at <own> 9 2 bpc
at <own> 9 8 gXp
at <public> 2 1 fmc
at <public> 3 0 hbl
at <public> 3 1 cem
at <public> 3 2 Zpe
at <public> 4 1 ebn
at <public> 4 2 dap
at <public> 4 3 fcl
at <public> 5 2 fdk
at <server> 2 0 kfd
at <server> 3 0 gbl
at <server> 3 1 Zbs
at <server> 3 2 cdn
at <server> 4 0 baq
at <server> 4 1 Yds
at <server> 4 2 efj
at <server> 4 3 gdk
at <server> 5 0 eek
at <server> 5 3 afn
at <zone> 2 0 wgQ
at <zone> 2 1 mnU
at <zone> 3 0 naf
at <zone> 3 1 pXg
at <zone> 3 2 ial
at <zone> 4 0 bfm
at <zone> 4 1 hQv
at <zone> 4 2 gam
at <zone> 4 3 iic
at <zone> 5 0 fcl
at <zone> 5 2 odb
at <zone> 5 3 ado
at <zone> 5 4 Yer
at <zone> 6 0 Zfo
at <zone> 6 1 bfm
at <zone> 6 3 dgk
at <zone> 6 4 bgl
at <zone> 7 0 mdd
at <zone> 7 2 Vgr
at <zone> 7 5 dgj
at <zone> 8 0 bgl
before - <client> kfd
before - <far> jff
before - <outside> dgj
before - <own> dfk
before - <public> cnd
before - <server> dcn
before - <zone> jmX
before <- <client> pfY
before <- <host> fmc
before <- <own> gma
before <client> <- occ
before <client> <client> jkZ
before <client> <far> gpX
before <client> <gateway> fdk
before <client> <host> mjX
before <client> <outside> abr
before <client> <own> jja
before <client> <server> bbq
before <client> <zone> Zcr
before <far> <client> lcf
before <far> <far> dqa
before <far> <gateway> sWe
before <far> <host> led
before <far> <outside> WYy
before <far> <own> csX
before <far> <public> hZm
before <far> <server> Zep
before <far> <zone> jdf
before <gateway> <client> khb
before <gateway> <far> jlY
before <gateway> <gateway> nXi
before <gateway> <host> arb
before <gateway> <outside> gkc
before <gateway> <own> ejf
before <gateway> <public> aik
before <gateway> <server> Zdq
before <gateway> <zone> klX
before <host> <client> ncc
before <host> <far> jmX
before <host> <gateway> rZc
before <host> <host> gYo
before <host> <outside> kdf
before <host> <own> eoa
before <host> <public> ajk
before <host> <server> cfl
before <host> <zone> oXh
before <outside> <client> Zdq
before <outside> <far> aeo
before <outside> <gateway> Umm
before <outside> <host> mdd
before <outside> <outside> rfW
before <outside> <server> ccp
before <outside> <zone> hcj
before <own> <client> qWg
before <own> <far> qSj
before <own> <gateway> pad
before <own> <host> nce
before <own> <outside> oad
before <own> <own> drX
before <own> <public> dXt
before <own> <server> fdk
before <own> <zone> pda
before <public> <client> odb
before <public> <host> kWm
before <public> <outside> ibj
before <public> <server> kfd
before <public> <zone> ofa
before <server> <far> cgk
before <server> <outside> glb
before <server> <server> ebn
before <server> <zone> qZd
before <zone> <- mXj
before <zone> <client> bqc
before <zone> <far> amh
before <zone> <gateway> Wll
before <zone> <host> afn
before <zone> <outside> efj
before <zone> <own> cne
before <zone> <server> ecm
before <zone> <zone> mWk
behind - <client> ljZ
behind - <far> kfd
behind - <gateway> ihc
behind - <host> jgd
behind - <outside> nbf
behind - <own> aqb
behind - <public> hbl
behind - <server> jcg
behind - <zone> mce
behind <client> <client> hak
behind <client> <far> ika
behind <client> <gateway> afm
behind <client> <outside> lia
behind <client> <own> bpc
behind <client> <public> ecm
behind <client> <server> dbn
behind <client> <zone> oYg
behind <far> <client> jch
behind <far> <far> Ydr
behind <far> <gateway> ecl
behind <far> <host> liZ
behind <far> <outside> hZm
behind <far> <own> dob
behind <far> <server> afn
behind <far> <zone> iYm
behind <gateway> <client> kef
behind <gateway> <far> Ypf
behind <gateway> <gateway> Ypg
behind <gateway> <host> Yjl
behind <gateway> <outside> qad
behind <gateway> <own> enb
behind <gateway> <zone> rTh
behind <host> <- pbc
behind <host> <far> hic
behind <host> <gateway> fbm
behind <host> <outside> fna
behind <host> <own> cii
behind <host> <public> cgk
behind <host> <server> Xfq
behind <host> <zone> pbd
behind <outside> <client> okU
behind <outside> <far> pZe
behind <outside> <gateway> Ynh
behind <outside> <host> Yil
behind <outside> <outside> Ybt
behind <outside> <own> eld
behind <outside> <public> eek
behind <outside> <server> ccn
behind <own> <- mdc
behind <own> <client> hbk
behind <own> <far> iak
behind <own> <gateway> gbk
behind <own> <host> eYq
behind <own> <outside> jVo
behind <own> <own> gWq
behind <own> <public> bXu
behind <own> <server> ben
behind <own> <zone> gZn
behind <public> <far> qab
behind <public> <gateway> bdn
behind <public> <host> gam
behind <public> <own> eqZ
behind <server> <client> fld
behind <server> <gateway> edl
behind <server> <host> hkc
behind <server> <outside> clf
behind <server> <own> cnc
behind <server> <public> fmb
behind <server> <zone> kjZ
behind <zone> <client> liZ
behind <zone> <far> hid
behind <zone> <gateway> bbq
behind <zone> <host> Zmh
behind <zone> <outside> Ynh
behind <zone> <own> emc
behind <zone> <public> cjh
behind <zone> <server> cem
behind <zone> <zone> Woi
form ' - <> ' dgj
form , - - aeo
form , - : amg
form , - <> , hla
form , - <> - nZg
form , - <> -ed mag
form , - <> -s gZn
form , - <> get kgc
form , - <n> Ynh
form , - does kai
form , - is kgc
form , - on Yhn
form , - 是 oaf
form , -ed by nfa
form , -ing from nbe
form , -s - jef
form , -s <> - jhd
form , <server> <> , bqb
form , <server> 是 jfe
form , <service> to csY
form , <zone> to apd
form , <zone> 上 bmf
form , <zone> 到 fmb
form , <zone> 去 fje
form , can <> - jch
form , can <> -ed ibi
form , does - Yjl
form , does <> - qYd
form , does <> -ed ndc
form , from <> to bfm
form , is - kZj
form , is <> - jib
form , not via fcl
form , on - cem
form , would <> - jja
form , would <> -s jdg
form , would <> get tbX
form , 人 在 lde
form , 加 完 idg
form , 在 <> 上 fck
form , 地 址 emc
form , 我 在 jef
form , 是 <> 丢 eej
form , 是 <> 拦 eek
form , 是 <> 的 eek
form , 源 <> , qYe
form , 目 的 ang
form , 请 问 jdf
form , 这 样 kfd
form , 连 <> 的 arb
form - ' - Zgn
form - , -ing Xer
form - , <> $ sba
form - , <> , hdi
form - , <> - gYn
form - , <> -ing Zep
form - , <> is dkf
form - , <> to peZ
form - , <> 就 Ugs
form - , <> 能 jgd
form - , <> 访 jgd
form - , <> 还 mbf
form - , <server> glc
form - , does mdd
form - , would jfe
form - , 从 jaj
form - , 是 ffj
form - - , gck
form - - - lcf
form - - -ed fej
form - - -ing cem
form - - : chj
form - - <> $ ddm
form - - <> , fjf
form - - <> - kgc
form - - <> -ed jib
form - - <> -s gdi
form - - <> <client> dfl
form - - <> <host> scY
form - - <> <own> ici
form - - <> <service> ngZ
form - - <> ? Zmh
form - - <> and ebn
form - - <> at Znf
form - - <> can ibj
form - - <> does dap
form - - <> for aof
form - - <> from bji
form - - <> get uZZ
form - - <> gets chk
form - - <> has cfl
form - - <> in cbp
form - - <> is Zgn
form - - <> on kee
form - - <> should Xre
form - - <> to jgd
form - - <client> afn
form - - <n> ikb
form - - <own> dgk
form - - <server> khc
form - - at oWi
form - - by Wmk
form - - can cco
form - - does hlb
form - - in jfd
form - - into Zkj
form - - is efj
form - - of bij
form - - on lah
form - - over fYp
form - - that idh
form - - to ckg
form - - via Yng
form - - will ijb
form - - with hbk
form - -> <> - Xfq
form - -ed , bfm
form - -ed - pdZ
form - -ed <> $ gmb
form - -ed <> , fje
form - -ed <> - mdd
form - -ed <> -s nbe
form - -ed <> ? clf
form - -ed <> and kfd
form - -ed by mZh
form - -ed from cfl
form - -ed into qca
form - -ed to oae
form - -ing -s gcj
form - -ing <> - del
form - -ing <> from bne
form - -ing from qca
form - -ing in khb
form - -ing on idh
form - -ing to dke
form - -ing via ecm
form - -s - efj
form - -s -ed pcc
form - -s -ing jib
form - -s -s afn
form - -s <> $ Zrc
form - -s <> -s oea
form - -s <> ? afn
form - -s <> on hcj
form - -s by vWb
form - -s for occ
form - -s from nhX
form - -s in mkW
form - -s of coc
form - -s on ohX
form - -s to dob
form - -s via bii
form - : - epZ
form - : <> , bkh
form - : <> - idh
form - : <> -s eld
form - : <> to oXh
form - : can tXc
form - <client> , gXp
form - <client> - fje
form - <client> -ed cmd
form - <client> -ing foZ
form - <client> -s cqa
form - <client> <> - bkh
form - <client> <> -s Yng
form - <client> to Zjk
form - <far> - egj
form - <far> -> cme
form - <far> <> -s Wph
form - <gateway> - oae
form - <gateway> from lcf
form - <host> , hcj
form - <host> - hbj
form - <host> -s Zog
form - <host> <> -s nZg
form - <host> from naf
form - <host> is mbf
form - <host> to Yin
form - <host> will mcf
form - <n> , nZg
form - <n> - kbh
form - <n> : pYf
form - <n> <> - bki
form - <n> <> <n> dmd
form - <n> does ihd
form - <n> from hjd
form - <n> is nWj
form - <n> of eld
form - <n> on anf
form - <n> 到 aqc
form - <outside> - ckg
form - <outside> to dme
form - <own> -ing gam
form - <own> from qfW
form - <server> <> -s mdd
form - <server> <> is ihd
form - <service> - Zng
form - <service> <> <n> bod
form - <service> <n> ddm
form - <service> at Wsd
form - <service> from flc
form - <service> of blg
form - <service> on anf
form - <service> to Zrc
form - <zone> , ncd
form - <zone> -> khb
form - <zone> -s iak
form - <zone> <> -s ecm
form - <zone> to kjZ
form - at - dfk
form - at <> $ Ugr
form - at <> , lha
form - at <> - kZj
form - at <> -s khb
form - at <> ? Wkm
form - at <> is mce
form - at <> on asa
form - at <> will jeg
form - by <> , clg
form - by <> - lTo
form - by <> <own> ddm
form - by <public> dle
form - can <> - jbh
form - can <> -ed led
form - can <> get afn
form - does - del
form - does <> - cnd
form - does <> -ed dbo
form - does <> do efj
form - does <> get hdi
form - for - ahl
form - for <> $ kee
form - for <> - bne
form - for <> -ing lec
form - for <> -s Zgn
form - for <> ? jcg
form - for <> to gdj
form - from - jbi
form - from <> , pVh
form - from <> - cgk
form - from <> -ed ibj
form - from <> -ing Xjl
form - from <> ? cdn
form - from <> is oZf
form - from <> on ljY
form - from <> over eke
form - from <> to sVf
form - get to Vqh
form - have <> -s dle
form - in - fej
form - in <> , icj
form - in <> - cgl
form - in <> -ed mcd
form - in <> -s jfe
form - in <> <client> agn
form - in <> ? ija
form - in <> and ogZ
form - in <> can qfX
form - in <> get hcj
form - in <> gets qab
form - in <> is qeY
form - in <zone> kfd
form - in from taZ
form - is <> $ xSd
form - is <> , reX
form - is <> - qgV
form - is <> -ing ean
form - is <> and dke
form - is <> on YwY
form - is on kfd
form - of - imY
form - of <> $ dgj
form - of <> , aik
form - of <> ? Vse
form - of <> on rYd
form - on - jfd
form - on <> - cgk
form - on <> -ed iic
form - on <> -ing naf
form - on <> -s wSe
form - on <> : flc
form - on <> <n> Zng
form - on <> ? bqb
form - on <> and rfW
form - on <> can mkV
form - on <> get mZh
form - on <> has lmV
form - on <> is bgk
form - on <> to rcZ
form - on <> who lde
form - that - nWj
form - that <> - kfc
form - that <> -s mdd
form - to - dfl
form - to -ed fna
form - to -ing dlf
form - to -s ejf
form - to <> $ Yim
form - to <> , gma
form - to <> - Yim
form - to <> -ed Yjl
form - to <> -ing epZ
form - to <> -s ilZ
form - to <> <far> ejf
form - to <> <own> djg
form - to <> <service> eke
form - to <> ? alg
form - to <> at fke
form - to <> by eek
form - to <> from clf
form - to <> on Vrg
form - to <> over jef
form - to <> with amg
form - to <far> gdj
form - to <public> eld
form - via <> , coc
form - via <> - ahm
form - via <> ? del
form - with - kcg
form - with <> -s Zta
form - would <> - mdc
form - would <> -ed led
form - would <> get dgj
form - 到 <> , fje
form - 在 <> , kee
form - 是 <> , led
form - 的 - dgj
form -ed - -s Vte
form -ed - <> - ndc
form -ed - <> ? Zfo
form -ed - <> on llW
form -ed - by jja
form -ed - from eke
form -ed - is bkh
form -ed - on qac
form -ed - to dnd
form -ed -ing - cob
form -ed <service> on elc
form -ed <service> to Xub
form -ed at <> , eke
form -ed at <> - cme
form -ed by <> , jib
form -ed by <> - pXf
form -ed by <> ? aod
form -ed by <> on kde
form -ed from <> - emc
form -ed from <> ? ncd
form -ed from <> to Ygo
form -ed get to fkd
form -ed on - oYg
form -ed on <> $ pYf
form -ed on <> , gal
form -ed on <> - nbe
form -ed on <> ? pfY
form -ed to - lde
form -ed to <> $ tWd
form -ed to <> - lia
form -ed to <> ? pUj
form -ed to <> on blg
form -ing - - Zil
form -ing - <> - eoa
form -ing - <> from lah
form -ing - at lcf
form -ing - for kdf
form -ing - from mfc
form -ing - on rfW
form -ing - to Xqf
form -ing -ing <> from lcg
form -ing -s - kde
form -ing -s <> - hdi
form -ing -s on eek
form -ing <far> from sVg
form -ing <host> from rWf
form -ing <own> from mec
form -ing <service> on apd
form -ing at <> - lcf
form -ing from <> to qab
form -ing in <> - mga
form -ing in from kde
form -ing in on jfe
form -ing on - Zat
form -ing on <> $ fan
form -ing on <> - mZh
form -ing to - Ybt
form -ing to <> , ejf
form -ing to <> - esW
form -ing to <> -ed ajj
form -ing to <> ? eob
form -ing to <> on Yli
form -ing 不 通 Zkj
form -ing 得 到 bod
form -ing 通 <> $ amg
form -s , <> - bod
form -s - , pVh
form -s - - bhk
form -s - -ed nSm
form -s - -s aij
form -s - <> $ Xfq
form -s - <> , cfl
form -s - <> - chj
form -s - <> -ing bfn
form -s - <> -s kah
form -s - <> ? Vhr
form -s - <> on fdk
form -s - <> to lgb
form -s - at emd
form -s - from sbZ
form -s - in hdi
form -s - is nfa
form -s - on hmZ
form -s - to jkZ
form -s -ed <> -s nbe
form -s -ed from eld
form -s -ing <> - ekd
form -s -ing <> from mfb
form -s -ing from bgm
form -s -s - amg
form -s -s from Xpg
form -s -s to imY
form -s : - jhc
form -s <client> -> dmd
form -s <service> at ekf
form -s <service> from djg
form -s <service> on Xog
form -s <service> to anf
form -s at <> and ocd
form -s does - Yfp
form -s does <> - dih
form -s from <> $ Utf
form -s from <> , hmZ
form -s from <> - kgc
form -s from <> ? Zng
form -s from <> on lfb
form -s from <> to kja
form -s in <> - 0XV
form -s in <> -ed med
form -s in <> ? nbe
form -s in <> are mce
form -s in <> get uWd
form -s is from pcc
form -s of - Wfq
form -s of <> - jbi
form -s of <> are bne
form -s on <> $ sZb
form -s on <> - ijb
form -s on <> -s meb
form -s on <> : pdb
form -s on <> ? blg
form -s on <> and idh
form -s on <> can qbc
form -s to - Zjk
form -s to <> $ fke
form -s to <> , anf
form -s to <> -> ndc
form -s to <> on dkf
form -s to <> with dkf
form -s via <> - clf
form : - - cne
form : - -s jhc
form : - <> , rbb
form : - <> - gck
form : - <> <client> Xni
form : - <> <own> gjd
form : - <client> btY
form : - <host> ocb
form : - in fck
form : - to fje
form : -ing <> - fje
form : <n> - nec
form : <n> <> - fck
form : <n> <n> jZk
form : <outside> to doc
form : <zone> to Zhm
form : can <> - qba
form : does <> - mag
form : in <> - eek
form <> , - $ $ eke
form <> , - $ eke
form <> , - - $ dke
form <> , - - -ed dmc
form <> , - - -ing ogY
form <> , - - -s Xni
form <> , - - <host> naf
form <> , - - <n> elc
form <> , - -ed rcZ
form <> , - -ing jef
form <> , - -s - jfe
form <> , - -s oae
form <> , - <client> , Ylj
form <> , - <client> Xoh
form <> , - <host> - dmc
form <> , - <host> gkb
form <> , - <n> $ hbj
form <> , - <n> , hoW
form <> , - <n> - apd
form <> , - <n> -ed jlY
form <> , - <n> : btY
form <> , - <n> ? eoa
form <> , - <n> bik
form <> , - <n> does dmd
form <> , - <service> - aoe
form <> , - <service> jgd
form <> , - ? $ jfe
form <> , - ? jfe
form <> , - does - dhi
form <> , - from dgj
form <> , - is - mec
form <> , - is nce
form <> , - 里 iib
form <> , -ed - - eke
form <> , -ed - nce
form <> , -ed - not dmd
form <> , -ed ? $ gjc
form <> , -ed ? gjc
form <> , -ed to ncd
form <> , -s - - jef
form <> , -s - jhc
form <> , -s - not jeg
form <> , -s -ing ilZ
form <> , <client> , - dgj
form <> , <client> , cfl
form <> , <gateway> 会 fje
form <> , <gateway> 放 hic
form <> , <gateway> 放 行 dmd
form <> , <gateway> 这 crZ
form <> , <n> - , doc
form <> , <outside> 访 efj
form <> , <outside> 访 问 efj
form <> , <own> - lde
form <> , <service> , ejg
form <> , <service> <n> , Ypf
form <> , <service> <n> dle
form <> , <service> <n> does eld
form <> , <service> <server> jfe
form <> , <service> ? $ dld
form <> , <service> ? dnd
form <> , <service> on rYd
form <> , <zone> 的 bij
form <> , <zone> 访 dgj
form <> , <zone> 访 问 dgj
form <> , <zone> 还 cfl
form <> , <zone> 还 能 dfk
form <> , and - efj
form <> , and does ejf
form <> , can - - scY
form <> , do - - aik
form <> , do - chk
form <> , does - - hmZ
form <> , does - <gateway> hid
form <> , does - gjd
form <> , does <service> hla
form <> , does that - jib
form <> , is - - lgb
form <> , is - -ed cqb
form <> , is - ilZ
form <> , is <service> mbf
form <> , is that - fmb
form <> , is that -ed kgc
form <> , is that khb
form <> , on - <outside> odb
form <> , on - kdg
form <> , should - gnZ
form <> , will - - oaf
form <> , will - kgc
form <> , would that apc
form <> , 为 啥 hic
form <> , 会 不 aki
form <> , 会 不 会 aki
form <> , 会 被 lha
form <> , 会 被 丢 iic
form <> , 发 信 <server> ndc
form <> , 发 信 led
form <> , 想 <service> ldf
form <> , 放 行 kfd
form <> , 是 <gateway> gjd
form <> , 是 <gateway> 拦 liZ
form <> , 是 <gateway> 的 gkc
form <> , 目 的 hhd
form <> , 端 口 <n> dle
form <> , 端 口 dle
form <> , 这 个 jdg
form <> , 这 样 dfk
form <> , 麻 烦 hjd
form <> , 麻 烦 看 hjc
form <> - $ $  fqX
form <> - $ $ fqX
form <> - , - jdg
form <> - , -ed hkb
form <> - , -s - gjd
form <> - , -s Zhm
form <> - , does efj
form <> - , should hic
form <> - - $ $ dgj
form <> - - $ dgj
form <> - - , <zone> Zng
form <> - - , can gam
form <> - - , does gYo
form <> - - - $ Vrg
form <> - - - , chj
form <> - - - - jff
form <> - - - -ed jgd
form <> - - - -ing dih
form <> - - - : qdZ
form <> - - - <client> bij
form <> - - - <n> chk
form <> - - - <outside> kgc
form <> - - - <own> kfe
form <> - - - <service> pfY
form <> - - - ? afn
form <> - - - del
form <> - - - in kZj
form <> - - - is iak
form <> - - - on sXd
form <> - - - to nYi
form <> - - -ed - ljZ
form <> - - -ed eek
form <> - - -ed to fZo
form <> - - -ing obd
form <> - - -s , gbl
form <> - - -s - bnd
form <> - - -s <n> hka
form <> - - -s from oea
form <> - - -s in lXk
form <> - - -s lbg
form <> - - <client> - mdd
form <> - - <client> obd
form <> - - <far> - efj
form <> - - <far> jbi
form <> - - <host> - kee
form <> - - <host> edl
form <> - - <n> , dii
form <> - - <n> : amg
form <> - - <n> aij
form <> - - <own> $ sgU
form <> - - <service> <n> lcf
form <> - - <service> to rXe
form <> - - <zone> vbW
form <> - - ? - bar
form <> - - ? Zfo
form <> - - and - mhZ
form <> - - and mhZ
form <> - - at - jee
form <> - - at kgc
form <> - - by Zta
form <> - - does - afn
form <> - - does cbq
form <> - - for - dgj
form <> - - for pXh
form <> - - from <outside> Xre
form <> - - from XwZ
form <> - - get naf
form <> - - has kfd
form <> - - in fYp
form <> - - is - jka
form <> - - is asa
form <> - - of ici
form <> - - on - hYn
form <> - - on mXj
form <> - - should anf
form <> - - that bkh
form <> - - to - ici
form <> - - to <far> rZd
form <> - - to <host> kgc
form <> - - to <outside> mbf
form <> - - to <own> kgc
form <> - - to rXd
form <> - - would pYf
form <> - -ed - - ahk
form <> - -ed - -ed chk
form <> - -ed - hjc
form <> - -ed -s aik
form <> - -ed <client> ilZ
form <> - -ed <service> tXc
form <> - -ed ? $ Zim
form <> - -ed ? Ykk
form <> - -ed from eke
form <> - -ed to - mga
form <> - -ed to eld
form <> - -ing - gjc
form <> - -ing -s ndc
form <> - -ing from pad
form <> - -ing to djg
form <> - -s , - hkb
form <> - -s , dke
form <> - -s - $ ahl
form <> - -s - , qab
form <> - -s - - dhi
form <> - -s - -s ejf
form <> - -s - ? jch
form <> - -s -ing $ eke
form <> - -s -ing kia
form <> - -s -s lce
form <> - -s ? $ Yng
form <> - -s ? Xmi
form <> - -s for dob
form <> - -s from kbh
form <> - -s to - vXa
form <> - -s to pXg
form <> - : - - gcj
form <> - : - ibj
form <> - : -ed jja
form <> - : <service> Zcr
form <> - <client> -ed <n> qac
form <> - <client> -ed qac
form <> - <client> -ing ecm
form <> - <far> - <host> dfk
form <> - <far> - idh
form <> - <far> -ed hkb
form <> - <host> - - jXm
form <> - <host> - <n> hWq
form <> - <host> - ibi
form <> - <host> -ed <n> kdf
form <> - <host> -ed kdf
form <> - <host> -s cbp
form <> - <host> ? $ eZp
form <> - <host> ? eZp
form <> - <host> on - fpY
form <> - <host> on <n> eek
form <> - <host> on emc
form <> - <host> over <service> oXh
form <> - <host> over oXh
form <> - <n> $ $ cnd
form <> - <n> $ cnd
form <> - <n> , - Utf
form <> - <n> , -ed cfl
form <> - <n> , Zng
form <> - <n> , does aoe
form <> - <n> - $ cmf
form <> - <n> - , Yub
form <> - <n> - - hjc
form <> - <n> - -ed gdk
form <> - <n> - -s epZ
form <> - <n> - ? Ysd
form <> - <n> -ed - dob
form <> - <n> -ed : efj
form <> - <n> -ed ? Ytb
form <> - <n> -ed dih
form <> - <n> -s - cqa
form <> - <n> -s emc
form <> - <n> : - amg
form <> - <n> : <n> fdj
form <> - <n> : bij
form <> - <n> <n> kfd
form <> - <n> ? $ cgk
form <> - <n> ? - eoa
form <> - <n> ? ? eld
form <> - <n> ? cgk
form <> - <n> and - Zpf
form <> - <n> and aof
form <> - <n> does - anf
form <> - <n> does boe
form <> - <n> does that gkd
form <> - <n> is - ckf
form <> - <n> is aqc
form <> - <n> to pcb
form <> - <n> will - fkd
form <> - <n> will fkd
form <> - <own> $ $ kfd
form <> - <own> $ kfd
form <> - <own> , hbk
form <> - <own> -s jef
form <> - <own> on - iYm
form <> - <own> on <n> sZb
form <> - <own> on pVh
form <> - <service> - pcb
form <> - <service> - to bji
form <> - <service> <n> : jai
form <> - <service> <n> jef
form <> - <service> into sXd
form <> - <service> on <own> lgb
form <> - <service> on saa
form <> - <service> to ndc
form <> - <zone> - - jef
form <> - <zone> - <client> edl
form <> - <zone> - <n> eej
form <> - <zone> - jef
form <> - ? $ $ fje
form <> - ? $ fje
form <> - ? - - dmd
form <> - ? - coc
form <> - ? ? $ Xlk
form <> - ? ? Xho
form <> - and - hkb
form <> - are - neb
form <> - at - - eek
form <> - be - idh
form <> - be - to idh
form <> - be -ed cnd
form <> - by -s - fkd
form <> - by -s Xkk
form <> - by <public> <own> cgk
form <> - by <public> aeo
form <> - can - jjZ
form <> - do - iic
form <> - do <service> nbe
form <> - does - - Zpe
form <> - does - Yqe
form <> - for - - arb
form <> - for - Zjk
form <> - from - Rmo
form <> - from <client> Ypf
form <> - from <outside> Zrc
form <> - from <zone> $ gnZ
form <> - from <zone> ben
form <> - get - - cme
form <> - get - <service> fbm
form <> - get - djf
form <> - get - to tVe
form <> - get -s jja
form <> - get <service> ijb
form <> - get <service> on oZf
form <> - get to - neb
form <> - get to <far> sZb
form <> - get to <host> kee
form <> - get to <outside> lcf
form <> - get to lde
form <> - have - - ohY
form <> - have - qeY
form <> - have <outside> -s lcf
form <> - have <outside> lcf
form <> - is - - chj
form <> - is - dbo
form <> - is - to qdZ
form <> - is that ape
form <> - may - rXe
form <> - not - adp
form <> - not ? $ mag
form <> - not ? kcg
form <> - of - <n> Zgn
form <> - of - cii
form <> - on - - ahl
form <> - on - <n> Zli
form <> - on - dhi
form <> - on -s bji
form <> - on <n> , frV
form <> - on <n> ? dkf
form <> - on <n> Zli
form <> - on <outside> mdc
form <> - on <service> ihd
form <> - that - ? fZn
form <> - that - iVp
form <> - that ? $ bkh
form <> - that ? bkh
form <> - to - <host> pad
form <> - to - to fje
form <> - to -ed oYg
form <> - to <far> , qbb
form <> - to <far> - jdg
form <> - to <far> mYi
form <> - to <host> $ cgk
form <> - to <host> occ
form <> - to <host> on rca
form <> - to <outside> mbf
form <> - to <service> hid
form <> - to be cfm
form <> -> <client> - kbh
form <> -> <far> - <n> ncd
form <> -> <far> - obd
form <> -> <host> , <service> rcZ
form <> -> <host> , gdj
form <> -> <host> <service> , kef
form <> -> <host> <service> jee
form <> -> <outside> , - kai
form <> -> <outside> , jbi
form <> -> <outside> - - jfe
form <> -> <outside> - jee
form <> -> <outside> <n> jef
form <> -> <own> , - lgb
form <> -> <own> , ogZ
form <> -> <own> - - kgc
form <> -> <own> - -ing ngZ
form <> -> <own> - <n> efj
form <> -> <zone> , mbg
form <> -ed $ $  djg
form <> -ed $ $ djg
form <> -ed - - - bgl
form <> -ed - - ? edm
form <> -ed - - gck
form <> -ed - - to lde
form <> -ed - -ed lhb
form <> -ed - -s - kjZ
form <> -ed - -s mga
form <> -ed - <host> bfl
form <> -ed - <n> mag
form <> -ed - <service> nfa
form <> -ed - ? $ hlb
form <> -ed - ? hlb
form <> -ed - not ? pYg
form <> -ed - not obd
form <> -ed - that edl
form <> -ed - to <far> gdj
form <> -ed - to hdi
form <> -ed : - -ed kdf
form <> -ed : - med
form <> -ed <n> - - enc
form <> -ed <n> - <n> jja
form <> -ed <n> - jja
form <> -ed <n> -s <n> emc
form <> -ed <n> -s emc
form <> -ed ? $ $ fmb
form <> -ed ? $ fmb
form <> -ed be - led
form <> -ed be - to led
form <> -ed get - to lgb
form <> -ed get to <host> fej
form <> -ed get to eej
form <> -ed to - - Zkj
form <> -ed to - ? mag
form <> -ed to - to uVd
form <> -ed to <outside> ? djg
form <> -ed to <outside> djg
form <> -ing - - hcj
form <> -ing <own> , lgb
form <> -ing to <far> occ
form <> -ing to <own> ohY
form <> -ing 不 通 <host> ici
form <> -ing 不 通 kcg
form <> -ing 得 通 <host> kdg
form <> -s $ $  bfm
form <> -s $ $ bfm
form <> -s , - <n> jgd
form <> -s , - led
form <> -s - $ $ cnd
form <> -s - $ cnd
form <> -s - - $ gdk
form <> -s - - - bii
form <> -s - - -ed bik
form <> -s - - -s pfY
form <> -s - - <gateway> fZo
form <> -s - - ? jUp
form <> -s - - on eke
form <> -s - - to eld
form <> -s - -ed - jfe
form <> -s - -ed jef
form <> -s - -ing ihd
form <> -s - -s , dle
form <> -s - -s - iZl
form <> -s - -s hcj
form <> -s - -s on iic
form <> -s - : Vgr
form <> -s - <n> - fje
form <> -s - <n> kfd
form <> -s - <own> kgc
form <> -s - <service> bkh
form <> -s - <service> to iXn
form <> -s - ? $ led
form <> -s - ? led
form <> -s - at jhc
form <> -s - is pXg
form <> -s - on <service> mcd
form <> -s - on mhY
form <> -s - to - qZc
form <> -s - to <far> uVd
form <> -s - to lkX
form <> -s -ed - neb
form <> -s -ing <own> - mfb
form <> -s -ing <own> mfb
form <> -s -s - - kZi
form <> -s -s - pWh
form <> -s -s -s pbb
form <> -s -s <service> kee
form <> -s <host> - jib
form <> -s <n> - gjd
form <> -s <own> $ $ fan
form <> -s <own> $ fan
form <> -s <own> , pgX
form <> -s <own> - - jgd
form <> -s <own> - mZg
form <> -s <service> - dnc
form <> -s <service> <n> ckg
form <> -s <service> from kdf
form <> -s <service> to qYe
form <> -s ? $ $ Zhm
form <> -s ? $ Zhm
form <> -s ? - Xjm
form <> -s from - qca
form <> -s get - led
form <> -s get to rWf
form <> -s on <n> hjd
form <> -s to - - mXk
form <> -s to - -s lfc
form <> -s to - pSl
form <> -s to - to rfW
form <> -s to <far> pXg
form <> -s to <own> $ lgb
form <> -s to <own> - lfd
form <> -s to <own> lgb
form <> -s to <service> mbg
form <> : - - - oae
form <> : - - lha
form <> : - -ed -s chi
form <> : - : <n> hdi
form <> : - : Xni
form <> : - <n> dbn
form <> : -ed - hic
form <> : -ing <own> - lfc
form <> : -ing <own> lfc
form <> : <n> -ed lde
form <> : <n> -ed to lde
form <> : <n> : <n> djh
form <> : <n> : djh
form <> ; - - was dke
form <> <client> - - jef
form <> <client> -s - -s gbl
form <> <client> -s - fcl
form <> <client> 的 <n> eXr
form <> <far> - - , lcg
form <> <far> - - lcg
form <> <far> - ? - kch
form <> <far> - ? kch
form <> <far> -s , - lia
form <> <far> -s , lia
form <> <far> : - -ed ejf
form <> <far> : - ejf
form <> <host> - - fbl
form <> <host> -s , - mZg
form <> <host> -s , mZg
form <> <host> 上 - Wfs
form <> <host> 的 <n> eqY
form <> <n> $ $  fje
form <> <n> $ $ fje
form <> <n> - $ $ clf
form <> <n> - $ clf
form <> <n> - , bmf
form <> <n> - - - hkc
form <> <n> - - eld
form <> <n> - -s Xqf
form <> <n> - : - cnd
form <> <n> - : cnd
form <> <n> <n> -s dZq
form <> <n> <n> <n> - kfd
form <> <n> <n> <n> mce
form <> <n> ? $ $ dkf
form <> <n> ? $ dkf
form <> <n> from - - dgj
form <> <n> on <client> cgk
form <> <n> 一 直 -ed blg
form <> <n> 一 直 ejf
form <> <n> 不 通 , djg
form <> <n> 应 该 ejf
form <> <n> 直 接 dkf
form <> <own> $ $  cii
form <> <own> $ $ cii
form <> <own> , <service> eej
form <> <own> - - peZ
form <> <own> - <n> mfb
form <> <own> -ed - -s ibk
form <> <own> -ed - fej
form <> <own> : - -ed eke
form <> <own> : - eke
form <> <own> on <n> fVs
form <> <own> 收 <service> fbm
form <> <own> 的 <n> gck
form <> <server> 的 <service> aod
form <> <service> $ $  bmf
form <> <service> $ $ bmf
form <> <service> - - elc
form <> <service> - -ed fkd
form <> <service> - ? bji
form <> <service> : - to fej
form <> <service> <host> <n> pZf
form <> <service> <own> <n> mdd
form <> <service> <own> <n> 一 qdZ
form <> <service> ? $ $ dob
form <> <service> ? $ dob
form <> <service> to <host> naf
form <> <service> to <own> dfl
form <> <service> 到 <gateway> jdf
form <> <service> 到 <host> fcl
form <> <zone> 的 同 jaj
form <> <zone> 的 同 事 gbl
form <> ? - - ckg
form <> ? - -ed - anf
form <> ? - -ed anf
form <> ? - -s djg
form <> ? -s - - ecl
form <> ? -s - ejf
form <> ? ? - cbp
form <> and - - - kYj
form <> and - - jak
form <> and - -s - Yog
form <> and - -s fan
form <> and - <n> iic
form <> and - to mfa
form <> and -s - - mjX
form <> are - to dfk
form <> are -ed by bnd
form <> at - $ $ eld
form <> at - $ eld
form <> at - - Zmh
form <> at - ? $ dih
form <> at - ? - foY
form <> at - ? dhi
form <> be - to - teV
form <> be - to -ed ogY
form <> be - to ici
form <> be -ed - bmf
form <> be -ed ? $ lha
form <> be -ed ? lha
form <> be -ed to fkd
form <> by - <n> drY
form <> by <service> , dpa
form <> can - - kXl
form <> can - <own> mga
form <> can -ed - oea
form <> does - - - ajj
form <> does - - Zli
form <> does - <gateway> - kfd
form <> does - <gateway> jja
form <> does - get oda
form <> does <gateway> - cji
form <> does that - - mbf
form <> does that - mfb
form <> for - - bne
form <> for <own> , jbi
form <> for <own> - <n> qeZ
form <> for <own> - peZ
form <> for <service> $ $ djg
form <> for <service> $ djg
form <> for <service> over - Yog
form <> for <service> over Yog
form <> from - - <n> ben
form <> from - <n> , dfj
form <> from - <n> bfm
form <> from - <zone> - gkc
form <> from - <zone> gkc
form <> from -ing - obd
form <> from -ing to kee
form <> from <client> , dle
form <> from <client> -s Wqg
form <> from <outside> $ $ dle
form <> from <outside> $ dle
form <> from <outside> , dmc
form <> from <outside> - bij
form <> from <zone> , bne
form <> get - ? $ fld
form <> get - ? lha
form <> get - to <far> pda
form <> get - to <outside> kee
form <> get - to rXe
form <> get <service> on <own> cbq
form <> get <service> on eek
form <> get at <host> lde
form <> get to - - oaf
form <> get to - <host> pgX
form <> get to - rVh
form <> get to <far> qWf
form <> get to <host> $ ofZ
form <> get to <host> - pZf
form <> get to <host> naf
form <> get to <host> on gbl
form <> get to <own> -ed rgV
form <> get to <own> led
form <> get to <service> jef
form <> get to <service> on jef
form <> gets - - pZe
form <> gets - -ed occ
form <> gets - to qda
form <> has - - kgc
form <> has to - - kee
form <> has to - -s jnW
form <> has to - klX
form <> have - - fbm
form <> into - - cjg
form <> is - - - pae
form <> is - - ? dkf
form <> is - - ihd
form <> is - of dii
form <> is - to - nfa
form <> is - to ihd
form <> is -ed , ekf
form <> is -ed by dpa
form <> is -ed from - jUp
form <> is -ed from iWn
form <> is -ed to gkc
form <> is -ing - car
form <> is -s - mbf
form <> is not - pXg
form <> is that -ed nXi
form <> is that -ing Wmk
form <> on - - Who
form <> on - <n> $ miX
form <> on - <n> , fek
form <> on - <n> - Ykk
form <> on - <n> -ed Zgn
form <> on - <n> ? enb
form <> on - <n> and bgl
form <> on - <n> jch
form <> on <n> $ $ ihd
form <> on <n> $ ihd
form <> on <n> , - bgm
form <> on <n> , does gma
form <> on <n> - $ ihd
form <> on <n> - , fmb
form <> on <n> - - dle
form <> on <n> - -s boc
form <> on <n> - ? Wnj
form <> on <n> - jgd
form <> on <n> -ed ? crZ
form <> on <n> -ed atZ
form <> on <n> ? $ jfe
form <> on <n> and fnZ
form <> on <n> does - Yrc
form <> on <n> does fpZ
form <> on <n> does that lgb
form <> on <service> $ $ aqd
form <> on <service> $ aqd
form <> on <service> , apd
form <> on <service> ? $ ckg
form <> on <service> ? ckg
form <> over - <n> fna
form <> over <n> , apd
form <> over <service> $ $ aqc
form <> over <service> $ aqc
form <> over <service> , lde
form <> over <service> <n> dle
form <> over <service> ? $ hkb
form <> over <service> ? ioW
form <> over <service> does kgd
form <> should - - bmf
form <> should be - khb
form <> should be -ed clf
form <> should that - - gjd
form <> to - - - eld
form <> to - - emc
form <> to - -s yYW
form <> to - <gateway> jef
form <> to - <host> - lfc
form <> to - <host> mfb
form <> to - <n> of kgc
form <> to - <n> sZb
form <> to <client> , led
form <> to <client> - ila
form <> to <client> on oae
form <> to <far> , -s jef
form <> to <far> - - kfd
form <> to <far> - <n> wYX
form <> to <far> - tbZ
form <> to <gateway> - sVf
form <> to <host> $ $ med
form <> to <host> $ med
form <> to <host> , - jbh
form <> to <host> , kdf
form <> to <host> - - iid
form <> to <host> - <n> lah
form <> to <host> - kef
form <> to <host> -s ncd
form <> to <host> <n> sab
form <> to <host> ? $ kgc
form <> to <host> ? kgc
form <> to <host> on - gbl
form <> to <host> on <n> rdY
form <> to <host> on <service> wcU
form <> to <host> on lah
form <> to <outside> , - lde
form <> to <outside> , mce
form <> to <outside> - mZi
form <> to <own> - - jgd
form <> to <own> - <n> hcj
form <> to <own> - ? ugS
form <> to <own> - get eek
form <> to <own> - kdf
form <> to <own> -ed kgc
form <> to <own> -s kfc
form <> to <own> ? $ qfX
form <> to <own> ? pfY
form <> to <zone> , - eld
form <> to <zone> , -ed qXg
form <> to <zone> , hjc
form <> to <zone> - fYq
form <> which - -s coc
form <> who -s - ldf
form <> will - - jge
form <> will that - Xqf
form <> with - - dme
form <> with - <n> bmf
form <> with <service> <n> Ypf
form <> with <service> ? bme
form <> would - - gYo
form <> 上 <service> <host> <n> oYf
form <> 上 <service> <host> oYf
form <> 上 <service> <own> <n> kdf
form <> 上 <service> <own> kdf
form <> 上 不 了 <outside> hdi
form <> 上 不 了 hdi
form <> 上 到 底 dfk
form <> 上 执 行 mcf
form <> 上 抓 到 bfm
form <> 上 抓 包 cgl
form <> 上 抓 的 jfe
form <> 上 抓 的 包 nea
form <> 上 的 - uSg
form <> 上 的 -s jef
form <> 上 的 <service> Yrd
form <> 上 看 到 aeo
form <> 不 $ $  cjh
form <> 不 $ $ cjh
form <> 不 通 , djg
form <> 丢 的 吗 $ fej
form <> 丢 的 吗 fek
form <> 主 动 往 jef
form <> 主 动 连 idh
form <> 之 后 , mdd
form <> 了 $ $  fkd
form <> 了 $ $ fkd
form <> 会 不 会 fej
form <> 会 不 会 被 Zof
form <> 会 好 吗 fje
form <> 会 怎 样 $ epZ
form <> 会 怎 样 ? fcm
form <> 写 的 <own> fej
form <> 到 <client> 的 <n> led
form <> 到 <client> 的 mdd
form <> 到 <far> - <n> mag
form <> 到 <far> - mag
form <> 到 <host> - qXf
form <> 到 <host> 的 <n> jch
form <> 到 <host> 的 <service> mfb
form <> 到 <host> 的 kdf
form <> 到 <own> <n> mbf
form <> 到 <own> 会 dgj
form <> 到 <own> 的 <n> jgd
form <> 到 <zone> 的 - lXl
form <> 到 <zone> 的 oZf
form <> 去 掉 , <zone> efj
form <> 去 掉 , efj
form <> 发 信 <n> gkc
form <> 发 信 到 mfc
form <> 发 信 报 dih
form <> 发 信 走 dke
form <> 发 到 <own> 的 dgj
form <> 发 来 的 <service> sYc
form <> 发 来 的 oea
form <> 发 邮 件 报 lgb
form <> 可 以 吗 $ glb
form <> 可 以 吗 cqa
form <> 可 以 直 oea
form <> 可 以 直 接 oea
form <> 可 以 连 idi
form <> 吗 $ $  dih
form <> 吗 $ $ dih
form <> 啊 $ $  dih
form <> 啊 $ $ dih
form <> 填 的 <own> $ dfj
form <> 填 的 <own> , fej
form <> 填 的 <own> fej
form <> 就 好 了 fkd
form <> 就 能 连 dfk
form <> 开 放 吗 $ jfe
form <> 开 放 吗 jee
form <> 往 <outside> 发 gdj
form <> 往 <outside> 发 信 gdj
form <> 往 外 发 nfa
form <> 往 外 发 信 nfa
form <> 打 <own> 的 <n> kfd
form <> 打 不 开 , chj
form <> 打 不 开 <own> pgX
form <> 打 开 <own> mgb
form <> 打 开 <service> kdf
form <> 拦 了 吗 $ efj
form <> 拦 了 吗 efj
form <> 拦 的 吗 ? fbl
form <> 拦 的 吗 fej
form <> 提 供 <service> jib
form <> 收 <service> <n> fmb
form <> 收 不 到 goY
form <> 收 信 , ckg
form <> 收 邮 件 jgd
form <> 放 不 放 ? fej
form <> 放 不 放 efj
form <> 放 不 放 行 dfk
form <> 放 行 了 efj
form <> 放 行 吗 $ dek
form <> 放 行 吗 del
form <> 是 不 是 jfe
form <> 是 不 是 就 hid
form <> 有 关 系 dfk
form <> 有 没 有 dhi
form <> 本 机 <service> pZe
form <> 本 机 上 - ngZ
form <> 本 机 上 oeZ
form <> 本 机 能 eke
form <> 本 机 访 kdf
form <> 本 机 访 问 kdf
form <> 本 机 连 ked
form <> 本 身 ? fjf
form <> 没 问 题 flc
form <> 用 <service> <n> cnd
form <> 用 <service> <n> 收 mce
form <> 用 户 用 mga
form <> 用 户 访 jgd
form <> 用 户 访 问 jgd
form <> 用 户 连 <own> kgc
form <> 用 户 连 kgc
form <> 的 - <n> $ bmf
form <> 的 - <n> , dkf
form <> 的 - <n> asa
form <> 的 - 用 pea
form <> 的 <n> $ $ enb
form <> 的 <n> $ enb
form <> 的 <n> , <gateway> cra
form <> 的 <n> , cii
form <> 的 <n> , 能 drZ
form <> 的 <n> - aoe
form <> 的 <n> ? $ gqX
form <> 的 <n> ? gpX
form <> 的 <n> 不 $ foZ
form <> 的 <n> 不 foZ
form <> 的 <n> 了 glb
form <> 的 <n> 会 anf
form <> 的 <n> 会 不 Zog
form <> 的 <n> 发 enb
form <> 的 <n> 口 ejg
form <> 的 <n> 吗 $ dhi
form <> 的 <n> 吗 ? eke
form <> 的 <n> 吗 dhi
form <> 的 <n> 和 <n> cfl
form <> 的 <n> 和 cfl
form <> 的 <n> 就 dkf
form <> 的 <n> 收 eob
form <> 的 <n> 是 aoe
form <> 的 <n> 有 dle
form <> 的 <n> 端 dhi
form <> 的 <n> 端 口 dhi
form <> 的 <n> 能 fke
form <> 的 <n> 通 dle
form <> 的 <n> 通 不 cle
form <> 的 <service> $ $ cnd
form <> 的 <service> $ cnd
form <> 的 <service> , Utf
form <> 的 <service> - occ
form <> 的 <service> <n> ejf
form <> 的 <service> ? $ glc
form <> 的 <service> ? gdj
form <> 的 <service> 一 fma
form <> 的 <service> 一 直 fma
form <> 的 <service> 会 aoe
form <> 的 <service> 吗 flc
form <> 的 <service> 是 gjc
form <> 的 <service> 走 flc
form <> 的 <service> 通 dgj
form <> 的 <service> 通 不 dgj
form <> 的 人 用 ogZ
form <> 的 人 能 kch
form <> 的 人 能 不 del
form <> 的 人 访 kgc
form <> 的 人 访 问 kgc
form <> 的 人 连 <own> jgd
form <> 的 人 连 pcb
form <> 的 共 享 <n> cgk
form <> 的 共 享 bhk
form <> 的 同 事 hdi
form <> 的 同 事 打 cgk
form <> 的 同 事 收 sgU
form <> 的 同 事 用 ufU
form <> 的 同 事 说 jef
form <> 的 打 印 dkf
form <> 的 机 器 <service> rXe
form <> 的 机 器 ihc
form <> 的 机 器 上 sUg
form <> 的 机 器 访 lde
form <> 的 电 脑 kef
form <> 的 电 脑 能 hcj
form <> 的 连 接 jfe
form <> 的 锅 吗 $ efj
form <> 的 锅 吗 efk
form <> 的 问 题 $ fej
form <> 的 问 题 eek
form <> 的 问 题 吗 eek
form <> 直 接 打 fej
form <> 直 接 访 hci
form <> 直 接 访 问 hci
form <> 直 连 <host> dgj
form <> 看 到 的 agm
form <> 看 到 的 源 agm
form <> 端 口 <n> , ejf
form <> 端 口 <n> ejf
form <> 能 -ing 通 <gateway> kcg
form <> 能 -ing 通 <host> bfm
form <> 能 -ing 通 jee
form <> 能 <service> 到 kbh
form <> 能 上 <outside> obd
form <> 能 上 <outside> 吗 nbe
form <> 能 不 能 -ing zZT
form <> 能 不 能 <service> mbf
form <> 能 不 能 kbh
form <> 能 不 能 上 pYf
form <> 能 不 能 用 obd
form <> 能 不 能 直 odb
form <> 能 不 能 访 iXn
form <> 能 主 动 idh
form <> 能 主 动 连 jfe
form <> 能 直 接 <service> mcf
form <> 能 访 问 <host> lfc
form <> 能 访 问 <own> agm
form <> 能 访 问 ddl
form <> 能 连 <own> 的 cgl
form <> 能 通 吗 $ bne
form <> 能 通 吗 bme
form <> 自 己 去 ofZ
form <> 自 己 往 ndc
form <> 自 己 的 Zki
form <> 自 己 能 mXj
form <> 自 己 能 上 rXe
form <> 自 己 能 不 jef
form <> 自 己 能 访 gbl
form <> 自 己 访 kfd
form <> 自 己 访 问 kfd
form <> 自 己 连 lgb
form <> 行 不 行 $ dih
form <> 行 不 行 ckg
form <> 让 过 吗 egj
form <> 访 问 <far> kbg
form <> 访 问 <far> 的 mag
form <> 访 问 <host> ihd
form <> 访 问 <own> , ogY
form <> 访 问 <own> 一 kgc
form <> 访 问 <own> 为 mga
form <> 访 问 <own> 会 ogY
form <> 访 问 <own> 就 kgc
form <> 访 问 <own> 能 ugS
form <> 访 问 <own> 走 cgk
form <> 访 问 <own> 还 ngZ
form <> 访 问 <public> <own> lgc
form <> 访 问 <public> mfb
form <> 访 问 得 jdf
form <> 走 <public> <own> lgb
form <> 走 得 通 eld
form <> 走 得 通 吗 emd
form <> 还 - 吗 $ ejf
form <> 还 - 吗 ejf
form <> 还 打 得 lfc
form <> 还 打 得 开 lfc
form <> 还 能 上 <outside> hdi
form <> 还 能 上 gdj
form <> 还 能 打 lgb
form <> 还 能 打 开 lgb
form <> 还 能 连 <own> lgc
form <> 还 能 连 kfc
form <> 还 行 不 ekf
form <> 还 行 不 行 ekf
form <> 这 个 网 rXd
form <> 这 个 网 段 rXd
form <> 这 边 <service> qfX
form <> 这 边 放 bgl
form <> 进 来 的 kgc
form <> 连 <host> 的 <n> odb
form <> 连 <host> 的 cdn
form <> 连 <own> 会 ngZ
form <> 连 <own> 的 <n> lgb
form <> 连 不 上 mfb
form <> 通 不 通 $ dle
form <> 通 不 通 fje
form <> 通 吗 $ $ eld
form <> 通 吗 $ eld
form <> 那 台 要 pcb
form <> 那 边 能 mec
form <> 里 <service> <own> <n> lee
form <> 里 <service> <own> lee
form <client> , - kfd
form <client> , <> 访 pda
form <client> , <server> aoe
form <client> - - ckf
form <client> - <> - eke
form <client> - <> -ed cnd
form <client> - <> ? Ysc
form <client> - <> on bqc
form <client> - to cpb
form <client> -> <> $ ckg
form <client> -> <> , emc
form <client> -> <> - cme
form <client> -> <> -ed eke
form <client> -> <> ? Wtd
form <client> -ed - glb
form <client> -ed <> ? dqZ
form <client> -ing to dmc
form <client> -s - efj
form <client> -s <> , Ykk
form <client> -s to Zli
form <client> <service> <> <n> dkf
form <client> <service> to bhl
form <client> <service> 到 eoa
form <client> from <> , eke
form <client> to - aoe
form <client> to <> $ fmc
form <client> to <> , WyX
form <client> to <> - jhc
form <client> to <> -ed fkd
form <client> to <> -s bki
form <client> to <> ? bfm
form <client> to <> on Yua
form <client> 到 <> - djf
form <client> 到 <> 的 ejf
form <client> 要 连 foZ
form <client> 连 <> 的 gkc
form <far> , - fje
form <far> - - Zng
form <far> - <> - fej
form <far> - <> -ed avX
form <far> -> <> - dle
form <far> -s <> - Zof
form <far> from <> , mdd
form <far> to <> $ fan
form <far> to <> , enb
form <far> to <> - arb
form <far> 访 问 gjd
form <far> 连 <> 的 flb
form <gateway> - - cmd
form <gateway> - <> - oae
form <gateway> - from jdg
form <gateway> from <> $ kcg
form <gateway> from <> , mbf
form <host> , - jaj
form <host> - - lkX
form <host> - <> - jkZ
form <host> - <> -ed ncc
form <host> - <> -s miY
form <host> - <> on Ybt
form <host> - by led
form <host> - from uZZ
form <host> - to fqX
form <host> -> <> , cpb
form <host> -> <> <service> dkf
form <host> -s <> on lhZ
form <host> from <> $ qWg
form <host> from <> , naf
form <host> from <> - imY
form <host> to <> , Ypf
form <host> to <> - bod
form <host> to <> on ahk
form <host> 到 <> 的 bod
form <host> 往 <> 发 ejf
form <n> , <> 会 fej
form <n> , <> 填 dfk
form <n> , <> 放 efj
form <n> , <> 这 dbo
form <n> , can mdd
form <n> , does dih
form <n> , from jgd
form <n> , would dcn
form <n> - , ebn
form <n> - - ial
form <n> - <> - ici
form <n> - <> -s reX
form <n> - <> <far> jfe
form <n> - <> <host> hdh
form <n> - <> <own> jff
form <n> - <client> Ynh
form <n> - <far> Zrc
form <n> - <host> iYm
form <n> - <n> bfm
form <n> - from naf
form <n> - on hkb
form <n> -ed on ibk
form <n> -ed to nea
form <n> -ing <> <service> fej
form <n> -ing from lde
form <n> -s - cgk
form <n> -s on jWn
form <n> : - nfa
form <n> : <n> fdk
form <n> : does mce
form <n> <n> <> - dih
form <n> <n> <> in agm
form <n> <n> in efj
form <n> does - fej
form <n> does <> - Ygp
form <n> from <> $ jdg
form <n> from <> , sYc
form <n> from <> ? nhZ
form <n> from <> to nYh
form <n> in <> - del
form <n> of <> - dnd
form <n> on - Zli
form <n> on <> , dgj
form <n> on <> - Xoh
form <n> on <> -ed boe
form <n> on <> ? dkf
form <n> on <> from Ypf
form <n> on <> is dmd
form <n> on <> to cpa
form <n> to <> $ Xqf
form <n> to <> , eoa
form <n> to <> ? Usg
form <n> to <> from boe
form <n> 对 <> 开 jee
form <n> 行 , neb
form <outside> , <> 访 kgc
form <outside> , <> 还 mga
form <outside> - - ihd
form <outside> - <> - cii
form <outside> - on hdi
form <outside> - to flc
form <outside> <service> to dle
form <outside> <service> 到 bpc
form <outside> for <> - bme
form <outside> get at glb
form <outside> get to ejf
form <outside> to - ben
form <outside> to <> $ eoa
form <outside> to <> , Zsb
form <outside> to <> - foa
form <outside> to <> -ed Zrc
form <outside> to <> ? akh
form <outside> to <> on Zqd
form <outside> 到 <> 的 bji
form <outside> 打 <> 的 ejf
form <outside> 访 问 fje
form <own> - <> - cgk
form <own> - for kfd
form <own> - from efk
form <own> - to idh
form <own> -ed to jch
form <own> -ing <> - gam
form <own> <n> -ing fej
form <own> <n> from ndc
form <own> <n> on oae
form <own> from <> $ lfc
form <own> from <> , mfb
form <own> from <> - mag
form <own> from <> -s jfe
form <own> from <> ? lfd
form <server> at <> , fke
form <service> - : bmf
form <service> - <> , Xoh
form <service> - <> - Tqj
form <service> - at Wrf
form <service> - from cpb
form <service> - of kcf
form <service> - on Zrc
form <service> - to eke
form <service> -s from ndc
form <service> -s on ila
form <service> <n> - cpb
form <service> <n> from khb
form <service> <n> on Xlk
form <service> <n> to Wqf
form <service> <n> 连 fkd
form <service> at <> , cnd
form <service> at <> - aod
form <service> at <> ? Ypg
form <service> from - ibj
form <service> from <> , bqb
form <service> from <> - mbf
form <service> from <> ? clf
form <service> from <> to rYd
form <service> into - cii
form <service> into <> $ Xfq
form <service> into <> - anf
form <service> into <> ? Vsg
form <service> on - Uqi
form <service> on <> $ csY
form <service> on <> , bsZ
form <service> on <> - Zpe
form <service> on <> ? ckg
form <service> to - eoa
form <service> to <> $ gkc
form <service> to <> , cme
form <service> to <> - arc
form <service> to <> -ed dkf
form <service> to <> <n> bij
form <service> to <> ? ZtZ
form <service> to <> from emc
form <service> to <> is bme
form <service> 到 <> $ flb
form <service> 到 <> , YvY
form <service> 到 <> ? gkc
form <service> 到 <> 吗 gna
form <service> 到 <> 本 emc
form <service> 到 <> 的 bij
form <service> 到 <> 行 fkd
form <service> 连 <> , dob
form <zone> , - lgb
form <zone> , <> , qbc
form <zone> - -ed ckg
form <zone> - -ing enc
form <zone> - <> $ csY
form <zone> - <> -ing hlb
form <zone> - <> -s pcb
form <zone> - <> ? crY
form <zone> - <> on fqX
form <zone> - have eke
form <zone> - on Zof
form <zone> -> <> , blg
form <zone> -> <> - eld
form <zone> -> <> <n> amg
form <zone> -> <> <service> cme
form <zone> -> <> ? bki
form <zone> -> <> 的 Xpg
form <zone> -ed - eld
form <zone> -ing <> 通 dkf
form <zone> -ing to dih
form <zone> -s - bmf
form <zone> -s <> - dle
form <zone> -s to Zoe
form <zone> <service> <> <n> ekd
form <zone> can - fej
form <zone> get to fkd
form <zone> have <> at goY
form <zone> in - kdf
form <zone> to - Zkj
form <zone> to <> $ cjh
form <zone> to <> , eek
form <zone> to <> - ftV
form <zone> to <> -ed Uqi
form <zone> to <> -s Yin
form <zone> to <> <service> Zlh
form <zone> to <> ? Ysc
form <zone> to <> on bra
form <zone> 到 <> - Xmj
form <zone> 到 <> <n> gkc
form <zone> 到 <> 的 efj
form <zone> 到 <> 通 cnc
form <zone> 去 <> 的 ejf
form <zone> 用 <> 收 gna
form <zone> 能 上 eld
form <zone> 能 到 gjd
form <zone> 连 <> 的 gjd
form ? in <> - cel
form ^ - - goX
form ^ - -ed mfc
form ^ - -s egj
form ^ - : rcZ
form ^ - <> , bhk
form ^ - <> - sTh
form ^ - <> -s peZ
form ^ - <> <own> med
form ^ - <> be kjZ
form ^ - <> from dnb
form ^ - <client> amg
form ^ - <far> apd
form ^ - <n> gkc
form ^ - <server> Zog
form ^ - at dkf
form ^ - does eao
form ^ - from lbg
form ^ - in ndc
form ^ - is inX
form ^ - on jdg
form ^ - would rba
form ^ -ed <> -s gdj
form ^ -ed on fdk
form ^ -ing <> - lgb
form ^ -ing <> from blg
form ^ -ing from odb
form ^ -s - wXZ
form ^ -s -ing kfd
form ^ -s from pXg
form ^ -s in ocb
form ^ -s on qgW
form ^ <client> -> dmd
form ^ <client> -ing Zog
form ^ <client> -s bxU
form ^ <client> <service> djg
form ^ <client> to Xuc
form ^ <client> 到 bmf
form ^ <client> 被 lcf
form ^ <far> from kgc
form ^ <far> to enb
form ^ <gateway> -> dle
form ^ <host> -> aoe
form ^ <host> <> 上 peZ
form ^ <host> <> 能 dfk
form ^ <host> <> 要 Xav
form ^ <host> to cqa
form ^ <host> 往 dkf
form ^ <outside> to Zrc
form ^ <outside> 到 gmb
form ^ <outside> 打 ckg
form ^ <outside> 的 idh
form ^ <own> from jfe
form ^ <service> - flc
form ^ <service> <> <n> dkf
form ^ <service> <n> hjc
form ^ <service> from occ
form ^ <service> into ejf
form ^ <service> to dnc
form ^ <zone> -> cle
form ^ <zone> -ing bhj
form ^ <zone> -s fke
form ^ <zone> <> 的 eek
form ^ <zone> <> 能 Wfr
form ^ <zone> to Ynh
form ^ <zone> 上 dnc
form ^ <zone> 到 Yhn
form ^ <zone> 用 anf
form ^ <zone> 连 fmb
form ^ ^ -ed lXl
form ^ ^ -ing lha
form ^ ^ -s lWk
form ^ ^ <> , jXm
form ^ ^ <> - bii
form ^ ^ <> -> wbV
form ^ ^ <> -ing nhY
form ^ ^ <> -s rjT
form ^ ^ <> : dap
form ^ ^ <> <- apd
form ^ ^ <> <client> jWn
form ^ ^ <> <host> jXl
form ^ ^ <> <n> obd
form ^ ^ <> <outside> kdf
form ^ ^ <> <own> rdY
form ^ ^ <> <server> oiV
form ^ ^ <> <service> qac
form ^ ^ <> <zone> bdo
form ^ ^ <> gets kbh
form ^ ^ <> has bii
form ^ ^ <> is mjW
form ^ ^ <> to 5QX
form ^ ^ <> 上 blg
form ^ ^ <> 为 jfe
form ^ ^ <> 主 lcf
form ^ ^ <> 出 uUe
form ^ ^ <> 到 wbU
form ^ ^ <> 去 tVe
form ^ ^ <> 发 nWj
form ^ ^ <> 可 oea
form ^ ^ <> 和 kfe
form ^ ^ <> 客 ufT
form ^ ^ <> 往 0dP
form ^ ^ <> 打 gdj
form ^ ^ <> 收 jbi
form ^ ^ <> 本 mfb
form ^ ^ <> 来 lgb
form ^ ^ <> 用 rZc
form ^ ^ <> 由 fje
form ^ ^ <> 的 kmW
form ^ ^ <> 直 uaY
form ^ ^ <> 给 bnf
form ^ ^ <> 网 rXd
form ^ ^ <> 能 tfU
form ^ ^ <> 自 khb
form ^ ^ <> 被 hmZ
form ^ ^ <> 要 uZZ
form ^ ^ <> 访 pfY
form ^ ^ <> 走 qeY
form ^ ^ <> 过 peZ
form ^ ^ <> 这 hoX
form ^ ^ <> 进 mfb
form ^ ^ <> 连 seX
form ^ ^ <> 那 gVs
form ^ ^ <client> jhb
form ^ ^ <host> bij
form ^ ^ <outside> Zil
form ^ ^ <service> bmf
form ^ ^ <zone> jgd
form ^ ^ are idh
form ^ ^ can kdf
form ^ ^ do oeZ
form ^ ^ does mdd
form ^ ^ for dnc
form ^ ^ from kee
form ^ ^ in efk
form ^ ^ is iib
form ^ ^ on djf
form ^ ^ would ika
form ^ ^ 从 kgd
form ^ ^ 在 gam
form ^ ^ 源 pYf
form ^ ^ 给 kch
form ^ can <> - nZf
form ^ can <> -ed uVc
form ^ can <> -ing oae
form ^ can <> -s sfV
form ^ can <> <service> tUf
form ^ can <> be hla
form ^ can <> get gpX
form ^ do <> -s qfW
form ^ does - kgc
form ^ does <> - mce
form ^ does <> get kia
form ^ does <> have qac
form ^ from - teW
form ^ from <> , zTa
form ^ from <> - dcn
form ^ from <> : jdg
form ^ from <> to naf
form ^ in <> - dfl
form ^ is - fjd
form ^ is <> - ljY
form ^ is <> -ed mYh
form ^ is <> -ing jef
form ^ on - bhk
form ^ on <> - cle
form ^ will <> - hic
form ^ will <> be lkX
form ^ would - dfk
form ^ would <> - qYe
form ^ would <> be ncd
form ^ 为 啥 jgd
form ^ 从 <> -ing oYf
form ^ 从 <> <service> mbe
form ^ 从 <> 到 kdf
form ^ 从 <> 发 tUf
form ^ 从 <> 打 ueU
form ^ 从 <> 直 kfd
form ^ 从 <> 能 uaY
form ^ 从 <> 访 ndd
form ^ 从 <> 连 nfb
form ^ 在 <> 上 jee
form ^ 在 <> 本 ofZ
form ^ 在 <> 里 qfW
form ^ 我 在 kai
form ^ 目 的 dle
form ^ 请 问 jfe
form and - - gjd
form and <n> on bne
form are -ed by sWe
form are -s in mag
form at - - llW
form at - <> - Zat
form at <far> -s ejf
form be -ed by kgc
form be -ed from mag
form by - - jef
form by <public> <> , cnd
form by <service> from hid
form by <service> to amf
form can - <> , naf
form can - <> on flc
form can - in khc
form can - on oaf
form can - to dob
form can <client> - cme
form can <zone> - dfk
form can <zone> -ing fje
form do - <> -s mce
form do -s from ila
form do <service> to fkd
form does - - ndd
form does - <> -s kWm
form does <client> - bhj
form does <service> from lgb
form does <service> to ckf
form does <zone> - bkh
form does <zone> have fke
form for - <> - bdn
form for <zone> -> fjd
form from - - rWf
form from - <> , rca
form from - <> - nZg
form from - <> -s kgc
form from - <> <n> ked
form from - <> ? kbh
form from - <> to ogY
form from -ing to cme
form from <client> to Vqh
form from <far> to bmf
form from <gateway> to aoe
form from <host> to goZ
form from <outside> for Xre
form from <outside> on cme
form from <outside> to dhi
form from <zone> , cem
form from <zone> - bdo
form from <zone> into Yqe
form from <zone> to bmg
form get - to Zng
form get <service> on cii
form get at <> - fna
form get into <> ? djg
form get to - bij
form get to <> $ ckg
form get to <> - drY
form get to <> -ed goY
form get to <> ? Zli
form get to <> on amg
form gets - to gna
form in - - gcl
form in - <> - jdg
form in - <> -s fek
form in - <> <own> ldf
form in - <far> ajj
form in <outside> - cfl
form in <zone> - caq
form in on <> , liZ
form in on <> - jgd
form in on <> for nfa
form into - <> - hnZ
form is - - dgj
form is - <> - lcf
form is - <> -ing eek
form is - from kdf
form is - to gna
form is <service> from mce
form is <service> on aqc
form is <service> to bod
form not - to bfm
form of - - gcj
form of - <> - nbe
form of - <> -s agm
form on - - ckg
form on - <> $ ben
form on - <> , iZl
form on - <> - dke
form on - <> -s kYk
form on - <> : lde
form on - <> <zone> lUm
form on - <zone> fdk
form on <client> -s anf
form on <outside> -s clf
form on <outside> for Zof
form on <own> to cgl
form on <service> to dlf
form on <zone> - imY
form over <service> from Zmg
form that - - iYm
form that - <> - naf
form that - <> -s mWj
form to - - foa
form to - -s hqW
form to - <> $ ajj
form to - <> , edl
form to - <> - hla
form to - <> ? eke
form to - <> at Yog
form to - <> is cem
form to - <> on gla
form to - can lde
form to - from dnc
form to - on gnZ
form to - to bkg
form to - via doa
form to - with cqa
form to - would naf
form to -s - Ykl
form to -s <> -ed ejf
form to <far> <> : gdj
form to <gateway> from nZg
form to <n> on blg
form to <own> from kee
form to <service> at ejf
form to <service> on cme
form to <service> to emc
form will - <> - dcn
form with - - ckg
form with - <> - ddl
form would - - jgd
form would - <> - fej
form would - for pbb
form would -ing - gam
form would <client> - dob
form would <zone> - ckf
form 一 下 , kee
form 一 下 : lde
form 一 下 <> -> kgd
form 一 下 <> 的 hma
form 上 - <> , cgk
form 上 <service> <> <n> ejf
form 上 不 了 djg
form 下 <client> -> gjd
form 下 <client> 到 ejf
form 下 <zone> 到 flc
form 不 上 <> 的 gkc
form 不 了 <> $ etV
form 不 了 <> , bne
form 不 开 <> ? goY
form 不 开 <> 的 gma
form 不 能 上 dmd
form 不 能 连 gjd
form 不 通 <> , Zkk
form 个 : in aen
form 主 动 往 dkf
form 主 动 连 cjg
form 之 后 , jch
form 之 后 <> 访 kgc
form 人 在 <> $ lde
form 人 访 问 gkc
form 什 么 <> 打 mec
form 什 么 用 eke
form 从 <client> <service> fje
form 从 <outside> <service> fjf
form 从 <zone> 到 eoZ
form 以 后 , lgb
form 以 连 到 enb
form 写 的 <> , emc
form 到 - <> <own> tgT
form 到 - <client> fna
form 到 <host> , scY
form 加 上 - bfm
form 动 往 <> 发 dlf
form 动 访 问 enb
form 去 掉 , mfb
form 去 访 问 eke
form 同 事 在 nZg
form 同 事 说 efj
form 器 是 <> , jef
form 地 址 是 lgb
form 填 的 <> $ dkf
form 填 的 是 fje
form 如 到 <> 的 dkf
form 完 以 后 lec
form 客 户 端 pbc
form 己 能 上 clf
form 得 了 <> 吗 ddn
form 想 <service> 到 aqc
form 想 访 问 dmd
form 成 - , jgd
form 成 <client> , kgc
form 我 们 <> 的 fkd
form 我 在 <> , kef
form 户 打 开 fje
form 户 端 <> , oae
form 户 端 是 ncd
form 户 访 问 gkc
form 户 连 <> 的 gkc
form 打 不 开 fmc
form 打 到 <> 的 gjd
form 打 印 机 enb
form 打 开 <> 吗 eld
form 换 成 <> , agn
form 掉 , <> 访 kgc
form 接 <service> 到 cjh
form 接 口 <> , eld
form 接 打 到 gnZ
form 接 访 问 eld
form 接 连 <> 的 fld
form 收 不 到 mce
form 收 信 , dgj
form 改 成 <> , bgl
form 方 是 <> , hjc
form 时 , 是 cfl
form 服 务 端 eke
form 本 机 - neb
form 机 器 是 naf
form 机 访 问 glc
form 来 自 <> 的 pbc
form 桌 面 到 djg
form 比 如 到 dkf
form 没 有 对 lbf
form 用 <public> <> 打 eke
form 用 <public> <> 收 dkf
form 用 <service> 连 eoa
form 用 户 连 gjd
form 电 脑 <> , kee
form 电 脑 是 jef
form 电 脑 用 ffj
form 的 - , fZo
form 的 - <> 去 efj
form 的 - 到 dek
form 的 - 是 jef
form 的 <n> , eek
form 的 <n> 对 jee
form 的 <service> , hWp
form 的 人 用 djg
form 的 是 <> $ fna
form 的 是 <> , hjc
form 的 是 <> 的 gkc
form 目 的 <> , dke
form 直 接 连 egj
form 直 连 <> 的 gsU
form 看 到 - gal
form 端 口 , kfd
form 端 是 <> , kgc
form 能 -ing 通 ejf
form 能 <service> 到 bmf
form 能 <service> 通 gjd
form 能 上 <> ? fkd
form 能 上 <> 吗 eke
form 能 上 <> 的 flc
form 能 直 连 gck
form 能 连 <> 吗 gkc
form 能 连 到 gnZ
form 能 通 过 flc
form 脑 用 <> <own> ffj
form 脑 用 <public> dkg
form 行 , <> 还 oea
form 行 <zone> 到 bkg
form 行 的 - dgk
form 补 上 - bfm
form 要 访 问 dle
form 访 问 <> , epZ
form 访 问 <> <n> fjd
form 访 问 <> <own> fcl
form 访 问 <> 吗 cii
form 访 问 <> 就 gmb
form 访 问 <> 的 fkd
form 访 问 <> 走 Xgp
form 访 问 到 dnb
form 话 , <> 到 lfb
form 请 问 <> 到 jdf
form 请 问 <> 可 rgW
form 请 问 <> 的 djg
form 请 问 <> 网 pcb
form 请 问 <> 能 rcZ
form 请 问 <zone> dbo
form 请 问 从 ofZ
form 走 <service> 到 fke
form 超 时 , dgk
form 转 到 <> , Ygo
form 还 能 连 glc
form 这 台 <> 吗 emc
form 这 条 , gck
form 连 上 <> 的 gna
form 连 不 上 glc
form 连 到 <> 的 fna
form 连 我 们 flb
form 连 接 到 fej
form 连 的 是 ijb
form 都 在 <> , pgX
form 配 的 是 cjh
form 问 <zone> 到 eld
form 问 不 了 cme
from <client>  anf
from <client> , - kfd
from <client> , bme
from <client> , on - eek
from <client> - - ckf
from <client> - - to Utf
from <client> - dle
from <client> - get to glb
from <client> - to cpb
from <client> -> anf
from <client> -ed - glb
from <client> -ed - to dle
from <client> -ed epZ
from <client> -ing fmb
from <client> -ing to dmc
from <client> -ing 不 通 erY
from <client> -s - - Zlh
from <client> -s - efj
from <client> -s - to nhY
from <client> -s Syc
from <client> -s to Zli
from <client> : <n> -ed to - to gnZ
from <client> <service> dkf
from <client> <service> to bhl
from <client> <service> 到 eoa
from <client> and Zpf
from <client> from lde
from <client> get - to dhj
from <client> is -ed by obd
from <client> on gdj
from <client> to - aoe
from <client> to djg
from <client> 到 aqc
from <client> 去 eke
from <client> 打 不 开 erW
from <client> 给 vXa
from <client> 能 不 能 访 问 gpX
from <client> 被 lcf
from <client> 要 连 foZ
from <client> 还 能 上 YwX
from <client> 连 eqY
from <far> , - fje
from <far> - - Zng
from <far> - aik
from <far> -> dmd
from <far> -ing ckg
from <far> -s led
from <far> from nhY
from <far> to Xtd
from <far> 到 Ytb
from <far> 的 - <n> , mUm
from <far> 访 问 gjd
from <far> 连 flb
from <gateway> - - cmd
from <gateway> - - from oYg
from <gateway> - - to Wqf
from <gateway> - from jdg
from <gateway> - get to Zng
from <gateway> -> dob
from <gateway> -ing Usg
from <gateway> from oYg
from <gateway> to Zpe
from <host>  idh
from <host> , - jaj
from <host> , jch
from <host> - - - coc
from <host> - - - to mfb
from <host> - - from rVg
from <host> - - lkX
from <host> - - to Xni
from <host> - -ing -s bgl
from <host> - by led
from <host> - from uZZ
from <host> - to fqX
from <host> -> bod
from <host> -s aoe
from <host> from qYe
from <host> get - to Vsg
from <host> is mbf
from <host> to aod
from <host> will mcf
from <host> 到 bod
from <host> 往 dkf
from <host> 的 <n> , cgk
from <host> 自 己 能 上 cle
from <outside>  kdf
from <outside> - - , lZi
from <outside> - - ihd
from <outside> - - on bfm
from <outside> - ejf
from <outside> - on hdi
from <outside> - to flc
from <outside> -> fke
from <outside> -s glb
from <outside> <service> to dle
from <outside> <service> 到 bpc
from <outside> get at glb
from <outside> get to ejf
from <outside> on jge
from <outside> to - ben
from <outside> to Xmj
from <outside> 到 bki
from <outside> 去 掉 , qgX
from <outside> 用 户 打 开 ekd
from <outside> 用 户 访 问 glc
from <outside> 用 户 连 gjd
from <outside> 的 jff
from <outside> 能 不 能 <service> 到 gje
from <outside> 能 不 能 直 接 <service> 到 bhk
from <outside> 访 问 fje
from <own>  idh
from <own> , fek
from <own> - - - - agm
from <own> - -ing to gck
from <own> - : <n> -ed to - to gYo
from <own> - <n> - <n> - Sgu
from <own> - <n> - <n> -ed - agm
from <own> - bgl
from <own> - for kfd
from <own> - from efk
from <own> - to idh
from <own> -ed to jch
from <own> -ing gam
from <own> <n> -ing fej
from <own> <n> from ndc
from <own> <n> on oae
from <own> <service> : - to -s gdk
from <own> ? - -ing - Rgv
from <own> for kee
from <own> from ndb
from <own> to bdo
from <own> 的 <n> , hcj
from <public>  eoa
from <public> , dsX
from <server>  fna
from <server> : ajj
from <server> at cme
from <server> is occ
from <server> 是 bne
from <zone>  fej
from <zone> , - lgb
from <zone> , pYe
from <zone> - - , del
from <zone> - - - dbo
from <zone> - - to chj
from <zone> - -ed ckg
from <zone> - -ing enc
from <zone> - <service> on gkc
from <zone> - <service> to fpZ
from <zone> - dii
from <zone> - get to ejf
from <zone> - have eke
from <zone> - on Zof
from <zone> - to - Zdp
from <zone> -> fje
from <zone> -ed - eld
from <zone> -ed dle
from <zone> -ing bkh
from <zone> -ing to dih
from <zone> -ing 不 通 Zjk
from <zone> -ing 得 通 djg
from <zone> -s - bmf
from <zone> -s - to Rvf
from <zone> -s cjh
from <zone> -s to Zoe
from <zone> <n> : <n> : <n> <n> - ljY
from <zone> <service> ekd
from <zone> and Ynh
from <zone> be - to - gkc
from <zone> can - fej
from <zone> for Xmj
from <zone> get <service> on coc
from <zone> get to fkd
from <zone> gets - to gna
from <zone> have ejf
from <zone> in - kdf
from <zone> into Yrd
from <zone> to - Zkj
from <zone> 上 dnc
from <zone> 出 bpc
from <zone> 到 Zik
from <zone> 去 ekf
from <zone> 和 cij
from <zone> 打 不 开 gZn
from <zone> 用 cob
from <zone> 的 miY
from <zone> 的 人 用 djg
from <zone> 能 上 eld
from <zone> 能 不 能 <service> 到 fej
from <zone> 能 不 能 上 fje
from <zone> 能 不 能 访 问 gma
from <zone> 能 到 gjd
from <zone> 能 访 问 gdj
from <zone> 还 能 访 问 fdj
from <zone> 连 fmb
is <- pZe
is <client> jee
is <far> fkd
is <own> dnc
is <public> bij
is <server> dYq
is <zone> mbf
left 4 djg
left 5 ckg
left 6 jgd
left 7 bra
left 8 gjd
left 9 bgl
nth 0 jja
nth 1 imY
nth 2 chj
nth 3 bar
nth 4 ZWx
nth 5 bR0
nth 6 YV0
nth 7 Tdw
nth 8 gXp
of 2 mmT
of 3 eek
of 4 bdo
of 5 caq
of 6 daq
of 7 Xfq
of 8 Ydr
of 9 bar
own bare port rNo
own port bare O5Z
to  <- bpc
to  <client> del
to  <far> eek
to  <gateway> eYq
to  <host> gck
to  <outside> jdg
to  <own> idh
to  <zone> hhd
to , - - <host> naf
to , - <client> Xoh
to , - <host> gkb
to , <client> alh
to , <gateway> gpX
to , <own> oXi
to , <server> gck
to , <service> <server> jfe
to , <zone> Wes
to , does - <gateway> hid
to , on - <outside> odb
to , 发 信 <server> ndc
to , 是 <gateway> gjd
to - - , <zone> Zng
to - - - - <zone> aeo
to - - - <client> bij
to - - - <n> - - , <zone> fXp
to - - - <outside> kgc
to - - - <own> kfe
to - - - to <far> yeR
to - - -s from <far> pbc
to - - <client> obd
to - - <far> jbi
to - - <host> edl
to - - <zone> vbW
to - - from <outside> Xre
to - - to - <gateway> gal
to - - to - <host> nZg
to - - to <far> rZd
to - - to <host> kgc
to - - to <outside> mbf
to - - to <own> kgc
to - -ed <client> ilZ
to - <client> cdn
to - <gateway> jbi
to - <n> - <n> - <far> Utf
to - <n> - <n> - <host> frW
to - <n> - <n> - <own> gpX
to - <n> - <n> -ed - <far> XzW
to - <n> - <n> -ed - <host> fmb
to - <n> - <n> -ed - <own> g0N
to - <outside> hal
to - <own> jfe
to - <service> on <own> lgb
to - <zone> jbi
to - by <public> aeo
to - from <client> Ypf
to - from <outside> Zrc
to - from <zone> ben
to - get - to <far> ldf
to - get - to <outside> rXe
to - get to <far> sZb
to - get to <host> kee
to - get to <outside> lcf
to - have <outside> lcf
to - on <outside> mdc
to - to - <host> pad
to - to <far> mYi
to - to <host> occ
to - to <outside> mbf
to -> <client> taZ
to -> <far> pad
to -> <gateway> nZg
to -> <host> kcg
to -> <outside> mce
to -> <zone> nfa
to -ed - <host> bfl
to -ed - to <far> gdj
to -ed get to <host> fej
to -ed to - - <outside> cle
to -ed to <outside> djg
to -ing <client> uhS
to -ing <far> nYh
to -ing <host> fkc
to -ing <own> lha
to -ing to <far> occ
to -ing to <own> ohY
to -ing 不 通 <host> ici
to -ing 得 通 <host> kdg
to -s - - <gateway> fZo
to -s - <own> kgc
to -s - <service> to <own> iWo
to -s - to <far> uVd
to -s -ing <own> mfb
to -s <client> oRn
to -s <far> qXg
to -s <host> kkX
to -s <outside> jfe
to -s <own> dbo
to -s <public> icj
to -s <zone> mce
to -s to <far> pXg
to -s to <own> lgb
to : -ing <own> lfc
to : <n> -ed to - to <own> rZc
to : <own> rXe
to <n> on <client> cgk
to <service> : - to -s <own> fej
to <service> <host> pZf
to <service> <own> ldd
to <service> to <host> naf
to <service> to <own> dfl
to <service> 到 <gateway> jdf
to <service> 到 <host> fcl
to and <zone> tYb
to at <client> efj
to be - to - <own> ugS
to can - <own> mga
to does - <gateway> jja
to does <gateway> cji
to for <own> ibk
to for <zone> Yni
to from - <zone> gkc
to from <client> aod
to from <outside> aik
to from <own> kdf
to from <zone> eke
to get - to <far> pda
to get - to <outside> kee
to get <service> on <own> cbq
to get at <host> lde
to get to - <host> pgX
to get to <far> qWf
to get to <host> naf
to get to <own> led
to get to <service> on <own> jef
to have <outside> kfd
to into <zone> kWm
to is <far> aZt
to is <own> Zat
to is <zone> nec
to on <client> hjc
to on <own> mXj
to to - <gateway> jef
to to - <host> mfb
to to - <n> of <own> kgc
to to <client> nhY
to to <far> sZc
to to <gateway> qWg
to to <host> lcf
to to <outside> mag
to to <own> meb
to will <client> djf
to 上 <outside> oZf
to 上 <service> <host> oYf
to 上 <service> <own> kdf
to 上 不 了 <outside> hdi
to 从 <outside> peZ
to 写 的 <own> fej
to 出 <outside> rVg
to 到 <client> pZe
to 到 <far> lde
to 到 <gateway> jdg
to 到 <host> ecn
to 到 <outside> kee
to 到 <zone> taa
to 去 <far> pbd
to 去 <own> seV
to 去 掉 , <zone> efj
to 和 <zone> jef
to 填 的 <own> fej
to 往 <far> rdY
to 往 <outside> gdj
to 打 不 开 <own> pgX
to 打 开 <own> mgb
to 是 <own> aeo
to 本 机 上 - <own> ngZ
to 用 户 访 问 <own> jgd
to 用 户 连 <own> kgc
to 由 <client> bpc
to 的 <client> UX1
to 的 <far> Ydr
to 的 <n> , <gateway> cra
to 的 人 访 问 <own> kgc
to 的 人 连 <own> jgd
to 的 机 器 访 问 <own> jfd
to 直 连 <host> dgj
to 给 <zone> dkf
to 能 -ing 通 <gateway> kcg
to 能 -ing 通 <host> bfm
to 能 上 <outside> obd
to 能 不 能 <service> 到 <gateway> jfe
to 能 不 能 上 <outside> pYf
to 能 不 能 访 问 <host> tdX
to 能 不 能 访 问 <own> bfm
to 能 直 接 <service> 到 <host> mbf
to 能 访 问 <host> lfc
to 能 访 问 <own> agm
to 自 己 能 上 <outside> rXe
to 自 己 访 问 <own> jff
to 自 己 访 问 <public> kgc
to 被 <client> dnc
to 访 问 <far> kbg
to 访 问 <host> ihd
to 访 问 <public> mfb
to 走 <public> lgb
to 还 能 上 <outside> hdi
to 还 能 打 开 <own> lgb
to 还 能 访 问 <own> oea
to 还 能 连 <own> lgc
to 连 <host> edl
to 里 <service> <own> lee
with <- doc
with <client> Ugs
with <far> dYs
with <gateway> hid
with <host> eao
with <outside> dhi
with <own> kQt
with <public> oXi
with <server> iic
with <zone> Xmi
`;
