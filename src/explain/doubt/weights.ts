/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
' , kggffe
' -a dggfii
' -i bgffof
' <n> rdhddc
' <own> kggffe
' from dgegoe
' ngdghc
' out egggjg
'connection ofgdfd
'connection refused' migcee
'connection timed jfgfff
's <n> pmfgYb
's <service> lidfjb
's ? kfgffe
's fault qcfdhc
's inside ijehee
's jldWkj
's own enhejZ
, <client> jdffld
, <far> ucggcb
, <gateway> meffge
, <host> pbfcjf
, <n> oeecgg
, <outside> nWhdqa
, <own> gjdgej
, <public> jddleg
, <server> kfhfee
, <service> meifee
, <zone> hfehoZ
, a helffd
, ack kfgfff
, all nkZieb
, although mefgfd
, am hdbhkh
, and edchau
, any cmdYog
, anything edgfmh
, approved fffebp
, are qdcddi
, as jngceb
, blocked oegegd
, but odfefg
, by hmfZhg
, can nedcnc
, cgifjg
, change kggffe
, client jgfgff
, coming sdeccg
, connection pffgfZ
, conntrack jgefbl
, correct pgeeYj
, could afeloc
, curl qgfYgg
, customer efkddl
, destination oedffe
, do kfcbhk
, does fXdmjk
, don't jXimff
, dport vfdcfa
, dropped oggcfe
, dst rcedgf
, e ffkfgf
, established dgggii
, everything iclZlg
, explain fggddn
, fine ndgfge
, for gkYnfe
, forward lfdfhf
, foxmail lggggc
, from opedbZ
, get xadica
, given ngecXn
, going legecj
, hairpin sefgfY
, has ofegec
, he gjfffg
, help oedjec
, her kfggge
, how lfjdcg
, i njfhYf
, i'd qgfYfg
, i'm lifefd
, id kfffff
, if gsdhdZ
, in meefdh
, inside fnfhag
, isn't lgdeam
, it pdfbXo
, it's hefdfl
, item ljgdec
, its kffefi
, just ihfjde
, kindly mcffgf
, length kggffe
, line ghedYr
, lip jffgff
, list ijbkha
, mail segfeZ
, my lfffef
, need mgijZd
, never lgffcg
, no nmfbfc
, nobody kgeggf
, not ikgffc
, nothing pefcef
, of iekbdk
, ok ofgffc
, on olfbfa
, one qifcfY
, only dkaihi
, open thfVhc
, options jggfff
, or oVghke
, our nfcfhf
, outlook jgggfe
, over lgegfe
, passes qgfefb
, permitted mfffdg
, plain kgffeh
, please khhhec
, pls obgdfh
, port odjkcY
, possible ndefge
, quick iZmmcd
, reachable phbeee
, right rehbce
, rip jffgff
, rst gfffek
, same kceejg
, say hekfff
, says neggfd
, seq kggffe
, session jffgff
, she iegfek
, should oefgde
, so ndfmda
, sorry mifdZi
, source vcgfda
, step ngffdc
, still neecdk
, straight hkfffe
, syn kgffff
, target pffefd
, tcp sffdeb
, that pdgcbk
, that's nffeff
, the igdhei
, then hdejlc
, there kdgdgi
, they gbdijj
, thoughts heefdn
, three kgggef
, thunderbird offedf
, thx dpeXdn
, ticket hhccdp
, timeout lfffef
, to phehbd
, udp nfgefe
, unlike gfegcn
, user mfegfd
, want tcdfde
, we ocgadl
, we're ffhgam
, what ebkije
, what's gfihdh
, whats nefdeg
, when kgfhgc
, where hXlihg
, whereas lfggef
, which dbnodb
, while meffge
, who iegXoh
, why mefeci
, will mffche
, win kggffe
, with haljhd
, works pdgfbg
, would hcgfoc
, y rYggff
, yes lcsZdd
, yet mgffed
, you mggafi
, you're gfdffl
, 一 jgggff
, 下 eghdcp
, 不 jneded
, 中 gfflfd
, 为 rXgfWp
, 之 lgecmb
, 人 lgffff
, 什 ngdfff
, 今 eggfel
, 从 kceoiZ
, 他 kfdgie
, 会 jcghid
, 但 lfggfd
, 你 Zefebw
, 写 hdfmgd
, 出 lfcjeg
, 分 fjkghb
, 列 gkggib
, 别 kfeaco
, 到 uheagZ
, 加 egggkd
, 包 mibffg
, 协 jfggff
, 只 igfgal
, 可 nfeffd
, 后 fegkfg
, 周 fkeeei
, 咋 pcgffd
, 哪 dgdhpc
, 啥 kgggef
, 回 mfefff
, 在 iegekf
, 地 mfgdfg
, 它 lbffdl
, 安 rbbgff
, 对 mdkbjc
, 帮 hWgjgk
, 快 cghfgl
, 怎 ggfgcm
, 急 eegedo
, 想 qfgffY
, 报 ijgdff
, 拉 qecfgd
, 按 qZggge
, 换 iffekd
, 提 kffggf
, 收 jdffek
, 改 gfgfld
, 数 ogefdd
, 明 fffffk
, 昨 jgfggd
, 是 mehech
, 最 phfgcc
, 有 dmibhf
, 本 ofggfb
, 来 qbcfhe
, 正 qfgbee
, 求 mfefef
, 没 oegdTq
, 浏 jfgfgf
, 源 qfegZg
, 然 nggeee
, 现 mchdlc
, 用 jffgcj
, 由 nfffee
, 目 nlfead
, 直 mfgged
, 看 gdgfen
, 真 mgfggc
, 端 meffff
, 第 eefhlf
, 等 kZfnfd
, 策 rdegce
, 结 nffddg
, 给 hjgdal
, 网 kggffd
, 能 nchela
, 行 pefdff
, 要 kfXlgg
, 规 kegfff
, 说 kgggfe
, 请 ceihgj
, 谁 gdfcmh
, 谢 diedXv
, 走 kfgfff
, 跟 kggbbm
, 过 negfdf
, 还 dpeekZ
, 这 hgkYhj
, 进 rXfggg
, 连 segagc
, 通 wdgbea
, 那 kdclci
, 都 foccke
, 问 ngehfb
, 麻 jjgegc
-> <client> pffeed
-> <far> rgfgfX
-> <gateway> nefgfe
-> <host> mehckb
-> <outside> mfeeid
-> <own> qYhZji
-> <zone> veehdX
-> pXfbki
-a defeho
-a forward effeki
-a postrouting feeebs
-a prerouting ffgeij
-d efgelg
-e lfggfd
-i , iffgam
-i <client> kffgef
-i <outside> bffeni
-i <zone> ajfeik
-i Zhfejm
-i forward befgeq
-i like feggcn
-i on ieefbo
-i prerouting dehedp
-j accept fffehk
-j accept' dggfii
-j defein
-j dnat ffgeij
-j drop cgffnf
-j log fgggfj
-j masquerade geedlh
-j reject eeegki
-j snat deggjh
-j tcpmss gfffek
-k ndgfgd
-l jggfff
-l 里 jgggff
-m conntrack gfgejh
-m efgehk
-m limit egggek
-m tcp efgeij
-o <outside> bjedil
-o <zone> fgggmb
-o bieeki
-p <n> scdged
-p dfgejj
-p tcp efgeij
-p udp dhfedp
-s <far> efffik
-s <zone> dffghk
-s dffgij
-t fefijg
-t nat fefijg
-w gfffjf
-w net gfffjf
: $ iefefk
: ' kggeff
: -a fffeji
: : qfeeec
: <client> rghgaa
: <far> qegfea
: <gateway> ikffhb
: <host> gmfdfg
: <n> hXfiep
: <outside> ucebef
: <own> tgcgda
: <service> ncgcgg
: <zone> pbcgfh
: a qaghjZ
: ab jggggf
: any idhenb
: can iggfcj
: cannot offdgd
: cd jgggge
: connect mefffe
: connection kfffff
: could odefeg
: couldn't jgfgge
: curl jffggf
: do ucecee
: does fcddlm
: drop igfgjc
: errno lffffe
: forward mgeeZk
: from Yshehc
: github gZhagt
: if vfhUef
: in ncgfff
: input cggglf
: ip mfffef
: iptables ggeffl
: is peegjY
: kernel jgggff
: list dhelgf
: martian nffged
: may mbhdbm
: nc lefgge
: net lgfdjd
: no odfffe
: open tbfcef
: outlook kggfge
: please epnYdc
: port hkbnec
: reachable mkcgdd
: relay mfgggc
: s qfeegb
: src xceegW
: tcp mffffe
: the njfebe
: timed ocffff
: to bfhphc
: trace kgffdg
: udp kgfgff
: user nffgfc
: users pfefgb
: we feekhg
: what figijb
: which Zhoiee
: who dsfdde
: why kdgchj
: would dhhata
: 从 gbgmeh
: 我 ielldZ
: 无 jfffgf
: 能 bzdXfg
: 连 kfefff
; connection jgggff
; does pZeekf
; meeegg
; the lhdkdb
; what egfffm
<- vafadi
<- what fheffk
<client> $ nhagic
<client> , odiZeg
<client> -> mffehd
<client> : leggfd
<client> <client> lgggfd
<client> <far> lggeff
<client> <host> lfgege
<client> <n> qfffea
<client> <own> sdgffZ
<client> <service> oegfec
<client> ? jYenfh
<client> able ugfZed
<client> allowed rdgahe
<client> and oggefb
<client> are lefhgd
<client> at tdgaef
<client> be ucgedb
<client> blocked ofgfga
<client> by ofeegd
<client> can leeeje
<client> can't uYffde
<client> cant nfgefd
<client> connect gfffld
<client> curl mfggfd
<client> do rcgeed
<client> does qggdfa
<client> dst kffffe
<client> for uefcZg
<client> from pffgaf
<client> get tagbka
<client> gets oahgge
<client> going hfgema
<client> has kgghef
<client> have kbsfZe
<client> hit vffYhb
<client> i jfggff
<client> in icehpZ
<client> instead egcfoe
<client> ip jfggfg
<client> is qdibfd
<client> it mgfefe
<client> just ldfggf
<client> listens mgfgfc
<client> make pffecf
<client> must lfffff
<client> needs mfgfee
<client> obhfhd
<client> on mbfYhn
<client> open uXfeib
<client> opening cggglf
<client> opens ofgagf
<client> or ecgqha
<client> out iehdZp
<client> over megedg
<client> ping ofgffc
<client> port rcgcfe
<client> pulls kggfff
<client> pushes vggdfW
<client> r kfgfff
<client> reach cdfemj
<client> reports offdfe
<client> runs oegdfd
<client> s lffffe
<client> scrapes lgffeg
<client> sends jfgffg
<client> should ofghea
<client> shows lggggc
<client> sport lfffff
<client> still ehfipX
<client> talk ldhhmW
<client> talks neffgd
<client> tcp pdgfed
<client> the mefffe
<client> then fgggjf
<client> to refcjZ
<client> towards qhhaha
<client> udp ocgged
<client> use hfncef
<client> wants qffdee
<client> when tedecf
<client> who ljedhc
<client> why jgggge
<client> will sffcga
<client> with mgffdf
<client> would kgffhd
<client> 上 mgfiec
<client> 会 mhcghd
<client> 作 qdfgcf
<client> 做 kgfdgg
<client> 出 jdgdme
<client> 到 pZfdhh
<client> 去 nffgcf
<client> 发 lgffff
<client> 吗 kffgge
<client> 就 gggfje
<client> 开 sfebhb
<client> 往 ogfcgd
<client> 想 jgggff
<client> 打 qffefa
<client> 拉 jgfefi
<client> 收 oefeia
<client> 是 ofefgc
<client> 有 jedmcf
<client> 来 pdegfd
<client> 用 offeed
<client> 由 mefgdg
<client> 的 sbgdfc
<client> 给 megged
<client> 能 lbddlh
<client> 行 keggfg
<client> 被 qefgdc
<client> 要 nfffed
<client> 访 ladgfl
<client> 走 mfgfdf
<client> 还 cgggme
<client> 这 pkiYdd
<client> 连 wdghbW
<client> 通 mffffd
<client> 那 meegge
<far> $ pfedic
<far> , sfhcbd
<far> -> ligggZ
<far> -j efgfkg
<far> -p ffffdn
<far> : jgggge
<far> <far> mgfged
<far> <n> keggic
<far> <own> mffffe
<far> <service> qefeha
<far> ? eXgiho
<far> a nhgfcd
<far> able sdcihY
<far> allowed lfggdf
<far> and kggfdf
<far> be raggce
<far> by lfecek
<far> can uacfgd
<far> connects tgfYfd
<far> delivers mghedf
<far> does rffced
<far> dst kfggff
<far> for qffede
<far> from jcfjid
<far> get sXgbfj
<far> gets nefged
<far> hitting nggdde
<far> in sagfed
<far> is nfffdf
<far> let jggfff
<far> make mghedf
<far> ok lahhfg
<far> on jdfdkg
<far> our nechff
<far> over jghhha
<far> pcfdge
<far> port wegfeV
<far> r kfgfeg
<far> reach sedgiX
<far> right fgffgk
<far> s lfffge
<far> says nggefd
<far> see lfffmY
<far> sport jgggff
<far> still cehhnc
<far> tcp oqeaca
<far> through ogegfa
<far> to pffdgb
<far> udp qfgfea
<far> wants meffeg
<far> will mggehb
<far> with nfffcg
<far> would odgefe
<far> 不 offgeb
<far> 会 jgeeif
<far> 做 oefegd
<far> 到 ifgdgh
<far> 发 ohgbdg
<far> 吗 ggghlb
<far> 想 leffff
<far> 打 tfafcf
<far> 用 leggge
<far> 的 qeffha
<far> 能 ufegbb
<far> 要 sedfdd
<far> 访 qdfcef
<far> 还 cgggmd
<far> 连 safhce
<far> 通 ubfdfc
<gateway> $ gggigd
<gateway> 's imecja
<gateway> , qhYjce
<gateway> -> odhgfa
<gateway> : gdefnf
<gateway> <gateway> ohdebh
<gateway> <n> ldfdZq
<gateway> ? ladfjh
<gateway> allowed odghfb
<gateway> as nakdff
<gateway> at heeeki
<gateway> be iiggde
<gateway> blocking mhYhhf
<gateway> box neicic
<gateway> config gefggk
<gateway> do nheeed
<gateway> does lffdlc
<gateway> doing kfggge
<gateway> drop nfggfb
<gateway> eating lfggfc
<gateway> even ndffef
<gateway> forward lfcjfe
<gateway> forwards hadoif
<gateway> from qbddma
<gateway> in rggfeY
<gateway> is ncfeei
<gateway> itself mpgfdW
<gateway> kgfeck
<gateway> last edkkfe
<gateway> let tfgffW
<gateway> lets kegggd
<gateway> letting rggcdb
<gateway> ok nfggfb
<gateway> on Xjdbjr
<gateway> open ooaWgg
<gateway> or ifgkee
<gateway> out jffgff
<gateway> pass jggfge
<gateway> ping phYfie
<gateway> port kdehna
<gateway> shows jgggge
<gateway> to sccfhb
<gateway> why pgffgZ
<gateway> would jhddkf
<gateway> 一 ggflhc
<gateway> 上 jeamgf
<gateway> 丢 oefgfc
<gateway> 之 kffafk
<gateway> 会 offdfe
<gateway> 吗 wYecgd
<gateway> 对 gYdrhf
<gateway> 拦 oefgfc
<gateway> 挡 tfeffZ
<gateway> 放 leggff
<gateway> 是 hghfcj
<gateway> 有 eficgl
<gateway> 本 qkhgfT
<gateway> 没 lfggge
<gateway> 的 fmedcj
<gateway> 自 nhfggZ
<gateway> 让 oefefe
<gateway> 这 ndgfee
<host> $ ojdnbW
<host> 's lgeZem
<host> , hheZjk
<host> -> ofhcfc
<host> -a ggggpY
<host> -j Zgggsb
<host> : bjdkkd
<host> <- tdgdbe
<host> <client> nggdfd
<host> <far> lffgdf
<host> <host> klXmdc
<host> <n> rfbefe
<host> <server> iqgXbi
<host> <service> qefbka
<host> ? jedqhW
<host> able uaedgc
<host> after egggmc
<host> allowed ucgfgX
<host> and ocgeaj
<host> are aaavhi
<host> as mdfbmd
<host> at eifddn
<host> be pegdgd
<host> besides hrfbec
<host> box icendg
<host> by kedfcm
<host> can raffgd
<host> can't nfgegc
<host> deliver lgggde
<host> direct jfgffg
<host> directly qceclb
<host> dnat eggelf
<host> do gcYqdk
<host> does pehdjY
<host> dst kfffff
<host> echo kfgfff
<host> exposed fpZmec
<host> for lZgbfp
<host> from rZfchg
<host> get yaigeU
<host> has mZgdel
<host> have gbkjfe
<host> host lhXgel
<host> i eegldg
<host> ifckgf
<host> in kcedme
<host> ip ldggfg
<host> is nUfanl
<host> itself gbmbfl
<host> just lfgfdf
<host> len jgggff
<host> machine mfZmfd
<host> must neefgf
<host> needs ifgjgc
<host> ok rdffgb
<host> on ikfZgi
<host> open qbbeek
<host> or lYgpag
<host> out mfgfgc
<host> over ncgcej
<host> pls negYgj
<host> port rogYhV
<host> published aXfyhc
<host> reach xYhfiV
<host> reachable iqbkdY
<host> rules feffkg
<host> s jgggff
<host> see pahegf
<host> send nehdfd
<host> sends nggede
<host> server iidhdg
<host> server's jlbhed
<host> servr ikfeee
<host> should ochbhf
<host> sport kffgfg
<host> srever hammdd
<host> still fdeekj
<host> talk vYidga
<host> tcp mdebel
<host> the jggfci
<host> then ggggqX
<host> through rgfbfc
<host> to rbiece
<host> what gkefie
<host> with ocfflZ
<host> would eghfnb
<host> 一 kfWqfe
<host> 上 infYdj
<host> 不 qdhdfc
<host> 主 nfhede
<host> 么 qfbfeg
<host> 了 cgffmg
<host> 会 sdacje
<host> 做 eeflgg
<host> 出 kchcig
<host> 到 qcidfd
<host> 发 gbemje
<host> 吗 jbebjm
<host> 对 dmXnhc
<host> 就 kffgff
<host> 往 vcgWgf
<host> 收 mdgffg
<host> 映 ddgrga
<host> 有 odbmfb
<host> 的 jjdfee
<host> 能 sXfgla
<host> 自 jfgfgf
<host> 行 nfgefd
<host> 被 ifclff
<host> 要 gggekf
<host> 走 uffYdf
<host> 还 ledlfc
<host> 这 iadogf
<host> 连 rgfgdb
<host> 通 sdgeea
<host> 那 pigeda
<n> $ kieVdp
<n> , lgehic
<n> -> hdeXkp
<n> -i efgfbp
<n> -j efgeij
<n> -m egggao
<n> -p fggfej
<n> -s dedfin
<n> : ibdhik
<n> ; bgfekk
<n> <- lffeid
<n> <client> kfgfhd
<n> <gateway> keggff
<n> <host> peebgf
<n> <n> bZfgfu
<n> <outside> obgkfa
<n> <own> tbfffa
<n> <server> tfgfdY
<n> <service> lifefd
<n> <zone> lchdhg
<n> ? kkccei
<n> a jgggff
<n> aa jggfff
<n> ab mfffcf
<n> above gdhcne
<n> against nddbem
<n> allowed fahego
<n> am lfdhYk
<n> and lfdeje
<n> any kcfcmf
<n> anywhere fseach
<n> are needfg
<n> as peggiW
<n> assured lffffe
<n> at klebic
<n> before efgffl
<n> below gdfdqc
<n> blocked nfegfd
<n> by lbhdnb
<n> bytes jfgfgf
<n> can hjefie
<n> ccc nefffd
<n> change cgdfeq
<n> client mdffgg
<n> close offffd
<n> coming wffWcg
<n> connection mggfed
<n> could ghffkd
<n> curl ogfgfa
<n> days hkgdff
<n> directly ogggiW
<n> dnat Yfhglk
<n> do efgdep
<n> does geeeod
<n> dport kfgfff
<n> dpt jgggff
<n> drop ghghal
<n> dropped pfddff
<n> efedkk
<n> end boelbf
<n> established lffffe
<n> example lgggfc
<n> failed jgffff
<n> for naebjj
<n> forward eeffmg
<n> from qUemak
<n> g mcfffg
<n> get cdefax
<n> gets dffgoe
<n> goes dffhpb
<n> good offgfc
<n> h mefdid
<n> had gffilb
<n> has djfgZo
<n> i idfjid
<n> if fdgfnd
<n> in fchboh
<n> into lbccep
<n> is eddiki
<n> it kfffdi
<n> just ogfgfb
<n> k legbfj
<n> last ffggdl
<n> like Ygggpf
<n> look gggfdl
<n> lost ggffld
<n> mail jgfgff
<n> make jggbke
<n> mark jgfgff
<n> milliseconds nfgeee
<n> min deffli
<n> minutes kegbfk
<n> ms idggfi
<n> no lffgff
<n> node safgec
<n> of ncbefl
<n> off hmgeee
<n> ok rbeefg
<n> on hkncgY
<n> only offffb
<n> open loXqaY
<n> or gneaje
<n> out pffgcd
<n> outbound oegffd
<n> packet jfgggf
<n> please lfedhh
<n> pls rZehch
<n> pm gegeij
<n> port mfcheh
<n> postfix kggggd
<n> prio jfghff
<n> proto lffgfe
<n> published rkafdb
<n> quic oedefg
<n> reach degbct
<n> reachable gnecge
<n> relay regfcc
<n> reporter ngfefd
<n> rule Zefhmi
<n> s iddcfq
<n> safe gegdfm
<n> says ifffdk
<n> seconds lggfef
<n> since nffgfc
<n> so gdffpc
<n> src jgggff
<n> stuck lfffge
<n> syn jggfff
<n> tcp kmgidW
<n> that rdfbhf
<n> the lfggdf
<n> then egfgkf
<n> through oocddZ
<n> thx pffgfb
<n> times kfgdgf
<n> to eeeXmp
<n> towards qieZgf
<n> trying jefgfg
<n> udp oegfiZ
<n> unreplied kfffff
<n> use jfffff
<n> using pdeffe
<n> via kfegff
<n> was hgffkd
<n> were Vdhgwc
<n> what efedpe
<n> what's jgfeej
<n> when hgggid
<n> where cggglg
<n> which achnjf
<n> who fdhmib
<n> will offdef
<n> with ejeeke
<n> works pddggc
<n> would ldgfhd
<n> you odhdgd
<n> 一 nffffd
<n> 不 zXgfeZ
<n> 两 fegemf
<n> 为 nggcfd
<n> 了 Xrdekf
<n> 会 ecmkfc
<n> 出 meffdg
<n> 到 eZaoep
<n> 发 ldgfhd
<n> 口 gdjjgd
<n> 只 ergcde
<n> 可 qYfggg
<n> 合 egfebq
<n> 吗 uYecie
<n> 和 pdgdhc
<n> 啊 mjfhhX
<n> 对 vfcZdg
<n> 就 lggfdf
<n> 帮 gffefk
<n> 应 hcelgg
<n> 开 cZaqfo
<n> 打 rgfVdl
<n> 拉 jgggge
<n> 收 mffege
<n> 改 cdgbnl
<n> 放 hgfgck
<n> 映 fUYrio
<n> 是 jgdljY
<n> 最 rffdah
<n> 有 krchZc
<n> 没 ofhagd
<n> 点 hffffj
<n> 的 dWhgko
<n> 看 ffhgfj
<n> 端 lmbYgj
<n> 管 lidgfd
<n> 能 fchXdw
<n> 行 afeenj
<n> 被 kgffff
<n> 走 pegeee
<n> 转 Pnetic
<n> 还 Zjikge
<n> 连 mdgedi
<n> 通 pZfbem
<n> 那 fdfgkh
<n> 都 czgVgc
<outside> $ rchbee
<outside> ' cgffof
<outside> , sbjgeY
<outside> -> sefZfe
<outside> -d fggdel
<outside> -j fdeehm
<outside> -p egfene
<outside> : wagbde
<outside> <far> ndgeeg
<outside> <host> sdedef
<outside> <n> ocfehd
<outside> <outside> tdfZeg
<outside> <own> idfclh
<outside> <service> gfcphb
<outside> ? nccgjd
<outside> accept egeglf
<outside> access tlYaha
<outside> and vbgYdg
<outside> at mjedgc
<outside> be vddbde
<outside> but lfggfe
<outside> can pgjeeZ
<outside> client kfgefg
<outside> clients eehele
<outside> connects oegbhd
<outside> could mahkbh
<outside> does mchWoe
<outside> for nbYmhf
<outside> from hfdfnd
<outside> get lZkqeW
<outside> gets gkcjef
<outside> hit jleegc
<outside> host nggcdg
<outside> i lfffeg
<outside> in llcecg
<outside> ip kggfeg
<outside> is efgejh
<outside> it qcfdib
<outside> it's jfggfe
<outside> jdiihb
<outside> like ldefjd
<outside> off efgflf
<outside> ok qeegbe
<outside> on fXjjlf
<outside> open tdfaee
<outside> opens qdgbdg
<outside> or 2ZfTgf
<outside> out effgjf
<outside> over ldffgf
<outside> ping sefYfg
<outside> reach hmligT
<outside> right rZkjdY
<outside> see jobcjb
<outside> side iliega
<outside> still jjebmc
<outside> straight qedege
<outside> tcp medfhf
<outside> that flcfan
<outside> the ncegff
<outside> then dggglf
<outside> through mWlihc
<outside> to nbgebl
<outside> udp qbheee
<outside> users mfgceh
<outside> were eggfjf
<outside> who tafcci
<outside> with dajpbh
<outside> would fehmde
<outside> 一 egjhge
<outside> 上 qWhdfk
<outside> 不 fggfjf
<outside> 了 jdodlX
<outside> 会 fhhhkZ
<outside> 出 ifedjh
<outside> 到 qdchlY
<outside> 去 fdfgod
<outside> 发 lRilih
<outside> 可 sagfgb
<outside> 吗 scgdha
<outside> 客 kZhejh
<outside> 就 kfeehf
<outside> 开 illgZb
<outside> 打 qZghdf
<outside> 扫 jqZdge
<outside> 收 obgefg
<outside> 是 idefhi
<outside> 来 jhcldf
<outside> 正 pbggde
<outside> 用 jeglfa
<outside> 的 jcmhga
<outside> 直 xeYccg
<outside> 能 uhemcR
<outside> 访 llbllR
<outside> 走 obhdeh
<outside> 还 dgggmd
<outside> 这 rfacjc
<outside> 进 iVmkfg
<outside> 连 sYbkhd
<outside> 那 lddhkc
<outside> 都 hkYlff
<own> $ mjbffe
<own> ' lggffe
<own> , hdemdg
<own> <client> lfgffe
<own> <far> nefffd
<own> <n> mnhdgV
<own> <own> kgfffe
<own> <service> iofVnc
<own> ? frZhib
<own> actually lkdjbc
<own> after Zhghnf
<own> and hkdjdf
<own> answer kjgdhc
<own> any pZfZpc
<own> are bdgsfd
<own> as keejhd
<own> at fZfmke
<own> be jlgeec
<own> come qdgbfe
<own> coming qhcZif
<own> connect kfffff
<own> connection mefffe
<own> curl jgffgf
<own> die hedeng
<own> do fcemgh
<own> does igfhid
<own> doesn't ikgfee
<own> dport qaggdf
<own> dst mffffe
<own> end pVjjcg
<own> ends Tcjrih
<own> every lffefg
<own> failed mgfeef
<own> for haahho
<own> forwarded rgXkga
<own> from sZjWmc
<own> get mlamcZ
<own> gets gdejpa
<own> gives kffgge
<own> go lkembY
<own> goes mYejje
<own> i kghdff
<own> if egefmf
<own> in ndgffd
<own> into jffhff
<own> is kmbjcc
<own> it qcfbgg
<own> jjdgge
<own> just seeecd
<own> land bbiref
<own> make offfcg
<own> never nleeeb
<own> not wVgehc
<own> ok gpgcnT
<own> on kkbedi
<own> once dfgglf
<own> open miWqcb
<own> opens mdghfd
<own> or rfgdkV
<own> over jbeikd
<own> please lldggZ
<own> pls mahlfa
<own> port mYehfk
<own> prot glgegd
<own> reachable mncZid
<own> refused ldfgfg
<own> s kggffe
<own> should mfffff
<own> since khffge
<own> smpt ilfdfe
<own> sport kfgfff
<own> start egggle
<own> still egffnd
<own> survive fggfkf
<own> tcp kfejia
<own> that hiXpfe
<own> the paeekc
<own> then ecffpf
<own> timed kffgff
<own> times rcgded
<own> to mZfUol
<own> udp nfgfgc
<own> usable enedgf
<own> was lfgggd
<own> what jcflgd
<own> when ikeclb
<own> where pVhhgg
<own> which xidYda
<own> while offfcf
<own> who hmfjae
<own> why jgggff
<own> will meffgd
<own> with ifdffl
<own> work nhaVrd
<own> works kmddee
<own> 一 neggfc
<own> 上 aqYrfa
<own> 不 jfffjd
<own> 为 tgfheV
<own> 会 phbald
<own> 到 kqdbga
<own> 发 kTfrgd
<own> 后 Wejqhe
<own> 吗 fjZbkm
<own> 对 hccmhg
<own> 就 ggffnb
<own> 开 rffded
<own> 打 oedgff
<own> 报 meffge
<own> 收 jeffie
<own> 映 SRg4ji
<own> 是 jfegkb
<own> 最 iafoef
<own> 有 igaleg
<own> 没 shdacg
<own> 的 khegee
<own> 端 gqeffZ
<own> 能 vcfdlU
<own> 行 jehgge
<own> 被 lggggb
<own> 走 rbfffb
<own> 超 jgfhfe
<own> 转 pPfjlh
<own> 还 dchekk
<own> 这 Wjdoej
<own> 通 mlceee
<public> $ medfgg
<public> , obkdfd
<public> : hbklde
<public> <own> mekfdb
<public> ? ljcgia
<public> and ceeogg
<public> idhlfc
<public> of nXated
<public> on rdefgb
<public> 上 gZgrgb
<server> $ hblkdd
<server> , mZfkhf
<server> : lfffgf
<server> <client> mfffgc
<server> <host> pfgcgc
<server> <own> lffffe
<server> ? gnacdm
<server> at rffffZ
<server> has odgffe
<server> in kfffge
<server> is hffjfe
<server> kfhhah
<server> on sZgdic
<server> 主 pdgcff
<server> 写 jfffgf
<server> 地 mfffdg
<server> 填 mffgfd
<server> 有 YViwhg
<server> 的 hcYpgj
<server> 能 mdfgfd
<server> 自 lefggf
<server> 要 tZgefd
<service> $ rdejfX
<service> , mjmbeY
<service> : lmgWid
<service> ; odfggc
<service> <client> kffgff
<service> <gateway> emggee
<service> <host> sghddY
<service> <n> lgfiZg
<service> <own> lkfgbd
<service> <server> pcgdff
<service> against mffeff
<service> and kefeke
<service> anywhere eqgbhc
<service> at imdieb
<service> broker lgffee
<service> by kefggg
<service> client sedXhh
<service> connect kggegf
<service> connection lcegnb
<service> connections ndgcgf
<service> daemon khedge
<service> dnat fffgjg
<service> does mfgdff
<service> exposure doiagf
<service> for iacekm
<service> forward cdhfil
<service> from jidhka
<service> host kgfgef
<service> in iffcfm
<service> into pfeeia
<service> is imbehd
<service> just kdgggf
<service> login jgfgff
<service> lookups lfggdf
<service> mjedgc
<service> of mldblZ
<service> ok meghlW
<service> on kiZjjb
<service> open godgdd
<service> or qfeefc
<service> out oaeihd
<service> over fpfage
<service> pointing echefo
<service> polling pXfggg
<service> polls offehc
<service> port Xgplgc
<service> published foeakd
<service> queries leghdf
<service> query ngffbg
<service> reachable migcgc
<service> session hjffgf
<service> sites gfffkf
<service> straight kfgfff
<service> tcp jmeded
<service> that kggfff
<service> through emhefd
<service> to kdbgoc
<service> udp ncgfff
<service> work xbfccc
<service> 一 mfffef
<service> 上 scgcde
<service> 为 kfffff
<service> 了 fgfeme
<service> 会 qgedec
<service> 到 ljeagf
<service> 发 kggfeg
<service> 吗 rZbajk
<service> 填 mdggeg
<service> 收 pccggf
<service> 是 eudaib
<service> 有 ijgjcb
<service> 服 hpdcfe
<service> 登 nefeff
<service> 的 arfhjY
<service> 能 sdgefa
<service> 行 hegcmf
<service> 请 nggafg
<service> 走 iYgngf
<service> 轮 jggfgf
<service> 进 mYhhgg
<service> 连 lffgff
<service> 通 iUjdgq
<service> 都 nreUdf
<zone> $ pcegge
<zone> 's rXgeie
<zone> , lgmdbd
<zone> -> hcdgli
<zone> -d ffgfgj
<zone> -j fgffkf
<zone> -m fgggna
<zone> -o ajffhj
<zone> -p gffgoa
<zone> : lhibdf
<zone> <client> rcfgdd
<zone> <gateway> tehcdc
<zone> <host> tafegd
<zone> <n> sbhXhg
<zone> <outside> mhdfee
<zone> <own> rYgfid
<zone> <service> ybVgff
<zone> <zone> jingaa
<zone> ? iieimX
<zone> able tYjggY
<zone> actually fcmfhg
<zone> allowed tWodiX
<zone> and gnafif
<zone> are rdffec
<zone> at taefdg
<zone> be paaikd
<zone> box jgfgfg
<zone> browse pefgce
<zone> can fcnknT
<zone> can't sdcege
<zone> cannot naggfg
<zone> cant mfhfee
<zone> client qcfgdd
<zone> clients ljecic
<zone> connects odgcfg
<zone> could tdcbhf
<zone> directly ndeffg
<zone> dnat ffgfkf
<zone> do lgefff
<zone> does rcfhdc
<zone> even pbefge
<zone> folks lfgeff
<zone> for megWmg
<zone> from hmdXkf
<zone> get rblcZg
<zone> gets nYmadj
<zone> gives odggdf
<zone> go ndgdge
<zone> going ceggoe
<zone> has uceede
<zone> have sVhfjc
<zone> hit qagghb
<zone> hosts seegfY
<zone> i hkfege
<zone> in jfgfhe
<zone> into pahech
<zone> ip jggfeg
<zone> is mdpdae
<zone> just jegggg
<zone> lan jjfgfc
<zone> laptop sddfah
<zone> last ndegdh
<zone> lose dhgcyV
<zone> machines lieefe
<zone> make fffgjf
<zone> may qcggfb
<zone> meidfd
<zone> need lggfff
<zone> needs lgfgef
<zone> net zebdad
<zone> network rYfhff
<zone> not rakedc
<zone> oif jfggfg
<zone> on vadfha
<zone> open ubdfga
<zone> opens nghYgg
<zone> or kqdecc
<zone> out ndffff
<zone> outlook obfffg
<zone> over pejgeY
<zone> pc qeedfe
<zone> pcs mdhckd
<zone> people paifkY
<zone> permitted rcgeed
<zone> ping qeeefd
<zone> port ngfdgd
<zone> ppl meffff
<zone> reach nUnbmd
<zone> rules Zadixd
<zone> say yaefdZ
<zone> says mdffgg
<zone> see naffkd
<zone> segment idjggf
<zone> send ngfddg
<zone> should ldfgff
<zone> shows oeffee
<zone> side idhgie
<zone> src kgfgff
<zone> still ddfglj
<zone> subnet 0dXdfc
<zone> talk qZigfd
<zone> talking bgghnd
<zone> that ihdemb
<zone> the pddegf
<zone> then dfggme
<zone> they ngeeef
<zone> through tahZid
<zone> thru emeegf
<zone> to oYWdlo
<zone> towards xfgUhb
<zone> use sbjegY
<zone> user jbifgg
<zone> users hjmgda
<zone> via tXhhfb
<zone> wants tfYggd
<zone> what lfggdf
<zone> who jfehka
<zone> wifi obggdg
<zone> with lgdgge
<zone> zone pffhae
<zone> 上 sccdjc
<zone> 下 mcfegg
<zone> 为 tVghee
<zone> 之 qdfgdd
<zone> 也 ajfgmd
<zone> 出 jfjcic
<zone> 到 lWdemj
<zone> 去 lfgdka
<zone> 发 ndffef
<zone> 可 objgah
<zone> 吗 pbefgg
<zone> 开 hnechd
<zone> 往 ofchee
<zone> 打 lffgfe
<zone> 提 mcgefg
<zone> 收 neffef
<zone> 放 pfgbdg
<zone> 是 igfgkb
<zone> 有 kfggfg
<zone> 机 qccgff
<zone> 查 leghef
<zone> 现 jbrYge
<zone> 用 pbggfc
<zone> 电 ofefgc
<zone> 的 ldkffc
<zone> 直 nehgag
<zone> 网 ldfgff
<zone> 能 khfegf
<zone> 访 tXhilV
<zone> 走 legdlb
<zone> 还 cfgglg
<zone> 这 kgffhc
<zone> 进 waccff
<zone> 连 llfbkY
<zone> 通 vbggda
<zone> 那 kjfgga
<zone> 都 cfsffb
<zone> 里 ijhchd
? -a efgfmd
? <n> okheab
? <outside> jkeche
? <own> ncejfd
? <service> odedfg
? <zone> eidejh
? ? ioefaf
? a hiekcg
? asking lcfamg
? example qhhfdX
? from lfgfeg
? i'm gYhkii
? in jgggge
? is sbeffc
? it eggegk
? it's iddgel
? just ikcfei
? kernel jggggf
? many hgfjgd
? mar jgggge
? my hegfel
? need lcfihd
? nobody dcfheq
? please lbkhed
? port sjbcec
? tcp lffffd
? thank qgfYdj
? thanks lfgeeg
? the heaomb
? they ifefkg
? thx lfgggd
? udp kifeef
? want lldedd
? we lfeldc
? what fjgegg
? whats gagfgn
? yes lffegf
? 不 fmeegf
? 列 flcief
? 回 jfffff
? 安 bdncoc
? 怎 gffefl
? 我 mbkfdf
? 有 obgdgg
? 等 qWdjgg
? 给 ggdear
? 谢 kfgggd
? 还 hfeYhp
^ -a gfgfQy
^ -i kZbfes
^ <client> qcedci
^ <far> wegcbc
^ <gateway> wfcgeY
^ <host> pgYnbc
^ <n> kgdlcf
^ <outside> sZilYc
^ <own> nrZjaY
^ <public> hlXnee
^ <server> oefdgd
^ <service> tmgbXb
^ <zone> uhjeaX
^ a lXfkje
^ acme fagfdq
^ add gdcapk
^ after gcebuc
^ all ockjba
^ am sefefa
^ an ijffbi
^ and jcecil
^ any klbmaa
^ anybody gjmbcg
^ anyone fofbbk
^ anything gjbrad
^ are tWcYfq
^ as ncmgfY
^ assume lffggd
^ audit fqdkfX
^ auditor gmeffe
^ backup jZgdfp
^ before clfghf
^ behind sbbgic
^ block cgdeds
^ by Ylffgk
^ can sWZcbu
^ captured jfffff
^ change mgghmU
^ check ojfdfZ
^ chg cghgqZ
^ client vabejb
^ cna qYgfid
^ compliance edigcn
^ connection qcgefd
^ conntrack kfgffe
^ could lafbcr
^ curl mffffd
^ customer ladlck
^ dear meegfe
^ dev fgdkgg
^ did cfdfdr
^ dmesg jgfgff
^ dnat cbawgf
^ do mdasad
^ does licgZk
^ dovecot jffgff
^ drop cdgeub
^ dump heangg
^ enumerate ekehhe
^ everyone bsgefb
^ everything bbmvdZ
^ explain jfgeVq
^ exposure clekfe
^ for kliaiZ
^ forward lffdjd
^ found ggffcm
^ foxmail kfgfgf
^ from mfkaaj
^ git nfgeee
^ github gefebp
^ give aikmce
^ good jcgfgi
^ got ndgfgd
^ guest efgefm
^ hairpin tefddc
^ has qebgZl
^ hello jZfhij
^ help mbeYeq
^ helpdesk mefeff
^ hey mifYei
^ hi lbffek
^ how gfecdr
^ hypothetically haecpi
^ i nbfihd
^ i'd fegfkh
^ icmp qaffff
^ if hegfnb
^ in fcgfkj
^ inc nfffgc
^ incident nmcdfb
^ infra gfgfek
^ input Zfehsc
^ inventory gegofc
^ ip jgfelb
^ iptables hffbpd
^ ipv wcfddc
^ is oiahYj
^ it mYehcn
^ it's gegefm
^ its Zdgebw
^ java mffffe
^ just hfefap
^ kernel jggfff
^ kindly hXamfp
^ l iZfcfr
^ let's cgfhnd
^ line hagcct
^ list clhkec
^ mail geVogl
^ maillog kgffff
^ masquerade ehdgpc
^ may qZhffe
^ monitoring lgfggd
^ morning mcgbfk
^ mx feeefo
^ my qgfbja
^ nc gkfehe
^ need jifmca
^ net gggfkc
^ new gchjcl
^ nft hhggak
^ nginx ogfcge
^ nightly jffffg
^ nmap legffg
^ no hedfgk
^ nobody flYije
^ not pableg
^ nov jggfff
^ of gdobfg
^ ok pgaeeh
^ on ogfgdb
^ once eeefof
^ one hlfgee
^ openssl mfffge
^ our lgfYhi
^ outbound ldgefg
^ outlook lfffff
^ pacs kefefj
^ pci drhdeb
^ ping pfdfef
^ plain wffXed
^ planning dghgle
^ please Ydfeno
^ pls iZgZcx
^ plz sgefda
^ port kpbkbY
^ ports kcfkge
^ postfix mfefeh
^ pr deeehn
^ pretend Xdkimg
^ printer kdhfeh
^ proposal ggegqY
^ proposed ggggnZ
^ quick jgfhib
^ reachability jmkaec
^ restart ebgcgr
^ review gfggWs
^ root kfggef
^ say Zfigpf
^ security kijehY
^ seen gdocgg
^ sev goeicb
^ should lfdhmZ
^ show fglmac
^ since oaggci
^ sitting gemaih
^ so imkcbd
^ somebody gdclhg
^ someone eednYo
^ sorry gagneg
^ src xaefad
^ still aaegew
^ suppose efggqa
^ supposing agffqe
^ swaks mffgee
^ swap fZifpe
^ sysctl degglg
^ take gdghoa
^ tcp jkgdfd
^ tcpdump kgggfe
^ tell kkhbed
^ thanks dcfegp
^ the qWdnlY
^ thinking bfgerc
^ this shfbdc
^ thoughts efgedp
^ threat qcgceg
^ three ededhp
^ thunderbird qffcfd
^ thx hcgdfn
^ ticket mfgged
^ to rZfmfZ
^ trace pfffdd
^ traffic icdpcf
^ trying mhfgdc
^ two bhdgep
^ udp olgbeb
^ under ffeknZ
^ usage hbgceq
^ user nffffe
^ users rdffgZ
^ vlan ndedbl
^ walk nfffgc
^ wat kanjbd
^ we mifcjb
^ we'd hgggma
^ we're gdffij
^ what dikdfh
^ what's dbmqYf
^ whats icindc
^ when jegfbl
^ where meeoeZ
^ which hndicd
^ who dsdabl
^ who's Wtfdgh
^ whos Yvfdgd
^ why lfgeYm
^ wich Zklkce
^ will lffkce
^ with dhghrX
^ without XeghzX
^ would dbfdqi
^ wtf ggggck
^ yo paffbk
^ zabbix hbicfm
^ 上 hegden
^ 不 zidcZZ
^ 中 icfbfq
^ 为 tZffde
^ 交 lgggce
^ 今 kcedco
^ 从 sXjdcg
^ 你 hffdfm
^ 值 kggggd
^ 假 deggpc
^ 公 hYmofa
^ 内 mefkfb
^ 准 ggggjd
^ 列 eiclic
^ 刚 jfefdk
^ 删 bcgdvd
^ 加 cedhng
^ 去 efggme
^ 发 jfZpgd
^ 同 jgggfe
^ 哪 dsZhgd
^ 在 kdhcej
^ 备 iehcdm
^ 外 kefgeg
^ 大 negddg
^ 如 bfhhne
^ 安 fkjcfe
^ 审 lggefe
^ 客 nffefe
^ 对 nRuhec
^ 工 lgfgfc
^ 帮 eiechl
^ 怎 gffdgm
^ 急 sfgagd
^ 您 ifcped
^ 想 dkflkY
^ 我 gefhdl
^ 手 oefefe
^ 打 Zcehlm
^ 把 ffdfqc
^ 抓 lggffe
^ 护 ieblfg
^ 按 igfdld
^ 数 fffegm
^ 文 iggfcj
^ 新 gfggcl
^ 早 ndhafi
^ 昨 eegfcn
^ 有 ngdnab
^ 服 oheffb
^ 机 hefgfj
^ 求 lbgfZp
^ 测 mffffe
^ 源 tdehad
^ 现 jbhjcj
^ 用 megdfg
^ 监 gflegf
^ 目 nhNqgh
^ 看 fdfbdt
^ 站 dejkhe
^ 端 idarhb
^ 第 fegdfm
^ 等 gmajef
^ 给 kefhfg
^ 网 fdfefp
^ 老 lffgfe
^ 能 bYhegu
^ 若 cdghsa
^ 要 eghipX
^ 规 cggfXu
^ 解 hffeao
^ 请 oghmeT
^ 谁 e3eadW
^ 财 daggeq
^ 辛 gefefm
^ 这 heamWr
^ 邮 ncfeeh
^ 都 gmddgg
^ 麻 gchdgm
a <gateway> jdgcfk
a <n> jhfhfd
a <outside> jgegfg
a <service> ncfffg
a <zone> nffged
a ? rhggdX
a box fjieff
a client mbmakc
a colleague ncdeoZ
a connection kmdede
a dnat bpbjnX
a dumb kfgffg
a forward ccfikk
a guest lfgfee
a host vafZgg
a junior ghgfao
a lady jfgffg
a laptop kejgce
a list cdlifi
a look fdgefn
a machine ianeeh
a name hbegcq
a new fgfkhd
a non behkfk
a packet oefech
a partner sgegdY
a pc kaocge
a phone rXgdgg
a position njfbia
a printer leggge
a random gfhocc
a reset kfggff
a rule hhggci
a second bfcili
a session mfeffg
a syn ndfhdg
a table dhglef
a tcp nhfbfg
a ticket mffdak
a timeout nfgdgd
a udp uddgWi
a user ndjfgb
a vendor jdglXk
a way pjdgea
a working Vxhdfd
a workstation mdefgg
a yes ojldcX
ab : jggggf
ab kggfef
able fnmZde
able to fnmZde
about <service> fnZrac
about <zone> rcegfd
about gjZjei
about it sTamje
about to dccjlk
above <n> gdhcne
above gdgcqd
above it dffeng
accept $ gegfcn
accept , bffflj
accept -a effgoc
accept <- geefgk
accept ? hcffkh
accept Ygfdpj
accept at fhgdjg
accept can Yffgjn
accept consequences hfgenc
accept does Zhggmh
accept for bfgfgo
accept from bgggmg
accept in gfgchl
accept instead Zgggrc
accept is Zgfgpg
accept to ffggmb
accept what fggfle
accept would fgfgmc
accept 之 egggkf
accept 会 gfffmd
accept 删 ggfgmb
accept 的 dggfgl
accept 这 gfggbm
accept' dggfii
accepted by kffffg
accepted qggcfb
accepts ndefjc
access $ jembgd
access <host> kneedd
access <outside> gefiej
access <own> dehghj
access ? ignage
access denied ocgdhe
access jljWfg
access to ljhaeg
accessible $ Wshdhf
accessible lohXce
according fiegje
account kfgffg
accounting fdedeq
acess iohZde
ack <n> kfgfff
ack ever jgfgff
ack jfggff
acme <gateway> fcecdt
acme eehafr
acme example nfhdgc
across ? lfgffe
across lhggag
active lfeffg
actually djnlZb
actually do ggecas
actually end nmeade
actually get ffmdfg
actually let dgdgbs
actually use gijdff
add -a fgggxR
add a ddhYjp
add cXebum
add the egegne
add this fgggmb
add 一 deehjj
added , fgfgkd
added -a chhhqY
added ebddpk
added the egfddp
added to gfffgk
adding -a ggggmb
adding aghdvY
adding this ggfgmc
address $ odedgg
address <far> tfgchY
address <host> qggaib
address <own> gffmfd
address ? iifjfb
address do ofedhd
address does sefdgZ
address fggpae
address is qgfdfa
addresses jebbgo
adds Yfffml
admin kdffdj
adress <own> raffgd
adress sagffc
advise pbhcfg
advise whether pbhcfg
affected ibcbqi
after <n> kgfgfd
after ? dgfgwU
after connect jfggeg
after ibehlg
after line ggggqW
after that cgggnc
after the fhfeej
afternoon jfjhfb
afterwards $ fggfkf
afterwards ? deggrb
afterwards efhglc
again $ ddgegn
again , edgegn
again nYhcfl
against <far> lfffge
against <host> neggdd
against <own> idfmgc
against egegel
against the fcfffn
agent <client> lffgfe
agent qegeeb
agents ofgheb
ago degmgf
agree ? neggec
agree neggec
aimed at ldfjcg
aimed ldfjcg
alert mggdge
alerts qagefg
alive qagcie
all $ ljgZjb
all , ijfddi
all ? ledklX
all can Yshcff
all dnat eidode
all ifhmiW
all is afhqee
all of mZfncf
all or saedeh
all port fdenge
all services cckpbg
all sources fpgYgg
all the ihkida
allow hfefgk
allow 的 ogeggb
allowed $ ldgfgf
allowed ? vccede
allowed into gkffge
allowed kkfYgh
allowed or qYhgfe
allowed out wbgfYd
allowed to blhadn
allowed y ragffd
alowed njddfc
already ? nfdcYq
already lcgcnc
also egbbft
also what eheddo
although lfggfe
always ldfdZp
am $ jghgXl
am , jeekch
am i kafehj
am mbdfdm
am not fhfbep
an <outside> sYobdd
an <service> ndfhfd
an <zone> qagdjc
an accept bggedq
an answer jkfdge
an attacker hdjmdb
an ehhkZi
an inbound rdceZm
an inventory Zfiofg
an old fgheel
and <n> ogcZmc
and <service> kegeje
and <zone> kncfce
and also dfbbgt
and back sffefZ
and by pejfca
and does pdfeak
and for Zlgfii
and from kuZfba
and gets kgffeg
and has qbgfde
and he ggggcl
and how igfaZs
and i ofiYak
and i'd obggXl
and if ehenjZ
and in hffefl
and is fggedn
and it nffeef
and my jfggfe
and no jgggdg
and nobody jfgefi
and not ieggck
and now mgfeci
and on dhYifp
and outlook leffgf
and over ehggbl
and port pdgkfX
and ports dfemgg
and say kcdamk
and since ngggdd
and the odcked
and their khgeff
and then qgheYf
and thunderbird kggggc
and under neeebl
and want ubgfbc
and wants ifebik
and what hefbkk
and when hcfdbt
and where eagnYo
and which imhcgb
and who flebcn
and why hegcfm
and with fgfgkf
and would gegbho
annual flVlig
ansible qfedfd
answer $ rYgfhc
answer : qadggf
answer <service> thdecc
answer ? kdkbdj
answer come ndhgdf
answer from jgdgjc
answer mgjYbk
answered by radfgf
answered rbdggd
answering qdefde
answers qVbqfd
any $ oifdbg
any <service> jfggff
any address eqfcgd
any chance pafhdg
any difference ffgfnb
any dnat cWisfh
any effect eehflg
any gkbklZ
any host iogfad
any idea dmdfan
any machine codfgg
any more ffggke
any of zcgaea
any port rechdd
any reason uadeeg
any rule nfgedf
any side fjgfoY
any traffic tZggdd
any way mYdhhi
anybody , dmgehe
anybody able budedg
anybody at enefgf
anybody cyhYdc
anybody on ogeefe
anymore jeffej
anyone ? bdflji
anyone Utegke
anyone able fubdgc
anyone at cvfZfe
anything $ cofbkd
anything , lefndb
anything ? bZgsei
anything at gjanbh
anything behind endhge
anything break hdgeme
anything change dfhfme
anything else iZgijg
anything emaqga
anything exposed clcmgd
anything for ldffjd
anything forwarded fihkce
anything get ejemfc
anything in lahkcg
anything natted hYhmie
anything on jibkhc
anything or dlcnbf
anything published aXivja
anything stop sdgdag
anything stopping pbgcfg
anything that uYecdk
anything to fVeoen
anywhere $ qWciek
anywhere , chgnch
anywhere ? bjdtad
anywhere behind fteahb
anywhere fpckae
anywhere on hofbhd
anywhere through eqfcgc
ap mfefgd
apart dlnjdX
apart from dlnkdX
api pgccff
app on negdeg
app qchdfc
append -a cgghpa
append cghhqZ
apply gfffnb
approval gcgfar
approve it fefaio
approve qZfclc
approved Zdgcev
approved by gefebq
approved the gcgcgo
apt pehcee
apt update ndgggb
arbitrary gelfgf
are <n> rdeheb
are <zone> qXdhhf
are able bqfehd
are allowed cnkhea
are asking uYcfla
are exposed Xioich
are forwarded aWdvii
are getting dpefib
are in cmgdhg
are not hohfae
are on lbfegj
are open fWnodf
are permitted fraaig
are the jffefi
are they lcdafq
are usable ddmghg
are we lcjjZg
are you gfefgk
arrive ? kghYkf
arrive at odfcjd
arrive ohhZmY
arrives kcemfd
arriving jVhqge
arriving on pYeieh
as <n> ifhelb
as a gfiicf
as far jogYee
as hhhbgj
as it ojfdbd
as its mgfgdf
as seen kdjege
as the hgghnY
as they rdffdd
as things peehfb
as well ekedgj
as you iffgdj
asap $ aefffq
asap , ehgagn
asap bggbgq
ask $ kfhfgd
ask ? ddclik
ask egdfgn
ask you hffZfq
asked for hdhhgg
asked iffhid
asking $ kkfXdk
asking for ngjefZ
asking llgefa
asks : Zsfcgf
asks for gkgcgg
asks jlbicf
assessor jjdcgh
asset ffdnge
asset register egdmff
assume kelffb
assured lffffe
assured mark lffffe
at <client> oeiffa
at <far> tfefdb
at <gateway> hddjjf
at <host> fjjdeg
at <n> fZggkl
at <own> jkelbb
at <service> hkhbid
at ? cekjbk
at all lkcilU
at github efgggj
at hffgje
at it Wffmhk
at line agecdu
at me nfeegf
at my jefegi
at tcp kjecff
at the cgdhhk
at you hgdcas
atm $ egemge
atm egemge
attached ieefek
attacker kckkdb
attacker on fekmeb
audit $ fckkgd
audit : ogdcfg
audit enfiec
audit file dhnfef
audit i ijakfe
audit item iogbgb
audit question bohdhe
audit wants fkkZgf
auditor asks erbeff
auditor dnbieh
auditor is glbkdf
auditor wants fnfdkb
auditors bidoef
auth jgfggf
authentication $ ndgegf
authentication oehdgd
authentication' jfgfff
available peggfa
away $ hggfjd
away , eagdkm
away ? kegekd
away hegemd
back $ fmeiee
back , mfgggc
back : igfflb
back ? jfjggb
back from mfeggd
back kdhbii
back through rdfefc
back to oegdeg
backend iaepfe
backup <n> cfghco
backup cdbefv
backup job mggegc
backups ndcggg
bad nabaio
badge jgfgff
bank fkgecj
banner regfcd
bc kgfgef
be able lYejke
be accepted niebcg
be blocked kgfgee
be contacted lheffe
be different gghdlc
be enough aggfof
be forwarded kjfgcg
be gleeie
be let mefgef
be open dnclha
be reached iledeg
be so jffecm
because hgecgk
because of Zkcghm
because the lbhcjf
become ghdfle
becomes accept bgggqb
becomes drop dcggnf
becomes jddbnh
becomes of sdebeg
been eblieh
before $ gffgdl
before , nbeffj
before gggddl
before i fkgefh
before it feffbq
before line fgggkc
before tonight's fdeeeq
before we hfehlc
behaviour ? hgfgma
behaviour hfgfma
behind <own> iTevjc
behind it hafmgg
behind jbiwaW
behind that gbfmgf
behind the ojchcb
behind this esebhc
being jhemcd
believe hfdjjd
belong eecmoZ
below <n> hcfdtb
below iegbsZ
below line ggggkd
besides <outside> epcegf
besides <service> amhggf
besides dnfjfb
best fegeeo
between <n> bchgcr
between <zone> nbggdi
between iiegYm
big rbecid
bit uXdagj
blame qfffbe
blank pfffec
blast fhkdjc
blast radius fhkdjc
block <far> cgdedr
block dbfciq
block it mggfee
blocked , ngfegc
blocked ? qbeahi
blocked uagabj
blocking ? jfggff
blocking jgdWjo
blocks gacegr
bob jfggge
bond jfgfkb
boss gkkalZ
boss is meeckd
bot $ gfgefj
bot , hfdfgl
bot icgeen
bot 怎 dfgegm
both iogdbe
bottom cggemg
bottom of efgflf
bounce qfegdc
bounces wbegac
box $ dhdidl
box , ijegdg
box <client> lfdifd
box <host> hfemgb
box ? gilghY
box and pedaej
box answers qcfmdZ
box at gfkgef
box behind nlgZde
box besides fdioha
box have qZZijf
box in fcidlh
box is ibfjgg
box itself rXfchh
box jcgmce
box on muebeV
box or sdhYge
branch , hgffmb
branch iZdgfp
break ? cfgfqc
break anything dcieas
break ddiZqh
break if ggggoa
breaks $ hffclg
breaks ? gfffle
breaks gfgdqa
breaks if hffgqX
breaks when hgfevU
bridge qbcjgd
broken again fegegl
broken pagbao
broker <client> kgffef
broker pdefef
browse <outside> medhhd
browse <service> oefeef
browse teehdY
browse to lggfef
browser oehdef
browsing mgfgha
build gbhgem
building hbgffn
but does kfffgg
but not jbgffk
but pZgjde
but the hegjge
by <client> qdhcgb
by <far> oefefd
by <gateway> kecngb
by <host> mdkdee
by <own> yaiYha
by <public> kcpZeg
by <service> oeeege
by <zone> redcff
by a meeggf
by default gegdjj
by it eZdddy
by its hgfjef
by jifggc
by mail dgjihe
by noon fmehfe
by our lefgge
by port nfdfff
by step ngffdc
by the ubcdgd
by way pedfeg
by which ljegec
by whom gmeddi
bypass rggfdZ
bytes jfgfZm
cab mccdkg
cable ddfgim
call $ mdedfj
call for kagdeo
call mVgefo
called lffgdg
caller nfgefe
calling kefZgl
calls hgfjlY
came jdfgbm
camera <client> ogfdef
camera ogfdef
can <client> lZifie
can <far> uedekV
can <gateway> udfggV
can <host> qfhghV
can <outside> rbgelY
can <own> ilgdgb
can <service> fnfbfi
can <zone> rUnegd
can a kaoeee
can access isdbhb
can an riddfa
can anybody ildcge
can anything xadYgf
can be cnfeie
can dkkbei
can get mpldcU
can hit jmmfhS
can i hbcjfm
can it jZmafk
can nobody uWgfgd
can not qidecd
can open jpnXfY
can people kbhgie
can ping foddeh
can ppl qdgebg
can reach cwgciX
can somebody oblZZm
can someone iheccn
can still hbfikg
can talk akiflc
can the iXjkck
can they lZmbig
can u hedZiq
can use lpacnW
can you fbfiem
can't <client> legfgd
can't <zone> wcgfhU
can't connect lgggfc
can't get esegdb
can't open pfedge
can't qiddbf
cannot connect mgfefe
cannot open qbfdfg
cannot reach pcfffe
cannot sbfdgf
cant <client> ocgege
cant <zone> neffgd
cant get qcggfc
cant i mggegd
cant open qffega
cant pbhieb
cant send lgggfd
capture offfde
card edgfhl
care aqgeff
carrier fggedm
case fgeemf
catch kbdeen
cause ? kgffff
cause odfffe
ccc <n> nefffd
ccc nefffd
cd : jgggge
cd jgggge
cert dgffbq
cert on dggggk
certificate bggadt
certificate on bfhbfs
chain ? jffghd
chain kdffif
chains ngdged
chance pbfgdg
change $ jdecfn
change ? hbgdlh
change anything gcjaqe
change for egefik
change gaedjp
change in fgghma
change to gddffn
change window jeedii
changed dcgdhp
changed line geggdl
changed the hahbes
changes ? hfefkg
changes bggdqd
changing afieqe
channel ifefdl
check $ pghehX
check : xefffU
check <client> rggflS
check before nhecfe
check hmedge
check in mgeggd
check whether pfgcgc
check 一 mhcngW
checked kgffff
checks mgffee
cheers hfdffl
chg <n> gfcfli
chg gfcfli
chk wcgfgW
chrome kchdel
ci qcehed
ci runner lgffgd
claims kZfkfg
clamp kegfdi
clamp mss gfffek
client , jdkchg
client : jdldhd
client <client> pegegb
client ? pdfdeg
client address vhgXfa
client at hdfgjh
client connect mfffge
client in reefed
client ip lghceg
client is lgffef
client ocffge
client to qdggea
client who pegedd
client's icimhZ
clients get godZmc
clients gpdakc
clone ofddhf
close nfddfi
close src offffd
closed <service> pefeef
closed ndgcej
cloud mffefe
clue ffblfj
cn ojfddc
cna qYgfid
code nggcfe
colleague lafjla
colleague on kefgeg
colleagues , neegef
colleagues peghae
collect jdfgje
collector sfdgfZ
collects kfggef
com : cfegdq
com <far> lggggb
com <n> ugfffV
com dfegdo
come back jfhggd
come from nfffde
come in mcgehe
come lhechf
come up nehahf
comes back ndfefg
comes from ogiXhe
comes gmdcfh
comes in epZiXm
comes up idgdoc
coming from pelWfe
coming in mYfiie
coming qajggZ
comment jffecl
commit gfggrW
complain lmdcfd
complaining jifdff
complains oefffd
complete eidlgd
complete inventory geeofd
compliance gahlck
conect shddga
conect to qhddgb
conection kggfeg
config <n> edfefo
config Zcgmfl
configured lefiee
confirm $ fmcgfg
confirm that neggbg
confirm whether jffggf
confirm xdgadb
confirm 一 irfdfY
connect $ jalegg
connect : jfffff
connect <own> mfgfee
connect ? jjgegd
connect from mgggec
connect jgidff
connect to khgehd
connected lggfee
connected to lggfee
connecting mfgfde
connecting to lfgfdg
connection after jgggeg
connection from qbgfdf
connection refused rchegb
connection rfgdga
connection timed kfggfe
connection to kkfbfe
connection was jfgfgf
connectionrefusederror : kgggfd
connectionrefusederror kgggfd
connections ? hmfbge
connections into mgffdf
connections plXjeZ
connections to ldglcd
connections towards glfahh
connectivity ldgfjb
connects legmbd
connects to kefmce
conntrack -e lfggfd
conntrack -l jggfff
conntrack ctstate gfgejh
conntrack table gffdgl
conntrack 正 kfggfe
conntrack 里 mffffe
consequence dgffnf
consequences ? dggesa
consequences cfgdua
console mfgfdf
consultant oeeffd
consumer pfdgfc
contacted nhffec
context jffelb
contractor hbhflf
control rcdfef
controller <client> jgggef
controller jgggfe
copied ggggdk
core gdhdfl
correct ? mbdegk
correct nafffi
could <client> cehdof
could <host> oegegc
could <zone> XgggxZ
could a sefZeg
could get mmgZde
could i ncejdf
could it qeddck
could jgeena
could reach Xihioc
could somebody mafhcj
could someone keehdj
could still fehfle
could that jgffff
could you bhjeke
couldn't connect jgfgge
couldn't jgfgge
counter qcebdk
course oeeeci
covered ehfcoe
cpu cgdffp
cr fffdij
cron pZaigh
cross ofhdfc
cross the nfhefc
ctstate dnat efgcng
ctstate efgdli
ctstate new fgggZo
ctstate related gggfdl
cure fggglc
curl -k ndgfgd
curl : lgfffd
curl <far> kffgff
curl <host> offeed
curl <own> pdhedf
curl qegfdd
curl vk nfffgd
current fjajei
current rules ikfgde
currently elamcg
customer at nffffd
customer dehkZo
customer is heidfk
customer on sfbgde
customer's jkhbgd
cut hdebpg
cut off rfecgb
daddr <client> kgfffg
daddr <own> ngfefd
daddr kgffff
daemon lhfege
dangerous efgebr
data kjecff
data protection jkecff
database gjfZfm
date icfdeo
day eZhcln
days $ emgcgg
days jcekcj
db beeddw
dba ucbgec
dead ? rcgfha
dead for qegfcd
dead jcgehh
deal jffddk
dear bot oefdfe
dear colleagues neehef
dear meegfe
debian lffeei
decides rgfedc
default dfgdnf
default drop ffgfkf
default policy ogecfg
deferred connect jggfff
deferred fehbfo
delete -a haghme
delete beghuZ
delete line Zfgftc
delete the fhggma
deleted cfgcqf
deleted the gdfgmf
deletes acfhwa
deleting eeefnf
deliver outbound pdhbgd
deliver sdhbgc
deliver to phfcfc
delivered jdfdoc
delivering pghegY
delivering to mfgdfg
delivers nhfdjZ
delivers to lggdja
delivery ndhdef
demo egegco
denied uZifgZ
deny ? mcgeei
deny mcgeei
department hgfgej
deploy ncdcel
description kffafl
desk <client> kffffg
desk kehegf
desk pc lgfgef
desks kgfgge
desktop oibjcc
destination <client> gfdfik
destination fdffjj
destroy kffekd
dev <outside> lgfhde
dev <zone> kfggef
device kcjddj
dial odfdge
dialled ngffdd
dials rggbfb
dicom kfgfff
did bfefin
did the fXijhk
did we ilaoda
didn't jdgfei
die ? hefbpe
die nafgjd
die on yfgYcb
dies $ mbedqa
dies ? gggdoc
dies ndebpZ
diff fggfej
difference $ igedgj
difference ? feggpZ
difference gegfoc
different ? egbfim
different afterwards gghgkb
different ggfclg
differently cgeglh
dig vcdhZe
direct , jffgff
direct megeic
directly $ oeecgf
directly , lggedg
directly ? jgfgoW
directly on lfggee
directly rcfdkZ
directly to pdffdg
dmesg , jgggge
dmesg is jgfgeg
dmesg kgggfe
dmesg 里 jgggge
dmz Zbdce2
dnat $ sdeXWs
dnat , eXhkik
dnat -j gfgdlf
dnat : egfgkf
dnat Zaeroc
dnat accept fggend
dnat before gfefbo
dnat for cmeojW
dnat on dfehra
dnat rule edgglg
dnat rules ffffjg
dnat so fffgje
dnat target liakce
dnat 删 efgflf
dnat 到 oddgge
dnat 去 ffgekg
dnat 吗 oYegih
dnat 的 fggjic
dnat 那 Zdhftd
dnated iddodf
dnated to gedolY
dnats $ hZdnkd
dnats hYbylV
do $ ieedcp
do , chgfbq
do <outside> kXinfd
do <service> leggic
do <zone> laefmd
do ? gfcdin
do exactly fgfdjh
do for hgdeen
do i gdcfim
do in hhgcfj
do jedjZm
do not dhglcg
do packets nfgfhb
do people jdfcmf
do the pbhZhh
do they ndggai
do those mfgefd
do to idfden
do we ikgmbZ
do with tgdceb
do you jXhafs
doc fmgebi
docker sfedbe
document elkagf
documentation Zjjhhf
does $ kcfefk
does , mddckg
does -a ihefVr
does <client> mXqbnX
does <far> kXfiuW
does <gateway> zXhchY
does <host> hgeidi
does <n> uTeihf
does <outside> udaWod
does <own> nlXdkc
does <service> fjasZf
does <zone> ijiZfg
does a llgceb
does anything hiefjd
does effiel
does hairpin odfhfd
does he neddgh
does inbound gWghpg
does it fjdhgh
does its nggede
does line bhffcq
does mail tgfcfZ
does my mabhfl
does not cmbkdj
does our cddkem
does ping xYcggb
does port gVhqhg
does scan rggefY
does that vWihZf
does the reebci
does this gfagkj
does traffic pggcgb
doesn't ildcdi
doesn't work fidfcn
doesnt enpYeb
doing ? ndfbfj
doing febgau
doing with kfcdfl
don't get jdfgdk
don't ndccfl
dont kkeeee
doubt rfecfe
dovecot : jffgff
dovecot jgfgff
down ? bahblq
down kYdffo
dport <n> hfgdjg
dport hfgdjg
dpt <n> jgggff
dpt jgggff
dr gglbdj
draft ieghjc
drive hedefn
drop $ dfefhl
drop , gffdlg
drop : cfggmf
drop ? pfeejZ
drop and dffgod
drop at bgghrY
drop can fgfgjf
drop eggcnf
drop it qbdhhc
drop line ZggfxX
drop on fgefoc
drop or ubceef
drop policy ofeeZj
drop so lgeffe
drop that ugeZcg
drop the eeffod
drop to ggffnc
drop what bgfghk
drop would bgffpf
drop 为 jggfeg
drop 了 jgfffg
drop 吗 nffegd
drop 掉 nfchdg
drop 是 hdgdZt
drop 的 lffefg
drop 这 hggflc
dropped $ kfffgf
dropped ? sgfYeg
dropped by obgggd
dropped or pegcef
dropped regZff
dropping egfdhl
dropping it mgefgd
dropping the heffnc
drops vfecbc
dst <client> lfffff
dst <far> kfggfe
dst <host> jgffff
dst <own> lffffe
dst lffffe
due apfdej
dumb question gjgfef
dump gaimff
during ffcdni
e , oeeffd
e <host> meeheg
e <n> jfgffg
e g eekgje
e kjkafd
e mail jggfgf
e udp pafegh
e without lgfggd
each npaeda
each of enckcf
each published gnedgf
earth does kegfdi
earth jleebh
eat it pfedhd
eat ofecgf
eaten offafh
eating hgfcfk
eating it pffffb
eats it offfcd
eats ybgYbf
echo qefdfd
echo request lggefd
edge <n> geeebr
edge ddhecr
edge fw gdhdgm
edge rules gefeen
edited gdggel
edited the gdggel
effect ? hfedmf
effect ebhetc
effect of gegekf
effects gefeqb
egress udgdea
eli <n> gfggUu
eli gfggUu
else , dgggkg
else iadiqb
email hcgfjh
end jiakhc
end of gdedmi
end up kjckga
ends  Xgcigq
ends 0 Xgcigq
ends 1 Wnijai
ends 2 qdfgbf
ends 3 njecde
ends 4 iehhla
ends 5 hkggqS
ends 6 igggka
ends 7 hgggpY
ends 8 ifgfmZ
ends <- ehddjk
ends <client> Wdnmck
ends <client><client> zdgdZa
ends <client><client><client> rgfedb
ends <client><client><gateway> rffedb
ends <client><client><own> pdghcc
ends <client><client><zone> nfffee
ends <client><far> kfefjd
ends <client><far><far> jgfgff
ends <client><far><gateway> mfgfgd
ends <client><far><zone> lgfgdg
ends <client><gateway> sYhekZ
ends <client><gateway><gateway> qaeibh
ends <client><host> wehbfX
ends <client><host><client> qffffa
ends <client><host><gateway> qffefc
ends <client><host><host> udhgba
ends <client><host><own> odgegd
ends <client><host><public> uegbcd
ends <client><outside> qgcikV
ends <client><outside><far> teeced
ends <client><outside><own> ahcgre
ends <client><own> ocgecj
ends <client><own><client> pffedd
ends <client><own><gateway> qffefa
ends <client><own><host> ofgefc
ends <client><own><outside> kggghb
ends <client><own><own> kfffff
ends <client><own><server> seedfc
ends <client><own><zone> dhfgkf
ends <client><public><own> kheeff
ends <client><server><client> ogdfdf
ends <client><server><own> nfgffc
ends <client><server><zone> peeheb
ends <client><zone> padkdg
ends <client><zone><gateway> qgfedc
ends <client><zone><host> jgggef
ends <client><zone><own> jffffg
ends <far> hXkmbj
ends <far><client> ubffcd
ends <far><client><gateway> negeee
ends <far><far> wfddda
ends <far><far><own> eghgmc
ends <far><gateway> jbhhck
ends <far><host> wbhbec
ends <far><host><host> kegggf
ends <far><host><own> lggeef
ends <far><outside> iacmbm
ends <far><outside><own> seceee
ends <far><own> wchVhd
ends <far><own><far> rgfefZ
ends <far><own><gateway> pggfeb
ends <far><own><host> sdfcfd
ends <far><own><outside> sffZeg
ends <far><own><own> jfggff
ends <far><zone> tcecee
ends <gateway> Wjfhep
ends <gateway><client> negfgc
ends <gateway><client><far> jggggd
ends <gateway><client><own> mfgffc
ends <gateway><far> mefhfd
ends <gateway><gateway> cpdgeg
ends <gateway><host> qWgehi
ends <gateway><outside> pccfdk
ends <gateway><outside><own> dchhqb
ends <gateway><own> nheafi
ends <gateway><own><host> pbidfe
ends <gateway><zone> rThhkc
ends <gateway><zone><client> mdggff
ends <gateway><zone><zone> jegfie
ends <host> blVnfl
ends <host><client> rZiZhg
ends <host><client><gateway> ofgfec
ends <host><client><own> nggYhf
ends <host><far> rdgeec
ends <host><far><far> lffgfe
ends <host><far><gateway> lffggd
ends <host><far><host> mggdgd
ends <host><far><own> jfgaod
ends <host><gateway> eccjcq
ends <host><host> ljblgY
ends <host><host><client> legegf
ends <host><host><far> oggdfd
ends <host><host><gateway> sfhedZ
ends <host><host><outside> pegdee
ends <host><host><own> ofgedf
ends <host><host><zone> ncfeif
ends <host><outside> plXkcb
ends <host><outside><far> lfgfeg
ends <host><outside><gateway> mfhcge
ends <host><outside><own> hegdle
ends <host><own> sbfgjY
ends <host><own><host> qegbia
ends <host><own><public> pefcff
ends <host><public> nadmgd
ends <host><public><own> tahfdc
ends <host><server> dqdbbl
ends <host><server><far> mfgeef
ends <host><server><outside> kegfge
ends <host><zone> mlbjda
ends <host><zone><client> kffgff
ends <host><zone><own> mZhfje
ends <outside> mUkjff
ends <outside><- eggfdm
ends <outside><client> mZecdq
ends <outside><client><own> edggne
ends <outside><far> qbdcgi
ends <outside><far><host> ubfgda
ends <outside><far><own> ofefee
ends <outside><gateway> mmlZca
ends <outside><host> lfhhbf
ends <outside><host><gateway> offgga
ends <outside><host><own> faepif
ends <outside><host><public> ogeddg
ends <outside><outside> bcmbeq
ends <outside><outside><host> occhff
ends <outside><outside><own> lbfigg
ends <outside><own> nhengT
ends <outside><own><gateway> hafoef
ends <outside><own><host> hcffgl
ends <outside><own><outside> ljchee
ends <outside><own><server> mbdjfg
ends <outside><zone> wWdclc
ends <outside><zone><far> jgggff
ends <outside><zone><outside> eggguV
ends <outside><zone><own> agggsZ
ends <outside><zone><public> fgfekf
ends <own> ikVkdj
ends <own><-<client> oahfgf
ends <own><client> ndgZme
ends <own><client><gateway> kfgfge
ends <own><client><own> offfec
ends <own><far> zahdba
ends <own><gateway> laefgk
ends <own><host> dhggYq
ends <own><host><client> pfgaff
ends <own><host><far> hchhmc
ends <own><host><outside> cfggqa
ends <own><host><own> bdhioe
ends <own><outside> kmifeW
ends <own><own> fffdlh
ends <own><own><client> kffgff
ends <own><own><own> kefffg
ends <own><public> Xcglgo
ends <own><server> bYfvgf
ends <own><zone> pbcfif
ends <own><zone><host> tbfdee
ends <own><zone><outside> dtbefd
ends <own><zone><zone> tagede
ends <public> Ztekcc
ends <public><host> ediped
ends <public><own> hjXogd
ends <server> edWmhn
ends <server><client><client> qffgcc
ends <server><client><far> offgfb
ends <server><client><zone> ncfgdg
ends <server><gateway> jfffgf
ends <server><own> oecpiU
ends <server><own><client> jfgfgg
ends <zone> ihvXZe
ends <zone><client> qgggXe
ends <zone><client><client> kefgfg
ends <zone><client><far> jgehmZ
ends <zone><client><gateway> ofefed
ends <zone><client><host> lfgfee
ends <zone><client><outside> lgeehd
ends <zone><client><own> mgggcd
ends <zone><client><server> lfggfd
ends <zone><client><zone> ngehfb
ends <zone><far><gateway> kefggf
ends <zone><gateway> nYhjlY
ends <zone><gateway><gateway> pXefhh
ends <zone><host> saeddi
ends <zone><host><client> eggfsX
ends <zone><host><gateway> qgggiT
ends <zone><host><host> qYiddi
ends <zone><host><own> hgdbli
ends <zone><host><public> lclcfe
ends <zone><host><server> hofgea
ends <zone><host><zone> hfghmZ
ends <zone><outside> pdcaij
ends <zone><outside><- gbfhem
ends <zone><outside><client> hhghlY
ends <zone><outside><gateway> tefcga
ends <zone><outside><own> ibggdm
ends <zone><outside><zone> ggfhmZ
ends <zone><own> qlbfcc
ends <zone><own><client> jfggff
ends <zone><own><gateway> pcgfgc
ends <zone><own><host> kkgaeg
ends <zone><own><outside> nhefjX
ends <zone><own><own> jffgkc
ends <zone><own><server> lffgfe
ends <zone><own><zone> aleflg
ends <zone><public><own> tXfhfd
ends <zone><server><host> nfefgd
ends <zone><server><own> jfggff
ends <zone><zone> qdgfhZ
ends <zone><zone><far> iffgqX
ends <zone><zone><gateway> ndffic
ends <zone><zone><host> sZfgfe
ends <zone><zone><outside> jZfhlf
ends <zone><zone><own> ggcgsX
ends <zone><zone><public> kgegfg
ends <zone><zone><zone> bfefqd
ends mcfldd
ends up mdfldd
english , adedgu
english ? bghecr
english gfgeZq
english please ggfgan
enough bediof
enough for bhhhpY
enters mffgbg
entry ebcwee
enumerate Zofkfd
enumerate every amnfbe
enumerate the cjihef
erp Ydgfgr
err jggfgf
errno <n> lffffe
errno lffffe
error : lfgffd
error <n> mefeff
error lfgffe
error number lffffe
esmtp mffgee
establish an kfeggg
establish lhhcfe
established -j gggfdl
established rule dgfgod
established src lffffe
established 那 fgffmc
eth <n> achfcu
eth achfcu
even cross qfgdga
even get pbehfe
even hnedbh
even let kffffg
even see pdgfee
even touch mfgege
evening $ Zefgmk
evening ddgckm
ever get jgecle
ever negfch
ever since eefgem
every coemae
every dnat fddsde
every minute jcheek
every network eqfagf
every night safceh
every port kbdqga
every service bkilec
every source dqgchb
every time jgfffg
every zone breche
everybody in kefgge
everybody ppZVeh
everyone dtdadh
everyone who dqhcgc
everything <zone> ffnaig
everything efqjac
everything that etcgga
everything we cXknfk
everywhere binehe
evidence jjeffe
evidence pack kdfigf
exactly $ jdedhk
exactly ? Ymfear
exactly aphfbi
exactly is bjeggl
example , pbhgdf
example : lgfffe
example com gedfhl
example jdffcl
example net lgfgfd
example org mgggbf
examples dagaew
exim ibhchk
expect lfgddi
expected ? tYgffe
expected to oaeggg
expected uafcfe
expire ? eegfgl
expire eegffm
expires Zhefcs
explain -a dfgdep
explain : gfffWt
explain ? kfgfff
explain ifhfVq
explain it bggdbt
explain l gegffk
explain like gfgfcn
explain line fgfeem
explain mail fgggfj
explain please mffecj
explain pls kffecl
explain the kggfdg
explain this hgffan
explain to gfgefk
explain why megggc
explain 一 hegbWw
export ddgcio
exporter pafgff
expose ghmkfX
expose to XPsufh
exposed ? rhlbbY
exposed jmmjcT
exposed on aqhjfZ
exposed to mikfba
exposes bYlpeh
exposure check elgegf
exposure cmdjff
exposure of cjdjfi
eyes dgeggm
fail elZdhm
failed : leffff
failed connect jgggfe
failed kfffff
failed to jgffff
failing qfggda
fails ldfdek
false lfedfh
far as jogYee
far lkZgdh
fate vdbWpa
fault ? scgdfc
fault scgdfc
fd mfffge
feels eeedho
fetch jefdhi
fetch mail ifdgfj
fetches kfffgf
file , gdfemh
file adjhfl
file does gheYlj
filter : lfffjb
filter fgfglb
filter table efffqa
filtered qcedff
finally bdgmmc
finance jddfem
find cegnid
find its kgfgeg
finding <n> lhgdff
finding nfedal
fine $ ndfffe
fine , ngfdhc
fine <outside> mffggc
fine ? qcdgff
fine oeggce
fine on jgggge
fine what kffgff
fine with ogfffb
firewall ? lifffd
firewall ilfkda
firmware mggeee
first day fehffj
first kffdfi
first time fgffcn
first week dgfgel
five $ ffgfdl
five gedhbo
fix bagfxb
fix for ceefqg
flip forward gffcqc
flip gffeoc
flip the ggffmc
flipping hegele
flipping the ggffke
floor keddco
flow ldgcao
folder fjXndi
folks hfelch
follow erdede
for $ gheZav
for , hgecdo
for : igddco
for <client> ocfenZ
for <far> obfgid
for <host> lahobd
for <n> ihgibh
for <outside> khfYmf
for <own> kcdlid
for <service> lYfmgc
for <zone> gedZmn
for ? hhfbZr
for a sbfebh
for each hofcee
for ecgjih
for every glfcgg
for her jdffdm
for him nfgggb
for it pcnXib
for me XnieYq
for our egbkfk
for people kZefij
for port fdgeij
for snat ffffkf
for somebody ofjXfg
for someone lehdci
for tcp idhanf
for that kcfifh
for the kfhfch
for them jekfdf
for this igfmga
for tonight egggpY
for us keddqa
for what lgacdo
for which eoedhe
for whom cqcfjd
forever nefefe
form lmdbge
fortigate dffefp
fortigate in aegcet
forward $ igceii
forward -i eefflg
forward -m gfgdhj
forward -s dgffkh
forward <n> bfegkl
forward ? ggfekf
forward ZZdnqg
forward drop pgfYUs
forward for YainYt
forward gets bggfnf
forward in fgYpgg
forward is ahedpg
forward it shgcea
forward last hehfdl
forward on cggofd
forward packet jgggfg
forward policy igffkc
forward rule dggfnd
forward that shdbde
forward to cZcqnf
forward verdict jggfff
forward were cfggpb
forward 到 iZdtbf
forward 的 gfgikb
forward 里 efefqc
forward 默 egffnd
forward's beefsf
forward's policy bfferf
forwarded $ pSgpia
forwarded , ebfqge
forwarded ? dndnbd
forwarded anywhere iigkea
forwarded by nebigg
forwarded me kfefgg
forwarded mfcsdW
forwarded or mffeff
forwarded to kfcpea
forwarding cfemje
forwardings fdcwfZ
forwards $ gdfmgf
forwards bUjxhc
forwards in dYllgh
forwards on gfanhf
forwards pls gefogb
forwards point hbgogd
found hggfbm
found in ggffek
found this gggfcm
foxmail kgfffe
foxmail 报 kfgfgf
foxmail 收 kgggfe
free qegcgb
friday $ ceeldm
friday , Zbegsh
friday ? fbggfm
friday Ydhdpk
from : neggee
from <client> rcfegc
from <far> wdfafa
from <gateway> vZgefb
from <host> reiZde
from <n> ydWfha
from <outside> fdkihd
from <own> dffghk
from <service> lZllbd
from <zone> ncdcjg
from a hafobj
from an njgXgf
from anywhere dobcgk
from conntrack jegfhf
from drop ggffnc
from his lffgfe
from hitting ldhdld
from it yXhcce
from its qfggfX
from jgichf
from line bgggme
from my leffff
from some mfedgg
from talking mehfdg
from the kjgafg
from their nbgehf
from there iVlafq
from unknown lgfffd
from where W0bffd
from which dxdXid
front pZfedk
full famfdk
full list fhnhea
full of ogfffd
further ohgdbf
fw <n> gchegm
fw config gcgffm
fw hhgYem
fw rules fdhfco
fwd hdgjdi
g hckfif
gateway $ fdgmef
gateway ? giiide
gateway config cfgeeo
gateway lcdidi
gateway or jggfge
gateway rules fghdfk
gateways <n> fehden
gateways gegden
gave lffela
gave me mffelZ
get <n> kggggc
get <service> emdaoc
get a qegcha
get an pceegd
get anywhere xbhXdf
get at gjjgga
get forwarded mjaoeY
get iigdid
get in lfdcjh
get into hqdbfe
get its ndegff
get nothing mgfgfc
get out hcefik
get the uYhcXm
get there khfdgf
get through jgfcjf
get thru rcgahf
get to ekjdff
gets <n> kgffff
gets a offdge
gets cndjka
gets connection mfggdg
gets in logccc
gets nothing sagefd
gets out jkedef
gets there ircYeh
gets through cqgecg
gets to dmgbgg
getting njbgfc
git pegkba
git push qffedd
github com ffgfco
github gfgfao
give heijia
give me chlmbd
given helfib
given that ngfcXn
given the jfeflc
gives $ rddcfg
gives ? mfffef
gives neffff
go $ kfhgaj
go , jffghd
go ? aUivhf
go mZhich
go on mfefge
go out lefffg
go through vegefX
go thru lfefgf
go to ofagnY
goes $ hggfje
goes ? odffdf
goes away dfegqb
goes in YhgdxY
goes out pgfgZe
goes pXekmY
goes thru dfggne
goes to dahjpc
going by pegffb
going gWeklj
going on qgfede
going out ogggcc
going through ejbcct
going to kbhasa
going via kggfdg
gone , ceffng
gone cffhuX
good ? nffcgf
good afternoon kejheb
good for ghebcr
good jZfchn
good morning kdgeej
google com jgggge
google lgfgfd
got <n> ogdebi
got a lifchc
got exposed gbnffh
got hgjjbf
got this leffge
green dchdgp
grep lffffe
growing pagdgg
guess vchdda
guest kafdeo
guest wifi fcfefq
guests gfifdj
guide jefpdb
guy kdcick
guy on kgffff
guys oheigY
gw $ mhmgXc
gw , kdbmic
gw : rdefed
gw <n> bfgdbu
gw ? kgkhda
gw dcigen
gw line hbiakj
gw pass ogffZg
gw rules fggdel
gw 上 fdfhdn
gw 的 idgfdk
gw 第 hhifTq
h mfffic
had fefgme
had no fffipY
hairpin ? pceccm
hairpin mcgchi
hairpin nat ldgeej
hairpin or pffedf
hairpin 的 ofefee
half lffefg
hand gdmhgb
handed fbdpdj
handover dgfkam
hands jehfcj
handshake kkedfe
hang pcggfb
hanging Zblpge
hangs $ lgfffe
hangs , pefdfe
hangs for pefdfd
hangs on hefjgf
hangs rddldY
hapens udfdcc
happen kgefdi
happened ngfgcf
happens if eggfmd
happens ndfbnc
happens to reeXif
hardening fggdod
has <outside> rcefbg
has <own> nefggc
has a nggfec
has access glgggb
has been dbfjji
has iogWid
has it Ykfeng
has line gefgbn
has no fkegbk
has the hcgden
has to nghcee
hasn't jgdccn
have <outside> vkYWkb
have a cibfdr
have access Zkocgg
have any hfgkcg
have anything fTirkd
have been ibkgff
have djjide
have exposed iXjndh
have no mdeked
have the hdefgl
have to jfhehe
have we dWoqha
having jmcYap
he can qhaffe
he get qcedfg
he is kgggcg
he oifcce
he wants ekffgf
head efghZp
health check oefeee
health oefeee
healthcheck qeehbd
healthy ? nfffee
healthy nffefe
hear rdgeec
hell jcgefk
hello , odgeid
hello jZfhij
hello team gehkgd
help $ obecel
help lZfckk
helpdesk ndgddi
her ? mfehfe
her nbgfdi
here $ dcklbj
here : nddcap
here ? oeckec
here icgkgf
here what fgfdZr
hey , qdfcdh
hey mifYei
hi , nfeeeg
hi all oeggcf
hi lbffek
hi team nffefd
hides Zbesdl
him $ fbdbkq
him ? lffggd
him in ngfgfc
him oZeXio
hire ggfkdg
his qffefb
hit <host> mgeeid
hit <own> hkdfjb
hit <service> imgdfd
hit <zone> emahna
hit line gefgfl
hit merge Xggeet
hit olicab
hit port gmfdff
hit tcp epfZgg
hit the gkhcei
hits has gfggcl
hits khgaej
hitting <own> hehbod
hitting sbgYnb
hold jcejfi
home odgeef
home to lfggef
hook oeefcg
hop lgfeeg
hope gYfmgk
host $ hhYnff
host , hkjgda
host : hjgege
host <client> ifjblc
host <host> mgejdc
host <own> negffd
host ? snZfcY
host and ikeffe
host in scaibh
host on kbgkdg
host out pchaeh
host qYiiec
hostname -i kffgef
hostname kffgef
hosts in sajagc
hosts on kdgamf
hosts pmejbU
hour hfffld
hours qeggda
how come mkecdg
how do fefcgp
how does tbcfdf
how iefbdp
how many dfidfm
how much dacgfu
how should ffgffl
human hffmah
human words hffnZh
hypothetically , dghgkf
hypothetically haecpi
i <service> odihdc
i add dgggsW
i am ldgedj
i append dfghoa
i approve rafbhg
i ask hfecfn
i be ledggg
i believe jfemed
i call kegefi
i can edinef
i can't kfeffi
i checked kffffg
i delete gfhinX
i do jcgmbg
i don't lcgcgk
i drive hedefn
i drop bgghuX
i e lkjbec
i eggjid
i even jfeZgo
i get kdijfb
i got kgfbao
i have edgjgg
i hit cdgeds
i hope ocdcfk
i inherited ddmjef
i know ljffcf
i land mbgmcc
i lock dgggjg
i looking jgfffg
i mean jkdkea
i merge ffgffk
i moved mfffdg
i need bljeeh
i only qbeagk
i paste afffni
i ping lfgged
i put fjfcmd
i read liZccp
i remove gfffnd
i right ofgdfd
i run uddcjZ
i see kfghfd
i send qcggec
i set jfffgg
i should fdfkjd
i sit jfkceg
i still affhoe
i strip bgffpf
i supposed icfceo
i swap gjecnb
i take Zgggsb
i tell jffeei
i think fgdpia
i thought gZghcp
i took gggglc
i type mfdefh
i use keeZfo
i want ilgWkf
i was mgcfcj
i would ldfboc
i'd jfgdje
i'd like gggglc
i'd rather nbggff
i'm <outside> pegede
i'm a Zgklbi
i'm at melbgd
i'm five gggfdl
i'm new jgfdbm
i'm on offfde
i'm peeeci
i'm sitting lffffg
i'm the oaffgh
i've jggfhd
icmp echo rbfege
icmp qfeabk
icmp seq kgggdg
idea $ Zncgco
idea ? tcfgcd
idea ekfcjh
idea what gfeebq
ideas ? obggeg
ideas obgfef
if <zone> tcbfdh
if a mjdfed
if any hidegh
if egbduc
if forward fggdpa
if i fciglf
if i'm rcgfec
if input eefgmf
if ip dghdsZ
if it qbfcbk
if line bgfhpc
if our nfgche
if so ehfnec
if some lafkeh
if somebody hddlmZ
if someone idefkf
if that mgheed
if the hfffpZ
if they kgggai
if this ifgesW
if we aefhnh
if you lcgici
if 我 fghhkc
iif <zone> jfggfg
iif igggdi
im five ffgfdl
im mdefei
impact ? edhcog
impact ajgcxW
impact on dghgob
in $ qheddd
in , ffggnb
in -a fgfgoZ
in <n> jdgbhj
in <outside> vWgfgc
in <zone> neifcd
in ? kfeeld
in a gjifgd
in an efhdgl
in behaviour geggnb
in between vfdcfa
in english icfgco
in for hlgZhh
in forward egffkf
in from cckodg
in human hgfmZg
in ip kfgfff
in it dbffjn
in its nfgfcg
in line efefcq
in mail ghfecn
in my jgflbf
in on lgeeid
in our jefbod
in outlook qdfgfb
in over mdddkf
in place cgfenf
in plain gggecn
in that ifgdmc
in the hbfkfj
in their iegefj
in there hkfcbk
in this negdhf
in to dgelgg
in words idfceo
in writing jgiehd
inbound <service> paeame
inbound lZekgg
inbound mail Zfgeph
inc <n> igggcj
inc igggcj
incident pgbcck
incoming <server> jgggff
incoming jgfgff
infra eegefn
infra fw gdhefl
infra gateway fghdgk
inherited ecmjch
inherited this ecmjch
initiate skbbce
initiated by lfffff
initiated lfffff
inner fZfohf
inner router mggdfe
input -i ffefne
input -p egfggk
input -s ffgfaq
input Zegcsg
input chain icdilf
input policy deefrd
input to bgfgqb
input 默 egggje
insert ffggld
inside address mdfffg
inside hfljdb
insists shcbdf
instead lZhbqc
instead of jZherb
insurance dnamef
interface jdegje
intern eeefil
internal address negdgf
internal ip jZglfh
internal machine ncdjgd
internal qXglga
internal server cefoid
into <client> tafhbe
into <gateway> foefkY
into <host> oegefd
into <own> qfdZfi
into <zone> gqjbgZ
into pkcYeh
into the jledhc
invalid iedfem
inventory baguef
inventory of Ydkpff
involved nffefe
ip $ pdgged
ip , ueefbc
ip <client> lfgffe
ip <far> lggffe
ip <host> kfgfff
ip <own> mffffe
ip ? ideaau
ip does odgfee
ip forward aggdsd
ip is jfggfg
ip mebemc
ip 上 cdipdd
ip 是 jggggf
iptables -a effelh
iptables -t fefijg
iptables <n> icgcfm
iptables Xdgfol
ipv <n> lffenY
ipv lffenY
is $ lefkbf
is : hgefld
is <client> mabmef
is <far> nbfgjc
is <gateway> vXeagi
is <host> hjYmfe
is <n> hmbldd
is <own> ybcgiV
is <service> jvdfbY
is <zone> mcgedi
is ? qcedgf
is a oefdak
is able hlpaiV
is accept ibchpe
is accessible gkffff
is anybody evXgfd
is anyone fogcjZ
is anything kicmea
is asking dljfdf
is at lhggfb
is behind Xfhnih
is being kdhifd
is blocked ugebfa
is dead negged
is drop nheede
is echlcj
is exposed mkeidZ
is fine qdfffd
is for effhdm
is forwarded cfesde
is from kffgfe
is full ogfffc
is going gcgjje
is gone fhdfpc
is he qcdiee
is in gjddle
is it idecgo
is line iYdegq
is mail ngfffc
is meant wbidfX
is not jgfdje
is ok vabieb
is on hifbdn
is our jXnbfl
is permitted kcjfhe
is port ntUgcc
is possible kkeede
is published feYseg
is reachable bmrcda
is refused sgfYfe
is removed ggefqY
is responsible kffffg
is right eeglge
is sending jfggfg
is sitting mifjgW
is slow beeefr
is somebody cdpfid
is stuck jffffh
is supposed kffggf
is tcp YZgvhe
is that egcrgb
is the ndZYcu
is there iodlbZ
is this nfecal
is to gfgdod
is traffic oegffc
is udp lffgge
is waiting ehdemh
is what ofeeee
is wrong kgfeff
isn't wececc
isnt qbcjcg
iso akhkff
isolated from sddegb
isolated sbdgfd
isp nekfae
issue oegahf
it $ qbfcbk
it , jngjcY
it : tffdeb
it <gateway> meffhd
it <n> kfggfe
it ? idepfa
it akgkbj
it allowed qcfffd
it answer nfeffe
it at ckgebn
it back gahdgo
it be lcicgi
it break hZeemm
it by mgYljZ
it can't kdfggg
it comes kafqeb
it connect pdfdff
it connects jfgYng
it correct pchehb
it die nahkbf
it do hffbik
it does jeechk
it doesn't jdefek
it end qefgeb
it even segWgh
it fine segcec
it for gingad
it from iifecj
it get udeeYh
it gets lffgfe
it go hdficl
it goes hkcblf
it good egfeen
it hangs rfeadh
it has oehefc
it in cghkal
it is mcgfeh
it just gffejg
it land akcsdc
it leave mdhdfg
it let ceddjo
it make jegdmc
it matter fehapf
it mean jdfZat
it means ehgfdl
it never nfffgd
it normal odfege
it not qaffic
it on nmhdXe
it only fXapjj
it open kZcWju
it opens ldedfm
it or jkdggc
it our mefgfe
it out lgggfc
it pass rfgbec
it permitted pffdgd
it possible waddgc
it reachable ddeegq
it says khgdal
it should kgffge
it stands pjfdbe
it talks mdhfhc
it tell ngfdge
it that qcficd
it the hdfZfq
it there effegm
it thru jegggg
it to jhdcel
it touch fejcgk
it true ctnYeZ
it us sdfdgb
it uses ncgffg
it wants ieegej
it was lfffeg
it work joYabo
it worked nagefj
it works mffgfe
it would lecjla
it's broken gegegl
it's fine jgggfe
it's for ftYcck
it's lagdco
it's the sbggec
item <n> gocfef
item gocfef
its -i ahghlf
its <host> odgdja
its <n> nggffb
its <service> mffgee
its alerts kfgefg
its internal ldgegf
its lfgfgd
its neighbours egffel
its own njfcfe
its private hieldd
its scans mgfefe
its updates qfgcfc
its way kffgef
itself $ jlecgd
itself , tWkcgd
itself -> rcggeb
itself : qafhbg
itself ? fnlcga
itself able yYcihW
itself be dochhc
itself from taffga
itself get qXghhd
itself is btadhh
itself kmiYdf
itself open uRiZkj
itself reach wbgfhU
itself resolve jfggge
itself talk vaghhW
itself to qYfggf
jenkins bafggs
job lbhehf
job on nggfec
jobs mgefdg
joined jbjhfe
jump ebccew
junior eegfcp
junk gdkaWv
just bmdfih
just fine ngfgfc
just got gfeffk
just hangs nefefe
just open gefaer
just sits mcffgf
just spins pfffde
k <n> kegdfi
k legbfj
keep fkchnZ
keeps teebfd
kept qdgeec
kill cjfflf
kim ogfffa
kind iefedm
kind of gffffk
kind regards keggff
kindly confirm lefggf
kindly dgcgfo
kindly tell pdbfgh
kinds edffgn
kinds of edffgn
know $ iiecfi
know , gkgffd
know from flgcgg
know gghjZj
know if tdeeaf
know what lemXbl
know whether qefYgg
know which djgkia
known bceugc
knows nYdpbg
l <n> bfgblm
l cfgblm
l google jgggge
lab qbggbg
label oefged
label printer oeegee
lady lcddfk
lan <zone> leeggf
lan jjfgfc
land $ Xcjsff
land ? pidhcb
land gccwgZ
land on ieamid
lands lccofc
lands on lcdofb
language gggfej
laptop , tddbdi
laptop <client> tbdggb
laptop at meefgf
laptop in redeef
laptop is kgffge
laptop ofkebc
laptop on kcjgge
laptops pegfed
last eagefs
last friday fefgdn
last month fffggk
last night befgep
last nite icdggl
last reboot ggfgfj
last thursday gdggbo
last tuesday gchgel
last week fahgeo
latter qdahge
lead edbofj
leave ? oegegc
leave sghbea
leave the jfgfhe
leaves pcecgh
left hkdZbq
leg <gateway> ijehfd
leg picfed
length <n> kggffe
length kggffe
let <client> cffekl
let <zone> ffggmc
let him lgggfd
let in mhfecf
let it sggffX
let me qdddfg
let out kgggeg
let rdhdgZ
let that offbfg
let the iggfnY
let them tifVfd
let through sbfcZk
let's fgehke
let's say fgehke
lets <zone> rbhefd
lets it pbfffe
lets piegbc
letting jdfdii
lgtm edhcct
like fibggk
like i'm gfgfcl
like im gfgfdl
like that mehdge
like the ffggfj
like to geekla
limit <n> egggek
limit egggfj
limit limit egggek
line $ bggghj
line , afggsc
line <n> Wdfcrn
line Xcfcsm
lines <n> aZicti
lines aZictj
link fegdgm
lip <host> jffgff
lip jffgff
list $ djiied
list Wlkpea
list all fgfjgf
list every fkamib
list everyone cufaib
list everything cmhjfa
list of bfmifg
list pls gbljfe
list port ibfmge
list the fqefga
list them gocbig
list 给 fifkgd
listener llfddd
listens ngfffb
listens on ngfffc
live odggcg
lives mehffe
lives on pdgefc
ln <n> hbhdhm
ln hbhdhm
load for nifbhc
load mdbahn
loads klfcee
loads of kgffff
local kcfcfm
locally oZjffe
lock Vfggsf
lock myself bggglg
lock ourselves dfggmf
locked ejbbmi
locked out ficcjj
log , lgffge
log in kjcdfi
log jefhgg
log log fgggfj
log prefix fgggfj
logged in pefYjg
logged pefYjf
logging jfgggf
login : jffgff
login kffgff
logins pZdfhg
logs mggbfg
logs to lggffd
lol $ eddqdi
lol hZemek
long kgggee
longer pZgbke
look $ fegfgl
look at gigdek
look before gfgfgj
look efgedn
look over gfgffj
looked lifeai
looking at jgffff
looking jgffff
looks ededer
lookups seggZc
loop qegdde
loopback wVkafe
lose <far> dgfgme
lose <service> chgata
lose ? gfffjf
lose cfffoe
loses ccgftb
loses its ffgfle
loses what gfggje
losing gchedn
loss mffdge
lost connection jgggeg
lost jfffhe
lot vdegab
lunch gggfYo
mac idgfgi
machine $ becpih
machine , kfgjdd
machine ? Xccule
machine behind cpZiie
machine in hcpdee
machine is obchhf
machine lbimdb
machine sits Segvgg
machines are dWmqgc
machines in xfYfaf
machines kchkfd
machines on jgffff
made hYcnjh
mail , jggfgd
mail address ncfegf
mail client qfffdc
mail example gedggl
mail from aheclm
mail gw kdgggg
mail ieefgj
mail is jfgeei
mail over pbgfge
mail queue Zegegs
mail server lggegd
mail through hggeej
mail via legffe
mailbox gagbfr
maillog lgfffe
maillog on mgfffd
mails ndddgh
maintenance fggfke
maintenance window eegfji
make any eficrb
make it qggbed
make pahcoZ
make sense jgggdi
makes llfadh
manage lfceek
manage to kfceel
manager reccfg
many dfiffk
many hits ggghbl
many messages befdgs
many packets ffggej
many thanks hgejgd
mapped rkZgeZ
mar <n> kggffd
mar kggffd
mark <n> jfgfff
mark jfffff
martian pffeed
martian source nffged
masquerade $ gffdmf
masquerade , gbgfjj
masquerade <- egggdl
masquerade Xffeue
masquerade do ggefen
masquerade for ffffjg
masquerade in feecni
masquerade line fhghnY
masquerade on cgfhob
masquerade rule gcfeil
masquerade would ggggsU
masquerade 删 ffggkd
masquerade 去 bidgrb
masquerade 是 gfggYo
masquerade 这 gffffk
masquerade 那 agggmf
masqueraded tghcac
master <client> lgdggf
master ngdgfe
match $ oecebl
match jdeeel
match since fggffj
matched gfgfek
matched since gfggfj
matches icfcdr
matchmaking vehcgX
matrix eneehe
matter encamf
matters mfgecg
max ihdYin
may i ibfkfh
may iqdcee
may open gohehY
may reach hkfffe
me $ mideYl
me , kZegem
me -a hhdami
me : ifgkde
me ? oekabh
me a lgcheg
me all hgdodd
me ejkhcf
me every gfemef
me everything YqimgW
me for nkddah
me if xYdceg
me in lgfdeh
me like gfffgj
me please oaimab
me pls neffff
me tcp jgffgf
me that kekidb
me the cekjjb
me this jfefbl
me through nffeci
me what cegnbk
me whether pefeee
me which Zlfnde
me why lfffge
mean $ djekfg
mean , qaebem
mean ? ofeeee
mean ijcjbh
mean the jefife
meaning ? fggfZp
meaning hgfgWq
means gddgYu
meant ildkZf
meant to ildkZf
meeting hdfedo
merge $ geffel
merge ? fefecq
merge eefeng
merge it ffffgk
message jcgdfk
messages jchbdo
midnight $ fffffl
midnight ? ffggfj
midnight ffggfj
migration eddmej
milliseconds $ nfgeee
milliseconds nfgeee
min -j fgggfj
min deffli
min to fgffgj
mind qddeic
minute jdgffi
minutes $ kedagn
minutes mefafk
mirror nffgfd
missing heeelg
moment ? hcffdo
moment egegcn
monday $ lebddo
monday , bhifdl
monday and mhfeee
monday gfffcm
monitoring host egegjg
monitoring kffghc
monitoring probe lfgfdg
month fffffk
more Zmckma
morning $ iefefk
morning , kfedej
morning all jeeefj
morning kbgben
morning the kggggd
most gcfcfq
mount mfggfc
mounted lfghcg
move line gchdod
move pegcmX
move the chghnc
moved megcjc
moved the mggfec
moved to lfffjb
moving fbehng
moving line hegfke
moving the efhdpc
ms idggfi
msmtp oggfga
mss <n> jggfff
mss jggfff
mss to gfffek
much dacflp
must authentication oehdgd
must authentication' jfgfff
must rdhcgb
mx <far> ofegfb
mx <n> kggggd
mx example jgfgff
mx jZdcgr
mx of acfdfw
mx record hdgcfn
mx 记 feecfo
my boss oabfjg
my box mgfege
my colleague jfffei
my desk kcifff
my laptop qefheb
my mail mfggec
my manager rfYbgj
my pc lfffgf
my pcggYj
my phone mffffe
my report bkflfe
myself dghgle
myself out bggglg
n $ ijfeff
n gjfnda
name $ gbegdp
name djlcal
names at kegfgf
names lefgci
nas ccggfo
nat , medhfe
nat -a fggeYq
nat -i dehedp
nat ? ogfefd
nat for ffgffk
nat icdkei
nat table gefcZu
nated elihec
natted kbcpfe
natted to Wdgpjh
nc : ocffff
nc ljgfbd
nc vz lkggad
need <service> nggeee
need a dgfjhh
need an fgbpff
need flhhaf
need it hingbb
need one xbbefc
need the ciekei
need this eofdic
needed odbYsd
needful dcmffi
needs <service> kfffgf
needs objaei
needs to pfgdgc
neighbours egffel
net : lggfee
net <far> mgfgfc
net <n> mcheYo
net effdmh
net gateways eehfdn
net ipv aggfpe
netops edge hdheel
netops gbgefo
netops gw gefffk
nets dqfdge
network ? jigfee
network hpddgb
network person hfgkee
network that eqfagf
networks Zxcaie
networks are foceid
networks can brgchd
networks get eofdff
networks have engcgg
networks is apgeic
never an ogffgb
never get mdfgge
never gets qdfdfe
never jgfiYj
never loads goeefd
never seen hgeefk
new -j ggggYp
new deekdm
new here megbbl
new hire ggfkdg
new in kgfcgi
new on edegeo
new tcp pffefb
newly hdfeod
next hop lgfeeg
next iccilg
next to Zffmnb
nginx on offcge
nginx refbgd
ni <zone> jgggff
night $ hbgcfp
night , keffgf
night : lggggc
night ? ceffdq
night cdgdfr
nightly kggffe
nite icdggl
nmap kegffg
no $ naobia
no , oZeegi
no -i gfggan
no : kkladc
no <n> jebejk
no <outside> vaddjb
no ? yeXgeb
no answer lefgfe
no dnat kggfdg
no gjlYdj
no go ycaYgg
no idea kgffch
no longer heffke
no mail idedfn
no matter hqeefa
no nat mfgefe
no reply mffgfd
no route odgffe
no syn jgffff
no trouble uZfiga
no vpn odegge
nobody here kffcel
nobody hnajfc
nobody in mnfcZf
nobody on gmcqYc
noc lfeeei
node <client> kffgff
node exporter pZfgff
node odggee
non technical bdhkfk
none , iggfdi
none hYglhh
none of rfdcee
noon $ gfeggk
noon gidfel
normal ? sdceeg
normal peefgc
not $ hYgojd
not , rggZfe
not ? oYggfh
not a iefldg
not able qcehhb
not be pbgdge
not from vZZieg
not kgcfei
not open njchcd
not reachable nhdehd
not send pggggX
not the nghdfb
not via nffdeg
not work nYgeek
not working dfgggl
note lfgedh
nothing , paeefi
nothing back jgfggf
nothing comes kdfefk
nothing else acglnd
nothing from ofgefc
nothing in lfffeh
nothing on medggf
nothing peghdc
notice effeoe
nov <n> jggfff
nov jggfff
now $ bclgfl
now , ebeZnp
now : lgfggc
now ? jbdifl
now iWfehq
number : lffffe
number iefdem
o idffle
of <client> vffcad
of <far> obfgic
of <gateway> sbcbhh
of <host> gfhmhZ
of <n> dffemg
of <outside> lodeZf
of <own> khbmbf
of <public> kadmfh
of <service> fofalb
of <zone> sbcddj
of Yiliic
of a lffbfj
of adding gggcpc
of all edkjgf
of an jgffic
of changing bhehrb
of course oeeeci
of dnats fedpfe
of drop Ygggrc
of dropping efegnf
of every elZljd
of everything dgnkgY
of flipping hegelf
of forward fgfend
of input fdbgni
of ipv mfegdg
of it jkbhbi
of its eZemdn
of line hgceij
of lines fffgjf
of mail gehXfr
of moving geeeqd
of my gfcjfi
of our alficl
of ours fbhjgj
of port jlXkia
of questions gfefgk
of removing gfffnb
of setting efgene
of sources gldfgf
of stuff ffeefn
of swapping gdgfod
of that oeeeff
of the eildge
of them bchlbo
of these udZgbg
of things gffefk
of this cgfgkh
of us djkmZd
off <client> lffgfd
off <outside> fgffkf
off <own> ncekdf
off from dedepg
off kffepX
off line dgggke
off the effglf
offered ldbkhe
office jggffe
officer lZgago
offsite jgggff
oif <zone> jgggfg
oif jgggfg
ok ? obegfg
ok kkeYgi
ok or pdeffe
ok so odheee
ok then gggguS
ok with nZbffn
ok 吗 rdffmV
okafor jgggge
old gafmfh
old runbook gghdZq
on $ ojfafd
on <client> qdeeee
on <far> maekeg
on <gateway> jmgZci
on <host> keddem
on <n> sdechc
on <outside> kbihjb
on <own> jbfnkY
on <public> fdkhmZ
on <service> jneckY
on <zone> oifehY
on ? qbdhgd
on a mbffej
on any eofeee
on anything enejhZ
on call gYhdet
on dev nffged
on earth jleebh
on friday fdgfgl
on github fffdfm
on here jffena
on it ldhcje
on its ocgfdf
on line efecct
on mail kbkigc
on monday fkkafh
on my mfeedh
on our jhigec
on port ffgccp
on prot ucgffY
on saturday ecgdho
on tcp lpfidU
on that jZgdfp
on the ekghak
on this ddjnhb
on thursday jedgke
on top ggdgkf
on udp mWcmej
on what fcendk
on whatever btecic
on which hkWmfg
oncall magdfk
once bfejra
once i nchgkY
once it gbcpje
once the bfffqe
one $ hWhkdn
one , fiehbm
one : rcdXjh
one ? sddZan
one actually fgfeco
one before ufgVef
one do gggfbm
one doing lgfafk
one for mffcbl
one in hgfgdj
one of lmeZch
one qebdck
one sentence gckndc
ones agmfie
ones does gfkdgg
only $ mfdgge
only , hffeek
only ever jgfebl
only kkeiVi
only syns mgffgc
only the qacjjb
onto <host> jefglb
onto gZeoei
open $ rkggbW
open , sZeccl
open <far> ugeeca
open <host> lhZglc
open <n> ebfWku
open <own> rgeeeb
open <service> ligTkj
open ? vmbiWX
open a sgeedb
open an jheeff
open cjihfe
open connections tYggfc
open for 1fhWcZ
open from hbmqcZ
open on pbdmYg
open or vYfbfg
open port YkkXav
open tcp jncYhi
open the pcejga
open to hshhZX
open up ceifrb
opened <own> ofggfb
opened by pggdec
opened kfdhei
opening <own> keeeig
opening oceegf
opens <n> qfchfb
opens <own> nfhadi
opens <service> qghWfg
opens fine rceeeg
opens rfgZge
opens up hggdmc
openssl mahbhj
openssl s lfffge
operation ofgfec
ops kefggg
options jggfff
options mss jggfff
or <gateway> ncgeff
or <host> oegcdg
or a imZggf
or am fggdhk
or are nfggec
or blocked rfhdeb
or can imcieb
or closed qddeff
or did ikZkch
or do kdgdld
or does jYglkd
or drop kffgff
or dropped lfffff
or emffbj
or is jXgjjg
or just lneYbk
or no mWpehb
or not ncZgjh
or on cnfnda
or only kobajc
or shut ncffgf
or the oggfce
or theirs jffgff
or what scedff
order hfgbnf
org mgggcf
other fjdidj
others ejhcoa
ought pcgicd
ought to pcgicd
our <gateway> lffgfe
our <host> ifmnfU
our <outside> jmfcfd
our <server> hcojeb
our <service> iXmViq
our box nghdgb
our dhidel
our monitoring pefgce
our mx hgckfg
our networks glffgd
our own nfegfd
our partner pdfhcf
our public objbff
our published hbrXkf
our rules sdibfb
our services ebjpgb
our side qbkdgb
ours ? ofhaff
ours ibfjfi
ours or kffgff
ourselves dfgglf
ourselves out dfggmf
out $ oahcei
out , khgddh
out <n> oefgec
out ? lehdhg
out after nfgeee
out at rfgfeZ
out curl jgggff
out for khdked
out from nbdgif
out is mggefe
out line ffhhnZ
out meeamf
out of hjeaob
out on cmgdje
out ours jffgff
out src offefd
out the ddehkj
out there odngdY
out to nhabgk
out what hgffdj
outbound , jfgggf
outbound <n> mggefe
outbound <service> odhbge
outbound ? jaefdn
outbound delivery ndhdef
outbound to ngggfb
outbound wagaia
outgoing <server> kgfgge
outgoing <service> jdfemc
outgoing mail rgeeec
outgoing odgcla
outlook , kffgge
outlook cannot lfgffe
outlook error keggff
outlook in lffgef
outlook is kfggfe
outlook mfgegf
outlook on obgffe
outlook there jgggff
outlook 报 kefggf
output jcfeqa
outside vhfZdc
over <n> qbfcei
over <public> kggegf
over <service> nifdha
over github gegfgk
over jhgbfh
over plain qggchZ
over tcp rcfgec
over to lekebg
over udp imfXkd
own <service> ekffjd
own fkfagj
own shell pchgdd
p <n> odgedg
p odgedg
pack ldfiff
packages from kgfgdf
packages nhffce
packet $ oefedg
packet ? leeecm
packet for kgffff
packet from vfcceb
packet kffibg
packet loss jfgggf
packets ? ggfedm
packets did fgggfj
packets has fffgek
packets hit gffgdk
packets jjhcZk
packets to lggdfg
pacs lefefh
page $ tdZkYh
page ldeffi
paged hffffk
pair kedbcq
part lefffg
part of lefffg
parties dneggf
partner kbecep
partner's mffffe
pass $ mghdgc
pass ? pfgece
pass it lggfgd
pass or nefeff
pass tfgfYd
pass that lgggcg
passed ? lgffdg
passed xYegdc
passes ? ogfeed
passes jhffci
passes or kfggff
passing negggb
passive qegdbg
password gefdgm
past teefcd
paste afffni
patch cdgegp
path qfeYcl
payment negefe
payment provider negefe
pc <client> offdef
pc in japbgf
pc is jgggff
pc jejeff
pci evidence gmffgd
pci goffga
pcs nfgdic
peer lfffgf
pentest oamdfc
pentest report readgh
people <outside> jadgoe
people are nckgdb
people in mefffe
people krgVia
people on regYhd
per gpfYfh
per published hofZfg
permit it lhefdf
permit jeeecn
permitted ? rdfffc
permitted by ndgfgd
permitted imeZfi
permitted or pdeffd
permitted to jlhZff
person gfejfh
phone $ redfgb
phone , fjfggf
phone <outside> lffgff
phone lgffgd
phone on rXgegg
phone over jgfgge
phones sddfgb
phrase Zgfbht
pick glfbcl
pick up fnicia
picture mgffdf
ping <client> nffffc
ping <far> kgdggf
ping <gateway> oiddia
ping <host> pgffga
ping <own> sagegb
ping from kfegff
ping sfhcea
ping the gmebif
ping to mgegdg
ping 不 mffffd
ping 到 ikddif
ping 得 pchfia
ping 通 ocffff
pingable from qefffb
pingable ufdgfY
pinging <client> kfffge
pinging <far> jgfgfg
pinging <host> lefgge
pinging rffbfe
pings <own> rbhdee
pings qdefee
pkts gefbeq
place dgfenf
plain <service> iacsgb
plain english cggeep
plain fZenbo
plain words hggdcn
plan bdelqb
plan to dgghjf
planning dggfoc
planning to eggenc
players lfgehd
plc qffffZ
please $ dljhbf
please , hfdlak
please : eeikUq
please Zffikk
please add cghcfo
please can taeedg
please check pggcgb
please confirm ldfdgi
please enumerate Zkhlge
please explain kdddcp
please open Zieaby
please say uYcgff
please walk jffgeh
pls $ ihelcd
pls , dcfmej
pls : thiVai
pls affock
pls check gahddq
pls confirm tdeggX
pls open adeddw
plugged iajegk
plugged into gbogfd
plz $ ldghak
plz raffaj
pm gefeij
pmtu gfffek
point at bafscj
point dcdmhj
point of fbldbp
point to fedjel
pointed at lfefgf
pointed kfffgf
pointing at fdfkfi
pointing cbdjmi
pointing to gcgegm
points hcepcg
policy ? offcdg
policy accept kiedhe
policy becomes deghne
policy drop lffgee
policy forward bgegpe
policy from ffggke
policy goes ehgfkf
policy hegdqb
policy is jeefle
policy of ehgfnb
policy to Wifgpg
policy was Wgggsd
policy went dfggkg
policy were dghgkf
poll ubgZge
polled nccgfi
poller ocfgdg
polling naghef
polls rffdha
popped hgmdgc
pops mfgffd
pops up mfgffd
port $ kmZffe
port , fdjlfe
port : ofgffc
port <n> igiZem
port ? freWkf
port egencg
port forward gegofb
port forwarded fYdwia
port forwarding efemhf
port forwards hadshc
port is ddffhm
portal hdejlc
ports $ bffnhf
ports <n> lqeYed
ports ? dnihXi
ports are bgfqgb
ports cjgohY
ports do rZWmie
ports end dahohf
ports get dYdqih
ports have Yboigi
ports of Vajtgh
position mjeZdj
position to njfbia
possible ? ocdgge
possible from kjfcff
possible sjfZeb
possible to kkfede
possible with lggged
post ilaiee
post to klfecf
postfix <service> jggfge
postfix kdhcgj
postfix on eahgfn
postfix smtpd mfffgd
postfix 日 lgegfe
postmortem hgdjbj
postrouting -o edddkn
postrouting -s egggfj
postrouting effeli
posts pegdee
ppl in kdgfgf
ppl on megdgg
ppl qgfcgc
pr <n> hcfcfo
pr defdho
pr 有 ffggfj
prefix fgggfj
prerouting -d eegflg
prerouting -i ffgfgk
prerouting <n> cehdeq
prerouting jefchi
present mdfjfc
pretend Xdkimg
previous igggdi
primary rgffea
print <server> jggfff
print ngfeee
print on tgbfhY
print to pfgedc
printer <client> jkdfeg
printer <n> ddgfep
printer at kggffe
printer jdefcn
printers dfgeeo
printers in lfffgd
prints lgfgdg
prio <n> jfghff
prio jfghff
priority dfcdhq
private address jefiff
private ip mmfYfd
private qegjdZ
priya jfgfgf
probe at lfhdff
probe nfgfde
problem : ncfgge
problem ? ieghpW
problem teganV
prod adeedv
prometheus mfffdg
properly jfffge
proposal ggegqY
proposed egggpY
proposes dhggmd
proposes to gggflc
prot <n> kkgdfc
prot kkgdfc
protection jkecff
proto jgfffe
proto tcp kffgff
protocol : ldfgfg
protocol jgggfg
provide ejkffd
provider mcebhk
proxy tdfcgc
public <own> ocdhid
public iZiqdd
public ip kgfeff
public mail ncfegf
public one lghcgf
public ports bagufe
publish $ flbkef
publish , gikedf
publish <service> gpWkkZ
publish ? ckjeeg
publish dgirhV
publish on aTc0el
publish to dTnlhi
publish 了 cTg1hb
published $ ocYlfg
published , lhlaed
published abpufW
published on hebndi
published ports acoldf
published service gscage
published services fepehc
published stuff fdmefg
published things fcnegf
published to eXbtgj
pull mail pbhgee
pull ofgbgd
pulled meegff
pulls lgfeff
puppet qfegfb
purely degnnY
purpose ? geffZq
purpose gffeYr
purpose of gfgebn
push pdafej
push to lfgffe
pushed hcehdn
pushed the fdehdo
pushes wgfceW
put -a gfggoZ
put a dgeeli
put checmj
put in bggfpd
put it mehZfj
put the nahegg
putting jfefrX
py , kgggfd
py kgggfd
q <n> anhkdd
q cnikbd
qq nfeffd
quarterly Ymgmfc
queries qfhccd
query <service> ocfhfd
query lggejZ
question , kkefXk
question : njfcdf
question for pgfhda
question ikfeef
questionnaire fpgcee
questions can gfeeen
questions do hgeefk
questions gfeefl
queue , jgfgff
queue is kefddl
queue kcgbfm
quic laenga
quick cijmga
quick one jddsZd
quote hcckfk
r , kfggff
r keggge
radius hhkcib
ran it odfeeg
ran nfgfdf
random host heglde
random ldhmbc
ransomware fsYdfg
rather ngedjb
rather than lfecld
rcpt lffggd
reach $ jawZfb
reach <client> qgfggX
reach <far> jceggi
reach <gateway> cneghd
reach <host> ljYcgk
reach <outside> ofbfpX
reach <own> gdabmo
reach <public> rZgcid
reach <service> flbYhn
reach <zone> qecgfc
reach ? ebmpdb
reach ifiagk
reach it dqcehe
reach itself oZmbic
reach of gasceg
reach port hscagd
reach the llbbei
reach 到 hlfdff
reachability jnkadb
reachable $ Twfdlc
reachable ? khebek
reachable by glejdd
reachable for sfhYgd
reachable from ljpUgb
reachable kmkVfd
reachable now gahgfm
reachable on fofdlZ
reached from hkgdei
reached gkecjg
reaches <own> gnhdiY
reaches lndagd
reaching nbfdle
read lfdadn
read their mdegcj
read this nkdfbf
reading gdfeik
reads hgeedm
real bbfsbj
real client mghbff
really mcchfi
reason ? qgcded
reason rfdYbl
reboot ? fffefn
reboot mfffeg
rebooted kgfggd
receives lfggfd
receiving lfggfc
record defcfs
record of hcfegm
recv nffffd
recv src kfggff
red ffgedn
redirect odefeh
redundant gdfcqe
refused $ pefefd
refused , pffefb
refused <own> mhdgcg
refused is jgfggf
refused on yYebdg
refused sbhdgb
refused that jefggg
refused' migcee
regards , pffeee
regards offeee
register $ cjblje
register dnfgfe
registry nfeffd
reject mefajg
reject reject geefar
reject with feefik
related , dgggii
related ehgdhk
relay <far> jggfff
relay access rdhfdb
relay its kffffg
relay vfhceX
relaying sffbec
release kifeib
reload edheeo
remembers gcgahq
remind cccqhi
remind me cccqhi
remote desktop nicicd
remote ufdhdZ
remove -a ggfgsU
remove YehhwY
remove line Zehgrd
remove the ahefua
remove 掉 fdhgmc
removed Yeghkk
removed from dgggob
removes bhfepe
removing -i fgffkf
removing dfgfqb
removing the cggglf
replica kfffgf
replication nffggb
replies from mefgff
replies legfci
reply come qgffbd
reply mggfgc
report $ fjeled
report , lifebh
report : fecjkf
report lebhie
reporter : kfgggd
reporter offefd
reports glejfb
request , jgffff
request lhgcic
requests qfgZff
reset $ hfegej
reset ? kffgeg
reset ifhdbm
resets kfgfff
resolve jdghjc
resolve names ocfhfe
resolver on sfefeZ
resolver tfffeX
resolves kgggdf
resolves to kgggef
respond mYvTgg
response wdegca
responsible kffffg
rest emcige
restart fcfbgq
restart postfix fdgbgp
retire eefhpb
return mfgfdf
return path rbfefd
return traffic ogggcc
review : bleeoc
review ciicgk
review 一 feffdo
review 下 ggggej
reviewer kffegg
right $ peeefd
right ? kegidf
right mcehal
right now ebihen
rip <far> kffgff
rip iefflc
risk fkeeej
rn $ mckhbd
rn mckgdd
room kiebck
root cause pcfegd
root mail lffgeg
root odhddg
rota gffffj
round obfgff
route mcfekc
route to kcfemc
routed mgehed
router mggefd
routes phcaid
row <n> jecmee
row ijclec
rp fgffpb
rp filter fgffpb
rst , jffggf
rst ? negffe
rst kfffff
rst syn gfffek
rule , dadfpj
rule ? pcdadn
rule dbecmn
rule decides teeebe
rule does kfgfge
rule for kchgie
rule in edggbp
rule ip chefki
rule is ldfehg
rule last ggggdj
rule let chgfne
rule lets obgeeg
rule matched gfggdk
rule that kefehg
rule today gfggdk
rule 是 cejmXl
rule 的 dfffdo
rules , cgfegn
rules : ZghYew
rules <n> fegeij
rules ? jgdecm
rules as gkefgg
rules do hfefcm
rules file ghfbdp
rules gfedeo
rules let kfefmZ
rules line ggggdk
rules on gYefet
rules to mbgffi
rules 的 gggdXs
rules 第 eggfem
ruleset ? pffffa
ruleset last edfgeo
ruleset qfhdfa
run ifhdkd
run out ddfhfn
runbook , gggfcm
runbook gfggYp
runner <client> lgffgd
runner iahgfk
running qZfdfi
runs ocgcdj
runs on pdgfgb
s , lggffe
s client lfffge
s dffhfk
saddr <client> jfggfg
safe fegecq
safe to ffgecq
said vZhbch
sales mjdbnZ
same as feefgl
same kdhZik
same settings jgegfg
same subnet nehfed
same thing idfhbm
same way ggffmd
sanity check iggcke
sanity iggdke
sat ibgkkb
saturday jcfehj
saved fefefn
saved my fefefn
saw dgfZjo
say <client> jgmgac
say <far> kgffeg
say <service> lfggee
say fdjanh
say i ifggkb
say in gefbdq
say no pYbajm
say the egffle
say they kggglY
say we bfggmf
saying mfdfeh
says : kgggee
says <n> kgfgff
says <own> ndeegg
says <service> nffdfe
says connection nffegd
says it kggggc
says kidegf
scan kfiddh
scan to nchfdg
scanner at pefcff
scanner on ggijcf
scanner pfghad
scanners neffeg
scans by jggfgf
scans offefd
scans to lgffef
scope dihkdf
scraped by mffffd
scraped mffffd
scrapes mgffdg
screaming gffegl
screenshot pgfdgc
script ebeemk
sec eegggk
second bdffio
seconds jfggdi
section ckdmge
secure dcdffr
security hkkffZ
see $ uZcbmd
see <zone> nbfehg
see ? ecjhfi
see a offgdd
see mlfefZ
see only negecg
see the ofecge
see when ndgfef
seen by lejefe
seen ctstate ggfdbq
seen from kZocge
seen ldlbeh
seen on lfffef
sees ocfcje
segment , ffjgge
segment ikjZff
segmentation mjgYeg
segments csiZia
send <service> nggdgc
send its kfggfe
send mail lfgggc
send out vegfeV
send qZgcfh
send scans lggfgd
send through jfffie
send to nfdcfi
sender is lgffee
sender jbgfgk
sending megflY
sending that jfggfg
sending to hgggqW
sends a shgYfd
sends it kfggfe
sends its ngfddg
sends oggdcf
sends that jgggfg
sends the mfffef
sends to sgfeZe
sense kffgch
sense of jffgcj
sensors sbdeff
sent by xhcZaf
sent igfhbi
sent me ehfdgm
sent src kfffff
sent us ggfdem
sentence gckndc
seq <n> kggffe
seq kggffe
served xceYmX
server $ lgeidd
server , ggdjZm
server <host> lkeagf
server <own> iefmec
server ? igamef
server at nffdge
server be neefhd
server by rbebgh
server for fYiect
server get qegbgc
server in nfhbff
server is jdhnhY
server itself fmgdff
server keelde
server on hlccjg
server or pgfYie
server over hjffff
server reach qbhdhb
server reachable mnZdgd
server see lghefd
server to 0agZcd
server 的 hkgcgf
server's <service> ildffe
server's jlbhed
service , hqeXgg
service <n> lffeff
service amjmfZ
service that difkff
service we inbdfg
services , fdoefg
services are admkge
services baqpfb
services can gXtbhg
services do hqhfbb
services does cXoijg
services of bbmpdd
services that cbrhff
services we fekjef
services work ffkfgg
services would gfjfje
servr ikfeee
session k jgggge
session on elfegf
session rdhgbc
session to ngfdge
session with kfefgg
sessions mcffeh
set effdmh
set input efffod
set the dhgfkf
set to jeghmY
set up jZemcj
sets ahhfmg
sets net Whgete
setting gggdmd
setting the egggnb
settings lgfgdf
sev <n> goeicb
sev goeicb
share vXdmea
she icgjeh
she is gefffl
sheet $ ibbmhh
sheet Zfcpgi
shell tchdeb
shift efekfj
ship mggffd
shop icfegk
shoud redggb
should <service> kffgff
should be qdgahe
should i kcedfm
should it qcfehd
should pceebj
should that sZfffe
should the hefgmd
should this jeggfg
shouldn't mdgefg
shouldnt greecc
show kfkjda
show me olUeck
show up lgeehe
shows <n> eegbfp
shows hbgfgl
shows only mffegd
shows this kfggfe
shut ? obdggg
shut hnfcgd
side $ Ypcihf
side ? nZifci
side effects gefeqb
side hkgZhg
silently hggalg
simple qfXffh
since <n> ldghdh
since mcgbcn
since midnight ffggfj
since monday fcefin
since the mgggce
since then ngfgce
since this lefefg
since we nfdfff
sit in tefbed
sit mYkfgf
sit on hflcfg
site at rcgfec
site pdgdef
sites gfffkf
sits at lgfeff
sits behind ladlge
sits in tcfded
sits on lgfgfd
sits rYfhgc
sits there mcffgf
sitting at keoYfe
sitting behind dcdpie
sitting in oZifff
sitting oZiiec
sitting on lejkbc
slide hejfdh
slow aadchy
slow since Wchghs
slow today dfhffm
smarthost nfeffe
smpt omdeae
smtpd <n> lfffgd
smtpd lfffgd
smtplib lgffee
snat behenh
snat to behfnh
so : oegedf
so <zone> cgnbke
so ? lfefid
so cidhfk
so i kbkbek
so is meggcf
so it ocddma
so kind jffecm
so slow cfcgho
so that jXZjoi
so the nfgffb
so this kfgecj
so what hkebel
so who gkegff
soc kggeff
some fjgjZj
some random qdfbdi
some stranger tZffhb
somebody in mfhddg
somebody jWjkif
somebody on oegffc
somebody out udfbbg
somebody sets bggglg
somebody sitting reaegg
someone <outside> hcgofc
someone explain fggfek
someone hgdfgj
someone on wZgbgd
someone out gpcmba
someone sets bhggmg
someone translate gfggbm
something ? Zcfuff
something iecpZi
something to jeeggi
somewhere ? iehked
somewhere gkbkfd
sorry , rbedid
sorry for ckfefk
sorry if iffddl
sorry segicZ
sorry to odggfb
sort geeefm
sort of geeefm
source <client> sffdeb
source <far> jdffmd
source <gateway> cghhtW
source <host> rcgffb
source <own> cegfjk
source <zone> oddhge
source address oegbZm
source ip peffcf
source kmcWhi
source that dqdehc
source zone kjeffe
sources a3cYhZ
sources are fngfga
sources can drdchf
sources for cthdce
sources that boefgg
spam fbcbkr
speak fpfbbj
spf eebefr
spf record fffefm
spins does nggede
spins forever mefegf
spins offfde
sport <n> kfgfff
sport kfgfff
spt <n> jgggff
spt jgggff
src <client> kffffe
src <far> kfggff
src <host> kfffff
src <own> mffffe
src lffffe
srever hammdd
ssl negffd
staff ggegke
stand ? kffgff
stand odghfb
stands fcdreg
start jjdegf
start working egggle
started laffel
starts rfbiag
state hjfdcl
state service lffeff
state whether nbfggf
statement edejjh
station kgffgf
status deferred jggfff
status page qdadao
status qeefai
stay rbgdgd
step , jggfge
step by ngffdc
step ngffec
still <service> deghlf
still arrive dggglf
still be aefgng
still broken cegffo
still browse hgcikd
still come aegirb
still get Xfghub
still have nacgld
still khgUog
still open iYfblo
still reach eeffhm
still work ceigen
still works kdedkg
stop it nfgdgd
stop qdeXpc
stop working dfgdqe
stopped qdfcdi
stopping <zone> ocggfe
stopping tahaef
stops <zone> mggfbf
stops it ogfffb
stops rbgefd
store nfffee
story hhfhic
straight away lggggd
straight into mcfffg
straight ojfbdd
straight to jkffee
stranger iefmec
strict fgfeod
strip -i begeqf
strip bfffpf
stuck at igdgbl
stuck like lgfege
stuck negdff
student nefffe
stuff $ gejafl
stuff can fefefn
stuff gcmdgh
stuff we fatdef
submit emcjhd
subnet kfadeo
succeed qWfhma
such kffcke
sun bohhde
supplier gffcgm
support cpdich
suppose eeggqa
suppose i geggld
suppose input Xcghsg
suppose line defgsa
suppose somebody ddhdtb
suppose the Xdghse
suppose we dfgfme
supposing agffqe
sure udhabf
survive ? ecbfue
survive cceftf
swaks from ndegff
swaks pfgfcd
swap <n> eYhfqg
swap cghdrc
swap lines ddhgmd
swapped dggfgk
swapping <n> hcgfqa
swapping fdhfoc
swears fgcmid
swears it uhfcfY
switch <client> lggggb
switch nebcco
syn $ kggfef
syn , lfffdg
syn -j gfffek
syn from pbghee
syn mfffef
syn recv kfggff
syn sent kfffff
syn that rfddcf
syn trace kfffeg
syn 这 jgggge
sync segfeZ
syns ngffed
syntax gcgdhn
sysctl -w gfffjf
sysctl eefgmf
sysctl net ieffob
system Zdgtfe
table dggoYk
tablets tYggfd
take $ cndcfj
take -i eefenf
take <service> tcgfbd
take a bfhgfm
take figZmf
take out fhghlb
take the fgggjf
taken gdffmf
taken out egfflg
takes gceeng
taking geghld
talk <service> iodhfa
talk kjgZhg
talk to khhYhh
talk with oeehgb
talking qfgefb
talking to ofheiX
talks nfhegc
talks to nehegc
target is jfgfff
target kdkkbc
tcp $ nicidd
tcp , kgemea
tcp : ipbdgd
tcp <client> ndfdgf
tcp <n> ljgida
tcp ? hqeidY
tcp closed kfgfff
tcp failed pbfeff
tcp from zeeZeZ
tcp gjfifd
tcp ip edhfdo
tcp is qffaff
tcp on tjeXgb
tcp port kkelba
tcp reset ffegdn
tcp session ocefff
tcp spt jgggff
tcp syn ofeddh
tcpdump jgffeg
tcpdump on jgggfe
tcpmss clamp gfffek
tcpmss gfffek
team $ lgfcfg
team , hghjgc
team mZfidj
technical aehjel
teh <host> gclleb
teh <zone> qbgiec
teh pWmigY
tell laekeh
tell me lcfkgc
tell the hgflde
tell us lfffff
telling me kgffge
telling paeefh
tells me sfgdhX
tells sggehX
ten gfgefk
test lckmba
testing mccdjj
than <n> jXgfjj
than cjdgjf
thank hedofc
thank you hedofc
thanks $ gfekff
thanks , icfffm
thanks jcdgfm
that $ jZdqfe
that , gedfli
that <client> mfgeic
that <far> uafhjV
that <gateway> kgfgeg
that <host> kfhmac
that <own> djblej
that <zone> nXgdne
that ? lXhijf
that a pcedbl
that address dcgmhg
that are hhgmcb
that arrives ngeZgh
that be nfgedf
that can cwcahd
that connection kgffff
that could kpfZfd
that dropped leggfe
that end ibimgc
that even rffdfc
that fix eggfke
that get pgebfg
that gets goeZgg
that ghhfic
that go rdedfe
that going hchoah
that in kdejgd
that is gjffeh
that it jffdld
that let jfgfmZ
that lets gpcjfZ
that line fcddip
that matters mfgdci
that may atfajd
that no immagX
that nobody ildcgg
that ok rfffWj
that on glebej
that one fcfjaq
that open sdaZii
that or gefehk
that packet ffepde
that pass kfgfdg
that reset jfggff
that still sgdeec
that stops pbheeg
that supposed fkehff
that tell lgfffe
that the rdfgce
that this fgakhi
that through jgfgeg
that traffic qcgffd
that us rffbee
that was jeedfk
that we Xemleh
that work iledgd
that would qegcbg
that you dggefn
that's ngfcic
thats wdciYc
the -i efffhk
the <gateway> pgfeed
the <host> lfbled
the <n> mdfdhg
the <outside> jXloga
the <own> faeimg
the <server> pahbhg
the <service> edehik
the <zone> giddpb
the access emfgee
the address Zgeoif
the answer segefZ
the asset ffdnge
the audit odhgec
the auditor ngbjed
the auditors bmdocf
the backup iefegk
the board ijeejc
the bot bdmjci
the bottom gggfke
the box vbeYkc
the bridge mefhef
the browser jgggef
the build mggfgb
the building ncgeeh
the call nefejc
the cert ldgegg
the certificate cjgccq
the chain iffgnb
the chains ngdged
the change kfdfcl
the client hdgkef
the complete iiZtgW
the connection qcffed
the conntrack gffdgk
the consequence dgfgmf
the cpu ggcfgm
the ctstate dghfpa
the current ilbdej
the customer gbgpee
the customer's fmgcfg
the desk mefgdf
the dnat lZelfg
the edffkj
the end YYirsY
the far kffddi
the file Zfekcq
the filter nfddnZ
the firewall fkgjdd
the fix eeeeqf
the folks pXhgge
the forward jefcji
the full bkbtfa
the gateway pdicee
the guest kbebep
the guy kefffi
the guys mgffef
the gw pfeffc
the hairpin kegepV
the handover Zhgkbn
the hell jchgdk
the helpdesk lfggai
the host oeajfd
the impact bjhdpb
the incident oZcjbl
the inner lggefd
the input cdhirZ
the inside hadqjc
the internal mYjkfc
the inventory hYkkfg
the iso aqjhfa
the last hdhehj
the latter qdahge
the line hedank
the list dhelff
the log kgfgge
the machine mfgdff
the mail efgfZr
the maintenance fgggjd
the masquerade eefglh
the migration fddndk
the moment egegcn
the move mgggcf
the mx facfft
the nas eeggfl
the nat dhdcds
the needful dcmffi
the network oibddg
the networks bpgdgf
the new gfbigk
the nightly kggfgd
the old mbeiic
the one jdgibk
the only jgffgf
the order eggemf
the other jaffgn
the others fffgmc
the outgoing bgdhpf
the packet uhgXcd
the packets mfeedi
the patch cdgegp
the pc kgffgd
the pentest emegff
the people kgdfjd
the phone hkfdfg
the point igcebp
the policy kffejc
the port kcdkgf
the postmortem jfdjcj
the previous igggdi
the printer jlcdcj
the printers pfffgZ
the private sbgfec
the public rcldfX
the published efpZkd
the purpose gfgebo
the queue iefcen
the real hfdmgd
the reason pgeYbl
the reboot fffgjg
the record fmcpbb
the related cgggqa
the relay mfgefe
the replies legfeg
the reply kgghfc
the report hhfejf
the rest embife
the return refffa
the right fggefk
the risk cmggef
the rota gffffk
the rule ceggen
the rules pfgfce
the ruleset ogfdch
the same kchYkk
the scanner hjfcgh
the second mefccl
the services faojdf
the site mfggfd
the sources dpgbhe
the stuff fatdef
the switch jegfeh
the syn lggffe
the team gbilch
the thing lefmad
the things eilfef
the three cedhoh
the time obfgge
the tls bdhehp
the user hlgede
the vendor iagkif
the verdict nghdee
the very ggggma
the warehouse cffefq
the way nfidee
the weekend idfeel
the whole gjgkgZ
the wifi dgfbgp
the wiki pcbmdd
the yearly fhlegd
the zones dwccgb
their <service> mbdhkd
their mail jceghi
their ncfdfi
theirs ? jffgff
theirs jffgff
them $ kfdjch
them ? jgkfce
them hgkhaf
them out ngfgfb
then $ fchhjg
then ? dgghnb
then be degglg
then dhhcra
then get egggkf
then reach egggke
then use ffggjg
there $ iejbgi
there , rXgehg
there ? nbjeib
there a hZcoek
there and nhgdbg
there any lfglda
there anybody eleghf
there anyone dpffdf
there anything sQjidi
there for ejbbgp
there iijmaa
there is hbflhf
there no cgggco
there on pecfff
there's gkfhbg
there's no jgfebm
these days gbemek
these fbdiof
these in kgffge
these on kgfemZ
these rules pbggde
these two ggggoZ
they ? reedfe
they are eefdog
they arrive pggeZg
they can't mgffdf
they come mggfdf
they get hdkccl
they have qfcegc
they kWjhgj
they see wZdchc
they send jgegma
they use megdjd
they're qbccek
thing $ mbjhgb
thing , felcfi
thing ? ilgdee
thing fkgccl
things : dhfcep
things can gffefk
things cekcas
things may fefefm
things stand peggfa
things we dilfef
think ejXlhh
thinking efhfpb
thinking of gfgeob
thinking to chffne
third tdbffb
third time nfgggb
this $ ffegkg
this : hcfgem
this <gateway> Vanpei
this ? jfffhf
this and hgffan
this bot egeegl
this box ekegdj
this channel fgfefl
this do ghfdbo
this firewall hidfei
this for gkfdYn
this from hfeeem
this gateway cigncg
this get jgggff
this gw khmchY
this heffek
this in kefecl
this is lffeie
this let hgefan
this morning gefefm
this on jggfgf
this one bggfbq
this rule bggfkh
this ruleset mefcgh
this so kffgic
this tell lgffef
this telling nfefgc
this thing chighg
this week nfgffb
this weekend ebhfim
those fkgdeh
though odfgfc
thought iahefm
thoughts ? jdfedm
thoughts idfecm
thoughts on efgedp
threat qcgceg
three <host> fgecnf
three ccfhjk
three of nggfce
three things eddciq
through $ rghfac
through <host> oegdgc
through <n> pcggcf
through <own> nOcsig
through <public> jefocd
through ? xcfcbd
through hdgick
through it lbifie
through line feggZq
through mail hjkffa
through or ilgZgg
through the heiedj
through this hpjefX
through to hmehga
through us meffgf
through what ngdcgg
throw at gfecfq
throw gfedfn
thru $ nefdeh
thru <own> mdghgd
thru ? pegede
thru jniYfe
thru mail pfdged
thru or mdffge
thru the jdfdfl
thru this goibgc
thru to lffZod
thunderbird can't mggfgb
thunderbird in kgfgef
thunderbird just mggeef
thunderbird obhkeb
thunderbird on kfgfff
thunderbird says lfffff
thursday ? geggbn
thursday and gegfel
thursday egaglk
thx $ fjfgdh
thx , fefefn
thx dgffcp
ticket : joeffZ
ticket <n> mfgeeg
ticket inc cghgco
ticket ofecbl
till idfdhj
time <n> igggbi
time here ffgffk
time i lggggb
time lgfgdg
time out oiibdc
timed mffffe
timed out mffffe
timed out' jfgfff
timeout $ offfde
timeout , offefd
timeout segffY
timeout 了 pfdege
timeouts tfggfV
times out pchegd
times qbhdgd
tls cert aehdgp
tls certificate ccifeo
tls kagafp
to $ iWqkbe
to , hauadg
to : mefgee
to <client> ihVkjh
to <far> mdeblf
to <gateway> jqaXob
to <host> lecggh
to <n> medYil
to <outside> jjggdd
to <own> hceemi
to <public> sbeidb
to <server> mfgege
to <service> jjehbf
to <zone> shdcfa
to ? bjvafa
to a igfgcj
to accept fgfene
to access gfmfde
to add oacfqZ
to address obfffg
to an iggfdi
to answer kceffj
to any hihkdb
to anybody bvdYjf
to anyone Widoke
to anything ergfcc
to append gfggtU
to arrive pdgede
to be mkfeea
to blame jgfgff
to browse kdghjc
to call leffgf
to confirm kfedgh
to connect lehege
to delete bhhdmh
to deliver reffdb
to destination dfgejj
to do rggdcc
to drop bggeqd
to email idgfej
to fetch jdgejg
to gdhhig
to get hmiYdi
to go hgffkb
to hand gckiff
to have sbeekZ
to hit ildaig
to host gdgkff
to initiate ikbfif
to insert egghld
to it jmchde
to its kjddfg
to itself sdhbgb
to know ghikXh
to mail rmWfga
to me efdkYp
to merge fffecq
to mx jgggge
to open ojhace
to other qefede
to our lckchf
to ping jjeeib
to pmtu gfffek
to port psdXfY
to post jmeecf
to print ldfgff
to pull mkdfec
to push megfkY
to put hgfcpc
to reach dgjelc
to relay qdgdgc
to remote pfgfga
to resolve odfgdf
to run hcfgkg
to see gfknad
to set iffekf
to something Xchuff
to source behfnh
to start dpahgg
to state hlafhh
to submit legggd
to take gggekf
to talk gmgbfg
to tcp npdYce
to teh racife
to that kgffcj
to the kgggfd
to this hffffj
to traffic hgfbfm
to understand hfegcm
to us nffdge
to use hejeig
to what Zcbsfl
to which kbcogd
to work ocefcj
to write Yvebgf
to you efdcfr
today $ fdfdhm
today , lYggfk
today ? ifeYkl
today eaeajs
together bjkbih
told kddkhd
told me oYffkf
tomorrow Ucffrm
tonight $ kefgeh
tonight , idgakk
tonight ? ihbjbj
tonight iddemg
tonight's iceckj
tonight's window Yghhlh
too $ hfffjf
too , fYckkl
too ? qiaZYp
too cejZnj
too much bgfemh
took gbfhen
took the fdfhen
top ggffld
top of ggegkf
touch lelbdf
touch the kfgfge
touched hageeq
touched line gfggdk
touched the hbfffn
touches ohhach
toward <far> neefch
toward qffebf
towards <client> mfhegc
towards <far> opeafa
towards <host> igcjid
towards <outside> YUerfs
towards <own> laikgc
towards <zone> oacekh
towards icZlhk
towards the nceeek
trace : mgggcg
trace <client> tafbhe
trace <far> ogeegd
trace for qeefgb
trace rfgfcb
trace tcp mdfdgg
traffic ? hgfcfl
traffic from oehgfa
traffic get jfggff
traffic lccjgg
traffic of jggehd
traffic to gceneh
translate fgfgXr
translated scbgff
trap lefgfg
travel sfffgX
treated nfgfiZ
tried sahgbe
tries idhpZf
trouble ocgifc
true ? uafafh
true njlXec
true or pfbchg
try iffdgj
trying kfhgfd
trying to nejfdc
ttl jgfffg
tuesday ? gchfel
tuesday ggbgik
turned hffmde
twice and mggffb
twice mggggb
two ifbfji
two things Zidiep
type <own> mefgee
type qYgdei
typed oahdhf
types <own> qggbbg
types sggcZf
u iddYgs
udp $ jjgegb
udp , qeeecf
udp -m egfgfl
udp <n> niefce
udp ? iffhjc
udp dport ehgfcn
udp from neggbg
udp liegdc
udp ok mfgfdf
udp port rfcfga
unable oefceh
unable to oefceh
under kXcolb
under which idfmZj
understand gefcbt
understands egfgbo
unknown <far> jgfggf
unknown <gateway> offfga
unknown jfffid
unlike pcdebl
unlike the ffegco
unreachable pffgWl
unreplied kfffff
unreplied src kfffff
until hdfbim
until it pggded
until the pjedga
up $ offged
up , lleaka
up : obhhed
up ? ckhlcf
up anywhere hdhkef
up as jfhfla
up by offggb
up for fafnan
up in ikdcei
up keYkhg
up on gdgmgc
up there ngdffe
up to keedem
up with lgfeff
update jefecl
updates pfhbcg
uploads mggfdf
upstairs taefgb
upstream sgfcdd
urgent $ dffddp
urgent eggeYr
us $ gggiYl
us , mfgcci
us <host> offgfb
us ? ndheYl
us fehemd
us or pffdee
usable ghrbce
usage $ hcgdfn
usage ? hbfeep
usage hagcer
use $ fencgg
use <n> kcgjfe
use <own> jnWepZ
use <public> lgeYne
use <service> omdZgc
use ? hemdeg
use hgkbhf
use the hiddel
use this heeaho
used jjdjec
used to mlddec
user at lggggb
user in idjfgf
user is lgefgf
user kchggf
user on mffeff
user 用 nfeefg
users flgahh
users in kfehla
users on odfggc
uses negeic
using <public> odefef
using mcefgg
v <n> jejgdf
v jejgdf
vendor , lcfdbo
vendor jaglZk
verdict ? tcdhdc
verdict accept mggfcg
verdict for negedg
verdict pfgedd
verify ucghfW
very eefdmi
very same jgfgfg
via <host> jfgfge
via <own> idgkhc
via <public> ofgcef
via <service> xahXgd
via rZcjfd
visible from mZojba
visible rZmgdZ
vk <own> nfffgd
vk nfffgd
vlan <n> mdgcbn
vlan odfcZn
vpn lbgZdr
vps jcggje
vz <own> llggZe
vz lkggad
w jfhfid
w o fggfkf
wait lnZjdb
waiting $ ehcemh
waiting ehedlh
walk me mffedi
walk nffedg
want <service> nffcgf
want hjfckd
want to higcie
wants <service> pebgff
wants a kiidZh
wants elhehd
wants it hjYmge
wants the hdgfle
ward nffegd
warehouse bdgdfs
was accept Wgggsd
was fine oggfgZ
was gdfiel
was it hegcen
was that gegkcj
was the fegfco
wat kanjbd
way ? jgejfe
way back jfkcge
way do jgfggf
way does scdeee
way for nfgafg
way in tfgVfg
way into llfefa
way of pedfef
way out regeeb
way rfgbkX
way to qdfegb
we YhlmlX
we add dgehpa
we are cmYkld
we block fggemd
we blocking nfefgd
we delete Xgggtc
we drop kefena
we expose fjmjfX
we flip gfeeme
we forward ickqdZ
we get lfefjd
we got eYomiZ
we have qRknga
we let oefcgg
we lose gdgclh
we moved qgfgbd
we need kZdfik
we only dlXjfk
we plan egggje
we publish kihggZ
we put iefgqX
we remove ahfg0S
we set dggfnd
we take fgfgjf
we want heghnZ
we'd hfggkc
we'd like hggfkd
we're hbgcjl
we've qbdmbc
webhook qfffcd
webmail obffeh
webmail on jgdgfg
website pfebhf
websites xfWgga
week , gfkjed
week ? hdggbn
week and mffgdg
week gahgeo
week on dhgefn
weekend cbedjr
well ? flefei
well ekedgj
went fggfnb
went to Vfggrg
were accept cghhkf
were dffeng
were the Zffenk
what $ ijblde
what ? jcchjh
what Zcnljc
what about rndcZc
what all bdjlje
what am jgfffg
what are Ygkoee
what becomes sdebeg
what breaks gfgdqa
what can Zfnkai
what changes bhfgmg
what dies hdeerb
what do fkifgd
what does cgkcar
what exactly clhfal
what gives peedef
what happens jgfdnb
what have eajsgZ
what if ZdfZrm
what is idllTk
what it fgeddp
what kind gffffk
what kinds ggfffj
what line ghcZgq
what of femfeg
what on hfffel
what opens gffeob
what ports Xogkhc
what published fflegf
what services drjfcb
what sits dfeoge
what sort geeefm
what source tegdfZ
what stops oeefhd
what the iidfcl
what this kecian
what will eeejmd
what would bfheqd
what's bWmrci
what's behind afbuhc
what's exposed Pbsoje
what's forwarded bdgphf
what's going pgeddf
what's it ggfeel
what's line ihfWfq
what's on ghcddp
what's published Zdaqgl
what's sitting degnhe
what's that gggecl
what's the gedcim
whatever jijagd
whats exposed Wlmkfd
whats forwarded YYiuie
whats hbhmfd
whats it deggeo
whats line hggbVv
whats that gdgfco
whats the kddWmn
whatsoever fkffff
when <client> lfffef
when <far> lghcgf
when <host> rfdfiY
when <zone> vchgba
when ? gegfco
when does bfggfm
when he nfggga
when i bZgnpd
when it ughXiY
when it's peggga
when lZgcli
when our qafehe
when sending kfggfe
when somebody tddddf
when the mmfdcd
when they pggded
when was gghbdm
when we fgegld
whenever nfhbff
where $ lrafad
where ? sZcoVh
where can eklbff
where do rZjjgW
where does mienaZ
where in Zddqih
where is kueUfe
where nhfniS
whereas lfggef
whether <zone> negdff
whether a medfgg
whether hosts oaghgd
whether the peffec
whether wXfdfe
which <public> feenfe
which address njccff
which are fikged
which box bdczfb
which dmmjZa
which inside sWjdge
which internal kaelid
which machine Tgevff
which networks Yudcif
which of blilgZ
which ones agnfhf
which port ehejgf
which ports gbongX
which public iaepef
which published fbqahg
which rule rdffed
which rules oeeehe
which segments Xyfcde
which server nebkee
which services Xgllgf
which source ohhbgb
which sources epfcge
which way pdefef
which zones fsebgd
while lfgfbi
who XwcXlg
who added egfddp
who all avgcga
who answers iYgpeg
who approved gcgcgo
who can X0hddZ
who changed hahcdr
who could Zmffoc
who edited gagfcr
who gets frecjZ
who has fmgebg
who is fqdjfX
who loses gcggra
who pushed fdehdo
who reaches drdbdi
who sends kfggff
who took fafibr
who touched gZggfo
who was gdggco
who'd eeddpf
who'd notice effeof
who's able boefge
who's allowed drgdfc
who's atfbfh
whoever gneXfl
whole <outside> Ymhndc
whole gjgkgZ
whom ? W1hSld
whom bodjgd
whos Yvfdgd
whose flfbhg
why $ meffci
why <client> mZgigg
why ? hdefgk
why can gbgfhm
why can't kaffhj
why cant neffge
why did edgegn
why do nZecfn
why does infeec
why has befgYv
why is lcdddm
why nehbYn
why on nfgfgb
why the kfgggd
why would tVhide
wich Zklkce
wifi bffeer
wifi in fgheek
wiki geejei
wil kbeflf
will <client> oefeja
will <gateway> kfffgf
will <service> cffglf
will <zone> affgpf
will a ngfceg
will be eefjle
will gdfina
will it sgfdbf
will mail kgfgef
will that lgfgmV
will the tffead
win <n> kggffe
win kggffe
window , jgfkce
window : ghfdmd
window idfhjf
windows ecgdds
with -i cfegqd
with <far> pfegce
with <host> pcgefe
with <n> rffdde
with <own> eienah
with <service> neefYl
with <zone> ghefek
with a emebig
with ddfhnf
with it sfddiZ
with its ldgjed
with my ffioZf
with no fffgnc
with tcp ffegdn
with that ngefhb
with the jigcfg
with these lffgoV
with this dciioc
with what kffgfg
within gfmbeh
without a egeped
without going lggfee
without hbhetZ
without the fffeoc
without trouble mgefdf
won't pdfggb
wondering qaffge
wont oefffd
word jdfebo
words $ gfemfe
words , gggfej
words ? gfgfek
words for fhgefj
words hffjaj
words please hgglXj
work $ jcibem
work , 0fUhgX
work ? kngceb
work for nYpbkZ
work from glbcii
work hlmVei
work or qegbee
work out nZdmdg
work through nefffe
work with ghbbeq
work 吗 egggke
worked ncgefh
worker rcggfa
working ? ieednd
working tedXif
works $ dkjdjc
works , lfefge
works ? jdfekf
works fine jgggff
works for fbqaek
works from kckffe
works jgiYjg
works or rdegfb
workstation in kdfggg
workstation kffgff
workstations pdgdef
worry jmfedd
would -a fggbqb
would <client> ffgflf
would <far> lYhclg
would <gateway> mZghgg
would <host> efghld
would <outside> ddggpe
would <service> oYbjjf
would a kdegie
would adding dfhdsa
would an qdddfg
would anything mggefd
would be ageikh
would become ghdflf
would break bgggra
would cbebwg
would change egggnb
would deleting eeefng
would happen hfdffl
would it cbhejm
would like qcfgfb
would mail lhgede
would removing dggglf
would stop gffdne
would swapping fehgoa
would that odgdjb
would the lffejb
would we ndbgkd
would you hefeco
write jmgWek
writing : ikZghg
written padfdk
wrong ? jggfff
wrong pegceg
wrong with lgffgd
wtf $ lgfgdg
wtf does gghgak
wtf gghgbk
wy pbfdgh
x <n> jggggf
y jjfdff
y n ijfeff
year gfgekg
yearly fhlegd
yes idmheb
yes no kijbgc
yes or icogfb
yesterday $ gefbgn
yesterday ? dffgfl
yesterday hcgeem
yet ? deeefq
yet mbfbfm
yo paffbk
you $ gecmfh
you , hfefcm
you ? hfeedn
you and ffffgk
you be mgdcdk
you check leggaj
you could hggfck
you do jbZXhx
you explain hfgddn
you good gfdafs
you iaffeo
you list eofhag
you look kffeej
you make mgfffd
you must odhdgd
you please hgggdi
you put fggfek
you restart cegchp
you stuff fdgfhk
you take dggedo
you tell hdfofe
you understand ecgchp
you walk dgggem
you're a gfdffl
you're afhggm
your <gateway> qgfddd
your lYgdkh
yum lefdgg
zabbix <server> kffgee
zabbix agent lgfgfe
zabbix jbicem
zebra nfgfdf
zone <zone> rcdgfd
zone pmfada
zone that bufXhg
zone 可 hncdie
zones can hpdefc
zones fwdaga
zones get WxhcjZ
zones have ctaeff
一 cggiig
一 下 ghfidh
一 个 hbfeik
一 份 egemfg
一 共 eajkei
一 句 sgggfX
一 台 jnhbeb
一 条 Zffgoh
一 样 dggffl
一 步 reddge
一 直 leffff
一 眼 dgggek
一 行 hgfeZp
丁 mghdee
三 fZlZlm
三 条 dgfhmd
上 $ fhfkef
上 , ifgcfk
上 -a fgggje
上 -i dgggpa
上 <far> cgggkh
上 <gateway> cpgdmZ
上 <host> qkgddX
上 <n> gggedk
上 <outside> pfgfeb
上 <own> dtedfc
上 <service> qeidbf
上 <zone> iZghuX
上 ? bohfZk
上 curl lfhffe
上 hfaijg
上 一 hcllZi
上 不 uZegfd
上 了 abfrej
上 做 gegkff
上 到 jmeZgf
上 去 mchbdk
上 发 iUctie
上 吗 sRdpai
上 好 kdhbfk
上 执 kgggfe
上 报 kgggef
上 映 bSizhc
上 有 kobXdk
上 海 egfdeo
上 的 leffbk
上 看 mggdgd
上 线 jchckh
上 网 paeekd
上 这 pcebmc
上 都 gcfpgb
上 随 pYgggf
上 面 hYeufc
下 $ defkfi
下 , oZbiek
下 -a bfgfbr
下 : jgfjfb
下 <client> zdiYhU
下 <host> gjbpda
下 <n> dgfeen
下 <own> hodfgb
下 <zone> tdhagb
下 fhgjbh
下 infra behffo
下 mail aehhcq
下 午 fggddn
下 是 ngggga
下 来 hcnbdl
下 班 efeigk
下 第 gfgfek
下 规 eefgZs
下 这 gcghcn
下 面 legfka
不 $ pZfgjc
不 ? tabghd
不 hhdbjj
不 上 enecbl
不 了 ncehff
不 会 kbhfhg
不 出 oegeee
不 到 khfeff
不 对 gffffk
不 开 reeefc
不 懂 gggfYp
不 放 sdgefa
不 是 gfegfj
不 管 arhegd
不 能 sZefef
不 行 lhefhb
不 要 mdfhgc
不 让 qegggY
不 走 nefeef
不 过 ocfgfe
不 通 lgecfi
不 限 emcelc
东 gZjifj
东 西 gZjifj
丢 $ odgeff
丢 ? hfhedl
丢 lfgfdg
丢 了 mggged
丢 包 fgfegk
丢 吗 hfgjgd
丢 弃 kffgff
丢 掉 teeadf
丢 的 mffgfd
两 fdgfkh
两 个 mfgebh
两 点 ecfghm
两 行 fegemf
个 $ feckig
个 , kgggge
个 : kgggdf
个 <n> ilhdee
个 <public> Spfgfn
个 bot cdhehn
个 hkfbfi
个 ip ndghfc
个 port dZZvhh
个 pr ffggfj
个 rule gggfbn
个 例 ffeefm
个 包 jggfdg
个 口 gcmecl
个 地 lcfodb
个 改 eehgem
个 是 kgfgff
个 服 glmbec
个 机 eeffgm
个 流 pdgdfe
个 清 dmdlgb
个 端 hiikcb
个 网 iihgfd
个 连 fffggk
中 gcgjam
中 午 hbgcgp
中 哪 ngffgc
中 间 hffkfd
为 laefii
为 什 obefid
为 啥 qZefbk
主 lgdhee
主 动 mhdfef
主 机 heglfc
么 $ lYmhhb
么 , ffefdn
么 <client> ogfgfa
么 <zone> tWjddg
么 ? pbfefh
么 iaifgj
么 一 mgggha
么 不 hefhbm
么 作 fggfbm
么 原 kffffh
么 变 jfffid
么 后 dgffpc
么 回 jgfggf
么 处 pcedgg
么 意 ehhgan
么 打 ogeefe
么 时 hgfgdk
么 服 beYwhd
么 样 dfkejf
么 没 dheemg
么 流 gggfdl
么 理 gfggan
么 用 gffefl
么 的 ghgcbn
么 端 cfbthd
么 被 jgggff
么 走 sgfafb
么 进 ogfgfb
么 连 rUgccp
么 问 ggeffl
之 ddffkj
之 后 defgki
之 间 qdegdd
也 gfdcoh
也 加 bfggnf
书 jbfdfm
了 $ ncjdgd
了 , iededp
了 : ldfggg
了 <gateway> ghgcfk
了 <host> fZbpgl
了 <n> dgehii
了 <outside> lmfeea
了 <own> lgebfj
了 <zone> hnafjc
了 ? chibij
了 ceghfl
了 一 pggggZ
了 三 bgmdgi
了 之 ggffdl
了 什 cclpga
了 以 ggfgqX
了 会 gfgele
了 信 ndhhec
了 几 hcmliW
了 吧 fggfjf
了 哪 dchmfh
了 啥 Tqdpff
了 多 ecfffp
了 怎 fdgdgm
了 没 hZckeo
了 网 mecdmc
了 还 rcgggZ
了 邮 kgggfe
事 lhfffd
事 反 mbgggf
事 在 mdfffg
事 打 oegcfg
事 用 kffgff
事 能 qcfggb
事 说 kgggfe
云 keggge
互 jeegjd
些 $ eclkdf
些 , fhejff
些 Xkmkee
些 port dldjhd
些 source gmgbgf
些 zone hnbdie
些 东 dalfgk
些 什 fdjgfi
些 区 hnaegg
些 口 Zoiegf
些 啥 fclbcp
些 地 cfpcgf
些 对 fflbhh
些 服 fdgnge
些 来 crdahh
些 流 efebkk
些 端 fdjkhd
些 网 a1ZbjZ
些 问 gedfgl
交 jfejgc
交 接 gfjhfe
产 fdfghj
享 <n> ofeggb
享 pfegec
人 , mfeggd
人 lemXej
人 上 sXchgg
人 在 lfgege
人 怎 efffgm
人 求 ggfgcm
人 用 ffekgg
人 能 qlZdjZ
人 访 ySgcje
人 话 fgggdk
人 连 hhnbdf
什 dchfil
什 么 dchfil
今 ibffgl
今 天 bhdedr
从 <client> qfgfdb
从 <far> rcfcee
从 <gateway> tYnZha
从 <host> kdedmc
从 <outside> kfdnec
从 <zone> wYiffY
从 iehhdg
仓 ncdggg
仓 库 ncdggg
他 hfdfgj
他 们 ofdfjb
代 rffedc
代 码 nfhgcd
以 $ ldegfg
以 <service> dnfegf
以 access gieccp
以 hiechi
以 reach esdahe
以 上 jefeej
以 到 gpdcic
以 后 kbfgoa
以 吗 rbgdge
以 用 sdgcia
以 直 sbegia
以 访 eogdkb
以 连 jilffX
们 <host> kmedfd
们 <own> qefefd
们 lbhifd
们 哪 cbloef
们 对 aeiqfc
们 现 igpdfZ
们 的 nediee
们 这 kgdkgb
件 $ kcibii
件 , hjhdge
件 <n> eefglf
件 <service> kfggef
件 ? lfgfff
件 jhegef
件 到 chflgf
件 发 nefeef
件 吗 padgje
件 第 cfffep
件 走 pdffcg
件 里 eggfap
任 infcgb
任 何 dnfeeh
任 务 mefgef
任 意 jlgefc
份 , gffkff
份 egdmfg
份 清 dfjkfe
会 drop nffgde
会 fggglb
会 不 kbhfhg
会 些 hdcdds
会 做 rgeafe
会 到 nSbnkh
会 回 lgecdk
会 在 pgcfcg
会 多 hgedsY
会 好 legfka
会 干 fffeen
会 影 edgdlj
会 怎 kdkfja
会 拦 kgfgfd
会 挡 pcfffe
会 放 nfffde
会 断 ahfgtZ
会 有 ggggnZ
会 经 qgdafg
会 落 iedflf
会 被 gfglee
会 走 lccmgc
会 转 grddde
会 通 qYigoU
传 , kfgfgf
传 mgfffd
传 到 offfdd
但 lfggfd
位 老 kgegfe
住 offffb
住 了 qfffgZ
体 hgeefk
何 fnfddh
作 用 gehdii
你 ecfeho
你 会 gcfbdt
你 好 hffegl
你 能 hefceo
你 都 ggdffl
使 mgfccj
使 用 lffcfj
例 gfeefm
例 子 fffefm
供 <service> keggff
供 oehafg
供 应 ifffej
依 kgfdgf
便 ihfcdl
保 jibiff
保 检 hmahff
保 测 ihcggg
保 要 jaZrge
信 $ nhfeed
信 , negdeg
信 <n> oafdjf
信 <service> kfffff
信 ? ncffff
信 nfgdgd
信 一 jgfgff
信 到 gggejf
信 吗 qbgegd
信 投 qcfgbg
信 被 jggfff
修 Zfgepg
修 复 Zfgepg
候 gdgchm
候 源 nffeef
值 kZhcfn
值 班 kZhcfn
假 deggoc
假 如 dfggnd
假 设 jfgdna
做 dbcwee
做 了 gbXwhd
做 什 hhgbZs
做 端 ZYiuhe
停 odfffd
停 在 mdffff
催 fgkagi
像 pcgffd
儿 ikmccc
允 ihffjc
允 许 ihffjc
先 hdgeih
入 jadime
全 组 jkdgee
全 部 gfglfd
公 djlhdd
公 司 jmhedb
公 网 hamife
共 ebkiei
共 享 pfegec
共 做 ggcohb
共 发 fcjidk
共 开 efmkga
共 映 ffeqgb
关 negdmY
关 系 jfggfe
具 ggfeap
具 体 ggfeap
内 ijcibi
内 核 hZhffm
内 网 lfclgb
内 部 cpgkiW
册 mfffef
再 dgffkh
再 加 fhfejf
写 -i Zhfehm
写 odcgZl
写 的 rfgfbb
写 着 kgdggf
决 fgggoZ
准 jgfgjb
准 备 ggggjd
凌 qefgfa
凌 晨 qefgfa
几 eXqldf
几 个 fXrihc
几 条 jebleh
出 <outside> licbjf
出 jdhlfb
出 去 nagjgc
出 发 afndih
出 得 odffef
出 来 iXhpgd
分 ejiebk
分 别 cmkhdc
分 析 mgfgfc
划 eegfme
列 dmfldc
列 一 fjhkfb
列 个 flefgg
列 出 fkdmfb
则 $ tgcbha
则 , kjdhgb
则 : ggfffj
则 ? mcfhfe
则 kdgeej
则 上 nefffd
则 什 ggggej
则 允 lfgeff
则 啥 gfggYp
则 应 ggggdj
则 拦 oeeege
则 放 ngeeee
则 文 cfggjj
则 是 gggdaq
则 的 lZegjg
刚 jfefdk
刚 接 jeegcl
删 dfggxT
删 了 bgggne
删 掉 fegfme
删 除 fegfmd
别 $ hbhfle
别 difdne
别 是 hcZpfj
别 没 fehemd
别 的 klejbc
到 $ gldfff
到 , bugcfc
到 <client> khefic
到 <far> pfgega
到 <gateway> rcedff
到 <host> lhdgfe
到 <n> Wdfjes
到 <outside> acmneg
到 <own> lgbhgf
到 <server> kfffgf
到 <service> lgggec
到 <zone> llZgkZ
到 ? fmdfgf
到 forward dhhfpa
到 ip jfgfff
到 一 jgggdh
到 了 mhdkea
到 什 fekgmY
到 任 dqhded
到 信 nffdfg
到 内 oXhjhd
到 吗 mneefY
到 哪 gWtjea
到 底 hhkcci
到 得 lmgafc
到 我 dehkhg
到 的 lefhef
到 谁 foYofb
到 达 lrbXic
到 这 dnffhd
到 邮 bkeldf
制 $ mdheeh
制 legdgg
刷 了 jgggff
前 hgefle
前 对 ibimed
前 置 lfggfd
前 要 gdghdm
前 面 gehdlf
办 cffjgj
功 nefgfd
加 -a gdggvT
加 agfese
加 一 bgggne
加 上 efghnb
加 了 fhhhkZ
加 完 egggkd
务 $ fbjlhd
务 , jcijgd
务 ? gdglhd
务 fajkgh
务 器 fffffk
务 端 phefec
务 里 edqZhh
动 kgefff
动 了 edfeZv
动 去 ofhede
动 往 mehcgf
动 有 dggffl
动 过 efhgej
动 连 jjgdfe
助 $ gdgdgl
助 idfefl
包 $ ifgfck
包 , kggeff
包 : ngfedf
包 lgfeef
包 会 sdecef
包 到 riebce
包 只 jggfff
包 如 mggffd
包 怎 sffgfY
包 是 kfefgg
包 最 giZmeh
包 看 lfgffd
包 走 mfdefg
化 $ fgggqY
化 ggggje
匹 leeffg
匹 配 leeffg
区 fmadnc
区 别 begesc
区 域 hnaegg
医 jgggfe
医 保 kfggfe
十 edhegm
十 点 dehegn
午 ddibfr
午 吃 fegffl
半 iegbfn
半 夜 jefgfh
协 jfggff
协 议 jfggff
单 $ cikijZ
单 , gbemgg
单 : fkefgg
单 <n> kgfggd
单 hieibi
卡 jegdgh
卡 住 oggggZ
卡 在 jfggff
印 hcgffm
印 机 kcgefj
却 lgfgee
原 keffhf
原 因 kffffg
去 $ albmck
去 , fedfik
去 <far> lfgfgd
去 <host> ofebhe
去 <outside> offedg
去 <own> nefelZ
去 <zone> ubedee
去 ? hkffgd
去 jdghie
去 不 kfgdfh
去 么 qgfeec
去 了 qcbiee
去 吗 qdfdeg
去 哪 hbneif
去 掉 Zffhqd
去 没 kggffe
去 的 edkjhe
去 访 pdfdgf
去 连 jggfhd
又 kdfdel
反 lfffff
反 应 lffeff
反 映 odfeff
发 $ eagqfe
发 , eanfje
发 <service> jgggef
发 kdhhgc
发 不 oegeee
发 件 nfdfge
发 信 mggchd
发 到 mmcbhd
发 吗 kggefg
发 告 lehfgd
发 布 Zhjmee
发 往 qgfadf
发 来 nefffd
发 给 gdjpda
发 起 kffgff
发 邮 gggkfd
取 ndgfee
受 jgfdif
受 影 egggjg
变 jfffkc
变 化 ggggje
变 成 kgefgf
变 更 gehfld
口 $ rcendX
口 , pbndae
口 <far> nefffe
口 <n> mlhbhX
口 ? rThmjY
口 fhhhhc
口 一 pfeged
口 不 migffb
口 为 hZfhdo
口 会 hqagah
口 出 hcikfd
口 发 jjgfde
口 吗 tJahex
口 收 jegggg
口 放 ofbfeg
口 映 pYengb
口 是 pdfjfZ
口 有 qiYfch
口 的 cjfjka
口 能 qVhhla
口 要 effecp
口 谁 enedam
口 走 oeedff
口 转 mfdnda
口 连 ucgcfa
口 通 otfVeY
口 都 mkeedd
句 mfggbg
句 啥 gfggZo
只 kldfed
只 看 nfeeff
可 jlgcde
可 以 hlhedf
可 达 kifeff
台 $ Wgctgg
台 , glgeeg
台 <client> tfgeeY
台 <gateway> Xjfkfk
台 <host> hXesff
台 <server> fjZnhc
台 ? dYdqle
台 fhejdi
台 了 sbanea
台 内 dmbmga
台 对 haXuie
台 打 jffdfi
台 是 oefeff
台 有 eXhqhf
台 机 keapga
台 电 pgdfcf
台 能 pchegd
台 要 kggdgf
号 ibffem
司 jmhedb
吃 fegefl
吃 啥 fdgefm
各 lhedfg
各 位 kgfffg
合 ejdddo
合 作 kdggff
合 吗 ffggfj
合 并 fcgedq
合 规 imaife
同 jiffef
同 一 kffgff
同 事 mffefg
同 步 mfgggc
名 iceecp
后 , gaeipc
后 <client> ifffna
后 <outside> agggog
后 <zone> cfghij
后 fTgkoi
后 会 dfdkgk
后 到 kebjfh
后 就 jggfge
后 是 tVigfd
后 果 fggfje
后 源 kggfdg
后 落 ffZngi
后 转 peagei
后 面 Wchqnc
向 lkfbdh
吗 $ pXdcmh
吗 , sihaad
吗 ? alchem
吗 ifddij
否 pcgeic
否 可 jffgff
否 放 hgefke
吧 $ nbfjdf
吧 ? jffjhc
吧 jefjfe
启 dfgfdo
呀 $ edcmfk
呀 fccmgj
告 oedggd
告 警 jfgefg
呗 $ fgfefl
呗 ifgeek
呢 ? ffggfj
呢 nXeehm
周 igfbdm
命 mffddi
命 中 mffddi
咋 mbfeld
和 <n> oefehc
和 <zone> kfegff
和 qehdmV
和 第 gdfffl
咱 jdhheg
咱 们 idhheh
哈 ncecem
响 $ feffhj
响 ? gfgfoa
响 dfgeng
响 到 gdffmf
响 吗 fgggvT
响 哪 gfffkg
响 没 ffggkf
响 谁 hcidlg
哪 $ nciagh
哪 bjmkeZ
哪 一 ucceed
哪 个 kicgff
哪 些 Xllkfd
哪 儿 hkmbde
哪 几 hXmkhd
哪 台 khbrhU
哪 条 vgfcdY
哪 里 obmblY
商 kehedj
啊 $ hZfnfh
啊 , cndegi
啊 hffmbg
啥 $ lkfiYe
啥 , eegdcr
啥 <zone> ndfedj
啥 ? hefeen
啥 igbfii
啥 不 kfggge
啥 区 cfhemg
啥 原 mggged
啥 后 fggfjf
啥 影 geggme
啥 意 egefhl
啥 没 dhgcXw
啦 , ffffem
啦 gfgffj
嘛 用 gggfck
嘛 的 fefehl
器 $ vbbffd
器 , bjfije
器 <client> nfdgee
器 <service> tZaggg
器 ? Ziaudg
器 igifdf
器 上 oYghgf
器 了 njZjdd
器 人 eefegn
器 对 hWcsig
器 是 lckdfe
器 的 Wvamha
器 能 odcefi
器 访 raeehe
器 都 ghkbgg
回 , jgfgge
回 : jgggff
回 kfffff
回 包 lfffhc
回 应 qggZff
回 来 jfffff
回 流 leegge
回 的 kgfgge
回 程 mfefge
回 答 geeefn
因 $ jffffh
因 ? oegheb
因 kffffg
图 lfefhe
圈 , mgffee
圈 lgfgee
在 <client> rfgfda
在 <gateway> lfZmic
在 <n> fdgfhj
在 <outside> raghfc
在 <zone> mehefe
在 trying ldfffg
在 一 fgfngb
在 做 gdfkYp
在 公 gefkgf
在 哪 giffdk
在 多 echaft
在 对 ddnmgZ
在 是 jYefgo
在 最 gggglc
在 的 tchfea
在 第 ffggke
在 这 ifbmff
在 都 Tlrjdc
在 问 lmcdnW
地 iejghc
地 址 leehhd
地 方 bipcge
址 $ kggefg
址 , nfgdff
址 <own> legefg
址 leehhd
址 会 khdfgf
址 变 kggefg
址 改 hhcgmb
址 是 necjfd
坑 $ fcgegn
坑 hdgeaq
域 gnadgi
域 可 bpgeff
域 名 hegegk
填 <own> mgeeeg
填 lgdgge
填 的 kfgffe
填 表 djfkef
墙 thhYcc
增 gdggnc
处 qdfefe
处 理 pcedfg
备 kgicge
备 份 jfffff
复 ibfalk
外 jflfgb
外 一 ebjjck
外 发 hlhbge
外 开 idkmeZ
外 映 hXS3ie
外 网 megfef
外 都 gZnmcd
外 面 nfgbff
多 ecfdhp
多 少 dcgefq
多 放 hhddsZ
夜 kefgfg
夜 班 nefged
够 digZmi
够 得 dqlaec
大 megebj
天 hcfddq
天 下 dffjfi
天 晚 efgfhj
太 ifffdj
失 mgfged
失 败 mgfged
头 pcghdc
好 $ ecgdfp
好 , cfelfi
好 fdfifk
好 了 dfffkh
好 吗 ifggmZ
好 好 oaegfh
好 的 pcfhcf
如 <far> qddgef
如 aeggof
如 input fgggjd
如 masquerade hgahnd
如 下 kggffe
如 删 egfgjg
如 加 ggggna
如 在 ggggje
如 把 dgggkg
如 果 bfghnd
如 给 eggfkg
子 $ edhggk
子 ddfihk
子 吗 effgfl
子 呗 fgeffm
子 看 fgfdfm
字 jgfggf
学 jclbif
学 生 ieheld
它 tcdfYj
安 ljiZeh
安 全 kjiYeg
完 <zone> fggglc
完 ieghlb
完 之 Ygggtc
完 以 jefgkc
定 jffdmc
审 icejie
审 一 gdgefm
审 计 mffgee
客 oefdff
客 户 megdhf
客 服 kfffff
室 lgfgfe
家 lefleb
宽 efhfdm
寄 qdgYnb
密 gegdgl
密 码 gegdgl
对 <outside> nhljXZ
对 <zone> lneZhc
对 fioffY
对 吧 pheede
对 哪 Vpfghh
对 外 ffngfb
对 方 oeecgg
对 端 kegegg
对 谁 arfghc
对 调 efgepc
封 iddchn
封 掉 egghan
射 $ hcgmge
射 , hebqfd
射 ? crmaeb
射 geelgf
射 了 dhcohd
射 出 Vcmohg
射 列 fbesfd
射 到 ldjdcj
将 eeghqa
小 rgfagc
少 ? fchbfq
少 dcgefq
少 个 fffgfk
就 hgghpW
就 不 sffgTj
就 可 ledggg
就 好 hgfflc
就 收 ineecf
就 是 rfgfbe
就 没 ngffde
就 能 cgggme
就 行 eggfgj
就 通 bfggof
层 mcifdf
工 单 lgggfd
己 lggegd
己 ping kefggg
己 去 mggfde
己 的 hoZdhg
己 能 scgfeb
己 访 neegef
己 连 kZifke
已 fblgdj
已 经 dgheij
布 Zhjmee
布 了 dieocf
布 出 ejlahf
布 到 fcjldf
布 的 fhmagg
师 mgfgXk
师 好 mfgggc
带 nfddck
帮 degdfp
帮 分 nfffee
帮 助 gdgdgl
帮 忙 oZgdel
帮 我 Yhcijm
帮 查 nagafm
帮 看 hdgefk
常 $ jgggfg
常 , ndfgff
常 的 jfggge
干 什 ggffcm
干 啥 gffffl
干 掉 ohgdbe
平 jgggge
平 台 jgggge
并 fcgedq
序 iefglc
库 <client> mffffd
库 geffgj
应 , kfffff
应 dagnfj
应 吗 ngfagg
应 商 ifffej
应 该 hefkeh
底 hhkdci
底 放 kgggef
底 是 paefei
底 能 fenfge
底 通 xXfgfZ
度 , cdjjgh
度 fehlch
度 看 ffhjci
建 ldhhja
建 连 neghgb
开 $ gkgbfj
开 , hgggci
开 <host> nfeffe
开 <own> oddhfd
开 <service> lfefgf
开 eijhcg
开 一 Wgfgdu
开 了 dckjfh
开 吗 ksfXdc
开 哪 cdlcrb
开 放 mgiifY
开 着 nlccfe
弃 $ kffgff
弃 kffgff
式 nebelc
弹 nfffgd
弹 窗 lffege
录 <gateway> lhdffe
录 hggbfl
影 dfgeng
影 像 kffegg
影 响 dfgeng
往 <client> lfffff
往 <host> ogffcf
往 <outside> lfgdff
往 <own> qgfYfg
往 qdgagf
往 外 rcgbge
径 meffge
得 gqhchZ
得 上 mfiagg
得 了 lmhZde
得 出 ngedeg
得 到 iofcfc
得 去 jheffg
得 开 mdfdmc
得 来 ljfafg
得 着 dqlaec
得 过 pegffb
得 通 pagleb
心 jXhfhl
志 : jgfgge
志 jggffg
忘 fffffk
忘 了 fffffk
忙 oZgdel
忙 review ffffel
忙 分 mggggb
忙 审 gfgfek
忙 查 fieffj
忙 看 mfgffc
忙 解 kgfebl
忙 过 efgfgk
快 afiags
怎 ldhddj
怎 么 heicdl
怎 样 oddhmY
思 $ hfggam
思 , fgecjk
思 -a gfgfcm
思 : ifgfZn
思 ? fgggdj
思 dgdggm
急 $ gcgeen
急 hdgden
总 heijgd
总 共 cdkljb
息 meeefh
您 iedpfb
您 好 iedpfb
情 mfggfd
想 <service> lfggef
想 jheghc
想 加 bgghvV
想 在 ggffrX
想 把 bgggoc
想 用 mefffe
想 直 kgggef
想 确 hkdife
想 访 qafhfd
想 请 jchkfb
想 远 kgfgfe
意 eicfem
意 思 dgdggm
感 jffeei
慢 , efgddo
慢 efgddo
懂 $ dgfefo
懂 : ggggTt
懂 gggfZo
戏 mdhgfd
成 <client> dhchod
成 <n> ehhfoZ
成 accept dgggmd
成 dfefli
成 drop agggmg
成 snat fehhke
成 strict fgfeod
成 人 ffggdk
成 什 nhdfbg
成 转 edicua
我 gbfjgj
我 一 gedmff
我 们 lbhigd
我 在 pfhedb
我 想 mefgnW
我 打 fgggje
我 把 fbfajp
我 是 kgggge
我 电 lffgfe
我 的 ggfffj
我 看 qeaifd
我 要 ghkbfh
我 讲 kdfdle
我 这 efiadp
户 nedjgb
户 反 mffdff
户 在 kggefg
户 打 peehbe
户 用 qghYeg
户 的 wbiZhZ
户 端 nhfdfd
户 访 kZijge
户 连 egeljd
房 jeffej
所 dlhnYe
所 有 dlgnfZ
手 khffhc
手 机 khfffe
才 aghcds
打 <host> jeqaah
打 <own> rZcmbf
打 ddhfji
打 不 reeefc
打 到 fZekne
打 印 hcffem
打 得 nhecic
打 算 cgggnc
执 kgggfe
执 行 kgggfe
扫 qlfaZg
扫 我 jefcfk
扫 描 mefffe
扫 码 jffggf
找 ceffkk
把 -a ggggnZ
把 <client> eddecu
把 <n> cdiXnn
把 <own> fagipc
把 <service> mcffeh
把 <zone> effehl
把 ZcfZqp
把 input egggkf
把 masquerade dffgmf
把 所 iZhreb
把 第 egggkd
抓 kfgffe
抓 到 kgffff
抓 包 kggffe
投 nbgeeh
投 递 kehdgf
护 iddlgf
护 网 gddmhf
报 <n> mdgegf
报 connection hlgdgd
报 keclgd
报 告 kedmfc
报 连 kggfge
报 错 jggfff
拉 neegfe
拒 negegc
拒 绝 mdgegf
拦 $ rdhYgf
拦 ? mdgeff
拦 pfgbge
拦 吗 lfffff
拦 的 keggge
拿 qegeah
挂 dadnhk
挂 了 dYekjn
挂 载 yhgcgR
指 gjdffh
指 到 fddogf
指 标 pdffdf
按 lgfgia
按 现 ikgfde
按 规 oaghfe
挡 $ tebdef
挡 ? nfdffg
挡 keieeg
挡 了 tZedbk
挡 吗 rfbfee
挡 掉 lgfeef
挡 的 lgefge
挪 hdhdoc
挪 到 hdhdoc
换 fdhbof
换 成 eghgna
据 , jffggf
据 包 ngefdf
据 库 fgfdgl
掉 $ pgeeXj
掉 , bfhhqa
掉 -a fbfgrb
掉 <n> cffgqc
掉 ? ogegce
掉 ifgfoZ
掉 line cgfgod
掉 masquerade bgfgnf
掉 会 gfgekf
掉 吗 nghbdg
掉 的 egffme
掉 第 bffhoe
掉 还 nccehi
排 jfgaem
接 , ofeefd
接 : jgggge
接 <own> kgggfd
接 <server> jggfgf
接 <service> fmfffe
接 lfgdfg
接 会 jgggfe
接 到 jfffhf
接 口 offfec
接 在 qceffe
接 打 cfkapf
接 文 deljff
接 用 ldfgfg
接 被 ncgege
接 访 tefZhc
接 超 negehd
接 连 obeeei
控 lffffe
控 机 jefggg
推 lfgeeh
描 mefffe
提 oggYgf
提 供 vhhVga
提 示 jffgff
提 问 ffdfdp
插 ggfgtV
插 一 ggegoa
摸 lbhlfb
支 idgefk
收 <service> kdeejf
收 jhfegd
收 信 lfffge
收 到 leffgf
收 得 pbfffg
收 邮 lefgff
改 bbgfoj
改 了 fZgfds
改 动 dehgem
改 完 Xgiipd
改 成 bgggpc
改 的 gbgfdq
放 $ joeieX
放 ? jnhagc
放 keedfk
放 不 sdgefa
放 了 gghlec
放 出 igfdld
放 吗 ucbcie
放 啊 irfWge
放 在 odcgbl
放 开 ldbegl
放 没 geffgj
放 的 hgmifZ
放 行 mcheeh
放 进 ocefff
放 通 nfdeeh
故 ijcedk
效 qffdfb
教 lfgicd
教 一 kfhjfZ
教 务 kffgff
数 ggfefk
整 emfflZ
整 个 jifgde
文 ifgbgj
文 件 efkbgk
文 档 fgZocl
料 , eilcgf
料 : ambjhg
断 $ cgchlj
断 gfeegm
断 了 eeeeim
新 人 fffgcn
新 增 ffggnc
新 来 gffgfj
方 $ fanghg
方 ? adnghg
方 jgodhX
方 向 keghge
方 是 kalefg
方 案 eegdqd
方 能 eraeff
无 mfgfcg
无 法 neffff
日 legfef
日 志 jggffg
早 , jgggfd
早 meeeam
早 上 jdhafm
时 $ rbhdgd
时 , jggigc
时 mbgdgi
时 候 gdgchm
明 edggfm
明 什 ogffed
明 啥 lggfef
明 天 ffgffk
明 明 lgfffe
映 geelgf
映 射 geelgf
昨 jbheao
昨 天 mchfdh
昨 晚 fdgfbq
是 <client> kdjchf
是 <far> ofeegc
是 <gateway> jffggf
是 <host> jjhgdc
是 <n> lgeYgl
是 <outside> kffgfe
是 <own> legeeg
是 <service> odffef
是 <zone> pffhdb
是 allow ogeggb
是 drop ncgggd
是 forward fdhlge
是 hairpin oeggga
是 hfgefk
是 mail rgeegZ
是 不 gfeggk
是 丢 lfggfe
是 什 jgfhWm
是 允 rbgfdf
是 关 oeaeke
是 删 cgfhkf
是 加 fgggpY
是 发 gedlgg
是 否 kffgfe
是 哪 mgefeh
是 啥 icgfjg
是 在 jgfdfi
是 好 lhgged
是 就 fhgfld
是 怎 qfebfe
是 我 lgefhe
是 把 cehglh
是 放 lfgfgd
是 正 jfggge
是 没 eefeng
是 第 dgfgod
是 给 pbecfj
是 被 nffffd
是 规 rgggfV
是 说 eghddn
是 谁 mchadm
是 转 acdthg
是 通 pffbhe
晚 ecgdgp
晚 上 ffgfhj
晚 是 hfgdem
晚 谁 gegegk
晨 qefgfa
暴 nZlhdd
暴 露 nZlhdd
更 gegfld
更 新 lffffg
最 jafmfg
最 后 mbfmga
最 终 kbfifh
月 fcehfn
有 $ leemgZ
有 ? kfgael
有 clciif
有 rule lbijce
有 个 pggedb
有 人 pnbbag
有 什 ggfgje
有 例 fdgefn
有 做 ZYjrie
有 关 jgggfe
有 区 fehfnb
有 去 jgggge
有 台 ndffef
有 哪 Zniigb
有 啥 fdgekj
有 回 lfgeff
有 坑 gdgear
有 多 fffggk
有 对 tfdiba
有 影 ffgfle
有 放 gcfcgp
有 映 bjgqdb
有 没 ekZkjf
有 点 foechf
有 端 Zgimgf
有 第 gbfZln
有 被 mbfhff
有 规 jieghd
有 谁 doehia
有 这 nfffdd
有 问 oYjdgh
有 限 lfgedh
有 风 fegehk
服 fdjlfe
服 务 edjlfe
期 Zffhfp
末 gegeji
本 khhbei
本 机 kigaej
本 身 pYgfgg
机 , mngfab
机 <client> pefffc
机 <service> mfgggc
机 ghhgdh
机 ip jffggf
机 上 mfgbei
机 吗 iWgmfi
机 器 jhifdd
机 房 keffek
机 是 oeeggb
机 用 oefgfd
机 的 dkddep
机 能 sZegib
机 要 offefd
机 访 nWffhk
机 连 rcheeb
机 都 lieefe
条 $ dfgeeo
条 , fggglb
条 -a fhhhla
条 <n> bggeof
条 accept ihffhd
条 chgcng
条 conntrack lgfgfd
条 rule hfdcbs
条 一 jfggff
条 什 ggggUt
条 会 ggegmc
条 啥 gfgfan
条 日 kggggd
条 是 hggfTt
条 没 efgeXt
条 端 ggflhc
条 规 effhem
条 路 mffffe
条 连 lgggfb
来 $ ckilbe
来 , ifeefk
来 ? ftdaic
来 fjleed
来 了 hffgje
来 吗 zVfefc
来 回 obfegf
来 是 jgggge
来 源 etedfa
来 的 hdgmef
来 看 cdgkej
来 自 rdeegc
来 这 mgggbg
来 问 jkcfge
板 在 oeefgd
析 $ kgfgff
析 : jgggge
析 kegffg
析 下 ngfgga
果 $ iheblf
果 <n> Zgggpd
果 efggmc
果 remove fcggqb
果 删 ggegpZ
果 加 efhhqX
果 把 edggii
果 第 dfggtX
枪 jffggf
查 : hdohbd
查 <far> bgggmg
查 <service> kefggf
查 egjdgj
查 一 gmdfdh
查 得 pcfhed
查 询 nffffd
标 , lhdgeg
标 hifdld
标 是 gkfgfe
校 qWlbck
样 $ hcmclb
样 , mddfgh
样 <zone> fgffkf
样 ? kgegic
样 hekdmc
核 megfai
根 sdhbgb
案 idgenc
桌 kfgffg
桌 面 kfgffg
档 jfYndj
楼 gVggcu
次 kegafl
次 都 khfgee
步 ofeegd
死 mXhebp
死 活 jgggge
段 <zone> iichgf
段 llgZef
段 可 bmffhf
段 的 rcfgfa
段 能 dmhahh
段 访 cjfdgm
段 连 fkgegf
每 lldagf
毒 mkedee
比 jgfgeg
比 如 jgfgef
气 hgbgfl
求 , tfdcha
求 khdfcj
求 助 kffgfe
求 解 leefbl
没 $ sZdakh
没 ? Yfidgq
没 hgdigg
没 了 dgfgqa
没 写 bhfefn
没 动 kggggc
没 反 kfffff
没 放 lfffge
没 有 hjbkfe
没 见 obecfj
没 问 ogfcef
法 kefffh
法 连 kfffgf
注 jeffje
注 册 mfffef
活 jgggge
活 收 kgfgfe
流 kddihf
流 量 kccihi
测 ogbfeg
测 评 ihcggg
测 试 mfffdg
浏 jggfff
浏 览 jggfff
海 hffden
清 djfjfg
清 单 djgjff
源 $ fleegg
源 <client> nfgfcg
源 jpddga
源 地 ngdfge
满 dfhZgr
满 了 dfhZgr
点 bkefem
烦 igcefl
烦 列 cncghg
烦 帮 efgdgm
烦 看 kfgeeh
然 kdgdek
现 heieek
现 在 idieek
现 有 gjffff
班 jZehfl
理 $ qcecgg
理 kmcfde
理 解 gfggan
理 页 lhdgfd
生 jfibdj
生 产 edfgik
生 机 lgdhfe
用 $ edakjk
用 , lWdmfi
用 <host> regbhb
用 <n> offgfc
用 <outside> kgfgef
用 <own> keggic
用 <public> qfffga
用 <service> kefigd
用 ? effffm
用 fgdhdm
用 foxmail kfggfe
用 你 fffffk
用 到 fftUgg
用 哪 gcqagg
用 啊 eeedfq
用 得 emuWcd
用 户 neblfc
用 手 keggge
用 的 hggfal
由 <client> kffffg
由 nffffe
电 脑 iekgfe
电 话 kffffg
略 ffggjf
略 上 lfggfe
略 改 egggkf
病 njfddd
登 qffefc
登 录 jjfefe
白 ngfYbn
的 $ pagjTn
的 , rjhYiX
的 -i degghk
的 : lggfXm
的 <client> sfegeZ
的 <far> scfffd
的 <gateway> bihddp
的 <host> mefgfe
的 <own> jfgggf
的 <service> paffeh
的 ? mhgfYj
的 behigk
的 client sfcgfZ
的 dnat jgehic
的 dport egggoZ
的 effect egfgXr
的 foxmail qfeedf
的 ip ffggjf
的 laptop neeffe
的 line gggcbo
的 masquerade ZgghsZ
的 mx efgegl
的 outlook jfgggf
的 pc qffece
的 port ekdrhV
的 prometheus paggef
的 tcp tgfZfb
的 traffic mdebgk
的 udp omfZga
的 user heegej
的 一 nefgfe
的 人 nYregY
的 作 fhhdbo
的 信 qbfeid
的 共 nfeggc
的 包 lgfgee
的 同 odfffd
的 吗 qdhheZ
的 吧 offbhe
的 哪 fZnjgd
的 地 jfffie
的 备 jffgff
的 客 mgedfg
的 对 lgefef
的 打 ogfhfa
的 扫 lefgff
的 接 kfgffg
的 数 kfgffe
的 时 mgfeff
的 是 hafmdj
的 服 gemdgf
的 机 nihecb
的 来 jqecdc
的 流 lefdlc
的 源 kecijd
的 用 ncgfgf
的 电 idkgfe
的 目 ifffjf
的 端 fellaf
的 第 gfgfao
的 管 gkggfe
的 终 lefgff
的 网 ekfhbj
的 规 dafeol
的 角 feijgd
的 话 dhfhqY
的 这 hfgfje
的 远 jffgfg
的 连 rdfefc
的 那 cekgpZ
的 邮 gffffj
的 锅 kfggff
的 问 kffgge
监 控 mffffe
盘 nTeegp
目 gkiZhf
目 前 elfhef
目 标 gifdmd
目 的 kffcgh
直 timed tddffb
直 timeout lfffff
直 unreplied jfggff
直 刷 jgggff
直 卡 jgfggf
直 接 jjhegc
直 是 kggggc
直 没 kfffff
直 超 lgggfd
直 转 lgfged
直 连 geggjf
直 重 kggfff
看 $ jebkdj
看 , iehjbi
看 neehai
看 一 ochhec
看 下 pegdcf
看 不 gggfZo
看 到 jgffdh
看 卡 jgggff
看 得 uUgdfh
看 懂 gggfcl
看 看 idhgdi
真 kbffgk
真 的 offfgc
眼 dgggfl
着 $ jlmYde
着 ? mllWdd
着 jflbbj
知 dmgfbk
知 道 dnfeal
知 邮 kggggd
码 iegdfj
码 忘 fffffk
码 枪 jffggf
确 kjgfec
确 认 kjgfec
碰 lnjadb
示 jfggff
示 连 lggggc
离 mdggfe
种 jbflnW
科 ndfgfe
程 qfhgda
程 桌 kfgffg
窗 kgffic
站 jdjhee
站 在 dejkhe
端 <client> lffffe
端 <far> ofgbgg
端 口 fhgjfe
端 是 jfggff
第 <n> bfdfjm
第 ceefjn
第 一 gffffk
等 kibife
等 保 jibiff
等 着 nffged
答 pbddel
答 哪 gedfgl
策 ffggjf
策 略 ffggjf
算 $ argfdf
算 cjeend
算 加 ggggqW
算 把 dgfepc
管 gpkcbc
管 哪 gkgeff
管 是 cuhcec
管 理 lgdhge
管 目 fogcdg
箱 eegfgm
箱 密 fffffk
系 kfggfe
系 吗 jfggfe
系 统 jfggge
线 $ jcgcmf
线 kbegkf
组 jkdeeg
终 端 lefgff
经 mgfecg
经 过 mgegde
结 uZfbfh
结 果 qgeaeg
绕 peggeb
绕 过 lgegfe
给 <client> qfhagc
给 <host> qggefZ
给 <zone> nfgekZ
给 pYdkid
给 个 jkhafg
给 几 fgeefm
给 哪 mZdkfg
给 我 jhRqfj
给 第 cggglg
给 谁 Zbeucl
给 过 jfgfge
络 cjcffm
绝 $ mdgegf
绝 , jgfgff
绝 mdgegf
统 jfggge
编 lgfffe
网 , nggfdd
网 <far> rfeaff
网 ip kfdhfg
网 pedidd
网 上 fekife
网 不 lbeelf
网 会 Xhcevg
网 关 jigdff
网 吗 nabhkg
网 哪 kXgnhd
网 映 dYmqed
网 机 glckga
网 段 lkgYgf
网 络 cjcffm
网 走 pcefgf
网 页 offcgd
置 $ gdfeen
置 ? ffffek
置 beggkj
群 mdhbhg
翻 ffggdk
翻 译 ffggdk
老 jdfffj
老 师 mffgee
老 是 neefge
者 nafgfg
能 <service> mdgegf
能 access hbfegm
能 dkhakh
能 ping pffeed
能 reach ilfcbi
能 上 qbchgc
能 不 sZefff
能 主 ikgedf
能 从 klfbdg
能 做 ggfdem
能 出 oedgge
能 到 flfegf
能 去 iamgeg
能 合 ffggfj
能 否 naghkb
能 回 iedfgk
能 好 cggglf
能 帮 gffffj
能 干 gedfeo
能 往 jfffhf
能 打 nkiagZ
能 收 leffhe
能 查 dfcgkk
能 用 mdsUdg
能 直 djffke
能 访 blnede
能 过 vcggfX
能 进 fnefge
能 连 bghhgi
能 通 dafkki
脑 <client> nffgfc
脑 iekgfe
脑 可 yadcee
脑 打 uebgga
脑 是 kgefgf
脑 用 mfdgff
脑 能 xZahga
脑 连 ybbaef
自 <zone> qddfgd
自 ofibhc
自 己 lggegd
自 身 miehfa
若 ceghrb
苦 gdgefn
苦 了 ffgffk
苦 啦 gfgffj
落 ffaokd
落 到 ffZmkf
行 $ keeedl
行 , iegfjd
行 <zone> fhefnd
行 ? mjgfZe
行 feeemg
行 masquerade ggggma
行 不 nedhgc
行 为 ahgbds
行 了 qffdec
行 什 fhhhal
行 以 cggglg
行 会 ggegoa
行 删 egggle
行 前 hcidmd
行 加 ffggob
行 去 dgfgtX
行 后 fhhemb
行 吗 pffefe
行 和 gdfffl
行 啊 jggfff
行 啥 hegcaq
行 对 efgepc
行 干 gfgeXs
行 挪 hdicnd
行 是 gfgeel
行 有 hdheN2
行 没 gfedfm
行 的 ggfekf
行 补 dgggkg
行 还 kffgfe
行 那 gfgfVt
补 fggfke
补 一 ggegke
补 丁 mghdee
补 上 agggoe
表 $ gldgff
表 : fodcfh
表 fkdhlb
被 <client> mffffe
被 <far> veedcc
被 <gateway> lggggc
被 <zone> pegdgd
被 drop lgefge
被 forward mhdnWf
被 kdgldd
被 丢 lefhfe
被 哪 lfffff
被 拒 negegc
被 拦 sfeYff
被 挡 jflddg
被 改 oheeed
被 放 nffefe
被 转 iYdpfg
装 lfhceh
西 ? eajggl
西 gZjifj
要 ggifjc
要 一 fjffej
要 上 gggfek
要 不 mdfggd
要 交 geaqge
要 从 jggeff
要 写 pZkdhc
要 去 oegdfd
要 填 ckfjja
要 把 pcgfde
要 是 cgigpZ
要 材 eijeff
要 求 kfgdfg
要 用 klZnac
要 访 teedce
要 调 obgefg
要 过 rdfeed
要 连 oegfee
见 pcfdcj
规 jffeej
规 则 kdgeej
览 jggfff
览 器 jggfff
角 eejkch
角 度 eejkch
解 $ jfegbl
解 gghebm
解 析 jegffi
解 读 kgggge
解 释 gfjgZl
警 kfgefg
警 邮 jfgffg
计 kfefhf
计 划 cehfnf
计 要 ghelfe
订 idgcfn
认 hggfkd
认 一 kkgded
认 策 fgffld
让 <zone> nefgai
让 kffhZk
让 不 pfgggY
让 过 jfggge
议 iehgjd
记 hdcico
记 录 dffeep
讲 $ ffhemd
讲 iegdhh
讲 讲 dfgfod
许 ihffic
许 吗 mffgfd
许 的 oagfgf
论 kZgelg
设 gidepZ
设 备 hkhgde
设 成 fffeod
访 ghibfj
访 问 ghibfj
证 icgcgm
证 书 hcgcgm
评 igdgmb
评 要 gjdhfg
诉 phbagg
译 ffggdk
译 成 ffggdk
试 ngfged
话 $ kffgeh
话 , bgggsZ
话 : ffggej
话 dgegik
话 机 meggfd
询 mffffe
该 hdeifj
该 怎 gfdffm
该 是 lfgbgg
该 没 xgdZcd
该 能 iadqdf
该 通 udgcfa
误 <n> mfefgf
误 kffgff
说 pcdgeg
说 打 vdhYfc
请 hefmee
请 帮 kegfgg
请 教 mfgjea
请 求 nddief
请 问 nefgef
读 kgggge
谁 $ heYmkf
谁 ? jeffkd
谁 WtZiig
谁 动 gegffk
谁 可 jsdaiY
谁 回 kggfgd
谁 开 arfghc
谁 改 gbgfdp
谁 来 ndcZfo
谁 能 brcfhe
谁 进 fodchg
谁 连 eshbdd
调 mcgdma
调 一 ggffld
调 用 nfegef
谢 $ ihiaXq
谢 ighaXs
谢 谢 ighaXs
财 eaggeq
财 务 eaggeq
败 , mggged
败 mgfged
账 号 gffffk
贴 fffkfg
费 mfdgge
走 $ ogecge
走 <n> ochdeg
走 <own> jfffie
走 <public> jdfekg
走 <service> lfffge
走 ? tgfcea
走 hairpin tehdeZ
走 keelgc
走 不 oegfec
走 内 kfgegg
走 到 khblee
走 哪 mfefge
走 得 fafmig
走 的 nfeefe
起 ifgfbl
起 什 fggfcm
起 连 mffffe
超 pcgegc
超 时 pcgegc
跑 在 jgggff
跟 <gateway> lfggfe
跟 jffdXr
路 $ nfgcgf
路 rdgbge
路 径 meffge
跳 nfhdfe
身 ? jeffgg
身 mhfhfY
车 kfgefg
车 间 kfgefg
转 leekha
转 到 jjaljZ
转 发 hdeijf
转 圈 lgfgee
转 给 lYfiig
轮 kfgfff
轮 询 kfgfff
载 eXebfz
辛 gdgefn
辛 苦 gdgefn
边 <client> tdfgfY
边 <service> leffge
边 kegddl
边 到 fhfffj
边 拦 kgggge
边 放 nagfgg
边 有 offgec
边 的 ffegen
边 能 obhadl
边 要 shfbdc
达 nidcge
达 吗 pdgbfg
过 $ kgfgge
过 <gateway> mdfeeh
过 <own> jfffhf
过 <public> mgefef
过 jgakbj
过 一 efgfgj
过 不 pdfgfd
过 去 gocecj
过 吗 nfggfb
过 哪 hgbnfe
过 得 negeef
过 来 lgfjce
过 这 megbej
返 jgggge
返 回 jgggge
还 bidfkj
还 work Zgfgpe
还 打 Xegfsg
还 是 offfcf
还 有 gndUgp
还 能 bfhhmf
还 行 Ygggrd
还 通 fYidll
这 efejfj
这 一 ldfgkb
这 个 hfdgfk
这 句 gfggam
这 台 bjdnfe
这 是 lgggfe
这 机 cegcgp
这 条 hfgfej
这 样 ghfeke
这 种 gjeedk
这 行 jfffal
这 边 lfjcff
进 <gateway> kegehf
进 inebfe
进 到 ieekeg
进 去 hcgggj
进 得 jncafg
进 来 hihfgc
远 kfgffg
远 程 kfgffg
连 , nofbbc
连 <client> ngfgec
连 <far> kdgfje
连 <host> nggbkb
连 <outside> kcgdjf
连 <own> iXjeik
连 <public> ofeech
连 <zone> mdeeid
连 ? kvhbdT
连 egjchj
连 上 iegqbb
连 不 hnfcbh
连 到 ihpVdh
连 吗 ltfYad
连 外 pegagg
连 得 kfhagh
连 我 mkfZhc
连 接 pafefi
连 的 jggggf
连 线 ncegeg
连 进 glgbhg
退 , jgffgf
退 lgefgf
退 信 kgdggf
退 回 jgffff
送 gfdmeh
送 到 gfaoci
递 kehdgf
通 $ efhcfm
通 , shgffW
通 <client> lffgff
通 <far> jffgfg
通 <gateway> jgfggf
通 <host> sbhffZ
通 <own> iaiele
通 ? 1Ydcbf
通 fleffh
通 不 pdcfgf
通 么 kfcglc
通 了 jdecik
通 吗 infgcc
通 吧 icfmef
通 啊 ubggfY
通 的 pffbhe
通 知 jgggge
通 过 khhggb
通 还 rchgea
遍 lgmddb
道 flgfak
那 hgfdme
那 三 cgfgme
那 个 fkecdl
那 台 hgfdcn
那 条 gfghma
那 种 iafloY
那 行 cgfgmf
那 边 kdfgfh
那 里 hncjeb
邮 kgchgg
邮 件 mhcigb
邮 箱 eegfgm
部 elfich
部 门 najgee
都 ahmlhZ
都 不 jcggoZ
都 会 hfddeo
都 发 hVguhb
都 在 jegffi
都 映 fbkjff
都 有 cjhjhb
都 没 qffffa
都 算 cpgeef
都 能 cfrahf
配 pgddch
配 的 jgggge
采 nfgffc
释 $ nfffef
释 : bdkkei
释 gfjgZl
释 一 ggffbn
释 下 gfgebo
里 $ bdgjii
里 <service> mcfggg
里 ? dbioeg
里 oehfah
里 一 kggfge
里 写 ofefee
里 加 aggfrb
里 有 ldgifc
里 的 gdhffj
里 看 hgggdi
里 要 mffgja
里 这 jgggge
里 面 bgglck
重 ffgefl
重 传 kfgfff
重 启 dfhfdo
重 置 fffffk
量 $ qdccfh
量 ? egecin
量 kccihi
链 shfacf
锅 kfggff
锅 吗 kffgff
错 : jggfgf
错 jgffff
错 误 kffgff
镜 lefgge
镜 像 lefgge
长 fcilch
门 najfdg
问 $ heddhl
问 , jnceee
问 : jijhbd
问 <client> vgghfR
问 <far> sfcehZ
问 <gateway> qfeggZ
问 <host> kmZhdf
问 <n> tnfaeV
问 <outside> qZfnfZ
问 <own> hkZdij
问 <public> zafcdb
问 <zone> nkZggc
问 ? gecgcq
问 fghaen
问 一 rdffgZ
问 下 hefegk
问 不 jeegdk
问 从 yffbcZ
问 你 ggdggk
问 到 egnlfX
问 哪 gcuVhg
问 得 kfcecm
问 我 jfjcgf
问 是 ogffdd
问 的 lfeeif
问 这 ggfgbn
问 题 idfefk
间 ofhida
限 fmddlb
限 制 legdgg
除 flfgja
除 了 hmfiae
险 $ fdgehk
险 fegehk
随 jigege
随 便 jifdge
隔 lcgefi
隔 离 mdggfe
障 ffgefl
集 nfgegb
需 gkglfZ
需 要 gkglfZ
露 nZlhdd
靠 nfegdf
面 , cjgdme
面 <n> jffgfg
面 icbsjY
面 到 ogfbge
面 加 dghgle
面 插 gggflc
面 是 XZgyge
面 有 dfdnma
面 这 gggfmb
页 , ofdgfd
页 ngedgf
页 面 mgdcej
顺 hchclh
领 iggghd
领 导 iggghd
题 $ kbgdfl
题 , kgfgef
题 ? ldfgeh
题 idfefk
题 吗 hefgfj
题 吧 qggXgf
风 fegehk
风 险 fegehk
马 mffefe
马 上 nffefe
麻 jeeefk
麻 烦 jeeefk
黑 kdeecn
默 fgffke
默 认 fgffke
`;
export const PART_WEIGHTS = `
+ 'connection kia
+ 's bod
+ -> oWh
+ -a hid
+ -d jcg
+ -i cgk
+ -j ihd
+ -o jdg
+ -p iic
+ -s Yct
+ -v jfe
+ ; jdg
+ <- dnc
+ <far> ail
+ <gateway> eej
+ <n> eld
+ <public> ibj
+ <server> ejf
+ <service> djg
+ <zone> alh
+ able qYe
+ about dfk
+ accepted oZf
+ access lgb
+ accessible dme
+ ack djg
+ active nbf
+ actually kgc
+ added Xhp
+ address aeo
+ admitted jYl
+ adress Zbs
+ again cco
+ against tYc
+ agent iib
+ aimed jfe
+ all del
+ allow eao
+ allowed hcj
+ alowed kdf
+ already boc
+ am coc
+ an jmX
+ and kee
+ answer cqZ
+ answered jhc
+ answers beo
+ any Zpe
+ anything dhh
+ anywhere gkc
+ apt Zng
+ arbitrary lbg
+ are nhX
+ arrive lnU
+ arriving yWY
+ as Yqe
+ asking mkW
+ asks sVf
+ at gkc
+ available ZwX
+ be Zng
+ because jhc
+ becomes efj
+ been hcj
+ behind pcb
+ being gla
+ believe shT
+ blame ddm
+ block cdo
+ blocked iib
+ blocking edm
+ blocks led
+ bob led
+ both ffj
+ browse lbg
+ browser fje
+ build fej
+ but gYo
+ by bkh
+ bypass fcl
+ bytes cnd
+ c hdi
+ calls pad
+ can't kcg
+ cannot mZg
+ cant ecm
+ capture Zfn
+ chance oZe
+ change cii
+ check fmb
+ checks kee
+ cksum jkZ
+ claims Yqe
+ client fkd
+ clients jlY
+ closed fkd
+ code aki
+ colleague fna
+ collects dle
+ com Xqe
+ come gdj
+ comes ncd
+ coming csY
+ complain jja
+ complains fld
+ conect kfd
+ configured fan
+ confirm iYn
+ connecting fkc
+ conntrack cgk
+ consumer hkc
+ contacted Zpe
+ correct eje
+ could occ
+ cross bkh
+ cs fkd
+ ctstate cgk
+ curl mXk
+ cut nfa
+ daddr mec
+ dead jef
+ deliver pYg
+ delivered jZk
+ delivering yXX
+ delivers rZc
+ desktop liZ
+ dev mec
+ dials rVg
+ dicom fkd
+ did lbg
+ die bmf
+ dies lfc
+ direct dob
+ directly enb
+ do lga
+ docker Uko
+ doesn't hbk
+ doesnt pXh
+ doing cfl
+ don't eke
+ dont jee
+ down Xds
+ dport chj
+ drop fdk
+ drops idh
+ dscp fkd
+ dsn ejg
+ dst lde
+ each hoY
+ eating ecm
+ echo mcd
+ email ial
+ end hqV
+ ends ogY
+ err gjd
+ errno jef
+ establish jfe
+ even blg
+ ever ijb
+ every ici
+ everything kch
+ example fkd
+ expected lde
+ explain mbg
+ exports nWk
+ exposed Yim
+ f gna
+ fail qgW
+ fails mcf
+ far kjZ
+ fault nbe
+ fetch ncd
+ fetches rTi
+ filtered lgb
+ firmware obd
+ fix Yav
+ folks hdi
+ for Zng
+ forever dnc
+ forward Ugs
+ forwarded oiW
+ foxmail jbi
+ from bji
+ full ika
+ gateway bij
+ get dke
+ gets dle
+ getting neb
+ git gpX
+ github qZd
+ given uYa
+ gives Vlm
+ go liZ
+ going qca
+ good dnb
+ got bji
+ gw jgd
+ had dih
+ hairpin mfb
+ hand lgb
+ hands ejf
+ hang afn
+ hangs nkW
+ happens kbh
+ happy Zep
+ have iWo
+ he mWk
+ healthcheck mfb
+ her ejf
+ here sWe
+ him efj
+ his glb
+ hit ngZ
+ hits qac
+ hitting nZg
+ home hXo
+ hosts Zng
+ how hbk
+ i dih
+ i'd aik
+ i'm aik
+ icmp kdf
+ id djg
+ idea pea
+ if hkb
+ in ija
+ inbound Xoh
+ incoming pca
+ initiate tZa
+ inner nYh
+ input khb
+ inside fbn
+ instead cji
+ internal cpb
+ into nZg
+ is clf
+ isn't glb
+ it kdf
+ its jfe
+ itself jbh
+ k mfb
+ keep odb
+ keeps occ
+ kept hdi
+ kibana dob
+ lan djg
+ land jja
+ lands hcj
+ laptop gnZ
+ last dgk
+ leave ihd
+ leg bij
+ len nga
+ length kfd
+ let jci
+ lets bji
+ letting fan
+ like qYe
+ line aeo
+ lines pQn
+ listens Zrd
+ lives kbh
+ load jhc
+ loads ejf
+ log ikZ
+ logging qba
+ lol Xll
+ longer qca
+ look oae
+ lose occ
+ lost ofa
+ mac eek
+ machine flc
+ machines emc
+ maillog dob
+ mails led
+ make ijb
+ manage nbe
+ mar hci
+ masquerade fjf
+ masqueraded clf
+ match Zfo
+ may ljY
+ me cjg
+ mean cnd
+ meant Xoh
+ minute Zng
+ monday ici
+ monitoring fcl
+ morning cgk
+ mount hla
+ mounted neb
+ move iic
+ must lha
+ mx nfa
+ my Zlh
+ n gjd
+ names hkb
+ nc kfc
+ need lai
+ needs kai
+ network fna
+ new mbf
+ next Xfq
+ nginx amf
+ night ici
+ nightly apd
+ no aji
+ nobody qac
+ node ubX
+ normal fdl
+ not fke
+ nothing efj
+ now Xnh
+ of liZ
+ off nZh
+ ok lde
+ once mhZ
+ onto mdd
+ open lcf
+ opened boe
+ opening kdf
+ opens djg
+ or ija
+ org Ykl
+ ought kmW
+ our ihd
+ out hdi
+ out' kfd
+ outbound iak
+ outgoing naf
+ outlook lce
+ packages raa
+ packet gdj
+ packets qWg
+ passed bne
+ passes fke
+ path bgl
+ pcs pad
+ permit jYl
+ phone ebn
+ phones qda
+ pick kfd
+ ping ocb
+ pingable bpc
+ pinging obd
+ pings odb
+ plain occ
+ please imY
+ pls hjb
+ pointed rcZ
+ policy jdh
+ poll sRi
+ polled Yre
+ polls tVe
+ pops jef
+ port ejf
+ portal Xho
+ possible Zng
+ post qca
+ postfix nhY
+ postrouting mbe
+ posts pda
+ ppl ici
+ prerouting iib
+ print qbb
+ printer ecl
+ prints kee
+ private ked
+ probe kZj
+ problem edl
+ prometheus mce
+ properly rWe
+ prot hoX
+ proto aqc
+ protocol Uya
+ proxy nfa
+ public hjc
+ published kgc
+ pull hZl
+ pulls mce
+ push ibj
+ pushes qXf
+ put Xnh
+ query jaj
+ queue ibi
+ radius hoX
+ reach qad
+ reachable ckh
+ reached blg
+ reaches kbh
+ reaching sXd
+ read emc
+ real Wll
+ really idh
+ reason dle
+ receives mec
+ refused hid
+ regards Yua
+ register mcd
+ relay pZe
+ removed adq
+ replies dcn
+ report hkb
+ reports mce
+ requests amg
+ resolve pcb
+ resolver hic
+ right kia
+ route mce
+ routed iZl
+ rule agm
+ rules ddm
+ run jch
+ runs cnc
+ s gkc
+ saddr efj
+ said acq
+ same kef
+ say fdk
+ says idh
+ scan mdd
+ scanner Sdx
+ scans lVm
+ scraped dle
+ scrapes mZh
+ see Wmk
+ seen ijb
+ sees eoa
+ segment idh
+ send kVn
+ sending rYd
+ sends mdd
+ sent Zqd
+ served jnV
+ server's dih
+ service enb
+ servr lXk
+ session emd
+ set iak
+ shall kai
+ she dmd
+ shell ljZ
+ show mdc
+ shows nWi
+ sicne ajj
+ side khb
+ since gkc
+ site cgk
+ sites mbf
+ sits Umm
+ smpt kgc
+ smtpd Vpi
+ snat dgj
+ so hjc
+ some hcj
+ something qZd
+ sorry Yeq
+ source blh
+ spins ijb
+ sport dgj
+ src cgk
+ stand ich
+ start jfe
+ state gdj
+ stop bdo
+ stopped dhh
+ stopping kai
+ stops aWw
+ straight lfb
+ submit iZk
+ subnet Zjl
+ succeed ihd
+ supposed fmb
+ survive kfe
+ swears kfd
+ switch vZZ
+ sync pca
+ take Wph
+ taken Znh
+ talk nkW
+ talking pae
+ talks nZg
+ target lha
+ tcp djg
+ tcpdump Woi
+ team chk
+ teh lbg
+ tell ckf
+ tells lZi
+ test cZr
+ thank bmg
+ thanks dld
+ that jkZ
+ that's odb
+ their lce
+ them hcj
+ there glb
+ these idh
+ they lah
+ thing bfl
+ think afn
+ third cgk
+ this kia
+ those hid
+ three eej
+ through nce
+ thx jge
+ ticket cmf
+ time mha
+ times dnc
+ tls cmf
+ to idh
+ today kcg
+ told hWp
+ tonight ibi
+ too lde
+ tos fld
+ toward qbb
+ towards rXe
+ traffic led
+ translated ihd
+ transmitted qZe
+ treated gkc
+ trouble gbl
+ true kfe
+ trying nhZ
+ ttl ihd
+ udp jfd
+ until jhc
+ up lhb
+ updates lbf
+ uploads ogY
+ usable dhi
+ use fcl
+ used lde
+ user ofZ
+ users pYe
+ uses oae
+ using Xin
+ vendor jaj
+ verdict hid
+ via bhl
+ visible dkf
+ vpn ogY
+ w klW
+ walk Zil
+ wants nce
+ was bij
+ way fan
+ we iic
+ webmail idh
+ week bgl
+ well cbp
+ were fYp
+ what Ymh
+ what's ajk
+ whats eVt
+ when fjf
+ where crZ
+ whether acp
+ who oVi
+ whole eld
+ why fej
+ wifi hnY
+ will jhc
+ with iic
+ without lgb
+ wont kfd
+ worked aeo
+ working khb
+ would ihd
+ write dZq
+ y ihd
+ yes mdd
+ yesterday dlf
+ yet aep
+ your fmb
+ zone tZa
+ 一 bhk
+ 三 cem
+ 上 bgl
+ 下 cii
+ 个 fnb
+ 中 lde
+ 为 hid
+ 主 jfe
+ 之 eek
+ 也 jfe
+ 了 jaj
+ 事 efj
+ 互 fld
+ 享 aqd
+ 人 hjc
+ 什 jef
+ 从 kia
+ 他 ejg
+ 们 jfe
+ 件 jch
+ 任 mkW
+ 份 iic
+ 传 qac
+ 作 djf
+ 供 flc
+ 信 chj
+ 候 iic
+ 做 ekf
+ 像 kjZ
+ 允 efj
+ 公 oeb
+ 共 aqd
+ 关 kai
+ 内 kdf
+ 册 hkc
+ 写 kcg
+ 出 mdd
+ 则 Ykk
+ 到 kdf
+ 加 aik
+ 务 dpa
+ 动 lah
+ 包 bkg
+ 协 ckg
+ 卡 mbf
+ 印 cem
+ 却 ben
+ 原 fan
+ 去 jYl
+ 发 lcf
+ 取 obd
+ 受 csY
+ 只 jgd
+ 可 kee
+ 后 cfl
+ 向 pbc
+ 否 kfd
+ 呀 flc
+ 告 ika
+ 呢 dfk
+ 命 anf
+ 哪 doa
+ 啊 aoe
+ 回 fmc
+ 在 kfd
+ 址 cfl
+ 填 cem
+ 备 mec
+ 外 bgm
+ 天 dkf
+ 失 ejf
+ 好 kdf
+ 学 lfc
+ 它 med
+ 安 raa
+ 定 anf
+ 客 nbe
+ 寄 naf
+ 对 bfm
+ 就 khc
+ 帮 oea
+ 常 hdi
+ 底 aik
+ 建 djg
+ 开 jfe
+ 录 jgd
+ 影 lec
+ 往 sZc
+ 得 mfc
+ 志 emd
+ 想 qWg
+ 成 oUj
+ 我 kZj
+ 户 rXe
+ 手 cem
+ 执 kdf
+ 扫 led
+ 把 sXd
+ 抓 gdj
+ 投 mec
+ 报 mbg
+ 拉 eld
+ 拦 gal
+ 拿 rZc
+ 挂 qYe
+ 指 pZd
+ 按 iic
+ 挡 ecl
+ 换 cjh
+ 据 Vqh
+ 掉 djg
+ 接 hdi
+ 推 mga
+ 描 qZd
+ 提 ckg
+ 支 naf
+ 收 bne
+ 改 ali
+ 放 kdg
+ 数 Xqf
+ 文 ctX
+ 断 hla
+ 新 Zmh
+ 方 Ylj
+ 无 rYd
+ 日 fje
+ 时 kdf
+ 明 bfm
+ 映 bXu
+ 是 bmf
+ 晚 epZ
+ 更 tSh
+ 有 dle
+ 服 jja
+ 机 jic
+ 条 gdj
+ 来 idg
+ 析 dmd
+ 查 kbi
+ 标 iic
+ 样 bgl
+ 正 hdh
+ 步 lgb
+ 死 cmd
+ 段 gjd
+ 每 Zta
+ 求 qYe
+ 注 hkc
+ 流 hid
+ 测 ndc
+ 浏 ihd
+ 源 clf
+ 现 hmZ
+ 理 kYk
+ 由 fsV
+ 电 nfb
+ 登 pYf
+ 监 Zqd
+ 目 kha
+ 直 chj
+ 看 hjc
+ 着 jbi
+ 码 dii
+ 程 led
+ 端 Zof
+ 等 blg
+ 管 hdi
+ 终 oea
+ 绕 kgc
+ 给 dnc
+ 网 hid
+ 老 gkc
+ 脑 kfe
+ 自 jfe
+ 落 kZi
+ 行 idh
+ 被 Zqd
+ 要 saa
+ 规 hjd
+ 解 fkd
+ 警 jhc
+ 让 bpd
+ 议 ajj
+ 许 fdl
+ 论 cpc
+ 访 jbh
+ 询 pda
+ 该 cij
+ 请 pZd
+ 调 kgc
+ 超 kcg
+ 跑 nag
+ 跟 rWf
+ 路 ejf
+ 身 ijb
+ 转 jef
+ 轮 mce
+ 载 mgb
+ 边 dgj
+ 过 hcj
+ 还 kjZ
+ 这 hjc
+ 进 led
+ 远 ncd
+ 连 kdf
+ 退 edk
+ 送 bmf
+ 那 aik
+ 都 aeo
+ 量 fkd
+ 镜 fje
+ 问 hdj
+ 间 jgd
+ 隔 ean
+ 页 cpb
+ 题 fej
+ 马 fmb
- ' neb
- 's gdj
- , jef
- -> Zqc
- -j mbg
- -k Ykk
- -o eke
- -s bhk
- -v fje
- ; mde
- <host> kee
- <own> lbg
- <server> foZ
- <zone> ckg
- a fke
- able cii
- accept ici
- accept' iZl
- accepted Yqf
- access ena
- accessible pda
- ack Xho
- active rfW
- add kfd
- added agm
- adding led
- address djg
- adress flc
- after fej
- again jhc
- against Yua
- agent mhZ
- alerts dmd
- all kah
- allow qgW
- am mfb
- and bmf
- answer rVg
- answered Zli
- answers mdd
- any jic
- anybody mec
- anyone nec
- anything jja
- anywhere bhk
- api eke
- app kbh
- append ici
- apt emc
- arbitrary Zsb
- are mfb
- around oiW
- arrive alh
- arriving cme
- as rab
- ask cji
- asked iic
- asking bjj
- assume taZ
- attacker nbd
- backup oXh
- backups Ypf
- bb ncd
- be ich
- becomes gam
- before hbk
- behind eXr
- being lWk
- between lfc
- big dob
- block fdk
- bot rdY
- both ckh
- box gkd
- branch yWY
- broker emc
- browse Ylj
- browser bfm
- build kbh
- but gZn
- by rab
- c ijb
- call cii
- caller rXf
- calls eoa
- camera eke
- can't bfm
- cannot bmg
- cant djg
- capture kee
- card occ
- cc dnc
- change dii
- changes lgb
- checks ikb
- chk jef
- ci obd
- claims jdg
- clients led
- clone eld
- close enb
- cloud ZvY
- cna led
- colleagues pad
- collector Wuc
- com cii
- come hdh
- comes ibk
- coming pVi
- conect dhj
- configured dmd
- confirm jef
- connect djg
- connection jfe
- connections jZk
- connects foZ
- copier fan
- couldn't fej
- cross fek
- cure hkb
- curl dmd
- customer iYm
- cut dqY
- daemon dlf
- data Zli
- dead mag
- default elc
- delete oYh
- deleting fYo
- deliver bkh
- delivered bji
- delivers Xpg
- denied hdi
- desk nYh
- desks rXd
- desktop ngZ
- dev dcn
- dial cqZ
- dialled eob
- dials led
- die fan
- dig hlZ
- direct gbm
- directly Xfq
- dmesg gbm
- dnat hal
- do eke
- don't gkc
- dport edl
- e gdj
- echo ndc
- email fdk
- end ici
- ends Ylj
- enough lfc
- enters cfl
- erp oZf
- established hqV
- even Yhn
- ever ado
- every jib
- everybody kfd
- everything fkd
- example gkc
- exim jef
- explain jef
- exposed sWe
- far bkh
- fetch Ymi
- fetches aik
- file Utf
- fine Yjm
- fix jhd
- floor taZ
- folks nXi
- for pXg
- form qZd
- forwarded dgj
- frm foZ
- front hhd
- fwd ffj
- g ndc
- get iid
- getting ejf
- git kee
- github Suf
- given hjb
- gives kcg
- go hkb
- goes gbl
- going agn
- gone oae
- google ckg
- guest sYc
- guy hci
- guys bpb
- gw jaj
- h amg
- had ldd
- hairpin eke
- hand gdj
- handed Ydr
- hang oZf
- hangs eYq
- happens dkf
- has pZe
- have cnd
- he dle
- help lfc
- helpdesk qda
- her oea
- here dfk
- hey Zcr
- hi fjd
- his ebn
- hits jgd
- hitting aqc
- home dle
- hostname kfd
- how nfZ
- i'd edm
- i'm lZi
- icmp ndc
- id Zfo
- ie ebo
- if kdf
- iif efj
- im mag
- in hid
- incoming Vdt
- initiate Tve
- initiated gbk
- inner Zmi
- input jbi
- inside frX
- instead fan
- internal cbp
- into aoe
- ip hid
- iptables jfd
- it's hcj
- its Xin
- itself nfa
- jenkins cjh
- job lbf
- k rZb
- kernel eek
- kill khb
- kindly kbh
- lab pea
- label eld
- lady mdc
- lan dgj
- land Xjm
- lands Ymi
- laptop mYi
- last nec
- leave lVm
- leaves hdi
- leaving jgd
- leg fke
- length dhi
- lets dii
- licence Vte
- license ajj
- like med
- line dme
- lines kch
- lip Zkj
- listener Upi
- live nec
- lives lga
- load ajk
- log kee
- logged oda
- login mah
- logins pbc
- logs kjZ
- loopback efj
- lose fje
- machine mce
- machines cme
- mail gkc
- maillog fpY
- make jgd
- martian hlb
- masquerade nhY
- master iic
- match bcp
- me jhc
- mes qca
- message cii
- messages qZc
- minutes oae
- mirror fqX
- monday rdZ
- monitoring ubX
- morning mga
- mounted ogY
- move dob
- must cnd
- mx bqb
- my qWf
- names Xmj
- nat pea
- need qYe
- needs asa
- net ejf
- network mZh
- never Zep
- new led
- nginx bij
- nightly lha
- nmap fje
- no ejf
- nobody fkd
- not bYt
- now pYf
- of ljZ
- off ckf
- offsite bmf
- oif kcg
- ok hdi
- only dap
- onto eoa
- open jdg
- opened glb
- opening Xqf
- opens aij
- or cbo
- others obd
- our bhk
- out' fmb
- outgoing jfd
- outlook ihd
- over dig
- own emc
- packages Zsb
- packet hjd
- pacs nZg
- page Xpg
- partner ekd
- pass bfm
- path kmW
- payment gnZ
- pc lde
- pcs mdd
- people kdg
- permitted Ykk
- pharmacy dgj
- phones pad
- ping dme
- pingable obd
- pinging fkd
- pings dih
- pivot hnY
- plain Yog
- players lgc
- plc fmb
- please mbf
- pls kdf
- plugged oYg
- plz jch
- pointed blg
- policy lcf
- poll gla
- polled pad
- poller mTn
- polling xSe
- polls fmb
- portal alh
- possible pad
- postfix led
- postrouting fej
- ppl ndd
- primary apd
- print jcg
- printer jgc
- printers cgk
- private aik
- probe ijc
- prometheus nbe
- provider rbZ
- proxy epZ
- public dfj
- published fje
- pull Yqd
- pulls apc
- puppet cfl
- push lfc
- pushes Utg
- put led
- queries ejf
- query Wtd
- queue pcb
- quick mec
- radius Yqe
- ran rWf
- random oZf
- rcpt lfc
- reach Yjl
- reachable phW
- reached rca
- reaches Zof
- reaching Xub
- read fdk
- real hbk
- reason jef
- recv fmb
- reech gZn
- refused odb
- register Vph
- registry ahl
- relay bne
- remote gjd
- remove hWp
- removing cii
- replies Xjm
- reply dbo
- report lai
- reports dih
- requests rdY
- reset cem
- resolve amg
- resolver kia
- resolves fna
- rest cgk
- reverse dkf
- right kcg
- rip dmd
- rn hdj
- root asa
- route kah
- router Ykk
- rule lcg
- rules kcg
- run obd
- runner occ
- running kfd
- runs jja
- s jbj
- saddr kfc
- same acq
- sat ecm
- says ndc
- scan Yof
- scanner oYg
- scanners lah
- scans blg
- scrapes cqa
- see efj
- seeing dfk
- seen bdo
- send Zli
- sender kjY
- sending egj
- sends dqY
- sent qiT
- served Zhn
- server dle
- session ckg
- set Yim
- share aik
- shell ndd
- should ika
- show anf
- shows lgb
- side emc
- since gjd
- sit hdi
- site dih
- sites Vud
- sits kdf
- sitting nbf
- smarthost eqY
- snat dcn
- so gam
- someone ocb
- something cii
- sorry led
- source jdf
- spins dek
- sshing glb
- ssl aji
- staff lfc
- stop nbf
- stopping mec
- stops kdf
- straight cqb
- stranger jfe
- strip eek
- stuck lcf
- submit Yjl
- subnet ici
- syn ejf
- sync bji
- syns chj
- system led
- take kYk
- taken oXh
- takes dob
- taking bfm
- talk Xlk
- talking fna
- talks alh
- target cqZ
- tcpdump dgj
- team lZi
- teh mce
- tell uUe
- tells hjc
- test hla
- that kbh
- that's oae
- thats inX
- their Yjk
- them flc
- there gXp
- these hal
- they Ygn
- thing led
- third vbW
- this eel
- those gZo
- three eao
- through Ypf
- thru cfk
- thunderbird kgc
- thursday ilZ
- ticket jhc
- timeout chj
- to cih
- today ndc
- too gjd
- took cgk
- toward Wre
- towards Ush
- trace lcf
- traffic fdl
- tries Usg
- try kZi
- two kZj
- type dhi
- typed nZg
- types dkf
- udp ked
- unknown gZm
- unlike fdk
- unreplied dbo
- updates Xpg
- uploads fdk
- upstream cgk
- us Zhm
- usable lbg
- use blg
- users eke
- uses bij
- using efj
- vendor jfe
- via Yim
- visible qYe
- vlan mdd
- vpn Zlh
- vps ngZ
- vz jib
- w dbo
- want ajj
- wants Xmj
- was edl
- way kjZ
- we fdj
- webhook eke
- webmail aik
- website cjh
- week kee
- went kdf
- were hci
- what ika
- whatever pae
- when qac
- whenever dih
- where kbg
- whether kZi
- which lce
- while acq
- who fej
- whole lbg
- wifi gbl
- wil qeY
- with kdf
- without iak
- wondering fdk
- wont fVs
- work gam
- worker mfc
- working mec
- works ajj
- workstation clf
- workstations lfb
- yet nZg
- you gam
- your fbm
- zone eke
- 一 gdk
- 不 hZm
- 个 lha
- 中 hYn
- 为 jch
- 主 cjh
- 么 bgl
- 也 cdn
- 云 ked
- 享 jlY
- 什 dgj
- 他 pgW
- 以 jbi
- 们 bhj
- 份 jhd
- 会 gck
- 但 kcg
- 位 hma
- 体 ocb
- 供 qbb
- 保 ang
- 信 cjh
- 假 qXe
- 像 iic
- 允 hlb
- 入 nhY
- 公 nhY
- 共 jlY
- 内 acq
- 再 ijb
- 写 jhc
- 出 gkc
- 则 fje
- 前 mfa
- 务 ejf
- 动 Zof
- 助 mga
- 包 kSp
- 单 hdi
- 卡 gdj
- 印 hjb
- 去 dld
- 反 odb
- 口 lbg
- 句 nec
- 只 bZs
- 可 Yjl
- 台 khb
- 司 ljY
- 同 aij
- 向 bqb
- 吗 del
- 否 jgd
- 和 eek
- 咱 ddm
- 哪 acp
- 商 Ydr
- 器 dle
- 回 cfl
- 地 cjg
- 填 eke
- 备 mfa
- 好 ben
- 学 cem
- 它 clf
- 完 hjc
- 实 iic
- 客 kai
- 室 jkZ
- 家 hjc
- 工 hbk
- 己 enb
- 师 lcf
- 帮 kdf
- 常 lde
- 库 hjc
- 应 gXp
- 开 ial
- 影 khb
- 往 Wtd
- 得 chj
- 志 Zmh
- 怎 ibj
- 您 hal
- 想 doa
- 成 jch
- 户 gck
- 房 bdo
- 手 jhd
- 打 bhk
- 把 esW
- 抓 aki
- 报 bkh
- 拒 dfk
- 拿 jfe
- 换 efj
- 据 fje
- 掉 gdj
- 接 alh
- 控 cle
- 推 Zrd
- 提 idg
- 收 lgb
- 教 ici
- 数 jgd
- 方 jkZ
- 无 fma
- 日 bem
- 明 crZ
- 映 gdk
- 是 jfe
- 最 dkf
- 有 rab
- 服 Xph
- 本 nfa
- 机 hid
- 条 mec
- 板 rgU
- 析 mWk
- 果 dhi
- 查 iid
- 标 Zmh
- 校 kZk
- 核 rcZ
- 正 coc
- 求 hkb
- 没 jef
- 测 baq
- 源 sXd
- 点 lcf
- 班 qca
- 理 Zta
- 生 lbh
- 用 fdk
- 由 kgc
- 电 lcf
- 登 cob
- 监 jef
- 目 chi
- 直 cjh
- 着 hmY
- 确 pYf
- 示 dfk
- 程 akj
- 站 qWg
- 端 lgb
- 算 cco
- 管 Zta
- 线 bnf
- 经 bdn
- 给 ncd
- 绝 cgk
- 统 iak
- 网 jhc
- 置 dld
- 者 lbg
- 能 bij
- 补 kfd
- 被 pWh
- 要 aki
- 规 ejf
- 解 kgc
- 认 fje
- 让 pad
- 许 fmb
- 设 mcf
- 访 ckg
- 证 Yog
- 话 jja
- 询 Ytb
- 费 foa
- 走 ajj
- 起 kfd
- 跑 kXl
- 跟 epZ
- 转 eek
- 轮 crZ
- 边 nfa
- 还 aen
- 进 bmf
- 连 cji
- 送 qYf
- 通 bik
- 那 ljZ
- 邮 bkh
- 部 occ
- 都 gid
- 配 cii
- 里 clf
- 错 mgb
- 镜 fkd
- 除 fej
- 面 hkb
- 项 fZo
- 题 kee
-1 ' <own> nea
-1 ' neb
-1 , <client> niX
-1 , <far> epZ
-1 , <gateway> gYn
-1 , <host> khb
-1 , <outside> hal
-1 , <own> Xkl
-1 , <public> cbp
-1 , <server> dfk
-1 , <zone> lcf
-1 , idh
-1 -> <client> Vqi
-1 -> <far> dkf
-1 -> <gateway> fpY
-1 -> <host> Yqe
-1 -> <outside> ajj
-1 -> <zone> ljY
-1 -> emc
-1 -d <host> dhh
-1 -d <own> dle
-1 -d dhh
-1 -i <client> kfd
-1 -i <outside> eek
-1 -i <zone> jbh
-1 -i idi
-1 -k ekf
-1 -o <outside> ajj
-1 -o dke
-1 -s <far> idh
-1 -s <zone> Wcu
-1 -s fZo
-1 -v eke
-1 : <client> lcf
-1 : <far> edl
-1 : <gateway> aen
-1 : <host> hkb
-1 : <outside> mXj
-1 : <own> eoa
-1 : <zone> eke
-1 : jfe
-1 <client> <client> Yqe
-1 <client> <host> aik
-1 <client> <own> ekf
-1 <client> bmf
-1 <far> <far> gdj
-1 <far> <own> chj
-1 <far> dlf
-1 <gateway> <gateway> epZ
-1 <host> <client> gjd
-1 <host> <far> nfa
-1 <host> <host> ici
-1 <host> <server> bdo
-1 <host> ici
-1 <n> <client> hid
-1 <n> <gateway> dcn
-1 <n> <host> flc
-1 <n> <own> ckg
-1 <n> <server> edk
-1 <n> gje
-1 <outside> <far> rab
-1 <outside> <host> afn
-1 <outside> <outside> bgl
-1 <outside> <own> Wud
-1 <outside> kbh
-1 <own> <client> jef
-1 <own> <own> gck
-1 <own> idh
-1 <public> <own> eoa
-1 <public> fna
-1 <server> <client> elc
-1 <server> <host> kjZ
-1 <server> flb
-1 <service> <gateway> bij
-1 <service> <host> bkh
-1 <service> <own> dmd
-1 <service> <server> cbp
-1 <service> jai
-1 <zone> <client> sfU
-1 <zone> <gateway> hWo
-1 <zone> <host> anf
-1 <zone> <outside> Ysc
-1 <zone> <own> amf
-1 <zone> <zone> bcp
-1 <zone> ecm
-1 ? <outside> gkd
-1 ? <own> gma
-1 ? <zone> dfl
-1 ? hck
-1 ^ <far> coc
-1 ^ <gateway> obd
-1 ^ <host> niY
-1 ^ <outside> lbg
-1 ^ <own> ejf
-1 ^ <server> kee
-1 ^ <zone> mZh
-1 a <outside> eej
-1 a <zone> mde
-1 a ibi
-1 about <zone> mcf
-1 about hcj
-1 access <outside> glb
-1 access Ypf
-1 address jfd
-1 adress <own> eke
-1 adress fjd
-1 against <far> amg
-1 against <host> ejf
-1 against <own> eld
-1 against apd
-1 agent <client> ika
-1 agent ika
-1 an <outside> ika
-1 an <zone> oZf
-1 an jja
-1 and <zone> ika
-1 and ejf
-1 are <zone> rdY
-1 are mdd
-1 as nZh
-1 at <client> mce
-1 at <far> jhb
-1 at <gateway> blh
-1 at <host> Xlk
-1 at <own> aoe
-1 at hjc
-1 behind gXp
-1 between qca
-1 box <client> ncd
-1 box <host> hmZ
-1 box mjY
-1 broker <client> clf
-1 broker clf
-1 browse <outside> fje
-1 browse anf
-1 by <client> kgc
-1 by <far> qYe
-1 by <host> kfd
-1 by <own> Xre
-1 by <public> Zkj
-1 by <zone> nXi
-1 by ncd
-1 camera <client> eke
-1 camera eke
-1 can <client> lha
-1 can <far> ejf
-1 can <gateway> lde
-1 can <host> kfd
-1 can <zone> led
-1 can jgd
-1 can't <client> kcf
-1 can't <zone> ofZ
-1 can't neb
-1 cant <client> kdf
-1 cant <zone> mgb
-1 cant lfc
-1 check <client> qYe
-1 check pZe
-1 client <client> mga
-1 client ohX
-1 collector Ype
-1 come lcf
-1 connect <own> fkd
-1 connect fkd
-1 could <host> hla
-1 could <zone> jee
-1 could ikZ
-1 curl <far> asa
-1 curl <host> eke
-1 curl <own> fmc
-1 curl cra
-1 cut uYa
-1 daddr <client> foZ
-1 desk <client> mfb
-1 desk mfa
-1 destination <client> fbm
-1 destination <host> Ykj
-1 destination Zhm
-1 dev <outside> Zas
-1 dev <zone> efk
-1 dev cem
-1 dialled eob
-1 dials Yqe
-1 dig asa
-1 do <outside> mdd
-1 do <zone> mfa
-1 do mdd
-1 does <client> ubX
-1 does <far> kfd
-1 does <gateway> Wds
-1 does <host> Win
-1 does <outside> fld
-1 does <own> ejf
-1 does <zone> pad
-1 dst <client> aki
-1 dst <far> hmZ
-1 dst <host> coc
-1 dst <own> fej
-1 example <far> Zpd
-1 example <own> flc
-1 example flc
-1 fine <outside> eZo
-1 fine eZp
-1 fix kfd
-1 for <client> jbh
-1 for <far> jef
-1 for <host> Ybt
-1 for <outside> rbZ
-1 for <own> Zrc
-1 for <zone> ncd
-1 for pZe
-1 from <client> pbc
-1 from <far> mce
-1 from <gateway> kZj
-1 from <host> egj
-1 from <outside> oYh
-1 from <own> Ztb
-1 from <zone> mce
-1 from lde
-1 get bne
-1 got peZ
-1 hairpin tgU
-1 has <outside> ffj
-1 has <own> Uue
-1 has ibj
-1 have <outside> blg
-1 have cii
-1 help lfd
-1 his hdi
-1 hit <host> cpb
-1 hit <own> flc
-1 hit coc
-1 hitting <own> flc
-1 hitting aqc
-1 host <client> pad
-1 host <host> Xqf
-1 host <own> dob
-1 host ikZ
-1 i'm <outside> meb
-1 i'm qbc
-1 if <zone> naf
-1 if pad
-1 in <outside> gdj
-1 in <zone> jff
-1 in glb
-1 incoming <server> egj
-1 incoming XZw
-1 into <client> ilZ
-1 into <gateway> eld
-1 into <host> Zsb
-1 into <own> ejf
-1 into <zone> Uqi
-1 into Zof
-1 ip <client> mYh
-1 ip <far> oYg
-1 ip <host> alh
-1 ip <own> dle
-1 is <client> lkX
-1 is <far> jkY
-1 is <gateway> bod
-1 is <host> jdg
-1 is <own> dkf
-1 is <zone> rOn
-1 is iic
-1 it acq
-1 it's uZZ
-1 its <host> del
-1 its cem
-1 lan <zone> bfm
-1 lan eek
-1 laptop <client> tXd
-1 laptop tXd
-1 leaves kfd
-1 let <client> odb
-1 let <zone> kfe
-1 let kee
-1 lets udV
-1 lip <host> dob
-1 lip dob
-1 lose <far> dkf
-1 lose clf
-1 master <client> hkb
-1 master hlb
-1 may oYg
-1 me oae
-1 mean fnZ
-1 mx <far> dnc
-1 mx clf
-1 my iak
-1 net <far> fkd
-1 net fkd
-1 ni <zone> eej
-1 ni efj
-1 no <outside> flc
-1 no eke
-1 node <client> mce
-1 node mce
-1 of <far> jjb
-1 of <host> gXp
-1 of <outside> Wkm
-1 of <own> Zqd
-1 of <public> bji
-1 of <zone> hmZ
-1 of ejf
-1 off <client> Ymh
-1 off <outside> obd
-1 off cme
-1 oif <zone> dfk
-1 oif dfk
-1 on <client> cme
-1 on <far> miY
-1 on <gateway> kee
-1 on <host> occ
-1 on <outside> fje
-1 on <own> crZ
-1 on <public> efj
-1 on <zone> gbl
-1 only cap
-1 onto <host> fma
-1 onto gnZ
-1 open <far> cme
-1 open <host> epY
-1 open <own> flc
-1 open cqa
-1 opened <own> emc
-1 opened emc
-1 opening <own> eqY
-1 opening eqY
-1 opens <own> glb
-1 opens clf
-1 or <gateway> eVt
-1 or <host> cem
-1 or cco
-1 our <host> chi
-1 our dhi
-1 out <- kee
-1 out <outside> efk
-1 outgoing <server> cen
-1 outgoing cen
-1 over <own> gmb
-1 over <public> acp
-1 over hal
-1 pc <client> ncd
-1 pc ncd
-1 people <outside> pZe
-1 people iak
-1 phone <outside> Zep
-1 phone Zep
-1 ping <client> ang
-1 ping <far> Zog
-1 ping <gateway> bkh
-1 ping <host> aqd
-1 ping <own> bmf
-1 ping cpc
-1 pinging <client> Vrf
-1 pinging <far> ejf
-1 pinging <host> bme
-1 pinging Xub
-1 pings <own> Zng
-1 pings glb
-1 polls ika
-1 print <server> dcm
-1 print dcm
-1 probe lfb
-1 public ddm
-1 query Vrg
-1 reach <client> Vwb
-1 reach <far> eke
-1 reach <host> Zkk
-1 reach <outside> Ypf
-1 reach <public> elc
-1 reach <zone> crZ
-1 reach Ymi
-1 reaches Zlh
-1 reaching ejg
-1 refused <- jff
-1 relay <far> hkc
-1 relay emd
-1 rip <client> qWg
-1 root Zqc
-1 runner <client> lcf
-1 runner lcf
-1 saddr <client> jef
-1 saddr <far> jef
-1 saddr mec
-1 say <client> tVe
-1 say <far> miY
-1 says <own> Utf
-1 says scX
-1 scrapes cqa
-1 see <zone> bod
-1 see enc
-1 server <own> dle
-1 should Zgn
-1 so <zone> ngZ
-1 so lZi
-1 someone <outside> ofa
-1 someone ofa
-1 source <client> scY
-1 source <host> atZ
-1 source <own> del
-1 source <zone> qdY
-1 source lah
-1 src <client> jch
-1 src <far> jdf
-1 src mce
-1 stop hcj
-1 stopping <zone> oYf
-1 stopping obc
-1 stops kdf
-1 switch <client> cnd
-1 switch cnd
-1 system neb
-1 target ZuZ
-1 tcp <client> mce
-1 tcp lde
-1 teh <host> fje
-1 teh <zone> kee
-1 teh idh
-1 that <client> jai
-1 that <far> ndc
-1 that <gateway> mdd
-1 that <host> iVp
-1 that <own> dle
-1 that <zone> nfa
-1 that sXd
-1 that's mWk
-1 the <gateway> ecm
-1 the <outside> oXh
-1 the <server> fej
-1 then nZg
-1 this <gateway> fbm
-1 this fbm
-1 three eYp
-1 through <host> aqc
-1 through <own> flb
-1 through <public> bhk
-1 through elc
-1 thru <own> fkd
-1 thru fdk
-1 to <client> jka
-1 to <far> Zpd
-1 to <gateway> dkf
-1 to <host> Wkm
-1 to <outside> fkd
-1 to <own> fje
-1 to <public> ebn
-1 to <server> eek
-1 to <zone> qbb
-1 told edl
-1 toward <far> Yog
-1 toward Wre
-1 towards <client> Ypf
-1 towards <far> Wtd
-1 towards <outside> llW
-1 towards <own> fmb
-1 towards <zone> ajj
-1 towards Tpj
-1 trace <client> jef
-1 trace nbe
-1 types dkf
-1 under cgj
-1 unknown <client> sZb
-1 unknown <far> kbg
-1 unknown <gateway> led
-1 unknown mag
-1 us <host> Zjk
-1 us Zjk
-1 use <public> chj
-1 use Ytb
-1 user kde
-1 uses fYp
-1 using <public> fan
-1 using fan
-1 via <host> ckh
-1 via <own> fkd
-1 via <public> elc
-1 via Yim
-1 vps ofZ
-1 vz dle
-1 wants axV
-1 what naf
-1 when <client> kdf
-1 when <far> pad
-1 when <host> mZh
-1 when <zone> kbh
-1 when rab
-1 whether <zone> jef
-1 whether sXd
-1 whole <outside> lbg
-1 whole lbg
-1 why <client> oae
-1 why vbW
-1 will <client> ljY
-1 will <gateway> hal
-1 will <zone> pZe
-1 will kef
-1 with <client> kbh
-1 with <far> Rwf
-1 with <host> U0Y
-1 with <own> Yim
-1 with <zone> coc
-1 with cgk
-1 workstation <client> lgb
-1 workstation lgb
-1 would <client> peZ
-1 would <far> lfc
-1 would <gateway> mRp
-1 would <host> fke
-1 would <outside> naf
-1 would khb
-1 your <gateway> fbm
-1 your fbm
-1 zabbix <server> eek
-1 zabbix mXj
-1 zone <zone> mZg
-1 zone mZg
-1 上 <host> fqW
-1 上 <outside> djf
-1 上 <zone> mcd
-1 上 dnc
-1 下 <client> kdf
-1 下 <gateway> bbq
-1 下 <zone> mdd
-1 下 lbg
-1 为 mec
-1 么 <client> kgc
-1 么 <zone> seW
-1 了 <gateway> cbp
-1 了 <host> cem
-1 了 <outside> bne
-1 了 ckg
-1 事 <client> ncc
-1 事 lcg
-1 从 <client> jch
-1 从 <far> iib
-1 从 <gateway> nae
-1 从 <outside> kee
-1 从 <zone> lde
-1 从 kbh
-1 们 <gateway> ffj
-1 们 <host> bmf
-1 们 <own> emd
-1 们 <zone> lYj
-1 件 bdo
-1 出 <outside> amg
-1 出 amg
-1 到 <client> Ytb
-1 到 <far> gjd
-1 到 <gateway> blg
-1 到 <host> bhk
-1 到 <own> fjf
-1 到 <server> fej
-1 到 <zone> fnb
-1 到 cjh
-1 去 <far> amg
-1 去 <outside> Xre
-1 去 <own> flb
-1 去 <zone> coc
-1 去 Yqe
-1 口 <far> khb
-1 口 jdh
-1 台 <client> lgb
-1 台 <far> Yqe
-1 台 <gateway> chj
-1 台 ijb
-1 司 kfd
-1 后 <client> nga
-1 后 <outside> jee
-1 后 <zone> ngZ
-1 后 nfZ
-1 向 gnZ
-1 和 <zone> Zil
-1 和 Zgn
-1 器 <client> nea
-1 器 neb
-1 在 <client> llW
-1 在 <gateway> nbd
-1 在 <outside> kZj
-1 在 <zone> ndc
-1 在 kfe
-1 址 <client> jhc
-1 址 fkd
-1 填 <own> epa
-1 填 boc
-1 如 <far> dgj
-1 对 <outside> mdd
-1 对 <zone> mbe
-1 对 mce
-1 库 <client> gjd
-1 开 <host> cii
-1 开 <own> emb
-1 录 <gateway> fjf
-1 录 clf
-1 往 <client> bod
-1 往 <far> Zng
-1 往 <host> cne
-1 往 <outside> eld
-1 往 <own> dnb
-1 往 <zone> fje
-1 往 Wse
-1 急 efj
-1 成 <client> cfl
-1 成 ddm
-1 户 <client> kee
-1 户 udV
-1 打 <own> ejf
-1 打 ejf
-1 把 <own> emc
-1 把 Xgq
-1 接 <own> bpd
-1 接 <server> fdk
-1 收 <host> Yqe
-1 是 <client> qZd
-1 是 <far> Wtc
-1 是 <gateway> gbl
-1 是 <host> clf
-1 是 <zone> lbg
-1 机 <client> peZ
-1 机 oeZ
-1 查 <far> emc
-1 查 aki
-1 标 <far> dle
-1 标 dke
-1 样 kfd
-1 段 <zone> kbh
-1 段 kbh
-1 源 <client> qXf
-1 源 oZe
-1 用 <host> fmb
-1 用 <outside> cdn
-1 用 <own> flc
-1 用 <public> eel
-1 用 Wjn
-1 由 <client> kee
-1 由 khc
-1 的 <client> mjY
-1 的 <far> jib
-1 的 <host> akh
-1 的 <own> fje
-1 的 dle
-1 端 <client> fkd
-1 端 <far> bod
-1 端 cnd
-1 给 <client> dnc
-1 给 <host> mbf
-1 给 <zone> maf
-1 给 ncd
-1 网 <far> ldf
-1 网 lfc
-1 脑 <client> obd
-1 脑 pbc
-1 自 <zone> occ
-1 自 lbg
-1 被 <client> led
-1 被 <far> qXf
-1 被 <gateway> afn
-1 被 <zone> lfc
-1 被 pad
-1 让 <zone> nec
-1 让 naf
-1 许 gkb
-1 说 Zgn
-1 调 ckf
-1 走 <own> alh
-1 走 <public> fej
-1 走 aik
-1 跟 <gateway> eek
-1 跟 epZ
-1 边 <client> lbg
-1 边 obc
-1 过 <gateway> fcl
-1 过 <own> fkc
-1 过 <public> bcq
-1 过 cem
-1 进 <gateway> cii
-1 进 blg
-1 连 <client> dqZ
-1 连 <host> fna
-1 连 <outside> cii
-1 连 <public> eek
-1 连 <zone> afn
-1 连 alg
-1 通 <client> dle
-1 通 <far> dkf
-1 通 <gateway> flc
-1 通 <host> fmb
-1 通 <own> glb
-1 通 cqa
-1 问 <client> gjd
-1 问 <far> dmd
-1 问 <gateway> cbp
-1 问 <host> ckh
-1 问 <outside> hid
-1 问 <own> gkc
-1 问 <zone> iib
-2 ' -i efk
-2 ' <outside> efk
-2 ' dgj
-2 , <client> nbe
-2 , <far> hid
-2 , <gateway> bki
-2 , <outside> jaj
-2 , <own> Zqd
-2 , <public> enb
-2 , <server> cii
-2 , <zone> mYi
-2 , can kbh
-2 , curl djf
-2 , do lgc
-2 , dst Vqh
-2 , from kaj
-2 , ijb
-2 , ip pbc
-2 , is ila
-2 , lip dob
-2 , say qZd
-2 , source nfa
-2 , target bnd
-2 , the bfn
-2 , will mdd
-2 , would jfe
-2 , 从 jZk
-2 , 在 dek
-2 , 是 mec
-2 , 源 qZd
-2 , 走 cqa
-2 , 连 cpb
-2 -l <own> Wse
-2 -l kgc
-2 : <client> enb
-2 : <far> qca
-2 : <gateway> ecm
-2 : <host> jee
-2 : <outside> kee
-2 : <own> Zof
-2 : <zone> idh
-2 : can kYj
-2 : does ndc
-2 : iic
-2 : in del
-2 : ip ihd
-2 : src pYf
-2 : trying glc
-2 : user ocb
-2 : would kgc
-2 : 从 odc
-2 ; kcf
-2 <client> , ckg
-2 <client> -> bjj
-2 <client> <far> gpX
-2 <client> <gateway> Xqg
-2 <client> <outside> ipV
-2 <client> <own> cjh
-2 <client> <public> dfk
-2 <client> <service> eke
-2 <client> <zone> fcl
-2 <client> and Xoi
-2 <client> dst dnc
-2 <client> from nbd
-2 <client> on fdk
-2 <client> open cme
-2 <client> ping Ztb
-2 <client> reach cjh
-2 <client> scrapes bsZ
-2 <client> to djg
-2 <client> towards Xqf
-2 <client> 到 coc
-2 <client> 去 bmf
-2 <client> 用 dsX
-2 <client> 给 ncd
-2 <client> 被 kdg
-2 <client> 连 eoa
-2 <far> -> dle
-2 <far> <client> sab
-2 <far> <gateway> hdi
-2 <far> <outside> edl
-2 <far> <zone> ofZ
-2 <far> dst dih
-2 <far> from qdZ
-2 <far> kcg
-2 <far> to Zpe
-2 <far> 到 arb
-2 <far> 连 flc
-2 <gateway> -> eob
-2 <gateway> <client> flb
-2 <gateway> <far> djg
-2 <gateway> <host> Ycs
-2 <gateway> <outside> gjd
-2 <gateway> <zone> kee
-2 <gateway> from qWg
-2 <gateway> or cem
-2 <gateway> ping Zng
-2 <gateway> to bod
-2 <host> , jdg
-2 <host> -> dmd
-2 <host> <far> eld
-2 <host> <gateway> cco
-2 <host> <host> jbh
-2 <host> <outside> gjd
-2 <host> <public> eoa
-2 <host> <zone> jfe
-2 <host> box hmZ
-2 <host> dst gck
-2 <host> from sXd
-2 <host> ijb
-2 <host> is nce
-2 <host> server jfe
-2 <host> to ckh
-2 <host> will lcf
-2 <host> 到 alg
-2 <host> 往 eld
-2 <n> , qac
-2 <n> : mag
-2 <n> <far> jch
-2 <n> <gateway> ecm
-2 <n> <host> gma
-2 <n> <n> hbk
-2 <n> <outside> hmZ
-2 <n> <own> dhi
-2 <n> <public> eZp
-2 <n> <server> Zgn
-2 <n> <zone> jch
-2 <n> at Smp
-2 <n> for sbZ
-2 <n> from jhc
-2 <n> gkc
-2 <n> in Yjl
-2 <n> is kZj
-2 <n> of eld
-2 <n> on Vpi
-2 <n> src kdf
-2 <n> to coc
-2 <n> towards Zng
-2 <n> 到 boe
-2 <n> 对 jef
-2 <n> 被 odb
-2 <n> 连 ekd
-2 <outside> , jic
-2 <outside> -> fjd
-2 <outside> <client> xaV
-2 <outside> <far> nhY
-2 <outside> <gateway> fkd
-2 <outside> <host> Ymi
-2 <outside> <outside> Zep
-2 <outside> <service> dlf
-2 <outside> <zone> afn
-2 <outside> djg
-2 <outside> for kee
-2 <outside> hit dqZ
-2 <outside> out bfl
-2 <outside> to Zik
-2 <outside> 到 Zlh
-2 <outside> 打 ejf
-2 <own> <client> hdi
-2 <own> <gateway> idi
-2 <own> <host> hcj
-2 <own> <outside> kbh
-2 <own> <own> gYo
-2 <own> <server> Ugs
-2 <own> <zone> vXa
-2 <own> for jdg
-2 <own> from mdd
-2 <own> lcf
-2 <own> to bbp
-2 <own> trying gZn
-2 <public> , crZ
-2 <public> <own> drY
-2 <public> gam
-2 <server> : cii
-2 <server> <far> dih
-2 <server> <own> epZ
-2 <server> Yli
-2 <server> at bne
-2 <server> is ngZ
-2 <server> 是 cme
-2 <service> , ebn
-2 <service> <client> cpb
-2 <service> <far> hic
-2 <service> <n> Zil
-2 <service> <outside> ihd
-2 <service> <own> jia
-2 <service> <public> fld
-2 <service> <server> Ylj
-2 <service> <zone> lVm
-2 <service> against cme
-2 <service> at Zta
-2 <service> broker djf
-2 <service> from kgc
-2 <service> into cgk
-2 <service> of lde
-2 <service> on Uue
-2 <service> to bme
-2 <service> via flc
-2 <service> 到 blg
-2 <service> 进 bki
-2 <service> 连 dob
-2 <service> 通 gkc
-2 <zone> , pbd
-2 <zone> -o Xlk
-2 <zone> <client> occ
-2 <zone> <far> fmb
-2 <zone> <gateway> iic
-2 <zone> <host> efj
-2 <zone> <outside> akh
-2 <zone> <own> eke
-2 <zone> <public> bmf
-2 <zone> <service> emc
-2 <zone> <zone> cgk
-2 <zone> and aoe
-2 <zone> for Zkj
-2 <zone> have cjg
-2 <zone> hit fkd
-2 <zone> into Zng
-2 <zone> lan eek
-2 <zone> open dle
-2 <zone> pc tTf
-2 <zone> ping blg
-2 <zone> say eld
-2 <zone> src nbd
-2 <zone> to djg
-2 <zone> towards Xrd
-2 <zone> 上 ckg
-2 <zone> 出 eld
-2 <zone> 到 aji
-2 <zone> 去 emc
-2 <zone> 和 Zil
-2 <zone> 用 coc
-2 <zone> 的 ngZ
-2 <zone> 连 fna
-2 ? <client> led
-2 ? <host> gcj
-2 ? <zone> idh
-2 ? in cco
-2 ^ <- pbc
-2 ^ <client> ihd
-2 ^ <far> gmb
-2 ^ <gateway> hid
-2 ^ <host> dkf
-2 ^ <outside> lde
-2 ^ <own> fna
-2 ^ <server> dfk
-2 ^ <service> bod
-2 ^ <zone> obd
-2 ^ are idh
-2 ^ can jef
-2 ^ client rdY
-2 ^ could hmZ
-2 ^ curl eke
-2 ^ do neb
-2 ^ does kfc
-2 ^ for dob
-2 ^ from jeg
-2 ^ if pcb
-2 ^ in eek
-2 ^ ip qdZ
-2 ^ is hid
-2 ^ on eje
-2 ^ our gZn
-2 ^ ping kia
-2 ^ pinging ckg
-2 ^ printer jfe
-2 ^ src pZe
-2 ^ the mbf
-2 ^ trace nbe
-2 ^ trying cpa
-2 ^ when ibi
-2 ^ will dih
-2 ^ would kkY
-2 ^ zabbix del
-2 ^ 从 jhc
-2 ^ 在 fan
-2 ^ 急 efj
-2 ^ 源 lbg
-2 ^ 给 kZj
-2 a <server> edl
-2 a obd
-2 accept , ici
-2 accept <client> lfc
-2 accept <outside> jdg
-2 accept lcg
-2 accept would kfd
-2 access jdg
-2 access to Xsd
-2 accessible jee
-2 add <zone> ked
-2 add ked
-2 add the ked
-2 address , dhi
-2 address <far> ijb
-2 address <host> dgk
-2 address <own> dle
-2 address does cjg
-2 agent <client> jkZ
-2 agent lha
-2 all <zone> nbe
-2 all ndc
-2 am iic
-2 and <host> Uko
-2 and <outside> cii
-2 and dgj
-2 and from jVo
-2 answer <own> fke
-2 answer from fje
-2 answer ofZ
-2 answers hjc
-2 any oYg
-2 anybody <outside> mbe
-2 anybody ncc
-2 anybody on ncd
-2 anything <outside> hnY
-2 anything <zone> ijc
-2 anything on fmb
-2 anything stop hcj
-2 anything stopping mag
-2 anywhere <outside> fmb
-2 anywhere fmb
-2 anywhere on fma
-2 app <client> mbf
-2 app jai
-2 are <zone> rdZ
-2 are jaj
-2 arrive Zhm
-2 arrive at dpa
-2 arrives ibj
-2 arriving <outside> hdi
-2 arriving ejf
-2 arriving on hdi
-2 as <server> efj
-2 as ajj
-2 as the bkh
-2 asking hak
-2 at <gateway> mce
-2 at <host> cgk
-2 at jaj
-2 attacker <far> lcf
-2 attacker ncd
-2 authentication <client> kfd
-2 back <own> cme
-2 back from clf
-2 back kdg
-2 back to qbc
-2 backup gam
-2 backups <client> Ypf
-2 backups Ypf
-2 box <client> liZ
-2 box <zone> lXk
-2 box in oWi
-2 box jib
-2 box on efj
-2 browse Zgn
-2 browser cfm
-2 but <zone> edl
-2 but iZm
-2 by <gateway> aXw
-2 by <own> bpd
-2 by <public> bpd
-2 by kib
-2 by the led
-2 caller oYf
-2 can <gateway> vaX
-2 can <host> aji
-2 can <outside> mec
-2 can <own> fkd
-2 can <zone> hbk
-2 can't <own> gmb
-2 can't eld
-2 can't open gmb
-2 cannot <own> ejf
-2 cant fjd
-2 captured <zone> cgl
-2 captured cgk
-2 captured on cgk
-2 change for qda
-2 change qda
-2 check <zone> kch
-2 check ihd
-2 ci <client> lbf
-2 ci lbf
-2 ci runner lbf
-2 client : gam
-2 client <client> lde
-2 client <far> dgj
-2 client <outside> Wgr
-2 client <own> fmb
-2 client <zone> pcb
-2 client in mec
-2 client is rab
-2 client mag
-2 clients <zone> taZ
-2 clients oiW
-2 colleague hal
-2 come from sZb
-2 come ogY
-2 comes from gdk
-2 comes gdk
-2 coming <far> kdf
-2 coming <zone> kef
-2 coming from lbg
-2 coming kef
-2 configured dnc
-2 confirm <zone> lcg
-2 confirm kdf
-2 connect <client> eqZ
-2 connect <far> dih
-2 connect <host> dmd
-2 connect <server> dap
-2 connect fkd
-2 connect to fke
-2 connection <- jff
-2 connection <host> fke
-2 connection <own> Tri
-2 connection <server> eej
-2 connection <zone> foa
-2 connection from saa
-2 connection to dgj
-2 connections <zone> ddl
-2 connections into djg
-2 connections jXl
-2 connects flb
-2 connects to flb
-2 copier jaj
-2 cross <gateway> fdk
-2 cross fdk
-2 cross the fdk
-2 curl -k ekf
-2 curl -v eke
-2 curl <own> fkd
-2 curl fkd
-2 customer <far> oea
-2 customer at mfb
-2 customer gcl
-2 daemon bne
-2 deliver <far> Xre
-2 deliver agm
-2 deliver to agm
-2 delivers alg
-2 delivers to dob
-2 denied ckg
-2 desk <client> jfe
-2 desk <zone> sbZ
-2 desk in oae
-2 desk nfa
-2 desk pc jef
-2 desktop gje
-2 destination dmc
-2 directly <host> abq
-2 directly Ypf
-2 dnat , dYr
-2 dnat <host> adp
-2 dnat gYo
-2 dnat to bdo
-2 dnat 到 fck
-2 does <gateway> ben
-2 does our pbc
-2 drop , lfc
-2 drop <outside> efj
-2 drop <zone> eek
-2 drop fej
-2 drop in efj
-2 e tWd
-2 echo dme
-2 email kmX
-2 established <client> lgc
-2 established <far> nfZ
-2 established nfa
-2 established src nfa
-2 even dcn
-2 everybody <zone> neb
-2 everybody in neb
-2 everybody neb
-2 example <far> fmb
-2 example fmb
-2 example net fkd
-2 exposed <outside> nae
-2 exposed sWe
-2 exposed to sWe
-2 folks <zone> sYc
-2 folks sYc
-2 for dhi
-2 forward -i jef
-2 forward -s fcl
-2 forward jef
-2 forwarded Qrl
-2 foxmail hla
-2 from : saZ
-2 from <client> khb
-2 from <far> lbg
-2 from <gateway> ndc
-2 from <host> meb
-2 from <outside> ndc
-2 from <own> Tsg
-2 from <zone> ecm
-2 from a rab
-2 from an pae
-2 from hitting Zqc
-2 from oaf
-2 from the oYg
-2 from unknown mag
-2 get <client> arb
-2 get <far> ejf
-2 get <outside> aoe
-2 get <zone> Yqe
-2 get Zli
-2 get at foZ
-2 get into amg
-2 get to bki
-2 gets Yim
-2 go <outside> eld
-2 go <own> eld
-2 go ekf
-2 go to Xin
-2 goes hcj
-2 goes to Zfo
-2 going <far> YvZ
-2 going <own> flc
-2 going <public> fYp
-2 going cgk
-2 going to ejf
-2 going via bcp
-2 google <far> ckg
-2 google ckg
-2 guest pad
-2 guy hci
-2 guys <zone> hck
-2 guys cnd
-2 hairpin <zone> jhd
-2 hairpin dih
-2 hangs gbl
-2 has emd
-2 have flc
-2 here fXq
-2 his <outside> dfk
-2 his dbo
-2 his phone dfk
-2 hit gWq
-2 home <far> eke
-2 home dle
-2 home to Zoe
-2 host <client> pZf
-2 host <own> amg
-2 host <zone> mdd
-2 host in ncd
-2 host mhZ
-2 host on naf
-2 hostname -i kfd
-2 hostname <client> kfd
-2 hostname kfd
-2 hosts <outside> eke
-2 hosts <zone> ncd
-2 hosts in mce
-2 hosts on eke
-2 how <client> pYf
-2 how <zone> pgY
-2 how come lcf
-2 how does ogY
-2 how ndb
-2 i <host> glb
-2 i <own> dkf
-2 i <zone> ckg
-2 i epZ
-2 i mean fnZ
-2 i'm <client> ked
-2 i'm at gdj
-2 i'm led
-2 i'm on jfe
-2 if <outside> kbh
-2 if obd
-2 impact on rWf
-2 impact rWf
-2 in <client> nbe
-2 in <gateway> oae
-2 in <host> hdh
-2 in <outside> kee
-2 in <own> eoa
-2 in <zone> kai
-2 in from lde
-2 in oZe
-2 in the hdi
-2 in to bgl
-2 input jbj
-2 inside drY
-2 into <gateway> cih
-2 into the cih
-2 ip <client> ejf
-2 ip is sYc
-2 ip saddr mec
-2 ip 是 rZc
-2 is <client> ljY
-2 is <gateway> dbo
-2 is <zone> mce
-2 is from rab
-2 is it pgY
-2 is on kgd
-2 is that Yfp
-2 is the efk
-2 it <client> ilY
-2 it <gateway> del
-2 it <host> cqa
-2 it <own> Wvb
-2 it <zone> nhY
-2 it jlZ
-2 it on vTe
-2 it the fdj
-2 it to Zof
-2 it's adp
-2 it's the del
-2 its -i bbq
-2 its <outside> efk
-2 its Ydr
-2 itself -> Xqf
-2 itself <far> ejf
-2 itself <host> dke
-2 itself <own> cle
-2 itself <public> emc
-2 itself reach clf
-2 job <client> lde
-2 job lcf
-2 job on lcf
-2 just bgl
-2 know ncd
-2 land <host> Zjj
-2 land ajk
-2 land on ajk
-2 lands Ylj
-2 lands on Ylj
-2 laptop <client> rYd
-2 laptop in jfe
-2 laptop jbi
-2 leave bas
-2 length <n> Zmh
-2 length Zmh
-2 line imX
-2 live nec
-2 lives <host> led
-2 lives neb
-2 lives on neb
-2 log cgk
-2 lookups jef
-2 machine <client> tXc
-2 machine <zone> hid
-2 machine ijb
-2 machine in hjd
-2 machines <zone> hka
-2 machines fna
-2 machines in oea
-2 machines on pYf
-2 mail <host> ekf
-2 mail <own> dqa
-2 mail from hhd
-2 mail via fna
-2 maillog <host> hkb
-2 maillog hkb
-2 maillog on hkb
-2 martian <host> Ytb
-2 martian fmb
-2 martian source fmb
-2 masquerade <client> mfb
-2 masquerade <zone> jfd
-2 masquerade ihd
-2 may sYc
-2 mean cgk
-2 monitoring <far> oae
-2 monitoring qbb
-2 moved <zone> ddl
-2 moved to iic
-2 must Ypf
-2 mx Yqe
-2 my <client> lfc
-2 my <far> pbd
-2 my <outside> kbi
-2 my box lde
-2 my desk jfe
-2 my laptop kgc
-2 my ncd
-2 my phone afn
-2 names <far> amg
-2 names at clg
-2 names bmg
-2 nc cmf
-2 nc vz dle
-2 nginx imY
-2 nginx on hmZ
-2 no <outside> eek
-2 no bji
-2 nobody <zone> lce
-2 nobody in mbf
-2 nobody on pda
-2 not <public> ecm
-2 not <zone> jai
-2 not fcl
-2 not from jbi
-2 not via fdk
-2 nothing <outside> fan
-2 nothing from lcf
-2 nothing jZk
-2 nothing on efj
-2 of <host> kbh
-2 of <zone> jdg
-2 of djg
-2 of the kgd
-2 off Ykk
-2 off from boe
-2 ok hdi
-2 on <client> jhc
-2 on <outside> kai
-2 on <own> Ysc
-2 on <public> eld
-2 on <zone> fao
-2 on a ldf
-2 on dev cem
-2 on idh
-2 on our gbk
-2 one <zone> jdg
-2 one jic
-2 only fcl
-2 open <host> Zkj
-2 open <outside> sYc
-2 open <zone> jch
-2 open from ofZ
-2 open mdd
-2 open the Zkj
-2 open to rcZ
-2 or <gateway> gck
-2 or <host> dcn
-2 or fbm
-2 or the edl
-2 our <client> ogY
-2 our cem
-2 out <client> sXd
-2 out <far> amg
-2 out <gateway> ddm
-2 out <outside> Zng
-2 out <server> edk
-2 out <zone> oXh
-2 out fkd
-2 out ip edl
-2 out is ecm
-2 out of naf
-2 out src mce
-2 out to eoa
-2 outbound <far> blg
-2 outbound to chj
-2 outlook <zone> lfc
-2 outlook in lfc
-2 outlook khb
-2 outlook on lee
-2 over <host> ici
-2 over to elc
-2 own fje
-2 packages <far> blg
-2 packages Xpg
-2 packages from Xpg
-2 packet <client> qWf
-2 packet <far> mfb
-2 packet <own> Yqf
-2 packet from kdf
-2 packet mdd
-2 partner <far> obd
-2 partner obd
-2 pc <client> piW
-2 pc <zone> rba
-2 pc in qac
-2 pc is mdc
-2 pc uXb
-2 pcs <zone> mce
-2 pcs mce
-2 people <outside> rfW
-2 people <zone> ibj
-2 people ibi
-2 people in hbk
-2 people on vbW
-2 phone on obe
-2 phone qYf
-2 ping <gateway> frV
-2 ping <host> enb
-2 ping <zone> jef
-2 ping from jef
-2 ping hlb
-2 ping to fje
-2 ping 通 ekf
-2 pingable from obd
-2 pingable obd
-2 please jef
-2 pls <client> mbg
-2 pls kcg
-2 plz mYi
-2 pointed <own> ejf
-2 pointed at bne
-2 pointed blg
-2 port <n> bij
-2 port akj
-2 portal fpY
-2 possible <zone> nZg
-2 possible from oZf
-2 possible pad
-2 postfix odb
-2 postfix on odb
-2 postrouting -o dhi
-2 postrouting <outside> dhi
-2 ppl <zone> kfd
-2 ppl in jfd
-2 ppl jfe
-2 prerouting -d cjh
-2 prerouting <outside> jeg
-2 prerouting <own> cjh
-2 print <client> kee
-2 print jfe
-2 print to aqc
-2 printer <client> nhY
-2 printer <zone> kYk
-2 printer at ohX
-2 printer kee
-2 printers <zone> bij
-2 printers bij
-2 printers in gnZ
-2 private <host> aik
-2 private aik
-2 probe <far> jef
-2 probe at kdf
-2 probe kdf
-2 prometheus <client> nbd
-2 prometheus lah
-2 push Yog
-2 push to Yog
-2 queries mbf
-2 query ndc
-2 ran gbk
-2 reach <host> bji
-2 reach blg
-2 reach the bkh
-2 reachable <client> sWe
-2 reachable <outside> oaf
-2 reachable <zone> ldd
-2 reachable for qac
-2 reachable from nbe
-2 reachable qZd
-2 reached lbf
-2 recv <client> ugT
-2 refused , dgj
-2 refused <client> kfd
-2 refused <outside> jdg
-2 refused <own> Zpe
-2 refused from ijb
-2 refused on jfe
-2 relay <far> dkf
-2 relay ajj
-2 replies <host> Zhm
-2 replies Yjl
-2 replies from Ymj
-2 reply fVt
-2 report <own> dhi
-2 report dhi
-2 requests tWd
-2 rule <client> kdf
-2 rule <zone> kee
-2 rule nbd
-2 rules <zone> hcj
-2 rules hck
-2 run <client> lce
-2 run dkf
-2 run on mce
-2 runner vaX
-2 runs <client> fna
-2 runs <gateway> mbg
-2 runs jhc
-2 sat ddl
-2 says bnf
-2 scanner <client> tWd
-2 scanner <far> neb
-2 scanner at ndc
-2 scanner mXj
-2 scanners hal
-2 scans <host> fma
-2 scans fma
-2 see <client> lfc
-2 see <host> dYr
-2 see the chj
-2 see when peZ
-2 seen <zone> dfk
-2 seen from ngZ
-2 seen on bgl
-2 send <own> gma
-2 send bnd
-2 send to gma
-2 sender is oea
-2 sender oea
-2 sending <own> fje
-2 sending from nfa
-2 sending through bod
-2 sending to fje
-2 sends <own> flc
-2 sends bpd
-2 sends to anf
-2 sent <client> lde
-2 sent <far> sZb
-2 sent by kdf
-2 sent occ
-2 sent src mfb
-2 served pbc
-2 server <far> glb
-2 server <outside> Ygo
-2 server amg
-2 server to epa
-2 session <host> coc
-2 session <own> fje
-2 session ckg
-2 session to cjh
-2 set <own> glb
-2 set bkh
-2 set to bkh
-2 shell ofZ
-2 should <gateway> fbm
-2 should the fbm
-2 side ljY
-2 sit <zone> hdi
-2 sit hdi
-2 sit in cfl
-2 sit on pcb
-2 site <own> eoa
-2 site at fna
-2 site fje
-2 sites <outside> amg
-2 sites amg
-2 sites on amg
-2 sits <far> ijc
-2 sits <zone> nbd
-2 sits at kgc
-2 sits in obd
-2 sits on gmZ
-2 sitting <client> obd
-2 sitting <zone> lfc
-2 sitting at rYe
-2 sitting in peY
-2 sitting on fej
-2 sitting pWh
-2 so <gateway> aeo
-2 so <zone> cfl
-2 so iYm
-2 somebody <outside> kgc
-2 somebody in nfa
-2 somebody mec
-2 somebody on tdW
-2 someone <outside> ncd
-2 someone obd
-2 someone on lfc
-2 source lTo
-2 staff <zone> oae
-2 staff oae
-2 still <far> fkd
-2 still ejf
-2 still have eje
-2 still reach fmb
-2 straight <host> Zsb
-2 straight <zone> ekf
-2 straight erX
-2 straight into eke
-2 straight to buW
-2 strip -i ddm
-2 strip <outside> ddm
-2 strip ddm
-2 suppose jch
-2 swaks <client> kfe
-2 swaks gjd
-2 syn fje
-2 syn from kfd
-2 take -i cgl
-2 take <outside> cgl
-2 take cgk
-2 talk <host> goZ
-2 talk <zone> ejf
-2 talk Zng
-2 talk to Zng
-2 talk with Ytb
-2 talking <own> gck
-2 talking fje
-2 talking to fje
-2 talks <own> fkc
-2 talks cfl
-2 talks to cfl
-2 target is amg
-2 target lcf
-2 tcp <client> Usg
-2 tcp <outside> efj
-2 tcp <own> eke
-2 tcp amg
-2 tcp from nZg
-2 tcpdump <zone> dfk
-2 tcpdump dfk
-2 tcpdump ni efj
-2 tcpdump on dgj
-2 test hkb
-2 that <client> jgd
-2 that <gateway> eel
-2 that <outside> lbg
-2 that <zone> kee
-2 that jgd
-2 that the dek
-2 that's ndc
-2 thats mce
-2 the -i Wfr
-2 the <client> kia
-2 the <far> hlb
-2 the <gateway> djg
-2 the <host> eke
-2 the <outside> jVo
-2 the <zone> nce
-2 the whole lbg
-2 their mXj
-2 then <host> fld
-2 then ihd
-2 there <far> qca
-2 there Zfo
-2 they fna
-2 this <client> gck
-2 this hbk
-2 this on dcn
-2 through <host> ckg
-2 through blg
-2 through to dii
-2 thunderbird <client> mce
-2 thunderbird <own> cmf
-2 thunderbird <zone> kee
-2 thunderbird in kdf
-2 thunderbird kfc
-2 thunderbird on nec
-2 timed <- kee
-2 to : dkf
-2 to <client> Xni
-2 to <far> bne
-2 to <gateway> ckg
-2 to <host> Znh
-2 to <outside> fkc
-2 to <own> fek
-2 to <public> fje
-2 to <server> dih
-2 to <zone> mYi
-2 to destination dcn
-2 to dhi
-2 to hit Zrd
-2 to host hjc
-2 to open foZ
-2 to our bmg
-2 to ping bra
-2 to reach dtW
-2 to source dcn
-2 to teh Vtf
-2 to use fpY
-2 traffic <outside> tZa
-2 traffic <zone> qZd
-2 traffic from ibj
-2 traffic hdi
-2 traffic of kja
-2 typed nZg
-2 udp <zone> lbf
-2 udp pad
-2 unreplied <host> Zgo
-2 unreplied dgj
-2 unreplied src dgj
-2 up <client> dob
-2 up <zone> rcZ
-2 up at Wlk
-2 up by gkc
-2 up ejf
-2 up on uZZ
-2 updates <far> dkg
-2 updates clg
-2 updates from clg
-2 upstream : emd
-2 upstream emd
-2 use fan
-2 user <client> taZ
-2 user at lce
-2 user on nce
-2 users <zone> ldd
-2 uses bmf
-2 using <own> ele
-2 using <public> ele
-2 using ele
-2 vendor <far> mce
-2 vendor mce
-2 verdict for lcf
-2 verdict lcf
-2 visible qYe
-2 w fkd
-2 was <client> ofZ
-2 was gck
-2 way <client> lcf
-2 we kfd
-2 webmail <own> fje
-2 webmail fje
-2 webmail on fje
-2 website bij
-2 what <gateway> bfm
-2 what <zone> lbg
-2 what does bfm
-2 what mcf
-2 whats kgc
-2 when <host> nce
-2 when lbg
-2 whether fan
-2 whether the ddn
-2 while Zjk
-2 why <client> sbY
-2 why <host> kXk
-2 why <own> gjd
-2 why <zone> dfk
-2 why can't oea
-2 why cant lec
-2 why does fcl
-2 why edm
-2 why is peZ
-2 will <gateway> dem
-2 will <host> hbk
-2 will ebn
-2 will the bar
-2 with -i Rgv
-2 with <zone> lgb
-2 with khc
-2 with the lde
-2 without cZr
-2 work <zone> efj
-2 works <outside> efj
-2 works efj
-2 works fine efj
-2 workstation <client> yWY
-2 workstation <zone> Ylj
-2 workstation bkh
-2 would <gateway> gYo
-2 would ddm
-2 would the ecm
-2 zabbix <client> kfd
-2 zabbix kfd
-2 一 <client> mbe
-2 一 <zone> hdi
-2 上 -i dfk
-2 上 <host> bqb
-2 上 <outside> bji
-2 上 <own> dke
-2 上 <service> dle
-2 上 <zone> rXe
-2 上 curl cnd
-2 上 ping bmf
-2 下 , kjZ
-2 下 <gateway> fjf
-2 下 <zone> ldd
-2 下 glb
-2 不 <client> ngZ
-2 不 <gateway> hbk
-2 不 <host> hjc
-2 不 <outside> Ymi
-2 不 <zone> fcl
-2 不 gbl
-2 不 上 gmb
-2 不 了 bmg
-2 不 到 nbe
-2 不 开 enb
-2 不 是 bfm
-2 不 让 kbh
-2 不 通 cme
-2 个 jfe
-2 主 cii
-2 么 Yhm
-2 么 用 fkd
-2 之 ihc
-2 之 后 ihc
-2 了 <zone> jff
-2 了 kfd
-2 事 <own> emc
-2 事 <zone> gdj
-2 事 jcg
-2 事 在 lbg
-2 事 用 ejg
-2 事 说 Zgn
-2 人 <outside> pZe
-2 人 <own> Zoe
-2 人 pgW
-2 人 在 qab
-2 人 用 dih
-2 什 <client> kgc
-2 什 <zone> seW
-2 从 <client> sYc
-2 从 oXh
-2 以 <outside> idh
-2 以 jfe
-2 以 后 pea
-2 们 dhi
-2 件 , fcl
-2 件 <own> emb
-2 件 kgc
-2 件 到 enb
-2 会 <gateway> edl
-2 会 ecm
-2 传 flc
-2 传 到 flc
-2 但 kcg
-2 信 <own> fld
-2 信 走 gkc
-2 像 <client> jfd
-2 允 gkb
-2 允 许 gkb
-2 公 <far> lcf
-2 公 mec
-2 公 司 kfd
-2 公 网 lfd
-2 写 的 eld
-2 到 <client> ljY
-2 到 <gateway> bmf
-2 到 <host> Zmh
-2 到 <own> epZ
-2 到 <zone> eao
-2 到 hdj
-2 到 ip lah
-2 到 了 mec
-2 加 kfd
-2 务 端 ckg
-2 动 <outside> eld
-2 动 <zone> cjh
-2 动 Zng
-2 动 往 clf
-2 动 连 dig
-2 包 jaj
-2 印 <client> jia
-2 印 jic
-2 印 机 jia
-2 去 <client> dmd
-2 去 <far> ang
-2 去 bne
-2 去 连 apd
-2 发 Ymj
-2 发 给 Xqf
-2 口 , led
-2 口 <client> lcf
-2 口 <gateway> ben
-2 口 <zone> mga
-2 口 qac
-2 可 bem
-2 台 <client> pca
-2 台 ncd
-2 台 是 kef
-2 同 <client> occ
-2 同 kbh
-2 同 事 lcg
-2 后 <client> mfa
-2 咱 <gateway> cfk
-2 咱 dgk
-2 咱 们 dgk
-2 器 dle
-2 器 是 rVf
-2 回 fmb
-2 在 <zone> gdj
-2 地 <client> jhc
-2 址 glb
-2 址 是 ihd
-2 外 <far> bod
-2 外 dob
-2 外 网 gmb
-2 好 <zone> jfd
-2 如 <far> ejf
-2 如 gkc
-2 如 到 ejf
-2 客 lfc
-2 客 户 rfX
-2 对 bmf
-2 就 gma
-2 就 是 gma
-2 己 Ymh
-2 平 <far> Wsf
-2 开 apd
-2 得 <far> kfd
-2 得 <gateway> cjh
-2 得 <host> fkd
-2 得 <outside> fkd
-2 得 <zone> fje
-2 得 gkd
-2 得 了 ejf
-2 想 inX
-2 我 <client> naf
-2 我 <gateway> ffj
-2 我 <host> bmf
-2 我 <outside> kef
-2 我 <own> emd
-2 我 <zone> mbe
-2 我 在 kef
-2 户 <client> naf
-2 户 <far> oeb
-2 户 <outside> bfm
-2 户 <own> gjd
-2 户 fbm
-2 户 在 rXd
-2 户 端 nZf
-2 打 <own> ena
-2 打 eje
-2 打 到 dmc
-2 投 dnd
-2 报 bpc
-2 换 <client> dgj
-2 换 efj
-2 换 成 fdk
-2 据 <client> hhd
-2 据 hhd
-2 掉 , jef
-2 掉 <client> pcc
-2 掉 <outside> cfk
-2 接 <far> coc
-2 接 <host> dkf
-2 接 <own> gjd
-2 接 <zone> jch
-2 接 口 Zmh
-2 控 <client> kdf
-2 控 kdf
-2 控 机 kdf
-2 收 cfl
-2 改 <client> cgk
-2 改 ddm
-2 改 成 ecm
-2 放 <zone> lde
-2 放 hid
-2 放 在 bme
-2 方 <client> iic
-2 方 hkb
-2 方 是 gkb
-2 时 , efj
-2 时 efj
-2 是 <gateway> dVu
-2 是 <host> ikb
-2 是 <own> Zpe
-2 是 <public> cjh
-2 是 <zone> icj
-2 是 ndd
-2 是 在 efj
-2 是 给 qZe
-2 是 被 cgk
-2 有 <zone> bgl
-2 有 hci
-2 有 对 mcf
-2 本 <client> nbe
-2 本 nbe
-2 本 机 nbe
-2 机 <client> neb
-2 机 <host> ckg
-2 机 Zgm
-2 机 ip mec
-2 机 器 mce
-2 条 , hdi
-2 条 <zone> kee
-2 条 jdg
-2 来 <zone> occ
-2 来 mbf
-2 来 自 lbg
-2 段 dgj
-2 段 去 djg
-2 比 <far> fej
-2 求 hkb
-2 用 <own> dkf
-2 用 <public> dkf
-2 用 lde
-2 电 <client> sYc
-2 电 tYb
-2 电 脑 pbc
-2 登 <gateway> fje
-2 登 clf
-2 登 录 clf
-2 的 -i efj
-2 的 <client> qca
-2 的 <far> emc
-2 的 <gateway> efj
-2 的 <host> efk
-2 的 <outside> idh
-2 的 <own> fna
-2 的 <public> dgk
-2 的 <service> ibi
-2 的 <zone> jdg
-2 的 hcj
-2 的 是 kkY
-2 目 <client> Utf
-2 目 <far> dlf
-2 目 dkf
-2 目 标 dke
-2 目 的 ekf
-2 直 <host> cii
-2 直 cii
-2 直 连 gkd
-2 看 <client> ncd
-2 看 <gateway> dgk
-2 看 <zone> hdj
-2 看 下 kdf
-2 看 到 fjd
-2 端 <client> jef
-2 端 jdg
-2 端 是 lfc
-2 终 <client> kef
-2 终 kef
-2 终 端 kef
-2 网 <zone> jbj
-2 网 hdj
-2 网 段 jbi
-2 能 <far> fkd
-2 能 <host> ebn
-2 能 <outside> bmf
-2 能 <zone> nfa
-2 能 access gma
-2 能 reach gdj
-2 能 上 ejf
-2 能 到 djh
-2 能 往 dkf
-2 脑 <client> khc
-2 脑 <public> efj
-2 脑 是 kdf
-2 脑 用 efj
-2 行 , jdf
-2 行 kee
-2 要 <client> hjc
-2 要 <far> aoe
-2 要 <host> cfl
-2 要 <outside> bsZ
-2 要 ajj
-2 要 从 gjd
-2 要 去 Xqf
-2 要 连 fna
-2 访 <client> coc
-2 访 <far> dmd
-2 访 <host> djg
-2 访 <outside> bmf
-2 访 <own> gkc
-2 访 <zone> bki
-2 访 bji
-2 访 问 bji
-2 话 , mga
-2 话 <zone> kfc
-2 话 occ
-2 说 gjc
-2 请 <gateway> dek
-2 请 <outside> pcb
-2 请 <zone> mbg
-2 请 jdf
-2 请 问 jdf
-2 走 <own> erX
-2 走 <public> dnc
-2 走 dke
-2 跑 <client> tYc
-2 跑 rYe
-2 跑 在 rYd
-2 转 <host> Zgm
-2 转 Yhn
-2 转 到 bgl
-2 转 给 Yer
-2 边 <own> dkg
-2 边 cjh
-2 还 dbp
-2 还 是 dbp
-2 这 <client> lec
-2 这 <gateway> dih
-2 这 jfe
-2 这 样 kfd
-2 连 <client> bod
-2 连 <server> fdk
-2 连 bcp
-2 连 到 arc
-2 连 接 cii
-2 通 <outside> bfm
-2 通 <own> fkc
-2 通 bco
-2 通 过 fkc
-2 那 <client> kgc
-2 那 kee
-2 那 边 ncd
-2 都 <zone> oea
-2 都 iic
-2 都 在 oea
-2 里 <client> iic
-2 里 <own> dkf
-2 里 <service> clf
-2 里 hic
-2 问 : ucX
-2 问 <host> glc
-2 问 <outside> ngZ
-2 问 <zone> fbm
-2 问 fjf
-2 问 从 pfY
-2 问 到 Zpe
-2 面 <client> gnZ
-2 面 gkc
-2 面 到 chj
-3 'connection <own> fkd
-3 'connection fkd
-3 's <gateway> dmd
-3 's <service> lbg
-3 , <client> 到 bod
-3 , <far> bij
-3 , <gateway> edm
-3 , <host> goY
-3 , <outside> to eoa
-3 , <own> eoa
-3 , <public> eXr
-3 , <service> asa
-3 , <service> to avX
-3 , <zone> mhZ
-3 , <zone> to bpd
-3 , <zone> 上 ajj
-3 , <zone> 到 gnZ
-3 , <zone> 去 fmb
-3 , but iak
-3 , client : edl
-3 , client kXl
-3 , coming qbb
-3 , does akh
-3 , does the Yim
-3 , is hSs
-3 , is the kah
-3 , length <n> Zmh
-3 , length Zmh
-3 , not eYq
-3 , not via gdj
-3 , on cdm
-3 , on dev cem
-3 , or gdj
-3 , so Yhn
-3 , upstream : emd
-3 , upstream emd
-3 , 人 kee
-3 , 人 在 kee
-3 , 但 kcg
-3 , 地 emc
-3 , 地 址 emc
-3 , 我 在 jef
-3 , 是 mde
-3 , 目 cmf
-3 , 目 标 Zpe
-3 , 目 的 djg
-3 , 能 blg
-3 , 要 dlf
-3 , 请 kcg
-3 , 请 问 kcg
-3 , 这 kdf
-3 , 这 样 kfd
-3 -a <outside> jgc
-3 -a <own> cjh
-3 -a forward -s Zdq
-3 -a input jbj
-3 -a postrouting -o Xkl
-3 -a prerouting -d cjh
-3 -i <client> rgW
-3 -i <host> cgk
-3 -i <outside> , jgd
-3 -i <own> eke
-3 -i <zone> -d dhi
-3 -i <zone> -o Wkm
-3 -i forward rbb
-3 -i gjd
-3 -j <client> mfb
-3 -j accept , ibi
-3 -j accept idg
-3 -j accept would kgd
-3 -j drop , pda
-3 -j kee
-3 -j masquerade , sgU
-3 -j masquerade kfd
-3 -o <host> djg
-3 -o <zone> -d djg
-3 -s <host> bne
-3 -s <outside> Zlh
-3 -s <zone> -d dfk
-3 -v <own> trying gdj
-3 -v hdi
-3 : <- jff
-3 : <client> mdd
-3 : <far> pgY
-3 : <gateway> Zep
-3 : <n> <n> gbl
-3 : <n> idh
-3 : <n> src ldf
-3 : <outside> hjb
-3 : <outside> to flc
-3 : <own> eob
-3 : <server> efj
-3 : <zone> bfm
-3 : <zone> to Xim
-3 : connect emc
-3 : connect to emc
-3 : connection kai
-3 : connection to fej
-3 : curl flc
-3 : hid
-3 : ip <client> Zqc
-3 : ip <host> nYh
-3 : ip jib
-3 : martian fmb
-3 : martian source fmb
-3 : users kfc
-3 <client> , <server> boe
-3 <client> , <service> ejf
-3 <client> , lip eoa
-3 <client> , nXi
-3 <client> , 是 fej
-3 <client> : Zof
-3 <client> <client> cmd
-3 <client> <far> erY
-3 <client> <gateway> bhk
-3 <client> <outside> Xmj
-3 <client> <own> cme
-3 <client> <server> eej
-3 <client> <service> Zjk
-3 <client> <service> to agm
-3 <client> <service> 到 dob
-3 <client> <zone> kVm
-3 <client> and dme
-3 <client> cfl
-3 <client> ip daddr eke
-3 <client> ip eke
-3 <client> out kgd
-3 <client> still reach fkc
-3 <client> talk goY
-3 <client> talk to goY
-3 <client> then ekd
-3 <client> to coc
-3 <client> 上 cob
-3 <client> 去 dme
-3 <client> 发 fkd
-3 <client> 打 gjd
-3 <client> 打 开 gjd
-3 <client> 要 bji
-3 <client> 要 连 eoZ
-3 <far> , Ysc
-3 <far> , lip dle
-3 <far> <client> ijc
-3 <far> <gateway> Vml
-3 <far> <host> Uvd
-3 <far> <own> elc
-3 <far> <zone> mde
-3 <far> fma
-3 <far> ip daddr fmb
-3 <far> ip fmb
-3 <far> still gjd
-3 <far> 发 fje
-3 <gateway> , Xpg
-3 <gateway> <client> aoe
-3 <gateway> <far> gkc
-3 <gateway> <host> aik
-3 <gateway> <zone> oZe
-3 <gateway> bne
-3 <gateway> itself reach dlf
-3 <gateway> 上 hnZ
-3 <host> , jbi
-3 <host> <client> ckg
-3 <host> <far> jib
-3 <host> <gateway> gam
-3 <host> <host> dhh
-3 <host> <n> kbh
-3 <host> <public> dkf
-3 <host> <zone> oYf
-3 <host> box inX
-3 <host> out dkf
-3 <host> reachable from jef
-3 <host> reachable mbf
-3 <host> server amg
-3 <host> server to epa
-3 <host> talk bne
-3 <host> talk to bne
-3 <n> , can lde
-3 <n> , iib
-3 <n> , will ncd
-3 <n> , would fbm
-3 <n> : does mdd
-3 <n> <far> ibj
-3 <n> <host> eel
-3 <n> <n> in cfl
-3 <n> <n> src nfa
-3 <n> <own> djh
-3 <n> <server> adp
-3 <n> <zone> nbd
-3 <n> coming from mce
-3 <n> coming mce
-3 <n> dnat dgk
-3 <n> does ddm
-3 <n> established nfa
-3 <n> established src nfa
-3 <n> example fje
-3 <n> example net fje
-3 <n> from obd
-3 <n> ip <client> Ynh
-3 <n> ip <far> bqb
-3 <n> ip <host> jZk
-3 <n> ip <own> jef
-3 <n> ip blg
-3 <n> ip saddr kee
-3 <n> is fej
-3 <n> on the Yta
-3 <n> open hcj
-3 <n> out iic
-3 <n> seen cgl
-3 <n> seen on cgl
-3 <n> tcp epZ
-3 <n> tcp from nZg
-3 <n> to afn
-3 <n> udp qac
-3 <n> unreplied dgj
-3 <n> unreplied src dgj
-3 <n> 口 , gdj
-3 <n> 口 gdj
-3 <n> 行 , odb
-3 <n> 行 bcp
-3 <outside> , fkc
-3 <outside> <far> pbc
-3 <outside> <gateway> cme
-3 <outside> <host> Zrc
-3 <outside> <outside> dfk
-3 <outside> <own> fkd
-3 <outside> <service> Yqd
-3 <outside> <service> to djf
-3 <outside> <service> 到 doc
-3 <outside> cfl
-3 <outside> get at gnZ
-3 <outside> get fkd
-3 <outside> ip ogZ
-3 <outside> out src jef
-3 <outside> to alh
-3 <outside> to the aeo
-3 <outside> 上 nXi
-3 <own> , from cfl
-3 <own> , gdj
-3 <own> <client> ndc
-3 <own> <far> pcc
-3 <own> <gateway> ial
-3 <own> <host> kai
-3 <own> <n> from ldf
-3 <own> <n> lcf
-3 <own> <n> on odc
-3 <own> <own> gdk
-3 <own> iak
-3 <own> open led
-3 <own> open to led
-3 <own> reachable jfe
-3 <own> work for mga
-3 <server> <client> qfY
-3 <server> <own> anf
-3 <server> mga
-3 <service> , ajj
-3 <service> <client> hmZ
-3 <service> <gateway> Zof
-3 <service> <host> dgi
-3 <service> <n> , cjh
-3 <service> <n> bkh
-3 <service> <n> from jef
-3 <service> <n> on Uln
-3 <service> <n> to Upj
-3 <service> <n> 连 ekd
-3 <service> <outside> kgc
-3 <service> <own> dpa
-3 <service> <public> cjh
-3 <service> <server> aof
-3 <service> connection ham
-3 <service> eld
-3 <service> from gcj
-3 <service> from the gdj
-3 <service> into cih
-3 <service> into the cih
-3 <service> lookups mce
-3 <service> on Xrd
-3 <service> on the Xub
-3 <service> out kde
-3 <service> queries kdg
-3 <service> query ndc
-3 <service> session ejf
-3 <service> sites amg
-3 <service> sites on amg
-3 <service> straight dnc
-3 <service> straight to dnc
-3 <service> to dle
-3 <service> to the dle
-3 <service> 到 djg
-3 <service> 登 fjf
-3 <zone> , pkT
-3 <zone> : Zkj
-3 <zone> <client> ndb
-3 <zone> <far> bqc
-3 <zone> <gateway> cle
-3 <zone> <host> coc
-3 <zone> <outside> djg
-3 <zone> <own> gjd
-3 <zone> <public> eXr
-3 <zone> <service> bhk
-3 <zone> <service> 到 efj
-3 <zone> <zone> Xjn
-3 <zone> Zjk
-3 <zone> and fZo
-3 <zone> can't fje
-3 <zone> go eld
-3 <zone> in ip jeg
-3 <zone> ip pYg
-3 <zone> ip saddr pbc
-3 <zone> out fkd
-3 <zone> out ip edl
-3 <zone> out to fpY
-3 <zone> reach ddm
-3 <zone> reach the ddm
-3 <zone> still fmb
-3 <zone> talk bhk
-3 <zone> talk to bhk
-3 <zone> to Wkm
-3 <zone> to the coc
-3 <zone> 能 fjd
-3 <zone> 能 到 gjd
-3 <zone> 访 gjd
-3 <zone> 访 问 gjd
-3 <zone> 那 led
-3 <zone> 里 gkd
-3 ? <client> taZ
-3 ? <far> csY
-3 ? <host> kZj
-3 ? <outside> fZo
-3 ? <own> bnf
-3 ? <zone> jXm
-3 ? i mean cgk
-3 ? mbf
-3 ^ <- pbc
-3 ^ <client> -> dld
-3 ^ <client> <service> dkg
-3 ^ <client> iic
-3 ^ <client> ping Yog
-3 ^ <client> to Zqd
-3 ^ <client> 到 anf
-3 ^ <client> 被 kdg
-3 ^ <far> from mfc
-3 ^ <far> ndc
-3 ^ <far> to Zng
-3 ^ <gateway> -> ejf
-3 ^ <host> -> bpc
-3 ^ <host> bme
-3 ^ <host> to ctX
-3 ^ <host> 往 dkf
-3 ^ <outside> jef
-3 ^ <outside> to Zua
-3 ^ <outside> 到 gkd
-3 ^ <outside> 打 Zng
-3 ^ <outside> 的 ici
-3 ^ <own> from jfe
-3 ^ <own> hkb
-3 ^ <public> fke
-3 ^ <server> bfm
-3 ^ <service> <n> enb
-3 ^ <service> from ncd
-3 ^ <service> into bne
-3 ^ <service> mga
-3 ^ <service> to dmd
-3 ^ <zone> -> dme
-3 ^ <zone> idh
-3 ^ <zone> ping Xlj
-3 ^ <zone> to Vqh
-3 ^ <zone> 上 enc
-3 ^ <zone> 出 djg
-3 ^ <zone> 到 Yhm
-3 ^ <zone> 去 dkg
-3 ^ <zone> 用 bmf
-3 ^ <zone> 的 jef
-3 ^ <zone> 连 gmb
-3 ^ ^ <client> jhc
-3 ^ ^ <host> chi
-3 ^ ^ <outside> cgj
-3 ^ ^ <service> bod
-3 ^ ^ <zone> hka
-3 ^ ^ are idh
-3 ^ ^ can jef
-3 ^ ^ client rdY
-3 ^ ^ could hmZ
-3 ^ ^ curl eke
-3 ^ ^ do neb
-3 ^ ^ does kfc
-3 ^ ^ for dob
-3 ^ ^ from jeg
-3 ^ ^ gjd
-3 ^ ^ if pcb
-3 ^ ^ in eek
-3 ^ ^ ip qdZ
-3 ^ ^ is hid
-3 ^ ^ on eje
-3 ^ ^ our gZn
-3 ^ ^ ping kia
-3 ^ ^ pinging ckg
-3 ^ ^ printer jfe
-3 ^ ^ src pZe
-3 ^ ^ the mbf
-3 ^ ^ trace nbe
-3 ^ ^ trying cpa
-3 ^ ^ when ibi
-3 ^ ^ will dih
-3 ^ ^ would kkY
-3 ^ ^ zabbix del
-3 ^ ^ 从 jhc
-3 ^ ^ 在 fan
-3 ^ ^ 急 efj
-3 ^ ^ 源 lbg
-3 ^ ^ 给 kZj
-3 ^ curl jgd
-3 ^ customer at mga
-3 ^ customer del
-3 ^ does lgb
-3 ^ does the kgc
-3 ^ from qfY
-3 ^ from the odb
-3 ^ hairpin ihd
-3 ^ how come lcf
-3 ^ how lcf
-3 ^ i bme
-3 ^ i'm jdh
-3 ^ if kcg
-3 ^ ip <far> ane
-3 ^ ip flc
-3 ^ is fje
-3 ^ maillog Zqd
-3 ^ maillog on Zqd
-3 ^ my nfa
-3 ^ nc dle
-3 ^ nc vz eke
-3 ^ nginx hmZ
-3 ^ nginx on hmZ
-3 ^ nobody klW
-3 ^ on the fdk
-3 ^ our fYp
-3 ^ outlook kee
-3 ^ outlook on jdf
-3 ^ ping from kcg
-3 ^ ping kbh
-3 ^ pls lbf
-3 ^ plz qXf
-3 ^ postfix mce
-3 ^ postfix on mce
-3 ^ printer hdi
-3 ^ seen on dfk
-3 ^ somebody mec
-3 ^ suppose jch
-3 ^ tcpdump bfm
-3 ^ tcpdump ni cfl
-3 ^ tcpdump on dgj
-3 ^ the cnc
-3 ^ thunderbird kee
-3 ^ thunderbird on lde
-3 ^ trace <client> blf
-3 ^ trace djf
-3 ^ user on jfe
-3 ^ users jff
-3 ^ users on jfe
-3 ^ what gcj
-3 ^ whats kgc
-3 ^ why can't jef
-3 ^ why cant mec
-3 ^ why does fcl
-3 ^ why edm
-3 ^ why is peZ
-3 ^ will hbk
-3 ^ would ddm
-3 ^ would the ecm
-3 ^ zabbix <server> Wqg
-3 ^ zabbix elc
-3 ^ 从 fek
-3 ^ 公 jgd
-3 ^ 我 lah
-3 ^ 我 在 gdk
-3 ^ 目 ejf
-3 ^ 目 的 ejf
-3 ^ 请 kfd
-3 ^ 请 问 kfd
-3 a <client> jdg
-3 a <far> tVe
-3 a <host> kkX
-3 a <outside> kdf
-3 a <own> fjf
-3 a <zone> djg
-3 a box in nXi
-3 a box nXi
-3 a client iak
-3 a client in mec
-3 a colleague iZm
-3 a connection bme
-3 a connection to cme
-3 a customer at kee
-3 a customer jee
-3 a gkc
-3 a host in obd
-3 a host on oZf
-3 a host qZd
-3 a laptop in tfT
-3 a laptop kch
-3 a machine hjd
-3 a machine in hjd
-3 a packet from ldf
-3 a packet mcf
-3 a pc in qac
-3 a pc rba
-3 a phone naf
-3 a phone on naf
-3 a ping from jff
-3 a printer Ylj
-3 a syn from lfd
-3 a syn ihd
-3 a user pad
-3 a workstation Yli
-3 able <host> cih
-3 able dkf
-3 able to dkf
-3 able to hit Yrd
-3 able to open foZ
-3 able to ping fna
-3 able to reach gnZ
-3 able to use gdj
-3 about bgk
-3 accept , would occ
-3 accept <client> qac
-3 access denied ckg
-3 access eje
-3 address <far> ihd
-3 address <host> Zfn
-3 address aki
-3 address does dgj
-3 address does the dgj
-3 allowed <far> djg
-3 allowed emd
-3 allowed out dnc
-3 allowed out to dnc
-3 an <far> fje
-3 an <own> bne
-3 an answer boe
-3 an answer from cne
-3 an attacker ncd
-3 an jja
-3 and <client> nfZ
-3 and <host> Zkj
-3 and <n> dle
-3 and <n> on dmd
-3 any <zone> ndc
-3 any tVe
-3 anything <zone> qeY
-3 anything lha
-3 app hic
-3 are <client> kdf
-3 are <zone> ijb
-3 are lfc
-3 arrive <host> bji
-3 arrive bji
-3 as <server> dem
-3 as gbl
-3 as seen nfa
-3 at <far> iid
-3 at <own> dkf
-3 at <zone> bkg
-3 at all iic
-3 at glb
-3 authentication djg
-3 away <outside> dfk
-3 away fej
-3 back clf
-3 backup <client> kdf
-3 backup <host> qca
-3 backup job jef
-3 backup qca
-3 be <client> wYY
-3 be <host> bsZ
-3 be <outside> kdf
-3 be <own> Twd
-3 be <zone> led
-3 be reached lbf
-3 be wZX
-3 being qca
-3 between Ytb
-3 box <client> led
-3 box Zli
-3 but ncd
-3 by <client> kfd
-3 by <far> lde
-3 by <host> fld
-3 by <own> Tvd
-3 by <public> ckf
-3 by <service> dih
-3 by <service> to blf
-3 by <zone> hkb
-3 by the nbe
-3 call bki
-3 can <client> Ypf
-3 can <client> reach bne
-3 can <gateway> ajj
-3 can <host> Zil
-3 can <outside> mbf
-3 can <zone> hdi
-3 can <zone> hit fkd
-3 can <zone> ping fje
-3 can <zone> reach foZ
-3 can anybody ncd
-3 can anybody on ncd
-3 can fje
-3 can get bmf
-3 can nobody jgd
-3 can ppl jfe
-3 can't <zone> fkd
-3 can't Zkj
-3 cannot dke
-3 cant <zone> ihd
-3 change ngZ
-3 check : src rWf
-3 check <far> blg
-3 check <host> bmf
-3 check <own> cme
-3 check <zone> jgd
-3 check dmd
-3 client <client> alh
-3 client <own> fje
-3 client <server> ffj
-3 client hjc
-3 clients jci
-3 come gbm
-3 comes dcm
-3 coming in from jef
-3 coming in jaj
-3 coming lYj
-3 connect <client> hnZ
-3 connect <far> kZj
-3 connect <gateway> kfd
-3 connect <host> gkc
-3 connect from lZh
-3 connect from unknown lZh
-3 connect to <far> gdj
-3 connect to <server> ejf
-3 connect to host bpb
-3 connection <- kee
-3 connection <client> jhc
-3 connection <gateway> Ycs
-3 connection <host> idh
-3 connection <outside> jdg
-3 connection <own> Zli
-3 connection <server> bcq
-3 connection <zone> ijb
-3 connection refused , dgj
-3 connection refused from ijb
-3 connection to eld
-3 connection to the bod
-3 conntrack -l kgc
-3 conntrack <gateway> Wdt
-3 conntrack <own> Wse
-3 conntrack kgc
-3 could <client> jhc
-3 could jef
-3 couldn't <server> fdk
-3 couldn't connect fdk
-3 couldn't connect to fdk
-3 couldn't fdj
-3 cure ang
-3 curl jjb
-3 customer pZe
-3 deliver <far> dmd
-3 deliver dle
-3 deliver outbound dgj
-3 deliver outbound to dgj
-3 desk <client> dcm
-3 desk fbm
-3 destination <client> pfY
-3 destination <host> will lcf
-3 destination <zone> kgd
-3 destination ked
-3 dnat , does qfX
-3 dnat , sgU
-3 dnat <client> egj
-3 dnat <outside> cfl
-3 dnat to destination fej
-3 dnat to fej
-3 do <far> jfe
-3 do <host> imY
-3 do <service> Xqe
-3 do <service> to gjd
-3 do <zone> sWd
-3 do inY
-3 do packets pYg
-3 does <client> dgi
-3 does <far> fje
-3 does <gateway> ijb
-3 does <host> afn
-3 does <n> gjd
-3 does <n> on gjd
-3 does <outside> kib
-3 does <own> flb
-3 does <service> from mga
-3 does <service> lga
-3 does <service> to ckg
-3 does <zone> have emc
-3 does <zone> kdf
-3 does <zone> reach aki
-3 does anything hal
-3 dport <far> dgj
-3 dport <host> Ngz
-3 dport <n> cdo
-3 dport <n> src cdo
-3 dport cdo
-3 drop , jfe
-3 drop : fej
-3 drop : in fej
-3 drop <zone> fej
-3 drop dfk
-3 e <host> fqX
-3 e <own> goY
-3 e fej
-3 echo doc
-3 even <gateway> fcl
-3 even cross fbm
-3 even fdk
-3 failed bhj
-3 far as bkh
-3 far as the bkh
-3 far bkh
-3 fetch <far> djg
-3 fetch Ymh
-3 fine <gateway> gbl
-3 fine dkg
-3 for <client> bmf
-3 for <far> eje
-3 for <host> hjc
-3 for <outside> ucW
-3 for <own> epZ
-3 for <zone> -> fkd
-3 for <zone> lec
-3 for rfV
-3 form lcf
-3 forward <n> ibi
-3 forward <zone> rfW
-3 forward kai
-3 from <client> jib
-3 from <client> to Wph
-3 from <far> gjd
-3 from <far> to Zoe
-3 from <gateway> bgk
-3 from <gateway> to bne
-3 from <host> ija
-3 from <host> to hoX
-3 from <outside> ajk
-3 from <outside> for Wse
-3 from <outside> on ejf
-3 from <outside> to cjh
-3 from <own> elc
-3 from <zone> , del
-3 from <zone> Xoh
-3 from <zone> into Zng
-3 from <zone> to cii
-3 from my box lde
-3 from my mec
-3 from my phone aeo
-3 from talking ckf
-3 from talking to ckf
-3 from the pVi
-3 fw <zone> efj
-3 fw drop efj
-3 fw drop in efj
-3 fw efj
-3 fwd <zone> efj
-3 fwd drop efj
-3 fwd drop in efj
-3 fwd efj
-3 get <gateway> dlf
-3 get <host> cih
-3 get <outside> lgb
-3 get <own> bgl
-3 get <service> mbf
-3 get <service> on aki
-3 get <zone> Yrd
-3 get in jfe
-3 get out dme
-3 get out to dme
-3 get to bji
-3 get to the agm
-3 gets <own> cmd
-3 gets oea
-3 gets out fkc
-3 gets out to fkc
-3 go ejf
-3 goes ffj
-3 going adp
-3 gone , jgd
-3 gone oae
-3 got <zone> nZg
-3 gw <zone> cgk
-3 gw chj
-3 had <outside> fcl
-3 had med
-3 hairpin <client> hic
-3 hairpin <own> gkc
-3 hairpin <zone> Zhm
-3 hairpin fjd
-3 has nfa
-3 have cle
-3 he <own> dob
-3 her jfe
-3 here dke
-3 his <far> occ
-3 his nbe
-3 host <client> gck
-3 host <outside> mce
-3 host njW
-3 hosts dkf
-3 i <client> qZd
-3 i <gateway> Zng
-3 i <host> oYg
-3 i <outside> cdn
-3 i <own> dqZ
-3 i <service> Zep
-3 i <zone> iak
-3 i am iic
-3 i e bar
-3 i lag
-3 i see fdj
-3 i sit in jfe
-3 i sit reY
-3 i strip -i edm
-3 i strip edm
-3 i take -i dgk
-3 i take dgk
-3 i'm <client> occ
-3 i'm <zone> Ygo
-3 i'm bbp
-3 i'm sitting idh
-3 icmp bnf
-3 icmp echo bnf
-3 if <host> Qsl
-3 if <outside> qfX
-3 if Wjn
-3 if i dgj
-3 iif <zone> dfk
-3 iif dfk
-3 in , mga
-3 in <client> sbZ
-3 in <host> hkb
-3 in <outside> efj
-3 in <outside> out bfl
-3 in <own> ekf
-3 in ip <far> chi
-3 in the dcn
-3 inbound <outside> pad
-3 inbound pZd
-3 into <gateway> from kcg
-3 into <gateway> kcg
-3 into kef
-3 ip <host> hZm
-3 ip does edl
-3 ip jak
-3 is <client> kkZ
-3 is <far> mcd
-3 is <gateway> Ycs
-3 is <outside> gbl
-3 is <own> dfk
-3 is <server> dfk
-3 is <service> cnd
-3 is <service> from mcd
-3 is <service> on bpd
-3 is <service> to bod
-3 is <zone> pad
-3 is hal
-3 is it fej
-3 is it the fdj
-3 is set gkc
-3 is set to gkc
-3 is that gdj
-3 is that the gdj
-3 is the ejg
-3 it <far> hkb
-3 it <gateway> cYs
-3 it <host> eXr
-3 it <outside> lbg
-3 it <own> Xmj
-3 it <zone> nYh
-3 it iak
-3 it possible oea
-3 it to Rth
-3 it to the Sug
-3 its <client> pcb
-3 its <far> Uud
-3 its <host> cdn
-3 its <own> ftU
-3 itself <far> Xpg
-3 itself <host> cle
-3 itself <outside> lbg
-3 itself get Zng
-3 itself get to Zng
-3 itself mag
-3 itself open lbg
-3 job naf
-3 kernel : efk
-3 kernel : in efk
-3 kernel <zone> cel
-3 kernel efk
-3 know iZl
-3 lab kee
-3 label <zone> obc
-3 label obc
-3 land <host> bdo
-3 land cij
-3 land on cij
-3 land on the bij
-3 laptop <client> Vkn
-3 laptop <outside> cgk
-3 laptop <own> cmf
-3 laptop <zone> obd
-3 laptop kdf
-3 length <client> mbe
-3 length <host> cbq
-3 length <n> ip cem
-3 length <n> kah
-3 length kah
-3 let <own> glb
-3 let <zone> Znh
-3 let clf
-3 let through bfm
-3 line <client> taa
-3 line <n> , reY
-3 line <n> does ihc
-3 line <n> kee
-3 line <n> would jgd
-3 line <zone> lZi
-3 line jfe
-3 log <host> jja
-3 log ilZ
-3 logged in mga
-3 logged mga
-3 lose bme
-3 mail <outside> blg
-3 mail <own> fjf
-3 mail flc
-3 maillog <host> fmc
-3 maillog fmc
-3 maillog on Unl
-3 make <client> coc
-3 make Xni
-3 make it aqd
-3 make it to Zof
-3 masquerade line eke
-3 me <gateway> cgk
-3 me <zone> hbk
-3 me dfk
-3 mean ijb
-3 monitoring <far> kdg
-3 monitoring mag
-3 moved jZk
-3 must <client> kfd
-3 must ckg
-3 mx <far> flc
-3 mx <own> fkd
-3 mx dmd
-3 mx example gma
-3 my <client> mdd
-3 my <far> lfc
-3 my <zone> mbf
-3 my box qXe
-3 my desk in led
-3 my desk nhY
-3 my laptop is jgd
-3 my laptop jfe
-3 my naf
-3 nat <client> mag
-3 nat kha
-3 needs Zta
-3 never cZr
-3 new <client> hYm
-3 new <outside> lgb
-3 new <zone> kfe
-3 new nZg
-3 nightly lha
-3 no <zone> fje
-3 no hdj
-3 nobody Yds
-3 not <own> fke
-3 nothing iXn
-3 now waW
-3 of <far> jic
-3 of <gateway> gjd
-3 of <host> Yqe
-3 of <outside> Zmh
-3 of <own> fna
-3 of <service> gje
-3 of <zone> fej
-3 of eke
-3 of the eej
-3 off hZm
-3 on <client> kYk
-3 on <gateway> sdX
-3 on <host> iUq
-3 on <n> mZh
-3 on <outside> for blg
-3 on <own> for mdd
-3 on <own> from kdf
-3 on <own> gnY
-3 on <own> to bgm
-3 on <public> ddm
-3 on <service> Whp
-3 on <zone> edm
-3 on jYl
-3 on my ngZ
-3 one <zone> Zfo
-3 one bgk
-3 only <zone> kai
-3 only dcn
-3 open <far> Vsg
-3 open <host> Zli
-3 open <own> bji
-3 open <service> Xsc
-3 open <service> on eld
-3 open <service> to dpa
-3 open <zone> bfm
-3 open bij
-3 open connections efj
-3 open connections into djg
-3 opening Ymi
-3 opens Uxb
-3 or afn
-3 our <client> gkc
-3 our <far> niW
-3 our <host> fdk
-3 our <outside> mdd
-3 our <own> dmd
-3 our <service> Yqe
-3 our monitoring nae
-3 out , Ygp
-3 out <client> qYe
-3 out <far> mce
-3 out <gateway> bkh
-3 out <host> kfc
-3 out <outside> dkf
-3 out <zone> lbf
-3 out <zone> src nbd
-3 out ip <own> bgm
-3 out ip cYt
-3 out of kdf
-3 out of the kdf
-3 out pbc
-3 out run jff
-3 out run on kee
-3 outbound <far> Ypf
-3 outbound <host> gbl
-3 outbound <service> hdi
-3 outbound <service> to Zof
-3 outbound fcl
-3 outgoing <own> djf
-3 outgoing <server> dkf
-3 outgoing nhY
-3 over <client> ihc
-3 over <far> Zpe
-3 over <host> jfd
-3 over <own> eke
-3 over <public> fkd
-3 over <service> clf
-3 over <service> from Zof
-3 over dle
-3 over udp bne
-3 packet <host> Ypf
-3 packet <zone> bji
-3 packet clg
-3 packets fcl
-3 path hoX
-3 pc <client> fnZ
-3 pc ckf
-3 people <zone> pdb
-3 people njW
-3 phone <outside> kdg
-3 phone kef
-3 ping <client> pad
-3 ping <far> from rVg
-3 ping <host> dob
-3 ping <host> from rXf
-3 ping <outside> ngZ
-3 ping <own> from odb
-3 ping <own> lde
-3 ping <zone> enc
-3 ping emb
-3 ping 不 cme
-3 ping 不 通 cme
-3 ping 得 Zof
-3 ping 得 到 Zpe
-3 pinging <client> rdY
-3 pinging rdZ
-3 plain <service> anf
-3 plain Zpf
-3 pls <client> naf
-3 plz lde
-3 poller eao
-3 polls bmg
-3 port <gateway> bfl
-3 port <host> eoa
-3 port <n> from jbi
-3 port <n> iic
-3 port <n> of Zng
-3 port <n> on Zqd
-3 port <outside> epZ
-3 port iic
-3 postfix led
-3 postfix on led
-3 printer <client> dob
-3 printer bne
-3 probe <far> ndc
-3 probe pbc
-3 prometheus hjc
-3 public <own> bsZ
-3 public bsZ
-3 pull bpc
-3 query <service> dkf
-3 query dkf
-3 ran <client> rZc
-3 ran it uXa
-3 ran this nfa
-3 ran this on nfa
-3 ran vYZ
-3 random <outside> oZf
-3 random oZf
-3 rcpt <client> oYg
-3 rcpt from lfc
-3 rcpt from unknown lfc
-3 rcpt lfc
-3 reach <own> hjd
-3 reach <public> dle
-3 reach <service> chj
-3 reach <service> on chj
-3 reach dbo
-3 reach itself dnc
-3 reachable glb
-3 refused , afm
-3 refused <client> mec
-3 refused <outside> aZt
-3 refused kde
-3 relay mga
-3 remote gjd
-3 remove <zone> idh
-3 remove idh
-3 resolve <far> clg
-3 resolve clg
-3 resolve names at djg
-3 resolve names clg
-3 return cji
-3 rule , lZi
-3 rule hdi
-3 rules obe
-3 run sZc
-3 runs kiZ
-3 same hdi
-3 says <client> idh
-3 says <own> dpa
-3 says <service> ara
-3 says dhh
-3 scanner iak
-3 scans <host> agl
-3 scans agl
-3 see <zone> fej
-3 see lag
-3 send <host> Wll
-3 send bhk
-3 send mail liY
-3 send out ckg
-3 send out to ckg
-3 sending kib
-3 sends ilZ
-3 server <far> Xpg
-3 server <outside> jef
-3 server <own> fej
-3 session <host> cij
-3 session bij
-3 session to awW
-3 set dgj
-3 set up cdn
-3 should cqa
-3 shows ijb
-3 snat <own> bdo
-3 snat dcn
-3 snat to dcn
-3 snat to source dcn
-3 so eek
-3 some <outside> jff
-3 some jff
-3 somebody <zone> jfe
-3 somebody out neb
-3 somebody out on neb
-3 somebody sitting in jfe
-3 someone jfe
-3 someone out fej
-3 someone out on fej
-3 source <client> fmc
-3 source <host> from maf
-3 source <host> nbd
-3 source <own> lgb
-3 source address cjg
-3 source address does cjg
-3 source hkb
-3 source ip ali
-3 src <client> cjh
-3 src <client> dst dnc
-3 src <far> dst dih
-3 src <host> dst gck
-3 src <host> hid
-3 src <own> fdk
-3 still <far> Zof
-3 still <gateway> foZ
-3 still <host> cem
-3 still <outside> jlY
-3 straight fdk
-3 swaks fej
-3 syn <client> kfd
-3 syn djf
-3 syn sent mfb
-3 syn sent src mfb
-3 take <outside> fcl
-3 take rYd
-3 take the -i agn
-3 take the agn
-3 talk <host> fZo
-3 talk Ygo
-3 talk to Zgn
-3 talk to the Zgn
-3 tcp , rYc
-3 tcp <far> blg
-3 tcp <gateway> efk
-3 tcp <host> kha
-3 tcp <n> , ffj
-3 tcp <n> bod
-3 tcp <n> from nZf
-3 tcp <n> on bmf
-3 tcp <n> to aik
-3 tcp <zone> sbZ
-3 tcp hid
-3 tcp session gjd
-3 tcp session to gjd
-3 teh pYf
-3 that <client> mgb
-3 that <gateway> fdk
-3 that <host> aik
-3 that <zone> jbh
-3 that arrives ibj
-3 that chj
-3 that was ofZ
-3 that's ijb
-3 the ' -i ddm
-3 the ' ddm
-3 the <gateway> from jdf
-3 the <gateway> qZd
-3 the <host> box ljY
-3 the <host> eld
-3 the <outside> Xni
-3 the <outside> to Zng
-3 the <own> bra
-3 the <public> edl
-3 the <server> eek
-3 the <service> dkf
-3 the gjd
-3 the people sbZ
-3 the scanner hYm
-3 their jmX
-3 then <host> ele
-3 then <zone> dgj
-3 then dhj
-3 then get eke
-3 then get to glb
-3 there <far> qZd
-3 there sXd
-3 these hal
-3 they <own> coc
-3 they Zil
-3 this <client> mfb
-3 this <gateway> ebn
-3 this <host> ecm
-3 this <zone> kZj
-3 this bgl
-3 this is from rab
-3 this is hck
-3 this on fej
-3 this on the efj
-3 through <host> jnW
-3 through hnY
-3 thunderbird <zone> pfY
-3 thunderbird nfZ
-3 timed <client> mbe
-3 timed <gateway> dgk
-3 timed <own> bij
-3 timed <server> edk
-3 timed dhi
-3 timed out , eld
-3 timed out dhi
-3 timeout agn
-3 to <client> fpY
-3 to <far> nfa
-3 to <gateway> bqb
-3 to <gateway> from mag
-3 to <n> inX
-3 to <n> on Zng
-3 to <outside> mYi
-3 to <own> from ndc
-3 to <public> Wgq
-3 to <server> ibj
-3 to <service> at clf
-3 to <service> on clf
-3 to <service> to ekd
-3 to <zone> liZ
-3 to accept odb
-3 to accept would kee
-3 to anything eoa
-3 to deliver Zkj
-3 to deliver to Zkj
-3 to fma
-3 to get eek
-3 to itself fke
-3 to know obe
-3 to print jgc
-3 to talk flc
-3 to talk to fkd
-3 to the Zof
-3 to the whole nce
-3 took <outside> cgk
-3 took cgk
-3 towards dnc
-3 trace <client> dkf
-3 trace <host> apd
-3 trace <zone> eke
-3 trace bne
-3 traffic <zone> qXf
-3 traffic xWZ
-3 udp <client> lbg
-3 udp <far> Ypf
-3 udp <gateway> dle
-3 udp <n> , gZm
-3 udp <n> dnd
-3 udp <n> from tUf
-3 udp <n> on clf
-3 udp <n> to eke
-3 udp <own> blg
-3 udp <zone> pad
-3 udp iic
-3 up <host> ahl
-3 up <outside> eke
-3 up <zone> hdi
-3 up dhi
-3 up on ddm
-3 up on the ddm
-3 use <own> ajk
-3 use <public> jZk
-3 use hcj
-3 user , rip vSg
-3 user , vSg
-3 user <far> vRg
-3 user <zone> clf
-3 user jfe
-3 users emc
-3 via <service> lfc
-3 via mhZ
-3 vz iic
-3 want eke
-3 wants <far> blg
-3 wants <host> Zmh
-3 wants <service> amg
-3 wants Zmh
-3 wants to Zmh
-3 was <client> peZ
-3 was <zone> dgk
-3 way <outside> flc
-3 way hjc
-3 way out flc
-3 way out to flc
-3 we <outside> afn
-3 we <zone> mZh
-3 we add ked
-3 we add the ked
-3 what <gateway> dfk
-3 what hdi
-3 when <outside> Xcu
-3 when <own> euU
-3 when <zone> eke
-3 when somebody kgc
-3 when they enb
-3 whether <zone> fek
-3 whether eek
-3 whether hosts nZg
-3 which <zone> qgW
-3 which nhY
-3 while Zgn
-3 why qfW
-3 will fkd
-3 with <client> fld
-3 with <outside> oWi
-3 with <service> mYi
-3 with jai
-3 with the bmf
-3 without gcl
-3 would <client> hcj
-3 would <client> reach enb
-3 would <far> kee
-3 would <host> jja
-3 would <outside> jaj
-3 would <own> fje
-3 would <zone> cjh
-3 would <zone> reach fjf
-3 would change for qcZ
-3 would change qcZ
-3 would that oYg
-3 you iZl
-3 一 <client> dmd
-3 一 <far> Yfp
-3 一 <outside> jef
-3 一 <zone> lde
-3 一 jdg
-3 一 下 , kee
-3 一 下 : kee
-3 一 下 kee
-3 一 条 kbh
-3 上 , iZl
-3 上 <far> dkf
-3 上 <host> jZk
-3 上 <outside> eke
-3 上 <own> fkd
-3 上 fje
-3 上 不 ejf
-3 上 不 了 ejf
-3 下 , ddl
-3 下 <client> -> gjd
-3 下 <client> fld
-3 下 <client> 到 ejf
-3 下 <host> fmb
-3 下 <outside> ohX
-3 下 <zone> bki
-3 下 <zone> 到 flc
-3 下 ajj
-3 不 <far> jgd
-3 不 <host> ddm
-3 不 <own> doc
-3 不 <public> efj
-3 不 hdi
-3 不 会 efk
-3 不 是 fbm
-3 不 能 上 dob
-3 不 能 用 ckg
-3 不 通 bfm
-3 个 : dcn
-3 个 : in Zfo
-3 个 <zone> lfc
-3 个 kee
-3 为 <client> kgc
-3 为 <zone> seW
-3 为 idg
-3 主 <outside> eld
-3 主 <zone> cjh
-3 主 clg
-3 主 动 Zng
-3 主 动 往 clf
-3 主 动 连 dig
-3 么 Zil
-3 之 <client> mfa
-3 之 <zone> dgk
-3 了 , kgc
-3 了 <gateway> fan
-3 了 <outside> cgj
-3 事 bij
-3 人 <own> dmd
-3 人 访 gkc
-3 人 访 问 gkc
-3 什 Yhm
-3 什 么 Yhm
-3 什 么 用 fkd
-3 从 <client> <service> fje
-3 从 <client> Xre
-3 从 <far> led
-3 从 <gateway> dnd
-3 从 <outside> <service> dmd
-3 从 <outside> fma
-3 从 <outside> 连 fqY
-3 从 <zone> hdi
-3 从 <zone> 到 epZ
-3 从 cii
-3 以 <zone> ijc
-3 以 后 , jef
-3 以 后 jef
-3 以 连 amg
-3 以 连 到 amg
-3 们 oea
-3 件 bmf
-3 会 <host> Yin
-3 会 ici
-3 会 转 bgl
-3 信 <own> cmd
-3 信 dmd
-3 像 <client> jic
-3 像 jic
-3 写 fkd
-3 写 的 hmZ
-3 出 <far> nce
-3 出 mhZ
-3 出 去 Zpf
-3 删 <client> mce
-3 删 <outside> jgd
-3 到 <client> qbb
-3 到 <far> dle
-3 到 <gateway> bji
-3 到 <host> , pcc
-3 到 <host> dob
-3 到 <outside> kkY
-3 到 <own> Yoh
-3 到 <zone> Zki
-3 到 hlb
-3 到 ip <client> fnb
-3 到 ip goZ
-3 到 我 glb
-3 到 我 们 glb
-3 到 这 bmg
-3 到 这 台 bmg
-3 前 lgb
-3 加 <outside> idh
-3 加 bdo
-3 加 上 -i dfk
-3 加 上 aen
-3 务 <client> ekd
-3 务 ekd
-3 动 <client> lha
-3 动 jib
-3 动 去 anf
-3 动 去 连 anf
-3 动 访 emc
-3 动 访 问 emc
-3 包 <client> saa
-3 包 eWr
-3 包 看 fjd
-3 包 看 到 fjd
-3 印 <client> fkd
-3 印 fkd
-3 去 <outside> chj
-3 去 <zone> jfe
-3 去 掉 , jfe
-3 去 访 ejf
-3 去 访 问 ejf
-3 发 <own> fmb
-3 发 iib
-3 发 信 , cii
-3 发 信 eke
-3 口 , bkh
-3 口 <gateway> cfl
-3 口 gje
-3 口 ip nce
-3 口 ip 是 nce
-3 可 aki
-3 可 以 aik
-3 台 <client> mec
-3 台 alg
-3 同 <own> emc
-3 同 <zone> dcn
-3 同 ajj
-3 同 事 ici
-3 同 事 在 lbg
-3 同 事 用 ejg
-3 同 事 说 Zgn
-3 后 <host> edm
-3 后 <zone> gkc
-3 后 Yhn
-3 否 dke
-3 啥 ihd
-3 在 <outside> bfm
-3 在 <own> dih
-3 在 jdg
-3 地 glb
-3 地 址 glb
-3 地 址 是 ihd
-3 填 <own> ejf
-3 填 eld
-3 填 的 fld
-3 填 的 是 flc
-3 备 mdd
-3 外 <outside> jaj
-3 外 jef
-3 完 <client> jnX
-3 完 <outside> jef
-3 完 iic
-3 完 以 kdf
-3 完 以 后 kdf
-3 客 <client> naf
-3 客 <far> oeb
-3 客 hal
-3 客 户 hal
-3 客 户 端 nZf
-3 家 hjc
-3 己 <outside> ckg
-3 己 <public> fej
-3 己 ejf
-3 己 能 dkf
-3 己 能 上 ckf
-3 师 cem
-3 开 <own> ejf
-3 录 ncd
-3 忙 <gateway> dfk
-3 想 <host> gkb
-3 想 <service> amh
-3 想 <service> 到 apd
-3 想 bmf
-3 想 访 ele
-3 想 访 问 ele
-3 成 <client> , lgb
-3 成 <client> lec
-3 成 <outside> lgb
-3 成 lfb
-3 我 <client> ofZ
-3 我 <zone> gam
-3 我 gdj
-3 我 们 eek
-3 户 <client> jef
-3 户 <own> dke
-3 户 <zone> agm
-3 户 打 eke
-3 户 打 开 eke
-3 户 端 kdf
-3 户 端 是 mdc
-3 打 <client> flc
-3 打 <host> bji
-3 打 <own> edl
-3 打 ahl
-3 打 不 开 enb
-3 打 印 dld
-3 打 印 机 emc
-3 抓 mdc
-3 报 <own> fmb
-3 拒 cgl
-3 掉 rab
-3 接 <client> Xpg
-3 接 <gateway> foZ
-3 接 <host> gpY
-3 接 <service> cii
-3 接 <service> 到 cii
-3 接 <zone> ddn
-3 接 anf
-3 接 ping csY
-3 接 打 到 gma
-3 接 访 cle
-3 接 访 问 cle
-3 推 Zpd
-3 收 <client> ljY
-3 收 mec
-3 收 不 obe
-3 收 不 到 obe
-3 收 信 , bgl
-3 收 信 cii
-3 教 ecl
-3 数 <client> hhd
-3 数 hhd
-3 数 据 hhd
-3 文 hbk
-3 时 , fej
-3 时 <gateway> eao
-3 是 <client> mdd
-3 是 <gateway> eZp
-3 是 <host> fXq
-3 是 fcl
-3 有 ocb
-3 服 <client> eke
-3 服 gkb
-3 服 务 eje
-3 服 务 端 ckg
-3 本 <client> ofZ
-3 本 <host> ckg
-3 本 ijb
-3 本 机 hjc
-3 本 机 ip mec
-3 机 <host> ekd
-3 机 <outside> gkc
-3 机 <zone> wWZ
-3 机 hkb
-3 机 上 djg
-3 机 器 是 rVf
-3 机 访 gkc
-3 机 访 问 gkc
-3 条 <zone> iZl
-3 条 iZl
-3 来 bod
-3 查 qdZ
-3 查 一 hbk
-3 查 一 下 hbk
-3 样 ahl
-3 桌 <client> gnZ
-3 桌 aki
-3 桌 面 aki
-3 桌 面 到 chj
-3 正 enc
-3 段 bpc
-3 比 <far> ejf
-3 比 ejf
-3 比 如 ejf
-3 比 如 到 ejf
-3 没 <zone> lde
-3 没 oYg
-3 没 有 hal
-3 没 有 对 mcf
-3 源 jbi
-3 用 <host> aoe
-3 用 <own> emc
-3 用 <service> Zrc
-3 用 <service> 连 enb
-3 用 户 dhi
-3 电 <client> khc
-3 电 <public> efj
-3 电 脑 是 kdf
-3 电 脑 用 efj
-3 的 <client> oae
-3 的 <far> cqb
-3 的 <gateway> jXm
-3 的 <n> ncd
-3 的 <n> 对 jef
-3 的 <outside> hdi
-3 的 <own> aqc
-3 的 <service> , gZn
-3 的 <service> mXi
-3 的 <zone> cen
-3 的 client ejf
-3 的 dnat ddm
-3 的 gbl
-3 的 ip obd
-3 的 ip 是 obd
-3 的 人 hkb
-3 的 人 用 dih
-3 的 是 anf
-3 的 话 , jgd
-3 的 话 jgd
-3 目 bnf
-3 目 的 dlf
-3 目 的 是 clf
-3 直 <host> dkf
-3 直 <own> gjd
-3 直 ckg
-3 直 接 ckg
-3 看 <host> Zli
-3 看 <zone> naf
-3 看 下 jic
-3 看 到 ip jai
-3 看 到 jaj
-3 站 kdg
-3 端 <gateway> hbk
-3 端 <zone> mga
-3 端 kgc
-3 端 口 , lfb
-3 端 口 mec
-3 网 <client> ijc
-3 网 <host> bgl
-3 网 段 dgj
-3 网 段 去 djg
-3 老 kdf
-3 能 <client> foa
-3 能 <far> dnc
-3 能 <host> eke
-3 能 <outside> Ynh
-3 能 <public> djg
-3 能 <service> bpc
-3 能 <service> 到 dlf
-3 能 <service> 通 gkc
-3 能 cgk
-3 能 ping ekf
-3 能 ping 通 eke
-3 能 访 ffj
-3 能 访 问 ffj
-3 能 连 到 gqW
-3 能 通 fkc
-3 能 通 过 fkc
-3 脑 <own> djf
-3 脑 用 <public> ckg
-3 脑 用 ckg
-3 自 Ymh
-3 自 己 Ymh
-3 行 <outside> ecm
-3 行 <zone> cjh
-3 行 <zone> 到 cjh
-3 行 的 -i efj
-3 行 的 efj
-3 补 <outside> cfl
-3 补 ked
-3 补 上 -i cfl
-3 补 上 cfl
-3 被 <host> fcl
-3 被 cco
-3 要 <client> dob
-3 要 <host> bji
-3 要 Unk
-3 要 访 fmb
-3 要 访 问 fmb
-3 认 emd
-3 让 不 hdi
-3 让 不 让 hdi
-3 许 bkh
-3 访 <zone> hdi
-3 访 gkc
-3 访 问 cnd
-3 访 问 到 Zpe
-3 请 <client> jlY
-3 请 <outside> jef
-3 请 <zone> ddm
-3 请 dgj
-3 请 问 <zone> ddm
-3 请 问 gdj
-3 请 问 从 pfY
-3 走 <gateway> cfl
-3 走 <n> Xmj
-3 走 <own> fkd
-3 走 <service> caq
-3 走 <service> 到 eld
-3 走 bgl
-3 走 的 fmb
-3 边 Tuf
-3 过 <gateway> fZo
-3 还 <far> dob
-3 还 <own> gjd
-3 还 bkh
-3 还 能 fke
-3 还 能 连 gjd
-3 这 <client> rcZ
-3 这 <zone> dfj
-3 这 台 kee
-3 这 台 是 kef
-3 这 条 , ibj
-3 这 条 hcj
-3 连 <gateway> dhi
-3 连 <server> fej
-3 连 不 gmb
-3 连 不 上 gmb
-3 连 我 flc
-3 连 我 们 flc
-3 连 接 到 fej
-3 连 的 jhc
-3 连 的 是 jhc
-3 通 dem
-3 那 边 dhi
-3 邮 <own> emb
-3 邮 cme
-3 邮 件 cme
-3 配 <own> cme
-3 配 cjh
-3 配 的 cjh
-3 配 的 是 cjh
-3 里 Xgo
-3 问 <client> iic
-3 问 <host> Zkj
-3 问 <own> dle
-3 问 <zone> iic
-3 问 <zone> 到 flc
-3 问 不 clf
-3 问 不 了 clf
-4 ' qdZ
-4 'connection flc
-4 's dih
-4 , <client> kfd
-4 , <far> occ
-4 , <gateway> Tnn
-4 , <host> kfd
-4 , <outside> idi
-4 , <own> clf
-4 , <public> cji
-4 , <server> ddm
-4 , <zone> hYn
-4 , iic
-4 -i hdi
-4 -j <own> dcn
-4 -j hal
-4 : <- kdf
-4 : <client> nZg
-4 : <far> nZg
-4 : <host> dgj
-4 : <outside> ebn
-4 : <own> cpb
-4 : <server> fdk
-4 ; neb
-4 <client> <client> elc
-4 <client> <far> ihd
-4 <client> <gateway> ihc
-4 <client> <outside> lee
-4 <client> <own> eld
-4 <client> <server> eao
-4 <client> <zone> hZl
-4 <client> kcg
-4 <far> <gateway> Wgq
-4 <far> <host> coc
-4 <far> <own> csY
-4 <far> cgk
-4 <gateway> <client> kcg
-4 <gateway> <gateway> cmd
-4 <gateway> <host> Sir
-4 <gateway> <outside> mcf
-4 <gateway> <zone> kdf
-4 <gateway> lgb
-4 <host> <client> jkY
-4 <host> <far> gqW
-4 <host> <gateway> aar
-4 <host> <host> gkc
-4 <host> <outside> jhc
-4 <host> <own> bji
-4 <host> <public> edm
-4 <host> hid
-4 <n> <- cdn
-4 <n> <host> eke
-4 <n> <outside> jgd
-4 <n> <own> dfk
-4 <n> <server> Zfo
-4 <n> <zone> lVm
-4 <outside> <client> jfe
-4 <outside> <far> pad
-4 <outside> <gateway> Wnj
-4 <outside> <host> bod
-4 <outside> <outside> cfl
-4 <outside> <own> dob
-4 <outside> <zone> hnX
-4 <outside> hkb
-4 <own> <client> ndb
-4 <own> <far> kee
-4 <own> <gateway> Wfr
-4 <own> <host> bhl
-4 <own> <outside> pda
-4 <own> <own> gZn
-4 <public> hid
-4 <server> <gateway> ecm
-4 <server> <outside> bij
-4 <server> <own> flc
-4 <server> <zone> kia
-4 <server> hnY
-4 <service> <client> hoW
-4 <service> <gateway> cme
-4 <service> <host> bgl
-4 <service> <outside> nce
-4 <service> <own> djg
-4 <service> <public> dle
-4 <zone> <far> nce
-4 <zone> <gateway> fej
-4 <zone> <host> ejf
-4 <zone> <outside> Yjl
-4 <zone> <own> fje
-4 <zone> <public> cii
-4 <zone> <server> edl
-4 <zone> <zone> lec
-4 <zone> flc
-4 ? <host> Yqe
-4 ? <outside> lha
-4 ? <own> eld
-4 ? <zone> edl
-4 ? enb
-4 ^ <far> dgj
-4 ^ <gateway> kbh
-4 ^ <host> lbg
-4 ^ <outside> fej
-4 ^ <own> enb
-4 ^ <public> elc
-4 ^ <server> gck
-4 a <client> cjh
-4 a <far> kde
-4 a <gateway> acp
-4 a <outside> kia
-4 a <zone> kRr
-4 able <client> dmd
-4 able <gateway> fje
-4 able <host> Zil
-4 able <own> fkd
-4 able <zone> aqc
-4 able dhi
-4 about hma
-4 accept <client> qca
-4 accept <host> ftU
-4 accept <outside> cgk
-4 accept <zone> fcl
-4 accept gck
-4 access Zep
-4 account ffj
-4 add <zone> neb
-4 add lfc
-4 added Whq
-4 adding <zone> kee
-4 adding led
-4 after <client> lhb
-4 all Xdr
-4 allowed fje
-4 am jgd
-4 an <host> Ypf
-4 an <own> efj
-4 and <client> ogY
-4 and <own> fje
-4 and <zone> lcf
-4 answer ici
-4 answers jXm
-4 any <outside> fkd
-4 any Zof
-4 anything <outside> jee
-4 anything Wsd
-4 append <zone> ecl
-4 append ici
-4 are ihd
-4 arrives <own> ejf
-4 arrives ejf
-4 arriving <own> anf
-4 arriving cmf
-4 as <gateway> cWt
-4 as lde
-4 assume rba
-4 at <client> coc
-4 at <outside> cjh
-4 at <own> gjd
-4 at <zone> rXe
-4 at ejf
-4 authentication kfd
-4 back hbl
-4 be <host> bmf
-4 be <zone> mhZ
-4 before lbg
-4 box nUl
-4 browse goZ
-4 but cdo
-4 by <client> scZ
-4 by <host> Ymi
-4 by <zone> qWg
-4 by mZh
-4 can <client> jmX
-4 can <far> Zof
-4 can <gateway> efj
-4 can kdf
-4 can't <zone> dih
-4 can't fdk
-4 cannot Zjj
-4 cant <host> ahl
-4 cant <zone> asa
-4 cant aki
-4 change Tkp
-4 client <own> dsY
-4 client <server> efj
-4 client eqY
-4 clients fmb
-4 close <own> gxQ
-4 close gxQ
-4 colleague <client> lgb
-4 colleague kgc
-4 comes kai
-4 coming <own> anf
-4 coming anf
-4 confirm <zone> ckf
-4 confirm bmf
-4 connect <gateway> dbo
-4 connect <own> flc
-4 connect bhk
-4 connection <client> ndc
-4 connection <gateway> dgk
-4 connection <outside> Zat
-4 connection <own> Zkj
-4 connection <server> edk
-4 connection <zone> Smn
-4 connection kfe
-4 connections jib
-4 could <far> lbg
-4 could <host> hal
-4 could <outside> jdg
-4 could <zone> glb
-4 could fej
-4 curl <own> gdj
-4 curl bcp
-4 delete <outside> qYe
-4 delete sXd
-4 deliver Zfo
-4 desk lfc
-4 destination edk
-4 directly gbl
-4 dnat <client> jgd
-4 dnat <outside> ccn
-4 dnat <own> Yrd
-4 dnat neb
-4 do <client> ena
-4 do <host> bgm
-4 do <outside> jmX
-4 do <zone> uXb
-4 do ckg
-4 does <client> mce
-4 does <gateway> eap
-4 does <host> cem
-4 does <outside> fkd
-4 dport <host> Zgo
-4 end <host> dfk
-4 established <own> fqW
-4 established esW
-4 even <outside> gVr
-4 even eke
-4 ever adp
-4 example ici
-4 failed <host> goY
-4 fetch chj
-4 fix hkb
-4 for <client> sdY
-4 for <host> lbg
-4 for <own> dle
-4 for <zone> foZ
-4 for jcg
-4 forward <host> clf
-4 forward <zone> Wfr
-4 forward Ykj
-4 foxmail <own> fje
-4 from <client> hma
-4 from <gateway> Zcq
-4 from <host> Xvb
-4 from <outside> fkd
-4 from <own> fkd
-4 from <zone> cfl
-4 from apd
-4 fwd <zone> fej
-4 fwd fej
-4 get <far> Vsf
-4 get <host> Xqf
-4 get <zone> imY
-4 get hqU
-4 gets <own> cme
-4 gives jXm
-4 goes <zone> jgd
-4 goes iZl
-4 gw gbl
-4 hand lgb
-4 hangs dfl
-4 happens aoe
-4 has <own> eke
-4 has <server> Ugs
-4 has <zone> mga
-4 has rYd
-4 he ahl
-4 her gma
-4 here <zone> cfl
-4 here bfl
-4 hi <client> kfd
-4 hi kfd
-4 hit Zeo
-4 host <client> eek
-4 host aeo
-4 how <zone> vgR
-4 how kfd
-4 i <client> dkg
-4 i <host> ddm
-4 i <outside> bji
-4 i <own> epY
-4 i <zone> lZi
-4 i dcm
-4 icmp <client> rZb
-4 icmp flb
-4 id afo
-4 if <client> hkb
-4 if <outside> dek
-4 if <own> aoe
-4 if <zone> jef
-4 in <client> ohX
-4 in <far> hnY
-4 in <gateway> kib
-4 in <host> bik
-4 in <outside> Zfo
-4 in <own> dle
-4 in <zone> edl
-4 in dkf
-4 into liZ
-4 iptables <zone> ofZ
-4 iptables jfd
-4 is <client> fna
-4 is <far> obd
-4 is <gateway> ckg
-4 is <host> lee
-4 is <outside> nZf
-4 is <own> fkd
-4 it <gateway> eek
-4 it <host> bod
-4 it <outside> lde
-4 it <own> eld
-4 it <zone> ofZ
-4 it kfd
-4 its <client> aoe
-4 its <far> amg
-4 its <host> bgl
-4 its <own> gkd
-4 its anf
-4 itself <far> Yog
-4 itself <host> Zil
-4 itself <outside> jhd
-4 itself bjh
-4 just <gateway> gZn
-4 just jfe
-4 kernel <zone> fdk
-4 kernel fdk
-4 laptop <client> led
-4 laptop <own> dpb
-4 laptop khb
-4 length <client> Ygo
-4 length <far> Ygp
-4 length <host> emc
-4 length <zone> Sgu
-4 length Xlk
-4 let bjh
-4 lets bji
-4 like nfa
-4 line <client> sZc
-4 line <far> bfm
-4 line <host> bij
-4 line <outside> afn
-4 line <zone> nZg
-4 line dle
-4 logs kfe
-4 machine ici
-4 mail <zone> cfk
-4 mail akh
-4 make nkV
-4 martian <client> lcg
-4 martian kfd
-4 masquerade <own> fje
-4 masquerade <zone> ndc
-4 masquerade mdd
-4 may bpc
-4 me <client> jdg
-4 me <zone> kfd
-4 me kia
-4 monitoring <far> lfc
-4 monitoring ogY
-4 morning lha
-4 moved <zone> rZc
-4 moved jhc
-4 must <own> dkf
-4 must <server> gdk
-4 must dkf
-4 mx <far> cnd
-4 mx dnc
-4 my <own> YyW
-4 my <zone> mfc
-4 my mZh
-4 nat pZd
-4 nc <host> dhi
-4 nc <own> gej
-4 need mXj
-4 needs <host> bne
-4 needs bne
-4 never nag
-4 new <zone> efj
-4 new flc
-4 nmap <own> ekf
-4 nmap fje
-4 no jef
-4 nobody dmd
-4 not ibj
-4 now jaj
-4 of <client> qad
-4 of <far> fmb
-4 of <gateway> Zhm
-4 of <outside> kfd
-4 of <zone> ofZ
-4 of pcb
-4 off <zone> qeY
-4 off pfZ
-4 oif <client> jdf
-4 oif <far> wTd
-4 oif pbc
-4 on <client> jib
-4 on <far> kha
-4 on <gateway> hVq
-4 on <host> fqY
-4 on <own> emc
-4 on <zone> mYi
-4 on jib
-4 once <outside> dgi
-4 once bhk
-4 one kbh
-4 open <client> joV
-4 open <host> aeo
-4 open <outside> mdd
-4 open <own> dkf
-4 open fdj
-4 opened eke
-4 opens ddm
-4 other mga
-4 our <client> liZ
-4 our <far> saa
-4 our <host> rZc
-4 our <own> flc
-4 our mhZ
-4 out <client> oWi
-4 out <far> lfc
-4 out <gateway> dgj
-4 out <outside> eoa
-4 out <own> bsZ
-4 out cfk
-4 outbound <host> mdd
-4 outbound lec
-4 outlook <own> cnd
-4 outlook <server> cdn
-4 over <own> apd
-4 packet <client> Wrf
-4 packet <host> dme
-4 packet <zone> jfe
-4 packet glb
-4 packets Zkk
-4 pc <own> fkd
-4 people ika
-4 permitted Znh
-4 ping <client> jnW
-4 ping <gateway> fje
-4 ping <host> emd
-4 ping <zone> dco
-4 ping bgl
-4 please mbg
-4 pls <host> fkd
-4 pls <own> dkf
-4 pls ked
-4 policy <outside> kdg
-4 policy <zone> kee
-4 policy lcf
-4 port <client> rZc
-4 port <far> jef
-4 port <gateway> daq
-4 port <host> Zhm
-4 port <outside> cii
-4 port <own> Wtd
-4 port <zone> sZb
-4 postrouting <host> dWs
-4 postrouting eao
-4 ppl bij
-4 prerouting <zone> efj
-4 printer <client> dle
-4 printer dfk
-4 probe ajj
-4 question mga
-4 quic <outside> jee
-4 quic jef
-4 reach ang
-4 real jge
-4 recv <own> gqW
-4 recv gqW
-4 refused <client> ofZ
-4 refused <outside> Zfo
-4 refused jfe
-4 relay clg
-4 reply kjZ
-4 right lcf
-4 rip <host> dob
-4 rip dob
-4 root <own> flc
-4 root flc
-4 route nZg
-4 rule hci
-4 rules <own> gkc
-4 rules gkc
-4 s acq
-4 saddr <client> foZ
-4 saddr <own> gjd
-4 saddr eke
-4 same <outside> cXs
-4 same cYs
-4 say jgd
-4 says <own> dkf
-4 says hic
-4 scan ihd
-4 scanner fkc
-4 scans <host> bvW
-4 scans buX
-4 see Ylj
-4 send <far> amf
-4 send cii
-4 sending dii
-4 sent <far> Xsd
-4 sent <host> Zta
-4 sent <own> fpX
-4 sent gqW
-4 server <own> flb
-4 server <public> eld
-4 server blf
-4 set edk
-4 should jef
-4 show anf
-4 since flc
-4 sits lXj
-4 so <zone> hbj
-4 some <outside> lgb
-4 somebody emb
-4 someone ejf
-4 source <host> hkc
-4 source gkb
-4 spins edl
-4 src Utf
-4 ssl clf
-4 still <far> Zqd
-4 still <outside> mdc
-4 still <own> dsY
-4 still hjc
-4 syn <host> hXo
-4 syn ham
-4 take <outside> dgk
-4 take gYo
-4 talk <host> ddm
-4 talk Zhn
-4 talks Wse
-4 tcp <client> jlY
-4 tcp <gateway> Xin
-4 tcp <outside> peZ
-4 tcp <own> aoe
-4 tcp <zone> kai
-4 tcp hdi
-4 team lZi
-4 that <client> cgk
-4 that <gateway> aas
-4 that <host> ijb
-4 that <outside> kha
-4 that <own> Xva
-4 that <zone> abr
-4 the <client> nVk
-4 the <far> cqb
-4 the <gateway> amg
-4 the <outside> hlb
-4 the <own> etW
-4 the <public> dfl
-4 the <server> bas
-4 the <zone> oTl
-4 their ckf
-4 then <host> ddm
-4 then <own> fna
-4 there <zone> pea
-4 there hcj
-4 they <host> aeo
-4 they Vfs
-4 thinking cfl
-4 this ofZ
-4 through bdo
-4 thunderbird <own> eld
-4 thunderbird Yim
-4 ticket <client> rXf
-4 ticket kia
-4 time jZk
-4 timed <client> odb
-4 timed hdi
-4 to <client> djg
-4 to <far> hjc
-4 to <gateway> eZp
-4 to <host> Xdr
-4 to <outside> hjc
-4 to <own> fld
-4 to cgk
-4 told oeZ
-4 trace kee
-4 traffic <far> aoe
-4 traffic <zone> cpc
-4 traffic Zli
-4 udp <far> Svf
-4 udp <gateway> kee
-4 udp <host> taZ
-4 udp <outside> fek
-4 udp <own> ejf
-4 udp <zone> jef
-4 udp lde
-4 unreplied <far> gbl
-4 unreplied <own> gZn
-4 unreplied gZn
-4 up mec
-4 upstream cdn
-4 us dek
-4 use <host> Uri
-4 use <own> fbm
-4 use Wjn
-4 user Xlk
-4 users bod
-4 vlan dqa
-4 vz <client> nbe
-4 vz ndc
-4 want Zjj
-4 wants <host> cij
-4 wants bgk
-4 was kee
-4 way ncd
-4 we <outside> hal
-4 we <zone> oYg
-4 we ici
-4 went kdf
-4 were hci
-4 what <client> qZc
-4 what <far> dmd
-4 what aoe
-4 whats hdi
-4 when <client> jef
-4 when <far> iic
-4 when <outside> fbn
-4 when <own> bpc
-4 when <zone> ibj
-4 when hdi
-4 whether <outside> kdf
-4 whether <zone> jgd
-4 which <host> Ylj
-4 which Xmj
-4 while dap
-4 why <host> Xjm
-4 why <zone> jgd
-4 will ejf
-4 with <client> hid
-4 with <own> cmf
-4 with jdg
-4 without mec
-4 work kgc
-4 works <outside> Zdq
-4 works Ymj
-4 would <client> jgc
-4 would <host> ejf
-4 would <own> fqW
-4 would <zone> lZi
-4 you <client> kfd
-4 一 <host> foZ
-4 一 <outside> qfX
-4 一 <own> fqX
-4 一 <zone> fan
-4 一 cgk
-4 上 <client> rYd
-4 上 <own> Zof
-4 上 <zone> idg
-4 上 nZg
-4 下 <gateway> bhk
-4 不 <gateway> fam
-4 不 <host> Xtb
-4 不 <outside> gkc
-4 不 <own> fna
-4 不 cjh
-4 个 djg
-4 为 Zhm
-4 主 <client> lha
-4 主 iib
-4 么 <outside> ecm
-4 么 edl
-4 也 cfl
-4 了 <outside> Uqi
-4 了 <zone> mec
-4 了 lfc
-4 事 <own> ekd
-4 事 ofZ
-4 从 <client> dme
-4 从 <gateway> fkd
-4 从 <host> dpa
-4 从 <own> gck
-4 从 Wte
-4 他 <own> Ypf
-4 他 jhc
-4 以 gcl
-4 们 agm
-4 件 <own> ekf
-4 件 dmd
-4 会 <host> ecm
-4 会 cel
-4 体 ocb
-4 信 <far> ckg
-4 信 <server> cem
-4 信 ejf
-4 内 afn
-4 写 lfc
-4 出 <far> jfe
-4 则 <zone> kgd
-4 则 jgd
-4 到 <client> lde
-4 到 <far> fje
-4 到 <host> dfk
-4 加 <client> kjZ
-4 加 <zone> hck
-4 加 clf
-4 动 bmf
-4 助 mga
-4 包 <client> ogY
-4 包 kdf
-4 卡 fcl
-4 去 oae
-4 反 jch
-4 发 <own> doa
-4 发 kdf
-4 口 Yeq
-4 可 Zhm
-4 台 <client> pad
-4 台 hci
-4 同 bij
-4 后 <own> gdj
-4 吗 djh
-4 回 dbo
-4 在 <host> bra
-4 在 <outside> gcj
-4 在 <own> ejf
-4 在 lgb
-4 址 <own> Yta
-4 址 obd
-4 外 Ymh
-4 好 <outside> pda
-4 好 occ
-4 如 mgZ
-4 完 inY
-4 客 <client> jfe
-4 客 <own> dnc
-4 对 Zli
-4 就 gjd
-4 己 <client> djg
-4 己 <far> blg
-4 己 fna
-4 帮 <gateway> dcm
-4 帮 kdf
-4 开 <host> ZZt
-4 开 iVp
-4 影 khb
-4 志 amf
-4 忙 jaj
-4 成 <zone> led
-4 成 oaf
-4 我 <client> pbc
-4 我 mcf
-4 户 <client> ilZ
-4 户 <own> fkd
-4 户 bhl
-4 打 hla
-4 把 goY
-4 抓 <client> xZW
-4 抓 <host> aqd
-4 抓 bkh
-4 报 ejf
-4 掉 <zone> dfk
-4 掉 del
-4 接 <client> blg
-4 接 bgl
-4 控 cme
-4 收 jff
-4 改 <outside> lgb
-4 改 lfb
-4 放 cjh
-4 教 peZ
-4 时 mfb
-4 明 <own> cnd
-4 明 dme
-4 是 <client> pcc
-4 是 <gateway> dgj
-4 是 <outside> dih
-4 是 <zone> fcl
-4 是 jdh
-4 最 dkf
-4 有 <gateway> gcl
-4 有 <zone> lfb
-4 有 mde
-4 服 <client> dnd
-4 服 dnd
-4 本 <host> lgb
-4 本 <own> cme
-4 本 hkc
-4 机 <client> eke
-4 机 <far> Zof
-4 机 <host> fkd
-4 机 enb
-4 条 <host> kcg
-4 条 <outside> jfe
-4 条 <own> fmc
-4 条 <zone> led
-4 条 nfa
-4 来 <own> ejf
-4 来 Xmj
-4 查 bji
-4 求 fej
-4 没 <gateway> fej
-4 法 <server> fej
-4 法 fej
-4 烦 <zone> mdd
-4 烦 hid
-4 班 maf
-4 用 <host> Zrb
-4 用 <own> dkf
-4 用 hjc
-4 电 <own> djf
-4 电 lcf
-4 的 <far> Xsd
-4 的 <gateway> alh
-4 的 <outside> kah
-4 的 <own> erX
-4 的 <public> efj
-4 的 <zone> piV
-4 的 fmc
-4 目 <client> gdj
-4 目 ecm
-4 直 <client> ocb
-4 直 <gateway> fna
-4 直 <host> gpY
-4 直 <zone> ddn
-4 看 <client> mdd
-4 看 <far> djg
-4 看 <gateway> dfk
-4 看 <host> dmd
-4 看 <own> dke
-4 看 <zone> ebn
-4 看 cjg
-4 确 nbd
-4 程 <client> jja
-4 程 dkg
-4 端 <gateway> dfk
-4 端 <own> cme
-4 端 <server> cem
-4 端 fmb
-4 网 aqb
-4 老 cem
-4 能 <far> djg
-4 能 <host> cfl
-4 能 <outside> Zqd
-4 能 <own> fke
-4 能 <public> efj
-4 能 chj
-4 脑 hid
-4 自 <outside> ckg
-4 自 <public> fej
-4 自 ejf
-4 行 <client> oad
-4 行 <zone> mfb
-4 认 lde
-4 设 pjU
-4 访 <own> gjd
-4 访 Zmg
-4 话 alh
-4 说 <own> fkd
-4 说 fje
-4 请 <client> sVf
-4 走 clf
-4 超 <gateway> eao
-4 超 kcg
-4 转 <outside> rab
-4 转 naf
-4 边 <own> amg
-4 还 <far> fkd
-4 还 <gateway> ckg
-4 还 <outside> fbl
-4 还 <own> grV
-4 还 dke
-4 这 <client> hjd
-4 这 <zone> ofZ
-4 这 hid
-4 连 <own> ZvY
-4 连 eld
-4 通 <gateway> fbl
-4 通 ffj
-4 那 <outside> Wse
-4 那 hnY
-4 邮 dih
-4 都 jgd
-4 配 dfk
-4 里 <host> Zqe
-4 里 Voj
-4 镜 hic
-4 问 <client> peZ
-4 问 <host> del
-4 问 <zone> del
-4 问 cgk
-4 面 jhc
1 $ <client> ncd
1 $ <far> Wqg
1 $ <gateway> Zmh
1 $ <host> eke
1 $ <outside> fej
1 $ <own> dnc
1 $ <public> dnd
1 $ <server> del
1 $ <zone> lah
1 ' , nea
1 ' <outside> aki
1 ' <own> nea
1 ' lcf
1 ' off bgl
1 ' out bfm
1 ' out of bfm
1 's <gateway> ici
1 's <host> Tpk
1 's <n> Zrc
1 's <service> aod
1 's <zone> fkd
1 's ? gdj
1 's Zlj
1 's own jgd
1 , <client> , Yfp
1 , <far> aqc
1 , <gateway> klX
1 , <gateway> 会 fkd
1 , <gateway> 放 kia
1 , <gateway> 这 cnd
1 , <host> cfk
1 , <n> $ asb
1 , <n> , bne
1 , <n> bmf
1 , <n> tcp amg
1 , <n> 端 efj
1 , <outside> 访 eek
1 , <public> Xfq
1 , <server> eZp
1 , <service> <server> kdf
1 , <service> ? dle
1 , <service> fje
1 , <service> on odb
1 , <zone> fdk
1 , <zone> 的 Wmk
1 , <zone> 访 cgk
1 , <zone> 还 dfk
1 , allowed ? hid
1 , allowed kfd
1 , allowed or lfd
1 , and does cpc
1 , any eld
1 , any port amf
1 , but mhZ
1 , can they ofZ
1 , destination fmb
1 , do dgi
1 , does <service> hlZ
1 , does fdk
1 , does it cjh
1 , does the mjX
1 , dst <host> gkc
1 , dst pcb
1 , fck
1 , fine blg
1 , foxmail mga
1 , i mce
1 , ip dfl
1 , is <service> qZd
1 , is it gnY
1 , is jfe
1 , is that jib
1 , is the lXk
1 , it uVe
1 , never fmc
1 , no Zgn
1 , not Yqe
1 , nothing ckh
1 , ok ioX
1 , on dev kfd
1 , open ? mec
1 , open gjc
1 , or does enb
1 , or is kai
1 , or pgX
1 , outlook rfW
1 , plain <service> fke
1 , plain fke
1 , possible ? jdg
1 , possible jdg
1 , right ? hid
1 , right hid
1 , session eke
1 , should joV
1 , so dlf
1 , source fje
1 , target mdd
1 , tcp <n> hnY
1 , tcp fna
1 , tcp port Xni
1 , the nXi
1 , thunderbird jgd
1 , udp <n> ekd
1 , udp ekd
1 , when raa
1 , where pda
1 , which led
1 , while fje
1 , who kcg
1 , will cji
1 , will it hjc
1 , will the jmX
1 , works iic
1 , would efj
1 , would it cmf
1 , would that fld
1 , 一 bmf
1 , 一 直 bmf
1 , 不 Zdq
1 , 为 hjd
1 , 为 啥 hjc
1 , 从 Vud
1 , 会 不 bji
1 , 会 被 mgZ
1 , 出 ckg
1 , 出 得 gkd
1 , 发 fna
1 , 发 信 kfe
1 , 回 glb
1 , 帮 fld
1 , 帮 看 hid
1 , 想 <service> kdf
1 , 想 qac
1 , 收 qdY
1 , 放 jja
1 , 是 不 fje
1 , 目 jgd
1 , 目 的 jgd
1 , 端 clf
1 , 端 口 clf
1 , 能 edl
1 , 行 fcl
1 , 要 obd
1 , 走 bhl
1 , 这 cjg
1 , 这 样 dhi
1 , 连 hmZ
1 , 麻 iid
1 , 麻 烦 iid
1 -> <client> uTf
1 -> <far> $ kdf
1 -> <far> mbf
1 -> <gateway> nYh
1 -> <host> <service> kde
1 -> <host> qZd
1 -> <outside> gdj
1 -> <own> , mga
1 -> <own> ? kgc
1 -> <own> if jgd
1 -> <zone> , maf
1 -> <zone> <service> kdg
1 -> mZh
1 -d <host> -j Xer
1 -d <host> -p nZh
1 -d <host> lZi
1 -d <outside> jeg
1 -d <zone> hcj
1 -d ici
1 -j <zone> Xho
1 -j accept $ efj
1 -j dih
1 -j drop , Zbs
1 -j drop kZj
1 -j masquerade , gUt
1 -j masquerade djg
1 -j snat ecm
1 -j snat to ecm
1 -o <outside> -j hdi
1 -o <outside> -p kbg
1 -o <outside> kdf
1 -o <zone> -d jee
1 -o <zone> -j kcf
1 -o <zone> -p ici
1 -o <zone> jdg
1 -o jdg
1 -p <host> cjg
1 -p <outside> dek
1 -p <own> eke
1 -p hid
1 -p tcp dport ajj
1 : <client> obd
1 : <far> Zof
1 : <gateway> mag
1 : <host> dob
1 : <n> : chj
1 : <n> failed mde
1 : <outside> hbk
1 : <own> ihd
1 : <server> del
1 : <zone> gqW
1 : connection timed fej
1 : fkd
1 : is jja
1 : open anf
1 : postfix jff
1 ; <outside> ndd
1 ; <own> fkd
1 ; ndc
1 ; the connection fje
1 ; the fje
1 <- <host> blg
1 <- <zone> bqb
1 <- dnc
1 <client> <client> pad
1 <client> <own> dle
1 <client> <server> acp
1 <client> <zone> Uax
1 <client> fbl
1 <client> 的 <n> fYp
1 <client> 的 Vax
1 <client> 要 Zgn
1 <far> , ben
1 <far> : cjh
1 <far> : connection ejf
1 <far> <client> oTl
1 <far> <far> ejf
1 <far> <host> djf
1 <far> <outside> bdn
1 <far> a ? idg
1 <far> a idg
1 <far> bgl
1 <far> echo jch
1 <far> echo request jch
1 <far> s , lga
1 <far> s lga
1 <gateway> <client> ebn
1 <gateway> <gateway> eel
1 <gateway> <zone> kbh
1 <gateway> dbp
1 <host> , ibj
1 <host> <client> nXi
1 <host> <host> bfn
1 <host> <n> kfd
1 <host> <outside> oiW
1 <host> <server> bdo
1 <host> <zone> miY
1 <host> hbk
1 <host> r , dgj
1 <host> r dgj
1 <host> s , kai
1 <host> s kai
1 <host> 上 Zfo
1 <host> 的 <n> cpb
1 <host> 的 cii
1 <n> $ $ eje
1 <n> $ eje
1 <n> , Rzc
1 <n> : <n> bgl
1 <n> : chj
1 <n> <client> ihd
1 <n> <far> ldf
1 <n> <gateway> bkh
1 <n> <host> Xwa
1 <n> <n> <n> lfc
1 <n> <n> kch
1 <n> <outside> gkb
1 <n> <own> dkf
1 <n> <zone> nZg
1 <n> ? $ cme
1 <n> ? dle
1 <n> fkc
1 <n> from ajj
1 <n> nc : dkf
1 <n> nc dkf
1 <n> on <client> agm
1 <n> on bij
1 <n> tcp flc
1 <n> trying <own> ejf
1 <n> trying fna
1 <n> udp , eke
1 <n> udp dme
1 <n> 一 ejf
1 <n> 一 直 ejf
1 <n> 不 dkf
1 <n> 不 通 djf
1 <n> 会 flc
1 <n> 吗 dkf
1 <n> 应 cme
1 <n> 应 该 cme
1 <n> 报 connection djf
1 <n> 报 djf
1 <n> 直 eke
1 <n> 直 接 eke
1 <n> 端 gjd
1 <n> 端 口 gjd
1 <n> 通 ckf
1 <outside> , jdg
1 <outside> <zone> mag
1 <own> $ $ cii
1 <own> $ cii
1 <own> , <service> fej
1 <own> , port dcn
1 <own> : connection ejf
1 <own> <client> kcf
1 <own> <far> kcg
1 <own> <n> uTg
1 <own> <outside> mbf
1 <own> <own> aoe
1 <own> <public> eXs
1 <own> <server> eek
1 <own> <service> tUf
1 <own> ? eWs
1 <own> on <n> fZo
1 <own> on eZp
1 <own> port <n> cem
1 <own> port cem
1 <own> tcp <n> lfb
1 <own> tcp lfb
1 <own> timed ddl
1 <own> timed out dfk
1 <own> 打 efj
1 <own> 收 <service> fdk
1 <own> 收 fej
1 <own> 的 <n> gXp
1 <own> 的 hal
1 <server> 的 <service> apd
1 <server> 的 apd
1 <server> 能 flc
1 <server> 要 sYc
1 <service> $ $ dme
1 <service> $ dme
1 <service> , Zsc
1 <service> <client> kia
1 <service> <far> Yqe
1 <service> <host> <n> qXf
1 <service> <host> dmd
1 <service> <n> Tve
1 <service> <outside> jef
1 <service> <own> <n> neb
1 <service> <server> chj
1 <service> ? $ dob
1 <service> ? coc
1 <service> gjd
1 <service> into sXe
1 <service> ok ? Zkj
1 <service> ok alg
1 <service> to <host> oZf
1 <service> to qVh
1 <service> 到 <gateway> lbg
1 <service> 到 <host> gdi
1 <service> 到 mZi
1 <zone> , ncd
1 <zone> <zone> hjc
1 <zone> iic
1 <zone> 上 kVn
1 <zone> 收 hZn
1 <zone> 的 jef
1 <zone> 的 同 jZk
1 <zone> 能 5WR
1 ? <client> jib
1 ? <far> led
1 ? <gateway> Wip
1 ? <host> Yre
1 ? <own> eke
1 ? <public> ben
1 ? <zone> iib
1 ? ? $ ihd
1 ? ? ? fcl
1 a ? flc
1 a gkc
1 able <client> oYg
1 able <host> oae
1 able <zone> ejf
1 able mfb
1 able to <service> mag
1 able to hit hbk
1 able to mfb
1 able to talk dle
1 accept led
1 access <outside> blg
1 access ? $ dnc
1 access ? dnc
1 access jjZ
1 actually kgc
1 adress Zbt
1 after <own> gkc
1 after aof
1 after that ? gmb
1 after that gkc
1 afterwards ? $ cjh
1 against oae
1 aimed at <own> jfe
1 aimed at jfe
1 aimed jfe
1 allowed <client> hla
1 allowed <far> Zng
1 allowed <gateway> ked
1 allowed <host> ebn
1 allowed <zone> qac
1 allowed ? $ fmb
1 allowed ? fmb
1 allowed fej
1 allowed or pea
1 allowed out jZk
1 allowed out to jZk
1 and <far> jgd
1 and <host> oXh
1 and <outside> ibj
1 and <own> drY
1 and <zone> jZk
1 and gets fna
1 and has kfd
1 and has to kfd
1 and i sdX
1 and iak
1 and it dih
1 and nothing iYl
1 and outlook bfm
1 and want kee
1 and want to lgb
1 answer bmf
1 answers Zkj
1 are <client> cgk
1 are <zone> jef
1 are able kgc
1 are able to kgc
1 as <client> edl
1 as <gateway> bne
1 as <host> ici
1 as <own> Vvc
1 asks <client> oZe
1 asks qXf
1 at <client> Xoh
1 at <far> chj
1 at <gateway> eXr
1 at <own> Yhm
1 at <server> fdk
1 at <zone> fna
1 at all $ eld
1 at cjh
1 be <client> niX
1 be <far> hkb
1 be <gateway> ebn
1 be <host> epZ
1 be <zone> jaj
1 be able iak
1 be able to iak
1 be cii
1 being bne
1 blocked <client> naf
1 blocked naf
1 blocking <gateway> ddm
1 blocking ddm
1 box $ $ acq
1 box $ acq
1 box , Xes
1 box <gateway> mfb
1 box <zone> oea
1 box ? $ emd
1 box ? emd
1 box itself ofZ
1 browse <zone> lcf
1 browse lcf
1 but <outside> ahl
1 but <own> btY
1 but aas
1 by <client> aod
1 by <host> chj
1 by <service> , bpd
1 by <service> eqY
1 by bmf
1 calls pad
1 can <client> xZW
1 can <far> pad
1 can <host> dgj
1 can <outside> gcl
1 can <zone> jdg
1 can get qbb
1 can i fYp
1 can not nkV
1 can open qbc
1 can reach pfY
1 can use <own> pgX
1 can't <host> tWd
1 can't <zone> ndb
1 can't open occ
1 can't qeY
1 cannot oZf
1 cant <client> pZe
1 cant <zone> qgW
1 cant open ncd
1 cant ucX
1 client <outside> cne
1 client <zone> nga
1 client jlY
1 clients <outside> led
1 clients get led
1 clients kee
1 collects dle
1 come <own> dld
1 come back iib
1 come iic
1 coming Zpe
1 coming in epZ
1 complain meb
1 complains glb
1 conect kfd
1 conect to kfd
1 connect <client> neb
1 connect jef
1 connection djg
1 connects <far> tUf
1 connects <zone> jgd
1 connects mag
1 connects to <own> jgd
1 could <outside> tdX
1 could <zone> mfb
1 could iib
1 curl <client> kgc
1 curl <own> ihd
1 curl jgd
1 deliver <host> oeb
1 deliver oeb
1 deliver outbound oeb
1 delivers <far> rWf
1 delivers oZf
1 direct dhh
1 directly , Yqd
1 directly <host> djg
1 directly <zone> erX
1 directly ? $ akh
1 directly ? akh
1 directly ckh
1 directly on bnd
1 dnat <zone> Sgu
1 dnat Sgu
1 do <client> uYa
1 do <gateway> bfm
1 do <own> amg
1 do they kdf
1 do with cfl
1 does <far> kkY
1 does <gateway> chj
1 does <outside> Ygo
1 does <own> dmd
1 does <zone> iZl
1 does anything ici
1 does hal
1 does it cnd
1 does it get jge
1 does not cme
1 does that mhZ
1 does the <gateway> klX
1 does the mag
1 doesn't cdn
1 doing cem
1 dont jfe
1 dport <n> Ytb
1 dport Ytb
1 drop <gateway> aYu
1 drop gbl
1 dropped fjd
1 dropped or jhc
1 dst <client> lbg
1 dst <client> len naf
1 dst <client> sport efj
1 dst <far> jfe
1 dst <far> len gjd
1 dst <host> len kdf
1 dst <host> oea
1 dst <host> sport jfe
1 dst lde
1 eating <gateway> aar
1 eating aar
1 eating it bar
1 echo <far> efj
1 echo djg
1 echo request , djg
1 echo request djg
1 even <gateway> fZo
1 even <zone> hdi
1 even anf
1 even get fej
1 ever hid
1 every kfd
1 every minute Ypf
1 expected jef
1 exposed bpc
1 fail sgU
1 failed <own> fcl
1 failed fcl
1 fetch uXb
1 fetches pXh
1 folks <zone> fdk
1 folks hdi
1 for <client> Xmj
1 for <far> jfe
1 for <host> jbh
1 for <own> , kYj
1 for <own> port sdW
1 for <service> fna
1 for <service> over ckg
1 for <zone> gjd
1 for dlf
1 for me Yqe
1 for the enb
1 forward <gateway> gVr
1 forward gbl
1 forwarded hnY
1 from <client> , cmf
1 from <client> jlY
1 from <far> Xoh
1 from <gateway> enb
1 from <host> cme
1 from <outside> $ ejf
1 from <outside> , eld
1 from <outside> Zjk
1 from <outside> still dgj
1 from <own> ihd
1 from <zone> , bod
1 from <zone> ? fje
1 from a gjc
1 from dnc
1 from hitting maf
1 from line <n> dek
1 from line dek
1 from my ioW
1 from talking ncc
1 from the Zhn
1 from the port dbo
1 get <client> gma
1 get <host> oea
1 get <outside> lfc
1 get <own> enb
1 get <service> iXn
1 get <service> on eek
1 get <zone> jbi
1 get an answer oYg
1 get an oYg
1 get at <host> mbf
1 get at mbf
1 get cle
1 get forwarded ijc
1 get in kcg
1 get out mec
1 get out to pXg
1 get the amf
1 get to <far> sVf
1 get to <host> mdd
1 get to <own> ked
1 get to <service> jef
1 get to rXe
1 get to the reX
1 gets <client> csX
1 gets <far> gkc
1 gets <outside> hZm
1 gets <own> gkc
1 gets <zone> mXj
1 gets Zpe
1 gets nothing mfc
1 gets out jib
1 gets out to neb
1 gets to cel
1 gives <client> glb
1 gives <own> fmb
1 gives Ypg
1 gives me idh
1 go <zone> jef
1 go akh
1 goes dgj
1 goes thru fkc
1 going <client> oYg
1 going oae
1 going to oae
1 hairpin iic
1 hands eje
1 hangs mec
1 has <client> ika
1 has <host> chk
1 has <zone> lWk
1 has to fnZ
1 have <outside> at jfe
1 have <zone> gdj
1 have a jbi
1 have a way jbi
1 have no agm
1 have oWi
1 hit <client> sYc
1 hit <host> on gck
1 hit <outside> odb
1 hit <own> kee
1 hit lde
1 hitting <far> jef
1 hitting <own> jef
1 hitting kdf
1 host , Xjm
1 host <outside> pcb
1 host on alh
1 hosts <zone> tYb
1 hosts Wwa
1 i <client> pda
1 i <host> oae
1 i <outside> jWn
1 i <own> Uwb
1 i <zone> ecm
1 i get jbi
1 i pYg
1 i see iZk
1 icmp Qoo
1 if hla
1 if i fmb
1 if we hid
1 in <client> jZk
1 in <far> oZf
1 in <gateway> gck
1 in <host> Ylj
1 in <outside> jZk
1 in <own> cnd
1 in <server> acp
1 in <zone> nXi
1 in a ilZ
1 in gbl
1 in ip dgj
1 in it Tlo
1 in the afn
1 instead adp
1 instead of Yfp
1 into <client> hlZ
1 into <own> cme
1 into <zone> lZi
1 ip <own> cfl
1 ip <zone> dfj
1 ip daddr <client> ndb
1 ip daddr <host> lde
1 ip daddr mec
1 ip dscp cs fkd
1 ip dscp fkd
1 ip saddr dfj
1 ip ttl <n> dig
1 ip ttl dig
1 is <client> dle
1 is <far> fmb
1 is <gateway> iYl
1 is <outside> ecm
1 is <own> djg
1 is <server> adq
1 is <zone> mYi
1 is a gbl
1 is able lgb
1 is able to lgb
1 is being lgb
1 is blocked oea
1 is fine cfm
1 is full Ykj
1 is full of Ykj
1 is it lha
1 is not flc
1 is supposed gkc
1 is supposed to gkc
1 is that nbe
1 is the gkc
1 is what rZc
1 it <client> qXf
1 it <outside> Yhn
1 it <own> flc
1 it Yim
1 it is fek
1 it is fine fek
1 it works cfl
1 itself $ $ fkd
1 itself $ fkd
1 itself , mfb
1 itself -> kdf
1 itself : gmZ
1 itself <gateway> liZ
1 itself <host> qeY
1 itself ? $ ejf
1 itself ? fkd
1 itself able jdf
1 itself able to jdf
1 itself get out mec
1 itself get pbd
1 itself get to naf
1 itself ohX
1 itself open eke
1 itself reach rdY
1 itself resolve kdf
1 itself to hdi
1 just <client> mce
1 just <host> cjh
1 just <zone> kee
1 just hangs iic
1 just jgd
1 just sits lde
1 just sits there lde
1 just spins ejf
1 keep odb
1 keeps kcf
1 lan <zone> djg
1 lan djg
1 land khb
1 laptop <zone> iZk
1 laptop bij
1 last <zone> oXi
1 last week and kia
1 len <client> Vud
1 len <far> mbf
1 len <host> fje
1 len <n> ihc
1 len <n> proto emc
1 len <n> tos fld
1 len <n> ttl khc
1 len <own> enb
1 len ihc
1 let <far> ckg
1 let <gateway> Zcr
1 let <zone> dYr
1 let Yeq
1 let him aik
1 let it bgl
1 let me gcl
1 let that fej
1 let through jkZ
1 lets <gateway> ebn
1 lets ebn
1 letting <gateway> fcm
1 letting fcm
1 listens <client> dle
1 listens dle
1 log lcf
1 logs : obd
1 logs <client> nec
1 logs oea
1 lose <far> qac
1 lose <zone> nec
1 lose obd
1 mac <n> : fdj
1 mac <zone> fej
1 mac fej
1 machine lde
1 make <client> nag
1 make <own> clf
1 make <zone> pad
1 make it out amg
1 make it to mdd
1 may <zone> naf
1 may rZc
1 must <client> dlf
1 must <host> mbf
1 my dpa
1 need <zone> neb
1 need ibj
1 needs <client> obd
1 needs <host> qca
1 needs nZg
1 needs to jdf
1 needs to pull qfX
1 network <zone> gna
1 network gna
1 never <own> fje
1 never jic
1 not <own> aod
1 not kiZ
1 now 1WV
1 off <outside> agm
1 off dbp
1 off the cgk
1 off the port dgj
1 oif <zone> ether gdj
1 ok <far> dkf
1 ok <gateway> hdi
1 ok <outside> Xvb
1 ok ? $ njX
1 ok ? mjX
1 ok gdi
1 on <client> hlb
1 on <gateway> bra
1 on <host> aik
1 on <n> $ iic
1 on <n> , ejf
1 on <n> ? ihd
1 on <n> and gqX
1 on <n> does eoa
1 on <n> for Xni
1 on <n> ihd
1 on <n> is fkd
1 on <n> or ejg
1 on <n> tcp Zqd
1 on <n> then gnZ
1 on <n> through gdj
1 on <n> udp med
1 on <outside> gkc
1 on <own> aof
1 on <public> bkh
1 on <server> eYq
1 on <service> $ apd
1 on <service> , asa
1 on <service> ? dih
1 on <zone> iYm
1 on hbk
1 on port <n> fmb
1 on port fmb
1 on tcp <n> fbm
1 on tcp fbm
1 on the afn
1 on udp dkf
1 once khb
1 one kde
1 only Wbu
1 open <gateway> hmZ
1 open <host> lfb
1 open <service> on kdf
1 open <service> sVf
1 open <zone> kbh
1 open ? ihd
1 open a lcf
1 open for emc
1 open jhc
1 open to <outside> ejg
1 open to Yrd
1 open to the dmd
1 opening <client> saZ
1 opening <own> kfd
1 opening lbg
1 opens <client> sVf
1 opens <outside> hic
1 opens <own> iic
1 opens <service> med
1 opens <zone> lfc
1 opens pcb
1 or <gateway> eek
1 or <host> Vlm
1 or <outside> jja
1 or <zone> ika
1 or cjh
1 or do cij
1 or does it cgk
1 or does lZh
1 or not ? jcg
1 or not gdj
1 our <far> qca
1 our sZa
1 out <client> ejg
1 out <host> Zlh
1 out <zone> idi
1 out <zone> mac del
1 out <zone> src eek
1 out mac <n> dfk
1 out mac dfk
1 out of fje
1 out of line bgl
1 out of the Yfp
1 out on <outside> ldd
1 out on ldd
1 out src Zgn
1 out to <far> rba
1 out to mde
1 outlook <zone> mfb
1 outlook jdf
1 over <client> mcd
1 over <far> Znf
1 over <host> eke
1 over <n> , Zrd
1 over <n> ane
1 over <outside> Usg
1 over <own> clf
1 over <service> $ coc
1 over <service> , jhc
1 over <service> <n> bmg
1 over <service> ? ioW
1 over <service> does jhc
1 pass <gateway> ZWw
1 pc <client> agm
1 pc <zone> fej
1 pc fej
1 pcs <zone> rba
1 pcs rba
1 people <zone> qeY
1 people are gck
1 people pea
1 permitted <zone> mcf
1 permitted ? $ khb
1 permitted ? khb
1 permitted rbb
1 permitted to rZc
1 ping <client> yYX
1 ping <far> oYg
1 ping <gateway> sYc
1 ping <zone> mfc
1 ping pcb
1 ping 不 lbg
1 ping 不 通 lbg
1 ping 得 oZg
1 pinging obd
1 pings mce
1 please kdf
1 pls $ $ fje
1 pls $ fje
1 pls <host> flc
1 pls emc
1 polls sXd
1 pops jee
1 pops up jee
1 port <client> dnb
1 port <far> cle
1 port <gateway> gma
1 port <host> Zkj
1 port <n> $ bpc
1 port <n> ? Yjl
1 port <n> and clf
1 port <n> bii
1 port <n> does clf
1 port <n> failed hci
1 port <n> is dqa
1 port <n> tcp ebn
1 port <n> udp apd
1 port <n> will gmb
1 port <own> fjd
1 port <zone> dnc
1 port aji
1 possible btY
1 postfix <service> <n> jbi
1 postfix <service> jbi
1 postfix smtpd <n> Ypf
1 postfix smtpd Ypf
1 ppl <zone> kde
1 ppl kde
1 prints kee
1 proto emc
1 proto tcp emc
1 pulls <client> tVf
1 pulls mce
1 pushes <client> qZe
1 pushes qXf
1 r , jdg
1 r , seq jdg
1 r <client> jef
1 r <far> jaj
1 r jdg
1 reach <client> sVf
1 reach <far> seW
1 reach <host> oYf
1 reach <host> on edl
1 reach <outside> gbk
1 reach <own> jgd
1 reach <own> on lgb
1 reach <service> ngZ
1 reach <service> on ngZ
1 reach <zone> ndc
1 reach qYe
1 reachable <host> foY
1 reachable by Xwa
1 reachable dle
1 reachable for bjj
1 reachable from ckf
1 receives mec
1 reports <client> nZf
1 reports qbb
1 right jhc
1 right now mbg
1 rules <zone> ben
1 rules cco
1 runs <client> cnc
1 runs cnc
1 s , gkd
1 s , seq fje
1 s <client> ked
1 s <far> jgd
1 s <host> Zmh
1 s fmb
1 say <zone> kfd
1 say mbf
1 says : kfe
1 says <client> ncd
1 says <outside> ibi
1 says <own> Zqd
1 says <service> rYd
1 says <zone> lgb
1 scrapes <client> nce
1 scrapes nce
1 see <far> foZ
1 see <host> bfl
1 see <zone> waX
1 see alh
1 see the mXi
1 see when Yog
1 segment <zone> idh
1 send <host> rcZ
1 send <zone> lgc
1 send mail pbb
1 send saa
1 sending reX
1 sends <client> naf
1 sends <host> lbg
1 sends rYd
1 sends through <own> kgc
1 sends through kgc
1 sends to iak
1 server $ $ rXd
1 server $ rXd
1 server , ckg
1 server <host> on Zpe
1 server ? $ Zof
1 server ? Znf
1 server at bdn
1 server be hid
1 server by <public> aen
1 server by Vlm
1 server get jmX
1 server in Xni
1 server is Voj
1 server itself eao
1 server on <service> fnb
1 server on Yim
1 server or Vlm
1 server over <service> Yfq
1 server over Yfq
1 server reach idh
1 server reachable Yeq
1 server see Smp
1 server see the Wmk
1 server to lce
1 server's <host> dih
1 server's dih
1 set Zdq
1 she jic
1 should <client> fkd
1 should <host> Usg
1 should <own> cme
1 should <zone> djg
1 should be flc
1 should dkf
1 shows <client> ndc
1 shows <gateway> Wgr
1 shows <zone> bfm
1 shows dfk
1 shows only agm
1 shows this cjh
1 side <outside> pdb
1 side <zone> kbh
1 side nbd
1 since emc
1 since the liZ
1 sits acq
1 so lbh
1 sport <far> Vtd
1 sport <host> gmb
1 sport <own> gdk
1 src <far> dgj
1 src <far> dst dgj
1 src <host> cjh
1 start jhc
1 still <client> pZe
1 still <far> pda
1 still <host> iic
1 still <outside> nfb
1 still <own> dlf
1 still <service> to jdg
1 still arrive ihd
1 still be able bem
1 still be chi
1 still come emc
1 still get jgd
1 still get to cgk
1 still lha
1 still open mga
1 still reach mbf
1 still work ? fmb
1 still work asa
1 straight <outside> qdZ
1 straight <zone> lfc
1 straight ofZ
1 straight to jfe
1 subnet <zone> ilZ
1 subnet ilZ
1 supposed kee
1 supposed to kee
1 survive hkb
1 take <service> cqb
1 take bpc
1 talk <client> oYf
1 talk <host> rdY
1 talk <zone> ked
1 talk pac
1 talk to <host> led
1 talk to <zone> kcg
1 talk to nbe
1 talking obe
1 talking to <own> rgV
1 talking to ubX
1 talks meb
1 talks to neb
1 tcp <client> csX
1 tcp <host> cqa
1 tcp <n> $ ekf
1 tcp <n> , bsa
1 tcp <n> <n> mhZ
1 tcp <n> ? Ynh
1 tcp <n> and eld
1 tcp <n> dih
1 tcp <outside> emc
1 tcp <own> bhl
1 tcp dhi
1 tcp dport <n> cii
1 tcp dport cii
1 that <zone> bhk
1 that idi
1 that's mdd
1 the <client> eke
1 the <host> bij
1 the <outside> cem
1 the <own> flc
1 the <zone> aZt
1 the afn
1 the same cfl
1 then <client> tdW
1 then <host> epZ
1 then <outside> efj
1 then ? $ fna
1 then ? fna
1 then be able lgb
1 then be lgb
1 then get kai
1 then use ogY
1 they <zone> rcZ
1 they taZ
1 through <host> chj
1 through <outside> dob
1 through <own> fej
1 through <zone> jef
1 through this box jhc
1 through this hjc
1 timeout oXh
1 times <own> Zof
1 times fje
1 times out fje
1 times out on mde
1 to <client> , saa
1 to <client> kgc
1 to <client> on rba
1 to <far> $ jfd
1 to <far> ? mga
1 to <far> tVd
1 to <far> udp kdf
1 to <gateway> , kdg
1 to <gateway> jXm
1 to <host> $ led
1 to <host> , lcf
1 to <host> <n> oae
1 to <host> ? ngZ
1 to <host> kcg
1 to <host> on mZh
1 to <outside> , pbc
1 to <outside> accept hYn
1 to <outside> oZf
1 to <outside> on kdf
1 to <own> <service> jfd
1 to <own> ? ngZ
1 to <own> kgc
1 to <own> ok lgc
1 to <own> port gam
1 to <own> still dfk
1 to <zone> , kjZ
1 to <zone> : lcg
1 to <zone> <service> kdf
1 to blame ddm
1 to our mag
1 to port <n> pXg
1 to port pXg
1 to reach dfk
1 to the <gateway> nag
1 to the fjf
1 today jbi
1 toward nbf
1 towards <client> jef
1 towards <far> kdf
1 towards <zone> oWj
1 towards pXg
1 tries adp
1 true ? $ dih
1 trying eke
1 type <n> aki
1 type <n> code aki
1 type <own> gZo
1 udp <client> oea
1 udp <far> Sug
1 udp <n> , Utf
1 udp <n> ? ijb
1 udp <n> lfc
1 udp <outside> Zpe
1 udp <own> efj
1 udp hid
1 up <client> ndc
1 up ndc
1 use <zone> lgb
1 use lgb
1 user rba
1 users <zone> lec
1 users kee
1 verdict naf
1 via <service> sbZ
1 via <zone> mYi
1 via hbk
1 visible dkf
1 wants <client> tUg
1 wants <far> oZe
1 wants <service> oZg
1 wants <zone> lgc
1 wants oYg
1 wants to qeY
1 was glb
1 were <outside> ben
1 were bfn
1 what <own> eke
1 what <zone> cfl
1 what del
1 what does dih
1 when <client> kbi
1 when <gateway> eek
1 when <host> Wmk
1 when <own> eke
1 when djh
1 when it led
1 when the dle
1 where does kgc
1 where kgc
1 which <own> ele
1 which eke
1 while <own> cnc
1 while <zone> dgj
1 while ckg
1 while the cji
1 who <client> odb
1 who <outside> rba
1 who <zone> ddm
1 who kZj
1 why <client> lec
1 why <own> gma
1 why ejf
1 wifi <zone> occ
1 wifi occ
1 will <client> kdf
1 will <far> kha
1 will <host> hlZ
1 will <own> Zof
1 will jja
1 will that Zng
1 with <client> dhi
1 with <far> bne
1 with <host> cgk
1 with <outside> hjc
1 with <own> eld
1 with <service> <n> boe
1 with <service> ? dle
1 with <service> flb
1 with ejf
1 without oZf
1 wont kfd
1 work ejf
1 works ? gnZ
1 works hla
1 would <client> lbg
1 would <far> hbj
1 would <gateway> Zsa
1 would <host> anf
1 would <outside> cqb
1 would <own> foZ
1 would be ecm
1 would glc
1 would the ihd
1 yes pcb
1 yesterday dlf
1 zone <zone> jib
1 zone mga
1 一 gma
1 一 直 cmf
1 上 , uXc
1 上 <client> mhZ
1 上 <gateway> gdj
1 上 <host> mlV
1 上 <outside> <n> eZp
1 上 <outside> jZj
1 上 <service> <host> pYf
1 上 <service> <own> ldf
1 上 <service> oZf
1 上 <zone> iZl
1 上 ihd
1 上 ping teV
1 上 不 led
1 上 不 了 led
1 上 到 ffj
1 上 到 底 ffj
1 上 执 ldf
1 上 执 行 ldf
1 上 抓 fej
1 上 抓 到 ddm
1 上 抓 包 bgl
1 上 抓 的 idg
1 上 的 <service> Zqd
1 上 的 ndc
1 上 的 prometheus mbf
1 上 的 人 kdf
1 上 看 ccn
1 上 看 到 ccn
1 上 网 jdf
1 上 跑 lce
1 上 跑 的 lcf
1 下 blf
1 不 <host> efj
1 不 <outside> gna
1 不 <own> gkc
1 丢 <gateway> eej
1 丢 eej
1 丢 掉 ecm
1 丢 的 fej
1 丢 的 吗 ffj
1 为 <zone> jfe
1 为 啥 eld
1 主 <host> rcZ
1 主 <server> dfk
1 主 kdf
1 主 动 jdg
1 主 动 去 idh
1 主 动 往 jef
1 主 动 连 ncd
1 主 机 mbe
1 么 $ $ efj
1 么 $ efj
1 之 <gateway> aeo
1 之 <zone> ljX
1 之 ijb
1 之 后 , mce
1 之 后 obe
1 之 间 eld
1 了 <host> flb
1 了 dkf
1 了 吧 fmc
1 从 <outside> qca
1 从 vXa
1 以 idh
1 以 后 idh
1 会 <client> dkf
1 会 <far> dld
1 会 <gateway> Wgq
1 会 <outside> aki
1 会 bgk
1 会 好 eje
1 会 好 吗 eje
1 会 放 edl
1 会 被 fkd
1 会 转 ekd
1 作 <client> coc
1 作 coc
1 做 <client> tXc
1 做 <far> Xqf
1 做 <service> jfe
1 做 obd
1 再 mga
1 写 aki
1 出 <host> oda
1 出 <outside> ked
1 出 <zone> odc
1 出 ohX
1 出 去 hoX
1 到 <client> obd
1 到 <client> 的 obd
1 到 <far> rZd
1 到 <far> udp kcg
1 到 <gateway> fcl
1 到 <host> hcj
1 到 <outside> oeZ
1 到 <outside> 的 hci
1 到 <own> <n> nbf
1 到 <own> 的 jgd
1 到 <zone> jdg
1 到 <zone> 的 pZd
1 到 mcf
1 到 底 Zli
1 去 <client> nbe
1 去 <far> pZd
1 去 <host> iic
1 去 <outside> efj
1 去 <own> med
1 去 <zone> mdd
1 去 ndb
1 去 掉 , efj
1 去 掉 efj
1 发 <client> sXd
1 发 <far> hid
1 发 <host> qdZ
1 发 <outside> bkh
1 发 <service> Zng
1 发 <zone> mga
1 发 jgd
1 发 信 <n> glc
1 发 信 Zli
1 发 信 到 ndd
1 发 信 报 dhi
1 发 信 走 gkc
1 发 到 kde
1 发 往 rfW
1 发 来 mdd
1 发 来 的 mdd
1 可 <zone> hci
1 可 idh
1 可 以 jZk
1 可 以 吗 atZ
1 可 以 直 pcc
1 可 以 连 eek
1 同 jbh
1 吗 , lec
1 吗 <client> flc
1 吗 <far> kgc
1 吗 <host> ahk
1 吗 <outside> cnd
1 吗 ? $ hdi
1 和 <zone> kch
1 和 lcg
1 啊 $ $ cji
1 啊 $ cji
1 啊 cme
1 回 kee
1 在 glb
1 地 <server> dgj
1 地 cgl
1 地 址 cgl
1 填 <server> efj
1 填 efj
1 客 <outside> kgc
1 客 niX
1 客 户 ihd
1 对 lcf
1 就 <client> qeZ
1 就 <host> aYu
1 就 <outside> del
1 就 <zone> kcg
1 就 jbi
1 就 好 ajj
1 就 好 了 dle
1 就 能 jcg
1 就 能 连 fej
1 应 elc
1 应 该 elc
1 开 <client> eje
1 开 <outside> mec
1 开 <own> dnd
1 开 <zone> mbf
1 开 jfd
1 开 了 Utf
1 开 放 mde
1 开 放 吗 jee
1 开 着 kfd
1 往 <client> naf
1 往 <far> kfd
1 往 <host> jch
1 往 <outside> iYm
1 往 <outside> 发 hal
1 往 <zone> mag
1 往 jbi
1 往 外 lfc
1 往 外 发 lfc
1 想 <client> pYf
1 想 <far> oZe
1 想 uVd
1 打 <client> pda
1 打 <far> obe
1 打 <outside> efk
1 打 kbi
1 打 开 <own> kgc
1 扫 <outside> jdf
1 扫 vUd
1 把 qac
1 抓 caq
1 报 <own> dkf
1 报 dkf
1 拉 jef
1 拦 <gateway> del
1 拦 del
1 拦 了 dfk
1 拦 的 fej
1 拦 的 吗 fej
1 挂 pca
1 挡 <gateway> edl
1 挡 edl
1 推 lde
1 提 <zone> mdd
1 提 gjd
1 提 供 <service> kfd
1 提 供 gjd
1 收 <client> hnY
1 收 <host> dfl
1 收 <outside> hXo
1 收 <own> hkc
1 收 <service> <n> fna
1 收 <service> fan
1 收 cme
1 收 不 dmd
1 收 不 到 hnY
1 收 信 , djg
1 收 信 jZk
1 收 邮 kgc
1 收 邮 件 kgc
1 放 <gateway> edm
1 放 eek
1 放 不 del
1 放 不 放 del
1 放 开 pdZ
1 放 行 aik
1 放 行 了 gdj
1 放 行 吗 eek
1 是 <client> iic
1 是 <gateway> aas
1 是 <host> gbl
1 是 <outside> jic
1 是 <own> amg
1 是 <server> ben
1 是 <zone> jch
1 是 jhc
1 是 否 lcf
1 有 <gateway> fao
1 有 <host> ejf
1 有 <zone> mVl
1 有 关 efj
1 有 关 系 egj
1 本 机 <service> oae
1 本 机 上 ofa
1 本 机 能 eke
1 本 机 访 jef
1 本 机 连 nea
1 本 身 ? eke
1 机 <zone> ofZ
1 机 ofZ
1 来 <client> khb
1 来 <outside> ncd
1 来 jib
1 来 的 ocd
1 查 <far> ane
1 查 <service> chk
1 查 <zone> mZh
1 查 jdg
1 正 <outside> Zkj
1 正 Zkj
1 正 常 Zkj
1 没 <gateway> eek
1 没 <own> fkc
1 没 放 eek
1 没 问 ejf
1 没 问 题 ejf
1 测 jbi
1 用 <client> liZ
1 用 <far> qfY
1 用 <outside> kai
1 用 <own> 收 eek
1 用 <service> <n> clf
1 用 <service> kgc
1 用 <zone> odb
1 用 foxmail dfj
1 用 lbf
1 用 户 用 lgb
1 用 户 连 jgd
1 用 的 wWa
1 由 <client> cnc
1 由 cnc
1 电 <zone> fej
1 电 fej
1 电 脑 fej
1 的 <far> bkg
1 的 <gateway> bhk
1 的 <host> Wmk
1 的 <n> $ eoa
1 的 <n> , bkh
1 的 <n> ? gnZ
1 的 <n> Uqh
1 的 <n> udp Wqf
1 的 <n> 不 fqX
1 的 <n> 了 goY
1 的 <n> 会 bmf
1 的 <n> 发 flc
1 的 <n> 口 clf
1 的 <n> 吗 cjh
1 的 <n> 和 cgk
1 的 <n> 对 fje
1 的 <n> 就 djf
1 的 <n> 收 dmd
1 的 <n> 是 bme
1 的 <n> 有 dle
1 的 <n> 能 gpY
1 的 <n> 通 dle
1 的 <own> fmb
1 的 <server> kcg
1 的 <service> $ emc
1 的 <service> , Xsd
1 的 <service> <n> dkf
1 的 <service> ? gdj
1 的 <service> Xoi
1 的 <service> 一 gnZ
1 的 <service> 会 bmf
1 的 <service> 吗 fmc
1 的 <service> 是 gmZ
1 的 <service> 有 eje
1 的 <service> 走 fjd
1 的 <service> 通 cgk
1 的 <zone> jib
1 的 client kcf
1 的 pc cbp
1 的 tcp <n> cnd
1 的 tcp dnd
1 的 udp <n> Wuc
1 的 udp Wuc
1 的 人 idh
1 的 人 用 jfe
1 的 人 访 lfd
1 的 人 连 ncd
1 的 共 bij
1 的 共 享 bij
1 的 包 ajk
1 的 同 dem
1 的 时 cgj
1 的 时 候 cgj
1 的 机 jef
1 的 机 器 jef
1 的 流 eld
1 的 流 量 eld
1 的 电 kfe
1 的 电 脑 kfe
1 的 话 ibi
1 的 远 Wrf
1 的 远 程 Wrf
1 的 锅 吗 efj
1 目 led
1 直 <outside> pae
1 直 <zone> cfl
1 直 kZj
1 直 接 lZi
1 直 接 打 idh
1 直 接 访 jdh
1 看 lZh
1 看 到 bgl
1 看 到 的 bgl
1 端 ejf
1 端 口 <n> ejf
1 端 口 ejf
1 给 <client> bnf
1 给 <zone> dkf
1 给 Ylj
1 网 <zone> jja
1 网 jja
1 网 段 jja
1 能 <client> vVc
1 能 <far> bhj
1 能 <host> mhY
1 能 <outside> obd
1 能 <own> cpb
1 能 <server> efj
1 能 <service> rVg
1 能 <service> 到 mag
1 能 jef
1 能 ping jef
1 能 ping 通 jef
1 能 上 <outside> occ
1 能 上 ndc
1 能 不 jci
1 能 不 能 jci
1 能 出 dkg
1 能 出 去 dkg
1 能 用 hcj
1 能 访 hcj
1 能 访 问 hcj
1 能 连 kcg
1 能 连 上 mfb
1 能 通 Xre
1 能 通 吗 cme
1 自 <gateway> liZ
1 自 <host> mdd
1 自 <server> jfe
1 自 kgc
1 自 己 ping mbf
1 自 己 去 oeZ
1 自 己 往 lcf
1 自 己 的 amg
1 自 己 能 kWm
1 自 己 访 kgc
1 自 己 连 mec
1 自 身 kia
1 行 <client> clf
1 行 <host> fje
1 行 <own> dfk
1 行 ckg
1 行 不 ckg
1 行 不 行 ckg
1 被 <client> apd
1 被 fmb
1 要 <client> jfe
1 要 <far> rYe
1 要 <host> dYr
1 要 <server> agm
1 要 hcj
1 要 连 lbg
1 规 <gateway> ebn
1 规 ebn
1 规 则 ebn
1 解 dih
1 解 析 dih
1 让 <gateway> cbo
1 让 kUo
1 让 过 dfk
1 让 过 吗 dfk
1 访 <client> kee
1 访 <far> lfc
1 访 <outside> nbd
1 访 led
1 访 问 <far> kbh
1 访 问 <own> kgd
1 访 问 <public> mga
1 访 问 led
1 走 <client> mec
1 走 <host> afn
1 走 <n> nfa
1 走 <outside> epa
1 走 <public> <own> kfd
1 走 <public> kfd
1 走 <zone> hjd
1 走 kee
1 走 得 coc
1 走 得 通 emb
1 超 <own> glb
1 超 ckg
1 超 时 ckg
1 转 cco
1 过 gbl
1 过 来 gbk
1 还 <client> rZd
1 还 <far> kgc
1 还 <host> glb
1 还 <own> goY
1 还 ika
1 还 打 jfe
1 还 打 得 jfe
1 还 是 anf
1 还 能 access dgj
1 还 能 jdg
1 还 能 上 hcj
1 还 能 连 kfc
1 还 行 fke
1 还 行 不 fke
1 这 <client> led
1 这 <gateway> bYs
1 这 <host> hbk
1 这 <zone> pcb
1 这 个 网 sYb
1 这 台 iic
1 这 边 <service> pfZ
1 这 边 放 cgl
1 进 <outside> lfc
1 进 <zone> mdd
1 进 lfc
1 进 来 kfc
1 进 来 的 kgc
1 连 <client> qbb
1 连 <far> pda
1 连 <host> 的 dcn
1 连 <own> jgd
1 连 <zone> fdk
1 连 kbh
1 连 不 kjZ
1 连 不 上 kjZ
1 连 得 tcX
1 通 <client> jgd
1 通 <far> Yog
1 通 <zone> Zpe
1 通 jic
1 通 不 gid
1 通 不 通 gid
1 通 吗 $ eke
1 通 吗 eke
1 那 <client> cnd
1 那 <host> mdd
1 那 <outside> kee
1 那 <zone> kPs
1 那 台 kbh
1 那 台 要 ngZ
1 那 边 能 led
1 都 <outside> Xer
1 都 Whp
1 里 <service> <own> lec
1 里 <service> oeZ
1 里 的 ahl
1 里 的 机 mce
2 $ <client> lha
2 $ <gateway> Wkl
2 $ <outside> dih
2 $ <own> ejf
2 $ <public> bji
2 $ <server> ben
2 $ <zone> lfd
2 ' jfe
2 'connection <client> pad
2 'connection nec
2 'connection timed mcd
2 , <far> ncd
2 , <gateway> efj
2 , <n> jib
2 , <own> gid
2 , <public> ebn
2 , <server> ecm
2 , <service> fbm
2 , <zone> djh
2 , and Zhn
2 , does dgk
2 , gbk
2 , i hjc
2 , is miZ
2 , not btZ
2 , or cZr
2 , port jdg
2 , possible cjh
2 , seq fje
2 , should iic
2 , will Yin
2 , 会 cjh
2 , 出 bji
2 -> <host> uZa
2 -> nbf
2 -a <own> gkc
2 : <client> ngZ
2 : <far> hlb
2 : <host> Xmj
2 : <n> amg
2 : <outside> hdi
2 : <server> del
2 : <service> adp
2 : <zone> dYr
2 : connection enb
2 ; hal
2 <client> $ vcV
2 <client> , jfe
2 <client> <client> ijb
2 <client> <far> emc
2 <client> <gateway> cjh
2 <client> <outside> adp
2 <client> <server> dbp
2 <client> <zone> cYs
2 <client> ? mce
2 <client> be Zkj
2 <client> get dfk
2 <client> len naf
2 <client> on tYb
2 <client> port iZl
2 <client> sport efj
2 <client> tcp qVh
2 <client> would dgj
2 <client> 上 bnf
2 <client> 的 vTe
2 <client> 能 ccn
2 <far> $ mec
2 <far> , akj
2 <far> <host> lkX
2 <far> <n> clg
2 <far> <outside> bcp
2 <far> <server> fej
2 <far> <service> ncd
2 <far> <zone> neb
2 <far> ? ngZ
2 <far> allowed lbg
2 <far> dst dgj
2 <far> len gjd
2 <far> on 4TW
2 <far> port naf
2 <far> tcp rZb
2 <far> udp jef
2 <far> 的 oZf
2 <far> 还 bcp
2 <gateway> $ iXn
2 <gateway> , clg
2 <gateway> <client> vaX
2 <gateway> <far> aqb
2 <gateway> <gateway> eXq
2 <gateway> <host> hla
2 <gateway> <outside> ihd
2 <gateway> <own> eld
2 <gateway> ? jfe
2 <gateway> itself gjd
2 <gateway> let idh
2 <gateway> 会 fkd
2 <gateway> 放 kia
2 <gateway> 的 kcf
2 <gateway> 这 cnd
2 <host> $ qXf
2 <host> , jch
2 <host> -j Xer
2 <host> -p nZh
2 <host> <client> kbg
2 <host> <gateway> emc
2 <host> <host> cgk
2 <host> <n> qYf
2 <host> <outside> rXe
2 <host> <own> Xoh
2 <host> <service> jch
2 <host> <zone> ici
2 <host> ? efj
2 <host> cjg
2 <host> directly tWc
2 <host> len kdf
2 <host> ok blg
2 <host> on mhZ
2 <host> over pae
2 <host> server efj
2 <host> sport jfe
2 <host> tcp oZf
2 <host> 会 qYe
2 <host> 能 Waw
2 <n> $ jkZ
2 <n> , clf
2 <n> : aik
2 <n> <client> anf
2 <n> <far> lgb
2 <n> <gateway> Ssh
2 <n> <host> Xni
2 <n> <n> mhZ
2 <n> <outside> bkh
2 <n> <own> efj
2 <n> <public> chj
2 <n> <zone> lZi
2 <n> ? jee
2 <n> allowed kdf
2 <n> and bsZ
2 <n> as Zng
2 <n> code aki
2 <n> directly fuT
2 <n> do Xrf
2 <n> does bpc
2 <n> failed kcg
2 <n> for Wll
2 <n> from Xtb
2 <n> is bmf
2 <n> ok dle
2 <n> or ejg
2 <n> pls ang
2 <n> proto flc
2 <n> should eke
2 <n> tcp Tok
2 <n> then goY
2 <n> to nbe
2 <n> tos fld
2 <n> ttl khc
2 <n> udp ihd
2 <n> will Zrc
2 <n> you jfe
2 <n> 不 fqX
2 <n> 了 goY
2 <n> 会 dkf
2 <n> 发 flc
2 <n> 口 clf
2 <n> 吗 cjh
2 <n> 和 chj
2 <n> 对 fje
2 <n> 就 djf
2 <n> 收 dmd
2 <n> 是 aoe
2 <n> 有 dle
2 <n> 能 epZ
2 <n> 通 dkf
2 <outside> $ hjc
2 <outside> -j hdi
2 <outside> -p kbg
2 <outside> <client> iWo
2 <outside> <far> sgU
2 <outside> <gateway> chj
2 <outside> <host> ekf
2 <outside> <n> fZo
2 <outside> <outside> ndc
2 <outside> <own> emc
2 <outside> ? kfd
2 <outside> accept kXk
2 <outside> at jfe
2 <outside> ok lbg
2 <outside> on kdf
2 <outside> still dgj
2 <outside> 会 kfd
2 <outside> 发 hal
2 <outside> 的 pcb
2 <outside> 访 edl
2 <outside> 走 pbc
2 <own> $ lfc
2 <own> , reX
2 <own> <client> mbf
2 <own> <far> jfe
2 <own> <gateway> mgb
2 <own> <host> fbl
2 <own> <n> iZl
2 <own> <outside> hcj
2 <own> <own> eoa
2 <own> <public> bem
2 <own> <server> del
2 <own> <service> kgc
2 <own> <zone> lfc
2 <own> ? jfe
2 <own> be kgc
2 <own> does ogY
2 <own> dport mce
2 <own> in cfl
2 <own> is jfe
2 <own> kee
2 <own> ok lgb
2 <own> on gbl
2 <own> port gam
2 <own> work jch
2 <own> works lgb
2 <own> 一 ogY
2 <own> 就 kgc
2 <own> 收 ldf
2 <own> 的 fej
2 <own> 能 pcb
2 <own> 还 jgd
2 <own> 通 dgk
2 <public> <host> kXl
2 <public> <own> odb
2 <public> <zone> jef
2 <public> iYm
2 <server> <client> mZh
2 <server> <own> kiZ
2 <service> $ fek
2 <service> , gjd
2 <service> : fao
2 <service> ; Xpg
2 <service> <client> nfa
2 <service> <far> dob
2 <service> <gateway> dob
2 <service> <host> dek
2 <service> <n> hid
2 <service> <outside> kee
2 <service> <own> phW
2 <service> <public> fmb
2 <service> <server> aki
2 <service> <zone> fmb
2 <service> ? dme
2 <service> does ihd
2 <service> from ecm
2 <service> gjd
2 <service> into mYh
2 <service> is bod
2 <service> on ici
2 <service> over jia
2 <service> to sXe
2 <service> udp bmf
2 <service> 一 fna
2 <service> 了 fan
2 <service> 会 bmf
2 <service> 到 mYi
2 <service> 发 scY
2 <service> 吗 dnc
2 <service> 是 gmZ
2 <service> 有 eje
2 <service> 登 kee
2 <service> 能 jib
2 <service> 行 bkh
2 <service> 走 fjd
2 <service> 轮 kdg
2 <service> 连 sab
2 <service> 通 cgk
2 <zone> , glb
2 <zone> -d jee
2 <zone> -j kdf
2 <zone> -p hcj
2 <zone> : sbZ
2 <zone> <client> jhc
2 <zone> <far> djf
2 <zone> <gateway> bfm
2 <zone> <host> gkc
2 <zone> <outside> nfa
2 <zone> <service> sUg
2 <zone> ? nZf
2 <zone> dih
2 <zone> ether gdj
2 <zone> is hid
2 <zone> mac del
2 <zone> on inX
2 <zone> src eek
2 <zone> 之 mce
2 <zone> 就 Xgp
2 <zone> 的 gkc
2 <zone> 访 cgk
2 <zone> 还 dfk
2 ? $ cfl
2 ? <client> bkh
2 ? <far> Zof
2 ? <gateway> Zog
2 ? <n> cii
2 ? <outside> mfb
2 ? <own> kib
2 ? <public> fYp
2 ? <zone> ado
2 ? ? iak
2 ? Ykk
2 ? i enb
2 ? we bij
2 a <client> obd
2 a <far> aqc
2 a <host> ckh
2 a <outside> uYa
2 a <zone> Ydq
2 a ? kcg
2 a client Vnk
2 a connection fje
2 a jbi
2 a tcp kgc
2 a way jbi
2 able <client> ubX
2 able <gateway> kee
2 able kZj
2 able to kZj
2 accept $ efk
2 accept , cfl
2 accept <zone> cgl
2 accept cjh
2 accepted mga
2 access <zone> qdZ
2 access qdZ
2 after bqb
2 against kai
2 all $ eld
2 all <gateway> fej
2 all <zone> bmf
2 all djh
2 allowed <far> ckg
2 allowed <host> ofY
2 allowed <outside> agm
2 allowed <zone> coc
2 allowed ? Zmh
2 allowed khb
2 allowed or jgd
2 allowed to vWc
2 an <client> fnb
2 an <outside> rXe
2 an <service> gma
2 an <zone> oYg
2 an answer oYg
2 an emc
2 and <client> mbf
2 and <host> ejf
2 and <outside> ddm
2 and <own> arb
2 and <service> pfY
2 and <zone> fbm
2 and does cpc
2 answer Wuc
2 answered oZf
2 answers agl
2 any <outside> jfe
2 any <zone> aoe
2 any jhd
2 any port boe
2 anything <zone> emb
2 anything adq
2 anywhere ilZ
2 are <zone> neb
2 are kja
2 arrive jhc
2 as Ynh
2 asking mcf
2 at <client> jYl
2 at <outside> led
2 at <own> gYo
2 at all fej
2 back <own> enb
2 back bkh
2 be <client> aki
2 be <outside> gYo
2 be <own> gkc
2 be <zone> lYj
2 be able nZf
2 be ekf
2 be reached djf
2 behind kdf
2 being kha
2 blame <gateway> ddm
2 blame ddm
2 blocked <host> bme
2 blocked mhZ
2 but lha
2 by <client> kXk
2 by <host> Vjo
2 by <public> aeo
2 by fcl
2 can <client> bgl
2 can <outside> del
2 can <zone> ilZ
2 can cii
2 can i tbY
2 can they liZ
2 can't kcg
2 cannot naf
2 client <client> jja
2 client <zone> mdd
2 client ihd
2 come fmb
2 coming from gjc
2 coming oda
2 conect kfd
2 connect : jef
2 connect <own> ejf
2 connect <zone> nbd
2 connect igd
2 connect to oae
2 connection <client> obd
2 connection <zone> mdc
2 connection timed fej
2 connection to mdd
2 connects hZn
2 conntrack cgk
2 could <host> pZe
2 could pZe
2 curl : hcj
2 curl <client> uUd
2 curl <host> obd
2 curl <own> qgW
2 curl <zone> ogY
2 curl mZh
2 daddr <client> occ
2 daddr <far> jef
2 daddr <host> occ
2 daddr mec
2 dead <own> enc
2 dead cdm
2 deliver <host> jaj
2 deliver jaj
2 deliver to sbZ
2 destination fmb
2 did bkg
2 directly <host> Yqd
2 directly dob
2 dnat lee
2 do <client> ihd
2 do <gateway> jfe
2 do <own> fje
2 do <service> jee
2 do <zone> fje
2 do i bhk
2 do they gjd
2 does <far> Xqf
2 does <gateway> alg
2 does <own> eoa
2 does <service> hlZ
2 does <zone> kXl
2 does it ljX
2 does the gna
2 dport <n> dhi
2 dport <own> dhi
2 dport dhi
2 drop , Zbs
2 drop <zone> Wcu
2 dropped hic
2 dropped or lde
2 dscp <client> clf
2 dscp <host> flc
2 dscp cs fkd
2 dscp fkd
2 dst <host> neb
2 dst pcb
2 echo lde
2 echo request kee
2 establish kfe
2 even eel
2 expected iic
2 explain Zjj
2 fetch qcZ
2 filtered ncc
2 fine <outside> dap
2 fine <own> elc
2 for <client> bod
2 for <far> Wrg
2 for <outside> hkb
2 for <zone> Som
2 for Zqd
2 forward gje
2 forwarded <own> djg
2 forwarded <zone> jib
2 forwarded ljY
2 foxmail <client> lcf
2 foxmail <zone> lgb
2 foxmail hdj
2 foxmail 收 pad
2 from <client> kib
2 from <far> kdg
2 from <gateway> dkf
2 from <host> dek
2 from <outside> dkg
2 from <zone> cjh
2 from my mcf
2 from the mdd
2 full Ykj
2 full of Ykj
2 get <client> kjZ
2 get <far> ncd
2 get <gateway> pbd
2 get <host> alh
2 get <outside> kai
2 get <own> hjc
2 get <zone> oZf
2 get in led
2 get into qcb
2 get out jVo
2 get through kee
2 get to pYf
2 gets <client> ogY
2 gets <n> mbf
2 gets hdi
2 getting peZ
2 given kdf
2 go <zone> mbf
2 go jef
2 going ijc
2 got <client> cij
2 got bki
2 hangs <client> mde
2 hangs <host> cqb
2 hangs hjc
2 has <client> obd
2 has qbb
2 has to qab
2 have <host> ndc
2 have <outside> ncd
2 have <zone> fej
2 have a gbl
2 have kWm
2 he <far> ngZ
2 he <own> bmf
2 here ijb
2 him <gateway> agm
2 him bij
2 his kef
2 hit <own> jgd
2 hit <zone> peZ
2 hit pjU
2 hitting lZh
2 i <client> kmX
2 i <gateway> del
2 i <host> bcp
2 i <outside> ljY
2 i <own> eke
2 i <zone> jef
2 i see aen
2 icmp qZe
2 if Zgn
2 in <client> mdd
2 in <gateway> beo
2 in <host> Vrh
2 in <outside> kYk
2 in <zone> hid
2 in blg
2 in on led
2 in the fek
2 incoming qca
2 input lha
2 inside edm
2 into <client> pZe
2 into <host> del
2 into <outside> rba
2 into <zone> tXc
2 into kYk
2 ip <far> chi
2 ip <zone> bgm
2 ip bgm
2 is <far> lbg
2 is <gateway> hal
2 is <host> agm
2 is <outside> eld
2 is <own> bkh
2 is <server> afn
2 is <service> qZd
2 is <zone> ilZ
2 is dgk
2 is fine fek
2 is it cji
2 is that kkY
2 is the lYj
2 is up cel
2 it <client> hid
2 it <gateway> Sbz
2 it <host> gpX
2 it <outside> iYl
2 it <own> doc
2 it <zone> nWj
2 it ? lfc
2 it get lde
2 it has hid
2 it kjZ
2 it out amg
2 it through Xjm
2 it to jdg
2 it's bdo
2 its <client> mdc
2 its <far> hid
2 its <gateway> lfc
2 its <host> pWi
2 its <own> Utf
2 its <service> oad
2 its <zone> qab
2 its rXd
2 itself <gateway> lgb
2 itself <host> lXk
2 itself mXj
2 just gbl
2 just hangs occ
2 land mdd
2 land on mdd
2 let <gateway> bfm
2 let imZ
2 like kbh
2 like to lah
2 line <n> dhi
2 line <outside> dhi
2 line dhi
2 lines bar
2 lip <client> qWg
2 loads dcm
2 log <host> Yrd
2 log Yrd
2 mac <n> dfk
2 mac <outside> egj
2 mac <zone> cfl
2 mac dfk
2 mail <client> kee
2 mail <host> jef
2 mail gw gjd
2 mail kgc
2 make mcd
2 masquerade , fTu
2 masquerade <host> dSx
2 masquerade <outside> clf
2 masquerade ckg
2 me <client> hic
2 me <gateway> cdm
2 me <own> kkZ
2 me this meb
2 minute Ypf
2 monday ici
2 must pcb
2 my <client> ibj
2 my <host> dgj
2 my <own> fqX
2 my phone reX
2 nc : dkf
2 nc <own> eld
2 never Wkm
2 night jch
2 no <client> glb
2 no <outside> eao
2 no <zone> aYu
2 no Wll
2 not <client> hbk
2 not <far> khb
2 not <host> eje
2 not <outside> chj
2 not <own> eld
2 not <zone> jhc
2 not ? jcg
2 not dfk
2 nothing <client> pda
2 nothing <outside> mbf
2 nothing <zone> bfn
2 nothing fck
2 now cij
2 of <host> dle
2 of <outside> kbh
2 of <own> jmW
2 of <zone> lgb
2 of jhd
2 of line bgl
2 off <outside> bfm
2 off line bfm
2 off rab
2 ok <far> clf
2 ok <host> ali
2 ok <own> eld
2 ok ? mde
2 ok jhc
2 ok or ejf
2 on <far> jib
2 on <gateway> okV
2 on <host> Wjn
2 on <outside> lXk
2 on <own> kkY
2 on <public> bYu
2 on <server> fej
2 on <service> dle
2 on dev kfd
2 on jfe
2 on port Xho
2 on the ked
2 one hid
2 only mfb
2 open <client> rdZ
2 open <gateway> eke
2 open <host> crZ
2 open <outside> miY
2 open <service> vWb
2 open <zone> ndc
2 open ? oea
2 open a sXd
2 open from anf
2 open jjb
2 open or clg
2 open the mgb
2 opening led
2 opens uZZ
2 or <client> pbc
2 or <far> anf
2 or <gateway> Zdr
2 or <host> bgm
2 or <outside> jef
2 or <own> cnd
2 or does dhi
2 or dropped liY
2 or is gam
2 or no jfe
2 or not dih
2 or only jfe
2 our <client> nhY
2 our <far> kee
2 our <outside> kee
2 our rcZ
2 out <client> glb
2 out <far> eke
2 out <host> oWi
2 out <outside> bhk
2 out <zone> mfb
2 out ? miY
2 out of dgj
2 out on ndc
2 out to oVi
2 outbound <host> lah
2 outbound lah
2 outlook <client> lde
2 outlook can't lfc
2 outlook 报 ked
2 own <gateway> sSh
2 own kfd
2 pc <zone> cbp
2 pc cbp
2 permitted lec
2 permitted to pdZ
2 ping <client> tcX
2 ping <far> lfc
2 ping <gateway> fdk
2 ping <host> ibj
2 ping <outside> ogY
2 ping <own> kia
2 ping <zone> kee
2 ping qca
2 ping 通 jef
2 plain <host> kia
2 plain <own> bmf
2 plain ngY
2 please ZuZ
2 pls Ypf
2 polled Zqd
2 port <client> Yqd
2 port <far> lcf
2 port <host> gck
2 port <outside> YvZ
2 port <own> auZ
2 port <server> dek
2 port <zone> imY
2 ports <n> gjd
2 ports gjd
2 possible ? jdg
2 postfix <host> jkZ
2 postfix jkZ
2 print qac
2 print to pae
2 printer lag
2 pull qZe
2 query sdX
2 r <client> dgj
2 reach <client> iZl
2 reach <far> oae
2 reach <gateway> del
2 reach <host> jbi
2 reach <zone> jee
2 reach ibj
2 reach the rgW
2 reachable <host> Ykl
2 reachable Yjl
2 reachable from btX
2 reaching <zone> kgc
2 reaching sXd
2 read bod
2 refused , hid
2 refused <own> clf
2 refused iib
2 request , djg
2 request <far> efj
2 resolve <gateway> mdd
2 resolve mdd
2 resolve names led
2 right ? hid
2 right hid
2 rule jZk
2 s , jef
2 s <client> mYi
2 s <far> nae
2 s <host> Tpk
2 s <own> enc
2 s jef
2 saddr <zone> dfk
2 saddr dfj
2 same <outside> cfm
2 same dfk
2 say <service> reX
2 say <zone> ecm
2 say ecm
2 says jbh
2 scan hid
2 scan to pYf
2 see <client> nbe
2 see <gateway> ccp
2 see <host> emc
2 see <zone> efj
2 see cme
2 see when Xin
2 seen kee
2 sees fna
2 send <client> kgc
2 send sbZ
2 sending maf
2 sends sZb
2 session <host> eke
2 session dkf
2 she emc
2 should <client> anf
2 should <host> odc
2 should jja
2 should that ihc
2 sits there lde
2 smtpd <host> Ypf
2 smtpd <n> Ypf
2 smtpd Ypf
2 snat <host> gbl
2 snat to ecm
2 so <zone> jVo
2 so dlf
2 someone ben
2 source <own> fje
2 source fje
2 spins <own> ejf
2 src Zgn
2 still <zone> Zcr
2 still get cgl
2 still mbf
2 straight <outside> kdf
2 straight iic
2 supposed hjc
2 supposed to hjc
2 syn jef
2 taken Yjk
2 talk qfX
2 talk to qfX
2 talking qbb
2 talking to odb
2 target mdd
2 tcp <client> kjZ
2 tcp <far> Yub
2 tcp <gateway> Vjo
2 tcp <n> fje
2 tcp <outside> bhk
2 tcp <own> eke
2 tcp dport ajj
2 tcp port Woi
2 that <client> qZd
2 that <far> clf
2 that <gateway> cdn
2 that <host> Trh
2 that <own> iic
2 that <zone> iZl
2 that ? bpc
2 that be aji
2 that fje
2 that work bgl
2 that's oiX
2 the <far> kee
2 the <gateway> ang
2 the <outside> djg
2 the <own> eoa
2 the <service> Wip
2 the <zone> ibi
2 the browser ekf
2 the client dhi
2 the port cme
2 the same edl
2 the way blf
2 them <gateway> cem
2 them gck
2 then <client> hjc
2 then ? aki
2 there jgd
2 they <own> Xtb
2 they <zone> mec
2 they get jfe
2 this <client> mfb
2 this <gateway> dbo
2 this <host> bpc
2 this <outside> fmb
2 this <zone> idh
2 this ? Vlm
2 this box jib
2 through <client> pgX
2 through <host> aik
2 through <outside> odb
2 through bji
2 through the ecm
2 through to lde
2 thru <own> gkc
2 thru ? fkd
2 thunderbird <client> lee
2 thunderbird <zone> ogY
2 thunderbird ngZ
2 time <zone> rYd
2 time uWc
2 timed <server> ddl
2 timed djg
2 timed out dkf
2 times emc
2 times out emc
2 to <client> nfa
2 to <far> kfe
2 to <host> lZi
2 to <outside> ibi
2 to <own> dih
2 to <public> ljZ
2 to <server> cem
2 to <service> ikb
2 to <zone> kdf
2 to be dih
2 to connect obc
2 to deliver pZe
2 to fetch qUi
2 to get mbf
2 to hit hbk
2 to open rab
2 to pull vYa
2 to push fej
2 to send gZo
2 to talk fje
2 to the lYj
2 to use jgd
2 to work jee
2 towards pbc
2 traffic oae
2 trying <client> qXf
2 trying pcb
2 ttl <client> gpX
2 ttl <n> dig
2 ttl <own> gnZ
2 ttl dig
2 udp , eke
2 udp <client> mec
2 udp <far> Zng
2 udp <gateway> bqb
2 udp <n> glb
2 udp <outside> Xqf
2 udp kia
2 updates from nea
2 updates nea
2 us <host> bji
2 us bji
2 use <own> qgW
2 use <zone> ibj
2 use lbg
2 user eje
2 verdict jge
2 via bgm
2 w arb
2 want <client> oZf
2 want ldd
2 want to ked
2 wants <far> maf
2 wants tcX
2 wants to vaW
2 was occ
2 way jge
2 we <own> fjf
2 we gjd
2 webmail nec
2 week <zone> lWk
2 week and kia
2 what <outside> apd
2 what <own> emc
2 what happens lcf
2 when <host> hdi
2 when <own> ane
2 when <zone> ich
2 when it uVd
2 where hnY
2 which <client> led
2 which led
2 while <own> fje
2 who lcg
2 why $ jfe
2 why <gateway> jfe
2 will <client> eke
2 will <host> hdi
2 will it hjc
2 with <gateway> ebm
2 with it dap
2 with lcf
2 with the mga
2 work <own> fjf
2 work ? fna
2 work djg
2 works <outside> bjj
2 works <own> Zta
2 works dih
2 works or jeg
2 would <gateway> kZj
2 would <host> bjj
2 would <own> efj
2 would <zone> kee
2 would it cmf
2 would that fkd
2 y boc
2 y n boc
2 yes <far> ckg
2 yes <outside> dlf
2 yes djg
2 you nZf
2 一 <host> anf
2 一 <own> fje
2 一 ikb
2 一 直 cpc
2 三 <zone> cem
2 三 cem
2 三 条 cem
2 上 <host> cZr
2 上 <outside> eYq
2 上 <zone> gcl
2 上 cbo
2 不 <gateway> dhi
2 不 <host> dme
2 不 <own> eke
2 不 <zone> jch
2 不 上 kjZ
2 不 了 kdf
2 不 到 gnZ
2 不 放 del
2 不 能 jci
2 不 行 hkb
2 不 走 Xsd
2 不 通 fkd
2 个 <host> bcp
2 个 <zone> kia
2 个 gkc
2 个 网 aij
2 为 <client> eke
2 为 <own> gkd
2 为 cme
2 为 啥 gjd
2 主 <host> lZi
2 主 <server> cgk
2 主 kZj
2 主 动 kZj
2 了 <client> jef
2 了 <gateway> efj
2 了 <own> eke
2 了 lcf
2 人 <outside> qdZ
2 人 <zone> fdk
2 人 idh
2 人 用 jfe
2 人 访 lfd
2 人 连 ncd
2 什 <zone> jfe
2 从 <client> fmb
2 从 kia
2 以 <zone> hci
2 以 jZk
2 以 吗 atZ
2 以 直 pcc
2 以 连 eek
2 会 <client> kdf
2 会 <own> crZ
2 会 gkd
2 会 不 bji
2 会 怎 emc
2 会 被 mhZ
2 供 <service> kfd
2 供 <zone> mdd
2 供 gjd
2 信 <client> uZa
2 信 <host> kfd
2 信 <n> glc
2 信 <own> lgb
2 信 <service> kgc
2 信 aki
2 信 到 ndd
2 信 报 dhi
2 信 走 kha
2 做 Yli
2 共 <client> dke
2 共 bij
2 共 享 bij
2 关 <gateway> efj
2 关 efj
2 关 系 egj
2 出 <far> bqb
2 出 去 dle
2 则 <gateway> ebn
2 则 ebn
2 到 <client> rXe
2 到 <far> kee
2 到 <host> lfc
2 到 <outside> kee
2 到 <zone> jef
2 到 lbg
2 到 的 Zgn
2 加 <zone> jcg
2 加 jdg
2 动 <host> neb
2 动 <server> dfk
2 动 jdg
2 动 去 idh
2 动 往 jef
2 动 连 ncd
2 包 , bmf
2 包 Zlj
2 包 会 djf
2 印 <zone> Uay
2 印 Uay
2 去 <host> oiV
2 去 <outside> glb
2 去 <zone> caq
2 去 aji
2 发 <client> fna
2 发 <outside> cgl
2 发 aki
2 口 <n> ejf
2 口 ejf
2 台 <client> jgd
2 台 <host> mag
2 台 <zone> kbg
2 台 jee
2 台 打 efj
2 台 机 kee
2 台 能 vTe
2 台 要 ngZ
2 同 <client> wZX
2 同 <outside> jef
2 同 <zone> hdi
2 同 jch
2 同 事 led
2 后 , led
2 后 <gateway> ben
2 后 <own> eke
2 后 mdc
2 吗 $ flc
2 吗 <client> djf
2 吗 <outside> emd
2 吗 ? dfk
2 吗 flc
2 否 mbf
2 吧 fmc
2 啥 fdl
2 回 anf
2 回 包 Zng
2 在 odb
2 址 <server> dgj
2 址 aeo
2 外 <host> sfV
2 外 vUd
2 外 发 lfc
2 好 <own> gpX
2 好 cji
2 好 了 dle
2 好 吗 fje
2 它 lcg
2 客 amg
2 客 户 amg
2 就 Yhn
2 己 <gateway> kfc
2 己 <host> mdd
2 己 ping mbf
2 己 去 oeZ
2 己 往 lcf
2 己 的 amg
2 己 能 kWm
2 己 访 kgc
2 己 连 mec
2 帮 dle
2 帮 看 hid
2 常 <outside> Zkj
2 常 Zkj
2 应 <own> cnd
2 应 idh
2 应 该 cgk
2 底 Zli
2 开 <client> kdf
2 开 <own> iic
2 开 <zone> peZ
2 往 <host> jbh
2 往 mag
2 得 <host> gnZ
2 得 <outside> gjd
2 得 <zone> jYl
2 得 dih
2 得 上 vaX
2 得 了 ben
2 得 到 elc
2 得 通 gjd
2 想 <client> pcb
2 想 <service> kef
2 想 <zone> bfm
2 想 jch
2 我 kai
2 户 <outside> jgd
2 户 ihc
2 户 用 lgb
2 户 连 jgd
2 打 <outside> mfb
2 打 <public> efj
2 打 <zone> jch
2 打 jgd
2 打 得 jfe
2 执 <client> ldf
2 执 kdf
2 执 行 kdf
2 扫 obd
2 扫 描 naf
2 把 pZe
2 抓 <zone> bgl
2 抓 fej
2 抓 到 ddm
2 抓 包 bgl
2 抓 的 idg
2 报 <own> djg
2 报 connection gjd
2 报 ohX
2 拉 <client> jfe
2 拉 jfe
2 拦 <gateway> del
2 拦 del
2 拦 吗 del
2 按 <far> dnc
2 按 cod
2 按 规 djg
2 掉 , efj
2 掉 <gateway> dem
2 掉 <outside> efj
2 掉 efj
2 接 <outside> pZe
2 接 <zone> kgd
2 接 打 idh
2 接 访 jdh
2 收 <client> jhc
2 收 <public> fej
2 收 <zone> hZn
2 收 cfl
2 收 不 edl
2 收 邮 edl
2 放 <far> aoe
2 放 <gateway> Xkl
2 放 <zone> nhZ
2 放 khc
2 放 吗 hcj
2 时 , dkf
2 时 <own> eap
2 时 ckg
2 时 候 cgj
2 是 <client> lfd
2 是 <host> ihd
2 是 <outside> ddm
2 是 <own> ara
2 是 djh
2 最 <own> eld
2 最 eld
2 最 后 eld
2 有 <gateway> bhk
2 有 bij
2 有 没 cgl
2 机 <host> mbe
2 机 <service> oae
2 机 <zone> jef
2 机 jhc
2 机 上 ofa
2 机 能 eke
2 机 访 ked
2 机 连 oea
2 条 Yjl
2 来 <client> hal
2 来 <far> occ
2 来 <outside> lfc
2 来 lah
2 来 的 lde
2 析 dih
2 正 常 hdi
2 段 <zone> jja
2 段 jja
2 没 <client> Yof
2 没 <gateway> ebn
2 没 <own> gkd
2 没 Wll
2 没 有 Vjo
2 流 eld
2 流 量 eld
2 测 mde
2 源 fkd
2 用 <client> ogZ
2 用 <public> dfk
2 用 <zone> yXX
2 用 nYh
2 电 <zone> kfe
2 电 jfe
2 电 脑 jfe
2 的 $ bgl
2 的 , oea
2 的 <client> lcf
2 的 <far> idi
2 的 <gateway> Voj
2 的 <host> lde
2 的 <n> Unk
2 的 <outside> lfd
2 的 <own> dhi
2 的 <public> gZo
2 的 <server> dgj
2 的 <service> dob
2 的 prometheus mbf
2 的 人 rZc
2 的 同 jZk
2 的 吗 fdj
2 的 是 eek
2 的 机 dld
2 目 jgd
2 目 的 jgd
2 直 <client> flc
2 直 <host> jdg
2 看 <host> Xin
2 看 med
2 看 到 Ydr
2 着 kdf
2 端 <client> ckf
2 端 cjg
2 端 口 cjg
2 经 Zof
2 经 过 Zoe
2 给 <client> Xqe
2 给 Wrf
2 网 <zone> pad
2 网 mag
2 能 <client> ika
2 能 <far> ldd
2 能 <host> hla
2 能 <own> ecm
2 能 <service> occ
2 能 <zone> kee
2 能 access ffj
2 能 上 ibj
2 能 不 rZc
2 能 主 sbZ
2 能 到 chj
2 能 访 lfc
2 能 通 bij
2 脑 <zone> fej
2 脑 fej
2 自 kZj
2 行 <far> aqc
2 行 <host> bem
2 行 eao
2 行 不 eel
2 行 了 gdj
2 行 吗 hci
2 被 <far> Zqd
2 被 <host> bnd
2 被 Wtd
2 要 <client> qXf
2 要 <host> nXh
2 要 <zone> ogY
2 要 oWi
2 要 连 kdf
2 访 <client> uXb
2 访 <host> reW
2 访 lZj
2 访 问 lZj
2 话 ibi
2 询 <client> med
2 询 oda
2 该 emc
2 说 ndc
2 调 oXh
2 走 <outside> Xni
2 走 ioX
2 走 得 dnc
2 跑 <client> lce
2 跑 led
2 跑 的 lcf
2 身 <gateway> gjc
2 身 ? eke
2 身 ijb
2 转 <gateway> dfk
2 转 bgl
2 转 发 Zcr
2 载 lfc
2 边 <gateway> beo
2 边 <outside> kee
2 边 <service> pfZ
2 边 <zone> ncd
2 边 放 cgl
2 边 能 led
2 过 <client> oad
2 过 <gateway> dfk
2 过 oUj
2 过 吗 dfk
2 这 <host> djf
2 这 ejf
2 这 样 dhi
2 进 fek
2 进 来 fZo
2 连 <client> meb
2 连 <far> qYe
2 连 <host> kcg
2 连 <outside> hcj
2 连 <zone> idh
2 连 mfb
2 连 上 mfb
2 连 得 gjd
2 连 接 hid
2 通 <client> fkd
2 通 <far> Ypf
2 通 <host> dtW
2 通 <own> flc
2 通 glb
2 通 不 anf
2 那 Zkj
2 邮 <client> lfc
2 邮 <own> cne
2 邮 <zone> pYf
2 邮 jef
2 邮 件 jef
2 锅 吗 efj
2 问 <client> kee
2 问 <far> lcf
2 问 <gateway> ffj
2 问 <host> jgd
2 问 <outside> ncd
2 问 <own> kgc
2 问 <public> mga
2 间 <zone> eld
2 间 eld
2 面 mce
2 面 的 oae
2 麻 iid
2 麻 烦 iid
3 $ <- mce
3 $ <far> lha
3 $ <gateway> bhk
3 $ <public> del
3 ' arc
3 's gck
3 , <client> kdg
3 , <gateway> ogY
3 , <outside> egj
3 , <own> eke
3 , <server> fao
3 , <zone> djg
3 -> jYl
3 -a lbg
3 -d <zone> jee
3 -d jee
3 -i ici
3 -j jdh
3 -m <host> chj
3 -m <outside> dmd
3 -m <own> dih
3 -m <zone> oUk
3 -p <outside> mdd
3 -p <zone> hcj
3 -p jch
3 -s Zcr
3 : <client> jhc
3 : <far> dao
3 : <gateway> lbg
3 : <host> hpW
3 : <outside> kcg
3 : <zone> kde
3 ; <far> Wtd
3 ; <own> fmb
3 ; Xqg
3 <client> <client> pfY
3 <client> <far> dmd
3 <client> <gateway> ibi
3 <client> <host> gbl
3 <client> <own> ele
3 <client> <zone> hcj
3 <client> jaj
3 <far> <client> fje
3 <far> <gateway> hbk
3 <far> <host> ofZ
3 <far> <outside> acr
3 <far> <own> djg
3 <far> <zone> mde
3 <gateway> <client> lah
3 <gateway> <far> emc
3 <gateway> <gateway> oaf
3 <gateway> <host> Xni
3 <gateway> <outside> ejf
3 <gateway> <own> bod
3 <gateway> <zone> dkg
3 <gateway> hid
3 <host> <client> mec
3 <host> <far> ndc
3 <host> <gateway> taZ
3 <host> <outside> ihd
3 <host> <own> dhj
3 <host> <zone> mbf
3 <n> <client> Zqe
3 <n> <far> lgb
3 <n> <outside> gkd
3 <n> <own> ihc
3 <n> <server> dcn
3 <n> gjd
3 <outside> <client> xZW
3 <outside> <host> lha
3 <outside> <outside> peZ
3 <outside> <own> dgj
3 <outside> <zone> gXp
3 <outside> kdg
3 <own> <client> pZe
3 <own> <far> lec
3 <own> <gateway> ich
3 <own> <host> del
3 <own> <outside> jbj
3 <own> <own> enb
3 <own> <server> cfm
3 <own> <zone> Zfp
3 <own> efj
3 <public> <host> ogZ
3 <public> <zone> cgk
3 <server> <client> phW
3 <server> <own> eld
3 <server> mfb
3 <service> <client> dih
3 <service> <far> gjd
3 <service> <gateway> hdi
3 <service> <host> gcj
3 <service> <outside> taZ
3 <service> <own> Wsd
3 <service> <public> fdk
3 <service> <server> fdk
3 <service> <zone> ngZ
3 <zone> <- ici
3 <zone> <client> qac
3 <zone> <far> Ysd
3 <zone> <gateway> bmg
3 <zone> <host> Ylj
3 <zone> <outside> cco
3 <zone> <own> ctY
3 <zone> <zone> hbl
3 <zone> jbi
3 ? <client> rWf
3 ? <far> dkf
3 ? <gateway> ajj
3 ? <host> Zlj
3 ? <outside> dke
3 ? <public> chj
3 ? <zone> led
3 a <gateway> fcm
3 a <outside> pcb
3 a <own> fld
3 a <zone> pad
3 able <client> oZf
3 able <host> lcf
3 able <zone> mde
3 able qZd
3 accept <zone> jZk
3 accept dih
3 access <zone> gZo
3 access mUm
3 account ofZ
3 added Yhn
3 address <host> bji
3 address cem
3 after <host> gnZ
3 after gdj
3 afterwards etW
3 all <zone> hid
3 all fek
3 allowed <far> Wrf
3 allowed <zone> oae
3 an <client> sbZ
3 an oiX
3 and <client> iic
3 and <host> Vnk
3 and <outside> ajj
3 and <own> fmb
3 and <zone> oaf
3 answer <own> dle
3 answer kgc
3 any <zone> hid
3 any bpc
3 anything <zone> maf
3 anything ldf
3 anywhere dkf
3 are jkZ
3 arrive qXf
3 as <host> lfc
3 as <zone> rTi
3 as cnd
3 asking hci
3 at <client> nbe
3 at <far> kia
3 at <host> ben
3 at <outside> Zli
3 at <own> clf
3 at <zone> fcl
3 at oae
3 back ohX
3 be <client> gqW
3 be <far> lhZ
3 be <host> bji
3 be <outside> kdf
3 be <own> Ypf
3 be <zone> eao
3 be bjj
3 before <own> fke
3 before fke
3 behind obc
3 bounces fje
3 box <outside> fna
3 box chj
3 browser ejf
3 but <own> Ypf
3 but gla
3 by <client> flc
3 by <gateway> apd
3 by <host> hcj
3 by <own> djg
3 by <zone> peZ
3 c idh
3 can <gateway> ich
3 can <zone> jja
3 can sgU
3 can't <client> pZd
3 can't <zone> tfU
3 can't mdd
3 cannot mag
3 change cqa
3 client <client> lnV
3 client <host> fan
3 client gbl
3 code <own> gZo
3 code aki
3 come dfj
3 comes eob
3 connect <client> ofa
3 connect <host> iak
3 connection <client> sVf
3 connection <far> ejf
3 connection <host> fmb
3 connection <own> dkg
3 connection <zone> mbf
3 connection jja
3 connections dkf
3 connects jbi
3 cs <client> clf
3 cs <host> flc
3 cs fkd
3 curl <gateway> kee
3 curl rdY
3 customer ele
3 dead hdi
3 deliver <host> qab
3 deliver qbb
3 dev <client> lcg
3 dev kfd
3 directly <host> Vxa
3 directly sfW
3 dnat <own> flc
3 dnat flc
3 do <host> bra
3 do <own> cme
3 do <zone> iYm
3 do ojV
3 does <client> eel
3 does <far> Zpf
3 does <host> bqb
3 does <outside> gam
3 does <own> dke
3 does <zone> rba
3 does hjd
3 dport <far> Wtd
3 dport <outside> fXq
3 dport <zone> aik
3 dport chj
3 drop <client> hla
3 dropped mfb
3 dst <outside> dhi
3 ether <zone> gdj
3 ether gdj
3 even bkg
3 ever bhk
3 every Xjm
3 example djg
3 expected jef
3 failed <client> kee
3 failed kcg
3 fine <outside> Xdt
3 fine kcg
3 for <client> lee
3 for <far> hla
3 for <host> jeg
3 for <zone> gam
3 for hbj
3 forever gkc
3 forward Zmh
3 forwarded tUg
3 from <client> gnZ
3 from <far> eje
3 from <gateway> ejf
3 from <outside> kdf
3 from <zone> dhi
3 from clf
3 get <client> qZd
3 get <far> nfa
3 get <host> gnZ
3 get <outside> lfc
3 get <own> bmf
3 get <zone> kcf
3 get lde
3 gets <client> eke
3 gets jib
3 gives <own> fje
3 gives khb
3 go ohY
3 goes <zone> eej
3 goes efj
3 going Yrd
3 gw gjd
3 hairpin jjb
3 hand mga
3 hangs dnc
3 happens lcf
3 has <client> jgd
3 has <outside> lbg
3 have <zone> qZd
3 have pad
3 he iYm
3 him Xds
3 hit eke
3 home glb
3 i <gateway> cij
3 i <host> eld
3 i <outside> qTj
3 i <zone> hjc
3 i enb
3 if mhZ
3 in <client> cuW
3 in <gateway> fcl
3 in <host> bgk
3 in <outside> lde
3 in <own> eje
3 in <zone> mXi
3 in cpb
3 input <gateway> alh
3 input blg
3 into <outside> sZb
3 into <zone> lXj
3 into qXf
3 ip <host> Yhm
3 ip <outside> Zfp
3 ip <zone> aeo
3 ip Xim
3 is <client> ijb
3 is <far> Xqf
3 is <gateway> fej
3 is <host> ojV
3 is hkb
3 it <client> fnZ
3 it <far> foa
3 it <gateway> Zmh
3 it <host> ich
3 it <own> cnd
3 it <server> acq
3 it <zone> nWj
3 its <client> blg
3 its ejf
3 itself <host> adp
3 itself <outside> jdg
3 itself cfl
3 just <client> kfd
3 just <zone> lYj
3 just bjh
3 k Xio
3 land dkf
3 laptop clf
3 leave amf
3 leg <gateway> bji
3 leg bji
3 len <client> mbf
3 len <far> mce
3 len <host> hid
3 len odb
3 let <host> ndd
3 let <own> apd
3 let <zone> gam
3 let jWn
3 like oUj
3 line <outside> bfm
3 line bdp
3 logs hXo
3 mac <zone> ddl
3 mac del
3 mail <client> naf
3 mail <far> ekf
3 mail <host> aeo
3 mail <zone> odb
3 make <client> gkc
3 make <far> occ
3 make gjd
3 me <own> ejf
3 me gma
3 must ici
3 my <client> pdZ
3 my <host> Zil
3 my <own> fje
3 my ich
3 n boc
3 names <gateway> nae
3 names nae
3 nat <host> cme
3 nat cme
3 need obd
3 needs hZm
3 never Zli
3 nightly <client> aqc
3 nightly apd
3 no <host> ZyU
3 no <own> flc
3 no <zone> jgd
3 no dkf
3 not <own> fpY
3 not <zone> ncd
3 not fkd
3 nothing <zone> odb
3 nothing kia
3 of <far> Zng
3 of <host> bpc
3 of <outside> bfm
3 of <zone> eek
3 of Zmh
3 off dbo
3 ok <client> pcb
3 ok <far> bmg
3 ok <host> afn
3 ok <zone> med
3 ok ihd
3 on <client> hnY
3 on <far> ndc
3 on <host> ecm
3 on <outside> uXa
3 on <own> cpb
3 on <zone> dkf
3 on ckg
3 once occ
3 one jdg
3 only <zone> idh
3 only fdk
3 open <client> obd
3 open <gateway> Zqd
3 open <host> rcZ
3 open <zone> nfa
3 open klY
3 opening Ydq
3 or <client> oaf
3 or <far> coc
3 or <gateway> ekf
3 or <host> bmf
3 or <outside> ilZ
3 or <own> fjf
3 or <zone> djh
3 or crY
3 our <far> mec
3 our <host> klW
3 our <outside> djg
3 out <client> mbf
3 out <far> Uvd
3 out <gateway> fek
3 out <host> mWk
3 out <own> dnd
3 out <server> efj
3 out <zone> jfe
3 out lZi
3 outbound <host> hXo
3 outbound hWp
3 outgoing lah
3 outlook <client> lgb
3 outlook <zone> oae
3 outlook oae
3 over <client> jhc
3 over <host> ejg
3 over <zone> mfb
3 own taZ
3 packet kfc
3 packets <client> eje
3 pass dnc
3 passes fkc
3 people Zil
3 permitted cme
3 phone <own> gkd
3 phone dcn
3 ping <gateway> mbf
3 ping <zone> nfa
3 ping rZc
3 plain occ
3 please imY
3 pls <client> pae
3 pls <far> blg
3 port <client> jgd
3 port <far> emc
3 port <gateway> mgZ
3 port <host> ihd
3 port <outside> hcj
3 port <own> dmd
3 port <public> gXp
3 port <server> eel
3 port ihd
3 portal ngZ
3 possible Wsf
3 post hZm
3 postfix <host> lah
3 postfix lah
3 prerouting <own> gkd
3 prerouting kee
3 private nlU
3 prometheus <client> mbf
3 prometheus mbf
3 proto <client> pZe
3 proto <own> fmc
3 proto lfc
3 pull <host> fYp
3 pull gXp
3 query lcg
3 reach <host> nbe
3 reach <zone> sbZ
3 reach rcZ
3 reachable efj
3 reached djf
3 refused <client> pbd
3 refused <zone> mfc
3 relay rab
3 request kee
3 right kdf
3 rule Wgq
3 s hmZ
3 same <outside> del
3 same hbk
3 say cgk
3 says <client> oaf
3 says lcf
3 scan <client> jgd
3 scans <client> pYg
3 scans pYg
3 see <zone> Ylj
3 see lbg
3 send <client> wYY
3 send <host> hZm
3 send <zone> ecm
3 send iYl
3 seq <far> kfd
3 seq <host> blg
3 seq fje
3 served csY
3 set mbf
3 shell ljZ
3 should <client> pYg
3 should <own> fje
3 should <zone> nUl
3 should hic
3 shows bkh
3 since <own> cle
3 since kib
3 site jgd
3 smtpd <host> Wjn
3 smtpd Wjn
3 so koU
3 somebody mbg
3 source mYi
3 src <outside> fek
3 src <zone> eek
3 src cgk
3 still <host> bij
3 still <outside> kfd
3 straight neb
3 syn lga
3 take Vml
3 talk <client> vRg
3 talk <zone> jja
3 talk kia
3 tcp <client> cpb
3 tcp <host> idh
3 tcp <outside> fdj
3 tcp <own> fej
3 tcp <zone> pfX
3 tcp ici
3 that <client> nbe
3 that <far> Vrg
3 that <gateway> iYl
3 that <host> Yil
3 that <outside> gjd
3 that <zone> khb
3 that lfd
3 the <client> ncc
3 the <far> khb
3 the <gateway> hci
3 the <host> gjd
3 the <outside> ZZt
3 the <own> fkc
3 the <zone> kbh
3 the jdf
3 their <zone> mec
3 their mce
3 then <client> ked
3 then <host> flc
3 then <own> emc
3 then foa
3 there <zone> ejf
3 they <far> rdY
3 they <zone> dcn
3 they ajj
3 thing chk
3 this <client> pZe
3 this <gateway> Wes
3 this <zone> efj
3 this jef
3 through <client> kfe
3 through <gateway> ddm
3 through <host> jch
3 through <outside> oae
3 through <own> bod
3 through <zone> hid
3 through mbf
3 thru <gateway> fZo
3 thru Zbr
3 thunderbird <zone> Ygo
3 thunderbird bcp
3 thx emd
3 time dme
3 timed fej
3 timeout nbe
3 times <far> gma
3 times hka
3 to <client> pcb
3 to <far> cgk
3 to <gateway> pXg
3 to <host> hdi
3 to <own> eke
3 to <zone> sXd
3 told mYi
3 tos <client> bnd
3 tos <own> foZ
3 tos fld
3 true iic
3 ttl <client> Ytb
3 ttl <host> apc
3 ttl <own> emc
3 ttl khc
3 type <client> med
3 udp <gateway> Yrd
3 udp <outside> cme
3 udp gma
3 up blg
3 us nVj
3 use <zone> mfb
3 via <host> Zhm
3 via <zone> pda
3 via cfm
3 vpn kia
3 want lcf
3 wants <client> ekf
3 wants djf
3 way <zone> cdn
3 way dhi
3 we <zone> fna
3 we ebn
3 what <outside> bjh
3 what Zli
3 when <client> ndc
3 when <far> ijc
3 when <host> dgj
3 when <zone> tgT
3 where Yep
3 which aoe
3 who ljY
3 why <outside> agm
3 why mag
3 will <host> enb
3 with <zone> qXf
3 with gma
3 work <client> hkb
3 work <host> bii
3 work <zone> jgd
3 work dgj
3 would <outside> Xfq
3 would <zone> edl
3 would neb
3 y <zone> kee
3 y kef
3 yes iic
3 you hdi
3 一 <client> rZc
3 一 <own> dmd
3 一 <zone> edk
3 一 ckg
3 上 <client> mjX
3 上 <zone> lXj
3 上 bgl
3 不 <client> ofa
3 不 <far> eld
3 不 <host> jdf
3 不 <own> epZ
3 不 <public> fej
3 不 <zone> hbk
3 丢 <gateway> dap
3 丢 dbn
3 个 bqb
3 为 <client> eke
3 为 ejf
3 主 <host> uZZ
3 主 lcf
3 么 <host> ajj
3 么 <zone> jfe
3 之 <zone> mYi
3 之 gdi
3 了 <client> mfb
3 了 <gateway> Ymh
3 了 <host> edk
3 了 <own> epZ
3 了 <zone> lah
3 了 kcg
3 事 <outside> jdg
3 事 <zone> kef
3 事 lde
3 享 <client> dke
3 享 bij
3 人 <outside> meb
3 人 <zone> oae
3 人 sYc
3 从 jdf
3 以 <outside> cfk
3 以 dfk
3 件 <client> lfc
3 件 <own> cne
3 件 <zone> pYf
3 件 jef
3 会 <client> hjc
3 会 <gateway> ddm
3 会 <host> bne
3 会 <outside> jff
3 会 <zone> lde
3 会 jfd
3 信 <client> led
3 信 <public> efj
3 信 jdg
3 候 cgj
3 做 clf
3 再 bgl
3 出 <outside> Wio
3 出 <zone> jdg
3 出 fdj
3 到 <client> imY
3 到 <gateway> iZk
3 到 <host> fjd
3 到 <outside> fdj
3 到 <zone> mXk
3 到 fje
3 动 <host> lZi
3 动 <server> cgk
3 动 kZj
3 包 <zone> bfm
3 包 ajj
3 去 <far> bpc
3 去 <gateway> eek
3 去 <host> rba
3 去 <zone> mbf
3 去 oea
3 发 <client> miZ
3 发 <gateway> lah
3 发 <zone> hdh
3 发 jaj
3 口 <client> dkf
3 口 <far> eke
3 可 <outside> mbf
3 同 <zone> lZi
3 后 <own> enb
3 后 emc
3 吗 <client> nga
3 吗 <far> bpb
3 吗 <gateway> dfk
3 吗 <host> alh
3 吗 <own> foZ
3 吗 <zone> mha
3 和 <host> edl
3 和 <own> fmb
3 和 chj
3 哪 ane
3 啊 Ypf
3 啥 gjd
3 回 ckg
3 在 kai
3 地 fdk
3 填 <client> mfa
3 填 ecm
3 外 ZZu
3 好 ZYv
3 完 <host> agm
3 客 uUe
3 对 Xeq
3 就 <host> blf
3 就 <outside> jef
3 就 <own> eek
3 就 <zone> kee
3 就 hkb
3 帮 qba
3 常 hdi
3 应 Zjk
3 底 <gateway> ffj
3 开 <client> nfb
3 开 <host> Xjm
3 开 <own> elc
3 开 <zone> iak
3 往 <gateway> sVf
3 往 <host> pcb
3 往 uXb
3 得 <far> flc
3 得 <host> bki
3 得 <outside> ihd
3 得 <zone> mce
3 得 ejf
3 想 <zone> sbZ
3 想 mce
3 成 rXe
3 我 <far> jff
3 我 jge
3 户 <zone> kfc
3 户 blf
3 打 <client> iic
3 打 <outside> icj
3 打 <zone> nWi
3 打 hkb
3 投 ldf
3 报 <client> mdd
3 报 <own> epa
3 报 nZf
3 拦 <gateway> ddn
3 接 <client> mag
3 接 <far> rYd
3 接 <outside> nce
3 接 <own> dld
3 接 kef
3 描 naf
3 收 <client> hkb
3 收 <outside> kdg
3 收 <zone> odb
3 收 eob
3 放 <gateway> Zep
3 放 <outside> ckf
3 放 cfl
3 方 bji
3 日 <host> dnd
3 日 dnd
3 时 ncd
3 是 <client> liZ
3 是 <host> Vft
3 是 <outside> cih
3 是 <own> gjd
3 是 bij
3 有 <client> jhc
3 有 <gateway> fej
3 有 <host> eke
3 有 <outside> fkd
3 有 <zone> ecl
3 有 dhi
3 机 <zone> kia
3 机 jjb
3 来 <outside> iak
3 来 fdj
3 样 dfk
3 正 <outside> eek
3 没 <gateway> cem
3 没 <own> Ykk
3 没 ibi
3 烦 iid
3 现 cqa
3 理 mce
3 用 <client> hkb
3 用 <zone> kee
3 用 jja
3 电 <zone> kcg
3 电 kcg
3 登 kee
3 的 <client> reY
3 的 <far> neb
3 的 <gateway> cle
3 的 <host> jfe
3 的 <outside> hid
3 的 <own> flc
3 的 <zone> hcj
3 的 jfe
3 直 <host> anf
3 直 <own> fje
3 直 hla
3 看 <own> eke
3 码 gjd
3 端 <client> gnZ
3 端 <far> cmd
3 端 <outside> dhi
3 端 <own> gkc
3 端 <zone> Zhm
3 等 clf
3 系 <gateway> egj
3 系 egj
3 给 djg
3 网 <client> sUg
3 网 <zone> fje
3 能 <client> lkY
3 能 <far> oea
3 能 <gateway> hkb
3 能 <host> jZk
3 能 <outside> pda
3 能 <zone> dfk
3 脑 <zone> kfe
3 脑 jfe
3 行 <far> amg
3 行 <gateway> bgm
3 行 <own> dhi
3 行 <zone> khb
3 行 kgc
3 被 <client> led
3 被 <host> drZ
3 要 <client> jfd
3 要 <host> ogY
3 要 <zone> ndc
3 要 sdX
3 规 Zhm
3 让 Wtc
3 访 <far> fje
3 访 <gateway> jef
3 访 <outside> lee
3 访 lgb
3 该 <own> cnd
3 该 cgk
3 说 <zone> oea
3 说 ika
3 请 led
3 调 <host> sWe
3 调 enb
3 走 <client> jib
3 走 <host> jdg
3 走 <outside> dgj
3 走 <zone> qba
3 走 kcg
3 超 igd
3 转 <own> gje
3 轮 <client> kdg
3 轮 kdg
3 过 <far> iib
3 过 <gateway> ddm
3 过 hkb
3 还 <gateway> eek
3 还 <zone> lgb
3 这 <outside> lbg
3 这 <zone> dap
3 进 <own> Wvc
3 进 khb
3 远 del
3 连 <client> cfl
3 连 <far> pda
3 连 <gateway> mec
3 连 <host> reW
3 连 <own> amg
3 连 <zone> mga
3 连 gjd
3 通 <far> Zng
3 通 <gateway> eoa
3 通 <host> fej
3 通 <outside> bij
3 通 <own> dhi
3 通 <zone> hid
3 通 jef
3 那 mdd
3 邮 eek
3 里 ajj
3 量 eld
3 问 <client> uXb
3 问 <host> tZa
3 问 <outside> kja
3 问 kZj
4 $ <- neb
4 $ <client> nec
4 $ <far> ilZ
4 $ <gateway> alh
4 $ <own> emd
4 $ <public> dme
4 $ <server> jdg
4 $ <zone> iZl
4 's <zone> nbe
4 's mec
4 , <far> aqd
4 , <gateway> kde
4 , <host> gma
4 , <outside> gam
4 , <own> kkY
4 , <public> efj
4 , <server> cdn
4 , <zone> pad
4 -> <own> ena
4 -> imY
4 -a cpc
4 -i <own> gkc
4 -i bjj
4 : <client> odb
4 : <gateway> kYk
4 : <host> ckf
4 : <own> Zkj
4 : <zone> Zfo
4 ; lah
4 <client> <client> mfb
4 <client> <gateway> gkc
4 <client> <host> lde
4 <client> <outside> cap
4 <client> <own> dih
4 <client> <zone> hjc
4 <client> lfc
4 <far> <client> fkc
4 <far> <gateway> kgd
4 <far> <outside> ddl
4 <far> <zone> dih
4 <far> dkf
4 <gateway> <client> jgd
4 <gateway> <far> peZ
4 <gateway> <gateway> jZj
4 <gateway> <host> Xkl
4 <gateway> <outside> pfZ
4 <gateway> <own> gkc
4 <gateway> <server> Yfp
4 <host> <client> jlY
4 <host> <far> rYd
4 <host> <gateway> lXk
4 <host> <host> hnZ
4 <host> <outside> jbh
4 <host> <own> Ylj
4 <n> <client> hid
4 <n> <far> khc
4 <n> <gateway> cii
4 <n> <host> fld
4 <n> <outside> ibj
4 <n> <public> fej
4 <n> <server> dbo
4 <n> <zone> jjZ
4 <n> hid
4 <outside> <client> cgk
4 <outside> <host> lha
4 <outside> <outside> obd
4 <outside> <own> fpZ
4 <outside> <zone> naf
4 <own> <client> obd
4 <own> <far> hZm
4 <own> <gateway> cem
4 <own> <host> lah
4 <own> <outside> kdf
4 <own> <server> ffj
4 <own> <zone> jch
4 <own> djh
4 <public> <host> jgc
4 <public> <zone> qgW
4 <public> nfa
4 <server> <client> hla
4 <server> <zone> oea
4 <server> dld
4 <service> <client> ldf
4 <service> <far> dob
4 <service> <gateway> nfa
4 <service> <host> hcj
4 <service> <outside> fdl
4 <service> <own> eoa
4 <service> <public> dbo
4 <service> <zone> jci
4 <zone> <client> dpb
4 <zone> <gateway> cfl
4 <zone> <host> jbi
4 <zone> <own> fjd
4 <zone> <server> fVs
4 <zone> Zmh
4 ? <client> jkZ
4 ? <far> aqd
4 ? <gateway> ado
4 ? <host> gma
4 ? <outside> hYm
4 ? <own> fkd
4 ? <public> clf
4 ? <zone> jja
4 ? ika
4 a <host> jmX
4 a <zone> jbh
4 a gkc
4 able <client> odb
4 able <host> lcf
4 able <zone> pZf
4 able qZd
4 accept <zone> idh
4 accept jdg
4 accepted naf
4 access <host> ddm
4 access fdk
4 account aki
4 address bfl
4 after jhc
4 against <client> kgc
4 against odb
4 all <client> bmg
4 all <outside> hpW
4 all fmb
4 allowed <client> nbe
4 allowed <far> Yrd
4 allowed <zone> foZ
4 allowed hYm
4 am bmf
4 an ndc
4 and <client> dle
4 and <far> dnd
4 and <host> Xpg
4 and <outside> kee
4 and <zone> sVf
4 and ika
4 answer <client> oae
4 answer hka
4 any <zone> wQh
4 anything <zone> lbg
4 anything peZ
4 anywhere cii
4 are mce
4 arrive <outside> kee
4 arrive koU
4 as <host> Rmp
4 as <zone> mde
4 as hbk
4 asking mlV
4 at <client> aqc
4 at <gateway> hZm
4 at <outside> mbf
4 at <zone> qZd
4 at hid
4 back <own> fmb
4 back <zone> lgb
4 back hla
4 be <client> ila
4 be <far> jhc
4 be <host> Zil
4 be <outside> ejf
4 be bkh
4 before rYd
4 behind kee
4 blocked <far> blg
4 blocked <zone> flc
4 blocked dkf
4 bob <client> kcg
4 bob hdh
4 box peZ
4 browse nbd
4 but <own> crY
4 but lfc
4 by <client> kjZ
4 by <host> bhk
4 by cme
4 c <zone> dfk
4 c efj
4 call gma
4 can <zone> gbk
4 can lWm
4 can't <zone> cdn
4 can't dbo
4 cannot jgd
4 check cme
4 client <own> enb
4 client bkh
4 closed jdg
4 com cme
4 come ecm
4 comes Zgn
4 connect <client> mce
4 connect <far> led
4 connect <own> eld
4 connect <zone> lgc
4 connect kbg
4 connecting Xqf
4 connection <client> oiW
4 connection <host> ajj
4 connection <zone> kee
4 connection hdi
4 connections oYg
4 connects ajj
4 could dih
4 curl <gateway> oeZ
4 curl jZk
4 deliver <host> qca
4 deliver sbZ
4 desk gdj
4 destination bbr
4 die kbh
4 direct cgl
4 directly <host> inX
4 directly <outside> nbe
4 directly <zone> cgl
4 directly emc
4 dnat <outside> cgk
4 dnat cgk
4 do <own> gkc
4 do <zone> mXj
4 do jbj
4 does <client> mfb
4 does <far> fke
4 does <gateway> doc
4 does <host> mdd
4 does <outside> hla
4 does <own> fkd
4 does <public> eWr
4 does kgc
4 dport mjW
4 drop <zone> dap
4 drop dZq
4 dropped <zone> djg
4 dropped bne
4 dst Zgn
4 e <host> goX
4 e blg
4 end ioW
4 errno kdf
4 even ika
4 fetch zXW
4 fine <client> dob
4 fine <own> fje
4 fine bnd
4 for <client> avX
4 for <host> hbk
4 for <own> eje
4 for <zone> kXl
4 for dkg
4 forward aeo
4 from <client> mhZ
4 from <far> reX
4 from <gateway> ecn
4 from <host> akh
4 from <zone> oWi
4 from bgk
4 get <client> rWf
4 get <far> cdn
4 get <outside> lfc
4 get <own> emb
4 get <zone> kdf
4 get ejf
4 gets <far> gpX
4 go kfd
4 goes led
4 going qdZ
4 gw <client> kbg
4 hairpin kee
4 hangs <zone> ofZ
4 hangs knV
4 has <zone> cfk
4 has gck
4 he mfa
4 her <own> cme
4 her cme
4 his crY
4 host ofZ
4 i <client> ndb
4 i <gateway> mec
4 i <host> jaj
4 i <own> dnc
4 i <zone> Voj
4 i aik
4 id <far> efj
4 id djg
4 if iic
4 in <client> lee
4 in <gateway> Xfq
4 in <host> Tdw
4 in <own> ejf
4 in <zone> oZf
4 in naf
4 inner nYh
4 inside hal
4 internal <host> epZ
4 internal epZ
4 into oZf
4 ip <client> khb
4 ip <far> jfd
4 ip <own> emc
4 ip <zone> agm
4 is <client> cgk
4 is <far> Ttg
4 is <gateway> Zkj
4 is <outside> fkd
4 is <own> foZ
4 is <server> Ycs
4 is <zone> imY
4 is gjd
4 it <client> eld
4 it <far> gjd
4 it <gateway> cVv
4 it <host> oea
4 it <outside> dmd
4 it <own> dnc
4 it <zone> nWi
4 it jef
4 it's <own> fmb
4 it's lha
4 its <client> dkf
4 its <host> tTg
4 itself <host> ici
4 itself <own> ckg
4 land khc
4 leave kee
4 let <client> ohX
4 let <host> enb
4 let <own> cnd
4 line gam
4 mail <client> oXh
4 mail <host> idh
4 mail <outside> dle
4 mail <zone> pYf
4 masquerade <zone> bfm
4 masquerade jbi
4 me <client> qZd
4 me <own> fkd
4 me iYl
4 mean dnb
4 must <client> wTe
4 must kee
4 my <own> glb
4 my bZr
4 n <zone> kee
4 n kef
4 nat <host> ddm
4 nat cbp
4 need egj
4 never Zmh
4 no <client> mhZ
4 no <far> ija
4 no <host> goY
4 no <outside> fke
4 no <own> fje
4 no <zone> hck
4 nobody Zmh
4 not <client> lde
4 not <far> ejf
4 not <host> emc
4 not <outside> ejf
4 not <zone> ngZ
4 not hmZ
4 nothing <host> mhZ
4 now anf
4 of <client> tXb
4 of <far> lcf
4 of <host> Xkl
4 of <own> cmd
4 of <zone> ogY
4 of lai
4 ok <client> gma
4 ok <outside> bhk
4 ok <zone> oXh
4 ok fdk
4 on <client> eqZ
4 on <far> qab
4 on <gateway> dkf
4 on <host> mga
4 on <outside> kcg
4 on <zone> hbj
4 only drY
4 open <gateway> ctX
4 open <host> dbo
4 open <zone> qgW
4 open lWl
4 or <client> ikb
4 or <far> kef
4 or <gateway> Voj
4 or <host> hkb
4 or <outside> dih
4 or <own> clf
4 or <zone> oae
4 or njW
4 our <own> djf
4 our liZ
4 out <client> kja
4 out <far> Ymi
4 out <gateway> gck
4 out <host> pYe
4 out <zone> acq
4 out chj
4 out' mcd
4 outbound <host> sYc
4 outbound jfe
4 outlook <zone> ici
4 over <client> pad
4 over <host> eVt
4 over <zone> idg
4 over fdk
4 own ici
4 packets ici
4 pass <far> Rvf
4 pass gbk
4 people gkc
4 permitted dfk
4 phone ngZ
4 ping <client> qXf
4 ping <gateway> idh
4 ping <zone> efj
4 ping hbj
4 plain gbl
4 please fbm
4 pls kdf
4 policy oXh
4 port <client> tWd
4 port <far> kbg
4 port <host> hbk
4 port <own> Ypf
4 port <server> fej
4 port <zone> fej
4 port ejf
4 portal Yhm
4 possible cii
4 post peZ
4 postfix ika
4 prerouting gjd
4 print Zof
4 problem foa
4 pull edl
4 push lec
4 reach <zone> mgb
4 reach ofa
4 real <host> Wmk
4 real Wmk
4 refused <own> cjh
4 relay tbY
4 reply <own> gjd
4 reply ejf
4 right fmb
4 route Zqd
4 routed lfc
4 rule Woj
4 s Znh
4 same <host> ZuZ
4 same <own> Wse
4 same <zone> occ
4 same nlU
4 say Xkl
4 says <own> foY
4 says elc
4 scan kbh
4 scans kWm
4 see Zgo
4 send <client> sVf
4 send <zone> qgW
4 send nVk
4 sends chj
4 seq <client> mZi
4 seq <far> mbf
4 seq <host> Vkn
4 seq jch
4 server <zone> sdX
4 server oaf
4 set scY
4 should <client> jef
4 should <far> khb
4 should <host> cbp
4 should <zone> fan
4 should Wdt
4 side eoa
4 since <zone> iYl
4 site hla
4 snat <zone> dgj
4 snat dgj
4 so kgc
4 somebody edl
4 source <host> fbm
4 source <outside> chj
4 source Wqg
4 spins <client> mfb
4 spins <own> djg
4 spins lhZ
4 start fej
4 still <zone> kcg
4 still hcj
4 straight kfd
4 submit mec
4 supposed led
4 talk <zone> jja
4 talk mkW
4 talking mbe
4 tcp <client> flc
4 tcp <far> ljY
4 tcp <host> cih
4 tcp <outside> kja
4 tcp <zone> ici
4 that <client> clf
4 that <far> rgW
4 that <gateway> aar
4 that <host> cpb
4 that <outside> kfd
4 that <own> fjf
4 that <zone> qda
4 that joW
4 that's ahk
4 the <client> phW
4 the <far> enb
4 the <gateway> dgj
4 the <host> lYk
4 the <outside> blg
4 the <own> dii
4 the <server> eek
4 the <zone> qZd
4 the mbf
4 their mmU
4 them kdf
4 then <client> iak
4 then <host> gqW
4 then jbj
4 there kha
4 these ici
4 they <own> fje
4 they <zone> ejf
4 they ici
4 thing bdo
4 this <own> fjf
4 this <zone> Pnq
4 this jja
4 through <far> mbf
4 through <host> dii
4 through <outside> naf
4 through <own> anf
4 through <zone> liY
4 through khb
4 thru <far> cnd
4 thunderbird oae
4 timed <far> ejf
4 timed <host> eke
4 timed <own> emc
4 timed fmb
4 to <client> mha
4 to <far> jlY
4 to <gateway> kia
4 to <host> lah
4 to <outside> kee
4 to <server> cfl
4 to fje
4 towards <zone> kfd
4 towards ncd
4 traffic bjh
4 translated jgd
4 transmitted <client> dkf
4 transmitted dkf
4 trying kai
4 udp <client> eke
4 udp <far> Xqf
4 udp <host> pfY
4 udp <outside> Yfp
4 udp <zone> lde
4 udp hbk
4 up <client> mbf
4 up <far> mec
4 up <zone> ohX
4 up pbc
4 updates <host> fcl
4 updates ici
4 us <far> qcZ
4 us <own> apd
4 us jgd
4 use <client> ngZ
4 use <zone> cfl
4 use cfl
4 using <host> gYo
4 using gYo
4 verdict foa
4 via <host> Zli
4 via <zone> fje
4 via ijb
4 w ndc
4 walk cem
4 was <own> fje
4 was cji
4 way <gateway> cfl
4 way kVm
4 we <client> sWe
4 we <outside> Wlk
4 we lkX
4 what Vpi
4 when <zone> rgW
4 when glc
4 where bhk
4 which <own> eke
4 which gdk
4 whole dmd
4 why <client> hkb
4 why cem
4 will <client> dtW
4 will <host> byU
4 will <zone> jWn
4 will ika
4 with <client> jfe
4 with <host> idi
4 with <outside> bbq
4 with <own> eke
4 with <zone> jfe
4 with dgj
4 work <client> gma
4 work <outside> coc
4 work <own> blf
4 work <zone> mga
4 work jjb
4 working pgX
4 works <own> dkf
4 works <zone> uVd
4 works sWe
4 would <client> ihd
4 would <host> Zrd
4 would <own> ecm
4 would <zone> kXl
4 y kcg
4 yes <zone> pac
4 yes rab
4 you <client> nbe
4 you <own> gje
4 you Zkj
4 一 <client> sdX
4 一 <outside> jfe
4 一 <own> eld
4 一 <zone> dcn
4 一 hYn
4 上 <client> hhd
4 上 <host> lcf
4 上 <own> emb
4 上 <zone> ibk
4 下 led
4 不 <client> hid
4 不 <far> Yog
4 不 <host> khc
4 不 <own> eld
4 不 <zone> pbc
4 不 mfa
4 丢 <client> khb
4 个 <zone> mce
4 个 lgb
4 为 <client> lcf
4 主 <host> vZZ
4 主 gna
4 么 kfd
4 了 <client> obd
4 了 <zone> dfk
4 了 fej
4 事 <zone> hal
4 人 <zone> nZf
4 人 djg
4 什 <own> gkc
4 什 Zmh
4 从 fkd
4 他 djg
4 以 <outside> mbf
4 们 <far> jfe
4 们 jfe
4 件 <client> qac
4 件 iZl
4 会 <client> ohX
4 会 <far> eke
4 会 <host> amg
4 会 <outside> miY
4 会 <zone> eel
4 会 dih
4 信 <client> qfY
4 信 <own> dnc
4 信 <zone> kfd
4 信 hdi
4 公 miY
4 则 Zhm
4 到 <client> tWd
4 到 <far> mec
4 到 <gateway> sUg
4 到 <outside> hYn
4 到 <own> asb
4 到 <zone> ecm
4 加 anf
4 动 <host> uZZ
4 动 sYb
4 包 <zone> cfl
4 包 gma
4 卡 mbe
4 印 <zone> iWo
4 印 dfl
4 去 <far> elc
4 去 <gateway> enb
4 去 <host> kTp
4 去 kXl
4 反 <zone> veT
4 反 ufS
4 发 <client> pad
4 发 <host> lYj
4 发 <zone> 1ZS
4 发 nbe
4 口 <client> hnZ
4 口 <far> dmd
4 口 <outside> Ygo
4 口 <own> gkc
4 可 nYh
4 台 kee
4 同 fje
4 后 <own> epZ
4 后 cZr
4 吗 <client> lfd
4 吗 <far> clg
4 吗 <gateway> cfl
4 吗 <host> cuW
4 吗 <zone> jaj
4 否 alh
4 吧 eek
4 告 atZ
4 哪 <own> fmb
4 哪 flc
4 啊 fek
4 啥 fej
4 器 <client> qXg
4 器 <own> ejf
4 器 <zone> ufT
4 器 jib
4 回 fpZ
4 在 <own> djf
4 在 eld
4 地 blg
4 址 dgj
4 外 <host> oZf
4 外 dle
4 好 dcn
4 对 jef
4 就 <client> pda
4 就 <host> fam
4 就 <own> fna
4 就 <zone> idi
4 帮 glb
4 常 <outside> eek
4 应 <own> fje
4 底 Ujp
4 开 <zone> mfa
4 开 khc
4 录 ihc
4 往 nbe
4 得 <far> Wrf
4 得 <gateway> gck
4 得 <host> jib
4 得 <outside> nbe
4 得 <zone> obc
4 得 nhY
4 志 <host> dnd
4 志 dnd
4 怎 <own> ckf
4 怎 gkc
4 想 <zone> cfk
4 想 afn
4 我 dih
4 户 uUe
4 打 <client> nbe
4 打 <outside> kfd
4 打 nYh
4 扫 jgd
4 报 <client> taZ
4 报 jch
4 拉 <client> fkd
4 拿 saa
4 按 glb
4 掉 emb
4 接 <client> uWc
4 接 <own> enb
4 接 <zone> fje
4 接 fdk
4 提 <zone> fdk
4 提 fdk
4 收 <client> sXd
4 收 <zone> kah
4 收 jdg
4 放 <client> Tug
4 放 <far> Wse
4 放 <gateway> efj
4 放 <host> mhY
4 放 <own> fkd
4 放 <zone> kee
4 放 jbi
4 数 pea
4 断 hmZ
4 日 mYi
4 时 ija
4 是 <client> emb
4 是 <gateway> cgk
4 是 <host> Zkj
4 是 <outside> ben
4 是 <own> bne
4 是 <zone> ici
4 是 enb
4 最 gbl
4 有 <gateway> cfl
4 有 <host> Vud
4 有 <outside> oda
4 有 <zone> mce
4 有 gma
4 服 gjc
4 机 <zone> kbh
4 来 <client> Zof
4 来 <own> Wud
4 析 iic
4 步 miZ
4 段 <zone> bij
4 段 bij
4 求 mec
4 没 <far> clf
4 没 <gateway> Wnj
4 没 <outside> bhl
4 没 <own> fjd
4 没 <zone> tZa
4 流 <zone> led
4 流 kgc
4 源 aen
4 现 odc
4 用 <client> inY
4 用 <zone> jef
4 由 <client> fkd
4 由 kmW
4 电 mfb
4 的 <client> kgc
4 的 <far> kfd
4 的 <gateway> Wkm
4 的 <host> agm
4 的 <outside> hdj
4 的 <own> fkd
4 的 <server> cgk
4 的 <zone> obd
4 的 jja
4 目 jgd
4 直 <client> rZd
4 直 <outside> teV
4 直 <zone> Ydr
4 直 fdk
4 看 <own> fje
4 看 Yof
4 端 <client> cpa
4 端 <outside> eek
4 端 <server> fdk
4 端 <zone> kia
4 端 aoe
4 经 <zone> Ydr
4 经 Xeq
4 给 <client> dld
4 给 ika
4 网 gck
4 能 <client> amg
4 能 <far> Yhm
4 能 <host> lde
4 能 <outside> lde
4 能 <zone> led
4 能 obe
4 脑 <zone> kcg
4 脑 kcg
4 行 <gateway> dih
4 行 <host> del
4 行 <outside> anf
4 行 <own> dpa
4 行 <zone> nfa
4 行 jch
4 被 <client> hjd
4 被 <host> chj
4 被 anf
4 要 <outside> Zng
4 规 <zone> lde
4 规 jfe
4 让 bmf
4 访 <client> scZ
4 访 <gateway> sWf
4 访 <host> ncd
4 访 <outside> kee
4 访 <zone> ici
4 话 ajj
4 询 <client> mec
4 询 mec
4 该 Zof
4 说 <zone> idg
4 请 qYe
4 走 <client> bpc
4 走 <host> nnT
4 走 <zone> aWw
4 走 Zpe
4 超 <own> gkc
4 超 hic
4 转 plR
4 边 gkd
4 过 <client> XyY
4 过 Wmk
4 还 <gateway> dao
4 还 <zone> lgc
4 还 nZg
4 这 bik
4 进 kee
4 连 <client> xRf
4 连 <far> sbZ
4 连 <gateway> lcf
4 连 <host> mjY
4 连 <outside> pda
4 连 <own> coc
4 连 <zone> ibi
4 连 kch
4 通 <client> ejf
4 通 <far> bmf
4 通 <gateway> eld
4 通 <outside> hjc
4 通 <own> ejf
4 通 <zone> del
4 那 <zone> eek
4 那 gbl
4 邮 <client> qXf
4 邮 <own> fmb
4 邮 <zone> mag
4 问 <client> cii
4 问 <far> fje
4 问 <gateway> jef
4 问 <host> hdi
4 问 <outside> lee
4 问 ihd
4 间 <zone> mce
4 间 kee
<- with <client> oZf
<- with <far> jai
<- with <host> naf
<- with <own> kcg
<- with <zone> nZg
<client> with <client> idh
<client> with <far> qca
<client> with <host> kdf
<client> with <outside> ben
<client> with <own> qVh
<client> with <public> rfV
<client> with <server> ncd
<client> with <zone> inX
<far> with <- ejf
<far> with <client> djf
<far> with <far> bfl
<far> with <gateway> dle
<far> with <host> hla
<far> with <outside> mdd
<far> with <own> qYd
<far> with <public> led
<far> with <zone> gkb
<gateway> with <client> bcp
<gateway> with <far> mXj
<gateway> with <gateway> kcg
<gateway> with <host> lUn
<gateway> with <outside> Tqj
<gateway> with <own> fZo
<gateway> with <public> dcn
<gateway> with <server> bbp
<gateway> with <zone> Skp
<host> with <- oiW
<host> with <client> gma
<host> with <far> lgb
<host> with <gateway> lga
<host> with <host> dap
<host> with <outside> dgj
<host> with <own> hK1
<host> with <public> qRl
<host> with <zone> Vnk
<outside> with <client> chj
<outside> with <far> SO/
<outside> with <gateway> meb
<outside> with <host> ijc
<outside> with <outside> qfX
<outside> with <own> iYm
<outside> with <public> jdg
<outside> with <zone> Nkv
<own> with <client> dke
<own> with <far> dnd
<own> with <gateway> flc
<own> with <host> dnc
<own> with <outside> clf
<own> with <own> eao
<own> with <public> ewT
<own> with <server> dob
<own> with <zone> ekf
<public> with <client> eek
<public> with <gateway> aeo
<public> with <host> aji
<public> with <outside> ebn
<public> with <own> dVu
<public> with <zone> ckh
<server> with <client> bdo
<server> with <far> aeo
<server> with <gateway> ado
<server> with <host> Xbu
<server> with <outside> bbq
<server> with <server> fek
<server> with <zone> cYr
<zone> with <- aki
<zone> with <client> Ia9
<zone> with <far> hYm
<zone> with <gateway> iaj
<zone> with <host> fUt
<zone> with <outside> kee
<zone> with <own> hbl
<zone> with <public> lfd
<zone> with <server> ihd
again AD/
at <- 3 1 taa
at <client> 2 0 dle
at <client> 2 1 ijb
at <client> 3 0 ijc
at <client> 3 1 cme
at <client> 3 2 pbc
at <client> 4 0 rXd
at <client> 4 1 cdo
at <client> 4 2 lVm
at <client> 4 3 amh
at <client> 5 0 xZW
at <client> 5 1 pcb
at <client> 5 2 ndc
at <client> 5 3 fZn
at <client> 6 0 wbV
at <client> 6 1 fjd
at <client> 6 2 qeY
at <client> 6 3 iak
at <client> 6 4 bgm
at <client> 6 5 dcn
at <client> 7 0 pda
at <client> 7 1 eek
at <client> 7 2 ndc
at <client> 7 4 agm
at <client> 7 5 eYq
at <client> 8 5 Zgn
at <far> 2 0 jhc
at <far> 3 0 fbm
at <far> 3 1 mhZ
at <far> 3 2 dnc
at <far> 4 0 seW
at <far> 4 1 llW
at <far> 4 2 dke
at <far> 4 3 fam
at <far> 5 0 pcb
at <far> 5 1 jja
at <far> 5 2 aji
at <far> 5 3 mXj
at <far> 5 4 Zdq
at <far> 6 1 djg
at <far> 6 4 fcl
at <gateway> 2 0 inW
at <gateway> 2 1 ooQ
at <gateway> 3 0 lbg
at <gateway> 3 1 dZq
at <gateway> 3 2 Xfr
at <gateway> 4 0 cZq
at <gateway> 4 1 hcj
at <gateway> 4 2 ecl
at <gateway> 4 3 Zdp
at <gateway> 5 0 Vay
at <gateway> 5 2 cjh
at <gateway> 5 3 Zbr
at <gateway> 5 4 fXq
at <gateway> 6 4 bfm
at <gateway> 6 5 Wgq
at <gateway> 7 0 efk
at <host> 2 0 qmQ
at <host> 2 1 jqT
at <host> 3 1 bcp
at <host> 3 2 agm
at <host> 4 0 ben
at <host> 4 1 cnd
at <host> 4 3 fmb
at <host> 5 1 dfk
at <host> 5 2 Zep
at <host> 5 3 aXu
at <host> 5 4 dii
at <host> 6 0 rba
at <host> 6 1 Wqg
at <host> 6 2 fqX
at <host> 6 3 XWz
at <host> 6 4 fej
at <host> 6 5 eYq
at <host> 7 3 djg
at <host> 7 6 fVs
at <host> 8 4 gUs
at <outside> 2 0 scX
at <outside> 2 1 mlU
at <outside> 3 0 kee
at <outside> 3 1 bij
at <outside> 3 2 Zkj
at <outside> 4 0 ibj
at <outside> 4 1 alh
at <outside> 4 2 jge
at <outside> 4 3 bZs
at <outside> 5 0 dbp
at <outside> 5 1 cgk
at <outside> 5 3 cdo
at <outside> 5 4 iXn
at <outside> 6 3 djg
at <outside> 6 5 acp
at <own> 2 0 Yre
at <own> 2 1 cme
at <own> 3 0 dle
at <own> 3 1 ilY
at <own> 3 2 eld
at <own> 4 0 erX
at <own> 4 1 etU
at <own> 4 2 eoa
at <own> 4 3 cdm
at <own> 5 0 eoZ
at <own> 5 1 fwS
at <own> 5 2 fna
at <own> 5 3 fXq
at <own> 5 4 gZo
at <own> 6 0 ZwX
at <own> 6 1 epa
at <own> 6 2 enb
at <own> 6 3 fje
at <own> 6 4 gck
at <own> 6 5 fan
at <own> 7 1 fqX
at <own> 7 2 fpX
at <own> 7 3 fbm
at <own> 7 5 gbl
at <own> 7 6 gYo
at <own> 8 1 fvS
at <own> 8 3 gbl
at <own> 9 2 ctX
at <own> 9 8 gam
at <public> 2 1 duV
at <public> 3 0 fck
at <public> 3 1 cfl
at <public> 3 2 bne
at <public> 4 1 gbm
at <public> 4 2 cdn
at <public> 4 3 eYq
at <public> 5 2 gcl
at <server> 2 0 mgb
at <server> 3 0 fcl
at <server> 3 1 Zcr
at <server> 3 2 fYp
at <server> 4 0 edl
at <server> 4 1 aeo
at <server> 4 2 fej
at <server> 5 0 eek
at <server> 5 3 Zgo
at <zone> 2 0 vhQ
at <zone> 2 1 mpR
at <zone> 3 0 oZg
at <zone> 3 1 pYf
at <zone> 3 2 eek
at <zone> 4 0 cfk
at <zone> 4 1 kRq
at <zone> 4 2 gdk
at <zone> 4 3 hla
at <zone> 5 0 hbl
at <zone> 5 2 meb
at <zone> 5 3 Zfo
at <zone> 5 4 Xds
at <zone> 6 0 Ygo
at <zone> 6 1 Yfq
at <zone> 6 3 bgl
at <zone> 7 0 ofa
at <zone> 7 1 mfb
at <zone> 7 2 agm
at <zone> 7 5 efj
at <zone> 8 0 agm
before - <client> jge
before - <own> dfk
before - <public> anf
before - <server> dYr
before - <zone> jkZ
before <- <client> miY
before <- <far> cfl
before <- <host> dmd
before <client> <- oae
before <client> <client> hlb
before <client> <far> fmb
before <client> <gateway> bgl
before <client> <host> imY
before <client> <outside> ccp
before <client> <own> imX
before <client> <server> bbr
before <client> <zone> bar
before <far> <client> mcd
before <far> <far> fma
before <far> <gateway> mYj
before <far> <host> jhc
before <far> <outside> TX1
before <far> <own> Ysc
before <far> <public> gbl
before <far> <server> ben
before <far> <zone> kee
before <gateway> <client> jgd
before <gateway> <far> kfd
before <gateway> <gateway> nVk
before <gateway> <host> Zqd
before <gateway> <outside> fma
before <gateway> <public> bii
before <gateway> <server> ben
before <gateway> <zone> kia
before <host> <client> oYg
before <host> <far> hma
before <host> <gateway> nZf
before <host> <host> edl
before <host> <outside> lcf
before <host> <own> doa
before <host> <public> akh
before <host> <server> Zcr
before <host> <zone> mZh
before <outside> <client> bdp
before <outside> <far> Zik
before <outside> <gateway> Tol
before <outside> <host> iic
before <outside> <outside> sfV
before <outside> <own> cjh
before <outside> <server> eek
before <outside> <zone> gdj
before <own> <client> qWg
before <own> <far> oWi
before <own> <gateway> qZd
before <own> <host> mce
before <own> <outside> mbg
before <own> <own> dsX
before <own> <public> fYq
before <own> <server> fej
before <own> <zone> rdY
before <public> <client> ofa
before <public> <host> mVl
before <public> <outside> fdk
before <public> <own> ejf
before <public> <zone> pfZ
before <server> <client> hid
before <server> <gateway> mga
before <server> <outside> gkd
before <server> <server> dbo
before <server> <zone> mbf
before <zone> <- mZh
before <zone> <client> cnd
before <zone> <far> Xqf
before <zone> <gateway> Smn
before <zone> <host> Yim
before <zone> <outside> dhi
before <zone> <own> bod
before <zone> <server> fan
before <zone> <zone> jXm
behind - <client> jkZ
behind - <outside> lbg
behind - <own> Zsb
behind - <public> fck
behind - <server> jch
behind - <zone> mec
behind <client> <client> gbl
behind <client> <far> jkZ
behind <client> <gateway> gck
behind <client> <host> hjc
behind <client> <outside> jmX
behind <client> <own> cpb
behind <client> <public> eWt
behind <client> <server> dcn
behind <client> <zone> oZf
behind <far> <client> lah
behind <far> <far> dcn
behind <far> <gateway> kai
behind <far> <host> kgc
behind <far> <outside> fan
behind <far> <own> dnc
behind <far> <server> aen
behind <far> <zone> iWo
behind <gateway> <far> apd
behind <gateway> <gateway> ape
behind <gateway> <host> Rmo
behind <gateway> <outside> sYb
behind <gateway> <own> fmb
behind <gateway> <server> cdo
behind <gateway> <zone> qZd
behind <host> <- odb
behind <host> <far> hnY
behind <host> <gateway> gZn
behind <host> <outside> gna
behind <host> <public> cfl
behind <host> <server> adp
behind <host> <zone> mZh
behind <outside> <client> kkY
behind <outside> <far> qbb
behind <outside> <gateway> Zli
behind <outside> <host> Wlk
behind <outside> <outside> Xer
behind <outside> <own> doc
behind <outside> <public> dap
behind <outside> <server> fam
behind <own> <- mde
behind <own> <client> hck
behind <own> <far> gbk
behind <own> <gateway> eZp
behind <own> <host> bar
behind <own> <outside> hXo
behind <own> <own> gUs
behind <own> <public> iVp
behind <own> <server> cem
behind <own> <zone> gZn
behind <public> <far> rZc
behind <public> <gateway> cdn
behind <public> <host> iaj
behind <public> <own> eqY
behind <server> <client> dnd
behind <server> <far> eke
behind <server> <gateway> edl
behind <server> <host> ikZ
behind <server> <outside> alh
behind <server> <own> cmd
behind <server> <zone> lgb
behind <zone> <client> khb
behind <zone> <far> gkc
behind <zone> <gateway> bdp
behind <zone> <host> Zmh
behind <zone> <outside> Ynh
behind <zone> <own> emc
behind <zone> <public> ajj
behind <zone> <server> cdo
behind <zone> <zone> Upj
form ' - <> ' efk
form , - - cdn
form , - : chj
form , - <> , iic
form , - <> - iZm
form , - <> -ed ncd
form , - <> -s dcn
form , - <> get pgX
form , - <n> Ymi
form , - does ici
form , - is jhb
form , - on bhl
form , - to bpc
form , - 是 mce
form , -ed by qda
form , -ing from lcf
form , -s <> - iid
form , <client> 到 bod
form , <outside> to eoa
form , <server> <> , bpd
form , <service> <> 填 ffj
form , <service> to avX
form , <zone> to bpd
form , <zone> 上 ajj
form , <zone> 到 gnZ
form , <zone> 去 fmb
form , can <> - lah
form , can <> -ed eek
form , does - Yim
form , does <> - oZf
form , does <> -ed kfd
form , is - kai
form , is <> - kjZ
form , not via gdj
form , on - cdm
form , would <> - ila
form , would <> -s kee
form , would <> get tcX
form , 人 在 kee
form , 从 <> 访 gck
form , 地 址 emc
form , 我 在 jef
form , 是 <> 丢 eek
form , 是 <> 拦 eej
form , 源 <> , qZd
form , 目 标 Zpe
form , 目 的 djg
form , 请 问 kcg
form , 这 样 kfd
form , 连 <> 的 cpb
form - ' - efj
form - , -ing abr
form - , <> $ sZa
form - , <> - gbl
form - , <> -ing gbk
form - , <> <own> dfk
form - , <> is glb
form - , <> to vWb
form - , <> 就 bgl
form - , <> 是 idi
form - , <> 能 lgb
form - , <> 还 lcg
form - , does oae
form - , would lfc
form - , 从 ibj
form - - - lde
form - - -ed clf
form - - -ing hbk
form - - -s ibj
form - - <> $ bZr
form - - <> , djg
form - - <> - iic
form - - <> -> ijb
form - - <> -s eej
form - - <> : hid
form - - <> <client> ben
form - - <> <host> ndc
form - - <> <own> kah
form - - <> <service> ofa
form - - <> ? cle
form - - <> and gam
form - - <> at chj
form - - <> can kbg
form - - <> does dap
form - - <> for Zmh
form - - <> from blg
form - - <> get vYZ
form - - <> gets agm
form - - <> has fej
form - - <> in aeo
form - - <> is Zfp
form - - <> of kdf
form - - <> on obd
form - - <> should eld
form - - <> to lga
form - - <> will igd
form - - <client> dcn
form - - <n> elc
form - - <own> bgm
form - - at pZe
form - - by Tom
form - - can bdo
form - - does emc
form - - for ibi
form - - from ejf
form - - has bij
form - - in ndc
form - - into Vll
form - - of aik
form - - on mbf
form - - over eYp
form - - that jdh
form - - to ejf
form - - via amg
form - - will hla
form - - with fcl
form - -> <> - Xin
form - -ed , dgj
form - -ed - ndc
form - -ed <> $ flc
form - -ed <> , fmb
form - -ed <> -s lbg
form - -ed <> ? Xpf
form - -ed <> and lee
form - -ed by jef
form - -ed from fdk
form - -ed into rba
form - -ed to pbc
form - -ing -ing jdg
form - -ing -s fej
form - -ing <> from Zqc
form - -ing at fje
form - -ing from ofa
form - -ing in mga
form - -ing on gcj
form - -ing to fmb
form - -ing via bcp
form - -s , del
form - -s - edl
form - -s -ed mbf
form - -s -ing hic
form - -s -s cZr
form - -s <> $ coc
form - -s <> , dmd
form - -s <> -s seX
form - -s <> ? cen
form - -s <> on kai
form - -s at jef
form - -s by obd
form - -s does djf
form - -s for nea
form - -s from nhX
form - -s in ogY
form - -s is dhi
form - -s of cod
form - -s on niX
form - -s to imY
form - -s via bij
form - : - Zpd
form - : <> , cgk
form - : <> - jee
form - : <> -s eld
form - : <> to qQm
form - : can sYc
form - : in eej
form - : would kgc
form - <client> , gXp
form - <client> - flc
form - <client> -ed bne
form - <client> -ing fmb
form - <client> -s fna
form - <client> <> - chj
form - <client> <> -s Zmh
form - <client> to Yjl
form - <far> , aki
form - <far> - dih
form - <far> -> ekf
form - <far> <> -s Yog
form - <gateway> - jef
form - <gateway> from mbg
form - <host> , idh
form - <host> -s aof
form - <host> <> -s pXh
form - <host> from maf
form - <host> is nce
form - <host> to Yfo
form - <host> will lcf
form - <n> , kah
form - <n> - kai
form - <n> : lbg
form - <n> <> -ing Ymi
form - <n> <> <n> dke
form - <n> from hid
form - <n> is kZj
form - <n> of apd
form - <n> on Xpg
form - <n> to cjh
form - <n> 到 dle
form - <outside> , iic
form - <outside> - blg
form - <outside> to bne
form - <own> -ing gZn
form - <own> from mfb
form - <server> <> , Zpe
form - <server> <> -s lce
form - <service> - Vnk
form - <service> <> <n> bij
form - <service> <n> dZp
form - <service> at cnd
form - <service> from gma
form - <service> into Ysd
form - <service> of Znf
form - <service> on Ypf
form - <service> to Zrc
form - <zone> , ncd
form - <zone> -> jfe
form - <zone> <> -s bfn
form - <zone> to jgd
form - at - chj
form - at <> $ bfm
form - at <> , mjX
form - at <> - lZi
form - at <> -ed jic
form - at <> -s led
form - at <> ? Zjj
form - at <> is kWm
form - at <> on inX
form - by <> - lXk
form - by <> <own> fej
form - by <public> dke
form - can <> - lbh
form - can <> -ed kbh
form - can <> get dgk
form - does - ecl
form - does <> - fje
form - does <> -ed eek
form - does <> do bfm
form - for - dfk
form - for <> $ mdd
form - for <> - Ymi
form - for <> -ing rdY
form - for <> -s dgj
form - for <> ? nXi
form - for <> to gck
form - from - mYi
form - from <> , nag
form - from <> - cii
form - from <> -ed rYe
form - from <> -ing Ylj
form - from <> -s kch
form - from <> ? fdk
form - from <> is mag
form - from <> on ocd
form - from <> over Zng
form - from <> to qXf
form - get to Wqg
form - have <> -s dkf
form - in - gck
form - in <> , hdj
form - in <> - bgl
form - in <> -ed lde
form - in <> <client> efj
form - in <> ? lga
form - in <> and jgd
form - in <> can nfa
form - in <> get hZm
form - in <> gets oWi
form - in <> is rbZ
form - in <zone> qac
form - in from wZX
form - in on cii
form - into <> on epZ
form - is <> $ nbd
form - is <> , udW
form - is <> - mjW
form - is <> -ing fcl
form - is <> and bne
form - is <> on Yub
form - is on lgb
form - of - fmb
form - of <> , efj
form - of <> -s fej
form - of <> ? Zsa
form - of <> on pad
form - on <> - eek
form - on <> -ed gkc
form - on <> -ing kdg
form - on <> -s vWb
form - on <> : glc
form - on <> <n> Vsg
form - on <> <service> khc
form - on <> ? bra
form - on <> and mhZ
form - on <> be efj
form - on <> can ojW
form - on <> get kai
form - on <> has knV
form - on <> is iak
form - on <> to qdZ
form - on <> who mdd
form - that - jci
form - that -s glb
form - that <> - lgb
form - that <> -s idg
form - to -ed foZ
form - to -ing flc
form - to <> $ cii
form - to <> , kmW
form - to <> - Zjk
form - to <> -ed Zim
form - to <> -ing gnZ
form - to <> -s lmW
form - to <> <own> dii
form - to <> <service> eke
form - to <> ? dle
form - to <> and miZ
form - to <> by del
form - to <> on Yog
form - to <> with ang
form - to <far> gdj
form - to <public> fkd
form - via <> , cnd
form - via <> - Xin
form - via <> ? efj
form - with - kee
form - with <> - Xct
form - with <> -s Zta
form - would <> - ldd
form - would <> -ed lcf
form - would <> get Wgq
form - 在 <> , mfa
form - 是 <> $ kfe
form - 是 <> , pbb
form - 的 - Yfp
form -ed - , eld
form -ed - - jee
form -ed - -s alh
form -ed - : fje
form -ed - <> - ncd
form -ed - <> ? bhk
form -ed - <> on iib
form -ed - by gkc
form -ed - is Zmh
form -ed - on oae
form -ed - to ckg
form -ed -ing - bod
form -ed -s -s ddm
form -ed -s into djg
form -ed <service> on eld
form -ed <service> to arb
form -ed at <> , eke
form -ed at <> - ele
form -ed by - dii
form -ed by <> , khb
form -ed by <> - pad
form -ed by <> ? Zpe
form -ed by <> on kef
form -ed from <> - cme
form -ed from <> ? nfa
form -ed from <> to Xgp
form -ed get to glb
form -ed on - kee
form -ed on <> $ naf
form -ed on <> , fcl
form -ed on <> - lcf
form -ed on <> ? ojU
form -ed to - jgd
form -ed to <> $ rXe
form -ed to <> , jhc
form -ed to <> - jef
form -ed to <> ? sTh
form -ed to <> on Zof
form -ing - - cgj
form -ing - <> - fna
form -ing - <> from jbi
form -ing - at mag
form -ing - for iZl
form -ing - from seW
form -ing - on qfX
form -ing - to Wse
form -ing -ing <> from mag
form -ing -s - kee
form -ing -s <> - gcj
form -ing -s on neb
form -ing <far> from lbg
form -ing <host> from oZf
form -ing <own> from pda
form -ing <service> on ctX
form -ing <service> to kjZ
form -ing from <> , bfm
form -ing from <> to lcf
form -ing in <> - mfa
form -ing in from jef
form -ing on - Ugs
form -ing on <> $ fdk
form -ing on <> - lYj
form -ing to - adp
form -ing to <> , ejf
form -ing to <> - gpY
form -ing to <> -ed chj
form -ing to <> ? fkd
form -ing to <> on Wmj
form -ing 不 通 cme
form -ing 得 到 Zpe
form -ing 通 <> $ Ypf
form -ing 通 <> 吗 eke
form -s , <> - bqc
form -s - , ici
form -s - - ckh
form -s - -ed qRk
form -s - -ing eje
form -s - -s Ygp
form -s - <> $ aas
form -s - <> , chi
form -s - <> - aki
form -s - <> -ing efj
form -s - <> -s mZh
form -s - <> ? Zcr
form -s - <> and edm
form -s - <> is led
form -s - <> to jlZ
form -s - at flc
form -s - from neb
form -s - in edl
form -s - is nfa
form -s - on kkZ
form -s - to lgc
form -s -ed <> -s ldf
form -s -ed from ija
form -s -ing <> - fmc
form -s -ing <> from lfc
form -s -ing from ajj
form -s -s - bkh
form -s -s from amg
form -s -s to jjZ
form -s : - mha
form -s <client> -> Ysb
form -s <service> at Yog
form -s <service> from clg
form -s <service> on Yqe
form -s <service> to anf
form -s at <> , ihd
form -s at <> ? hdh
form -s at <> and mdd
form -s does - cgk
form -s does <> - cjh
form -s from <> $ Xpf
form -s from <> , lkX
form -s from <> - nZg
form -s from <> ? clf
form -s from <> and jbi
form -s from <> on occ
form -s in <> , ipV
form -s in <> - yXX
form -s in <> -ed led
form -s in <> ? mbe
form -s in <> are lec
form -s in <> get tUf
form -s is from rab
form -s of - ici
form -s of <> - gck
form -s of <> are cme
form -s on <> $ uVd
form -s on <> , del
form -s on <> - khb
form -s on <> -s lce
form -s on <> : ofZ
form -s on <> ? ckf
form -s on <> and qdZ
form -s on <> can ndc
form -s to - Wph
form -s to <> $ fmb
form -s to <> , Xqf
form -s to <> - jhd
form -s to <> -> kfd
form -s to <> on Wrf
form -s to <> over ejf
form -s to <> with djg
form -s via <> - ckg
form : - - dih
form : - -s jhc
form : - <> , vVc
form : - <> - hbj
form : - <> -s khb
form : - <> <client> Ykk
form : - <client> Zqc
form : - <host> nYh
form : - at lde
form : - in gdj
form : - to eke
form : -ing <> - glc
form : <n> - kde
form : <n> <> - gck
form : <n> <n> gbl
form : <outside> to flc
form : <zone> to Xim
form : can <> - qeY
form : does <> - lbg
form : in <> - del
form <> ' - of - bfm
form <> ' - of bfm
form <> , - $ $ gkd
form <> , - $ gkd
form <> , - - $ enb
form <> , - - -ed djg
form <> , - - -ing neb
form <> , - - -s Yng
form <> , - - <host> pda
form <> , - - <n> cnd
form <> , - - ? hjc
form <> , - - in chj
form <> , - -ed qac
form <> , - -s - jge
form <> , - <client> , Xho
form <> , - <client> Ymi
form <> , - <host> - bpc
form <> , - <host> gnZ
form <> , - <n> $ ecl
form <> , - <n> , kia
form <> , - <n> - Vuc
form <> , - <n> -ed imZ
form <> , - <n> : ZtZ
form <> , - <n> ? Zsb
form <> , - <n> dke
form <> , - <n> does hnY
form <> , - <service> - aoe
form <> , - <service> hic
form <> , - does - dhi
form <> , - from cgl
form <> , - is - ndc
form <> , - is khb
form <> , - to ika
form <> , - 里 mjY
form <> , -ed - - bjj
form <> , -ed - pYg
form <> , -ed ? $ ilZ
form <> , -ed ? ilZ
form <> , -ed to kef
form <> , -s - - kbh
form <> , -s - mcf
form <> , -s -ing lha
form <> , <client> , - cgk
form <> , <client> , Yfp
form <> , <gateway> 会 fkd
form <> , <gateway> 放 kia
form <> , <gateway> 放 行 bsZ
form <> , <gateway> 这 cnd
form <> , <n> $ $ asb
form <> , <n> $ asb
form <> , <n> , bne
form <> , <n> - , dmd
form <> , <n> 端 efj
form <> , <n> 端 口 efj
form <> , <outside> 访 eek
form <> , <outside> 访 问 eek
form <> , <own> - kfe
form <> , <service> <n> , ang
form <> , <service> <n> - ngZ
form <> , <service> <n> does khb
form <> , <service> <server> kdf
form <> , <service> ? $ eke
form <> , <service> ? dle
form <> , <service> on odb
form <> , <zone> 的 Wmk
form <> , <zone> 访 cgk
form <> , <zone> 访 问 cgk
form <> , <zone> 还 dfk
form <> , <zone> 还 能 afm
form <> , and - - gbl
form <> , and - fam
form <> , and does cpc
form <> , can - - ofZ
form <> , do - - Ykk
form <> , do - dgi
form <> , does - - ijb
form <> , does - <gateway> gkc
form <> , does - get ckg
form <> , does <service> hlZ
form <> , does that - hpW
form <> , does that get jef
form <> , is - - rdY
form <> , is - -ed coc
form <> , is - llW
form <> , is <service> qZd
form <> , is that - glb
form <> , is that -ed kfd
form <> , is that jib
form <> , on - <outside> vVb
form <> , on - ich
form <> , should - foY
form <> , will - - ocd
form <> , will - ijc
form <> , would that fld
form <> , 一 直 bmf
form <> , 一 直 转 anf
form <> , 为 啥 hjc
form <> , 会 不 bji
form <> , 会 不 会 bji
form <> , 会 被 mgZ
form <> , 会 被 丢 jja
form <> , 出 得 gkd
form <> , 出 得 去 gkd
form <> , 发 信 <server> led
form <> , 发 信 kfe
form <> , 帮 看 hid
form <> , 想 <service> kdf
form <> , 是 <gateway> 拦 jib
form <> , 是 <gateway> 的 hid
form <> , 是 不 fje
form <> , 是 不 是 fje
form <> , 目 的 jgd
form <> , 端 口 <n> clf
form <> , 端 口 clf
form <> , 这 样 dhi
form <> , 麻 烦 iid
form <> , 麻 烦 看 iic
form <> - $ $  frW
form <> - $ $ frW
form <> - , - - eje
form <> - , - <n> djf
form <> - , - ? aij
form <> - , -ed ilZ
form <> - , -s - hic
form <> - , -s ahl
form <> - , <service> idh
form <> - , does dfk
form <> - , should iic
form <> - - $ $ gdj
form <> - - $ gdj
form <> - - , <zone> dkf
form <> - - , can gZo
form <> - - , cih
form <> - - , does gTt
form <> - - - $ Xre
form <> - - - , agl
form <> - - - -ed iic
form <> - - - -ing cgk
form <> - - - -s dgj
form <> - - - : mgZ
form <> - - - <client> dih
form <> - - - <n> Zgo
form <> - - - <outside> jgd
form <> - - - <own> scX
form <> - - - <service> pea
form <> - - - ? adq
form <> - - - in ibj
form <> - - - is iak
form <> - - - on pYf
form <> - - - to mWk
form <> - - -ed - ija
form <> - - -ed efj
form <> - - -ed to hZm
form <> - - -ing neb
form <> - - -s , fcl
form <> - - -s - glc
form <> - - -s <n> ika
form <> - - -s in lXj
form <> - - -s mag
form <> - - : miY
form <> - - <client> - lce
form <> - - <client> mce
form <> - - <far> - ffj
form <> - - <far> nZg
form <> - - <gateway> kai
form <> - - <host> - kee
form <> - - <host> fdk
form <> - - <n> - edk
form <> - - <n> : blg
form <> - - <n> bhk
form <> - - <outside> jdh
form <> - - <own> $ mgb
form <> - - <own> jfe
form <> - - <service> ldd
form <> - - <service> to qXe
form <> - - <zone> ucW
form <> - - ? - acp
form <> - - ? aeo
form <> - - and - lha
form <> - - and lha
form <> - - at - lbg
form <> - - at mdd
form <> - - by cnd
form <> - - does - ahl
form <> - - does agm
form <> - - for nZg
form <> - - from <outside> bne
form <> - - from Yua
form <> - - get nbe
form <> - - has iic
form <> - - in gVs
form <> - - is - nbe
form <> - - is -ed bqb
form <> - - is ane
form <> - - on - hUr
form <> - - on qYe
form <> - - should Ypf
form <> - - that Zkk
form <> - - to <client> pdb
form <> - - to <far> saa
form <> - - to <host> kgc
form <> - - to <outside> obd
form <> - - to nZg
form <> - - would mbf
form <> - -ed - - agm
form <> - -ed - -ed aki
form <> - -ed - kgc
form <> - -ed <client> ilZ
form <> - -ed <own> - qgW
form <> - -ed <service> vWa
form <> - -ed ? $ Xjm
form <> - -ed ? Xjm
form <> - -ed from <outside> ejf
form <> - -ed to - miY
form <> - -ed to <outside> Zng
form <> - -ed to enb
form <> - -ing -s kfd
form <> - -ing from kdf
form <> - -ing to clf
form <> - -s $ $ fmc
form <> - -s $ fmc
form <> - -s , - jfe
form <> - -s , jhd
form <> - -s - $ Vhr
form <> - -s - , qeY
form <> - -s - - cdo
form <> - -s - -ed lee
form <> - -s - -s djh
form <> - -s - ? lah
form <> - -s - glb
form <> - -s - is kbh
form <> - -s -ing $ dmd
form <> - -s -ing kia
form <> - -s -s neb
form <> - -s ? $ bne
form <> - -s ? akh
form <> - -s for - cnd
form <> - -s for cne
form <> - -s from jcg
form <> - -s on eej
form <> - -s to - ofY
form <> - -s to nea
form <> - : - - dgj
form <> - : - gam
form <> - : -ed hnY
form <> - : <n> - bmf
form <> - : <n> bmf
form <> - : <service> adp
form <> - <client> -ed <n> naf
form <> - <client> -ed naf
form <> - <client> -ing aeo
form <> - <far> - <host> dgk
form <> - <far> -ed <n> gjd
form <> - <far> -ed gjd
form <> - <host> - - lWl
form <> - <host> - <n> eXr
form <> - <host> -ed <n> kdf
form <> - <host> -ed kdf
form <> - <host> -s bZs
form <> - <host> ? $ ecl
form <> - <host> ? ecl
form <> - <host> on - goY
form <> - <host> on <n> gdj
form <> - <host> on eld
form <> - <host> over <service> lbf
form <> - <host> over lbf
form <> - <n> $ $ dmd
form <> - <n> $ dmd
form <> - <n> , - Szb
form <> - <n> , -ed bfl
form <> - <n> , -s Rvf
form <> - <n> , dke
form <> - <n> , does Wrf
form <> - <n> - $ fkd
form <> - <n> - , YxX
form <> - <n> - - hjc
form <> - <n> - -ed gXp
form <> - <n> - -s fmc
form <> - <n> - : cbq
form <> - <n> - ? bpc
form <> - <n> -ed - emc
form <> - <n> -ed : hci
form <> - <n> -ed ? cuW
form <> - <n> -ed bne
form <> - <n> -s - eke
form <> - <n> -s fkc
form <> - <n> : - blg
form <> - <n> : <n> fdj
form <> - <n> : bji
form <> - <n> <n> lfc
form <> - <n> ? $ fek
form <> - <n> ? - fmc
form <> - <n> ? ? eke
form <> - <n> ? fej
form <> - <n> and - clf
form <> - <n> and bmf
form <> - <n> does - clf
form <> - <n> does clf
form <> - <n> is - ejf
form <> - <n> is clf
form <> - <n> should eke
form <> - <n> to pcb
form <> - <n> will - gmb
form <> - <n> will gmb
form <> - <outside> - - gdk
form <> - <outside> - gdk
form <> - <own> , kcg
form <> - <own> -s lfc
form <> - <own> ? $ kgc
form <> - <own> ? kgc
form <> - <own> on - hdi
form <> - <own> on <n> sZb
form <> - <own> on mag
form <> - <service> - obd
form <> - <service> -s gkc
form <> - <service> <n> : jbi
form <> - <service> <n> jch
form <> - <service> into med
form <> - <service> on <own> nfa
form <> - <service> on ohX
form <> - <service> to mdd
form <> - <zone> - - jef
form <> - <zone> - <client> eek
form <> - <zone> - <far> fdk
form <> - <zone> - <host> jee
form <> - <zone> - <n> del
form <> - <zone> - kdf
form <> - ? $ $ dlf
form <> - ? $ dlf
form <> - ? - - cpb
form <> - ? - eld
form <> - ? ? $ Xmj
form <> - ? ? Zil
form <> - are - med
form <> - at - - fek
form <> - at - fej
form <> - be - iak
form <> - be - to lbg
form <> - be -ed ane
form <> - by -s Zjk
form <> - by <public> <own> efj
form <> - by <public> aeo
form <> - can - glb
form <> - do - oea
form <> - do <service> jef
form <> - does - - dke
form <> - does - bmf
form <> - for - - emc
form <> - for - blh
form <> - from - Yfp
form <> - from <client> anf
form <> - from <outside> $ hkb
form <> - from <outside> bme
form <> - from <zone> $ ilZ
form <> - from <zone> eel
form <> - get - - emc
form <> - get - <service> dbo
form <> - get - bii
form <> - get - to rVg
form <> - get -s glb
form <> - get <service> hid
form <> - get <service> on lbg
form <> - get to - waW
form <> - get to <far> rYd
form <> - get to <outside> lbf
form <> - get to nbe
form <> - have - - nhY
form <> - have - qfX
form <> - have <outside> -s oZf
form <> - have <outside> lbf
form <> - in - - jdg
form <> - in - jdg
form <> - is - - Yim
form <> - is - -ed fan
form <> - is - eek
form <> - is - to occ
form <> - is that ctY
form <> - may - qZd
form <> - not - fej
form <> - not ? $ oXh
form <> - not ? jcg
form <> - of - <n> bgl
form <> - on - - Xfp
form <> - on - <n> Zjk
form <> - on - Zhm
form <> - on -s dkf
form <> - on <n> , fvS
form <> - on <n> ? ejf
form <> - on <n> Xjm
form <> - on <outside> ldd
form <> - on <own> kdf
form <> - on <service> kjZ
form <> - that - ? fej
form <> - that - iZl
form <> - that ? $ bqb
form <> - that ? bqb
form <> - to - <host> odb
form <> - to - jee
form <> - to - to ejf
form <> - to -ed oYg
form <> - to <far> , nea
form <> - to <far> - gdk
form <> - to <far> lXk
form <> - to <host> $ bgl
form <> - to <host> - jfd
form <> - to <host> nec
form <> - to <host> on oeb
form <> - to <outside> lag
form <> - to <service> jlY
form <> - to be ahl
form <> - with - jib
form <> - would - erX
form <> -> <client> - oXi
form <> -> <far> $ $ kdf
form <> -> <far> $ kdf
form <> -> <far> - <n> nbe
form <> -> <far> - mce
form <> -> <host> , <service> kfd
form <> -> <host> <service> , kdf
form <> -> <host> <service> kde
form <> -> <outside> - - jef
form <> -> <outside> - led
form <> -> <own> , - ogY
form <> -> <own> , mga
form <> -> <own> - - kgd
form <> -> <own> - -ing ogY
form <> -> <own> -ed afn
form <> -> <own> ? $ kgc
form <> -> <own> ? kgc
form <> -> <zone> , - lcg
form <> -> <zone> , maf
form <> -> <zone> <service> kdg
form <> -ed - - - cfl
form <> -ed - - ? hXo
form <> -ed - - cii
form <> -ed - - to nae
form <> -ed - -ed kkY
form <> -ed - -s - ika
form <> -ed - -s jkZ
form <> -ed - <n> oWh
form <> -ed - <own> ? lgb
form <> -ed - <service> lfc
form <> -ed - not ? oZf
form <> -ed - not nbe
form <> -ed - that gdj
form <> -ed - to <far> jZk
form <> -ed - to iak
form <> -ed : - -ed lbg
form <> -ed : - qbb
form <> -ed <n> - - emc
form <> -ed <n> - <n> khc
form <> -ed <n> - khb
form <> -ed <n> -s <n> fld
form <> -ed <n> -s fld
form <> -ed <service> on <own> kdf
form <> -ed <service> on kdf
form <> -ed ? $ $ inX
form <> -ed ? $ inX
form <> -ed at <own> jfe
form <> -ed be - med
form <> -ed be - to med
form <> -ed for - mbg
form <> -ed get - to kgd
form <> -ed get to <host> efj
form <> -ed get to <own> mgb
form <> -ed get to cfl
form <> -ed to - - aki
form <> -ed to - ? mbf
form <> -ed to - ibk
form <> -ed to - to uVd
form <> -ed to <outside> ? ckg
form <> -ing - ? gZn
form <> -ing <far> , qac
form <> -ing <own> , mfb
form <> -ing <service> to Ylj
form <> -ing to <far> pZd
form <> -ing to <own> iic
form <> -ing 不 通 lbg
form <> -ing 得 通 <host> jdg
form <> -s $ $  Wkn
form <> -s $ $ Wkn
form <> -s , - <n> jgd
form <> -s , - ndc
form <> -s - $ $ cjh
form <> -s - $ cjh
form <> -s - - - bki
form <> -s - - -s kha
form <> -s - - <gateway> gZn
form <> -s - - ? iVp
form <> -s - - on emd
form <> -s - - to ckg
form <> -s - -ed - hid
form <> -s - -ed jef
form <> -s - -ing igd
form <> -s - -s - hal
form <> -s - -s gbm
form <> -s - -s on gjc
form <> -s - : cen
form <> -s - <n> - ihd
form <> -s - <n> mdd
form <> -s - <own> lgb
form <> -s - <service> cnd
form <> -s - <service> to fYp
form <> -s - ? $ lcf
form <> -s - ? lcf
form <> -s - at jef
form <> -s - is mag
form <> -s - not dkg
form <> -s - on <service> mde
form <> -s - on rcZ
form <> -s - to - kfd
form <> -s - to <far> uUe
form <> -s - to <own> ldf
form <> -s - to lkX
form <> -s -ed - ihd
form <> -s -ing <own> - kgc
form <> -s -ing <own> kgc
form <> -s -s - - kWm
form <> -s -s - nbe
form <> -s -s -s qbb
form <> -s -s <service> kee
form <> -s : - dih
form <> -s <host> - kia
form <> -s <n> - gkd
form <> -s <own> $ $ gZn
form <> -s <own> $ gZn
form <> -s <own> , mfb
form <> -s <own> - lbg
form <> -s <service> - enb
form <> -s <service> from rbb
form <> -s <service> on kfd
form <> -s <service> to rZc
form <> -s ? $ $ Yjm
form <> -s ? $ Yjm
form <> -s ? - Xkm
form <> -s from - oea
form <> -s get - saZ
form <> -s get to qWg
form <> -s on - ioW
form <> -s on <n> gjd
form <> -s that - jgd
form <> -s to - - mag
form <> -s to - -s jef
form <> -s to - pVj
form <> -s to - to nfa
form <> -s to <far> qZd
form <> -s to <own> $ jgd
form <> -s to <own> - mfb
form <> -s to <own> mga
form <> -s to <service> lbf
form <> : - - - oae
form <> : - - <own> kgc
form <> : - - jjb
form <> : - -ed - fej
form <> : - -s dfj
form <> : - : - Zrc
form <> : - : bkh
form <> : - <n> hcj
form <> : -ed - -ed ang
form <> : -ed - cne
form <> : <n> -ed mde
form <> : <n> -ed to mde
form <> : <n> : <n> chj
form <> : <n> : chj
form <> ; - - was fje
form <> ; - -ed Zmh
form <> <client> - - mdd
form <> <client> -s - -s fYp
form <> <client> -s - fcm
form <> <client> 的 <n> fYp
form <> <far> - - , jch
form <> <far> - - jch
form <> <far> - ? - idg
form <> <far> - ? idg
form <> <far> -s , - lga
form <> <far> -s , lga
form <> <far> : - -ed ejf
form <> <far> : - ejf
form <> <host> - , - dgj
form <> <host> - , dgj
form <> <host> - - dbn
form <> <host> -s , - kai
form <> <host> -s , kai
form <> <host> 上 - afn
form <> <host> 的 <n> cpb
form <> <n> $ $  eje
form <> <n> $ $ eje
form <> <n> - $ $ djf
form <> <n> - $ djf
form <> <n> - , eke
form <> <n> - - - fna
form <> <n> - - chj
form <> <n> - -s Wse
form <> <n> - : - ekf
form <> <n> - : ekf
form <> <n> - ? bmf
form <> <n> -ing <own> <service> ejf
form <> <n> -ing <own> ejf
form <> <n> : <n> : bgl
form <> <n> : <n> bgl
form <> <n> <n> -s fdk
form <> <n> <n> <n> - lgb
form <> <n> <n> <n> lfc
form <> <n> ? $ $ cme
form <> <n> ? $ cme
form <> <n> on <client> agm
form <> <n> 一 直 -ed blg
form <> <n> 一 直 ejf
form <> <n> 不 通 , djg
form <> <n> 不 通 djf
form <> <n> 应 该 cme
form <> <n> 报 - -ed djf
form <> <n> 报 - djf
form <> <n> 直 接 eke
form <> <n> 端 口 gjd
form <> <own> $ $  cii
form <> <own> $ $ cii
form <> <own> , - <n> ihc
form <> <own> , - jhd
form <> <own> , <service> fej
form <> <own> - - led
form <> <own> - <n> lfc
form <> <own> -ed - -s jbj
form <> <own> -ed - hbk
form <> <own> : - -ed ejf
form <> <own> : - ejf
form <> <own> on <n> fZo
form <> <own> 收 <service> fdk
form <> <own> 的 <n> gXp
form <> <server> 的 <service> apd
form <> <service> $ $  dme
form <> <service> $ $ dme
form <> <service> , - dle
form <> <service> - - eke
form <> <service> - -ed ekf
form <> <service> - ? Zkj
form <> <service> <host> <n> qXf
form <> <service> <n> - dkf
form <> <service> <own> <n> neb
form <> <service> <own> <n> 一 qfY
form <> <service> ? $ $ dob
form <> <service> ? $ dob
form <> <service> to <host> oZf
form <> <service> 到 <gateway> lbg
form <> <service> 到 <host> gdi
form <> <zone> 的 同 jZk
form <> <zone> 的 同 事 gan
form <> ? - - - dhi
form <> ? - - cme
form <> ? - -ed - Yof
form <> ? - -ed Yof
form <> ? -s - - agm
form <> ? -s - dig
form <> ? ? $ $ ihd
form <> ? ? $ ihd
form <> ? ? ? fcl
form <> and - - - kai
form <> and - - fcl
form <> and - -s - amg
form <> and - -s bdo
form <> and - <n> gjd
form <> and - to mgb
form <> and -s - - mhZ
form <> and -s <service> kbh
form <> and has to - kfd
form <> and has to kfd
form <> are -ed by Zqd
form <> at - $ $ eld
form <> at - $ eld
form <> at - - bjj
form <> at - <n> iic
form <> at - ? - goY
form <> be - to - mdd
form <> be - to -ed ogY
form <> be - to do oXh
form <> be - to iak
form <> be -ed - aoe
form <> be -ed ? $ kfd
form <> be -ed ? kfd
form <> be -ed by tXc
form <> by - <n> csY
form <> by <service> , bpd
form <> can - - gbl
form <> can - <own> ogY
form <> can -ed - qac
form <> do - - pbb
form <> do - -s - ejf
form <> do - -s ejf
form <> do with - cfl
form <> does - - - bij
form <> does - - cii
form <> does - <gateway> - mhZ
form <> does - <gateway> mjX
form <> does - get odb
form <> does <gateway> - cij
form <> does that - - kcg
form <> does that - mha
form <> for - - dme
form <> for <own> , kYj
form <> for <own> - <n> sdX
form <> for <own> - reY
form <> for <service> over - ckg
form <> for <service> over ckg
form <> from - - <n> cbo
form <> from - <n> , efj
form <> from - <n> dek
form <> from - <zone> - hkb
form <> from - <zone> hkb
form <> from -ing - lde
form <> from -ing to rYd
form <> from <client> , cmf
form <> from <client> , on fje
form <> from <client> -s Zng
form <> from <outside> $ $ ejf
form <> from <outside> $ ejf
form <> from <outside> , does ekf
form <> from <outside> , eld
form <> from <outside> - - fld
form <> from <outside> - dgj
form <> from <outside> -ed eld
form <> from <zone> , bod
form <> from <zone> ? $ fje
form <> from <zone> ? fje
form <> get - - - naf
form <> get - ? $ eje
form <> get - ? lfc
form <> get - to <far> sdX
form <> get - to rWf
form <> get -ed - led
form <> get <service> on <own> cdn
form <> get <service> on eek
form <> get at <host> mbf
form <> get to - - ncd
form <> get to - <host> qgW
form <> get to - nUl
form <> get to <far> sVf
form <> get to <host> $ pfZ
form <> get to <host> - obd
form <> get to <host> mdd
form <> get to <host> on cfl
form <> get to <own> -ed rgV
form <> get to <own> ? cgl
form <> get to <own> ked
form <> get to <own> on hdi
form <> get to <service> jef
form <> get to <service> on jef
form <> gets - - kcg
form <> gets - -ed nbe
form <> gets - to neb
form <> has - - lkX
form <> has to - - kfd
form <> has to - -s eqY
form <> has to - foZ
form <> have - - ibj
form <> have <outside> at - jfe
form <> have <outside> at jfe
form <> in - <client> <own> dgj
form <> into - - dih
form <> is - - - rYd
form <> is - - ? clf
form <> is - - ngY
form <> is - ? $ hid
form <> is - ? hid
form <> is - of Ykj
form <> is - to - ngZ
form <> is - to eXr
form <> is -ed , bpc
form <> is -ed by hlZ
form <> is -ed from - nTm
form <> is -ed from mUm
form <> is -ed to be aoe
form <> is -ed to fkd
form <> is -ing - dbo
form <> is -s - tWe
form <> is not - led
form <> is that - iid
form <> is that -ed naf
form <> is that -ing Voj
form <> on - - - dap
form <> on - - <n> dsX
form <> on - - Yog
form <> on - <n> $ lkX
form <> on - <n> - Vmk
form <> on - <n> -ed Yep
form <> on - <n> ? dsX
form <> on - <n> and bfl
form <> on - <n> gcj
form <> on <n> $ $ iic
form <> on <n> $ iic
form <> on <n> , - Vko
form <> on <n> , does hpW
form <> on <n> , ejf
form <> on <n> - $ cpb
form <> on <n> - , goY
form <> on <n> - - dob
form <> on <n> - -s Wvb
form <> on <n> - ? Tol
form <> on <n> - gna
form <> on <n> -ed ? cpb
form <> on <n> -ed cra
form <> on <n> ? $ jgd
form <> on <n> ? - Zlh
form <> on <n> ? ihd
form <> on <n> and <n> goY
form <> on <n> and gqX
form <> on <n> does - apc
form <> on <n> does eoa
form <> on <n> does that jia
form <> on <n> for Xni
form <> on <n> is fkd
form <> on <service> $ $ apd
form <> on <service> $ apd
form <> on <service> , asa
form <> on <service> ? $ dih
form <> on <service> ? dih
form <> over - <n> goY
form <> over <n> , Zrd
form <> over <n> - clf
form <> over <service> $ $ coc
form <> over <service> $ coc
form <> over <service> , jhc
form <> over <service> <n> bmg
form <> over <service> ? $ jge
form <> over <service> ? ioW
form <> over <service> does jhc
form <> should - - Zof
form <> should be - iic
form <> should be -ed aoe
form <> should be -ing dld
form <> should that - ? jbi
form <> to - - - dmd
form <> to - - hla
form <> to - -s rYd
form <> to - <gateway> nag
form <> to - <host> - nfa
form <> to - <host> nfa
form <> to - <n> of lfb
form <> to - <n> pXg
form <> to <client> , - rba
form <> to <client> , saa
form <> to <client> - <n> ijb
form <> to <client> - liZ
form <> to <client> on rba
form <> to <far> $ $ jfd
form <> to <far> $ jfd
form <> to <far> , -s jef
form <> to <far> - - mce
form <> to <far> - <n> naf
form <> to <far> - mbe
form <> to <far> ? $ mga
form <> to <far> ? mga
form <> to <gateway> , kdg
form <> to <gateway> - oZg
form <> to <host> $ $ led
form <> to <host> $ led
form <> to <host> , - mZh
form <> to <host> , lcf
form <> to <host> - - nec
form <> to <host> -s qac
form <> to <host> <n> oae
form <> to <host> ? $ ngZ
form <> to <host> ? ngZ
form <> to <host> on - iak
form <> to <host> on <n> scY
form <> to <host> on <service> ubX
form <> to <host> on mZh
form <> to <outside> , - obd
form <> to <outside> , pbc
form <> to <outside> - lZj
form <> to <outside> on kdf
form <> to <own> , - jdf
form <> to <own> - - mga
form <> to <own> - <n> hbj
form <> to <own> - ? kgc
form <> to <own> - get dfk
form <> to <own> - kdf
form <> to <own> -ed lgb
form <> to <own> -s kfd
form <> to <own> <service> jfd
form <> to <own> ? $ ngZ
form <> to <own> ? ngZ
form <> to <zone> , - fmb
form <> to <zone> , -ed sYc
form <> to <zone> , kjZ
form <> to <zone> - gVr
form <> to <zone> : lcg
form <> to <zone> <service> kdf
form <> which - -s eld
form <> who -s - kdf
form <> will - - - kfd
form <> will - - jge
form <> will that - aoe
form <> with - - dke
form <> with - <n> Xqg
form <> with <service> <n> boe
form <> with <service> ? dle
form <> would - - kXl
form <> 上 <outside> <n> eZp
form <> 上 <service> <host> <n> pYf
form <> 上 <service> <host> pYf
form <> 上 <service> <own> <n> ldf
form <> 上 <service> <own> ldf
form <> 上 不 了 led
form <> 上 到 底 ffj
form <> 上 执 行 ldf
form <> 上 抓 到 ddm
form <> 上 抓 包 , cgk
form <> 上 抓 包 bgl
form <> 上 抓 的 idg
form <> 上 抓 的 包 ici
form <> 上 的 - zQd
form <> 上 的 -s mbf
form <> 上 的 <service> Zqd
form <> 上 的 人 kdf
form <> 上 的 人 能 kdf
form <> 上 看 到 ccn
form <> 上 跑 的 lcf
form <> 丢 的 吗 $ efk
form <> 丢 的 吗 ffj
form <> 主 动 去 idh
form <> 主 动 往 jef
form <> 主 动 连 ncd
form <> 么 $ $  efj
form <> 么 $ $ efj
form <> 之 后 , mce
form <> 会 - 吗 fej
form <> 会 不 会 被 bne
form <> 会 好 吗 eje
form <> 会 怎 样 $ fuU
form <> 会 怎 样 ? edk
form <> 到 <client> 的 <n> lde
form <> 到 <client> 的 obd
form <> 到 <far> - <n> kcg
form <> 到 <far> - kcg
form <> 到 <host> - oZf
form <> 到 <host> 的 <service> odb
form <> 到 <outside> 的 hci
form <> 到 <own> <n> nbf
form <> 到 <own> 的 <n> kgc
form <> 到 <own> 的 jgd
form <> 到 <zone> 的 - kbh
form <> 到 <zone> 的 pZd
form <> 去 掉 , <zone> efj
form <> 去 掉 , efj
form <> 发 信 <n> glc
form <> 发 信 到 ndd
form <> 发 信 报 dhi
form <> 发 信 走 gkc
form <> 发 到 <own> 的 cgk
form <> 发 来 的 <service> jfe
form <> 发 来 的 mdd
form <> 发 邮 件 报 jgd
form <> 可 以 吗 $ fmb
form <> 可 以 吗 atZ
form <> 可 以 直 pcc
form <> 可 以 直 接 pcc
form <> 可 以 连 eek
form <> 吗 ? $ $ hdi
form <> 吗 ? $ hdi
form <> 啊 $ $  cji
form <> 啊 $ $ cji
form <> 就 好 了 dle
form <> 就 能 连 fej
form <> 开 放 吗 $ jfe
form <> 开 放 吗 jee
form <> 往 <outside> 发 hal
form <> 往 <outside> 发 信 hal
form <> 往 外 发 lfc
form <> 往 外 发 信 lfc
form <> 打 <own> 的 <n> mfb
form <> 打 不 开 , Xkl
form <> 打 不 开 <own> kfd
form <> 打 开 <own> kgc
form <> 打 开 <own> 一 lgb
form <> 拦 的 吗 ? fcl
form <> 拦 的 吗 fej
form <> 提 供 <service> kfd
form <> 收 <service> <n> fna
form <> 收 不 到 hnY
form <> 收 信 , djg
form <> 收 邮 件 kgc
form <> 放 不 放 del
form <> 放 不 放 行 Zep
form <> 放 行 了 gdj
form <> 放 行 吗 $ eek
form <> 放 行 吗 eek
form <> 有 关 系 egj
form <> 本 机 <service> oae
form <> 本 机 上 - ngZ
form <> 本 机 上 ofa
form <> 本 机 能 eke
form <> 本 机 访 jef
form <> 本 机 访 问 jef
form <> 本 机 连 nea
form <> 本 身 ? eke
form <> 没 问 题 ejf
form <> 用 <own> 收 eek
form <> 用 <service> <n> clf
form <> 用 <service> <n> 收 rUg
form <> 用 <service> <n> 连 kdf
form <> 用 户 用 lgb
form <> 用 户 连 <own> jgd
form <> 用 户 连 jgd
form <> 的 - , flc
form <> 的 - - jgd
form <> 的 - <n> $ ejf
form <> 的 - <n> , dmd
form <> 的 - <n> Yrd
form <> 的 - <n> 放 fmb
form <> 的 - 报 mfc
form <> 的 - 用 ncc
form <> 的 - 连 kee
form <> 的 <n> $ $ eoa
form <> 的 <n> $ eoa
form <> 的 <n> , <gateway> emb
form <> 的 <n> , bkh
form <> 的 <n> , 会 fjf
form <> 的 <n> , 能 arb
form <> 的 <n> - Xse
form <> 的 <n> ? $ fma
form <> 的 <n> ? gnZ
form <> 的 <n> 不 $ gqW
form <> 的 <n> 不 fqX
form <> 的 <n> 了 goY
form <> 的 <n> 会 bmf
form <> 的 <n> 会 不 blg
form <> 的 <n> 发 flc
form <> 的 <n> 口 , dkf
form <> 的 <n> 口 clf
form <> 的 <n> 吗 ? eke
form <> 的 <n> 吗 cjh
form <> 的 <n> 和 <n> cgk
form <> 的 <n> 和 cgk
form <> 的 <n> 对 <zone> fkd
form <> 的 <n> 对 fje
form <> 的 <n> 就 djf
form <> 的 <n> 收 dmd
form <> 的 <n> 是 bme
form <> 的 <n> 有 dle
form <> 的 <n> 有 没 ejf
form <> 的 <n> 能 gpY
form <> 的 <n> 通 dle
form <> 的 <n> 通 不 dle
form <> 的 <service> $ $ emc
form <> 的 <service> $ emc
form <> 的 <service> , Xsd
form <> 的 <service> - oae
form <> 的 <service> <n> dkf
form <> 的 <service> ? $ gpX
form <> 的 <service> ? gdj
form <> 的 <service> 一 gnZ
form <> 的 <service> 一 直 gnZ
form <> 的 <service> 会 bmf
form <> 的 <service> 吗 $ fje
form <> 的 <service> 吗 ? flc
form <> 的 <service> 吗 fmc
form <> 的 <service> 是 gmZ
form <> 的 <service> 有 eje
form <> 的 <service> 有 没 eje
form <> 的 <service> 走 fjd
form <> 的 <service> 通 cgk
form <> 的 <service> 通 不 chj
form <> 的 人 用 jfe
form <> 的 人 能 不 fej
form <> 的 人 访 lfd
form <> 的 人 访 问 lfd
form <> 的 人 连 <own> lgb
form <> 的 人 连 ncd
form <> 的 共 享 <n> cgk
form <> 的 共 享 bij
form <> 的 同 事 打 kgc
form <> 的 同 事 收 ufT
form <> 的 同 事 用 kdf
form <> 的 同 事 能 lfc
form <> 的 同 事 说 kfd
form <> 的 时 候 cgj
form <> 的 机 器 <service> vZY
form <> 的 机 器 jef
form <> 的 机 器 上 oad
form <> 的 机 器 访 udV
form <> 的 流 量 eld
form <> 的 电 脑 kfe
form <> 的 电 脑 可 jee
form <> 的 电 脑 打 qfX
form <> 的 电 脑 能 fej
form <> 的 远 程 Wrf
form <> 的 远 程 桌 Wrf
form <> 的 锅 吗 $ fej
form <> 的 锅 吗 efj
form <> 的 问 题 $ fck
form <> 直 接 打 idh
form <> 直 接 访 jdh
form <> 直 接 访 问 jdh
form <> 看 到 的 bgl
form <> 看 到 的 源 bgl
form <> 端 口 <n> ejf
form <> 能 -ing 通 <gateway> lcg
form <> 能 -ing 通 <host> dfk
form <> 能 -ing 通 jef
form <> 能 <service> 到 mag
form <> 能 上 <outside> occ
form <> 能 上 <outside> 吗 mce
form <> 能 不 能 -ing 0aS
form <> 能 不 能 <service> kfd
form <> 能 不 能 jci
form <> 能 不 能 上 oae
form <> 能 不 能 用 scY
form <> 能 不 能 直 qeY
form <> 能 不 能 访 ebn
form <> 能 主 动 连 mdc
form <> 能 出 去 dkg
form <> 能 直 接 <service> mce
form <> 能 访 问 <own> agm
form <> 能 访 问 hcj
form <> 能 连 <own> 吗 kfd
form <> 能 连 <own> 的 bgm
form <> 能 连 上 mfb
form <> 能 通 吗 $ dme
form <> 能 通 吗 cme
form <> 自 己 -ing mbf
form <> 自 己 -ing 得 mbf
form <> 自 己 去 oeZ
form <> 自 己 往 lcf
form <> 自 己 的 amg
form <> 自 己 能 kWm
form <> 自 己 能 上 tVe
form <> 自 己 能 不 led
form <> 自 己 能 访 fdk
form <> 自 己 访 kgc
form <> 自 己 访 问 kgc
form <> 自 己 连 mec
form <> 行 不 行 $ dig
form <> 行 不 行 ckg
form <> 让 过 吗 $ fej
form <> 让 过 吗 dfk
form <> 访 问 <far> kbh
form <> 访 问 <far> 的 kai
form <> 访 问 <own> , lgb
form <> 访 问 <own> kgd
form <> 访 问 <own> 一 jgd
form <> 访 问 <own> 为 jgd
form <> 访 问 <own> 会 pgX
form <> 访 问 <own> 就 pgX
form <> 访 问 <own> 能 mga
form <> 访 问 <own> 走 bfl
form <> 访 问 <own> 还 rgV
form <> 访 问 <public> <own> ngZ
form <> 访 问 <public> mga
form <> 走 <public> <own> kfd
form <> 走 得 通 emb
form <> 走 得 通 吗 fmb
form <> 还 - 吗 $ eke
form <> 还 - 吗 eke
form <> 还 打 得 jfe
form <> 还 打 得 开 jfe
form <> 还 能 -s <outside> kgc
form <> 还 能 -s dgj
form <> 还 能 上 <far> kdf
form <> 还 能 上 <outside> kbh
form <> 还 能 上 hcj
form <> 还 能 连 <own> lgc
form <> 还 能 连 kfc
form <> 还 行 不 fke
form <> 还 行 不 行 fke
form <> 这 个 网 sYb
form <> 这 个 网 段 sYb
form <> 这 边 <service> pfZ
form <> 这 边 放 cgl
form <> 进 来 的 kgc
form <> 连 <host> 的 <n> rdY
form <> 连 <host> 的 dcn
form <> 连 <own> 会 通 mga
form <> 连 不 上 kjZ
form <> 通 不 通 $ gid
form <> 通 不 通 gid
form <> 通 吗 $ $ eke
form <> 通 吗 $ eke
form <> 那 台 要 ngZ
form <> 那 边 能 led
form <> 里 <service> <own> <n> lec
form <> 里 <service> <own> lec
form <> 里 的 机 mce
form <> 里 的 机 器 mce
form <client> , - lde
form <client> , <> 访 odc
form <client> , <server> boe
form <client> , <service> ejf
form <client> , 是 fej
form <client> - - blg
form <client> - <> - emc
form <client> - <> -ed aoe
form <client> - <> ? Zrc
form <client> - <> on ape
form <client> - to bod
form <client> -> <> $ dkg
form <client> -> <> , ena
form <client> -> <> - chj
form <client> -> <> -ed ejf
form <client> -> <> ? Ypf
form <client> -ed - gjd
form <client> -ed <> ? dob
form <client> -ing to foa
form <client> -s - dgj
form <client> -s <> , Yog
form <client> -s to Yog
form <client> <service> <> <n> eke
form <client> <service> to agm
form <client> <service> 到 dob
form <client> from <> , fje
form <client> to - eld
form <client> to <> $ fmc
form <client> to <> , bwV
form <client> to <> -ed flc
form <client> to <> -s bij
form <client> to <> ? ahl
form <client> to <> on dsY
form <client> 到 <> - djg
form <client> 到 <> 的 dkf
form <client> 打 开 gjd
form <client> 要 连 eoZ
form <client> 连 <> 的 gkc
form <far> - - bnd
form <far> - <> - fej
form <far> - <> -ed cra
form <far> -> <> - dkf
form <far> -s <> - bmg
form <far> from <> $ kcg
form <far> from <> , obd
form <far> to <> $ gcl
form <far> to <> , Zng
form <far> to <> - arb
form <far> 连 <> 的 flc
form <gateway> - - ekf
form <gateway> - <> - jee
form <gateway> - from kcg
form <gateway> - to fjf
form <gateway> from <> $ lbg
form <gateway> from <> , rVg
form <gateway> from <> ? nZg
form <host> , - ibj
form <host> , <> 就 meb
form <host> - , Ymi
form <host> - - jmX
form <host> - <> - lha
form <host> - <> -ed nbe
form <host> - <> -s ofZ
form <host> - <> on Wjn
form <host> - at chj
form <host> - from qdZ
form <host> - to dpa
form <host> -> <> , aqb
form <host> -> <> <service> cmf
form <host> -ing to Yng
form <host> -s <> on led
form <host> from <> $ oYg
form <host> from <> , qXf
form <host> from <> - jja
form <host> to <> , atZ
form <host> to <> - bii
form <host> to <> on Zng
form <host> 到 <> 的 alg
form <host> 往 <> 发 fkd
form <n> , - hdi
form <n> , <> 会 eek
form <n> , <> 填 ccp
form <n> , <> 放 fej
form <n> , <> 这 daq
form <n> , can lde
form <n> , will ncd
form <n> , would fbm
form <n> - , jXm
form <n> - - kbh
form <n> - <> - kcg
form <n> - <> -s pgX
form <n> - <> <client> hdi
form <n> - <client> Ynh
form <n> - <far> bqb
form <n> - <host> jZk
form <n> - <n> bfm
form <n> - <own> jef
form <n> - from scX
form <n> - on gma
form <n> - to dmd
form <n> -ed on jbi
form <n> -ed to lcf
form <n> -ing from mce
form <n> -s - ibi
form <n> -s on hYn
form <n> : - pda
form <n> : does mdd
form <n> <n> <> - clf
form <n> <n> <> in cgk
form <n> <n> in cfl
form <n> does - edl
form <n> does <> - bij
form <n> from <> , qeY
form <n> from <> -> kgc
form <n> from <> -s jgd
form <n> from <> ? mfb
form <n> from <> to kai
form <n> in <> - cen
form <n> is - fej
form <n> of <> - clf
form <n> on - Urh
form <n> on <> $ fjf
form <n> on <> - aik
form <n> on <> -ed bne
form <n> on <> -s fje
form <n> on <> ? Wse
form <n> on <> from bod
form <n> on <> is atZ
form <n> on <> to Xtc
form <n> to - ddl
form <n> to <> $ Vsf
form <n> to <> , ioW
form <n> to <> - clf
form <n> to <> ? Xre
form <n> to <> from bod
form <n> 口 , gdj
form <n> 对 <> 开 jef
form <n> 行 , odb
form <outside> , <> 访 ngZ
form <outside> - <> , ich
form <outside> - <> - Zli
form <outside> - to fmb
form <outside> <service> to djf
form <outside> <service> 到 doc
form <outside> for <> - ape
form <outside> get at gnZ
form <outside> to - bfm
form <outside> to <> $ flc
form <outside> to <> , cpc
form <outside> to <> - erX
form <outside> to <> -ed Wud
form <outside> to <> ? bij
form <outside> to <> on Ype
form <outside> 到 <> 的 alh
form <outside> 打 <> 的 ejf
form <own> , - lZi
form <own> , from cfl
form <own> - for mga
form <own> - from eek
form <own> - to idh
form <own> -ed to jdg
form <own> -ing <> - gZn
form <own> <n> from ldf
form <own> <n> on odc
form <own> from <> $ jfe
form <own> from <> , neb
form <own> from <> - mdd
form <own> from <> -s occ
form <own> from <> ? kfe
form <server> at <> , Zpe
form <service> - - Zfo
form <service> - : bmf
form <service> - <> , Umm
form <service> - <> - Wph
form <service> - at Sug
form <service> - from emc
form <service> - on Yrd
form <service> - to ckh
form <service> -s from lcf
form <service> -s on jja
form <service> <n> , cjh
form <service> <n> - bqa
form <service> <n> from jef
form <service> <n> on Uln
form <service> <n> to Upj
form <service> <n> 连 ekd
form <service> at <> , dnc
form <service> at <> - aqc
form <service> at <> ? Zof
form <service> from - gcj
form <service> from <> , Zsb
form <service> from <> - mce
form <service> from <> ? djg
form <service> from <> into qdZ
form <service> from <> to xTd
form <service> into - cih
form <service> into <> $ Zdq
form <service> into <> - apd
form <service> into <> ? Xpg
form <service> on - Xrd
form <service> on <> $ brZ
form <service> on <> , Ysc
form <service> on <> - Yrd
form <service> on <> -ed efj
form <service> on <> <n> bnf
form <service> on <> ? Zli
form <service> on <> from fkd
form <service> to - ckg
form <service> to <> $ ihd
form <service> to <> , bne
form <service> to <> - apd
form <service> to <> -ed dkf
form <service> to <> <n> djh
form <service> to <> ? avX
form <service> to <> from fmc
form <service> to <> is aoe
form <service> 到 <> $ flc
form <service> 到 <> , YyW
form <service> 到 <> ? gmb
form <service> 到 <> 吗 foZ
form <service> 到 <> 本 dmd
form <service> 到 <> 的 eej
form <service> 到 <> 行 dld
form <service> 连 <> , dob
form <zone> , - ncd
form <zone> , <> , mdd
form <zone> - - dgj
form <zone> - -ed Zof
form <zone> - -ing emd
form <zone> - <> $ dmd
form <zone> - <> -ing hjc
form <zone> - <> -s lbh
form <zone> - <> ? buX
form <zone> - <> on fpY
form <zone> - have eke
form <zone> - on aoe
form <zone> - to ddm
form <zone> -> <> , cnd
form <zone> -> <> - fje
form <zone> -> <> <n> Ypg
form <zone> -> <> <service> dkf
form <zone> -> <> ? chj
form <zone> -> <> 的 amg
form <zone> -ing <> 通 ejf
form <zone> -ing to djg
form <zone> -s - bhk
form <zone> -s <> , iic
form <zone> -s <> - dgj
form <zone> -s to bne
form <zone> <service> <> <n> emc
form <zone> <service> 到 efj
form <zone> have <> at glb
form <zone> in - jeg
form <zone> to - bkh
form <zone> to <> $ Uko
form <zone> to <> , gam
form <zone> to <> - frW
form <zone> to <> -ed Uok
form <zone> to <> -s Xjm
form <zone> to <> : Vrg
form <zone> to <> <n> dkf
form <zone> to <> <service> djg
form <zone> to <> ? Zrc
form <zone> to <> does arb
form <zone> to <> on coc
form <zone> 上 <> <n> fmb
form <zone> 到 <> - ali
form <zone> 到 <> <n> gkc
form <zone> 到 <> 会 gna
form <zone> 到 <> 的 eel
form <zone> 到 <> 通 bod
form <zone> 用 <> 收 fma
form <zone> 能 到 gjd
form <zone> 访 问 gjd
form <zone> 走 <> <own> gck
form <zone> 连 <> 的 gkc
form ? - - jgd
form ? in <> - cco
form ^ - - fmc
form ^ - -s gjd
form ^ - : rdY
form ^ - <> , chi
form ^ - <> - uRh
form ^ - <> -s ofZ
form ^ - <> <own> jfe
form ^ - <> be iic
form ^ - <> from bod
form ^ - <> to rVf
form ^ - <client> bkh
form ^ - <far> apd
form ^ - <n> jfe
form ^ - <server> dkf
form ^ - at hhd
form ^ - does dbo
form ^ - from mag
form ^ - is goZ
form ^ - would qbb
form ^ -ed <> -s ibi
form ^ -ed on cfl
form ^ -ing - agm
form ^ -ing <> - kee
form ^ -ing <> from Wqg
form ^ -ing from tcW
form ^ -s - qYe
form ^ -s -ing kgc
form ^ -s <> <client> Ygo
form ^ -s <server> qZd
form ^ -s from qYe
form ^ -s in lde
form ^ -s on qca
form ^ <client> -> dld
form ^ <client> -ing Yog
form ^ <client> -s Z1S
form ^ <client> <service> dkg
form ^ <client> to Zqd
form ^ <client> 到 anf
form ^ <client> 被 kdg
form ^ <far> from mfc
form ^ <far> to Zng
form ^ <gateway> -> ejf
form ^ <host> -> bpc
form ^ <host> <> 上 pfY
form ^ <host> <> 能 afn
form ^ <host> <> 要 XZw
form ^ <host> to ctX
form ^ <host> 往 dkf
form ^ <outside> to Zua
form ^ <outside> 到 gkd
form ^ <outside> 打 Zng
form ^ <outside> 的 ici
form ^ <own> from jfe
form ^ <service> - gkc
form ^ <service> <> <n> enb
form ^ <service> <n> enb
form ^ <service> from ncd
form ^ <service> into bne
form ^ <service> to dmd
form ^ <zone> -> dme
form ^ <zone> -ing Xmj
form ^ <zone> -s glc
form ^ <zone> <> <n> Yog
form ^ <zone> <> 上 jXm
form ^ <zone> <> 的 cem
form ^ <zone> <> 能 Uft
form ^ <zone> to Vqh
form ^ <zone> 上 enc
form ^ <zone> 出 djg
form ^ <zone> 到 Yhm
form ^ <zone> 去 dkg
form ^ <zone> 用 bmf
form ^ <zone> 的 jef
form ^ <zone> 连 gmb
form ^ ^ -ed jbi
form ^ ^ -ing mhZ
form ^ ^ -s lbg
form ^ ^ <> , hck
form ^ ^ <> - dih
form ^ ^ <> -> 1ZT
form ^ ^ <> -ing njW
form ^ ^ <> -s sjQ
form ^ ^ <> : cdm
form ^ ^ <> <- ape
form ^ ^ <> <client> kWm
form ^ ^ <> <host> jVo
form ^ ^ <> <n> odb
form ^ ^ <> <outside> obd
form ^ ^ <> <own> uYa
form ^ ^ <> <server> slP
form ^ ^ <> <service> sYc
form ^ ^ <> <zone> cfl
form ^ ^ <> has Zjj
form ^ ^ <> is jnW
form ^ ^ <> to 7Ka
form ^ ^ <> 上 aji
form ^ ^ <> 为 jfe
form ^ ^ <> 主 nae
form ^ ^ <> 出 rYd
form ^ ^ <> 到 zZU
form ^ ^ <> 去 yTb
form ^ ^ <> 发 qUi
form ^ ^ <> 可 lfc
form ^ ^ <> 同 efj
form ^ ^ <> 和 mce
form ^ ^ <> 客 rfV
form ^ ^ <> 往 sdX
form ^ ^ <> 想 lcf
form ^ ^ <> 打 med
form ^ ^ <> 收 lbg
form ^ ^ <> 本 mce
form ^ ^ <> 来 khb
form ^ ^ <> 用 qac
form ^ ^ <> 电 fej
form ^ ^ <> 的 llW
form ^ ^ <> 直 qXf
form ^ ^ <> 给 aof
form ^ ^ <> 网 wWa
form ^ ^ <> 能 qeY
form ^ ^ <> 自 njX
form ^ ^ <> 被 fmb
form ^ ^ <> 要 uZa
form ^ ^ <> 访 lfd
form ^ ^ <> 走 pda
form ^ ^ <> 过 ueU
form ^ ^ <> 这 hpW
form ^ ^ <> 进 pea
form ^ ^ <> 连 tdX
form ^ ^ <> 那 gWq
form ^ ^ <> 里 gej
form ^ ^ <client> jhc
form ^ ^ <host> chi
form ^ ^ <outside> cgj
form ^ ^ <service> bod
form ^ ^ <zone> hka
form ^ ^ are idh
form ^ ^ can jef
form ^ ^ do neb
form ^ ^ does kfc
form ^ ^ for dob
form ^ ^ from jeg
form ^ ^ in eek
form ^ ^ is hid
form ^ ^ on eje
form ^ ^ will dih
form ^ ^ would kkY
form ^ ^ 从 jhc
form ^ ^ 在 fan
form ^ ^ 急 efj
form ^ ^ 源 lbg
form ^ ^ 给 kZj
form ^ can <> - mZg
form ^ can <> -ed vUd
form ^ can <> -ing nbe
form ^ can <> -s nfa
form ^ can <> <service> rVf
form ^ can <> be fmc
form ^ can <> get gpX
form ^ do <> -s mga
form ^ does - kgb
form ^ does <> - ncd
form ^ does <> get lkY
form ^ does <> have rab
form ^ from - qdY
form ^ from <> , yWZ
form ^ from <> - cdn
form ^ from <> : jef
form ^ from <> to nbe
form ^ in <> - cfl
form ^ is <> - jkZ
form ^ is <> -ed kai
form ^ is <> -ing jgd
form ^ on - efj
form ^ on <> - dmd
form ^ will <> - hid
form ^ will <> be kjZ
form ^ would - ddm
form ^ would <> - tTf
form ^ would <> be mde
form ^ 从 <> -ing pcb
form ^ 从 <> <service> pYf
form ^ 从 <> 到 peY
form ^ 从 <> 发 rXf
form ^ 从 <> 打 reX
form ^ 从 <> 直 tZZ
form ^ 从 <> 能 med
form ^ 从 <> 访 jee
form ^ 从 <> 连 odb
form ^ 在 <> 上 jdg
form ^ 在 <> 本 ofZ
form ^ 在 <> 里 pfX
form ^ 我 在 gdk
form ^ 目 的 ejf
form ^ 请 问 kfd
form and - - occ
form and <n> on dmd
form are -ed by qXf
form are -s in lbg
form at - - khb
form at - <> - dRy
form at - <> ? Zcr
form at <far> -s clf
form be - for eek
form be -ed by mhY
form be -ed from mbg
form by - - lbg
form by - of kXl
form by <public> <> , bpc
form by <service> to blf
form can - - cih
form can - <> , lcf
form can - <> on eke
form can - in kgb
form can - on naf
form can - to clg
form can <client> - bnf
form can <zone> - cfm
form can <zone> -ing fje
form do - <> -s kee
form do - in lfc
form do -s from kkY
form do <service> to gjd
form does - - mdd
form does - <> -s lYi
form does <client> - dgj
form does <n> on gjd
form does <service> from mga
form does <service> to ckg
form does <zone> - ckf
form does <zone> have emc
form for - <> - fdl
form for <zone> -> fkd
form from - - wWa
form from - <> , rdY
form from - <> - oae
form from - <> -s kgc
form from - <> <n> lfc
form from - <> ? jbi
form from - <> to rgV
form from -ing to dkf
form from <client> to Wph
form from <far> to Zoe
form from <gateway> to bne
form from <host> to hoX
form from <outside> for Wse
form from <outside> on ejf
form from <outside> to cjh
form from <zone> , del
form from <zone> - bcp
form from <zone> into Zng
form from <zone> to cii
form get - to Zof
form get <service> on aki
form get at <> - foZ
form get to - bji
form get to <> $ ckf
form get to <> - bra
form get to <> -ed gnZ
form get to <> ? Zmh
form get to <> on dob
form gets - to fkc
form in - - dcn
form in - <> - idh
form in - <> -s fbm
form in - <far> chi
form in <outside> - bfl
form in <zone> - bar
form in <zone> -s ngZ
form in on <> , kjZ
form in on <> - qiT
form in on <> for lfb
form into - <> - foZ
form into <gateway> from kcg
form is - - eek
form is - <> - lde
form is - from scZ
form is - to gkc
form is <service> from mcd
form is <service> on bpd
form is <service> to bod
form is that - gdj
form of - <> - mdd
form of - <> -s Uln
form on - <> $ cdn
form on - <> , lbg
form on - <> - gkb
form on - <> -s eao
form on - <> : jdg
form on - <> <zone> lYk
form on - <> is kZj
form on <client> -s Wjn
form on <outside> -s clf
form on <outside> for blg
form on <own> for mdd
form on <own> from kdf
form on <own> to bgm
form on <zone> - imY
form over <service> from Zof
form that - - icj
form that - <> - mZg
form that - <> -s ici
form that -s on Zmh
form to - - dle
form to - -s Urh
form to - <> $ Xjm
form to - <> , cdn
form to - <> -s Ydr
form to - <> at Znf
form to - <> from gkc
form to - <> is Wfr
form to - <> on iib
form to - can mec
form to - from emc
form to - on goX
form to - to aki
form to - via foZ
form to - with fvT
form to - would mcf
form to -s - Xni
form to <far> <> : gdj
form to <gateway> from mag
form to <n> on Zng
form to <own> from ndc
form to <service> at clf
form to <service> on clf
form to <service> to ekd
form will - <> - bbq
form with - - cnd
form with - <> - Wjn
form would - - led
form would - <> - fdk
form would - for qcZ
form would -ing - hal
form would <client> - eob
form would <zone> - ejf
form would that - oYg
form 一 下 , kee
form 一 下 : kee
form 一 下 <> -> jgd
form 一 下 <> 到 kfd
form 一 下 <> 的 ilY
form 上 - <> , dfk
form 上 <service> <> <n> ejf
form 上 不 了 ejf
form 下 , <> 的 dih
form 下 <client> -> gjd
form 下 <client> 到 ejf
form 下 <zone> 到 flc
form 不 上 <> 的 gkc
form 不 了 <> $ csZ
form 不 了 <> , dnd
form 不 了 <> 的 bqb
form 不 开 <> ? goY
form 不 开 <> 的 gnZ
form 不 能 上 dob
form 不 能 用 ckg
form 不 通 <> , Zrc
form 个 : in Zfo
form 主 动 往 clf
form 主 动 连 dig
form 人 在 <> $ kee
form 人 访 问 gkc
form 什 么 <> 打 kgc
form 什 么 用 fkd
form 从 <client> <service> fje
form 从 <outside> <service> dmd
form 从 <outside> 连 fqY
form 从 <zone> 到 epZ
form 以 后 , jef
form 以 连 到 amg
form 写 的 <> , eld
form 到 - <> <own> ngZ
form 到 - <client> fnb
form 到 <host> , pcc
form 到 我 们 glb
form 到 这 台 bmg
form 加 上 - dfk
form 动 去 连 anf
form 动 往 <> 发 dkf
form 动 访 问 emc
form 包 看 到 fjd
form 去 掉 , jfe
form 去 访 问 ejf
form 发 信 , cii
form 口 - 是 nce
form 同 事 在 lbg
form 同 事 用 ejg
form 同 事 说 Zgn
form 器 是 <> , jef
form 地 址 是 ihd
form 填 的 <> , fje
form 填 的 是 flc
form 如 到 <> 的 ejf
form 完 以 后 kdf
form 客 户 端 nZf
form 己 能 上 ckf
form 得 了 <> 吗 eVt
form 得 开 <> 的 gpX
form 想 <service> 到 apd
form 想 访 问 ele
form 成 <client> , lgb
form 我 们 <> 的 emd
form 我 在 <> , mce
form 我 在 <> 上 kef
form 户 打 开 eke
form 户 端 <> , sdX
form 户 端 是 mdc
form 打 不 开 enb
form 打 到 <> 的 gjd
form 打 印 机 emc
form 打 开 <> 吗 fpY
form 换 成 <> , fdk
form 接 <service> 到 cii
form 接 口 <> , flc
form 接 打 到 gma
form 接 访 问 cle
form 接 连 <> 的 fkd
form 收 不 到 obe
form 收 信 , bgl
form 改 成 <> , cgk
form 方 是 <> , iic
form 服 务 端 ckg
form 本 机 - mec
form 机 器 是 rVf
form 机 访 问 gkc
form 来 自 <> 的 ndb
form 查 一 下 hbk
form 桌 面 到 chj
form 比 如 到 ejf
form 没 有 对 mcf
form 用 - 连 fmb
form 用 <public> <> 打 dle
form 用 <service> 连 enb
form 电 脑 <> , kdf
form 电 脑 是 kdf
form 电 脑 用 efj
form 的 - , cdn
form 的 - <> 去 efj
form 的 - 到 fbm
form 的 - 是 obd
form 的 <n> 对 jef
form 的 <service> , gZn
form 的 人 用 dih
form 的 是 <> $ fnb
form 的 是 <> , ikb
form 的 是 <> 的 kia
form 的 话 , jgd
form 目 的 <> , ekf
form 目 的 是 clf
form 直 连 <> 的 gnZ
form 看 到 - jai
form 端 口 , lfb
form 端 是 <> , jhc
form 网 段 去 djg
form 能 -ing 通 eke
form 能 <service> 到 dlf
form 能 <service> 通 gkc
form 能 上 <> ? fjd
form 能 上 <> 吗 dle
form 能 上 <> 的 fna
form 能 到 <> 吗 fkd
form 能 访 问 ffj
form 能 连 <> 吗 gkd
form 能 连 <> 的 fjd
form 能 连 到 gqW
form 能 通 过 fkc
form 脑 用 <> <own> efj
form 脑 用 <public> ckg
form 行 , <> 还 ndc
form 行 <zone> 到 cjh
form 行 的 - efj
form 补 上 - cfl
form 要 访 问 fmb
form 让 不 让 hdi
form 访 问 <> , eoa
form 访 问 <> <n> fkc
form 访 问 <> <own> fdk
form 访 问 <> 吗 dmd
form 访 问 <> 的 gpY
form 访 问 <> 走 ben
form 访 问 <> 还 gpY
form 访 问 到 Zpe
form 话 , <> 到 jee
form 话 , <> 能 mga
form 请 问 <> <zone> 2cN
form 请 问 <> 到 mde
form 请 问 <> 可 weS
form 请 问 <> 的 djg
form 请 问 <> 网 lcf
form 请 问 <> 能 pda
form 请 问 <zone> ddm
form 请 问 从 pfY
form 走 <service> 到 eld
form 转 到 <> , aeo
form 还 能 连 gjd
form 这 台 <> 吗 dke
form 这 台 是 kef
form 这 条 , ibj
form 连 上 <> 的 flb
form 连 不 上 gmb
form 连 到 <> 的 gkc
form 连 我 们 flc
form 连 接 到 fej
form 连 的 是 jhc
form 都 在 <> , ngZ
form 配 的 是 cjh
form 里 <service> <> <n> clf
form 问 <zone> <> 的 eao
form 问 <zone> 到 flc
form 问 不 了 clf
from <client>  bmf
from <client> , - lde
from <client> , <service> ejf
from <client> , ckg
from <client> , on - eek
from <client> , 是 fej
from <client> - - - fcl
from <client> - - blg
from <client> - - to Svf
from <client> - cnc
from <client> - get to gkc
from <client> - to bod
from <client> -> bjj
from <client> -ed - gjd
from <client> -ed - to fkd
from <client> -ed dob
from <client> -ing cqa
from <client> -ing to foa
from <client> -ing 不 通 Yta
from <client> -s - - Zlh
from <client> -s - dgj
from <client> -s - to lfc
from <client> -s Vqh
from <client> -s to Yog
from <client> : - - gje
from <client> : <n> -ed to - to goZ
from <client> <service> eke
from <client> <service> to agm
from <client> <service> 到 dob
from <client> and Xoi
from <client> from nbd
from <client> get - to efj
from <client> is -ed by vUd
from <client> on fdk
from <client> to - eld
from <client> to djg
from <client> 到 coc
from <client> 去 bmf
from <client> 打 不 开 fqX
from <client> 打 开 gjd
from <client> 用 dsX
from <client> 的 <n> 端 口 , led
from <client> 给 ncd
from <client> 能 不 能 访 问 gjd
from <client> 被 kdg
from <client> 要 连 eoZ
from <client> 还 能 上 asa
from <client> 连 eoa
from <far>  dlf
from <far> - - bnd
from <far> - <n> - <n> - dgj
from <far> - bki
from <far> -> dle
from <far> -ing alh
from <far> -s kee
from <far> from qdZ
from <far> to Zpe
from <far> 到 arb
from <far> 的 - <n> , hYo
from <far> 连 flc
from <gateway> - - ekf
from <gateway> - - from lbg
from <gateway> - - to Yof
from <gateway> - from kcg
from <gateway> - get to Zng
from <gateway> - to fjf
from <gateway> -> eob
from <gateway> -ing Zng
from <gateway> -s Wgq
from <gateway> from qWg
from <gateway> to bod
from <host>  ici
from <host> , - ibj
from <host> , jdg
from <host> - , Ymi
from <host> - - - gmb
from <host> - - - to kgc
from <host> - - from nZg
from <host> - - jmX
from <host> - - to aik
from <host> - -ing -s cgk
from <host> - at chj
from <host> - from qdZ
from <host> - iic
from <host> - to dpa
from <host> -> dmd
from <host> -ing to Yng
from <host> -s Yrd
from <host> from sXd
from <host> get - to blg
from <host> is nce
from <host> to ckh
from <host> will lcf
from <host> 主 动 往 clg
from <host> 到 alg
from <host> 往 eld
from <host> 的 <n> , dgj
from <host> 自 己 能 上 djf
from <outside>  kbh
from <outside> , jic
from <outside> - - , lYj
from <outside> - - - efk
from <outside> - - <n> , does lfb
from <outside> - - on cdm
from <outside> - - to clf
from <outside> - ckg
from <outside> - to fmb
from <outside> -> fjd
from <outside> -s kia
from <outside> <service> dlf
from <outside> <service> to djf
from <outside> <service> 到 doc
from <outside> for kee
from <outside> get at gnZ
from <outside> to - bfm
from <outside> to Zik
from <outside> 到 Zlh
from <outside> 去 掉 , sfU
from <outside> 打 ejf
from <outside> 用 户 打 开 dle
from <outside> 能 不 能 <service> 到 flc
from <outside> 能 不 能 直 接 <service> 到 dgj
from <own>  idh
from <own> , - lZi
from <own> , from cfl
from <own> - - - - Pgx
from <own> - -ing to gZn
from <own> - : <n> -ed to - to gdj
from <own> - <n> - <n> - Rgv
from <own> - <n> - <n> -ed - agm
from <own> - dfk
from <own> - for mga
from <own> - from eek
from <own> - to idh
from <own> -ed to jdg
from <own> -ing gZn
from <own> -s iZl
from <own> <n> - : - to gYo
from <own> <n> from ldf
from <own> <n> on odc
from <own> <service> : - to -s gZn
from <own> ? - -ing - Ugs
from <own> for jdg
from <own> from mdd
from <own> to bbp
from <public>  fna
from <public> , crZ
from <server>  flb
from <server> : cii
from <server> at bne
from <server> is ngZ
from <server> 是 cme
from <zone>  ecm
from <zone> , - ncd
from <zone> , pbd
from <zone> - - , cfm
from <zone> - - - hbk
from <zone> - - dgj
from <zone> - - to Zgm
from <zone> - -ed Zof
from <zone> - -ing emd
from <zone> - <service> to fje
from <zone> - djg
from <zone> - get - to fje
from <zone> - have eke
from <zone> - on aoe
from <zone> - to - Yeq
from <zone> - to ddm
from <zone> -ed dle
from <zone> -ing blg
from <zone> -ing to djg
from <zone> -ing 不 通 cle
from <zone> -s - bhk
from <zone> -s - to Uue
from <zone> -s gdj
from <zone> -s to bne
from <zone> <n> : <n> : <n> <n> - oiX
from <zone> <service> emc
from <zone> <service> 到 efj
from <zone> and aoe
from <zone> be - to - gkc
from <zone> for Zkj
from <zone> get <service> on coc
from <zone> get to - cfl
from <zone> gets - to fkc
from <zone> have cjg
from <zone> in - jeg
from <zone> into Zng
from <zone> to - bkh
from <zone> to djg
from <zone> 上 ckg
from <zone> 出 eld
from <zone> 到 aji
from <zone> 去 emc
from <zone> 和 Zil
from <zone> 打 不 开 gcl
from <zone> 用 coc
from <zone> 的 ngZ
from <zone> 的 人 用 dih
from <zone> 能 -ing 通 ejf
from <zone> 能 不 能 <service> 到 fej
from <zone> 能 不 能 上 fje
from <zone> 能 不 能 访 问 gnZ
from <zone> 能 不 能 连 gma
from <zone> 能 到 gjd
from <zone> 访 问 gjd
from <zone> 还 打 得 开 gqW
from <zone> 还 能 上 gdj
from <zone> 还 能 访 问 fcl
from <zone> 连 fna
is <- qXf
is <client> jgd
is <far> hid
is <gateway> fej
is <own> dmd
is <public> ahl
is <server> aZt
is <zone> lde
left 5 cjh
left 6 kgc
left 7 cnc
left 8 gnZ
nth 0 jib
nth 1 imY
nth 2 chj
nth 3 baq
nth 4 XYx
nth 5 cSx
nth 6 bUx
nth 7 Zcq
nth 8 gZn
of 2 nmT
of 3 ffj
of 4 dcn
of 5 cem
of 6 dbo
of 7 Xgp
of 8 Vgr
of 9 cYs
own bare port rNo
own port bare M3d
own port port eke
to  <- dnc
to  <client> fbl
to  <far> bgl
to  <gateway> dbp
to  <host> hbk
to  <zone> iic
to , - - <host> pda
to , - <client> Ymi
to , - <host> gnZ
to , <client> Xlk
to , <gateway> fna
to , <host> obd
to , <outside> dgj
to , <own> lde
to , <server> gam
to , <service> <server> kdf
to , <zone> Udw
to , does - <gateway> gkc
to , on - <outside> vVb
to , 发 信 <server> led
to - - , <zone> dkf
to - - - - <zone> del
to - - - <client> dih
to - - - <n> - - , <zone> fXr
to - - - <outside> jgd
to - - - <own> scX
to - - - to <far> veT
to - - -s from <far> kdf
to - - <client> mce
to - - <far> nZg
to - - <gateway> kai
to - - <host> fdk
to - - <outside> jdh
to - - <own> jfe
to - - <zone> ucW
to - - from <outside> bne
to - - to - <gateway> gbk
to - - to - <host> kcf
to - - to <client> pdb
to - - to <far> saa
to - - to <host> kgc
to - - to <outside> obd
to - -ed <client> ilZ
to - -ed from <outside> ejf
to - -ed to <outside> Zng
to - <client> ddm
to - <far> jci
to - <gateway> gYo
to - <host> hcj
to - <n> - <n> - <far> XyX
to - <n> - <n> - <host> fvS
to - <n> - <n> - <own> gkc
to - <n> - <n> -ed - <far> Xva
to - <n> - <n> -ed - <host> foZ
to - <n> - <n> -ed - <own> f1L
to - <outside> fbm
to - <service> on <own> nfa
to - <zone> kcg
to - be - to <service> to <gateway> kcg
to - by <public> aeo
to - from <client> anf
to - from <outside> bme
to - from <zone> eel
to - get - to <far> rXd
to - get - to <outside> pZe
to - get to <far> rYd
to - get to <outside> lbf
to - have <outside> lbf
to - on <outside> ldd
to - on <own> kdf
to - to - <host> odb
to - to <far> lXk
to - to <host> nec
to - to <outside> lag
to -> <client> pae
to -> <far> mbf
to -> <gateway> oYg
to -> <host> nag
to -> <outside> kcg
to -> <zone> jic
to -ed - to <far> jZk
to -ed <service> on <own> kdf
to -ed at <own> jfe
to -ed be - to - <own> Xgq
to -ed get to <host> efj
to -ed get to <own> mgb
to -ed to - - <outside> Vud
to -ing <client> wcU
to -ing <far> kee
to -ing <gateway> jdg
to -ing <own> iic
to -ing to <far> pZd
to -ing to <own> iic
to -ing 得 通 <host> jdg
to -s - - <gateway> gZn
to -s - <own> lgb
to -s - <service> to <own> fYp
to -s - to <far> uUe
to -s - to <own> ldf
to -s -ing <own> kgc
to -s <client> mQq
to -s <far> sTg
to -s <host> lkW
to -s <outside> kfd
to -s <own> iak
to -s <public> lZi
to -s <zone> oZe
to -s to <far> qZd
to -s to <own> mga
to : - - <own> kgc
to : <n> -ed to - to <own> mce
to : <own> naf
to <n> - : - to <own> eld
to <n> -ing <own> ejf
to <n> on <client> agm
to <service> <host> qXf
to <service> <own> ndb
to <service> to <host> oZf
to <service> 到 <gateway> lbg
to <service> 到 <host> gdi
to ? - -ing - <zone> gkc
to and <zone> vVc
to at <client> dZq
to be - to - <own> jfe
to can - <own> ogY
to does - <gateway> mjX
to does <gateway> cij
to for <own> hbk
to for <zone> aki
to from - <zone> hkb
to from <client> bqb
to from <outside> bkh
to from <own> jdh
to from <zone> fje
to get - to <far> sdX
to get <service> on <own> cdn
to get at <host> mbf
to get to - <host> qgW
to get to <far> sVf
to get to <host> mdd
to get to <own> ked
to get to <service> on <own> jef
to have <outside> kfd
to into <zone> kZi
to is <far> dco
to is <own> Ydr
to is <zone> kfd
to on <client> goY
to to - <gateway> nag
to to - <host> nfa
to to - <n> of <own> lfb
to to <client> pad
to to <far> rWe
to to <gateway> nag
to to <host> jfe
to to <outside> nbe
to to <own> lec
to to <zone> jge
to will <client> dkg
to 上 <outside> nYi
to 上 <service> <host> pYf
to 上 <service> <own> ldf
to 从 <outside> qca
to 出 <outside> sXd
to 到 <client> mfb
to 到 <far> odb
to 到 <gateway> kcg
to 到 <host> hdi
to 到 <outside> mce
to 到 <zone> ubX
to 去 <far> pZd
to 去 <host> cbo
to 去 <own> med
to 去 掉 , <zone> efj
to 和 <zone> kch
to 往 <far> kfd
to 往 <outside> iYm
to 打 不 开 <own> kfd
to 打 开 <own> kgc
to 是 <own> adp
to 本 机 上 - <own> ngZ
to 用 <service> <n> 连 <own> kdf
to 用 户 连 <own> jgd
to 由 <client> bqc
to 的 <client> Vbw
to 的 <far> Vip
to 的 <n> , <gateway> emb
to 的 <n> 对 <zone> fkd
to 的 人 连 <own> lgb
to 的 机 器 访 问 <own> jgd
to 给 <zone> dkf
to 能 -ing 通 <gateway> lcg
to 能 -ing 通 <host> dfk
to 能 上 <outside> occ
to 能 不 能 <service> 到 <gateway> lfc
to 能 不 能 上 <outside> oae
to 能 不 能 直 接 打 到 <host> lfc
to 能 不 能 直 接 访 问 <host> jfd
to 能 不 能 访 问 <host> qeY
to 能 不 能 访 问 <own> bfm
to 能 直 接 <service> 到 <host> ldf
to 能 访 问 <own> agm
to 自 己 能 上 <outside> tVe
to 自 己 访 问 <own> kgc
to 自 己 访 问 <public> pgX
to 被 <client> dmd
to 访 问 <far> kbh
to 访 问 <own> kgd
to 访 问 <public> mga
to 走 <public> kfd
to 还 能 -s <outside> kgc
to 还 能 上 <far> kdf
to 还 能 上 <outside> kbh
to 还 能 访 问 <own> kfd
to 还 能 连 <own> lgc
to 连 <host> edl
to 连 <own> jfd
to 里 <service> <own> lec
with <- dnc
with <client> Vfs
with <far> cZs
with <gateway> ihd
with <host> eao
with <module> nXj
with <outside> dhh
with <own> kPt
with <public> lYj
with <server> jgd
with <zone> Ymi
`;
