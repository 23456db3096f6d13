/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
' , jgggff
' -a cgheij
' -i cgfgmf
' <n> nfgfed
' <own> jgggff
' from Zgdfsf
' mffiec
' out cfggmg
'cannot kfffff
'connection oghcec
'connection refused' ohgdfc
'connection timed jgffgf
's <n> omffaZ
's <service> ljcckc
's ? kggegf
's fault legfgf
's inside hkdggf
's jjcbhi
's own gmhdkY
, <client> oegfia
, <far> tdfffZ
, <gateway> qdfefd
, <host> kefboc
, <n> uebfbe
, <outside> lYiaqd
, <own> cpdgci
, <public> kdZoef
, <service> pdleac
, <zone> kfehnX
, a icjhgf
, ack kfffff
, all piaifZ
, allowed lhfeeg
, although mfgdge
, am hcchki
, and geehaq
, any dnfWmh
, anything lcdbkj
, approved Zgegfq
, are tdbdci
, as mlhafb
, at mefgdg
, behind jdflde
, blocked legfff
, but nefeff
, by locafe
, can nbdcmf
, cghgjg
, change lfffgd
, client kfgefh
, coming tdcfdd
, connection sgegfX
, conntrack hffffj
, correct ofdeZl
, could egeimc
, curl pgeagf
, customer gdjdel
, dead mgffdf
, destination pefcfe
, do mebefi
, does eYenhk
, don't kYgkhe
, dport tfcdfc
, dropped pddcgg
, dst pdedff
, e jcnchd
, every mifdee
, everything kaiYkj
, explain efgebr
, fine lffegf
, first gdggfk
, for gkckfd
, forward kgefge
, foxmail kgffge
, from nndbfb
, full gejjhb
, get tcdgfb
, gets vXhXgi
, given offcal
, goes nhebeg
, going negdci
, got kefefj
, hairpin nffgfd
, has qffgdb
, he ihdegh
, help sddhcd
, how oficfc
, i jhhgXi
, i'm ligdgc
, id kgfffe
, ideas lcgggg
, if eoehcf
, in lffgdg
, input nedgge
, inside eodidf
, is lgdcfk
, isn't ofeech
, it pcfdZm
, it's efgffl
, item plecbd
, its fffefl
, just jhejcf
, kindly mdffgf
, length lgfffe
, like icfkie
, line jhedbm
, lip jgggff
, list hflhhZ
, looks ggfedk
, mail udfdea
, meaning nddgff
, my kgfdgg
, need jdhkag
, never lggfcg
, new efghdl
, no qldbec
, nobody jgfdan
, normal lfggfd
, not jkgfed
, nothing nffffc
, of gfgeek
, ok mgggfc
, on rigcgX
, one sjhaeZ
, only coakge
, open thcYhe
, options jggfff
, or lZekie
, our phcaie
, outlook lffgee
, over mgffef
, pass jffggf
, passes nffffd
, permitted kffgfg
, ping hdeffo
, plain lgeddi
, please jfcjhe
, pls obfdfh
, port ofhgda
, possible nedgef
, quick hXpjdf
, reachable qgadeg
, right pehWjg
, rip jgggff
, rst gfgfej
, same idhglc
, say ffkgeg
, says odfhgc
, seq lgfffe
, session jgggff
, she feheem
, should lffgfe
, since keeedl
, skipping lfegef
, so mghjbb
, somebody Ycdrjg
, sorry ogggbe
, source wYgdec
, step ngfgfc
, still ndgYcq
, straight infcfc
, syn qggfeZ
, target reeahe
, tcp qfffdb
, tell nlcadh
, that obhbbm
, that's peffbe
, thats meegff
, the iicdkg
, then icehob
, there mggdef
, they mbckgh
, they're dgfeen
, thoughts dfgfgl
, thunderbird mgfeeg
, thx apgXeo
, ticket dhdcbt
, timeout mgfdff
, to iididf
, translate gfggbn
, udp uafede
, unlike fffgcn
, urgent egdffo
, user nfeggc
, verdict oedffe
, walk ofdagj
, want qeeede
, we idfbkj
, we're hdhcgl
, what gcjfjg
, what's ffifbl
, whats lffdei
, when mhfhfb
, where gZnjdg
, whereas kfggfe
, which ccqmcc
, while leffgf
, who hegUpk
, why gfgefk
, will mfecif
, win lgfffe
, with ibmggd
, without lfgfeg
, works oeedfg
, would fffene
, y rZggff
, yes lepbeb
, yet ogffde
, you ifgdfk
, you're hcgdcq
, 一 jgfhef
, 下 cehZdu
, 不 fnedgg
, 丢 ncggef
, 中 gffkfe
, 为 waffSl
, 之 ohdama
, 什 pfddff
, 今 ffgden
, 从 idenlW
, 他 ldgegg
, 会 kbhhhd
, 但 kffgfe
, 你 agffhn
, 先 iffflc
, 写 gebsha
, 出 hfdkff
, 分 fjjcge
, 别 qgeZal
, 到 teecfb
, 加 fgggkd
, 包 njbgde
, 协 kffffg
, 发 kffgff
, 只 jffgbk
, 可 oeegfd
, 后 heglhb
, 周 fmeedi
, 咋 peffed
, 咱 jedihf
, 哪 hfdgih
, 啥 mfffee
, 回 mfefge
, 在 mefgfd
, 地 mgfdfg
, 外 ofgcdg
, 它 ihefck
, 安 oeXigg
, 客 kgggfd
, 对 pdjXjd
, 工 ffgfgj
, 帮 gZgihk
, 开 nffgfd
, 快 dfgfgl
, 怎 igfgXp
, 急 gcfffn
, 想 qdgeed
, 我 iejfgf
, 打 nggbff
, 把 dggfnc
, 报 gkggfe
, 拉 lfdggf
, 按 qYfgge
, 提 kffgff
, 收 kcfedl
, 改 ffffle
, 放 mffffe
, 数 qgdfec
, 明 dfgffm
, 昨 nffgga
, 是 kefdfj
, 最 pgfede
, 有 Znhcdm
, 本 lffgfe
, 来 rbcgge
, 正 ofgbef
, 比 kffgeg
, 求 kffgeh
, 没 pdgcak
, 源 nghgbe
, 然 nhgedd
, 现 hefgna
, 用 lffgdg
, 由 mfffef
, 目 phgecc
, 直 lgfggd
, 看 hefedo
, 真 lgfffd
, 端 meefff
, 第 aeegnj
, 等 mbdkgd
, 策 qcegdf
, 结 ogeedf
, 给 hkgdal
, 网 kfffgf
, 能 nedgmZ
, 行 pefcff
, 要 mdbkff
, 规 neffdf
, 让 ieeffl
, 访 pcfgfc
, 说 kfgfff
, 请 cclleh
, 谁 hbhbof
, 谢 egceau
, 走 nfffff
, 跟 kfgfdh
, 过 leggef
, 还 eqdcnY
, 这 nfhXfi
, 进 obggdg
, 连 pfgcef
, 通 wcgcfZ
, 那 kbclie
, 都 flcejf
, 重 jgggfe
, 问 qgegfY
, 需 gkgeff
, 领 gffffj
, 麻 hkgfgc
-> <client> pegffb
-> <far> kggfja
-> <gateway> rdfgec
-> <host> lfgckd
-> <outside> kfdeld
-> <own> tZhZgg
-> <zone> rdfefb
-> nZgbki
-a dffehm
-a forward effelh
-a input fffffk
-a postrouting ffeebr
-a prerouting efgehk
-d <host> eggfel
-d <own> ffgehk
-d efgeji
-e jfggff
-i , hgfgWq
-i <client> kfffff
-i <outside> agffnh
-i <zone> bhffjj
-i agffjm
-i forward dgdgeo
-i like gfggej
-i on gefegl
-i prerouting gehefl
-j accept effegl
-j accept' cgheij
-j cffejk
-j drop bffgng
-j log egggfj
-j masquerade efeeli
-j reject dffghk
-j snat fegggj
-j tcpmss ffgffk
-k pehefc
-l jfgfff
-l 抓 mfggfc
-l 里 jfggff
-m conntrack gfgegj
-m limit fgggej
-m tcp efgehk
-m udp fffgjf
-o <outside> bjedim
-o <zone> ffggoa
-o bifeik
-p <n> nfeegc
-p dfgeji
-p icmp dggghi
-p udp dgefcq
-s <far> cegfgn
-s <zone> cfggki
-s cffgij
-t feegjh
-t nat feehjh
-w hfgenc
-w net hfgdob
: $ hdgdfm
: ' jggfff
: <client> ufggbY
: <far> oefffd
: <gateway> niedgc
: <host> gofeec
: <n> gWfifq
: <outside> xcfdda
: <own> uhcedb
: <service> oZhdgh
: <zone> rYehZl
: a odghiZ
: any efgfkf
: assume feofee
: can jgjdZk
: cannot kggege
: cd jgggge
: connect nefffd
: connection lffffe
: could obdfgh
: couldn't lgffge
: curl jfffgf
: do pfeddg
: does gbcfph
: drop lfffhd
: errno kfffff
: forward hggfbl
: from cmgfhf
: github dfhbgo
: if pegXkf
: in kegfff
: input ahfgpd
: ip lfffef
: iptables fffgap
: is nfbelb
: martian ogfgdd
: may jVfhim
: nc ldfggg
: net qeddib
: no mcgfgf
: open pdegdf
: outlook jggfgf
: permitted oefgdf
: ping jfgfgf
: please cmkefd
: port gkXodg
: postfix jfgfgf
: reachable pncebc
: relay kegggd
: s jfffgf
: src vdeegX
: tcp mffffe
: the offeee
: timed kgfffe
: to bggohc
: trace kgffef
: udp nffgee
: unable jffggf
: user lfgged
: users qfeegc
: we gffkff
: what djdjma
: which Zgnled
: who ftdebe
: why megbhg
: will lddghg
: would jdfcod
: 从 hbglfh
: 我 idnjdZ
: 能 avdZgh
; connection kffgff
; does pccdjf
; lfegfe
; the lhehec
; what ceffin
; will jgggff
; would hggglb
<- <zone> qbffhd
<- in gffeel
<- paebii
<- what igeegj
<client> $ mgdghc
<client> , nelbed
<client> -> kfeemd
<client> : kgfgff
<client> <client> mfffee
<client> <far> oggefb
<client> <host> lffffe
<client> <n> seffda
<client> <own> pefffb
<client> <service> oeffde
<client> <zone> oefehc
<client> ? kgalef
<client> able xZfcha
<client> allowed qdfegc
<client> and uegeeY
<client> are gffhke
<client> at qbhcgf
<client> be qdggdb
<client> blocked kgffgd
<client> by nfffgb
<client> can qfffhZ
<client> can't vYgecf
<client> cant ofgefb
<client> connect heffle
<client> could ngdfgc
<client> curl jfggff
<client> do meggdf
<client> does pggdfb
<client> dst kffffe
<client> echo jgfgff
<client> finally gggglc
<client> for tdeadi
<client> from oedhcg
<client> get scfdnT
<client> gets qefeec
<client> going jgfcmc
<client> have jbqdde
<client> hit uheagZ
<client> i lffggd
<client> in icffqZ
<client> is odjdfc
<client> it mggffc
<client> just kefggf
<client> keeps kggggd
<client> listens meggfe
<client> logs kfgfff
<client> make rfgfad
<client> must kgffff
<client> nbhege
<client> needs lfggfd
<client> no ncgdgg
<client> ok lgegfe
<client> on lbfbeo
<client> open 0WhciW
<client> opens pefbff
<client> or dZgrge
<client> out meieaj
<client> over rgggba
<client> permitted pcfggb
<client> ping nffffd
<client> port vagdga
<client> pulls kfffgf
<client> pushes qggffY
<client> r kfggfe
<client> reach ibnchg
<client> reports lfggee
<client> runs pfgeec
<client> s kgfffe
<client> says jgggge
<client> scrapes qefdag
<client> sends lggffd
<client> should rgehda
<client> shows jfffff
<client> sport lfffff
<client> still egfhrY
<client> talk lcfhqV
<client> talks offefd
<client> tcp pegded
<client> the qgfced
<client> then ffggjf
<client> to sefchZ
<client> towards sfgcea
<client> udp qfggea
<client> use hfmdff
<client> wants pedegf
<client> when sgccdg
<client> who gkfdhe
<client> why kggggd
<client> will qdfefc
<client> with lfffeg
<client> wont mfffgd
<client> would lfddif
<client> 上 nffjdb
<client> 会 lheggc
<client> 作 ncggef
<client> 出 ffffjg
<client> 到 nbedfj
<client> 去 pgefce
<client> 发 mgffdf
<client> 可 pafhgd
<client> 吗 nefggc
<client> 就 hfgfnb
<client> 开 sdfcgd
<client> 往 ogfbge
<client> 想 kgggff
<client> 打 sfefgY
<client> 拉 jffffj
<client> 收 nffegc
<client> 是 lfeghd
<client> 有 odZlff
<client> 来 pdegfe
<client> 用 pffeed
<client> 由 ndfgdg
<client> 的 tcfefb
<client> 给 leggfe
<client> 能 kcecki
<client> 行 jfggfg
<client> 被 oeegde
<client> 要 nffffd
<client> 访 pbefci
<client> 走 ngffcg
<client> 还 agfgof
<client> 这 mjhZee
<client> 连 zdfgcV
<client> 通 kfggfe
<client> 那 mffffe
<far> $ lddgif
<far> , tfhcad
<far> -> lhgghZ
<far> -j bfhfki
<far> -p ffggdl
<far> : kggggd
<far> <far> ngggfa
<far> <gateway> mefgdf
<far> <host> kgggfe
<far> <n> qedfgc
<far> <own> kggffe
<far> <service> uggZea
<far> ? hZefin
<far> a phgecc
<far> able udcigY
<far> allowed lffgef
<far> and nggedf
<far> be pegfce
<far> by mccchm
<far> can vaefga
<far> connects pgfbfe
<far> delivers ndhhbf
<far> does qffdee
<far> dst kffffe
<far> for pffecf
<far> from kfejib
<far> get tWhfff
<far> gets mggffc
<far> has pfegbg
<far> hitting lggeef
<far> in rbheee
<far> is rfgfdb
<far> let lggffd
<far> make kggfef
<far> ok pdffde
<far> on meefhe
<far> our pddgfe
<far> over nfhhhY
<far> pcfdie
<far> port sdgfiW
<far> r leggff
<far> reach ndadme
<far> right efffgl
<far> s mgffee
<far> says kggffe
<far> see lfgegd
<far> sport lffffe
<far> still efghld
<far> tcp mpegaZ
<far> through mgdfic
<far> to wefceZ
<far> udp tefffY
<far> wants pdfdfe
<far> will nffdjb
<far> with lgffdh
<far> would pdgdhc
<far> 不 ifehkc
<far> 会 igdekg
<far> 做 kfgfgf
<far> 到 hegdgj
<far> 发 rgfYeg
<far> 吗 igggic
<far> 封 gfffek
<far> 想 lfffff
<far> 打 sfcede
<far> 用 keggef
<far> 的 mefghd
<far> 能 qgegdc
<far> 要 tedecd
<far> 访 tegcec
<far> 还 Whfhtb
<far> 连 oaeeje
<far> 通 pdghec
<gateway> $ hhghdg
<gateway> 's jmecgd
<gateway> , ogbidf
<gateway> -> negggb
<gateway> : hfgfjf
<gateway> <client> oeffdg
<gateway> <gateway> rjcebc
<gateway> <n> jceddq
<gateway> <service> rdcehe
<gateway> ? pbdeif
<gateway> afterwards egfgjg
<gateway> allow mdggef
<gateway> allowed nfggfb
<gateway> and cgggme
<gateway> as kalfeg
<gateway> at idfeii
<gateway> be lifgbf
<gateway> blocking ugWfgd
<gateway> box ldjdgd
<gateway> by kkbffe
<gateway> config gXfggr
<gateway> do qhfeea
<gateway> doing kfggge
<gateway> drop pgggea
<gateway> eat nfffgc
<gateway> eating legggd
<gateway> even oefedf
<gateway> forward mgYlee
<gateway> forwards ibXoii
<gateway> from qccglZ
<gateway> in nggfdc
<gateway> is kffdej
<gateway> itself nmfegW
<gateway> last bckkfj
<gateway> let offgdd
<gateway> lets meggfc
<gateway> letting mhhded
<gateway> lgeeei
<gateway> ok rfffcc
<gateway> on Yjdahu
<gateway> open skdYfc
<gateway> or jddkid
<gateway> pass lgggde
<gateway> ping rgafgc
<gateway> port mdffjc
<gateway> right gdmXgl
<gateway> rules leeegh
<gateway> shows lggfgd
<gateway> so oggced
<gateway> to tbehgY
<gateway> why mgedgf
<gateway> would liddic
<gateway> 一 hebrhb
<gateway> 上 jeakgh
<gateway> 丢 oefged
<gateway> 之 kffecj
<gateway> 会 mgfffd
<gateway> 到 lfeggf
<gateway> 吗 rbefge
<gateway> 对 kSdsje
<gateway> 拦 ofggeb
<gateway> 挡 wdffdX
<gateway> 放 leggff
<gateway> 是 gggedk
<gateway> 有 bfhegn
<gateway> 本 nkhdea
<gateway> 没 lfffge
<gateway> 的 mlfeae
<gateway> 给 mggefe
<gateway> 自 miegha
<gateway> 行 mfffeg
<gateway> 规 kefffh
<gateway> 让 kfgfff
<gateway> 这 legfff
<gateway> 通 jfggfg
<host> $ omXncY
<host> 's igcgdl
<host> , khdcgj
<host> -> tdhZde
<host> -a ggggtT
<host> -j egggke
<host> -o fgggje
<host> : dhfikd
<host> <- vcgdae
<host> <client> nfgdfd
<host> <far> nfffee
<host> <host> nicleY
<host> <n> qchega
<host> <server> nneZbg
<host> <service> vafbhc
<host> ? khdqhT
<host> able tagegb
<host> after ggggjd
<host> allowed ndhfhb
<host> and kYhhek
<host> are UbX2ih
<host> as lffdje
<host> asap edhffm
<host> at fgfcgm
<host> be mfgegc
<host> besides irecce
<host> box fcgoff
<host> by ibcggm
<host> can sdfcgc
<host> can't pfgefb
<host> connect kgfggd
<host> deliver kfgfjc
<host> direct mggffc
<host> directly lfgcjc
<host> dnat chhcoe
<host> do eYVvfm
<host> does mefckc
<host> down kWeegp
<host> dst kfffff
<host> echo mffffd
<host> ever ndjefb
<host> exposed Zpdpcb
<host> for idfecp
<host> from uWdfgf
<host> get zbgfdW
<host> has lViegn
<host> have kbljec
<host> host pfZffi
<host> i efhmef
<host> iedjgg
<host> if kdgenb
<host> in kcfdoc
<host> into mbfhjc
<host> ip kffffg
<host> is rUgdne
<host> itself jalcdl
<host> just jfggff
<host> len jgggff
<host> machine lmZhec
<host> may qYhhcg
<host> must pffdfd
<host> needs kdgjfd
<host> not udcefd
<host> now cefdjn
<host> ok reefdd
<host> on hkeahi
<host> open pYcbil
<host> or hbgnaj
<host> out pchdib
<host> over odfeal
<host> ping mfgegd
<host> pls kfcegj
<host> port qnfagW
<host> ports kcakmd
<host> postfix kgggfd
<host> published abewgd
<host> reach tbffec
<host> reachable nnWmfX
<host> right cfemhg
<host> rules gbfekj
<host> s kgfffe
<host> see udgYgc
<host> send nfgghZ
<host> sends jfhfff
<host> server iheidg
<host> server's ilbigb
<host> servr kjfffd
<host> should rcfcge
<host> sport pffffb
<host> srever eashde
<host> talk qhggfX
<host> talking kgfefg
<host> tcp mfeeeh
<host> the jfgfdh
<host> then fgfgsW
<host> through qdchfb
<host> to tcgeeb
<host> verdict kfgffe
<host> via odfgfd
<host> wants qegdfb
<host> what eldfmc
<host> will iggglZ
<host> with ldgglZ
<host> without lfffff
<host> would fghgnZ
<host> 一 jfalhe
<host> 上 kkZdfk
<host> 不 qffbfe
<host> 主 pffebf
<host> 么 qebghc
<host> 了 bgggmf
<host> 会 qfefiZ
<host> 做 eZerhf
<host> 出 ifhbkg
<host> 到 tcibec
<host> 发 jZecoi
<host> 吗 jaedhn
<host> 对 foUnid
<host> 就 mffgdf
<host> 往 schYic
<host> 收 ncgfff
<host> 映 ddcvhZ
<host> 是 qfffga
<host> 有 kfendb
<host> 本 gZhcer
<host> 的 jkdhde
<host> 端 dcgngg
<host> 能 zYiagZ
<host> 自 lfgfeg
<host> 行 nfefff
<host> 被 jfldfe
<host> 要 nffegc
<host> 访 vagbha
<host> 走 tffXeg
<host> 还 jffjfe
<host> 这 hbhlic
<host> 连 mgfgde
<host> 通 negfgc
<host> 那 vfgdfX
<host> 都 jhXnfe
<n> $ ijeXdo
<n> , kgefhe
<n> -> hcdYmo
<n> -a gfffke
<n> -i gdffeo
<n> -m fgggcm
<n> -p ffffdm
<n> -s fgcghk
<n> : jafhhi
<n> <- odgfib
<n> <client> kfgghc
<n> <gateway> jdgfif
<n> <host> qfgbfc
<n> <n> dZgffs
<n> <outside> obhjfa
<n> <own> tbfdhb
<n> <server> qffefc
<n> <service> mhffed
<n> <zone> ldfcob
<n> ? lkcdeh
<n> a jgggff
<n> ab kgfgef
<n> about hegcgm
<n> above ibhdnf
<n> against kedcfl
<n> allowed dafhfq
<n> am kfehci
<n> and kefdle
<n> any lfgdhe
<n> anywhere fpcZfj
<n> are qefeee
<n> as odfgfc
<n> assured kfgfff
<n> at opcYhZ
<n> before efffem
<n> below gdgeqb
<n> blocked lgfhfc
<n> break hedghj
<n> by jffekd
<n> bytes lfgfgd
<n> can ghegld
<n> ccc mfffgd
<n> change cgcehp
<n> client lfeffg
<n> close nffffe
<n> coming ufeXef
<n> connect lgfgfd
<n> connection mggffc
<n> counter kggfgd
<n> curl rgfffY
<n> customer dhghcm
<n> days ehfffj
<n> directly rfhghV
<n> dnat ceehnh
<n> do iefden
<n> does jfedme
<n> doing ccgcgr
<n> dport lffffe
<n> dpt jgggff
<n> drop ihfgcj
<n> dropped odcfgf
<n> effect bffgne
<n> end dodnbc
<n> established lfgfff
<n> example mggffc
<n> explain jffefh
<n> failed kgfffe
<n> ffedik
<n> fine rdbgef
<n> for qdeZjf
<n> forwarded Qnimhg
<n> from sTchfl
<n> g mbgffg
<n> get cddgbv
<n> gets ghdgmc
<n> goes cgggne
<n> gone cgchuZ
<n> good kgfgeg
<n> h mfgejb
<n> had cdfimg
<n> has ejfdcn
<n> i hkejgZ
<n> if fdggnd
<n> in ldhbke
<n> into kbdffm
<n> ip ifggid
<n> is gcdhkh
<n> it pageeh
<n> just offgfb
<n> k meecel
<n> kindly ikfdbk
<n> last affdfs
<n> lgtm fehddo
<n> like cfffli
<n> look gfgfan
<n> lost dgfgpc
<n> mail kgfgfe
<n> make fgfbnf
<n> mark kfffff
<n> match gggffj
<n> milliseconds nfgeee
<n> minutes oegbfg
<n> never kfgfge
<n> no jffffg
<n> node qbehfd
<n> of rcZgck
<n> off jjgeee
<n> ok pcfdfg
<n> on hhncjY
<n> only qffffb
<n> open koaqbU
<n> or hkedlb
<n> out lfggfe
<n> outbound megffe
<n> permitted jfgfff
<n> please ieeejh
<n> pls pbchdi
<n> pm keheff
<n> port mechhe
<n> postfix kggggd
<n> proposes bggglg
<n> proto kgfgfe
<n> published qjcgcb
<n> quic xceUhh
<n> reach bahegs
<n> reachable nnbbhb
<n> relay nefefe
<n> reporter jfffff
<n> rule Yfghpf
<n> s jdccfp
<n> safe gegegk
<n> says hfffek
<n> seconds kgggdf
<n> since pfffdd
<n> so gegfkf
<n> src kfgfff
<n> syn jggfff
<n> tcp jjgkeY
<n> th flfdcl
<n> that pdgchd
<n> thats phddfd
<n> then cgfgpc
<n> through jkeffe
<n> thx rdcfgd
<n> times qffZge
<n> to jZdWno
<n> today gfggej
<n> towards gifdfj
<n> trying jeggfg
<n> udp qefdia
<n> unreplied kfffge
<n> use kfffff
<n> using pcdgff
<n> via mgegef
<n> was igffkb
<n> went gffgld
<n> were begfrd
<n> what keeele
<n> what's jggcdk
<n> when cgggmf
<n> where dgggjg
<n> which begnie
<n> who fchlid
<n> why kdgdap
<n> will mgfeef
<n> win lffffe
<n> with gldcqY
<n> work ragfcf
<n> works udeXhf
<n> would kfegjc
<n> wtf fggfek
<n> x kggffe
<n> y obgfff
<n> yes qiWbjg
<n> you qehdec
<n> 一 mefgfe
<n> 上 lehecj
<n> 不 tZfffc
<n> 两 jfddlf
<n> 为 tegdeb
<n> 了 Wqffkf
<n> 会 aeknfe
<n> 出 ngfdch
<n> 到 ccYnep
<n> 去 kgggkY
<n> 发 ffffkf
<n> 口 fdlnbd
<n> 只 dqgbef
<n> 可 ocfgfe
<n> 合 ihgeXn
<n> 吗 uZdeeg
<n> 和 mhfdgd
<n> 啊 mldefb
<n> 对 sfcaid
<n> 就 pgfgdc
<n> 应 hcfnge
<n> 开 fdcpdj
<n> 打 khfXhk
<n> 换 dgggle
<n> 收 kfgfge
<n> 改 aegdmk
<n> 放 qcgYao
<n> 映 fLatoo
<n> 是 idclnZ
<n> 最 oefhZh
<n> 有 kpacch
<n> 查 geggjf
<n> 没 pggbgd
<n> 点 hffedm
<n> 然 jggfgf
<n> 的 fYffhq
<n> 看 gdggcn
<n> 端 jnbYih
<n> 管 kjdgee
<n> 能 gbgXcy
<n> 行 bfeemj
<n> 被 lgfeff
<n> 请 medggf
<n> 走 nffeee
<n> 转 Qlduhe
<n> 还 Zhgljd
<n> 连 odgcdi
<n> 通 oYgbem
<n> 那 feggkf
<n> 都 epfahf
<outside> $ sfgYfe
<outside> ' dgfgmf
<outside> 's effeeo
<outside> , oZiiga
<outside> -> tegacd
<outside> -d fggdgk
<outside> -j eefeim
<outside> : pcegee
<outside> <far> ofgfbg
<outside> <host> uecdce
<outside> <n> pdfcic
<outside> <outside> ycfVdg
<outside> <own> nZdbmh
<outside> <service> jednkY
<outside> ? meahif
<outside> accept egdgkg
<outside> access llbXle
<outside> adress mbgggg
<outside> and vcgacf
<outside> at ohedcf
<outside> be qdbehf
<outside> but mffgfd
<outside> by oefege
<outside> can kkmeeV
<outside> client kffffg
<outside> clients jcgZpf
<outside> connect qbefge
<outside> connects qffega
<outside> could oaeife
<outside> does pdfYld
<outside> for oaZlie
<outside> forwarded nffbgg
<outside> from mcdfnc
<outside> get lWlpjU
<outside> gets hmeicc
<outside> hit kjfbjd
<outside> host wZcedg
<outside> hosts kdheie
<outside> i sffYhc
<outside> idhihd
<outside> if ffghjd
<outside> in jkdeci
<outside> ip kggfff
<outside> is heicfj
<outside> it qdfeha
<outside> it's kggggd
<outside> like idfgle
<outside> not tggVge
<outside> off dfffmf
<outside> oif jgggff
<outside> ok rfffZf
<outside> on hYjlic
<outside> open odgcff
<outside> opens tfgWff
<outside> or uhZdde
<outside> out geggje
<outside> over qegffb
<outside> ping kfgdgg
<outside> reach lmhicW
<outside> right rXhjga
<outside> says schZff
<outside> see lqdajX
<outside> sends oegcch
<outside> side ikfgha
<outside> still iiedna
<outside> straight mfdfhf
<outside> tcp lefYki
<outside> that gjbfel
<outside> the ncgggd
<outside> then cgggme
<outside> through lbikec
<outside> to rdfeah
<outside> today qchdee
<outside> udp tbhfgY
<outside> users ocgeeh
<outside> were afgfog
<outside> what mfejec
<outside> who uWfcgh
<outside> with ffgmfe
<outside> would iehlcf
<outside> 上 vVicfg
<outside> 不 pbcgma
<outside> 了 ncncfc
<outside> 会 bhgglf
<outside> 到 qYegmZ
<outside> 去 gfghnZ
<outside> 发 iUhmhh
<outside> 可 uYhffb
<outside> 吗 ocefjb
<outside> 客 kZgflf
<outside> 就 mfffff
<outside> 开 jniiaY
<outside> 打 mcgiee
<outside> 扫 hsYegd
<outside> 收 pafehf
<outside> 是 lfffdh
<outside> 有 udfXdj
<outside> 来 jhajfg
<outside> 正 mcghee
<outside> 没 kfhdgf
<outside> 用 mffjgZ
<outside> 的 jdkjfa
<outside> 直 zcZbdf
<outside> 能 vffleR
<outside> 行 ngegde
<outside> 访 ijdkoS
<outside> 走 tafbeg
<outside> 还 cgggrZ
<outside> 这 mfddje
<outside> 进 pYiiee
<outside> 连 pgbiiZ
<outside> 通 ugecbd
<outside> 那 nddfjc
<outside> 都 enXnef
<own> $ nkYfff
<own> ' kgggfe
<own> , gfhmbf
<own> -p ffgeji
<own> : jfggff
<own> <client> lffffe
<own> <far> mfffee
<own> <n> onhedU
<own> <own> mffffe
<own> <service> kpgWjZ
<own> ? gpaeic
<own> actually ikcjdd
<own> after dhgeqa
<own> allowed ragcge
<own> and gkblcg
<own> answer kjffee
<own> any qbfald
<own> are cedrge
<own> as lceihd
<own> at ieekid
<own> be plfcac
<own> come segddc
<own> coming pecakf
<own> connect jfffff
<own> connection kfffff
<own> curl lgffgd
<own> dead qcgehb
<own> die hfecod
<own> do jfelbf
<own> does kiejbc
<own> doesn't njfcgb
<own> dport qbgfcf
<own> dst mfffff
<own> end nahkce
<own> ends Sdjqji
<own> every jgfffg
<own> failed kfgfff
<own> for gebhfm
<own> forwarded thbjeX
<own> from tamYkX
<own> get phZjhZ
<own> gets gadhsc
<own> gives kffgge
<own> go ihalfe
<own> goes mbclhd
<own> hairpin yUfgde
<own> i ngfede
<own> if YfgfxZ
<own> in qdgefc
<own> into ndffeg
<own> is jkdkcb
<own> it wbfWfh
<own> jhdhhe
<own> just pffeee
<own> land cahref
<own> make qefebg
<own> never lmecfb
<own> no ofdgfd
<own> not oWghif
<own> ok eqeaoY
<own> on kibffg
<own> once eeehmf
<own> open pgZoeZ
<own> opens pcgggc
<own> or negekZ
<own> over lafikb
<own> please lmfhca
<own> pls kZcmhg
<own> port mXfhgk
<own> prot fmgged
<own> reachable joZake
<own> refused kefgfg
<own> s kggffe
<own> should neffef
<own> since kiefgd
<own> sport kffffe
<own> start egffme
<own> still Yffetf
<own> survive ehheoa
<own> tcp qbgihY
<own> that ekeocc
<own> the qcfekb
<own> then ideapg
<own> timed mffgfe
<own> times pdgdgd
<own> to kXfUqo
<own> udp qdffgb
<own> usable dmdfhh
<own> was lgggfd
<own> what hXfohf
<own> when mkfehY
<own> where tUifge
<own> which vidZeb
<own> while mgfgce
<own> who fkglZf
<own> will kegfgf
<own> with hedfmg
<own> work pjbXoa
<own> works jjfeic
<own> 一 peffed
<own> 上 amZoff
<own> 不 heffmc
<own> 为 wffgeU
<own> 了 eehemg
<own> 会 sheYjb
<own> 到 jkfegb
<own> 发 gTgske
<own> 后 Xdiqhe
<own> 吗 fkabgo
<own> 啊 veeafd
<own> 对 hXbqih
<own> 就 hgggka
<own> 打 oddgef
<own> 报 megege
<own> 收 leffhe
<own> 映 TRg4ji
<own> 是 kfefjc
<own> 最 eZdsla
<own> 有 ngYjff
<own> 没 mgfdef
<own> 的 lgfchf
<own> 端 jqfcgY
<own> 能 qcfflY
<own> 行 fffgle
<own> 被 hegegj
<own> 访 uefefX
<own> 走 rbfffc
<own> 超 kgfggd
<own> 转 qKdjqh
<own> 还 gZidkk
<own> 这 ajdkfj
<own> 连 nefdge
<own> 通 jmcZje
<public> $ mgbheg
<public> , lbmgcd
<public> : hcmmbc
<public> <far> qcffdf
<public> <own> mejgdc
<public> ? dkchke
<public> and Wafxhf
<public> igijgZ
<public> of lbesbc
<public> on rbfigY
<public> 上 hbfphb
<server> $ fbmidg
<server> , jedlfd
<server> : kgffge
<server> <client> rfffdb
<server> <host> ogfegb
<server> <own> mffffe
<server> ? dsbeYm
<server> at rgfeeb
<server> has mdgffg
<server> ieijcf
<server> in lgfdhd
<server> is igfjgc
<server> on tZhbhd
<server> reach rbfcgg
<server> 主 pefdee
<server> 地 rfdebf
<server> 填 lffffe
<server> 对 Upkfhg
<server> 是 jgggff
<server> 有 YXhvif
<server> 的 jbYogi
<server> 能 qeffed
<server> 自 pcfffe
<server> 要 qcgdfe
<server> 超 jfgfgf
<service> $ refggY
<service> , nkiceZ
<service> : joiVhe
<service> ; lefggd
<service> <client> ndffff
<service> <far> qbffef
<service> <gateway> jhfege
<service> <host> qghffY
<service> <n> lfelbe
<service> <outside> wcdhdZ
<service> <own> jlghae
<service> <server> sdfcdf
<service> <service> lefegg
<service> <zone> mcgfgf
<service> ? llicfZ
<service> against ugecfZ
<service> and ldfhhd
<service> anywhere frhchY
<service> at kncegb
<service> broker mfefff
<service> by kefgfg
<service> client udcZgg
<service> collector mffggd
<service> connection mdegkb
<service> connections pgechc
<service> daemon nhgage
<service> dnat Wfgfrh
<service> does pffeee
<service> exposure eoiYif
<service> for odeYgl
<service> forward aehekm
<service> from lfajka
<service> host jgfgff
<service> i rceche
<service> in mcdbgm
<service> into rgeehY
<service> is rjZegc
<service> jjeehe
<service> login jffggf
<service> lookups kfgfff
<service> of iocYle
<service> ok lfgdhe
<service> on ikakiZ
<service> onto odfeef
<service> open kobgdb
<service> or pegede
<service> out oaehjc
<service> over hrgZga
<service> pointing fegffk
<service> polling lcfggg
<service> polls nefehe
<service> port YcqpfZ
<service> published gogXmc
<service> queries jfggff
<service> query pgfgae
<service> reachable jmfagd
<service> root ldfggf
<service> session jhfehe
<service> sites jefeke
<service> straight lfgfeg
<service> tcp hleche
<service> that mfffee
<service> through gnheed
<service> to mdbfmd
<service> udp qbfggc
<service> via ggegjf
<service> when jfgfff
<service> will lggfdf
<service> work wcffcZ
<service> 一 qddfff
<service> 上 pfgecf
<service> 不 meedhf
<service> 为 ogfffc
<service> 么 seafjb
<service> 了 gggfke
<service> 会 qegfdc
<service> 到 nhecff
<service> 发 nfefge
<service> 吗 rWebgm
<service> 填 meffeg
<service> 打 hignZc
<service> 收 scchee
<service> 放 rggcfa
<service> 是 htdXic
<service> 有 jegjee
<service> 服 koccfc
<service> 登 mfffgd
<service> 的 dmffoY
<service> 能 rdfcfe
<service> 行 hffdjf
<service> 请 pfgaeg
<service> 走 gagngf
<service> 轮 nfgcge
<service> 进 pagfff
<service> 连 kffggf
<service> 通 gdibgn
<service> 都 oqcTff
<zone> $ pfeefe
<zone> 's qbfdge
<zone> , mhldad
<zone> -> keegid
<zone> -j effgkg
<zone> -m fgggmb
<zone> -o bjffhk
<zone> -p fffgld
<zone> : qekZfc
<zone> <client> odggde
<zone> <gateway> qehdec
<zone> <host> qdfegd
<zone> <n> sbgZfh
<zone> <outside> okbbff
<zone> <own> sShhje
<zone> <service> xZahed
<zone> <zone> mhidcd
<zone> ? jlfiiW
<zone> able tWjebi
<zone> actually eaqehf
<zone> allowed qYpfgW
<zone> and mnZgdd
<zone> any legfff
<zone> are udeeea
<zone> at vggZae
<zone> be padiib
<zone> box kgegff
<zone> browse lfgffe
<zone> can dimkjU
<zone> can't qefdee
<zone> cannot pahhcf
<zone> cant sdggfY
<zone> client rdfgfb
<zone> clients nieXkd
<zone> connects kfgffg
<zone> could oefegd
<zone> directly kcgggg
<zone> dnat aggeqd
<zone> do ofehfc
<zone> does qeggdb
<zone> even sdfgea
<zone> folks sbibfd
<zone> for mehVne
<zone> from rhbdgc
<zone> get rZmbcf
<zone> gets nZmagg
<zone> gives leggff
<zone> go mdmage
<zone> going higikY
<zone> has rbfgdd
<zone> have uYicgc
<zone> hit vZffga
<zone> hosts tgehcZ
<zone> i kmhgdZ
<zone> in lfgffe
<zone> into ncfgff
<zone> ip kgfffg
<zone> is landef
<zone> just jegggf
<zone> lan ngdgia
<zone> laptop ufebag
<zone> last ndfgeg
<zone> leidge
<zone> lose egfdpe
<zone> machines phdhdb
<zone> make fdfime
<zone> may rcgfec
<zone> must tfefgX
<zone> need lggfee
<zone> needs jgfgeg
<zone> net wfbfcc
<zone> network rZegge
<zone> no ucdgfZ
<zone> not regeea
<zone> off ahegpe
<zone> oif jggffg
<zone> on uahfea
<zone> one pdgeXl
<zone> open rbffhb
<zone> opening ndfggd
<zone> opens oggafg
<zone> or lpcfcb
<zone> out lfffff
<zone> outlook ncffge
<zone> over lYmfhc
<zone> pc qeeefd
<zone> pcs nfgeia
<zone> people ndgfhb
<zone> permitted mdfgfe
<zone> ping nfffee
<zone> port vceffZ
<zone> ppl offefd
<zone> reach pUpcid
<zone> reachable kjeffd
<zone> rules Zbdhsi
<zone> say tceeed
<zone> says jfgfgf
<zone> see maffke
<zone> segment hclgef
<zone> send lgdfdi
<zone> should neefff
<zone> shows oeffed
<zone> side gfgfke
<zone> src kgfgfe
<zone> still ccggmh
<zone> straight jfggef
<zone> subnet reZfge
<zone> talk nanefb
<zone> talking ifffna
<zone> that gheemd
<zone> the mbffjf
<zone> then efggjf
<zone> they oeehed
<zone> through jpecfa
<zone> to oZbdkj
<zone> towards rdfehZ
<zone> use rckceb
<zone> user gekfgg
<zone> users ihmfdc
<zone> via ubhhbb
<zone> wants mdedhh
<zone> what ngffed
<zone> when pefedg
<zone> who hffgje
<zone> wifi ocffef
<zone> with jgdeje
<zone> would iffgid
<zone> zone mdggdg
<zone> 上 mfffgc
<zone> 下 leffff
<zone> 为 8SgheT
<zone> 之 lffgee
<zone> 也 fkgghe
<zone> 出 ndldce
<zone> 到 mZgbhk
<zone> 去 nefdmZ
<zone> 发 legfff
<zone> 可 pXghdi
<zone> 同 jfggff
<zone> 吗 pdgfed
<zone> 开 jneded
<zone> 往 mhfgfb
<zone> 打 ofegee
<zone> 提 lfgcgg
<zone> 收 mfffef
<zone> 放 ichbgm
<zone> 是 pfegiY
<zone> 有 qfgece
<zone> 机 odeggd
<zone> 查 peeedg
<zone> 段 kmfgeZ
<zone> 现 kcoZge
<zone> 用 vcfegZ
<zone> 电 kfegff
<zone> 的 ndhgde
<zone> 直 ofggag
<zone> 网 nafhgf
<zone> 能 jghdfg
<zone> 访 yZggjR
<zone> 走 jefekd
<zone> 还 cgggme
<zone> 这 lfigga
<zone> 进 pcfcgf
<zone> 连 mkfejX
<zone> 通 qcfffd
<zone> 那 mkbhiY
<zone> 都 ehmggc
<zone> 里 jjjahd
? -a ffgfle
? <host> pagggf
? <n> mlggcZ
? <outside> kkeafh
? <own> qcdkdb
? <service> tYedfg
? <zone> ejdcmg
? ? fnffXk
? a hmdkae
? any XpgXfq
? apt kdgfgg
? asking oddZlg
? auditor fdikge
? example phfefa
? from lfgdeg
? how aegggp
? i fjeldd
? i'm kcfhgh
? in jgfggf
? input nmdafd
? is scffec
? it cefggo
? it's kbceeo
? just fmWhhj
? kernel jggggf
? many igdjgf
? my jdgfhg
? need ndiiea
? never geffdo
? nobody fghhbl
? please kckged
? port pkZefd
? security hkbghg
? tcp kggfge
? thank pggbcg
? thanks mgffee
? the gccrmX
? thx sefggY
? udp jhggfd
? want ljffdd
? we kdejgf
? what dlfbgk
? whats icgecn
? yes rdagfg
? 不 gneefe
? 列 ifWthb
? 回 pfegfc
? 安 fgkghd
? 怎 gffefk
? 我 ibmgdh
? 有 pZgdfi
? 等 oYfifg
? 给 gjbfao
? 能 effkZn
? 该 ggfgfj
? 谢 kfgggd
? 还 ibgbcs
^ -a ffgfP0
^ -i hgbgbq
^ : oeeecj
^ <client> tcecdf
^ <far> xffcab
^ <gateway> vddgeY
^ <host> qfaocY
^ <n> hgdldf
^ <outside> vdgkYZ
^ <own> otZiZX
^ <public> gjbndd
^ <server> qefdfd
^ <service> xmgbaV
^ <zone> wghecU
^ a rVghla
^ acme cbhees
^ add ddecml
^ after gddewX
^ all hbpmbb
^ am odgged
^ an jgejfe
^ and hcdekl
^ any kaepcf
^ anybody illaag
^ anyone eocYgm
^ anything gicucY
^ are wWbccn
^ as mejhcd
^ assume ggefnb
^ audit Zpejhc
^ auditor jkfefd
^ backup kcgddl
^ before gmefef
^ behind odfege
^ block eeecfr
^ boss fjjdid
^ by akgefm
^ can tTYfcs
^ cant lcfbfm
^ captured jgfgff
^ change ifffoY
^ check mleffZ
^ chg aghgod
^ ci lffgef
^ client ycZbla
^ cn qbcehg
^ cna qXgghd
^ compliance Yihgbq
^ connection sbfefd
^ conntrack kfffff
^ could kcdact
^ curl negfgc
^ customer nXcmei
^ data pdegfe
^ dear lffhgc
^ dev ggekgg
^ did egcffp
^ dmesg jgfgff
^ dnat dfZtgd
^ do pfZsXc
^ does nicfZj
^ dovecot jgggff
^ drop Wfgc1a
^ dump effnef
^ eli gfgfYr
^ enumerate ekfhff
^ every ijckce
^ everybody gnagge
^ everyone avgffZ
^ everything ecmqdZ
^ explain kffeXp
^ exposure Zogneb
^ for lohbeZ
^ forward kggejb
^ found ifffbm
^ foxmail jfffgf
^ from sfjZag
^ github gfgfcm
^ give dgjncd
^ good hajhhg
^ got ocehge
^ guest ddegfp
^ guys qdegfc
^ hairpin scebeh
^ has qcdgdh
^ hello gafghl
^ help kZfcep
^ helpdesk oeffee
^ hey mjfYfh
^ hi lbgffj
^ how gfdccr
^ hypothetically jdfZpe
^ i lbeldf
^ i'd kdgcjg
^ icmp saddfg
^ if jdkcpX
^ in kbhdkf
^ inc kfffgf
^ incident olacee
^ infra gehefl
^ input Zgfgpf
^ inventory Yegqfh
^ ip jefeqY
^ iptables hffdpb
^ ipv oegged
^ is sgYiXi
^ it hXdjfp
^ it's idfefl
^ its bfggfm
^ java kfggff
^ just begddt
^ kernel jggfff
^ kindly gbVogo
^ l hZgees
^ label mgfggc
^ laptop lffegf
^ let's efegmf
^ line gZhdaw
^ list cphjdZ
^ ln gbfegn
^ logged tcgbee
^ mail idVpgk
^ maillog jfgfff
^ mar jgggfe
^ masquerade beefph
^ may rbfffc
^ mes jggffg
^ monitoring pgeeed
^ morning taebeh
^ moving hfhfmb
^ mx dcffeq
^ my pegcgb
^ nat rcfieZ
^ nc lhgehc
^ need hggmdd
^ net gggfje
^ netops gfffgk
^ new idfeem
^ nft dgffco
^ nginx leffge
^ nightly jfgfff
^ nmap legfff
^ no igackl
^ nobody ilbjgb
^ noc lgffff
^ not mcZlfg
^ nothing mefgge
^ nov jggfff
^ of ibodeg
^ ok pgadck
^ on peghea
^ once hefemf
^ one miefed
^ open feegcp
^ openssl oeffge
^ our jkeZel
^ outbound ndgdfg
^ outlook jffffh
^ pacs hcfdfn
^ pci csebhe
^ ping nfdfff
^ pinging kgehgd
^ plain zdfXfb
^ planning fggfld
^ please bdecmn
^ pls hcccay
^ plz pgdffb
^ port ylYgdV
^ ports jXfpef
^ postfix nffgfc
^ pr dedfhp
^ printer kchhdi
^ proposal ggffoZ
^ proposed gggglb
^ queue rdhghX
^ quick iedhmd
^ reachability llkbea
^ restart geefgl
^ review hefccq
^ root meggdf
^ say Zeigqc
^ security hjifjZ
^ seen kelbge
^ sev gnekcb
^ should pcfhjX
^ show ggklad
^ since uafiXg
^ sitting jcpXgg
^ so oegjad
^ somebody idejeh
^ someone badoij
^ sorry ecfogf
^ source oeeegd
^ src waffea
^ still dagdcx
^ suppose afffsc
^ supposing ffffkf
^ swaks neeffe
^ swap edhgod
^ swapping gbhfra
^ sysctl ggdfkg
^ take eefgqb
^ tcp lhfegd
^ tcpdump jgggfe
^ tell nfmbeb
^ thanks begcgr
^ the lZenfd
^ thinking eeffqb
^ this pffdee
^ thoughts ffgfem
^ threat pbfegg
^ three gebbgr
^ thunderbird offefe
^ thx gcfdfp
^ ticket offged
^ to oZhked
^ trace qffeec
^ traffic ffbpdh
^ trying oifgcb
^ two jdeZfq
^ udp shgafa
^ under Wcfuna
^ usage ibfbhp
^ user kffgfe
^ users ndffgf
^ vlan peedbj
^ walk qffehZ
^ we ijeand
^ we'd fffgld
^ we're gegffk
^ webmail pdgfed
^ were aghfwX
^ what hhkdef
^ what's fcmrXe
^ whats ichnZg
^ when mcfbgk
^ where rZdpdZ
^ whether mdeghe
^ which ijcidg
^ who avdbbk
^ who's Ytedfg
^ whos awddee
^ why offcZk
^ will nceife
^ with dgfgob
^ without deggvX
^ would fdfaoj
^ wtf hhhgaj
^ wy ndhefe
^ y jeedfl
^ yo rafech
^ zabbix icfdhm
^ 上 jdfdem
^ 不 tfddYj
^ 中 idecgn
^ 为 uYgdch
^ 主 hefgek
^ 交 jgggbj
^ 今 kefdbn
^ 从 taifae
^ 你 hfedfn
^ 值 mgggfc
^ 假 bgggoc
^ 公 oYflgc
^ 内 qcfkfZ
^ 准 ggggna
^ 凌 rffggY
^ 列 cjbnhd
^ 刚 jfegdj
^ 删 dbhetc
^ 加 Xffjpf
^ 去 fgghmb
^ 发 jfapgb
^ 同 lgfgfd
^ 哈 afgggn
^ 哪 bwZkeZ
^ 在 meidbj
^ 备 ddihdl
^ 外 kffgff
^ 夜 lffgfe
^ 大 ofgddg
^ 如 aeggnh
^ 学 lgggee
^ 安 fklagf
^ 审 oggcge
^ 客 peffec
^ 对 lMtigg
^ 工 ogfgfb
^ 帮 djfagm
^ 怎 gebego
^ 急 qegbgd
^ 您 jfcpeb
^ 想 Zmeikf
^ 我 jdhfck
^ 手 tffecb
^ 打 abfkkk
^ 把 efdgpd
^ 抓 lggffd
^ 护 iddlfg
^ 按 kcgdld
^ 新 ggggcl
^ 日 jgggge
^ 早 mdgedi
^ 昨 fcheeo
^ 有 tadndX
^ 服 nheeed
^ 机 jedfek
^ 求 leeebm
^ 源 qddgee
^ 现 iakjci
^ 用 rdgcgc
^ 监 kbndhd
^ 目 mgTngh
^ 看 jbfcbt
^ 站 delkhb
^ 端 hdVthg
^ 第 fegdgl
^ 等 flaifg
^ 给 ljfadh
^ 网 hahgdn
^ 老 kffgge
^ 能 aXhbc4
^ 若 ffegoc
^ 要 feieqa
^ 规 efffaq
^ 解 gfffUt
^ 请 qgddef
^ 谁 d1ebgV
^ 财 gceeeq
^ 辛 fegffm
^ 这 ifgfWq
^ 邮 ldfcek
^ 都 gseXgf
^ 麻 kcgdel
a <gateway> iffdel
a <n> igfjfd
a <outside> wcgbcc
a <service> rddfcg
a <zone> mfffee
a ? rhgfdY
a box kijdce
a browser qbfefe
a change lffdei
a client geldie
a colleague obfdmb
a connection knecdd
a customer ikefff
a dnat focgnX
a drop dfffhk
a dumb kfgegf
a forward fYdklj
a guest mdheef
a hairpin jgfcpZ
a host wZfZff
a junior gggfan
a lady jegggg
a laptop mfhgbe
a legend gcfgfm
a list gaodfi
a look degefo
a machine kckhcf
a name gbfgcp
a network gegleg
a no kmbehc
a non dfikci
a packet neffef
a partner ofegfd
a pc jandhe
a phone safdff
a ping qaffff
a position lidbhe
a printer ldfgge
a random gaisgZ
a reply jgffgg
a reset kfggfd
a rule gfffbo
a second cedjki
a session obhffe
a single kfgfgf
a supplier hedgcn
a syn ndgffd
a table ckildd
a tcp mdfegg
a ticket pfffbf
a timeout nffegd
a udp qddfdg
a user jekffd
a vendor fefkWq
a way mkeefb
a working atieec
a workstation ocefgf
a yes jijhbc
ab <n> ogffbf
ab jgggff
able gnlZec
able to gnlZec
about <service> focide
about <zone> rdfefb
about iiaegl
about it kaekgg
about to efciji
above $ gfffdm
above <n> ibhcpe
above edhdqc
above it fgfdkh
above line fgggnZ
accept $ hefedm
accept , cggfkh
accept -a fffgsX
accept : chgglf
accept <- gfffgj
accept <zone> bgggpc
accept ? eceglj
accept Yhfeoj
accept after gfggrW
accept at dhgehj
accept below fggfnb
accept can dfffhk
accept consequences gefdpb
accept could Xgfgrg
accept does Zgfhli
accept for dgefdp
accept from cefglh
accept if mmdcjX
accept in hghafl
accept instead Zghgpd
accept is egfgjg
accept just gfgenb
accept let ffggkd
accept right ggggnZ
accept to eggfnc
accept what gggejf
accept would fgfgnb
accept 之 dhfhld
accept 会 gfffld
accept 删 ggfgnZ
accept 的 ffffkf
accept 这 ggggck
accept' cgheij
accepted ? lefgfe
accepted qdggeb
accepts oeeela
acces etmaeW
access $ kYtcgc
access <host> lifffc
access <outside> egfgel
access <own> cbhhgn
access ? icpYif
access denied nehcgd
access matrix gpbeic
access nlkVed
access to ineZgg
accessible $ Vsgehg
accessible rodXeb
according kdfgjc
according to idegkf
account legfff
accounting cchgfn
acess krhacb
ack <n> kfffff
ack kffffe
acme <gateway> gcecfr
acme example lggfgc
acme gdgcdr
across ? leggge
across mlgeXf
action hjfege
active kffgff
actually bjqiab
actually do hgdcdq
actually end lqdZbf
actually get gijefe
actually let ggcfcp
actually use gfnbgg
add -a fgfguU
add a ffgZin
add cYecsm
add the Whfiqf
add this fffgnb
add 一 dfffjj
added , fffffj
added -a fgggkc
added fcffng
added the heeaeq
added to ceegfo
adding -a fgggkd
adding bgherc
adding this ggfgob
address , kbkehe
address <far> ngfdgc
address <host> hggeje
address <own> gfflff
address ? ghfodb
address do qgffgX
address does mffegd
address is pgfefb
address kgfmad
addressed tceddf
addressed to nbffgf
addresses hcYnem
adds Xghbnl
admin neffZk
adress <own> nagggg
adress mbggff
advance jggfge
advise jchfif
advise whether negeef
affected hdfdqd
after <n> lgffgc
after ? dgfgra
after connect lffgef
after hbgfki
after line gggguS
after that dhggpZ
after the iheedk
afterwards $ dfgepd
afterwards ? edggpc
afterwards cfgfqc
again $ gegefl
again , cdgggm
again ? Ybicjt
again pcgbck
against <far> kffffe
against <host> kfgfff
against <own> gfemef
against it lghZhg
against jcfhej
against the fdgefn
agency jdelee
agent <client> kffgff
agent ofggfb
agents ofggea
ago dfglgf
agree ? jgggff
agree jgggff
ah $ ncmeeb
ah nbjedg
ahead hefceq
aimed at kefief
aimed kefief
alert mgfdgd
alerts pcfffe
alive obfdif
all $ nhgYgg
all , fngddg
all ? mdgjnU
all can bokcfe
all dnat gcatfe
all hjfofW
all i oegdfe
all is fdglge
all of oZhnda
all or lefegf
all port gdelhe
all ports apciei
all services dYmoee
all sources cpgagh
all the kfkheb
allow hfebil
allow that lgffef
allow 的 pgfffa
allowed $ qbfefe
allowed ? tceeec
allowed into glfgge
allowed mjgYef
allowed or rbffee
allowed out pffgae
allowed through pggggY
allowed to hmjVej
allowed y mdggfe
alowed qjebga
already ? kgfbYq
already jdfdji
also eibXgu
also what Yifbgs
although rffedc
always ncedbn
am $ kfgfbj
am , mdehbj
am and fgfgfj
am i kcefij
am kedhej
am not jgfbdl
an <outside> lapaff
an <service> oeegee
an <zone> ldjffe
an accept ehcecr
an answer nkdbge
an attacker lbimgZ
an eekkbh
an inventory eejlef
an old gfgdZr
and <n> ngeapZ
and <service> mdfhhc
and <zone> jldfcf
and all mffdge
and also ffbbet
and back qgceed
and by phhfdZ
and dhcejl
and does mefeZl
and from luafcZ
and get jffggf
and gets kggfdg
and has rZgdgg
and he fgggdj
and his kgfggd
and how hhgcel
and i jehcgh
and i'd mdgfch
and if eheikd
and in hffdgl
and is lggfZj
and it nggefd
and my lffefe
and no nfefdh
and nobody jeffej
and nothing kfffgf
and now mggfce
and on fkWjem
and open rccbbn
and outlook qefefc
and over ghggbk
and port sagifY
and ports Zdeugf
and reload ggfebo
and say nbddkh
and since mggged
and spins mffffe
and the kddhgi
and their lggeeg
and then qggfad
and thunderbird kgffgd
and to ecerhc
and under ndchbl
and want wWjffa
and wants jfffhf
and what kdeXkl
and when hagdct
and where gXgpXp
and which gmggfb
and who gifedl
and why ifgcfj
and with egffnc
and would feedim
annual fjajhg
another jffbne
ansible lefehf
answer $ nafghf
answer , kgfgge
answer : kffgge
answer <service> pifddb
answer ? ncjcge
answer come qeggbe
answer from imcdjb
answer on ipamcZ
answer pehZcl
answered by qbdgff
answered vZcdgf
answering rcefff
answers pXbkkc
any $ lfejah
any <service> kgffef
any address dkelef
any chance rageeg
any difference fchfra
any dnat haepeg
any effect dfhfkf
any hkallX
any host hpiebc
any idea emedcm
any machine dqecgf
any more hghgid
any of ubcmca
any port rfdhcb
any reason tbggcd
any rule nfgeee
any side cjgfoZ
any traffic tbgfdc
any way lafgig
anybody , eofcgf
anybody able Wtieeg
anybody at eleggg
anybody cxibfX
anybody on pgcdge
anymore , pfgggY
anymore kegdej
anyone ? diglef
anyone Vsdgkf
anyone able iobbhf
anyone at eveade
anything $ ejiglY
anything , hgemde
anything ? bYhtci
anything at iifpZb
anything behind apakid
anything break gfgfmc
anything change agiepd
anything coming kbfmgc
anything else jZghgi
anything exposed aofjed
anything fhaphc
anything for kbgele
anything forwarded gjfifd
anything get hjdled
anything in ldhhdf
anything natted dchohe
anything of jbbnfg
anything on khZlhc
anything or alencg
anything published cYfskc
anything stop schecd
anything stopping pchbfg
anything that vZfaeh
anything to fXdrek
anywhere $ rVglbh
anywhere , djghei
anywhere ? Xlgqcf
anywhere behind hodbid
anywhere hpcmYc
anywhere on fqdbgf
anywhere through fqgcha
ap jgfgge
apart elijcc
apart from elijcc
api vcdcgb
app on mfgeff
app scddgd
append -a fgggpZ
append ffggtV
appended egfgqZ
apply fgffrY
approval ddgfhn
approve it dggekh
approve lbfdnd
approved Wffddw
approved by Zgegfq
approved the iXicgp
apt uefdfZ
apt update segdhZ
arbitrary jambje
archive gfgdgl
are <n> vefgaa
are <zone> mXfild
are able cpfffd
are allowed dnlefa
are asking mgcfhe
are exposed Tipkgd
are forwarded eXdrii
are getting cpfggc
are gfhhdj
are in ckgehh
are not gmfddh
are on ocfgge
are open fZrkeb
are permitted fmebhg
are published fccpie
are stuck kfffgf
are the iefeel
are they lhdacn
are usable cdqdgg
are we kcheej
are you efeefo
around iegglc
arrive ? gggele
arrive anywhere tfgZcd
arrive at rfdbge
arrive rifWmY
arrives hdflfe
arriving lYhpga
arriving on padhge
as <n> ifeele
as <service> jffgid
as a hekedi
as far jofafe
as gihbhh
as it nhefcf
as its lgfgde
as seen ncidgf
as the jjfekZ
as they qdfgce
as things sbfggb
as to hgggdi
as well hieYkj
as you hgfgdj
asap $ hbgegn
asap , chhfdn
asap dggecp
ask $ mfgffd
ask ? ebanki
ask gfbhfm
ask you fffdfn
asked for ffgjgf
asked me kjebck
asking $ ikhcee
asking for jfgjhb
asking khekfa
asks : dokZib
asks for jkZiff
asks lldicc
assessor hlfbhg
asset geelgf
asset register faepgf
assume hflelY
assured kfgfff
assured mark kfgfff
at $ lfgfgd
at <client> ldjgha
at <far> teeedc
at <gateway> fedkif
at <host> iiggib
at <n> fbffil
at <own> lfbqda
at <service> llgYhd
at ? cejibm
at all imchoT
at github eggffj
at it Zffmhi
at jfhihb
at line effdhn
at me hfeffj
at my gegdgm
at our ugbfbe
at tcp lpXbfg
at the gffcjj
atm $ dafqhe
atm gafphd
attached fgfdfm
attack dcekgl
attacker lckifb
attacker on jdloaa
audit $ iekhed
audit : reccgf
audit file chkhff
audit finding ogfdhc
audit fmmjeU
audit i hmXigh
audit item jngYhe
audit question fleehf
audit wants iioRfj
auditor asks gkefgg
auditor hieleb
auditor is kifhde
auditor wants fjcmfd
auditors djYpge
authentication $ mehege
authentication qehdec
authentication' megfff
available oejhca
away $ lgeeka
away , Wegfqj
away ? iffeld
away geefmf
back $ jkfgdc
back , lfgggc
back ? hfhdld
back from ofeffd
back gfgbki
back in obebcp
back out segfcc
back the qgfhab
back through meffff
back to ndgeeh
backend kbcpde
backup <n> aefffr
backup ccaehu
backup job nhhefa
backups ndegeg
bad jdedhl
badge felchh
bank hYnfdk
banner qdffee
be ? pbgaej
be able kaijfe
be accepted oefddi
be blocked ngggbf
be contacted lhffed
be different bggepe
be enough egghmc
be forwarded kifech
be great ejdidj
be hjdela
be let qdegbg
be open fkejhc
be reached elfefi
be sure mfgcff
be the hgffjf
be working nefagh
because ghfdhh
because of amdghi
because the gfhdkg
become fhfdlg
becomes accept Yfffsf
becomes drop feffme
becomes hefapf
becomes of pfdbhf
been cbjilg
before $ gfffcm
before , lceegi
before hhgdfj
before i hjgghb
before it jfgdWr
before line fgggjd
before the gfgddm
before tonight's gdfffm
before we kgfgib
behaviour ? jfffjd
behaviour hfgfmb
behind <own> kYdshb
behind iaiwaZ
behind it iefjgf
behind that fcfofe
behind the rjcgbb
behind this gwdWhb
being fjelfc
believe iedkma
belong bfdisb
below <n> gdferb
below lbgcqa
below line ggggjd
besides <outside> erbbfi
besides <service> amhhff
besides crfkdZ
best ddfdfr
bet gegdgl
between <n> Xbjddx
between <zone> lYhggi
between hjfeWp
big qcfchf
bit rYfagk
blame mggeee
blank mffgfd
blast hdjdld
blast radius hdjdld
block <far> ceecfs
block icdcho
block it kgffff
blocked $ qgfegZ
blocked , lggefe
blocked ? pceZhj
blocked tbfZeh
blocking ? mdfffg
blocking mhdZel
blocks it phgdgZ
blocks kbfddo
board : gjffhe
board kgdfhg
bond jggfkb
book dbeejp
boss hijcib
boss is keeeke
boss wants fhjclc
bot $ fffegk
bot , iceceq
bot icfeen
bot 怎 ffgegk
both goddhc
bottom gffemf
bottom of ffgepa
bounce nefefe
bounces tcefgZ
box $ ihZifj
box , hjhafi
box <client> keeldd
box <host> ifflfb
box ? gjkfec
box and mhgagf
box answers pdhldY
box at gcjihe
box behind nmgadc
box besides ZWjyja
box do kfckeg
box in edkegj
box is obfigc
box itself rXfehh
box jdhjdf
box let mgefgd
box on kpddfZ
box or vchVff
box over qdgagf
box reach regbfc
branch , hfefmc
branch gZkfco
break ? ffffpb
break anything gdfclk
break eehbnh
break if gfffpZ
breaks $ gffeme
breaks ? gfffnc
breaks gggepa
breaks if gfffsY
breaks when fgeeod
bridge pecjfc
broken ? oddeck
broken again behegp
broken qbbdel
broker <client> lffgff
broker offeee
browse <service> kffffg
browse ogffdc
browser , neefef
browser mfgffe
browsing odfake
btw nfhffc
build idgfgj
building magffi
but does legdgf
but ldfjcg
but not mYgfgk
but the mfgkbc
by <client> sdgefa
by <far> reffeb
by <gateway> jebrgZ
by <host> leieef
by <n> lfjgbe
by <own> tdhceb
by <public> kcndee
by <service> lgfffd
by <zone> uceega
by a lffgge
by anyone Xvgbhe
by default hgfegk
by design megefe
by it ebgbcw
by its fledhh
by itself mbggfg
by lghchd
by noon glfeeg
by our nffffd
by port lfdhff
by step ngfgfc
by the qeageg
by way nbfgfg
by which jlegec
by whom dqdedg
bypass mhgfeb
bytes <n> kggggd
bytes kegeXq
c <n> jgggeg
cab jdccli
cable nbdefj
call $ lbdefm
call for hbgffl
call here mhgdee
call kYgfeo
called kffgef
caller mgffef
calling jfeefj
calls gefilc
came ccggdr
camera <client> mgeeef
camera mgeeef
can <client> hZjekh
can <far> qffeiX
can <gateway> qdgggZ
can <host> qcjckX
can <outside> yZhkfR
can <own> hqedgb
can <service> epcddk
can <zone> uTkfjZ
can a manbfe
can access ioeZge
can an nneafb
can anybody mhZggg
can anything ubfahd
can be dnfdie
can ekjaej
can get kpjdeV
can hit kjmefW
can i oZahfl
can initiate jldcfg
can it jdkdff
can nobody pbgegd
can not picdfc
can open llnXhX
can people lcgfje
can ping hnadhg
can ppl tdfebf
can reach dwhddX
can send pdcejd
can somebody mdjbcj
can someone kidfak
can still jdghie
can talk bpifiY
can the fYijdm
can they hYnbmf
can u hfeagp
can use eoecjd
can you iebgen
can't <client> nefege
can't <zone> vbheiW
can't connect mfgffd
can't deliver mffdgg
can't get gqceib
can't open qeeefd
can't picfed
can't the qccifc
cannot connect lggdfe
cannot open ragegd
cannot reach nbggge
cannot tbgddd
cant <client> ndgfgd
cant <zone> mdgghc
cant get pbecej
cant i pfhdec
cant open kefefi
cant sadgch
capture lffgef
captured jgfgff
captured on jgfgff
card gahggm
care efgkgf
care which cgflgg
carrier hgfcem
carry kgfefg
case jgdekd
catch qddbWr
cause ? nfeefe
cause odfefe
ccc <n> mfffgd
ccc mfffgd
cd : jgggge
cd jgggge
cert cgefcs
cert on dggffl
certificate Zhgdeq
certificate on Zfgefq
chain ? kfffla
chain meefid
chains mfegfd
chance rZgeeg
change $ nefcfh
change ? eahekm
change anything dbjdrd
change fdfdim
change for ageggp
change in dfgglg
change request ggggpY
change to hbfgen
change window iggbih
changed bdhejm
changed line gfggcm
changed the hcgeen
changed to efggjf
changes ? ggefkf
changes fgffnc
changes if gfffnb
changing cfheoe
changing the fgffjf
channel kdfecl
check $ rgfbgb
check : tfgggV
check <client> qefeoT
check before pheebe
check in mhdgfe
check kjfdfe
check whether refdfc
check 一 ojardT
checked lgfefe
checking jgeefi
checks offeee
cheers kegcao
chg <n> leecme
chg leecme
chk yYdfhZ
chrome ibhgek
ci ldfhff
ci runner kgfgfe
claims nYdjei
clamp kfgeeh
clamp mss ffgffk
client , gdnahh
client : gelehf
client <client> oefggc
client ? ocgdgf
client address sgfafd
client at idegih
client connect meffge
client in peegfd
client ip ofecff
client is mffedg
client ochfde
client who tfhccc
client's idfjid
clients frdbib
clients get kncZjc
clone pgedef
close lcfcgk
close src nffffe
closed <service> lffffe
closed obgYhk
cloud ngffed
clue igbldh
cn ofdfge
cna qXgghd
code : lggffe
code lfgeff
coffee hYhffo
colleague , jedkge
colleague oaghib
colleague on jfggff
colleagues , kgehgd
colleagues ofggec
collect fffhjf
collector <client> mffggd
collector offffb
collects jfggff
com : cfffcq
com <far> ngggga
com <n> uggffU
com dgfecq
come back ggghjc
come from kffffg
come in oefbhe
come lhgchc
come out jcheek
come to cfghne
come up mdgchg
comes back oeffee
comes fldeek
comes from segagd
comes in eqbiWk
comes up jcgekf
coming from odlYdg
coming in kdfjhc
coming qcjbee
command legggd
comment jffean
commit fffdjj
company ueceeb
complain lkgbgd
complaining kkebgf
complains nffffd
complete ehenhc
complete inventory fgfnee
complete list fgglfc
compliance Zehobm
conect ticaec
conect to tieaiX
conection negffe
conf eWgcks
config <n> defefp
config achkdo
configured mefifd
configured with lggfgc
confirm $ mlcebg
confirm that nbfheg
confirm vefbeb
confirm whether kffgff
confirm 一 jmcfdf
confirmations lgggfc
connect $ lefffg
connect <own> nfgfde
connect ? lgfffe
connect from nffffc
connect hkgffd
connect to ikgffc
connected lgfgfd
connected to kgggfe
connecting nfffee
connecting to lfgeef
connection after lffgef
connection from qcegee
connection pfgcgc
connection refused qcgegc
connection timed lffffe
connection to jqfafc
connection was kggfge
connectionrefusederror : kgfffe
connectionrefusederror kgfffe
connections ? dlfggf
connections into jjdhgc
connections qichfY
connections to kbkjcd
connections towards gmecfg
connectivity jfgcke
connects mdficf
connects to ieelch
conntrack -e jfggff
conntrack -l jfgfff
conntrack : hhdefl
conntrack ctstate gfgegj
conntrack table gggdek
conntrack 正 jfgggf
conntrack 里 kfgffe
consequence ffffod
consequences ? dfgetY
consequences efgdvY
consequences for gffcof
console lgggcg
consultant offfcg
consumer redfec
contact form pbhegc
contact rahegb
contacted nhffcd
context kffdje
contractor jchghf
contractors meefeh
control lgdgff
controller <client> jgggff
controller jgggff
copied igggcj
copier jgggfe
copy kfgegf
core fdgcfo
core switch gdgcfn
correct ? lddchl
correct lcfegj
correct that qcheha
cosmetic gfgfjf
could <client> bfjdmf
could <host> pdgffd
could <zone> dffgmd
could a thfYde
could get pjeYfe
could hckdpa
could i lceiff
could it rdcdbk
could not jgggge
could somebody nddjdg
could someone mdddZq
could still gbgfne
could that lgefeg
could you cfjike
couldn't connect lgffge
couldn't ngeggb
count gffgao
counter ndfZaq
course ldfeej
covered jhfZnd
cpu dhdcgp
cr <n> ffggjg
cr gfgaim
cron racige
cross mhhdde
cross the mchfeg
ct mededj
ctstate dnat dfgdng
ctstate efgemf
ctstate invalid gggedl
ctstate new fgggan
ctstate related gfffgj
cure ffggvT
curl -k pehefc
curl : mffffd
curl <far> mfefff
curl <host> lffgfe
curl <own> ofgecf
curl qegfbd
curl vk mfgfgd
current eickej
current rules imfheZ
currently ekcoae
customer at lfgffe
customer cdhjel
customer is fdkefk
customer on uddffc
customer's kkfbeg
cut ldfcke
cut off ncedjf
daddr <client> jffffg
daddr <own> ngfffd
daddr kfffff
daemon ngfcge
dangerous cggfdp
data mifafg
data protection hlidgb
database gjdcfk
date jYheep
day gZgfim
days $ digffj
days efeiel
db bhdYdy
dba vccdgc
dead ? ocfdjc
dead for qefedd
dead kcgdgi
deadline qcfefd
deal lffddj
dear bot qffgdb
dear colleague ifdlge
dear colleagues kgeifd
dear lffhgc
debian pgffcd
dec <n> lgggfc
dec lgggfc
decides mjedee
decode gffffk
decode this fffffj
default ifecoe
deferred connect jggfff
deferred fchbho
delete -a iZhhlf
delete Zfggtb
delete line beffog
delete the Yifgtb
deleted beghra
deleted the fefflg
deletes Ybfg0a
deleting Zeggsd
deliver negblb
deliver outbound oehcge
deliver to lggekZ
delivered ndgfgc
delivering pefdja
delivering to ldfejd
delivers rdeffc
delivers to nedeid
delivery ochdff
demo efeefo
demonstrate mcffgh
denied uaidgY
deny ? odgdef
deny ndgdhe
department jeffdi
deploy ncfdek
description gggaeo
design megefe
desk <client> lffegf
desk in jgfggf
desk lehege
desk pc mgfgfc
desktop pichdb
destination <client> hfeami
destination <host> ffgfhj
destination fefeij
destroy lfffmY
dev <outside> pfdgdd
dev <zone> ngffde
device mdiceh
dhcp nfegfe
dial megegd
dial tcp negegd
dialled kgggee
dials <far> rcffed
dials vegYec
dicom jgffff
did someone okdXdh
did that ifhejd
did the cbiifm
did we hkbldd
didn't hcggfk
die ? ggfard
die on tghYbf
die pZdgje
dies $ megcmb
dies ? heeene
dies mffcma
difference $ hgfcgj
difference ? gdggpZ
difference at fbgfng
difference gdhfnb
different ? dgfffn
different afterwards eggfmd
different cgfdlj
differently dgcflj
dig tdbhec
direct , jgfgff
direct pfggea
direction nfgdch
directly $ nidefe
directly , mggdfe
directly ? lcghlZ
directly on lggeef
directly qehdha
directly to peefdf
dispatch odgfdf
dmesg , jgggge
dmesg is jgfgfg
dmesg jgfgff
dmesg 里 lffgfe
dmz Ubibh0
dnat $ pdeabn
dnat , fYglfl
dnat -j gegdji
dnat : fgfgjg
dnat Zafqpb
dnat accept efgflg
dnat before gfefem
dnat for dkdmjY
dnat on gYehuc
dnat rule fcgfng
dnat target jfbned
dnat to fcggij
dnat 删 egggjf
dnat 到 padiid
dnat 去 bdgfqg
dnat 吗 vafece
dnat 改 bgecqg
dnat 的 fggjjb
dnat 那 aehfpe
dnat'ed hdTugh
dnated hafred
dnated to hdepha
dnats $ fZbqkf
dnats kUbxmX
do $ hfebat
do , Vggecx
do : gfffco
do <outside> jVhpja
do <service> oghefa
do <zone> oZdgob
do ? idccio
do exactly ggedfl
do for ifcdhm
do i jbcghl
do icfidk
do in gggcfl
do it edgekj
do not cggjdj
do packets mefdgf
do people kefckf
do the jdiYmg
do they nddeei
do those nfgfed
do to hefcfn
do we liimaY
do with wgeceY
do you iaebdt
doc fmghag
docker rfhccd
docs kebhgi
document blpdha
documentation dfiggi
does $ jcfedm
does , peebnZ
does -a fgcfTz
does <client> oamamY
does <far> hWekrc
does <gateway> zWhgeY
does <host> jYefjk
does <n> sVdhgh
does <outside> sadYne
does <own> nncdec
does <service> hiZnbj
does <zone> jkiaff
does a njfcfc
does an jdcimc
does anything ghegje
does dffjfj
does hairpin ragifa
does he necegg
does inbound jYgjmd
does it gjcfgh
does its sggeba
does l ffedcq
does line ggeeaq
does mail tgeddb
does my ndaegk
does not gkdgdi
does one Yeedht
does our dbdkep
does ping vaeffc
does port hbgpfc
does scan kggffe
does that uXhfag
does the rcfdch
does this ggbggk
does traffic scgahc
does udp ucgZhc
does with rhfaed
doesn't gnedZk
doesn't work feffgm
doesnt ijnYdf
doesnt work tVaceq
doing ? legdgg
doing lgbdZp
doing with hebfhn
don't ask mehgfd
don't get ldfgcj
don't odeddj
dont care cgflgg
dont get ifefdl
dont jdfifg
door ijfege
doubt pfecfe
dovecot : jgggff
dovecot jgggff
down ? eViXlu
down again bchdhp
down fdebgr
dpt <n> jgggff
dpt jgggff
dr iekccj
draft efggle
drive efeehm
drop $ effffl
drop , dfgemg
drop -i gfehjf
drop : ggggje
drop ? mfedkc
drop and bffgoe
drop at dgfhmd
drop by fgfgjf
drop can egggld
drop dgfeng
drop for egfeji
drop forward jggfff
drop in jfgffg
drop instead cdggpf
drop it oeeegd
drop line fgffqZ
drop lock Reehyg
drop or vbbfdf
drop policy lfffbj
drop so lfeegf
drop that tfeZcg
drop the fffgjf
drop to efefod
drop tonight Zgfgog
drop what egecil
drop would Zgggqe
drop 为 kgffeg
drop 了 jgffff
drop 吗 nffeee
drop 掉 mddggf
drop 是 hdgddn
drop 的 kffefh
dropped $ keffgf
dropped ? qfgcde
dropped by odgffc
dropped or pffcef
dropped rfgZfe
dropping gfeblj
dropping it mgffgd
dropping the gfggkd
drops sfdfdd
dry aihdsa
dsl lefgeg
dst <client> kfffff
dst <far> lffffe
dst <gateway> nafggg
dst <host> kgfffe
dst <own> lffffe
dst lffffe
due gmgcak
dumb jigedg
dumb question ijgfcg
dump ecinef
during ddfdnj
e , nffgfd
e <host> oeefef
e g gcnckd
e ip jgggff
e mail lfgeff
e nghZge
e not lgfdgg
e udp udfZge
each imbjfb
each of gkcjfd
each published iqeafd
each service glfdfg
earth does oeffbg
earth is hffedl
earth kkffbe
eat it nfeegf
eat mfedfg
eaten pggYfg
eating idgdgl
eating it nfffgb
eats it ogffce
eats tcfede
echo , tbfeed
echo refbfe
echo request offdfe
edge <n> effdep
edge aegees
edge fw fehffl
edge rules eeeder
edi mgegfd
edited gcggem
edited the gcggem
edu geeghj
effect ? jcafmi
effect deffsb
effect of gegfle
effect on agggpd
effects ? edgeqc
effects ffgera
egress to hcehmd
egress uffcfZ
eli <n> gfgfUu
eli gfgfUu
else , Zgggog
else lbceqc
email ibgfjg
end khcjgc
end of efgdjk
end up ljdkfY
ends  Ygbigq
ends 0 Ygbigq
ends 1 Vnkkbi
ends 2 qcegdf
ends 3 oifcee
ends 4 jeghka
ends 5 fjggrT
ends 6 iggfnZ
ends 7 hgggsU
ends 8 ifggkb
ends <- hgddgl
ends <client> Veombl
ends <client><client> 1eefXZ
ends <client><client><client> qgfedc
ends <client><client><gateway> sfffdZ
ends <client><client><own> ndfgfd
ends <client><client><zone> kggeff
ends <client><far> mgeggc
ends <client><far><far> kgggfe
ends <client><far><gateway> mffffd
ends <client><far><zone> kgfgdg
ends <client><gateway> rYgeka
ends <client><gateway><gateway> nbfjee
ends <client><host> xchefW
ends <client><host><client> lffgfd
ends <client><host><gateway> mfgfgd
ends <client><host><host> qeggcc
ends <client><host><own> oefefd
ends <client><host><public> qffddf
ends <client><host><zone> jgfggf
ends <client><outside> pedfja
ends <client><outside><far> ofeeef
ends <client><outside><own> biZetf
ends <client><own> odfedh
ends <client><own><client> ogffed
ends <client><own><gateway> megffd
ends <client><own><host> ofgegb
ends <client><own><outside> mffggc
ends <client><own><own> lfffff
ends <client><own><server> udddfc
ends <client><own><zone> lgfgnV
ends <client><public><own> ogffbg
ends <client><server><client> xgeebY
ends <client><server><own> nffffd
ends <client><server><zone> ogdgee
ends <client><zone> sddjYe
ends <client><zone><client> qdfhag
ends <client><zone><gateway> qggecd
ends <client><zone><host> mgfeef
ends <client><zone><own> lhgfgc
ends <far> faildj
ends <far><client> tdfgbc
ends <far><client><gateway> pfgfcd
ends <far><far> ueeecb
ends <far><far><own> gghhmZ
ends <far><gateway> ibghdk
ends <far><host> zbfcea
ends <far><host><host> jffggg
ends <far><host><own> kggeff
ends <far><outside> ibclbn
ends <far><outside><own> qdedfe
ends <far><own> vdhZfc
ends <far><own><far> tgeeeZ
ends <far><own><gateway> pgggbc
ends <far><own><host> negefe
ends <far><own><outside> ogfbfg
ends <far><own><own> mfffef
ends <far><zone> tcgfZg
ends <gateway> Xkdhgo
ends <gateway><client> seeggZ
ends <gateway><client><far> lgggfd
ends <gateway><client><own> nfgffc
ends <gateway><far> kdgheh
ends <gateway><far><own> pbhdgf
ends <gateway><gateway> enfeeg
ends <gateway><host> sWfgeg
ends <gateway><outside> oZffek
ends <gateway><outside><far> kgggee
ends <gateway><outside><own> ecggpe
ends <gateway><own> mgfafh
ends <gateway><own><host> sXideg
ends <gateway><zone> qVeiif
ends <gateway><zone><client> jfggef
ends <host> Zkamel
ends <host><client> rahcci
ends <host><client><gateway> ngffec
ends <host><client><outside> bhfgod
ends <host><client><own> pgfYhf
ends <host><client><server> mgfffd
ends <host><client><zone> hgghhd
ends <host><far> sehffW
ends <host><far><far> lfggfd
ends <host><far><gateway> lggffe
ends <host><far><host> mggdgd
ends <host><far><own> ifgdld
ends <host><gateway> ebcldo
ends <host><host> qkeieU
ends <host><host><client> leffgf
ends <host><host><far> mggfec
ends <host><host><gateway> rehecb
ends <host><host><host> nggffb
ends <host><host><outside> nffdfe
ends <host><host><own> qegede
ends <host><host><zone> qZgeie
ends <host><outside> ojchdb
ends <host><outside><far> kfgfff
ends <host><outside><gateway> pegcff
ends <host><outside><host> icegkf
ends <host><outside><outside> pagfge
ends <host><outside><own> eegdrb
ends <host><own> wXiggX
ends <host><own><host> pehdha
ends <host><own><public> qdedeg
ends <host><public> oYfpfZ
ends <host><public><own> nggfdc
ends <host><server> bnfbbp
ends <host><server><far> mffffd
ends <host><server><outside> qefeed
ends <host><server><zone> sZggfb
ends <host><zone> oiahcf
ends <host><zone><client> neegdg
ends <host><zone><own> oZihkY
ends <outside> lTkikf
ends <outside><- fggefk
ends <outside><client> raeWhn
ends <outside><client><far> dgfgme
ends <outside><client><own> hdgglf
ends <outside><far> iaeWjs
ends <outside><far><host> sdfhfX
ends <outside><far><own> pgfeec
ends <outside><gateway> qjkXcc
ends <outside><host> meijdb
ends <outside><host><gateway> offffc
ends <outside><host><outside> neejec
ends <outside><host><own> hZemld
ends <outside><host><public> mgfedg
ends <outside><host><server> rbdgge
ends <outside><outside> gcmbel
ends <outside><outside><gateway> ndfeic
ends <outside><outside><host> keekde
ends <outside><outside><outside> qeeedf
ends <outside><outside><own> pefgiZ
ends <outside><own> nggmfU
ends <outside><own><far> offehc
ends <outside><own><gateway> nbemce
ends <outside><own><host> gdeghk
ends <outside><own><outside> lkdkac
ends <outside><own><own> kgffgf
ends <outside><own><server> nZakif
ends <outside><own><zone> jffgff
ends <outside><server><own> legfff
ends <outside><zone> wYbelb
ends <outside><zone><far> jgffge
ends <outside><zone><host> ocYfnd
ends <outside><zone><outside> ggehrW
ends <outside><zone><own> agghra
ends <outside><zone><public> Ygferg
ends <outside><zone><zone> ieehfj
ends <own> jkUkdk
ends <own><-<client> pZgfff
ends <own><client> ndfYnf
ends <own><client><gateway> kfggge
ends <own><client><outside> hgefkf
ends <own><client><own> mgfffd
ends <own><far> xahbfZ
ends <own><gateway> kZchfn
ends <own><host> chfjcl
ends <own><host><client> qehbde
ends <own><host><far> jYigle
ends <own><host><outside> dfggpa
ends <own><host><own> eWiisc
ends <own><outside> mkjhaZ
ends <own><outside><outside> rdeafh
ends <own><outside><zone> ikffee
ends <own><own> fbgehn
ends <own><own><client> mefgfe
ends <own><own><own> jeggfg
ends <own><public> aWgphm
ends <own><server> Vag0fd
ends <own><zone> rbafif
ends <own><zone><host> oecggd
ends <own><zone><outside> fubfdd
ends <own><zone><zone> sfgfdZ
ends <public> bscjcd
ends <public><host> dbiqfd
ends <public><own> jmZlhZ
ends <server> hbZmhk
ends <server><client><client> qfefdd
ends <server><client><far> offheb
ends <server><client><own> mffffe
ends <server><client><zone> pdegdf
ends <server><own> mahphV
ends <server><own><client> jffggg
ends <zone> dgsUfk
ends <zone><client> sgehbb
ends <zone><client><client> kefgfg
ends <zone><client><far> qcefib
ends <zone><client><gateway> pfefde
ends <zone><client><host> mfgged
ends <zone><client><outside> iheepZ
ends <zone><client><own> offfde
ends <zone><client><server> kffgfe
ends <zone><far> jgehhd
ends <zone><far><gateway> jfggff
ends <zone><far><zone> ehghdk
ends <zone><gateway> lbghmZ
ends <zone><gateway><gateway> vVeegf
ends <zone><host> tbeebh
ends <zone><host><client> ffggob
ends <zone><host><far> mfffff
ends <zone><host><gateway> mgggmU
ends <zone><host><host> lbgfej
ends <zone><host><outside> ogeegd
ends <zone><host><own> jddZho
ends <zone><host><public> laoede
ends <zone><host><server> iighfd
ends <zone><host><zone> gfggrV
ends <zone><outside> sabfie
ends <zone><outside><- gffgdl
ends <zone><outside><client> lgfgkZ
ends <zone><outside><far> odghed
ends <zone><outside><gateway> oeffgc
ends <zone><outside><host> keggge
ends <zone><outside><outside> jdeekg
ends <zone><outside><own> hcggcm
ends <zone><outside><zone> ffdgoc
ends <zone><own> qnbfYd
ends <zone><own><client> lffgfe
ends <zone><own><gateway> rcgefd
ends <zone><own><host> hkgZjg
ends <zone><own><outside> ngfgfb
ends <zone><own><own> hgfgjd
ends <zone><own><server> kffgfe
ends <zone><own><zone> dkefna
ends <zone><public><own> qcfgcg
ends <zone><server><client> ngegde
ends <zone><server><host> ngffgd
ends <zone><server><own> kfffgf
ends <zone><zone> sceefd
ends <zone><zone><client> jffghe
ends <zone><zone><far> hhggla
ends <zone><zone><gateway> mdefid
ends <zone><zone><host> raghed
ends <zone><zone><outside> pachkd
ends <zone><zone><own> jgchpX
ends <zone><zone><public> lgffef
ends <zone><zone><zone> bgfgqc
ends mdencc
ends up mdencc
english , Xdfhft
english ? bghddr
english for fgggan
english ifgeYp
english please fgffbn
enough daiklf
enough for fihhmX
enters jgfgef
entries idbjhi
entry gbfoeg
enumerate akimdc
enumerate all gZioee
enumerate every blmhda
enumerate the eiijed
erp edfcer
errno <n> kfffff
errno lffffe
error : kgggfe
error <n> mefffe
error mbebhl
error number mffege
establish an jffggg
establish connections lfgdgg
establish ldgfgf
established -j gfffgj
established rule ahfgqc
established src lfgfff
established 那 fggfke
eth <n> Zdhefs
eth Zdhefs
even cross qfgcfc
even get rdefec
even ildebi
even let mfffeg
even see qefeee
even touch jffgge
evening $ begghl
evening cegfhm
ever get obfdke
ever hear ofgfga
ever mbjdbj
ever since effgfk
every <n> fgeeen
every ameobg
every dnat fedsec
every minute kdgefi
every network drdefe
every night rchcfd
every port lUfohg
every published hledfg
every service alkgff
every single lbcmff
every source gpichY
every time mgefeg
every zone crhegb
everybody in lefgeg
everybody tmdWdf
everybody who atbeif
everyone eudZdh
everyone who flgdgf
everything <zone> bXycid
everything dhnmdY
everything else kefdjf
everything that Zqigec
everything we hNlpgl
evidence hkeggd
evidence pack kdfggg
exactly $ jefegi
exactly ? Yjffbs
exactly dnieZi
exactly is fheefl
example , lcghef
example : lgfffe
example <own> jgggge
example com hechgk
example edu kgefgg
example mgefci
example net jgggge
example org lggfee
examples ccgbev
exim gfhcgk
expect sedXek
expected ? pZhgge
expected tZheed
expected to mbehgg
expire ? efgegk
expire cfgdgo
expires Zffgds
explain $ jfggdj
explain -a ffcfZv
explain : gfgfUu
explain ? kffgff
explain iffeVs
explain it dfgear
explain l gfgfgj
explain like iffeej
explain line bggecq
explain lines efgfZr
explain ln gffcgm
explain me lfgdUs
explain please jffeej
explain pls lfeebm
explain the lgggXj
explain this hgfedl
explain to gffffk
explain why megggc
explain 一 hegfZq
export gegcgm
exporter nbfgfg
exposed ? qljYcb
exposed for fZdpig
exposed jjmnbT
exposed on eqkheV
exposed to lkneaY
exposes dZkqde
exposure Xpekdh
exposure check ekffhg
exposure of Zmekdi
external kfgfZk
eye gffefl
eyes cdgfZu
fail blZajp
failed : mdffff
failed connect jgfgff
failed mffffe
failed to kgfffe
failing pfggdb
fails jffeek
false $ pdebgg
false pdfbhg
far as jofafe
far jnYjcf
fate tgbanX
fault ? neffdf
fault neffdf
fd ofcfgf
feels dcgdgq
fetch <service> kggegf
fetch kegggg
fetch mail iddgfl
fetch updates qffdfc
fetches kfffff
file , hegckh
file behhdp
file does hhfZng
filter : jggglY
filter ggggmb
filter table egggnd
filtered odgefe
filtered or qeeYhh
finally begmmb
finance keefck
find Yehshb
find its meegff
finding <n> jigeef
finding sdfaZk
fine $ rcfehb
fine , mgeegd
fine <outside> keggff
fine ? rbcgge
fine but jfffgf
fine ocggee
fine what kfffff
fine why lgdgfg
fine with pgffdb
firewall ? oifeeb
firewall fmfjdc
firmware jffffg
first day fdhhfi
first keefcl
first time dggdbq
first week dghffl
five $ dfhfen
five ifdgdl
fix <zone> dgggqY
fix badgza
fix for fddauf
flip ffffkf
flip forward dffbrd
flip the cfefqe
flipped bfgeqe
flipped to gffdnd
flipping hfgdlf
flips Weggue
floor occecm
flow odfbbl
fly mffbkd
folder cjdkej
folks , qZdcdn
folks gdgkck
follow dmedek
following lcgggf
for $ fhfdYs
for , ghfaZt
for : hhecdo
for <client> kcihmY
for <far> ncegfh
for <host> ldiidd
for <n> hhekde
for <outside> mgdcmb
for <own> jbcmjd
for <service> kaemka
for <zone> kbgcii
for ? hgfcZr
for a sZfdhe
for an keebrb
for each glfcgg
for every hjfeff
for her iZhffm
for him ndfggc
for it tboXdc
for me Xlhgdm
for my gkfeeh
for our dcchgq
for people gbgcnh
for port idfekg
for snat ffgfkf
for somebody lejbfg
for someone pdhadi
for tcp hbfeqd
for that ifekef
for the khhiZg
for them mclecf
for this jgekfc
for tonight ggfgpX
for us icfdpd
for what ibfdds
for which elffgf
for whom Xngfme
forever nfgegd
forget gegmdg
form hocffe
fortigate dfedgq
fortigate in bfhegm
forward $ jgehfe
forward , gdfhkf
forward -i dffeki
forward -m gffehk
forward -p gfggej
forward -s cggflg
forward : kgggcg
forward <n> bfeejm
forward abelog
forward chain kffffg
forward drop jfgeZn
forward for aXhndq
forward from femgef
forward gets gfffle
forward in jcVtfg
forward is ageerf
forward it qgedfb
forward last hfhfcl
forward on cZgqhh
forward packet jggffg
forward policy kgggib
forward rule fgfgob
forward that qhdcdf
forward to faYqmg
forward were cffguZ
forward 到 ihZpde
forward 的 leejgd
forward 策 efdghl
forward 里 gfffnc
forward 默 dgggmd
forward's bgffof
forward's policy agffpf
forwarded $ nVetiY
forwarded , fagngg
forwarded ? fofndX
forwarded anywhere mghkhU
forwarded by ledhfg
forwarded in ecdpie
forwarded jfcudY
forwarded me nfgdfe
forwarded on ZTiyhg
forwarded or nffcff
forwarded to mfcpeX
forwarding egdnjb
forwardings hdcmgg
forwards $ gbfngf
forwards ? aZhshf
forwards gUkzeW
forwards in eYolef
forwards on ccgvdb
forwards pls gfemge
forwards point gbfoge
forwards to Wbfxge
found ifffbm
found in ifffdj
found this hffebn
foxmail kffggf
foxmail 报 jfffgf
foxmail 收 nffffd
free teedfb
friday $ hXfjbq
friday , aaffsi
friday ? fbggen
friday dagenl
friday evening eegefo
from : legfge
from <client> pajeee
from <far> tehcea
from <gateway> rbffed
from <host> tdgbed
from <n> qfbied
from <outside> gekjcf
from <own> gWfjil
from <service> cZmlhe
from <zone> mcibif
from ? kfffgg
from a dcepdj
from accept eggflf
from an mlfXgg
from anywhere cpbbfm
from drop efefpc
from here jfpWgg
from hglbff
from his nfggfa
from hitting kfgdjd
from it ndfffe
from its mfhgec
from line fffgjf
from lines egggmd
from my kfffgf
from our jheffg
from port oefeef
from reaching oXfgig
from some lffdgg
from talking lfhfcg
from the khffee
from their lcfffi
from there gYpZcq
from unknown mfgggc
from where ayaffd
from which VyeZjf
front mbgffg
front of mbgfgh
full hXkhem
full list egligb
full of lfffge
further lggdeg
fw <n> edhffm
fw config gdgfgk
fw ghgZeo
fw rules fegfel
g ibkeig
gateway $ fgemfe
gateway ? idmgde
gateway answer recdhd
gateway config aefdft
gateway nfgjbd
gateway rules bfgeer
gateways <n> dehbfq
gateways gehbep
gave lfedoZ
gave me lfecoZ
get <n> reeggZ
get <own> jffgjc
get <service> hjdcob
get a rdfdja
get an khdeie
get anywhere xYgbdg
get as vUgfge
get at jikfeb
get elhdgf
get forwarded ohZlhY
get from pecfff
get in ljbaii
get into nmdXhe
get it qfbfdg
get its jgfgff
get nothing rffafg
get on lfbflc
get onto ogfbff
get out icegkh
get the nZgbfm
get there jgecfk
get through nggeed
get to fhledg
gets a jifegd
gets connection lgggdg
gets ehegnb
gets in lmfdce
gets it eeioag
gets no tfdhca
gets nothing refefb
gets out nkeeec
gets there fqecef
gets through gribcc
gets to eogdeg
getting nibdic
getting out hnddmY
git push qegdde
git scgjaa
github com ffgecn
github gfgecn
give egkmgZ
give me cgkncc
given gcihje
given that offbal
given the kfefmb
gives $ qeeddg
gives ? kgffff
gives peeged
gives up kggeff
gmail <service> jggfge
gmail jggfge
go $ piggXf
go ? hXirfc
go from cgqedf
go kakiah
go on pecfdh
go out nheeiZ
go over fgfgcm
go through sffdgZ
go to nZbhkh
goes $ ifffkd
goes ? lefffg
goes away cfffpe
goes in fggetW
goes oWfipX
goes out ngggag
goes through fgfgke
goes to ecfjob
goes where pcdlbe
going by sfggeW
going fYejkj
going on ngfeee
going out lgffef
going through hiaccr
going to nahame
going via lfffdg
gone $ Zhggrc
gone , Yggfrf
gone aggguZ
good ? negeff
good afternoon eejjge
good for ghfadq
good mZicem
good morning kcfegl
google com jggfge
google lggfee
got <n> mfeeeh
got a ilbfgf
got an jffggf
got exposed eZmigh
got iihjbc
got this mfgfgd
great ehcgdn
green fegdfn
group galden
growing idgehi
guess ubhdeb
guest iZfeeq
guest wifi ebcfes
guests jfjefg
guide hdhpeZ
guy lecfdm
guy on lffeff
guys in oeefee
guys oidffb
gw $ iglhXg
gw , keWpma
gw : uaefce
gw <n> ecffbt
gw <service> rcdfgd
gw ? lglheX
gw config gefefm
gw ddhfgn
gw let kgffff
gw line jZjZgo
gw pass ogffdd
gw rules fhhecm
gw 上 dffgen
gw 的 jbgdbq
gw 第 gfgfTv
h nfgfha
had effeng
had no bdddsh
hairpin , mgfdeg
hairpin ? qcbcbm
hairpin for pXhecl
hairpin nat pbhfch
hairpin obgbih
hairpin or qffded
hairpin work offgjX
hairpin 的 mgfgdf
half lfffff
hammering dhffdo
hand ghjieb
handed dcbueh
handhelds pfeegc
handover ehdgfk
hands iehfej
handshake jkfeee
hang saggga
hanging Seslgf
hangs $ jgfgff
hangs , mfffgd
hangs and kggggd
hangs at khgdff
hangs for oegefe
hangs on kcfige
hangs pdfjbd
happen lgeegf
happened ngfgcf
happens $ qebfdh
happens if fgfeuW
happens ocfbkd
happens to qdgbhd
happens when defgmg
happens with jjYhmc
hardening egfend
harmless hggdke
has <outside> uafdee
has <own> lffgfe
has a lggggc
has access enfege
has been gZgiji
has it Xigdni
has kofWhe
has line gffgbn
has no gheeel
has not lfgffe
has the iagdfo
has to kigdfe
hasn't jffbcn
have $ gfeleg
have <outside> tlaXka
have <own> mfffic
have a cdbifs
have access ajmdfi
have anything gYhqjb
have been gdlhcg
have eggkfe
have exposed jahlch
have no mcdjef
have the ibeiek
have to njfdiZ
have we bhkpcb
having access ereffa
having ioacZn
he can vedgdZ
he get ofeeff
he is jgggdg
he rfebdf
he right lfefgf
he wants dmdfhf
he's legdfi
head egghbm
health check pefdff
health pefdff
healthcheck kgegff
healthy ? lffffe
healthy mffeff
hear from qfffgZ
hear qfgfgZ
hell kbhecm
hello , ldeejd
hello gafghl
hello team jdildb
help $ nZcefm
help <zone> Ychivb
help rXecgk
helpdesk scgbbh
her ? ngehfc
her lahffi
her laptop kfeggf
her phone lgffgd
here $ gdkkcf
here : lcZefo
here ? ngejhY
here can sccbbm
here jchkcg
here what gffccq
hey , ocfcfg
hey bot gefhfj
hey folks ofegga
hey mjfYfh
hi , mffddh
hi lbgffj
hi team ngffdf
hides abfqej
him $ hbcbkp
him ? oefggc
him in ngffed
him kbfaeo
hire dhgldh
his <service> mggefd
his phone jfgfgf
his rfgZib
historian Zehfho
hit <host> mkedgc
hit <own> ljffiY
hit <service> eoeegd
hit <zone> jebfme
hit line gfggfj
hit merge agefdt
hit nlibbb
hit port lkfdgb
hit tcp elgdgg
hit the flfdeh
hits <own> rbeeff
hits qfgbbi
hitting <host> qdedge
hitting <own> jffdld
hitting qefZkc
hold gffkff
home nfggeb
home to meghee
hook qdhfdd
hop pgfebg
hope kXeneh
hospital mlebee
host $ hialfg
host , hmikdX
host : gjgfge
host <client> jcmckb
host <host> pgedfd
host <own> odgffe
host ? vlcdcY
host in sddgbg
host obgied
host on kfcgfi
host out pbgbgh
hostname -i kfffff
hostname kfffff
hosts in ncmYgf
hosts on mfgcie
hosts tjhhbT
hour ifgfjd
hours udggab
how come qkhdaa
how do defbfs
how does wadgfa
how keebcp
how many deheeo
how much edcfgq
how should efhffk
how the pdffhb
how to aegeds
human gfglbh
human language gfffdm
human words gfflbh
hypothetically , fgggje
hypothetically jdfZpe
i <service> mdhidc
i able mdchgg
i add fgfgmc
i am lgggcf
i append fggglc
i approve nafdjg
i ask gfedfn
i believe keeled
i can dZilgk
i can't lfffeg
i checked nfeeff
i delete cehhqb
i dgghjf
i do iffhbk
i don't ndgddi
i dont jfgfhe
i drive efefeo
i drop fhfgoa
i e sfhahZ
i even ifeYgp
i get oeficd
i got kfdcgk
i hit jddfbq
i hope ofebfi
i inherited bdnmde
i know mideee
i land kefked
i lock effgjg
i mean kkekcb
i merge ffffem
i moved mdfffg
i need hmichc
i only qaeZco
i open fagngg
i paste bgfgkj
i ping qgbhcd
i put dkdfmc
i read mjcbdk
i remove ggfgoa
i right pfgeed
i run hhedmc
i see mffhed
i send nefgfd
i set fgffkg
i should begmek
i sit jfkedg
i still dffgnd
i strip cgffof
i supposed gXgddu
i suspect qgfced
i swap anfcob
i take efghjf
i talk qdadap
i tell ggfffj
i think dgfpgb
i thought lafgbm
i took egggoa
i type lgfchf
i use keecem
i want hmhYgi
i was qhfcXj
i would megdjb
i write ejdgfj
i wrong negfef
i'd have rggXgf
i'd like legehd
i'd nfgdgc
i'd rather mchgee
i'm <outside> peegee
i'm a Yhhmfi
i'm at hfjffe
i'm five gggdco
i'm kgigbe
i'm new ifgfdk
i'm on mefffg
i'm sitting kfgffg
i'm the mbfgfh
i'm told mhffgc
i've been ndfdie
i've lfgfgd
icmp $ pffcgc
icmp echo rbedgf
icmp oefcci
icmp seq jgggee
idea $ bnedcn
idea ? sdfgbc
idea dkfchk
idea what jfefej
idea why mfgffe
ideas ? ldfgfg
ideas ncggeg
ie jffflb
if -i efegpb
if <client> mchhfc
if <zone> xZcgfc
if a mlcgdd
if any gibjfh
if fgdfqb
if forward aggcwa
if i eahipd
if i'm odfied
if input bfeerf
if ip gfhdsY
if it rdfaci
if it's oegfee
if line aggfsb
if our mffcie
if so eignfa
if some iadiod
if somebody bdlhlc
if someone ncffkb
if that negfee
if the hfegoa
if they qcdddj
if this iffcpZ
if we Zgefoi
if you mcgidf
if 我 agghqc
iif igggdi
iifname bfdfll
im <outside> ofgfde
im nfefeg
images lfffgf
impact ? eehdof
impact dffbxY
impact on efhgnd
in $ nihcec
in , lehbmb
in -a fgfgje
in <n> kfgddi
in <outside> qXggid
in <zone> odgfed
in ? mjbemY
in a gkjdee
in advance jggfge
in an cfgdeq
in any jdelja
in behaviour geggke
in between rffdec
in conntrack kggfgd
in english kcfgcm
in for ilgZhe
in forward hgefle
in from fYlldi
in front qXgegh
in his jggffg
in human hegmah
in ip kggfff
in it ccfdjp
in its lggfee
in l jggfge
in line efffen
in lisbon legfef
in mail ggfebn
in my icfkdh
in on hfeijd
in our gfgami
in outlook qefgeb
in over lbfekg
in place bfheqe
in plain gffeaq
in simple ffgeem
in that kggcma
in the hbeldk
in their eggggj
in there ljgdXl
in this legcei
in through gcfehl
in to eicmhe
in words gffefl
in writing jijbhd
inbound <service> sdbbhf
inbound mWejih
inbound mail dgffmf
incident lkdbbm
infra ddgdbt
infra fw gegffl
infra gateway cfgeeq
infusion mgefbi
ingress nhdgde
inherited bdljfh
inherited this bdljgh
initiate a rXcggh
initiate connections imedfe
initiate mkdbef
initiated by kegffg
initiated kegffg
inner fZgqhd
inner router ngfdfe
input -i gfeekg
input -p dgfgjh
input -s gfffap
input aggesd
input default cfegmg
input policy bfgfqd
input to dgfglg
input 默 fghfjf
insert ffgfqa
inside address lfefgf
inside jeqhbZ
insists shfZfc
install ifdhcm
instantly oZhhdh
instead gdebpg
instead of gdgcng
insurance dmZkgf
interface hcegji
intern dfffgn
internal address ocgfge
internal ip mcfieg
internal machine mfcife
internal oXgoga
internal server dagqid
into <client> pZghgd
into <gateway> ogcfjc
into <host> vbibga
into <own> mhfagf
into <zone> mpecfZ
into human fffffj
into nldYei
into the kllZeb
invalid -j gggedl
invalid hfgcdn
inventory edhsgX
inventory of deipeb
involved lgffef
ip $ pbejdf
ip , pdegcg
ip <client> mgffee
ip <far> mffffe
ip <host> kgffff
ip <own> ndfffe
ip ? gdcgdq
ip does mfgdff
ip forward Zhgduc
ip is jgfgfg
ip kfgdlb
ip 上 dagxfa
ip 是 lfffee
iptables -a egffod
iptables -i egehme
iptables -t feegjh
iptables <n> idgefl
iptables addfok
ipv <n> ffffmd
ipv ffffmd
is $ nifhcc
is : gfffke
is <client> madleg
is <far> nahhja
is <gateway> sefZge
is <host> gkYmdg
is <n> ikbmcc
is <outside> pchcge
is <own> xcbgjW
is <service> otfgZU
is <zone> ndgccj
is ? tafZhg
is a needdk
is able ikoXiY
is accept gffgkf
is accessible ikedgf
is allowed flnfdZ
is any qeahgc
is anybody Yzdedd
is anyone gngbja
is anything nidlgV
is asking jleeef
is at mgfgfc
is behind cagshd
is being jbflge
is blocked uieccb
is blocking megggd
is cfhkdl
is configured jeggfg
is dead mdfdej
is drop ogeedf
is everything jZddet
is exposed oibidc
is fine qeffga
is for effhel
is forwarded bdfrgd
is from lefgff
is full lfffge
is going dcgkkf
is gone Xhggua
is he mefgdg
is icmp mgfdge
is in iffcme
is it gbfgdp
is let elgfgd
is line jbfbfq
is mail ogffec
is meant schcga
is missing kgffeg
is no hcihei
is not khfbke
is ok scehgZ
is on kgcecm
is open vYabhi
is our jXlafo
is outbound pegfha
is permitted mbjdhe
is port mvVfhW
is possible mkebdf
is published bgcuag
is reachable fmmafd
is refused nffcge
is removed hgdfme
is responsible keffgg
is right gffmfc
is sending lfffff
is set ggefjg
is sitting miVlge
is slow ededfr
is somebody Zdtfka
is stuck legdgg
is supposed kfefff
is tcp YbgrpZ
is that fhdqec
is the labaft
is there mmflbU
is this ofedci
is to degepd
is traffic oegfgc
is udp pegchc
is waiting Zeefpj
is what ofgede
is working uZedhd
is wrong khffge
isn't able tafggZ
isn't sedfde
isnt vXdicg
iso audit igkdfe
iso ejhmcb
isolated from oedghc
isolated uedgca
isp ngidZg
issue sedcfe
it $ meffZk
it , jihhbe
it : jfefjf
it <gateway> megehd
it <n> jehfff
it ? ldgmcc
it allowed qagfgd
it answer viacbe
it as gkdbco
it at gjhdbj
it back jahbgn
it be iflZif
it bkfjeh
it blocked fdgchn
it break gcfbjn
it by gkalkZ
it can cjkfgf
it can't pfgcfe
it comes jcenfd
it connect oeeeeg
it connects mdhYjg
it correct pchfgc
it die oaikaf
it dies lfffff
it do iggbjh
it does idfcgl
it doesn't lagegi
it dropped oggdgb
it end pjcfbe
it even qggZgd
it fine nfgdef
it for cfmjcg
it from gkefcj
it get tbdebh
it gets ocgefg
it go laehgi
it goes loaUkg
it good ggfdgk
it hangs jfefej
it has lehdfg
it help abhiqe
it in ffjhal
it into mechhe
it is ndfhfd
it just kehZii
it land dkctYf
it leave ofgddf
it let jegdgj
it make kfhcje
it matter gcgcof
it mean ifgbem
it means fgggek
it never mdggge
it normal ndgfgd
it not ragehc
it ok kfgfge
it on kpgdYd
it only fcbsdg
it open iedVjr
it opens neddfj
it or mfhieb
it our jffgff
it out egfgfk
it over jfffck
it pass segdeb
it permitted lefgge
it please lefgci
it possible tafcge
it reach mbkefe
it reachable bibagt
it say gfffdm
it says kdfadp
it see tbdcff
it sends hfffjf
it should oggfhY
it stands pheecf
it still eaeggr
it talks mfggfb
it tell rfecfd
it telling jgffgf
it that rdekcb
it the hegbgm
it there ggfdgk
it through lffffe
it to ikcZii
it true fmpbeZ
it us wchahZ
it uses pehefc
it wants kfehdh
it was kefgei
it work jnZZco
it worked qbhcci
it works nfffed
it would fegkla
it's broken eegfgl
it's fine kgfggd
it's for iocbck
it's hbiedn
it's supposed aeggep
it's the kdhefg
item <n> fpcicd
item fpcicd
its -i Zgfgpe
its <host> qaheic
its <n> nfgffb
its <service> jefeei
its mcfchh
its neighbours dfffbr
its own rfgbdd
its private kiedgg
its scans mgfffd
its updates nfffee
its way lffgef
itself $ ilebei
itself , sYjcff
itself -> qcggfc
itself : ncfgeg
itself ? ckneed
itself able zYejfV
itself be fnchfe
itself fetch ncfgff
itself from ragegd
itself get 0WfhgW
itself hnjafc
itself is csadhg
itself on ggehkd
itself open 0Qhaif
itself reach zdgffS
itself reachable tcUhhh
itself talk rchhgX
itself to qYfgfg
jenkins bceggr
job kbhfhh
job on oggfeb
jobs ngefee
joined laihgd
joy mfeegf
jump icdZft
junior gdfhel
junk bdkebq
just fine jgeggf
just got feeffm
just hangs lfffge
just njfced
just open aedcfv
just sits ldfggf
just spins nffeee
k kefbem
keep hefhoY
keeps mifdgd
kept nehefd
kernel : jgggff
kill Zmefpb
kim kgggfe
kind ifgdej
kind of gffefk
kindly Zgfkem
kindly check nffffd
kindly confirm uadgga
kindly tell pddfff
kinds fdfefo
kinds of fdfefo
knock gkfjcd
knock on gkfjcd
know $ hlecgg
know from atfZgh
know hhdkbi
know if ucgccf
know what kdjbfi
know whether mfgagh
know which eifkfe
known dbfmdl
knows mcbmdg
l <n> cfgbgr
l dfgbfp
l google jggfge
lab pcfgdf
label leffdi
label printer leffei
label printers mgggdc
lady ffffhk
lan <zone> jfgggf
lan ngdgia
land $ ceirec
land ? ogchcf
land anywhere hddqgZ
land hZcuiZ
land on gfaoid
lands lcdodd
lands on mcdodc
language gfgfao
laptop , vfeZcg
laptop <client> qddffe
laptop at lffgfe
laptop in qeeeee
laptop is lgffgd
laptop odifcd
laptop on hfjfge
laptops oefeee
last change hegfej
last friday gdfgdn
last hXgdet
last month fegfel
last night bcfffs
last nite jbdgen
last reboot gfggej
last thursday iahecp
last time gcegpd
last tuesday gYhgfn
last week kYjhdj
latter pebhfe
lead eccogh
leave ? mffffe
leave sfgdfZ
leave the jgggib
leaves qfhagd
left fkefbk
leg <gateway> hkdggf
leg klfgcc
legend gcfgfm
length <n> kgfffe
length kgfffe
let <client> cfgfkj
let <zone> kdfgoY
let him mfffee
let in kjgdcf
let it lffffe
let jggcjd
let me uedaff
let out lfgfef
let that pgfcdg
let the mffenX
let them qgfYeg
let through uXhbck
let's effgle
let's say effgle
lets <zone> sbedfe
lets it tddcef
lets pkchdZ
letting megcej
lgtm eehddp
library lfgffe
licence nffgbg
like i'm gffebp
like it nfefef
like lhaief
like that mfgefe
like the cghgfk
like to ieeikc
limit <n> fgggej
limit fgggfj
limit limit fgggej
line $ bigfjh
line , bffhoe
line <n> Uegcrn
line Uegcul
line for dfgfgm
line no egfcgn
lines <n> eYgdrh
lines fYgdqi
link hfgchk
linux gffemd
lip <host> jgggff
lip jgggff
lisbon legfef
list $ ehnheb
list ZmipdY
list all edgnge
list every bmalhf
list everyone fobfhf
list everything eliifb
list of cilifd
list pls gbjigf
list port gefkgf
list the dldhhe
list them eqceid
list who emgege
list 给 aigmfe
listener kjecff
listens neeffe
listens on neeffe
live obheeg
lives mffffe
lives on oefffc
ln <n> hbgdgn
ln hbgdgn
load , recfgc
load <own> kaddof
load for nigafd
load oceZgm
load on ceeefq
loaded emehhb
loads $ jndcfd
loads kjfcfe
loads of kggfff
local jchben
locally uZicfd
lock bffhne
lock myself cgfglg
locked mkbclc
locked out gjdcji
log : kffehf
log in gigcfj
log is lgfekb
log log egggfj
log mdhfef
log of mffffe
log on jggfge
log prefix egggfj
logged in qbgbie
logged qbhbie
logging jfggff
login : jgggff
login kfefeh
logins vYfffc
logs : lfffff
logs ngfdfe
logs this jgfgff
logs to mgfgec
lol $ cfdpfg
lol dedodk
long kgfgfe
longer odfcje
look $ feheem
look at dhgegk
look fggfcm
looked at fdfgen
looked iggdan
looking at kgffff
looking jggfff
looks ebgcet
looks like eeeefq
lookups uegfab
loop back nffeef
loop neffdf
loopback sbicfc
lose <far> cgfgod
lose ? ggffjf
lose dgfesa
loses Zdghtb
loses its cfhgkg
loses what hffgkd
losing fegfcn
loss lgfdgf
lost connection lffgef
lost mfgffd
lot wcdiZa
lunch hbhbeo
machine $ bkblhf
machine , kgejed
machine ? Zibojf
machine behind fnbghe
machine in melccf
machine is pdchhc
machine jcgpeb
machine sits Ydhrgg
machines are nVjpgY
machines hbgkdj
machines in pfagdh
machines on mgeffe
made hadmkf
mail , jggggd
mail <outside> jfhgjb
mail address leffgg
mail client teeedc
mail example ibehem
mail from fdffhm
mail gw jdgfhg
mail is megdfg
mail on nggeha
mail over sbgffb
mail queue cfggfl
mail server mffefd
mail through gfgeel
mail to jggfff
mail via kfggef
mailbox hZgdfq
mailer kgggfe
maillog kfgfge
maillog on kfgfge
mails , kfgfgd
mails kgeddk
mails to lefgge
maintenance eeffmf
maintenance window degfkj
make any eeicoe
make it sefddd
make nehflX
make sense kgfgch
makes knecee
manage necdek
manage to kedeel
management qcegfe
manager sedYfi
manager understands ggggdk
manual fgggdk
many eehgfk
many hits ggggdk
many messages dggfgl
many packets ffggfj
many thanks igdjgf
mapped sodfdT
mapped to UXg2he
mar <n> kgggfe
mar kgggfe
mark <n> kfffff
mark kfffff
martian ogffdd
martian source ogfgdd
masquerade , fefgkg
masquerade <- gggeek
masquerade Wffeug
masquerade do ggedZs
masquerade for feffkg
masquerade in fbdfjn
masquerade is cfhhnc
masquerade line fhgenb
masquerade on cfegog
masquerade rule hdgejh
masquerade was chbgpf
masquerade would ggggrW
masquerade 删 egggob
masquerade 去 Yifilh
masquerade 是 ggggbl
masquerade 这 ggfffj
masquerade 那 fgfekf
masqueraded nfgdef
master <client> lfdgge
master lfegge
match $ nfccdl
match kfdefj
match since gggffj
matches obgadm
matchmaking ndhegd
matrix gndcgg
matter fodckb
matters qdfecg
max kddcen
may <host> pdfffd
may i hdfhfj
may jofbah
may open gpgcha
may reach joeeea
me $ jejdcj
me , igegdj
me -a cfffjj
me : gdfkie
me ? oejbbh
me a lhegef
me all gZklff
me chilcg
me connection mggfgb
me everything cmfifd
me how odgehd
me if wYedeg
me in jifbdk
me like efgegm
me please rcgkdY
me pls oddefg
me tcp jgffgf
me that ialhhd
me the idkiiZ
me this kgffak
me through lffecj
me what bcdkfn
me whether ofeefe
me which ekekef
me who jpecfb
me why jggfge
mean $ gicnbg
mean , mdebfl
mean ? neeebj
mean ijeiXj
mean the jedjhf
meaning ? gfggZo
meaning iffeVu
meaning of hffdcp
means gedgXu
meant ikejaf
meant to ikejaf
meeting hfejdj
merge $ ffffem
merge , aggffo
merge ? efgfcn
merge efgeik
merge it dffffo
message lcgdfk
messages are egfefm
messages lagben
midnight $ ffgffk
midnight ? gfggdl
midnight ffffel
migration dcelih
milliseconds $ mfgeef
milliseconds nfgeee
min $ efeefo
min -j fgggfj
min to efgfgk
mind oedfgf
minute kegffg
minutes $ kdgcgj
minutes oegagg
mirror kgfgfd
missing jgfelc
moment ? fbdfbv
moment hebiel
monday $ hdeiej
monday , cihddn
monday and qgfecc
monitor jgfgfg
monitor trace jgggfg
monitoring mfffee
monitoring probe megfdg
month hdgfel
more jbclmb
morning $ heeddo
morning , gfeefm
morning all kdfcgk
morning nbgbgj
morning the mfgggc
mount offfgb
mounted lffgcg
move line hbibpf
move mcddnd
move the chfglf
moved nfgeia
moved the qgggca
moved to kffekc
moving <n> feebsd
moving daginh
moving line hegfmc
moving the ehhcqb
ms : jgggge
msmtp mfffgc
msp fcekfl
mss <n> jggfff
mss to ffgffk
much eccdln
must authentication qehdec
must authentication' megfff
must sdhcec
mx <far> offffc
mx <n> lgggfd
mx example jffgff
mx fddchq
mx of hZfafu
mx record gfeffl
mx 记 cfffep
my boss kefejf
my box mgfcgf
my colleague jfggch
my desk keiege
my laptop sbhgea
my mail qegfgZ
my manager pgZahi
my own egfgkf
my pdffah
my phone mghfdd
my report Zhhlfh
myself cgfhme
myself out cgfgmf
n $ ikecfg
n fjdndc
nah $ pdhdcg
nah pdgdgd
name $ gbegep
name fkkadi
names odfgdg
nas cdfffr
nat $ ffggej
nat , kfeige
nat -a fggfUu
nat -i gehefl
nat ? lggfdf
nat habijm
nat loopback sbiced
nat prerouting jgggge
nat table iegbXv
nat 表 cegjle
nated ejkheb
natted jbdueZ
natted to Zcfthe
nc : ncfegf
nc kjgfbe
nc vz klgfbe
need <service> qffedc
need a gZlfkf
need an ncblgd
need gkeidf
need it cjnjYf
need one rdcefe
need the fecnei
need this hngdha
needed rbcbpa
needful eamfgj
needs <service> nfffgc
needs its oagggf
needs pegaei
needs to ofgdfe
neighbours dfffbr
neither lfedcl
nervous qfgadg
net : ngffed
net <far> kgfgfe
net <n> ldhccl
net dfgflf
net gateways bghcfp
net ipv aggfpf
netops <n> geffem
netops edge hdgcdo
netops fw fffdgn
netops gw geffgk
netops hdgfem
nets asechg
network , hjefgf
network ? goeceg
network and kggggd
network are emcggg
network ioccge
network person fegleg
network that epidee
networks are Xtdfgf
networks azcXid
networks can Zvebid
networks get hmfehc
networks have dpfgha
networks is doffhc
never an kgffge
never get mdfgge
never gets pefefd
never jhgkZf
never loads hmeche
never seen hgeebp
new -j fgggZp
new fhdfgl
new guy ggfbYu
new here kefbgk
new hire dhgldh
new in igfdgi
new on hdehel
new starter qcdeeh
new tcp nfgffd
newly hdgcqc
newsletter jffffg
next ggcfmf
next hop ogfddg
next to fhakke
next week dgckdm
nft trace lgfffe
nginx odgegd
nginx on leffge
ni <zone> jgggff
night $ gdeefn
night , jdfelf
night : offgga
night ? cbfdft
night and geeleh
night ebfdgr
nightly lggeef
nite jbdgen
nmap from ocfefg
nmap lfgfff
no $ mcmfga
no , oceeei
no -i ffgfdm
no : kjlbaf
no <n> lfeegg
no <outside> qdgedf
no ? vfYgdd
no answer lfgggd
no clue igamdh
no dnat jggfeg
no eikcei
no go ycaZhe
no idea mfefdh
no longer fffgkf
no mail gfgdem
no matter gndeff
no nat lghffc
no problem jgfgfg
no reply lgfgfe
no route qbfffe
no ssl jfggfg
no syn ogfgdc
no trouble xWfihX
no vpn meegge
nobody <outside> saedhd
nobody here jefcen
nobody in okeddc
nobody kkcjdc
nobody on iiaoce
nobody told lfgbej
noc mfcdcm
node <client> lgffff
node exporter oaegfg
node pbggee
non geijch
non technical dfikci
none , igffdj
none iagkgg
none of qhfaef
noon $ fkgfff
noon ejfcel
normal ? qfcdff
normal lfefgg
not $ icemjc
not , nfgcge
not <n> tccdgd
not ? uXgbei
not a gegkeg
not able uXdghd
not at ncgffg
not be ocgfgd
not connect lgffgd
not from vYYifg
not get oedggd
not kfdgdi
not open pldgcZ
not reach kegeei
not reachable qhbbhd
not send pggggX
not technical hgggdi
not the nggeed
not via lgffef
not work pZfeej
not working gefffl
note lffedj
nothing $ rddbgh
nothing , rdfdcg
nothing back jgfgff
nothing comes idgefj
nothing else bdhlnb
nothing ever jgggge
nothing from lfgfee
nothing oegffc
nothing on mfffgd
notice egdcni
nov <n> jggfff
nov jggfff
now $ eanjci
now , gbcgjm
now : kggggd
now ? jcchdo
now jWfekn
now please cfggeo
nuke Zffgpg
nuke line Zffgpg
number : mffege
number <n> fffbeq
number qegdcg
nurse lgffgd
o oefefd
of -a heefem
of <client> sffdcd
of <far> vXhZje
of <gateway> nhbchh
of <host> iefmiY
of <n> eegdng
of <outside> kmicdc
of <own> jhcoZf
of <public> lWeoeg
of <service> engblb
of <zone> qZcehi
of a tfebce
of accept cdggpf
of adding ggfend
of aijihf
of all egmfff
of an ngeffd
of changing dffgne
of course ldfeej
of dnats gbdsee
of drop Zghgpd
of dropping cfffnf
of every hhamgf
of everything fZojdg
of flipping hegdnd
of forward fhffob
of input dedhnh
of ipv mfegef
of it lbemXl
of its fZamgp
of line fgdeij
of mail gdibfn
of moving ggfesY
of my fffjhf
of our Wlhghk
of ours gckncd
of port hkeifc
of questions gfeeen
of removing hfffjf
of services gchkgf
of setting efgesZ
of sources gnfZhg
of stuff fffcfo
of swapping gfgeqa
of that ofedeh
of the ggmgfb
of them cdkhek
of these rdbgdg
of things gfgefk
of this gfefgk
of us cjklbe
of what dcmiff
off <client> nfgggb
off <own> pYcned
off from pdedjc
off line bffgoe
off my cgfglg
off ndfgjZ
off the jdffig
offered kZdpgc
office lhgefd
officer jahbfn
offsite lgggdf
oif <zone> jggffg
oif jggffg
ok $ gqhbbf
ok ? qbcdig
ok after fgfgpZ
ok and mXghhh
ok for mggfdf
ok lfeaji
ok or ofeeff
ok so nfgede
ok then gggguS
ok to gffffj
ok with nadfco
ok 吗 reeekX
okafor kggggd
old jcdkdi
old runbook gfgcZr
on $ nifbfd
on <client> mggegc
on <far> tdfhac
on <gateway> emeajg
on <host> lgZcfo
on <n> rfeehY
on <outside> lfikdZ
on <own> jgdogZ
on <public> gdlflb
on <service> mmfclV
on <zone> pggggX
on ? pYaffn
on a ldeffh
on any ajfofd
on anything clejgd
on call gZgfeq
on dev ogfgdd
on earth kkffbe
on friday ichcen
on github fegfem
on here kffelc
on it legeeh
on line ffedjk
on mail mZgghg
on me cceghp
on monday hjggfe
on my igffcj
on our nglfdY
on plain wcfZee
on port fgfden
on prot kffgge
on saturday gbhcim
on tcp noeicW
on that lbgdcn
on the dkdkak
on this Qfppjc
on thursday epccmc
on top egdgmf
on tuesday hcgfgk
on udp naanff
on what hVglhk
on whatever codeif
on which goWlee
oncall lbgedl
once cdfkra
once i legeie
once it idclid
once the egfbpg
one $ echidl
one , hhfjZj
one : nfedeh
one ? tZeZbn
one actually ggfedl
one before uggXee
one do ggffao
one doing hggdgj
one for kffdck
one in jgfgdh
one of mmbcch
one ofaedk
one sentence fchldi
ones above gffgek
ones ajkghd
ones does gemdgg
only $ nefffe
only , jegedj
only ever keffdj
only gpciVk
only syns ngfffc
only the qYchkd
only this jgggge
onto <gateway> tXfggc
onto <host> lbekmY
onto iYfnfh
onto the leelfb
open $ nmehcY
open , lbhagk
open <far> phffeb
open <host> kedgig
open <n> aeeanp
open <own> pheffb
open <service> nbfaen
open ? ombjaa
open a ribedc
open an nedffg
open connections ndhdge
open elghdf
open for uhhVdf
open from eajrga
open on kadnbj
open or odfegf
open port YjmUdt
open tcp lmYZfm
open the oddjfb
open to epjkaY
open up behhlg
opened <own> mfgggb
opened by ofgefc
opened ihdfdj
opening <own> kfedjf
opening rbfche
opens <n> oedfgf
opens <own> pfhacg
opens <service> sfgXff
opens fine mdfegf
opens qegbfe
opens up gggdme
openssl jdfdgk
openssl s meffge
operation qfffdc
ops kdggfg
options jggfff
options mss jggfff
or <gateway> odgeff
or <host> oegceg
or a imceff
or alive paedjf
or am lhgceg
or are ifggid
or blocked nfgefc
or can ildjdc
or closed odcfgg
or did jkclea
or do ifgckf
or does jYgile
or drop nffgfe
or dropped nffffd
or elfhch
or is naekka
or it sceefd
or just glcYfp
or must megegf
or nah pdgdgd
or no kanhgb
or not qcZejh
or on bhhqec
or only lpdZkY
or purely gfgfjf
or should kggggd
or shut medggg
or the ngffdf
or theirs kffffg
or what pcecfh
order confirmations lgggfc
order icfclh
org <far> jggfgf
org lggfee
other dkbfhi
others higbjf
ought meghde
ought to ndghde
our <gateway> nefffd
our <host> ggklgX
our <outside> klfaff
our <server> fdpkeZ
our <service> ibkYdq
our box nggdgd
our dgjgdj
our monitoring offfde
our mx ghcjfh
our networks fnegha
our own nfefge
our partner offgde
our public nbicff
our published hZndjf
our rules uaedgd
our services dZkqee
our side mcmeeb
ours ? sdgZgf
ours jcjmbd
ours or kfffff
ourselves afggmg
out $ pXfffl
out , jifbdj
out <gateway> kgegfg
out <n> nefgfe
out <zone> jgggff
out ? odgeef
out after nfgeee
out are kgfgge
out curl kgffff
out for mhdice
out from nbdhhf
out ip kgggfe
out is nffefe
out khecje
out of hjcZqd
out on khgdfe
out ours kffgff
out run kggfff
out src pffefc
out the bbfilk
out there qcneca
out to redZfh
out what jgffcj
out why kggfge
outage dgdfgn
outbound , jfgffg
outbound <n> ogfddf
outbound <service> ofhafe
outbound ? sbcedi
outbound delivery ochdff
outbound on lefffg
outbound to lgggfd
outbound xcccgc
outgoing <server> kgfffe
outgoing <service> ncgehd
outgoing kgefkc
outgoing mail vhfdcZ
outlook , kgfgfe
outlook cannot lfffff
outlook error ndggfe
outlook in lefgff
outlook is jgggff
outlook just jfggge
outlook kefefh
outlook on rdgggY
outlook 报 ldfggg
outlook 收 meggfd
outlook 里 kgffff
output hehfna
outside ufddce
over <n> sdcdaj
over <public> mffdgf
over <service> mhgfiY
over hgedfl
over plain uggcdZ
over port zdfgcU
over tcp oefgdd
over the iefddn
over to kbldgg
over udp gmgZlc
own <service> fleclc
own glfbgg
own shell mfhfed
owner jjgdfd
p <n> ocgbdj
p ocgbdj
pack ldfggg
packages from kgffff
packages ogeffc
packet $ legefg
packet ? meddel
packet for nhffah
packet from tfecfc
packet jffjbg
packets ? mffech
packets from ocgcgg
packets has ffggfj
packets have fffgfj
packets hit ffgffj
packets jjgdZl
packets to mffdfg
pacs sWfdfi
page $ ocbkak
page , kffefh
page is ngfffd
page ndfddj
page on oegggb
paged gfgfgj
pair keeeZp
part neeefg
part of neeegf
parties cscaif
partner example jgggge
partner kdfcfl
partner's nffffd
pass $ pffbfe
pass ? ofgfec
pass it lggfee
pass or peeffd
pass rggeZf
pass that ngfgce
passed ? lhfgde
passed scfgeb
passes ? lgffff
passes or meffff
passing pdfbgh
passive lggedg
password jeebfn
past pddgef
paste bgfgkj
patch degefo
path for hdgbfo
path pigZee
payment provider rdfbfe
payment rdfbfe
pc $ jegggg
pc <client> oggeed
pc in hbpchf
pc mdifee
pcap jfffgf
pci evidence hkfehd
pci fmiggZ
pcs ofgegb
peer pefgec
pentest nclbgd
pentest report qdbdgg
people <outside> heefnd
people are jclgfe
people in ofeegc
people llecjZ
people on mifcgd
per gkedfj
per published gleffe
permit it ogegeb
permit kfdddl
permitted $ reedgd
permitted , mffefe
permitted ? pefefd
permitted by legfge
permitted ljgbef
permitted or nefffe
permitted to mmgaec
person kbhjdg
phone $ hdfegl
phone <outside> ofeefe
phone on pbffff
phone pffefd
phones scechc
phrase begdgp
pick bngdcm
pick up epheha
picture lfgfef
ping <client> kfffff
ping <far> jgegid
ping <gateway> qggfgY
ping <host> qgffgZ
ping <own> yWgeha
ping <zone> jffggg
ping from pfcfdf
ping the hndeef
ping to mgffdf
ping wdfcea
ping 不 nffffc
ping 到 dpdbif
ping 通 meffff
pingable from uegbgZ
pingable weebeb
pinging <client> meffgd
pinging <far> ngedge
pinging <gateway> lgefgd
pinging <host> nffffd
pinging oheahe
pings <own> qahdfe
pings wdddcd
pivot scegde
place kefcnb
place of degdqf
plain <service> iZbshd
plain english cggdeq
plain hcdlbm
plain port tffcfa
plain words hffeco
plan cegipb
plan to egggjf
planned fgggkc
planning gfgfmc
planning to gfgfmc
plant hefdgl
players mdfeid
plc udfeea
please $ clfjef
please , hhcjdi
please : beilbl
please add egiaep
please bhefgn
please can uahgZd
please check qffeeb
please confirm mdffff
please enumerate bljheg
please explain jeeecm
please open cegbYz
please provide gilhbc
please say tbZhff
please state jedjhe
please tell ngfegd
please walk jffgdj
pls $ iflmbZ
pls , ddgjfk
pls : wffbUj
pls aeklbk
pls check hdgddo
pls confirm sddggZ
pls explain rgggfX
pls open bgfecs
pls tell qfeZhf
plugged hZkffk
plugged into gargga
plz $ ldffam
plz tafeai
pm mdgfhe
pmtu $ fffffj
pmtu ffgffk
point at abfpfk
point eZdngl
point of iblZen
point to gedgen
pointed at kfdejf
pointed fgbfpe
pointed to Zhdgtd
pointing adegml
pointing at aYhnfm
pointing to fegffk
points gcenal
policy ? pgfeZg
policy accept fjgble
policy becomes feggkf
policy drop nffgcf
policy flipped gffdme
policy forward Zhdgrd
policy from egggjf
policy gegfoc
policy goes Yggfpg
policy is kfefie
policy of Yhggng
policy on afeftc
policy set effgjg
policy to Zgefse
policy was ggffnb
policy went bffgmg
policy were egfhld
poll qccdhg
polled rcdfch
poller mdfgef
polling odfgee
polls oefffc
popped hdqbff
pops nffffc
pops up nffffc
port $ lmVjge
port , lXmkdd
port : lggffd
port <n> iiiZek
port ? hrfVhe
port dgendh
port forward dZerhg
port forwarded hTbxhe
port forwarding aiephb
port forwards hbdsha
port is degfhl
port state jggfff
portal , pfgddd
portal jeegke
ports $ Zhdoig
ports <n> ooeVfe
ports ? clfdfk
ports are bgfrgc
ports bijreW
ports do pZYphb
ports end fcglgg
ports get XTg0hh
ports have cgkjff
ports of Tcmogj
position nkfdXi
position to lidbhe
possible ? qcegee
possible from ngfcgd
possible nkgYgd
possible to lldcfe
possible with mfggfc
post lgakef
post to klfdde
postfix <service> kggffe
postfix ibhbgm
postfix on ecgego
postfix smtpd mfgggc
postfix 日 kgfgef
postmortem ggeidj
postrouting -o fedekk
postrouting efedng
postrouting 里 Vgfgtf
posts ucgbed
ppl in legegf
ppl mjfcfe
ppl on pdgbfg
pr <n> hbgcWy
pr eegdhm
pr 有 gegfgj
predecessor gffehj
prefix egggfj
prerouting -d gegeme
prerouting -i ffgefk
prerouting <n> gehdfl
prerouting iffegj
prerouting rule kggfgd
present jddhje
presently jefogZ
press jfffhf
previous hddlck
primary ofgffb
print <server> kgfgff
print on rgbejZ
print qfeffb
print to mefgdg
printer <client> ojdgfZ
printer <n> ccgggo
printer at mgggfc
printer in ifgdgi
printer jeeeem
printers iaiefl
printers in mgefgd
prints jgfgff
priority feebho
private address jhhdff
private ip mkecfd
private micffd
probe at nfgdef
probe pffecf
problem : qbgggc
problem ? hffgna
problem oefcid
prod Yfgfcu
production jWhffn
profile offged
prometheus qeffcf
properly kgffef
proposal dgffra
proposed dfggpb
proposes bghfnf
proposes to gggglb
prot <n> mjeefb
prot mjeefb
protection hlidgb
protection officer mcjfgc
proto jgggff
proto tcp jgggfe
protocol : mdgeeg
protocol jfgffg
provide fkfjga
provide the ibfped
provider hdedjj
proxy legegf
public <host> uZdgcg
public <own> mfdfge
public ip ogfcdf
public jchoea
public mail leffgg
public one lggdgf
public ports fbgoff
publish $ fmjhae
publish , hjlcfe
publish <n> sYXeqd
publish <service> frTije
publish ? gXnmed
publish ahmogW
publish on dQrnei
publish right WZtmge
publish to dYgtdg
publish 了 gTfvhe
published $ pacofa
published , fimdee
published ? bZlsgc
published YdmtiW
published anywhere cdcqei
published for fcXtjd
published on fdcvZf
published ports fYnjfh
published service eubbfg
published services feqefc
published stuff gdlfgf
published things ibpXhi
published to ddbqek
pull <service> hkfeff
pull from qebhhb
pull lhgbgf
pull mail meggdf
pulls mgddhf
pump mgfgch
puppet ngdged
purely aeglkf
purely cosmetic gfgfjf
purpose ? gfffbn
purpose kefeXp
purpose of gfgfbm
push naeefj
push to lggfgd
pushed ibegfm
pushed the gbehgm
pushes vhfecY
put -a ggfgoZ
put a fgefij
put dgfdnh
put in eefhqa
put it kfgbek
put the mbgefi
put this efffgj
putting hgfgjd
py , kgggfd
py kgggfd
q <n> fhkifa
q hhkida
qa kffgge
qq mgfeff
quarter gdeejj
quarterly digmgb
queries ofgdcf
query <far> hZghme
query <service> ndfggd
query ofggfb
question , jjecdk
question : jkefdf
question for rfeefb
question mjfhbd
questionnaire djmjfZ
questions can gffffk
questions do gggefj
questions ffedfo
queue is jdhcem
queue ldhbfj
queue on ffgfgj
quic jafqgc
quick eckkjc
quick one ieepYg
quote iebkgg
r , kfggff
r jfgggf
radiology jfgeeh
radius kdiclc
raise kcfffj
raised iffjge
ran qcgedf
random host keelgc
random nafoea
ransomware epdeef
rather qefdlY
rather than nfednY
rcpt keggge
re kdfejf
reach $ faxbhb
reach , darghc
reach <client> sgcghW
reach <far> ldefgg
reach <gateway> bjcgrb
reach <host> mddakh
reach <outside> rfcflV
reach <own> fgYblo
reach <public> qddgfd
reach <service> jiaajk
reach <zone> tabigd
reach ? YfrrdX
reach ggkYhj
reach it ildbif
reach itself kcldff
reach of hdodff
reach port rmWfeb
reach tcp flggfd
reach the mkbbfi
reach through jfpbga
reach 到 lkdbhe
reachability check qYfhfg
reachability kpkadY
reachable $ Vvdigd
reachable ? qdfWgk
reachable by fpefcf
reachable for ubhaia
reachable from mgrVhY
reachable lmoYdY
reachable now ebhcer
reachable on aqgdid
reached $ elgffg
reached by mgehga
reached dkfdhi
reached from gkecfj
reaches <own> ilfeia
reaches mnbZff
reaching mYggle
read <service> eeggob
read it cfgfep
read nieafg
read their geefjj
read this kkdafh
reader dfkben
reading iefegj
reading the egdehl
reads jgfdek
real Zcgrdj
real client qffafe
really rbchdg
reason ? ogefde
reason xbfaZi
reboot $ fffgkf
reboot ? feffar
reboot kffghe
receives lfgffd
receiving reefeb
recieve rgfYge
recipient jgfgff
record bgedes
record of ggefek
recv kfgfff
recv src jfggff
red gegeem
red since pgfded
redirect radbgj
redundant gffcnf
reech plddfY
refused $ qdfefd
refused , pffffc
refused <own> mhefdf
refused is kfffgf
refused run jfgggf
refused tbgdgb
refused that ldfgfg
refused that's jffgff
refused this ldfggg
refused to zXdfce
refused why jgffff
refused' ohgdfc
refused' to pafffg
regards , lfffff
regards lfffef
register $ hZelig
register : bnjjbe
register hjfifc
registry nffffc
reinstalled lgggfc
reject mefbhh
reject reject ffegZs
reject with efeghk
rejected fffgfk
relay <client> jgfggf
relay access rehbfc
relay its kgfgff
relay rghafb
relaying ufgaeb
release khfcjd
reload hZifcp
remember Zbgphj
remembers hbfdep
remind defnff
remind me defnff
remote desktop mididc
remote host jffggf
remote sfdfgZ
remove -a ggffld
remove dfggtY
remove line cefgpd
remove the ghedme
remove 掉 gdggpZ
removed aeffnj
removed from bgffuZ
removes dhdfrb
removing -i gfefme
removing dfffqc
removing the cgfgne
replaced afhhmf
replica meffff
replication ngfgec
replies from kfffff
replies qeggae
reply , jgffgf
reply come qgfgdb
reply lgggde
report $ cmckhe
report , jiefci
report : deejme
report mhdibe
report to khgdff
reported lgggfc
reporter : jfffff
reporter kffgff
reporting megffe
request , kgfffe
request kgibhe
requests pggbfe
reset $ gfegcn
reset ? kfggff
reset iffben
resets lfffef
resolve kafinb
resolver on rdeefd
resolver rffgfY
resolves kgggdg
respond lcmYhg
response sefgdb
responsible keffgf
rest flcjja
restart feefgo
restart postfix eefegn
results kffgge
retire dfffmf
return path lbfghg
return pdhfde
return traffic lgffch
reverse mffgde
revert safffd
review : djfbnf
review fehffk
review 一 fefeem
reviewer kegdhh
rfc <n> lgffeg
rfc lgffeg
right $ ofeffc
right ? nbfhgd
right after hgggma
right mcggch
right now dcigcp
right that lfgddi
rip <client> jffgff
rip <far> kgffge
rip jgggff
risk ghifdh
risk register hjijbd
rn $ majjcd
rn laijfd
room <n> gegefl
room offbcj
root cause qcfehd
root mail kegfff
root megedh
rota gfgfej
round vdfVie
route nbfeje
route to nbfekd
routed ogehbe
router offdfe
routes ohdfee
row <n> hedjek
row giciei
rp filter hhdgna
rp hhdgna
rst , jfgfff
rst ? meffff
rst jfgffg
rst syn ffgffk
rule $ cggehm
rule , ebefoj
rule : fffgZq
rule ? lbcafs
rule cagdmm
rule decides nhefgc
rule does lfggfd
rule for megfhd
rule in gbggen
rule ip afdgll
rule is kfffhe
rule last gfggcm
rule let ffgfmc
rule lets vbfbee
rule matched gfggdk
rule on gfgfjf
rule that odgbgg
rule today ffgffj
rule 是 cfhkei
rule 的 egggdl
rules $ gfeejh
rules , chgecp
rules : Wghait
rules <n> ffgfgj
rules ? lhcafm
rules and kgggcg
rules as hpddee
rules do fgefen
rules file ghgcap
rules gdfddq
rules is ffffdn
rules let jgfgjb
rules line gfgeaq
rules on gbggfm
rules 的 gghgZl
rules 第 ffggfk
ruleset $ mkefdc
ruleset ? pffgfa
ruleset last fcfgeo
ruleset pfedeg
run from jgffff
run idgckh
run on jeggff
run out cfggem
runbook , ggggcm
runbook gfgfZq
runner <client> kgfggd
runner icgggh
running pbedfh
runs on uZgffb
runs qbedck
s , lgfffe
s <n> jgggfe
s client meffge
s gegggj
safe fegdco
safe to efgfdn
said paibeh
sales midanb
same as feeggk
same kegahi
same settings kgffef
same subnet lfheff
same thing hdgfel
same way ggefle
sanity check jgedjf
sanity kfedje
sat qbhfhZ
saturday ibgcij
saved ffgffk
saved my ffgffk
saw bhgehl
say <client> jglhad
say <far> ngggdc
say <service> keggff
say i ggggjc
say icjcpa
say in iffbem
say input effgjg
say line cgfglg
say no rcaUkn
say the cgfgkg
say they lgghnU
say we afggqf
saying lfeeeh
says : mggged
says <n> jfgggf
says <outside> leeeek
says <own> mdffgf
says <service> rbgbge
says connection qffeec
says he mggcff
says her lfegge
says it jggggd
says ljbegf
says our ogggfZ
scada jgfgfe
scan pakafh
scan report lffege
scan to kdhgeg
scanner at mgedgf
scanner ndejbg
scanner on Ziingd
scanners in megggc
scanners jeefgi
scans by jggfgf
scans mgfffd
school ggecen
scope hjiibd
scraped by lffffe
scraped lffffe
scrapes pefebg
screaming $ edggcp
screaming edggdp
screenshot mfgdge
script jcfdhi
sec chlidg
second cedihn
seconds dffgfm
secretary lffeci
section hfdigi
secure jdcdeo
security fjifhb
see $ rdcYnc
see , heflee
see <host> hocbie
see <zone> rbefhc
see ? nZiedj
see a mgegef
see it iififb
see lkfgdb
see on chgfmf
see only pegebg
see the qdgehb
see when nefcgf
seeing jffefh
seeing loads lgfeff
seen by kejegf
seen ctstate ggfddn
seen from ndlZhd
seen ndkZdi
seen on jgfgff
sees ndgchf
segment , eekhfg
segment iikbef
segmentation njfadg
segments V0edib
send <service> kfgfff
send mail jfggge
send out oeghhY
send scans jggggd
send the kddedm
send through hfggkc
send to kgdekd
send vZiZhb
sender hgfdfk
sender is ohggZe
sending mfffia
sending that lfgfff
sending through jgfggf
sending to hgggoX
sends a nggddf
sends it lfggfd
sends its ogfdef
sends rgfagc
sends that jfggff
sends the ngggfb
sends to mefdhf
sense kgfgdh
sense of kgffci
sensors qffbfe
sent by rhcaef
sent iggiYk
sent me jhebcn
sent src kfffgf
sent us kgfdan
sentence fchldi
seq <n> lgfffe
seq lgfffe
served wbfYjb
server $ kicegh
server , kkegag
server <host> gmfehc
server <own> jdhkdd
server ? kialfc
server at mjfbfe
server be kgffid
server by qdeagh
server deliver rejWid
server down fbiaip
server for Yeiggo
server get regbgc
server in rehbde
server is kYhpiX
server itself hmdgfe
server jfdlef
server on gocahh
server open fodlfY
server or xdgShf
server over oiebfe
server reach qaocdb
server reachable sqWZmV
server see kfgegf
server talk lghcge
server to ueecce
server 的 lgfjec
server's <service> jpYcgg
server's ilbigb
service , hoeded
service <n> jggfff
service flflea
service that gjdieg
service we hlfbgg
services , fepddg
services Ybpqdc
services are Zbmmhf
services can hawWgf
services do erbefg
services does fdlfgf
services of bdjpdf
services on fdemgg
services that ebphfe
services we ffkief
services work ffkfgf
services would ffifkd
servr kjfffd
session k mgffgc
session ofgfcf
session to neefgf
session with kfdfgg
sessions jhffff
set eghapd
set input gdefmf
set the dggfmf
set to kefhmY
set up maeibl
sets bhgeof
sets net bhffnf
setting gggdld
setting the dhhfmd
settings lgfgdf
sev <n> gofkca
sev gofkca
shall jedlfe
share nhgjeX
share the giikcc
she has jfgfge
she is gehfdl
she mbfhgf
sheet $ ggbmge
sheet ggcned
shell rfgedb
shift fcfkcl
ship kgggfd
shop fcfckn
should <service> mffgfe
should <zone> scegdc
should be jegbmd
should i leeddk
should it rdfcgc
should nbeeek
should that rafffe
should the ifffjf
should this nbggfe
should work jffggf
should't pceeff
shouldnt iofdbf
shouting hffffj
show iggncc
show me llYgch
show up nbegjd
shows <n> fdfdfq
shows kagfgj
shows only jfgfgf
shows this lffffe
shut ? oaffgg
shut llddfd
side $ Zocgkg
side , pebbek
side ? kYjjci
side effects ffgera
side hihdhf
side or jffgff
siem kgffeg
sign dmdalh
silence kgggdg
silently jhhVkj
silly hgfadq
simple ofbefi
simple words ffgeem
since <n> kfggfe
since i kfgfge
since magcdn
since midnight ffffel
since monday fYfffs
since the lfghah
since then mgggec
since this jffdfj
since we mgfgdf
single nbcmfd
sit in mgfdfg
sit mYkffg
sit on mejcdf
site at qdgdef
site kdfedk
site on qgdeee
sites jegeje
sites on igefld
sits at jggfff
sits behind mYcngd
sits in rcgdfd
sits on mefegf
sits qYfhhd
sits there ldfggf
sitting at memYef
sitting behind hcflhf
sitting in rdfede
sitting next njXfhf
sitting on mbjjeb
sitting qbfkea
skipping lfegef
slide iblfdh
slow ehbagt
slow since cYhegt
slow today ddhdgo
smarthost pfgedc
smtpd <n> mfgggc
smtpd mfgggc
smtplib kgfffe
snat degfkh
snat to cegglh
so $ clgjfd
so : lcgggf
so <zone> hemdkb
so ? oeefhd
so i gckedl
so is jfggeg
so it kefckf
so kind jgggef
so slow beefgp
so that dXajql
so the mggffd
so this hggfbl
so what ehYmgj
so who cpdfeg
soc nldcfd
socket idhggg
some djflYj
some random rfgWfi
some stranger pbgdhf
somebody <outside> qfhfad
somebody iWlijd
somebody in qihXef
somebody on sdfedc
somebody out oeecfg
somebody sets bggglf
somebody sitting ledggg
somebody tell kgffff
someone <outside> iaiqeb
someone at lfgefg
someone explain fggeao
someone in sdeZie
someone on tafdgc
someone out gmdjfb
someone sets bhfenf
someone translate gfgfek
someone wants igecpb
something ? adgrge
something gccofh
something in jbfbcr
something to oefeeg
somewhere ? ecgngg
somewhere jgaleg
sorry , pdgdhc
sorry for eggegk
sorry if jffbem
sorry rdgkba
sorry to meggfd
sort fefdfp
sort of fefdfp
source <client> tdffea
source <far> jeffhg
source <gateway> eghhwR
source <host> uZgdgd
source <own> ceggji
source <zone> oddgfe
source address mbgfYn
source ip ngfedf
source mlcWhi
source zone hmfgdd
sources are cvfhgW
sources b6bXgY
sources can gqdagf
sources for gvfada
sources that YxfXhh
spam fbebln
speak lnecXi
spf haZfev
spf record haefeq
spins and mffffe
spins does qffcdf
spins for mfgcgg
spins forever lefegf
spins nffefe
spins when jfggge
split refbef
sport <n> kfffff
sport kfffff
spt <n> jgggff
spt jgggff
src <client> lffffe
src <far> kffffe
src <host> kfffff
src <own> mfffff
src lffffe
srever eashde
ss pggegb
ssl keggff
staff in nfefge
staging hhedel
stand ? ocegfe
stand rbggfb
standing hbncfi
stands defmdj
start jidfhf
start working egffme
started nagcel
starter qcdeeh
starts rbeiYh
state heeicl
state service jggfff
state whether sbfZhg
statement diffnd
station lfffge
status deferred jgggff
status nfffbh
status page oeecbm
stay pcgcff
step , mfgfgd
step by ngfgfc
step igggic
still <service> Zeghsd
still arrive Zgggof
still be Tffgug
still broken bdifcr
still come cgghnd
still get aeghsb
still have kbgele
still jjfUnf
still land kpffab
still open hXfbmn
still work geiefj
still works pgddlZ
stop it lggefe
stop qZdbpb
stop working fhbdsc
stopped rchdai
stopping <zone> ndgeff
stopping it mgffgc
stopping sbgbfe
stops <zone> rgfdcd
stops it lgfggb
stops medcjf
store jffffh
story ggffld
straight away lggggc
straight into mbgffg
straight qegcee
straight to miffdc
stranger jcfoed
strict hgdfnb
strip -i deecrg
strip dfddrf
stuck at ieechl
stuck in jgffgg
stuck like jfgfgf
stuck mffddh
student oefefd
studio hemfgd
stuff $ fdkffh
stuff can ffhdfl
stuff fckdem
stuff we hbnegf
stupid mYfdoe
submit ZoenjX
subnet mdbfel
succeed oUdimf
such a jfffdi
such lffchf
sun gnfffc
sunday fcdlel
support ameidj
suppose -i fffgmd
suppose afgfsc
suppose i feggle
suppose input affhof
suppose line feggmd
suppose somebody fdheod
suppose the Xfehse
suppose we cggglf
supposed jgegdi
supposed to jgegdi
supposing ffffkf
sure uagfgY
survive ? fcahtd
survive dedgtb
suspect qgfced
suzhou megffe
swaks from qdegee
swaks rdffce
swap <n> cdggoe
swap ffhbra
swap lines cfhgqa
swapped the fggfgj
swapping <n> hchfnd
swapping eehfrZ
swapping lines ehheke
swears it rhfecb
swears oeehjY
swears that deejle
switch <client> pgggfZ
switch midbdj
syn $ lggeee
syn , kggfdh
syn -j ffgffk
syn ack kgfgff
syn from mcgiee
syn lfffff
syn recv jfggff
syn sent kfffff
syn that rffZef
syn to ngeeff
syn trace kgffeg
syn 这 jggggd
sync pgffea
syns mgffed
syntax gdhcen
sysctl -w hfgdob
sysctl fgeflg
sysctl net fgdflg
system cdfpgf
table bggpcg
tablet ofgffb
tablets rbfgga
take $ bnecfk
take -i dfffof
take <service> sZgfed
take a ddhegn
take ijfajf
take out Zggfrd
take the efggle
taken kggekc
taken out figbnc
takes gdfemf
taking gcdkpa
talk <service> jofbfb
talk jigahf
talk to ldhbif
talk with oeehfc
talking qdhfiX
talking to qdhfhY
talks ihffid
talks to ihffid
target <own> kffegf
target ieklbc
target is lggegd
tcp $ nndffY
tcp -m efgehj
tcp : hncdhe
tcp <client> nefedg
tcp <n> jlgidZ
tcp ? dmchkc
tcp closed lfgffe
tcp failed ocfegf
tcp from 1dbbgX
tcp hjghed
tcp ip ffgfem
tcp is scecge
tcp on ojdZid
tcp port hjfkeb
tcp reachable gtcaef
tcp reset gfegcn
tcp session nbfggg
tcp spt jgggff
tcp syn nffcfg
tcp tcp jfffeg
tcpdump jggfef
tcpdump on jfggge
tcpmss clamp ffgffk
tcpmss ffgffk
tcptestsucceeded nggcff
team $ keecfk
team , idlidd
team jbgiei
technical gehjci
tell heekcj
tell me ncggef
tell the jgeldd
tell us nefffe
telling me ogeegd
telling pbfefg
tells me mggdhc
tells nggdgb
ten ddgfgm
test lcjkbd
testing lZbbln
th flfdcl
than hjdhfg
thank jedmfd
thank you jedmfd
thanks $ gdihfh
thanks , lchafl
thanks kcdifi
that $ iafmie
that , ffgfle
that <client> oegfgb
that <far> oeggga
that <gateway> nffgde
that <host> keilcc
that <outside> meelea
that <own> fjbleg
that <service> rafghc
that <zone> mXgbqe
that ? iXgjih
that a vZgYei
that address kdfmed
that are ighnbb
that arrives refbef
that be nfgecf
that can dsfage
that change ehhbmf
that connection lfffff
that do dgggkf
that dropped odgffc
that end jahpce
that even rffdeb
that expected kggfge
that fix gggfkd
that for efgbil
that from qefZhg
that get vhebcb
that gets Zsfeeg
that go ngfdfe
that going gbgrbg
that happen kffgfg
that host hZtYfi
that in kcehlc
that is dkegfh
that it kffdkd
that let qcfdmY
that lets indjca
that line fefdil
that matters kggeci
that may brfdib
that mean ffeeeo
that no epobeY
that nobody okZZig
that ok pfffWk
that on nkebcg
that one geggdk
that open vZdahg
that or idecij
that our offegc
that packet gdfndg
that pass jggffg
that reach nffgdd
that reset kgggff
that rst jfggff
that so ljcicd
that still rhecec
that stops sdfcfe
that supposed fjcjff
that tell pfefgb
that the pdeggb
that this hgekdg
that through lgfgef
that traffic legfge
that us nffegd
that was ocfdfg
that we edlkee
that work lifdfd
that would pgfcch
that you cggceq
that's from jffgfg
that's mheehc
that's the jgghef
thats veggaZ
the ' fgfgjf
the -i dgfgkh
the <gateway> lhgfde
the <host> ngcjdd
the <n> igcdmf
the <outside> iYlnhZ
the <own> ebbjni
the <server> odedgg
the <service> fgcjhh
the <zone> kffdpY
the access esccid
the address defogd
the annual fhZmfi
the answer tdffeZ
the answers fhdelf
the app jfffgf
the asset geelgf
the audit oefggb
the auditor kkYjff
the auditors dlZpef
the backup heeffl
the big tcfbeg
the board hjfdje
the bot bekidj
the bottom fggfpZ
the box uffbga
the bridge jdfkfe
the browser kggffe
the build jgggff
the building pegfed
the cab igecih
the call rbcdfi
the capture ngggce
the cause jgggeg
the cert jegffh
the certificate akgbcq
the chain hfgfoZ
the chains mfegfd
the change jcggek
the channel gfffel
the client kefjgd
the complete eeimfd
the connection mefffd
the conntrack gggeek
the consequence ffefpc
the contractor efhdne
the cpu ggcegm
the ctstate dfgflg
the current fkdeej
the customer bejmic
the customer's elfcgi
the deal nffddi
the default jfefif
the desk nffeef
the dnat mZcldj
the edhekj
the end abhroX
the entry gfgffk
the far jfgedj
the file Veglfp
the filter hfffmc
the firewall dmfkdd
the fix cbdfvd
the folks ubiaiZ
the forward eefdmh
the full ahdpgf
the gateway tcdfgb
the guest ibeegm
the guy mefbfj
the guys nfeffe
the gw nffffd
the hairpin kfgfoV
the handover eidgek
the hell kbhfbm
the helpdesk kfggbh
the host jgdkfc
the impact bjggnb
the incident kedjak
the inner mgeffd
the input eggfnc
the inside cZgshe
the internal nalgec
the inventory hckjfe
the label hfffej
the laptop kgefgf
the last edfejl
the latter pebhfe
the line jcdapg
the list bifmff
the log kgfgge
the machine nfgdgd
the machines kgfffe
the mail ffffco
the maintenance egggld
the masquerade Zfefnk
the migration gddnck
the moment hebiel
the move mgegbf
the mx eZdgft
the nas Zfggfp
the nat fgdbes
the needful eamfgj
the network nhadei
the networks doeeff
the new gdcgfp
the night lfffgd
the nightly jggdfh
the old oddhjZ
the one icficl
the ones gffgek
the only kgeggf
the order jegekd
the other lXefep
the outgoing ffehkf
the packet nhfXgh
the packets ofdedh
the page jgggfe
the patch degefo
the path taggeb
the payment kgggfe
the pc jgggge
the pci kglcfc
the pcs ngfdee
the pentest hblgge
the people ggeekf
the phone lgecif
the point ihdafn
the policy ffffme
the port nadjjc
the portal mfelcd
the postmortem hcfiej
the previous gggfbm
the printer igddfl
the printers ogefgc
the private pdhfdc
the public pbnddb
the published ehpaka
the purpose gfgfbn
the q kkffgb
the queue jdgedl
the real fhflgc
the reason ogfbcj
the reboot eeffik
the record ieened
the related Zifglh
the relay kfgfff
the replies ndggfd
the reply jggggd
the rest fmbjia
the return rcfffc
the right gfgbgl
the risk iikhcb
the rota gfgfek
the rules nhgeah
the ruleset pfffbg
the same jegbem
the second mffbdj
the services dbplia
the site mfgeff
the sources angfgg
the stuff hbnegf
the supplier megggc
the switch mfgeeg
the syn mfgeee
the team iegkde
the thing jefjch
the things edrahf
the three hdahng
the ticket jedahn
the time pbffff
the tls behggn
the top bkfgnc
the traffic deemdk
the user gjffff
the vendor gddlif
the verdict nggdfd
the very jfffma
the warehouse ceheeq
the way tbjeZf
the weekend lfeeck
the whole elhkgZ
the wifi ifgafl
the wiki lecmdf
the yearly emkcfd
the zones bredfg
their <service> obchjd
their mail fefglg
their meebhh
theirs ? lfffff
theirs lfffff
them $ kgaleg
them , hefgfj
them ? nfgdcg
them is icfjgf
them jfhfbi
then $ heffne
then <zone> cfghnd
then ? dgghnb
then be bfffog
then fghdpa
then get affgog
then nothing jgggff
then open aeggog
then reach fgghje
then silence jgggff
then talk fggfke
then the mgeffe
then use gffgke
there $ ificfi
there , maggfh
there ? kekghZ
there a fYcohl
there and pegcef
there any kefndb
there anybody bndfih
there anyone Ztehde
there anything mYhlcf
there for ejcZbv
there hellbc
there is idhhfg
there no egfceq
there on qfceef
there to qfcgfc
there's jjdfdg
there's no nfgcWp
these days gbemfi
these jddijd
these on lgfeid
these rules mffgee
these two ggggqX
they ? lkddfd
they are gdffkh
they arrive lggfcg
they can't mgfedg
they come pgfgaf
they get jdhdfj
they have ngffgc
they jXldij
they say efgcep
they see uZdeff
they send fffhjf
they use mfffgc
they're ncfedj
thing $ nbiefe
thing ? llheca
thing fjhdbl
things : hidacr
things ? ffgfgj
things bdfmZq
things can gfgefk
things may gfgffj
things stand rbfggb
things we gcsZfg
think dkXmej
thinking about gegfnc
thinking bfffrc
thinking of efffqc
thinking to Zhgfre
third seaffd
third time nefggc
this , jgffge
this : ieefao
this <gateway> ZZkpgi
this ? ifffke
this and jffeYo
this back mgdffe
this bot dggegm
this box gkffci
this channel dgeffn
this do ggfebp
this entry pgeffb
this for hkfbZp
this from ifffdk
this gateway eijlcd
this get kffgff
this gw okoXeY
this is mfgfia
this let keffdk
this morning gefdfn
this on kffffg
this one cghfcp
this out jgfgff
this rule fgfejh
this ruleset obfafj
this since odfdgf
this so mffggb
this tell qgedfc
this telling mgeege
this the jgfcfk
this week ofgfgb
this weekend gcecjo
those packets lfgfgd
though pefgeb
thought kahgej
thoughts ? iffefk
thoughts hefeen
thoughts on ffgfem
threat pbfegg
three <host> kecbng
three above fgfffk
three hcefik
three of jgggff
three things ffdbgp
through $ qbhdfe
through , mgffgd
through <host> legeic
through <n> sYfgef
through <own> hSeshi
through <public> ibgmff
through ? tffbag
through it nchghc
through jhehai
through l dggggk
through line ffggcn
through mail jiigce
through or lmfYef
through the jfhdfi
through this hohddb
through to lkehfa
through us ocffge
through what pffbge
throw Xdggnl
thunderbird at kceigg
thunderbird can't kggfgd
thunderbird in kgfgef
thunderbird just offddg
thunderbird on lfgffe
thunderbird rZghfc
thunderbird says nfffdg
thunderbird 弹 kgffgf
thursday $ cjdlff
thursday : dlfbkg
thursday ? fbhedr
thursday and hdgffl
thursday ehdkgg
thx $ giehdi
thx , fdfdfp
thx ihfgZm
ticket $ legefg
ticket : lnddfa
ticket <n> nffddg
ticket from rfffgZ
ticket inc cfhhbn
ticket ndfbbn
ticket says rWggfg
till hdgegk
time <n> hgggcj
time here Zfgcgs
time i kggggc
time kkgfdc
time out ohgbed
timed mffffd
timed out mffffd
timed out' jgffgf
timeout $ pggcgb
timeout , nffffd
timeout <n> leggdf
timeout ? kfffff
timeout ubgfgX
timeout 了 nfefgd
timeouts sgggfW
times out tZibgd
times rZichd
tls cert degfgn
tls certificate bfgfgm
tls kcfceo
to $ iWrkag
to , ecllee
to : legfge
to <client> jjXkjd
to <far> lefdgi
to <gateway> mkeZla
to <host> jedehj
to <n> jbcaml
to <outside> ijhceg
to <own> gdefjj
to <public> ngcjce
to <server> qefefc
to <service> iiekZh
to <zone> ueacka
to ? dnqYiZ
to a lffhdg
to accept dfedsc
to access gemffe
to add obcduW
to address ldfggg
to an jgffdi
to answer obffhe
to any clhlbe
to anybody dshVig
to anyone Xjeqhd
to anything eqfghZ
to append ffggrX
to arrive lkefcf
to ask nffagh
to be jledef
to blame lffffe
to browse keffoZ
to call lffgff
to connect kggffe
to delete fffdlh
to deliver ldgghd
to destination dfgeik
to do lffddk
to drop Xgggpf
to email ichhej
to fdhgjg
to fetch lhgbjc
to get hmhaeg
to gmail jggfge
to go ghggjc
to hand iejgdf
to have obgYnf
to hit iodbic
to host ldfgff
to initiate jibgie
to insert fggglc
to it jmgcde
to its kldbff
to itself udfcfc
to know figlcd
to leave kffffg
to mail tlUfec
to me eheibm
to merge efgfdn
to mx kggggd
to my mgffdf
to open oejcgb
to other mdgefg
to our hcmefg
to ping mjfehZ
to pmtu ffgffk
to port mxdXhU
to post llecee
to print ldffgg
to pull kjefed
to push kgffic
to put dgecrd
to query jigdge
to reach ejmffb
to read cfggjj
to relay ldggfe
to remote mcgfge
to run nefffe
to see jhfmae
to send nahdhh
to set ieedne
to ship kgfgfd
to something edergb
to source cegglh
to start hjegff
to state esdYgh
to swap ffffkf
to take ghhcke
to talk fmhafh
to tcp pmbZfe
to tell nfffgc
to that offdbi
to the keeifg
to them qagbgg
to this hfffel
to traffic jffcel
to understand hgfhbl
to us nffefe
to use eeielf
to what adaucl
to which lVglgh
to work saggbf
to write dngfff
to you efeefn
today $ lchagk
today , lefddk
today ? geecim
today gcfYjp
together ZlnXkg
told jeelcg
told me xYedeg
tomorrow bZfeql
tonight $ lcgacp
tonight , ffgckk
tonight ? jgchck
tonight ecdenj
tonight's fdeemj
tonight's window Yghgmh
too $ ieheke
too , eYfnhi
too ? oidZan
too gedamk
too much edfepf
took icfhek
took out fffgfk
took the fcfhgl
top egeemg
top of egegmf
touch seeaYm
touch the kgegge
touched hbgddp
touched line geggcm
touched the gcggfl
touches kggedi
touches the jggedj
toward <far> lfggcg
toward ofgbeg
towards <client> nfgegb
towards <far> kpcdfc
towards <host> gfffjh
towards <outside> kahfdm
towards <own> mWhmgd
towards <zone> sZegjb
towards kmbcdj
towards the mZhbgk
trace : lfggdg
trace <client> tddahd
trace <far> rffdec
trace for sdedgc
trace rffffZ
trace tcp ldfffh
traffic ? igedcn
traffic from ncgghc
traffic get jfgfgg
traffic neeicf
traffic of jggfhc
traffic to hcfleh
translate ffffVu
translated tcdfed
translated to hfgjgf
travel pfgfgZ
treated oegfkY
tried pbgfde
tries jehmae
trouble ncghgd
true ? 0Xbceg
true lipZeZ
true or taadgi
try jdefgj
trying <own> jfggfg
trying kfhgfd
trying to lhigdb
tuesday ? hchfem
tuesday egebin
turn maddlh
turned dfgmbj
twice and ngggga
twice lggggc
two fdejdl
two things hgafeo
type <own> nefege
type pcfeff
typed sZfffe
types <own> rgddZi
types tgecag
u do icaahs
u oZfZfo
udp $ fiffld
udp , pdeeef
udp -m dffgfl
udp <n> ljfgcd
udp ? mfeghc
udp does lgggde
udp dport fgffbo
udp from qcfgbg
udp klfgbd
udp ok kgggeg
udp packet ofcgff
udp port wecegX
udp to mdfhfe
unable qcfdge
unable to qcfdge
under gXdrif
under which kccmbj
understand ifgbbp
understands ggffbo
understood gefear
unknown <gateway> mgfefe
unknown lfgghc
unlike lcedel
unlike the ggfgek
unreachable $ geffcp
unreachable offfZi
unreplied kfffge
unreplied src kfffge
until gffZkk
until it kggeff
until the jrgZeb
up $ qeefec
up , jiedkc
up : rcegga
up ? difkci
up anywhere hdgjff
up as jffejd
up at jhgjaf
up by oeeehd
up for dcfjZt
up in ikdeei
up kbbijh
up mail qdfffb
up on gfgoeb
up there lgffef
up to jgeeck
up with qeebeh
update gffedn
updates from kgffff
updates over nggddg
updates tefefa
upgrade jefegi
uploads mhfeee
upstairs pgegeb
upstream mgffee
urgent $ icdcgp
urgent iceceq
us $ eifjak
us , oegddg
us <host> mgegfd
us ? ockcZj
us egfdlg
us on ndggfd
us or kfgfff
us this lfffdh
usable eitbbc
usable from nZiffg
usage $ ibgedp
usage ? hcedho
usage ibfbhp
use $ fbpdgg
use <n> idgkff
use <own> fnXesY
use <public> ledbmf
use <service> nidYld
use ? jdocde
use ihidge
use port njYfeg
use the keecfl
use this gcdbhq
use you Zfgeds
used jkfjdZ
used to nleafd
user at lgghfc
user in iejfge
user is pgefgb
user ndgdff
user on jgggff
user 用 mgeeff
users in jeehjd
users ioibga
users on qeegfb
uses megejb
using <public> odegef
using leeffh
v <n> hejjcf
v hejjcf
vanishes dfdgoe
vendor , mdfedj
vendor gYghhl
vendor wants fefglf
verdict ? rfdgfb
verdict accept kggffe
verdict for sffade
verdict ofeefd
verify scghfY
very bffdlk
very same mgfgdf
via <host> kegghe
via <own> ifghhd
via <public> qfdddg
via <service> sagbfh
via qYgggd
viewer qbfffe
visible from kZliee
visible pYkged
visitors icddlj
vk <own> mfgfgd
vk mfgfgd
vlan <n> ldfccm
vlan mefcbm
vpn lXgber
vps ldffhf
vz <own> kmffbe
vz klgfbe
w kfeeej
wait lqYjcb
waiting $ Xffgpj
waiting Zeffpj
waiting on hfegcm
walk me lffecj
walk pfeecg
wall hfjgef
want <service> mggceg
want a hefgdl
want fhedmg
want to ghfckf
wants <service> wbeaef
wants a gfhgdj
wants it jgYoff
wants the ddihkf
wants to khhifa
ward lfgfhe
warehouse achddt
was accept ghefob
was fine lgggfd
was gafghl
was it gehdem
was moved rhgbfa
was on gcghgj
was refused jggfge
was that feghdk
was the iXigfn
was told nhfbff
way ? kefhge
way back mejdfe
way do ngdgee
way does mffffe
way for tdgXgf
way in sfgVgg
way into nkeeec
way of ncggff
way qggcgZ
way to odggfd
we XgknnX
we add eifirT
we are giaikd
we block gggdkg
we blocking neffgc
we delete bgggsa
we drop jfeckf
we exposed Zinlce
we flip ffffjf
we forward gZjqhY
we get mbddod
we got cVqmhe
we have pVhpcc
we let teeYgg
we lose idgejg
we moved pgfgbd
we need jYdbhs
we never gcfjcl
we only glaici
we publish jikkbX
we put jeiepW
we remove ahffpd
we set egfgkg
we take dfffnf
we took ggfflc
we want kdffjf
we'd egfgob
we'd like fffgnc
we're gdffen
we've lbflee
webhook qgffcc
webmail odfdei
webmail on mfcfff
website tefafe
week $ legfdi
week , dgljcg
week ? hYfdeu
week and kffgeg
week jXifem
week on eggfgj
weekend icdcho
well ? ijfafj
well iieYji
went ddhdof
went to bgfgmg
were accept Xhging
were dffdog
were drop fefhjf
were taken fgggoa
were the cegflj
what $ fkdjZi
what <gateway> mfeffe
what <zone> hdqYgg
what ? mZdfhj
what Zcmljd
what about qnafdY
what all Xcnlig
what are egfefm
what becomes pfdbhf
what breaks gggepa
what can Thrjcj
what changes cgfeoe
what dies hefdpc
what do fZpheg
what does bgleVt
what exactly hkffZk
what gives qeeedf
what happens ocebld
what have bWnrdg
what i mdgeka
what if Uegeqm
what is iZjoUm
what it gffaim
what it's hgefZp
what kind gffefk
what kinds gfeeem
what line gffXdv
what of fbpgfd
what on hffecn
what opens hfgenc
what ports gnchfd
what published fatdfe
what services dpfdeg
what sits Vefvhe
what sort fefdfp
what source pggded
what stops jgeejg
what the iiejYi
what this jfdkYk
what will ffdkjd
what would Zehfre
what's behind Zedtid
what's cXjsci
what's exposed Qarphh
what's forwarded dbhtiY
what's going ogeefe
what's it hgfdbo
what's line ehgXbx
what's on ihdZbt
what's published cddoej
what's sitting eegkgg
what's that hggedl
what's the kgbZim
what's this jgfeei
whatever jkkbec
whats behind bfgmgf
whats exposed Ujiqhd
whats forwarded bYivia
whats gbgmfg
whats going kgfegf
whats it fdfecp
whats line iegdco
whats stopping pegefc
whats that geeefo
whats the ldeVnk
whats this hfeedm
whats wrong kfggfe
whatsoever gmgbge
when <client> kgffeg
when <far> lggfef
when <host> shccgc
when <zone> qbgfec
when ? gageep
when a jffggg
when does cchefq
when he jggfhc
when i gYfnob
when is hbgfbq
when it tehZgb
when it's mehfgd
when line hgfeoa
when our ndfdgf
when pYgckf
when somebody sdddef
when someone gfffjf
when the ilefde
when they pgfeed
when was eegffm
when we cffhlg
whenever qfgbgd
where $ itcace
where ? sYflae
where can emlddd
where do pdgjbc
where does kidoba
where in Zcdpmg
where is mpeVgf
where kjgmjR
whereas kfggfe
whether <client> kefgff
whether <host> nefdgf
whether <zone> ncgege
whether a meefgg
whether hosts lcgggg
whether the qffcfd
whether uagcfc
which <public> geengd
which address nheefb
which are elidhe
which box cbZ0fc
which fmkkYa
which inside rTmhgb
which internal pYfkhc
which is jobbfg
which machine Vdf0ed
which nets doeegg
which networks budcic
which of alkkga
which ones cikhgd
which ports dbonfa
which public gbgoff
which published ddqbfh
which rule tfhdea
which rules reedgc
which segments asgcib
which server rbdleb
which services dcinhe
which source ligegb
which sources gqcYig
which way mffffe
which zones gscZid
while lggedh
who WzdXig
who added heeaeq
who all dqgdgc
who answers iZhsae
who approved jVidgp
who can YygdgZ
who changed hcgeen
who could cjeepc
who eats rcfeed
who edited gdggfl
who gets dseaid
who has fmgedg
who is aodiie
who loses haghuW
who pushed gbehgm
who reaches hpdbeh
who sends kfggfe
who took fcfhdo
who touched gbggfn
who was dahegq
who'd dgfcnh
who'd notice fefcsc
who's Zuecff
who's able epeefd
who's allowed crehce
whoever fkfafl
whole <outside> ZojneY
whole elhkgZ
whom ? Ytfbkd
whom Vshldb
whos awddee
whose dmbcfm
why $ mfffge
why <client> oXghie
why <zone> uaeggZ
why ? idedgm
why can jafegm
why can't lcfegi
why cant pdgehc
why did gdfffn
why do nceYZs
why does hofcfd
why has effgco
why is jdeegl
why it jfggge
why mdhcZn
why on offfgb
why the kggfgd
why was gfhagn
why would pahhdf
wifi ddcddv
wifi in fghffj
wiki jednbf
wiki page gfdnef
wil naeggg
will <client> mfefgd
will <gateway> obffff
will <own> pfdgha
will <service> effgkg
will <zone> defgnf
will a ngfcfg
will be hfeknX
will it tfedaf
will kegilY
will mail kgfgff
will that lgggmV
will the mfgfdf
will they ngeedg
win <n> lgfffe
win lgfffe
window $ fdggem
window , khehfd
window : igeelc
window ? gfggej
window geggjg
windows cchbdv
with -a dhggpa
with -i egehrZ
with <client> jfgfie
with <far> nfegcf
with <host> uagffc
with <n> weddea
with <own> kbfqdb
with <service> qcheYk
with <zone> fhfdem
with a fmfbld
with ceehng
with forward igeemc
with his kgeegg
with it rhdYlb
with its meemdb
with my effmef
with no dffglf
with port ncfhmX
with tcp gfegcn
with that kggfja
with the fhkchf
with these lffgkZ
with this iaidne
with udp heefgk
with what kgfgef
within ggldci
without a gfdleg
without efgfuW
without going mggedf
without line fefgob
without the gheeme
without trouble kgffff
won't megfgd
wondering rcfefd
wont load offefd
wont qffffa
word lbffcn
words $ fffkfg
words , gggfej
words ? gfgeek
words a fdfddr
words for fhgccn
words ggglZj
words please ifgmVk
work $ megcei
work , veWfff
work ? lndYhf
work again dbffgr
work eklWii
work for mZpaja
work from gkcdhj
work or refdcg
work out nbdjeg
work through kfffff
work with ghddfm
work 吗 dfghmd
worked last mfhfhb
worked qbhcdh
worker paifhb
working <outside> qcggec
working ? jgcekf
working pfcYkg
works $ fjfemc
works , mgdgfe
works <outside> segXgf
works ? tWgclc
works fine lffgff
works for iYnZgm
works lihbfd
works or ofdffe
workstation <client> oggZgg
workstation in mcfggf
workstation nffcgf
workstations lffefg
worry lmeahd
would -a ghfasa
would <client> ffffnd
would <far> pegbic
would <gateway> hXgimg
would <host> ifeglc
would <outside> dffglg
would <service> mcbiif
would <zone> fffhnb
would a jegfjd
would adding dfheod
would an wbbagg
would anything nggffc
would be Zhdkmf
would become hheclg
would break fhfhma
would change fgggmb
would deleting Yffgvb
would eagcwd
would happen fgefhj
would i fgehjf
would it ddjdgm
would like ldgihb
would mail phgfad
would removing fgggna
would still fbghod
would stop igceod
would swapping efggmc
would that megclb
would the kgegid
would we ocbekg
would you gfgdaq
write ckecgl
writes nfeffe
writing : hlbghf
writing cmeieh
writing the ejcleg
written nbefcl
wrong $ rgggfX
wrong ? jggfff
wrong ngfdfe
wrong with kgfegf
wrote sgedeb
wtf $ jffgdi
wtf does gghfbl
wtf ifgfal
wtf is gffeaq
wy ndhefe
x <n> jgggfe
x kggffe
y kkdcfg
y n ikecfg
yearly emkcfd
yes , kfefgf
yes ? mgbehg
yes mclheb
yes no kjjcdd
yes or icohfa
yesterday $ iegdgk
yesterday ? affgfo
yesterday evening gffffj
yesterday gegdfm
yet ? fcgdep
yet mbfcbo
yo rafech
you $ feckfj
you , eggffl
you ? feecer
you and fggffj
you be iggdfj
you check mgggag
you confirm uagffa
you do iZabgw
you explain gffedm
you go fgfgcm
you good egfefm
you have fgfgej
you kindly jffgfg
you lceefk
you list erhjZa
you look feefcq
you make eoedhe
you must qehdec
you put gggeXr
you restart hhfecm
you saved ffgffj
you stuff eegehk
you take ddgfeo
you tell dfekfj
you things fegegk
you understand degbdu
you walk egggdl
you're a heefem
you're edhgem
your <gateway> khgeff
your magdmd
yum oegegd
zabbix <server> mffgfe
zabbix agent kfegff
zabbix jbgdhk
zebra mdggdf
zone , eofdhe
zone <zone> oagggf
zone qqZZga
zone that btgaff
zone 可 dteahd
zones can gmfegd
zones get VxgejZ
zones gueZfc
zones have awcchc
zones that gmeeeg
一 aihgih
一 下 chgjei
一 个 kaffhi
一 份 dehlfg
一 共 faniff
一 句 qffgfZ
一 台 kmfedc
一 条 afghmg
一 样 fgebat
一 步 nedfge
一 段 sabfgg
一 直 mffffe
一 眼 efgfgk
一 行 ofedXn
一 路 lfchfg
一 遍 mgggde
丁 mfgffe
三 fchbjm
三 条 fgghlc
上 $ cjgngb
上 , gdgajm
上 -a ggggkc
上 -i cgghke
上 <host> wlcafW
上 <n> jhfhaj
上 <outside> qfgfdc
上 <own> erddeg
上 <service> jchfej
上 <zone> hZhiwU
上 ? ijeeYn
上 curl negefe
上 fgdike
上 一 hbkmaf
上 不 tefeeZ
上 了 RTgyes
上 做 gbgogd
上 允 neegdf
上 到 knYbhg
上 去 hchZkl
上 发 hVexha
上 吗 rZXnZk
上 好 jegdek
上 得 ifdgmb
上 执 kffgfe
上 报 mfggef
上 映 eNh4ia
上 是 kefefi
上 有 mqcVdj
上 海 idfdem
上 的 leheeh
上 看 ofgbge
上 线 iegeld
上 这 qecdqW
上 都 hSfxic
上 随 pYgggf
上 面 ibdrcf
下 $ dehjei
下 , mdbigh
下 -a deffbr
下 : khgidc
下 <client> vaibga
下 <gateway> gfheek
下 <host> hjXqdf
下 <n> ahgffn
下 <own> jqcchb
下 <zone> pchbhd
下 fhhhci
下 github ffgfgk
下 infra dcgefq
下 mail eeggdn
下 为 kgffge
下 午 dfgcfp
下 是 lggggc
下 来 henbdi
下 班 dffifj
下 规 ffggfj
下 这 heggYp
下 面 jfggka
不 $ ldfgjc
不 ? rceffd
不 ihecjh
不 上 eoecbk
不 了 ldggff
不 会 ibidih
不 出 rdgdee
不 到 ojgcfa
不 对 jefddl
不 开 seedec
不 懂 hfggam
不 放 pefffc
不 是 efeggm
不 管 fmhahf
不 给 mfgffe
不 能 sZegef
不 行 qfgffZ
不 要 ncfggd
不 让 negggc
不 走 nffeef
不 过 negfee
不 通 lgddgj
不 限 Ztedid
东 bekjei
东 西 bekjei
丢 $ nffefe
丢 ? hggdbn
丢 lfgfef
丢 了 mggged
丢 吗 fgfkge
丢 弃 kfffff
丢 掉 sfebee
丢 的 mffgfe
两 gdgeik
两 个 ofbfeg
两 点 ffgffj
两 行 efhelf
个 $ gbeljg
个 , kgggge
个 : kgggef
个 <n> ildceh
个 <public> Wmdkfl
个 bot echcgp
个 eiifck
个 ip rZfhhc
个 port gacrid
个 pr ffgfgj
个 rule ggffbn
个 例 ffeefm
个 公 hecpdf
个 包 khfcfg
个 口 kakddj
个 地 pddneZ
个 对 hqcZeg
个 改 ffgfek
个 服 fkggfe
个 机 ffcehn
个 流 neffff
个 清 emdifd
个 端 jghhed
个 网 gjjheb
个 连 fgfefl
中 hdfhbo
中 午 gdgcfo
中 哪 mgfdge
中 心 egffgk
为 iagfik
为 什 hbfejk
为 啥 uXgfai
主 hgfjef
主 任 hdfghi
主 动 lhfeef
主 机 jegldd
么 $ lVkhif
么 , iedfcn
么 <client> rgfgeZ
么 <zone> 7TheeV
么 ? qdfddg
么 gbifhi
么 一 ggggjd
么 不 jdfham
么 作 fggfcl
么 原 ieefel
么 变 ffggkc
么 后 dggfpc
么 回 jgfgge
么 处 lffegf
么 意 dhhgan
么 打 mfdgge
么 时 effefm
么 服 fgangg
么 样 fgkckd
么 没 fheend
么 流 fgggdk
么 理 ggffao
么 用 gfdefo
么 的 hhhcap
么 端 dXbxie
么 被 mgfffd
么 解 jgeggf
么 访 ygedeU
么 走 qfffdc
么 连 qWdfdo
么 问 fefefo
之 ecgcnj
之 后 ddhcnj
之 间 lffgfe
也 fhebkj
也 不 xYfica
也 加 aeggrd
书 ldebem
书 面 mggcff
了 $ ofheYi
了 , idcdhm
了 : rdefcf
了 <gateway> igfebl
了 <host> habocm
了 <n> ihZjkd
了 <outside> pkfeeY
了 <own> jheaem
了 <zone> llYgka
了 ? cihbhl
了 agfjhj
了 一 offgfb
了 三 gfjfgg
了 之 hgffek
了 什 fchkeh
了 以 fgggje
了 会 geffqb
了 信 saggbe
了 几 hbinbg
了 吗 hehcmf
了 吧 hggfke
了 哪 edhmff
了 啥 Vpgmdg
了 多 fffjgg
了 怎 hdfcgm
了 没 kXbhep
了 还 rbghgZ
了 邮 lffffe
事 $ meffff
事 反 nbgggf
事 在 mfffef
事 打 kfffff
事 用 kfggef
事 的 hfggYo
事 能 odfggc
事 说 jeggff
云 jfggfe
互 meefic
互 通 xXffga
些 $ fXsgeg
些 , ghbkgg
些 Yjkkge
些 port ilVngd
些 source Zueefd
些 zone dsdbgf
些 东 bekhgi
些 人 ewafhY
些 什 fblhdj
些 区 hodZgh
些 口 Vslfha
些 啥 gVpcen
些 地 efrZhf
些 对 gfmZhh
些 服 caknhe
些 来 cpdegf
些 流 ffddjl
些 端 fdklgb
些 网 b5XZja
些 规 qfbcgg
些 问 gdcego
交 jfifgd
交 换 jgggfe
交 接 gejgeg
产 hffidj
享 <n> pffgdc
享 nfffed
人 , oedggd
人 <service> oebchh
人 kilZai
人 在 nchege
人 怎 ffgegk
人 求 fgggcl
人 用 hedkgh
人 看 efgggj
人 能 okbbkb
人 访 1ZXdhd
人 话 gffgao
人 连 hgqbbf
人 问 lcfkgc
什 echgji
什 么 echgji
仁 mfcfgf
今 idgfcn
今 天 efefeo
从 <client> refedd
从 <far> ofgbff
从 <gateway> pckdha
从 <host> odddkd
从 <outside> jgeleb
从 <zone> rbjefZ
从 ldijdd
仓 ndehge
仓 库 ndehge
他 mcgddk
他 们 kegghe
付 kggggd
代 rdhecd
代 码 nfggde
以 , neffdg
以 <service> jigfgd
以 access ehddfn
以 eiecli
以 reach eqgcfd
以 到 cuadic
以 后 jZhdoe
以 吗 rdfdee
以 用 rcfdhc
以 直 wUdhic
以 访 kmechb
以 连 jikffZ
们 <host> ikfcfg
们 <own> odhddg
们 <zone> mggcgf
们 mbhigb
们 吗 mgggfb
们 哪 Winpbc
们 对 fbkngc
们 现 ghlgec
们 的 pefcef
们 这 ledige
件 $ jZmdfi
件 <n> fefgle
件 <service> kffgef
件 ? jggfff
件 kggffe
件 到 egelfg
件 发 qdgdef
件 吗 radhgc
件 第 feefZt
件 走 nfffef
件 里 cggefn
任 hogcec
任 何 godfbi
任 务 neeged
任 意 fmgged
份 , iffjfe
份 idgkff
份 清 ckjgef
会 drop vgadaf
会 fgghlb
会 不 ibidih
会 些 gfccdt
会 做 ugebdc
会 出 Yhgelk
会 到 qYameg
会 命 mgedgg
会 回 kgedej
会 在 rgafee
会 多 hhddoc
会 好 lfggib
会 干 ggfffk
会 影 gefdli
会 怎 kcjekc
会 拦 jgfgge
会 挡 oeeffe
会 放 lffgdg
会 断 ZhfhuY
会 是 xgbYdf
会 有 eggfmc
会 经 rgebfd
会 被 kfhjZf
会 走 neZjhe
会 转 fscbhe
会 通 xUfeqU
传 , jgggge
传 mfffee
传 到 qgfgad
估 gfgenc
但 kffgfe
位 lcggjd
位 置 deggne
位 老 kgfgef
住 lfggfd
住 了 mfgfge
体 ggffdk
何 fneeeg
作 jfgegg
你 $ gffffj
你 ? gffffl
你 cdgdhp
你 会 gdfbdr
你 好 heeefl
你 怎 gffdgl
你 能 fffeen
你 都 hfcfgm
使 kdfcco
使 用 lddcfl
例 gffefk
例 子 fffegl
供 <service> keggfg
供 pfgZeh
供 应 gegefl
依 lgeegf
便 ejfefj
保 jhblfe
保 检 hjbigg
保 测 kifeef
保 要 jacnhf
信 $ mjdeee
信 , nffdef
信 <n> gehdkg
信 <service> mffeef
信 ? qbffef
信 kggehd
信 一 kffgff
信 到 jgfckf
信 吗 lcffkd
信 息 nfeffd
信 投 scffce
信 目 jfgfff
信 被 kggfef
信 走 keffgf
修 hcedpe
修 复 hcedpe
倒 kgfgge
候 hefdgl
候 源 lffeef
值 jcgefl
值 班 jcgefl
假 cgggnc
假 如 egggmc
假 设 cfgfqb
做 haZsdj
做 了 hdWohi
做 什 ghhaar
做 端 cdisga
停 mdgfff
停 在 ncffff
催 jeiefh
像 oefffd
儿 $ jckfff
儿 mikace
允 hjfeid
允 许 hjfeid
先 iefdpb
入 obfgka
全 dhhjge
全 是 lffgdg
全 组 hkdgff
全 部 ibjmfa
公 ghlfec
公 司 gjiefd
公 网 iZjngc
共 fajnfe
共 享 nfffed
共 做 hgaugX
共 发 bfkibk
共 开 gdnhiZ
共 映 fffoha
关 ofgdlX
关 系 kfggff
具 ggffan
具 体 ggffan
内 jiefaj
内 核 iahfdn
内 网 mfdihb
内 部 fofhgY
册 nfefdg
再 bgffqc
再 加 fgffkf
写 $ gegfel
写 -i ahefim
写 mehadk
写 的 offfcf
写 着 lgcggg
决 gggfoZ
况 $ jggfff
准 kgegkZ
准 备 ggggna
凌 refgeb
凌 晨 refgeb
几 eanmah
几 个 eankch
几 条 icdlfi
出 <outside> iggdle
出 jdikfb
出 去 iehigc
出 发 jdlcgf
出 口 mfgcfg
出 得 offdef
出 来 hXinhd
分 fkicdi
分 别 fljede
分 析 lgfgfd
划 ifhgkb
列 dlhmfZ
列 一 ejjjfa
列 个 endfhf
列 出 clgmdb
列 表 hbcuec
则 $ offdfe
则 , kiciha
则 : gffgcl
则 ? ibgjei
则 hefffj
则 上 nffffe
则 什 ggggej
则 允 sdfffa
则 啥 ggggUs
则 应 ggggbm
则 拦 sdfefc
则 挡 legegg
则 放 rggfad
则 文 dffgkh
则 是 gghbaq
则 档 gfgfej
则 的 gdfggj
则 看 ggggYp
刚 ifegdj
刚 接 kedgdj
删 dfggwT
删 了 aghgod
删 掉 efggjh
删 除 gfgfmc
别 $ ibgemf
别 elhejc
别 是 ddfmej
别 没 gdheob
别 的 ijdjce
到 $ hnchfd
到 , fogbfe
到 <client> ohdfgc
到 <far> rfffgY
到 <gateway> pgdffb
到 <host> kkbefh
到 <n> abakkp
到 <outside> acjnjd
到 <own> mcchif
到 <server> jfffgf
到 <service> ogggea
到 <zone> pnZfeZ
到 ? mpcafc
到 forward ehhdmd
到 ip jgffgf
到 一 lgggbh
到 了 ofcifc
到 什 abogkf
到 任 fnfffe
到 信 mffefe
到 内 nQioic
到 吗 infdec
到 哪 gWskfb
到 底 gilcch
到 得 mlfahc
到 我 afhlhg
到 的 qdeedg
到 第 hdhdmd
到 谁 doYnee
到 达 kmebgd
到 这 cnfgge
到 邮 dkfldf
制 $ nehZfh
制 lghbgg
刷 jggggf
刷 了 kggffe
前 fheelg
前 对 hfiied
前 置 lgggfd
前 要 heegfl
前 面 hfhcmd
副 hciboe
副 作 hciboe
办 lbdegk
办 法 odhcge
功 pefgdd
加 -a gcghsW
加 cfefre
加 一 Wgghre
加 上 dfghpa
加 了 bhggnd
加 完 dgggpa
务 $ ecklge
务 , fhfkfd
务 ? gagohe
务 eaikei
务 器 gffffj
务 端 oheeee
务 里 fdochg
动 了 efgfbo
动 去 pffddf
动 发 veebah
动 往 lfgegf
动 有 efgegl
动 访 jieggd
动 连 mgeefe
助 $ hbgefo
助 jdfefk
包 $ igggdi
包 , kggffe
包 : kgfffg
包 ? kcdeen
包 jgfgci
包 会 reddfe
包 到 sefcee
包 去 qgfcfc
包 只 kggggd
包 如 kggffe
包 怎 sfeggZ
包 是 lfffef
包 最 iiXkfi
包 看 kggfge
包 走 lgdfgg
包 进 lgefff
化 $ egggke
化 ffhglc
匹 nfcegg
匹 配 nfcegg
区 ildZjf
区 别 ebhfng
区 域 gndbgg
医 保 jgggff
十 iefcfm
十 点 fdgbgp
午 eeiaer
午 吃 fchefn
半 gfgefk
半 夜 gffffj
协 kfffff
协 议 kffffg
单 $ emghfc
单 , gYgmgi
单 : fmechh
单 gjdgej
卡 lefdgh
卡 住 lggfgc
卡 在 lfffff
印 hcgffm
印 机 idfffj
却 qedged
厂 kgfefg
厂 家 kgfefg
原 kfffgf
原 因 lffgef
去 $ lgblah
去 , fhagjj
去 <far> megefe
去 <host> qfbclb
去 <outside> qfefdd
去 <own> lfgfkZ
去 <zone> scfcdg
去 ? hjgifb
去 keghic
去 不 lefefh
去 么 ogeffc
去 了 rbZkfe
去 以 mggfjY
去 到 odjcdg
去 吗 pffcdg
去 哪 ianbjf
去 掉 bfggof
去 查 mfegfe
去 没 jggfge
去 的 eeimee
去 程 lffggd
去 访 kfgeff
去 调 jgggff
又 jbgcfm
反 legfff
反 应 mfgeff
反 映 odgefe
发 $ iYdtfd
发 , cbpdme
发 <n> jgfgff
发 jdijhZ
发 不 qdgdee
发 件 lgdggf
发 信 khfdid
发 到 qmdYfc
发 吗 kggfdg
发 告 ndgefe
发 布 chikdg
发 往 phfYdh
发 来 kegfgg
发 给 dahsee
发 起 kfffff
发 邮 fggjef
取 kegfff
受 影 cgggkf
变 fgggmc
变 化 ffhglc
变 成 jgffgg
变 更 bggflh
口 $ udbmdY
口 , mdobag
口 <far> lfffff
口 <n> ongahX
口 ? oZiijY
口 一 ngefed
口 不 vehedV
口 为 iafhco
口 会 kpbebf
口 出 ndgkcc
口 发 mieedd
口 吗 xIcfeu
口 啊 ghdjff
口 放 pgefbf
口 映 racjhb
口 是 oddjgb
口 有 vjVcfe
口 的 cmehmZ
口 能 2UggcZ
口 要 ffgceo
口 谁 giafco
口 走 uggXcg
口 转 ogbpba
口 连 tfhefX
口 通 utiUYX
口 都 lpgaea
句 lfffch
句 啥 gfggbn
只 dleehh
只 有 jggfgf
只 看 lgffef
可 imgcdf
可 以 hlhddg
可 达 pgccge
台 $ Ucdqqf
台 , argcff
台 <client> rfgcga
台 <gateway> difhej
台 <host> eVethh
台 <server> hiYkej
台 ? eZerif
台 diclfh
台 了 rZdphU
台 内 fnanfa
台 对 iZdqhc
台 打 nffdef
台 是 pfeefd
台 有 fcfnge
台 机 ihgkdb
台 电 qgdfdc
台 能 qegdfc
号 gcgfeo
司 gjiefd
吃 gchefn
吃 什 fggffj
吃 啥 fdhefl
各 kldbjc
各 位 jgggic
合 gkegYn
合 作 mdgfff
合 吗 eeggfm
合 并 ifheZo
合 规 emdifd
同 lgefef
同 一 ugegcX
同 事 lgefff
同 仁 mfcfgf
同 学 kgfgfe
同 步 lfgggc
名 gdddeq
后 , gafkqX
后 <client> jgggkZ
后 <outside> egffjg
后 <zone> cgfgjj
后 hThkmi
后 会 dfdjjh
后 到 lfckee
后 是 vVhffd
后 果 eggfqZ
后 源 ngffbg
后 能 oflccd
后 落 hdalkf
后 转 sUeigg
后 面 Xdhrlc
向 oldcce
吗 $ rYddlf
吗 , thfaec
吗 ? clefej
吗 gedeki
否 mbggkb
否 可 kefggf
否 放 hhefjd
否 访 iegflc
吧 $ tbggZg
吧 ? igblhe
吧 ldbkfg
听 odgdeg
启 hbdchr
呀 $ fcakhm
呀 fbckgl
告 rdcdid
呗 $ edfcgo
呗 idfcfm
呢 $ keffoa
呢 paidci
周 heedhk
命 nggcbi
命 中 nfgcbi
咋 qceclc
和 <n> lhedid
和 <zone> kffgff
和 migelV
和 第 gdffgl
咱 jefjfe
咱 们 jefjff
哈 leefck
哈 哈 begggn
响 $ gdhflf
响 ? gfggpY
响 fdfdnf
响 什 ggfdii
响 到 cdggmi
响 吗 cgggtW
响 哪 hfeejh
响 啥 gggfqX
响 没 gdhftX
响 谁 ichcne
哥 jcffgk
哪 $ jdkcfh
哪 egnkeZ
哪 一 recffc
哪 个 njbcfg
哪 了 ijdmYf
哪 些 Yjkkge
哪 儿 mikace
哪 几 hdnhec
哪 台 ilZofa
哪 条 sggcea
哪 里 kangha
商 pcgdbk
啊 $ hbfneg
啊 , bmdeen
啊 ? qWekge
啊 efeneh
啥 $ gjhkYg
啥 , eeffXv
啥 <zone> qffgea
啥 ? hffffk
啥 ggdgig
啥 不 nfggfb
啥 区 abhfoi
啥 原 mgggcf
啥 后 eggfkf
啥 影 ffgfjf
啥 情 jggfff
啥 意 gfedgn
啥 没 aifbZw
啦 , hffffk
啦 gffffk
嘛 用 efffbq
器 $ tcbgee
器 , bdijke
器 <client> mffgee
器 <service> ndegge
器 ? akWwdg
器 上 nhecff
器 了 qkZldX
器 人 ffcehn
器 对 hZXwie
器 是 kdjdgf
器 的 Vsanhd
器 能 ielWhl
器 访 rdefbf
器 都 akrWhf
回 : jggfff
回 <n> jggfgf
回 ngffcg
回 rst kfgdgg
回 包 jgfghd
回 家 gfgegk
回 应 ngfcff
回 得 iffcjh
回 来 lgfffe
回 流 kefhff
回 的 kgffff
回 程 mefggd
回 答 gecffo
因 $ hfffek
因 ? oefgdd
图 kfefie
圈 , mfffef
圈 mfffee
在 <client> offeed
在 <gateway> lgYmia
在 <n> ffggjf
在 <outside> scfeed
在 <zone> nchege
在 forward igefej
在 kdfcgj
在 trying lcggfg
在 一 hhZshY
在 上 sgdebe
在 做 gddobj
在 公 fdjjgf
在 哪 fhefdm
在 多 ffgcfn
在 对 fZskhX
在 扫 cfgehn
在 是 laeden
在 最 fgggma
在 的 nfhdfd
在 第 gcggkf
在 这 ldZpgd
在 连 jffgfg
在 都 Umshdc
在 问 mjefga
地 hflfgc
地 址 lafkgf
地 方 cjpbge
场 lfgeff
址 $ jfgfff
址 , ogfbff
址 <client> kgfefg
址 <own> kffffg
址 lafkgf
址 会 jgffgf
址 变 ogfddg
址 填 lggcfg
址 改 fhcgne
址 是 sdbied
坑 $ fdgdgn
坑 hehedm
域 fmdbgj
域 可 Zsfefe
域 名 geefgl
域 能 hnedfe
堂 gggefj
填 $ echjjf
填 <own> sfdcdf
填 jgghgd
填 的 kfffff
填 表 ekeggf
墙 vggYcd
增 hcggpa
处 lffegf
处 理 lffegf
备 iggdhg
备 份 jggfff
复 jagaoi
外 fhlieb
外 一 eVphcm
外 发 flhfgd
外 开 mamjda
外 映 ifNxjd
外 网 nfgged
外 都 hUphhg
外 面 pffcef
多 ebfakq
多 少 ebfcgt
多 放 hhddme
夜 hffffj
夜 班 kffgfe
够 gkibnZ
够 得 gkkdfc
大 mfgeci
大 家 hfgdfk
天 hccgep
天 下 effjfi
天 了 ffgfgj
天 晚 dbhdhp
失 lgfgfe
失 败 lgfgfe
头 kagijc
套 kgefgf
她 hmdfcg
好 $ edgbfr
好 , fedkfj
好 eegggl
好 了 efgfjh
好 吗 jfggkb
好 好 wYchec
好 的 tZdhee
如 <far> jefggf
如 dfggod
如 forward fgggjf
如 input ffgfjf
如 masquerade ggfhlb
如 下 jgggff
如 删 egeglf
如 到 kffgeg
如 加 gggglb
如 在 ffggld
如 把 egggkf
如 果 defgme
如 第 fffgkf
如 给 fggfjg
子 $ ecgfil
子 fddiik
子 吗 fggfgj
子 呗 fgffgj
子 看 bgfdgp
学 keheic
学 校 nZkiec
学 生 jeheie
它 pgeeai
它 的 jgfgff
安 eklZhf
安 全 eklZhf
完 <outside> egggld
完 <zone> egggmc
完 hchhna
完 之 eggfld
完 以 mdfhgc
定 lfgejc
审 lcanff
审 一 gegffl
审 计 rdandc
客 ndfefg
客 户 nggefd
客 服 kfffff
室 kfffff
宽 ffgffk
寄 pcfehe
寄 信 rcfcef
密 ffgdgl
密 码 ffgdgl
对 <outside> ljokYV
对 <zone> mncced
对 dilihZ
对 吧 qgfecd
对 哪 fnedgf
对 外 fgljdc
对 方 qgebfe
对 端 lffeff
对 谁 erfYhe
对 调 eggend
导 fefggk
封 heeffl
封 掉 gfefem
射 $ jbfqgY
射 , gfclgf
射 ? fqlaea
射 geglef
射 了 ehflgd
射 出 aclmgg
射 列 eeepfd
射 到 kfhhbh
将 eeggoc
将 第 daggua
小 ihgdje
小 白 ngebgg
少 ? idebep
少 ebfcgt
少 个 eeefgn
就 fhhfoY
就 不 tffgTi
就 可 jeegif
就 好 ggggjc
就 收 godedg
就 是 sfffae
就 没 mgffee
就 能 ahghne
就 行 effefm
就 这 uhggaY
就 通 cfhgoc
层 pcffeg
居 odfdei
屏 了 jgggge
州 mgefgd
工 hfgeej
己 mfefge
己 去 megfee
己 的 iogdZg
己 能 peffec
己 访 rbfgde
己 连 mZhfif
已 fdihcl
已 经 gegegk
布 chikdg
布 了 ejYofh
布 到 dgjlce
布 的 fimbge
师 kfggbi
师 好 leggge
帮 ffgbdp
帮 分 offffc
帮 助 hagefp
帮 忙 oZfdej
帮 我 efchgn
帮 查 kfdddn
帮 看 kegefh
常 $ kffgff
常 , kefgff
常 kfgehf
常 的 jgfgff
干 gfgefj
干 什 ggffap
干 啥 hffffj
干 掉 mhgegb
平 lfgfgd
平 台 jggggf
并 ifheZo
序 jdfgna
库 <client> lgfgfd
库 jegghe
库 的 ggfegj
应 $ qgfadf
应 , kggfff
应 dahnfi
应 吗 ngfahf
应 商 gegefl
应 该 hegkef
底 gilcch
底 放 nfffdf
底 是 pfefdd
底 有 hkdifd
底 能 hcqbge
底 通 tWghgb
度 , delhgf
度 ddhmbj
度 看 ddgldj
建 fehilb
建 连 pefhfa
开 $ iifedj
开 <host> peeffc
开 <own> nfefhc
开 <service> lfdggf
开 fkkfce
开 一 ggddep
开 了 beljeg
开 吗 ireXch
开 哪 eeidsZ
开 放 kkjieV
开 着 lmgaed
弃 $ kfffff
弃 kfffff
式 mfbflc
弹 mffffe
弹 窗 lfefgf
当 lffeal
录 <gateway> rgefeZ
录 hgfcem
影 fdfdnf
影 响 fdfdnf
往 <client> jgffff
往 <far> kgfeff
往 <host> kggfeg
往 <outside> nfgcgf
往 <own> ugfWdg
往 teiZfb
往 外 schZic
径 ngefee
得 kkgbhb
得 上 nghZdh
得 了 iljXdi
得 出 lgfeef
得 到 fngbff
得 去 mhcfeg
得 开 kgfehd
得 来 ijfZkf
得 着 gkkdfc
得 过 nfgffc
得 进 sZfeff
得 通 ibgleg
心 gYhgjk
必 igggcj
必 须 igggcj
志 : kgfgfe
志 jfgegg
志 一 kgfgfe
志 刷 jgggge
忘 fffffk
忘 了 fffffk
忙 oZfdej
忙 review gffffj
忙 分 kgggfe
忙 审 gegffl
忙 查 imZfdi
忙 看 mfghfc
忙 解 kfffbk
忙 过 efgfgk
快 fffcep
怎 jehdfi
怎 么 gfiebm
怎 样 nceekd
思 $ hfggXq
思 , degcho
思 -a gfggYq
思 : jfgfYn
思 ? dgggel
思 egefgm
思 啊 fggfXr
急 $ hbhbeq
急 <zone> mffgfc
急 idhbfm
怪 mefefg
总 fdaqff
总 共 ebcsgf
息 kfeefh
您 ifdoeb
您 好 ifdoeb
情 kfgfff
想 <service> negfde
想 iieihc
想 加 dgghsW
想 在 ggffje
想 把 efgfpa
想 用 kfgfff
想 直 kfffff
想 访 pbfgfe
想 请 jbgnfc
想 远 kgfgff
想 连 offeef
想 问 qdgfga
意 eieefm
意 思 egefgm
感 hffefj
慢 , ccfffr
慢 bcgeet
懂 $ egeedp
懂 , fgggdk
懂 : hfggZo
懂 hgggam
懂 这 neggcf
戏 negged
成 <client> bhahtc
成 <host> ghgTtf
成 <n> dgggpa
成 accept cgggnd
成 bgffpe
成 drop cghgih
成 snat eeggle
成 strict hgdfnb
成 人 gfggbm
成 什 rgefYf
成 功 qdehcd
成 啥 nggddg
成 转 bchcue
我 $ hdapgg
我 gcgjei
我 一 fhdlef
我 从 lfeeie
我 们 oaghgc
我 在 nggfed
我 想 kfffic
我 打 egggoa
我 把 dddehp
我 是 mdfdfh
我 电 mfefff
我 看 lfcjge
我 要 geldei
我 解 kfffff
我 讲 gefdlg
我 这 kekbdi
户 ieckfh
户 反 ofgcfe
户 打 mhckbe
户 用 qfgaeg
户 的 sdhchZ
户 端 phfdfc
户 访 mZklgY
户 连 fgfkhd
房 leeeei
所 fjeoea
所 有 fkepda
手 jgffic
才 cdffer
打 <host> jflafh
打 <own> rdchbf
打 gchcjk
打 不 seedec
打 到 kdbogc
打 印 hcgfem
打 开 mehche
打 得 ljfdhc
打 算 dgggmd
执 kffgff
执 行 kffgff
扫 <own> qdfeef
扫 knebdf
扫 到 phddhb
扫 我 kffbfl
扫 描 lcfdig
扫 码 mefgfe
找 effdli
把 -a ggggje
把 <client> deedes
把 <far> gfffek
把 <n> daibol
把 <own> eeehod
把 <service> ocfgci
把 <zone> ddeekm
把 acgamq
把 input egggjf
把 masquerade egggkd
把 所 ibhpdc
把 第 egggjf
抓 kgfffe
抓 到 kgfffe
抓 包 lggffe
投 hfgfek
投 诉 ffgffj
投 递 mdgdgf
护 jcamhg
护 网 hcXsie
报 <n> ldhehe
报 connection glgege
报 lfehgd
报 告 mccmfd
报 文 ohfcfe
报 表 mdfggd
报 这 lggggd
报 连 jfffgf
拉 ledhff
拒 odgehc
拒 绝 mdfegg
拦 $ qchZhg
拦 ? pfgaeg
拦 oegZfi
拦 么 sibYgg
拦 了 hfffdl
拦 吗 lffgfe
拦 的 legggd
拿 regefa
拿 掉 Vhhirc
挂 $ gggemc
挂 aeenih
挂 了 bfdlij
挂 载 rhgcgY
指 ckegfj
指 到 gdelif
指 标 ndggdf
按 ifggkb
按 现 ljedgd
按 规 rZgggd
挡 $ yfZddb
挡 ? meeffg
挡 iejeeg
挡 了 mbfgdk
挡 吗 sfbcfe
挡 掉 ngfedf
挡 的 lgfffe
挪 hfhdob
挪 到 hfhdob
捞 ngfgcf
换 gghdpZ
换 了 kggggc
换 成 egghoa
换 机 fgggke
据 , kfffge
据 hgfeek
据 包 kffedj
据 库 ggfegj
掉 $ ofeeSr
掉 , efherZ
掉 -a gcghmc
掉 <n> effgoc
掉 ? nfefcg
掉 cfgerc
掉 line cgfgne
掉 masquerade egehlf
掉 之 cefhmg
掉 了 jhedif
掉 会 hgffxR
掉 吗 nghbdg
掉 的 fgggke
掉 第 cgggra
掉 还 tcddbi
排 ifgYgm
接 $ keffdi
接 , mgeeff
接 : jgggge
接 <own> kgfggd
接 <server> jfffgg
接 <service> imefed
接 lfgcff
接 口 lffffe
接 吗 lffefg
接 在 mefgfe
接 打 hfkbjf
接 文 dekidi
接 用 nbfgfg
接 被 keffgg
接 访 magfje
接 超 ndgehe
接 连 padfhg
控 kffgff
推 kfgddj
描 lcfdig
描 件 ggggje
提 oggaff
提 供 sihVhb
提 示 jffgge
提 问 ffefcp
插 fgfgke
插 一 fgfgje
搬 fehZqg
搬 到 fehZqg
摸 radjef
摸 到 qYejef
支 hdgdgl
支 付 kggggd
收 <host> jgggge
收 <own> neggec
收 <service> leffie
收 jgdfgf
收 不 khffee
收 信 lfffge
收 到 lfffff
收 得 ncgeff
收 邮 odefef
改 aegfmk
改 为 hhehmZ
改 了 gZgdfr
改 动 ffgfek
改 完 dcghpc
改 成 cggfoe
改 的 hbgfZt
放 $ kndhfY
放 ? gqgbfc
放 kfgcej
放 不 pefffc
放 出 igedkf
放 吗 yXebgd
放 啊 hneZhg
放 在 ofefUo
放 开 scYckg
放 没 jdgfgi
放 的 hblfgf
放 行 mfgeeg
放 进 ndeffg
放 通 iggedj
故 gjbffk
效 ofgefc
教 keeidh
教 一 jchled
数 hffedm
数 据 igfeek
整 jkddjb
整 个 liffee
文 kfgdgg
文 件 gfkbhh
文 档 egdlcj
料 , chlgge
料 : fjYngf
料 fjgfgf
断 $ afeeqg
断 offdfe
断 了 abdbmt
新 , mfffee
新 jfgdbl
新 人 fgggcl
新 增 ggfgmb
新 来 ldgfeh
方 $ hVyXgg
方 ? depchg
方 hgmbjc
方 向 qcdggd
方 是 kblfge
方 案 jdfend
方 能 dsZefh
无 lgffch
无 法 lfffff
日 kfgeeg
日 志 jfgegg
早 , mgggfb
早 obcffk
早 上 jdgcdm
时 $ odfege
时 , jfggge
时 mchcfi
时 候 hefdgl
明 idbkgi
明 什 ngffed
明 啥 kfgfff
明 天 dgdjgk
明 明 lgfffe
映 geglef
映 射 geglef
昨 echedq
昨 天 icgefl
昨 晚 hegddn
是 <client> megchg
是 <far> mgfegd
是 <host> nhggcd
是 <n> kggbfj
是 <outside> jffgge
是 <own> kffffg
是 <public> kgefgg
是 <service> odffcg
是 <zone> nffhec
是 allow pgfffa
是 drop odefhd
是 forward gfhkee
是 hairpin ofgffa
是 mail mgfggc
是 不 efeggm
是 丢 lfffff
是 什 fhfgZo
是 允 ragedg
是 关 mdcekg
是 删 chghkf
是 加 ffggpZ
是 发 gecmgg
是 否 mfgffd
是 哪 mjbice
是 啥 idgeig
是 在 jggdhf
是 好 lggged
是 它 lfggee
是 就 bgggsa
是 怎 qffbfe
是 我 mgfegd
是 把 cfgfki
是 放 qfgeec
是 根 pfedge
是 正 jgfgff
是 没 ffgekg
是 第 dffgnd
是 给 qffZei
是 被 pfefec
是 规 tgggeV
是 访 udfefZ
是 说 hhhaYs
是 谁 jegbdm
是 转 Rghsih
是 这 jdgffi
是 通 rffcfa
是 靠 lgfgfd
晚 <n> hfdeem
晚 iaiebp
晚 上 dbhdho
晚 变 hfgejf
晚 是 hfgefk
晚 要 nfdeff
晚 谁 gdfehl
晨 refgeb
暴 paijec
暴 露 paijec
更 ffffkf
更 新 nfffee
最 icdmgf
最 后 lddmhb
最 终 kagkfg
月 fYfifp
有 $ mbdlfd
有 , kfgefg
有 ? jfgadn
有 bmYlke
有 rule lehjbe
有 syn jggfgf
有 一 sbghbe
有 个 mhgfec
有 人 nnaeah
有 什 effhgj
有 例 fehdgk
有 做 abithb
有 关 kfggff
有 副 hciboe
有 区 hchesY
有 去 jfgfge
有 台 ndffff
有 哪 cqgfee
有 啥 fegfjg
有 回 lggeff
有 坑 gdhdeo
有 多 egfdgm
有 对 whYhbb
有 影 dfhelf
有 拦 jfgegg
有 放 gcfcfp
有 映 djemee
有 没 fjdkfe
有 点 itdaga
有 的 hifkcd
有 端 bahsge
有 第 hZeZno
有 被 iegmce
有 规 ijegfd
有 请 jggfff
有 谁 aufghX
有 这 offfec
有 问 kbidgi
有 限 jfheeh
有 风 gegdgl
服 fdikff
服 务 fdilff
期 bcdghq
末 feffgk
本 jjhbeg
本 机 jkhbdh
本 来 kggfff
本 身 nbgffg
机 , ligfec
机 <client> qfefeb
机 <service> nfgffc
机 ? higjde
机 上 ofgWbo
机 可 ubhbed
机 吗 iZgmfh
机 器 jfhhfe
机 房 lfeeei
机 收 jfgfgf
机 是 mffggc
机 的 gidbgl
机 能 obcghf
机 要 mfffee
机 访 oWhefj
机 连 tcfdfc
机 都 kkaegf
材 fjgfgf
材 料 fjgfgf
条 $ ecfgcr
条 , hffgkc
条 -a gggglc
条 -s fgggke
条 <n> afhfrd
条 accept ihffka
条 conntrack lgfgfe
条 dhfcmh
条 rule hffdYt
条 什 gffgVs
条 会 jgfgjb
条 啥 gfggWs
条 日 kggggc
条 是 ggffWr
条 没 Xhhect
条 端 ggbqhZ
条 规 hefhfj
条 路 lffgfd
来 $ Zjildf
来 , mdefdj
来 ? ftbcmY
来 iikbed
来 么 ofdcfh
来 了 gfgfjf
来 以 ohdbfg
来 吗 nZggie
来 回 qaefgf
来 就 kggfff
来 源 cuddhb
来 的 fcgnef
来 看 beenfi
来 自 obffgf
来 说 pgbfee
来 这 kgggcg
来 问 gkdggf
板 jeeffi
板 在 nfdfee
析 : jgfgff
析 lffege
析 下 kgfggd
果 $ nffalc
果 <n> gfgenc
果 effgme
果 remove gdggnc
果 会 ogccgg
果 删 fgggpZ
果 加 deghoc
果 是 jghggc
果 第 dgggsY
枪 mefgfe
柜 kfgfff
查 : jdnddg
查 <far> fgffkf
查 <service> meggfe
查 一 oldZdg
查 得 oeehde
查 询 mgghdd
标 , khdgeg
标 gkfejc
标 是 emgdgg
校 kfgddj
样 $ hcjdmd
样 , qddedg
样 <zone> agefqf
样 ? mgefic
样 idjelb
样 走 nfefef
核 kbficl
根 qefdfc
根 本 qgedfd
案 jdfemd
桌 kfgfff
桌 面 kfgfff
档 igbiej
档 第 gfgfej
楼 mZddcq
次 ieheej
次 都 kgfgfe
正 kfgehf
正 常 kfgehf
步 mfffgd
死 nWgdfm
死 活 jffggf
段 , mifiad
段 <zone> hjehfe
段 ikfbgg
段 去 kefgfg
段 可 dkggge
段 的 sdegfa
段 能 fniWhg
段 连 fmfdgf
每 kldagg
每 个 hmdahh
比 jfefdi
比 如 lffgeg
气 jfaecq
求 , ogefgb
求 kgdgbj
求 助 jfffff
求 没 jggfff
求 解 jfefbm
没 $ sZdYoe
没 ? jbhbeo
没 hhckdg
没 了 mgeeic
没 写 dheeil
没 动 jggggd
没 反 kfgfff
没 收 legfeg
没 放 kdgggf
没 有 iielec
没 看 gggfdk
没 见 ldfeek
没 问 pffdee
法 mefefh
法 连 kffegf
注 ihghlW
注 册 nfefdg
活 jffggf
活 收 jgfgff
活 连 kffggf
流 leefgg
流 量 jdefhi
测 phgeZf
测 评 kifeef
测 试 nffedg
海 jdfdem
深 kgfgeg
清 eidjfg
清 单 emgifa
源 $ dpgZhh
源 <client> nehgce
源 <far> negggb
源 hrceeb
源 地 kgceig
满 gffafp
满 了 gffafp
点 Ymejdl
烦 ghdgfk
烦 列 ekZlgf
烦 帮 fffehk
烦 看 nfgefc
然 jfgfcj
照 jjfeef
王 refgeZ
现 fcjegl
现 在 fbjegl
现 有 jjehde
班 kbfgel
班 前 dffjfi
理 $ lffegf
理 ? nfeefg
理 jjfeef
理 解 ggffao
理 页 kidggd
生 nehcci
生 产 afgghm
生 机 kgfgff
用 $ cdYmfq
用 , hXgmfj
用 : flfcZo
用 <far> lfgggd
用 <host> pdfefe
用 <outside> mfffee
用 <own> gfggje
用 <public> pfeffc
用 <service> mefhfc
用 ? efgefm
用 foxmail kffggf
用 gfggcm
用 你 gfgffj
用 到 jglZhf
用 哪 gcuXgg
用 啊 efebio
用 得 emuUcd
用 户 jZclgk
用 手 kegfgf
用 的 mffeak
用 这 mjbfef
由 <client> kffgfg
由 mfffef
电 ldjffd
电 脑 jekffd
电 话 mfdgfg
画 pgfffa
略 fffflg
略 上 nefgdf
略 丢 kgfgdg
略 改 bggglg
病 qkgXgc
登 jgefeh
白 kffbdn
白 话 gegfdm
的 $ meekUm
的 , llfXkb
的 : lggfYl
的 <client> rffgdZ
的 <far> pdfffd
的 <gateway> affffq
的 <host> nfffee
的 <own> jffggf
的 <service> oceeeh
的 ? flhfYk
的 client rdehgY
的 ddhhhj
的 dnat hieglc
的 dport gggguT
的 effect fgfgYr
的 foxmail kffffg
的 ip effglf
的 laptop nfefgd
的 line gghgal
的 masquerade XgghvZ
的 mx ffefen
的 outlook kfgfff
的 pc mefgef
的 port blbqhZ
的 prometheus meffff
的 tcp sgfZed
的 traffic lecefl
的 udp nkfbed
的 user fafhgn
的 一 kfggge
的 主 scfbfe
的 人 mYqfiY
的 作 ghgcbo
的 信 pbffgd
的 全 Yggqff
的 共 offfde
的 包 lfffff
的 同 ncfgfe
的 吗 offibb
的 吧 tfgaga
的 哪 cbpkee
的 回 fgghlb
的 地 jgefld
的 备 jfggff
的 实 gfhgej
的 客 ogebgg
的 对 kgfffg
的 就 mffgee
的 打 rffggY
的 扫 mdggee
的 接 kgfefg
的 数 mgfffd
的 时 ogfbff
的 是 iZgmci
的 服 fhmdge
的 机 rhdddc
的 来 jrgafa
的 流 keefke
的 源 jechmd
的 用 pcgegc
的 电 hdmgfd
的 目 chefqc
的 端 eYlqdd
的 第 geggbo
的 管 eofged
的 终 qbfgfd
的 网 alkibg
的 老 jffffg
的 规 mbfbij
的 角 dekkhb
的 话 cgffnd
的 这 ggggje
的 远 leggef
的 连 meffff
的 那 dfjfqX
的 锅 kfggff
的 问 jefgfg
的 默 nfecdj
监 mciege
监 控 kfggfe
盘 feefeo
目 前 dkghdh
目 标 glfejc
目 的 pffbeg
直 timed qddgfd
直 timeout kfffff
直 刷 kgfgfe
直 卡 lgffgd
直 是 kggggd
直 没 kfgfff
直 超 mffffe
直 转 mffgee
直 连 oefgha
直 重 kgfgfe
看 $ idfgcm
看 , maglbg
看 meehbi
看 一 obggdg
看 下 oeffcg
看 不 hgggam
看 为 ncfgff
看 到 mgfeeg
看 得 qYgfcl
看 懂 gggfbn
真 ocedfi
真 的 qdgdfe
眼 dfffgl
着 $ gnnXfc
着 ? khkbed
着 jhmbZh
知 dkffdj
知 道 dkffdk
知 邮 lgggfd
码 lfgecj
码 忘 fffffk
码 枪 mefgfe
确 ogfgcd
确 认 ogfgcd
碰 ikjedc
碰 到 hjjeed
示 jeggeg
示 连 jggggd
离 kfgfff
种 idgjmZ
科 keggff
程 mfggfb
程 桌 kfgfff
窗 lgffjb
窗 口 lffejc
站 kdihcf
站 在 delkhb
站 电 lffgfd
端 <client> offffc
端 <far> offcfg
端 gghjfe
端 一 leggfe
端 口 eghkff
笔 kffgfe
第 <n> dfeeim
第 dfeeim
等 jhbkfd
等 保 jhblee
等 着 jffggf
答 mceeem
答 哪 gdcego
策 fffflg
策 略 fffflg
算 $ ereeed
算 bmefld
算 加 fgggjd
算 把 Zggfqe
管 jpgZcf
管 哪 fqfbfe
管 是 hphWff
管 理 jjegfc
管 目 brgcgf
箱 gegffk
箱 密 fffffk
系 lfgffe
系 吗 leggfe
线 $ geffnd
线 heffmd
组 jibfej
终 icghfi
终 端 pcfgfc
经 过 jgfifd
结 rbfdef
结 果 pgfcef
结 论 mdggeg
绕 peffed
绕 过 nfeefe
给 <client> uegZfc
给 <host> nbhjfb
给 <zone> neffjb
给 qWbjje
给 不 mfgffe
给 个 hljbfd
给 几 fgfegk
给 哪 mdekde
给 我 hiWqbh
给 第 Xgggpf
给 谁 Uag1aj
给 过 lfgfge
络 ekdgfi
绝 $ mefdgf
绝 mdfegg
维 护 ffgcik
编 lgfffe
网 <far> pgfaff
网 <own> bgdrdg
网 ip lfdffg
网 migfcd
网 上 hcjkfc
网 关 mhgdfd
网 哪 mShqic
网 地 idhjeg
网 映 gclkcf
网 机 hnalga
网 段 ikgagg
网 络 ekdgfi
网 页 nfeege
置 $ gdgffl
置 ? fgggcl
置 eegfkh
群 nefdeh
翻 gfggbn
翻 译 gfgfbn
老 jefffh
老 师 kffgff
老 是 nfeffd
老 板 jeeffi
者 nfgfdf
能 <service> pfdege
能 access hdedhn
能 cjjajh
能 curl kfgggd
能 ping oggfga
能 reach kjbcfj
能 上 qeffdc
能 不 rZegff
能 主 mffeff
能 从 vaeddf
能 做 gffden
能 出 mfefeg
能 到 iniabg
能 去 fcphdf
能 发 ngfbeg
能 合 cfggfm
能 否 kcfemc
能 回 gddffo
能 好 egggkf
能 帮 jhadeo
能 干 hfeffk
能 打 jkicga
能 收 ndefgf
能 查 ggcgii
能 用 iemWii
能 直 flefid
能 碰 fljfec
能 绕 nfeeff
能 访 fjkbfg
能 过 ucfheY
能 进 nmbdfc
能 连 bfigem
能 通 ccfkmf
能 问 heddep
脑 <client> mffgfd
脑 jekffd
脑 上 mgeeeg
脑 可 qbchge
脑 打 ofcgfe
脑 是 mgdgge
脑 用 mfdgfg
脑 能 ucbgfc
脑 连 tbafff
自 <zone> oaeggf
自 ogiZgd
自 己 mfefge
自 身 niehcc
若 fefgoc
苦 fegfem
苦 了 efgdep
苦 啦 hffffj
范 cmbfkg
落 fdbpkc
落 到 gdamkf
行 $ gefefm
行 , fegejg
行 <n> gaibfq
行 <service> lgfffd
行 <zone> egefoe
行 ? jfffid
行 ceeenj
行 不 oegfhb
行 为 efgcep
行 了 vfgbcc
行 什 cgggcn
行 以 ffggjf
行 会 ggfgqX
行 删 dgggjg
行 前 gehfld
行 加 ffggkf
行 去 cgfgqb
行 后 fggetV
行 吗 nffefe
行 和 gdgfgl
行 啊 lggdff
行 啥 fdhdZt
行 对 eggend
行 干 fegeaq
行 得 refbfe
行 挪 hfhdpZ
行 是 hghfbk
行 有 hchdas
行 没 peebZn
行 的 dggdpe
行 补 bfggnf
行 要 beegre
行 还 mffgff
行 那 ggggdk
补 eefenf
补 一 ehdfsa
补 丁 mfgffe
补 上 Zgggpf
表 $ hjalgd
表 : eoddgf
表 elahmb
被 <client> kgfeff
被 <far> rfegbd
被 <gateway> mgfffc
被 <zone> pdfdff
被 drop mhefee
被 forward jhemad
被 lahmcd
被 丢 kffhfe
被 哪 kfffgg
被 怎 lggbgf
被 拒 pdgfhb
被 拦 qffaff
被 挡 ielcff
被 改 pheeed
被 放 offdfe
被 谁 ffffgk
被 转 hbdngf
装 nfgeee
西 $ ffijeh
西 ? dcihgk
西 bekjei
要 $ dlXkel
要 ejeihd
要 一 gjgddj
要 上 gfgffj
要 不 mdfghd
要 交 hfclhe
要 写 mdkchc
要 去 qefded
要 填 eifjhd
要 往 kfgefg
要 打 mffggb
要 把 oehfdd
要 报 hdWthe
要 是 cfigpb
要 材 fjlagf
要 求 mdhfef
要 用 qjXkcc
要 访 offdee
要 调 megdfg
要 过 oeggfc
要 连 oeffee
见 mdeedk
规 hgeefj
规 则 hefffj
角 cekjdk
角 度 cekjdk
解 $ ifefbl
解 hgieam
解 析 lefdgg
解 读 lfffge
解 释 ififal
警 , lcgcfk
警 jegfgg
计 fdckjh
计 划 gfggmc
订 jcfcgm
认 : jfggff
认 ifffkc
认 一 nigdcf
认 改 egggpa
认 策 fggfle
让 <zone> iefffj
让 jcehcm
让 不 negffc
让 我 kgfgge
议 cghhke
记 fddhfn
记 录 eefdhn
讲 $ ffhelf
讲 idgchj
讲 讲 echfnf
许 ijeehd
许 吗 ndfgef
许 的 obgeff
论 jeefle
设 dgfeqd
设 备 pjfccd
设 成 ffcfoe
访 ghhcej
访 问 ghhcej
证 hcedgo
证 书 befehp
评 keghkZ
评 估 gfgenc
评 要 jkfeef
诉 jgeZhl
译 gfgfbn
译 成 gfggbm
试 nfgedf
话 $ keehck
话 , dggfme
话 : gfggbn
话 <zone> cgegpc
话 dgfflf
话 会 ggfgpZ
话 机 mfggfc
询 nggfdc
该 idghck
该 怎 fgfffk
该 是 pggafe
该 没 rhfXff
该 能 gbeogf
该 通 oghbgd
误 <n> lfefff
误 kffggf
说 <zone> ncegff
说 ofeedg
说 一 kffffg
说 打 qcgcge
说 明 hdfjfh
说 连 kfggge
请 ldfiee
请 列 aemigg
请 教 kefldd
请 求 mddjee
请 确 jfhdgf
请 解 fffgfk
请 问 rgggeW
读 $ kfffff
读 jfffdi
谁 $ heYmme
谁 ? ifedjh
谁 YvZiff
谁 动 egggcn
谁 可 fsdXlc
谁 回 kggfff
谁 开 erfYhe
谁 改 gcgfdo
谁 昨 hVhgbu
谁 来 rcbaaq
谁 能 bscffe
谁 进 dndehg
谁 连 cngYfl
调 odfclb
调 一 hbgerb
调 用 mgefef
谢 $ hfibbn
谢 hfhbbo
谢 谢 hfibbo
财 gcfeep
财 务 gcfeep
败 , kgggfe
败 lgfgfe
账 fjdggh
账 号 dfgggl
贴 ffgjgg
费 mfdgge
走 $ qhfdec
走 , lfeffg
走 <n> rdfcef
走 <own> keffma
走 <public> mddfhg
走 <service> kfffff
走 ? ogeffc
走 hairpin pfgeed
走 mefgfe
走 不 peffed
走 到 mgZkdh
走 哪 offfgb
走 得 gcflgg
走 的 oefffe
起 ffffcn
起 什 fggfdm
起 连 kffggf
超 pcfffe
超 时 pcfffe
跑 kfeehg
跑 在 lffgfe
跟 <gateway> leggfe
跟 kdgeYp
路 $ nfgagg
路 wdfacd
路 上 igbkgd
路 径 ngefee
跳 negcgf
身 ofghfZ
车 kfgegf
车 间 kfgegf
转 lfdjhb
转 到 ijbkgb
转 发 heallc
转 圈 mffgee
转 给 lbgjge
轮 kfgegf
轮 询 kfgegf
载 gafccu
输 ogeceg
辛 fegfem
辛 苦 fegfem
边 <client> xcfggV
边 <far> oeffdf
边 <service> meffff
边 jeheei
边 到 iiddek
边 同 kggfeg
边 拦 kfggfd
边 放 kcgggg
边 有 lfgfff
边 的 feefen
边 能 iekbbm
边 要 wjgXab
达 nldbfd
达 吗 qcgceg
过 $ mgffgc
过 <gateway> pdgfdf
过 <own> nfeege
过 <public> neegfe
过 hgegck
过 mail mhfedf
过 一 ffgfgj
过 不 neffee
过 了 idggbm
过 去 iobfai
过 吗 rfggfY
过 哪 jgclfc
过 得 mffgfe
过 来 lgeibg
过 网 kigfee
过 这 negcci
还 dhcfjk
还 work chghmd
还 上 Yhhhnd
还 打 aegfpf
还 是 mgfhce
还 有 gmdVdr
还 能 afgglg
还 行 fgeglf
还 连 Zffgqf
还 通 gZhcjm
这 efeifk
这 一 ncgela
这 个 hgegdj
这 么 gggfjd
这 句 ffggbn
这 台 dghjgd
这 是 kffgfe
这 机 edfaft
这 条 ihhhai
这 样 agffrd
这 种 ehffdm
这 行 mgffWn
这 边 lehcej
这 里 legdgg
进 <gateway> lehfge
进 <host> oagbih
进 kmdgdc
进 到 gidjeg
进 去 geejhh
进 得 jobbfg
进 来 kiegfd
远 kfgfff
远 程 kfgfff
连 , qifcec
连 <client> pffffb
连 <far> kcffkd
连 <host> tdecfe
连 <n> piedcd
连 <outside> kegfic
连 <own> gUlfkk
连 <public> reddch
连 <zone> qccgkb
连 ? jtfbfW
连 ejkdfg
连 上 lYhoce
连 不 iofbcf
连 到 himVej
连 吗 pwXZad
连 外 rfeaeg
连 得 mjiYeg
连 我 klgafe
连 接 rYfegf
连 的 jfggff
连 谁 kqdbce
连 过 fibbho
连 进 hnceff
退 jgffgf
退 信 kgcggg
退 回 jgffff
送 igckeg
送 到 jgancg
递 mdgdgf
通 $ gehcfm
通 , shfefX
通 <client> kffgeg
通 <far> nffefd
通 <gateway> jgfgff
通 <host> offffc
通 <own> nbgehf
通 ? 4bdZcb
通 gkefdh
通 不 rdddge
通 么 sfcegc
通 了 eehaoh
通 吗 fneffe
通 吧 jcflff
通 啊 wefffT
通 的 tffcfa
通 知 jgggge
通 过 jigfhc
通 还 sdggfY
遍 lgkgda
道 dkffdk
那 dfdfmi
那 个 gkdbdn
那 台 jdgeap
那 条 efgfnd
那 种 jdeknX
那 行 fgggje
那 边 ldggfg
那 里 lldibb
邮 ihchgg
邮 件 micigb
邮 箱 gegffk
部 gijibe
部 列 ebeqhe
部 门 mdlgeb
都 ffpjeZ
都 不 xWfhga
都 会 gfebeq
都 发 hSgwhc
都 映 hSmmif
都 有 bjhlgc
都 正 jgeggg
都 没 pffffb
都 算 eqdfee
都 能 ahpdhf
配 nefebj
配 的 jgfgge
配 置 gfgfgj
采 mfgged
释 $ ngfgde
释 : ccnkcg
释 ffifek
释 一 gfggao
释 下 gfffZq
里 $ hdjdek
里 <service> ncfgff
里 ? Wekqff
里 mfigbe
里 一 jgffgf
里 了 vjUdfe
里 写 qfdgdd
里 加 Zfffub
里 有 nchidd
里 的 kbjfbj
里 看 igggdh
里 要 rcfgiZ
里 面 Xjgoci
重 jagaho
重 传 jgfgfe
重 启 hbdchr
重 置 eefffn
量 $ mfbdhi
量 ? efeehm
量 jdefhi
链 ogfbdg
锅 kfggff
锅 吗 kffgff
错 jgffgf
错 误 kffggf
镜 lfgggd
镜 像 lfgggd
长 edjlhc
门 nclgdb
问 $ jffeej
问 , fmcfgg
问 : jghfch
问 <client> ycghgS
问 <far> mdeeif
问 <gateway> lkeffZ
问 <host> liagff
问 <n> siecfZ
问 <outside> ocaije
问 <own> fkZdgm
问 <public> scgZff
问 <zone> nlbhZe
问 ? gedgdp
问 hhgcfk
问 一 udgdgZ
问 下 iefefj
问 不 ldeffi
问 些 fbpgcg
问 从 ugfcbb
问 你 fgbefp
问 到 egmjdd
问 哪 gYtYhi
问 得 ikbcem
问 我 jglcee
问 是 mfffee
问 的 lgfdgg
问 这 fgggbm
问 题 gegffk
间 kffjed
队 jddaes
限 hoebma
限 制 lghbgg
院 jeefek
除 cofjiZ
除 了 cpfkbe
险 $ gegcgl
险 gegdgl
随 hkfdhe
随 便 flfegf
隔 jdhegh
隔 离 kfgfff
障 jegefj
集 recdge
需 hhejfd
需 要 hhejfd
露 paijec
靠 jgfecj
靠 哪 lgfgfd
面 , chgfkg
面 <far> oeeffd
面 <n> lefgef
面 gbbomc
面 到 kggdgg
面 加 egggna
面 插 fgggje
面 映 gQgygf
面 是 Vfgtfg
面 有 ebblpd
面 的 hfgijb
面 这 gggglc
页 , ngcgfe
页 kffegf
页 面 jgeegg
项 : meffff
项 mecmed
顺 fdfclj
须 igggcj
题 $ kdgegh
题 , jfffeg
题 ? qdeeef
题 gegffk
题 吗 gefgfk
题 吧 sggWge
风 gegdgl
风 险 gegdgl
食 gggefj
食 堂 gggefj
马 offdfd
马 上 offdfd
麻 hfdhfj
麻 烦 hfdhfj
黑 jddedo
默 ffffle
默 认 ffffle
`;
export const PART_WEIGHTS = `
+ ' hjc
+ 'connection liZ
+ 's amh
+ -> rWf
+ -a fje
+ -d ici
+ -i chj
+ -j hid
+ -m ihd
+ -s Uiq
+ -v lfc
+ ; kcg
+ <- gma
+ <client> efj
+ <far> Zli
+ <gateway> hal
+ <n> dle
+ <public> lWl
+ <server> ckg
+ <service> ejf
+ able uWc
+ about kfe
+ accept' dfj
+ accepted nXi
+ access mec
+ accessible dnc
+ acess kfd
+ ack dih
+ active pcc
+ actually mce
+ add jfe
+ added bgl
+ address Ydr
+ admin lnT
+ admitted fej
+ adress edl
+ after eld
+ afterwards fkd
+ again agm
+ against nVk
+ agent hic
+ aimed lfd
+ all dhi
+ allow Yep
+ alowed lde
+ already foZ
+ although dgk
+ am hka
+ an koU
+ answer epa
+ answered qXf
+ answers Zgn
+ any Zli
+ anything cgj
+ anywhere fmb
+ app efj
+ apt bmg
+ arbitrary mbf
+ are jhc
+ arrive kkX
+ arrives foZ
+ arriving vXa
+ as Xoh
+ asked eoa
+ asking ljY
+ asks lde
+ available ZwX
+ away kdf
+ back chj
+ be Zmh
+ because hjc
+ becomes hcj
+ been iXm
+ before eek
+ behind nbe
+ being hla
+ believe siS
+ block fYp
+ blocked fkd
+ blocking ddm
+ blocks kee
+ bob kcg
+ both bij
+ bounces gkc
+ box jdg
+ browse jZl
+ browser fkd
+ but chj
+ by bji
+ bypass hbk
+ c ici
+ calling dfk
+ calls sZb
+ can't lde
+ cannot qXf
+ cant hXo
+ capture Xgp
+ chance rcZ
+ change aki
+ check bpc
+ checks kcg
+ cksum hla
+ claims apd
+ clients jkZ
+ code aji
+ colleague goY
+ collects boc
+ com Ypf
+ come ici
+ comes mce
+ coming duW
+ complain kgc
+ complaining mec
+ complains hid
+ conect lga
+ configured cgk
+ connected jef
+ connecting ihd
+ connection kdf
+ connections kgc
+ conntrack Zgn
+ consumer glc
+ contacted amg
+ correct cme
+ could kcg
+ counter gdj
+ cron pfZ
+ cross dhi
+ cs fld
+ ctstate Zhm
+ curl oXh
+ customer Xrf
+ cut tXd
+ daddr lde
+ dead dle
+ default pcb
+ deliver ncd
+ delivered lZi
+ delivering 0VY
+ delivers oad
+ desk jff
+ desktop imY
+ dev lfc
+ dhcp jfd
+ dials rWf
+ dicom hjb
+ did hZl
+ die boc
+ dies nfb
+ direct cnd
+ directly hkb
+ dnat eke
+ docker Uko
+ doesn't fdk
+ doesnt raa
+ doing iak
+ don't bod
+ dont ilY
+ down Vko
+ dport dih
+ drop dih
+ dropped kdf
+ drops jdg
+ dscp fld
+ dsn cem
+ dst jef
+ e djg
+ each boc
+ eating del
+ eats Zjk
+ echo lde
+ egress sYc
+ else kee
+ email lai
+ end dpa
+ ends oeb
+ establish jfd
+ ether fej
+ ever fkc
+ every jch
+ everything gck
+ expected jhc
+ explain lcf
+ exports nWj
+ exposed djg
+ f lfd
+ fail kgc
+ failed hdi
+ fails uYb
+ false udV
+ far kjZ
+ fault nbe
+ fetch qeY
+ fetches qZe
+ filtered khc
+ finally jhc
+ find jfe
+ firmware mec
+ first fek
+ fix Uay
+ folks pZe
+ for bkh
+ forever dle
+ forward Yim
+ forwarded ilY
+ foxmail lcg
+ from ajj
+ full ilZ
+ gateway Ymh
+ get ejf
+ gets Ypf
+ getting kfc
+ git eqY
+ github nZg
+ given xWa
+ gives Xsd
+ go hkb
+ goes ckg
+ going qac
+ good clf
+ got clf
+ guys mbf
+ had dmd
+ hairpin niX
+ hand jib
+ hands dkf
+ hang ben
+ hangs Zhm
+ happens kbh
+ has bgl
+ have nXi
+ he lah
+ healthcheck lgb
+ hear Xre
+ her hkb
+ here pad
+ him ali
+ his eke
+ hit jhc
+ hits qac
+ hitting jbi
+ home hVq
+ hope sgU
+ hosts Zli
+ how ici
+ i efk
+ i'd clg
+ i'm Zhn
+ icmp mZh
+ idea ndc
+ if mga
+ im efj
+ images flc
+ in gjd
+ inbound aik
+ initiate naf
+ inner pac
+ input jib
+ inside cbp
+ instead cii
+ internal ddn
+ into qXf
+ is eld
+ isn't jkZ
+ it jef
+ its oaf
+ itself ici
+ jobs fcl
+ just mhZ
+ keep qbc
+ kernel gck
+ kibana ele
+ kind dle
+ kindly hid
+ label ndc
+ land jmX
+ laptop emb
+ laptops peZ
+ last kee
+ leave gjd
+ leg Zik
+ len mga
+ length lfc
+ let jaj
+ lets Zmh
+ letting fcl
+ like nWj
+ line cii
+ lines mTn
+ listens Zrc
+ lives lcf
+ load gkc
+ log fje
+ logged Wvb
+ logging mdd
+ logs gdj
+ lol dhi
+ longer mdd
+ look qWg
+ lookups wVb
+ loop hmZ
+ lose mdd
+ lost pcb
+ mac dfk
+ machine gnZ
+ mail jdg
+ maillog atZ
+ mails qbb
+ make gjd
+ manage lde
+ mar mce
+ masquerade gkb
+ masqueraded amf
+ match dfj
+ may nhY
+ me dgj
+ mean dih
+ meant Xoh
+ minute Ylj
+ monday kee
+ morning bmg
+ mount mfb
+ mounted pda
+ move ijb
+ must lfc
+ my bhk
+ n eke
+ nah jef
+ names nfa
+ nc jhc
+ need idh
+ needs lYj
+ net ckg
+ network fna
+ never dkf
+ new hdh
+ next cem
+ nginx alh
+ night jYl
+ nightly ape
+ no dhi
+ nobody pZe
+ node oea
+ normal bdo
+ not gkc
+ now blg
+ of mec
+ off kZj
+ ok kdg
+ once mga
+ one ejf
+ only edl
+ onto obd
+ open mcf
+ opened cnd
+ or ljY
+ org blh
+ ought njW
+ our lha
+ ours asa
+ out' mec
+ outbound jZl
+ outgoing rWf
+ outlook jcg
+ packages yYW
+ packets mdc
+ page dle
+ partner Rlq
+ pass iZk
+ passed cme
+ passes kfd
+ passing dcn
+ passive jfe
+ path Zim
+ pc cdn
+ pcs kcf
+ people kde
+ permit kXk
+ phone Vhq
+ phones kee
+ pick qfX
+ ping ncd
+ pingable bod
+ pinging oZf
+ pings pZf
+ plain qhV
+ please jjb
+ pls kjZ
+ pointed pbb
+ policy thS
+ poll sUh
+ polled Xqe
+ polls qZd
+ pops kdf
+ port dih
+ portal bgl
+ possible eke
+ post raa
+ postfix lfc
+ postrouting idg
+ posts udV
+ ppl hbj
+ prerouting fmb
+ print pbb
+ printer gck
+ prints obd
+ private ija
+ probe gam
+ problem bfl
+ prometheus nec
+ properly pad
+ prot flb
+ proto bpc
+ protocol ekf
+ provider mdd
+ proxy ihd
+ public dme
+ publish hWp
+ published neb
+ pull jUp
+ pulls oaf
+ push kcg
+ pushes oaf
+ put aki
+ query pYf
+ question ben
+ queue led
+ radius frW
+ rather kfe
+ reach mZh
+ reachable Woi
+ reached Vrg
+ reaches ldd
+ reaching rYd
+ read bkh
+ real Ymi
+ really led
+ reason ika
+ receives mfb
+ refused kia
+ regards enb
+ register mbf
+ reject ane
+ relay mdd
+ remote anf
+ remoteport gdj
+ removed acp
+ replies aat
+ reports jbi
+ requests anf
+ resolve pbc
+ right ihc
+ root ocb
+ route jef
+ routed hXo
+ rule cdn
+ rules ddm
+ run ibi
+ runs bod
+ s hkb
+ saddr efj
+ said dYr
+ same iic
+ say gck
+ says nfa
+ scan occ
+ scanner Yau
+ scans lTn
+ scraped Wrf
+ scrapes kZj
+ see Zli
+ seen dnc
+ sees bpb
+ segment mce
+ send jZl
+ sending oZf
+ sends qXf
+ sent Zqd
+ seq jef
+ served kkX
+ service qhV
+ servr ihd
+ session ele
+ set ial
+ settings djg
+ shell liZ
+ show led
+ shows mYh
+ side mcf
+ since dmc
+ site del
+ sites kdf
+ sits Wmk
+ skipping Zta
+ smtpd Wqg
+ snat cfl
+ some gbl
+ somebody hbj
+ someone edl
+ something kbh
+ sorry Ycr
+ source Zrc
+ spins jjb
+ src cgk
+ staff gam
+ stand hcj
+ start ohX
+ state fdj
+ stop bbq
+ stopped djf
+ stopping jaj
+ stops cYs
+ straight ndc
+ stuck mfb
+ submit mUm
+ subnet Zhl
+ succeed jef
+ supposed fnZ
+ survive lgc
+ swaks jfe
+ swears jfe
+ switch pcb
+ syn khb
+ sync obd
+ take Qtj
+ taken bki
+ talk nga
+ talking nYg
+ talks qZd
+ target ndc
+ tcp fje
+ tcpdump Zmh
+ tcptestsucceeded oaf
+ team Wml
+ tell kja
+ tells jZk
+ test ebm
+ thank Yjl
+ thanks erW
+ that ika
+ that's ngZ
+ thats gdj
+ the hci
+ their pfZ
+ them jef
+ then hic
+ these hbk
+ they ibi
+ thing Ykk
+ think Zhm
+ this kia
+ those hjc
+ three cfk
+ through nag
+ thx ked
+ ticket Xmj
+ time lgb
+ timeout gjd
+ times glb
+ tls Zpe
+ today taa
+ told edk
+ tonight jdg
+ too mdd
+ tos fld
+ toward tXd
+ towards qWg
+ traffic qbb
+ transmitted lZi
+ treated gmZ
+ trouble gam
+ true khb
+ trying peZ
+ ttl hhd
+ typed gjd
+ types mgb
+ udp jhd
+ ui cii
+ until kgc
+ up jka
+ updates mag
+ uploads jhb
+ us hcj
+ usable ckg
+ used pda
+ user mga
+ users pae
+ uses ijb
+ using Xin
+ vendor mZh
+ verdict hjc
+ very jfe
+ visible blg
+ vpn sfV
+ w jlY
+ walk aki
+ want eke
+ wants lde
+ way kai
+ we kgc
+ webmail ofZ
+ week jbi
+ well afn
+ were jdg
+ what Yof
+ what's Yhn
+ whatever Yhn
+ whats ZYw
+ when flc
+ where cme
+ whether eYq
+ which lde
+ while hci
+ who lYj
+ whole dgj
+ why eel
+ wifi gkc
+ will jhb
+ with iic
+ without lfc
+ working jfe
+ works kbh
+ would jib
+ write Xdt
+ wrong dpb
+ yet Xho
+ you eek
+ your jlY
+ zone sYc
+ 一 Zmh
+ 三 bfm
+ 上 bfn
+ 下 djg
+ 丢 gdj
+ 个 dob
+ 中 dle
+ 为 jlZ
+ 主 mce
+ 之 fbm
+ 互 fje
+ 享 aod
+ 人 jfe
+ 什 jbi
+ 仁 sXd
+ 从 ihc
+ 他 fje
+ 代 iak
+ 以 hck
+ 们 lha
+ 任 jlY
+ 份 gjc
+ 会 efj
+ 传 oiW
+ 作 bjh
+ 供 flc
+ 保 iid
+ 信 gcj
+ 公 mbf
+ 共 aod
+ 关 kef
+ 册 gma
+ 写 kai
+ 出 pea
+ 删 Ymi
+ 到 mbf
+ 加 ben
+ 务 fje
+ 动 nae
+ 包 Znh
+ 区 uiQ
+ 协 dlf
+ 单 ebn
+ 卡 jee
+ 印 ahm
+ 却 cem
+ 原 fck
+ 去 lWl
+ 发 mah
+ 取 qeY
+ 受 avY
+ 变 hcj
+ 口 gdj
+ 只 ika
+ 可 kbh
+ 台 kgc
+ 同 mcf
+ 名 edl
+ 后 efj
+ 向 nhZ
+ 吗 fje
+ 否 ncd
+ 吧 bik
+ 告 dle
+ 呢 del
+ 命 cme
+ 咋 fdk
+ 和 cii
+ 哪 fje
+ 啊 epZ
+ 啥 gck
+ 器 jhb
+ 回 emd
+ 在 jja
+ 地 cgk
+ 址 cem
+ 域 edl
+ 填 bdn
+ 备 oZe
+ 外 agm
+ 天 fkd
+ 失 ejf
+ 如 ben
+ 学 jfe
+ 它 ika
+ 安 sYb
+ 完 cem
+ 定 djg
+ 客 naf
+ 寄 pZe
+ 对 bcp
+ 就 kfc
+ 己 jef
+ 帮 lfc
+ 库 ked
+ 应 jch
+ 底 bij
+ 建 clf
+ 开 lec
+ 影 ihd
+ 往 rVg
+ 得 khb
+ 志 enb
+ 忙 jgc
+ 想 qSk
+ 成 nXi
+ 我 kfd
+ 户 pad
+ 手 gbl
+ 打 jgd
+ 执 peZ
+ 扫 lde
+ 把 qVh
+ 抓 Vdu
+ 投 lfc
+ 报 lfc
+ 拉 gkc
+ 拦 hdh
+ 拿 qZe
+ 挂 obd
+ 指 rZc
+ 按 glb
+ 换 bhk
+ 据 bod
+ 掉 cjg
+ 接 kef
+ 推 khb
+ 描 pYf
+ 提 ckg
+ 支 lbg
+ 收 Xpg
+ 改 djg
+ 放 nbe
+ 数 fld
+ 文 ele
+ 断 ilZ
+ 方 cii
+ 无 rXe
+ 日 fkd
+ 时 kdf
+ 明 edl
+ 映 Zcr
+ 是 aji
+ 晚 dnc
+ 更 pWh
+ 有 Zkj
+ 服 phV
+ 条 fdk
+ 析 dih
+ 果 fbm
+ 查 qad
+ 标 khb
+ 样 bij
+ 正 dhj
+ 步 kgc
+ 死 bme
+ 段 emc
+ 每 bod
+ 求 sYb
+ 没 Zlh
+ 注 gma
+ 活 Zof
+ 流 hid
+ 源 blg
+ 烦 ekd
+ 然 piV
+ 现 hjc
+ 理 jaj
+ 用 kdf
+ 由 bsZ
+ 电 mfc
+ 登 hcj
+ 的 gjd
+ 监 hnY
+ 目 hjd
+ 直 bii
+ 看 jef
+ 着 kWm
+ 码 ici
+ 站 ahk
+ 端 aki
+ 等 cii
+ 管 jci
+ 终 oea
+ 经 kee
+ 结 ldf
+ 绕 ihd
+ 给 aqd
+ 网 iic
+ 老 hla
+ 能 ldf
+ 自 kee
+ 落 idh
+ 行 ici
+ 被 Xre
+ 要 pad
+ 规 jdf
+ 让 dob
+ 议 bkh
+ 许 idh
+ 论 cmf
+ 访 idh
+ 试 rab
+ 询 ocb
+ 说 ebn
+ 请 qdZ
+ 调 kia
+ 走 cii
+ 超 ici
+ 跑 nbe
+ 跟 pZe
+ 路 Zpd
+ 身 kgc
+ 轮 nbf
+ 载 led
+ 边 gmb
+ 达 Yog
+ 过 hZl
+ 还 ika
+ 进 pac
+ 连 ndc
+ 退 bji
+ 送 Yog
+ 递 ihd
+ 那 aki
+ 邮 naf
+ 都 Yjl
+ 配 kcg
+ 量 ekd
+ 错 mcd
+ 镜 cme
+ 问 ici
+ 间 hjd
+ 页 Ynh
+ 题 fdk
+ 马 fmb
+ 麻 ekd
- ' oea
- 'cannot Zeo
- 's fej
- , jef
- -> Zqe
- -d jhc
- -j hdi
- -k Zkj
- -l jfe
- -o hid
- -s Zhm
- ; jgd
- <gateway> hkc
- <own> oae
- <server> foY
- <zone> dih
- aa oZf
- able cii
- about fan
- accept fej
- accepted iqV
- access blg
- accessible odb
- ack Yhn
- active qdZ
- actually dhi
- added dih
- adding jee
- address jja
- addressed Zrd
- admin hkc
- adress fmb
- again ohX
- against Ypf
- agent ogZ
- alerts coc
- all jch
- allow jfe
- allowed dih
- always chj
- am jfd
- an jgd
- and cnd
- answer lah
- answered Xph
- answers naf
- any jgc
- anybody rdY
- anyone ncd
- anything lfb
- anywhere ckg
- api hnZ
- app lcf
- append jdg
- apt cfl
- arbitrary Xpg
- are lga
- around llX
- arrive Vnk
- arrives cgk
- arriving boe
- as qbb
- ask Ylj
- asked mfb
- asking cjh
- asks aqd
- assume vZY
- attacker nbe
- authentication dhi
- away dig
- backup lZh
- backups ang
- bb pda
- be icj
- before gam
- behind hZm
- being hcj
- between jkZ
- big erY
- blocking jhc
- bot oda
- both Zli
- box khc
- branch obc
- broker anf
- browse Xpf
- browser dgj
- build pWg
- but gan
- by saa
- c dnc
- call aki
- caller qXf
- calls cqa
- camera ekd
- cannot Zng
- cant dkf
- capture ejf
- captured agm
- card tWd
- case jja
- cc ejf
- change cgk
- changed efj
- check ihd
- checks fmb
- chk jef
- ci oae
- claims pcb
- client kcg
- clients led
- close dnc
- cloud bne
- cn cne
- cna kfd
- colleague fdk
- colleagues neb
- collector Xqe
- com ckg
- come lde
- comes gck
- coming kZj
- conect dkf
- configured fld
- confirm lee
- connect dih
- connected dle
- connecting ejg
- connection jhc
- connects fmb
- conntrack jfe
- consequences ckf
- control qZd
- copier del
- could kee
- cron peZ
- cross adp
- cure ika
- curl emc
- customer gam
- cut foZ
- daemon fke
- dead ocb
- default bpc
- delete jai
- deleted iic
- deleting hZn
- deliver Ype
- delivered Zil
- delivers Ymh
- denied jZk
- desk rYd
- desks qYf
- desktop ohX
- dev fdl
- devs kcg
- dial blg
- dialled eld
- dials mcd
- die fXq
- dig dmd
- directly cZr
- dmesg Zdq
- dnat fbm
- do hjc
- don't fkd
- down nbe
- dport beo
- drop fej
- dropped fbm
- dropping cdm
- e mce
- echo jhc
- effect liZ
- email cgj
- end jef
- ends bgl
- enters Zhm
- erp pbc
- errno kfe
- establish nhY
- established joV
- even Zil
- ever hcj
- every jfe
- everybody kef
- everyone jdg
- everything alg
- exam dap
- exim lfc
- explain jef
- exposed sWe
- far Woh
- fetch ajk
- fetches chj
- file Usg
- fine cgk
- fix hjc
- floor qdZ
- folks naf
- for oYg
- forever ihd
- forward ked
- forwarded Yng
- found nbe
- from kdf
- front jjZ
- g qeY
- getting clf
- git amg
- given Zkj
- gives lde
- go dle
- goes gZn
- going eel
- gone oae
- google ckh
- got ejf
- guest rZc
- guy lha
- guys dkf
- gw mce
- h Ymi
- hand ici
- handed cen
- hangs jXm
- happens dld
- has led
- have dkf
- he ckf
- hear lYj
- help qbb
- helpdesk wUc
- her mdd
- here Zcr
- hey dfk
- hi jlZ
- his gdk
- hits hkb
- hitting hid
- home dle
- host kia
- hostname lgb
- how kfd
- i'd fcl
- i'm oXh
- ie eao
- if ibj
- iifname fYp
- im mce
- impact kdf
- inc rUh
- incoming Yau
- initiate cme
- initiated gam
- inner Yjk
- input jaj
- inside goY
- instead cgk
- into eke
- iptables mfb
- isn't nZg
- it's jZk
- its Yim
- itself jch
- jenkins cij
- job mec
- jobs njW
- k nZg
- keep jgd
- kernel fcl
- kill iib
- kindly jYl
- lab kee
- label dmd
- lady kee
- lan dfk
- land Xin
- lands Wjn
- laptop lbg
- laptops cii
- last nZh
- leave lVm
- leaves ddm
- leaving mgZ
- leg gkc
- length bkg
- let's fbn
- lets fje
- letting lbg
- licence Tvf
- license aki
- like lce
- line cnd
- lip ckg
- listener Urh
- live lfc
- lives kja
- load Xni
- log kee
- logged yZV
- login lde
- logins rcZ
- logs fmb
- look ajj
- lookups eld
- lose dle
- loses bii
- lost Zbt
- lot fdk
- machines dle
- mail ikb
- maillog dpa
- mails eld
- manager Ytb
- martian hlb
- masquerade kia
- match dbo
- may nhZ
- me ihd
- mean jhd
- mes sXd
- messages obd
- minutes ncd
- mirror epZ
- monday med
- monitoring sbZ
- mounted kib
- move imZ
- moved jib
- ms gkc
- must coc
- mx dnc
- my oYg
- names chj
- nas hkb
- nat qbb
- need mYi
- needs Xwa
- net eke
- never Zep
- new jdg
- nginx blg
- night ebn
- nightly lgc
- no ihd
- nobody ekf
- normal kgd
- not abr
- nothing kdf
- now rXe
- of hjb
- off clf
- offsite Ynh
- oif jdg
- ok lah
- once gdj
- only fXq
- onto apd
- opened fld
- opening dmd
- opens ajj
- openssl eje
- or ben
- org dkf
- others qca
- our cgk
- out idh
- out' Yjk
- outbound jfd
- outgoing jef
- own fmb
- packages Wse
- packet ejf
- pacs hdi
- page Xub
- pass baq
- passing edl
- path mnT
- payment dsX
- pc occ
- pcs lha
- people lcg
- permitted Ylj
- phone cgk
- phones ndc
- ping coc
- pingable qYe
- pinging aof
- pings dhi
- pivot ilZ
- plain Vnj
- players jhc
- plc enb
- please kai
- pls jdf
- plugged mce
- plz jch
- pointed Zil
- policy lcf
- poll fna
- polled pYf
- poller jaj
- polling uVd
- polls coc
- portal Zhm
- possible pac
- post clf
- postfix mbf
- postrouting efj
- prerouting cii
- primary dob
- print jdg
- printer blg
- printers cjh
- probe jib
- prometheus lbh
- provider rdY
- proxy foZ
- public aeo
- published enb
- pull aoe
- pulls bra
- puppet aik
- push dmd
- pushes Xqg
- put kdf
- queries gkc
- query Zli
- question kgc
- queue vaW
- quick pXg
- radius Yqe
- ran sYd
- random nbe
- rcpt kef
- reach Xlk
- reachable wXZ
- reached med
- reaches cjh
- reaching YyW
- read dhi
- real iZl
- recieve iak
- recv fna
- reech Wll
- refused mbf
- register bki
- registry alh
- relay doc
- remote gjc
- remove jWo
- removed dnc
- removing dii
- replies Zjj
- reply edl
- report hdi
- reports cnd
- request Zmh
- requests ofZ
- reset ibj
- resolver hla
- resolves dke
- rest aik
- return bii
- reverse amf
- right gZo
- rip ejf
- rn gdj
- room lga
- root Yqe
- route kZj
- router Zmh
- rule rYe
- rules mde
- run mbf
- runner pcb
- running lgb
- runs mmU
- s gck
- saddr kfe
- same aZu
- sat kZj
- say dgj
- saying cjh
- scan Zsb
- scanner nag
- scanners jcg
- scans blg
- scrapes Ysb
- seeing Vgs
- seen ddm
- send Yjl
- sender iic
- sends Zof
- sent ojV
- served Zil
- server fkc
- server's gma
- service hoX
- session bmf
- sessions Ynh
- set Zil
- share eld
- she klX
- shell sYc
- should gnZ
- show dle
- shows kjZ
- side fkd
- since glc
- sit mbf
- site bqb
- sites Utf
- sits meb
- sitting kee
- smarthost dsX
- snat dcn
- so jXm
- someone pda
- something agm
- sorry lde
- source lde
- spam dii
- spins dap
- sshing jmX
- ssl bmf
- staff mga
- staging goY
- station wVb
- stop idh
- stopping ldd
- stops kdf
- straight bqc
- stranger mce
- strip cem
- stuck nbe
- student led
- submit ail
- subnet jef
- supplier jfe
- swaks kgc
- swears pbc
- switch gjc
- syn djg
- sync cme
- syns egj
- system fmb
- tablet pfY
- tablets kgc
- take jWo
- taken mZg
- takes Zpe
- taking afn
- talk Wkm
- talking cme
- talks ajj
- target gmZ
- tcp hjc
- tcpdump ahl
- team pcc
- tell jYk
- tells flc
- test jkZ
- that jdg
- that's mbg
- thats hoY
- their bki
- them dnc
- then dih
- there hdj
- these hal
- they Zhm
- thinking gdj
- third sdX
- this lXl
- those gam
- thought icj
- three kYk
- through amh
- thunderbird jgd
- thursday qda
- ticket kdg
- time kai
- timed dhi
- timeout bem
- times ibj
- to cih
- today sgU
- too fkd
- took efj
- touch edk
- toward bpc
- towards Ypf
- traffic edl
- tried rWe
- tries Tve
- try idi
- two iak
- type efj
- typed lag
- types ejf
- udp kkY
- under jfe
- unknown fbm
- unlike cdn
- unreplied eao
- up ejf
- updates bmf
- uploads fan
- upstream aki
- us Ujp
- usable tbY
- use Zof
- user nfa
- users bra
- uses ali
- using dYr
- vendor kfd
- verdict ekd
- via Znf
- visible qbb
- vk fdk
- vpn Zgn
- vps nfb
- vz hid
- w ckg
- walk hdi
- want dmd
- wants Yog
- was lgb
- way khb
- we kde
- webhook fkd
- website ckf
- went mce
- were kYj
- what liZ
- whatever rbZ
- whats ihd
- when rba
- whenever dgk
- where ici
- whether dfk
- which obd
- while dbo
- whole lah
- why gdj
- wifi eXr
- wil qcb
- without dap
- wondering edm
- wont jbi
- work hbk
- worker qZd
- working lfc
- works cgj
- workstations lbg
- would eke
- yet mYh
- you jmX
- your fdj
- zone doa
- 一 gdk
- 不 ecl
- 丢 aik
- 个 jdg
- 中 Zil
- 为 jdh
- 主 ckg
- 么 dke
- 之 jef
- 也 cel
- 了 kdg
- 事 fcl
- 享 khb
- 仁 eke
- 仓 hid
- 他 pgX
- 以 lfd
- 们 bjh
- 件 bkh
- 份 ihd
- 会 ecn
- 传 clf
- 但 kai
- 位 rgV
- 体 pcb
- 作 ldf
- 供 rba
- 保 djf
- 信 bjh
- 假 kbh
- 像 jja
- 允 ikZ
- 入 kfd
- 公 rfW
- 共 khb
- 内 bgm
- 再 jlY
- 出 glb
- 分 eZp
- 则 cjh
- 前 mfb
- 加 hbk
- 务 ejf
- 动 cme
- 助 kfd
- 包 jUp
- 单 ebm
- 卡 hdi
- 印 gid
- 去 aoe
- 反 rgV
- 发 dhi
- 变 eej
- 口 dgj
- 句 mga
- 只 dWt
- 可 ahl
- 司 pgX
- 同 dhi
- 向 eoa
- 吗 Zgn
- 否 iic
- 和 dgj
- 咱 gdk
- 哪 agm
- 商 bik
- 器 fld
- 回 ici
- 在 jfe
- 地 gkb
- 址 kib
- 填 alh
- 处 ogY
- 备 jja
- 头 odb
- 好 dcn
- 学 hXo
- 它 alh
- 完 gkc
- 定 dih
- 实 gjc
- 客 jaj
- 室 hkc
- 家 ihd
- 就 ejf
- 工 hYn
- 己 clf
- 师 ibj
- 帮 hdh
- 平 mcd
- 开 gbl
- 录 fje
- 影 ofZ
- 往 Xqf
- 志 clf
- 怎 lWm
- 急 fcl
- 您 gcl
- 想 eke
- 成 nZg
- 户 edl
- 房 ahl
- 手 jch
- 打 ajj
- 把 bod
- 报 amg
- 拿 jgd
- 指 Ynh
- 换 eej
- 据 hmZ
- 掉 fej
- 接 Zli
- 推 bne
- 提 jch
- 摸 clf
- 收 ogY
- 放 fje
- 教 kai
- 数 kgc
- 文 jbi
- 方 khc
- 日 dfk
- 明 aqc
- 映 efj
- 昨 ebn
- 是 jfe
- 晚 mbf
- 最 emc
- 有 nag
- 服 bij
- 本 ngZ
- 条 mce
- 来 eje
- 板 occ
- 析 kYj
- 果 bij
- 枪 dhi
- 查 jef
- 标 bii
- 校 hYn
- 样 jgd
- 核 ndc
- 正 ckf
- 段 jib
- 求 ika
- 没 mce
- 流 amg
- 源 oZf
- 点 mce
- 烦 jia
- 班 rdY
- 理 bsa
- 生 nXi
- 由 ngZ
- 电 ihd
- 登 cne
- 目 alh
- 直 dle
- 着 gkd
- 码 dhi
- 确 mbg
- 科 mbf
- 程 chj
- 站 qVh
- 端 ikb
- 算 bfn
- 管 aqb
- 系 obd
- 线 clf
- 组 rcZ
- 终 ejf
- 经 bfm
- 绕 gck
- 给 obd
- 统 jdg
- 网 kib
- 置 fpY
- 者 occ
- 能 cij
- 脑 hkb
- 自 ici
- 行 del
- 补 fjd
- 被 rVg
- 要 ajk
- 规 fke
- 解 kfc
- 认 ekf
- 让 mce
- 记 jdh
- 许 ika
- 设 kch
- 访 cii
- 证 Wlk
- 试 jfe
- 询 Zog
- 说 idh
- 调 kYl
- 败 lbg
- 费 jjb
- 走 Yog
- 起 lfd
- 跑 jaj
- 跟 dob
- 转 eek
- 轮 anf
- 边 flc
- 过 dfk
- 还 dbo
- 进 cme
- 连 blf
- 送 nZg
- 通 cbp
- 那 jgd
- 邮 Ynh
- 部 ndc
- 都 kjZ
- 配 ckh
- 释 efk
- 里 fna
- 错 qYe
- 镜 dle
- 长 ncd
- 问 dig
- 院 mXj
- 除 fej
- 面 gkc
- 项 peZ
- 题 meb
-1 ' <own> led
-1 ' led
-1 's cfl
-1 , <client> pkT
-1 , <far> khb
-1 , <gateway> gVr
-1 , <outside> gbl
-1 , <own> Ymi
-1 , <public> dem
-1 , <server> efj
-1 , <zone> oYg
-1 , hdi
-1 -> <client> Vsg
-1 -> <far> blg
-1 -> <gateway> dfj
-1 -> <host> bod
-1 -> <outside> Zof
-1 -> <zone> jmX
-1 -> dld
-1 -d <own> dkf
-1 -d <zone> fQx
-1 -d djf
-1 -i <client> lgb
-1 -i <outside> ccn
-1 -i <zone> kdf
-1 -i jdh
-1 -k dle
-1 -o <outside> Ykk
-1 -o <zone> jfe
-1 -o hid
-1 -s <far> hdi
-1 -s <zone> aas
-1 -s eYr
-1 -v ejf
-1 : <client> lcf
-1 : <gateway> fcl
-1 : <host> lde
-1 : <outside> kYj
-1 : <own> fmb
-1 : <zone> gjd
-1 <client> <client> Utf
-1 <client> <gateway> flc
-1 <client> <host> Xkk
-1 <client> <own> eke
-1 <client> <zone> gZn
-1 <client> clg
-1 <far> <gateway> bas
-1 <far> <host> Qti
-1 <far> <own> amh
-1 <gateway> <client> phW
-1 <gateway> <gateway> dob
-1 <gateway> fje
-1 <host> <far> pad
-1 <host> <host> kdf
-1 <host> <server> acp
-1 <host> lai
-1 <n> <client> kia
-1 <n> <gateway> aYt
-1 <n> <host> ckg
-1 <n> <outside> rdY
-1 <n> <own> cih
-1 <n> <server> edl
-1 <n> <zone> jch
-1 <n> alh
-1 <outside> <far> uZZ
-1 <outside> <host> bdp
-1 <outside> <outside> cem
-1 <outside> <own> Xtc
-1 <outside> idh
-1 <own> <own> gdk
-1 <own> jch
-1 <public> <far> gkc
-1 <public> <own> emc
-1 <public> enc
-1 <server> <client> eld
-1 <server> <host> ljZ
-1 <server> <own> fkc
-1 <server> goY
-1 <service> <client> dme
-1 <service> <far> nfa
-1 <service> <gateway> ckg
-1 <service> <host> Zfn
-1 <service> <outside> ndc
-1 <service> <own> ejf
-1 <service> <server> bar
-1 <service> <zone> vYZ
-1 <service> hci
-1 <zone> <client> vbW
-1 <zone> <gateway> fYp
-1 <zone> <host> ckg
-1 <zone> <outside> eke
-1 <zone> <own> ckg
-1 <zone> <zone> dbo
-1 <zone> cgk
-1 ? <host> jZk
-1 ? <outside> icj
-1 ? <own> flb
-1 ? <zone> del
-1 ? hYn
-1 ^ <far> coc
-1 ^ <gateway> ldd
-1 ^ <host> mhZ
-1 ^ <outside> nYh
-1 ^ <own> ejf
-1 ^ <server> neb
-1 ^ <zone> nXj
-1 a <outside> fdk
-1 a <zone> occ
-1 a lah
-1 about <zone> ici
-1 about fdk
-1 accept <zone> jdg
-1 accept ici
-1 access <host> fdk
-1 access <outside> gmb
-1 access <own> ekf
-1 access Woj
-1 address <host> jdf
-1 address <own> djg
-1 address mec
-1 adress <own> enb
-1 adress fmb
-1 against <far> Yog
-1 against <host> aoe
-1 against <own> emb
-1 against amg
-1 agent <client> glb
-1 agent glb
-1 an <outside> gkc
-1 an <zone> mbf
-1 an iic
-1 and <zone> gkc
-1 and aoe
-1 are <zone> ndc
-1 are ndd
-1 as lah
-1 at <client> lde
-1 at <far> hid
-1 at <gateway> bod
-1 at <host> Zli
-1 at <own> apd
-1 behind hbj
-1 between uYa
-1 box <client> pad
-1 box <host> dkf
-1 box jdg
-1 broker <client> anf
-1 broker anf
-1 browse dkf
-1 but Wes
-1 by <client> khc
-1 by <far> qZe
-1 by <gateway> jaj
-1 by <host> pcb
-1 by <own> Wse
-1 by <public> apd
-1 by <zone> pcb
-1 by pcb
-1 camera <client> ekd
-1 camera ekd
-1 can <client> hjc
-1 can <gateway> qYe
-1 can <host> pda
-1 can <outside> lcf
-1 can <zone> oae
-1 can kfd
-1 can't <client> jeg
-1 can't <zone> peZ
-1 can't peZ
-1 cant <client> mbg
-1 cant jee
-1 check <client> pYf
-1 check kdf
-1 client <client> ohX
-1 client kfe
-1 collector <client> bmf
-1 collector Xqf
-1 come mce
-1 confirm mdd
-1 connect <own> flc
-1 connect fkd
-1 could <client> kcg
-1 could <host> gkc
-1 could <zone> jfe
-1 could khb
-1 curl <far> bne
-1 curl <host> eke
-1 curl <own> fna
-1 curl bpc
-1 cut rcZ
-1 daddr <client> eoa
-1 daddr <far> emc
-1 desk <client> nfa
-1 desk nfZ
-1 destination <client> hYo
-1 destination <host> ajj
-1 destination Zil
-1 dev <outside> agm
-1 dev <zone> afn
-1 dev agm
-1 dialled eld
-1 dials <far> ape
-1 dials Vte
-1 dig Uue
-1 do <outside> occ
-1 do <zone> lfc
-1 do kfd
-1 does <client> pfY
-1 does <far> mdc
-1 does <gateway> bfm
-1 does <host> aij
-1 does <outside> ilZ
-1 does <own> ejf
-1 does <zone> oaf
-1 dst <client> Yog
-1 dst <far> ikb
-1 dst <gateway> gnZ
-1 dst <host> cme
-1 dst <own> fcl
-1 e ici
-1 example <far> bsZ
-1 example <own> flc
-1 example dob
-1 fine <outside> aar
-1 fine aYu
-1 fix <zone> kee
-1 fix kee
-1 for <client> lZi
-1 for <far> ijb
-1 for <host> eap
-1 for <outside> pad
-1 for <own> aqb
-1 for <zone> sVf
-1 for oYg
-1 from <client> lha
-1 from <far> kee
-1 from <gateway> kZi
-1 from <host> bij
-1 from <outside> kXl
-1 from <own> auY
-1 from <zone> tbX
-1 from naf
-1 get <own> enb
-1 get fpY
-1 got kgc
-1 hairpin rfX
-1 has <own> Xpg
-1 have <outside> bmf
-1 have clg
-1 help <zone> neb
-1 help oeZ
-1 her gdj
-1 here jch
-1 his hbj
-1 hit <host> cob
-1 hit <own> gkd
-1 hit <zone> Zfo
-1 hit cpa
-1 hits <own> Xsc
-1 hits Yrd
-1 hitting <host> apd
-1 hitting <own> fje
-1 hitting dle
-1 host <client> occ
-1 host <gateway> bij
-1 host <host> Ymi
-1 host <own> bod
-1 host gkc
-1 i Yog
-1 i'm <outside> kfc
-1 i'm pYf
-1 if <client> kdf
-1 if <zone> mdd
-1 if pbc
-1 im <outside> mfb
-1 im meb
-1 in hla
-1 incoming ZZu
-1 into <client> hla
-1 into <gateway> bij
-1 into <host> eld
-1 into <own> ele
-1 into <zone> Wqf
-1 into Yqe
-1 ip <client> oXh
-1 ip <far> oXh
-1 ip <host> Tol
-1 ip <own> eke
-1 ip kee
-1 is <client> jmX
-1 is <far> ilZ
-1 is <gateway> Zrc
-1 is <host> lcf
-1 is <outside> lde
-1 is <own> dkf
-1 is <zone> mUm
-1 is ikb
-1 it Ycs
-1 it's sXe
-1 its <host> dcn
-1 its ecm
-1 lan <zone> afn
-1 lan ddm
-1 laptop <client> occ
-1 laptop lah
-1 let <client> odc
-1 let lde
-1 lets <zone> pdb
-1 lets qca
-1 lip <host> emd
-1 lip emd
-1 load <own> flc
-1 load foY
-1 lose <far> dkf
-1 lose fkd
-1 mail <outside> qZd
-1 mail qZd
-1 may <host> nbe
-1 may lcf
-1 me rXe
-1 mean gjd
-1 mx <far> dle
-1 mx dle
-1 my nXi
-1 net <far> eke
-1 net eke
-1 ni <zone> Zfo
-1 ni dfk
-1 no <outside> foZ
-1 no fmb
-1 nobody <outside> mce
-1 nobody mce
-1 node <client> jgd
-1 node jgd
-1 of <client> mjX
-1 of <far> jkZ
-1 of <gateway> eke
-1 of <host> dcn
-1 of <outside> Umn
-1 of <own> Zng
-1 of <zone> jlZ
-1 off <client> cqa
-1 off <outside> jef
-1 off epZ
-1 on <client> bkh
-1 on <far> mfb
-1 on <gateway> kef
-1 on <host> pea
-1 on <outside> fkd
-1 on <own> dob
-1 on <zone> iZl
-1 on gjd
-1 only eXr
-1 onto <gateway> cqa
-1 onto <host> bqb
-1 onto kmX
-1 open <far> dmd
-1 open <host> dmd
-1 open <own> flb
-1 open cpb
-1 opened <own> dke
-1 opened dke
-1 opening <own> fna
-1 opening foa
-1 opens <own> flc
-1 opens Zil
-1 or <gateway> fXq
-1 or <host> bgl
-1 or cfl
-1 org <far> dkf
-1 org dkf
-1 our <host> khb
-1 our dhi
-1 out <- kfd
-1 out <gateway> Zhm
-1 out <outside> cem
-1 outgoing <server> fej
-1 outgoing fej
-1 over <own> fnZ
-1 over <public> Zfn
-1 over gdj
-1 own iic
-1 pc <client> sYc
-1 pc sYc
-1 people <outside> lbh
-1 people ibj
-1 phone <outside> ebm
-1 phone ebm
-1 ping <client> Zof
-1 ping <far> Ypg
-1 ping <gateway> ckh
-1 ping <host> Xsd
-1 ping <own> fje
-1 ping Yog
-1 pinging <client> Vvb
-1 pinging <far> cpb
-1 pinging <gateway> ekf
-1 pinging <host> emd
-1 pinging Xqg
-1 pings <own> amf
-1 pings fna
-1 polls emc
-1 print <server> cbp
-1 print cbp
-1 printer <client> ijb
-1 printer ijb
-1 probe khb
-1 public <own> cxT
-1 public bbq
-1 query <far> Zng
-1 query djg
-1 reach <client> UzZ
-1 reach <far> eke
-1 reach <gateway> flb
-1 reach <host> Yhm
-1 reach <outside> Voj
-1 reach <public> fqY
-1 reach <zone> Wtd
-1 reach Xmj
-1 reaches dlf
-1 reaching bod
-1 refused <- lfd
-1 refused gbl
-1 relay <far> hjc
-1 relay ila
-1 rip <client> sVg
-1 root atZ
-1 runner <client> mbf
-1 runner mbf
-1 saddr <client> jfe
-1 saddr <far> lcf
-1 saddr lde
-1 say <client> rZc
-1 say <far> fmb
-1 say bji
-1 says <own> Zoe
-1 says occ
-1 scanner 1Qb
-1 scrapes Ysb
-1 see <zone> aod
-1 see Wvb
-1 server <host> ckg
-1 server <own> bod
-1 server jgc
-1 should <zone> mdd
-1 should jee
-1 so <zone> mga
-1 so lbg
-1 somebody <outside> ecl
-1 somebody ecl
-1 someone <outside> mfb
-1 someone mfb
-1 source <client> qca
-1 source <host> gkc
-1 source <own> cdo
-1 source <zone> lfc
-1 source jZj
-1 src <client> mce
-1 src <far> jdg
-1 src <host> khb
-1 src kde
-1 stop jbi
-1 stopping <zone> kcg
-1 stopping mce
-1 stops kdf
-1 switch <client> bnd
-1 switch bnd
-1 system qcb
-1 target Ytb
-1 tcp <client> mbf
-1 tcp jee
-1 that <client> idg
-1 that <far> kfd
-1 that <gateway> naf
-1 that <host> kYk
-1 that <own> dkf
-1 that nVk
-1 that's mZh
-1 the <gateway> gdj
-1 the <host> iid
-1 the <outside> jaj
-1 the <server> jch
-1 the <zone> hjc
-1 then <zone> oZf
-1 then naf
-1 this <gateway> ebn
-1 this ebn
-1 three aXv
-1 through <host> chj
-1 through <own> foY
-1 thunderbird dfl
-1 to <client> fkd
-1 to <far> ckg
-1 to <host> Ykk
-1 to <outside> bpc
-1 to <public> eek
-1 to <server> ddm
-1 to <zone> mfb
-1 to djg
-1 told hYn
-1 toward <far> anf
-1 toward bpc
-1 towards <client> bne
-1 towards <far> Zog
-1 towards <outside> klX
-1 towards <own> fna
-1 towards <zone> Xin
-1 towards Rql
-1 trace <client> jef
-1 trace pYe
-1 types <own> fje
-1 types ejf
-1 under cii
-1 unknown <client> sYc
-1 unknown <far> pYf
-1 unknown <gateway> kfd
-1 unknown mbe
-1 us <host> cgk
-1 us Yho
-1 use <public> bji
-1 use Ytb
-1 user mce
-1 uses cco
-1 using <public> fbm
-1 using fcl
-1 via <host> cme
-1 via <public> fje
-1 via Zof
-1 vps odb
-1 vz cnd
-1 wants ZwX
-1 what <gateway> kdf
-1 what lcf
-1 when <client> oZf
-1 when <far> mcf
-1 when <host> obd
-1 when <zone> obd
-1 when rZc
-1 whether <client> qac
-1 whether <host> gkc
-1 whether <zone> lde
-1 whether khb
-1 while <outside> dem
-1 while dem
-1 whole <outside> jbi
-1 whole lah
-1 why <client> lde
-1 why <zone> pgX
-1 why odb
-1 will <client> kgb
-1 will <gateway> fZo
-1 will idh
-1 with <client> jbi
-1 with <far> Xqf
-1 with <host> Wvb
-1 with <own> bhk
-1 with <zone> gkd
-1 with aik
-1 working <outside> mec
-1 working mec
-1 works <outside> bdo
-1 works bdo
-1 workstation <client> rcZ
-1 workstation rcZ
-1 would <client> mfb
-1 would <far> oea
-1 would <host> hkb
-1 would <outside> rab
-1 would <zone> jbi
-1 would lga
-1 your <gateway> fdj
-1 your fdj
-1 zabbix <server> fdk
-1 zabbix kYk
-1 zone <zone> hmZ
-1 zone hmZ
-1 上 <far> jfd
-1 上 <host> gpX
-1 上 <outside> dkf
-1 上 <zone> jef
-1 上 dkf
-1 下 <client> mce
-1 下 <gateway> cdn
-1 下 <host> liZ
-1 下 <zone> pad
-1 下 jch
-1 个 jai
-1 为 lee
-1 么 <client> qca
-1 么 <zone> qeY
-1 么 fjf
-1 了 <gateway> cZr
-1 了 <host> dfk
-1 了 <outside> dmd
-1 了 <zone> clf
-1 了 aij
-1 事 <client> mec
-1 事 idi
-1 从 <gateway> jef
-1 从 <zone> peZ
-1 们 <gateway> afo
-1 们 <own> fld
-1 们 <zone> mYh
-1 件 Zfo
-1 出 <outside> Ykk
-1 出 Ykk
-1 到 <client> aoe
-1 到 <far> ihd
-1 到 <gateway> blg
-1 到 <host> dih
-1 到 <outside> gdi
-1 到 <zone> ele
-1 到 aki
-1 去 <far> dkf
-1 去 <host> gjd
-1 去 <outside> Wre
-1 去 <zone> fje
-1 去 bne
-1 口 <far> gjd
-1 台 <client> nbe
-1 台 <far> Ypf
-1 台 chi
-1 司 nea
-1 后 <client> lgb
-1 后 <outside> jfd
-1 后 <zone> led
-1 后 mga
-1 向 gma
-1 和 <zone> Zjj
-1 和 Zjl
-1 啥 <zone> lgb
-1 啥 mfc
-1 器 <client> mdd
-1 器 lec
-1 在 <client> ijb
-1 在 <gateway> jch
-1 在 <outside> mZh
-1 在 <zone> ocb
-1 址 <client> ihd
-1 址 <own> djf
-1 址 glb
-1 填 <own> cob
-1 如 <far> eej
-1 完 <zone> jge
-1 完 jfe
-1 对 <outside> maf
-1 对 <zone> kee
-1 对 ncd
-1 库 <client> dnc
-1 库 dnc
-1 开 <host> blg
-1 开 <own> fld
-1 开 eld
-1 录 <gateway> fje
-1 录 cmf
-1 往 <client> dob
-1 往 <far> bmg
-1 往 <host> eke
-1 往 <outside> Zqd
-1 往 <own> cpc
-1 往 <zone> dke
-1 往 Xqf
-1 急 <zone> gck
-1 急 gck
-1 成 <client> ben
-1 成 <host> afn
-1 成 Zdq
-1 我 pbb
-1 户 <client> jff
-1 户 phW
-1 打 <host> gkd
-1 打 fje
-1 扫 <own> ejf
-1 扫 ejf
-1 把 <own> fje
-1 把 Yfp
-1 拿 Woi
-1 接 <own> dle
-1 接 <server> fdl
-1 收 <host> Vtd
-1 收 <own> blg
-1 收 jhc
-1 是 <client> saa
-1 是 <far> emb
-1 是 <gateway> hal
-1 是 <host> Zof
-1 是 <public> fek
-1 是 <zone> nZg
-1 机 <client> nec
-1 机 mdd
-1 条 lbg
-1 查 <far> bpc
-1 查 Xnh
-1 标 <far> bnf
-1 标 anf
-1 样 kfd
-1 段 <zone> mZh
-1 段 mZh
-1 源 <client> oae
-1 源 <far> fje
-1 源 mbe
-1 用 <far> Uuf
-1 用 <host> ekd
-1 用 <outside> ddm
-1 用 <own> fke
-1 用 <public> edl
-1 用 Zlh
-1 由 <client> jgd
-1 由 liZ
-1 登 cvU
-1 的 <client> nhY
-1 的 <far> gkc
-1 的 <host> Wnj
-1 的 fkd
-1 看 agm
-1 着 ndc
-1 端 <client> hid
-1 端 <far> eke
-1 端 gjd
-1 给 <client> cpb
-1 给 <host> oZf
-1 给 <zone> pZe
-1 给 nbe
-1 网 <far> jef
-1 网 lfd
-1 脑 <client> pbc
-1 脑 rbb
-1 自 <zone> lfc
-1 自 mdd
-1 被 <client> oea
-1 被 <far> oae
-1 被 <gateway> Zfo
-1 被 <zone> qfX
-1 被 rYd
-1 让 <zone> mgb
-1 让 med
-1 许 hkb
-1 话 sXd
-1 说 <zone> fej
-1 说 jdh
-1 调 Zpe
-1 走 <own> chj
-1 走 <public> dfj
-1 走 ajj
-1 跟 dob
-1 边 <client> rYd
-1 边 eke
-1 过 <gateway> gWq
-1 过 <own> gqW
-1 过 <public> gck
-1 过 ecm
-1 进 <gateway> bij
-1 进 <host> aoe
-1 进 djg
-1 连 <client> bsa
-1 连 <host> fmb
-1 连 <own> fej
-1 连 <public> ffj
-1 连 <zone> bji
-1 连 cnd
-1 通 <client> bne
-1 通 <gateway> flc
-1 通 <host> foY
-1 通 <own> gmb
-1 通 cqa
-1 那 jgd
-1 问 <client> gkd
-1 问 <far> fkd
-1 问 <gateway> acq
-1 问 <host> flb
-1 问 <outside> ejg
-1 问 <own> gkc
-1 问 <zone> kjZ
-1 面 clg
-2 ' -i bfm
-2 ' <outside> bfm
-2 , <client> odb
-2 , <far> ijb
-2 , <gateway> bjh
-2 , <outside> jaj
-2 , <own> bpc
-2 , <public> dii
-2 , <server> bij
-2 , <zone> mag
-2 , can led
-2 , could mec
-2 , curl ejf
-2 , do ngZ
-2 , dst Vpi
-2 , from jdg
-2 , ip mdd
-2 , is fna
-2 , jhc
-2 , lip emd
-2 , on Zpd
-2 , say nbe
-2 , source lde
-2 , target Zoe
-2 , the dfk
-2 , then qZd
-2 , to Wtd
-2 , while cem
-2 , will nea
-2 , 从 naf
-2 , 在 aep
-2 , 是 lde
-2 , 源 pad
-2 , 用 Ygp
-2 , 走 bqb
-2 , 连 arc
-2 -> Wuc
-2 -l <own> Xpf
-2 -l jfe
-2 : ' Ypf
-2 : <client> apd
-2 : <far> qad
-2 : <gateway> bdo
-2 : <host> jch
-2 : <own> Xre
-2 : <service> dnc
-2 : <zone> lee
-2 : can pZe
-2 : does mce
-2 : in dfk
-2 : src rWf
-2 : trying gkc
-2 : user mde
-2 : 从 led
-2 ; nXi
-2 <client> , dle
-2 <client> -> amg
-2 <client> <far> eoa
-2 <client> <gateway> Vpi
-2 <client> <outside> miZ
-2 <client> <own> bmf
-2 <client> <public> efj
-2 <client> <server> dfj
-2 <client> <service> aoe
-2 <client> <zone> dcn
-2 <client> and cnd
-2 <client> dst dmc
-2 <client> from oZf
-2 <client> on fbm
-2 <client> open dle
-2 <client> opens bod
-2 <client> ping bqb
-2 <client> reach aoe
-2 <client> scrapes Xub
-2 <client> to cji
-2 <client> towards cme
-2 <client> 到 Zsb
-2 <client> 用 dmd
-2 <client> 给 sYd
-2 <client> 被 kdf
-2 <client> 连 epZ
-2 <far> -> eke
-2 <far> <client> rYd
-2 <far> <gateway> mag
-2 <far> <outside> ecm
-2 <far> <service> dkf
-2 <far> <zone> ngZ
-2 <far> from ubX
-2 <far> to aoe
-2 <far> 到 arb
-2 <far> 连 fjd
-2 <gateway> -> emc
-2 <gateway> <client> jfe
-2 <gateway> <far> ekd
-2 <gateway> <host> Uhr
-2 <gateway> <zone> mag
-2 <gateway> from rVg
-2 <gateway> let led
-2 <gateway> or bgl
-2 <gateway> ping Zng
-2 <gateway> to bne
-2 <host> , jbi
-2 <host> -> Vte
-2 <host> <client> jdg
-2 <host> <gateway> bmf
-2 <host> <host> efj
-2 <host> <outside> mfc
-2 <host> <own> imY
-2 <host> <public> eke
-2 <host> <zone> kgc
-2 <host> from qZc
-2 <host> host fbm
-2 <host> is obc
-2 <host> kgd
-2 <host> ping bki
-2 <host> reach WxZ
-2 <host> server jgd
-2 <host> to aki
-2 <host> 到 alh
-2 <host> 往 ckh
-2 <n> , lbf
-2 <n> -s edk
-2 <n> : lbg
-2 <n> <client> kgc
-2 <n> <far> jch
-2 <n> <gateway> iZm
-2 <n> <host> fjd
-2 <n> <n> iaj
-2 <n> <outside> anf
-2 <n> <own> dkg
-2 <n> <public> fbl
-2 <n> <server> cem
-2 <n> <zone> ncd
-2 <n> against dmd
-2 <n> at Vnk
-2 <n> can fej
-2 <n> could jfe
-2 <n> for pgX
-2 <n> from iid
-2 <n> in bkh
-2 <n> is oWi
-2 <n> of dmd
-2 <n> on bnf
-2 <n> src ici
-2 <n> to dle
-2 <n> towards Zng
-2 <n> trying gcl
-2 <n> would lde
-2 <n> 到 Zqd
-2 <n> 对 kde
-2 <n> 被 lgb
-2 <n> 连 dkf
-2 <outside> , kgd
-2 <outside> -> fje
-2 <outside> -d chk
-2 <outside> <client> vZY
-2 <outside> <far> peY
-2 <outside> <gateway> dnc
-2 <outside> <host> Zli
-2 <outside> <outside> aZt
-2 <outside> <server> efj
-2 <outside> <service> dig
-2 <outside> <zone> fan
-2 <outside> adress hla
-2 <outside> cii
-2 <outside> for kde
-2 <outside> hit cqb
-2 <outside> opens dtW
-2 <outside> src ilZ
-2 <outside> to aki
-2 <outside> 到 cji
-2 <outside> 的 ici
-2 <own> , del
-2 <own> <gateway> fcl
-2 <own> <n> pad
-2 <own> <outside> kcg
-2 <own> <own> gam
-2 <own> <server> Yfo
-2 <own> <zone> naf
-2 <own> from mdd
-2 <own> qbb
-2 <own> to cdo
-2 <own> trying gam
-2 <public> , coc
-2 <public> <own> cpb
-2 <public> jak
-2 <server> : bij
-2 <server> <client> dih
-2 <server> <outside> clf
-2 <server> <own> eoa
-2 <server> at drX
-2 <server> bnf
-2 <server> is neb
-2 <server> on cgk
-2 <server> 填 fkd
-2 <server> 是 aqc
-2 <service> , ean
-2 <service> <client> foZ
-2 <service> <far> fkd
-2 <service> <gateway> emb
-2 <service> <host> gkc
-2 <service> <n> lgb
-2 <service> <own> lfc
-2 <service> <public> ejf
-2 <service> <server> ane
-2 <service> <zone> sRj
-2 <service> against blg
-2 <service> at Rxe
-2 <service> broker ckg
-2 <service> by oZf
-2 <service> collector bmf
-2 <service> into chj
-2 <service> of kdf
-2 <service> on Wph
-2 <service> onto eke
-2 <service> root Ytb
-2 <service> to Zpf
-2 <service> via ele
-2 <service> 到 Xmj
-2 <service> 进 bsZ
-2 <service> 连 cqa
-2 <service> 通 glb
-2 <zone> , kXl
-2 <zone> -d ejf
-2 <zone> -o Ron
-2 <zone> <client> obc
-2 <zone> <far> cnd
-2 <zone> <gateway> fbm
-2 <zone> <n> eke
-2 <zone> <outside> anf
-2 <zone> <own> flc
-2 <zone> <public> cjh
-2 <zone> <service> enb
-2 <zone> <zone> gdi
-2 <zone> and Wqg
-2 <zone> for Xoh
-2 <zone> have djg
-2 <zone> into aoe
-2 <zone> lan ddm
-2 <zone> open eke
-2 <zone> pc vSf
-2 <zone> ping blg
-2 <zone> reach ejf
-2 <zone> see amg
-2 <zone> src pac
-2 <zone> to ckf
-2 <zone> towards bod
-2 <zone> 上 dkf
-2 <zone> 出 cmd
-2 <zone> 到 aki
-2 <zone> 去 eld
-2 <zone> 和 Zjj
-2 <zone> 往 amf
-2 <zone> 用 djf
-2 <zone> 的 liZ
-2 <zone> 连 flc
-2 ? <client> vXa
-2 ? <outside> fcl
-2 ? <zone> lde
-2 ? in del
-2 ^ <- mec
-2 ^ <client> jgd
-2 ^ <far> hid
-2 ^ <outside> mde
-2 ^ <own> fmb
-2 ^ <server> dgj
-2 ^ <service> fmb
-2 ^ <zone> lde
-2 ^ are lcg
-2 ^ client nYh
-2 ^ could gkc
-2 ^ curl ejf
-2 ^ do mec
-2 ^ does led
-2 ^ for hmZ
-2 ^ from jef
-2 ^ has jib
-2 ^ if mec
-2 ^ in hdh
-2 ^ ip mfb
-2 ^ is hid
-2 ^ on eke
-2 ^ our iWo
-2 ^ pinging bod
-2 ^ printer hid
-2 ^ src qYe
-2 ^ the nbe
-2 ^ trace qYe
-2 ^ trying clf
-2 ^ when gdi
-2 ^ would jkY
-2 ^ zabbix fej
-2 ^ 从 kgc
-2 ^ 在 hbk
-2 ^ 急 gck
-2 ^ 源 oZg
-2 ^ 给 kbi
-2 a <server> cco
-2 a nbe
-2 accept , kee
-2 accept <client> neb
-2 accept led
-2 accept let Ygo
-2 access <host> ckg
-2 access nbf
-2 access to YwX
-2 accessible led
-2 actually dhi
-2 add <zone> jef
-2 add jef
-2 add the jef
-2 address <far> ele
-2 address <own> ekf
-2 address does bii
-2 address hjd
-2 address is kfd
-2 agent <client> kia
-2 agent kia
-2 alerts ejf
-2 all <zone> lee
-2 all mga
-2 all of mdd
-2 an dfj
-2 and <host> bhk
-2 and <outside> cgl
-2 and cgk
-2 and from iVp
-2 answer <own> flc
-2 answer from Ysb
-2 answers jib
-2 any fbm
-2 anybody <outside> oaf
-2 anybody oae
-2 anybody on pad
-2 anyone obd
-2 anything <outside> fmb
-2 anything <zone> qdZ
-2 anything in rYd
-2 anything jgd
-2 anything on blg
-2 anything stop hcj
-2 anything stopping oZe
-2 anywhere <outside> dle
-2 anywhere dle
-2 anywhere on dle
-2 app <client> rba
-2 app mYh
-2 are <zone> neb
-2 are oea
-2 arrive <host> ddl
-2 arrive Vkn
-2 arrive at Uwc
-2 arrives ici
-2 arriving ejf
-2 arriving on hdi
-2 as <server> dfj
-2 as ail
-2 as the aki
-2 asking hcj
-2 at <gateway> lee
-2 at <host> Yjl
-2 at <outside> eao
-2 at idh
-2 at the kfd
-2 attacker <far> nbe
-2 attacker nbe
-2 authentication <client> jgd
-2 authentication <server> efj
-2 away fje
-2 back <own> bne
-2 back from fmb
-2 back to lgb
-2 backup hXo
-2 backups <client> ang
-2 backups ang
-2 box <client> ogY
-2 box <outside> Xqf
-2 box <zone> hcj
-2 box at dkf
-2 box ijc
-2 box in qXf
-2 box is qXf
-2 browse Zof
-2 browser dfk
-2 but <zone> edl
-2 but kcg
-2 by <gateway> bTy
-2 by <own> cnd
-2 by <public> cnd
-2 by ilZ
-2 by the khb
-2 caller qYf
-2 can <gateway> zYV
-2 can <host> bhk
-2 can <outside> mce
-2 can <own> fmb
-2 can <zone> lYj
-2 can people ofa
-2 can reach efj
-2 can the icj
-2 can use gck
-2 can't <host> ekf
-2 can't <own> gma
-2 can't blg
-2 can't open flc
-2 capture edl
-2 captured <zone> Xgp
-2 captured Xgp
-2 captured on Xgp
-2 change <zone> pda
-2 change for neb
-2 change neb
-2 check <zone> hdi
-2 chk oZf
-2 ci <client> mbf
-2 ci mbf
-2 ci runner mbf
-2 client : gbl
-2 client <client> hcj
-2 client <far> bdn
-2 client <outside> Xgp
-2 client <own> fke
-2 client <zone> lfd
-2 client connect eje
-2 client in kcg
-2 client is ubW
-2 client jZk
-2 clients <zone> pbc
-2 clients mfb
-2 cloud <far> Zqe
-2 cloud Zqe
-2 colleague dfk
-2 come from pbc
-2 come jib
-2 come to Wse
-2 comes <far> mce
-2 comes from hdi
-2 comes hdi
-2 coming <far> kdf
-2 coming <outside> lfd
-2 coming <zone> jdg
-2 coming from oYg
-2 coming oZg
-2 configured <own> fkd
-2 configured enb
-2 configured with fmb
-2 confirm <zone> lde
-2 confirm ncd
-2 confirm whether hdi
-2 connect <client> epZ
-2 connect <host> dnc
-2 connect <server> edl
-2 connect fje
-2 connected <own> dle
-2 connected dle
-2 connected to dle
-2 connecting ejg
-2 connecting to ejg
-2 connection <- lfd
-2 connection <host> eke
-2 connection <own> Unl
-2 connection <server> bcp
-2 connection <zone> foZ
-2 connection blg
-2 connection from sbZ
-2 connection refused gbl
-2 connection to dhi
-2 connections <outside> jhc
-2 connections <zone> cgk
-2 connections hak
-2 connections to blg
-2 connections towards dfk
-2 connects fkc
-2 connects to fkc
-2 could bjj
-2 cross <gateway> fdk
-2 cross fdk
-2 cross the fdk
-2 curl -k dle
-2 curl -v ejf
-2 curl <far> bmf
-2 curl <own> fje
-2 curl eke
-2 customer <far> rba
-2 customer at ked
-2 customer fan
-2 daemon dle
-2 deliver <far> Zqd
-2 deliver aki
-2 deliver to aki
-2 delivers aki
-2 delivers to dmd
-2 denied amf
-2 desk <client> hid
-2 desk <zone> sYc
-2 desk in rYd
-2 desk pc jdf
-2 desk sYb
-2 desktop jjb
-2 destination imZ
-2 dial eld
-2 directly <host> cbp
-2 directly Zjl
-2 directly to avX
-2 dnat , dZq
-2 dnat <host> cdn
-2 dnat fYp
-2 dnat to ddm
-2 dnat 到 fej
-2 does <gateway> cgk
-2 does <zone> kdf
-2 does our oZf
-2 drop , oea
-2 drop -i ffj
-2 drop edl
-2 drop in dfj
-2 dropped gbl
-2 e xTd
-2 echo eld
-2 effect <zone> kgd
-2 effect mgb
-2 effect on mgb
-2 email dkf
-2 established <client> jfe
-2 established <far> lgb
-2 established mgb
-2 established src mgb
-2 even eao
-2 everybody <zone> ocb
-2 everybody in ocb
-2 everybody ocb
-2 example <far> hjc
-2 example gkc
-2 example net eke
-2 example org dkf
-2 explain kee
-2 exposed <outside> oae
-2 exposed sWe
-2 exposed to rWe
-2 fetch dke
-2 fine <outside> efj
-2 fine efj
-2 folks <zone> pZe
-2 folks pZe
-2 for <outside> fan
-2 for cgj
-2 forward -s fcl
-2 forward <outside> pYf
-2 forward in dgj
-2 forward jdg
-2 forwarded Zmh
-2 from : nfa
-2 from <far> naf
-2 from <gateway> nec
-2 from <host> ked
-2 from <outside> mZh
-2 from <own> Wuc
-2 from <server> bfm
-2 from <zone> dcn
-2 from a pca
-2 from an qXf
-2 from hitting Zta
-2 from lbg
-2 from the nXj
-2 from unknown mbe
-2 get <client> fmb
-2 get <far> clf
-2 get <outside> fkc
-2 get <zone> Upj
-2 get alh
-2 get at aqc
-2 get into ckg
-2 get on Yrd
-2 get to alh
-2 gets <host> bkh
-2 gets <outside> Xmj
-2 gets Zhn
-2 gets to dle
-2 go <host> fdk
-2 go <outside> epZ
-2 go <own> fld
-2 go bij
-2 go to Xjm
-2 goes lWm
-2 goes to Ukp
-2 going <far> YwY
-2 going <own> fkc
-2 going <public> fbl
-2 going agm
-2 going to cnd
-2 going via bco
-2 google <far> cjh
-2 google cjh
-2 guest kef
-2 guy kgc
-2 hairpin <zone> jgd
-2 hangs qZd
-2 happens <zone> hcj
-2 happens lde
-2 happens to lde
-2 has emd
-2 have ijb
-2 he emc
-2 hear <zone> jef
-2 hear from jef
-2 hear jef
-2 here gbl
-2 his <outside> ffj
-2 his <server> hcj
-2 his fbl
-2 his phone ffj
-2 hit fYo
-2 home <far> eke
-2 home dle
-2 home to dke
-2 host <client> qXf
-2 host <outside> fje
-2 host <zone> ihd
-2 host in lce
-2 host jib
-2 host on kee
-2 hostname -i lgb
-2 hostname <client> lgb
-2 hostname lgb
-2 hosts <zone> jgd
-2 hosts in hid
-2 hosts jef
-2 hosts on oae
-2 how <client> pZe
-2 how <zone> jgd
-2 how come mce
-2 how does kfd
-2 i <host> fmb
-2 i <own> dnc
-2 i <zone> emc
-2 i cnc
-2 i e ici
-2 i mean gjd
-2 i'm <client> kee
-2 i'm jeg
-2 i'm on kee
-2 if -i Scy
-2 if <outside> mdd
-2 if jef
-2 impact ldf
-2 impact on sYd
-2 in <client> lce
-2 in <far> jch
-2 in <gateway> idh
-2 in <outside> jdg
-2 in <own> epZ
-2 in <zone> jTp
-2 in a lfc
-2 in from mag
-2 in ip jdh
-2 in on hkc
-2 in the ibj
-2 in to Zfn
-2 input -i jbi
-2 input <outside> jbi
-2 input jZj
-2 inside Zrc
-2 into <gateway> aki
-2 into the aki
-2 ip <gateway> flc
-2 ip <host> kef
-2 ip fke
-2 ip is vVb
-2 ip saddr lde
-2 ip 是 oae
-2 is <client> hdh
-2 is <gateway> dbp
-2 is <host> hid
-2 is <outside> kfd
-2 is <zone> idi
-2 is from naf
-2 is in nbe
-2 is it pgX
-2 is that Zgo
-2 is the cii
-2 it <client> hmZ
-2 it <gateway> fZo
-2 it <host> gkc
-2 it <outside> ebn
-2 it <own> Vtd
-2 it <zone> neb
-2 it help neb
-2 it ika
-2 it reach Zgm
-2 it the gan
-2 it to Zof
-2 it uses dhh
-2 it's Xfq
-2 it's the cfl
-2 its -i Yau
-2 its <outside> afm
-2 its Xds
-2 itself -> Xrf
-2 itself <far> Yof
-2 itself <host> dih
-2 itself <outside> iid
-2 itself <own> dke
-2 itself <public> cqa
-2 itself reach Xlj
-2 itself to djg
-2 job <client> lde
-2 job lde
-2 job on lde
-2 just aik
-2 know <zone> qba
-2 know mec
-2 land <host> aik
-2 land Zlj
-2 land on Zlj
-2 lands Wkm
-2 lands on Wkm
-2 laptop <client> ndd
-2 laptop in nga
-2 laptop is kee
-2 laptop mce
-2 leave Xfq
-2 length <n> alh
-2 length alh
-2 line <n> tXc
-2 line <zone> sXd
-2 line mfa
-2 live lfc
-2 lives <host> neb
-2 lives mjX
-2 lives on pac
-2 log <host> dfj
-2 log efj
-2 lookups <far> ckg
-2 lookups kdf
-2 machine <client> pXg
-2 machine <zone> ijb
-2 machine gma
-2 machine in ijb
-2 machines <zone> ilZ
-2 machines gna
-2 machines in qdZ
-2 machines on nce
-2 mail <host> dkf
-2 mail <own> fje
-2 mail from iic
-2 mail via eld
-2 maillog <host> fna
-2 maillog fna
-2 maillog on fna
-2 martian <host> Zqd
-2 martian dmc
-2 martian source dmc
-2 masquerade <client> oea
-2 masquerade <zone> lfc
-2 masquerade lha
-2 may ofZ
-2 me <client> pae
-2 me gjd
-2 mean Zgn
-2 monitoring <client> kcg
-2 monitoring <far> jee
-2 monitoring host jef
-2 monitoring jee
-2 moved <zone> mdd
-2 moved hid
-2 must dob
-2 mx <far> Zrc
-2 mx XxY
-2 my <client> neb
-2 my <outside> gZn
-2 my box obd
-2 my desk kfd
-2 my kbh
-2 my laptop odb
-2 my phone Xfp
-2 nc bod
-2 nc vz cnd
-2 nginx fje
-2 nginx on eje
-2 no <outside> cbo
-2 no Zep
-2 nobody <zone> peZ
-2 nobody in qca
-2 nobody on med
-2 not <host> Unl
-2 not <public> fcm
-2 not <zone> fdk
-2 not cco
-2 not from gal
-2 not reach fuT
-2 not via gck
-2 nothing <outside> ebm
-2 nothing from lec
-2 nothing kai
-2 nothing on Vfr
-2 of <host> pYe
-2 of <zone> Zkk
-2 of cnd
-2 of our mga
-2 of the gma
-2 off <host> lcf
-2 off <zone> Wse
-2 off from Wse
-2 off ikb
-2 ok kcg
-2 on <client> peZ
-2 on <gateway> hjc
-2 on <host> ejf
-2 on <n> led
-2 on <outside> kcg
-2 on <own> bsZ
-2 on <public> ejf
-2 on <zone> ecm
-2 on a odb
-2 on dev agm
-2 once nWj
-2 one <zone> jYl
-2 one jfe
-2 only <outside> Zgn
-2 only Xfp
-2 onto Xoh
-2 open <host> Zil
-2 open <outside> qVg
-2 open <zone> jch
-2 open for rZc
-2 open from mce
-2 open mce
-2 open the Zil
-2 open to xVa
-2 opens mag
-2 or <gateway> fej
-2 or <host> abr
-2 or bYt
-2 or the fdk
-2 our <client> ngZ
-2 our del
-2 out , dfk
-2 out <client> vSf
-2 out <far> ajj
-2 out <gateway> ecm
-2 out <host> jja
-2 out <outside> dob
-2 out <own> Ypf
-2 out <zone> jch
-2 out from lah
-2 out ip chi
-2 out is ecm
-2 out of kcg
-2 out src lde
-2 out to Zof
-2 out 在 naf
-2 outbound <far> Ypf
-2 outbound dhi
-2 outbound to Zik
-2 outlook <client> jef
-2 outlook <zone> ofZ
-2 outlook in nfa
-2 outlook kgc
-2 outlook on jfe
-2 over <host> icj
-2 over to cji
-2 own grV
-2 packages <far> amg
-2 packages Wrf
-2 packages from Wrf
-2 packet <client> pZe
-2 packet <far> mdd
-2 packet <own> Zof
-2 packet from kdg
-2 packet ndc
-2 packets <zone> rXe
-2 packets from pYe
-2 page <host> Zpf
-2 page Zpe
-2 page on aqc
-2 partner <far> nbf
-2 partner at mag
-2 partner example bne
-2 partner nbf
-2 pc <client> lhb
-2 pc <zone> sYc
-2 pc in neb
-2 pc is mbf
-2 pc odb
-2 pcs <zone> sdY
-2 pcs pgX
-2 people <outside> pad
-2 people <zone> jbi
-2 people in kai
-2 people kai
-2 people on qab
-2 phone <outside> sYc
-2 phone kYj
-2 phone on ibi
-2 phones qXf
-2 ping <gateway> fqY
-2 ping <host> ena
-2 ping <outside> rYd
-2 ping <own> lde
-2 ping from lbg
-2 ping gma
-2 ping the ejf
-2 ping 到 gmb
-2 ping 通 eke
-2 pingable from qYe
-2 pingable qYe
-2 please mec
-2 pls <client> rYd
-2 pls lde
-2 plugged <zone> ndc
-2 plugged into ndc
-2 plugged ndc
-2 plz kYk
-2 pointed <own> fnb
-2 pointed Zil
-2 pointed at ZtZ
-2 poll flc
-2 port <n> bdo
-2 port <outside> dkf
-2 port Zgn
-2 portal <own> clf
-2 portal cmd
-2 possible <zone> kcg
-2 possible from nZg
-2 possible qZd
-2 postfix kdf
-2 postfix on kdf
-2 postrouting -s dgj
-2 postrouting <outside> Uip
-2 ppl <outside> fej
-2 ppl <zone> ldd
-2 ppl in lde
-2 ppl jch
-2 ppl on jfe
-2 prerouting -d djf
-2 prerouting <outside> jdf
-2 prerouting <own> djf
-2 print <client> kgc
-2 print jgc
-2 print on Zof
-2 print to Rvg
-2 printer <client> lhZ
-2 printer <zone> idi
-2 printer at nfa
-2 printer idh
-2 printer in ffj
-2 printers <zone> aki
-2 printers aki
-2 printers in drY
-2 probe <far> kcf
-2 probe kcg
-2 prometheus <client> tXc
-2 prometheus oVj
-2 provider <far> clf
-2 provider clf
-2 pull Znf
-2 push Zof
-2 queries jef
-2 query Vhq
-2 question : cji
-2 question cjh
-2 queue <host> pcb
-2 queue on pcb
-2 queue pcb
-2 ran <client> taZ
-2 ran hal
-2 ran on taZ
-2 reach <host> ali
-2 reach aki
-2 reach the amg
-2 reachable <client> mbg
-2 reachable <far> jdg
-2 reachable <outside> naf
-2 reachable <zone> pZe
-2 reachable for led
-2 reachable from pYf
-2 reachable qYe
-2 reached gZn
-2 recv <client> pgX
-2 recv jdg
-2 recv src jdg
-2 refused , dfk
-2 refused <client> rfW
-2 refused <outside> eao
-2 refused <own> Zof
-2 refused from ika
-2 refused to dkf
-2 relay <far> dle
-2 relay <host> epa
-2 relay Vkn
-2 replies <host> Xjm
-2 replies Ykj
-2 replies from Woi
-2 reply dbo
-2 report <own> dgj
-2 report bij
-2 request hcj
-2 requests tXc
-2 rule <zone> lfb
-2 rule qeX
-2 rules <zone> hcj
-2 rules fcl
-2 run <client> mdd
-2 run fld
-2 run on qac
-2 runner neb
-2 runs <client> fkd
-2 runs <gateway> kdg
-2 runs khb
-2 runs on jib
-2 s ldd
-2 sat beo
-2 says cmf
-2 scanner <client> qYe
-2 scanner <far> jfe
-2 scanner at kee
-2 scanner jbj
-2 scanners <zone> lce
-2 scanners in lce
-2 scanners jcg
-2 scans <host> flc
-2 scans flc
-2 see <client> led
-2 see <host> gZn
-2 see <zone> bij
-2 see edl
-2 see the aik
-2 see when obd
-2 seen <zone> edl
-2 seen eel
-2 seen from jfe
-2 seen on Ygo
-2 send <host> cfl
-2 send <own> gnZ
-2 send bhj
-2 send to fna
-2 sender is rYc
-2 sender rYc
-2 sending from oea
-2 sending through eoa
-2 sending to emc
-2 sends <own> fje
-2 sends bne
-2 sends to anf
-2 sent <client> ncd
-2 sent <far> saa
-2 sent by qXg
-2 sent pbc
-2 sent src lfc
-2 served pdZ
-2 server , dgi
-2 server <far> lgc
-2 server <outside> bgl
-2 server <public> fje
-2 server dkg
-2 server to ctX
-2 session <host> Zpe
-2 session <own> fkd
-2 session dkf
-2 session to bne
-2 set <own> gnZ
-2 set dlf
-2 set to clf
-2 she mce
-2 shell pfY
-2 should <gateway> ecn
-2 should <host> Zng
-2 should alh
-2 should the ecn
-2 side iic
-2 sit <zone> jch
-2 sit in hcj
-2 sit kch
-2 sit on odb
-2 site <own> flb
-2 site at emc
-2 site drX
-2 site on dqZ
-2 sites <outside> anf
-2 sites anf
-2 sites on anf
-2 sits <client> lha
-2 sits <zone> jbi
-2 sits at mgb
-2 sits in nbe
-2 sits kfd
-2 sits on bkh
-2 sitting <client> oad
-2 sitting <zone> jib
-2 sitting at rXd
-2 sitting in kia
-2 sitting jef
-2 sitting on gbm
-2 so <gateway> del
-2 so <outside> Xgp
-2 so <zone> dfj
-2 so kWm
-2 somebody <outside> neb
-2 somebody <zone> jff
-2 somebody in ndd
-2 somebody oea
-2 somebody on scY
-2 someone <far> lde
-2 someone <outside> lbg
-2 someone <zone> kfe
-2 someone at lde
-2 someone mcd
-2 someone on jfe
-2 something chi
-2 source nVk
-2 staff <zone> occ
-2 staff in qZd
-2 staff neb
-2 still <far> cnd
-2 still <host> eld
-2 still <outside> djg
-2 still djg
-2 still have ejf
-2 still reach fke
-2 straight <host> bqb
-2 straight <zone> clf
-2 straight bqb
-2 straight into blg
-2 straight to dsW
-2 strip -i del
-2 strip <outside> del
-2 strip del
-2 suppose -i Wfr
-2 suppose <outside> Wfr
-2 suppose maf
-2 swaks <client> led
-2 swaks on kee
-2 syn <client> dmd
-2 syn <own> gjd
-2 syn <zone> gdj
-2 syn ejf
-2 syn from led
-2 take -i bgl
-2 take <outside> bgl
-2 take cgk
-2 talk <client> Rwf
-2 talk <far> ckg
-2 talk <host> frW
-2 talk <zone> akj
-2 talk Zmi
-2 talk to aki
-2 talk with fna
-2 talking <host> epZ
-2 talks <own> gna
-2 talks chj
-2 talks to chj
-2 target is Sug
-2 target jdg
-2 tcp <client> amg
-2 tcp <outside> bdo
-2 tcp <own> fje
-2 tcp Zmh
-2 tcp from oae
-2 tcp on clf
-2 tcpdump <zone> cfl
-2 tcpdump bfm
-2 tcpdump ni dfk
-2 tcpdump on cfl
-2 test glb
-2 that <client> ika
-2 that <gateway> fdk
-2 that <host> hal
-2 that <outside> kcg
-2 that <zone> occ
-2 that from jfe
-2 that lets qac
-2 that the del
-2 that's lfc
-2 thats hcj
-2 the -i afn
-2 the <client> kia
-2 the <far> kja
-2 the <gateway> aji
-2 the <host> hkb
-2 the <outside> iVp
-2 the <own> cvV
-2 the <zone> jib
-2 the public bbr
-2 the three ZYv
-2 the whole lah
-2 their oXh
-2 them bij
-2 then <host> esW
-2 then gjd
-2 there <far> mce
-2 there blg
-2 they dkf
-2 thing neb
-2 this <client> fcl
-2 this <gateway> agm
-2 this jbi
-2 this on cdn
-2 through <host> cra
-2 through <own> gjd
-2 through <zone> Ymi
-2 through Wmk
-2 through to blg
-2 thunderbird <client> jef
-2 thunderbird <own> fld
-2 thunderbird <zone> kee
-2 thunderbird at jdg
-2 thunderbird in kee
-2 thunderbird khb
-2 thunderbird on kee
-2 time lfc
-2 timed <- kfd
-2 timed hdi
-2 timed out hdi
-2 to : cme
-2 to <client> Xpg
-2 to <far> aik
-2 to <gateway> doc
-2 to <host> Wmk
-2 to <outside> Zof
-2 to <own> fdk
-2 to <public> fpY
-2 to <server> eek
-2 to <zone> pVh
-2 to chj
-2 to destination cfl
-2 to hit cpc
-2 to host iic
-2 to open fkd
-2 to our bmf
-2 to ping dqa
-2 to reach csZ
-2 to source dbn
-2 touch <gateway> eek
-2 touch eek
-2 touch the eek
-2 traffic <client> edl
-2 traffic <far> iic
-2 traffic <outside> qac
-2 traffic <zone> jfe
-2 traffic gdj
-2 traffic of mhZ
-2 typed mZg
-2 udp , hci
-2 udp <client> ckg
-2 udp <zone> sUg
-2 udp from jdg
-2 udp lde
-2 unreplied <host> Zgn
-2 unreplied cgk
-2 unreplied src cgk
-2 up <client> emc
-2 up <host> cbp
-2 up <own> flc
-2 up <zone> pcb
-2 up at ahl
-2 up by fkd
-2 up eje
-2 up on pca
-2 updates <far> ejf
-2 updates ejf
-2 updates from ejf
-2 upstream : eld
-2 upstream eld
-2 us fcl
-2 usable scY
-2 use edl
-2 user <client> obd
-2 user <own> dkf
-2 user at kcg
-2 user kee
-2 user on kdf
-2 users <zone> odc
-2 uses bpc
-2 using <own> dob
-2 using <public> dob
-2 using dob
-2 vendor <far> jfe
-2 vendor jfe
-2 verdict for mbf
-2 verdict mbf
-2 visible qbb
-2 w <n> fje
-2 w ejf
-2 was <client> kee
-2 was kdf
-2 was on jfe
-2 way <client> pbc
-2 way gma
-2 we occ
-2 webhook flc
-2 website cii
-2 what <gateway> Yeq
-2 what <zone> lde
-2 what does Zdq
-2 what ndd
-2 what would odb
-2 whats iic
-2 whats stopping jff
-2 when <host> ldf
-2 when <outside> hdi
-2 when jdg
-2 whether <host> ecm
-2 whether eao
-2 whether the cco
-2 while blg
-2 why <client> sbZ
-2 why <host> eSw
-2 why <own> gjd
-2 why <zone> efj
-2 why can't peZ
-2 why cant jee
-2 why does ddm
-2 why fdk
-2 why is ofZ
-2 will <gateway> eej
-2 will <host> gck
-2 will hZn
-2 will the cco
-2 with kcf
-2 with the nbe
-2 without abq
-2 work <zone> hdi
-2 work from jef
-2 works <outside> dfk
-2 works efk
-2 workstation <client> pda
-2 workstation <zone> Ykj
-2 workstation in Ykj
-2 workstations <zone> lbg
-2 workstations lbg
-2 would <gateway> gZn
-2 would Zik
-2 would the fcl
-2 zabbix <client> jfe
-2 zabbix <server> kdf
-2 zabbix jfe
-2 一 <client> kee
-2 一 <gateway> ado
-2 一 <zone> lah
-2 一 hdi
-2 上 , kgc
-2 上 -i cfl
-2 上 <host> Ytb
-2 上 <outside> akj
-2 上 <own> fje
-2 上 <service> bne
-2 上 <zone> oXh
-2 上 curl boe
-2 上 ping anf
-2 下 , mgZ
-2 下 : eld
-2 下 <client> eke
-2 下 <gateway> bqb
-2 下 <zone> mec
-2 下 jib
-2 不 <client> lfc
-2 不 <far> jgd
-2 不 <host> enc
-2 不 <outside> ajj
-2 不 <zone> dhi
-2 不 hZm
-2 不 上 gkc
-2 不 了 bod
-2 不 到 lgb
-2 不 开 fkd
-2 不 是 Xfq
-2 不 让 jef
-2 不 通 Zpe
-2 个 jee
-2 为 <zone> lgb
-2 为 obc
-2 为 啥 mfc
-2 主 Zgn
-2 么 Zil
-2 么 用 ejf
-2 之 <zone> lcf
-2 之 kgc
-2 之 后 kgc
-2 了 <host> qZc
-2 了 <outside> lfc
-2 事 <own> dle
-2 事 <zone> fej
-2 事 在 jci
-2 事 用 djh
-2 事 说 eek
-2 人 <outside> nbe
-2 人 <own> bpb
-2 人 <zone> nec
-2 人 ohX
-2 人 在 oea
-2 人 用 cii
-2 什 <client> qca
-2 什 <zone> qeY
-2 从 <client> sYc
-2 从 <zone> mec
-2 从 rYc
-2 以 <outside> gck
-2 以 <zone> rgV
-2 以 mdd
-2 以 后 mfa
-2 们 <host> dlf
-2 们 bkh
-2 们 的 dle
-2 件 , dkf
-2 件 <own> eke
-2 件 <server> fck
-2 件 lfc
-2 件 到 fna
-2 会 <gateway> fej
-2 会 Yhn
-2 会 被 lec
-2 传 <far> ejf
-2 传 cnd
-2 传 到 cnd
-2 但 kbh
-2 信 <outside> dnc
-2 信 <own> fje
-2 信 cii
-2 信 到 dle
-2 像 <client> igd
-2 允 hkb
-2 允 许 hkb
-2 公 <far> jdg
-2 公 qeZ
-2 公 司 nea
-2 公 网 jgc
-2 写 ekf
-2 写 的 aoe
-2 则 , lde
-2 到 <client> jgd
-2 到 <gateway> blg
-2 到 <host> ajk
-2 到 <own> flc
-2 到 <server> fcl
-2 到 <zone> eke
-2 到 ip kai
-2 到 ljZ
-2 加 <zone> neb
-2 加 neb
-2 加 上 jfe
-2 务 端 clf
-2 动 <outside> ekd
-2 动 <zone> djg
-2 动 cmf
-2 动 往 dkf
-2 动 连 bkh
-2 包 , ffj
-2 包 jdg
-2 印 <client> hjc
-2 印 机 hic
-2 去 <client> doc
-2 去 <own> gjd
-2 去 blg
-2 去 到 bjh
-2 去 连 clf
-2 发 <host> ejf
-2 发 <own> gck
-2 发 Xqf
-2 发 到 gkc
-2 发 往 dih
-2 发 给 Yqd
-2 变 eek
-2 变 成 eek
-2 口 <client> mec
-2 口 <gateway> bgm
-2 口 lZi
-2 可 agm
-2 台 <client> peZ
-2 台 nbe
-2 台 是 kfe
-2 司 clf
-2 同 <client> mec
-2 同 hci
-2 同 事 idi
-2 后 , kdf
-2 后 <outside> Xgp
-2 后 <zone> jfe
-2 咱 <gateway> agn
-2 器 eke
-2 器 是 pYf
-2 回 kjY
-2 在 <zone> hcj
-2 地 <client> ihd
-2 地 hid
-2 地 址 ija
-2 址 fmb
-2 址 是 jgd
-2 填 fje
-2 填 的 fje
-2 外 <far> coc
-2 外 emd
-2 外 网 ihd
-2 如 <far> eke
-2 如 gkc
-2 如 到 eke
-2 客 kdg
-2 客 户 zeQ
-2 对 dkf
-2 就 gkc
-2 就 是 flc
-2 己 <far> clf
-2 己 <outside> agm
-2 己 Xkl
-2 己 往 cme
-2 己 连 fkd
-2 平 <far> Ypf
-2 平 mcd
-2 平 台 cle
-2 开 apd
-2 得 <gateway> fjf
-2 得 <host> ckg
-2 得 <outside> dkf
-2 得 了 chi
-2 得 去 ape
-2 想 mkW
-2 我 <client> kef
-2 我 <gateway> edl
-2 我 <outside> mec
-2 我 <own> elc
-2 我 <zone> kcg
-2 我 在 hdi
-2 户 <client> mdc
-2 户 <far> nbe
-2 户 <outside> cfl
-2 户 fcl
-2 户 从 jfe
-2 户 在 pZe
-2 户 端 mdd
-2 打 <host> dkf
-2 打 <own> fje
-2 打 dle
-2 打 到 asa
-2 打 开 fke
-2 投 ejf
-2 报 coc
-2 拿 liZ
-2 换 成 Zep
-2 掉 <client> qZd
-2 接 <far> cmd
-2 接 <host> eld
-2 接 <zone> jcg
-2 接 到 ked
-2 接 口 bkh
-2 接 打 gkd
-2 接 连 fcl
-2 控 <client> mbe
-2 控 mbe
-2 控 机 nbe
-2 收 <server> eej
-2 收 dhi
-2 改 <client> cgk
-2 改 edl
-2 改 成 bdp
-2 放 <zone> mce
-2 放 在 cle
-2 方 <client> hjc
-2 方 fkc
-2 方 是 fkc
-2 时 , cfl
-2 时 cfk
-2 是 <gateway> edm
-2 是 <host> lha
-2 是 <outside> jbi
-2 是 <own> amg
-2 是 <zone> jbj
-2 是 mga
-2 是 给 lfc
-2 是 被 cgl
-2 有 <zone> fdk
-2 有 gdj
-2 有 对 jef
-2 本 <client> naf
-2 本 naf
-2 本 机 naf
-2 机 <client> lgc
-2 机 <host> bmg
-2 机 <outside> gjd
-2 机 chi
-2 机 ip kde
-2 机 器 kcf
-2 机 连 djg
-2 条 , gdj
-2 条 -s dfk
-2 条 jci
-2 来 <own> gjd
-2 来 <zone> lfc
-2 来 lce
-2 来 自 mdd
-2 枪 jhc
-2 查 hnY
-2 比 <far> fdj
-2 求 <client> ejf
-2 求 kia
-2 用 <own> clf
-2 用 <public> cle
-2 用 lde
-2 电 <client> tYb
-2 电 rWe
-2 电 脑 rbb
-2 登 <gateway> fje
-2 登 cme
-2 登 录 cmf
-2 的 , dem
-2 的 -i dgj
-2 的 <client> pbc
-2 的 <far> csY
-2 的 <gateway> bfn
-2 的 <host> cgk
-2 的 <outside> idi
-2 的 <own> emc
-2 的 <service> ddn
-2 的 <zone> jZk
-2 的 cgk
-2 的 是 jjZ
-2 的 话 mbe
-2 目 <client> bmf
-2 目 <far> ekf
-2 目 clf
-2 目 标 anf
-2 目 的 dkf
-2 直 <host> chj
-2 直 chj
-2 看 <client> pbc
-2 看 <gateway> dfj
-2 看 djg
-2 看 到 hic
-2 端 <client> kee
-2 端 是 kfd
-2 终 <client> jef
-2 终 jef
-2 终 端 jef
-2 网 <zone> lai
-2 网 段 lai
-2 能 <client> Xsd
-2 能 <far> emd
-2 能 <gateway> erW
-2 能 <host> fdk
-2 能 <outside> dnc
-2 能 <zone> jjb
-2 能 access gmb
-2 能 chj
-2 能 ping enb
-2 能 reach gZn
-2 能 上 eld
-2 能 往 dnc
-2 脑 <client> ikb
-2 脑 <public> cdn
-2 脑 是 jef
-2 脑 用 eej
-2 行 , lfc
-2 行 <client> ncc
-2 行 <own> eke
-2 行 <service> fje
-2 行 <zone> mga
-2 要 <client> fmb
-2 要 <far> aoe
-2 要 <host> ici
-2 要 <outside> foa
-2 要 dlf
-2 要 从 eke
-2 要 去 Wrf
-2 要 往 bqa
-2 要 连 eld
-2 认 : kdf
-2 认 kdf
-2 访 <client> aqc
-2 访 <far> bpc
-2 访 <gateway> adp
-2 访 <host> dmd
-2 访 <outside> ejg
-2 访 <own> gkc
-2 访 <zone> gjd
-2 话 , nga
-2 话 <outside> kgc
-2 话 <zone> lgb
-2 话 pcb
-2 说 dmd
-2 请 <gateway> ben
-2 请 <host> riU
-2 请 <outside> jfe
-2 请 <zone> nZg
-2 请 lde
-2 请 问 lde
-2 费 <client> gkc
-2 费 gkc
-2 走 <own> flb
-2 走 <public> flc
-2 走 fkc
-2 跑 <client> pcb
-2 跑 nbd
-2 跑 在 obd
-2 转 <host> Ygo
-2 转 Xgp
-2 转 到 Yhn
-2 转 给 aeo
-2 还 cbp
-2 还 是 cbp
-2 这 <client> pae
-2 这 <zone> lXk
-2 这 eje
-2 这 样 kfd
-2 这 边 dle
-2 连 <client> dqY
-2 连 <host> gej
-2 连 <server> fcl
-2 连 <zone> coc
-2 连 cbp
-2 连 到 cpb
-2 连 接 bmg
-2 通 <own> gqW
-2 通 dXr
-2 通 过 gpY
-2 那 <client> mbf
-2 那 nXh
-2 那 台 adp
-2 那 边 occ
-2 都 <zone> pfY
-2 都 kjZ
-2 都 在 pfY
-2 里 <own> ejg
-2 里 <service> dkg
-2 问 : oea
-2 问 <host> hid
-2 问 <outside> oUk
-2 问 <public> aoe
-2 问 从 mdd
-2 问 到 fld
-2 面 <client> aoe
-2 面 <zone> qXe
-2 面 hla
-2 面 到 djg
-2 题 jef
-3 'connection <own> fkd
-3 'connection fkd
-3 's <gateway> eld
-3 , <client> 到 cnd
-3 , <far> ckg
-3 , <gateway> fej
-3 , <host> gla
-3 , <outside> to coc
-3 , <outside> 连 ecl
-3 , <own> dpa
-3 , <public> fcm
-3 , <server> cem
-3 , <server> 是 kfd
-3 , <service> <n> gdj
-3 , <service> Zrb
-3 , <service> to arb
-3 , <zone> -> aij
-3 , <zone> nhY
-3 , <zone> to bne
-3 , <zone> 上 aki
-3 , <zone> 到 fnZ
-3 , <zone> 去 ekd
-3 , but kai
-3 , client : fan
-3 , client nUl
-3 , coming from lgb
-3 , coming neb
-3 , does dih
-3 , i cii
-3 , is iZl
-3 , is the idh
-3 , length <n> alh
-3 , length alh
-3 , not fcl
-3 , not via gck
-3 , on agm
-3 , on dev agm
-3 , or gWq
-3 , should Yre
-3 , so bfm
-3 , upstream : eld
-3 , upstream eld
-3 , 人 kee
-3 , 人 在 kee
-3 , 会 efj
-3 , 但 kbh
-3 , 地 eld
-3 , 地 址 eld
-3 , 我 fej
-3 , 我 在 ndd
-3 , 改 nag
-3 , 是 mbe
-3 , 目 dlf
-3 , 目 标 bnf
-3 , 目 的 dkf
-3 , 要 eoa
-3 , 访 dap
-3 , 访 问 dap
-3 , 这 lde
-3 , 这 样 kfd
-3 -> Xtd
-3 -a <outside> ldd
-3 -a <own> djf
-3 -a forward -s cel
-3 -a input -i jbi
-3 -a input jZj
-3 -a postrouting -s dgj
-3 -a prerouting -d djf
-3 -i <client> lgb
-3 -i <host> bgl
-3 -i <outside> , pgX
-3 -i <outside> -d chk
-3 -i <outside> kef
-3 -i <zone> -o Qop
-3 -i forward rYd
-3 -j <client> neb
-3 -j <outside> cgk
-3 -j accept , jdg
-3 -j accept let Ygo
-3 -j drop , ndb
-3 -j jee
-3 -j masquerade nfa
-3 -l <gateway> del
-3 -l del
-3 -l on del
-3 -l on the del
-3 -o <zone> cii
-3 -o cii
-3 -s <host> cij
-3 -s <outside> Zli
-3 -s <zone> -d edl
-3 -s hic
-3 -v <own> ibj
-3 -v <own> trying gbl
-3 -v iak
-3 : <- lfd
-3 : <client> nbe
-3 : <far> nfa
-3 : <host> gjd
-3 : <n> <n> gcj
-3 : <n> jdg
-3 : <n> src lde
-3 : <outside> jka
-3 : <outside> to Xse
-3 : <outside> 到 bmf
-3 : <own> eje
-3 : <server> Zfp
-3 : <service> anf
-3 : <zone> Yhn
-3 : <zone> to del
-3 : connect flc
-3 : connect to flc
-3 : connection mYi
-3 : connection refused ibj
-3 : connection to gdk
-3 : curl fje
-3 : hjc
-3 : ip <client> bsZ
-3 : ip <host> kee
-3 : ip jlZ
-3 : martian dmc
-3 : martian source dmc
-3 : the jYl
-3 : users rfV
-3 ; amg
-3 <client> , <server> amg
-3 <client> , dst cod
-3 <client> , lip Wuc
-3 <client> , oZf
-3 <client> : boe
-3 <client> <client> cpc
-3 <client> <far> Zsa
-3 <client> <gateway> aeo
-3 <client> <outside> Woj
-3 <client> <own> fmc
-3 <client> <server> edl
-3 <client> <service> chk
-3 <client> <service> to afo
-3 <client> <service> 到 gma
-3 <client> <zone> ebm
-3 <client> and dpa
-3 <client> dgi
-3 <client> get fkd
-3 <client> get to fkd
-3 <client> going gkc
-3 <client> going to gkc
-3 <client> ip daddr eke
-3 <client> ip eke
-3 <client> out oea
-3 <client> out to eld
-3 <client> still reach gmb
-3 <client> talk gna
-3 <client> talk to gna
-3 <client> then enc
-3 <client> to Zof
-3 <client> 上 <service> bmg
-3 <client> 上 bpc
-3 <client> 去 eke
-3 <client> 发 gjd
-3 <client> 打 gjd
-3 <client> 打 开 gjd
-3 <client> 能 ping dke
-3 <client> 要 cjh
-3 <client> 要 连 fpY
-3 <far> , dnc
-3 <far> , lip eke
-3 <far> <client> gjd
-3 <far> <gateway> Vph
-3 <far> <host> apd
-3 <far> <own> fje
-3 <far> <service> ofZ
-3 <far> <zone> oad
-3 <far> coc
-3 <far> ip daddr flc
-3 <far> ip flc
-3 <far> see jef
-3 <far> still fkd
-3 <far> 访 gkd
-3 <far> 访 问 gkd
-3 <gateway> , amg
-3 <gateway> <client> dmd
-3 <gateway> <far> hkb
-3 <gateway> <gateway> dig
-3 <gateway> <host> bik
-3 <gateway> <zone> kai
-3 <gateway> amg
-3 <gateway> itself ejf
-3 <gateway> itself reach bji
-3 <gateway> itself to djg
-3 <gateway> 上 fpY
-3 <host> , kYk
-3 <host> <client> dpa
-3 <host> <far> iib
-3 <host> <gateway> eWs
-3 <host> <n> gXp
-3 <host> <own> eek
-3 <host> <public> cmf
-3 <host> <zone> oVj
-3 <host> box gqX
-3 <host> deliver eej
-3 <host> deliver to eej
-3 <host> out amg
-3 <host> out to anf
-3 <host> reachable from kcg
-3 <host> reachable mbg
-3 <host> server , dgi
-3 <host> server dkg
-3 <host> server to ctX
-3 <host> talk bod
-3 <host> talk to bod
-3 <host> to blg
-3 <host> 要 Ypf
-3 <host> 访 dkf
-3 <host> 访 问 dkf
-3 <n> , can mec
-3 <n> , does dig
-3 <n> , glb
-3 <n> , is nUl
-3 <n> , will kdf
-3 <n> , would hal
-3 <n> : does nae
-3 <n> : lee
-3 <n> <client> efj
-3 <n> <host> dgj
-3 <n> <n> <client> Utf
-3 <n> <n> in dfl
-3 <n> <n> src oda
-3 <n> <outside> jee
-3 <n> <outside> to aqc
-3 <n> <own> ekf
-3 <n> <public> eZp
-3 <n> <server> dap
-3 <n> <zone> mYh
-3 <n> coming from lce
-3 <n> coming lce
-3 <n> dnat dfk
-3 <n> does ecl
-3 <n> does the ici
-3 <n> established mgb
-3 <n> established src mgb
-3 <n> example eke
-3 <n> example net eld
-3 <n> example org fje
-3 <n> from ncd
-3 <n> from the lfc
-3 <n> ip <client> Xoh
-3 <n> ip <far> Zqd
-3 <n> ip <host> jZk
-3 <n> ip saddr kfd
-3 <n> is jbh
-3 <n> on eek
-3 <n> on the cod
-3 <n> open jch
-3 <n> out miZ
-3 <n> s ldd
-3 <n> seen Zgn
-3 <n> seen on Zgn
-3 <n> tcp Zmh
-3 <n> tcp from oae
-3 <n> tcp on clf
-3 <n> to Xer
-3 <n> udp from jdg
-3 <n> udp led
-3 <n> unreplied cgk
-3 <n> unreplied src cgk
-3 <n> 行 , mfb
-3 <outside> , kfd
-3 <outside> : nfa
-3 <outside> <client> mec
-3 <outside> <far> jef
-3 <outside> <gateway> flc
-3 <outside> <host> Zkk
-3 <outside> <outside> Yau
-3 <outside> <own> fkd
-3 <outside> <service> cme
-3 <outside> <service> into eje
-3 <outside> <service> to ejf
-3 <outside> <service> 到 cnd
-3 <outside> <zone> kjZ
-3 <outside> eke
-3 <outside> get at emc
-3 <outside> get ejf
-3 <outside> ip kbh
-3 <outside> ip saddr mdc
-3 <outside> out on agn
-3 <outside> out src mce
-3 <outside> still emd
-3 <outside> still reach emc
-3 <outside> straight fld
-3 <outside> to amf
-3 <outside> to the ahl
-3 <outside> 上 nVk
-3 <own> <client> saa
-3 <own> <far> nec
-3 <own> <n> from mdd
-3 <own> <n> idh
-3 <own> <n> on jef
-3 <own> <n> trying gcl
-3 <own> <outside> hZm
-3 <own> <own> gbl
-3 <own> <zone> ibk
-3 <own> iak
-3 <own> open kfd
-3 <own> open to kfd
-3 <own> work for kfd
-3 <server> : ' clf
-3 <server> : clf
-3 <server> <client> mfa
-3 <server> <host> fpY
-3 <server> <own> fje
-3 <server> liZ
-3 <service> , dgj
-3 <service> <client> jib
-3 <service> <far> cme
-3 <service> <gateway> cnc
-3 <service> <host> bji
-3 <service> <n> ajj
-3 <service> <n> from efj
-3 <service> <n> on Xjm
-3 <service> <n> to Zrc
-3 <service> <n> 连 dkf
-3 <service> <outside> jZk
-3 <service> <own> eob
-3 <service> <public> dig
-3 <service> <server> Xph
-3 <service> <zone> -> dnc
-3 <service> <zone> idh
-3 <service> from kdf
-3 <service> from the kdf
-3 <service> into the aki
-3 <service> lookups lcf
-3 <service> on Xtc
-3 <service> on the Wqg
-3 <service> out jhc
-3 <service> out to Xqf
-3 <service> queries mbf
-3 <service> query qac
-3 <service> sites anf
-3 <service> sites on anf
-3 <service> straight fkd
-3 <service> straight to foZ
-3 <service> to bji
-3 <service> to the bji
-3 <service> 到 dih
-3 <service> 登 fjf
-3 <service> 登 录 fjf
-3 <service> 能 kgc
-3 <zone> , mmV
-3 <zone> : bkh
-3 <zone> <client> ndc
-3 <zone> <far> ang
-3 <zone> <gateway> bod
-3 <zone> <host> enb
-3 <zone> <outside> bkh
-3 <zone> <own> fjd
-3 <zone> <public> eZp
-3 <zone> <service> ahl
-3 <zone> <service> to fkd
-3 <zone> <service> 到 ffj
-3 <zone> <zone> Snn
-3 <zone> and dZq
-3 <zone> can dgj
-3 <zone> can use gck
-3 <zone> can't fke
-3 <zone> dhi
-3 <zone> from bmf
-3 <zone> get ejg
-3 <zone> get to ejf
-3 <zone> gets gma
-3 <zone> gets to gma
-3 <zone> go flc
-3 <zone> in idg
-3 <zone> in ip jdg
-3 <zone> ip lag
-3 <zone> ip saddr lde
-3 <zone> out cjh
-3 <zone> out ip efj
-3 <zone> out to fna
-3 <zone> people bmf
-3 <zone> ping dqa
-3 <zone> ppl efj
-3 <zone> reach dgj
-3 <zone> reach the dgj
-3 <zone> rules fej
-3 <zone> still enb
-3 <zone> still reach doa
-3 <zone> straight glb
-3 <zone> straight to glb
-3 <zone> then fkd
-3 <zone> to Xjm
-3 <zone> to the cnd
-3 <zone> 打 gjd
-3 <zone> 打 开 gjd
-3 <zone> 网 Zdq
-3 <zone> 网 段 Zdq
-3 <zone> 能 gmb
-3 <zone> 能 上 glb
-3 <zone> 能 到 gje
-3 <zone> 访 fjd
-3 <zone> 访 问 fjd
-3 <zone> 连 gbl
-3 <zone> 里 clf
-3 ? <client> wdT
-3 ? <far> jmX
-3 ? <host> kfc
-3 ? <outside> ZUy
-3 ? <own> ata
-3 ? <zone> jWo
-3 ? i jff
-3 ? lee
-3 ^ <- mec
-3 ^ <client> -> eke
-3 ^ <client> <service> Vrf
-3 ^ <client> iib
-3 ^ <client> ping bmf
-3 ^ <client> to arb
-3 ^ <client> 到 Zof
-3 ^ <client> 去 cme
-3 ^ <client> 被 kdf
-3 ^ <client> 连 fje
-3 ^ <far> from odb
-3 ^ <far> kfd
-3 ^ <far> to bne
-3 ^ <gateway> -> djf
-3 ^ <gateway> to dkf
-3 ^ <host> -> dle
-3 ^ <host> blg
-3 ^ <host> to bsa
-3 ^ <host> 往 cmf
-3 ^ <outside> <service> ejg
-3 ^ <outside> to Zrc
-3 ^ <outside> 到 gkc
-3 ^ <outside> 打 ckg
-3 ^ <outside> 的 jbi
-3 ^ <own> from jfe
-3 ^ <own> gmZ
-3 ^ <server> bfm
-3 ^ <service> <n> gkc
-3 ^ <service> from naf
-3 ^ <service> into Yqe
-3 ^ <service> mfc
-3 ^ <service> on bnf
-3 ^ <service> to bne
-3 ^ <zone> -> cii
-3 ^ <zone> <n> eke
-3 ^ <zone> <service> dnc
-3 ^ <zone> ping Zjk
-3 ^ <zone> to Zmg
-3 ^ <zone> 上 esW
-3 ^ <zone> 到 Zgn
-3 ^ <zone> 去 ejf
-3 ^ <zone> 用 cjh
-3 ^ <zone> 连 gkc
-3 ^ ^ <client> jjb
-3 ^ ^ <outside> bji
-3 ^ ^ <service> fmb
-3 ^ ^ <zone> gjc
-3 ^ ^ are lcg
-3 ^ ^ client nYh
-3 ^ ^ could gkc
-3 ^ ^ curl ejf
-3 ^ ^ do mec
-3 ^ ^ does led
-3 ^ ^ for hmZ
-3 ^ ^ from jef
-3 ^ ^ has jib
-3 ^ ^ if mec
-3 ^ ^ in hdh
-3 ^ ^ ip mfb
-3 ^ ^ is hid
-3 ^ ^ on eke
-3 ^ ^ our iWo
-3 ^ ^ pinging bod
-3 ^ ^ printer hid
-3 ^ ^ src qYe
-3 ^ ^ the nbe
-3 ^ ^ trace qYe
-3 ^ ^ trying clf
-3 ^ ^ when gdi
-3 ^ ^ would jkY
-3 ^ ^ zabbix fej
-3 ^ ^ 从 kgc
-3 ^ ^ 在 hbk
-3 ^ ^ 急 gck
-3 ^ ^ 源 oZg
-3 ^ ^ 给 kbi
-3 ^ any ndb
-3 ^ can the icj
-3 ^ customer at kfe
-3 ^ customer ddm
-3 ^ does khb
-3 ^ does the khb
-3 ^ from scY
-3 ^ from the pcb
-3 ^ how come mce
-3 ^ how lde
-3 ^ i bmf
-3 ^ i'm jdg
-3 ^ if med
-3 ^ ip <far> csY
-3 ^ ip fpY
-3 ^ maillog Ype
-3 ^ maillog on Ype
-3 ^ nc eld
-3 ^ nc vz fkc
-3 ^ nginx eje
-3 ^ nginx on eje
-3 ^ nobody in obd
-3 ^ nobody kgb
-3 ^ nobody on mdd
-3 ^ on the dbo
-3 ^ our fbm
-3 ^ outlook kfd
-3 ^ outlook on jfe
-3 ^ ping from mbg
-3 ^ ping lbg
-3 ^ pls lde
-3 ^ plz oZf
-3 ^ postfix nbe
-3 ^ postfix on nbe
-3 ^ printer kdg
-3 ^ seen bfm
-3 ^ seen on bfm
-3 ^ sitting occ
-3 ^ somebody qbb
-3 ^ suppose -i Wfr
-3 ^ suppose maf
-3 ^ tcpdump cfk
-3 ^ tcpdump ni dfk
-3 ^ tcpdump on Zgn
-3 ^ the bne
-3 ^ thunderbird kef
-3 ^ thunderbird on jef
-3 ^ trace <client> anf
-3 ^ trace dkf
-3 ^ user on kdf
-3 ^ users jdg
-3 ^ users on jdf
-3 ^ we kee
-3 ^ whats iic
-3 ^ whats stopping jff
-3 ^ why can't pea
-3 ^ why cant kee
-3 ^ why does edm
-3 ^ why gdi
-3 ^ why is ofZ
-3 ^ will gck
-3 ^ would fdk
-3 ^ would the fdk
-3 ^ zabbix <server> Rvg
-3 ^ zabbix hjc
-3 ^ 为 obc
-3 ^ 为 啥 mfc
-3 ^ 从 edl
-3 ^ 公 rgV
-3 ^ 客 kgc
-3 ^ 客 户 kgc
-3 ^ 我 jcg
-3 ^ 我 在 hdi
-3 ^ 目 clf
-3 ^ 目 的 clf
-3 ^ 请 kee
-3 ^ 请 问 kee
-3 a <far> ncd
-3 a <host> klX
-3 a <outside> jbi
-3 a <own> dld
-3 a box hdi
-3 a box in pae
-3 a client in kcg
-3 a client kfe
-3 a colleague bfm
-3 a connection cnd
-3 a connection to dle
-3 a customer at kee
-3 a customer lec
-3 a gid
-3 a host in mbf
-3 a host occ
-3 a host on lcf
-3 a laptop ibj
-3 a laptop in mga
-3 a laptop on cgk
-3 a machine ijb
-3 a machine in ijb
-3 a packet from kcg
-3 a packet lcf
-3 a pc in neb
-3 a pc sYc
-3 a phone on rYd
-3 a phone rYd
-3 a ping from kcg
-3 a printer Ypf
-3 a syn fje
-3 a syn from led
-3 a user nbd
-3 a workstation cjg
-3 able <gateway> glb
-3 able <host> djg
-3 able <outside> gjd
-3 able <zone> Utf
-3 able dmd
-3 able to dmd
-3 able to hit aqc
-3 able to open gjd
-3 able to ping eke
-3 able to reach cqa
-3 about eek
-3 accept , does agm
-3 accept , would nfa
-3 accept <client> qac
-3 accept <host> fmb
-3 accept <zone> ejf
-3 accept <zone> to fnb
-3 accept iic
-3 access coc
-3 access denied amf
-3 address <far> gkb
-3 address <host> Uiq
-3 address Vhq
-3 address does Zjk
-3 address does the Zjk
-3 all cfl
-3 allowed dnb
-3 allowed out eoa
-3 allowed out to eoa
-3 an <outside> fek
-3 an <own> flc
-3 an answer dnc
-3 an answer from emd
-3 an attacker nbe
-3 and <client> lcf
-3 and <host> Ynh
-3 and <n> anf
-3 and <n> on amf
-3 and <outside> hjc
-3 and <zone> ddm
-3 and enb
-3 answer eej
-3 any <gateway> ebn
-3 any <zone> jgd
-3 any nYg
-3 any way mbf
-3 anything <zone> lgc
-3 anything nhY
-3 anything that oae
-3 app kgc
-3 are <client> kcg
-3 are <zone> flc
-3 are ika
-3 arrive <host> bem
-3 arrive at fZo
-3 arrive cem
-3 arrives bij
-3 as <server> bcp
-3 as seen from jfe
-3 as seen jfe
-3 at <far> kgc
-3 at <host> dpa
-3 at <outside> dkf
-3 at <own> ejf
-3 at <zone> cgk
-3 at all ika
-3 at dkg
-3 authentication dhi
-3 back <outside> ekf
-3 back ekf
-3 backup <client> jef
-3 backup <host> uaY
-3 backup job jfe
-3 backup pfY
-3 be <client> oXh
-3 be <host> bra
-3 be <outside> jch
-3 be <own> bqb
-3 be <zone> jdg
-3 be obd
-3 be reached gZn
-3 being reX
-3 between coc
-3 box <client> neb
-3 box <host> Zhm
-3 box Ylj
-3 but qeY
-3 by <client> kfd
-3 by <far> kee
-3 by <host> gkc
-3 by <own> Vrg
-3 by <public> bmg
-3 by <service> to amg
-3 by <zone> hjc
-3 by kgb
-3 by the oae
-3 c jhc
-3 call Tol
-3 can <client> dkf
-3 can <client> reach bod
-3 can <far> gkc
-3 can <gateway> csY
-3 can <host> agn
-3 can <host> reach asa
-3 can <outside> jgd
-3 can <outside> reach fmb
-3 can <service> bgl
-3 can <zone> hit fjf
-3 can <zone> ping eke
-3 can <zone> reach dqZ
-3 can anybody oae
-3 can anybody on pad
-3 can anything rba
-3 can get bne
-3 can get to cle
-3 can not gkd
-3 can ppl in lcf
-3 can ppl jef
-3 can someone kfe
-3 can't <host> dkf
-3 can't <zone> Yrd
-3 can't boc
-3 can't connect gma
-3 can't connect to gma
-3 cannot <own> gkc
-3 cannot dmd
-3 cant get Yrd
-3 change jgd
-3 check : src tVe
-3 check <client> jfe
-3 check <far> dkg
-3 check <host> clf
-3 check <own> emc
-3 client <client> dhi
-3 client <own> fje
-3 client <server> del
-3 client ip fjf
-3 client jjb
-3 come <far> pbc
-3 come <own> Zpe
-3 come <zone> jbi
-3 come in from ndc
-3 come jaj
-3 comes dbo
-3 coming <outside> jfe
-3 coming in from obd
-3 coming in ibj
-3 coming kai
-3 conect <host> cjh
-3 conect cjh
-3 conect to cjh
-3 conect to the cjh
-3 connect <client> brb
-3 connect <far> kai
-3 connect <gateway> ldf
-3 connect <host> gma
-3 connect <server> gck
-3 connect from qXf
-3 connect from unknown qXf
-3 connect to <host> gdj
-3 connect to host bmf
-3 connection <- kfd
-3 connection <client> nhX
-3 connection <gateway> Zdr
-3 connection <host> kcg
-3 connection <outside> eao
-3 connection <own> Zof
-3 connection <server> ddn
-3 connection <zone> iic
-3 connection kgc
-3 connection refused , dfk
-3 connection refused from ika
-3 connection to bnf
-3 connection to the Yoh
-3 conntrack -l jfe
-3 conntrack <gateway> Vdu
-3 conntrack <own> Xpf
-3 conntrack jfe
-3 could <client> hjc
-3 could <host> coc
-3 could <outside> eke
-3 could <zone> aoe
-3 cure Uml
-3 curl <own> ogZ
-3 curl kjZ
-3 customer oae
-3 cut Yog
-3 deliver <far> enc
-3 deliver <host> glb
-3 deliver dmc
-3 deliver outbound efj
-3 deliver outbound to efj
-3 desk <client> del
-3 desk edk
-3 destination <client> nfZ
-3 destination <host> gdj
-3 destination <outside> Wgq
-3 destination <zone> mfb
-3 destination ndc
-3 dmesg Zcs
-3 dnat , does pfY
-3 dnat , sfV
-3 dnat : mga
-3 dnat <client> hbk
-3 dnat <own> Zsb
-3 dnat dhi
-3 dnat to destination eej
-3 dnat to eej
-3 do <host> mmT
-3 do <service> Ymi
-3 do <zone> mec
-3 do jkZ
-3 does <client> ejf
-3 does <client> reach cjh
-3 does <host> from kgc
-3 does <host> ial
-3 does <n> fje
-3 does <n> on fje
-3 does <outside> jhd
-3 does <service> from pfY
-3 does <service> khb
-3 does <service> on ejf
-3 does <service> to cii
-3 does <zone> -> gjd
-3 does <zone> have emd
-3 does <zone> reach dhi
-3 does anything kai
-3 does efk
-3 does traffic from lcf
-3 does traffic lcf
-3 dport <host> Tgt
-3 dport <n> bcp
-3 dport <n> src bcp
-3 dport bcp
-3 drop , could lde
-3 drop , nfa
-3 drop : efj
-3 drop : in efj
-3 drop <client> jef
-3 drop <zone> iak
-3 drop forward dgj
-3 drop forward in dgj
-3 drop gck
-3 drop the -i dfl
-3 drop the dfl
-3 e <host> dlf
-3 e <own> enb
-3 e <public> fcl
-3 e not gan
-3 e not via gan
-3 echo gma
-3 end fZo
-3 even <gateway> fcl
-3 even cross fdk
-3 even fej
-3 even touch fej
-3 even touch the fej
-3 ever <zone> jef
-3 ever hear from jef
-3 ever hear jef
-3 ever mec
-3 far aki
-3 far as aki
-3 far as the aki
-3 fetch <far> ckg
-3 fetch Xpf
-3 fetch updates ckg
-3 fetch updates from ckg
-3 fine <gateway> dbn
-3 fine <own> emc
-3 fine emd
-3 fix hjc
-3 for <client> cle
-3 for <far> fjf
-3 for <host> kia
-3 for <outside> oeb
-3 for <own> fma
-3 for <zone> -> dle
-3 for <zone> kgc
-3 for peZ
-3 forward <far> jch
-3 forward <n> -s edk
-3 forward <n> lai
-3 forward <zone> jgd
-3 forward drop cfl
-3 forward drop in cfl
-3 forward jaj
-3 from <client> glb
-3 from <client> to Xpf
-3 from <far> fje
-3 from <far> hitting djg
-3 from <far> to bmf
-3 from <gateway> bij
-3 from <gateway> to eke
-3 from <host> kib
-3 from <host> to epY
-3 from <outside> ahl
-3 from <outside> for Xsd
-3 from <outside> on clf
-3 from <outside> to dkf
-3 from <own> ekd
-3 from <zone> , efj
-3 from <zone> Unl
-3 from <zone> into anf
-3 from <zone> to Zhl
-3 from djg
-3 from my box obd
-3 from my desk jfe
-3 from my pcc
-3 from talking ckf
-3 from talking to ckf
-3 from the rUh
-3 get <far> nbe
-3 get <gateway> ejf
-3 get <host> alh
-3 get <outside> mec
-3 get <own> dnc
-3 get <service> jdg
-3 get <service> on bij
-3 get <zone> Zng
-3 get fdk
-3 get in lha
-3 get out bne
-3 get out to bne
-3 get through efj
-3 get to chi
-3 get to the chj
-3 gets <own> eld
-3 gets out glb
-3 gets out to gmb
-3 go <outside> eje
-3 go eoa
-3 goes away gjd
-3 goes cdn
-3 going <host> bdo
-3 going <outside> gbm
-3 going hdi
-3 going out Ygn
-3 going out to Ygn
-3 gone <outside> eld
-3 gone <zone> amg
-3 gone oZe
-3 got <zone> lWl
-3 got Zgm
-3 gw <zone> cfl
-3 gw aki
-3 had <outside> gbl
-3 had lgb
-3 had no afn
-3 hairpin <client> llX
-3 hairpin <own> glb
-3 hairpin <zone> agm
-3 hangs occ
-3 has khb
-3 he <own> eqY
-3 he boc
-3 her kdg
-3 here jib
-3 his <far> obd
-3 his pcb
-3 hit <own> fje
-3 hit Ynh
-3 host <client> fZo
-3 host <outside> ncd
-3 host sgU
-3 hosts blg
-3 i <client> oZf
-3 i <gateway> Ylj
-3 i <host> kee
-3 i <outside> dZp
-3 i <service> dii
-3 i <service> from mag
-3 i <service> to Zsb
-3 i e ebn
-3 i lcf
-3 i see fcl
-3 i sit in lgb
-3 i strip -i efk
-3 i strip efk
-3 i take -i egj
-3 i take egj
-3 i'm <client> qeY
-3 i'm <zone> Ugs
-3 i'm Wcu
-3 i'm sitting idh
-3 icmp dle
-3 icmp echo dle
-3 if <host> Upk
-3 if <outside> pfY
-3 if <zone> ici
-3 if Zhn
-3 if i bhk
-3 if someone kgc
-3 in , jdg
-3 in <client> oZf
-3 in <far> Xni
-3 in <host> hnY
-3 in <outside> efj
-3 in ip <client> blg
-3 in ip <far> chj
-3 in ip Zlj
-3 in the jeg
-3 inbound <outside> ncd
-3 inbound lde
-3 initiate <zone> dle
-3 initiate dmd
-3 instead scY
-3 into <gateway> from jdg
-3 into <gateway> jdg
-3 into oae
-3 ip <host> hck
-3 ip does cgk
-3 ip fbm
-3 is <client> liY
-3 is <gateway> acq
-3 is <host> ddm
-3 is <outside> mbg
-3 is <own> efj
-3 is <server> dfk
-3 is <service> enb
-3 is <service> from oae
-3 is <service> on dpa
-3 is <service> to arb
-3 is <zone> rab
-3 is dcn
-3 is it gan
-3 is it the gan
-3 is set gma
-3 is set to gma
-3 is that gck
-3 is that the gck
-3 is the fjf
-3 is traffic sVf
-3 it <far> fmb
-3 it <gateway> cgk
-3 it <host> edm
-3 it <outside> hak
-3 it <own> amg
-3 it gbl
-3 it is fZo
-3 it is the eZp
-3 it out Xsd
-3 it possible ndc
-3 it talks fej
-3 it talks to fej
-3 it to Xni
-3 it to the Wni
-3 its <client> qbb
-3 its <far> bqb
-3 its <host> agm
-3 its <own> gnZ
-3 its <service> Xjl
-3 its dii
-3 its updates dkg
-3 its updates from dkg
-3 itself <host> Xlk
-3 itself <outside> oZf
-3 itself fdk
-3 itself get blg
-3 itself get to blg
-3 itself open rVg
-3 job pcb
-3 kernel <zone> eek
-3 kindly <zone> occ
-3 kindly confirm kee
-3 kindly ici
-3 know jaj
-3 lab <client> lfd
-3 lab ked
-3 label <zone> hjc
-3 label hjc
-3 label printer ncd
-3 land <host> dXs
-3 land dgk
-3 land on dgk
-3 land on the cih
-3 laptop <client> bij
-3 laptop <outside> Zil
-3 laptop <own> cnd
-3 laptop <zone> hbj
-3 length <client> kch
-3 length <host> eYq
-3 length <n> ip ecm
-3 length <n> kai
-3 length <own> gdj
-3 length kai
-3 let <host> goY
-3 let <outside> bgk
-3 let <own> goY
-3 let <zone> Zqd
-3 let bhl
-3 let it gdj
-3 let it reach gdj
-3 let through Wfr
-3 licence Vwb
-3 line , kcg
-3 line <client> naf
-3 line <host> bgl
-3 line <n> , xcT
-3 line <n> could jfe
-3 line <n> does hjc
-3 line <n> ihd
-3 line <n> would ldd
-3 line <outside> odb
-3 line <zone> jdg
-3 line ihd
-3 log <host> khb
-3 log khb
-3 logged in pcb
-3 logged uXb
-3 logs eld
-3 lose Ytb
-3 loses <outside> dfk
-3 loses dfk
-3 loses its dfk
-3 lost Zat
-3 mail <outside> blg
-3 mail <own> ejf
-3 mail <zone> pYf
-3 mail gjc
-3 maillog on Wll
-3 make <client> apc
-3 make aik
-3 make it Zrb
-3 make it to Ypf
-3 masquerade , lgb
-3 masquerade <client> jgd
-3 masquerade line cnd
-3 may <host> blg
-3 may cme
-3 me <gateway> afm
-3 me <zone> ici
-3 me ben
-3 me whether mag
-3 me whether the lah
-3 monitoring <client> lde
-3 monitoring <far> kcg
-3 monitoring mbf
-3 monitoring probe kcg
-3 moved fdk
-3 must <client> jgd
-3 must <server> efj
-3 mx <far> eoa
-3 mx <own> fkd
-3 mx example fkd
-3 mx hid
-3 my <client> pbc
-3 my <far> nhZ
-3 my <own> Zqd
-3 my box rXe
-3 my desk in jfe
-3 my desk kfd
-3 my kdg
-3 my laptop is kee
-3 my laptop okU
-3 my pc is kcg
-3 my pc naf
-3 nat <client> nZg
-3 nat nfa
-3 need ocd
-3 needs <service> dqZ
-3 needs dpa
-3 never dXs
-3 new <client> jWn
-3 new <outside> lfc
-3 new nZg
-3 nightly lgb
-3 no <outside> ddm
-3 no <own> fje
-3 no <zone> fkd
-3 no cgk
-3 nobody Zau
-3 node hcj
-3 not <host> dZq
-3 not <own> fmb
-3 not hdi
-3 nothing gdi
-3 now saa
-3 of <client> ocb
-3 of <far> gnZ
-3 of <gateway> fke
-3 of <host> Tsh
-3 of <outside> ddm
-3 of <own> dmd
-3 of <service> fkd
-3 of <service> on fkd
-3 of <zone> lah
-3 of jhc
-3 of the fej
-3 off <outside> kbh
-3 off kZj
-3 on <client> oYg
-3 on <gateway> hkb
-3 on <host> ibj
-3 on <n> from iWn
-3 on <n> mce
-3 on <n> to jib
-3 on <outside> dpa
-3 on <outside> for Zof
-3 on <own> for oea
-3 on <own> from kee
-3 on <own> jlY
-3 on <own> to bfm
-3 on <service> Xfp
-3 on <service> to emc
-3 on <zone> cgl
-3 on iYn
-3 on my ogY
-3 on the <zone> hdh
-3 on the ejg
-3 one <zone> ecm
-3 one gdj
-3 only <zone> iZk
-3 only gam
-3 open <far> Vsf
-3 open <host> Zmi
-3 open <own> bjj
-3 open <service> dnc
-3 open <service> on emc
-3 open <service> to cmd
-3 open <zone> ddm
-3 open aik
-3 open connections bik
-3 open connections into bji
-3 opening Ykk
-3 opens <own> djh
-3 opens <service> eje
-3 opens <service> on fje
-3 opens Zof
-3 or <gateway> fej
-3 or ben
-3 our <client> jja
-3 our <far> jhb
-3 our <host> agm
-3 our <own> bne
-3 our <service> boe
-3 our cjh
-3 our monitoring jee
-3 out , Vgr
-3 out <client> sWd
-3 out <far> sXd
-3 out <gateway> aij
-3 out <host> lbg
-3 out <outside> src ilZ
-3 out <zone> nae
-3 out <zone> src pac
-3 out ip <own> cgk
-3 out ip bcp
-3 out nZg
-3 out of kfd
-3 out of the kgc
-3 out run nfa
-3 out run on pfY
-3 out 我 jgd
-3 out 我 在 jgd
-3 outbound <far> bne
-3 outbound <host> iXn
-3 outbound <service> hbk
-3 outbound <service> to bne
-3 outbound ecn
-3 outgoing <own> eke
-3 outgoing <server> eke
-3 outgoing lgb
-3 over <client> kha
-3 over <host> cqa
-3 over <outside> ajj
-3 over <own> djg
-3 over <public> ejf
-3 over <service> at fmb
-3 over <service> bpd
-3 over <service> from Xqf
-3 over aoe
-3 over udp ejf
-3 own aki
-3 packet <host> epa
-3 packet <zone> alh
-3 packet bkh
-3 packets eek
-3 path hpW
-3 pc <client> bra
-3 pc Zmh
-3 people <zone> pYf
-3 people kkY
-3 phone <outside> nbd
-3 phone hjc
-3 ping <client> qYe
-3 ping <far> djg
-3 ping <far> from kcg
-3 ping <gateway> hid
-3 ping <host> from jdg
-3 ping <host> hmZ
-3 ping <outside> jja
-3 ping <own> from mfb
-3 ping <zone> mce
-3 ping nhY
-3 ping 不 Zrd
-3 ping 不 通 Zpe
-3 pinging <client> taZ
-3 pinging vYZ
-3 plain <outside> cnd
-3 plain <service> bmf
-3 plain Xoh
-3 please gdj
-3 pls : kcg
-3 pls : src kcg
-3 pls <client> lbg
-3 pls check cjh
-3 plz mcd
-3 policy <zone> kdf
-3 policy kdf
-3 poller hZn
-3 polling bod
-3 port <client> dmd
-3 port <gateway> cgk
-3 port <host> arb
-3 port <n> , eap
-3 port <n> from lde
-3 port <n> of cme
-3 port <n> on Yqf
-3 port <outside> fmc
-3 port <own> dle
-3 port <zone> ihd
-3 port iic
-3 portal Yeq
-3 postfix <host> kcf
-3 postfix kcf
-3 postfix on lbh
-3 postfix on our hbk
-3 prerouting Yfp
-3 printer <client> cne
-3 printer bne
-3 probe nZf
-3 prometheus ijb
-3 public <own> avX
-3 public avX
-3 pull bod
-3 query <far> eke
-3 query <service> at eke
-3 query <service> eje
-3 query eje
-3 ran uZZ
-3 random <outside> oae
-3 random oae
-3 rcpt <client> pXg
-3 rcpt from kef
-3 rcpt from unknown kef
-3 rcpt kef
-3 reach <far> ang
-3 reach <host> gZo
-3 reach <outside> to gZn
-3 reach <own> fke
-3 reach <public> eke
-3 reach <service> at ckg
-3 reach <service> ckg
-3 reach afo
-3 reach itself doa
-3 reachability jef
-3 reachable dpa
-3 read <host> fmb
-3 read <service> fmb
-3 read <service> on fmb
-3 read jlZ
-3 refused , cfl
-3 refused <client> rdY
-3 refused <outside> acq
-3 refused lfc
-3 relay mdd
-3 remote gjd
-3 remove <zone> nYg
-3 remove kZj
-3 return bij
-3 return traffic bjj
-3 rst ckh
-3 rule , iZl
-3 rule mZh
-3 rules <zone> qYd
-3 rules obd
-3 run lah
-3 run on fbm
-3 runs ogZ
-3 s client connect eje
-3 s client eje
-3 s efj
-3 same baq
-3 says <client> ibj
-3 says <own> eqY
-3 says <service> cqa
-3 scanner kai
-3 scans <host> cfl
-3 scans cfl
-3 see <zone> Wet
-3 see lcf
-3 send <host> Zhm
-3 send <outside> clf
-3 send <service> cpb
-3 send <service> to cpb
-3 send bjj
-3 send mail lgb
-3 send out djg
-3 send out to djg
-3 sending ihc
-3 sends jkZ
-3 server <far> Ypf
-3 server reachable from nZg
-3 server reachable nZg
-3 service qXg
-3 session <host> bij
-3 session cii
-3 session to duV
-3 set ffj
-3 set up ffj
-3 should erX
-3 shows <client> kmV
-3 shows gla
-3 since fdk
-3 sits nZg
-3 sitting lfc
-3 snat <own> bdo
-3 snat dbn
-3 snat to dbn
-3 snat to source dbn
-3 so efj
-3 some <outside> mdd
-3 some jfe
-3 somebody <zone> jfe
-3 somebody kdf
-3 somebody out lgb
-3 somebody out on lgb
-3 somebody sitting in jfe
-3 someone mfb
-3 source <host> from oZf
-3 source <host> nZf
-3 source <own> ikZ
-3 source address bii
-3 source address does bii
-3 source fjd
-3 source ip Zof
-3 spins fej
-3 src <client> ckg
-3 src <client> dst dmc
-3 src <far> hid
-3 src <gateway> gma
-3 src <own> fcl
-3 still <far> Yqe
-3 still <gateway> fna
-3 still <host> dcn
-3 still <outside> liZ
-3 still <own> fjd
-3 still <service> to fje
-3 still get to eke
-3 straight cgk
-3 subnet kjZ
-3 syn <client> lgc
-3 syn <far> eke
-3 syn recv jdg
-3 syn recv src jdg
-3 syn sent lfc
-3 syn sent src lfc
-3 take <outside> dcn
-3 take mbf
-3 take the -i Zgn
-3 take the Zgn
-3 taking <outside> afn
-3 taking afn
-3 talk <host> gbl
-3 talk <service> cgk
-3 talk <service> to cgk
-3 talk Zfo
-3 talk to Zhm
-3 talk to the Zhm
-3 tcp , xVa
-3 tcp <far> ejf
-3 tcp <gateway> abr
-3 tcp <host> emc
-3 tcp <n> , fbl
-3 tcp <n> bpc
-3 tcp <n> from rVg
-3 tcp <n> on amf
-3 tcp <n> to cgj
-3 tcp <own> bhk
-3 tcp <zone> ndb
-3 tcp khb
-3 tcp session gjd
-3 tcp session to gjd
-3 tell mZh
-3 tell me oae
-3 test pfZ
-3 that <client> kee
-3 that <gateway> fdk
-3 that <host> Voj
-3 that <outside> bhk
-3 that <zone> hdi
-3 that arrives ici
-3 that was kee
-3 that was on jfe
-3 that's hma
-3 the ' -i efj
-3 the ' efj
-3 the <far> jgd
-3 the <gateway> from mag
-3 the <gateway> rYd
-3 the <host> box lZi
-3 the <host> gjd
-3 the <host> server iic
-3 the <outside> to Zqd
-3 the <own> cob
-3 the <public> dfk
-3 the <server> ekd
-3 the <service> hjc
-3 the <zone> ejf
-3 the guys gej
-3 the log kah
-3 the log on kah
-3 the pcs jgd
-3 the people oae
-3 the scanner ial
-3 the site fnZ
-3 their emc
-3 then <host> fje
-3 then <own> gdj
-3 then <zone> aij
-3 then bjj
-3 then get fmb
-3 then get to gma
-3 there <far> qad
-3 there qYe
-3 these hal
-3 they <outside> cmd
-3 they <own> csY
-3 they bhk
-3 this <client> pdZ
-3 this <gateway> dco
-3 this <host> bcp
-3 this <zone> hcj
-3 this is from qeZ
-3 this jbi
-3 this on cfl
-3 this on the afm
-3 through <host> imZ
-3 through ilZ
-3 through to foZ
-3 through to the enb
-3 thunderbird <zone> lfb
-3 thunderbird lgb
-3 time kcg
-3 time out elc
-3 timed <client> rbb
-3 timed <own> Woi
-3 timed bji
-3 timed out bji
-3 timed out from hdh
-3 timed out 在 naf
-3 timeout Zdq
-3 times bgl
-3 times out bgl
-3 to <client> cpb
-3 to <far> jhc
-3 to <gateway> doc
-3 to <gateway> from lbg
-3 to <host> server enb
-3 to <n> glb
-3 to <n> on ejf
-3 to <outside> kcg
-3 to <own> from kde
-3 to <public> cem
-3 to <server> mYi
-3 to <service> at clf
-3 to <service> into bhk
-3 to <service> on ane
-3 to <service> to fkd
-3 to <zone> klX
-3 to accept qba
-3 to accept would lde
-3 to deliver cgk
-3 to deliver to cgk
-3 to get cen
-3 to hla
-3 to itself fje
-3 to know lec
-3 to open bne
-3 to print hkb
-3 to talk eob
-3 to talk to eob
-3 to the cme
-3 to the whole neb
-3 took <outside> efj
-3 took efj
-3 took the -i efj
-3 took the efj
-3 towards bpb
-3 trace <host> bqb
-3 trace <zone> gjd
-3 trace fje
-3 traffic <zone> jee
-3 traffic pdZ
-3 udp <client> lee
-3 udp <far> Ypf
-3 udp <host> mbf
-3 udp <n> , dbo
-3 udp <n> from vSf
-3 udp <n> on Zsb
-3 udp <n> to arb
-3 udp <own> djg
-3 udp <zone> mZh
-3 udp fkc
-3 up <host> ajj
-3 up <outside> gjd
-3 up <zone> kbh
-3 up ajj
-3 up on fZp
-3 up on the fZp
-3 use <own> Xjm
-3 use <public> jYl
-3 use hbk
-3 user , pXg
-3 user , rip pXg
-3 user <far> pXg
-3 user <zone> cjh
-3 vendor <far> ejf
-3 vendor ejf
-3 via ohX
-3 vz fje
-3 vz w <n> fje
-3 vz w fje
-3 want eke
-3 wants <far> Zng
-3 wants <host> cii
-3 wants <service> Ypf
-3 wants ckg
-3 wants to djg
-3 was <client> tVe
-3 was <zone> jef
-3 was khb
-3 way jdf
-3 we <outside> efj
-3 we <zone> lbh
-3 we add kdf
-3 we add the kdf
-3 we take -i Ygo
-3 we take Ygo
-3 what <gateway> dek
-3 what <zone> hdj
-3 what happens lde
-3 what happens to lde
-3 what kdf
-3 when <client> ihd
-3 when <outside> Yfq
-3 when <own> erX
-3 when <zone> iid
-3 when ila
-3 when it Zjk
-3 when sending cgj
-3 when somebody kgc
-3 when they dkf
-3 whether <zone> fej
-3 whether fej
-3 whether hosts mbf
-3 which <client> mbf
-3 which <zone> jgd
-3 which jhc
-3 while hcj
-3 why qYe
-3 will <service> djg
-3 will <zone> lgb
-3 will kmW
-3 with <outside> kgc
-3 with <service> lec
-3 with hic
-3 with the bji
-3 without <public> fbl
-3 without gbl
-3 without going fbl
-3 would <client> hdj
-3 would <client> reach goZ
-3 would <far> qYe
-3 would <host> kja
-3 would <own> gkc
-3 would <zone> dkf
-3 would change for pdb
-3 would change pdb
-3 would that ncc
-3 yet mYh
-3 you goY
-3 一 <client> cnd
-3 一 <far> dfk
-3 一 <zone> nea
-3 一 jbj
-3 一 下 , lcf
-3 一 下 kdf
-3 一 条 -s dfk
-3 一 条 kdf
-3 上 , gYo
-3 上 <far> anf
-3 上 <host> gck
-3 上 <outside> dkf
-3 上 <own> cnd
-3 上 jef
-3 上 不 dkf
-3 上 不 了 dkf
-3 上 得 flc
-3 上 得 了 flc
-3 下 , cem
-3 下 <client> emc
-3 下 <host> foZ
-3 下 <outside> llV
-3 下 <zone> akj
-3 下 <zone> 到 fnZ
-3 下 Zkj
-3 不 <client> eqZ
-3 不 <gateway> fej
-3 不 <host> edk
-3 不 <outside> dii
-3 不 <own> flc
-3 不 <public> cfk
-3 不 hdi
-3 不 上 Ujp
-3 不 会 jfe
-3 不 是 bbq
-3 不 能 Zli
-3 不 能 上 enb
-3 不 能 用 ejf
-3 个 : edl
-3 个 : in Yfp
-3 个 <zone> nfa
-3 个 nhZ
-3 为 <client> qca
-3 为 <zone> qeY
-3 主 <outside> ekd
-3 主 <zone> djg
-3 主 fjf
-3 主 动 cmf
-3 主 动 往 dkf
-3 主 动 连 bkh
-3 么 <own> ejf
-3 么 cjh
-3 之 <outside> Xgp
-3 之 kdg
-3 之 后 , kcg
-3 之 后 kdg
-3 了 <gateway> fbm
-3 了 <outside> , fam
-3 了 <outside> cco
-3 事 <own> gjd
-3 事 dih
-3 交 khc
-3 人 <outside> cem
-3 人 <own> eld
-3 人 fje
-3 人 访 gkc
-3 人 访 问 gkc
-3 什 Zil
-3 什 么 Zil
-3 什 么 用 ejf
-3 从 <client> <service> gje
-3 从 <client> apd
-3 从 <client> ping aoe
-3 从 <client> 到 ejg
-3 从 <far> gjd
-3 从 <gateway> bpc
-3 从 <outside> <service> eke
-3 从 <outside> eob
-3 从 <outside> 连 flc
-3 从 <zone> <service> fna
-3 从 <zone> gdj
-3 从 <zone> ping dkg
-3 从 <zone> 到 dob
-3 从 bkh
-3 以 <host> emc
-3 以 <zone> ijb
-3 以 后 , led
-3 以 后 led
-3 以 访 eek
-3 以 访 问 eek
-3 以 连 blg
-3 以 连 到 blg
-3 们 <outside> ihd
-3 们 rdY
-3 件 amg
-3 会 <host> dbo
-3 会 kYk
-3 会 转 cfl
-3 会 转 到 fej
-3 信 <own> clf
-3 信 djg
-3 像 <client> lde
-3 像 nfa
-3 公 clf
-3 公 司 clf
-3 写 ekd
-3 写 的 ekd
-3 出 <far> mdc
-3 出 <outside> dkf
-3 出 jhd
-3 出 去 dkf
-3 出 去 到 blg
-3 删 <client> qZd
-3 删 <outside> lgc
-3 到 <client> qeY
-3 到 <far> Ysb
-3 到 <gateway> ahl
-3 到 <host> blf
-3 到 <outside> gmZ
-3 到 <own> , Wfs
-3 到 <own> anf
-3 到 <server> cdn
-3 到 <zone> gjd
-3 到 ip <client> emc
-3 到 ip dnc
-3 到 ngZ
-3 到 我 fkd
-3 到 我 们 fkd
-3 到 这 clf
-3 到 这 台 clf
-3 前 ndc
-3 加 <outside> jfe
-3 加 aen
-3 加 上 -i cgk
-3 加 上 Yeq
-3 务 <client> fkd
-3 务 fkd
-3 动 <client> jgd
-3 动 <outside> emc
-3 动 <zone> cnc
-3 动 hjc
-3 动 去 dke
-3 动 去 连 dke
-3 动 访 dnd
-3 动 访 问 dnd
-3 动 连 apd
-3 包 <client> peZ
-3 包 gUs
-3 包 看 hic
-3 包 看 到 hic
-3 去 <zone> qgX
-3 去 掉 , mfb
-3 去 掉 jfe
-3 去 访 emc
-3 去 访 问 emc
-3 反 iic
-3 发 <outside> khb
-3 发 <own> fje
-3 发 信 dii
-3 发 信 到 dle
-3 口 , bkh
-3 口 , 从 jee
-3 口 <client> oae
-3 口 <far> hid
-3 口 <gateway> dgj
-3 口 <n> , jef
-3 口 <n> ldf
-3 口 ihd
-3 口 ip nbf
-3 口 ip 是 nbf
-3 台 <client> hid
-3 台 aki
-3 同 <own> dke
-3 同 <zone> fek
-3 同 事 在 jci
-3 同 事 用 djh
-3 同 事 说 eek
-3 后 <host> abr
-3 后 <outside> jic
-3 后 <zone> lbg
-3 否 cle
-3 否 访 cme
-3 否 访 问 cme
-3 啥 <zone> fma
-3 啥 gkc
-3 在 <outside> aik
-3 在 <own> ejf
-3 在 <zone> del
-3 在 edl
-3 地 fmb
-3 地 址 fmb
-3 地 址 是 jgd
-3 址 jcg
-3 填 <own> ejf
-3 填 eke
-3 填 的 fke
-3 填 的 是 eke
-3 备 jfe
-3 外 jbi
-3 完 <client> ioW
-3 完 <outside> kbh
-3 完 <zone> fmb
-3 完 hid
-3 完 以 ofZ
-3 完 以 后 ofZ
-3 客 <client> mdd
-3 客 <far> nbe
-3 客 hci
-3 客 户 hci
-3 客 户 从 jfe
-3 客 户 端 mdd
-3 家 iic
-3 就 <own> gkc
-3 就 是 gYp
-3 己 <host> eje
-3 己 <outside> clf
-3 己 <own> gna
-3 己 去 fkc
-3 己 能 blf
-3 己 能 ping bmg
-3 己 能 上 clf
-3 己 能 连 eke
-3 师 del
-3 帮 hdi
-3 帮 看 hdi
-3 帮 看 下 hdi
-3 应 dpa
-3 录 mdd
-3 往 ang
-3 志 : fej
-3 志 : in fej
-3 忙 <client> kee
-3 忙 <gateway> dgj
-3 想 <host> hoY
-3 想 <service> Ynh
-3 想 <service> 到 bji
-3 想 cle
-3 想 访 eje
-3 想 访 问 eje
-3 成 <client> , kgc
-3 成 <client> led
-3 成 <outside> mga
-3 成 ngZ
-3 我 <client> rbZ
-3 我 <host> cmd
-3 我 <zone> hdi
-3 我 cji
-3 我 们 blg
-3 我 这 lde
-3 我 这 台 lde
-3 户 <client> mcf
-3 户 <own> dle
-3 户 jgd
-3 户 打 fje
-3 户 打 开 fje
-3 户 端 mag
-3 户 端 是 qZd
-3 手 khb
-3 手 机 khb
-3 打 <host> efj
-3 打 ahl
-3 打 不 开 fkd
-3 打 印 ejf
-3 打 印 机 fje
-3 执 <own> eke
-3 执 eke
-3 执 行 <service> fje
-3 执 行 eke
-3 抓 lde
-3 报 <own> flc
-3 拒 dgj
-3 拿 Ypf
-3 拿 掉 , jef
-3 拿 掉 jef
-3 掉 <zone> jfe
-3 掉 mbf
-3 接 <client> Vue
-3 接 <host> eld
-3 接 <zone> aij
-3 接 amg
-3 接 ping eob
-3 接 打 到 gnZ
-3 接 访 cod
-3 接 访 问 cod
-3 推 bne
-3 收 <client> jgd
-3 收 <own> eke
-3 收 lfc
-3 收 不 nae
-3 收 不 到 nae
-3 收 信 , dgk
-3 收 得 kee
-3 收 得 到 kee
-3 教 ddm
-3 文 kaj
-3 时 , fcl
-3 时 <gateway> fcl
-3 是 <client> oae
-3 是 <gateway> fcl
-3 是 <host> fan
-3 是 <own> ejf
-3 是 hal
-3 有 lZi
-3 服 <client> fje
-3 服 klX
-3 服 务 fje
-3 服 务 端 clf
-3 本 <client> led
-3 本 <host> bmg
-3 本 hjc
-3 本 机 hkb
-3 本 机 ip kee
-3 机 <client> hid
-3 机 <far> amg
-3 机 <host> enc
-3 机 <outside> lfc
-3 机 <zone> 1YU
-3 机 hkb
-3 机 上 ckg
-3 机 器 eke
-3 机 器 是 pYf
-3 机 访 flc
-3 机 访 问 flc
-3 条 <zone> eek
-3 条 eek
-3 来 dle
-3 查 oea
-3 样 cii
-3 桌 <client> aoe
-3 桌 面 到 djg
-3 正 gjd
-3 段 cnd
-3 比 <far> eke
-3 比 eke
-3 比 如 eke
-3 比 如 到 eke
-3 没 kcg
-3 没 有 对 jef
-3 法 flc
-3 源 <client> mbf
-3 源 lah
-3 用 <host> bra
-3 用 <service> bra
-3 用 <service> 连 foY
-3 用 coc
-3 用 户 efj
-3 用 户 在 gdj
-3 用 的 dhi
-3 电 <client> ikb
-3 电 <public> cdn
-3 电 hjd
-3 电 脑 是 jef
-3 电 脑 用 eej
-3 的 <gateway> lYi
-3 的 <host> fcm
-3 的 <n> ldd
-3 的 <n> 对 kde
-3 的 <own> bpc
-3 的 <server> dfk
-3 的 <service> , iXo
-3 的 <service> lXk
-3 的 <zone> aeo
-3 的 client cmf
-3 的 dnat ben
-3 的 gbk
-3 的 ip nbf
-3 的 ip 是 nbf
-3 的 人 jib
-3 的 人 用 cii
-3 的 是 alh
-3 的 电 jef
-3 的 话 , lgc
-3 的 话 lgc
-3 目 dkf
-3 目 的 djf
-3 目 的 是 dkf
-3 直 <host> eld
-3 直 dlf
-3 直 接 dlf
-3 直 接 打 gkd
-3 直 接 连 fcl
-3 看 <host> aas
-3 看 <zone> nYg
-3 看 下 hkb
-3 看 到 ip jai
-3 看 到 jaj
-3 码 jhc
-3 码 枪 jhc
-3 确 kdf
-3 确 认 : kdf
-3 确 认 kdf
-3 端 <gateway> kYk
-3 端 <zone> nga
-3 端 lah
-3 端 口 , lfc
-3 端 口 ndc
-3 网 <client> ihd
-3 网 jgd
-3 老 ofY
-3 能 <client> dtW
-3 能 <far> cne
-3 能 <outside> enb
-3 能 <service> epZ
-3 能 <service> 到 fmb
-3 能 <service> 通 glb
-3 能 <zone> anf
-3 能 bij
-3 能 ping eld
-3 能 ping 通 eke
-3 能 打 eld
-3 能 打 开 eld
-3 能 用 <public> ejf
-3 能 用 ejf
-3 能 直 gdj
-3 能 直 连 gdj
-3 能 连 到 gna
-3 能 通 gqX
-3 能 通 过 gqX
-3 脑 <client> emc
-3 脑 <own> djg
-3 脑 cme
-3 自 <far> clf
-3 自 <outside> agm
-3 自 Xkl
-3 自 己 Xkl
-3 自 己 往 cme
-3 自 己 连 fkd
-3 行 <outside> fbm
-3 行 <zone> 到 cjh
-3 行 的 fej
-3 补 <outside> cfm
-3 补 上 -i cfm
-3 补 上 cfm
-3 被 <host> cdn
-3 被 eek
-3 要 <client> fmb
-3 要 <far> bme
-3 要 <host> cel
-3 要 afo
-3 要 访 foZ
-3 要 访 问 foZ
-3 规 则 , lde
-3 认 fkc
-3 让 idi
-3 让 不 ibj
-3 让 不 让 ibj
-3 许 Znf
-3 访 <host> fna
-3 访 <zone> hid
-3 访 gjc
-3 访 问 <public> aoe
-3 访 问 eld
-3 访 问 到 fld
-3 说 iak
-3 请 <client> ipV
-3 请 <outside> odb
-3 请 <zone> fan
-3 请 bhk
-3 请 问 <zone> dap
-3 请 问 gck
-3 请 问 从 mdd
-3 走 <gateway> cco
-3 走 <n> Zqd
-3 走 <own> fje
-3 走 <service> hXo
-3 走 del
-3 走 的 gkd
-3 边 <client> bmf
-3 边 dkf
-3 过 <gateway> gWq
-3 过 ddm
-3 还 <far> foa
-3 还 <own> glb
-3 还 cii
-3 还 能 access glb
-3 还 能 fkd
-3 还 能 往 dlf
-3 还 能 连 glc
-3 这 <client> neb
-3 这 台 mec
-3 这 台 是 kfe
-3 这 条 , gdj
-3 这 条 fej
-3 进 <own> gkd
-3 进 fkd
-3 连 <gateway> dhi
-3 连 <host> fmc
-3 连 <zone> emc
-3 连 ckf
-3 连 不 coc
-3 连 不 上 gkc
-3 连 不 到 dnc
-3 连 我 cqa
-3 连 我 们 cqa
-3 连 的 nfZ
-3 连 的 是 ngZ
-3 通 eek
-3 邮 <own> eke
-3 邮 <server> fck
-3 邮 dle
-3 邮 件 , dkf
-3 邮 件 dle
-3 部 shT
-3 配 <own> eke
-3 配 ckg
-3 配 的 ckg
-3 配 的 是 ckg
-3 里 ljY
-3 问 <client> hkb
-3 问 <own> dle
-3 问 <zone> ioW
-3 问 <zone> 到 fqX
-3 问 fje
-3 问 不 dmd
-3 问 不 了 dme
-3 问 得 ejg
-3 问 得 了 dkf
-3 问 题 jef
-4 ' lde
-4 'connection gkc
-4 's <own> elc
-4 , <client> lfc
-4 , <far> kee
-4 , <gateway> Vml
-4 , <host> gjd
-4 , <outside> bfm
-4 , <own> fld
-4 , <public> Zil
-4 , <server> dfk
-4 , <zone> eel
-4 -> bfm
-4 -i mZh
-4 -j <client> hck
-4 -j <own> ddl
-4 -j gck
-4 : <- kfd
-4 : <client> pZe
-4 : <far> mXj
-4 : <gateway> jfe
-4 : <host> Zjk
-4 : <outside> bdo
-4 : <own> eoa
-4 : <server> fdj
-4 : jdg
-4 ; mfc
-4 <client> <client> eld
-4 <client> <host> del
-4 <client> <outside> lgb
-4 <client> <own> fna
-4 <client> <server> fYp
-4 <client> <zone> lXk
-4 <client> lgb
-4 <far> <client> mce
-4 <far> <gateway> Uiq
-4 <far> <host> blg
-4 <far> <own> cpb
-4 <far> cij
-4 <gateway> <client> jhc
-4 <gateway> <far> ckg
-4 <gateway> <gateway> dnc
-4 <gateway> <host> bjh
-4 <gateway> <outside> lZh
-4 <gateway> <own> fje
-4 <gateway> <zone> nZg
-4 <gateway> jhc
-4 <host> <client> kja
-4 <host> <far> fqX
-4 <host> <gateway> bas
-4 <host> <own> cjh
-4 <host> <public> ben
-4 <host> <zone> mjX
-4 <host> jhc
-4 <n> <- fYp
-4 <n> <gateway> cdn
-4 <n> <host> flc
-4 <n> <own> dbo
-4 <n> <public> adp
-4 <n> <server> Zgn
-4 <n> <zone> naf
-4 <n> jdg
-4 <outside> <client> qac
-4 <outside> <far> ncd
-4 <outside> <gateway> ckh
-4 <outside> <host> djg
-4 <outside> <outside> ben
-4 <outside> <own> dob
-4 <outside> <zone> niX
-4 <outside> hid
-4 <own> <client> naf
-4 <own> <far> kee
-4 <own> <gateway> afn
-4 <own> <host> bji
-4 <own> <outside> qXe
-4 <own> <own> gck
-4 <server> <gateway> fcl
-4 <server> <outside> bji
-4 <server> <own> fje
-4 <server> <zone> miY
-4 <server> gla
-4 <service> <client> jlY
-4 <service> <gateway> crZ
-4 <service> <outside> mYi
-4 <service> <own> fmb
-4 <service> <public> edl
-4 <service> <zone> hZm
-4 <zone> <client> jhc
-4 <zone> <far> mYh
-4 <zone> <gateway> chi
-4 <zone> <host> cme
-4 <zone> <outside> Yjl
-4 <zone> <own> fkd
-4 <zone> <public> blg
-4 <zone> <server> gdj
-4 <zone> <zone> jfd
-4 <zone> iic
-4 ? <far> fna
-4 ? <gateway> fdk
-4 ? <host> eld
-4 ? <outside> wdT
-4 ? <own> ejf
-4 ? cme
-4 ^ <client> hkc
-4 ^ <gateway> kdf
-4 ^ <host> mce
-4 ^ <outside> jcg
-4 ^ <own> eoa
-4 ^ <public> flc
-4 ^ <server> fej
-4 ^ <zone> fje
-4 a <client> cme
-4 a <far> dld
-4 a <gateway> bdo
-4 a <host> eke
-4 a <outside> occ
-4 a <own> ejf
-4 a <zone> jWn
-4 a bii
-4 able <client> Xqe
-4 able <far> ekd
-4 able <gateway> dgj
-4 able <host> bjj
-4 able <own> gjd
-4 able <zone> apd
-4 able bhk
-4 about dgj
-4 accept <client> waW
-4 accept <host> fsV
-4 accept <zone> caq
-4 accept ddn
-4 access ajj
-4 add <zone> oea
-4 add lgb
-4 added Yjl
-4 adding <zone> kfd
-4 adding lfc
-4 after <client> nhY
-4 all iZl
-4 allowed emc
-4 am hhd
-4 an <gateway> hid
-4 an <host> Ypf
-4 an <own> dfk
-4 and <client> ljY
-4 and <gateway> ffj
-4 and <host> Yim
-4 and <zone> lbf
-4 answer eZp
-4 answers fan
-4 any <zone> mdd
-4 any Ytb
-4 anything <outside> kee
-4 anything gkc
-4 append <zone> fdk
-4 append jdg
-4 are ljY
-4 arrives <own> fkd
-4 arrives fkd
-4 arriving <own> amf
-4 arriving clf
-4 as <gateway> cYs
-4 as jgd
-4 assume scY
-4 at <client> esW
-4 at <gateway> adp
-4 at <outside> ejf
-4 at <own> fkc
-4 at <zone> oeb
-4 at fje
-4 back eek
-4 be <host> Zli
-4 be <zone> jlY
-4 becomes jef
-4 before rUh
-4 being aen
-4 box <far> jef
-4 box <host> Wio
-4 box <outside> jch
-4 box lah
-4 but afm
-4 by <client> rcZ
-4 by <host> Ymi
-4 by <own> cii
-4 by <zone> gWq
-4 by iak
-4 can <client> inX
-4 can <far> clf
-4 can <host> mce
-4 can <own> glc
-4 can't <own> Ysc
-4 can't <zone> fej
-4 can't fdk
-4 cannot <server> gbl
-4 cannot bji
-4 cant <zone> cpb
-4 cant cjh
-4 change <own> fje
-4 change Tkp
-4 check <zone> fje
-4 client <own> eqZ
-4 client <server> eej
-4 client cpb
-4 clients <own> ejf
-4 clients fnb
-4 close <own> gtU
-4 close gtU
-4 colleague <client> jgd
-4 colleague nhY
-4 coming <own> aof
-4 coming aof
-4 confirm <zone> dkf
-4 confirm dkf
-4 connect <gateway> fdk
-4 connect <own> Zqd
-4 connect Zil
-4 connection <client> tfU
-4 connection <gateway> efj
-4 connection <host> fkd
-4 connection <outside> bcp
-4 connection <own> Xni
-4 connection <zone> Xjm
-4 connection gjd
-4 connections Ytc
-4 conntrack <gateway> del
-4 conntrack del
-4 could <host> fcl
-4 could <outside> jff
-4 could <zone> dpa
-4 could jdg
-4 curl <own> gam
-4 curl edl
-4 cut Zqe
-4 deferred <own> gdj
-4 delete <outside> jdg
-4 delete kai
-4 deleting aYt
-4 deliver aen
-4 directly <public> gdj
-4 directly fcm
-4 dnat <client> kef
-4 dnat <outside> ecm
-4 dnat <own> YyW
-4 dnat hdi
-4 do <client> ata
-4 do <host> eek
-4 do <outside> ihc
-4 do <zone> sXd
-4 does <client> sXd
-4 does <gateway> fbm
-4 does <host> Zjk
-4 does <outside> ipW
-4 does Ykj
-4 dport <host> Zgn
-4 dport cgk
-4 drop <outside> gma
-4 e Xjm
-4 effect <host> glc
-4 effect glb
-4 end <host> cij
-4 established <own> frW
-4 established erX
-4 even <outside> gdj
-4 ever <zone> cjh
-4 ever dbn
-4 failed <far> egj
-4 failed <host> goY
-4 fetch <own> ele
-4 fetch Xin
-4 fine efj
-4 fix ila
-4 for <client> ubX
-4 for <far> khc
-4 for <own> ckg
-4 for <zone> glb
-4 for jdh
-4 forward <host> alg
-4 forward <zone> del
-4 forward dgj
-4 foxmail <own> glb
-4 from <client> emd
-4 from <gateway> Zdq
-4 from <host> gpY
-4 from <outside> bqb
-4 from <own> eld
-4 from <zone> edl
-4 from coc
-4 get <far> Xqf
-4 get <host> Vvc
-4 get <own> fke
-4 get <zone> njW
-4 get lnU
-4 gets <own> cne
-4 gets jfe
-4 gives jWn
-4 goes <outside> mhZ
-4 goes <zone> kgc
-4 goes hbk
-4 got hdi
-4 gw <outside> gdj
-4 gw Yeq
-4 hand lah
-4 happens <outside> cme
-4 happens <own> gjd
-4 happens <zone> hZl
-4 happens Zng
-4 has <client> sdX
-4 has <server> Yfp
-4 has <zone> vgR
-4 has mbf
-4 have <far> mbf
-4 he eek
-4 her lkX
-4 here <zone> bfn
-4 here ahl
-4 hi <client> qfX
-4 hi qca
-4 his bod
-4 hit Yhn
-4 host <client> cfl
-4 host bfm
-4 how <zone> tgT
-4 how ngZ
-4 i <client> bkh
-4 i <far> cpb
-4 i <gateway> dkf
-4 i <host> Xer
-4 i <outside> ici
-4 i <own> eoa
-4 i <public> fcl
-4 i <zone> nag
-4 i iak
-4 i'm <own> fpZ
-4 i'm naf
-4 icmp <client> peZ
-4 icmp hjc
-4 id bgl
-4 if <client> jkZ
-4 if <own> bsZ
-4 if <zone> jdg
-4 if jdh
-4 iif <far> kgc
-4 in <client> rab
-4 in <far> fkd
-4 in <gateway> gjc
-4 in <host> Zil
-4 in <outside> hdi
-4 in <own> eld
-4 in <zone> fam
-4 in dkg
-4 instead hid
-4 into ika
-4 iptables <zone> lfc
-4 iptables mfb
-4 is <client> coc
-4 is <far> nbe
-4 is <gateway> ika
-4 is <host> jch
-4 is <outside> qYe
-4 is <own> dih
-4 is <zone> bji
-4 it <far> Wrf
-4 it <gateway> eYq
-4 it <host> dih
-4 it <outside> gdj
-4 it <own> eke
-4 it <zone> obe
-4 it jhc
-4 its <client> elc
-4 its <far> ejf
-4 its <host> ahm
-4 its <own> gkc
-4 its cjh
-4 itself <far> ejf
-4 itself <host> Zof
-4 itself <outside> jdg
-4 itself dgj
-4 just <gateway> fdj
-4 just nZg
-4 know kfe
-4 label dih
-4 laptop <client> rXe
-4 laptop <own> emd
-4 laptop kja
-4 length <client> Zgn
-4 length <far> Wgr
-4 length <host> fmb
-4 length <zone> bfm
-4 length akj
-4 let <outside> hUr
-4 let cme
-4 lets bij
-4 like <zone> mfb
-4 like odb
-4 line <client> iYl
-4 line <far> fZo
-4 line <host> bij
-4 line <outside> kbh
-4 line <zone> oZe
-4 line Znf
-4 logs kdf
-4 machine gck
-4 mail <zone> cfk
-4 mails daq
-4 make <far> kfc
-4 make kiZ
-4 martian <client> kdf
-4 martian lfd
-4 masquerade <client> mag
-4 masquerade <own> fje
-4 masquerade <zone> tcX
-4 masquerade nfa
-4 may emd
-4 me <client> kcf
-4 me <own> bne
-4 me led
-4 mean dap
-4 monitoring <far> neb
-4 monitoring njW
-4 morning neb
-4 moved <zone> rYd
-4 moved klX
-4 must <own> anf
-4 must <server> gbl
-4 must blg
-4 mx <far> dle
-4 mx dle
-4 my <client> pfY
-4 my <own> b0S
-4 my jZk
-4 nat mdd
-4 need lZj
-4 needs <far> dkg
-4 needs <host> Xnj
-4 needs amg
-4 never lVm
-4 nmap <own> ejf
-4 no <zone> lah
-4 no mfb
-4 nobody cmd
-4 not <host> dgj
-4 not <own> clf
-4 nothing Zmh
-4 now jai
-4 of <client> rYd
-4 of <far> imY
-4 of <gateway> Wgq
-4 of <outside> lde
-4 of <own> dkf
-4 of obe
-4 off <zone> neb
-4 off dZq
-4 oif <client> jfd
-4 oif <far> mYi
-4 oif ndc
-4 ok kdf
-4 on <client> ngZ
-4 on <far> lfc
-4 on <gateway> gWq
-4 on <host> ZuZ
-4 on <outside> lZi
-4 on <own> eke
-4 on <zone> sba
-4 on ilZ
-4 once <outside> jch
-4 once Xfq
-4 one <outside> kai
-4 only jef
-4 open <client> gma
-4 open <host> Zcr
-4 open <outside> nfb
-4 open <own> dle
-4 open ddm
-4 opened eke
-4 opening dlf
-4 opens <own> edl
-4 opens eel
-4 openssl eje
-4 or ejf
-4 other hjc
-4 our <client> iic
-4 our <far> neb
-4 our <host> occ
-4 our <own> eob
-4 our <zone> nfa
-4 our llW
-4 out <client> qUh
-4 out <far> qac
-4 out <gateway> egj
-4 out <host> chj
-4 out <outside> dnc
-4 out <own> emc
-4 out <zone> dbp
-4 out ajj
-4 outbound <host> qad
-4 outbound khb
-4 outlook <own> eke
-4 outlook <server> eek
-4 outlook gdj
-4 over <outside> alh
-4 over <own> Xsd
-4 over lfc
-4 own <own> djg
-4 own kjZ
-4 packet <client> Zpf
-4 packet <host> bqc
-4 packet <zone> vYZ
-4 packets Vnk
-4 page bqc
-4 pc <own> flc
-4 pc hck
-4 pcs ekf
-4 people <own> fdk
-4 permitted alh
-4 ping <client> hoX
-4 ping <far> eke
-4 ping <gateway> ekd
-4 ping <host> cnd
-4 ping <zone> kfd
-4 plz bmf
-4 policy <outside> nbe
-4 policy <zone> jef
-4 policy kdf
-4 poll flc
-4 port <client> tXc
-4 port <far> eke
-4 port <gateway> daq
-4 port <own> Vrh
-4 port <zone> mdd
-4 port ihd
-4 postfix djg
-4 postrouting <host> eQy
-4 postrouting <zone> Ygo
-4 postrouting afn
-4 ppl fmb
-4 prerouting <zone> eek
-4 prerouting dih
-4 printer <client> goY
-4 probe chj
-4 public <own> drY
-4 public chj
-4 pull Vrg
-4 push fld
-4 put <zone> jgd
-4 put kgd
-4 query cqa
-4 question lfc
-4 quic hdi
-4 reach <host> flc
-4 reach led
-4 reachable rYd
-4 read bgl
-4 recv <own> gtT
-4 recv gtT
-4 refused <client> kee
-4 refused <outside> Ydr
-4 refused <zone> sgU
-4 refused kdf
-4 relay djg
-4 reply lfd
-4 report mcf
-4 request apd
-4 right taZ
-4 rip <host> emd
-4 rip emd
-4 room okV
-4 root <own> ejf
-4 root fje
-4 route oYg
-4 rule <zone> nfZ
-4 rule gZo
-4 rules <own> gnZ
-4 runner ckh
-4 running pbd
-4 s cdn
-4 saddr <client> eoa
-4 saddr <far> emc
-4 saddr <own> gjd
-4 same <outside> edm
-4 same dcm
-4 says <own> eje
-4 says dgj
-4 scan <host> foZ
-4 scan foZ
-4 scanner dqZ
-4 scans <host> Zqc
-4 scans aqd
-4 see Yjl
-4 send <far> aqc
-4 send bji
-4 sending chi
-4 sends chi
-4 sent <far> eke
-4 sent <host> Xub
-4 sent <own> fpY
-4 sent gnZ
-4 server <outside> ajj
-4 server <own> fmb
-4 server <public> emd
-4 server bod
-4 set <own> dle
-4 set edl
-4 should ecm
-4 show dle
-4 since dob
-4 sits mZh
-4 so <outside> ejf
-4 so <own> fpY
-4 some <outside> jgd
-4 some idh
-4 someone <own> dkf
-4 someone dih
-4 source <host> ejf
-4 source dkf
-4 spins baq
-4 src Xre
-4 ssl cmf
-4 still <far> Xtc
-4 still <outside> mag
-4 still <own> drY
-4 still eke
-4 suppose <outside> Zli
-4 suppose chj
-4 syn <host> cWv
-4 syn gbk
-4 take <outside> cgk
-4 take jYl
-4 talk <host> ckg
-4 talk cii
-4 talks Yog
-4 tcp <client> kgd
-4 tcp <gateway> Xgp
-4 tcp <outside> lfb
-4 tcp <own> aoe
-4 tcp <zone> mXj
-4 tcp kee
-4 tcpdump ejf
-4 team pcc
-4 tell <gateway> agm
-4 tell hak
-4 that <client> fna
-4 that <gateway> beo
-4 that <host> gkc
-4 that <outside> jib
-4 that <own> Zrc
-4 that <zone> gbm
-4 that eld
-4 the <client> mVl
-4 the <far> arb
-4 the <gateway> akj
-4 the <host> mbf
-4 the <outside> flc
-4 the <own> dvU
-4 the <public> cii
-4 the <server> bar
-4 the <zone> gck
-4 their gkc
-4 then <host> fej
-4 then <own> fna
-4 then cgk
-4 there <gateway> bgm
-4 there mZh
-4 they <host> Zgn
-4 they <outside> kee
-4 they agm
-4 this <outside> gdj
-4 this lYi
-4 through bfm
-4 thunderbird <own> emd
-4 thunderbird ail
-4 ticket <client> uTf
-4 ticket ked
-4 time kWm
-4 timed <client> scY
-4 timed <outside> hZm
-4 timed cjg
-4 to <client> emc
-4 to <far> jja
-4 to <gateway> hal
-4 to <host> Whp
-4 to <own> eke
-4 to <server> edl
-4 to <zone> gjd
-4 to cij
-4 told peZ
-4 traffic <far> coc
-4 traffic <zone> apc
-4 traffic cgk
-4 udp <far> Qwg
-4 udp <gateway> ndd
-4 udp <host> sXd
-4 udp <outside> iZl
-4 udp <zone> kcg
-4 udp nfa
-4 unreplied <far> gdj
-4 unreplied <own> gXp
-4 unreplied gYo
-4 up lbg
-4 upstream ebn
-4 us Yjl
-4 use <host> Wvb
-4 use <own> ebn
-4 use Zkj
-4 user Xoi
-4 users bod
-4 vlan cij
-4 vz <client> uWc
-4 vz jef
-4 want dnc
-4 wants <host> dfk
-4 wants Ylj
-4 way <outside> oYg
-4 way hjc
-4 we <zone> ici
-4 we jfe
-4 went mce
-4 were <outside> jgd
-4 were lYj
-4 what <client> oae
-4 what <far> Zpe
-4 what bqb
-4 whats kbh
-4 when <client> naf
-4 when <far> iic
-4 when <outside> hVq
-4 when <own> emc
-4 whether <outside> jef
-4 whether <zone> nbe
-4 which <host> Wmk
-4 which Ykk
-4 while ben
-4 why <host> Xho
-4 why <own> gkd
-4 will <own> enb
-4 will kjZ
-4 with <gateway> hcj
-4 with <own> dmd
-4 with <zone> Ueu
-4 with efj
-4 without mbf
-4 wont edl
-4 work kgc
-4 workstation amg
-4 would <client> mdd
-4 would <host> fkd
-4 would <outside> cfl
-4 would <own> eoa
-4 would <zone> iZl
-4 you <client> jgd
-4 you <server> efj
-4 zone ckg
-4 一 <host> epZ
-4 一 <outside> nfa
-4 一 <own> eqY
-4 一 <zone> eek
-4 上 <client> sYc
-4 上 <host> jkZ
-4 上 <outside> jge
-4 上 <own> bmf
-4 上 lbg
-4 下 dhi
-4 不 <gateway> fan
-4 不 <host> Vsf
-4 不 <outside> eke
-4 不 <own> glc
-4 不 alh
-4 个 <own> cme
-4 个 Xjm
-4 为 <own> dmd
-4 为 ajj
-4 主 <client> jgd
-4 主 <outside> dpa
-4 主 <zone> cnc
-4 主 gkc
-4 么 alh
-4 也 <outside> bfl
-4 也 cfl
-4 了 <outside> Ypg
-4 了 <zone> mdd
-4 了 jic
-4 事 <own> dnc
-4 事 lgc
-4 人 dhj
-4 什 clf
-4 从 <client> dpa
-4 从 <gateway> fjd
-4 从 <host> coc
-4 从 Zqd
-4 他 <own> anf
-4 他 liY
-4 们 Zhm
-4 件 <own> dkf
-4 件 <server> eek
-4 件 bme
-4 会 <host> Zcr
-4 会 gdj
-4 体 pcb
-4 信 <far> ejf
-4 信 <server> fej
-4 信 clf
-4 出 ejf
-4 到 <client> oae
-4 到 <far> hnZ
-4 到 lYi
-4 加 <client> ijc
-4 加 <zone> hak
-4 加 hdi
-4 动 <outside> dmd
-4 助 <zone> ldf
-4 助 hic
-4 包 <client> ngZ
-4 包 jch
-4 卡 gdi
-4 印 qcZ
-4 去 mcf
-4 反 edl
-4 发 <client> oae
-4 发 <own> dnc
-4 发 nXi
-4 口 Zhm
-4 可 <host> emc
-4 可 bkh
-4 台 <client> jfe
-4 台 <outside> Zng
-4 同 <client> fkc
-4 同 <own> gje
-4 同 clf
-4 后 <own> dbn
-4 后 cjh
-4 吗 <far> dob
-4 吗 blg
-4 否 ljZ
-4 啥 bhk
-4 回 gam
-4 在 <client> ldf
-4 在 <host> dpa
-4 在 <outside> kbh
-4 在 ngZ
-4 地 jef
-4 址 <own> cpc
-4 址 lfd
-4 填 chj
-4 外 Zmh
-4 好 <outside> kfe
-4 好 ndc
-4 如 nfa
-4 完 <own> fkd
-4 完 hjd
-4 客 <client> mcf
-4 客 <own> amg
-4 客 <zone> kee
-4 客 nbe
-4 对 Zhm
-4 己 <client> djg
-4 己 <outside> gjd
-4 己 <own> fna
-4 己 epZ
-4 师 qdZ
-4 帮 <client> jef
-4 帮 <gateway> eek
-4 开 <host> Zat
-4 开 jVo
-4 影 mgZ
-4 志 flc
-4 忙 jef
-4 想 <host> bhk
-4 想 Zjk
-4 成 <zone> lee
-4 成 nbe
-4 我 <client> kcf
-4 我 <outside> hdi
-4 我 <own> dle
-4 我 jfe
-4 户 <client> rdY
-4 户 <own> fje
-4 户 bhk
-4 打 mmU
-4 扫 jgd
-4 把 <zone> zYV
-4 把 gpW
-4 抓 <client> rcZ
-4 抓 <host> Zmi
-4 报 djg
-4 掉 <own> gkd
-4 掉 <zone> dfk
-4 掉 dfk
-4 接 <client> dih
-4 接 aik
-4 控 dmd
-4 收 <server> cen
-4 收 pda
-4 改 <outside> ngZ
-4 改 ngZ
-4 放 cjh
-4 教 teV
-4 时 neb
-4 明 <own> bmf
-4 明 clf
-4 映 cdo
-4 是 <client> qZc
-4 是 <outside> cbq
-4 是 <own> gjd
-4 是 <zone> gck
-4 是 lYj
-4 最 emc
-4 有 <client> jfe
-4 有 <gateway> ebn
-4 有 <zone> ofZ
-4 有 pda
-4 服 <client> fkd
-4 服 fkd
-4 本 <host> hhd
-4 本 <own> cme
-4 本 kha
-4 机 <client> dle
-4 机 <far> Zpe
-4 机 <host> eke
-4 机 <outside> cpc
-4 机 bpc
-4 条 <host> jef
-4 条 <outside> ofZ
-4 条 <own> fje
-4 条 <zone> lfc
-4 条 lfc
-4 来 Zki
-4 查 Wjn
-4 没 <gateway> dap
-4 没 mbe
-4 源 jfd
-4 烦 <zone> mfb
-4 烦 jja
-4 班 mag
-4 用 <host> Ynh
-4 用 <own> clf
-4 用 <zone> dfj
-4 用 jfe
-4 电 <client> emc
-4 电 <own> djg
-4 电 eld
-4 的 <far> anf
-4 的 <gateway> amg
-4 的 <outside> gam
-4 的 <own> etW
-4 的 <public> ddm
-4 的 <zone> miY
-4 的 hlZ
-4 目 <client> chj
-4 目 chj
-4 直 <client> jfd
-4 直 <host> eld
-4 直 <zone> bij
-4 看 <client> kfd
-4 看 <far> djg
-4 看 <host> emb
-4 看 <own> dle
-4 看 <zone> hZm
-4 确 uWc
-4 程 <client> bod
-4 端 <gateway> dgj
-4 端 <own> flc
-4 端 <server> cen
-4 端 gjd
-4 第 <outside> led
-4 第 <zone> nga
-4 经 ebm
-4 网 aqc
-4 能 <far> ang
-4 能 <gateway> eke
-4 能 <host> cle
-4 能 <outside> dkf
-4 能 <public> del
-4 能 <zone> dhh
-4 能 cjh
-4 脑 coc
-4 自 <host> eje
-4 自 <outside> clf
-4 自 <own> gna
-4 行 <zone> qfX
-4 行 jef
-4 被 jfe
-4 要 <far> dkf
-4 要 <host> dvU
-4 要 jci
-4 认 obd
-4 记 eek
-4 许 ldf
-4 设 nfa
-4 访 <outside> frW
-4 访 <own> glb
-4 访 <zone> clf
-4 访 Zmh
-4 话 <own> gnZ
-4 话 bmf
-4 说 <host> djg
-4 说 <own> fld
-4 请 <client> lcf
-4 走 amg
-4 超 <gateway> fcl
-4 超 jcg
-4 转 <outside> lbg
-4 转 lah
-4 边 ncd
-4 过 dke
-4 还 <far> fkd
-4 还 <outside> gjd
-4 还 <own> glb
-4 这 <client> jee
-4 这 <outside> Zfo
-4 这 <zone> nfa
-4 这 jgd
-4 连 <own> cme
-4 连 dld
-4 通 efj
-4 那 <outside> clf
-4 那 eld
-4 邮 anf
-4 都 mga
-4 配 dhi
-4 里 <host> cod
-4 里 Zmi
-4 错 rZc
-4 问 <client> meb
-4 问 <host> cdn
-4 问 <own> glb
-4 问 <zone> cZs
-4 问 cco
-4 面 hjd
1 $ <client> mfc
1 $ <far> ape
1 $ <gateway> ajj
1 $ <outside> jef
1 $ <own> enb
1 $ <public> cnd
1 $ <server> dcn
1 $ <zone> lVm
1 ' , <n> lde
1 ' , led
1 ' <outside> aij
1 ' <own> led
1 ' ici
1 ' out dfk
1 ' out of dfk
1 's <gateway> jbi
1 's <host> bne
1 's <n> bod
1 's <outside> ici
1 's <service> Zrc
1 's <zone> dih
1 's ? gej
1 's akj
1 , <client> , efj
1 , <client> cdn
1 , <far> ekd
1 , <gateway> gjd
1 , <gateway> 会 fkc
1 , <gateway> 放 ika
1 , <gateway> 这 enb
1 , <host> agm
1 , <n> $ crY
1 , <n> , cme
1 , <n> cme
1 , <n> tcp Ymi
1 , <n> udp kee
1 , <outside> 访 dfk
1 , <own> dkf
1 , <public> Xjn
1 , <server> : fcl
1 , <server> fck
1 , <service> $ dek
1 , <service> , djg
1 , <service> <n> hjb
1 , <service> <server> mdd
1 , <service> ? enb
1 , <service> on obd
1 , <service> to mag
1 , <zone> 的 alh
1 , <zone> 还 cfm
1 , allowed ? bkg
1 , and does dle
1 , any fmb
1 , any port Zoe
1 , any traffic bmf
1 , anything klX
1 , are amf
1 , but lgb
1 , can i ncd
1 , can they oae
1 , coming rYd
1 , destination gkb
1 , do ckg
1 , do they dmd
1 , does <service> meb
1 , does cii
1 , does it ckg
1 , does mail dkf
1 , does that hdi
1 , does the oiW
1 , dropped djg
1 , dropped or djg
1 , dst <host> mec
1 , dst ndc
1 , fine Zta
1 , from aki
1 , has ndc
1 , i pbc
1 , ip Xfq
1 , is <service> nbe
1 , is it epZ
1 , is mbf
1 , is that kjZ
1 , is the oYh
1 , it sYc
1 , mail lha
1 , my lcf
1 , no cdn
1 , no vpn ilZ
1 , nothing ang
1 , ok niX
1 , on dev lfd
1 , on ici
1 , open ? meb
1 , open iic
1 , or does emc
1 , or is kbh
1 , or lfc
1 , or only ika
1 , outlook wcU
1 , permitted ? iic
1 , permitted hid
1 , reachable ? qdZ
1 , reachable pca
1 , right ? hid
1 , right hid
1 , session eke
1 , should imZ
1 , so cjg
1 , source dtW
1 , target pZf
1 , tcp <n> ika
1 , tcp ika
1 , tcp port Xqf
1 , the kcg
1 , thunderbird jfe
1 , udp <n> dle
1 , udp dle
1 , what dem
1 , what happens jci
1 , when tZa
1 , where qca
1 , which jgd
1 , while fje
1 , who kch
1 , why dgi
1 , will it liY
1 , will that dlf
1 , will the gkc
1 , works jhb
1 , would cfl
1 , would it gkd
1 , would that bne
1 , 一 ckf
1 , 一 直 ckf
1 , 不 caq
1 , 为 fkd
1 , 为 什 dld
1 , 从 Vrh
1 , 会 不 ajj
1 , 会 被 mga
1 , 出 alh
1 , 发 eoa
1 , 发 信 lec
1 , 帮 ihd
1 , 帮 忙 khc
1 , 帮 看 eje
1 , 想 <service> jef
1 , 想 vZY
1 , 我 ckg
1 , 报 enc
1 , 收 zVY
1 , 放 hkb
1 , 是 <gateway> fkc
1 , 最 fkd
1 , 最 后 fkd
1 , 有 mlV
1 , 用 jge
1 , 目 med
1 , 目 的 med
1 , 端 cle
1 , 端 口 cle
1 , 能 bgl
1 , 行 ibj
1 , 要 lde
1 , 说 jef
1 , 请 hkb
1 , 走 dih
1 , 这 ekd
1 , 这 样 cem
1 , 连 ika
1 , 连 的 ibj
1 , 通 ndb
1 , 麻 iid
1 , 麻 烦 iid
1 -> <client> $ lfd
1 -> <client> tVf
1 -> <far> mce
1 -> <gateway> jbj
1 -> <host> <n> jef
1 -> <host> <service> lee
1 -> <host> pbc
1 -> <outside> <n> kdf
1 -> <outside> ? mbe
1 -> <outside> ibj
1 -> <own> , lfc
1 -> <own> <n> dgj
1 -> <own> jgd
1 -> <own> port jgd
1 -> <own> start kgc
1 -> <zone> , lcf
1 -> <zone> <service> lde
1 -> pZe
1 -a prerouting dhi
1 -d <host> -j Xfq
1 -d <host> -p lah
1 -d <host> kbh
1 -d <outside> jdf
1 -d <zone> -j Yfp
1 -d <zone> gdj
1 -d gdj
1 -j <host> fke
1 -j <outside> djg
1 -j <zone> eek
1 -j accept after gXq
1 -j accept can cjg
1 -j accept let gcl
1 -j accept would eek
1 -j accept 之 gdk
1 -j drop , ben
1 -j gjd
1 -j masquerade , nUl
1 -j masquerade hjc
1 -j snat dcn
1 -j snat to dcn
1 -o <outside> -j jdf
1 -o <outside> ici
1 -o <zone> -d jfd
1 -o <zone> -j kef
1 -o <zone> -p idh
1 -o <zone> jef
1 -p <host> cgk
1 -p <outside> gdj
1 -p tcp dport Zki
1 : <client> tVd
1 : <far> amg
1 : <gateway> lah
1 : <host> eld
1 : <n> : Yim
1 : <n> agm
1 : <n> failed occ
1 : <outside> cgj
1 : <server> aeo
1 : <service> sVe
1 : <zone> fjf
1 : connect : jhd
1 : connect jhd
1 : connection refused fdk
1 : curl oae
1 : dkf
1 : is lfc
1 : open ejf
1 : permitted ejf
1 : postfix <service> iXo
1 : postfix cdm
1 ; <outside> qYe
1 ; <own> flc
1 ; ohY
1 <- <host> Zof
1 <- <zone> flc
1 <- gma
1 <client> , Uft
1 <client> <client> pWh
1 <client> <gateway> dZp
1 <client> <own> eke
1 <client> <server> dcn
1 <client> <service> dek
1 <client> <zone> Vbx
1 <client> del
1 <client> echo jdg
1 <client> echo request jdg
1 <client> 的 <n> fdl
1 <client> 的 ben
1 <client> 要 Zfo
1 <far> , aat
1 <far> : ckg
1 <far> : connection fje
1 <far> <client> nXj
1 <far> <far> fje
1 <far> <host> dmd
1 <far> <outside> cem
1 <far> <public> cYr
1 <far> a ? idi
1 <far> a idi
1 <far> echo idh
1 <far> echo request idh
1 <far> efj
1 <far> s , jkZ
1 <far> s jkZ
1 <gateway> $ $ fdk
1 <gateway> $ fdk
1 <gateway> <client> cco
1 <gateway> <far> crZ
1 <gateway> <gateway> edk
1 <gateway> hYo
1 <host> , mag
1 <host> : connection dke
1 <host> : dke
1 <host> <client> lah
1 <host> <far> lde
1 <host> <host> bcq
1 <host> <n> sXd
1 <host> <outside> mhZ
1 <host> <server> cbp
1 <host> <service> ueU
1 <host> <zone> qdZ
1 <host> iYm
1 <host> s , kbh
1 <host> s kbh
1 <host> 上 Yfp
1 <host> 的 <n> bsZ
1 <host> 的 bji
1 <n> $ $ bmf
1 <n> $ bmf
1 <n> , Yqd
1 <n> : <n> bji
1 <n> : bmf
1 <n> <far> lcf
1 <n> <host> Zrc
1 <n> <n> <n> lcf
1 <n> <n> lcf
1 <n> <outside> jhc
1 <n> <own> dld
1 <n> <zone> lYk
1 <n> ? $ eld
1 <n> ? eld
1 <n> from bjh
1 <n> gnY
1 <n> nc : fmc
1 <n> nc fmc
1 <n> ok fje
1 <n> on <client> dhi
1 <n> packets dgj
1 <n> packets transmitted dgj
1 <n> tcp $ fkd
1 <n> tcp ihd
1 <n> trying <own> ejf
1 <n> trying eke
1 <n> udp , amg
1 <n> 会 dob
1 <n> 应 bmf
1 <n> 应 该 bmf
1 <n> 直 clf
1 <n> 直 接 clf
1 <n> 端 fje
1 <n> 端 口 fje
1 <n> 能 Yog
1 <n> 能 通 Yog
1 <n> 通 fjf
1 <outside> $ $ dhi
1 <outside> $ dhi
1 <outside> , qZd
1 <outside> <outside> iak
1 <outside> <zone> vTe
1 <outside> ? $ flc
1 <outside> ? bji
1 <outside> it Wdt
1 <outside> the Yfp
1 <own> $ $ dih
1 <own> $ dih
1 <own> , <service> efj
1 <own> , bji
1 <own> , port fej
1 <own> : connection fkd
1 <own> : hjc
1 <own> <client> jdg
1 <own> <far> kcg
1 <own> <n> rVf
1 <own> <outside> pdb
1 <own> <own> bne
1 <own> <public> fZp
1 <own> <server> fej
1 <own> <service> mag
1 <own> <zone> jfe
1 <own> ? gdk
1 <own> hdi
1 <own> on <n> fej
1 <own> on fej
1 <own> port <n> ffj
1 <own> port ffj
1 <own> tcp <n> occ
1 <own> tcp occ
1 <own> timed eek
1 <own> 的 <n> iVo
1 <own> 的 iVo
1 <server> 的 <service> cle
1 <server> 的 cle
1 <server> 能 gma
1 <server> 要 mcd
1 <service> $ $ dnc
1 <service> $ dnc
1 <service> , <n> inX
1 <service> , crZ
1 <service> , does bqb
1 <service> <client> mdd
1 <service> <far> Zoe
1 <service> <gateway> fkd
1 <service> <host> <n> oZf
1 <service> <host> fje
1 <service> <n> Txd
1 <service> <outside> jhc
1 <service> <own> <n> pea
1 <service> <own> ejf
1 <service> <server> dhi
1 <service> <zone> eje
1 <service> ? $ aqc
1 <service> ? asb
1 <service> into mbf
1 <service> jja
1 <service> ok ? Yil
1 <service> to <client> kdf
1 <service> to <gateway> nZg
1 <service> to <host> oYf
1 <service> to <own> eej
1 <service> to oVj
1 <service> to the obd
1 <service> 到 <gateway> kcf
1 <service> 到 <host> fdk
1 <service> 到 kai
1 <zone> , njW
1 <zone> <- ijb
1 <zone> <client> cnd
1 <zone> <zone> fkc
1 <zone> hkb
1 <zone> 上 nSo
1 <zone> 收 hVq
1 <zone> 的 kgc
1 <zone> 的 人 qbb
1 <zone> 的 同 iak
1 <zone> 能 zcS
1 <zone> 能 上 mec
1 <zone> 访 idh
1 <zone> 访 问 idh
1 ? -a eke
1 ? <client> ika
1 ? <far> jfd
1 ? <gateway> Wjo
1 ? <host> Suh
1 ? <outside> kfe
1 ? <own> dhi
1 ? <public> chi
1 ? <service> buX
1 ? <zone> hla
1 ? ? $ idh
1 ? ? jef
1 ? the oYg
1 a ? fje
1 a jic
1 able <client> nZg
1 able <host> qZd
1 able <zone> dkf
1 able occ
1 able to <service> nbe
1 able to hit hdj
1 able to occ
1 able to talk ele
1 accept mec
1 access <outside> clf
1 access ? $ dle
1 access ? dle
1 access jmX
1 adress <outside> edl
1 adress <own> Zfo
1 adress edl
1 after <own> fmb
1 after emc
1 after that ? gkc
1 after that gkc
1 afterwards <gateway> glb
1 afterwards ? $ dih
1 against obd
1 aimed at <own> lfc
1 aimed at lfc
1 aimed lfc
1 allow <gateway> adp
1 allow adp
1 allowed <client> jkZ
1 allowed <far> ckf
1 allowed <gateway> nfa
1 allowed <host> gYo
1 allowed <zone> ncd
1 allowed ? $ hkb
1 allowed ? hkb
1 allowed or dropped khb
1 allowed or kfd
1 allowed out hal
1 allowed out to hal
1 allowed to talk neb
1 alowed qYe
1 and <far> ldd
1 and <gateway> bne
1 and <host> jbi
1 and <outside> mbf
1 and <own> cuV
1 and <zone> lcf
1 and gets cqb
1 and has mdd
1 and has to mdd
1 and i piV
1 and ici
1 and nothing iaj
1 and outlook cdm
1 and says mga
1 and since mbf
1 and the ofZ
1 and want jfe
1 and want to jfe
1 and wants kdf
1 answer csY
1 answers Zgn
1 any <zone> lkX
1 any chj
1 anything dpa
1 are <client> cgj
1 as <client> fdj
1 as <gateway> bpc
1 as <host> jeg
1 as <own> Xse
1 as seen amg
1 as the gdj
1 asks <client> pZe
1 asks pYe
1 at <client> eld
1 at <far> ajj
1 at <gateway> fXq
1 at <n> iic
1 at <outside> gjd
1 at <own> djg
1 at <server> fcl
1 at <zone> fld
1 at all $ fjd
1 at all , ckg
1 at ckg
1 be <client> lha
1 be <far> gkc
1 be <gateway> eXr
1 be <host> avW
1 be <own> ejf
1 be <zone> jaj
1 be able hck
1 be able to hck
1 be bik
1 be forwarded jdg
1 before dnc
1 being ejf
1 blocked <client> lde
1 blocked ? $ jef
1 blocked ? kee
1 blocked jef
1 blocking <gateway> cem
1 blocking cem
1 box $ $ dle
1 box $ dle
1 box , Wcu
1 box <gateway> hic
1 box <host> djf
1 box <zone> qca
1 box ? $ dnd
1 box ? dnd
1 box itself kiZ
1 box over <service> ahl
1 box over ahl
1 box reach ubW
1 browse <zone> jef
1 browse kee
1 but <outside> del
1 but <own> bod
1 but Zil
1 but not efj
1 by <client> cpb
1 by <host> cme
1 by <outside> occ
1 by <service> , dob
1 by <service> drY
1 by Zpe
1 calls sZb
1 can <client> tdW
1 can <outside> gbl
1 can <service> ncd
1 can <zone> mbf
1 can get ndc
1 can get to jfe
1 can i hZm
1 can not liZ
1 can open hdj
1 can reach obe
1 can use <own> jgd
1 can't <client> led
1 can't <host> wVa
1 can't <zone> oea
1 can't open odb
1 can't pull ngZ
1 can't qeY
1 cannot <zone> lcf
1 cannot mag
1 cannot open egj
1 cant <client> vVc
1 cant <zone> hcj
1 cant get to qgW
1 cant get uZZ
1 cant nWk
1 cant open <own> jgd
1 cant open jff
1 client <outside> dkf
1 client <zone> ogY
1 client hjc
1 clients <outside> nae
1 clients get pbd
1 clients lde
1 collects boc
1 come <own> flc
1 come back ijb
1 come ijb
1 coming coc
1 coming from Zjl
1 coming in dob
1 complains iid
1 conect jge
1 conect to jge
1 configured edl
1 connect <client> sZa
1 connect <host> kde
1 connect <outside> afn
1 connect lha
1 connect to ihd
1 connection <own> ejf
1 connection dkf
1 connects <far> lcf
1 connects <outside> ebn
1 connects <zone> mgb
1 connects mXi
1 connects to <own> mga
1 connects to mdd
1 could <client> pZe
1 could <outside> oeZ
1 could <zone> lfc
1 could jib
1 curl -v jfe
1 curl ihd
1 cut oYf
1 cut off oYf
1 dead fqY
1 deliver <host> oeb
1 deliver oeb
1 deliver outbound ufU
1 deliver to mdd
1 delivers <far> pcc
1 delivers mce
1 direct <host> bii
1 direct cgk
1 directly , buY
1 directly <host> anf
1 directly <zone> bqb
1 directly ? $ akh
1 directly ? bkh
1 directly Zqd
1 directly on <n> goY
1 directly on dob
1 dnat <zone> Zfo
1 dnat Yfp
1 do <client> occ
1 do <gateway> ajj
1 do <own> Zng
1 do <zone> lgb
1 do jlY
1 do they get jja
1 do they led
1 do with ajj
1 does <far> nfa
1 does <gateway> dhi
1 does <host> jdg
1 does <outside> Yho
1 does <own> emd
1 does <zone> mVl
1 does anything jdg
1 does it cmd
1 does it get jgd
1 does that lia
1 does the <gateway> glb
1 does the iid
1 doesn't ahl
1 doesnt qbb
1 doing ddm
1 dont odb
1 dport <n> aqc
1 dport <own> flc
1 dport aqc
1 drop <gateway> Zcr
1 drop lWl
1 dropped or jgd
1 dst <client> jdg
1 dst <client> len pXg
1 dst <client> sport efj
1 dst <far> len ilZ
1 dst <far> type reX
1 dst <host> len lcf
1 dst <host> oea
1 dst <host> sport kfd
1 dst <own> dport lde
1 dst jee
1 eating <gateway> del
1 eating del
1 eating it ? fdk
1 eating it del
1 echo <client> ckg
1 echo <host> fje
1 egress pYf
1 ether <zone> gdj
1 ether saddr <n> fej
1 even <gateway> ecm
1 even <zone> ecm
1 even Zil
1 even get dfl
1 even let dfk
1 even see fZo
1 ever <host> bmf
1 ever anf
1 ever hear ejf
1 every <own> ejf
1 every mec
1 every minute Yof
1 expected jef
1 expected to jef
1 exposed fna
1 fail mga
1 failed fdj
1 fetch mdd
1 fetches pbc
1 finally <client> kgc
1 finally iic
1 folks <zone> pZe
1 folks pZe
1 for <client> Xpg
1 for <far> djf
1 for <host> kdg
1 for <own> , hal
1 for <own> port qdY
1 for <service> gpX
1 for <service> over ckg
1 for <zone> ele
1 for dle
1 for me apd
1 forward <gateway> eXr
1 forward fXr
1 forward that dZp
1 forwarded <outside> obd
1 forwarded imY
1 from <client> $ blg
1 from <client> , dmd
1 from <client> jhc
1 from <far> amg
1 from <gateway> cnd
1 from <host> clf
1 from <outside> $ ejf
1 from <outside> , dmd
1 from <outside> Yim
1 from <outside> still chk
1 from <own> fkc
1 from <zone> $ ekf
1 from <zone> , fkd
1 from <zone> glb
1 from a cnd
1 from ekd
1 from hitting jdg
1 from line <n> efj
1 from line efj
1 from my desk fjd
1 from my gmb
1 from talking obd
1 from talking to ocd
1 from the Xnj
1 from the port bdn
1 get <client> fna
1 get <far> nec
1 get <host> ljY
1 get <outside> mfb
1 get <own> glb
1 get <service> kYk
1 get <service> on hdi
1 get <zone> kZj
1 get an answer qXf
1 get an qXf
1 get at <host> lcf
1 get at obd
1 get eld
1 get forwarded lgb
1 get in jch
1 get into <zone> mce
1 get into mce
1 get out mdd
1 get out to nbf
1 get the Zog
1 get through lcg
1 get through to lbg
1 get to <far> rVg
1 get to <host> mag
1 get to <own> lee
1 get to <service> jef
1 get to saa
1 get to the mga
1 gets <client> frV
1 gets <far> gjd
1 gets <outside> kaj
1 gets <own> gjd
1 gets <zone> lbh
1 gets bmf
1 gets connection naf
1 gets connection refused maf
1 gets no uXc
1 gets nothing back led
1 gets nothing kee
1 gets out mga
1 gets out to oeZ
1 gets to afn
1 gives <client> Zpe
1 gives <own> dnd
1 gives Ypf
1 gives me kbh
1 go <zone> lde
1 go cjh
1 go through fkd
1 goes efj
1 goes through fmb
1 going <client> oZf
1 going nbe
1 going out jib
1 going to <own> cgk
1 going to nZh
1 good fld
1 guys maf
1 hands dkf
1 hangs Yho
1 has <client> jlY
1 has <far> ekd
1 has <host> dih
1 has <zone> lWl
1 has no hdi
1 has to glb
1 have <zone> mfb
1 have no cgk
1 have qYe
1 hit <client> rab
1 hit <host> on jef
1 hit <outside> ldf
1 hit <own> jee
1 hit <own> on ncd
1 hit <service> oZf
1 hit <service> on mbf
1 hit <zone> qdZ
1 hit lcf
1 hits <own> lgb
1 hits lgb
1 hitting <far> jef
1 hitting maf
1 host , Xpg
1 host <outside> nfa
1 hosts <outside> flc
1 hosts <zone> occ
1 hosts arc
1 i <client> sYb
1 i <host> mhZ
1 i <outside> hZn
1 i <own> Yre
1 i <zone> fck
1 i get gbl
1 i lee
1 i see idg
1 icmp $ $ Zrd
1 icmp $ Zrd
1 icmp Uln
1 if <host> cqa
1 if <outside> ane
1 if fkd
1 if i hoX
1 if line <n> gjd
1 if line gjd
1 if we cih
1 in <client> fej
1 in <far> mec
1 in <gateway> gcl
1 in <host> Vvd
1 in <outside> ncd
1 in <own> dmd
1 in <server> caq
1 in <zone> jch
1 in a mhZ
1 in it Yim
1 in the aeo
1 in the browser flc
1 in the way fcl
1 instead del
1 instead of Zgo
1 into <client> eob
1 into <host> ngZ
1 into <own> eoa
1 into <zone> nYh
1 into dle
1 ip <client> ihd
1 ip <own> dgj
1 ip daddr <client> oda
1 ip daddr <far> obd
1 ip daddr <host> lee
1 ip daddr lde
1 ip dscp cs fld
1 ip dscp fld
1 ip ttl <n> djf
1 ip ttl djf
1 is <client> cnd
1 is <far> doc
1 is <gateway> edl
1 is <host> ilZ
1 is <outside> kee
1 is <own> dkf
1 is <server> Ydq
1 is <zone> jZj
1 is a ibj
1 is able kee
1 is able to kee
1 is being jkZ
1 is blocked neb
1 is fine Ygo
1 is full Yjl
1 is full of Yjl
1 is he fje
1 is it ? fje
1 is it glb
1 is it us ldf
1 is not bod
1 is removed bgl
1 is removed from bgl
1 is supposed gkb
1 is supposed to gkb
1 is that fej
1 is the fna
1 is what sbZ
1 isn't able pgX
1 isn't able to pgX
1 isn't hmZ
1 it <client> nag
1 it <outside> Xer
1 it <own> fmb
1 it cii
1 it is cem
1 it is fine fej
1 it works bhk
1 it's <outside> fdk
1 it's fej
1 itself , rcZ
1 itself -> kef
1 itself : kjZ
1 itself <gateway> jkZ
1 itself <host> pgX
1 itself able kdf
1 itself able to kdf
1 itself get out qda
1 itself get qab
1 itself get to qZd
1 itself miY
1 itself on <service> gkc
1 itself on cii
1 itself open dle
1 itself reach <service> jfe
1 itself reach rdY
1 itself to <far> hcj
1 itself to iak
1 just <client> obc
1 just <own> fje
1 just <zone> ndb
1 just hangs jia
1 just sits jfe
1 just sits there jfe
1 just spins and flc
1 just spins fke
1 keep qbc
1 keeps <client> mdd
1 kernel : gck
1 kernel <gateway> gck
1 kernel gck
1 lan <zone> dih
1 lan dih
1 land kkY
1 land on gkc
1 laptop <zone> ici
1 laptop ckg
1 last <zone> lbf
1 last jef
1 last week and kia
1 len <client> Twd
1 len <far> obe
1 len <gateway> gnZ
1 len <host> fke
1 len <n> ihd
1 len <n> proto fld
1 len <n> tos fld
1 len <n> ttl khb
1 len <own> cuW
1 len ihd
1 let <far> Zof
1 let <gateway> dcn
1 let <zone> fbm
1 let ddn
1 let him chj
1 let it dfk
1 let it through Ygo
1 let me eek
1 let that eXr
1 let that in cel
1 let through bqb
1 lets <gateway> gbl
1 lets gbl
1 letting <gateway> fej
1 letting fej
1 like <outside> ebm
1 like edm
1 listens <client> cmf
1 listens cmf
1 load dkf
1 loads dle
1 logs : mec
1 logs <client> rZc
1 logs this rZc
1 logs uZZ
1 lose <far> nZg
1 lose <zone> mec
1 lose mdd
1 machine rcZ
1 machines <zone> ibj
1 machines ibj
1 make <client> pYf
1 make <own> fje
1 make <zone> tdW
1 make it out djf
1 make it to kee
1 make jgd
1 may <host> led
1 may <zone> rYd
1 may saa
1 must <client> hid
1 must <host> scY
1 must <zone> rVg
1 must ilZ
1 my bpc
1 need <zone> lfc
1 need jXm
1 needs <client> rZc
1 needs <host> taZ
1 needs its nce
1 needs qYe
1 needs to pull sfV
1 needs to push dek
1 net <zone> iZl
1 net iZl
1 network <zone> fnb
1 network fnb
1 never <own> fje
1 never gjd
1 no <client> mfc
1 no <own> fna
1 no <zone> fcl
1 no jci
1 not <host> cod
1 not <outside> lai
1 not <own> emc
1 not <zone> ncc
1 not lkW
1 now tZa
1 of <host> aoe
1 of jgd
1 off <outside> ben
1 off <zone> wTd
1 off from qdZ
1 off gbl
1 off line <n> dfj
1 off line dfj
1 off the cgk
1 off the port cgl
1 oif <zone> ether fej
1 ok <client> awW
1 ok <far> Zof
1 ok <gateway> foZ
1 ok <outside> Zsb
1 ok or ahl
1 ok or not ahl
1 on <client> jmX
1 on <far> hdi
1 on <gateway> cme
1 on <host> cji
1 on <n> $ ijb
1 on <n> and gpX
1 on <n> at gmb
1 on <n> directly drX
1 on <n> does dnd
1 on <n> for clg
1 on <n> is fke
1 on <n> or enb
1 on <n> tcp Wph
1 on <n> then gkc
1 on <n> through gdj
1 on <n> udp lgb
1 on <outside> glb
1 on <own> bpd
1 on <public> enb
1 on <server> fcl
1 on <service> $ flc
1 on <service> , bpc
1 on <service> ? dih
1 on <service> dmc
1 on <zone> mVk
1 on hdi
1 on monday dfk
1 on port <n> hpW
1 on port hpW
1 on tcp <n> ecm
1 on tcp ecm
1 on the adp
1 once llW
1 one hbk
1 only caq
1 open <client> lfd
1 open <gateway> dvU
1 open <host> mga
1 open <outside> nbf
1 open <own> hid
1 open <service> tUf
1 open <zone> hdi
1 open ? iic
1 open a nbe
1 open or fje
1 open to <outside> djf
1 open to Xqe
1 open to the Wlm
1 opening <client> ldd
1 opening <own> lgb
1 opening <zone> jch
1 opening pZe
1 opens <client> sXd
1 opens <service> odb
1 opens <zone> lfc
1 opens fine fmb
1 or <gateway> Zdq
1 or <host> Zkj
1 or <outside> hjc
1 or <own> eje
1 or <zone> fmc
1 or cii
1 or do ejf
1 or do we clf
1 or does ibj
1 or does it bcp
1 or is idh
1 or is it idh
1 or not ? jaj
1 our <far> ndc
1 our sbZ
1 out <host> bmf
1 out <outside> src dfk
1 out <zone> mac cfl
1 out <zone> src cem
1 out ip <own> cgk
1 out ip cgk
1 out mac <n> dfl
1 out mac dfl
1 out of <zone> blf
1 out of hid
1 out of line Zfn
1 out of the bfm
1 out on <outside> occ
1 out on occ
1 out src Wgq
1 out to <far> rcZ
1 out to <outside> lZi
1 out to lah
1 outbound mce
1 outlook <zone> pfY
1 over <client> lfc
1 over <far> Wqg
1 over <host> dmd
1 over <n> , aqd
1 over <n> Zmh
1 over <outside> Tqj
1 over <own> boe
1 over <service> $ cnd
1 over <service> , mdd
1 over <service> ? kpT
1 over <service> ejf
1 over iic
1 over tcp <n> cqa
1 over tcp cqa
1 over udp <n> jdg
1 over udp jdg
1 pass <gateway> dZp
1 pass gck
1 pass it bfm
1 pc <client> Ygo
1 pc <zone> jdg
1 pc jdg
1 pcs <zone> obd
1 pcs obd
1 people <zone> oea
1 people rXe
1 permitted <client> gjd
1 permitted <zone> kcf
1 permitted ? $ mdd
1 permitted ? mdd
1 permitted mdd
1 permitted to qcZ
1 ping <client> xZW
1 ping <far> mbf
1 ping <gateway> med
1 ping <host> hjc
1 ping <outside> jee
1 ping <zone> led
1 ping pgX
1 ping 不 kcg
1 ping 不 通 jch
1 pingable cmf
1 pinging rWf
1 pings pZf
1 please mbf
1 pls $ $ lkX
1 pls $ lkX
1 pls <host> dnd
1 pls gma
1 polls qZc
1 pops kdf
1 pops up kdf
1 port <client> fna
1 port <far> Zkj
1 port <gateway> ejg
1 port <host> Yjl
1 port <n> $ eob
1 port <n> : dkf
1 port <n> ? Zkj
1 port <n> and bra
1 port <n> cih
1 port <n> does cme
1 port <n> failed idh
1 port <n> is cnd
1 port <n> since anf
1 port <n> udp Ypf
1 port <n> will dnc
1 port <own> flc
1 port <zone> gnZ
1 port bjh
1 possible ? kkY
1 possible enb
1 postfix <service> <n> nYh
1 postfix <service> nYh
1 postfix smtpd <n> cnc
1 postfix smtpd cnc
1 ppl <zone> ked
1 ppl ked
1 prints obc
1 prot <n> ejf
1 prot <own> ejf
1 prot ejf
1 proto elc
1 proto tcp elc
1 pull pad
1 pulls <client> oae
1 pulls oae
1 pushes <client> mce
1 pushes oaf
1 r <far> hdj
1 reach <client> tWd
1 reach <far> rfX
1 reach <host> on eel
1 reach <host> rab
1 reach <outside> gYo
1 reach <outside> on nYh
1 reach <own> $ kgc
1 reach <own> ? lgb
1 reach <own> ogZ
1 reach <own> on lgc
1 reach <service> on peZ
1 reach <service> peZ
1 reach <zone> idh
1 reach qXf
1 reach the <host> kgc
1 reach the kgc
1 reachable <host> eoa
1 reachable <own> efj
1 reachable ane
1 reachable by Zrc
1 reachable from <outside> Qxg
1 reachable from <zone> cob
1 reachable from boe
1 read qZd
1 receives mfb
1 refused <own> dhh
1 refused jef
1 reports <client> lde
1 reports mdd
1 right meb
1 right now naf
1 rules , efj
1 rules <zone> cdm
1 rules dbo
1 run jfe
1 runs <client> bod
1 runs bod
1 s , hid
1 s <client> kgc
1 s <host> amg
1 s <own> djf
1 s flc
1 say <zone> oea
1 say qac
1 says : jfe
1 says <client> kdf
1 says <far> fje
1 says <own> cnd
1 says <service> mbf
1 says <zone> pgX
1 says nfa
1 scrapes <client> odb
1 scrapes odb
1 see <far> dnc
1 see <host> efj
1 see <outside> dpa
1 see <zone> uYa
1 see dih
1 see the lYk
1 see when Zof
1 sees eke
1 segment <zone> jcg
1 send <host> pdb
1 send <zone> lfc
1 send mail kee
1 send out oeb
1 send pda
1 sending pad
1 sends <client> rWf
1 sends <host> hdj
1 sends <outside> lgb
1 sends qUh
1 sends to ici
1 sent eke
1 server $ $ lha
1 server $ lha
1 server , <host> hjc
1 server , <service> Zjk
1 server , bkh
1 server <host> on dle
1 server ? $ cmf
1 server ? cpb
1 server at abr
1 server by <public> dcn
1 server by aik
1 server get ija
1 server in Znh
1 server is Tuf
1 server itself ibj
1 server on <service> eld
1 server on cel
1 server on port ebo
1 server open jib
1 server or Xlj
1 server over <service> ahl
1 server over ahl
1 server reach jch
1 server reachable cen
1 server reachable from fnb
1 server see Vlm
1 server see the Zkj
1 server talk rfW
1 server talk to rfW
1 server to kee
1 set Yeq
1 she hjb
1 should <client> gkc
1 should <gateway> kee
1 should <host> ane
1 should <own> bod
1 should <zone> bme
1 should be dmd
1 should gje
1 should that jch
1 show miY
1 shows <client> peZ
1 shows <gateway> Vfs
1 shows eek
1 shows only this dgj
1 shows this Ykk
1 side <outside> sdY
1 side <zone> lcf
1 side oXh
1 since <client> kgc
1 since the hmZ
1 sits eWs
1 so kWl
1 sport <far> apd
1 sport <host> gwR
1 src <host> amg
1 start <own> fjd
1 start iic
1 start working ? fjd
1 start working fje
1 still <client> rYd
1 still <far> mec
1 still <host> gkc
1 still <own> flc
1 still <service> tTg
1 still <zone> mYi
1 still arrive hjc
1 still be able cem
1 still come hla
1 still get <service> hid
1 still get in jgd
1 still get jfd
1 still open <service> jfe
1 still reach <far> jfe
1 still reach <host> occ
1 still reach <outside> dfk
1 still work ? gjd
1 still work bqb
1 straight <outside> qeY
1 straight mfb
1 subnet <zone> hkb
1 subnet hkb
1 supposed nae
1 supposed to nae
1 survive <own> fjf
1 survive jlY
1 take <service> Zsb
1 take arb
1 talk <client> nZg
1 talk <host> qdZ
1 talk <zone> jgd
1 talk rcZ
1 talk to <host> neb
1 talk to <zone> lcf
1 talk to occ
1 talking <zone> kfd
1 talking pbb
1 talking to <own> pgX
1 talking to tcX
1 talks pbc
1 talks to pbc
1 tcp <client> dnc
1 tcp <host> bmf
1 tcp <n> $ dkf
1 tcp <n> , amg
1 tcp <n> <n> lfc
1 tcp <n> ? bmf
1 tcp <n> and fkd
1 tcp <n> clf
1 tcp <outside> frW
1 tcp <own> bgl
1 tcp clg
1 tells led
1 that led
1 that's mbf
1 the <client> hid
1 the <host> ihd
1 the <outside> ddm
1 the <own> gje
1 the <zone> eYr
1 the same cfl
1 then $ $ fej
1 then $ fej
1 then <client> mgZ
1 then <host> gma
1 then <outside> fZo
1 then ? $ eld
1 then ? eld
1 then be able jgd
1 then be jgd
1 then open efj
1 then reach <host> cgl
1 then reach <own> kfd
1 then reach kfd
1 then use <own> jfe
1 then use kfd
1 they <zone> jee
1 they kee
1 through <host> ddl
1 through <outside> cji
1 through <own> fcl
1 through mail cnc
1 through mail gw cnc
1 through this cjh
1 time ikZ
1 time out ikZ
1 timeout qVh
1 times <own> Zof
1 times dke
1 times out dke
1 to <client> , rab
1 to <client> lde
1 to <client> on obd
1 to <client> tcp qca
1 to <far> ? nfZ
1 to <far> port rab
1 to <far> udp kdf
1 to <far> xSd
1 to <gateway> kZj
1 to <host> $ nec
1 to <host> , jef
1 to <host> <n> lde
1 to <host> does ncd
1 to <host> kbi
1 to <host> on mZg
1 to <host> port jhc
1 to <outside> , lbg
1 to <outside> accept mTn
1 to <outside> nec
1 to <outside> on jhd
1 to <own> ? nfa
1 to <own> khb
1 to <own> ok mga
1 to <own> port gbk
1 to <own> still jfe
1 to <zone> ? led
1 to <zone> mec
1 to blame cfm
1 to jfe
1 to port <n> qbb
1 to port qbb
1 to the <gateway> idh
1 to the gjd
1 to use gbk
1 today <outside> mdd
1 today gam
1 toward sWe
1 towards <client> jef
1 towards <far> lbg
1 towards <host> oZf
1 towards <zone> jch
1 towards nZg
1 tries bdo
1 true ? $ Ymi
1 true ? Yni
1 true hid
1 trying <own> bji
1 trying <own> curl dlf
1 type <far> Zpd
1 type <n> aji
1 type <n> code aji
1 type <own> gdj
1 udp <client> pac
1 udp <far> Tuf
1 udp <n> , Tuf
1 udp <n> ? ilZ
1 udp <n> iic
1 udp <n> ok clf
1 udp <outside> atZ
1 udp <own> edk
1 udp jfe
1 up <client> nbe
1 up nbe
1 use <service> rba
1 use <zone> nfa
1 use qbb
1 user <zone> jfe
1 user qab
1 users <outside> ncd
1 users <zone> kee
1 users mce
1 verdict <host> eek
1 verdict kcg
1 via <host> Umm
1 via <own> cdn
1 via <service> imY
1 visible blg
1 wants <client> rVf
1 wants <far> pad
1 wants <host> occ
1 wants <service> sUg
1 wants <zone> mfc
1 wants sXd
1 wants to ncc
1 was <own> fkd
1 was Zjk
1 were <outside> cem
1 were afn
1 what <zone> Yeq
1 what does fkd
1 what happens ijb
1 when <client> oYh
1 when <host> Wnk
1 when <own> eke
1 when <zone> jef
1 when bji
1 when it kef
1 when the dgi
1 where <own> dkf
1 where does iic
1 where ihd
1 which <own> eld
1 which cme
1 while <own> fmb
1 while <zone> cgk
1 while ajj
1 while the Zjk
1 who <client> ncd
1 who <outside> uYa
1 who <zone> cfm
1 who icj
1 who is hcj
1 why <client> lde
1 why <own> emd
1 why ? $ idg
1 wifi <zone> ldd
1 wifi ldd
1 will <far> khb
1 will <host> jlY
1 will <outside> hjc
1 will <own> emc
1 will kkY
1 will that Zli
1 with <client> ejf
1 with <far> Yqe
1 with <outside> fbl
1 with <own> fje
1 with <service> <n> Zof
1 with <service> ? csY
1 with <service> hid
1 with <zone> mah
1 with ckg
1 with my jaj
1 without <host> hcj
1 without jef
1 wont <client> jef
1 work <own> ejf
1 work ejf
1 work for ele
1 works <own> eke
1 works ? miX
1 works nfZ
1 works or blf
1 would <client> med
1 would <far> ial
1 would <gateway> fkd
1 would <host> anf
1 would <outside> eoa
1 would <own> fna
1 would be gZn
1 would hnX
1 would that bkg
1 would the khb
1 yes kgb
1 zone <zone> kha
1 zone mec
1 一 bpc
1 一 直 blg
1 上 , tXc
1 上 <client> khb
1 上 <gateway> gcl
1 上 <host> lmV
1 上 <outside> <n> fZo
1 上 <outside> pZe
1 上 <outside> 走 nbe
1 上 <service> <host> oYg
1 上 <service> <own> lee
1 上 <service> nbe
1 上 <zone> hZm
1 上 curl neb
1 上 khb
1 上 ping seW
1 上 不 gdj
1 上 不 了 gdj
1 上 到 efj
1 上 到 底 efj
1 上 执 kdf
1 上 执 行 kdf
1 上 抓 efk
1 上 抓 到 Zep
1 上 抓 包 cgk
1 上 抓 的 idh
1 上 的 <service> Yqe
1 上 的 nfa
1 上 的 prometheus lcf
1 上 看 efj
1 上 看 到 efj
1 上 跑 jef
1 上 跑 的 jef
1 下 <zone> kdf
1 下 eke
1 下 面 kdf
1 下 面 的 kdf
1 不 $ $ ejf
1 不 $ ejf
1 不 <host> cdn
1 不 <outside> eqY
1 不 ? $ emc
1 不 ? elc
1 不 通 Zng
1 丢 <gateway> efj
1 丢 efj
1 丢 掉 fej
1 丢 的 edl
1 丢 的 吗 ecm
1 为 <own> fkd
1 为 <zone> jef
1 为 jgd
1 为 啥 jgd
1 主 <host> rZc
1 主 <server> dgj
1 主 oZf
1 主 动 jdf
1 主 机 pZe
1 么 $ $ fje
1 么 $ fje
1 之 <gateway> afn
1 之 <zone> jkZ
1 之 jfe
1 之 后 , jef
1 之 后 oZg
1 之 间 eld
1 了 , gqX
1 了 <outside> fsW
1 了 ? fkd
1 从 <outside> qad
1 从 sXd
1 会 <client> cne
1 会 <far> fld
1 会 <gateway> Xin
1 会 <host> cnd
1 会 <outside> Zil
1 会 <own> fjd
1 会 bhk
1 会 变 fmb
1 会 变 成 fmb
1 会 好 gkd
1 会 好 吗 gkd
1 会 放 edk
1 会 放 行 dgj
1 会 被 fje
1 会 转 fmb
1 作 <client> fna
1 作 fna
1 做 <client> tYb
1 做 <far> Zof
1 做 <service> kdf
1 做 oae
1 写 dhi
1 出 <client> kee
1 出 <zone> ndc
1 出 nfa
1 出 去 ijb
1 出 得 jef
1 出 得 去 jef
1 到 <client> pcc
1 到 <client> 的 lde
1 到 <far> sba
1 到 <far> udp jdg
1 到 <far> 的 kfd
1 到 <host> <n> pdb
1 到 <host> hal
1 到 <host> 的 jdg
1 到 <outside> pcb
1 到 <outside> 的 mce
1 到 <own> <n> mde
1 到 <own> dhj
1 到 <own> 还 kgc
1 到 <zone> led
1 到 <zone> 的 lcf
1 到 mbe
1 到 底 Xho
1 去 <client> mga
1 去 <far> occ
1 去 <own> pcc
1 去 <zone> led
1 去 <zone> 的 hdi
1 去 naf
1 去 掉 dgj
1 发 <client> sYd
1 发 <far> flc
1 发 <host> pda
1 发 <outside> Yhn
1 发 <own> emc
1 发 <service> ckg
1 发 <zone> jib
1 发 jhd
1 发 信 , cpb
1 发 信 <n> eld
1 发 信 bji
1 发 信 到 ndd
1 发 信 报 dhh
1 发 信 走 doc
1 发 往 ncc
1 发 来 kfe
1 发 来 的 kfe
1 发 给 tUf
1 可 <client> lce
1 可 以 gck
1 可 以 吗 dpa
1 可 以 直 ncd
1 吗 , jfe
1 吗 <client> dnc
1 吗 <host> dgi
1 吗 <outside> ekd
1 吗 <zone> hic
1 吗 ? $ hdi
1 和 <zone> jch
1 和 kcg
1 啊 $ $ cii
1 啊 $ cii
1 啊 <own> gkd
1 啊 dqY
1 回 mec
1 在 <outside> pad
1 在 hkb
1 地 efj
1 地 址 efj
1 填 <own> , cgl
1 填 的 <own> ffj
1 客 <outside> kfd
1 客 jnW
1 客 户 eke
1 寄 lgb
1 寄 信 jib
1 对 jdg
1 就 <client> odb
1 就 <host> hVq
1 就 <outside> hdi
1 就 <own> fna
1 就 <zone> mce
1 就 kef
1 就 可 ben
1 就 可 以 ben
1 就 好 bjh
1 就 好 了 ejf
1 就 正 ecn
1 就 正 常 ecn
1 就 没 eao
1 就 能 kfd
1 就 能 连 aeo
1 就 通 fkd
1 就 通 了 fkd
1 应 khb
1 应 该 khb
1 开 <outside> mbf
1 开 <own> dob
1 开 <zone> oae
1 开 放 kdf
1 开 放 吗 jff
1 开 着 obd
1 往 <client> odc
1 往 <far> ncd
1 往 <host> jch
1 往 <outside> iZl
1 往 <outside> 发 iZl
1 往 <zone> occ
1 往 lah
1 往 外 mfb
1 往 外 发 mfb
1 怎 jdg
1 怎 么 jdg
1 想 <client> qYe
1 想 <far> sWe
1 想 rYe
1 打 <client> oea
1 打 <far> nbe
1 打 <outside> efj
1 打 <zone> cen
1 打 gbl
1 打 开 <own> lgb
1 打 开 lgb
1 打 得 agm
1 扫 <outside> led
1 扫 pZf
1 把 rab
1 抓 eel
1 报 <own> dkf
1 报 fjf
1 拦 <gateway> edl
1 拦 edl
1 拦 了 fej
1 拦 了 吗 fej
1 拦 的 fcm
1 拦 的 吗 fcm
1 挂 pbc
1 挡 <gateway> ebm
1 挡 ebm
1 挡 掉 dcn
1 挡 的 fYq
1 挡 的 吗 fcl
1 推 jfe
1 提 <zone> ndc
1 提 fkc
1 提 供 <service> gjd
1 提 供 fkc
1 收 <client> nnS
1 收 <host> bhk
1 收 <outside> kch
1 收 <service> <n> fje
1 收 <service> fcl
1 收 <zone> ihd
1 收 ekd
1 收 不 了 jfe
1 收 不 到 eke
1 收 信 , kgc
1 收 信 jbi
1 收 得 Ypf
1 收 得 到 Ypf
1 收 邮 mdc
1 收 邮 件 mdc
1 放 <gateway> edl
1 放 不 eek
1 放 不 放 eek
1 放 开 lfc
1 放 行 Yoh
1 放 行 了 fje
1 放 行 吗 dbo
1 是 <client> dig
1 是 <gateway> dfl
1 是 <host> Ymi
1 是 <outside> oea
1 是 <own> cem
1 是 <server> cfm
1 是 不 iic
1 是 不 是 iic
1 是 否 mdd
1 有 <client> lgb
1 有 <gateway> ecn
1 有 <host> Xse
1 有 <outside> dpa
1 有 <zone> jZl
1 有 ici
1 有 关 efj
1 有 关 系 efj
1 有 放 dih
1 有 放 行 dih
1 本 机 <service> oae
1 本 机 上 oea
1 本 机 能 fje
1 本 机 访 jef
1 本 机 连 neb
1 本 身 ? eje
1 机 <zone> qca
1 机 qca
1 来 <client> jgd
1 来 <outside> tXc
1 来 iic
1 来 的 sXd
1 查 <far> Xpf
1 查 <service> dcn
1 查 <zone> hbl
1 查 kZi
1 查 得 lWl
1 正 <outside> bhk
1 正 bhk
1 正 常 bhk
1 段 <zone> fje
1 段 fje
1 没 <gateway> efj
1 没 <outside> eej
1 没 <own> goZ
1 没 efj
1 没 放 efj
1 没 放 吗 efj
1 用 <client> lgb
1 用 <far> mfb
1 用 <outside> gcl
1 用 <public> <own> mga
1 用 <public> mga
1 用 <service> <n> cme
1 用 <service> ika
1 用 <zone> qeY
1 用 jbi
1 用 户 lgb
1 用 户 用 jgd
1 用 手 kgd
1 用 手 机 kgd
1 用 的 mde
1 由 <client> bpc
1 由 bpc
1 的 <client> eek
1 的 <gateway> Wio
1 的 <host> Wkn
1 的 <n> $ bmf
1 的 <n> , dkg
1 的 <n> ? gma
1 的 <n> Zof
1 的 <n> port gjd
1 的 <n> udp anf
1 的 <n> 不 fma
1 的 <n> 了 gmb
1 的 <n> 会 bmf
1 的 <n> 发 cme
1 的 <n> 口 ckg
1 的 <n> 吗 dhi
1 的 <n> 和 cgk
1 的 <n> 对 fld
1 的 <n> 就 chj
1 的 <n> 收 dmd
1 的 <n> 是 Zpe
1 的 <n> 有 eld
1 的 <n> 能 fnZ
1 的 <n> 通 cme
1 的 <outside> efj
1 的 <own> fmb
1 的 <server> ibj
1 的 <service> $ eke
1 的 <service> , ape
1 的 <service> ? fej
1 的 <service> Zli
1 的 <service> 一 gkc
1 的 <service> 么 fje
1 的 <service> 会 bmf
1 的 <service> 放 dle
1 的 <service> 是 eoa
1 的 <service> 有 fkd
1 的 <service> 通 bgl
1 的 <zone> jfe
1 的 client lde
1 的 fje
1 的 outlook qad
1 的 pc fek
1 的 tcp <n> dle
1 的 tcp dle
1 的 udp <n> Ysc
1 的 udp Ysc
1 的 user kfd
1 的 人 <service> peZ
1 的 人 lbg
1 的 人 用 ogY
1 的 人 访 jgd
1 的 人 连 kee
1 的 共 cij
1 的 共 享 cij
1 的 包 Zki
1 的 同 ddm
1 的 同 事 gdi
1 的 同 学 nfa
1 的 打 dfj
1 的 打 印 dfj
1 的 扫 mce
1 的 机 kgc
1 的 机 器 kgc
1 的 流 elc
1 的 流 量 elc
1 的 电 kde
1 的 电 脑 kde
1 的 话 , bcp
1 的 话 jai
1 的 远 Ypf
1 的 远 程 Ypf
1 的 连 jee
1 的 连 接 jee
1 的 锅 吗 fej
1 目 obd
1 目 的 pbc
1 直 <outside> qbb
1 直 <zone> eek
1 直 jaj
1 直 接 kai
1 直 接 打 hbk
1 直 接 访 hbk
1 直 连 <host> cfl
1 直 连 cfl
1 看 pYg
1 看 到 bgl
1 看 到 的 bgl
1 端 <own> fje
1 端 fke
1 端 口 <n> fke
1 端 口 fke
1 给 <client> bne
1 给 <gateway> cdm
1 给 <zone> dkg
1 给 Ylj
1 网 <zone> jjb
1 网 jjb
1 网 段 <zone> khb
1 网 段 jjb
1 能 <client> uZY
1 能 <far> bhk
1 能 <host> miY
1 能 <outside> ibj
1 能 <own> btY
1 能 <server> cel
1 能 <service> qbb
1 能 <service> 到 ofZ
1 能 <zone> nfa
1 能 lbg
1 能 ping jgc
1 能 ping 通 khc
1 能 上 <outside> idi
1 能 上 kdg
1 能 不 hdj
1 能 不 能 hdj
1 能 主 kdg
1 能 主 动 kdg
1 能 出 djf
1 能 出 去 djf
1 能 到 lde
1 能 打 cgl
1 能 收 eao
1 能 访 gdk
1 能 访 问 gdk
1 能 连 <own> dgj
1 能 连 lag
1 能 通 Zng
1 能 通 吗 dle
1 自 <gateway> kee
1 自 <host> qbb
1 自 kfd
1 自 己 去 kee
1 自 己 往 kdf
1 自 己 的 Yng
1 自 己 能 ibj
1 自 己 访 kfd
1 自 己 连 mfb
1 自 身 jlZ
1 行 <client> dle
1 行 <gateway> gkc
1 行 <host> flc
1 行 <outside> emc
1 行 bkh
1 行 不 bkh
1 行 不 行 bkh
1 被 <client> Xsd
1 被 fna
1 要 <client> lee
1 要 <far> pYf
1 要 <host> hZl
1 要 <server> cgk
1 要 往 lah
1 要 访 jef
1 要 访 问 jef
1 要 连 tYb
1 规 <gateway> ecm
1 规 dgj
1 规 则 dgj
1 解 eke
1 解 析 eke
1 让 <gateway> cco
1 让 lXl
1 让 过 dgk
1 让 过 吗 dgk
1 访 <client> obd
1 访 <far> jff
1 访 <host> scY
1 访 <outside> mec
1 访 jef
1 访 问 <far> lcf
1 访 问 <outside> led
1 访 问 <own> kgd
1 访 问 jef
1 访 问 不 jfe
1 访 问 得 lbg
1 走 <client> odb
1 走 <host> agm
1 走 <n> nfb
1 走 <outside> bkh
1 走 <public> <own> kee
1 走 <public> kee
1 走 <service> ldf
1 走 <zone> hjc
1 走 kee
1 走 哪 fkc
1 走 哪 条 fkc
1 走 得 bmg
1 走 得 通 dkf
1 超 <own> gjd
1 超 dih
1 超 时 dih
1 转 cdn
1 过 ecl
1 过 来 ecl
1 过 来 的 tdW
1 还 <client> pac
1 还 <far> kgb
1 还 <host> jka
1 还 <outside> lha
1 还 <own> gjd
1 还 fmc
1 还 打 jfe
1 还 打 得 jfe
1 还 是 Wph
1 还 能 <service> jfd
1 还 能 往 pbc
1 还 能 连 lfc
1 还 行 fmb
1 还 行 不 flc
1 这 <client> tXc
1 这 <gateway> dWs
1 这 <host> hdi
1 这 <zone> qca
1 这 jgd
1 这 个 网 qcb
1 这 台 mga
1 这 台 机 fje
1 这 台 能 pYf
1 这 边 <service> ofZ
1 这 边 放 cgk
1 进 <zone> mdd
1 进 kgc
1 进 得 cnd
1 进 得 来 ihd
1 进 来 lfd
1 进 来 的 mga
1 连 <client> mdd
1 连 <far> mdd
1 连 <host> lai
1 连 <host> 的 edl
1 连 <own> kgc
1 连 <own> 会 mga
1 连 <zone> hdi
1 连 kZj
1 连 不 lha
1 连 不 上 kib
1 连 得 nfb
1 通 <client> lde
1 通 <far> ckg
1 通 <gateway> glb
1 通 <outside> fdk
1 通 <zone> boe
1 通 hkb
1 通 不 eld
1 通 不 通 eld
1 通 吗 $ bmf
1 通 吗 bmf
1 那 <client> cnd
1 那 <host> meb
1 那 <outside> ndc
1 那 <zone> hUr
1 那 cii
1 那 个 fdk
1 那 台 iZk
1 那 台 打 dhi
1 那 台 能 kee
1 那 台 要 mec
1 那 条 cdn
1 那 边 能 mfb
1 都 <outside> del
1 都 bgl
1 里 <service> <own> nfb
1 里 <service> peZ
1 里 <zone> dig
1 里 cih
1 里 的 bii
1 里 的 机 lfc
2 $ <client> khb
2 $ <gateway> Yim
2 $ <own> djf
2 $ <public> cih
2 $ <server> dcn
2 'connection <client> oae
2 'connection led
2 'connection timed mdd
2 , <far> mce
2 , <gateway> fcl
2 , <host> cjh
2 , <n> jic
2 , <public> ecm
2 , <server> ebn
2 , <service> dcm
2 , <zone> dih
2 , and eap
2 , can gck
2 , does fej
2 , i esW
2 , jch
2 , length jhd
2 , no ekf
2 , not brb
2 , open Xqe
2 , or dYq
2 , port lZh
2 , possible cdn
2 , should kdf
2 , where Zik
2 , will cfl
2 , 会 ckg
2 , 出 bji
2 -> <far> ncd
2 -> <gateway> kee
2 -> <host> sbZ
2 -> <own> bne
2 -> qcb
2 -a eke
2 -a forward fna
2 -v jfe
2 : <client> ncd
2 : <far> jib
2 : <host> agm
2 : <n> Ynh
2 : <outside> rcZ
2 : <own> dgj
2 : <server> fbn
2 : <service> gXp
2 : <zone> gXq
2 : connection foZ
2 : dih
2 : postfix rcZ
2 ; gWp
2 <client> $ ljY
2 <client> <client> mhZ
2 <client> <far> jhc
2 <client> <gateway> dmd
2 <client> <host> kgd
2 <client> <outside> kee
2 <client> <server> bar
2 <client> <service> seW
2 <client> <zone> dbp
2 <client> ? pbd
2 <client> be cnd
2 <client> dhi
2 <client> get Xfq
2 <client> len pXg
2 <client> on pad
2 <client> port lXk
2 <client> sport efj
2 <client> tcp qac
2 <client> then jbi
2 <client> would djg
2 <client> 上 cnd
2 <client> 的 tWd
2 <client> 能 bYt
2 <client> 通 kcg
2 <far> $ nfa
2 <far> , fej
2 <far> <host> jib
2 <far> <n> blg
2 <far> <outside> cbp
2 <far> <server> ddm
2 <far> <service> lde
2 <far> <zone> kfd
2 <far> ? mfb
2 <far> allowed oZg
2 <far> len ilZ
2 <far> on 3SX
2 <far> port qbb
2 <far> tcp tYa
2 <far> to cii
2 <far> type reX
2 <far> udp jdg
2 <far> 的 oae
2 <far> 还 ebn
2 <gateway> $ iTq
2 <gateway> , jdg
2 <gateway> <client> neb
2 <gateway> <far> Ypf
2 <gateway> <gateway> gWq
2 <gateway> <host> ika
2 <gateway> <n> jdg
2 <gateway> <outside> jhc
2 <gateway> <own> dle
2 <gateway> ? lbg
2 <gateway> kdf
2 <gateway> let ici
2 <gateway> ok ibj
2 <gateway> 会 hjd
2 <gateway> 放 ika
2 <gateway> 的 oZg
2 <gateway> 这 enb
2 <host> $ sWe
2 <host> , mce
2 <host> -j Xfq
2 <host> -p lah
2 <host> : rZc
2 <host> <client> jef
2 <host> <far> dhi
2 <host> <gateway> ejf
2 <host> <host> ahl
2 <host> <n> mce
2 <host> <outside> lbg
2 <host> <own> clf
2 <host> <server> mde
2 <host> <service> idh
2 <host> <zone> gcl
2 <host> directly nag
2 <host> dkg
2 <host> does eek
2 <host> is kee
2 <host> len lcf
2 <host> ok emc
2 <host> on kgc
2 <host> over nXi
2 <host> server fek
2 <host> should lbg
2 <host> sport kfd
2 <host> tcp pYf
2 <host> 会 vSf
2 <host> 的 hcj
2 <host> 能 Zbs
2 <host> 这 kgc
2 <n> $ kia
2 <n> , bkh
2 <n> -> ddm
2 <n> : Ykk
2 <n> ; Zpf
2 <n> <client> cpb
2 <n> <far> jhc
2 <n> <gateway> ejf
2 <n> <host> Zng
2 <n> <n> occ
2 <n> <outside> aik
2 <n> <own> fej
2 <n> <public> ejf
2 <n> <zone> iak
2 <n> and clf
2 <n> as Xnj
2 <n> at gmb
2 <n> code aji
2 <n> directly drY
2 <n> do Zof
2 <n> does fna
2 <n> failed jdh
2 <n> for cii
2 <n> from bij
2 <n> g fej
2 <n> if gma
2 <n> is bme
2 <n> ok ejf
2 <n> on ndc
2 <n> or enb
2 <n> permitted ejf
2 <n> pls amg
2 <n> port gjd
2 <n> proto flc
2 <n> reachable jhc
2 <n> should fjd
2 <n> since bmf
2 <n> tcp Vnk
2 <n> then gkc
2 <n> to naf
2 <n> tos fld
2 <n> ttl khb
2 <n> udp jhc
2 <n> what fmb
2 <n> will bqb
2 <n> you nfa
2 <n> 不 fma
2 <n> 了 gmb
2 <n> 会 ejf
2 <n> 出 Xpg
2 <n> 发 cme
2 <n> 口 aoe
2 <n> 可 Wte
2 <n> 吗 dhi
2 <n> 和 dgk
2 <n> 对 fld
2 <n> 就 chj
2 <n> 收 dmd
2 <n> 是 Zpe
2 <n> 有 eld
2 <n> 能 dnd
2 <n> 通 dle
2 <outside> $ jib
2 <outside> , gkc
2 <outside> -j jdf
2 <outside> : bkh
2 <outside> <client> fck
2 <outside> <far> pdb
2 <outside> <gateway> bfm
2 <outside> <n> gal
2 <outside> <outside> mkW
2 <outside> <own> eke
2 <outside> <server> fcm
2 <outside> <service> lbg
2 <outside> <zone> edl
2 <outside> accept mTm
2 <outside> access gZn
2 <outside> alh
2 <outside> it mdd
2 <outside> ok jdg
2 <outside> on med
2 <outside> src dfk
2 <outside> still chj
2 <outside> to gZn
2 <outside> 会 mdd
2 <outside> 发 iZl
2 <outside> 的 qZd
2 <outside> 访 fcl
2 <outside> 走 nbe
2 <own> $ kcf
2 <own> , odb
2 <own> <client> oZe
2 <own> <far> kfe
2 <own> <gateway> kgc
2 <own> <n> iYm
2 <own> <outside> jcg
2 <own> <own> doc
2 <own> <public> bdo
2 <own> <server> fej
2 <own> <zone> nga
2 <own> ? mfb
2 <own> be jgd
2 <own> curl dlf
2 <own> do nfZ
2 <own> does qgW
2 <own> dport jef
2 <own> hairpin ogY
2 <own> is peZ
2 <own> just kgc
2 <own> kee
2 <own> ok mga
2 <own> on ibk
2 <own> port iak
2 <own> start kgc
2 <own> then mga
2 <own> with ngZ
2 <own> work fej
2 <own> works mga
2 <own> 一 lgb
2 <own> 会 kdf
2 <own> 收 lcf
2 <own> 的 eej
2 <own> 能 ocd
2 <own> 还 jgd
2 <own> 通 bgl
2 <public> <host> lYk
2 <public> <own> pbc
2 <public> iXn
2 <server> : fcl
2 <server> <client> ihd
2 <server> <own> ihd
2 <server> jib
2 <service> , gjd
2 <service> : hal
2 <service> ; blg
2 <service> <client> peY
2 <service> <far> eke
2 <service> <gateway> dle
2 <service> <n> eld
2 <service> <outside> jic
2 <service> <own> ngZ
2 <service> <public> ioW
2 <service> <server> aik
2 <service> <zone> fje
2 <service> ? jge
2 <service> at rXe
2 <service> fld
2 <service> from hak
2 <service> into mZg
2 <service> is cme
2 <service> over ckg
2 <service> to nZg
2 <service> 一 dmc
2 <service> 么 fje
2 <service> 了 gYo
2 <service> 会 bmf
2 <service> 到 qca
2 <service> 发 qca
2 <service> 放 dle
2 <service> 是 eoa
2 <service> 有 fkd
2 <service> 能 imX
2 <service> 行 amg
2 <service> 连 ncd
2 <service> 通 dfk
2 <zone> $ dkf
2 <zone> , fna
2 <zone> -d jfd
2 <zone> -p gdi
2 <zone> : tYb
2 <zone> <gateway> bem
2 <zone> <host> lfc
2 <zone> <outside> kee
2 <zone> <service> oZf
2 <zone> allowed dke
2 <zone> ether fej
2 <zone> is khb
2 <zone> mac cfl
2 <zone> on fqX
2 <zone> should vVc
2 <zone> src cem
2 <zone> then lXk
2 <zone> 之 lde
2 <zone> 就 Xgp
2 <zone> 的 ejf
2 <zone> 还 cfm
2 ? $ chj
2 ? <client> Znf
2 ? <far> ane
2 ? <gateway> arb
2 ? <n> Zhm
2 ? <outside> hkb
2 ? <own> ika
2 ? <public> fZo
2 ? <zone> dgj
2 ? ? dZq
2 ? ajj
2 ? i dnc
2 ? we Yhn
2 a <client> qab
2 a <far> cme
2 a <host> Zjk
2 a <outside> uZZ
2 a <zone> cgl
2 a ? jef
2 a client Xlj
2 a connection ijb
2 a jbi
2 a tcp mfb
2 able <client> ndc
2 able <gateway> kdf
2 able <host> 1SY
2 able <outside> idh
2 able jch
2 able to jch
2 accept $ efj
2 accept <host> fkd
2 accept <zone> del
2 accept after gXq
2 accept bji
2 accept can cjg
2 accept let gcl
2 accept would eek
2 accept 之 gdk
2 accepted ngZ
2 access <zone> kee
2 access kee
2 after bnf
2 all $ fjd
2 all , ckg
2 all <gateway> fej
2 all <zone> bnf
2 allowed <client> qXf
2 allowed <far> Wse
2 allowed <gateway> fvS
2 allowed <host> qhV
2 allowed <zone> fkd
2 allowed ? Yni
2 allowed qac
2 allowed to saa
2 am jbh
2 an <client> fkd
2 an <outside> mdd
2 an <service> ele
2 an <zone> nZg
2 an answer qXf
2 an aoe
2 and <client> pad
2 and <host> hjc
2 and <outside> iZl
2 and <own> cqa
2 and <service> kia
2 and does dle
2 and outlook nfa
2 and the bij
2 answer aoe
2 answered <own> clf
2 answered rYd
2 answers cgk
2 any <zone> dnc
2 any ejf
2 any port arb
2 any traffic bmf
2 anything <zone> liZ
2 anything ZYu
2 anywhere <own> fld
2 anywhere jlY
2 are <zone> pae
2 are able jgd
2 are jlY
2 arrive <outside> lcf
2 arrive at ihd
2 arrive jia
2 as Tri
2 at <client> lbg
2 at <host> cii
2 at <outside> mfb
2 at <own> eek
2 at <zone> ihd
2 at ejf
2 back <own> emc
2 back dih
2 be <client> ajj
2 be <gateway> mfc
2 be <host> alh
2 be <outside> kZj
2 be <own> gkc
2 be <zone> nbe
2 be able oae
2 be eke
2 be reached dkf
2 behind <zone> kee
2 behind kee
2 being ljZ
2 blame <gateway> cfm
2 blame cfm
2 blocked <host> Zng
2 blocked <zone> nfa
2 blocked lha
2 blocks lfc
2 browse <zone> ecm
2 browse ecm
2 but <outside> kfd
2 by <client> del
2 by <host> Uip
2 by <public> bYt
2 by <service> eqY
2 by fek
2 can <client> dcn
2 can <outside> dfk
2 can <zone> fje
2 can bjh
2 can i ucW
2 can it Yog
2 can they ihd
2 can't jaj
2 cannot nYh
2 cant open qgW
2 client <client> hid
2 client <zone> reX
2 client jhc
2 come gkc
2 coming from gjc
2 coming qbb
2 conect miY
2 conect to qdZ
2 connect <host> miX
2 connect <own> dle
2 connect <zone> mdd
2 connect mga
2 connect to saa
2 connection <client> nbf
2 connection to ked
2 connects iak
2 conntrack agn
2 could <host> oZf
2 could pZe
2 curl : mZh
2 curl <client> naf
2 curl <host> occ
2 curl <own> tgS
2 curl <zone> lgb
2 curl rab
2 daddr <client> med
2 daddr <far> mde
2 daddr <host> occ
2 daddr lde
2 dead <own> fje
2 dead bfm
2 deliver <host> fbn
2 deliver fbm
2 deliver to pda
2 delivers ldf
2 destination eld
2 did bpc
2 directly <host> bpc
2 directly cpb
2 dnat lfc
2 do <client> nkW
2 do <far> bmf
2 do <service> iZk
2 do <zone> dfk
2 do i cgk
2 do they glb
2 does <client> blh
2 does <far> Wrf
2 does <gateway> blg
2 does <host> cme
2 does <outside> naf
2 does <own> fqX
2 does <service> meb
2 does it jja
2 does mail bij
2 does that hdi
2 does the imY
2 doing fdk
2 dport <n> eje
2 dport eje
2 drop , ben
2 drop <zone> Kb7
2 dropped ckg
2 dropped or jfe
2 dscp <client> eke
2 dscp <host> fld
2 dscp cs fld
2 dscp fld
2 dst <host> lfc
2 dst ndc
2 echo <client> kdf
2 echo kdf
2 echo request kdf
2 establish kfd
2 even bcp
2 ever gma
2 expected ijc
2 explain aki
2 fetch lcf
2 filtered lgb
2 fine <outside> adp
2 fine <own> fma
2 fine gYp
2 for <client> bqa
2 for <far> cmf
2 for <outside> gjd
2 for <zone> Vqh
2 for Xre
2 forwarded <own> Zoe
2 forwarded <zone> kia
2 forwarded ? mfb
2 forwarded jkZ
2 foxmail <client> pbc
2 foxmail <zone> kgc
2 foxmail gdj
2 foxmail 收 mbf
2 from <client> hjc
2 from <far> odb
2 from <gateway> eke
2 from <host> efj
2 from <zone> bji
2 from fek
2 from line eej
2 from my fcl
2 from the tbY
2 full Yjl
2 full of Yjl
2 get <client> jib
2 get <far> oZe
2 get <gateway> occ
2 get <host> Zmh
2 get <outside> icj
2 get <own> ija
2 get <service> jhc
2 get <zone> mce
2 get an jfe
2 get fje
2 get in led
2 get into mdd
2 get out hWo
2 get through qdZ
2 get to ndb
2 gets <client> qeZ
2 gets <n> led
2 gets <own> dle
2 gets mYi
2 getting odb
2 given qcb
2 go <zone> kdf
2 goes arb
2 going <zone> jef
2 going mdd
2 going to lec
2 got <client> dgj
2 got bii
2 hangs <client> qac
2 hangs <host> cuW
2 hangs <own> gkc
2 hangs jib
2 happens ijb
2 has <client> mec
2 has mce
2 has to lcf
2 have <host> ldd
2 have <outside> ici
2 have <own> cqa
2 have idh
2 he <far> iib
2 he <host> blg
2 he <own> Znf
2 hear <host> ejf
2 hear ejf
2 hear from ejf
2 her kcg
2 here ijb
2 him <gateway> cfl
2 him chj
2 his jfe
2 hit <outside> jgd
2 hit <own> jge
2 hit <zone> led
2 hit mha
2 hitting jdg
2 i <client> eoZ
2 i <gateway> cgk
2 i <host> Yin
2 i <own> eld
2 i <zone> gam
2 i see Vip
2 i'm hjc
2 icmp nSm
2 if Uhr
2 in <client> ndc
2 in <gateway> aeo
2 in <host> Rvf
2 in <outside> kXl
2 in <own> gnZ
2 in <zone> gkc
2 in dlf
2 in on ncd
2 in the fbm
2 in to kja
2 initiate <outside> odc
2 initiate occ
2 input ihd
2 inside ddn
2 into <client> pYf
2 into <host> cel
2 into <outside> ncc
2 into <zone> obd
2 into oXh
2 ip <far> dhi
2 ip <own> cgk
2 ip <zone> dgj
2 ip cco
2 is <far> hbk
2 is <host> Zep
2 is <outside> dnc
2 is <own> bmf
2 is <server> dfk
2 is <service> nbe
2 is <zone> dih
2 is able reX
2 is ddm
2 is fine fej
2 is it cgk
2 is that imX
2 is the nbf
2 is up eao
2 it <client> kgc
2 it <gateway> bcp
2 it <host> hlZ
2 it <outside> dco
2 it <own> flc
2 it <zone> jef
2 it ? ihd
2 it get kgc
2 it has jib
2 it out djf
2 it through Zep
2 it us ldf
2 it works Xfq
2 it's <client> led
2 it's cco
2 its <client> jhc
2 its <far> hla
2 its <host> lYj
2 its <own> Rvf
2 its <service> kai
2 its <zone> sXc
2 its pad
2 itself <gateway> hid
2 itself <host> mUm
2 itself kWm
2 just hangs mdc
2 just lcg
2 land jgd
2 land on jgd
2 laptop pda
2 let <gateway> Zfo
2 let lkX
2 like mag
2 like to mZi
2 line <n> chi
2 line <outside> chi
2 line chi
2 lines cco
2 lip <client> sVg
2 load fje
2 loads eao
2 log <host> Wph
2 log Xoh
2 logging mdd
2 logs <host> lWm
2 logs cjh
2 mac <n> dfl
2 mac <zone> cen
2 mac dfl
2 mail <client> lde
2 mail <host> mag
2 mail <outside> gkd
2 mail <zone> jfe
2 mail gw hid
2 mail ked
2 make it qXf
2 make qXf
2 masquerade , mUm
2 masquerade <host> eO0
2 masquerade <outside> Tpk
2 masquerade hjc
2 may jhc
2 me $ alg
2 me <client> ijb
2 me <gateway> fdk
2 me <own> jic
2 me this odb
2 minute Ypf
2 monday <zone> mbe
2 monday jef
2 must qZc
2 my <client> iZk
2 my <gateway> fmb
2 my <host> djg
2 my <outside> jZk
2 my <own> fma
2 my del
2 my desk fjd
2 my laptop blg
2 my phone dih
2 nc : fmc
2 nc jhc
2 needs <host> jdg
2 needs jdg
2 needs to jdg
2 never dhi
2 night jYk
2 no <client> dnc
2 no <host> bkh
2 no <outside> bhk
2 no <zone> bar
2 no Xin
2 no vpn ilZ
2 not <client> mZh
2 not <far> hla
2 not <gateway> idh
2 not <own> clf
2 not <zone> ndd
2 not ? jaj
2 not open jdf
2 nothing <client> vaX
2 nothing <outside> led
2 nothing <zone> Zcr
2 nothing back led
2 nothing iak
2 now <zone> edl
2 now Ymi
2 of <host> elc
2 of <outside> kcg
2 of <own> hid
2 of <zone> lgb
2 of jhc
2 of line Zfn
2 off <outside> afn
2 off line Zfo
2 off nYh
2 ok <far> Utf
2 ok <host> dhi
2 ok <outside> fdk
2 ok <own> fkd
2 ok ? jef
2 ok lhZ
2 on <far> mdd
2 on <gateway> mdd
2 on <host> Xer
2 on <n> cgk
2 on <own> lgc
2 on <public> edm
2 on <service> bpb
2 on <zone> klX
2 on dev lfd
2 on fcl
2 on port djh
2 on the kfd
2 one fkd
2 only <zone> dgj
2 only jch
2 only this egj
2 open <client> qeY
2 open <gateway> dmd
2 open <host> gnZ
2 open <outside> dgj
2 open <service> obd
2 open <zone> led
2 open ? qab
2 open a wZY
2 open connections mZh
2 open from Vsf
2 open ijb
2 open or djg
2 open tcp kef
2 open the kfd
2 opening ofZ
2 opens nbe
2 or <client> ohX
2 or <far> Zof
2 or <gateway> cco
2 or <host> ahl
2 or <outside> lgb
2 or <own> bpd
2 or <zone> mdd
2 or does eld
2 or dropped jhc
2 or is gZn
2 or mag
2 or not cii
2 or only gkc
2 our <client> ogY
2 our <far> kee
2 our <outside> nea
2 our lde
2 out <client> fkd
2 out <far> Ypf
2 out <host> naf
2 out <outside> agm
2 out <own> dhi
2 out <zone> lcf
2 out ? ohX
2 out kef
2 out on peZ
2 out to qVh
2 outbound <host> oUk
2 outbound nVk
2 outgoing odb
2 outlook <client> kfe
2 outlook <zone> kai
2 outlook can't kgd
2 outlook 报 occ
2 over <host> ajk
2 own <gateway> nVk
2 packets <host> dgj
2 packets dgj
2 packets transmitted dgj
2 pc <zone> fek
2 pc bdo
2 permitted <zone> lcf
2 permitted ? hid
2 permitted jgd
2 permitted to jef
2 phone <outside> bij
2 phone bij
2 ping <client> uZZ
2 ping <far> mfb
2 ping <gateway> ddl
2 ping <host> fej
2 ping <outside> dgk
2 ping <own> hkc
2 ping <zone> lfc
2 ping ncd
2 ping 通 khc
2 pingable Ypf
2 pingable from Ypf
2 plain <host> lgb
2 plain <own> ekf
2 plain niY
2 please arb
2 pls hmZ
2 polled bne
2 port <client> asa
2 port <far> jfd
2 port <outside> inW
2 port <own> cpb
2 port <server> ffj
2 port <zone> jkZ
2 port cjg
2 ports <n> iib
2 ports iib
2 possible <zone> kcg
2 postfix <host> fke
2 postfix <service> iXo
2 postfix fke
2 prerouting dhh
2 print <zone> pad
2 print pbc
2 print to obe
2 printer lYj
2 problem cfl
2 pull qcZ
2 push rXe
2 query led
2 reach <client> gam
2 reach <far> pbc
2 reach <host> nYg
2 reach <outside> fYo
2 reach <service> lcf
2 reach <zone> lfc
2 reach kai
2 reach the sgU
2 reachable <host> bgl
2 reachable ? pdZ
2 reachable bgk
2 reachable from drY
2 reaching <zone> kgc
2 reaching obd
2 read alg
2 refused , flc
2 refused <own> bnd
2 refused ofa
2 removed <outside> bgl
2 removed bgl
2 removed from bgl
2 request <host> fje
2 right <own> ebn
2 right ? hid
2 rule jXm
2 s , ked
2 s <client> nYh
2 s <far> mZg
2 s <host> Vpi
2 s <own> eld
2 s ked
2 saddr <n> fej
2 saddr dfk
2 same <outside> bfm
2 same cfl
2 say <service> nfZ
2 say <zone> cdn
2 say cdn
2 says <far> kfe
2 says <zone> jgd
2 says occ
2 scan lfc
2 scan to nWj
2 see <client> obd
2 see <gateway> aZt
2 see <host> bkh
2 see dkf
2 see when Ylj
2 seen jef
2 sees epZ
2 send <client> kfd
2 send <host> ldf
2 send obd
2 sending pad
2 sends <host> jcg
2 sends jci
2 session <host> eke
2 session eke
2 she ihd
2 should <client> bmf
2 should <host> oea
2 should <outside> jbi
2 should <zone> jef
2 should ihd
2 should that led
2 since <zone> nbf
2 since enb
2 sits there jfe
2 smtpd <host> cnc
2 smtpd <n> cnc
2 smtpd cnc
2 snat <host> gbl
2 snat dfk
2 snat to dcn
2 so <zone> hbl
2 someone Ueu
2 something mce
2 source klY
2 spins and flc
2 spins fje
2 src Wgq
2 still <zone> Zcq
2 still kbh
2 straight <outside> kfe
2 straight hid
2 supposed hla
2 supposed to hla
2 taken <outside> agn
2 taken ahm
2 talk <host> reX
2 talk to oda
2 talking <host> qdZ
2 talking qca
2 talking to rdZ
2 target pZf
2 tcp $ fkd
2 tcp <client> ika
2 tcp <far> Xtb
2 tcp <gateway> Ths
2 tcp <host> hci
2 tcp <n> djg
2 tcp <outside> dih
2 tcp <zone> led
2 tcp dport Zki
2 tcp port Zrd
2 tell glb
2 tell me glb
2 that <client> sYc
2 that <far> bod
2 that <host> glb
2 that <own> hic
2 that <zone> hXo
2 that ? Yog
2 that be bji
2 that hjc
2 that in cel
2 that work bhk
2 that's miY
2 the <far> jkY
2 the <gateway> bnd
2 the <host> iid
2 the <own> dpb
2 the <service> Xkl
2 the <zone> lbh
2 the browser elc
2 the connection Yil
2 the port bpc
2 the same bfm
2 the way arc
2 their <service> mga
2 their <zone> oYg
2 their nfa
2 them <gateway> del
2 then <client> ika
2 then <zone> lfc
2 then ? bkg
2 then kfd
2 there jdg
2 they <own> Yqe
2 they <zone> pcb
2 they get hkb
2 they nbd
2 this , kee
2 this <client> kee
2 this <gateway> adp
2 this <host> hjc
2 this <outside> dgj
2 this <own> fje
2 this <zone> lia
2 this ? dih
2 this ejf
2 this is idh
2 through $ Xva
2 through <client> ofZ
2 through <far> hjc
2 through <outside> kfd
2 through <own> flc
2 through ? eoa
2 through the cgk
2 through to lbg
2 thunderbird <client> jef
2 thunderbird <own> coc
2 thunderbird <zone> mfb
2 thunderbird liZ
2 time <zone> ogZ
2 time tbY
2 timed <own> gje
2 timed <server> eek
2 times joU
2 times out joU
2 to <client> nfa
2 to <far> ncd
2 to <host> jdg
2 to <n> rcZ
2 to <outside> lbf
2 to <own> bgl
2 to <public> miY
2 to <server> eek
2 to <service> fjd
2 to <zone> qbc
2 to be cfl
2 to connect odc
2 to deliver qYe
2 to fetch pOq
2 to get lce
2 to hit hdi
2 to open lcf
2 to pull yZV
2 to push efj
2 to reach qac
2 to see ncd
2 to send eZp
2 to talk gjd
2 to the kai
2 to use jgd
2 towards <zone> tdX
2 towards oYg
2 traffic qca
2 trying <client> pXg
2 trying <own> djf
2 trying peZ
2 ttl <client> fqX
2 ttl <host> dii
2 ttl <n> djf
2 ttl <own> gmb
2 ttl djf
2 type kgc
2 udp $ ckg
2 udp , amg
2 udp <client> lfc
2 udp <far> Vrg
2 udp <gateway> Xva
2 udp <n> gje
2 udp <outside> Xsd
2 udp joV
2 udp port jib
2 up <host> ici
2 up <zone> kdf
2 updates from mec
2 updates mec
2 us <host> Ynh
2 us djg
2 use <own> ngZ
2 use <service> efj
2 use <zone> kee
2 use kee
2 user <zone> kfd
2 user fje
2 verdict ihd
2 via <host> gdk
2 via dgj
2 want <client> rWf
2 want kee
2 want to jee
2 wants <far> qXf
2 wants obd
2 wants to ucW
2 was oaf
2 we bkh
2 webmail rcZ
2 week <zone> idh
2 week and kia
2 what <gateway> agm
2 what <outside> hmZ
2 what <own> ejf
2 what happens jci
2 what is gjd
2 when <far> fkd
2 when <host> fcl
2 when <own> ejf
2 when <zone> hXo
2 when it vSg
2 where jlY
2 which <client> nfZ
2 which jgd
2 while <own> fje
2 while fej
2 who ndc
2 why <own> fje
2 will <far> eld
2 will <gateway> liZ
2 will <host> dfl
2 will it liY
2 will that dlf
2 will the mnT
2 with <gateway> dgk
2 with <host> Wwa
2 with <service> ilZ
2 with gdj
2 with it ebo
2 without cnd
2 work <own> flc
2 work ? iic
2 work emc
2 worked ici
2 working <own> dld
2 working ? dnd
2 working lfd
2 works <outside> afn
2 works <own> foZ
2 works ? Ykk
2 works ejf
2 works fine jib
2 would <client> aki
2 would <far> hal
2 would <gateway> kaj
2 would <host> bji
2 would <own> efj
2 would <zone> kgd
2 would it gkd
2 would that cnd
2 y bpc
2 y n bpc
2 yes <far> ejf
2 yes <host> kia
2 yes eke
2 yes no eke
2 you rWf
2 一 <host> bmf
2 一 jhb
2 一 直 boe
2 三 <zone> bfm
2 三 bfm
2 三 条 bfm
2 上 <host> dap
2 上 <outside> aar
2 上 <zone> gbl
2 上 dbo
2 不 <client> dfj
2 不 <far> bne
2 不 <host> dkf
2 不 <outside> mfb
2 不 <own> ejf
2 不 <zone> lah
2 不 上 kib
2 不 了 lbg
2 不 到 eke
2 不 放 eek
2 不 是 iic
2 不 能 hdj
2 不 行 gkd
2 不 走 cnd
2 不 通 hkb
2 个 <far> jnW
2 个 <host> cco
2 个 <zone> jja
2 个 gjd
2 个 网 djh
2 为 <client> fje
2 为 fmb
2 为 什 lgb
2 主 <host> lah
2 主 <server> bgl
2 主 ibj
2 主 动 ibj
2 么 idh
2 了 <gateway> efj
2 了 <own> dmd
2 了 吗 efj
2 人 <outside> ubX
2 人 <service> peZ
2 人 <zone> ibj
2 人 lbg
2 人 用 ogY
2 人 访 jgd
2 人 连 kee
2 什 <own> cfk
2 什 <zone> jef
2 什 gdj
2 什 么 gdj
2 从 <client> fje
2 从 jhc
2 以 <client> lce
2 以 <zone> hdi
2 以 gck
2 以 吗 dpa
2 以 直 ncd
2 会 <client> jgd
2 会 <outside> ijb
2 会 <own> emc
2 会 不 alh
2 会 怎 fkc
2 会 被 lhZ
2 供 <service> gjd
2 供 <zone> ndc
2 供 fkc
2 信 , jka
2 信 <client> uXb
2 信 <host> nfb
2 信 <n> ele
2 信 <own> gjd
2 信 <service> ele
2 信 <zone> caq
2 信 到 ndd
2 信 吗 ckf
2 信 报 dhh
2 信 走 khb
2 做 bji
2 共 <client> ele
2 共 cij
2 共 享 cij
2 关 <gateway> efj
2 关 efj
2 关 系 efj
2 内 kfd
2 出 <far> asa
2 出 jef
2 出 去 iic
2 出 得 dih
2 则 <gateway> ecm
2 则 dgj
2 到 <client> tUf
2 到 <far> jfe
2 到 <gateway> jch
2 到 <outside> idh
2 到 <own> hkb
2 到 <zone> nec
2 到 led
2 到 的 cgk
2 动 <host> oea
2 动 <server> dgj
2 动 jdf
2 包 , bji
2 包 <far> bne
2 包 <zone> afo
2 包 Ylj
2 包 会 fje
2 去 <host> sfW
2 去 <zone> dap
2 去 bgl
2 发 <client> eoa
2 发 <host> lZj
2 发 <outside> Yhn
2 发 ajj
2 发 信 jaj
2 变 成 fmb
2 口 <n> fke
2 口 <outside> Zkj
2 口 <own> fje
2 口 dmd
2 可 <outside> Zgn
2 台 <client> jhc
2 台 <zone> hdi
2 台 打 chj
2 台 机 jge
2 台 能 lcf
2 台 要 mec
2 同 <client> lfc
2 同 <outside> jch
2 同 <zone> lde
2 同 occ
2 同 学 nfa
2 后 , hid
2 后 <gateway> cfl
2 后 <host> ibj
2 后 <outside> Wll
2 后 <own> ele
2 后 occ
2 吗 $ fkd
2 吗 <client> amg
2 吗 <outside> dnc
2 吗 <zone> kfd
2 吗 ? dfk
2 吗 eke
2 否 <gateway> bZs
2 否 <zone> pdZ
2 否 mdd
2 咋 gqW
2 哪 fkd
2 哪 条 fkd
2 回 <own> ejf
2 回 Zli
2 回 包 Zkj
2 在 scY
2 址 efj
2 备 fjd
2 备 份 fjd
2 外 <host> nfa
2 外 yTb
2 外 发 mfb
2 好 <outside> bdo
2 好 <own> gjd
2 好 chj
2 好 了 ejf
2 好 吗 glb
2 它 jef
2 客 dmd
2 客 户 bmf
2 对 hjd
2 就 bij
2 己 <gateway> ked
2 己 <host> qbb
2 己 去 kee
2 己 往 kdf
2 己 的 Yng
2 己 能 ibj
2 己 访 kfd
2 己 连 mfb
2 帮 <own> fje
2 帮 忙 khc
2 帮 看 eje
2 常 <outside> bhk
2 常 bhk
2 应 <own> ekf
2 应 该 cii
2 底 <gateway> del
2 底 Xho
2 开 <client> jdf
2 开 <outside> jfe
2 开 <own> jhc
2 开 <zone> mga
2 开 liZ
2 往 <client> pae
2 往 <host> jfe
2 往 <outside> whP
2 往 jfe
2 得 <client> kgb
2 得 <host> jgd
2 得 <outside> gje
2 得 <own> cme
2 得 <zone> jaj
2 得 上 neb
2 得 了 cem
2 得 到 jdg
2 得 去 hci
2 得 来 ihd
2 得 通 ekf
2 想 <client> oda
2 想 <service> jef
2 想 rZd
2 我 <outside> jbi
2 我 <own> djf
2 户 <outside> mgb
2 户 <zone> jgd
2 户 hjc
2 户 用 jgd
2 手 <outside> jgd
2 手 jhc
2 手 机 jhc
2 打 <outside> jgd
2 打 <zone> lZi
2 打 kdf
2 打 不 kfd
2 打 印 dfj
2 打 开 cfl
2 打 得 jfe
2 执 <client> kdf
2 执 jdf
2 执 行 jdf
2 扫 <client> pXg
2 扫 pYe
2 扫 描 mbf
2 把 nYh
2 抓 <zone> Xgp
2 抓 eek
2 抓 到 Zep
2 抓 包 cgk
2 抓 的 idh
2 报 <own> djg
2 报 <zone> sab
2 报 seW
2 拉 <client> led
2 拉 kee
2 按 <far> bne
2 按 Zpe
2 按 规 Yqf
2 掉 , efj
2 掉 <gateway> efj
2 掉 <outside> dfk
2 掉 dfl
2 掉 吗 efj
2 掉 的 acq
2 接 <outside> qbc
2 接 <zone> jfe
2 接 打 hbk
2 接 访 hbk
2 收 <client> miY
2 收 <service> mce
2 收 <zone> fan
2 收 bfm
2 收 不 cbp
2 收 信 dcn
2 收 到 doc
2 收 邮 fdk
2 放 <far> cme
2 放 <gateway> ajk
2 放 <zone> ihd
2 放 led
2 放 吗 jdg
2 数 cnd
2 数 据 cnd
2 时 , fje
2 时 <far> cnd
2 时 ahl
2 是 <client> mfb
2 是 <gateway> flc
2 是 <host> jgd
2 是 <outside> jch
2 是 <own> esX
2 是 不 mec
2 是 被 ejf
2 最 <own> fje
2 最 fje
2 最 后 fje
2 有 <gateway> fje
2 有 <own> gjd
2 有 Yjl
2 有 回 amf
2 本 Xmj
2 本 机 Ylj
2 机 <host> pZe
2 机 <service> oae
2 机 ljZ
2 机 上 oea
2 机 访 lde
2 机 连 oeb
2 条 cdn
2 来 <client> fcl
2 来 <far> mde
2 来 <outside> jfe
2 来 lZi
2 来 的 nbe
2 析 eke
2 查 obd
2 正 <outside> dfl
2 段 <zone> jjb
2 段 jjb
2 没 <client> glb
2 没 <gateway> ebm
2 没 <outside> bjj
2 没 <own> gje
2 没 Yhm
2 没 有 egj
2 没 问 eZq
2 流 eld
2 流 量 eld
2 测 ndc
2 测 的 obd
2 源 gpX
2 用 <client> xdS
2 用 <service> fej
2 用 <zone> pYe
2 用 foxmail jfd
2 用 mce
2 电 <zone> kde
2 登 <zone> lcg
2 登 lcg
2 的 $ Ygo
2 的 , mfb
2 的 <client> mag
2 的 <far> eYr
2 的 <gateway> bjh
2 的 <host> kdf
2 的 <n> dpa
2 的 <public> gdj
2 的 <server> efj
2 的 <service> cmd
2 的 prometheus lcf
2 的 主 pad
2 的 人 saa
2 的 同 gam
2 的 吗 dco
2 的 机 lfc
2 目 med
2 目 的 med
2 直 <client> fje
2 直 <outside> jef
2 直 <zone> cgk
2 直 接 kdg
2 看 <host> Vll
2 看 mce
2 看 到 dhj
2 着 oXh
2 端 <client> Zpe
2 端 djg
2 端 口 djg
2 管 kbh
2 经 Zpe
2 经 过 Yqe
2 给 <client> gjd
2 网 kcf
2 能 <client> jka
2 能 <far> neb
2 能 <host> klY
2 能 <service> hdi
2 能 jfe
2 能 ping jdg
2 能 上 nXi
2 能 不 naf
2 能 主 obd
2 能 到 aik
2 能 往 pbc
2 能 打 dfk
2 能 用 afn
2 能 访 kfd
2 能 连 efj
2 能 通 cjh
2 自 jbi
2 行 <far> Yua
2 行 <gateway> efk
2 行 <host> bdo
2 行 <own> elc
2 行 gam
2 行 不 fan
2 行 了 fje
2 行 吗 idh
2 被 <far> Ypf
2 被 <host> Yre
2 被 Vte
2 要 <client> uUe
2 要 <host> ncd
2 要 <zone> lfc
2 要 oae
2 要 连 ndd
2 规 Zmi
2 规 则 Zmi
2 解 bji
2 解 析 bji
2 访 <client> vZZ
2 访 <host> ucW
2 访 <outside> kgd
2 访 kai
2 访 问 kai
2 话 , bcp
2 话 jai
2 询 <client> nbd
2 询 pcb
2 该 <own> coc
2 该 khb
2 说 <far> jef
2 说 odb
2 请 hkb
2 调 oaf
2 走 <outside> dii
2 走 eqY
2 走 得 fje
2 超 kee
2 超 时 kee
2 跑 <client> jef
2 跑 jfe
2 跑 的 jef
2 身 ? eje
2 身 kgc
2 转 <gateway> efj
2 转 cfl
2 转 发 bdo
2 载 oad
2 边 <gateway> cem
2 边 <outside> ndc
2 边 <service> nfZ
2 边 <zone> ibi
2 边 idh
2 边 放 cgk
2 边 能 nec
2 过 <client> oZf
2 过 <gateway> dgk
2 过 <host> eld
2 过 pad
2 过 吗 dgj
2 还 rZc
2 这 <host> cne
2 这 ogY
2 这 样 cem
2 进 <gateway> iic
2 进 <outside> ici
2 进 gdj
2 进 来 gck
2 连 <client> sdX
2 连 <far> odb
2 连 <host> jbi
2 连 <outside> jai
2 连 <own> cjh
2 连 <zone> mag
2 连 khb
2 连 得 ljY
2 连 的 ibj
2 通 <client> fjd
2 通 <far> aof
2 通 <host> fkd
2 通 <outside> Zng
2 通 dnc
2 通 不 dnc
2 通 了 cle
2 通 吗 eld
2 那 alh
2 邮 <client> led
2 邮 <outside> Tev
2 邮 <own> bmf
2 邮 <zone> oZf
2 邮 lde
2 邮 件 lde
2 锅 <gateway> fej
2 锅 吗 fej
2 问 <client> obd
2 问 <far> jef
2 问 <host> pfY
2 问 <outside> qca
2 问 <own> kgc
2 问 fdj
2 问 不 jfe
2 问 得 lbg
2 问 题 fdk
2 间 <zone> ekd
2 间 eld
2 面 iic
2 麻 iid
2 麻 烦 iid
3 $ <- nbf
3 $ <far> gkc
3 $ <gateway> Zik
3 $ <outside> dkf
3 $ <own> ejf
3 $ <public> dgj
3 $ <server> ici
3 ' apd
3 'connection fdk
3 's ibk
3 , <client> idg
3 , <gateway> oea
3 , <own> fke
3 , <server> eWs
3 , <zone> aji
3 -> lYk
3 -d <zone> jfd
3 -d jfd
3 -j <zone> jef
3 -j kbh
3 -m <host> del
3 -m <outside> emc
3 -m <zone> mLv
3 -m ihd
3 -p <outside> ndc
3 -p <zone> ici
3 -p hdi
3 -s Wcu
3 : <client> idh
3 : <far> hcj
3 : <gateway> jfd
3 : <host> jnW
3 : <outside> nec
3 : <zone> cfl
3 ; <far> cpc
3 ; Wph
3 <client> <client> ofa
3 <client> <far> bmf
3 <client> <host> hYm
3 <client> <outside> fdj
3 <client> <server> cZq
3 <client> <zone> ebn
3 <client> jci
3 <far> <client> fje
3 <far> <gateway> jZk
3 <far> <host> seX
3 <far> <outside> Zbr
3 <far> <own> ejf
3 <far> <zone> med
3 <gateway> <far> cnc
3 <gateway> <gateway> lZi
3 <gateway> <host> bod
3 <gateway> <own> btX
3 <host> <client> odb
3 <host> <far> ihd
3 <host> <gateway> pac
3 <host> <own> cle
3 <host> <zone> kdf
3 <n> <client> dnc
3 <n> <far> khb
3 <n> <gateway> mag
3 <n> <outside> ejf
3 <n> <own> hkb
3 <n> <public> fej
3 <n> <server> fej
3 <outside> <client> pTk
3 <outside> <gateway> rba
3 <outside> <host> mbf
3 <outside> <outside> mec
3 <outside> <own> djg
3 <outside> <zone> fcl
3 <outside> kbh
3 <own> <client> oad
3 <own> <far> qac
3 <own> <gateway> mag
3 <own> <host> efk
3 <own> <outside> lbg
3 <own> <own> emc
3 <own> <zone> cfl
3 <own> ici
3 <public> <host> obd
3 <public> <zone> bgl
3 <public> ecm
3 <server> <client> phW
3 <server> <own> fje
3 <server> mfc
3 <service> <far> jgd
3 <service> <host> fcl
3 <service> <outside> qac
3 <service> <own> Yqe
3 <service> <public> fXq
3 <service> <server> efj
3 <service> <zone> ndb
3 <zone> <- hcj
3 <zone> <client> nea
3 <zone> <far> Wse
3 <zone> <gateway> Vnk
3 <zone> <host> ckh
3 <zone> <outside> dYs
3 <zone> <own> dmc
3 <zone> <zone> chj
3 ? <client> pad
3 ? <gateway> Xkk
3 ? <host> dkf
3 ? <public> cii
3 ? <server> dbo
3 ? <zone> led
3 ? idg
3 a <client> liZ
3 a <gateway> bhk
3 a <outside> odc
3 a <own> goY
3 a <zone> mde
3 a eek
3 able <client> pYf
3 able <host> kbh
3 able <outside> eek
3 able <zone> lfd
3 able oae
3 accept <zone> jYm
3 accept dgj
3 access <zone> fan
3 access nUl
3 account kee
3 add jfe
3 added ahl
3 address <host> clf
3 address cdm
3 after <far> efj
3 after <host> glb
3 after <zone> gXp
3 afterwards fna
3 all <host> dek
3 all <zone> ihd
3 all jfe
3 allowed <far> Ypg
3 allowed <outside> dkf
3 allowed <zone> mbf
3 an <client> qab
3 an seX
3 and <host> Xoi
3 and <outside> jgd
3 and <own> foZ
3 and <zone> nXi
3 answer <own> blg
3 answers qWf
3 any <zone> bem
3 any Xoh
3 anything <host> Zng
3 anything <zone> qca
3 anything hkb
3 app jnW
3 are kkY
3 arrive mbe
3 as <host> nfa
3 as <zone> iak
3 as eoa
3 asking kTp
3 at <client> mfb
3 at <far> peZ
3 at <host> Zhm
3 at <outside> blg
3 at <own> bmf
3 at oae
3 back <client> tbY
3 back pfX
3 be <client> inX
3 be <far> kgc
3 be <host> Xni
3 be <outside> ici
3 be <own> bnd
3 be <zone> gZm
3 be Zkj
3 because cgk
3 before <own> glc
3 before gna
3 bounces dkf
3 browser fld
3 but <own> dkf
3 but hjc
3 by <client> gma
3 by <far> odb
3 by <gateway> eld
3 by <host> ibk
3 by <own> ejf
3 by <zone> mfb
3 c kbh
3 can <gateway> jfe
3 can <zone> khb
3 can pea
3 can't <client> mec
3 can't <zone> ofZ
3 can't naf
3 cannot <client> qab
3 cannot nZg
3 change fnb
3 client <client> mjX
3 client <host> eZp
3 code <far> Zpd
3 code <own> gdj
3 code aji
3 come <zone> kgc
3 come dfk
3 connect <client> lfc
3 connect <host> lWk
3 connect <zone> qdZ
3 connect djg
3 connection <client> naf
3 connection <far> Yog
3 connection <host> dnd
3 connection <zone> kcg
3 connection ilZ
3 connections <zone> eek
3 connections gkc
3 could ckg
3 cs <client> eke
3 cs <host> fld
3 cs fld
3 curl <gateway> lfc
3 curl <own> dlf
3 curl <zone> lgb
3 curl qZc
3 customer drY
3 dead dap
3 deliver <host> sZa
3 deliver saa
3 desk <gateway> dnb
3 desk ihc
3 dev <client> kdf
3 dev lfd
3 directly <host> auZ
3 directly mdd
3 dnat <own> gma
3 dnat elc
3 do <host> gpX
3 do <outside> fbl
3 do <own> emd
3 do <zone> mYj
3 do ijb
3 does <client> ecm
3 does <far> dmd
3 does <host> elc
3 does <outside> lbh
3 does <own> fkd
3 does <zone> sYb
3 does eke
3 doesnt dkf
3 dport <far> apd
3 dport <host> djg
3 dport <outside> gYo
3 dport <zone> Umm
3 dport dhh
3 drop <client> knV
3 drop jmX
3 dropped <host> ijb
3 dropped lde
3 dst <outside> fjf
3 error eld
3 ether <zone> fej
3 ether fej
3 even dih
3 ever aik
3 every Wnj
3 example cjh
3 failed <client> kcg
3 failed jdg
3 fine <outside> Zbs
3 fine jef
3 for <client> lee
3 for <far> epa
3 for <host> cii
3 for <outside> Ypf
3 for <own> dgj
3 for <zone> ecm
3 for gcj
3 forever gid
3 forward <host> gkc
3 forward <zone> alh
3 forward Wni
3 forwarded oYg
3 foxmail kfd
3 from <client> gnY
3 from <far> eld
3 from <gateway> ejf
3 from <outside> jbh
3 from djg
3 g <outside> dih
3 g dih
3 get <client> mbf
3 get <far> qca
3 get <host> hmZ
3 get <own> amg
3 get <zone> jXm
3 get jef
3 gets ijb
3 gives <own> gjd
3 gives jhc
3 go <outside> bod
3 go mfc
3 going Xsd
3 gw <host> kch
3 gw <outside> eld
3 gw hid
3 hairpin mkW
3 hand khb
3 hangs hkb
3 has <client> mgb
3 has <outside> mbg
3 has iic
3 have <zone> pcc
3 have mec
3 he fbm
3 him alh
3 hit <client> pad
3 hit emc
3 i <client> jch
3 i <gateway> dih
3 i <host> cpb
3 i <outside> nVk
3 i <zone> lde
3 i dkf
3 icmp pad
3 if <own> dlf
3 if nhY
3 in <client> fqW
3 in <gateway> dhj
3 in <host> Xho
3 in <outside> oTk
3 in <zone> ihd
3 in enb
3 input <gateway> anf
3 input bnf
3 into <outside> ndd
3 into pYf
3 ip <host> chk
3 ip <outside> bgl
3 ip <zone> bfm
3 ip eZp
3 is <client> ihd
3 is <far> bme
3 is <host> reX
3 is <outside> mbf
3 is <zone> blg
3 is gma
3 it <client> klW
3 it <far> bpc
3 it <gateway> blg
3 it <host> jef
3 it <own> enb
3 it <server> ddm
3 it <zone> nZg
3 its <client> jnW
3 its <gateway> kee
3 its <own> Xqe
3 itself <host> cen
3 itself bgl
3 just <client> kee
3 just <own> flc
3 just <zone> iZl
3 just eke
3 k bij
3 laptop <host> fmc
3 laptop dle
3 leave bmf
3 leg <gateway> alh
3 leg alh
3 len <client> kcf
3 len <far> nbe
3 len <host> iic
3 len pda
3 length jhd
3 let <host> mbe
3 let <own> boe
3 let <zone> gck
3 let ibj
3 like oYg
3 line <outside> dgk
3 line ebn
3 logs gXp
3 mac <zone> cfl
3 mac cfl
3 mail <client> kbh
3 mail <far> clf
3 mail <host> dfk
3 mail <zone> rcZ
3 make <client> eke
3 make <far> ocd
3 make fld
3 me <zone> lha
3 me hid
3 must ecm
3 mx fdk
3 my <host> ici
3 my <own> emc
3 my icj
3 n bpc
3 names meb
3 nat <host> eke
3 nat eje
3 need qgW
3 needs gcl
3 never eld
3 new idh
3 nightly <client> ape
3 nightly ape
3 no <host> bra
3 no <outside> cgk
3 no <own> fkd
3 no gkc
3 nobody oZf
3 not <host> Ykk
3 not <own> eqX
3 not <zone> kee
3 nothing <outside> kgc
3 nothing <zone> kdf
3 nothing khb
3 of <far> Zmh
3 of <host> dnc
3 of <outside> djg
3 of <zone> lZi
3 of Zmh
3 off hdi
3 ok <client> nea
3 ok <far> Zng
3 ok <host> cem
3 ok <outside> fej
3 ok <own> foa
3 ok <zone> lfc
3 ok jef
3 on <client> hkc
3 on <far> uUe
3 on <host> ebn
3 on <outside> scY
3 on <own> dle
3 on <zone> emd
3 on fje
3 once qZe
3 one lde
3 only <zone> hdi
3 only hZm
3 open <client> pYe
3 open <gateway> Yrd
3 open <host> oea
3 open <outside> kZj
3 open <own> bjh
3 open <zone> ofZ
3 open mjX
3 opening aYu
3 opens Zep
3 or <client> qab
3 or <far> boc
3 or <host> Yqe
3 or <outside> hid
3 or <own> fje
3 or <zone> dgj
3 or eqZ
3 our <far> hid
3 our <host> ljY
3 our <outside> ajj
3 our ijb
3 out <client> wSd
3 out <far> Wrf
3 out <gateway> ebn
3 out <host> pWh
3 out <outside> eap
3 out <own> dmd
3 out hbj
3 outbound <host> iak
3 outbound iak
3 outgoing lbg
3 outlook <zone> oXh
3 outlook qac
3 over <client> liZ
3 over <zone> pgX
3 own tZa
3 packet mbf
3 packets <client> eje
3 packets ejf
3 pass <zone> bme
3 pass eke
3 passes lee
3 pc jib
3 people aik
3 permitted <far> Ypf
3 permitted <zone> pXg
3 permitted Zqd
3 phone <own> glc
3 phone Xer
3 ping <zone> meb
3 ping nec
3 plain nhY
3 please klX
3 pls <client> jef
3 pls <far> bmg
3 plz jhd
3 port <client> lgb
3 port <far> elc
3 port <gateway> jfe
3 port <host> flb
3 port <outside> lcf
3 port <own> arb
3 port <public> fSv
3 port <server> dfk
3 port <zone> rWg
3 port jef
3 ports hYo
3 possible Vte
3 post kXl
3 postfix <host> occ
3 postfix occ
3 prerouting jgc
3 printer lfc
3 private mjX
3 prometheus <client> lcf
3 prometheus lcf
3 proto <client> oae
3 proto <own> flc
3 proto kgc
3 protocol ejf
3 pull <host> fan
3 pull hYn
3 push <client> cle
3 put blg
3 query kah
3 reach <gateway> gVr
3 reach <host> tbY
3 reach <outside> pgX
3 reach <zone> ofZ
3 reach pbc
3 reached dkf
3 refused <client> jef
3 refused <own> aki
3 refused jib
3 relay lWk
3 request <client> kdf
3 request kdf
3 right <gateway> dhi
3 right mbf
3 rule efj
3 run jch
3 same <outside> aeo
3 same bem
3 say Wbv
3 says <client> rba
3 says <zone> dgj
3 says gdj
3 scan <client> kfd
3 scans <client> nag
3 scans nag
3 see <zone> fkd
3 see kdf
3 send <client> 0WW
3 send <host> gbl
3 send <zone> ecl
3 send jYl
3 seq <far> kee
3 seq <host> blf
3 served cpb
3 server fek
3 set jbi
3 settings djg
3 shell liZ
3 should <client> nZf
3 should <host> Yog
3 should <outside> fkd
3 should <own> fjd
3 should <zone> lSp
3 should ilZ
3 shows Zmg
3 since <client> mdd
3 since <host> anf
3 since <own> dkf
3 since oiW
3 site jgd
3 smtpd <host> Whp
3 smtpd Whp
3 so enb
3 somebody lbh
3 source lbg
3 spins gma
3 src <zone> bdn
3 src agm
3 start <zone> jgd
3 start kgc
3 still <host> chj
3 still <outside> jfe
3 still chj
3 straight tYa
3 switch nbe
3 syn pgW
3 sync mfb
3 take Uln
3 talk <client> rVg
3 talk <zone> ihd
3 talk ihd
3 tcp <client> cpb
3 tcp <far> fjd
3 tcp <gateway> jef
3 tcp <host> gYo
3 tcp <own> fdk
3 tcp <zone> hkc
3 tcp gdj
3 that <client> sbZ
3 that <far> Vsg
3 that <outside> ija
3 that <own> flc
3 that <server> Yfp
3 that ich
3 the <client> seV
3 the <far> jmX
3 the <host> eld
3 the <outside> fWr
3 the <own> fmc
3 the <zone> kde
3 the jee
3 their <zone> mec
3 their lde
3 them Ygo
3 then <client> mdd
3 then <host> gkc
3 then <outside> lah
3 then <own> fkc
3 then <zone> dcn
3 then hkb
3 there <zone> hdi
3 there ibj
3 they <far> odb
3 they <own> eld
3 thing aik
3 this <client> jef
3 this <gateway> Xgp
3 this <host> fkd
3 this <outside> fdk
3 this <zone> fck
3 through <client> liZ
3 through <far> ejf
3 through <gateway> fck
3 through <outside> kkY
3 through <own> cnd
3 through <zone> lgb
3 through hcj
3 thunderbird <zone> cfl
3 thunderbird hbk
3 thx ekd
3 time anf
3 timed <client> ndc
3 timeout <own> ejf
3 timeout lbg
3 times <far> fke
3 to <client> oeZ
3 to <far> fdk
3 to <gateway> mXi
3 to <host> ebm
3 to <own> dkf
3 to <zone> oXh
3 to kdf
3 told kUn
3 too kee
3 tos <client> coc
3 tos <gateway> gnZ
3 tos <host> gjd
3 tos <own> fsW
3 tos fld
3 traffic <zone> bmf
3 transmitted <host> dgj
3 transmitted dgj
3 true hjc
3 ttl <client> Twd
3 ttl <host> Zsb
3 ttl <own> V1X
3 ttl khb
3 type <client> rcZ
3 udp <far> iic
3 udp <gateway> ape
3 udp <outside> amf
3 udp jmX
3 up djh
3 updates <host> qac
3 updates pbc
3 us oWi
3 use <zone> mfb
3 use jfd
3 via <host> fej
3 via <zone> vdU
3 via edl
3 vpn oea
3 want jch
3 wants <client> dmd
3 wants cjh
3 was dhi
3 way <gateway> fcl
3 way <host> fcl
3 way <zone> lha
3 we <zone> fmb
3 we gdj
3 were mZg
3 what <host> iak
3 what <outside> Xer
3 what <own> glb
3 what bkh
3 when <client> pcb
3 when <far> hid
3 when <host> dfk
3 when <own> djg
3 when <zone> pfY
3 where <own> gkc
3 where Yim
3 which Ypf
3 who liZ
3 why <outside> agm
3 why kfd
3 will <host> cii
3 with <zone> rXe
3 with ilZ
3 work <client> khc
3 work <host> ajk
3 work <outside> cfl
3 work <own> fjd
3 work <zone> mfb
3 work cgk
3 works <outside> cco
3 works <own> flc
3 works <zone> mga
3 works fam
3 would <client> cgj
3 would <outside> bfn
3 would <zone> eek
3 would ihd
3 yes <zone> lfc
3 yes flc
3 you <own> Zrd
3 you gam
3 zone qac
3 一 <client> rXd
3 一 <host> emc
3 一 <own> fmb
3 一 <zone> fbm
3 上 <client> ljZ
3 上 <outside> ofZ
3 上 <own> cnd
3 上 <zone> maf
3 上 fej
3 不 <client> oea
3 不 <far> cnd
3 不 <host> led
3 不 <outside> hjc
3 不 <own> epZ
3 不 <public> ffj
3 不 <zone> kcg
3 丢 <gateway> mWk
3 丢 mXj
3 个 <client> ckf
3 个 emc
3 为 <client> bmf
3 为 djg
3 主 <host> pad
3 主 <outside> pda
3 主 tZa
3 么 <host> bji
3 么 <own> efj
3 么 <zone> hlZ
3 么 bij
3 之 <zone> jch
3 之 dao
3 了 <client> reX
3 了 <gateway> cjh
3 了 <host> fdk
3 了 <outside> jfe
3 了 <own> ele
3 了 <zone> lcg
3 了 lag
3 事 <outside> hcj
3 享 <client> ele
3 享 cij
3 人 <outside> mfc
3 人 <zone> qbb
3 人 tbY
3 什 neb
3 从 <zone> kXk
3 从 lZi
3 们 jef
3 件 <client> fkd
3 件 <outside> Tev
3 件 <own> bmf
3 件 <zone> oZf
3 件 ihd
3 份 fjd
3 会 <client> hjc
3 会 <far> fje
3 会 <gateway> cZr
3 会 <host> Xsc
3 信 <client> ndc
3 信 <host> hdh
3 信 <outside> Zof
3 信 <public> eek
3 信 kfe
3 做 dnd
3 再 <outside> Zfo
3 再 cfl
3 出 <far> Xpg
3 出 <outside> aki
3 出 fjf
3 则 Zmi
3 到 <client> gkc
3 到 <far> lfd
3 到 <gateway> fck
3 到 <host> hnY
3 到 <outside> fdk
3 到 <own> dfk
3 到 <zone> oZe
3 到 hdi
3 动 <host> lah
3 动 <server> bgl
3 动 kbh
3 包 <zone> efj
3 包 bji
3 印 <zone> lah
3 印 dfj
3 去 <client> kee
3 去 <far> cpb
3 去 <host> qca
3 去 <zone> mbf
3 去 ncd
3 发 <client> kgc
3 发 <gateway> nbd
3 发 <outside> jdg
3 发 <zone> hcj
3 发 jbi
3 口 <client> gje
3 口 <far> clf
3 口 <outside> eke
3 口 jhd
3 可 <outside> gdk
3 可 <zone> pda
3 台 <zone> mZh
3 台 lbg
3 同 <zone> kbh
3 后 <own> eke
3 后 eke
3 吗 <client> ndc
3 吗 <far> Vwb
3 吗 <gateway> dgj
3 吗 <host> anf
3 吗 <own> flc
3 吗 <zone> ikZ
3 和 <host> bgm
3 和 <own> flc
3 和 cgk
3 哪 drY
3 啊 djg
3 回 cme
3 在 <own> djg
3 在 mag
3 填 <client> nfb
3 填 cco
3 外 cXs
3 好 cii
3 学 <zone> nfa
3 学 lde
3 完 cem
3 客 qYe
3 对 Wgq
3 就 <host> dih
3 就 <own> dhi
3 就 <zone> kee
3 就 ijb
3 帮 pda
3 常 <outside> dfl
3 应 Xni
3 底 <gateway> efj
3 开 <client> lfc
3 开 <host> dfj
3 开 <outside> egj
3 开 <own> doc
3 开 <zone> kai
3 往 <gateway> mWk
3 往 <host> pda
3 往 rVf
3 得 <host> ckg
3 得 <outside> ilZ
3 得 <zone> kfd
3 得 hla
3 忙 khc
3 想 <zone> scY
3 想 rdY
3 成 pbc
3 我 <far> kdf
3 我 jef
3 户 <zone> jfe
3 户 clf
3 打 <zone> mce
3 打 hic
3 抓 Vdt
3 投 kee
3 报 <client> odc
3 报 <own> emc
3 报 lZi
3 拦 <gateway> dcn
3 据 cnd
3 接 <client> maf
3 接 <far> ked
3 接 <outside> mbf
3 接 <own> blg
3 接 mbf
3 描 mbf
3 收 <client> ijb
3 收 <outside> caq
3 收 <zone> ndc
3 收 boc
3 放 <far> djg
3 放 <gateway> del
3 放 <host> mdd
3 放 <outside> fej
3 方 dhi
3 日 <host> ena
3 日 ena
3 时 oae
3 是 <client> mfb
3 是 <gateway> cnd
3 是 <host> Tkq
3 是 <outside> gck
3 是 <own> glc
3 是 <zone> hmZ
3 是 fek
3 最 jhd
3 有 <client> mga
3 有 <gateway> fdl
3 有 <host> iic
3 有 <outside> iic
3 有 <zone> dhj
3 机 <host> jgd
3 机 <outside> jgd
3 机 <own> cji
3 机 <zone> lZj
3 条 ici
3 来 <outside> ici
3 来 <own> dpa
3 来 hck
3 析 bji
3 果 fam
3 查 <far> Yog
3 查 ici
3 样 <host> chj
3 样 dhi
3 正 <outside> del
3 正 chj
3 段 oae
3 没 <gateway> eek
3 没 <own> afn
3 烦 iid
3 现 bne
3 理 jbi
3 用 <client> imY
3 用 <zone> mgb
3 用 jhc
3 电 <zone> nce
3 电 ncd
3 的 <client> pbc
3 的 <far> led
3 的 <gateway> alh
3 的 <host> ika
3 的 <own> fje
3 的 <server> cem
3 的 <zone> gcj
3 的 mec
3 目 fkd
3 直 <host> bmf
3 直 <outside> alh
3 直 jgd
3 看 <own> eke
3 码 ihd
3 端 <client> fnZ
3 端 <far> Zqd
3 端 <host> djg
3 端 <outside> chj
3 端 <own> fma
3 端 eek
3 系 <gateway> efj
3 系 efj
3 给 <gateway> del
3 给 cqa
3 网 <zone> djh
3 网 jdg
3 能 <client> jlY
3 能 <far> lgb
3 能 <host> kah
3 能 <outside> led
3 能 <own> fkd
3 能 <zone> bgl
3 脑 <zone> kde
3 行 <client> kdf
3 行 <far> Zng
3 行 <gateway> chj
3 行 <host> fld
3 行 <outside> Zmi
3 行 <zone> lgb
3 被 <client> oae
3 被 <host> coc
3 被 jgd
3 要 <client> ked
3 要 <host> mec
3 要 <zone> ndc
3 要 scY
3 解 qad
3 让 <gateway> anf
3 让 Yta
3 访 <client> ici
3 访 <far> fld
3 访 <gateway> ncd
3 访 <host> jfe
3 访 <outside> kef
3 访 <server> jfe
3 访 <zone> mbg
3 访 jef
3 该 <own> ekf
3 该 cii
3 说 ici
3 请 jef
3 调 <host> odb
3 调 glb
3 走 <client> jge
3 走 <outside> dle
3 走 <zone> obd
3 走 kgd
3 超 <host> ejf
3 超 kfd
3 转 <own> fje
3 过 <client> jhc
3 过 <far> lfb
3 过 <gateway> dek
3 还 <gateway> eap
3 还 <outside> mga
3 还 <zone> kgc
3 这 <outside> lec
3 这 <zone> fdk
3 这 ijb
3 进 <outside> lgb
3 进 <own> Xuc
3 进 jib
3 连 <far> mdc
3 连 <gateway> oea
3 连 <host> rca
3 连 <own> Znf
3 连 <server> dfk
3 连 jgd
3 通 <client> kdf
3 通 <far> Znf
3 通 <gateway> iic
3 通 <host> efk
3 通 <outside> dkg
3 通 <own> dih
3 通 <zone> jhb
3 通 jef
3 那 naf
3 邮 fdk
3 都 caq
3 里 cjh
3 量 eld
3 问 <client> vZZ
3 问 <host> oiW
3 问 <outside> hkb
3 问 <public> eek
3 问 <zone> efj
3 问 idh
3 题 <own> gtT
3 题 fdk
4 $ <- ofZ
4 $ <client> occ
4 $ <far> hjb
4 $ <gateway> cjh
4 $ <outside> cii
4 $ <own> eld
4 $ <zone> fej
4 ' fbm
4 's <zone> pea
4 's vdU
4 , <far> cnd
4 , <host> jka
4 , <own> ljY
4 , <public> dfj
4 , <server> eek
4 , <zone> odb
4 -> <own> eoa
4 -> jjZ
4 -a gvR
4 : <client> ndc
4 : <gateway> hdj
4 : <host> fna
4 : <zone> del
4 ; kai
4 <client> <client> khb
4 <client> <far> ngZ
4 <client> <host> kYk
4 <client> <outside> fje
4 <client> <zone> kja
4 <client> lgc
4 <far> <gateway> khc
4 <far> <host> jfe
4 <far> <outside> cco
4 <far> <zone> dih
4 <far> cij
4 <gateway> <client> hnZ
4 <gateway> <far> liZ
4 <gateway> <gateway> iZk
4 <gateway> <host> chj
4 <gateway> <outside> hjc
4 <gateway> <own> dob
4 <gateway> <server> acq
4 <gateway> <zone> naf
4 <host> <client> pcb
4 <host> <far> led
4 <host> <gateway> mXi
4 <host> <host> hjb
4 <host> <outside> iZl
4 <host> <own> bfl
4 <n> <far> igd
4 <n> <gateway> bkh
4 <n> <host> gjd
4 <n> <outside> jZk
4 <n> <public> cdn
4 <n> <server> bcp
4 <n> <zone> kfd
4 <n> hhd
4 <outside> <client> ajj
4 <outside> <host> ogY
4 <outside> <outside> rcZ
4 <outside> <own> flc
4 <outside> <server> Xgq
4 <outside> <zone> kbh
4 <own> <client> mag
4 <own> <far> hZm
4 <own> <gateway> Zgn
4 <own> <host> pad
4 <own> <zone> cdn
4 <own> dfk
4 <public> <zone> lgc
4 <public> lec
4 <server> <client> bne
4 <server> <zone> lde
4 <server> hla
4 <service> <client> lfc
4 <service> <far> kgd
4 <service> <gateway> llW
4 <service> <host> ici
4 <service> <outside> edl
4 <service> <own> cnd
4 <service> <public> eek
4 <service> <server> ffj
4 <service> <zone> mce
4 <service> jbi
4 <zone> <client> csZ
4 <zone> <gateway> edm
4 <zone> <host> fdl
4 <zone> <outside> dkg
4 <zone> <own> dmd
4 <zone> <server> dap
4 <zone> <zone> jbi
4 <zone> ajj
4 ? <client> mjX
4 ? <far> dle
4 ? <gateway> dZr
4 ? <host> jja
4 ? <outside> kai
4 ? <own> ejf
4 ? <public> Zil
4 ? <zone> ngZ
4 ? fnb
4 a <client> uTg
4 a <host> ljY
4 a <zone> lZi
4 a imZ
4 able <client> oda
4 able <host> pca
4 able <zone> pbc
4 able ubX
4 accept kai
4 accepted qbb
4 access <host> fdk
4 access <zone> kee
4 access gck
4 account bhk
4 address Zhm
4 after rhU
4 against <client> lgb
4 against sZb
4 all <outside> flc
4 all <zone> dkf
4 all djf
4 allowed <client> odb
4 allowed <far> Xsd
4 allowed <zone> asa
4 allowed gan
4 am dle
4 an vcV
4 and <client> kjZ
4 and <far> dnc
4 and <host> Ymi
4 and <outside> obd
4 and <zone> oTk
4 and iic
4 answer <client> oYf
4 answer <gateway> led
4 answer <own> Xpg
4 answer meb
4 any <host> nbe
4 any <zone> pXg
4 any naf
4 anything <zone> lbg
4 anything saa
4 anywhere dhh
4 are pcb
4 arrive <outside> med
4 arrive gpY
4 as <host> ajj
4 as <zone> oeZ
4 as fdk
4 asking mjX
4 at <client> apd
4 at <gateway> edm
4 at <host> hcj
4 at <zone> qYf
4 at fej
4 back <own> eke
4 back <zone> jfe
4 back bhj
4 be <client> ljZ
4 be <far> lgb
4 be <host> Wlk
4 be <outside> cne
4 be <zone> nUl
4 been hcj
4 before oVk
4 behind oea
4 blocked <far> ckg
4 blocked <zone> eoa
4 blocked Zlh
4 bob <client> lcg
4 bob hdj
4 box kcg
4 browse saa
4 but <client> lec
4 but <own> emb
4 but jdg
4 by <client> hla
4 by <host> cle
4 by <zone> ibj
4 by cme
4 c <zone> dfk
4 c efj
4 call hkb
4 can <zone> khb
4 can mec
4 can't <zone> dcn
4 can't dcn
4 cannot mga
4 cant Zhm
4 check Xrf
4 client <own> eke
4 client ckh
4 closed jef
4 com aof
4 come hci
4 comes agm
4 configured cjh
4 connect <client> nbe
4 connect <far> qcZ
4 connect <host> ebn
4 connect <zone> kfd
4 connect hci
4 connecting apd
4 connection <client> neb
4 connection <host> bhl
4 connection <outside> ndc
4 connection <zone> lgb
4 connection mag
4 connections kcf
4 connects Yil
4 could Wjn
4 counter <own> gdj
4 counter gdj
4 cross ogY
4 curl <gateway> pda
4 curl iak
4 dead peZ
4 deliver <host> ngZ
4 deliver ngZ
4 desk <own> dle
4 desk jch
4 destination bbq
4 die obd
4 direct cfl
4 directly <host> llW
4 directly <outside> lcf
4 directly <zone> bgl
4 directly gkc
4 dnat <outside> Ygo
4 dnat agm
4 do <client> jef
4 do <host> hdi
4 do <own> gkc
4 do <zone> rZc
4 do ebm
4 does <client> mhZ
4 does <far> dnc
4 does <gateway> bod
4 does <host> neb
4 does <outside> kfd
4 does <own> fjd
4 does <public> cgk
4 does jfe
4 dport qfW
4 drop <zone> Wct
4 drop fYo
4 dropped <zone> Ykl
4 dropped blf
4 dst Wgq
4 e <host> gma
4 e Zli
4 end hkc
4 errno kdf
4 error <client> kcg
4 error kdf
4 even kia
4 every clf
4 example <gateway> flc
4 example jib
4 expected eke
4 far kjZ
4 fetch vaX
4 fine <client> cra
4 fine <outside> fdj
4 fine Zng
4 for <client> bra
4 for <far> gma
4 for <gateway> chj
4 for <host> lYj
4 for <outside> ajj
4 for <own> dmd
4 for <zone> ial
4 for bne
4 forward ddn
4 from <client> oiW
4 from <far> mfb
4 from <gateway> ahl
4 from <host> aki
4 from <outside> djg
4 from <own> Zli
4 from <zone> nYh
4 from agm
4 get <client> sUg
4 get <far> gbl
4 get <gateway> ben
4 get <host> cme
4 get <outside> fbm
4 get <own> enb
4 get gcj
4 gets <far> dnc
4 gets bhk
4 go <zone> apd
4 go kfd
4 goes mdd
4 going pbb
4 got qcb
4 gw <client> kbh
4 gw <far> dkf
4 hairpin med
4 hangs ejf
4 happens ddl
4 has <zone> eek
4 has hWp
4 have iak
4 he <far> kdf
4 he qca
4 her <own> amg
4 her clf
4 him <own> gkd
4 him bij
4 his dmd
4 i <client> rba
4 i <gateway> jYl
4 i <host> jYl
4 i <outside> pfY
4 i <own> frW
4 i <zone> Tmn
4 i Xho
4 id <client> ckg
4 id <host> fje
4 if <host> amg
4 if <outside> eao
4 if ekf
4 in <client> pad
4 in <far> ikb
4 in <gateway> Yfp
4 in <host> adp
4 in <own> ejf
4 in <zone> pYf
4 in mag
4 inner pbc
4 into oWi
4 ip <client> jgd
4 ip <far> mec
4 ip <host> iic
4 ip <own> eqY
4 ip <zone> Zgn
4 is <client> goY
4 is <far> Yqe
4 is <gateway> cii
4 is <host> jhc
4 is <outside> ijb
4 is <own> epZ
4 is <server> aXv
4 is <zone> hjd
4 is hic
4 it <client> hkb
4 it <gateway> cbp
4 it <host> nfb
4 it <outside> djg
4 it <own> dmc
4 it <zone> kWl
4 it kcg
4 it's <own> emc
4 it's ihd
4 its <client> dmd
4 its <host> qVh
4 its ijb
4 itself <host> kaj
4 itself <own> blg
4 itself ici
4 just <client> kfd
4 just <own> fje
4 just <zone> kfc
4 just mjX
4 laptop kde
4 leave jgd
4 let <client> pfY
4 let <far> anf
4 let <host> enb
4 let <outside> dkf
4 let <own> dmd
4 let mfb
4 line <outside> Zkj
4 line <zone> gbl
4 loads xZW
4 log qeY
4 look oWi
4 mail <client> naf
4 mail <far> Ysb
4 mail <host> bjj
4 mail <zone> lde
4 mail idh
4 mails mec
4 make alh
4 masquerade <zone> Ygp
4 masquerade gdj
4 me <client> nae
4 me <own> fld
4 me <zone> dfk
4 mean dhi
4 must <client> pZe
4 must pcb
4 my <own> frW
4 my iXn
4 nat <host> aik
4 nat Yfq
4 need dgj
4 never Usg
4 no <far> hid
4 no <host> cpb
4 no <own> fkd
4 no <zone> kXl
4 no flc
4 nobody Woj
4 not <client> lcf
4 not <far> clf
4 not <host> fna
4 not <zone> pcb
4 not hkb
4 nothing <host> ofZ
4 now ane
4 of <client> raa
4 of <far> kdf
4 of <host> Yof
4 of <outside> eap
4 of <own> bnd
4 of <zone> nfa
4 of kbh
4 ok <client> hjd
4 ok <host> ibj
4 ok <outside> bik
4 ok <zone> lZi
4 ok fdk
4 on <client> epZ
4 on <far> vUe
4 on <host> jhc
4 on <outside> lcf
4 on <zone> kai
4 once <zone> kdf
4 once jef
4 only ckf
4 open <gateway> cnd
4 open <host> cco
4 open <outside> kee
4 open <zone> ogY
4 open nag
4 opens blg
4 or <client> hjc
4 or <far> lde
4 or <gateway> Vnk
4 or <host> flc
4 or <own> ejf
4 or <zone> nbf
4 or klX
4 our <far> qXg
4 our <host> jib
4 our iid
4 out <far> bkh
4 out <gateway> gRv
4 out <host> tWd
4 out <outside> asa
4 out <zone> lde
4 out' mdd
4 outbound <host> naf
4 outbound kcg
4 outlook <zone> ldf
4 outlook lde
4 over <client> qcb
4 over <host> cem
4 over <zone> ich
4 over hdi
4 own jcg
4 packet <own> djf
4 packets flb
4 page <outside> eek
4 page <zone> lgb
4 pass <far> Uud
4 pass iak
4 permitted <client> dle
4 permitted <far> Usg
4 permitted <zone> jja
4 permitted dem
4 ping <client> oae
4 ping <gateway> mZi
4 ping iak
4 plain iUq
4 please fej
4 pls lbg
4 policy vZY
4 port <client> uaZ
4 port <far> lgb
4 port <outside> Zjk
4 port <own> coc
4 port <server> gbl
4 port <zone> djg
4 port cle
4 portal cgl
4 possible fdk
4 post ofZ
4 postfix <host> odb
4 postfix ngZ
4 prerouting dkf
4 print <zone> ddm
4 print ajj
4 private fje
4 problem dkg
4 pull fck
4 push <client> mec
4 push mdd
4 reach <gateway> mbf
4 reach <zone> ofZ
4 reach oeZ
4 reachable fpY
4 real <host> Zkk
4 real Zkk
4 refused <own> emc
4 refused ejf
4 relay kee
4 reply <own> gkc
4 reply fje
4 right alh
4 route aoe
4 routed ofZ
4 rule Unl
4 s Xni
4 same <host> etV
4 same <own> Vsf
4 same <zone> lfc
4 same inY
4 say <outside> iZk
4 say ado
4 says <own> flc
4 says cji
4 scan oXh
4 scans mSo
4 see dcn
4 send <client> rWf
4 send <host> hcj
4 send <zone> jfe
4 send jbh
4 sends Unl
4 seq <client> mYi
4 seq <far> lag
4 seq <host> Wmk
4 seq kdf
4 server <outside> efj
4 server <zone> vZY
4 server vWb
4 session ndc
4 set qfY
4 should <client> kcg
4 should <gateway> eke
4 should <host> cen
4 should <zone> gZn
4 should Zfo
4 side jkZ
4 since <zone> iYm
4 site kiZ
4 sites jef
4 so kee
4 somebody ecm
4 source <host> dap
4 source <outside> cgk
4 source Xqf
4 spins <client> oae
4 spins <own> djg
4 spins khb
4 still hdj
4 stop afn
4 submit ndc
4 subnet Yhn
4 supposed miY
4 syn khc
4 talk <host> xXY
4 talk <zone> jlY
4 talk kjZ
4 talking <zone> nce
4 talking jaj
4 tcp <far> ben
4 tcp <host> fej
4 tcp <outside> imY
4 tcp <own> efj
4 tcp <zone> ici
4 tcp ejf
4 tell jgd
4 that <client> alh
4 that <far> seW
4 that <gateway> cYs
4 that <host> dnc
4 that <outside> jef
4 that <zone> naf
4 that fmb
4 that's bqb
4 the <client> ofZ
4 the <far> goY
4 the <gateway> Zng
4 the <host> iYm
4 the <own> ejf
4 the <server> fej
4 the <zone> qYe
4 the lee
4 their flb
4 them jfe
4 then <client> hYm
4 then <host> gnZ
4 then <zone> fam
4 then gam
4 there <own> flc
4 there fnb
4 these gam
4 they <zone> hjc
4 they jbi
4 thing Zep
4 this <host> mhZ
4 this <own> fje
4 this <zone> Zkj
4 this flb
4 through <client> jef
4 through <outside> kdf
4 through <own> Zng
4 through <zone> scY
4 through mhZ
4 thunderbird ndc
4 time oZe
4 timed <far> fje
4 timed <host> djg
4 timed <own> fkd
4 timed foZ
4 timeout <own> gej
4 times jgd
4 to <client> jdg
4 to <far> neb
4 to <gateway> kfe
4 to <host> jaj
4 to <outside> jcg
4 to <own> cii
4 to <server> cdn
4 to <zone> hdi
4 towards <zone> jgd
4 towards oae
4 traffic <zone> pcb
4 traffic jdg
4 transmitted <client> dle
4 transmitted dle
4 trying kcg
4 udp <client> lde
4 udp <far> anf
4 udp <gateway> jbi
4 udp <host> odb
4 udp <outside> eZp
4 udp <zone> lfc
4 up <client> obd
4 up <far> led
4 up <zone> kgc
4 up odc
4 updates <host> gdj
4 us <client> hbk
4 us <far> qbb
4 us <own> bod
4 use <client> lgb
4 use <zone> bfm
4 use bfm
4 verdict fmb
4 via <host> clf
4 w lbf
4 walk bem
4 want aof
4 was Zjk
4 way <gateway> Zfo
4 way jWn
4 we <client> oZf
4 we <host> mfb
4 we <outside> aki
4 we niX
4 well bcp
4 what <gateway> fck
4 what <own> gjd
4 what <zone> gje
4 what Yqd
4 when <client> ejf
4 when <zone> lfc
4 when hla
4 where aik
4 which <outside> ici
4 which <own> eke
4 which kbh
4 while kee
4 whole dgj
4 why <client> hid
4 why <outside> ecm
4 why del
4 will <client> fna
4 will <host> nlU
4 will <zone> iWo
4 will led
4 with <outside> dWt
4 with <zone> udU
4 with dhi
4 without rfW
4 work <client> hid
4 work <outside> cle
4 work <own> clf
4 work <zone> udW
4 work kia
4 working jfe
4 works <own> Zpe
4 works <zone> qac
4 works mZh
4 would <client> ika
4 would <far> bod
4 would <host> Vqh
4 would <zone> ibj
4 y <zone> djg
4 y kdf
4 yes <outside> ngZ
4 yes <zone> kXl
4 yes kbh
4 you <client> mdc
4 you <own> gje
4 you Zmh
4 一 <client> rab
4 一 <outside> jja
4 一 <own> eld
4 一 <zone> gan
4 一 gXp
4 上 <client> ilZ
4 上 <host> nbe
4 上 <own> fkd
4 上 <zone> iZl
4 下 <own> eje
4 不 <client> lha
4 不 <far> anf
4 不 <gateway> idh
4 不 <host> mec
4 不 <outside> ici
4 不 <own> dnc
4 不 <zone> sdX
4 不 neb
4 丢 <client> iib
4 丢 gje
4 个 <zone> iic
4 个 ijb
4 为 <zone> uZZ
4 为 sbZ
4 主 <host> ogZ
4 主 ele
4 么 <client> ici
4 么 <own> fje
4 么 jhc
4 之 cgl
4 了 <client> rXe
4 了 <gateway> afo
4 了 <host> ldf
4 了 <own> eke
4 了 lcf
4 事 <zone> gbl
4 人 <zone> oXh
4 人 ali
4 什 <own> emc
4 从 <host> cme
4 从 fkd
4 以 <outside> gdk
4 以 <zone> pda
4 以 djg
4 们 <far> kdf
4 们 oiW
4 件 <client> ncd
4 件 gck
4 会 <client> ika
4 会 <far> kjZ
4 会 <host> blg
4 会 <outside> jja
4 保 iid
4 信 <client> lgc
4 信 <far> flc
4 信 <own> eld
4 信 <zone> gdj
4 信 ffj
4 允 fjd
4 公 <host> gna
4 公 <outside> mec
4 公 piW
4 关 kef
4 出 <far> dkf
4 出 <outside> Xpf
4 到 <client> lcf
4 到 <far> uVe
4 到 <gateway> qVh
4 到 <host> Zog
4 到 <outside> iWn
4 到 <own> bsa
4 到 <zone> ecm
4 到 fje
4 加 bkh
4 动 <host> pad
4 动 naf
4 包 <zone> lai
4 包 glb
4 卡 jee
4 印 <zone> fck
4 印 dhh
4 去 <client> pda
4 去 <far> eje
4 去 <gateway> hid
4 去 <host> kUo
4 去 <zone> kee
4 去 iXn
4 反 <zone> qdZ
4 反 niX
4 发 <client> qZd
4 发 <zone> vaX
4 发 pZe
4 口 <client> epZ
4 口 <far> Wuc
4 口 <host> dkg
4 口 <outside> ahl
4 口 <own> fma
4 口 <zone> kfd
4 口 eek
4 可 kai
4 台 kee
4 同 blf
4 后 <own> fmb
4 后 <zone> fdk
4 后 cdn
4 向 nfa
4 吗 <client> jib
4 吗 <far> amg
4 吗 <gateway> bfm
4 吗 <host> cqa
4 吗 <own> cem
4 吗 <zone> nbd
4 否 <zone> bfl
4 否 Wni
4 吧 ffj
4 告 apd
4 哪 <own> etW
4 啊 eek
4 啥 eek
4 器 <client> rWg
4 器 <host> jgd
4 器 <own> boe
4 器 <zone> xZW
4 器 lha
4 回 <own> fje
4 在 <own> fkc
4 在 fna
4 外 <host> pXf
4 外 eld
4 好 cfl
4 客 chj
4 对 iic
4 就 <client> neb
4 就 <outside> foa
4 就 <own> drY
4 就 <zone> idi
4 帮 <own> fmc
4 帮 cme
4 常 <outside> del
4 常 chj
4 应 <client> djg
4 应 eoa
4 底 <own> bnf
4 底 fjf
4 开 <own> cjh
4 开 <zone> pfY
4 开 kfd
4 往 <host> edl
4 往 nZg
4 得 <far> Zof
4 得 <host> flc
4 得 <outside> nbe
4 得 <own> clf
4 得 <zone> pbc
4 得 neb
4 志 <host> ena
4 志 ena
4 怎 <client> mdd
4 怎 <outside> jnX
4 怎 <own> clf
4 怎 kkY
4 我 iic
4 户 qXf
4 打 <client> mbf
4 打 <host> dek
4 打 <outside> ofa
4 打 <zone> lec
4 打 lce
4 扫 hhd
4 报 <client> pcb
4 报 <zone> jgd
4 报 kaj
4 拉 <client> gkc
4 拒 <own> ekd
4 拒 ihd
4 拦 mga
4 拿 <zone> nZf
4 拿 occ
4 挂 hdh
4 按 hjc
4 掉 dob
4 接 <client> oZf
4 接 <outside> fcl
4 接 <own> eke
4 提 <zone> Zcr
4 提 Zcr
4 收 <client> rYd
4 收 <outside> odb
4 放 <client> Vrg
4 放 <far> Xqf
4 放 <gateway> del
4 放 <host> qeY
4 放 <outside> fkc
4 放 <own> fld
4 放 <zone> jjZ
4 放 fje
4 数 mdd
4 断 <outside> hlb
4 断 jhc
4 日 oXh
4 时 <host> ejf
4 时 lfb
4 是 <client> dme
4 是 <far> led
4 是 <gateway> edm
4 是 <host> bkh
4 是 <outside> kdf
4 是 <own> bmf
4 是 <zone> gcj
4 是 aoe
4 最 fdj
4 有 <host> bod
4 有 <outside> pfY
4 有 <own> glb
4 有 <zone> qdZ
4 有 enb
4 服 glb
4 机 <outside> pcb
4 机 <zone> nYh
4 条 <outside> fje
4 条 <zone> jch
4 来 <client> dkf
4 来 <own> Xrd
4 来 cme
4 析 rZc
4 查 lcf
4 样 fjd
4 步 mga
4 段 <zone> djh
4 段 djh
4 求 jef
4 没 <far> dkf
4 没 <gateway> bjh
4 没 <outside> Yog
4 没 <zone> jXl
4 流 <zone> lfc
4 流 jgd
4 源 cii
4 现 kfd
4 理 <gateway> cgj
4 理 cgj
4 用 <client> ilZ
4 由 lhb
4 电 lfb
4 登 hak
4 的 <client> ijb
4 的 <far> nbe
4 的 <gateway> bkh
4 的 <host> bar
4 的 <outside> gdi
4 的 <server> cgl
4 的 <zone> udV
4 的 jgd
4 目 jgd
4 直 <client> sWd
4 直 <host> emc
4 直 <outside> rfX
4 直 <zone> abr
4 直 fdk
4 看 <client> mce
4 看 <outside> cji
4 看 <own> fmb
4 看 alg
4 端 <client> cob
4 端 <host> csY
4 端 <outside> dhi
4 端 <server> fej
4 端 <zone> kee
4 端 cpb
4 经 akh
4 给 <client> eke
4 给 gkc
4 能 <far> cfl
4 能 <host> jdg
4 能 <outside> idh
4 能 <zone> mec
4 能 naf
4 脑 <zone> nce
4 脑 ncd
4 落 jgd
4 行 <client> mbf
4 行 <gateway> dhi
4 行 <outside> Uri
4 行 <own> enb
4 行 <zone> kfc
4 行 fdj
4 被 <client> gje
4 被 <host> ahl
4 被 blg
4 要 <outside> Ymi
4 规 idh
4 解 nbd
4 让 Wrf
4 访 <client> oYg
4 访 <gateway> yNg
4 访 <host> llW
4 访 <outside> rYe
4 话 bii
4 询 <client> jef
4 询 <far> amg
4 该 Yqe
4 请 oea
4 走 <client> drY
4 走 <host> pfY
4 走 <zone> dZr
4 走 Yim
4 超 <own> gjd
4 超 kiZ
4 路 jgd
4 转 olT
4 边 enb
4 过 <client> Zsb
4 过 aki
4 还 <gateway> iZl
4 还 <zone> jgd
4 还 oae
4 这 <gateway> dfl
4 这 cco
4 进 jfe
4 连 <client> oae
4 连 <far> jfe
4 连 <gateway> jef
4 连 <host> jhc
4 连 <outside> gdj
4 连 <own> cme
4 连 <zone> jYk
4 连 lah
4 送 Xmi
4 通 <client> ejf
4 通 <far> bmf
4 通 <gateway> ika
4 通 <host> ihd
4 通 <outside> Yli
4 通 <own> ejf
4 通 <zone> ich
4 那 ebn
4 邮 <client> jef
4 邮 <outside> jdf
4 邮 <own> dke
4 邮 <zone> mXj
4 邮 kcg
4 都 bkh
4 里 kbh
4 问 <client> ici
4 问 <far> fld
4 问 <gateway> mce
4 问 <host> hck
4 问 <outside> jee
4 问 <server> jfe
4 问 <zone> mbg
4 问 jef
4 间 <zone> lde
4 间 oae
<- with <client> sYc
<- with <far> pXf
<- with <host> oXh
<- with <own> jef
<- with <zone> led
<client> with <client> ibj
<client> with <far> pcb
<client> with <gateway> gkd
<client> with <host> lbg
<client> with <own> pVi
<client> with <public> ofZ
<client> with <server> odb
<client> with <zone> hoX
<far> with <- ekf
<far> with <client> ejf
<far> with <far> afm
<far> with <gateway> fld
<far> with <host> flc
<far> with <outside> nhZ
<far> with <own> oYg
<far> with <public> kgc
<far> with <server> amg
<far> with <zone> jhd
<gateway> with <client> cem
<gateway> with <far> lVm
<gateway> with <host> mXj
<gateway> with <outside> Wmk
<gateway> with <own> gXp
<gateway> with <public> eao
<gateway> with <server> ddm
<gateway> with <zone> Tjp
<host> with <- joV
<host> with <client> goY
<host> with <far> lha
<host> with <gateway> ihd
<host> with <host> eZo
<host> with <outside> bhk
<host> with <own> hK2
<host> with <public> mTn
<host> with <server> jch
<host> with <zone> Vnk
<outside> with <client> dhj
<outside> with <far> MM/
<outside> with <gateway> jhc
<outside> with <host> jib
<outside> with <outside> phW
<outside> with <own> hYn
<outside> with <public> jci
<outside> with <server> ihd
<outside> with <zone> Nlu
<own> with <- fkd
<own> with <client> dle
<own> with <far> dpa
<own> with <gateway> eld
<own> with <host> dmd
<own> with <outside> djg
<own> with <public> erY
<own> with <server> fqX
<own> with <zone> dle
<public> with <client> eek
<public> with <far> bij
<public> with <gateway> dfk
<public> with <host> bij
<public> with <outside> edk
<public> with <own> eRy
<public> with <zone> cfm
<server> with <client> edl
<server> with <far> cdm
<server> with <gateway> acq
<server> with <host> Xds
<server> with <outside> bar
<server> with <own> eel
<server> with <public> jbi
<server> with <server> fej
<server> with <zone> dap
<zone> with <client> KZ9
<zone> with <far> hWp
<zone> with <gateway> jbi
<zone> with <host> fSv
<zone> with <own> gal
<zone> with <server> jgd
again AA/
at <- 3 1 qeX
at <client> 2 0 eld
at <client> 2 1 ija
at <client> 3 0 kfe
at <client> 3 1 gjc
at <client> 3 2 ofZ
at <client> 4 0 saa
at <client> 4 1 hbk
at <client> 4 2 nWj
at <client> 4 3 dkg
at <client> 5 0 xWZ
at <client> 5 1 qcb
at <client> 5 2 jib
at <client> 5 3 idi
at <client> 6 0 vaX
at <client> 6 2 pda
at <client> 6 3 eao
at <client> 6 4 cfl
at <client> 6 5 aep
at <client> 7 0 yeQ
at <client> 7 2 mfc
at <client> 7 3 agm
at <client> 7 4 Zgn
at <client> 7 5 cfl
at <client> 8 0 lgb
at <client> 8 2 cii
at <client> 8 5 caq
at <client> 9 1 lfb
at <client> 9 7 Zgn
at <far> 2 0 hic
at <far> 3 0 idg
at <far> 3 1 lkX
at <far> 3 2 hla
at <far> 4 0 okV
at <far> 4 1 jqT
at <far> 4 2 dke
at <far> 4 3 ebm
at <far> 5 0 taZ
at <far> 5 1 inW
at <far> 5 2 bne
at <far> 5 3 obd
at <far> 5 4 Zil
at <far> 6 1 fjd
at <far> 6 2 eek
at <far> 6 4 fej
at <gateway> 2 0 lnU
at <gateway> 2 1 nqP
at <gateway> 3 0 ihd
at <gateway> 3 1 cbp
at <gateway> 3 2 Xds
at <gateway> 4 0 dYr
at <gateway> 4 1 chj
at <gateway> 4 2 gZn
at <gateway> 4 3 cbo
at <gateway> 5 0 afn
at <gateway> 5 3 ben
at <gateway> 5 4 fan
at <gateway> 6 5 bem
at <gateway> 7 0 bYt
at <host> 2 0 smO
at <host> 2 1 mnS
at <host> 3 1 afn
at <host> 3 2 afo
at <host> 4 0 cen
at <host> 4 1 ckg
at <host> 4 2 fcl
at <host> 4 3 flc
at <host> 5 0 ejf
at <host> 5 1 dfj
at <host> 5 2 Yeq
at <host> 5 3 fan
at <host> 6 0 qad
at <host> 6 1 bji
at <host> 6 2 goY
at <host> 6 3 dYq
at <host> 6 4 iYm
at <host> 6 5 lPs
at <host> 7 2 guT
at <host> 7 3 emc
at <host> 7 4 gVr
at <host> 7 6 fXq
at <host> 8 4 gTu
at <host> 9 5 ecm
at <outside> 2 0 scY
at <outside> 2 1 plT
at <outside> 3 0 lai
at <outside> 3 1 akj
at <outside> 3 2 Yli
at <outside> 4 1 aki
at <outside> 4 3 dZr
at <outside> 5 0 fXp
at <outside> 5 1 Xoh
at <outside> 5 2 fjd
at <outside> 5 3 Yfp
at <outside> 5 4 Yau
at <outside> 6 1 mcd
at <outside> 6 3 ahm
at <outside> 6 5 baq
at <outside> 7 0 Xds
at <own> 2 0 Zqe
at <own> 2 1 cme
at <own> 3 0 eke
at <own> 3 1 hpW
at <own> 3 2 eke
at <own> 4 0 eqX
at <own> 4 1 fwS
at <own> 4 2 eld
at <own> 4 3 efj
at <own> 5 0 anf
at <own> 5 1 eoa
at <own> 5 2 fna
at <own> 5 3 fan
at <own> 5 4 fYp
at <own> 6 0 fmb
at <own> 6 1 fpY
at <own> 6 2 flc
at <own> 6 4 gWq
at <own> 6 5 fan
at <own> 7 1 fsV
at <own> 7 2 ftU
at <own> 7 3 fbm
at <own> 7 4 gUs
at <own> 7 5 gTt
at <own> 7 6 gam
at <own> 8 1 gsU
at <own> 8 3 gZn
at <own> 9 2 fuT
at <own> 9 8 gbm
at <public> 2 1 evT
at <public> 3 0 cen
at <public> 3 1 cgk
at <public> 3 2 Ynh
at <public> 4 1 cUx
at <public> 4 2 ecm
at <public> 4 3 eVt
at <public> 5 2 fdk
at <server> 2 0 pfY
at <server> 3 0 ccn
at <server> 3 1 acq
at <server> 3 2 cco
at <server> 4 0 edk
at <server> 4 1 abr
at <server> 4 2 dfk
at <server> 5 0 eej
at <zone> 2 0 wiP
at <zone> 2 1 mpS
at <zone> 3 0 oYg
at <zone> 3 1 lZj
at <zone> 3 2 kbi
at <zone> 4 0 eel
at <zone> 4 1 fVs
at <zone> 4 2 fdk
at <zone> 5 0 gck
at <zone> 5 1 bij
at <zone> 5 2 oeZ
at <zone> 5 3 bfl
at <zone> 5 4 Zep
at <zone> 6 0 cem
at <zone> 6 1 Ynh
at <zone> 6 2 Tdw
at <zone> 6 3 dap
at <zone> 6 4 agm
at <zone> 7 1 qca
at <zone> 7 2 bgl
at <zone> 8 0 bgm
at <zone> 9 0 dgj
at <zone> 9 3 dgj
before - <client> kfd
before - <own> dgj
before - <public> anf
before - <server> dcn
before - <zone> ilZ
before <- <client> kib
before <- <far> Zil
before <- <host> ane
before <client> <- qZc
before <client> <client> ikZ
before <client> <far> fnZ
before <client> <host> kmW
before <client> <outside> Zbr
before <client> <own> hkb
before <client> <public> fdj
before <client> <server> bbq
before <client> <zone> adp
before <far> <client> nZg
before <far> <far> bsZ
before <far> <gateway> nWj
before <far> <outside> VX0
before <far> <own> aoe
before <far> <public> cZr
before <far> <server> ddm
before <far> <zone> ndc
before <gateway> <client> mgZ
before <gateway> <far> eje
before <gateway> <gateway> oYg
before <gateway> <host> Yqe
before <gateway> <outside> dkf
before <gateway> <own> eke
before <gateway> <server> aeo
before <gateway> <zone> miY
before <host> <client> occ
before <host> <far> emd
before <host> <gateway> qXf
before <host> <host> dcn
before <host> <outside> kfd
before <host> <own> dnd
before <host> <server> bdo
before <host> <zone> mah
before <outside> <client> aeo
before <outside> <far> emc
before <outside> <gateway> Vml
before <outside> <host> jef
before <outside> <outside> qjU
before <outside> <own> djg
before <outside> <server> bbr
before <outside> <zone> kZj
before <own> <client> pXg
before <own> <far> qTj
before <own> <gateway> pXg
before <own> <host> mbf
before <own> <outside> qab
before <own> <own> eqY
before <own> <public> eVt
before <own> <server> edl
before <own> <zone> qeY
before <public> <client> neb
before <public> <host> lTn
before <public> <outside> gdj
before <public> <own> dkf
before <public> <server> jfe
before <public> <zone> peZ
before <server> <far> cjh
before <server> <outside> kgc
before <server> <server> ean
before <server> <zone> qac
before <zone> <client> bpd
before <zone> <far> apc
before <zone> <gateway> Uln
before <zone> <host> Zil
before <zone> <own> cme
before <zone> <server> bZs
before <zone> <zone> kYk
behind - <client> ilZ
behind - <far> jhc
behind - <gateway> hid
behind - <outside> naf
behind - <own> asb
behind - <public> cem
behind - <server> ich
behind - <zone> ncd
behind <client> <client> hdj
behind <client> <far> gkc
behind <client> <gateway> dcm
behind <client> <outside> khb
behind <client> <own> cnd
behind <client> <public> edm
behind <client> <server> fdk
behind <client> <zone> oWh
behind <far> <client> fej
behind <far> <far> dcn
behind <far> <gateway> hbk
behind <far> <host> kgb
behind <far> <outside> cZr
behind <far> <own> dkf
behind <far> <server> del
behind <far> <zone> lUn
behind <gateway> <far> apd
behind <gateway> <gateway> anf
behind <gateway> <host> Zki
behind <gateway> <outside> nZg
behind <gateway> <own> erY
behind <gateway> <server> ben
behind <gateway> <zone> sWe
behind <host> <- qZd
behind <host> <far> gmb
behind <host> <gateway> gbk
behind <host> <outside> glb
behind <host> <public> cfl
behind <host> <server> acq
behind <host> <zone> idh
behind <outside> <client> ilZ
behind <outside> <far> ocd
behind <outside> <gateway> bki
behind <outside> <host> Wqg
behind <outside> <outside> Vay
behind <outside> <own> dmd
behind <outside> <server> fan
behind <own> <- kee
behind <own> <client> hbk
behind <own> <far> jWn
behind <own> <gateway> ecn
behind <own> <host> fWs
behind <own> <outside> jVo
behind <own> <own> gTt
behind <own> <public> bWv
behind <own> <server> cem
behind <own> <zone> gZn
behind <public> <client> ogY
behind <public> <far> mga
behind <public> <gateway> eZp
behind <public> <host> ebn
behind <public> <own> doa
behind <server> <client> dnc
behind <server> <gateway> edl
behind <server> <host> fqX
behind <server> <outside> jja
behind <server> <own> fmb
behind <server> <public> fkd
behind <server> <zone> phX
behind <zone> <client> lkX
behind <zone> <far> fkd
behind <zone> <gateway> Zgn
behind <zone> <host> Zof
behind <zone> <outside> Woh
behind <zone> <own> emc
behind <zone> <public> clf
behind <zone> <server> ecm
behind <zone> <zone> Xoh
form ' - <> ' bfm
form , - - Zhm
form , - -s cjh
form , - : Ymi
form , - <> $ kcf
form , - <> , kgc
form , - <> - jZk
form , - <> -ed qac
form , - <> -s jYl
form , - <> get ndc
form , - <n> alh
form , - does mZi
form , - is jhb
form , - on eZp
form , - to dnc
form , - 是 kef
form , -ed by peZ
form , -ing from mfb
form , <client> 到 cnd
form , <outside> to coc
form , <outside> 连 ecl
form , <server> <> , anf
form , <server> 是 kfd
form , <service> <n> gdj
form , <service> to arb
form , <zone> -> aij
form , <zone> to bne
form , <zone> 上 aki
form , <zone> 到 fnZ
form , <zone> 去 ekd
form , does <> - kfd
form , does <> -ed peZ
form , from <> - moS
form , is - idh
form , not via gck
form , on - agm
form , will <> - mdd
form , would <> - ijb
form , would <> -s mdd
form , would <> be nZg
form , would <> get teU
form , 人 在 kee
form , 从 <> 访 lbg
form , 在 <> 上 edl
form , 地 址 eld
form , 我 在 ndd
form , 是 <> 丢 edl
form , 是 <> 拦 fdk
form , 是 <> 挡 fYp
form , 是 <> 没 dfj
form , 是 <> 的 efj
form , 源 <> , pad
form , 目 标 bnf
form , 目 的 dkf
form , 访 问 dap
form , 这 样 kfd
form , 连 <> 的 arb
form - ' - bfl
form - , -ing Wdt
form - , <> $ ngZ
form - , <> , jak
form - , <> -> Zfn
form - , <> -ing cco
form - , <> <own> efk
form - , <> is eld
form - , <> to yVZ
form - , <> 填 fej
form - , <> 就 efj
form - , <> 是 fdk
form - , <> 能 mfb
form - , <> 还 kcg
form - , does ngZ
form - , is hdi
form - , would lfc
form - , 从 naf
form - - , kcg
form - - -ed dkf
form - - -ing bjj
form - - -s lWl
form - - : dih
form - - <> $ Yeq
form - - <> - jib
form - - <> -> gjd
form - - <> -ed ihd
form - - <> -ing ldd
form - - <> -s chj
form - - <> : djg
form - - <> <client> cem
form - - <> <host> mcf
form - - <> <own> ncd
form - - <> <service> hjc
form - - <> ? cii
form - - <> and gbk
form - - <> at chi
form - - <> can jch
form - - <> does gXo
form - - <> for bne
form - - <> from djf
form - - <> get kee
form - - <> gets fcl
form - - <> has efj
form - - <> in fej
form - - <> into ici
form - - <> is bhk
form - - <> may odb
form - - <> of jdg
form - - <> on oYf
form - - <> should aoe
form - - <> to mhZ
form - - <> will ihd
form - - <> with hci
form - - <> would dZq
form - - <client> Wkm
form - - <far> Ynh
form - - <n> fkd
form - - <own> cgk
form - - ? iZm
form - - at nZg
form - - by Vkm
form - - can cem
form - - does emc
form - - for kcg
form - - in kgc
form - - into Wnj
form - - of bkh
form - - on oXh
form - - over fZp
form - - that jdg
form - - via dfk
form - - will ljY
form - - with hdi
form - -> <> - Zhm
form - -ed , Yfp
form - -ed - pda
form - -ed <> $ fke
form - -ed <> , eqY
form - -ed <> - jai
form - -ed <> -s oXh
form - -ed <> ? Zng
form - -ed <> and pcb
form - -ed <> on ihc
form - -ed by jch
form - -ed for dpa
form - -ed from dkf
form - -ed into mec
form - -ed to nXi
form - -ing - jfe
form - -ing -s edl
form - -ing <> , dkf
form - -ing <> from eke
form - -ing at hjc
form - -ing from pgX
form - -ing in kib
form - -ing on jaj
form - -ing to blg
form - -ing via bco
form - -s , dbo
form - -s - fdk
form - -s -ed obe
form - -s -ing hkb
form - -s -s abr
form - -s <> $ Ypf
form - -s <> -s tZZ
form - -s <> <outside> Sfv
form - -s <> ? aen
form - -s <> in goY
form - -s <> on jhd
form - -s <outside> efj
form - -s by pae
form - -s does cii
form - -s for icj
form - -s from jib
form - -s in oiV
form - -s is fej
form - -s of dnc
form - -s on lec
form - -s to fpY
form - -s via dhi
form - : - blf
form - : <> , Zli
form - : <> -> efk
form - : <> -s dle
form - : <> to rTi
form - : can tZa
form - : does kgd
form - : in efj
form - : is jch
form - <client> , fWr
form - <client> - gkc
form - <client> -ed dmd
form - <client> -ing fmc
form - <client> -s brb
form - <client> <> - chj
form - <client> <> -s Woi
form - <client> to Vph
form - <far> , Vjo
form - <far> -> clf
form - <far> <> -s Xpg
form - <gateway> - idh
form - <gateway> from nag
form - <host> , jdg
form - <host> -s aod
form - <host> <> -s nXh
form - <host> from oZf
form - <host> is obc
form - <host> to bdo
form - <n> , gcj
form - <n> - fdk
form - <n> : lbg
form - <n> <> - cjh
form - <n> <> -> kfd
form - <n> <> -ing amg
form - <n> <> <n> eke
form - <n> does hid
form - <n> from hjc
form - <n> is oWi
form - <n> of dmd
form - <n> on Yog
form - <n> to cji
form - <n> would kee
form - <n> 到 cme
form - <outside> , niX
form - <outside> - Zgm
form - <outside> -s gdj
form - <outside> to cem
form - <own> -ing gam
form - <own> from nga
form - <server> <> , bod
form - <server> <> -s kde
form - <server> <> is kfe
form - <server> at drX
form - <service> - Vpi
form - <service> <> <n> Zkj
form - <service> <n> cdn
form - <service> at Wqf
form - <service> from bod
form - <service> into eke
form - <service> of bmf
form - <service> on Tpj
form - <service> to blg
form - <zone> , odb
form - <zone> - djg
form - <zone> -s idh
form - <zone> <> -s cZq
form - <zone> to liZ
form - ? - mce
form - at - Yjl
form - at <> $ Xni
form - at <> , kjZ
form - at <> - kZj
form - at <> -ed igd
form - at <> -s jhb
form - at <> ? bhk
form - at <> and jhc
form - at <> has rWf
form - at <> is mWk
form - at <> on gla
form - by - oWi
form - by <> - kXk
form - by <> <own> del
form - by <> to Zpe
form - by <public> eld
form - can - mjY
form - can <> -ed kcg
form - does - dgj
form - does <> - iic
form - does <> -ed bfm
form - does <> -s cfl
form - does <> do Zdq
form - does <> get fej
form - for - dap
form - for <> $ mfb
form - for <> - amh
form - for <> -ing ofY
form - for <> -s dgk
form - for <> ? lYj
form - from <> $ gjd
form - from <> , qZd
form - from <> -ed jfe
form - from <> -ing ajj
form - from <> -s gdj
form - from <> on mce
form - from <> over anf
form - from <> to naf
form - get to Wpg
form - have <> -s fkd
form - in - lce
form - in <> $ lYj
form - in <> , Zil
form - in <> - eek
form - in <> -ed pca
form - in <> -s jfe
form - in <> : pbc
form - in <> <client> Ygp
form - in <> <service> mbf
form - in <> ? kgc
form - in <> and kfd
form - in <> can rdY
form - in <> get fdk
form - in <> gets tWd
form - in <> is odb
form - in <zone> sWd
form - in from mdd
form - into <> ? Zof
form - into <> on avX
form - is <> $ rVg
form - is <> , ubX
form - is <> - liY
form - is <> -ing ebn
form - is <> and cme
form - is <> on Xtc
form - is in nbe
form - is on peZ
form - not via gan
form - of - goY
form - of <> -s gdj
form - of <> ? Wtd
form - of <> on qZd
form - on - lec
form - on <> $ dig
form - on <> -ed gma
form - on <> -ing qYf
form - on <> -s pSl
form - on <> : lkX
form - on <> <client> Ygo
form - on <> <n> bmf
form - on <> ? Uxb
form - on <> and nfa
form - on <> be fej
form - on <> can oea
form - on <> get lde
form - on <> gets occ
form - on <> has qlS
form - on <> to oea
form - on <> who hdi
form - on <zone> lde
form - should - fbm
form - that - kXk
form - that -s ika
form - that <> - led
form - that <> -s led
form - that from jfe
form - to -ed fkd
form - to -s ejf
form - to <> $ Wll
form - to <> , klX
form - to <> - ahk
form - to <> -ed Zkj
form - to <> -ing fmb
form - to <> -s kkY
form - to <> <host> eke
form - to <> <n> ele
form - to <> <service> fna
form - to <> and kia
form - to <> at gkd
form - to <> by aji
form - to <> on bmf
form - to <> over jgd
form - to <> with ckg
form - to <public> fmb
form - via <> , dhi
form - via <> - gkc
form - via <> ? dbo
form - was - hbl
form - with - mbe
form - with <> - cem
form - with <> -s ila
form - with <> on dqZ
form - would <> - pfX
form - would <> be tfU
form - would <> get del
form - 在 <> , mce
form - 我 在 jgd
form - 是 <> $ qad
form - 是 <> , mdd
form - 的 - Xgp
form -ed , <> - Zhm
form -ed , would oae
form -ed - , ejf
form -ed - - jdg
form -ed - -s alh
form -ed - <> - oea
form -ed - <> -s lmW
form -ed - <> ? cii
form -ed - <> on nhY
form -ed - by fkd
form -ed - from bkh
form -ed - in gck
form -ed - on rZd
form -ed - to dkf
form -ed - 在 naf
form -ed -ing - epZ
form -ed -s - nZg
form -ed -s -s agm
form -ed -s into bji
form -ed -s to bik
form -ed <client> -s Zrc
form -ed <service> on emc
form -ed <service> to Zrd
form -ed at <> , enb
form -ed at <> - asa
form -ed by <> , gkd
form -ed by <> - rXe
form -ed by <> ? anf
form -ed from <> $ ika
form -ed from <> , odc
form -ed from <> - cle
form -ed from <> ? jdh
form -ed from <> on ihd
form -ed from <> to nbe
form -ed get to gnZ
form -ed in on odb
form -ed into <> - ndc
form -ed on - lcf
form -ed on <> $ rZd
form -ed on <> , ebm
form -ed on <> - edl
form -ed on <> ? niX
form -ed to - ocd
form -ed to <> $ pad
form -ed to <> , ibj
form -ed to <> - mfb
form -ed to <> ? pRm
form -ed to <> on Woi
form -ing - <> - ena
form -ing - <> from jbj
form -ing - at tTg
form -ing - for kai
form -ing - from esW
form -ing - on llW
form -ing - to amg
form -ing -ing <> from oZe
form -ing -s - neb
form -ing -s on reX
form -ing -s to gdj
form -ing <far> from kcg
form -ing <host> from kcf
form -ing <own> from jfe
form -ing <server> is bme
form -ing <service> on dtW
form -ing <service> to jib
form -ing at <> - lcf
form -ing from <> , Zep
form -ing from <> ? mce
form -ing from <> for mfb
form -ing from <> on qdZ
form -ing from <> to pae
form -ing in - oea
form -ing in <> - mjX
form -ing in from obd
form -ing on - dUv
form -ing on <> $ dcn
form -ing on <> - mZh
form -ing that -s oae
form -ing to - jZk
form -ing to <> $ clf
form -ing to <> , Ylj
form -ing to <> - epZ
form -ing to <> -ed bgl
form -ing to <> on Yog
form -ing 不 通 Zpe
form -ing 通 <> $ ejf
form -ing 通 <> 吗 fjd
form -s , <> , jkY
form -s , <> - djg
form -s - , kdf
form -s - -ed qSk
form -s - -ing ckg
form -s - -s Vml
form -s - : cgk
form -s - <> $ Zgn
form -s - <> , jdf
form -s - <> - bmg
form -s - <> -ing agm
form -s - <> -s iYm
form -s - <> ? Xav
form -s - <> and jfe
form -s - <> is peZ
form -s - <> to khb
form -s - at gnZ
form -s - can sYc
form -s - from ici
form -s - in iak
form -s - is pad
form -s - on niX
form -s - to mga
form -s -ed <> -s lcf
form -s -ing <> - flc
form -s -ing <> from iic
form -s -ing from cgk
form -s -s - cgk
form -s -s <> - dfk
form -s -s <> ? cqa
form -s -s from Xpg
form -s -s to kjZ
form -s : - nfb
form -s <client> -> apc
form -s <outside> <> - efj
form -s <service> - ckg
form -s <service> at bmf
form -s <service> from YxX
form -s <service> on Ymi
form -s <service> to aof
form -s <zone> - eke
form -s at <> - eoa
form -s at <> ? nVk
form -s at <> and mbf
form -s does - Zjk
form -s does <> - bij
form -s from <> $ aoe
form -s from <> , flc
form -s from <> - oZf
form -s from <> -s gjc
form -s from <> ? eld
form -s from <> for pgY
form -s from <> on oeb
form -s from <> over eje
form -s get to Ypf
form -s in <> , fpY
form -s in <> - xYX
form -s in <> -ed led
form -s in <> ? lcf
form -s in <> are neb
form -s in <> get pXg
form -s in <zone> gZm
form -s is <> - cme
form -s is from qeZ
form -s of <> - idh
form -s of <> are coc
form -s on <> $ sZc
form -s on <> , ben
form -s on <> - kia
form -s on <> -s rdY
form -s on <> : nfZ
form -s on <> ? del
form -s on <> and lde
form -s on <> can pcb
form -s on <> get jgd
form -s to - aik
form -s to <> $ cne
form -s to <> , dmd
form -s to <> -> ngZ
form -s to <> -ing jWn
form -s to <> -s ijb
form -s to <> on Vse
form -s to <> with dke
form -s via <> - dhi
form : ' <> ' Ypf
form : - - fna
form : - -ed ibj
form : - -s jgd
form : - <> , pad
form : - <> - gdj
form : - <> -s gje
form : - <> <client> Yjl
form : - <> <own> fjd
form : - <client> bsZ
form : - <host> kee
form : - at kde
form : - on kgc
form : - to flc
form : -ing <> - gkc
form : <n> - lde
form : <n> <n> gcj
form : <outside> to Xse
form : <outside> 到 bmf
form : <service> <> <n> dnc
form : <zone> to del
form : can <> - qfX
form : does <> - nZg
form : does <> -ed jef
form : in <> - dfk
form <> ' , <n> lde
form <> ' - of - dfk
form <> ' - of dfk
form <> , - $ $ ekd
form <> , - $ ekd
form <> , - - - dhi
form <> , - - -ed elc
form <> , - - -ing rba
form <> , - - -s Yqe
form <> , - - <host> oea
form <> , - - <n> dkf
form <> , - - ? ijb
form <> , - - in dfl
form <> , - - is gcj
form <> , - - not lhZ
form <> , - - on ndb
form <> , - -ed qba
form <> , - -ing lee
form <> , - -s $ gqX
form <> , - -s - lgc
form <> , - -s jhd
form <> , - <client> , cii
form <> , - <client> Xoi
form <> , - <far> kcg
form <> , - <host> - aod
form <> , - <host> glb
form <> , - <n> $ cem
form <> , - <n> , jja
form <> , - <n> - Utf
form <> , - <n> -ed hid
form <> , - <n> : Xnh
form <> , - <n> ? Ypf
form <> , - <n> clf
form <> , - <n> does gma
form <> , - <outside> -s rhU
form <> , - <outside> hcj
form <> , - <service> - Zpd
form <> , - ? $ kfd
form <> , - ? kfd
form <> , - does - ajj
form <> , - does kgc
form <> , - from fdk
form <> , - is - mdd
form <> , - is led
form <> , - to jib
form <> , - 收 信 kee
form <> , - 里 jhd
form <> , -ed - -ed ejg
form <> , -ed - nZg
form <> , -ed by dle
form <> , -ed to - lgb
form <> , -ed to lgb
form <> , -ing -s fkd
form <> , -s - - iaj
form <> , -s -ing iic
form <> , -s <own> lfc
form <> , -s on asb
form <> , <client> , - efj
form <> , <client> , efj
form <> , <gateway> 会 fkc
form <> , <gateway> 放 ika
form <> , <gateway> 放 行 epZ
form <> , <gateway> 这 enb
form <> , <n> $ $ crY
form <> , <n> $ crY
form <> , <n> , cme
form <> , <n> - , flc
form <> , <n> - kfd
form <> , <outside> 访 dfk
form <> , <outside> 访 问 dfk
form <> , <own> - mce
form <> , <server> : fcl
form <> , <service> $ $ dek
form <> , <service> $ dek
form <> , <service> , - blg
form <> , <service> , djg
form <> , <service> <n> , alg
form <> , <service> <n> - ika
form <> , <service> <n> hjb
form <> , <service> <server> mdd
form <> , <service> ? $ eob
form <> , <service> ? enb
form <> , <service> on obd
form <> , <service> to mag
form <> , <zone> 的 alh
form <> , <zone> 的 人 ajj
form <> , <zone> 还 cfm
form <> , <zone> 还 能 dfk
form <> , and - - jbi
form <> , and - jXm
form <> , and does dle
form <> , can - - oae
form <> , do - - ajj
form <> , do - ckg
form <> , does - - clf
form <> , does - <gateway> gkc
form <> , does - fje
form <> , does <service> meb
form <> , does that - gkb
form <> , does that get ked
form <> , does that hdi
form <> , is - - ika
form <> , is - -ed Xtd
form <> , is - oiX
form <> , is <service> nbe
form <> , is that - ena
form <> , is that -ed lfc
form <> , is that kjZ
form <> , on - <outside> mdd
form <> , on - <zone> eke
form <> , on - jai
form <> , should - - ncc
form <> , should - goY
form <> , which - bqb
form <> , will - - kfe
form <> , will - kjZ
form <> , will that - dlf
form <> , will that dlf
form <> , would that bne
form <> , 一 直 ckf
form <> , 一 直 转 clf
form <> , 为 什 dld
form <> , 为 什 么 dld
form <> , 会 不 ajj
form <> , 会 不 会 ajj
form <> , 会 被 mga
form <> , 会 被 丢 hjb
form <> , 发 信 <server> ndc
form <> , 发 信 lec
form <> , 帮 忙 khc
form <> , 帮 忙 看 khc
form <> , 帮 看 eje
form <> , 帮 看 下 amg
form <> , 想 <service> jef
form <> , 是 <gateway> fkc
form <> , 是 <gateway> 拦 kmW
form <> , 是 <gateway> 的 jfe
form <> , 最 后 fkd
form <> , 目 的 med
form <> , 端 口 <n> clf
form <> , 端 口 cle
form <> , 这 样 cem
form <> , 连 的 ibj
form <> , 麻 烦 iid
form <> , 麻 烦 看 ihd
form <> - $ $  foa
form <> - $ $ foa
form <> - , - -s idh
form <> - , - <n> dgj
form <> - , - ? bdo
form <> - , - hcj
form <> - , -ed ilZ
form <> - , -s - fkd
form <> - , -s dbn
form <> - , <host> gdj
form <> - , can - gck
form <> - , can gck
form <> - , does gdj
form <> - , is led
form <> - , should kdf
form <> - , will dgj
form <> - - $ $ fej
form <> - - $ fej
form <> - - , -s dYr
form <> - - , <client> glb
form <> - - , <zone> gjd
form <> - - , can alh
form <> - - , does fbn
form <> - - , ejf
form <> - - - $ Xog
form <> - - - , efk
form <> - - - -ed khc
form <> - - - -ing bhk
form <> - - - : peY
form <> - - - <client> Zgn
form <> - - - <host> rgW
form <> - - - <n> Ylj
form <> - - - <outside> kgc
form <> - - - <own> qdZ
form <> - - - <service> gjd
form <> - - - <zone> gck
form <> - - - ? aeo
form <> - - - at bgl
form <> - - - does coc
form <> - - - from gkd
form <> - - - get pYf
form <> - - - in kdf
form <> - - - is peZ
form <> - - - on oXh
form <> - - - to oVj
form <> - - -ed - kkY
form <> - - -ed to gck
form <> - - -ing gma
form <> - - -s , iYm
form <> - - -s - fje
form <> - - -s -s dek
form <> - - -s <n> jkZ
form <> - - -s from rcZ
form <> - - -s in kWl
form <> - - : - led
form <> - - : mfa
form <> - - <client> - mdd
form <> - - <client> mcd
form <> - - <far> ? jfd
form <> - - <far> nZh
form <> - - <gateway> - hdi
form <> - - <gateway> ici
form <> - - <host> ebn
form <> - - <host> on led
form <> - - <n> , fkd
form <> - - <n> - dfk
form <> - - <n> : bki
form <> - - <n> Zmh
form <> - - <n> to jgc
form <> - - <outside> ? fdj
form <> - - <outside> kbh
form <> - - <own> $ rgV
form <> - - <own> jfe
form <> - - <service> <n> kcg
form <> - - <service> at mce
form <> - - <service> from cgj
form <> - - <service> jgd
form <> - - <service> to pad
form <> - - <zone> oae
form <> - - ? - Yin
form <> - - ? ahk
form <> - - and - kha
form <> - - and kha
form <> - - at - jgd
form <> - - at mdd
form <> - - by apd
form <> - - can <zone> cjg
form <> - - can djg
form <> - - does - Xjm
form <> - - does Wds
form <> - - for - efj
form <> - - for nZg
form <> - - from - lcf
form <> - - from <outside> cnd
form <> - - from <zone> ftU
form <> - - from dnc
form <> - - get tbY
form <> - - has lha
form <> - - in dap
form <> - - is - lfc
form <> - - is -ed cpb
form <> - - is bra
form <> - - of gdj
form <> - - on - hWp
form <> - - on <n> khb
form <> - - on mVk
form <> - - over Xeq
form <> - - should - Ypf
form <> - - should Ypf
form <> - - that efj
form <> - - to <client> occ
form <> - - to <far> qca
form <> - - to <outside> obd
form <> - - to <own> lgb
form <> - - to <zone> lcf
form <> - - to lbg
form <> - - would <zone> eek
form <> - - would mec
form <> - - 之 gdj
form <> - - 之 后 gdj
form <> - -ed , gXp
form <> - -ed - - cgk
form <> - -ed - liZ
form <> - -ed -s iic
form <> - -ed <client> iic
form <> - -ed <own> - jgd
form <> - -ed <service> qca
form <> - -ed ? $ Zhn
form <> - -ed ? Yjl
form <> - -ed from <outside> ejf
form <> - -ed to - oea
form <> - -ed to <outside> Zng
form <> - -ed to lga
form <> - -ing - - kdf
form <> - -ing -s pbc
form <> - -ing <far> rXd
form <> - -ing <host> qZd
form <> - -ing ? $ fdk
form <> - -ing ? fdk
form <> - -ing from jgd
form <> - -s $ $ cjh
form <> - -s $ cjh
form <> - -s , - idh
form <> - -s , lfc
form <> - -s - $ Wkm
form <> - -s - , obd
form <> - -s - - bgl
form <> - -s - -s Xlk
form <> - -s - ? kcg
form <> - -s - ckg
form <> - -s - is ibj
form <> - -s -ing $ dmd
form <> - -s -ing hkb
form <> - -s -s - oae
form <> - -s -s uaY
form <> - -s ? $ amg
form <> - -s ? Zli
form <> - -s and -s flc
form <> - -s and gkc
form <> - -s for - eld
form <> - -s for eld
form <> - -s is hdi
form <> - -s on - lde
form <> - -s on lde
form <> - -s to - pda
form <> - -s to obd
form <> - : - - aeo
form <> - : - fcl
form <> - : -ed hkb
form <> - : <n> - apd
form <> - : <n> Zmh
form <> - <client> - <client> gdj
form <> - <client> - hdi
form <> - <client> -ed <n> pXg
form <> - <client> -ed pXg
form <> - <client> -ing ecl
form <> - <far> -ed <n> ilZ
form <> - <far> -ed ilZ
form <> - <gateway> -ed eej
form <> - <host> - - mXi
form <> - <host> - <n> eWs
form <> - <host> - mfc
form <> - <host> -ed <n> lcf
form <> - <host> -ed lcf
form <> - <host> -s aeo
form <> - <host> ? $ gYp
form <> - <host> ? gYp
form <> - <host> on - eqX
form <> - <host> on <n> jZk
form <> - <host> on gjc
form <> - <host> over <service> mXj
form <> - <host> over mXj
form <> - <n> $ $ eld
form <> - <n> $ eld
form <> - <n> , - Twd
form <> - <n> , -ed ecm
form <> - <n> , -ing csY
form <> - <n> , -s Vsf
form <> - <n> , dkf
form <> - <n> , does Tve
form <> - <n> , is kdf
form <> - <n> , should gkc
form <> - <n> - $ bhj
form <> - <n> - , cwU
form <> - <n> - - emc
form <> - <n> - -ed gej
form <> - <n> - -s aqc
form <> - <n> - : dap
form <> - <n> - ? enb
form <> - <n> - dfk
form <> - <n> - from ejf
form <> - <n> -ed - dmd
form <> - <n> -ed : idh
form <> - <n> -ed ? epZ
form <> - <n> -ed emc
form <> - <n> -ing eld
form <> - <n> -s $ blg
form <> - <n> -s - Zrc
form <> - <n> -s dmd
form <> - <n> : - aoe
form <> - <n> : dih
form <> - <n> <n> lde
form <> - <n> ? $ ffj
form <> - <n> ? - fpY
form <> - <n> ? ? fjd
form <> - <n> and - afm
form <> - <n> and bhj
form <> - <n> do - Wqf
form <> - <n> do Wqf
form <> - <n> does - aof
form <> - <n> does cme
form <> - <n> does that fkd
form <> - <n> from efj
form <> - <n> is - eke
form <> - <n> is dle
form <> - <n> should fjd
form <> - <n> to nbe
form <> - <n> will - fmb
form <> - <n> will dnc
form <> - <outside> $ $ flc
form <> - <outside> $ flc
form <> - <outside> - - jdf
form <> - <outside> - jdf
form <> - <outside> ? kja
form <> - <outside> on mag
form <> - <own> $ $ kfd
form <> - <own> $ kfd
form <> - <own> , gal
form <> - <own> ? $ jgd
form <> - <own> ? lfb
form <> - <own> on - iYl
form <> - <own> on <n> ndd
form <> - <own> on lYj
form <> - <public> <own> lde
form <> - <service> - lYj
form <> - <service> -s hjc
form <> - <service> <n> : nYh
form <> - <service> <n> kcg
form <> - <service> into pad
form <> - <service> on <host> nZg
form <> - <service> on <own> ogY
form <> - <service> on qbb
form <> - <service> to <host> ndc
form <> - <service> to mXk
form <> - <zone> $ $ hbk
form <> - <zone> $ hbk
form <> - <zone> - <client> bdo
form <> - <zone> - <host> jfd
form <> - <zone> - <n> cfl
form <> - <zone> - kee
form <> - ? - - dkf
form <> - ? - ata
form <> - ? -s hid
form <> - ? ? $ dkf
form <> - ? ? Xcs
form <> - and - - aoe
form <> - and - jjZ
form <> - are - iib
form <> - are - to jgd
form <> - at - - dcn
form <> - at - ? ihd
form <> - at <host> ckg
form <> - be - ibj
form <> - be - to lah
form <> - be -ed by Shs
form <> - be -ed eld
form <> - by -s agm
form <> - by <public> dYr
form <> - by <service> eqY
form <> - can - imY
form <> - do - - jib
form <> - do - have fkd
form <> - do - lgb
form <> - do <service> hbk
form <> - do <service> to fej
form <> - does - - Zli
form <> - does - ckf
form <> - for - - Yua
form <> - for - Xmj
form <> - from - aki
form <> - from <client> dkf
form <> - from <far> lce
form <> - from <outside> $ bme
form <> - from <outside> glb
form <> - from <zone> $ jfe
form <> - from <zone> chj
form <> - from <zone> on hnX
form <> - get - - cme
form <> - get - <service> ben
form <> - get - dkf
form <> - get - to uVc
form <> - get -s flc
form <> - get <service> ijb
form <> - get <service> on nZg
form <> - get in ihd
form <> - get to - ljY
form <> - get to <far> sWd
form <> - get to <host> mce
form <> - get to <outside> pcb
form <> - get to <own> jfe
form <> - get to nfZ
form <> - gets - sYc
form <> - has to - qca
form <> - has to qca
form <> - have - - ngZ
form <> - have - nea
form <> - have <outside> -s mbf
form <> - have <outside> mbf
form <> - in - - kfd
form <> - is - - afn
form <> - is - -ed hVq
form <> - is - chk
form <> - is - to mec
form <> - is that drY
form <> - may - ofa
form <> - not - fWr
form <> - not ? $ lYk
form <> - not ? jaj
form <> - of - <n> Zfn
form <> - of - eke
form <> - of <zone> blf
form <> - on - - adp
form <> - on - <n> cnd
form <> - on - ekd
form <> - on <n> , gwR
form <> - on <n> ? ena
form <> - on <n> Wrf
form <> - on <outside> occ
form <> - on <own> kbh
form <> - on <service> $ cpb
form <> - on <service> ? fsV
form <> - on <service> jja
form <> - over <service> ? cvV
form <> - should - lde
form <> - that - ? fWr
form <> - that - hYn
form <> - that ? $ Zmh
form <> - that ? Zmh
form <> - that in cel
form <> - to - -s nag
form <> - to - <host> ncd
form <> - to - <zone> qac
form <> - to - ocb
form <> - to - to bne
form <> - to -ed kcf
form <> - to <far> , rdY
form <> - to <far> - gck
form <> - to <far> mYi
form <> - to <far> on naf
form <> - to <host> - jfe
form <> - to <host> kdf
form <> - to <host> on lde
form <> - to <outside> , nbe
form <> - to <outside> oZf
form <> - to <outside> on kbh
form <> - to <own> on lcf
form <> - to <service> dle
form <> - to <zone> $ bfn
form <> - to <zone> at kcf
form <> - to <zone> fjf
form <> - to be cdn
form <> - would - gma
form <> -> <client> $ $ lfd
form <> -> <client> $ lfd
form <> -> <client> - kcg
form <> -> <far> - <n> pcb
form <> -> <far> - odc
form <> -> <gateway> - jdg
form <> -> <host> , <service> lee
form <> -> <host> <n> jef
form <> -> <host> <service> $ kfd
form <> -> <host> <service> , kde
form <> -> <host> <service> lee
form <> -> <outside> - - kef
form <> -> <outside> - kee
form <> -> <outside> <n> kdf
form <> -> <outside> ? $ mce
form <> -> <outside> ? mbe
form <> -> <own> , lfc
form <> -> <own> - -ing kgc
form <> -> <own> -ed Ygo
form <> -> <own> -s - dgk
form <> -> <own> -s dgj
form <> -> <own> <n> dgj
form <> -> <zone> , - oZf
form <> -> <zone> , lcf
form <> -> <zone> - nbf
form <> -> <zone> <service> lde
form <> -ed $ $  djg
form <> -ed $ $ djg
form <> -ed , - cih
form <> -ed - - $ Zng
form <> -ed - - - cfl
form <> -ed - - ? gck
form <> -ed - - dgj
form <> -ed - - to pdZ
form <> -ed - -ed ijb
form <> -ed - -s - mha
form <> -ed - -s mec
form <> -ed - <host> bgl
form <> -ed - <n> oXg
form <> -ed - <service> jfe
form <> -ed - ? $ hjc
form <> -ed - ? hjc
form <> -ed - not ? kee
form <> -ed - not kee
form <> -ed - to <far> jaj
form <> -ed - to ibk
form <> -ed -s - Wwa
form <> -ed : - -ed led
form <> -ed : - mec
form <> -ed <n> - - fld
form <> -ed <n> - <n> khb
form <> -ed <n> - kha
form <> -ed <n> -s <n> fld
form <> -ed <n> -s fld
form <> -ed <own> - jgd
form <> -ed <service> on <own> mdd
form <> -ed <service> to jgd
form <> -ed ? $ $ ijb
form <> -ed ? $ ijb
form <> -ed ? ? led
form <> -ed at <own> lfc
form <> -ed be - kee
form <> -ed be - to kee
form <> -ed by - cnd
form <> -ed get - to mfa
form <> -ed get to <host> efj
form <> -ed get to <own> ofZ
form <> -ed get to efj
form <> -ed to - - cfl
form <> -ed to - gdj
form <> -ed to - to sVf
form <> -ed to <outside> djg
form <> -ed to be clf
form <> -ing - - - bji
form <> -ing - - jch
form <> -ing - ? fdk
form <> -ing - to mfc
form <> -ing <far> , oeb
form <> -ing <own> $ $ nfa
form <> -ing <own> $ nfa
form <> -ing <own> , qgW
form <> -ing <own> - : dlf
form <> -ing <service> to Zkj
form <> -ing to <far> qZd
form <> -ing to <host> led
form <> -ing to <outside> odc
form <> -ing to <own> ika
form <> -ing 不 通 <client> mdd
form <> -ing 不 通 jch
form <> -s $ $  Vjo
form <> -s $ $ Vjo
form <> -s , - <n> hid
form <> -s , - jgd
form <> -s - $ $ alh
form <> -s - $ alh
form <> -s - - - Zjk
form <> -s - - -ed cgk
form <> -s - - <gateway> nXh
form <> -s - - <n> mYh
form <> -s - - ? hXo
form <> -s - - on fjf
form <> -s - - to bkh
form <> -s - -ed , lfd
form <> -s - -ed - ika
form <> -s - -ing jge
form <> -s - -s , eke
form <> -s - -s - iak
form <> -s - -s kbh
form <> -s - : Yer
form <> -s - <n> nec
form <> -s - <outside> gma
form <> -s - <own> kgd
form <> -s - <service> eqZ
form <> -s - <service> to kVn
form <> -s - ? $ jch
form <> -s - ? jch
form <> -s - get lfd
form <> -s - is pac
form <> -s - not dke
form <> -s - on qbb
form <> -s - to - tbY
form <> -s - to <far> rZb
form <> -s - to ljY
form <> -s -ed - mfb
form <> -s -ing - mde
form <> -s -ing <own> - jgd
form <> -s -ing to eek
form <> -s -s , ckg
form <> -s -s - - hWp
form <> -s -s - rXd
form <> -s -s -s vYZ
form <> -s -s <service> ofY
form <> -s -s to idh
form <> -s <host> - liZ
form <> -s <n> , alh
form <> -s <n> - - anf
form <> -s <own> $ $ nYi
form <> -s <own> $ nYi
form <> -s <own> , lgb
form <> -s <own> - - idh
form <> -s <own> - kch
form <> -s <service> - hkc
form <> -s <service> from ogY
form <> -s <service> on <own> jef
form <> -s <service> on jfe
form <> -s <service> to uXa
form <> -s ? $ $ bgk
form <> -s ? $ bgk
form <> -s ? - Yjl
form <> -s from - mYi
form <> -s get - saa
form <> -s get to qYf
form <> -s on - esW
form <> -s on <n> fmb
form <> -s that - ogY
form <> -s to - - pad
form <> -s to - qVh
form <> -s to - to mfb
form <> -s to <far> pZe
form <> -s to <own> $ kgc
form <> -s to <own> - lfc
form <> -s to <own> qgW
form <> -s to <service> kcf
form <> : - - - nYh
form <> : - - hjc
form <> : - -ed -s cem
form <> : - -s qbc
form <> : - : - cnd
form <> : - : bji
form <> : - <n> <n> qZd
form <> : - <n> qZd
form <> : - <service> <n> iXo
form <> : - <service> iXo
form <> : -ed - dmd
form <> : -ed ? $ cme
form <> : -ed ? cme
form <> : <n> -ed occ
form <> : <n> -ed to occ
form <> : <n> : <n> Yim
form <> : <n> : Yim
form <> ; - -ed ckh
form <> <client> - - , jdg
form <> <client> - - jdg
form <> <client> -s - -s fYp
form <> <client> -s - dcn
form <> <client> 的 <n> fdl
form <> <far> - - , idh
form <> <far> - - idh
form <> <far> - ? - idi
form <> <far> - ? idi
form <> <far> -s , - jkZ
form <> <far> -s , jkZ
form <> <far> : - -ed fje
form <> <far> : - fje
form <> <gateway> $ $  fdk
form <> <gateway> $ $ fdk
form <> <gateway> - ? lbg
form <> <host> - - gbl
form <> <host> -s , - kbh
form <> <host> -s , kbh
form <> <host> : - -ed dke
form <> <host> : - dke
form <> <host> 上 - Zfo
form <> <host> 的 <n> bsZ
form <> <n> $ $  bmf
form <> <n> $ $ bmf
form <> <n> , - eoa
form <> <n> - $ $ dle
form <> <n> - $ dle
form <> <n> - - - gnY
form <> <n> - - cjh
form <> <n> - -ed aoe
form <> <n> - -s Zqd
form <> <n> - : - fmc
form <> <n> - : fmc
form <> <n> -ing <own> : dkf
form <> <n> -ing <own> <service> ejf
form <> <n> -ing <own> ejf
form <> <n> -s -ed , dgj
form <> <n> -s -ed dgj
form <> <n> : <n> : bji
form <> <n> : <n> bji
form <> <n> <n> <n> - kee
form <> <n> <n> <n> lcf
form <> <n> ? $ $ eld
form <> <n> ? $ eld
form <> <n> on <client> dhi
form <> <n> 不 通 , ejf
form <> <n> 应 该 bmf
form <> <n> 直 接 clf
form <> <n> 端 口 , fje
form <> <n> 端 口 fje
form <> <n> 能 通 Yog
form <> <outside> $ $  dhi
form <> <outside> $ $ dhi
form <> <outside> - - - Xfq
form <> <outside> - - Yfp
form <> <outside> - -s Wdt
form <> <outside> -s - bgl
form <> <outside> ? $ $ flc
form <> <outside> ? $ flc
form <> <own> $ $  dih
form <> <own> $ $ dih
form <> <own> , - <n> jgc
form <> <own> , - jgd
form <> <own> , <service> efj
form <> <own> - - mZh
form <> <own> -ed - -s hal
form <> <own> -ed - fbl
form <> <own> : - -ed fkd
form <> <own> : - fkd
form <> <own> on <n> $ fYp
form <> <own> on <n> fej
form <> <own> 收 <service> <n> gdk
form <> <own> 的 <n> iVo
form <> <server> 的 <service> cle
form <> <service> $ $  dnc
form <> <service> $ $ dnc
form <> <service> , - Zof
form <> <service> , <n> inX
form <> <service> , does bqb
form <> <service> - - dle
form <> <service> - -ed fke
form <> <service> - ? $ Zil
form <> <service> - ? Yil
form <> <service> <host> <n> oZf
form <> <service> <own> <n> pea
form <> <service> <own> <n> 一 pda
form <> <service> ? $ $ aqc
form <> <service> ? $ aqc
form <> <service> to - obd
form <> <service> to <client> kdf
form <> <service> to <gateway> nZg
form <> <service> to <host> oYf
form <> <service> to <own> - seW
form <> <service> to <own> eej
form <> <service> 到 <gateway> kcf
form <> <service> 到 <host> fdk
form <> <zone> 的 人 qbb
form <> <zone> 的 同 iak
form <> <zone> 的 同 事 gam
form <> <zone> 能 上 <outside> mec
form <> <zone> 能 上 mec
form <> <zone> 访 问 <own> efj
form <> <zone> 访 问 idh
form <> ? - - - cle
form <> ? - - fna
form <> ? - -ed - dlf
form <> ? - -ed dlf
form <> ? - -s - ckf
form <> ? - -s eke
form <> ? -s - - dcn
form <> ? -s - chj
form <> ? ? $ $ idh
form <> ? ? $ idh
form <> ? ? - fZo
form <> ? ? ? $ Ynh
form <> and - - - kcg
form <> and - - -s Yil
form <> and - - lec
form <> and - -s - fkd
form <> and - -s fZo
form <> and - <n> kiZ
form <> and - to jfe
form <> and -s <service> hYn
form <> and has to - mdd
form <> and has to mdd
form <> are -ed by apd
form <> at - $ $ fjd
form <> at - $ fjd
form <> at - , ckg
form <> at - - ajj
form <> at - <n> hid
form <> at - ? $ dih
form <> be - to - wfR
form <> be - to -ed qfW
form <> be - to do oVj
form <> be - to get reX
form <> be - to hcj
form <> be -ed - fje
form <> be -ed ? $ mga
form <> be -ed ? mga
form <> be -ed by klX
form <> be -ed from khb
form <> be -ed to gkc
form <> by - <n> epZ
form <> by <service> , dob
form <> can - - - gZn
form <> can - - iYm
form <> can - <own> kgc
form <> can - get uZZ
form <> can -ed - - lee
form <> can -ed - ngZ
form <> can get to jfe
form <> can not - jfe
form <> do - - - Zng
form <> do - - kgc
form <> do - -s - gjd
form <> do - -s gjd
form <> do - get jja
form <> do with - ajj
form <> does - - - cjh
form <> does - - Zli
form <> does - <gateway> - khb
form <> does - <gateway> kia
form <> does - get lgb
form <> does <gateway> - ajj
form <> does that - - jdg
form <> does that - mec
form <> for - - dob
form <> for <own> , hal
form <> for <own> - <n> qeZ
form <> for <own> - peZ
form <> for <service> - epZ
form <> for <service> over - ckg
form <> for <service> over ckg
form <> from - - <n> cen
form <> from - - in iic
form <> from - <n> , efj
form <> from - <n> efj
form <> from - <zone> - kib
form <> from - <zone> kib
form <> from -ing - ndd
form <> from -ing to qbb
form <> from <client> $ $ blg
form <> from <client> $ blg
form <> from <client> , dmd
form <> from <client> , on fjf
form <> from <client> - Vuc
form <> from <client> -s Xqf
form <> from <outside> $ $ ejf
form <> from <outside> $ ejf
form <> from <outside> , dmd
form <> from <outside> , does eld
form <> from <outside> - - fjf
form <> from <outside> - chj
form <> from <zone> $ $ ekf
form <> from <zone> $ ekf
form <> from <zone> , - cle
form <> from <zone> , fkd
form <> from <zone> - Tve
form <> get - - - pZe
form <> get - - dle
form <> get - ? kee
form <> get - to - sVf
form <> get - to <far> tcX
form <> get - to <outside> kfd
form <> get - to lai
form <> get <service> on <own> ecm
form <> get <service> on hdi
form <> get at <host> lcf
form <> get into <zone> mce
form <> get to - - mag
form <> get to - <host> mga
form <> get to - uVd
form <> get to <far> rVg
form <> get to <host> $ qfX
form <> get to <host> - qWg
form <> get to <host> mag
form <> get to <host> on ebn
form <> get to <own> - mec
form <> get to <own> -ed rfV
form <> get to <own> lee
form <> get to <own> on dcn
form <> get to <service> jef
form <> get to <service> on kdf
form <> gets - - - lah
form <> gets - - oZf
form <> gets - -ed naf
form <> gets - to ofZ
form <> gets -ing - led
form <> has - - - hla
form <> has - - lkX
form <> has to - - hjc
form <> has to - -s gnZ
form <> has to - fmb
form <> has to - to sYc
form <> have - - gck
form <> in - , occ
form <> in - - , fje
form <> in - - ? fcl
form <> is - - - qVh
form <> is - - ? djg
form <> is - - kia
form <> is - -s kai
form <> is - ? $ dkf
form <> is - ? dkf
form <> is - of Yjl
form <> is - to - ked
form <> is - to hZm
form <> is -ed , eob
form <> is -ed by fnb
form <> is -ed from - lXk
form <> is -ed from jZj
form <> is -ed to be bnd
form <> is -ed to ijb
form <> is -ing - bhk
form <> is -s - oae
form <> is not - led
form <> is that -ed nYg
form <> is that -ing Yli
form <> may - - ndc
form <> not - from aof
form <> on - - <n> csX
form <> on - - Ylj
form <> on - <n> $ mkW
form <> on - <n> , ejg
form <> on - <n> - Ymi
form <> on - <n> -ed Zep
form <> on - <n> ? gjc
form <> on - <n> and cdm
form <> on - <n> hcj
form <> on - <n> is ddm
form <> on - <service> ecm
form <> on <n> $ $ ijb
form <> on <n> $ ijb
form <> on <n> , - Zgn
form <> on <n> , -ing eoZ
form <> on <n> , does imY
form <> on <n> - $ Zof
form <> on <n> - , drY
form <> on <n> - - dhi
form <> on <n> - -s aqb
form <> on <n> - ? Wll
form <> on <n> - efj
form <> on <n> -ed ? cme
form <> on <n> -ed aoe
form <> on <n> -s agm
form <> on <n> ? $ jib
form <> on <n> ? - bme
form <> on <n> and <n> goY
form <> on <n> and gpX
form <> on <n> at - gmb
form <> on <n> at gmb
form <> on <n> does - arb
form <> on <n> does dnd
form <> on <n> does that jgd
form <> on <n> for clg
form <> on <n> is fke
form <> on <service> $ $ flc
form <> on <service> $ flc
form <> on <service> , bpc
form <> on <service> , does apd
form <> on <service> ? $ dih
form <> on <service> ? dih
form <> over - <n> $ Xpg
form <> over - <n> ? Xqg
form <> over - <n> hnY
form <> over <n> , aqd
form <> over <n> - amf
form <> over <service> $ $ cnd
form <> over <service> $ cnd
form <> over <service> , - Xqg
form <> over <service> , does liZ
form <> over <service> , mdd
form <> over <service> - dld
form <> over <service> ? $ lfc
form <> over <service> ? kpT
form <> over <service> does - jfe
form <> should - - Zof
form <> should be - mce
form <> should be -ed fje
form <> should be -ing bne
form <> should that - $ cqa
form <> should that - - fje
form <> that -s - ekf
form <> to - - - gma
form <> to - - cii
form <> to - -s tVe
form <> to - <gateway> idh
form <> to - <host> - lfc
form <> to - <host> kfd
form <> to - <n> of lgb
form <> to - <n> qbb
form <> to - ? dle
form <> to <client> , - occ
form <> to <client> , rab
form <> to <client> - <n> kia
form <> to <client> - lha
form <> to <client> -ed vYZ
form <> to <client> on obd
form <> to <far> , -s jdg
form <> to <far> - - lbg
form <> to <far> - <n> pbc
form <> to <far> - occ
form <> to <far> ? $ nfZ
form <> to <far> ? nfZ
form <> to <gateway> - mbg
form <> to <host> $ $ nec
form <> to <host> $ nec
form <> to <host> , - jcg
form <> to <host> , <service> kdf
form <> to <host> , does kgc
form <> to <host> , jef
form <> to <host> - - occ
form <> to <host> - <n> jhc
form <> to <host> - gjd
form <> to <host> -ed occ
form <> to <host> -s oda
form <> to <host> <n> lde
form <> to <host> does ncd
form <> to <host> on - gbl
form <> to <host> on <n> udV
form <> to <host> on <service> pdZ
form <> to <host> on mZg
form <> to <outside> , - lbg
form <> to <outside> , lbg
form <> to <outside> - - occ
form <> to <outside> on - hid
form <> to <outside> on <n> rWf
form <> to <outside> on jhd
form <> to <own> , - jeg
form <> to <own> , -s jdg
form <> to <own> - - kgd
form <> to <own> - <n> hcj
form <> to <own> - ? pfY
form <> to <own> - get qgW
form <> to <own> - ked
form <> to <own> -ed ? jfd
form <> to <own> -ed jgd
form <> to <own> -s kfc
form <> to <own> ? $ nfa
form <> to <own> ? nfa
form <> to <zone> , - dme
form <> to <zone> , -ed sXd
form <> to <zone> - naf
form <> to <zone> -ed jef
form <> to <zone> : -ed jdg
form <> to <zone> ? $ mdd
form <> to <zone> ? led
form <> where does - - kgc
form <> where does - kgc
form <> which - -s Zpe
form <> who -s - lde
form <> will - - - lfc
form <> will - - igd
form <> will that - Wnj
form <> with - -s ici
form <> with - <n> Zog
form <> with <service> <n> Zof
form <> with <service> ? csY
form <> would - - iZl
form <> 上 <outside> <n> fZo
form <> 上 <outside> 走 nbe
form <> 上 <outside> 走 得 nbe
form <> 上 <service> <host> <n> oYg
form <> 上 <service> <host> oYg
form <> 上 <service> <own> <n> lee
form <> 上 <service> <own> lee
form <> 上 不 了 <outside> fdk
form <> 上 不 了 gdj
form <> 上 到 底 efj
form <> 上 执 行 kdf
form <> 上 抓 到 Zep
form <> 上 抓 到 的 agm
form <> 上 抓 包 cgk
form <> 上 抓 的 idh
form <> 上 抓 的 包 qca
form <> 上 的 - 2Nd
form <> 上 的 -s lcf
form <> 上 的 <service> Yqe
form <> 上 看 到 efj
form <> 上 跑 的 jef
form <> 下 面 的 kdf
form <> 不 $ $  ejf
form <> 不 $ $ ejf
form <> 不 ? $ $ emc
form <> 不 ? $ emc
form <> 丢 的 吗 $ ddm
form <> 丢 的 吗 ecm
form <> 为 什 么 连 cgl
form <> 么 $ $  fje
form <> 么 $ $ fje
form <> 之 后 , jef
form <> 会 - 吗 gdk
form <> 会 不 会 被 atZ
form <> 会 变 成 fmb
form <> 会 好 吗 $ grV
form <> 会 好 吗 gkd
form <> 会 怎 样 $ frW
form <> 会 放 行 dgj
form <> 会 被 - flc
form <> 会 通 吗 $ gck
form <> 出 得 去 jef
form <> 到 <client> 的 <n> lde
form <> 到 <client> 的 lde
form <> 到 <far> - <n> jdg
form <> 到 <far> - jdg
form <> 到 <far> 的 kfd
form <> 到 <host> - naf
form <> 到 <host> <n> pdb
form <> 到 <host> 的 <n> jbi
form <> 到 <host> 的 <service> lfc
form <> 到 <host> 的 jdg
form <> 到 <outside> 的 mce
form <> 到 <own> <n> mde
form <> 到 <own> 的 <n> jgd
form <> 到 <own> 还 kgc
form <> 到 <zone> 的 - kbh
form <> 到 <zone> 的 <service> kee
form <> 到 <zone> 的 lcf
form <> 去 <zone> 的 hdi
form <> 去 掉 , <zone> dfj
form <> 发 信 , <n> bpc
form <> 发 信 , cpb
form <> 发 信 <n> eld
form <> 发 信 <n> 端 fje
form <> 发 信 到 <outside> oda
form <> 发 信 到 ndd
form <> 发 信 报 dhh
form <> 发 信 走 <n> bpc
form <> 发 信 走 doc
form <> 发 到 <own> 的 dgj
form <> 发 来 的 <service> kfd
form <> 发 来 的 kfe
form <> 发 邮 件 报 jfd
form <> 可 以 吗 $ fmb
form <> 可 以 吗 dpa
form <> 可 以 直 ncd
form <> 可 以 直 接 ncd
form <> 可 以 连 到 efj
form <> 吗 ? $ $ hdi
form <> 吗 ? $ hdi
form <> 啊 $ $  cii
form <> 啊 $ $ cii
form <> 填 <own> , cgl
form <> 填 的 <own> $ efj
form <> 填 的 <own> , ffj
form <> 填 的 <own> ffj
form <> 就 可 以 ben
form <> 就 好 了 ejf
form <> 就 正 常 , eZp
form <> 就 正 常 ecn
form <> 就 能 连 aeo
form <> 就 通 了 fkd
form <> 开 放 吗 jff
form <> 往 <outside> 发 iZl
form <> 往 <outside> 发 信 fej
form <> 往 外 发 mfb
form <> 往 外 发 信 mfb
form <> 打 <own> 的 <n> mfb
form <> 打 不 开 , dhi
form <> 打 不 开 <own> rgV
form <> 打 开 <own> lgb
form <> 打 开 <own> 一 mga
form <> 拦 了 吗 $ efj
form <> 拦 了 吗 ? fej
form <> 拦 了 吗 fej
form <> 拦 的 吗 $ fao
form <> 拦 的 吗 fcm
form <> 挡 的 吗 fcl
form <> 提 供 <service> gjd
form <> 收 <service> <n> fje
form <> 收 不 了 jfe
form <> 收 不 了 邮 jfe
form <> 收 不 到 eke
form <> 收 不 到 信 qeY
form <> 收 信 , kgc
form <> 收 得 到 <zone> Zof
form <> 收 得 到 Ypf
form <> 收 邮 件 <service> blg
form <> 收 邮 件 mdc
form <> 放 不 放 $ efj
form <> 放 不 放 ? fdk
form <> 放 不 放 eek
form <> 放 不 放 行 efj
form <> 放 行 了 fje
form <> 放 行 了 没 fkd
form <> 放 行 吗 $ del
form <> 放 行 吗 dbo
form <> 是 不 是 iic
form <> 有 关 系 efj
form <> 有 放 行 dih
form <> 有 放 行 吗 dih
form <> 有 没 有 被 coc
form <> 本 机 <service> oae
form <> 本 机 上 - ngZ
form <> 本 机 上 oea
form <> 本 机 能 fje
form <> 本 机 访 jef
form <> 本 机 访 问 jef
form <> 本 机 连 neb
form <> 本 身 ? eje
form <> 没 放 吗 efj
form <> 没 问 题 , gck
form <> 用 <own> 收 <service> cfl
form <> 用 <own> 收 信 teV
form <> 用 <public> <own> mga
form <> 用 <public> <own> 收 mga
form <> 用 <service> <n> cme
form <> 用 <service> <n> 收 vTe
form <> 用 <service> <n> 连 pZf
form <> 用 户 用 jgd
form <> 用 手 机 kgd
form <> 用 手 机 收 kgc
form <> 的 - , gkd
form <> 的 - <n> $ ahk
form <> 的 - <n> , ejf
form <> 的 - <n> aoe
form <> 的 - 报 led
form <> 的 - 用 ofa
form <> 的 <n> $ $ bmf
form <> 的 <n> $ bmf
form <> 的 <n> , <gateway> fmb
form <> 的 <n> , dkg
form <> 的 <n> , 会 gnZ
form <> 的 <n> , 能 Ytb
form <> 的 <n> - Xre
form <> 的 <n> ? $ gna
form <> 的 <n> ? gma
form <> 的 <n> 不 $ fma
form <> 的 <n> 不 fma
form <> 的 <n> 了 gmb
form <> 的 <n> 会 bmf
form <> 的 <n> 会 不 clf
form <> 的 <n> 发 cme
form <> 的 <n> 口 , blg
form <> 的 <n> 口 ckg
form <> 的 <n> 吗 ? djf
form <> 的 <n> 吗 dhi
form <> 的 <n> 和 <n> cgk
form <> 的 <n> 和 cgk
form <> 的 <n> 对 <zone> emc
form <> 的 <n> 对 fld
form <> 的 <n> 就 chj
form <> 的 <n> 收 dmd
form <> 的 <n> 是 Zpe
form <> 的 <n> 有 eld
form <> 的 <n> 有 没 cnd
form <> 的 <n> 能 fnZ
form <> 的 <n> 通 cme
form <> 的 <n> 通 不 cme
form <> 的 <service> $ $ eke
form <> 的 <service> $ eke
form <> 的 <service> , ape
form <> 的 <service> - dkf
form <> 的 <service> <n> - Wse
form <> 的 <service> ? $ epZ
form <> 的 <service> ? fej
form <> 的 <service> 一 gkc
form <> 的 <service> 一 直 gkc
form <> 的 <service> 为 什 fkd
form <> 的 <service> 么 fje
form <> 的 <service> 会 bmf
form <> 的 <service> 吗 ? cme
form <> 的 <service> 放 dle
form <> 的 <service> 是 eoa
form <> 的 <service> 有 fkd
form <> 的 <service> 有 没 fkd
form <> 的 <service> 走 得 fke
form <> 的 <service> 通 bgl
form <> 的 <service> 通 不 cfl
form <> 的 人 <service> peZ
form <> 的 人 用 ogY
form <> 的 人 能 不 fej
form <> 的 人 访 jgd
form <> 的 人 访 问 jgd
form <> 的 人 连 <own> jgd
form <> 的 人 连 kee
form <> 的 共 享 <n> cgj
form <> 的 共 享 cij
form <> 的 同 事 gdi
form <> 的 同 事 反 pad
form <> 的 同 事 收 wgR
form <> 的 同 事 用 lah
form <> 的 同 事 能 lgb
form <> 的 同 事 说 rgV
form <> 的 同 学 nfa
form <> 的 打 印 dfj
form <> 的 打 印 机 lah
form <> 的 时 候 源 efj
form <> 的 机 器 <service> tWd
form <> 的 机 器 kgc
form <> 的 机 器 上 sWf
form <> 的 机 器 访 rab
form <> 的 流 量 elc
form <> 的 电 脑 kde
form <> 的 电 脑 可 kdf
form <> 的 电 脑 打 pfX
form <> 的 电 脑 用 jgd
form <> 的 电 脑 能 dfk
form <> 的 话 , bcp
form <> 的 远 程 Ypf
form <> 的 远 程 桌 Ypf
form <> 的 连 接 jee
form <> 的 锅 吗 $ fej
form <> 的 锅 吗 fej
form <> 直 接 打 <host> ndb
form <> 直 接 打 hbk
form <> 直 接 访 hbk
form <> 直 接 访 问 hbk
form <> 直 连 <host> cfl
form <> 看 到 的 bgl
form <> 看 到 的 源 bgl
form <> 端 口 <n> fke
form <> 网 段 <zone> khb
form <> 能 -ing 通 <gateway> kcg
form <> 能 -ing 通 <host> Zfn
form <> 能 -ing 通 khc
form <> 能 <service> 到 <host> afn
form <> 能 <service> 到 ofZ
form <> 能 上 <outside> idi
form <> 能 上 <outside> 吗 idi
form <> 能 不 能 -ing wcT
form <> 能 不 能 <service> kfd
form <> 能 不 能 hdj
form <> 能 不 能 上 mce
form <> 能 不 能 主 vYZ
form <> 能 不 能 用 oea
form <> 能 不 能 直 sbZ
form <> 能 不 能 访 gan
form <> 能 不 能 连 kdf
form <> 能 主 动 kdg
form <> 能 主 动 连 mdd
form <> 能 出 去 djf
form <> 能 直 接 <service> jfe
form <> 能 直 接 连 nce
form <> 能 访 问 <client> ocd
form <> 能 访 问 <host> jgd
form <> 能 访 问 <own> agm
form <> 能 访 问 gdk
form <> 能 连 <own> dgj
form <> 能 连 <own> 的 Zgn
form <> 能 通 吗 $ dle
form <> 能 通 吗 dle
form <> 自 己 去 kee
form <> 自 己 往 kdf
form <> 自 己 的 Yng
form <> 自 己 能 -ing sYc
form <> 自 己 能 ibj
form <> 自 己 能 上 tVe
form <> 自 己 能 不 kfd
form <> 自 己 能 访 fdk
form <> 自 己 访 kfd
form <> 自 己 访 问 kfd
form <> 自 己 连 mfb
form <> 行 不 行 $ bkh
form <> 行 不 行 bkh
form <> 要 访 问 jef
form <> 让 过 吗 $ dfk
form <> 让 过 吗 dgk
form <> 访 问 <far> lcf
form <> 访 问 <far> 的 mZh
form <> 访 问 <outside> <n> Zfo
form <> 访 问 <outside> led
form <> 访 问 <outside> 会 mga
form <> 访 问 <outside> 走 xfQ
form <> 访 问 <own> kgd
form <> 访 问 <own> 一 jgd
form <> 访 问 <own> 就 wgR
form <> 访 问 <own> 是 tgT
form <> 访 问 <own> 能 lgb
form <> 访 问 <own> 走 jgd
form <> 访 问 <own> 还 lgb
form <> 访 问 <public> <own> dgj
form <> 访 问 不 jfe
form <> 访 问 不 了 jfe
form <> 访 问 得 lbg
form <> 走 <public> <own> kee
form <> 走 哪 条 fkc
form <> 走 得 通 dkf
form <> 走 得 通 吗 dkf
form <> 过 来 的 tdW
form <> 还 - 吗 $ fje
form <> 还 - 吗 fje
form <> 还 打 得 jfe
form <> 还 打 得 开 jfe
form <> 还 能 -s <outside> lfc
form <> 还 能 <service> jfd
form <> 还 能 <service> 到 kfd
form <> 还 能 上 <far> jdf
form <> 还 能 上 <outside> ici
form <> 还 能 往 pbc
form <> 还 能 连 <own> kgc
form <> 还 能 连 lfc
form <> 还 行 不 flc
form <> 还 行 不 行 flc
form <> 这 个 网 qcb
form <> 这 个 网 段 qcb
form <> 这 台 机 fje
form <> 这 台 机 器 fje
form <> 这 台 能 pYf
form <> 这 边 <service> ofZ
form <> 这 边 放 cgk
form <> 进 得 来 ihd
form <> 进 来 的 mga
form <> 连 <host> 的 <n> odb
form <> 连 <host> 的 <service> cco
form <> 连 <host> 的 edl
form <> 连 <own> 会 mga
form <> 连 不 上 <own> kgd
form <> 连 不 上 kib
form <> 通 不 通 $ fkd
form <> 通 不 通 eld
form <> 通 吗 $ $ bmf
form <> 通 吗 $ bmf
form <> 那 台 打 dhi
form <> 那 台 打 印 dhi
form <> 那 台 能 kee
form <> 那 台 要 mec
form <> 那 边 能 mfb
form <> 里 <service> <own> <n> nfb
form <> 里 <service> <own> nfb
form <> 里 的 机 lfc
form <> 里 的 机 器 lfc
form <client> , <> 访 pcb
form <client> , <server> amg
form <client> - - dle
form <client> - <> - flc
form <client> - <> -ed aoe
form <client> - <> ? Yqe
form <client> - <> on Zpe
form <client> - to cod
form <client> -> <> -ed eke
form <client> -> <> ? Zqe
form <client> -ed - gkc
form <client> -ed <> ? epY
form <client> -ing to eoa
form <client> -s <> , chj
form <client> -s to cii
form <client> <service> <> <n> aoe
form <client> <service> to afo
form <client> <service> 到 gma
form <client> from <> , hmZ
form <client> get to fkd
form <client> to - anf
form <client> to <> $ fqX
form <client> to <> , crZ
form <client> to <> - jgd
form <client> to <> -ed dpa
form <client> to <> -s chj
form <client> to <> <n> blg
form <client> to <> ? Zep
form <client> to <> on YwX
form <client> to <> should fje
form <client> 上 <service> bmg
form <client> 到 <> 的 fjf
form <client> 打 开 gjd
form <client> 能 -ing dke
form <client> 要 连 fpY
form <client> 连 <> 的 fkd
form <far> , - gjd
form <far> , -s fje
form <far> - <> - fdj
form <far> - <> -ed bne
form <far> - <> on Ylj
form <far> -> <> - dle
form <far> -s <> - Znf
form <far> <service> <> <n> dkf
form <far> from <> , pcb
form <far> to <> , bne
form <far> to <> - doa
form <far> 访 问 gkd
form <far> 连 <> 的 fjd
form <gateway> - - bji
form <gateway> - from mbf
form <gateway> - to djg
form <gateway> -s <> - gdj
form <gateway> from <> , mag
form <gateway> from <> - pYf
form <gateway> to <> - dkf
form <host> , - kai
form <host> , <> 就 lfc
form <host> , <> 能 dgj
form <host> - , djg
form <host> - - imY
form <host> - -> Zhm
form <host> - <> $ oea
form <host> - <> - jkZ
form <host> - <> -ed ncd
form <host> - <> -s nfa
form <host> - <> on Tjq
form <host> - at chj
form <host> - by ihd
form <host> - from kgc
form <host> - on fmc
form <host> - to clf
form <host> -> <> , dob
form <host> -> <> <n> ckg
form <host> -> <> <service> bmf
form <host> -ing to Yng
form <host> -s <> on pda
form <host> -s to aoe
form <host> from <> $ jdg
form <host> from <> , qXe
form <host> from <> - mgb
form <host> from <> ? rVg
form <host> to - blg
form <host> to <> , Tsh
form <host> to <> - efj
form <host> to <> <n> eoa
form <host> to <> on bkh
form <host> 到 <> 的 alh
form <host> 往 <> 发 dih
form <host> 访 问 dkf
form <n> , - ibj
form <n> , <> - ihd
form <n> , <> to cdn
form <n> , <> 会 fej
form <n> , <> 填 dek
form <n> , <> 放 efj
form <n> , <> 还 jfe
form <n> , <> 这 ddm
form <n> , can mec
form <n> , does dig
form <n> , is nUl
form <n> , will kdf
form <n> , would hal
form <n> - , dYr
form <n> - - hcj
form <n> - : led
form <n> - <> - ici
form <n> - <> -ed jfe
form <n> - <> -s oea
form <n> - <> <client> idh
form <n> - <> <far> lgb
form <n> - <> <own> jfe
form <n> - <client> Xoh
form <n> - <far> Zqd
form <n> - <host> jZk
form <n> - <n> bgl
form <n> - from pda
form <n> - to bne
form <n> -ed on hcj
form <n> -ed to gbl
form <n> -ing <> <service> gam
form <n> -ing from lce
form <n> -s - iZl
form <n> -s <> - del
form <n> -s from qYe
form <n> -s on eZp
form <n> : - kfd
form <n> : does nae
form <n> <n> <> - bji
form <n> <n> <client> Utf
form <n> <n> in dfl
form <n> <outside> to aqc
form <n> does - hdi
form <n> from - kfd
form <n> from <> $ khb
form <n> from <> , taZ
form <n> from <> - dkf
form <n> from <> ? qgW
form <n> from <> to lah
form <n> in <> - del
form <n> is - hdj
form <n> of <> - cle
form <n> on - Xlk
form <n> on <> $ ejf
form <n> on <> - djg
form <n> on <> -ed amf
form <n> on <> -s klX
form <n> on <> ? Vsf
form <n> on <> from Zng
form <n> on <> is anf
form <n> on <> to fkd
form <n> to - Ydq
form <n> to <> $ bne
form <n> to <> , etV
form <n> to <> - Xqf
form <n> to <> ? Nwj
form <n> to <> from enc
form <n> would <> - jXl
form <n> would <> -ed lgb
form <n> 对 <> 开 kde
form <n> 行 , mfb
form <outside> , <> 访 tgT
form <outside> , <> 还 lfb
form <outside> - <> , kai
form <outside> - <> - agn
form <outside> - <> on eoa
form <outside> - at kdf
form <outside> - to flc
form <outside> -> <> , foZ
form <outside> -s <> - Zhm
form <outside> <service> <> <n> ejf
form <outside> <service> into eje
form <outside> <service> to ejf
form <outside> <service> 到 cnd
form <outside> for <> - cnd
form <outside> get at emc
form <outside> to - bgk
form <outside> to <> $ ejf
form <outside> to <> , bpc
form <outside> to <> - dld
form <outside> to <> -ed Uue
form <outside> to <> ? dob
form <outside> to <> get ekd
form <outside> to <> is fje
form <outside> to <> on Vjo
form <outside> 到 <> 的 dhi
form <outside> 打 <> 的 dkf
form <outside> 连 <> 会 gjd
form <own> , <> 看 bgl
form <own> - for kgd
form <own> - from dfk
form <own> - to jdh
form <own> -ed to jaj
form <own> -ing <> - gam
form <own> <n> -ing gcl
form <own> <n> from mdd
form <own> <n> on jef
form <own> from <> $ lfc
form <own> from <> , lec
form <own> from <> - idh
form <own> from <> -ed lcf
form <own> from <> -s obd
form <own> from <> ? kfd
form <server> : ' clf
form <server> at <> , Xqe
form <server> is <> - iic
form <server> 填 <> , flc
form <service> - : clf
form <service> - <> , Spl
form <service> - <> - Tpk
form <service> - at amf
form <service> - from jhc
form <service> - on Xtb
form <service> - to Xkk
form <service> -s - eke
form <service> -s from sZb
form <service> -s on fnb
form <service> <n> - elc
form <service> <n> <> 填 fdk
form <service> <n> from efj
form <service> <n> on Xjm
form <service> <n> to Zrc
form <service> <n> 连 dkf
form <service> <zone> -> dnc
form <service> at <> , Zof
form <service> at <> - Zqd
form <service> at <> ? bmf
form <service> from - kdf
form <service> from <> $ nbe
form <service> from <> , dnc
form <service> from <> - lah
form <service> from <> into pda
form <service> from <> on rYd
form <service> from <> to rXe
form <service> into - aki
form <service> into <> $ Wjn
form <service> into <> , bpc
form <service> into <> - aik
form <service> into <> ? Uuf
form <service> into <> from Xrf
form <service> on - Xtc
form <service> on <> $ ejf
form <service> on <> , boe
form <service> on <> - amg
form <service> on <> -ed Wnj
form <service> on <> <n> Rxe
form <service> on <> ? dih
form <service> on <> from Utf
form <service> on <> is anf
form <service> to - bji
form <service> to <> , aqd
form <service> to <> - crZ
form <service> to <> -ed emc
form <service> to <> -s dhi
form <service> to <> <n> chj
form <service> to <> ? cpb
form <service> to <> from dle
form <service> to <> is Xre
form <service> 到 <> $ gjd
form <service> 到 <> , ayU
form <service> 到 <> ? gjd
form <service> 到 <> 会 fmb
form <service> 到 <> 吗 flb
form <service> 到 <> 本 dkf
form <service> 到 <> 的 cii
form <service> 到 <> 行 emc
form <service> 到 <> 通 cmf
form <service> 登 录 fjf
form <service> 连 <> , fje
form <zone> , <> , rdY
form <zone> - - fbm
form <zone> - -ed Zng
form <zone> - -ing dmd
form <zone> - <> $ auY
form <zone> - <> - dhi
form <zone> - <> -ing hjc
form <zone> - <> -s oiW
form <zone> - <> ? cpb
form <zone> - <> at gma
form <zone> - <> on dqZ
form <zone> - from njW
form <zone> - have fjf
form <zone> - on anf
form <zone> - to dfk
form <zone> -> <> $ bmg
form <zone> -> <> , ara
form <zone> -> <> - eke
form <zone> -> <> <n> ekf
form <zone> -> <> <service> cmf
form <zone> -> <> ? ckf
form <zone> -> <> 的 Ypf
form <zone> -ed - fkd
form <zone> -ed <> - eje
form <zone> -ing <> $ glb
form <zone> -ing <> , Ypf
form <zone> -ing <> 通 clf
form <zone> -s - bod
form <zone> -s <> , ndc
form <zone> -s <> - dnc
form <zone> -s to anf
form <zone> <service> <> $ cqa
form <zone> <service> <> <n> fkd
form <zone> <service> to fkd
form <zone> <service> 到 ffj
form <zone> can - dgj
form <zone> from -ing bmf
form <zone> get to ejf
form <zone> gets to gma
form <zone> have <> ? cme
form <zone> have <> at glb
form <zone> in - jdg
form <zone> to - bkh
form <zone> to <> $ Tkp
form <zone> to <> , gam
form <zone> to <> - brZ
form <zone> to <> -ed Wse
form <zone> to <> -s dgk
form <zone> to <> : Zog
form <zone> to <> <n> flc
form <zone> to <> <service> eke
form <zone> to <> ? atZ
form <zone> to <> does aqc
form <zone> to <> on aqc
form <zone> 上 <> <n> enc
form <zone> 上 <> 走 fje
form <zone> 到 <> - bjh
form <zone> 到 <> <n> glb
form <zone> 到 <> 会 gqW
form <zone> 到 <> 的 efj
form <zone> 到 <> 通 cme
form <zone> 去 <> 的 eld
form <zone> 打 开 gjd
form <zone> 用 <> 收 fkd
form <zone> 网 段 Zdq
form <zone> 能 上 glb
form <zone> 能 到 gje
form <zone> 访 问 fjd
form <zone> 走 <> <own> dfk
form ? - <> - lbg
form ? in <> - del
form ^ - - hma
form ^ - -ed jgd
form ^ - -s ljY
form ^ - : mec
form ^ - <> , bhk
form ^ - <> - tSh
form ^ - <> -s mdd
form ^ - <> : fmb
form ^ - <> <host> neb
form ^ - <> <own> kfd
form ^ - <> from eld
form ^ - <> to rXe
form ^ - <far> drY
form ^ - <n> khb
form ^ - <server> ckg
form ^ - <service> ncc
form ^ - at kee
form ^ - does hZn
form ^ - from ibk
form ^ - is kjZ
form ^ - on kZj
form ^ - would saa
form ^ -ed <> -s gdi
form ^ -ed on bgm
form ^ -ing - bgm
form ^ -ing <> - hid
form ^ -ing <> from ejf
form ^ -ing from mce
form ^ -s - mec
form ^ -s -ing mce
form ^ -s <> <client> cgk
form ^ -s <server> qXf
form ^ -s from qYd
form ^ -s in occ
form ^ -s of epZ
form ^ -s on ubX
form ^ <client> -> eke
form ^ <client> -ing bmf
form ^ <client> -s gsU
form ^ <client> <service> Vrf
form ^ <client> to arb
form ^ <client> 到 Zof
form ^ <client> 去 cme
form ^ <client> 被 kdf
form ^ <client> 连 fje
form ^ <far> from odb
form ^ <far> to bne
form ^ <gateway> -> djf
form ^ <gateway> to dkf
form ^ <host> -> dle
form ^ <host> <> 上 sdX
form ^ <host> <> 往 cgk
form ^ <host> <> 能 cfl
form ^ <host> <> 要 Ycs
form ^ <host> to bsa
form ^ <host> 往 cmf
form ^ <outside> - kai
form ^ <outside> <service> ejg
form ^ <outside> to Zrc
form ^ <outside> 到 gkc
form ^ <outside> 打 ckg
form ^ <outside> 的 jbi
form ^ <own> from jfe
form ^ <service> - kib
form ^ <service> <> -> obd
form ^ <service> <> <n> bqb
form ^ <service> <> to tZa
form ^ <service> <n> gkc
form ^ <service> from naf
form ^ <service> into Yqe
form ^ <service> on bnf
form ^ <service> to bne
form ^ <zone> - dle
form ^ <zone> -> cii
form ^ <zone> -ing Zjk
form ^ <zone> -s emb
form ^ <zone> <> $ ejf
form ^ <zone> <> <n> blg
form ^ <zone> <> <service> bod
form ^ <zone> <> ? Vxa
form ^ <zone> <> 上 eYp
form ^ <zone> <> 的 fcl
form ^ <zone> <> 能 Yeq
form ^ <zone> <> 访 kah
form ^ <zone> <n> eke
form ^ <zone> <service> dnc
form ^ <zone> to Zmg
form ^ <zone> 上 esW
form ^ <zone> 到 Zgn
form ^ <zone> 去 ejf
form ^ <zone> 用 cjh
form ^ <zone> 连 gkc
form ^ ^ - idh
form ^ ^ -ed nYh
form ^ ^ -ing kfd
form ^ ^ -s jdh
form ^ ^ <> , kbi
form ^ ^ <> - cem
form ^ ^ <> -> taZ
form ^ ^ <> -ing njW
form ^ ^ <> -s pnQ
form ^ ^ <> : edl
form ^ ^ <> <- flb
form ^ ^ <> <client> jXm
form ^ ^ <> <host> hWo
form ^ ^ <> <n> kia
form ^ ^ <> <outside> pXf
form ^ ^ <> <own> taZ
form ^ ^ <> <server> qkS
form ^ ^ <> <service> tXc
form ^ ^ <> <zone> gbl
form ^ ^ <> can nea
form ^ ^ <> has blg
form ^ ^ <> is hla
form ^ ^ <> should foZ
form ^ ^ <> to 7MZ
form ^ ^ <> 上 dnd
form ^ ^ <> 下 kdf
form ^ ^ <> 为 pcb
form ^ ^ <> 主 pYe
form ^ ^ <> 出 jch
form ^ ^ <> 到 wbV
form ^ ^ <> 去 sXe
form ^ ^ <> 发 nYh
form ^ ^ <> 可 nea
form ^ ^ <> 和 led
form ^ ^ <> 客 vdU
form ^ ^ <> 往 xdT
form ^ ^ <> 想 ocd
form ^ ^ <> 是 lmV
form ^ ^ <> 本 obd
form ^ ^ <> 来 pad
form ^ ^ <> 用 rYd
form ^ ^ <> 的 jic
form ^ ^ <> 直 mdd
form ^ ^ <> 给 boe
form ^ ^ <> 网 sab
form ^ ^ <> 能 seX
form ^ ^ <> 自 mhZ
form ^ ^ <> 被 fna
form ^ ^ <> 要 tbY
form ^ ^ <> 访 mec
form ^ ^ <> 走 lcf
form ^ ^ <> 过 kfc
form ^ ^ <> 这 hla
form ^ ^ <> 进 oea
form ^ ^ <> 连 sbZ
form ^ ^ <> 那 hUr
form ^ ^ <> 里 hXo
form ^ ^ <client> jjb
form ^ ^ <outside> bji
form ^ ^ <service> fmb
form ^ ^ <zone> gjc
form ^ ^ are lcg
form ^ ^ do mec
form ^ ^ does led
form ^ ^ for hmZ
form ^ ^ from jef
form ^ ^ has jib
form ^ ^ in hdh
form ^ ^ is hid
form ^ ^ on eke
form ^ ^ would jkY
form ^ ^ 从 kgc
form ^ ^ 在 hbk
form ^ ^ 急 gck
form ^ ^ 源 oZg
form ^ ^ 给 kbi
form ^ are <> -s jgd
form ^ can <> - qWh
form ^ can <> -ed vUd
form ^ can <> -ing rWg
form ^ can <> -s lfc
form ^ can <> <service> uSg
form ^ can <> be inX
form ^ can <> get goY
form ^ do <> -s lfc
form ^ does - khb
form ^ does <> - jdh
form ^ does <> get nhY
form ^ does <> have tcX
form ^ from - scY
form ^ from <> , zWY
form ^ from <> - efj
form ^ from <> can uVd
form ^ from <> to kdf
form ^ in <> - cem
form ^ is <> - ijb
form ^ is <> -ed tRh
form ^ is <> -ing lgb
form ^ is <> -s coc
form ^ on - bgm
form ^ on <> - cme
form ^ on <> : rba
form ^ will <> - gkc
form ^ will <> be goY
form ^ would - fdk
form ^ would <> - ihd
form ^ would <> be led
form ^ would <> get dmd
form ^ 为 啥 mfc
form ^ 从 <> -ing ldf
form ^ 从 <> <service> pYf
form ^ 从 <> 到 qca
form ^ 从 <> 发 vWb
form ^ 从 <> 打 tfU
form ^ 从 <> 用 anf
form ^ 从 <> 直 rab
form ^ 从 <> 能 ndc
form ^ 从 <> 访 sfV
form ^ 从 <> 连 led
form ^ 在 <> 上 pcb
form ^ 在 <> 本 ofa
form ^ 在 <> 里 tfU
form ^ 客 户 kgc
form ^ 我 在 hdi
form ^ 源 <> , mag
form ^ 目 的 clf
form ^ 请 问 kee
form and - -s hjc
form and -s - dYr
form and <n> on amf
form are -ed by pYf
form are -s in mag
form at - - ljZ
form at - <> - bij
form at - <> ? del
form at <far> -s ejf
form be -ed by peZ
form be -ed from lah
form by - - nZg
form by - <> ? bTy
form by - of jfe
form by <public> <> , blg
form by <public> <> on eke
form by <service> to amg
form can - - ibj
form can - <> , lbg
form can - <> on fna
form can - in kgc
form can - on ldf
form can - to crZ
form can <client> - cme
form can <host> - asa
form can <outside> - fkd
form can <zone> -ing eke
form can get to cle
form do - - nfZ
form do - <> -s mdd
form do -s from llX
form does - - mdc
form does - <> -ed fej
form does - <> -s hWp
form does - from nbf
form does -ing - ibj
form does -ing from oaf
form does <client> - cjh
form does <host> from kgc
form does <n> on fje
form does <service> from pfY
form does <service> on ejf
form does <service> to cii
form does <zone> - dhi
form does <zone> -> gjd
form does <zone> have emd
form for - <> - Zfn
form for <zone> -> dle
form from - - tWc
form from - <> $ Yfo
form from - <> , taZ
form from - <> - pda
form from - <> -s lgb
form from - <> <n> kef
form from - <> ? maf
form from - <> to qfX
form from - to Zqc
form from -ing to bmf
form from <client> to Xpf
form from <far> -ing djg
form from <far> to bmf
form from <gateway> to eke
form from <host> to epY
form from <outside> for Xsd
form from <outside> on clf
form from <outside> to dkf
form from <zone> , efj
form from <zone> - Zep
form from <zone> into anf
form from <zone> to Zhl
form get - - fje
form get - on fqX
form get - to amg
form get <service> on bij
form get at <> - bnf
form get to - chi
form get to <> - fmb
form get to <> -ed gjd
form get to <> ? Zil
form get to <> on dmd
form gets - <> - cfl
form gets - to glb
form in - - jeg
form in - <> , vfS
form in - <> - kee
form in - <> -s dap
form in - <client> blg
form in - <far> chj
form in <zone> - ecm
form in <zone> -s mfb
form in on <> - mjX
form into - <> - eoa
form into <gateway> from jdg
form is - <> - jef
form is - <> in gdj
form is - from nfZ
form is - to gma
form is -s - cco
form is <service> from oae
form is <service> on dpa
form is <service> to arb
form is that - gck
form not - from pcb
form of - - hYn
form of - <> - sZb
form of - <> -s ahl
form of -ing - gck
form of <service> on fkd
form on - - bij
form on - <> $ agm
form on - <> , hYn
form on - <> - glb
form on - <> -s gam
form on - <> : kdf
form on - <> <zone> lUn
form on - <> ? gWq
form on - <> is fbm
form on - <zone> hdh
form on <client> -s Vnk
form on <n> from iWn
form on <n> to jib
form on <outside> -s ejf
form on <outside> for Zof
form on <own> for oea
form on <own> from kee
form on <own> to bfm
form on <service> to emc
form on <zone> - gnZ
form over <service> at fmb
form over <service> from Xqf
form should - <> - ckf
form that - - ici
form that - <> - jaj
form that - <> -s jZk
form that - <> ? gck
form that - on kfe
form that -s <> - ejf
form that -s <> from sYc
form that -s from chj
form that -s on djg
form that from <> - jfe
form that was on jfe
form to - - cle
form to - -s alh
form to - <> $ Zmh
form to - <> , del
form to - <> - enb
form to - <> -ed clf
form to - <> -s hak
form to - <> at Znf
form to - <> from goY
form to - <> is bfm
form to - <> on khb
form to - <> will fcl
form to - <> would fdj
form to - <host> Vml
form to - can neb
form to - does mbf
form to - on epZ
form to - via fkd
form to - with fnb
form to - would lde
form to -ed - bne
form to -ed <> ? djf
form to -ing <> $ djf
form to -s - Zmg
form to <gateway> from lbg
form to <host> - enb
form to <host> <> : gdj
form to <n> on ejf
form to <own> from kde
form to <service> at clf
form to <service> into bhk
form to <service> on ane
form to <service> to fkd
form was on <> $ jfe
form will - <> - bdn
form with - - bji
form with - <> - Wjo
form would - - pfY
form would - <> - gdk
form would - for pdb
form would -ing - hck
form would <client> - fnZ
form would <zone> - dkf
form would that - ncc
form 一 下 , lcf
form 一 下 <> 到 jfd
form 一 下 <> 的 hkb
form 一 条 -s dfk
form 上 - <> , dgj
form 上 <service> <> <n> bmf
form 上 不 了 dkf
form 上 得 了 flc
form 下 , <> 的 fje
form 下 <zone> 到 fnZ
form 不 上 <> 的 gkc
form 不 了 <> $ frX
form 不 了 <> , ftU
form 不 了 <> ? cem
form 不 了 <> 的 cpb
form 不 到 <> 的 lgb
form 不 开 <> ? fkd
form 不 开 <> 的 fna
form 不 能 - gam
form 不 能 上 enb
form 不 能 用 ejf
form 不 通 <> $ anf
form 不 通 <> , bne
form 个 : in Yfp
form 主 动 往 dkf
form 主 动 连 bkh
form 之 后 , kcg
form 之 后 <> 访 kgc
form 了 <outside> , fam
form 人 在 <> $ kee
form 人 在 <> , mfb
form 人 访 问 gkc
form 什 么 <> 打 qeY
form 什 么 <> 连 jgd
form 什 么 用 ejf
form 从 <client> -ing aoe
form 从 <client> <service> gje
form 从 <client> 到 ejg
form 从 <outside> <service> eke
form 从 <outside> 连 flc
form 从 <zone> -ing dkg
form 从 <zone> <service> fna
form 从 <zone> 到 dob
form 以 后 , led
form 以 后 <> 访 ofZ
form 以 访 问 eek
form 以 连 到 blg
form 件 , <> 填 fck
form 会 转 到 fej
form 信 到 <> <n> Xre
form 信 到 <> 吗 Xre
form 写 的 <> , fkd
form 出 去 到 blg
form 到 - <> <own> jfe
form 到 - <client> emc
form 到 <own> , Wfs
form 到 我 们 fkd
form 到 这 台 clf
form 加 上 - cgk
form 加 完 <> 到 agm
form 动 去 连 dke
form 动 往 <> 发 dke
form 动 访 问 dnd
form 包 看 到 hic
form 去 掉 , mfb
form 去 访 问 emc
form 发 信 到 dle
form 发 往 <> 的 eke
form 口 , <> 放 bgl
form 口 , 从 jee
form 口 - 是 nbf
form 口 <n> , jef
form 同 事 在 jci
form 同 事 用 djh
form 同 事 说 eek
form 后 , <> 访 qgW
form 后 , <> 还 lgb
form 否 访 问 cme
form 器 是 <> , oZf
form 地 址 <> , hid
form 地 址 是 jgd
form 填 的 <> $ ckg
form 填 的 是 eke
form 如 到 <> 的 eke
form 完 以 后 ofZ
form 客 户 从 jfe
form 客 户 端 mdd
form 己 往 <> 发 cme
form 己 能 -ing bmg
form 己 能 上 clf
form 己 能 连 eke
form 帮 看 下 hdi
form 得 了 <> 吗 chi
form 得 到 <> 的 dle
form 得 开 <> 的 gqW
form 志 : in fej
form 想 <service> 到 bji
form 想 访 问 eje
form 成 <client> , kgc
form 我 们 <> 的 aki
form 我 在 <> , lYi
form 我 在 <> 上 jef
form 我 在 <> 用 qca
form 我 这 台 lde
form 户 打 开 fje
form 户 端 <> , led
form 户 端 是 qZd
form 打 不 开 fkd
form 打 到 <> 的 glc
form 打 印 机 fje
form 打 开 <> , ebn
form 打 开 <> 吗 fdk
form 打 开 <> 的 gjd
form 执 行 <service> fje
form 拿 掉 , jef
form 换 成 <> , cfm
form 换 成 <> 就 dgk
form 掉 , <> 访 qgW
form 接 口 <> , fke
form 接 打 到 gnZ
form 接 访 问 cod
form 接 连 <> 的 foZ
form 收 不 到 nae
form 收 信 , dgk
form 收 信 <> 填 eej
form 收 得 到 kee
form 改 成 <> , ajj
form 放 在 <> , dlf
form 方 是 <> , hjc
form 服 务 端 clf
form 本 机 - kee
form 本 机 <> , lcf
form 机 - <> , kee
form 机 器 是 pYf
form 机 访 问 flc
form 条 -s <> - dfk
form 来 自 <> 的 mdd
form 桌 面 到 djg
form 比 如 到 eke
form 没 有 对 jef
form 用 <public> <> 打 eld
form 用 <public> <> 收 dlf
form 用 <service> 连 foY
form 用 户 在 gdj
form 电 脑 <> , nbf
form 电 脑 是 jef
form 电 脑 用 eej
form 的 - , fck
form 的 - <> 去 dgj
form 的 - 到 fdj
form 的 - 是 nbf
form 的 <n> 对 kde
form 的 <service> , iXo
form 的 人 用 cii
form 的 是 <> $ dnb
form 的 是 <> , ijb
form 的 是 <> <own> fek
form 的 是 <> 的 imX
form 的 话 , lgc
form 的 话 <> 还 mbe
form 目 的 <> , dkf
form 目 的 是 dkf
form 直 接 打 gkd
form 直 接 连 fcl
form 直 连 <> 的 gma
form 看 到 - jai
form 确 认 : kdf
form 端 口 , lfc
form 端 是 <> , jgc
form 能 -ing <> 不 fje
form 能 -ing <> 吗 eld
form 能 -ing 通 eke
form 能 -s <> 吗 glc
form 能 <service> 到 fmb
form 能 <service> 通 glb
form 能 上 <> $ bmf
form 能 上 <> ? fje
form 能 上 <> 吗 eke
form 能 上 <> 的 fmb
form 能 往 <> 发 ejf
form 能 打 开 eld
form 能 用 <public> ejf
form 能 直 连 gdj
form 能 连 <> 的 gje
form 能 连 到 gna
form 能 通 过 gqX
form 脑 是 <> , jef
form 脑 用 <> <own> eej
form 自 己 往 cme
form 自 己 连 fkd
form 行 <service> <> <n> fje
form 行 <zone> 到 cjh
form 补 上 - cfm
form 要 访 问 foZ
form 规 则 , lde
form 让 不 让 ibj
form 访 问 <> $ Ypf
form 访 问 <> , ckg
form 访 问 <> <n> emc
form 访 问 <> <own> fej
form 访 问 <> ? dmd
form 访 问 <> 不 gqW
form 访 问 <> 为 gkc
form 访 问 <> 吗 fna
form 访 问 <> 就 fkd
form 访 问 <> 是 dpa
form 访 问 <> 有 fpY
form 访 问 <> 的 fke
form 访 问 <> 能 gkc
form 访 问 <> 走 bii
form 访 问 <> 还 fjd
form 访 问 <public> aoe
form 访 问 到 fld
form 话 , <> 到 nfZ
form 话 , <> 能 kgc
form 请 问 <> <zone> vZY
form 请 问 <> 可 qfX
form 请 问 <> 网 qcb
form 请 问 <> 能 led
form 请 问 <> 访 jgd
form 请 问 <zone> dap
form 请 问 从 mdd
form 转 到 <> , Xer
form 还 能 -s glb
form 还 能 往 dlf
form 还 能 连 glc
form 这 台 <> 会 gYo
form 这 台 <> 吗 fkd
form 这 台 是 kfe
form 这 条 , gdj
form 连 上 <> 的 foZ
form 连 不 上 gkc
form 连 不 到 dnc
form 连 到 <> 吗 fpY
form 连 我 们 cqa
form 连 的 是 ngZ
form 那 边 <> 想 lcg
form 邮 件 , dkf
form 都 在 <> , pgX
form 配 的 是 ckg
form 里 <service> <> <n> dkg
form 问 <zone> <> 的 eZp
form 问 <zone> 到 fqX
form 问 不 了 dme
form 问 得 了 dkf
from <client>  clg
from <client> , dle
from <client> , on - cYs
from <client> - - - cem
from <client> - - dle
from <client> - - to Xqf
from <client> - djg
from <client> - get to fkd
from <client> - to - agm
from <client> - to cod
from <client> -> amg
from <client> -ed - gkc
from <client> -ed - to foZ
from <client> -ed epY
from <client> -ing dob
from <client> -ing to eoa
from <client> -ing 不 通 bod
from <client> -s - - aji
from <client> -s - to ljY
from <client> -s Vok
from <client> -s to cii
from <client> : <n> -ed to - to gqW
from <client> <service> aoe
from <client> <service> to afo
from <client> <service> 到 gma
from <client> and cnd
from <client> from oZf
from <client> get - to cdn
from <client> get to fkd
from <client> is -ed by wSe
from <client> on fbm
from <client> to - anf
from <client> to cji
from <client> 上 <service> bmg
from <client> 到 Zsb
from <client> 打 不 开 fpZ
from <client> 打 开 gjd
from <client> 用 dmd
from <client> 的 <n> 端 口 , kfd
from <client> 给 sYd
from <client> 能 -ing dke
from <client> 能 不 能 访 问 gkc
from <client> 能 访 问 Ytb
from <client> 被 kdf
from <client> 要 访 问 foZ
from <client> 要 连 fpY
from <client> 还 能 上 asa
from <client> 连 epZ
from <far> , - gjd
from <far> , -s fje
from <far> - cij
from <far> -> eke
from <far> -ing eke
from <far> -s jfe
from <far> <service> dkf
from <far> from ubX
from <far> to aoe
from <far> 到 arb
from <far> 的 - <n> , hdi
from <far> 访 问 gkd
from <far> 连 fjd
from <gateway>  fje
from <gateway> - - - Zil
from <gateway> - - <service> from jef
from <gateway> - - bji
from <gateway> - - from kdf
from <gateway> - - to Zof
from <gateway> - from mbf
from <gateway> - gdj
from <gateway> - get - to Ypg
from <gateway> - get to blg
from <gateway> - to djg
from <gateway> -> emc
from <gateway> -ing Zng
from <gateway> -s jZk
from <gateway> from - - in jef
from <gateway> from rVg
from <gateway> to bne
from <gateway> 自 己 能 -ing bmg
from <gateway> 自 己 能 不 能 连 goY
from <gateway> 自 己 能 连 eke
from <host>  lai
from <host> , - kai
from <host> , jbi
from <host> - , djg
from <host> - - - <n> - - , kgc
from <host> - - - hla
from <host> - - - to jhc
from <host> - - from pWh
from <host> - - imY
from <host> - - to - erX
from <host> - - to Zqd
from <host> - -> Zhm
from <host> - -ing -s agm
from <host> - <service> to aep
from <host> - at chj
from <host> - by ihd
from <host> - from kgc
from <host> - get - to amg
from <host> - ihd
from <host> - on fmc
from <host> - to clf
from <host> -> Vte
from <host> -ing Zmh
from <host> -ing to Yng
from <host> -s doc
from <host> -s to aoe
from <host> from qZc
from <host> get - to Zpf
from <host> is obc
from <host> to - blg
from <host> to aki
from <host> 主 动 往 dkf
from <host> 到 alh
from <host> 发 信 到 emc
from <host> 往 ckh
from <host> 收 得 到 jef
from <host> 的 <n> , dgj
from <host> 能 访 问 bod
from <host> 自 己 能 上 clf
from <host> 自 己 连 fje
from <host> 访 问 dkf
from <outside>  idh
from <outside> , - - dbo
from <outside> , kgd
from <outside> - - , jai
from <outside> - - - dhi
from <outside> - - <n> , does mcd
from <outside> - - on bhl
from <outside> - - to ane
from <outside> - at kdf
from <outside> - cfl
from <outside> - get to gje
from <outside> - to flc
from <outside> -> fje
from <outside> <service> dig
from <outside> <service> into eje
from <outside> <service> to ejf
from <outside> <service> 到 cnd
from <outside> for kde
from <outside> get - to Ypf
from <outside> get at emc
from <outside> to - bgk
from <outside> to aki
from <outside> 到 cji
from <outside> 去 掉 , rgW
from <outside> 用 户 打 开 fje
from <outside> 的 ici
from <outside> 能 <service> 到 djg
from <outside> 能 不 能 直 接 <service> 到 chi
from <outside> 能 直 接 <service> 到 fje
from <outside> 能 访 问 gma
from <outside> 还 能 访 问 fjf
from <own>  jch
from <own> , - - Tdv
from <own> , del
from <own> - - - - Wfr
from <own> - -ing to gck
from <own> - : <n> -ed to - to gVr
from <own> - <n> - <n> - Vgr
from <own> - <n> - <n> -ed - bgm
from <own> - for kgd
from <own> - from dfk
from <own> - to jdh
from <own> -ed to jaj
from <own> -ing gam
from <own> -s fan
from <own> <n> - : - to gdj
from <own> <n> -ing gcl
from <own> <n> from - - in nbe
from <own> <n> from mdd
from <own> <n> on jef
from <own> <n> pad
from <own> <service> : - to -s gUs
from <own> ? - -ing - Rgw
from <own> from mdd
from <own> to cdo
from <own> 的 <n> , idh
from <own> 的 <n> 端 口 , kgd
from <public>  enc
from <public> , coc
from <server>  goY
from <server> : ' clf
from <server> : bij
from <server> at drX
from <server> is neb
from <server> on cgk
from <server> 填 fkd
from <server> 是 aqc
from <zone>  cgk
from <zone> , kXl
from <zone> - - - dap
from <zone> - - can Xgp
from <zone> - - fbm
from <zone> - - to cgj
from <zone> - - 之 后 , nea
from <zone> - -ed Zng
from <zone> - -ing dmd
from <zone> - <service> to fkd
from <zone> - be - to <service> to gjd
from <zone> - chi
from <zone> - from njW
from <zone> - get to dfj
from <zone> - have fjf
from <zone> - on anf
from <zone> - to - dZq
from <zone> - to dfk
from <zone> -ed - fkd
from <zone> -ed <service> on gkc
from <zone> -ed eke
from <zone> -ing bmg
from <zone> -ing 不 通 cii
from <zone> -s - - cfl
from <zone> -s - bod
from <zone> -s - to Vrg
from <zone> -s to anf
from <zone> <n> : <n> : <n> <n> - piV
from <zone> <n> eke
from <zone> <service> enb
from <zone> <service> to fkd
from <zone> <service> 到 ffj
from <zone> and Wqg
from <zone> be - to - gnZ
from <zone> can - dgj
from <zone> for Xoh
from <zone> from -ing bmf
from <zone> get <service> on epa
from <zone> get to - chi
from <zone> get to ejf
from <zone> gets - to gmb
from <zone> gets to gma
from <zone> have djg
from <zone> in - jdg
from <zone> into aoe
from <zone> to - bkh
from <zone> to ckf
from <zone> 上 dkf
from <zone> 上 不 了 cjh
from <zone> 出 cmd
from <zone> 到 aki
from <zone> 去 eld
from <zone> 和 Zjj
from <zone> 往 amf
from <zone> 打 不 开 gej
from <zone> 打 开 gjd
from <zone> 用 djf
from <zone> 的 liZ
from <zone> 的 人 用 dih
from <zone> 的 同 事 打 不 开 fmb
from <zone> 网 段 Zdq
from <zone> 能 上 glb
from <zone> 能 不 能 <service> 到 fcl
from <zone> 能 不 能 访 问 eld
from <zone> 能 不 能 连 gma
from <zone> 能 到 gje
from <zone> 能 访 问 gck
from <zone> 访 问 fjd
from <zone> 访 问 不 了 gma
from <zone> 还 上 得 了 fje
from <zone> 还 打 得 开 gqW
from <zone> 还 能 -s glb
from <zone> 还 能 打 开 gqW
from <zone> 还 能 访 问 gjd
from <zone> 连 flc
is <- odb
is <client> kfd
is <far> jib
is <gateway> eek
is <own> dme
is <public> ahk
is <server> bar
is <zone> lcf
left 5 efj
left 6 ijb
left 7 brZ
left 8 ihd
nth 0 lha
nth 1 ilY
nth 2 dii
nth 3 cZr
nth 4 XYy
nth 5 bSz
nth 6 ZS1
nth 7 VZy
nth 8 Vcv
of 10 fVs
of 13 fVr
of 2 mnU
of 3 fej
of 4 ado
of 5 cco
of 6 cem
of 7 adp
of 8 Xeq
of 9 dZr
own bare port qPn
own port bare O2c
to  <- gma
to  <client> del
to  <far> efj
to  <gateway> hYo
to  <host> iYm
to  <own> hdi
to  <zone> hkb
to , - - <host> oea
to , - <client> Xoi
to , - <far> kcg
to , - <host> glb
to , - <outside> hcj
to , -s <own> lfc
to , <client> bjh
to , <gateway> gnZ
to , <host> ldf
to , <outside> dcn
to , <own> jcg
to , <server> oYg
to , <service> <server> mdd
to , <zone> Qdz
to , does - <gateway> gkc
to , on - <outside> mdd
to , on - <zone> eke
to , 发 信 <server> ndc
to , 是 <gateway> fkc
to - , <host> gdj
to - - , <client> glb
to - - , <zone> gjd
to - - , can <zone> Zmh
to - - - - <zone> Zeq
to - - - <client> Zgn
to - - - <host> rgW
to - - - <n> - - , <zone> fYp
to - - - <outside> kgc
to - - - <own> qdZ
to - - - <zone> gck
to - - - to <far> weT
to - - - to <outside> fcl
to - - -s from <far> saa
to - - <client> mcd
to - - <far> nZh
to - - <gateway> ici
to - - <host> ebn
to - - <outside> kbh
to - - <own> jfe
to - - <service> at <far> mce
to - - <zone> oae
to - - can <zone> cjg
to - - from <outside> cnd
to - - from <zone> ftU
to - - to - <gateway> hal
to - - to - <host> mce
to - - to - <own> cgl
to - - to <client> occ
to - - to <far> qca
to - - to <outside> obd
to - - to <own> lgb
to - - to <zone> lcf
to - - would <zone> eek
to - -ed <client> iic
to - -ed from <outside> ejf
to - -ed to <outside> Zng
to - -ing <far> rXd
to - -ing <host> qZd
to - <client> dfk
to - <far> jch
to - <gateway> kZj
to - <host> kbh
to - <n> - <n> - <far> Vte
to - <n> - <n> - <host> fsV
to - <n> - <n> -ed - <far> dsW
to - <n> - <n> -ed - <host> foZ
to - <n> - <n> -ed - <own> gvR
to - <outside> ddm
to - <own> kdf
to - <public> lde
to - <service> on <host> nZg
to - <service> on <own> ogY
to - <service> to <host> ndc
to - <zone> jch
to - at <host> ckg
to - by <public> dYr
to - from <client> dkf
to - from <far> lce
to - from <outside> glb
to - from <zone> chj
to - get - to <far> rZc
to - get - to <outside> sWe
to - get to <far> sWd
to - get to <host> mce
to - get to <outside> pcb
to - get to <own> jfe
to - have <outside> mbf
to - of <zone> blf
to - on <outside> occ
to - on <own> kbh
to - to - <host> ncd
to - to - <zone> qac
to - to <far> mYi
to - to <host> kdf
to - to <outside> oZf
to - to <zone> fjf
to -> <client> qbb
to -> <far> nae
to -> <gateway> nZf
to -> <host> kZi
to -> <outside> lcf
to -> <own> jgd
to -> <zone> ejf
to -ed - <host> bgl
to -ed - to <far> jaj
to -ed <own> kfd
to -ed <service> on <own> mdd
to -ed at <own> lfc
to -ed be - to - <own> cgk
to -ed get to <host> efj
to -ed get to <own> ofZ
to -ed to - - <outside> ajj
to -ed to <outside> djg
to -ing <client> tgT
to -ing <far> qXe
to -ing <gateway> kcg
to -ing <host> hjc
to -ing <own> kia
to -ing to <far> qZd
to -ing to <host> led
to -ing to <outside> odc
to -ing to <own> ika
to -ing 不 通 <client> mdd
to -s - - <gateway> nXh
to -s - <outside> gma
to -s - <own> kgd
to -s - <service> to <own> kVn
to -s - to <far> rZb
to -s <client> oYh
to -s <far> jbj
to -s <host> ojV
to -s <outside> pad
to -s <own> gbl
to -s <public> lYj
to -s <service> on <own> jef
to -s <zone> jjZ
to -s to <far> pZe
to -s to <own> qgW
to : - -ed - is - <gateway> fje
to : <n> -ed to - to <own> obc
to : <own> ncc
to <n> -ing <own> ejf
to <n> <outside> qXg
to <n> from - - <client> efj
to <n> on <client> dhi
to <service> : - to -s <own> gam
to <service> <gateway> jdg
to <service> <host> oZf
to <service> to <client> kdf
to <service> to <gateway> nZg
to <service> to <host> oYf
to <service> to <own> eej
to <service> 到 <gateway> kcf
to <service> 到 <host> fdk
to ? <outside> knV
to and <zone> mWk
to be - to - <own> qgW
to can - <own> kgc
to does - <gateway> kia
to does <gateway> ajj
to for <own> kai
to for <zone> bkh
to from - - in <zone> iic
to from - <zone> kib
to from <client> bne
to from <far> coc
to from <outside> Ylj
to from <zone> ekd
to get - to <far> tcX
to get - to <outside> kfd
to get <service> on <own> ecm
to get at <host> lcf
to get into <zone> mce
to get to - <host> mga
to get to <far> rVg
to get to <host> mag
to get to <own> lee
to get to <service> on <own> kdf
to have <outside> kfd
to into <zone> kZj
to is <far> del
to is <own> Ydr
to is <zone> kfd
to on <client> dob
to on <gateway> clf
to on <outside> jaj
to on <own> jch
to to - <gateway> idh
to to - <host> kfd
to to - <n> of <own> lgb
to to <client> lde
to to <far> pdb
to to <gateway> lbg
to to <outside> lfc
to to <own> mfb
to to <zone> kha
to will <client> ckh
to 上 <outside> rWf
to 上 <service> <host> oYg
to 上 <service> <own> lee
to 上 不 了 <outside> fdk
to 从 <outside> qad
to 出 <outside> nZg
to 到 <client> occ
to 到 <far> qdZ
to 到 <host> hdi
to 到 <outside> mdd
to 到 <own> dfj
to 到 <zone> qcb
to 去 <far> occ
to 去 <host> gdk
to 去 <own> pcc
to 去 <zone> hdi
to 去 掉 , <zone> dfj
to 发 信 到 <outside> oda
to 和 <zone> jch
to 在 <outside> pad
to 填 的 <own> ffj
to 往 <far> ncd
to 往 <outside> iZl
to 打 不 开 <own> rgV
to 打 开 <own> lgb
to 收 得 到 <zone> Zof
to 是 <own> del
to 本 机 上 - <own> ngZ
to 用 <public> mga
to 用 <service> <n> 连 <own> pZf
to 由 <client> Zrd
to 的 - <n> , <gateway> flc
to 的 <client> fWr
to 的 <far> edm
to 的 <n> , <gateway> fmb
to 的 <n> 对 <zone> emc
to 的 <n> 端 口 , <gateway> fje
to 的 人 访 问 <own> jgd
to 的 人 连 <own> jgd
to 直 接 打 <host> ndb
to 直 连 <host> cfl
to 给 <zone> dkg
to 网 段 <zone> khb
to 能 -ing 通 <gateway> kcg
to 能 -ing 通 <host> Zfn
to 能 <service> 到 <host> afn
to 能 上 <outside> idi
to 能 不 能 <service> 到 <gateway> kfd
to 能 不 能 上 <outside> mce
to 能 不 能 直 接 打 到 <host> xZX
to 能 不 能 直 接 访 问 <host> kgc
to 能 不 能 访 问 <host> ucV
to 能 不 能 访 问 <own> bfm
to 能 直 接 连 <host> nbd
to 能 访 问 <client> ocd
to 能 访 问 <host> jgd
to 能 访 问 <own> agm
to 能 连 <own> dgj
to 自 己 能 上 <outside> tVe
to 自 己 访 问 <public> ogY
to 被 <client> apd
to 访 问 <far> lcf
to 访 问 <outside> led
to 访 问 <own> kgd
to 访 问 不 了 <outside> jfe
to 走 <public> kee
to 还 能 -s <outside> lfc
to 还 能 上 <far> jdf
to 还 能 上 <outside> ici
to 还 能 访 问 <far> kgc
to 还 能 访 问 <own> lfc
to 还 能 连 <own> kgc
to 连 <host> eel
to 连 <own> kfd
to 连 不 上 <own> kgd
to 里 <service> <own> nfb
with <- gnZ
with <client> Ugt
with <far> acq
with <gateway> jgd
with <host> eao
with <module> nWj
with <outside> cii
with <own> iSr
with <public> nXi
with <server> kfd
with <zone> Ymj
`;
