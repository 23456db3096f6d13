/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
' , kggffe
' -a cfhfij
' -i dgfglf
' <n> schfbd
' <own> kggffe
' from egcfoe
' lgfeic
' out cfgglg
'connection nghdfc
'connection refused' nggdfd
's <n> olfecZ
's <service> mgeeic
's ? jfgfff
's fault nefehe
's inside ekfgff
's ljdahg
's own dpgekY
, <client> oehckY
, <far> qbfgha
, <gateway> nefffe
, <host> lcfbkh
, <n> ndefeh
, <outside> mXhdrb
, <own> inehWi
, <public> kdeldf
, <server> mehcgg
, <service> ldkefe
, <zone> kefhnX
, ack kfgfff
, all ojYmad
, allowed khffeg
, although nefgfd
, am ldcfjf
, and cgdZis
, any cleYpf
, anything gbgdpf
, approved bdfcft
, are qcbddl
, as jkjcec
, blocked mffffe
, but kdgefj
, by imfZgg
, can oddaoc
, change kfffff
, chhgig
, client kffgff
, coming neddek
, connection odfggc
, conntrack jgffck
, correct jfeefj
, could fcfine
, curl pgfZgf
, customer Zglfem
, dead pgdgcd
, destination peegfc
, do qebZhk
, does iYbnfk
, don't kZince
, dport oeddgg
, dropped rddcdh
, dst pefcff
, e efmeff
, established cggfii
, every kigeee
, everything kcibjg
, explain eehebr
, fine kfgfff
, first hdigfh
, for fgcogd
, forward jgfffg
, foxmail kffgge
, from pnfdbZ
, full gfkgfd
, get sddieb
, gets uZgZfh
, given ogfcYm
, going oefdch
, got meeffh
, hairpin pefgfb
, has rffeeb
, he jgeegh
, help qddidd
, how oeicee
, i ljghZf
, i'd ogfagf
, i'm mhgdgc
, id kfffff
, ideas mbghff
, if gpckZe
, in pdggdd
, incoming jgggeg
, inside godgbg
, is hdeffm
, isn't mfcfcj
, it ndhbbl
, it's feggfl
, item kmgbed
, just ggfjef
, kindly mcfggf
, length lfgffe
, like kddkff
, line fhdedn
, lip jgfggf
, list iianhZ
, mail rfffea
, make jgfgff
, meaning kffgff
, my pdffee
, need mfhnWe
, never nggfcf
, new ifgici
, no rmfXdc
, nobody lfefbl
, normal mfggfd
, not ilgefc
, nothing pfgece
, of jclddi
, ok lfgffe
, on nlfbed
, one oggcgc
, only enbieg
, open tkcXgb
, options jggfgf
, or nXfijd
, our qfbdfg
, outlook lgfggc
, over mffffe
, pass kfegff
, passes reffga
, permitted pfeedg
, ping hffffk
, plain nhefbg
, pls qcgbgg
, port nhhidY
, possible mdegef
, quick iYmmdc
, reachable rfdcef
, right rdiZef
, rip jgfggf
, rst gfgffj
, same jfgfjd
, say ffkgeg
, says ocggfd
, seq kfgffe
, session jgfggf
, she fehdfm
, should pfggcd
, skipping nffgde
, so kihlbZ
, sorry nggfce
, source scfdee
, step ngfffb
, still ocfaek
, straight kjhefb
, syn qggfeZ
, target qefchd
, tcp pggedb
, that nbgbcn
, that's mgefeg
, the meehdg
, then fdfinc
, there idgegj
, they jZdihl
, they're Whhefr
, thoughts fffffk
, thunderbird mfffdf
, thx enkXZo
, ticket cgchdq
, timeout kgfffe
, to mgfhcd
, udp rcfded
, unlike gffgek
, user ngfgga
, verdict mfefff
, walk meddfi
, want pdegee
, we iefdel
, we're kfhbcm
, what gaignd
, what's gfifck
, whats nffech
, where jTmjfi
, whereas mfggde
, which cfnlfa
, while meffge
, who gegSqm
, why kdgbfl
, will nffbhf
, win kggffe
, with hbmhfe
, works ndeeeh
, would fegdpc
, y oYhggf
, yes kapdfd
, yet qgffae
, you mfgZfj
, you're hefdeo
, 一 kffffe
, 下 gfgbfm
, 不 hmfdee
, 丢 megfef
, 中 jdflfd
, 为 tWggWo
, 之 jiebnb
, 人 lffegf
, 什 nfddgg
, 今 ffgedn
, 从 ifephY
, 他 ifdgif
, 会 ibjhjd
, 但 lfgggc
, 你 eegebr
, 写 gcbqhd
, 出 keckff
, 分 fllcfc
, 列 ejjgfe
, 别 pffbak
, 到 ugfdeY
, 加 chhgke
, 包 ohdefe
, 只 kffgdh
, 可 odeggd
, 后 fdhkid
, 周 hlgacj
, 咋 megfee
, 咱 ggejgf
, 哪 gffgmd
, 啥 lfggee
, 回 ogecge
, 在 megehe
, 地 mfgcfg
, 它 nddedj
, 安 ngXhhg
, 对 lamcjc
, 帮 jWgigj
, 开 pdggdd
, 快 fffffk
, 怎 hfefZp
, 急 fbfffp
, 想 pdffee
, 把 dggfkf
, 报 gjffff
, 拉 pfdgee
, 按 qYgfge
, 提 jffggf
, 收 kcfedm
, 改 ffggke
, 放 megege
, 数 ngeffd
, 新 gfffej
, 明 dfgfgm
, 昨 ogfggZ
, 是 kehcfi
, 最 mghibc
, 有 Znhdih
, 本 kfggff
, 来 sbbfgf
, 正 pfgcee
, 死 kffggf
, 求 kffgch
, 没 oegdWn
, 浏 jfffgf
, 源 kfffeg
, 然 lggfdf
, 现 jbgfle
, 用 jfegdj
, 由 lfffff
, 目 mfffef
, 直 kgfgfe
, 看 gfgffj
, 真 lgfffd
, 端 meffff
, 第 Zcghqh
, 等 obdlfc
, 策 mefgdf
, 结 rgeccf
, 给 hkefZl
, 网 jgfffg
, 能 lgghlW
, 行 negdeg
, 要 mdakff
, 规 mdfffh
, 让 heffel
, 说 kfgffe
, 请 gcihfi
, 谁 jefalh
, 谢 hhdeap
, 走 pdfeef
, 跟 jffedl
, 过 lfggee
, 还 jpffjU
, 这 jfkYig
, 进 rYeffg
, 连 scgbfd
, 通 ycgagY
, 那 lbeldh
, 都 fmbckf
, 重 khggee
, 问 qfegfZ
, 马 gefgel
, 麻 kkgefc
-> <client> negfee
-> <far> pfffgZ
-> <gateway> tcegea
-> <host> jegckf
-> <outside> jeeele
-> <own> qXiZji
-> <zone> rcdhgc
-> pZfakh
-a dffehm
-a forward fffeji
-a input dfgfkh
-a postrouting eeeedq
-d <own> ffgeij
-d efgelh
-e lfggfd
-i , jffgck
-i <client> kgfgff
-i <outside> bffeni
-i <zone> biffhj
-i agffkl
-i forward agegfq
-i like gfggcm
-i on hfffYq
-i prerouting gegcfn
-j accept fffegl
-j accept' cfhfij
-j dffehn
-j drop effflh
-j log egggfk
-j masquerade efeeki
-j reject beeglj
-j snat eeffkh
-j tcpmss fffffk
-k odgfgc
-l jggfff
-l 抓 mfggfc
-l 里 jgggff
-m ffgeij
-m limit efggfk
-m udp effggj
-o <outside> bgeein
-o <zone> fgggmc
-o cieejj
-p <n> nddgge
-p dfgejj
-p udp dhffco
-s <far> efffij
-s <zone> effgkg
-s defgik
-t fefgjh
-t nat fefgjh
-w hgfekf
-w net hgfdkf
: $ hefeel
: ' kgffff
: -a fffehk
: : qfgfdb
: <client> wfhgaV
: <far> qegfeb
: <gateway> ljcfgd
: <host> imfafg
: <n> fYfjdr
: <outside> zafcda
: <own> ojcjda
: <service> nahdfj
: <zone> recgde
: a nefhjZ
: ab jgggge
: any efheoc
: can hggfck
: cannot nffefe
: cd kgggge
: connect nefffd
: connection lffffe
: could qaegfg
: couldn't kgffge
: curl kfffgf
: dhhghg
: do qfbfef
: does hZccpk
: drop lfffhc
: errno kfffff
: forward mgedZn
: from fmgchf
: github fYhagt
: if ufhVfe
: in mbggfg
: input Xgfgqg
: ip kfgfff
: iptables ffegdm
: ipv jgggeg
: is pedfib
: list Zimlfb
: mar kggggd
: martian kffgef
: may jeefel
: nc ncfgge
: net qgeeha
: no pcfege
: open reeafg
: outlook lffeff
: permitted odehde
: please jjjcfb
: port ejaped
: postfix jggfgf
: reachable nlcgbd
: relay oeggga
: s lfffhc
: src xcfefX
: tcp lffffe
: the kmgead
: timed kegfgf
: to afgqhb
: trace kggfeg
: udp mgffee
: user lffggc
: users qfeega
: we iedlhd
: what egfkka
: which cfoice
: who gsdedc
: why idfdhk
: will nedgeg
: would keeape
: 从 iafldi
: 我 jYlkhb
: 无 kffffg
: 能 dlfegg
: 连 jffggg
; connection jgfgff
; does qZfehe
; mefcig
; the lidjdd
; what cffghm
; will jgggff
<- in fgfffj
<- qYfbjh
<- what hgeegj
<client> $ nhZgid
<client> , pfjZdf
<client> -> mffeic
<client> : ndgegf
<client> <client> offfed
<client> <far> pggeec
<client> <host> nfgefd
<client> <n> seffeZ
<client> <own> qegffb
<client> <service> oegfed
<client> <zone> lgegge
<client> ? mdZlie
<client> able xZedbg
<client> allowed scgdhb
<client> and tfgeeY
<client> are kfeggg
<client> at ubgddd
<client> be tchdeb
<client> blocked ofgfga
<client> by rffdfb
<client> can udfeiX
<client> can't qbhgcf
<client> cant mggffc
<client> could ogegfc
<client> curl ogfgfb
<client> do nffgde
<client> does qffefb
<client> dst lffffe
<client> for qefcch
<client> from ogggZf
<client> get tafemW
<client> gets qdhgeb
<client> going hfggkc
<client> have iasebe
<client> hit pefahg
<client> i kgggge
<client> in keggkb
<client> instead cgegnf
<client> is oekdeb
<client> it mfeffe
<client> just megfge
<client> keeps ngggga
<client> listens nfggec
<client> logs kfgfff
<client> make pegfec
<client> must kgffff
<client> ncgehe
<client> needs nfgfdf
<client> no rbffgc
<client> on oWeYjp
<client> open wYhdiY
<client> opens nfgbgf
<client> or gceria
<client> out lcgdcn
<client> over qgggbb
<client> ping kfgfge
<client> port pfgcfd
<client> pulls jfgfgf
<client> pushes uhgbfX
<client> r kfgffe
<client> rather hgfele
<client> reach ecgfki
<client> reports rgfdeb
<client> runs ofgefc
<client> s kggfff
<client> scrapes mffdfg
<client> sends kfgegf
<client> should offhdb
<client> shows nfggfb
<client> sport kfffff
<client> still gheioX
<client> talk kdghmY
<client> talks kfffff
<client> tcp oeffee
<client> the nffffd
<client> then fgggld
<client> to rfgbkX
<client> towards sehZha
<client> udp seggbc
<client> up jggfff
<client> use hendee
<client> wants ogfdef
<client> when ribdZi
<client> who nmebga
<client> will pgfefc
<client> with kfggef
<client> would ngfcff
<client> 上 neejdc
<client> 会 ngeged
<client> 作 ldghef
<client> 出 ofgbic
<client> 到 pagbhi
<client> 去 ogffbe
<client> 发 kggeff
<client> 可 nbfggf
<client> 吗 ldfggf
<client> 就 fgggje
<client> 开 udfafc
<client> 往 pgfdgc
<client> 想 lfggdf
<client> 打 sgffdZ
<client> 拉 mcedgj
<client> 收 pefdhc
<client> 是 mgeggd
<client> 有 idekff
<client> 来 qdeffd
<client> 用 offeed
<client> 由 ldggdg
<client> 的 qafeff
<client> 给 lfghfc
<client> 能 lbjdfj
<client> 行 jfggff
<client> 被 ndfhdf
<client> 要 mffffe
<client> 访 mYegfl
<client> 走 mggfcg
<client> 还 dgggkf
<client> 这 mjiaed
<client> 连 zdfgdT
<client> 通 nffffd
<client> 那 nefffe
<far> $ kecghg
<far> , seidbc
<far> -> lggehc
<far> -j dfgfme
<far> -p fgggdm
<far> : kgggfd
<far> <far> mgfgfc
<far> <n> jfffid
<far> <own> nffefe
<far> <service> qdhbjZ
<far> ? hYghhl
<far> a nggfcd
<far> able rfaiga
<far> allowed lfffef
<far> and oggddf
<far> be tbggZf
<far> by jfffbl
<far> can ubcfgc
<far> connects lggdff
<far> delivers ndhfde
<far> does nfgeed
<far> dst kggffe
<far> for oegfee
<far> from mcgkfc
<far> get wXfbdi
<far> gets pdfeee
<far> hitting kfffff
<far> in ncgeff
<far> is pfffde
<far> let lggffd
<far> make mggfdf
<far> ok qbggfc
<far> on jdefkf
<far> our qdbhee
<far> over iehhlZ
<far> pdfdge
<far> port zdgeeV
<far> r meffeg
<far> reach ngdfib
<far> right dgdchp
<far> s kfffff
<far> says mggefe
<far> see jfgghd
<far> sport kfgffe
<far> still dfhhmc
<far> tcp opdddZ
<far> through mgdghc
<far> to rfgdhZ
<far> udp offgfc
<far> wants kffgfg
<far> will nfgeia
<far> with neeffg
<far> would lefegf
<far> 不 nfggec
<far> 会 jgdeke
<far> 做 lfgffe
<far> 到 ifgcfj
<far> 发 rgfZef
<far> 吗 iffglb
<far> 想 peffed
<far> 打 ngaggf
<far> 用 kegggf
<far> 的 pefeha
<far> 能 pgfhbb
<far> 要 qdegce
<far> 访 tefcbf
<far> 还 aghhoc
<far> 连 ncfhhc
<far> 通 uddded
<gateway> $ hfgjib
<gateway> 's lkedia
<gateway> , qgaiec
<gateway> -> pfggea
<gateway> : leggib
<gateway> <gateway> vcedZg
<gateway> <n> iaecfq
<gateway> <service> qdbhhc
<gateway> ? obbeji
<gateway> allowed mdhhfc
<gateway> as hckgeg
<gateway> at hdffgj
<gateway> be kkffbf
<gateway> blocking sgYggb
<gateway> box seiXge
<gateway> config gafggn
<gateway> do mgfeee
<gateway> does jfffkc
<gateway> doing kggfgd
<gateway> drop nggheb
<gateway> eating neggec
<gateway> even leggeg
<gateway> forward ngbied
<gateway> forwards ebdrge
<gateway> from needla
<gateway> hiedek
<gateway> in ngggeb
<gateway> is keeefi
<gateway> itself ongfdV
<gateway> last cejkej
<gateway> let reggea
<gateway> lets pegggZ
<gateway> letting qggddc
<gateway> ok nfghdc
<gateway> on XldZmp
<gateway> open oobWjc
<gateway> or kefjgd
<gateway> out lefhee
<gateway> pass lfffef
<gateway> ping pgdehb
<gateway> port neehia
<gateway> right hglYgj
<gateway> shows kggggd
<gateway> to ucbggc
<gateway> why ngfdee
<gateway> would mgdehd
<gateway> 一 hfekge
<gateway> 上 kfalgf
<gateway> 丢 oefgfc
<gateway> 之 jegbfl
<gateway> 会 pffdee
<gateway> 吗 wXedgd
<gateway> 对 iWepif
<gateway> 拦 rdggfZ
<gateway> 挡 udegeZ
<gateway> 放 jeggfg
<gateway> 是 aghgbr
<gateway> 有 gcgegm
<gateway> 本 pihgfV
<gateway> 没 meggfd
<gateway> 的 gogfZg
<gateway> 给 lgfeff
<gateway> 自 niehfZ
<gateway> 规 jefffh
<gateway> 让 nefefe
<gateway> 这 odffee
<gateway> 通 mdfgff
<host> $ mkbqbW
<host> 's kdgfdk
<host> , kefaij
<host> -> peiedc
<host> -a fgggpY
<host> -j fgggje
<host> -o fgggmb
<host> -p fggegj
<host> : gifjgb
<host> <- refdcg
<host> <client> lffffe
<host> <far> kfggff
<host> <host> hkamec
<host> <n> qebgfe
<host> <server> kofZYj
<host> <service> rdgbib
<host> ? kgdsjR
<host> able vXfegd
<host> after chghmc
<host> allowed vZhfhX
<host> and ldgedk
<host> are gdZphh
<host> as lfebke
<host> asap gfgefl
<host> at egfden
<host> be lfgeff
<host> besides oseaXc
<host> box ehdmeg
<host> by lcefcm
<host> can odecif
<host> can't rfgdgZ
<host> deliver jfgfff
<host> direct leffff
<host> directly lfdaod
<host> dnat chhbog
<host> do heYmhj
<host> does mfgejZ
<host> dst kfgffe
<host> echo lfgfee
<host> exposed arXode
<host> for mafcdn
<host> from rZechg
<host> get sdhfeZ
<host> has lcfdek
<host> have lYjkdf
<host> host meZjfg
<host> i edgneg
<host> in lZfcng
<host> ip kfgfeg
<host> is nUeenj
<host> itself jWoffi
<host> jfckff
<host> just mfgfef
<host> machine kedmde
<host> must kgffge
<host> needs ldgigb
<host> now afgeoh
<host> ok kfffff
<host> on ihgZjh
<host> open qdbdfi
<host> or fbeock
<host> out kdffie
<host> over kegecj
<host> pls kfdefj
<host> port ukgWiW
<host> ports keafne
<host> postfix kgggfd
<host> published cXfvgf
<host> reach waeehY
<host> reachable kpZidb
<host> right geakhj
<host> rules gdfgkh
<host> see ubgZge
<host> send lghffc
<host> sends jfgfff
<host> server hidheh
<host> server's ijdifd
<host> servr jkfdfe
<host> should megdgg
<host> sport jffgff
<host> srever hclleb
<host> still cegemh
<host> talk qcffhb
<host> tcp pdgdch
<host> the jggfdh
<host> then ggggjd
<host> through vbeage
<host> to qahffb
<host> wants uefcfa
<host> what fjeehh
<host> with mfghkW
<host> would kfhflY
<host> 一 mgcgge
<host> 上 jnaedh
<host> 不 nfhddg
<host> 主 pehcdf
<host> 么 ngbfgf
<host> 了 agffog
<host> 会 lfdgge
<host> 做 eZesgf
<host> 出 lcichg
<host> 到 scidfa
<host> 发 hYdoig
<host> 吗 mafcfm
<host> 对 dfYrje
<host> 就 kfegge
<host> 往 mbiYlg
<host> 收 leffff
<host> 映 ddeuhZ
<host> 有 lddpea
<host> 本 dajfer
<host> 的 kkegec
<host> 能 sagdja
<host> 自 jfgfgg
<host> 行 kggffe
<host> 被 ifekgd
<host> 要 kfgfjb
<host> 走 uffXdg
<host> 还 hfbojZ
<host> 这 jZdlgi
<host> 连 mfgfdf
<host> 通 seheeZ
<host> 那 qhhddb
<host> 都 jfdpbe
<n> $ kjeVen
<n> , kheggd
<n> -> ideahp
<n> -i gegfdo
<n> -j efgfhk
<n> -m eeggdn
<n> -p fgfgek
<n> -s bhcfjn
<n> : ibehhj
<n> ; dgfgjh
<n> <- oeedjc
<n> <client> nefeic
<n> <gateway> idffhh
<n> <host> qegbgd
<n> <n> cYgffu
<n> <outside> nehmeW
<n> <own> zZgahZ
<n> <server> sffdeb
<n> <service> miefed
<n> <zone> pdgdgf
<n> ? klcdeh
<n> a jgggff
<n> aa jgggff
<n> ab lggfcg
<n> about dffZhq
<n> above hdhdne
<n> against qddadm
<n> allowed hYgfep
<n> am kedhdj
<n> and mefcje
<n> any ieffmb
<n> anywhere endfeh
<n> are meffff
<n> as tceggY
<n> assured kfgffe
<n> at qndaiW
<n> before efgffl
<n> below gdgeod
<n> blocked mfegfe
<n> by hfgdme
<n> bytes jfgfgf
<n> ccc meffgd
<n> change gfdgem
<n> client leefgg
<n> close nffffd
<n> coming vgeYcf
<n> connect jgfggf
<n> connection ofgffb
<n> curl rgfgfY
<n> directly ofggjW
<n> dnat cegfkj
<n> do hffdcp
<n> does heddrc
<n> dport kffffe
<n> drop ehghdk
<n> dropped pfbfhe
<n> e jfggff
<n> end dqfncZ
<n> established kfgffe
<n> example ngggfa
<n> explain hffefj
<n> failed lgfffe
<n> ffecjl
<n> fine ofdggc
<n> for pZeblg
<n> forward eegfij
<n> from pUfggl
<n> fwd jggfff
<n> g nbgffg
<n> get ddbeby
<n> gets dfeepf
<n> goes bgfhne
<n> good oeegef
<n> h pdgdic
<n> had cffhpc
<n> has djedco
<n> i cneihc
<n> if fcgglf
<n> in jbhang
<n> into jedefl
<n> is fedkhg
<n> it ofedci
<n> just mffggc
<n> k gfgefk
<n> last cfgfbq
<n> like bfgfli
<n> look ggffao
<n> lost ieffke
<n> mail jfggff
<n> make hghbke
<n> mark jgffff
<n> milliseconds nffeee
<n> minutes kfgZij
<n> ms jeggeh
<n> no mfefff
<n> node qcehed
<n> of teYeal
<n> off ikgceg
<n> ok saccgg
<n> on jkndfW
<n> only pefffb
<n> open moXsaV
<n> or eodfhc
<n> out ofghec
<n> outbound neffgd
<n> packet jfffgf
<n> please jcddkj
<n> pls qbefbi
<n> pm lZdfhl
<n> port medhci
<n> postfix lgggfc
<n> prio kffggd
<n> proto kgggfe
<n> published sjagbc
<n> quic vddYeh
<n> reach efegbq
<n> reachable jqfbhY
<n> received jfgfgf
<n> relay pegcfd
<n> reporter lggggc
<n> rule aeghpe
<n> s kddcfm
<n> safe gegdgl
<n> says hfefdm
<n> seconds jgggef
<n> secs jffggf
<n> since reffdb
<n> so gegfmd
<n> src jgggff
<n> stuck jfgfgf
<n> syn jggfff
<n> tcp kmehfY
<n> that pdgbge
<n> the ldggeg
<n> then fgfgjf
<n> this jgfghd
<n> through nlecdc
<n> thx oedegf
<n> times rfgagc
<n> to feeYkq
<n> towards jgeeej
<n> trying jegggg
<n> udp rfgfgW
<n> unreplied jfgfgf
<n> use kfffff
<n> using oecgfe
<n> via kffgff
<n> was igffkd
<n> were fdhfkg
<n> what gdefoe
<n> what's jffdfj
<n> when agggmg
<n> where dggfkg
<n> which abhqhf
<n> who fbhokZ
<n> will mffefg
<n> with gjdemd
<n> works neeggd
<n> would leffie
<n> wtf ffgffj
<n> x kgfgfe
<n> you qehddd
<n> 一 oefffd
<n> 上 iegfdk
<n> 不 vXhgfa
<n> 两 gdgelh
<n> 为 lhgdch
<n> 了 Xsedmc
<n> 会 beklic
<n> 出 kfgfef
<n> 到 daardn
<n> 口 igiibe
<n> 只 erhage
<n> 可 mdeggf
<n> 合 ggdbgn
<n> 吗 wadegb
<n> 和 segcga
<n> 啊 ikcgge
<n> 对 sgabfg
<n> 就 lgfgee
<n> 帮 hffegj
<n> 应 hdemff
<n> 开 ddZpfl
<n> 打 mggWhj
<n> 换 fgggkd
<n> 收 mefege
<n> 改 defdkm
<n> 放 ndfcdj
<n> 映 dTZujm
<n> 是 lbbjmc
<n> 最 rdgfYi
<n> 有 lrcgXe
<n> 没 sfiYed
<n> 点 hfeeem
<n> 的 aaghgq
<n> 看 geggZp
<n> 端 mkZagj
<n> 管 ngchgc
<n> 能 gagccv
<n> 行 bfeemj
<n> 被 kgfgge
<n> 访 mcacep
<n> 走 oegfde
<n> 转 Oogsid
<n> 还 chgilb
<n> 连 ochceh
<n> 通 qYebfn
<n> 那 feffji
<n> 都 bvfWig
<outside> $ regbee
<outside> ' egfglf
<outside> , pZghja
<outside> -> sbfYjf
<outside> -d fggdfl
<outside> -j feeehn
<outside> -p dgffji
<outside> : sefZff
<outside> <far> ocgfdg
<outside> <host> scccjd
<outside> <n> ocgdjc
<outside> <outside> reeaff
<outside> <own> jdgdkf
<outside> <service> hfcnia
<outside> ? qebhgd
<outside> accept cgegmg
<outside> access slcXfd
<outside> and tcgaeg
<outside> at shedeb
<outside> be ufdgab
<outside> but leggfe
<outside> by kdfggg
<outside> can phkddZ
<outside> client megefg
<outside> clients dfgene
<outside> connects tegchY
<outside> could ldglbf
<outside> does pfeUne
<outside> for ndZlgf
<outside> from ifecmf
<outside> get oairbV
<outside> gets fnaled
<outside> hit kjdche
<outside> host qbdeff
<outside> i ofgcgc
<outside> in hlcebl
<outside> ip jggfeg
<outside> it pdgehc
<outside> it's mfgggc
<outside> jeiigb
<outside> like hcggle
<outside> off efgflf
<outside> oif jgggef
<outside> ok pfegag
<outside> on hXkjkd
<outside> open tcfbdf
<outside> opens qfgaeg
<outside> or tecdee
<outside> out fgggjf
<outside> over ldggff
<outside> ping odgbfh
<outside> reach gmklZY
<outside> right rbmjdU
<outside> see ipdbgc
<outside> side jkdhgb
<outside> still hjecoa
<outside> straight recegd
<outside> tcp lddfih
<outside> that fhdiZo
<outside> the ndeffg
<outside> then bgggpc
<outside> through kcnkeX
<outside> thru jnflcX
<outside> to oaeben
<outside> udp ocgffe
<outside> users obgdfh
<outside> were aggepg
<outside> what lfeife
<outside> who ucfZch
<outside> with hYkode
<outside> would geimec
<outside> 上 qVicek
<outside> 不 gfffjf
<outside> 了 kancmZ
<outside> 会 chhhoZ
<outside> 出 jedeih
<outside> 到 padila
<outside> 去 geffqa
<outside> 发 hThohi
<outside> 可 xVggha
<outside> 吗 qcgeia
<outside> 客 lZgeii
<outside> 就 kgffff
<outside> 开 hkliXc
<outside> 打 qffdef
<outside> 扫 fsYfci
<outside> 收 kbhfig
<outside> 是 meefeg
<outside> 有 tdgYYm
<outside> 来 ihbmee
<outside> 正 rafgee
<outside> 用 keflgb
<outside> 的 gbpkhY
<outside> 直 0dXaef
<outside> 能 qhflbW
<outside> 访 llbkkU
<outside> 走 mZiehg
<outside> 还 Yhggqd
<outside> 这 qebalf
<outside> 进 nUkigf
<outside> 连 obajkc
<outside> 通 tcedfd
<outside> 那 mZdglf
<outside> 都 dsZmdb
<own> $ mjafgd
<own> ' mgfffc
<own> , jfgmae
<own> : lfgfdf
<own> <client> lfgffe
<own> <far> leffff
<own> <n> moheeV
<own> <own> lffffe
<own> <service> kmgVie
<own> ? fqabmc
<own> actually jldibe
<own> after ggffke
<own> and gpdfde
<own> answer jleegc
<own> any pagbld
<own> are acftgd
<own> as oZeikb
<own> at gahjkg
<own> be mngdca
<own> come nehegd
<own> coming ngdYkf
<own> connect kfffff
<own> connection leffff
<own> curl jgffff
<own> die hfcdrb
<own> do ndglZe
<own> does khejgZ
<own> doesn't mkhdga
<own> dport sbhgdb
<own> dst lfffff
<own> end oaijdd
<own> ends RZjwjh
<own> every kfgfeg
<own> failed ngfeef
<own> for obcgbm
<own> forwarded sjWjcc
<own> from rbnToY
<own> get okYjce
<own> gets cffjob
<own> gives kgfgfe
<own> go lhfibf
<own> goes kZfmjb
<own> i mfgfee
<own> if Yfhhpd
<own> ihdige
<own> in qdgffc
<own> into ndffff
<own> is kicmbd
<own> it tcfZfg
<own> just qffdde
<own> land dWireh
<own> make qefeag
<own> never kmddgd
<own> no phfahc
<own> not rZfeid
<own> ok aodemb
<own> on ljcfdh
<own> once Yefhqf
<own> open pjYmfX
<own> opens meggfc
<own> or nfeclb
<own> over hgdikc
<own> please jmehcc
<own> pls jefjff
<own> port nXgfgj
<own> prot ilhefd
<own> reachable mnbbja
<own> refused ldfggg
<own> s kggffe
<own> should mffegf
<own> since ljedfd
<own> smpt ilfdee
<own> sport kffffe
<own> start dgggme
<own> still ehffnc
<own> survive chhgqY
<own> tcp kdfjka
<own> that hkaqbb
<own> the pffcja
<own> then ldgZmf
<own> timed kffgff
<own> times tbgcfc
<own> to kaeZoj
<own> udp ofgfga
<own> usable eoedhe
<own> was ocgggc
<own> what lbelgd
<own> when hmdcid
<own> where tZffee
<own> which xjcYeZ
<own> while mgfgdf
<own> who fmfkZf
<own> why kefggg
<own> will ndffgf
<own> with icefhk
<own> work oiaatU
<own> works kledfe
<own> 一 rdgfec
<own> 上 Zlaveb
<own> 不 ffgfjg
<own> 为 tgfgeW
<own> 了 efffkg
<own> 会 phcZmc
<own> 到 jlgdgc
<own> 发 gRfvnb
<own> 后 Wfioif
<own> 吗 gjYaio
<own> 对 haaqgh
<own> 就 ehggna
<own> 打 oedgff
<own> 报 lcgfgg
<own> 收 kdfeje
<own> 映 Vdesjh
<own> 是 kfefic
<own> 最 gVfpme
<own> 有 jfblef
<own> 没 nhecfg
<own> 的 mfedjc
<own> 端 jpfbfb
<own> 能 tcgflT
<own> 行 gfhgkd
<own> 被 pggggX
<own> 走 scggfZ
<own> 超 lgfgfd
<own> 转 pSdilg
<own> 还 caielk
<own> 这 Zjfmfg
<own> 连 ofgegc
<own> 通 mkfWig
<public> $ lgdhee
<public> , kbkggc
<public> : kYkkfe
<public> <far> obffgf
<public> <own> kdjidd
<public> ? ejdhld
<public> and fdelgg
<public> igjlbb
<public> of nbcqdb
<public> on scchha
<public> 上 ddfqhc
<server> $ helhde
<server> , laelge
<server> : lfffgf
<server> <client> tefgca
<server> <host> pegcfe
<server> <own> lffffe
<server> ? dsYdbn
<server> at rggedb
<server> has oefffd
<server> hgjjdd
<server> in rgfcga
<server> is jgfkga
<server> on rcfchd
<server> 主 rcfcff
<server> 写 kgffgf
<server> 地 nefgcg
<server> 填 leffff
<server> 是 lgggdd
<server> 有 fUhrif
<server> 的 jYcmgj
<server> 能 oeegfd
<server> 自 pbfgge
<server> 要 kchfgf
<service> $ obelga
<service> , nimZfZ
<service> : jmhUif
<service> ; pdhfga
<service> <client> kfggff
<service> <gateway> gkggdf
<service> <host> peiega
<service> <n> jffnbd
<service> <own> jlfhbd
<service> <server> vaedfd
<service> ? jjgiea
<service> against nfgegd
<service> and mdeckf
<service> anywhere doggha
<service> at lmehca
<service> broker ngfefd
<service> by lefggf
<service> client qgbZih
<service> connect kfgegg
<service> connection oadgmb
<service> connections tchagc
<service> daemon kiedgf
<service> dnat Xfffrh
<service> does kfgefg
<service> exposure bqichd
<service> for gdfbmk
<service> forward cbhdjo
<service> from jhdika
<service> host lgfgef
<service> in gfgdgm
<service> into ogfekY
<service> is sjcciY
<service> just jegggf
<service> kmechc
<service> lookups jfgggf
<service> of mkdXpZ
<service> ok ncfgnY
<service> on jkZkhc
<service> onto mfefeg
<service> open hoeicc
<service> or uagfec
<service> out jbdime
<service> over fogafg
<service> pointing gegffl
<service> polling kcgggg
<service> polls peechd
<service> port Whpnea
<service> published hoeahe
<service> queries kefheg
<service> query nfffcg
<service> reachable hkhbfg
<service> session kifege
<service> sites hefekf
<service> straight kfgffg
<service> tcp flefgf
<service> that mfggcf
<service> through fnheee
<service> to jeafpe
<service> udp rceged
<service> via efegmf
<service> work rfgefZ
<service> 一 oeffef
<service> 上 qdgcdg
<service> 为 kgfgfe
<service> 了 fgffme
<service> 会 mfffgd
<service> 到 nifYgg
<service> 发 mgffdf
<service> 吗 oZbcin
<service> 填 mdgfeg
<service> 收 kefggf
<service> 是 gtcaib
<service> 有 jgfkec
<service> 服 kqeZfc
<service> 登 nfedff
<service> 的 dqeelY
<service> 能 seffeZ
<service> 行 iggdhg
<service> 请 mgfdfg
<service> 走 hYgoff
<service> 轮 kgheff
<service> 进 tVgfeg
<service> 连 jffgff
<service> 通 kViehn
<service> 都 opfUdf
<zone> $ oceghd
<zone> 's rZhede
<zone> , limdca
<zone> -> kcegje
<zone> -d dfgfhk
<zone> -j effglf
<zone> -m ggggma
<zone> -o cjffii
<zone> -p effgle
<zone> : oefagh
<zone> <client> qdffde
<zone> <gateway> rehecd
<zone> <host> ragdhc
<zone> <n> vbgZef
<zone> <outside> mfegef
<zone> <own> wTgfic
<zone> <service> yYXife
<zone> <zone> jjkgbb
<zone> ? jjehhb
<zone> able vXjdZh
<zone> actually fdnehf
<zone> allowed tTmcgd
<zone> and mnbdcf
<zone> are pfgffa
<zone> at zbdgZc
<zone> be qaciid
<zone> box jgfgff
<zone> browse nfgegb
<zone> can ffmjiX
<zone> can't ucecfd
<zone> cannot obhhdf
<zone> cant odggde
<zone> client pcegee
<zone> clients ogdbma
<zone> connects lfgeff
<zone> could recdhe
<zone> directly ldeggg
<zone> dnat aghfqd
<zone> do ngfheb
<zone> does qdfhdb
<zone> even vdeggW
<zone> folks pfgbff
<zone> for pbiXqa
<zone> from kqeZde
<zone> get sWmccg
<zone> gets qYlbdg
<zone> gives pdffcf
<zone> go ocieee
<zone> going egggmc
<zone> has sdegce
<zone> have rZhfhb
<zone> hit wXggfa
<zone> hosts udehba
<zone> i kigdgc
<zone> in mfgggc
<zone> into nahgfg
<zone> ip jggfeg
<zone> is nbncdd
<zone> just ldfggg
<zone> lan ogegga
<zone> laptop pdffch
<zone> last pcdgch
<zone> lgicgd
<zone> lose fffdoe
<zone> machines jjdfff
<zone> make dffglg
<zone> may ocghed
<zone> must rcgfga
<zone> need lggegd
<zone> needs kgfgdf
<zone> net wecfcd
<zone> network oZghgf
<zone> not mdkeed
<zone> oif jggffg
<zone> on uXfehc
<zone> open tcefhZ
<zone> opens kghcgg
<zone> or hrdeec
<zone> out mdfgff
<zone> outlook qafffg
<zone> over mclchb
<zone> pc ofeefe
<zone> pcs negbkb
<zone> people jciema
<zone> permitted kfffff
<zone> ping qefefb
<zone> port udgfdZ
<zone> ppl ndfgfd
<zone> reach rYmbkZ
<zone> rules ZZbhtj
<zone> say qbefge
<zone> says jfggff
<zone> see mZdgnd
<zone> segment hdjggf
<zone> send ogffce
<zone> should ncfggf
<zone> shows oegfee
<zone> side kggehe
<zone> src kggffe
<zone> still dafgll
<zone> subnet ohWhid
<zone> talk oZkgfc
<zone> talking jffglZ
<zone> that kgeeie
<zone> the peedhd
<zone> then efggkf
<zone> they nfdfge
<zone> through uZiZid
<zone> thru crgdee
<zone> to oYXfmm
<zone> towards rcfeja
<zone> use iejfgd
<zone> user ickfgg
<zone> users khlfdZ
<zone> via tYhggb
<zone> wants sfYfge
<zone> what megffe
<zone> who idfhjd
<zone> wifi oaggeg
<zone> with jgcfig
<zone> zone kdggff
<zone> 上 reefiZ
<zone> 下 nbgfgf
<zone> 为 6UeifS
<zone> 之 mefghc
<zone> 也 ejffje
<zone> 出 kegcig
<zone> 到 mZacll
<zone> 去 pcgdka
<zone> 发 legfff
<zone> 可 oXfigh
<zone> 同 kfggef
<zone> 吗 radfff
<zone> 和 jleefe
<zone> 开 hmefgd
<zone> 往 kffgff
<zone> 打 legffe
<zone> 提 oegagh
<zone> 收 legfef
<zone> 放 nafgeg
<zone> 是 igdgke
<zone> 有 kffffg
<zone> 机 pecfge
<zone> 查 keghfg
<zone> 段 fjfgfg
<zone> 现 kboahe
<zone> 用 nahdje
<zone> 电 ofegfd
<zone> 的 mejheb
<zone> 直 odggbg
<zone> 网 sYegff
<zone> 能 jgjhdd
<zone> 访 0XghiQ
<zone> 走 kegfkb
<zone> 还 efggkg
<zone> 这 ocgfgd
<zone> 进 3YcYge
<zone> 连 logfhU
<zone> 通 sYfhfc
<zone> 那 mhdhia
<zone> 都 deogfe
<zone> 里 lifchd
? -a ffgfnc
? <host> qagggc
? <n> klfgea
? <outside> middic
? <own> pbemea
? <service> pbfdfh
? <zone> diefnd
? ? gnefbg
? a ikclZg
? apt mfgdgd
? asking lffYme
? example shhfcY
? from oegdfe
? i bigkeg
? i'm iagghi
? in jffgge
? input mmddga
? is oefffd
? it bigfgk
? it's lgefbk
? just okYeak
? kernel jgggfe
? my iegefj
? need odbjic
? nobody eegibo
? please maiied
? port qhaedf
? tcp lgffgd
? thank ogfbdh
? thanks gfgffj
? the ceYqkh
? they jedemd
? thx rfffgX
? udp gkfgee
? want phfdfc
? we ifejgf
? what ekgdfj
? whats gcgfdo
? yes offdef
? 不 fkffff
? 列 igZnhd
? 回 lffgfd
? 安 gbkgje
? 怎 fffffl
? 我 mbkfci
? 有 megdeh
? 等 oYeigg
? 给 ghchcl
? 谢 mfffgc
? 还 jbgbfo
^ -a feffQ1
^ -i jfaccr
^ <client> rdefcf
^ <far> vggcdZ
^ <gateway> rehgeZ
^ <host> pgXmcd
^ <n> jhcjfe
^ <outside> rcijYc
^ <own> nvYfaY
^ <public> gibmeg
^ <server> sdfcfd
^ <service> ukebYc
^ <zone> thkdZX
^ a pUfklb
^ acme fcggXu
^ add dddepi
^ after cefbvd
^ all idkkcd
^ am lgfggd
^ an hkdhYl
^ and kZeaio
^ any jlfkYd
^ anybody lijadf
^ anyone hqbbal
^ anything hhcqae
^ are uXacen
^ as nangcc
^ assume hffgkd
^ audit boalfe
^ auditor jocefb
^ backup gefffl
^ before glfjaf
^ behind qbfiiY
^ block gffceo
^ by ZmiZfn
^ can sTYdeu
^ change igggnY
^ check llfdeb
^ chg bghgod
^ ci kgegff
^ client ubbdka
^ cna tYfehd
^ compliance dfhfem
^ connection qegcee
^ conntrack kgfffe
^ could lafadr
^ curl offffd
^ customer nXckfj
^ dear meejee
^ dev gfejgf
^ did fgcgen
^ dmesg jfggff
^ dnat ddaveg
^ do rcYqZe
^ does ngchZi
^ dovecot jffggf
^ drop dfefng
^ dump gfbmgg
^ enumerate cmdkge
^ everyone bofgff
^ everything bcmrdc
^ explain jefeWs
^ exposure cmfked
^ first edgefp
^ for kmkeab
^ forward hegend
^ found ggggbl
^ foxmail jfggff
^ from ngkXbj
^ git nffeef
^ github gffeZr
^ give cillcc
^ good ichggh
^ got lddjfe
^ guest cffdgp
^ hairpin tafcdh
^ has sbcgbi
^ hello iZhggk
^ help pWeact
^ helpdesk oegefd
^ hey lkfYfi
^ hi kcgfej
^ how hfecdq
^ hypothetically hfdcpf
^ i iZfjke
^ i'd fdhdlg
^ i'm kgghfd
^ i've jggfge
^ icmp odffeg
^ if hchbsb
^ in ibfhkf
^ inc nfgggb
^ incident nlaefe
^ input ffffle
^ inventory ahengg
^ ip iffeje
^ iptables hgfcqb
^ ipv vdfddc
^ is oibiXj
^ it kYfiel
^ it's kdfefk
^ its begder
^ java jfggff
^ just Yegcfu
^ kernel kggfff
^ kindly gaYlfq
^ l iafdbu
^ label qgfffZ
^ let's dgdhne
^ line iZgcbt
^ list coikfX
^ ln gcgegm
^ mail idWoek
^ maillog lgfffe
^ mar jfggff
^ masquerade bfceol
^ may odfhee
^ mes jggfeg
^ monitoring ogdfgc
^ morning ocfbek
^ moving hdheoc
^ mx cfggfl
^ my odefka
^ nat ndejfc
^ nc ijgehc
^ need mjfmeU
^ net gfgfjf
^ new iciecm
^ nft chghel
^ nginx lgfdgf
^ nightly jffgeg
^ nmap ndgfee
^ no geffkh
^ nobody emZmib
^ noc kgffgf
^ not qbckdf
^ nov jggfff
^ of kcoecf
^ ok ofbcej
^ on lffhfd
^ once ffgfle
^ one gkefff
^ openssl nfffgd
^ our mkfaeh
^ outbound pdhagg
^ outlook jffgfg
^ pacs gegegk
^ pci dtfbhb
^ ping ofefdf
^ pinging ngeggc
^ pkts gefcgn
^ plain sbddjc
^ planning dggfob
^ please bcbgkq
^ pls bdfebw
^ plz qfefgb
^ port kqZkdX
^ ports kXflfh
^ postfix mefffe
^ pr deeeio
^ pretend Yejkob
^ printer lbhfdi
^ proposal gfegnb
^ proposed gffgld
^ queue pdgfga
^ quick iffflb
^ reachability llkbdb
^ restart ecfegp
^ review gfgfap
^ root ndggdf
^ say aeifsb
^ security mhhbjZ
^ seen hdrZgf
^ sev hnekba
^ should hedhmd
^ show egmmZc
^ since sZehZi
^ sitting iglahf
^ so lfhjdc
^ somebody jaciik
^ someone ecdlel
^ sorry gcfkgg
^ src oaeggg
^ still fYfecv
^ suppose cfgfrc
^ supposing Zgffqg
^ swaks lffgff
^ swap fahfqd
^ sysctl fefenf
^ take ffggjf
^ tcp ijgcgd
^ tcpdump kgggfe
^ tell ofhbfc
^ thanks ebfagt
^ the qadngY
^ thinking ffgdpc
^ this pffefc
^ thoughts efgffl
^ threat pegbge
^ three hddecr
^ thunderbird oegefd
^ thx gcfcfq
^ ticket mffgfd
^ to ldimbb
^ trace qefeed
^ traffic jacsee
^ trying mheffe
^ two hgbgap
^ udp nlgace
^ under bffmnZ
^ usage hcfbfq
^ user nffffd
^ users tcgfgY
^ vlan oefdbk
^ walk qefdgb
^ wat jclmcb
^ we ilhcib
^ we'd ffgfob
^ we're fdejfk
^ what ffkdif
^ what's dZnqbf
^ whats hcglge
^ when kfgcej
^ where mccofa
^ which hmbhdf
^ who btdZbm
^ who's bpffeg
^ whos axfagc
^ why lgfdZm
^ wich bkljbe
^ will mffjZg
^ with ffgipY
^ without YfghwZ
^ would fbdeqi
^ wtf ifgean
^ wy pcfegf
^ yo rZgfci
^ zabbix fchcho
^ 上 fffedm
^ 不 xcccXl
^ 中 hefefk
^ 为 qXfegj
^ 主 hdggfl
^ 交 kgggcg
^ 今 heddep
^ 从 sWleah
^ 你 geedfn
^ 值 mggged
^ 假 dgggpb
^ 公 iVjpff
^ 内 oeejfa
^ 准 ggggje
^ 凌 mfgggb
^ 列 fjblhe
^ 刚 gffffj
^ 删 cehdtc
^ 加 adfhrd
^ 去 Zfghoe
^ 发 ifZpgc
^ 各 jgfffg
^ 同 mgggfc
^ 哈 gdgfgl
^ 哪 dtdhgX
^ 在 kcgcel
^ 备 jcheek
^ 外 kffgfg
^ 夜 kffgfe
^ 大 pehcbh
^ 如 behhmf
^ 学 ngffde
^ 安 fikbhf
^ 审 ogfbge
^ 客 ofgfgb
^ 对 oMtjhc
^ 工 mgfgfb
^ 帮 ekebgl
^ 怎 gceggl
^ 急 tegXge
^ 您 jfcpfa
^ 想 alfjla
^ 我 gckieg
^ 手 meffff
^ 打 Ydejkm
^ 把 dccgsf
^ 抓 kggffe
^ 护 iedkfg
^ 按 jdgflc
^ 教 jgggef
^ 数 hfffgj
^ 文 hfffan
^ 新 efggco
^ 早 ldhdfh
^ 昨 fegdbr
^ 有 nhelcZ
^ 服 pgeeed
^ 机 ffggfj
^ 求 kcfffk
^ 测 kfffgf
^ 源 uccicd
^ 现 kYilZk
^ 用 oegceg
^ 监 lZmbif
^ 目 khWmgf
^ 看 gcgdau
^ 站 fejjfe
^ 端 hXXyhe
^ 第 dfgdgn
^ 等 gjckfe
^ 给 hhcejh
^ 网 dcggfo
^ 老 kfggfe
^ 能 eYhccx
^ 若 fdfgob
^ 要 dgjgoY
^ 规 dfgfar
^ 解 ggggbm
^ 请 qeggfY
^ 谁 f2eXfX
^ 财 dchebt
^ 辛 fegdfn
^ 这 jeefWt
^ 邮 mdfefh
^ 都 cweVhf
^ 麻 kdhcek
a <gateway> hcfdgn
a <n> jgekfc
a <outside> mgegdf
a <service> odegee
a <zone> mfffff
a ? shhgcX
a box jhhefe
a client hdldie
a colleague rbecnZ
a connection kledcg
a customer kjfdff
a dnat dmbloV
a dumb megeee
a forward iXdimi
a ghjdfg
a guest nggfdd
a host uafYgg
a junior ggffbn
a lady keffgg
a laptop ldkgce
a legend fefdeo
a list dblhfj
a look fegegl
a machine gcpfch
a minute kgffff
a name hbfegn
a network hfflee
a new egeijf
a no imbfhc
a non cfhjcl
a packet oeffcf
a partner rgegeZ
a pc ielcgf
a phone rYgcgg
a ping lffgef
a position njfchZ
a printer lefgge
a random gbiqdb
a reply jgfffg
a reset kgggfe
a rule ffghej
a second ffekhg
a session qdggbe
a syn neggde
a table ekhmeZ
a tcp offceg
a ticket negeak
a timeout offefd
a udp sbchbh
a user mehggb
a vendor hfgkZj
a way pjceea
a working Wthege
a workstation mcdhgf
a yes lkjceZ
ab : jgggge
ab kgggef
able fnnZec
able to fnnZec
about <service> epZpbc
about <zone> pdegee
about ilchdf
about it oabkhe
about to cZbmoi
above <n> hchdoc
above cfhcrc
above it effeof
accept $ gegegl
accept , Ygggjl
accept -a effgob
accept : cfgeqe
accept ? ebfenj
accept Xhgeoi
accept after ggggkd
accept at fhgdgj
accept below fggeoa
accept can cdffjl
accept consequences hegdtX
accept do gfgefl
accept does bgffoe
accept for afffin
accept from cggflh
accept in gfgbeo
accept instead Zghgoe
accept is dgggkg
accept just gdhera
accept right ggggna
accept to ffggqX
accept what eggfjg
accept would fffgqZ
accept 之 bhfgoe
accept 会 gefflf
accept 删 egfhoa
accept 的 cggglg
accept 这 gfggcl
accept' cfhfij
accepted by jffggg
accepted qfgedc
accepts offegc
access $ lbnbge
access <host> lmdgdb
access <outside> defhgk
access <own> eigeek
access ? ielZgi
access denied mehdgd
access lmhUif
access to lkcZjf
accessible $ Yphehf
accessible lrfYcd
according fjegid
according to ejegje
account kfgfdg
accounting hbfedq
acess hvgZbc
ack <n> kfgfff
ack ever jgggff
ack from jgfgfg
ack kfgfff
acme <gateway> ecfahs
acme echbfr
acme example mfgffd
across ? mefgfe
across jjffai
action efgfgl
active kfegfg
actually akmibg
actually do ggegfk
actually end oofbac
actually get fimdee
actually let jhcgdj
actually use hhjbgg
add -a fggglc
add a bghahn
add gYeYrl
add the efchqc
add this fgggtT
add 一 efffhk
added -a egggrW
added ecbesg
added the ffdgcp
added to dfegfn
adding -a fgghkc
adding cghepb
adding this fgfgqZ
address $ oagefi
address , ifjhgb
address <far> sgfdhW
address <host> qggaha
address <own> ifekef
address ? glekeb
address do mfffgd
address does pffegb
address is pggefb
address jfflbf
addresses iebbes
adds aegcmm
admin ndggaj
adress <own> tZfgee
adress pedged
advance lgfegf
advise pahcfh
advise whether pahcfh
affected gedeof
after <n> lgggee
after ? fgfgpY
after connect jgggeg
after iaggnd
after line ggfgqX
after that egggle
after the ghfecm
afternoon iekjdc
afterwards $ eghfmd
afterwards ? cfhhlf
afterwards afhfpf
again $ fefegl
again , gegegm
again lafefl
against <far> lfffgd
against <host> ofggdc
against <own> jeelfc
against fdfhgj
against the ffgffl
agent <client> kgfgfe
agent pggffZ
agents pffgea
ago fchmfe
agree ? ofggec
agree ofggec
ah lbfefj
aimed at ledjef
aimed ledjef
alert oggegb
alerts qbgege
alive odffge
all $ mggajc
all , ijfdcj
all ? mackoY
all can cnlbef
all dnat gcbuee
all gkgmiT
all is adgsef
all of nWinbe
all or ldffgh
all port geeofd
all services eegpcf
all sources ergZff
all the igpgba
allow hccfim
allow that ngegee
allow 的 rgeefa
allowed $ ubgfgZ
allowed ? vbdfdc
allowed ilgXej
allowed into imchha
allowed or tZfgce
allowed out tdggZc
allowed to ekiZel
allowed y uXhgfb
alowed ljdffc
already ? medbbq
already hdeemh
also Yhcajt
also what fgdfdo
although refhbc
always mdfdYq
am $ jfgfei
am , gebkfk
am i mcffck
am lbdfgl
am not jfgdcl
an <outside> kfmdbe
an <service> mfeide
an <zone> pciffb
an accept Zggees
an answer jmebge
an attacker jckmae
an fdkhbk
an inbound sabbdn
an inventory ddkmfe
an old gfgecn
and <n> kicaoc
and <service> odgcjd
and <zone> lmcfec
and also ghcafq
and back sdgced
and by khghec
and does ndeeam
and for ckgfgh
and from kwWdfZ
and has ncgffg
and how ghgbem
and i ngibXk
and i'd negfbh
and if giflhY
and in iffdel
and is hgffbn
and it mffffe
and my kgfgge
and no kgggdg
and nobody hefeel
and nothing fgfdij
and now nggfed
and on gnVhcm
and outlook mffffe
and over fhghbl
and port hbflgf
and ports befpgf
and reload eegdfp
and say jfddkh
and since ngffdd
and the ndeigb
and their pgfdde
and then pghfbc
and thunderbird mggggb
and under odfYbp
and want sbhedd
and wants fgeeki
and what hdfXko
and when gbfebt
and where iagnXl
and which kmicfZ
and who ghfbcp
and why hegben
and with eggfnc
and would Zgffin
annual fjYpja
ansible pedfhc
answer $ rYgfhd
answer : medgff
answer <service> rgefda
answer ? ocibeg
answer come qegecd
answer from imdejb
answer mekach
answered by qadegg
answered qbdfgf
answering tbefde
answers qbbpda
any $ lffjbf
any <service> pgeede
any address crfcge
any chance rZfgdg
any difference geheob
any dnat gcfneg
any effect ffhemf
any hialnX
any host klgfbd
any idea cjeebr
any machine eoedgf
any of wdfYfc
any port ricfbe
any reason qdfecg
any rule nffedf
any side Zkhflf
any traffic ubigba
any way jafihg
anybody , glgbgf
anybody able cvZffe
anybody at emegff
anybody dwhaeb
anybody on tbfagf
anymore jffeej
anyone ? ahgljd
anyone Vrdfne
anyone able ipcegc
anyone at eufbbf
anything $ cmfclf
anything , jffjee
anything ? ZZjtff
anything at hiboXj
anything behind anejge
anything break gdgdnf
anything change afieqd
anything else kYghek
anything exposed apdjhc
anything fmapga
anything for jdgfkc
anything forwarded gihide
anything get gjemec
anything in lailce
anything natted bchrib
anything of mWdmej
anything on jjdkfa
anything or emfnbc
anything published YWiwnZ
anything stop sXhech
anything stopping qchcef
anything that wXfXdl
anything to cXftcl
anywhere $ paejYk
anywhere , bjbnfi
anywhere ? akepde
anywhere behind fmeege
anywhere ipbkYe
anywhere on ftfbga
anywhere through emfegf
ap kffgge
apart dlkgiZ
apart from dlkgiZ
api xdbdfb
app <n> kggggd
app on mfgdeg
app rbgffd
append -a ffggtV
append efggnb
appended egggqY
apply gfffoa
approval hgfgam
approve it eegaio
approve pbfcjf
approved Zchfdv
approved by befdgr
approved the iahdep
apt oggcee
apt update scgega
arbitrary lejdgd
are <n> reefdc
are <zone> lcchjf
are able dnfegf
are allowed aoleec
are asking mgagkb
are dhijch
are exposed Wkpiee
are forwarded ccdphg
are getting cnffhe
are in cmgfgf
are not jngeZf
are on oafegh
are open fXqobd
are permitted Zwaajg
are the gfffbn
are they ldecem
are usable bdqcig
are we mcgfck
are you geddgn
around kfggib
arrive ? mgfbjd
arrive at uceced
arrive sifchX
arrives mceogY
arriving jZgpgc
arriving on oZejfg
as <n> gfgenc
as a gdlgff
as cljeff
as far klgbfd
as it qhgeZf
as its lgfgdf
as seen jejefe
as the jhgfia
as they rdffed
as things uaegga
as to jfggbj
as well ijdYhl
as you jfffck
asap $ cegeeq
asap , fggden
asap dfgcdq
ask $ nehfhb
ask ? ceanii
ask cfdifn
ask you hfebfo
asked for eehkff
asked jfgigc
asking $ lmeZef
asking for nghdgb
asking leekfd
asks : emgegf
asks for gkajgg
asks knbgbe
assessor hlfahg
asset fgelgf
asset register fgelff
assume ickgib
assured kfgffe
assured mark kfgffe
at $ jfhffe
at <client> ndhfgb
at <far> pffdhb
at <n> ibgegk
at <own> hhdmde
at <service> njgZhc
at ? bdlkcl
at all jiaioW
at gdfjje
at github cgfffm
at it ebhlfh
at line Zggbcw
at me offefe
at my kefefi
at tcp klfcfe
at the efeamk
at you ggedbp
atm $ cbgqgg
atm eagpgf
attached ffffgk
attacker ldjlac
attacker on ickmae
attempts in jffggf
attempts jffggf
audit $ hghhgd
audit : recbhf
audit enghec
audit file hgkgec
audit i kmVhgg
audit item ikgeed
audit question Yphdif
audit wants eikdfg
auditor asks fkefgg
auditor dlfidg
auditor is ijckcf
auditor wants hjdegh
auditors hgapee
auth attempts jffggf
auth jffggf
authentication $ lcgfgg
authentication qehddd
authentication' keggff
available nfkidY
away $ hgfflb
away , achdqj
away ? kffcke
away heffkf
back $ gkeicg
back , jfgggf
back : hgggma
back from nfegfc
back hbgfjj
back out nfgfde
back through leffff
back to mefdei
backend kacsce
backup <n> fcfffo
backup adbegv
backup job mggdfd
backups medfeg
bad lcdcgn
badge ianahi
bank fiffek
banner ngefee
be able nXejif
be accepted mieddh
be answered jgggeg
be blocked qgggYf
be contacted ojfedc
be different beierc
be enough cfhgme
be forwarded migfYh
be gkcgjd
be great ffdjfj
be let ofggbe
be open fjdhid
be reached jkfcdg
be so ldffck
be the jffeld
because fifcii
because of ejffej
because the kdhakg
become ggefnc
becomes accept Zgffre
becomes drop Ycffwd
becomes nefbje
becomes of tfebcg
been gagfmh
before $ gefffm
before , mcedgj
before hhgfdi
before i fkgfff
before it fdgedp
before line fgggoZ
before the fffdfm
before tonight's eaggct
before we iefima
behaviour ? ifffjd
behaviour jfgfla
behind <own> kWfuhZ
behind it ibglge
behind lZevbb
behind that eahrgb
behind the mkcfgb
behind this dxeXic
being kgeldc
believe hedjje
belong Zgckqc
below <n> gdgepc
below jdgdob
below line fgggoZ
besides <outside> YsZiei
besides <service> Zlhhhe
besides dphkeX
best gehddn
bet jfheej
between <n> ffgffk
between <zone> lZggej
between clefap
big pbgcjd
billing jgfgff
bit tXeYfm
blame ngggbe
blank oefffd
blast gijcla
blast radius gijcla
block <far> gffcep
block hcebkm
block it lghefe
blocked $ mffdff
blocked , lgffgd
blocked ? qbeagj
blocked sbfZdj
blocking ? kefgfg
blocking qgfUfl
blocks eecger
bond jfgfla
boss eklcia
boss is jffdkf
bot $ fghefk
bot , gcecfq
bot ibfefn
bot 怎 dffefn
both ipfeca
bother jfggfg
bother you kffgfg
bottom dgfcpf
bottom of fgferZ
bounce qdfeef
bounces tcegcc
box $ gibjbl
box , hkYeii
box <client> lefkdd
box <host> iefkic
box ? ifmhfa
box and lgfcgh
box answers rdejcc
box at jekfee
box behind pmhZca
box besides TZkwjd
box do hdelfg
box have kccmge
box in jejcfh
box is qdglbZ
box itself rbddhf
box kbfnde
box on lqeafa
box or sZiZhf
branch , ihffjb
branch fckdel
break ? gegdqb
break anything ediabv
break fdiani
break if gffgna
breaks $ hefeqb
breaks ? gfffke
breaks gfferZ
breaks if hfffld
breaks when hgfdqa
bridge mcdjge
broken again edgcgp
broken mbfbcp
broker <client> lgeffe
broker qeeefd
browse <outside> kgdgkc
browse <service> mffdff
browse pgdghZ
browse to mffffe
browser qegdee
browsing jfhZne
build fbhgem
building lagdfl
but does mfffff
but lZgidj
but not lbgfej
by <client> qdidfc
by <far> pfdfde
by <gateway> mcdmfc
by <host> pcjcee
by <n> sZbgej
by <own> vchbfb
by <public> idnahf
by <service> lgeegf
by <zone> xYecic
by a ocegge
by default jeedfl
by design sdgafe
by it bcdebz
by its hgfkee
by jjgghY
by mail effkgf
by our kffggf
by port mfdfgf
by step ngfffb
by the tadeff
by way qafgdg
by which lhfgfd
by whom hmedbi
bypass qggfda
bytes jfgfak
cab at dfggnc
cab mfcdmc
cable kcdehk
call $ lbfchk
call for ibgden
call here lhgedf
call nXgefm
called lffgdg
caller ofgeed
calling jdgdfk
calls fgfikd
came hdeffm
camera <client> nffeef
camera nffeef
can <client> nbgfhd
can <far> ueeckV
can <gateway> oifggW
can <host> qdhfhX
can <outside> tbfelW
can <own> cqfhfb
can <service> aofefi
can <zone> tUlegc
can a kbmdeh
can access ipcbfe
can an sidbfa
can anybody hmbdgg
can anything rZddhg
can be axcahe
can clkbdi
can get knjdfX
can hit kkkegV
can i mYcjdn
can it lblbei
can nobody uWgehd
can not nideed
can open mkmVgb
can people mbfele
can ping lobaff
can ppl qdgecf
can reach htfakU
can somebody mcmaYm
can someone miefXk
can still hdgikc
can talk fhhdkd
can teh lffgfe
can the jXhlck
can they jbmakf
can u hedahp
can use joZcnY
can you cbdkdr
can't <client> mehegd
can't <zone> nXighg
can't connect ngggfa
can't get jrdcfa
can't ojZeeg
can't open pfedhd
cannot connect mffeff
cannot fetch jggfff
cannot open mehcgf
cannot rafffe
cannot reach ncggff
cant <client> pbgfge
cant <service> ndffeg
cant <zone> mefggd
cant get pdggec
cant i kgffff
cant open mgffgc
cant rbhhcc
capture oegfde
care bmgdfj
carrier ggfeel
carry kgffci
case geefnd
catch nbcceo
cause ? nfeefe
cause megffe
ccc <n> meffgd
ccc meffgd
cd : kgggge
cd kgggge
cert gcedds
cert on cfgfgm
certificate fgfbcq
certificate on eefcfp
chain ? iffflc
chain jcfgke
chains pgfgeb
chance rZfgdg
change $ lbecgn
change ? degdjm
change anything bcjbvc
change board fggfgj
change for ffegfm
change hdecgo
change in bfgfsb
change to fceggn
change window jehcgi
changed gahdjk
changed line ffggfj
changed the hahbcs
changes ? fffelh
changes cggdua
changes if gggfje
changing fghdnd
channel leefcl
check $ sffchZ
check : uffgeV
check <client> rffekV
check before mhfdeg
check in ngdgfd
check njfZhd
check whether qeeefc
check 一 nhZrcY
checked jfffgf
checking jfffid
checks mgfffd
cheers lefean
chg <n> gfcfki
chg gfcfki
chk qigdiV
chrome hdhfek
ci pcfgfc
ci runner mgfffd
claims mYfhgi
clamp lfgdei
clamp mss fffffk
client , hejdhg
client : gelchg
client <client> qeffgb
client ? lffegg
client address uhgYdc
client at hbefmi
client connect mfffgd
client in qeeffc
client ip kfgeff
client is jggfff
client odhdgd
client to kffgff
client who ofgcfe
client's hehlfb
clients fqdalc
clients get ildckd
clone rgdeec
close mfdbfj
close src nffffd
closed <service> negfef
closed mdebfk
cloud lffffe
clue hfcmgf
cn mjfdfc
cna tYfehd
code nffcff
colleague , ieejhf
colleague oZfjlY
colleague on jgfgff
colleagues , mfeide
colleagues qefhae
collect feggjf
collector sdehfZ
collects kfhfff
com : bffgeq
com <far> mgggfb
com <n> rgggfW
com cfegep
come back jggghc
come from meffee
come in qdfZje
come mhgcff
come to fbfime
come up ndgcif
comes back lfgeff
comes fkcfdl
comes from vehVgd
comes in enckWm
comes up jehcoa
coming from odjbdg
coming in nZgjib
coming rcieeb
comment kffeYn
commit cdgbpj
complain mleedd
complaining imebfg
complains nfgffc
complete efgofc
complete inventory ffdqfd
complete list hdhlgd
compliance dfeldk
conect rhcbhb
conect to phcchd
conection mdgfgf
config <n> fehefm
config Ybhmfn
configured ldfhff
confirm that obggci
confirm whether jffgff
confirm xefZeb
confirm 一 fmefff
confirmations kgggfc
connect $ lejeef
connect : jfgfff
connect <own> offefd
connect ? lifefd
connect from nefgfd
connect jfhfgd
connect to ikfehb
connected jghfff
connected to jghfff
connecting nfgede
connecting to lfgeeg
connection after jgggeg
connection from rdfgcd
connection ofhdgb
connection refused pdhegb
connection timed lffgfe
connection to jnfbfc
connection was jfggfe
connectionrefusederror : jggfge
connectionrefusederror jggfge
connections ? epfefe
connections into ngeffd
connections pjZjhY
connections to mbijeb
connections towards ikfeff
connectivity kfgdnY
connects jffldc
connects to iffmdd
conntrack -e lfggfd
conntrack -l jggfff
conntrack gfgegj
conntrack table hffdfk
conntrack 正 jfggff
conntrack 里 lggffe
consequence feffoc
consequences ? egfepb
consequences egfeqb
console jggfeg
consultant qeefce
consumer qecegd
contacted oiffcb
context kegfic
contractor hcgdoe
control rfcdgd
controller <client> kgggef
controller kgggee
copied ggfgej
core ebhadu
correct ? jacfil
correct kZffik
cosmetic gfgfld
could <client> bekdpe
could <host> ndfeid
could <zone> fggfpZ
could a offddg
could get kkebfg
could i kafkhf
could ifgcnc
could it kfdeej
could reach Wggkof
could somebody mZgieh
could someone kdefbo
could still fehfle
could that kgffff
could you beihlf
couldn't connect kgffge
couldn't lgfggc
count geggdl
counter ncfcek
course mdeeej
covered fhfbof
cpu cdfgfp
cr ffffjg
cron pdaieh
cross phhcbe
cross the peidcd
ctstate dnat efgdki
ctstate efgejj
ctstate new ggggdk
ctstate related gfgffj
cure egggoa
curl -k odgfgb
curl : nffffd
curl <far> lfegfe
curl <host> kffffe
curl <own> qehdcf
curl pggfcd
curl vk ogffga
current fiehdj
current rules ftfibY
currently gickdg
customer at lggffe
customer dfhkak
customer is cfkdgk
customer on wdcedc
customer's gjfcfj
cut iefbpd
cut off qgfcdf
cutover jgggge
daddr <client> jggffg
daddr <own> mgfege
daddr lggffd
daemon mgedgf
dangerous dfgebp
data mhfdef
data protection jjfdgd
database mgbaen
date hYhdfq
day fagfgn
day on fciifi
days bgdjfl
db bddfcv
dba pbdffg
dead ? pcfehd
dead for pggfcc
dead jcgekg
deal hegdfk
dear bot pffdfd
dear colleagues mfeide
dear meejee
debian neeegf
dec <n> lggggc
dec lggggc
decides qeeeee
decode heffel
default hegdle
default policy igedig
deferred connect jggfff
deferred fdhbgo
delete -a hcggrY
delete Yeffuf
delete line behgmg
delete the biffpd
deleted bfgeqg
deletes dgefne
deleting ageftd
deleting the egfeod
deliver outbound ndhbgf
deliver rdhagd
deliver to qhgcgZ
delivered iefemc
delivering qfeefc
delivering to pfeffd
delivers qefbhd
delivers to oefcjc
delivery ndgdge
demo efedeq
denied scibha
deny ? mdfeei
deny mdfeei
deploy odddej
description kegbel
design rdhafe
desk , jffcfl
desk <client> lffegf
desk in jgfgff
desk kchfgg
desk pc kgfgff
desks jgffgf
desktop rhchcb
destination <client> fddfjl
destination hdfeji
destroy lffelb
dev <outside> kffgff
dev <zone> nefgde
device kehedj
devs kggfef
dial nefege
dial tcp kggeeg
dialled lfggee
dials <far> tdffea
dials vfgZfa
did ceegho
did the daijfm
did we dhblfj
didn't jcgfek
die ? fffaqf
die mZffkf
die on sghZec
dies $ pcecna
dies ? gfffme
dies ndfcpZ
diff ghgchj
difference $ hefdhj
difference ? gfggnb
difference at ffgfjf
difference fdhepc
different ? hgcdil
different afterwards fghgmb
different eehbnh
differently fgfgje
dig rdffcd
direct odgekZ
directly $ nhdeeg
directly , ofgaeg
directly ? kdhglY
directly on qegfcc
directly qbgblb
directly to rbfgdd
dmesg , jgggge
dmesg is mgfgcg
dmesg jfggff
dmesg on jfgfff
dmesg 里 lgfgfe
dmz bccae1
dnat $ oedXen
dnat , cagkik
dnat -j gffdkh
dnat Zagqpb
dnat accept eegeoe
dnat before hgeffj
dnat for dlcoiY
dnat on befdqh
dnat rule feggme
dnat rules gfgdhj
dnat target jicmbe
dnat 到 lcdiid
dnat 去 dfhdng
dnat 吗 uZfdef
dnat 改 fhgdkf
dnat 的 gggkhb
dnat 那 ceheof
dnated hbepfd
dnated to gbepka
dnats $ hbcnif
dnats gXaxkZ
do $ hfdcep
do , dgfecq
do <outside> mVjphY
do <service> jfgfkb
do <zone> nadgnb
do ? hfdbhn
do exactly ggfcij
do for hfffZp
do hfdidl
do i gecekk
do in gggedk
do not dghkdh
do packets meeggf
do people legfge
do the qZibfh
do they oeeech
do those qdgfde
do to icfZbv
do we jkgldX
do with rgecec
do you iZgcds
doc dodfak
docker sggbcc
document ckmdhc
documentation jfjfgd
does $ keffdj
does , nfecpY
does -a hfceXv
does <client> nXpcmX
does <far> gXekrc
does <gateway> 1VfefZ
does <host> iedegl
does <n> uTehfg
does <outside> xaaVrb
does <own> onYdjZ
does <service> hhYmei
does <zone> hhhajh
does a lkfefb
does anything iigghb
does dgghel
does hairpin ochidd
does he qefaeg
does inbound jZfepe
does it bkfggi
does its nghded
does line egefcp
does mail sgfcea
does my kacder
does not hicfek
does our edciep
does ping xZcghY
does port gYgqfe
does scan lggffd
does that sZfibe
does the oegdch
does this jfafij
does traffic ufgbfZ
does with ughadb
doesn't llecYk
doesn't work bcggho
doesnt enobbe
doing ? mefbcm
doing hdcgdp
doing with kdcdep
don't get jeegcm
don't kcehfi
dont get mfcgbk
dont hkeehe
doubt mefdgg
dovecot : jgfggf
dovecot jgfggf
down ? kZiUjq
down hbfffn
dr bhjceo
draft jbghif
drive eeefhm
drop $ jffgcj
drop , fgfcoe
drop -i ffdgnd
drop : gfggjf
drop ? qeebhe
drop and agfgof
drop at cgghkf
drop by dgfgkg
drop can cggglg
drop efgdnf
drop fwd jgggff
drop instead cgfglf
drop it rdeffc
drop line bhggsY
drop on hgefnb
drop or vadddf
drop policy pfffWk
drop so kgffff
drop that rdecdh
drop the fgggkd
drop to efffkf
drop what Yhfhil
drop would cffgpe
drop 为 jggfeg
drop 了 kffffg
drop 吗 ndffge
drop 掉 pecgdg
drop 是 hdgdYt
drop 的 lfffci
drop 这 hggflb
dropped $ kefgeg
dropped ? qfeaeg
dropped by ndgffe
dropped nghYkd
dropped or refbdf
dropping it mgffgc
dropping meeZjh
dropping the gfffmc
drops pfefce
dry dlffpX
dst <client> lfgfee
dst <far> mffffe
dst <gateway> nbfggg
dst <host> jggfff
dst <own> lffffe
dst lffffe
due flghcg
dumb ofhece
dumb question gmhhaf
dump dchngf
during ieeeij
e , kfeggf
e <host> rdegdf
e g efleif
e lijZfe
e mail mffeff
e udp tbeZhi
e without lgfgfd
each lnZgce
each of fmdidf
each published gmfbgg
earth does jffgdi
earth mjffag
eat it oeeegd
eat lfecfi
eaten nfgagg
eaten since effggk
eating it nfggfb
eating jggcei
eats it kggeff
eats sddeec
echo , rafged
echo request pggdfb
echo rggbed
edge <n> eceddu
edge Yegedv
edge fw eegdfo
edge rules gegeem
edi mgfged
edited gbhfdo
edited the gbhfdo
effect ? ifddmg
effect fbhdtb
effect of efgflf
effect on bggglf
effects fffdmf
egress wchZfb
eli <n> gfgfVt
eli gfgfVt
else , egggjf
else jachqd
email jehfhe
end khaikc
end of eefdjl
end up liaihb
ends  Whcigq
ends 0 Whcigq
ends 1 Wojkah
ends 2 qdfgcf
ends 3 ohecff
ends 4 hfhglb
ends 5 giggqU
ends 6 igggmY
ends 7 ggggna
ends 8 hggfla
ends 9 jfgfgf
ends <- ggddji
ends <client> Udmmdl
ends <client><client> zcgeZZ
ends <client><client><client> pffedd
ends <client><client><gateway> sfffcb
ends <client><client><own> pdhffb
ends <client><client><zone> mgfdfg
ends <client><far> lgfhjY
ends <client><far><far> jgggff
ends <client><far><gateway> nffffd
ends <client><far><zone> jgggdg
ends <client><gateway> oXheob
ends <client><gateway><gateway> pafife
ends <client><host> uegdhW
ends <client><host><client> pfhgfY
ends <client><host><gateway> ofgffc
ends <client><host><host> pfggea
ends <client><host><own> odhefd
ends <client><host><public> pdgedf
ends <client><host><zone> jffggf
ends <client><outside> pfbhjZ
ends <client><outside><far> sedcee
ends <client><outside><own> ehbfng
ends <client><own> odfdck
ends <client><own><client> pffeec
ends <client><own><gateway> pegffb
ends <client><own><host> pfgdgc
ends <client><own><outside> lgfffd
ends <client><own><own> kfffff
ends <client><own><server> tdebed
ends <client><own><zone> jhggkY
ends <client><public><own> qgedbg
ends <client><server><client> rgfedb
ends <client><server><own> mffffd
ends <client><server><zone> mfegfe
ends <client><zone> paekbg
ends <client><zone><gateway> tdfeaf
ends <client><zone><host> jgggeg
ends <client><zone><own> lgfffe
ends <far> iXimbj
ends <far><client> ubfgbd
ends <far><client><gateway> nfgfcf
ends <far><far> ofccej
ends <far><far><own> dghgnc
ends <far><gateway> ichhck
ends <far><host> wZhdea
ends <far><host><own> lfgfff
ends <far><outside> hccnYo
ends <far><outside><own> tddeee
ends <far><own> uagagc
ends <far><own><far> sgffeZ
ends <far><own><gateway> qfffdc
ends <far><own><host> lfgefe
ends <far><own><outside> offbeg
ends <far><zone> pcgedf
ends <gateway> alefco
ends <gateway><client> odhejZ
ends <gateway><client><far> mggged
ends <gateway><client><own> nffffc
ends <gateway><far> rdfhdc
ends <gateway><gateway> cmffgg
ends <gateway><host> qVfghi
ends <gateway><outside> qcgiZf
ends <gateway><outside><own> iehilZ
ends <gateway><own> qcdZhj
ends <gateway><own><host> uZiccf
ends <gateway><zone> qTgfjh
ends <gateway><zone><client> lffgef
ends <gateway><zone><zone> kfgfhe
ends <host> ZmWnfk
ends <host><client> qZiZfj
ends <host><client><gateway> rfgedb
ends <host><client><outside> chggpb
ends <host><client><own> ngfahf
ends <host><far> qdgeec
ends <host><far><far> kgggfe
ends <host><far><gateway> mfgffd
ends <host><far><host> lghegc
ends <host><far><own> ihiZld
ends <host><gateway> dbclfp
ends <host><host> ljalgZ
ends <host><host><client> kdffhf
ends <host><host><far> mehffd
ends <host><host><gateway> qeidcd
ends <host><host><host> kggeff
ends <host><host><outside> qefdfd
ends <host><host><own> mfgeef
ends <host><host><zone> nagejf
ends <host><outside> ljdleZ
ends <host><outside><far> jfgffg
ends <host><outside><gateway> qegdfd
ends <host><outside><own> fehasc
ends <host><own> uWggia
ends <host><own><host> rffcgb
ends <host><own><public> ucgcdd
ends <host><public> nZcpgb
ends <host><public><own> schdec
ends <host><server> Yrhcck
ends <host><server><far> mfgefe
ends <host><server><outside> jfgfff
ends <host><zone> lkdjbc
ends <host><zone><client> kgegfg
ends <host><zone><own> oYgfjd
ends <outside> mUmhhd
ends <outside><- fhgfej
ends <outside><client> pYdcen
ends <outside><client><far> fgggmb
ends <outside><client><own> ddggne
ends <outside><far> scgXdk
ends <outside><far><host> vccgdb
ends <outside><far><own> neffff
ends <outside><gateway> njkZcc
ends <outside><host> jdiidf
ends <outside><host><gateway> mfgggb
ends <outside><host><outside> mddlec
ends <outside><host><own> hceqed
ends <outside><host><public> ogfebg
ends <outside><outside> egldam
ends <outside><outside><host> pddhfd
ends <outside><outside><own> ocgfhc
ends <outside><own> mghngS
ends <outside><own><gateway> iZgngd
ends <outside><own><host> hdegfl
ends <outside><own><outside> kldjdb
ends <outside><own><server> mZdmci
ends <outside><zone> uWfbjf
ends <outside><zone><far> jgggge
ends <outside><zone><outside> egffqZ
ends <outside><zone><own> dgghpa
ends <outside><zone><public> bhfdph
ends <own> hjUlgj
ends <own><-<client> ochffe
ends <own><client> ldgZlg
ends <own><client><gateway> kfgfge
ends <own><client><outside> kgffgf
ends <own><client><own> ngggec
ends <own><far> vdhcda
ends <own><gateway> kbbehm
ends <own><host> Yfgffr
ends <own><host><client> pfgafe
ends <own><host><far> ichgkd
ends <own><host><outside> afhfqd
ends <own><host><own> Zajhqg
ends <own><outside> ijiggY
ends <own><outside><outside> pffcge
ends <own><own> fZgein
ends <own><own><client> kfggff
ends <own><own><own> kffffg
ends <own><public> ZVhrhl
ends <own><server> ZVfyhg
ends <own><zone> qcaeig
ends <own><zone><host> tfgXfe
ends <own><zone><outside> jtbeZd
ends <own><zone><zone> qfffeb
ends <public> fqchdd
ends <public><host> aanrhZ
ends <public><own> hjakff
ends <server> fcXmin
ends <server><client><client> pfffeb
ends <server><client><far> mffhfc
ends <server><client><own> mfffee
ends <server><client><zone> ndfgdg
ends <server><gateway> kfffff
ends <server><own> nZcrgZ
ends <server><own><client> jfggff
ends <zone> gfuXbg
ends <zone><client> ofhgbd
ends <zone><client><client> kefgfg
ends <zone><client><far> fgehoa
ends <zone><client><gateway> qffgdb
ends <zone><client><host> nfggce
ends <zone><client><outside> gheerY
ends <zone><client><own> mffgde
ends <zone><client><server> negffe
ends <zone><client><zone> rfdhdb
ends <zone><far> jfdggg
ends <zone><far><gateway> lffgge
ends <zone><gateway> mZhika
ends <zone><gateway><gateway> sbdghd
ends <zone><host> rbddcj
ends <zone><host><client> fghhnZ
ends <zone><host><gateway> ofggjW
ends <zone><host><host> mcgfcj
ends <zone><host><outside> neeegf
ends <zone><host><own> iedZjn
ends <zone><host><public> pbmcfc
ends <zone><host><server> gofgeb
ends <zone><host><zone> kefgqV
ends <zone><outside> peccig
ends <zone><outside><- gefgfk
ends <zone><outside><client> ghgimY
ends <zone><outside><gateway> rfgegZ
ends <zone><outside><outside> jgffge
ends <zone><outside><own> jdggWq
ends <zone><outside><zone> egfgle
ends <zone><own> pmbfad
ends <zone><own><client> kgfgff
ends <zone><own><gateway> qdgefd
ends <zone><own><host> iggbii
ends <zone><own><outside> mhefia
ends <zone><own><own> jffgla
ends <zone><own><server> jgffff
ends <zone><own><zone> biddnh
ends <zone><public><own> pbegef
ends <zone><server><host> ogdege
ends <zone><server><own> jffggf
ends <zone><zone> odhdfe
ends <zone><zone><client> kegghe
ends <zone><zone><far> fgehmd
ends <zone><zone><gateway> jefgid
ends <zone><zone><host> oZfghf
ends <zone><zone><outside> mbfggg
ends <zone><zone><own> iichpX
ends <zone><zone><public> mgefeg
ends <zone><zone><zone> fifgna
ends lefkdd
ends up ifelee
english , Wfegev
english ? cghebr
english icgfXs
english please ggffdk
enough ecdlpa
enough for chhgpZ
enters nffgbg
entries fffjje
entry hadqdh
enumerate cjkmeZ
enumerate every cmlede
enumerate the fijkea
erp Zaghgs
errno <n> kfffff
errno lffffe
error : nfffed
error <n> lfffff
error laeago
error number lffeff
esmtp nefgee
establish an jfeggg
establish qdgcgd
established -j gfgffj
established rule ggggkc
established src kfgffe
established 那 egfeoc
eth <n> dehedp
eth dehedp
even cross qegdfb
even get tbdgeb
even ilfebh
even let peeeef
even see ldggeg
even touch nffffd
evening $ YWfgns
evening defelj
ever get ihddkf
ever qcffah
ever since dfhfgj
every <n> ffdefp
every bqclcf
every dnat eYdrfh
every minute kdheei
every network dpfefe
every night sbgccg
every port lYdoge
every published gmddgg
every service bjkjed
every single ldclff
every source fmfbhg
every time jgffff
every zone bsgbge
everybody in megfef
everybody podWZi
everyone dueach
everyone who flgeff
everything <zone> fenchg
everything dcpkec
everything that cuheea
everything we eWllhh
everywhere dgmehe
evidence hkdgge
evidence pack keehfg
exactly $ jfedgj
exactly ? ckffUu
exactly fohdbg
exactly is cieeeo
example , ldihee
example : mgfffe
example <own> kggggd
example com jdcggk
example jeefdl
example net kgfgfe
example org mggfcf
examples ebgbft
exim gegbgm
expect oeeagj
expected ? rYgfge
expected pcgeff
expected to pZeifg
expire ? dchbhq
expire aaiaiv
expires afdeet
explain -a dgfdZv
explain : gfffZr
explain ? jffgff
explain it cghfZs
explain kfhgUp
explain l fdgefm
explain like lfffal
explain line ehgebn
explain mail fggffj
explain me mfgeTq
explain please mffebk
explain pls iffean
explain the kfffdi
explain this igefej
explain to gdfdep
explain why jeggge
explain 一 hdgeYt
export cffggm
exporter obeggf
expose ejnlbY
expose on corgZY
expose to aZmqef
exposed ? qllaZY
exposed ifmpbV
exposed on arjgfY
exposed to kklcab
exposes geloca
exposure check dmfegg
exposure cmfieg
exposure of bleidj
eye gefefm
eyes defdav
fail dmaakl
failed : meffff
failed connect jgggff
failed mffffe
failed to lgfffe
failing qdggdb
fails kdhecl
false ocecgh
far as klgbfd
far njagee
fate wedXkZ
fault ? refede
fault qefede
fd mfefff
feels fcffhm
fetch <service> kggfgf
fetch jdgfgi
fetch mail hfcgfl
fetch updates kefggf
fetches kfgffg
file , fefdnh
file cbkhco
file does gieZof
filter : gfffke
filter ggffld
filter table fgfeqZ
filtered uefdbe
finally bchmkf
finance gffffj
find bcgrfg
find its ngffdf
finding <n> ijgfdf
finding pifeYh
fine $ pdfegd
fine , ngfegb
fine <outside> mffgfd
fine ? qbcgff
fine but jfggfe
fine oeggde
fine on jfggge
fine what jffgff
fine why lfeghd
fine with qggfda
firewall ? njeffa
firewall ildidd
firmware kggfff
first day cdihfk
first kggedg
first time cfffcr
first week dgfgfl
five $ deheas
five iebjZp
fix <zone> egggmb
fix XZffxh
fix for effbre
flip effepc
flip forward hffdme
flip the dfffod
flipped Zgheqe
flipped to hffdmd
flipping heffkf
flipping the gggfkd
floor hefeel
flow kegdcl
fly odeZke
folder fkYkej
folks hcgkdi
follow fofbff
for $ ggfbYv
for , ggfbZt
for : kgdcYr
for <client> lZjgla
for <far> qafldb
for <host> iekmbb
for <n> hgejeh
for <outside> khbclf
for <own> kebkhe
for <service> mWemjd
for <zone> kYdZmo
for ? hhfcYs
for a majiZi
for cffijh
for each hmfagh
for every gkgcgg
for her kcffdk
for him megggc
for it uYpabc
for me Tmjgcp
for my incdfe
for our febign
for people nbedle
for port ecfelk
for snat cghgmd
for somebody kehcgg
for someone pbhaej
for tcp hegdkg
for that mcekcg
for the ieigdg
for them pdjeaf
for this igelfc
for tonight egfhrY
for us kcddpd
for what kdcdfn
for which fpecge
for whom cqbZkh
forever kfgeff
forget echljd
form jodded
fortigate cgeces
fortigate in cehcer
forward $ kfdihd
forward , effglf
forward -i fffejh
forward -s dgffjh
forward <n> afffjm
forward ? iffeje
forward Zadoqf
forward drop pggZWn
forward for Yagpcp
forward gets ffhfmd
forward in edcpgg
forward is ehednf
forward it rhfbec
forward last gegffk
forward on bdgpgf
forward packet jggffg
forward policy ifgflc
forward rule ggfgna
forward that pfedef
forward to daeolf
forward were agghod
forward 到 iccscf
forward 最 fgffke
forward 的 iffjch
forward 里 gfgfke
forward 默 gghgid
forward's cfffpd
forward's policy bfffpf
forwarded $ pXdphY
forwarded , cbfrgf
forwarded ? gkembc
forwarded anywhere ihfifd
forwarded by ffdjhh
forwarded kfeteU
forwarded me nfgdff
forwarded or tegZfd
forwarded to kfcoea
forwarding gbdnmb
forwardings gccrfe
forwards $ gbemgg
forwards dVjwgb
forwards in ebojee
forwards on hgZoge
forwards pls heglgc
forwards point fbgpge
found ggggbl
found in hfgfdk
found this ggggck
foxmail jffggf
foxmail 报 jfgfff
foxmail 收 nffffd
free refdga
friday $ Zdgjdr
friday , Zfddri
friday ? hfggdk
friday Ychcom
from : lfggee
from <client> pcgfed
from <far> tehcda
from <gateway> sahffb
from <host> wegXde
from <n> wcYiec
from <outside> edkjff
from <own> edggjj
from <service> kZkiff
from <zone> mdgcje
from a echoci
from an lkfZff
from anywhere Zpcefl
from drop egffkf
from his mfggfc
from hitting ndgdhd
from it pefdff
from its mfhfec
from jghdgf
from line Zgghpd
from my ldfggf
from some mfedgg
from talking pfhdag
from the jhhdff
from their lcfgeh
from there jWhcho
from unknown meggfd
from where V0Zekc
from which cxgVic
front ocfdck
full hYmfek
full list egmiga
full of kggfff
further mggddf
fw <n> ebgdfr
fw config gcfffm
fw hggaen
fw rules gdggel
fwd hdgkff
g $ jfheei
g hdkehf
g it qagehd
gateway $ fggmfd
gateway ? leghfd
gateway config bfhefo
gateway meflYg
gateway rules aggefq
gateways <n> fdhdcq
gateways hcgecp
gave lfeema
gave me lfeema
get <n> pgfggZ
get <own> jgfgjb
get <service> gmcenZ
get a mgedkb
get an ogddgd
get anywhere tcgbcg
get at gkncha
get forwarded lhZndd
get giichd
get in ngebfi
get into moaYhf
get it lgcgci
get its kgeggg
get nothing mgfgee
get onto lgdfgg
get out kccghj
get the tZfabm
get there igfdgj
get through kfddjh
get thru pfhafe
get to clmfce
gets a jigfgc
gets connection lffgdg
gets fjfglZ
gets in nmfccc
gets nothing qefeed
gets out jlcfdg
gets there fmgagh
gets through esidbd
gets to anhaih
getting kjchhb
git push sgeddc
git qcehce
github com efgfdn
github gfgedn
give jeijfb
give me chlncb
given fcjfme
given that ngfcZm
given the ieefmc
gives $ pefddg
gives ? mffeeg
gives rdeffc
gives up nggdee
gmail <service> jgggfe
gmail jgggfe
go $ lhhhYg
go , jgfghe
go ? XZjrhh
go nbjkad
go on nfcfci
go out mdcfld
go through segdfZ
go thru kfffgg
go to mdZgme
goes $ hggflc
goes ? neeefg
goes away cfegqc
goes in jfgema
goes out mgfgde
goes tWfimW
goes to abfiqf
going by negggc
going eachmm
going on pgfece
going out ldfgff
going through dgfcbs
going to qcibjZ
going via mfffcg
gone , behgpe
gone Zefgse
good ? tffcec
good afternoon idkkec
good for hgfbeo
good iagcgo
good morning ldfdfj
google com jgggfe
google lggged
got <n> kffffg
got a ikcggg
got exposed beljgf
got ifikfb
got this kfffge
great ffdjfj
green cegchp
grep kggfff
growing ldgdgi
guess lgggec
guest hbdeer
guest wifi gbcees
guests jciefi
guide gegpdc
guy mebgZo
guy on lfgeeg
guys mhfheb
gw $ jdkiah
gw , igamjb
gw : tcefbe
gw <n> bgdbcx
gw ? jgkhiX
gw config gfgffk
gw fbhfeo
gw line hbiajk
gw pass lgffef
gw rules efhdfm
gw 上 hgdedn
gw 的 hZgdfp
gw 第 ffgedn
h odgdib
had hefhlc
had no bgfirZ
hairpin ? ncdeao
hairpin for lYhchl
hairpin nat pcfdei
hairpin ncfZhj
hairpin or qdfefd
hairpin 的 ofegdf
hammering cggffm
hand gelifc
handed hbapfi
handhelds ngefee
handover degidl
hands ieffdl
handshake klebff
hang scgggZ
hanging UXrreh
hangs $ lgefff
hangs , nffdfe
hangs for qefede
hangs on kdfjfe
hangs qcglaa
hapens reeedd
happened lgfgdf
happens if hffemd
happens nefbmc
happens to pdebif
happy jffgid
hardening cgfdpg
harmless gfgeld
has <outside> scedch
has <own> mffgfd
has a lfgggc
has access gmhdfe
has been eegifj
has it Xjfeph
has knhZee
has line gffgcm
has no hgffdj
has the ddhdgo
has to lhgdef
hasn't khecao
have <outside> xjdSkZ
have a bfcldo
have access blncdf
have any lZgpdc
have anything hYgpka
have been iZkgdk
have dijgff
have exposed jbgjeg
have no pceice
have the fedfik
have to pgedha
have we eZmqeb
having hmccXp
he can ufcedc
he get neefgf
he is jgggeg
he vbfeaf
he wants eneeie
he's lefdcl
head gfggbm
health check pdfeeg
health pdfeeg
healthcheck pfegcd
healthy ? nffefd
healthy jfgfff
hear qffedd
hell lageem
hello , obeeie
hello iZhggk
hello team igikfZ
help $ ocfcdk
help lZgcjj
helpdesk qfhabi
her ? ogdhce
her mail jgfgff
her obgedh
here $ eflkag
here , fkgdei
here : paabdr
here ? peeifZ
here hehlbg
here what gffeZq
hey , pbgdfg
hey bot iddjfi
hey lkfYfi
hi , lfffdh
hi all jefief
hi kcgfej
hi team mgffee
hides Zegrbk
him $ fcddjn
him ? odgffd
him in mgfffd
him pZgZgk
hire ggfmde
his odgfgc
hit <host> jjfdgd
hit <own> kkffiY
hit <service> ingZjb
hit <zone> khcfie
hit line gefgfl
hit merge Vgfeew
hit mmjbcb
hit port gnfcff
hit tcp fkgcgg
hit the kjgddf
hits has gffgdl
hits oggbbh
hitting <host> rdcahg
hitting <own> iffeke
hitting pdfZje
hold mddieg
home pdgdfd
home to oegged
hook vefeYe
hop ohgccg
hope hVfpfk
host $ idbogd
host , hhjjbb
host : ijgegd
host <client> jciekc
host <host> pgeffb
host <own> pdfegd
host ? rmZcdd
host and ilfdff
host in rbcicg
host on lcciei
host out tafafh
host pZjhdc
hostname -i kgfgff
hostname kgfgff
hosts in ncjdfe
hosts on kegege
hosts rjghfS
hour jeffkd
hours seghbb
how come lkeaeh
how do cghdbr
how does uccgga
how ldfcaq
how many cfhefn
how much ccegfr
how should cfgfgm
how the pdebjd
human ggglbh
human words hefnah
hypothetically , afhglg
hypothetically hfdcpf
i <service> pdhnXb
i add dgggle
i am hdfggi
i append bgghqa
i approve qZeaij
i ask fhdcfo
i believe ieelgd
i can eahpff
i can't ngedeh
i checked kfffgf
i delete Zfhhnf
i do kZgjcl
i don't sbgadh
i dont ldfffh
i drive feefeo
i drop bhghrY
i e mjibdc
i even jgeZgm
i fhgiic
i get mfhhbe
i got jfdbcq
i have jfdieg
i hit ceeebv
i hope ncdbfl
i inherited belieh
i know kgffef
i land ldgoca
i lock ffggjf
i mean ljejcb
i merge ffgffk
i moved leffeg
i need elgfdi
i only scfYcl
i paste aeffoi
i ping kgggfc
i put ejffna
i read mjbbcl
i remove gefene
i right sdfdfb
i run meedld
i see nfflbb
i send mfegfe
i set lgeefg
i should efdnie
i sit kembcg
i still Zegimh
i strip cfefof
i supposed hdfffl
i suspect pfgddd
i swap bkeeqb
i take dgghnb
i talk pbZddp
i tell mgfddi
i think fheriV
i thought ibfgem
i took fgfgmb
i type jgffgg
i use jceaer
i want dkgYki
i was ngfbcj
i would pegdmX
i write Zkekgi
i wrong neggde
i'd have rggbfc
i'd jcfclg
i'd like hdgelf
i'd rather legefg
i'm <outside> ogggbe
i'm a agjkak
i'm at kelcfe
i'm five ffgedn
i'm new jffbbo
i'm on lffgdf
i'm rcefdf
i'm sitting lffefg
i'm the nZfffj
i'm told qggfeZ
i've lggged
icmp echo pdecgg
icmp pgfbch
idea $ ameebp
idea ? refgbd
idea Yhfdnk
idea what hgffek
ideas ? ldfgge
ideas mefgff
ie hggflb
if <zone> sbcgci
if a njcfde
if any fffkeg
if forward bggesb
if ggceqc
if i aZkinf
if i'm megice
if input Vffguf
if ip efheod
if it naebgn
if line aefipe
if our mfgdfe
if so gihmda
if some mbdnha
if somebody geflnY
if someone hffdme
if that nfgeee
if the ggfesW
if they jgggbi
if this gegelf
if we afggpf
if you kdhiai
if 我 fghgkc
iif jgggci
im five iffgck
im nefege
impact ? efierZ
impact gbhbyX
impact of idfeme
impact on efhgmd
in $ lkecef
in , jfggic
in -a fgfgnb
in <n> gggcgk
in <outside> uWgghc
in <zone> ofifcc
in ? leednc
in a hmhfaf
in advance lgfegf
in an ffhedn
in behaviour gegfld
in between ogegga
in conntrack jggfgf
in english kdefcm
in for lmhaec
in forward kgefjd
in from eZmlci
in his kggeff
in human ggglbg
in ip jggfff
in it bcfeln
in its pfgebe
in l jgggfe
in line ffefbq
in mail ggffdl
in my ldekbh
in our igfcke
in outlook qefffb
in over nagekd
in place gffbpe
in plain fggeZq
in that lffcje
in the fbflgj
in their gggfdk
in there gkedck
in this jefdfj
in to efemfg
in words feeddq
in writing ijhefd
inbound <service> mbdclg
inbound kXelle
inbound mail cggcpf
inc <n> ifgfcj
inc ifgfcj
incident nicdal
incoming <server> jgfgff
infra ddfect
infra fw gegggj
infra gateway bggefp
inherited bdliek
inherited this bdliek
initiate qlcZdf
initiated by kegffg
initiated kegffg
inner gYgrhd
inner router lggege
input -i efffmg
input -p fffgjf
input -s ffgfap
input bffdsd
input chain lYcijh
input default dgffne
input policy cdegqe
input to affgpf
input 默 cggglg
insert -a ffggje
insert ffgfke
inside address meeffg
inside gfnjbb
insists oieadg
instantly qYhhch
instead hcgbtc
instead of ibgdqc
insurance apXlhg
interface hcefik
intern heefhk
internal address qdgdfd
internal ip ldfjef
internal machine oZdjhd
internal oYhmea
internal server fXhpje
into <client> pcfhfb
into <gateway> gleghc
into <host> phfedd
into <own> pffZei
into <zone> jtfafa
into nkdZgg
into the kledjZ
invalid iefbbr
inventory Zffufc
inventory of ebjpfc
involved kegffg
ip $ nchgbg
ip , tcffdd
ip <client> lfgffe
ip <far> mggefe
ip <host> jfgfff
ip <own> nbggfe
ip ? fdddcv
ip does oeffee
ip forward Vhhdya
ip necemb
ip 上 echrfa
ip 是 jgfgff
iptables -a fffflf
iptables -i dfghlf
iptables -t fefgjh
iptables <n> jcfcfn
iptables Xdffon
ipv <n> negflX
ipv negflX
is $ lffjbe
is : hfgfjf
is <client> obdigc
is <far> nafija
is <gateway> qddbgh
is <host> gmYmed
is <n> ilbmdb
is <own> wcbggY
is <service> lucgaX
is <zone> mYjddk
is ? vZgaff
is a jdfdfl
is able eloaha
is accept jcdhme
is accessible glfegf
is anybody cwZeee
is anyone hsgZec
is anything nedkec
is asking aliffh
is at ogggdb
is behind Tditig
is being idgkfe
is blocked oiecgb
is dead sdgddc
is drop ogeddg
is edfkdl
is exposed mndiaZ
is fine neffgd
is for iefhck
is forwarded dbeseg
is from lffgfe
is full kggfff
is going gchlic
is gone dhcfpe
is he qddhcf
is in ggedlf
is it hbggem
is let hlgdgd
is line jafcbs
is mail ngfffc
is meant tcibec
is not mhhahc
is ok tddifY
is on ieeden
is our iZmedk
is permitted jZoeid
is port osUijU
is possible mkfdde
is published bebxbh
is reachable dlqagb
is refused nggdfe
is removed ggfeoa
is responsible kffffg
is right hdgmha
is sending kfgfff
is set bgfgnf
is sitting niZlgY
is slow addbfy
is somebody bdqfkb
is stuck mfgefd
is supposed pedffe
is tcp Zdiqhd
is that dibpgd
is the jbdbds
is there jofmXY
is this mfffaj
is to ffhdod
is traffic lfgfff
is udp qffagd
is waiting efeemh
is what oefffe
is working tZcehf
is wrong mgfdfe
is yelling hfgecm
isn't it hffffj
isn't xfcdbc
isnt vVdidg
iso Zmgmed
isolated from recfhb
isolated ubcheb
isp mehech
issue qefdfd
it $ neghYj
it , lleedd
it : pffebg
it <gateway> kffehf
it <n> kfggfe
it ? kcelgd
it allowed pbgfgd
it answer segdfa
it at gjfcel
it back hbgbgp
it be ldhble
it bkgjci
it break hcfbll
it by ggfkja
it can ffkfgf
it can't tehbeb
it comes jbgpfa
it connect neegeg
it connects jggZkg
it correct odhdhc
it die mYflgd
it do gffcki
it does kdddik
it doesn't lafcgm
it end ogfjac
it even oefagi
it fine qghbdd
it for fhpjXd
it from jgffdi
it get tZcdej
it gets pefgec
it go mceibj
it goes llbdhd
it good egedcr
it hangs redbeh
it has lchdfi
it in ehhjWm
it into kfeggf
it is kdigeg
it just jehcih
it land fiatcc
it leave sfhZee
it let gfedik
it make kfgdjd
it matter hcgemg
it mean hggcem
it means egggan
it never kfggfe
it normal kfgfgf
it not rcfeia
it on qigdae
it only iYcrgf
it open ieaUku
it opens mdddfk
it or ndfigb
it our jffgff
it out mgggde
it over geffbo
it pass mghaeg
it permitted kfffgf
it possible qfebge
it reachable dcgbgs
it says hggbap
it should kggfge
it stands qiedaf
it talks mehegd
it tell teeced
it telling jgffgf
it that oefkbb
it the hdgYgp
it there dggddq
it through lgffef
it thru keggge
it to khbZfn
it touch fclcel
it true etobcW
it us tcgbgb
it uses taeebh
it wants keehdj
it was mdgfeg
it work hoYcdl
it worked pbgcej
it works lffgfe
it would jdcgme
it's broken geffgl
it's fine kfgggd
it's for fmcgcj
it's hahdfo
it's the ldieci
item <n> jqbgbe
item jqbgbe
its -i dhfhkf
its <host> ldhfkZ
its <n> kggegf
its <service> fdeckl
its alerts jfgffg
its internal lgffff
its kcgfhf
its neighbours egedcr
its own shgcdb
its private ejemde
its scans nffefe
its updates pfgdfc
its way lgffef
itself $ jkddfh
itself , sWhefg
itself -> tcfhdZ
itself : pbfhdf
itself ? dnmZdf
itself able wVbkgb
itself from sagegd
itself get yUeiiZ
itself gmmYee
itself is dtbcgg
itself open xTgdie
itself reach yagegX
itself resolve jffggf
itself talk vZhhgW
itself to rZfggc
jenkins cbfffs
job on phgedb
job sYgeid
jobs nfefee
joy peedeg
jump icbafu
junior bdggim
junk fckaZu
just fine jgfgfe
just got egegfl
just hangs nefefe
just hlefgd
just open Xhffds
just sits ldfggg
just spins nfffee
k <n> kbgfek
k gfgefk
keep gjcflc
keeps oegdge
kept refefb
kill Zjefra
kim ogfffa
kind idfden
kind of gfeffk
kind regards ldfgff
kindly confirm mffgfd
kindly fahjdm
kindly tell odbgfh
kinds gdfefo
kinds of gdfefo
know $ lkfXgi
know , jggfff
know from areehf
know if rceddh
know iggjcg
know what jekWbq
know whether oegZgh
known edfqee
knows jbdocg
l <n> bfganm
l dfgamk
l google jgggfe
lab mdggdg
label kfffeg
label printer kfegfg
lady ffgffl
lan <zone> ldehgf
lan ogegga
land $ Zbjsfe
land ? pefidc
land anywhere jcfsfW
land jbbugY
land on hfcnib
lands nZgobd
lands on nZhpbb
language gfgfZp
laptop , tceecg
laptop <client> sceffc
laptop at lgegfe
laptop in qeeeef
laptop is jggfgf
laptop on kfigfd
laptop qcigbd
laptops pdggdc
last eYiefr
last friday gfhgdk
last month eegfgl
last night Xffgfr
last nite lZdgfl
last reboot fgfgfj
last thursday gcgfar
last tuesday gahgeo
last week hXjhem
latter sdbhfb
lead aebqfk
leave ? neffgd
leave sfgcfa
leaves tehcdb
left ikecZn
leg <gateway> ekfgff
leg gleffe
legend fefdeo
length <n> kggffe
length kggffe
let <client> bffgjj
let <zone> lefgnY
let him lgffee
let in khfedh
let it qegfgZ
let me rffbdg
let nchfjb
let out mggfdf
let that qgfYdh
let the jeffkd
let them mhfbfg
let through vXfcZl
let thru ocfdei
let's dgehme
let's say dgehme
lets <zone> rcgdfd
lets it qeeceg
lets rjeeeZ
letting kddeii
lgtm edgecq
library mffffe
licence ngfgcg
like i'm ffgfbo
like im gdgeen
like jjahhe
like that megfef
like the cfggjj
like to jcdjkd
limit <n> efggfk
limit efgggj
limit limit efggfk
line $ dfhfhi
line , cfghpb
line <n> Vegdrm
line Vdgdsl
lines <n> aZicti
lines bZhcsi
link eegdjk
lip <host> jgfggf
lip jgfggf
list $ djiide
list ZklpdY
list all ecfnhf
list every fmalib
list everyone dxcWhf
list everything Yohlce
list of bckkfi
list pls idmhdd
list port hZfsgc
list the eoehgc
list them csdcid
list 给 fgflfe
listener doegef
listens ofeffc
listens on pfegec
live qchddf
lives neffee
lives on pegfed
ln <n> hahcgn
ln hahcgn
load <own> ibfera
load for nlgZgb
load lZcbip
loads jleefd
loads of lggeef
local lbebep
locally raiefd
lock bfggof
lock myself ffggjf
lock ourselves fegfkf
locked jicZmg
locked out fkcali
log , kgffge
log in hkebfk
log jdfffi
log log egggfk
log on kggffe
log prefix egggfk
logged in tZhaie
logged tZhaie
logging jggffg
login : jgfggf
login kffgfe
logins sbeegc
logs : mffffe
logs ofgcef
logs to pgfgfa
lol $ edfpci
lol caelgn
long kgggfd
longer nagcle
look $ ddhefo
look at gigedj
look before gffegk
look gggfck
look over gegfgk
looked lhfdYm
looking at jggfff
looking jggfff
looks fdfcds
looks like dgfdep
lookups xdfgXc
loop mfegeg
loopback qbibhd
lose <far> fhfgkd
lose <service> cggcua
lose ? hfffke
lose effenf
loses gcggrZ
loses its bfgfqd
loses what hdfgle
losing gfhfdk
loss mggdge
lost connection jgggeg
lost jfgfie
lot ueceah
lunch gggfcl
mac icgggi
machine $ ebenhh
machine , igglce
machine ? ddcoif
machine behind csddhd
machine in hcqcef
machine is odefgd
machine lbindb
machine sits Sehvhf
machines are cZlqgd
machines in nfdgdg
machines mcgkcd
made jacnie
mail , lggfgc
mail address kegegg
mail client reefdd
mail example hedgel
mail from dfecll
mail gfefhj
mail gw kdffgh
mail is kfgfff
mail on jgfggf
mail over scfffc
mail queue dedffp
mail server kfgffe
mail through lgibdi
mail via lfgfef
mailbox gZgdfs
mailer lggfgc
maillog mgfffd
maillog on ogfefc
mails qddddi
maintenance degflh
maintenance window aegfjl
make any cgicoe
make it sefbee
make lbhepY
make sense jfggch
makes kjdbfi
manage kebfgk
manage to hgbgem
manager uebbfe
manual gfffWs
many ffhfek
many hits gfggdk
many messages bfgchp
many packets fffgfk
mapped to UZhzgf
mapped tqcfeS
mar <n> jfggge
mar jfggge
mark <n> kfffff
mark kfffff
martian lfffff
martian source kffgef
masquerade $ gfeemf
masquerade , cdggjk
masquerade <- fhgfej
masquerade Xfgeue
masquerade do hgeeap
masquerade for dffgli
masquerade in fdeeil
masquerade line bhggod
masquerade on Yffipg
masquerade rule gcgdhm
masquerade would ggggpX
masquerade 删 egggke
masquerade 去 Xidgtc
masquerade 是 fgfgYq
masquerade 这 ggfffj
masquerade 那 dffeli
masqueraded qfgZch
master <client> nfegfe
master mfegfd
match $ nfcecl
match qddfdg
match since fggffj
matches kfgbdk
matchmaking uegeeY
matrix gpcZhg
matter cleZmh
matters sfgead
max hgebgl
may hqgZbg
may i icekfi
may open gmfahg
may reach kpfXfd
me $ mgddbl
me , icdhfl
me -a fgfami
me : icgijc
me ? lglZch
me a qhcbeg
me all heeoee
me djghff
me every ghfjdf
me everything glhidb
me for mleeaf
me how ofgagf
me if wafach
me in khgcei
me like fdgdgn
me please tYhlab
me pls oceeei
me tcp jgffgf
me that kdjfhd
me the hckjkY
me this jeffZn
me through mfgeak
me thru kegdZn
me what ademen
me whether refedd
me which ejdned
me why jfgggf
mean $ cldlch
mean , necbfl
mean ? qedech
mean fjeiak
mean the jdejgf
meaning ? jfffbk
meaning jedfXs
means gdefYu
meant jkejad
meant to jkejad
meeting idfeco
merge $ fefeen
merge ? fegeco
merge eefemh
merge it fgffgk
message lcgcgk
messages jahcbq
midnight $ ffggfk
midnight ? geffel
midnight fffgfk
migration ffdijf
milliseconds $ offeee
milliseconds nffeee
min -j efggfk
min to eggfgj
mind lfefgf
minute kchefi
minutes $ iefdem
minutes jfgZhk
mirror megged
missing lgfdjc
moment ? iZghbp
moment ehggan
monday $ kfdedl
monday , eijcek
monday and pgedee
monday eiggck
monitor kffffg
monitor trace jfgffg
monitoring host hgdgig
monitoring lggffe
monitoring probe kfgfeg
month gdgfgl
more eldkhc
morning $ eeffgm
morning , kefegh
morning all jeeeel
morning lbgafn
morning the jgggfd
most hbgfdo
mount qegega
mounted peggZg
move kbgcpc
move line hdgdme
move the bffgoe
moved icieke
moved the lgggde
moved to kggfhd
moving <n> gdfdqe
moving dcfgnh
moving line gfggmb
moving the chhcpd
ms jeggeh
msmtp mggfgb
msp gedjfk
mss <n> jggfgf
mss jggfff
mss to fffffk
much bbeflo
must authentication qehddd
must authentication' keggff
must tchcdc
mx <far> mfggfc
mx <n> lggggc
mx example lffffe
mx hedcfq
mx of fddfdr
mx on pgecef
mx record gefegl
mx 记 dfggen
mxes nfechg
my boss lfcfhg
my box lgfege
my desk kchggf
my laptop tcfgdb
my mail segffZ
my manager rfZbfj
my odhfcg
my pc lffeff
my phone ndggfd
my phone's cfhocg
my report djbkhf
myself fgfgke
myself out fgfgke
n $ ilgdfe
n fjfoea
nah $ nfgddh
nah nefdid
name $ hbgfdp
name djhagm
names at kfgfgf
names nefgci
nas fdgffl
nat $ ffggbn
nat , kefhff
nat -a fggfWs
nat -i gegcfn
nat ? mggfed
nat iaemhg
nat loopback qaibhe
nat table ffgcas
nated ilkgeW
natted ibcqef
natted to dceohg
nc : ocffff
nc lkhfZe
nc vz klgfae
need <service> pggedd
need a lafmfd
need an ffYrid
need fhjjXj
need it ehqhZd
need one pgafhe
need the Yggjhk
need this gmfdhc
need to gjejgc
needed rcaXqe
needful cdlhek
needs <service> lfffff
needs pegbff
needs to nfhdfd
neighbours egedcr
net : ogffec
net <far> lgfgfd
net <n> nchcYo
net bfgfog
net gateways gfhbdo
net ipv Yggfre
netops edge heheel
netops gchedp
netops gw gfffgj
nets brgahf
network , gnbehf
network ? jjfdff
network jmdcfe
network person hfglee
network that dpfefe
networks are drcdhe
networks can Wvgdic
networks cvbdic
networks get hqedha
networks have Xnhggh
networks is aohfhd
never an lgffgc
never get mefghd
never gets negffe
never lgghag
never loads hmdege
never seen hfeecn
new -j ffggek
new bgdghm
new here iefdem
new hire ggfmde
new in kgfbej
new on geffen
new starter mfedfh
new tcp pfgfeb
newly heeflf
next gcbloc
next hop ohgbcg
next to egckld
nft chggih
nft monitor jfgffg
nft trace jfggfg
nginx nffcgg
nginx on lgfdgf
ni <zone> kgggfe
ni jgggfe
night $ fcfchp
night , jcgemd
night : kggggc
night ? ccfefs
night gafdgq
nightly mgfefe
nite lZdgfl
nmap ndggee
no $ oenZha
no , lbdfgj
no -i fffgbo
no : omoXbY
no <n> kedehh
no <outside> rcfeja
no ? tfZgfc
no answer mffffe
no auth jffggf
no dnat jggeeg
no gjjbbk
no go ybaXgh
no idea kfeedj
no longer bgggmf
no mail jefddm
no matter eogche
no nat oegeef
no reply ogfgfa
no route pcfefe
no syn kfgfgf
no trouble rbfifa
no vpn pffffc
nobody here keecfm
nobody in lmfcde
nobody llcifa
nobody on gnbpbb
noc mfeecj
node <client> mfgfee
node exporter obdggf
node rdffdd
non iefhdk
non technical cfhjcl
none jZgkie
none of qgedfd
noon dhgidj
normal ? qfdceg
normal mefeeh
not $ jXglkd
not , qefche
not ? qYgedj
not a fdgleh
not able qdegha
not be qchdgd
not connect jfggge
not from vZbhdf
not khcgdh
not open njdhdc
not reach fggeel
not reachable kjechd
not send nggggZ
not the oggbfd
not via mggdeg
not work qZefdk
not working ccgeer
note kffeeh
nothing , scecch
nothing back kgfffe
nothing comes kdgdek
nothing else fegjkd
nothing ever lggggc
nothing from pdgffc
nothing in ldgfcj
nothing meghha
nothing on obdghg
notice dgfeqd
nov <n> jggfff
nov jggfff
now $ bdkjfi
now , fbdeml
now : lfgggc
now ? jcbgfo
now hVghgq
number : lffeff
number iefefj
nurse kgffge
o lefekc
of <client> seedde
of <far> mdeckf
of <gateway> vabbig
of <host> hdeoib
of <n> cegflj
of <outside> kocdbg
of <own> lhdlbe
of <public> mdblcg
of <service> dneble
of <zone> qcedbj
of Yiliid
of a rheccf
of accept cgfglf
of adding ggfdpb
of all cdrfgc
of an lgefid
of changing fgfhmb
of course mdeeej
of dnats dceogh
of drop Zghgoe
of dropping efdfqe
of every ehdogc
of everything eenhha
of flipping heffkf
of forward hggena
of input hedfmg
of ipv kffgff
of it hmbjcg
of its dcdoel
of line hgddgm
of lines feehqa
of mail gdjecm
of moving gfffnd
of my gjbjgf
of our ajfhfl
of ours hcjnbd
of port ilZihd
of questions gceffo
of removing hffekf
of setting gegfqa
of sources hsdaha
of stuff gfeeem
of swapping fefgnc
of that ngeegd
of the hgleja
of them fdjjak
of these rdageh
of things ggfffk
of this gfegfk
of us ckjkaf
of what gcnjgb
off <client> mfehee
off <own> qXeiff
off from jfddme
off igeeqX
off line dgggke
off the jZgelg
offered hbbuha
office ngfefc
officer lZgbfo
offsite mfggdf
oif <zone> jggffg
oif jggffg
ok ? odeffg
ok and iVgglk
ok mjdagh
ok or pedeff
ok so ndgfeg
ok then ggggnZ
ok with paddco
ok 吗 pdgfkX
okafor ngggga
old gefiej
old runbook gfgdZq
on $ llfdeb
on <client> pcggee
on <far> mdekbg
on <gateway> ligaci
on <host> igcbgn
on <n> phedgc
on <outside> medjgd
on <own> hfcmgd
on <public> eclflc
on <service> mnfciX
on <zone> mijffX
on ? pWchfl
on a ncfeeh
on any enfeff
on anything emfhhb
on call jXfcet
on dev kffgef
on earth mjffag
on friday hbgfdo
on github fdgeen
on here jfeeke
on it ndgdgf
on its lefeei
on line dgfbdr
on mail kbhfhf
on monday ejjcfh
on my mffebj
on our jjjjcZ
on port fhebfo
on prot negggc
on saturday efgehk
on tcp lnehdY
on that mcfeej
on the difiXo
on this Vclqif
on thursday iedfnc
on top ggegke
on tuesday lbgffj
on udp kabnck
on what bYcqhl
on whatever emeegg
on which flYmef
oncall lbfefk
once aeejwW
once i jehfhd
once it ebdmlf
once the bggdqd
one $ gafjem
one , hfegfk
one : ucbcci
one ? uaeWgk
one actually ggfffj
one before tfgWff
one do fggffj
one doing jffefi
one for kegeam
one in kgfgeg
one kfcecm
one of lleZdh
one sentence jcimbe
ones bhkhjd
ones does gdjegg
only $ qdefed
only , lefecj
only ever lffeal
only fociYi
only syns mgfffc
only the sXehla
only this jgggge
onto <host> kceilc
onto jWfohf
onto the kefmga
open $ oljhaW
open , ragbdj
open <far> nfffgc
open <host> mgbejd
open <n> bedZnp
open <own> oefejb
open <service> ofhUgk
open ? ulbhYZ
open a mncfcc
open an ijefgf
open connections pbkgeb
open dkigff
open for xjfXac
open from gbkoeb
open on mdcpad
open or pcefff
open port XkkYav
open tcp jlcagj
open the ledjfd
open to drhkcW
open up ffhfke
opened <own> offefc
opened by qfhdec
opened feblek
opening <own> kggcgh
opening oYhcjg
opens <n> rfcfec
opens <own> nfiaeh
opens <service> sfgYff
opens fine odfeff
opens ofhaff
opens up gffdoc
openssl hegefk
openssl s mfffgd
operation mffgee
options jggfgf
options mss jggfgf
or <gateway> kfgfff
or <host> kfgefg
or a jjdffg
or alive pcfehd
or am ighbgj
or are pfgfcd
or blocked pfgeed
or can hmcggd
or closed ocegff
or did ljancc
or do jdgckg
or does lXgjje
or drop lfegff
or dropped mffeef
or hmgedf
or is iWgmif
or just lnbZdj
or nah nefdid
or no kWphhc
or not maagjj
or on gqdnbY
or only koeciZ
or purely gfgfld
or should kggggc
or shut uWeefi
or the nfgfcf
or theirs jgffff
or what sbdbdi
order kdgbkh
org nggfbf
other ijdfdi
others gihamc
ought ofghbd
ought to ofghbd
our <gateway> offgfc
our <host> kdlmfV
our <outside> imbege
our <server> kZpjcc
our <service> iZkYfr
our box qggbgb
our dgjdfk
our monitoring mffgee
our mx fjakeh
our networks frddgc
our own qecffe
our partner offgce
our public mbicgg
our published geoYke
our rules tbhdeb
our services gcjmfd
our side qbmcdc
ours ? regZgf
ours hchmgd
ours or kgffff
ourselves ffgfjg
ourselves out fegfkf
out $ qZhdeh
out , jhgbfh
out <n> qcfgec
out ? mbgcih
out after nffeee
out at sgggab
out curl kgfgff
out for lidncZ
out from ldbhjf
out iggakg
out is mfgffd
out line eeghoa
out of hjibla
out on gjhbif
out ours kffgff
out src oefegd
out the ddeiik
out there odngdX
out to phaYhj
out what igffdj
outbound , jfggff
outbound <n> ofhfdc
outbound <service> xajahX
outbound ? idffem
outbound delivery ndgdge
outbound to kfgffe
outbound vaccid
outgoing <server> lgfffd
outgoing <service> kcgemc
outgoing kefelc
outgoing mail ydedeY
outlook , jffgge
outlook cannot mfffff
outlook error lfggfe
outlook in kffgff
outlook is kfgffe
outlook just jegggf
outlook legdfg
outlook on pdgggb
outlook there jggfff
outlook 报 ldfgfg
outlook 里 jgfggf
output keecpb
outside weedbb
over <n> qbeddi
over <public> pfecge
over <service> nigega
over github gfgffj
over kffbgj
over plain nggcfe
over tcp pdhhdc
over to mckdeg
over udp eoeake
own <service> ekffid
own enfbhg
own shell pfhfeb
owner jhgfgd
p <n> pcgbeh
p pcgbeh
pack ldfhfg
packages from ngefee
packages kgfgfe
packet $ tegfae
packet ? mfedbm
packet for qhffYg
packet from ugdcec
packet jffjdg
packet loss jfffgf
packets from ocgfgd
packets has ffggfj
packets hit fffgem
packets kjicYk
packets to jggfff
packets transmitted jfgfgf
pacs rZfcgh
page $ qcZicj
page lfffdh
paged gffefl
pair kddccp
part lffffg
part of lffffg
parties drdcgg
partner jdddfo
partner's lgfffe
pass $ lfgffe
pass ? oggedd
pass it kfgfgf
pass or kefgff
pass qghead
pass that lgggcg
passed ? mgffdf
passed ubegfa
passes ? qefefc
passes jgffdj
passes or jffggf
passing qffbfd
passive pfffbf
password jdgafo
past redgcd
paste aeffoi
patch deefgo
path sigYXi
payment legdgg
payment provider legdgg
pc <client> mffefe
pc in iflbgg
pc ndjdef
pcap kfffgf
pci evidence hkfehd
pci gngeha
pcs pegchc
peer odffee
pentest pejbgb
pentest report qfbbhg
people <outside> obccoc
people are pbkgcc
people in offfec
people kpfZkX
people on mhfbhd
people's lgcgbj
per goeagg
per published gyeXfZ
permit it mhffde
permit mfcbel
permitted ? mefgff
permitted by kfffff
permitted kjfZfj
permitted or mffffe
permitted to kkjcfa
person gbhjei
phone $ gffffj
phone , hjffhd
phone <outside> lfffff
phone lefegh
phone on sYgcgg
phone's cfhncg
phones tbdfgd
phrase effefn
pick dkgccn
pick up iohbhZ
picture kdhfff
ping <client> nffffe
ping <far> kgcggf
ping <gateway> oieffa
ping <host> lgfggc
ping <own> 1Vgcfb
ping <zone> mddgfg
ping from nffgdf
ping sfgdea
ping the fmfbgg
ping to kffgff
ping 不 kggfgd
ping 到 ekefif
ping 得 pchffc
ping 通 qcfffe
pingable from qfgdde
pingable sedece
pinging <client> jffgge
pinging <gateway> pheeed
pinging <host> jffggf
pinging sefahd
pings <own> pdhcee
pings sdebfg
pivot nehfbg
pkt nededk
pkts gegcgn
place hegcod
plain <service> kbbpgd
plain english cggeas
plain hXfmbo
plain words hffdaq
plan ZedjvZ
plan to dfhhld
planned ggggkc
planning ffgepb
planning to fffepc
plant gegegl
players kefekd
plc lfgggd
please $ dmhhee
please , hkdibh
please : cdikWr
please Wigikj
please add eghafp
please can vcbfcg
please check refefc
please confirm pcfdie
please enumerate blhjed
please explain jfefYp
please open afhdU1
please say wUcggg
please walk mfffbi
pls $ ggfpcc
pls , gdfmfg
pls : skdXcg
pls bfflel
pls check gcgdeo
pls confirm scehgZ
pls explain kffgfe
pls open chfbbs
pls tell qdfbhd
plugged eakfgl
plugged into hapffe
plz $ jefgam
plz qbgebi
pm kadfil
pmtu fffffk
point at iaepdh
point hXfnej
point of gclYcr
point to beedht
pointed at lgfehe
pointed lgfehe
pointing at gbhkgh
pointing dbejjj
pointing to fegffk
points iaanfk
policy ? lgfcfg
policy accept kjfajd
policy becomes Zegfse
policy efgepd
policy forward fgegnc
policy from ffffjf
policy goes Zfggog
policy is nddgfg
policy of gggfld
policy to cggeod
policy was Xffgxa
policy went Zffgpf
policy were egggjf
poll yWgcfd
polled ldeffi
poller kefhfg
polling ndgfef
polls pegdfe
popped efngfe
pops offfga
pops up offfga
port $ hmcgdg
port , hamncc
port : neggec
port <n> fhicdk
port ? hrdWie
port egfmch
port forward ddgpff
port forwarded hVY1hc
port forwarding agdqid
port forwards hcbsgb
port is dffggm
port state kdggge
portal jdfikc
ports $ Yffqgg
ports <n> nrbcbb
ports ? flgfZj
ports ahkpiW
ports are ahhpec
ports do uVXnhe
ports end eahphe
ports get abcsih
ports have fbkigg
ports of dXiohh
position njecai
position to njfchZ
possible ? pceheg
possible from olgZfb
possible rhhZgb
possible to njgdde
possible with lgggfd
post iiYnfe
post to lkgfbe
postfix <service> kggffe
postfix lbgbgl
postfix on fbhbgr
postfix smtpd lfgggd
postfix 日 mffgee
postmortem leffcj
postrouting -o geddlj
postrouting -s dfgghj
postrouting efeelj
posts sdgbee
ppl in ndgegd
ppl ohgcec
ppl on ndhbgg
pr <n> icfccs
pr aeffgq
pr 有 gegggj
prefix egggfk
prerouting -d efgfme
prerouting -i ffgegk
prerouting <n> hdgcfn
prerouting jefdfj
present lceihe
press kffgfe
pretend Yejkob
previous gggfan
primary lggffe
print <server> jffgff
print on qfbejb
print qefefc
print to peffed
printer <client> kkfgga
printer <n> bhfffn
printer at lgggfd
printer igefek
printer in kgfgfe
printers gbhegn
printers in lgffgd
prints mgfgdf
prio <n> kgfgfe
prio kfgggd
priority jgaZho
private address jdfjff
private ip ohgbgd
private lgfjeb
priya jfhfff
probe at mfgeee
probe pfgece
problem : ocgggd
problem ? ifghoX
problem oegclZ
prod Sdhgfx
prometheus ofgedf
properly ogfede
proposal dgfgoc
proposed dfggnc
proposes dgggqZ
proposes to gfggna
prot <n> klheea
prot klheea
protection jjfdgd
proto jggffe
proto tcp jgggff
protocol : ldfffg
protocol kfggdg
provide ckgkfd
provider pbebel
proxy rdecfe
public <host> sagddf
public ip nggbeg
public lZkraZ
public mail kegegg
public one kghdff
public ports aceueg
publish $ epYkdh
publish , hkjdde
publish <service> bqZjic
publish ? fikdfd
publish ceiqgZ
publish on cWbvgk
publish to dXllhi
publish 了 bVgwhe
published $ oYcoed
published , ngjbfb
published ZdotdX
published on jdbpbi
published ports eckmef
published service gqdZhg
published services heqdha
published stuff femfff
published things gdncgg
published to cbYsfl
pull mail rcgfbe
pull mgfdge
pulled mdegff
pulls mffegf
puppet pfdffc
purely afglld
purely cosmetic gfgfld
purpose ? gfgfXs
purpose lcgebm
purpose of fggfcl
push leeeej
push to lffffe
pushed ibeifl
pushed the fcehgm
pushes sihceX
put -a fgggoZ
put a fhefgj
put cgedoh
put in fgggmb
put it mfgahg
put the jckefg
putting kgfgoW
py , jgggfe
py jgggfe
q <n> fiklca
q giklba
qq lgffff
quarterly cigoed
queries qfhbfc
query <far> gYghmg
query <service> ncfghe
query lifgeb
question , jkebbj
question : ljddgd
question for refhcb
question ileceh
questionnaire dklhgZ
questions can gffffk
questions edfdds
queue , kgfgfe
queue is lehafk
queue ldedfl
queue on jdgegi
quic kZepgb
quick gejjkY
quick one iddrae
quote gccmfj
r , kfgfff
r jefghe
radius gijcla
raised jfffff
ran it mgfdff
ran ndhgde
random host hchpdc
random lchmdb
ransomware epaggf
rather kdgand
rather than fggcnd
rcpt neggfc
reach $ jcvZdc
reach , efmchg
reach <client> qgfgiV
reach <far> leceig
reach <gateway> cmfhhc
reach <host> lhYakj
reach <outside> ndbfpY
reach <own> jiYYjp
reach <public> vagehX
reach <service> fncWkl
reach <zone> ofbgge
reach ? Yemrfa
reach ffkZhk
reach it doefhe
reach itself hfldgf
reach of ecpdgg
reach port hvbcgY
reach the libcgi
reach 到 ioddfd
reachability check pZfggg
reachability lnkaca
reachable $ Vucbnf
reachable ? qecZfj
reachable by dodjcf
reachable for regaib
reachable from njpZdX
reachable jmlXec
reachable now fffefl
reachable on fmgcmY
reached hkfcgg
reaches <own> glhcjb
reaches kndZid
reaching nafdoc
read lfcado
read their lcdfdl
read this mjdceh
reading ieedcp
reads igfean
real client kggdgf
real gdeoch
really necjcg
reason ? qfdeee
reason ucdYdk
reboot ? feffbq
reboot keffif
rebooted kggggd
received , jfgfgf
received jfffgf
receives kfgfff
receiving offffc
record dcedet
record of hfeffk
recv jfggfe
recv src jgggff
red jchcfl
redirect qaffeh
redundant hefcoe
reech mjefdc
refused $ sdfdfd
refused , rdgfga
refused <own> qfgcde
refused from jffgfg
refused is kffgge
refused on uaedef
refused qdhdga
refused that kdfggg
refused this jegggg
refused' nggdfd
regards , offfdd
regards offfde
register $ ajflid
register : dkgidg
register fjfife
registry mgfegd
reject mffbif
reject reject gedfdq
reject with eedgjk
rejected egfffk
related , cggfii
related cggfij
relay <far> jggfff
relay access pehcfd
relay its jfgffg
relay seibfb
relaying vdgbda
release jifehc
reload echdfp
remembers hbfZax
remind fagqdg
remind me fagqdg
remote desktop lidjcd
remote tgdfeZ
remove -a hgffpZ
remove eeggrZ
remove line effgod
remove the ffffkf
remove 掉 edggqZ
removed Yefhpi
removed from aggfof
removes bhfepe
removing -i egfeqc
removing ahggne
removing the cgfgmf
replica kfffff
replication mffggc
replies pcgfbg
reply , jggfff
reply come pgfgdb
reply kggggc
report $ fjckff
report , lifddg
report : igbjlb
report oiaged
reporter : kfgggc
reporter lfgggc
reports gkfifd
request , kfffff
request fggdmd
requests rfgYfe
reset $ gfegel
reset ? kfggef
reset jegccm
resets lfffff
resolve kcfgkd
resolve names obegff
resolver on qgdbge
resolver qfedgd
resolves lgfgdf
resolves to jgggff
respond ldsWgd
response udegbd
responsible kffffg
rest fkdhkc
restart dcgdgq
restart postfix dcgdgq
retire eehhpZ
return path mcffhf
return traffic nggfbf
return wchfYc
review : ikeanc
review hegfdk
review 一 gefeem
review 下 fgggej
reviewer lefcig
right $ peeffe
right ? meiecg
right after hgggnZ
right lcggbk
right now eaiiem
right that lfheff
rip <client> jffggf
rip <far> jgggge
rip jeggjc
risk ejggcj
rn $ ldkicc
rn objhec
room ogfbdi
root cause kffdhf
root mail ndgeef
root pcgech
rota gfgffj
round tdeecd
route negffe
route to lcffkc
routed phfhad
router lggege
routes uibbgb
row <n> hecjdk
row hjbiei
rp chdgrb
rp filter chdgrb
rst ? pegdff
rst kfgfff
rst syn fffffk
rule $ gegene
rule , fbegni
rule <n> bggfoe
rule ? ogbaem
rule dbgZpn
rule decides tdegdb
rule does lfgfge
rule for hfffld
rule in fbgfcq
rule ip Zieglj
rule is kedfje
rule last gfggck
rule let fgffmc
rule lets sbgede
rule matched gffgek
rule on ehgend
rule that qcedgf
rule today ffggfj
rule 是 cfikck
rule 的 egggcm
rules $ hdffkg
rules , cffego
rules : cghajn
rules ? kgccem
rules and ffffbo
rules as hkeeff
rules do hgffdl
rules file ggeeco
rules gfeceq
rules last gdgggk
rules let lfegkZ
rules line gfgdar
rules on ffegfk
rules to jffffg
rules 的 hggdZp
rules 第 fgggdk
ruleset ? negggb
ruleset last ffggfj
ruleset ofgadi
run icgdji
run on jffgfg
run out egfgdm
runbook , ffggdl
runbook gegfZq
runner <client> mgfffd
runner icgggj
running qYecgk
runs on rbgffd
runs sbgdZk
s , lggffe
s client mfffgd
s dggggk
safe gegeco
safe to gegeco
said tagcaj
sales ngbaob
same as hfdfgj
same lcgaji
same settings mgegdg
same subnet lfhfgd
same thing kdfdek
same way ffffmd
sat jcfgjf
saturday gefeij
saved fegefm
saved my fegefm
saw cfebko
say <client> ifngad
say <far> lgfgdg
say <service> lfggef
say gbkapf
say i gfggmc
say in lgebdl
say no lcbXmo
say the fgffkf
say they jffgka
say we ceierc
saying lgefak
says : jgggef
says <own> mdffgg
says <service> safbfg
says connection negefe
says it jggggd
says ofeeja
scan kdhfeh
scan to lehgcf
scanner at vefadd
scanner on efjlbf
scanner pffgdc
scanners in pdghgZ
scanners jdfgif
scans by kfffff
scans mffffe
scans to kfffff
school gegahn
scope glfkae
scraped by mffggc
scraped mffggc
scrapes mffefg
screaming ecgfhm
screenshot veedea
script hchdii
sec dgjigf
second beejfm
seconds heggej
secretary mfeecj
secs : jffggf
secs jffggf
section hicigf
secure ceffgp
security hkiffa
see $ seccff
see <zone> pdfdff
see ? ecjhfj
see a meegef
see it jieldc
see jihffc
see only mfgddg
see the lgfegf
see when neffef
seeing jfgeeh
seen by ifjfef
seen ctstate hffefl
seen from maqZge
seen lcjcck
seen on kffgff
sees rdgbhc
segment hjibff
segmentation qigace
segments axdcfd
send <service> kfgfff
send mail lggggc
send out rehfgY
send scans kgggfe
send through jffggf
send to igdehh
send xXhXie
sender gdgegm
sender is nhgfYg
sending kfhgja
sending that kfgfff
sending to hggfpX
sends a oggbgd
sends it nfgged
sends its lgfefg
sends ofgddf
sends the kffffg
sends through jfgggg
sends to lgffdg
sense kfggch
sense of lfffZk
sensors scddfe
sent by uhcabh
sent jgghZk
sent me fgeefn
sent src jfgfgf
sent us ghfcdn
sentence jcimbe
seq <n> kfgffe
seq kfgffe
served pdednZ
server $ mgekcd
server , jhfjbh
server <host> jleefe
server <own> lefldc
server ? hiakfg
server at megcfh
server be neefic
server by rcdagh
server for hbidem
server get qdgchd
server in pfgage
server is hchphY
server itself gnfbge
server keekee
server on jkdcgg
server or sgeYhd
server over ligdfd
server reach pcgcie
server reachable jmZfhe
server see jfgfff
server to uefdea
server 的 hmgdfd
server's <service> koYdge
server's ijdifd
service , glecgg
service <n> legfge
service gjflea
service that dicmgf
service we ipdYgg
services , fcoeff
services are XYnmjh
services can gXuahh
services cbrncb
services do dohfcf
services does gckhgf
services of fZkmff
services that ecnjfe
services we dcmieh
services work Wcwbhi
services would efjeke
servr jkfdfe
session k jgggge
session on fkfghd
session qfgfcd
session to nefffe
session with lfdggg
sessions negdeg
set fhhbmf
set input feeepe
set the fggfke
set to mcegla
set up jbdmbk
sets dggeoe
sets net cggflg
setting kffdqY
setting the fgggnb
settings lgfgdf
sev <n> hnekbb
sev hnekbb
shall hfcmfe
share uXenda
she is eegdfn
she jcfjeh
sheet $ hdcnhe
sheet ahdqge
shell pfgded
shift kbfjcj
ship pgfgeb
shop hdedil
shoud qefcfe
should <service> kfffgf
should be pdgbie
should i jcffel
should it oefegc
should rdfcZj
should that pbffge
should the jfffkc
should this lcgggf
shouldn't legegg
shouldnt gndege
show hghneZ
show me hjagek
show up jfffhe
shows <n> hdgafp
shows iZhgel
shows only kggfge
shows this kggggd
shut ? qaeegg
shut jogbga
side $ bpagif
side , vfZbdh
side ? iZgkfj
side effects fffdmf
side gfgcji
sign fmbehg
silence lfffef
silently jegbih
simple pgZfgf
since <n> ocghed
since mcfdbn
since midnight fffgfk
since monday icdfhl
since the mghfag
since then ogffce
since this jdfdgk
since we lgdfff
single nbclff
sit in sgebdd
sit oWlffg
sit on jelbfg
site at oeefdg
site rcfcci
sites legeic
sites on hdggmc
sits at jggfff
sits behind lcfldd
sits in rcgefc
sits on mefegf
sits sZghec
sits there ldfggg
sitting at mbqYfe
sitting behind befohe
sitting in qZggff
sitting ocikcZ
sitting on lejidc
skipping nffgde
slide gdnedi
slow dbcbhv
slow since cagdgs
slow today fegegl
smarthost nffffd
smpt pndfZc
smtpd <n> lfgggd
smtpd lfgggd
smtplib lgfffe
snat dfgemh
snat to cegemh
so : rbffee
so <zone> hdmbjf
so ? mgecgf
so dbejjj
so i lckaej
so is meggef
so it ogdche
so kind mdffck
so slow egdfhn
so that hXYjnl
so the pgggeZ
so this lffeal
so what dhYmem
so who godddg
soc khfefe
socket kgggcf
some dkgiXl
some random refZeh
some stranger uYffia
somebody in pghXfg
somebody oVhnfd
somebody on pdffgc
somebody out tdgeaf
somebody sets efggjg
somebody sitting nedefg
someone <outside> jaipeZ
someone eiecil
someone explain ggffek
someone on zcgXfc
someone out joclcY
someone sets dgffmf
someone translate gfggao
something ? fdephc
something hbdpdi
something to kddffk
somewhere ? gfgmed
somewhere hkdkbf
sorry , rcfeiZ
sorry if hegegk
sorry lcgkdf
sorry to odhgfc
sort gdeefo
sort of gdeefo
source <client> qffegb
source <far> idfeij
source <gateway> cfhhrY
source <host> odfggb
source <own> edhenf
source <zone> lceghg
source address vYgdXl
source ip peefde
source kncXhh
source that fnebhg
source zone kifffe
sources are bthfgZ
sources b5bXgb
sources can dqdfef
sources for crgcch
sources that foeagg
spam gadalq
speak kkebbk
spf gecccu
spf record hhebdp
spins does mggfee
spins for oegagf
spins forever oefdgd
spins nffeee
sport <n> kfgfff
sport kfgfff
src <client> lffffe
src <far> kggffe
src <host> kfgffe
src <own> lfffff
src lffffe
srever hclleb
ss nggegb
ssl leggfe
staging hggcfl
stand ? pcfgee
stand uafgfb
stands aefocm
start jidfgf
start working dgggme
started lbfeel
starter mfedfh
starts mbhiaj
state jghdck
state service legfge
state whether lfgchg
station kgffgf
status deferred jggfff
status page pdafbk
status peeecg
stay oagffg
step , kfggfd
step by ngfffb
step mgffgb
still <service> edghkf
still arrive Zgghqc
still be dfgflg
still broken fagdgq
still browse ifajnc
still come edghnd
still get aefiuY
still have odcdmc
still jjfUng
still land lpefZc
still open cXeeop
still reach hcjebo
still work beiffn
still works odeejc
stop it nfhefd
stop obdZof
stop working gfbfnf
stopped qdgcci
stopping <zone> mfgefe
stopping it mggegc
stopping sciddb
stops <zone> nfffee
stops it qgffda
stops peheec
store kffgfg
story hgggjc
straight away lggggc
straight into pageeg
straight tcgaee
straight to mggfed
stranger mWjpdc
strict cgdfqd
strip -i beedtf
strip efffmf
stuck at lfedbn
stuck like jggfgf
stuck nfgedf
student oegefe
stuff $ gbiZgq
stuff can hehdfk
stuff hclbfk
stuff we hbqdfe
submit enblhZ
subnet mbZehm
succeed qUfgmd
such jfecjh
sun fogfec
supplier hffdhj
support dmekZi
suppose -i ffggjf
suppose cfgfsc
suppose i gfgfle
suppose input bcfhoh
suppose line eeggoc
suppose somebody Yfjepf
suppose the fdghle
suppose we cfgfpc
supposed jfefek
supposed to jfefek
supposing Zgffqg
sure qegcee
survive ? ebbgsg
survive dcdgse
suspect pfgddd
swaks from rdegde
swaks oeggdd
swap <n> gYhgpe
swap dghcqb
swap lines efgfle
swapped the efgfgj
swapping <n> hagewX
swapping deictb
swears iecmgd
swears it shgdca
switch <client> jgggfe
switch rgdabj
syn $ mgffee
syn , kfgfeh
syn -j fffffk
syn from ldhjed
syn lfffff
syn recv jgggff
syn sent kfffgf
syn that ngeeef
syn to mgfffd
syn trace jgggeg
sync qfggeZ
syns mgffed
syntax cdicho
sysctl -w hgfdkf
sysctl dfffof
sysctl net beefre
system Yhhngg
t kfggff
table bffoZm
tablet pegfgb
tablets tZgggb
take $ fobcgj
take -i dfeeof
take <service> pahchf
take a bfhego
take fhgcne
take out dghgpZ
take the eggflf
taken kcgejg
taken out Zhfasg
takes hcfelh
taking keggoW
talk <service> kpecfa
talk kjgYjf
talk to lghYjf
talk with pfehfa
talking qfhegX
talking to pfgfiX
talks qdhdga
talks to rdhdga
target <own> negbgf
target is kggege
target jbjmcd
tcp $ mhcggd
tcp , kfgifc
tcp : klecge
tcp <client> oegdeg
tcp <n> kjfjda
tcp ? elfiiZ
tcp closed megfef
tcp failed qbfeff
tcp from vedbhZ
tcp ikfieb
tcp ip dfgfen
tcp is ocedgg
tcp on piechb
tcp port liejda
tcp reset geegfm
tcp session oafggf
tcp syn pgfbdh
tcp tcp jgggeg
tcpdump jgggff
tcpdump ni jgggfe
tcpmss clamp fffffk
tcpmss fffffk
team $ khgdak
team , jfjgfc
team icgjdg
technical cfhicn
teh <host> iblkfb
teh <zone> uaghgY
teh nXmifa
tell hfdnee
tell me nfdied
tell the hgemcg
tell us meffff
telling me mgffgd
telling pbefeh
tells me pggehY
tells rggdgY
ten bdgein
test jbjjde
testing jZbcln
than <n> jZefkj
than Yncile
thank ifbnee
thank you ifbnee
thanks , lcfafn
that $ kcdjei
that , efffmf
that <client> ofgfhZ
that <far> tdehkU
that <gateway> mfegdf
that <host> jegjee
that <own> clcjei
that <zone> lYgamh
that ? kXfjig
that a vXfbdi
that address gfglhb
that are kfhmcZ
that arrives odefdh
that be sffeYg
that can dveZfd
that connection jgfffg
that could jpebfc
that dropped ndgffe
that end hZiofd
that even sfgdea
that expected jfgfge
that fghfje
that fix fggfkd
that from nggcee
that get refbfe
that gets Ytecei
that go sefece
that going fggnde
that happen lfffef
that host iekdeh
that in hefjjd
that is hngcef
that it mffcjd
that let pegenV
that lets lpckcW
that line ecebiq
that matters mggeai
that may eqdahg
that no inmZhX
that nobody inccgg
that ok qehhYe
that on pffcci
that one eegfbq
that open sXZboi
that or jdfdhi
that packet gefpbf
that pass lgffdg
that reset jgggff
that rst jggfff
that still pggced
that stops qcidee
that supposed hjegge
that tell nffefe
that the qdfggb
that this jeeiff
that through lgegdg
that traffic mehggd
that us lggdfe
that was ldfdgi
that we Xgklfg
that work jifehd
that would qffebg
that you egffem
that's nefege
thats rgdbdg
the ' fgggjf
the -i dfffik
the <gateway> lcggfg
the <host> lgckdf
the <n> feffjh
the <outside> jblnfX
the <own> dYelog
the <server> safZgi
the <service> efegji
the <zone> hdgepb
the access atfbgf
the address abeqhh
the answer vegfeX
the app kgfgge
the asset fgelgf
the audit nchfgb
the auditor lhaiic
the auditors fiaofe
the backup lefcgj
the board hiefkb
the bot fciifh
the bottom gggfpY
the box tcfajb
the bridge nbheff
the browser lggfee
the build kggged
the building odgdfg
the cab nfgbgf
the call scfcid
the certificate eifdco
the chain idgfld
the chains pgfgeb
the change gdfeeo
the client kdgjgb
the complete gdilfd
the connection odggfc
the conntrack hffdfk
the consequence fefgnd
the cpu geegfm
the ctstate dchfpd
the current fiebdo
the customer gejneb
the customer's gjfcfj
the cutover jgggge
the desk mggdef
the dnat nbdifg
the end XYhsnd
the far jfgecj
the fddfki
the file adfkdp
the filter mfednZ
the firewall ileiec
the fix Zafhtg
the folks qZgdhe
the forward gegclh
the full eieqfZ
the gateway tdecgc
the guest kbebeq
the guy iegdel
the guys nffgde
the gw mgfgfc
the hairpin gfgfrX
the handover Vggjgn
the hell lZhfcm
the helpdesk lfggbh
the host lfbkfe
the impact cggepd
the incident ndcgam
the inner kggffe
the input Xdghrf
the inside cafugd
the internal jbmjdb
the inventory jYnlfZ
the iso cpkffZ
the last hbfdim
the latter sdbhfb
the line gdceoh
the list dlgjed
the log lgfgfe
the machine negdfe
the machines jfggff
the mail cehecs
the maintenance cgggnd
the masquerade ceffmi
the migration hceldj
the moment ehggan
the move ngfgbg
the mx dZdgdw
the nas fffffk
the nat eidbdr
the needful cdlhek
the network njcebi
the networks hncWji
the new fieeem
the nightly mggdfd
the old odffgc
the one jdfial
the only lgffge
the order effflh
the other jhfecj
the others egfgkf
the outgoing gedhmf
the packet shfYcg
the packets kffeei
the patch deefgo
the pc kggfgd
the pci hhjcge
the pcs mffeff
the pentest gjfgff
the people kgdfkc
the phone gheegj
the point ihdZcr
the policy mffejc
the port kbckjd
the postmortem mbfial
the previous gggfan
the printer hkddfj
the printers lfggfd
the private rfeffb
the public nekddd
the published ehoakc
the purpose fggfdl
the queue jchbdp
the real ifekgc
the reason ogeYel
the reboot fefffl
the record keenea
the related ggggkc
the relay mghegc
the replies oegfde
the report kggeci
the rest fmdide
the return oegffd
the right hehbgl
the risk hlhgdc
the rota gfgfek
the rule degggl
the rules kjgcai
the ruleset ogfede
the same fchajn
the scanner hjfdgh
the second kfhcZn
the services dcpkec
the site jfhfff
the sources emfegf
the stuff hbqdfe
the switch legeeg
the syn mfgfef
the team jcildc
the thing mcgjZi
the things eindef
the three hbbhki
the time ocffge
the tls Zfheho
the top bjffnd
the traffic bffkek
the user gjgeff
the vendor hafikf
the verdict ohhadf
the very khgghb
the warehouse ffibdp
the way pfhbde
the weekend geeegm
the whole fkgjfZ
the wifi fefagp
the wiki kdanef
the yearly hjjffc
the zones bmefgh
their <service> ncdggf
their mail hcefki
their nbgdfi
theirs ? jgffff
theirs jgffff
them $ piYkaf
them ? oggdfc
them ldhgZj
them out ngfgfb
then $ kfegjd
then ? bgghpb
then be efggjg
then fehdsZ
then get dfffnf
then nothing kggfff
then reach gfgglc
then the mgfgde
there $ ijjZeh
there , oXggjd
there ? lehfib
there a iXdoek
there and mhgbdg
there any ndhkad
there anybody crfaie
there anyone gkffef
there anything qSildg
there for flbadq
there is hbilff
there jgjlcY
there no fgggcm
there on ofceff
there's jhefdi
there's no jfgdcl
these days eafoej
these icalle
these on mgfdmY
these rules lfgfef
these two jfferW
they ? pfecge
they are kdecoe
they arrive nfgech
they can't jgggef
they come kggfee
they get lbicek
they have pgcefd
they kVlhfj
they see vacdhd
they send fhfhkc
they use jfgdlc
they're pbgddj
thing $ oajigY
thing , gjhcdk
thing ? gkhdee
thing bkgehh
things : gheeap
things can ggfffk
things ccncaq
things may gfeefl
things stand tbfgfa
things we dindef
think cjZodk
thinking about gdheod
thinking efgdqb
thinking of ffgdpc
thinking to fgghkc
third time pefggZ
third xcbgfa
this , jfffei
this : hcfgco
this <gateway> aYmpeh
this ? keffie
this and hgfecm
this bot cgeefq
this box ekfibi
this channel fgfffk
this do ggfeWu
this eehffk
this firewall iidffi
this for gkfdam
this from ifdfem
this gateway fhgncd
this get jgggff
this gw lhkeea
this in ieffdj
this is hdgejg
this let jgcedm
this morning gdgdgm
this on jgffff
this one dggfdo
this out jgfgfg
this rule cgffij
this ruleset lefdgi
this so kfeeie
this tell offefe
this telling mgffgd
this thing gigfdi
this to hgfffj
this week mffggc
this weekend fffehl
those Zofdgk
though kffhgd
thought dcghgn
thoughts ? jdeedm
thoughts idfedn
thoughts on efgffl
threat pegbge
three <host> ldbekh
three fceghm
three of lggfee
three things hdeecq
through $ schecd
through <host> ofgded
through <n> rcdhdg
through <own> lPdtfj
through <public> kbdlff
through ? ybfdae
through ejhhdg
through it ncifgd
through l egggfk
through line fdffcq
through mail hjlhbb
through or kggcgg
through the kcicdm
through this jnieac
through to iidejd
through us qaffff
through what mffdhe
throw at ggfdfm
throw gffefk
thru $ ndedej
thru <own> lcgghf
thru ? ogecib
thru mail jidmea
thru oifefa
thru or leffgg
thru the effdfn
thru this gnkdeb
thru to mjgZhd
thunderbird at lbdigg
thunderbird can't lggggb
thunderbird in mgfgee
thunderbird just lggfef
thunderbird on lfffff
thunderbird qahhfb
thunderbird says lgeefg
thunderbird 弹 mffffe
thursday ? fdgear
thursday and fegffm
thursday hfaijh
thx $ hificg
thx , idgcfm
thx egffdo
ticket : kpcdga
ticket <n> ndgdeh
ticket inc bfhgdn
ticket ldjgZj
till hegehj
time <n> igggbj
time here Yefegs
time i oggggZ
time out oiibdc
time qegfec
timed mffffe
timed out mffffe
timeout $ qggdfa
timeout , qfeeed
timeout <n> kfggff
timeout ? nefffe
timeout qdggga
timeout 了 qfdegd
timeouts ugfgfU
times oahdid
times out rahdfd
tls cert cfhegm
tls certificate achdhr
tls kcgbfn
to $ iVuibd
to , kZsbee
to : keggff
to <client> jjVmkc
to <far> ndebke
to <gateway> incalb
to <host> lechfh
to <n> jfcZim
to <outside> jjhfbg
to <own> ieddkj
to <public> pbckee
to <server> qefefc
to <service> ifdjeh
to <zone> uhebhX
to ? dlqZed
to a lfffdh
to accept fggend
to access iflgcd
to add qbddoZ
to address obffff
to an jgffdi
to answer pcdfgg
to any hkhiae
to anybody eseVjf
to anyone cjbphc
to anything dpgcff
to append feggnb
to arrive mghecf
to ask jfgefh
to be lmghbZ
to blame jgggfe
to bother jffffg
to browse kffgja
to call ldggfe
to confirm mdgdgg
to connect kdkegd
to delete cghcof
to deliver neggfc
to destination efgeji
to do rfgeae
to drop afggqc
to email kbhfdj
to fehfjg
to get jiibdg
to gmail jgggfe
to go jggfka
to hand fbjkfg
to have qcdckd
to hit kndajb
to initiate ikdgia
to insert ffggje
to it ilfgde
to its licefh
to itself qehdeb
to know ghhmYf
to leave oegceg
to mail tmXgeY
to me hgejXm
to merge ffgeco
to mx kgggfd
to open qeibiZ
to other lgegff
to our lcjbgg
to ping kkdeic
to pmtu fffffk
to port rqdbfU
to post llfebe
to print mdggeg
to pull ljcfff
to push kggghb
to put effeoe
to query kjeehc
to reach djkdhe
to read gfggdk
to relay lffeff
to remote odggha
to resolve kffgeg
to run lfefgf
to see gejnZe
to send pZhehd
to set keecmf
to something bdfrfe
to source cegemh
to start gmZigg
to state emedhg
to submit legfgf
to take gggclf
to talk gmhaeh
to tcp nnfddY
to teh tbbiha
to that qgeeZi
to the kcijfc
to them qZgcgg
to this hfffel
to understand jgehbj
to us ngfeee
to what afcubj
to which mbboee
to work nfeeff
to write Zmgfgh
to you fffdfn
today $ jdfcji
today , gdggdm
today ? ifdXkn
today gbdais
together djkeja
told iZfjhh
told me saedhd
tomorrow Xaffuj
tonight $ jgggfe
tonight , ldfafm
tonight ? hhchdk
tonight gddelj
tonight's hdfdjj
tonight's window efggjg
too $ kegdhg
too , fXdoik
too ? pidWcn
too dcjamj
too much efeeoe
took gcfgfm
took out ffffgj
took the fcehfm
top gifemb
top of fgfgkd
touch lenZbh
touch the kfffff
touched gdgefm
touched line gfggej
touched the gdgffl
touches mggceg
toward <far> mfefeg
toward pfgbee
towards <client> ofhehY
towards <far> knbYhh
towards <host> fgdfij
towards <outside> YQftiq
towards <own> oWjmeb
towards <zone> saeeid
towards hjWkdl
towards the kefedk
trace , kfgffg
trace : mgggcf
trace <client> sbgcfd
trace <far> qgfcfc
trace for sdeefb
trace rffeec
trace tcp megefg
traffic ? hdecbu
traffic from kegehf
traffic get legfff
traffic jfcjid
traffic of kfgfff
traffic to eeelej
translate gffgZp
translated seZgfd
transmitted , jfgfgf
transmitted jfgfgf
trap jffgfg
travel sffegX
treated pfgeiY
tried nbhgdg
tries gderfc
trouble rbgged
true ? zXadeh
true lllYfa
true or scbchh
try kgfcck
trying <own> jfgggf
trying jfigfe
trying to kfjfed
tuesday , jifceh
tuesday ? hYhgdp
tuesday cecbmo
turned ebfkhk
twice and nggefb
twice mggffc
two gcdifl
two things bhbhcs
type <own> nefffe
type oZgfei
typed qahche
types <own> rgfbbg
types rgfbbf
u ibeYft
udp $ ijgghc
udp , lfffff
udp -m egfgel
udp <n> ohgfcc
udp ? jfegkb
udp dport ehffco
udp from lffgdg
udp nigfcc
udp ok jfggfg
udp port xdcfhW
unable pcfcfg
unable to pcfcfg
under eZdsna
under which jcdnYl
understand iegcYr
understands efffem
unknown <gateway> mgffee
unknown legghd
unlike qcdcck
unlike the ffegen
unreachable neefbj
unreplied ? jggfgf
unreplied jfgfgf
unreplied src jfgfgf
until ghfbhk
until it ogfeed
until the qifdea
up $ pdgheb
up , ijgbma
up : ncghgc
up ? cjhmbg
up anywhere hbhjgg
up as iffcob
up at mghhcc
up by mfffgc
up for bZdner
up in ekdgdj
up lcZjgj
up on hefmfd
up there qgdeee
up to ggfedn
up with mggcff
update hegfdm
updates from jfgfgf
updates odgddf
uploads nggdcf
upstairs reegec
upstream mgfefe
urgent $ gfedeo
urgent hggdZq
us $ ckejZl
us , qegdai
us <host> pffgfa
us ? idiedj
us ifhdkd
us or pfgcde
usable efrbef
usable from kekedf
usage $ gcgbfq
usage ? hbfcfq
usage hcfbfq
use $ dfndfg
use <n> jdgjge
use <own> erZduT
use <public> oeebjd
use <service> mjdcic
use ? jatafe
use it cnfbgj
use jekefe
use the jgeaij
use this feebhp
use you Zeffgq
used jleiea
used to lncgea
user at pgfgfZ
user is offefd
user jchggg
user on nffefd
user 用 kgeffg
users eoidee
users in ldfhic
users on reffgZ
uses pcfdjb
using <public> nedgff
using mcefgh
v <n> jdjide
v jdjide
vendor , kdfbem
vendor hagmbk
vendor wants lddemd
verdict ? rfefeb
verdict accept lgggcg
verdict for sghZcf
verdict offefd
verify wcfhdX
very same mgfgcf
via <host> kfgfgf
via <own> idfikb
via <public> odgeeg
via <service> vZhZid
via sabifc
viewer rbgehc
visible from nakidd
visible rZjgeb
vk <own> ogffga
vk ogffga
vlan <n> mcgbem
vlan ocdbdm
vpn lZgZfq
vps kdffje
vz <own> jmffbe
vz klgfae
w iefdhj
w o fgghjd
wait mnZjca
waiting $ Xcfjrh
waiting efeemh
waiting on gfgefl
walk me nfgdZk
walk ofgeZj
want <service> regZfg
want a hbfgen
want jjfcjd
want to khgdid
wants <service> oecfhe
wants a giffej
wants ghkfed
wants it igekfd
wants to iggihd
ward mffdhd
warehouse eehads
was accept Xffgxa
was fine mggggb
was ggggZo
was it idfefl
was on jfgggg
was refused jfggfe
was that edggfm
was the iXhfcq
was told nfacgk
wat happens sgebfd
wat makmba
way ? mfffee
way back nekbee
way do jffgff
way does tbedfd
way for pegagg
way in pfgafg
way into ilcgfd
way of rbgfde
way out tcgced
way phdfiY
way to ndggfd
we YijokY
we add ehgitS
we are fjakjd
we block hfheke
we blocking mgffgd
we delete dgggpa
we drop legcmc
we expose Xjqkdb
we flip gffelf
we forward jYhohc
we get jeefkf
we got ebmliZ
we have qWknba
we let qegXgh
we lose gfgffj
we moved ngfgde
we need kXdcjp
we only ckXlgk
we plan dfhhld
we publish khiffc
we put idihoX
we remove hhfgoX
we set bggfnf
we take efgflf
we want jdfgoa
we'd dggfpb
we'd like ffgfrY
we're fceihl
we've gedmff
we've got gedmgf
webhook mghecf
webmail on ngbgge
webmail qbefeg
website pgecge
websites qiXgib
week $ keffdj
week , gglhbf
week ? hXhegp
week and lgffbh
week fYjjel
week on dggcfo
weekend fdddio
weird gfgffj
well ? kkccfh
well ihdXho
went ffgfle
went to cffgmg
were accept agfgqd
were cegemi
were the bfefmk
what $ dnbldg
what <gateway> rebggc
what <zone> kejbgg
what ? nZeigg
what Yeljje
what about ulbddZ
what all ecklhc
what are eeenge
what becomes tfebcg
what breaks ggfeqZ
what can Ydnjej
what changes agffng
what dies hdeera
what do dfjieg
what does egmfVo
what exactly hjjcWm
what gives peeddf
what happens jhecoa
what have deireb
what if Ydfdsk
what is gdjmVk
what it ggfeem
what it's hgfecm
what kind gfeffk
what kinds gffefk
what line fgfbfo
what of efngfe
what on hffgbm
what opens gffeqa
what ports gmeifc
what published cepdgg
what services dnifcf
what sits Udfvgh
what sort gdeefo
what source qefeed
what stops jffgie
what the gfficl
what this mecjXn
what will eedkle
what would aehfpe
what's bZlsbg
what's behind dbdsid
what's exposed Zdolgc
what's forwarded aehohe
what's going ogedee
what's it hgfdem
what's line hhfXau
what's on ghcZer
what's published fZapen
what's sitting bfhnid
what's that hfgfcl
what's the hjcchk
whatever ilkafc
whats exposed Wnkkde
whats forwarded ZYivhe
whats gbgkif
whats it gefecp
whats line ifgbYs
whats stopping lfgefe
whats that gfgfek
whats the jefWlk
whatsoever cphchd
when <client> lgggcf
when <far> kggeff
when <host> peddid
when <zone> rbhgdc
when ? cghfcn
when a jffgff
when does effeen
when he jgggib
when i hYgnoY
when it sdgXjc
when it's ufgfgV
when mbgckg
when our pdeehc
when sending jgffgf
when somebody rddbeh
when the llfedd
when they nffcfg
when was gdhden
when we ecghra
when you jedjgf
whenever lfgcge
where $ irZbhd
where ? sYcpZf
where can bllefe
where do scflbZ
where does mjdpZZ
where in Udfolj
where is ksfUee
where mhfljR
whereas mfggde
whether <client> ldgffg
whether <zone> lfgfff
whether a oddfgf
whether hosts ncfhgd
whether tafdef
whether the qefdde
which <public> gdbphe
which address ljfdgc
which are jmfcgc
which box afexfa
which dmkjac
which inside raiedf
which internal pcehgd
which machine Xffwfc
which networks Yucejd
which of akkmhY
which ones efkhge
which ports gYlogb
which public fbescf
which published gfpYgg
which rule tdffbc
which rules pfeehc
which segments buheea
which server pbakge
which services faklgf
which source shhbfZ
which sources dmfegg
which way oefffe
which zones ctddge
while mghgag
while the jgffgf
who XycXkg
who added ffdgcp
who all fogdgc
who answers lagpZe
who approved iZgcer
who can cwgcdb
who changed hbhcfo
who could dkeenc
who edited gdgfdm
who gets cteaid
who has hnfddf
who is brehfb
who loses gcghtX
who pushed fcehgm
who reaches cneeif
who sends kfggff
who took gcfgen
who touched gcgffm
who was gchfbq
who'd dgedtd
who'd notice dffeqe
who's able ayfdea
who's allowed dpfhdd
who's bqfeef
whoever eoeZdm
whole <outside> ZnjqbX
whole fkgjfZ
whom ? dqgXjg
whom Zqdhhf
whos axfagc
whose fncdgi
why $ meffci
why <client> oZfhid
why ? heddhn
why can fagfhm
why can't pbedgh
why cant meffge
why did gdggfl
why do mdeadn
why does ipfafc
why has ZffgYx
why is idecgo
why ochdbk
why on ofggga
why the lfgfgd
why would rYghbg
wich bkljbe
wifi eedbft
wifi in ehhddm
wiki jeejef
wil jeefjg
will <client> meddjf
will <gateway> nffffd
will <own> nfffgb
will <zone> ceffof
will a mgedeg
will be eeejle
will hfgfmb
will it reeddf
will that kgfgnV
will the pfheeb
win <n> kggffe
win kggffe
window , iifjag
window : ihfdkc
window ? ggffek
window hfghic
windows beffes
with -i Xgghua
with <client> ihefje
with <far> rdegcf
with <host> rcfdfe
with <n> pfdege
with <own> gefpde
with <service> ldgebl
with <zone> jhebel
with a ilfchd
with cgggme
with his jgffgf
with it tfdYjc
with its jeejfe
with my efgnbg
with no geffme
with tcp geegfm
with that ngfgkX
with the ehjcjf
with these kdgfrV
with this kbgfsX
with what mfefeg
within ielddh
without a kdfjef
without ebfexX
without going nggfde
without the chfglf
without trouble mfgffe
won't refgfZ
wondering pcgffd
wont tffefZ
word ibgfdn
words $ gefkei
words ? gffeem
words a fefddr
words for fggebn
words hfglVm
words please hegjYn
work $ kejccj
work , zfVieZ
work ? nlgYdf
work for pbpZjX
work from enbddm
work iilVek
work or refdee
work out kfdiff
work through meeffe
work with ihbbfp
work 吗 fgggkd
worked mbgefi
worker qdgfga
working <outside> nehfee
working ? keafnd
working redUmf
works $ fkkage
works , nedgge
works ? kcfele
works fine kffgff
works for gaocek
works from ikhdde
works oijXhb
works or meegff
workstation <client> mggbgg
workstation in kdghgf
workstation mefegf
workstations pdgdef
worry jlfcef
would -a fhfarc
would <client> jgggjb
would <far> ocgald
would <gateway> iaghkg
would <host> geggmc
would <outside> ieeeme
would <service> rYZihh
would <zone> hfehmb
would a mdfggd
would adding gfhemd
would an thcbbf
would anything jffekd
would be Yibkli
would become ggdfod
would break fhghmZ
would cbhbve
would change bhghra
would deleting ecfgqc
would happen ggdgjh
would it faiehm
would like qcfidd
would mail oggdce
would removing Xhgftc
would stop iebfod
would swapping dghgld
would that kdfelc
would the kgfdje
would we nedfhe
would you fefcgp
write ekfdek
writing : ijZhhh
writing hjehfe
writing the ajamek
written naefdm
wrong ? kggeff
wrong megddh
wrong with kgffge
wtf $ kfffeg
wtf does ffgfek
wtf gfggek
wy ocfegf
x <n> jgggge
x kgfgfe
y kjfcff
y n ilgdfe
year ccgfjl
yearly hjjffc
yelling hfgecm
yes ? sdadei
yes idmgga
yes no nhlcfZ
yes or jcngfb
yesterday $ hefdfk
yesterday ? cgggfm
yesterday kagbfn
yet ? dafcis
yet pafacn
yo rZgfci
you $ ffbkfj
you , efffco
you ? gfddfm
you and effefo
you be kffeck
you check meffdh
you could ifffdj
you do jYcYgx
you explain hfgddl
you good gffdgl
you jdeefm
you kindly jefgfg
you list bsihab
you look jeffcl
you make gmfdeg
you must qehddd
you put gggfZp
you restart fegdep
you saved ffgffk
you stuff ecgchq
you take dehecr
you tell aeflfl
you understand hcgbfq
you walk efggem
you're a gdfdep
you're hcfegm
your <gateway> ogfdee
your pYhcih
yum segdgZ
zabbix <server> kffgfe
zabbix agent lgfgfe
zabbix gbibhn
zebra mfgfdf
zone , jmfbdf
zone <zone> nfffgc
zone roaZha
zone that Zrfdgh
zone 可 dqcehe
zones can cnefgg
zones get Zrhahg
zones have Yuegfd
zones hwcXfc
zones that gldfgg
一 aifihi
一 下 dhgjeh
一 个 iafgfm
一 份 dgflfg
一 共 eZmmdg
一 句 mefgfd
一 台 kngceb
一 堆 jgggff
一 条 Zffgph
一 样 dhdeas
一 步 sedcgc
一 段 qZdfgg
一 直 kfffge
一 眼 ffhffj
一 行 jffdbn
一 路 kgchgg
一 遍 nghffb
丁 pfhecd
三 edidhl
三 条 gfhhnY
上 $ aggmfg
上 , mdhZgk
上 -a fgghnZ
上 -i fgghlc
上 <far> bgfglg
上 <gateway> doffja
上 <host> slfcfX
上 <n> ihegal
上 <outside> neffge
上 <own> doecfi
上 <service> ldhddj
上 <zone> haghtX
上 ? anhfcj
上 curl kfgffe
上 igbgkg
上 ping fgggjf
上 一 gbklbg
上 不 rdfgfZ
上 了 Nfhsfp
上 做 gegmgc
上 到 kmaZih
上 去 nchceh
上 发 iXdtic
上 吗 qUcpYl
上 好 jehdfj
上 得 jafhqY
上 执 kgggfe
上 报 kfggfe
上 映 eTgyhb
上 是 jggfff
上 有 jpdYbk
上 海 eggfem
上 的 kdiedh
上 看 nfgfgc
上 线 jagclh
上 网 tabgnY
上 这 rddbjd
上 都 fYeqhg
上 随 nbgggd
上 面 gdbscg
下 $ bdkjgh
下 , heZlel
下 -a ddeect
下 : gjejee
下 <client> 3ahYhV
下 <gateway> gchgel
下 <host> jkZsaa
下 <n> eggfem
下 <own> ctcefe
下 <zone> rchdfb
下 dhiidh
下 github cfhffm
下 infra cegffo
下 mail dehgdn
下 为 jggfge
下 午 ffgbep
下 是 ngggga
下 来 jdjcej
下 班 defldk
下 第 gfgffj
下 规 ffggcm
下 这 gfghcl
下 面 legfic
不 $ mceijb
不 ? rbdfhd
不 jidaji
不 上 cofcam
不 了 kefgdi
不 会 iaiejh
不 出 rfgZfd
不 到 ljgfeb
不 对 gefdgm
不 开 offefd
不 懂 ffggdl
不 放 rdgffa
不 是 eeefhm
不 管 dmhfge
不 给 lfhfef
不 能 sZeffg
不 行 nfdfic
不 要 mdgggd
不 让 sdgggW
不 走 offeef
不 过 pcgeef
不 通 jhecfk
不 限 cpedkc
东 bdljgg
东 西 bdljgg
丢 $ negeef
丢 ? fghddl
丢 mfgfcg
丢 了 mgggfc
丢 吗 ffflgd
丢 弃 lffffe
丢 掉 rfebfe
丢 的 nefgfd
两 gbhfle
两 个 kfefdj
两 点 edffgn
两 行 edhelh
个 $ keejhe
个 , jgggge
个 : kgggef
个 <n> mleccf
个 <public> Xlelfi
个 bot dcgefq
个 fkhcdj
个 ip kahnfb
个 port fZbtjd
个 rule fgfgZp
个 例 fgffgk
个 包 jggefg
个 口 gYmgek
个 地 jbeode
个 改 eehgel
个 服 fidlhc
个 机 feffhk
个 流 ncfefi
个 清 dnfigb
个 端 ffkkeb
个 网 jhihfa
个 连 dffgfm
中 gcfjdl
中 了 leegdh
中 午 gcgdgn
中 哪 ogfbgf
中 间 mefjfc
为 nYggke
为 什 kbgfkf
为 啥 rVghcj
主 jifhed
主 任 hcffii
主 动 mggcgg
主 机 gggmec
么 $ lYmjce
么 , gfefdm
么 <client> ogffec
么 <zone> wVieiZ
么 ? qcfdfg
么 jbiffi
么 一 mggfia
么 不 eeghao
么 作 fggfan
么 原 kdeggh
么 变 hfgfje
么 后 dhgeme
么 回 jffggf
么 处 odeegg
么 意 egggan
么 打 jgffff
么 时 fegZgq
么 服 dbdqig
么 样 egkeie
么 没 dheenf
么 流 fggfbm
么 用 effdfn
么 的 fhgcbo
么 端 WYdykf
么 被 jgggfe
么 解 jgfggf
么 走 pgfcgc
么 进 pfeffc
么 连 mXhbeq
么 问 fffffk
之 hcfhhi
之 后 Yefhlk
之 间 mefghc
也 ihecih
也 加 fgggje
习 gfgfej
习 生 gfgfej
书 hdffel
书 面 wbefcc
了 $ ldhdfh
了 , fedego
了 : jfggff
了 <gateway> fhgeek
了 <host> ebbpdm
了 <n> ehcike
了 <outside> qlfcdY
了 <own> ihebfk
了 <zone> iidgjb
了 ? Yhldik
了 effghj
了 一 kefggf
了 三 efjfgi
了 之 gfgffk
了 什 bVnqic
了 以 fgfgke
了 会 fefftX
了 信 sbggbd
了 几 gZjpbf
了 吗 hfhbme
了 吧 fggfje
了 哪 dchneg
了 啥 Uqcpeg
了 多 ggdhgi
了 怎 begagu
了 没 gZdkeo
了 网 ndeghe
了 还 pcghfb
了 邮 kfgfge
事 $ kffgge
事 ? eegfgk
事 ihedfj
事 反 oafggf
事 发 ffgggj
事 在 rbeedg
事 打 kegfgg
事 用 kfggef
事 能 ndfggd
事 说 nffgfb
云 kfgfff
互 mdehia
些 $ abpihg
些 , fjdigg
些 Xllkcf
些 port dkdlia
些 source crhZjc
些 zone dpdehf
些 东 damfkh
些 什 fdlgeg
些 区 gqabhg
些 口 dnhffe
些 啥 gZlefm
些 地 dgnfge
些 对 gbqahh
些 服 fchnge
些 来 cngehe
些 流 efefkj
些 端 gbjlib
些 网 dwfakX
些 问 geffgk
交 jdhked
交 接 fekgfg
产 gefffk
享 <n> pefgfc
享 oefffc
人 , rfefgZ
人 khmbbf
人 上 wXdffg
人 在 kegegf
人 怎 deeegp
人 求 ggfgdl
人 用 iffjff
人 看 fgggej
人 能 snXchZ
人 访 0Tdbkd
人 话 ffggYq
人 连 jioaXi
人 问 lXfogc
什 ddggik
什 么 ddggik
仁 nfcggf
今 heedgl
今 天 effefo
从 <client> sffedb
从 <far> qdgbff
从 <gateway> qambfb
从 <host> ncecnc
从 <outside> hfelhc
从 <zone> qYkggZ
从 lckjdc
仓 keeggf
仓 库 keeggf
他 jfefgh
他 们 kffgic
代 ocggfe
代 码 nfffcf
以 $ leeggg
以 <service> bmffhg
以 access eggceo
以 hjhdff
以 reach Ztdehd
以 上 kbedgm
以 到 hndbjd
以 后 hXhdpg
以 吗 pdfefe
以 用 qcgegc
以 直 uZahhd
以 访 gmdclc
以 连 jjiciZ
们 <gateway> kfgfff
们 <host> ljedge
们 <own> oegdgd
们 <zone> lffdgg
们 mbjjec
们 哪 acjohe
们 对 dWlnje
们 现 gfneee
们 的 oeehee
们 这 igejgd
件 $ hamehh
件 , hkgdff
件 <n> hefgld
件 <service> kffgff
件 mgfffc
件 到 dhdlgg
件 发 odiZfh
件 吗 kefggf
件 第 cffgen
件 走 megfeg
件 里 eggfVu
任 fnhdee
任 何 amhefi
任 务 peegec
任 意 fngffc
份 , fefkgg
份 ifejef
份 清 Zijjgg
会 drop ofegcf
会 fhhhka
会 不 iaiejh
会 些 gdccet
会 做 secfZk
会 出 ffedki
会 到 nVdmgh
会 命 ngeagg
会 回 nedbcn
会 在 tfbeed
会 多 ggddsZ
会 好 nfggiY
会 干 gffeem
会 影 fdhdjj
会 怎 kckfka
会 拦 kfgggd
会 挡 ndffff
会 放 oeffdf
会 断 ahfgqc
会 是 uhbacg
会 有 eggfob
会 经 qecbgg
会 落 ggdaqf
会 被 hfhkbf
会 走 peZkhb
会 转 ftdbde
会 通 sZffqU
传 , kggfgd
传 mfffee
传 到 pfffcd
但 lfgggd
位 kfggic
位 好 jgfffg
位 置 dehfod
位 老 lgegeg
住 pffffb
住 了 nffffd
体 keffgg
何 gkfcig
作 idgfgj
作 用 ffhfgj
你 dcfbjq
你 会 gdfdfo
你 好 hefdfn
你 能 feefgm
你 都 fedeeq
使 megcbl
使 用 leebhj
例 gffffk
例 子 ffffgk
供 <service> jeggfg
供 rdgaeg
供 应 hfgfej
依 pgeafg
便 ejgcfj
保 jgbkfe
保 检 hjdhge
保 测 lhdfff
保 要 jaengf
信 $ jidehf
信 , mffeef
信 <n> icgfle
信 <service> lfffef
信 ? leffff
信 oegchc
信 一 lfffff
信 到 jgedig
信 吗 keffhf
信 投 tcfgcd
信 被 kggfff
信 走 jfffhf
修 bgfepf
修 复 bgfepf
倒 lgfffd
候 gcgcim
候 源 ofeedf
值 lagcen
值 班 kagcfn
假 egggob
假 如 cgggoc
假 设 iffeoa
做 <service> jghfff
做 eacqfj
做 了 ibWuid
做 什 fgfeel
做 端 eahngg
停 qdgffc
停 在 mdgfff
像 ocgffe
儿 $ kZpdee
儿 ljkafb
允 jigfhc
允 许 jigfhc
先 ldgekd
入 pacekf
全 hfhhic
全 组 lnZfed
全 部 ibjlfc
公 fhkggc
公 司 hngeed
公 网 iVnkge
共 fZjodf
共 享 pefffc
共 做 hgbohc
共 发 dYkkfl
共 开 felhfe
共 映 fghmiY
关 mfgflY
关 系 leggff
具 egffdn
具 体 dgffeo
内 jidicf
内 核 jaheel
内 网 mfdkiZ
内 部 dqehga
册 mgeffe
再 cgfglg
再 加 fgfelf
写 -i Zhfehn
写 mhgcai
写 的 qefgce
写 着 kgcggg
决 hggfpX
准 jggghc
准 备 ggggje
凌 pefgfb
凌 晨 pefgfb
几 dalkcj
几 个 famhdk
几 条 hefkdh
出 <outside> lhbeje
出 mffjeb
出 去 jbhigf
出 发 Ybvaii
出 口 kfffgf
出 在 kgffeg
出 得 qdffce
出 所 dlchhh
出 来 hZfnhh
分 hikddg
分 别 fkkfec
分 析 mgggfc
划 dfggmd
列 bkfscZ
列 一 akkmdc
列 个 fpXdii
列 出 djhlec
则 $ nggdhc
则 , jidhib
则 : ffeecp
则 ? jdfiff
则 iefgej
则 上 odfffd
则 允 mfgffd
则 啥 ffggYp
则 应 gggfcl
则 拦 ldfggg
则 挡 jfgfgf
则 放 ogfedd
则 文 cfgfik
则 是 ffgbar
则 档 gggfej
则 的 kbeghi
刚 gffffj
刚 接 kfdgej
删 dfhgxS
删 了 fghhnY
删 掉 edgfne
删 除 ffffkf
别 $ hchend
别 bjieke
别 是 ebZpfl
别 没 hdhdpa
别 的 kjcicg
到 $ gkdigd
到 , eqcbgg
到 <client> mgddid
到 <far> qffdha
到 <gateway> vfdeda
到 <host> khbcih
到 <n> cZdjkm
到 <outside> Zanrde
到 <own> pgagjb
到 <server> jfffgf
到 <service> pfggea
到 <zone> mlfggW
到 ? hlcfge
到 forward dhherY
到 ip jggfgf
到 一 mfgfcg
到 了 mfehgc
到 什 admgpb
到 任 dohdgc
到 信 lffefg
到 内 oaflga
到 吗 jmgcec
到 哪 iXsjgX
到 底 fkkdbg
到 得 knfdfb
到 我 gdelif
到 的 mdfgeh
到 第 hchele
到 谁 gkZpdd
到 达 krcagc
到 这 fneegd
到 邮 dkekdg
制 $ tXgdeg
制 kfgdhf
刷 jgggff
刷 了 kfggfe
前 ggeeme
前 对 iffnea
前 置 mffgfd
前 要 gfdgfl
前 面 gghbnd
副 hchdme
副 作 hchdme
割 lgggfc
割 接 lgggfc
办 ndehef
办 法 pdhdde
功 pcggde
加 -a gdggvU
加 afeesf
加 一 agggof
加 上 efhhpX
加 了 cgggle
加 完 dgggld
务 $ eXjlkf
务 , jYgmhd
务 ? gbfoge
务 ebilfg
务 器 dfgffl
务 端 pffcee
务 里 ecocih
动 jgfdgi
动 了 fegfgk
动 去 mfgeef
动 往 lfgdfg
动 有 eggffj
动 访 gkffge
动 过 ieffek
动 连 ngfdff
助 $ kcgcem
助 kdgdek
包 , lggdff
包 : lgfeeg
包 ? iedeen
包 lgfgcg
包 会 uceaff
包 到 qdecge
包 只 jggfgf
包 如 mggffd
包 怎 mffggc
包 是 nfddgg
包 最 hfdkff
包 看 kggfge
包 走 lgddgg
包 进 kgefgf
化 $ ghihkY
化 fggglc
区 fneclb
区 别 ebhfpf
区 域 focchf
医 kfggff
医 保 lfggfe
十 ffgfgk
十 点 ffgffk
午 cchddt
午 吃 fchegn
半 jegbfl
半 夜 jegffh
半 天 jggdgg
协 kegffg
协 议 kfgffg
单 $ dlhijZ
单 , fagmhh
单 : ijdchh
单 kifgcf
卡 ifgcih
卡 住 mfgfgc
卡 在 lffffe
印 fegefm
印 机 jegefj
却 mhfhdd
原 kfffhe
原 因 kefgff
去 $ iiZkeg
去 , ihZhih
去 <far> nefefe
去 <host> ofeeja
去 <outside> offdfe
去 <own> ocgeka
去 <zone> vbecef
去 ? ghgjgb
去 不 kffcfi
去 么 nffffb
去 了 lbanfg
去 到 ifkfee
去 吗 qegecf
去 哪 laldhe
去 掉 XgggxY
去 没 lfgffe
去 的 ebllhd
去 程 nffggb
去 访 obgege
去 连 meffgf
又 icfffk
反 leffff
反 应 mffeff
反 映 pcfeff
发 $ hUhsgf
发 , cZpelf
发 <service> jggffg
发 mdihfb
发 不 rfgafd
发 件 jgeggf
发 信 odhafh
发 到 nmcbee
发 吗 kggeeg
发 告 leggfe
发 布 bikkce
发 往 ngfbfg
发 来 jfgfgf
发 给 eakscd
发 起 kfffgf
发 邮 fggjff
取 megffe
受 hgfdlf
受 影 agggmg
变 ggggmc
变 化 fggglc
变 更 gdhgkf
口 $ qefodV
口 , mdofZd
口 <far> nefffe
口 <n> lmgdgY
口 ? pXimfa
口 dijigc
口 一 offgbe
口 不 njgdea
口 为 fbhhcp
口 会 iqbebg
口 出 mahjfd
口 发 lggedf
口 吗 tLajax
口 放 ldegdi
口 映 qZdlfb
口 是 qdejgY
口 有 xkVaef
口 的 bjghmb
口 能 xShice
口 要 fggfdk
口 谁 bjeecp
口 走 oggbgd
口 转 kffobb
口 连 mfgfcf
口 通 utjUVZ
口 都 nkfcce
句 kfffbk
句 啥 gfggcl
只 fkeffg
只 有 jfgfff
只 看 mfeeef
叫 jggfge
叫 起 jggfge
可 ilhcdf
可 以 hkhddg
可 达 mhdefe
台 $ Vgepkg
台 , fngddg
台 <client> wehdeV
台 <gateway> dfenfg
台 <host> iXepfg
台 <server> ananff
台 ? dWfqjg
台 cicneg
台 了 tXdofZ
台 内 ekbngb
台 对 hYYwic
台 打 lfgdfh
台 是 qeedef
台 有 gYhmif
台 机 kdglec
台 电 pfdfdf
台 能 pdgefd
台 要 lggdgg
号 hcgffk
司 hngeed
吃 edgdfp
吃 什 fegfgk
吃 啥 ebgdgq
各 kkddid
各 位 jggfhd
合 cgdhcr
合 作 pdgfed
合 吗 efffen
合 并 gefbeq
合 规 cldjge
同 mgffee
同 一 rhghbZ
同 事 lgefef
同 仁 nfcggf
同 步 jggfff
名 jceecp
后 , eagjuX
后 <client> jgggoV
后 <outside> bggfmf
后 <zone> Zgghji
后 iVfnke
后 会 gfekfg
后 到 lfckdf
后 加 gggglc
后 是 wYicfc
后 果 dhgend
后 源 nfgecg
后 落 edYnkh
后 转 peceeh
后 面 Vehqnb
向 lmeacg
吗 $ pZcelf
吗 , rhfaed
吗 ? amdfhk
吗 ieddjj
否 nZhghe
否 可 jefggg
否 放 ggffje
否 访 jcfhnZ
吧 $ ncfhbi
吧 ? gffjid
听 mfgeff
启 eeggfl
呀 $ jbbkgj
呀 jbcjgj
告 qdcdgg
呗 $ fdfagr
呗 gfgdfl
呢 ? hgfgck
呢 kakgci
周 jffdgh
命 nffcci
命 中 nffcdh
咋 obfcmd
和 <n> pffdhb
和 <zone> kfefgg
和 mggflW
和 第 gdgffm
咱 们 idgifg
哈 jdgfel
哈 哈 gdgfgl
响 $ fegfjh
响 ? gdgfrY
响 efgenf
响 什 ghgchi
响 到 Ydgftf
响 吗 fgggsU
响 哪 gfdflg
响 啥 ggggsV
响 没 gdhfob
响 谁 hbhcrc
哥 kcfffj
哪 $ pchbfg
哪 filjcb
哪 一 tcddfd
哪 个 njcefe
哪 些 Wlkkdg
哪 儿 likafc
哪 几 fbllhb
哪 台 igcogb
哪 条 pfeffc
哪 里 mYpZje
商 mdgedj
啊 $ ibfpde
啊 , dkddfm
啊 ? naejef
啊 egfoee
啥 $ akhjdh
啥 , fdfeYu
啥 <zone> nehfah
啥 ? hefefm
啥 iibegj
啥 不 oeggfb
啥 区 ecddoi
啥 原 mgggde
啥 后 cggenf
啥 影 gdgfmc
啥 意 ffddil
啥 没 dhfbXx
啦 , ffgefl
啦 ffgefl
嘛 用 efgfaq
器 $ qeaghd
器 , aihkgf
器 <client> oegffc
器 <service> ldfggg
器 ? ZkWwef
器 ihghdg
器 上 mefhec
器 了 mkbkfZ
器 人 feffhl
器 对 eZauie
器 是 lckcgf
器 的 XwbiiZ
器 能 mciafj
器 访 ubedde
器 都 akkegg
回 , jfgfgf
回 : jgggff
回 <n> jfgggf
回 lfeefg
回 事 jgfggf
回 包 mgffhb
回 家 gffffj
回 应 ngfceg
回 来 jgfffg
回 流 kefghe
回 的 jggfgf
回 程 lffggc
回 答 fffffk
因 ? odghec
因 kefgff
图 jfefhf
圈 , mgffde
圈 mfffee
在 <client> pffefb
在 <gateway> kgYmgd
在 <n> efggjh
在 <outside> mbhiee
在 <zone> mdheff
在 forward jgfffh
在 idhfej
在 trying mdgfff
在 一 hharhY
在 做 gedjbn
在 公 hbkkhb
在 哪 bkfhek
在 多 fdgegm
在 对 fbklgc
在 是 lYeego
在 最 fgggoa
在 的 negfgb
在 第 gdffrZ
在 这 kebkge
在 都 Uopjcb
在 问 mlbdhc
地 igkegc
地 址 lefghd
地 方 cimegd
场 nhgcef
址 , nfgefd
址 <host> mefegf
址 <own> lefefg
址 lefghd
址 会 jgdehg
址 变 mfgeef
址 改 ggegob
址 是 oebiic
坑 $ fehffk
坑 gdheel
域 gobbgi
域 可 cmefhf
域 名 ideegl
域 能 hrYcgg
堂 fgfffj
堆 这 jgggfe
填 $ iehdjf
填 <own> ofedfg
填 kgfgfe
填 的 kfffff
墙 uhgaad
增 gcggke
士 jggdfi
士 站 jggdfi
处 qeeegd
处 理 ndeegg
备 ihgdhf
备 份 jgfffg
复 jbfZkl
外 kgkffb
外 一 eXlifl
外 发 kkgbhc
外 开 jdljfa
外 投 jgggge
外 映 ibQzje
外 网 kfggef
外 都 hUnlgf
外 面 mfhcff
多 dccakt
多 少 ccebht
多 放 hgddra
夜 jeggfg
夜 班 kffgff
够 ejhZod
够 得 dpjcec
大 kefffh
大 家 jefffi
天 gddfep
天 下 dgelfg
天 了 hggcgi
天 晚 dcgfgn
太 ifggdi
失 lgfgee
失 败 lgfgee
头 kagikd
好 $ edgahp
好 , ffelfg
好 fcehen
好 了 deggjh
好 吗 kfggja
好 好 uZcifd
好 的 safhce
如 <far> oddgeg
如 afggpd
如 input dfgfkg
如 masquerade dffglf
如 下 kggffe
如 加 ggggmb
如 在 fgggje
如 把 bggglg
如 果 bfghne
如 第 cfggmf
如 给 fggfjg
子 $ fcggjj
子 degihh
子 吗 dffffm
子 呗 fffffl
子 看 fgfcfn
字 jgfggf
学 lekcfe
学 生 jfjfgd
它 nZcehl
它 的 jgggff
安 hikbfe
安 全 hikbff
完 <outside> ffggjf
完 <zone> fgggqX
完 fdghmc
完 之 cghgpa
完 以 jdfhkc
定 mffejb
实 习 gfgfej
审 mbamgf
审 一 gegefk
审 计 oecleb
客 pehegb
客 户 mfhegc
客 服 kffffg
室 lehefg
宽 ggfgal
寄 pffbid
密 gegegl
密 码 gegegl
对 <outside> mfmjaY
对 <zone> lleeeb
对 ellhhW
对 吧 rfedcf
对 哪 epcchg
对 外 gikhdc
对 方 ofddgf
对 端 jegfgf
对 谁 bsecid
对 调 fegepc
导 idfghh
封 fffeel
封 掉 gffffk
射 $ gbfrgb
射 , iaemhf
射 ? dphcgd
射 fehlef
射 了 ebgpge
射 出 ZZklhj
射 列 gecogf
射 到 kfihbg
将 deggra
将 第 bcghsb
小 oggbge
小 白 ogfZgg
少 ? ffgffk
少 ccebht
少 个 cffgfo
就 gfhepZ
就 不 qgfgWg
就 可 jedghg
就 好 hgggjc
就 收 glgfcf
就 是 rgffbc
就 没 mgffdf
就 能 ehggmb
就 行 dfgehl
就 被 jgggge
就 通 dgggle
层 jdhgff
居 pdfddh
州 ogeegc
工 单 jgfgfe
己 lgfege
己 去 neffee
己 的 lmZgcf
己 能 pegffb
己 访 qcfgce
己 连 iahgjf
已 genech
布 bikkce
布 了 acinfi
布 出 fkjbgf
布 到 gejlce
师 kffgbj
师 好 mdggge
带 ledefi
帮 fhfcfm
帮 分 nfffed
帮 助 hWhdgr
帮 忙 nZgdel
帮 我 Zheiil
帮 查 mZgbfn
帮 看 hcgefm
常 $ jffgff
常 , mdfgff
常 kfgegf
常 的 jfggff
干 什 fgffcn
干 啥 gffffk
干 掉 migcgc
平 mggfed
并 gefbeq
序 iefgkd
库 <client> kffggd
应 $ ogfbef
应 , kffgff
应 eagmfj
应 吗 pfebhf
应 商 hfgfej
应 该 heflef
底 gjkdbg
底 放 ogfgdc
底 是 pafffg
底 有 gggjfe
底 能 fbpfge
底 通 xUgggb
度 , bdlgih
度 feikdh
度 看 efhldh
建 feghnb
建 连 pefgfb
开 $ elfaem
开 , ffggej
开 <host> pfegec
开 <own> nfdeid
开 <service> lfdffg
开 ejlede
开 一 edfego
开 了 bZpleg
开 吗 ksbbbf
开 哪 bejepc
开 放 jhkjeX
开 着 omZdgd
弃 $ lfggfd
弃 lffffe
式 mccejg
弹 kffggf
弹 窗 kffggf
当 nfffdf
录 <gateway> ljdeff
录 igecfm
影 efgenf
影 响 efgenf
往 <client> kfggef
往 <far> kggdgf
往 <host> jggffg
往 <outside> mfgeff
往 <own> qgfZfg
往 seeZhe
往 外 qdfaje
径 kfffff
得 hlgalb
得 上 meiYhh
得 了 glhabk
得 出 pgeddf
得 到 iogdfb
得 去 jicgfg
得 开 khedhe
得 来 klfZfh
得 着 epjcec
得 过 ofggfa
得 进 qafgdh
得 通 lbhjha
心 eXhghp
必 jgggcj
必 须 jgggcj
志 : jgggfe
志 jfgdgh
忘 fffffk
忘 了 fffffk
忙 nZgdel
忙 review gfffej
忙 分 kggggd
忙 审 gfgffj
忙 查 ijbgfh
忙 看 lfgffd
忙 解 lfffeg
忙 过 ffgfgj
快 eegcgo
怎 jeicfj
怎 么 gficel
怎 样 qbdema
思 $ heggcl
思 , egdckm
思 -a ffggZo
思 : igggZm
思 ? fgggdk
思 fgdffm
思 啊 ffgfYq
急 $ ibgeen
急 <zone> jgfgff
急 gbhcfp
总 jaapgg
总 共 eabsie
息 lfeefh
您 jfdpfZ
您 好 jfdpfZ
情 kfggff
想 <service> nfgfee
想 ieffke
想 加 chghle
想 在 ggefsX
想 把 ffggnb
想 用 kffgff
想 确 ikchdh
想 访 oceggd
想 请 nafmdd
想 问 pefggb
意 ejdedn
意 思 fgdffm
感 iffefj
慢 , eefgco
慢 defgdp
懂 $ fggefk
懂 , ggggbm
懂 : hgggRv
懂 gfggcl
懂 这 heggdk
戏 pdgefd
成 <client> cgcgrd
成 <host> dhgXsf
成 <n> chhgob
成 accept bgggme
成 agffrc
成 drop agggkh
成 snat fehgle
成 strict cgdfqd
成 人 gfggao
成 什 mheedg
成 啥 pfgdcf
成 转 Ychd0Z
我 ecgjgi
我 一 ghclgf
我 人 kdhdgg
我 们 mbijdc
我 在 ohfeec
我 想 jeefke
我 打 eggfld
我 把 dggain
我 是 neffgd
我 电 leffff
我 的 jgfffh
我 看 rebgfe
我 要 fejcgk
我 讲 jdfele
我 这 geidel
户 kedkhd
户 反 offcff
户 在 lffdfg
户 打 mfdiee
户 用 oegbeh
户 的 vbhahb
户 端 oggdgb
户 访 nYjkfc
户 连 egflge
房 ldgfeh
所 djenbg
所 有 djenee
手 jjffhb
手 机 hkffee
才 ffgefl
打 <host> mejbdi
打 <own> nbdlee
打 iahgii
打 不 offefd
打 到 hddlie
打 印 fegefm
打 开 kghcie
打 得 kjedhe
打 算 bhhfpb
执 kgggfe
执 行 kgggfe
扫 <own> tZcefh
扫 nneZcf
扫 我 lcdegk
扫 描 neffff
扫 码 odggfc
找 ffffhj
把 -a ggggpX
把 <client> ggebdp
把 <n> aciXqm
把 <own> dahiqd
把 <service> kcfghh
把 <zone> eeffhl
把 ZeeZnq
把 forward effgjh
把 masquerade dggglf
把 所 idgned
把 第 efggjg
抓 kfgffe
抓 到 kggffe
抓 包 kggffe
投 pdffee
投 诉 efgffk
投 递 megege
护 jbZnhi
护 士 jggdfi
护 网 haYshf
报 <n> kegfgf
报 khckgb
报 告 lbbogd
报 文 qgebef
报 连 jfggff
报 错 jggfff
拉 lfegff
拒 pchehc
拒 绝 ndgfgd
拦 $ obhchf
拦 ? kfhfff
拦 odgcgg
拦 么 whZZge
拦 了 keggdh
拦 吗 oefffd
拦 的 mdgggd
拿 keffgg
挂 bcengj
挂 了 fbeigl
挂 载 whgbgU
指 ggddgl
指 到 gaenhg
指 标 odfged
按 jhfekb
按 现 jjfffd
按 规 sYgggd
挡 $ xfbfcb
挡 ? meefff
挡 leheff
挡 了 pbefei
挡 吗 rfcdff
挡 掉 ngeeeg
挡 的 mgffgd
挪 hfhdmd
挪 到 hfhdmd
捞 lgfgef
换 dfgcof
换 成 dfggnc
换 机 gfggkd
据 , jgffff
据 hfffdk
据 包 peecdi
据 库 egfegl
掉 $ igffdk
掉 , bfggqb
掉 -a gcghmd
掉 <n> fefeoe
掉 ? pfdgcf
掉 gdfepe
掉 line dhgfmd
掉 masquerade Zgfgpf
掉 之 cdghsa
掉 会 hefeoc
掉 吗 rggcZg
掉 的 dgggmd
掉 第 dffgrZ
掉 还 pcdaij
排 lhgcci
接 , qeedfe
接 <own> mffggc
接 <server> jfggff
接 <service> glefff
接 lfjbge
接 到 keffie
接 口 nfeffe
接 在 odegef
接 打 hfibjg
接 文 cdlgfi
接 用 jefggg
接 被 keffgf
接 访 neefhe
接 超 ndgege
接 连 pafchg
控 mfggfc
推 jfgeeh
描 neffff
提 pegaff
提 供 rfiVhd
提 示 jffggf
提 问 efdfcq
插 fgfgoZ
插 一 ggegoa
搬 igfdmc
搬 到 igfdmc
摸 ragfee
摸 到 rahffd
支 jbgefl
收 <host> kggghc
收 <service> kdfeif
收 khefhe
收 不 ljfeed
收 信 ifffje
收 到 lfffgf
收 得 ndffff
收 邮 kefggf
改 Zcgfnk
改 了 ecgecs
改 动 eehgel
改 完 cdhgpc
改 成 bggfqd
改 的 gcfffn
放 $ ksbffX
放 ? knhXhd
放 idhfej
放 不 rdgffa
放 了 gZjmge
放 出 igfcoc
放 吗 xacZhd
放 啊 iseVgf
放 在 ofdhVm
放 开 pfbddj
放 没 jdffgj
放 的 faligf
放 行 kecegk
放 进 pbeegf
放 通 qdceeh
故 ihcfej
效 qggdfb
教 kdfgei
教 一 ocgjcb
教 务 kfggee
数 hfffdk
数 据 hfffdl
整 jjfghb
整 个 kifgfc
文 jfhbgi
文 件 ffjbhi
文 档 efXqdk
料 , alleff
料 : fjdigf
断 $ dgeelh
断 了 befbjq
新 jehdhg
新 人 fffgcn
新 增 ggggje
新 来 ldfffh
方 $ fXqfgg
方 ? dboggg
方 ifmeiY
方 向 ndehgd
方 是 jckcgg
方 案 efgend
方 能 dpdcgg
无 kegfdh
无 法 keffgf
日 kfgdfh
日 志 jfgdgh
早 , lgggfc
早 jbchen
早 上 jehdfj
时 $ rafefe
时 , mfggfc
时 icgegk
时 候 gcgcim
明 jZckgk
明 什 mgfffd
明 啥 kggfef
明 天 cfdkhk
明 明 kggffe
映 fdhlff
映 射 fehlef
昨 dchfdq
昨 天 kcggei
昨 晚 abgfbx
是 <client> lehaif
是 <far> ngfegd
是 <host> khgeee
是 <n> lfeadn
是 <outside> jfgfff
是 <own> kffeeh
是 <service> qbegch
是 <zone> mfghfb
是 allow rgeefa
是 drop rbggce
是 forward jfhjbe
是 hairpin nfggfc
是 mail sgeegY
是 不 eedfhm
是 丢 nefffe
是 什 hgegYo
是 允 lbhfgg
是 关 rcbdkd
是 删 chfhkf
是 加 fgggmb
是 发 idblgg
是 否 mffefd
是 哪 mgdjde
是 啥 idgfig
是 在 kgfcdj
是 好 ngggdb
是 就 agggod
是 怎 mgfcff
是 我 lgefhd
是 把 cfgfki
是 放 pffffc
是 正 jfggff
是 没 gfgend
是 第 effgme
是 给 rbecdk
是 被 nffffd
是 规 rhgheV
是 说 gghccn
是 谁 ncgbZp
是 转 Xeeuhf
是 通 rfechb
是 靠 qedggb
晚 <n> ihdfej
晚 dchejl
晚 上 fdgfgl
晚 变 gegfkf
晚 是 hfgeao
晚 谁 bfhfdp
晨 pefgfb
暴 oYkied
暴 露 oYkied
更 iegfjd
更 新 kggfff
最 ibemhe
最 前 dggghh
最 后 lbelhb
最 终 jbgjeh
月 kXgehl
有 $ jeenha
有 ? oefZek
有 Ynbllc
有 rule ifhlbf
有 个 rfgddc
有 人 nlZceh
有 什 efgggj
有 例 fcgbfr
有 做 eZhphe
有 关 leggff
有 副 hchdme
有 区 hdgeme
有 去 lfgffe
有 台 meffef
有 哪 bnhigb
有 啥 cdhggm
有 回 mggdff
有 坑 gdheel
有 多 cffgfm
有 对 qecjdb
有 影 efgfme
有 拦 kegggg
有 放 ichcfm
有 映 fjhpbY
有 没 ekakhg
有 点 iscahd
有 的 cmhmbc
有 端 Zdhogg
有 第 cbhcmn
有 被 mafjfe
有 谁 bpdhib
有 这 ofgfec
有 问 pWidhi
有 限 kggeeg
有 风 gdgegm
服 dejmfd
服 务 dejmfd
期 ffcgeo
末 dbfekn
本 lihbdg
本 机 lihbdh
本 身 rYgffg
机 , llgfcb
机 <client> ogffec
机 <service> ofgffb
机 ? neeidd
机 ip jfggff
机 jgehch
机 上 nfhXbn
机 可 qcgbge
机 吗 iXfoej
机 器 ihghdf
机 房 ldffei
机 是 kffggd
机 用 mefgfe
机 的 dkdcfn
机 能 pbdghd
机 要 jfgfff
机 访 lcffej
机 连 rbfdfe
机 都 ijffff
条 $ fedfau
条 , fggglc
条 -a ggggpY
条 : ifffej
条 <n> fggfke
条 accept lhfdka
条 conntrack lfgffd
条 egfdlh
条 rule iefcXu
条 什 fgggej
条 会 efegqa
条 啥 gfggWs
条 日 kggggc
条 是 hgffRw
条 没 bghfYt
条 端 hgdmgd
条 规 heeidl
条 路 nfggfb
条 连 jgggge
来 $ ejgjdg
来 , kefefi
来 ? incbie
来 hkjfec
来 以 pfdagh
来 吗 uZfdgd
来 回 oaffgg
来 是 jfffff
来 源 drfdfd
来 的 hcflfg
来 看 edgkei
来 自 ncefgg
来 说 qgbegd
来 这 lgggcg
来 问 knafgd
板 jefffi
板 在 neffge
析 $ jgfgff
析 kefdgg
析 下 mggggb
果 $ mgfakd
果 <n> bgggpb
果 cfggne
果 remove fdhhqa
果 会 ohdddg
果 删 egfgle
果 加 dfhhpZ
果 把 edgghj
果 第 dghhsX
枪 odggfc
柜 legfef
查 : jemcdf
查 <far> cgggme
查 <service> kdfggg
查 hiicfg
查 一 lifaej
查 得 nefhfc
查 询 ogggea
标 dngeic
标 是 elgfff
校 sZgbei
样 $ hbkeld
样 , kddfih
样 <zone> cgffof
样 ? kgdfic
样 idjemb
样 走 ofeeef
核 ibekcl
根 qfhdeb
案 idkcke
桌 kfgfff
桌 面 kfgfff
档 ifXndk
档 第 gggfej
楼 hbgfcq
次 lcgcdl
次 都 lhgfed
正 kfgegf
正 常 kfgegf
步 kfffgf
死 oWgefl
死 活 jffggf
段 , kheice
段 <zone> fjehfg
段 hmfbgf
段 可 angehf
段 的 peghea
段 能 cpfYii
段 访 fheffj
段 连 bmgfgg
每 kiecfg
每 个 hkeeeg
毒 mjdcdf
比 kffgeh
比 如 kffgeg
气 hgaggm
求 , uddegZ
求 khefbj
求 助 jfggff
求 解 kfegak
没 $ pZcdkh
没 ? gcgffn
没 jgbggh
没 了 egfetZ
没 写 fgeegm
没 动 kgggge
没 反 kffgff
没 放 jefffi
没 有 jibkee
没 看 iggfdj
没 见 mbfeel
没 问 ngfdef
法 ndgcfh
法 连 lfgdgg
注 kfefkd
注 册 mgeffe
活 jffggf
流 neeehf
流 量 jddfjh
测 lffgef
测 评 lhdfff
测 试 pgfeag
浏 jffffg
浏 览 jffffg
海 eggfem
清 djgjef
清 单 ekhjfb
源 $ dscYhi
源 <client> mdgffg
源 hpedfc
源 地 mfcggf
满 cdhcfs
满 了 cdhcfs
点 bjeicl
烦 hhcfek
烦 列 dpXihh
烦 帮 fdeeep
烦 看 rfgcfa
然 ofgeah
然 后 ghhgaj
照 jjfedg
王 ofgffb
现 ffieek
现 在 gciefl
现 有 iidggg
班 iZejfl
理 $ oceegg
理 ? jgffgg
理 jkebei
理 页 kjdhfc
生 jfjdeh
生 产 eeggfl
生 机 ngcgef
用 $ dhVgmn
用 , mWelfi
用 : gkfcbl
用 <host> oeeege
用 <n> oeggdc
用 <outside> kgfgff
用 <public> rfffgY
用 <service> keejge
用 ? eefdfo
用 foxmail kffgff
用 iffgdk
用 你 ffeefn
用 到 hcvShg
用 哪 fbsYhh
用 啊 feebjn
用 得 bmvXbe
用 户 lddkgd
用 手 ldggff
用 的 kegfZm
由 <client> kffgfg
由 nfffee
电 lehgdf
电 脑 jekffe
电 话 jefffh
画 pgegga
略 gfffkf
略 上 keggff
略 改 bgfgod
病 mhicdd
登 pfdffd
登 录 lheefe
白 lfgbZo
白 话 gfggYp
的 $ maflXk
的 , ohgahc
的 : jfggci
的 <client> sfefea
的 <far> pbefgf
的 <gateway> edeees
的 <host> oeeefe
的 <own> jefggg
的 <service> nYfefk
的 ? fjhgYm
的 client scdgfb
的 dfhifj
的 dnat fgeijd
的 dport ghhhlY
的 effect fgfgTv
的 foxmail mfeeef
的 laptop kfefge
的 line hggccm
的 masquerade Whhinf
的 mx ideegm
的 outlook keggff
的 pc oeffdf
的 port dkdrhX
的 prometheus mcggff
的 tcp qgfZhd
的 traffic sciabi
的 udp lleZhd
的 user iafgfm
的 一 mffggc
的 主 teeaff
的 人 nXqfhY
的 作 fhgebn
的 信 pcfege
的 共 oefffd
的 包 jfehfg
的 同 pdfffd
的 吗 oghica
的 吧 sfecgb
的 哪 Ycmnid
的 啊 hgfefj
的 地 kgfghd
的 备 jfggfg
的 实 ffifej
的 客 ngcdgg
的 对 mgeeeg
的 打 ngfggb
的 扫 rbggec
的 接 kgfefg
的 数 lggege
的 时 mfffff
的 是 jaglci
的 服 eflfhe
的 机 regecc
的 来 jpdZff
的 流 kefbme
的 源 mebhjd
的 用 nbgfgf
的 电 idkgfe
的 目 dfegpd
的 端 hXmode
的 第 gfgfej
的 管 gkggfd
的 终 qbghec
的 网 ehkgff
的 老 lffffe
的 规 kagckj
的 角 feijff
的 话 egffoc
的 远 mefgef
的 连 pdfeff
的 那 bcnepb
的 锅 lffgff
的 默 jgedgh
监 mcidhe
监 控 lfgggd
盘 kUfhho
目 ilcdgh
目 前 Zlihdi
目 标 cngdid
目 的 nffcgg
直 iigfgd
直 timed sddgfc
直 timeout neefff
直 刷 kgfgff
直 卡 mfffgc
直 接 gjiegd
直 是 kgggfe
直 没 lfffff
直 超 ngfgec
直 转 mgfgee
直 连 lefgic
直 重 lgggfd
看 $ jdcjek
看 , gehkcg
看 kbfkaj
看 一 pbfhfe
看 下 oegcdh
看 不 ffggdk
看 到 lgfdfg
看 得 rWgefj
看 懂 gggfan
看 看 idghei
真 jdhefj
真 的 kgjeed
眼 ffgffj
着 $ anqXgd
着 ? nkjXdf
着 jdpadg
瞅 gfgffj
知 fjffdj
知 道 ekffdk
知 邮 jgggge
码 hdgefk
码 忘 fffffk
码 枪 odggfc
确 nhfgdc
确 认 nhfgdc
碰 kmiaed
碰 到 jjibfe
示 连 kggggd
离 lffffe
种 ggfjmY
科 kefggf
程 pgggca
程 桌 kfgfff
窗 jfffhe
站 hdjiff
站 在 fejjfe
端 <client> offeed
端 <far> nehbgf
笔 lefgff
第 <n> bfefin
第 cfefin
等 kgbkfe
等 保 jgbkfe
等 着 ldfgfg
答 ldfeek
答 哪 geffgk
策 gfffkf
策 略 gfffkf
算 $ cofgeh
算 Zndfmf
算 加 ggggrV
算 把 dhgfle
管 fogcef
管 哪 fjgfff
管 是 bxkUgd
管 理 kjffgc
管 目 fkgfff
箱 efgffl
箱 密 fffffk
系 jfgffg
系 吗 meggef
系 统 jgffff
线 $ icgcnf
线 kcfinZ
组 mmZfdg
终 fcgifk
终 端 qcggfa
经 lefhfe
经 过 pedhec
结 rafcif
结 果 ogebhe
绕 peegdd
绕 过 nfdgfe
给 <client> sdhafe
给 <host> rggdfZ
给 <zone> ngcflZ
给 mbaimd
给 不 lfhfef
给 个 hjfcdj
给 几 fgffgj
给 哪 lcemce
给 我 hhVqfh
给 第 Ygggqf
给 谁 XYfxej
给 过 mehefe
络 ekddfl
绝 $ leffff
绝 jdgegj
统 jgffff
编 lgfffd
网 , kgggfd
网 <far> sfeafe
网 <own> cdbvef
网 ip hfdjgh
网 qgeece
网 上 eejgfh
网 不 oYahnd
网 会 Wgbfvh
网 关 jhgefe
网 吗 pabhld
网 哪 kYgpha
网 映 dblmfd
网 机 glbjhb
网 段 hlfbgf
网 络 ekddfl
网 走 jfffgf
网 页 ofeefd
置 $ ffgffj
置 ? egffbp
置 cfgfjj
群 obfeei
翻 gfggZo
翻 译 gfggao
老 jffgfh
老 师 lffgff
老 是 ofdfgd
者 mcggeg
能 <service> pedegf
能 access fbefin
能 diiZlh
能 ping mheefe
能 reach mkcaeh
能 上 qdagie
能 不 rZeffh
能 主 lifdff
能 从 mkcddf
能 做 ggfffk
能 出 tbZghe
能 到 gjgeeh
能 去 ecoffg
能 合 ffgffl
能 否 mVgioa
能 回 gfffgk
能 好 cgggmf
能 帮 jhbdel
能 干 gfefem
能 往 kegfgf
能 打 jkiaja
能 收 nefffe
能 查 dfcfkl
能 用 ldoVfj
能 直 hkefhd
能 访 djldef
能 过 pcfhgb
能 进 jmdefd
能 连 Zhghgl
能 通 ebgihl
脑 <client> kfgggd
脑 jekffe
脑 可 vadddg
脑 打 uebgga
脑 是 jgeggf
脑 用 lfdggf
脑 能 tbcggc
脑 连 sbcefg
自 <zone> ncdghg
自 pfjbgb
自 己 lgfege
自 身 ljdhdd
若 eeggoc
苦 fegdfn
苦 了 ffgefk
苦 啦 gfgefl
范 dlcfkf
落 eeZpnc
落 到 ddZmng
行 $ lddfek
行 , gefekg
行 <zone> egefod
行 ? mefdfh
行 eedemi
行 masquerade ggggna
行 不 mddfjd
行 为 dffeZu
行 了 rfgddc
行 什 chhhcm
行 会 egfgle
行 删 dgggle
行 前 hdhfmc
行 加 fefgqb
行 去 egegob
行 后 eggfqY
行 吗 oefegd
行 和 hdgffm
行 啊 jggefg
行 啥 gcgbZw
行 对 fegepc
行 干 efgeaq
行 得 jfhbje
行 挪 heheld
行 是 efgfem
行 有 hcheXs
行 没 meefcj
行 的 dggcof
行 补 cfggmf
行 还 offgfc
行 那 gfgfZp
补 gffeji
补 一 dgdfrc
补 丁 pfhecd
补 上 Ygggre
表 $ gmehgb
表 : fnedfg
表 dlZgme
被 <client> nffefd
被 <far> tegafd
被 <gateway> lffgfd
被 <zone> refefc
被 drop mfeffe
被 forward lidlZe
被 jbhldf
被 叫 jggfge
被 哪 jgffgf
被 拒 pcgehc
被 拦 offcff
被 挡 jekcfg
被 改 uideba
被 放 pefdfe
被 转 kWcohh
装 nfgddg
西 ? eWihlk
西 bdljgg
要 $ egcldj
要 eiffke
要 一 gkfdej
要 上 fggfej
要 不 legggd
要 交 fhdkgf
要 从 jggfge
要 写 jiibic
要 去 regcfc
要 往 kfgeff
要 打 mffgfc
要 把 pbgged
要 是 Zgkgoc
要 材 Zmnefe
要 求 lfgdfg
要 用 klSneg
要 访 tefcec
要 调 ncgefg
要 过 redhdb
要 连 oefffe
见 ndfeck
规 ifegej
规 则 iefgej
览 jffffg
览 器 jffffg
角 eeijdh
角 度 eeijdh
解 $ jgfgdi
解 gfifZn
解 析 hefdhk
解 读 jfgfgf
解 释 gfigZl
计 kcciih
计 划 dggfnd
计 要 Zmekgf
订 icfdfm
认 lgffhd
认 一 ljgfdc
认 策 egffod
让 <zone> hfgeek
让 icfhcl
让 不 scgghX
让 我 mffgfd
议 gchgjh
记 eefgdn
记 录 dgfefo
讲 $ gfhele
讲 ichdkg
讲 讲 echgne
许 lggfgc
许 吗 kfggff
许 的 rZgege
论 naffif
设 egeflg
设 备 ijgffd
设 成 egdepe
设 第 ehggpX
访 ghhbek
访 问 ghhbek
证 jchcgk
证 书 eefffn
评 kfdgkb
评 要 ikcffg
诉 oicYgi
译 gfggao
译 成 gfggao
试 phgfbd
话 $ jdfgek
话 , fhgfma
话 : geggdl
话 ggffke
话 会 ggffpY
话 机 lefgfe
询 , jgggef
询 nfggfb
该 hdfhcm
该 怎 ffffgk
该 是 rfgafe
该 没 vfeYef
该 能 ibbpeh
该 通 megeic
误 <n> kfegff
误 jffggf
说 <service> jegggg
说 <zone> neefff
说 ldfhdi
说 打 wchXfd
说 明 geehfj
请 jejifc
请 列 eckkeg
请 教 kdfled
请 求 jdcleh
请 解 cffgar
请 问 qhggfY
读 jfgfgf
谁 $ gfXpoZ
谁 ? hhegjd
谁 Zuaidf
谁 动 adhgfo
谁 可 knaaje
谁 回 jgggge
谁 开 csfchd
谁 改 gcfffn
谁 来 pfaVfr
谁 能 Yudfhd
谁 进 hqbZjd
谁 连 bwiXcg
调 ocgemZ
调 一 hefdne
调 用 neffee
谢 $ hhgdbo
谢 hggdap
谢 谢 hggdap
财 iZfffp
财 务 iZfffp
败 , lggged
败 lgfgee
账 号 eegfgk
贴 gefkfg
费 ngegfb
走 $ ogechd
走 <n> pdgeee
走 <own> jfgfkb
走 <public> lefehg
走 <service> lfffgf
走 ? pgfdfc
走 hairpin ufgccb
走 leeked
走 不 negged
走 到 ihYodg
走 哪 ofedib
走 得 gaglgh
走 的 mffege
起 ggffdl
起 什 eggfao
起 连 jffggf
超 odgfgd
超 时 odgfgd
跑 在 jgggff
跟 <gateway> leggff
跟 kdhcap
路 $ nfgafg
路 udhZec
路 上 kgchgg
路 径 kfffff
跳 qegbef
身 mhfheb
车 lfgdgf
车 间 lfgdgf
转 kgdlhZ
转 到 jjcmgY
转 发 fedind
转 圈 mgfgee
转 给 kbfkge
轮 kfgffg
轮 询 kfgffg
载 hXedfu
输 qgdafg
辛 fegdfn
辛 苦 fegdfn
边 <client> udfgeX
边 <service> oeeggc
边 fejeel
边 到 aiefeq
边 拦 jgggfe
边 放 mbgggg
边 有 rffgdb
边 的 iefgdj
边 能 pbfdck
边 要 rkeebb
达 ojdeed
达 吗 odgceh
过 $ nfgfgb
过 , jgffff
过 <gateway> pcgedh
过 <own> kfffgf
过 <public> mfdfff
过 kgbhdj
过 mail rdegce
过 一 ffgfgj
过 不 qbgfdf
过 了 jfffei
过 去 jicfei
过 吗 rfggfW
过 哪 hffkgd
过 得 nfggfc
过 来 jgfibi
过 这 ncgael
还 bhcfjm
还 work bgggnd
还 上 WhhhuZ
还 打 dehemg
还 是 nffhcf
还 有 fmcZcq
还 能 behgmg
还 行 dghhnb
还 连 fgghje
还 通 eaickm
这 fheggj
这 一 ldhfka
这 么 jffffh
这 句 gfggan
这 台 Zggohd
这 是 lgfgfe
这 机 echafs
这 条 ggggdj
这 样 ehgfld
这 种 gifedj
这 行 fgggTv
这 边 oehcdh
进 <gateway> mfgeee
进 eoggdd
进 到 ekgidg
进 去 icfjid
进 得 kncZei
进 来 fkfhdf
远 lfgfef
远 程 lfgfef
连 , pifcec
连 <client> pgegfa
连 <far> idgfmd
连 <host> tefcgZ
连 <n> mhfeef
连 <outside> kfgehe
连 <own> gWldlk
连 <public> nfdedh
连 <zone> obefie
连 ? kleeed
连 ihibgg
连 上 iaenhe
连 不 fpfdbh
连 到 fhlaek
连 吗 ptYbbc
连 外 lfhcff
连 得 mkdbff
连 我 niecfe
连 接 pbgchf
连 进 ateaif
退 , jgfegf
退 jgffgf
退 信 kgcggg
退 回 jfffff
送 hfclfh
送 到 hfZmdj
递 megege
通 $ fdhcfo
通 , mihggX
通 <client> ndfgff
通 <far> jffgfg
通 <gateway> jgfgff
通 <host> odhegc
通 <own> lahdjf
通 ? 0Zebdd
通 hldfeg
通 不 neeiha
通 么 sfcejY
通 了 fcedmj
通 吗 dmfggd
通 吧 kddnfd
通 啊 vegfgV
通 的 uffcgY
通 过 iigggc
通 还 rdghfZ
遍 khkgeZ
道 ekffdk
那 efdepf
那 三 ehggkd
那 个 iibeco
那 台 kehdbl
那 条 gfggjd
那 种 fcfjob
那 行 egggkf
那 边 leefgg
那 里 mldiac
邮 lgbiff
邮 件 mhbigb
邮 箱 efgffl
部 ghghdh
部 门 lcjehd
都 eimjhX
都 不 iahhoa
都 会 geedfo
都 发 iSfskd
都 映 gVmjih
都 有 bihjhe
都 没 neggfd
都 算 Znfggh
都 能 bgtbge
配 leeffh
配 的 jggggd
采 pffgdd
释 $ lgffff
释 : eclhhf
释 gfigZl
释 一 ggggbl
释 下 ffgfco
里 $ ackhij
里 <service> oaggff
里 ? Zbmmeh
里 lghged
里 一 kgffff
里 写 pfcgdf
里 刷 jggggf
里 加 fgggjd
里 有 lchjdf
里 的 kakfcj
里 看 fgfgcm
里 要 rXgghd
里 这 jgggge
里 面 YignZl
重 fffefm
重 传 lfgffe
重 启 eeggfl
重 置 fffffk
量 $ medchh
量 ? effejj
量 jddfjh
链 qfgbdf
锅 lffgff
锅 吗 mefgfe
错 : kfffff
错 kffffe
错 误 jffggf
镜 jfggge
镜 像 jfggge
长 ccikkf
门 najefg
问 $ ehedfm
问 , erdece
问 : gfffel
问 <client> zgegfQ
问 <far> rfffiX
问 <gateway> jhffgc
问 <host> ikbhff
问 <n> skgbfX
问 <outside> pYbrga
问 <own> glZdki
问 <public> vagahc
问 <zone> llZjce
问 ? gccgep
问 ghhaem
问 一 sdhdhZ
问 下 jdgefj
问 不 hfffek
问 从 tfddbf
问 你 fgaefr
问 到 fepmgV
问 哪 favZid
问 得 jhaceo
问 我 mfidee
问 是 mfffef
问 的 kfffhe
问 这 fgggej
问 题 hdffhj
间 legkec
队 kddaeq
限 eqeblb
限 制 kfgdhf
除 cjfgke
除 了 gpfjbb
险 $ gdgdgm
险 gdgegm
随 glgege
随 便 flgege
隔 lcgefj
隔 离 lffffe
障 hfgefj
集 qfeegb
需 ekfjgc
需 要 elfjgc
露 oYkied
靠 ofefcg
靠 哪 qedggb
面 , dkffjf
面 <n> lffgef
面 hcdnmZ
面 到 kggeff
面 加 dgggoa
面 插 fgggkd
面 映 gTgugf
面 是 Yggqff
面 有 gfclmb
面 的 heclie
面 这 fggfke
页 , nfdgfd
页 needgg
页 面 lgceei
项 : lefgef
项 mbYofg
顺 jbgcki
须 jgggcj
题 $ tZfdfg
题 ? lefeei
题 hdffhj
题 吗 idfgfj
题 吧 sgfXff
风 gdgegm
风 险 gdgegm
食 fgfffj
食 堂 fgfffj
马 offdff
马 上 offdef
验 kggegf
麻 igdgej
麻 烦 igdgej
黑 jceecq
默 hggfjd
默 认 hggfjd
`;
export const PART_WEIGHTS = `
+ ' ijb
+ 'connection jgd
+ 's Zkj
+ -> rWe
+ -a gjd
+ -d kcg
+ -i agm
+ -s ado
+ -v kgc
+ ; jdg
+ <- coc
+ <client> gej
+ <far> Zli
+ <gateway> ici
+ <n> eld
+ <public> nWk
+ <server> fje
+ <service> ckg
+ <zone> cih
+ a jef
+ able rYd
+ accept hid
+ accepted scY
+ access liZ
+ accessible dke
+ account iic
+ acess dle
+ ack ckg
+ active ocd
+ added Whp
+ address beo
+ admitted gdj
+ adress dXs
+ after ejf
+ afterwards gjd
+ again ecm
+ against uXb
+ agent jib
+ aimed ocd
+ all bgl
+ allow Zbs
+ allowed jch
+ alowed jef
+ already cle
+ am Ypg
+ an llW
+ and jcg
+ answer enb
+ answered lde
+ answers cii
+ any Zmg
+ anything efj
+ anywhere enb
+ app dhi
+ arbitrary oae
+ are oiW
+ arrive ngZ
+ arriving sdX
+ as aoe
+ asking kia
+ asks qZd
+ at gkb
+ available Txd
+ be Yli
+ because jka
+ becomes del
+ been fcm
+ before dkf
+ behind qac
+ being iid
+ believe siS
+ blame aij
+ block dap
+ blocked ihd
+ blocking dcn
+ blocks kdf
+ bob kZj
+ both agn
+ bounces flc
+ browse mag
+ browsing kfd
+ but fXq
+ by cih
+ bypass ccn
+ bytes Zng
+ cable ejf
+ call edl
+ calling efj
+ calls odb
+ can lde
+ can't kbh
+ cannot lde
+ cant dao
+ capture cfl
+ chance ndc
+ change bkh
+ check eld
+ checks iak
+ cksum ilY
+ claims Qzd
+ client fkd
+ clients jmX
+ code djh
+ colleague hmZ
+ collects coc
+ com Ypf
+ come iZl
+ comes mec
+ coming crZ
+ complains bji
+ conect kfd
+ configured dcn
+ confirm ici
+ connecting hjc
+ connection ihd
+ connections hdi
+ conntrack agm
+ consumer hjc
+ contacted anf
+ correct aoe
+ could kcg
+ cross blg
+ cs ekd
+ ctstate agm
+ curl qWg
+ customer buX
+ cut tXc
+ daddr mec
+ deliver oXg
+ delivered mXj
+ delivering saa
+ delivers lde
+ desk fej
+ desktop jlZ
+ dev lfc
+ dials naf
+ dicom ijc
+ did lah
+ die eld
+ dies qeY
+ direct aoe
+ directly gnZ
+ dnat fjd
+ do lhZ
+ docker Ulm
+ doesn't fcl
+ doesnt obd
+ doing efk
+ don't blf
+ dont jef
+ down Zfo
+ dport dii
+ drop dgj
+ dropped mfb
+ drops jef
+ dscp ekd
+ dsn bii
+ dst kdf
+ e dle
+ each gqW
+ eating dYr
+ echo jef
+ email kbg
+ end jja
+ ends mhZ
+ err fke
+ errno mbf
+ establish jee
+ even dkg
+ ever dkf
+ every kai
+ everything ibk
+ example hla
+ explain oZg
+ exports lWl
+ exposed bjj
+ f cmd
+ fail pgX
+ failed jch
+ fails nZf
+ far hjb
+ fault jcg
+ fetch occ
+ fetches qZd
+ filtered khb
+ firmware mce
+ first cfk
+ fix Xav
+ folks iak
+ for blg
+ forever gkc
+ forward Xfq
+ forwarded mkW
+ foxmail lbg
+ from bkh
+ full ilZ
+ fwd efj
+ gateway Zjk
+ gets bmg
+ getting neb
+ git emc
+ github tWd
+ give nYg
+ given wYY
+ gives Wph
+ go mfb
+ goes cji
+ going ofZ
+ good eld
+ guys nbd
+ gw hjc
+ had fmb
+ hairpin oea
+ hand jff
+ hands eke
+ hang fcl
+ hangs nnS
+ happens oZf
+ happy adp
+ has ckh
+ have mVl
+ he jai
+ healthcheck mfb
+ her fjd
+ here vaY
+ him afn
+ his gma
+ hit hjc
+ hits obd
+ hitting mag
+ home fbm
+ hosts Xoi
+ how gdj
+ i'd bji
+ i'm edl
+ icmp jdh
+ idea obd
+ if jkZ
+ in hid
+ inbound Zli
+ incoming mfb
+ initiate occ
+ inner kbh
+ input lfd
+ inside eZp
+ instead bhk
+ internal bpd
+ into rVg
+ ip efk
+ is dkf
+ isn't fna
+ it kee
+ it's fdl
+ its kee
+ itself jZk
+ jobs hbj
+ just lgb
+ k mce
+ keep pbc
+ keeps mce
+ kept fbm
+ kibana fld
+ label lee
+ land jkZ
+ lands jch
+ laptop ijb
+ last dfk
+ leave hid
+ leg ajj
+ len nhZ
+ length qdZ
+ let mag
+ lets fdl
+ letting fZo
+ like nYi
+ line Yli
+ lines jTq
+ listens bqb
+ lives lbh
+ load kgc
+ loads ihd
+ logging oad
+ logs hdi
+ lol ajj
+ longer lde
+ look pXg
+ lose pbc
+ lost pgX
+ mac eek
+ machine eqZ
+ machines dle
+ mail kbh
+ maillog Zrd
+ mails nec
+ manage mce
+ mar ibj
+ masquerade flc
+ masqueraded bmf
+ match dgi
+ may hnY
+ me Zil
+ meant Ypg
+ minute Xlk
+ monitoring del
+ morning Zil
+ mount gna
+ mounted mce
+ move fje
+ must lha
+ mx jef
+ my Zkj
+ n fkd
+ names gla
+ nc mdc
+ need nXi
+ needs mXi
+ network hla
+ never cih
+ new hbk
+ next eek
+ nginx aki
+ night gdk
+ nightly Zqd
+ no cgk
+ nobody pcb
+ node ubX
+ normal ecm
+ not hla
+ nothing eej
+ now ejf
+ of kja
+ off oZf
+ once gma
+ one jfe
+ only hdi
+ onto oaf
+ open led
+ opened flc
+ opening jdg
+ or miY
+ org ahl
+ ought jmX
+ our jgd
+ out' lfc
+ outbound lWl
+ outgoing nZg
+ outlook ici
+ own ncd
+ packages 0XV
+ packet kcg
+ packets naf
+ page bgl
+ pass gal
+ passed Xqf
+ passes dme
+ passing Yeq
+ path Yjk
+ pcs mcf
+ people kgc
+ permit mYi
+ phone edl
+ phones qYf
+ pick mga
+ ping pbd
+ pingable cod
+ pinging qXe
+ pings kfe
+ plain mgb
+ please gnY
+ pls gnZ
+ pointed qab
+ policy fdk
+ poll sUg
+ polled Ysd
+ polls tVe
+ pops kdf
+ port cjh
+ portal efk
+ possible aki
+ post sbZ
+ postfix nhY
+ postrouting kcg
+ posts ueU
+ ppl gdj
+ prerouting glb
+ print obd
+ printer hbk
+ prints led
+ private lgc
+ probe iYm
+ prometheus mbe
+ properly sWe
+ prot hpW
+ proto Zoe
+ protocol Tsh
+ proxy lfc
+ public dmd
+ published mfc
+ pull jUq
+ pulls qYf
+ push lbg
+ pushes qXf
+ put Xlk
+ query kYk
+ queue led
+ radius erX
+ reach sZb
+ reachable ajj
+ reached cne
+ reaches jbi
+ reaching rZd
+ read bmg
+ real Tnm
+ really jdh
+ receives mfb
+ refused ijb
+ regards cqa
+ register odc
+ relay pfY
+ removed aar
+ replies bem
+ reply djg
+ report jib
+ reports lbg
+ requests amg
+ resolve saZ
+ resolver hid
+ right jja
+ rn hhd
+ route mbf
+ routed dfk
+ rule beo
+ rules ben
+ run jch
+ runs bod
+ s gkc
+ said Yct
+ say gdj
+ says kee
+ scan sYd
+ scanner cbp
+ scans nXj
+ scraped Xqe
+ scrapes nXi
+ see Wkm
+ seen gkc
+ sees gnZ
+ send jXm
+ sending tWd
+ sends pZe
+ sent Zqd
+ served njW
+ server's dih
+ service gkb
+ servr iXn
+ session glb
+ set mbe
+ settings cgk
+ shall mYi
+ shell kia
+ show pda
+ shows mZh
+ side led
+ since fkd
+ site gbl
+ sites mbf
+ sits Ykk
+ skipping duV
+ smpt ogY
+ smtpd Sqk
+ snat cel
+ so gjd
+ some gck
+ someone chj
+ something rYd
+ sorry Zdq
+ source Ypf
+ spins jhc
+ sport fej
+ src dgj
+ stand ici
+ state eek
+ stop Ygo
+ stopped Zng
+ stopping mce
+ stops bYt
+ straight oea
+ stuck ngZ
+ submit jWo
+ subnet Zli
+ succeed kfd
+ supposed hla
+ swears lfc
+ switch neb
+ sync saa
+ take Tsh
+ taken Zjk
+ talk qhV
+ talking pZe
+ talks nZg
+ target led
+ tcpdump Wph
+ team ckg
+ teh lWl
+ tell ijb
+ tells jbi
+ test adp
+ thank aoe
+ thanks fjd
+ that lha
+ that's mec
+ them hcj
+ there gjd
+ these hbj
+ they jaj
+ thing Ygo
+ think bfl
+ this jkZ
+ those ckg
+ through led
+ thunderbird lde
+ thx lde
+ ticket Xmj
+ time lde
+ timed ejf
+ times cme
+ tls eke
+ to idh
+ today mYj
+ told iXn
+ tonight jdg
+ too oae
+ tos fld
+ toward ndc
+ towards sUg
+ traffic ohX
+ translated iic
+ transmitted nbe
+ treated gma
+ tries jef
+ trouble fbm
+ trying neb
+ udp ihd
+ ui Zil
+ up kfe
+ updates mag
+ uploads mfa
+ us jdg
+ usable dkf
+ use gdj
+ used ikZ
+ user ofZ
+ users qZd
+ uses ncd
+ vendor jdg
+ verdict hkb
+ very idh
+ via bgl
+ visible Zpe
+ vpn ogZ
+ w fma
+ walk aik
+ wants obe
+ way lXk
+ we kgc
+ webmail nhY
+ week cfk
+ well edl
+ were edl
+ what Zqd
+ what's Ygp
+ whatever Ygo
+ whats dXt
+ when gkc
+ where Zof
+ whether gYo
+ which kdf
+ while hbk
+ who mZh
+ whole eld
+ wifi foa
+ will nfa
+ with fkd
+ without pda
+ wont jff
+ worked dgk
+ working kgc
+ works mce
+ would hjb
+ write Yct
+ y ihd
+ yes jhc
+ yesterday emc
+ yet caq
+ you del
+ your foY
+ zone tYb
+ 一 dfk
+ 三 del
+ 上 bij
+ 下 bji
+ 丢 ici
+ 个 bpc
+ 中 naf
+ 为 eke
+ 之 cgk
+ 也 hbj
+ 了 kbh
+ 互 ejf
+ 享 Ynh
+ 什 jch
+ 仁 rYd
+ 从 occ
+ 以 hcj
+ 任 inX
+ 份 iid
+ 传 occ
+ 作 dme
+ 供 gkc
+ 保 kfe
+ 信 dgj
+ 像 ngZ
+ 公 neb
+ 共 Ynh
+ 关 lah
+ 内 kfd
+ 册 gjd
+ 写 idg
+ 出 mfb
+ 则 Yjl
+ 到 jdg
+ 加 bhj
+ 务 gma
+ 动 nYh
+ 包 eld
+ 区 thS
+ 协 fjf
+ 卡 pZe
+ 印 cfl
+ 却 cco
+ 原 gan
+ 去 hbj
+ 发 kai
+ 取 oae
+ 受 btZ
+ 变 kee
+ 口 cgj
+ 只 mga
+ 可 jee
+ 台 neb
+ 同 mdd
+ 后 dgj
+ 向 ofZ
+ 吗 dgk
+ 否 mec
+ 呀 gjd
+ 告 ija
+ 命 anf
+ 咋 del
+ 哪 eke
+ 啊 cne
+ 器 jgc
+ 回 ckg
+ 在 hma
+ 地 dcn
+ 址 eao
+ 填 cdn
+ 备 mec
+ 外 Zgn
+ 天 eke
+ 失 clf
+ 好 dhi
+ 它 kfd
+ 安 rZc
+ 完 efj
+ 客 qbb
+ 寄 oYg
+ 对 Zfo
+ 就 ndb
+ 己 jeg
+ 帮 ofa
+ 库 ihd
+ 应 jef
+ 底 blg
+ 开 kib
+ 录 kee
+ 影 nhY
+ 往 qYe
+ 得 jee
+ 志 dmc
+ 忙 fjf
+ 怎 iic
+ 想 qVh
+ 成 kXm
+ 我 led
+ 户 qYe
+ 手 del
+ 打 lee
+ 执 kdf
+ 扫 jfd
+ 把 tXc
+ 抓 ddm
+ 投 lde
+ 报 lbg
+ 拉 fkd
+ 拦 hdi
+ 拿 sXd
+ 挂 oae
+ 指 pZe
+ 按 hid
+ 挡 ecl
+ 换 Yhn
+ 据 ang
+ 掉 clf
+ 接 hdi
+ 推 lde
+ 描 pbc
+ 提 cjh
+ 支 xXY
+ 收 aoe
+ 改 chi
+ 放 jgd
+ 数 dme
+ 文 cnd
+ 断 jkZ
+ 新 bji
+ 方 bhk
+ 无 tXc
+ 日 hlb
+ 时 mec
+ 明 Zfo
+ 映 abq
+ 是 eke
+ 晚 bra
+ 更 qUi
+ 最 mag
+ 有 eke
+ 服 khb
+ 机 jgd
+ 来 gdj
+ 析 Zrc
+ 果 kee
+ 查 nZg
+ 标 fmc
+ 样 afn
+ 步 lde
+ 死 dnc
+ 每 bpd
+ 求 qYe
+ 没 cjh
+ 注 gjd
+ 流 hic
+ 测 jdg
+ 浏 hhd
+ 源 djg
+ 烦 iid
+ 然 mjW
+ 现 ika
+ 理 jbh
+ 用 jef
+ 由 cpb
+ 电 ofa
+ 登 kch
+ 监 Yqe
+ 目 lgb
+ 直 bii
+ 看 iic
+ 着 oUk
+ 程 jef
+ 端 alh
+ 等 bmf
+ 管 jch
+ 系 kfd
+ 终 peZ
+ 结 jef
+ 绕 jhb
+ 给 bra
+ 老 hrU
+ 脑 mec
+ 自 jfe
+ 落 edl
+ 被 Zqd
+ 要 qYe
+ 规 efj
+ 解 dnc
+ 让 aof
+ 议 djg
+ 许 gdj
+ 论 cnd
+ 询 qca
+ 该 dih
+ 说 jbi
+ 请 sYc
+ 起 kia
+ 超 kdf
+ 跑 pYf
+ 跟 qXe
+ 路 dkf
+ 身 miY
+ 转 ihd
+ 轮 mbf
+ 载 lfc
+ 边 efj
+ 达 Yog
+ 还 ijb
+ 进 pad
+ 远 nfa
+ 退 Whp
+ 送 dnc
+ 递 mga
+ 通 idg
+ 那 aki
+ 都 cem
+ 里 clf
+ 量 flc
+ 锅 efj
+ 镜 dke
+ 隔 bfm
+ 面 hjd
+ 页 dpa
+ 题 eek
+ 马 dlf
+ 麻 hic
- ' mdd
- 's idh
- -> Zof
- -d igd
- -j jdg
- -k ali
- -o eke
- -s Yil
- ; mdd
- <host> kfe
- <own> maf
- <server> foZ
- <zone> cjh
- able chj
- accept jch
- accepted fjf
- access dnb
- accessible pda
- ack Ygo
- active rdZ
- actually chk
- add jgd
- added cgk
- adding kee
- address cii
- adress gkc
- again nfa
- against Wph
- agent lha
- alerts dob
- all iak
- allow ijb
- allowed bji
- am mgb
- and cmf
- answer rWf
- answers occ
- any kgc
- anybody odc
- anyone kfd
- anything lec
- anywhere bhl
- api fmb
- app jcg
- append idi
- arbitrary dle
- are lgb
- around oiW
- arrive Zil
- arriving djg
- as sWd
- ask cjh
- asked kfd
- asking cih
- assume scY
- at hjd
- attacker led
- away djg
- backup mXj
- backups clf
- bb rac
- be kbh
- becomes gZm
- behind cbp
- being kbh
- between gid
- big bqb
- block ffj
- blocking glb
- bot scY
- both bij
- box jhd
- branch peZ
- broker fkd
- browse Znh
- browser dfk
- build pWh
- but iYm
- by rab
- bytes eek
- c dmd
- call cii
- caller qZd
- calls bqb
- camera bnf
- can't dii
- cannot bod
- card obd
- case fnb
- change cgl
- changes kgd
- checks fmb
- chk naf
- ci rba
- claims neb
- client ici
- clients occ
- clone cpb
- close dpa
- cloud awW
- colleagues lag
- collector Xtc
- com amh
- comes ici
- coming lYj
- conect bgl
- configured emc
- connect djh
- connecting dle
- connection ihc
- connections lXk
- connects fmb
- copier gZn
- cross ddm
- cure kfd
- curl cme
- customer gdj
- cut csY
- daemon dle
- data Zmh
- dead mbg
- default emc
- deferred fck
- delete pYf
- deleting fYp
- deliver Zgn
- delivered Xmi
- delivers Usg
- desk nYh
- desks sSi
- desktop iic
- dev dbp
- dial gma
- dialled epZ
- dials ihd
- die gdi
- dig dlf
- direct gbl
- directly Xds
- dmesg Zbs
- dnat eZp
- do gkc
- don't glc
- dport aen
- dropped iXn
- dst dhi
- echo jib
- effect inX
- email djg
- end lah
- ends ckf
- enters agn
- erp pYf
- errno lce
- establish jgd
- established jnW
- even chj
- ever bco
- everybody jgd
- everyone kgc
- example fkd
- exim jdg
- explain lfc
- exposed tYc
- fail gjd
- far blg
- fetch alh
- fetches Ylj
- file Vrg
- fine Zfo
- fix gkd
- floor taa
- folks kcg
- for rYd
- form obd
- forwarded ajj
- foxmail flc
- frm hmZ
- from kfe
- front kgd
- fwd efj
- g rab
- gets jch
- getting eke
- git kcg
- github aqc
- given hnY
- gives kai
- go hjc
- goes gYo
- going Zgo
- gone kee
- google alh
- got djf
- guest pcb
- guy mce
- guys cme
- h Zoe
- had mce
- hand hcj
- handed Ydr
- hang pYg
- hangs hWp
- happen lkX
- happens emb
- has kgc
- have hjc
- he bod
- help med
- helpdesk pbc
- her phW
- here ahl
- hey ddm
- hi ihd
- his agm
- hits jja
- hitting cnd
- home ejf
- host gkc
- hostname kgc
- hosts hid
- how mag
- i'd ben
- i'm kai
- icmp jib
- id dfj
- ie eao
- if kee
- im qXf
- in hic
- inbound fje
- incoming adp
- initiate ejf
- initiated hZl
- inner alh
- input hcj
- inside erX
- instead bcp
- internal cZr
- into Zpf
- iptables nfa
- is fje
- it's idh
- its Yjm
- itself idh
- jenkins ckh
- job mce
- just ibj
- k sbZ
- keeps lde
- kernel fek
- kill khb
- kindly rYe
- know kfe
- lab ocb
- label emc
- lady hcj
- land Vip
- lands Zhm
- laptop mZh
- last mdd
- leave lVm
- leaves fbm
- leg hnY
- length Zkj
- let chi
- let's cco
- licence Wuc
- license Xlk
- like lfc
- line cnd
- lip Ynh
- listener Vrh
- live mfb
- lives kha
- load Ynh
- log ich
- logged occ
- login oZe
- logins pad
- logs kha
- lookups hid
- lose dmd
- loses blg
- lost Ybs
- machine mce
- machines ckg
- mail cme
- maillog eob
- mails efj
- make iic
- martian ijb
- masquerade kha
- master glc
- match bco
- me lcf
- mes rYd
- message ejf
- messages obd
- minutes kdf
- mirror hpW
- monday jdh
- monitoring wYY
- morning lfb
- mounted ocb
- move imY
- ms dle
- must cme
- mx apd
- my naf
- nat qba
- nc djg
- need tVe
- needs ata
- net fjf
- network oZg
- never efk
- new kdf
- nginx Yim
- ni ele
- nightly oea
- nmap djf
- nobody hid
- not ZYv
- now qYe
- of hkc
- off aik
- offsite bji
- oif jdg
- ok kWm
- once cgj
- only bZs
- onto cqa
- open kbh
- opened gkc
- opening Yog
- opens Yim
- or dco
- other agm
- others oae
- our dfk
- out ici
- out' fmb
- outbound jfe
- outgoing ihd
- own fkd
- packages cme
- packet gjd
- pacs rUh
- page Vvc
- partner jfe
- pass dbp
- passing eYq
- path koU
- payment fqX
- pc odb
- pcs lhZ
- permitted Vjn
- phones kcg
- ping emc
- pingable mdd
- pings dhi
- pivot fpX
- plain Ytb
- players khc
- plc cpb
- please naf
- pls lcf
- plugged lbg
- pointed bnf
- points efj
- policy kdf
- poll hmZ
- polled qXf
- poller jYl
- polling sXd
- polls eld
- portal Uln
- possible qad
- post dkg
- postfix lde
- postrouting fcl
- ppl pZe
- prerouting ekf
- primary doa
- print ibk
- printer cle
- printers efk
- private Zjk
- probe jgd
- prometheus oXh
- provider tcY
- proxy enb
- public Zhm
- published gjd
- pull Xsd
- pulls dle
- push jhc
- pushes Svf
- put kfd
- query Yof
- queue tZb
- quick occ
- radius Zpe
- ran pZe
- random mce
- rcpt lgb
- reach Xjm
- reachability kdf
- reachable rcZ
- reached lgb
- reaches clf
- reaching aqc
- real kWn
- reason lcf
- recv fpY
- reech ecm
- refused led
- register Zli
- registry cfl
- relay bne
- remove kXl
- removing Zli
- replies Zkj
- reply dbo
- report lbg
- request cjh
- requests nbe
- reset cdo
- resolve Ypf
- resolver iic
- resolves goZ
- rest Zhm
- return bjh
- reverse blg
- right idh
- rip hid
- rn eek
- root Ytb
- route lYi
- router Zjk
- rule jYm
- rules led
- run oae
- runner qeY
- runs njW
- saddr jgd
- same Wbv
- sat dbp
- say hcj
- says lee
- scan blg
- scanner pZe
- scanners kcg
- scans bkh
- scrapes Zqd
- see bji
- seeing Zgo
- seen ddn
- send Zil
- sender kja
- sends bpc
- sent qiU
- served Zil
- server eke
- server's gjd
- service ejf
- session Yjk
- sessions Zkj
- set Ykk
- share Ynh
- shell ncd
- should bmf
- show bne
- shows lgb
- side flc
- since fma
- sit jbh
- site aoe
- sites bne
- sitting nag
- smarthost fqX
- snat eZp
- so fao
- some kfd
- someone pcc
- something bkh
- spins eWs
- src jdg
- sshing ika
- ssl ckf
- staff mec
- stop kdf
- stopping mcd
- stops jef
- straight Zrc
- stranger kdf
- strip ddm
- stuck oea
- submit Zep
- subnet ici
- switch jgd
- sync Wnj
- system occ
- tablet taZ
- tablets kgd
- take lVm
- taken naf
- takes gnZ
- taking Zfo
- talk Xhn
- talking erX
- talks bhj
- target fke
- tcp flc
- tcpdump ajj
- team kZj
- teh jhc
- tell iZl
- tells hid
- test mfb
- that jch
- that's obd
- thats jpT
- their blg
- them amg
- there gZn
- these gbl
- they Wio
- thing hjb
- thinking gck
- third vbW
- this dZq
- those jXm
- thought jcg
- three fZo
- through Zlh
- thru hdj
- thunderbird kgb
- thursday niY
- ticket kdf
- timed kdf
- timeout dgj
- times kbh
- to dih
- today tdW
- told jdh
- too eje
- took bgl
- touch ffj
- toward Yqd
- towards Vse
- traffic eej
- tried uTf
- tries Wqg
- try lZi
- two kYk
- typed mZh
- types clf
- udp lgb
- under jhc
- unknown fbm
- unlike edl
- unreplied eZp
- updates Xqg
- uploads fXq
- upstream Ykk
- us afn
- usable lde
- use bji
- user ihd
- users cnd
- uses Zng
- using del
- vendor obe
- verdict ihd
- via aij
- visible rYd
- vk gej
- vlan neb
- vpn efj
- vps miY
- vz jhc
- w ccn
- want Ypf
- wants Upj
- way iid
- webhook cme
- website djg
- week kfc
- went kee
- were iak
- what gkd
- whatever kgc
- when qZd
- where lcf
- whether ean
- while agn
- who fej
- whole oXh
- why cem
- wifi ebn
- wil vaX
- with led
- without fZo
- wondering eek
- wont edl
- work kYk
- worker qab
- working mbg
- works bhl
- workstation clf
- workstations jgd
- would hkb
- yet nXj
- you lbg
- your fbm
- zone bra
- 上 hhd
- 不 fdk
- 丢 bhk
- 个 lah
- 中 hYn
- 为 jbi
- 主 aki
- 么 ahm
- 也 bdo
- 事 fej
- 交 ihd
- 享 jja
- 什 agl
- 仁 dmd
- 他 lha
- 以 kdf
- 件 dih
- 份 kgc
- 会 hZm
- 传 ckf
- 但 iZm
- 位 kia
- 体 pdb
- 作 mcd
- 供 oZf
- 保 clg
- 信 cji
- 假 qac
- 像 ijb
- 允 gnZ
- 入 khb
- 公 ojW
- 共 jja
- 内 ahl
- 再 kib
- 出 eld
- 分 gYo
- 则 ejg
- 前 jfe
- 务 ejf
- 动 bme
- 助 jgd
- 包 lWl
- 单 gam
- 卡 hdh
- 去 dmd
- 反 lga
- 口 jci
- 句 pda
- 只 gYn
- 可 cem
- 台 kiZ
- 司 njW
- 同 chj
- 向 arb
- 吗 bdo
- 否 ncd
- 和 dfk
- 咱 ebn
- 哪 abr
- 商 afo
- 回 edl
- 圈 egj
- 在 lfc
- 地 cii
- 址 dii
- 填 dle
- 处 ogY
- 备 lgb
- 头 occ
- 好 hbk
- 存 frX
- 学 gZo
- 它 Zqd
- 客 hal
- 室 gjd
- 对 clf
- 就 ejf
- 工 fdj
- 己 Ype
- 师 mbf
- 帮 idh
- 常 obd
- 平 lde
- 库 hjc
- 应 hYn
- 开 ibj
- 影 kgc
- 往 Ytb
- 得 Zhl
- 志 Xlk
- 忙 jbj
- 怎 fan
- 您 jbj
- 想 dmd
- 户 fan
- 房 Xin
- 打 Zjk
- 把 hnZ
- 报 Zmh
- 拒 fej
- 指 Yoh
- 据 enc
- 掉 dbo
- 接 aik
- 控 fje
- 推 cnd
- 提 kcg
- 摸 ejf
- 收 mfb
- 改 efj
- 放 hid
- 教 nXi
- 数 jee
- 文 ibj
- 方 miZ
- 日 dek
- 明 Zqc
- 是 lde
- 最 dkf
- 有 peZ
- 服 Zli
- 本 qeZ
- 条 lde
- 板 taZ
- 析 mXj
- 果 chj
- 枪 dii
- 柜 gck
- 查 kgc
- 标 Zjk
- 校 jZj
- 样 jgd
- 核 oda
- 正 dle
- 段 kiZ
- 比 hcj
- 没 occ
- 流 bne
- 测 bbr
- 源 rXe
- 点 obd
- 烦 hjb
- 班 uaY
- 理 Ytb
- 生 nYh
- 用 lbg
- 由 miZ
- 电 jgc
- 登 dqZ
- 监 jef
- 目 cii
- 直 ejf
- 着 iic
- 码 dii
- 确 mbg
- 程 dhi
- 站 pYg
- 端 jgd
- 第 idh
- 算 eel
- 管 Zrb
- 系 lgb
- 线 ele
- 终 fje
- 经 Zep
- 绕 ddm
- 给 lec
- 绝 fej
- 统 jaj
- 网 kia
- 置 goY
- 者 kdf
- 能 chj
- 自 ich
- 行 hdi
- 被 nWj
- 要 Zil
- 规 fkd
- 认 ejf
- 让 maf
- 许 jja
- 设 pYf
- 访 djh
- 证 Ymi
- 话 kfc
- 询 Yrd
- 说 dih
- 调 kcg
- 费 jib
- 走 bji
- 起 led
- 跑 kZj
- 跟 eld
- 转 hci
- 轮 cpb
- 边 ihd
- 过 dfj
- 还 cem
- 进 aoe
- 连 aki
- 送 lcf
- 通 dgj
- 那 oea
- 邮 bkg
- 部 njW
- 都 kfd
- 配 dih
- 里 Woi
- 错 pZd
- 镜 eke
- 长 ldd
- 间 chj
- 面 hkc
- 项 fYo
- 题 kcg
-1 ' <own> kee
-1 ' kee
-1 , <client> piV
-1 , <far> dqZ
-1 , <gateway> gVr
-1 , <outside> gal
-1 , <own> Wio
-1 , <public> cZs
-1 , <server> efj
-1 , <zone> ncd
-1 , jch
-1 -> <client> Zng
-1 -> <far> Yog
-1 -> <gateway> enb
-1 -> <host> Zrc
-1 -> <outside> cii
-1 -> <zone> ilZ
-1 -> clf
-1 -d <own> dle
-1 -d dih
-1 -i <client> kgc
-1 -i <outside> ecm
-1 -i <zone> kdf
-1 -i jch
-1 -k dle
-1 -o <outside> Zkj
-1 -o eke
-1 -s <far> ici
-1 -s <zone> acq
-1 -s eXs
-1 -v <own> fje
-1 -v cme
-1 : <client> jgc
-1 : <far> gcj
-1 : <gateway> Yeq
-1 : <outside> pXg
-1 : <own> fmb
-1 : jef
-1 <client> <client> Vsf
-1 <client> <gateway> fkd
-1 <client> <host> Zkj
-1 <client> <own> eke
-1 <client> <zone> dbo
-1 <client> blg
-1 <far> <own> cjh
-1 <gateway> <gateway> Zof
-1 <gateway> eke
-1 <host> <client> fkc
-1 <host> <far> mec
-1 <host> <host> lZi
-1 <host> <server> caq
-1 <host> ici
-1 <n> <client> mgb
-1 <n> <gateway> bdp
-1 <n> <host> dmd
-1 <n> <own> ckg
-1 <n> <server> fej
-1 <n> <zone> hcj
-1 <n> dle
-1 <outside> <far> rab
-1 <outside> <host> Yeq
-1 <outside> <outside> aeo
-1 <outside> <own> Wxa
-1 <outside> jch
-1 <own> <far> fdj
-1 <own> <own> gZn
-1 <own> kbh
-1 <public> <far> lfc
-1 <public> <own> eoa
-1 <public> gna
-1 <server> <client> dmc
-1 <server> <host> ljY
-1 <server> <own> fkd
-1 <server> enb
-1 <service> <client> hid
-1 <service> <host> bkh
-1 <service> <own> ejf
-1 <service> <server> dek
-1 <service> fcl
-1 <zone> <client> qfX
-1 <zone> <gateway> iYn
-1 <zone> <host> Xsc
-1 <zone> <outside> cpb
-1 <zone> <own> amg
-1 <zone> <zone> Zcq
-1 <zone> fam
-1 ? <host> iZk
-1 ? <outside> kiZ
-1 ? <own> foZ
-1 ? <zone> cfl
-1 ? iZl
-1 ^ <far> apd
-1 ^ <gateway> lgb
-1 ^ <host> liZ
-1 ^ <outside> hbl
-1 ^ <own> eke
-1 ^ <server> jdf
-1 ^ <zone> lah
-1 a <outside> Wet
-1 a <zone> oea
-1 a jbh
-1 about <zone> lai
-1 about iZl
-1 access <outside> gma
-1 access bme
-1 address <own> djf
-1 address kee
-1 adress <own> eke
-1 adress hid
-1 against <far> Ypg
-1 against <host> eke
-1 against <own> enb
-1 against alh
-1 agent <client> gkc
-1 agent gkc
-1 an <outside> hkb
-1 an <zone> kdf
-1 an ijb
-1 and <zone> jkZ
-1 and eld
-1 are <zone> qeY
-1 are odb
-1 as pXg
-1 at <client> jef
-1 at <far> ihc
-1 at <gateway> bmf
-1 at <host> Ykl
-1 at <own> bne
-1 behind hVr
-1 between qca
-1 box <client> oae
-1 box <host> emc
-1 box jib
-1 broker <client> dkf
-1 broker dkf
-1 browse <outside> fjf
-1 browse dle
-1 by <client> jja
-1 by <far> sXd
-1 by <host> kgc
-1 by <own> Uue
-1 by <public> dkf
-1 by <zone> lcg
-1 by ncd
-1 camera <client> bnf
-1 camera bnf
-1 can <client> jja
-1 can <far> bmf
-1 can <gateway> oWi
-1 can <host> ldd
-1 can <zone> kdf
-1 can kgd
-1 can't <client> nZg
-1 can't <zone> mga
-1 can't odb
-1 cant <client> kcg
-1 cant <zone> mgb
-1 cant lec
-1 check <client> sWe
-1 check qXg
-1 client <client> nfa
-1 client ofZ
-1 collector anf
-1 com <far> fje
-1 com fje
-1 come pbc
-1 connect <own> fkc
-1 connect fkd
-1 could <client> mce
-1 could <host> gkc
-1 could <zone> kfd
-1 could hjc
-1 curl <far> crZ
-1 curl <host> eje
-1 curl <own> eoa
-1 curl cod
-1 cut tYa
-1 daddr <client> enb
-1 daddr <host> eke
-1 daddr <own> gjd
-1 desk <client> nfa
-1 desk nfa
-1 destination <client> eao
-1 destination <host> ajj
-1 destination Yim
-1 dev <outside> cdn
-1 dev <zone> bgl
-1 dev acq
-1 dialled epZ
-1 dials <far> Yqe
-1 dials Vtf
-1 dig anf
-1 do <outside> meb
-1 do <zone> lfc
-1 do jfe
-1 does <client> rcZ
-1 does <far> oZf
-1 does <gateway> Zhn
-1 does <host> ajj
-1 does <outside> cle
-1 does <own> djf
-1 does <zone> occ
-1 does dhi
-1 dst <client> Zof
-1 dst <far> dob
-1 dst <gateway> gnZ
-1 dst <host> cmd
-1 dst <own> fej
-1 dst dhi
-1 e idh
-1 example <far> emb
-1 example emd
-1 fine <outside> cbo
-1 fine dap
-1 for <client> pXg
-1 for <far> jfe
-1 for <host> dZq
-1 for <outside> oiW
-1 for <own> Yqe
-1 for <zone> pZe
-1 for lcf
-1 from <client> oea
-1 from <far> jfd
-1 from <gateway> jXm
-1 from <host> bki
-1 from <outside> oXh
-1 from <own> bra
-1 from <zone> lfc
-1 from lcf
-1 get <own> ckf
-1 get dkf
-1 got hla
-1 hairpin ngZ
-1 has <outside> fdk
-1 has <own> Usg
-1 has kai
-1 have <outside> alh
-1 have ajj
-1 help lfc
-1 his gcj
-1 hit <host> dob
-1 hit <own> flc
-1 hit doa
-1 hitting <host> cnd
-1 hitting bpc
-1 host <client> nbd
-1 host <host> alg
-1 host <own> cqZ
-1 i'm <outside> ofZ
-1 i'm qca
-1 if <zone> lcf
-1 if ncd
-1 in <zone> lfc
-1 in glb
-1 incoming <server> efj
-1 incoming cZr
-1 into <client> mkW
-1 into <gateway> eqY
-1 into <host> asa
-1 into <zone> Wph
-1 into Zof
-1 ip <client> mZh
-1 ip <far> oZf
-1 ip <host> Uml
-1 ip <own> emc
-1 is <client> nhX
-1 is <far> jlY
-1 is <gateway> arb
-1 is <host> lec
-1 is <own> dmd
-1 is <zone> oTl
-1 it cco
-1 it's mga
-1 its <host> Zat
-1 its Xav
-1 lan <zone> afn
-1 lan fdk
-1 laptop <client> sZb
-1 laptop sZb
-1 let <client> saa
-1 let nbe
-1 lets tdW
-1 lip <host> coc
-1 lip coc
-1 load <own> gkd
-1 load gma
-1 lose <far> dkf
-1 lose eke
-1 mail nbe
-1 master <client> fjd
-1 master dnc
-1 may sVg
-1 me qYe
-1 mean hkb
-1 mx <far> enc
-1 mx djg
-1 my ibj
-1 net <far> fje
-1 net fje
-1 ni <zone> edl
-1 ni eek
-1 no <outside> hka
-1 no hkb
-1 node <client> kde
-1 node kde
-1 of <client> jjb
-1 of <far> ogY
-1 of <host> iYm
-1 of <outside> Ykk
-1 of <own> bne
-1 of <public> cgk
-1 of <zone> imZ
-1 off <client> Xni
-1 off <outside> sZb
-1 off bmg
-1 on <client> fje
-1 on <far> ohX
-1 on <gateway> jef
-1 on <host> lgc
-1 on <own> cpa
-1 on <zone> gam
-1 one djg
-1 only dbo
-1 onto <host> eoa
-1 onto goY
-1 open <far> bne
-1 open <host> emc
-1 open <own> fnZ
-1 open bra
-1 opened <own> emc
-1 opened emc
-1 opening <own> elc
-1 opening emc
-1 opens <own> fje
-1 opens djg
-1 or <gateway> eZo
-1 or <host> bdp
-1 or caq
-1 our <gateway> chj
-1 our ajj
-1 out <- kee
-1 out <outside> ffj
-1 out <zone> ffj
-1 out fej
-1 outgoing <server> ddm
-1 outgoing ddm
-1 over <own> goY
-1 over <public> ado
-1 over ecm
-1 pc <client> rYe
-1 pc rYe
-1 people <outside> lZj
-1 people iZl
-1 phone <outside> Yeq
-1 phone bdo
-1 ping <client> clf
-1 ping <far> anf
-1 ping <gateway> dhh
-1 ping <host> Xva
-1 ping <own> ekf
-1 ping Yrd
-1 pinging <client> Vse
-1 pinging <far> blg
-1 pinging <gateway> goY
-1 pinging <host> cnd
-1 pinging Xva
-1 pings <own> Yof
-1 pings dpa
-1 polls dmd
-1 print <server> eek
-1 print eek
-1 printer <client> fje
-1 printer fje
-1 probe ihd
-1 public <own> duV
-1 public Zcq
-1 query <far> Yog
-1 query Zof
-1 reach <client> asa
-1 reach <far> ane
-1 reach <host> Vlm
-1 reach <outside> Wrf
-1 reach <public> dmd
-1 reach <zone> dqZ
-1 reach Ykk
-1 reaches ckg
-1 reaching blg
-1 refused <- jff
-1 relay <far> ila
-1 relay gkc
-1 rip <client> oZf
-1 root Ysc
-1 runner <client> mbf
-1 runner mbf
-1 saddr <client> jee
-1 saddr <far> nbe
-1 saddr mec
-1 say <client> pZe
-1 say <far> kfd
-1 say lde
-1 says <own> Znf
-1 says mce
-1 scrapes Zqd
-1 see <zone> dmd
-1 see bod
-1 server <own> dmd
-1 server jib
-1 should bhl
-1 so <zone> pgX
-1 so lah
-1 someone <outside> oda
-1 someone oda
-1 source <client> odb
-1 source <host> Wtd
-1 source <own> cem
-1 source <zone> nea
-1 source jaj
-1 src <client> kcg
-1 src <host> kee
-1 src kdf
-1 stop hak
-1 stopping <zone> nec
-1 stopping ncd
-1 stops <zone> jef
-1 stops jef
-1 switch <client> eld
-1 switch eld
-1 system lha
-1 target ZuZ
-1 tcp <client> mbf
-1 teh <zone> kcf
-1 that <client> jch
-1 that <far> qca
-1 that <gateway> mce
-1 that <host> jWn
-1 that <own> alh
-1 that <zone> odb
-1 that sWf
-1 that's mVk
-1 the <gateway> gbl
-1 the <host> hjb
-1 the <outside> iak
-1 the <server> gdk
-1 then pad
-1 this <gateway> eao
-1 this eao
-1 three acq
-1 through <host> bod
-1 through <own> foZ
-1 through <public> fcl
-1 through eld
-1 thru <own> fmb
-1 thru fej
-1 to <client> hkb
-1 to <far> bpc
-1 to <gateway> eke
-1 to <host> Vip
-1 to <outside> eld
-1 to <public> edk
-1 to <server> dbn
-1 to <zone> ndc
-1 told hYn
-1 toward <far> amg
-1 toward Yqd
-1 towards <client> Xqf
-1 towards <far> dmc
-1 towards <outside> kmX
-1 towards <own> fmb
-1 towards <zone> bji
-1 towards Wph
-1 trace <client> mbf
-1 trace naf
-1 types clf
-1 under efj
-1 unknown <client> uVd
-1 unknown <far> kdf
-1 unknown <gateway> kfd
-1 unknown nbe
-1 us <host> bgk
-1 us bgk
-1 use <public> Zik
-1 use Yua
-1 user oZf
-1 uses ddl
-1 using <public> fbm
-1 using fcl
-1 via <host> dle
-1 via <own> eld
-1 via <public> elc
-1 via aij
-1 vps ngY
-1 vz bme
-1 wants bpd
-1 what <gateway> kef
-1 what mfb
-1 when <client> nag
-1 when <far> mce
-1 when <host> mbf
-1 when <zone> jdg
-1 when sVf
-1 whether <client> pZe
-1 whether <zone> mga
-1 whether rcZ
-1 while <outside> cbp
-1 while dap
-1 whole <outside> oXh
-1 whole oXh
-1 why <client> pZe
-1 why ucW
-1 will <client> njW
-1 will <gateway> gck
-1 will <zone> oZe
-1 with <client> jbi
-1 with <far> Tuf
-1 with <host> XxY
-1 with <own> Zkj
-1 with <zone> bpc
-1 with Zil
-1 working <outside> lbg
-1 working lbg
-1 workstation <client> mfb
-1 workstation mfb
-1 would <client> kee
-1 would <far> ogY
-1 would <gateway> nUm
-1 would <host> kkY
-1 would <outside> mZh
-1 would mfb
-1 your <gateway> fbm
-1 your fbm
-1 zabbix <server> dek
-1 zabbix jYk
-1 zone <zone> ika
-1 zone ika
-1 上 <host> gkc
-1 上 <outside> ckg
-1 上 <zone> qad
-1 上 fna
-1 下 <client> jef
-1 下 <gateway> gam
-1 下 <zone> mce
-1 下 jdg
-1 个 eYq
-1 为 lfc
-1 么 <client> rdY
-1 么 <zone> tfU
-1 了 <gateway> eao
-1 了 <host> ebn
-1 了 <outside> djg
-1 了 cii
-1 事 <client> ocb
-1 事 lag
-1 从 <client> jef
-1 从 <far> lgb
-1 从 <gateway> pad
-1 从 <outside> kee
-1 从 <zone> lde
-1 从 ibk
-1 们 <gateway> dcn
-1 们 <host> cji
-1 们 <own> eld
-1 们 <zone> nXi
-1 们 hjd
-1 件 bdp
-1 出 <outside> ckf
-1 出 ckf
-1 到 <client> Yqd
-1 到 <far> fkd
-1 到 <gateway> bmf
-1 到 <host> Znh
-1 到 <own> fje
-1 到 <zone> dmd
-1 到 cji
-1 去 <far> amf
-1 去 <host> gjd
-1 去 <outside> anf
-1 去 <own> glc
-1 去 <zone> bpd
-1 去 Zpd
-1 口 <far> hic
-1 口 jfd
-1 台 <client> mfa
-1 台 <far> Xre
-1 台 <gateway> cme
-1 台 ihc
-1 后 <client> ogZ
-1 后 <outside> lfc
-1 后 <zone> mfb
-1 后 ogZ
-1 向 fna
-1 和 <zone> ahl
-1 和 agl
-1 啥 jef
-1 器 <client> nga
-1 器 kja
-1 在 <client> jja
-1 在 <gateway> lbg
-1 在 <outside> lZi
-1 在 <zone> qca
-1 址 <client> kib
-1 址 <host> cjg
-1 址 <own> clg
-1 填 <own> epZ
-1 填 dhi
-1 如 <far> chj
-1 对 <outside> qYe
-1 对 <zone> kee
-1 对 nae
-1 库 <client> fkd
-1 库 gjd
-1 开 <host> bgl
-1 开 <own> enb
-1 开 eke
-1 录 <gateway> dkf
-1 录 dkf
-1 往 <client> Znf
-1 往 <far> ang
-1 往 <host> apd
-1 往 <outside> aoe
-1 往 <own> cme
-1 往 <zone> dkf
-1 往 Zsb
-1 急 <zone> fdk
-1 急 gdj
-1 成 <client> cfl
-1 成 <host> Xfq
-1 成 ddm
-1 户 wfS
-1 打 <host> glc
-1 打 <own> eke
-1 打 fld
-1 扫 <own> dle
-1 扫 dle
-1 把 <own> dob
-1 把 ben
-1 拿 Ylk
-1 接 <own> arb
-1 接 <server> ddm
-1 接 dhh
-1 收 <host> Ysb
-1 收 glb
-1 是 <client> rgV
-1 是 <far> aqc
-1 是 <gateway> hcj
-1 是 <host> alh
-1 是 <own> djg
-1 是 <zone> kbh
-1 是 jfe
-1 机 <client> pda
-1 机 pda
-1 查 <far> cqa
-1 查 Voj
-1 标 <far> eje
-1 标 ejf
-1 样 ked
-1 段 <zone> kch
-1 段 kch
-1 源 <client> oZf
-1 源 oae
-1 用 <host> eoa
-1 用 <outside> Xfq
-1 用 <own> eke
-1 用 <public> edl
-1 用 Wll
-1 由 <client> iic
-1 由 ljY
-1 登 cpc
-1 的 <client> ohY
-1 的 <far> hkb
-1 的 <host> alg
-1 的 eke
-1 着 kdf
-1 端 <client> ijb
-1 端 eke
-1 给 <client> gkb
-1 给 <host> kai
-1 给 <zone> mce
-1 给 led
-1 网 mfc
-1 脑 <client> oZf
-1 脑 qZd
-1 自 <zone> mdd
-1 自 mce
-1 被 <client> qeY
-1 被 <far> mdd
-1 被 <gateway> cfl
-1 被 <zone> sbZ
-1 被 nYh
-1 让 <zone> ldd
-1 让 mag
-1 许 gnZ
-1 说 <zone> hbk
-1 说 fek
-1 调 blg
-1 走 <own> bhj
-1 走 cii
-1 跟 eld
-1 边 <client> naf
-1 边 pbc
-1 过 <gateway> fYp
-1 过 <own> fkd
-1 过 <public> fek
-1 过 dgj
-1 进 <gateway> chj
-1 进 Zmh
-1 连 <client> buX
-1 连 <host> fmb
-1 连 <public> fej
-1 连 <zone> cgk
-1 连 bod
-1 通 <client> Xtd
-1 通 <far> ejf
-1 通 <gateway> emc
-1 通 <host> fna
-1 通 <own> gpY
-1 通 eoa
-1 那 kgc
-1 问 <far> cme
-1 问 <gateway> cdn
-1 问 <host> cii
-1 问 <own> gkc
-1 问 <zone> ika
-1 面 aij
-2 ' -i dfk
-2 ' <outside> dfk
-2 ' dfk
-2 , <client> qca
-2 , <far> gkd
-2 , <gateway> bkg
-2 , <outside> hbk
-2 , <own> aqb
-2 , <public> fkd
-2 , <server> dii
-2 , <zone> nXh
-2 , can kbh
-2 , could led
-2 , curl djf
-2 , do ngZ
-2 , does jcg
-2 , dst Ymi
-2 , from kbh
-2 , ip nbe
-2 , is gqW
-2 , lip coc
-2 , on bpc
-2 , say kee
-2 , source ncd
-2 , target bqc
-2 , the Wfr
-2 , will mdd
-2 , would iic
-2 , 从 oae
-2 , 在 Yeq
-2 , 是 kee
-2 , 源 pac
-2 , 走 bra
-2 , 连 bqb
-2 -l <own> bmf
-2 -l kee
-2 : <client> ilZ
-2 : <far> ofa
-2 : <gateway> iZm
-2 : <host> lde
-2 : <outside> kef
-2 : <own> Xoh
-2 : <zone> hdi
-2 : can oYg
-2 : does odb
-2 : gkc
-2 : in eek
-2 : is fdj
-2 : src pYf
-2 : trying glb
-2 : user pad
-2 : 从 oda
-2 ; kbg
-2 <client> , dle
-2 <client> -> amh
-2 <client> <client> kcg
-2 <client> <far> dsX
-2 <client> <gateway> Xni
-2 <client> <outside> jlY
-2 <client> <own> dkf
-2 <client> <public> ffj
-2 <client> <server> dgk
-2 <client> <service> eje
-2 <client> <zone> hZm
-2 <client> and amf
-2 <client> dst emd
-2 <client> from occ
-2 <client> on gck
-2 <client> open dmd
-2 <client> opens gje
-2 <client> ping Vvc
-2 <client> reach cne
-2 <client> scrapes Xre
-2 <client> to bji
-2 <client> towards Znf
-2 <client> 到 dob
-2 <client> 去 ckf
-2 <client> 用 dmd
-2 <client> 给 sYc
-2 <client> 被 lbg
-2 <client> 连 eoa
-2 <far> -> dkf
-2 <far> <client> pad
-2 <far> <gateway> kcg
-2 <far> <host> iic
-2 <far> <outside> edl
-2 <far> <zone> pcb
-2 <far> from ubX
-2 <far> lcf
-2 <far> to Zof
-2 <far> 到 arc
-2 <far> 连 fkd
-2 <gateway> -> cme
-2 <gateway> <client> ika
-2 <gateway> <far> bne
-2 <gateway> <host> Zgm
-2 <gateway> <outside> hhd
-2 <gateway> <zone> qYf
-2 <gateway> from maf
-2 <gateway> or bdp
-2 <gateway> ping blg
-2 <gateway> to Yqe
-2 <host> , lbg
-2 <host> -> apd
-2 <host> <gateway> eao
-2 <host> <host> jbi
-2 <host> <outside> gjd
-2 <host> <own> ika
-2 <host> <public> ejf
-2 <host> <zone> led
-2 <host> box emc
-2 <host> dst hdi
-2 <host> from sXd
-2 <host> is nbe
-2 <host> jib
-2 <host> server jgd
-2 <host> to bjh
-2 <host> will lcf
-2 <host> 到 dnc
-2 <host> 往 anf
-2 <n> , pad
-2 <n> : pWh
-2 <n> <far> jef
-2 <n> <gateway> fbm
-2 <n> <host> djg
-2 <n> <n> hbk
-2 <n> <outside> glb
-2 <n> <own> clf
-2 <n> <public> fYp
-2 <n> <server> agm
-2 <n> <zone> lbg
-2 <n> against eje
-2 <n> at Ykk
-2 <n> for kef
-2 <n> from kha
-2 <n> in cjh
-2 <n> is nYh
-2 <n> of dmd
-2 <n> on Wtd
-2 <n> src idh
-2 <n> to blg
-2 <n> would ici
-2 <n> 到 apd
-2 <n> 对 jef
-2 <n> 被 oda
-2 <n> 连 dle
-2 <outside> -d ejf
-2 <outside> <client> pYf
-2 <outside> <far> sfV
-2 <outside> <gateway> fkd
-2 <outside> <host> Vrg
-2 <outside> <outside> ecm
-2 <outside> <zone> fbm
-2 <outside> for jfe
-2 <outside> hit enc
-2 <outside> oif cgk
-2 <outside> out bfl
-2 <outside> to Zli
-2 <outside> 到 ajj
-2 <outside> 打 fke
-2 <own> , eej
-2 <own> <gateway> ecm
-2 <own> <outside> gam
-2 <own> <own> gbl
-2 <own> <server> Vgr
-2 <own> <zone> uXa
-2 <own> from oda
-2 <own> oZf
-2 <own> to aep
-2 <own> trying gbl
-2 <public> , eqY
-2 <public> <own> erX
-2 <public> ibk
-2 <server> : akj
-2 <server> <far> cih
-2 <server> <own> fke
-2 <server> at bmf
-2 <server> clf
-2 <server> is nfb
-2 <server> 填 flc
-2 <server> 是 bpc
-2 <service> , Zat
-2 <service> <client> dpb
-2 <service> <far> jhd
-2 <service> <gateway> fje
-2 <service> <n> bii
-2 <service> <own> kgb
-2 <service> <public> emb
-2 <service> <server> Wnj
-2 <service> <zone> lWm
-2 <service> against Zof
-2 <service> at Ysc
-2 <service> broker aof
-2 <service> from kfc
-2 <service> into Ykk
-2 <service> of nbe
-2 <service> on Upk
-2 <service> to cqb
-2 <service> via dle
-2 <service> 到 amh
-2 <service> 进 bmf
-2 <service> 连 dle
-2 <service> 通 gjd
-2 <zone> , nZg
-2 <zone> -o Wmk
-2 <zone> <client> pae
-2 <zone> <far> dle
-2 <zone> <gateway> jff
-2 <zone> <outside> Zjk
-2 <zone> <own> fke
-2 <zone> <public> cmd
-2 <zone> <service> elc
-2 <zone> and cme
-2 <zone> for Ynh
-2 <zone> have ejf
-2 <zone> into dmd
-2 <zone> lan fdk
-2 <zone> open eke
-2 <zone> opens gna
-2 <zone> pc wQf
-2 <zone> ping Zmh
-2 <zone> reach ejf
-2 <zone> say emd
-2 <zone> src qac
-2 <zone> to djg
-2 <zone> towards eld
-2 <zone> 上 ele
-2 <zone> 出 ejf
-2 <zone> 到 aik
-2 <zone> 去 emc
-2 <zone> 和 ahl
-2 <zone> 往 clf
-2 <zone> 用 cnd
-2 <zone> 的 phX
-2 <zone> 连 flb
-2 ? <client> mec
-2 ? <host> hdi
-2 ? <zone> lfd
-2 ? idh
-2 ? in cdm
-2 ^ <- pda
-2 ^ <far> flc
-2 ^ <gateway> gkc
-2 ^ <host> alh
-2 ^ <outside> jch
-2 ^ <own> fmb
-2 ^ <server> dek
-2 ^ <service> bod
-2 ^ <zone> ldf
-2 ^ are idh
-2 ^ can jfe
-2 ^ client qeZ
-2 ^ could gkc
-2 ^ curl bmf
-2 ^ do lfc
-2 ^ does lfd
-2 ^ for doa
-2 ^ has led
-2 ^ if mec
-2 ^ in eek
-2 ^ ip oea
-2 ^ is ijb
-2 ^ our iYm
-2 ^ ping jib
-2 ^ pinging clf
-2 ^ printer led
-2 ^ src obd
-2 ^ the lZi
-2 ^ trace naf
-2 ^ trying cqa
-2 ^ when gdj
-2 ^ would gla
-2 ^ zabbix dem
-2 ^ 在 dap
-2 ^ 急 gdj
-2 ^ 源 kdg
-2 ^ 给 lai
-2 a <server> ecm
-2 a ncd
-2 accept , idh
-2 accept <client> pgY
-2 accept <outside> jef
-2 accept jdf
-2 accept would jfe
-2 access <host> dkf
-2 access mdd
-2 access to Wse
-2 accessible lde
-2 actually chk
-2 add <zone> lde
-2 add lde
-2 add the lde
-2 address <far> jkZ
-2 address <host> dhi
-2 address ejf
-2 address is kfd
-2 agent <client> jhc
-2 agent lfc
-2 alerts djg
-2 all <zone> ldf
-2 all ngY
-2 all of lde
-2 am jef
-2 and <host> Zil
-2 and <outside> cgj
-2 and agm
-2 and from jUp
-2 answer <own> bnd
-2 answer from gjd
-2 answer qfY
-2 answers hjc
-2 any mbf
-2 anybody <outside> naf
-2 anybody oae
-2 anybody on pad
-2 anything <outside> hmY
-2 anything <zone> iic
-2 anything in fje
-2 anything on hmZ
-2 anything stop ibj
-2 anything stopping kcg
-2 anywhere <outside> fmb
-2 anywhere fmb
-2 anywhere on fmb
-2 app <client> nbe
-2 app kYk
-2 are <zone> pdb
-2 are ibj
-2 arrive agm
-2 arrive at crZ
-2 arriving djg
-2 as <server> dfk
-2 as blg
-2 as the blg
-2 asking hbl
-2 at <host> aen
-2 at lWl
-2 at the jcg
-2 attacker <far> lfd
-2 attacker lfd
-2 authentication <client> kfc
-2 away ejf
-2 back <own> Xqf
-2 back from dkf
-2 back jdg
-2 back to ofZ
-2 backup iZk
-2 backups <client> clf
-2 backups clf
-2 behind ici
-2 box <client> ljY
-2 box <zone> iak
-2 box at dkf
-2 box in pUi
-2 box is sVf
-2 box lhb
-2 box on efj
-2 browse Yim
-2 browser bem
-2 but <zone> gej
-2 but kZj
-2 by <gateway> cSy
-2 by <own> apc
-2 by <public> apc
-2 by iic
-2 by the kfd
-2 caller qYe
-2 can <gateway> tXc
-2 can <host> aik
-2 can <outside> kee
-2 can <own> flc
-2 can <zone> lbg
-2 can reach emc
-2 can teh jYk
-2 can the hdi
-2 can use gdj
-2 can't <own> gnZ
-2 can't clf
-2 can't open fje
-2 cant fje
-2 captured <zone> dgj
-2 captured dgj
-2 captured on dgj
-2 change for mcf
-2 change mcf
-2 check <zone> jch
-2 ci <client> mbf
-2 ci mbf
-2 ci runner mbf
-2 client : hal
-2 client <client> jbh
-2 client <far> bgk
-2 client <outside> cfl
-2 client <own> fmb
-2 client <zone> lfd
-2 client at jgd
-2 client iZl
-2 client in ndd
-2 client is sbZ
-2 clients <zone> pcc
-2 clients mha
-2 colleague ecm
-2 come from kdf
-2 come kee
-2 come to Wsf
-2 comes <far> mcd
-2 comes from ici
-2 comes ici
-2 coming <far> mce
-2 coming <outside> jef
-2 coming <zone> kai
-2 coming from lcf
-2 coming lcf
-2 configured enb
-2 confirm <zone> oae
-2 confirm ndc
-2 connect <client> cpa
-2 connect <host> cnd
-2 connect <server> ebn
-2 connect ejf
-2 connecting dle
-2 connecting to dle
-2 connection <- jff
-2 connection <host> eoa
-2 connection <own> Qvh
-2 connection <server> del
-2 connection <zone> gkc
-2 connection from sXd
-2 connection to aeo
-2 connections <zone> bfm
-2 connections gZn
-2 connections into bmg
-2 connects fmb
-2 connects to fmb
-2 copier nae
-2 could cgj
-2 cross <gateway> fdk
-2 cross fdk
-2 cross the fdk
-2 curl -k dle
-2 curl -v cme
-2 curl <own> fke
-2 curl dle
-2 customer <far> occ
-2 customer at nbd
-2 daemon ejf
-2 deliver <far> Xqe
-2 deliver cdn
-2 deliver to cdn
-2 delivers Yog
-2 delivers to aqc
-2 denied ckg
-2 desk <client> gjd
-2 desk <zone> rab
-2 desk in oZf
-2 desk ndb
-2 desk pc lcf
-2 desktop hid
-2 destination fmc
-2 directly <host> eao
-2 directly Vkn
-2 dnat , dZq
-2 dnat <host> dfk
-2 dnat <zone> dgj
-2 dnat eYq
-2 dnat to afo
-2 do <zone> jch
-2 do the gdj
-2 does <gateway> cgl
-2 does <zone> kZj
-2 does our naf
-2 drop , lde
-2 drop in efj
-2 dropped kWm
-2 e rWe
-2 echo gid
-2 effect <zone> mec
-2 effect mec
-2 effect on mec
-2 email ijc
-2 enough for jgd
-2 enough jgd
-2 established <client> lgb
-2 established <far> lfc
-2 established lfc
-2 established src lfc
-2 even ddn
-2 everybody <zone> ncd
-2 everybody in ncd
-2 everybody ncd
-2 example <far> fje
-2 example fkd
-2 example net fje
-2 explain lha
-2 exposed <outside> qac
-2 exposed tYc
-2 exposed to tYc
-2 folks <zone> rZc
-2 folks rZc
-2 for cfl
-2 forward -i kee
-2 forward -s gbl
-2 forward jdg
-2 forwarded Wph
-2 foxmail gkd
-2 from : sZb
-2 from <gateway> ndb
-2 from <host> khc
-2 from <outside> mbf
-2 from <own> Sxd
-2 from <zone> hck
-2 from a ndd
-2 from an jef
-2 from hitting aqc
-2 from nYg
-2 from the kai
-2 from unknown nbe
-2 get <client> dob
-2 get <far> dkf
-2 get <host> dke
-2 get <outside> bne
-2 get <own> gdj
-2 get <zone> Tuf
-2 get at enb
-2 get bmf
-2 get into ang
-2 get to anf
-2 gets <host> bji
-2 gets Yeq
-2 gets to dle
-2 go <outside> cpb
-2 go <own> ekd
-2 go dkf
-2 go to Xni
-2 goes gbl
-2 goes to Yjm
-2 going <far> XyY
-2 going <own> flb
-2 going <public> fck
-2 going aik
-2 going to clf
-2 going via dao
-2 google <far> ckg
-2 google ckg
-2 guest ndc
-2 guy lcf
-2 guys <zone> gam
-2 guys bkh
-2 hairpin <zone> hhd
-2 hangs hZl
-2 happens <zone> jee
-2 happens jfe
-2 happens to jfe
-2 has gmb
-2 have emb
-2 here fZo
-2 his <outside> del
-2 his ebn
-2 his phone del
-2 hit hWo
-2 home <far> dle
-2 home ejf
-2 home to Zpe
-2 host <client> rWf
-2 host <outside> ejf
-2 host <own> ejf
-2 host <zone> ocd
-2 host imY
-2 host in obd
-2 host on oaf
-2 hostname -i kgc
-2 hostname <client> kgc
-2 hostname kgc
-2 hosts <outside> fje
-2 hosts <zone> led
-2 hosts hid
-2 hosts in kfd
-2 how <client> sWf
-2 how <zone> kgd
-2 how come pbc
-2 how does kfd
-2 how gdj
-2 i <host> gmb
-2 i <own> eld
-2 i <zone> alg
-2 i cpb
-2 i e idh
-2 i mean hkb
-2 i'm <client> rbb
-2 i'm at gdj
-2 i'm fej
-2 i'm on lfc
-2 if <outside> lZi
-2 if oaf
-2 impact on tUf
-2 impact uTf
-2 in <client> ncd
-2 in <far> ich
-2 in <gateway> kee
-2 in <outside> ncd
-2 in <own> eqY
-2 in <zone> iZl
-2 in from ncd
-2 in mZh
-2 in the iYm
-2 in to Yim
-2 input hcj
-2 inside Yua
-2 into <gateway> blg
-2 ip <client> fje
-2 ip <gateway> gjd
-2 ip <own> ejf
-2 ip fkd
-2 ip is rZd
-2 ip saddr mec
-2 ip 是 obd
-2 is <gateway> bUx
-2 is <host> fje
-2 is from ldf
-2 is in idh
-2 is it ogY
-2 is that afn
-2 is the ckg
-2 it <client> jkY
-2 it <gateway> del
-2 it <host> hnZ
-2 it <own> Yog
-2 it <zone> ogY
-2 it ilZ
-2 it on qXf
-2 it the eej
-2 it to amg
-2 it's dcn
-2 it's the ado
-2 its -i cbq
-2 its <outside> efj
-2 its bcp
-2 itself -> anf
-2 itself <far> Xpg
-2 itself <host> fjf
-2 itself <own> ele
-2 itself <public> cqa
-2 itself reach dle
-2 itself to ckg
-2 job <client> lcf
-2 job mce
-2 job on mdd
-2 just efj
-2 know <zone> lbg
-2 know peZ
-2 land <host> Xlk
-2 land Wlk
-2 land on Wlk
-2 lands Zjk
-2 lands on Zjk
-2 laptop <client> qXe
-2 laptop in pfX
-2 laptop mbf
-2 leave eXr
-2 length <n> Zmh
-2 length Zmh
-2 line hjc
-2 live mfb
-2 lives <host> nec
-2 lives mfb
-2 lives on ndc
-2 log bhk
-2 machine <client> rXe
-2 machine <zone> gma
-2 machine hkb
-2 machine in gnZ
-2 machines <zone> glc
-2 machines glc
-2 machines in pbc
-2 machines on lcf
-2 mail <host> doa
-2 mail <own> fna
-2 mail from jgd
-2 mail through gjd
-2 mail via eoa
-2 maillog <host> hla
-2 maillog hla
-2 maillog on hla
-2 martian <host> Vtd
-2 martian flc
-2 martian source flc
-2 masquerade <client> lfc
-2 masquerade fkd
-2 may jhc
-2 me <client> sWd
-2 mean Xin
-2 monitoring <far> qZd
-2 monitoring ncd
-2 moved <zone> dbo
-2 moved agm
-2 moved to ihd
-2 must Zof
-2 mx <far> anf
-2 mx Xva
-2 my <client> neb
-2 my <far> qca
-2 my <outside> jch
-2 my box obd
-2 my desk jfe
-2 my laptop nfb
-2 my nbe
-2 my phone ben
-2 names <far> Vsg
-2 names at Wrf
-2 nc aoe
-2 nc vz bme
-2 nginx ilY
-2 nginx on hmZ
-2 no <outside> Ycs
-2 no Vhq
-2 nobody <zone> pda
-2 nobody in pcb
-2 nobody on rba
-2 not <public> eao
-2 not <zone> kai
-2 not from kbi
-2 not gam
-2 not via fbm
-2 nothing <outside> gam
-2 nothing <zone> hdi
-2 nothing from mZg
-2 nothing mYi
-2 nothing on Wfq
-2 of <host> kai
-2 of <zone> hal
-2 of fkd
-2 of the khb
-2 off <host> nbe
-2 off from asb
-2 off gjd
-2 ok oYg
-2 on <client> khb
-2 on <gateway> jhc
-2 on <outside> qYe
-2 on <own> YwZ
-2 on <public> bij
-2 on <zone> ham
-2 on a occ
-2 on dev acq
-2 on our fdk
-2 once iak
-2 one <zone> gZn
-2 one hid
-2 only <outside> ahl
-2 only Yin
-2 onto alh
-2 open <host> bhk
-2 open <outside> sWe
-2 open <zone> nbe
-2 open from pYf
-2 open lce
-2 open the bhk
-2 open to tYb
-2 or <gateway> fck
-2 or <host> cdn
-2 or ecm
-2 or the ddl
-2 our <client> lde
-2 our dbo
-2 out , bhk
-2 out <client> rab
-2 out <far> Zng
-2 out <gateway> edk
-2 out <host> jhc
-2 out <outside> anf
-2 out <server> eej
-2 out <zone> lZi
-2 out gjd
-2 out is ecm
-2 out of nbe
-2 out src led
-2 out to bsa
-2 outbound <far> Zof
-2 outbound to aki
-2 outlook <zone> mfc
-2 outlook in mfb
-2 outlook jhc
-2 outlook on lde
-2 over <host> lbg
-2 over to enb
-2 own gjd
-2 packages <far> ekf
-2 packages clf
-2 packages from clf
-2 packet <client> rVf
-2 packet <far> mec
-2 packet <own> aoe
-2 packet from kdf
-2 packet mce
-2 packets <zone> pYf
-2 packets from oZf
-2 packets jef
-2 page Zfo
-2 partner <far> led
-2 partner lee
-2 pc <client> phW
-2 pc <zone> taZ
-2 pc in rba
-2 pc is lfd
-2 pc qac
-2 pcs <zone> occ
-2 pcs mga
-2 people <outside> ndd
-2 people <zone> jaj
-2 people in hal
-2 people lbg
-2 people on qbb
-2 phone on pbc
-2 phone rYc
-2 ping <far> eke
-2 ping <gateway> gnY
-2 ping <host> bne
-2 ping <zone> jff
-2 ping from kdf
-2 ping hlZ
-2 ping 通 dle
-2 pingable from mdd
-2 pingable mdd
-2 pls <client> qXf
-2 pls naf
-2 plugged <zone> mce
-2 plugged into mce
-2 plugged mce
-2 plz iZl
-2 pointed <own> fke
-2 pointed at bne
-2 pointed bnf
-2 port <n> bhk
-2 port cii
-2 portal <own> dkf
-2 portal dmc
-2 possible <zone> lbg
-2 possible from pXg
-2 possible qZd
-2 postfix ndc
-2 postfix on ndc
-2 postrouting -o bji
-2 postrouting <outside> bji
-2 ppl <zone> kfd
-2 ppl in kfd
-2 ppl jgd
-2 prerouting -d djg
-2 prerouting <own> djg
-2 print <client> mfb
-2 print mgb
-2 print on dkf
-2 print to Ruh
-2 printer <client> nfa
-2 printer <zone> iak
-2 printer at qca
-2 printer kcg
-2 printers <zone> chj
-2 printers chj
-2 printers in hnX
-2 private <host> Zjk
-2 private Zjk
-2 probe <far> jef
-2 probe kdf
-2 prometheus <client> sWe
-2 prometheus oWj
-2 pull ekd
-2 queries naf
-2 query lfc
-2 question : bji
-2 question bji
-2 ran <client> pZe
-2 ran hbk
-2 ran on pZe
-2 reach <host> ajj
-2 reach ajj
-2 reach the aki
-2 reachable <client> uTf
-2 reachable <outside> kdf
-2 reachable <zone> uYa
-2 reachable for saa
-2 reachable from lcf
-2 reachable pZe
-2 reached oYg
-2 recv <client> ugS
-2 refused , efj
-2 refused <client> odb
-2 refused <outside> idh
-2 refused <own> Wrf
-2 refused from hla
-2 refused on kgb
-2 relay <far> bme
-2 relay <host> Zpd
-2 relay aij
-2 replies <host> Yhn
-2 replies Xmj
-2 replies from Xni
-2 reply cZr
-2 request efj
-2 requests mZh
-2 rule <client> mce
-2 rule <zone> rfW
-2 rule kbg
-2 rules <zone> fcl
-2 rules fdk
-2 run <client> jef
-2 run ejf
-2 run on nbd
-2 runner saa
-2 runs <client> hjb
-2 runs <gateway> kcg
-2 runs kgc
-2 runs on jhc
-2 s kdf
-2 sat dbp
-2 scanner <client> mdd
-2 scanner <far> led
-2 scanner at kfd
-2 scanner kbg
-2 scanners <zone> jff
-2 scanners in jff
-2 scanners jch
-2 scans <host> gkd
-2 scans gkc
-2 see <client> mec
-2 see <host> fYq
-2 see <zone> djh
-2 see fdk
-2 see the Ykk
-2 see when tdW
-2 seen <zone> dfk
-2 seen fej
-2 seen from lgb
-2 seen on cfl
-2 send <own> fna
-2 send Zmh
-2 send to goY
-2 sender is qca
-2 sender qca
-2 sending dgj
-2 sending from ofZ
-2 sending through dle
-2 sending to enb
-2 sends <own> flc
-2 sends apd
-2 sends to anf
-2 sent <client> lde
-2 sent <far> pbc
-2 sent by mag
-2 sent occ
-2 sent src mfb
-2 served sZb
-2 server <far> hjb
-2 server <outside> bhk
-2 server <public> eke
-2 server by ekf
-2 server dih
-2 server to csY
-2 session <host> dld
-2 session ckg
-2 session to djg
-2 set <own> gje
-2 set blg
-2 set to blg
-2 shell miY
-2 should <gateway> eek
-2 should akh
-2 should the eek
-2 side jhc
-2 sit <zone> jch
-2 sit in eek
-2 sit jbh
-2 sit on rab
-2 site <own> fmb
-2 site at fnb
-2 site epZ
-2 sites <outside> blf
-2 sites blf
-2 sites on blf
-2 sits <far> jgd
-2 sits <zone> mXi
-2 sits at ncc
-2 sits in pWg
-2 sits on goY
-2 sitting <client> obd
-2 sitting <zone> kee
-2 sitting at pad
-2 sitting in pda
-2 sitting oWi
-2 sitting on fcl
-2 so <gateway> efj
-2 so <outside> cgk
-2 so hal
-2 somebody <outside> kfd
-2 somebody <zone> kcg
-2 somebody in mce
-2 somebody khb
-2 somebody on odb
-2 someone <outside> nbd
-2 someone on kee
-2 someone qZe
-2 something dig
-2 source qQm
-2 staff <zone> pZe
-2 staff pZe
-2 still <far> eld
-2 still <outside> cfk
-2 still fkd
-2 still get gma
-2 still have dld
-2 still reach fmb
-2 straight <host> bpc
-2 straight <zone> dle
-2 straight aqc
-2 straight into coc
-2 straight to dtW
-2 strip -i edl
-2 strip <outside> edl
-2 strip edl
-2 suppose -i del
-2 suppose <outside> del
-2 suppose kdf
-2 swaks <client> jfe
-2 syn <own> gjd
-2 syn fje
-2 syn from kfe
-2 take -i efj
-2 take <outside> efj
-2 take dgj
-2 talk <host> gqX
-2 talk <zone> bmf
-2 talk Zjj
-2 talk to ajk
-2 talk with Ypf
-2 talking <host> fmb
-2 talking <own> gdj
-2 talking eke
-2 talking to eke
-2 talks <own> flc
-2 target is Ypf
-2 target kef
-2 tcp <client> Zog
-2 tcp <outside> edl
-2 tcp <own> dkf
-2 tcp dmd
-2 tcp from oYg
-2 tcp on amg
-2 tcpdump <zone> Xfq
-2 tcpdump Zfo
-2 tcpdump ni eek
-2 tcpdump on bgm
-2 test jlY
-2 that <client> ija
-2 that <gateway> dfk
-2 that <outside> kcf
-2 that <zone> jfe
-2 that from nga
-2 that kai
-2 that on nbe
-2 that stops jdg
-2 that the gbl
-2 that's ofa
-2 thats pYf
-2 the -i aeo
-2 the <client> lha
-2 the <far> hid
-2 the <gateway> ajj
-2 the <host> gkd
-2 the <outside> iVp
-2 the <zone> jhc
-2 the public acq
-2 the three acq
-2 the whole oXh
-2 their iaj
-2 then <host> elc
-2 then gjd
-2 there <far> ndd
-2 there dfk
-2 they fmb
-2 this <client> hcj
-2 this <zone> kgc
-2 this gZn
-2 this on edl
-2 through <host> bod
-2 through <own> gjd
-2 through Zil
-2 through to clf
-2 thunderbird <client> kdf
-2 thunderbird <own> coc
-2 thunderbird <zone> neb
-2 thunderbird at jdg
-2 thunderbird in kdf
-2 thunderbird kia
-2 thunderbird on mec
-2 timed <- kee
-2 to : ape
-2 to <client> Vnk
-2 to <far> Zkj
-2 to <gateway> bne
-2 to <host> Zli
-2 to <outside> cmf
-2 to <own> del
-2 to <public> fje
-2 to <server> ddl
-2 to <zone> pWh
-2 to address ejg
-2 to destination ddn
-2 to djg
-2 to hit bmf
-2 to host ija
-2 to open fmb
-2 to our cme
-2 to ping enb
-2 to reach dob
-2 to source eap
-2 to teh Xpg
-2 to the eek
-2 touch <gateway> ffj
-2 touch ffj
-2 touch the ffj
-2 trace <client> jef
-2 trace jef
-2 traffic <outside> mdd
-2 traffic <zone> oZe
-2 traffic from jbi
-2 traffic of khb
-2 typed mZh
-2 udp <zone> naf
-2 udp from jef
-2 udp oae
-2 unreplied <far> dgj
-2 unreplied <host> Zgn
-2 unreplied cgk
-2 unreplied src cgk
-2 up <client> enb
-2 up <own> cnd
-2 up <zone> qca
-2 up at Wkm
-2 up by ihd
-2 up elc
-2 up on saa
-2 updates <far> anf
-2 updates amg
-2 updates from amg
-2 upstream : fna
-2 upstream fna
-2 usable mag
-2 use cfl
-2 user <client> nbe
-2 user at lcf
-2 user nce
-2 user on nbf
-2 users <zone> neb
-2 uses amg
-2 using <own> dld
-2 using <public> dld
-2 using dld
-2 vendor <far> ndd
-2 vendor ndd
-2 verdict for mbf
-2 verdict mbf
-2 visible rYd
-2 w <n> eoZ
-2 was <client> ndc
-2 was nZg
-2 was on lfb
-2 way <client> rWf
-2 way fjd
-2 we jbi
-2 webmail <own> fkd
-2 webmail fkd
-2 webmail on fjf
-2 website dii
-2 what <gateway> fej
-2 what <zone> kdf
-2 what does fej
-2 what lcg
-2 whats lfc
-2 when <host> mZh
-2 when lbg
-2 whether <host> gdk
-2 whether fan
-2 whether the dcn
-2 while Zjk
-2 who jef
-2 why <client> vaX
-2 why <host> gdj
-2 why <zone> dfl
-2 why can't odb
-2 why cant mec
-2 why does ddl
-2 why gdj
-2 why is pdZ
-2 will <gateway> Zdq
-2 will <host> hbk
-2 will gck
-2 will the cap
-2 with -i Rgv
-2 with <zone> lgb
-2 with jdh
-2 with the jch
-2 without ZZv
-2 work <outside> idh
-2 work hdi
-2 works <outside> eek
-2 works eek
-2 works fine eek
-2 workstation <client> 0XW
-2 workstation <zone> Yjl
-2 workstation cme
-2 would <gateway> gZn
-2 would dcn
-2 would the eao
-2 zabbix <client> lfc
-2 zabbix lfc
-2 一 <client> lde
-2 一 <zone> lbg
-2 一 jef
-2 上 , kfd
-2 上 -i dfk
-2 上 <far> kfd
-2 上 <host> Ysb
-2 上 <outside> cjh
-2 上 <own> ejf
-2 上 <service> clf
-2 上 <zone> lbg
-2 上 curl ekf
-2 上 ping blg
-2 下 , neb
-2 下 : fje
-2 下 <gateway> arc
-2 下 jib
-2 不 <client> oea
-2 不 <far> mfb
-2 不 <gateway> edl
-2 不 <host> gkc
-2 不 <outside> bkh
-2 不 <own> fej
-2 不 <zone> edm
-2 不 gck
-2 不 上 gkc
-2 不 了 ckg
-2 不 到 mce
-2 不 开 flc
-2 不 是 afn
-2 不 让 jch
-2 不 通 blg
-2 个 jfe
-2 为 naf
-2 为 啥 jef
-2 主 ail
-2 么 Zil
-2 之 <zone> kfd
-2 之 jgd
-2 之 后 jgd
-2 事 <own> elc
-2 事 <zone> ibj
-2 事 fej
-2 事 在 jch
-2 事 说 efj
-2 人 <outside> oea
-2 人 <own> bpc
-2 人 <zone> kfd
-2 人 pgX
-2 人 在 qbb
-2 人 用 bji
-2 什 <client> rdY
-2 什 <zone> tfU
-2 从 <client> pYf
-2 从 <zone> jfe
-2 从 pYf
-2 以 <outside> kbh
-2 以 <zone> ogY
-2 以 oea
-2 以 后 ofY
-2 们 cjh
-2 件 <own> ele
-2 件 <server> fej
-2 件 jgd
-2 件 到 enb
-2 会 <gateway> ffj
-2 会 afn
-2 传 dnc
-2 传 到 dnc
-2 但 jZk
-2 信 , djg
-2 信 <own> fkd
-2 信 <server> efj
-2 信 dih
-2 信 走 gkc
-2 像 <client> jgd
-2 像 fje
-2 允 gnZ
-2 允 许 gnZ
-2 公 <far> oZf
-2 公 ked
-2 公 网 lfc
-2 写 的 eld
-2 到 <client> knV
-2 到 <gateway> dpa
-2 到 <host> dkf
-2 到 <own> fkd
-2 到 <zone> dcn
-2 到 hdi
-2 到 ip kYl
-2 到 了 lde
-2 务 端 clf
-2 动 <outside> eld
-2 动 <zone> chj
-2 动 bmf
-2 动 往 anf
-2 印 <client> ikb
-2 印 机 kib
-2 去 <client> fkd
-2 去 eld
-2 去 到 aki
-2 去 连 cpb
-2 发 Zof
-2 发 给 aof
-2 口 , lfb
-2 口 <client> jef
-2 口 <gateway> Yfp
-2 口 <zone> mgb
-2 口 pZd
-2 可 bbq
-2 台 <client> obd
-2 台 maf
-2 台 是 jdg
-2 同 <client> reX
-2 同 nbe
-2 同 事 lag
-2 后 <client> lfc
-2 咱 <gateway> dfk
-2 咱 dfj
-2 咱 们 dfj
-2 器 是 mag
-2 回 hkb
-2 在 <zone> dfk
-2 在 chj
-2 地 <client> kib
-2 地 <host> cjg
-2 址 hkc
-2 外 <far> dle
-2 外 iic
-2 外 网 ihc
-2 如 <far> eke
-2 如 iic
-2 如 到 eke
-2 客 户 vfS
-2 对 bnf
-2 就 gma
-2 就 是 hnY
-2 己 <far> djg
-2 己 <outside> dgj
-2 己 Zjk
-2 己 往 Zng
-2 平 <far> Wrf
-2 平 kee
-2 开 Wrf
-2 得 <far> khb
-2 得 <gateway> ejf
-2 得 <host> flc
-2 得 <outside> eke
-2 得 <zone> aqc
-2 得 dle
-2 得 了 fje
-2 得 到 fkd
-2 得 去 bsa
-2 得 开 gjd
-2 想 jnW
-2 我 <client> mbf
-2 我 <gateway> eao
-2 我 <host> cji
-2 我 <outside> lde
-2 我 <own> eld
-2 我 <zone> hdi
-2 我 们 hjc
-2 我 在 hcj
-2 户 <client> mbe
-2 户 <far> jfe
-2 户 <outside> ben
-2 户 <own> fkd
-2 户 hbk
-2 户 在 neb
-2 户 端 kdf
-2 户 连 fje
-2 打 <host> dgj
-2 打 <own> fmc
-2 打 eke
-2 打 到 emc
-2 投 dmd
-2 报 Xrd
-2 换 <client> chj
-2 换 efj
-2 换 成 fej
-2 掉 <client> pbc
-2 接 <far> cnd
-2 接 <host> dmd
-2 接 <zone> jhc
-2 接 到 kde
-2 接 口 anf
-2 接 打 glc
-2 接 连 fej
-2 控 <client> jef
-2 控 jef
-2 控 机 jef
-2 收 bhl
-2 改 <client> cfl
-2 改 bdo
-2 改 成 ddm
-2 放 <zone> kee
-2 放 在 dle
-2 方 gjd
-2 方 是 gjd
-2 时 , bfm
-2 时 bgl
-2 是 <gateway> dcn
-2 是 <host> jgd
-2 是 <own> Zmg
-2 是 <zone> jbi
-2 是 lde
-2 是 给 lfc
-2 是 被 bgl
-2 有 idh
-2 有 对 kef
-2 本 <client> occ
-2 本 occ
-2 本 机 occ
-2 机 <client> nec
-2 机 <host> clf
-2 机 agm
-2 机 ip lde
-2 机 器 mce
-2 条 , kcg
-2 条 <zone> kdf
-2 条 ici
-2 来 <own> fkd
-2 来 <zone> mdd
-2 来 mce
-2 来 自 mce
-2 段 去 ckg
-2 比 <far> fdl
-2 比 hcj
-2 比 如 hcj
-2 求 <client> cjh
-2 用 <own> dkf
-2 用 <public> ckf
-2 电 <client> tWc
-2 电 uWc
-2 电 脑 qZd
-2 登 dle
-2 登 录 dkf
-2 的 , eek
-2 的 -i dfk
-2 的 <client> sXc
-2 的 <far> foZ
-2 的 <gateway> eek
-2 的 <outside> ici
-2 的 <own> elc
-2 的 <public> eek
-2 的 <service> ici
-2 的 <zone> kXl
-2 的 是 kib
-2 目 <client> bmf
-2 目 <far> dkf
-2 目 anf
-2 目 标 ejf
-2 目 的 amf
-2 直 <host> cji
-2 直 cji
-2 直 连 gkc
-2 看 <client> mec
-2 看 <gateway> cgk
-2 端 : hla
-2 端 <client> kee
-2 端 是 mdd
-2 终 <client> kee
-2 终 kee
-2 终 端 kee
-2 网 <zone> gck
-2 网 段 icj
-2 能 <outside> eld
-2 能 <zone> occ
-2 能 access gma
-2 能 reach gck
-2 能 上 dih
-2 能 到 dhi
-2 能 往 ejf
-2 脑 <client> lgb
-2 脑 <public> dek
-2 脑 是 nbe
-2 脑 用 eej
-2 行 , kdf
-2 行 <zone> kfe
-2 要 <client> ijb
-2 要 <far> Ypf
-2 要 <host> bdo
-2 要 <outside> dsX
-2 要 Vrg
-2 要 从 fkd
-2 要 去 Znf
-2 要 往 amg
-2 要 连 gma
-2 认 : nae
-2 认 nae
-2 访 <client> aqd
-2 访 <far> cmd
-2 访 <gateway> Zhl
-2 访 <host> chj
-2 访 <outside> akj
-2 访 <own> gkc
-2 访 问 cii
-2 话 , jgd
-2 话 <zone> kgc
-2 话 naf
-2 说 ijb
-2 请 <client> mbf
-2 请 <gateway> cem
-2 请 <outside> mce
-2 请 <zone> lah
-2 请 jef
-2 请 问 jef
-2 费 <client> hkb
-2 费 hkb
-2 走 <own> epY
-2 走 <public> epZ
-2 走 enb
-2 跑 <client> rYd
-2 跑 pZe
-2 跑 在 qYe
-2 转 <host> Yfp
-2 转 Zeo
-2 转 到 eek
-2 转 给 afn
-2 边 <own> ejf
-2 边 djg
-2 还 cbq
-2 还 是 cbq
-2 这 <client> obd
-2 这 <gateway> blg
-2 这 台 fjf
-2 这 样 ked
-2 这 边 nbf
-2 连 <client> erY
-2 连 <own> dih
-2 连 <server> dcm
-2 连 <zone> dnc
-2 连 aik
-2 连 上 kee
-2 连 到 coc
-2 连 接 bji
-2 通 <outside> afn
-2 通 <own> fkd
-2 通 ecm
-2 通 过 fje
-2 那 idh
-2 那 边 ndc
-2 都 <zone> mfb
-2 都 kfd
-2 都 在 mfb
-2 里 <client> jib
-2 里 <service> djf
-2 问 : qca
-2 问 <host> gmb
-2 问 <outside> nfa
-2 问 <public> bmf
-2 问 <zone> gdj
-2 问 eke
-2 问 从 oea
-2 问 到 alh
-2 面 <client> bpc
-2 面 <zone> mbf
-2 面 ijb
-2 面 到 cjh
-3 's <gateway> cme
-3 's jgd
-3 , <client> lgb
-3 , <client> 到 bmf
-3 , <far> blf
-3 , <gateway> gbk
-3 , <n> lcf
-3 , <outside> hid
-3 , <outside> to ekd
-3 , <own> eob
-3 , <public> fZo
-3 , <server> 是 jhc
-3 , <service> asa
-3 , <service> to btY
-3 , <zone> -> ahl
-3 , <zone> pda
-3 , <zone> to apc
-3 , <zone> 上 cii
-3 , <zone> 出 ejf
-3 , <zone> 到 goZ
-3 , <zone> 去 flc
-3 , but jYm
-3 , client : fcl
-3 , client jYk
-3 , coming from jef
-3 , coming kef
-3 , does Zkj
-3 , does the aik
-3 , is iVp
-3 , is the kbi
-3 , length <n> Zmh
-3 , length Zmh
-3 , not eao
-3 , not via fcl
-3 , on acq
-3 , on dev acq
-3 , or gbl
-3 , so dhj
-3 , upstream : fna
-3 , upstream fna
-3 , 人 kee
-3 , 人 在 kee
-3 , 会 fej
-3 , 但 jZk
-3 , 地 gkc
-3 , 地 址 gkc
-3 , 我 在 mec
-3 , 改 hZm
-3 , 是 ocd
-3 , 目 clf
-3 , 目 标 eje
-3 , 目 的 djg
-3 , 能 dhi
-3 , 要 bmf
-3 , 请 lcf
-3 , 请 问 lcf
-3 , 这 样 kee
-3 -a <outside> mga
-3 -a <own> djg
-3 -a forward -s bcp
-3 -a input hcj
-3 -a postrouting -o ckh
-3 -a prerouting -d djg
-3 -i <client> pgY
-3 -i <host> cfl
-3 -i <outside> , qgW
-3 -i <outside> -d ejf
-3 -i <own> ejf
-3 -i <zone> -o Vkm
-3 -i forward qdZ
-3 -i ihc
-3 -j <client> ofZ
-3 -j accept , jch
-3 -j accept would jfe
-3 -j drop , mce
-3 -j drop kcg
-3 -j jef
-3 -j masquerade , qgW
-3 -j masquerade uhR
-3 -o <zone> dih
-3 -s <host> bqb
-3 -s <outside> bmg
-3 -s <zone> -d eej
-3 -v <own> ibj
-3 -v <own> trying gam
-3 -v ibj
-3 : <- jff
-3 : <client> lcf
-3 : <far> lgb
-3 : <gateway> Zik
-3 : <host> cjh
-3 : <n> <n> gck
-3 : <n> jch
-3 : <n> src lce
-3 : <outside> hid
-3 : <outside> to bod
-3 : <outside> 到 anf
-3 : <own> dld
-3 : <server> del
-3 : <zone> Ygo
-3 : <zone> to Wio
-3 : connect fke
-3 : connect to fke
-3 : connection jaj
-3 : connection to fdk
-3 : curl dmd
-3 : ip <client> amf
-3 : ip <host> kfd
-3 : ip kia
-3 : jib
-3 : martian flc
-3 : martian source flc
-3 : users rfW
-3 <client> , <server> ejf
-3 <client> , dst cpb
-3 <client> , kcg
-3 <client> , lip cpc
-3 <client> , 是 fej
-3 <client> : Zoe
-3 <client> <client> coc
-3 <client> <far> fpY
-3 <client> <gateway> afn
-3 <client> <outside> Zjk
-3 <client> <own> fkd
-3 <client> <server> edl
-3 <client> <service> alh
-3 <client> <service> to agm
-3 <client> <service> 到 ena
-3 <client> <zone> iZl
-3 <client> and bmf
-3 <client> bhk
-3 <client> cant fje
-3 <client> going glb
-3 <client> going to glb
-3 <client> out lgb
-3 <client> still reach glc
-3 <client> talk goY
-3 <client> talk to goY
-3 <client> then dqZ
-3 <client> to dmc
-3 <client> 上 <service> clf
-3 <client> 上 arb
-3 <client> 去 cmf
-3 <client> 打 gkc
-3 <client> 打 开 gkc
-3 <client> 要 bkh
-3 <client> 要 连 gnZ
-3 <far> , dob
-3 <far> , lip dld
-3 <far> <client> hjc
-3 <far> <gateway> Zjj
-3 <far> <host> Yof
-3 <far> <zone> mce
-3 <far> cme
-3 <far> ip daddr frW
-3 <far> ip frW
-3 <far> still fkd
-3 <far> 访 gjd
-3 <far> 访 问 gjd
-3 <gateway> , Yog
-3 <gateway> <client> coc
-3 <gateway> <far> dnc
-3 <gateway> <gateway> ckg
-3 <gateway> <host> Zkj
-3 <gateway> <own> fje
-3 <gateway> <zone> kbi
-3 <gateway> cme
-3 <gateway> itself reach eke
-3 <gateway> itself to ckg
-3 <gateway> 上 hkb
-3 <host> , iZl
-3 <host> <client> ijb
-3 <host> <far> imZ
-3 <host> <gateway> dbo
-3 <host> <host> dkf
-3 <host> <n> iXm
-3 <host> <own> dfk
-3 <host> <public> dle
-3 <host> <zone> qYe
-3 <host> box hkb
-3 <host> dfk
-3 <host> out ckg
-3 <host> reachable from jff
-3 <host> reachable mbf
-3 <host> server by ekf
-3 <host> server dih
-3 <host> server to csY
-3 <host> talk cqb
-3 <host> talk to cqb
-3 <n> , can nbe
-3 <n> , is lbf
-3 <n> , will kdf
-3 <n> , would gVr
-3 <n> : does ndd
-3 <n> : jff
-3 <n> <host> efj
-3 <n> <n> <client> Wrf
-3 <n> <n> in cem
-3 <n> <n> src mfb
-3 <n> <outside> mbf
-3 <n> <own> dih
-3 <n> <public> eVt
-3 <n> <server> cem
-3 <n> <zone> kcg
-3 <n> coming from nce
-3 <n> coming nce
-3 <n> dnat cgk
-3 <n> does del
-3 <n> does the fdk
-3 <n> established lfc
-3 <n> established src lfc
-3 <n> example fje
-3 <n> example net fje
-3 <n> from qad
-3 <n> ip <client> Ymi
-3 <n> ip <far> bne
-3 <n> ip <host> jWo
-3 <n> ip blg
-3 <n> ip saddr kde
-3 <n> is fdk
-3 <n> on the boe
-3 <n> out hjc
-3 <n> s kdf
-3 <n> tcp dmd
-3 <n> tcp from oYg
-3 <n> tcp on amg
-3 <n> to bcp
-3 <n> udp from jdg
-3 <n> udp kcg
-3 <n> unreplied cgk
-3 <n> unreplied src cgk
-3 <n> 行 , neb
-3 <n> 行 cdn
-3 <outside> , hid
-3 <outside> <far> mce
-3 <outside> <gateway> Zqc
-3 <outside> <host> Ypf
-3 <outside> <outside> ben
-3 <outside> <service> dnd
-3 <outside> <service> to ejf
-3 <outside> <service> 到 dob
-3 <outside> <zone> jgc
-3 <outside> get at fmb
-3 <outside> get glb
-3 <outside> out on dfj
-3 <outside> straight amg
-3 <outside> to bkh
-3 <outside> to the Yeq
-3 <outside> 上 nZg
-3 <outside> 访 fjd
-3 <outside> 访 问 fjd
-3 <own> , fej
-3 <own> <client> ndc
-3 <own> <far> mcf
-3 <own> <gateway> hck
-3 <own> <host> hbk
-3 <own> <n> from kdf
-3 <own> <n> lcf
-3 <own> <n> on obd
-3 <own> <outside> edl
-3 <own> <own> fej
-3 <own> ibj
-3 <own> open jfe
-3 <own> open to jfe
-3 <own> work for jgd
-3 <server> <client> qeY
-3 <server> <own> bod
-3 <server> nfa
-3 <service> , bij
-3 <service> <client> jlZ
-3 <service> <far> fkd
-3 <service> <gateway> Zpe
-3 <service> <n> ali
-3 <service> <n> from odb
-3 <service> <n> on bji
-3 <service> <n> to Uqi
-3 <service> <n> 连 dle
-3 <service> <outside> lfc
-3 <service> <own> bmf
-3 <service> <public> bji
-3 <service> <server> ajj
-3 <service> connection gck
-3 <service> from icj
-3 <service> from the hcj
-3 <service> gjd
-3 <service> into blg
-3 <service> into the blg
-3 <service> lookups jef
-3 <service> on Yog
-3 <service> on the Xsd
-3 <service> out lec
-3 <service> queries jdg
-3 <service> query lfc
-3 <service> session clf
-3 <service> sites blf
-3 <service> sites on blf
-3 <service> straight fkd
-3 <service> straight to eke
-3 <service> to bkh
-3 <service> to the clf
-3 <service> 到 ekf
-3 <service> 登 dkf
-3 <service> 登 录 dkf
-3 <zone> , ojV
-3 <zone> : dhi
-3 <zone> <client> kee
-3 <zone> <far> boc
-3 <zone> <gateway> amg
-3 <zone> <host> eje
-3 <zone> <outside> Zpe
-3 <zone> <own> fje
-3 <zone> <public> dZq
-3 <zone> <service> chi
-3 <zone> <service> to fje
-3 <zone> <service> 到 efj
-3 <zone> <zone> Xjn
-3 <zone> aki
-3 <zone> and dZp
-3 <zone> can use gdj
-3 <zone> can't fkd
-3 <zone> clients emc
-3 <zone> get fjd
-3 <zone> gets gkc
-3 <zone> gets to gkc
-3 <zone> go fje
-3 <zone> in ip kee
-3 <zone> in kee
-3 <zone> ip oZe
-3 <zone> ip saddr scY
-3 <zone> out to dmd
-3 <zone> reach eek
-3 <zone> reach the eek
-3 <zone> rules dfl
-3 <zone> still fmc
-3 <zone> straight gkc
-3 <zone> straight to gkc
-3 <zone> talk ckf
-3 <zone> talk to ckf
-3 <zone> then gkc
-3 <zone> then reach gmb
-3 <zone> to Vkm
-3 <zone> to the dkf
-3 <zone> 能 上 fkd
-3 <zone> 访 gjd
-3 <zone> 访 问 gjd
-3 <zone> 那 lde
-3 <zone> 里 fnb
-3 ? <client> neb
-3 ? <far> gnZ
-3 ? <host> kah
-3 ? <outside> fZo
-3 ? <own> dnc
-3 ? <zone> gam
-3 ? i mean dgj
-3 ^ <- pda
-3 ^ <client> -> dmd
-3 ^ <client> <service> dkg
-3 ^ <client> jgd
-3 ^ <client> ping Ypf
-3 ^ <client> to Zrb
-3 ^ <client> 到 anf
-3 ^ <client> 去 anf
-3 ^ <client> 被 lbg
-3 ^ <far> from mec
-3 ^ <far> mce
-3 ^ <far> to anf
-3 ^ <gateway> -> clf
-3 ^ <gateway> efj
-3 ^ <host> -> apd
-3 ^ <host> djh
-3 ^ <host> to avX
-3 ^ <host> 往 blg
-3 ^ <outside> to Wsd
-3 ^ <outside> 到 gkc
-3 ^ <outside> 打 djg
-3 ^ <outside> 的 kbh
-3 ^ <own> from jfe
-3 ^ <own> gnZ
-3 ^ <server> eel
-3 ^ <service> <n> dnd
-3 ^ <service> from obd
-3 ^ <service> into ejf
-3 ^ <service> neb
-3 ^ <service> on bmf
-3 ^ <service> to boe
-3 ^ <zone> -> cnd
-3 ^ <zone> ping Ylj
-3 ^ <zone> to Vrg
-3 ^ <zone> 上 fkd
-3 ^ <zone> 到 Zep
-3 ^ <zone> 去 ckg
-3 ^ <zone> 用 anf
-3 ^ <zone> 连 fkc
-3 ^ ^ <client> ilZ
-3 ^ ^ <host> cii
-3 ^ ^ <outside> Vip
-3 ^ ^ <service> bod
-3 ^ ^ <zone> gjd
-3 ^ ^ are idh
-3 ^ ^ can jfe
-3 ^ ^ client qeZ
-3 ^ ^ could gkc
-3 ^ ^ curl bmf
-3 ^ ^ do lfc
-3 ^ ^ does lfd
-3 ^ ^ for doa
-3 ^ ^ has led
-3 ^ ^ hjc
-3 ^ ^ if mec
-3 ^ ^ in eek
-3 ^ ^ ip oea
-3 ^ ^ is ijb
-3 ^ ^ our iYm
-3 ^ ^ ping jib
-3 ^ ^ pinging clf
-3 ^ ^ printer led
-3 ^ ^ src obd
-3 ^ ^ the lZi
-3 ^ ^ trace naf
-3 ^ ^ trying cqa
-3 ^ ^ when gdj
-3 ^ ^ would gla
-3 ^ ^ zabbix dem
-3 ^ ^ 在 dap
-3 ^ ^ 急 gdj
-3 ^ ^ 源 kdg
-3 ^ ^ 给 lai
-3 ^ can teh jYk
-3 ^ curl jic
-3 ^ customer at ndd
-3 ^ customer eao
-3 ^ does kgc
-3 ^ does the kgc
-3 ^ from qfX
-3 ^ from the ofa
-3 ^ how come pbc
-3 ^ how ncd
-3 ^ i dle
-3 ^ i'm gdj
-3 ^ i'm on led
-3 ^ if mZg
-3 ^ ip <far> boc
-3 ^ ip dob
-3 ^ is djg
-3 ^ maillog Zsb
-3 ^ maillog on Zsb
-3 ^ my qgX
-3 ^ nc dme
-3 ^ nc vz fje
-3 ^ nginx hmZ
-3 ^ nginx on hmZ
-3 ^ nobody ijb
-3 ^ on the eap
-3 ^ our gam
-3 ^ outlook kee
-3 ^ outlook on kde
-3 ^ ping from kdf
-3 ^ ping kcg
-3 ^ pls pYg
-3 ^ plz qXf
-3 ^ postfix lde
-3 ^ postfix on lde
-3 ^ printer jch
-3 ^ seen efj
-3 ^ seen on dfk
-3 ^ somebody mec
-3 ^ suppose -i del
-3 ^ suppose kdf
-3 ^ tcpdump bfm
-3 ^ tcpdump ni eek
-3 ^ tcpdump on dfj
-3 ^ the printer ejf
-3 ^ thunderbird kdf
-3 ^ thunderbird on kdf
-3 ^ trace <client> amg
-3 ^ trace djg
-3 ^ users on jfe
-3 ^ what gdj
-3 ^ whats lfc
-3 ^ why can't lce
-3 ^ why cant mec
-3 ^ why does edl
-3 ^ why gdj
-3 ^ why is pdZ
-3 ^ will hbk
-3 ^ would cfk
-3 ^ would the fbm
-3 ^ zabbix <server> Zog
-3 ^ zabbix ijb
-3 ^ 为 naf
-3 ^ 为 啥 jef
-3 ^ 从 cfk
-3 ^ 客 lfb
-3 ^ 客 户 lfb
-3 ^ 我 lah
-3 ^ 我 在 hbk
-3 ^ 目 cmf
-3 ^ 目 的 cmf
-3 ^ 请 kfe
-3 ^ 请 问 kfe
-3 a <far> rXe
-3 a <host> inX
-3 a <outside> ibj
-3 a <own> elc
-3 a <zone> bji
-3 a box in pWh
-3 a box mZh
-3 a client at jgd
-3 a client in ncd
-3 a client jdg
-3 a colleague ebm
-3 a connection eke
-3 a connection to Vvc
-3 a customer at kee
-3 a customer mcd
-3 a hjd
-3 a host in qZd
-3 a host on pae
-3 a host rZd
-3 a laptop in ogY
-3 a laptop jai
-3 a laptop on egj
-3 a machine gma
-3 a machine in gnZ
-3 a packet from kdf
-3 a packet mbf
-3 a pc in rba
-3 a pc uZZ
-3 a phone oae
-3 a phone on oae
-3 a printer Zof
-3 a syn fje
-3 a syn from kfd
-3 a user oae
-3 a workstation aki
-3 able <host> ejf
-3 able <own> gjd
-3 able <zone> Utf
-3 able dle
-3 able to dle
-3 able to hit ang
-3 able to open glb
-3 able to ping flc
-3 able to reach gkc
-3 able to use gZo
-3 about bhl
-3 accept , does Zgn
-3 accept , would pad
-3 accept <client> pZe
-3 accept kdf
-3 access denied ckg
-3 access dmd
-3 address <far> fma
-3 address <host> Ygo
-3 address bgl
-3 address does chi
-3 address does the chi
-3 all <zone> flc
-3 allowed <far> djg
-3 allowed eke
-3 allowed out dle
-3 allowed out to dle
-3 an <far> hic
-3 an <own> cmd
-3 an answer bod
-3 an answer from bod
-3 an attacker lfd
-3 and <host> aoe
-3 and <n> cme
-3 and <n> on bnf
-3 and <outside> jef
-3 and <zone> Zkj
-3 and cle
-3 any <zone> ncd
-3 any pae
-3 any way occ
-3 anything <zone> kfd
-3 anything oZf
-3 anything that pcb
-3 app lde
-3 are <client> ncd
-3 are <zone> gma
-3 are hid
-3 arrive <host> akh
-3 arrive at dgk
-3 arrive bkh
-3 as <server> dfk
-3 as jbh
-3 as seen from lfc
-3 as seen lde
-3 at <far> lgb
-3 at <own> dkf
-3 at <zone> Zli
-3 at all goY
-3 at clf
-3 back dkf
-3 backup <client> jdg
-3 backup <host> tZa
-3 backup job led
-3 backup tbY
-3 be <client> uWc
-3 be <host> drY
-3 be <outside> lcf
-3 be <own> Vvd
-3 be <zone> kcg
-3 be oea
-3 be reached oYg
-3 being pad
-3 between aqc
-3 box <client> mfc
-3 box <host> ddm
-3 box Xlk
-3 but med
-3 by <client> jfe
-3 by <host> gjd
-3 by <own> Vsf
-3 by <service> chj
-3 by <service> to bmf
-3 by <zone> fkc
-3 by kjZ
-3 by the mce
-3 bytes fej
-3 c jlY
-3 call Zli
-3 can <client> clf
-3 can <client> reach bod
-3 can <gateway> djg
-3 can <host> Xgp
-3 can <outside> nbe
-3 can <zone> hit fkd
-3 can <zone> kdf
-3 can <zone> ping fjd
-3 can <zone> reach gma
-3 can anybody oae
-3 can anybody on pad
-3 can cme
-3 can get Xrd
-3 can nobody kgc
-3 can't <own> gkc
-3 can't <zone> fkd
-3 can't clf
-3 cannot coc
-3 cant <own> gkd
-3 cant <zone> ihd
-3 cant fje
-3 change kfd
-3 check : src tVf
-3 check <client> eke
-3 check <far> amg
-3 check <host> Ypf
-3 check <own> dpb
-3 check ihd
-3 client <own> fkd
-3 client <server> gdj
-3 clients ibj
-3 colleague jgc
-3 come <zone> jdf
-3 come gam
-3 come in from mga
-3 comes ccn
-3 coming <outside> lgc
-3 coming in from nbe
-3 coming in kYk
-3 coming nWj
-3 connect <client> ikb
-3 connect <far> jbi
-3 connect <gateway> kfd
-3 connect <own> fje
-3 connect <server> gej
-3 connect from mbe
-3 connect from unknown mbe
-3 connect jdg
-3 connect to <server> eld
-3 connect to address ejg
-3 connect to fdk
-3 connect to host cpb
-3 connection <- kee
-3 connection <client> hka
-3 connection <gateway> del
-3 connection <outside> idh
-3 connection <own> Xog
-3 connection <server> ffj
-3 connection <zone> ijb
-3 connection refused , efj
-3 connection refused from hla
-3 connection to the dlf
-3 conntrack -l kee
-3 conntrack <gateway> Xfq
-3 conntrack <own> bmf
-3 conntrack kee
-3 could <host> bqb
-3 cure chj
-3 curl <own> jfd
-3 curl mhZ
-3 customer sVf
-3 deliver <far> coc
-3 deliver ckg
-3 deliver outbound cgk
-3 deliver outbound to cgk
-3 desk <client> cem
-3 desk hbk
-3 destination <client> rgV
-3 destination <host> gdi
-3 destination <host> will lcf
-3 destination <zone> jgd
-3 destination kde
-3 dmesg del
-3 dnat , does rgV
-3 dnat , ogZ
-3 dnat : ngZ
-3 dnat <host> fej
-3 dnat to destination eej
-3 dnat to eej
-3 do <host> gjd
-3 do <service> Xsd
-3 do <service> to gkc
-3 do <zone> naf
-3 do gkb
-3 do packets from oZf
-3 do packets naf
-3 does <client> cmd
-3 does <gateway> kfd
-3 does <host> ecm
-3 does <outside> ijb
-3 does <service> from kgc
-3 does <service> ofa
-3 does <service> to bmg
-3 does <zone> -> gkc
-3 does <zone> have fkd
-3 does anything fej
-3 dport <far> bgl
-3 dport <host> Vhq
-3 dport <n> Zep
-3 dport <n> src Zep
-3 dport Zep
-3 drop , led
-3 drop : in ffj
-3 drop <zone> ffj
-3 drop fbm
-3 e <host> dnc
-3 e <own> fpX
-3 echo ijb
-3 even <gateway> fej
-3 even cross ebm
-3 even ffj
-3 even touch ffj
-3 even touch the ffj
-3 far as blg
-3 far as the blg
-3 far blg
-3 fetch <far> ejf
-3 fetch clg
-3 fetch updates dkg
-3 fetch updates from dkg
-3 fine <gateway> fek
-3 fine <own> dmd
-3 fix <zone> gck
-3 for <client> aof
-3 for <host> hla
-3 for <outside> pcb
-3 for <own> eob
-3 for <zone> -> fkd
-3 for <zone> ndc
-3 for reX
-3 form mce
-3 forward <n> kbh
-3 forward <zone> nfb
-3 forward mbf
-3 from <client> elc
-3 from <client> to Voj
-3 from <far> fkd
-3 from <far> to Zoe
-3 from <gateway> dkf
-3 from <gateway> to cme
-3 from <host> iid
-3 from <host> to fmb
-3 from <outside> bij
-3 from <outside> for Xrf
-3 from <outside> on clg
-3 from <outside> to cji
-3 from <own> eke
-3 from <zone> Xph
-3 from <zone> into dmd
-3 from <zone> to cih
-3 from my box obd
-3 from my kcf
-3 from my phone aeo
-3 from talking eke
-3 from talking to eke
-3 from the vTe
-3 fw <zone> efj
-3 fw efj
-3 fwd <zone> efj
-3 fwd drop efj
-3 fwd drop in efj
-3 fwd efj
-3 get <far> lcf
-3 get <gateway> aij
-3 get <host> Ynh
-3 get <outside> lha
-3 get <own> ckg
-3 get <service> jdg
-3 get <service> on bii
-3 get <zone> clf
-3 get gdj
-3 get in jfe
-3 get out bpc
-3 get out to bpc
-3 get through dkf
-3 get through to dkf
-3 get to aik
-3 get to the afo
-3 gets <own> Zqd
-3 gets neb
-3 gets out gma
-3 gets out to gma
-3 go dmd
-3 go out dke
-3 go out to dke
-3 going <host> dcn
-3 going cbp
-3 going out cen
-3 going out to cen
-3 gone , kgd
-3 gone kee
-3 got <zone> qYf
-3 got fkd
-3 had <outside> hci
-3 had mbf
-3 hairpin <client> jja
-3 hairpin <own> gkc
-3 hairpin <zone> Vhq
-3 has hjd
-3 have dkg
-3 he <own> fke
-3 he dlf
-3 her lfd
-3 here ekf
-3 his <far> qZd
-3 his pad
-3 hit dih
-3 host <client> hbk
-3 host <outside> mcf
-3 host liZ
-3 i <client> mec
-3 i <gateway> Yjl
-3 i <host> jZk
-3 i <outside> Xct
-3 i <own> dmd
-3 i <service> cgk
-3 i <zone> lah
-3 i am jee
-3 i e eao
-3 i nce
-3 i sit in kfd
-3 i sit odc
-3 i strip -i eek
-3 i strip eek
-3 i take -i dgk
-3 i take dgk
-3 i'm <client> scY
-3 i'm <zone> agn
-3 i'm eXr
-3 i'm sitting hcj
-3 if <host> Xmj
-3 if <outside> qfY
-3 if Zjk
-3 if i cfl
-3 iif <outside> cgk
-3 iif <outside> oif cgk
-3 in , mce
-3 in <client> oea
-3 in <host> hhd
-3 in <outside> dfk
-3 in <outside> out bfl
-3 in <zone> dgj
-3 in ip <far> chi
-3 in the kdg
-3 inbound <outside> led
-3 inbound mde
-3 into <gateway> from lbg
-3 into <gateway> lbg
-3 ip <host> kbh
-3 ip jZk
-3 is <client> jhc
-3 is <far> jgd
-3 is <gateway> Yau
-3 is <host> gck
-3 is <outside> hdi
-3 is <own> dke
-3 is <server> dfj
-3 is <service> dmd
-3 is <service> from mce
-3 is <service> on Xub
-3 is <service> to bra
-3 is <zone> lde
-3 is iYm
-3 is it the eej
-3 is the blg
-3 it <client> jfe
-3 it <far> eoa
-3 it <gateway> dbo
-3 it <host> aar
-3 it <own> Ykk
-3 it <zone> kUo
-3 it fbm
-3 it possible occ
-3 it to Woi
-3 it to the Woi
-3 its <client> lde
-3 its <far> Xre
-3 its <host> chj
-3 its <own> fna
-3 itself <far> aoe
-3 itself <host> blg
-3 itself <outside> oZg
-3 itself ecm
-3 itself get amg
-3 itself get to amg
-3 itself open pXg
-3 job oZf
-3 kernel : eej
-3 kernel : in eej
-3 kernel <zone> edl
-3 kernel eej
-3 kindly <zone> jef
-3 kindly confirm mbf
-3 kindly ici
-3 know jbi
-3 lab <client> kfe
-3 lab mce
-3 label <zone> qab
-3 label pdb
-3 label printer meb
-3 land <host> ccn
-3 land cgk
-3 land on cgk
-3 land on the cgk
-3 laptop <client> bji
-3 laptop <outside> agm
-3 laptop <zone> hcj
-3 length <client> pZe
-3 length <host> cbp
-3 length <n> ip edm
-3 length <n> lbf
-3 length <own> gck
-3 length lbf
-3 let <own> gkc
-3 let <zone> akh
-3 let cii
-3 let through cfk
-3 line <client> rUg
-3 line <n> , pda
-3 line <n> does iid
-3 line <n> kfc
-3 line <zone> mXj
-3 line kfd
-3 log <host> jgc
-3 logged in mfb
-3 logged mfb
-3 logs hjc
-3 lose bmg
-3 mail <outside> emc
-3 mail <own> fkd
-3 mail <zone> obd
-3 mail gkc
-3 maillog <host> dmd
-3 maillog dmd
-3 maillog on Wmk
-3 make <client> cnd
-3 make bkh
-3 make it aod
-3 make it to amg
-3 masquerade <zone> gjd
-3 masquerade line gjd
-3 me <gateway> cfk
-3 me <zone> dbo
-3 me dfk
-3 me whether ici
-3 me whether the ici
-3 monitoring <far> kcg
-3 monitoring lbg
-3 monitoring probe jdg
-3 moved jZk
-3 must <client> kfc
-3 must djg
-3 mx <far> fna
-3 mx cpc
-3 mx example grV
-3 my <client> pZe
-3 my <far> ndc
-3 my <zone> kia
-3 my box rVf
-3 my desk mga
-3 my laptop ofZ
-3 my pda
-3 nat <client> lcf
-3 nat mfb
-3 need taZ
-3 needs ZwY
-3 never Xbu
-3 new <client> gZn
-3 new <outside> lfc
-3 new <zone> jfd
-3 new lYj
-3 nightly mga
-3 no <own> cme
-3 no <zone> flc
-3 no bgl
-3 nobody dZq
-3 not <outside> gdj
-3 not <own> gpX
-3 not connect eke
-3 not connect to eke
-3 nothing iYm
-3 now rab
-3 of <far> hlb
-3 of <gateway> glb
-3 of <host> ang
-3 of <outside> cjh
-3 of <own> fmb
-3 of <service> fmb
-3 of <zone> kdf
-3 off <outside> ibi
-3 off jZk
-3 on <client> mag
-3 on <gateway> lfd
-3 on <host> edl
-3 on <n> mZg
-3 on <outside> dih
-3 on <outside> for amg
-3 on <own> for ndc
-3 on <own> from kdf
-3 on <own> ilZ
-3 on <own> to Zfo
-3 on <service> Zgn
-3 on <service> to dkf
-3 on <zone> agm
-3 on kZk
-3 on my mga
-3 on the <zone> hdh
-3 on the dkf
-3 one <zone> Zeq
-3 one bfm
-3 only <zone> kbh
-3 only fbm
-3 open <far> Usg
-3 open <host> Zil
-3 open <own> djg
-3 open <service> arc
-3 open <service> on flc
-3 open <service> to dob
-3 open <zone> Xjm
-3 open Wnj
-3 open connections cii
-3 open connections into clg
-3 opening Xjm
-3 opens <service> ekf
-3 opens Xva
-3 or bfm
-3 our <far> imY
-3 our <outside> idi
-3 our <own> cmd
-3 our <service> apd
-3 our monitoring pad
-3 out , Vgs
-3 out <client> oXh
-3 out <far> nZf
-3 out <gateway> alg
-3 out <host> igd
-3 out <outside> fje
-3 out <zone> oae
-3 out <zone> src qac
-3 out ip gam
-3 out oYg
-3 out of kee
-3 out of the kgc
-3 out run on jgd
-3 outbound <far> Zoe
-3 outbound <host> jWn
-3 outbound <service> to Ypf
-3 outgoing <server> ejf
-3 outgoing khb
-3 over <client> iic
-3 over <far> glb
-3 over <host> qbb
-3 over <own> fkd
-3 over <public> eld
-3 over <service> bmf
-3 over <service> from Xsd
-3 over bme
-3 over udp cnd
-3 own dih
-3 packet <host> amg
-3 packet <zone> alh
-3 packet alh
-3 path goY
-3 pc <client> dsX
-3 pc alh
-3 people <zone> pcb
-3 people mfa
-3 phone <outside> kai
-3 phone jdg
-3 ping <client> ncd
-3 ping <far> blf
-3 ping <far> from mag
-3 ping <gateway> ckg
-3 ping <host> foa
-3 ping <host> from mbf
-3 ping <outside> jfe
-3 ping <own> from mdd
-3 ping <zone> dkg
-3 ping jia
-3 ping 不 Zmh
-3 ping 不 通 blg
-3 ping 得 Zpf
-3 ping 得 到 Zpe
-3 pinging <client> oea
-3 pinging odb
-3 plain <service> Zng
-3 plain Xsd
-3 pls <client> oYf
-3 plz mdd
-3 poller cfm
-3 polls anf
-3 port <client> hid
-3 port <gateway> bgk
-3 port <host> eld
-3 port <n> from mce
-3 port <n> hid
-3 port <n> of anf
-3 port <n> on cod
-3 port <n> to jhc
-3 port <outside> dld
-3 port <own> fje
-3 port hid
-3 postfix lde
-3 postfix on lde
-3 printer <client> boc
-3 printer ang
-3 probe <far> kgd
-3 probe lde
-3 prometheus eld
-3 public <own> crZ
-3 public crZ
-3 pull bpc
-3 query <far> dlf
-3 query <service> at dlf
-3 query <service> dkf
-3 query dkf
-3 ran <client> ndb
-3 ran it vWc
-3 ran that nbe
-3 ran that on nbe
-3 ran this mgb
-3 ran this on mgb
-3 ran vZY
-3 random <outside> mce
-3 random mce
-3 rcpt <client> sUg
-3 rcpt from lgb
-3 rcpt from unknown lgb
-3 rcpt lgb
-3 reach <public> dpb
-3 reach <service> bki
-3 reach <service> on aki
-3 reach bgm
-3 reach itself dpa
-3 reachable foZ
-3 refused , afn
-3 refused <client> sbZ
-3 refused <outside> dZq
-3 refused mbf
-3 relay nbe
-3 remove <zone> lbf
-3 remove lbf
-3 resolve <far> amg
-3 resolve amg
-3 resolve names amg
-3 resolve names at blg
-3 return Zjj
-3 rule , kZj
-3 rule jYl
-3 rules sZb
-3 run <zone> gdj
-3 run pYf
-3 runs lga
-3 same cdn
-3 says <client> gck
-3 says <own> dpa
-3 says <service> Zsb
-3 says efj
-3 scan lfd
-3 scanner jbi
-3 scans <host> aik
-3 scans aik
-3 see <zone> bbq
-3 see nbe
-3 send <host> Vnk
-3 send ajj
-3 send mail nhY
-3 send out blg
-3 send out to blg
-3 sending jef
-3 sends jib
-3 server <far> Yog
-3 server <own> eek
-3 session to bwV
-3 should foZ
-3 shows ijb
-3 since edk
-3 sits mbf
-3 snat <own> bdo
-3 snat eap
-3 snat to eap
-3 snat to source eap
-3 so edl
-3 some <outside> lde
-3 somebody <zone> jfe
-3 somebody out mfb
-3 somebody out on mfb
-3 somebody sitting hci
-3 somebody sitting in jfe
-3 someone jfe
-3 source <client> dmc
-3 source <far> odb
-3 source <host> from mbf
-3 source <host> led
-3 source <own> jib
-3 source hjc
-3 source ip akj
-3 src <client> ckf
-3 src <client> dst emd
-3 src <gateway> gma
-3 src <host> dst hdi
-3 still <far> Zof
-3 still <gateway> foZ
-3 still <host> bgl
-3 still <outside> gjd
-3 still <own> gje
-3 still get to eje
-3 straight afn
-3 syn <client> jfd
-3 syn <far> eke
-3 syn dkf
-3 syn sent mfb
-3 syn sent src mfb
-3 take <outside> fcl
-3 take pac
-3 take the -i bgm
-3 take the bgm
-3 taking <outside> Yfp
-3 taking Yfp
-3 talk <host> ecl
-3 talk Vip
-3 talk to Wio
-3 talk to the Xio
-3 tcp , rXe
-3 tcp <far> cjh
-3 tcp <gateway> cVv
-3 tcp <host> hid
-3 tcp <n> , dcn
-3 tcp <n> Zsc
-3 tcp <n> from tTg
-3 tcp <n> on Zng
-3 tcp <n> to Ygo
-3 tcp <zone> nbe
-3 tcp jkZ
-3 teh jgc
-3 test mec
-3 that <client> mfb
-3 that <gateway> fZo
-3 that <host> Ykk
-3 that <outside> clf
-3 that <zone> ncd
-3 that bhk
-3 that was ncc
-3 that was on lfb
-3 that's gkc
-3 the ' -i efj
-3 the ' efj
-3 the <client> jfe
-3 the <far> igd
-3 the <gateway> from kcg
-3 the <gateway> obd
-3 the <host> bkg
-3 the <host> box idh
-3 the <host> server cii
-3 the <outside> bkh
-3 the <outside> to clg
-3 the <own> cnd
-3 the <public> fdk
-3 the <server> ffj
-3 the <zone> , jfe
-3 the <zone> eke
-3 the pcs occ
-3 the people taZ
-3 the scanner iak
-3 their goY
-3 then get dle
-3 then get to glb
-3 there <far> qXe
-3 there tVe
-3 these gam
-3 they <own> emd
-3 they Zgm
-3 this <client> lfc
-3 this <gateway> gcl
-3 this <host> fZo
-3 this <zone> jbi
-3 this ebn
-3 this is from ldf
-3 through <host> inX
-3 through inY
-3 thunderbird <zone> mgb
-3 thunderbird mfb
-3 time lcf
-3 time out fkd
-3 timed <client> kdf
-3 timed <gateway> dgj
-3 timed <own> Yli
-3 timed <server> eej
-3 timed out , eke
-3 timeout cfl
-3 times dhi
-3 times out dhi
-3 to <client> dsX
-3 to <far> jka
-3 to <gateway> dmc
-3 to <gateway> from oYg
-3 to <n> jlZ
-3 to <n> on bmg
-3 to <outside> kah
-3 to <own> from mbg
-3 to <public> del
-3 to <service> at ele
-3 to <service> on bne
-3 to <service> to eld
-3 to <zone> mkW
-3 to accept kdf
-3 to accept would kee
-3 to anything cqa
-3 to deliver clg
-3 to deliver to clg
-3 to glb
-3 to itself emc
-3 to know peZ
-3 to mail gjd
-3 to print lfc
-3 to talk djg
-3 to talk to dih
-3 to the Uue
-3 to the whole rYe
-3 took <outside> bgl
-3 took bgl
-3 towards eoa
-3 trace <client> fje
-3 trace <host> fkc
-3 trace eje
-3 traffic <zone> rWf
-3 traffic tXc
-3 udp <client> tTg
-3 udp <far> Ttf
-3 udp <gateway> blg
-3 udp <n> , gbm
-3 udp <n> eke
-3 udp <n> from sVf
-3 udp <n> on bnf
-3 udp <n> to bpc
-3 udp <own> djg
-3 udp <zone> lcf
-3 udp fke
-3 up <host> cem
-3 up <outside> emc
-3 up <zone> lcg
-3 up bhl
-3 up on fdk
-3 up on the fdk
-3 use <own> bji
-3 use <public> kbh
-3 use <service> eek
-3 use <service> on gbl
-3 use idg
-3 user , qVh
-3 user , rip qVh
-3 user <client> jdg
-3 user <far> qVh
-3 user <zone> clf
-3 user jgd
-3 users gkb
-3 vendor djf
-3 via <service> ncc
-3 via klX
-3 vz eke
-3 vz w <n> eoZ
-3 vz w eoZ
-3 want bne
-3 wants <far> Zng
-3 wants <host> bki
-3 wants <service> clg
-3 wants Zli
-3 wants to cjh
-3 was <client> pdZ
-3 was <zone> bgm
-3 way <outside> bne
-3 way ihd
-3 way out bne
-3 way out to bne
-3 we <outside> Zfo
-3 we <zone> kbh
-3 we add led
-3 we add the led
-3 what <gateway> dgj
-3 what <outside> jfe
-3 what <zone> jfe
-3 what happens jfe
-3 what happens to jfe
-3 what idh
-3 when <client> kdf
-3 when <outside> Wbv
-3 when <own> frW
-3 when it alh
-3 when jkZ
-3 when sending chj
-3 when somebody lgb
-3 when they elc
-3 whether hosts mag
-3 which <zone> sgV
-3 which mfb
-3 which rule kcg
-3 while dgj
-3 why vgR
-3 will jkZ
-3 with <client> dmd
-3 with <outside> idh
-3 with <own> efj
-3 with <service> jef
-3 with the aki
-3 without hbk
-3 work ddm
-3 would <client> reach gma
-3 would <far> lce
-3 would <host> ioW
-3 would <zone> djg
-3 would <zone> reach fje
-3 would change for mbf
-3 would change mbf
-3 would that sbZ
-3 you lbg
-3 一 <client> cme
-3 一 <far> eek
-3 一 <outside> lee
-3 一 <zone> mdd
-3 一 下 , led
-3 一 下 : lde
-3 一 下 led
-3 一 条 kdf
-3 上 , iZl
-3 上 <far> bne
-3 上 <host> ibj
-3 上 <outside> eld
-3 上 <own> eje
-3 上 fjf
-3 上 不 djg
-3 上 不 了 djg
-3 上 得 fje
-3 上 得 了 fje
-3 下 , dfl
-3 下 <client> eld
-3 下 <client> 到 djg
-3 下 <far> djg
-3 下 <host> fkd
-3 下 <outside> miY
-3 下 <zone> bkh
-3 下 <zone> 到 fkd
-3 下 ckg
-3 不 <far> jfe
-3 不 <host> del
-3 不 <outside> ekf
-3 不 <own> dnc
-3 不 <public> dfk
-3 不 是 abr
-3 不 能 上 fmb
-3 不 能 用 clf
-3 不 通 afn
-3 个 : fej
-3 个 <zone> jfe
-3 个 ihd
-3 为 <client> rdY
-3 为 <zone> tfU
-3 主 <outside> eld
-3 主 <zone> chj
-3 主 ejf
-3 主 动 bmf
-3 主 动 往 anf
-3 么 <own> fje
-3 之 <client> lfc
-3 了 <gateway> ffj
-3 了 <outside> bgl
-3 了 <zone> lfc
-3 事 bij
-3 交 jic
-3 人 <own> bne
-3 人 hkb
-3 人 访 gkc
-3 人 访 问 gkc
-3 什 Zil
-3 什 么 Zil
-3 从 <client> <service> gkd
-3 从 <client> Xse
-3 从 <far> mdd
-3 从 <gateway> ele
-3 从 <outside> <service> fje
-3 从 <outside> gkc
-3 从 <outside> 连 frW
-3 从 <zone> 到 coc
-3 从 cii
-3 以 <outside> dfj
-3 以 <zone> ijb
-3 以 hdi
-3 以 后 , mec
-3 以 后 mec
-3 以 连 dih
-3 以 连 到 dih
-3 们 mec
-3 件 , fej
-3 件 anf
-3 会 <host> dbp
-3 会 ibj
-3 信 <own> cle
-3 信 dkf
-3 像 <client> lfc
-3 像 kgc
-3 写 gjd
-3 写 的 gma
-3 出 <far> neb
-3 出 <outside> eke
-3 出 hjc
-3 出 去 cmd
-3 出 去 到 blg
-3 出 得 dmd
-3 删 <client> obd
-3 删 <outside> jgd
-3 到 <client> pgX
-3 到 <far> Ytc
-3 到 <gateway> bji
-3 到 <host> ele
-3 到 <outside> hkc
-3 到 <own> , Zfp
-3 到 <own> cme
-3 到 <zone> eke
-3 到 hjc
-3 到 ip <client> fmc
-3 到 ip emc
-3 到 我 fje
-3 到 我 们 fje
-3 到 这 dlf
-3 到 这 台 dlf
-3 前 kdf
-3 加 <outside> idh
-3 加 dcm
-3 加 上 -i dfk
-3 加 上 aen
-3 务 <client> fje
-3 务 fje
-3 动 <client> jgd
-3 动 去 cmd
-3 动 去 连 cmd
-3 动 访 dob
-3 动 访 问 dob
-3 动 连 btY
-3 包 <client> qZd
-3 包 gXq
-3 去 <outside> blg
-3 去 <zone> pfZ
-3 去 掉 , nfb
-3 去 访 dke
-3 去 访 问 dke
-3 反 khb
-3 发 <own> fje
-3 发 信 , eke
-3 口 , emb
-3 口 <gateway> bgl
-3 口 <n> mag
-3 口 ip jee
-3 口 ip 是 jee
-3 口 jib
-3 可 dle
-3 可 以 cjg
-3 台 <client> kdf
-3 台 dih
-3 同 <own> fld
-3 同 <zone> fcl
-3 同 bij
-3 同 事 fej
-3 同 事 在 jch
-3 同 事 说 efj
-3 后 <host> cXt
-3 后 <outside> lkX
-3 后 <zone> fje
-3 后 Zli
-3 否 bmf
-3 否 访 bmf
-3 否 访 问 bmf
-3 啥 khb
-3 器 dih
-3 在 <outside> Zil
-3 在 <own> bmf
-3 在 <zone> mgb
-3 在 jci
-3 地 hkc
-3 地 址 hkc
-3 址 hdi
-3 填 <own> ejf
-3 填 eke
-3 填 的 eje
-3 填 的 是 eke
-3 外 <outside> hal
-3 完 <client> iic
-3 完 以 lfc
-3 完 以 后 lfc
-3 客 <client> wXZ
-3 客 <far> jfe
-3 客 gcj
-3 客 户 gcj
-3 客 户 端 kdf
-3 家 gjd
-3 就 ejg
-3 己 <outside> ckf
-3 己 <own> gkd
-3 己 fje
-3 己 能 dkf
-3 己 能 上 clf
-3 师 edl
-3 开 <own> ejf
-3 录 ndc
-3 志 fej
-3 忙 <gateway> cgk
-3 想 <host> jhc
-3 想 <service> Xoh
-3 想 <service> 到 bra
-3 想 bod
-3 想 访 dkf
-3 想 访 问 dkf
-3 成 <client> , lgb
-3 成 <client> kfe
-3 成 <outside> mga
-3 成 accept , jgd
-3 成 accept jgd
-3 成 jfd
-3 我 <client> kee
-3 我 <zone> ial
-3 我 jdg
-3 我 们 dhi
-3 我 这 jef
-3 户 <client> mbe
-3 户 <own> eld
-3 户 jdg
-3 户 打 eke
-3 户 打 开 eke
-3 户 端 kcg
-3 户 端 是 mdd
-3 户 访 gjd
-3 户 访 问 gjd
-3 打 <client> flc
-3 打 <host> efj
-3 打 <own> eej
-3 打 aeo
-3 打 不 fdj
-3 打 不 开 flc
-3 打 印 dkf
-3 打 印 机 gkc
-3 打 得 gjd
-3 打 得 开 gjd
-3 扫 jZk
-3 抓 mdc
-3 报 <own> fkd
-3 拿 hma
-3 掉 qZe
-3 接 <client> Tuf
-3 接 <gateway> emc
-3 接 <host> fqX
-3 接 <zone> bdn
-3 接 alh
-3 接 ping drY
-3 接 打 到 gnZ
-3 接 访 cmf
-3 接 访 问 cmf
-3 推 cnd
-3 收 <client> jja
-3 收 kfd
-3 收 不 mbf
-3 收 不 到 mbf
-3 收 信 , cgl
-3 收 信 dii
-3 教 ccp
-3 文 hcj
-3 时 , fcl
-3 时 <gateway> eYp
-3 时 jic
-3 是 <client> jef
-3 是 <gateway> ebn
-3 是 <host> eek
-3 是 gck
-3 有 occ
-3 服 <client> fje
-3 服 ika
-3 服 务 eke
-3 服 务 端 clf
-3 本 <client> mec
-3 本 <host> clf
-3 本 hjc
-3 本 机 ikb
-3 本 机 ip kee
-3 机 <client> gkc
-3 机 <host> fld
-3 机 <outside> imZ
-3 机 <zone> oad
-3 机 hla
-3 机 器 是 mag
-3 机 访 gkc
-3 机 访 问 gkc
-3 条 <zone> gbl
-3 条 gbl
-3 来 bod
-3 查 ucW
-3 查 一 ici
-3 查 一 下 ici
-3 桌 <client> bpc
-3 桌 面 到 cjh
-3 正 flc
-3 段 Zrc
-3 比 <far> eke
-3 比 eke
-3 比 如 eke
-3 比 如 到 eke
-3 没 <zone> kfd
-3 没 mce
-3 没 了 , oea
-3 没 了 oea
-3 没 有 idh
-3 没 有 对 kef
-3 法 fje
-3 源 lbg
-3 用 <host> apd
-3 用 <own> dmd
-3 用 <service> Yrd
-3 用 <service> 连 eld
-3 用 jdg
-3 用 户 连 fje
-3 电 <client> lgb
-3 电 <public> dek
-3 电 脑 是 nbe
-3 电 脑 用 eej
-3 的 <client> kcg
-3 的 <far> alh
-3 的 <gateway> jaj
-3 的 <host> lZj
-3 的 <n> lah
-3 的 <n> 对 jef
-3 的 <outside> gkd
-3 的 <own> bqb
-3 的 <server> dgj
-3 的 <service> , gam
-3 的 <service> kWm
-3 的 <zone> fej
-3 的 client eje
-3 的 dnat cfm
-3 的 ip lde
-3 的 ip 是 lde
-3 的 jZk
-3 的 人 gkb
-3 的 人 用 bji
-3 的 是 Uud
-3 目 ejf
-3 目 的 ekf
-3 目 的 是 dkf
-3 直 <host> dmd
-3 直 coc
-3 直 接 coc
-3 直 接 打 glc
-3 直 接 连 fej
-3 看 <client> ilZ
-3 看 <host> Zmh
-3 看 <zone> lbg
-3 看 glb
-3 看 下 hjc
-3 看 到 ip hZm
-3 看 到 jZk
-3 确 nae
-3 确 认 : nae
-3 确 认 nae
-3 站 lbf
-3 端 <gateway> fan
-3 端 <zone> mgb
-3 端 pae
-3 端 口 , lgb
-3 端 口 mec
-3 网 <host> ajj
-3 网 段 lai
-3 网 段 去 ckg
-3 老 mec
-3 能 <client> bne
-3 能 <far> eld
-3 能 <outside> ahk
-3 能 <service> drY
-3 能 <service> 到 dkf
-3 能 <service> 通 gjd
-3 能 cjh
-3 能 ping eke
-3 能 ping 通 eke
-3 能 直 gdj
-3 能 直 连 gdj
-3 能 连 gma
-3 能 连 到 glb
-3 能 通 fje
-3 能 通 过 fje
-3 脑 <client> idi
-3 脑 <own> clg
-3 脑 用 <public> djg
-3 脑 用 djg
-3 自 <far> djg
-3 自 <outside> dgj
-3 自 Zjk
-3 自 己 Zjk
-3 自 己 往 Zng
-3 行 <outside> ecm
-3 行 <zone> dih
-3 行 <zone> 到 dih
-3 行 的 -i dfj
-3 行 的 dfj
-3 补 <outside> efj
-3 补 上 -i efj
-3 补 上 efj
-3 被 <host> ecn
-3 被 Zdq
-3 要 <client> enb
-3 要 <host> bhk
-3 要 Ygo
-3 要 访 dnc
-3 要 访 问 dnc
-3 认 ele
-3 让 hdi
-3 让 不 hdi
-3 让 不 让 hdi
-3 访 fke
-3 访 问 <public> bmf
-3 访 问 ang
-3 访 问 到 alh
-3 请 <client> jlY
-3 请 <outside> jff
-3 请 <zone> fcm
-3 请 cgj
-3 请 问 <zone> cdm
-3 请 问 gck
-3 请 问 从 oea
-3 走 <gateway> cfl
-3 走 <n> Xlj
-3 走 <own> flc
-3 走 <service> dWs
-3 走 <service> 到 flc
-3 走 bfl
-3 走 的 fkd
-3 超 时 , efj
-3 边 <client> anf
-3 边 Zsb
-3 过 <gateway> gXp
-3 过 ibj
-3 还 <far> fje
-3 还 <outside> cmd
-3 还 <own> gjd
-3 还 ckg
-3 还 能 access flc
-3 还 能 eld
-3 还 能 连 gjd
-3 这 <client> pbb
-3 这 <zone> cfl
-3 这 gck
-3 这 台 jdf
-3 这 台 是 jdg
-3 这 条 , hdj
-3 这 条 fcl
-3 连 <gateway> ckg
-3 连 <host> fnZ
-3 连 <own> flc
-3 连 不 gkc
-3 连 不 上 gkc
-3 连 我 flc
-3 连 我 们 flc
-3 连 的 lha
-3 连 的 是 ljY
-3 通 eek
-3 邮 <own> ele
-3 邮 <server> fej
-3 邮 clf
-3 邮 件 , fej
-3 邮 件 clf
-3 部 nmT
-3 配 <own> bmf
-3 配 ckg
-3 配 的 ckg
-3 配 的 是 ckg
-3 里 cgk
-3 问 <client> fmb
-3 问 <host> cii
-3 问 <own> eke
-3 问 <zone> gma
-3 问 <zone> 到 fje
-3 问 dkf
-3 问 不 ekf
-3 问 不 了 ekf
-3 面 dek
-4 ' oeb
-4 'connection fld
-4 's <own> ejf
-4 's cjh
-4 , <client> kfd
-4 , <far> odb
-4 , <gateway> Ylj
-4 , <host> kee
-4 , <outside> jdg
-4 , <own> emc
-4 , <public> bji
-4 , <server> Zep
-4 , <zone> dgj
-4 -i hdh
-4 -j <host> fej
-4 -j <own> ddl
-4 -j hcj
-4 : <- kee
-4 : <client> mbf
-4 : <far> lYi
-4 : <host> aik
-4 : <outside> dbo
-4 : <own> dob
-4 ; ndc
-4 <client> <client> fld
-4 <client> <far> jee
-4 <client> <host> ibk
-4 <client> <outside> jfe
-4 <client> <own> fmb
-4 <client> <server> fbm
-4 <client> <zone> lZh
-4 <client> kee
-4 <far> <gateway> Ygo
-4 <far> <host> Zpf
-4 <far> <own> dpa
-4 <far> afn
-4 <gateway> <client> lbg
-4 <gateway> <far> dkf
-4 <gateway> <gateway> cme
-4 <gateway> <host> Ygo
-4 <gateway> <outside> kcf
-4 <gateway> <own> fkd
-4 <gateway> <zone> ndd
-4 <gateway> led
-4 <host> <client> miY
-4 <host> <far> eqY
-4 <host> <gateway> eek
-4 <host> <host> kja
-4 <host> <outside> fmb
-4 <host> <own> dgj
-4 <host> <public> del
-4 <n> <- jbi
-4 <n> <gateway> agn
-4 <n> <own> ddm
-4 <n> <server> bfm
-4 <n> <zone> lai
-4 <outside> <client> hjc
-4 <outside> <far> pZe
-4 <outside> <gateway> Xpg
-4 <outside> <host> djg
-4 <outside> <outside> Xer
-4 <outside> <own> coc
-4 <outside> <zone> hjc
-4 <outside> ika
-4 <own> <client> neb
-4 <own> <far> jfe
-4 <own> <gateway> Xfq
-4 <own> <host> bfm
-4 <own> <outside> ocd
-4 <own> kcg
-4 <public> liZ
-4 <server> <gateway> fcl
-4 <server> <outside> dkg
-4 <server> <own> fkd
-4 <server> <zone> jkZ
-4 <server> gnZ
-4 <service> <client> koU
-4 <service> <far> dkf
-4 <service> <gateway> Zjj
-4 <service> <host> bgk
-4 <service> <outside> lde
-4 <service> <own> dnc
-4 <service> <public> ddm
-4 <zone> <client> hck
-4 <zone> <far> ldd
-4 <zone> <host> fnb
-4 <zone> <outside> Wlm
-4 <zone> <server> fcl
-4 <zone> <zone> nfa
-4 ? <host> aqc
-4 ? <outside> oiX
-4 ? <own> dqZ
-4 ? fje
-4 ^ <client> ihd
-4 ^ <gateway> jdg
-4 ^ <host> mag
-4 ^ <outside> efj
-4 ^ <own> dpZ
-4 ^ <public> fje
-4 ^ <server> ecm
-4 ^ <zone> dle
-4 a <client> ckf
-4 a <gateway> bcp
-4 a <host> dhi
-4 a <outside> lde
-4 a <own> dle
-4 a <zone> iTr
-4 able <client> bmg
-4 able <gateway> fkc
-4 able <host> Ylj
-4 able <own> fje
-4 able <zone> dpZ
-4 able cgj
-4 about fje
-4 accept <client> vWc
-4 accept <host> fqW
-4 accept <zone> gbm
-4 accept fdk
-4 access bik
-4 add <zone> mfb
-4 add kgc
-4 added Xhp
-4 adding <zone> jfe
-4 adding kfe
-4 after <client> jja
-4 all caq
-4 allowed hkb
-4 am lgb
-4 an <host> Ypf
-4 an cme
-4 and <client> kjZ
-4 and <gateway> edl
-4 and <zone> lbg
-4 answers hZm
-4 any <outside> eld
-4 any Vsf
-4 anything bqb
-4 append <zone> ddm
-4 append idi
-4 are lfc
-4 arrives <own> fje
-4 arrives fje
-4 arriving <own> Zof
-4 arriving bmf
-4 as <gateway> fWr
-4 as mce
-4 assume tbY
-4 at <client> bqb
-4 at <gateway> Xfq
-4 at <outside> cii
-4 at <own> fjd
-4 at <zone> pbc
-4 authentication jee
-4 be <host> Vpi
-4 be <zone> jlY
-4 before jef
-4 being bhk
-4 box kZj
-4 browse emb
-4 but ebn
-4 by <client> scX
-4 by <host> bgm
-4 by <zone> pYf
-4 by jaj
-4 can <client> inX
-4 can <far> aoe
-4 can <gateway> dhh
-4 can <outside> jgd
-4 can <zone> led
-4 can't <own> Zsb
-4 can't <zone> dhi
-4 can't gdj
-4 cannot <server> gdj
-4 cannot bgm
-4 cant <host> cij
-4 cant <zone> enb
-4 cant dmd
-4 change Tkp
-4 check <zone> eke
-4 client <own> epZ
-4 client <server> bfm
-4 client dle
-4 clients <own> fje
-4 clients hkb
-4 close <own> gsU
-4 close gsU
-4 colleague <client> jfd
-4 colleague neb
-4 comes jch
-4 coming <own> anf
-4 coming anf
-4 confirm <zone> djg
-4 confirm djg
-4 connect <gateway> cZr
-4 connect <own> Xub
-4 connect chk
-4 connection <client> ogY
-4 connection <gateway> dgj
-4 connection <outside> aZt
-4 connection <own> alg
-4 connection <server> eej
-4 connection <zone> Whp
-4 could <far> jdg
-4 could <host> edl
-4 could <zone> dnd
-4 could kZi
-4 curl <own> gdj
-4 curl dcn
-4 deferred gck
-4 delete <outside> nYg
-4 delete pYf
-4 deliver Xgp
-4 desk oea
-4 destination cel
-4 directly gZn
-4 dnat <outside> fck
-4 dnat <own> YwY
-4 dnat idh
-4 do <client> dpa
-4 do <host> bfm
-4 do <outside> liZ
-4 do <zone> sZb
-4 do djg
-4 does <client> sYc
-4 does <gateway> ebn
-4 does <host> Zjj
-4 does <outside> ikZ
-4 does <zone> kbh
-4 dport <host> Zgn
-4 dport dgj
-4 drop <zone> kee
-4 drop fje
-4 e ejf
-4 echo ejf
-4 effect guS
-4 end <host> Xct
-4 end hcj
-4 established <own> fsW
-4 established frW
-4 even <outside> gcl
-4 ever <zone> dkf
-4 ever cdn
-4 example hdj
-4 failed <host> gpX
-4 fetch <own> Xpg
-4 fetch Zki
-4 fine eek
-4 fix hka
-4 for <client> occ
-4 for <far> rfW
-4 for <host> jdf
-4 for <outside> gbm
-4 for <own> chi
-4 for <zone> blg
-4 for jch
-4 forward <host> clf
-4 forward <zone> Wgq
-4 forward aki
-4 foxmail <own> fna
-4 foxmail fkd
-4 from <client> gnZ
-4 from <far> kfd
-4 from <gateway> eao
-4 from <host> Uvd
-4 from <own> fkd
-4 from <zone> aik
-4 from Xre
-4 fwd <zone> fej
-4 get <far> N0f
-4 get <host> Yqe
-4 get <own> ejf
-4 get <zone> ioV
-4 get jqT
-4 gets <own> Zng
-4 gets kfd
-4 gives iYm
-4 goes <outside> iid
-4 goes <zone> kgd
-4 goes jch
-4 gw Zep
-4 hand mga
-4 happens apd
-4 has <client> uaZ
-4 has <server> Wfr
-4 has <zone> seW
-4 has jfe
-4 he efk
-4 her lkX
-4 here <zone> Yfp
-4 here Ygo
-4 hi <client> nfa
-4 hi nfa
-4 hit Zep
-4 host <client> chj
-4 host del
-4 how <zone> ogY
-4 how oZg
-4 i <host> cfm
-4 i <outside> ajj
-4 i <own> fje
-4 i <zone> pZe
-4 i dfk
-4 icmp <client> sYc
-4 icmp hkb
-4 id Xfq
-4 if <client> hla
-4 if <own> anf
-4 if <zone> gdj
-4 in <client> ogY
-4 in <far> hnY
-4 in <gateway> ilZ
-4 in <host> efj
-4 in <outside> bfm
-4 in <own> enb
-4 in <zone> edm
-4 in chj
-4 instead ihd
-4 into nfa
-4 iptables <zone> mga
-4 iptables nfa
-4 is <client> dnb
-4 is <far> nbe
-4 is <gateway> cme
-4 is <host> jfe
-4 is <outside> oYg
-4 is <own> cnd
-4 is <zone> cii
-4 is jib
-4 it <far> Yog
-4 it <gateway> cVv
-4 it <own> eld
-4 it <zone> qdZ
-4 it lgb
-4 its <client> fna
-4 its <far> Yog
-4 its <host> bjj
-4 its <own> gje
-4 its bkh
-4 itself <far> ekf
-4 itself <host> dgi
-4 itself <outside> hid
-4 itself dhi
-4 just <gateway> fYp
-4 just tYb
-4 kernel <zone> fdk
-4 kernel fdk
-4 laptop <client> led
-4 laptop <own> coc
-4 laptop jib
-4 length <client> bgl
-4 length <far> cgk
-4 length <host> foZ
-4 length <zone> Xgp
-4 length Xkl
-4 let bmg
-4 lets bij
-4 like <zone> kfd
-4 like qeY
-4 line <client> sXd
-4 line <far> ebn
-4 line <host> Yjl
-4 line <outside> cgk
-4 line <zone> mag
-4 line dle
-4 logs jfe
-4 machine ici
-4 machines bfm
-4 mail djg
-4 mails bgk
-4 make jja
-4 martian <client> jef
-4 martian lfc
-4 masquerade <client> jef
-4 masquerade <own> fmb
-4 masquerade <zone> occ
-4 masquerade occ
-4 may arb
-4 me <client> kcg
-4 me <zone> dgj
-4 me sfV
-4 mean fcl
-4 monitoring <far> jge
-4 monitoring kia
-4 morning lgb
-4 moved <zone> uUe
-4 moved mjY
-4 must <own> Znf
-4 must dkf
-4 mx <far> eje
-4 mx eje
-4 my <client> qeY
-4 my <own> apd
-4 my kch
-4 nat lee
-4 nc <host> efj
-4 need kWm
-4 needs <host> bme
-4 needs anf
-4 never nZg
-4 new fke
-4 nmap <own> alh
-4 nmap dkf
-4 no <zone> lYk
-4 no jdg
-4 nobody dob
-4 not fZn
-4 nothing fej
-4 now jdh
-4 of <client> pcb
-4 of <gateway> Yho
-4 of <outside> pbc
-4 of <zone> nfZ
-4 of pca
-4 off <zone> xZX
-4 off bcp
-4 oif <client> kfd
-4 oif <far> nbe
-4 oif sbZ
-4 on <client> nhY
-4 on <far> mha
-4 on <gateway> hYn
-4 on <host> gqW
-4 on <own> emc
-4 on <zone> qTk
-4 on jkZ
-4 once Xjm
-4 one <outside> jfd
-4 one mZh
-4 open <client> knW
-4 open <host> Ydr
-4 open <outside> kgd
-4 open <own> dle
-4 open ecm
-4 opened cme
-4 opens dem
-4 other lkX
-4 our <client> liZ
-4 our <far> rcY
-4 our <host> sbZ
-4 our <own> epa
-4 our oiW
-4 out <client> nUl
-4 out <far> qbb
-4 out <gateway> dhj
-4 out <outside> frW
-4 out <own> cpb
-4 out <zone> ecm
-4 out dek
-4 outbound <host> qWg
-4 outbound kgd
-4 outlook <own> cnd
-4 outlook <server> eek
-4 over <own> Wrf
-4 over lgc
-4 own <own> eke
-4 own eke
-4 packet <client> aqd
-4 packet <far> jfe
-4 packet <host> eje
-4 packet <zone> oda
-4 packet iic
-4 packets Wnj
-4 pcs flc
-4 permitted blg
-4 ping <client> gma
-4 ping <gateway> flc
-4 ping <host> dle
-4 ping <zone> Whp
-4 ping dfl
-4 please mbf
-4 pls <host> eje
-4 pls <own> ejf
-4 plz dkf
-4 policy <outside> jef
-4 policy <zone> mdd
-4 policy kdf
-4 port <client> qac
-4 port <far> oZf
-4 port <gateway> cbp
-4 port <host> ddl
-4 port <outside> cjh
-4 port <own> Vte
-4 port <zone> zYV
-4 postrouting <host> eUu
-4 postrouting eXq
-4 ppl Zli
-4 prerouting <own> ejf
-4 prerouting <zone> fej
-4 printer <client> glb
-4 printer dgj
-4 probe bij
-4 public <own> drY
-4 pull Zng
-4 push fmb
-4 put <zone> jge
-4 put jge
-4 question mfb
-4 reach ckg
-4 real kde
-4 recv <own> frW
-4 recv frW
-4 refused <client> pfZ
-4 refused <outside> bfm
-4 refused <own> fje
-4 refused mga
-4 relay <host> kee
-4 relay Zpd
-4 reply ngZ
-4 right pfY
-4 rip <host> coc
-4 rip coc
-4 root <own> fkd
-4 root gjd
-4 route qXg
-4 rule ebn
-4 rules <own> goY
-4 rules goY
-4 s adp
-4 saddr <client> enb
-4 saddr <host> eke
-4 saddr <own> glb
-4 same <outside> eZp
-4 same daq
-4 says <own> eke
-4 says ihd
-4 scan gkc
-4 scanner cqa
-4 scans <host> aof
-4 scans boe
-4 see blg
-4 send <far> Zpe
-4 send bgl
-4 sends dkg
-4 sent <far> apd
-4 sent <host> ZuZ
-4 sent <own> foZ
-4 sent hoX
-4 server <own> fje
-4 server <public> fld
-4 server cmf
-4 set <own> fkd
-4 set fcl
-4 should dYs
-4 show bne
-4 since <zone> hcj
-4 since enb
-4 sits mag
-4 so <outside> eld
-4 so <own> fpY
-4 so <zone> eek
-4 so dih
-4 some <outside> kgc
-4 some lfc
-4 somebody khb
-4 someone <own> ejf
-4 someone bji
-4 source <host> hid
-4 spins cXt
-4 src <own> djf
-4 src arb
-4 ssl ckf
-4 still <far> Tvd
-4 still <outside> maf
-4 still <own> bsY
-4 still ihd
-4 stop aki
-4 suppose <outside> dhi
-4 suppose <zone> cfl
-4 syn <host> ZXx
-4 syn <own> fke
-4 syn iZk
-4 take <outside> dgj
-4 take hXo
-4 talk <host> ajj
-4 talk cii
-4 talks Xre
-4 tcp <client> lha
-4 tcp <gateway> Zfo
-4 tcp <host> hdi
-4 tcp <outside> qfX
-4 tcp <own> Zoe
-4 tcp <zone> jch
-4 tcp ddl
-4 team kZj
-4 tell <gateway> cgk
-4 tell gdk
-4 that <client> fej
-4 that <gateway> YYw
-4 that <outside> nea
-4 that <own> ZuZ
-4 that <zone> hal
-4 the <client> lZh
-4 the <far> cqa
-4 the <gateway> aki
-4 the <host> lee
-4 the <outside> flc
-4 the <own> dwT
-4 the <public> cij
-4 the <server> bbq
-4 the <zone> oYh
-4 their emc
-4 then <host> fej
-4 then <own> ftU
-4 then fjd
-4 there <zone> mfb
-4 there jch
-4 they <host> afo
-4 they afn
-4 thinking bfm
-4 this pda
-4 through dap
-4 thunderbird <own> cnd
-4 thunderbird ajj
-4 ticket <client> uSf
-4 ticket mec
-4 time jbi
-4 timed <client> peZ
-4 to <client> eoa
-4 to <far> ilZ
-4 to <gateway> iZm
-4 to <host> Zcr
-4 to <outside> ihd
-4 to <own> eld
-4 to <zone> fje
-4 to cfl
-4 told nea
-4 traffic <far> dnc
-4 traffic <zone> eld
-4 traffic clg
-4 udp <far> Xqg
-4 udp <gateway> jff
-4 udp <host> ucX
-4 udp <outside> hbk
-4 udp <own> dmd
-4 udp <zone> nag
-4 udp mfc
-4 unreplied <far> gdj
-4 unreplied <own> gZn
-4 unreplied gZn
-4 up ogY
-4 upstream bbp
-4 us Zgm
-4 use <host> Xub
-4 use <own> fbm
-4 use Xjm
-4 user Zki
-4 users Zqe
-4 vlan arb
-4 vz <client> kdf
-4 vz obd
-4 want ckf
-4 wants <host> cjh
-4 wants ajj
-4 was seW
-4 way mec
-4 we <outside> dcn
-4 we <zone> jch
-4 we kdf
-4 went kee
-4 were iak
-4 what <client> mfb
-4 what <far> dqZ
-4 what <zone> jfd
-4 what dnc
-4 when <client> pYf
-4 when <far> flc
-4 when <own> cpb
-4 when <zone> jai
-4 whenever <own> gjd
-4 whenever gjd
-4 whether <outside> jef
-4 whether <zone> jgd
-4 which <host> bij
-4 which bjj
-4 while ham
-4 why <host> dgk
-4 why <own> fmb
-4 why <zone> jgd
-4 will <own> elc
-4 will hmZ
-4 with <own> ejf
-4 with hka
-4 without kbh
-4 work iic
-4 works <outside> dem
-4 works ajk
-4 workstation Zjk
-4 would <far> jdg
-4 would <host> gje
-4 would <outside> bem
-4 would <own> dpa
-4 would <zone> mbf
-4 you <client> kfc
-4 一 <host> fkd
-4 一 <outside> nfZ
-4 一 <own> eoZ
-4 一 <zone> fam
-4 一 dhi
-4 上 <client> mec
-4 上 <own> Xre
-4 上 <zone> kcg
-4 上 nZg
-4 下 <gateway> dgj
-4 下 kcg
-4 不 <gateway> fZo
-4 不 <host> Xqf
-4 不 <outside> amh
-4 不 <own> fje
-4 不 Zki
-4 个 aik
-4 为 <own> fld
-4 为 Zil
-4 主 <client> jgd
-4 么 <outside> dap
-4 么 eao
-4 也 <outside> cgl
-4 也 cfl
-4 了 <outside> alh
-4 了 <zone> rcZ
-4 了 ogZ
-4 事 <own> dmd
-4 事 ohY
-4 人 <own> eje
-4 人 eel
-4 什 dle
-4 从 <client> Xsd
-4 从 <gateway> foY
-4 从 <host> epa
-4 从 Xqf
-4 他 <own> bmf
-4 他 kgc
-4 以 lbh
-4 们 bcp
-4 件 <own> bne
-4 件 ejf
-4 会 <gateway> ffj
-4 会 <host> ddm
-4 会 hbk
-4 体 pdb
-4 信 <far> clf
-4 信 <server> dcn
-4 信 ckf
-4 内 <host> bki
-4 内 ahl
-4 写 mfb
-4 出 <far> jef
-4 出 jfe
-4 到 <client> pcb
-4 到 <far> gpX
-4 到 <host> del
-4 加 <client> nlV
-4 加 <zone> gdj
-4 动 bmf
-4 助 gkc
-4 包 <client> ogY
-4 包 kdf
-4 印 ldd
-4 去 pZe
-4 反 kee
-4 发 <own> cme
-4 发 obd
-4 口 bcp
-4 可 cfk
-4 台 <client> naf
-4 同 <client> fmb
-4 同 dkf
-4 后 <own> ecm
-4 后 djg
-4 吗 bji
-4 啥 edl
-4 回 dap
-4 在 <client> ndd
-4 在 <host> bpb
-4 在 <outside> eao
-4 在 lha
-4 址 <own> bnd
-4 址 pfY
-4 外 ejf
-4 好 <outside> mce
-4 好 mce
-4 如 ngZ
-4 完 <own> fjd
-4 完 gjd
-4 客 <client> mbe
-4 客 <own> dle
-4 客 jcg
-4 对 bhj
-4 就 <host> idh
-4 己 <far> djg
-4 己 <own> glb
-4 己 cpb
-4 帮 <gateway> dcn
-4 开 <host> aas
-4 开 fam
-4 影 kgc
-4 志 aoe
-4 忙 jYl
-4 想 <host> chj
-4 想 ahl
-4 成 <zone> kee
-4 成 lbf
-4 我 <client> obd
-4 我 lZj
-4 户 <client> mga
-4 户 <own> fmb
-4 户 gcj
-4 打 kmW
-4 扫 miZ
-4 把 jnW
-4 抓 <client> sZc
-4 抓 <host> anf
-4 抓 akh
-4 报 ahl
-4 掉 <own> fkd
-4 掉 ecm
-4 接 <client> cle
-4 接 aji
-4 控 dmc
-4 收 ldd
-4 改 <outside> mga
-4 放 dih
-4 教 pda
-4 日 fej
-4 时 mfa
-4 明 <own> blg
-4 明 clf
-4 映 Yfp
-4 是 <client> rba
-4 是 <gateway> egj
-4 是 <outside> Zfo
-4 是 <zone> gcj
-4 是 kcg
-4 最 dkf
-4 有 <gateway> bbq
-4 有 <zone> ngZ
-4 有 oea
-4 服 <client> fke
-4 服 fke
-4 本 <host> jgd
-4 本 <own> bod
-4 本 lha
-4 机 <client> eke
-4 机 <far> bnd
-4 机 dle
-4 条 <outside> ngY
-4 条 <own> fna
-4 条 <zone> mec
-4 条 mfb
-4 来 <own> bmf
-4 来 Zjk
-4 查 Zkj
-4 没 <gateway> fan
-4 没 lcf
-4 烦 <zone> mce
-4 烦 hjc
-4 班 oZf
-4 用 <host> Yrd
-4 用 <own> dle
-4 电 <own> clg
-4 的 <client> jgd
-4 的 <far> fke
-4 的 <gateway> bij
-4 的 <outside> lXk
-4 的 <own> cuW
-4 的 <public> ddn
-4 的 <zone> qmP
-4 的 iic
-4 目 <client> ici
-4 目 hbk
-4 直 <client> lfc
-4 直 <gateway> fkd
-4 直 <host> fqX
-4 直 <zone> adp
-4 看 <client> mec
-4 看 <far> ckg
-4 看 <gateway> efj
-4 看 <host> cmd
-4 看 <own> clf
-4 看 <zone> fcl
-4 确 mbe
-4 程 <client> dnc
-4 端 <gateway> bgl
-4 端 <own> cme
-4 端 <server> eel
-4 端 gjd
-4 第 <outside> jfe
-4 第 idh
-4 经 eZp
-4 网 Zof
-4 老 <outside> Xfp
-4 老 fek
-4 能 <far> clf
-4 能 <host> chj
-4 能 <outside> dle
-4 能 <own> fje
-4 能 <public> efj
-4 能 bik
-4 自 <outside> ckf
-4 自 <own> gkd
-4 自 ekf
-4 行 <client> qZd
-4 行 <zone> nfa
-4 被 kgc
-4 要 <far> ejf
-4 要 <host> bmf
-4 认 mce
-4 许 jfe
-4 设 miY
-4 访 akh
-4 话 <own> gjd
-4 话 ckh
-4 说 <own> fkd
-4 请 <client> naf
-4 请 kfd
-4 走 Xmj
-4 超 <gateway> eYp
-4 超 lfc
-4 转 <outside> lbg
-4 转 lZi
-4 边 <own> eke
-4 边 meb
-4 还 <far> fkd
-4 还 <gateway> dlf
-4 还 <own> goY
-4 这 <client> jgd
-4 连 <own> boe
-4 通 <gateway> fck
-4 通 cdm
-4 那 <outside> aoe
-4 那 jmX
-4 邮 blg
-4 都 lfc
-4 配 dfk
-4 里 <host> XwZ
-4 里 Wnj
-4 错 qZd
-4 镜 igd
-4 问 <client> lgc
-4 问 <host> bhk
-4 问 <zone> cem
-4 问 ddl
-4 面 dmd
1 $ $  hid
1 $ $ hid
1 $ <client> occ
1 $ <far> Zof
1 $ <gateway> Zli
1 $ <own> dnc
1 $ <public> bmf
1 $ <server> ddl
1 $ <zone> hdi
1 $ hid
1 ' , <n> led
1 ' , kee
1 ' <outside> Zli
1 ' <own> jee
1 ' off cgk
1 ' out del
1 ' out of del
1 's <gateway> lbg
1 's <host> Vrg
1 's <n> bpb
1 's <service> bsZ
1 's <zone> gjc
1 's Xlk
1 , <client> , Yfo
1 , <client> cfk
1 , <far> anf
1 , <gateway> jkZ
1 , <gateway> 放 hjd
1 , <gateway> 这 bpc
1 , <host> cem
1 , <n> $ cqa
1 , <n> , djg
1 , <n> dlf
1 , <n> tcp cme
1 , <outside> 访 efk
1 , <public> Zgn
1 , <server> gZn
1 , <service> <server> lfd
1 , <service> ? eld
1 , <service> jgd
1 , <service> on ncd
1 , <zone> hYn
1 , <zone> 的 bmf
1 , <zone> 还 efj
1 , allowed ? fkd
1 , allowed kgc
1 , allowed or kfd
1 , and bji
1 , and does emc
1 , any fmb
1 , any port cmf
1 , are dkf
1 , can hck
1 , can they rcY
1 , coming pad
1 , destination hjc
1 , dgj
1 , do ckh
1 , do we eek
1 , does <service> gkc
1 , does that ibj
1 , does the kiZ
1 , dst kee
1 , fine bqb
1 , foxmail lfc
1 , from eld
1 , i lbg
1 , ip bfm
1 , is <service> pZe
1 , is it hkb
1 , is occ
1 , is that jja
1 , is the mUm
1 , it pVi
1 , never eje
1 , no Zfn
1 , not Yog
1 , nothing cmf
1 , ok ljY
1 , on dev lfc
1 , on idh
1 , open ? neb
1 , open ijc
1 , or does fkd
1 , or is qXf
1 , or nga
1 , outlook vfS
1 , plain <service> ihc
1 , plain ihc
1 , right ? jhc
1 , right jhc
1 , session eld
1 , should kmW
1 , so bmf
1 , source dob
1 , target nbe
1 , tcp <n> iic
1 , tcp glb
1 , tcp port Zoe
1 , the lXk
1 , udp <n> bnf
1 , udp bnf
1 , what edk
1 , when sWe
1 , where sYb
1 , who mdd
1 , will dhi
1 , will it mjX
1 , will the enb
1 , works eke
1 , would dgj
1 , would it bne
1 , would that Zof
1 , yes cjh
1 , yes or cjh
1 , 一 dkf
1 , 一 直 clf
1 , 不 Zfo
1 , 从 Pzf
1 , 会 gjd
1 , 会 不 dih
1 , 会 被 kiZ
1 , 出 eke
1 , 出 得 ihd
1 , 发 cnd
1 , 发 信 jfe
1 , 回 gkc
1 , 帮 ejf
1 , 帮 看 dle
1 , 想 <service> jef
1 , 想 rbb
1 , 我 Zof
1 , 收 zWY
1 , 放 khb
1 , 放 行 lde
1 , 是 <gateway> ejf
1 , 是 eek
1 , 目 jgd
1 , 目 的 jgd
1 , 端 dle
1 , 端 口 dle
1 , 能 efj
1 , 行 jaj
1 , 要 odb
1 , 说 jef
1 , 走 chj
1 , 过 chi
1 , 这 hjb
1 , 这 个 jgd
1 , 这 样 cgk
1 , 连 ila
1 , 通 lfc
1 , 麻 iic
1 , 麻 烦 iic
1 -> <client> sTh
1 -> <far> occ
1 -> <gateway> qVh
1 -> <host> <service> lde
1 -> <host> oae
1 -> <outside> , gcj
1 -> <outside> idi
1 -> <own> , lgb
1 -> <own> ok lgb
1 -> <own> tcp efj
1 -> <zone> , oYg
1 -> <zone> <service> jdf
1 -> nae
1 -d <host> -j Zdq
1 -d <host> -p lZh
1 -d <host> kZj
1 -d <own> -p efj
1 -d <own> efj
1 -d <zone> hcj
1 -d ici
1 -j <far> kdf
1 -j <host> fje
1 -j <outside> blg
1 -j <zone> bgl
1 -j accept after fWq
1 -j drop , caq
1 -j masquerade , gUt
1 -j masquerade ajj
1 -j snat ddm
1 -j snat to ddm
1 -o <outside> -j jef
1 -o <outside> -p lde
1 -o <zone> -d jfe
1 -o <zone> -j lde
1 -p <host> bji
1 -p <outside> gck
1 -p <own> ejf
1 -p <zone> ici
1 -p tcp dport Yjk
1 : <client> sXd
1 : <far> bkh
1 : <gateway> jbi
1 : <host> cme
1 : <n> failed mcd
1 : <outside> jef
1 : <own> jhc
1 : <server> ccp
1 : <zone> gmb
1 : dnc
1 : is lha
1 : permitted emd
1 : postfix kfe
1 : trying <own> kfd
1 : trying kfd
1 ; <outside> mdd
1 ; <own> fje
1 ; kia
1 <- <host> dmd
1 <- <zone> bpc
1 <- coc
1 <client> <client> rZc
1 <client> <own> emc
1 <client> <server> bdp
1 <client> <zone> Xbu
1 <client> cdn
1 <client> 的 <n> ecm
1 <client> 的 Yeq
1 <client> 要 Xgp
1 <far> , Ydq
1 <far> : connection fjf
1 <far> <client> qQm
1 <far> <far> fjf
1 <far> <host> Zng
1 <far> <outside> Yer
1 <far> <own> gck
1 <far> <public> bdo
1 <far> a ? idg
1 <far> a idg
1 <far> bhj
1 <far> echo kcg
1 <far> echo request kcg
1 <far> s , lha
1 <far> s kgc
1 <gateway> <client> fcl
1 <gateway> <gateway> kdg
1 <gateway> <zone> jch
1 <gateway> gZo
1 <host> , oWi
1 <host> : connection eld
1 <host> : eld
1 <host> <client> nUl
1 <host> <host> cco
1 <host> <n> pca
1 <host> <outside> jja
1 <host> <server> Vet
1 <host> <zone> rdY
1 <host> hbk
1 <host> s , lbg
1 <host> s lbg
1 <host> 上 Qgw
1 <host> 的 <n> bqb
1 <host> 的 bii
1 <n> $ $ fje
1 <n> $ fje
1 <n> , Xsd
1 <n> : <n> dkg
1 <n> : djf
1 <n> <client> hjd
1 <n> <far> mbf
1 <n> <gateway> amg
1 <n> <host> Xua
1 <n> <n> <n> meb
1 <n> <n> kai
1 <n> <outside> glc
1 <n> <own> ele
1 <n> <zone> lZj
1 <n> ? $ cnc
1 <n> ? dmd
1 <n> emc
1 <n> from <client> fjf
1 <n> from djg
1 <n> from my cgl
1 <n> nc : eke
1 <n> nc eke
1 <n> on <client> cgk
1 <n> on dih
1 <n> tcp hkb
1 <n> trying <own> ejf
1 <n> trying fpZ
1 <n> udp , bmf
1 <n> udp flc
1 <n> 一 fje
1 <n> 一 直 fje
1 <n> 不 eke
1 <n> 不 通 eke
1 <n> 会 flc
1 <n> 应 dle
1 <n> 应 该 dle
1 <n> 直 eje
1 <n> 直 接 eje
1 <n> 端 gkc
1 <n> 端 口 gkc
1 <n> 通 eke
1 <outside> , lde
1 <outside> <outside> hcj
1 <outside> <zone> nZg
1 <own> $ $ dhi
1 <own> $ dhi
1 <own> , <service> fej
1 <own> , ahl
1 <own> , port fbm
1 <own> : connection emc
1 <own> : gkc
1 <own> <client> kdf
1 <own> <far> jch
1 <own> <n> lah
1 <own> <outside> ncc
1 <own> <own> bra
1 <own> <public> eao
1 <own> <server> dfk
1 <own> <service> naf
1 <own> ? eao
1 <own> jch
1 <own> on <n> fZn
1 <own> on fej
1 <own> port <n> dfk
1 <own> port dfk
1 <own> tcp <n> pca
1 <own> tcp pca
1 <own> timed efj
1 <own> 收 <service> fej
1 <own> 收 fej
1 <own> 的 <n> fcl
1 <own> 的 fcl
1 <server> 的 <service> cle
1 <server> 的 cle
1 <server> 能 hnZ
1 <server> 要 oXh
1 <service> $ $ amf
1 <service> $ amf
1 <service> , <n> Zqe
1 <service> , Wuc
1 <service> : connect gck
1 <service> <client> qca
1 <service> <far> Yqe
1 <service> <host> <n> oZe
1 <service> <host> clf
1 <service> <n> Wtd
1 <service> <outside> kee
1 <service> <own> <n> oea
1 <service> <own> fkd
1 <service> <server> bhk
1 <service> <zone> fjf
1 <service> ? $ ena
1 <service> ? brZ
1 <service> hjc
1 <service> into qZd
1 <service> ok ? Ylj
1 <service> ok Zkj
1 <service> to <host> oaf
1 <service> to <own> gej
1 <service> to oVj
1 <service> 到 naf
1 <zone> , mdd
1 <zone> <client> enb
1 <zone> <zone> glb
1 <zone> ihd
1 <zone> 上 iTs
1 <zone> 收 iWo
1 <zone> 的 同 iak
1 <zone> 能 xbU
1 <zone> 能 上 mcd
1 ? <client> jkZ
1 ? <far> ndc
1 ? <gateway> ahl
1 ? <host> Vqh
1 ? <outside> iid
1 ? <own> djg
1 ? <public> eek
1 ? <zone> goY
1 ? ? $ jgd
1 ? ? ? cfl
1 ? i cjh
1 a ? fje
1 a fmb
1 able <client> rVg
1 able <host> oad
1 able <zone> ejf
1 able lga
1 able to <service> rVg
1 able to hit hbk
1 able to lga
1 able to talk dle
1 accept jhc
1 access <outside> bod
1 access ? $ emc
1 access ? emc
1 access inW
1 adress dXs
1 after <own> gkc
1 after boe
1 after that ? gnZ
1 after that gna
1 afterwards ? $ bmf
1 afterwards fje
1 against lde
1 aimed at <own> lfc
1 aimed at lfc
1 aimed lfc
1 allowed <client> gma
1 allowed <far> clg
1 allowed <gateway> qfW
1 allowed <host> gam
1 allowed <zone> occ
1 allowed ? $ foZ
1 allowed ? foZ
1 allowed bii
1 allowed or lfc
1 allowed out kYk
1 allowed out to kYk
1 allowed to fej
1 allowed to talk mfc
1 and <client> fcm
1 and <far> gkc
1 and <host> oae
1 and <outside> mdd
1 and <own> dpa
1 and <zone> kWm
1 and gets foZ
1 and has lgb
1 and has to lgb
1 and hbj
1 and i rdX
1 and nothing ibj
1 and outlook fdk
1 and since mdd
1 and the lha
1 and want kfd
1 and want to jgd
1 and wants to jgd
1 answer aoe
1 answers bji
1 any bji
1 anything Yqd
1 are <client> chj
1 are <zone> jgd
1 are able kgd
1 are able to kgd
1 as <client> dfk
1 as <gateway> cme
1 as <host> hdi
1 as <own> Xsd
1 as seen Yog
1 as the gdj
1 asks <client> pad
1 asks rYd
1 at <client> bme
1 at <far> ahm
1 at <gateway> fbm
1 at <n> hkc
1 at <outside> ihd
1 at <own> cii
1 at <server> fcl
1 at <zone> gma
1 at Zjk
1 at all $ fke
1 at all , blg
1 be <client> niY
1 be <far> gkb
1 be <gateway> ebn
1 be <host> frW
1 be <zone> jaj
1 be able hal
1 be able to hal
1 be dgj
1 being cnd
1 blocked ? mce
1 blocking <gateway> cen
1 blocking cen
1 box $ $ Zim
1 box $ Zim
1 box , Tfu
1 box <host> ihd
1 box <zone> kfd
1 box ? $ cnd
1 box ? cnd
1 box ihd
1 box itself kgd
1 browse <zone> kdf
1 browse kdf
1 but <outside> cfk
1 but <own> cxS
1 but abs
1 by <client> bpc
1 by <host> bij
1 by <outside> nhZ
1 by <service> , foZ
1 by <service> foZ
1 by alh
1 calls qeZ
1 can <client> uaX
1 can <far> rXe
1 can <host> cel
1 can <outside> ici
1 can <zone> jee
1 can get sXc
1 can i ddn
1 can ibi
1 can not fqY
1 can open rba
1 can reach ogZ
1 can use <own> ngZ
1 can't <host> yTb
1 can't <zone> qeZ
1 can't odb
1 can't open ncc
1 cannot kee
1 cant <client> qad
1 cant <zone> tgT
1 cant open qdZ
1 cant scY
1 client <zone> lgb
1 client jhc
1 clients <outside> pbc
1 clients get pbc
1 clients lcf
1 collects coc
1 come <own> dob
1 come back ihd
1 come ihc
1 coming Zqd
1 coming in dqZ
1 complains gma
1 conect kfd
1 conect to kfd
1 configured fbl
1 connect <client> oae
1 connection blg
1 connects <far> mce
1 connects <outside> gck
1 connects <zone> pgX
1 connects kai
1 connects to <own> mga
1 connects to kcf
1 could <client> qZe
1 could <outside> pda
1 could <zone> kfd
1 could kia
1 curl -v kgc
1 curl <client> jgd
1 dead gma
1 deliver <host> pdZ
1 deliver outbound pda
1 deliver peZ
1 delivers <far> qWg
1 delivers oZf
1 direct <host> bij
1 direct aik
1 directly , aqc
1 directly <host> dkf
1 directly <zone> drY
1 directly ? $ aik
1 directly ? bik
1 directly blg
1 directly on <n> gkc
1 directly on cqb
1 dnat <zone> cfl
1 dnat bgl
1 do <client> rbb
1 do <gateway> eej
1 do <own> Zof
1 do <zone> jfe
1 do hdi
1 do they mbf
1 do with fej
1 does <client> hjc
1 does <far> jhb
1 does <host> fdk
1 does <outside> Wfq
1 does <own> flc
1 does <zone> kbh
1 does anything ici
1 does it cnd
1 does it get kee
1 does not eke
1 does that mhZ
1 does the <gateway> hla
1 does the kbh
1 doesn't ben
1 doing eek
1 dont jfe
1 dport <n> Zng
1 dport <own> fje
1 dport Zng
1 drop <gateway> dZq
1 drop lXk
1 dropped gkc
1 dst <client> lbg
1 dst <client> len obd
1 dst <far> len hjc
1 dst <host> kee
1 dst <host> len lde
1 dst <host> sport jfd
1 dst <own> dport lcf
1 dst jef
1 eating <gateway> eWr
1 eating eWr
1 eating it fVs
1 echo <far> eek
1 even <gateway> eWs
1 even <zone> icj
1 even Zof
1 even get eek
1 ever clf
1 every kfc
1 every minute clf
1 exposed joW
1 fail phX
1 failed <own> fZo
1 failed fZo
1 fetch xWZ
1 fetches qac
1 finally <client> kgc
1 folks <zone> iak
1 folks iak
1 for <client> Zkj
1 for <host> jch
1 for <own> , lbg
1 for <own> port pda
1 for <service> fna
1 for <service> over Zog
1 for <zone> dkf
1 for clf
1 for me fkc
1 for the emc
1 forward <gateway> gSu
1 forward fek
1 forwarded eoa
1 from <client> , eke
1 from <client> iid
1 from <far> amg
1 from <gateway> cme
1 from <host> gjd
1 from <outside> $ dkf
1 from <outside> , fje
1 from <outside> ? jja
1 from <outside> Ylj
1 from <outside> still ahl
1 from <own> jic
1 from <zone> , dnb
1 from <zone> ? eje
1 from <zone> kfc
1 from a dnc
1 from enc
1 from hitting jai
1 from line <n> cem
1 from line cem
1 from my mmU
1 from talking obd
1 from the afn
1 from the port dcn
1 get <client> bpb
1 get <host> jib
1 get <outside> kfd
1 get <own> gkc
1 get <service> iXn
1 get <service> on edl
1 get <zone> nYi
1 get an answer qWg
1 get an qWg
1 get at <host> lcf
1 get at lcf
1 get enb
1 get forwarded gkc
1 get in kai
1 get out mec
1 get out to oYf
1 get the Xqf
1 get through to jff
1 get to <far> rWf
1 get to <host> lbf
1 get to <own> mce
1 get to <service> jef
1 get to qYd
1 get to the rcZ
1 gets <client> duV
1 gets <far> hkb
1 gets <outside> kYl
1 gets <own> glb
1 gets <zone> mXj
1 gets Ype
1 gets nothing back occ
1 gets nothing pfY
1 gets out ngZ
1 gets out to rcY
1 gets to dem
1 gives <client> fnb
1 gives <own> gkd
1 gives Vrf
1 gives me kbh
1 go <zone> lee
1 go amg
1 go through eld
1 goes bgk
1 goes thru flc
1 going <client> nZg
1 going <zone> kfd
1 going pad
1 going to oae
1 good djg
1 guys obd
1 hairpin ihd
1 hands fld
1 hangs ndc
1 has <client> liZ
1 has <host> efj
1 has <zone> nUl
1 has to hla
1 have <outside> at jfe
1 have <zone> hdh
1 have a ici
1 have a way ici
1 have lYj
1 have no dfl
1 hit <client> tZb
1 hit <host> kdf
1 hit <host> on jci
1 hit <outside> pda
1 hit <own> kde
1 hit <service> kdf
1 hit <zone> kgc
1 hit odb
1 hitting <far> jef
1 hitting mbf
1 host , Xni
1 host <outside> ogY
1 host on Zof
1 hosts <zone> uWc
1 hosts ZvY
1 i <client> ngZ
1 i <host> sYb
1 i <outside> iYm
1 i <own> Vud
1 i <zone> hdi
1 i get icj
1 i mbe
1 i see kZj
1 icmp Wnj
1 if i fna
1 if iid
1 in <client> jaj
1 in <far> pYe
1 in <gateway> gck
1 in <host> amg
1 in <outside> kcf
1 in <own> cmd
1 in <server> del
1 in <zone> lah
1 in a hkb
1 in idh
1 in ip <far> dgj
1 in it aik
1 in the afn
1 instead afo
1 instead of cgl
1 into <client> fkd
1 into <own> emc
1 into <zone> jch
1 into cii
1 ip <client> ijb
1 ip <far> fje
1 ip <own> cem
1 ip <zone> efj
1 ip daddr <client> tbZ
1 ip daddr <host> ldf
1 ip daddr mec
1 ip dscp cs ekd
1 ip dscp ekd
1 ip hdj
1 ip saddr <far> cgk
1 is <client> cme
1 is <far> fmb
1 is <gateway> kaj
1 is <host> jib
1 is <outside> ffj
1 is <own> alh
1 is <server> Zfo
1 is a jXm
1 is able jgd
1 is able to jgd
1 is being ihd
1 is blocked mec
1 is fine beo
1 is full bij
1 is full of bij
1 is hid
1 is it ? flb
1 is it ilZ
1 is not bpc
1 is supposed ijb
1 is supposed to ijb
1 is that jef
1 is the iic
1 is what pYe
1 it <client> pYf
1 it <outside> Yfp
1 it <own> fkd
1 it Zgn
1 it works bfm
1 itself $ $ ikb
1 itself $ ikb
1 itself , oeZ
1 itself -> lcf
1 itself : fnb
1 itself <gateway> mjX
1 itself <host> zaT
1 itself ? $ dhi
1 itself ? cjh
1 itself able jef
1 itself able to jef
1 itself get odb
1 itself get out lec
1 itself get to rYd
1 itself ojV
1 itself reach peZ
1 itself resolve jef
1 itself to gcl
1 just <client> jef
1 just <host> cfk
1 just <zone> ncd
1 just lgb
1 keep pbc
1 keeps jef
1 land ioV
1 land on ejf
1 laptop <zone> gbl
1 laptop bij
1 last <zone> jZk
1 last week and ljZ
1 len <client> Xtc
1 len <far> nce
1 len <gateway> goY
1 len <host> ekd
1 len <n> jic
1 len <n> proto ena
1 len <n> tos fld
1 len <n> ttl khb
1 len <own> dqZ
1 len jic
1 let <far> Znf
1 let <gateway> cdn
1 let <zone> cZr
1 let bfn
1 let him dhi
1 let it efj
1 let me fdk
1 let that ebn
1 let through dob
1 lets <gateway> fbm
1 lets fbm
1 letting <gateway> fcl
1 letting fcl
1 listens <client> dle
1 listens dle
1 loads eje
1 log lah
1 logs : kee
1 logs <client> sZb
1 logs naf
1 logs this pad
1 lose <far> mce
1 lose <zone> ndc
1 lose pbc
1 mac <n> : fej
1 machine qbb
1 make <client> jdg
1 make <own> bmf
1 make <zone> obd
1 make it out Zog
1 make it to lde
1 make jge
1 may <zone> oZf
1 may rZc
1 must <client> bnf
1 must <host> phW
1 must <zone> jdg
1 must gma
1 my Yua
1 need <zone> lfc
1 need iZl
1 needs <client> sXd
1 needs <host> neb
1 needs <zone> fej
1 needs ldf
1 needs to pull ueV
1 network <zone> hma
1 network hma
1 never <own> fjf
1 never ijb
1 no <client> lga
1 no <own> gnZ
1 no fdk
1 not <own> eke
1 not kkY
1 now vVc
1 of <host> Xqf
1 of iid
1 off <outside> bfm
1 off ebn
1 ok <far> Zpe
1 ok <host> kcg
1 ok <outside> bxU
1 ok ? $ jcg
1 ok ? jdg
1 ok hdi
1 ok or dfl
1 on <client> klY
1 on <gateway> epa
1 on <host> bij
1 on <n> $ ika
1 on <n> ? hid
1 on <n> and fpY
1 on <n> does bqb
1 on <n> for Yni
1 on <n> is fkc
1 on <n> or djf
1 on <n> tcp Urh
1 on <n> then glb
1 on <n> through gck
1 on <n> udp mec
1 on <outside> mkW
1 on <own> ckg
1 on <public> doc
1 on <server> fZo
1 on <service> $ anf
1 on <service> , Zrc
1 on <service> hjc
1 on <zone> lXl
1 on hbl
1 on port <n> ena
1 on port ena
1 on tcp <n> fan
1 on tcp fan
1 on the dhi
1 once hmZ
1 only Ycs
1 open <gateway> fpY
1 open <host> jib
1 open <outside> lee
1 open <own> ? ogY
1 open <own> jhc
1 open <service> on jdg
1 open <service> wRf
1 open <zone> kcg
1 open ? kjZ
1 open a jef
1 open for cme
1 open iic
1 open to <outside> djg
1 open to bod
1 open to the emc
1 opening <client> occ
1 opening <own> ngZ
1 opening naf
1 opens <client> pYf
1 opens <outside> iic
1 opens <own> jja
1 opens <service> lfb
1 opens <zone> nfZ
1 opens odb
1 or <gateway> bar
1 or <host> ajk
1 or <zone> gnZ
1 or clf
1 or do Zmh
1 or does it eel
1 or does kch
1 or not ? jch
1 or not idh
1 our <far> tcY
1 our scZ
1 out <host> Zng
1 out <zone> hcj
1 out <zone> mac eek
1 out <zone> src eek
1 out mac <n> efk
1 out mac efk
1 out of ija
1 out of line dgk
1 out of the Xfr
1 out on <outside> oZe
1 out on oZe
1 out src agm
1 out to <far> rab
1 out to <outside> jdg
1 out to oad
1 outlook <zone> oda
1 outlook lcf
1 over <client> naf
1 over <far> bmf
1 over <n> , Zof
1 over <n> Ypf
1 over <outside> Usf
1 over <own> eke
1 over <service> $ Zof
1 over <service> , mec
1 over <service> <n> dkf
1 over <service> ? jqT
1 over <service> does kee
1 over hid
1 over tcp <n> asb
1 over tcp asb
1 over udp <n> kcg
1 pass <gateway> fej
1 pc <client> cgk
1 pcs <zone> tdW
1 pcs tdW
1 people <zone> reX
1 people are edl
1 people qac
1 permitted <zone> pZe
1 permitted ? $ jkZ
1 permitted ? jkZ
1 permitted mec
1 permitted to mdd
1 ping <client> 0UY
1 ping <far> lbg
1 ping <gateway> rba
1 ping <zone> kfd
1 ping odb
1 ping 不 ldf
1 ping 不 通 ldf
1 ping 得 mbg
1 pinging qXe
1 pings kee
1 please ldf
1 pls $ $ flc
1 pls $ flc
1 pls <host> enc
1 pls eoa
1 polls sWe
1 pops lcf
1 pops up lcf
1 port <client> fkd
1 port <far> bod
1 port <gateway> gnZ
1 port <host> bij
1 port <n> $ dpa
1 port <n> , fje
1 port <n> ? Zmh
1 port <n> and ane
1 port <n> chj
1 port <n> does clg
1 port <n> is dmd
1 port <n> since fke
1 port <n> udp Wrf
1 port <n> will eoa
1 port <zone> imY
1 port bij
1 possible hnY
1 postfix <host> hdi
1 postfix <service> <n> jYk
1 postfix <service> jYk
1 postfix hdi
1 postfix smtpd <n> Zng
1 postfix smtpd Zng
1 ppl <zone> lde
1 ppl lde
1 prints led
1 proto glb
1 proto tcp glb
1 pulls <client> rWf
1 pulls rWf
1 pushes <client> qXf
1 pushes qXf
1 reach <client> oXh
1 reach <far> reY
1 reach <host> jch
1 reach <host> on fcl
1 reach <outside> gbl
1 reach <own> $ lgb
1 reach <own> kgc
1 reach <own> on jfd
1 reach <service> mfb
1 reach <service> on mfb
1 reach <zone> neb
1 reach qZd
1 reachable <host> dqZ
1 reachable <own> gdj
1 reachable aoe
1 reachable by Yta
1 reachable for aik
1 reachable from <outside> ejf
1 reachable from clf
1 receives mfb
1 refused <own> ejg
1 refused kfd
1 reports <client> pZf
1 reports pZe
1 right hnY
1 right now jdg
1 rules <zone> edl
1 rules cdn
1 run jfe
1 runs <client> bod
1 runs bod
1 s , gkc
1 s , seq eke
1 s <client> mdd
1 s <host> Ynh
1 s <own> ejf
1 s fmb
1 say <zone> kfc
1 say mdd
1 says : lgc
1 says <client> lcf
1 says <outside> gam
1 says <own> Wtd
1 says <service> pZe
1 says <zone> ogY
1 says nec
1 scrapes <client> pad
1 scrapes pad
1 see <far> cqa
1 see <host> cem
1 see <zone> uXb
1 see bji
1 see the lXk
1 see when Ynh
1 sees gkd
1 segment <zone> idh
1 send <host> uZa
1 send <zone> lgb
1 send mail occ
1 send uYa
1 sending pca
1 sends <client> naf
1 sends <host> lbf
1 sends qZd
1 sends to jaj
1 server $ $ rab
1 server $ rab
1 server , alh
1 server <host> on apd
1 server ? $ Yqf
1 server ? Ype
1 server at Yau
1 server be jgd
1 server by <public> bcp
1 server by Wkm
1 server get jkZ
1 server in aki
1 server is Xlk
1 server itself kYk
1 server on <service> emc
1 server on bhk
1 server or Xim
1 server over <service> agl
1 server over agl
1 server reach jch
1 server reachable acq
1 server see Umm
1 server see the Zkj
1 server to nbe
1 server's <host> dih
1 server's dih
1 set acq
1 should <host> Wrf
1 should <own> dkf
1 should be fkc
1 shows <client> ndc
1 shows <gateway> ben
1 shows efj
1 shows only dfk
1 shows this Vnk
1 side <outside> obd
1 side lbg
1 since <client> mce
1 since dlf
1 since the epZ
1 sits cco
1 so hcj
1 sport <far> Wuc
1 sport <host> grV
1 sport <own> fej
1 src <far> dfj
1 src <far> dst dfj
1 src <host> blg
1 start kib
1 still <client> uWc
1 still <far> kfd
1 still <host> hid
1 still <outside> jfe
1 still <own> dnc
1 still arrive hhd
1 still be able adp
1 still be fek
1 still come fkd
1 still get <service> ihd
1 still get out jfe
1 still jja
1 still open nfa
1 still reach nbe
1 still work ? gkd
1 still work cme
1 straight <outside> oda
1 straight <zone> lec
1 straight liZ
1 straight to jfe
1 subnet <zone> gkc
1 subnet gkc
1 supposed jfe
1 supposed to jfe
1 survive fje
1 take <service> cnd
1 take cnd
1 talk <client> mbg
1 talk <host> qca
1 talk <zone> lgb
1 talk rba
1 talk to <host> jee
1 talk to <zone> lee
1 talk to pbc
1 talking <zone> kfd
1 talking odb
1 talking to <own> ngZ
1 talking to qeY
1 talks qfX
1 talks to rfX
1 tcp <client> dob
1 tcp <host> coc
1 tcp <n> , Zpe
1 tcp <n> <n> mfa
1 tcp <n> ? ajj
1 tcp <n> and fje
1 tcp <n> dmd
1 tcp <outside> fkd
1 tcp <own> bik
1 tcp coc
1 tcp dport <n> dkf
1 tcp dport dkf
1 that <zone> Yin
1 that kcg
1 that's lcf
1 the <client> eke
1 the <host> djg
1 the <outside> cem
1 the <zone> dXs
1 the Zgn
1 the same dfk
1 then <client> rcY
1 then <host> fna
1 then ? $ eoa
1 then ? eoa
1 then get <service> lXk
1 then get jaj
1 then reach <host> Wgq
1 then use nfa
1 they <zone> tYb
1 they vYa
1 through <host> Zep
1 through <outside> cme
1 through <own> gck
1 through <zone> lce
1 thru kee
1 timeout oYg
1 times <own> anf
1 times out on jfe
1 to <client> , sZa
1 to <client> odb
1 to <client> on qbb
1 to <far> $ jfe
1 to <far> ? lgb
1 to <far> tUf
1 to <far> udp lcf
1 to <gateway> , kcg
1 to <gateway> jZk
1 to <host> $ lgb
1 to <host> , kdf
1 to <host> <n> jbh
1 to <host> <service> dgj
1 to <host> does kdf
1 to <host> kcg
1 to <host> on mah
1 to <outside> , lce
1 to <outside> accept gYo
1 to <outside> on kbg
1 to <outside> rYd
1 to <own> ? mga
1 to <own> kia
1 to <own> ok mga
1 to <own> port gbl
1 to <own> tcp bgl
1 to <zone> , glb
1 to <zone> : jdf
1 to blame dZq
1 to kef
1 to our kcg
1 to port <n> oZf
1 to port oZf
1 to reach afn
1 to the <gateway> jef
1 today hbk
1 toward kef
1 towards <client> mag
1 towards <far> lde
1 towards <zone> naf
1 towards rYe
1 tries bdo
1 true ? $ alh
1 true ? amg
1 trying <own> curl ejg
1 trying <own> fkd
1 trying cnd
1 type <far> Zqd
1 type <n> code djh
1 type <n> djh
1 type <own> gZn
1 udp <client> rZc
1 udp <far> Rwf
1 udp <n> , Rwf
1 udp <n> lfd
1 udp <outside> YvZ
1 udp <own> cgk
1 udp kfd
1 up <client> oae
1 up oae
1 use <zone> neb
1 use ofa
1 user qca
1 users <outside> lZi
1 users <zone> lfd
1 users lfd
1 verdict nbe
1 via <own> afn
1 via <service> udW
1 via <zone> mWj
1 via gam
1 visible Ypf
1 wants <client> oZf
1 wants <far> mbf
1 wants <host> led
1 wants <service> pYf
1 wants <zone> jfe
1 wants qXf
1 wants to neb
1 was flc
1 were <outside> del
1 were ben
1 what <own> efj
1 what <zone> aeo
1 what does cnd
1 when <client> lah
1 when <gateway> dfk
1 when <host> dii
1 when <own> dnc
1 when it mde
1 when the ajj
1 where <own> djg
1 where does jhc
1 where jhc
1 which <own> aqc
1 which hid
1 while <own> bpc
1 while <zone> cgk
1 while aki
1 while the ajj
1 who <client> qbc
1 who <outside> rZc
1 who <zone> cem
1 who kcg
1 why <client> led
1 why <own> flc
1 why ? gck
1 why cjg
1 wifi <zone> rbZ
1 wifi rbZ
1 will <client> jfe
1 will <far> iic
1 will <host> hjd
1 will <own> enb
1 will jkZ
1 will that bpd
1 with <client> aki
1 with <far> Zpe
1 with <outside> inX
1 with <own> flc
1 with <service> <n> aof
1 with <service> ? dpa
1 with <service> mec
1 with <zone> mZh
1 with eke
1 without naf
1 wont jef
1 work dkf
1 work for flc
1 works <own> fje
1 works ? fpY
1 works gna
1 works or bji
1 would <client> mdd
1 would <far> gcj
1 would <gateway> flc
1 would <host> Ypf
1 would <outside> aqc
1 would <own> fnZ
1 would be gcl
1 would hnX
1 would that cjh
1 would the kfd
1 yes oea
1 yesterday fje
1 zone <zone> jjZ
1 zone lha
1 一 gma
1 一 直 Ynh
1 上 , wSe
1 上 <client> pfX
1 上 <gateway> idi
1 上 <host> ljY
1 上 <outside> <n> bcp
1 上 <outside> jbi
1 上 <outside> 走 mec
1 上 <service> <host> oZg
1 上 <service> <own> mce
1 上 <service> pZe
1 上 <zone> iZl
1 上 ping vdU
1 上 不 jef
1 上 不 了 jef
1 上 到 del
1 上 到 底 del
1 上 执 kdf
1 上 执 行 kdf
1 上 抓 del
1 上 抓 到 efk
1 上 抓 包 bgl
1 上 抓 的 idh
1 上 的 <service> apd
1 上 的 prometheus mbf
1 上 的 人 mce
1 上 看 cem
1 上 看 到 cem
1 上 网 mce
1 上 跑 jef
1 上 跑 的 jef
1 下 <zone> lcf
1 下 bmf
1 下 面 lcf
1 下 面 的 mbf
1 不 $ $ dih
1 不 $ dih
1 不 <far> djg
1 不 <host> del
1 不 <outside> eld
1 不 <own> glb
1 不 通 ejg
1 丢 <gateway> ffj
1 丢 ffj
1 丢 掉 fej
1 丢 的 ffj
1 丢 的 吗 ffj
1 为 <own> gkc
1 为 <zone> led
1 为 fje
1 为 什 iic
1 为 什 么 iic
1 主 <host> wYZ
1 主 <server> cfl
1 主 kde
1 主 动 jef
1 主 动 去 gdj
1 主 动 连 kfd
1 主 机 sXd
1 之 <gateway> ddm
1 之 <zone> kjZ
1 之 jib
1 之 后 , ocd
1 之 后 mah
1 之 间 eke
1 了 $ $ eld
1 了 $ eld
1 了 <own> gck
1 了 dih
1 了 吧 fkd
1 从 <outside> oea
1 从 uYa
1 会 <client> aoe
1 会 <far> dmd
1 会 <gateway> Wjn
1 会 <host> fna
1 会 <outside> Zjk
1 会 <own> gkc
1 会 aik
1 会 变 fkd
1 会 变 成 fkd
1 会 好 gkc
1 会 好 吗 gkc
1 会 放 fbm
1 作 <client> dmd
1 作 dmd
1 做 <client> sXc
1 做 <far> Vsf
1 做 <service> kee
1 做 qZd
1 再 lfc
1 写 bjj
1 出 <client> rWf
1 出 <host> qbb
1 出 <outside> ihd
1 出 <zone> mce
1 出 ohY
1 出 去 lkX
1 到 <client> oae
1 到 <client> 的 ndc
1 到 <far> rZc
1 到 <far> udp lbg
1 到 <gateway> ddm
1 到 <host> iYm
1 到 <host> 的 kcg
1 到 <outside> nfZ
1 到 <outside> 的 jdg
1 到 <own> <n> lcf
1 到 <own> 会 dgj
1 到 <own> 还 lgb
1 到 <zone> ndc
1 到 <zone> 的 oae
1 到 ncd
1 到 底 djh
1 去 <client> mfb
1 去 <far> qYd
1 去 <host> occ
1 去 <outside> efj
1 去 <own> neb
1 去 <zone> peZ
1 去 <zone> 的 gbk
1 去 qcb
1 去 掉 , efj
1 去 掉 efj
1 发 <client> uXb
1 发 <far> gkc
1 发 <host> lfb
1 发 <outside> chj
1 发 <own> emb
1 发 <service> dmd
1 发 <zone> nfa
1 发 med
1 发 信 , flc
1 发 信 <n> fkd
1 发 信 到 kfe
1 发 信 走 emd
1 发 往 pcb
1 发 来 obc
1 发 来 的 obc
1 可 <client> pYf
1 可 <zone> dhi
1 可 以 jaj
1 可 以 吗 bod
1 可 以 直 qeY
1 同 <zone> cfl
1 同 fdk
1 吗 , jfd
1 吗 <client> enc
1 吗 <gateway> enc
1 吗 <host> bii
1 吗 <outside> bne
1 吗 <zone> ich
1 吗 ? $ hdi
1 和 <zone> kdg
1 和 kdf
1 啊 $ $ bij
1 啊 $ bij
1 啊 coc
1 回 lbg
1 在 ijc
1 地 dgk
1 地 址 dgk
1 填 <own> , dgj
1 填 <own> bfm
1 填 的 <own> ffj
1 客 <outside> kfd
1 客 jib
1 客 户 gjd
1 寄 gma
1 对 jef
1 就 <client> neb
1 就 <host> cbo
1 就 <zone> mec
1 就 kdf
1 就 好 Zil
1 就 好 了 dkg
1 就 正 bcq
1 就 正 常 bcq
1 就 没 aeo
1 就 能 iid
1 就 能 连 eek
1 应 fld
1 应 该 fld
1 开 <client> bmf
1 开 <outside> rZc
1 开 <own> Zqd
1 开 <zone> rWf
1 开 了 Yof
1 开 放 nbe
1 开 放 吗 kfe
1 开 着 pad
1 往 <client> oZf
1 往 <far> qdY
1 往 <host> lah
1 往 <outside> fbm
1 往 <outside> 发 edl
1 往 <zone> kdf
1 往 mYi
1 往 外 lfc
1 往 外 发 lfb
1 想 <client> oae
1 想 <far> oZf
1 想 rXe
1 打 <client> oea
1 打 <far> tZa
1 打 <zone> fdk
1 打 gck
1 打 开 <own> kgc
1 打 开 mhZ
1 扫 <outside> kee
1 扫 obd
1 把 qYe
1 抓 bbq
1 报 <own> bmf
1 报 bmf
1 拦 <gateway> dfl
1 拦 dfl
1 拦 了 efk
1 拦 的 fej
1 拦 的 吗 fej
1 挂 occ
1 挡 <gateway> ecl
1 挡 ecl
1 挡 掉 cgk
1 推 nbf
1 提 <zone> rZd
1 提 flc
1 提 供 <service> hjc
1 提 供 gkc
1 收 <client> gma
1 收 <host> afn
1 收 <outside> fan
1 收 <own> gje
1 收 <service> <n> fje
1 收 <service> fbm
1 收 <zone> jhc
1 收 amg
1 收 不 fje
1 收 不 到 flc
1 收 信 , clg
1 收 信 kZj
1 收 邮 led
1 收 邮 件 led
1 放 <gateway> ecl
1 放 gcj
1 放 不 eej
1 放 不 放 eej
1 放 开 jee
1 放 行 chj
1 放 行 了 gej
1 放 行 吗 efk
1 是 <client> hjc
1 是 <gateway> acq
1 是 <outside> gkc
1 是 <own> bfm
1 是 <server> del
1 是 <zone> jci
1 是 否 kbg
1 有 <client> lgb
1 有 <gateway> ddm
1 有 <host> Uue
1 有 <zone> iXn
1 有 hdi
1 有 放 aik
1 有 放 行 aik
1 本 机 <service> qZd
1 本 机 上 rdX
1 本 机 能 eld
1 本 机 访 lcf
1 本 机 连 neb
1 本 身 ? clf
1 本 身 jfe
1 机 <zone> mec
1 机 mec
1 来 <client> mce
1 来 <outside> obc
1 来 kgc
1 来 的 rba
1 查 <far> bod
1 查 <service> fej
1 查 mag
1 正 <outside> Zjk
1 正 Zjk
1 正 常 Zjk
1 没 <gateway> eel
1 没 <own> glc
1 没 放 eel
1 没 问 eld
1 没 问 题 eld
1 用 <client> njW
1 用 <far> qeY
1 用 <outside> hci
1 用 <own> 收 eek
1 用 <service> <n> eke
1 用 <service> iic
1 用 <zone> lde
1 用 foxmail cfk
1 用 lcg
1 用 户 kfd
1 用 户 用 kfd
1 用 户 访 jgd
1 用 户 连 jfe
1 用 的 lce
1 由 <client> boc
1 由 boc
1 的 <far> cjg
1 的 <gateway> Zjj
1 的 <host> Wll
1 的 <n> $ eoa
1 的 <n> , dkg
1 的 <n> ? gnZ
1 的 <n> Vsf
1 的 <n> udp amg
1 的 <n> 不 fpY
1 的 <n> 了 glb
1 的 <n> 会 dkf
1 的 <n> 发 enc
1 的 <n> 口 dkf
1 的 <n> 和 bfm
1 的 <n> 对 fje
1 的 <n> 就 dkf
1 的 <n> 收 dob
1 的 <n> 是 Yqf
1 的 <n> 有 enc
1 的 <n> 能 gpX
1 的 <n> 通 dle
1 的 <own> emc
1 的 <server> kXl
1 的 <service> $ eld
1 的 <service> , Zqd
1 的 <service> <n> djf
1 的 <service> ? gck
1 的 <service> coc
1 的 <service> 一 gmb
1 的 <service> 会 Znf
1 的 <service> 吗 fmb
1 的 <service> 是 emc
1 的 <service> 走 flc
1 的 <service> 通 cij
1 的 <zone> jhc
1 的 client kdg
1 的 pc dcn
1 的 tcp <n> bpc
1 的 tcp bpc
1 的 udp <n> Xsd
1 的 udp Xsd
1 的 人 用 nfa
1 的 人 能 jdg
1 的 人 访 kgc
1 的 人 连 mcf
1 的 信 kfd
1 的 共 chj
1 的 共 享 chj
1 的 包 Xlk
1 的 同 del
1 的 扫 nce
1 的 时 dhi
1 的 时 候 dhi
1 的 机 jgd
1 的 机 器 jgd
1 的 流 fmc
1 的 流 量 fmc
1 的 电 jef
1 的 电 脑 jef
1 的 话 jYl
1 的 远 Ypf
1 的 远 程 Ypf
1 的 连 mdd
1 的 连 接 mdd
1 的 锅 efj
1 的 锅 吗 efj
1 的 问 eej
1 的 问 题 eej
1 目 qac
1 直 <outside> taZ
1 直 jZk
1 直 接 mYh
1 直 接 打 hdi
1 直 接 访 jch
1 看 rXe
1 看 到 bgl
1 看 到 的 bgl
1 端 ekf
1 端 口 <n> ekf
1 端 口 ekf
1 给 <client> cme
1 给 <gateway> ecm
1 给 <zone> ckf
1 给 Zli
1 网 <zone> jkZ
1 网 jkZ
1 网 段 jkZ
1 能 <client> 1VW
1 能 <far> Zil
1 能 <host> jlY
1 能 <outside> qbb
1 能 <own> cpb
1 能 <server> dfk
1 能 <service> qWg
1 能 <service> 到 lcf
1 能 kcg
1 能 ping kgd
1 能 ping 通 kgd
1 能 上 <outside> pbc
1 能 上 obc
1 能 不 jbi
1 能 不 能 jbi
1 能 出 dkf
1 能 出 去 dkf
1 能 收 kbh
1 能 用 nbe
1 能 访 gck
1 能 访 问 gck
1 能 连 <own> jgd
1 能 连 qac
1 能 连 上 kfd
1 能 通 Zof
1 能 通 吗 cme
1 自 <gateway> kib
1 自 <host> jdf
1 自 lha
1 自 己 lfc
1 自 己 ping kdf
1 自 己 去 peZ
1 自 己 往 kef
1 自 己 的 alh
1 自 己 能 kVn
1 自 己 访 kfd
1 自 己 连 oea
1 自 身 kia
1 行 <client> Wrf
1 行 <host> fje
1 行 dih
1 行 不 dih
1 行 不 行 dih
1 被 <client> bpc
1 被 hkb
1 要 <client> led
1 要 <far> qbb
1 要 <host> fan
1 要 <server> efj
1 要 gck
1 要 访 jef
1 要 访 问 jef
1 要 调 ffj
1 要 连 lag
1 规 <gateway> edk
1 规 edk
1 规 则 edk
1 让 <gateway> daq
1 让 lVm
1 让 过 efj
1 让 过 吗 efj
1 访 <client> led
1 访 <far> kfd
1 访 <outside> ndd
1 访 lde
1 访 问 <far> jbi
1 访 问 <public> lgb
1 访 问 lde
1 走 <client> sbZ
1 走 <host> Yhn
1 走 <n> kfd
1 走 <outside> gkc
1 走 <zone> jhc
1 走 kee
1 走 得 bqb
1 走 得 通 eld
1 超 <own> glb
1 超 chj
1 超 时 chj
1 转 ccn
1 过 hZm
1 过 来 jZk
1 还 <client> rYd
1 还 <far> lgb
1 还 <host> gjd
1 还 <outside> lgb
1 还 <own> gkc
1 还 jka
1 还 是 Yni
1 还 能 access dgj
1 还 能 打 jgd
1 还 能 连 kfd
1 还 行 fkd
1 还 行 不 flc
1 这 <client> nea
1 这 <gateway> cZr
1 这 <zone> obd
1 这 个 网 sYc
1 这 台 jja
1 这 台 机 fjd
1 这 边 <service> lfc
1 这 边 放 cgk
1 进 <outside> mga
1 进 <zone> kee
1 进 nhY
1 进 得 hkb
1 进 得 来 jhc
1 进 来 nfa
1 进 来 的 mga
1 连 <client> ocd
1 连 <far> qbb
1 连 <host> iZl
1 连 <host> 的 dco
1 连 <outside> lfc
1 连 <own> kgc
1 连 <own> 会 ngZ
1 连 lde
1 连 不 khc
1 连 不 上 khb
1 连 得 tbY
1 通 <client> lee
1 通 <far> amg
1 通 <gateway> glb
1 通 <host> flc
1 通 <outside> enc
1 通 <zone> bne
1 通 kfd
1 通 不 eld
1 通 不 通 eld
1 通 吗 $ bod
1 通 吗 bod
1 那 <client> brb
1 那 <host> mec
1 那 <outside> mce
1 那 <zone> jSr
1 那 个 idh
1 那 台 ibk
1 那 台 要 nfa
1 那 边 能 led
1 都 <outside> aen
1 都 Yjm
1 里 <service> <own> ndc
1 里 <service> pdb
1 里 <zone> dke
1 里 dke
1 里 的 eel
1 里 的 机 nec
2 $  hid
2 $ <client> khb
2 $ <far> fje
2 $ <gateway> agl
2 $ <outside> fje
2 $ <own> eke
2 $ <public> bkh
2 $ <server> bcp
2 $ <zone> ldd
2 'connection <client> mag
2 'connection med
2 'connection timed ncd
2 , <client> hcj
2 , <far> lde
2 , <gateway> ibk
2 , <host> cfl
2 , <n> ilZ
2 , <outside> dih
2 , <public> edl
2 , <server> edk
2 , <service> fdl
2 , <zone> dii
2 , and Zfo
2 , can eel
2 , does dfk
2 , hcj
2 , i gkb
2 , is kha
2 , length khb
2 , no gmb
2 , not avY
2 , or bar
2 , port kee
2 , possible bij
2 , will Zhm
2 , 会 bkh
2 -> <host> saa
2 -> rab
2 -a <own> glb
2 -v kgc
2 : <client> pfY
2 : <far> fje
2 : <gateway> hdi
2 : <host> cgk
2 : <n> amg
2 : <outside> lah
2 : <server> eel
2 : <service> bZt
2 : <zone> gWq
2 : connect hdi
2 : connection foZ
2 : postfix kdf
2 ; iZm
2 <client> $ niW
2 <client> <client> kfd
2 <client> <far> eld
2 <client> <gateway> alh
2 <client> <outside> bdo
2 <client> <server> bZr
2 <client> <zone> gZn
2 <client> ? obd
2 <client> be bne
2 <client> bji
2 <client> get cfl
2 <client> len obd
2 <client> on vVc
2 <client> tcp qUi
2 <client> would clf
2 <client> 上 Zqe
2 <client> 的 pWg
2 <client> 能 ddn
2 <far> $ lfc
2 <far> , djg
2 <far> <gateway> fdk
2 <far> <host> ihc
2 <far> <outside> Wgq
2 <far> <server> ecm
2 <far> <service> ncd
2 <far> <zone> jfe
2 <far> ? nfa
2 <far> allowed rWg
2 <far> dst dfj
2 <far> ejf
2 <far> len hjc
2 <far> on zTa
2 <far> port rab
2 <far> tcp kcf
2 <far> udp kdf
2 <far> 的 qYe
2 <far> 还 acq
2 <gateway> $ ibi
2 <gateway> , ckg
2 <gateway> <client> pda
2 <gateway> <far> eoa
2 <gateway> <gateway> bdo
2 <gateway> <host> kia
2 <gateway> <outside> ihc
2 <gateway> <own> dle
2 <gateway> itself iid
2 <gateway> let ici
2 <gateway> 放 hjd
2 <gateway> 的 oYg
2 <gateway> 这 bpc
2 <host> $ rXe
2 <host> , jZk
2 <host> -j Zdq
2 <host> -p lZh
2 <host> <client> obd
2 <host> <far> dhi
2 <host> <gateway> hkb
2 <host> <host> dhi
2 <host> <n> nWj
2 <host> <outside> mZh
2 <host> <own> emc
2 <host> <service> kbh
2 <host> <zone> hcj
2 <host> cih
2 <host> directly uWc
2 <host> does fej
2 <host> len lde
2 <host> on jja
2 <host> over oXg
2 <host> server efj
2 <host> sport jfd
2 <host> tcp mbf
2 <host> 会 uVd
2 <host> 的 lbf
2 <host> 能 aZs
2 <host> 这 lgb
2 <n> $ ika
2 <n> , blg
2 <n> : bii
2 <n> <client> aqc
2 <n> <far> lgb
2 <n> <gateway> Voi
2 <n> <host> Xqf
2 <n> <n> mga
2 <n> <own> efj
2 <n> <service> fje
2 <n> <zone> kZj
2 <n> allowed kdf
2 <n> and brZ
2 <n> as Zkj
2 <n> code djh
2 <n> dhi
2 <n> directly fsV
2 <n> do cnc
2 <n> does dpa
2 <n> for aki
2 <n> from Znf
2 <n> if gkb
2 <n> is Zqd
2 <n> ok Zof
2 <n> on tVe
2 <n> or djf
2 <n> pls amg
2 <n> proto fje
2 <n> should fkd
2 <n> tcp amg
2 <n> then flc
2 <n> through fdj
2 <n> to occ
2 <n> tos fld
2 <n> ttl khb
2 <n> udp gkd
2 <n> will cqa
2 <n> you sdX
2 <n> 不 fpY
2 <n> 了 glb
2 <n> 会 ejf
2 <n> 发 enc
2 <n> 口 clf
2 <n> 和 dgk
2 <n> 对 fje
2 <n> 就 dkf
2 <n> 收 dob
2 <n> 是 Zof
2 <n> 有 eld
2 <n> 能 crZ
2 <n> 通 dme
2 <outside> $ jgd
2 <outside> , gkc
2 <outside> -j jef
2 <outside> -p lde
2 <outside> <client> hZm
2 <outside> <far> pgY
2 <outside> <gateway> dhj
2 <outside> <host> ejg
2 <outside> <n> fZo
2 <outside> <outside> rZc
2 <outside> <own> boc
2 <outside> ? eej
2 <outside> accept jYl
2 <outside> at jfe
2 <outside> ok lbg
2 <outside> on kaj
2 <outside> still ahl
2 <outside> 会 kfc
2 <outside> 发 edl
2 <outside> 的 ocd
2 <outside> 访 gcl
2 <outside> 走 pdb
2 <own> , qbb
2 <own> -p efj
2 <own> <client> mag
2 <own> <gateway> ofZ
2 <own> <host> cem
2 <own> <n> lah
2 <own> <outside> fej
2 <own> <own> bvW
2 <own> <public> bZs
2 <own> <server> efj
2 <own> <zone> kfc
2 <own> ? lfc
2 <own> be kgc
2 <own> curl ejg
2 <own> do ofZ
2 <own> does nga
2 <own> dport kdf
2 <own> in cgk
2 <own> is neb
2 <own> lde
2 <own> ok ngZ
2 <own> on Zbr
2 <own> port gbl
2 <own> still dfk
2 <own> then mga
2 <own> work mYi
2 <own> works kgc
2 <own> 一 ogY
2 <own> 能 pcb
2 <own> 还 kgc
2 <own> 通 bgl
2 <public> <client> lgb
2 <public> <host> iWn
2 <public> <own> qcZ
2 <public> mUm
2 <server> <client> ibj
2 <server> <own> iic
2 <service> , enb
2 <service> : iXn
2 <service> ; Rwf
2 <service> <client> reX
2 <service> <far> hjc
2 <service> <gateway> goY
2 <service> <host> fdk
2 <service> <n> fje
2 <service> <outside> ndc
2 <service> <own> qgW
2 <service> <public> glb
2 <service> <server> Xmj
2 <service> ? bne
2 <service> dme
2 <service> does kee
2 <service> from gck
2 <service> into mYh
2 <service> is bne
2 <service> on jch
2 <service> over ilZ
2 <service> to xXX
2 <service> udp bne
2 <service> 一 fmb
2 <service> 了 fZo
2 <service> 会 Znf
2 <service> 到 kXl
2 <service> 发 rYd
2 <service> 吗 bod
2 <service> 是 emc
2 <service> 登 kdf
2 <service> 能 lgb
2 <service> 行 amh
2 <service> 走 flc
2 <service> 轮 jdf
2 <service> 连 uUe
2 <service> 通 cii
2 <zone> , dob
2 <zone> -d jfe
2 <zone> -j lde
2 <zone> -p fej
2 <zone> : scY
2 <zone> <client> kfd
2 <zone> <far> clf
2 <zone> <gateway> bfm
2 <zone> <host> hjc
2 <zone> <outside> kfe
2 <zone> <own> dlf
2 <zone> <service> pXf
2 <zone> ? qeY
2 <zone> is ljZ
2 <zone> mac eek
2 <zone> on aqc
2 <zone> src eek
2 <zone> 之 ldd
2 <zone> 就 Zgo
2 <zone> 的 eld
2 <zone> 还 efj
2 ? $ bij
2 ? <client> cjh
2 ? <far> Zpe
2 ? <gateway> cnd
2 ? <n> blg
2 ? <own> ioW
2 ? <public> fXr
2 ? <zone> afn
2 ? ahm
2 ? i buX
2 ? we bij
2 a <client> oWh
2 a <far> cme
2 a <host> Zng
2 a <outside> oea
2 a <own> fjf
2 a <zone> Xer
2 a ? idh
2 a client Wll
2 a connection hid
2 a jch
2 a way ici
2 able <client> sdX
2 able <gateway> kee
2 able lYi
2 able to lYi
2 accept , chj
2 accept <zone> bgl
2 accept after fWq
2 accept bij
2 accepted lfc
2 access <zone> nec
2 access lfc
2 after clg
2 against lah
2 all $ fje
2 all , blg
2 all <gateway> fdk
2 all <zone> ejf
2 allowed <far> Xpg
2 allowed <gateway> fkd
2 allowed <host> ohX
2 allowed <outside> fej
2 allowed <zone> Znf
2 allowed ? ajj
2 allowed ofZ
2 allowed or jhd
2 allowed to uXc
2 an <client> fje
2 an <outside> tXc
2 an <service> gkc
2 an answer qWg
2 an emc
2 and <client> mce
2 and <host> djf
2 and <outside> eek
2 and <own> bod
2 and <service> oeb
2 and <zone> hbl
2 and dhi
2 and does emc
2 answer bqb
2 answered lde
2 answers Yfp
2 any <zone> aod
2 any djh
2 any port cnd
2 anything <zone> glc
2 anything caq
2 anywhere jnV
2 are <zone> ofZ
2 are miY
2 arrive hhd
2 as Ynh
2 asking kfd
2 at <client> hal
2 at <outside> hdh
2 at <own> eZp
2 at <zone> gjd
2 at all gck
2 at fje
2 back <own> cqZ
2 back dhi
2 be <client> cjh
2 be <host> djf
2 be <outside> gck
2 be <own> fmc
2 be <zone> mbf
2 be able lah
2 be gje
2 be reached dmd
2 behind <zone> kcf
2 behind lcf
2 being kfd
2 blame <gateway> dZq
2 blame dih
2 blocked <host> djg
2 blocked mfb
2 by <client> ibj
2 by <host> Tkp
2 by <own> fej
2 by <public> bcp
2 by gck
2 can <client> cgk
2 can <zone> hnY
2 can bjh
2 can i mfa
2 can they jkZ
2 can't kdf
2 cannot lbh
2 cant <zone> ffj
2 cant ffj
2 client <client> jib
2 client <zone> pda
2 client jib
2 come hkb
2 coming from gkc
2 coming pbc
2 conect led
2 connect <zone> pad
2 connect iic
2 connect to kee
2 connecting <own> fjf
2 connection <client> ncd
2 connection <zone> kee
2 connection to kee
2 connects hdi
2 conntrack agm
2 could <host> pbc
2 could qac
2 curl : lYj
2 curl <client> pZf
2 curl <host> qYd
2 curl <own> qgW
2 curl <zone> jgd
2 curl wWa
2 daddr <client> mec
2 daddr <far> oae
2 daddr <host> qca
2 daddr mec
2 dead <own> fke
2 dead del
2 deliver <host> jYl
2 deliver kYj
2 deliver to pad
2 delivers pda
2 destination hjc
2 did apd
2 directly <host> Ypf
2 directly dmd
2 dnat med
2 do <client> njW
2 do <gateway> mhZ
2 do <service> oad
2 do <zone> jbj
2 do gjd
2 do i blh
2 do they glc
2 do we dhi
2 does <client> cfl
2 does <far> Wse
2 does <gateway> drY
2 does <host> glb
2 does <outside> iak
2 does <own> epZ
2 does <service> gkc
2 does <zone> mbf
2 does it jja
2 does mail blg
2 does that ibj
2 does the ckg
2 dport <n> dke
2 dport <own> dke
2 dport dke
2 drop , caq
2 drop <far> kdf
2 drop <zone> bbq
2 drop cjh
2 dropped or mce
2 dscp <client> cme
2 dscp <host> fmc
2 dscp cs ekd
2 dscp ekd
2 dst <client> jef
2 dst <host> mec
2 dst kee
2 echo <client> kdf
2 echo kdf
2 echo request kdf
2 establish jee
2 even eek
2 expected boe
2 explain bjj
2 fetch mdd
2 filtered nec
2 fine <outside> ebn
2 fine <own> enb
2 fine gbl
2 for <client> bne
2 for <far> bmg
2 for <outside> ikb
2 for <own> kee
2 for <zone> Urh
2 for Ype
2 forwarded <own> ejf
2 forwarded <zone> khc
2 forwarded gkc
2 foxmail <client> mbf
2 foxmail <zone> kgc
2 foxmail fej
2 foxmail 收 pbc
2 from <client> nfa
2 from <far> lbf
2 from <gateway> clf
2 from <host> dfk
2 from <outside> alg
2 from <zone> dhi
2 from fej
2 from line eej
2 from the mYi
2 full bij
2 full of bij
2 get <client> kjZ
2 get <far> qac
2 get <gateway> ndc
2 get <host> Zof
2 get <outside> nZg
2 get <own> ika
2 get <service> ihd
2 get <zone> jdf
2 get in ohX
2 get into kcg
2 get out iWo
2 get through lde
2 get to oZf
2 gets <client> qiV
2 gets <n> oae
2 gets <own> eke
2 gets jdh
2 getting neb
2 given pad
2 go <zone> lce
2 go jef
2 goes apd
2 going lec
2 got <client> bhk
2 got bji
2 hangs <client> ldf
2 hangs <host> bod
2 has <client> qad
2 has tZb
2 has to rab
2 have <host> uVd
2 have <outside> lbg
2 have <zone> eej
2 have a jYl
2 have fbm
2 he <far> jhc
2 he <own> Zog
2 her mce
2 here ojV
2 him <gateway> dgj
2 him dhi
2 his led
2 hit <outside> jgd
2 hit <zone> ofZ
2 hit nhY
2 hitting kai
2 i <client> gnZ
2 i <gateway> cdn
2 i <host> adq
2 i <outside> mhZ
2 i <own> eke
2 i <zone> gdj
2 i djg
2 i see efk
2 icmp rcZ
2 if Zeq
2 in <client> qcb
2 in <gateway> Zep
2 in <host> Xoh
2 in <outside> nVl
2 in <own> gjd
2 in apd
2 in on lcf
2 in the dem
2 incoming ndc
2 input ndd
2 inside dao
2 into <client> oYg
2 into <outside> pbc
2 into <zone> uZZ
2 into nXi
2 ip <far> bhk
2 ip <outside> cgk
2 ip <zone> cgl
2 ip del
2 is <client> gck
2 is <host> Zhm
2 is <outside> cmf
2 is <own> Zli
2 is <server> Zfo
2 is <service> pZe
2 is <zone> njW
2 is chk
2 is that gjd
2 is the kWm
2 is this lZi
2 is up fej
2 it <client> neb
2 it <gateway> bbq
2 it <host> klW
2 it <outside> kWn
2 it <own> cpb
2 it get ldd
2 it has khb
2 it out Zng
2 it through cjh
2 it to kdf
2 it's bcp
2 its <client> ncc
2 its <host> oZf
2 its <own> Rxe
2 its <service> qZd
2 its <zone> sYc
2 its pZe
2 itself <host> iYm
2 itself jYk
2 just hangs mbf
2 just lah
2 land kee
2 land on kee
2 let <gateway> adp
2 let hnY
2 like <host> kdf
2 like lcf
2 like to mag
2 line <n> dfj
2 line <outside> dgj
2 line dfj
2 lines cbp
2 lip <client> oZf
2 load <own> ihd
2 load ihd
2 loads dbo
2 log <host> Vok
2 log Xmj
2 logging ncd
2 logs aki
2 mac <n> efk
2 mac <zone> del
2 mac efk
2 mail <host> lbg
2 mail <outside> jjb
2 mail gw hid
2 mail hic
2 make it sWe
2 make sWf
2 masquerade , gTt
2 masquerade <host> eRx
2 masquerade <outside> dle
2 masquerade dle
2 me <client> dle
2 me <gateway> fdk
2 me <own> ijb
2 me this lee
2 minute bmf
2 must rba
2 my <client> hYn
2 my <host> amh
2 my <own> ftU
2 my cgk
2 my laptop ejf
2 my phone ogY
2 nc : eke
2 nc led
2 needs <host> hbk
2 needs hck
2 needs to hbk
2 never cjh
2 night hcj
2 no <client> cnc
2 no <outside> fcm
2 no <zone> eXr
2 no Wkm
2 not <client> hZm
2 not <far> fmc
2 not <outside> bii
2 not <own> eld
2 not <zone> kia
2 not ? jch
2 not open jaj
2 nothing <client> sbZ
2 nothing <outside> pad
2 nothing <zone> cel
2 nothing back pcb
2 nothing efj
2 of <host> bkg
2 of <outside> kZj
2 of <own> hjc
2 of <zone> ljZ
2 of jja
2 of line dgk
2 of the dfk
2 off <outside> Ygo
2 off line Ygo
2 off rYc
2 ok <far> eoa
2 ok <host> bij
2 ok <outside> idi
2 ok <own> eoa
2 ok ? led
2 ok liZ
2 ok or clf
2 on <client> led
2 on <far> mhZ
2 on <gateway> mfa
2 on <host> Wjn
2 on <n> chj
2 on <outside> jch
2 on <own> gna
2 on <public> eek
2 on <service> cii
2 on <zone> hmZ
2 on dev lfc
2 on port Wgq
2 on the jef
2 one fje
2 only lbf
2 only this dfl
2 open <client> mcd
2 open <host> dnc
2 open <outside> mec
2 open <service> xWZ
2 open <zone> nbe
2 open ? qca
2 open a sWf
2 open enb
2 open from Zof
2 open the mfb
2 opening ofZ
2 opens odb
2 or <client> rdX
2 or <far> anf
2 or <gateway> Zbs
2 or <host> ahm
2 or <own> aoe
2 or <zone> lcf
2 or does cii
2 or dropped nfb
2 or is Zfp
2 or lcg
2 or no jef
2 our <client> mfb
2 our <far> pZe
2 our <outside> gej
2 our jdf
2 out <client> gma
2 out <far> bmf
2 out <host> tSi
2 out <outside> eek
2 out <zone> kfd
2 out ? kkY
2 out of fej
2 out on rfX
2 out to nZg
2 outbound <host> mYi
2 outbound mYi
2 outlook <client> pbc
2 outlook <zone> eek
2 outlook can't kfc
2 outlook kdf
2 outlook 报 nea
2 own <gateway> pXf
2 own jgd
2 pc <zone> dcn
2 pc dcn
2 permitted mce
2 permitted to lcf
2 ping <client> vaX
2 ping <far> ofZ
2 ping <gateway> fcl
2 ping <host> lcf
2 ping <outside> lgb
2 ping <own> kkY
2 ping mdd
2 ping 通 kgd
2 plain <host> kia
2 plain <own> ejf
2 plain mhZ
2 please Yrc
2 pls Zng
2 polled apd
2 port <client> bra
2 port <far> mbf
2 port <host> hdi
2 port <outside> hkb
2 port <own> coc
2 port <server> dfj
2 port <zone> jkZ
2 port dih
2 ports <n> hjc
2 ports hjc
2 postfix <host> ika
2 postfix ikb
2 print <zone> ocb
2 print occ
2 print to pcb
2 printer lbg
2 pull tWd
2 query qba
2 r , ejg
2 r ejg
2 reach <client> jci
2 reach <far> obd
2 reach <gateway> edk
2 reach <host> kai
2 reach <outside> hdj
2 reach <service> efj
2 reach hal
2 reach the ngZ
2 reachable <host> Zhl
2 reachable cgl
2 reachable from ZxV
2 reaching <zone> kgc
2 reaching rZd
2 read amg
2 refused <own> clf
2 refused lhb
2 request <far> eek
2 resolve <gateway> led
2 resolve led
2 resolve names kfd
2 right ? jhc
2 rule iZk
2 s , jee
2 s <client> nZg
2 s <far> kcg
2 s <host> Tpk
2 s <own> eke
2 s jee
2 saddr <far> cgk
2 same <outside> dfk
2 same dgj
2 say <service> rfW
2 say <zone> ddl
2 say edm
2 says ich
2 scan khb
2 scan to mYj
2 see <client> sab
2 see <gateway> daq
2 see <host> anf
2 see <zone> dfk
2 see Zng
2 see the ckg
2 see when Vjo
2 seen jef
2 sees eob
2 send <client> jff
2 send <host> mdd
2 send mce
2 sending mVl
2 sends qZe
2 session <host> eld
2 session dld
2 she flc
2 should <client> amg
2 should <host> pdZ
2 should kjZ
2 should that ihd
2 smtpd <host> Zng
2 smtpd <n> Zng
2 smtpd Zng
2 snat <host> gck
2 snat del
2 snat to ddm
2 so <zone> iZl
2 so bmf
2 someone cdn
2 source imZ
2 spins <own> fje
2 src agm
2 still <zone> dem
2 still get cgk
2 still nbe
2 stops djg
2 straight <outside> oea
2 straight gkc
2 straight to flc
2 supposed hlb
2 supposed to hlb
2 taken Zkj
2 talk qeX
2 talk to reX
2 talking qac
2 talking to occ
2 target nbe
2 tcp <client> jlY
2 tcp <far> Uxb
2 tcp <gateway> Wjn
2 tcp <n> clg
2 tcp <own> ejf
2 tcp dport Yjk
2 tcp port Zrc
2 that <client> rXe
2 that <far> clf
2 that <gateway> fcl
2 that <host> Wse
2 that <own> jib
2 that <zone> car
2 that ? anf
2 that be Xlk
2 that hjc
2 that work dgj
2 that's ofZ
2 the <client> jdg
2 the <far> ngZ
2 the <gateway> aji
2 the <host> ikb
2 the <outside> edl
2 the <own> dob
2 the <service> Who
2 the <zone> gck
2 the browser dke
2 the chj
2 the client dhi
2 the port boc
2 the same bgl
2 the way Vnk
2 them <gateway> Zep
2 then <client> gnZ
2 then ? Zmh
2 then jhc
2 there led
2 they <own> Xsd
2 they <zone> ncd
2 they get iic
2 this <client> lde
2 this <gateway> bVw
2 this <host> fna
2 this <outside> dme
2 this <own> fkd
2 this <zone> hid
2 this ? Yjl
2 this enb
2 through <client> ofa
2 through <far> ejf
2 through <host> Ymi
2 through <outside> mfb
2 through <zone> edl
2 through ? eld
2 through cjh
2 through the bfm
2 through to lde
2 thru <own> gjd
2 thru ? dmd
2 thunderbird <zone> nga
2 thunderbird phW
2 time <zone> xaV
2 time nYh
2 timed <server> efj
2 timed dih
2 timed out dih
2 times fje
2 times out fje
2 to <client> nfa
2 to <far> pcb
2 to <host> iZk
2 to <outside> jZk
2 to <own> bji
2 to <public> lha
2 to <server> bco
2 to <service> fkd
2 to <zone> lbg
2 to be bhl
2 to connect pcb
2 to deliver pbc
2 to fetch oRn
2 to get mbf
2 to hit iak
2 to open obe
2 to pull yYV
2 to push efj
2 to send hXp
2 to talk gjd
2 to the kXl
2 to use mfb
2 towards sXd
2 traffic oeb
2 trying <client> oYg
2 trying rhU
2 ttl <client> enb
2 ttl <host> dkf
2 ttl <own> gma
2 udp , bmf
2 udp <client> lde
2 udp <far> Xpg
2 udp <gateway> Zsb
2 udp <n> jjb
2 udp <outside> Xre
2 udp jlY
2 udp port lfb
2 up <host> gbl
2 up <own> fje
2 up <zone> jci
2 up dkf
2 updates from ndc
2 updates ndc
2 us <host> Zmh
2 us Zli
2 use <own> ogY
2 use <service> edk
2 use <zone> jch
2 use jbh
2 user cme
2 via <host> edl
2 via dgj
2 w fmb
2 want <client> kdf
2 want lec
2 want to lce
2 wants <far> kee
2 wants lcg
2 wants to saa
2 way jfe
2 we gjd
2 webmail khb
2 week <zone> kZj
2 week and ljZ
2 what <own> enc
2 what happens nZg
2 what kbi
2 when <far> fkd
2 when <own> aoe
2 when <zone> jaj
2 when it rWf
2 where foZ
2 which <client> miY
2 who jbi
2 why hdh
2 will <client> eld
2 will <gateway> kkY
2 will <own> eld
2 will it mjX
2 will the iib
2 with <gateway> gbl
2 with it eYr
2 with the mfb
2 work ? flb
2 work dmd
2 works <outside> aki
2 works <own> dpZ
2 works cji
2 works or kcf
2 would <far> gam
2 would <gateway> hdj
2 would <host> bkh
2 would <own> dgj
2 would <zone> ngZ
2 would it bne
2 would kfd
2 would that aoe
2 y cnd
2 y n cnd
2 yes <far> clg
2 yes <outside> clf
2 yes alh
2 yes or cjh
2 you led
2 一 <host> clf
2 一 gkc
2 一 直 bmf
2 三 <zone> del
2 三 del
2 三 条 del
2 上 <host> XYx
2 上 <outside> bZt
2 上 <zone> gbl
2 上 fbm
2 不 <client> fdk
2 不 <far> gjd
2 不 <host> emc
2 不 <outside> jhc
2 不 <own> ejf
2 不 <zone> ndc
2 不 上 khb
2 不 了 naf
2 不 到 flc
2 不 放 eej
2 不 能 jbi
2 不 行 iid
2 不 走 Yrd
2 不 通 fld
2 个 <host> dco
2 个 <zone> hjc
2 个 emd
2 个 网 dhi
2 为 <client> eke
2 为 eke
2 主 <host> kbg
2 主 <server> dgj
2 主 kZi
2 主 动 kZj
2 了 <client> ldf
2 了 <gateway> dfk
2 了 <own> dpa
2 了 lcf
2 了 吗 efj
2 人 <outside> pgX
2 人 <zone> gck
2 人 用 nfa
2 人 能 jdg
2 人 访 kgc
2 人 连 mcf
2 什 <own> ebm
2 什 <zone> lfc
2 什 gck
2 什 么 gck
2 从 <client> glb
2 从 jhc
2 以 <client> pYf
2 以 <zone> fdk
2 以 jaj
2 以 吗 bod
2 以 直 qeY
2 会 <client> mbf
2 会 <own> dmc
2 会 gkd
2 会 不 cii
2 会 怎 epZ
2 会 被 kiZ
2 供 <service> hjc
2 供 <zone> rZd
2 供 gkc
2 信 , cme
2 信 <client> wUc
2 信 <host> jib
2 信 <n> dmd
2 信 <own> hnY
2 信 <service> lgb
2 信 到 kfe
2 信 吗 bjh
2 信 走 kfd
2 做 Xmj
2 共 <client> emc
2 共 chj
2 共 享 chj
2 出 <far> Wuc
2 出 oae
2 出 去 cnd
2 则 <gateway> edk
2 则 edk
2 到 <client> qZe
2 到 <far> jff
2 到 <host> jic
2 到 <outside> jfe
2 到 <own> fna
2 到 qXe
2 到 底 egj
2 到 的 Wgq
2 加 <zone> jdg
2 动 <host> pda
2 动 <server> cfl
2 动 jef
2 动 去 gdj
2 动 连 kfd
2 包 , ejf
2 包 <far> Zoe
2 包 Ylj
2 去 <host> jhc
2 去 <outside> cme
2 去 <zone> fZo
2 去 cii
2 发 <client> cmd
2 发 <outside> eek
2 发 Zkj
2 变 jch
2 变 成 fkd
2 口 <n> ekf
2 口 eke
2 可 <outside> Xjm
2 台 <host> mdd
2 台 <zone> hck
2 台 打 bgl
2 台 能 rXf
2 台 要 nfa
2 同 <client> peY
2 同 <outside> mce
2 同 <zone> lde
2 同 odc
2 同 事 jef
2 后 , kfd
2 后 <gateway> ddm
2 后 <outside> Ujp
2 后 <own> hjc
2 后 jdg
2 吗 $ eje
2 吗 <client> amg
2 吗 <host> fcl
2 吗 <outside> esW
2 吗 dkf
2 否 <gateway> Ycs
2 否 occ
2 吧 fkd
2 啥 dgi
2 回 <own> eje
2 回 dle
2 回 包 bnf
2 在 odc
2 址 dgk
2 备 fkd
2 备 份 fkd
2 外 <host> pfY
2 外 sXd
2 外 发 lfb
2 好 <own> gma
2 好 dih
2 好 了 dkg
2 好 吗 glb
2 学 jgd
2 它 lbg
2 客 ckg
2 客 户 ckg
2 对 hjc
2 就 Ykk
2 己 <host> jdf
2 己 lfc
2 己 ping kdf
2 己 去 peZ
2 己 往 kef
2 己 的 alh
2 己 能 kVn
2 己 访 kfd
2 己 连 oea
2 帮 hid
2 帮 看 dle
2 常 <outside> Zjk
2 常 Zjk
2 应 <own> dle
2 应 该 cgk
2 底 djh
2 开 <client> kdf
2 开 <own> iic
2 开 <zone> neb
2 开 mec
2 往 <client> kcg
2 往 <host> jdf
2 往 <outside> teV
2 往 <own> hdh
2 往 kdf
2 得 <client> jhd
2 得 <host> fmb
2 得 <outside> ihd
2 得 <own> dle
2 得 <zone> lZi
2 得 dkf
2 得 上 wZY
2 得 了 bhk
2 得 到 gjd
2 得 去 kai
2 得 来 jhc
2 想 <client> mec
2 想 <service> jef
2 想 pac
2 我 <own> Zof
2 我 jdg
2 户 <outside> lgb
2 户 ijb
2 户 用 kfd
2 户 访 jgd
2 户 连 jfe
2 打 <outside> rfV
2 打 <zone> idh
2 执 <client> kdf
2 执 kdf
2 执 行 kdf
2 扫 oae
2 扫 描 naf
2 把 lec
2 抓 <zone> bgl
2 抓 del
2 抓 到 efk
2 抓 包 bgl
2 抓 的 idh
2 报 ofZ
2 拉 <client> jfe
2 按 <far> dnc
2 按 dnc
2 按 规 dkf
2 掉 , efj
2 掉 <gateway> efk
2 掉 <outside> efj
2 掉 efj
2 掉 吗 fej
2 接 <outside> pae
2 接 <zone> kgc
2 接 hdi
2 接 打 hdi
2 接 访 jch
2 收 <client> jja
2 收 <public> fej
2 收 <service> jch
2 收 <zone> iXn
2 收 Vko
2 收 不 ecm
2 收 信 jef
2 收 邮 hck
2 放 <far> Yqe
2 放 <gateway> agm
2 放 <zone> lha
2 放 lfc
2 放 吗 hbk
2 放 行 ich
2 数 aof
2 数 据 aof
2 时 <far> Yrd
2 时 <own> eao
2 时 aik
2 时 候 dhi
2 是 <client> kia
2 是 <gateway> ejf
2 是 <host> hkb
2 是 <outside> Ykk
2 是 <own> bqb
2 是 dkf
2 最 <own> dle
2 最 dle
2 最 后 dle
2 有 <gateway> dkf
2 有 Xoh
2 有 回 amg
2 有 没 ddl
2 机 <host> rXe
2 机 <service> qZd
2 机 kgd
2 机 上 rdX
2 机 能 ele
2 机 访 mcd
2 机 连 neb
2 条 Xin
2 来 <client> fdk
2 来 <far> nbe
2 来 <outside> qgW
2 来 <zone> jch
2 来 pXg
2 来 的 naf
2 正 <outside> afm
2 段 <zone> lkY
2 段 lkY
2 没 <client> gjd
2 没 <gateway> eao
2 没 <outside> Zgo
2 没 <own> gje
2 没 afo
2 没 有 dgj
2 流 flc
2 流 量 flc
2 测 pca
2 测 的 neb
2 源 glc
2 用 <client> pfZ
2 用 <service> ddm
2 用 <zone> qdZ
2 用 qca
2 电 <zone> jef
2 电 jef
2 电 脑 jef
2 的 $ bgl
2 的 , lfc
2 的 <client> mdd
2 的 <far> hal
2 的 <gateway> Zjk
2 的 <host> led
2 的 <n> Xqg
2 的 <public> gam
2 的 <service> eob
2 的 <zone> idh
2 的 idh
2 的 prometheus mbf
2 的 人 tbY
2 的 包 ecn
2 的 同 hak
2 的 吗 fej
2 的 是 bfm
2 的 机 gkc
2 目 jgd
2 目 的 jgd
2 直 <client> dmd
2 直 接 lcf
2 看 <host> aik
2 看 mec
2 看 到 Zfo
2 着 rWf
2 端 <own> gjd
2 端 dlf
2 端 口 dlf
2 经 bmf
2 经 过 bne
2 给 <client> Yqd
2 给 Xpg
2 网 <zone> kbh
2 网 kch
2 能 <client> khb
2 能 <far> pda
2 能 <host> kmW
2 能 <outside> jfe
2 能 <own> eek
2 能 <service> ocb
2 能 <zone> lde
2 能 不 oZf
2 能 主 pcb
2 能 到 ahk
2 能 访 ofa
2 能 连 efj
2 能 通 Zkj
2 自 kWn
2 行 <far> Yrd
2 行 <gateway> ffj
2 行 <host> cgk
2 行 hal
2 行 不 ecm
2 行 了 gej
2 行 吗 idh
2 被 <far> aoe
2 被 <gateway> ejg
2 被 <host> bme
2 被 Urg
2 要 <client> naf
2 要 <host> oWh
2 要 <zone> pgX
2 要 pXg
2 要 连 lde
2 访 <client> qac
2 访 <host> ubX
2 访 <zone> jgd
2 访 lbg
2 访 问 lbg
2 话 jYl
2 询 <client> kde
2 询 neb
2 该 eld
2 说 <far> jef
2 说 oYf
2 调 <server> ffj
2 调 ial
2 走 <outside> cii
2 走 imX
2 走 得 emc
2 超 kch
2 超 时 kch
2 跑 <client> jef
2 跑 jfe
2 跑 的 jef
2 身 <gateway> kia
2 身 ? clf
2 身 miY
2 转 <gateway> efj
2 转 cij
2 转 发 cdo
2 载 kfc
2 边 <gateway> cfm
2 边 <outside> mce
2 边 <service> lfc
2 边 <zone> lcf
2 边 放 cgk
2 边 能 mce
2 过 <client> qac
2 过 <gateway> efj
2 过 <host> dhi
2 过 oae
2 这 <host> bpc
2 这 样 cgk
2 进 <gateway> ihd
2 进 gck
2 进 来 dYr
2 连 <client> vcW
2 连 <far> mdd
2 连 <host> ldf
2 连 <outside> hal
2 连 <own> bhj
2 连 <zone> occ
2 连 上 kfd
2 连 接 jfd
2 通 <client> dnc
2 通 <far> Yof
2 通 <host> emc
2 通 cod
2 通 不 amg
2 通 了 ckg
2 通 吗 eld
2 那 alg
2 邮 <client> jef
2 邮 <own> anf
2 邮 <zone> pXg
2 邮 lde
2 邮 件 lde
2 锅 <gateway> efj
2 锅 efj
2 锅 吗 efj
2 问 <client> led
2 问 <far> jch
2 问 <host> kgc
2 问 <outside> mec
2 问 <public> lgb
2 问 kde
2 间 <zone> ejf
2 间 eke
2 麻 iic
2 麻 烦 iic
3 $ <- oea
3 $ <client> iic
3 $ <far> jib
3 $ <gateway> agm
3 $ <zone> jdg
3 ' cpb
3 's ibk
3 , <far> ejf
3 , <gateway> kfd
3 , <host> ekf
3 , <own> ekd
3 , <server> dcn
3 -> kVn
3 -a idh
3 -d <zone> jfe
3 -d jfe
3 -i fcl
3 -m <host> dhi
3 -m <outside> eld
3 -m <zone> qPn
3 -p <outside> mdc
3 -p <zone> gck
3 -p ici
3 -s ado
3 : <far> fek
3 : <gateway> kah
3 : <host> inX
3 : <zone> jdg
3 ; <far> apd
3 ; <own> gma
3 ; Wnj
3 <client> <client> qgX
3 <client> <far> dnc
3 <client> <gateway> hbk
3 <client> <host> iYm
3 <client> <own> eke
3 <client> iZl
3 <far> <client> eld
3 <far> <gateway> fcl
3 <far> <host> mdd
3 <far> <outside> cco
3 <far> <zone> ncd
3 <gateway> <client> jbi
3 <gateway> <far> cob
3 <gateway> <gateway> mbg
3 <gateway> <host> Xqe
3 <gateway> <own> cne
3 <gateway> <zone> hid
3 <host> <client> ocb
3 <host> <far> mce
3 <host> <gateway> pbc
3 <host> <own> ejg
3 <host> <zone> mdd
3 <host> jee
3 <n> <client> anf
3 <n> <far> kgb
3 <n> <gateway> jch
3 <n> <host> lde
3 <n> <public> ecm
3 <n> <server> dYq
3 <n> <zone> jdg
3 <n> ijb
3 <outside> <client> 0TZ
3 <outside> <outside> qca
3 <outside> <own> alg
3 <outside> <zone> hYm
3 <outside> lbh
3 <own> <client> mdd
3 <own> <far> qcb
3 <own> <gateway> jeg
3 <own> <outside> naf
3 <own> <own> fkd
3 <own> <zone> cem
3 <public> <host> kfd
3 <public> <zone> dgj
3 <server> <client> ogY
3 <server> kia
3 <service> <far> ijc
3 <service> <host> hal
3 <service> <outside> pcb
3 <service> <own> Wse
3 <service> <public> efj
3 <service> <server> Zfo
3 <service> <zone> pfY
3 <zone> <- gck
3 <zone> <client> odb
3 <zone> <far> Yrd
3 <zone> <gateway> ckg
3 <zone> <host> Wml
3 <zone> <outside> Ygp
3 <zone> <own> glb
3 <zone> <zone> hbk
3 ? <client> oXh
3 ? <gateway> Zkj
3 ? <host> bkh
3 ? <own> flc
3 ? <public> chj
3 ? <zone> ngZ
3 a <client> djh
3 a <gateway> gbl
3 a <outside> ndc
3 a <own> fje
3 a <zone> lYj
3 a fej
3 able <client> oae
3 able <host> oZe
3 able <outside> fej
3 able <zone> peZ
3 able mbf
3 accept <zone> jZk
3 accept dhi
3 access <zone> cap
3 access oRm
3 account oiX
3 added Xin
3 address <host> bji
3 address Zdq
3 after <far> hal
3 after <host> gkc
3 after <zone> fXq
3 afterwards fmb
3 all <zone> ijb
3 all ecm
3 allowed <far> Vrg
3 allowed <zone> nbe
3 allowed ejf
3 an <client> scY
3 an scX
3 and <host> Woi
3 and <outside> Zil
3 and <own> enb
3 and <zone> lbg
3 and jge
3 answer <own> eld
3 answer fkc
3 any cnd
3 anything <zone> mZg
3 anything kfe
3 are hla
3 arrive mag
3 as <host> mde
3 as <zone> kYl
3 as fmb
3 asking oXh
3 at <client> mbf
3 at <far> ogZ
3 at <host> edl
3 at <outside> cjh
3 at <own> dle
3 at <zone> iYm
3 at mbf
3 back <client> mdd
3 back ihc
3 be <client> hma
3 be <far> kjZ
3 be <host> bmf
3 be <outside> kcf
3 be <own> amg
3 be <zone> ben
3 be clf
3 before <own> flb
3 before flb
3 behind rba
3 bounces fmc
3 box <outside> gjd
3 box cii
3 browser ejf
3 but <own> Zqd
3 but gmb
3 by <client> fmb
3 by <gateway> apd
3 by <host> iZl
3 by <zone> pda
3 by glc
3 c jch
3 can <gateway> jdg
3 can <zone> jlY
3 can phX
3 can't <client> pcb
3 can't <zone> ofZ
3 can't mce
3 cannot <client> qca
3 cannot lah
3 change gnZ
3 client <client> kmW
3 client <host> eao
3 client gbm
3 code <far> Zqd
3 code <own> gZn
3 code djh
3 come cel
3 comes eld
3 connect <host> kXl
3 connection <client> pYf
3 connection <far> fjf
3 connection <host> bpc
3 connection <own> dle
3 connection jjb
3 connections Wph
3 connects jef
3 could fje
3 cs <client> cme
3 cs <host> fmc
3 cs ekd
3 curl <gateway> kfd
3 curl <own> ejg
3 curl uaY
3 customer bsZ
3 dead edl
3 deliver <host> sbZ
3 deliver sbZ
3 desk gjd
3 dev <client> jef
3 dev lfc
3 directly <host> Uvd
3 directly <outside> kgc
3 directly ofZ
3 dnat <own> flc
3 dnat dle
3 do <host> etV
3 do <own> alh
3 do <zone> lah
3 do ohX
3 does <client> dek
3 does <far> Yqe
3 does <host> bpd
3 does <outside> gam
3 does <own> dmd
3 does <zone> rZc
3 does gjd
3 dport <far> Xtc
3 dport <host> cii
3 dport <outside> gXp
3 dport <zone> Xkl
3 dport dhi
3 drop <client> jmW
3 drop jmX
3 dropped led
3 dst <outside> ejf
3 error fje
3 ever dhi
3 every Xlk
3 example <far> gdj
3 example chi
3 expected jdf
3 failed <client> mec
3 failed kcg
3 fine <outside> Vax
3 for <client> jfe
3 for <far> jlY
3 for <zone> hbk
3 for jaj
3 forever flb
3 forward Xnh
3 forwarded uQi
3 from <client> jib
3 from <far> dmd
3 from <gateway> dle
3 from <host> dhj
3 from bii
3 get <client> tUf
3 get <far> ndd
3 get <host> epZ
3 get <outside> ofZ
3 get <own> anf
3 get <zone> gck
3 get kfd
3 gets <client> eke
3 gets miX
3 gives <own> flc
3 gives kia
3 go lga
3 going dle
3 gw <host> lbf
3 gw hid
3 hairpin <own> ckg
3 hairpin kia
3 hand jff
3 hangs eke
3 happens nZg
3 has <client> mfb
3 has <outside> kbh
3 have <zone> ncd
3 have lee
3 he hZm
3 him dco
3 his jfe
3 hit <client> pda
3 hit ika
3 home gjc
3 i <client> kdg
3 i <gateway> dhi
3 i <host> amg
3 i <outside> kdf
3 i <zone> hla
3 if <own> ckf
3 if lfc
3 in <client> erX
3 in <host> ajj
3 in <outside> mWk
3 in <own> fje
3 in aqc
3 input <gateway> blg
3 input blg
3 into <outside> mdd
3 into <zone> oVj
3 into oYf
3 ip <host> afn
3 ip <outside> cfl
3 ip <zone> cfl
3 ip Zil
3 is <client> kkY
3 is <far> Wuc
3 is <gateway> gdj
3 is <host> mga
3 is <zone> ejf
3 is gkb
3 it <client> jib
3 it <far> fna
3 it <gateway> Ymh
3 it <outside> jbi
3 it <own> bpd
3 it <server> acq
3 it <zone> nbf
3 its <client> cii
3 its <gateway> jef
3 its <host> bkh
3 itself <host> ben
3 itself ahl
3 just <own> dkf
3 just <zone> lWm
3 k Zhm
3 laptop <host> cpb
3 laptop dle
3 leave dkf
3 leg <gateway> amg
3 leg amg
3 len <client> mdd
3 len <far> pYf
3 len <host> hid
3 len oea
3 length khb
3 let <host> mde
3 let <own> bpd
3 let <zone> gYo
3 let gYn
3 like mcf
3 line <outside> Yfp
3 line Xer
3 logs hYn
3 mac <zone> eek
3 mac eek
3 mail <client> kcf
3 mail <far> clf
3 mail <host> fcl
3 mail <zone> obd
3 mail mfb
3 make <client> emc
3 make <far> pac
3 make eke
3 me <own> djg
3 me <zone> phW
3 me iic
3 mx gbl
3 my <client> mcd
3 my <host> icj
3 my <own> gjd
3 my kdf
3 n cnd
3 names <gateway> qYe
3 names qYe
3 nat <host> ejf
3 nat ejf
3 need pdZ
3 needs ial
3 never ali
3 nightly <client> Zqd
3 nightly Zqd
3 no <host> Zqc
3 no <outside> dhi
3 no <own> gmb
3 no <zone> ihd
3 no drY
3 not <host> Zil
3 not <own> fmb
3 not <zone> kfd
3 nothing <zone> lee
3 nothing ihd
3 of <far> Zng
3 of <host> dob
3 of <outside> ckg
3 of <zone> lee
3 of Ymh
3 off gZn
3 ok <client> jhc
3 ok <far> Zng
3 ok <host> gdj
3 ok <zone> oea
3 on <client> hma
3 on <far> ncc
3 on <host> cdn
3 on <outside> sab
3 on <own> cod
3 on <zone> eke
3 once lXk
3 one lZh
3 only <zone> ici
3 only ecm
3 open <client> mce
3 open <gateway> aqc
3 open <host> nea
3 open <outside> gdj
3 open <own> bik
3 open <zone> ofZ
3 open peZ
3 opening hal
3 or <client> oae
3 or <far> dob
3 or <gateway> cjg
3 or <host> anf
3 or <outside> gkc
3 or <own> eke
3 or <zone> Xoi
3 or fmb
3 our <far> mfb
3 our <host> jlZ
3 our <outside> bij
3 out <client> uUe
3 out <far> bpc
3 out <gateway> ici
3 out <host> mXj
3 out <own> dle
3 out <zone> jef
3 out nXj
3 outbound <host> eYp
3 outbound hXo
3 outgoing kai
3 outlook <client> jfd
3 outlook <zone> tYb
3 outlook taa
3 over <client> jja
3 over <zone> sfV
3 own obd
3 packet mcd
3 packets <client> flc
3 packets eke
3 pass aoe
3 passes iib
3 people Xkl
3 permitted Yqe
3 phone <own> fmb
3 phone dap
3 ping <gateway> kdf
3 ping <zone> ofZ
3 ping rba
3 plain rcZ
3 please imY
3 pls <client> oae
3 pls <far> amg
3 port <client> kfd
3 port <far> glb
3 port <gateway> oiW
3 port <host> ijb
3 port <outside> iak
3 port <own> dmd
3 port <public> ddm
3 port <server> dcn
3 port <zone> hbk
3 port iid
3 portal nga
3 possible Yni
3 post jYl
3 postfix <host> rab
3 postfix rab
3 prerouting <own> gkc
3 prerouting jhc
3 private <host> dnc
3 private ohX
3 prometheus <client> mbf
3 prometheus mbf
3 proto <client> rYd
3 proto <own> fje
3 proto jhc
3 pull <host> fan
3 pull gZo
3 push dhj
3 query obd
3 reach <host> mbe
3 reach <zone> odb
3 reach pdb
3 reached dmd
3 refused <client> occ
3 refused <zone> kee
3 relay lfc
3 request <client> kdf
3 request kef
3 right nbe
3 rule Vkn
3 s gnZ
3 same <outside> cfl
3 same hal
3 say Xho
3 says <client> qdZ
3 says lbg
3 scan <client> mfb
3 scans <client> nZg
3 scans nZg
3 see <zone> ckg
3 see jef
3 send <client> xYX
3 send <host> ebn
3 send <zone> ecm
3 send eXr
3 seq <client> jdg
3 seq <far> kfe
3 seq <host> amg
3 served coc
3 server efj
3 set lbg
3 shell kia
3 should <client> mag
3 should <zone> pTk
3 should gkc
3 shows cme
3 since <own> dkf
3 since qgV
3 site pgY
3 smtpd <host> Tir
3 smtpd Tir
3 so hjc
3 source pYf
3 src <outside> fej
3 src <zone> eej
3 src dgj
3 still <host> Zjk
3 still <outside> jge
3 still Yjk
3 straight sYc
3 switch mec
3 syn ljZ
3 take Vml
3 talk <client> uSg
3 talk <zone> jib
3 talk mga
3 tcp <client> bod
3 tcp <host> hYo
3 tcp <own> fej
3 tcp <zone> ljY
3 that <client> ogZ
3 that <far> Yog
3 that <gateway> jZk
3 that <host> Ymi
3 that <outside> hmZ
3 that <own> eqX
3 that <zone> lde
3 that mcd
3 the <client> udV
3 the <far> lkX
3 the <host> djg
3 the <outside> dYr
3 the <own> dob
3 the <zone> hdi
3 the kdf
3 their <zone> occ
3 their lcf
3 them bij
3 then <host> flc
3 then <own> flc
3 then ijc
3 there <zone> dlf
3 there gjd
3 they <far> rdY
3 they <zone> dfl
3 they dgk
3 thing Who
3 this <client> naf
3 this <gateway> ean
3 this <zone> edl
3 this kee
3 three chk
3 through <client> kfc
3 through <gateway> eel
3 through <outside> ldf
3 through <own> dob
3 through ibi
3 thru <gateway> fcl
3 thru gam
3 thunderbird <zone> cgl
3 thunderbird fan
3 thx emd
3 timeout lcf
3 times <far> hjc
3 times hid
3 to <client> qca
3 to <far> ddl
3 to <gateway> kZj
3 to <host> gck
3 to <own> dmd
3 to <zone> tXc
3 told kYj
3 tos <client> cnd
3 tos <gateway> goY
3 tos <host> fje
3 tos <own> fna
3 tos fld
3 traffic hci
3 true gjc
3 ttl <client> Wtd
3 ttl <host> aoe
3 ttl <own> Xsd
3 ttl khb
3 type <client> led
3 udp <far> mdc
3 udp <gateway> cnd
3 udp <outside> cle
3 udp <zone> blg
3 udp flc
3 up bij
3 updates pYf
3 us lbg
3 use <zone> meb
3 use kdf
3 via <host> Xkl
3 via <zone> rba
3 via cgk
3 vpn mga
3 want jff
3 wants <client> cnd
3 wants Xoh
3 way <zone> bcp
3 we <zone> fmb
3 we cfl
3 what <outside> caq
3 what Wnj
3 when <client> ljY
3 when <far> kfd
3 when <host> dfk
3 when <zone> mfb
3 where Ylj
3 which eld
3 who mjY
3 why <outside> dgj
3 will <client> jee
3 will <host> ekf
3 will efj
3 with <zone> uYa
3 with hnZ
3 work <client> ijb
3 work <host> Zjj
3 work <own> fje
3 work <zone> kjZ
3 work efj
3 works <own> elc
3 works <zone> kgc
3 works kcg
3 would <outside> Zep
3 would <zone> cZr
3 would lfb
3 y <zone> kee
3 y jef
3 yes <zone> jhc
3 yes fje
3 you eYq
3 一 <client> qac
3 一 <own> fpZ
3 一 <zone> cfl
3 一 chj
3 上 <client> nhY
3 上 <zone> lYi
3 上 dfk
3 不 <client> mhZ
3 不 <far> glb
3 不 <host> jaj
3 不 <own> epZ
3 不 <zone> jcg
3 丢 <gateway> lVm
3 丢 lWl
3 个 dqZ
3 为 <client> eje
3 主 <host> qba
3 主 rac
3 么 <host> blg
3 么 <own> eej
3 么 <zone> ikb
3 么 chi
3 之 <zone> kXk
3 之 ham
3 了 <client> sbZ
3 了 <gateway> aij
3 了 <host> fdk
3 了 <zone> mYi
3 事 <outside> jdg
3 事 fek
3 享 <client> emc
3 享 chj
3 人 <outside> mdd
3 人 <zone> rcZ
3 人 taZ
3 什 pcb
3 从 <zone> iZl
3 从 mZh
3 以 <outside> Yhn
3 以 cel
3 件 <client> fkd
3 件 <own> anf
3 件 <zone> pXg
3 件 iic
3 份 fkd
3 会 <client> hid
3 会 <gateway> ZZu
3 会 <host> Vte
3 会 <own> dle
3 会 <zone> ndc
3 会 lgc
3 信 <client> jee
3 信 <public> fej
3 信 jdg
3 候 dhi
3 做 glb
3 再 cgk
3 出 <outside> agm
3 出 <zone> hdi
3 出 fej
3 到 <client> ilZ
3 到 <far> tZa
3 到 <gateway> ibj
3 到 <host> elc
3 到 <zone> nWj
3 动 <host> kbg
3 动 <server> dgj
3 动 kZj
3 包 <zone> bfm
3 包 amg
3 印 <zone> jci
3 去 <client> uZZ
3 去 <far> Xsd
3 去 <host> tXc
3 去 <zone> oZf
3 去 lcf
3 反 gid
3 发 <client> mga
3 发 <gateway> naf
3 发 <outside> jbi
3 发 lYi
3 口 <far> bne
3 口 <own> gjd
3 口 djg
3 可 <outside> mbf
3 可 kgc
3 同 <zone> jch
3 后 <own> dkf
3 后 djg
3 吗 <client> rca
3 吗 <far> arb
3 吗 <host> blh
3 吗 <outside> bji
3 吗 <own> grW
3 吗 <zone> ngY
3 和 <host> afn
3 和 <own> flc
3 和 dfk
3 哪 dkf
3 啊 ele
3 回 Ypf
3 在 kch
3 地 ecn
3 填 <client> lfc
3 填 fdk
3 外 dXs
3 好 djh
3 完 <host> dgj
3 完 efj
3 客 sWe
3 对 Zdq
3 就 <host> bme
3 就 <outside> naf
3 就 <own> efj
3 帮 uWb
3 常 <outside> afm
3 应 aik
3 底 <gateway> del
3 底 egj
3 开 <client> pfY
3 开 <host> agn
3 开 <own> dle
3 开 <zone> lah
3 开 eek
3 往 <gateway> rWf
3 往 <host> taZ
3 往 xWZ
3 得 <far> fld
3 得 <host> alh
3 得 <outside> ihd
3 得 <zone> lfd
3 怎 eje
3 想 <zone> pcb
3 想 pcb
3 成 oZf
3 我 hid
3 户 <zone> lgb
3 打 <outside> jbi
3 打 <zone> lai
3 打 lfc
3 报 <client> nfa
3 报 <own> eqZ
3 报 kbg
3 拦 <gateway> cbo
3 拦 dgj
3 据 aof
3 接 <client> mce
3 接 <far> led
3 接 <outside> mcf
3 接 <own> bne
3 接 kfd
3 描 naf
3 收 <client> foZ
3 收 <outside> jch
3 收 <own> fje
3 收 <zone> mec
3 收 gkc
3 放 <gateway> ddm
3 方 efj
3 日 <host> enb
3 日 enb
3 时 qYe
3 是 <client> meb
3 是 <host> Ygo
3 是 <outside> Zik
3 是 <own> gkd
3 是 <zone> djg
3 是 cii
3 最 mjX
3 有 <client> kfd
3 有 <outside> gkc
3 有 <zone> gcj
3 机 <host> ihd
3 机 <zone> jfe
3 机 ihd
3 条 <zone> jef
3 条 jdg
3 来 <outside> jZk
3 来 efk
3 查 <far> Zog
3 查 hdi
3 样 <host> cih
3 样 dgj
3 正 <outside> acp
3 没 <gateway> cco
3 没 <own> Wjo
3 没 <zone> mZh
3 烦 iic
3 现 enb
3 理 naf
3 用 <client> gma
3 用 <zone> kfd
3 用 jhc
3 电 <zone> lde
3 电 lde
3 登 kdf
3 的 <client> tcX
3 的 <far> mec
3 的 <gateway> cle
3 的 <outside> kee
3 的 <own> flc
3 的 jhc
3 目 ejf
3 直 <host> clf
3 直 <own> fjf
3 直 jib
3 看 <own> fje
3 码 hid
3 端 <client> enb
3 端 <far> cnd
3 端 <host> eej
3 端 <own> fkc
3 等 dke
3 给 <gateway> bdo
3 给 ejf
3 网 <client> sYc
3 网 <zone> hid
3 网 lhb
3 能 <client> phW
3 能 <far> mfb
3 能 <gateway> gkc
3 能 <host> kVn
3 能 <outside> ndb
3 能 <zone> dhj
3 脑 <zone> jef
3 脑 jef
3 行 <client> kde
3 行 <far> blf
3 行 <gateway> dfl
3 行 <host> fje
3 行 <zone> khb
3 行 kfd
3 被 <client> lde
3 被 <host> dle
3 被 <own> fje
3 被 dkf
3 要 <host> ngZ
3 要 <zone> odb
3 要 sdY
3 规 Vkn
3 让 <gateway> ali
3 让 VzY
3 访 <client> fek
3 访 <far> gjd
3 访 <gateway> lcf
3 访 <outside> mce
3 该 <own> dle
3 该 cgk
3 说 <zone> ofZ
3 说 lgb
3 请 lee
3 调 <host> nYh
3 调 enb
3 走 <client> hid
3 走 <host> idh
3 走 <outside> bkh
3 走 <own> dkf
3 走 <zone> pca
3 走 neb
3 超 kee
3 转 <own> gjd
3 轮 <client> jdf
3 轮 jdf
3 过 <client> khc
3 过 <far> ljY
3 过 <gateway> cco
3 过 iic
3 还 <gateway> del
3 还 <zone> mga
3 这 <outside> kbg
3 这 <zone> cdn
3 这 ckg
3 进 <own> Xsd
3 进 hjb
3 远 Zep
3 连 <client> dhi
3 连 <far> mdc
3 连 <gateway> odb
3 连 <host> oea
3 连 <outside> afn
3 连 <own> clg
3 连 <server> Zep
3 连 <zone> kgc
3 连 njW
3 通 <client> ked
3 通 <far> Zof
3 通 <gateway> emc
3 通 <outside> bij
3 通 <zone> ijb
3 那 lgb
3 邮 hcj
3 里 dhi
3 量 flc
3 问 <client> qac
3 问 <host> qac
3 问 <outside> iib
3 问 kai
3 题 <gateway> eek
4 $ <- pdb
4 $ <client> ocb
4 $ <far> jjZ
4 $ <gateway> akh
4 $ <own> enc
4 $ <server> ibk
4 $ <zone> hbk
4 ' efj
4 's <zone> qbb
4 's lfc
4 , <client> fej
4 , <far> cne
4 , <host> eke
4 , <outside> ebm
4 , <own> ijb
4 , <public> fdk
4 , <server> dfk
4 , <zone> qYe
4 -> <own> emc
4 -> khb
4 -a frW
4 -i <own> gkc
4 -i aji
4 : <client> pca
4 : <gateway> iWo
4 : <host> bmf
4 : <own> cgj
4 : <zone> Wfr
4 ; jaj
4 <client> <client> kfd
4 <client> <gateway> gjd
4 <client> <host> kah
4 <client> <outside> gbl
4 <client> lha
4 <far> <client> kib
4 <far> <gateway> lec
4 <far> <host> mcd
4 <far> <outside> fdk
4 <far> bij
4 <gateway> <client> eje
4 <gateway> <far> nhY
4 <gateway> <gateway> kZj
4 <gateway> <host> bgl
4 <gateway> <outside> lgb
4 <gateway> <own> dnc
4 <gateway> <server> Ydr
4 <gateway> <zone> kfd
4 <host> <client> jkZ
4 <host> <far> rZc
4 <host> <gateway> mYi
4 <host> <host> goZ
4 <host> <outside> mYi
4 <host> <own> Zik
4 <n> <far> jgd
4 <n> <gateway> Zfo
4 <n> <outside> jZj
4 <n> <public> bcp
4 <n> <server> cbq
4 <n> <zone> mhZ
4 <n> hjc
4 <outside> <client> bhk
4 <outside> <host> jhb
4 <outside> <outside> ocd
4 <outside> <own> dob
4 <outside> <server> efj
4 <outside> <zone> lZi
4 <own> <client> occ
4 <own> <far> lXk
4 <own> <gateway> bfm
4 <own> <host> lcf
4 <own> <outside> mbe
4 <own> <zone> jdg
4 <public> <zone> nfa
4 <public> obc
4 <server> <client> eld
4 <server> <zone> lec
4 <server> dnc
4 <service> <client> mbf
4 <service> <far> eld
4 <service> <gateway> ngZ
4 <service> <host> gck
4 <service> <outside> ebn
4 <service> <own> emc
4 <service> <public> eZp
4 <service> <server> fcl
4 <service> <zone> nbe
4 <zone> <client> bod
4 <zone> <gateway> Whp
4 <zone> <host> gdj
4 <zone> <outside> fje
4 <zone> <own> dld
4 <zone> <server> ben
4 <zone> <zone> ejf
4 <zone> cji
4 ? <client> iic
4 ? <far> cme
4 ? <gateway> bdo
4 ? <host> inX
4 ? <outside> jZk
4 ? <public> bmf
4 ? <zone> lga
4 ? hkb
4 a <host> ika
4 a <zone> nYh
4 a jib
4 able <client> mdd
4 able <host> lbg
4 able <zone> rab
4 able sbZ
4 accept kdg
4 accepted qWg
4 access <host> bco
4 access bdo
4 account cjh
4 address <host> cme
4 address cem
4 after ngZ
4 against <client> mfb
4 against rba
4 all <client> gje
4 all <outside> gma
4 all gla
4 allowed <client> ocd
4 allowed <far> aoe
4 allowed <zone> cqa
4 allowed hdi
4 am cii
4 an oae
4 and <client> hla
4 and <far> cpb
4 and <host> Woi
4 and <outside> ndc
4 and <zone> qYe
4 and hmZ
4 answer <client> oZe
4 answer <gateway> hjb
4 answer mga
4 any <zone> tTg
4 anything <zone> kcg
4 anything neb
4 anywhere ckf
4 are tZa
4 arrive <outside> lfc
4 arrive olU
4 as <host> Xio
4 as edl
4 asking lkX
4 at <client> aqc
4 at <gateway> jXm
4 at <outside> jef
4 at <zone> pad
4 at gkc
4 back <own> fkd
4 back gkd
4 be <client> ikb
4 be <far> ijb
4 be <host> Xmj
4 be <own> gjd
4 be <zone> pUj
4 before yQe
4 behind ncd
4 blocked <far> amg
4 blocked <zone> brZ
4 blocked Zmh
4 bob <client> kcg
4 bob kXk
4 box <own> ejg
4 box uXb
4 browse raa
4 but <client> lgc
4 but <own> dtX
4 but kcg
4 by <client> gkb
4 by <host> Zmh
4 by <zone> kdf
4 by enb
4 c <zone> dek
4 c efj
4 call eoZ
4 can ibi
4 can't <zone> ebn
4 can't fan
4 cannot <client> lfb
4 cannot mgb
4 check Zoe
4 client <own> dmd
4 client bkg
4 closed kdf
4 com bmf
4 come gam
4 comes ahl
4 connect <client> mbf
4 connect <far> led
4 connect <host> hdi
4 connect <zone> kgc
4 connect obe
4 connecting Ype
4 connection <client> lgb
4 connection <host> Ykk
4 connection <zone> kdf
4 connections nZf
4 connects bji
4 could Ykk
4 curl <gateway> peZ
4 curl iak
4 dead mfb
4 deliver <host> sdY
4 deliver rdY
4 desk <own> fje
4 desk hcj
4 destination ben
4 die kcg
4 direct cem
4 directly <host> jja
4 directly <outside> kdf
4 directly <zone> cgk
4 directly iic
4 dnat <outside> agn
4 dnat Yhm
4 do <outside> idh
4 do <own> gjd
4 do <zone> lZi
4 do kbh
4 does <client> mga
4 does <far> cme
4 does <gateway> dkf
4 does <host> pac
4 does <outside> elc
4 does <own> flc
4 dport liY
4 drop <zone> caq
4 drop dbo
4 dropped <zone> cjh
4 dropped bne
4 dst agm
4 e <host> fmb
4 e bmf
4 end jkY
4 errno naf
4 even hla
4 example <client> idh
4 example kia
4 expected fje
4 fetch tbY
4 fine <client> flc
4 fine <own> fje
4 fine arb
4 for <client> crY
4 for <host> hcj
4 for <outside> djg
4 for <own> dpa
4 for <zone> jZk
4 for ckg
4 forward cbp
4 forwarded ihc
4 from <client> kha
4 from <far> qdZ
4 from <gateway> Zdq
4 from <host> ajj
4 from <own> fcl
4 from <zone> ibj
4 from del
4 get <client> rVg
4 get <far> bfm
4 get <gateway> edl
4 get <host> cii
4 get <own> esW
4 get hdi
4 gets <far> fnZ
4 go lgc
4 goes kfe
4 going mgZ
4 gw <client> kbh
4 gw <far> ejf
4 hairpin lag
4 hangs <zone> tfU
4 hangs hoW
4 has <zone> edk
4 has gam
4 have gck
4 he <far> jff
4 he rXf
4 her <own> Zmh
4 him <own> flc
4 him bkh
4 his gqW
4 host ibj
4 i <client> pca
4 i <gateway> tbY
4 i <host> iYl
4 i <own> ekd
4 i <zone> Wkm
4 i Xjl
4 id <far> eek
4 if kia
4 in <client> lfc
4 in <gateway> cdo
4 in <host> Ydr
4 in <own> eke
4 in <zone> mbf
4 in nYh
4 inner kbh
4 inside gdj
4 internal <host> crZ
4 internal crZ
4 into <zone> kbh
4 into mZh
4 ip <client> kja
4 ip <far> miY
4 ip <own> coc
4 ip <zone> bgm
4 is <far> Ttf
4 is <gateway> bmf
4 is <host> idh
4 is <outside> ekf
4 is <own> fna
4 is <server> cbq
4 is <zone> pjV
4 is fje
4 it <client> dle
4 it <gateway> aWx
4 it <host> jge
4 it <outside> dih
4 it <own> dmd
4 it <zone> pYf
4 it kcf
4 it's <own> fqX
4 its <host> tUf
4 its kfd
4 itself <host> lbh
4 itself <own> bmg
4 just <own> fje
4 just kdf
4 laptop kfd
4 leave kfd
4 let <client> qeY
4 let <host> dob
4 let <own> Yrd
4 let kia
4 line <outside> dkf
4 line <zone> fbl
4 loads nbf
4 log pcb
4 mail <client> kbh
4 mail <far> bod
4 mail <outside> efj
4 mail <zone> kee
4 mail hal
4 mails kgc
4 masquerade <zone> cfk
4 masquerade jbi
4 me <client> qac
4 me <own> fmb
4 me fcl
4 mean dhh
4 must <client> mdd
4 must mhZ
4 my <outside> ffj
4 my <own> flc
4 my dgj
4 n <zone> kee
4 n jef
4 nat <host> dhi
4 nat bhk
4 need bij
4 never Zjk
4 no <client> nfa
4 no <far> ika
4 no <host> frW
4 no <outside> cme
4 no <own> fkd
4 no <zone> lYj
4 no kcg
4 not <client> pYf
4 not <far> bmf
4 not <gateway> dfj
4 not <host> fma
4 not <zone> ndb
4 not gnY
4 nothing <host> lhZ
4 now clf
4 of <client> sYd
4 of <host> Zmi
4 of <own> bpd
4 of <zone> ngZ
4 of obd
4 ok <client> kha
4 ok <outside> cii
4 ok <zone> oYg
4 ok eek
4 on <client> gma
4 on <far> pcb
4 on <gateway> ajj
4 on <host> lgb
4 on <outside> lbg
4 on <own> del
4 on <zone> kbh
4 on ijc
4 only Zpe
4 open <gateway> gqW
4 open <host> ebn
4 open <zone> njW
4 open kYk
4 or <client> hla
4 or <far> jff
4 or <gateway> Woi
4 or <host> imZ
4 or <own> eld
4 or <zone> naf
4 or kjZ
4 our <own> blg
4 our mec
4 out <client> hjc
4 out <far> cih
4 out <gateway> fam
4 out <host> obd
4 out <zone> ebn
4 out' ncd
4 outbound <host> nbe
4 outbound mbf
4 outlook <zone> jef
4 outlook jef
4 over <client> mce
4 over <host> fVs
4 over <zone> odb
4 over gcl
4 own hcj
4 packet <own> eke
4 packets ibj
4 pass <far> Rvf
4 pass ici
4 people dnc
4 permitted gdk
4 phone jib
4 ping <client> rXd
4 ping <gateway> jbi
4 ping <zone> dfk
4 ping fbn
4 plain jZk
4 please fck
4 pls lbg
4 policy xVZ
4 port <client> rZc
4 port <far> lde
4 port <host> lcf
4 port <own> bqb
4 port <server> edl
4 port fke
4 portal bfm
4 possible efj
4 post ofZ
4 postfix ljY
4 prerouting fje
4 print Zof
4 problem fje
4 pull gck
4 push lee
4 reach <zone> lgb
4 reach lfc
4 real <host> Ylj
4 real Ylj
4 refused <own> djg
4 refused <zone> jgd
4 relay ncd
4 reply <own> gma
4 reply dle
4 right eke
4 route cme
4 routed qeY
4 rule Ylj
4 s Wni
4 same <host> brZ
4 same <own> Tve
4 same <zone> qYe
4 same liZ
4 say afn
4 says <own> fma
4 says cle
4 scan kfe
4 scans nVk
4 see bhk
4 send <client> tUf
4 send <zone> sgU
4 send jXm
4 sends Yog
4 seq <client> mZg
4 seq <far> jdg
4 seq <host> Vkn
4 seq jdg
4 server <outside> efj
4 server <zone> ucX
4 server rXe
4 session jfd
4 set odb
4 should <host> cem
4 should <own> gkd
4 should <zone> fbm
4 should cdo
4 side flc
4 since <zone> iXn
4 sites <zone> kcg
4 sites lbg
4 snat <zone> Zgn
4 snat agm
4 so kgc
4 somebody fbm
4 source <host> fdl
4 source Xpg
4 spins <client> pZe
4 spins <own> anf
4 spins mfb
4 start ici
4 still <outside> kbg
4 still <zone> mZh
4 still idi
4 straight jfe
4 submit rZc
4 supposed gjd
4 talk <zone> hla
4 talk ljX
4 talking ncd
4 tcp <client> hid
4 tcp <far> bii
4 tcp <outside> ilZ
4 tell cjh
4 that <client> Zng
4 that <far> qfX
4 that <gateway> eek
4 that <host> dpa
4 that <outside> nfa
4 that <own> eld
4 that <zone> oad
4 that jjZ
4 the <client> phW
4 the <far> epZ
4 the <gateway> Zhm
4 the <host> kYk
4 the <outside> bjj
4 the <own> bne
4 the <server> edl
4 the <zone> mdd
4 the kee
4 their miY
4 them kai
4 then <client> hal
4 then <host> gpX
4 then <zone> cfk
4 then ebn
4 there gkd
4 these hbk
4 they <own> fkd
4 they <zone> eje
4 they iYm
4 thing cfl
4 this <zone> Tmm
4 this jja
4 through <client> rWf
4 through <outside> mbf
4 through <own> amg
4 through <zone> qbc
4 through kkY
4 thru <far> Wub
4 thru dtW
4 thunderbird mZg
4 time lbh
4 timed <far> fjf
4 timed <host> eje
4 timed <own> eke
4 timed fma
4 timeout <own> gdj
4 to <client> ika
4 to <far> jlY
4 to <host> jch
4 to <outside> lcf
4 to <server> dfk
4 to <zone> jfe
4 to fej
4 towards <zone> mec
4 towards rZd
4 traffic dkf
4 translated iic
4 transmitted <client> dle
4 transmitted dle
4 trying idh
4 udp <far> Vtf
4 udp <gateway> jch
4 udp <host> neb
4 udp <outside> bas
4 udp <zone> qXf
4 udp jbi
4 up <client> mce
4 up <far> led
4 up <zone> jib
4 up qda
4 updates <host> edl
4 us <far> ofa
4 us <own> Zqd
4 us hid
4 use <client> ngZ
4 use <zone> bfm
4 use bfl
4 using <host> fcl
4 using fcl
4 verdict fmb
4 via <host> bki
4 via <zone> dle
4 w pcb
4 walk cem
4 was cii
4 way <gateway> Yfp
4 way kYk
4 we <client> qYf
4 we <outside> aki
4 we lkW
4 what Ysd
4 when <zone> qfY
4 when jjb
4 where Xmj
4 which <own> fna
4 which gYo
4 whole emc
4 why ahl
4 will <client> Zta
4 will <host> lnU
4 will <zone> jVo
4 will miY
4 with <host> jZk
4 with <outside> cem
4 with <zone> ndc
4 with eek
4 without peZ
4 work <client> ika
4 work <outside> cnd
4 work <own> djg
4 work <zone> qfX
4 work liZ
4 working pgX
4 works <own> fje
4 works <zone> sYd
4 works rXe
4 would <client> iic
4 would <host> Wqg
4 would <own> dcn
4 would <zone> jWn
4 y jef
4 yes <zone> lbh
4 yes mbf
4 you <client> mdc
4 you <own> gjd
4 you Woi
4 一 <client> ogY
4 一 <outside> mfb
4 一 <own> ele
4 一 <zone> cco
4 一 fZo
4 上 <client> mjX
4 上 <host> rXe
4 上 <own> fkd
4 上 <zone> kZi
4 上 edl
4 下 <own> dkf
4 不 <client> gkc
4 不 <far> aof
4 不 <gateway> jZj
4 不 <host> lde
4 不 <outside> hdi
4 不 <own> ekf
4 不 <zone> qda
4 不 mec
4 丢 <client> khb
4 丢 ijb
4 个 <zone> jdg
4 为 <client> oZf
4 为 <zone> jfe
4 为 jef
4 主 <host> xUa
4 主 dme
4 么 jhd
4 了 <client> pZe
4 了 <gateway> dek
4 了 <own> ekd
4 了 gdj
4 事 <zone> hbk
4 人 <zone> kYl
4 人 bij
4 什 ejf
4 从 <host> aoe
4 从 flc
4 以 <outside> mbf
4 以 jhd
4 们 <far> kfd
4 们 jhb
4 件 <client> pZf
4 件 kYk
4 会 <client> kkX
4 会 <far> ihd
4 会 <host> ali
4 会 <outside> kia
4 会 <zone> dcn
4 保 kfe
4 信 <client> oeZ
4 信 <host> ich
4 信 <own> cnc
4 公 <host> fkc
4 公 miY
4 则 Vkn
4 到 <client> vUd
4 到 <far> kdf
4 到 <gateway> tTh
4 到 <outside> iWo
4 到 <own> cpb
4 到 <zone> gbl
4 加 bne
4 动 <host> qba
4 动 pZd
4 包 <host> fkc
4 包 <zone> cgl
4 包 hic
4 卡 qZe
4 印 <zone> gZm
4 印 ddm
4 去 <client> mec
4 去 <far> coc
4 去 <gateway> eke
4 去 <host> iXm
4 去 iXn
4 反 <zone> reX
4 反 ohX
4 发 <client> nbe
4 发 <zone> zZT
4 发 oZf
4 口 <client> fna
4 口 <far> Xsd
4 口 <host> eej
4 口 <outside> chj
4 口 <own> fkc
4 可 <zone> ibj
4 可 mZh
4 后 <own> dpa
4 后 cdn
4 吗 <client> iic
4 吗 <far> dkf
4 吗 <gateway> dhj
4 吗 <host> dqZ
4 吗 <outside> lcf
4 吗 <own> eek
4 吗 <zone> mah
4 吗 dhh
4 否 Ykk
4 吧 <host> gdj
4 吧 efj
4 告 brZ
4 哪 <own> eld
4 哪 fkd
4 器 <client> vSg
4 器 <host> ihd
4 器 <own> aoe
4 器 <zone> lfc
4 器 khb
4 回 <own> flc
4 回 gjd
4 在 <own> fna
4 在 fje
4 址 fdj
4 外 <host> lcf
4 外 cme
4 好 ecm
4 就 <client> sfV
4 就 <outside> gkb
4 就 <own> dqa
4 就 <zone> mcf
4 就 kef
4 帮 <own> flc
4 帮 eke
4 常 <outside> acp
4 应 <own> gjd
4 底 Xho
4 开 <own> bji
4 开 <zone> lfc
4 开 lgb
4 录 jgd
4 往 mYh
4 得 <far> Vse
4 得 <gateway> gck
4 得 <host> miZ
4 得 <outside> naf
4 得 <own> eld
4 得 <zone> neb
4 得 mag
4 志 <host> enb
4 志 enb
4 怎 <outside> kmV
4 怎 <own> blf
4 想 <zone> efk
4 户 tWc
4 打 <client> ldf
4 打 <outside> mfb
4 打 mah
4 扫 gjc
4 报 <client> tZZ
4 报 iak
4 拉 <client> fje
4 拦 jff
4 拿 <zone> nbe
4 拿 rba
4 按 hjc
4 掉 ekd
4 接 <client> rYe
4 接 <own> eke
4 接 <zone> cjg
4 提 <zone> ecn
4 提 dcn
4 收 <client> pYf
4 收 <zone> kbh
4 收 jbi
4 放 <far> Vsf
4 放 <gateway> eao
4 放 <host> pfY
4 数 lcf
4 断 klX
4 日 oYg
4 时 kia
4 是 <client> cnd
4 是 <far> jgc
4 是 <gateway> bgm
4 是 <host> cii
4 是 <own> bne
4 是 <zone> cdn
4 是 clg
4 最 <own> fkd
4 最 hWp
4 有 <gateway> ddl
4 有 <host> Zrb
4 有 <outside> wYY
4 有 <zone> lbg
4 有 enb
4 服 gkc
4 机 <zone> kai
4 机 eek
4 条 <zone> idh
4 来 <client> clf
4 来 <own> Xre
4 来 dkf
4 析 led
4 正 jef
4 步 mfb
4 段 <zone> dhi
4 段 dhi
4 求 led
4 没 <gateway> bkh
4 没 <outside> Tnn
4 没 <zone> uZZ
4 没 ijc
4 流 <zone> lfc
4 流 kfd
4 源 aik
4 现 lcf
4 用 <client> imZ
4 用 <zone> kfe
4 由 <client> hid
4 由 mfb
4 电 nfa
4 的 <client> liY
4 的 <far> ncd
4 的 <gateway> akh
4 的 <host> Ydq
4 的 <outside> hdi
4 的 <own> fkd
4 的 <server> dgj
4 的 <zone> scZ
4 的 jja
4 目 iid
4 直 <client> rZc
4 直 <outside> qeX
4 直 <zone> ben
4 直 hcj
4 看 <own> foZ
4 看 Zmh
4 程 dhi
4 端 <client> cnd
4 端 <outside> efj
4 端 <server> fej
4 端 <zone> ikb
4 端 bpd
4 经 <zone> aep
4 经 bfm
4 给 <client> cmf
4 给 hjc
4 能 <client> cne
4 能 <far> Zgn
4 能 <gateway> idh
4 能 <host> nfa
4 能 <outside> kcg
4 能 <own> fje
4 能 <zone> nfb
4 能 naf
4 脑 <zone> lde
4 脑 lde
4 落 tgT
4 行 <outside> djg
4 行 <own> elc
4 行 <zone> udW
4 行 eek
4 被 <client> dmd
4 被 <host> bhk
4 被 <own> gjd
4 被 <zone> dkf
4 被 anf
4 要 <outside> Yqe
4 规 <zone> jef
4 让 anf
4 访 <client> jch
4 访 <gateway> sUg
4 访 <host> nXi
4 访 <outside> led
4 访 hbk
4 话 cii
4 询 <client> kee
4 询 kee
4 该 Zof
4 请 occ
4 走 <client> bne
4 走 <host> mnS
4 走 <zone> dWs
4 走 Ymi
4 超 <own> gkc
4 超 ijb
4 转 olS
4 边 gma
4 过 <client> dpZ
4 过 <gateway> fdk
4 过 Wjm
4 还 <gateway> kWm
4 还 <zone> pgX
4 还 lbh
4 这 <gateway> eek
4 这 ecn
4 进 jhd
4 连 <client> qZd
4 连 <far> qca
4 连 <gateway> oZg
4 连 <host> nfa
4 连 <outside> mdd
4 连 <own> dmd
4 连 kdf
4 送 Urh
4 通 <client> clf
4 通 <far> blg
4 通 <host> jib
4 通 <outside> Zjj
4 通 <own> ejf
4 那 <zone> ddm
4 那 fan
4 邮 <client> qZd
4 邮 <own> flc
4 邮 <zone> mZh
4 邮 iic
4 问 <client> fej
4 问 <far> gjd
4 问 <gateway> jdg
4 问 <outside> mce
4 问 <zone> jdg
4 间 <zone> ldd
4 间 qZd
<- with <client> pad
<- with <far> kcg
<- with <host> naf
<- with <own> kdf
<- with <zone> nZg
<client> with <- efk
<client> with <client> hcj
<client> with <far> oae
<client> with <gateway> hjc
<client> with <host> lbg
<client> with <outside> Zgm
<client> with <own> qVh
<client> with <public> rdY
<client> with <server> obd
<client> with <zone> hnY
<far> with <- elc
<far> with <far> cdm
<far> with <host> hkb
<far> with <outside> kee
<far> with <own> tWe
<far> with <public> gkc
<far> with <server> fje
<far> with <zone> jgd
<gateway> with <client> ddm
<gateway> with <far> jYl
<gateway> with <host> mUm
<gateway> with <outside> Tol
<gateway> with <own> dYr
<gateway> with <public> eek
<gateway> with <server> ben
<gateway> with <zone> Uip
<host> with <- liZ
<host> with <client> hla
<host> with <far> lgb
<host> with <gateway> kha
<host> with <host> eZp
<host> with <outside> eek
<host> with <own> iJ1
<host> with <public> mUm
<host> with <zone> Wmj
<outside> with <client> ddl
<outside> with <far> PP/
<outside> with <gateway> kgc
<outside> with <host> jja
<outside> with <outside> qgV
<outside> with <own> hZm
<outside> with <public> gck
<outside> with <server> glb
<outside> with <zone> Nkv
<own> with <- fkd
<own> with <client> djf
<own> with <far> dob
<own> with <gateway> eld
<own> with <host> cnd
<own> with <outside> dkg
<own> with <own> dbn
<own> with <public> dvU
<own> with <server> dnb
<own> with <zone> eld
<public> with <client> fdl
<public> with <far> Zfo
<public> with <gateway> cfl
<public> with <host> ajj
<public> with <outside> cco
<public> with <own> dUv
<public> with <zone> bii
<server> with <client> dcn
<server> with <far> cdn
<server> with <gateway> Wcu
<server> with <host> bar
<server> with <outside> Xav
<server> with <own> gcj
<server> with <public> idh
<server> with <server> fdj
<server> with <zone> dap
<zone> with <- Ylj
<zone> with <client> KY+
<zone> with <far> fXp
<zone> with <gateway> lYj
<zone> with <host> fTu
<zone> with <own> gbl
<zone> with <public> kfe
again AB/
at <- 3 1 taa
at <client> 2 0 cnd
at <client> 2 1 khb
at <client> 3 0 iic
at <client> 3 1 fkd
at <client> 3 2 rba
at <client> 4 0 wWZ
at <client> 4 1 dbo
at <client> 4 2 nSn
at <client> 4 3 dkf
at <client> 5 0 rab
at <client> 5 1 tcY
at <client> 5 2 lde
at <client> 5 3 hcj
at <client> 6 0 yWY
at <client> 6 2 reX
at <client> 6 3 fck
at <client> 6 4 Xer
at <client> 6 5 edk
at <client> 7 0 udV
at <client> 7 1 eel
at <client> 7 2 kdf
at <client> 7 4 Tgt
at <client> 7 5 eao
at <client> 8 0 kee
at <client> 8 5 agm
at <client> 9 7 Ygo
at <far> 2 0 gkc
at <far> 3 0 eek
at <far> 3 1 jja
at <far> 3 2 enb
at <far> 4 0 oea
at <far> 4 1 ilY
at <far> 4 2 ckg
at <far> 4 3 fej
at <far> 5 0 reX
at <far> 5 1 hnY
at <far> 5 2 cfl
at <far> 5 3 ocd
at <far> 5 4 ecn
at <far> 6 4 gWq
at <gateway> 2 0 kmW
at <gateway> 2 1 onR
at <gateway> 3 0 lde
at <gateway> 3 1 eXr
at <gateway> 3 2 Wgq
at <gateway> 4 0 eXr
at <gateway> 4 1 hcj
at <gateway> 4 2 aYu
at <gateway> 4 3 bgl
at <gateway> 5 0 Zas
at <gateway> 5 2 cgk
at <gateway> 5 3 aep
at <gateway> 5 4 fXp
at <gateway> 6 4 Yeq
at <gateway> 6 5 dfk
at <gateway> 7 0 aYu
at <host> 2 0 pnQ
at <host> 2 1 loT
at <host> 3 1 agl
at <host> 3 2 Zfo
at <host> 4 0 bfm
at <host> 4 1 djg
at <host> 5 0 djg
at <host> 5 2 Zfo
at <host> 5 3 ZXw
at <host> 5 4 dih
at <host> 6 0 qYe
at <host> 6 1 Ypf
at <host> 6 2 ioW
at <host> 6 3 bVw
at <host> 6 4 fZo
at <host> 6 5 iWo
at <host> 7 3 emd
at <host> 7 6 gXp
at <host> 8 4 gSv
at <outside> 2 0 udV
at <outside> 2 1 mmU
at <outside> 3 0 naf
at <outside> 3 1 dih
at <outside> 3 2 Ykk
at <outside> 4 0 jbi
at <outside> 4 1 dih
at <outside> 4 2 mec
at <outside> 4 3 bdo
at <outside> 5 0 dXs
at <outside> 5 1 dek
at <outside> 5 3 aeo
at <outside> 5 4 fZo
at <outside> 6 0 lde
at <outside> 6 3 ajj
at <outside> 6 5 eZo
at <own> 2 0 apd
at <own> 2 1 dle
at <own> 3 0 blg
at <own> 3 1 glb
at <own> 3 2 eke
at <own> 4 0 dqY
at <own> 4 1 etU
at <own> 4 2 dnc
at <own> 4 3 ecm
at <own> 5 0 aoe
at <own> 5 1 fuT
at <own> 5 2 fnb
at <own> 5 3 fXr
at <own> 5 4 gVr
at <own> 6 0 emc
at <own> 6 1 fqX
at <own> 6 2 fmb
at <own> 6 3 fje
at <own> 6 4 gbl
at <own> 6 5 gbl
at <own> 7 1 frW
at <own> 7 2 fqX
at <own> 7 3 gbl
at <own> 7 5 gTt
at <own> 7 6 gVr
at <own> 8 1 fpY
at <own> 8 3 gTt
at <own> 9 2 blf
at <own> 9 8 fZo
at <public> 2 1 dob
at <public> 3 0 edl
at <public> 3 1 del
at <public> 3 2 ang
at <public> 4 1 bYt
at <public> 4 2 cYs
at <public> 4 3 eYq
at <public> 5 2 fdk
at <server> 2 0 lgb
at <server> 3 0 eek
at <server> 3 1 adq
at <server> 3 2 dbo
at <server> 4 0 eZp
at <server> 4 1 afo
at <server> 4 2 dfl
at <server> 5 3 Zgn
at <zone> 2 0 wgQ
at <zone> 2 1 mnU
at <zone> 3 0 nZg
at <zone> 3 1 oae
at <zone> 3 2 gam
at <zone> 4 0 eek
at <zone> 4 1 gQv
at <zone> 4 2 dbn
at <zone> 4 3 iic
at <zone> 5 0 hbk
at <zone> 5 2 nfa
at <zone> 5 3 Zep
at <zone> 5 4 Zfp
at <zone> 6 0 Zgn
at <zone> 6 1 Wfr
at <zone> 7 0 oda
at <zone> 7 2 Zgn
at <zone> 7 5 cgk
at <zone> 8 0 agm
at <zone> 9 0 dgj
before - <own> dgj
before - <public> ang
before - <server> dbo
before - <zone> klY
before <- <client> okU
before <- <host> fkd
before <client> <- nbe
before <client> <client> ika
before <client> <far> fpY
before <client> <gateway> bhk
before <client> <host> llW
before <client> <outside> eao
before <client> <own> hjd
before <client> <server> bZs
before <client> <zone> adp
before <far> <client> lbg
before <far> <far> csY
before <far> <gateway> nXi
before <far> <outside> XWz
before <far> <own> Wtd
before <far> <public> Zdp
before <far> <server> edm
before <far> <zone> lfc
before <gateway> <client> kfd
before <gateway> <far> ilZ
before <gateway> <gateway> nVk
before <gateway> <host> Yqd
before <gateway> <outside> jlY
before <gateway> <own> ejf
before <gateway> <public> chj
before <gateway> <server> del
before <gateway> <zone> liZ
before <host> <client> mdd
before <host> <far> gjd
before <host> <gateway> pYf
before <host> <host> dbn
before <host> <outside> lec
before <host> <own> dmd
before <host> <server> Vet
before <host> <zone> nYh
before <outside> <client> Yep
before <outside> <far> Yhm
before <outside> <gateway> Tnm
before <outside> <outside> pjV
before <outside> <own> dmd
before <outside> <server> cdn
before <outside> <zone> hcj
before <own> <client> qWh
before <own> <far> qVh
before <own> <gateway> lbf
before <own> <host> mce
before <own> <outside> mag
before <own> <own> eqY
before <own> <public> dYr
before <own> <server> edk
before <own> <zone> seX
before <public> <client> occ
before <public> <host> lXk
before <public> <own> bmf
before <public> <zone> qfX
before <server> <client> kfd
before <server> <gateway> kfd
before <server> <outside> glb
before <server> <own> dhi
before <server> <server> ecn
before <server> <zone> rba
before <zone> <- lbg
before <zone> <client> epZ
before <zone> <far> Zog
before <zone> <gateway> Rlq
before <zone> <host> bfm
before <zone> <outside> bji
before <zone> <own> flc
before <zone> <server> cbp
before <zone> <zone> nVk
behind - <client> ilZ
behind - <gateway> jfd
behind - <host> jfe
behind - <outside> lZh
behind - <own> Zrc
behind - <public> edl
behind - <zone> lde
behind <client> <client> hbl
behind <client> <far> khb
behind <client> <gateway> fcm
behind <client> <host> jgd
behind <client> <outside> lkX
behind <client> <own> dob
behind <client> <public> hZm
behind <client> <server> ebn
behind <client> <zone> oYg
behind <far> <client> lcf
behind <far> <far> Ydr
behind <far> <gateway> idh
behind <far> <host> lha
behind <far> <outside> eao
behind <far> <own> dmc
behind <far> <server> bfm
behind <far> <zone> iVp
behind <gateway> <far> bod
behind <gateway> <gateway> blf
behind <gateway> <host> Vkn
behind <gateway> <outside> pbc
behind <gateway> <own> ena
behind <gateway> <server> del
behind <gateway> <zone> qXf
behind <host> <- pcb
behind <host> <far> ija
behind <host> <gateway> fan
behind <host> <outside> gma
behind <host> <public> bfm
behind <host> <server> car
behind <host> <zone> lcf
behind <outside> <client> llW
behind <outside> <far> occ
behind <outside> <gateway> cjh
behind <outside> <host> Wkm
behind <outside> <outside> Wcv
behind <outside> <own> dle
behind <outside> <public> fek
behind <outside> <server> ZZu
behind <own> <- kee
behind <own> <client> gbl
behind <own> <far> hXo
behind <own> <gateway> gbk
behind <own> <host> fZo
behind <own> <outside> iVp
behind <own> <own> gWq
behind <own> <public> aVx
behind <own> <server> dfk
behind <own> <zone> gZm
behind <public> <far> lec
behind <public> <gateway> ebo
behind <public> <host> gZn
behind <public> <own> eqZ
behind <server> <client> flc
behind <server> <gateway> edk
behind <server> <host> hkb
behind <server> <outside> ajj
behind <server> <own> elc
behind <server> <zone> led
behind <zone> <client> lgb
behind <zone> <far> gkc
behind <zone> <gateway> bdo
behind <zone> <host> Woi
behind <zone> <outside> Xni
behind <zone> <own> eke
behind <zone> <public> dih
behind <zone> <server> ben
behind <zone> <zone> Woj
form ' - <> ' dfk
form , - - cgl
form , - : akj
form , - <> , mdd
form , - <> - lZi
form , - <> -ed lfb
form , - <> -s dcn
form , - <> get mga
form , - <n> Zlh
form , - does lYi
form , - is lhb
form , - on Zgn
form , - to Yqe
form , - 是 naf
form , -ed by qYe
form , -ing from kee
form , -s - jef
form , -s <> - hic
form , <client> 到 bmf
form , <outside> to ekd
form , <server> <> , apd
form , <server> 是 jhc
form , <service> <> 填 efj
form , <service> to btY
form , <zone> -> ahl
form , <zone> to apc
form , <zone> 上 cii
form , <zone> 出 ejf
form , <zone> 到 goZ
form , <zone> 去 flc
form , can <> - lah
form , can <> -ed efj
form , does - aik
form , does <> - mYi
form , does <> -ed jfd
form , is - jbi
form , is <> - imZ
form , not via fcl
form , on - acq
form , will <> - sbZ
form , would <> - ika
form , would <> -s kbh
form , would <> get ybT
form , 人 在 kee
form , 从 <> 访 ibj
form , 在 <> 上 fcl
form , 地 址 gkc
form , 我 在 mec
form , 是 <> 丢 ffj
form , 是 <> 拦 fej
form , 是 <> 的 efj
form , 源 <> , pac
form , 目 标 eje
form , 目 的 djg
form , 请 问 lcf
form , 这 样 kee
form , 连 <> 的 bqb
form - ' - efj
form - , -ing dZr
form - , <> $ waX
form - , <> , efj
form - , <> - gZo
form - , <> -> agn
form - , <> -ing dcn
form - , <> <own> dgj
form - , <> is ekd
form - , <> to tYb
form - , <> 填 efj
form - , <> 就 Ygo
form - , <> 是 fdk
form - , <> 还 lah
form - , <server> glc
form - , does pac
form - , would lfc
form - , 从 hcj
form - - -ing edl
form - - -s ibj
form - - : chj
form - - <> $ Zfn
form - - <> - lha
form - - <> -> khb
form - - <> -ed gjd
form - - <> -ing jch
form - - <> -s edl
form - - <> : dle
form - - <> <client> dfk
form - - <> <host> obd
form - - <> <own> mdd
form - - <> <service> hjc
form - - <> ? ang
form - - <> at blg
form - - <> by kkY
form - - <> can eek
form - - <> does eZp
form - - <> for blg
form - - <> from cnd
form - - <> get sZb
form - - <> gets afn
form - - <> has ibi
form - - <> in dcn
form - - <> is Ygo
form - - <> may neb
form - - <> of kfd
form - - <> on qbb
form - - <> over jdg
form - - <> should Zof
form - - <> to iic
form - - <> will qgW
form - - <client> aeo
form - - <n> gkc
form - - <server> jjZ
form - - ? fcl
form - - at pYf
form - - by Umm
form - - can cdn
form - - does fjf
form - - for iZl
form - - has chj
form - - in jef
form - - into Zjk
form - - of blg
form - - on mbf
form - - over fXp
form - - that jch
form - - to gkc
form - - via Zki
form - - will klW
form - - with jbj
form - - would jef
form - -> <> - dek
form - -ed , efj
form - -ed - neb
form - -ed <> $ glc
form - -ed <> , dqY
form - -ed <> -s pZf
form - -ed <> ? blf
form - -ed <> and khb
form - -ed <> on fje
form - -ed by kcg
form - -ed from cgk
form - -ed into mdd
form - -ed on obd
form - -ed to obd
form - -ing -s gck
form - -ing <> , dfk
form - -ing <> from auY
form - -ing at eke
form - -ing from mga
form - -ing in mhZ
form - -ing on hbk
form - -ing to djg
form - -ing via dao
form - -s - hak
form - -s -ed lde
form - -s -ing dkf
form - -s -s dcn
form - -s <> $ Zof
form - -s <> , bod
form - -s <> -s reY
form - -s <> ? bcp
form - -s at jef
form - -s by pbc
form - -s for rZc
form - -s from jhc
form - -s in mhZ
form - -s is ecm
form - -s of fna
form - -s on oiW
form - -s to eqY
form - -s via bji
form - : - bne
form - : <> , Zkj
form - : <> - ici
form - : <> -> egj
form - : <> -s djg
form - : <> to pUj
form - : can tYb
form - : in fej
form - : is hdj
form - <client> , hWp
form - <client> - eld
form - <client> -ed dle
form - <client> -ing eld
form - <client> -s crZ
form - <client> <> - bjh
form - <client> <> -s Xmj
form - <client> to Zjk
form - <far> , aik
form - <far> -> dkf
form - <far> <> -s Xoh
form - <far> to fje
form - <gateway> - kde
form - <gateway> from nZg
form - <host> , ecm
form - <host> -s epZ
form - <host> <> -s qWg
form - <host> from mbf
form - <host> is nbe
form - <host> to cgk
form - <host> will lcf
form - <n> , mag
form - <n> - jbi
form - <n> -s egj
form - <n> : pWh
form - <n> <> - cjh
form - <n> <> -ing Zli
form - <n> <> <n> eke
form - <n> from ijc
form - <n> is nYh
form - <n> of bne
form - <n> on Zpe
form - <n> to cgk
form - <n> 到 dmd
form - <outside> - Zmg
form - <outside> to eob
form - <own> -ing gbl
form - <own> from sgU
form - <server> <> , Ysc
form - <server> <> -s mbf
form - <service> - Wnj
form - <service> <> <n> ckg
form - <service> <n> eel
form - <service> at Vtd
form - <service> from flc
form - <service> into dme
form - <service> of dkf
form - <service> on Yog
form - <service> to Zpe
form - <zone> , ldd
form - <zone> -> jeg
form - <zone> -s hdi
form - <zone> <> -s edm
form - <zone> to jkZ
form - at - cgk
form - at <> $ Xgp
form - at <> , piV
form - at <> - kYk
form - at <> -ed jja
form - at <> -s mec
form - at <> ? dih
form - at <> is kWm
form - at <> on fnZ
form - at <> will jhd
form - by <> , aji
form - by <> - iZm
form - by <> <own> ecm
form - by <> to Zqc
form - by <public> eld
form - can <> - kai
form - can <> -ed nbe
form - can <> get dfj
form - does - ddm
form - does <> - hjc
form - does <> do fej
form - does <> get kef
form - for - bdn
form - for <> $ ncd
form - for <> - Zng
form - for <> -ing qca
form - for <> ? kXl
form - for <> to dfk
form - from - lZi
form - from <> $ mjX
form - from <> , rYd
form - from <> - dhi
form - from <> -ed obd
form - from <> -ing aki
form - from <> -s hak
form - from <> ? hcj
form - from <> is fjf
form - from <> on neb
form - from <> over clf
form - from <> to qYe
form - get to Wrf
form - have - dmc
form - have <> -s ane
form - in <> , eao
form - in <> - cgk
form - in <> -ed pZe
form - in <> <client> agm
form - in <> ? kgc
form - in <> and kgd
form - in <> can pfY
form - in <> get iak
form - in <> gets sWe
form - in <> is rbZ
form - in <zone> qba
form - in from mfb
form - in on cjh
form - into <> ? aof
form - into <> on brb
form - is <> $ pYf
form - is <> , vfS
form - is <> - klW
form - is <> -ing gYn
form - is <> and emc
form - is <> on Ytb
form - is in idh
form - is on mfa
form - of - hla
form - of <> -s ici
form - of <> ? Zrc
form - of <> on pad
form - on <> $ lcf
form - on <> , jgd
form - on <> - hdh
form - on <> -ing lZi
form - on <> -s vTe
form - on <> : lia
form - on <> <n> Ypf
form - on <> ? bme
form - on <> and pda
form - on <> can jkZ
form - on <> get jbh
form - on <> gets rab
form - on <> has lha
form - on <> to oea
form - on <> who mec
form - should - gck
form - that - ibj
form - that -s ika
form - that <> - lfc
form - that <> -s led
form - that from nga
form - that on nbe
form - to - fje
form - to -ed fmb
form - to -ing eke
form - to <> $ ahl
form - to <> , knV
form - to <> - chj
form - to <> -ed cme
form - to <> -ing fna
form - to <> -s ika
form - to <> <host> eld
form - to <> <n> fje
form - to <> <own> efj
form - to <> <service> gqX
form - to <> ? clf
form - to <> and liZ
form - to <> at flc
form - to <> by dcn
form - to <> on Zsb
form - to <> over hid
form - to <> with clg
form - to <host> dih
form - to <public> fjd
form - via <> , boc
form - via <> - agm
form - via <> ? dbn
form - was - jbj
form - with - jch
form - with <> - Zdq
form - with <> -s Zrc
form - would <> - mce
form - would <> -ed kch
form - would <> get agm
form - 是 <> $ jff
form - 是 <> , mec
form - 的 - Xer
form -ed , would mce
form -ed - , eke
form -ed - -s Vud
form -ed - : dgi
form -ed - <> - mec
form -ed - <> ? bhk
form -ed - <> on ked
form -ed - by ihd
form -ed - from alh
form -ed - is bkh
form -ed - on jfe
form -ed - to dnc
form -ed -ing - cme
form -ed -s - iZl
form -ed -s -s cdn
form -ed -s into clg
form -ed <service> on flc
form -ed <service> to Wuc
form -ed at <> , eld
form -ed at <> - bme
form -ed by <> , hid
form -ed by <> - tWd
form -ed by <> ? flc
form -ed from <> - dle
form -ed from <> ? teV
form -ed from <> to Ygp
form -ed get to glb
form -ed into <> - ncd
form -ed on - jfe
form -ed on <> $ rVg
form -ed on <> , gck
form -ed on <> - jch
form -ed on <> ? mjX
form -ed to - jdg
form -ed to <> $ rWf
form -ed to <> , kgc
form -ed to <> - pfY
form -ed to <> ? qRm
form -ed to <> on anf
form -ing - - cii
form -ing - <> - fkd
form -ing - <> from kYl
form -ing - at nZg
form -ing - for kZk
form -ing - from mga
form -ing - on mdc
form -ing - to aoe
form -ing -ing <> from kcg
form -ing -s - led
form -ing -s <> - gdj
form -ing -s on kdf
form -ing -s to idh
form -ing <far> from nZg
form -ing <host> from lcf
form -ing <own> from ndc
form -ing <service> on ZxW
form -ing <service> to ljY
form -ing from <> : kdf
form -ing from <> to pcc
form -ing in <> - mdd
form -ing in from nbe
form -ing on - Xbv
form -ing on <> $ ecm
form -ing on <> - lZi
form -ing that -s pcb
form -ing to - aZt
form -ing to <> , fje
form -ing to <> - fpX
form -ing to <> -ed Xkl
form -ing to <> ? eke
form -ing to <> on Xoh
form -ing 不 通 blg
form -ing 得 到 Zpe
form -ing 通 <> $ ckg
form -ing 通 <> 吗 eke
form -s , <> - enb
form -s - , oZg
form -s - - Yjl
form -s - -ed pVi
form -s - -ing eke
form -s - -s ahk
form -s - <> $ bcp
form -s - <> , efj
form -s - <> - bmg
form -s - <> -ing bgl
form -s - <> -s jZk
form -s - <> ? Wcv
form -s - <> and bfm
form -s - <> is ijb
form -s - <> to liZ
form -s - at enb
form -s - from pcb
form -s - in gdj
form -s - is oae
form -s - on iic
form -s - to ijb
form -s -ed <> -s kde
form -s -ed from hjc
form -s -ing <> - fpY
form -s -ing <> from khb
form -s -ing from Xin
form -s -s - bhj
form -s -s <> - fdk
form -s -s from Wrg
form -s -s to ngZ
form -s : - khb
form -s <client> -> bod
form -s <service> - ckf
form -s <service> at amg
form -s <service> on Zng
form -s <service> to amf
form -s at <> , jdg
form -s at <> - bmf
form -s at <> ? mZi
form -s at <> and sZb
form -s does - chj
form -s does <> - dhh
form -s from <> $ Ypf
form -s from <> , mnT
form -s from <> - qZe
form -s from <> ? Zng
form -s from <> and fdk
form -s from <> on niX
form -s in <> , hsT
form -s in <> - uXb
form -s in <> -ed lfc
form -s in <> ? sVe
form -s in <> are obd
form -s in <> get pYf
form -s is from ldf
form -s of - hcj
form -s of <> - gam
form -s of <> are cnd
form -s on <> $ rZd
form -s on <> - khb
form -s on <> -s qeY
form -s on <> : nfa
form -s on <> ? Zli
form -s on <> and pcb
form -s on <> can ngZ
form -s to - Ylk
form -s to <> $ fmb
form -s to <> , Yof
form -s to <> - hdi
form -s to <> -> mfb
form -s to <> on Vtd
form -s to <> over dkf
form -s to <> with dkf
form -s via <> - cjh
form : - - gmb
form : - -s jhc
form : - <> , qYe
form : - <> - jaj
form : - <> <client> ajj
form : - <> <own> jhd
form : - <client> amf
form : - <host> kfd
form : - at kef
form : - in gdj
form : - to fje
form : -ing <> - glb
form : <n> - lde
form : <n> <> - gdj
form : <n> <n> gck
form : <outside> to bod
form : <outside> 到 anf
form : <zone> to Wio
form : can <> - qda
form : does <> - jdg
form : in <> - efk
form <> $ $   hid
form <> $ $  hid
form <> ' , <n> led
form <> ' - of - del
form <> ' - of del
form <> , - - $ hid
form <> , - - , cjh
form <> , - - -ed glb
form <> , - - -ing lcf
form <> , - - -s anf
form <> , - - <host> ogY
form <> , - - <n> cnd
form <> , - - ? iic
form <> , - - ich
form <> , - - in cjh
form <> , - -ed oZg
form <> , - -ing jfe
form <> , - -s - kgc
form <> , - -s hjc
form <> , - <client> , Vkn
form <> , - <client> Yni
form <> , - <host> - Zof
form <> , - <host> flc
form <> , - <n> $ hbk
form <> , - <n> , miZ
form <> , - <n> - Vvc
form <> , - <n> -ed kkX
form <> , - <n> : Zrc
form <> , - <n> ? auY
form <> , - <n> does dpb
form <> , - <outside> kib
form <> , - <service> - bod
form <> , - <service> hjc
form <> , - ? $ kdf
form <> , - ? kdf
form <> , - does - agl
form <> , - from jef
form <> , - is - neb
form <> , - is qbb
form <> , - on jnW
form <> , - to oea
form <> , - 里 nhZ
form <> , -ed - - cjh
form <> , -ed - pZf
form <> , -ed ? $ ijb
form <> , -ed ? ijb
form <> , -ed to - dkf
form <> , -ed to odb
form <> , -s - - jcg
form <> , -s - obd
form <> , -s -ing jib
form <> , -s <own> pfZ
form <> , -s on dqZ
form <> , <client> , - agm
form <> , <client> , Yfo
form <> , <gateway> 放 hjd
form <> , <gateway> 放 行 cpb
form <> , <gateway> 这 bpc
form <> , <n> $ $ cqa
form <> , <n> $ cqa
form <> , <n> , djg
form <> , <n> - , jib
form <> , <outside> 访 efk
form <> , <outside> 访 问 efk
form <> , <own> - mce
form <> , <service> , - djg
form <> , <service> <n> , Yog
form <> , <service> <n> - lgb
form <> , <service> <n> does ihd
form <> , <service> <server> lfd
form <> , <service> ? $ eld
form <> , <service> ? eld
form <> , <service> on ncd
form <> , <zone> 的 bmf
form <> , <zone> 还 efj
form <> , <zone> 还 能 efj
form <> , and - - jaj
form <> , and - iZl
form <> , and does emc
form <> , can - - rcZ
form <> , can - gck
form <> , do - - Zjk
form <> , do - ckh
form <> , does - - ika
form <> , does - <gateway> gjd
form <> , does - get cjh
form <> , does <service> gkc
form <> , does that - eoa
form <> , does that ibj
form <> , is - - mfa
form <> , is - -ed dpa
form <> , is - jja
form <> , is <service> pZe
form <> , is that - gma
form <> , is that -ed kfe
form <> , is that jja
form <> , on - <outside> oXh
form <> , on - <zone> jfe
form <> , on - kbi
form <> , should - hoX
form <> , will - - naf
form <> , will - jkZ
form <> , would that Zof
form <> , 一 直 clf
form <> , 一 直 转 clf
form <> , 会 不 dih
form <> , 会 不 会 dih
form <> , 会 被 kiZ
form <> , 会 被 丢 jia
form <> , 出 得 ihd
form <> , 出 得 去 ihd
form <> , 发 信 <server> jee
form <> , 发 信 jfe
form <> , 帮 看 dle
form <> , 想 <service> jef
form <> , 放 行 lde
form <> , 是 <gateway> ejf
form <> , 是 <gateway> 的 kgd
form <> , 目 的 jgd
form <> , 端 口 <n> dle
form <> , 端 口 dle
form <> , 这 个 jgd
form <> , 这 样 cgk
form <> , 麻 烦 iic
form <> , 麻 烦 看 ihc
form <> - $ $  fna
form <> - $ $ fna
form <> - , - - amf
form <> - , - -s gck
form <> - , - ? Zfo
form <> - , -ed gnZ
form <> - , -s - gjd
form <> - , -s afn
form <> - , can - eel
form <> - , can eel
form <> - , does efj
form <> - - $ $ ddm
form <> - - $ ddm
form <> - - , <zone> Yni
form <> - - , bjj
form <> - - , can fdk
form <> - - , does hYn
form <> - - - $ Zof
form <> - - - , bjj
form <> - - - -ed jhc
form <> - - - -ing dhi
form <> - - - -s fcl
form <> - - - : mga
form <> - - - <client> Zhm
form <> - - - <host> pgX
form <> - - - <n> Ygn
form <> - - - <outside> pfZ
form <> - - - <own> tcX
form <> - - - <service> mdc
form <> - - - ? Zfo
form <> - - - does bqa
form <> - - - get lZi
form <> - - - is fcl
form <> - - - on lcf
form <> - - - over dhi
form <> - - - to kWm
form <> - - -ed - jgd
form <> - - -ed to iXn
form <> - - -ing nhY
form <> - - -s - hjb
form <> - - -s <n> jlZ
form <> - - -s from oea
form <> - - -s in kZj
form <> - - -s nag
form <> - - : pfY
form <> - - <client> jdg
form <> - - <far> oYg
form <> - - <gateway> - led
form <> - - <gateway> jbi
form <> - - <host> - kee
form <> - - <host> fdk
form <> - - <n> , bfl
form <> - - <n> - efj
form <> - - <n> : Zjl
form <> - - <n> Wnj
form <> - - <outside> hcj
form <> - - <own> $ lgb
form <> - - <own> ldd
form <> - - <service> kfd
form <> - - <service> to qac
form <> - - <zone> reX
form <> - - ? $ gdj
form <> - - ? - afn
form <> - - ? Zfo
form <> - - and - liZ
form <> - - and liZ
form <> - - at - kcg
form <> - - at lcf
form <> - - by dnd
form <> - - does - aik
form <> - - does afn
form <> - - for - efj
form <> - - for lah
form <> - - from <outside> aqd
form <> - - from Vya
form <> - - get mbf
form <> - - has hkc
form <> - - in fXp
form <> - - is - lec
form <> - - is -ed cpb
form <> - - is dqZ
form <> - - of gck
form <> - - on - hVq
form <> - - on lYj
form <> - - should bmf
form <> - - that aki
form <> - - to <client> jfe
form <> - - to <far> qZd
form <> - - to <host> lgb
form <> - - to <outside> odc
form <> - - to pZe
form <> - - would oYg
form <> - -ed - - alh
form <> - -ed - -ed bji
form <> - -ed - gma
form <> - -ed -s Xmj
form <> - -ed <client> hla
form <> - -ed <own> - ogY
form <> - -ed <service> vXa
form <> - -ed ? $ dhi
form <> - -ed ? dhh
form <> - -ed from gjd
form <> - -ed to - mga
form <> - -ed to <outside> anf
form <> - -ed to gmb
form <> - -ing - - ial
form <> - -ing - ija
form <> - -ing -s occ
form <> - -ing <host> pYf
form <> - -ing from ked
form <> - -ing to cjh
form <> - -s $ $ ekd
form <> - -s $ ekd
form <> - -s , gjd
form <> - -s - $ Tgt
form <> - -s - , odb
form <> - -s - - del
form <> - -s - -ed jge
form <> - -s - -s Yim
form <> - -s - ? kbh
form <> - -s - is iZl
form <> - -s -ing $ ekf
form <> - -s -ing klX
form <> - -s -s pfY
form <> - -s ? $ eke
form <> - -s ? cjg
form <> - -s for - cmd
form <> - -s for dle
form <> - -s from oae
form <> - -s on dfj
form <> - -s to - vbW
form <> - -s to oZf
form <> - : - - hbk
form <> - : - ibi
form <> - : -ed hla
form <> - : <n> - eld
form <> - : <n> bkh
form <> - : <service> aas
form <> - <client> - <n> icj
form <> - <client> - ibj
form <> - <client> -ed <n> obd
form <> - <client> -ed pad
form <> - <client> -ing fcl
form <> - <far> - <host> dfj
form <> - <far> -ed <n> hjc
form <> - <far> -ed hjc
form <> - <gateway> -ed edl
form <> - <host> - - mYi
form <> - <host> - <n> fWr
form <> - <host> -ed <n> lde
form <> - <host> -ed lde
form <> - <host> -s cZr
form <> - <host> ? $ fej
form <> - <host> ? fej
form <> - <host> on - eqY
form <> - <host> on <n> ibj
form <> - <host> on hla
form <> - <host> over <service> lYj
form <> - <host> over lYj
form <> - <n> $ $ fnb
form <> - <n> $ fnb
form <> - <n> , - Uwc
form <> - <n> , -ed ahl
form <> - <n> , -ing dpa
form <> - <n> , -s Wrf
form <> - <n> , does Zpe
form <> - <n> , eke
form <> - <n> , is led
form <> - <n> - $ dke
form <> - <n> - , auX
form <> - <n> - -ed gdj
form <> - <n> - -s fmb
form <> - <n> - : dap
form <> - <n> - ? bod
form <> - <n> - dig
form <> - <n> -ed - dmd
form <> - <n> -ed ? cuW
form <> - <n> -ed dhi
form <> - <n> -s $ amg
form <> - <n> -s - eob
form <> - <n> -s bpc
form <> - <n> : - clf
form <> - <n> : <n> fej
form <> - <n> : djh
form <> - <n> <n> lee
form <> - <n> ? - fna
form <> - <n> ? ? fjd
form <> - <n> and - aoe
form <> - <n> and anf
form <> - <n> does - Ypf
form <> - <n> does clg
form <> - <n> is - cme
form <> - <n> is bod
form <> - <n> should fkd
form <> - <n> to pda
form <> - <n> will - eoa
form <> - <n> will eoa
form <> - <n> 通 eke
form <> - <outside> - - eek
form <> - <outside> - eek
form <> - <own> $ $ lgb
form <> - <own> $ lgb
form <> - <own> , idh
form <> - <own> - - efj
form <> - <own> -s jfe
form <> - <own> on - hbk
form <> - <own> on <n> rab
form <> - <own> on lZi
form <> - <service> - mga
form <> - <service> -s ihd
form <> - <service> <n> : jYk
form <> - <service> <n> kZj
form <> - <service> into obd
form <> - <service> on <own> mga
form <> - <service> on vZY
form <> - <service> to <own> lfc
form <> - <service> to sdX
form <> - <zone> - - kee
form <> - <zone> - <client> eel
form <> - <zone> - <far> fej
form <> - <zone> - <n> eek
form <> - ? $ $ djf
form <> - ? $ djf
form <> - ? - - cnc
form <> - ? - aqc
form <> - ? ? $ bji
form <> - ? ? cii
form <> - and - imY
form <> - are - mdd
form <> - at - - fcl
form <> - be - hdi
form <> - be - to idh
form <> - be -ed cme
form <> - by -s Yjl
form <> - by <public> <own> eek
form <> - by <public> bcp
form <> - can - kjZ
form <> - do - miY
form <> - do <service> oae
form <> - does - - amh
form <> - does - blg
form <> - for - - aqb
form <> - for - aij
form <> - from - ajj
form <> - from <client> Vsf
form <> - from <outside> $ jgd
form <> - from <outside> dob
form <> - from <zone> $ hid
form <> - from <zone> ecm
form <> - get - - epZ
form <> - get - <service> fan
form <> - get - blg
form <> - get - to vWb
form <> - get -s ijc
form <> - get <service> jic
form <> - get <service> on ldf
form <> - get in fje
form <> - get to - oad
form <> - get to <far> mag
form <> - get to <outside> maf
form <> - get to mbf
form <> - gets - sZb
form <> - have - - qfW
form <> - have - waX
form <> - have <outside> -s naf
form <> - have <outside> lcf
form <> - in - - lcf
form <> - in - lcf
form <> - is - - agl
form <> - is - -ed gam
form <> - is - dfk
form <> - is - to ndc
form <> - is that anf
form <> - may - rcY
form <> - not - ecm
form <> - not ? $ mYi
form <> - not ? jch
form <> - of - <n> Zgn
form <> - of - djg
form <> - on - - Zep
form <> - on - <n> Wmk
form <> - on - bhk
form <> - on -s clf
form <> - on <n> , dwT
form <> - on <n> ? ejf
form <> - on <n> Zli
form <> - on <outside> oZe
form <> - on <own> oda
form <> - on <service> lia
form <> - should - lYj
form <> - that - ? fYp
form <> - that - fZo
form <> - that ? $ anf
form <> - that ? anf
form <> - to - - jge
form <> - to - -s qca
form <> - to - <host> qbc
form <> - to - <own> del
form <> - to - kfd
form <> - to - to dle
form <> - to -ed mag
form <> - to <far> , pbc
form <> - to <far> - ddm
form <> - to <far> jZk
form <> - to <host> $ dgj
form <> - to <host> occ
form <> - to <host> on pca
form <> - to <outside> maf
form <> - to <own> - ejf
form <> - to <own> kgc
form <> - to <service> enb
form <> - to <zone> at kdg
form <> - to <zone> dih
form <> - to be bgl
form <> - with - jib
form <> - would - hla
form <> -> <client> - rUh
form <> -> <far> - <n> kdf
form <> -> <far> - led
form <> -> <gateway> - nZg
form <> -> <host> , <service> rba
form <> -> <host> - <n> fej
form <> -> <host> <service> , kde
form <> -> <host> <service> lde
form <> -> <outside> , - hbk
form <> -> <outside> , gcj
form <> -> <outside> - ? jdg
form <> -> <outside> - kfd
form <> -> <own> , - kgc
form <> -> <own> , lgb
form <> -> <own> - - jge
form <> -> <own> - -ing qgW
form <> -> <own> - <n> efj
form <> -> <own> -ed Xfq
form <> -> <own> -s - cgk
form <> -> <own> -s cgk
form <> -> <own> ? $ jgd
form <> -> <zone> , oYg
form <> -> <zone> <service> jdf
form <> -ed - - $ ckg
form <> -ed - - - cgl
form <> -ed - - ? gbm
form <> -ed - - gck
form <> -ed - - to sXd
form <> -ed - -ed ofZ
form <> -ed - -s - khb
form <> -ed - -s oeb
form <> -ed - <host> efj
form <> -ed - <n> lah
form <> -ed - <service> nfa
form <> -ed - ? $ fkd
form <> -ed - ? fkd
form <> -ed - not ? kdf
form <> -ed - not jfe
form <> -ed - that edk
form <> -ed - to <far> kYk
form <> -ed - to jZk
form <> -ed : - -ed lcg
form <> -ed : - ncd
form <> -ed <n> - - ena
form <> -ed <n> - <n> khb
form <> -ed <n> - khb
form <> -ed <n> -s <n> fld
form <> -ed <n> -s fld
form <> -ed <service> on jdg
form <> -ed ? $ $ ika
form <> -ed ? $ ika
form <> -ed at <own> lfc
form <> -ed be - ked
form <> -ed be - to ked
form <> -ed by - eld
form <> -ed for - pYf
form <> -ed get - to jgd
form <> -ed get <service> lXk
form <> -ed get to <host> efj
form <> -ed get to <own> lgb
form <> -ed to - - dhi
form <> -ed to - ? kcf
form <> -ed to - to qXf
form <> -ed to <outside> ? ckg
form <> -ed to <outside> djg
form <> -ing - ? $ hdi
form <> -ing - ? gck
form <> -ing <far> , qac
form <> -ing <own> , mga
form <> -ing <own> - : ejg
form <> -ing <own> - gjd
form <> -ing <service> to Zil
form <> -ing to <far> obc
form <> -ing to <host> lcf
form <> -ing to <own> jhc
form <> -ing 不 通 ldf
form <> -ing 得 通 <host> jeg
form <> -s $ $  Ulm
form <> -s $ $ Ulm
form <> -s , - <n> ihd
form <> -s , - led
form <> -s - $ $ flc
form <> -s - $ flc
form <> -s - - -ed bij
form <> -s - - -s khb
form <> -s - - <gateway> nYh
form <> -s - - ? lSp
form <> -s - - on emc
form <> -s - - to djg
form <> -s - -ed - hid
form <> -s - -ed kdf
form <> -s - -ing khb
form <> -s - -s , gbl
form <> -s - -s - hbk
form <> -s - -s jYl
form <> -s - : Ydr
form <> -s - <n> - dld
form <> -s - <n> ngZ
form <> -s - <own> ngZ
form <> -s - <service> dqa
form <> -s - <service> to kXl
form <> -s - ? $ lce
form <> -s - ? lce
form <> -s - get ddm
form <> -s - is mbf
form <> -s - on <service> jfe
form <> -s - on scY
form <> -s - to - ldd
form <> -s - to <far> uYa
form <> -s - to <own> kee
form <> -s - to ikb
form <> -s -ed - jgc
form <> -s -ing to dfk
form <> -s -s - - lZi
form <> -s -s - qZd
form <> -s -s -s pcb
form <> -s -s <service> pbc
form <> -s <host> - mga
form <> -s <n> , Yjl
form <> -s <own> $ $ hal
form <> -s <own> $ hal
form <> -s <own> , lgb
form <> -s <own> - - jgd
form <> -s <own> - kZj
form <> -s <service> - gma
form <> -s <service> from mcd
form <> -s <service> on ihd
form <> -s <service> to qbb
form <> -s ? $ $ Ygo
form <> -s ? $ Ygo
form <> -s ? - Yim
form <> -s from - lee
form <> -s get - ldf
form <> -s get to sVf
form <> -s on - hmY
form <> -s on <n> glb
form <> -s that - jfd
form <> -s to - - ici
form <> -s to - mXj
form <> -s to - to oea
form <> -s to <far> qYf
form <> -s to <own> $ mga
form <> -s to <own> - kfd
form <> -s to <own> kfd
form <> -s to <service> naf
form <> : - - - oae
form <> : - - <own> Zfo
form <> : - - hjc
form <> : - -s jff
form <> : - : - aoe
form <> : - : alh
form <> : - <n> fcl
form <> : -ed - -ed clg
form <> : -ed - coc
form <> : -ed ? $ clf
form <> : -ed ? clf
form <> : -ing <own> - kfd
form <> : -ing <own> kfd
form <> : <n> -ed mcd
form <> : <n> -ed to mcd
form <> ; - -ed cmf
form <> <client> - - mcd
form <> <client> -s - -s fYp
form <> <client> -s - ecm
form <> <client> 的 <n> ecm
form <> <far> - - , kcg
form <> <far> - - kcg
form <> <far> - ? - idg
form <> <far> - ? idg
form <> <far> -s , - lha
form <> <far> -s , lha
form <> <far> : - -ed fjf
form <> <far> : - fjf
form <> <host> - - hcj
form <> <host> -s , - lbg
form <> <host> -s , lbg
form <> <host> : - -ed eld
form <> <host> : - eld
form <> <host> 上 - Sgv
form <> <host> 的 <n> bqb
form <> <n> $ $  fje
form <> <n> $ $ fje
form <> <n> - $ $ clf
form <> <n> - $ clf
form <> <n> - , bmf
form <> <n> - - - gjc
form <> <n> - -s Zpe
form <> <n> - : - eke
form <> <n> - : eke
form <> <n> -ing <own> <service> ejf
form <> <n> -ing <own> ejf
form <> <n> : <n> : dkg
form <> <n> : <n> dkg
form <> <n> <n> -s fZo
form <> <n> <n> <n> - lgb
form <> <n> <n> <n> meb
form <> <n> ? $ $ cnc
form <> <n> ? $ cnc
form <> <n> from - - cfk
form <> <n> from - dfk
form <> <n> from <client> fjf
form <> <n> on <client> cgk
form <> <n> 一 直 -ed blg
form <> <n> 一 直 fje
form <> <n> 不 通 , dkf
form <> <n> 不 通 eke
form <> <n> 应 该 dle
form <> <n> 直 接 eje
form <> <n> 端 口 gkc
form <> <own> $ $  dhi
form <> <own> $ $ dhi
form <> <own> , - <n> ihd
form <> <own> , - hhd
form <> <own> , <service> fej
form <> <own> - - mag
form <> <own> - <n> lde
form <> <own> -ed - -s iZl
form <> <own> -ed - gej
form <> <own> : - -ed emc
form <> <own> : - emc
form <> <own> on <n> fZn
form <> <own> 收 <service> fej
form <> <own> 的 <n> fcl
form <> <server> 的 <service> cle
form <> <service> $ $  amf
form <> <service> $ $ amf
form <> <service> , - dlf
form <> <service> , <n> Zqe
form <> <service> - - fkd
form <> <service> - -ed fnb
form <> <service> - ? Ylj
form <> <service> <host> <n> oZe
form <> <service> <own> <n> oea
form <> <service> <own> <n> 一 sdX
form <> <service> ? $ $ ena
form <> <service> ? $ ena
form <> <service> to <host> oaf
form <> <service> to <own> - vgS
form <> <service> to <own> gej
form <> <zone> 的 同 iak
form <> <zone> 的 同 事 gam
form <> <zone> 能 上 <outside> mcd
form <> <zone> 能 上 mcd
form <> ? - - - ejf
form <> ? - - dmd
form <> ? - -ed - clf
form <> ? - -ed clf
form <> ? - -s - djg
form <> ? -s - - cZr
form <> ? -s - ijb
form <> ? ? $ $ jgd
form <> ? ? $ jgd
form <> ? ? - fdk
form <> ? ? ? $ bgl
form <> ? ? ? cfl
form <> and - - - jai
form <> and - - -s gjd
form <> and - - jch
form <> and - -s - hqV
form <> and - -s ben
form <> and - <n> jlY
form <> and - to lgc
form <> and -s - lha
form <> and -s <service> gam
form <> and has to - lgb
form <> and has to lgb
form <> are -ed by bne
form <> at - $ $ fke
form <> at - $ fke
form <> at - , blg
form <> at - - amg
form <> at - <n> gma
form <> at - ? - goZ
form <> be - to - tdX
form <> be - to -ed tgU
form <> be - to do qVg
form <> be - to hbl
form <> be -ed - cmf
form <> be -ed ? $ kia
form <> be -ed ? kia
form <> be -ed by mdd
form <> be -ed to dmc
form <> by - <n> cqZ
form <> by <service> , foZ
form <> can - - gbl
form <> can - <own> ngZ
form <> can -ed - sbZ
form <> can not - sYb
form <> do - - - bmg
form <> do - - ncd
form <> do - -s - ihd
form <> do - -s ihd
form <> do with - fej
form <> does - - - dfk
form <> does - - Zhm
form <> does - <gateway> - kgc
form <> does - <gateway> khb
form <> does - get lfb
form <> does <gateway> - ckg
form <> does that - - pYg
form <> does that - lha
form <> for - - Zpd
form <> for <own> , lbg
form <> for <own> - <n> pda
form <> for <own> - oda
form <> for <service> over - Zog
form <> for <service> over Zog
form <> from - - <n> dcn
form <> from - - ihd
form <> from - - in gjd
form <> from - <n> , eek
form <> from - <n> cem
form <> from - <zone> - gjd
form <> from - <zone> gjd
form <> from -ing - pad
form <> from -ing to rab
form <> from <client> , eke
form <> from <client> -s Yog
form <> from <outside> $ $ dkf
form <> from <outside> $ dkf
form <> from <outside> , fje
form <> from <outside> - - eld
form <> from <outside> - aki
form <> from <outside> -ed eke
form <> from <outside> ? $ jja
form <> from <outside> ? jja
form <> from <zone> , dnb
form <> from <zone> ? $ eje
form <> from <zone> ? eje
form <> get - - - mde
form <> get - - bmf
form <> get - ? mfb
form <> get - to <far> rcZ
form <> get - to <outside> jfe
form <> get - to rYd
form <> get -ed - lfc
form <> get <service> on <own> cco
form <> get <service> on edl
form <> get at <host> lcf
form <> get to - - nbe
form <> get to - <host> ogY
form <> get to - pVi
form <> get to <far> rWf
form <> get to <host> $ ofZ
form <> get to <host> - qca
form <> get to <host> lbf
form <> get to <host> on del
form <> get to <own> -ed vgR
form <> get to <own> mce
form <> get to <own> on dbo
form <> get to <service> jef
form <> get to <service> on jdf
form <> gets - - kdf
form <> gets - -ed pad
form <> gets - to scZ
form <> gets -ing - occ
form <> has - - knV
form <> has to - -s fqX
form <> has to - ilZ
form <> has to - to pcb
form <> have - - ecm
form <> have <outside> at - jfe
form <> have <outside> at jfe
form <> in - - - cfl
form <> in - <client> <own> dgj
form <> in - <far> <own> dgj
form <> in - <far> dgj
form <> is - - - ncd
form <> is - - ? dkf
form <> is - - lgc
form <> is - -s kcf
form <> is - ? $ flc
form <> is - ? flc
form <> is - of bij
form <> is - to - mga
form <> is - to fbm
form <> is -ed , aoe
form <> is -ed by hla
form <> is -ed from - mXj
form <> is -ed from mYj
form <> is -ed to be boc
form <> is -ed to hlb
form <> is -ing - dZq
form <> is -s - naf
form <> is not - ndc
form <> is that -ed mbf
form <> is that -ing djh
form <> may - - pbd
form <> on - - - cbp
form <> on - - <n> eoa
form <> on - - Xoh
form <> on - <n> $ mnU
form <> on - <n> - Xmj
form <> on - <n> -ed Ygo
form <> on - <n> ? fpY
form <> on - <n> and agm
form <> on <n> $ $ ika
form <> on <n> $ ika
form <> on <n> , - cgk
form <> on <n> , -ing coc
form <> on <n> , does kkX
form <> on <n> - $ dqZ
form <> on <n> - , fpY
form <> on <n> - - hmZ
form <> on <n> - -s arb
form <> on <n> - ? Tmn
form <> on <n> - gkd
form <> on <n> -ed ? dnd
form <> on <n> -ed bpc
form <> on <n> ? - Yng
form <> on <n> ? hid
form <> on <n> and <n> foZ
form <> on <n> and fpY
form <> on <n> does - Yrd
form <> on <n> does bqb
form <> on <n> does that khb
form <> on <n> for Yni
form <> on <n> is fkc
form <> on <service> $ $ anf
form <> on <service> $ anf
form <> on <service> , Zrc
form <> over - <n> fma
form <> over <n> , Zof
form <> over <n> - anf
form <> over <service> $ $ Zof
form <> over <service> $ Zof
form <> over <service> , mec
form <> over <service> <n> dkf
form <> over <service> ? $ ijb
form <> over <service> ? jqT
form <> over <service> does - mdd
form <> over <service> does kee
form <> should - - Znf
form <> should be - mga
form <> should be -ed fjf
form <> should be -ing bpc
form <> should that - - gjd
form <> should that - ? fej
form <> to - - - gma
form <> to - - dih
form <> to - -s rab
form <> to - <gateway> jef
form <> to - <host> - nfa
form <> to - <host> nfa
form <> to - <n> oZf
form <> to - <n> of lgb
form <> to <client> , - uWc
form <> to <client> , sZa
form <> to <client> - <n> jia
form <> to <client> - lha
form <> to <client> on qbb
form <> to <far> $ $ jfe
form <> to <far> $ jfe
form <> to <far> , -s kdf
form <> to <far> - - lbf
form <> to <far> - <n> sZb
form <> to <far> - saZ
form <> to <far> -ed ? led
form <> to <far> ? $ lgb
form <> to <far> ? lgb
form <> to <gateway> , -ed lbg
form <> to <gateway> , kcg
form <> to <gateway> - oYg
form <> to <host> $ $ lgb
form <> to <host> $ lgb
form <> to <host> , - kee
form <> to <host> , kdf
form <> to <host> - - oea
form <> to <host> -s jef
form <> to <host> <n> jbh
form <> to <host> <service> dgj
form <> to <host> does kdf
form <> to <host> on - fdl
form <> to <host> on <n> vbW
form <> to <host> on <service> vaW
form <> to <host> on mah
form <> to <outside> , - kcf
form <> to <outside> , lce
form <> to <outside> - lYj
form <> to <outside> on kbg
form <> to <own> , - jef
form <> to <own> , -s jdg
form <> to <own> - - jgd
form <> to <own> - <n> gck
form <> to <own> - ? rgV
form <> to <own> - jef
form <> to <own> -ed lfc
form <> to <own> -s - kcg
form <> to <own> -s ked
form <> to <own> ? $ mfa
form <> to <own> ? mga
form <> to <zone> , - dmd
form <> to <zone> , -ed uXc
form <> to <zone> , glb
form <> to <zone> - eao
form <> to <zone> : jdf
form <> where does - - kgc
form <> where does - kgc
form <> which - -s bqa
form <> will - - - kfc
form <> will - - iid
form <> will that - Yqe
form <> with - - fld
form <> with - <n> Zof
form <> with <service> <n> aof
form <> with <service> ? dpa
form <> would - - jch
form <> 上 <outside> <n> bcp
form <> 上 <outside> 走 mec
form <> 上 <outside> 走 得 mec
form <> 上 <service> <host> <n> oZg
form <> 上 <service> <host> oZg
form <> 上 <service> <own> <n> mce
form <> 上 <service> <own> mce
form <> 上 不 了 jef
form <> 上 到 底 del
form <> 上 执 行 kdf
form <> 上 抓 到 efk
form <> 上 抓 包 bgl
form <> 上 抓 的 idh
form <> 上 抓 的 包 pbc
form <> 上 的 - 1Ne
form <> 上 的 -s mbf
form <> 上 的 <service> apd
form <> 上 的 人 mce
form <> 上 的 人 能 nbe
form <> 上 看 到 cem
form <> 上 跑 的 jef
form <> 下 面 的 mbf
form <> 不 $ $  dih
form <> 不 $ $ dih
form <> 丢 的 吗 $ ffj
form <> 丢 的 吗 ffj
form <> 为 什 么 iic
form <> 主 动 去 gdj
form <> 主 动 连 <zone> kfd
form <> 主 动 连 kfd
form <> 之 后 , ocd
form <> 了 $ $  eld
form <> 了 $ $ eld
form <> 会 不 会 被 clf
form <> 会 变 成 fkd
form <> 会 好 吗 $ gkc
form <> 会 好 吗 gkc
form <> 会 怎 样 $ foZ
form <> 会 怎 样 ? eek
form <> 会 通 吗 $ gbm
form <> 到 <client> 的 <n> led
form <> 到 <client> 的 ndc
form <> 到 <far> - <n> lbg
form <> 到 <far> - lbg
form <> 到 <host> - oZf
form <> 到 <host> 的 <n> ibi
form <> 到 <host> 的 <service> mec
form <> 到 <host> 的 kcg
form <> 到 <outside> 的 jdg
form <> 到 <own> <n> lcf
form <> 到 <own> 会 dgj
form <> 到 <own> 的 <n> kgd
form <> 到 <own> 还 lgb
form <> 到 <own> 还 通 lgb
form <> 到 <zone> 的 - mZh
form <> 到 <zone> 的 <n> jef
form <> 到 <zone> 的 oae
form <> 去 <zone> 的 gbk
form <> 去 掉 , <zone> cfl
form <> 去 掉 , efj
form <> 发 信 , <n> fna
form <> 发 信 , flc
form <> 发 信 <n> fkd
form <> 发 信 到 kfe
form <> 发 信 走 emd
form <> 发 来 的 <service> kee
form <> 发 来 的 obc
form <> 可 以 吗 $ dle
form <> 可 以 吗 bod
form <> 可 以 直 qeY
form <> 可 以 直 接 qeY
form <> 可 以 连 到 dek
form <> 吗 ? $ $ hdi
form <> 吗 ? $ hdi
form <> 啊 $ $  bij
form <> 啊 $ $ bij
form <> 填 <own> , dgj
form <> 填 的 <own> $ egj
form <> 填 的 <own> , fej
form <> 填 的 <own> ffj
form <> 就 好 了 dkg
form <> 就 正 常 bcq
form <> 就 能 连 eek
form <> 开 放 吗 $ jfe
form <> 开 放 吗 kfe
form <> 往 <outside> 发 edl
form <> 往 <outside> 发 信 edl
form <> 往 外 发 lfb
form <> 往 外 发 信 lfb
form <> 打 <own> 的 <n> nfa
form <> 打 不 开 , aki
form <> 打 不 开 <own> lgb
form <> 打 开 <own> kgc
form <> 打 开 <own> 一 ogY
form <> 拦 的 吗 ? edl
form <> 拦 的 吗 fej
form <> 提 供 <service> hjc
form <> 收 <service> <n> fje
form <> 收 不 到 flc
form <> 收 不 到 信 pcc
form <> 收 信 , clg
form <> 收 邮 件 led
form <> 放 不 放 $ fdk
form <> 放 不 放 ? fdk
form <> 放 不 放 eej
form <> 放 不 放 行 bfm
form <> 放 行 了 gej
form <> 放 行 吗 $ efj
form <> 放 行 吗 efk
form <> 有 放 行 aik
form <> 有 放 行 吗 aik
form <> 有 没 有 被 cqa
form <> 本 机 <service> qZd
form <> 本 机 上 - pgX
form <> 本 机 上 rdX
form <> 本 机 能 eld
form <> 本 机 访 lcf
form <> 本 机 访 问 lcf
form <> 本 机 连 neb
form <> 本 身 ? clf
form <> 没 问 题 eld
form <> 用 <own> 收 <service> dfk
form <> 用 <own> 收 eek
form <> 用 <service> <n> eke
form <> 用 <service> <n> 收 oYf
form <> 用 <service> <n> 连 mce
form <> 用 户 用 kfd
form <> 用 户 访 jgd
form <> 用 户 访 问 jgd
form <> 用 户 连 <own> jfe
form <> 用 户 连 jfe
form <> 的 - , flc
form <> 的 - - jgd
form <> 的 - <n> $ ele
form <> 的 - <n> , dle
form <> 的 - <n> asa
form <> 的 - <n> 放 gkc
form <> 的 - 报 lfc
form <> 的 - 用 rcZ
form <> 的 <n> $ $ eoa
form <> 的 <n> $ eoa
form <> 的 <n> , <gateway> dob
form <> 的 <n> , dkg
form <> 的 <n> , 会 fje
form <> 的 <n> , 能 arb
form <> 的 <n> - Xqf
form <> 的 <n> ? $ gnZ
form <> 的 <n> ? gnZ
form <> 的 <n> 不 $ fpX
form <> 的 <n> 不 fpY
form <> 的 <n> 了 glb
form <> 的 <n> 会 dkf
form <> 的 <n> 会 不 dkf
form <> 的 <n> 发 enc
form <> 的 <n> 口 , dkf
form <> 的 <n> 口 dkf
form <> 的 <n> 吗 ? ekf
form <> 的 <n> 和 <n> bfm
form <> 的 <n> 和 bfm
form <> 的 <n> 对 <zone> eje
form <> 的 <n> 对 fje
form <> 的 <n> 就 dkf
form <> 的 <n> 收 dob
form <> 的 <n> 是 Yqf
form <> 的 <n> 有 enc
form <> 的 <n> 有 没 ckf
form <> 的 <n> 能 gpX
form <> 的 <n> 通 dle
form <> 的 <n> 通 不 dle
form <> 的 <service> $ $ eld
form <> 的 <service> $ eld
form <> 的 <service> , Zqd
form <> 的 <service> - nbe
form <> 的 <service> <n> djf
form <> 的 <service> ? $ gnZ
form <> 的 <service> ? gck
form <> 的 <service> 一 gmb
form <> 的 <service> 一 直 gmb
form <> 的 <service> 会 Znf
form <> 的 <service> 吗 $ gkc
form <> 的 <service> 吗 ? fkc
form <> 的 <service> 吗 fmb
form <> 的 <service> 是 emc
form <> 的 <service> 走 flc
form <> 的 <service> 通 cij
form <> 的 <service> 通 不 dhi
form <> 的 人 用 nfa
form <> 的 人 能 jdg
form <> 的 人 访 kgc
form <> 的 人 访 问 kgc
form <> 的 人 连 mcf
form <> 的 共 享 <n> dgj
form <> 的 共 享 chj
form <> 的 同 事 反 oea
form <> 的 同 事 收 sgV
form <> 的 同 事 用 jdh
form <> 的 同 事 能 ofY
form <> 的 同 事 说 pgY
form <> 的 打 印 机 jci
form <> 的 时 候 dhi
form <> 的 机 器 <service> tYb
form <> 的 机 器 jgd
form <> 的 机 器 上 naf
form <> 的 机 器 访 rdX
form <> 的 流 量 fmc
form <> 的 电 脑 jef
form <> 的 电 脑 可 jef
form <> 的 电 脑 打 sgU
form <> 的 远 程 Ypf
form <> 的 远 程 桌 Ypf
form <> 的 连 接 mdd
form <> 的 锅 吗 $ eej
form <> 的 锅 吗 efj
form <> 的 问 题 $ fej
form <> 的 问 题 eej
form <> 的 问 题 吗 eej
form <> 直 接 打 <host> lfc
form <> 直 接 打 hdi
form <> 直 接 访 jch
form <> 直 接 访 问 jch
form <> 看 到 的 bgl
form <> 看 到 的 源 bgl
form <> 端 口 <n> , dkf
form <> 端 口 <n> ekf
form <> 能 -ing 通 <gateway> nZg
form <> 能 -ing 通 <host> cfl
form <> 能 -ing 通 kgd
form <> 能 <service> 到 lcf
form <> 能 上 <outside> pbc
form <> 能 上 <outside> 吗 nae
form <> 能 不 能 -ing yaU
form <> 能 不 能 <service> jfe
form <> 能 不 能 jbi
form <> 能 不 能 上 nbe
form <> 能 不 能 用 neb
form <> 能 不 能 直 rdY
form <> 能 不 能 访 fan
form <> 能 主 动 连 kfd
form <> 能 出 去 dkf
form <> 能 直 接 <service> ldf
form <> 能 访 问 <host> kfd
form <> 能 访 问 <own> bgl
form <> 能 访 问 gck
form <> 能 连 <own> jgd
form <> 能 连 <own> 吗 mga
form <> 能 连 <own> 的 Zgo
form <> 能 连 上 kfd
form <> 能 通 吗 $ dmd
form <> 能 通 吗 cme
form <> 自 己 -ing kdf
form <> 自 己 -ing 得 kdf
form <> 自 己 去 peZ
form <> 自 己 往 kef
form <> 自 己 的 alh
form <> 自 己 能 kVn
form <> 自 己 能 上 sWf
form <> 自 己 能 不 led
form <> 自 己 能 访 bcp
form <> 自 己 访 kfd
form <> 自 己 访 问 kfd
form <> 自 己 连 oea
form <> 行 不 行 dih
form <> 要 访 问 jef
form <> 让 过 吗 $ efj
form <> 让 过 吗 efj
form <> 访 问 <far> jbi
form <> 访 问 <far> 的 jbi
form <> 访 问 <host> 的 jdg
form <> 访 问 <own> , ngZ
form <> 访 问 <own> 一 kgc
form <> 访 问 <own> 为 lgb
form <> 访 问 <own> 会 pgX
form <> 访 问 <own> 就 sgU
form <> 访 问 <own> 的 dfj
form <> 访 问 <own> 能 ugS
form <> 访 问 <own> 还 kgc
form <> 访 问 <public> <own> pgX
form <> 访 问 <public> lgb
form <> 走 得 通 eld
form <> 走 得 通 吗 cpb
form <> 还 - 吗 $ fje
form <> 还 - 吗 fje
form <> 还 能 -s <outside> jgd
form <> 还 能 -s dgj
form <> 还 能 上 <far> jdg
form <> 还 能 上 <outside> kZj
form <> 还 能 打 jgd
form <> 还 能 打 开 jgd
form <> 还 能 连 <own> kgd
form <> 还 能 连 kfd
form <> 还 行 不 flc
form <> 还 行 不 行 flc
form <> 这 个 网 sYc
form <> 这 个 网 段 sYc
form <> 这 台 机 fjd
form <> 这 台 机 器 fjd
form <> 这 边 <service> lfc
form <> 这 边 放 cgk
form <> 进 得 来 jhc
form <> 进 来 的 mga
form <> 连 <host> 的 <n> tdX
form <> 连 <host> 的 dco
form <> 连 <own> 会 ngZ
form <> 连 不 上 khb
form <> 通 不 通 $ eld
form <> 通 不 通 eld
form <> 通 吗 $ $ bod
form <> 通 吗 $ bod
form <> 那 台 要 nfa
form <> 那 边 能 led
form <> 里 <service> <own> <n> ndc
form <> 里 <service> <own> ndc
form <> 里 的 机 nec
form <> 里 的 机 器 nec
form <client> , - mec
form <client> , <> 访 saa
form <client> , <server> ejf
form <client> , 是 fej
form <client> - - clf
form <client> - <> -ed bme
form <client> - <> ? dpb
form <client> - <> on apd
form <client> - to apd
form <client> -> <> , cme
form <client> -> <> - Ymi
form <client> -> <> -ed eke
form <client> -> <> ? bqc
form <client> -ed - glb
form <client> -ed <> ? dld
form <client> -ing to fmb
form <client> -s - efj
form <client> -s <> , Ynh
form <client> -s to Xmj
form <client> <service> <> <n> eje
form <client> <service> to agm
form <client> <service> 到 ena
form <client> from <> , aqc
form <client> to - eke
form <client> to <> $ fmb
form <client> to <> , Xva
form <client> to <> -ed fmc
form <client> to <> -s blg
form <client> to <> ? dgj
form <client> to <> on bsZ
form <client> 上 <service> clf
form <client> 到 <> - ckg
form <client> 到 <> 的 dle
form <client> 打 开 gkc
form <client> 要 连 gnZ
form <client> 连 <> 的 gjd
form <far> , - iic
form <far> - - anf
form <far> - <> - fej
form <far> - <> -ed ZxW
form <far> -> <> - dkf
form <far> -s <> - Zof
form <far> from <> $ jdf
form <far> from <> , mec
form <far> to <> $ fdj
form <far> to <> , Ype
form <far> to <> - dlf
form <far> 访 问 gjd
form <far> 连 <> 的 flc
form <gateway> - - ele
form <gateway> - <> - mec
form <gateway> - from kcg
form <gateway> - to dkf
form <gateway> -s <> - fck
form <gateway> from <> $ kcg
form <gateway> from <> , kdf
form <gateway> from <> ? lbg
form <host> , - idh
form <host> , <> 就 led
form <host> , <> 能 Ygo
form <host> - , djg
form <host> - - llV
form <host> - <> - jfe
form <host> - <> -ed kcg
form <host> - <> -s led
form <host> - <> on Pnq
form <host> - at ddl
form <host> - by ihd
form <host> - from mcd
form <host> - to foZ
form <host> -> <> , bpc
form <host> -> <> <service> dkf
form <host> -ing to ali
form <host> -s <> on gkc
form <host> from <> $ rVg
form <host> from <> , oad
form <host> from <> - mfb
form <host> to <> , auZ
form <host> to <> - efj
form <host> to <> on Vrg
form <host> 到 <> 的 dnc
form <host> 往 <> 发 bmf
form <n> , - lbf
form <n> , <> 会 fej
form <n> , <> 填 dfk
form <n> , <> 放 efj
form <n> , <> 这 dcn
form <n> , can nbe
form <n> , is lbf
form <n> , will kdf
form <n> , would gVr
form <n> - , fZo
form <n> - - fej
form <n> - : uZZ
form <n> - <> - idh
form <n> - <> -s ofZ
form <n> - <> <client> ici
form <n> - <> <far> ldd
form <n> - <client> Ymi
form <n> - <far> bne
form <n> - <host> jWo
form <n> - <n> Yfp
form <n> - from odb
form <n> - on dke
form <n> - to cjh
form <n> -ed on kbg
form <n> -ed to kdf
form <n> -ing from mce
form <n> -s - gdj
form <n> -s on fXq
form <n> : - nfb
form <n> : does ndd
form <n> <n> <> - dkf
form <n> <n> <> in bgl
form <n> <n> <client> Wrf
form <n> <n> in cem
form <n> does - fan
form <n> does <> - agl
form <n> from <> , tZa
form <n> from <> - ckg
form <n> from <> ? ihc
form <n> from <> to ici
form <n> in <> - eel
form <n> is - fdk
form <n> of <> - clf
form <n> on - Zli
form <n> on <> $ clf
form <n> on <> , aik
form <n> on <> - dgi
form <n> on <> -ed amf
form <n> on <> -s ihd
form <n> on <> ? Xqf
form <n> on <> from clf
form <n> on <> is apd
form <n> on <> to eke
form <n> to - ebn
form <n> to <> $ Wrf
form <n> to <> , hrU
form <n> to <> - blg
form <n> to <> ? Qwf
form <n> to <> from dmd
form <n> 对 <> 开 jef
form <n> 行 , neb
form <outside> , <> 访 pgX
form <outside> , <> 还 jfe
form <outside> - <> - Zmh
form <outside> - to fma
form <outside> -> <> , ekd
form <outside> <service> <> <n> eke
form <outside> <service> to ejf
form <outside> <service> 到 dob
form <outside> for <> - cme
form <outside> get at fmb
form <outside> to - ben
form <outside> to <> $ flc
form <outside> to <> , Zqd
form <outside> to <> - dsX
form <outside> to <> -ed Zpe
form <outside> to <> on Yqe
form <outside> 到 <> 的 Zng
form <outside> 打 <> 的 eke
form <outside> 访 问 fjd
form <own> , - jch
form <own> - for jgd
form <own> - from eek
form <own> -ed to jdg
form <own> -ing <> - gbl
form <own> <n> from kdf
form <own> <n> on obd
form <own> from <> $ lfc
form <own> from <> , kfd
form <own> from <> - lbg
form <own> from <> -s pad
form <own> from <> ? kfd
form <server> at <> , Zof
form <server> 填 <> , flc
form <service> - - cii
form <service> - : bnf
form <service> - <> , Quj
form <service> - <> - Rqk
form <service> - at djf
form <service> - from dme
form <service> - of jfe
form <service> - on Wtd
form <service> - to elc
form <service> -s from qXf
form <service> -s on fmb
form <service> <n> - aoe
form <service> <n> from odb
form <service> <n> on bji
form <service> <n> to Uqi
form <service> <n> 连 dle
form <service> at <> , Xre
form <service> at <> - cnd
form <service> at <> ? Xqf
form <service> from - icj
form <service> from <> , Zpe
form <service> from <> - pZe
form <service> from <> ? cii
form <service> from <> into led
form <service> from <> to wSe
form <service> into - blg
form <service> into <> $ del
form <service> into <> - Zog
form <service> into <> ? amg
form <service> into <> from ekf
form <service> on - Yog
form <service> on <> $ bra
form <service> on <> , Yrc
form <service> on <> - amg
form <service> on <> -ed efj
form <service> on <> <n> Xqf
form <service> on <> ? Zlh
form <service> on <> from glc
form <service> to - akh
form <service> to <> $ fje
form <service> to <> , cme
form <service> to <> - bpc
form <service> to <> <n> bij
form <service> to <> ? auY
form <service> to <> from eke
form <service> to <> is Xre
form <service> 到 <> $ fkd
form <service> 到 <> , bvV
form <service> 到 <> ? gkc
form <service> 到 <> 吗 fpY
form <service> 到 <> 本 cle
form <service> 到 <> 的 efj
form <service> 到 <> 行 Yrc
form <service> 登 录 dkf
form <service> 连 <> , cqZ
form <zone> , - jfe
form <zone> , <> , vXa
form <zone> - - Zgn
form <zone> - -ed amg
form <zone> - -ing enb
form <zone> - <> $ Xpg
form <zone> - <> -ing hmZ
form <zone> - <> -s kdf
form <zone> - <> ? eob
form <zone> - <> on foZ
form <zone> - have ejf
form <zone> - on eke
form <zone> - to dgi
form <zone> -> <> , bpc
form <zone> -> <> <n> anf
form <zone> -> <> <service> bnd
form <zone> -> <> ? cme
form <zone> -> <> 的 clg
form <zone> -ed - gkc
form <zone> -ing <> , amg
form <zone> -s - aik
form <zone> -s <> , lfc
form <zone> -s <> - ckg
form <zone> -s to bnf
form <zone> <service> <> <n> elc
form <zone> <service> to fje
form <zone> <service> 到 efj
form <zone> gets to gkc
form <zone> have <> ? dmd
form <zone> have <> at fqX
form <zone> in - kee
form <zone> to - alh
form <zone> to <> $ Vkn
form <zone> to <> , fan
form <zone> to <> - gpX
form <zone> to <> -ed Woi
form <zone> to <> -s ajj
form <zone> to <> : amg
form <zone> to <> <n> fkd
form <zone> to <> ? bsa
form <zone> to <> does arb
form <zone> to <> on bpc
form <zone> 上 <> <n> fna
form <zone> 上 <> 走 glb
form <zone> 到 <> - clf
form <zone> 到 <> <n> glb
form <zone> 到 <> 会 fpY
form <zone> 到 <> 的 efk
form <zone> 到 <> 通 dmd
form <zone> 用 <> 收 glc
form <zone> 能 上 fkd
form <zone> 访 问 gjd
form <zone> 走 <> <own> fam
form <zone> 连 <> 的 gjd
form ? in <> - cdm
form ^ - - cpa
form ^ - -ed jef
form ^ - -s lgb
form ^ - : rcZ
form ^ - <> , Zhm
form ^ - <> - rTi
form ^ - <> -s mbe
form ^ - <> <own> mec
form ^ - <> be enb
form ^ - <> from fje
form ^ - <> to oae
form ^ - <client> amg
form ^ - <far> coc
form ^ - <server> Xqf
form ^ - <service> qca
form ^ - at fej
form ^ - does dcn
form ^ - from ldd
form ^ - in jeg
form ^ - is goY
form ^ - on idg
form ^ - would qad
form ^ -ed <> -s gdj
form ^ -ed on dfk
form ^ -ing - agm
form ^ -ing <> - nfa
form ^ -ing <> from anf
form ^ -ing from oea
form ^ -s - pXg
form ^ -s -ing mec
form ^ -s <> <client> Ygo
form ^ -s <server> tWd
form ^ -s from rZd
form ^ -s in mdd
form ^ -s on uZZ
form ^ <client> -> dmd
form ^ <client> -ing Ypf
form ^ <client> -s YxX
form ^ <client> <service> dkg
form ^ <client> to Zrb
form ^ <client> 到 anf
form ^ <client> 去 anf
form ^ <client> 被 lbg
form ^ <far> from mec
form ^ <far> to anf
form ^ <gateway> -> clf
form ^ <host> -> apd
form ^ <host> <> 上 ogY
form ^ <host> <> 主 idg
form ^ <host> <> 往 cem
form ^ <host> <> 能 dfl
form ^ <host> <> 要 acq
form ^ <host> to avX
form ^ <host> 往 blg
form ^ <outside> to Wsd
form ^ <outside> 到 gkc
form ^ <outside> 打 djg
form ^ <outside> 的 kbh
form ^ <own> from jfe
form ^ <service> - ikZ
form ^ <service> <> <n> dmd
form ^ <service> <n> dnd
form ^ <service> from obd
form ^ <service> into ejf
form ^ <service> on bmf
form ^ <service> to boe
form ^ <zone> -> cnd
form ^ <zone> -ing Ylj
form ^ <zone> -s dnc
form ^ <zone> <> <n> Yog
form ^ <zone> <> 上 fbn
form ^ <zone> <> 的 Zep
form ^ <zone> <> 能 Uft
form ^ <zone> to Vrg
form ^ <zone> 上 fkd
form ^ <zone> 到 Zep
form ^ <zone> 去 ckg
form ^ <zone> 用 anf
form ^ <zone> 连 fkc
form ^ ^ -ed mWk
form ^ ^ -ing lga
form ^ ^ -s jbi
form ^ ^ <> , hZl
form ^ ^ <> - bji
form ^ ^ <> -> ubX
form ^ ^ <> -ing nkW
form ^ ^ <> -s pkT
form ^ ^ <> : abr
form ^ ^ <> <- apc
form ^ ^ <> <client> iXm
form ^ ^ <> <host> iVp
form ^ ^ <> <n> led
form ^ ^ <> <outside> obd
form ^ ^ <> <own> occ
form ^ ^ <> <server> piW
form ^ ^ <> <service> nbe
form ^ ^ <> <zone> dfk
form ^ ^ <> has bki
form ^ ^ <> is hrU
form ^ ^ <> to 4Nb
form ^ ^ <> 上 ckg
form ^ ^ <> 下 mbf
form ^ ^ <> 为 led
form ^ ^ <> 主 rXd
form ^ ^ <> 出 rUh
form ^ ^ <> 到 uaZ
form ^ ^ <> 去 tYb
form ^ ^ <> 发 nZg
form ^ ^ <> 可 nfa
form ^ ^ <> 和 led
form ^ ^ <> 客 lfc
form ^ ^ <> 往 zaT
form ^ ^ <> 想 jef
form ^ ^ <> 打 ddm
form ^ ^ <> 收 jch
form ^ ^ <> 有 cjh
form ^ ^ <> 本 kfd
form ^ ^ <> 来 ofa
form ^ ^ <> 用 qad
form ^ ^ <> 由 ihd
form ^ ^ <> 电 cem
form ^ ^ <> 的 kmW
form ^ ^ <> 直 sYc
form ^ ^ <> 给 bme
form ^ ^ <> 网 wVc
form ^ ^ <> 能 phW
form ^ ^ <> 自 lha
form ^ ^ <> 被 hkb
form ^ ^ <> 要 uZZ
form ^ ^ <> 访 mdd
form ^ ^ <> 走 qeY
form ^ ^ <> 过 ofZ
form ^ ^ <> 这 ioW
form ^ ^ <> 进 ked
form ^ ^ <> 连 qdZ
form ^ ^ <> 那 dVt
form ^ ^ <> 里 hal
form ^ ^ <client> ilZ
form ^ ^ <host> cii
form ^ ^ <outside> Vip
form ^ ^ <service> bod
form ^ ^ <zone> gjd
form ^ ^ are idh
form ^ ^ can jfe
form ^ ^ do lfc
form ^ ^ does lfd
form ^ ^ for doa
form ^ ^ has led
form ^ ^ in eek
form ^ ^ is ijb
form ^ ^ would gla
form ^ ^ 在 dap
form ^ ^ 急 gdj
form ^ ^ 源 kdg
form ^ ^ 给 lai
form ^ are <> -s kgc
form ^ can <> - mZh
form ^ can <> -ed wSe
form ^ can <> -ing lcf
form ^ can <> -s mfb
form ^ can <> <service> wQg
form ^ can <> be cpb
form ^ can <> get fpY
form ^ do <> -s lfc
form ^ does - kgc
form ^ does <> - kcg
form ^ does <> get lha
form ^ does <> have qZd
form ^ from - qfX
form ^ from <> , 0VW
form ^ from <> - cel
form ^ from <> : kdf
form ^ from <> to oae
form ^ in <> - del
form ^ is <> - jja
form ^ is <> -ed mYi
form ^ is <> -ing jfe
form ^ on - bfl
form ^ on <> - dnd
form ^ will <> be goY
form ^ would - cfk
form ^ would <> - tVe
form ^ would <> be neb
form ^ 为 啥 jef
form ^ 从 <> -ing qfX
form ^ 从 <> <service> pbc
form ^ 从 <> 到 lfd
form ^ 从 <> 发 sXd
form ^ 从 <> 打 qgW
form ^ 从 <> 用 amf
form ^ 从 <> 直 rdY
form ^ 从 <> 能 pfY
form ^ 从 <> 访 mec
form ^ 从 <> 连 ldd
form ^ 在 <> 上 lde
form ^ 在 <> 本 qeY
form ^ 在 <> 里 nfb
form ^ 客 户 lfb
form ^ 我 在 hbk
form ^ 源 <> , jdg
form ^ 目 的 cmf
form ^ 请 问 kfe
form and - - ijb
form and <n> on bnf
form are -ed by qYe
form are -s in nZg
form at - - piV
form at - <> - cUw
form at - <> ? cgk
form at <far> -s ckf
form be - for hdh
form be -ed by pjU
form be -ed from oYg
form by - of jef
form by <public> <> , aqd
form by <service> to bmf
form can - - bji
form can - <> , kcg
form can - <> on eld
form can - in kgc
form can - on nbe
form can - to fmc
form can <client> - cme
form can <zone> - edl
form can <zone> -ing fjd
form do - <> -s qbb
form do <service> to gkc
form does - - mdd
form does - <> -s kWm
form does <client> - amg
form does <service> from kgc
form does <service> to bmg
form does <zone> -> gkc
form does <zone> have fkd
form for - <> - Zgn
form for <zone> -> fkd
form from - - tVf
form from - <> , sdY
form from - <> - lcf
form from - <> -s ngZ
form from - <> <n> lgb
form from - <> ? nWi
form from - <> to rgV
form from -ing to cle
form from <client> to Voj
form from <far> to Zoe
form from <gateway> to cme
form from <host> to fmb
form from <outside> for Xrf
form from <outside> on clg
form from <outside> to cji
form from <zone> - Ydr
form from <zone> into dmd
form from <zone> to cih
form get - - ckg
form get - to Xoh
form get <service> on bii
form get at <> - emc
form get into <> ? ejf
form get to - aik
form get to <> $ djg
form get to <> - Zsb
form get to <> -ed goY
form get to <> ? amg
form gets - <> - Xgp
form gets - to gma
form in - - hdi
form in - <> - lde
form in - <> -s gam
form in - <far> chi
form in <outside> - bfl
form in <zone> - cbp
form in <zone> -s lgb
form in on <> - ngZ
form in on <> for pgX
form into - <> - fje
form into <gateway> from lbg
form is - - gck
form is - <> - ldf
form is - from mce
form is <service> from mce
form is <service> on Xub
form is <service> to bra
form not - to eld
form of - - kai
form of - <> - obd
form of - <> -s Uln
form on - - efj
form on - <> $ bdn
form on - <> , iZl
form on - <> - dkf
form on - <> -s hbj
form on - <> : ndc
form on - <> <zone> mVm
form on - <> is lbg
form on - <zone> hdh
form on <client> -s Ylj
form on <outside> -s clf
form on <outside> for amg
form on <own> for ndc
form on <own> from kdf
form on <own> to Zfo
form on <service> to dkf
form on <zone> - hkb
form over <service> from Xsd
form should - <> - djg
form that - - hcj
form that - <> - hbj
form that - <> -s jak
form that -s on bmf
form that from <> - nga
form that was on lfb
form to - - bmf
form to - -s Xog
form to - <> $ aik
form to - <> , bcp
form to - <> - dmd
form to - <> -s chj
form to - <> ? elc
form to - <> at alh
form to - <> from gkc
form to - <> is Zfn
form to - <> on hkb
form to - <> will fdk
form to - <> would fdk
form to - can jef
form to - from cnd
form to - on jnX
form to - to djg
form to - via fkd
form to - with erX
form to - would nae
form to -ed <> ? djg
form to -s - ahl
form to -s <> -ed ejg
form to <gateway> from oYg
form to <n> on bmg
form to <own> from mbg
form to <service> at ele
form to <service> on bne
form to <service> to eld
form was on <> $ lfb
form which - -s kcg
form will - <> - cco
form with - - alh
form with - <> - Yhn
form would - for mbf
form would -ing - hYn
form would <client> - flc
form would <zone> - dle
form would that - sbZ
form 一 下 , led
form 一 下 : lde
form 一 下 <> 的 glb
form 上 - <> , dfk
form 上 <service> <> <n> clf
form 上 不 了 djg
form 上 得 了 fje
form 下 , <> 的 alh
form 下 <client> 到 djg
form 下 <zone> 到 fkd
form 不 上 <> 的 glc
form 不 了 <> $ foZ
form 不 了 <> , eje
form 不 了 <> 的 dqa
form 不 开 <> $ dkf
form 不 开 <> ? gpY
form 不 开 <> 的 gpX
form 不 能 上 fmb
form 不 能 用 clf
form 不 通 <> , alg
form 主 动 往 anf
form 人 在 <> $ kee
form 人 在 <> , med
form 人 访 问 gkc
form 什 么 <> 打 jfe
form 从 <client> <service> gkd
form 从 <outside> <service> fje
form 从 <outside> 连 frW
form 从 <zone> 到 coc
form 以 后 , mec
form 以 连 到 dih
form 件 , <> 填 fej
form 写 的 <> , enc
form 出 去 到 blg
form 到 - <> <own> sfV
form 到 - <client> fmc
form 到 <own> , Zfp
form 到 我 们 fje
form 到 这 台 dlf
form 加 上 - dfk
form 加 完 <> 到 cgk
form 动 去 连 cmd
form 动 往 <> 发 clf
form 动 访 问 dob
form 去 掉 , nfb
form 去 访 问 dke
form 发 信 , eke
form 口 - 是 jee
form 同 事 在 jch
form 同 事 说 efj
form 后 , <> 访 lgb
form 否 访 问 bmf
form 填 的 是 eke
form 如 到 <> 的 eke
form 完 以 后 lfc
form 客 户 端 kdf
form 己 往 <> 发 Zng
form 己 能 上 clf
form 得 到 <> 的 djf
form 得 开 <> 的 gnZ
form 想 <service> 到 bra
form 想 访 问 dkf
form 成 - , jfe
form 成 <client> , lgb
form 我 们 <> 的 ejf
form 我 在 <> , gck
form 户 打 开 eke
form 户 端 <> , sbZ
form 户 端 是 mdd
form 户 访 问 gjd
form 户 连 <> 的 fkd
form 打 不 开 flc
form 打 到 <> 的 gjd
form 打 印 机 gkc
form 打 开 <> 吗 gqX
form 打 得 开 gjd
form 换 成 <> , fej
form 掉 , <> 访 kgd
form 接 口 <> , cpb
form 接 打 到 gnZ
form 接 访 问 cmf
form 接 连 <> 的 eld
form 收 不 到 mbf
form 收 信 , cgl
form 改 成 <> , cgk
form 服 务 端 clf
form 本 机 - kee
form 本 机 <> , ocd
form 机 - <> , lde
form 机 器 是 mag
form 机 访 问 gkc
form 来 自 <> 的 pZf
form 查 一 下 ici
form 桌 面 到 cjh
form 比 如 到 eke
form 没 了 , oea
form 没 有 对 kef
form 用 - 连 flc
form 用 <public> <> 打 clf
form 用 <service> 连 eld
form 用 户 连 fje
form 电 脑 <> , mcf
form 电 脑 是 nbe
form 电 脑 用 eej
form 的 - , eao
form 的 - <> 去 efj
form 的 - 是 lde
form 的 <n> 对 jef
form 的 <service> , gam
form 的 人 用 bji
form 的 是 <> $ enb
form 的 是 <> , jic
form 的 是 <> 的 ika
form 目 的 <> , bmf
form 目 的 是 dkf
form 直 接 打 glc
form 直 接 连 fej
form 直 连 <> 的 gnZ
form 看 到 - hZm
form 确 认 : nae
form 端 口 , lgb
form 端 是 <> , mdd
form 网 段 去 ckg
form 能 -ing 通 eke
form 能 -s <> 吗 gkc
form 能 <service> 到 dkf
form 能 <service> 通 gjd
form 能 上 <> ? fjf
form 能 上 <> 吗 ejf
form 能 上 <> 的 dob
form 能 直 连 gdj
form 能 连 到 glb
form 能 通 过 fje
form 脑 用 <> <own> eej
form 脑 用 <public> djg
form 自 己 往 Zng
form 行 , <> 还 lde
form 行 <zone> 到 dih
form 行 的 - dfj
form 补 上 - efj
form 要 访 问 dnc
form 让 不 让 hdi
form 访 问 <> $ djg
form 访 问 <> , eoa
form 访 问 <> <n> fje
form 访 问 <> <own> ebm
form 访 问 <> 一 fej
form 访 问 <> 为 glb
form 访 问 <> 吗 bsY
form 访 问 <> 就 gje
form 访 问 <> 的 fkd
form 访 问 <> 走 Zhm
form 访 问 <> 还 gkc
form 访 问 <public> bmf
form 访 问 到 alh
form 话 , <> 到 nga
form 话 , <> 能 lgb
form 请 问 <> <zone> 0bQ
form 请 问 <> 到 kdg
form 请 问 <> 可 pfY
form 请 问 <> 网 tcY
form 请 问 <> 能 pea
form 请 问 <zone> cdm
form 请 问 从 oea
form 走 <service> 到 flc
form 超 时 , efj
form 转 到 <> , eek
form 还 能 -s flc
form 还 能 连 gjd
form 这 台 <> 会 fXq
form 这 台 <> 吗 emc
form 这 台 是 jdg
form 这 条 , hdj
form 连 上 <> 的 fjd
form 连 不 上 gkc
form 连 到 <> 吗 bnd
form 连 我 们 flc
form 连 的 是 ljY
form 那 台 <> 要 sXd
form 邮 件 , fej
form 都 在 <> , lgb
form 配 的 是 ckg
form 里 <service> <> <n> djf
form 问 <zone> <> 的 afn
form 问 <zone> 到 fje
form 问 不 了 ekf
from <client>  blg
from <client> , - mec
from <client> , dle
from <client> , on - del
from <client> , 是 fej
from <client> - - - eYq
from <client> - - clf
from <client> - - to Utf
from <client> - ckf
from <client> - get to gjd
from <client> - to - ahm
from <client> - to apd
from <client> -> amh
from <client> -ed - glb
from <client> -ed - to fpY
from <client> -ed dnb
from <client> -ing apd
from <client> -ing to fmb
from <client> -ing 不 通 ane
from <client> -s - - ckg
from <client> -s - efj
from <client> -s - to lee
from <client> -s Wph
from <client> -s to Xmj
from <client> <service> eje
from <client> <service> to agm
from <client> <service> 到 ena
from <client> and amf
from <client> from occ
from <client> get - to ben
from <client> is -ed by yQe
from <client> on gck
from <client> to - eke
from <client> to bji
from <client> 上 <service> clf
from <client> 到 dob
from <client> 去 ckf
from <client> 打 不 开 epa
from <client> 打 开 gkc
from <client> 用 dmd
from <client> 的 <n> 端 口 , jfe
from <client> 给 sYc
from <client> 能 不 能 访 问 foZ
from <client> 被 lbg
from <client> 要 连 gnZ
from <client> 还 能 上 eke
from <client> 连 eoa
from <far> , - iic
from <far> - - anf
from <far> - <n> - <n> - bgl
from <far> - <n> - <n> -ed - dgj
from <far> - bij
from <far> -> dkf
from <far> -ing ckg
from <far> -s led
from <far> from ubX
from <far> to Zof
from <far> 到 arc
from <far> 的 - <n> , gdj
from <far> 访 问 gjd
from <far> 连 fkd
from <gateway>  eke
from <gateway> - - ele
from <gateway> - - from mbg
from <gateway> - - to Ypf
from <gateway> - from kcg
from <gateway> - get to amg
from <gateway> - to dkf
from <gateway> -> cme
from <gateway> -ing blg
from <gateway> -s ecm
from <gateway> from maf
from <gateway> to Yqe
from <host>  ici
from <host> , - idh
from <host> , lbg
from <host> - , djg
from <host> - - - <n> - - , cgk
from <host> - - - fkd
from <host> - - - to ked
from <host> - - from mag
from <host> - - llV
from <host> - - to Xlk
from <host> - -ing -s cgk
from <host> - at ddl
from <host> - by ihd
from <host> - from mcd
from <host> - ihd
from <host> - to foZ
from <host> -> apd
from <host> -ing to ali
from <host> -s Zqd
from <host> from sXd
from <host> get - to ckg
from <host> is nbe
from <host> to bjh
from <host> will lcf
from <host> 主 动 往 anf
from <host> 到 dnc
from <host> 往 anf
from <host> 的 <n> , bgl
from <host> 自 己 能 上 clf
from <outside>  jch
from <outside> - - , lXk
from <outside> - - - cjh
from <outside> - - <n> , does lfc
from <outside> - - on cem
from <outside> - - to ejf
from <outside> - ckg
from <outside> - to fma
from <outside> -s hjc
from <outside> <service> to ejf
from <outside> <service> 到 dob
from <outside> for jfe
from <outside> get at fmb
from <outside> to - ben
from <outside> to Zli
from <outside> 到 ajj
from <outside> 去 掉 , pfZ
from <outside> 打 fke
from <outside> 用 户 打 开 eke
from <outside> 用 户 访 问 gkd
from <outside> 用 户 连 fje
from <outside> 能 不 能 <service> 到 fjd
from <outside> 能 不 能 直 接 <service> 到 dgj
from <outside> 能 直 接 <service> 到 fmc
from <outside> 访 问 fjd
from <own>  kbh
from <own> , - - Wdt
from <own> , - jch
from <own> , eej
from <own> - - - - Vgr
from <own> - : <n> -ed to - to gTt
from <own> - <n> - <n> - Whq
from <own> - <n> - <n> -ed - bgl
from <own> - egj
from <own> - for jgd
from <own> - from eek
from <own> -ed to jdg
from <own> -ing gbl
from <own> -s lYj
from <own> <n> - : - to gck
from <own> <n> from kdf
from <own> <n> on obd
from <own> <service> : - to -s gXp
from <own> ? - -ing - Sgv
from <own> from oda
from <own> to aep
from <own> 的 <n> , jch
from <public>  gna
from <public> , eqY
from <server>  enb
from <server> : akj
from <server> at bmf
from <server> is nfb
from <server> 填 flc
from <server> 是 bpc
from <zone>  fam
from <zone> , - jfe
from <zone> , nZg
from <zone> - - , kef
from <zone> - - - ado
from <zone> - - Zgn
from <zone> - - to bij
from <zone> - -ed amg
from <zone> - -ing enb
from <zone> - <service> to fkd
from <zone> - dih
from <zone> - get to ejf
from <zone> - have ejf
from <zone> - on eke
from <zone> - to - abq
from <zone> - to dgi
from <zone> -ed - gkc
from <zone> -ed eke
from <zone> -ed to - to Xqf
from <zone> -ing Zmh
from <zone> -ing 不 通 chj
from <zone> -s - - edl
from <zone> -s - aik
from <zone> -s - to Rvf
from <zone> -s to bnf
from <zone> <n> : <n> : <n> <n> - hkb
from <zone> <service> elc
from <zone> <service> to fje
from <zone> <service> 到 efj
from <zone> and cme
from <zone> be - to - gma
from <zone> for Ynh
from <zone> get <service> on blg
from <zone> gets - to gma
from <zone> gets to gkc
from <zone> have ejf
from <zone> in - kee
from <zone> into dmd
from <zone> to - alh
from <zone> to djg
from <zone> 上 ele
from <zone> 出 ejf
from <zone> 到 aik
from <zone> 去 emc
from <zone> 和 ahl
from <zone> 往 clf
from <zone> 打 不 开 fck
from <zone> 用 cnd
from <zone> 的 phX
from <zone> 的 人 用 bji
from <zone> 能 上 fkd
from <zone> 能 不 能 访 问 eld
from <zone> 能 不 能 连 glb
from <zone> 能 访 问 gck
from <zone> 访 问 gjd
from <zone> 还 打 得 开 gnZ
from <zone> 还 能 -s flc
from <zone> 还 能 上 gdj
from <zone> 连 flb
is <- pYe
is <client> jhc
is <far> ihd
is <gateway> dfk
is <own> dnd
is <public> ajk
is <server> car
is <zone> kcf
left 2 kdf
left 3 jee
left 4 ckh
left 5 dhh
left 6 kfd
left 7 bqc
left 8 hkc
left 9 dgj
nth 0 jia
nth 1 imY
nth 2 dgj
nth 3 bZs
nth 4 XYy
nth 5 bR0
nth 6 YR4
nth 7 Uev
nth 8 gWr
of 2 mmU
of 3 dek
of 4 cdn
of 5 dcn
of 6 dcn
of 7 Xjm
of 8 Xkl
of 9 gYo
own bare bare ihd
own bare port rNo
own port bare O2c
to  <- coc
to  <client> cdn
to  <far> bhj
to  <gateway> gZo
to  <host> hbk
to  <own> jch
to  <zone> ihd
to , - - <host> ogY
to , - <client> Yni
to , - <host> flc
to , - <outside> kib
to , -s <own> pfZ
to , <client> alh
to , <gateway> hpW
to , <host> oea
to , <outside> dek
to , <own> pad
to , <server> iZk
to , <service> <server> lfd
to , <zone> Vgs
to , does - <gateway> gjd
to , on - <outside> oXh
to , on - <zone> jfe
to , 发 信 <server> jee
to , 是 <gateway> ejf
to - - , <zone> Yni
to - - - - <zone> cdm
to - - - <client> Zhm
to - - - <host> pgX
to - - - <n> - - , <zone> fWr
to - - - <outside> pfZ
to - - - <own> tcX
to - - - to <far> sfV
to - - -s from <far> ocb
to - - <client> jdg
to - - <far> oYg
to - - <gateway> jbi
to - - <host> fdk
to - - <outside> hcj
to - - <own> ldd
to - - <zone> reX
to - - from <outside> aqd
to - - to - <gateway> gck
to - - to - <host> kdf
to - - to - <own> ffj
to - - to <client> jfe
to - - to <far> qZd
to - - to <host> lgb
to - - to <outside> odc
to - -ed <client> hla
to - -ed to <outside> anf
to - -ing <host> pYf
to - <client> ecl
to - <far> lbf
to - <gateway> fZo
to - <host> gdj
to - <n> - <n> - <far> XzW
to - <n> - <n> - <host> fuT
to - <n> - <n> -ed - <far> V0W
to - <n> - <n> -ed - <host> fna
to - <n> - <n> -ed - <own> fyO
to - <outside> hYo
to - <own> mec
to - <public> jdf
to - <service> on <own> mga
to - <service> to <own> lfc
to - <zone> idh
to - be - to <service> to <gateway> lbg
to - by <public> bcp
to - from <client> Vsf
to - from <outside> dob
to - from <zone> ecm
to - get - to <far> ncc
to - get - to <outside> oae
to - get to <far> mag
to - get to <outside> maf
to - have <outside> lcf
to - on <outside> oZe
to - on <own> oda
to - to - <host> qbc
to - to - <own> del
to - to <far> jZk
to - to <host> occ
to - to <outside> maf
to - to <own> kgc
to - to <zone> dih
to -> <client> zQe
to -> <far> occ
to -> <gateway> sUg
to -> <host> lZi
to -> <outside> lbg
to -ed - <host> efj
to -ed - to <far> kYk
to -ed <own> egj
to -ed at <own> lfc
to -ed get to <host> efj
to -ed get to <own> lgb
to -ed to - - <outside> eld
to -ed to <outside> djg
to -ing <client> zXW
to -ing <far> nbe
to -ing <host> eke
to -ing <own> nhY
to -ing to <far> obc
to -ing to <host> lcf
to -ing to <own> jhc
to -ing 得 通 <host> jeg
to -s - - <gateway> nYh
to -s - <own> ngZ
to -s - <service> to <own> kWm
to -s - to <far> uYa
to -s - to <own> kee
to -s <client> qYe
to -s <far> mbf
to -s <host> jkY
to -s <outside> jef
to -s <own> hbk
to -s <public> iak
to -s <zone> ici
to -s to <far> qYf
to -s to <own> kfd
to : - - <own> Zfo
to : -ing <own> kfd
to : <n> -ed to - to <own> mde
to : <own> odb
to <n> -ing <own> ejf
to <n> : <n> : <n> <n> - <client> fjf
to <n> from - - <client> bgl
to <n> from <client> fjf
to <n> on <client> cgk
to <service> : - to -s <own> gck
to <service> <host> oZe
to <service> <own> kef
to <service> to <host> oaf
to <service> to <own> gej
to ? - -ing - <zone> glb
to and <zone> qbb
to be - to - <own> kgc
to can - <own> ngZ
to does - <gateway> khb
to does <gateway> ckg
to for <own> ici
to for <zone> blg
to from - - in <zone> gjd
to from - <zone> gjd
to from <client> cmf
to from <outside> aoe
to from <zone> emc
to get - to <far> rcZ
to get - to <outside> jfe
to get <service> on <own> cco
to get at <host> lcf
to get to - <host> ogY
to get to <far> rWf
to get to <host> lbf
to get to <own> mce
to get to <service> on <own> kdf
to have <outside> jfe
to in - <far> dgj
to into <zone> gdk
to is <far> aas
to is <own> bbq
to is <zone> lfc
to on <client> drY
to to - <gateway> jef
to to - <host> nfa
to to - <n> of <own> lgb
to to <client> ndc
to to <far> pZf
to to <gateway> lbg
to to <host> led
to to <outside> mag
to to <own> mfb
to to <zone> jib
to will <client> cjh
to 上 <outside> mag
to 上 <service> <host> oZg
to 上 <service> <own> mce
to 主 动 连 <zone> kfd
to 从 <outside> oea
to 出 <outside> tWe
to 到 <client> pZe
to 到 <far> pcb
to 到 <host> hck
to 到 <outside> kde
to 到 <zone> saa
to 去 <far> qYd
to 去 <host> ccn
to 去 <own> neb
to 去 <zone> gbk
to 去 掉 , <zone> cfl
to 和 <zone> kdg
to 填 <own> bfm
to 填 的 <own> ffj
to 往 <far> qdZ
to 往 <outside> fbm
to 打 不 开 <own> lgb
to 打 开 <own> kgc
to 是 <own> dfk
to 本 机 上 - <own> pgX
to 用 <own> fej
to 用 <service> <n> 连 <own> mce
to 用 户 访 问 <own> jgd
to 用 户 连 <own> jfe
to 由 <client> Zrc
to 的 <client> Yct
to 的 <far> Who
to 的 <n> , <gateway> dob
to 的 <n> 对 <zone> eje
to 的 人 访 问 <own> kgc
to 直 接 打 <host> lfc
to 给 <zone> ckf
to 能 -ing 通 <gateway> nZg
to 能 -ing 通 <host> cfl
to 能 上 <outside> pbc
to 能 不 能 <service> 到 <gateway> jfe
to 能 不 能 上 <outside> nbe
to 能 不 能 直 接 打 到 <host> nfa
to 能 不 能 访 问 <host> teV
to 能 不 能 访 问 <own> Zfn
to 能 直 接 <service> 到 <host> lcf
to 能 访 问 <host> kfd
to 能 访 问 <own> bgl
to 能 连 <own> jgd
to 自 己 能 上 <outside> sWf
to 自 己 访 问 <own> jfd
to 自 己 访 问 <public> kfd
to 被 <client> Yrd
to 访 问 <far> jbi
to 访 问 <public> lgb
to 还 能 -s <outside> jgd
to 还 能 上 <far> jdg
to 还 能 上 <outside> kZj
to 还 能 打 开 <own> jgd
to 还 能 访 问 <own> lec
to 还 能 连 <own> kgd
to 连 <host> dcn
to 连 <own> kgd
to 里 <service> <own> ndc
with <- enb
with <client> Vft
with <far> dYr
with <host> dap
with <module> pWh
with <outside> dih
with <own> jQt
with <public> lXk
with <server> gjd
with <zone> Xmj
`;
