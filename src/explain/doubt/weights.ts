/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
' , jggfff
' -a bghfij
' -i bgffnf
' <n> mefgee
' <own> jggfff
' from cgdgof
' lgfhha
' out dfggkg
'cannot pfhYgf
'connection nghffc
'connection refused' pfhcfb
'connection timed lfgfef
's <n> qmgfYZ
's <service> njddib
's fault leffge
's ijdajh
's inside ikegef
's own eohbmZ
, <client> odgdjb
, <far> rcffec
, <gateway> pefeee
, <host> obgZnd
, <n> scdicd
, <outside> kaiZrc
, <own> gldfci
, <public> jcelef
, <server> kehegg
, <service> lckegd
, <zone> kgdgnX
, a jcigff
, ack kgfffe
, all mhbmcd
, allowed jidgeh
, although ofgcge
, am jbchkh
, and eicfbr
, any cpfZme
, anything ndgZkf
, approved ahdhdq
, are scbaek
, as imfdee
, at nfffcg
, before mgffee
, behind ecikfh
, blocked meffff
, but mfffdf
, by hveWfd
, can qadcme
, chhfjg
, client jgfffg
, coming xdbedd
, connection mffgfd
, conntrack ifffan
, correct leddek
, could dffgod
, curl qgeZgf
, customer ccmgek
, dead ngfgdd
, destination rdfffd
, do ncdckh
, does gWdnjj
, don't kbgmdf
, dport seddgc
, dropped pefcdh
, dst ndfegf
, e idmffd
, established agggji
, every mmgcdc
, everything kdjajf
, explain dfgedo
, fine kgffff
, for gednge
, forward lffffg
, foxmail lggfgd
, from lpddeb
, full ecioha
, get sbdiha
, gets wYhYfh
, given lffdcl
, goes qgfZhd
, going lfgcdk
, got kdfefi
, hairpin nffgfc
, has qfffeb
, help sbcice
, how oejbee
, i ihjhYh
, i'm pegceg
, id kgfffe
, ideas mbggff
, if ejbjfj
, in jefgeh
, input qeZhgf
, inside Yvdeff
, is igegdj
, isn't ledfdk
, it qcecam
, it's cffgfm
, item pjecce
, its gffffk
, kindly lefffe
, length lgfffe
, like lfcked
, line hheeao
, lip jfggff
, list fhoefb
, looks gggfbn
, mail pfgffa
, meaning kedgfj
, my lfefeh
, need hegmah
, never nfffbh
, new effifk
, no klffdc
, nobody hffecm
, normal kgggfe
, not flgfgd
, nothing qgggca
, of hgjbdk
, ok kfggfc
, on njffea
, one mjfcfd
, only fkcjge
, open qgbbgf
, options jggfgf
, or laflff
, our pfaahj
, outlook kffffe
, over mffgee
, pass jgfgfg
, passes qeffga
, permitted oefgcg
, ping jefchj
, plain lgfedi
, please fchnef
, pls jfeegi
, port nbjlcZ
, possible mdfhef
, quick gcljdg
, reachable xbdZeg
, right sfiXee
, rip jfggff
, rst ffgffj
, same kcgeke
, say iejgef
, says oeghfa
, seq lgfffe
, session jfggff
, she ifgdek
, should nfffef
, since hefffk
, skipping ofefcf
, so ljhjbZ
, somebody afdnhi
, sorry ngggce
, source uYhfhb
, step ngfffc
, still nbfaZs
, straight ijhegc
, syn qffeeb
, target sdgYgf
, tcp qeffcd
, tell jkddcj
, that lahaeo
, that's oeffdf
, thats neehfd
, the jgeebl
, then fffjie
, there kdfdgi
, they hYdjjk
, they're egfffk
, thoughts gffden
, thunderbird lfgfeg
, thx fnhXcm
, ticket cffder
, timeout kgefgf
, to nfffcg
, translate ffggdk
, udp tZgdee
, unlike gffgej
, urgent cfgfbr
, user ngfggb
, verdict qddgfe
, walk nfdZfm
, want sbfdef
, we jefefj
, we're hdgdas
, what cbkiig
, what's fgjhci
, whats nefcck
, when meghfd
, where iUmkgh
, whereas jgggff
, which aepmbd
, while nefffe
, who hefXok
, why lefbdl
, will jfffhf
, win kgfffe
, with admjie
, without mgffdf
, works jhdffi
, would dfgfne
, y obggef
, yes mdocfa
, yet ngfgde
, you ffgaep
, you're geeeen
, 下 gfgdfl
, 不 fmfcgf
, 丢 leggef
, 中 hfemfe
, 为 vZffTn
, 之 nhecka
, 什 ofeffd
, 今 ffgden
, 从 facnmd
, 会 kcheie
, 但 jfggfe
, 你 YfhfZw
, 允 fndfdg
, 先 hefbmi
, 写 kcaphc
, 出 lebjfg
, 分 ekkdgd
, 列 ghhggd
, 别 nfecck
, 到 qhedgZ
, 加 egggld
, 包 licgef
, 协 jfgffg
, 发 iffjff
, 只 jfggYn
, 可 oeegfd
, 后 hdgkic
, 周 dpebdj
, 咋 lffgfe
, 咱 ieckgg
, 哪 geeggj
, 啥 kfggfe
, 回 lfffff
, 在 mefgfe
, 地 mfgdfg
, 外 nffdef
, 它 eelcek
, 安 rcbggf
, 审 fcepfe
, 客 jgggfe
, 对 nclZjb
, 帮 fZgkgk
, 开 rdfgdd
, 快 fggcgl
, 怎 igfgYn
, 急 hcgdfn
, 想 sefeeb
, 我 jffige
, 手 peggfb
, 打 oggbge
, 把 dggfkg
, 报 gkffff
, 拉 oedgef
, 按 qZfgfe
, 换 hfffkf
, 收 mceedk
, 改 ffgemd
, 放 nfffgc
, 数 rgefea
, 新 hgfgdj
, 明 ffgfgj
, 昨 lgfggc
, 是 jeggei
, 最 pffgcd
, 有 Ymkcgh
, 本 nefffd
, 来 rbdfge
, 正 pfgbff
, 比 kfffeg
, 求 kffffg
, 没 oefdaj
, 源 mfggdf
, 然 lhgdfe
, 现 pdhdkY
, 用 lefmcb
, 由 lggfdf
, 电 jgggge
, 目 ohfedd
, 直 lgfggd
, 看 hefedn
, 真 lgfgfe
, 端 nefffe
, 第 fddhkh
, 等 ocdjfc
, 策 obfgfe
, 结 qgedcf
, 给 hhefZo
, 网 jfgfge
, 老 geeggk
, 能 qghigU
, 行 qefcff
, 要 odaofa
, 规 legffg
, 让 jdegej
, 访 odfgfd
, 说 kgggfe
, 请 egkgeg
, 谁 iefalh
, 谢 jfcfbn
, 走 kegfff
, 过 leggef
, 还 hpeeiY
, 这 jfkXhh
, 进 mbggfg
, 连 idfkfg
, 通 qdgdgb
, 那 jccldh
, 都 fkeeie
, 重 lhfged
, 问 ngfhfa
, 需 hihdgf
, 领 heedgm
, 麻 fmheha
-> <client> sfffeY
-> <far> sfffeZ
-> <gateway> sfffcb
-> <host> mfgakd
-> <outside> kfdeke
-> <own> sYhZif
-> <zone> weffdX
-> mXgcmh
-a dffeim
-a forward effekh
-a postrouting ffeedq
-a prerouting ffgeij
-d <zone> dgggfk
-d efgekh
-e kgggfe
-i $ gfggam
-i , hgfgXo
-i <client> lfffef
-i <outside> bgfemh
-i <zone> chffhk
-i agffkl
-i forward Zfehgo
-i like ffggcl
-i on gfgeaq
-i prerouting dfhdcp
-j accept fffegl
-j accept' bghfij
-j dffejl
-j dnat ffgeij
-j drop fffgkg
-j log fgggek
-j masquerade ffeejj
-j reject dfeghk
-j snat dfggjh
-j tcpmss ffgffj
-k oeggfb
-l , jgggff
-l jgfgff
-l 抓 kfgggd
-l 里 jfggff
-m efgehl
-m limit fgggek
-m tcp efgehk
-o <outside> aieeim
-o <zone> egggle
-o dgeekj
-p <n> tbegfb
-p dfgeil
-p icmp egfgjf
-p tcp efgehl
-p udp dgfebr
-s <far> cfgfen
-s <zone> dffgji
-s defhhk
-t edfhkh
-t nat edfhkh
-w gffemd
-w net gffdnd
: $ hdfeen
: ' jggfff
: -a efgehk
: <client> ugggbX
: <far> pfggdb
: <gateway> midegd
: <host> imfcff
: <n> gXfiep
: <outside> rbelfZ
: <own> rhcidY
: <service> kbgdhj
: <zone> rcchee
: a nfggiX
: any efgfkf
: assume gcndgg
: can lgfdck
: cannot lgfegf
: cd jgggge
: connect mefffe
: connection kffffe
: could qbdgeh
: couldn't mgfffd
: curl jffggf
: disconnected jfggff
: do rgecee
: does gaecpj
: drop kgfghd
: errno kfgfff
: forward ggggbm
: from argbgf
: github cahagv
: if qfhVhf
: in kegfff
: input fgffle
: ip kfffff
: iptables ffffdm
: ipv lfegeg
: is mgbdjf
: martian mffgdf
: may mYdgen
: nc mcfggf
: net mgfegc
: no qaffge
: open uagcde
: outlook jggfgf
: permitted mffgeg
: ping jfgfgf
: please bllffe
: port hicmgb
: postfix jggfge
: reachable njagfd
: relay keggge
: s mfffge
: src sdfegZ
: tcp lffffe
: the oeedid
: timed lgfffe
: to admogc
: trace lgffdf
: udp nfffde
: unable kefggf
: user kfgggd
: users reeefc
: we eeeikg
: what fhglfb
: which Zhpmbc
: who fqeeed
: why mdgahh
: will medghg
: would hdgdpd
: 从 gbhldi
: 我 jamkbe
: 能 axZZhi
: 连 jffgff
; connection kffgff
; does pbddke
; iggfid
; mx jgggfe
; the ljdged
; what edheki
; would igfgkb
<- <zone> ndehia
<- in gffeel
<- qZfdif
<- what hgedfl
<client> $ kfchie
<client> , nclbgd
<client> -> mfefge
<client> : kfffff
<client> <client> nffffd
<client> <far> pggbfc
<client> <gateway> rgfgfY
<client> <host> lffffe
<client> <n> qfgfea
<client> <own> qefffb
<client> <service> leggfe
<client> <zone> sdfahd
<client> ? kddmfe
<client> able tcfdfb
<client> allowed qefdgc
<client> and ufgefY
<client> are ieghjd
<client> at tchccd
<client> be rcgcfe
<client> blocked nffffc
<client> by mfffge
<client> can reeega
<client> can't tZgfcf
<client> cant nfgffd
<client> connect ifffje
<client> could pfeffc
<client> curl lfgfff
<client> do lffgfe
<client> does pffefc
<client> dst kffffe
<client> echo jfffgf
<client> finally ggggmb
<client> for mefcgi
<client> from tecfbe
<client> get tchckW
<client> gets nahghe
<client> gives jgffff
<client> going jegelc
<client> has khghed
<client> have jZrgdc
<client> hit yeeYga
<client> i kggggd
<client> in hcfglf
<client> is rbhcgd
<client> it kgffgf
<client> just kffgge
<client> keeps kggggd
<client> len jgggff
<client> listens pfggeb
<client> logs kfgffe
<client> make seggZd
<client> mcgehe
<client> must kgffff
<client> needs mfggfd
<client> no sZffgc
<client> ok nfdgee
<client> on oXgbhl
<client> open xahdgW
<client> opening egggkg
<client> opens pffbff
<client> or cedted
<client> out mehdYl
<client> over mhggfa
<client> permitted obfhfe
<client> ping nffffd
<client> port schgda
<client> pulls lfffgf
<client> pushes nhhffZ
<client> r kfffff
<client> reach hZmdgj
<client> reports lffffe
<client> runs qfgcec
<client> s kgfffe
<client> says jgggfe
<client> scrapes ofgddg
<client> sends jggegf
<client> should rffhcb
<client> shows lfgggc
<client> since jhfgff
<client> sport kfffff
<client> still ifegma
<client> talk mbhjnU
<client> talks ogfffb
<client> tcp qefeed
<client> the ofgefd
<client> then fgggjf
<client> to teffhX
<client> towards rfgedb
<client> udp pfggbc
<client> use gemcgf
<client> wants meffeg
<client> when sgcdbf
<client> who jigdge
<client> will leggfe
<client> with kggffe
<client> wont mfefff
<client> would mfecjd
<client> 上 ofejec
<client> 会 ohcifb
<client> 作 pbhgcf
<client> 做 kgfegg
<client> 到 oZgehg
<client> 去 ngfgcf
<client> 发 kggfef
<client> 可 qZfgge
<client> 吗 rafggc
<client> 就 ggggkb
<client> 开 vegafb
<client> 往 rffbgc
<client> 想 jggffe
<client> 打 tfefhW
<client> 拉 kffeei
<client> 收 pefdhc
<client> 是 nfeggc
<client> 有 leandf
<client> 来 qbfgee
<client> 用 kggffe
<client> 由 qdfgcf
<client> 的 vdfcga
<client> 给 lfgggc
<client> 能 mcjaei
<client> 行 mdfgef
<client> 被 lfegff
<client> 要 nffged
<client> 访 lbedgm
<client> 走 mfffeg
<client> 还 cgggmf
<client> 这 ljhdde
<client> 连 weggeU
<client> 通 mffgfd
<client> 那 lefgfe
<far> $ ldeeig
<far> , rehcdc
<far> -> ohgffZ
<far> -j cfhgjh
<far> -p ggggej
<far> : kggggd
<far> <far> mgggfc
<far> <gateway> ndfgef
<far> <host> lgfffe
<far> <n> lffggd
<far> <own> mffefe
<far> <service> tefeea
<far> ? eafigm
<far> a oggeed
<far> able qfdgga
<far> allowed nffgdf
<far> and oggcee
<far> be neggbf
<far> by mdeddk
<far> can sadghc
<far> connects nggbgd
<far> delivers pbhfdf
<far> does pfgeed
<far> dst kfggfe
<far> for mfffef
<far> from idfiie
<far> get vUhchf
<far> gets mfgggd
<far> has qdffcf
<far> hit rdhdhZ
<far> hitting qggbfd
<far> in ubhdeb
<far> is pfffdc
<far> make kgfgef
<far> ok oeffde
<far> on kcfgje
<far> our qceifc
<far> over ldhhhb
<far> pcfdgf
<far> permitted legfeg
<far> port nfhgjW
<far> r meffef
<far> reach rccelb
<far> right fgfbZt
<far> s mffffe
<far> says mggegc
<far> see lfffhc
<far> sport kfggfe
<far> still efghlc
<far> tcp loeecb
<far> through ofeggb
<far> to qefdgb
<far> trying jgfggf
<far> type jgggff
<far> udp meggia
<far> wants lffeff
<far> will kggfka
<far> with nfffef
<far> would pdgcgd
<far> 不 mgfhjY
<far> 会 ggeemf
<far> 做 oefefe
<far> 到 jegegg
<far> 发 rgfYeg
<far> 可 mdgfff
<far> 吗 kfeeid
<far> 封 ffgffk
<far> 想 mffffe
<far> 打 tfcece
<far> 用 lfgfff
<far> 的 kfgghc
<far> 能 seeedd
<far> 要 qeefed
<far> 访 segcde
<far> 还 Ygghsc
<far> 连 pbfdie
<far> 通 sdfgcd
<gateway> $ ejggie
<gateway> 's klechb
<gateway> , ohaidf
<gateway> -> nfhgfa
<gateway> : keffjd
<gateway> <client> neggbg
<gateway> <gateway> pkbece
<gateway> <n> iagebs
<gateway> <service> ubfdha
<gateway> ? meggfd
<gateway> afterwards egfgjg
<gateway> allow jfggff
<gateway> allowed mefhfd
<gateway> and cgggle
<gateway> as jflgZg
<gateway> at heffhj
<gateway> be mgggcd
<gateway> blocking tgWhfd
<gateway> box ofmXgc
<gateway> by kicfge
<gateway> config gaffgn
<gateway> do pheeec
<gateway> does jffekd
<gateway> doing jggggd
<gateway> drop oehfgb
<gateway> eat lfgghc
<gateway> eating kfggfd
<gateway> even negeef
<gateway> forward lfcjef
<gateway> forwards dZfsid
<gateway> from obdglb
<gateway> in rfgegZ
<gateway> is qefcef
<gateway> itself lngegW
<gateway> kernel jggfff
<gateway> last fdhhfj
<gateway> let rffecc
<gateway> lets ldggfe
<gateway> letting oggegb
<gateway> lfeedj
<gateway> ok ofggcd
<gateway> on Zkdags
<gateway> open qlfTgf
<gateway> or odfiec
<gateway> pass kfggff
<gateway> ping phbehc
<gateway> port odffic
<gateway> right ggmXgj
<gateway> rules jfddfm
<gateway> shows lggfgd
<gateway> so nhfefc
<gateway> to vcZghb
<gateway> udp nefgfd
<gateway> wants ofgeed
<gateway> why sffefZ
<gateway> would liedid
<gateway> 一 hedogc
<gateway> 上 hgbihh
<gateway> 丢 nefgfd
<gateway> 之 lcgcel
<gateway> 会 lgfdff
<gateway> 允 leggfe
<gateway> 吗 uZddgf
<gateway> 对 haenhf
<gateway> 拦 nfgfgb
<gateway> 挡 ydgdcY
<gateway> 放 kdggfh
<gateway> 是 hgheck
<gateway> 有 ddgegn
<gateway> 本 mkiffW
<gateway> 没 mffffd
<gateway> 的 hneceg
<gateway> 给 nffdff
<gateway> 自 ljegga
<gateway> 行 leffff
<gateway> 让 lfgeff
<gateway> 这 megffe
<gateway> 通 kefgff
<host> $ mmXqdX
<host> 's jedgek
<host> , lheafi
<host> -> rfhbce
<host> -a ggggpY
<host> -j egggnb
<host> -o egggke
<host> : fighhc
<host> <- qbfbck
<host> <client> nffefe
<host> <far> nfffee
<host> <host> mhbleb
<host> <n> qdgdee
<host> <outside> rdffec
<host> <server> gmhdai
<host> <service> qcgajc
<host> ? jedrjU
<host> able vZhfgY
<host> after egfgpa
<host> allowed pdiegb
<host> and ragibf
<host> are WcZxhj
<host> as hffekf
<host> asap edgfeo
<host> at jkeYek
<host> be mffefd
<host> besides lsecYd
<host> box kcfocd
<host> by ocdeej
<host> can rcfcic
<host> can't nehffc
<host> connect kggggd
<host> deliver jeffkd
<host> direct nffgee
<host> directly ndfbld
<host> dnat egheke
<host> do cbWugl
<host> does qcgekY
<host> down jbfbfo
<host> dst kfgfff
<host> echo lffffe
<host> ever lejeee
<host> exposed bqaoeb
<host> for kZhajl
<host> from tYfdhf
<host> get 2ZhcfV
<host> guys bdhqfe
<host> has mZgbfn
<host> have oajlbb
<host> host oeZifg
<host> i gdimdf
<host> if neffkZ
<host> in nbeeld
<host> into kbfhkd
<host> ip lfgfef
<host> is oTkckh
<host> itself gZldfm
<host> jedjgf
<host> just kfgfef
<host> len jgggff
<host> machine lnZhce
<host> may taigad
<host> must rffddd
<host> needs mfghed
<host> not tecefd
<host> now ddgekk
<host> ok pfeefd
<host> on kjecfg
<host> open uZfadi
<host> or eagnek
<host> out qcheha
<host> over ldggci
<host> ping pgfega
<host> pls kfbgej
<host> port plgbfX
<host> ports kcZkmd
<host> postfix jgggge
<host> published iWgsib
<host> reach tbpZgW
<host> reachable loWlgY
<host> right geajii
<host> rules Zdfesi
<host> s jggfgf
<host> see regZfe
<host> send ndgfkY
<host> sends nfgdee
<host> server's llXifc
<host> servr kjgfec
<host> sever xecceb
<host> should pfgage
<host> sport mffffe
<host> srever faqggd
<host> still fefelh
<host> talk qaifee
<host> talking mfgeff
<host> tcp legdei
<host> the jgfeei
<host> then bgggrZ
<host> through tdddfd
<host> to uYheec
<host> verdict kggffe
<host> via nefgfe
<host> wants sehdfZ
<host> what clceki
<host> will igggmZ
<host> with jdgflc
<host> without pffgdd
<host> would ihhhlV
<host> 一 kgZogc
<host> 上 koZcfg
<host> 不 nggcge
<host> 主 lfgeef
<host> 么 pebgge
<host> 了 dgggle
<host> 会 pfceka
<host> 做 eddogg
<host> 出 nehagg
<host> 到 udhbcc
<host> 去 mffeff
<host> 发 jadfng
<host> 吗 jadcjn
<host> 对 dkToih
<host> 就 mffgee
<host> 往 pfgajb
<host> 收 ncffef
<host> 映 fdbtgc
<host> 是 odggfb
<host> 有 lfapdc
<host> 本 bffgep
<host> 的 ijdhef
<host> 端 bZhqgg
<host> 能 pbjZlb
<host> 自 keffhf
<host> 行 ofeffd
<host> 被 jelffc
<host> 要 kfgfgd
<host> 访 rchchb
<host> 走 lggcfg
<host> 还 lgclfb
<host> 这 hbimgd
<host> 连 qdffed
<host> 通 nefffd
<host> 那 ojefcd
<host> 都 llWocc
<n> $ jjeYco
<n> , lgfggd
<n> -> feeVno
<n> -a fffflf
<n> -i dgffZs
<n> -j efgeji
<n> -m fgggdl
<n> -p fgggek
<n> -s bfdgio
<n> : hcehhk
<n> <- nefdic
<n> <client> megggc
<n> <host> tegZgc
<n> <n> eYgeft
<n> <outside> mZhmgZ
<n> <own> reefia
<n> <server> tffdea
<n> <service> pigZee
<n> <zone> legdkc
<n> ? ljcddh
<n> a jfggff
<n> aa jgffff
<n> ab kggfeg
<n> about dfiYct
<n> above hehbmf
<n> against lfebdl
<n> allowed jVggfp
<n> am kfeicj
<n> and kdebmf
<n> any nefblc
<n> anywhere dnefdi
<n> are ndgffe
<n> as sdfgfZ
<n> assured lfgfff
<n> at qnfVgb
<n> bc kgggdg
<n> be idhgei
<n> before efggfl
<n> below hcgeqc
<n> blocked mfegfd
<n> break ggbehk
<n> by mdfdma
<n> bytes kfgfge
<n> can gefgke
<n> ccc nefefe
<n> change egbefp
<n> client keffgf
<n> close offffd
<n> coming zffUde
<n> connect mfffgc
<n> connection mggfec
<n> could jfgfgg
<n> counter kgffge
<n> curl pffffa
<n> customer dggfem
<n> days hffffj
<n> directly mfhghY
<n> dnat ecehlh
<n> do effdeo
<n> does mddemc
<n> doing fdfcfq
<n> dport kfffff
<n> drop fhfgck
<n> dropped ofeeff
<n> effect efggkf
<n> end eqgmaY
<n> established lfffff
<n> even rfgXeg
<n> example lggfgc
<n> explain iffefj
<n> failed lgfffe
<n> fgedhl
<n> fine odagei
<n> for nefXjh
<n> forwarded Rnjmgf
<n> from pXdfdn
<n> g nagffh
<n> get bebddx
<n> gets kgdenZ
<n> gives jfgfgf
<n> goes cffgod
<n> gone chbiuY
<n> good kfffeh
<n> got hfdffk
<n> h jggdma
<n> had ddgine
<n> has bkgden
<n> i hhckhd
<n> if hcggle
<n> in idgbmg
<n> into lacefo
<n> ip igggid
<n> is cddinh
<n> it lcgggg
<n> just kggggd
<n> k mdecel
<n> kindly emfdej
<n> last Zfgdfs
<n> let ldfgid
<n> lgtm ffgefl
<n> like efffij
<n> look ggggdk
<n> lost fgfgld
<n> mail kfggfe
<n> make hegckg
<n> mark jfffff
<n> meaning hfgefk
<n> milliseconds ofgedd
<n> min fegelh
<n> minutes pfhYeh
<n> my rggggW
<n> never lfgfge
<n> no kgffff
<n> node scfhdb
<n> of oebhak
<n> off glgcgf
<n> ok qcfbfh
<n> on jgmbia
<n> only oeffgc
<n> open jqapZW
<n> or imchhZ
<n> out qgggda
<n> outbound negdge
<n> partner jgfgff
<n> permitted mdffeg
<n> please kfcehi
<n> pls pbdhaj
<n> plz kdgeYp
<n> pm lbifdi
<n> port ldbggj
<n> postfix kggggd
<n> proposes effglf
<n> proto kgfgfe
<n> published qkZjdZ
<n> quic vdeVgh
<n> reach afhefp
<n> reachable rjZdia
<n> relay ogfeed
<n> reporter lfgggd
<n> rule cefgng
<n> s jcdeeo
<n> safe gfgdfl
<n> says hfffej
<n> seconds lgggcf
<n> secs jfggff
<n> since oeffde
<n> so geggke
<n> src kfggff
<n> syn jggfff
<n> tcp jigigZ
<n> th gkfdbm
<n> that ocgcgf
<n> that's jgggff
<n> thats pfeeed
<n> then dfefpd
<n> through piecah
<n> thx sdeaff
<n> times lgfegf
<n> to kYfTrn
<n> today gfggek
<n> towards igdahm
<n> udp qdfehb
<n> unreplied jfgfgf
<n> use kfffff
<n> using qdeffe
<n> via ofcgef
<n> was igfgid
<n> went gfffnc
<n> were cfggne
<n> what jfffkc
<n> what's hggdao
<n> when egfgle
<n> where fggfjf
<n> which dchmhg
<n> who dbhokb
<n> why jefdZq
<n> will mffeef
<n> win lffffe
<n> with gieena
<n> work lefffg
<n> works vfcYgf
<n> would lbggie
<n> wtf gfgfdj
<n> x jggfff
<n> y odffef
<n> yes thVdjd
<n> you qdgefd
<n> zone jfggff
<n> 一 mefffe
<n> 上 nehdaj
<n> 不 uaggfa
<n> 两 jdfemd
<n> 为 wgfcba
<n> 么 rgddfc
<n> 了 Xsecmc
<n> 会 edklbg
<n> 出 pffecf
<n> 到 dbaofn
<n> 去 jfffkb
<n> 发 heggje
<n> 口 lYljce
<n> 只 drhadg
<n> 可 qYgggf
<n> 合 fhfacs
<n> 吗 wZcefe
<n> 呢 mYchgm
<n> 和 pffehZ
<n> 啊 llfeec
<n> 对 tfadgd
<n> 就 ggggjd
<n> 帮 fgfegk
<n> 应 gcgnfe
<n> 开 cccpfk
<n> 打 nhgUgk
<n> 换 cgghnc
<n> 收 legegf
<n> 改 befcok
<n> 放 tahYdi
<n> 日 kgfgge
<n> 映 gRXrln
<n> 是 khcliY
<n> 最 qeehag
<n> 有 lqaedd
<n> 没 qfgagc
<n> 点 jefedm
<n> 的 eXgigp
<n> 看 ffhgfj
<n> 端 klbZhi
<n> 管 lhdgfe
<n> 能 fZhZdw
<n> 行 affdnk
<n> 被 lgfffe
<n> 请 qbeghc
<n> 走 nfgfee
<n> 转 Vkcrjc
<n> 还 ehgijc
<n> 连 obgcgh
<n> 通 qceadl
<n> 那 gcffmg
<n> 都 gogXhg
<outside> $ oihZfd
<outside> ' cgffnf
<outside> 's eedgfo
<outside> , nbhhed
<outside> -> qcgZkd
<outside> -d fggden
<outside> -j eeeehn
<outside> -p eggeji
<outside> : uagZge
<outside> <far> negedg
<outside> <host> ueecec
<outside> <n> ndgghb
<outside> <outside> qbgeef
<outside> <own> nZfblh
<outside> <service> haYsma
<outside> ? kdejjb
<outside> accept dgeglg
<outside> access lmYapa
<outside> adress ncfgdg
<outside> and rchbff
<outside> at qhbech
<outside> be rdcchf
<outside> but ldfggf
<outside> by icikef
<outside> can jeofdb
<outside> client mffdgg
<outside> clients iaiYqg
<outside> connect rceegd
<outside> connects nfgegb
<outside> could mbekef
<outside> does ndeZpd
<outside> for lbamfg
<outside> forwarded lggcgg
<outside> from kdecpc
<outside> get nVhqiX
<outside> gets gkeiee
<outside> have pgfefc
<outside> hit jkecjd
<outside> host tadech
<outside> hosts ldgfgf
<outside> i qffahd
<outside> if fgffjf
<outside> in kjgddf
<outside> ip kgffff
<outside> is efggfl
<outside> it lfgggd
<outside> it's mfgggc
<outside> keihgc
<outside> like geggke
<outside> not pggZhe
<outside> off dfffne
<outside> oif jggfff
<outside> ok sdfdde
<outside> on gVjljf
<outside> open zXfbbg
<outside> opens nfgafh
<outside> or vecfea
<outside> out hdfglf
<outside> over sdffeb
<outside> ping pehXgh
<outside> pls jXndhh
<outside> port kggfkZ
<outside> reach llkicV
<outside> right rbfjhX
<outside> says qdgcef
<outside> see hseZhb
<outside> sends kffeeh
<outside> side eiihhd
<outside> still khfdoY
<outside> straight peefge
<outside> talk mfgegd
<outside> tcp kfeZki
<outside> that fjehZm
<outside> the mffgfd
<outside> then agggpd
<outside> through mdihga
<outside> to qaeahj
<outside> today rcfdef
<outside> udp qchgfb
<outside> users jbgfih
<outside> were fgffjf
<outside> what ieekge
<outside> who qZeeei
<outside> will nefehd
<outside> with hfgkbg
<outside> would eeklfd
<outside> 一 keigee
<outside> 上 pVgegl
<outside> 不 pbbfpZ
<outside> 了 oZobhb
<outside> 会 dhghmb
<outside> 出 kffeie
<outside> 到 sYeihb
<outside> 去 geggmc
<outside> 发 hThphi
<outside> 可 vVhfhb
<outside> 吗 sceekY
<outside> 客 idhfig
<outside> 就 leffgf
<outside> 开 jklgbZ
<outside> 打 mbgife
<outside> 扫 fqZfgf
<outside> 收 kegfgg
<outside> 是 peffZh
<outside> 有 rggaWl
<outside> 来 jhalfe
<outside> 正 paggfe
<outside> 没 mfgdgf
<outside> 用 kefkhZ
<outside> 的 kdjiga
<outside> 直 teadfg
<outside> 能 tijicQ
<outside> 行 pfegde
<outside> 访 llbmfW
<outside> 走 tbfbeg
<outside> 还 dgggnb
<outside> 这 ogcZle
<outside> 进 oVhkgf
<outside> 连 leckjb
<outside> 通 sefedc
<outside> 那 kcdgob
<outside> 都 hkVrga
<own> $ nlYgdf
<own> ' jggfff
<own> , jfgoZd
<own> : jfghdf
<own> ; jggfhd
<own> <client> lffffe
<own> <far> mffffe
<own> <n> lngheV
<own> <own> mffffe
<own> <service> logWja
<own> ? fmcgkb
<own> actually hmclbc
<own> after gfffkf
<own> allowed vZgefb
<own> and hkclce
<own> answer jkfged
<own> any nbfcld
<own> are cbethd
<own> as iedljc
<own> at idfflf
<own> be nlgdcb
<own> come qdhded
<own> coming nfeake
<own> connect jfffff
<own> connection lefgff
<own> curl kgfffe
<own> dead lefgge
<own> die hffZta
<own> do jffobc
<own> does lgfjga
<own> doesn't mhgdgb
<own> dport ncgffe
<own> dst mffffe
<own> end nahjbf
<own> ends RZjuji
<own> every kfgfeg
<own> failed lgffef
<own> for kceidk
<own> forwarded sjajba
<own> from uanUlY
<own> get mkajdd
<own> gets jaegra
<own> gives mgfggd
<own> go ihapeb
<own> goes kaelkc
<own> hairpin taegce
<own> i mggfde
<own> if Xehisc
<own> iidhff
<own> in qefefc
<own> into leegfg
<own> is djeiei
<own> it vcgXeh
<own> just oefeee
<own> land cWiwfd
<own> make qdgdch
<own> never mnfYgc
<own> no qeeffc
<own> not nYgghf
<own> ok gndbkd
<own> on lidffe
<own> once affhof
<own> open pgboeX
<own> opens ocgggc
<own> or ldgdoZ
<own> over mceiib
<own> please llcefd
<own> pls kfdlgc
<own> port mWehfk
<own> prot hlfgec
<own> reachable lobZkb
<own> refused kdfgfg
<own> s kgfffe
<own> should oefeff
<own> since nkddfb
<own> sport kfffff
<own> start ehghlb
<own> still dfgfpd
<own> survive dgggkf
<own> tcp lcgikZ
<own> that cjapff
<own> the udgbfb
<own> then ibfbqe
<own> timed jffgff
<own> times sbhcgd
<own> to lVgYrj
<own> udp seffda
<own> usable gkefgf
<own> was nfggfc
<own> what iVfpig
<own> when lkfegb
<own> where sUifhf
<own> which wkcZca
<own> while ngfgbg
<own> who emglbd
<own> why jggfff
<own> will kfggff
<own> with eddenj
<own> work qkcZpU
<own> works jlfZgf
<own> 一 peffed
<own> 上 dldoec
<own> 不 ieffld
<own> 为 rffhdZ
<own> 了 eehfkg
<own> 会 rhfWkb
<own> 到 ppgWcc
<own> 发 iRgtif
<own> 后 Xgiogg
<own> 吗 ilZafo
<own> 啊 rgeced
<own> 对 iZbrhf
<own> 就 ghggmZ
<own> 打 recfee
<own> 报 ndfegf
<own> 收 jfffhe
<own> 映 TTe2ji
<own> 是 igfgjb
<own> 最 cedlkg
<own> 有 nhYlfd
<own> 没 kgfeff
<own> 的 kfgbig
<own> 端 ipgafc
<own> 能 qcgfjW
<own> 行 iefgje
<own> 被 ocgegd
<own> 访 rfgcga
<own> 走 tZfgfc
<own> 超 mgfgfc
<own> 转 rUdjif
<own> 还 dbheim
<own> 这 Ykemeh
<own> 连 negege
<own> 通 kkbdke
<public> $ kfboec
<public> , lajdjf
<public> : hdikfd
<public> <far> qbgfef
<public> <own> mekhdc
<public> ? jkcela
<public> and cbfqgg
<public> ifhldd
<public> of lYeqfc
<public> on teeggX
<public> 上 gXgthb
<server> $ fckgcl
<server> , kdejff
<server> : kfffgf
<server> <client> pffgdc
<server> <host> pgfefb
<server> <own> kfffff
<server> ? dqddbk
<server> at pggedc
<server> has rdfefb
<server> ifgidg
<server> in kgffic
<server> is ieflee
<server> on sbibfe
<server> reach mefbfi
<server> 主 pefdfe
<server> 地 pdefeg
<server> 填 lffffe
<server> 对 ephbff
<server> 往 jggegg
<server> 是 kggfge
<server> 有 dcdqhf
<server> 的 iaZqdk
<server> 能 regfea
<server> 自 neffgd
<server> 要 rcgefc
<server> 超 kgfegf
<service> $ neeggc
<service> , ojkZea
<service> : iphUie
<service> ; ndgggc
<service> <client> mefgee
<service> <far> rafeff
<service> <gateway> khfffe
<service> <host> tfgdeZ
<service> <n> igfoad
<service> <outside> zXahec
<service> <own> kldhae
<service> <server> wZgcec
<service> <service> ncgdge
<service> <zone> odgged
<service> ? kkgfgZ
<service> against rffafd
<service> and kcfgkd
<service> anywhere fqhbha
<service> at kleidb
<service> broker ngeege
<service> by kefgfg
<service> client vdeWgh
<service> collector nefgfd
<service> connection kbfgje
<service> connections ofedfe
<service> daemon mjfcfd
<service> dnat Zfgflj
<service> does pcffgd
<service> exposure cpiaie
<service> for keeahl
<service> forward acgfjn
<service> from ihbilb
<service> host jfgfff
<service> i sbddie
<service> in lcfZgo
<service> into ohddhc
<service> is knbdib
<service> kjedhd
<service> login jfggff
<service> lookups kggfef
<service> of klbXoe
<service> ok lggcid
<service> on ilbkgZ
<service> onto ncfffg
<service> open lqcgba
<service> or qdgdee
<service> out pbbhlb
<service> outbound rbYhhg
<service> over hqgagb
<service> pointing ecicfq
<service> polling lagggh
<service> polls mefege
<service> port XirpfV
<service> published hofZnX
<service> queries lffgef
<service> query qfffZg
<service> reachable kjgbge
<service> root ldfgff
<service> session hkefge
<service> sites hdfelg
<service> straight lgfeff
<service> tcp eoedgf
<service> that kggfff
<service> through flhfee
<service> to mhbena
<service> udp qZgfge
<service> via ffchmf
<service> when mffggb
<service> will ogggea
<service> with negedf
<service> work wdfddZ
<service> 一 vYedff
<service> 上 segcag
<service> 不 qefdgc
<service> 为 ogfffb
<service> 么 tacgib
<service> 了 ggffke
<service> 会 jgffie
<service> 到 mkebef
<service> 发 mffgfe
<service> 吗 pacbhl
<service> 填 kefgfg
<service> 打 hhfkde
<service> 收 rcbgfe
<service> 放 nhgefb
<service> 是 iucZgb
<service> 有 ikfjcc
<service> 服 mmeafe
<service> 登 ofdefe
<service> 的 eoceoY
<service> 能 pffeec
<service> 行 efgcng
<service> 解 kggfge
<service> 请 oegceh
<service> 走 iZgnfg
<service> 轮 nfgdge
<service> 进 qaifee
<service> 连 lgfgfe
<service> 通 hZhefo
<service> 都 okcdcf
<zone> $ ofcifc
<zone> 's qZffgf
<zone> , nikeac
<zone> -> kdegif
<zone> -d eggfgj
<zone> -j egfgkg
<zone> -m fgggje
<zone> -o ciffhj
<zone> -p fffgoa
<zone> : mfmZee
<zone> <client> odffee
<zone> <gateway> sdhddd
<zone> <host> pdgefc
<zone> <n> vcgZfe
<zone> <outside> ohfcee
<zone> <own> wSgfhc
<zone> <service> xYaife
<zone> <zone> pejfbc
<zone> ? jkbkkX
<zone> able uWicdh
<zone> actually eanghf
<zone> allowed qTqgfZ
<zone> and lmbgfc
<zone> any pegfde
<zone> are qeffec
<zone> at pkdbdf
<zone> be kadhme
<zone> box lfefff
<zone> browse ofgdee
<zone> can fflimV
<zone> can't sdcefd
<zone> cannot nagggf
<zone> cant peghfZ
<zone> client odfgee
<zone> clients odfblc
<zone> connects kgffff
<zone> could nefffe
<zone> directly kdffgg
<zone> dnat dggfmf
<zone> do lgegge
<zone> does pfggea
<zone> even paffdh
<zone> fetch ngegfc
<zone> folks rcgagf
<zone> for nciUpd
<zone> from rjbced
<zone> get pYmcdh
<zone> gets rXnafd
<zone> gives pcgfee
<zone> go ldjdge
<zone> going chghob
<zone> has ucfgca
<zone> have rWldib
<zone> hit sYgghc
<zone> hosts qffhdb
<zone> i mjgfda
<zone> in lgggee
<zone> into sYgfef
<zone> ip kggfeg
<zone> is lYoefe
<zone> just jegggg
<zone> lan qddhiZ
<zone> laptop qefdcg
<zone> last ocegdi
<zone> lose egfdoe
<zone> machines micghc
<zone> make fdghkf
<zone> may rbgffd
<zone> meidfe
<zone> must qffffa
<zone> need mggeed
<zone> needs jgfgeg
<zone> net webdec
<zone> network qadgfe
<zone> no vZegga
<zone> not ofgfeb
<zone> off dgegme
<zone> on sWhggc
<zone> one ndfeZm
<zone> only leggge
<zone> open mcgfie
<zone> opening oedfid
<zone> opens pgfafg
<zone> or krdeca
<zone> out lfffff
<zone> outlook ocfegf
<zone> over nZkgfd
<zone> pc oefeef
<zone> pcs lfhfjZ
<zone> people mdgghc
<zone> permitted mdfgfg
<zone> ping mffefe
<zone> port ncfhhc
<zone> possible jegggg
<zone> ppl mdfghe
<zone> print ggfgjf
<zone> reach oTldke
<zone> reachable kmddfc
<zone> rules cbahqj
<zone> say ubffdc
<zone> says legfgf
<zone> see lcffkd
<zone> segment hekffe
<zone> send mhcgch
<zone> should lefgff
<zone> shows neffee
<zone> side lchfie
<zone> src kggffe
<zone> still adggnh
<zone> straight mdffff
<zone> subnet sgVgid
<zone> talk nbmffa
<zone> talking lfffka
<zone> that ggefne
<zone> the qbedid
<zone> then dffgnf
<zone> they neehhc
<zone> through fofcef
<zone> to nXddkk
<zone> towards uefaha
<zone> use sdjehV
<zone> user ibjgfg
<zone> users ghlffc
<zone> via rbggec
<zone> wants zbbaeg
<zone> what pgfded
<zone> when pegddf
<zone> while jgfgff
<zone> who eefgoe
<zone> wifi mdggff
<zone> with igeejf
<zone> zone ndggdg
<zone> 上 pefefb
<zone> 下 kegffg
<zone> 为 4ThhgT
<zone> 之 rffgbc
<zone> 也 amfgke
<zone> 出 kekdge
<zone> 到 mafakj
<zone> 去 leffhe
<zone> 发 pdfefe
<zone> 可 rRjhdk
<zone> 吗 rdgfdd
<zone> 和 jjfgfd
<zone> 就 hfggjd
<zone> 开 iofZge
<zone> 往 ngfgdc
<zone> 打 nefgfd
<zone> 提 lcgffg
<zone> 收 lfggfe
<zone> 放 qagbgh
<zone> 是 nfdfib
<zone> 有 mfgfee
<zone> 机 neeggd
<zone> 查 nefgdg
<zone> 段 ljfhea
<zone> 现 jdoYgf
<zone> 用 pcgfgc
<zone> 电 teegfX
<zone> 的 mcjggc
<zone> 直 odggbg
<zone> 网 sXfgff
<zone> 能 giiche
<zone> 访 sZiinP
<zone> 走 kefflc
<zone> 还 egggmd
<zone> 这 kfjdfe
<zone> 进 nchahh
<zone> 连 njgfkU
<zone> 通 seggdZ
<zone> 那 mhfhgZ
<zone> 都 dhngga
<zone> 里 kjgbgd
? -a ffgfnd
? <host> mdggfe
? <n> ohheeb
? <outside> kkeahf
? <own> pbejec
? <service> nedegg
? <zone> ekcfig
? ? eoffXk
? a kifkae
? all Wmikdh
? any Zjgdgn
? apt kegfgg
? asking mdeblf
? auditor fcjlgd
? example ngfdhb
? from mffeff
? full bgocgh
? how beggfo
? i dhgndf
? i'd mfdebm
? i'm icfigi
? input lnccfc
? ipv kfggeg
? is ucfgfZ
? it fheefk
? it's mebgcm
? just gnYkak
? kernel jgggge
? many hgekef
? need qcighX
? never gfffZq
? nobody Ychieq
? one ljmbac
? our kifgde
? please hckggg
? port rjaded
? security ekcfkf
? tcp kgffge
? thank lggeef
? thanks lgfefg
? that's khcgge
? the hgdqhX
? they gffgje
? thx rdeghZ
? udp khgfee
? want pefeee
? we ieekge
? what fkfdgi
? whats ieffdl
? yes sbZgfh
? 不 glefgf
? 列 gkWogd
? 回 qfdgfc
? 安 galfnc
? 怎 fffefm
? 我 kblfch
? 有 hfgeej
? 等 mYfigg
? 给 ghcgYr
? 能 eiakap
? 该 fffggj
? 谢 neffgc
? 还 iaddgp
^ -a fffeSz
^ -i jacfcs
^ : mefdei
^ <client> qcgdch
^ <far> vffbcb
^ <gateway> ueeeea
^ <host> qfcmcZ
^ <n> jhdmbf
^ <outside> tchkXb
^ <own> mtaiaX
^ <public> ejared
^ <server> regcfc
^ <service> tnfbXb
^ <zone> uhhebX
^ a lUfgpg
^ acme feffco
^ add efbemk
^ after fdebwb
^ all hdjmZf
^ am mdfgff
^ an jfeiff
^ and jaedjl
^ any kafmbi
^ anybody imlabe
^ anyone dqdXfm
^ anything fjfrcY
^ apt mfghed
^ are sacbdm
^ as ldjidc
^ assume jffgnY
^ audit blhkee
^ auditor elgfff
^ backup fefffl
^ before fmghed
^ behind rZgfib
^ block dgedgo
^ boss fjlZjc
^ by fkgfbk
^ can tTaebs
^ cant mceagn
^ captured jgffff
^ change nefgjZ
^ check nhfeha
^ chg cghgpb
^ ci kffgff
^ client wcbbjb
^ cn rbfged
^ cna rZeegf
^ compliance eiihYm
^ connection pagdgg
^ conntrack kgfgff
^ control ldfhff
^ could mceadp
^ cron ucZiga
^ curl nfffed
^ customer mXeldj
^ data neffgc
^ dear gffkff
^ dev ggekgg
^ did eeeffp
^ dmesg kgfgfe
^ dnat dbewdd
^ do mgXqZf
^ does mgbhci
^ dovecot jfggff
^ drop cdfftb
^ dump gfavea
^ eli gfgfZq
^ enumerate gjekgc
^ every khdifd
^ everybody emdfhf
^ everyone fodfgd
^ everything cYopfc
^ explain jfgfWp
^ exposure dmgndY
^ first dejjdi
^ for mqgaeY
^ forward iffdld
^ found iggfck
^ foxmail jfgfgf
^ from neiabj
^ github gffdbq
^ give fhllac
^ good hchekf
^ got lefgge
^ guest cfedgr
^ guys lfegfg
^ hairpin oedccl
^ has nbcjfh
^ hello hbjgfj
^ help jbgWdv
^ helpdesk lgfefg
^ hey lieaei
^ hi lcfffj
^ how gfcdcs
^ hypothetically jcfcpd
^ i gchifi
^ i'd ndhehc
^ i've jefffi
^ icmp sbfdef
^ if ecneqX
^ im leffff
^ in fdfglh
^ inc nffffc
^ incident nlbcgd
^ infosec eejkja
^ infra ffgdfn
^ input Zgfhng
^ inventory aefqgg
^ ip ifeekf
^ iptables hffbrb
^ ipv regfdb
^ is nhZlXj
^ it jWehdr
^ it's kdeefj
^ its cffefp
^ java mffffe
^ just Xdgdfw
^ kernel jggfff
^ kindly adcofo
^ l gbfdfq
^ label mgfgfc
^ laptop kffegf
^ let's gfehle
^ line dagdev
^ list ergjeW
^ ln gcgdfo
^ logged qcgeef
^ mail heUpdo
^ maillog lggfdf
^ masquerade fdddph
^ may qdhffZ
^ mes kggfdg
^ monitoring qfeeed
^ morning rbeceh
^ moving hbhfme
^ mx gfdefn
^ my pffeiZ
^ nat lcfjgd
^ nc gjgehd
^ need ijgidb
^ net ggffmc
^ netops gfgegj
^ new jeedel
^ nft dhfgdo
^ nginx ofgcge
^ nmap megfeg
^ no jedejh
^ nobody hkbljX
^ noc lgfeff
^ not oaekdf
^ nothing legfgf
^ oct jggfff
^ of icsccf
^ ok rdYddm
^ on pffheZ
^ once fegemg
^ one ikdhde
^ open jdgeZq
^ openssl nefege
^ our hhfZen
^ outbound pchdfe
^ outlook kefffg
^ pacs hegdfm
^ partner nfgdgd
^ pci jseebb
^ ping nfefff
^ pinging kgfggf
^ plain xgebdZ
^ planning dghgob
^ please Zgebmo
^ pls eZeedw
^ plz pgeefc
^ port rpWjbZ
^ ports kcemdf
^ postfix offffd
^ pr ceefgo
^ printer nbgfdi
^ proposal gfegoa
^ proposed gfggmb
^ queue segfgY
^ quick jgddnc
^ reachability mkiafb
^ remove fdghnd
^ restart gbecgr
^ review gefbat
^ root mdhgdf
^ say ceifpc
^ security kfjemX
^ seen kdnZgg
^ sev ileidc
^ should mdfhkZ
^ show hgllab
^ since pdfhce
^ sitting ldkcff
^ so qfiiZZ
^ somebody jbbkii
^ someone hbdmcl
^ sorry jbflfg
^ source tdedfc
^ src wZfgcc
^ still cagedv
^ suppose affgtc
^ supposing Zgfese
^ swaks lefgfe
^ swap fbhfpe
^ swapping ffhfnc
^ sysctl gfefkg
^ take ddghne
^ tcp gkghfc
^ tcpdump jfggge
^ tell lhmedY
^ thanks cfgdeq
^ the lcdlgc
^ thinking ffgepb
^ this qhebfe
^ thoughts efgeen
^ threat qcfdgd
^ three ffdahr
^ thunderbird pffdfe
^ thx hdgcfp
^ ticket nfggfb
^ to ndeldc
^ trace pffeec
^ traffic kddpZf
^ trying ohffcd
^ two gdfaes
^ udp pkeaec
^ under defnmZ
^ usage hcgbeq
^ user lfffgd
^ users pefegc
^ vlan paecdl
^ walk qefegb
^ we ijhamc
^ we'd egggle
^ we're effghj
^ webmail ofgfdc
^ were dfhfqZ
^ what dhmeff
^ what's fclrZd
^ whats ibkmdd
^ when ldfedl
^ where oZcphY
^ whether odfehe
^ which fldgge
^ who atdacm
^ who's cpdeei
^ whos cpefgf
^ why kfedcm
^ will kcfldf
^ with WhfhwZ
^ without ddhgwV
^ would ideZph
^ wtf hggfck
^ wy ocgdfg
^ y iecgfl
^ yo ragech
^ zabbix gchegm
^ 上 fdfeeo
^ 不 pgbcgh
^ 中 heddgn
^ 为 tYfbdj
^ 主 gfggfj
^ 交 kggfch
^ 今 kfeccm
^ 从 sbhgaf
^ 你 geddeo
^ 值 lggged
^ 假 agghqc
^ 公 mYijhb
^ 内 lfgiec
^ 准 ggggkc
^ 凌 mgfggb
^ 列 gicjgf
^ 刚 iffgej
^ 删 bdhdqg
^ 加 Zeehre
^ 去 dfhgqZ
^ 又 dgebgo
^ 发 lfcmfb
^ 同 mffgfc
^ 咱 gdgjgg
^ 哈 cegego
^ 哪 bxYjga
^ 在 megcam
^ 备 ichcen
^ 外 lfegef
^ 夜 nfefff
^ 大 lfhdci
^ 好 hfdffm
^ 如 afhhnf
^ 学 kgffff
^ 安 ejldfe
^ 审 pffbgd
^ 客 nfggfc
^ 对 iZsidZ
^ 工 kgfggd
^ 帮 fjfcem
^ 怎 feddfq
^ 急 nffefd
^ 您 iedoed
^ 想 bkeimb
^ 我 hdijbi
^ 手 qdfeee
^ 打 bbfiin
^ 把 cebivZ
^ 抓 lggffe
^ 护 idekfg
^ 按 icienb
^ 数 iegegj
^ 新 gfggbm
^ 日 kgfgge
^ 早 ldhcfj
^ 昨 edgeeo
^ 有 oedlcb
^ 服 rgeffZ
^ 机 heehek
^ 求 lcfeek
^ 源 sdegbd
^ 现 kbhgcl
^ 用 pfgcfd
^ 监 lYnbhg
^ 目 lhUmgg
^ 看 kcgbXv
^ 站 agkjgf
^ 端 idUrhh
^ 第 fefehl
^ 等 gldifd
^ 给 gieffj
^ 网 hfhaem
^ 老 nfgffd
^ 能 dYgbb2
^ 若 ccfhqe
^ 要 dfihoZ
^ 规 dgggZq
^ 解 gfgfao
^ 请 oefkeZ
^ 谁 a1ddfX
^ 财 hcddfq
^ 车 kfgfff
^ 辛 eegdfo
^ 这 geggco
^ 连 hdgYfr
^ 那 padfdk
^ 邮 nehceh
^ 都 azcXgf
^ 领 fhgfkc
^ 麻 ibgeem
a <gateway> jfeeek
a <n> igejfe
a <outside> qefefc
a <service> ofdfcg
a <zone> mffgee
a ? phgfeZ
a banner nfefgd
a box mihdfc
a browser offegc
a build lgfgef
a change kdfcel
a client jdlbjc
a colleague lbedod
a connection kldedf
a customer kjeefe
a dnat bpchla
a drop cgebkn
a dumb lfffff
a forward iceijg
a gijfef
a guest mbjfeg
a hairpin hefcrc
a host tagZgg
a junior ggggbl
a lady keffgf
a legend feeefn
a list caoifh
a look fegefn
a machine icmcei
a name gaggdo
a network fggldg
a new jgfiee
a no kkaghe
a non ffhhck
a packet rdfdde
a partner rfehea
a pc jbmdhf
a phone rcedge
a ping oZeeig
a position lkgdjX
a printer keghfe
a random eehofc
a reset lfgffe
a rule jcfcgm
a second cfdklg
a session schdcd
a single gegdhk
a supplier gefhek
a syn ndfhee
a table blijfd
a tcp nggccg
a ticket mfffdf
a timeout refdha
a udp wZbhah
a user kclefd
a vendor ifejal
a way mmdega
a working fnfgga
a workstation mddgfg
a yes ijiidb
ab <n> ogffbf
ab jgggff
able fnlbce
able to fmmace
about <service> doajeg
about <zone> sYfggd
about it lcckge
about lkbdhe
about to gbehij
above $ ggggej
above <n> hehbnf
above dcicpg
above it dggene
above line gfggmb
accept $ efgfdo
accept , bfggki
accept -a fffgnb
accept : eggfnd
accept <- ffffel
accept <zone> Ygggrc
accept ? dbggkk
accept Xggeoj
accept after ggggkd
accept at dhhdhj
accept below fggglc
accept can cgffji
accept consequences hfgeke
accept could dgggkf
accept do ggfffk
accept does Xghhqe
accept for affgfo
accept from bffgog
accept if pmddiV
accept in hghbel
accept instead eggfle
accept is Zgfgog
accept just ffgfkf
accept let bfggqc
accept right ggggkc
accept to dgghke
accept verdict lggfdf
accept what gggeke
accept would egfgqZ
accept 之 Xhfhrd
accept 会 gfgflc
accept 删 gggglc
accept 的 fgffek
accept 这 ggfgcm
accept' bghfij
accepted ? mdefff
accepted by kffggf
accepted pfgedd
accepting pdgagf
accepts ofeeic
acces drjdea
access $ jfledf
access <host> kmefgZ
access <outside> dgehhj
access ? ffpZgg
access denied nehcge
access matrix hneche
access mijSje
access to jqfUfg
accessible $ dmgege
accessible nsdZac
according jffekd
according to kgfekd
account nbgfeg
accounting cdfgfp
acess johYcf
ack <n> kgfffe
ack ever jgggff
ack from jfggfg
ack lgfffe
acme <gateway> cdgdcv
acme caiecv
acme example nfgefd
across ? leggff
across mhgdch
active lfffeg
actually dkqkZZ
actually do ggdfem
actually end mnfYcg
actually get fijeff
actually let ggcfZr
actually use gfkefg
add -a fgggna
add a efgain
add aZfctl
add the afchub
add this gfggyP
add 一 degfki
added -a dhggrX
added hagdsd
added the hdeabu
added to egefgn
adding -a fggglc
adding deiera
adding this gggglc
address $ nddiff
address , fbiggj
address <far> pgefga
address <host> gfgfjf
address <own> hgelee
address ? fgemef
address do pgfega
address does mgffgc
address icgnbg
address is nggfec
addressed qdedff
addressed to ncffgf
addresses hXbmfn
adds Ygfdpi
admin ldghbi
adress <own> pbgeef
adress qcgfee
advance kgfegf
advise obgfgg
advise whether pagfeg
affected iecdqc
after <n> lgfggc
after ? fgfgke
after connect jffgff
after dcffpg
after line ggggrV
after that fgggmc
after the kjgeWm
afternoon gdjihc
afterwards $ Zggfog
afterwards ? eeghpa
afterwards Zfggta
again $ icgbfo
again , dggfgl
again : kedffk
again ? dbhchr
again kefcdl
against <far> lgfffd
against <host> ofggec
against <own> heelfe
against gcgghj
against it mehZig
against the hffden
agency jcflfe
agent <client> lfffff
agent rffffa
agents lgggfc
ago ffhmfd
agree ? kfggfe
agree kfggfe
ah $ paohdY
ah kdledg
ahead hcgdfm
aimed at jdfjef
aimed jdfjef
alert mgfdge
alerts pagffe
alive ldgfhe
all $ lkeWjg
all , jjecdj
all ? mahinW
all can dlkbfg
all dnat gfdmff
all fkiohS
all i mgfeff
all is eddqfe
all of nbimca
all or nefefg
all port hefmgd
all ports flajdh
all services eXkrde
all sources apfbhi
all the kfofac
allow kfgchf
allow that kgegeg
allow 的 pggffa
allowed $ uafefb
allowed ? rbffee
allowed into glcghe
allowed klgYdh
allowed or pbgged
allowed out pidfbe
allowed through mgghga
allowed to jmkVdg
allowed y mdggfd
alone dgggle
alowed midfgb
already ? lfeadn
already idfclh
also cjbZjq
also what chddds
although qegedc
always lceddo
am $ kfgfak
am , kfdife
am and ffggej
am i mdfdfi
am not igfbem
am the lgffee
an <outside> nbmZff
an <service> nafghf
an <zone> obidhd
an accept dhdfdq
an answer jkedge
an attacker lblmdY
an egjkai
an inventory cekoed
an old fghdel
and <n> necaqb
and <service> odffhc
and <zone> jkbfjc
and all khfbjf
and also gfades
and back refdgb
and by ljkecZ
and does ldggbk
and fgedhl
and for ajgdlh
and from itYfdd
and get kffgfg
and gets mggfde
and has qZgeff
and he hgggdh
and his ngfggb
and how ggfefk
and i'd jdhgck
and if eigjlY
and in hfddfn
and is ffgfaq
and it lfffge
and my lgfffe
and no nffgcf
and not jffgci
and now kggfef
and on giZjbn
and open sccZfk
and outlook mffffe
and over egghck
and port pXgljY
and ports cefoff
and reload gfgebo
and say lbdcli
and since offfec
and spins nfgcfe
and the mfdjfd
and their lgffef
and then qeiebc
and thunderbird jgggge
and to gfcqha
and under odcdap
and want xUigea
and wants hgffje
and what jdfYkk
and when hZhgbq
and where dXhocn
and which hljdfb
and who jlfabj
and why hfgcel
and with gigflY
and would aggekk
annual dkbmge
another mffblc
ansible pefdgd
answer $ rZgggd
answer , ndfgge
answer : oddfge
answer <service> qlagcb
answer ? sbkcag
answer come uchfZd
answer from jkdfmY
answer on hqakda
answer pejXdi
answered by scbfge
answered vacdhe
answering odfgee
answers pTdnkb
any $ peehdd
any <service> lgffef
any address blekfg
any chance pbgfef
any difference gahfqc
any dnat eahoge
any effect ceiemf
any fmamkX
any host hphcdc
any idea bjeebq
any machine csdffe
any more fggfjf
any of zVeoeV
any port peched
any reason pefffd
any rule ofgeee
any side digfoa
any traffic mcggfg
any way mbffif
anybody , drfbge
anybody able Zxaehd
anybody at athcgd
anybody bvkUic
anybody on teebgd
anymore , wdgggT
anymore jefefk
anyone ? dhgkff
anyone Srahli
anyone able irecjX
anyone at buedee
anything $ ekfjkY
anything , jchlec
anything ? XXjsfj
anything at jhdmcc
anything behind cnbjhe
anything break geherY
anything change gfgfld
anything coming nZipZc
anything else kdehhg
anything exposed dlcnhb
anything for idgfjf
anything get ejfked
anything gjYpia
anything in lbijdf
anything natted ddhqfc
anything of kVfpfh
anything on mhalfb
anything or bkhnbe
anything published cViuka
anything stop rdhebe
anything stopping mfgcfg
anything that qZfcgj
anything to gWfqbn
anywhere $ sYdjdf
anywhere , cjemch
anywhere ? Yifqee
anywhere behind fleehf
anywhere irclXc
anywhere on drddhd
anywhere through frgehX
ap kfffff
apart elkjeX
apart from elkjeX
api sgdchb
app odfege
app on rdgZfg
append -a dgggob
append dfggrZ
appended fgggoa
apply hfffoa
approval fdgdeq
approve it eggbin
approve oZfdii
approved Ybhdfw
approved by ahdheq
approved the gbgegn
apt segefa
apt update qdgegb
arbitrary fdmfhe
archive gfffgj
are <n> vcghaZ
are <zone> qYehjc
are able dnefgf
are allowed frkdfW
are asking vaYcmc
are exposed ffliee
are fhjjbg
are forwarded fWeqii
are getting gmgefd
are in ejedhi
are not iqgeZd
are on lbgfgh
are open fWslbf
are permitted drcZhh
are published eZZuig
are stuck kffffg
are the jfffbl
are they mfdYgm
are usable eenegf
are we lageel
are you ffefgm
around ifchle
arrive ? kghaif
arrive anywhere ofgbfe
arrive at mfeeie
arrive rigZkW
arrives lcfngZ
arriving kZfofe
arriving on oadifg
as <n> geedof
as <service> jffgkd
as a hdlgdg
as ckiffh
as far imfdee
as it rheccf
as its kgggef
as seen qaiagg
as the ikeekc
as they qeffdd
as things scffgc
as to jfggci
as well ckdZkl
asap $ dfeffo
asap , bhhdcq
asap bfhdds
ask $ jefefi
ask ? dfbnek
ask eedhfm
ask you geebfq
asked for hbhjgh
asked jhgggd
asked me iiecdl
asking $ henfcg
asking for qefhea
asking hghlea
asks : eljbhe
asks for ilagff
asks mlciZd
assessor fjeehg
asset gcfngf
asset register ffclgg
assume idlfkY
assured lfgfff
assured mark lfgfff
at $ kggfgd
at <client> mcjeib
at <far> sefddd
at <gateway> ficigh
at <host> jkideb
at <n> fZhggn
at <own> jhdndc
at <service> hkgbhe
at <zone> ngWcne
at ? cflhak
at all jkeikW
at github efgggj
at here jgfffg
at it edgmgg
at jdejjc
at line effbhn
at me ffgfgj
at our ygdcab
at tcp noZYgg
at the ehacjn
atm $ eecngg
atm eedngg
attached ggeffk
attack egflak
attacker kekjcb
attacker on jdlncY
attempts in jfggff
attempts jfggff
audit $ hdmhfc
audit : odfcgh
audit cmmidZ
audit file femgfe
audit finding pgfcgc
audit i kjXhhg
audit item jkebgg
audit question eoeaig
audit wants elieef
auditor asks engbbm
auditor is iielcd
auditor kfdldd
auditor wants cjhjge
auditors dmZlhe
auth attempts jfggff
auth jfggff
authentication $ pagegf
authentication qdgefd
authentication when keggge
authentication' kfgfff
available qcgffc
away $ kgefka
away , Xdffpk
away ? jffdld
away geffnd
b hgggid
back $ hihhed
back , nffged
back : igfgid
back ? gekekc
back from nfegfc
back in maebdp
back jdhdjf
back out negefd
back the mgggdd
back through mdhfge
back to pdgcci
backend lcepbd
backup <n> aceghq
backup cbbehw
backup job pggded
backups rbdfff
bad habemm
bank ecneej
banner meggfe
bc ip kgggdg
bc kgggeg
be ? ncgcfi
be able nYggjd
be accepted ogfdcg
be blocked ogggae
be contacted liffdf
be different Zhhdqe
be enough cghgmd
be forwarded nggdbh
be great gjchck
be hjdgjc
be let oefgcg
be open ejdijd
be reached hndbei
be so kfggch
be the iggfhd
be working qegYgg
became cggglg
became drop cggglg
because dgedil
because of aiefhk
because the jbgdkf
become fhfene
becomes accept Wgffte
becomes drop bdffrf
becomes leebme
becomes of pfdbhf
been iXhglg
before $ gfffbo
before , mcfgfh
before hifdei
before i fkgffe
before it iegdXs
before line fggglc
before the gggdfk
before tonight's ggggbl
before we jeghkZ
behaviour ? jfffkb
behaviour hfgfpY
behind <own> kYdtfb
behind it kaflge
behind jchvbW
behind that hcemfg
behind the nlbibd
behind this ZufZif
being forwarded kVeqgf
being hhdjjb
believe ifelkZ
belong Zfdmpc
below <n> gcgdsa
below kdgbvW
below line ggggna
besides <outside> epedgf
besides <service> Xmiigf
besides bqfleZ
best cfgcgo
bet jgfdgi
between <n> Zeiees
between <zone> jYhhfl
between hjffVp
big lefeid
bit safZfj
blame nfgfde
blank jgggef
blast ieldjb
blast radius ieldjb
block <far> egcbgr
block iedaio
block it kggffe
blocked $ ogfdgb
blocked , kgffge
blocked ? pefbfh
blocked anywhere ncfffg
blocked for lcgeej
blocked or mfgfef
blocked rbgaej
blocking ? mdfgff
blocking it oefgfb
blocking kgeXgo
blocks decgdr
blocks it uggcgX
board ljdegd
bond jfgfkc
book fbedjo
boss is jffdje
boss jiibjc
boss wants eklXmd
bot $ gggegj
bot , kbecfo
bot icfdeo
bot 怎 fffefl
both hmgdhc
bother kfffff
bother you lefgfg
bottom fffene
bottom of gegene
bounce , lgfdfg
bounce from lfffff
bounce oggeed
bounces uacggb
box $ jiahck
box , dgghih
box <client> mgfjdc
box <host> ggfkfd
box ? ihmifW
box and lfgdhe
box answers sagkdZ
box at jaogde
box behind nmgabe
box besides UXk0ja
box do jeakgg
box hdgldf
box in iaieii
box is maflee
box itself qagfhd
box let kgfeff
box on mqeagY
box or tdhXgd
box over rchZfg
box reach regZge
branch , jgdfna
branch gajbdr
break ? ehggpY
break anything eegahp
break ddhcnh
break if ggggkd
breaks $ hffdtX
breaks ? gfffle
breaks gfgepZ
breaks if hfffpY
breaks when ggfemc
bridge tYdidf
broken ? mdffdj
broken again cggfgk
broken nfdcdk
broker <client> qecefe
broker ogfeee
browse <service> ndfdfi
browse seffda
browser , neefeg
browser odffef
browsing lehZle
btw mfhgdd
build hdhfgi
building icgfgk
but does jgfffg
but i eghgjd
but my jgfgff
but not lbffel
but oaggeg
but the ncgkea
by <client> vcecfb
by <far> sdfeec
by <gateway> lcaoge
by <host> iekfeg
by <n> qZifee
by <own> vbhahb
by <public> janfhc
by <service> ogfdhb
by <zone> ucdcgd
by a mffgfe
by anyone Xwedgf
by default hffbhk
by design regahd
by iiiffb
by it gZgaht
by its hkdegg
by mail fehkff
by our kffgff
by port lfdhgf
by step ngfffc
by the rebgef
by way meegff
by which ikfgde
by whom enddej
bypass pgheea
bytes <n> jgggge
bytes jegeZo
c <n> jgggeg
cab at egggmc
cab jecbpf
cable lceehi
call $ pbeafl
call for jcgdem
call here ngfeee
call lafgdm
called jgffff
caller pgffcd
calling ldgbel
calls ifejic
came jcgdco
camera <client> lgffeg
camera lgffeg
can <client> jZkeig
can <far> sefdiY
can <gateway> pfghgX
can <host> qXnckY
can <outside> uYghlU
can <own> iqfagc
can <service> dlbdgm
can <zone> tUmehb
can ? tefcfc
can a mblddf
can access fucfdb
can an rkdafb
can anybody kkYhhf
can anything qbeege
can be cqfdeg
can dljaej
can get lpfeeX
can hit jjkefY
can i obbiej
can initiate hlefdg
can it mapYck
can nobody rZgggc
can not ufeffW
can open lnoXgX
can people nagfhf
can ping knaZhh
can ppl sefeaf
can reach fsgdkU
can send sfcdha
can somebody ndkaci
can someone kiehZi
can still lZhijc
can talk bmnfkV
can the hUikfl
can they lakdhe
can touch jflcff
can u geedgn
can use knZela
can you geeidm
can't <client> pefdfd
can't <zone> wbhfhU
can't connect offffc
can't deliver mffeff
can't fetch kgffgd
can't get hpffda
can't oibegd
can't open oeeehd
can't pull jfgfgf
can't the ngegfc
cannot connect lggffe
cannot fetch jgggff
cannot open qbhcge
cannot reach lcgggf
cannot tbfefc
cant <client> qcffgd
cant <zone> qbffgc
cant get qcedck
cant i ofgdfd
cant open rbgcgg
cant pceide
cant send lggged
capture mfffef
captured jgfgff
captured on jgggff
card hbfghj
care fgfkff
care which egekfg
carrier hggeek
carry ofeecg
case ffefne
catch pcfdam
cause ? lffffe
cause odgffe
ccc <n> nefefe
ccc nefefe
cd : jgggge
cd jgggge
ceo nhZefj
cert eedgdq
cert on dggffl
certificate dggdfo
certificate on fagfgo
chain ? kfffjc
chain jeefhh
chains nffffc
chance qcgfed
change $ ndedgh
change ? feefjj
change anything ffifoZ
change board dfgffl
change fdecio
change for ffdfjj
change in bfggod
change request fgggpY
change to gefgfk
change window iegajj
changed Zchejo
changed line gfggdk
changed the hbhbeq
changed to dgffmf
changes ? ggeflf
changes fgfera
changes if ggggna
changing Zejgoe
changing the agggqc
channel mddeek
check $ qfgdhZ
check : sfgefY
check <client> rdfelV
check before ohfdce
check gnegdd
check in ofegfc
check whether ofgdgd
check 一 ogZpfW
checked kgffgf
checklist coamdf
checks lfgfff
cheers kegfZm
chg <n> fedfmh
chg fedfmh
chk wYehgZ
chrome gfgffk
ci lcghff
ci runner mgggfb
ciso iffffj
claim hnegdd
claims iabnhh
clamp gfgffj
clamp mss ffgffj
client , hclegg
client : gelehf
client <client> qdffgb
client ? ocfeeg
client address qggafc
client at jbfflg
client connect meffge
client in qeefed
client ip ngfcff
client is lgffdh
client ocgffd
client on lggbgg
client who ngfedg
client's fdglie
clients get jkdYnd
clients hqcajb
clients use icfijf
clock jjeeff
clone rfddgc
close iefcgm
close src offffd
closed <service> meffef
closed nchZjh
cloud jggfff
clue ggcleh
cn qifdea
cna rZeegf
code : kggfff
code lggefe
coffee fehdfn
colleague , fgfjff
colleague kbfjla
colleague on kffgeg
colleagues , mfegge
colleagues refecf
collect iefgmc
collector <client> nefgfd
collector offgfc
collects ndgfee
com : fegfdo
com <far> kggggd
com <n> ugfffU
com ffgfdn
come <zone> xYghcb
come back fggemc
come from kcfkfe
come iifdid
come in pdfcjc
come out ldggcj
come to bgghqb
come up ncgbjf
comes back negeef
comes elcggg
comes from qdgbge
comes in dndhaj
comes up jdfdme
coming from oelYdh
coming in kdeijb
coming ocjcfe
command ndghgb
comment gfgfdm
commit degZnl
company secffd
complain hlffgb
complaining kifcff
complains mffffe
complete ghemia
complete inventory egcofg
complete list gfekgf
compliance cfimak
compromised ldmbfd
conect rjcedb
conect to ojdefb
conection lggfef
conf eYgbis
config <n> eefefo
config bbflen
configured mdfifd
configured with lgffgd
confirm $ ikfedg
confirm tdehdb
confirm that ocegeh
confirm whether hdfjgg
confirm 一 jleffc
confirmations lggggc
connect $ pddfff
connect : jfffgf
connect <own> nffefe
connect ? khffff
connect from mgggfb
connect khhefd
connect to hjgefd
connected lggffd
connected to lggffd
connecting nehfee
connecting to neheee
connection after jgfgff
connection from qdffdd
connection pfgdgb
connection refused rcgega
connection timed lfggfe
connection to jmgbgc
connection was jgggff
connectionrefusederror : jggfge
connectionrefusederror jggfge
connections ? enfege
connections into nibgdf
connections pgeggZ
connections to ifjkcd
connections towards gngbfg
connectivity kegcmc
connects oaghdf
connects to jcelef
conntrack -e kgggfe
conntrack -l jgfgff
conntrack table fggdgk
conntrack 正 jgggff
conntrack 里 kffgfe
consequence bgferd
consequences ? bgheuZ
consequences for ffgfjf
consequences gfhesX
console mfggcf
consultant nffefe
consumer qedfdg
contact form pchdhc
contact qbhdhb
contacted lhffdf
context mefekb
contractor fchfij
contractors neeedi
control <n> qbecgg
control ocffgf
controller <client> jgggff
controller kggggd
copied gffgdk
copier jggfff
copy kfffgf
core hchafq
core switch iegcfj
correct ? maddgl
correct oafdej
correct that mehfgd
cosmetic gfgfje
could <client> cfheng
could <host> idgfle
could <zone> cgghob
could a pgecef
could efibqc
could get pkeadf
could i iWfokd
could it nfeeak
could somebody pcchff
could someone lceeZq
could still gZgfof
could we idnbhd
could you cfjfke
couldn't connect mgfffd
couldn't mfgggc
count gfggdk
counter kdgabq
counter packets kgggge
course nefddi
covered gigbme
cpu eefcer
cr gfgcii
cron mails jfgggf
cron qdchfd
cross rggbed
cross the rbgefd
ct jfffck
ctstate dnat efgdlh
ctstate efgeki
ctstate invalid gggebn
ctstate new ggggbm
ctstate related gfffdl
cure efggtV
curl -k pdggfb
curl : mffffe
curl <far> kfffff
curl <host> lffffe
curl <own> ucgbce
curl oeffed
curl vk lffege
current gkcdgk
current rules hkghed
currently cjfncf
customer at lggffe
customer bdjnbk
customer is gblgei
customer on vgcddb
customer's jkfbhd
cut mdfdjd
cut off pdfeef
daddr <client> jggffg
daddr <host> jggffg
daddr <own> lffffe
daddr jgffff
daemon nhfdfd
dangerous gfgfdl
data oggaaj
data protection ijhcge
database jhdadn
date iehfZn
day dZhfjm
day on fcjieh
days $ eggfgj
days dgckdl
db agXeb2
dba sddefd
dead ? jfggic
dead for lggffd
dead mcgefh
deadline kdgfff
deal lfedck
dear bot pehdgb
dear colleague fgfjff
dear colleagues mfegge
dear gffkff
debian ifffej
dec <n> kggggd
dec kggggd
decides jkcfeg
decode hdgffj
decode this hfggfj
default drop jfgfge
default jffdle
default policy ngfcff
deferred connect jgggff
deferred fehbgn
delete -a haghrY
delete afgftc
delete line befgpe
delete the Wifhsc
deleted cegfpe
deleted line geggnc
deletes bbegwb
deleting aeghsc
deliver meiclZ
deliver outbound odicgd
deliver to khfdjc
delivered nefffe
delivering nfheia
delivering to legehe
delivers scecge
delivers to oeecid
delivery kfhefe
demo egddgo
demonstrate obgdgg
denied sbichb
deny ? pcfddi
deny idfclg
department kfffeh
deploy ldefdl
description jgfbfk
design rdgahd
desk , jffffh
desk <client> mffdff
desk leiefe
desk pc qfffgZ
desktop qidhda
destination <client> dfebkn
destination fegekh
destroy jfeelc
dev <outside> lgdhdg
dev <zone> offffc
dev hgfked
device kcjdcj
devs kgfgfe
dhcp pfegdc
diagnostic kffgff
dial leffge
dial tcp leffge
dialled kggfff
dials <far> sdffdc
dials sfgaee
dicom jgffff
did deeghm
did someone nieadi
did that ifefld
did the dcgkfk
did we hlbodb
didn't jegfeh
die ? fgecng
die oadgie
die on ughacb
dies $ lefdmb
dies ? fgdelg
dies oefbla
diff dhgeii
difference ? feghke
difference at eehflf
difference gdhepd
different ? eheegm
different afterwards bggfoe
different dggdjk
differently cgeglh
dig rdchdf
direct pegggZ
direction oegebh
directly $ midffd
directly , ngfddg
directly ? kdhilX
directly obhdjc
directly on offfde
directly to mcggge
director mgagfh
disconnected jfggff
disconnected no jfggff
dispatch neffef
dmesg , jgggge
dmesg is kgfgeg
dmesg jgfgfe
dmesg 里 jgfgge
dmz Wbfegy
dnat $ tceYdl
dnat , bbhjkj
dnat -j gegdkh
dnat : fgffjg
dnat Zaernc
dnat accept dggfpb
dnat before gfdfem
dnat for Zlemja
dnat on agblqc
dnat rule edgfki
dnat rules ffgdji
dnat target khbocb
dnat 删 ffgfjf
dnat 到 ldcfjf
dnat 去 caheqh
dnat 吗 oagffg
dnat 改 Zfefue
dnat 的 ffgkjb
dnat 那 gdiemd
dnat'ed fdctec
dnated iadsde
dnated to eedphc
dnats $ gaaple
dnats hZWwhe
do $ iddbfp
do , ahfdgp
do : gfffWu
do <outside> hThqld
do <service> ofgefc
do <zone> oZdepa
do ? gccciq
do for icdffn
do i hebgfn
do idgjbj
do in ghgdfj
do it gcfekj
do not fggkdg
do packets peeegd
do people ndccjg
do the jdhbkg
do they nfdeeh
do those oegfee
do to efecio
do we kiilaY
do with sgddfb
do you jafafr
doc crefbh
docker nggcef
docs fiflcf
document ejqZee
documentation Yjlggg
does $ jdfffk
does , oedckd
does -a ggbfZt
does <client> pbobjW
does <far> hXglsY
does <gateway> yXgefb
does <host> oafbih
does <n> rVfkfe
does <outside> vZeVoc
does <own> pmYdfc
does <service> fjZmcj
does <zone> iikbdg
does a lkefga
does an kdejla
does anything ifefkd
does egfick
does hairpin scghdZ
does he tddbef
does inbound fbfimg
does it diffjh
does its mggfed
does l ggffcm
does line aheeeq
does mail qhdefb
does my nbacgo
does not ancgek
does one cgdehp
does our cddmdn
does ping xbeeea
does port gaftfa
does scan nggefd
does that rVhhfg
does the pefcch
does this ffbfjl
does traffic udgZgc
does udp 1aiTgd
does with pidcde
doesn't hmeccj
doesn't work degdgo
doesnt flnYdg
doesnt work pYadfo
doing ? pffdfd
doing fdffZs
doing with igcefl
don't ask kfggge
don't get hffffj
don't mddgej
dont care egekfg
dont get leefbk
door kkgcef
doubt pgedee
dovecot : jfggff
dovecot jfggff
down ? dahYhu
down again bciciq
down ebfcft
dr hgldZj
drive bfffjm
drop $ egdgdp
drop , eggene
drop -i gfeglf
drop : dggglf
drop ? jfeejd
drop and dffgnd
drop at YhhhwV
drop by ggfgjf
drop can dgfgmd
drop do Ugggtg
drop fffenf
drop for cifdlh
drop forward jggfff
drop in jffffg
drop instead defhlg
drop it nffcge
drop line agggqd
drop lock cefhof
drop on ggegmd
drop or qcceie
drop policy nfffai
drop so lhfeef
drop that rffcbg
drop the effgme
drop to ggefpb
drop tonight agfgmg
drop what fhddhl
drop which kgggdg
drop would aggfof
drop 为 kgffeg
drop 了 jffffg
drop 吗 reedde
drop 掉 nfegdg
drop 是 idgcXu
drop 的 hfgfej
drop 这 hfgfmb
dropped $ kegfgg
dropped ? wffXec
dropped by negffd
dropped ofgbef
dropped or sffadf
dropping efdbpi
dropping it pgffeb
dropping the gfgfnb
drops rfdfce
dry aihcpd
dsl ncfgff
dst <client> kfffff
dst <far> kfgffe
dst <gateway> oaffgf
dst <host> jggfff
dst <own> lffffe
dst lffffe
due cngdbl
dumb jigfdf
dumb question jjgfcf
dump dcmlee
during fdfelj
e , lffgfe
e <host> keeggg
e g hdlfgd
e kgjbff
e mail jfgfff
e not mgfcgg
e udp yeeSdi
e without jggffe
each inbidd
each of gkfkcd
each published glfdff
each service htdWfg
earth does nefgdg
earth hkggcf
earth is ifffan
eat it pegcfd
eat pffcge
eaten pfgXfh
eating egfdgm
eating it kfggfd
eats it kgffff
eats nbgfgf
echo , paffgf
echo qefcee
echo request offdfe
edge <n> ffeefo
edge befedt
edge fw cfhegm
edge rules gecddr
edi lgfgfd
edited geggel
edited the geggel
edu gffggj
effect ? hecgpc
effect fdgdqd
effect of ffgdme
effect on cgggmd
effects ? fdgeuY
effects gdgesZ
egress rdfbjb
egress to mdfckd
eli <n> gfgfWs
eli gfgfWs
else $ mefkec
else , cggglg
else hddfqe
email oaefkd
end khZjhe
end of jdhbji
end up ijakhc
ends  Yfcjgq
ends 0 Yfcjgq
ends 1 Vmjkbi
ends 10 lgfgfd
ends 2 rcegcf
ends 3 oiebee
ends 4 iegika
ends 5 hhhgqT
ends 6 iggfma
ends 7 ggggqW
ends 8 hgggjd
ends <- hgddem
ends <client> Udokfk
ends <client><client> xdefbb
ends <client><client><client> pffeed
ends <client><client><gateway> seggca
ends <client><client><own> mbghff
ends <client><client><zone> kegfgf
ends <client><far> mffgib
ends <client><far><far> kgggfe
ends <client><far><gateway> nffffc
ends <client><far><zone> mgffbg
ends <client><gateway> qZgfkb
ends <client><gateway><gateway> pbgide
ends <client><host> wfgeeV
ends <client><host><client> nggffc
ends <client><host><gateway> nffefd
ends <client><host><host> tdgfcc
ends <client><host><own> legeff
ends <client><host><public> qffdcf
ends <client><host><zone> jgfggf
ends <client><outside> qddckc
ends <client><outside><far> refcde
ends <client><outside><own> Zgbftf
ends <client><own> odgedh
ends <client><own><client> pffeed
ends <client><own><gateway> sdgffZ
ends <client><own><host> nfgefc
ends <client><own><outside> kggfhc
ends <client><own><own> lffffe
ends <client><own><server> rdgddd
ends <client><own><zone> hifglY
ends <client><public><own> jgfffg
ends <client><server><client> ugfebZ
ends <client><server><own> mfgffd
ends <client><server><zone> peeheb
ends <client><zone> ncclbh
ends <client><zone><client> mdeheg
ends <client><zone><gateway> qffddf
ends <client><zone><host> kggdgh
ends <client><zone><own> ngeffd
ends <far> eZhnbm
ends <far><client> vdffbb
ends <far><client><gateway> ofgfcf
ends <far><far> vdefda
ends <far><far><own> bfgguY
ends <far><gateway> mZhhdi
ends <far><host> udgceb
ends <far><host><own> nggdcg
ends <far><outside> jYcmbo
ends <far><outside><own> odfdfg
ends <far><own> wbgZee
ends <far><own><far> sfeeeZ
ends <far><own><gateway> nfffed
ends <far><own><host> offdfe
ends <far><own><outside> mggbfg
ends <far><own><own> lffgff
ends <far><zone> vbhdaf
ends <gateway> alcgen
ends <gateway><client> qdgfhZ
ends <gateway><client><own> mgggfc
ends <gateway><far> ncghed
ends <gateway><far><own> qchdfd
ends <gateway><gateway> gobdfh
ends <gateway><host> sVggfg
ends <gateway><host><gateway> meggfe
ends <gateway><outside> obchcj
ends <gateway><outside><far> kgggfe
ends <gateway><outside><own> jbhfld
ends <gateway><own> ndgZgj
ends <gateway><own><host> rYicfg
ends <gateway><zone> raffhd
ends <gateway><zone><client> lfggee
ends <host> Ymblcm
ends <host><client> rahbeh
ends <host><client><gateway> rggeca
ends <host><client><outside> fgfgjf
ends <host><client><own> ngfahf
ends <host><client><server> ngffed
ends <host><far> negfjY
ends <host><far><far> mffffd
ends <host><far><gateway> mfffed
ends <host><far><host> pggcgc
ends <host><far><own> ifhame
ends <host><gateway> hableo
ends <host><host> ogdjgY
ends <host><host><client> ldfggf
ends <host><host><far> nfgfed
ends <host><host><gateway> qdiefa
ends <host><host><host> ngffgb
ends <host><host><outside> negdfe
ends <host><host><own> oegeef
ends <host><host><zone> kfgfge
ends <host><outside> ojbhdd
ends <host><outside><far> kggffe
ends <host><outside><gateway> pefcfe
ends <host><outside><host> kdfgif
ends <host><outside><outside> qbgehc
ends <host><outside><own> gegene
ends <host><own> wXgheZ
ends <host><own><host> nehdia
ends <host><own><public> pdgeef
ends <host><public> lbemhb
ends <host><public><own> ndffff
ends <host><server> Znidbm
ends <host><server><client> pcgefe
ends <host><server><far> pfgffc
ends <host><server><outside> refeec
ends <host><server><zone> qcffhb
ends <host><zone> njdhdb
ends <host><zone><client> pefgcf
ends <host><zone><gateway> jgggfe
ends <host><zone><own> nZhgmZ
ends <outside> kTkjig
ends <outside><- egffel
ends <outside><client> tZdYbp
ends <outside><client><far> dgggld
ends <outside><client><own> gdggke
ends <outside><far> heeZhp
ends <outside><far><host> refhda
ends <outside><far><own> nffefe
ends <outside><gateway> pklbaZ
ends <outside><host> kehjcd
ends <outside><host><gateway> qfgefa
ends <outside><host><outside> lfekfb
ends <outside><host><own> jafofd
ends <outside><host><public> mgffdg
ends <outside><host><server> ocdgge
ends <outside><outside> idjafl
ends <outside><outside><gateway> qegcgb
ends <outside><outside><host> ldfkde
ends <outside><outside><outside> ocdqca
ends <outside><outside><own> pdgiga
ends <outside><own> mgfmhU
ends <outside><own><far> nffehd
ends <outside><own><gateway> kcdofc
ends <outside><own><host> fdehem
ends <outside><own><outside> pkdibZ
ends <outside><own><own> jgfggf
ends <outside><own><server> laanhf
ends <outside><own><zone> jffggf
ends <outside><server><own> oeffee
ends <outside><zone> uaddjb
ends <outside><zone><far> jggfff
ends <outside><zone><host> nbbhmd
ends <outside><zone><outside> fgegvV
ends <outside><zone><own> efggnc
ends <outside><zone><public> cgfdnh
ends <outside><zone><zone> gZbifq
ends <own> jkUldj
ends <own><-<client> pZhegg
ends <own><client> ldeYog
ends <own><client><outside> lfefjc
ends <own><client><own> qgffdb
ends <own><far> zZibea
ends <own><gateway> lYegdn
ends <own><host> bgehdo
ends <own><host><client> nggefd
ends <own><host><far> fbhhlg
ends <own><host><outside> degfpd
ends <own><host><own> bbhhqe
ends <own><outside> kjiidY
ends <own><outside><outside> vbeZfg
ends <own><outside><zone> ijefeg
ends <own><own> hcfdik
ends <own><own><client> kffgfe
ends <own><own><own> jffgfg
ends <own><public> acfngk
ends <own><server> aZf0ec
ends <own><zone> qabfke
ends <own><zone><host> tfbbge
ends <own><zone><outside> gsZhce
ends <own><zone><zone> qahggb
ends <public> doajgd
ends <public><host> ecisfb
ends <public><own> kkWlia
ends <server> dcaogl
ends <server><client><client> qfefed
ends <server><client><far> nfgheb
ends <server><client><own> nfgffc
ends <server><client><zone> rcfede
ends <server><far><own> nffffe
ends <server><own> lbeohY
ends <server><own><client> jfffgg
ends <zone> fgvUbi
ends <zone><client> qffhdb
ends <zone><client><client> jeggff
ends <zone><client><far> kgfhia
ends <zone><client><gateway> nffgde
ends <zone><client><host> offfde
ends <zone><client><outside> hgedrZ
ends <zone><client><own> ngfgce
ends <zone><client><server> kffgff
ends <zone><far> jeehjd
ends <zone><far><gateway> keggge
ends <zone><far><zone> dhghfj
ends <zone><gateway> jaghmc
ends <zone><gateway><gateway> xTffge
ends <zone><gateway><host> scibcf
ends <zone><host> sbeecg
ends <zone><host><client> egghsV
ends <zone><host><far> oefffe
ends <zone><host><gateway> nfgflW
ends <zone><host><host> oaheeh
ends <zone><host><outside> ofeffd
ends <zone><host><own> ledZhl
ends <zone><host><public> nbmbef
ends <zone><host><server> lofdbc
ends <zone><host><zone> hffgmb
ends <zone><outside> scbehe
ends <zone><outside><- eeggbq
ends <zone><outside><client> kfegkb
ends <zone><outside><far> ncfgfe
ends <zone><outside><gateway> sdfffZ
ends <zone><outside><host> mdfegg
ends <zone><outside><outside> iedfkf
ends <zone><outside><own> hdggcn
ends <zone><outside><zone> jgfepY
ends <zone><own> pndeab
ends <zone><own><client> lffgff
ends <zone><own><gateway> scgefb
ends <zone><own><host> kjgYgg
ends <zone><own><outside> ljefiZ
ends <zone><own><own> hgggjd
ends <zone><own><server> lffgff
ends <zone><own><zone> akdeng
ends <zone><public><own> odfgdg
ends <zone><server><client> pfefdd
ends <zone><server><host> lgffgd
ends <zone><server><own> jfffgf
ends <zone><zone> qYgfhe
ends <zone><zone><client> jffghe
ends <zone><zone><far> gffgpZ
ends <zone><zone><gateway> mffege
ends <zone><zone><host> lbfghg
ends <zone><zone><outside> mcehid
ends <zone><zone><own> hkbfpY
ends <zone><zone><public> jgffff
ends <zone><zone><zone> biffne
ends kgfmcb
ends up kgfmcb
english $ fggffj
english , Xeegfv
english ? Yhheer
english for fgggXq
english hfgfZn
english please fgffdm
enough eagjsa
enough for fihgmX
enters kefgfg
entries ffelhf
entry hbfrce
enumerate aglled
enumerate all ebdqgf
enumerate every bkkhde
enumerate the ehkkeb
erp dhdeeq
errno <n> kfgfff
errno lfgffe
error : kgggee
error <n> lfgfff
error lbebik
error number nffegd
establish an mecggg
establish connections mifaff
establish oeedff
established -j gfffdl
established rule dgefmg
established src lfffff
established 那 fggfld
eth <n> cbheer
eth cbheer
even cross ofgcfe
even dpdibf
even get saffdf
even let oefeeg
even see kegfff
even touch legege
evening $ bdgflk
evening hcgeik
ever comes jgfgff
ever get lcfemd
ever hear pfgfga
ever ncgdej
ever since bfggeo
every <n> gedfeo
every dnat fedred
every fodlca
every minute idgfej
every network dqecgf
every night qchcff
every port lWeufa
every published hpcbgf
every service Xlljfe
every single meemcc
every source gmhYhg
every time jgfgfg
every zone enefge
everybody in kfggff
everybody pjdZbj
everybody who dtcbid
everyone dvdach
everyone who flgege
everything <zone> beqchf
everything cfnleb
everything else iffejf
everything that athgea
everything we dSmoem
evidence gkefff
evidence pack keffgg
exactly ? chgfZr
exactly eqgYfi
exactly is gjefdj
example , ncghdf
example : kggfge
example <far> jgggff
example <own> jgggge
example action jgggff
example com hfahhk
example jgffdi
example net kgfgge
example org lggfee
examples ddhdfp
examples would efgeen
exim jfgbgj
expect reeYfi
expected ? obfgge
expected pbgegf
expected to sYfgff
expire ? dchdgp
expire acidgs
expires Zhdfes
explain $ ifggZn
explain -a dfcfav
explain : gfgeco
explain it fggebp
explain l gfgdgl
explain lffeVq
explain like hfgfdk
explain line Wggfbw
explain lines dggfZs
explain ln gffcgm
explain mail ffgffj
explain me jfgeam
explain please jfffeh
explain pls iffecm
explain the mgggZi
explain this ggffcm
explain to hegeek
explain why ldggge
explain 一 hfgeWt
export ffeffl
exporter ocfgef
exposed ? nlnaaY
exposed for fcarhf
exposed ikknaW
exposed on erkigQ
exposed to ljofaW
exposes bdkpcf
exposure check eqeagg
exposure cockdf
exposure of djalcl
external kfffcj
eye gegdfm
eyes ceffZv
fail ckechl
failed : leffff
failed connect jgggff
failed lffffe
failed to lgfffe
failing pefgfb
fails kfffbk
false $ rcfcff
false rcfcff
far as imfdee
far jmagef
fate vdcUqa
fault ? ofgfdd
fault ofgfdd
fd lfffge
feels dfgffn
fetch its kgffeg
fetch jaffjh
fetch mail jdeffk
fetch my lggedg
fetch updates mgfefe
fetches kfffff
file , ffeflf
file does hhfZof
file fbjidl
filter : jfffnY
filter jgfema
filter table dfgfmf
filtered ? pgfdec
filtered or qdgZgf
filtered tdfbed
finally bdgnlc
finance jdfedm
find feenhe
find its jfffff
finding <n> migcdf
finding sdfcaj
fine $ qdfegb
fine , lgefge
fine <outside> mefgfe
fine ? sadhef
fine but jgffgf
fine for nffffd
fine legfgd
fine on legggc
fine what kffgff
fine why kgegff
fine with phfeeb
firewall ? nhfefc
firewall imdjdb
first day edihfj
first kfffbl
first time fhhfcl
first week bggffo
five $ cfhfdo
five ggegcn
fix <zone> cghhnb
fix cbfgxa
fix for fdcbth
flip dgffkg
flip forward eggdnf
flip the dgfgkg
flipped bggflg
flipped to hffekf
flipping gefdod
flipping the ggggje
flips aeggpf
floor jcfdeo
flow ldgdWq
fly kfeYpf
folder djalfi
folks , nbeben
folks gdhjbm
follow dodegh
following ncgghd
for $ ggfdbq
for , fgfdYt
for : ghedXt
for <client> kbfgna
for <far> meggfd
for <host> jdhkde
for <n> gjemdc
for <outside> jgecme
for <own> hcdlkd
for <service> nVhmib
for <zone> kbcakm
for ? hgfbYt
for a mbjhcg
for an kebera
for dfeijg
for each glfdgf
for every ileche
for her kcgfek
for him kfgggd
for it odnZec
for its negeef
for me Vmiedp
for my jneded
for our eeYlfo
for people icfdki
for port jdfdih
for snat gdgelg
for somebody iejefg
for someone odhYdl
for tcp geffkf
for that geekcj
for the lhghXj
for them mdkfcd
for tonight igghmX
for us jcedod
for what lbebYu
for which emefff
for whom fpeXmc
forever nfgefd
forget gdglhd
form gocgef
fortigate bhdeer
fortigate in dehbgp
forward $ igghhc
forward , kdgghe
forward -i efffji
forward -m gfgegk
forward -p ffgffj
forward -s efffkg
forward : mgggbg
forward <n> cfedoh
forward ? eggfkf
forward Zcdlpg
forward chain ifffej
forward drop jggeal
forward for YXgpdq
forward from Xgplbg
forward gets gefepc
forward in hdZpgf
forward is chfenf
forward it pffcfe
forward last hegeap
forward on cdgqid
forward policy kggeka
forward rule dfggpc
forward that rgfacg
forward to bZZvoc
forward verdict kggeeg
forward were cfegsb
forward 到 hcbpgf
forward 的 keejfe
forward 策 bgfghk
forward 里 feggnb
forward 默 egggld
forward's fggfle
forward's policy effflf
forwarded $ iVgugb
forwarded , fZgpfg
forwarded ? coencb
forwarded anywhere jfgjgb
forwarded at hbgogd
forwarded by kfcggg
forwarded from Zfeohh
forwarded in bdashg
forwarded kfbwdV
forwarded me lfgdfg
forwarded on UTk5hb
forwarded or mffdff
forwarded this lgfffe
forwarded to medpdZ
forwarding dfdpic
forwardings hbcqdh
forwards $ fdeogf
forwards ? cahsgd
forwards hVlzfS
forwards in aZrjgg
forwards on ibcuea
forwards please hacoig
forwards pls gfejhf
forwards point gbengf
forwards to Xfftfe
found hgfebm
found in igffbm
found this hgfedl
foxmail lffffe
foxmail 发 jffggf
foxmail 报 jfgfgf
foxmail 收 nffffd
free qffdfc
freeze fggfdl
friday $ hddjdl
friday , acgdth
friday ? fbgfdp
friday evening eegefm
friday fadimi
from : lffffe
from <client> oblefa
from <far> uegdfZ
from <gateway> sagggb
from <host> tcfZgf
from <n> ucaggc
from <outside> hckmdd
from <own> gbfigk
from <service> caljjf
from <zone> mcickc
from ? lfffgf
from a iefjef
from accept egggjf
from an mjgafe
from anywhere dqcbek
from conntrack jegfhe
from drop ggefpb
from here lfnXgf
from hgkeeg
from his mggfgb
from hitting mfgcid
from it pcffef
from its mehgfd
from line cgfhlf
from lines bgfgoe
from my lfffff
from our ijefgf
from port pefdfe
from reaching tWfdgh
from some pfdbff
from talking mghfcf
from the mjdecf
from their nbgfgg
from there fWoads
from unknown mggged
from where WzXfgg
from which aybbja
front desk gfeffl
front oZgfei
front of magffh
full hVkhdn
full list bjlkhX
full of mgfffd
further lhgdef
fw <n> dehegn
fw config fegfgl
fw hghafm
fw rules gfgfek
g ibldhe
gateway $ echmif
gateway ? kWqhce
gateway answer pedefe
gateway config cefdfr
gateway mfgibf
gateway rules bfgeeq
gateways <n> gdgbdq
gateways hdhbdo
gave me lfedpY
gave nfecpY
get <n> qeegfa
get <own> hfgfna
get <service> hldcqX
get a leffjb
get an mfefhd
get anywhere xYgadf
get as tYhcge
get at dlmgda
get forwarded libkdd
get from oeceff
get in nkdbcg
get into kngace
get it nfbcjg
get its jgffgf
get nothing offagg
get on mfcfkd
get onto lgfcfg
get out magggg
get straight mddghg
get the nZhcdl
get through mfefge
get to ejmeed
gets a gkgggd
gets connection kgggdg
gets fkdija
gets in pmfdba
gets it cchngg
gets no pedhed
gets nothing kfgggd
gets out lmecdf
gets there hsfTfh
gets through gnhaeg
gets to cngehe
getting kjegib
getting out fmfdkc
git push ofefdg
git qecicf
github com ffgedn
github gfgedn
give cglkiZ
give me binnab
given gcfkjd
given that lffdcl
given the kfefma
gives $ pfedeg
gives ? mfffef
gives negffd
gives up jggfgf
gmail <service> jggfge
gmail jggfge
go $ ngieXi
go ? hXhufb
go anywhere ffelhf
go from egpdcg
go kblfbh
go on qdZfei
go out pgedhb
go over fefgbo
go through qhfdgZ
go to nfcgjc
goes $ hfffkd
goes ? oefeee
goes away efffnd
goes in efgcng
goes out ngggae
goes pUfioY
goes through hhgcjf
goes to gdfipa
goes where qbemad
going by tfgefY
going gYdkik
going on ngfeee
going out meffge
going through fhccdr
going to qdibkZ
going via lgffcg
gone $ egfgle
gone , ceghod
gone Zgfgsb
good ? qffdgb
good afternoon hdjjgc
good for ghfdZr
good jXhdhn
good morning lcfcem
google com jggfge
google kggffe
got <n> lfefbk
got a hmcggd
got an lcgeie
got exposed banhhi
got ifkjdb
got this lfffge
great ghchcl
green ccgafv
grep jggfff
group hejfcl
growing ldfefi
guess tchfeZ
guest mZecfo
guest wifi fceeer
guests nchdeh
guide gbfmjc
guy ledidi
guy on ngedeg
guys in oeggdd
guys mibgef
gw $ lfmdXj
gw , igYkjf
gw : qcdfeg
gw <n> cchdbv
gw <service> kceeme
gw ? ihljeY
gw config ffgffl
gw ecfdgq
gw line hciclh
gw pass mgggcf
gw rules fghdem
gw 上 fffgdm
gw 的 kdgffh
gw 第 gfgfZo
h kggfhc
had dffepe
had no dcefpi
had since gfggdl
hairpin , ngfcei
hairpin <zone> mgfege
hairpin ? reacek
hairpin for mahebm
hairpin nat odhdZk
hairpin or rffddd
hairpin pZgbjg
hairpin work mdffjd
hairpin 的 mgfgee
half mffffe
hammering agffds
hand its jggfff
hand jhihfZ
handed fcctdf
handhelds offffc
handover edfggm
hands leiebj
handshake locced
hang pbgggc
hanging Ybrmdf
hangs $ lfefff
hangs , leffgf
hangs and lgggfe
hangs at mgfdff
hangs for mfffef
hangs on haenhf
hangs rdghcb
happen lgfeib
happened ogfgbf
happened to kgfgef
happens $ nfbfgg
happens if fgfesY
happens pbfanc
happens to pcgbjd
happens when dgfhrZ
happens with ejWhqe
happy igggic
hardening dggfmf
harmless gggeke
has <outside> rcfceg
has <own> kfgfff
has a nfgeed
has access cqhggZ
has been hZhjih
has had efgdhl
has hmedef
has it djgdmd
has line gfggdl
has no igfedl
has not jggfgf
has the hdhcen
has to oggdde
hasn't jgeedl
have $ hgdkff
have <outside> vkaVmZ
have <own> ofefhb
have a beches
have access bkqZdh
have anything bdgqhd
have been jYjgdl
have ddjkfg
have exposed lYgjgg
have no kdeiei
have the ldefgh
have to lifbhe
have we dWmsde
having access fpdbgg
having hqZbZo
he can yfcedZ
he can't jgfffg
he get nfeeff
he is jgggeg
he refecf
he right meefgg
he says jgggge
he wants dmddhh
he's kegedj
head ffggck
health check qcgcfe
health qcgcfe
healthcheck offgde
healthy ? lffffe
healthy lffeff
hear from qefega
hear oggega
hell jbhecm
hello , ibiige
hello hbjgfj
hello team ddklfd
help $ qadfal
help <zone> aciirb
help oYedij
helpdesk kfhddj
her ? qfeheb
her nbgefh
her outlook kgffge
her phone jggeff
here $ icikcf
here : lddfcm
here ? lffjfc
here can qdcfff
here idhkef
here what gggeap
hey , qcgaeh
hey bot hdegfj
hey folks meghgb
hey lieaei
hi , lffffg
hi lcfffj
hi team kfgfff
hides Xdfohk
him $ hcebho
him ? kfhggd
him in mgfffd
him odeaem
hire ifelef
his <service> mggdge
his oggcgc
historian ceheep
hit <host> pidega
hit <own> kkffiZ
hit <service> fmeehe
hit <zone> jfcgoa
hit line gfggfj
hit merge agffcs
hit nnibZc
hit port jmgchb
hit tcp fkgdgg
hit the higdfi
hits <own> qeccgf
hits has gfggdk
hits pffZdi
hitting <host> pffbhe
hitting <own> lffbmd
hitting offbjd
hold hdejfh
home neggec
home to mfgged
hook oegfdf
hop lgfefg
hope ibflfg
hospital kpdcde
host $ jfbode
host , hmjhdY
host : gjgfff
host <client> icldlb
host <host> miefed
host <own> pcgfge
host ? uladdZ
host and hkfffe
host in mfcggg
host nbfife
host on kZeigi
host out odhagh
hostname -i lfffef
hostname lfffef
hosts in odmYge
hosts on kfgdif
hosts skffeU
hour jfgfhd
hours mffhfc
how come lmhdZe
how do efgefn
how does tadffe
how jedcen
how many egieem
how much aeeges
how should degffm
how the ncfejd
how to beggbu
human hfgkZj
human language fffebo
human words hfgnYh
hypothetically , ahhgmf
hypothetically fgecqc
i <service> ndhmbc
i able pcbghf
i add fgggmb
i allowed heeeen
i am mfedeg
i append gghhmZ
i approve qagbgh
i ask ggedfl
i be kfffgg
i believe hfflde
i call kegefh
i can ebgpgf
i can't mgfeef
i checked kgefgf
i delete dfggrY
i deleted ggfgnb
i do effjdj
i don't nbedfj
i drive cgfeep
i drop bgffvY
i e njhcgZ
i even kefZfn
i find heekff
i get mfeiec
i got igddbq
i have igdfek
i hit fdefbr
i hope odedej
i inherited fcljfd
i know miefdd
i land mgglaa
i lock dfggjg
i mean kiejeb
i merge ffggfk
i moved mfheef
i need gkjeee
i only pbeYdp
i open ichmcg
i paste cfffmi
i ping qfbged
i put dkdfpa
i reach gfhobc
i read lheacm
i remove fgffob
i right pffffc
i run igeeoc
i see lffhee
i send nefgfc
i set egfflf
i should fffjgg
i sit lfideg
i still affhpd
i strip bgfgnf
i supposed hYeffr
i suspect qffcfd
i swap fjfdkc
i take cffgnf
i talk pcbcdm
i tell kgedfi
i think jeemhZ
i thought ifdhbm
i took egggnb
i type jgfcgi
i use ieeZds
i want kieafj
i was qiebZi
i would pdfdmY
i write eiejff
i wrong neffef
i'd have qggagc
i'd hfhdjf
i'd like megeka
i'd rather ncgfeg
i'm <outside> peegcf
i'm a Zgimbk
i'm at ldjdgf
i'm five gfgedn
i'm lhegch
i'm new ifffdj
i'm on kfggff
i'm sitting mfffef
i'm the lbgfgh
i'm told qgedfb
i've been mefdie
i've kfgfff
icmp $ lfefgf
icmp echo scfbef
icmp mfgech
icmp seq jgggff
idea $ Yndecq
idea ? vcffbb
idea agfcln
idea what igffdj
idea why nfgffc
ideas ? ldfgff
ideas lefgff
ie gggfnb
if -i cgegsZ
if <client> sdggZd
if <host> ldndbe
if <zone> vcaffd
if a olcaee
if any offgcd
if dgeesa
if forward ehfeqZ
if i cdghoe
if i'm oefibd
if input egefmf
if ip eggetX
if it rbfbdj
if it's ldfggf
if line ZgghuY
if our kggdff
if so fjgkfc
if some mcbkjc
if somebody bgkipX
if someone ldfenZ
if that nggeee
if the ifdgmc
if they meeedj
if this jfedpa
if we bfffpf
if you jefmce
if 我 gfhika
iifname <outside> hffemc
iifname gdeejk
im <outside> nfggee
im five hfffek
im lfeffg
images kfffgf
impact ? dchcpg
impact ckfftV
impact on fehgld
in $ kjfdgd
in , kfhcla
in -a egggke
in <n> iegcfl
in <outside> tWffid
in <zone> qbgffe
in ? ijcdkd
in a hgiafj
in advance kgfegf
in an fghdfm
in any ibfkkc
in at eefcmi
in behaviour geggna
in between pffegb
in conntrack kgfgge
in english fefgbp
in for mlfZee
in forward igfflc
in from eXkkgj
in front oYgfej
in his lggedg
in human hfglZh
in ip kggfff
in it ecgdmj
in its offece
in l jggfge
in line cffgdo
in lisbon lefefg
in mail ggffcm
in my lefgff
in on lgfifc
in our ifgbnd
in outlook lfffge
in over kdeele
in place bgfgnf
in plain gggeap
in simple ffgffl
in that kegbnc
in the gagkek
in their hffefj
in there ijedam
in this kfgffg
in through fbgegm
in to dgckii
in words gffeZr
in writing jhidgd
inbound <service> uaeYjg
inbound mail gfgekf
inbound oVeiig
inc <n> hfggej
inc hfggej
incident kicfck
incoming <server> jffgfg
incoming kfggeg
infosec eejkja
infra eefebs
infra fw gdgefm
infra gateway bggfeo
infusion mfeeeh
ingress pidgbd
inherited fcljef
inherited this fcljee
initiate a oZeghg
initiate connections gmffdg
initiate placed
initiated by kegffg
initiated kegffg
inner hYhnhe
inner router ogfdfd
input -i fffgkf
input -p dgegji
input -s ffgeaq
input adgdsf
input default ehddof
input policy bffgrd
input to Tffgxe
input were effgme
input 默 egggjf
insert -a dffgme
insert ffggob
inside address mffege
inside jdpkbY
insists on gcgffm
insists sieaec
install jefhdi
instantly kdggdg
instead icgape
instead of hbgeoe
insurance Znjkcc
interface iaegkj
intern defcfr
internal address pchdhc
internal ip ledjef
internal machine mdeife
internal oYhncb
internal server gcfmif
into <client> ocggdf
into <gateway> kgdfjc
into <host> ubhcfb
into <own> ohdbeh
into <zone> lpfceZ
into human gefffl
into nndaed
into the jipbeZ
invalid -j gggebn
invalid hfgfcm
inventory bbkwdY
inventory of cekqeZ
involved kgffeg
ip $ pcfjcf
ip , qdegde
ip <client> mgggde
ip <far> mffffe
ip <host> kgfffe
ip <own> mefffe
ip ? iddcau
ip does pffcfd
ip forward cgfdtb
ip ldgfla
ip 上 eagsed
ip 是 mgfffe
iptables -a ffffpc
iptables -i ffegkf
iptables -t edfhkh
iptables <n> kcfafo
iptables Yeehml
ipv <n> fggeoc
ipv fggeoc
is $ jhfkdb
is <client> qbciff
is <far> qbfgib
is <gateway> qaedej
is <host> fkYmdj
is <n> jidmdb
is <outside> pbhdfe
is <own> ucagfd
is <service> nqefcW
is <zone> oakdch
is ? sbgZgh
is a oeeeaj
is able dmuaiU
is accept hddglg
is accessible fneffe
is allowed glpehU
is any vcZggb
is anybody cvYfic
is anyone gshYiZ
is anything mifmdW
is asking gihhch
is at meffef
is behind Yagthg
is blocked qidfeb
is blocking qdfgec
is dead ocfdfh
is drop nhedfe
is enough pagkcd
is everything gdcfdr
is exposed slchZZ
is fdhhgj
is fine lfgggd
is for hedgfl
is forwarded Yifree
is from kffgff
is full mgfffd
is getting kggggd
is going fdgnfd
is gone dgfgme
is growing pdgegc
is he peehde
is icmp lgefge
is in jfebmf
is it gahfep
is let flgeff
is line lafdbq
is mail nggffb
is meant obhggc
is missing kgggdg
is no jcjhdf
is not ilgcff
is ok raehgb
is on jffdbn
is open tbdcgg
is our gambfn
is outbound qdfehb
is permitted nbkbff
is port owVigR
is possible pjgabf
is published Zcauhj
is reachable dnobcd
is refused rhfbec
is removed egfgqZ
is responsible lfffff
is right geflge
is sending kfgfff
is set ggffjf
is shouting gfgfgj
is sitting jicjgc
is slow fddces
is somebody acrgid
is standing kgZfhj
is stuck lfgfff
is supposed nfdfff
is tcp TXhwnf
is that egdpfe
is the kbabeu
is there jldmba
is this ofeeZk
is to efhfkf
is traffic nfhefd
is udp qdgchc
is waiting gcdhlh
is what ndfffe
is working vYdcie
is wrong ngeefe
isn't able tafghZ
isn't it ifffej
isn't uecdde
isnt qXfkdg
iso audit igkdgd
iso diilec
isolated from qecfhc
isolated uedgda
isp ldjgce
issue refded
it $ kfeiZk
it , jifhed
it : ogfedf
it <gateway> meffge
it <n> lfggfe
it ? lgfnca
it allowed tafffb
it answer sgadef
it as jjbZfm
it at djhgbk
it back jchYfp
it be nbjbhg
it bkfjdi
it blocked gcgchn
it break fefaml
it by fjekhb
it can egqahe
it can't nffeee
it comes gefkfg
it connect kekeef
it connects hhhajg
it correct mdgfge
it die sZiiZe
it dies kfggff
it do ggfaki
it does jeeehj
it doesn't kcgegj
it dropped qffcgc
it end ufcfcb
it even sgfYgd
it fine mfgegd
it for gfmkad
it from gkfgeg
it get tdddYl
it gets pZgfgf
it go mcdhck
it goes jjZcme
it good ehfedp
it hangs hfefgj
it has jejche
it help abiirc
it in adhjbq
it into lddggh
it is jehhef
it just mehXii
it land bjbudc
it leave mffeff
it let gggchj
it make megcjd
it matter gfgbnf
it mean ifgbar
it means fgggej
it must paggfe
it never mffgfe
it no ggggck
it normal meffge
it not tbffhZ
it ok lffffg
it on kkfdde
it only jZdqfe
it open lceSmo
it opens odddfi
it or nfgheb
it our jffgff
it over gefgZp
it pass tggcdb
it permitted ofgdfd
it please ibobei
it possible rfeffb
it reach gekfge
it reachable ghbZho
it say hgefZq
it says kdfdbo
it see rfbcgf
it should mffeic
it sits mffcfg
it so sffebe
it stands pidbdg
it still hfggZn
it talks lfgffd
it tell rfecfd
it telling lgefgf
it that qaejde
it the kffYeo
it there ffeegl
it through jhfffe
it times lggggc
it to oidZgg
it true gqqZcW
it us wegbfY
it uses oegefd
it wants jfegdj
it was lfgfef
it went kgfgci
it work eoZbeo
it worked ocgcei
it works nfffee
it would effkma
it's broken dggegl
it's fine mfgggc
it's for gqZcej
it's hchedn
it's supposed bffgdr
it's the hehfej
it's us mgfgfc
item <n> frchce
item frchce
its -i bffgng
its <host> ncgdid
its <n> lggfgc
its <service> ifffej
its cron jgggeg
its mcgdhh
its neighbours dgffdo
its nightly jgggef
its own rggbeb
its private hjdegg
its scans kggfff
its updates nfffdf
its way kfgfef
itself $ jlcbfh
itself , rWkeee
itself -> scfgea
itself : qefhbd
itself ? gkmbee
itself able uZbjfc
itself fetch jffgfg
itself from pagche
itself get xXfhhY
itself imkZec
itself is bscdgg
itself on gdgikd
itself open 2Lhajh
itself reach vdgfgV
itself reachable xXUfij
itself talk oYhigd
itself to ocffff
jenkins dbefgs
job kahelf
job on qggecb
jobs qhffbd
joined gcjkeg
joy pcedgg
jump lYcZht
junior efggbn
junk egkeYo
just fine mgfgfc
just got egdfgn
just hangs jffggf
just now jgggge
just open Xdhfft
just pffZgg
just sits jefggf
just spins offdef
k <n> iegeel
k mdgcek
keep akgikb
keeps nhfcge
kept oehfed
kill ejegmb
kim lffffe
kind as keffgf
kind hffefk
kind of gffefl
kindly check offfgb
kindly confirm uacggc
kindly ddekdo
kindly tell scdfcg
kinds gffffl
kinds of gffffl
knock elgldc
knock on elgldc
know $ jkeafh
know , iiegmZ
know from cpddhg
know gjhkYg
know if sbeceg
know what mdkceg
know whether oefagg
know which aleogc
known Xcfrgk
knows hYbnij
l <n> cegbgr
l eefcfq
l google jggfge
lab pcggee
label mdggfe
label printer kdggfg
label printers pgfgea
lady hfeffj
lan <zone> mbfgfg
lan qddhiZ
land $ gZiqed
land ? qfcheb
land anywhere idftfW
land iadsga
land on hgapia
lands lagpbe
lands on lagpbc
language gfgfel
laptop , qfebdg
laptop <client> scefec
laptop <outside> kffggg
laptop at neefff
laptop in qeeeef
laptop is jgfgfe
laptop on kcjggd
laptop pejfad
laptops ncggee
last change fffffj
last eXhfgr
last friday geggek
last month gchfco
last night edfefp
last nite icegfk
last reboot fffgfk
last thursday hegfbm
last time icgfmd
last tuesday gchgfl
last week iYjiej
latter qgchdd
lead Zccrgj
leave ? lfffff
leave qfgfgY
leave the jfffjd
leaves nchdhe
left ekebdo
leg <gateway> jkdfdf
leg jhegff
legend feeefn
legit ? kfggfe
length <n> kgfffe
length kgfffe
let <client> bfffmj
let <zone> heggoZ
let him kggfff
let in jjhcge
let it nffffd
let me ngecgf
let out kgggff
let pehega
let that pffaeg
let the jfgepW
let them qhgafd
let through tZfeWn
let's efehmf
let's say efehmf
lets <zone> waeced
lets it reecee
lets mjckda
letting mcgdej
lgtm ? gfgfgj
lgtm ffhefl
library mfgffe
licence jfggfg
like i'm gfgfdm
like im gggfek
like it oefgfd
like mfYihh
like that oegdfe
like to jcehje
limit <n> fgggek
limit fgggfj
limit limit fgggek
line , fgggje
line <n> Uegbsn
line Uegbtm
line no effcgo
lines <n> fYhdrg
lines fYhdqh
linux gfffle
lip <host> jfggff
lip jfggff
lisbon offefd
list $ eingeb
list Zmioea
list all dfemhf
list every emckha
list everyone cqadjg
list everything cjkkda
list me cmjfcg
list of edinfd
list pls egikgc
list port geglfe
list the ekakhf
list them fnbfhe
list who fmfdge
list 给 bjflff
listener koffba
listens lffffe
listens on mfefef
live qcfceg
lives at jgfgfg
lives ocgffe
lives on oegffd
ln <n> fbgcfr
ln fbgcfr
load , qdeggb
load <own> jaeeqc
load for kkhafe
load medYfn
load on ecefgp
loaded aodgjf
loads $ infbgd
loads mifeed
loads of kggeff
local lcfbfm
locally sehaed
lock afggog
lock myself cfgglg
locked ljable
locked out dkecki
log , jgggfe
log : leffge
log in ejfeej
log is lgffhb
log log fgggek
log of lfffge
log on lggffd
log prefix fgggek
logged in tbhbfd
logged ubhbfd
logging jfgffg
login : jfggff
login kfggge
logins rbgdfe
logs : mfgffe
logs nffcff
logs to kgfgfe
lol $ deepci
lol ecekem
long kgfgfe
longer pagcie
look $ dgggfk
look at djfdgj
look gfgecn
looked at feggfk
looked hjfedi
looking at jgffff
looking jgffff
looks efffen
looks like efffdo
lookups tbggYg
loop back rcffbf
loop lfffeg
loopback ndicid
lose <far> agggpd
lose ? ggffkd
lose dgfera
loses aehfsc
loses its cfggpc
loses what hfggna
losing jdgfej
loss nffcgf
lost connection jgfgff
lost its bgfgnf
lost jfgfff
lot xcXgde
lunch hdhdco
mac idgfgi
machine $ bmekff
machine , jffjed
machine ? bdZpnf
machine behind aqcgie
machine in icncff
machine is odehfd
machine kdfqca
machine sits Xfhphg
machines are hUlqgc
machines hbekfj
machines in qecgdf
machines on pgffcc
made jWfnig
mail , lgggfd
mail <outside> jffflc
mail address mffegf
mail client veffdY
mail example gdahgo
mail from ddffim
mail gw kdgfhg
mail hcgeij
mail is lgefeg
mail on jeffjf
mail over megffd
mail queue bggggl
mail server jggffe
mail through jeidei
mail to jhffff
mail via lggfef
mailbox hcgdeo
mailer kggggd
maillog lggfee
maillog on kggfge
mails , jggfge
mails kfecek
mails to ofdegd
maintenance efhfkg
maintenance window fegejj
make any dfhdmf
make it rdgbge
make jfhbpZ
make sense kgggdh
makes nlfcce
manage mddeej
manage to ledeel
management ocgege
manager tebaeh
manager understands fgggej
manual fgfgfj
many eghfel
many hits ggggbm
many messages Zegchs
many packets gfggcl
many thanks hgekff
mapped rnchdU
mapped to YXgxgg
mar <n> kgggfe
mar kgggfe
mark <n> kfffff
mark kfffff
martian mffgdf
martian source mffgdf
masquerade $ ffffkg
masquerade , gdgfkh
masquerade <- fgffel
masquerade Wffeug
masquerade do hhddcp
masquerade for gdgelg
masquerade in gedghl
masquerade is dgghob
masquerade line fhfgma
masquerade on Xffhph
masquerade rule hcgeij
masquerade was fiZflh
masquerade would ggggqW
masquerade 删 egggnb
masquerade 去 Ziehng
masquerade 是 fgegSx
masquerade 这 gggfej
masquerade 那 fgffke
masqueraded tgfcaf
master <client> lgehfd
master mgegfd
match $ oeadcm
match ? gegdnf
match nededi
match since gggefj
matches kegado
matchmaking oegffc
matrix fpedgd
matter fldfjd
matter on Yrggib
matter which fifkfe
matters ndgfcg
max hefdeo
may <host> ofdhgb
may i hdfgfk
may mngacc
may open epfdhc
may reach isdagc
me $ jfhdam
me , gffibl
me -a cefdnj
me : ddejik
me <n> jfffff
me ? jgkbdg
me a qdcbfi
me all haknce
me and lfgeff
me cjfieh
me connection nfffgc
me every hlehdf
me everything angjde
me for lldeah
me how rchdha
me if vcccdg
me in lfeddl
me like dggffm
me please scdkbc
me pls odeeei
me tcp jgffgf
me that jdlgha
me the lajdmb
me this kffeYo
me through lfgebj
me what cdhmZn
me whether reedee
me which ehfjgg
me who hlfeff
me why jgggge
mean $ bkclei
mean , medcel
mean ? nffebi
mean jhdiYk
mean the maekid
meaning ? ffgfbn
meaning gfffap
meaning of ggfgcl
means gddgZt
meant gkejdd
meant to gkejdd
meeting jfefcl
merge $ ffgffk
merge , aggfeq
merge ? efgeem
merge edgelj
merge it cfeefp
mes jggfeg
message mdgafk
messages are hgfegj
messages nZgcfm
midnight $ fffffl
midnight ? gfgffj
midnight gfgffj
might ffgfjg
migration gddihi
milliseconds $ ofgede
milliseconds ofgedd
min $ ieeedo
min -j fgggfj
min fegelh
min to dgggem
mind oecegg
minute ldggeg
minutes $ keecgl
minutes pfhYdh
mirror ngggfb
missing jgffla
moment ? hbegcq
moment dfejco
monday $ igdfdl
monday , fjkZdl
monday and pgefdc
monday eejici
monitor jgggff
monitor trace jgggff
monitoring host egfgkg
monitoring nffgec
monitoring probe neffdg
month iaheen
more ibekmb
morning $ gfffdm
morning , jefefj
morning all keeeej
morning lbfcfm
morning the mfggfd
mount nfffgb
mounted mfggcg
move line gehdlf
move mcgdlb
move the bgghod
moved offdic
moved the mhggec
moved to kfgfid
moving <n> geebqg
moving ccfinh
moving line geggmb
moving the fghcoc
ms : kgfgfe
msmtp lgffgd
msp gcckfk
mss <n> jggfgf
mss to ffgffj
mta : jgggff
much fZeeko
must authentication qdgdfd
must authentication' kfgfff
must fetch tefeda
must sdfded
mx <far> offgfb
mx <n> kgggfd
mx example kffgff
mx fcfcgr
mx of cZebe0
mx record eegefm
mx 记 afedgq
my <outside> kdggff
my boss meffhe
my box lgfegf
my colleague kgffeh
my desk kdlefd
my laptop rdggcc
my lcggdi
my mail offged
my manager sdZYhk
my own fgggke
my pc kgffgf
my phone mgffee
my report cgflfg
myself cgggmd
myself out cgggme
n $ ijfcgg
n fieofb
nah $ rehecd
nah lehejd
name $ gaggfo
name gmgaeh
names raefch
nas egffel
nat $ idghei
nat , oecgef
nat -a gggdUw
nat -i dfhdcp
nat ? lgggde
nat jZdlih
nat loopback ndibhe
nat table ffebds
nat 表 fdgkgf
nated hihhfd
natted haeqgc
natted to fbfohf
nc : obfeff
nc lkhfae
nc vz llgfZe
need <service> sefdec
need a ddjihg
need an ncdjfe
need ejhjZj
need it himjZb
need one qcbghf
need the idclei
need this jkffha
need to hidihd
needed qdZYqe
needful fakfgk
needs <service> odffgd
needs its nefgfd
needs ndhdch
needs to nggeed
neighbours dgffdo
neither ofgdcg
nervous mifbfg
net : nggged
net <far> lffgfd
net <n> odgfZk
net cfgemi
net gateways gehdbp
net ipv cggepe
netops <n> fdfefm
netops edge gegdfl
netops fw fffcgo
netops gbgefo
nets eteZib
network , hmfehc
network ? jkdegf
network and kgfgfe
network are dmchgg
network klbcgh
network person effjfj
network that dphcff
networks are fmZgig
networks bvcchd
networks can Xpfhid
networks get evdchZ
networks have dvdZfd
networks is dqgeib
never an nfffgc
never get mdgfhe
never gets pdfdfe
never jfhkZg
never loads hnechd
never seen ggeebo
new -j ggggan
new gfdgdn
new guy ggfcZr
new here neeagj
new hire ifelef
new in hgfegj
new on gddhfl
new starter rddfee
new tcp mfgffd
newly idgcod
newsletter kggfdg
next hhZhlg
next hop lgfeff
next to hhbjje
next week fgejbl
nf conntrack hfeeem
nf hfeeem
nft monitor jgggff
nft trace kgfgfe
nginx on offcge
nginx regbfe
nice gfgefk
night $ fbhbgq
night , gegfjg
night : pgffga
night ? fcfego
night and fdflei
night gagfgo
nightly backup rfgddc
nightly kggeeg
nightly report kggggd
nite icegfk
nmap from kegffg
nmap megfff
no $ mbncgc
no , odddfi
no -i ffffco
no : nkpXZc
no <n> hjdfhe
no <outside> refede
no ? rgXhfd
no answer mfgggb
no auth jfggff
no clue ghcleh
no dnat kgfffg
no fljcai
no for ueZdge
no go zccWhd
no idea lgffch
no mail jfdfbm
no matter gmdhgd
no nat pfgcfd
no reply kffgfe
no route pcgfge
no ssl jffggg
no syn nfegfd
no trouble qbehhb
no vpn pdfggc
nobody <outside> rddedg
nobody here hggcfk
nobody in kmfbdg
nobody lkcged
nobody on jhclee
nobody told mcgdej
noc lfbdcn
node <client> oegfee
node exporter obfgfg
node peffdd
non gfhhcj
non technical ffhicj
none iWgogg
none of tfeafd
noon ejggcj
normal ? pedeff
normal ofefee
not $ haemkc
not , nggcff
not <n> ofdbgh
not ? rYideh
not a iefkff
not able taefgd
not at kegfff
not be ndfefg
not connect jgfgfe
not from tZZhfh
not get pecfge
not mdeffh
not open rhegcZ
not reach jegeek
not reachable ohcche
not send pggggX
not sure jggfge
not technical gfffcn
not the oggfec
not via mgfddg
not work oaeeej
not working edgegn
note kffedk
nothing $ peebfh
nothing , seecch
nothing back mffgee
nothing comes kefeei
nothing else befnpX
nothing from lfgggd
nothing in ldgeeh
nothing nfggga
nothing on meffgd
notice ggdgme
nov <n> jggfff
nov jggfff
now $ hdlfeg
now , gccgjm
now : kggggd
now ? jdZjfm
now iYefer
now please cegfgo
nuke Zfehph
nuke line Zfehph
number : nffegd
number <n> fffcep
number pegcdh
nurse mgffgc
o meffgd
o'clock cecibs
obviously kfggee
of -a ggfgdl
of <client> pfgecf
of <far> nfhcfe
of <gateway> tZddgg
of <host> kfbniZ
of <n> afgfmg
of <outside> klfefc
of <own> kgcoZg
of <public> lbcldh
of <service> cnffnY
of <zone> scbegg
of Zhihjf
of a tedadh
of accept defhlg
of adding fhgfkd
of all fepdef
of an mgeehd
of changing agegqe
of course nefddi
of dnats eddree
of drop eggfle
of dropping Zggfph
of every cggmgd
of everything dbqjee
of flipping gefdpd
of forward hggekc
of input dedgkj
of ipv mgegef
of it mXeldk
of its hacnek
of line cgefli
of mail hfiZen
of moving gfeepc
of my hedjie
of our akgifh
of ours gbinde
of port ilZhff
of questions ffeefn
of removing ggffjf
of services hYjlge
of setting ffheme
of sources gudYic
of stuff gfedfn
of swapping fffelg
of that odedfg
of the eilcgg
of these seZgdg
of things gffdfm
of this fgfggj
of us cmklZc
of what dcojhd
off $ mqfdab
off <client> kggggd
off <outside> egeglf
off <own> qXdpcd
off from neeejd
off is lfgfaj
off kcggnZ
off line fgggje
off my bgfgmg
offered jcdogc
office lgfeeg
officer icgdeo
offsite kgggef
ok $ mqjYcY
ok ? ocfehf
ok after cgfhqZ
ok and kZgfhj
ok for kfgfeg
ok ifgcjf
ok or qfdedf
ok so qfgeae
ok then ggggma
ok to gfffek
ok with ncdeao
ok 吗 phhhhV
okafor lggggc
old kccjej
old runbook ffhbgm
old wiki ggffdl
on $ kjfdef
on <client> qcgcgd
on <far> kffkfb
on <gateway> fkfaih
on <host> jgacfo
on <n> reefha
on <outside> jeikhZ
on <own> ggelhd
on <public> gcldnb
on <service> lpgcjU
on <zone> mifggZ
on ? rXbffl
on a leffdi
on any akemeh
on anything angjfd
on call ibgedp
on dev mffgdf
on earth hkggcf
on friday idhbfm
on github efgfco
on her kgfgge
on here jffejd
on it nefdgf
on line ffeecq
on mail jcfihg
on me efeefn
on monday gljZdh
on my hggddl
on our hkihdc
on plain xehXbf
on port edfego
on prot kfffff
on saturday edhefn
on tcp loegbZ
on that jbgcfn
on the djejal
on this bdkohc
on thursday hjdckg
on top agghnf
on tuesday hbgggl
on udp mcbkch
on what gaelfk
on whatever asfffd
on which inVmee
oncall kbgfdm
once cefkqZ
once i jfgfkb
once it gefkid
once the eghboe
one $ iehfdj
one , ggehZo
one : ofecgf
one ? ubfaak
one actually ggfdcp
one before wfgVef
one do ggffZp
one for igfeej
one in jgfgeg
one oceccl
one of kjebei
one sentence fdilci
ones above ggggej
ones bjjeie
ones does geldgg
only $ odgffe
only , kfgedj
only ever kfffcj
only hpdiWi
only syns mgfffd
only the tWfema
only this jgggge
onto <gateway> qaefge
onto <host> nddjia
onto hXgpff
onto the keekgc
open $ plhfdV
open , jYfkdl
open <far> sfeedc
open <host> mcdejg
open <n> beeclo
open <own> ohegfa
open <service> qdfXfk
open ? tjbjaY
open a qmbedb
open an mfedgg
open cmfief
open connections rdifdb
open for ujiWfZ
open from kZgogc
open on ncdnXj
open or tbgcgd
open port WklUev
open tcp okYZem
open the pcegja
open to kpijbT
open up adifta
opened <own> nffffc
opened by oegefc
opened ihbiei
opening <own> lefejd
opening <service> hcggkg
opening odfeic
opens <n> offffd
opens <own> mfgafh
opens <service> ufgVef
opens fine odfeff
opens ofgafg
opens up gffdqb
openssl s meffgf
operation mfffee
ops ldffgg
options jggfgf
options mss jggfgf
or <gateway> mdgefg
or <host> mfgdeg
or a jkcgef
or alive mcgeie
or am khhcgf
or are odfgfc
or blocked rggedc
or can cnckdg
or closed qceeeg
or did lkclfX
or dldgfi
or do nfgdgd
or does jWgjih
or drop mefgef
or dropped pffffa
or is jbfkhe
or it mffdge
or just kodbef
or must mefeff
or nah lehejd
or no mWnghc
or not nbcfkg
or on fkinaZ
or only incZlc
or purely gfgfje
or should kggggc
or shut tZebgh
or the mfgeef
or theirs jfffgf
or what scfaei
order confirmations mggggb
order jefdjg
orders lYggfk
org <far> jggfgf
org lggfee
other ckddjj
others hjgalc
ought oeggdd
ought to odhhdd
our <gateway> mfgffd
our <host> fiilfZ
our <outside> kmcbhf
our <server> hcmibf
our <service> lamYdn
our box rggbga
our dhjcel
our monitoring rfffda
our mx hickfd
our networks fogfgY
our own kffgff
our partner nffged
our public kcifff
our published hWxWje
our rules waeeec
our services gTjphg
our side pcjefc
ours ? rehafe
ours hcinde
ours or kfffff
ourselves cffgof
out $ mcefek
out , ligbbk
out <- jgfgff
out <gateway> lfffeg
out <n> jfggff
out <zone> jgggff
out ? negdge
out after ofgedd
out and jgfgff
out are jgffff
out curl kgfgff
out for ijfmbc
out from obdggf
out if fefhkg
out ip jggffe
out is mggfed
out lffcke
out of gkeboc
out on lgifeb
out ours kfffff
out run kgggef
out since kgggfc
out src pfffgb
out the eefjig
out there pembcc
out to nfZbhk
out what jgfgbj
out why kgffff
out 在 jgggef
out 我 jffgff
out' jegfgf
outage eeefep
outbound , kfgfff
outbound <n> qggdce
outbound <service> taiZhd
outbound ? oeceej
outbound delivery lghdef
outbound from taWhhh
outbound ok neefef
outbound on nfdhgc
outbound to pgggcb
outbound yabfiZ
outgoing <server> kgfffe
outgoing <service> mefehe
outgoing mail pggecc
outgoing mdfejd
outlook , jfffgf
outlook cannot kfgfff
outlook error lfggfe
outlook in mdfgff
outlook just kfgggd
outlook negdge
outlook on vZgggY
outlook there kggeff
outlook won't mggfdf
outlook 报 kegfgf
outlook 收 megggd
output eegfne
outside pjffbb
over : jfgggf
over <n> qZefdj
over <outside> pgegdd
over <own> dgggkf
over <public> ogfbff
over <service> oggdiZ
over hidchj
over plain tfgceZ
over port 1cghbT
over tcp qcggdc
over the hcfedo
over to kfjebg
over udp gnfaie
own <service> fjfemb
own elfbhh
own shell tcieca
owner ikgefe
p <n> oehbdi
p oehbdi
pack ldfffg
packages from kgffff
packages ogfffb
packet $ pegcfe
packet ? leeeZo
packet for ogfgZg
packet from sfdded
packet jffjbg
packets $ jgfgfe
packets <n> kgggge
packets ? gffffj
packets from tegbfb
packets has gfgfej
packets have fffgfk
packets hit gfggfj
packets ligdZk
packets to jgffff
pacs oZgdfj
page $ mdaidk
page , jefefi
page is lgfffd
page on lffggd
page qbgedh
pair ifeecn
panel ffgfgk
paper ijffch
part mdeffh
part of ndefff
parties fracie
partner example jgggff
partner kdfcfl
partner's pefgfc
pass $ ufecgZ
pass , kgggee
pass ? rffecd
pass it mffefe
pass or qdffed
pass qfgeaf
pass that lgggcg
passed ? lgfgde
passed uZeheb
passes ? qffffb
passes jgefdi
passes or keffff
passing vecYhd
passive oegedf
password gefceo
past vecgbc
paste cfffmi
patch ceefer
path for ibhaeq
path mkfYci
payment mdgegf
payment provider mdgegf
pc <client> ngfeee
pc in jamdhg
pc leiefe
pcap mffegf
pci evidence hkefge
pci jnjddY
pcs in nedegg
pcs mggfgb
peer ndggfd
pentest report lheffe
pentest tciYgc
people <outside> gefgkf
people are kckgfd
people in kggfef
people mjeZoZ
people on pjbahe
per foecfh
per published gmfdge
permit it mgefef
permit qfeZZo
permits kgffff
permitted $ ueebee
permitted , mffeff
permitted ? pdffee
permitted by ldfggf
permitted mlgZhb
permitted or lffffe
permitted to klfcfc
person efhjfg
phone , ijedgg
phone <outside> neeffe
phone home jffgff
phone ocffff
phone on ncfffg
phones seebgc
phrase cegego
pick ekgdej
pick up eqhciZ
picture mfjfbf
ping <client> lfffff
ping <far> kfefhe
ping <gateway> sggfdZ
ping <host> rffegZ
ping <own> vYhegb
ping from pedfef
ping the lleZfg
ping to mfffff
ping ucgfea
ping 不 nffffd
ping 到 hnbbig
ping 通 meffff
pingable from regagc
pingable uegaga
pinging <client> kfffge
pinging <far> ohdegd
pinging <gateway> mgeege
pinging <host> neeffe
pinging qfdbgd
pings <own> ncheff
pings xdachb
pivot pcfech
place ieeeme
place of cffgnf
plain <service> jdeofc
plain english dggfen
plain gbelbn
plain port rffbed
plain words hffebo
plan cefkqY
plan to fghgkd
planned fgggnZ
planning fggfmc
planning to fggfmb
plant geffgk
player emejed
players lefeid
plc tegcec
please $ fmkfdb
please , ighhch
please : eeilXl
please ? febqge
please add agiaXz
please afhiij
please can nfegbh
please check refdfb
please confirm jcfkfg
please enumerate Xlljef
please explain ieefbp
please open adgeW1
please provide fhjhfc
please say sbcgff
please state mdbkge
please tell qffced
please walk ngggbf
pls $ hfkodX
pls , deekfk
pls : vffVal
pls beilbl
pls check jagbfo
pls confirm nffgga
pls explain rgfgeZ
pls open dggcZu
pls tell ngecge
plugged fZlfgj
plugged into eZshgd
plus legdkc
plz $ meefZm
plz tZgedf
pm $ Zfkjfi
pm lcfegi
pmtu $ ffgffj
pmtu ffgffj
point at dcdpfi
point dcdnem
point of hcmYar
point to efdhem
pointed at ggffkf
pointed ggefkf
pointed to dhbfrd
pointing at fcglfi
pointing caejmj
pointing to gdhffl
points fbangl
policy ? refdbf
policy accept jjeZjg
policy became cggglg
policy becomes aeggqf
policy drop mfffdf
policy fegepb
policy flipped hffekf
policy forward dhegne
policy from effgme
policy goes Yggfpg
policy is mfegib
policy of bgffpe
policy on Zgegtb
policy set egfgjf
policy to chfeqd
policy was dgffne
policy went bffgng
policy were bfggmf
poll uZfbgf
polled rcffah
poller ndfgdg
polling nbggeg
polls odfdhe
popped hfpecd
pops mffffd
pops up mffffd
port $ mlVkee
port , gXmndf
port : ofgfec
port <n> hhkZei
port ? hreWie
port egdmdj
port forward dagqfg
port forwarded fVdvhe
port forwarding ahfqgd
port forwards ibeshY
port is jdfefj
port state jggfff
portal , ogefdd
portal pdfiiX
ports $ ahengf
ports <n> orccba
ports ? aojhbf
ports YijqiW
ports are bgglgg
ports do tYWoic
ports end fcgmgg
ports get cWgrih
ports have dZmjgh
ports of YWlogk
position lkfcZj
position to lkgdjX
possible ? pbfgfe
possible from mjdbgf
possible qkgZdc
possible to koeaef
possible with kfggfe
post lgZmcg
post to lkgecc
postfix <service> kggfge
postfix jagcgn
postfix on gbgcgn
postfix smtpd lggfgd
postfix 日 lffgfe
postrouting -o feeekk
postrouting cfeekj
postrouting 里 Zgfgpf
posts schced
ppl in odgdge
ppl lgfehe
ppl on mdgcgg
pr <n> hfedbp
pr Zffejo
prefix fgggek
prerouting -d eegflg
prerouting -i ffgegk
prerouting <n> dfhddp
prerouting iefegj
prerouting rule jgggge
present lddmhb
presently lcYsed
press lfeggd
previous jdflaj
primary mfgfed
print <server> kffgff
print nedehd
print on nfceje
print to mffgee
printer <client> mldgea
printer <n> cfgfeo
printer at qgfffZ
printer in gfgfgj
printer jdgdel
printers gZiffn
printers in pgfffa
prints lfggdg
priority jdbain
private address ngfdfe
private ip kifcgf
private ogeffc
priya jggfge
probe at lggdff
probe mfgfef
problem : pbfggc
problem ? gffglc
problem oegdhc
prod Zggdaw
production jWifdq
profile nfegee
prometheus pdgfde
properly ? jgffie
properly kgffgd
proposal ggefpb
proposed dfggqa
proposes egheoc
proposes to ggggpX
prot <n> lkegeb
prot lkegeb
protection ijhcge
proto jgggfe
proto tcp jgggfe
protocol : mcgffg
protocol jfggfg
provide fifmfb
provide the hbdphd
provider , jgffeg
provider heefgk
proxy nfgegd
public <host> obdhfg
public <own> ocdhhd
public ip rheacg
public jXlpea
public mail mffegf
public one kggeff
public ports cbfsff
publish $ emjhdd
publish , hjnddb
publish <n> oYWhre
publish <service> gsWhlZ
publish ? gXomfc
publish bgmohV
publish on fPrnfh
publish right Zcslfb
publish to fUgrfj
publish 了 fbetgb
published $ rcZkfd
published , lfkdfb
published ? Yclsgc
published YfnwcW
published anywhere Vefsfj
published for jbZpje
published on gcctde
published ports eWokfg
published service gqdbgf
published services gctZic
published stuff gbpefe
published things ddoegg
published to daatfj
pull <service> lkfcgc
pull from pgbggd
pull mail odgeef
pull nfgcge
pulled jcdeil
pulls oefdff
pump lfffeh
puppet rfegea
purely behkke
purely cosmetic gfgfje
purpose ? gfffao
purpose kegeXq
purpose of gggfan
push kceehi
push to mgfggc
pushed gZeher
pushed the fZehes
pushes shgecZ
put -a gggglc
put a dggeli
put dgecqf
put in hdegnc
put it kfgdgh
put the kcffgi
putting ifffqX
py , kgggfe
py kgggfe
q <n> fmjidY
q kmjhZY
qa mfgggc
qq ogfdee
quarter efefhk
quarterly eghodc
queries tffcag
query <far> jYghme
query <service> odfghb
query mgfedh
question , nmfYbi
question : lkebff
question for segedb
question ikedfh
questionnaire aolhdb
questions can gffffk
questions do ggfffj
questions fefddr
queue icgdfn
queue is kcgben
queue on ldfefi
quic mZfmgc
quick ddklja
quick one jgerYc
quote feclhh
r , kfgfff
radiology lfgdgg
radius ieldjb
raised ifdkhe
ran ndggdf
random host iefkfd
random lcfkfd
ransomware epdefe
rather pefdmY
rather than ofebpX
raw ofeefd
rcpt keggge
re kcgcle
reach $ hctdga
reach , cbuefe
reach <client> ogdhhY
reach <far> mcefhg
reach <gateway> dibfpe
reach <host> jidcgj
reach <outside> qgdgjW
reach <own> diYbjr
reach <public> sgddiZ
reach <service> gldbih
reach <zone> neagkc
reach ? bcprfX
reach hgjafj
reach it fmbggf
reach itself iekege
reach of hfocee
reach port vraXiU
reach tcp fnfbgg
reach the jlbagj
reach through abwdge
reach 到 lrcaed
reachability check sWffgg
reachability iuhZdY
reachable $ atbjee
reachable ? oefaej
reachable by fpddhd
reachable for uegXja
reachable from qgtUfW
reachable komWea
reachable now echcer
reachable on hlgbka
reached $ dlggfg
reached by kiegfe
reached fmcbhi
reached from jkecdj
reaches <own> jngdhY
reaches mpacee
reaching pYgdld
read <service> ffggtV
read it deggdo
read jgfbfk
read their gedemh
read this mjcadj
reader ffjfal
reading jgefgh
reading the egeeat
reads jffebn
real client rfgafd
real dbgqci
really obdibk
realy xegYeb
reason $ mfffgd
reason ? ohdgde
reason rcfcci
reboot $ fffgke
reboot ? fegfem
reboot lfgfdg
receives megffd
receiving neffgd
recent fgfffk
recieve tgeXgf
recipient kgfgfe
record bcedew
record of gjdefj
recv jgggff
recv src jgggff
red kegedj
red since mggfef
redirect qefdaj
redundant dehbqf
reech mjeegb
refused $ pefefd
refused , qffefc
refused <own> lhfdeg
refused is kffgge
refused that keggfg
refused this kdfggg
refused to sXfhdg
refused ubhehY
refused why jgffgf
refused' pfhcfb
refused' to ocfefg
regards , nffefe
regards nffeee
register $ effkjd
register : fmfice
register fkfkde
registry mgfffe
reinstalled ngfggb
reject nfgaei
reject reject efegcp
reject with efeggm
rejected effffl
related , agggji
related bgggij
relay <far> jggfgf
relay access qehdeb
relay its kgfgfe
relay rfhdfa
relaying vdhafb
release jifche
reload gahgbp
remember Xeephj
remembers hffbcq
remind hbeqed
remind me hbeqed
remote desktop kkdjcc
remote host kefggf
remote oedhhb
remove -a ggfgrX
remove bgggvW
remove line bfggsb
remove the Zhgfog
remove 掉 fchgob
removed , efegnd
removed aefgnj
removed from cgffsa
removes aicfnh
removing -i eggflf
removing Yfggva
removing the bgggng
replaced cgggnc
replica lffffe
replication mfgggb
replies negfbg
reply , jgfggf
reply come sgfgac
report $ docggf
report , ikggbg
report : hhdikc
report jkcjde
report to lhhede
reported kgghgc
reporter : kfgggd
reporter mffgfd
reporting mfgefe
reporting mta jgggfe
reports hjfhee
reports that lffffe
request , kgfffe
request hihehd
requests pgfbfe
reset $ ffegcn
reset ? jfggff
reset ifgddm
resets lfffef
resolve oYegld
resolver on sfgbgZ
resolver uegeeY
resolves kgfgeg
respond lZnahf
response qdffee
responsible mffffe
rest ejdjhd
restart feeegn
restart postfix edfcgp
results kggggd
retire fffgld
return path mbffgf
return tcgfbd
return traffic mgggbf
reverse ogfgag
revert pbffge
review : bnfemc
review geichi
review 一 geffem
review 下 ggggdk
reviewer nfgbhe
rfc <n> kgffff
rfc kgffff
right $ ogcffd
right ? oehhbd
right after hgggjd
right kbjgci
right now bcjjdn
right that hfgefj
rip <client> jffggf
rip <far> jfggff
rip jfgggf
risk giifcg
risk register fjgide
rn $ kakked
rn nZiigb
room <n> afgdgr
room pgfcbi
root cause ndffgd
root mail lfgffe
root pbgdcj
rota ffgffj
round uefVjb
route mcgfjc
route to kcffld
routed pgegaf
router mgfefe
routes sjbcfb
row <n> gdekek
row ekcjdi
rp dhefqa
rp filter dhefqa
rst , kfffge
rst ? meffff
rst syn ffgffj
rule $ Zggfgp
rule , ccffoj
rule : cefhas
rule ? oaeaas
rule ct lggfdf
rule decides nbfhhd
rule does mfgfgc
rule ecgcmk
rule for hdgclh
rule in gegfbo
rule ip fdeekk
rule last hfggYo
rule let hfgemc
rule lets vefbbe
rule matched ffgffj
rule on ffffjh
rule that pcfdfg
rule today gffgbo
rule 是 eehkdi
rule 的 egggcm
rules $ gffejh
rules , dfgfen
rules : bfgbio
rules <n> feffhj
rules ? njabcm
rules and hffgdk
rules as mndedc
rules do ghffek
rules fegddq
rules file ggfffl
rules is gggfej
rules let keffoY
rules line gggebn
rules on gbgffm
rules or ogfffb
rules 的 gggdZp
ruleset $ njffae
ruleset ? refffa
ruleset kefhgd
ruleset last gfggdk
run fceflj
run from jgfgef
run on keggff
run out ffgffk
runbook , fgggfj
runbook fffjcj
runner <client> mgggfb
runner fefffl
running odgdgf
running on paefgg
runs on qeggfa
runs pafebl
s , lgfffe
s <n> nghcgd
s client meffgf
safe gfgdem
safe to gfgdem
said tZibdg
sales oheanZ
same as gefeji
same kbgdjh
same settings kgggee
same subnet lfhffd
same thing idfefl
same way kgdeke
sanity check jgfehf
sanity kffejd
sat nbefkd
saturday lcgcgj
saved ffgefl
saved my ffgefl
saw bgfdio
say <client> igkhcc
say <far> lgggec
say <service> mefgee
say dbkare
say i ffgfke
say in ggeaeq
say input bgggmg
say line dhfhpa
say no qaZZkm
say the fgffkf
say they nffgoT
say we Yghgog
saying lfefgf
says 'connection jggfff
says : lgggee
says <n> jgggff
says <outside> kfdegj
says <own> mdgfge
says <service> ucgafd
says connection pffefc
says he kggeff
says her kffgge
says it mffgfd
says our mgfggb
says outlook jfggge
scada jgggef
scan kbiheg
scan report mgfffe
scan to jegfeh
scanner at reecfe
scanner on dfjmde
scanner reekab
scanners in kfgggd
scanners jcfggi
scans oegfde
scope bkjgff
scraped by kgggee
scraped kgggee
scrapes ofgedf
screaming $ edhfcq
screaming fchecp
screenshot qffcfd
script kbhdhi
sec dhmgdf
second defehn
seconds geggdk
secretary mffebj
secs : jfggff
secs jfggff
section hibjgf
secure deffep
security audit dmdfif
security fdkdld
see $ qeabmc
see , gfflff
see <host> gocZih
see <zone> uadegd
see ? jZjhdj
see a qeddff
see it iifiec
see khggde
see on dhgele
see only ofgfbg
see the refdhZ
see this jggfff
see when nfgdfe
seeing jfgefh
seeing loads lggeff
seen by nbjbgg
seen ctstate gfeeco
seen from lbnZgf
seen melZei
seen on kgfgff
sees rcgcgd
segment hhjdfe
segmentation kigdff
segments Wvghga
send <service> lfgfef
send mail mgfggb
send out pgggfZ
send sXhbif
send scans lggggc
send the mcdeej
send through jfgfge
send to kicena
sender is pgggZf
sending nfgghZ
sending that kfgfff
sending through legfge
sending to ggggnZ
sends a pfgZff
sends it megfgd
sends its nffcff
sends pggdce
sends that jgfgfg
sends the nffgfc
sends through kfggge
sends to qfeede
sense kgfgdg
sense of kgfgch
sensors ofecff
sent by rgdcdf
sent iffhcj
sent me fgfehj
sent src kfffff
sent us kgfcZp
sentence fdilci
seq <n> kgfffe
seq kgfffe
served wdgalV
server $ ihagfj
server , kheccl
server <host> emefge
server <own> idfmee
server ? oeXogb
server able qefdfd
server at ojedde
server by tccaei
server deliver nfhchd
server down gbhaip
server for cdhefq
server get negdhd
server have lWgmic
server in qefcfe
server is jVhqib
server itself ilgdfd
server jeflde
server on lmbaie
server open focndZ
server or ueiShf
server over niecff
server reach lcmcgd
server reachable soWYlZ
server see jggfff
server talk qfhcfb
server to ydeaeb
server with rfgdgZ
server 的 mfedfi
server's <service> koYcgg
server's llXifc
service , gmedgf
service <n> lfgeef
service fkenfZ
service that fdeoff
service we itXZei
services , ffkffg
services are ZVpkjh
services can gZrbhg
services ceoqdW
services do dsafeg
services does fdiigf
services of eZknff
services on dZdrhh
services that dZmihh
services we Ydnleg
services work felfgg
services would fdjfld
servr kjgfec
session k kgfggd
session mjgfbe
session on gjgfge
session to oefdff
session with ledggg
sessions lgedeh
set dfidne
set input gfefnd
set the ffgfkf
set to jchimY
set up kbdlZm
sets ehgdme
sets net dhgelf
setting fggenc
setting the dgggnd
settings lggged
sev <n> ileidc
sev ileidc
sever xecceb
shall jgdjee
share mhdhfb
share the khejga
she is gegfdl
she kbfjfg
sheet $ ggbohb
sheet ghbogc
shell on ogfegc
shell peheec
shift keegck
ship lgggdf
shop geffhk
should <service> ldgefg
should <zone> yZffeY
should be lghdhc
should i mdedek
should it tdgcha
should mdfgci
should that pagege
should the hfffke
should this lcgfgg
should work jfffff
should't obefgg
shouldnt hmfgbg
shouting gfgfgj
show hdhmha
show me hjZkgf
show up keffid
shows <n> fffbgo
shows ibhegk
shows only lfffgd
shows this kggffe
shut ? nbffgg
shut moegdY
side $ Zqbfkg
side , vfaach
side ? mZgkeg
side effects gdgesZ
side or jfffgf
siem lffffg
sign fmcbjh
silence kfggef
silently ighWli
silly ggeefm
simple ofaffh
simple words ffgffl
since <n> idggek
since ldgbcn
since midnight gfgffj
since monday gfdfgl
since the nehgcf
since then ngffde
since this iefefj
since we kgfgdf
single gffmee
sit in ngfefe
sit oWjgfg
sit on lejddf
site at ndgeef
site nefcdj
site on rfdede
sites idfekf
sites on hdegle
sits at jggfff
sits behind madkgf
sits in xcgbeb
sits nafjge
sits on offfgc
sits there jefggf
sitting at iekdff
sitting behind bcesie
sitting in pdhcef
sitting next kjcigc
sitting on ldhjdd
sitting pbihec
skipping ofefcf
slide hZmffj
slow Yefdht
slow since ddgegn
slow today dehcgo
smarthost <far> nfffdg
smarthost pfgede
smtpd <n> lggfgd
smtpd lggfgd
smtplib kgffff
snat degglg
snat to Yfhhng
so $ blfhjd
so : sbgeec
so <zone> fcleke
so ? pdefhb
so a sfgbgZ
so dfegjj
so i kcldbi
so is mgggcf
so it pfcdje
so kind lfggdf
so slow egdgfm
so that iWamog
so the pgegfb
so this iggeej
so what dhboeh
so who inddee
soc niecfe
some fkhjXi
some random refYei
some stranger uZgZif
somebody <outside> legggf
somebody from kdYphc
somebody in qfjXef
somebody nUmghd
somebody on odkffa
somebody out rdfebh
somebody sitting meefgg
someone <outside> hairdc
someone at nfgedf
someone explain fggeZq
someone in pdebje
someone on vagahc
someone out fkekde
someone sets fhgdmd
someone translate ffffcn
someone wants dffate
something ? fcfrfc
something in jddact
something jbdobi
something to mfdffh
somewhere ? geglef
somewhere jgcldf
somewhere on qedahg
sorry , tcgdha
sorry if iffefj
sorry oegjbd
sorry to mfggfd
sort fffefn
sort of fffefn
source <client> tchfea
source <far> mcffkb
source <gateway> dfhgqZ
source <host> qbgegc
source <own> edgghk
source <zone> lfegge
source address uZgdXl
source ip ofgded
source lldWhi
source zone fofede
sources are bwdfiX
sources can drhafe
sources czgXgZ
sources for etfbdd
sources that bwcXhh
spam gadbjr
speak nlfcYi
spf ddceft
spf record gdbgdr
spins and ofgcfe
spins does mfgdff
spins for kegegg
spins forever nefegf
spins is mfgcfg
spins nffeff
spins when kfgggd
split reecff
sport <n> kfffff
sport kfffff
src <client> lffffe
src <far> kfggfe
src <host> kfgfff
src <own> mffffe
src lffffe
srever faqggd
ss oggefc
ssl megffe
staff in mgeffd
staging ggfeel
stand ? meffge
stand pdgfgc
standing hblchi
stands bddnhk
start working egggke
started kbgdfl
starter rddfee
starts mdaiei
state $ dfeeil
state ggcdgn
state service lfgeef
state whether rceahg
statement ejegkd
station jgffgf
status : jgggff
status deferred jgggff
status offfbh
status page pfcdZn
stay sbgcfe
step , jgggge
step by ngfffc
step mgfffc
still <service> bfghnf
still arrive aggfof
still be Yffgqg
still broken ddhefo
still come fgfgkd
still fjfXnh
still get beghsa
still go Zgfhrd
still have mYgfkf
still land mnddcd
still ok cgehoe
still open iYgclm
still ping ledige
still reach fcffjk
still work dekeek
still works keafmg
stop it mfhdfe
stop obfcnc
stop working bhbfud
stopped pdhecf
stopping <zone> pcgefe
stopping it mfffge
stopping qdhagf
stops <zone> ngeegd
stops it ogfgfa
stops odfehd
store kfffdi
story fhgglc
straight at wbcafg
straight away kgggge
straight into tXgbgh
straight pggcdd
straight to ohhddc
stranger hYfpeg
strict fgeeoc
strip -i Zfedug
strip cfeeqf
stuck $ kfgffg
stuck at mgebbm
stuck like jggfgf
stuck nfgcff
student pefdfe
studio gekgge
stuff $ fckcgl
stuff can gfgefl
stuff gckefj
stuff we gdlggf
stupid jafcpf
submit cpdlfa
subnet nbaefm
succeed nVghld
such lgedif
sun gpgfea
sunday eeejek
support dmdidh
suppose -i dffgne
suppose affgtb
suppose i feggkf
suppose input cdfhog
suppose line ggghlb
suppose somebody gehdmd
suppose the aefgpf
suppose we Zggerd
supposed jffffh
supposed to jffffh
supposing Zgfese
sure sdgggY
survive ? cfahph
survive eedgpf
suspect qffcfd
suzhou nefegd
swaks from meegff
swaks pdghcd
swap <n> dbhfpf
swap ffhdqa
swap lines gfhglc
swapped efgfgj
swapped the efgfgk
swapping <n> fdgene
swapping fcheqd
swapping lines ehheke
swears it rhfddb
swears meclgb
swears that edekme
switch <client> mgggfb
switch ofbcek
syn $ offede
syn , gfgffj
syn -j ffgffj
syn ack jgggff
syn from qcghdc
syn lfffff
syn recv jgggff
syn sent kfffff
syn that sffYeg
syn to mfeefg
syn trace kfffeg
syn 这 kggggd
sync rfggeZ
syns mgfffd
syntax fehcep
sysctl -w gffdnd
sysctl effglg
sysctl net efeglg
system at lggfgc
system dbgqff
t jfffff
table aggpdh
table last gfgfej
tablet kggffd
tablets ocgggc
take $ Znfegj
take -i ceffqe
take <service> sbhede
take a bahegr
take iifaii
take out Yhherd
take the egggke
taken gggemc
taken out ghgeld
takes gcfenh
taking hcejke
talk <service> lrdefX
talk kigagg
talk to igeali
talk with nfeggc
talking ofgfhZ
talking to ofgfiZ
talks ggfgje
talks to ggfgjd
target <own> refahe
target hgjkac
target is kfgffe
tcp $ kkcdmb
tcp , glfnZd
tcp -m efgehk
tcp : kjfefd
tcp <client> pdgddg
tcp <n> lighfY
tcp ? kkehea
tcp closed megfef
tcp failed pbfeff
tcp from ueachc
tcp hjfied
tcp ip hffeel
tcp is qdfdff
tcp on rkdZga
tcp port glejdc
tcp reachable htcXfg
tcp reset ffehco
tcp session ndeefh
tcp spt jgggff
tcp syn lggdgg
tcp to odhcgf
tcpdump jfggff
tcpdump on kfggge
tcpmss clamp ffgffj
tcpmss ffgffj
tcptestsucceeded ngfeee
team $ kgfeck
team , ifjjea
team haklcf
technical ffhibk
tell jdglee
tell me ldghff
tell the ledkee
tell us nffefe
telling me mgefgd
telling ocefff
tells me rgffgY
tells rgffgX
ten gghedk
test kcjlbd
testing kebcil
th gkfdbm
than gmdgfe
thank lfbmed
thank you lfbmed
thanks $ hfgjee
thanks , kdgbfl
thanks mcdhgh
that $ hagnjb
that , hffekf
that <client> mfhgfc
that <far> refckY
that <gateway> nfegdf
that <host> ldfoda
that <outside> mcflgZ
that <own> eibldj
that <service> qZfejd
that <zone> pYeaqd
that ? mXhikc
that a uZgZei
that address idfmee
that are ihhmdZ
that arrives qeebeg
that be rffcbg
that blocked pffefc
that can fpefgb
that change dhgcnf
that connection kfffff
that do bgggkh
that dropped ncgfge
that end lZimbe
that even sfgdfa
that expected kfggge
that fix fggfld
that for dfgZip
that from mdgegf
that get nifegb
that gets dnfefg
that go nffdef
that going fbgqfd
that happen keffff
that host hcmdgh
that how lcfeej
that in kdfima
that it lffdkc
that let odfdoW
that lets jncjfY
that line ddfein
that matters jfgebl
that may esdbjb
that mean gdfffl
that no hmpbfW
that nobody kmYgeg
that ok pfffVl
that on mifcdh
that one geggdm
that open sccbje
that or jdfcij
that our offffb
that packet fdgodf
that pass kfffeg
that reach jkefdf
that reset kffgff
that rst jfffff
that so oiekac
that somebody offbeg
that still thfYee
that stops ndgchf
that supposed dkdjff
that tell ngfefd
that the sdffeb
that this gfckgh
that traffic nfgdfe
that us pfgdfd
that was mdfdfh
that we ddjlgf
that work jkfcfd
that would megedg
that you dfhefm
that's kkcdhd
that's the lhchfe
thats pcfiaf
the ' ffegme
the -i dfffki
the <gateway> khgfah
the <host> libiee
the <n> heegmd
the <outside> iammgY
the <own> faalpf
the <server> wadahd
the <service> egchlh
the <zone> khgeoW
the access hocche
the address deeoid
the annual cjZogg
the answer pdgffc
the answers hidgkd
the app mgfffd
the asset gcfngf
the audit ohfffa
the auditor qiXeid
the auditors fjbnfd
the backup ieeegk
the big nfffgd
the board hkffic
the bot dcjjfk
the bottom gggfld
the box ubfZla
the bridge keggff
the browser kggfff
the build jgggge
the building rcgcfe
the cab mefdhf
the call ucfagd
the capture mgffee
the cause kgggdf
the cert fdfjej
the certificate cifefm
the chain ifgfla
the chains nffffc
the change kdgefi
the channel cgefgn
the client ldggge
the complete geimfb
the connection ofgfed
the conntrack gggegj
the consequence agffva
the contractor fghele
the cpu ddgffn
the ctstate dfhgrZ
the current gkcbgl
the customer gdhlef
the customer's gmfcgf
the data Zkmiha
the deal mfecck
the default lgcgfh
the desk offeef
the dnat pZdjeg
the edfflj
the end eZipmY
the entry gfgedl
the erp ffffgj
the external jfffck
the far mffech
the file Zfejfn
the filter kfffjc
the firewall gndkdc
the fix edeesd
the folks wZhahb
the forward gffdij
the full bigogb
the gateway ucfdgb
the guest gfffel
the guy keeeej
the guys neggde
the gw nffgec
the hairpin ffggoZ
the handover Zgghgm
the hell kbhfan
the helpdesk mfggai
the host klahgd
the impact cjffpZ
the incident jfdhck
the inner ogfefc
the input befgpf
the inside bbdthe
the internal lbjied
the inventory heilfa
the iso ekihfd
the laptop kgegfe
the last gegfhj
the latter qgchdd
the line ibcdoh
the list Wminga
the log kgfggd
the machine mfgcgf
the machines jggfff
the mail ehghZn
the maintenance fgggjd
the masquerade bfffpg
the migration heejcj
the moment dfejco
the monitoring qfgffa
the move kggfef
the mx dccgfs
the nas hdfffl
the nat ehfacr
the needful fakfgk
the network nhZdek
the networks fqZaii
the new hgchgj
the night jgffgf
the nightly kggefg
the old ndeiia
the one hegiZm
the ones ggggej
the only kgfggd
the order gdgflf
the other iXefin
the others dfgfoe
the outgoing gfegle
the packet rgfZcg
the packets jeffej
the page kgfgff
the patch ceefer
the path rcffha
the payment kgfffe
the pci jgjdge
the pcs pgfece
the pentest dglgid
the people lgfgfc
the phone jhfdhf
the point iheZar
the policy hfgfje
the port ibclke
the portal lefmbc
the postmortem hdeiei
the previous hgggZn
the printer fhceen
the printers pgfffa
the private oegffc
the provider fhffjf
the public lejfed
the published fepbla
the purpose gggean
the q jigegd
the queue idfefl
the real ghfled
the reason ohebci
the reboot feffij
the record jegneb
the related dgefof
the relay lfgffe
the release kjfdfe
the replies oegfed
the reply iggghd
the report gjffdi
the rest ejdjhd
the return qbffgd
the right fggffj
the risk hjjgdd
the rota ffgffk
the rule gegeem
the rules lgfddh
the ruleset iefjch
the s sgdebe
the same idgddm
the scanner gjfdfi
the second jffddl
the services dYpmee
the site nggffc
the sources avgZge
the stuff gdlggf
the supplier megggd
the switch mfgddh
the syn mfgeff
the team gbjkff
the thing lbghdh
the things ffmcgf
the three ibbhjk
the ticket mbeXio
the time jhegff
the tls dfgefm
the top blfeqZ
the traffic cffjfj
the user khhdfd
the vendor gbejkf
the verdict kggfff
the very egggkf
the warehouse cdgedr
the way mfidde
the weekend hdgfel
the whole fkhkgY
the wifi iegcdo
the wiki kgbkef
the yearly fhmdgd
the zones enfege
their <service> jddimc
their mail geefmg
their mcebji
their own paeffg
theirs ? kfffgf
theirs kfffgf
them $ jhamef
them , kefgfg
them ? nfhdde
them is haglfg
them lgfcdj
then $ hcegne
then <zone> dfggrZ
then ? egggoa
then be Zefgqg
then ffgfpa
then get egfgkf
then open cfggmf
then reach fffgmd
then silence jgggff
then talk efggmd
then the mgfgfc
then use gffgjf
there $ gdjegh
there , pbfgef
there ? leiggb
there a hZdndl
there and mjgdeb
there any pdhjeY
there anybody ateche
there anyone fmeffe
there anything pSjjgg
there for djdffl
there igklbb
there is eehlff
there no eggeem
there on pfcfge
there to tecffb
there's lkcfch
there's no megdbk
these , hgggid
these days gcglei
these hcdhmf
these on lggehc
these rules oeghce
these two hggfuT
they ? niddge
they are heffkf
they arrive qffeag
they can't ogfecf
they come rfffcd
they get kdjcfh
they have qfefga
they jYledl
they say hghdck
they see sbeefe
they send jhghlX
they use megdjd
they're kfdfej
thing $ oakdgd
thing , edidfn
thing ? kjhdfc
thing ijgcbk
things : bidbet
things acgmap
things can ffieek
things may gffefk
things stand pcffgc
things we hfmcff
think ekXmei
thinking about efgflf
thinking cfgfra
thinking of ffgfob
thinking to dgffme
thinks gfekhe
third time lfggfc
third udagec
this , jffffh
this : heffbo
this <gateway> YZlpgh
this ? jefeig
this and jgffYo
this back ngfffc
this be lcggkc
this bot bgfdfq
this box gkegeg
this channel egeffm
this do ggfebo
this entry pgfefb
this for jgfcbn
this from hfdefm
this gateway ehijcg
this gw nikbcc
this in lefecj
this is lfffjc
this let hfeffj
this mean peedYm
this morning gdgegl
this on kfffdh
this one dggfco
this out jgfgfg
this rule cggejj
this ruleset mcfdfj
this since nefdgg
this so hfffke
this tell qgecfd
this telling mgffge
this thing ggkdff
this week lfggfe
this weekend efedjl
those ifffej
those packets lgfffe
though ndfggd
thought hfehdk
thoughts ? jefdel
thoughts idfddn
thoughts on efgeen
threat qcfdgd
three <host> lfbcne
three above gfgffk
three gdcghm
three of jgggff
three things bfebjq
through $ tZgcci
through , lgffge
through <host> qcgefd
through <n> paefck
through <own> jSeufg
through <public> mZikfc
through ? pegahe
through hiehdi
through it oZjhhb
through line feggcm
through mail ikfieb
through or kkfaff
through the kegfcj
through this hpidcb
through to hjehia
through us nfgegc
through what pffcee
throw beefnj
thunderbird at jeejdg
thunderbird can't kggggc
thunderbird in kgfgee
thunderbird just kfgfeg
thunderbird on kfgfff
thunderbird sZgifZ
thunderbird says lfffdg
thunderbird 弹 kgffge
thursday $ clfmcd
thursday : bjdbqf
thursday ? ffhgbn
thursday and fegfdn
thursday fgbhij
thx $ fjdkbj
thx , eefdeq
thx fgekal
ticket $ jejhde
ticket : nrbbgY
ticket <n> odheef
ticket from rffffZ
ticket inc ahghaq
ticket kdhcbp
ticket says rZffff
till ffgfgj
time here cfgcgo
time i lgggfc
time nhddff
time out niiaec
timed mffffd
timed out mffffd
timed out' lfgfef
timeout $ sZgegd
timeout , rfefeb
timeout <n> ldgfdg
timeout ? mffgfe
timeout pefffc
timeout 了 oeefgd
timeouts ueghfT
times nchdie
times out vZibgb
timing khgffe
timing out ndgfee
tls cert efgfgl
tls certificate Zdiefs
tls jdfddn
to $ jSqjhd
to , ibpidc
to : lffffe
to <client> jiXlkc
to <far> meecjf
to <gateway> mjdbkb
to <host> jfcghi
to <n> hedcin
to <outside> jihefc
to <own> gedekj
to <public> lcemee
to <server> pffefc
to <service> jhdkbh
to <zone> ugbcjZ
to ? cmtafZ
to a ieehdj
to accept egfcpd
to access iglefd
to add obccvX
to address mbgggg
to an kgfeeg
to answer tadfgd
to any jjfhce
to anybody erdaif
to anyone cifpiY
to anything grehhV
to append gfggpZ
to arrive oicfbg
to ask jfeegi
to be jlfddf
to blame jggfgf
to bother kffgfg
to browse kfffoY
to call kfgfff
to delete ffgfjg
to deliver sbfegc
to destination efgeki
to do lffdck
to drop agggpe
to email jcgfek
to establish kiedff
to fetch mgfcid
to get iliZge
to gmail jggfge
to go gggglb
to have nefYnd
to hit kneZic
to host kefgff
to initiate ikefhc
to insert dgghld
to it fmgfdf
to its jlecgf
to itself tdgafd
to know fkhlZe
to leave kfffeg
to let ggffan
to mail tmafgV
to match gffgke
to me ifcjYo
to merge ffheem
to mx lggfgd
to my nheecg
to open pjmacX
to other ocgdff
to our mbjbgh
to packets mheffc
to phrase ddgegp
to ping kjgdia
to pmtu ffgffj
to port nsbegT
to post mlhcdb
to print meggee
to pull lifefe
to push kfgflY
to put ffgcoe
to query hjgffe
to reach ejlfdd
to relay oegefd
to remote keggge
to run obfgge
to see gghjbh
to send pahdhe
to set hffdpb
to ship kgfgef
to something fcesfd
to source Yfhhng
to start gjcggh
to state jkccgg
to submit jeggid
to swap cfggnd
to take fggele
to talk fljbfg
to tcp ppcbcc
to tell lfgfee
to that pffcaj
to the fciigh
to them ncgegf
to this ifffej
to traffic hefdfm
to understand ifegan
to us pffdfd
to use dfleif
to what afbtbj
to which mYjmdc
to work odfebi
to write boedhi
to you eeffgm
today $ jchcgl
today , kcfefl
today ? fhfXll
today ebeano
together bmlbie
told jeglfc
told me vafbdf
tomorrow cXgdno
tonight $ fchcdr
tonight , jdgcek
tonight ? ggcicm
tonight gbeenj
tonight's hefbmh
tonight's window Xeggrh
too $ ifgcjf
too , dZdphj
too ? pheXdk
too ejddlh
too much hcfdof
took kafgfk
took out gfffjg
took the ecfhgm
top Zigerd
top of agghne
touch pefabl
touch the kfgfgf
touched gbgeep
touched line gdggbo
touched the gbgfen
touches lggddg
touches the jghcdi
toward <far> kfggef
toward pfhadg
towards <client> mghfhZ
towards <far> knaaje
towards <host> jjackh
towards <outside> jYhefn
towards <own> oYhlec
towards <zone> qafeff
towards jkafdj
towards the jdgbfm
trace , jfffff
trace : mgggbg
trace <client> udfbfc
trace <far> ngfdfe
trace for rdfefc
trace gave lgggcg
trace rfffea
trace tcp mdgffg
traffic ? gffccq
traffic from pcgffd
traffic get jfgfgf
traffic kfcjef
traffic of kfhfge
traffic to ecgjgi
translate ffffXs
translated oeeidd
travel pfgfga
treated nfgfha
tried pbifdf
tries hfhmae
tries to cegmgg
trouble saggga
true ? 1VZegg
true or uZdcfg
true qhlahV
try keedfk
trying <own> jfggff
trying kfhgde
trying to khigbd
tuesday , hjffhd
tuesday ? gdgfel
tuesday jhedhh
turn kdfahm
turned feglbk
twice and nggfga
twice mggfgc
two kddhck
two things Zhchdr
type <own> oefgfc
type obgeei
typed on ndgfgd
typed pcgffd
types <own> tgeXdi
types tgeXdh
u do iccYhu
u lbdbfn
udp $ giffkd
udp , oeffef
udp -m effgdm
udp <n> mjfgea
udp ? neegfd
udp does lgggfd
udp dport egffco
udp from rbfgbg
udp kkfgeb
udp ok lfgeeg
udp packet mgdgef
udp port pgdgiY
udp to ldfecj
unable pbfeff
unable to pbfeff
under gXbtna
under which kdcmak
understand gffdar
understands $ efggfk
understands fgfeaq
understood ffffWv
unknown <client> kgggdf
unknown <far> jgggge
unknown <gateway> rffffZ
unknown kgggfd
unlike kbffel
unlike the gffffk
unreachable $ feefdn
unreachable mfefbj
unreplied jfgfgf
unreplied src jfgfgf
until edfhhk
until it lfgegf
until the okfcga
up $ qcggfc
up , lhfbkb
up : pcgggb
up ? fhgmbg
up anywhere hdhkff
up as gdfeof
up at oigdaf
up by pegfeb
up for ebdidq
up in dldegj
up mail nefgfc
up mdaihh
up on kbiofX
up there kfgffg
up to iefedm
up with rgeZeh
update leffcj
update on meggfe
updates from kgffff
updates over ofgcdg
updates pfgefa
upgrade hfffej
uploads nhgfce
upstairs reeffa
upstream mgffee
uptime mggdfe
urgent $ fcecgr
urgent fbgcdt
us $ djgjbh
us , legfeh
us ? kajcdl
us gffekg
us on megffe
us or nfgeff
us this kfffci
usable fjrdac
usable from ldkdeg
usage $ hbgcfp
usage ? hdfcep
usage hcgber
use $ ecpcfg
use <n> kcgjfe
use <own> fqafqT
use <public> hdfekg
use <service> mlbZld
use ? lbmegd
use ifjdhe
use it ikffdf
use port okZfde
use the ihcchl
use this ffeahq
use you affefr
used lificb
used to lmfafd
user , jfggff
user at ogggfZ
user in idkfge
user is pgefgb
user kfhdff
user on jffggf
user 用 lgeffg
users in jfeglc
users kjhcha
users on ofgdgc
uses ocgbid
using <public> neffff
using nddefi
v <n> jehicf
v jehicf
vanishes hgdgld
vendor , oagdcl
vendor hafjcn
vendor wants hfgflc
verdict ? seeedc
verdict accept kggfff
verdict for lggeff
verdict lffefe
verify peggeb
very cfggjj
very same kgfgef
via <own> fffhke
via <public> ofedef
via <service> qagbfi
via sWjffc
via udp lgfgee
viewer qageff
visible from lYligc
visible nYlifa
visitors feefij
vk <own> lffege
vk lffege
vlan <n> mbhbbo
vlan pZhccl
vpn , qfdefd
vpn icfYdu
vps kefggf
vz <own> klffYf
vz llgfZe
w kdfefj
wait moaheb
waiting $ gbdimh
waiting gcdhlh
waiting on ggefcn
walk me mfgebj
walk oegebg
wall ibkhff
want <service> nggeed
want a hbgfen
want fnfalb
want to glgdjc
wants <service> neeefg
wants a chjlag
wants hifihc
wants it gjcjff
wants the dfkdme
wants to lggdhd
ward kfgfhd
warehouse cfhdcs
was accept egffme
was fine lggffc
was gZgfjl
was it fegffl
was moved khfeef
was on fefgfl
was that eehjbl
was the iZiecp
was this hgggjd
was told qgdbeg
way back jekefe
way do mgegfe
way does ocefff
way for qegYgg
way in mfhbgf
way into mmcefb
way it ogfhdc
way of ocffeg
way out jgfgff
way regegZ
way to lggfgb
we add dgehoc
we agklkZ
we are dkcike
we block jgfeif
we blocking kffgff
we delete cggfpc
we drop iffdmc
we exposed Ufnnfg
we flip ffeeoe
we forward lYjqfX
we get kdefje
we got hZmkgc
we have pWgpeZ
we let peeagg
we lose hdgchl
we moved mgfgde
we need jZeajq
we never eefkdk
we only glYjei
we plan fghgkd
we publish ihkldX
we put fegepd
we remove chffqa
we set cfffnf
we take cffgne
we took ggfgmb
we want kdffie
we'd dgggle
we'd like egggle
we're eeffhk
we've jbfjfg
webhook pgffcc
webmail on mfcggg
webmail pbgdfh
website rcfZhf
week $ lfgdeh
week , ffjjee
week ? hafcct
week and kgfgeg
week gXjldj
week on chgfgk
weekend egdchp
weird hffgdj
weird one jgggge
well ? ilebdj
well cjeZkl
went egggme
went to bffgng
were accept bffgnf
were drop effglf
were eegenf
were set cgfgmf
were taken ggggkd
were the aggelk
what $ hidlcf
what <gateway> mfegfe
what <zone> fcqbgg
what ? lddjgf
what Zcnkje
what about ooageY
what all dYkkih
what are ggfefl
what becomes pfdbhf
what breaks gfgepZ
what can Wiphdh
what changes egffme
what dies gfedoe
what do ebridd
what does ddmeZo
what exactly gkcdao
what gives ofeeeg
what happens qcfbmb
what have Wamqei
what i lchekc
what if Zcgdrj
what is jWgpYk
what it heeajm
what it's igffWq
what kind gffefl
what kinds hefeem
what line gfeZcu
what of gdjife
what on ifefZp
what opens gffepc
what ports emckgc
what published ecrcgf
what services arfcfh
what sits Wehpih
what sort fffefn
what source qggdfc
what stops ndffid
what the iifiYj
what this iecjYp
what will cefjoc
what would bfgfpe
what's bWlsci
what's behind cheqha
what's exposed Pdsohg
what's forwarded ddhnhe
what's going qgedee
what's it igfcdn
what's line gffcYu
what's on ggeden
what's published cbcogl
what's sitting behohe
what's that hggeZp
what's the jccdho
what's this ggfffj
whatever jmjbga
whats behind Uehrjf
whats exposed Sihrhf
whats forwarded bZhuic
whats going kffegf
whats hajldf
whats it ffgeco
whats line hgfeVs
whats stopping nefffe
whats that fdgfdo
whats the jefZjj
whats this ggfffj
whats wrong kfggfe
whatsoever glgdgf
when <client> kgggef
when <far> lggeee
when <host> phccid
when <zone> qbghfc
when ? gZhYdw
when a jgfgfg
when does fdgfgm
when he lggfhb
when i eafkpb
when is eefdcs
when it xciada
when it's megggc
when lbeblg
when line ggfgke
when our mcffhe
when sending keggge
when somebody pffbfg
when someone nefclc
when the lkfefb
when they mfgffd
when was heiZfo
when we ddghsZ
when you jdekeg
whenever pfgcgc
where $ guahYf
where ? wYcnZc
where can cjqedd
where do qYhkea
where does mhdpbZ
where ijiliR
where in edboih
where is ltdXed
where it jgffgf
whereas jgggff
whether <client> ncheeh
whether <host> rafdhf
whether <zone> tbfbge
whether a ndddhh
whether hosts kdgfhf
whether tZggfc
whether the mehhec
which <public> hYerhd
which address okdcfc
which are elifee
which box edcwec
which elllZb
which inside uTmfec
which internal ocehfd
which is kjddfg
which machine Wddzgc
which nets hpfcha
which networks brfdge
which of Xnkkfb
which ones eikgfd
which ports dWnnhd
which public eberef
which published fgqadf
which rule rcgegc
which rules scedhc
which segments Zrfifc
which server qbcjfc
which services fWipgg
which source shgcgY
which sources enibge
which way peeffe
which zones ctdcic
while <outside> jegggg
while the jgggff
who VydYjg
who added hdfbbu
who all eoffgc
who answers pZgnZf
who approved gbgegn
who can bvhdfZ
who changed hbhceq
who could dlefoa
who eats ubgccf
who edited geggel
who gets dsebjb
who has fmhedg
who is cpbjfd
who loses gbghpa
who pushed fZehes
who reaches gobefg
who sends kffgff
who the fchfdo
who took fbfgdp
who touched gagfeo
who was dbheer
who'd gfdgmf
who'd notice gfdglf
who's able byeefY
who's allowed epfheb
who's atedeh
whoever cqeadk
whole <outside> bmjndZ
whole fkhkgY
whom ? cqfcid
whom aoelga
whos cpefgf
whose cncchk
why $ nffffe
why <client> oWgiie
why <zone> qbegfe
why ? jeedfk
why can jcfefl
why can't mYgfgj
why cant qcgdgd
why did fegefl
why do laeZhp
why does iofdfa
why has agggZu
why is keeefk
why ndgdZl
why on mffggc
why the jgggge
why was gghafm
why would ochhbg
wifi feedbu
wifi in egfcfm
wiki hfdldh
wiki page fgdifj
wil ncegfg
will <client> legfhe
will <gateway> kdggfg
will <own> pdefhd
will <zone> dfggnd
will a nffdeg
will be hdejmb
will ifehna
will it veddbf
will mail lffgee
will that lfgglX
will the tefecb
will they ofefdf
win <n> kgfffe
win kgfffe
window $ gefffm
window , mihjYd
window : lfedoZ
window ? gfggdl
window geggjf
windows Zegdev
with -a egggsW
with -i aeegwa
with <client> gfffke
with <far> oeffdf
with <host> rdgffa
with <n> xefbdb
with <own> lbfodc
with <service> lgfeci
with <zone> hieddm
with a hkdajh
with defgne
with forward igeemc
with his kgfegg
with it sfdTqb
with its ledkee
with my efgmbh
with no edegpf
with port odehjZ
with tcp ffehco
with that fggglc
with the hghbkg
with these idfglc
with this iWkfra
with udp lffgbh
with what nfefcg
within eelfej
without a ledlde
without bcgfwa
without going kggfff
without line eegfpc
without the gfffle
without trouble oggecd
won't ncggfe
wondering ragefe
wont load offfee
wont refffa
word lcfedl
words $ gefleh
words ? gfgfel
words a fdgffn
words for fggeap
words hggjZk
words please hfejal
work $ meiZfj
work , yeVfgc
work ? rkgWhb
work again ddffgo
work for qZqXjZ
work from dkdbik
work gkkYfi
work or lgeffg
work out gefjff
work through kffgff
work with ghcegl
work 吗 dfggme
worked last pggbgd
worked on kfeedk
worked pchceg
worker qahfhb
working <outside> oegffd
working ? kfbdme
working oidbgf
works $ gjhbie
works , mhcgff
works <outside> pffZhf
works ? sWgdnZ
works fine lffgef
works for gboafk
works ohiZhc
works or lfegff
workstation <client> pgeZff
workstation in mdfgge
workstation mffcgg
workstations qcgedg
worry knebef
would -a ehgaqc
would <client> gggfkd
would <far> ldgdmb
would <gateway> iafglg
would <outside> dffgmg
would <service> mcbikc
would <zone> hffglc
would a kdfgif
would adding dfifpa
would an vbddgb
would anything offdhc
would be dgdjke
would become ggdbsd
would break egggmc
would change bhggqa
would dagbwe
would deleting beehsc
would happen fgefkg
would i dgdglg
would it cehfgl
would like ndfjhZ
would mail mggfcf
would removing ahhgsZ
would still gbghpc
would stop kfafnd
would swapping ffhgld
would that lagdlf
would the lgfghc
would we rcdehd
would you fhhfbm
write cnddgk
writes mfegfd
writing : jjbehg
writing eldhff
writing the gkbigf
written nbfgdi
wrong $ qggggW
wrong ? kggeff
wrong pfeddg
wrong with kgfeff
wrote oeffdf
wtf $ iffgck
wtf does gfgfbm
wtf is ggffYp
wtf keffam
wy ocgdff
x <n> jggfgf
x jggfff
y jifdfh
y n jjfcgg
year cehgjj
yearly fhmdgd
yes , kfegff
yes ? wdbYeh
yes ienhea
yes no ofkbga
yes or icohfb
yesterday $ fegcgn
yesterday ? bghhfl
yesterday evening kcfefj
yesterday idgddn
yet ? fefdgo
yet nbgcdk
yo ragech
you $ gfbjfk
you , fegfdo
you ? heeefm
you and fgffgj
you be kffeck
you check kfgfak
you confirm oefedg
you do jaccgs
you explain gfgeem
you go fefgbo
you good ggfefl
you have dgfjfi
you hccegn
you kindly jffgfg
you list epfiYf
you look heffcm
you make hmbehe
you must qdgefd
you please igffam
you put gggfam
you restart ffgffk
you saved gfgefk
you say pbgfak
you stuff edgcgp
you take edgfgm
you tell ifelee
you things fggegj
you understand eehaeq
you walk dfggdn
you're a geeefn
you're cehffn
your <gateway> nffeff
your pZfbme
yum lehegd
z lggggc
zabbix <server> mffgee
zabbix agent mgfgee
zabbix gchefl
zebra kffgff
zone , inbeff
zone <n> jfggff
zone <zone> raggfd
zone jqaeha
zone that emffff
zone 可 dreahe
zones can dpgdhc
zones cydZhb
zones get avhbha
zones have cuddfc
zones that fmfege
一 biggii
一 下 dhfkeh
一 个 gZfhgm
一 份 ceimff
一 共 ecojgc
一 句 pgggfY
一 台 mjgaee
一 条 Zffgmi
一 样 hgeeco
一 步 pfdegd
一 段 rbbggg
一 直 mffffe
一 眼 eggfgk
一 行 nffeZj
一 路 niZifc
一 遍 lggfee
丁 mfgfdf
三 dckehj
三 条 dfgipa
三 次 jggfgf
上 $ cfclen
上 , icfidk
上 -a ggggoZ
上 -i effgpb
上 -s fdegpc
上 <host> uleZdZ
上 <n> kheeYn
上 <outside> refeed
上 <own> ercbdj
上 <service> jdhffi
上 <zone> gaihtW
上 ? fkhcZn
上 chckih
上 curl neheed
上 ping jggegf
上 一 hbllcd
上 不 tefefZ
上 了 Uagsfn
上 做 gdgmgc
上 允 lefgff
上 到 joYbhg
上 去 mdhXem
上 发 gWbxhb
上 吗 uUZnbl
上 好 jfgdfk
上 得 kbegkf
上 我 lfcigf
上 执 jfggff
上 报 lfgfef
上 映 fcfqhc
上 是 ofgdgd
上 有 moaWdl
上 海 ffffem
上 的 khhgcf
上 看 oegcfe
上 线 hbgemg
上 跑 jgggff
上 这 nedbld
上 都 gVexgd
上 随 qZgggc
上 面 jYfqch
下 $ echkgh
下 , kdbifj
下 -a eeffbq
下 : khgidc
下 <client> 0aibeW
下 <gateway> mehffe
下 <host> fhbqZi
下 <n> fgfegl
下 <own> fpcefg
下 <zone> oegcgd
下 ggigbj
下 github ffgefl
下 infra cdgefq
下 mail feggem
下 为 kggggd
下 午 gfgdfk
下 是 oggggZ
下 来 idnbfh
下 班 ceekem
下 规 hefebn
下 这 hfghal
下 面 kfgghc
不 $ nafiic
不 ? uaefgb
不 gifdhi
不 上 fkeici
不 了 odhgga
不 会 hbjejg
不 出 rehbfd
不 到 nigbgc
不 对 effggl
不 开 oeeeeg
不 懂 hfgfam
不 放 qfggfZ
不 是 gedfgm
不 管 fngbgf
不 给 mfgffe
不 能 tZeffe
不 行 oeffjZ
不 要 ncghgd
不 让 neggfc
不 走 lfgfef
不 过 mdggff
不 通 khfagi
不 限 Ytcdke
东 cdkkfh
东 西 cdkkfh
丢 $ oefeff
丢 ? fghdbo
丢 mggdeg
丢 了 ngggec
丢 包 ffgffk
丢 吗 ggekfe
丢 弃 kfffef
丢 掉 rffccf
丢 的 lffgfe
两 hdgelf
两 个 mgcgeg
两 天 jggggd
两 点 efgffl
两 行 fdgene
个 $ gedlhf
个 , kgggge
个 : kgggef
个 <n> mkdcef
个 <public> Yodiej
个 bot eegefo
个 giicdk
个 ip pbfgfd
个 port fcbpif
个 rule fgffdl
个 例 fffffl
个 公 jedmdf
个 包 lgfeff
个 口 idkbdm
个 地 mdekfc
个 对 hleeeg
个 改 gdgfbq
个 服 emekha
个 机 ffeehk
个 流 lfgeff
个 清 gnfghZ
个 端 jhnieW
个 网 hilffa
个 连 fgegel
中 gcghbo
中 午 gcfcgo
中 哪 qgfagd
中 心 fgfegk
中 间 jefkfd
为 hagflh
为 什 ldffhg
为 啥 qXgfdj
主 任 idggjf
主 动 khefff
主 机 ggflfd
么 $ oYgihd
么 , gffffk
么 <client> qgfgeZ
么 <zone> 3WhefV
么 ? ldgcgi
么 gciegk
么 一 mfffjZ
么 不 hcfhbo
么 作 fhgfcl
么 原 jdeeel
么 变 hfggmb
么 后 fggfmc
么 回 jgggff
么 处 nefeff
么 意 ggghYm
么 打 sfcefc
么 提 fffffj
么 时 gefefm
么 服 deephd
么 样 dfmZlg
么 没 fgdfod
么 流 egffbp
么 理 gfffYq
么 用 fffefm
么 的 gggdWt
么 看 jgggge
么 端 dfXshg
么 被 mgfffe
么 解 lffgge
么 访 sgfefZ
么 走 qffdfc
么 连 uUfZdp
么 问 fffffk
之 dehcmi
之 后 cdhcmi
之 间 offgcd
也 ggganf
也 不 yZeecc
也 加 eegglf
习 hfgfej
习 生 hfgfej
书 mbedem
书 面 ndfhfd
了 $ lgifbg
了 , geehfl
了 : neffeg
了 <gateway> fhgfbm
了 <host> gbbmfl
了 <n> ghcike
了 <outside> lkfegZ
了 <own> jifagi
了 <zone> jlaema
了 ? Ziheil
了 cefkfl
了 一 ofggfa
了 三 hgjegf
了 之 ggfefk
了 什 bXnpic
了 以 ggggkd
了 会 hggfqV
了 信 qbggde
了 几 eagngh
了 吗 kdgbii
了 吧 fggfke
了 哪 cdhoge
了 啥 Vpdmfg
了 多 fgfdfn
了 怎 fcefgn
了 没 hcdjel
了 还 qdggga
了 邮 kfgfff
事 $ keggff
事 ? iggghd
事 jhefeg
事 反 maghgg
事 发 ffggfj
事 在 pdfcfg
事 打 lefegf
事 用 lfggef
事 的 heggZo
事 能 odgggc
事 说 jfgggf
事 都 jgfgfg
云 mfgffc
互 laefkf
互 通 safffc
些 $ basgfg
些 , djeigg
些 Zjmkfc
些 port fnVlie
些 source Zqcggg
些 zone eoedgf
些 东 ccjigj
些 人 Z3aZib
些 什 fckkef
些 区 gpccgg
些 口 ergefa
些 啥 gUpdfo
些 地 eerZif
些 对 genZhh
些 服 bfinge
些 来 doeehg
些 流 ffdekk
些 端 ecklge
些 网 Z1Zcjb
些 规 pfbchg
些 问 gfdfgl
交 换 kgggfe
交 接 fdjgfi
产 jafifj
享 <n> mgfged
享 kgfgfe
人 , nfdghc
人 <service> odcdhi
人 jgkbdg
人 从 mcgegg
人 在 ocgegf
人 怎 fffegk
人 求 fgfgbn
人 用 ifdhgg
人 能 omcagb
人 访 3YUdhg
人 话 fffgXr
人 连 hhqbZg
人 问 lVgrgc
什 echfij
什 么 echfij
仁 ofaggf
今 jffefh
今 天 bfeees
今 晚 hfgejg
从 <client> ofgfed
从 <far> segZfe
从 <gateway> ramahb
从 <host> ldedlf
从 <outside> jffleb
从 <zone> vYmbea
从 lfgied
仓 nceggg
仓 库 nceggg
他 jegffi
他 们 kdgfhe
付 lggffd
代 sdhddd
代 码 ofgede
以 , megfeg
以 <service> fngffc
以 access ficaho
以 ehfbki
以 reach dogbie
以 到 awbbid
以 后 ibhdne
以 吗 regcee
以 用 sagdhc
以 直 vXdghc
以 访 hkheja
以 连 hljdhZ
仪 lgfdfg
们 <gateway> jggfff
们 <own> pegdfd
们 <zone> jggfff
们 pbgggc
们 发 oenWhc
们 吗 mggggb
们 哪 Vdopdg
们 对 aalogf
们 现 fgjhfe
们 的 qefede
们 这 jfdkge
件 $ iblefh
件 , gkgdgf
件 <n> gfgfjf
件 <service> lfffff
件 lgffgd
件 到 egfkgf
件 发 pehcef
件 吗 nbdihe
件 第 eeegdq
件 走 mffffe
件 里 ggfedn
任 fqeddf
任 何 bpgcdj
任 务 oefhed
任 意 dohehb
份 , jfflfc
份 jdgked
份 清 aiiigg
会 drop ngZfgh
会 gghika
会 不 hbjejg
会 些 hfccdr
会 做 xgddYd
会 出 ggeclh
会 到 oSbohh
会 去 qfbfef
会 命 lhdegf
会 回 ogeYbm
会 在 rfbeee
会 多 hgedsY
会 好 mfgeia
会 干 fffeem
会 影 fdhdki
会 怎 kdkdkb
会 拦 ngfggb
会 挡 rdefed
会 放 ndgeeg
会 断 ghfglc
会 是 qfeaeg
会 有 hfgfnZ
会 经 ogebfg
会 落 iffked
会 被 jfijbf
会 走 oeYmgb
会 转 fsdYgg
会 进 jadlgh
会 通 sSgfpZ
传 , lgffgd
传 mgffef
传 到 peffde
估 gfgele
但 jfggfe
但 是 jfggfg
位 jefeld
位 置 efgfkg
位 老 ngefef
住 pffffc
住 了 sefefa
体 hfefgj
何 gngcdg
作 fegfgk
作 用 efgfgk
你 $ gfffgj
你 ? gffffk
你 ceeehp
你 会 gefcdq
你 好 heddfp
你 怎 gfgdfl
你 能 gffdfn
你 都 gecffo
使 kefcbn
使 用 keedfk
例 ffgefk
例 子 ffgegk
供 <service> mefffg
供 ofgYgg
供 应 ffgddo
依 ogebff
便 gjfcfj
保 jhcife
保 检 ghfjee
保 测 jhefff
保 要 hZZsgh
信 $ kifehc
信 , pffddf
信 <n> jffehe
信 <service> mgffff
信 ? pdefef
信 megdgf
信 一 lfegfe
信 会 ghffke
信 到 ifffje
信 吗 ncfejd
信 息 kgefgf
信 投 mbhgff
信 目 kfgfeg
信 被 lggfee
信 走 meffhe
修 hefdqb
修 复 hefdqb
倒 lgggfd
候 hefbil
候 源 jggffg
值 lcgdel
值 班 lcgdel
假 bfggpc
假 如 cfghoc
假 设 egggna
做 fadtch
做 了 hcXvhd
做 什 hhgbbp
做 端 bagqgg
停 pcfffe
停 在 mcgfff
催 ifidfh
催 了 Zgkegl
像 mdggfe
儿 $ hZnfgg
儿 olmVcd
允 hjfeid
允 许 hjfeid
先 kefcnc
入 qadfkd
全 fiiifd
全 组 jkfefe
全 部 fgilec
公 iijgfa
公 司 hmifea
公 网 kVmlgd
共 kZhjhe
共 享 kgfgfe
共 做 ggbrfb
共 发 cdkhdk
共 开 efmifc
共 映 fchohc
关 meeema
关 系 kfggfe
具 hfefcn
具 体 hfegcn
内 igejci
内 核 ibhffm
内 网 ncdmfa
内 部 dqegde
册 offfcf
再 eeefng
再 加 fgffkf
写 $ mbffej
写 -i ahefim
写 khgcbk
写 的 qfffcc
写 着 lgdggf
决 hfgfjd
况 $ jggfgf
准 lgfgjZ
准 备 ggggkc
凌 pffgfb
凌 晨 pffgfb
几 cYmkdl
几 个 fYnjdi
几 条 hdclif
出 <outside> jfgdlc
出 hgfkgd
出 去 kagjfe
出 发 Ycvaih
出 口 lffeff
出 在 kgffeg
出 得 pegcdf
出 所 akdjhh
出 来 iUkngf
分 fhjddj
分 别 cnnhcY
分 析 lgggfc
划 efgfmf
列 bngneZ
列 一 ekjjea
列 个 glaghg
列 出 ejelee
列 表 ggcmff
则 $ peeegd
则 , khegja
则 : ffffbo
则 ? icgigg
则 ieeffk
则 上 odgege
则 允 qegfeb
则 啥 ggggZn
则 应 ghhhci
则 拦 rdfdgc
则 挡 jfgfgg
则 放 lggffe
则 文 dffggl
则 是 gggdWt
则 没 kfgfff
则 的 mbggid
则 看 gfggWr
刚 ifegej
刚 接 hfegek
删 cfggvW
删 了 bgggoc
删 掉 dfggkg
删 除 fffflf
别 $ iZhfmf
别 djiena
别 是 fccncm
别 没 hdgeod
别 的 hhchgh
到 $ jncffc
到 , hndZhg
到 <client> kjdfib
到 <far> refefb
到 <gateway> sfedfa
到 <host> lhbfgg
到 <n> acckjn
到 <outside> Zbhnij
到 <own> mbchjf
到 <server> kfffgf
到 <service> pfggdb
到 <zone> nkbfjY
到 ? lldffb
到 forward ehheob
到 ip jgffgg
到 一 kgggch
到 了 ohbhfc
到 什 abphpZ
到 任 aqgbhg
到 信 ofeefe
到 内 obfkga
到 吗 klgefZ
到 哪 gXqmhZ
到 底 ihmYdi
到 得 lmfdfa
到 我 bdikjg
到 的 gfjgeg
到 第 hdgele
到 谁 cmWohg
到 达 lrbZgd
到 这 coffge
到 邮 ckfldg
制 $ rZhbfh
制 negbgg
刷 了 kgfgge
前 fifckg
前 对 hZkmfd
前 置 kgghfd
前 要 geefgl
前 面 gfgdme
副 ichcod
副 作 ichcod
割 kgggfd
割 接 kgggfd
办 jcehfj
办 法 mdhcgg
功 ofeged
加 -a gcghvU
加 Xfffue
加 一 agghra
加 上 dfggrZ
加 了 dhhhma
加 完 dgggld
务 $ fcinhc
务 , ihfjgb
务 ? iXgnif
务 eajlei
务 器 gdeffn
务 端 rgeeeb
务 里 dclgig
动 jfdghh
动 了 hehfZp
动 去 nffedf
动 发 wefaZg
动 往 mfgeff
动 有 eggfgj
动 访 lhdfgd
动 过 gfhfdk
动 连 kfefgg
助 $ gcgdfo
助 jcfefl
包 $ jfffck
包 , lggfdf
包 : kggffg
包 ? jeeefk
包 khgedg
包 会 tddcee
包 到 pefcff
包 去 nhgage
包 只 jgggge
包 如 mgfffd
包 怎 rffgfZ
包 是 ldfffh
包 最 hiYnci
包 看 lfgffe
包 走 mfdfgg
包 进 jgffff
化 $ ggfglc
化 gggglb
匹 medeei
匹 配 medeei
区 hodcic
区 别 ccggqe
区 域 fpccgg
医 jfggff
医 保 jfggfe
十 gegdfm
十 点 efgdfo
午 hbhdgn
午 吃 fdhegl
半 fegdeo
半 夜 lffgfe
协 议 jffffg
单 $ glhhhY
单 , echnff
单 : bsbbhi
单 hjejbg
卡 kffegg
卡 住 oggffa
卡 在 lgffff
印 , lhdggd
印 gdgfem
印 机 jdgffj
却 kgfgge
厂 家 jggffg
原 lfffgf
原 因 lffffg
去 $ ghcmch
去 , hhbghj
去 <far> nefeff
去 <host> qhecjZ
去 <outside> rdfeed
去 <own> lefekc
去 <zone> mdfffg
去 ? gkgifc
去 jefhid
去 不 lefeeh
去 么 mggffc
去 了 obZlhe
去 以 kggekZ
去 到 pcjcee
去 吗 refbdg
去 哪 jcnaie
去 掉 dfggpb
去 查 ofdgcg
去 没 kggfge
去 的 aannff
去 程 offggb
去 访 pcfdff
去 调 jgffff
去 连 lgfeff
又 lZfZfr
又 连 gdgYgs
反 mefeff
反 应 mgfefe
反 映 ncgegf
发 $ jhaoec
发 , fcnbkf
发 <n> lgffff
发 <service> kggffe
发 jdgjhc
发 不 rehbfd
发 件 mgdfge
发 信 jggbjf
发 到 pldZgc
发 吗 kggedg
发 告 negffc
发 布 eiijce
发 往 mifafg
发 来 legfff
发 给 fWjsgc
发 起 kggfef
取 ndgfef
受 jggehe
受 影 dggglf
变 gggglc
变 化 gggglb
变 更 eehfkg
口 $ rdcmeY
口 , lcqfad
口 <far> nefffe
口 <n> mmgbgZ
口 ? qYihgc
口 一 qffeed
口 不 tdfeea
口 为 iZfgcq
口 会 jqbbch
口 出 pbglda
口 发 lggchd
口 吗 yEefew
口 啊 ggdkgg
口 放 qefgdc
口 映 qYcjfg
口 是 ncdkgc
口 有 tnUZfg
口 的 cnggnW
口 能 1Uggda
口 要 gfgffk
口 谁 gjdbco
口 走 sfgZed
口 转 pfambd
口 连 tghahY
口 通 qthWbX
口 都 hqiZec
句 lfffak
句 啥 ggggbl
只 hnefde
只 有 kfgfgf
只 看 lgffef
可 hneebg
可 以 gmgfbh
可 能 nhfefc
可 达 nieeee
台 $ bhdlig
台 , gkgffg
台 <client> wegcfX
台 <gateway> Yjfkek
台 <host> iXdrgf
台 <server> emYnef
台 ? hWepkf
台 ckdleg
台 了 qdalhZ
台 内 gnakfc
台 对 hYarig
台 打 sdfdde
台 是 refffb
台 有 cafshf
台 机 kekmdY
台 电 rgdgdc
台 能 tdhcdb
台 要 jfgegg
号 icgfdl
司 hmifea
吃 fdhdgm
吃 啥 fdhegm
各 kkdchd
合 fgffZp
合 作 negffd
合 吗 cffefp
合 并 gegbdq
合 规 draihb
同 mgffef
同 一 rgfgfY
同 事 kgffef
同 仁 ofaggf
同 学 kgffge
同 步 jfggge
名 icdcdr
后 , ebfiqb
后 <client> jfgfoX
后 <outside> cffgmg
后 <zone> Yfghlj
后 jUflnf
后 会 bgejii
后 到 kcdlge
后 是 uZgdfd
后 果 fggfmb
后 源 mgfedg
后 能 mckdef
后 落 gealjg
后 转 tTfidj
后 面 achpma
向 qkdacf
吗 $ pYedle
吗 , qgcdch
吗 <n> ogfdcg
吗 ? amdjej
吗 hdeeki
否 nbgfge
否 可 jfgggf
否 访 lcghmY
吧 $ ncgddj
吧 ? gfbjke
吧 kdcifh
听 odhfed
启 fdedfp
呀 $ fealgl
呀 fdblfk
告 sbcehf
告 警 jfgefh
呗 $ eegfgm
呗 gefdfn
呢 $ jfeeke
呢 ? jgfddj
呢 qZhfef
周 iefagn
命 oggcbh
命 中 oggcbh
咋 lefdoZ
咋 回 kefgfg
咋 用 ecgXew
和 <n> qeeehb
和 <zone> mfegef
和 kgfenY
和 第 hefffk
咱 kdeiff
咱 们 kdfjff
哈 nefcfh
哈 哈 cegego
响 $ fegfkg
响 ? gegfpb
响 fefenf
响 到 dfggmf
响 吗 egggrX
响 哪 gfddlh
响 啥 gggfwS
响 没 ffgfle
响 谁 hbhauc
哥 jcfcfm
哪 $ nelbee
哪 dgmkeb
哪 一 tdcefc
哪 个 oicdch
哪 了 hidmbf
哪 些 Ykmjfc
哪 儿 mlmVce
哪 几 gXpkia
哪 台 hiemgZ
哪 条 tfgcda
哪 里 lbmeia
商 ldgcfj
啊 $ kXdmhh
啊 , bmeefk
啊 ? nZfmfd
啊 gedmeh
啥 $ ekglYh
啥 , fegeWv
啥 <zone> oeegch
啥 ? gffefk
啥 ihdffi
啥 不 oeggfa
啥 区 Zggenh
啥 原 kgggee
啥 后 eggfkf
啥 影 gfgfmd
啥 意 ffdehl
啥 没 jffeZp
啦 , gegefl
啦 gegefl
嘛 用 fggfao
器 $ sdaied
器 , afikkd
器 <client> kffgfe
器 <service> neefff
器 ? XjZyde
器 jfggeg
器 上 xYeefc
器 了 riYjdb
器 人 fffegl
器 对 faarig
器 是 jdlcff
器 的 SuZlif
器 能 ienXfj
器 访 ragdfe
器 都 ajuVgg
回 : kgggfe
回 <n> jggggf
回 kffffg
回 rst kfgdgg
回 事 jgggff
回 到 kfggfe
回 包 kffgid
回 家 iffdfk
回 应 kggefg
回 得 jggbjg
回 来 kgggef
回 流 oefgdf
回 的 lffffe
回 程 mffggc
回 答 gfdffm
因 $ ieffel
因 ? neggec
因 lcfifg
图 lfefhf
圈 , mffffe
圈 mgfgde
圈 打 kgggfb
在 <client> qffeec
在 <gateway> qgToha
在 <host> sdhdeb
在 <outside> oaflec
在 <zone> mdidef
在 forward jgffeh
在 gcheij
在 trying ncgfgf
在 一 ghZrfd
在 上 thddbe
在 做 gfdkck
在 催 qfZfgf
在 公 icikgc
在 哪 ejefdk
在 多 efecfq
在 对 caqlga
在 扫 gegdem
在 是 jcefco
在 最 ffffjf
在 的 qegefb
在 第 geggqX
在 能 ffjfgg
在 这 ldZneg
在 连 lefgff
在 都 XqpiaZ
在 问 kmddha
地 ifmegb
地 址 kbfkge
地 方 ciqZid
场 lfgdgf
址 , ngfcfe
址 <client> kgfefg
址 <own> mefdfg
址 kbfkge
址 会 khfeff
址 变 nffeef
址 填 kggdgg
址 就 qgfgcc
址 改 egdhoc
址 是 ndbjhe
坑 $ fdgdgn
坑 gegedn
域 eodbgi
域 可 fmeehf
域 名 gdfegl
域 能 ilfZgg
堂 gggegj
填 $ ichkid
填 <own> qeedfe
填 kgfggd
填 的 kfffff
填 表 bmdjgf
墙 vghYbe
增 gcghmc
士 jggdfh
士 站 jggdfh
处 oefege
处 理 nefeff
备 kjhbgd
备 份 kggfdg
复 jbddmi
外 kfkida
外 一 dclhcl
外 发 emffge
外 开 kenjdX
外 映 fYT1ig
外 网 mggfde
外 都 iUsjfc
外 面 offcef
多 dbfdko
多 少 ebfffq
多 放 hgedpc
夜 mfffff
夜 班 mfefff
够 ehjeie
够 得 fkkdfd
大 lfheci
大 家 jefcfl
天 iZdfct
天 下 dedmej
天 晚 dbhchq
太 hfffej
失 mgfged
失 败 mgfged
头 lbglgb
套 kfefgf
她 gmefff
好 $ gfgdgl
好 , gfelge
好 ddfggn
好 了 ffgfjg
好 吗 kfgfka
好 多 jgfgff
好 好 uaehec
好 的 pdeecg
如 <far> meffff
如 afghoe
如 input eggfjg
如 masquerade dfdgof
如 下 kggffe
如 删 egfgjg
如 到 kfffeg
如 加 gggglc
如 在 fgggje
如 把 fgggjf
如 果 bfghne
如 给 ffgfjg
子 $ edggji
子 edclij
子 吗 eggffk
子 呗 fgffgk
子 看 aggegp
字 kgggfe
学 校 lfiged
学 生 ifjdkc
它 sfeabi
它 的 jfggff
安 hilbdg
安 全 hilbdg
完 <outside> dfggod
完 <zone> fgggje
完 gdhhlc
完 之 dfggod
完 以 mcghib
定 kfgejc
实 习 hfgfej
审 kccmff
审 一 gegegl
审 计 lddlee
客 ldgcfk
客 户 kfhche
客 服 lffffe
室 lgffff
宽 degddr
寄 qbfeid
寄 信 rbfdff
密 gfgdgk
密 码 gfgdgk
对 <outside> lgmkaW
对 <zone> kndbgd
对 fklghZ
对 吧 lgffef
对 哪 fobdhg
对 外 fgkjec
对 方 rgecfd
对 端 lffefg
对 谁 eodfge
对 调 eefepc
导 问 hjihdc
封 eefdcr
封 掉 gffffk
射 $ iXfrfd
射 , gebohd
射 ? cqkbfd
射 eehlge
射 了 fefogc
射 出 eakkfi
射 列 gcgseZ
射 到 lcigcj
射 给 bWjwgb
将 cefgrc
将 第 gdfhle
小 ihgbif
小 白 ogeZgg
少 ? hdebds
少 ebfffq
少 个 dfegfm
就 gfgeoa
就 不 rgfgZe
就 可 neefhe
就 好 igggja
就 收 fnffdf
就 是 lggeef
就 没 mgffee
就 能 dgggnc
就 被 kgfffe
就 这 qggfcb
就 通 ddggra
层 ocfgdg
居 odffci
屏 了 jgggfe
州 mgeffd
工 keffeh
工 单 jgfgge
己 lhfefd
己 去 pefeee
己 的 hlcefh
己 能 pdfffd
己 访 qcefee
己 连 kbggjf
已 cblhbo
已 经 fggecn
布 eiijce
布 了 cjcoch
布 出 ckldgf
布 到 hdjkcd
布 的 fhldff
师 kfgfdh
师 们 jggfff
师 好 ldgggd
带 kefagl
帮 hfgcdo
帮 分 nffffd
帮 助 gcgdfo
帮 忙 mcgcej
帮 我 agcihn
帮 查 kfebfl
帮 看 jffefi
常 $ jffgfg
常 , jffgff
常 jggfff
常 的 kgfgff
干 什 gggfdk
干 啥 ffgffj
干 掉 phgccf
平 mggfed
平 台 jffggf
并 gegbdq
序 jcfgnb
库 <client> mffgfd
库 kdgfgg
库 的 hgfdgj
应 $ ogfceg
应 , jfffff
应 fagnei
应 吗 ohfYie
应 商 ffgddo
应 该 iegjdg
底 ihmYdi
底 放 pdffee
底 是 kfegei
底 有 jlcmgW
底 能 ecqggc
底 通 uYfhfa
度 , eglfgg
度 cfjjdi
度 看 fXilfj
建 kchija
建 连 pefgga
开 $ fkedfj
开 , fgfgel
开 <host> kffgjc
开 <own> pffehb
开 <service> lfdggf
开 djlfee
开 一 befdes
开 了 deljff
开 吗 hqYmeX
开 哪 ddkbof
开 放 kijieW
开 着 nmcZhd
弃 $ kgggff
弃 kfffef
式 meefjc
弹 lffgfe
弹 窗 lfffge
当 gffffk
录 <gateway> oldffY
录 hagbgq
影 fefenf
影 像 kfffgf
影 响 fefenf
往 <client> jgfgff
往 <far> jggfff
往 <host> mgffdg
往 <outside> nffdff
往 <own> qgeZeg
往 <zone> jgggge
往 seiagb
往 外 regaja
径 lgefff
得 hmgZmb
得 上 oghZeg
得 了 ijiXek
得 出 lgffdg
得 到 fphbdf
得 去 kjdfeg
得 开 ggffkf
得 来 khgaig
得 着 fkkdfd
得 过 mehffd
得 进 rbhecf
得 通 icgldf
心 hYhghk
必 jgggaj
必 须 jgggaj
志 : lggggd
志 一 kgfgge
志 刷 kgggge
忘 fggffj
忘 了 fggffj
忙 mcgcej
忙 review gffgfj
忙 分 kgggfd
忙 审 fegfgk
忙 查 gnYgei
忙 看 jfghef
忙 解 mfeedh
忙 过 efffgk
快 hdhZhn
怎 jdhcfi
怎 么 gfhcem
怎 样 ndcfkd
思 $ hfggZn
思 , dddfmk
思 -a ffggXr
思 : hfggck
思 ? igghdh
思 fgeedo
思 啊 hfgfYp
急 $ jbhcem
急 <zone> lffgfd
急 hchdfm
怪 pefedf
总 ehcnfg
总 共 eZerie
您 jednee
您 好 jednee
情 kfggge
想 <service> peffde
想 ggfgna
想 加 ehghoZ
想 在 fhfflc
想 把 ffgfnb
想 用 lefffe
想 直 kffffg
想 确 ijdgeg
想 访 safgfb
想 请 ibinee
想 远 jggfff
想 连 offdfg
想 问 pbgfgd
意 ekecco
意 思 fgeedo
感 ggfffk
慢 , hffacr
慢 gfhbeo
懂 $ egffdn
懂 , fgggcm
懂 : hfggVs
懂 hfgfan
懂 这 mfgged
戏 megffe
成 <client> Zhchtc
成 <host> fgffkf
成 <n> cggguX
成 accept egggld
成 cfffof
成 snat edgfnf
成 strict fgeeoc
成 人 fgggan
成 什 lhffef
成 功 peehce
成 啥 kffefg
成 转 Zbgfyb
我 $ iXatgg
我 <outside> qcedfg
我 ddgjgk
我 一 eiclgf
我 人 jdkdgg
我 从 lffdhf
我 们 pbggfc
我 在 lggidc
我 想 lgegmX
我 打 dfhfpa
我 把 ececko
我 是 pdgefd
我 电 lfefff
我 看 mediee
我 要 ieldeg
我 解 lfgeff
我 讲 iefeld
我 这 jfhYfl
户 kdchhh
户 反 megdgf
户 在 kggfff
户 打 mfckha
户 用 segXfg
户 的 sdgdfb
户 端 mghdgd
户 访 pXjkfZ
户 连 ggdjjd
房 mdfefh
所 higneY
所 有 hifneY
手 ihffid
手 机 jigfgd
才 edfdct
打 <host> jglbdg
打 <own> radhge
打 gbhdil
打 不 oeeeeg
打 到 hdfmib
打 印 gdgfem
打 开 mghdcf
打 得 hgfeke
打 算 fghgma
执 kfggff
执 行 kfggff
扫 <own> sYgfff
扫 jjfceh
扫 到 zbdagb
扫 我 kcgcem
扫 描 ldfehg
扫 码 nefgfd
找 defemi
把 -a ggggnZ
把 <client> jdbddr
把 <far> ffgffk
把 <n> aahboo
把 <own> bchgtc
把 <service> oZfgfh
把 <zone> cdfdmk
把 bedakt
把 forward efgggj
把 masquerade egggjf
把 所 hchqcd
把 第 egggmc
抓 kfgffe
抓 到 kgffff
抓 包 lggffe
投 mchfff
投 递 legege
护 jdamgg
护 士 jggdfh
护 网 hbWuie
报 <n> jfgfgf
报 connection jjgegd
报 mgcjfd
报 告 lcbofd
报 文 rhfade
报 表 odffgd
报 这 lgfgfd
报 连 lfffge
报 错 jggfgf
拉 kffgff
拒 ndgggc
拒 绝 mcgffg
拦 $ pcgbgf
拦 ? rggYff
拦 negafh
拦 么 thbZgf
拦 吗 oefffd
拦 的 odfggc
拿 pffdhc
拿 掉 bgghlf
挂 $ ggggke
挂 adfmjh
挂 了 cZekjn
挂 载 vhgdfU
指 dhgehk
指 到 fegkgf
指 标 kfgffg
按 jgdgjc
按 现 mjeeec
按 规 nbhhfe
挡 $ yfYced
挡 ? mfdffg
挡 了 pdfeai
挡 吗 tecdee
挡 掉 ngfdeg
挡 的 mgfffd
挪 hfhdpa
挪 到 hfhdpa
捞 ogffbf
换 degesb
换 了 ogggfa
换 成 cfgfqc
换 机 dgggmd
据 , kggggd
据 hfeeel
据 包 mfddej
掉 $ kfeeXp
掉 , ffhgoZ
掉 -a gaggqb
掉 <n> bgffta
掉 ? ofdfdg
掉 ffggpZ
掉 line fgffjf
掉 masquerade bgfgng
掉 之 dcfhoe
掉 了 jhfbig
掉 会 gfffxS
掉 吗 qggcag
掉 的 bgggpd
掉 第 affgtb
掉 还 rcdddi
排 jchdel
接 $ naffei
接 , peefee
接 : kffgff
接 <own> nffggb
接 <server> mffffe
接 <service> hneffd
接 mehcgf
接 会 iggghc
接 到 jfffgf
接 口 mffffe
接 吗 ocgcfg
接 在 ocfhff
接 打 hfkajf
接 文 cdkhfj
接 用 ldfgfg
接 被 ndgegf
接 访 wbdcge
接 超 mdgege
接 连 naedhi
控 kfggff
推 mfgcfg
描 ldfehg
描 件 igggjc
提 nfgafh
提 供 ohhZhd
提 示 jffgge
提 问 feffem
插 gggglb
插 一 fgfgke
搬 kdfZrc
搬 到 kdfZrc
摸 nccjfe
摸 到 jaflgf
播 lfffge
支 iegefk
支 付 lggffd
收 <host> kggfhe
收 <own> neffee
收 <service> kdefje
收 信 kfgfgf
收 到 keffgg
收 得 pbgeff
收 邮 oddgff
改 aegfmj
改 为 fgeeqb
改 了 ebgder
改 动 fdgecq
改 完 echhpb
改 成 dfffnf
改 的 gbhgbp
放 $ jnbigZ
放 ? jmdcge
放 jfheei
放 不 qfggfZ
放 了 idijfc
放 出 kffcld
放 吗 uacbhf
放 啊 fudZgd
放 在 ogdgXk
放 开 rfYbih
放 没 efffgl
放 的 efkkec
放 行 jfgefh
放 进 mcgdgg
放 通 gggefk
故 fkeefj
效 mffeff
教 kfejai
教 一 jdhled
数 hffedn
数 据 hfeeel
整 jldeib
整 个 iifhfd
文 件 idjcig
文 档 egZoej
料 , gkibgf
料 : egejgg
料 gjhfge
断 $ egdekj
断 kffdgh
断 了 aafclr
断 吗 ggggkd
新 , lgfgee
新 jfgdek
新 人 ggfgZo
新 增 ggfglc
新 来 kdgfeh
方 $ gdpahf
方 , hanegg
方 ? Zdsaih
方 jcnZjf
方 向 kfehff
方 是 hfjfff
方 案 dgffod
方 能 evbccg
无 kfggdg
无 法 leffgf
早 , kgghfc
早 ndbhdj
早 上 jfgdfk
时 $ ndffge
时 , lfghfd
时 ldgdgi
时 候 hefbil
明 hcckfk
明 什 kgggee
明 啥 jfgfff
明 明 lgggee
映 gehlgd
映 射 eehlge
昨 cdhfep
昨 天 jZgegn
昨 晚 bfgfep
是 <client> lfibge
是 <far> pffefc
是 <gateway> jfgffh
是 <host> qggfcc
是 <n> jfgbgj
是 <outside> jfgggf
是 <own> lfgeeg
是 <public> kgefgf
是 <service> rcefcf
是 <zone> lffhgc
是 allow pggffa
是 drop nfggbg
是 forward eeglie
是 hairpin pgggfZ
是 mail ogegfb
是 不 eeehgm
是 丢 lfffff
是 什 ghffbm
是 允 sZgddg
是 关 lfcfif
是 删 bhfhod
是 加 fgfhmb
是 发 jdZngg
是 否 mffdff
是 哪 khdldc
是 啥 hdgflf
是 好 nhggdc
是 它 nfggdd
是 就 cgggnd
是 怎 lggcgf
是 我 lgfffe
是 把 Zehfqf
是 放 offeee
是 根 ogfcfe
是 正 kgfgff
是 没 edennZ
是 第 cfegoe
是 给 jdgcij
是 被 peidec
是 规 sgggfW
是 访 sdfdga
是 说 ehhbar
是 谁 kfgbdl
是 转 VWg0if
是 通 rffdfb
是 靠 ogfgeb
晚 <n> jfefcl
晚 ecgdim
晚 上 iZhdgo
晚 是 ffgfel
晚 要 nfefdg
晚 谁 cgffeo
晨 pffgfb
暴 mZjjfb
暴 露 mZjjfb
更 gfggjd
更 新 mfffee
最 gbejjh
最 后 kcelic
最 终 jZhkfg
月 hXfgho
有 $ lddmfe
有 , ogfafg
有 ? kegZdo
有 dobjge
有 reply kgffge
有 rule icglef
有 syn jfgfgf
有 一 tZgedg
有 个 njgcdd
有 人 kmbcck
有 什 ffgije
有 例 ffgefk
有 做 eYhsgd
有 关 kfggff
有 副 ichcod
有 区 hdgfpa
有 去 kfgfge
有 可 nhfefc
有 台 mcfgff
有 哪 anhjgb
有 啥 eegfkh
有 回 kfgfff
有 坑 fegedo
有 多 dgdggn
有 对 rfWncd
有 影 fehfmd
有 拦 lfgdgg
有 放 hbgegm
有 映 ckfsbb
有 没 fjdiie
有 点 ipacid
有 的 jgelce
有 端 edgnff
有 第 Ybcgnp
有 被 ibfpde
有 规 jiffgd
有 请 jfgfgf
有 谁 codgjb
有 这 mffgee
有 问 mbhegg
有 限 kfgefg
有 风 gefegl
服 ecikfg
服 务 fdjlgd
期 cbcihq
末 feffgk
本 jihceg
本 机 ijhceg
本 来 kggfef
本 身 lcgffg
机 , mjgfeb
机 <client> qgghdZ
机 <service> nffgfc
机 上 pehYck
机 可 sahbgd
机 吗 gefkfg
机 房 mdeefi
机 收 kfgfgf
机 是 pffggZ
机 用 ofggdc
机 的 bldffl
机 能 pefgha
机 要 nffged
机 访 mWhegl
机 连 rdfdfd
机 都 lidffe
材 gjhfge
材 料 gjhfge
条 $ fffgdn
条 , fgggma
条 -a ggghla
条 <n> eegflf
条 accept ihffjd
条 conntrack lgggfe
条 ehfekh
条 rule egfdZt
条 什 ffggXq
条 会 fgegkf
条 删 egggjg
条 啥 gfggZo
条 日 kggggd
条 是 hfffPz
条 没 aggfdr
条 端 ggdogc
条 规 feehdo
条 路 lfggfd
来 $ akinbd
来 , ndegeg
来 ? encdke
来 ilgdfd
来 么 mcffgg
来 了 eehfjh
来 以 mgfcfg
来 吗 nZheif
来 回 qZeegg
来 就 kggfef
来 源 grdefb
来 的 fdimee
来 看 cbhnej
来 自 qbfgge
来 说 ofcefg
来 这 mgggbf
来 问 jkfefe
板 ifgeej
板 在 mffffe
析 $ jgggff
析 : jgfgge
析 lfgegg
析 下 ngfggb
果 $ lggbjd
果 <n> ffgeod
果 cfggne
果 remove gbhgpa
果 会 qgcddg
果 删 fgfgke
果 加 cehhsY
果 如 jeeeif
果 是 ifggjd
果 第 egfgmd
枪 nefgfd
柜 neffef
查 : kcnfde
查 <far> fgffjg
查 <service> neggfe
查 hgjdjc
查 一 imdceh
查 得 odghaf
查 询 lggged
标 , kicgef
标 gjfghd
标 是 gmfefe
校 jbigdj
样 $ iclblc
样 , ocefhf
样 <zone> fgcglf
样 ? mieiiW
样 idkdlb
样 的 jgggfe
样 走 mfefeg
核 icehel
核 日 kggggd
根 pfgcfe
根 本 ogfbfe
案 gfefnd
桌 mfgfef
桌 面 mfgfef
档 igZlck
检 ihijdb
楼 jZedcs
次 gfgfek
次 都 mhffec
正 jfgfff
正 常 jggfff
步 nfefge
死 oXhafn
死 活 kgffff
段 , nieibc
段 <zone> gjehff
段 ilfagf
段 去 kffgfg
段 可 dlgfhf
段 的 tdfgfY
段 能 fojTih
段 连 gjffff
每 kkddef
每 个 hldeeg
比 ifffej
比 如 mffgef
气 ggbgcp
求 , rffffY
求 lgdgbi
求 助 kffgge
求 解 jfefdk
没 $ ncdckh
没 ? fgfefl
没 ieejeh
没 了 ngddge
没 写 dgdehm
没 动 kggggc
没 反 kfffff
没 回 jfffff
没 收 kfgfeg
没 放 geffgk
没 有 fhelgd
没 看 hggfej
没 见 ndfecj
没 问 nggdfc
法 nfgdfe
法 连 mffcgf
注 fhghqV
注 册 offfcf
活 kgffff
活 收 jgfgff
活 连 lfffgf
流 ledggg
流 量 kddggi
测 jhffef
测 评 jhefff
测 试 pefecg
海 ieffek
深 jgffeg
清 djehfi
清 单 ckhked
源 $ fkdfgh
源 <client> ndffff
源 <far> mdgggd
源 jobdfd
源 地 nfdffe
满 fegZho
满 了 fegZho
点 djehej
烦 hhbgfj
烦 列 emZigh
烦 帮 gdgchm
烦 看 sfgefY
然 megedh
然 后 jhgedg
照 mieddf
状 jggefh
状 态 jggefh
王 sfggeZ
现 ididgj
现 在 hcjdgj
现 有 jifffe
班 jceffl
班 前 dednei
理 $ ndgdgf
理 ? kffffg
理 kkdeef
理 解 gfffYq
理 页 kidgfe
生 jcjcek
生 产 fehfel
生 机 lgegfe
用 $ efXmik
用 , kZekfi
用 : hkfdbk
用 <far> oegggb
用 <host> qdedge
用 <outside> offmcZ
用 <own> meffhd
用 <public> sfeegZ
用 <service> mfeghc
用 ? ffgfgj
用 foxmail mffggd
用 geihal
用 你 gffffk
用 到 gfmagg
用 哪 fcqZhg
用 啊 dgfcim
用 得 cnuWbd
用 户 hcckhi
用 手 kfgfgf
用 的 jfffdj
用 这 jjceck
由 <client> jfggff
由 kfggef
电 脑 iekfff
电 话 keffdj
画 offgga
留 kdhecl
略 efggkg
略 上 lefgfe
略 丢 lgefdg
略 改 cfgglg
病 pjgZfc
登 pdgbfg
登 录 negZgh
白 mffZbp
白 话 gfgfYr
的 $ ndfhWm
的 , nlfZib
的 -i eegghj
的 : kggfWo
的 <client> nffgfb
的 <far> odgffc
的 <gateway> cchcet
的 <host> meffge
的 <n> ijfffe
的 <own> jfffgf
的 <service> paeehh
的 ? flifXk
的 client qfegfa
的 deghhj
的 dnat ihggnX
的 dport ffggpZ
的 effect fgfgdl
的 foxmail lfffeg
的 ip gffgjf
的 laptop mfffge
的 line gggdbn
的 masquerade ZhghtY
的 mx gefdgm
的 outlook jfffgf
的 pc mffgdf
的 port bjesfa
的 prometheus oaffff
的 tcp phgagd
的 traffic oeegaj
的 udp mkgZgd
的 user icfgfk
的 一 legggd
的 主 scgbff
的 人 maqfgW
的 作 fhgccn
的 信 pbgfgd
的 全 ehcnff
的 共 ngdgfe
的 包 kfgidf
的 同 nefffe
的 吗 lfghed
的 吧 tefbfb
的 哪 danihe
的 回 fffgld
的 地 kgdelc
的 备 jffgfg
的 客 pfdcgf
的 对 kgffeg
的 就 lfggfe
的 打 mhfggZ
的 扫 qdfgdd
的 接 jgffgf
的 数 kfgfge
的 日 jgggfe
的 时 lgfffe
的 是 hafoci
的 服 fgmdgf
的 机 qgeffa
的 来 kriXgZ
的 流 jeegje
的 源 peaijb
的 用 qbgegd
的 电 hckffh
的 目 bgdfrd
的 端 hZjleg
的 第 gdggdm
的 管 khegfe
的 终 qcfgfc
的 网 Wllifg
的 老 kfgfff
的 规 fbhbjo
的 角 bgjjgf
的 话 hgefmb
的 远 kffhff
的 连 mdfgfe
的 那 Zdodqb
的 邮 fggffj
的 锅 kfggff
的 默 lfdcek
监 majegg
监 控 lfggfe
盘 hafchn
目 flhfdf
目 前 clhfdi
目 标 ekfghe
目 的 ogfZei
直 jhhegd
直 timed pdeggd
直 timeout ocffff
直 卡 lgffgd
直 接 iiidge
直 是 kggggd
直 没 kfffff
直 超 nfffee
直 转 mgfffe
直 连 peffha
直 重 lgfgfd
看 $ kdgecl
看 , mWhjei
看 : kgfgge
看 ldejdg
看 一 lcgjee
看 下 kfggef
看 不 hfggam
看 为 pafgfe
看 到 lfefeg
看 得 rXheei
看 懂 gggfbm
看 是 lggggb
看 看 kegeei
真 megcfh
真 的 pfgded
眼 efffgl
着 $ fnoXde
着 ? mlhccc
着 jhladh
知 gkfgbi
知 道 hlegYk
码 ifgdek
码 忘 fggffj
码 枪 nefgfd
确 ofggdb
确 认 ofggdb
碰 ijnbdc
碰 到 hinbdd
示 jegffh
示 连 lggggc
离 mggged
种 hcghpa
科 ndfffe
程 ogggdb
程 桌 mfgfef
空 jgggge
窗 lgffgd
窗 口 lfeegg
站 在 agkjgf
站 电 lggggc
端 <client> offffd
端 <far> pffbeg
端 ggfjfe
端 一 kfggfe
端 口 ghfjfe
端 是 jgggff
笔 lefgef
第 <n> bffdio
第 bffdho
等 khdifd
等 保 jhcife
等 着 neffgd
答 lddedm
答 哪 gfdfgl
策 efggkg
策 略 efggkg
算 $ cqfgcf
算 dmeflb
算 加 ggggoZ
算 把 Zhgfpe
管 hoiace
管 哪 gkfegg
管 是 bxgWic
管 理 kieged
管 目 erecee
箱 geeefo
箱 密 fggffj
系 lfgfff
系 吗 lfggfe
线 $ ecgfng
线 kbeimb
组 mjeede
终 kaghfi
终 端 oefgfc
经 kgffeg
经 过 kffgff
结 refcef
结 果 qffbee
结 论 pZggeg
绕 offfee
绕 过 lfefge
给 <client> tegZdf
给 <host> pchgfb
给 <zone> lehfib
给 paZkie
给 不 mfgffe
给 个 hngYfg
给 几 ggfffj
给 哪 nWgmch
给 我 ifTqek
给 第 bgfgmf
给 谁 cYcvfh
给 过 mfgegd
络 ejcfgk
绝 $ ndgegf
绝 , jgffff
绝 mcgffg
维 护 gfgejh
编 ngfffd
网 <far> qffaef
网 <own> cdbtdh
网 ip kgdhge
网 mhfhcd
网 上 fdljfd
网 关 kjfeee
网 哪 mafnga
网 地 kahjef
网 映 cZiqeh
网 机 inaigc
网 段 ikgagg
网 络 ejcfgk
网 页 lffffe
置 $ gdgffm
置 ? efggcn
置 gdgfkg
群 qcgcff
翻 gfggZp
翻 译 fgggao
老 kefffg
老 师 kfgfff
老 是 ofdffd
者 tdgdce
能 <service> pdfeff
能 access jdcdfo
能 bikaij
能 curl jfgggf
能 ping qfffgZ
能 reach joadfg
能 上 reffec
能 不 sYefgf
能 主 oeffgb
能 从 vagadg
能 做 igfdek
能 出 lgefeg
能 到 kkfceg
能 去 cbphfg
能 发 offcge
能 合 fffffj
能 否 ncfglZ
能 回 gfdffl
能 好 bgfgnf
能 帮 ihaefl
能 干 gffffj
能 往 kggeid
能 打 kgfdkb
能 收 mdefhe
能 查 ifcfhi
能 用 jenYei
能 直 hkddkd
能 碰 ckocee
能 绕 kgffgf
能 访 ejjefg
能 过 ueggdY
能 进 iobeef
能 连 cckgji
能 通 fbfikh
能 问 fgYdeu
脑 <client> mffgfc
脑 iekfff
脑 上 ngfdff
脑 可 vZdfee
脑 打 jecefl
脑 是 pgdffc
脑 用 kfegff
脑 能 wbbgga
脑 连 zabced
自 <zone> pbfgge
自 ngkbfb
自 己 lhfefd
自 身 nhegec
若 ccehqe
苦 fdgeeo
苦 了 efgffl
苦 啦 hfgffj
范 clfeje
落 fdankf
落 到 edZmlh
行 $ kegfbk
行 <n> jYjafo
行 <service> jgggfe
行 <zone> ggcgnd
行 ? ofggdd
行 dffdmi
行 不 jeffjf
行 为 egedeo
行 了 tfgcea
行 什 cgghgj
行 以 efggkf
行 会 hgegsV
行 删 egggke
行 前 hegfmc
行 加 fffgnc
行 去 ghghkb
行 后 fihfnY
行 吗 offefe
行 和 hefgfk
行 啊 jggfff
行 啥 fdefcs
行 对 eefepc
行 干 feffbp
行 得 udgceb
行 挪 hehemc
行 是 geffel
行 有 iZheXu
行 没 pcdebl
行 的 eggeod
行 补 bffgof
行 要 efehme
行 还 mfegfe
行 那 gfgfao
补 gfeemf
补 一 egdeta
补 丁 mfgfdf
补 上 cffgmf
表 $ hjcifg
表 : btdagg
表 ejaljd
被 <client> mffeff
被 <far> tgeade
被 <gateway> kggffe
被 <zone> sageee
被 drop ngefee
被 forward lhcnZe
被 ibhmed
被 丢 jffhfe
被 哪 kgfegf
被 怎 jggefg
被 拒 ndgggc
被 拦 qefbff
被 挡 jdldff
被 改 vgeebb
被 放 qfecef
被 谁 idfegk
被 转 kYcpff
装 megeeg
西 $ edijfh
西 ? dWilgl
西 cdkkfh
要 $ ehbifk
要 eigckf
要 一 bighek
要 上 ffgfek
要 不 ldghgd
要 交 ggaoff
要 从 kffefg
要 写 lhjcha
要 去 tdfdeb
要 填 cjelic
要 往 jggfff
要 打 ngfggb
要 把 lcigge
要 报 hebrha
要 是 afkgoa
要 材 fjhefe
要 求 lfgfef
要 用 oiYocb
要 访 qegcdf
要 调 ndfefg
要 过 rdfgeb
要 连 neffee
见 odfebi
规 ifeffk
规 则 ieeffk
角 bgjidi
角 度 bgjidi
解 $ jfefck
解 ifhfZm
解 析 keffgh
解 读 lfffge
解 释 hfigYm
警 , ldhdei
警 jfgefh
计 iddkhg
计 划 eegemf
计 要 ffekgf
订 jefcfm
认 hfgfkd
认 一 nigedd
认 改 eggfpa
认 策 eggfmd
让 <zone> mdffdi
让 jdchel
让 不 negffc
让 我 kgfgfe
议 gchgjg
记 gedfdp
记 录 bffdfq
讲 $ gfhemc
讲 gdgdlg
讲 讲 fdgfpc
许 iifeid
许 吗 leggff
许 的 sZgdeg
论 mcgfie
设 bgegrd
设 备 jkfedf
设 成 fgedoe
访 gghdej
访 问 fghdej
证 gbgffo
证 书 bcgggp
评 jhefjc
评 估 gfgele
评 要 gjdgfg
诉 ogdaif
诊 kdefej
译 fgggao
译 成 fgggan
试 pfffdd
话 $ iefgdj
话 , ZggfvY
话 : ffggdl
话 <zone> gfffkf
话 hgefke
话 会 fgffrX
话 机 legggc
询 mfgfee
该 jdghal
该 怎 ffffgj
该 是 nggcee
该 没 phfagd
该 能 fcgnhd
该 通 tegbfb
误 <n> kfeggf
误 kffgge
说 $ gcgfZs
说 <zone> ndegff
说 qfddff
说 一 jegggf
说 打 rcgcfe
说 连 lfgggd
请 hfhmeb
请 列 dglhff
请 帮 jfggff
请 教 lfeled
请 求 medfej
请 确 lgfdgg
请 解 efffcp
请 问 qffhfX
读 $ lfgfff
读 jfffbk
谁 $ heVpob
谁 ? heeekh
谁 Wxbgff
谁 动 fehfbo
谁 可 esdbkZ
谁 回 lfgffe
谁 开 eodfge
谁 改 fcggfn
谁 昨 hWhger
谁 来 scbXeo
谁 能 Zubfie
谁 进 cphahf
谁 连 fmgagh
调 ndhelZ
调 一 heeepc
调 用 nfdgef
谢 $ hgjfZk
谢 fejeap
谢 谢 fejeap
财 hcedfp
财 务 hcedfp
败 , lgggee
败 mgfged
账 diefhj
贴 cfgkfi
费 ngcggd
走 $ ngfcgd
走 , nfedfg
走 <n> lfgdff
走 <own> jfggja
走 <public> kceeih
走 <service> lggfdf
走 ? tfeedb
走 hairpin qfgedc
走 mefied
走 不 lfggfe
走 到 lfYmfg
走 哪 qgffgY
走 得 hdgkfg
走 的 oefefe
起 jggebk
起 什 fhgfdl
起 连 kffggf
超 ndgfge
超 时 ndgfge
跑 jfegif
跑 在 kfgfgf
跑 的 jgggff
跟 <gateway> kfggfe
跟 ndfccm
路 $ ofgbfg
路 tefZfe
路 上 niZjfc
路 径 lgefff
跳 ldhdeh
身 ? jfffgf
身 mhgffb
车 kfffff
车 间 kfffff
转 jfeliZ
转 到 jibliZ
转 发 gdcmje
转 圈 mgfgde
转 给 pTiihf
轮 lfgeff
轮 询 lfgeff
载 gacady
输 pgfaeg
辛 fdgeeo
辛 苦 fdgeeo
边 <client> udfgfX
边 <far> negfee
边 <service> leffgf
边 kegdej
边 到 aifeeq
边 同 kggffg
边 放 lcgfgg
边 有 kegfff
边 的 eeffen
边 能 jckbbn
边 要 nhegec
达 ljdege
达 吗 mcgcgi
过 $ lgffgd
过 , kgggfd
过 <gateway> ocgfdg
过 <own> nfdehe
过 <public> pefddf
过 <service> fgggkd
过 jefibj
过 mail kffffg
过 一 ffgfgj
过 不 ldggff
过 了 gfgffj
过 去 knbeah
过 吗 sgggdX
过 哪 hhclgd
过 得 meggee
过 来 kffidg
过 网 ilfdee
过 这 nefbei
运 kefffg
返 kggfff
返 回 kggfff
还 cgefkj
还 work dgggle
还 上 dgggke
还 打 efgfkf
还 是 nffhcf
还 有 enbcdn
还 能 Wfhhpg
还 行 Yffhre
还 连 adfgse
还 通 eahdin
这 gfeifj
这 一 mbhghc
这 两 lgggha
这 个 gdfifk
这 句 ggggbl
这 台 bgglgg
这 是 kgggfd
这 机 gggdgk
这 样 fggfld
这 种 fiffej
这 行 kggfZk
这 边 lfhcdj
这 里 mfgbgg
进 <gateway> mfheee
进 <host> rbhbge
进 mmYhec
进 去 feeigj
进 得 klcbgg
进 来 jlbjdd
远 mfgfef
远 程 mfgfef
连 , mifcee
连 <client> qgfffa
连 <far> jeggie
连 <host> sdeeed
连 <n> nheeee
连 <outside> mcgeie
连 <own> fWkhki
连 <zone> keeghf
连 ? mphZfX
连 gjibfh
连 上 nZeofb
连 不 gkeidf
连 到 jimYdh
连 吗 mxZZYe
连 外 pffbdg
连 得 mjgach
连 我 ikgefd
连 接 nbfegh
连 的 jfgfgf
连 谁 kndcfe
连 过 gibchl
连 进 lkgXhf
退 , jggfgf
退 kgffff
退 信 kgdggf
退 回 mgfgee
送 jfckeg
送 到 leZobg
递 legege
通 $ icgcfm
通 , rhfefY
通 <client> lffgef
通 <far> offdff
通 <gateway> kgfgff
通 <host> pffffc
通 <own> pagfic
通 <zone> kefgfg
通 ? 3Xddeb
通 flfdei
通 不 pedegf
通 么 pfdejb
通 了 efgdik
通 吗 fofehb
通 吧 gcfofe
通 啊 wefffU
通 的 tffdfa
通 过 iifgib
通 还 sdggfZ
遍 jgkfdc
道 ikegai
那 ghcfod
那 个 figbel
那 台 dhfgbo
那 条 efgfme
那 种 gcfipa
那 边 kefeei
那 里 klfjZc
邮 lfbghg
邮 件 nhbhhb
邮 箱 geeefo
部 djiibg
部 列 fcfngf
部 门 kbmfgc
都 efogiZ
都 不 wYgifZ
都 会 gfddep
都 发 gOg0ic
都 映 iUkjih
都 有 Ziingb
都 正 jgfgff
都 没 pgfffa
都 算 coefge
都 能 dfrbge
配 nffdci
配 的 jgggfe
配 置 hdggfk
采 nfggdd
释 $ ofefee
释 : cdkigi
释 cfihdl
释 一 gfgfbn
释 下 hfffcm
里 $ gclgdj
里 <service> obfgff
里 ? Ydondg
里 kekebg
里 一 jgfgge
里 了 yjTece
里 写 sfeedc
里 加 egghmb
里 有 kehjcd
里 的 hckfej
里 看 fgffcn
里 要 qbehja
里 面 bjgnbh
重 fdfdgo
重 传 kgfgfe
重 启 fdedfp
重 置 fefffm
量 $ peccgi
量 ? egeekh
量 kddggi
链 pggbee
锅 kfggff
锅 吗 kffgef
错 jgffff
错 误 kffgge
镜 meggfe
镜 像 meggfe
长 gcjkic
门 nbmffb
问 $ iddejj
问 , emgeff
问 : ijefch
问 <client> ygggeR
问 <far> refdiZ
问 <gateway> mjffgY
问 <host> mkZfhd
问 <n> mjdegb
问 <outside> obbjkb
问 <own> ikaeih
问 <public> qcgcgf
问 <zone> nmagcd
问 ? fbdgfq
问 gggcem
问 一 sdhbga
问 下 ffffgj
问 不 ndfegf
问 了 pccfie
问 些 ecnffi
问 从 ufeade
问 你 ffbeer
问 到 efmngW
问 哪 heqUhi
问 得 mfcYfn
问 我 jfkcef
问 是 lfffef
问 的 lffegg
问 这 fgggcm
问 题 gefffl
间 oghjdY
队 heebfp
限 epdblc
限 制 negbgg
院 jfffdj
除 alegje
除 了 dpfjdc
险 $ gefdgl
险 gefegl
随 ikeege
随 便 ikeegf
隔 jcgdfl
隔 离 mggged
障 hdgden
集 pgedfd
需 kidlfZ
需 要 kjclfZ
露 mZjjfb
靠 kgffdi
靠 哪 ogfgeb
面 , alhfje
面 <far> rdffbe
面 <n> kffhff
面 eadrmZ
面 到 kggeff
面 加 fhhhka
面 插 fgggke
面 映 fdglgf
面 是 Xggqfh
面 有 cccnqa
面 的 kfdijc
面 这 ggggje
页 , lfdhgf
页 lifefe
页 面 kieeff
项 : negfef
项 necief
顺 hegcij
须 jgggaj
领 fgffjg
领 导 fgffjg
题 $ oceefi
题 , jefgfh
题 ? odffff
题 gefffl
题 吗 geegfm
题 吧 sggXgd
风 gefegl
风 险 gefegl
食 gggegj
食 堂 gggegj
马 pffdfd
马 上 qffded
麻 fhcggk
麻 烦 fhcggk
黑 hahdep
默 fggfld
默 认 fggfld
`;
export const PART_WEIGHTS = `
+ 'connection ilZ
+ 's cjg
+ -> qXf
+ -a hid
+ -d idh
+ -j ihd
+ -o jef
+ -s Skq
+ -v mga
+ : ejf
+ ; kcg
+ <- fmb
+ <far> bii
+ <gateway> hZm
+ <n> eke
+ <own> fej
+ <public> iYm
+ <server> cii
+ <service> djg
+ <zone> dii
+ able sYc
+ about kfd
+ accept jfe
+ accepted rbb
+ access obd
+ accessible cqa
+ acess jee
+ ack ejf
+ active pca
+ actually mbf
+ added bgk
+ address ben
+ admin kmW
+ admitted iZk
+ adress hZm
+ after gjc
+ afterwards ejf
+ again Wio
+ against ncd
+ agent jic
+ aimed led
+ alerts Ybt
+ alive ejf
+ allow cbp
+ allowed kai
+ alowed jfe
+ already crZ
+ although dgj
+ am dnc
+ an jmX
+ answer dqZ
+ answered lde
+ answers bgm
+ any Yjk
+ anywhere cgl
+ app dgj
+ apt ckg
+ arbitrary kai
+ are lfc
+ arrive piV
+ arrives epZ
+ arriving qYe
+ as Yjl
+ asked hid
+ asking ohY
+ asks qYf
+ at dii
+ auditor jdg
+ available avX
+ away hbk
+ back bii
+ be blh
+ because fjd
+ becomes edl
+ been iXn
+ before dgj
+ behind oae
+ being ilZ
+ believe thS
+ blame Zmh
+ block fbm
+ blocked gjc
+ blocking ccn
+ blocks jci
+ bob jbi
+ both Yjm
+ bounce jef
+ bounces dme
+ box jfe
+ browse iak
+ browser ejf
+ build eej
+ but gck
+ by Zkk
+ bypass iWo
+ c hdi
+ cable dkf
+ calling dfl
+ calls pac
+ can kfd
+ can't lah
+ cannot pYe
+ cant iTr
+ chance led
+ change ckg
+ check flc
+ checks lai
+ cksum gma
+ claims dob
+ client djg
+ clients ikZ
+ code bji
+ colleague dob
+ collects bpd
+ com Wsf
+ come icj
+ comes lcf
+ coming dsX
+ complain kde
+ complaining led
+ conect mfb
+ configured fbm
+ confirm iZl
+ connecting kia
+ connection kfc
+ connections kia
+ connects hbj
+ conntrack agm
+ consumer gjd
+ contacted Zog
+ correct Ymi
+ could jfe
+ counter gZn
+ cron led
+ cs ekd
+ ctstate cgk
+ curl mYi
+ cut tXc
+ daddr mdd
+ dead gjd
+ default vZY
+ deliver qWg
+ delivered mXj
+ delivering yWY
+ delivers obd
+ desktop mlW
+ dev kfd
+ dhcp pdb
+ dials qYe
+ dicom aod
+ did gbm
+ die flc
+ dies oeZ
+ direct gkc
+ directly enb
+ do iic
+ docker Tlo
+ does jch
+ doesn't edl
+ doesnt qdZ
+ doing fbm
+ don't fmb
+ dont kia
+ down Ydr
+ dport cii
+ drop cjh
+ drops kbh
+ dscp ekd
+ dsn djg
+ dst jdf
+ e ajj
+ each gjd
+ eating adp
+ eats Zil
+ echo jfe
+ egress pad
+ else oae
+ email gYn
+ end hoX
+ ends rdY
+ establish lfc
+ ether fej
+ ever dle
+ every hcj
+ everything ici
+ example ija
+ explain lZh
+ exports mZh
+ exposed cii
+ f kgb
+ fail phW
+ fails qbb
+ false ndc
+ far jib
+ fault mcd
+ fetch pda
+ fetches sYd
+ filtered jhc
+ finally kgc
+ find gjd
+ fine chj
+ firmware qba
+ first dap
+ fix gTu
+ folks qbc
+ for blg
+ forever alh
+ forward Xio
+ forwarded jjb
+ foxmail ldf
+ from aki
+ g naf
+ gateway bji
+ get ckg
+ gets bmg
+ getting oea
+ git dqZ
+ github rba
+ given wcT
+ gives amg
+ go khb
+ goes Zng
+ going ofZ
+ good amg
+ guys nbd
+ hairpin jjZ
+ hands cmf
+ hang cfl
+ hangs Zkk
+ happen eYp
+ happens lbg
+ have oYh
+ he jaj
+ healthcheck nfa
+ hear Tve
+ here uWd
+ him Zli
+ his dle
+ hit ljZ
+ hits ncd
+ hitting nbe
+ home iYn
+ hope reX
+ hosts amg
+ how iak
+ i cij
+ i'd anf
+ i'm Wio
+ icmp kYk
+ id ejf
+ idea mga
+ if hjb
+ im bgl
+ images fkd
+ inbound bij
+ incoming ihd
+ initiate pbd
+ inner lcf
+ input iib
+ inside cbp
+ instead bhk
+ internal cgk
+ into rXd
+ ip gdi
+ is eld
+ isn't gkb
+ it kdf
+ it's kef
+ its mag
+ itself jbi
+ jobs jbi
+ just jhc
+ keep pbb
+ kernel gej
+ kibana dnc
+ kind ejg
+ kindly hid
+ label lde
+ land mkW
+ lands hbk
+ laptop gjc
+ laptops seW
+ last kbh
+ leave hhd
+ leg ajk
+ len ndc
+ length peZ
+ let kbg
+ lets aik
+ letting eXr
+ like ham
+ line dfk
+ lines lWl
+ listens Yqe
+ load gjd
+ log fmb
+ logged Zrb
+ logging rZb
+ lol bhk
+ longer obd
+ look qXf
+ lookups tWd
+ loop fkc
+ lose oae
+ lost scZ
+ mac dfk
+ machine flb
+ maillog Zqd
+ mails oda
+ make ihd
+ manage mbf
+ mar mcf
+ masquerade kgc
+ masqueraded anf
+ match dgk
+ may jja
+ me chi
+ meant Xqf
+ minute bkh
+ monitoring fcl
+ morning Zof
+ mount mdd
+ mounted nhY
+ move hjc
+ must ihd
+ my bhk
+ n dih
+ nah pbc
+ names jja
+ nat hdh
+ nc ihc
+ need mag
+ needs kbh
+ net Ynh
+ network inY
+ never enb
+ new kai
+ next eek
+ nginx cle
+ night kXk
+ nightly bme
+ no bij
+ nobody pad
+ node khb
+ normal agm
+ not fje
+ now cjh
+ of mgZ
+ off jaj
+ ok jdf
+ once kjZ
+ one cle
+ onto lgb
+ open ked
+ opened dkf
+ opening lgb
+ or jib
+ org Xho
+ other imY
+ ought miZ
+ our jgc
+ ours Zpe
+ out' kfd
+ outbound jZk
+ outgoing pXg
+ outlook mce
+ over efj
+ own jef
+ packages rZc
+ packet jch
+ packets iic
+ page dig
+ partner Yoh
+ pass jbi
+ passed Zqd
+ passes fkd
+ passing Zdp
+ path cgj
+ pc gdj
+ pcs oZf
+ permit nVk
+ phone Yep
+ pick jef
+ ping ndc
+ pingable Uue
+ pinging pYf
+ pings kee
+ plain miY
+ please hkb
+ pls hla
+ pointed raa
+ policy qfW
+ poll uRh
+ polled Yrd
+ polls uUf
+ pops rcZ
+ port blg
+ portal Xin
+ possible cme
+ post pYf
+ postfix jgc
+ postrouting jch
+ posts pfY
+ ppl jZk
+ prerouting jfd
+ print liZ
+ printer kbh
+ prints kee
+ private ika
+ probe gYo
+ problem cgk
+ prometheus occ
+ properly tWd
+ prot brb
+ proto flc
+ protocol fje
+ provider ofa
+ proxy kfd
+ public dmd
+ publish iak
+ published med
+ pull gXp
+ pulls qZe
+ pushes tVe
+ put Ykk
+ query oXh
+ question bkh
+ queue mce
+ radius jnV
+ raw kjZ
+ reach pYf
+ reachable Wph
+ reached dnc
+ reaches lcf
+ reaching rXe
+ read emc
+ real Ymi
+ really ndc
+ realy fna
+ reason gjd
+ receives mec
+ refused jib
+ refused' idh
+ regards ape
+ register nga
+ reject Zng
+ relay ndb
+ remote fje
+ remoteport gYp
+ removed baq
+ replies ddm
+ reports mag
+ requests Voj
+ reset ihd
+ resolve sYb
+ resolver ihd
+ right kdf
+ rn glb
+ root qac
+ route kde
+ routed hYn
+ rule Xho
+ rules ccn
+ run idg
+ runs coc
+ s hlb
+ said bZs
+ say iak
+ says khc
+ scan oae
+ scanner ZYu
+ scans nVk
+ scraped bmf
+ scrapes kbh
+ see Yim
+ seen hnX
+ sees dnd
+ segment kee
+ send jZl
+ sending peZ
+ sends oXh
+ sent enb
+ served lmV
+ server jef
+ session fkd
+ set naf
+ settings cjh
+ sever flc
+ shall mVl
+ shell lha
+ shop dgj
+ show odb
+ shows mah
+ shut mbf
+ side kfd
+ since gkc
+ site fbm
+ sites kdf
+ sits Wll
+ skipping flc
+ smtpd Xqf
+ snat ejf
+ some gZn
+ someone eek
+ something jeg
+ sorry Yer
+ source fmb
+ spam rZc
+ src dgj
+ staff lah
+ stand kch
+ start kgb
+ stop acq
+ stopping kai
+ stops caq
+ straight lbg
+ stuck jgd
+ submit kVo
+ subnet Wph
+ supposed jhc
+ swaks kgc
+ switch ndb
+ syn khb
+ sync qZd
+ take Upj
+ taken cjg
+ takes ici
+ talk liZ
+ talking mZi
+ talks pZd
+ target kgc
+ tcp dih
+ tcpdump Wse
+ tcptestsucceeded rXe
+ team ddm
+ tell ijb
+ tells lZi
+ test fbm
+ thank Xlk
+ thanks epY
+ that jib
+ that's lde
+ the jdg
+ their pdb
+ them kcg
+ then jfe
+ there bik
+ these fcl
+ thing Yfp
+ think ahl
+ third ekf
+ this mjX
+ those ihd
+ three bgk
+ through kfd
+ thx mdd
+ ticket Vnk
+ time jfd
+ timing hid
+ tls eke
+ today rbb
+ told gdj
+ tonight mdd
+ too led
+ tos flc
+ toward nec
+ towards rYd
+ traffic pda
+ transmitted kcg
+ treated glb
+ tried idh
+ tries jfe
+ trouble gdj
+ true ijb
+ trying ngZ
+ ttl iic
+ typed ijc
+ types lgb
+ udp ijb
+ ui cgk
+ until lfc
+ up mhZ
+ updates mZg
+ uploads kgc
+ us fej
+ usable alg
+ used rac
+ user oea
+ users sWf
+ using Xgq
+ vendor mce
+ verdict gkc
+ via dhi
+ visible coc
+ vpn ogY
+ w knV
+ walk Zli
+ want gkd
+ wants sfW
+ was efk
+ way lai
+ webmail oda
+ week ibj
+ well cgk
+ were jdg
+ what Zng
+ what's Xgp
+ whatever bfm
+ whats XZx
+ when fje
+ whenever gjd
+ where djh
+ whether bar
+ while eek
+ who mag
+ why dfk
+ wifi fmb
+ will kia
+ with ihd
+ work djg
+ worked hmZ
+ would kiZ
+ write Zfn
+ wrong ena
+ y jfe
+ yes kia
+ yet Zgm
+ your lha
+ zone tXc
+ 一 aik
+ 三 cem
+ 上 cem
+ 下 ckg
+ 丢 hak
+ 个 gna
+ 中 dkf
+ 为 hkb
+ 主 fej
+ 之 gdj
+ 了 ibj
+ 互 fje
+ 享 Yrd
+ 什 jdg
+ 仁 tYb
+ 从 khb
+ 他 ejf
+ 代 jef
+ 以 fej
+ 们 nhY
+ 任 ika
+ 传 rdY
+ 作 eke
+ 供 glc
+ 做 bji
+ 像 jgd
+ 公 mag
+ 共 Yrd
+ 册 glc
+ 再 jdh
+ 写 kcg
+ 出 occ
+ 删 Zkj
+ 到 jef
+ 加 dek
+ 务 flc
+ 动 oae
+ 包 aof
+ 区 vdT
+ 半 jgd
+ 协 cmd
+ 单 dcm
+ 卡 kdf
+ 印 Zil
+ 却 Vgq
+ 原 fWr
+ 去 lWl
+ 发 idh
+ 取 mag
+ 受 drY
+ 只 ijb
+ 可 lcg
+ 台 kfd
+ 合 kde
+ 同 idh
+ 名 fck
+ 向 peY
+ 否 jef
+ 吧 Zgn
+ 呀 foY
+ 告 hid
+ 呢 fbm
+ 命 clf
+ 和 bmf
+ 响 fjd
+ 哪 emd
+ 啊 dmd
+ 器 kfd
+ 回 gjd
+ 在 ngZ
+ 地 ddm
+ 址 cdm
+ 域 fck
+ 填 edl
+ 备 mcd
+ 外 Zhn
+ 失 ejf
+ 如 bgl
+ 学 kfd
+ 它 ekd
+ 安 tZa
+ 完 efj
+ 客 odb
+ 寄 rXe
+ 对 bfm
+ 就 lfb
+ 己 kcg
+ 帮 obd
+ 常 chi
+ 库 kde
+ 应 mcf
+ 底 ajj
+ 建 dlf
+ 开 jhc
+ 录 jfe
+ 影 jhc
+ 往 qVi
+ 得 jhc
+ 志 emd
+ 忙 kfd
+ 想 oWi
+ 成 mVl
+ 我 pad
+ 户 pad
+ 手 ici
+ 打 lde
+ 执 reX
+ 扫 lde
+ 把 rWe
+ 抓 Zdr
+ 投 kfc
+ 报 scY
+ 拒 dih
+ 拦 ich
+ 拿 rZc
+ 挂 qba
+ 指 rYc
+ 按 gla
+ 换 dgj
+ 据 Zpe
+ 掉 dih
+ 接 jdg
+ 推 meb
+ 描 pZe
+ 提 Zki
+ 支 obd
+ 收 Znf
+ 放 lah
+ 数 Zqc
+ 文 fmc
+ 断 kgc
+ 方 Zjk
+ 无 qac
+ 日 hic
+ 明 cfl
+ 映 del
+ 昨 flc
+ 是 cii
+ 晚 eoa
+ 更 rSj
+ 最 jch
+ 有 dih
+ 服 mlU
+ 条 ici
+ 来 idh
+ 果 edl
+ 查 qZd
+ 标 kha
+ 样 edl
+ 步 mga
+ 死 dmd
+ 段 hid
+ 每 dnc
+ 求 rYd
+ 没 aij
+ 注 glc
+ 活 bne
+ 流 fje
+ 测 ncd
+ 浏 ihd
+ 源 akh
+ 然 liY
+ 现 gjd
+ 理 kYk
+ 由 ctX
+ 电 ndc
+ 登 kZj
+ 监 cqb
+ 目 kgc
+ 直 dhj
+ 看 kfd
+ 着 hbl
+ 程 jfd
+ 站 Zil
+ 端 Zof
+ 等 Zof
+ 管 hZm
+ 线 sYc
+ 终 neb
+ 绕 liZ
+ 给 eoa
+ 老 imZ
+ 能 jfe
+ 脑 mdd
+ 落 hjc
+ 被 Yqe
+ 要 rZc
+ 解 led
+ 警 kfd
+ 让 coc
+ 议 amg
+ 访 kcg
+ 试 jdg
+ 话 hbl
+ 询 rca
+ 说 fan
+ 请 scZ
+ 调 jib
+ 走 chj
+ 起 ihd
+ 跑 odb
+ 跟 rWf
+ 路 Zpe
+ 身 kgc
+ 转 jfd
+ 轮 nae
+ 载 lgc
+ 边 kgc
+ 达 Ypf
+ 过 hbk
+ 还 kja
+ 这 hid
+ 进 mfb
+ 远 mga
+ 连 occ
+ 退 dgj
+ 送 bod
+ 递 fkd
+ 那 Zkj
+ 邮 jch
+ 都 ail
+ 配 lee
+ 里 ckh
+ 量 fje
+ 锅 efj
+ 错 qbb
+ 隔 chk
+ 页 Xmj
+ 题 edl
+ 马 fmc
- ' lfc
- 'cannot Wet
- 'connection dii
- 's bhk
- , kee
- -> Ysc
- -d jfe
- -j jaj
- -k Ykk
- -o gjd
- -s Yim
- ; khb
- <gateway> hic
- <host> ldf
- <own> oYh
- <server> crZ
- <zone> djg
- aa nbe
- able bjh
- about abq
- accept fej
- accept' fdk
- accepted epZ
- accessible qZd
- account fdj
- ack Xgp
- active rca
- add jfe
- added bhk
- adding kee
- address fkd
- addressed Ypf
- adress fnb
- after hbk
- against Ypf
- agent mga
- alarm gkc
- alerts eoa
- all hbk
- allow lgb
- allowed dih
- always dih
- am ndc
- an gjd
- and bmf
- answer pXg
- answered cgk
- answers pcb
- any jgc
- anybody rba
- anyone mdd
- anything mec
- anywhere ejf
- api hkb
- append jeg
- apt ben
- arbitrary bra
- are lhZ
- around lkX
- arrive Vio
- arrives dfk
- arriving bkh
- as oae
- ask Zmg
- asked nfa
- asks ctX
- assume uYa
- at igd
- attacker obe
- backup lah
- backups djg
- bb ncd
- be iak
- becomes iak
- before fdj
- behind hZm
- being ebn
- between jka
- big enb
- blocking ihd
- bot rdY
- both Xjm
- box jfe
- branch ncd
- broker clf
- browse Xpg
- browser aik
- build nXj
- by rbb
- c aqc
- called eke
- caller uTf
- calls cqb
- camera aoe
- cannot cjg
- captured egj
- card rYd
- case foa
- cc ejf
- change cii
- changed dfk
- checks elc
- chk kdf
- ci mag
- claims kee
- client ibj
- clients mbf
- clone ele
- close gma
- cloud enb
- cna pcb
- colleague kee
- colleagues pbb
- collector Ytb
- com Ykl
- come idi
- comes hck
- coming nVk
- complain cgk
- conect djh
- configured emc
- confirm jai
- connected dkf
- connections gdj
- connects emc
- consequences djg
- control tYb
- controller jja
- copier gXp
- could lcf
- cron pZe
- cross ddm
- cure ijb
- curl ekf
- customer jaj
- cut flc
- daemon eke
- dead obd
- decides lfc
- default bqc
- delete jZk
- deleting dcn
- deliver bkh
- delivered chj
- delivers Xpf
- denied kcg
- desk sXd
- desks tTf
- desktop mkW
- dev fan
- devs maf
- dial ata
- dialled eqY
- dials obe
- die fbn
- direct gcl
- directly Zep
- dmesg gbl
- dnat gck
- do ijb
- doing dgj
- don't ika
- down pea
- dport bfn
- drop ffj
- dropped hal
- dropping eao
- e jch
- echo nfa
- effect ika
- email bgl
- ends Zkj
- enters cii
- erp obd
- errno lgb
- establish ngZ
- established hpW
- even cgk
- ever hdi
- every kfd
- everybody kdf
- everyone kee
- exam ecm
- exim qdZ
- explain ndc
- exposed tVe
- far Vnk
- fetch Wio
- fetches ckg
- file Ttg
- finally ncd
- fine ado
- floor lde
- folks kYk
- for nZg
- forwarded Ymi
- found jdg
- from kee
- front kia
- g rcZ
- gets jbi
- getting Zpf
- git blg
- github anf
- given Ynh
- gives nYh
- go jib
- goes jXm
- going dfk
- gone kdf
- google Zli
- got dkf
- guest ldd
- guy pac
- guys djg
- gw jdf
- h bnf
- had ecm
- hand jbh
- handed Xer
- hangs jZk
- happens fje
- has oZf
- have bpc
- he dqY
- hear qbb
- help oZg
- helpdesk tZZ
- here gam
- hey cdn
- hi ilZ
- his efj
- hit cjh
- hits gkc
- hitting dmc
- home coc
- host hid
- hostname lgb
- hosts ejf
- how lbf
- i'd ddl
- i'm mVl
- icmp jee
- id agm
- ie fZo
- iifname gdj
- im naf
- impact lcf
- in ihd
- inbound jef
- inc lbg
- incoming Zgm
- initiate Zof
- initiated eao
- inner Yim
- input jbj
- inside dqa
- instead jZl
- iptables lfc
- isn't kai
- it's gdj
- its cij
- itself jef
- jenkins ejf
- job pbd
- jobs njW
- k rZc
- keep odb
- keeps lde
- kernel fek
- kill kib
- kindly kai
- lab pda
- label gje
- lan eej
- land Thr
- lands bgl
- laptop jai
- last occ
- leave jUp
- leaves fck
- leaving lhb
- leg fqX
- length aki
- let's hbk
- lets jlX
- letting kdf
- licence dnd
- license Zlj
- line cme
- lip bmg
- listener Wqg
- live mfb
- lives mga
- load Zjk
- log kfe
- logged uYa
- login mcf
- logins qZc
- logs ihd
- look Ykk
- lose Zof
- loses alh
- lost bbr
- lot djg
- machine kfd
- machines cle
- mail jhc
- maillog dmc
- mails enb
- make hjc
- manager Zrd
- martian fkd
- masquerade mfa
- master jhc
- may mga
- me mce
- mean jhc
- mes sXd
- messages pZe
- minutes nbe
- mirror epZ
- monday mbf
- monitoring tVe
- morning jdg
- mounted lde
- move jmY
- moved ijb
- moving ben
- ms gkc
- must cmd
- mx clf
- my obd
- names Ygo
- nas glb
- nat ndd
- need nbe
- needs ata
- net eke
- network lde
- never ben
- new kbh
- nginx Ylj
- ni cgk
- night hci
- nightly lec
- nobody fjf
- normal jgd
- not Xds
- now pXf
- of hkb
- off cih
- offsite alh
- oif jdg
- ok mZh
- once fbm
- only dVu
- onto coc
- opened jia
- opening bme
- opens Zkj
- openssl ekf
- or bZs
- order coc
- org dkf
- others lbg
- our chj
- out' Zkj
- outbound jgc
- own fjd
- packages Yqe
- packet hid
- pacs lYk
- page Xqf
- pass afn
- passing bbr
- path ioX
- payment gpX
- pc nga
- pcs kkY
- people kZj
- permitted Wjn
- pharmacy jfe
- phone ecm
- phones ndc
- ping cod
- pingable sVf
- pinging fmb
- pivot goY
- place gdj
- plain Wqh
- players kgb
- plc arb
- please kZk
- plugged mag
- plz jdg
- pointed Zik
- policy kdf
- poll fna
- polled oZf
- poller kZj
- polling tWd
- polls gma
- portal Zep
- possible oZe
- post dmd
- postfix jdg
- ppl occ
- primary fmc
- print kdf
- printer cnd
- printers aki
- probe kgc
- prometheus mag
- provider odb
- proxy goY
- public Yjl
- published eoZ
- pull Zqd
- pulls coc
- puppet cii
- push ijb
- pushes Tuf
- put jgd
- queries hjd
- query Vnj
- queue vaX
- quick lZi
- radius anf
- ran tUf
- random obd
- rcpt kee
- reach Wmk
- reachable taZ
- reached mce
- reaches bji
- reaching csY
- real hVp
- recieve lbg
- recv epY
- reech agm
- refused lcf
- refused' cem
- register Wmk
- registry ail
- relay cme
- remove jWn
- removed emc
- replies Zkk
- reply afn
- report jbi
- reports apd
- request aki
- requests odb
- reset ibj
- resolver lgb
- resolves eoZ
- rest dfk
- return cgk
- reverse bmf
- right hZm
- rip fje
- rn jbi
- room obd
- root Ytb
- route mce
- router Xoh
- rst bmf
- rule kWm
- rules lcf
- run kgd
- runner lcf
- running obd
- runs ngZ
- s gdj
- same dap
- sat hbk
- says kfd
- scan aqc
- scanner iak
- scanners lai
- scans dkf
- scrapes Zsb
- see ahl
- seeing Wfr
- seen dem
- send Zjk
- sender fkd
- sends fmb
- sent phV
- served Zli
- server ejf
- server's gmb
- service kkY
- sessions bkg
- set bgl
- share Wqh
- she hla
- shell oZf
- should hma
- show ekf
- shows jhb
- side fkd
- since ika
- sit mbf
- site btZ
- sites dke
- sits mZh
- sitting jgd
- smarthost drZ
- snat dcn
- so fej
- some kdf
- someone mec
- something fek
- somewhere fna
- source led
- spam aji
- spins cco
- sql amg
- sshing jlY
- ssl bmf
- staff lia
- staging dnb
- station tWd
- stop lah
- stopping lfb
- stops jfe
- straight cqa
- stranger obd
- strip dem
- stuck led
- student oea
- submit bfl
- subnet cgk
- supplier mdd
- supposed bYt
- swaks khb
- swears kch
- switch fld
- syn eke
- sync Xmj
- syns cgk
- system ihd
- tablet rfW
- take kWm
- taken kbi
- takes dpb
- taking eek
- talk Zjl
- talking clf
- talks ali
- target gna
- tcp iic
- tcpdump Zhm
- team sba
- tell jbi
- tells gkc
- test lkY
- that jdg
- that's jch
- thats dqY
- their Zjk
- them cnd
- then aki
- they Ykj
- thing jgd
- thinking gdj
- third mce
- this hcj
- those fZn
- three iYl
- through aoe
- thunderbird jfd
- thursday oeb
- ticket lcf
- time kee
- timeout agl
- times jch
- to cjh
- today ogY
- told kbi
- took ffj
- touch fdk
- toward bod
- towards Vrg
- trace nbf
- traffic cii
- tried kee
- tries Utf
- try lZi
- two hdi
- type dhi
- typed nea
- types bmf
- udp liZ
- unknown fbm
- unlike ecl
- unreplied ean
- updates Zpe
- uploads cbo
- upstream cji
- us Xgp
- usable qca
- use Zng
- users fmb
- uses Znh
- using dZr
- vendor mfb
- verdict led
- via Ynh
- visible lfc
- vk fdk
- vlan jib
- vpn del
- vps jhc
- vz ilZ
- w amg
- walk hdi
- want dke
- wants Wnj
- ward ked
- was lha
- way mfb
- we kee
- webhook bne
- webmail kfd
- website ckg
- week jgc
- went jef
- were kbh
- what jkZ
- whatever neb
- whats ihd
- when rZc
- whenever cfk
- where nZg
- whether dfk
- which qbb
- while bfm
- whole kai
- why ibj
- wifi dbo
- wil rba
- without edl
- wondering efj
- wont hcj
- work jch
- worker mdc
- working led
- works ebn
- workstation jgd
- workstations ncd
- wrong fYp
- yet pWi
- you ilZ
- your fZo
- zone bsZ
- 一 eek
- 上 jef
- 不 dcn
- 丢 Zkj
- 个 kai
- 中 aik
- 为 kbi
- 主 Yli
- 么 Xmj
- 之 lde
- 也 cel
- 交 jfd
- 享 llV
- 什 dgj
- 仁 flc
- 他 jgd
- 以 ici
- 们 dfk
- 份 jhc
- 会 fcl
- 传 cji
- 但 hZm
- 位 wiO
- 体 kcg
- 作 lde
- 供 mag
- 保 ckg
- 信 dkf
- 假 obe
- 像 jjZ
- 允 foa
- 入 hnY
- 公 nhY
- 共 llV
- 内 ahl
- 写 iic
- 出 dle
- 分 gcl
- 到 fje
- 前 ked
- 加 icj
- 动 bmf
- 助 led
- 包 kUo
- 单 ici
- 卡 idh
- 印 ihd
- 去 Zof
- 反 whP
- 变 del
- 句 nfb
- 只 dap
- 可 agm
- 台 dhi
- 号 dfj
- 司 meb
- 同 bgk
- 向 Xsd
- 吗 aen
- 否 ngZ
- 和 dhh
- 咱 dfk
- 哪 bdo
- 商 ado
- 圈 efj
- 地 cnd
- 址 flc
- 填 Ymj
- 处 rca
- 备 lfb
- 夜 Xkl
- 头 occ
- 好 edl
- 学 jaj
- 它 cih
- 完 iic
- 实 hjc
- 客 iZk
- 室 hjb
- 就 dkf
- 工 gck
- 己 flc
- 师 mbg
- 常 fdk
- 平 nec
- 库 ihd
- 应 dhj
- 开 hbl
- 影 mhZ
- 往 Yrd
- 志 dmd
- 怎 hal
- 急 hcj
- 您 icj
- 情 dih
- 想 dme
- 成 ibj
- 我 hid
- 户 fcm
- 房 agl
- 手 hcj
- 打 amg
- 执 dih
- 把 fmb
- 投 cjh
- 报 blh
- 指 amg
- 换 ddm
- 据 inX
- 掉 ddl
- 接 Ymi
- 推 Wrf
- 提 lbg
- 摸 ejf
- 收 kde
- 改 efj
- 教 lYk
- 数 jgd
- 文 ici
- 方 mga
- 日 del
- 时 kcg
- 明 Zqd
- 映 cgk
- 昨 eek
- 是 kdf
- 晚 mdd
- 最 flc
- 有 qWg
- 服 dgj
- 本 mga
- 条 ncc
- 来 dke
- 板 pbc
- 析 gck
- 果 cij
- 柜 ccp
- 查 jee
- 标 Zlh
- 校 gYn
- 样 idh
- 核 ncd
- 桌 cme
- 正 fkc
- 段 jgd
- 求 kja
- 没 jcg
- 流 amh
- 源 tVf
- 点 obd
- 班 reX
- 理 aqc
- 生 mZh
- 用 fkd
- 由 ljY
- 电 lde
- 登 aqb
- 的 fej
- 目 dhi
- 着 dle
- 确 mcd
- 示 fej
- 科 kcg
- 程 bji
- 站 nbe
- 算 dfj
- 管 Yrc
- 系 oae
- 线 bne
- 组 qac
- 终 fje
- 经 bdo
- 绕 eej
- 给 lcf
- 统 fdk
- 置 fqX
- 者 mce
- 能 dih
- 脑 ldd
- 行 led
- 被 nXi
- 要 ajj
- 解 jfd
- 认 gjd
- 让 pbd
- 记 jef
- 许 hka
- 设 lfc
- 证 Zli
- 试 kgc
- 话 hid
- 说 kai
- 调 ici
- 费 gkc
- 走 alg
- 超 jdg
- 跑 jgd
- 跟 Zng
- 转 ffj
- 轮 fje
- 边 gnZ
- 过 eej
- 还 dbo
- 这 gjd
- 进 Xoh
- 连 Zmh
- 送 pae
- 通 dem
- 那 mdd
- 邮 bii
- 部 peZ
- 都 jja
- 配 bkh
- 释 edl
- 里 hkb
- 错 pYf
- 镜 cne
- 长 mbe
- 院 jZk
- 除 efj
- 面 hid
- 项 oda
- 题 kde
-1 's bgk
-1 , <client> niX
-1 , <far> hjc
-1 , <gateway> gYn
-1 , <host> flc
-1 , <outside> ebn
-1 , <own> Wmj
-1 , <public> ben
-1 , <server> ddl
-1 , <zone> nZg
-1 , jbj
-1 -> <client> Rvg
-1 -> <far> blg
-1 -> <gateway> cgj
-1 -> <host> Yqd
-1 -> <outside> Yrc
-1 -> <zone> mhZ
-1 -> dnd
-1 -d <own> djg
-1 -d <zone> fXq
-1 -i <client> lgb
-1 -i <outside> ddm
-1 -i <zone> jef
-1 -k fjf
-1 -o <outside> Xlk
-1 -o <zone> oZf
-1 -o gkc
-1 -s <far> lYj
-1 -s <zone> Xdt
-1 -s eYq
-1 -v <own> fjd
-1 -v eld
-1 : <client> kcg
-1 : <far> dcn
-1 : <gateway> Zep
-1 : <outside> nXj
-1 : <own> eld
-1 : jdg
-1 <client> <client> Xqf
-1 <client> <far> fje
-1 <client> <gateway> eke
-1 <client> <host> Zhm
-1 <client> <zone> eao
-1 <client> amg
-1 <far> <far> gbl
-1 <far> <gateway> Zep
-1 <far> <host> Vqh
-1 <far> <own> Ynh
-1 <gateway> <client> ogY
-1 <gateway> <gateway> dnc
-1 <host> <client> gjd
-1 <host> <far> lah
-1 <host> <outside> rWe
-1 <host> <server> cdn
-1 <host> kZj
-1 <n> <client> jic
-1 <n> <gateway> cbp
-1 <n> <host> dkf
-1 <n> <outside> mec
-1 <n> <own> cne
-1 <n> <server> fcl
-1 <n> <zone> gck
-1 <outside> <far> odb
-1 <outside> <host> cfl
-1 <outside> <outside> abr
-1 <outside> <own> YvZ
-1 <own> <far> gck
-1 <own> <own> gXp
-1 <own> jcg
-1 <public> <far> fkd
-1 <public> <own> emc
-1 <public> dnc
-1 <server> <client> flc
-1 <server> <host> mkW
-1 <server> <own> fje
-1 <server> goY
-1 <service> <client> emc
-1 <service> <far> kia
-1 <service> <gateway> dgi
-1 <service> <host> Xlk
-1 <service> <outside> sdX
-1 <service> <own> ejf
-1 <service> <server> ecm
-1 <service> <zone> 4SW
-1 <service> gck
-1 <zone> <client> pea
-1 <zone> <gateway> YZv
-1 <zone> <host> alh
-1 <zone> <outside> Vvb
-1 <zone> <own> amg
-1 <zone> <zone> cdn
-1 <zone> cgk
-1 ? <host> lXl
-1 ? <outside> lbg
-1 ? <own> gmb
-1 ? <zone> fZo
-1 ? ebm
-1 ^ <far> bod
-1 ^ <gateway> kgc
-1 ^ <host> mfa
-1 ^ <outside> jYl
-1 ^ <own> cnd
-1 ^ <server> mdd
-1 ^ <zone> oZf
-1 a <zone> mde
-1 a jbj
-1 about <zone> mag
-1 about gck
-1 accept <zone> gdi
-1 accept gdj
-1 access <host> fej
-1 access <outside> gnZ
-1 access <own> bmf
-1 access ckg
-1 address <own> cmf
-1 address kbg
-1 adress <own> cme
-1 adress flc
-1 against <far> dkf
-1 against <host> Wse
-1 against <own> eqY
-1 against bmf
-1 agent <client> hkb
-1 agent hkb
-1 an <outside> lha
-1 an <zone> lbf
-1 an kgc
-1 and <zone> dnc
-1 and eld
-1 are <zone> peZ
-1 are ndc
-1 as naf
-1 at <client> mce
-1 at <far> gjd
-1 at <gateway> Zof
-1 at <host> Zjk
-1 at <own> apd
-1 behind jYl
-1 between tYb
-1 box <client> sYd
-1 box <host> clf
-1 broker <client> Xqf
-1 broker Wrf
-1 browse bmf
-1 but adp
-1 by <client> kgc
-1 by <far> tUf
-1 by <gateway> ibj
-1 by <host> mce
-1 by <own> Xqg
-1 by <public> dle
-1 by <zone> jdg
-1 by qcb
-1 camera <client> aoe
-1 camera aoe
-1 can <client> jgc
-1 can <far> djg
-1 can <gateway> tUf
-1 can <host> mbe
-1 can <outside> jef
-1 can <zone> lcf
-1 can lfd
-1 can't <zone> teV
-1 can't sfV
-1 cant <client> jdg
-1 cant <zone> jfe
-1 cant led
-1 check <client> rXf
-1 check naf
-1 client <client> pfY
-1 client pfY
-1 collector <client> clf
-1 collector Zog
-1 come <zone> jgd
-1 come mce
-1 confirm jch
-1 connect <own> flc
-1 connect flc
-1 controller <client> fje
-1 controller fje
-1 could <client> jef
-1 could <host> foa
-1 could lfc
-1 curl <far> Yqe
-1 curl <host> dkf
-1 curl <own> eld
-1 curl anf
-1 cut nce
-1 daddr <client> eoa
-1 daddr <far> ctW
-1 desk <client> rfX
-1 desk rfW
-1 destination <client> ddm
-1 destination <host> Ymi
-1 destination Xkm
-1 dev <outside> eap
-1 dev <zone> bfm
-1 dev bdo
-1 dialled eqY
-1 dials <far> Xre
-1 dials Rxe
-1 dig bne
-1 do <outside> kdf
-1 do <zone> kgc
-1 does <client> ofa
-1 does <far> mfb
-1 does <gateway> Xho
-1 does <host> ahk
-1 does <outside> cii
-1 does <own> cra
-1 does <zone> qZc
-1 dst <client> bod
-1 dst <far> hjc
-1 dst <gateway> goZ
-1 dst <host> emd
-1 dst <own> fdk
-1 e <host> jdg
-1 e jch
-1 example <far> blg
-1 example <own> fkd
-1 example ckg
-1 fine <outside> cdm
-1 fine ccn
-1 fix <zone> lde
-1 fix mfc
-1 for <client> maf
-1 for <host> ddl
-1 for <outside> seW
-1 for <own> Wuc
-1 for <zone> pVi
-1 for nXi
-1 from <client> ndb
-1 from <far> nce
-1 from <gateway> gdj
-1 from <host> ane
-1 from <outside> lYk
-1 from <own> ZuZ
-1 from <zone> vXb
-1 from naf
-1 get <own> emc
-1 get eqY
-1 got kfd
-1 hairpin <zone> mfb
-1 hairpin ofZ
-1 has <own> Wvb
-1 have <outside> Zof
-1 have alh
-1 help <zone> meb
-1 help pea
-1 her efj
-1 here kbi
-1 his <server> fdk
-1 his gdj
-1 hit <host> crZ
-1 hit <own> fkc
-1 hit <zone> Zim
-1 hit dpa
-1 hits <own> Wuc
-1 hits Xsd
-1 hitting <host> ele
-1 hitting <own> ejf
-1 hitting dmc
-1 host <client> pdb
-1 host <gateway> dke
-1 host <host> bji
-1 host <own> cra
-1 i anf
-1 i'm <outside> kef
-1 i'm nbf
-1 if <client> lde
-1 if <zone> led
-1 if pZe
-1 im <outside> qfX
-1 im pfX
-1 in gkb
-1 incoming <server> efj
-1 incoming Zcr
-1 into <client> kkY
-1 into <host> Xtc
-1 into <own> coc
-1 into <zone> Vtf
-1 into Yqe
-1 ip <client> nYh
-1 ip <far> kai
-1 ip <host> Snm
-1 ip <own> ejf
-1 ip jdg
-1 is <client> kmW
-1 is <far> hla
-1 is <gateway> brZ
-1 is <host> lde
-1 is <outside> mce
-1 is <own> clf
-1 is <zone> qTk
-1 is ijb
-1 it Wcu
-1 it's tVd
-1 its <host> fVs
-1 its eVs
-1 lan <zone> eej
-1 lan fdk
-1 laptop <client> vXa
-1 laptop <outside> bfn
-1 laptop pWh
-1 leaves kfd
-1 let <client> peZ
-1 let <zone> jbi
-1 let lcf
-1 lets <zone> oeb
-1 lets pcb
-1 lip <host> coc
-1 lip coc
-1 load <own> enb
-1 load eoa
-1 lose <far> dkg
-1 lose dke
-1 mail <outside> lbg
-1 mail lbg
-1 master <client> glb
-1 master glb
-1 may <host> jdf
-1 may naf
-1 me pad
-1 mean jib
-1 mx <far> flc
-1 mx eke
-1 my <outside> kah
-1 my kah
-1 net <far> fje
-1 net fje
-1 ni <zone> cfl
-1 ni cfl
-1 no <outside> gnZ
-1 no hlb
-1 nobody <outside> mec
-1 nobody mec
-1 node <client> ldd
-1 node ldd
-1 of <client> liY
-1 of <far> niX
-1 of <gateway> dnc
-1 of <host> fYo
-1 of <outside> Xjl
-1 of <own> alh
-1 of <public> cle
-1 of <zone> kia
-1 of ckg
-1 off <client> btZ
-1 off <outside> oae
-1 off foY
-1 on <client> dmd
-1 on <far> lde
-1 on <gateway> kcg
-1 on <host> led
-1 on <outside> ejf
-1 on <own> cqa
-1 on <zone> jZk
-1 on jhc
-1 only dZq
-1 onto <gateway> boe
-1 onto <host> Yqe
-1 onto lmV
-1 open <far> dld
-1 open <host> eqY
-1 open <own> fmc
-1 open cqa
-1 opened <own> dqa
-1 opened dqa
-1 opening <own> fmb
-1 opening fmb
-1 opens <own> fmb
-1 opens Zil
-1 or <gateway> fcl
-1 or <host> aas
-1 or fbm
-1 org <far> dle
-1 org dle
-1 our <gateway> dih
-1 our <host> hid
-1 our <outside> ebn
-1 out <- lcf
-1 out <gateway> Xin
-1 out <outside> dfk
-1 outgoing <server> eek
-1 outgoing eek
-1 over <own> foZ
-1 over <public> ben
-1 over bgl
-1 pc <client> meb
-1 pc meb
-1 people gdj
-1 phone <outside> dZp
-1 phone eZp
-1 ping <client> aoe
-1 ping <far> Xpg
-1 ping <gateway> ckg
-1 ping <host> aqd
-1 ping <own> dmd
-1 ping Yog
-1 pinging <client> Xqf
-1 pinging <far> dkf
-1 pinging <gateway> foZ
-1 pinging <host> cle
-1 pinging Vwb
-1 pings <own> Xqf
-1 pings hla
-1 polls cpb
-1 print <server> cdn
-1 print cdn
-1 printer <client> ekd
-1 printer ekd
-1 probe kkZ
-1 public <own> fje
-1 public Zhm
-1 query <far> blg
-1 query blg
-1 reach <client> bqb
-1 reach <far> cme
-1 reach <gateway> eoa
-1 reach <host> Zil
-1 reach <outside> Xoh
-1 reach <public> dmd
-1 reach <zone> dle
-1 reach Xph
-1 reaches Ymi
-1 reaching cme
-1 refused <- jfe
-1 refused hbj
-1 relay <far> hkb
-1 relay flc
-1 rip <client> sUf
-1 root bpd
-1 runner <client> naf
-1 runner naf
-1 saddr <client> kee
-1 saddr <far> kcg
-1 saddr mdd
-1 say <client> ncd
-1 say <far> flc
-1 says <own> ejf
-1 says pad
-1 scanner rZb
-1 scrapes Zsb
-1 see <zone> Zta
-1 see Wre
-1 server <own> coc
-1 server kfd
-1 smarthost <far> Yqe
-1 smarthost Yqe
-1 so <zone> ogY
-1 so ibj
-1 somebody <outside> jYl
-1 somebody jYl
-1 someone <outside> kfd
-1 someone kfd
-1 source <client> qbc
-1 source <host> bnf
-1 source <own> bdo
-1 source <zone> pca
-1 source mag
-1 src <client> jdg
-1 src <far> kdf
-1 src <host> jgd
-1 src kdf
-1 stop jYl
-1 stopping <zone> kfd
-1 stopping lec
-1 stops <zone> kfd
-1 stops lde
-1 switch <client> bpd
-1 switch bpd
-1 system ndd
-1 target Vxa
-1 tcp <client> mbf
-1 tcp jfe
-1 that <client> kbh
-1 that <far> oeb
-1 that <gateway> nfa
-1 that <host> jaj
-1 that <own> bmf
-1 that pVj
-1 that's lWk
-1 the <gateway> edk
-1 the <outside> hcj
-1 the <server> fdk
-1 the <zone> jfe
-1 their bcp
-1 then <zone> lbg
-1 then lcf
-1 this <gateway> eao
-1 this eao
-1 three hYn
-1 through <host> bne
-1 through <own> fpY
-1 through eke
-1 thunderbird hdi
-1 to <client> enb
-1 to <far> dnc
-1 to <gateway> dkf
-1 to <host> Ymi
-1 to <outside> boe
-1 to <public> djg
-1 to <server> fej
-1 to <zone> oea
-1 told hal
-1 toward <far> Yog
-1 toward bod
-1 towards <client> dke
-1 towards <far> dld
-1 towards <outside> pjU
-1 towards <own> elc
-1 towards <zone> Xjm
-1 towards Voj
-1 trace oZf
-1 types bmf
-1 unknown <client> sXd
-1 unknown <far> jbh
-1 unknown <gateway> ked
-1 unknown nbe
-1 us <host> bij
-1 us Zhm
-1 use <public> bgl
-1 use Xva
-1 user qac
-1 uses bbq
-1 using <public> ecl
-1 using ddl
-1 via <own> fje
-1 via <public> eje
-1 via Xoh
-1 vps ndc
-1 vz <own> djg
-1 vz cod
-1 wants fsW
-1 what <gateway> kch
-1 what mdd
-1 when <client> mag
-1 when <far> lce
-1 when <host> oZf
-1 when <zone> jch
-1 when rVf
-1 whether <client> saa
-1 whether <host> fmb
-1 whether <zone> lde
-1 whether ijb
-1 while <outside> cbq
-1 while cbp
-1 whole <outside> kai
-1 whole kai
-1 why <client> lde
-1 why <zone> mga
-1 why oea
-1 will <client> kjZ
-1 will <zone> jdh
-1 will fej
-1 with <client> lZi
-1 with <far> Ozg
-1 with <host> ZvX
-1 with <own> aik
-1 with <zone> dkf
-1 with bki
-1 working <outside> lcf
-1 working lcf
-1 works <outside> fcl
-1 works fcl
-1 workstation <client> taZ
-1 workstation taZ
-1 would <client> pda
-1 would <far> mdc
-1 would <gateway> cco
-1 would <host> hjc
-1 would <outside> rZc
-1 would <zone> lcf
-1 would nfa
-1 yet ejf
-1 your <gateway> fZo
-1 your fZo
-1 zabbix <server> eek
-1 zabbix jbi
-1 zone <zone> ilZ
-1 zone ilZ
-1 上 <host> gpX
-1 上 <outside> cnd
-1 上 <zone> jef
-1 上 ejf
-1 下 <client> kdf
-1 下 <gateway> Xeq
-1 下 <host> pda
-1 下 <zone> rXe
-1 下 kcg
-1 个 hbk
-1 为 lde
-1 么 <client> pcb
-1 么 <zone> pfZ
-1 了 <gateway> bbq
-1 了 <host> dbp
-1 了 <outside> emc
-1 了 djg
-1 事 <client> peZ
-1 事 iaj
-1 从 <far> kdf
-1 从 <gateway> oZf
-1 从 <zone> lde
-1 们 <gateway> aen
-1 们 <host> cii
-1 们 <own> fld
-1 们 <zone> qWg
-1 们 gkc
-1 件 bfm
-1 出 <outside> cii
-1 出 cii
-1 到 <client> aqc
-1 到 <far> ikb
-1 到 <gateway> bkh
-1 到 <host> bhk
-1 到 <server> fej
-1 到 <zone> dkf
-1 到 bki
-1 去 <far> Xpg
-1 去 <outside> Yqe
-1 去 <own> fje
-1 去 <zone> ejf
-1 去 Yqe
-1 口 <far> fkd
-1 台 <client> mce
-1 台 <far> Yqe
-1 台 <gateway> dgi
-1 台 dfk
-1 司 pad
-1 后 <client> nga
-1 后 <zone> led
-1 后 pfY
-1 向 gkc
-1 和 <zone> dhh
-1 和 dhh
-1 啥 <zone> lgc
-1 啥 lfc
-1 器 <client> lgb
-1 器 lgb
-1 在 <client> ikZ
-1 在 <gateway> lag
-1 在 <host> baq
-1 在 <outside> mcf
-1 在 <zone> ncc
-1 在 ked
-1 址 <own> djg
-1 址 ijb
-1 填 <own> eoa
-1 填 cgj
-1 如 <far> fej
-1 如 fej
-1 完 jef
-1 对 <outside> led
-1 对 <zone> pad
-1 对 obd
-1 库 <client> gkc
-1 开 <host> cii
-1 开 <own> fmb
-1 开 ekd
-1 录 bmf
-1 往 <client> Ysc
-1 往 <far> blg
-1 往 <host> aqc
-1 往 <outside> bkh
-1 往 <own> cod
-1 往 <zone> bmg
-1 往 Yrd
-1 急 <zone> fbm
-1 急 gck
-1 成 <client> cfl
-1 成 <host> Wdt
-1 成 ddm
-1 我 obd
-1 户 <client> mbf
-1 户 sfV
-1 打 <host> fje
-1 打 <own> ejf
-1 打 eke
-1 扫 <own> bod
-1 扫 bod
-1 把 <own> dkf
-1 把 ben
-1 拿 Zof
-1 接 <own> cpb
-1 接 <server> efj
-1 收 <host> Wse
-1 收 <own> blg
-1 收 jhc
-1 是 <client> mec
-1 是 <far> fkd
-1 是 <gateway> hZm
-1 是 <host> cih
-1 是 <own> dnc
-1 是 <public> fbm
-1 是 <zone> pXg
-1 是 jgd
-1 机 <client> oeZ
-1 机 mce
-1 条 mbf
-1 查 <far> Zsb
-1 查 Voj
-1 标 <far> bme
-1 标 bmf
-1 样 kdf
-1 段 <zone> lah
-1 段 lah
-1 源 <client> rXe
-1 源 <far> eje
-1 源 oZf
-1 用 <far> Wse
-1 用 <host> emc
-1 用 <outside> hck
-1 用 <own> ena
-1 用 <public> edl
-1 用 cjh
-1 由 <client> hkb
-1 由 kjZ
-1 登 coc
-1 的 <client> ljZ
-1 的 <far> flc
-1 的 <host> Xkl
-1 的 eld
-1 看 ben
-1 着 mdd
-1 端 <client> eld
-1 端 <far> cme
-1 端 arc
-1 给 <client> gnZ
-1 给 <host> nag
-1 给 <zone> oVj
-1 给 lcf
-1 网 <far> jef
-1 网 lgb
-1 脑 <client> mce
-1 脑 mce
-1 自 <zone> ndb
-1 自 mbf
-1 被 <client> pda
-1 被 <far> qXf
-1 被 <gateway> afn
-1 被 <zone> qbb
-1 被 rac
-1 让 <zone> oea
-1 让 obd
-1 许 gkc
-1 话 sXe
-1 说 <zone> del
-1 说 mce
-1 调 Ypg
-1 走 <own> blh
-1 走 dgj
-1 跟 Zng
-1 边 <client> nZf
-1 边 kjZ
-1 过 <gateway> fXq
-1 过 <own> gqW
-1 过 <public> eej
-1 过 fdk
-1 进 <gateway> cgk
-1 进 <host> dnc
-1 进 boc
-1 连 <client> drZ
-1 连 <host> goY
-1 连 <zone> Wll
-1 连 emc
-1 通 <client> Wrf
-1 通 <gateway> fmb
-1 通 <host> epZ
-1 通 <own> fmb
-1 通 dob
-1 那 sgU
-1 部 idh
-1 问 <client> dme
-1 问 <far> dle
-1 问 <gateway> dco
-1 问 <host> gkd
-1 问 <outside> eld
-1 问 <own> gkc
-1 问 <zone> flc
-1 面 ejf
-2 ' -i efk
-2 ' <outside> efk
-2 ' fej
-2 , <client> ndc
-2 , <far> iic
-2 , <gateway> bkh
-2 , <own> cpb
-2 , <public> ckg
-2 , <server> dhj
-2 , <zone> mbf
-2 , can jfe
-2 , could kee
-2 , curl bne
-2 , do jgd
-2 , dst Uqh
-2 , iic
-2 , ip sZb
-2 , is foZ
-2 , lip coc
-2 , on Xsd
-2 , say jef
-2 , source rYd
-2 , target bpd
-2 , the Yfp
-2 , then pbc
-2 , to arb
-2 , while dfl
-2 , will odb
-2 , yet ejf
-2 , 从 lde
-2 , 在 aeo
-2 , 是 lde
-2 , 源 rYd
-2 , 用 dfk
-2 , 走 emc
-2 , 连 bpc
-2 -> Zsb
-2 -j accept efj
-2 -j efj
-2 -l <own> Urg
-2 -l jfe
-2 : ' Ypf
-2 : <client> bpc
-2 : <far> oeb
-2 : <gateway> eel
-2 : <host> jdg
-2 : <n> hcj
-2 : <own> Zrc
-2 : <service> eke
-2 : <zone> kdf
-2 : can oaf
-2 : in dfk
-2 : src qXf
-2 : user qbb
-2 : 从 qZd
-2 ; jch
-2 <client> , cme
-2 <client> -> cjh
-2 <client> <client> lbh
-2 <client> <far> esV
-2 <client> <gateway> Xpg
-2 <client> <outside> jib
-2 <client> <own> bkh
-2 <client> <server> efj
-2 <client> <service> ane
-2 <client> <zone> eao
-2 <client> and apd
-2 <client> curl fje
-2 <client> dst dlf
-2 <client> from oYg
-2 <client> hdi
-2 <client> on hcj
-2 <client> open dmc
-2 <client> opens ekd
-2 <client> ping aqc
-2 <client> reach Ypf
-2 <client> scrapes arb
-2 <client> to bhk
-2 <client> towards ane
-2 <client> 到 Zsb
-2 <client> 用 dnc
-2 <client> 给 sab
-2 <client> 被 kcg
-2 <client> 连 ena
-2 <far> -> dke
-2 <far> <client> qYe
-2 <far> <gateway> mbf
-2 <far> <host> ikb
-2 <far> <outside> fck
-2 <far> <service> dkf
-2 <far> <zone> ohX
-2 <far> from tcX
-2 <far> kbg
-2 <far> to Yqf
-2 <far> 到 bpc
-2 <far> 连 fje
-2 <gateway> -> ekf
-2 <gateway> <client> jhc
-2 <gateway> <far> dkg
-2 <gateway> <host> Ujp
-2 <gateway> <outside> jhc
-2 <gateway> <zone> oaf
-2 <gateway> from qXf
-2 <gateway> let jch
-2 <gateway> or bbr
-2 <gateway> ping Zng
-2 <gateway> to Yrd
-2 <host> , gcj
-2 <host> -> Zqd
-2 <host> <client> gdi
-2 <host> <far> ckg
-2 <host> <gateway> Ymi
-2 <host> <outside> lha
-2 <host> <own> glb
-2 <host> <public> esW
-2 <host> <zone> jfe
-2 <host> from rZd
-2 <host> host gam
-2 <host> is nbe
-2 <host> ping ajj
-2 <host> reach Xoh
-2 <host> server kfd
-2 <host> to ajj
-2 <host> will lcf
-2 <host> 到 amg
-2 <host> 往 cjh
-2 <n> , occ
-2 <n> -s ben
-2 <n> : mbf
-2 <n> <client> kee
-2 <n> <far> jfe
-2 <n> <gateway> gbl
-2 <n> <host> fje
-2 <n> <n> ici
-2 <n> <outside> amg
-2 <n> <own> cjg
-2 <n> <public> fbn
-2 <n> <server> adp
-2 <n> <zone> jaj
-2 <n> against bne
-2 <n> at Ron
-2 <n> can eek
-2 <n> could kgd
-2 <n> does khb
-2 <n> for yaU
-2 <n> in alg
-2 <n> is mYi
-2 <n> of blg
-2 <n> on Ynh
-2 <n> src jeg
-2 <n> to eke
-2 <n> towards clf
-2 <n> trying gcl
-2 <n> will gbl
-2 <n> would kde
-2 <n> 到 ara
-2 <n> 被 nfa
-2 <n> 连 dke
-2 <outside> -> fje
-2 <outside> -d bjj
-2 <outside> <client> xYX
-2 <outside> <far> okU
-2 <outside> <gateway> dnc
-2 <outside> <host> Yqe
-2 <outside> <outside> bbq
-2 <outside> <server> edm
-2 <outside> <service> dle
-2 <outside> <zone> ecm
-2 <outside> adress ijb
-2 <outside> cfk
-2 <outside> for lde
-2 <outside> hit cra
-2 <outside> oif dgk
-2 <outside> opens dtX
-2 <outside> out cgl
-2 <outside> src ika
-2 <outside> to blg
-2 <outside> 到 alh
-2 <outside> 打 ejf
-2 <own> , gdj
-2 <own> <client> ici
-2 <own> <gateway> fbn
-2 <own> <host> kee
-2 <own> <n> lde
-2 <own> <outside> ici
-2 <own> <own> fcl
-2 <own> <server> Xgp
-2 <own> <zone> nZf
-2 <own> for ldf
-2 <own> from ndc
-2 <own> lcf
-2 <own> to adq
-2 <own> trying fck
-2 <public> , anf
-2 <public> <own> bnf
-2 <public> jak
-2 <server> : chj
-2 <server> <client> dhi
-2 <server> <host> dob
-2 <server> <outside> fke
-2 <server> <own> eld
-2 <server> Ynh
-2 <server> at coc
-2 <server> is pea
-2 <server> on del
-2 <server> 填 fkd
-2 <server> 是 gma
-2 <service> , ddm
-2 <service> : mYi
-2 <service> <client> fnZ
-2 <service> <far> dkf
-2 <service> <gateway> dkf
-2 <service> <host> dkf
-2 <service> <n> ijb
-2 <service> <outside> jef
-2 <service> <own> hid
-2 <service> <server> Vlm
-2 <service> <zone> nXi
-2 <service> against ejf
-2 <service> at Svf
-2 <service> broker ckg
-2 <service> by oYg
-2 <service> collector clf
-2 <service> ejf
-2 <service> into ajj
-2 <service> of mag
-2 <service> on Tqj
-2 <service> onto dle
-2 <service> root Zrd
-2 <service> to Zqe
-2 <service> via eob
-2 <service> 到 bji
-2 <service> 进 cqa
-2 <service> 连 apd
-2 <service> 通 goY
-2 <zone> , mXj
-2 <zone> -o Ppn
-2 <zone> <client> ncd
-2 <zone> <far> fkd
-2 <zone> <gateway> hal
-2 <zone> <n> bod
-2 <zone> <outside> blg
-2 <zone> <own> fmb
-2 <zone> <public> clf
-2 <zone> <service> crZ
-2 <zone> <zone> chk
-2 <zone> and Zpe
-2 <zone> for Ynh
-2 <zone> have ejf
-2 <zone> hit eke
-2 <zone> into cnd
-2 <zone> lan fdk
-2 <zone> lose eke
-2 <zone> open ekf
-2 <zone> pc pYf
-2 <zone> ping djg
-2 <zone> reach cih
-2 <zone> say fjd
-2 <zone> see clf
-2 <zone> src qac
-2 <zone> to dkf
-2 <zone> towards Wse
-2 <zone> 上 coc
-2 <zone> 出 Zqe
-2 <zone> 到 cgk
-2 <zone> 去 eld
-2 <zone> 和 dhh
-2 <zone> 往 clf
-2 <zone> 用 cjg
-2 <zone> 的 nhY
-2 <zone> 连 fje
-2 ? <client> 1VX
-2 ? <outside> cXs
-2 ? <zone> kde
-2 ? ? kia
-2 ? eke
-2 ? in cdn
-2 ^ <- jfd
-2 ^ <client> ijb
-2 ^ <gateway> jhc
-2 ^ <host> ejg
-2 ^ <outside> kbh
-2 ^ <own> gkc
-2 ^ <server> agl
-2 ^ <service> dkf
-2 ^ <zone> kcg
-2 ^ are jch
-2 ^ client oeb
-2 ^ could hla
-2 ^ curl dkf
-2 ^ do led
-2 ^ does mfc
-2 ^ eke
-2 ^ for gkb
-2 ^ from lcf
-2 ^ hairpin kgc
-2 ^ has hkb
-2 ^ i'm idh
-2 ^ if mag
-2 ^ in hcj
-2 ^ ip mfb
-2 ^ on ejf
-2 ^ our kWm
-2 ^ pinging Ypf
-2 ^ should ihd
-2 ^ src ndc
-2 ^ the kbh
-2 ^ trace oZf
-2 ^ trying eke
-2 ^ when gdk
-2 ^ would ilZ
-2 ^ zabbix edm
-2 ^ 从 kfd
-2 ^ 在 fbm
-2 ^ 急 gck
-2 ^ 源 jdg
-2 ^ 给 naf
-2 a <server> dcn
-2 a oae
-2 about kdf
-2 accept , mec
-2 accept <client> ofZ
-2 accept can cfk
-2 accept led
-2 accept let Zgo
-2 accept would kfd
-2 access <host> chj
-2 access lde
-2 access to WyY
-2 accessible rba
-2 add <zone> jdg
-2 add jdg
-2 add the jdg
-2 address <far> eld
-2 address <own> ejf
-2 address does aik
-2 address iid
-2 agent <client> khb
-2 agent khb
-2 aimed <own> djg
-2 alerts dmd
-2 all <zone> mec
-2 all mfb
-2 all of pcb
-2 am kfd
-2 an <outside> cfl
-2 an cfl
-2 and <host> Xho
-2 and <outside> ddm
-2 and <own> fjd
-2 and ddm
-2 and from iYm
-2 answer <own> emc
-2 answer from apd
-2 answer ikb
-2 answers ogZ
-2 anybody <outside> mce
-2 anybody mdd
-2 anybody on nbd
-2 anyone obd
-2 anything <outside> jlZ
-2 anything <zone> jib
-2 anything iic
-2 anything in dle
-2 anything on fkd
-2 anything stop iaj
-2 anything stopping kee
-2 anywhere <outside> fke
-2 anywhere fke
-2 anywhere on fke
-2 app <client> qac
-2 app kYl
-2 are <zone> ndd
-2 are in occ
-2 are peZ
-2 arrive <host> eek
-2 arrive Vkn
-2 arrive at Vya
-2 arrives kai
-2 arriving <outside> fcm
-2 arriving cgk
-2 arriving on fbm
-2 as <server> efj
-2 as bgl
-2 as the aji
-2 asking ici
-2 at <client> hdi
-2 at <gateway> jfe
-2 at <host> cjh
-2 at <outside> fbm
-2 at idh
-2 at the gjd
-2 attacker <far> mdd
-2 attacker nbd
-2 authentication <client> jfd
-2 authentication <server> efj
-2 away eje
-2 back <own> Vte
-2 back from gjd
-2 back lde
-2 back to mdd
-2 backup hbj
-2 backups <client> djg
-2 backups djg
-2 be Xeq
-2 box <client> ngY
-2 box <outside> dkf
-2 box <zone> ibi
-2 box at ejf
-2 box ijb
-2 box in ici
-2 box is nZg
-2 box on dii
-2 browse Zng
-2 browser cbp
-2 but <outside> jdg
-2 but <zone> edl
-2 but jbi
-2 by <gateway> YXx
-2 by <own> cpb
-2 by <public> cpb
-2 by kia
-2 by the kiZ
-2 caller sVf
-2 can <gateway> qbb
-2 can <host> aik
-2 can <outside> pZe
-2 can <own> fkc
-2 can <zone> ibk
-2 can people lfd
-2 can reach bik
-2 can the hcj
-2 can't <host> cii
-2 can't <own> glc
-2 can't blg
-2 can't open gma
-2 cannot <own> fje
-2 cant <own> cle
-2 cant efj
-2 cant open dle
-2 capture fck
-2 captured <zone> Ugs
-2 captured egj
-2 captured on egj
-2 change <zone> pda
-2 change for nea
-2 change nea
-2 check <zone> mcf
-2 chk nbe
-2 ci <client> oaf
-2 ci oaf
-2 ci runner oaf
-2 client : gam
-2 client <client> oVk
-2 client <far> cgk
-2 client <outside> bgl
-2 client <own> fna
-2 client <zone> nfa
-2 client connect ekf
-2 client in mdd
-2 client is rcY
-2 client lZj
-2 clients <own> fkd
-2 clients <zone> mag
-2 clients jfe
-2 cloud <far> dkf
-2 cloud dkf
-2 colleague <zone> mec
-2 colleague dfk
-2 colleagues <zone> mfb
-2 colleagues mfb
-2 come from tZa
-2 come miY
-2 come to Vvd
-2 comes <far> kdf
-2 comes from gck
-2 comes gck
-2 coming <far> kdf
-2 coming <outside> jef
-2 coming <zone> jfe
-2 coming from lZi
-2 coming lai
-2 configured <own> dob
-2 configured emc
-2 configured with flc
-2 confirm <zone> lde
-2 confirm lce
-2 connect <client> fmb
-2 connect <far> cgk
-2 connect <host> dle
-2 connect <server> fej
-2 connected <own> dkf
-2 connected dkf
-2 connected to dkf
-2 connecting to djg
-2 connection <- jfe
-2 connection <host> eke
-2 connection <own> Vvc
-2 connection <server> dem
-2 connection <zone> gmZ
-2 connection dgj
-2 connection from rcZ
-2 connection refused hbj
-2 connection to dgk
-2 connections <outside> ika
-2 connections <zone> gdj
-2 connections into alh
-2 connections kYk
-2 connections to Zmh
-2 connections towards cem
-2 connects fje
-2 connects to fje
-2 could <outside> led
-2 could Zkj
-2 cross <gateway> fej
-2 cross fej
-2 cross the fej
-2 curl -k fjf
-2 curl -v eld
-2 curl <far> Zng
-2 curl <host> dke
-2 curl <own> fkd
-2 curl fkd
-2 customer <far> sbZ
-2 customer at kdf
-2 customer jch
-2 daemon dle
-2 deliver <far> Yqe
-2 deliver <outside> dgj
-2 deliver chj
-2 deliver to chj
-2 delivers Ypf
-2 delivers to apd
-2 denied djg
-2 desk <client> kgc
-2 desk <zone> vXa
-2 desk in uXb
-2 desk pc nae
-2 desk tYb
-2 desktop glb
-2 destination fmb
-2 dial dmd
-2 directly <host> aki
-2 directly alh
-2 directly to eqY
-2 dnat , dap
-2 dnat <host> bgl
-2 dnat iYm
-2 dnat to bem
-2 dnat 到 fcl
-2 do egj
-2 do the gdj
-2 does <gateway> fej
-2 does <host> fjf
-2 does <zone> nWk
-2 does our qZd
-2 drop , lee
-2 drop -i dfk
-2 drop <outside> bfl
-2 drop dfk
-2 drop in efj
-2 dropped iak
-2 e sTh
-2 echo dle
-2 effect <zone> jfe
-2 effect jfe
-2 effect on jfe
-2 egress <outside> cnd
-2 egress to boe
-2 email enb
-2 established <client> ofZ
-2 established <far> mfb
-2 established mfb
-2 established src mfb
-2 even fcl
-2 everybody <zone> lde
-2 everybody in lde
-2 everybody lde
-2 example <far> hid
-2 example flc
-2 example net fje
-2 example org dle
-2 explain jfe
-2 exposed <outside> pae
-2 exposed tVe
-2 exposed to tWe
-2 fetch Xho
-2 fine <outside> bYu
-2 fine eZp
-2 folks <zone> tZa
-2 folks tZa
-2 for <outside> cdn
-2 for Xjm
-2 forward -i jef
-2 forward -s fck
-2 forward <outside> lah
-2 forwarded Zkj
-2 from : uZa
-2 from <client> edl
-2 from <far> lbg
-2 from <gateway> lee
-2 from <host> kfd
-2 from <outside> kbg
-2 from <own> Xtc
-2 from <server> ben
-2 from <zone> eek
-2 from a neb
-2 from an mbf
-2 from hitting ele
-2 from lbg
-2 from the mce
-2 from unknown nbe
-2 get <client> gma
-2 get <far> cme
-2 get <gateway> efk
-2 get <zone> Tvf
-2 get aki
-2 get at cnd
-2 get into Zng
-2 get on dqZ
-2 get to cii
-2 gets <host> dle
-2 gets <outside> Yog
-2 gets bhk
-2 gets to dmd
-2 go <far> Utf
-2 go <host> dWt
-2 go <outside> eoa
-2 go <own> fje
-2 go to bij
-2 goes hal
-2 goes to Ujp
-2 going <far> atZ
-2 going <own> fke
-2 going <public> gYo
-2 going dgi
-2 going to bmf
-2 going via ebm
-2 google <far> Zli
-2 google Zli
-2 guest led
-2 guy oZf
-2 guys <zone> hdi
-2 guys dig
-2 hairpin <zone> jhb
-2 hangs mce
-2 happens kee
-2 happens to kee
-2 has enb
-2 have hoW
-2 he dle
-2 hear <zone> lcg
-2 hear from lcg
-2 hear lcg
-2 here hal
-2 his <outside> efj
-2 his <server> idh
-2 his ben
-2 his phone efj
-2 hit gXp
-2 home <far> flc
-2 home dnc
-2 home to bod
-2 host <client> pYg
-2 host <outside> fna
-2 host <own> eek
-2 host <zone> kee
-2 host in kee
-2 host mga
-2 host on obd
-2 hostname -i lgb
-2 hostname <client> lgb
-2 hostname lgb
-2 hosts <outside> jdh
-2 hosts <zone> kdf
-2 hosts in jef
-2 hosts lcf
-2 hosts on mag
-2 how <client> naf
-2 how <zone> jge
-2 how come mce
-2 how does lfc
-2 how jef
-2 i <host> emc
-2 i <own> cme
-2 i dob
-2 i e jch
-2 i mean jib
-2 i open fje
-2 i'm <client> oae
-2 i'm at jdg
-2 i'm mbf
-2 i'm on jfe
-2 if -i aat
-2 if <outside> kcf
-2 if lag
-2 im mfb
-2 impact nZg
-2 impact on naf
-2 in <client> lcf
-2 in <far> jdg
-2 in <gateway> lcf
-2 in <outside> occ
-2 in <zone> hXo
-2 in a kfc
-2 in from nbe
-2 in ich
-2 in ip kdg
-2 in the gck
-2 in to Vip
-2 input -i kai
-2 input <outside> kai
-2 input kYk
-2 inside brb
-2 into <gateway> aji
-2 into the akj
-2 ip <gateway> ekd
-2 ip <host> jef
-2 ip fkd
-2 ip is mce
-2 ip saddr mdd
-2 ip 是 qZe
-2 is <gateway> bVw
-2 is <host> ejf
-2 is <outside> pZe
-2 is <zone> kbh
-2 is from mag
-2 is in nce
-2 is it qfX
-2 is on mce
-2 is our ajj
-2 is that bgm
-2 is the dhi
-2 it <client> frW
-2 it <gateway> eao
-2 it <host> foZ
-2 it <outside> fXq
-2 it <own> Wwa
-2 it <zone> odb
-2 it help led
-2 it jjb
-2 it reach Yhn
-2 it the gXq
-2 it to Zng
-2 it uses ckg
-2 it's dfk
-2 it's the ddn
-2 its -i cbq
-2 its <outside> ecm
-2 its adp
-2 itself -> Xqf
-2 itself <far> bmf
-2 itself <host> dhi
-2 itself <own> dme
-2 itself <public> enb
-2 itself fkd
-2 itself reach Zmh
-2 itself to djg
-2 job <client> oae
-2 job on pad
-2 job pad
-2 just agm
-2 know <zone> scY
-2 know odb
-2 land <host> Yog
-2 land Xlj
-2 land on Xlj
-2 lands chj
-2 lands on chj
-2 laptop <client> qac
-2 laptop at mde
-2 laptop in seW
-2 laptop is jef
-2 laptop jch
-2 laptop on efj
-2 leave dYq
-2 length <n> Zmh
-2 length Zmh
-2 line <n> tYb
-2 line <zone> rXe
-2 line mfa
-2 live mfb
-2 lives <host> ndc
-2 lives at dkf
-2 lives ngZ
-2 lives on oda
-2 log in dfk
-2 lookups <far> Vrg
-2 machine <client> wTe
-2 machine <zone> hmZ
-2 machine hma
-2 machine in hmY
-2 machines <zone> ijc
-2 machines hjb
-2 machines in mce
-2 machines on tWd
-2 mail <host> csY
-2 mail <own> fld
-2 mail from goY
-2 mail via eke
-2 maillog <host> inX
-2 maillog inX
-2 maillog on inX
-2 martian <host> Zog
-2 martian dme
-2 martian source dme
-2 masquerade <client> lfb
-2 masquerade <own> foZ
-2 masquerade <zone> lcf
-2 masquerade hic
-2 me <client> rXe
-2 me hdi
-2 mean afn
-2 monitoring <far> obd
-2 monitoring host obd
-2 monitoring kdf
-2 moved <zone> ldf
-2 must emc
-2 mx <far> aqc
-2 mx ZtZ
-2 my <client> reX
-2 my <outside> jci
-2 my box nce
-2 my desk jef
-2 my jch
-2 my laptop nfZ
-2 my phone Ygo
-2 nc <own> ejg
-2 nc bod
-2 nc vz cod
-2 nginx hnZ
-2 nginx on gjd
-2 no <outside> cbp
-2 no Zhl
-2 nobody <zone> reX
-2 nobody in oda
-2 nobody on lee
-2 not <host> Xlk
-2 not <public> ebm
-2 not <zone> clf
-2 not cfl
-2 not from kWl
-2 not reach fpY
-2 not via gck
-2 nothing <outside> gck
-2 nothing on cfl
-2 of <host> oZf
-2 of <zone> amg
-2 of dle
-2 of our led
-2 of the hkb
-2 off <zone> Zpf
-2 off cqb
-2 off from Twd
-2 ok mZi
-2 on <client> qac
-2 on <gateway> jhb
-2 on <outside> iYm
-2 on <own> avX
-2 on <public> cii
-2 on <zone> jYl
-2 on a jdg
-2 on dev bdo
-2 on the dhi
-2 once lYi
-2 one <zone> hYn
-2 only <outside> efj
-2 only ddm
-2 onto Ylj
-2 open <host> Unl
-2 open <outside> pWh
-2 open <zone> nce
-2 open for nbe
-2 open from nce
-2 open pbc
-2 open the Uml
-2 open to uYa
-2 opens mag
-2 or <host> Zcr
-2 or bbq
-2 our <client> lfd
-2 our <host> kkY
-2 our own rYd
-2 out <client> wSf
-2 out <far> bji
-2 out <gateway> dcn
-2 out <host> iic
-2 out <outside> dpa
-2 out <own> Yjl
-2 out <zone> idh
-2 out from lZi
-2 out ip bgl
-2 out is dao
-2 out of nZg
-2 out on iib
-2 out src led
-2 out to aof
-2 out 在 kcg
-2 outbound <far> djf
-2 outbound <host> hbj
-2 outlook <client> kcf
-2 outlook <zone> ofa
-2 outlook in nfa
-2 outlook khb
-2 outlook on kde
-2 over <host> ici
-2 over to cjg
-2 own gjd
-2 packages <far> Zng
-2 packages Yqe
-2 packages from Yqe
-2 packet <client> qYe
-2 packet <far> kee
-2 packet <outside> jfe
-2 packet <own> cle
-2 packet from jdg
-2 packet mdd
-2 packets <client> fje
-2 packets <zone> oae
-2 packets from lce
-2 packets ihd
-2 page <host> bod
-2 page <own> glc
-2 page bne
-2 page on eob
-2 partner <far> lcf
-2 partner at lcf
-2 partner example cnd
-2 partner lcf
-2 pc <client> ohY
-2 pc <zone> pZe
-2 pc in ocd
-2 pc is lbf
-2 pc taZ
-2 pcs <zone> kjZ
-2 pcs in gkc
-2 pcs kjZ
-2 people <outside> ogY
-2 people <zone> ibj
-2 people in iaj
-2 people jaj
-2 people on qbb
-2 phone <outside> ncd
-2 phone kbh
-2 phone on hdi
-2 phones ndc
-2 ping <client> jdg
-2 ping <far> djf
-2 ping <gateway> fmb
-2 ping <host> cqb
-2 ping <outside> ldd
-2 ping <own> ncd
-2 ping from lbg
-2 ping inX
-2 ping the bmf
-2 ping 到 fmb
-2 ping 通 eke
-2 pingable from sVf
-2 pingable sVf
-2 pivot ika
-2 please kdf
-2 pls <client> qZe
-2 pls nbe
-2 plugged <zone> ncd
-2 plugged into ncd
-2 plugged ncd
-2 plz kbh
-2 pointed <own> ekf
-2 pointed Zik
-2 pointed at Yqe
-2 poll dnc
-2 port <n> cbo
-2 port <outside> fna
-2 port adp
-2 portal <own> cme
-2 portal enb
-2 possible <zone> kcg
-2 possible from lcf
-2 possible pZe
-2 postfix mec
-2 postfix on mec
-2 postrouting -s dgj
-2 postrouting <outside> Zkj
-2 postrouting <zone> jdg
-2 ppl <outside> fej
-2 ppl <zone> lfc
-2 ppl in kfd
-2 ppl kbh
-2 ppl on kfc
-2 prerouting -d dle
-2 prerouting <outside> jdg
-2 prerouting <own> dle
-2 print <client> oeb
-2 print jgd
-2 print on Vrg
-2 print to Xoh
-2 printer <client> lha
-2 printer <zone> kZj
-2 printer at oea
-2 printer in cii
-2 printer jef
-2 printers <zone> Ylj
-2 printers Ylj
-2 printers in dpa
-2 probe <far> kdf
-2 probe jdf
-2 prometheus <client> sXd
-2 prometheus oVj
-2 provider <far> ekf
-2 provider cih
-2 pull dkg
-2 push <far> ejg
-2 push bme
-2 push to ejg
-2 queries mbf
-2 query afn
-2 queue <host> saa
-2 queue on saa
-2 queue saa
-2 ran <client> pbc
-2 ran jZk
-2 ran on pbc
-2 reach <host> amg
-2 reach Zmh
-2 reach the Zof
-2 reachable <client> pYf
-2 reachable <far> jef
-2 reachable <outside> oYf
-2 reachable <zone> pZe
-2 reachable for nbe
-2 reachable from rXf
-2 reachable sWe
-2 reached hdi
-2 recv <client> wgQ
-2 recv idh
-2 recv src idh
-2 refused <client> mec
-2 refused <outside> fZo
-2 refused <own> apd
-2 refused from kjZ
-2 refused to ejf
-2 refused' <own> gjd
-2 refused' gjd
-2 refused' to gjd
-2 relay <far> Zqe
-2 relay <host> cod
-2 relay Wkl
-2 removing -i cdm
-2 removing <outside> cdm
-2 removing cdm
-2 replies <host> Zjk
-2 replies Ykk
-2 replies from Zli
-2 reply dcn
-2 report cii
-2 request gck
-2 requests ncd
-2 rule <outside> kgc
-2 rule <zone> gbl
-2 rule jbi
-2 rules <zone> hcj
-2 rules gbk
-2 run <client> kee
-2 run ekd
-2 run from nZg
-2 run on kde
-2 runner peZ
-2 runs <client> elc
-2 runs <gateway> kdf
-2 runs lgb
-2 runs on khb
-2 s jfd
-2 same <outside> ebn
-2 same ebn
-2 sat gbl
-2 says bne
-2 scanner <client> pgX
-2 scanner <far> nec
-2 scanner at kfd
-2 scanners <zone> ncd
-2 scanners in ncd
-2 scanners lai
-2 scans <host> gma
-2 scans gma
-2 see <client> led
-2 see <host> gbk
-2 see <zone> Zil
-2 see the Xnj
-2 see when ufT
-2 seen <zone> cdn
-2 seen efk
-2 seen from mec
-2 seen on Zgn
-2 send <far> djg
-2 send <host> agm
-2 send <own> glb
-2 send Zjk
-2 send through gdj
-2 send to eoa
-2 sender is tZa
-2 sender tZa
-2 sending dfk
-2 sending from oea
-2 sending through bod
-2 sending to gkd
-2 sends <own> fje
-2 sends aoe
-2 sends to bmf
-2 sent <client> lde
-2 sent <far> nbe
-2 sent by lbg
-2 sent pbb
-2 sent src mfb
-2 served sba
-2 server , chj
-2 server <far> eke
-2 server <outside> hdi
-2 server to bsZ
-2 session <host> dle
-2 session <own> fkd
-2 session cme
-2 session to dle
-2 set <own> gjd
-2 set cme
-2 set to cme
-2 she obd
-2 shell <host> pea
-2 shell seX
-2 should <gateway> fdk
-2 should <host> cqa
-2 should bij
-2 should the fdk
-2 side gkc
-2 sit <zone> mbf
-2 sit in gbl
-2 sit mbf
-2 sit on tdW
-2 site <own> glb
-2 site at eoa
-2 site btY
-2 site on bsZ
-2 sites <outside> bne
-2 sites bne
-2 sites on bne
-2 sits <client> mha
-2 sits <far> jef
-2 sits <zone> mZh
-2 sits at odb
-2 sits in pXg
-2 sits kcg
-2 sitting <client> pdb
-2 sitting at rab
-2 sitting in iic
-2 sitting on gdk
-2 so <gateway> Ydr
-2 so <outside> agm
-2 so <zone> cgk
-2 so hYn
-2 so that efj
-2 somebody <outside> odb
-2 somebody <zone> jef
-2 somebody in mec
-2 somebody led
-2 somebody on pda
-2 someone <far> oae
-2 someone <outside> kdf
-2 someone at oae
-2 someone ncc
-2 someone on kfd
-2 somewhere fma
-2 source pUj
-2 staff <zone> pad
-2 staff in pad
-2 staff mfa
-2 still <far> cme
-2 still <gateway> flc
-2 still <host> epZ
-2 still <outside> dgj
-2 still have dle
-2 still ping fbm
-2 still reach ejf
-2 straight <host> cqa
-2 straight <zone> blg
-2 straight cqa
-2 straight into Zng
-2 straight to dsX
-2 strip -i ddl
-2 strip <outside> ddl
-2 strip ddl
-2 supplier <far> lcf
-2 supplier lcf
-2 suppose -i aep
-2 suppose <outside> aep
-2 suppose lbg
-2 syn <client> fje
-2 syn <own> gjd
-2 take -i efj
-2 take <outside> efj
-2 take egj
-2 talk <client> Yqe
-2 talk <far> ckg
-2 talk <host> ftV
-2 talk <zone> Yog
-2 talk alh
-2 talk to akh
-2 talk with enc
-2 talking <host> gpX
-2 talking djf
-2 talking to djf
-2 talks <own> goZ
-2 talks bik
-2 talks to bik
-2 target is Rwg
-2 target oZf
-2 tcp <client> ckf
-2 tcp <outside> bij
-2 tcp <own> ejf
-2 tcp bkh
-2 tcp from obd
-2 tcp on clg
-2 tcp to alh
-2 tcpdump <zone> bfm
-2 tcpdump bfm
-2 tcpdump ni cfl
-2 tcpdump on Zgn
-2 test gnZ
-2 that <client> gjd
-2 that <gateway> fej
-2 that <host> kbh
-2 that <outside> ibj
-2 that <zone> lYk
-2 that fdk
-2 that from ngZ
-2 that lets occ
-2 that reach gdk
-2 that stops kcg
-2 that the dcn
-2 that's pda
-2 thats jbi
-2 the -i Xfq
-2 the <client> ijc
-2 the <far> ijb
-2 the <gateway> Xni
-2 the <outside> hVq
-2 the <own> bvV
-2 the <server> hdi
-2 the <zone> jhd
-2 the public aWw
-2 the three hYo
-2 the whole kai
-2 their fbm
-2 them bdo
-2 then <host> fna
-2 then gjd
-2 there <far> mce
-2 there Zlh
-2 they emc
-2 thing kfe
-2 this <client> gam
-2 this iZl
-2 this on ddm
-2 through <host> bnf
-2 through <zone> Skq
-2 through Woi
-2 through to djg
-2 thunderbird <client> jef
-2 thunderbird <own> emd
-2 thunderbird <zone> mec
-2 thunderbird in ndc
-2 thunderbird kgc
-2 thunderbird on mce
-2 time mfb
-2 timed <- lcf
-2 timed <gateway> Wgr
-2 timed hdi
-2 timed out hdi
-2 to : eoa
-2 to <client> Vph
-2 to <far> Yjl
-2 to <gateway> bmf
-2 to <host> ajj
-2 to <outside> ika
-2 to <own> fbm
-2 to <public> eke
-2 to <server> ecm
-2 to <zone> nZg
-2 to destination cdn
-2 to djg
-2 to hit eoa
-2 to open goZ
-2 to our blf
-2 to ping bsZ
-2 to reach eoa
-2 to source dcn
-2 to the blg
-2 to use fkc
-2 touch <gateway> fdk
-2 touch fdj
-2 touch the fdk
-2 towards bkh
-2 traffic <client> fbm
-2 traffic <far> jhc
-2 traffic <outside> pZe
-2 traffic <zone> jfe
-2 traffic from idh
-2 traffic hbk
-2 traffic of kgc
-2 typed jbi
-2 udp , ici
-2 udp <client> blg
-2 udp <zone> qXf
-2 udp from rVg
-2 udp kee
-2 unreplied <host> Zgn
-2 unreplied dgj
-2 unreplied src dgj
-2 up <client> emb
-2 up <host> cem
-2 up <own> dme
-2 up <zone> oda
-2 up at Ujp
-2 up by hla
-2 up on rab
-2 updates <far> clf
-2 updates aoe
-2 updates from aoe
-2 upstream : eld
-2 upstream eld
-2 us <own> eld
-2 usable qbb
-2 use ecl
-2 user <client> ncd
-2 user <own> cne
-2 user at kcg
-2 user lde
-2 user on lcg
-2 users <zone> led
-2 users jgd
-2 uses amg
-2 using <own> dmd
-2 using <public> dmd
-2 using dmd
-2 vendor <far> kee
-2 vendor mfa
-2 verdict for mbg
-2 verdict mbg
-2 via dnc
-2 visible lfc
-2 w <n> fkd
-2 w fke
-2 wants cZs
-2 was <client> oad
-2 was lah
-2 was on lfc
-2 way <client> led
-2 way gna
-2 we mbf
-2 webhook cod
-2 website bhk
-2 what <gateway> bdo
-2 what <zone> obe
-2 what does bdo
-2 what lcf
-2 what would pda
-2 whats <zone> ldf
-2 whats hic
-2 whats stopping kcg
-2 when <host> lag
-2 when <outside> fdj
-2 whether <gateway> bgl
-2 whether <host> gdj
-2 whether ham
-2 whether the ecm
-2 while djg
-2 who jef
-2 why <client> taZ
-2 why <host> gZn
-2 why <own> gpX
-2 why <zone> efj
-2 why can't seV
-2 why cant led
-2 why does dcn
-2 why fcl
-2 why is lgc
-2 will <gateway> fej
-2 will <host> ibj
-2 will gdk
-2 will the bem
-2 with lbg
-2 with the lde
-2 without Yfp
-2 work from nfa
-2 works <outside> aeo
-2 works aeo
-2 workstation <client> qda
-2 workstation <zone> bji
-2 workstation cjh
-2 workstation in bji
-2 workstations <zone> nae
-2 workstations nae
-2 would <gateway> dap
-2 would Zkk
-2 would the gZm
-2 zabbix <client> jgd
-2 zabbix jgd
-2 一 <client> jef
-2 一 <gateway> adp
-2 一 <zone> jXm
-2 一 idh
-2 上 , jhc
-2 上 -i Zfn
-2 上 <host> Yrd
-2 上 <outside> Yng
-2 上 <own> eke
-2 上 <service> bne
-2 上 <zone> mcd
-2 上 curl arb
-2 上 jhc
-2 上 ping bmg
-2 下 , jgd
-2 下 <client> hid
-2 下 <gateway> bqb
-2 下 <zone> kfd
-2 下 jgd
-2 不 <client> mfb
-2 不 <far> obd
-2 不 <gateway> fej
-2 不 <host> ejf
-2 不 <outside> clf
-2 不 <zone> cii
-2 不 eek
-2 不 上 gkc
-2 不 了 dlf
-2 不 到 neb
-2 不 开 fmb
-2 不 是 ben
-2 不 让 kdf
-2 不 通 boe
-2 个 lde
-2 为 <zone> lgc
-2 为 obd
-2 为 啥 lfc
-2 主 bgm
-2 么 chj
-2 么 用 ckg
-2 之 <zone> jch
-2 了 , cem
-2 了 <host> pcb
-2 了 <outside> mec
-2 了 cgk
-2 事 <own> dob
-2 事 <zone> eek
-2 事 在 jZk
-2 事 说 bhk
-2 人 <outside> neb
-2 人 <own> ara
-2 人 <zone> mec
-2 人 miY
-2 人 在 occ
-2 人 用 bkh
-2 什 <client> pcb
-2 什 <zone> pfZ
-2 从 <client> rab
-2 从 <zone> kcg
-2 从 nYh
-2 以 <zone> pgY
-2 以 led
-2 以 后 qgW
-2 们 <host> djg
-2 们 <zone> lah
-2 们 bki
-2 们 的 eke
-2 件 , clf
-2 件 <own> cnd
-2 件 <server> fej
-2 件 ked
-2 件 到 fpZ
-2 会 <gateway> fej
-2 会 Yfp
-2 会 被 kde
-2 传 <far> djf
-2 传 dmd
-2 传 到 dmd
-2 但 kYk
-2 信 , ejf
-2 信 <outside> anf
-2 信 <server> eek
-2 信 ckg
-2 信 到 cjh
-2 信 走 glb
-2 像 <client> jge
-2 像 fkd
-2 允 gkc
-2 允 许 gkc
-2 公 <far> mbf
-2 公 occ
-2 公 司 pad
-2 公 网 kgc
-2 写 dhi
-2 写 的 Zqd
-2 出 nbe
-2 到 <client> mga
-2 到 <gateway> bji
-2 到 <host> Zlj
-2 到 <own> enb
-2 到 <server> edl
-2 到 <zone> fkd
-2 到 ip jak
-2 到 kfd
-2 加 <zone> meb
-2 加 led
-2 务 <client> jgd
-2 务 端 Zof
-2 动 <zone> elc
-2 动 anf
-2 动 往 blf
-2 动 连 cme
-2 包 , eek
-2 包 lbg
-2 印 <client> jja
-2 印 机 jja
-2 去 <client> dnc
-2 去 <far> djg
-2 去 <own> gjd
-2 去 djg
-2 去 到 cjh
-2 去 连 dnc
-2 发 <host> glc
-2 发 Wse
-2 发 到 gkc
-2 发 给 Xrd
-2 变 dem
-2 变 成 dem
-2 口 <client> mdd
-2 口 <gateway> efj
-2 口 <zone> kgd
-2 口 jcg
-2 可 cfl
-2 台 <client> pcb
-2 台 obd
-2 台 是 kdf
-2 司 enc
-2 同 <client> qfX
-2 同 hal
-2 同 事 iaj
-2 后 , kdg
-2 咱 <gateway> agm
-2 咱 eek
-2 咱 们 eek
-2 器 <host> fje
-2 器 <service> fje
-2 器 是 mbg
-2 回 到 lcf
-2 在 <outside> dgj
-2 在 <zone> jai
-2 地 hid
-2 地 址 ijb
-2 址 flb
-2 址 是 kgc
-2 填 fkd
-2 填 的 fkd
-2 外 <far> cme
-2 外 emc
-2 外 网 ijb
-2 好 , dfk
-2 好 dfk
-2 如 <far> eke
-2 如 gjc
-2 如 到 eke
-2 客 lcf
-2 客 户 sfV
-2 对 bmf
-2 就 foZ
-2 就 是 gnZ
-2 己 <own> gjd
-2 己 Zkj
-2 己 往 amg
-2 平 <far> Yqe
-2 平 mdd
-2 平 台 hid
-2 应 eej
-2 开 arb
-2 得 <gateway> bod
-2 得 <host> dnc
-2 得 <outside> ekf
-2 得 <zone> ejf
-2 得 ejf
-2 得 了 dem
-2 得 去 dle
-2 得 通 fna
-2 想 ika
-2 我 <client> jdf
-2 我 <gateway> edm
-2 我 <host> cii
-2 我 <outside> kee
-2 我 <own> fkd
-2 我 <zone> gcl
-2 我 们 hjc
-2 我 在 kdf
-2 户 <client> rZc
-2 户 <far> occ
-2 户 ebo
-2 户 在 mbf
-2 户 端 qZd
-2 打 <host> clg
-2 打 <own> fje
-2 打 emd
-2 打 到 aqc
-2 打 开 eld
-2 投 ane
-2 报 Wsd
-2 拿 ofa
-2 换 <client> dgj
-2 换 del
-2 换 成 ben
-2 掉 <client> rZb
-2 掉 <zone> lgb
-2 接 <far> fkd
-2 接 <zone> kcg
-2 接 gkc
-2 接 到 lcg
-2 接 口 dih
-2 接 打 fje
-2 接 用 eej
-2 接 连 fdk
-2 控 <client> oYg
-2 控 oYg
-2 控 机 nZg
-2 改 <client> dfk
-2 改 eek
-2 改 成 eel
-2 放 <zone> kbh
-2 放 在 cnd
-2 方 <client> jia
-2 方 hjb
-2 方 是 ikb
-2 时 , bfl
-2 时 cfl
-2 是 <gateway> dap
-2 是 <host> lgb
-2 是 <outside> idh
-2 是 <own> Zsc
-2 是 <public> ejg
-2 是 <zone> ibj
-2 是 lcf
-2 是 在 jgd
-2 是 给 lec
-2 是 被 dgj
-2 有 <zone> bgl
-2 有 fej
-2 有 对 ldf
-2 本 <client> mdd
-2 本 mdd
-2 本 机 mdd
-2 机 <client> lgb
-2 机 <host> dke
-2 机 <outside> iid
-2 机 <own> fjf
-2 机 ajj
-2 机 ip mdd
-2 机 器 mbf
-2 机 连 fje
-2 条 -s aep
-2 条 <zone> lfc
-2 来 <zone> ndb
-2 来 nce
-2 来 自 mbf
-2 查 ika
-2 段 <client> ckg
-2 段 inX
-2 段 去 ckg
-2 比 <far> gck
-2 比 gcj
-2 比 如 gcj
-2 求 <client> bmf
-2 求 jja
-2 用 <own> dle
-2 用 <public> cle
-2 用 kgd
-2 电 <client> rYd
-2 电 oXh
-2 电 脑 mce
-2 登 cmf
-2 登 录 bmf
-2 的 , fej
-2 的 -i cgl
-2 的 <client> vXa
-2 的 <far> dpZ
-2 的 <gateway> cdn
-2 的 <host> fej
-2 的 <own> enb
-2 的 <public> fdl
-2 的 <service> iaj
-2 的 <zone> hbk
-2 的 hcj
-2 的 是 jlY
-2 的 话 ocd
-2 目 <client> ekf
-2 目 <far> bmf
-2 目 dkf
-2 目 标 bmf
-2 目 的 dkf
-2 直 <host> dhi
-2 直 dhi
-2 直 连 gjd
-2 看 <client> mec
-2 看 <gateway> dfk
-2 端 : hjc
-2 端 jef
-2 端 是 led
-2 终 <client> lec
-2 终 lec
-2 终 端 lec
-2 网 <zone> jai
-2 网 jbi
-2 网 段 jai
-2 能 <client> Yrc
-2 能 <far> gkc
-2 能 <gateway> evT
-2 能 <outside> fjf
-2 能 <zone> jib
-2 能 access foZ
-2 能 ping ele
-2 能 reach gYo
-2 能 上 dlf
-2 能 到 ckh
-2 能 往 fje
-2 脑 <client> jhc
-2 脑 <public> bem
-2 脑 是 kdf
-2 脑 用 efj
-2 行 , kee
-2 行 <client> pbc
-2 行 <host> dbp
-2 行 <own> eke
-2 行 <service> eke
-2 行 <zone> kgc
-2 要 <client> jib
-2 要 <far> Zof
-2 要 <outside> cob
-2 要 cjh
-2 要 去 Zof
-2 要 往 emb
-2 要 连 emc
-2 认 : kdf
-2 认 kdf
-2 访 <client> apd
-2 访 <far> dle
-2 访 <gateway> edk
-2 访 <host> ejf
-2 访 <outside> eld
-2 访 <own> gkc
-2 访 <zone> cih
-2 话 , mfb
-2 话 <outside> lgb
-2 话 <zone> kgc
-2 话 mec
-2 说 flc
-2 请 <client> jfe
-2 请 <gateway> afn
-2 请 <host> mjW
-2 请 <outside> mdd
-2 请 <zone> kZj
-2 请 mdd
-2 请 问 mdd
-2 费 <client> fkd
-2 费 fkd
-2 走 <own> fna
-2 走 <public> ena
-2 走 emc
-2 跑 <client> nZg
-2 跑 naf
-2 跑 在 naf
-2 转 <host> agm
-2 转 Zgm
-2 转 到 bgl
-2 转 给 Xer
-2 边 <own> djg
-2 边 dih
-2 还 fYq
-2 还 是 fYq
-2 这 <client> pbc
-2 这 <gateway> dle
-2 这 <zone> hbk
-2 这 dle
-2 这 台 ckg
-2 这 样 kdf
-2 这 边 hkb
-2 连 <client> dqY
-2 连 <server> eek
-2 连 <zone> gjd
-2 连 fbn
-2 连 到 dqa
-2 连 接 djh
-2 通 <own> gqW
-2 通 bYt
-2 通 过 eoZ
-2 那 <client> kdf
-2 那 mYj
-2 那 台 eej
-2 那 边 obd
-2 都 <zone> ndc
-2 都 ihc
-2 都 在 ndc
-2 里 <own> dkf
-2 里 <service> bmf
-2 问 : kdg
-2 问 <host> fna
-2 问 <outside> lbh
-2 问 <public> boe
-2 问 <zone> gdk
-2 问 从 odb
-2 问 到 dke
-2 面 <client> Xre
-2 面 <zone> obd
-2 面 fkd
-2 面 到 chj
-2 题 jfe
-3 'connection <own> fkd
-3 'connection fkd
-3 'connection refused' gjd
-3 'connection refused' to gjd
-3 's <gateway> bxT
-3 , <client> ijb
-3 , <client> 到 djf
-3 , <gateway> cfl
-3 , <host> fkd
-3 , <outside> gjd
-3 , <outside> to dle
-3 , <outside> 连 efj
-3 , <own> dle
-3 , <public> dZq
-3 , <server> fek
-3 , <server> 是 kgc
-3 , <service> <n> gej
-3 , <service> eoa
-3 , <service> to enb
-3 , <service> 连 ckg
-3 , <zone> -> Zhm
-3 , <zone> ofa
-3 , <zone> to ape
-3 , <zone> 上 aki
-3 , <zone> 到 fpY
-3 , <zone> 去 eld
-3 , but hbk
-3 , client : edl
-3 , client kYl
-3 , coming from lgb
-3 , coming ofa
-3 , does Xkl
-3 , does the Yim
-3 , i e hci
-3 , is eVt
-3 , length <n> Zmh
-3 , length Zmh
-3 , not ddm
-3 , not via fck
-3 , on Zdq
-3 , on dev bdo
-3 , or gam
-3 , should bmf
-3 , upstream : eld
-3 , upstream eld
-3 , 人 jef
-3 , 人 在 jef
-3 , 会 edk
-3 , 但 kYk
-3 , 地 blf
-3 , 地 址 blf
-3 , 我 kee
-3 , 我 在 jef
-3 , 改 qZd
-3 , 是 mbf
-3 , 目 dkf
-3 , 目 标 bme
-3 , 目 的 ejf
-3 , 能 bcp
-3 , 要 dob
-3 , 访 ddm
-3 , 访 问 ddm
-3 , 请 gdk
-3 , 请 问 gdk
-3 , 这 lcg
-3 , 这 样 lcf
-3 -> apd
-3 -a <outside> lgb
-3 -a <own> dle
-3 -a <zone> eek
-3 -a forward -s ddl
-3 -a input -i kai
-3 -a input kYk
-3 -a postrouting -s dgj
-3 -a prerouting -d dle
-3 -i <client> lgc
-3 -i <host> cfl
-3 -i <outside> , ufS
-3 -i <outside> -d bjj
-3 -i <outside> gck
-3 -i <own> dih
-3 -i <zone> -d eke
-3 -i <zone> -o Noq
-3 -i <zone> dle
-3 -i forward oYf
-3 -j <client> nfa
-3 -j <own> foZ
-3 -j accept , jef
-3 -j accept can agm
-3 -j accept does dgj
-3 -j accept let Zgo
-3 -j drop , jdf
-3 -j idg
-3 -j masquerade , kgc
-3 -j masquerade mdc
-3 -l <gateway> bfm
-3 -l bfm
-3 -l on bfm
-3 -l on the bfm
-3 -o <zone> cih
-3 -o dih
-3 -s <host> bem
-3 -s <outside> Zmi
-3 -s jgd
-3 -v <own> trying fej
-3 : <- jfe
-3 : <client> nbe
-3 : <far> mhZ
-3 : <gateway> bij
-3 : <host> fkd
-3 : <n> <n> fej
-3 : <n> src kdf
-3 : <outside> jib
-3 : <outside> to bne
-3 : <outside> 到 ejf
-3 : <own> dld
-3 : <server> Zfo
-3 : <service> dnc
-3 : <zone> Zgo
-3 : <zone> to Xho
-3 : connect fld
-3 : connect to fld
-3 : connection kZj
-3 : connection refused ibj
-3 : connection to gdk
-3 : curl -v eke
-3 : curl dmc
-3 : ip <client> bqa
-3 : ip <host> lcf
-3 : ip ikb
-3 : jhc
-3 : martian dme
-3 : martian source dme
-3 : the jVo
-3 : user jee
-3 : users ogY
-3 <client> , <server> bmf
-3 <client> , dst Xrd
-3 <client> , lip dpa
-3 <client> , mbg
-3 <client> : amg
-3 <client> <client> fmb
-3 <client> <far> dob
-3 <client> <gateway> Zhn
-3 <client> <outside> Zli
-3 <client> <server> fej
-3 <client> <service> Zik
-3 <client> <service> to afn
-3 <client> <service> 到 enb
-3 <client> <zone> iYm
-3 <client> and bpc
-3 <client> cant fje
-3 <client> cant open fje
-3 <client> curl -v fje
-3 <client> curl fje
-3 <client> dgj
-3 <client> get emc
-3 <client> get to eld
-3 <client> going gjd
-3 <client> going to gjd
-3 <client> ip daddr ejf
-3 <client> ip ejf
-3 <client> out pbc
-3 <client> out to eke
-3 <client> talk glb
-3 <client> talk to glb
-3 <client> then enb
-3 <client> to Znf
-3 <client> 上 <service> blf
-3 <client> 上 bpc
-3 <client> 去 eke
-3 <client> 发 gjd
-3 <client> 打 gjd
-3 <client> 打 开 gjd
-3 <client> 能 cjg
-3 <client> 能 ping dle
-3 <client> 要 bkg
-3 <client> 要 连 foZ
-3 <client> 访 fjf
-3 <client> 访 问 fjf
-3 <far> , coc
-3 <far> , lip cme
-3 <far> <client> hkb
-3 <far> <gateway> Woi
-3 <far> <host> Zng
-3 <far> <own> ejf
-3 <far> <service> lde
-3 <far> <zone> taZ
-3 <far> cpb
-3 <far> ip daddr eje
-3 <far> ip eje
-3 <far> see lde
-3 <far> still gnZ
-3 <gateway> , blg
-3 <gateway> <client> bme
-3 <gateway> <gateway> cme
-3 <gateway> <host> cfl
-3 <gateway> <own> cme
-3 <gateway> <zone> oYg
-3 <gateway> eke
-3 <gateway> itself reach bij
-3 <gateway> itself to djg
-3 <gateway> open jdg
-3 <gateway> 上 flb
-3 <host> , mWk
-3 <host> <client> dob
-3 <host> <far> hla
-3 <host> <gateway> ecm
-3 <host> <n> kVn
-3 <host> <outside> dgj
-3 <host> <own> dhi
-3 <host> <public> dle
-3 <host> <server> ika
-3 <host> <zone> qWg
-3 <host> box inX
-3 <host> deliver cgk
-3 <host> deliver to cgk
-3 <host> dhi
-3 <host> out djg
-3 <host> out to dmd
-3 <host> reachable from jdg
-3 <host> reachable kdg
-3 <host> server , chj
-3 <host> server to bsZ
-3 <host> talk asa
-3 <host> talk to asa
-3 <host> to Xre
-3 <host> 要 Urg
-3 <host> 访 alh
-3 <host> 访 问 alh
-3 <n> , can kfd
-3 <n> , does dih
-3 <n> , from ejf
-3 <n> , is qRl
-3 <n> , kkZ
-3 <n> , will mag
-3 <n> , would gZn
-3 <n> : <n> hcj
-3 <n> : does pad
-3 <n> : jch
-3 <n> <client> dfk
-3 <n> <far> idh
-3 <n> <n> <client> Xqf
-3 <n> <n> in efj
-3 <n> <n> src mfc
-3 <n> <outside> to dnc
-3 <n> <own> dih
-3 <n> <public> dYs
-3 <n> <server> cdn
-3 <n> <zone> naf
-3 <n> coming from mdd
-3 <n> coming mdd
-3 <n> dnat efj
-3 <n> dnat to del
-3 <n> does fcm
-3 <n> established mfb
-3 <n> established src mfb
-3 <n> example fje
-3 <n> example net ejf
-3 <n> from pbc
-3 <n> ip <client> Xoh
-3 <n> ip <far> Zqe
-3 <n> ip <host> iZk
-3 <n> ip saddr kfd
-3 <n> is hdi
-3 <n> on del
-3 <n> on the dpa
-3 <n> open ici
-3 <n> out jja
-3 <n> partner cme
-3 <n> partner example cme
-3 <n> s jfd
-3 <n> seen cgk
-3 <n> seen on cgk
-3 <n> tcp amg
-3 <n> tcp from obd
-3 <n> tcp on clg
-3 <n> tcp to alh
-3 <n> to Zep
-3 <n> to the Zng
-3 <n> udp from qWg
-3 <n> unreplied dgj
-3 <n> unreplied src dgj
-3 <n> 口 , eek
-3 <n> 口 eek
-3 <n> 行 , led
-3 <n> 行 eek
-3 <outside> : ndd
-3 <outside> <gateway> enb
-3 <outside> <host> anf
-3 <outside> <outside> cco
-3 <outside> <own> eld
-3 <outside> <service> eje
-3 <outside> <service> into ejf
-3 <outside> <service> to amg
-3 <outside> <service> 到 emc
-3 <outside> <zone> liY
-3 <outside> get at cnd
-3 <outside> get cpb
-3 <outside> get to glc
-3 <outside> ip jdg
-3 <outside> ip saddr led
-3 <outside> out cgk
-3 <outside> out on Ygo
-3 <outside> out src kde
-3 <outside> still emc
-3 <outside> still reach enc
-3 <outside> straight bmf
-3 <outside> to Zng
-3 <outside> to the Zgn
-3 <outside> 上 rUh
-3 <own> , efj
-3 <own> <client> ndc
-3 <own> <far> qZd
-3 <own> <gateway> fej
-3 <own> <host> iaj
-3 <own> <n> fdl
-3 <own> <n> from ocb
-3 <own> <n> on ncd
-3 <own> <n> trying gdj
-3 <own> <outside> jci
-3 <own> <own> gck
-3 <own> <zone> kai
-3 <own> jYl
-3 <own> work for jgd
-3 <own> work from jef
-3 <own> work jfe
-3 <server> : ' ekf
-3 <server> : ekf
-3 <server> <client> phX
-3 <server> <host> fnb
-3 <server> liZ
-3 <server> 填 gkc
-3 <server> 填 的 gkc
-3 <server> 要 Vsf
-3 <service> <client> jib
-3 <service> <far> ekf
-3 <service> <gateway> Zpe
-3 <service> <host> ckg
-3 <service> <n> , dhi
-3 <service> <n> bkh
-3 <service> <n> from dgj
-3 <service> <n> on Ykk
-3 <service> <n> to Xsd
-3 <service> <n> 连 dke
-3 <service> <outside> lah
-3 <service> <own> foZ
-3 <service> <public> cii
-3 <service> <server> djg
-3 <service> <zone> -> bmf
-3 <service> clf
-3 <service> connection hWp
-3 <service> from lde
-3 <service> from the jdg
-3 <service> into the aki
-3 <service> on Zpd
-3 <service> on the Zof
-3 <service> out kfd
-3 <service> out to Ypf
-3 <service> queries jef
-3 <service> query lcf
-3 <service> session clf
-3 <service> sites bmf
-3 <service> sites on bmf
-3 <service> straight fnb
-3 <service> straight to emb
-3 <service> to the bmg
-3 <service> work from lfc
-3 <service> work lfc
-3 <service> 能 led
-3 <zone> , phW
-3 <zone> : cjh
-3 <zone> <client> mbf
-3 <zone> <far> bmf
-3 <zone> <gateway> Yni
-3 <zone> <host> dle
-3 <zone> <outside> blg
-3 <zone> <public> fam
-3 <zone> <service> dhi
-3 <zone> <service> to fje
-3 <zone> <service> 到 eej
-3 <zone> <zone> Wjn
-3 <zone> and eao
-3 <zone> bij
-3 <zone> can dgk
-3 <zone> can't fje
-3 <zone> clients elc
-3 <zone> from anf
-3 <zone> get emd
-3 <zone> get to fkd
-3 <zone> gets fna
-3 <zone> gets to fna
-3 <zone> go eke
-3 <zone> in ip jdg
-3 <zone> in jdg
-3 <zone> ip nZg
-3 <zone> ip saddr mdd
-3 <zone> out cji
-3 <zone> out ip bfl
-3 <zone> out to dpa
-3 <zone> people bod
-3 <zone> ping dkf
-3 <zone> ppl fek
-3 <zone> reach dhi
-3 <zone> reach the dhi
-3 <zone> rules gdi
-3 <zone> still eoa
-3 <zone> still reach dkf
-3 <zone> straight gkc
-3 <zone> straight to gkc
-3 <zone> talking fbm
-3 <zone> talking to fbm
-3 <zone> then gjd
-3 <zone> to Zik
-3 <zone> to the bme
-3 <zone> 网 cbp
-3 <zone> 网 段 cbp
-3 <zone> 能 gje
-3 <zone> 能 上 gmb
-3 <zone> 能 到 fje
-3 <zone> 那 obd
-3 <zone> 那 边 obd
-3 <zone> 里 cme
-3 ? <client> nfa
-3 ? <far> kjZ
-3 ? <host> mfb
-3 ? <outside> afn
-3 ? <own> aqc
-3 ? <zone> del
-3 ? i jdg
-3 ? mbf
-3 ^ <- jfd
-3 ^ <client> -> dle
-3 ^ <client> <service> anf
-3 ^ <client> khc
-3 ^ <client> ping Wqf
-3 ^ <client> to asa
-3 ^ <client> 到 anf
-3 ^ <client> 去 dmd
-3 ^ <client> 被 kcg
-3 ^ <client> 连 ejf
-3 ^ <far> from mfb
-3 ^ <far> to Zof
-3 ^ <gateway> -> djf
-3 ^ <gateway> to Zng
-3 ^ <host> -> cod
-3 ^ <host> ejf
-3 ^ <host> to YwY
-3 ^ <host> 往 bmf
-3 ^ <outside> jgc
-3 ^ <outside> to Yrd
-3 ^ <outside> 打 clf
-3 ^ <outside> 的 kai
-3 ^ <own> flc
-3 ^ <own> from kfd
-3 ^ <public> djg
-3 ^ <server> cdn
-3 ^ <service> <n> gkc
-3 ^ <service> from oZf
-3 ^ <service> into Zof
-3 ^ <service> kgc
-3 ^ <service> on Yqe
-3 ^ <service> to Xsc
-3 ^ <zone> -> cjg
-3 ^ <zone> <n> bod
-3 ^ <zone> <service> dmd
-3 ^ <zone> ping chj
-3 ^ <zone> to Xpg
-3 ^ <zone> 上 fpY
-3 ^ <zone> 到 ajj
-3 ^ <zone> 去 ele
-3 ^ <zone> 和 fje
-3 ^ <zone> 用 bkh
-3 ^ <zone> 的 jff
-3 ^ <zone> 连 fmb
-3 ^ ^ <client> jgd
-3 ^ ^ <outside> alh
-3 ^ ^ <service> dkf
-3 ^ ^ <zone> hjc
-3 ^ ^ are jch
-3 ^ ^ client oeb
-3 ^ ^ could hla
-3 ^ ^ curl dkf
-3 ^ ^ do led
-3 ^ ^ does mfc
-3 ^ ^ for gkb
-3 ^ ^ from lcf
-3 ^ ^ hairpin kgc
-3 ^ ^ has hkb
-3 ^ ^ i'm idh
-3 ^ ^ if mag
-3 ^ ^ in hcj
-3 ^ ^ ip mfb
-3 ^ ^ jhc
-3 ^ ^ on ejf
-3 ^ ^ our kWm
-3 ^ ^ pinging Ypf
-3 ^ ^ should ihd
-3 ^ ^ src ndc
-3 ^ ^ the kbh
-3 ^ ^ trace oZf
-3 ^ ^ trying eke
-3 ^ ^ when gdk
-3 ^ ^ would ilZ
-3 ^ ^ zabbix edm
-3 ^ ^ 从 kfd
-3 ^ ^ 在 fbm
-3 ^ ^ 急 gck
-3 ^ ^ 源 jdg
-3 ^ ^ 给 naf
-3 ^ any pdb
-3 ^ can the gdj
-3 ^ customer at jef
-3 ^ customer ebn
-3 ^ does kgb
-3 ^ does the kgc
-3 ^ from the pbc
-3 ^ from vbW
-3 ^ how come mce
-3 ^ how kdf
-3 ^ i bmf
-3 ^ i'm idh
-3 ^ if nce
-3 ^ ip <far> cnc
-3 ^ ip fmb
-3 ^ maillog Yrd
-3 ^ maillog on Yrd
-3 ^ my fej
-3 ^ nc dmc
-3 ^ nc vz emc
-3 ^ nginx gjd
-3 ^ nginx on gjd
-3 ^ nobody in lcf
-3 ^ nobody lgc
-3 ^ nobody on occ
-3 ^ on the cco
-3 ^ our iak
-3 ^ outlook led
-3 ^ outlook on kdf
-3 ^ ping from kcg
-3 ^ ping jdg
-3 ^ pls pZe
-3 ^ plz pYf
-3 ^ postfix kee
-3 ^ postfix on kee
-3 ^ seen bgl
-3 ^ seen on bgl
-3 ^ sitting mbe
-3 ^ somebody odc
-3 ^ suppose -i aep
-3 ^ suppose lbg
-3 ^ tcpdump dfk
-3 ^ tcpdump ni dfj
-3 ^ tcpdump on bgl
-3 ^ the dkf
-3 ^ thunderbird jfe
-3 ^ thunderbird on lcf
-3 ^ trace <client> clf
-3 ^ users jef
-3 ^ users on jef
-3 ^ we mcd
-3 ^ what fdk
-3 ^ whats hic
-3 ^ whats stopping kcg
-3 ^ why can't seW
-3 ^ why cant neb
-3 ^ why does dcn
-3 ^ why fck
-3 ^ why is lgc
-3 ^ will ibj
-3 ^ would fdl
-3 ^ would the iXn
-3 ^ zabbix <server> Yog
-3 ^ zabbix gjd
-3 ^ 为 obd
-3 ^ 为 啥 lfc
-3 ^ 从 gck
-3 ^ 公 xfP
-3 ^ 我 hbj
-3 ^ 我 在 jdh
-3 ^ 目 Zof
-3 ^ 目 的 Zof
-3 ^ 请 jfe
-3 ^ 请 问 jfe
-3 a <far> oae
-3 a <host> ioW
-3 a <outside> lah
-3 a <own> ele
-3 a <zone> fej
-3 a box in mbg
-3 a box nbe
-3 a box on fkd
-3 a client in mdd
-3 a colleague dfk
-3 a connection fkd
-3 a connection to bod
-3 a host in mdd
-3 a host on naf
-3 a host pZe
-3 a laptop ici
-3 a laptop in rdY
-3 a laptop on dfj
-3 a machine hmZ
-3 a machine in hmY
-3 a packet from jdg
-3 a packet kdf
-3 a partner mbf
-3 a pc in ocd
-3 a pc pZe
-3 a phone ncd
-3 a phone on ncd
-3 a printer Rtj
-3 a user lbg
-3 a workstation Zki
-3 able <gateway> gkc
-3 able <outside> gjd
-3 able <zone> dkf
-3 able dkf
-3 able to dkf
-3 able to hit dqZ
-3 able to open gnZ
-3 able to ping eje
-3 able to reach enb
-3 able to use gdj
-3 about edl
-3 accept , can fej
-3 accept , does Zgn
-3 accept , would pda
-3 accept <client> kee
-3 accept <host> ena
-3 accept <zone> to eob
-3 access denied djg
-3 access eke
-3 address <far> fkd
-3 address <host> Yfp
-3 address Zhm
-3 address does cgl
-3 address does the cgl
-3 all <zone> eke
-3 allowed <far> djg
-3 allowed emc
-3 allowed out dnb
-3 allowed out to dnb
-3 an <far> gjd
-3 an <outside> hdi
-3 an <own> dkf
-3 an answer eke
-3 an answer from dkf
-3 an attacker nbd
-3 an gjd
-3 and <client> jib
-3 and <host> cqa
-3 and <n> bmf
-3 and <n> on dkf
-3 and <outside> jfd
-3 and <own> fje
-3 and dkf
-3 answer fej
-3 any <gateway> fcl
-3 any kbh
-3 any way nbe
-3 anything <zone> mgb
-3 anything ofZ
-3 anything that lce
-3 app iic
-3 are <client> jef
-3 are <zone> hlb
-3 arrive <host> agl
-3 arrive at eek
-3 arrive bgl
-3 arrives cfl
-3 as <server> efj
-3 as seen from led
-3 as seen led
-3 at <far> jef
-3 at <host> glc
-3 at <outside> dqZ
-3 at <own> ejf
-3 at <zone> Zkj
-3 at all hkb
-3 at fma
-3 authentication djf
-3 away , idh
-3 backup <host> scY
-3 backup sdY
-3 be <client> oXh
-3 be <host> cpb
-3 be <outside> iZl
-3 be <own> Vxa
-3 be <zone> kdf
-3 be pad
-3 be reached hdi
-3 being qfX
-3 between arb
-3 box <client> lfc
-3 box <host> afn
-3 box Wjm
-3 but <outside> dgk
-3 but jnW
-3 by <client> ocd
-3 by <host> cme
-3 by <own> Tuf
-3 by <public> dmc
-3 by <service> dle
-3 by <service> from ika
-3 by <service> to dih
-3 by <zone> iic
-3 by jib
-3 by the ldf
-3 c jgd
-3 call Tol
-3 can <client> ping clf
-3 can <client> reach aoe
-3 can <far> eke
-3 can <gateway> arc
-3 can <host> Zki
-3 can <host> reach apd
-3 can <outside> ibj
-3 can <outside> reach fnb
-3 can <own> ejf
-3 can <service> Zgn
-3 can <zone> hit dkf
-3 can <zone> jgd
-3 can <zone> ping dle
-3 can <zone> reach btY
-3 can anybody mce
-3 can anybody on nbd
-3 can anything maf
-3 can get Zlh
-3 can get to cjh
-3 can ici
-3 can not glb
-3 can ppl kfd
-3 can ppl on kgc
-3 can somebody rcZ
-3 can someone kef
-3 can someone on kdg
-3 can't <host> cjh
-3 can't <zone> arb
-3 can't Xsc
-3 can't connect gma
-3 can't connect to gma
-3 cannot <own> gpX
-3 cant <host> dfj
-3 cant <zone> eke
-3 cant cme
-3 cant get eoa
-3 change mga
-3 check : src uUe
-3 check <client> hid
-3 check <client> to asa
-3 check <far> ckg
-3 check <host> amf
-3 check <own> epZ
-3 client <own> eoa
-3 client ip ena
-3 clients <own> gjd
-3 clients iak
-3 come <far> saa
-3 come <outside> pZe
-3 come <own> dqa
-3 come <zone> kah
-3 come hbk
-3 come in from qZd
-3 comes ddm
-3 coming in from lde
-3 coming in jYk
-3 coming mWj
-3 conect <host> bjh
-3 conect bjh
-3 conect to bjh
-3 conect to the bjh
-3 connect <client> eoa
-3 connect <far> ibk
-3 connect <gateway> kee
-3 connect <server> gam
-3 connect from neb
-3 connect from unknown neb
-3 connect gjd
-3 connect to <far> gbl
-3 connect to <host> gZn
-3 connect to <own> gck
-3 connect to ejf
-3 connect to host akh
-3 connect to the fje
-3 connection <- lcf
-3 connection <client> lgb
-3 connection <gateway> Yeq
-3 connection <host> kgc
-3 connection <outside> eap
-3 connection <own> apd
-3 connection <server> ecm
-3 connection refused from kjZ
-3 connection timed jdg
-3 connection timed out jdg
-3 connection to cmf
-3 connection to the bmf
-3 conntrack -l jfe
-3 conntrack <gateway> Uft
-3 conntrack <own> Urg
-3 conntrack jfe
-3 could <client> ijb
-3 could <host> Yqd
-3 could <outside> ejf
-3 could <zone> anf
-3 could jib
-3 cure alh
-3 curl <own> ngZ
-3 curl jja
-3 customer uTe
-3 cut Xpg
-3 deliver <far> cnd
-3 deliver <host> dnd
-3 deliver blg
-3 deliver outbound cgk
-3 deliver outbound to cgk
-3 desk <client> cfm
-3 desk hbk
-3 destination <client> qgW
-3 destination <host> jdg
-3 destination <host> will lcf
-3 destination <outside> agm
-3 destination <zone> kfc
-3 destination mdc
-3 dmesg <gateway> Zep
-3 dmesg adp
-3 dmesg on Zep
-3 dmesg on the Zep
-3 dnat , does ndc
-3 dnat , liZ
-3 dnat : ofZ
-3 dnat <client> dbo
-3 dnat <host> fdk
-3 dnat <own> cod
-3 dnat <zone> jfe
-3 dnat to ddm
-3 dnat to destination ddm
-3 do <host> jja
-3 do <zone> jef
-3 do ika
-3 do people jfe
-3 does <client> dnc
-3 does <client> reach cji
-3 does <far> dld
-3 does <host> cem
-3 does <host> from ked
-3 does <own> elc
-3 does <service> from kfd
-3 does <service> on djg
-3 does <service> pda
-3 does <service> to cii
-3 does <zone> have elc
-3 does <zone> lcf
-3 does <zone> reach bhk
-3 does anything kZj
-3 does anything stop gdj
-3 does traffic from lcf
-3 does traffic lcf
-3 dport <host> Uhr
-3 dport <n> beo
-3 dport <n> src beo
-3 dport beo
-3 drop , could qca
-3 drop , nfa
-3 drop <client> jef
-3 drop <zone> jai
-3 drop ebn
-3 drop the -i efj
-3 drop the efj
-3 e <host> etW
-3 e <own> frW
-3 e <public> fdk
-3 e not gam
-3 e not via gam
-3 echo fpY
-3 end eXs
-3 enough kgd
-3 even <gateway> ebm
-3 even cross edl
-3 even edl
-3 even touch fej
-3 even touch the fej
-3 ever nec
-3 far aji
-3 far as aji
-3 far as the aji
-3 fetch <far> ejf
-3 fetch Xog
-3 fetch updates ejf
-3 fetch updates from ejf
-3 fine <gateway> dcn
-3 fine <own> foZ
-3 fine flc
-3 for <client> dkf
-3 for <host> kfd
-3 for <outside> ogY
-3 for <own> enb
-3 for <zone> -> dle
-3 for <zone> ijc
-3 for rgV
-3 forward <n> -s ben
-3 forward <n> kZj
-3 forward <zone> jfe
-3 forward drop efj
-3 forward drop in efj
-3 forward hcj
-3 from <client> elc
-3 from <client> to Wph
-3 from <far> to blf
-3 from <gateway> bgk
-3 from <gateway> to clf
-3 from <host> frX
-3 from <host> to jlY
-3 from <outside> boe
-3 from <outside> for Xre
-3 from <outside> on Wrf
-3 from <outside> to eld
-3 from <own> eld
-3 from <zone> Xlk
-3 from <zone> into cme
-3 from <zone> to bij
-3 from my box nce
-3 from my pdb
-3 from talking ele
-3 from talking to ele
-3 from the rTi
-3 get <far> lde
-3 get <gateway> egj
-3 get <host> Zkj
-3 get <outside> liZ
-3 get <own> dih
-3 get <service> from jZk
-3 get <service> hdi
-3 get <service> on chj
-3 get <zone> ckg
-3 get fck
-3 get in jja
-3 get out bne
-3 get out to bne
-3 get straight djg
-3 get to cii
-3 get to the cgk
-3 gets <own> bnd
-3 gets odb
-3 gets out eoZ
-3 gets out to fna
-3 go <outside> emd
-3 go fje
-3 go out eld
-3 go out to eld
-3 goes away fje
-3 goes ibj
-3 going <host> bem
-3 going <outside> fbm
-3 going out bfn
-3 going out to bfn
-3 gone <zone> blg
-3 gone kdf
-3 got <zone> nVk
-3 got Yhn
-3 gw <zone> dfj
-3 gw chj
-3 had <outside> fcl
-3 had mdd
-3 had no Xgp
-3 hairpin <client> kmW
-3 hairpin <own> gma
-3 hairpin <zone> Zgn
-3 hangs mdd
-3 has iic
-3 has to Ysc
-3 have clf
-3 he <own> fmb
-3 he Zng
-3 her lde
-3 here kgb
-3 his <far> mbg
-3 his pbc
-3 hit <own> fje
-3 hit cjh
-3 host <client> iYm
-3 host <outside> mce
-3 host kkX
-3 hosts djf
-3 i <client> rXe
-3 i <gateway> cjh
-3 i <host> nYh
-3 i <outside> dbo
-3 i <own> dmd
-3 i <service> akh
-3 i <service> from oZg
-3 i <service> to csY
-3 i <zone> oda
-3 i am kfd
-3 i e hal
-3 i jbi
-3 i sit in kgc
-3 i strip -i fdk
-3 i strip fdk
-3 i'm <client> reX
-3 i'm <outside> jef
-3 i'm <zone> Zep
-3 i'm cYr
-3 i'm sitting fej
-3 icmp clf
-3 icmp echo clf
-3 id <far> cgk
-3 id <n> cgk
-3 id <n> src cgk
-3 id cgk
-3 if <host> Snn
-3 if <outside> mfa
-3 if <zone> fcl
-3 if ddm
-3 if i cfl
-3 if someone kgc
-3 iif <outside> dgj
-3 iif <outside> oif dgk
-3 im kdf
-3 in , lde
-3 in <client> nZg
-3 in <far> Zli
-3 in <host> glb
-3 in <outside> efj
-3 in <outside> out cgl
-3 in <zone> hcj
-3 in ip <client> dih
-3 in ip <far> cij
-3 in ip akj
-3 in the gcl
-3 inbound <outside> lcf
-3 inbound lcf
-3 initiate <zone> Utf
-3 initiate Ute
-3 input dgj
-3 instead mec
-3 into qYe
-3 ip <host> fbm
-3 ip does agm
-3 ip iZl
-3 is <client> pcb
-3 is <gateway> beo
-3 is <host> ecm
-3 is <outside> hZm
-3 is <own> edm
-3 is <server> dfl
-3 is <service> dnc
-3 is <service> from nbf
-3 is <service> on cnc
-3 is <service> to apd
-3 is <zone> qYe
-3 is gam
-3 is it fan
-3 is it the gXq
-3 is set glb
-3 is set to glb
-3 is that gdj
-3 is that the gck
-3 is the clf
-3 is traffic oYf
-3 it <far> hic
-3 it <gateway> cco
-3 it <host> hYn
-3 it <outside> hal
-3 it <own> aki
-3 it <zone> bij
-3 it fcl
-3 it is edl
-3 it is the edk
-3 it out cnd
-3 it possible led
-3 it to Voj
-3 it to the Voi
-3 its <client> mbf
-3 its <far> Zqd
-3 its <host> aik
-3 its <own> fje
-3 its <service> Zjk
-3 its gjd
-3 its updates cle
-3 its updates from cle
-3 itself , ahl
-3 itself <far> ckg
-3 itself <host> Xkl
-3 itself <outside> jdf
-3 itself <own> fjf
-3 itself get blg
-3 itself get to blg
-3 itself open vSg
-3 job lhb
-3 just djg
-3 kernel : ffj
-3 kernel : in ffj
-3 kernel <zone> eek
-3 kernel ffj
-3 kindly <zone> led
-3 kindly confirm neb
-3 kindly idh
-3 know kaj
-3 label <zone> hjb
-3 label hid
-3 land <host> dap
-3 land chi
-3 land on chi
-3 land on the cjh
-3 laptop <outside> Zjl
-3 laptop <own> coc
-3 laptop <zone> gcl
-3 laptop is fdk
-3 length <client> kbh
-3 length <host> ebn
-3 length <n> ip fdk
-3 length <n> lah
-3 length <own> gam
-3 length lah
-3 let <outside> bgl
-3 let <zone> ckf
-3 let blg
-3 let it gam
-3 let it reach gam
-3 let that gdk
-3 let that reach gdk
-3 let through agm
-3 licence enb
-3 line <client> nbe
-3 line <host> Ygo
-3 line <n> , tbY
-3 line <n> could kgd
-3 line <n> does kib
-3 line <n> jhc
-3 line <n> would mdc
-3 line <outside> pfZ
-3 line <zone> lcf
-3 line jhc
-3 log <host> kja
-3 log kja
-3 log on vbW
-3 logged in ndc
-3 logged rZc
-3 logs fje
-3 lose Xpg
-3 loses <outside> efk
-3 loses efk
-3 loses its efk
-3 lost <outside> cfl
-3 lost bbr
-3 lost its -i bcq
-3 lost its bcq
-3 mail <outside> anf
-3 mail <own> dkf
-3 mail <zone> occ
-3 mail ika
-3 maillog <host> fje
-3 maillog fje
-3 maillog on Wlk
-3 make <client> cpb
-3 make <host> flc
-3 make amg
-3 make it bqb
-3 make it to Zng
-3 masquerade <zone> gkc
-3 masquerade gjd
-3 masquerade line fkd
-3 may flc
-3 me <gateway> agm
-3 me <zone> aep
-3 me cgk
-3 me whether kee
-3 me whether the jeg
-3 monitoring <client> mce
-3 monitoring <far> jdg
-3 monitoring lcf
-3 monitoring probe jdg
-3 moved jZk
-3 must <client> jfd
-3 must <server> efj
-3 mx <far> fje
-3 mx example fje
-3 my <client> nZf
-3 my <far> mec
-3 my <own> dle
-3 my box lcf
-3 my desk in mfb
-3 my desk mfb
-3 my kgd
-3 my laptop is jef
-3 my laptop pjU
-3 my pc is kcg
-3 my pc naf
-3 nat <client> kcf
-3 nat ogX
-3 need mdd
-3 needs <service> foa
-3 needs foa
-3 never cYs
-3 new <client> kZj
-3 new <outside> mfb
-3 new nZg
-3 nightly lfc
-3 no <outside> ecm
-3 no <own> eld
-3 no <zone> gkd
-3 no dfk
-3 nobody ebo
-3 not <host> hYn
-3 not <own> foZ
-3 not edl
-3 nothing kYk
-3 now tcY
-3 of <client> jic
-3 of <gateway> fkd
-3 of <host> Vrg
-3 of <outside> gck
-3 of <own> csY
-3 of <service> hhd
-3 of <service> on fmc
-3 of <zone> mXj
-3 of jib
-3 of the eej
-3 off <outside> jdh
-3 off mYi
-3 on <client> oXh
-3 on <gateway> kfd
-3 on <host> ibk
-3 on <n> from iXn
-3 on <n> jcg
-3 on <n> to kiZ
-3 on <outside> clg
-3 on <outside> for apd
-3 on <own> foZ
-3 on <own> for kdf
-3 on <own> from lde
-3 on <own> to Zgo
-3 on <public> ejf
-3 on <server> efj
-3 on <service> Zep
-3 on <service> to fkd
-3 on <zone> gdj
-3 on kXk
-3 on the <zone> jch
-3 on the fje
-3 one <zone> adp
-3 one jYl
-3 one of abr
-3 only <zone> jbi
-3 only fan
-3 open <far> Ttg
-3 open <host> Vnk
-3 open <own> bji
-3 open <service> coc
-3 open <service> on flc
-3 open <service> to cob
-3 open connections ahl
-3 open connections into bji
-3 opening <service> Zoe
-3 opening Xjm
-3 opens <own> dih
-3 opens <service> dkf
-3 opens dnc
-3 or bfm
-3 others pgX
-3 our <client> kja
-3 our <far> jmX
-3 our <host> aen
-3 our <own> cme
-3 our <service> ejf
-3 our <zone> fdk
-3 our bhj
-3 our monitoring obd
-3 out , cfl
-3 out , 是 efj
-3 out <client> pac
-3 out <far> mde
-3 out <gateway> bkh
-3 out <host> nae
-3 out <outside> src ika
-3 out <zone> naf
-3 out <zone> src qac
-3 out ip dUw
-3 out mag
-3 out of lde
-3 out of the mec
-3 out run jee
-3 out run on jfe
-3 out 我 jdg
-3 out 我 在 jdg
-3 outbound <far> clf
-3 outbound <host> gZm
-3 outbound <service> idh
-3 outbound <service> to Zof
-3 outbound edl
-3 outgoing <own> ele
-3 outgoing <server> dld
-3 outgoing lfc
-3 over <client> kfd
-3 over <far> dkf
-3 over <host> eoa
-3 over <outside> Zlh
-3 over <own> ejg
-3 over <public> fjf
-3 over <service> , bmf
-3 over <service> Zqd
-3 over <service> at fkd
-3 over <service> from Wqg
-3 over apd
-3 own Vln
-3 packet <host> auY
-3 packet <zone> bkh
-3 packet alg
-3 packets fbm
-3 path jmX
-3 pc <client> cpb
-3 pc Zkj
-3 people <zone> ubX
-3 people piV
-3 ping <client> pYf
-3 ping <far> djf
-3 ping <far> from mag
-3 ping <host> from nZg
-3 ping <host> hoX
-3 ping <outside> ijc
-3 ping <own> from lfc
-3 ping <zone> lde
-3 ping lkX
-3 ping 不 arc
-3 ping 不 通 boe
-3 ping 得 fna
-3 ping 得 通 fna
-3 pinging <client> oda
-3 pinging qca
-3 plain <outside> cme
-3 plain <service> cne
-3 plain Wqg
-3 please kZj
-3 pls : jdg
-3 pls : src jdg
-3 pls <client> oZf
-3 pls check Xoh
-3 pls dhi
-3 plz lde
-3 policy <zone> mbf
-3 policy mbf
-3 poller hbk
-3 polling glc
-3 polls dle
-3 port <client> gjd
-3 port <gateway> dcn
-3 port <host> fma
-3 port <n> , caq
-3 port <n> from led
-3 port <n> gjd
-3 port <n> of Ype
-3 port <n> on Qxf
-3 port <n> to djf
-3 port <outside> gkc
-3 port <own> ekf
-3 port <zone> lgb
-3 port hjc
-3 portal Zcr
-3 post fmc
-3 postfix <host> mbg
-3 postfix lbg
-3 postfix on kcf
-3 postfix on our gej
-3 prerouting cgk
-3 printer <client> coc
-3 printer cnd
-3 probe <far> jfe
-3 probe jef
-3 prometheus khb
-3 public <own> bpd
-3 public bpd
-3 pull Zqd
-3 query <far> fje
-3 query <service> at fje
-3 query <service> fje
-3 query fje
-3 ran uWc
-3 random <outside> oad
-3 random oad
-3 rcpt <client> rVg
-3 rcpt from kee
-3 rcpt from unknown kee
-3 rcpt kee
-3 reach <far> Zqd
-3 reach <host> fZo
-3 reach <outside> to ecm
-3 reach <own> gjc
-3 reach <public> eoa
-3 reach <service> at blg
-3 reach <service> cgk
-3 reach <service> on efj
-3 reach cco
-3 reach itself emb
-3 reachable bpc
-3 read <host> emd
-3 read <service> emd
-3 read <service> on emd
-3 read mhY
-3 refused , afn
-3 refused <client> occ
-3 refused <outside> bar
-3 refused lbg
-3 refused run mce
-3 refused' bar
-3 register edl
-3 relay kfd
-3 remove <zone> nYh
-3 remove lYj
-3 return bgl
-3 return traffic bgl
-3 rst ajj
-3 rule , jZk
-3 rule <zone> fan
-3 rule hXo
-3 rules <zone> pYf
-3 rules pac
-3 run <zone> hal
-3 run on fbm
-3 runs ogY
-3 s client connect ekf
-3 s client ekf
-3 same <outside> cSy
-3 same Zcr
-3 says <client> kWm
-3 says <own> dob
-3 says <service> dqZ
-3 scanner lZj
-3 scans <host> bgl
-3 scans bgl
-3 see <zone> adp
-3 see jbi
-3 send <host> bij
-3 send <outside> dkf
-3 send <service> dke
-3 send <service> to dke
-3 send bki
-3 send mail iic
-3 sends ijb
-3 server <far> amg
-3 server reachable from kdf
-3 server reachable kdf
-3 service qXf
-3 session <host> hdi
-3 session to dxS
-3 should csY
-3 shows <client> gjc
-3 shows gkc
-3 since hbl
-3 sits uXa
-3 sitting pcb
-3 snat <own> aep
-3 snat dcn
-3 snat to dcn
-3 snat to source dcn
-3 so eek
-3 some <outside> ndd
-3 somebody <zone> qca
-3 somebody kef
-3 somebody out mfa
-3 somebody out on mfa
-3 somebody sitting in qca
-3 somebody sitting jZk
-3 someone <outside> jfe
-3 someone <zone> kfd
-3 someone kee
-3 someone out jfe
-3 someone out on jfe
-3 source <client> fkd
-3 source <host> from naf
-3 source <host> obd
-3 source <own> jia
-3 source address aik
-3 source address does aik
-3 source ip Zmh
-3 source jja
-3 spins efj
-3 src <client> clf
-3 src <client> dst dlf
-3 src <gateway> gna
-3 src <own> fdk
-3 still <far> Yqe
-3 still <gateway> enb
-3 still <host> del
-3 still <outside> jib
-3 still <own> fld
-3 still get ekf
-3 still get to eke
-3 straight clf
-3 subnet ijb
-3 swaks mcf
-3 syn <client> kgc
-3 syn <far> dkg
-3 syn eke
-3 syn recv idh
-3 syn recv src idh
-3 syn sent mfb
-3 syn sent src mfb
-3 take <outside> dcn
-3 take pcc
-3 take the -i agn
-3 take the agn
-3 taking <outside> eek
-3 taking eek
-3 talk <host> eap
-3 talk <service> dgj
-3 talk <service> to dgj
-3 talk adp
-3 talk to Yhn
-3 talk to the Ygo
-3 tcp , lbg
-3 tcp <far> Zng
-3 tcp <gateway> cXt
-3 tcp <host> gje
-3 tcp <n> , ecm
-3 tcp <n> Xre
-3 tcp <n> from rVg
-3 tcp <n> on bmf
-3 tcp <n> to bij
-3 tcp <own> ddm
-3 tcp <zone> ndc
-3 tcp lgb
-3 tcp session gkd
-3 tcp session to gkd
-3 tell lYi
-3 tell me pZe
-3 test peZ
-3 that <client> lga
-3 that <gateway> eWs
-3 that <host> Yog
-3 that <outside> chj
-3 that <own> fmb
-3 that <service> Yrd
-3 that <zone> kZj
-3 that arrives kai
-3 that bkh
-3 that was oad
-3 that was on lfc
-3 that's cih
-3 the ' -i eej
-3 the ' eej
-3 the <client> jib
-3 the <far> kfd
-3 the <gateway> from lbf
-3 the <gateway> nYh
-3 the <host> box mah
-3 the <host> ihd
-3 the <host> server iid
-3 the <outside> to Yqe
-3 the <own> bra
-3 the <public> cem
-3 the <server> fmc
-3 the <service> fje
-3 the <zone> , lfd
-3 the <zone> djh
-3 the guys gck
-3 the log mWl
-3 the log on mWl
-3 the pcs hkb
-3 the people nbe
-3 the printer Zli
-3 the scanner gdj
-3 the site gnZ
-3 their bmf
-3 then <host> eke
-3 then <zone> cii
-3 then bik
-3 then get emc
-3 then get to gma
-3 there <far> naf
-3 there mZh
-3 these hdi
-3 they <outside> eoa
-3 they <own> eoa
-3 they aik
-3 this <client> pcb
-3 this <gateway> eao
-3 this <host> Zcr
-3 this <zone> hdi
-3 this is from peZ
-3 this kbh
-3 this on bfn
-3 this on the Zfo
-3 through <host> imY
-3 through hnY
-3 through to enb
-3 through to the cpb
-3 thunderbird <zone> nfa
-3 thunderbird lfb
-3 time jef
-3 time out ele
-3 timed <client> qac
-3 timed <gateway> dfk
-3 timed <own> Trh
-3 timed out from hdi
-3 timed out 在 kcg
-3 timeout Zfo
-3 to <client> enb
-3 to <far> khb
-3 to <gateway> cnd
-3 to <gateway> from qXf
-3 to <host> from lbg
-3 to <host> jdg
-3 to <host> server cod
-3 to <n> jmX
-3 to <n> on Zng
-3 to <outside> nYh
-3 to <own> from kde
-3 to <public> cdn
-3 to <server> at eke
-3 to <server> jdg
-3 to <service> at ekf
-3 to <service> into cgj
-3 to <service> on cmf
-3 to <service> to fje
-3 to <zone> hmZ
-3 to accept led
-3 to accept would jef
-3 to anything apd
-3 to connect to fej
-3 to deliver aki
-3 to deliver to aki
-3 to get cgk
-3 to hmZ
-3 to know ncd
-3 to open dme
-3 to packets from obd
-3 to packets gjd
-3 to print fje
-3 to talk dmc
-3 to talk to dmd
-3 to the cod
-3 to the whole occ
-3 took <outside> del
-3 took the -i del
-3 took the del
-3 towards eoa
-3 trace <client> fke
-3 trace <client> to fje
-3 trace <host> Zrb
-3 trace <zone> dle
-3 trace cme
-3 traffic <zone> kdf
-3 traffic qdZ
-3 udp <far> anf
-3 udp <gateway> ejf
-3 udp <host> jef
-3 udp <n> , eel
-3 udp <n> from nbe
-3 udp <n> ihd
-3 udp <n> on aqd
-3 udp <n> to Zpe
-3 udp <outside> hid
-3 udp <own> dkg
-3 udp <zone> mbf
-3 udp gjd
-3 up <host> bji
-3 up <outside> aqc
-3 up <zone> lbh
-3 up blg
-3 up on eZo
-3 up on the eZo
-3 use <own> Yhm
-3 use <public> lYj
-3 use ici
-3 user , oYg
-3 user , rip oYg
-3 user <client> kcg
-3 user <far> oZf
-3 user <zone> clf
-3 user jef
-3 users dle
-3 vendor <far> ckf
-3 vendor clf
-3 via <service> fje
-3 via oiW
-3 vz glc
-3 vz w <n> fkd
-3 vz w fkd
-3 want Ypf
-3 wants <far> Xpg
-3 wants <host> ahl
-3 wants <service> Zog
-3 wants Wmk
-3 wants to Zgn
-3 was <client> rWf
-3 was <zone> dfk
-3 was ijb
-3 way jfe
-3 we <outside> Yeq
-3 we <zone> ncd
-3 we add jdg
-3 we add the jdg
-3 we lfd
-3 we take -i Yfo
-3 we take Yfo
-3 what <gateway> eek
-3 what <outside> jfe
-3 what happens kee
-3 what happens to kee
-3 what jdg
-3 when <client> ihd
-3 when <outside> dco
-3 when <own> drY
-3 when hkb
-3 when it Wlk
-3 when sending dhi
-3 when somebody lgb
-3 when they clf
-3 whether hosts in jdg
-3 whether hosts mbf
-3 which <client> kdg
-3 which <zone> qba
-3 which pjU
-3 why nZg
-3 wifi fcl
-3 will <zone> mgb
-3 will njW
-3 with <outside> hjb
-3 with <service> jcg
-3 with kia
-3 with the Zjk
-3 without <public> gYo
-3 without aas
-3 without going gYo
-3 working <own> ckg
-3 working led
-3 works kbh
-3 would <client> reach enb
-3 would <far> mcf
-3 would <host> gma
-3 would <outside> kfd
-3 would <own> gkd
-3 would <zone> dkf
-3 would change for pdb
-3 would change pdb
-3 would that mde
-3 yet pXf
-3 you enb
-3 一 <client> hla
-3 一 <far> aeo
-3 一 <zone> mec
-3 一 ibj
-3 一 下 , hdi
-3 一 下 : jfe
-3 一 下 idh
-3 一 条 -s aep
-3 一 条 jch
-3 上 , fan
-3 上 <far> clf
-3 上 <host> gbl
-3 上 <own> dmd
-3 上 不 djg
-3 上 不 了 djg
-3 上 得 fna
-3 上 得 了 fna
-3 下 , bcp
-3 下 <client> fmb
-3 下 <host> fqY
-3 下 <outside> nkW
-3 下 <zone> Zli
-3 下 <zone> 到 foZ
-3 下 Yjl
-3 不 <client> foZ
-3 不 <gateway> eej
-3 不 <host> ebn
-3 不 <outside> clf
-3 不 <own> fkd
-3 不 <public> efj
-3 不 gdk
-3 不 上 cfl
-3 不 会 jeg
-3 不 是 ecm
-3 不 能 Ykl
-3 不 能 上 dmd
-3 个 : in Zfo
-3 个 <zone> lfb
-3 个 ofZ
-3 为 <client> pcb
-3 为 <zone> pfZ
-3 主 <zone> elc
-3 主 dlf
-3 主 动 anf
-3 主 动 往 blf
-3 主 动 连 cme
-3 么 <own> ekf
-3 之 <outside> Wgq
-3 之 lcf
-3 之 后 , lcf
-3 之 后 lcf
-3 了 <gateway> gbm
-3 了 <outside> , fZn
-3 了 <outside> dfk
-3 事 blg
-3 交 jgc
-3 人 <own> dgj
-3 人 能 efj
-3 人 访 gma
-3 人 访 问 gma
-3 什 chj
-3 什 么 chj
-3 什 么 用 ckg
-3 从 <client> <service> gje
-3 从 <client> ane
-3 从 <client> ping eke
-3 从 <far> fje
-3 从 <gateway> emc
-3 从 <outside> <service> dle
-3 从 <outside> eld
-3 从 <outside> 连 gnZ
-3 从 <zone> <service> foZ
-3 从 <zone> 到 dsY
-3 从 aki
-3 以 <host> coc
-3 以 <outside> ckg
-3 以 <zone> ika
-3 以 访 chj
-3 以 访 问 chj
-3 以 连 aoe
-3 以 连 到 aoe
-3 们 <outside> ijb
-3 们 phX
-3 件 ckg
-3 会 <host> abr
-3 会 iYm
-3 会 转 bem
-3 信 <own> blg
-3 信 dkf
-3 像 <client> kfd
-3 像 jhb
-3 公 enc
-3 公 司 enc
-3 写 emc
-3 写 的 fkd
-3 出 <far> ldd
-3 出 <outside> cnd
-3 出 ljY
-3 出 去 dnd
-3 出 去 到 djg
-3 删 <client> sZb
-3 删 <outside> ogY
-3 到 <client> oeZ
-3 到 <far> Yrd
-3 到 <gateway> Zgo
-3 到 <host> , ldf
-3 到 <host> cme
-3 到 <outside> hmZ
-3 到 <own> , Xdr
-3 到 <own> Zng
-3 到 <server> eek
-3 到 <zone> fje
-3 到 ip <client> dnc
-3 到 ip flb
-3 到 lhZ
-3 到 我 fkd
-3 到 我 们 fkd
-3 到 这 clf
-3 到 这 台 clf
-3 前 kee
-3 加 <zone> ben
-3 加 Xer
-3 加 上 -i Zgn
-3 加 上 Wes
-3 务 <client> fje
-3 务 fje
-3 动 <client> mha
-3 动 <outside> ejf
-3 动 <zone> dmd
-3 动 gjd
-3 动 去 dkf
-3 动 去 连 dkf
-3 动 访 ejf
-3 动 访 问 ejf
-3 动 连 dld
-3 包 , dgj
-3 包 <client> neb
-3 包 <gateway> dgj
-3 包 gXq
-3 去 <zone> sfV
-3 去 掉 , jfe
-3 去 访 eje
-3 去 访 问 eje
-3 反 jjb
-3 发 信 , ekf
-3 发 信 ckg
-3 发 信 到 cjh
-3 口 <client> nZg
-3 口 <far> dle
-3 口 <gateway> ahl
-3 口 <n> , kdf
-3 口 <n> mbg
-3 口 ip lcf
-3 口 ip 是 lcf
-3 可 bij
-3 可 以 bij
-3 台 <client> hjc
-3 台 bmf
-3 同 <own> dnb
-3 同 <zone> eek
-3 同 dih
-3 同 事 在 jZk
-3 同 事 说 bhk
-3 后 <host> bar
-3 后 <outside> llX
-3 后 <zone> kfd
-3 后 djh
-3 否 bmf
-3 否 访 anf
-3 否 访 问 anf
-3 啥 <zone> enb
-3 啥 emc
-3 器 blg
-3 在 <client> odb
-3 在 <outside> cem
-3 在 <own> bkh
-3 在 <zone> , hdj
-3 在 iZl
-3 地 flb
-3 地 址 flb
-3 地 址 是 kgc
-3 址 lcf
-3 填 <own> ejf
-3 填 eke
-3 填 的 eke
-3 填 的 是 eke
-3 备 jfe
-3 外 ici
-3 完 <client> hqV
-3 完 <outside> kbh
-3 完 <zone> eke
-3 完 hlb
-3 完 以 nfa
-3 完 以 后 nfa
-3 客 <client> qZd
-3 客 <far> occ
-3 客 hak
-3 客 户 hak
-3 客 户 端 qZd
-3 就 是 hcj
-3 己 <outside> fjf
-3 己 <own> flc
-3 己 <public> fej
-3 己 fje
-3 己 能 ejf
-3 己 能 ping amg
-3 己 能 上 Zng
-3 师 edl
-3 应 ejf
-3 开 <own> , dgk
-3 开 <own> jic
-3 开 lgb
-3 往 anf
-3 志 : fek
-3 志 : in fek
-3 志 fej
-3 忙 <gateway> cgk
-3 想 <host> jhb
-3 想 <service> Ynh
-3 想 <service> 到 chj
-3 想 cmf
-3 想 访 dnc
-3 想 访 问 dnc
-3 成 <client> , kgd
-3 成 <client> kee
-3 成 <n> , kgc
-3 成 <n> kgc
-3 成 <outside> pgX
-3 成 drop , kee
-3 成 drop kee
-3 成 lfc
-3 我 <client> qca
-3 我 <host> dld
-3 我 <zone> hcj
-3 我 们 cjg
-3 我 这 mbf
-3 我 这 台 oae
-3 户 <client> nae
-3 户 <own> dle
-3 户 led
-3 户 打 ekf
-3 户 打 开 ekf
-3 户 端 mbf
-3 户 端 是 ldd
-3 手 iic
-3 手 机 iic
-3 打 <client> hjb
-3 打 agm
-3 打 不 fdk
-3 打 不 开 fmb
-3 打 印 fje
-3 打 印 机 glb
-3 执 <own> eke
-3 执 eke
-3 执 行 <service> eke
-3 执 行 eke
-3 扫 ibi
-3 抓 mce
-3 报 <own> elc
-3 拿 hid
-3 拿 掉 , kfe
-3 拿 掉 kfe
-3 掉 <zone> jfe
-3 掉 obd
-3 接 <client> clf
-3 接 <gateway> ejf
-3 接 <host> fld
-3 接 <service> dih
-3 接 <service> 到 dih
-3 接 <zone> efk
-3 接 bme
-3 接 ping bpc
-3 接 打 gck
-3 接 打 到 gnZ
-3 接 访 cpb
-3 接 访 问 cpb
-3 推 Wqg
-3 收 <client> kgc
-3 收 <own> epa
-3 收 <zone> hcj
-3 收 mbe
-3 收 不 oaf
-3 收 不 到 oaf
-3 收 信 , dfk
-3 收 得 ncd
-3 收 得 到 ncd
-3 教 ecm
-3 文 jZk
-3 时 , edl
-3 时 , 是 egj
-3 时 <gateway> dbn
-3 时 kdg
-3 是 <client> jhc
-3 是 <gateway> dcn
-3 是 <host> hUr
-3 是 <own> fkd
-3 是 cdn
-3 是 我 dcn
-3 是 我 们 dcn
-3 有 <outside> cgk
-3 有 kZj
-3 服 <client> fkd
-3 服 jkZ
-3 服 务 dmd
-3 服 务 端 Zof
-3 本 <client> peZ
-3 本 <host> dkf
-3 本 dle
-3 本 机 hkc
-3 本 机 ip led
-3 机 <far> ang
-3 机 <host> dob
-3 机 <outside> ljZ
-3 机 <zone> rba
-3 机 iid
-3 机 上 blg
-3 机 器 <service> fje
-3 机 器 是 mbg
-3 机 访 flb
-3 机 访 问 flb
-3 条 <zone> gbl
-3 条 jaj
-3 来 flc
-3 查 odb
-3 样 efj
-3 桌 <client> Xre
-3 桌 面 到 chj
-3 正 hjc
-3 段 dmd
-3 段 访 dmd
-3 段 访 问 dmd
-3 比 <far> eke
-3 比 eke
-3 比 如 eke
-3 比 如 到 eke
-3 没 jef
-3 没 有 edl
-3 没 有 对 ldf
-3 法 fkd
-3 源 <client> nbf
-3 源 lah
-3 用 <host> bra
-3 用 <outside> blg
-3 用 <own> flc
-3 用 <service> crZ
-3 用 <service> 连 fmb
-3 用 emb
-3 用 户 在 hbk
-3 用 的 cii
-3 电 <client> jhc
-3 电 <public> bem
-3 电 kha
-3 电 脑 是 kdf
-3 电 脑 用 efj
-3 的 : joV
-3 的 <client> eek
-3 的 <far> hid
-3 的 <gateway> ibj
-3 的 <n> qad
-3 的 <own> buX
-3 的 <service> , eek
-3 的 <service> lZh
-3 的 <zone> edl
-3 的 client anf
-3 的 dnat fdk
-3 的 gZn
-3 的 ip led
-3 的 ip 是 led
-3 的 人 liZ
-3 的 人 用 bkh
-3 的 是 <public> glc
-3 的 是 bod
-3 的 话 , jgd
-3 的 话 jgd
-3 监 eek
-3 目 clf
-3 目 的 blg
-3 目 的 是 blg
-3 直 <own> gkc
-3 直 ejf
-3 直 接 ejf
-3 直 接 到 gkc
-3 直 接 打 fje
-3 直 接 用 eej
-3 直 接 连 fdk
-3 看 <client> iic
-3 看 <host> cdn
-3 看 <zone> naf
-3 看 jef
-3 看 下 iic
-3 看 到 gbl
-3 看 到 ip hbk
-3 确 kdf
-3 确 认 : kdf
-3 确 认 kdf
-3 站 jef
-3 端 <client> kef
-3 端 <gateway> hbk
-3 端 <zone> lgc
-3 端 lbg
-3 端 口 , jfe
-3 端 口 kef
-3 网 jgd
-3 网 段 lkY
-3 网 段 去 ckg
-3 老 ngZ
-3 能 <client> ZvY
-3 能 <far> dkf
-3 能 <outside> eje
-3 能 <service> dke
-3 能 <service> 通 goY
-3 能 <zone> bji
-3 能 aki
-3 能 ping eke
-3 能 ping 到 flc
-3 能 ping 通 eke
-3 能 打 dle
-3 能 打 开 dle
-3 能 直 gdj
-3 能 直 连 gdj
-3 能 访 ejf
-3 能 访 问 ejf
-3 能 连 到 gma
-3 能 通 eoZ
-3 能 通 过 eoZ
-3 脑 <client> emc
-3 脑 <own> ckg
-3 脑 cpb
-3 自 <own> gjd
-3 自 Zkj
-3 自 己 Zkj
-3 自 己 往 amg
-3 行 <outside> dZr
-3 行 <zone> ckg
-3 行 <zone> 到 ckg
-3 行 cjh
-3 行 的 -i cgk
-3 行 的 del
-3 补 <outside> efj
-3 补 上 -i efj
-3 补 上 efj
-3 被 <host> efj
-3 被 bgl
-3 被 转 ffj
-3 被 转 到 ffj
-3 要 <client> cnd
-3 要 <far> ekf
-3 要 <host> cem
-3 要 Wjm
-3 要 访 goY
-3 要 访 问 goY
-3 认 dle
-3 让 hcj
-3 让 不 gbl
-3 让 不 让 gbl
-3 许 clf
-3 访 <host> foZ
-3 访 <zone> jhc
-3 访 fjd
-3 访 问 <public> boe
-3 访 问 anf
-3 访 问 到 dke
-3 说 dcn
-3 请 <client> jmX
-3 请 <outside> jef
-3 请 <zone> gck
-3 请 dgj
-3 请 问 <zone> fan
-3 请 问 gck
-3 请 问 从 odb
-3 走 <gateway> edl
-3 走 <n> Zmh
-3 走 <own> flc
-3 走 <service> dap
-3 走 Xer
-3 走 的 goY
-3 边 <client> dkf
-3 边 Zof
-3 过 <gateway> fan
-3 过 fcl
-3 还 <far> dqZ
-3 还 <own> fkc
-3 还 ckh
-3 还 能 access flc
-3 还 能 eje
-3 还 能 往 dle
-3 还 能 连 gkc
-3 这 <client> pda
-3 这 <zone> cfl
-3 这 gdj
-3 这 台 mdc
-3 这 台 是 kdf
-3 这 条 , eek
-3 这 条 dfk
-3 进 <own> gjd
-3 进 dle
-3 连 <own> gje
-3 连 <server> fej
-3 连 <zone> fkd
-3 连 clf
-3 连 不 cqa
-3 连 不 上 gkc
-3 连 不 到 foa
-3 连 我 dnc
-3 连 我 们 dnc
-3 连 接 到 fej
-3 连 的 lga
-3 连 的 是 lha
-3 通 dfk
-3 邮 <own> cnd
-3 邮 <server> fej
-3 邮 ejf
-3 邮 件 , cmf
-3 邮 件 ejf
-3 部 reX
-3 配 blg
-3 配 的 blg
-3 配 的 是 blg
-3 里 ljY
-3 问 <client> jhb
-3 问 <host> fcm
-3 问 <own> djg
-3 问 <zone> kkZ
-3 问 <zone> 到 evT
-3 问 hjc
-3 问 不 dle
-3 问 不 了 dle
-3 问 得 了 ejf
-3 问 题 jfe
-3 面 bfm
-4 ' rca
-4 'connection bgl
-4 's <own> fje
-4 , <client> jja
-4 , <far> ndc
-4 , <gateway> Uok
-4 , <outside> cfl
-4 , <own> emc
-4 , <public> alh
-4 , <server> afn
-4 -> <outside> ahk
-4 -> bhk
-4 -i <zone> jgd
-4 -i lYj
-4 -j <client> gdj
-4 -j <own> del
-4 -j ibj
-4 : <- mdd
-4 : <client> pZe
-4 : <far> oVj
-4 : <gateway> kde
-4 : <host> ckg
-4 : <outside> edl
-4 : <own> dmd
-4 : <server> fej
-4 : hdi
-4 ; jef
-4 <client> <client> glb
-4 <client> <far> led
-4 <client> <gateway> emc
-4 <client> <host> ich
-4 <client> <own> fma
-4 <client> <server> fbm
-4 <client> <zone> jbh
-4 <client> kdf
-4 <far> <client> qZd
-4 <far> <gateway> Wgq
-4 <far> <host> Wph
-4 <far> <own> coc
-4 <far> ahk
-4 <gateway> <client> lfc
-4 <gateway> <gateway> anf
-4 <gateway> <host> Zil
-4 <gateway> <outside> led
-4 <gateway> <own> fje
-4 <gateway> <zone> lde
-4 <gateway> lde
-4 <host> <client> neb
-4 <host> <far> cqa
-4 <host> <gateway> cYs
-4 <host> <outside> fmb
-4 <host> <own> bhk
-4 <host> <public> ahk
-4 <host> <zone> lec
-4 <host> ijb
-4 <n> <- eXr
-4 <n> <far> hjd
-4 <n> <gateway> ebn
-4 <n> <host> bkh
-4 <n> <own> ddm
-4 <n> <public> dZq
-4 <n> <server> agm
-4 <n> <zone> odb
-4 <n> idh
-4 <outside> <client> kee
-4 <outside> <far> pbc
-4 <outside> <gateway> Xoi
-4 <outside> <host> djh
-4 <outside> <outside> agn
-4 <outside> <own> dpa
-4 <outside> <zone> lsP
-4 <own> <client> mag
-4 <own> <far> kee
-4 <own> <gateway> Ygp
-4 <own> <host> bgl
-4 <own> <outside> nbf
-4 <own> <own> gdj
-4 <own> <server> fdj
-4 <own> <zone> jfe
-4 <own> lcf
-4 <public> gkc
-4 <server> <gateway> gck
-4 <server> <outside> dgj
-4 <server> <own> fje
-4 <server> <zone> khb
-4 <server> flc
-4 <service> <client> gnZ
-4 <service> <gateway> bpc
-4 <service> <host> dkf
-4 <service> <outside> idh
-4 <service> <own> eke
-4 <service> <public> dgj
-4 <service> <zone> jaj
-4 <service> dle
-4 <zone> <far> mZg
-4 <zone> <gateway> dhi
-4 <zone> <host> bod
-4 <zone> <outside> Yjl
-4 <zone> <public> bkg
-4 <zone> <server> fZo
-4 <zone> <zone> lfd
-4 <zone> hhd
-4 ? <far> emd
-4 ? <gateway> aeo
-4 ? <host> Zof
-4 ? <outside> peY
-4 ? <own> eld
-4 ? <zone> gck
-4 ? dih
-4 ^ <client> gkc
-4 ^ <gateway> lde
-4 ^ <host> oae
-4 ^ <outside> gdj
-4 ^ <own> epa
-4 ^ <public> emc
-4 ^ <server> fdk
-4 ^ <zone> ele
-4 a <client> cme
-4 a <gateway> gbl
-4 a <own> eld
-4 a <zone> nUm
-4 a Zjk
-4 able <client> asa
-4 able <gateway> cgj
-4 able <host> bhk
-4 able <own> gje
-4 able <zone> dnd
-4 able aik
-4 about bgl
-4 accept <client> wVb
-4 accept <host> grW
-4 accept <zone> bcp
-4 accept ben
-4 access ahl
-4 add <outside> bfm
-4 add <zone> oea
-4 add mfb
-4 added Xio
-4 adding <zone> jfd
-4 adding kfd
-4 after <client> hmY
-4 after hcj
-4 all fZn
-4 am iic
-4 an <gateway> lha
-4 an <host> Xre
-4 an <outside> dfk
-4 an <own> cfl
-4 an gdj
-4 and <client> kiZ
-4 and <gateway> edm
-4 and <host> ejf
-4 and <outside> kee
-4 and <zone> lcf
-4 and gkc
-4 answer fcl
-4 answers gdk
-4 any <zone> neb
-4 any gpY
-4 anything <outside> mag
-4 anything elc
-4 append jeg
-4 arrives <own> fjd
-4 arrives fjd
-4 arriving <own> bne
-4 arriving cme
-4 as <gateway> eek
-4 as med
-4 assume rcZ
-4 at <client> bqa
-4 at <gateway> Whp
-4 at <outside> dhi
-4 at <own> ejf
-4 at <zone> lde
-4 away eje
-4 be <host> cne
-4 be <zone> lkX
-4 becomes lde
-4 before ndc
-4 being Zdq
-4 box <host> Uko
-4 box mag
-4 but <outside> fdk
-4 but edl
-4 by <client> rdY
-4 by <host> Ykk
-4 by <own> Zhm
-4 by <zone> iXn
-4 by kbi
-4 call bnf
-4 can <client> ilZ
-4 can <far> Yof
-4 can <gateway> boc
-4 can <host> ncd
-4 can ihd
-4 can't <host> aeo
-4 can't <own> aqc
-4 can't <zone> ben
-4 can't eek
-4 cannot <server> gam
-4 cannot Zjk
-4 cant <host> aik
-4 cant <outside> ape
-4 cant <zone> bsZ
-4 cant bkh
-4 change Uln
-4 check <far> dkg
-4 check <zone> ejf
-4 check fld
-4 client <own> drY
-4 client <server> dek
-4 client dtW
-4 clients foZ
-4 close <own> grV
-4 close grV
-4 colleague lfc
-4 coming <own> Xre
-4 coming Xre
-4 confirm <zone> cne
-4 confirm cme
-4 connect <gateway> eek
-4 connect <own> Wvb
-4 connection <client> tcX
-4 connection <gateway> dfk
-4 connection <outside> caq
-4 connection <own> Tok
-4 connection <server> fej
-4 connection <zone> dih
-4 connections apd
-4 conntrack <gateway> bfm
-4 conntrack bfm
-4 could <far> kee
-4 could <host> gck
-4 could <outside> jfe
-4 could <zone> gma
-4 could hdi
-4 curl <own> fej
-4 curl cdn
-4 cut Zqd
-4 deferred <own> gdj
-4 deferred gdj
-4 delete <outside> lah
-4 delete jZk
-4 deleting edl
-4 deliver cem
-4 directly <public> fej
-4 directly dcn
-4 dnat <outside> fan
-4 dnat <own> YwY
-4 do <client> atZ
-4 do <far> Vxa
-4 do <host> cgk
-4 do <outside> ijc
-4 do <zone> wXZ
-4 do gej
-4 does <client> qZd
-4 does <gateway> dZq
-4 does <host> Yim
-4 does <outside> ipV
-4 does bij
-4 dport <host> Zgn
-4 dport dgj
-4 drop <outside> fje
-4 drop jgd
-4 e djg
-4 echo ejf
-4 effect <host> goY
-4 effect gnY
-4 end <host> cjh
-4 established <own> fsV
-4 established drY
-4 even <outside> fam
-4 ever <zone> cjh
-4 ever cdn
-4 failed <far> cco
-4 failed <host> fje
-4 fetch <own> emd
-4 fetch Xkl
-4 fix ilZ
-4 for <client> xZW
-4 for <far> pgX
-4 for <host> lbg
-4 for <own> blg
-4 for kcg
-4 forward <host> bji
-4 forward <outside> jef
-4 forward <zone> chj
-4 foxmail <own> fjd
-4 foxmail fje
-4 from <client> dmd
-4 from <far> kfd
-4 from <gateway> Xho
-4 from <host> foZ
-4 from <outside> Yog
-4 from <own> fmc
-4 from <zone> edl
-4 from dnc
-4 get <far> Xsd
-4 get <host> Xqf
-4 get <own> eke
-4 get <zone> lkX
-4 get jmX
-4 gets <own> Zqd
-4 gets jhd
-4 gives kZj
-4 goes <outside> lha
-4 goes <zone> jgd
-4 goes efj
-4 got kcg
-4 gw <outside> gam
-4 gw del
-4 hand <host> dle
-4 hand mdd
-4 hangs del
-4 happens <outside> ekf
-4 happens <own> gma
-4 happens <zone> ecl
-4 happens bmf
-4 has <client> tcX
-4 has <server> Zgo
-4 has <zone> ogY
-4 has oae
-4 have <far> jdg
-4 have <zone> ihd
-4 have iak
-4 her lnU
-4 here <zone> ebn
-4 here ebn
-4 hi <client> nfa
-4 hi ubX
-4 his emc
-4 hit Zgn
-4 host <client> bij
-4 host aeo
-4 how <zone> tgT
-4 how rdY
-4 i <client> djh
-4 i <far> dnc
-4 i <gateway> fna
-4 i <host> cdn
-4 i <outside> jbi
-4 i <own> fna
-4 i <public> fdk
-4 i <zone> mcf
-4 i ddm
-4 i'm <own> eke
-4 i'm obd
-4 icmp <client> qac
-4 icmp ejf
-4 id bgl
-4 if <client> jjZ
-4 if <outside> fdj
-4 if <own> dle
-4 if <zone> jbi
-4 iif <far> kgc
-4 in <client> lha
-4 in <far> hkb
-4 in <gateway> hla
-4 in <host> bfm
-4 in <outside> dek
-4 in <own> dmc
-4 in <zone> edm
-4 instead iic
-4 into meb
-4 iptables <zone> sfV
-4 iptables lfc
-4 is <client> emc
-4 is <far> mdd
-4 is <gateway> Zoe
-4 is <host> nbe
-4 is <outside> mag
-4 is <own> dii
-4 is <zone> bji
-4 it <far> Wqf
-4 it <gateway> eWs
-4 it <outside> jYl
-4 it <own> fjd
-4 it <zone> lbg
-4 it fmc
-4 its <client> emc
-4 its <far> Zof
-4 its <host> agm
-4 its <own> gjd
-4 its blg
-4 itself <far> ckg
-4 itself <host> Xmk
-4 itself cfk
-4 just <gateway> edl
-4 just <outside> obd
-4 just pZe
-4 label bij
-4 laptop <client> kef
-4 laptop <own> dmd
-4 laptop kfd
-4 length <client> agm
-4 length <far> agm
-4 length <host> gkc
-4 length <zone> Xgp
-4 length Yjl
-4 let <outside> dXs
-4 let bii
-4 lets aik
-4 like <zone> mec
-4 like neb
-4 line <client> kVn
-4 line <far> cZr
-4 line <host> aik
-4 line <outside> dcn
-4 line <zone> mag
-4 line dle
-4 log ibj
-4 logs jdg
-4 lose gjd
-4 mail <zone> dgj
-4 mails cbq
-4 make <far> jgd
-4 make <zone> kdf
-4 make kee
-4 martian <client> jff
-4 martian kee
-4 masquerade <outside> Zgn
-4 masquerade <own> eoa
-4 masquerade <zone> pdZ
-4 masquerade pcb
-4 may cme
-4 me <client> jdg
-4 me <host> lgb
-4 me <own> bra
-4 me khb
-4 mean dZq
-4 monitoring <far> kee
-4 monitoring mhZ
-4 morning pfY
-4 moved <zone> pae
-4 moved jib
-4 must <own> amf
-4 must <server> gck
-4 must blg
-4 mx <far> bme
-4 mx <own> eqX
-4 mx cnd
-4 my <client> jff
-4 my <host> Yeq
-4 my <own> goY
-4 my idi
-4 nat <outside> aZs
-4 nat <zone> kgc
-4 nat ldd
-4 nc <host> eek
-4 nc <own> gck
-4 need mUm
-4 needs <far> ejf
-4 needs <host> Urh
-4 needs Vrg
-4 never kVm
-4 new ika
-4 ni jaj
-4 nmap <own> blh
-4 nmap dkg
-4 no <zone> iXn
-4 nobody cnd
-4 not <host> aik
-4 not <own> dnc
-4 nothing Ymh
-4 now jbi
-4 of <client> qcZ
-4 of <far> kia
-4 of <gateway> Whq
-4 of <outside> jch
-4 of <own> eke
-4 of mag
-4 off <zone> peY
-4 off dcn
-4 oif <client> kee
-4 oif <far> kZj
-4 oif mdd
-4 ok ncd
-4 on <client> lfc
-4 on <far> lde
-4 on <gateway> hbk
-4 on <host> epZ
-4 on <outside> pad
-4 on <own> enb
-4 on <zone> sfV
-4 on jib
-4 once Whp
-4 one ici
-4 only lfd
-4 open <client> fpX
-4 open <host> Zfn
-4 open <outside> mce
-4 open <own> dle
-4 open <zone> eke
-4 open eek
-4 opened bod
-4 opening djg
-4 opens <own> cfl
-4 opens cco
-4 openssl ekf
-4 or cod
-4 other <outside> glb
-4 other jja
-4 our <client> pda
-4 our <far> ldf
-4 our <gateway> idh
-4 our <host> nXi
-4 our <own> dmd
-4 our <zone> kfd
-4 our ogY
-4 out <client> pUj
-4 out <far> pad
-4 out <gateway> bik
-4 out <outside> bqa
-4 out <own> dle
-4 out <zone> fej
-4 out cii
-4 outbound <host> qac
-4 outbound <outside> clf
-4 outbound lgb
-4 outlook <own> fje
-4 outlook <server> del
-4 over <gateway> bbq
-4 over <outside> Ymi
-4 over <own> eld
-4 over <zone> oWh
-4 over kgc
-4 own <own> clf
-4 own ika
-4 packet <client> bqc
-4 packet <host> eje
-4 packet <zone> oea
-4 packet flc
-4 packets Wll
-4 page cme
-4 people <own> cbq
-4 people dek
-4 permitted Zng
-4 ping <client> hoX
-4 ping <far> ele
-4 ping <gateway> dih
-4 ping <host> eld
-4 ping <zone> oae
-4 ping jef
-4 plain fje
-4 please mag
-4 pls <own> fje
-4 pls jef
-4 policy <outside> mbf
-4 policy jdf
-4 poll Zsb
-4 port <client> lfc
-4 port <far> ejf
-4 port <gateway> bar
-4 port <host> emc
-4 port <own> Zmh
-4 port <zone> rcZ
-4 port glc
-4 postrouting <host> eYq
-4 postrouting <zone> Ugt
-4 postrouting bcp
-4 ppl dob
-4 prerouting <own> dih
-4 prerouting <zone> dem
-4 printer <client> fpY
-4 printer cfl
-4 probe cgk
-4 public <own> auY
-4 public fej
-4 pull Ttf
-4 push enb
-4 put <zone> jge
-4 put jgd
-4 query bod
-4 question jff
-4 quic hdi
-4 reach <host> dob
-4 reach jib
-4 reachable tZZ
-4 read dek
-4 real lfb
-4 recv <own> ftU
-4 recv ftU
-4 refused <client> mec
-4 refused <outside> adp
-4 refused <own> fkd
-4 refused <zone> rgV
-4 refused kbg
-4 relay Zng
-4 reply jgd
-4 report nbe
-4 request Zpe
-4 right ubW
-4 rip <host> coc
-4 rip coc
-4 room kjZ
-4 root <own> fkd
-4 root fkd
-4 route pYg
-4 rule <zone> jfe
-4 rule hZn
-4 rules <own> gpY
-4 runner fje
-4 running mec
-4 s cfl
-4 saddr <client> eoa
-4 saddr <far> ctW
-4 saddr <own> fmb
-4 saddr ejf
-4 same <outside> fek
-4 same fdk
-4 say agl
-4 says cii
-4 scan <host> fqY
-4 scan gqX
-4 scanner emd
-4 scans <host> bqc
-4 scans cpb
-4 see <zone> cfl
-4 see cfl
-4 send <far> bne
-4 send <own> ejf
-4 send cgl
-4 sending dih
-4 sends aik
-4 sent <far> Yqe
-4 sent <host> asa
-4 sent <own> fna
-4 sent gmZ
-4 server <outside> ckf
-4 server <own> gma
-4 server <public> eke
-4 server Zog
-4 set <own> enc
-4 set fan
-4 should fbl
-4 show ekf
-4 since eob
-4 sits hZm
-4 so <outside> fje
-4 so <own> foY
-4 so <zone> ddl
-4 so fje
-4 some <outside> mce
-4 some kcg
-4 someone <own> dkf
-4 source <host> fjf
-4 spins car
-4 src Ute
-4 ssl cmf
-4 still <far> Vvc
-4 still <outside> jcg
-4 still <own> cwU
-4 stop dih
-4 suppose <outside> Rnp
-4 suppose <zone> efj
-4 suppose cii
-4 syn <host> fUt
-4 syn <own> fje
-4 syn hbk
-4 take <outside> cgk
-4 take iVq
-4 talk ckg
-4 talks Ysd
-4 tcp <client> kja
-4 tcp <gateway> afn
-4 tcp <outside> jja
-4 tcp <own> fjf
-4 tcp <zone> kai
-4 tcpdump Xnh
-4 team sba
-4 tell <gateway> agm
-4 that <client> flb
-4 that <gateway> Yau
-4 that <host> hkc
-4 that <outside> jja
-4 that <own> Zqd
-4 that <zone> caq
-4 that gma
-4 the <client> mXj
-4 the <far> Xtc
-4 the <gateway> Zli
-4 the <host> mag
-4 the <outside> flc
-4 the <own> cxT
-4 the <public> cjg
-4 the <server> dbn
-4 the <zone> cfl
-4 their dmd
-4 then <host> fck
-4 then <own> fuT
-4 then bgl
-4 there <gateway> Ygp
-4 there idh
-4 they <host> Zcr
-4 they fYp
-4 thinking <outside> del
-4 thinking dfk
-4 this <outside> gck
-4 through bfm
-4 thunderbird <own> cme
-4 thunderbird Zkj
-4 ticket <client> uTf
-4 ticket odb
-4 time nWj
-4 timed <client> mfb
-4 timed <gateway> efj
-4 timed <outside> hal
-4 to <client> aoe
-4 to <far> jib
-4 to <gateway> fcl
-4 to <host> Xfq
-4 to <outside> jfe
-4 to <server> ddm
-4 to <zone> gjd
-4 to cjh
-4 told mec
-4 traffic <far> eld
-4 traffic <zone> eld
-4 traffic ckg
-4 trying <own> gZn
-4 trying gam
-4 udp <far> Utg
-4 udp <gateway> jgd
-4 udp <host> taZ
-4 udp <outside> ici
-4 udp <own> clf
-4 udp <zone> lbg
-4 udp pdb
-4 unreplied <far> gdj
-4 unreplied <own> gZn
-4 unreplied gan
-4 up ndc
-4 upstream cem
-4 us aik
-4 use <host> Yua
-4 use <own> cco
-4 use Ylj
-4 user Zli
-4 users amg
-4 vlan fmb
-4 vz <client> mce
-4 vz ncd
-4 want dmd
-4 wants <host> Zkj
-4 wants Xpg
-4 was mce
-4 way <outside> qca
-4 way nkV
-4 we <zone> jaj
-4 went jef
-4 were kbh
-4 what <client> med
-4 what <far> coc
-4 what Zof
-4 whats jdg
-4 when <client> mbf
-4 when <far> fke
-4 when <outside> gYo
-4 when <own> epZ
-4 whether <outside> ncd
-4 whether <zone> mdd
-4 whether fke
-4 which <host> Xll
-4 which Xll
-4 while dap
-4 why <host> ahl
-4 will <client> lbg
-4 will <own> flc
-4 will <zone> oZf
-4 will enb
-4 with <client> hkb
-4 with <gateway> nae
-4 with <own> dkf
-4 with <zone> Vbw
-4 with bij
-4 without naf
-4 wont fcl
-4 work <own> ejf
-4 work mdc
-4 workstation Yli
-4 would <client> hid
-4 would <host> gma
-4 would <outside> Xin
-4 would <own> fkd
-4 would chi
-4 you <client> jfd
-4 you <server> efj
-4 zone ckg
-4 一 <host> epZ
-4 一 <outside> peZ
-4 一 <own> erX
-4 一 <zone> fbl
-4 一 bgl
-4 上 <client> qca
-4 上 <host> kkY
-4 上 <outside> pfY
-4 上 <own> ckf
-4 上 jef
-4 不 <gateway> fdk
-4 不 <host> Ype
-4 不 <outside> eke
-4 不 <own> glb
-4 不 <zone> cgk
-4 不 cjh
-4 个 <own> bpc
-4 个 Xkl
-4 为 <own> cnd
-4 为 bij
-4 主 <client> mha
-4 主 <outside> dkf
-4 主 <zone> dmd
-4 主 eke
-4 之 <own> fcl
-4 之 fdk
-4 也 <outside> bgl
-4 也 efj
-4 了 <outside> Uln
-4 了 <zone> udV
-4 了 ofa
-4 事 <own> cmd
-4 事 jgd
-4 人 dlf
-4 什 dlf
-4 从 <client> Zta
-4 从 <gateway> flc
-4 从 <host> fmc
-4 从 Woi
-4 他 <own> Yqe
-4 他 miY
-4 以 jdh
-4 们 del
-4 件 <own> dmd
-4 件 <server> eek
-4 件 cme
-4 会 <host> dfk
-4 会 dfk
-4 体 kcg
-4 信 <server> eek
-4 内 Zil
-4 写 lfc
-4 到 <client> nbe
-4 到 <far> hpW
-4 到 lZi
-4 加 <client> kia
-4 加 <zone> iZl
-4 加 icj
-4 动 <outside> cpb
-4 助 <zone> jfe
-4 助 gkc
-4 包 <client> kgc
-4 包 nce
-4 印 ocd
-4 去 kdf
-4 反 fdk
-4 发 <client> qZd
-4 发 <own> bpb
-4 发 mVm
-4 口 <gateway> fdj
-4 口 afn
-4 可 <host> coc
-4 可 alh
-4 台 <client> hjc
-4 台 <outside> Zmh
-4 同 <client> dpa
-4 同 aoe
-4 后 <own> ddm
-4 后 bji
-4 吗 <far> ZwX
-4 吗 Yhm
-4 否 ogY
-4 啥 bfl
-4 回 fdk
-4 在 <client> ndc
-4 在 <host> cod
-4 在 <outside> hak
-4 在 kfd
-4 地 ldf
-4 址 <own> cnd
-4 址 ncd
-4 填 bhj
-4 外 blg
-4 好 <outside> kde
-4 好 pda
-4 如 mfb
-4 完 <own> fmb
-4 客 <client> nae
-4 客 <own> arb
-4 客 lbg
-4 对 aik
-4 就 <host> ihd
-4 己 <client> Yog
-4 己 <far> ckg
-4 己 <own> fkd
-4 己 flb
-4 师 sZb
-4 帮 <gateway> del
-4 开 <host> ZXw
-4 开 gYn
-4 影 mhZ
-4 志 dmd
-4 想 <host> ahl
-4 想 Xkl
-4 成 <zone> qdZ
-4 成 mce
-4 我 <client> kee
-4 我 <outside> hdi
-4 我 <own> emc
-4 我 <zone> kZj
-4 我 hdi
-4 户 <client> jkZ
-4 户 <own> gkc
-4 户 fej
-4 打 jib
-4 把 <zone> vbW
-4 把 ioX
-4 抓 <client> oea
-4 抓 <host> bne
-4 报 chj
-4 换 rcZ
-4 掉 <own> flc
-4 接 dii
-4 控 emd
-4 收 <server> efj
-4 收 pbc
-4 改 <outside> pgX
-4 改 kfc
-4 放 ckg
-4 教 peZ
-4 日 fej
-4 时 kfc
-4 明 <own> cne
-4 明 dih
-4 映 bdo
-4 是 <client> odb
-4 是 <outside> gck
-4 是 <zone> fdk
-4 是 hbk
-4 最 flc
-4 有 <client> kee
-4 有 <gateway> afo
-4 有 <zone> scX
-4 有 vbX
-4 服 <client> fje
-4 服 fje
-4 本 <host> jfe
-4 本 <own> bne
-4 机 <client> anf
-4 机 <far> Zof
-4 机 <host> eoa
-4 机 <outside> Yub
-4 机 <own> gjd
-4 机 dnb
-4 条 <outside> mfc
-4 条 <own> fje
-4 条 <zone> jcg
-4 条 mec
-4 来 <own> dkf
-4 来 blg
-4 查 cjh
-4 求 ahk
-4 没 <gateway> dap
-4 没 idh
-4 法 <server> fej
-4 法 fej
-4 源 jfe
-4 烦 <zone> mfb
-4 烦 jib
-4 班 kdg
-4 用 <host> alh
-4 用 <own> dkf
-4 用 <zone> kcg
-4 电 <client> emc
-4 电 <own> ckg
-4 电 dob
-4 的 <far> Wse
-4 的 <gateway> bmf
-4 的 <host> edl
-4 的 <outside> ibj
-4 的 <own> dob
-4 的 <public> bem
-4 的 <zone> mmU
-4 的 glb
-4 目 <client> ffj
-4 目 ffj
-4 直 <client> ihd
-4 直 <host> fld
-4 直 <own> egj
-4 直 <zone> efk
-4 看 <client> kdf
-4 看 <host> ekd
-4 看 <own> bmf
-4 看 <zone> adp
-4 看 bhk
-4 确 kef
-4 程 <client> bod
-4 端 <gateway> ahl
-4 端 <own> fmb
-4 端 <server> ffj
-4 端 fje
-4 第 <outside> mec
-4 第 <zone> lgc
-4 经 ebn
-4 网 dmd
-4 老 <outside> cgk
-4 老 eek
-4 能 <gateway> eqY
-4 能 <host> djg
-4 能 <outside> bod
-4 能 <public> ffj
-4 能 ckf
-4 脑 <client> jib
-4 脑 hjc
-4 自 <outside> fjf
-4 自 <own> flc
-4 自 <public> fej
-4 自 fje
-4 行 <zone> lfc
-4 行 ked
-4 要 <host> dpa
-4 认 lde
-4 记 del
-4 许 jfe
-4 设 njW
-4 访 <host> ddm
-4 访 <outside> fna
-4 访 <own> fmb
-4 访 <zone> Zof
-4 访 Zof
-4 话 <own> gkc
-4 话 amg
-4 说 <own> enb
-4 请 <client> lcf
-4 请 jdg
-4 走 alh
-4 超 <gateway> dbn
-4 超 kcg
-4 转 <outside> nae
-4 转 nXi
-4 边 <own> blg
-4 边 vVc
-4 过 fmb
-4 还 <far> ekd
-4 还 <own> gma
-4 这 <client> jgd
-4 这 <outside> bhk
-4 这 <zone> lgb
-4 连 <host> fna
-4 连 <own> dmc
-4 连 bmf
-4 通 <gateway> fej
-4 通 ben
-4 那 <outside> coc
-4 那 gpX
-4 邮 clg
-4 都 kgb
-4 配 edl
-4 里 <host> Vvc
-4 里 Xqf
-4 错 rYd
-4 镜 hic
-4 问 <client> ndc
-4 问 <host> efj
-4 问 <own> glb
-4 问 <zone> cdn
-4 问 ddn
-4 面 gkc
-4 题 lia
1 $ <client> kfc
1 $ <far> aof
1 $ <gateway> bij
1 $ <own> ena
1 $ <public> dnc
1 $ <server> ddm
1 $ <zone> gZn
1 ' , <n> ldd
1 ' , protocol fjf
1 ' <outside> dgj
1 ' out eek
1 ' out of eek
1 's <gateway> fdk
1 's <host> Ynh
1 's <n> Yog
1 's <outside> kYj
1 's <service> Vsf
1 's <zone> eke
1 's Xlj
1 , <client> , eek
1 , <client> dfk
1 , <far> Zmg
1 , <gateway> kjZ
1 , <gateway> 会 fje
1 , <gateway> 放 hjc
1 , <gateway> 这 dmd
1 , <host> cgk
1 , <n> $ bsY
1 , <n> , cnd
1 , <n> blh
1 , <n> tcp dkg
1 , <n> udp lde
1 , <outside> 访 bfm
1 , <own> dnb
1 , <public> Vkn
1 , <server> : fdk
1 , <server> fan
1 , <service> $ eek
1 , <service> <n> hkb
1 , <service> <server> jee
1 , <service> ? dle
1 , <service> igd
1 , <service> on lde
1 , <service> to nbd
1 , <zone> hdj
1 , <zone> 的 aji
1 , <zone> 访 cgk
1 , <zone> 还 afn
1 , allowed or hid
1 , and dhi
1 , and does dme
1 , any cra
1 , any port bne
1 , any traffic cme
1 , anything dpa
1 , are Xqe
1 , but kgc
1 , can i neb
1 , can they pfY
1 , coming qac
1 , destination fje
1 , do dhi
1 , do they dmd
1 , does <service> lfc
1 , does it bkg
1 , does mail dkf
1 , does that ffj
1 , does the ijb
1 , dropped djg
1 , dropped or djg
1 , dst <host> ihd
1 , dst obe
1 , fine Xvb
1 , from <outside> fje
1 , from cgl
1 , has pcb
1 , i e djh
1 , i lcf
1 , ip cfl
1 , is <service> oaf
1 , is it lkX
1 , is jch
1 , is that kjZ
1 , is the qUi
1 , it pYe
1 , mail qdZ
1 , my jbj
1 , no ben
1 , no vpn ngZ
1 , nothing Zof
1 , ok ika
1 , on dev kee
1 , open ? ofZ
1 , open eoa
1 , or does coc
1 , or is kbg
1 , or lhb
1 , or only hjc
1 , outlook sfW
1 , port <n> chj
1 , port chj
1 , possible ? kch
1 , possible kch
1 , reachable ? oea
1 , reachable pcb
1 , session ele
1 , should jkZ
1 , so cjh
1 , source epY
1 , target lde
1 , tcp <n> hoX
1 , tcp hoX
1 , tcp port Usf
1 , the fdk
1 , thunderbird jfe
1 , udp <n> eke
1 , udp ekf
1 , what chk
1 , what happens kai
1 , when taZ
1 , where qeY
1 , which jfe
1 , while fje
1 , who jaj
1 , why dgk
1 , will it liZ
1 , will that clf
1 , will the ilZ
1 , works jja
1 , would gdi
1 , would it Zpd
1 , would that bmf
1 , yes no ekf
1 , 一 djg
1 , 一 直 djf
1 , 不 eap
1 , 为 gkc
1 , 为 什 gkc
1 , 从 Qvh
1 , 会 idh
1 , 会 不 Zjk
1 , 会 被 lgb
1 , 出 得 gjc
1 , 发 dmc
1 , 发 信 kfd
1 , 回 gjd
1 , 回 包 gjd
1 , 帮 jgd
1 , 帮 忙 ihd
1 , 帮 看 cme
1 , 想 <service> lcg
1 , 想 reX
1 , 我 Ypf
1 , 报 goY
1 , 收 sVf
1 , 放 hmZ
1 , 放 行 kdf
1 , 是 <gateway> eld
1 , 最 eke
1 , 最 后 eke
1 , 有 plS
1 , 用 jef
1 , 目 jfe
1 , 目 的 jfe
1 , 端 cmf
1 , 端 口 cmf
1 , 能 bdo
1 , 行 idh
1 , 行 不 cgk
1 , 要 taZ
1 , 说 jee
1 , 请 hjc
1 , 过 cjh
1 , 这 fld
1 , 这 样 cfl
1 , 连 jib
1 , 连 的 idh
1 , 通 ndc
1 , 麻 ihd
1 , 麻 烦 ihd
1 -> <client> $ lfc
1 -> <client> tcp kbh
1 -> <client> uUe
1 -> <far> <service> jef
1 -> <far> mce
1 -> <gateway> nZg
1 -> <host> <service> lde
1 -> <host> qZd
1 -> <outside> , kbh
1 -> <outside> ? nag
1 -> <outside> kbh
1 -> <own> $ kgd
1 -> <own> , jgd
1 -> <own> ? jgd
1 -> <own> if jgd
1 -> <own> jgd
1 -> <own> port kgc
1 -> <own> start mga
1 -> <zone> , oZf
1 -> <zone> <service> lcf
1 -> mag
1 -d <host> -j Xfr
1 -d <host> -p mZg
1 -d <host> lah
1 -d <outside> jdg
1 -d <zone> -j Sgu
1 -d <zone> hcj
1 -d hci
1 -j <far> mbf
1 -j <host> dih
1 -j <outside> bji
1 -j <zone> bbq
1 -j accept $ fej
1 -j accept after gVs
1 -j accept does gZn
1 -j accept fje
1 -j accept let gZn
1 -j accept would fan
1 -j accept 之 gck
1 -j drop , iak
1 -j eke
1 -j masquerade , lYj
1 -j masquerade jhc
1 -j snat bdo
1 -j snat to bdo
1 -o <outside> -p jbh
1 -o <outside> hbk
1 -o <zone> -d kfd
1 -o <zone> -j kee
1 -o <zone> -p kde
1 -o <zone> jef
1 -o jef
1 -p <host> cii
1 -p <outside> fdk
1 -p <own> djg
1 -p tcp dport Wmk
1 : <client> qcZ
1 : <far> Zmh
1 : <gateway> oae
1 : <host> bkh
1 : <n> : Zjk
1 : <n> cem
1 : <n> failed mcd
1 : <outside> fcl
1 : <own> ici
1 : <server> Zep
1 : <service> uTe
1 : <zone> cjg
1 : connect : ihd
1 : connect ihd
1 : connection refused dgk
1 : curl -v ogY
1 : curl lde
1 : is pea
1 : open Zof
1 : permitted emd
1 : postfix <service> kVn
1 : postfix fcl
1 : tcp <n> Xgp
1 : tcp Xgp
1 : trying <own> jfe
1 : trying jfe
1 ; <outside> qXe
1 ; oeZ
1 ; the connection ejf
1 ; the ejf
1 <- <host> bnf
1 <- <zone> gjd
1 <- fmb
1 <client> , Xfq
1 <client> : kdg
1 <client> <client> sWf
1 <client> <gateway> bcp
1 <client> <own> ejf
1 <client> <server> cgk
1 <client> <service> Vfs
1 <client> <zone> Uay
1 <client> echo idh
1 <client> echo request idh
1 <client> ecn
1 <client> 的 <n> fbm
1 <client> 的 acq
1 <client> 要 Zgn
1 <far> , dem
1 <far> : aki
1 <far> : connection fkd
1 <far> <client> mah
1 <far> <far> fkd
1 <far> <host> bod
1 <far> <outside> abr
1 <far> <own> del
1 <far> <public> ccp
1 <far> a ? ich
1 <far> a ich
1 <far> dhi
1 <far> echo jch
1 <far> echo request jch
1 <far> s , khb
1 <far> s khb
1 <gateway> $ $ fdk
1 <gateway> $ fdk
1 <gateway> <client> ham
1 <gateway> <far> ijb
1 <gateway> <gateway> dfj
1 <gateway> <zone> ici
1 <gateway> gYo
1 <host> , lYj
1 <host> : connection enb
1 <host> : enb
1 <host> <client> lYj
1 <host> <far> mce
1 <host> <host> dZq
1 <host> <n> $ rdY
1 <host> <n> rVg
1 <host> <outside> kiZ
1 <host> <server> del
1 <host> <service> ueT
1 <host> <zone> qca
1 <host> gYo
1 <host> s , mce
1 <host> s mce
1 <host> 上 Zfo
1 <host> 的 <n> bsZ
1 <host> 的 bkg
1 <n> $ $ bmf
1 <n> $ bmf
1 <n> , Uue
1 <n> <client> gkc
1 <n> <far> led
1 <n> <host> cpb
1 <n> <n> <n> lcf
1 <n> <n> lcf
1 <n> <outside> gkc
1 <n> <own> emc
1 <n> <zone> iak
1 <n> ? $ bod
1 <n> ? cme
1 <n> from a eke
1 <n> from my efj
1 <n> glb
1 <n> nc : emd
1 <n> nc emd
1 <n> ok flc
1 <n> on <client> Zfn
1 <n> on jch
1 <n> packets chj
1 <n> packets transmitted chj
1 <n> tcp $ eld
1 <n> trying <own> fje
1 <n> trying fna
1 <n> udp , aoe
1 <n> udp cle
1 <n> 不 eke
1 <n> 不 通 eke
1 <n> 会 enb
1 <n> 应 bne
1 <n> 应 该 bne
1 <n> 报 connection dkf
1 <n> 报 dkf
1 <n> 直 clf
1 <n> 直 接 clf
1 <n> 能 Zog
1 <n> 能 通 Yog
1 <n> 走 dpb
1 <n> 通 dkf
1 <outside> , tfU
1 <outside> <host> XwZ
1 <outside> <outside> ibj
1 <outside> <zone> tXc
1 <outside> ? $ iic
1 <outside> ? chj
1 <outside> it Vet
1 <outside> jbj
1 <outside> the fej
1 <own> , <service> efj
1 <own> , cgj
1 <own> , port eej
1 <own> : connection ekd
1 <own> : hjc
1 <own> <client> jdf
1 <own> <far> jbi
1 <own> <n> rWf
1 <own> <outside> pcb
1 <own> <own> coc
1 <own> <public> eZp
1 <own> <server> del
1 <own> <service> oZe
1 <own> ? fbm
1 <own> hcj
1 <own> on <n> eej
1 <own> on eek
1 <own> port <n> eek
1 <own> port eek
1 <own> tcp <n> occ
1 <own> tcp occ
1 <own> 打 efj
1 <own> 收 <service> gdk
1 <own> 收 gdj
1 <own> 的 <n> gam
1 <own> 的 gam
1 <server> <host> jfe
1 <server> 往 pca
1 <server> 的 <service> ckg
1 <server> 的 ckg
1 <server> 能 hmZ
1 <server> 要 nbe
1 <service> $ $ dob
1 <service> $ dob
1 <service> , <n> goY
1 <service> , Ysc
1 <service> , does bpd
1 <service> : connect eke
1 <service> : eke
1 <service> <client> mdd
1 <service> <far> dkf
1 <service> <gateway> hid
1 <service> <host> <n> pYf
1 <service> <host> fje
1 <service> <n> , crZ
1 <service> <n> Uvd
1 <service> <outside> kgc
1 <service> <own> <n> peZ
1 <service> <server> dhj
1 <service> ? $ dpZ
1 <service> ? dqZ
1 <service> from Zsb
1 <service> ihd
1 <service> into lce
1 <service> ok ? aki
1 <service> ok bjj
1 <service> to <client> pda
1 <service> to <gateway> oZg
1 <service> to <host> mbf
1 <service> to oXi
1 <service> to the naf
1 <service> udp ckf
1 <service> 到 <host> hbj
1 <service> 到 kai
1 <zone> , mjX
1 <zone> <client> dqZ
1 <zone> <service> 1Qb
1 <zone> <zone> hid
1 <zone> gma
1 <zone> 上 jRs
1 <zone> 收 fWr
1 <zone> 的 mbf
1 <zone> 的 人 vZZ
1 <zone> 的 同 jak
1 <zone> 能 vZY
1 <zone> 能 上 mfb
1 <zone> 访 idi
1 <zone> 访 问 idi
1 ? <client> jib
1 ? <far> kfd
1 ? <gateway> Xim
1 ? <host> Usg
1 ? <own> djg
1 ? <public> cgk
1 ? <server> bdn
1 ? <service> cnd
1 ? <zone> fpY
1 ? ? idi
1 ? the pcb
1 a ? fje
1 a iic
1 able <client> nZg
1 able <host> qYe
1 able ncd
1 able to <service> oYg
1 able to hit hbk
1 able to ncd
1 able to talk ejf
1 accept lfc
1 access <outside> bne
1 access ? $ dmd
1 access ? dmd
1 access nkV
1 adress <outside> fZp
1 adress <own> gYo
1 adress fZo
1 after <host> gjd
1 after <own> fmb
1 after fqX
1 after that ? inX
1 after that jmX
1 afterwards <gateway> gnZ
1 afterwards ? $ dig
1 against jef
1 aimed at <own> lfc
1 aimed at lfc
1 aimed lfc
1 allow <gateway> caq
1 allow caq
1 allowed <client> gqW
1 allowed <far> Ypf
1 allowed <gateway> kjZ
1 allowed <host> hZm
1 allowed <zone> led
1 allowed ? $ hla
1 allowed ? gma
1 allowed fdj
1 allowed or dropped lfc
1 allowed out fZn
1 allowed out to fZn
1 allowed to cgj
1 allowed to talk jfe
1 alowed pYf
1 and <client> gcj
1 and <far> jgd
1 and <gateway> clf
1 and <host> mce
1 and <outside> ici
1 and <own> csX
1 and <zone> lYj
1 and gets ena
1 and has kfd
1 and has to kfd
1 and i qfX
1 and kbh
1 and nothing iak
1 and outlook fcl
1 and says kgc
1 and since kch
1 and the qhV
1 and want lde
1 answer Zsb
1 answers Zki
1 any <zone> ngZ
1 anything Zrc
1 are <client> cii
1 are <zone> led
1 are able jgd
1 are able to jgd
1 are ajj
1 as <gateway> arc
1 as <host> hdi
1 as <own> Ysc
1 as fmb
1 as seen ckg
1 asks <client> qYe
1 asks qYf
1 at <client> clf
1 at <far> Zjk
1 at <gateway> fXq
1 at <n> iic
1 at <own> cjh
1 at <server> fZo
1 at <zone> dmd
1 at all $ eje
1 at all , eld
1 at cjg
1 be <client> qda
1 be <far> gjd
1 be <gateway> cZr
1 be <host> drY
1 be <own> djf
1 be <zone> jZk
1 be able hcj
1 be able to hcj
1 be cii
1 be forwarded jef
1 before dpa
1 being cnd
1 blocked <client> kee
1 blocked ? $ jef
1 blocked ? lde
1 blocking <gateway> bcp
1 blocking bcp
1 box $ $ cjh
1 box $ cjh
1 box , Ucw
1 box <gateway> ihd
1 box <zone> saa
1 box ? $ dmd
1 box ? dmd
1 box itself nhY
1 box over <service> cgj
1 box over cgj
1 box reach ubX
1 browse <zone> mbf
1 browse lcf
1 but <outside> eao
1 but <own> bwV
1 but bbq
1 but not fbn
1 by <client> bra
1 by <gateway> aod
1 by <host> emc
1 by <service> , eke
1 by <service> ? gkc
1 by <service> epZ
1 by cmd
1 calls qac
1 can <client> sdW
1 can <host> cjh
1 can <outside> fbm
1 can <service> led
1 can <zone> idh
1 can fdk
1 can get qbb
1 can i fZo
1 can not ljY
1 can open lai
1 can reach ybT
1 can use <own> pgY
1 can't <client> lha
1 can't <host> 2UW
1 can't <zone> mec
1 can't mec
1 can't open kfe
1 can't pull nfa
1 cannot <zone> kcg
1 cannot lbh
1 cant <client> yTb
1 cant <zone> hdi
1 cant get to ngZ
1 cant get vYa
1 cant qTj
1 client <outside> fmb
1 client <zone> jge
1 client hid
1 clients <outside> obc
1 clients <zone> jfe
1 clients get nce
1 clients kcg
1 clients use kdf
1 collects bpd
1 come <own> dmd
1 come back lha
1 come kia
1 coming Yrd
1 coming from bhk
1 coming in drY
1 complain idh
1 complains jhc
1 conect kgc
1 conect to kgc
1 configured fdk
1 connect : bgl
1 connect <client> raa
1 connect <host> ogY
1 connect <outside> cfl
1 connect led
1 connection ejf
1 connects <far> lcf
1 connects <outside> fbm
1 connects <zone> pgX
1 connects nZh
1 connects to <own> ngZ
1 connects to jee
1 could <client> sXc
1 could <outside> mbe
1 could <zone> kfd
1 curl <client> led
1 curl jhc
1 cut oZf
1 cut off oZf
1 dead goY
1 deliver <host> qdZ
1 deliver outbound rbZ
1 deliver qdZ
1 deliver to neb
1 delivers <far> rXe
1 delivers pYg
1 direct <host> Zil
1 direct Zhm
1 directly , fna
1 directly <host> cmf
1 directly <zone> asa
1 directly ? $ Zhl
1 directly ? ahl
1 directly bmf
1 directly on <n> gkc
1 directly on dnc
1 dnat <zone> Yfp
1 dnat Xho
1 do <client> uWc
1 do <gateway> aik
1 do <own> anf
1 do <zone> odb
1 do fmb
1 do they get mhZ
1 do they qac
1 do with bik
1 does <client> fje
1 does <far> mga
1 does <gateway> chj
1 does <outside> Wmk
1 does <own> dnd
1 does <zone> lcg
1 does anything kcg
1 does it eld
1 does it get kee
1 does not hjc
1 does that nhY
1 does the <gateway> gjc
1 does the jee
1 doesn't Yhn
1 doesnt uaZ
1 doing Zeo
1 dont meb
1 dport <n> Xsd
1 dport <own> flb
1 dport Xsd
1 drop <gateway> WWz
1 drop iVq
1 dropped cme
1 dropped or iid
1 dst <client> kcg
1 dst <client> len rab
1 dst <far> len ika
1 dst <far> type ofZ
1 dst <host> len lce
1 dst <host> lfd
1 dst <host> sport lfb
1 dst <own> dport kde
1 dst jef
1 eating <gateway> abq
1 eating abq
1 eating it ? gam
1 eating it cbp
1 echo <far> edk
1 echo ejf
1 echo request , ejf
1 echo request ejf
1 egress mag
1 ether <zone> gdj
1 ether fej
1 ether saddr <n> fej
1 ether saddr fej
1 even <gateway> eek
1 even get bfm
1 even let eej
1 even see fbm
1 ever eke
1 ever hear bmf
1 every med
1 every minute bmf
1 expected lcf
1 exposed goY
1 fail rgV
1 failed fej
1 fetch ncd
1 fetches rYd
1 finally <client> lgb
1 finally kgc
1 folks <zone> qbb
1 folks qbc
1 for <client> aki
1 for <far> dkf
1 for <host> hdi
1 for <outside> hjc
1 for <own> , iZl
1 for <own> port lcf
1 for <service> foZ
1 for <service> over amg
1 for <zone> gjd
1 for ejg
1 for me apd
1 for the cpb
1 forward <gateway> dYr
1 forward dYr
1 forward that fWr
1 forwarded <outside> ibj
1 forwarded fke
1 from <client> $ blg
1 from <client> , anf
1 from <client> hlZ
1 from <far> Vpi
1 from <gateway> bpc
1 from <outside> $ fkd
1 from <outside> , dnb
1 from <outside> Tgt
1 from <outside> still cem
1 from <own> ijb
1 from <zone> $ ejf
1 from <zone> , dnc
1 from <zone> ijb
1 from a cnd
1 from flc
1 from hitting jbh
1 from line <n> del
1 from line del
1 from my gqX
1 from talking pbc
1 from talking to neb
1 from the Wll
1 from the port ddm
1 get <client> eoa
1 get <far> reX
1 get <outside> kee
1 get <own> fna
1 get <service> iZl
1 get <service> on hZm
1 get <zone> kZi
1 get an answer naf
1 get an naf
1 get at <host> lbg
1 get at pZf
1 get flc
1 get forwarded jgd
1 get in kai
1 get into <zone> kde
1 get into kde
1 get on sVf
1 get out ihd
1 get out to oad
1 get the Yof
1 get through nbe
1 get through to nae
1 get to <far> rWf
1 get to <host> mbf
1 get to <own> led
1 get to rXf
1 get to the neb
1 gets <client> gqX
1 gets <far> jgc
1 gets <outside> gbm
1 gets <own> flc
1 gets <zone> iak
1 gets cmf
1 gets connection naf
1 gets connection refused jef
1 gets no jfe
1 gets nothing back kee
1 gets nothing ogY
1 gets out lhZ
1 gets out to ofZ
1 gets to ben
1 gives <client> emc
1 gives <own> dnc
1 gives bod
1 gives me kdf
1 go <zone> mde
1 go Ymj
1 goes through eke
1 going <client> pZe
1 going lce
1 going out gkc
1 going to nYh
1 good ejf
1 got cob
1 guys obd
1 hairpin <own> gjd
1 hairpin hid
1 hands cme
1 hangs adp
1 has <client> fjd
1 has <far> fje
1 has <host> cjh
1 has <zone> nVk
1 has no gam
1 has to dkf
1 have <host> tcX
1 have <outside> at jef
1 have <zone> kfd
1 have nZg
1 have no agm
1 have to lZi
1 hit <client> occ
1 hit <far> naf
1 hit <host> jdg
1 hit <outside> kee
1 hit <own> lee
1 hit <own> on ocd
1 hit <service> lbg
1 hit <service> on lbg
1 hit <zone> led
1 hit led
1 hits <own> lgb
1 hits kgc
1 hitting kdg
1 host , Xoh
1 host <outside> ubX
1 hosts <outside> Zsb
1 hosts <zone> tZa
1 hosts Xua
1 i <client> rcZ
1 i <host> jhc
1 i <outside> hYn
1 i <own> Ysc
1 i get hbk
1 i nae
1 i see jYl
1 icmp $ $ Wse
1 icmp $ Wse
1 icmp Xmj
1 if <host> eke
1 if <outside> enb
1 if hid
1 if i ihd
1 if line <n> gma
1 if line gma
1 in <far> jee
1 in <gateway> fbm
1 in <host> Urh
1 in <outside> jbi
1 in <own> eke
1 in <server> cYs
1 in <zone> idh
1 in a hid
1 in it bhk
1 in jfe
1 in the Xgp
1 in the browser fje
1 in the way fcl
1 instead bfm
1 instead of Ygo
1 into <client> enc
1 into <host> ndc
1 into <own> dnc
1 into <zone> naf
1 into fkd
1 into the djh
1 ip <client> ihd
1 ip <far> jef
1 ip <own> adp
1 ip <zone> dfj
1 ip daddr <client> ndb
1 ip daddr <far> nbe
1 ip daddr mdd
1 ip dscp cs ekd
1 ip dscp ekd
1 ip saddr <far> dgj
1 ip ttl <n> djf
1 ip ttl djf
1 is <far> dle
1 is <gateway> bZs
1 is <host> flc
1 is <outside> gbk
1 is <own> djg
1 is <server> dco
1 is <zone> jch
1 is a ibj
1 is able kee
1 is able to kee
1 is being odb
1 is blocked ngZ
1 is dke
1 is fine aik
1 is full Zhm
1 is full of Zhm
1 is he kgc
1 is it ? ekd
1 is it khb
1 is it us lYj
1 is not cob
1 is removed dgk
1 is removed from dgk
1 is supposed hic
1 is supposed to hic
1 is that gdj
1 is the fmb
1 is what nhY
1 isn't able lgb
1 isn't able to lgb
1 isn't fkd
1 it <client> jef
1 it <outside> agm
1 it <own> dmc
1 it dhi
1 it is aeo
1 it is fine fej
1 it opens dgk
1 it works dek
1 it's <outside> fZo
1 it's ddm
1 its fje
1 itself $ $ gkc
1 itself $ gkc
1 itself , ngZ
1 itself -> nce
1 itself <gateway> khb
1 itself <host> qda
1 itself able jfe
1 itself able to jfe
1 itself get mdc
1 itself get out odb
1 itself get to mdd
1 itself on <service> fmb
1 itself on bhj
1 itself open bod
1 itself pfY
1 itself reach udV
1 itself to <far> gej
1 itself to gdj
1 just <client> qYe
1 just <host> ejf
1 just <own> fje
1 just <zone> ndc
1 just hangs liZ
1 just jib
1 just sits led
1 just sits there led
1 just spins and fke
1 just spins fld
1 keep pbb
1 keeps <client> jef
1 kernel : gej
1 kernel <gateway> gej
1 kernel gej
1 land nkV
1 laptop cjg
1 last <zone> lde
1 last jge
1 len <client> Uvd
1 len <far> ncd
1 len <gateway> gnZ
1 len <host> fkd
1 len <n> iic
1 len <n> proto enb
1 len <n> tos flc
1 len <n> ttl khb
1 len <own> btY
1 len iic
1 let <far> bmf
1 let <gateway> Yeq
1 let <zone> gWq
1 let Xgp
1 let it cfl
1 let it through Yfp
1 let me bne
1 let that fbn
1 let that in dem
1 let through iic
1 lets <gateway> fan
1 lets fan
1 letting <gateway> ebn
1 letting ebn
1 like <outside> adp
1 like Zgn
1 like the ahl
1 listens <client> bmf
1 listens bmf
1 load fmb
1 loads clf
1 log naf
1 logs : jfe
1 logs <client> qYe
1 logs this sYc
1 logs uXb
1 lol dih
1 lose <far> lbg
1 lose <zone> oae
1 lose oae
1 machine occ
1 make <client> naf
1 make <own> aoe
1 make <zone> rba
1 make it to obd
1 make jgc
1 may <host> ndc
1 may <zone> rba
1 may rab
1 must <client> flc
1 must <host> uaY
1 must <zone> qWg
1 must imX
1 my Yqe
1 need <zone> lcf
1 need iak
1 needs <client> uWc
1 needs <host> pcb
1 needs <service> oYg
1 needs its qac
1 needs naf
1 needs to pull nfa
1 needs to push efk
1 network <zone> inX
1 network inY
1 never <own> fjf
1 never hnZ
1 no <client> mga
1 no <own> fje
1 no <zone> jZk
1 not <host> fna
1 not <outside> lcf
1 not <own> fje
1 not <zone> tbY
1 not lmV
1 now saa
1 of <host> dpa
1 of hid
1 of the aVx
1 off <outside> cfl
1 off <zone> uVd
1 off fbm
1 off from nce
1 off the bfn
1 off the port afn
1 oif <zone> ether fej
1 ok <client> btY
1 ok <far> clf
1 ok <gateway> jlY
1 ok <outside> imX
1 ok <own> gkc
1 ok ibj
1 ok or Yjl
1 ok or not agm
1 on <client> ilZ
1 on <gateway> akh
1 on <host> cfl
1 on <n> $ hid
1 on <n> , djg
1 on <n> and fqX
1 on <n> at fje
1 on <n> directly foZ
1 on <n> does cpb
1 on <n> for ckg
1 on <n> is flc
1 on <n> or dkf
1 on <n> tcp Ynh
1 on <n> then gkc
1 on <n> udp lgb
1 on <outside> bne
1 on <own> arb
1 on <public> bme
1 on <server> fZo
1 on <service> $ emc
1 on <service> , Zta
1 on <service> ? chj
1 on <service> eke
1 on <zone> kXl
1 on hcj
1 on monday dfk
1 on plain ljY
1 on port <n> jnX
1 on port jnX
1 on tcp <n> ebn
1 on tcp ebn
1 on the ddm
1 once hkb
1 one fYo
1 only <zone> cfk
1 only Xer
1 onto jef
1 open <client> ihd
1 open <gateway> fkc
1 open <host> jib
1 open <own> ? pgX
1 open <own> jdg
1 open <service> on idg
1 open <service> tVe
1 open <zone> ecm
1 open ? khc
1 open a naf
1 open for eke
1 open from <outside> ejf
1 open from ejf
1 open khc
1 open to <outside> bmg
1 open to amh
1 open to the dih
1 opening <client> rYc
1 opening <own> nfa
1 opening <zone> lbg
1 opening qcb
1 opens <client> sXd
1 opens <own> hid
1 opens <service> ndc
1 opens <zone> nfb
1 opens fine flc
1 opens kfd
1 or <gateway> bZs
1 or <host> Xkl
1 or <outside> inX
1 or <own> fkd
1 or <server> daq
1 or <zone> hkb
1 or dhi
1 or do eke
1 or do we ekd
1 or does it fej
1 or does pcb
1 or is idh
1 or is it idh
1 our <far> mdd
1 our pfY
1 out <host> dkf
1 out <outside> src dfl
1 out <zone> mac efk
1 out <zone> src del
1 out ip <own> cgk
1 out ip bgl
1 out mac <n> dfl
1 out mac dfl
1 out of <zone> apc
1 out of line afn
1 out of the Ubx
1 out on <outside> mZh
1 out on mZh
1 out src Wgq
1 out to <far> oad
1 out to <outside> lZi
1 out to mZh
1 outbound odc
1 outlook <zone> reX
1 over <client> mgZ
1 over <far> Xqf
1 over <n> , Zqd
1 over <n> Ypf
1 over <outside> Woi
1 over <own> apc
1 over <service> $ aqc
1 over <service> , kZj
1 over <service> <n> dfk
1 over <service> ? irT
1 over <service> dfk
1 over <service> does iib
1 over <zone> gjd
1 over plain <service> ihd
1 over plain ihd
1 over tcp <n> Vxb
1 over tcp Vxb
1 over udp <n> kdf
1 pass <gateway> lYj
1 pass it Zcr
1 pass jdg
1 pc <client> bgl
1 pc <zone> jdg
1 pc jdg
1 pcs <zone> pcb
1 pcs pcb
1 people <zone> qeY
1 people sZb
1 permitted <client> lha
1 permitted <far> Wqf
1 permitted <zone> ncd
1 permitted ? $ kgc
1 permitted ? kgc
1 permitted mga
1 permitted to pbc
1 ping <client> zUZ
1 ping <far> mag
1 ping <gateway> $ kcg
1 ping <gateway> pda
1 ping <gateway> 通 jdg
1 ping <host> eke
1 ping <outside> jfe
1 ping <zone> jfe
1 ping mfb
1 ping 不 lcf
1 ping 不 通 kcg
1 pingable Ypf
1 pinging naf
1 pings jee
1 please oZf
1 pls $ $ fkc
1 pls $ fkc
1 pls <host> ekd
1 pls emb
1 polls tVe
1 port <client> fmb
1 port <far> Zpe
1 port <gateway> flc
1 port <host> Zhm
1 port <n> $ bqb
1 port <n> , hjc
1 port <n> : chj
1 port <n> ? chj
1 port <n> and Zsc
1 port <n> cjh
1 port <n> does bne
1 port <n> failed hdi
1 port <n> is eld
1 port <n> should fkd
1 port <n> since Yof
1 port <n> udp Wrg
1 port <n> will blf
1 port <outside> mdc
1 port <own> fje
1 port <zone> eoa
1 port bjh
1 possible <zone> bne
1 possible ? cnd
1 possible Zqd
1 postfix <host> hdi
1 postfix <service> <n> mbf
1 postfix <service> mbf
1 postfix ici
1 postfix smtpd <n> Xsd
1 postfix smtpd Xsd
1 ppl <zone> kfd
1 ppl kfd
1 print <zone> mec
1 print mec
1 prints mce
1 prot <n> fjf
1 prot <own> fjf
1 prot fjf
1 proto enb
1 proto tcp enb
1 pull tYa
1 pulls <client> naf
1 pulls pZe
1 pushes <client> tXc
1 pushes tVe
1 r <far> hbk
1 reach <client> tdW
1 reach <far> mfb
1 reach <gateway> mfb
1 reach <host> on bdp
1 reach <host> qYe
1 reach <outside> kXl
1 reach <outside> on kZj
1 reach <own> $ jfe
1 reach <own> ? jgd
1 reach <own> lfc
1 reach <own> on lfc
1 reach <service> mfc
1 reach <service> on jgd
1 reach <zone> hdj
1 reach qac
1 reach the <host> jff
1 reach the jff
1 reachable <host> dmd
1 reachable <own> fdk
1 reachable amg
1 reachable by Uxb
1 reachable for bhj
1 reachable from <outside> Vrg
1 reachable from <zone> Ytb
1 reachable from bne
1 read oZf
1 receives mec
1 reports <client> kdf
1 reports kdf
1 right liZ
1 rules , dfl
1 rules <zone> cem
1 rules dcn
1 run jfe
1 runs <client> coc
1 runs coc
1 s , gjd
1 s , seq fje
1 s <client> kfd
1 s <host> anf
1 s <own> dih
1 s glb
1 say <zone> mfb
1 say odb
1 says : mfb
1 says <client> kee
1 says <outside> lag
1 says <own> Zpe
1 says <service> qVg
1 says <zone> lgb
1 says kiZ
1 scan qYd
1 scrapes <client> neb
1 scrapes neb
1 see <far> dnc
1 see <host> Zfp
1 see <outside> Zof
1 see <zone> teV
1 see chi
1 see the kXk
1 see when Ypf
1 sees eke
1 send <host> sYc
1 send <zone> jgd
1 send mail ndc
1 send out oad
1 send rab
1 sending rZc
1 sends <client> qXf
1 sends <host> kcg
1 sends <outside> jgd
1 sends sWf
1 sends to hdi
1 server $ $ liZ
1 server $ liZ
1 server , <host> eld
1 server , <service> ahl
1 server , Zng
1 server <host> on Yqe
1 server <own> abr
1 server ? $ blg
1 server ? bod
1 server at Zdq
1 server by <public> ebo
1 server by Xim
1 server get hla
1 server in Ylj
1 server is Ynh
1 server itself hbk
1 server on <n> eke
1 server on cgk
1 server on port bbq
1 server open jib
1 server or Vlm
1 server over <service> dek
1 server over dek
1 server reach jci
1 server reachable cdn
1 server reachable from emc
1 server see Tmm
1 server see the Zli
1 server talk qfX
1 server talk to qfX
1 server to ldd
1 server with <service> ane
1 server with ane
1 set Ydr
1 she jgd
1 should <client> iic
1 should <gateway> mfb
1 should <host> Zpf
1 should <own> dle
1 should <zone> anf
1 should be dpb
1 should eke
1 show liZ
1 shows <client> qdZ
1 shows <gateway> Xgq
1 shows <zone> efj
1 shows dfk
1 shows only bgl
1 shows only this dgj
1 shows this Zkj
1 side <outside> nea
1 side <zone> hdi
1 side lcf
1 since <client> lfc
1 since the joW
1 sits eZp
1 so ibj
1 sport <far> ane
1 sport <host> gvR
1 sport <own> fdj
1 src <far> dgk
1 src <far> dst dgk
1 src <host> bkg
1 start <own> fkd
1 start ihd
1 start working ? fkc
1 start working fje
1 still <client> sYc
1 still <far> kfd
1 still <host> fmb
1 still <outside> jgd
1 still <own> eld
1 still <service> rVg
1 still <zone> mZh
1 still arrive ika
1 still be able cdn
1 still be fej
1 still come fkd
1 still get neb
1 still get to jfe
1 still ihc
1 still open gdi
1 still reach <far> kgc
1 still reach <host> nbe
1 still work ? gkd
1 still work Ytb
1 straight <outside> reX
1 straight mga
1 subnet <zone> eqY
1 subnet eqY
1 supposed mcd
1 supposed to mcd
1 survive imY
1 take <service> coc
1 take cnd
1 talk <client> oYg
1 talk <host> qdZ
1 talk <zone> iic
1 talk peZ
1 talk to <host> kee
1 talk to <zone> obd
1 talk to scZ
1 talking <host> jee
1 talking <zone> lgc
1 talking ndc
1 talking to <own> sgU
1 talking to scY
1 talks qeX
1 talks to reX
1 tcp <client> bra
1 tcp <far> enb
1 tcp <host> bod
1 tcp <n> , apd
1 tcp <n> <n> lha
1 tcp <n> ? ckg
1 tcp <n> and fkd
1 tcp <n> clf
1 tcp <outside> foa
1 tcp <own> dhi
1 tcp ckh
1 tcp dport <n> dkf
1 tcp dport dkf
1 tells led
1 that <gateway> dgk
1 that's jdf
1 the <client> klX
1 the <host> jic
1 the <outside> cbp
1 the <own> gjd
1 the <zone> bcp
1 the del
1 the same dfk
1 then <client> miY
1 then <host> fpY
1 then <outside> Ygo
1 then ? $ gjc
1 then ? gjc
1 then be able ngZ
1 then be lha
1 then get hdi
1 then get through lfd
1 then open jfe
1 then reach <host> dgj
1 then reach <own> jef
1 then reach ked
1 then use <own> mfc
1 then use neb
1 they <zone> mfb
1 they mfb
1 through <host> Zhn
1 through <outside> dlf
1 through <zone> kbi
1 through this fje
1 time iib
1 time out iib
1 timeout oYg
1 times <own> aoe
1 times dle
1 times out dle
1 to <client> , pZd
1 to <client> lde
1 to <client> on qad
1 to <client> tcp pZe
1 to <far> ? mfb
1 to <far> port rba
1 to <far> uWb
1 to <far> udp mce
1 to <gateway> , kcg
1 to <gateway> kVn
1 to <host> $ lee
1 to <host> , jeg
1 to <host> : kdf
1 to <host> <n> lbf
1 to <host> <service> hdi
1 to <host> ? fej
1 to <host> does mec
1 to <host> lbg
1 to <host> on mag
1 to <outside> $ eke
1 to <outside> , jbi
1 to <outside> <service> ncd
1 to <outside> accept lWl
1 to <outside> mcf
1 to <own> ? lfc
1 to <own> lha
1 to <own> ok lgb
1 to <own> port gbl
1 to <own> still jfe
1 to <zone> , gjd
1 to <zone> : jdg
1 to <zone> ? kde
1 to <zone> mec
1 to anything dVt
1 to blame Zfo
1 to lfc
1 to open gck
1 to our <host> kdg
1 to our lbg
1 to port <n> maf
1 to port maf
1 to reach dfk
1 to the ihd
1 to use hdj
1 today , ncd
1 today <outside> mce
1 today icj
1 toward kdf
1 towards <client> mbf
1 towards <far> lcf
1 towards <host> lcg
1 towards <zone> lcg
1 towards pZe
1 tries bfn
1 true ? $ Xni
1 true ? Xnh
1 trying <far> khb
1 trying <own> akh
1 type <far> Zqd
1 type <n> bji
1 type <n> code bji
1 type cii
1 udp <client> pbc
1 udp <far> Svf
1 udp <gateway> Yua
1 udp <n> , Usg
1 udp <n> ? kib
1 udp <n> mfb
1 udp <n> ok dkg
1 udp <outside> aoe
1 udp <own> fdk
1 udp ked
1 up <client> oae
1 up oae
1 use <service> oea
1 use <zone> nfa
1 use oea
1 user <zone> jef
1 user rba
1 users <outside> lcf
1 users <zone> mfc
1 users nbe
1 verdict <host> eek
1 verdict accept eek
1 via <host> agm
1 via <own> edl
1 via <service> ika
1 via Ynh
1 visible coc
1 wants <client> uSg
1 wants <far> ldf
1 wants <host> pZd
1 wants <service> lcg
1 wants <zone> neb
1 wants oad
1 wants to occ
1 was <own> fkc
1 was Zjj
1 were <outside> afn
1 were Zfn
1 what <outside> lbh
1 what <zone> Xfq
1 what does hla
1 what happens ihd
1 when <client> pXg
1 when <host> Wmk
1 when <own> dld
1 when it lde
1 when the bij
1 where <own> dmd
1 where does iic
1 where does it jgd
1 where iic
1 which <own> eld
1 which hid
1 while <own> dnc
1 while dih
1 while the dih
1 who <client> occ
1 who <outside> ncd
1 who <zone> afn
1 who is idh
1 who lah
1 why $ $ ihd
1 why $ ihd
1 why <client> ncd
1 why <own> dnc
1 why ? $ hcj
1 why dfj
1 wifi <zone> lcf
1 wifi lcf
1 will <far> jhb
1 will <host> ihd
1 will <outside> hid
1 will <own> cme
1 will ljZ
1 will that ang
1 with <client> bmg
1 with <far> aoe
1 with <host> chi
1 with <outside> hdi
1 with <own> fkd
1 with <service> <n> bmf
1 with <service> ? emd
1 with <service> eje
1 with <zone> ich
1 with djf
1 with my hbk
1 with my laptop fam
1 with port <n> ejf
1 with port ejf
1 with the mdd
1 without kcf
1 without trouble kbg
1 wont <client> mde
1 wont fje
1 works <outside> jhb
1 works <own> fke
1 works ? $ nea
1 works ? mhZ
1 works inY
1 works or clf
1 would <client> lfc
1 would <far> hXo
1 would <gateway> blg
1 would <host> Xtd
1 would <outside> brb
1 would <own> fna
1 would <zone> cjh
1 would be del
1 would hmZ
1 would the lgb
1 zone <zone> lha
1 zone ndb
1 一 dob
1 一 直 Zmh
1 上 , qXf
1 上 <client> qeX
1 上 <gateway> jaj
1 上 <host> lmV
1 上 <outside> <n> bbq
1 上 <outside> sXd
1 上 <outside> 走 obd
1 上 <service> <host> qYe
1 上 <service> <own> lde
1 上 <service> pad
1 上 <zone> hYn
1 上 curl rZc
1 上 ija
1 上 ping reX
1 上 不 hcj
1 上 不 了 hcj
1 上 到 del
1 上 到 底 del
1 上 执 kdf
1 上 执 行 kdf
1 上 抓 del
1 上 抓 到 eej
1 上 抓 包 egj
1 上 抓 的 jch
1 上 有 gdk
1 上 的 <service> Wrf
1 上 的 jhc
1 上 的 prometheus lcf
1 上 的 人 kef
1 上 看 ado
1 上 看 到 ado
1 上 跑 kdf
1 上 跑 的 kdg
1 下 <zone> lbf
1 下 bmf
1 下 面 lbf
1 下 面 的 lcf
1 不 $ $ dkf
1 不 $ dkf
1 不 <host> dhi
1 不 <outside> fnb
1 不 ? $ fmc
1 不 ? flc
1 不 通 Yog
1 丢 <gateway> eel
1 丢 eel
1 丢 掉 fdk
1 丢 的 edl
1 丢 的 吗 edl
1 为 <own> gkc
1 为 <zone> jee
1 为 ihd
1 为 什 hid
1 为 什 么 hid
1 为 啥 lfc
1 主 <host> rba
1 主 <server> cgk
1 主 oae
1 主 动 kdf
1 主 动 连 kdf
1 主 机 qbc
1 之 <gateway> afm
1 之 <zone> kgc
1 之 jff
1 之 后 , kee
1 之 后 mag
1 之 间 eke
1 了 $ $ fje
1 了 $ fje
1 了 , fmb
1 了 <outside> eqY
1 了 <own> gck
1 了 ? dsW
1 了 吧 ? gjd
1 从 <outside> occ
1 从 sXd
1 以 efj
1 以 后 efj
1 会 <client> clf
1 会 <far> eke
1 会 <gateway> Wgq
1 会 <host> doc
1 会 <outside> bmf
1 会 ajj
1 会 变 flc
1 会 变 成 flc
1 会 拦 eek
1 会 拦 吗 eek
1 会 放 edl
1 会 放 行 dgj
1 会 有 gck
1 会 转 eld
1 作 <client> eoa
1 作 eoa
1 做 <client> rbb
1 做 <far> Wrg
1 做 <service> kdf
1 做 ncd
1 允 <gateway> bii
1 允 bii
1 允 许 bii
1 再 mec
1 写 <server> fej
1 写 aki
1 写 的 <own> fek
1 写 的 fej
1 出 <client> mce
1 出 <outside> hjc
1 出 <zone> mce
1 出 lhZ
1 出 去 eoa
1 出 得 mcf
1 出 得 去 mcf
1 到 <client> rZc
1 到 <client> 的 lde
1 到 <far> ndb
1 到 <far> udp jdg
1 到 <far> 的 kfd
1 到 <gateway> fek
1 到 <host> <n> neb
1 到 <host> hbk
1 到 <host> tcp kcf
1 到 <host> 的 jch
1 到 <outside> pbc
1 到 <outside> 的 kdg
1 到 <own> <n> mbf
1 到 <zone> mec
1 到 <zone> 的 lbg
1 到 occ
1 到 底 agm
1 去 <client> ngZ
1 去 <far> oae
1 去 <host> ihd
1 去 <outside> dgj
1 去 <own> occ
1 去 <zone> peZ
1 去 <zone> 的 fdk
1 去 sZb
1 去 掉 , dgj
1 去 掉 dgk
1 发 <client> vUd
1 发 <far> gjc
1 发 <host> ucV
1 发 <outside> Zjk
1 发 <own> enb
1 发 <service> ejf
1 发 <zone> pda
1 发 信 , cpc
1 发 信 <n> dkf
1 发 信 cjh
1 发 信 到 ndd
1 发 信 报 agl
1 发 信 走 enb
1 发 往 pcb
1 发 来 lfc
1 发 来 的 lfc
1 发 给 rXe
1 发 邮 jgd
1 发 邮 件 jgd
1 可 <client> oaf
1 可 <zone> dfj
1 可 以 jaj
1 可 以 吗 dpa
1 可 以 直 mdd
1 同 eek
1 同 事 efj
1 吗 <client> eld
1 吗 <gateway> djg
1 吗 <host> eek
1 吗 <outside> dke
1 吗 <zone> fje
1 和 <zone> jch
1 和 <zone> 之 kee
1 和 kcg
1 啊 $ $ dih
1 啊 $ dih
1 啊 <own> fkd
1 啊 ekd
1 回 lfd
1 在 <outside> lah
1 在 dmc
1 地 efj
1 地 址 efj
1 填 <own> , bgl
1 填 <server> ffj
1 填 的 <own> ffj
1 客 <outside> jfe
1 客 klX
1 寄 kkY
1 寄 信 pjT
1 对 ibi
1 就 <client> ncd
1 就 <host> dap
1 就 <outside> hck
1 就 <own> elc
1 就 <zone> led
1 就 led
1 就 可 dap
1 就 可 以 dap
1 就 好 bji
1 就 好 了 eke
1 就 正 dbo
1 就 正 常 dbo
1 就 没 bdo
1 就 没 事 cem
1 就 能 jhc
1 就 能 连 dcn
1 就 通 fjd
1 就 通 了 fjd
1 应 khb
1 应 该 khb
1 开 <outside> lgc
1 开 <own> dnc
1 开 <zone> pZf
1 开 ldd
1 开 了 bmf
1 开 放 mde
1 开 着 lfc
1 往 <client> odb
1 往 <far> ndc
1 往 <far> 的 lec
1 往 <host> kai
1 往 <outside> hZm
1 往 <outside> 发 hZm
1 往 <server> bgl
1 往 <zone> mdd
1 往 mZg
1 往 外 mfa
1 往 外 发 nfa
1 想 <client> sWf
1 想 <far> naf
1 想 tUf
1 打 <client> lha
1 打 <far> ofY
1 打 印 bgm
1 打 开 <service> jdf
1 扫 <outside> kee
1 扫 rXe
1 把 qZd
1 抓 <zone> efj
1 抓 gdj
1 报 <own> clf
1 报 clf
1 报 connection eje
1 报 connection refused eje
1 拉 jef
1 拦 <gateway> eel
1 拦 eel
1 拦 了 efj
1 拦 了 吗 ffj
1 拦 的 fcl
1 拦 的 吗 fcl
1 挂 ndc
1 挡 <gateway> fcl
1 挡 fcl
1 挡 掉 ecm
1 挡 的 eXq
1 挡 的 吗 fbm
1 推 mdd
1 提 <zone> uUd
1 提 glb
1 提 供 <service> ijb
1 提 供 glb
1 收 <client> hnY
1 收 <host> blh
1 收 <outside> kXl
1 收 <own> hjc
1 收 <service> <n> eld
1 收 <service> fcl
1 收 fke
1 收 不 ihd
1 收 不 了 ked
1 收 不 到 eke
1 收 信 , kgd
1 收 得 eld
1 收 得 到 eld
1 收 邮 lde
1 收 邮 件 lde
1 放 <gateway> fek
1 放 不 fej
1 放 不 放 fej
1 放 开 kde
1 放 没 fdj
1 放 没 放 fdj
1 放 行 Zmh
1 放 行 吗 dbo
1 是 <client> glb
1 是 <gateway> aen
1 是 <host> Ymi
1 是 <outside> led
1 是 <own> cgk
1 是 <server> cel
1 是 不 ihd
1 是 不 是 ihd
1 是 否 jee
1 有 <client> jhc
1 有 <gateway> efj
1 有 <host> Yqe
1 有 <outside> bpc
1 有 <zone> fan
1 有 关 dfk
1 有 关 系 dfk
1 有 放 cgk
1 有 放 行 cgk
1 本 <gateway> jgd
1 本 jgd
1 本 机 <service> nbe
1 本 机 上 oeZ
1 本 机 能 eje
1 本 机 连 kef
1 本 身 ? dmd
1 本 身 jfe
1 机 <zone> peZ
1 机 peZ
1 来 <client> kdf
1 来 <outside> rZc
1 来 的 tXc
1 查 <far> aki
1 查 <host> oad
1 查 <service> hbk
1 查 <zone> dfl
1 查 nZg
1 查 得 jaj
1 正 <outside> bgl
1 正 bgl
1 正 常 bgl
1 段 <zone> fkd
1 段 fkd
1 没 <gateway> efj
1 没 <outside> ddm
1 没 <own> gqX
1 没 放 efj
1 没 放 吗 dfk
1 测 idh
1 用 <client> jja
1 用 <far> ogY
1 用 <outside> fcl
1 用 <own> 收 fej
1 用 <public> <own> ngZ
1 用 <public> ngZ
1 用 <service> <n> eld
1 用 <service> iic
1 用 <zone> oda
1 用 foxmail cel
1 用 foxmail 发 efj
1 用 lcf
1 用 户 jge
1 用 户 用 lgb
1 用 户 连 kgd
1 用 的 oae
1 由 <client> doc
1 由 doc
1 的 <client> efj
1 的 <far> cji
1 的 <gateway> clf
1 的 <host> Xni
1 的 <n> $ dkf
1 的 <n> , dle
1 的 <n> ? gma
1 的 <n> Wrf
1 的 <n> tcp gkd
1 的 <n> udp amf
1 的 <n> 不 gpX
1 的 <n> 为 dkf
1 的 <n> 会 Zof
1 的 <n> 口 djg
1 的 <n> 吗 efj
1 的 <n> 和 dek
1 的 <n> 对 fkd
1 的 <n> 就 ckg
1 的 <n> 收 fjf
1 的 <n> 是 bne
1 的 <n> 有 flc
1 的 <n> 能 goZ
1 的 <n> 通 dle
1 的 <own> fmc
1 的 <server> sVg
1 的 <service> $ fkd
1 的 <service> , coc
1 的 <service> ? fdk
1 的 <service> blg
1 的 <service> 一 gkc
1 的 <service> 么 fje
1 的 <service> 会 dke
1 的 <service> 吗 jgd
1 的 <service> 放 eke
1 的 <service> 是 hkb
1 的 <service> 有 fkd
1 的 <service> 走 fje
1 的 <service> 通 agl
1 的 <zone> kjZ
1 的 client ldf
1 的 outlook oZf
1 的 pc fdk
1 的 tcp <n> bkh
1 的 tcp bkh
1 的 udp <n> aqc
1 的 udp aqc
1 的 人 <service> qca
1 的 人 lbg
1 的 人 用 mgb
1 的 人 连 mec
1 的 信 jdg
1 的 共 bhj
1 的 共 享 bhj
1 的 包 bkg
1 的 同 edl
1 的 同 学 kfd
1 的 客 jdh
1 的 客 户 jdh
1 的 打 gqW
1 的 扫 mdd
1 的 机 ihd
1 的 机 器 ihd
1 的 流 fje
1 的 流 量 fje
1 的 电 jee
1 的 电 脑 jee
1 的 话 , dcn
1 的 话 jZk
1 的 远 Xqf
1 的 远 程 Xqf
1 的 锅 efj
1 的 锅 吗 eek
1 目 oae
1 目 的 oae
1 直 <outside> rbb
1 直 hcj
1 直 接 kch
1 直 接 访 ibj
1 直 连 <host> dfj
1 直 连 dfj
1 看 mZh
1 看 到 cgk
1 看 到 的 cgk
1 端 <host> fkd
1 端 ejf
1 端 口 <n> ekf
1 端 口 ekf
1 给 <client> Yqe
1 给 <gateway> ado
1 给 <zone> dkf
1 给 aki
1 网 <zone> iid
1 网 iid
1 网 段 <zone> lia
1 网 段 iid
1 网 段 访 kgc
1 能 <client> vYZ
1 能 <far> bij
1 能 <host> niX
1 能 <outside> ich
1 能 <own> btY
1 能 <server> Zfn
1 能 <service> nce
1 能 <service> 到 led
1 能 <zone> jef
1 能 kfd
1 能 ping kfd
1 能 ping 通 kgc
1 能 上 <outside> kdg
1 能 上 lde
1 能 不 ici
1 能 不 能 ici
1 能 出 clf
1 能 出 去 clf
1 能 到 mdd
1 能 否 nag
1 能 打 cfl
1 能 收 iYm
1 能 用 ked
1 能 直 efj
1 能 访 fbm
1 能 访 问 fbm
1 能 连 naf
1 能 通 bne
1 能 通 吗 eld
1 自 <gateway> jhc
1 自 <host> ndd
1 自 jhc
1 自 己 kef
1 自 己 去 ofZ
1 自 己 往 lcf
1 自 己 的 Yli
1 自 己 能 jaj
1 自 己 访 ogY
1 自 己 连 kfd
1 自 身 ijc
1 行 <client> Xpg
1 行 <gateway> glb
1 行 <outside> fjf
1 行 <own> fdk
1 行 dle
1 行 不 dle
1 行 不 行 dle
1 被 <client> bod
1 被 eqZ
1 要 <client> ihd
1 要 <far> mbf
1 要 <host> fdk
1 要 <server> cgk
1 要 icj
1 要 往 kdf
1 要 访 led
1 要 访 问 led
1 要 连 qZd
1 规 <gateway> edl
1 规 del
1 规 则 del
1 解 dlf
1 解 析 dlf
1 让 <gateway> acq
1 让 lWl
1 让 过 del
1 让 过 吗 del
1 访 <client> ndc
1 访 <host> qca
1 访 <outside> mdd
1 访 问 <far> kbg
1 访 问 <outside> kfd
1 访 问 <own> jfe
1 访 问 <public> dfj
1 访 问 得 lcf
1 走 <client> tbY
1 走 <host> efj
1 走 <n> kia
1 走 <outside> bnd
1 走 <public> <own> jdg
1 走 <public> jdg
1 走 <service> kfd
1 走 <zone> lha
1 走 lde
1 走 哪 fje
1 走 哪 条 fje
1 走 得 Zqd
1 走 得 通 dle
1 走 的 dcn
1 走 的 是 dcn
1 超 dgj
1 超 时 dgj
1 转 afn
1 过 gbl
1 过 来 icj
1 过 来 的 tfU
1 还 <client> pcb
1 还 <host> ljZ
1 还 <outside> khb
1 还 <own> gma
1 还 fkd
1 还 打 lfc
1 还 打 得 lfc
1 还 是 Xoh
1 还 能 往 ndd
1 还 行 fke
1 还 行 不 glb
1 这 <client> mfb
1 这 <gateway> dZp
1 这 <host> dih
1 这 <zone> pbb
1 这 个 网 pcc
1 这 台 kja
1 这 台 机 ihd
1 这 台 能 rWf
1 这 边 <service> pfY
1 这 边 dek
1 这 边 放 cgl
1 进 <outside> kfd
1 进 <zone> med
1 进 lgc
1 进 得 fkd
1 进 得 来 igd
1 进 来 lfc
1 进 来 的 kgc
1 连 <client> pZe
1 连 <far> ncd
1 连 <host> jbi
1 连 <host> 的 cdn
1 连 <n> jef
1 连 <outside> jdg
1 连 <own> 会 mga
1 连 <zone> jfe
1 连 nYh
1 连 不 hkb
1 连 不 上 hkb
1 连 得 kfd
1 连 的 , jhc
1 通 <client> jfe
1 通 <far> ckg
1 通 <gateway> goZ
1 通 <outside> dgj
1 通 <zone> dle
1 通 jhc
1 通 不 fkc
1 通 不 通 fkd
1 通 吗 $ clf
1 通 吗 clf
1 那 <client> Zpe
1 那 <host> mga
1 那 <outside> kdf
1 那 <zone> daq
1 那 cij
1 那 个 jch
1 那 台 mXj
1 那 台 打 bii
1 那 台 能 pad
1 那 台 要 ldf
1 那 条 Zgn
1 那 边 能 qfX
1 都 <outside> fZo
1 都 bgl
1 里 <service> <own> med
1 里 <service> pda
1 里 <zone> iic
1 里 iic
1 里 的 cjg
2 $ <client> khb
2 $ <far> eld
2 $ <gateway> ahl
2 $ <host> hid
2 $ <own> ejf
2 $ <public> cjh
2 $ <server> dcn
2 'connection <client> mah
2 'connection lde
2 'connection refused' kcf
2 'connection timed lde
2 , <- tZa
2 , <far> jef
2 , <host> dgj
2 , <n> qhV
2 , <public> ddm
2 , <server> fej
2 , <service> fej
2 , allowed Zof
2 , and gcj
2 , can hcj
2 , does dkg
2 , i dqZ
2 , idh
2 , length khb
2 , no gmb
2 , not bxU
2 , open apd
2 , or cZq
2 , port ldf
2 , possible eek
2 , protocol fjf
2 , should ngZ
2 , the pgX
2 , where aik
2 , will cem
2 , 会 cjh
2 -> <far> kdf
2 -> <gateway> ncd
2 -> <host> oae
2 -> <own> Xrf
2 -> mbf
2 -a <outside> ici
2 -a forward gpX
2 : <client> oea
2 : <far> gkb
2 : <gateway> fje
2 : <host> cem
2 : <n> cjh
2 : <outside> oea
2 : <server> fej
2 : <service> eZp
2 : <zone> dZq
2 : connect eke
2 : connection eld
2 : postfix ndc
2 ; gbl
2 <client> $ peZ
2 <client> <client> kjZ
2 <client> <gateway> Zpe
2 <client> <host> dhi
2 <client> <outside> efj
2 <client> <server> abr
2 <client> <service> sfV
2 <client> <zone> cZs
2 <client> ? led
2 <client> and hck
2 <client> be dob
2 <client> dgj
2 <client> get Zfo
2 <client> len rab
2 <client> on tWd
2 <client> port oUk
2 <client> tcp qZd
2 <client> then ado
2 <client> would blg
2 <client> 上 Zqd
2 <client> 的 sVf
2 <client> 能 dcn
2 <client> 通 jdg
2 <far> $ jfe
2 <far> , efj
2 <far> <gateway> kfd
2 <far> <host> jib
2 <far> <n> bmf
2 <far> <outside> dbo
2 <far> <server> cem
2 <far> <service> nbe
2 <far> <zone> ngZ
2 <far> ? mfb
2 <far> allowed lbg
2 <far> dhj
2 <far> dst dgk
2 <far> len ika
2 <far> on pYf
2 <far> permitted jfe
2 <far> port sab
2 <far> tcp rab
2 <far> to Zil
2 <far> type ofZ
2 <far> udp mce
2 <far> 的 mec
2 <far> 还 acp
2 <gateway> $ jYl
2 <gateway> , clg
2 <gateway> <client> tZa
2 <gateway> <far> bmf
2 <gateway> <gateway> hZm
2 <gateway> <host> gnZ
2 <gateway> <n> lbg
2 <gateway> <outside> kib
2 <gateway> <own> ekf
2 <gateway> <zone> hdi
2 <gateway> ? nZg
2 <gateway> let idi
2 <gateway> ok ibj
2 <gateway> 放 hjc
2 <gateway> 的 lcf
2 <gateway> 这 dmd
2 <gateway> 通 jdg
2 <host> $ mbf
2 <host> , ibj
2 <host> -j Xfr
2 <host> -p mZg
2 <host> : qbb
2 <host> <far> cii
2 <host> <gateway> hic
2 <host> <host> bhk
2 <host> <n> qYe
2 <host> <outside> nZg
2 <host> <own> cnd
2 <host> <service> jch
2 <host> <zone> jch
2 <host> ? fej
2 <host> directly uVd
2 <host> does del
2 <host> len lce
2 <host> ok bnd
2 <host> on kgc
2 <host> over qWh
2 <host> server Zfo
2 <host> should mag
2 <host> sport lfb
2 <host> tcp oYf
2 <host> then dgj
2 <host> 会 sWf
2 <host> 的 gck
2 <host> 能 Ycs
2 <n> $ glb
2 <n> -> ben
2 <n> : Yjk
2 <n> ; Ysc
2 <n> <client> cqa
2 <n> <far> igd
2 <n> <gateway> ekd
2 <n> <host> Xoh
2 <n> <n> ncd
2 <n> <outside> aij
2 <n> <own> fek
2 <n> <public> clf
2 <n> <service> ejf
2 <n> <zone> ibj
2 <n> and bne
2 <n> as amh
2 <n> at fje
2 <n> code bji
2 <n> dhi
2 <n> directly cpb
2 <n> do Zof
2 <n> does goY
2 <n> failed jdg
2 <n> for bgl
2 <n> from anf
2 <n> g ddm
2 <n> if hkb
2 <n> in hid
2 <n> is dmd
2 <n> ok bmf
2 <n> on oZe
2 <n> or ekf
2 <n> pls ckg
2 <n> proto fmc
2 <n> reachable jgd
2 <n> should fkc
2 <n> since anf
2 <n> tcp Ymi
2 <n> then gkc
2 <n> times fke
2 <n> to qbb
2 <n> tos flc
2 <n> ttl khb
2 <n> udp hid
2 <n> what glb
2 <n> will Zng
2 <n> you ngZ
2 <n> 不 gpX
2 <n> 为 dkf
2 <n> 会 clf
2 <n> 出 Xqg
2 <n> 到 efj
2 <n> 口 bmf
2 <n> 可 ane
2 <n> 吗 efj
2 <n> 和 dek
2 <n> 对 fkd
2 <n> 就 ckg
2 <n> 收 fjf
2 <n> 放 coc
2 <n> 是 bne
2 <n> 有 fna
2 <n> 端 hcj
2 <n> 能 dob
2 <n> 通 dkf
2 <outside> $ khc
2 <outside> -p jbh
2 <outside> <client> hdi
2 <outside> <far> nZf
2 <outside> <gateway> gdk
2 <outside> <host> ijb
2 <outside> <n> gZn
2 <outside> <outside> njW
2 <outside> <own> ena
2 <outside> <server> fbn
2 <outside> <service> kah
2 <outside> ? gkc
2 <outside> accept mWk
2 <outside> access hXo
2 <outside> at gdj
2 <outside> ejf
2 <outside> it pbd
2 <outside> on jdf
2 <outside> src dfl
2 <outside> still edl
2 <outside> to iYm
2 <outside> 会 mec
2 <outside> 发 hZm
2 <outside> 的 sZb
2 <outside> 访 ccn
2 <outside> 走 obd
2 <own> $ hdi
2 <own> , nfa
2 <own> <client> lbg
2 <own> <far> ked
2 <own> <gateway> jfd
2 <own> <n> kZj
2 <own> <outside> gdj
2 <own> <own> crZ
2 <own> <public> cdo
2 <own> <zone> mgb
2 <own> ? lgc
2 <own> as meb
2 <own> do nfa
2 <own> does lgb
2 <own> dport jef
2 <own> hairpin pgX
2 <own> is qdZ
2 <own> just lgb
2 <own> led
2 <own> ok lgb
2 <own> on fck
2 <own> port iaj
2 <own> start mga
2 <own> tcp jfd
2 <own> then nfa
2 <own> times eek
2 <own> where kZj
2 <own> with nga
2 <own> work iak
2 <own> works kgc
2 <own> 一 ngZ
2 <own> 会 kgc
2 <own> 收 jch
2 <own> 的 eek
2 <own> 能 pad
2 <own> 还 jgd
2 <own> 通 bgl
2 <public> <client> kgc
2 <public> <host> iZk
2 <public> <own> pcb
2 <public> iYn
2 <server> : fdk
2 <server> <client> jdg
2 <server> <own> jib
2 <service> , eje
2 <service> : fbm
2 <service> ; ejf
2 <service> <client> oea
2 <service> <far> dld
2 <service> <host> bhl
2 <service> <n> kgc
2 <service> <outside> elc
2 <service> <own> qhV
2 <service> <public> knV
2 <service> <server> Xjm
2 <service> <zone> dnb
2 <service> ? inX
2 <service> at tUf
2 <service> does iib
2 <service> hkb
2 <service> into naf
2 <service> is cme
2 <service> on kch
2 <service> over amg
2 <service> to pYf
2 <service> will aoe
2 <service> 一 fmb
2 <service> 么 fje
2 <service> 了 fbm
2 <service> 会 dke
2 <service> 到 rab
2 <service> 发 pca
2 <service> 放 eke
2 <service> 是 hkb
2 <service> 有 fkd
2 <service> 登 pYf
2 <service> 能 klX
2 <service> 行 ckg
2 <service> 走 fje
2 <service> 轮 jeg
2 <service> 连 pZe
2 <service> 通 efk
2 <zone> $ cjh
2 <zone> , hjc
2 <zone> -d kfd
2 <zone> : pYe
2 <zone> <gateway> Yfo
2 <zone> <host> lgc
2 <zone> <outside> khb
2 <zone> <own> ejf
2 <zone> <service> lcf
2 <zone> ? dgj
2 <zone> at mce
2 <zone> ether fej
2 <zone> is lha
2 <zone> mac efk
2 <zone> on bra
2 <zone> should sZb
2 <zone> src del
2 <zone> then idh
2 <zone> 之 kee
2 <zone> 就 edl
2 <zone> 的 fje
2 <zone> 访 cgk
2 <zone> 还 afn
2 ? $ dhj
2 ? <client> bkh
2 ? <far> bmf
2 ? <gateway> Zqd
2 ? <host> cfl
2 ? <n> Xpg
2 ? <outside> jgd
2 ? <own> hmZ
2 ? <public> eYp
2 ? <zone> Zim
2 ? ? adp
2 ? ail
2 ? i hid
2 ? we bfn
2 a <client> pXg
2 a <far> eke
2 a <host> Xkk
2 a <outside> kUn
2 a <own> eld
2 a ? idh
2 a client Xmk
2 a connection hma
2 a jdh
2 a tcp led
2 able <client> pca
2 able <gateway> kgc
2 able <host> xVa
2 able <outside> kef
2 able lbf
2 able to lbf
2 accept $ fej
2 accept <host> fje
2 accept <zone> eZp
2 accept Ynh
2 accept after gVs
2 accept does gZn
2 accept let gZn
2 accept would fan
2 accept 之 gck
2 accepted reX
2 access <zone> jfd
2 access jfe
2 after enb
2 all $ eje
2 all , eld
2 all <gateway> gdk
2 all <zone> bij
2 allowed <client> lbg
2 allowed <far> Sve
2 allowed <gateway> ewS
2 allowed <host> rlR
2 allowed <zone> dle
2 allowed lgb
2 allowed or hid
2 allowed to 0TZ
2 am i hcj
2 am icj
2 an <client> dle
2 an <outside> rWe
2 an <service> ekf
2 an <zone> mag
2 an answer naf
2 an bmf
2 and <client> ici
2 and <gateway> hdi
2 and <host> hid
2 and <outside> fYp
2 and <own> blg
2 and <service> qfX
2 and <zone> cdn
2 and does dme
2 and it eke
2 and outlook qca
2 and the agm
2 answer eld
2 answered lde
2 answers dfj
2 any <zone> Vte
2 any blg
2 any port bod
2 any traffic cme
2 anything <zone> lha
2 anything Yfp
2 anything in niX
2 anywhere <own> elc
2 anywhere kmX
2 are <zone> ndd
2 are able kgc
2 are hid
2 arrive <outside> kcg
2 arrive at jgd
2 arrive kia
2 as Ypf
2 asking jdg
2 at <client> jbi
2 at <far> jcg
2 at <host> cii
2 at <own> hYn
2 at <zone> jhc
2 at djg
2 back <own> eob
2 be <client> bii
2 be <gateway> lgb
2 be <host> Zof
2 be <outside> jXl
2 be <own> dmd
2 be <zone> mbg
2 be able nag
2 be dle
2 be reached fke
2 behind <zone> mdd
2 behind lde
2 being lha
2 blame <gateway> Zfo
2 blame Zfo
2 blocked <host> Zng
2 blocked <zone> ngZ
2 blocked niX
2 blocks mbf
2 browse <zone> ebn
2 browse gan
2 but <outside> kgc
2 but igd
2 by <client> del
2 by <host> Wjn
2 by <public> cbp
2 by <service> dqa
2 by dfk
2 call rba
2 can <client> cdn
2 can <outside> cgk
2 can cjg
2 can i tcX
2 can it cle
2 can they ljY
2 can't jch
2 cannot nZg
2 cant open lgb
2 client <zone> mdd
2 client kee
2 come gkc
2 coming from hjc
2 coming pbb
2 conect mhZ
2 conect to pfY
2 connect : fje
2 connect <host> kia
2 connect <own> cle
2 connect <zone> mdd
2 connect liZ
2 connect to rba
2 connection <client> kef
2 connection <own> efj
2 connection kfd
2 connection timed cii
2 connection to led
2 connects ial
2 conntrack cgk
2 could <host> rab
2 could tYb
2 curl -v ogZ
2 curl : kcg
2 curl <client> pYf
2 curl <host> rZb
2 curl <own> ogX
2 curl <zone> ogY
2 curl pZd
2 daddr <client> oea
2 daddr <far> lcf
2 daddr <host> lde
2 daddr mdd
2 dead <own> dld
2 dead caq
2 deliver <host> fan
2 deliver fbm
2 deliver to scX
2 delivers odb
2 destination fkd
2 did clf
2 directly <host> Zqd
2 directly cob
2 dnat kee
2 do <client> lkY
2 do <far> djf
2 do <outside> ejf
2 do <service> oZg
2 do i aik
2 do they hjc
2 does <far> Zpf
2 does <gateway> arb
2 does <host> gjd
2 does <outside> oYg
2 does <own> foZ
2 does <service> lfc
2 does <zone> gbl
2 does it eoa
2 does mail dih
2 does that ffj
2 does the eke
2 doing gdk
2 dport <n> djf
2 dport <own> ejf
2 dport djf
2 drop , iak
2 drop <far> mbf
2 drop <zone> Wbu
2 drop djg
2 dscp <client> dkf
2 dscp <host> flc
2 dscp cs ekd
2 dscp ekd
2 dst <host> ndc
2 dst nbe
2 echo <client> mce
2 echo mce
2 echo request mce
2 establish mfc
2 even Zep
2 ever fkd
2 expected dmd
2 explain dgj
2 fetch mXj
2 filtered kfd
2 fine , aep
2 fine <outside> cdn
2 fine <own> gma
2 fine fcl
2 for <client> dnc
2 for <far> Ypg
2 for <outside> jia
2 for <zone> Wqg
2 for Xqf
2 forward jef
2 forwarded <own> cme
2 forwarded <zone> iic
2 forwarded ? iic
2 forwarded khb
2 foxmail <client> lde
2 foxmail <zone> lgb
2 foxmail 发 efj
2 foxmail 收 qWg
2 from <client> hjd
2 from <far> obd
2 from <gateway> Zof
2 from <outside> cme
2 from <zone> djh
2 from a eke
2 from line cco
2 from my efj
2 from the nbf
2 full Zhm
2 full of Zhm
2 get <client> hkb
2 get <far> occ
2 get <gateway> led
2 get <host> Xni
2 get <outside> jai
2 get <own> hkb
2 get <zone> mce
2 get a kde
2 get an kee
2 get gjd
2 get in ofZ
2 get into saa
2 get out jWn
2 get through lcf
2 get to obd
2 gets <client> oea
2 gets <n> ldd
2 gets <own> clf
2 gets kcg
2 getting led
2 given lcf
2 go <zone> jef
2 goes crZ
2 going kgd
2 going to jgd
2 hangs <client> rYd
2 hangs <host> bwV
2 hangs <own> gkc
2 hangs jgc
2 happens ihd
2 has <client> led
2 has mde
2 has to kdf
2 have <host> mdd
2 have <outside> ich
2 have <own> Zsb
2 have <zone> edl
2 have kbg
2 he <far> kia
2 he <gateway> dfk
2 he <host> bkh
2 he <own> anf
2 he cjh
2 he right mbf
2 hear <host> anf
2 hear anf
2 hear from dkg
2 her ich
2 here hjc
2 him <gateway> efj
2 his jfe
2 hit <zone> qeY
2 hit phW
2 hitting jch
2 how ccn
2 i <client> fna
2 i <gateway> cgl
2 i <host> Wll
2 i <outside> hjb
2 i <zone> lah
2 i chj
2 i e djh
2 i see bhk
2 i'm eld
2 icmp mWk
2 if Whp
2 in <client> rZc
2 in <gateway> WZx
2 in <host> Wqg
2 in <outside> kWm
2 in <own> glb
2 in <zone> gkc
2 in cle
2 in on mag
2 in the gck
2 in to imX
2 inbound fej
2 initiate <outside> mfb
2 initiate mec
2 input mga
2 inside cfl
2 into <client> lbh
2 into <host> hdi
2 into <outside> led
2 into <zone> pbc
2 into oXh
2 ip <client> dgj
2 ip <far> aik
2 ip <outside> cgk
2 ip <own> cgk
2 ip <zone> agm
2 ip bdo
2 is <client> gck
2 is <far> idh
2 is <host> Wkm
2 is <outside> ejf
2 is <own> amg
2 is <server> bem
2 is <service> oaf
2 is able rcZ
2 is bfm
2 is fine fej
2 is it dfk
2 is that flc
2 is the oYf
2 is this gck
2 is up eZp
2 it $ cjh
2 it <client> kib
2 it <far> fkd
2 it <gateway> ddm
2 it <host> ljY
2 it <outside> dgj
2 it <own> epZ
2 it ? hdj
2 it get mdd
2 it has jlY
2 it just fkd
2 it or cbo
2 it through cdn
2 it us lYj
2 it works Tgt
2 it's cco
2 its <client> lfc
2 its <gateway> lde
2 its <host> nZg
2 its <own> Wuc
2 its <service> lah
2 its <zone> sWd
2 its nce
2 itself <gateway> hid
2 itself <host> kVn
2 itself jWm
2 just <host> eoa
2 just hangs mec
2 just kcg
2 just spins fna
2 land <outside> jdg
2 land lgb
2 land on lgb
2 laptop qca
2 let <gateway> eek
2 let khb
2 like <host> lee
2 like mbf
2 like to nYi
2 line <n> dgj
2 line <outside> dgj
2 line dgj
2 lines dcn
2 lip <client> sUf
2 load dke
2 loads Xbu
2 log <host> Xoi
2 log Xoh
2 logging qbb
2 logs <host> kYk
2 logs djg
2 mac <n> dfl
2 mac <zone> del
2 mac dfl
2 mail <client> jhc
2 mail <host> kdf
2 mail <zone> jef
2 make <zone> led
2 make it nbe
2 make nbe
2 masquerade , mXk
2 masquerade <host> bXu
2 masquerade <outside> Zli
2 masquerade ihd
2 may jef
2 me $ Yjl
2 me <client> kjZ
2 me <gateway> bij
2 me <outside> cgl
2 me <own> kgc
2 me dih
2 me this mdc
2 minute bmf
2 monday <zone> mce
2 must tYc
2 my <client> iak
2 my <gateway> fjd
2 my <host> alh
2 my <outside> jbi
2 my <own> gpX
2 my <zone> ibk
2 my fej
2 my laptop blg
2 my phone flc
2 nc : emd
2 nc ihc
2 need <zone> ofZ
2 need ofZ
2 never bgl
2 night kaj
2 no <client> Yrd
2 no <host> ahl
2 no <outside> alh
2 no <zone> eZp
2 no Ykl
2 no answer qdZ
2 no vpn ngZ
2 not <client> fcl
2 not <gateway> led
2 not <outside> ecl
2 not <own> alh
2 not <zone> peZ
2 not able neb
2 not ecm
2 not open kZj
2 nothing <client> waW
2 nothing <outside> lfc
2 nothing <zone> ben
2 nothing back kee
2 nothing dfl
2 now <zone> bfn
2 now dfk
2 of <host> bjj
2 of <outside> obe
2 of <zone> mfb
2 of line afn
2 of mha
2 off <outside> Yfp
2 off line Yfp
2 off tWe
2 ok <far> Xre
2 ok <host> clf
2 ok <own> fmb
2 ok ? lgb
2 ok jhc
2 ok or bmf
2 on <client> iic
2 on <far> kgc
2 on <gateway> kef
2 on <host> Zgo
2 on <n> cih
2 on <outside> jbi
2 on <own> flc
2 on <public> cfl
2 on <service> bpc
2 on <zone> fld
2 on dev kee
2 on port Yhn
2 on the kmW
2 only lee
2 open <client> rdZ
2 open <gateway> apd
2 open <host> ija
2 open <service> sZb
2 open <zone> ldf
2 open ? sZc
2 open a vaX
2 open connections ncd
2 open eld
2 open from Rwf
2 open or Zng
2 open tcp lbg
2 open the kcg
2 opening <zone> mfc
2 opening neb
2 opens <outside> dgk
2 opens lcf
2 or <client> ihd
2 or <far> dlf
2 or <gateway> Xct
2 or <host> del
2 or <outside> ihd
2 or <own> dle
2 or <zone> kfe
2 or does ckg
2 or is gZn
2 or mec
2 or no Zof
2 or not chj
2 or only gjd
2 our <client> kfd
2 our <far> oae
2 our <host> idh
2 our <outside> qbb
2 our kdg
2 out <client> fma
2 out <far> aoe
2 out <host> nYh
2 out <outside> cgk
2 out <own> dkf
2 out <zone> mdd
2 out jgd
2 out of eek
2 out on qeZ
2 out to rTi
2 outbound <host> kbh
2 outgoing nbe
2 outlook <client> pad
2 outlook <zone> gdj
2 outlook can't jgd
2 outlook gdj
2 outlook just dfk
2 outlook 报 led
2 over <host> chk
2 over <service> bhk
2 over dhi
2 own <gateway> qXg
2 packets chj
2 packets transmitted chj
2 pc <zone> fdk
2 pc dcn
2 permitted <zone> mbf
2 permitted lfc
2 permitted to mcd
2 phone <outside> chk
2 phone dgk
2 ping <client> vXZ
2 ping <far> kfc
2 ping <outside> cfk
2 ping <own> jja
2 ping <zone> ked
2 ping mcd
2 ping 通 kgc
2 pingable Ypf
2 pingable from Ypf
2 plain <host> neb
2 plain <outside> fmc
2 plain <service> fmb
2 plain lha
2 please Ytb
2 pls gjd
2 polled bod
2 port <client> aqc
2 port <far> kdf
2 port <host> fdk
2 port <n> eke
2 port <outside> jja
2 port <own> dmd
2 port <server> fdk
2 port <zone> liZ
2 port dke
2 possible ? mag
2 postfix <service> kVn
2 postfix dhi
2 print <zone> rab
2 print to qad
2 print vXa
2 problem Zep
2 pull pda
2 push vSf
2 query kef
2 reach <client> hbk
2 reach <far> mcd
2 reach <gateway> hdi
2 reach <host> oXh
2 reach <outside> jYl
2 reach <own> jff
2 reach <service> jdg
2 reach <zone> kfd
2 reach gbl
2 reach the sgU
2 reachable <host> ajj
2 reachable ? oea
2 reachable Zkj
2 reachable from eqY
2 reaching pWh
2 read cnd
2 refused , fjd
2 refused <own> dle
2 refused rdY
2 removed <outside> dgk
2 removed dgk
2 removed from dgk
2 request , ejf
2 request <far> edk
2 right <own> cfl
2 rule iak
2 s , kgd
2 s <client> nYh
2 s <far> jch
2 s <host> Vph
2 s <own> cpb
2 s kgd
2 saddr <far> dgj
2 saddr <n> fej
2 same <outside> dfk
2 same dgj
2 say <service> lgb
2 say <zone> cen
2 say cem
2 says <far> led
2 says ocd
2 scan lec
2 scan to qZd
2 see <client> sbZ
2 see <gateway> Yau
2 see <host> cih
2 see <zone> fej
2 see cjh
2 see the ejf
2 see when Xkl
2 sees fqX
2 send <client> lfc
2 send <host> kdf
2 send its mdd
2 send mdd
2 sending mfc
2 sends <host> jef
2 sends kcg
2 session <host> ele
2 session dle
2 should <client> bmg
2 should <host> peZ
2 should <outside> jaj
2 should <zone> kdf
2 should jja
2 should that lhb
2 since <zone> lbf
2 since eoa
2 sits mce
2 sits there led
2 smtpd <host> Xsd
2 smtpd <n> Xsd
2 smtpd Xsd
2 snat <host> gck
2 snat ejf
2 snat to bdo
2 so <zone> dcn
2 so cjh
2 someone bcp
2 something maf
2 source ilZ
2 spins and fkd
2 spins fld
2 src Wgq
2 still <zone> fdk
2 still lah
2 stops <gateway> cgk
2 stops dhj
2 stops it chj
2 straight <outside> odb
2 straight hjb
2 straight to fld
2 supposed <client> qXf
2 supposed emd
2 supposed to emd
2 taken <outside> Wfq
2 taken Zgn
2 talk <host> qeY
2 talk kcg
2 talk to odc
2 talking <host> qfX
2 talking tbY
2 talking to qeX
2 target lde
2 tcp $ eld
2 tcp <client> kja
2 tcp <far> R0c
2 tcp <gateway> Ukp
2 tcp <outside> blg
2 tcp <own> dld
2 tcp dport Wmk
2 tcp port Zqd
2 tell hjc
2 tell me hjc
2 that <client> kee
2 that <far> dle
2 that <host> aki
2 that <own> gjd
2 that <zone> lZi
2 that ? dld
2 that be Yjl
2 that ihd
2 that in del
2 that work bhk
2 that's miY
2 the <far> jkY
2 the <gateway> alh
2 the <host> ihd
2 the <outside> hbk
2 the <own> dob
2 the <server> dgk
2 the <service> Tjq
2 the <zone> jai
2 the browser cme
2 the connection Wgp
2 the nightly Xre
2 the port apd
2 the same Xgp
2 the site jge
2 the way ckf
2 their <service> mfb
2 their <zone> pZe
2 their odb
2 then <client> ika
2 then <zone> jfd
2 then ? bmf
2 then hjb
2 they <own> Zof
2 they <zone> pcb
2 they get ihc
2 this , mce
2 this <client> kee
2 this <gateway> dZq
2 this <outside> dhi
2 this ? ajj
2 this is gZn
2 through $ dpb
2 through <client> odb
2 through <far> dkf
2 through <host> chj
2 through <outside> nfa
2 through <zone> eek
2 through ? emc
2 through the fdk
2 through to pZe
2 thunderbird <client> jef
2 thunderbird <own> Zng
2 thunderbird <zone> pgY
2 thunderbird niX
2 time <zone> ngZ
2 time tYa
2 timed <own> flc
2 times koU
2 times out koU
2 timing ihd
2 timing out ihd
2 to <client> mdd
2 to <far> med
2 to <host> ici
2 to <n> rcZ
2 to <outside> jaj
2 to <own> bij
2 to <public> lgb
2 to <server> Yep
2 to <service> fje
2 to <zone> mce
2 to connect pcc
2 to deliver naf
2 to fetch rPm
2 to get pda
2 to hit ibj
2 to kee
2 to open nae
2 to pull pbc
2 to push efj
2 to reach pad
2 to see obd
2 to send ecm
2 to talk fje
2 to work gkd
2 towards <zone> vcV
2 towards oYg
2 traffic pda
2 trouble kbg
2 trying <client> maf
2 trying mhY
2 ttl <client> eqY
2 ttl <host> ckg
2 ttl <n> djf
2 ttl <own> gnZ
2 ttl djf
2 udp $ blg
2 udp , Zoe
2 udp <client> jhc
2 udp <far> Ttg
2 udp <gateway> O1e
2 udp <n> ihd
2 udp <outside> Wse
2 udp mlW
2 udp port jfd
2 up $ bij
2 up <host> jee
2 up <zone> jdf
2 up fkd
2 updates from occ
2 updates occ
2 us <far> jef
2 us <host> alh
2 us ekd
2 use <own> rfW
2 use <zone> jef
2 via <host> lXj
2 via djg
2 want <client> rVf
2 want mdc
2 want to kfd
2 wants <far> jdg
2 wants pae
2 wants to taa
2 was pac
2 we ekf
2 webmail mde
2 week <zone> jch
2 week and hid
2 what <gateway> Zgn
2 what <outside> ijb
2 what <own> epZ
2 what happens lah
2 what is hic
2 when <own> ejf
2 when hjd
2 when it rWf
2 where jmX
2 which <client> kfd
2 which jfe
2 while <own> fje
2 who lbg
2 why <gateway> idh
2 will <far> jja
2 will <gateway> hla
2 will <host> gbk
2 will it liZ
2 will that clf
2 will the klX
2 with <host> Ysd
2 with <service> hjc
2 with it eYq
2 without clf
2 work <own> fkd
2 work ? gkc
2 work dkf
2 worked hbk
2 working <own> eld
2 working ? dmc
2 working kgc
2 works <outside> cgj
2 works <own> dqZ
2 works ? Zkj
2 works dhi
2 works fine jib
2 would <client> bhj
2 would <far> fan
2 would <gateway> hcj
2 would <host> djg
2 would <outside> hal
2 would <own> bcp
2 would <zone> jhc
2 would it Zpd
2 would kfd
2 would that bne
2 y apc
2 y n apc
2 yes <host> kgc
2 yes <outside> anf
2 yes <zone> Xmk
2 yes hjc
2 yes no clf
2 you oYg
2 一 <host> clf
2 一 <zone> naf
2 一 lha
2 一 直 brZ
2 三 <zone> cem
2 三 cem
2 三 条 cem
2 上 <host> adq
2 上 <outside> cbp
2 上 <zone> ibi
2 上 Zdq
2 不 <host> Xpg
2 不 <outside> oea
2 不 <own> dgi
2 不 <zone> kdf
2 不 dfk
2 不 上 hkb
2 不 了 nZg
2 不 到 eke
2 不 放 fej
2 不 是 ihd
2 不 能 ici
2 不 行 glb
2 不 走 Xub
2 不 通 fkd
2 个 <far> gnZ
2 个 <host> cem
2 个 <zone> jja
2 个 flc
2 为 <client> eke
2 为 glb
2 为 什 ohY
2 主 <host> jbi
2 主 <server> cgk
2 主 lbh
2 主 动 lah
2 么 ibj
2 了 $ dih
2 了 <gateway> efj
2 了 <own> clf
2 了 blg
2 了 吗 ffj
2 事 dfk
2 人 <outside> qZd
2 人 <service> qca
2 人 <zone> idh
2 人 lbf
2 人 用 mgb
2 人 连 mec
2 什 <own> cfk
2 什 <zone> jef
2 从 <client> dld
2 以 <client> oaf
2 以 <zone> eek
2 以 jaj
2 以 吗 dpa
2 以 直 mdd
2 会 <client> nbd
2 会 <outside> jkZ
2 会 <own> dmd
2 会 不 Zkj
2 会 怎 flb
2 会 被 lgb
2 供 <service> ijb
2 供 <zone> uUd
2 供 glb
2 信 , ika
2 信 <client> ocb
2 信 <host> peZ
2 信 <n> dkf
2 信 <outside> dkf
2 信 <own> gjd
2 信 <zone> hZm
2 信 chj
2 信 到 ndd
2 信 吗 ang
2 信 报 agl
2 信 走 mdd
2 做 bjj
2 共 <client> cme
2 共 bhj
2 共 享 bhj
2 关 <gateway> dfk
2 关 dfk
2 关 系 dfk
2 内 gjd
2 出 <far> aoe
2 出 kdf
2 出 得 Yog
2 则 <gateway> edl
2 则 del
2 到 <client> nbe
2 到 <far> mec
2 到 <host> ihd
2 到 <outside> kdf
2 到 <own> dpa
2 到 <zone> kdf
2 到 odb
2 到 底 dgj
2 到 的 agm
2 加 <zone> jdg
2 动 <host> nfa
2 动 <server> cgk
2 动 jcg
2 动 连 kdf
2 包 , djg
2 包 <far> Zoe
2 包 <zone> dfl
2 包 ckh
2 印 bgm
2 去 <host> oea
2 去 <outside> Ynh
2 去 <zone> fZp
2 去 cij
2 反 bfm
2 发 <client> dmd
2 发 <host> mWk
2 发 <outside> Xhp
2 发 cgk
2 发 信 mWj
2 变 <own> fkc
2 变 成 flc
2 口 <host> fkd
2 口 <n> ekf
2 口 <outside> bji
2 可 <outside> bbq
2 可 gnZ
2 可 以 gnZ
2 台 <client> lga
2 台 <zone> kai
2 台 jfe
2 台 打 Zdq
2 台 机 jgd
2 台 能 sVe
2 台 要 ldf
2 同 <client> vXa
2 同 <outside> jdh
2 同 <zone> pda
2 同 nbe
2 同 学 kfd
2 后 , hic
2 后 <gateway> bfm
2 后 <host> jaj
2 后 <outside> Smo
2 后 <own> fkd
2 后 naf
2 吗 $ emc
2 吗 <client> Ypf
2 吗 <host> djg
2 吗 <outside> bsZ
2 吗 ? cgk
2 吗 dle
2 否 <gateway> aas
2 否 <zone> occ
2 否 kef
2 吧 <host> glb
2 吧 ? gjd
2 咋 gkc
2 哪 eke
2 哪 条 eke
2 啥 jci
2 回 <own> ejf
2 回 alh
2 回 包 alh
2 在 <own> eke
2 在 peZ
2 址 efj
2 外 <host> rfW
2 外 yTc
2 外 发 nfa
2 好 <outside> Yau
2 好 <own> gpX
2 好 dih
2 好 了 eke
2 它 rWf
2 客 djf
2 客 户 djg
2 对 hid
2 就 Yjk
2 己 <gateway> lfc
2 己 <host> ndd
2 己 kef
2 己 去 ofZ
2 己 往 lcf
2 己 的 Yli
2 己 能 jaj
2 己 访 ogY
2 己 连 kfd
2 帮 <own> fkc
2 帮 lde
2 帮 忙 ihd
2 帮 看 cme
2 常 <outside> bgl
2 常 bgl
2 应 <own> ele
2 应 ici
2 应 该 bgl
2 底 <gateway> edl
2 底 agm
2 开 <client> rdY
2 开 <outside> eek
2 开 <own> jgd
2 开 <service> idh
2 开 <zone> oda
2 开 hid
2 往 <client> oea
2 往 <host> lbg
2 往 <outside> wdT
2 往 mZg
2 得 <client> jhc
2 得 <host> eke
2 得 <outside> hid
2 得 <own> dle
2 得 <zone> ibj
2 得 cii
2 得 上 rZc
2 得 了 ben
2 得 去 jai
2 得 来 igd
2 得 通 fje
2 想 <client> oea
2 想 <service> kcg
2 想 lbg
2 我 <outside> kcg
2 我 <own> ane
2 我 kdf
2 我 们 dgk
2 户 <outside> jfe
2 户 用 lgb
2 户 连 kgd
2 手 <outside> ndc
2 手 mfb
2 手 机 mfb
2 打 <outside> lfc
2 打 <public> efj
2 打 <zone> fcl
2 打 ijb
2 打 开 bfm
2 打 得 lfc
2 执 <client> kdf
2 执 jdf
2 执 行 jdf
2 扫 <client> mag
2 扫 qZe
2 扫 描 lcf
2 把 nYh
2 抓 <client> qfX
2 抓 <outside> Tgt
2 抓 <zone> cgk
2 抓 del
2 抓 到 eej
2 抓 包 egj
2 抓 的 jch
2 报 <own> ckg
2 报 <zone> pad
2 报 connection dkf
2 报 oea
2 拉 <client> jfe
2 拉 jge
2 拦 <gateway> efj
2 拦 efj
2 拦 吗 efj
2 按 <far> boe
2 按 bne
2 按 规 dle
2 挡 del
2 掉 , cgl
2 掉 <gateway> ecl
2 掉 <outside> cgk
2 掉 dfl
2 掉 吗 edk
2 掉 的 edk
2 接 <outside> mde
2 接 访 ibj
2 收 <client> jjb
2 收 <public> gdj
2 收 <service> mbe
2 收 <zone> gZn
2 收 Zfn
2 收 不 adp
2 收 信 jZk
2 收 到 eld
2 收 邮 gcl
2 放 <far> bnf
2 放 <gateway> ahl
2 放 <zone> jjZ
2 放 kdf
2 放 吗 hdh
2 放 行 efj
2 数 dmd
2 数 据 dmd
2 时 <far> coc
2 时 <own> efj
2 时 dfj
2 是 <client> jgd
2 是 <gateway> eld
2 是 <host> jfe
2 是 <own> dsX
2 是 不 kfd
2 最 <own> ejf
2 最 ejf
2 最 后 ejf
2 有 <host> blg
2 有 Zng
2 有 回 ckg
2 有 没 dhj
2 本 Zjk
2 本 机 Zjk
2 机 <host> pad
2 机 <service> nbe
2 机 <zone> ihd
2 机 mec
2 机 上 oeZ
2 机 能 fje
2 机 访 led
2 机 连 lec
2 条 Xgp
2 来 <client> hZm
2 来 <far> oaf
2 来 <outside> ogY
2 来 <zone> idh
2 来 oWi
2 来 的 nYh
2 析 dlf
2 查 pcb
2 正 <outside> dcn
2 段 <zone> iic
2 段 iic
2 段 访 kgc
2 没 <client> gkc
2 没 <gateway> fbm
2 没 <host> Xjl
2 没 <outside> ajj
2 没 <own> fmb
2 没 cii
2 没 事 cem
2 没 放 fdj
2 没 有 dgj
2 没 问 ebn
2 流 fje
2 流 量 fje
2 测 lde
2 测 的 nae
2 源 hpW
2 用 <client> vcV
2 用 <public> ueU
2 用 <zone> teV
2 用 rab
2 电 <zone> jee
2 电 jee
2 电 脑 jee
2 登 <zone> kcg
2 登 kcg
2 的 $ agm
2 的 , mfb
2 的 <client> mde
2 的 <far> dXt
2 的 <gateway> Vpi
2 的 <host> mfa
2 的 <n> Yqe
2 的 <outside> kee
2 的 <own> dih
2 的 <public> fej
2 的 <server> efj
2 的 <service> anf
2 的 jef
2 的 prometheus lcf
2 的 主 kcg
2 的 人 uaY
2 的 包 gck
2 的 同 iak
2 的 吗 bbq
2 的 是 fcl
2 的 机 lfc
2 的 电 led
2 目 jfe
2 目 的 jfe
2 直 <client> fje
2 直 <outside> jfe
2 直 <zone> dgj
2 直 djg
2 直 接 lde
2 看 <host> bkh
2 看 lgb
2 看 到 Xgq
2 着 kee
2 端 <client> clf
2 端 <server> gbl
2 端 cjg
2 端 口 cjg
2 管 mWk
2 经 bnf
2 经 过 bne
2 给 <client> cne
2 给 bme
2 网 jdh
2 能 <client> iic
2 能 <far> jdg
2 能 <host> kkY
2 能 <service> nbe
2 能 <zone> jfe
2 能 上 kZj
2 能 不 nZg
2 能 主 rba
2 能 到 Zik
2 能 往 ndd
2 能 打 cdm
2 能 用 Ves
2 能 访 led
2 能 连 dfl
2 能 通 djg
2 自 kai
2 行 <far> Zqd
2 行 <gateway> ecm
2 行 <host> dco
2 行 <own> emb
2 行 gbl
2 行 不 ecm
2 被 <far> bnf
2 被 <host> Zpe
2 被 Ute
2 要 <client> qYe
2 要 <host> naf
2 要 <server> dgj
2 要 <zone> qgW
2 要 oXh
2 要 连 jef
2 规 alh
2 规 则 alh
2 解 eke
2 解 析 eke
2 许 <gateway> bii
2 许 bii
2 访 <client> rZc
2 访 <host> ucV
2 访 <outside> ngZ
2 访 jaj
2 访 问 jaj
2 话 , dcn
2 话 jZk
2 询 <client> mcd
2 询 ocb
2 该 <own> coc
2 该 khb
2 说 <far> jee
2 说 pbd
2 请 hjc
2 调 <server> bgl
2 调 kdf
2 走 <outside> blg
2 走 gpY
2 走 得 fje
2 超 mcd
2 超 时 mcd
2 跑 <client> kdf
2 跑 kgc
2 跑 的 kdg
2 身 ? dmd
2 身 kgc
2 转 <gateway> del
2 转 cfk
2 转 发 cgl
2 载 kfc
2 边 <gateway> adp
2 边 <outside> kdf
2 边 <service> ofZ
2 边 <zone> ibj
2 边 放 cgl
2 边 能 qeX
2 过 <client> odb
2 过 <gateway> del
2 过 <host> hid
2 过 nbd
2 过 吗 dek
2 还 sZb
2 这 <host> bne
2 这 <own> fje
2 这 khb
2 这 样 cfl
2 进 <gateway> jib
2 进 <outside> gbl
2 进 fdl
2 进 来 bbq
2 连 <client> waW
2 连 <far> qXf
2 连 <host> mag
2 连 <outside> lYi
2 连 <own> chj
2 连 <zone> kef
2 连 kgc
2 连 得 jlZ
2 连 的 idh
2 通 <far> bmf
2 通 <host> foZ
2 通 <outside> bme
2 通 <own> eke
2 通 doc
2 通 不 dob
2 通 了 bmf
2 通 吗 djg
2 那 Znh
2 邮 <client> nce
2 邮 <outside> aik
2 邮 <own> cme
2 邮 <zone> qVh
2 邮 jgd
2 邮 件 jgd
2 锅 <gateway> eej
2 锅 efj
2 锅 吗 eek
2 问 <client> ndc
2 问 <far> kcf
2 问 <host> peZ
2 问 <outside> qab
2 问 <own> jhc
2 问 <public> dfj
2 问 得 lcf
2 问 题 eek
2 间 <zone> eke
2 间 eke
2 面 gjc
2 麻 ihd
2 麻 烦 ihd
3 $ <- mdd
3 $ <client> gjd
3 $ <far> iic
3 $ <gateway> ahl
3 $ <host> ejf
3 $ <outside> ckg
3 $ <public> dgj
3 ' aof
3 's fdl
3 , <far> kgc
3 , <gateway> occ
3 , <outside> kai
3 , <public> dii
3 , <server> dXs
3 , <zone> Zlh
3 -> kXk
3 -a jZk
3 -d <zone> kfd
3 -d kfd
3 -i fdk
3 -j kai
3 -m <outside> dpa
3 -m <own> dhi
3 -m <zone> nPq
3 -p <outside> mcd
3 -p <zone> ici
3 -p jch
3 -s Wav
3 -v ogZ
3 : <far> fcl
3 : <gateway> lde
3 : <host> hoX
3 : <outside> jgd
3 : <own> gjd
3 : <server> ddm
3 : <zone> del
3 ; <far> aoe
3 ; <own> fmb
3 ; bmf
3 <client> <client> qdZ
3 <client> <far> fna
3 <client> <gateway> hci
3 <client> <host> kai
3 <client> <outside> gck
3 <client> <own> cii
3 <client> <server> abr
3 <client> <zone> ddm
3 <client> ibj
3 <far> <client> ekd
3 <far> <gateway> fan
3 <far> <host> niX
3 <far> <outside> Wdt
3 <far> <own> djg
3 <far> <zone> neb
3 <gateway> <client> mbg
3 <gateway> <far> cme
3 <gateway> <gateway> lZh
3 <gateway> <host> Yqe
3 <gateway> <outside> hkb
3 <gateway> <own> ctX
3 <gateway> jfe
3 <host> <client> kiZ
3 <host> <far> mcd
3 <host> <gateway> lah
3 <host> <outside> hdh
3 <host> <own> blg
3 <host> <zone> kdf
3 <n> <client> arb
3 <n> <far> jfe
3 <n> <gateway> nYh
3 <n> <outside> ckg
3 <n> <own> ijb
3 <n> <public> fdl
3 <n> <server> edm
3 <n> <zone> hid
3 <outside> <client> oTl
3 <outside> <gateway> kmX
3 <outside> <outside> mfb
3 <outside> <zone> gbl
3 <outside> kdf
3 <own> <client> qac
3 <own> <far> rXe
3 <own> <gateway> kZj
3 <own> <host> efj
3 <own> <outside> lcg
3 <own> <own> eke
3 <own> <zone> cem
3 <public> <host> pZe
3 <public> <zone> dgk
3 <public> ibj
3 <server> <client> mha
3 <server> <own> ejf
3 <server> ogY
3 <service> <client> jgd
3 <service> <host> agm
3 <service> <outside> qda
3 <service> <own> Vvd
3 <service> <public> eWr
3 <service> <server> bgm
3 <service> <zone> ofY
3 <service> jgd
3 <zone> <- ibi
3 <zone> <client> rbZ
3 <zone> <far> Vtf
3 <zone> <gateway> ahl
3 <zone> <host> ckg
3 <zone> <outside> fao
3 <zone> <own> glc
3 <zone> <zone> dgj
3 ? <client> nZg
3 ? <far> bij
3 ? <gateway> Wio
3 ? <host> alh
3 ? <public> cij
3 ? <server> ebm
3 ? kcf
3 a <client> lkX
3 a <gateway> agm
3 a <host> idh
3 a <outside> neb
3 a <own> fmc
3 a <zone> gck
3 a fcl
3 able <client> tZb
3 able <host> lZi
3 able <outside> fek
3 able <zone> ked
3 able nbe
3 accept <zone> hZm
3 accept bgl
3 access <zone> fam
3 access mZi
3 added bhl
3 address <host> Zgm
3 address agl
3 after <far> ham
3 after <host> gmb
3 after <zone> gVr
3 afterwards fje
3 agent mfb
3 all <host> cdn
3 all <zone> ika
3 allowed <far> anf
3 allowed <outside> anf
3 allowed <zone> mbf
3 am flc
3 an <client> saa
3 an ohX
3 and <host> Qsk
3 and <outside> iid
3 and <own> eqY
3 and <zone> oaf
3 and kdf
3 answer <own> Zng
3 answer <zone> del
3 answer ofa
3 answered fcl
3 answers nXi
3 any <zone> del
3 any Ynh
3 anything <host> coc
3 anything <zone> ncd
3 anything khb
3 app imZ
3 are kha
3 arrive qWg
3 as <host> jhc
3 as <own> anf
3 as <zone> kcg
3 as dpa
3 asking jWn
3 at <client> nec
3 at <far> mha
3 at <own> dkf
3 at <zone> fdk
3 at kee
3 back <client> xaW
3 back peZ
3 be <client> hoY
3 be <far> gjd
3 be <host> blg
3 be <outside> jch
3 be <own> cme
3 be <zone> hal
3 be ckg
3 because cgk
3 before <own> fkc
3 before fmb
3 bounces eld
3 box jfe
3 browser ekf
3 but <own> clf
3 but gjd
3 by <client> emc
3 by <far> pad
3 by <gateway> bra
3 by <host> ham
3 by <own> ejg
3 by <zone> nhY
3 by fld
3 c lbh
3 can <far> eke
3 can <gateway> jdg
3 can <zone> lgb
3 can saZ
3 can't <client> jfe
3 can't <zone> qeY
3 can't nbe
3 cannot <client> odb
3 cannot occ
3 client <client> mjY
3 client <host> dco
3 client fej
3 code <far> Zqd
3 code bji
3 come <zone> jgd
3 come fdk
3 comes bod
3 connect <client> kee
3 connect <zone> qba
3 connect djg
3 connection <client> qXg
3 connection <far> Wre
3 connection <host> arb
3 connection <own> ejf
3 connection <zone> iak
3 connection jhb
3 connections <zone> fej
3 connections jja
3 could cjh
3 cs <client> dkf
3 cs <host> flc
3 cs ekd
3 curl <gateway> lde
3 curl oZf
3 customer frW
3 dead fdk
3 deliver <host> tcY
3 deliver rcY
3 desk <gateway> fke
3 dev <client> jff
3 dev kee
3 directly <host> dob
3 directly <outside> jgd
3 directly miZ
3 dnat <own> gjd
3 dnat gjd
3 do <host> foZ
3 do <outside> ebm
3 do <own> dnc
3 do <zone> kWm
3 do iic
3 does <client> dgk
3 does <far> Ype
3 does <own> epY
3 does <zone> rba
3 does idh
3 doesnt eje
3 dport <client> hdi
3 dport <far> ane
3 dport <host> dfk
3 dport <outside> gVr
3 dport <zone> Vkn
3 dport cii
3 drop <client> gkc
3 drop fjd
3 dst <outside> cne
3 e djh
3 end edl
3 error dlf
3 ether <zone> fej
3 ether fej
3 even <own> enb
3 even amf
3 ever dhi
3 every Zjk
3 example cjh
3 failed <client> lde
3 failed kdf
3 fine <outside> Zdq
3 for <client> kee
3 for <far> jia
3 for <outside> Tve
3 for <zone> jaj
3 forever <own> flc
3 forward <gateway> dcn
3 forward <host> grV
3 forward <zone> dle
3 forward Xnj
3 forwarded pZe
3 foxmail jee
3 from <client> gpX
3 from <far> gjd
3 from <gateway> jja
3 from <host> dih
3 from <outside> hdj
3 from <own> fjd
3 from <zone> hdi
3 g <outside> clf
3 g clf
3 get <client> qXf
3 get <far> peZ
3 get <host> ihd
3 get <outside> ejf
3 get <own> ejf
3 get <zone> jbi
3 get nbe
3 gets gid
3 gives <own> eke
3 gives khb
3 go <outside> bpc
3 go <zone> pXg
3 go kjZ
3 goes <zone> hbk
3 goes jdg
3 going cle
3 hairpin jic
3 hand ohX
3 hangs ilZ
3 happens jch
3 has <client> ljY
3 has <outside> mbf
3 has cjg
3 have <zone> obd
3 have jfd
3 he fdl
3 him Zlj
3 his hci
3 hit <client> qbb
3 hit glb
3 i <client> jdg
3 i <gateway> dfk
3 i <outside> jXm
3 i <zone> iic
3 icmp pae
3 if <own> emc
3 if <zone> jgd
3 if lfd
3 in <client> euU
3 in <host> dhi
3 in <outside> pVh
3 in <own> fjf
3 in <zone> kgc
3 in dle
3 input <gateway> djf
3 input ejf
3 into <outside> pda
3 into <zone> lbh
3 into mde
3 ip <host> Vkn
3 ip <outside> cfk
3 ip <zone> bfn
3 ip bbq
3 is <client> gjc
3 is <far> Vsf
3 is <gateway> fcl
3 is <host> rdY
3 is <outside> gdi
3 is <own> eld
3 is <zone> dkf
3 is emc
3 it <client> ljY
3 it <far> asa
3 it <gateway> blh
3 it <host> lcg
3 it <own> dmc
3 it <server> bdo
3 it <zone> mWk
3 it's Ymi
3 its <client> kmW
3 its <gateway> peZ
3 its <own> Ysc
3 itself <host> bcq
3 itself <outside> kdg
3 itself cgl
3 just <client> jff
3 just <own> glb
3 just <zone> gZn
3 k afn
3 land fje
3 laptop <host> cra
3 laptop <outside> hcj
3 laptop djg
3 leave Xqf
3 leg <gateway> aki
3 leg aki
3 len <client> kef
3 len <far> mce
3 len <host> mjY
3 len mdd
3 length khb
3 let <host> ked
3 let <own> cme
3 let <zone> gZo
3 let gdj
3 like mbf
3 line <outside> Xfq
3 line Xgp
3 log <host> pWh
3 log pVh
3 logs eVt
3 lookups tWd
3 mac <zone> efk
3 mac efk
3 mail <client> mag
3 mail <far> ckf
3 mail <host> ddm
3 mail <zone> qac
3 make <client> dle
3 make <far> ldd
3 make gjd
3 me <own> eke
3 me <zone> kgc
3 me ejf
3 must fcl
3 mx hZm
3 my <host> kai
3 my <own> foZ
3 my lbg
3 n alh
3 names pad
3 nat <host> cme
3 nat clf
3 need pgW
3 needs iYm
3 new kZi
3 nightly <client> bme
3 nightly bme
3 no <host> dsX
3 no <outside> bem
3 no <own> glc
3 no Ytb
3 nobody oZf
3 not <host> chk
3 not <own> flc
3 not <zone> led
3 nothing <outside> jkY
3 nothing <zone> lde
3 nothing ljY
3 of <far> Wjn
3 of <host> clf
3 of <outside> cii
3 of <zone> lZi
3 of alh
3 ok <client> khb
3 ok <far> Zng
3 ok <gateway> dob
3 ok <host> cgk
3 ok <outside> fbm
3 ok <own> fna
3 ok <zone> lfc
3 on <client> hlb
3 on <far> rXf
3 on <host> ddl
3 on <outside> nhY
3 on <own> eke
3 on <zone> hmZ
3 once mdd
3 only <zone> ibj
3 onto jhc
3 open <client> ncd
3 open <gateway> Xtc
3 open <host> ogZ
3 open <outside> lZi
3 open <own> bfm
3 open <zone> qiU
3 open mjY
3 opening cXt
3 opens Zdq
3 or <client> pac
3 or <far> eld
3 or <host> bqb
3 or <outside> lgb
3 or <own> ejf
3 or frW
3 our <far> iid
3 our <host> jlY
3 our <outside> bii
3 our hjc
3 out <client> sVe
3 out <far> Ypf
3 out <gateway> hal
3 out <host> lWl
3 out <outside> hck
3 out <own> dmd
3 out hcj
3 outbound <host> jZk
3 outbound jZk
3 outgoing jbi
3 outlook <client> jff
3 outlook <zone> oYg
3 outlook qbb
3 over <client> mha
3 over <zone> ngZ
3 over jja
3 own ndc
3 packet rZc
3 packets <client> fjf
3 pass <zone> anf
3 pass ejf
3 passes ijb
3 pc jgd
3 people Xjm
3 permitted <far> Ypf
3 permitted <zone> nZg
3 permitted Zrc
3 phone <own> gma
3 phone Ydr
3 ping <zone> lfb
3 ping ndc
3 plain pgX
3 please jlY
3 pls <client> jef
3 pls <far> ckg
3 pls ihc
3 port <client> jhd
3 port <far> hhd
3 port <gateway> mfb
3 port <host> hjc
3 port <outside> cjh
3 port <own> dmd
3 port <public> eYp
3 port <server> cfm
3 port <zone> oVi
3 port mbe
3 ports jWn
3 possible Wph
3 post oZf
3 postfix <host> occ
3 postfix qac
3 prerouting kfe
3 printer kee
3 private mjX
3 prometheus <client> lcf
3 prometheus lcf
3 proto <client> mdd
3 proto <own> emc
3 proto kgc
3 protocol <own> fjf
3 protocol fje
3 pull <host> ecm
3 pull fan
3 push <client> fje
3 put djg
3 query jai
3 reach <client> pZe
3 reach <gateway> hXo
3 reach <host> sdX
3 reach <outside> jef
3 reach <zone> qYf
3 reach pWh
3 reachable <host> aoe
3 reachable dnc
3 reached fke
3 refused <client> jef
3 refused <own> Ymh
3 refused lgb
3 refused' kcf
3 register <client> mbf
3 register mbf
3 relay led
3 request <client> lde
3 request lde
3 right <gateway> Zkj
3 right kZj
3 rule Ykk
3 rules coc
3 run jdg
3 s fje
3 same <outside> Wes
3 same afn
3 say ZYv
3 says <client> rdZ
3 says <zone> bgl
3 says jbi
3 scan <client> lfb
3 scans <client> jef
3 scans jef
3 see <zone> bmf
3 see jdg
3 send <client> vaY
3 send <host> fcl
3 send <zone> fcl
3 send fbm
3 sent jja
3 seq <far> ici
3 seq <host> cme
3 seq <own> dih
3 served dqZ
3 server Zfo
3 settings bjh
3 shell lha
3 should <client> lcg
3 should <host> Yqf
3 should <outside> dpa
3 should <own> fje
3 should <zone> iXn
3 shows ajj
3 since <client> mce
3 since <host> Zng
3 since <own> aoe
3 since qkT
3 site lfc
3 smtpd <host> Yhn
3 smtpd Yhn
3 so Zsb
3 somebody kZj
3 spins gnZ
3 src <zone> cem
3 src cgl
3 start <zone> mga
3 start mga
3 still <host> bjh
3 still <outside> jfe
3 still ckg
3 straight <outside> hbk
3 straight jZj
3 switch odb
3 syn kjZ
3 sync oZg
3 take Ulm
3 talk <client> uSf
3 talk <zone> ijb
3 talk ijb
3 tcp <client> dob
3 tcp <far> fje
3 tcp <host> fdk
3 tcp hdi
3 that <client> neb
3 that <far> bqb
3 that <gateway> idh
3 that <own> foZ
3 that <server> ben
3 that <zone> jdf
3 that lde
3 the <client> qbb
3 the <far> kjZ
3 the <host> Zmh
3 the <outside> eZp
3 the <own> eld
3 the <zone> jbi
3 their <zone> lee
3 their pYf
3 them cco
3 then <client> jfe
3 then <outside> hck
3 then <own> eke
3 then <zone> Zeo
3 then kia
3 there <zone> eek
3 there ham
3 they <far> qbb
3 they <own> fpY
3 they <zone> fej
3 thing Yjl
3 this <gateway> Ves
3 this <host> ikb
3 this <zone> dco
3 this kee
3 three ekf
3 through <client> mhZ
3 through <far> djg
3 through <gateway> ebn
3 through <own> boe
3 thunderbird <zone> bfm
3 thunderbird fcl
3 thx epZ
3 time Zil
3 timed <client> kee
3 timeout <own> ejg
3 times <far> fke
3 to <client> liZ
3 to <far> hZm
3 to <gateway> lZi
3 to <host> fej
3 to <outside> mce
3 to <own> dmd
3 to <server> cem
3 to <zone> qWf
3 to iaj
3 told lVn
3 tos <client> dnc
3 tos <gateway> gnZ
3 tos <host> gjd
3 tos <own> fpZ
3 tos flc
3 traffic <zone> Wse
3 traffic lag
3 transmitted chj
3 true hla
3 ttl <client> Qye
3 ttl <host> aqc
3 ttl <own> V0Y
3 ttl khb
3 type <client> lfc
3 type <far> dgj
3 type ngZ
3 udp <far> kee
3 udp <gateway> emc
3 udp <host> dnc
3 udp <outside> ejf
3 udp enb
3 up clf
3 updates <host> med
3 updates med
3 us jbi
3 use <zone> ncd
3 use mbe
3 via <zone> qac
3 via eek
3 vpn mgb
3 was ekf
3 way <gateway> fcl
3 way <host> bfm
3 way <zone> jgd
3 we <zone> gkc
3 we dfk
3 were kbh
3 what <host> ibi
3 what <outside> bfm
3 what <own> gma
3 what Xkl
3 when <client> rdY
3 when <host> chj
3 when <zone> qeX
3 when jfe
3 where <own> fkd
3 where Yil
3 which fmb
3 who mhZ
3 why <outside> dgj
3 why mdd
3 will <host> dii
3 will jef
3 with <zone> rZc
3 with ilZ
3 without dih
3 work <client> hjd
3 work <host> aik
3 work <outside> Ybt
3 work <own> fkd
3 work <zone> lhb
3 work cfk
3 works <outside> bbq
3 works <own> fmb
3 works <zone> kgc
3 works kWm
3 would <zone> fan
3 would efj
3 yes hjc
3 you <own> Xsd
3 you hZm
3 zone rYd
3 一 <client> rab
3 一 <host> fmb
3 一 <own> eke
3 上 <client> jlY
3 上 <gateway> cij
3 上 <outside> lfd
3 上 <own> cnd
3 上 <zone> jch
3 上 iak
3 不 <client> lfc
3 不 <far> cnd
3 不 <host> kee
3 不 <own> epZ
3 不 <zone> kcg
3 不 kde
3 丢 <gateway> kZj
3 丢 kZi
3 个 <client> bne
3 个 fmb
3 主 <host> uYa
3 主 <outside> mec
3 主 mag
3 么 <host> Zjk
3 么 <own> efj
3 么 <zone> hkb
3 么 bji
3 之 <zone> jbi
3 之 fan
3 了 <client> oea
3 了 <gateway> Zkj
3 了 <host> fdk
3 了 <own> dih
3 了 <zone> jZk
3 了 kcg
3 事 <outside> jdg
3 事 <zone> jef
3 事 hdh
3 享 <client> cme
3 享 bhj
3 人 <outside> led
3 人 <zone> mdd
3 人 ndc
3 什 ofZ
3 从 <zone> lXl
3 从 jdg
3 以 <outside> Zep
3 以 clf
3 件 <client> hid
3 件 <outside> aik
3 件 <own> cme
3 件 <zone> qVh
3 件 ijb
3 会 <gateway> eek
3 会 <host> coc
3 会 <outside> ejf
3 会 <zone> lfc
3 信 <client> ked
3 信 <host> kai
3 信 <outside> Wjm
3 信 <public> dem
3 做 dob
3 再 <outside> dcn
3 再 cdo
3 出 <far> Wqg
3 出 <outside> Wni
3 出 idh
3 则 alh
3 到 <client> nlU
3 到 <far> nbd
3 到 <gateway> hal
3 到 <host> imZ
3 到 <outside> fcl
3 到 <own> dgj
3 到 <zone> mce
3 到 fdk
3 动 <host> jbi
3 动 <server> cgk
3 动 mag
3 包 <zone> efj
3 包 bjh
3 印 fqX
3 去 <client> qca
3 去 <far> boe
3 去 <host> pea
3 去 <zone> nbe
3 反 glb
3 发 <client> mec
3 发 <gateway> lbg
3 发 <host> kai
3 发 <outside> jci
3 发 lag
3 口 <far> bmf
3 口 <outside> dih
3 口 <server> gbl
3 可 <outside> hbk
3 可 <zone> pcb
3 可 jdg
3 台 <zone> kai
3 同 <zone> ici
3 后 <own> ele
3 后 ele
3 吗 <client> lga
3 吗 <far> Vwa
3 吗 <gateway> dhi
3 吗 <host> akh
3 吗 <zone> jia
3 否 pcc
3 和 <host> ddm
3 和 <own> fmb
3 和 dek
3 哪 <outside> dle
3 哪 bnd
3 啊 djf
3 回 bne
3 在 <own> dkf
3 在 nZg
3 地 efj
3 填 <client> mec
3 填 fcl
3 外 afo
3 好 blg
3 学 <zone> kfd
3 学 kee
3 完 efj
3 客 sWe
3 对 Xgp
3 就 <host> Ynh
3 就 <own> dfk
3 就 <zone> mbf
3 就 fje
3 帮 tZa
3 常 <outside> dcn
3 应 Ylj
3 底 <gateway> del
3 底 dgj
3 开 <client> peZ
3 开 <host> fdk
3 开 <outside> Zfp
3 开 <own> coc
3 开 <zone> kbh
3 开 hdi
3 往 <gateway> lVn
3 往 <host> saa
3 往 sWe
3 得 <client> kde
3 得 <far> eld
3 得 <host> bji
3 得 <outside> eld
3 得 <zone> kee
3 得 djf
3 忙 ihd
3 想 <zone> rba
3 想 rcZ
3 成 <own> fkc
3 成 oYg
3 户 eke
3 打 <outside> jee
3 打 <zone> mce
3 打 iic
3 抓 aeo
3 投 mag
3 报 <client> kee
3 报 <own> dnc
3 报 peZ
3 拦 <gateway> ebn
3 拦 efj
3 挡 gmb
3 据 dmd
3 接 <client> oYg
3 接 <far> rXe
3 接 <outside> oae
3 接 <own> bmg
3 接 lec
3 描 lcf
3 收 <client> jkZ
3 收 <outside> fcl
3 收 <zone> scY
3 收 coc
3 放 <gateway> efj
3 放 <zone> arb
3 放 fej
3 方 bij
3 日 <host> emc
3 日 emc
3 时 qca
3 是 <client> peY
3 是 <gateway> coc
3 是 <host> Whp
3 是 <outside> edl
3 是 <own> fna
3 最 mhZ
3 有 <client> lha
3 有 <gateway> ebn
3 有 <host> kgc
3 有 <outside> hnY
3 机 <host> hic
3 机 <outside> ndc
3 机 <own> bij
3 机 <zone> kbh
3 机 gjd
3 条 kbh
3 来 <outside> kZj
3 来 <own> dpa
3 来 edl
3 析 eke
3 果 edl
3 查 <far> Yof
3 查 fbm
3 样 <host> cii
3 正 <outside> ddm
3 正 cii
3 段 oae
3 没 <gateway> dgj
3 没 <own> ben
3 烦 ihd
3 现 eke
3 理 hZl
3 用 <client> ilZ
3 用 <zone> rfW
3 用 kkY
3 电 <zone> lce
3 电 lde
3 登 pYf
3 的 <client> tZZ
3 的 <far> qeZ
3 的 <gateway> cme
3 的 <host> jhc
3 的 <outside> ihd
3 的 <own> flc
3 的 <server> cfl
3 的 <zone> kdf
3 的 lgb
3 目 ckf
3 直 <host> clf
3 直 <outside> eke
3 直 gje
3 看 <own> ekf
3 看 gjd
3 码 gjd
3 端 <client> eoa
3 端 <far> apd
3 端 <host> eej
3 端 <own> glb
3 端 <zone> idh
3 端 eek
3 等 fje
3 系 <gateway> dfk
3 系 dfk
3 给 <gateway> del
3 给 gma
3 能 <client> klX
3 能 <far> qbb
3 能 <host> fbm
3 能 <outside> ldd
3 能 <own> fkd
3 能 <zone> cfl
3 脑 <zone> jee
3 脑 jee
3 落 ahl
3 行 <client> mag
3 行 <far> blg
3 行 <gateway> dhi
3 行 <outside> blh
3 行 <zone> mha
3 行 hid
3 被 <client> pZe
3 被 <host> arb
3 被 <own> fje
3 要 <client> mec
3 要 <host> lde
3 要 <zone> pcb
3 要 pca
3 规 gck
3 解 mbf
3 让 <gateway> Ylj
3 让 WxY
3 访 <client> hdj
3 访 <far> hnZ
3 访 <gateway> kef
3 访 <server> kgd
3 访 <zone> nbe
3 访 kdf
3 该 <own> ele
3 该 bgl
3 请 lde
3 调 <host> pad
3 调 gkc
3 走 <client> jfd
3 走 <host> fkd
3 走 <outside> cme
3 走 <own> ekf
3 走 <zone> pbb
3 走 kfc
3 超 jib
3 转 <own> gjd
3 轮 <client> jeg
3 轮 jeg
3 过 <client> jhb
3 过 <far> khb
3 还 <gateway> gam
3 还 <outside> jfe
3 这 <outside> jci
3 这 <zone> ici
3 进 <outside> mga
3 进 <own> Zqd
3 进 jhc
3 远 cbo
3 连 <client> bij
3 连 <gateway> kef
3 连 <host> rbZ
3 连 <own> bmf
3 连 <server> dfk
3 连 <zone> lgb
3 通 <far> Xpf
3 通 <gateway> cpb
3 通 <outside> ahl
3 通 <own> dhj
3 通 <zone> liZ
3 那 pda
3 邮 fck
3 都 cdn
3 里 Zli
3 量 fje
3 问 <client> rZc
3 问 <host> ojV
3 问 <outside> liZ
3 问 <public> aen
3 问 ibj
3 题 <gateway> efj
3 题 <own> gqX
3 题 eek
4 $ <- nea
4 $ <client> mec
4 $ <far> jjb
4 $ <gateway> cii
4 $ <outside> chj
4 $ <own> emd
4 $ <public> dhj
4 $ <server> ldf
4 ' fYp
4 's <zone> ncd
4 's occ
4 , <client> bkh
4 , <far> bqb
4 , <host> flc
4 , <outside> eej
4 , <own> lia
4 , <server> cem
4 , <zone> qYe
4 -> <own> eke
4 -> liZ
4 -a cuW
4 : <client> odb
4 : <far> mag
4 : <gateway> mZh
4 : <host> eke
4 : <zone> del
4 : gdj
4 ; ici
4 <client> <far> odc
4 <client> <host> lWm
4 <client> <outside> Yjl
4 <client> <zone> jfd
4 <client> lfc
4 <far> <host> ndb
4 <far> <outside> acq
4 <gateway> <client> hpW
4 <gateway> <far> jib
4 <gateway> <gateway> mYi
4 <gateway> <host> Xoh
4 <gateway> <outside> mga
4 <gateway> <own> dmd
4 <gateway> <server> Yer
4 <gateway> <zone> jdf
4 <gateway> jcg
4 <host> <client> qab
4 <host> <far> mec
4 <host> <gateway> jcg
4 <host> <host> gkc
4 <host> <outside> eej
4 <host> <own> Zkj
4 <host> idh
4 <n> <far> ihd
4 <n> <outside> lcf
4 <n> <public> cbp
4 <n> <server> abr
4 <n> ihd
4 <outside> <client> Yim
4 <outside> <gateway> kcg
4 <outside> <host> nhY
4 <outside> <outside> qeY
4 <outside> <own> emb
4 <outside> <server> efj
4 <outside> <zone> qZc
4 <own> <client> oae
4 <own> <far> lag
4 <own> <host> qac
4 <own> <outside> nce
4 <own> <server> ffj
4 <own> <zone> gdj
4 <own> cii
4 <public> <host> mfb
4 <public> <zone> rfW
4 <public> mfb
4 <server> <client> eke
4 <server> <zone> ici
4 <server> gla
4 <service> <client> oea
4 <service> <far> med
4 <service> <gateway> jib
4 <service> <host> kai
4 <service> <outside> del
4 <service> <own> emc
4 <service> <public> ddm
4 <service> <server> ffj
4 <service> <zone> med
4 <service> gbk
4 <zone> <client> fnb
4 <zone> <gateway> eek
4 <zone> <host> eZp
4 <zone> <outside> gbl
4 <zone> <own> bod
4 <zone> <server> eap
4 <zone> aki
4 ? <client> ngZ
4 ? <far> fje
4 ? <gateway> cbo
4 ? <host> llW
4 ? <own> fna
4 ? <public> Zmh
4 ? <server> gVs
4 ? <zone> lhb
4 ? gjc
4 a <client> tTg
4 a <far> eld
4 a <host> jmW
4 a <zone> kbh
4 a hla
4 able <client> mfc
4 able <host> oea
4 able <zone> ndc
4 able sZb
4 accept lZi
4 accepted sVf
4 access <host> cco
4 access <zone> pda
4 access gbk
4 account cii
4 address edl
4 after qjU
4 against <client> ndc
4 against rab
4 all <client> jhd
4 all <outside> ihd
4 all <zone> fje
4 all hic
4 allowed <client> pad
4 allowed <far> Zqe
4 allowed <gateway> cfl
4 allowed <zone> gma
4 allowed gbl
4 am dlf
4 an nfZ
4 and <client> iic
4 and <far> bqb
4 and <host> Wrf
4 and <outside> ncd
4 and <own> gje
4 and <zone> mWk
4 and gjd
4 answer <client> qYe
4 answer <gateway> kdf
4 answer <own> djg
4 answer nfa
4 any <host> qbb
4 any <zone> mag
4 any pad
4 anything <zone> lbg
4 anything jef
4 anywhere dih
4 are pbc
4 arrive <outside> jfe
4 arrive klX
4 as <host> bgl
4 as <zone> ofY
4 as ddm
4 asking lnU
4 at <client> drZ
4 at <far> odc
4 at <gateway> iak
4 at <host> jZk
4 at <outside> kgc
4 at <zone> sUg
4 back <own> gnZ
4 back <zone> jgd
4 back bij
4 be <client> hlZ
4 be <far> kib
4 be <host> Zil
4 be <outside> dle
4 be <own> fjd
4 be <zone> rRl
4 be bhj
4 been fan
4 before nUk
4 behind ohW
4 blocked <far> amg
4 blocked <zone> enb
4 blocked bmg
4 bob <client> lbg
4 bob ibj
4 box <outside> lcf
4 box <own> ejf
4 box nbe
4 browse mfb
4 but <client> odb
4 but <own> dob
4 by <client> ilZ
4 by <host> Zmi
4 by <zone> ndc
4 by blg
4 c <zone> efj
4 call emc
4 can <own> clf
4 can <zone> hid
4 can lfc
4 can't <zone> bco
4 can't cco
4 cannot <client> jff
4 cannot jfe
4 cant ecm
4 check aoe
4 client <own> eld
4 client cjh
4 closed mbe
4 com bmf
4 come ebn
4 comes Ygo
4 connect <client> oZf
4 connect <far> mfb
4 connect <host> fcl
4 connect <zone> jgd
4 connect ibj
4 connecting eld
4 connection <client> tXc
4 connection <gateway> eje
4 connection <host> cgk
4 connection <outside> lfd
4 connection <own> edl
4 connection <zone> mfb
4 connection mYj
4 connections nbf
4 connects bki
4 could akj
4 counter <own> gZn
4 counter gZn
4 cross mga
4 curl <client> lfb
4 curl <gateway> peZ
4 curl fcl
4 dead qdZ
4 deliver <host> reX
4 deliver qeY
4 desk <own> erY
4 desk jef
4 destination cgj
4 die mdd
4 directly <host> idh
4 directly <outside> kcf
4 directly <zone> bgl
4 directly kcg
4 dnat <outside> bgm
4 dnat <own> gdj
4 dnat Zdq
4 do <client> kdf
4 do <host> adp
4 do <outside> lde
4 do <own> glb
4 do <zone> nXh
4 do eYq
4 does <client> kia
4 does <far> eld
4 does <gateway> arb
4 does <host> ngZ
4 does <own> flc
4 does <public> cdm
4 does <zone> gcl
4 does iic
4 dport jka
4 drop <zone> edm
4 drop ddn
4 dropped <host> kdg
4 dropped <zone> Xjm
4 dropped bmf
4 dst Wgq
4 e <host> gma
4 e blh
4 end jlY
4 error <client> kdf
4 error kdf
4 even hjb
4 example <client> jbh
4 example mha
4 far iib
4 fetch rbZ
4 fine <client> cra
4 fine <outside> fZo
4 fine <own> gjd
4 fine <zone> nea
4 fine Wpg
4 for <client> drY
4 for <host> ibj
4 for <outside> Zjk
4 for <own> eld
4 for <zone> hZm
4 for alh
4 forward Zbt
4 forwarded kgd
4 from <client> rfW
4 from <far> vbW
4 from <gateway> Zgn
4 from <host> blg
4 from <outside> blg
4 from <own> alh
4 from <zone> jZl
4 from aep
4 get <client> pXg
4 get <far> dfk
4 get <gateway> cbp
4 get <outside> hYn
4 get <own> foZ
4 get fdl
4 gets <far> bod
4 gets eej
4 go <outside> ijb
4 go <zone> bpc
4 go jgd
4 goes oZf
4 going peZ
4 got occ
4 gw <client> kZi
4 gw <far> dkf
4 hairpin jgd
4 hangs hid
4 happens bcp
4 has <zone> ddm
4 has gan
4 have <gateway> hid
4 have <own> ekd
4 have efj
4 he <far> kfd
4 he rdY
4 her <own> Zqe
4 her Zpe
4 his <own> fje
4 his eqZ
4 hit <zone> hdj
4 i <client> lgb
4 i <gateway> lah
4 i <host> jZk
4 i <outside> occ
4 i <own> fmc
4 i <zone> Unk
4 i Zfo
4 id <far> edk
4 id ejf
4 if <client> mdd
4 if <host> cjh
4 if <outside> hck
4 in <client> obc
4 in <far> ika
4 in <gateway> bcp
4 in <host> bcp
4 in <own> fjf
4 in <zone> obd
4 in lZi
4 inner lcf
4 into <zone> idh
4 into lah
4 ip <client> lha
4 ip <far> lde
4 ip <outside> cgk
4 ip <own> dqZ
4 ip <zone> Zfo
4 ip jef
4 is <client> dpZ
4 is <far> anf
4 is <gateway> Yng
4 is <host> lcf
4 is <own> flc
4 is <server> ZVx
4 is <zone> iic
4 is gna
4 it <client> ijb
4 it <far> ocb
4 it <gateway> Zat
4 it <host> odb
4 it <outside> cii
4 it <own> emc
4 it <zone> mag
4 it jdf
4 it's <own> enb
4 it's meb
4 its <client> emc
4 its <gateway> niY
4 its <host> nZg
4 its fje
4 itself <host> hcj
4 itself <own> clg
4 itself <zone> jef
4 itself hcj
4 just <client> mfb
4 just <own> ejf
4 just <zone> gkc
4 just jic
4 leave lgb
4 let <client> qfX
4 let <far> Wse
4 let <host> enb
4 let <outside> dle
4 let <own> dmd
4 let kfd
4 line <outside> djg
4 line <zone> gbl
4 loads wZX
4 log rgW
4 look mYj
4 mail <far> Xsd
4 mail <host> dek
4 mail <zone> lde
4 mails oea
4 make alh
4 masquerade <zone> cfk
4 masquerade jeg
4 me <client> sYc
4 me <own> fjd
4 me <zone> dfk
4 me dgj
4 must <client> lde
4 must ngZ
4 my <own> fkc
4 nat <host> cfl
4 nat adp
4 need Zjk
4 needs jlY
4 never ajk
4 no <far> mga
4 no <host> apc
4 no <own> fje
4 no <zone> lZj
4 nobody Urh
4 not <client> oaf
4 not <gateway> fcl
4 not <host> fje
4 not <zone> oea
4 not ika
4 nothing <client> led
4 nothing <host> jlZ
4 nothing djh
4 now blg
4 of <client> tWd
4 of <far> jdg
4 of <host> Ylj
4 of <outside> fYp
4 of <own> ekf
4 of <zone> occ
4 of ldd
4 ok <client> hkb
4 ok <host> sXd
4 ok <outside> chj
4 ok <zone> idh
4 ok edl
4 on <client> gma
4 on <far> sYc
4 on <gateway> dih
4 on <host> jgc
4 on <outside> mag
4 on <zone> jbi
4 once <zone> oZe
4 once kbh
4 only cmf
4 open <gateway> hlZ
4 open <host> Zcq
4 open <outside> nbf
4 open <zone> phW
4 open pVi
4 opens djg
4 or <client> hkb
4 or <far> pYe
4 or <gateway> Xmi
4 or <host> gnZ
4 or <own> dmd
4 or <zone> mde
4 or nhZ
4 our <far> mbg
4 our <host> mhZ
4 our mga
4 out <client> lde
4 out <far> Zki
4 out <gateway> fWr
4 out <host> rWf
4 out <outside> doc
4 out <zone> jdf
4 out' lde
4 outbound <host> mag
4 outbound mZh
4 outlook <zone> lde
4 outlook led
4 over <client> pae
4 over <host> bco
4 over <zone> jef
4 packet <own> dkf
4 packets fmb
4 page <outside> cgk
4 page <zone> mga
4 pass <far> Vte
4 pass fej
4 people fmb
4 permitted <far> Xpg
4 permitted <zone> hkb
4 permitted edl
4 phone jib
4 ping <client> mce
4 ping <gateway> jaj
4 ping <outside> efj
4 ping kZj
4 plain gWq
4 please dZq
4 pls mbg
4 policy qdZ
4 port <client> vXa
4 port <far> ihd
4 port <gateway> hid
4 port <host> hcj
4 port <outside> chj
4 port <own> dkf
4 port <server> fcl
4 port <zone> cjg
4 port blh
4 portal Xjm
4 post sfU
4 postfix <host> mga
4 postfix liZ
4 prerouting elc
4 print <zone> fan
4 print fkd
4 printer ojV
4 private flc
4 problem djg
4 pull fdj
4 push <client> lfd
4 push led
4 reach <gateway> kef
4 reach <host> idg
4 reach <zone> mga
4 reach ofZ
4 reachable buX
4 real <host> Zli
4 real Zli
4 relay tbX
4 reply <own> gkc
4 reply djf
4 right Xni
4 route Zpe
4 routed jfe
4 rule Vpi
4 s anf
4 same <host> boc
4 same <own> Wte
4 same <zone> ofZ
4 same ijb
4 say <outside> efj
4 say bgl
4 says <own> fkd
4 says bij
4 scan mce
4 scans <client> vTe
4 scans mVl
4 see Zfo
4 send <client> qWf
4 send <host> fcl
4 send <zone> teV
4 send lai
4 sends akj
4 seq <client> nZh
4 seq <far> ici
4 seq <host> Xmj
4 seq jdg
4 server <outside> cfl
4 server <zone> yZW
4 server sZb
4 session hid
4 set rcZ
4 should <host> Zeo
4 should <own> gkd
4 should <zone> eZp
4 should acr
4 side eqY
4 since <zone> iak
4 site lfc
4 snat <zone> bgl
4 snat cgk
4 so med
4 source <host> ebn
4 source <outside> ahl
4 source Ykk
4 spins <client> jef
4 spins jfe
4 still hal
4 stop Zgn
4 straight <outside> jfe
4 straight jfe
4 submit qbc
4 subnet afn
4 supposed liZ
4 talk <host> pbc
4 talk <zone> imY
4 talk jlY
4 talking <zone> ldd
4 talking ibi
4 tcp <client> eld
4 tcp <far> hck
4 tcp <host> cih
4 tcp <outside> jnW
4 tcp <own> dgj
4 tell ked
4 that <client> Ynh
4 that <far> mjY
4 that <gateway> Xbv
4 that <host> boc
4 that <zone> qbb
4 that jlY
4 that's Yua
4 thats ici
4 the <client> lha
4 the <far> dqa
4 the <gateway> aki
4 the <host> lWl
4 the <own> cii
4 the <server> del
4 the <zone> pad
4 the kbi
4 their gqW
4 them ndc
4 then <client> kai
4 then <host> erX
4 then <zone> fZn
4 then kWn
4 there <own> glb
4 there <zone> teV
4 there Xll
4 these bcp
4 they <own> dnc
4 they <zone> kjZ
4 they hdi
4 thing dfk
4 this <host> mga
4 this <zone> Zli
4 this jka
4 through <client> pYf
4 through <far> jhd
4 through <gateway> eej
4 through <outside> lbg
4 through <own> bmf
4 through <zone> qab
4 through mfb
4 thunderbird <zone> lfc
4 thunderbird sbZ
4 time mYi
4 timed <far> fkd
4 timed <host> ckg
4 timed fjf
4 times <own> gkd
4 times kia
4 to <client> egj
4 to <far> glb
4 to <gateway> jfe
4 to <host> jbi
4 to <outside> lde
4 to <own> dgj
4 to <server> del
4 to <zone> hdi
4 to idi
4 towards <zone> mdd
4 towards lcf
4 traffic <zone> pda
4 traffic jfe
4 udp <client> jef
4 udp <far> Xqf
4 udp <gateway> mYi
4 udp <host> mag
4 udp <outside> eXr
4 udp <zone> lhb
4 udp kdf
4 up <client> kee
4 up <far> jef
4 up <zone> miY
4 up ohX
4 updates <host> ecn
4 updates hck
4 us <client> hbk
4 us <far> qdZ
4 us <own> cpb
4 use <client> kgc
4 use <zone> dfk
4 use dfk
4 verdict epZ
4 via <host> Vnk
4 via <zone> egj
4 via jdg
4 w mce
4 walk Zhm
4 want Usf
4 was <own> ejf
4 way <gateway> Vfs
4 way mVk
4 we <host> mha
4 we <outside> Xlk
4 we <zone> jef
4 we njW
4 well cem
4 what <gateway> gcl
4 what <host> bod
4 what <own> goZ
4 what <zone> gjd
4 what Wph
4 when <zone> rgW
4 where <own> fje
4 where Zjk
4 which <outside> dfk
4 while ndc
4 why <outside> ebn
4 why cgk
4 will <client> iqU
4 will <far> fjf
4 will <host> ihd
4 will <zone> jVo
4 will kgc
4 with <client> hid
4 with <host> hal
4 with <outside> eap
4 with <own> fkd
4 with <zone> tgT
4 without pfY
4 work <client> hid
4 work <zone> rdZ
4 work ika
4 working kfd
4 works <own> Zpe
4 works <zone> qcZ
4 works mZh
4 would <client> khb
4 would <far> bod
4 would <host> Xpg
4 would <outside> cnc
4 would <own> cdo
4 would <zone> lZj
4 y kdf
4 yes <outside> pfY
4 yes <zone> kai
4 yes lbg
4 you <client> obd
4 you <own> fkd
4 you bjh
4 一 <client> pdb
4 一 <outside> kgb
4 一 <own> eld
4 一 <zone> eek
4 一 fYp
4 上 <client> hla
4 上 <host> rXe
4 上 <outside> hdi
4 上 <own> fje
4 上 <zone> jZj
4 下 <own> bmf
4 下 mfc
4 不 <client> ihd
4 不 <far> Xpg
4 不 <host> mec
4 不 <outside> mbg
4 不 <own> dnc
4 不 <zone> peZ
4 不 rdZ
4 丢 <client> jgd
4 个 <outside> bij
4 个 <zone> kfc
4 个 jjb
4 为 <zone> saa
4 为 rcZ
4 主 <host> vUd
4 主 cji
4 么 <client> kcf
4 么 <own> fje
4 么 lfc
4 之 Tfu
4 了 <client> rZd
4 了 <gateway> Zfo
4 了 <host> led
4 了 <own> ele
4 了 kcg
4 人 <zone> mYi
4 人 Zmg
4 什 <own> fkd
4 什 ejf
4 从 <host> cme
4 从 flc
4 他 aij
4 以 <outside> hbk
4 以 <zone> qcb
4 以 fkd
4 们 oiX
4 件 <client> oZf
4 件 hdi
4 会 <client> inX
4 会 <far> jjZ
4 会 <host> dih
4 会 <outside> ikb
4 会 <zone> hcj
4 会 dhi
4 信 <client> sdX
4 信 <far> ljZ
4 信 <host> ici
4 信 <own> cpb
4 信 <zone> kee
4 信 efj
4 全 eke
4 公 <host> gnZ
4 公 jgc
4 关 jhc
4 出 <far> Zoe
4 出 <outside> Wqg
4 则 gck
4 到 <client> qYe
4 到 <far> xTc
4 到 <gateway> qWg
4 到 <host> bmf
4 到 <outside> ibj
4 到 <own> csY
4 到 <zone> eZp
4 到 cii
4 加 cij
4 动 <host> uYa
4 动 pcb
4 包 <outside> ele
4 包 <zone> kYk
4 包 fmc
4 卡 lde
4 印 <zone> hbk
4 印 efj
4 去 <client> lfc
4 去 <far> dnc
4 去 <gateway> cnd
4 去 <host> kVn
4 去 kVn
4 反 <zone> rdY
4 反 tcX
4 发 <client> pae
4 发 <host> mah
4 发 <outside> jef
4 发 <zone> tcY
4 发 pYf
4 受 gkc
4 口 <client> hmZ
4 口 <far> Xtb
4 口 <outside> dgk
4 口 <own> glb
4 口 <zone> jdg
4 口 dek
4 可 <zone> jef
4 可 kdg
4 后 <own> flb
4 后 <zone> gck
4 后 afn
4 向 lha
4 吗 <far> Yog
4 吗 <gateway> ben
4 吗 <host> eoa
4 吗 <outside> kdf
4 吗 <own> del
4 吗 <zone> rdY
4 吗 jef
4 否 <zone> dhj
4 否 bij
4 吧 <host> fck
4 吧 edl
4 告 aoe
4 哪 <own> eqY
4 哪 eje
4 啊 efj
4 啥 <own> gje
4 器 <client> tUf
4 器 <host> hic
4 器 <own> clf
4 器 <zone> yYW
4 器 ngZ
4 回 <own> fkd
4 回 ikb
4 在 <host> afm
4 在 <own> cme
4 在 ljY
4 址 efj
4 外 <host> pYf
4 外 fkd
4 好 ahl
4 客 bji
4 对 gje
4 就 <client> teV
4 就 <host> fbm
4 就 <outside> fma
4 就 <own> csY
4 就 <zone> mbe
4 就 lfb
4 帮 <own> enb
4 帮 bpc
4 常 <outside> ddm
4 常 cii
4 库 lde
4 应 <own> gkc
4 应 gkc
4 底 <own> bne
4 底 fkd
4 开 <own> agm
4 开 <zone> tfU
4 开 kfd
4 录 ihd
4 往 <host> ecm
4 往 oYg
4 得 <far> Ypf
4 得 <host> enb
4 得 <outside> nbe
4 得 <own> cme
4 得 <zone> obd
4 得 ocb
4 志 <host> emc
4 志 emc
4 怎 <client> ndc
4 怎 <outside> kgc
4 怎 <own> ejf
4 怎 gkc
4 想 <zone> hdi
4 想 eek
4 我 kgc
4 户 tVe
4 打 <client> ihc
4 打 <outside> del
4 打 <zone> fej
4 打 gcj
4 扫 eje
4 报 <client> pbc
4 报 hbk
4 拉 <client> eke
4 拒 <own> fld
4 拒 jib
4 拦 jdf
4 拿 <zone> qXf
4 拿 pad
4 挂 jbi
4 按 hjc
4 挡 hdh
4 掉 dkf
4 接 <client> pbc
4 接 <outside> hdj
4 接 <own> eke
4 接 gdj
4 提 <zone> fdj
4 提 fdj
4 收 <client> oZf
4 收 <outside> ndd
4 收 <zone> jZj
4 放 <client> ang
4 放 <far> anf
4 放 <gateway> dbo
4 放 <host> nhY
4 放 <outside> flc
4 放 <own> fje
4 放 <zone> gkc
4 放 hid
4 数 jhc
4 断 <outside> jef
4 断 kee
4 日 pWg
4 时 jib
4 是 <client> dmd
4 是 <far> kee
4 是 <gateway> ecm
4 是 <host> Zmh
4 是 <outside> ich
4 是 <own> dlf
4 是 Zng
4 最 gZn
4 有 <gateway> dgj
4 有 <host> aqb
4 有 <outside> uYa
4 有 <own> flb
4 有 <zone> jhc
4 有 eld
4 服 fna
4 机 <outside> ncd
4 机 <zone> jai
4 条 <outside> chj
4 条 <zone> ich
4 来 <client> djf
4 来 <own> aoe
4 来 ang
4 析 mbf
4 查 jfe
4 样 dkf
4 正 <zone> dhj
4 步 pfX
4 求 lde
4 没 <far> fke
4 没 <gateway> aki
4 没 <host> fje
4 没 <outside> Yjm
4 没 <zone> mXk
4 没 Xkl
4 流 <zone> kfd
4 源 bgk
4 现 lee
4 理 <gateway> Wio
4 理 Wio
4 用 <client> ilZ
4 用 <outside> gcj
4 用 efj
4 由 miY
4 电 nfa
4 登 gck
4 的 <client> jkZ
4 的 <far> khb
4 的 <gateway> aki
4 的 <host> cen
4 的 <outside> gck
4 的 <server> efj
4 的 <zone> scY
4 的 kgc
4 目 kgd
4 直 <client> tYa
4 直 <host> fmb
4 直 <outside> qfW
4 直 <zone> afn
4 直 cdn
4 看 <client> ncd
4 看 <outside> Xoh
4 看 <own> fkd
4 看 bji
4 端 <client> eld
4 端 <host> fnb
4 端 <outside> bfl
4 端 <server> fbm
4 端 <zone> kbh
4 端 Zsb
4 经 cfl
4 给 <client> bmf
4 给 gjc
4 网 kdf
4 能 <client> mZh
4 能 <far> Xhp
4 能 <gateway> hcj
4 能 <host> jgd
4 能 <outside> mce
4 能 <zone> kee
4 能 oae
4 脑 <zone> lce
4 脑 lde
4 落 lgb
4 行 <client> kfd
4 行 <gateway> dgj
4 行 <outside> Zof
4 行 <own> eob
4 行 <zone> oea
4 被 <client> ekf
4 被 <host> bfm
4 被 <zone> peZ
4 被 amg
4 要 <outside> Zpf
4 要 kdf
4 规 ich
4 解 rZd
4 让 Yog
4 访 <client> oaf
4 访 <gateway> tRi
4 访 <host> moS
4 访 <outside> ndc
4 访 <zone> edm
4 访 ncd
4 话 <outside> eld
4 话 efj
4 询 <client> kee
4 询 <far> blf
4 询 jef
4 该 Zof
4 请 ncd
4 走 <client> apd
4 走 <host> pfY
4 走 <zone> gXp
4 走 Zim
4 超 kia
4 路 jgd
4 转 khb
4 边 fkd
4 过 <client> cpb
4 过 <gateway> eek
4 过 cii
4 还 <client> kee
4 还 <gateway> gal
4 还 oae
4 这 <outside> ich
4 这 Yjl
4 连 <client> naf
4 连 <far> lfc
4 连 <host> kjZ
4 连 <outside> fej
4 连 <own> cra
4 连 <server> cgk
4 连 <zone> hak
4 连 kah
4 送 Ynh
4 通 <far> clf
4 通 <gateway> dob
4 通 <host> kfd
4 通 <outside> bkh
4 通 <own> eke
4 通 <zone> fdk
4 通 ejf
4 那 fck
4 邮 <client> oaf
4 邮 <outside> kee
4 邮 <own> dob
4 邮 <zone> jbi
4 邮 mdd
4 都 emc
4 里 pZe
4 错 cfm
4 问 <client> hdj
4 问 <far> gnZ
4 问 <gateway> jef
4 问 <host> fej
4 问 <server> kgd
4 问 <zone> nbe
4 问 idh
4 间 <zone> kee
4 间 mce
4 题 dgk
<- with <client> pbc
<- with <far> mbf
<- with <host> mbf
<- with <own> mdd
<- with <zone> kee
<client> with <client> hcj
<client> with <far> oea
<client> with <gateway> hid
<client> with <host> kcg
<client> with <outside> bhl
<client> with <own> qUi
<client> with <public> reX
<client> with <server> rab
<client> with <zone> hnZ
<far> with <- cnd
<far> with <client> bji
<far> with <far> bhj
<far> with <gateway> foZ
<far> with <host> fmb
<far> with <outside> ngY
<far> with <own> qXf
<far> with <public> oeZ
<far> with <server> cii
<gateway> with <client> cco
<gateway> with <far> kYk
<gateway> with <host> iYm
<gateway> with <outside> Tpj
<gateway> with <own> eXq
<gateway> with <public> caq
<gateway> with <server> cco
<gateway> with <zone> Tlp
<host> with <- imY
<host> with <client> gnZ
<host> with <far> jhc
<host> with <gateway> lfc
<host> with <host> dcn
<host> with <outside> cgk
<host> with <own> gK2
<host> with <public> mUm
<host> with <zone> Umm
<outside> with <client> bfl
<outside> with <far> NM/
<outside> with <gateway> lgb
<outside> with <host> lha
<outside> with <outside> niX
<outside> with <own> kWm
<outside> with <public> icj
<outside> with <server> hid
<outside> with <zone> Nkv
<own> with <- fmb
<own> with <client> ekf
<own> with <far> dtW
<own> with <gateway> eje
<own> with <host> dle
<own> with <outside> dih
<own> with <own> eqX
<own> with <public> duU
<own> with <server> frW
<own> with <zone> eke
<public> with <client> edl
<public> with <far> bij
<public> with <gateway> bhk
<public> with <host> ahl
<public> with <outside> del
<public> with <own> eSw
<public> with <zone> dfj
<server> with <client> dcn
<server> with <far> bfm
<server> with <gateway> ecn
<server> with <host> Ydr
<server> with <outside> cbq
<server> with <own> fek
<server> with <public> hcj
<server> with <server> fej
<server> with <zone> caq
<zone> with <client> KY+
<zone> with <far> gXp
<zone> with <gateway> jaj
<zone> with <host> hRu
<zone> with <own> hal
<zone> with <public> jfe
<zone> with <server> jeg
again AA/
at <- 3 1 qeY
at <client> 2 0 eld
at <client> 2 1 jib
at <client> 3 1 gma
at <client> 3 2 nec
at <client> 4 0 taa
at <client> 4 1 hcj
at <client> 4 2 lWl
at <client> 4 3 ckg
at <client> 5 0 yXX
at <client> 5 1 teV
at <client> 5 2 kjZ
at <client> 5 3 iak
at <client> 5 4 eek
at <client> 6 0 tbY
at <client> 6 2 seW
at <client> 6 3 gam
at <client> 6 4 Xgq
at <client> 6 5 Zep
at <client> 7 0 weS
at <client> 7 1 fej
at <client> 7 2 ofZ
at <client> 7 3 Vgr
at <client> 7 4 agm
at <client> 7 5 dgj
at <client> 8 2 fje
at <client> 8 5 adp
at <client> 8 6 Xgp
at <client> 9 1 tgT
at <client> 9 7 cgk
at <far> 2 0 ihd
at <far> 3 0 kcg
at <far> 3 1 khb
at <far> 3 2 gna
at <far> 4 0 mha
at <far> 4 1 joV
at <far> 4 2 fkd
at <far> 5 0 ucW
at <far> 5 1 hla
at <far> 5 2 clf
at <far> 5 3 lYj
at <far> 5 4 Zep
at <far> 6 2 gcj
at <far> 6 3 acq
at <far> 6 4 adp
at <gateway> 2 0 mlV
at <gateway> 2 1 ltN
at <gateway> 3 0 jdf
at <gateway> 3 1 gZn
at <gateway> 3 2 Yeq
at <gateway> 4 0 eao
at <gateway> 4 1 fke
at <gateway> 4 2 cWu
at <gateway> 4 3 ddm
at <gateway> 5 0 fZn
at <gateway> 5 2 cjh
at <gateway> 5 3 Yfp
at <gateway> 5 4 fbm
at <gateway> 6 0 eYq
at <gateway> 6 1 cem
at <gateway> 6 4 Ydr
at <gateway> 6 5 agm
at <gateway> 7 0 del
at <host> 2 0 plS
at <host> 2 1 lpT
at <host> 3 1 ben
at <host> 3 2 Zgn
at <host> 4 0 cfm
at <host> 4 1 blg
at <host> 4 2 fdk
at <host> 4 3 glb
at <host> 5 0 dmd
at <host> 5 2 ahl
at <host> 5 3 ham
at <host> 5 4 ejf
at <host> 6 0 pcb
at <host> 6 1 aoe
at <host> 6 2 coc
at <host> 6 3 Vlm
at <host> 6 4 hZm
at <host> 6 5 jTq
at <host> 7 2 guT
at <host> 7 3 ele
at <host> 7 4 gVr
at <host> 7 6 fTu
at <host> 8 4 gTu
at <host> 8 7 gYo
at <host> 9 5 fXq
at <outside> 2 0 vcV
at <outside> 2 1 pjT
at <outside> 3 0 lag
at <outside> 3 1 bhk
at <outside> 3 2 Wnj
at <outside> 4 1 aki
at <outside> 4 3 YZv
at <outside> 5 0 eao
at <outside> 5 1 dle
at <outside> 5 3 Wes
at <outside> 5 4 dZq
at <outside> 6 1 mec
at <outside> 6 3 agm
at <outside> 6 5 del
at <outside> 7 0 Zbs
at <own> 2 0 aqc
at <own> 2 1 cnd
at <own> 3 0 blf
at <own> 3 1 isS
at <own> 3 2 epZ
at <own> 4 0 eqY
at <own> 4 1 fvS
at <own> 4 2 dmd
at <own> 5 0 blg
at <own> 5 1 eld
at <own> 5 2 enb
at <own> 5 3 fUt
at <own> 5 4 fZo
at <own> 6 0 cpb
at <own> 6 1 frW
at <own> 6 2 fkd
at <own> 6 3 fje
at <own> 6 4 gWq
at <own> 6 5 fbm
at <own> 7 1 gwQ
at <own> 7 2 fuS
at <own> 7 3 fan
at <own> 7 4 gWq
at <own> 7 5 gbl
at <own> 7 6 gam
at <own> 8 1 fmb
at <own> 8 3 gZn
at <own> 9 2 epZ
at <own> 9 8 gYo
at <public> 2 1 cpb
at <public> 3 0 edl
at <public> 3 1 ddm
at <public> 3 2 Znh
at <public> 4 1 fan
at <public> 4 2 dbo
at <public> 4 3 eUu
at <public> 5 1 eZo
at <public> 5 2 fej
at <server> 2 0 nfZ
at <server> 3 0 gck
at <server> 3 1 Xdt
at <server> 3 2 bcp
at <server> 4 0 ddm
at <server> 4 1 del
at <server> 4 2 dfk
at <server> 5 0 eek
at <server> 5 3 cgk
at <zone> 2 0 yfP
at <zone> 2 1 loT
at <zone> 3 0 oae
at <zone> 3 2 gck
at <zone> 4 0 edl
at <zone> 4 1 cYs
at <zone> 4 2 edl
at <zone> 4 3 ihd
at <zone> 5 0 gbl
at <zone> 5 1 dgj
at <zone> 5 2 rdY
at <zone> 5 3 Yfo
at <zone> 5 4 agm
at <zone> 6 0 bfm
at <zone> 6 1 Ykk
at <zone> 6 2 Rfw
at <zone> 6 3 ado
at <zone> 6 4 bfm
at <zone> 7 0 kfd
at <zone> 7 1 led
at <zone> 7 2 Ygo
at <zone> 8 0 Sgu
at <zone> 9 3 cgk
before - <client> ihd
before - <host> hid
before - <own> dfk
before - <public> Zng
before - <server> cco
before - <zone> imY
before <- <client> mfb
before <- <far> Wnk
before <- <host> dle
before <- <own> fkd
before <client> <- obd
before <client> <client> ilZ
before <client> <far> gnZ
before <client> <host> ila
before <client> <outside> ddm
before <client> <own> ika
before <client> <public> ffj
before <client> <server> cfl
before <client> <zone> Zep
before <far> <client> lbg
before <far> <far> erW
before <far> <gateway> lVl
before <far> <outside> WYy
before <far> <own> bne
before <far> <public> bar
before <far> <server> cfl
before <far> <zone> nfa
before <gateway> <client> jia
before <gateway> <far> hkb
before <gateway> <gateway> oYg
before <gateway> <host> Xtc
before <gateway> <outside> clg
before <gateway> <own> eke
before <gateway> <public> cii
before <gateway> <server> Xfq
before <gateway> <zone> kjZ
before <host> <client> ndc
before <host> <gateway> pbd
before <host> <host> dcn
before <host> <own> dmd
before <host> <public> dhi
before <host> <server> del
before <host> <zone> jaj
before <outside> <client> dbo
before <outside> <far> emc
before <outside> <gateway> Ujp
before <outside> <outside> pjT
before <outside> <own> dih
before <outside> <server> Zcr
before <outside> <zone> hbk
before <own> <client> pXg
before <own> <far> rSi
before <own> <gateway> rZc
before <own> <host> nbe
before <own> <outside> qbc
before <own> <own> eqY
before <own> <public> eWs
before <own> <server> edl
before <own> <zone> qeY
before <public> <client> pbb
before <public> <host> jWn
before <public> <outside> kcg
before <public> <own> eje
before <public> <zone> qfY
before <server> <client> glb
before <server> <far> ckh
before <server> <gateway> jgd
before <server> <host> jfe
before <server> <outside> kef
before <server> <server> fej
before <server> <zone> pYf
before <zone> <- jfe
before <zone> <client> bra
before <zone> <far> Zqd
before <zone> <gateway> Qoo
before <zone> <host> Zim
before <zone> <own> eke
before <zone> <server> ccp
before <zone> <zone> hal
behind - <client> jja
behind - <far> mhZ
behind - <gateway> hic
behind - <host> khb
behind - <outside> mag
behind - <own> ara
behind - <public> edl
behind - <server> ibi
behind - <zone> ncd
behind <client> <client> gbl
behind <client> <far> kkY
behind <client> <gateway> gdj
behind <client> <outside> jja
behind <client> <own> bpc
behind <client> <public> fbm
behind <client> <server> del
behind <client> <zone> oXh
behind <far> <far> beo
behind <far> <host> liZ
behind <far> <outside> cZr
behind <far> <own> dmd
behind <far> <server> afn
behind <far> <zone> iSs
behind <gateway> <far> aoe
behind <gateway> <gateway> Zqd
behind <gateway> <host> Zmh
behind <gateway> <outside> kcg
behind <gateway> <own> fma
behind <gateway> <server> dfk
behind <gateway> <zone> qXf
behind <host> <- occ
behind <host> <far> fma
behind <host> <gateway> fcl
behind <host> <outside> dnc
behind <host> <public> afn
behind <host> <server> adp
behind <host> <zone> hcj
behind <outside> <client> jnW
behind <outside> <far> nec
behind <outside> <gateway> aik
behind <outside> <host> Rth
behind <outside> <outside> Tay
behind <outside> <own> dle
behind <outside> <server> cYs
behind <outside> <zone> bji
behind <own> <- nec
behind <own> <client> jaj
behind <own> <far> gYn
behind <own> <gateway> gcl
behind <own> <host> gUs
behind <own> <outside> hXo
behind <own> <own> gUs
behind <own> <public> bXu
behind <own> <server> cdm
behind <own> <zone> kXl
behind <public> <client> ngZ
behind <public> <far> led
behind <public> <gateway> cbp
behind <public> <host> gZn
behind <public> <own> dob
behind <server> <client> emc
behind <server> <far> jbi
behind <server> <gateway> cdn
behind <server> <host> ika
behind <server> <outside> hjc
behind <server> <own> flc
behind <server> <public> eke
behind <server> <zone> reX
behind <zone> <client> miY
behind <zone> <gateway> Zdq
behind <zone> <host> akh
behind <zone> <outside> Yng
behind <zone> <own> emc
behind <zone> <public> ejf
behind <zone> <server> dcn
behind <zone> <zone> Woi
form ' - <> ' efk
form , - - ben
form , - -s Xjm
form , - : chj
form , - <> $ lbf
form , - <> , lha
form , - <> - lXk
form , - <> -ed mbf
form , - <> -s gck
form , - <> get rcZ
form , - <n> Zmh
form , - does mYi
form , - is jic
form , - on cbp
form , - to Ysd
form , - 是 mce
form , -ed by ncd
form , -ing from qfX
form , -s - ici
form , -s <> - eel
form , <client> 到 djf
form , <outside> to dle
form , <outside> 连 efj
form , <server> <> , bmf
form , <server> 是 kgc
form , <service> <> 填 efj
form , <service> <n> gej
form , <service> to enb
form , <service> 连 ckg
form , <zone> -> Zhm
form , <zone> to ape
form , <zone> 上 aki
form , <zone> 到 fpY
form , <zone> 去 eld
form , does - Yim
form , does <> -ed kfe
form , from <> - mkX
form , is - hcj
form , is <> - dlf
form , not via fck
form , on - Zdq
form , will <> - kdf
form , would <> - imY
form , would <> be jaj
form , would <> get tdV
form , 人 在 jef
form , 从 <> 访 ibj
form , 在 <> 上 fej
form , 地 址 blf
form , 我 在 jef
form , 是 <> 丢 eek
form , 是 <> 拦 fek
form , 是 <> 挡 fZp
form , 是 <> 没 bfm
form , 是 <> 的 dfk
form , 源 <> , rYd
form , 目 标 bme
form , 目 的 ejf
form , 访 问 ddm
form , 请 问 gdk
form , 这 样 lcf
form , 连 <> 的 bpc
form - ' - afn
form - , -ing eYq
form - , -s ihd
form - , <> $ xcT
form - , <> , kZj
form - , <> -> efj
form - , <> -ing aeo
form - , <> <own> efj
form - , <> is crZ
form - , <> to oae
form - , <> 填 eej
form - , <> 就 Wfq
form - , <> 是 ddm
form - , <> 能 pfY
form - , <> 还 ici
form - , can fdk
form - , does ngZ
form - , is jbi
form - , will kgc
form - , 从 iak
form - - -ing cco
form - - -s lYj
form - - : gdj
form - - <> $ Xkl
form - - <> - jhc
form - - <> -ed djg
form - - <> -ing kee
form - - <> -s edl
form - - <> : djf
form - - <> <client> cfl
form - - <> <host> ncd
form - - <> <own> mbf
form - - <> <service> ojW
form - - <> ? Yni
form - - <> and iak
form - - <> at ejf
form - - <> can kbg
form - - <> does iYn
form - - <> for aji
form - - <> from bod
form - - <> get lbf
form - - <> in bhk
form - - <> is bfm
form - - <> may neb
form - - <> of idh
form - - <> on nWj
form - - <> over iZk
form - - <> that kgc
form - - <> to ika
form - - <> was Zgn
form - - <> will jgd
form - - <> would bZs
form - - <client> Vgr
form - - <far> Xpg
form - - <server> lfc
form - - ? hal
form - - at lZi
form - - by Unl
form - - can Wer
form - - does fje
form - - for ibj
form - - from fje
form - - has dhi
form - - into blg
form - - is idh
form - - of aji
form - - on kcg
form - - over fao
form - - that idh
form - - via ecm
form - - will jlY
form - - would jff
form - -> <> - ben
form - -ed , Zfo
form - -ed - pcb
form - -ed <> $ Zrc
form - -ed <> , dsX
form - -ed <> - kZj
form - -ed <> -s nYh
form - -ed <> ? Ypf
form - -ed <> and lfb
form - -ed <> on hjc
form - -ed by jch
form - -ed for kmX
form - -ed from djg
form - -ed into ked
form - -ed to oXh
form - -ing -ing idh
form - -ing -s eek
form - -ing <> $ ejf
form - -ing <> , anf
form - -ing <> - fcm
form - -ing <> from bra
form - -ing at ijb
form - -ing from qeY
form - -ing in ogY
form - -ing on mWj
form - -ing to dkf
form - -ing via ebm
form - -s , del
form - -s - gck
form - -s -ed mdd
form - -s -ing hjc
form - -s -s chj
form - -s <> $ Xre
form - -s <> - lbg
form - -s <> -s rcZ
form - -s <> <outside> Zep
form - -s <> ? cfl
form - -s <> in fna
form - -s <> on ilZ
form - -s <outside> eek
form - -s by obd
form - -s does bik
form - -s for fdk
form - -s from ngZ
form - -s in mkX
form - -s is edl
form - -s of hmZ
form - -s on ndc
form - -s to imY
form - -s via dih
form - : - aoe
form - : <> , aik
form - : <> -s gkb
form - : <> to lWl
form - : can pZd
form - : does fej
form - : in efj
form - : is gbl
form - <client> , eao
form - <client> - fje
form - <client> -ed dnc
form - <client> -ing frW
form - <client> -s bpc
form - <client> <> - cii
form - <client> <> -s Ymi
form - <client> to bkh
form - <far> , Zil
form - <far> -> dkf
form - <far> <> -s Xni
form - <gateway> - nbe
form - <gateway> from mbf
form - <host> -s ZxW
form - <host> <> -s pXg
form - <host> from naf
form - <host> is nbe
form - <host> to Zfo
form - <host> will lcf
form - <n> , ici
form - <n> - ich
form - <n> -s dih
form - <n> : mbf
form - <n> <> - Yni
form - <n> <> -> lec
form - <n> <> -ing Xmj
form - <n> <> <n> dnb
form - <n> does khb
form - <n> from hjc
form - <n> is mYi
form - <n> of Ynh
form - <n> on Wre
form - <n> to cjh
form - <n> would led
form - <n> 到 arb
form - <outside> , pgY
form - <outside> - chj
form - <outside> to bhk
form - <own> -ing fck
form - <own> <> -s fcl
form - <own> from sgU
form - <server> <> , cqb
form - <server> <> - kee
form - <server> <> -s ldd
form - <server> at boc
form - <service> - Xpg
form - <service> : lZj
form - <service> <> <n> bij
form - <service> <n> eYq
form - <service> at Wqf
form - <service> from blf
form - <service> into apd
form - <service> on Zng
form - <service> to boe
form - <zone> , jee
form - <zone> - dih
form - <zone> -> mce
form - <zone> -ing fje
form - <zone> -s kcg
form - <zone> <> -s gck
form - <zone> to oiX
form - ? - rba
form - at - Zjk
form - at <> $ Ron
form - at <> , niX
form - at <> - jch
form - at <> -ed hjc
form - at <> -s iic
form - at <> ? dhi
form - at <> and jfe
form - at <> has qXf
form - at <> is jXm
form - at <> on knW
form - at <> over ZuZ
form - at <> will mbf
form - by - oUj
form - by <> , fke
form - by <> - kXl
form - by <> <own> efj
form - by <> to Xre
form - by <public> emc
form - can - pjV
form - can <> - jbh
form - can <> -ed kbh
form - does - ben
form - does <> - fjf
form - does <> -ed dfk
form - does <> -s bfm
form - does <> do bdo
form - does <> get jbi
form - for - Zgn
form - for <> $ nfa
form - for <> - Zmh
form - for <> -> kgc
form - for <> -ing qgW
form - for <> -s cgk
form - for <> ? hdi
form - from <> $ asa
form - from <> , oUk
form - from <> -ed qbc
form - from <> -ing bji
form - from <> -s ecn
form - from <> ? dgk
form - from <> get lYi
form - from <> is fje
form - from <> on pad
form - from <> over eoa
form - from <> to pYf
form - get - fej
form - get to Xoh
form - have <> -s cne
form - in <> $ jbi
form - in <> , Yhm
form - in <> - edm
form - in <> -ed rYd
form - in <> : rcZ
form - in <> <client> agm
form - in <> <service> nbe
form - in <> ? kfd
form - in <> and mga
form - in <> can seW
form - in <> gets pad
form - in <> is pfX
form - in <zone> vXa
form - in from pad
form - into <> ? Zof
form - into <> on eoa
form - is <> $ uUe
form - is <> , xYW
form - is <> - nea
form - is <> -ed yYW
form - is <> -ing dbo
form - is <> and ele
form - is <> on Wre
form - is in nce
form - is on pfY
form - not via gam
form - of - hmZ
form - of <> $ hhd
form - of <> , dgj
form - of <> -s ebo
form - of <> ? bqb
form - of <> on sZb
form - on - kdf
form - on <> , ckg
form - on <> - kbh
form - on <> -ed lhZ
form - on <> -ing oae
form - on <> -s tRi
form - on <> : kja
form - on <> <client> Wgq
form - on <> <n> clg
form - on <> ? Zta
form - on <> and pfY
form - on <> be cem
form - on <> can mec
form - on <> get pZe
form - on <> gets ndc
form - on <> has klX
form - on <> is eek
form - on <> to jfe
form - on <> who kcg
form - on <zone> pbc
form - should - gdj
form - that - ich
form - that -s dgj
form - that <> - led
form - that <> -s kfe
form - that from ngZ
form - to -ed goZ
form - to <> $ Whp
form - to <> , njW
form - to <> - aik
form - to <> -ed Zgn
form - to <> -ing eqY
form - to <> -s jja
form - to <> <host> enb
form - to <> <n> ejf
form - to <> <service> fna
form - to <> ? cjg
form - to <> and jlY
form - to <> at flc
form - to <> by dfk
form - to <> from chj
form - to <> on Yog
form - to <> over hla
form - to <> with ckg
form - to <far> gbl
form - to <own> gck
form - to <public> fsV
form - via <> , dgj
form - via <> - glb
form - was - hbl
form - with - jdg
form - with <> - cgj
form - with <> -s goZ
form - with <> ? Yim
form - with <> on cpa
form - would <> - rgV
form - would <> be ogY
form - would <> get aeo
form - 到 <> , fkd
form - 在 <> , lde
form - 我 在 jdg
form - 是 <> $ sYb
form - 是 <> , mdd
form - 的 - Vhq
form -ed , - cgk
form -ed , <> - bhk
form -ed , would meb
form -ed - , ejf
form -ed - -s Ymj
form -ed - : glc
form -ed - <> - led
form -ed - <> on krQ
form -ed - by hkb
form -ed - from clf
form -ed - in gdj
form -ed - is dhh
form -ed - on tWd
form -ed - to clf
form -ed - 在 kcg
form -ed -ing - apd
form -ed -s - lag
form -ed -s -s dgj
form -ed -s into bji
form -ed -s to Wjm
form -ed <client> -s dob
form -ed <service> on flc
form -ed <service> to dlf
form -ed at <> , dkf
form -ed at <> - atY
form -ed by - fkd
form -ed by <> , iic
form -ed by <> - pad
form -ed by <> ? aoe
form -ed from <> , lgc
form -ed from <> - eoa
form -ed from <> ? fej
form -ed from <> on hkb
form -ed from <> to mbf
form -ed get to gnZ
form -ed in on ndc
form -ed into <> - obe
form -ed on - uYa
form -ed on <> $ oZf
form -ed on <> , hdh
form -ed on <> : cgk
form -ed on <> ? nea
form -ed to - neb
form -ed to <> $ rYd
form -ed to <> - mfb
form -ed to <> ? tPk
form -ed to <> on blh
form -ing - - bji
form -ing - <> - iic
form -ing - <> from lZi
form -ing - at pXg
form -ing - for iak
form -ing - from arb
form -ing - on inX
form -ing - to cmd
form -ing -ing <> from kee
form -ing -s - pcb
form -ing -s on nce
form -ing <far> from nZg
form -ing <host> from qWg
form -ing <own> from mfb
form -ing <server> is dle
form -ing <service> on axV
form -ing <service> to lgb
form -ing at <> - lcf
form -ing from - qbb
form -ing from <> , ddl
form -ing from <> : mag
form -ing from <> ? kee
form -ing from <> for jfe
form -ing from <> on rdY
form -ing from <> to mbf
form -ing in - kfe
form -ing in <> - jja
form -ing in from lde
form -ing on - caq
form -ing on <> $ cdn
form -ing on <> - mZh
form -ing that -s lce
form -ing to - iak
form -ing to <> $ Xpg
form -ing to <> , bhl
form -ing to <> - etV
form -ing to <> -ed ahl
form -ing to <> ? eqY
form -ing to <> on Wqh
form -ing 不 通 boe
form -ing 得 通 fna
form -ing 通 <> $ dkf
form -ing 通 <> 吗 fke
form -s , <> , lha
form -s , <> - aij
form -s - - cii
form -s - -ed mXi
form -s - -ing cpb
form -s - -s Wjo
form -s - <> $ aeo
form -s - <> - bod
form -s - <> -ing bgl
form -s - <> -s ici
form -s - <> ? Ybt
form -s - <> is khb
form -s - <> on gck
form -s - <> to jhc
form -s - at Zrc
form -s - can lcf
form -s - from pad
form -s - in hbk
form -s - is obe
form -s - on gpW
form -s - to kgc
form -s -ed <> -s led
form -s -ed from gjd
form -s -ing <> - fkd
form -s -ing <> from jgd
form -s -ing from bhk
form -s -ing to ejf
form -s -s - cjh
form -s -s <> - ddm
form -s -s <> ? eoa
form -s -s from Zpe
form -s -s to liZ
form -s : - mhZ
form -s <client> -> apd
form -s <outside> <> - dek
form -s <service> - clg
form -s <service> at Ypf
form -s <service> from arc
form -s <service> on Zkj
form -s <service> to dkf
form -s at <> , ikb
form -s at <> - glb
form -s at <> ? jbh
form -s at <> and kcg
form -s does - bgl
form -s does <> - bgl
form -s from <> $ Yqe
form -s from <> , ijc
form -s from <> - kcg
form -s from <> -s hid
form -s from <> ? bmg
form -s from <> and edl
form -s from <> for qfX
form -s from <> on nhY
form -s from <> over gjd
form -s get to Yre
form -s in <> , koV
form -s in <> - phW
form -s in <> -ed mce
form -s in <> ? lce
form -s in <> are qdZ
form -s in <> get sZc
form -s in <zone> dYq
form -s is <> - cjg
form -s is from peZ
form -s of <> - gck
form -s of <> are bpc
form -s on <> $ pYf
form -s on <> , del
form -s on <> - eld
form -s on <> -s pda
form -s on <> : jee
form -s on <> ? bij
form -s on <> and oea
form -s on <> can odb
form -s on <> get kgc
form -s to - cii
form -s to <> $ Zpe
form -s to <> , clg
form -s to <> - jdg
form -s to <> -> rfW
form -s to <> -ing idh
form -s to <> -s cjh
form -s to <> ? ihd
form -s to <> on Xqf
form -s to <> with cmf
form : ' <> ' Ypf
form : - - gkc
form : - -ed ibj
form : - -s kgd
form : - <> , uZa
form : - <> - hcj
form : - <> -s jib
form : - <> <client> ajk
form : - <> <own> iic
form : - <client> bqa
form : - <host> lcf
form : - <own> gam
form : - at kcg
form : - to fkd
form : <n> - kee
form : <n> <> - hcj
form : <n> <n> fej
form : <outside> to bne
form : <outside> 到 ejf
form : <service> - dnc
form : <service> <> <n> eke
form : <zone> to Xho
form : can <> - mfb
form : does <> - nag
form : does <> -ed fej
form : in <> - dfk
form <> ' , - : fjf
form <> ' , - fjf
form <> ' , <n> ldd
form <> ' - - idh
form <> ' - of - eek
form <> ' - of eek
form <> , - $ $ cme
form <> , - $ cme
form <> , - - -ed enb
form <> , - - -ing qZc
form <> , - - -s bnf
form <> , - - <n> dpZ
form <> , - - <outside> hnY
form <> , - - ? jhc
form <> , - - is fdk
form <> , - - not jfe
form <> , - - on led
form <> , - -ed qca
form <> , - -s $ ftU
form <> , - -s - ndc
form <> , - -s led
form <> , - <client> , Zki
form <> , - <client> Ylj
form <> , - <far> lZi
form <> , - <host> , jfe
form <> , - <host> - Zpe
form <> , - <host> ikb
form <> , - <n> $ dbo
form <> , - <n> , gnZ
form <> , - <n> - Xva
form <> , - <n> -ed kkZ
form <> , - <n> : Zta
form <> , - <n> ? Xre
form <> , - <n> dih
form <> , - <n> does imY
form <> , - <outside> -s lha
form <> , - <outside> hcj
form <> , - <service> - bod
form <> , - <service> jfe
form <> , - ? $ jhd
form <> , - ? mfc
form <> , - does ejf
form <> , - from hdh
form <> , - is naf
form <> , - to kfd
form <> , - 里 ljY
form <> , -ed - - afo
form <> , -ed - lZi
form <> , -ed - not clf
form <> , -ed ? hid
form <> , -ed by Ypf
form <> , -ed to - hjd
form <> , -ed to hjd
form <> , -ing -s ckf
form <> , -s - $ ekf
form <> , -s - kdf
form <> , -s -ing ila
form <> , -s <own> mec
form <> , -s on btZ
form <> , <client> , eek
form <> , <gateway> 会 fje
form <> , <gateway> 放 hjc
form <> , <gateway> 放 行 eld
form <> , <gateway> 这 dmd
form <> , <n> $ $ bsY
form <> , <n> $ bsY
form <> , <n> , cnd
form <> , <n> - , gkc
form <> , <outside> 访 bfm
form <> , <outside> 访 问 bfm
form <> , <own> - lbg
form <> , <server> : fdk
form <> , <service> $ $ eek
form <> , <service> $ eek
form <> , <service> , - cme
form <> , <service> - bne
form <> , <service> <n> , Yog
form <> , <service> <n> - ane
form <> , <service> <n> does ele
form <> , <service> <n> hkb
form <> , <service> <server> jee
form <> , <service> ? $ eke
form <> , <service> ? dle
form <> , <service> on lde
form <> , <service> to nbd
form <> , <zone> 的 aji
form <> , <zone> 的 人 bhj
form <> , <zone> 访 cgk
form <> , <zone> 访 问 cgk
form <> , <zone> 还 afn
form <> , <zone> 还 能 bfm
form <> , and - - ibj
form <> , and - kZj
form <> , and does dme
form <> , can - - pgW
form <> , do - - Ymh
form <> , do - dhi
form <> , does - - hjc
form <> , does - <gateway> fkc
form <> , does - dmd
form <> , does - get ici
form <> , does <service> lfc
form <> , does that - dsX
form <> , does that ffj
form <> , does that get ijb
form <> , from <outside> fje
form <> , is - - hnY
form <> , is - -ed glb
form <> , is - piV
form <> , is <service> oaf
form <> , is that - hlZ
form <> , is that -ed ihc
form <> , is that kjZ
form <> , on - <outside> rZc
form <> , on - jai
form <> , should - - pbc
form <> , should - ika
form <> , which - hnY
form <> , will - - mde
form <> , will - kjZ
form <> , will that - clf
form <> , will that clf
form <> , would that bmf
form <> , 一 直 djf
form <> , 一 直 转 djf
form <> , 为 什 gkc
form <> , 为 什 么 gkc
form <> , 会 不 Zjk
form <> , 会 不 会 Zjk
form <> , 会 被 lgb
form <> , 会 被 丢 jhc
form <> , 出 得 gjc
form <> , 出 得 去 gjc
form <> , 发 信 <server> ked
form <> , 发 信 kfd
form <> , 回 包 gjd
form <> , 帮 忙 ihd
form <> , 帮 忙 看 ihd
form <> , 帮 看 cme
form <> , 帮 看 下 Zpe
form <> , 想 <service> lcg
form <> , 放 行 kdf
form <> , 是 <gateway> eld
form <> , 是 <gateway> 拦 ikb
form <> , 是 <gateway> 的 jhc
form <> , 最 后 eke
form <> , 目 的 jfe
form <> , 端 口 <n> blf
form <> , 端 口 cmf
form <> , 行 不 cgk
form <> , 行 不 行 cgk
form <> , 这 样 cfl
form <> , 连 的 idh
form <> , 麻 烦 ihd
form <> , 麻 烦 看 ihd
form <> - $ $  flc
form <> - $ $ flc
form <> - , - - Zkj
form <> - , - <n> chj
form <> - , - ? ben
form <> - , - hdi
form <> - , -ed foZ
form <> - , -s dhi
form <> - , <host> efj
form <> - , and jbi
form <> - , can - hcj
form <> - , can hcj
form <> - , is neb
form <> - , will ddm
form <> - - $ $ ddm
form <> - - $ ddm
form <> - - , -s acq
form <> - - , <client> gma
form <> - - , can bkh
form <> - - , djg
form <> - - , does dTv
form <> - - - $ Upj
form <> - - - , agm
form <> - - - -ed mjX
form <> - - - : liZ
form <> - - - <client> Xer
form <> - - - <host> sgU
form <> - - - <n> Tnm
form <> - - - <outside> jgd
form <> - - - <own> tbY
form <> - - - <service> fma
form <> - - - <zone> hal
form <> - - - ? afo
form <> - - - at agm
form <> - - - does doc
form <> - - - from dmd
form <> - - - get pXg
form <> - - - in mbg
form <> - - - on jcg
form <> - - - over dhi
form <> - - - to pVi
form <> - - -ed - ilZ
form <> - - -ed to iZl
form <> - - -ing gkc
form <> - - -s , iak
form <> - - -s - jch
form <> - - -s -s eek
form <> - - -s <n> kkY
form <> - - -s from sfW
form <> - - -s in lVm
form <> - - -s lde
form <> - - : - sYb
form <> - - : mga
form <> - - <client> - lde
form <> - - <client> mce
form <> - - <far> ? kgc
form <> - - <far> oXh
form <> - - <gateway> - mdd
form <> - - <gateway> gZn
form <> - - <host> - jdg
form <> - - <host> gdk
form <> - - <host> on nbe
form <> - - <n> - dfk
form <> - - <n> : ckg
form <> - - <n> cgk
form <> - - <n> to llX
form <> - - <outside> ? fej
form <> - - <outside> kai
form <> - - <own> $ ofZ
form <> - - <own> - kbh
form <> - - <own> led
form <> - - <service> at nbe
form <> - - <service> from djg
form <> - - <service> jib
form <> - - <service> to tYb
form <> - - <zone> sZb
form <> - - ? $ jgd
form <> - - ? - Vjo
form <> - - ? ahl
form <> - - and - kia
form <> - - and kia
form <> - - at mbf
form <> - - by enb
form <> - - does - akj
form <> - - does <zone> fZo
form <> - - does bgl
form <> - - for - efj
form <> - - for lZi
form <> - - from - pbc
form <> - - from <outside> dme
form <> - - from <zone> eqY
form <> - - from dpa
form <> - - get ocb
form <> - - has lnU
form <> - - in aen
form <> - - is - lec
form <> - - is -ed crY
form <> - - is asZ
form <> - - not cjh
form <> - - of cem
form <> - - on - gZn
form <> - - on <n> kee
form <> - - on mYi
form <> - - over Ydr
form <> - - should - Zof
form <> - - should Zof
form <> - - that Ykl
form <> - - to - jbi
form <> - - to <client> ncd
form <> - - to <far> pac
form <> - - to <host> jfe
form <> - - to <outside> pbc
form <> - - to <own> kgc
form <> - - to <zone> kee
form <> - - to jai
form <> - - would <zone> fan
form <> - - would ncd
form <> - - 之 gck
form <> - - 之 后 gck
form <> - -ed , aeo
form <> - -ed - - dgj
form <> - -ed - -ed dfk
form <> - -ed - <host> ilZ
form <> - -ed - kdf
form <> - -ed -s qdZ
form <> - -ed <client> ika
form <> - -ed <far> lbg
form <> - -ed <own> - mga
form <> - -ed <service> uaZ
form <> - -ed ? $ bhj
form <> - -ed ? bhj
form <> - -ed from bne
form <> - -ed to - nfa
form <> - -ed to <outside> bod
form <> - -ed to gla
form <> - -ing - - naf
form <> - -ing - hjc
form <> - -ing -s kfd
form <> - -ing <far> pZe
form <> - -ing <host> pbc
form <> - -ing ? $ dfk
form <> - -ing ? dfk
form <> - -ing from occ
form <> - -s , - lbg
form <> - -s , lfc
form <> - -s - $ Xin
form <> - -s - , qcb
form <> - -s - - cii
form <> - -s - -ed jgd
form <> - -s - -s Ykk
form <> - -s - ? jcg
form <> - -s - bji
form <> - -s - is kZk
form <> - -s -ing $ ckf
form <> - -s -ing jja
form <> - -s -s - kcg
form <> - -s -s nga
form <> - -s <outside> cjh
form <> - -s ? $ Xlk
form <> - -s ? Wkn
form <> - -s and -s fke
form <> - -s and fkc
form <> - -s for - fkd
form <> - -s for fke
form <> - -s from jdg
form <> - -s is gdj
form <> - -s on - occ
form <> - -s on lee
form <> - -s to - wdT
form <> - -s to qbb
form <> - : - - ddm
form <> - : - -ed chj
form <> - : - <n> mdd
form <> - : - lai
form <> - : -ed ijb
form <> - : <n> - dnc
form <> - : <n> alh
form <> - <client> - jaj
form <> - <client> -ed <n> rab
form <> - <client> -ed rab
form <> - <client> -ing baq
form <> - <far> - <host> cgk
form <> - <far> - jdg
form <> - <far> -ed <n> ika
form <> - <far> -ed ika
form <> - <host> - - oWi
form <> - <host> - <n> iUq
form <> - <host> - kee
form <> - <host> -ed <n> lce
form <> - <host> -ed lce
form <> - <host> -s Zdq
form <> - <host> ? $ caq
form <> - <host> ? caq
form <> - <host> on - cqZ
form <> - <host> on <n> gck
form <> - <host> on fmb
form <> - <host> over <service> mXj
form <> - <host> over mXj
form <> - <n> $ $ fkd
form <> - <n> $ fkd
form <> - <n> , - btY
form <> - <n> , -ed adp
form <> - <n> , -ing aqc
form <> - <n> , -s Tve
form <> - <n> , does Vsf
form <> - <n> , flc
form <> - <n> , is jdf
form <> - <n> , should fna
form <> - <n> - $ aik
form <> - <n> - , cvU
form <> - <n> - - efj
form <> - <n> - -s Yqe
form <> - <n> - : eao
form <> - <n> - ? apd
form <> - <n> - dgj
form <> - <n> - from dkf
form <> - <n> -ed - cnd
form <> - <n> -ed : hdi
form <> - <n> -ed ? eke
form <> - <n> -ed ele
form <> - <n> -ing fna
form <> - <n> -s $ clg
form <> - <n> -s - dmd
form <> - <n> -s dnc
form <> - <n> : - amg
form <> - <n> : bjh
form <> - <n> <n> lhb
form <> - <n> ? $ cii
form <> - <n> ? - frW
form <> - <n> ? ? fkd
form <> - <n> ? cii
form <> - <n> and - Zjk
form <> - <n> and aki
form <> - <n> do - Znf
form <> - <n> do Znf
form <> - <n> does - bnf
form <> - <n> does bne
form <> - <n> does that eld
form <> - <n> for bne
form <> - <n> is - bpb
form <> - <n> is eld
form <> - <n> should fkc
form <> - <n> to qca
form <> - <n> will - eke
form <> - <n> will blf
form <> - <outside> $ $ hid
form <> - <outside> $ hid
form <> - <outside> ? $ iaj
form <> - <outside> ? jci
form <> - <outside> on jbi
form <> - <outside> to kZk
form <> - <own> $ $ jfe
form <> - <own> $ jfe
form <> - <own> , eek
form <> - <own> -s - eek
form <> - <own> -s gck
form <> - <own> ? $ jgd
form <> - <own> ? jgd
form <> - <own> on - hdi
form <> - <own> on <n> occ
form <> - <own> on kch
form <> - <public> <own> qba
form <> - <service> - lZi
form <> - <service> -s eke
form <> - <service> <n> : mbf
form <> - <service> <n> kee
form <> - <service> into nbe
form <> - <service> on <host> mag
form <> - <service> on <own> lgc
form <> - <service> on pcb
form <> - <service> to <host> rdY
form <> - <service> to kYk
form <> - <zone> $ $ iaj
form <> - <zone> $ iaj
form <> - <zone> - <client> cem
form <> - <zone> - <host> kfd
form <> - <zone> - <n> efk
form <> - ? - - eke
form <> - ? - epZ
form <> - ? ? $ bcp
form <> - ? ? cbp
form <> - and - - foZ
form <> - and - ilY
form <> - are - ika
form <> - are - to jgd
form <> - at - - fcl
form <> - at <host> dmd
form <> - be - kZj
form <> - be - to kaj
form <> - be -ed by chj
form <> - be -ed ckg
form <> - by -s Yim
form <> - by <public> <own> gdj
form <> - by <public> cbp
form <> - by <service> dqa
form <> - can - - fna
form <> - can - hla
form <> - do - - jic
form <> - do - have fkc
form <> - do - mhZ
form <> - do <service> lYi
form <> - does - - aki
form <> - does - aki
form <> - for - - apd
form <> - for - ajj
form <> - from - bhk
form <> - from <client> ekf
form <> - from <far> lcf
form <> - from <outside> $ jgd
form <> - from <outside> emc
form <> - from <zone> $ mhZ
form <> - from <zone> Wjn
form <> - from <zone> on fqY
form <> - get - - ele
form <> - get - <service> cel
form <> - get - cle
form <> - get - to tUf
form <> - get -s liZ
form <> - get <service> ihc
form <> - get <service> on mbg
form <> - get to - mjX
form <> - get to <far> qYe
form <> - get to <host> kdf
form <> - get to <outside> kee
form <> - get to pcb
form <> - gets - xVa
form <> - has to - mec
form <> - has to mec
form <> - have - - mfb
form <> - have - rZc
form <> - have <outside> -s jef
form <> - have <outside> jdf
form <> - in - - led
form <> - in - hdi
form <> - is - - dcn
form <> - is - -ed ibj
form <> - is - del
form <> - is - to jdg
form <> - is that dmd
form <> - may - nbe
form <> - not - iWo
form <> - not ? $ ici
form <> - of - <n> afn
form <> - of - aoe
form <> - of <zone> apc
form <> - on - - bfl
form <> - on - <n> bmf
form <> - on - eld
form <> - on <n> , gsU
form <> - on <n> ? dmc
form <> - on <n> Wph
form <> - on <outside> mYh
form <> - on <own> oZf
form <> - on <service> $ fqX
form <> - on <service> ? ftU
form <> - on <service> jgd
form <> - over <service> ? eqY
form <> - over <service> bhk
form <> - should - kdf
form <> - that - ? fbm
form <> - that - iak
form <> - that ? $ eld
form <> - that ? eld
form <> - that in dem
form <> - to - - jgc
form <> - to - -s rYd
form <> - to - <host> kde
form <> - to - <own> dgk
form <> - to - <service> kcg
form <> - to - <zone> nbe
form <> - to - ? jdg
form <> - to - oae
form <> - to - to eld
form <> - to -ed lcf
form <> - to <far> , pcc
form <> - to <far> - fdk
form <> - to <far> kZj
form <> - to <far> on lbf
form <> - to <host> - kfd
form <> - to <host> ldd
form <> - to <host> on mdd
form <> - to <outside> , lcf
form <> - to <outside> nae
form <> - to <outside> on kbh
form <> - to <service> gkc
form <> - to <zone> $ cdn
form <> - to <zone> at kcf
form <> - to <zone> glc
form <> - to be del
form <> - with <service> Xsd
form <> - would - glb
form <> -> <client> $ $ lfc
form <> -> <client> $ lfc
form <> -> <client> - <n> kbh
form <> -> <client> - jcg
form <> -> <far> - - kgc
form <> -> <far> - <n> ndc
form <> -> <far> - mec
form <> -> <far> <service> jef
form <> -> <host> , <service> neb
form <> -> <host> - <n> efj
form <> -> <host> <service> $ jfe
form <> -> <host> <service> , mce
form <> -> <host> <service> lde
form <> -> <outside> , - kbh
form <> -> <outside> , kbh
form <> -> <outside> - jdf
form <> -> <outside> ? $ naf
form <> -> <outside> ? nag
form <> -> <own> $ $ kgd
form <> -> <own> $ kgd
form <> -> <own> , - mga
form <> -> <own> , jgd
form <> -> <own> - -ing kgc
form <> -> <own> -ed Xgq
form <> -> <own> -s - cgk
form <> -> <own> ? $ jgd
form <> -> <own> ? jgd
form <> -> <zone> , - lbf
form <> -> <zone> , oZf
form <> -> <zone> - lce
form <> -> <zone> <service> lcf
form <> -ed $ $  dkf
form <> -ed $ $ dkf
form <> -ed , - djg
form <> -ed - - $ ang
form <> -ed - - - ben
form <> -ed - - dfk
form <> -ed - - to vZY
form <> -ed - -ed jhc
form <> -ed - -s - iid
form <> -ed - <host> cgk
form <> -ed - <n> qVh
form <> -ed - <own> kee
form <> -ed - ? $ fkd
form <> -ed - ? fkd
form <> -ed - not ? nbe
form <> -ed - not nae
form <> -ed - that fej
form <> -ed - to <far> fan
form <> -ed - to hal
form <> -ed -s - XxX
form <> -ed : - -ed mdd
form <> -ed : - ndc
form <> -ed <n> - - enb
form <> -ed <n> - <n> khb
form <> -ed <n> - khb
form <> -ed <n> -s <n> flc
form <> -ed <n> -s flc
form <> -ed <service> on <own> kde
form <> -ed <service> on idg
form <> -ed <service> to lgb
form <> -ed ? $ $ ika
form <> -ed ? $ ika
form <> -ed ? ? mfb
form <> -ed at <own> lfc
form <> -ed be - kfd
form <> -ed be - to kfd
form <> -ed by - dqa
form <> -ed from <outside> ejf
form <> -ed get - kfd
form <> -ed get - to nfb
form <> -ed get to <own> qeY
form <> -ed to - - del
form <> -ed to - gck
form <> -ed to - to naf
form <> -ed to <outside> ? dkg
form <> -ed to <outside> blg
form <> -ed to be anf
form <> -ing - - - Zmh
form <> -ing - ? gck
form <> -ing - to led
form <> -ing <far> , qYe
form <> -ing <gateway> $ $ kcg
form <> -ing <gateway> $ kcg
form <> -ing <gateway> 通 jdg
form <> -ing <gateway> 通 不 jdg
form <> -ing <own> $ $ lfc
form <> -ing <own> $ lfc
form <> -ing <own> , ngY
form <> -ing <service> to cjh
form <> -ing to - kee
form <> -ing to <far> pbc
form <> -ing to <host> jee
form <> -ing to <outside> sdX
form <> -ing to <own> jib
form <> -ing 不 通 <client> ndc
form <> -ing 不 通 kcg
form <> -s $ $  aik
form <> -s $ $ aik
form <> -s , - <n> hid
form <> -s , - lfd
form <> -s - $ $ dih
form <> -s - $ dih
form <> -s - , Zfn
form <> -s - - $ fej
form <> -s - - - djg
form <> -s - - -s jgd
form <> -s - - <gateway> mXk
form <> -s - - <n> jdg
form <> -s - - ? nTn
form <> -s - - on dme
form <> -s - - to dnc
form <> -s - -ed , mec
form <> -s - -ed - glb
form <> -s - -s , eld
form <> -s - -s - fbl
form <> -s - -s hYn
form <> -s - -s on hjc
form <> -s - : Vhq
form <> -s - <gateway> gdj
form <> -s - <host> lah
form <> -s - <n> - ele
form <> -s - <n> mag
form <> -s - <outside> glb
form <> -s - <own> mfb
form <> -s - <service> dob
form <> -s - <service> to kWm
form <> -s - ? $ kcg
form <> -s - ? kcg
form <> -s - at hdh
form <> -s - get led
form <> -s - is oYg
form <> -s - not eje
form <> -s - on pbc
form <> -s - to - led
form <> -s - to <far> uYb
form <> -s - to nhY
form <> -s -ed - med
form <> -s -ing - ldf
form <> -s -ing <own> - lfc
form <> -s -ing <own> kgc
form <> -s -ing <server> ejf
form <> -s -ing to cfl
form <> -s -s , clf
form <> -s -s - - gam
form <> -s -s - -s rcZ
form <> -s -s - sXd
form <> -s -s -s uVd
form <> -s -s <service> pbc
form <> -s -s to dih
form <> -s : - to kfc
form <> -s <host> - liZ
form <> -s <n> , Unl
form <> -s <own> $ $ ici
form <> -s <own> $ ici
form <> -s <own> , jfe
form <> -s <own> - hcj
form <> -s <service> - hjb
form <> -s <service> from lgb
form <> -s <service> on <own> jdg
form <> -s <service> to sdX
form <> -s ? $ $ ahm
form <> -s ? $ ahm
form <> -s ? - Slp
form <> -s from - mce
form <> -s get - lcf
form <> -s get to tVe
form <> -s on - enc
form <> -s on <n> hjb
form <> -s that - jfe
form <> -s to - - rVf
form <> -s to - -s jef
form <> -s to - rVg
form <> -s to - to mec
form <> -s to <far> oYf
form <> -s to <own> $ kfc
form <> -s to <own> - jgd
form <> -s to <own> mfb
form <> -s to <service> lcf
form <> : - - - oYg
form <> : - -ed -s Wkm
form <> : - -s nbe
form <> : - : - bnf
form <> : - <n> <n> qZd
form <> : - <n> qZd
form <> : - <service> <n> kVn
form <> : - <service> jYl
form <> : -ed - cmd
form <> : -ed ? $ dle
form <> : -ed ? dle
form <> : -ing <own> - jfe
form <> : -ing <own> jfe
form <> : <n> -ed mcd
form <> : <n> -ed to mcd
form <> : <n> : <n> Zjk
form <> : <n> : Zjk
form <> ; - - was ejf
form <> ; - -ed aji
form <> <client> - - , idh
form <> <client> - - gdj
form <> <client> -s - -s fXq
form <> <client> -s - fan
form <> <client> 的 <n> fbm
form <> <far> - - , jch
form <> <far> - - jch
form <> <far> - ? - ich
form <> <far> - ? ich
form <> <far> -s , - khb
form <> <far> -s , khb
form <> <far> : - -ed fkd
form <> <far> : - fkd
form <> <gateway> $ $  fdk
form <> <gateway> $ $ fdk
form <> <gateway> - - lgb
form <> <gateway> - ? kch
form <> <host> - - ibk
form <> <host> -s , - mce
form <> <host> -s , mce
form <> <host> : - -ed enb
form <> <host> : - enb
form <> <host> <n> $ $ rdY
form <> <host> <n> $ rdY
form <> <host> 上 - afo
form <> <host> 的 <n> bsZ
form <> <n> $ $  bmf
form <> <n> $ $ bmf
form <> <n> , - fld
form <> <n> - $ $ eje
form <> <n> - $ eje
form <> <n> - - - drX
form <> <n> - - aki
form <> <n> - -ed aoe
form <> <n> - -s Zof
form <> <n> - : - emd
form <> <n> - : emd
form <> <n> - ? Znf
form <> <n> -ing <own> <service> fje
form <> <n> -ing <own> fje
form <> <n> -s - fje
form <> <n> -s -ed , chj
form <> <n> -s -ed chj
form <> <n> <n> <n> - kee
form <> <n> <n> <n> lcf
form <> <n> ? $ $ bod
form <> <n> ? $ bod
form <> <n> from - - efk
form <> <n> from - <zone> fkd
form <> <n> from - dgj
form <> <n> on <client> Zfn
form <> <n> 一 直 -ed djg
form <> <n> 不 通 , ejf
form <> <n> 不 通 eke
form <> <n> 应 该 bne
form <> <n> 报 - -ed dkf
form <> <n> 报 - dkf
form <> <n> 直 接 clf
form <> <n> 能 通 Yog
form <> <outside> - - - efk
form <> <outside> - - efj
form <> <outside> - -s Vet
form <> <outside> -s - bgl
form <> <outside> ? $ $ iic
form <> <outside> ? $ iic
form <> <own> , - <n> ihd
form <> <own> , - ihd
form <> <own> , <service> efj
form <> <own> - - nYh
form <> <own> - <n> lde
form <> <own> -ed - -s hcj
form <> <own> -ed - gdj
form <> <own> : - -ed ekd
form <> <own> : - ekd
form <> <own> on <n> $ ffj
form <> <own> on <n> eej
form <> <own> 收 <service> gdk
form <> <own> 的 <n> gam
form <> <server> 的 <service> ckg
form <> <service> $ $  dob
form <> <service> $ $ dob
form <> <service> , - anf
form <> <service> , <n> goY
form <> <service> , does bpd
form <> <service> - - cqa
form <> <service> - -ed dke
form <> <service> - <n> ihd
form <> <service> - ? $ akj
form <> <service> - ? Zli
form <> <service> : - eke
form <> <service> : - to eke
form <> <service> <host> <n> pYf
form <> <service> <n> , crZ
form <> <service> <own> <n> peZ
form <> <service> <own> <n> 一 oea
form <> <service> ? $ $ dpZ
form <> <service> ? $ dpZ
form <> <service> to - naf
form <> <service> to <client> pda
form <> <service> to <gateway> oZg
form <> <service> to <host> mbf
form <> <service> to <own> - seW
form <> <service> 到 <host> hbj
form <> <zone> 的 人 vZZ
form <> <zone> 的 同 jak
form <> <zone> 的 同 事 hZm
form <> <zone> 能 上 <outside> mfb
form <> <zone> 能 上 mfb
form <> <zone> 访 问 <own> dfk
form <> <zone> 访 问 idi
form <> ? - - - hjc
form <> ? - - -s epZ
form <> ? - - ckg
form <> ? - -ed - clf
form <> ? - -ed clf
form <> ? - -s - frW
form <> ? - -s frW
form <> ? -s - - cdn
form <> ? -s - gcj
form <> ? ? - fan
form <> ? ? -s dme
form <> ? ? ? $ dih
form <> and - - - kdf
form <> and - - -s bji
form <> and - - jfe
form <> and - -s - eke
form <> and - -s ecm
form <> and - <n> hjc
form <> and -s <service> gbl
form <> and has to - kfd
form <> and has to kfd
form <> are -ed by cpb
form <> at - $ $ eje
form <> at - $ eje
form <> at - , - fje
form <> at - , eld
form <> at - - Xpg
form <> at - <n> glc
form <> at - ? $ eke
form <> be - to - reX
form <> be - to -ed ogY
form <> be - to <service> gck
form <> be - to do kai
form <> be - to get qeX
form <> be - to hcj
form <> be -ed - cnd
form <> be -ed ? $ jja
form <> be -ed ? jja
form <> be -ed by ila
form <> be -ed from kia
form <> by - <n> eoa
form <> by <service> , eke
form <> by <service> ? $ gkc
form <> by <service> ? gkc
form <> can - - - ccp
form <> can - - iZl
form <> can - <own> ogY
form <> can - get qeY
form <> can -ed - - kdf
form <> can -ed - waX
form <> can not - ofZ
form <> do - - - djg
form <> do - - rZc
form <> do - -s - hjd
form <> do - -s hjd
form <> do - get mhZ
form <> do with - bij
form <> does - - - cjh
form <> does - - djg
form <> does - <gateway> - kgb
form <> does - <gateway> jhc
form <> does - get - Zof
form <> does - get mfb
form <> does <gateway> - aik
form <> does that - - oYg
form <> does that - nga
form <> for - - aqc
form <> for <own> , iZl
form <> for <own> - <n> lcf
form <> for <own> - lde
form <> for <service> - foZ
form <> for <service> over - amg
form <> for <service> over amg
form <> from - - <n> ddm
form <> from - - hid
form <> from - <n> , efk
form <> from - <n> hdi
form <> from -ing - oae
form <> from -ing to neb
form <> from <client> $ $ blg
form <> from <client> $ blg
form <> from <client> , anf
form <> from <client> - Ypf
form <> from <outside> $ $ fkd
form <> from <outside> $ fkd
form <> from <outside> , dnb
form <> from <outside> , does coc
form <> from <outside> - - alh
form <> from <outside> - ? gjd
form <> from <outside> - cgk
form <> from <outside> -ed eke
form <> from <zone> $ $ ejf
form <> from <zone> $ ejf
form <> from <zone> , dnc
form <> from <zone> - Xqf
form <> get - - - obd
form <> get - - cgk
form <> get - ? $ iib
form <> get - ? jfe
form <> get - to - pXg
form <> get - to <far> pcb
form <> get - to <outside> lde
form <> get - to qZd
form <> get -ed - jfe
form <> get <service> on <own> dYr
form <> get <service> on hZm
form <> get at <host> lbg
form <> get into <zone> kde
form <> get to - - maf
form <> get to - <host> mga
form <> get to - sYc
form <> get to <far> rWf
form <> get to <host> $ pfY
form <> get to <host> - qXf
form <> get to <host> mbf
form <> get to <host> on ecl
form <> get to <own> - scY
form <> get to <own> -ed qgW
form <> get to <own> ? efj
form <> get to <own> led
form <> gets - - - mce
form <> gets - - obc
form <> gets - -ed naf
form <> gets - to ofZ
form <> gets -ing - kee
form <> has - - - fje
form <> has - - khb
form <> has to - - gna
form <> has to - -s hoX
form <> has to - clf
form <> has to - to lbg
form <> have - - ecm
form <> have <outside> at - jef
form <> have <outside> at jef
form <> in - , nbf
form <> in - - , fkd
form <> in - - - kef
form <> in - - ? fcl
form <> into - - cjh
form <> is - $ $ dXs
form <> is - $ dXs
form <> is - , gVs
form <> is - - - qXf
form <> is - - ijb
form <> is - -s lce
form <> is - ? $ eke
form <> is - ? eke
form <> is - of Zhm
form <> is - to - ndc
form <> is - to kZj
form <> is -ed , crZ
form <> is -ed by ilZ
form <> is -ed from - mWk
form <> is -ed from kZk
form <> is -ed to - lbh
form <> is -ed to be bqb
form <> is -ed to hjd
form <> is -ing - Ylj
form <> is -s - uVd
form <> is not - odb
form <> is that -ed mZi
form <> is that -ing dih
form <> may - - pbd
form <> not - from Ypf
form <> of - - Tcy
form <> on - - <n> bvX
form <> on - - Wmk
form <> on - <n> $ lkY
form <> on - <n> - blg
form <> on - <n> -ed Yjl
form <> on - <n> -s anf
form <> on - <n> ? hla
form <> on - <n> and bhk
form <> on - <n> is aki
form <> on - <service> bZt
form <> on <n> $ $ hid
form <> on <n> $ hid
form <> on <n> , - Vkn
form <> on <n> , -ing fpZ
form <> on <n> , djg
form <> on <n> , does kmV
form <> on <n> - $ cii
form <> on <n> - , enb
form <> on <n> - - fje
form <> on <n> - -s Znh
form <> on <n> - ? Xkl
form <> on <n> -ed ? dle
form <> on <n> -ed bne
form <> on <n> -s cgk
form <> on <n> ? - cme
form <> on <n> ? -s bqb
form <> on <n> and <n> gpX
form <> on <n> and fqX
form <> on <n> at - fje
form <> on <n> at fje
form <> on <n> does - Wud
form <> on <n> does cpb
form <> on <n> does that ija
form <> on <n> for ckg
form <> on <n> is flc
form <> on <service> $ $ emc
form <> on <service> $ emc
form <> on <service> , Zta
form <> on <service> , does bqc
form <> on <service> ? $ chj
form <> on <service> ? chj
form <> over - <n> $ Xqf
form <> over - <n> ? Zng
form <> over - <n> inX
form <> over - <service> ihd
form <> over <n> , Zqd
form <> over <n> - Ypf
form <> over <service> $ $ aqc
form <> over <service> $ aqc
form <> over <service> , - Wrf
form <> over <service> , does miY
form <> over <service> , kZj
form <> over <service> - dnd
form <> over <service> <n> dfk
form <> over <service> ? $ mfb
form <> over <service> ? irT
form <> over <service> does - jhc
form <> over <service> does iib
form <> should - - Wrf
form <> should be - meb
form <> should be -ed fkd
form <> should be -ing cme
form <> should that - $ atZ
form <> should that - ? hcj
form <> that -s - ? cgl
form <> that -s - fje
form <> to - - - hma
form <> to - - bhj
form <> to - -s nag
form <> to - <host> - mga
form <> to - <host> mfa
form <> to - <n> mag
form <> to - ? dle
form <> to -ed - gck
form <> to <client> , - obc
form <> to <client> , pZd
form <> to <client> - <n> jgd
form <> to <client> - jgd
form <> to <client> -ed wYX
form <> to <client> on qad
form <> to <far> , -ed kcg
form <> to <far> , -s lcg
form <> to <far> - - jdg
form <> to <far> - <n> obd
form <> to <far> - ncd
form <> to <far> ? $ mfb
form <> to <far> ? mfb
form <> to <gateway> , kcg
form <> to <gateway> - nag
form <> to <host> $ $ lee
form <> to <host> $ lee
form <> to <host> , - jch
form <> to <host> , <service> led
form <> to <host> , does kgc
form <> to <host> , jeg
form <> to <host> - - lfc
form <> to <host> - eld
form <> to <host> -ed ? kgc
form <> to <host> -ed mce
form <> to <host> -s neb
form <> to <host> : kdf
form <> to <host> <n> - mbf
form <> to <host> <n> lbf
form <> to <host> <service> $ neb
form <> to <host> <service> hdi
form <> to <host> ? $ fej
form <> to <host> ? fej
form <> to <host> does mec
form <> to <host> on - hZm
form <> to <host> on <n> sdX
form <> to <host> on <service> sdX
form <> to <host> on mag
form <> to <outside> $ $ eke
form <> to <outside> $ eke
form <> to <outside> , - jbi
form <> to <outside> , jbi
form <> to <outside> - - lfd
form <> to <outside> - kdf
form <> to <outside> <service> ncd
form <> to <outside> on <n> mce
form <> to <own> , -s jdg
form <> to <own> - - jfe
form <> to <own> - <n> ecm
form <> to <own> - ? kfd
form <> to <own> - get pgX
form <> to <own> - led
form <> to <own> -ed ? lgb
form <> to <own> -ed nga
form <> to <own> -s jfe
form <> to <own> ? $ mfb
form <> to <own> ? lfc
form <> to <zone> , - cme
form <> to <zone> , -ed kcg
form <> to <zone> , gjd
form <> to <zone> - mbf
form <> to <zone> -ed lcf
form <> to <zone> : -ed kcg
form <> to <zone> : jdg
form <> to <zone> ? $ lde
form <> to <zone> ? kde
form <> was - - ckf
form <> where does - - iic
form <> where does - iic
form <> which - -s dld
form <> who -s - ici
form <> will - - - jfe
form <> will that - Woh
form <> with - -s iaj
form <> with - <n> Ypf
form <> with <service> <n> bmf
form <> with <service> ? emd
form <> would - - iYm
form <> 上 <outside> <n> bbq
form <> 上 <outside> 走 obd
form <> 上 <outside> 走 得 obd
form <> 上 <service> <host> <n> qYe
form <> 上 <service> <host> qYe
form <> 上 <service> <own> <n> lde
form <> 上 <service> <own> lde
form <> 上 不 了 <outside> fcl
form <> 上 不 了 hcj
form <> 上 到 底 del
form <> 上 执 行 kdf
form <> 上 抓 到 eej
form <> 上 抓 到 的 Sgu
form <> 上 抓 包 egj
form <> 上 抓 的 jch
form <> 上 抓 的 包 lbg
form <> 上 的 - vSf
form <> 上 的 -s lcf
form <> 上 的 <service> Wrf
form <> 上 的 人 kef
form <> 上 的 人 能 kee
form <> 上 看 到 ado
form <> 上 跑 的 kdg
form <> 下 面 的 lcf
form <> 不 $ $  dkf
form <> 不 $ $ dkf
form <> 不 ? $ $ fmc
form <> 不 ? $ fmc
form <> 丢 的 吗 $ ddl
form <> 丢 的 吗 edl
form <> 为 什 么 hid
form <> 为 什 么 不 ejf
form <> 主 动 连 kdf
form <> 之 后 , kee
form <> 了 $ $  fje
form <> 了 $ $ fje
form <> 了 吧 ? $ gjd
form <> 了 吧 ? gjd
form <> 会 - 吗 fZo
form <> 会 不 会 被 eld
form <> 会 变 成 flc
form <> 会 好 吗 $ gsU
form <> 会 怎 么 样 glb
form <> 会 怎 样 $ gsU
form <> 会 拦 吗 eek
form <> 会 放 行 dgj
form <> 会 被 - gkc
form <> 写 的 <own> fek
form <> 出 得 去 mcf
form <> 到 <client> 的 <n> lde
form <> 到 <client> 的 lde
form <> 到 <far> - <n> jdg
form <> 到 <far> - jdg
form <> 到 <far> 的 kfd
form <> 到 <host> - <n> kcf
form <> 到 <host> - ldf
form <> 到 <host> <n> neb
form <> 到 <host> 的 <n> jbi
form <> 到 <host> 的 <service> nfb
form <> 到 <host> 的 jch
form <> 到 <outside> 的 kdg
form <> 到 <own> <n> mbf
form <> 到 <zone> 的 - mbf
form <> 到 <zone> 的 <service> nbe
form <> 到 <zone> 的 lbg
form <> 去 <zone> 的 fdk
form <> 去 掉 , <zone> dgj
form <> 去 掉 , dgj
form <> 发 信 , <n> dpa
form <> 发 信 , cpc
form <> 发 信 <n> dkf
form <> 发 信 到 <outside> qca
form <> 发 信 到 ndd
form <> 发 信 报 agl
form <> 发 信 走 <n> arb
form <> 发 信 走 enb
form <> 发 到 <own> 的 dgj
form <> 发 来 的 <service> qdZ
form <> 发 来 的 lfc
form <> 发 邮 件 jgd
form <> 发 邮 件 报 jef
form <> 可 以 吗 $ dnb
form <> 可 以 吗 dpa
form <> 可 以 直 mdd
form <> 可 以 直 接 mdd
form <> 可 以 连 到 aen
form <> 和 <zone> 之 kee
form <> 和 <zone> 之 间 kee
form <> 啊 $ $  dih
form <> 啊 $ $ dih
form <> 填 <own> , bgl
form <> 填 的 <own> $ efk
form <> 填 的 <own> ffj
form <> 填 的 <own> 端 gdj
form <> 就 可 以 dap
form <> 就 好 了 eke
form <> 就 正 常 , dao
form <> 就 正 常 dbo
form <> 就 没 事 cem
form <> 就 能 连 dcn
form <> 就 通 了 fjd
form <> 往 <far> 的 lec
form <> 往 <outside> 发 hZm
form <> 往 <outside> 发 信 dfk
form <> 往 外 发 nfa
form <> 往 外 发 信 nfa
form <> 打 不 开 <host> dih
form <> 打 不 开 <own> pfX
form <> 打 开 <own> , kgc
form <> 打 开 <own> 一 lgb
form <> 打 开 <service> jdf
form <> 报 - -ed eje
form <> 拦 了 吗 $ efj
form <> 拦 了 吗 ffj
form <> 拦 的 吗 $ fbm
form <> 拦 的 吗 ? fej
form <> 拦 的 吗 fcl
form <> 挡 的 吗 fbm
form <> 提 供 <service> ijb
form <> 收 <service> <n> eld
form <> 收 不 了 ked
form <> 收 不 了 邮 ked
form <> 收 不 到 eke
form <> 收 信 , kgd
form <> 收 得 到 <zone> fkd
form <> 收 得 到 eld
form <> 收 邮 件 <service> jfe
form <> 收 邮 件 lde
form <> 放 不 放 $ edk
form <> 放 不 放 ? fej
form <> 放 不 放 fej
form <> 放 不 放 行 beo
form <> 放 没 放 fdj
form <> 放 行 了 没 fjd
form <> 放 行 吗 $ cdn
form <> 放 行 吗 dbo
form <> 是 不 是 ihd
form <> 是 不 是 就 cjh
form <> 有 关 系 dfk
form <> 有 放 行 cgk
form <> 有 放 行 吗 cgk
form <> 有 没 有 被 Xre
form <> 本 机 <service> nbe
form <> 本 机 上 - ogY
form <> 本 机 上 oeZ
form <> 本 机 能 eje
form <> 本 机 连 kef
form <> 本 身 ? dmd
form <> 没 放 吗 dfk
form <> 没 问 题 , gdj
form <> 用 - 发 efj
form <> 用 - 发 信 efj
form <> 用 <own> 收 <service> fek
form <> 用 <own> 收 fej
form <> 用 <own> 收 信 qdZ
form <> 用 <public> <own> ngZ
form <> 用 <public> <own> 收 ngZ
form <> 用 <service> <n> eld
form <> 用 <service> <n> 收 pYf
form <> 用 <service> <n> 连 qac
form <> 用 户 用 lgb
form <> 用 户 连 <own> kgd
form <> 用 户 连 kgd
form <> 的 - , iic
form <> 的 - - jfe
form <> 的 - <n> $ bij
form <> 的 - <n> , eld
form <> 的 - <n> ape
form <> 的 - <n> 放 glb
form <> 的 - 报 jfe
form <> 的 - 用 neb
form <> 的 <n> $ $ dkf
form <> 的 <n> $ dkf
form <> 的 <n> , <gateway> enb
form <> 的 <n> , dle
form <> 的 <n> , 会 glc
form <> 的 <n> , 能 VyZ
form <> 的 <n> - bne
form <> 的 <n> ? $ gnZ
form <> 的 <n> ? gma
form <> 的 <n> 不 $ gpY
form <> 的 <n> 不 gpX
form <> 的 <n> 为 dkf
form <> 的 <n> 为 什 dkf
form <> 的 <n> 会 Zof
form <> 的 <n> 会 不 bmg
form <> 的 <n> 口 , bmf
form <> 的 <n> 口 djg
form <> 的 <n> 吗 ? ckg
form <> 的 <n> 吗 efj
form <> 的 <n> 和 <n> dek
form <> 的 <n> 和 dek
form <> 的 <n> 对 <zone> flc
form <> 的 <n> 对 fkd
form <> 的 <n> 就 ckg
form <> 的 <n> 收 fjf
form <> 的 <n> 是 bne
form <> 的 <n> 有 flc
form <> 的 <n> 有 没 dld
form <> 的 <n> 能 goZ
form <> 的 <n> 通 dle
form <> 的 <n> 通 不 dle
form <> 的 <service> $ $ fkd
form <> 的 <service> $ fkd
form <> 的 <service> , coc
form <> 的 <service> - eke
form <> 的 <service> <n> , ckg
form <> 的 <service> <n> - Svf
form <> 的 <service> ? $ fmb
form <> 的 <service> ? fdk
form <> 的 <service> 一 gkc
form <> 的 <service> 一 直 gkc
form <> 的 <service> 为 什 gkc
form <> 的 <service> 么 fje
form <> 的 <service> 会 dke
form <> 的 <service> 吗 $ kee
form <> 的 <service> 吗 ? enb
form <> 的 <service> 吗 jgd
form <> 的 <service> 放 eke
form <> 的 <service> 是 hkb
form <> 的 <service> 有 fkd
form <> 的 <service> 有 没 fkd
form <> 的 <service> 走 fje
form <> 的 <service> 走 得 fkd
form <> 的 <service> 通 agl
form <> 的 <service> 通 不 cfl
form <> 的 人 <service> qca
form <> 的 人 用 mgb
form <> 的 人 能 不 efj
form <> 的 人 连 <own> lgb
form <> 的 人 连 mec
form <> 的 共 享 <n> eek
form <> 的 共 享 bhj
form <> 的 同 事 反 rba
form <> 的 同 事 收 ugS
form <> 的 同 事 用 ici
form <> 的 同 事 能 mga
form <> 的 同 事 说 pgY
form <> 的 同 学 kfd
form <> 的 客 户 jdh
form <> 的 机 器 <service> uWc
form <> 的 机 器 ihd
form <> 的 机 器 上 oYg
form <> 的 机 器 能 nZg
form <> 的 机 器 访 wcV
form <> 的 流 量 fje
form <> 的 电 脑 jee
form <> 的 电 脑 打 kfd
form <> 的 电 脑 用 kfe
form <> 的 电 脑 能 Zdp
form <> 的 话 , dcn
form <> 的 远 程 Xqf
form <> 的 远 程 桌 Xqf
form <> 的 锅 吗 $ fej
form <> 的 锅 吗 eek
form <> 的 问 题 吗 efj
form <> 直 接 打 <host> ndc
form <> 直 接 访 ibj
form <> 直 接 访 问 ibj
form <> 直 连 <host> dfj
form <> 看 到 的 cgk
form <> 看 到 的 源 cgk
form <> 端 口 <n> , ekf
form <> 端 口 <n> ekf
form <> 网 段 <zone> lia
form <> 网 段 访 kgc
form <> 网 段 访 问 kgc
form <> 能 -ing 通 <gateway> kcg
form <> 能 -ing 通 <host> Xgp
form <> 能 -ing 通 kgc
form <> 能 <service> 到 led
form <> 能 上 <outside> kdg
form <> 能 上 <outside> 吗 kcg
form <> 能 不 能 -ing scY
form <> 能 不 能 <service> jfe
form <> 能 不 能 ici
form <> 能 不 能 上 lcf
form <> 能 不 能 主 qWg
form <> 能 不 能 用 ncd
form <> 能 不 能 直 scY
form <> 能 不 能 访 dap
form <> 能 主 动 连 kee
form <> 能 出 去 clf
form <> 能 直 接 <service> kee
form <> 能 直 接 连 lcf
form <> 能 访 问 <client> qcb
form <> 能 访 问 <host> kgc
form <> 能 访 问 <own> Ygo
form <> 能 访 问 fbm
form <> 能 通 吗 $ fkd
form <> 能 通 吗 eld
form <> 自 己 去 ofZ
form <> 自 己 往 lcf
form <> 自 己 的 Yli
form <> 自 己 能 -ing nbe
form <> 自 己 能 jaj
form <> 自 己 能 上 rWf
form <> 自 己 能 不 jff
form <> 自 己 能 访 dek
form <> 自 己 访 ogY
form <> 自 己 访 问 ogY
form <> 自 己 连 <own> kgc
form <> 自 己 连 kfd
form <> 行 不 行 $ dkf
form <> 行 不 行 dle
form <> 要 访 问 led
form <> 让 过 吗 $ del
form <> 让 过 吗 del
form <> 访 问 <far> kbg
form <> 访 问 <far> 的 jbh
form <> 访 问 <host> 的 jef
form <> 访 问 <outside> <n> Yfq
form <> 访 问 <outside> kfd
form <> 访 问 <outside> 会 kgc
form <> 访 问 <outside> 走 rfW
form <> 访 问 <own> jfe
form <> 访 问 <own> 一 lgb
form <> 访 问 <own> 就 sgU
form <> 访 问 <own> 是 tgT
form <> 访 问 <own> 的 neb
form <> 访 问 <own> 能 xgP
form <> 访 问 <own> 还 mga
form <> 访 问 <public> <own> dgj
form <> 访 问 <public> dfj
form <> 访 问 得 lcf
form <> 走 <public> <own> jdg
form <> 走 哪 条 fje
form <> 走 得 通 dle
form <> 走 得 通 吗 dmd
form <> 走 的 是 dcn
form <> 过 来 的 tfU
form <> 还 - 吗 $ fje
form <> 还 - 吗 fje
form <> 还 打 得 lfc
form <> 还 打 得 开 lfc
form <> 还 能 -s <outside> mga
form <> 还 能 上 <outside> hdj
form <> 还 能 往 ndd
form <> 还 行 不 glb
form <> 还 行 不 行 glb
form <> 这 个 网 pcc
form <> 这 个 网 段 pcc
form <> 这 台 机 ihd
form <> 这 台 机 器 ihd
form <> 这 台 能 rWf
form <> 这 边 <service> pfY
form <> 这 边 放 cgl
form <> 进 得 来 igd
form <> 进 来 的 kgc
form <> 连 <host> 的 <n> reX
form <> 连 <host> 的 <service> dcn
form <> 连 <host> 的 cdn
form <> 连 <own> 会 mga
form <> 连 不 上 hkb
form <> 连 的 , jhc
form <> 通 不 通 $ fjd
form <> 通 不 通 ? ikb
form <> 通 不 通 fkd
form <> 通 吗 $ $ clf
form <> 通 吗 $ clf
form <> 那 台 打 bii
form <> 那 台 打 印 bii
form <> 那 台 能 pad
form <> 那 台 要 ldf
form <> 那 边 能 qfX
form <> 里 <service> <own> <n> med
form <> 里 <service> <own> med
form <client> , - kgc
form <client> , <> 访 qbb
form <client> , <server> bmf
form <client> - - eke
form <client> - -ed gje
form <client> - <> - eke
form <client> - <> -ed Zpd
form <client> - <> ? Yog
form <client> - <> on Zqe
form <client> - to bqb
form <client> -> <> , dkf
form <client> -> <> - djg
form <client> -> <> -ed cnd
form <client> -> <> ? Yrd
form <client> -ed - glb
form <client> -ed <> ? dmd
form <client> -ing <> $ Zof
form <client> -ing to enb
form <client> -s <> , Xoh
form <client> -s to ajj
form <client> <service> <> <n> ane
form <client> <service> to afn
form <client> <service> 到 enb
form <client> from <> , hnY
form <client> get to eld
form <client> to - Zng
form <client> to <> $ frW
form <client> to <> , T0Z
form <client> to <> - ijc
form <client> to <> -ed csY
form <client> to <> -s ajj
form <client> to <> <n> amg
form <client> to <> ? cdo
form <client> to <> on avX
form <client> to <> should gkd
form <client> 上 <service> blf
form <client> 到 <> 的 fjf
form <client> 打 开 gjd
form <client> 能 -ing dle
form <client> 要 连 foZ
form <client> 访 问 fjf
form <client> 连 <> 的 ele
form <far> , - fje
form <far> , -s ekf
form <far> - <> - eej
form <far> - <> -ed ZwW
form <far> - <> on Zjk
form <far> -> <> - dkf
form <far> -s <> - Yog
form <far> <service> <> <n> dkf
form <far> from <> , oea
form <far> to <> , Zof
form <far> to <> - bra
form <far> 连 <> 的 fje
form <gateway> - - cii
form <gateway> - <> - jbi
form <gateway> - <> ? aas
form <gateway> - from oYg
form <gateway> - to djg
form <gateway> -s <> - dcn
form <gateway> from <> , oYg
form <gateway> from <> - rWe
form <host> , - nae
form <host> , <> 就 kee
form <host> , <> 的 adp
form <host> - , bkh
form <host> - - jmX
form <host> - -> ben
form <host> - <> $ pfY
form <host> - <> - kjZ
form <host> - <> -ed lde
form <host> - <> -s pgW
form <host> - <> on Tlo
form <host> - at dii
form <host> - from qbb
form <host> - have Zof
form <host> - on elc
form <host> - to fkd
form <host> -> <> , dnc
form <host> -> <> <n> djg
form <host> -> <> <service> amg
form <host> -ing to amf
form <host> -s <> on lha
form <host> -s to dkf
form <host> from <> $ lbg
form <host> from <> , oaf
form <host> from <> - ked
form <host> from <> ? kcg
form <host> to - Xre
form <host> to <> , dsY
form <host> to <> - Zhm
form <host> to <> <n> asa
form <host> to <> ? Upj
form <host> to <> on Voj
form <host> 到 <> 的 amg
form <host> 访 问 alh
form <n> , - gan
form <n> , <> - gje
form <n> , <> to cdm
form <n> , <> 会 fdk
form <n> , <> 填 del
form <n> , <> 放 eek
form <n> , <> 这 efj
form <n> , can kfd
form <n> , does dih
form <n> , from ejf
form <n> , is qRl
form <n> , will mag
form <n> , would gZn
form <n> - , hYn
form <n> - - jci
form <n> - : rcZ
form <n> - <> - idh
form <n> - <> -ed kgd
form <n> - <> -s rab
form <n> - <client> Xoh
form <n> - <far> Zqe
form <n> - <host> iZk
form <n> - <n> cgk
form <n> - from nhY
form <n> - on eke
form <n> -ed on iaj
form <n> -ed to gan
form <n> -ing <> <service> gdj
form <n> -ing from mdd
form <n> -s - fcl
form <n> -s <> - efj
form <n> -s from uXb
form <n> -s on fXq
form <n> : - peZ
form <n> : <n> hcj
form <n> : does pad
form <n> <n> <> - Xmj
form <n> <n> <client> Xqf
form <n> <n> in efj
form <n> <outside> to dnc
form <n> does - gdj
form <n> from <> $ kfd
form <n> from <> , rbb
form <n> from <> ? rgW
form <n> from <> to lcf
form <n> in <> - eek
form <n> of <> - anf
form <n> on - Wlm
form <n> on <> - Ymi
form <n> on <> -ed bmf
form <n> on <> -s jhc
form <n> on <> ? Xre
form <n> on <> from ckg
form <n> on <> is bod
form <n> on <> to dkf
form <n> to - Zeo
form <n> to <> $ Suf
form <n> to <> , cpb
form <n> to <> - Utf
form <n> to <> ? Qsk
form <n> to <> from dmd
form <n> would <> - hZm
form <n> would <> -ed kfd
form <n> 口 , eek
form <n> 行 , led
form <outside> , <> 访 vgR
form <outside> , <> 还 mfb
form <outside> - <> , kbh
form <outside> - <> - aij
form <outside> - <> on erX
form <outside> - at jff
form <outside> - to eld
form <outside> -> <> $ fjd
form <outside> -> <> , eld
form <outside> -s <> - Zjk
form <outside> -s on djg
form <outside> <service> <> <n> eke
form <outside> <service> into ejf
form <outside> <service> to amg
form <outside> <service> 到 emc
form <outside> for <> - dnc
form <outside> get at cnd
form <outside> get to glc
form <outside> to - cfl
form <outside> to <> $ fjd
form <outside> to <> , Ype
form <outside> to <> - dob
form <outside> to <> -ed ang
form <outside> to <> ? coc
form <outside> to <> get fkd
form <outside> to <> on Zkj
form <outside> 到 <> 的 bkh
form <outside> 打 <> 的 dlf
form <outside> 连 <> 的 gkc
form <own> , <> 看 cgl
form <own> - for jgd
form <own> - to kcg
form <own> -ed - beo
form <own> -ed to jef
form <own> -ing <> - fck
form <own> <n> -ing gdj
form <own> <n> from ocb
form <own> <n> on ncd
form <own> from <> $ kfd
form <own> from <> , led
form <own> from <> -ed pYf
form <own> from <> -s sZc
form <own> from <> ? kfd
form <server> : ' ekf
form <server> at <> , anf
form <server> is <> - lha
form <server> 填 <> , fkc
form <server> 填 的 gkc
form <service> - - dhi
form <service> - : dkg
form <service> - <> , Tmm
form <service> - <> - Uoj
form <service> - <> <service> dnc
form <service> - at Rvg
form <service> - from kdf
form <service> - of idh
form <service> - on Xsd
form <service> - to Vqg
form <service> -s - dle
form <service> -s from tWd
form <service> -s on dnc
form <service> <n> , dhi
form <service> <n> - dkf
form <service> <n> <> 填 fej
form <service> <n> from dgj
form <service> <n> on Ykk
form <service> <n> to Xsd
form <service> <n> 连 dke
form <service> <zone> -> bmf
form <service> at <> , Ypf
form <service> at <> - apd
form <service> at <> ? anf
form <service> from - lde
form <service> from <> $ lcf
form <service> from <> , cqa
form <service> from <> into odb
form <service> from <> on ocd
form <service> from <> to qYf
form <service> into - aki
form <service> into <> $ cgk
form <service> into <> , dme
form <service> into <> - chj
form <service> into <> ? dle
form <service> into <> from anf
form <service> on - Zpd
form <service> on <> $ bnd
form <service> on <> , Ysc
form <service> on <> - Wkm
form <service> on <> -ed djg
form <service> on <> <n> dkf
form <service> on <> ? ekf
form <service> on <> from Zof
form <service> on <> is anf
form <service> to - Zmh
form <service> to <> $ efj
form <service> to <> , eld
form <service> to <> - cuW
form <service> to <> -ed dme
form <service> to <> -s blg
form <service> to <> <n> dfl
form <service> to <> ? esW
form <service> to <> from eke
form <service> to <> is cme
form <service> 到 <> $ flc
form <service> 到 <> , X2T
form <service> 到 <> ? glb
form <service> 到 <> 会 fmc
form <service> 到 <> 本 Zqd
form <service> 到 <> 的 eek
form <service> 到 <> 行 dob
form <service> 到 <> 通 dle
form <service> 连 <> , fje
form <zone> , - mce
form <zone> , <> , nfa
form <zone> - - fdl
form <zone> - -ed anf
form <zone> - -ing dmd
form <zone> - <> $ Xub
form <zone> - <> , Yhm
form <zone> - <> - dih
form <zone> - <> -ing jja
form <zone> - <> -s mfb
form <zone> - <> ? cpb
form <zone> - <> on cqZ
form <zone> - from lfb
form <zone> - have fkd
form <zone> - on anf
form <zone> - to dgj
form <zone> -> <> $ ckg
form <zone> -> <> , aqc
form <zone> -> <> - dmd
form <zone> -> <> -ed Tmn
form <zone> -> <> <service> bne
form <zone> -> <> ? dii
form <zone> -ed - gjd
form <zone> -ed <> - fjf
form <zone> -ing <> $ emc
form <zone> -ing <> , bmf
form <zone> -ing <> 通 fje
form <zone> -ing to bji
form <zone> -s - dnc
form <zone> -s <> , ljX
form <zone> -s <> - csZ
form <zone> -s to anf
form <zone> <service> <> $ bpc
form <zone> <service> to fje
form <zone> <service> 到 eej
form <zone> can - cgk
form <zone> from -ing anf
form <zone> get to fkd
form <zone> gets to fna
form <zone> have <> ? dle
form <zone> have <> at fma
form <zone> in - jdg
form <zone> to - blg
form <zone> to <> $ cfl
form <zone> to <> , hZn
form <zone> to <> - auY
form <zone> to <> -ed Uue
form <zone> to <> -s Zjk
form <zone> to <> : bmf
form <zone> to <> <n> glb
form <zone> to <> <service> dnc
form <zone> to <> ? bwU
form <zone> to <> does Vsf
form <zone> to <> on aqc
form <zone> 上 <> <n> cme
form <zone> 上 <> 走 flc
form <zone> 到 <> - Xpg
form <zone> 到 <> 会 gma
form <zone> 到 <> 的 efk
form <zone> 到 <> 通 cme
form <zone> 和 <> 之 fje
form <zone> 网 段 cbp
form <zone> 能 上 gmb
form <zone> 能 到 fje
form <zone> 走 <> <own> cem
form <zone> 那 边 obd
form ? - - jdg
form ? in <> - cdn
form ^ - - gpX
form ^ - -ing jbi
form ^ - -s mjX
form ^ - : mcd
form ^ - <> , cgk
form ^ - <> - pUj
form ^ - <> -s ndd
form ^ - <> : apd
form ^ - <> <client> chi
form ^ - <> <host> oea
form ^ - <> <own> lfc
form ^ - <> be fje
form ^ - <> from cnd
form ^ - <> to nbe
form ^ - <client> bmg
form ^ - <far> bqb
form ^ - <server> Xpg
form ^ - <service> nbe
form ^ - does eZp
form ^ - from kdg
form ^ - in jef
form ^ - is dnc
form ^ - on ici
form ^ - would sYc
form ^ -ed <> -s gdk
form ^ -ed on dgj
form ^ -ing - chk
form ^ -ing <> from ejg
form ^ -ing from pdb
form ^ -s - lde
form ^ -s -ing mag
form ^ -s <> <client> bgl
form ^ -s <server> sVf
form ^ -s from qYe
form ^ -s in oae
form ^ -s of hnZ
form ^ -s on xZW
form ^ <client> -> dle
form ^ <client> -ing Xqg
form ^ <client> -s cod
form ^ <client> <service> anf
form ^ <client> to asa
form ^ <client> 到 anf
form ^ <client> 去 dmd
form ^ <client> 被 kcg
form ^ <client> 连 ejf
form ^ <far> from mfb
form ^ <far> to Zof
form ^ <gateway> -> djf
form ^ <gateway> to Zng
form ^ <host> -> cod
form ^ <host> <> 上 reY
form ^ <host> <> 往 Zgn
form ^ <host> <> 能 afm
form ^ <host> <> 要 Wbv
form ^ <host> to YwY
form ^ <host> 往 bmf
form ^ <outside> - lah
form ^ <outside> to Yrd
form ^ <outside> 打 clf
form ^ <outside> 的 kai
form ^ <own> from kfd
form ^ <service> - ijb
form ^ <service> <> -> neb
form ^ <service> <> <n> fmb
form ^ <service> <> to scY
form ^ <service> <n> gkc
form ^ <service> from oZf
form ^ <service> into Zof
form ^ <service> on Yqe
form ^ <service> to Xsc
form ^ <zone> - dle
form ^ <zone> -> cjg
form ^ <zone> -ing bhj
form ^ <zone> -s cnd
form ^ <zone> <> $ Ypf
form ^ <zone> <> <n> Yog
form ^ <zone> <> <service> Zoe
form ^ <zone> <> ? Zrc
form ^ <zone> <> 上 cap
form ^ <zone> <> 的 cbp
form ^ <zone> <> 能 Xer
form ^ <zone> <> 访 nZg
form ^ <zone> <n> bod
form ^ <zone> <service> dmd
form ^ <zone> to Xpg
form ^ <zone> 上 fpY
form ^ <zone> 到 ajj
form ^ <zone> 去 ele
form ^ <zone> 和 fje
form ^ <zone> 用 bkh
form ^ <zone> 的 jff
form ^ <zone> 连 fmb
form ^ ^ - jbj
form ^ ^ -ed lXk
form ^ ^ -ing led
form ^ ^ -s jch
form ^ ^ <> , iZl
form ^ ^ <> - edl
form ^ ^ <> -> tbY
form ^ ^ <> -ed bkh
form ^ ^ <> -ing tfU
form ^ ^ <> -s qoO
form ^ ^ <> : ecm
form ^ ^ <> <- flc
form ^ ^ <> <client> kXl
form ^ ^ <> <host> nUl
form ^ ^ <> <n> xbU
form ^ ^ <> <outside> sZb
form ^ ^ <> <own> tbX
form ^ ^ <> <server> qiU
form ^ ^ <> <service> tYb
form ^ ^ <> <zone> hbk
form ^ ^ <> can rab
form ^ ^ <> has cij
form ^ ^ <> is jmX
form ^ ^ <> should flc
form ^ ^ <> to 5Lb
form ^ ^ <> 上 cnd
form ^ ^ <> 下 lcf
form ^ ^ <> 为 rbb
form ^ ^ <> 主 obd
form ^ ^ <> 出 jbi
form ^ ^ <> 到 xcU
form ^ ^ <> 去 uWb
form ^ ^ <> 发 rUh
form ^ ^ <> 可 mec
form ^ ^ <> 同 lfc
form ^ ^ <> 和 lde
form ^ ^ <> 客 vdU
form ^ ^ <> 往 xdS
form ^ ^ <> 想 mce
form ^ ^ <> 打 ddl
form ^ ^ <> 抓 Zfo
form ^ ^ <> 是 jja
form ^ ^ <> 有 dmd
form ^ ^ <> 本 jgc
form ^ ^ <> 来 odc
form ^ ^ <> 查 pZf
form ^ ^ <> 用 rZc
form ^ ^ <> 的 ika
form ^ ^ <> 直 pbc
form ^ ^ <> 给 dmd
form ^ ^ <> 网 qZd
form ^ ^ <> 能 wbV
form ^ ^ <> 自 rhT
form ^ ^ <> 被 goZ
form ^ ^ <> 要 rfW
form ^ ^ <> 访 kdf
form ^ ^ <> 走 qdY
form ^ ^ <> 过 odb
form ^ ^ <> 这 jja
form ^ ^ <> 进 neb
form ^ ^ <> 连 rab
form ^ ^ <> 那 hTt
form ^ ^ <> 里 iZl
form ^ ^ <client> jgd
form ^ ^ <outside> alh
form ^ ^ <service> dkf
form ^ ^ <zone> hjc
form ^ ^ are jch
form ^ ^ do led
form ^ ^ does mfc
form ^ ^ for gkb
form ^ ^ from lcf
form ^ ^ has hkb
form ^ ^ in hcj
form ^ ^ on ejf
form ^ ^ should ihd
form ^ ^ would ilZ
form ^ ^ 从 kfd
form ^ ^ 在 fbm
form ^ ^ 急 gck
form ^ ^ 源 jdg
form ^ ^ 给 naf
form ^ can <> - oae
form ^ can <> -ed vUd
form ^ can <> -ing oYg
form ^ can <> -s oea
form ^ can <> <service> pXg
form ^ can <> be dpa
form ^ can <> get fpY
form ^ do <> -s kgc
form ^ does - kgc
form ^ does <> get ofZ
form ^ does <> have rYd
form ^ from - ucV
form ^ from <> , xXY
form ^ from <> - bfm
form ^ from <> : jef
form ^ from <> can qZd
form ^ from <> to kef
form ^ in <> - aen
form ^ is <> - hka
form ^ is <> -ed pWi
form ^ is <> -ing jib
form ^ is <> -s cme
form ^ on - eek
form ^ on <> - dle
form ^ on <> : sYc
form ^ should <> be ihd
form ^ will <> - epZ
form ^ will <> be hnY
form ^ would - fdl
form ^ would <> - jgd
form ^ would <> be qbb
form ^ would <> get gnZ
form ^ 为 啥 lfc
form ^ 从 <> -ing mdd
form ^ 从 <> <service> naf
form ^ 从 <> 到 qca
form ^ 从 <> 发 qYe
form ^ 从 <> 打 qfX
form ^ 从 <> 用 amg
form ^ 从 <> 直 rbb
form ^ 从 <> 能 rba
form ^ 从 <> 访 ufT
form ^ 从 <> 连 jfe
form ^ 在 <> 上 kbh
form ^ 在 <> 本 ofZ
form ^ 在 <> 里 peZ
form ^ 我 在 jdh
form ^ 源 <> , jdg
form ^ 目 的 Zof
form ^ 请 问 jfe
form and - - ihd
form and -s - fXq
form and <n> on dkf
form are -ed by qYe
form are -s in oYg
form at - - ogY
form at - <> - djg
form at - <> ? bdo
form at <far> -s dkf
form be -ed by mhZ
form be -ed from kcg
form by - - mYi
form by - <> ? YXx
form by <public> <> , aqc
form by <public> <> on eld
form by <service> from ika
form by <service> to dih
form can - - fdk
form can - <> , kdf
form can - <> on fma
form can - from pda
form can - in hjc
form can - on jfe
form can - to dqZ
form can <client> - aoe
form can <client> -ing clf
form can <host> - apd
form can <outside> - fld
form can <zone> - kcg
form can <zone> -ing dle
form can get to cjh
form do - - lhZ
form do - <> -s jee
form do - in jfe
form do -s from kia
form does - - odb
form does - <> -ed edl
form does - <> -s pWh
form does - from lcf
form does -ing - kXl
form does -ing from nZf
form does <client> - alh
form does <host> - ahl
form does <host> from ked
form does <service> from kfd
form does <service> on djg
form does <service> to cii
form does <zone> - bhk
form does <zone> have elc
form for - <> - ddm
form for <zone> -> dle
form from - - uRh
form from - <> $ dbn
form from - <> , yXY
form from - <> - jhd
form from - <> -s pfX
form from - <> <n> kee
form from - <> ? hdi
form from - <> to mfc
form from - to aqc
form from -ing to anf
form from <client> to Wph
form from <far> to blf
form from <gateway> to clf
form from <host> to jlY
form from <outside> for Xre
form from <outside> on Wrf
form from <outside> to eld
form from <zone> - aYu
form from <zone> into cme
form from <zone> to bij
form get - - emc
form get - on erX
form get - to cjh
form get <service> from jZk
form get <service> on chj
form get at <> - fkd
form get into <> ? djg
form get to - cii
form get to <> - eke
form get to <> ? Wlm
form get to <> for djg
form get to <> on dkf
form get to <> with fdk
form gets - <> - bgm
form gets - to foZ
form in - - gcl
form in - <> , qbb
form in - <> - ncd
form in - <> -s edm
form in - <> <own> jef
form in - <client> dih
form in - <far> cij
form in <outside> - cgl
form in <zone> - dbo
form in <zone> -s jib
form in on <> - kjZ
form into - <> - dvU
form is - - iaj
form is - <> - kch
form is - from mga
form is - to glb
form is -ed by ked
form is -ed to ibj
form is -s - aas
form is <service> from nbf
form is <service> on cnc
form is <service> to apd
form is that - gdj
form not - from qYe
form of - - hal
form of - <> - qZd
form of - <> -s Zhm
form of -ing - hdi
form of <service> on fmc
form on - <> $ dcm
form on - <> , kai
form on - <> - gkd
form on - <> -s cco
form on - <> : sXd
form on - <> <client> Zgn
form on - <> <zone> mUm
form on - <> ? eYr
form on - <zone> jch
form on <client> -s alh
form on <n> from iXn
form on <n> to kiZ
form on <outside> -s fje
form on <outside> for apd
form on <own> for kdf
form on <own> from lde
form on <own> to Zgo
form on <service> to fkd
form on <zone> - dob
form over <service> , bmf
form over <service> at fkd
form over <service> from Wqg
form should - <> - fkd
form that - - mag
form that - <> - lbg
form that - <> -s jaj
form that - on lfb
form that -s <> - ejf
form that -s <> from pgX
form that -s from dfk
form that -s on cii
form that from <> - ngZ
form that was on lfc
form to - - fkd
form to - -s eke
form to - <> $ Yog
form to - <> , eao
form to - <> -s fcl
form to - <> ? edl
form to - <> at Vrg
form to - <> is cfl
form to - <> on hjc
form to - <> would fdk
form to - <host> alh
form to - can neb
form to - does kee
form to - from ejf
form to - on hmZ
form to - via fkd
form to - with erX
form to - would mfb
form to -ed - dme
form to -ed <> ? fkd
form to -ing <> $ djg
form to -s - Xmj
form to -s from obd
form to <far> <> : gbl
form to <gateway> from qXf
form to <host> - cod
form to <host> <> : gZn
form to <host> from lbg
form to <n> on Zng
form to <own> <> : gck
form to <own> from kde
form to <server> at eke
form to <service> at ekf
form to <service> into cgj
form to <service> on cmf
form to <service> to fje
form was on <> $ lfc
form will - <> - bfm
form with - - akj
form with - <> - Vjp
form would - - nfa
form would - <> - fej
form would - for pdb
form would -ing - iZl
form would <client> - enb
form would <zone> - ejf
form would that - mde
form 一 下 , hdi
form 一 下 : jfe
form 一 下 <> 到 jee
form 一 下 <> 的 ika
form 一 条 -s aep
form 上 - <> , agm
form 上 <service> <> <n> bmf
form 上 不 了 djg
form 上 得 了 fna
form 下 , <> 的 djg
form 下 <zone> 到 foZ
form 不 上 <> 的 glc
form 不 了 <> $ doc
form 不 了 <> , foZ
form 不 了 <> ? afo
form 不 了 <> 的 enb
form 不 到 <> 的 pfZ
form 不 开 <> $ ejf
form 不 开 <> , fkd
form 不 开 <> ? fkd
form 不 开 <> 的 goZ
form 不 能 - gZo
form 不 能 上 dmd
form 不 通 <> $ Zng
form 不 通 <> , bne
form 个 : in Zfo
form 主 动 往 blf
form 主 动 连 cme
form 之 后 , lcf
form 之 后 <> 访 kgc
form 了 <outside> , fZn
form 人 在 <> $ jef
form 人 在 <> , lde
form 人 访 问 gma
form 什 么 <> 打 nea
form 什 么 用 ckg
form 从 <client> -ing eke
form 从 <client> <service> gje
form 从 <outside> <service> dle
form 从 <outside> 连 gnZ
form 从 <zone> <service> foZ
form 从 <zone> 到 dsY
form 以 后 <> 访 mga
form 以 访 问 chj
form 以 连 到 aoe
form 件 , <> 填 fej
form 信 到 <> <n> Xre
form 信 到 <> 吗 arb
form 写 的 <> , fmb
form 出 去 到 djg
form 到 - <> <own> ngZ
form 到 - <client> dnc
form 到 <host> , ldf
form 到 <own> , Xdr
form 到 我 们 fkd
form 到 这 台 clf
form 加 上 - Zgn
form 加 完 <> 到 bgl
form 动 去 连 dkf
form 动 往 <> 发 bmf
form 动 访 问 ejf
form 去 掉 , jfe
form 去 访 问 eje
form 发 信 , ekf
form 发 信 到 cjh
form 口 , <> 放 efj
form 口 - 是 lcf
form 口 <n> , kdf
form 同 事 在 jZk
form 同 事 说 bhk
form 后 , <> 能 kfd
form 后 , <> 访 lgb
form 后 , <> 还 jgd
form 否 访 问 anf
form 器 是 <> , oae
form 在 <zone> , hdj
form 地 址 <> , hid
form 地 址 是 kgc
form 填 的 <> , gkc
form 填 的 是 eke
form 如 到 <> 的 eke
form 完 以 后 nfa
form 客 户 端 qZd
form 己 往 <> 发 amg
form 己 能 -ing amg
form 己 能 上 Zng
form 开 <own> , dgk
form 得 了 <> 吗 cbp
form 得 到 <> 的 cme
form 得 开 <> 的 gqW
form 志 : in fek
form 想 <service> 到 chj
form 想 访 问 dnc
form 成 - , jfe
form 成 <client> , kgd
form 成 <n> , kgc
form 我 们 <> 的 cme
form 我 在 <> , kcg
form 我 在 <> 上 jdg
form 我 在 <> 用 nbe
form 我 这 台 oae
form 户 打 开 ekf
form 户 端 <> , qYf
form 户 端 是 ldd
form 打 不 开 fmb
form 打 到 <> 的 gkc
form 打 印 机 glb
form 打 开 <> , edl
form 打 开 <> 的 gjd
form 执 行 <service> eke
form 拿 掉 , kfe
form 换 成 <> , edl
form 换 成 <> 就 dgj
form 掉 , <> 访 ngZ
form 接 <service> 到 dih
form 接 口 <> , aqc
form 接 打 到 gnZ
form 接 访 问 cpb
form 接 连 <> 的 fma
form 收 不 到 oaf
form 收 信 , dfk
form 收 得 到 ncd
form 改 成 <> , cii
form 方 是 <> , jia
form 时 , 是 egj
form 是 我 们 dcn
form 是 被 <> 丢 dgj
form 服 务 端 Zof
form 本 机 - led
form 本 机 <> , mdd
form 机 - <> , led
form 机 器 <service> fje
form 机 器 是 mbg
form 机 访 问 flb
form 条 -s <> - aep
form 来 自 <> 的 odb
form 桌 面 到 chj
form 段 访 问 dmd
form 比 如 到 eke
form 没 有 对 ldf
form 用 <public> <> 打 fkd
form 用 <public> <> 收 eke
form 用 <service> 连 fmb
form 用 户 在 hbk
form 电 脑 <> , lde
form 电 脑 是 kdf
form 电 脑 用 efj
form 的 - , dcn
form 的 - <> 去 dgk
form 的 - 到 ebn
form 的 - 是 led
form 的 <service> , eek
form 的 人 用 bkh
form 的 是 <> $ dpb
form 的 是 <> , jhd
form 的 是 <> <own> fbm
form 的 是 <> 的 jnX
form 的 是 <public> glc
form 的 话 , jgd
form 的 话 <> 还 ndc
form 目 的 <> , dkf
form 目 的 是 blg
form 直 接 到 gkc
form 直 接 打 fje
form 直 接 用 eej
form 直 接 连 fdk
form 直 连 <> 的 guS
form 看 到 - hbk
form 确 认 : kdf
form 端 口 , jfe
form 端 是 <> , led
form 网 段 去 ckg
form 能 -ing <> 吗 dle
form 能 -ing 到 flc
form 能 -ing 通 eke
form 能 -s <> 吗 fje
form 能 <service> 通 goY
form 能 上 <> $ bmf
form 能 上 <> ? fje
form 能 上 <> 吗 clf
form 能 上 <> 的 fna
form 能 到 <> 的 gkc
form 能 往 <> 发 fje
form 能 打 开 dle
form 能 直 连 gdj
form 能 访 问 ejf
form 能 连 到 gma
form 能 通 过 eoZ
form 脑 用 <> <own> efj
form 自 己 往 amg
form 行 , <> 还 jef
form 行 <service> <> <n> eke
form 行 <zone> 到 ckg
form 行 的 - cgk
form 补 上 - efj
form 被 转 到 ffj
form 要 访 问 goY
form 让 不 让 gbl
form 访 问 <> $ aof
form 访 问 <> , dkg
form 访 问 <> <n> dnc
form 访 问 <> <own> fej
form 访 问 <> ? dle
form 访 问 <> 不 gna
form 访 问 <> 为 gmb
form 访 问 <> 会 gjd
form 访 问 <> 吗 fkc
form 访 问 <> 就 fkd
form 访 问 <> 是 epZ
form 访 问 <> 有 enb
form 访 问 <> 的 fld
form 访 问 <> 能 gjd
form 访 问 <> 行 fej
form 访 问 <> 走 dhi
form 访 问 <> 还 fmb
form 访 问 <public> boe
form 访 问 到 dke
form 话 , <> 到 nga
form 话 , <> 能 ngZ
form 请 问 <> <zone> yZV
form 请 问 <> 到 ddm
form 请 问 <> 可 ofZ
form 请 问 <> 的 clg
form 请 问 <> 网 qZc
form 请 问 <> 能 mcd
form 请 问 <> 访 lgc
form 请 问 <zone> fan
form 请 问 从 odb
form 转 到 <> , cdm
form 还 能 -s flc
form 还 能 往 dle
form 还 能 连 gkc
form 这 台 <> 会 gcl
form 这 台 <> 吗 fna
form 这 台 是 kdf
form 这 条 , eek
form 连 上 <> 的 foZ
form 连 不 上 gkc
form 连 不 到 foa
form 连 到 <> 吗 eoa
form 连 我 们 dnc
form 连 接 到 fej
form 连 的 是 lha
form 那 边 <> 想 kdf
form 邮 件 , cmf
form 都 在 <> , lgb
form 配 的 是 blg
form 里 <service> <> <n> bmf
form 问 <zone> <> 的 fZn
form 问 <zone> 到 evT
form 问 不 了 dle
form 问 得 了 ejf
from <client>  amg
from <client> , - kgc
from <client> , <service> to Ypf
from <client> , cme
from <client> , on - efj
from <client> - - eke
from <client> - - to Tue
from <client> - -ed gje
from <client> - cme
from <client> - get to ele
from <client> - to - ahl
from <client> - to bqb
from <client> -> cjh
from <client> -ed - glb
from <client> -ed - to emc
from <client> -ed dnc
from <client> -ing eoa
from <client> -ing to enb
from <client> -ing 不 通 aoe
from <client> -s - - Zjk
from <client> -s - to kcg
from <client> -s Rug
from <client> -s to ajj
from <client> : - - fna
from <client> : <n> -ed to - to gma
from <client> <service> ane
from <client> <service> to afn
from <client> <service> 到 enb
from <client> and apd
from <client> from oYg
from <client> get - to afm
from <client> get to eld
from <client> is -ed by sXd
from <client> on hcj
from <client> to - Zng
from <client> to bhk
from <client> 上 <service> blf
from <client> 到 Zsb
from <client> 打 不 开 fkd
from <client> 打 开 gjd
from <client> 用 dnc
from <client> 的 <n> 端 口 , pfY
from <client> 给 sab
from <client> 能 -ing dle
from <client> 能 不 能 访 问 gnZ
from <client> 能 访 问 aki
from <client> 被 kcg
from <client> 要 访 问 glc
from <client> 要 连 foZ
from <client> 访 问 fjf
from <client> 还 能 上 bsZ
from <client> 连 ena
from <far> , - fje
from <far> , -s ekf
from <far> - <n> - <n> - <n> - cgk
from <far> - bij
from <far> -> dke
from <far> -ing dme
from <far> <service> dkf
from <far> from tcX
from <far> to Yqf
from <far> 到 bpc
from <far> 的 - <n> , ddm
from <far> 连 fje
from <gateway> - - - Yfp
from <gateway> - - <service> from lbg
from <gateway> - - cii
from <gateway> - - from jef
from <gateway> - - to fjf
from <gateway> - from oYg
from <gateway> - get - to Zog
from <gateway> - get to blg
from <gateway> - kcg
from <gateway> - to djg
from <gateway> -> ekf
from <gateway> -ing Zng
from <gateway> -s dcn
from <gateway> from qXf
from <gateway> to Yrd
from <gateway> 自 己 能 -ing amg
from <gateway> 自 己 能 不 能 连 gkc
from <host>  kZj
from <host> , - nae
from <host> , gcj
from <host> - , bkh
from <host> - - - <n> - - , jge
from <host> - - - emd
from <host> - - - to hkb
from <host> - - from mag
from <host> - - jmX
from <host> - - to - dob
from <host> - - to Znf
from <host> - -> ben
from <host> - -ing -s cgk
from <host> - <service> to bij
from <host> - at dii
from <host> - from qbb
from <host> - get - to blg
from <host> - have Zof
from <host> - hid
from <host> - on elc
from <host> - to fkd
from <host> -> Zqd
from <host> -ing Ymj
from <host> -ing to amf
from <host> -s imY
from <host> -s to dkf
from <host> from rZd
from <host> get - to Xpf
from <host> is nbe
from <host> to - Xre
from <host> to ajj
from <host> will lcf
from <host> 主 动 往 djg
from <host> 到 amg
from <host> 发 信 到 Zrc
from <host> 往 cjh
from <host> 的 <n> , cgk
from <host> 能 访 问 Vsf
from <host> 自 己 能 上 amg
from <host> 自 己 连 gkd
from <host> 访 问 alh
from <outside> , - - Ygn
from <outside> - - , mZh
from <outside> - - <n> , does oda
from <outside> - - on dbn
from <outside> - - to eoa
from <outside> - at jff
from <outside> - chj
from <outside> - get to gjd
from <outside> - to eld
from <outside> -> fje
from <outside> -ing fje
from <outside> -s hjd
from <outside> -s on djg
from <outside> <service> dle
from <outside> <service> into ejf
from <outside> <service> to amg
from <outside> <service> 到 emc
from <outside> for lde
from <outside> get - to Vsg
from <outside> get at cnd
from <outside> get to glc
from <outside> to - cfl
from <outside> to blg
from <outside> 到 alh
from <outside> 去 掉 , sfV
from <outside> 打 ejf
from <outside> 用 户 打 开 eke
from <outside> 能 <service> 到 dkf
from <outside> 能 不 能 <service> 到 flc
from <outside> 能 不 能 直 接 <service> 到 eek
from <outside> 能 直 接 <service> 到 fkc
from <outside> 能 访 问 gqX
from <own>  jcg
from <own> , - - Vfs
from <own> , gdj
from <own> - - - - Wfq
from <own> - -ing to gdj
from <own> - : <n> -ed to - to gck
from <own> - <n> - <n> - Vhq
from <own> - <n> - <n> -ed - bgm
from <own> - for jgd
from <own> - to kcg
from <own> -ed - beo
from <own> -ed to jef
from <own> -ing fck
from <own> -s fan
from <own> <n> - : - to gQw
from <own> <n> -ing gdj
from <own> <n> from - - in nZf
from <own> <n> from ocb
from <own> <n> lde
from <own> <n> on ncd
from <own> <service> : - to -s gQw
from <own> ? - -ing - Sgu
from <own> for ldf
from <own> from ndc
from <own> to adq
from <public>  dnc
from <public> , anf
from <server>  goY
from <server> : ' ekf
from <server> : chj
from <server> at coc
from <server> is pea
from <server> on del
from <server> 填 fkd
from <server> 填 的 gkc
from <server> 是 gma
from <zone>  cgk
from <zone> , - - fkc
from <zone> , - mce
from <zone> , mXj
from <zone> - - - fan
from <zone> - - - to ejf
from <zone> - - <service> to dld
from <zone> - - can dgj
from <zone> - - does Wgq
from <zone> - - fdl
from <zone> - - to del
from <zone> - - would dgj
from <zone> - - 之 后 , mfb
from <zone> - -ed anf
from <zone> - -ing dmd
from <zone> - <service> on gkc
from <zone> - <service> to fmb
from <zone> - djh
from <zone> - from lfb
from <zone> - get - to ejf
from <zone> - get to ejg
from <zone> - have fkd
from <zone> - on anf
from <zone> - to - eao
from <zone> - to dgj
from <zone> -ed - gjd
from <zone> -ed <service> on gjd
from <zone> -ed ekf
from <zone> -ed to - to djg
from <zone> -ing cmf
from <zone> -ing to bji
from <zone> -ing 不 通 djg
from <zone> -s - - cgk
from <zone> -s - dnc
from <zone> -s - to Ypf
from <zone> -s to anf
from <zone> <n> : <n> : <n> <n> - pjU
from <zone> <n> bod
from <zone> <service> crZ
from <zone> <service> to fje
from <zone> <service> 到 eej
from <zone> and Zpe
from <zone> be - to - gkc
from <zone> can - cgk
from <zone> can get to cji
from <zone> for Ynh
from <zone> from -ing anf
from <zone> get <service> on clf
from <zone> get to - dih
from <zone> get to fkd
from <zone> gets - to fna
from <zone> gets to fna
from <zone> have ejf
from <zone> in - jdg
from <zone> into cnd
from <zone> to - blg
from <zone> to dkf
from <zone> 上 coc
from <zone> 上 不 了 dih
from <zone> 为 什 么 连 不 上 gjd
from <zone> 出 Zqe
from <zone> 到 cgk
from <zone> 去 eld
from <zone> 和 dhh
from <zone> 往 clf
from <zone> 打 不 开 fYp
from <zone> 用 cjg
from <zone> 的 nhY
from <zone> 的 人 用 ejf
from <zone> 网 段 cbp
from <zone> 网 段 访 问 dmd
from <zone> 能 -ing 通 fje
from <zone> 能 上 gmb
from <zone> 能 不 能 访 问 fje
from <zone> 能 不 能 连 gma
from <zone> 能 到 fje
from <zone> 能 访 问 fbl
from <zone> 访 问 不 了 glb
from <zone> 还 上 得 了 fmb
from <zone> 还 打 得 开 gqW
from <zone> 还 能 -s flc
from <zone> 连 fje
from <zone> 那 边 obd
is <- obc
is <client> jgd
is <far> ijb
is <gateway> eek
is <own> dkf
is <public> ahl
is <server> bZs
is <zone> mce
left 10 dkf
left 4 djh
left 6 mde
left 7 cnd
left 8 lkX
nth 0 kia
nth 1 imY
nth 2 dii
nth 3 cZr
nth 4 XYx
nth 5 cQ1
nth 6 eQz
nth 7 bWw
nth 8 ZXw
nth 9 fRw
of 10 acq
of 13 gXp
of 2 nmU
of 3 gdj
of 4 cdn
of 5 fZo
of 6 ddm
of 7 Zfo
of 8 Yhm
of 9 cYs
own bare port pQn
own port bare O2c
to  <- fmb
to  <client> ecn
to  <far> dhi
to  <gateway> gYo
to  <host> gYo
to  <outside> jbj
to  <own> hcj
to  <zone> gma
to , - - <outside> hnY
to , - <client> Ylj
to , - <far> lZi
to , - <host> ikb
to , - <outside> hcj
to , -s <own> mec
to , <client> Zjk
to , <gateway> inX
to , <outside> ddn
to , <own> mZh
to , <server> ibj
to , <service> <server> jee
to , <zone> Sgv
to , does - <gateway> fkc
to , from <outside> fje
to , on - <outside> rZc
to , 发 信 <server> ked
to , 是 <gateway> eld
to - , <host> efj
to - - , <client> gma
to - - , can <zone> aji
to - - - - - <outside> jfd
to - - - - <zone> cdm
to - - - <client> Xer
to - - - <host> sgU
to - - - <n> - - , <zone> Vcu
to - - - <outside> jgd
to - - - <own> tbY
to - - - <zone> hal
to - - - to <far> weT
to - - - to <outside> bdo
to - - -s from <far> uYa
to - - <client> mce
to - - <far> oXh
to - - <gateway> gZn
to - - <host> gdk
to - - <outside> kai
to - - <own> led
to - - <service> at <far> nbe
to - - <zone> sZb
to - - does <zone> fZo
to - - from <outside> dme
to - - from <zone> eqY
to - - to - <gateway> iak
to - - to - <host> scY
to - - to - <own> afm
to - - to <client> ncd
to - - to <far> pac
to - - to <host> jfe
to - - to <outside> pbc
to - - to <own> kgc
to - - to <zone> kee
to - - would <zone> fan
to - - 之 后 , <zone> gej
to - -ed - <host> ilZ
to - -ed <client> ika
to - -ed <far> lbg
to - -ed to <outside> bod
to - -ing <far> pZe
to - -ing <host> pbc
to - -s <outside> cjh
to - <client> gdk
to - <far> naf
to - <gateway> jZk
to - <n> - <n> - <far> X3S
to - <n> - <n> - <host> fwR
to - <n> - <n> - <n> - <far> Zpe
to - <n> - <n> - <own> gjd
to - <n> - <n> -ed - <far> Vvc
to - <n> - <n> -ed - <host> fxQ
to - <n> - <n> -ed - <own> fma
to - <outside> bdo
to - <own> kcg
to - <public> qca
to - <service> on <host> mag
to - <service> on <own> lgc
to - <service> to <host> rdY
to - <zone> jci
to - at <host> dmd
to - by <public> cbp
to - from <client> ekf
to - from <far> lcf
to - from <outside> emc
to - from <zone> Wjn
to - get - to <far> tXc
to - get - to <outside> sXd
to - get to <far> qYe
to - get to <host> kdf
to - get to <outside> kee
to - have <outside> jdf
to - of <zone> apc
to - on <outside> mYh
to - on <own> oZf
to - to - <host> kde
to - to - <own> dgk
to - to - <zone> nbe
to - to <far> kZj
to - to <host> ldd
to - to <outside> nae
to - to <zone> glc
to -> <client> pda
to -> <far> obe
to -> <gateway> oYg
to -> <host> mcf
to -> <outside> rZd
to -> <own> jgd
to -ed - <host> cgk
to -ed - <own> kee
to -ed - to <far> fan
to -ed <service> on <own> kde
to -ed at <own> lfc
to -ed be - to - <own> bgl
to -ed from <outside> ejf
to -ed get to <own> qeY
to -ed to - - <outside> ckg
to -ed to - to <zone> jff
to -ed to <outside> blg
to -ing <client> 2YS
to -ing <far> oZf
to -ing <gateway> mag
to -ing <host> jhb
to -ing <own> lgb
to -ing to <far> pbc
to -ing to <host> jee
to -ing to <outside> sdX
to -ing to <own> jib
to -ing 不 通 <client> ndc
to -s - - <gateway> mXk
to -s - <gateway> gdj
to -s - <host> lah
to -s - <outside> glb
to -s - <own> mfb
to -s - <service> to <own> kWm
to -s - to <far> uYb
to -s -ing <own> kgc
to -s -ing <server> ejf
to -s <client> oZf
to -s <far> jak
to -s <host> mkW
to -s <outside> kkY
to -s <own> fcl
to -s <public> kZj
to -s <service> on <own> jdg
to -s <zone> lgb
to -s to <far> oYf
to -s to <own> mfb
to : -ing <own> jfe
to : <n> -ed to - to <own> rZc
to : <own> nbe
to <n> -ing <own> fje
to <n> <outside> lbg
to <n> from - - <client> dfk
to <n> from - - in <zone> ejf
to <n> from - <zone> fkd
to <n> on <client> Zfn
to <service> : - to -s <own> gdj
to <service> <gateway> kcg
to <service> <host> pYf
to <service> to <client> pda
to <service> to <gateway> oZg
to <service> to <host> mbf
to <service> 到 <host> hbj
to ? <outside> hmZ
to and <zone> oZf
to at <client> dhi
to be - to - <own> ngZ
to can - <own> ogY
to does - <gateway> jhc
to does <gateway> aik
to for <own> ici
to for <zone> alh
to from <client> enb
to from <far> Zng
to from <outside> Wll
to from <zone> dmd
to get - to <far> pcb
to get - to <outside> lde
to get <service> on <own> dYr
to get at <host> lbg
to get into <zone> kde
to get to - <host> mga
to get to <far> rWf
to get to <host> mbf
to get to <own> led
to have <outside> jee
to into <zone> lbg
to is <far> efj
to is <own> Zep
to is <zone> lfc
to on <client> dnc
to on <gateway> akh
to on <outside> jak
to on <own> hcj
to to - <host> mfa
to to <client> lah
to to <far> qbb
to to <gateway> lbg
to to <host> ihd
to to <outside> kee
to to <own> mfb
to to <zone> mjX
to will <client> dih
to would <client> adp
to 上 <outside> nXi
to 上 <service> <host> qYe
to 上 <service> <own> lde
to 上 不 了 <outside> fcl
to 从 <outside> occ
to 写 的 <own> fek
to 出 <outside> tXb
to 到 <client> pbc
to 到 <far> neb
to 到 <host> ecm
to 到 <outside> mec
to 到 <zone> pbc
to 去 <far> oae
to 去 <host> fej
to 去 <own> occ
to 去 <zone> fdk
to 去 掉 , <zone> dgj
to 发 信 到 <outside> qca
to 和 <zone> jch
to 在 <outside> lah
to 填 的 <own> ffj
to 往 <client> naf
to 往 <far> ndc
to 往 <outside> hZm
to 打 不 开 <host> dih
to 打 不 开 <own> pfX
to 收 得 到 <zone> fkd
to 是 <own> ben
to 本 机 上 - <own> ogY
to 用 <public> ngZ
to 用 <service> <n> 连 <own> nag
to 用 户 访 问 <own> jgd
to 用 户 连 <own> kgd
to 由 <client> Zrc
to 的 - <n> , <gateway> fmb
to 的 <client> Zbs
to 的 <far> ecl
to 的 <n> , <gateway> enb
to 的 <n> 对 <zone> flc
to 的 人 连 <own> lgb
to 直 接 打 <host> ndc
to 直 连 <host> dfj
to 给 <zone> dkf
to 网 段 <zone> lia
to 能 -ing 通 <gateway> kcg
to 能 -ing 通 <host> Xgp
to 能 上 <outside> kdg
to 能 不 能 <service> 到 <gateway> kfd
to 能 不 能 上 <outside> lcf
to 能 不 能 直 接 打 到 <host> odc
to 能 不 能 访 问 <host> qeY
to 能 不 能 访 问 <own> Zep
to 能 直 接 连 <host> lcf
to 能 访 问 <client> qcb
to 能 访 问 <host> kgc
to 能 访 问 <own> Ygo
to 自 己 能 上 <outside> rWf
to 自 己 访 问 <own> kgc
to 自 己 访 问 <public> kgc
to 自 己 连 <own> kgc
to 被 <client> dnd
to 访 问 <far> kbg
to 访 问 <outside> kfd
to 访 问 <own> jfe
to 访 问 <public> dfj
to 走 <public> jdg
to 还 能 -s <outside> mga
to 还 能 上 <outside> hdj
to 还 能 访 问 <own> peZ
to 连 <host> eek
to 里 <service> <own> med
with <- gmb
with <client> Uft
with <far> cZr
with <gateway> ihd
with <host> fYp
with <module> nWj
with <outside> dii
with <own> hVq
with <public> lZj
with <server> jgd
with <zone> Ymi
`;
