/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
' , kggfff
' -i cgfgmf
' <n> rdggdc
' <own> kggfff
' from chefne
' ifgfkc
'connection pggdfb
'connection refused' qggcfc
's <service> ejeeld
's ? jfgfgf
's fault qdfehc
's hleXji
's inside fldgff
's own gnhdjY
, <client> mggeia
, <far> ofgfga
, <gateway> neggde
, <host> kbhehh
, <n> mdbggj
, <outside> oahdpY
, <own> dqejad
, <public> jddlfe
, <server> jfhdgf
, <service> kdldee
, <zone> hegioX
, a gekegf
, ack kffgfe
, all kjalce
, allowed pefdeg
, although ldggfe
, am mecgje
, and hfbgZr
, any doeald
, anything dfhdmh
, approved hdgfaq
, are ndgcck
, as kogZfd
, bghfki
, blocked nggeed
, but pegfdd
, by iubZdf
, can lgecnb
, change mgfffd
, coming sccdeh
, connection offgga
, conntrack jgeebm
, correct kgdedk
, could dfejjg
, curl pgebgf
, customer dggfbp
, do geedjk
, does hVdmjl
, don't lahnfa
, dport obddih
, dropped nggcge
, dst ocfegf
, e hdlehe
, established cggfkg
, everything haocif
, explain fggdco
, fine kffgff
, first ggihch
, for dmYnff
, forward kgffff
, from mnefba
, get uYcigc
, given lgfdam
, going lefeej
, hairpin qcfgfc
, has oegfed
, he gkefhe
, help redidc
, her jgggge
, how oejeag
, i mgghag
, i'm qjgcfZ
, id kgffff
, if joYghb
, in mdeggf
, inside fpegec
, ip jgfgfe
, isn't ogedbi
, it hegbfn
, it's jfdefk
, item llfdec
, its lgfffe
, just lgfhdf
, kindly kgefge
, length lggffe
, line ihfeXp
, lip jffgff
, list iickfc
, my kefgfg
, need ndclfc
, never lgffdg
, no nohZad
, not hlgbff
, nothing mefgef
, of ickbel
, ok neheed
, on ojgcec
, one jkhdfc
, only fkdigd
, open sheYgd
, options jggfgf
, or mcdihe
, our vdZbhf
, outlook jgfgge
, over lgfegf
, permitted lffgdg
, plain kfeeei
, please mdhkdc
, pls mffeci
, port phjiZY
, possible oeeffe
, quick gdmmXh
, reachable rcdfef
, right ofkYdg
, rip jfggff
, rst gfgfek
, same kefeif
, say hfjgfe
, seq kggffe
, she jehdek
, should pdhfed
, so ofgkbb
, sorry phfdZh
, source tZfggb
, step ngffec
, still kdgdao
, straight jmiecb
, syn lgfefe
, target obefgg
, tcp rggeeZ
, that mcdcdn
, the mbdick
, then gaelpa
, there iefffj
, they gadhkk
, thoughts eegfdo
, three jgggef
, thunderbird mffffe
, thx gmfXco
, ticket eiefZr
, timeout ogffdd
, to phdecg
, udp pffgcd
, user lfgggc
, we ieffdk
, we're gdgfem
, what hafhlf
, whats lfgfdh
, where kUijih
, whereas jggfff
, which cbsnbc
, while lggfee
, who hchWpj
, why mefedi
, will megdhf
, win kggffe
, with gZmjgd
, works oeddeh
, would gdheoc
, yes gdpfgb
, yet mhfffc
, you kfgafk
, you're geeedo
, 下 cggbes
, 不 fldcgk
, 中 heeoeb
, 为 qYggak
, 之 qidamY
, 人 mgeffe
, 什 pgcege
, 今 eehfem
, 从 hfbmjc
, 他 jfegie
, 会 icihjc
, 但 jfggfe
, 你 ecgcgr
, 写 ieapge
, 出 lfcjeg
, 分 fkkegc
, 列 gjiggc
, 到 wggZfY
, 加 cgggme
, 包 ohcgde
, 发 gfgkff
, 只 jfgfeh
, 可 qdggdc
, 周 jpfYdh
, 咋 nffged
, 咱 ifckgf
, 哪 ggdgme
, 啥 lgggfe
, 回 ngfcgd
, 在 lefdie
, 地 lfgefg
, 它 oXdedo
, 安 nechff
, 对 kckcid
, 帮 hbggfk
, 快 dfgggk
, 怎 ifefbm
, 急 efffdo
, 想 ucgdfb
, 我 jcjfhe
, 报 ikfefe
, 按 rYgggd
, 提 kffggf
, 收 kgfgfe
, 改 gehgkd
, 放 megffe
, 新 kgfgdi
, 明 ffgfgk
, 昨 mgeggc
, 最 pgffbd
, 有 hghdfj
, 本 nffgfb
, 正 mfgeef
, 比 jgfgfg
, 求 jgfgge
, 没 ldhbbn
, 浏 kfffgf
, 源 sdfgYg
, 然 jggfff
, 现 mdgekb
, 用 keegdj
, 目 nigcde
, 看 hdgeem
, 端 leffff
, 第 Yffhrf
, 策 ocgfee
, 结 lfgfdf
, 给 gjfgbj
, 网 kgggge
, 能 ochgmV
, 行 pdfdff
, 要 ifekef
, 规 ofgeee
, 说 mffffc
, 请 idhhdh
, 谁 feffij
, 谢 hheeZp
, 走 mffefg
, 跟 jfffck
, 过 pcgfdf
, 还 hneeia
, 这 gglYhi
, 连 rdgbfd
, 通 vbiZha
, 那 iZflfi
, 都 flcdkf
, 问 lgfhed
, 马 hffffj
, 麻 khgdgd
-> <client> lffffe
-> <far> rfffeb
-> <gateway> tdfgcb
-> <host> negcjb
-> <outside> kefdle
-> <own> pZgaii
-> <zone> obghhb
-> lZfcli
-a defehn
-a forward effeki
-a postrouting efeedq
-d <host> dggfhi
-d <own> ffgehj
-d efgelg
-i , iffgWp
-i <outside> bgfenh
-i <zone> bjfehk
-i Zgfflk
-i eth ggffej
-i forward gedgcp
-i like cfggdo
-i on hefebo
-i prerouting cehdeq
-j accept effehk
-j defeim
-j dnat ffgehj
-j drop cffgkh
-j log fgggfk
-j masquerade ffeejk
-j reject fffghj
-j snat eeggjh
-j tcpmss gfgfek
-k kfhgge
-l jggfff
-l 里 jgggge
-m efgeij
-m limit fgggek
-m tcp efgehk
-m udp eefggl
-o <outside> ajeeim
-o <zone> fgggld
-o cheeki
-p efgehk
-p tcp efgehj
-p udp egfffm
-s <far> fegffl
-s <zone> cgfhij
-s cggeik
-w gfffle
-w net gffemd
: $ hffffk
: ' kggeff
: -a dfgeik
: : sfeeeb
: <client> ughgbW
: <far> qgggbb
: <host> hkfcfg
: <n> fYfjdq
: <outside> 0bfdcZ
: <own> vhbgcY
: <service> qYgbgj
: <zone> pefged
: a mcfgjd
: any cghgob
: can kggcfh
: cannot lffegf
: connect nefffe
: connection kfffff
: could ncgehf
: couldn't jgfgge
: curl keggff
: do pfcegd
: does jcbcll
: drop jgfghe
: errno kfffff
: forward nhecYl
: from athZfg
: github gchahp
: if nghYhf
: in mcggff
: input dgggjg
: ip kfffff
: iptables fgffap
: is lfgjiX
: list fjdkge
: martian nffgdd
: may jViggn
: nc ncfggf
: net lggfgd
: no mdffgf
: open qcedgg
: outlook mffefe
: please jkkbec
: port ijapcc
: reachable mmcccf
: relay kfgggd
: s ngffgb
: src sbffha
: tcp lfgffe
: the pggded
: timed mcgfff
: to cehphb
: trace kgfgdf
: udp jgfgff
: user mfggfd
: users qgfega
: we ieelhd
: what ejfhka
: which afqjee
: who X0dbhc
: why mdffhf
: would digZsc
: 从 hYgmei
: 我 gZmmfd
: 无 kfffgf
: 能 fogZfh
: 连 jffggf
; connection jfggff
; does keahlf
; jgffie
; the kjchdf
; what fbggkj
<- rafdgg
<client> $ niYihc
<client> , oflabf
<client> -> rgfegZ
<client> : kgffff
<client> <client> pgeffb
<client> <far> nfgeee
<client> <host> lggffd
<client> <n> qffefb
<client> <own> regggZ
<client> <service> pdgfed
<client> ? jcZofh
<client> able pbefhe
<client> allowed rbgbhe
<client> and tehedY
<client> be ldegfh
<client> can udedhZ
<client> can't pagfhc
<client> cant nfgfgb
<client> curl lffgfe
<client> dst lffffd
<client> for pdfcYm
<client> from nfggaf
<client> get ubedmW
<client> gets ofgede
<client> hit rcggec
<client> i kgfgge
<client> in ndhgiZ
<client> instead bgeesd
<client> is ndhdfe
<client> it mgfffe
<client> just odffgd
<client> must mfffeg
<client> needs mfffdf
<client> obheic
<client> on nYcYiq
<client> open qbgfiZ
<client> opens regYgf
<client> or eefpfd
<client> ping nffffd
<client> port qegebe
<client> r lffgfe
<client> reach hddejl
<client> s lgfffe
<client> says jgggfe
<client> sends lggeef
<client> should rfeicb
<client> shows mffgfc
<client> sport kfffff
<client> still ifdhma
<client> talk mbghpU
<client> tcp qdgfbf
<client> then egfgle
<client> to sefdkW
<client> towards ogfage
<client> up kgggff
<client> use ggnbff
<client> wants qgdcfd
<client> when sfecbg
<client> who mkecgb
<client> will qegeec
<client> 上 ngeiec
<client> 到 safdfe
<client> 去 sgcgbd
<client> 发 ogffde
<client> 吗 mefggd
<client> 就 ggggkc
<client> 打 nfegjZ
<client> 用 qffeed
<client> 的 pfecfg
<client> 能 mchcej
<client> 要 mfgfec
<client> 访 nbfhbk
<client> 走 ofggZg
<client> 还 egggmc
<client> 这 miibec
<client> 连 0cfhdT
<far> $ mfdhia
<far> , tdidcb
<far> -> mggfiZ
<far> -j fffgjf
<far> -p ffggdl
<far> : jgggge
<far> <far> mgfgfb
<far> <n> offfgb
<far> <own> mffffe
<far> <service> udfdgZ
<far> ? dXefom
<far> a ohgecd
<far> able techda
<far> allowed offgde
<far> and kggeef
<far> by meacfn
<far> can uZdgfd
<far> connects oggcee
<far> does pfgded
<far> dst kffffe
<far> for sffebd
<far> from lXgmid
<far> get vYebei
<far> gets odgfgc
<far> hitting nggded
<far> is mgggce
<far> make nggfcf
<far> ocgdgf
<far> on jcgcji
<far> over lfghha
<far> port yaheeY
<far> r legfeg
<far> reach qddghc
<far> s kfffff
<far> says jfgfff
<far> see hegfkf
<far> sport kgfffe
<far> still cfghme
<far> tcp kncefc
<far> through nefhdg
<far> to uffbeb
<far> udp qfffeb
<far> wants lfgege
<far> will lggeib
<far> with gfdfji
<far> 不 pffgeb
<far> 会 ggefkf
<far> 到 jegcfk
<far> 发 nhfdee
<far> 吗 igfgla
<far> 的 mfgfjZ
<far> 能 pgehcd
<far> 要 sdeffb
<far> 访 qfecef
<far> 还 Zgghra
<far> 连 neghdf
<far> 通 xccdec
<gateway> $ kfglbd
<gateway> 's gqefgZ
<gateway> , ujYgcb
<gateway> -> nfggfc
<gateway> : leffie
<gateway> <gateway> pkcdce
<gateway> <n> lbfgao
<gateway> ? mebgjd
<gateway> allowed sdghfX
<gateway> as qYjdhd
<gateway> be jlfgcd
<gateway> blocking rgYgge
<gateway> box ikhegb
<gateway> config gdgggk
<gateway> do ohfece
<gateway> does lfefjd
<gateway> doing mffggc
<gateway> drop mgggfb
<gateway> even nffffd
<gateway> from ocecob
<gateway> is tefbcf
<gateway> itself pkhdgW
<gateway> kffcek
<gateway> last dckkge
<gateway> let sggefX
<gateway> lets negggc
<gateway> ok nfffde
<gateway> on bjbdjn
<gateway> pass mggfgb
<gateway> ping nhafgf
<gateway> shows lggggc
<gateway> to tbhdfb
<gateway> why vefdgX
<gateway> would kgffhd
<gateway> 一 ggdufW
<gateway> 上 fiXodi
<gateway> 丢 nfegfd
<gateway> 之 jfdcfm
<gateway> 会 offeee
<gateway> 吗 pceehd
<gateway> 对 iWimhf
<gateway> 拦 odgggb
<gateway> 挡 nfggfb
<gateway> 放 kegffh
<gateway> 有 efibfl
<gateway> 本 tdiefX
<gateway> 没 lggggc
<gateway> 的 hrfeYf
<gateway> 自 lhfghZ
<gateway> 让 ndgffd
<gateway> 这 paghed
<host> $ mjcpcV
<host> 's ibgYhq
<host> , ijdZji
<host> -> xchacd
<host> -a gggguT
<host> -j fggglc
<host> -o egggkd
<host> : dnejjY
<host> <- neegbg
<host> <client> mggefd
<host> <far> nggfde
<host> <host> ilameb
<host> <n> rfgeea
<host> <server> kohZah
<host> <service> oggeec
<host> ? kgbtiT
<host> able tbhehZ
<host> allowed rbgdfe
<host> and lcggbk
<host> are agargh
<host> at gkgZfj
<host> besides jueZbd
<host> box iccqdf
<host> by kcbefo
<host> can tcedjZ
<host> can't jfhegf
<host> deliver kgggef
<host> direct kffgff
<host> directly nefcla
<host> dnat ffgelf
<host> do daWuhl
<host> does ggfgmb
<host> dst kfgffe
<host> echo mffffe
<host> for qWfdgk
<host> from qZddjg
<host> get 1ZhfcW
<host> has gYices
<host> have kZlkdc
<host> host pdZhej
<host> i fcgmeh
<host> in ggfele
<host> ip lefffg
<host> is mSefml
<host> itself iWocem
<host> jfcjfg
<host> just legfff
<host> machine ikbjge
<host> must qdceef
<host> needs lfgifc
<host> ok ofgefd
<host> on hjhbfh
<host> open kdecdo
<host> or ichpWh
<host> out neghga
<host> over mcfeej
<host> pls ifedgl
<host> port ujfWjW
<host> postfix jgggfe
<host> published bcitga
<host> r jggfff
<host> reach tZgegc
<host> reachable imZmce
<host> rules dZgflm
<host> s kggfff
<host> see udhafb
<host> send lfgfgd
<host> sends kggfeg
<host> server ihcjdh
<host> server's klched
<host> should jgfgge
<host> sport mfffdf
<host> srever gZnled
<host> still gegdji
<host> talk udeegZ
<host> tcp mefcdk
<host> then ggfgrW
<host> through tbeZjd
<host> to pdgffc
<host> what ekeeke
<host> will iggfid
<host> with ndgekb
<host> would hfhela
<host> 一 leVsgd
<host> 上 nlcbeg
<host> 不 ofhcfe
<host> 主 qdgfce
<host> 么 qfdfee
<host> 了 Zgffog
<host> 会 lfefkb
<host> 做 fdflgg
<host> 出 kfhdgf
<host> 到 ohiaha
<host> 发 hXapjh
<host> 吗 ldfdgj
<host> 对 ZnXpie
<host> 就 lefgff
<host> 往 wYhWhg
<host> 映 ccdwhZ
<host> 有 hgbngc
<host> 的 gleied
<host> 能 yWgbhb
<host> 自 leffgf
<host> 行 kggfee
<host> 要 lggfhb
<host> 还 kgbnga
<host> 这 eZbrjf
<host> 通 legfff
<host> 那 miggcc
<n> $ jkfVdp
<n> , lheghb
<n> -> iafakn
<n> -i gfffbp
<n> -j efgehk
<n> -m fgggan
<n> -p dgggdm
<n> -s bfdgho
<n> : ibehhk
<n> ; dgggjg
<n> <- mcedke
<n> <client> mfffkZ
<n> <gateway> nggffb
<n> <host> tdfYff
<n> <n> dYgegu
<n> <outside> kdfneb
<n> <own> saffhb
<n> <server> rffffZ
<n> <service> jkeffd
<n> <zone> idheke
<n> ? kkceci
<n> a kfggfe
<n> aa kffgff
<n> ab lgffdf
<n> above hdhdpc
<n> against mfbfcl
<n> allowed fZggfp
<n> am mfdgYm
<n> and ieedlg
<n> any hegfmd
<n> anywhere emddfi
<n> as pfgggZ
<n> assured lffffe
<n> at nneZfc
<n> be hefgej
<n> before ffgfgj
<n> below iYhftZ
<n> bob jgffff
<n> by jegcnc
<n> bytes kfffgf
<n> can fhffkf
<n> ccc nefffe
<n> change bedgfr
<n> close mffffe
<n> connection ogggec
<n> could ncfdif
<n> curl nggggZ
<n> days gfgffj
<n> directly mffglY
<n> dnat Zehfoh
<n> do hfgedl
<n> does nfedjc
<n> dport kfffff
<n> drop hgfgdl
<n> end bqfnca
<n> established lffffe
<n> example jfggge
<n> explain jfgfeh
<n> fa jgggfe
<n> failed kgfffe
<n> fgecjl
<n> for nbdckh
<n> forward fdfeng
<n> from pUeldk
<n> g nbgegf
<n> get aageew
<n> gets fffeod
<n> goes egegne
<n> h offegd
<n> had dffhnd
<n> has djfffj
<n> i fkcjic
<n> if fggdod
<n> in fZhcml
<n> ip ggggkd
<n> is efdikh
<n> it lggedh
<n> k mdfcdl
<n> last cfggfm
<n> len jgggge
<n> look ggfgao
<n> lost igeenc
<n> make hghblf
<n> mark kgffff
<n> match gggefj
<n> milliseconds ofgfdd
<n> min cfffkk
<n> minutes negefe
<n> no lfeffg
<n> of mcbibm
<n> off jlgbfe
<n> ok rbfeee
<n> on hjldhY
<n> only kffghd
<n> open joXscW
<n> or jlcdid
<n> out pfghbc
<n> outbound oefffe
<n> packet jgggfe
<n> packets jgggff
<n> please nbdbik
<n> pls qZcjZl
<n> port laalgh
<n> postfix jgggge
<n> proto lfggfe
<n> published ribgdb
<n> quic rddXii
<n> reach cehdgo
<n> reachable cuebib
<n> received jgggff
<n> relay tegccc
<n> reporter pffefc
<n> rule edfhlh
<n> s gedbfr
<n> safe gegdgl
<n> says hfggdk
<n> seconds lgggce
<n> secs jffgff
<n> should jgggge
<n> since lffgff
<n> so hdhfkd
<n> src jgggff
<n> stuck kfgffe
<n> syn jgfgff
<n> tcp llfkdW
<n> that's jggfff
<n> the mfffef
<n> then cgefpf
<n> this kgffgd
<n> through vkadgX
<n> thx lfdggf
<n> times nehbhe
<n> to ffdVpn
<n> towards qhdZge
<n> trying kefgfg
<n> udp pcgfia
<n> unreplied kfffff
<n> use kfffff
<n> were Wehgse
<n> what ibegod
<n> when dfgflf
<n> which bcgoif
<n> who hahnib
<n> why igggdi
<n> will lfgeff
<n> with endgib
<n> would kdgejd
<n> x kgfffe
<n> you oehefd
<n> zone kgggef
<n> 一 jgggfe
<n> 不 yXhfeZ
<n> 为 qhgbbe
<n> 了 ZsfglX
<n> 会 bcjlhg
<n> 出 qefedf
<n> 到 dcZsgj
<n> 发 gegfkf
<n> 口 idknab
<n> 只 lggffe
<n> 吗 zZeegY
<n> 和 refchc
<n> 对 lnbXgh
<n> 就 ogggcd
<n> 帮 hffegj
<n> 应 iaepef
<n> 开 aecofk
<n> 打 igdahl
<n> 收 legegf
<n> 改 cfecll
<n> 放 qggfcb
<n> 映 fWZrki
<n> 是 keclkZ
<n> 最 tXffch
<n> 有 lpbfZe
<n> 没 kgggfe
<n> 点 fgffcm
<n> 的 ebfhdq
<n> 看 gehhbm
<n> 端 lkbYii
<n> 能 dcgafv
<n> 行 bfeemk
<n> 被 lgegff
<n> 走 ofgeed
<n> 转 Pndvhe
<n> 还 bihljb
<n> 这 ifgeej
<n> 连 kchegh
<n> 通 mcdaep
<n> 那 fdgfki
<n> 都 b0fShf
<outside> $ rfhccd
<outside> ' cgfgmf
<outside> , qbkgfX
<outside> -> wahZef
<outside> -d gggchk
<outside> -j eeeehn
<outside> -p ffffjh
<outside> : vcdbcg
<outside> <far> rdggaf
<outside> <host> qeaefh
<outside> <n> odghgb
<outside> <outside> ucgcdd
<outside> <own> lcfblg
<outside> <service> ghcoha
<outside> ? ofdifb
<outside> accept Uhdhvf
<outside> access pjbahe
<outside> and tbgYfi
<outside> at ojebed
<outside> but ngghfa
<outside> by geggfj
<outside> can mjlccZ
<outside> client mggdff
<outside> clients fahfng
<outside> connects ofgfiZ
<outside> could keikbd
<outside> does kgfWoe
<outside> for ndZnee
<outside> from gfdfne
<outside> get lWlrca
<outside> gets ikdjce
<outside> hit kkddhe
<outside> host pfgded
<outside> i pdgbhe
<outside> in hmagei
<outside> ip jggffg
<outside> is ciffih
<outside> it vbecjZ
<outside> jeiihb
<outside> off eggfkf
<outside> oif jgggff
<outside> ok offfee
<outside> on hYkjif
<outside> open ybface
<outside> opens udhWdh
<outside> over oeefge
<outside> ping rcgYgg
<outside> reach fmihcc
<outside> right nYkkcd
<outside> side bnjibe
<outside> still kndckY
<outside> straight medffg
<outside> tcp mccfih
<outside> that ijagbm
<outside> the oceggf
<outside> then egggke
<outside> through oQklge
<outside> to qRhefn
<outside> udp tbjddc
<outside> who xXgYdi
<outside> with acjofg
<outside> would ddhkje
<outside> 上 tcgVfj
<outside> 不 gfhejf
<outside> 了 kcmdkZ
<outside> 出 hfdejh
<outside> 到 paefqW
<outside> 去 edghod
<outside> 发 mSilgi
<outside> 可 rdgega
<outside> 吗 ubgffZ
<outside> 客 kZggjh
<outside> 开 klhgZd
<outside> 打 ncfehe
<outside> 收 oaggeg
<outside> 来 jjbndc
<outside> 正 nbggef
<outside> 用 iefmfb
<outside> 的 lcljeZ
<outside> 直 yfZbdd
<outside> 能 vddmbW
<outside> 访 jiamnU
<outside> 走 qZhdeg
<outside> 还 egggld
<outside> 进 mYmgch
<outside> 连 rfZifc
<outside> 那 ngafkc
<outside> 都 cnamgd
<own> $ nlafee
<own> ' lggffe
<own> , jiglad
<own> : lfgefg
<own> <client> lffffe
<own> <far> nefffe
<own> <n> mqhdfU
<own> <own> kgfgfe
<own> <service> jqeYhb
<own> ? hoafhc
<own> actually jjeifb
<own> after Xgghof
<own> and flcjch
<own> answer hkfffe
<own> any pbfcmb
<own> as ncciid
<own> at gafjnd
<own> be plgdcZ
<own> come odhchd
<own> coming ngeXkf
<own> connect kfffgf
<own> connection mffgee
<own> die gfecrd
<own> do fbekgk
<own> does gidikb
<own> doesn't mihdga
<own> dport pZghee
<own> dst lfffff
<own> end nahiee
<own> ends Weiphg
<own> every kggfdg
<own> failed ogfdef
<own> for padhbl
<own> forwarded rhZndY
<own> from sbmVmY
<own> get qgYlfb
<own> gets fbeiqc
<own> go kgfjdc
<own> goes lbfmgb
<own> i pfgede
<own> if gghfla
<own> in rbfffd
<own> into ldggff
<own> is fjdjdh
<own> it sgeceb
<own> jhdihd
<own> just offfdd
<own> land Yeipgg
<own> make neefeg
<own> never lneagd
<own> not rbgdhd
<own> ok drecjc
<own> on ljaeeh
<own> once Uffgug
<own> open mjWoec
<own> opens qdgggZ
<own> or qfedkZ
<own> over ifcilc
<own> please indeef
<own> pls kchlec
<own> port oXdhem
<own> prot emgffd
<own> reachable jpadef
<own> refused mcfgfg
<own> s kggffe
<own> should lfefff
<own> since ligeec
<own> smpt iocdfd
<own> sport kffffe
<own> start dfggmf
<own> still Yhgdrf
<own> survive chhfpa
<own> tcp mbfhnX
<own> that ejaodg
<own> the qdgegb
<own> then gchhle
<own> timed kffgff
<own> times oeefge
<own> to kbdWri
<own> usable gpcdff
<own> was mfggfc
<own> what mcehif
<own> when jkebkd
<own> where uVhdfg
<own> which xgeYdb
<own> while nffgag
<own> who dnhlbb
<own> why jgggef
<own> will kggege
<own> with iedfgk
<own> work ojbZrV
<own> works ljfbhd
<own> 一 qdhefb
<own> 上 clcreb
<own> 不 jfffid
<own> 为 tgfgeV
<own> 了 cfhclj
<own> 会 lgeekb
<own> 到 hmdghc
<own> 发 gUgugd
<own> 后 efglgf
<own> 吗 fjZbll
<own> 对 fecngg
<own> 就 cgfgra
<own> 打 lfegff
<own> 报 kegfgf
<own> 收 leffhe
<own> 映 STf3jh
<own> 是 jfegjd
<own> 最 hZesdf
<own> 有 mhXlfd
<own> 的 jfffhf
<own> 端 hodegd
<own> 能 qcghjX
<own> 行 ffggkf
<own> 走 nefggd
<own> 转 sIflnh
<own> 还 eaidjn
<own> 这 Zkdldl
<own> 通 kkcZle
<public> $ khdkec
<public> , qdlbga
<public> : gclndc
<public> <own> mdihed
<public> ? epcilX
<public> and dceohf
<public> kdhncb
<public> of oaardd
<public> on seeghY
<public> 上 cchtiY
<server> $ fijjbd
<server> , jbclhg
<server> <client> lffghd
<server> <host> nehdge
<server> <own> lffffe
<server> ? gpdaam
<server> at ofegdd
<server> has ndgffe
<server> in mggfgb
<server> is kgdlfb
<server> jihibd
<server> 地 odegdg
<server> 填 lffgfe
<server> 有 Xbhtie
<server> 的 jbYnfk
<server> 能 oefffd
<server> 自 nagggf
<server> 要 qZidge
<service> $ pcdjga
<service> , oimbdZ
<service> : lnhUhe
<service> ; rbfgga
<service> <gateway> djgghg
<service> <host> tfiagZ
<service> <n> khdlZf
<service> <own> jlffce
<service> <server> uagdcf
<service> ? giighc
<service> against ofgefc
<service> and necbkf
<service> anywhere eogchd
<service> at nieifY
<service> connect kggeff
<service> dnat Yffgph
<service> does kfffgf
<service> exposure bphchf
<service> for fbcZqn
<service> forward Zfhflk
<service> from lcdhma
<service> host lgfgdf
<service> in hdgcfo
<service> into njfgfZ
<service> is ljfegc
<service> lkfdgc
<service> login jgfggf
<service> of lkbXne
<service> ok mcfgla
<service> on ijYjjc
<service> open gqfhca
<service> out oddhiZ
<service> over gpgZeg
<service> pointing efhcgl
<service> port ZfrngX
<service> published hldakf
<service> queries jgggff
<service> query kgffeg
<service> reachable kjgfec
<service> session ikegfd
<service> sites fdeglg
<service> straight pegcfe
<service> tcp imddgd
<service> through ijhfed
<service> to jhYhkf
<service> udp reehec
<service> via fgegkg
<service> work vcgeda
<service> 一 kfffgf
<service> 为 kgggfd
<service> 了 egfenf
<service> 会 mfeege
<service> 到 pcgagg
<service> 吗 maackm
<service> 填 odfgdf
<service> 收 lcfhgf
<service> 是 eudciZ
<service> 有 fjfjfd
<service> 登 jigeef
<service> 的 brcenZ
<service> 能 ogggfa
<service> 行 jffejf
<service> 走 iYgmgf
<service> 连 jfgggf
<service> 通 hXiahq
<service> 都 opdUfg
<zone> $ mdafjh
<zone> 's mclecf
<zone> , phjdZd
<zone> -> lcfhic
<zone> -d dggfii
<zone> -j ffffkg
<zone> -m ggggna
<zone> -o cjfehj
<zone> -p egfgqZ
<zone> : phhZgd
<zone> <client> qdfgec
<zone> <host> qffdfc
<zone> <n> rdhbfd
<zone> <outside> kidgfe
<zone> <own> vUgfhc
<zone> <service> wZZgff
<zone> <zone> pggfbc
<zone> ? hmfigY
<zone> able oXlgfc
<zone> actually faofgg
<zone> allowed rVteiU
<zone> and foZeif
<zone> are negfgd
<zone> at qYfgfg
<zone> be pdcgic
<zone> box kgffff
<zone> browse mfgggc
<zone> can gglkjU
<zone> can't qddehd
<zone> cannot nZgggg
<zone> cant qdggdc
<zone> client mcfggg
<zone> clients nffcjc
<zone> connects lfgfef
<zone> could qfdegc
<zone> directly lbfhgh
<zone> dnat aggdqe
<zone> does rfggbc
<zone> even rbdhde
<zone> folks mfffef
<zone> for kbhcoc
<zone> from mncaib
<zone> get oXlche
<zone> gets lXmbjg
<zone> gives ldggeg
<zone> go qdjbed
<zone> going ffghkd
<zone> has ocffdh
<zone> have rVhfkc
<zone> hit pbfffe
<zone> hosts peggdd
<zone> i ijgfha
<zone> in kgffff
<zone> into pagfeg
<zone> ip jggffg
<zone> is leodcc
<zone> lan nfefgc
<zone> laptop qdefde
<zone> last leefei
<zone> lose fhffpY
<zone> machines liefde
<zone> make eefhkf
<zone> mficgd
<zone> need lggffd
<zone> net 0cacdd
<zone> network raffgd
<zone> not oekfdb
<zone> oif jggffg
<zone> on xZeeec
<zone> open rbffha
<zone> opens sfgXff
<zone> out mfffff
<zone> outlook lcggfh
<zone> pc offcgd
<zone> pcs lfhckc
<zone> people keggjb
<zone> ping rfefbd
<zone> ppl pbfffe
<zone> reach lWmdld
<zone> rules bcgfph
<zone> say wZgfcb
<zone> says jffggf
<zone> see jYfgpc
<zone> send mgfgfb
<zone> should kefgff
<zone> shows leggef
<zone> side mdgfhd
<zone> src jgfgff
<zone> still ddefnj
<zone> straight kgggdg
<zone> subnet uhYdfe
<zone> talk pdhgea
<zone> the ndfdie
<zone> then bfggpd
<zone> to nXcdlm
<zone> towards qgeXlc
<zone> use jbjeld
<zone> user jegfff
<zone> users fjlfec
<zone> via uWhgfb
<zone> who icfhoa
<zone> wifi mefgdf
<zone> with jfffgf
<zone> zone sbfgbf
<zone> 上 tbffhZ
<zone> 下 ldgfgf
<zone> 为 0ZhibV
<zone> 之 mefgfd
<zone> 也 bjggmd
<zone> 出 hfkclb
<zone> 到 nZgbkh
<zone> 去 kegfjc
<zone> 发 jgfggf
<zone> 可 oZifbj
<zone> 同 kfggeg
<zone> 吗 obfgge
<zone> 和 hjfgee
<zone> 打 pffgfb
<zone> 收 mfffef
<zone> 是 egfgmd
<zone> 有 kfggff
<zone> 现 iencge
<zone> 用 mdhfib
<zone> 电 mffggc
<zone> 的 pghgca
<zone> 直 oefhah
<zone> 网 vSggge
<zone> 访 yXhjiQ
<zone> 走 hegeld
<zone> 还 cfgglf
<zone> 这 oefgfb
<zone> 进 xadcfd
<zone> 连 hodgjX
<zone> 通 obgggb
<zone> 那 lhfgiY
<zone> 都 egmfge
<zone> 里 mehbhe
? -a dfgfpc
? <n> niffeb
? <outside> kkfbgd
? <own> lfdkec
? <service> pbfdfg
? <zone> fheeod
? ? niegbd
? asking iefclf
? auditor dhhlhc
? example rhhedY
? i'm iZgihi
? in jgfgge
? is tafeee
? it eheggk
? it's jfcgcm
? just hkdgbj
? kernel kgggfd
? my fdgeil
? need ljicdd
? nobody dgficl
? please ndegfe
? tcp lgffgd
? thank lggdef
? thanks rffadg
? the hcXpjg
? they icfene
? udp hkgffd
? want mifedd
? we gffkfg
? 不 fnfcgg
? 列 hoTngd
? 回 offgec
? 怎 fffffk
? 我 jakdek
? 有 legcfj
? 等 nXdngf
? 给 hhZehm
? 谢 ofeggc
? 还 hcfbfp
^ -a fegfRz
^ -i jacgbt
^ <client> pbfecj
^ <far> 0gfZab
^ <gateway> pkbhda
^ <host> ohYncb
^ <n> mfgkYf
^ <outside> uZllVa
^ <own> nraiaY
^ <public> ijYmfe
^ <server> odgeff
^ <service> wjgdWb
^ <zone> vhhebW
^ a nVejjg
^ acme fafgbt
^ add ddddqj
^ after gffbvZ
^ all kcikbf
^ am mgefgc
^ an hkffYl
^ and qbecfi
^ any mibmbc
^ anybody flkdbg
^ anyone doedcl
^ anything hidrab
^ are sVdaer
^ as ldjhce
^ assume mffeja
^ audit dpegee
^ auditor hldeff
^ backup iegcfl
^ before dnfgff
^ behind uZefia
^ block ffddep
^ can sXYcdt
^ captured jffgff
^ change nfhhpP
^ check kmfded
^ chg fegfpb
^ client qdfdib
^ connection ocffff
^ conntrack kgggfe
^ could mbgZcp
^ curl nffffc
^ customer nXfjck
^ dear medjgc
^ dev igchhg
^ did ffcffo
^ dmesg jgfgff
^ dnat cXduhi
^ do odYtac
^ does kifgbh
^ dovecot jffgff
^ drop cfefsb
^ dump gfelfe
^ enumerate elffff
^ everyone Yrgdfh
^ everything bYmpge
^ explain hffeZq
^ exposure dmflae
^ first ffiidh
^ for ingcgb
^ forward jggemZ
^ found hggfbl
^ foxmail kfffge
^ from ogkYch
^ git lfffef
^ github ffgfcn
^ give dfjlce
^ good iciekf
^ got megggd
^ guest deeego
^ hairpin wehbca
^ hello iaihdk
^ help qZgWbr
^ hey ljfYgh
^ hi lbgefj
^ how iddaet
^ hypothetically ffecoh
^ i mbgkhb
^ i'd bfhhji
^ i've igggid
^ icmp mfdffg
^ if hdhfqY
^ in jcgihe
^ inc offffb
^ incident plbcfc
^ infra gfhfdk
^ input Wgggse
^ inventory hednfe
^ iptables fgfbrc
^ ipv vededc
^ is qjajWg
^ it ibejdl
^ it's hegefk
^ its dgffgm
^ just gddffo
^ kernel jgfgff
^ kindly ceZlep
^ l gZfder
^ line gZgdds
^ list dohjeY
^ mail fgVlcq
^ maillog mgfffd
^ mar jgggff
^ masquerade dgegmf
^ may saedhe
^ monitoring lgfggc
^ morning sbfZdk
^ my peeeib
^ nc iigehd
^ need kggjdb
^ net gggfje
^ netops ffgffj
^ new mdggal
^ nft dhghdl
^ nginx pgfcgc
^ nmap odgdfg
^ no ideeii
^ nobody hkYljc
^ not kdfkfe
^ of ectcee
^ ok qdaecl
^ on rffgbc
^ once jgfbkf
^ one jiegfe
^ openssl lfffgf
^ our oieXej
^ outbound qbgdff
^ outlook kfgffg
^ pacs jeefdk
^ pci byhYhZ
^ ping ofdgdf
^ pinging jffggf
^ planning efhgnb
^ please Zdchkq
^ pls hYhbdv
^ plz sfcffb
^ port hoblda
^ ports lYfnef
^ postfix lffgff
^ pr edfghl
^ printer mdgfdi
^ proposal ggefrX
^ proposed ggggrW
^ quick hffglc
^ reachability elkdfc
^ restart fbgZgt
^ review geggYq
^ root mdgfdg
^ say bdigoe
^ security kjiffa
^ seeing jfggff
^ seen hdqXhg
^ sev grcjbb
^ should ffcipb
^ show bjmmac
^ since pZfgak
^ sitting geldhg
^ so hnfdbg
^ somebody nYciih
^ someone bddocn
^ sorry jaglgd
^ src qbghed
^ still bafgdv
^ suppose dfggqb
^ swaks lefgff
^ swap fahfqc
^ sysctl gfffkf
^ tcp miffgb
^ tcpdump kgggee
^ tell klciiX
^ thanks edgbfq
^ the mZfkic
^ thinking efgeod
^ thoughts cfhffn
^ three fedefp
^ thunderbird pffdfe
^ thx gcecfq
^ ticket qfffdd
^ to mcglfb
^ trace offfed
^ traffic idcqcf
^ trying oiegbc
^ udp nlfbeb
^ under cfenlb
^ usage hbgber
^ user neggfc
^ users rdfggY
^ vlan pagebk
^ walk qeffgZ
^ wat ibiieg
^ we mkeZic
^ we're effhel
^ what eikdgf
^ what's fYnsYe
^ whats lehpUf
^ when ldhcdj
^ where ndcoeZ
^ which hmejcb
^ who Ztcbbo
^ who's Wtgeeh
^ whos crfheb
^ why jifdZm
^ wich billcc
^ will lgfmYd
^ with fgfgna
^ without bdfhwY
^ would fdcbqj
^ yo ncfffg
^ 上 lcfeej
^ 中 geeegn
^ 为 rZffdi
^ 今 hefedm
^ 从 rWlfZh
^ 你 gfedfn
^ 值 mgggfb
^ 假 eehgpb
^ 公 iZjoec
^ 内 pcdnfZ
^ 准 ggggkc
^ 列 dgbshb
^ 删 fZhfsd
^ 加 dddinh
^ 去 cffgoe
^ 发 keckge
^ 各 jgggge
^ 同 ngggfa
^ 哪 dwZjda
^ 在 hegfej
^ 外 oeegdf
^ 大 qfgccg
^ 如 cdhhmf
^ 安 fjjcff
^ 审 lhgcfe
^ 客 qeffeb
^ 对 dWwhhb
^ 帮 fjeahk
^ 怎 hfddfn
^ 急 pegcgd
^ 您 hdcnff
^ 想 dnflgY
^ 我 hekfdh
^ 手 reggcc
^ 打 Zdfhmk
^ 把 dechnh
^ 抓 jggfge
^ 护 ifdjff
^ 按 gdgfnd
^ 早 mdhbej
^ 昨 gghcco
^ 有 pdZned
^ 机 fdggfl
^ 求 jcfddn
^ 测 lffegf
^ 现 mdekah
^ 用 odgcge
^ 目 kjZkde
^ 看 ebfdeu
^ 站 bgkkhc
^ 端 hbZrhf
^ 第 ffgedo
^ 等 gmZhgg
^ 给 cegekj
^ 网 ibggfl
^ 老 mefggd
^ 能 lVgZdv
^ 若 bdfita
^ 要 dejgqY
^ 规 gffgdm
^ 解 gfffWt
^ 请 lhgjda
^ 谁 ezeceX
^ 财 fefeep
^ 辛 gefffl
^ 这 hgcgZq
^ 邮 megddj
^ 都 inhVgh
^ 领 jggfhe
^ 麻 hdhcfl
a <outside> kfffff
a <service> qcffef
a <zone> oegfec
a ? shhfdX
a box jjhefc
a client lbmajd
a colleague pbecna
a connection ineebg
a customer kjfdfe
a dnat bochpY
a forward cfcjkj
a guest mggfde
a host sagcgf
a junior ggffdj
a laptop kfjfce
a list Yfmgfj
a look gchegm
a machine kamfcg
a minute kgffff
a name gcgffm
a non efjibj
a packet pegebg
a partner rddhdc
a pc lanbge
a phone rYfffg
a ping mffgde
a printer ldggfg
a random bfkpcd
a reset kfggff
a rule hgfgcl
a second ffeile
a session sZgged
a syn lcfkde
a table fiikfa
a tcp pfgdcg
a ticket ldfedj
a timeout pefdgc
a udp qdbgdh
a user ldigfc
a vendor idekcj
a way okecgb
a working cohfgc
a workstation obegie
a yes jmlcca
ab jgggff
able gnmYfd
able to glmYfd
about <service> ejeled
about hmckcd
about it nZZmif
about to gZcioh
above <n> hdhcpc
above fchdua
above it cggbpg
accept $ fegefm
accept , agggkj
accept -a fffgsY
accept <- gfefem
accept ? fbffmi
accept Yhgeoi
accept at fggdfk
accept can Xfggio
accept do gfgekf
accept does Yhggpe
accept for bfgehn
accept from Zgefnj
accept in hghagk
accept instead YggguZ
accept to efggoc
accept what fggfjf
accept would ggggje
accept 之 Yggfqf
accept 会 gfggkd
accept 删 egehpa
accept 的 cgefhm
accept 这 fffgfj
accepted mfgcfg
accepts nbfeoZ
access $ iaqbge
access <host> lnedea
access <outside> egegel
access <own> eghefj
access ? kbobge
access denied nfgdgd
access nliSfg
access to fiibje
accessible $ Yqhdhf
accessible dwfXhd
accounting dcggep
acess isiZac
ack <n> kffgfe
ack ever lgfffe
ack kfgfff
acme <gateway> ibeedq
acme example pfhbgb
acme hehcbp
across lighYh
actually djmlab
actually do ggfcYv
actually end lpeXde
actually get edmgfg
actually let fgagbs
actually use gekfff
add -a fgggsV
add a fehZgo
add dYgasm
add the bgghmf
add this egfguU
add 一 dfeejk
added , egfhle
added -a dgggoa
added ecgdpg
added the gdfcer
added to gefgfk
adding -a ffggke
adding Xgietc
adding this fffgnb
address $ mcfgeh
address , jblifd
address <far> qffegZ
address <host> legcie
address <own> dhemfe
address ? djfkee
address do regcia
address does segcga
address iffndd
address is qgfeeb
adds Zgfcjn
admin kfffeh
adress <own> scffcf
adress pcgdef
advise pehaff
advise whether pehaff
after connect lffgdg
after gcffnf
after line ggfgjd
after that Ygghpd
after the ehffek
afternoon iblhfe
afterwards ? ddhhoc
afterwards aehhqc
again $ ddgdfq
again , fdgefn
again pWgdfm
against <far> offgfa
against <own> idemfe
against gbffhl
agent ughdfV
ago gchned
aimed at ndejcf
aimed ndejcf
alert mggegd
alerts ncgfff
all $ mjfajc
all , hlfeci
all ? lfblkY
all can epgcdg
all dnat dbdreh
all hjiliS
all is cfokdc
all of icjnbd
all or oZggeh
all port hbeogf
all services eZkqed
all sources ereagf
all the fhhldd
allow ggecik
allow 的 ngfgfa
allowed $ tZgdee
allowed ? scffdc
allowed ingXei
allowed into flffgf
allowed or sbfeed
allowed out udhgYc
allowed to dofWgn
allowed y ldfgfg
alowed nkfbec
already ? medcZq
already jcfcng
also ckbcjn
although <service> kdgfgg
although kegggf
always fegebq
am $ lggfUn
am , ldfhcj
am hZfjhj
am i lafehk
am not dhfacs
an <outside> lclgdd
an <service> lgdfge
an <zone> odgehc
an answer hnfZgf
an attacker ialnfZ
an iejiYj
an inventory bdkofe
an old gfgedl
and <n> ngcYoc
and <service> oegbjc
and <zone> klaege
and back tcefha
and by ljgeec
and does odfeZl
and feefji
and from jsWffd
and gets jfffff
and he fgggck
and how jgedZp
and i mfjZfh
and i'd rahfYj
and if eifniY
and is ldfddk
and it pefdee
and my ngffgb
and no kgfgdg
and not gfgffj
and nothing lfgdci
and now lfgedh
and on giWjem
and outlook nffffe
and port mbhniV
and ports ecenhf
and say lbccmi
and since qgggcb
and the odeggc
and then nghece
and thunderbird kggggd
and under ocfZen
and want sZhhdc
and what mcbdjj
and when fagccu
and where dbhlan
and which hmjdeZ
and who ejfbbp
and why gchdfn
and with cgggoc
and would afefjn
annual fhYohf
answer $ rZgdhd
answer : rcdfge
answer <service> qkbgeZ
answer ? pdhcch
answer come regfbd
answer from jieejc
answer ofgbdi
answered by jggfef
answered oegfed
answering tceece
answers nUfphc
any $ lieeef
any address cpgegd
any chance oafgfg
any difference gdggob
any dnat eWhtge
any effect dehgme
any hkbhoY
any host hmggbe
any idea cldbep
any machine bmfggf
any more jgghhc
any of xeeaea
any port wecfeZ
any reason taeeeg
any rule offedf
any side cigfoa
any traffic tZggfa
any way obefie
anybody , flfdgg
anybody able bwfddd
anybody at coegge
anybody cxfWic
anybody on xUfefe
anyone ? affngh
anyone Srehlf
anyone able eqegfa
anyone at dufcbf
anything $ eneekb
anything , lhiicb
anything ? bWitfh
anything at ggbobj
anything behind ekfife
anything break hfgdmd
anything ekZohb
anything else jbhhkc
anything exposed bpcnga
anything for kchgie
anything forwarded ghfkfd
anything in lZhlee
anything natted eegmhd
anything on gkapfb
anything published bXiwjZ
anything stop qbifbg
anything stopping mfhZgh
anything that qacegi
anything to gWfnem
anywhere $ rXfkfd
anywhere , biflcj
anywhere ? ckeqYg
anywhere behind fledgg
anywhere fqblad
anywhere on gndfia
anywhere through fogeiZ
apart emjidZ
apart from emjidZ
app rcgdfd
append -a fgghkc
append dfghvU
apply ifefmb
approval fchcau
approve it fcgZgs
approve mafcjh
approved by fcffcs
approved ceibbu
approved the iahbgp
apt update qdgggY
apt vfgcbb
arbitrary iclehf
are <zone> mXfijg
are able cpfeff
are asking uZagkb
are exposed ccoiff
are fgfkge
are forwarded cdcohh
are getting fnfegd
are in dkedhj
are not inhaah
are on kcgffh
are open gUprbd
are permitted dlffhf
are stuck lbggfh
are they jdfebn
are usable dfpdge
are we ebmjbk
are you egeffm
arrive at pedgee
arrive pfedhb
arrives mcglga
arriving jZhqec
arriving on paeich
as <n> gfgcod
as a ecikcj
as far iogbed
as iihech
as it kjdffe
as seen kcjfef
as the jgehka
as they qcgfed
as things taehhZ
as well gjeYjk
asap , bhhceo
asap bihcdo
ask ? fdZokf
ask dedign
ask you gefbgo
asked for hdgjfg
asked gffhkd
asking $ klfcbg
asking for mkfgfX
asking jkdegd
asks : dogeic
asks llahcf
assessor kkecgd
asset gddofe
asset register gfdnfe
assume mapdiY
assured lffffe
assured mark lffffe
at <client> mdifgc
at <far> sggbdc
at <gateway> gdelhf
at <n> ecgfim
at <own> gjdigf
at <service> flgejb
at ? dcojcg
at all lkcikV
at github fggfgj
at hffjic
at line eefcer
at me jgefgg
at my ncecgj
at the dhedik
at you ieddas
atm $ dgfmhe
atm dfflhe
attacker kZmpgU
attacker on iamoeY
attempts in jffgff
attempts jffgff
audit $ gfjjed
audit : oefcge
audit eniida
audit i jjYkee
audit item lihdga
audit question flfegf
audit wants fgkefg
auditor asks cqdegf
auditor hkbheg
auditor is hmejZg
auditor wants jjfdfg
auditors cldpdc
auth attempts jffgff
auth jffgff
authentication $ ocgdhe
authentication peheec
authentication' legfff
away , Zcgeoj
away ffffme
b hhggic
back $ flejde
back , leffff
back ? fgkgic
back from pffgfa
back jdhdgi
back through ndffff
back to oefddi
backend gedpdf
backup <n> afhfep
backup idbdav
bad ggcdfp
bank gifdcl
banner qegfcd
be able iYgkie
be accepted ljfafg
be different aiicng
be enough cffgmf
be forwarded jjegcf
be gjcglc
be let meggcg
be open flejga
be reached hndcdi
be so jegeej
because giecgk
because of didghk
because the jggdie
become hgegnb
becomes accept Zfffse
becomes drop hbhhmd
becomes idgaoe
becomes of wedabg
been eWjfoi
before $ hfffdl
before , ocffdh
before gjheak
before i fjgdgg
before it eefdbt
before line egggmb
before the mfgZfi
before we iegikZ
behaviour ? jfffkb
behaviour geggnb
behind <own> kVftia
behind it hagkhg
behind kahvcW
behind that effofd
behind the njdgdd
behind this ardbih
being ajflic
believe ieglee
belong efdjnd
below geggnb
below line fgggqX
besides <outside> eubafg
besides <service> Zmihff
besides Zohoda
best mdiadk
between <n> adhgcs
between <zone> nbhgch
between iiefZl
bit wYeWel
blame ofgebg
blast fglfib
blast radius fglfib
block <far> gfcdfq
block hddbio
block it kggfff
blocked , oheegb
blocked ? ocfZhi
blocked sbfYfj
blocking vgcWhe
blocks gfcbds
board : gjggdg
board jhfdfh
bob example jgffff
bob jggfff
bond jegeld
boss kjlahZ
bot $ gfgffj
bot , jeeffj
bot hbgeep
both jrcbfd
bother you jffffg
bottom fggekf
bottom of fggfke
bounce sdfecd
bounces ubegeb
box $ giamcj
box , Ykajhm
box <client> fgflgd
box <host> dgemgf
box ? gjnffY
box and neecfh
box answers rbdkfZ
box at hekfff
box behind plgaae
box besides VYktjf
box have pbVkjf
box in fcieij
box is iefjgf
box itself mceggg
box jcilce
box on lweYgV
box or oehcfe
branch , jhfcnb
branch icdgdn
break ? dggfqb
break anything efhdco
break fciani
break if gfffoa
breaks $ hfgbmg
breaks ? gfffpa
breaks hegcra
breaks if hdffob
breaks when ggfenc
bridge tXdjhb
broken again ffgdfl
broken lagcbq
browse <service> ndeffh
browse pedggb
browser rchcde
browsing lefgjc
build fdggfk
building jchcen
but does kfffgf
but jZgkek
but my lggggd
but not mZheek
but the ifgkde
by <client> iejfff
by <own> xaeafd
by <public> iZmfgf
by <service> miecge
by default gfedhm
by it gdccfs
by its jgghcg
by jdjgib
by noon fmeifc
by step ngffed
by the rceeai
by which ogfhcc
by whom gsfYef
bypass pfhfcd
bytes jfffbl
cab mgdemZ
cable dfgfgm
call $ hfgfej
call jYgddr
calling jdgcgk
calls dgckkg
came edfgeo
can <client> mYiefj
can <far> ndddmc
can <gateway> qdfgga
can <host> vZhghX
can <outside> sZiggZ
can <own> kpfgba
can <service> enecfj
can <zone> tTnegc
can a odgfdf
can access fteegX
can an rjdbec
can anybody hleeff
can anything vZcchf
can be enddjf
can djmaei
can get nnnccU
can hit mkjfeW
can i jacjel
can it iZkcgk
can not rjccdd
can open jnkYfa
can people lafgjf
can ping kmaZgi
can ppl rdgdde
can reach cwfdgX
can somebody gekddj
can someone jgefam
can still kagjjb
can talk dkjekb
can the fXhken
can they mbjbje
can u hddahq
can use llbZpZ
can you caglfl
can't <zone> xdgggR
can't connect lfgged
can't get loehcY
can't oiceee
can't open sedegb
can't pull jggfgf
cannot connect lgfefe
cannot open obfdgg
cannot reach mdffgf
cannot wZfbgc
cant <client> pdfdgd
cant <zone> megggb
cant get ndgged
cant i lggdff
cant open pfgfgY
cant qahhdc
cant send mggggb
capture oeffee
captured jgfgff
card ichehj
care Znhfid
carrier gffbcr
case ggfdme
catch rccdck
cause ? ofeefd
cause kfggef
ccc <n> nefffe
ccc nefffe
cert ageees
cert on Yhhfhm
certificate fegcdp
certificate on eefeep
chain ? hgffkd
chain mcffjd
chance oafgfg
change $ kdechk
change ? geecjl
change anything ediepc
change board gfgfej
change for agdgkk
change hafcip
change in cehhnf
change to geegfm
change window degdhn
changed dchdio
changed line ffhgfj
changed the hchddp
changes ? ffecmh
changes ggfdnd
changes if hfgfje
changing bfgfqe
channel lgefcj
check $ rfgdhY
check : qegfga
check ildfdg
check whether peffgb
check 一 pfanfZ
checked jfffff
cheers jedeem
chg <n> fgcfjj
chg fgcfjj
ci runner mfffgd
ci sbfgec
claims nXfjhg
clamp gfgfek
clamp mss gfgfek
client , idmbgg
client : edpdie
client <client> megggd
client address sggaec
client at hcfgkg
client connect kfffgf
client in kffgff
client ip oggcdf
client on fgggjf
client sdgagd
client to neghfc
client who sffafe
client's kdinfY
clients get dkdfkf
clients hsccgb
clone pgdffc
close mgdbgj
close src mffffe
closed <service> nfgeef
closed icgdgm
cloud nggfed
clue gedmgh
cn ojeced
code nfgdff
colleague oYfjkZ
colleagues , kfdihd
colleagues meejdd
collect hefgmc
com : cffgcq
com <far> lggggb
com <n> sggffW
com efffdo
come back kggggc
come from qedeef
come in rbgbjd
come jjfbhf
come up odhahf
comes back leffeh
comes from vdgWff
comes hkcefi
comes in dncgck
comes up kdgdmd
coming from rdjZfe
coming in nafhlb
coming qakcjZ
comment ifffWq
commit gfggnb
complain ikfbgf
complaining kjedge
complains lfgggd
complete ficlge
compliance chhmYk
conect plcfea
conect to mkcefd
conection kfheff
config <n> ffgefl
config Zchkeo
configured mefied
confirm $ gjegff
confirm 0ddafZ
confirm that ndfgci
confirm whether kegfgf
confirm 一 hpfedd
connect : jfffff
connect <own> ofgede
connect ? lhfged
connect from sffeea
connect jhgffd
connect to jhfehd
connected jgggfe
connected to jgggfe
connecting oggded
connecting to lggdff
connection after kgfgeg
connection from pcefff
connection qfhbga
connection refused qchdgb
connection timed kffgfe
connection to infbfe
connection was lggffe
connections into jhffff
connections qjehcY
connections to ngekdb
connectivity ffhfke
connects ldgjed
connects to ldgjee
conntrack -l jggfff
conntrack table gggcfl
conntrack 正 jgggff
conntrack 里 kfggfe
consequence dgffmg
consequences ? cggdqd
consequences degdsb
contractor geigkb
control tcdcge
core dggegm
correct ? lcddhl
correct lbedhk
could <client> Xfieqf
could <zone> efgfoc
could a tefaee
could hedeoe
could i lbfled
could it mfddcl
could not kggfge
could reach ehgjka
could somebody qYffeh
could someone pfgfUl
could still ffgfkf
could you cfghkf
couldn't connect jgfgge
couldn't jgfgge
counter idgccp
course mcdeek
cpu aeffet
cron phfgbc
cross qchcfd
cross the odheed
ctstate cfgekj
ctstate dnat cfgdkj
ctstate new gggfYq
ctstate related gfgfdl
curl -k kfgggd
curl : mffffd
curl <host> pffeed
curl <own> tdgbag
curl qfgddd
curl vk mfgffd
current djdidj
currently fkckeg
customer at kfgffe
customer fdgicn
customer is ffgefk
customer's gmfdfe
cut mbeclh
cutover jgggfe
daddr <client> kgfffg
daddr <own> lgfefe
daddr lggfed
dangerous fffffk
data ogfedf
day dZiejm
day on gfijbh
days cfejem
db dbeeev
dead ? sbgegb
dead for ngggdd
dead jcgfhh
dear bot offfed
dear colleagues igdihe
dear medjgc
decides sgeedc
default drop jfgehf
default hffdod
default policy lffefg
deferred connect jggfff
deferred gdhZfp
delete -a gbhgoc
delete Wghgre
delete line cfhfnf
delete the ahfesc
deleted begdqf
deleted the geffjh
deletes ddfgsa
deleting egheme
deliver outbound udhZia
deliver tfgbgZ
deliver to qhgcga
delivering meheef
delivering to meheef
delivers ogefiZ
delivers to mfffia
delivery negdgg
denied vYichZ
department hgfgcl
deploy mdceek
desk <client> mffege
desk in kgfggd
desk kdjgfe
desk pc kfggff
desks kgffge
desktop rhdiba
destination <client> fgdeki
destination efffji
destroy meeelb
dev <outside> nffhde
dev <zone> pefgdd
dev kffffg
device hekfbj
dial nfgddg
dialled kggfff
dials ufgZce
did dhegdm
did the Yajmhl
did we ekbpbg
die ? cefash
die obeghe
die on lffeff
dies $ mcecob
dies ? gggemd
dies oceaqZ
diff gjffcj
difference $ hffehj
difference ? gfggmc
difference gdgfpb
different afterwards gggglb
different gefdki
differently ahgghj
dig vcchdb
direct negdlZ
directly $ ofcdhf
directly , nffeef
directly ? jgggmY
directly on peggec
directly pdgekY
directly to regecd
dmesg , kggggd
dmesg is lffgeg
dmesg jgfgff
dmesg 刷 kgfgfe
dmesg 里 kgfgge
dmz cZecb1
dnat $ lffccl
dnat , bcgjij
dnat -j ffgdii
dnat : fffgkf
dnat aZfqob
dnat accept gfhfmc
dnat before hfefem
dnat for Xlfpgd
dnat on ecffqe
dnat rule efgfkf
dnat rules ffgfjg
dnat so iggghd
dnat target jidlcd
dnat 删 ffhfjf
dnat 到 heejje
dnat 去 cbgdrg
dnat 吗 obgefg
dnat 的 gggiic
dnat 那 Zegfse
dnated hfenfc
dnated to dgdoka
dnats $ hYdrkc
dnats hWcuka
do $ icdcdr
do , eggedn
do : ggfeYr
do <outside> kXglje
do <service> lgfglX
do <zone> kbgend
do ? fedahr
do exactly fggegj
do for hfefco
do i hacdiq
do in gggedl
do kfdibk
do not eggldg
do packets negcgg
do the ibfbhn
do they mdfhai
do to jcgbdp
do we liikeU
do with ogdcgg
do you iXhcgr
doc emeicf
docker tfgdZd
documentation fgkhef
does $ hdgffj
does , needpY
does -a iececr
does <client> nXqbmW
does <far> ibdivW
does <gateway> zagdeY
does <host> idefgk
does <n> vWhicc
does <outside> vdaVsZ
does <own> pobdad
does <service> gjZqZh
does <zone> jkibdf
does a nigcga
does anything gifgka
does dffiel
does hairpin vZfiea
does he tZcefh
does inbound lYgfob
does it flehfe
does its kggeff
does line egefen
does mail sgfccc
does my pbcchj
does not ijchbj
does our gZcieq
does ping pdcfff
does port eWiwdd
does that raglac
does the pcgeai
does this geecjk
does traffic veechZ
doesn't fldebm
doesn't work deffgn
doesnt iorYZa
doing ? mefcfj
doing gifcap
don't get mdfgak
don't pbefbk
dont kiedbj
dovecot jffgff
down ? ZZiZku
down iZfdgq
dr imefce
draft jegfmZ
drive fffffl
drop $ gfffgj
drop , efgcng
drop ? nfeanb
drop and cgfgmf
drop egganh
drop fwd kgfgfe
drop it reddgc
drop line ZgfgvZ
drop or wfZddd
drop policy ndefdi
drop so ogfefc
drop the fffgmd
drop to fffgld
drop what Zgfhfn
drop would Yggerg
drop 为 kgffeg
drop 了 jgfffg
drop 吗 tefdec
drop 掉 pgchag
drop 的 kffffi
drop 这 hgffkd
dropped $ jffggf
dropped ? rggYef
dropped or pdgdee
dropped sfgYef
dropping it kfgfge
dropping jedalj
dropping the gfggmc
drops tcefcd
dst <client> kfffff
dst <far> offffb
dst <host> jgffff
dst <own> mffffe
dst mffffd
due dqgdXk
dumb iigfcg
dumb question iihfcg
dump eejlfe
during gedfjk
e , nffffd
e <host> nfdgdf
e g gdleje
e lhjbfd
e mail nffdfe
e udp safcfg
e 无 jgggge
each of ejcldi
each oqahZa
each published glfdgf
earth does oeggbg
earth jjffbh
eat nfdchf
eaten lfgbfi
eating fffcgn
eating it lgfggc
eats it ngffee
eats wcebce
echo qdhded
echo request oggdfc
edge <n> hdfecp
edge fdhdeo
edge fw fegffl
edge rules fegefn
edited gbggbp
edited the gbggbp
effect ? hfeeoc
effect iahduY
effects gefeqa
egress segadf
eli <n> gfggUt
eli gfggUt
else , Yfggpg
else kbcgqb
email jdgfej
end jhcjic
end of gdecmj
end up kidjhZ
ends  Yhcjgq
ends 0 Yhcjgq
ends 1 Xnjkag
ends 2 rdefbf
ends 3 pggbee
ends 4 jehgla
ends 5 gjggsS
ends 6 jgggmZ
ends 7 hgggrU
ends 8 jfgfmX
ends 9 jggfgf
ends <- ggddij
ends <client> WcooXm
ends <client><client> wggdbY
ends <client><client><client> qffeec
ends <client><client><gateway> oggfeb
ends <client><client><own> pcghec
ends <client><client><zone> lggedf
ends <client><far> lgefid
ends <client><far><far> jgggff
ends <client><far><gateway> offffb
ends <client><far><zone> lgfgcg
ends <client><gateway> laggnZ
ends <client><gateway><gateway> pceiee
ends <client><host> vdgefX
ends <client><host><client> ngfffd
ends <client><host><gateway> qffeeb
ends <client><host><host> regfdb
ends <client><host><own> rcgffb
ends <client><host><public> rdhccf
ends <client><host><zone> kgfgff
ends <client><outside> pgbklU
ends <client><outside><own> Xgggpg
ends <client><own> ocgebj
ends <client><own><client> kggfff
ends <client><own><gateway> nfgegc
ends <client><own><host> ofgcgd
ends <client><own><outside> jgffid
ends <client><own><own> kfffff
ends <client><own><server> tcecfe
ends <client><own><zone> difgmc
ends <client><public><own> sgdccf
ends <client><server><own> nffffc
ends <client><zone> kYcodj
ends <client><zone><gateway> pehcgd
ends <far> iakkbh
ends <far><client> rdgedf
ends <far><far> sidecb
ends <far><far><own> gghhlZ
ends <far><gateway> idgffk
ends <far><host> wYhfdb
ends <far><outside> ecalfn
ends <far><outside><own> tddegc
ends <far><own> yYiZhZ
ends <far><own><far> tgeefY
ends <far><own><gateway> pgggeZ
ends <far><own><host> tbgcfd
ends <far><own><outside> shgYbg
ends <far><zone> rbfgde
ends <gateway> akaffp
ends <gateway><client> lefghc
ends <gateway><client><far> jggggd
ends <gateway><client><own> lgggfc
ends <gateway><far> lgfggd
ends <gateway><gateway> Zscggf
ends <gateway><host> xZggfX
ends <gateway><outside> mfgZdl
ends <gateway><outside><own> ccghpe
ends <gateway><own> nfdbgh
ends <gateway><own><host> vYhccg
ends <gateway><zone> qVfhje
ends <gateway><zone><zone> jeggid
ends <host> bkVmgm
ends <host><client> mYiddm
ends <host><client><gateway> kggggd
ends <host><client><own> qgfage
ends <host><far> qdhfdc
ends <host><far><far> mgfgfc
ends <host><far><gateway> ogggfa
ends <host><far><host> nfgdfd
ends <host><far><own> hfgdle
ends <host><gateway> fbakep
ends <host><host> mhaohW
ends <host><host><client> rdgbdg
ends <host><host><far> kgggee
ends <host><host><gateway> tdhdfa
ends <host><host><outside> qegedd
ends <host><host><own> lefgef
ends <host><host><zone> nbgehg
ends <host><outside> mlfkcW
ends <host><outside><gateway> ofhefc
ends <host><outside><own> fghdob
ends <host><own> tZhhea
ends <host><own><host> pfgcgb
ends <host><own><public> vcfdcd
ends <host><public> oWfoha
ends <host><public><own> rdhdfc
ends <host><server> bpiadj
ends <host><server><far> qegcdf
ends <host><server><outside> nfffgc
ends <host><zone> fjaldi
ends <host><zone><client> kfggfe
ends <host><zone><own> jchfjd
ends <outside> nUkihe
ends <outside><client> obeXeq
ends <outside><client><far> dgggnc
ends <outside><client><own> hbffoe
ends <outside><far> vdeUfj
ends <outside><far><own> ogfefc
ends <outside><gateway> ijmbdc
ends <outside><host> kchifd
ends <outside><host><gateway> ofefgb
ends <outside><host><own> ebfnie
ends <outside><host><public> rgfbZh
ends <outside><outside> fboYas
ends <outside><outside><own> kdfkia
ends <outside><own> mjeoiP
ends <outside><own><gateway> kcgobc
ends <outside><own><host> fdehhk
ends <outside><own><outside> nkchea
ends <outside><zone> rYcdjh
ends <outside><zone><far> jggggd
ends <outside><zone><outside> ehfgrY
ends <outside><zone><own> egghoZ
ends <outside><zone><public> bgfdog
ends <own> ijVmck
ends <own><-<client> obhfff
ends <own><client> legXne
ends <own><client><outside> jhfegf
ends <own><client><own> pgefga
ends <own><far> rffced
ends <own><gateway> jdcffn
ends <own><host> chffap
ends <own><host><client> nfhcee
ends <own><host><far> laghgf
ends <own><host><outside> degerc
ends <own><host><own> eWjjta
ends <own><outside> lljjZY
ends <own><own> ecgfkk
ends <own><own><client> jfggff
ends <own><own><own> lefffg
ends <own><public> bYeqgn
ends <own><server> dYeugf
ends <own><zone> pZZhkf
ends <own><zone><outside> fwagcb
ends <own><zone><zone> rZghfc
ends <public> dqbifd
ends <public><host> Xaksie
ends <public><own> hjZlge
ends <server> cdYngn
ends <server><client><far> qfegdd
ends <server><gateway> jgffgf
ends <server><own> ndbohY
ends <server><own><client> jfffgg
ends <zone> hgtVci
ends <zone><client> ndlgZd
ends <zone><client><client> mdfgfg
ends <zone><client><far> fhehma
ends <zone><client><gateway> offgdd
ends <zone><client><host> qffeed
ends <zone><client><outside> ihceqZ
ends <zone><client><own> ngfgcf
ends <zone><client><zone> pdegee
ends <zone><far> hfdghi
ends <zone><far><gateway> kffgff
ends <zone><gateway> hZfhne
ends <zone><gateway><gateway> vbbfib
ends <zone><host> tYeddj
ends <zone><host><client> hhhhnW
ends <zone><host><gateway> nfgfnV
ends <zone><host><host> oZgdfk
ends <zone><host><own> ieddki
ends <zone><host><public> lalefe
ends <zone><host><server> dqfheb
ends <zone><host><zone> icgguU
ends <zone><outside> sebbei
ends <zone><outside><- gefgcm
ends <zone><outside><gateway> qcfegd
ends <zone><outside><own> laefcm
ends <zone><outside><zone> hffgna
ends <zone><own> qjbece
ends <zone><own><client> kgffff
ends <zone><own><gateway> ochffe
ends <zone><own><host> glgYih
ends <zone><own><outside> ohffhY
ends <zone><own><own> igggjc
ends <zone><own><server> nffgfc
ends <zone><own><zone> fkdcoc
ends <zone><public><own> rXehff
ends <zone><server><host> lffege
ends <zone><server><own> jfgggf
ends <zone><zone> teefbd
ends <zone><zone><client> jgfgge
ends <zone><zone><far> ggggpX
ends <zone><zone><gateway> meffhd
ends <zone><zone><host> rZffgc
ends <zone><zone><outside> lYeikf
ends <zone><zone><own> gmbgoX
ends <zone><zone><zone> gjfflb
ends nbgleb
ends up ncfleb
english $ fggffk
english ? eegedo
english iegecn
english please fgffYr
enough effkoY
enough for ahhgsX
enters nfffcg
entries hebmhe
entry eecsdf
enumerate Vnhkeg
enumerate every Xpmech
enumerate the Zmihef
erp fcfchp
errno <n> kfffff
errno lfffff
error : nffffd
error <n> meffff
error lfffff
error number leffgf
esmtp meffff
establish an jfffgg
establish oehdfe
established -j gfgfdl
established dggfii
established rule dffgod
established src lffffe
established 那 dgfene
eth <n> dehfcq
eth dehfcq
even cross qegcgb
even get vbbhfa
even kmedcg
even let jffgfg
even touch lfhdff
evening $ aegglk
evening afgclm
ever get ggfami
ever heffdm
every coenZe
every dnat ebcsff
every minute kdhfck
every network arfchg
every port mYbqef
every service ankhed
every source emfdhf
every zone eoeege
everybody rnaXch
everyone esfdZg
everyone who flffgd
everything bfolec
everything that cqiefb
everything we eUknhj
evidence imeegc
exactly ? Yhhgfn
exactly dmfbfl
exactly is bjfeen
example , nchgee
example : mgefee
example <own> jgggge
example com hdchhl
example kfffdi
example net jfggge
example org lggfdf
examples dbhcev
exim gdhahn
expect hghdek
expected ? oXgejf
expected tZgchd
expected to oafheg
expire ? fbhdgp
expire bahcht
expires Xgdggs
explain -a cghedp
explain : ggffdm
explain ? lgggfc
explain ibgeZs
explain it cggeZu
explain l geggel
explain like eghecp
explain line bhffas
explain mail ggggdj
explain me nfgeZj
explain please mfffYl
explain pls jgfebl
explain the kfgeZl
explain this igegdk
explain to gefddo
explain why lfgggd
explain 一 hegeVu
expose bhqjdZ
expose to cQmuif
exposed inmiZX
exposed on ZvfjiU
exposed to limgYc
exposes YYlpgi
exposure check cmfehf
exposure cnficg
exposure of djekal
eyes fffffj
fa <n> jgggfe
fa jgggfe
fail ekaaip
failed : leffff
failed connect jfggff
failed lffffe
failed to kgfffe
failing mgfgde
fails pefdbi
far as iogbed
far kjZgeh
fate sebboY
fault ? udfedc
fault udfedc
feels Yahghr
fetch ibfehk
fetch mail gddgfm
fetches jgggff
file , dggdmg
file Zdifin
file does hhfZlh
filter : lgfgkZ
filter hfgenb
filtered pdfdgf
finally adgnmb
find gdgndf
find its mgfffe
finding <n> gjgfef
finding mjeeah
fine $ tbedgc
fine , mheegd
fine <outside> nffged
fine ? oedhef
fine lbfhie
fine on jgggge
firewall ? qhedec
firewall hkeifb
first day ggiibh
first lffgch
first time dggfco
first week fgfgfj
five $ efhedn
five febhep
fix acefyb
flip hgfekf
flip the gfffkf
flipping idfdme
flipping the ggfflc
floor kfeecl
flow ndfcbl
folks kaekdi
follow fsgbcf
following hgggid
for $ dheZdt
for , hfgfan
for : ghecen
for <client> lZijka
for <far> saghcc
for <host> hginYe
for <n> jggkcd
for <outside> mkdZma
for <own> hedjmb
for <service> mXelkc
for <zone> fciblk
for ? hhfbVu
for a sZibge
for dcfili
for each hofcdf
for every gledgg
for her mZhfcl
for him ngggfb
for it uYtXfX
for me aoiZbo
for our bcdjfq
for people kZfckk
for port fchdkj
for snat dehfqc
for somebody kfjafg
for that lcehei
for the kfgibg
for them oekfae
for this hgenbg
for tonight iefhpX
for us jbfdnf
for what kfcfek
for which cneehg
for whom foecge
forever kgfffe
form jqfZfc
fortigate befcdv
fortigate in degcfq
forward , jdffke
forward -i efffjh
forward -s egfflg
forward <n> dffflj
forward ? fggfjf
forward ZZemrf
forward drop ogeaYp
forward for ZXhneq
forward gets cfhfmf
forward is chddog
forward last hfhfck
forward on edgmgf
forward packet jggffg
forward policy jggfka
forward rule ggefpb
forward that sebbgf
forward to baermb
forward were hghhmY
forward 到 dbcuff
forward 最 eggejg
forward 的 lffiiZ
forward 里 fffgke
forward 默 efffoc
forward's eeffne
forward's policy Wgfftf
forwarded $ qaelfa
forwarded , eberff
forwarded ? doeoac
forwarded anywhere ihgifc
forwarded by jfbjgh
forwarded kgdseV
forwarded or lggegd
forwarded to mgdneY
forwarding fdekle
forwardings iZcwdb
forwards $ gdflgf
forwards dWkwfZ
forwards in dbojfe
forwards on ffbpfe
forwards pls hdfmgd
forwards point gegkgf
found hggfam
found in hgffdk
found this hggfbl
foxmail kfffgf
foxmail 报 kfffge
foxmail 收 mffgfe
friday $ dffhdm
friday ? gdggem
friday Xfhdol
from <client> pdgfee
from <far> wcfddb
from <gateway> taggeb
from <host> vdhXbg
from <n> yaccee
from <outside> gbljdg
from <own> hdgfek
from <service> jZkjgd
from <zone> legbmc
from a iadnei
from an pggZgf
from anywhere eqbXfn
from drop fffgld
from his offfga
from hitting mfhedf
from its mfheed
from line dhghpZ
from my lfffgf
from our hjdffh
from some neeeff
from talking nfheag
from the hggdhh
from their obdehh
from there pShber
from unknown lggffd
from where Xzbffd
from which VyfcjZ
front qYgdei
full falddn
full list fhlhfb
full of mgfffe
further nhgbff
fw <n> gdgffl
fw config gagggn
fw jifYem
fw rules ddgfeq
fwd drop iggeej
fwd gegjdi
fwd in kgfgfe
g $ eggeem
g kakeie
gateway $ ibgmfe
gateway ? pjgedZ
gateway config ffgeek
gateway mfdiZi
gateway or kfgfge
gateway rules bfgeep
gateways <n> fdheen
gateways hcheem
gave me nfeemX
gave ofeelY
get <n> qgggfW
get <service> hndbpY
get a pehehZ
get an mdffie
get anywhere xZgbde
get at ijkdgZ
get fkhehd
get forwarded ngYmgc
get in kfdYil
get into kmeYfh
get its jffgie
get nothing jgfgff
get out jecgjg
get the wVfYdm
get there lhebhg
get through mibgef
get thru wfhWce
get to finede
gets <n> jfffff
gets a gjffhe
gets fldiic
gets in kofced
gets nothing nfgffc
gets out jneded
gets there aohdhf
gets through buhZee
gets to fofbff
getting lkcfgd
git nffgde
git push pffede
github com gfhfcm
github ifgfbl
give dejjkb
give me cflmce
given idiija
given that lgfdam
gives ? pfedef
gives nffeef
gmail <service> jgggge
gmail jgggge
go $ mhchZk
go , ifgfkb
go ? bUkugf
go lcfkbg
go out medhjc
go through refdga
go thru mfeegf
go to hgecmf
goes $ iggemc
goes away fgefrZ
goes in hhgglZ
goes out qgggXf
goes qUfhpY
goes to ddghoc
going iXehim
going on mgffdf
going out ldffeh
going through eiadct
going to pchbla
going via mgffcg
gone , Xfgfsf
gone ZdfhxZ
good ? qehdfb
good for ggeecn
good kaeZip
good morning lcfdfl
google com jgggge
google kgfgfe
got a hjgegd
got exposed cdoihc
got kfhhde
got this meffhd
green cfgfgm
grep lfffgd
growing kbgcgl
guest jaedep
guest wifi fadegr
guests ednddl
guide jedrcb
guy nddiak
guys ojdffa
gw $ kgniVe
gw , ffckje
gw : pdffde
gw <n> dcfccw
gw ? gjifgd
gw hchgfk
gw line hZiblk
gw rules ehhdaq
gw 的 ibhden
gw 第 gghfZo
h nfffgc
had kdegld
had no dgfipa
hairpin ? pZecco
hairpin mdgfic
hairpin nat kfgdgg
hairpin or qdgdfe
hand gilkdY
handed fadvcf
handover fbhjbm
handshake jleeee
hang sbgggY
hanging Zanqcg
hangs , lefggf
hangs for oegeee
hangs on iadnhf
hangs pcfkcc
hapens segcde
happen jfffkc
happens if gfffrZ
happens nbhbob
happens to qbhalb
hardening dggdpd
has <own> jffgff
has a kifegd
has access cshegZ
has been gYiilf
has it Vmfenh
has koeYid
has line geggcm
has no hkffch
has the iagcfo
has to kfggef
have <outside> whaXjb
have a cibhen
have access aiqdfe
have any kdflbf
have anything cbgrhd
have been gZkffk
have ejjjcd
have exposed mUknde
have no kcdleg
have the fddgil
have to mgieiY
have we WWqreh
he can ueYfgc
he get odfdgf
he is mgfgce
he shfcZe
he wants ekfehf
health check lfgefe
health lfgefe
healthcheck peggec
healthy ? mffffe
healthy lffefe
hell mbgdgj
hello , pcghec
hello iaihdk
hello team edkmgc
help $ qafeam
help nWfdmh
helpdesk oegbbk
her ? ogegbe
her pYheei
here $ dckkdh
here , clhgcj
here : kefcdn
here ? meclfc
here jcgjfg
here what ggfeYr
hey , pcgceh
hey bot heejgg
hey ljfYgh
hi , nffeeg
hi all lffgch
hi lbgefj
hi team ofeffd
him $ jefdap
him ? mgggfc
him in lgfgfd
him obeado
his oegfgd
hit <host> mjfffb
hit <own> lieeja
hit <service> knfagc
hit line geggfj
hit loidbZ
hit merge Yffefu
hit port gofcfe
hit tcp engagg
hit the njfcdf
hits lfhbei
hitting <own> kefboc
hitting reeakb
hold madlff
home ucfced
hook qdfffe
hop shfeYf
hope hXemdm
host $ hlZlef
host , ipkecY
host <client> icjdke
host <host> ifejff
host <own> mdgfge
host ? ppXgea
host in ocdheg
host oXjgic
host on mafmcf
host out oehXhh
hosts in rcjcfc
hosts on lcgeje
hosts qldicV
hour hfffld
hours lfigdd
how come llffZe
how do cfgdct
how does xbdfae
how hhebdo
how many efheel
how much faeffr
how should dfgfgl
human hefmYk
human words hffnah
hypothetically ffecoh
i <service> mdghfc
i add eggftW
i am hcikfe
i append ffhhmb
i approve nZfbgm
i ask ifebfm
i be jffgfh
i believe hdgmee
i call hegffj
i can dbhpeh
i can't mgecej
i checked jfffff
i delete Yehhtb
i do iegkdg
i don't ragbcl
i drive fffffl
i drop agggvW
i e jkjdcc
i even hffZgp
i get jaklfb
i got jffcem
i have jehkdd
i hit Yefeeu
i inherited eeljee
i know khfffe
i land ocimbZ
i looking jgfffg
i mean ljeicc
i merge ffgfgj
i moved kfgfff
i need dmfeeh
i only oafZfo
i paste deeepg
i ping lfggee
i put gjedqY
i read nlbaam
i remove heefsY
i right tefeea
i run ubdbjb
i should fddmjf
i sit lflYfg
i still eeggme
i strip cfffog
i swap cjgcpb
i take efghke
i tell mgfdfg
i think ghenfc
i thought eafieq
i took ggggkd
i type jgegeh
i use kceafo
i want gjgWlj
i was ohdaZn
i would megdkc
i'd like iffgjd
i'd megbif
i'd rather nagefh
i'm <outside> qffebf
i'm a ffljdd
i'm five fghdfk
i'm medgbi
i'm new hggddl
i'm on neefff
i'm sitting lggdfg
i'm the magfgi
i've lgffhc
icmp echo rdfcef
icmp pdgdch
icmp seq lgggcf
idea $ Yncefp
idea ? scfhdb
idea Zkecjn
idea what fffffk
ideas ? ncfgff
ideas pdffdf
if <zone> tbceci
if a nleedc
if any fkfefh
if fgchrZ
if forward gfgcsZ
if i fbhhle
if i'm phfgbd
if input affhpf
if ip dehdrc
if it nafcfm
if line agfhrc
if so eignea
if some obdiib
if somebody jebkmZ
if someone heffkg
if that pghdec
if the ggefmd
if this ggfctX
if we bfefog
if you oeghZg
if 我 efghnb
iif jgggcj
im five ffggdl
im mdffdi
impact ? egfeqa
impact ciebwZ
impact on cfggnf
in $ lodbgc
in , jfghja
in -a fgfgpZ
in <n> hfgefk
in <outside> lffffe
in <zone> qfjeab
in ? pedemX
in a ihhdgg
in an ffhdfm
in behaviour gchgmc
in english icffcn
in for imgZfg
in forward hffgje
in from gVmkdl
in human hffmah
in ip lggfef
in it dbffkl
in its tffdae
in l jgggge
in line ffcfeo
in mail fgffZp
in my kcflbg
in on kjbhbg
in our feeeof
in place aggfnf
in plain fggedm
in the iahjgg
in their ifgeej
in there bkfcgm
in to Zhcmjh
in words idfddo
in writing ikcfgf
inbound <service> peeUli
inbound jXejii
inbound mail agfere
inc <n> hfhgdj
inc hfhgdj
incident ogcdbj
incoming <server> kfggff
incoming jfggff
infra eegedp
infra fw gdgffm
infra gateway cfgefo
inherited edlidh
inherited this edlidh
initiate nmebce
inner dZhpie
inner router qgfcgb
input -i effgnd
input -p agfgki
input -s ffgfdm
input dgfdsc
input policy cegeqd
input to Xfhgqg
input 默 eghfkf
insert efggpa
inside address ocfdgg
inside idmmbZ
insists rifccc
instead mcfane
instead of kageqb
insurance Ztcmeb
interface jcefgk
intern beeflm
internal address pegefb
internal ip hffjff
internal mWipfZ
internal machine ndcjgd
internal server fdfnhd
into <client> nbgihb
into <gateway> hkffka
into <host> ikhbge
into <own> nffYih
into <zone> loebdc
into rlcZee
into the iodfga
inventory eehtca
inventory of dfjoec
involved lffffg
io : jggfge
io jggfge
ip $ oeifec
ip , sgefcc
ip <client> lggffe
ip <far> lgfffe
ip <host> kfgfff
ip <own> lffffe
ip ? hahcau
ip does pegede
ip forward cggcsc
ip lechlb
ip 上 ggglgc
ip 是 lffffe
iptables -a dgfelh
iptables -i ffehkg
iptables <n> idgdfm
iptables Ycghpj
ipv <n> hfgfoa
ipv hfgfoa
is $ mgekdb
is : hfffjf
is <client> kadmfh
is <far> ldeiic
is <gateway> pgeaei
is <host> fkYnef
is <n> gnckae
is <own> xebfgW
is <service> ltdfcY
is <zone> kdhcih
is ? wahWeh
is a mffdcj
is able erobfW
is accept igfgjc
is anybody drdeeg
is anyone hrgZhb
is anything ljckfZ
is asking hmdhai
is at jgefej
is behind Yfgnig
is blocked ngfchd
is dead tgggbZ
is drop phedfc
is exposed mjehcb
is fbglfj
is fine rdeffb
is for egejfi
is forwarded Wdfwge
is from jffggf
is full mgfffd
is going ecglje
is gone ghbioa
is in ejfdkg
is it gbgffn
is line icdfbs
is mail nggffb
is not mkfbgc
is ok rdcgee
is on jdgcbp
is our hYlfdn
is port qmVhfb
is possible kjffcf
is published cebvdf
is reachable ejsWfe
is removed ggefmc
is right fdgmjb
is set cffgmf
is slow decdet
is somebody iblfgf
is stuck mfgefd
is that ejarfa
is the macaes
is there jpelWZ
is this neeeal
is to dggfpb
is udp regbgc
is up jggfgf
is waiting Wffjpg
is what lfffff
is wrong jggfff
isn't xfbbbe
iso algjgf
isolated from mfffge
isolated offgga
isp mfjgaf
issue seedfc
it $ ndehYl
it , eoehec
it : kfffbk
it ? iZhqhZ
it answer qhdedd
it at hmhdVl
it back gahZhr
it be idkYkh
it blfjbj
it break hbfdkl
it by jgbnjZ
it can't mefgef
it comes gZgoeg
it correct pdedid
it die ibflfg
it do fegdhl
it does gefehk
it doesn't lbfefk
it end ohdjZd
it even pdebgh
it for dfkhdi
it get vWecej
it go lcfjbj
it goes jjdble
it hangs sgfZed
it has kbhejf
it in fhglbh
it just idgejg
it land dhdtcb
it let pcdcif
it make ldgbnd
it matter fdgelh
it mean kcgafo
it means fhgdcn
it never oegfgb
it normal rcgcgd
it not ragehc
it on kkffZf
it only fbZrek
it open mbaTgy
it opens geffgk
it or jgfigc
it our jgfggf
it out lffgfe
it pass pefcff
it permitted mfgegd
it possible wcgaha
it reachable Ygfeiq
it says iggcdl
it should mffege
it talks odhehb
it tell qfedfe
it that qZfnca
it the ifgbel
it there fggeem
it through gjgfef
it thru lfggge
it to jkeddg
it true esmaca
it us ucgcfc
it uses nbfffg
it wants gfegfj
it was legfeg
it work enWgen
it worked pagcej
it works nfegee
it would effknZ
it's broken gegffl
it's for fpabfl
it's jaidbo
it's the peghdb
item <n> hqcgce
item hqcgce
its -i agfgof
its <host> kcfenc
its <service> kgfggd
its alerts jfgfgf
its internal lgefhd
its own ogfcdf
its paffhe
its private hhejch
its scans mgfffe
its updates nggdfd
its way kgfffe
itself $ goeceg
itself , pckcfc
itself -> pdhgec
itself : pfdhbf
itself ? hnmcab
itself able tYckce
itself be eoehfc
itself get tadiga
itself lkhahb
itself open xVgchd
itself reach tchfgY
itself talk pdghgY
itself to obfffg
jenkins bbfggr
job on nggfec
job qbfeid
jump hcdadv
junior feffdn
junk hcmZWt
just fine ngeggb
just got feeggl
just hangs meffge
just ikfbei
just spins ngffde
k <n> jdgffi
k mcgcdl
keep fhffpY
keeps redcff
kill Ykffsa
kim jgggfe
kind jdgbem
kind of ggefcn
kind regards qZfgge
kindly confirm keffgf
kindly hceiem
kindly tell rbbffh
kinds gefffk
kinds of gefffk
know from fmfege
know hhgjai
know if qefeah
know whether pefahf
known begsde
knows heeldh
l <n> ffgZlk
l gfgZlk
l google jgggge
lab ncggeg
label printer pchfbf
label sdhgac
lady heeeem
lan nfefgc
land $ aYjtfe
land ? phcgdc
land iedvfW
land on hiboga
lands lagqbd
lands on kahrbb
language gggfYp
laptop , sfebdf
laptop <client> rdcgfd
laptop at mfefge
laptop in pfefbg
laptop is jfgfff
laptop ocjgdc
laptops raggfc
last abfgft
last friday gdggel
last night fdffen
last nite iefffj
last thursday fdhffk
last tuesday gbggeo
last week hahgco
lead gacqdk
leave vehZgY
leaves kgggdg
left eodZdn
leg <gateway> gldggf
leg nichfb
length <n> kggffe
length kggffe
let <client> gfgfke
let <zone> jfghoV
let him kgfgfe
let in lkhcbf
let it pggffY
let me lefefg
let tdhdjW
let that nggbdg
let them kggdgf
let through rcgdXl
lets <zone> sagdfd
lets it ldggeg
lets riefdY
letting kdddgn
lgtm dchadv
like i'm gggfcl
like im efgedn
like lgaieh
like that qefdfd
like to kegihb
limit <n> fgggek
limit fgggek
limit limit fgggek
line $ ekgehf
line , cgghob
line <n> Wdgcrm
line Wcgdsl
lines <n> aYidti
lines ZYidsj
link iegcfl
lip <host> jffgff
lip jffgff
list $ cjjifd
list ZmjodZ
list all dhijfd
list every flYmhd
list everyone flefgf
list everything gkmlcW
list of bhhlef
list pls gemiec
list port hbeogd
list the bmfjhd
list them fmdghd
list 给 fgfkfe
live pcgbeh
lives on pfhdeb
lives qdhdfb
ln <n> gchcfo
ln gchcfo
load for pjhbea
load occWhp
loads hmeche
local kbfafo
locally sbiage
lock cfggne
lock myself agggng
locked fleZkh
locked out eleZjj
log , jgggge
log in ikfcdj
log jhffeh
log log fgggfk
log prefix fgggfk
logged in segbgb
logged segbgb
login : jffgff
login keffgg
logs : jfggff
logs lfgbgg
lol $ dbgocj
lol cbekeo
long kggggd
longer qbgdhe
look $ cehefo
look at gigdej
look before gffdgl
look gghecl
look over ffgfgj
looked jeefbn
looking at jgfffg
looking jgfffg
looks fbgdbv
lookups veghXa
loop tdhdbc
loopback qcjaic
lose <service> fggdpc
lose cfgdsd
loses gdgfsY
loses its bggfpc
losing ffhgdl
loss , jgggff
loss kggeff
lost connection kgfgeg
lost kffefg
lot shfhXa
lunch fgggan
mac idgfgj
machine $ fjakgg
machine , jffkdd
machine ? Xgdplf
machine in kZngdg
machine is qWehie
machine lffoab
machine sits Vghnig
machines in pfdfdg
machines oZhncc
made gXfohg
mail address ncfegf
mail client reegcd
mail example hbbhfo
mail from hcecin
mail gw lcffhg
mail is kfgffe
mail over negffe
mail queue aehdgq
mail server pffdfd
mail through ffgeel
mail via lfgggc
mailbox hagbfr
maillog jggffe
maillog on mgfffd
mails vbdddg
maintenance cfhflh
maintenance window befekl
make any fegfnc
make it qehcde
make obgboa
makes jlfeed
manage kgafdm
manager rdYdgj
many efhhej
many hits ggggbl
many messages dfgefn
many packets ffgfel
mapped smahbX
mar <n> lgggfd
mar lgggfd
mark <n> kfffff
mark kfffff
martian offfdd
martian source nffgdd
masquerade $ gffdme
masquerade , aegglk
masquerade <- fffffj
masquerade Wfffri
masquerade do hgecbq
masquerade for ecffli
masquerade in faedgs
masquerade line bhggrZ
masquerade on effhmc
masquerade rule ibgdjk
masquerade would ggggoY
masquerade 删 efggqZ
masquerade 去 dhehob
masquerade 这 ggfffj
masquerade 那 chggkf
masqueraded rfgaee
match $ kfdfdj
match qddeff
match since gggefk
matches kbfcfm
matrix gpebhd
matter dmdZlh
matters oggded
max dfdcfs
may <n> jgggge
may foeddh
may open glgcgf
may reach glfdff
me $ kjhYbl
me , jfchbm
me -a cigYnj
me : gegmcg
me ? nfiZfg
me a sdbbek
me all hedoee
me every ilfibe
me fkjhbe
me for nkedce
me if uagcee
me like effefm
me please lehkcc
me pls qeedee
me tcp jgffgf
me that kdlhga
me the lZhikb
me this igegck
me through mfeeal
me what eeincf
me whether lfgfff
me which gldhgd
mean $ ajekei
mean ? neefdg
mean kjehZh
meaning ? hgggam
meaning ifffYq
means jecebp
meant flcjYl
meant to fmbjaj
meeting ieeefm
merge $ fefffm
merge ? fegedn
merge it ffgfgj
message mdgdfh
messages fYibdv
midnight $ fegffl
midnight ? geggel
midnight fegfem
migration gfekfg
milliseconds $ pfgfdd
milliseconds ofgfdd
min -j fgggek
min cfffkk
mind mdffhe
minute kcgfdj
minutes odfbfi
mirror ofgefc
missing mhdbje
moment ? gbegdq
moment hfcfco
monday $ eddfho
monday and lgefff
monday fhggck
monitoring host fgfgjf
monitoring jfgdkd
monitoring probe mggddg
month iZfffn
more dmdkha
morning $ mefddk
morning , idfffk
morning all jeeeel
morning jafdgn
morning the kggffe
most echder
move maecrc
moved ideelg
moved the phhhdY
moved to lghgfc
moving gbgenh
moving line gcggkg
moving the ffgfmd
ms $ jgggff
ms : jgggff
mss <n> jggfgf
mss jggfff
mss to gfgfek
much eZddno
must authentication oehefd
must authentication' legfff
must sdgdea
mx <far> offgfb
mx <n> jfgggd
mx example kgfgff
mx jccder
mx of ceeegq
mx record fegcgo
mx 记 fdhbfp
my box mgeege
my colleague jgfgch
my desk kdkffd
my laptop pdegfd
my maiiZk
my mail qfgggY
my pc ogebge
my phone kgggfd
my report fkekec
myself bgghob
myself out bgghoc
n $ glfeff
n gkeneY
name $ hcffen
name bjjafm
names meefch
nas abgggs
nat $ ggggal
nat , jfdkef
nat -a fhgdZq
nat -i cehdeq
nat ? pgfefb
nat kafjei
nat table gfffap
nated gligfa
natted mbfrfW
natted to aehqhd
nc : mdffff
nc miggae
nc vz klgfae
need <service> ogfefc
need a hcbljh
need an ehZqgf
need fjiiah
need it hhmhfZ
need one yacefc
need the ehgkch
need this hqdegb
need to gidjhd
needed nedWsc
needs <service> leffgg
needs paieef
needs to oggdfd
net : ngfffc
net <far> kfggge
net <n> lcgeck
net gateways dfhbbt
net gegelf
net ipv cfgfoe
netops edge gehefl
netops fbhefo
netops gw gdgffk
nets cveahb
network , imedgc
network ? hjgeff
network iodfec
network that arfchg
networks are enefgf
networks bxdZic
networks can Ywgbhd
networks get bofffh
networks have dqgdhc
never an ogeffc
never get kffggf
never gets tdddfc
never mhhjYd
never seen hgecZt
new -j gggfYp
new dgegfm
new here jcfYes
new in jgfdfi
new on fbfgfo
new tcp ofgffb
newly iceemf
next gefimb
next hop rhfeYf
next to difjid
nginx on pgfdgb
nginx rdfbch
ni <outside> jggggf
ni <zone> jgggfe
ni jgggff
night $ gdgdfn
night : nggggZ
night ? defefp
night fbggep
nightly nggefb
nite iefffj
nmap odfdff
no $ qbmXib
no , pbefei
no -i fefgar
no : llmcba
no <n> jgcegj
no <outside> kceeme
no ? nfegee
no answer lffgfe
no auth jffgff
no dnat kgffeg
no go qcaehh
no himbcg
no idea fgfffk
no longer jefgie
no mail gegfcn
no matter hqgXfe
no nat nffefe
no reply mgfgfd
no route mdffgf
no syn kgffge
no trouble vXfhhZ
no vpn lfefgg
nobody goZkcf
nobody in mmgcdb
nobody on hmcodZ
noc negedh
node wZbgch
non efjici
non technical dfjibj
none eaglhj
none of seedbf
noon $ eifjge
noon cjeidk
normal ? nfdegg
normal odeehe
not $ dYfmpc
not ? maggei
not a edfldk
not able qedggb
not be pcgdfe
not connect jggfgf
not from wXYhfh
not kgbjeh
not open oncjXb
not reachable qabhif
not the kghffd
not via ngfbeg
not work kafegl
not working bfhces
note odfddi
nothing , jgfcdl
nothing back kgffff
nothing comes fegfel
nothing else Zegmlf
nothing ever kggggd
nothing from oggdgb
nothing in kegffh
nothing on nafggf
nothing teegdZ
notice gfegnc
nov <n> jggfff
nov jggfff
now $ fZnhgh
now , dbcclq
now : ngfgfb
now ? hcciem
now hZhgbp
number : leffgf
number jegeek
o jfffjc
of <client> sifcda
of <gateway> mdddkf
of <host> heenja
of <n> cffemh
of <outside> mpdeZd
of <own> ogZmcd
of <public> lZdjhi
of <service> dmhflY
of <zone> pcccjh
of Xilgjf
of a pefcdh
of adding gggdld
of all femehe
of an lgefie
of changing bhghrZ
of course mcdeek
of dnats dcfogh
of drop Ygggua
of dropping Wgfgsf
of everything cZplfe
of flipping idfdme
of forward hhgfma
of input icagni
of ipv lfegeg
of it flblcg
of line ghccjl
of lines dfggme
of mail hciYfr
of my fkcigf
of our Xjghfm
of ours gbindf
of port hmYigf
of questions fffffl
of removing heffmd
of setting fggfqZ
of sources fofbhd
of stuff gfeffk
of swapping ffffkf
of that nfecgg
of the fhjfgd
of them edlgbl
of these sdagch
of things gfeffl
of this egeghj
of us Zijjeg
off from mbebkh
off licfka
off line Xfggsf
off the Xgghsd
office kgfege
officer kcebep
oif <zone> jggffg
oif jggffg
ok ? saeeeg
ok jjeXji
ok or pdfeef
ok so rchecd
ok then ghghlZ
ok 吗 rdeeiZ
old iYelfj
old runbook gfheel
on $ ojccfe
on <client> ngghcc
on <far> qcehjX
on <gateway> gjfXjj
on <host> heciel
on <n> pheegb
on <outside> kcikga
on <own> hffohZ
on <public> jcleoW
on <service> lpeejT
on <zone> pjifeU
on ? qZehhe
on a lfffdh
on any dthcfb
on anything emdigc
on call gagddr
on dev nffgdd
on earth jjffbh
on friday gegdhk
on github fdffgm
on here jffelc
on it ldhdfh
on its megedh
on line fgfbgo
on mail iciilY
on monday jldbdj
on my kgfecj
on our kjjhab
on port ggebfo
on prot sdffga
on tcp mofidU
on that qgfadf
on the dkfibj
on this WZjshf
on thursday iedgkf
on top ggegkd
on udp nZfoag
on what dZeoem
on whatever elefgg
on which emVqhc
oncall obfddl
once cedksa
once i kehdmZ
once the cgfepe
one $ iYhjdk
one , hiefZn
one : ubdejY
one ? ubgbYk
one actually ggffao
one before segXgf
one doing iffdfl
one for kfgdal
one in lfffff
one of oidadi
one pdadel
one sentence fcikci
ones ajnfge
only $ mgfgfd
only , kfgeZm
only ever nefedi
only fldjbi
only syns ngfffc
only the rYfigb
only this jgfgge
onto <host> lefflb
onto jZgohb
open $ ojhiaZ
open , nceZdp
open <far> rgdece
open <host> kgaekf
open <n> fjdUkp
open <own> vhfddX
open <service> mgiUjh
open ? rnblWY
open a klcfdf
open an jiedgf
open clifff
open connections legggc
open for ufeYgd
open from haloea
open or refbef
open port ZilWcu
open tcp ikccfj
open the oceigc
open to esihbY
open up ggffmb
opened <own> kfgfff
opened jfahgk
opening <own> mfecjf
opening mcgchg
opens <own> rghVdi
opens <service> tegXgf
opens fine rdfcgd
opens hegZil
opens up hggdld
openssl lbhbhj
openssl s kfffgf
operation lfffef
ops idffgj
options jggfgf
options mss jggfgf
or <gateway> legeff
or <host> mfgdeg
or am fehdij
or are kehfgf
or can hmggeb
or closed pddfgf
or did lmblcZ
or do jdgcih
or does kXelld
or drop jffgff
or dropped lggefe
or glhebh
or is hZfmkc
or just knYaig
or no lZnfgb
or not maahji
or on ftelZY
or only nncahb
or the nfgecf
or theirs jgfgff
or what scdcei
order hffdlf
org : jgfffg
org kggfdf
others ljgcja
our <gateway> mffgfd
our <host> hikleW
our <outside> klddef
our <server> ifngdc
our <service> jZkWdt
our box ogiegZ
our fhjcej
our monitoring lggfee
our mx djcleh
our networks dqedhd
our own neeffe
our partner qbbggf
our public nZkdgf
our published iXqale
our rules oZfghg
our services ffjnfZ
our side lblefe
ours ? negcgf
ours gchnee
ours or jgffff
ourselves gehfle
out $ rbhccg
out , iifcdk
out <n> nfggec
out ? kbgdjh
out after ofgfdd
out at mggfde
out from mfdggf
out is nfgefe
out leealg
out line ahgisW
out of ejfcnd
out on jjfhce
out ours jffgff
out src oefffd
out the eafkik
out there sblfcZ
out to phZbhh
out' lggdeg
outbound <n> sfgeea
outbound <service> nfhega
outbound ? mbfdel
outbound delivery negdgg
outbound to jgffff
outbound ucfcgb
outgoing <server> kgffff
outgoing <service> hfgfjf
outgoing iegemd
outgoing mail wcgeac
outlook cannot lggffe
outlook error mdggfe
outlook in lffgef
outlook is leggge
outlook just kffggf
outlook lcgfei
outlook on keggff
outlook there kggffe
outlook 报 kefggf
output gZhhmf
outside tgeead
over <n> rcefZk
over <own> egfgjg
over <public> lffeff
over <service> qhgciY
over github gegfgk
over nedbhi
over to odhfee
over udp crfalb
own <service> emdgla
own ikgbfg
own shell mfgfcg
p <n> oafdfj
p oafdfj
pack jefhff
packages from ngffed
packages ngffed
packet $ peffcg
packet ? lfedej
packet for khffdg
packet from rhdcfd
packet loss jgggfe
packet meghbg
packets ? gffffj
packets did gggffj
packets has gfggej
packets hit fegfem
packets ikgcYl
packets to jfffff
packets transmitted jgggff
pacs keffdj
page $ pcckYj
page rbefdg
paged gfefgk
pair gfgfek
part lfffff
part of lfffff
partner example kgggfe
partner mbebhk
partner's nfffee
pass $ lfgege
pass ? qffebf
pass it nggegb
pass or leffff
pass vfgeab
passed sYehfe
passes ifgefj
passing vedchZ
password gdfYft
paste deeepg
patch befhep
path nfeZcm
payment provider sdgdfc
payment sdgdfc
pc <client> oggbef
pc in iaobhg
pc is jgggfe
pc ncideg
pci hmhded
pcs mfhfha
pentest uZkcga
people <outside> kbdgme
people are reegeb
people in nefdfg
people jpgYia
people on mifcfe
per foceeh
permit ggeefm
permitted ? rggbde
permitted by ocffge
permitted ljhaef
permitted to jnfcfc
person ebjkdj
phone $ kedffi
phone <outside> kffgff
phone oefdfg
phone on rYfffg
phones xdedgW
phrase acddiu
pick fmeccl
pick up enieha
ping <client> nhfgfa
ping <far> mgbggf
ping <gateway> kkcfib
ping <host> ohgfdb
ping <own> wZhdfZ
ping from ngdgde
ping tchdgZ
ping the jmfYgg
ping to mgfgdf
ping 不 offffc
ping 到 flfdhg
ping 得 qcgdhb
ping 通 negfee
pingable from ohfdfd
pingable uheeca
pinging <client> lffgge
pinging <host> ndfggd
pinging regcgb
pings <own> rbhcee
pings ubfedc
pkts hdgbbs
place hffdmd
plain <service> mabqgb
plain english ffgffl
plain gZdlen
plain language ggffXr
plain words iffcaq
plan cfekpZ
plan to chghkf
planning efgfoc
planning to gfgfnb
please $ eligcf
please , kjekZe
please : eejlTp
please aheiji
please can tdbcdh
please confirm qdfaei
please enumerate Wljoec
please explain kgeeao
please open akhWV2
please say oddgff
please walk lffgdh
pls $ lhhmbY
pls , Zeimck
pls : vfhbVh
pls check gagcfq
pls degnci
pls open eeccev
plugged gbjeem
plugged into idoegb
plz $ lcfgbm
plz qafgbj
pm hgdgke
pmtu gfgfek
point at cbeqej
point dYfodm
point of hclZdo
point to fedgfn
pointed at lffeie
pointed kffeif
pointing at afhkfj
pointing cdeikj
pointing to ffgegk
points kYdtbf
policy ? qgfeZf
policy accept hjeYjj
policy becomes gdhgle
policy drop mgfgce
policy ffgepb
policy forward dhdgoe
policy goes cgfflg
policy is jfdekf
policy of Zgfese
policy to Whheqf
policy was egffne
policy went bffgng
policy were efgflf
poll sdhaed
poller qdfgbe
polls mfhfed
pops lfgfge
pops up lfgfge
port $ lnZdff
port , gfkmcb
port : negfee
port <n> hijaei
port ? isbVje
port cgfnci
port forward befohf
port forwarded gabxiZ
port forwarding ajgrjW
port forwards hcdtgb
portal geekjd
ports $ Whhoie
ports <n> mrfaca
ports ? epedci
ports ZhkqhX
ports are Zggtfb
ports do sVbnhd
ports end Zahqgh
ports of Zbjpfh
position ejddgm
possible ? odfffe
possible from nigZhd
possible pkgbdb
possible to kjefcf
possible with lgfgfd
post kifddi
postfix <service> jgggge
postfix jahdhj
postfix on ibhdfm
postfix smtpd lggfgd
postfix 日 lgfgfe
postmortem iiecdl
postrouting -o gedcmj
postrouting -s dfggkg
postrouting cfefkk
ppl ikgdff
ppl on oegbgf
pr <n> gagcaw
pr cefdip
pr 有 gegfgj
prefix fgggfk
prerouting -d dfgfne
prerouting -i ffgehj
prerouting <n> cehcfr
prerouting iefegj
present jccjjf
previous ghgfbl
print offfed
print to ndfgcg
printer <client> jgefgf
printer <n> ffgfem
printer at lggffe
printer igeedm
printers fagefq
priority ghZdho
private address iicled
private ip nlfbec
private mjdkda
priya kfgfge
probe at pfgbef
probe ofgdcf
problem ? hfghpW
problem ocgbna
prod ddgeZv
properly kfffhe
proposal ggefqY
proposed egggpZ
proposes fgggoY
proposes to ggggpY
prot <n> mlfdfa
prot mlfdfa
proto kgfffe
proto tcp kffgfe
proto udp jgggge
protocol : nefgef
protocol kffgff
provide chkkfd
provider ncfccm
proxy pgdfha
public <own> lfehfe
public ip kfffff
public kdgoeZ
public mail ncfegf
public one kghfgb
public ports hYfngh
publish $ ioelZa
publish , ilkebc
publish ? fiqccd
publish cghqiY
publish to ZVnnhi
publish 了 eUgxic
published , ojkZea
published YbosiW
published on hhdpaf
published ports dXtjfe
published service hqcagg
published services depgfe
published stuff fbsfde
published things ienWhh
published to fXZuem
pull lchbgi
purpose ? gegfXr
purpose hfgecm
purpose of hfgecm
push tbbegf
pushed gefffk
pushed the gefffk
pushes xigYfW
put -a ggfglc
put a fhdfji
put dfgcnh
put in fggfld
put it mggbdj
put the nZkeeh
put this fgfffj
q <n> ekgkdc
q hkgkbc
qq jgggge
quarterly Zjhmfe
queries sfgcaf
query <service> qbeiha
query kkfgfa
question , llfbai
question : jiffee
question kjeefe
questionnaire fmhefd
questions can fffffk
questions do ggfffj
questions fegfen
queue , lgfgfd
queue is kfgcek
queue jfhcdk
quic jZeqhb
quick edikka
quick one heepec
r , kffgff
r ldgggf
radius fglfib
ran it neffef
ran mfgfef
random host gffmee
random ieilcd
ransomware grVfhg
rather mdgejd
rather than kgffka
rcpt jfggge
reach $ hZuedc
reach <client> rdcfeg
reach <far> nZefle
reach <gateway> cmffhf
reach <host> jhbchk
reach <own> jfZZjo
reach <public> vbgehW
reach <service> jmbXgl
reach <zone> odeghc
reach ? dboqgW
reach ffkafl
reach it glefgf
reach itself pYnbic
reach of hbwadd
reach port ivdcfW
reach the ohZdgh
reach 到 lmhbec
reachability enkcfb
reachable $ Wsfdmd
reachable ? qfeShl
reachable by bqcief
reachable for pghafd
reachable from misQha
reachable jplVce
reachable now gZgchq
reachable on eohbka
reached fmdbhh
reaches <own> glgcic
reaches oobafc
read njdZei
read their jeegej
read this mlbZfh
reading gefegm
reads kffdbm
real Zdfogk
real client ofhcfd
really mZahhk
reason ? pgddgd
reason udebbh
reboot jffeei
received , jgggff
received jgggff
record aegbfv
record of jdedfm
recv kfggfd
recv src lfggfd
red hegddn
redirect pdfdge
refused $ rdgdfc
refused , nffgfb
refused <own> nfdgeg
refused from jgfgff
refused is kffgge
refused on uXdfei
refused rchcgb
refused that jegggg
refused' qggcfc
regards , mdfhge
regards mdfhge
register cmhied
registry ngeffd
reject odfagi
reject reject gfegdn
reject with fffggk
related , cggfkg
related cggfij
relay access pfgefc
relay its lfgfff
relay qfhdfa
release jkebje
reload bffhcq
remembers gcgZeu
remote wedhcY
remove -a ggfgoa
remove beggqd
remove line ceggof
remove the ehefra
remove 掉 edghoc
removed from fhgfje
removed gdfgpb
removing -i efeepe
removing Yfhgqe
removing the bfggnf
replies from mffffd
replies ofggWi
reply come ngfffd
reply oehegb
report $ fkdkee
report : cfdkkg
report mdbiie
reporter : leggfd
reporter pffefc
reports jjfhfb
request , kgffff
request jdgcii
requests jggfgf
reset $ gffgek
reset ? kfggeg
reset iggcdl
resets nfffee
resolve names pdeged
resolver qdfgfb
resolves jgggeg
response offfcg
rest fkbmkY
restart edgagq
restart postfix eehbgo
return path ldffgg
return rcgfeb
return traffic qhggba
review : ekefjd
review giiebk
review 一 fdgfdo
reviewer ncfdhg
right $ oedfge
right ? nciged
right iciidh
right now aeikel
right that nefehe
rip <client> jffgff
rip <far> kffgge
risk clfeek
rn $ kdmgdc
rn jblefg
room klgbcg
root cause kfffge
root mail megfef
root ncgeck
round tdfddd
route ncffid
route to mdffjd
routed mgegde
router qgfcgb
routes tkZXfg
row glbiff
rp cgdhoe
rp filter cgdhoe
rst , kgfffe
rst ? oegdff
rst kfffff
rst syn gfgfek
rule $ fggehj
rule , edeemi
rule ? pacbeo
rule decides seeeec
rule does kfgfge
rule echbnk
rule for fegelg
rule in fcggZs
rule ip bhefkj
rule is keegje
rule last gfggej
rule lets tagdde
rule matched gfggek
rule that kegfgf
rule today feggfl
rule 是 agikZm
rule 的 Zhhhfn
rules $ idgejh
rules , agggeo
rules : afhZft
rules <n> eehfhk
rules ? ghfbfl
rules as hnfgdd
rules do ggfgcl
rules file gggdbo
rules idddhn
rules last gbgggm
rules let kgfggd
rules line ffgeaq
rules to ldfgdi
rules 的 hghfZl
rules 第 fgggej
ruleset ? kegggf
ruleset last gbgggm
ruleset mifede
run jdgdii
run out dgfgfm
runbook , fgffdm
runbook gfgfdl
runner <client> mfffgd
runner jbggfj
running nbfdfj
runs nbgedj
runs on ocgegd
s , mggfee
s client kfffgf
s fcggfm
safe fegden
safe to ffgden
said wXhbbi
sales oiddlX
same mdgbdm
same subnet lggggc
same thing fefgem
sanity check gggemd
sanity gggemd
sat ebflkf
saved fffffk
saved my fffffk
say <client> kfhhcf
say <far> kffgff
say <service> jeggfg
say hcjXpg
say i jgggkZ
say in kcfbfn
say no pcaYjm
say the cgfhme
say they meffnX
say we degfmg
saying mfdfdh
says : ngggdd
says <n> jgfgge
says <own> jefggg
says <service> offcfg
says connection nffefe
says it kggggd
says lgeegf
scan neghde
scan to lchfeh
scanner at oefddg
scanner mfihbd
scanner on felldc
scanners jcgffj
scans by kggfge
scans lggffe
scans to kgffef
scope dikkdc
screenshot mffege
script hafdlj
sec bljcfi
second bcffjp
seconds hefgdm
secs : jffgff
secs jffgff
section ijdied
secure gdfcfp
security hmiecd
see $ pbegff
see <zone> qdfech
see ? kbiieg
see it mhficd
see only pfgcah
see the qefdfd
see when rdgddd
seeing hffefj
seen by hfjfef
seen ctstate hgfcem
seen from nYsYhe
seen lcjedi
seen on jgfgfg
sees pcgdhc
segment , egjggf
segment hjhefe
segmentation ljfddf
segments etefgY
send <service> kfgfgf
send mail jfggge
send out nghggX
send scans kggfgd
send through kgegjc
send to hhdcod
send yWhZhd
sender eefekj
sending mfgfjZ
sending through jgggfe
sending to hgffpX
sends a kfgegf
sends it kfggge
sends its lgffeg
sends ofgdde
sends the lfffef
sends through jffgfg
sends to rhfdae
sense jffgdi
sent ifghcj
sent me fhfdgl
sent src jfffgf
sentence fcikci
seq <n> kggffe
seq kggffe
server $ kjgifY
server , gkegcj
server <host> gmfche
server <own> jeglec
server ? hhdndc
server at sffdec
server be kgfeid
server by ndefgf
server for hXjffm
server get pegcgc
server in qcgdhc
server is kagmha
server itself jmhcfa
server kedmdf
server on fpbeeh
server or rffXgg
server over ilgdfd
server reach pdgchd
server reachable nkVdig
server see kfgegf
server to 0cgZcb
server 的 imfdee
server's <service> jlbgfe
server's klched
service , htcZfd
service <n> lggdgf
service gjileZ
service we gnedff
services , gfmeef
services Ybspdb
services are eSrnge
services can gZtZgg
services do dofffe
services does femdgg
services of bdjneg
services that fYnigf
services we damlff
services work Xavehh
services would gfkdkc
session k jggggd
session ojffad
session to ngfbgf
session with kfefgh
sessions hfeegk
set gggdig
set the cffepe
set to ifghlY
set up jbdjek
sets eggfle
sets net dggflf
setting mffbje
setting the fgggje
settings kggffe
sev <n> hpdicb
sev hpdicb
share pYgpda
she is iegeek
she maffdl
sheet $ hccpfe
sheet dfbtfe
shell qehedd
shop hbfdim
should <service> jfffgg
should be oefged
should i lZecct
should it qeefga
should pcgeaj
should that nagggf
should the ifdgmc
should this magggg
shouldnt hkgedg
show kgilfX
show me lmUdfl
show up jfffid
shows <n> hchYhq
shows jZghfk
shows only mgffgd
shows this mffffd
shut ? ldefgg
shut iledgf
side $ Yrbgjf
side ? lbifei
side effects gefeqa
side gihdfi
since <n> negfde
since midnight fegfem
since monday dZeffu
since oefdZl
since the ndhfbg
since then ogggcc
since this jefffi
since we lgffdf
since yesterday gggfej
sit in ofgcgd
sit nWlifd
sit on ifmZfh
site rcgcbh
sites feeglg
sites on fdegmg
sits at ngffee
sits behind ndcled
sits in sZgbgf
sits on jgffgf
sits pceifb
sitting at jemagg
sitting behind ddenhe
sitting in pbcgei
sitting oajkea
sitting on jclkcb
slide mhcecj
slow bcedgu
slow since eegfgl
slow today Ydiehr
smpt pndcbb
smtpd <n> lggfgd
smtpd lggfgd
smtplib mgfgee
snat behglh
snat to behgli
so : rbgefe
so ? mggeed
so ghYgil
so i mdfdei
so it mbgfid
so kind jegeej
so slow dfdfhm
so that gZahpk
so the rdgggZ
so this lggfZj
so what fngZfj
so who dmgfef
soc mfgdge
socket kgggcg
some emfhXk
somebody in ifkfee
somebody kWkmfe
somebody on sZieha
somebody out wdgZag
somebody sets agggmg
somebody sitting oeddfh
someone <outside> jahtcZ
someone explain gggfZo
someone gdecjm
someone on udfedb
someone out gncmeZ
someone sets egffle
something ? hbfsdc
something fZasbn
something to gdgggk
somewhere ? hefmfd
somewhere gmdmbc
sorry , pcgehd
sorry for gjfdfj
sorry if fggcco
sorry qcgkca
sorry to mdggfd
sort feeefo
sort of feeefo
source <client> pefged
source <gateway> efggsX
source <host> taggfb
source <own> cdggkj
source address ocfeak
source ip pfhfbe
source kpbXfi
source that enddhg
source zone coffff
sources are awiehV
sources c3bZfb
sources can Yqfgge
sources for epfeef
sources that epecgf
spam bbdbor
speak lofbZg
spf ecdgds
spf record gebhdp
spins ngffee
sport <n> kfffff
sport kfffff
src <client> lffffd
src <far> kffgfe
src <host> kfgffe
src <own> lfffff
src mffffd
srever gZnled
ssl mdggfe
staff kfefhe
stand rbggga
stands gecpff
start ilddff
start working dfggmf
started mbfedm
starts oeeidd
state jfeebn
state service lggdgf
statement hecimd
status deferred jggfff
status odgdZl
step , kggfge
step by ngffed
step mgffgc
still <service> Wcghsh
still arrive cgfhnd
still be ffggjf
still broken cggfeo
still browse lgcihc
still come dhghpY
still get bffhuY
still have lZggoa
still kjfUod
still open iYdbmp
still reach echdhn
still work gckgei
still works oedemb
stop ndcane
stop working fgdeoe
stopped ncfeei
stopping <zone> megege
stopping pehage
stops <zone> nfgeee
stops offdgc
straight into lcgfgg
straight pfgaef
straight to nhgeec
stranger idhldd
strict dfcerf
strip -i cefdqg
strip dffemg
stuck at bfgdfq
stuck in fggffj
stuck like kgfege
stuck mfgddh
student lfggfc
stuff $ gbjdfm
stuff can fefffl
stuff fbnadn
stuff we hZreee
submit docldc
subnet kccgfm
succeed mTfhng
such iffdkf
supplier gggchk
support apfiYk
suppose dfggra
suppose i fefgme
suppose input ebfhlh
suppose line cdghne
suppose somebody dehdpd
suppose the Vcghxe
suppose we fghglc
supposed jffddl
supposed to jffddl
sure qghbbf
survive ? ceegog
survive Zgggsb
swaks pfgded
swap <n> dchgta
swap cgiZub
swap lines ffhgmc
swapping <n> ffgfld
swapping gfgeob
swears hecnlY
swears it qggfgY
switch medfdk
syn $ oggecf
syn , kggfeg
syn -j gfgfek
syn from jbhlee
syn lgggdf
syn recv lfggfd
syn sent kfffge
syn that rfebch
syn trace jgggfg
syn 没 jfgfff
syn 这 kggggc
sync nfggfb
syns ogfffc
syntax eZhajr
sysctl -w gffemd
sysctl bgggnf
sysctl net eggflf
system begsfc
t jgggff
table begnZm
take -i eefenf
take a cghgdn
take fjfZne
take out eghfnc
take the ffgfle
taken jbgelf
taken out bhgflg
takes ccfeqh
taking hffgmb
talk <service> lpfdgW
talk jhiYif
talk to jfjYih
talking rgheeY
talking to ogheiY
talks pegegb
talks to pegegb
target eglmbc
tcp $ llahfc
tcp , lhfmcY
tcp -m efgehk
tcp : klccge
tcp <client> odgecg
tcp <n> gmfjdb
tcp ? eoeihZ
tcp closed mfgeff
tcp connection jiffee
tcp dport fffehj
tcp failed ndffff
tcp from sgbZif
tcp iigiec
tcp ip cfhedq
tcp port ljfieZ
tcp reset fffgfk
tcp session ncffgf
tcpdump kgffeg
tcpdump ni jgggff
tcpdump on kgggfe
tcpmss clamp gfgfek
tcpmss gfgfek
team , ggkifa
team iajkdh
technical dgihbl
teh <host> gdlmdb
teh <zone> sbghfZ
teh rYkhdZ
tell hfgmbf
tell me lfgied
tell the lddjfe
tell us oYeefl
telling lfeffg
telling me mgffgd
tells pffeha
test nfgjbc
testing lfbehi
than bnckff
thank leencb
thank you leencb
thanks , kegbfk
thanks kccjgh
that $ fgenee
that , hcfejj
that <client> mffefe
that <host> kehmbc
that <own> dmalci
that <zone> hZkcmh
that ? kThilh
that a tbfbdj
that address efgkgf
that are jfjocX
that arrives peebfh
that be mfgdeg
that can dtcdgd
that could omeZed
that even mfhdfd
that expected jggfgf
that get qjgbdc
that gets cpfdfg
that go pdgefe
that hgjgfd
that in leehhd
that is elhebj
that it iffdle
that let jegfma
that lets kpclcX
that line hZddlm
that matters mfgcdi
that may eofcgf
that nobody hoeZhf
that on gjedig
that one egghcl
that open tgZafh
that or ldedle
that packet feemeg
that pass lgffeg
that supposed hkchge
that the reefec
that this ggckgf
that traffic ndgdhe
that us qfgdde
that was lefbgi
that we dglgff
that work ikefgd
that would mfgdeg
that you dggcfo
that's qhgceb
thats rhdgad
the -i fffejh
the <gateway> mfgceg
the <host> mhcjdc
the <n> jcfhkc
the <outside> ibnodY
the <own> cdeklg
the <server> qceege
the <service> ideghj
the <zone> iggdoY
the access epeegd
the address eegngd
the answer rehfeY
the asset gddofe
the audit qgffeZ
the auditor niafhe
the auditors bleodd
the backup gdgdhl
the board iiefhd
the bot feihck
the bottom fggfke
the box vaeZid
the bridge lcgegh
the browser lgggdf
the certificate djeecp
the chain ieffld
the change hfgeek
the client jchjfd
the complete ggcmge
the connection pcfgfc
the conntrack gggdfl
the consequence cgfgmg
the cpu ffefcp
the ctstate gdhfob
the current djeeem
the customer fbhnic
the cutover jgggfe
the desk pfefai
the dnat ndbihe
the edegkj
the end YYjqsX
the far megeeg
the file Ydfkfo
the firewall gkfjfc
the fix cdgcue
the following hgggjd
the forward gegdlf
the full clfpeZ
the gateway qYdhgg
the guest ibfdgn
the gw mfgffe
the hairpin jdffpY
the hell mbgfck
the helpdesk mefedk
the impact gchdsb
the incident ldbjdj
the inner pgfegb
the input begfpf
the inside gcdogf
the internal mYjkde
the inventory fbkleg
the iso bkhife
the label igggdh
the last edgggl
the line gdaenk
the list blgifg
the log jgfgge
the machine megcgg
the mail deieYt
the masquerade Yegglk
the migration gfdlfg
the moment hfcfco
the move pfhgZf
the mx cceegs
the nat bleeZq
the network ligdef
the networks eobdif
the new ffajen
the old kbfjgf
the one ieegdl
the order efgemg
the other hbffeo
the others cffhkh
the outgoing ffchne
the packet qhgYff
the packets gffffj
the patch befhep
the pc kggggd
the pentest flffff
the people egegle
the phone kgcdfj
the point ihcaep
the policy nffdhb
the port jeekge
the postmortem keedbn
the previous ghgfbl
the printer hfdefm
the printers oggfgZ
the private sddefd
the public ncjfec
the published jepXlb
the purpose hfgecm
the queue hchaer
the real fgfmgd
the reason ogfWek
the reboot ffggkf
the record flfoba
the related bfggmf
the replies qdgeec
the reply kfghgd
the reset jfggfg
the rest fkamkY
the return mdggfe
the right gfhffj
the risk emhhec
the rule fdgfhj
the rules rfhead
the ruleset mggdch
the same hdiean
the scanner hifdgh
the second kfgbZp
the services eaphgf
the sources awiXhb
the stuff hZreee
the switch kegecj
the syn mfgeff
the team gbjlff
the things hZpeff
the three gbfgmg
the tls bggfgm
the user hjgffe
the very kgggib
the warehouse hbfcho
the way pfhcde
the weekend dgfffm
the whole fkgkhX
the wifi eggafp
the wiki kdblfh
the yearly ckjfgd
the zones brfegd
their <service> obcfjf
their rbeagi
theirs ? jgfgff
theirs jgfgff
them $ ihdlcg
them ? khgeef
them nggede
then $ geggkf
then ? dhhhoY
then be fffgkg
then efheqa
then get cffgmg
then reach ffggkd
there $ ghgdkf
there , lbgigf
there ? kcjiiZ
there a eadoel
there and niecee
there any lehmda
there anybody Zrgdie
there anyone flefff
there anything pVhjeg
there for gmdbYq
there is ccklfg
there jhikda
there no ahffbs
there on rgecde
there's kjegbg
there's no jggdbl
these kbbkjf
these rules pdgfde
these two gggftV
they ? tcedfc
they are hfgckg
they can't ngggbf
they come lffgfe
they get jdjcdl
they have kgffff
they lXgidm
they see sagdhc
they send dgghmc
they use kdfena
they're odceej
thing $ mehgfb
thing , cekggi
thing ? elhfff
thing fkhdck
things : ffdgdn
things bcneZr
things can gffffk
things may gffffj
things stand rbfgga
things we gZqfff
think dkZjek
thinking cfgeqd
thinking of efgeod
third saffgd
this $ kfefgg
this : hdegcp
this <gateway> bYnoeh
this ? jefeld
this and ehfeZr
this bot cgecfq
this box gkggch
this channel egfffm
this do ggfeWt
this fgigdi
this firewall jhddfj
this for hmedXn
this from fffeeo
this gateway jhhmdY
this gw jiicfe
this in leffcj
this is pgffhX
this let hgdbjl
this morning gdgfgl
this one bfhfdp
this rule cgefik
this so lggeib
this tell pfeefd
this telling mgefgd
this thing iggdgg
this week mgfffd
those dnhcdj
though lfggee
thought bZfjjo
thoughts ? jeffdl
thoughts idfecm
thoughts on cfhffn
three <host> gfgdme
three ebfgll
three of kgggee
through $ oegfbg
through <host> lfgefe
through <own> iScuhh
through <public> kYenff
through ? wegbbb
through fiiiah
through line ceggcq
through mail ljggdc
through or lmeZff
through the mdeeej
through this iniecb
through to jiehhb
through what qfcche
throw heedeo
thru $ kefhci
thru <own> ndffgd
thru ? mggdfe
thru mail khfgfe
thru mlhZfc
thru or meffgf
thru the hefdfm
thru this fpkcfZ
thunderbird in kgfgef
thunderbird on leggef
thunderbird sVikgZ
thunderbird says mfefeg
thursday ? gbhgaq
thursday and fdhffk
thursday eibghl
thx $ gjeiZk
thx , hffdfm
thx ghfiZm
ticket : lrfcgV
ticket <n> pehddf
ticket inc hghgak
ticket lehdbk
till icgcjj
time <n> jgggci
time here dfgggl
time mfgggc
time out mkhceb
timed nffffd
timed out nffffd
timed out' kggeeg
timeout $ pggdga
timeout , nfeffe
timeout <n> mchgef
timeout vdgfcY
timeout 了 lfffgd
times out qcidfc
times pcidfd
tls cert efgegl
tls certificate caicft
tls cghefn
to $ iXrkcd
to <client> hgVmlf
to <far> ncfble
to <gateway> nkcZma
to <host> ldbhfj
to <n> mcdXnj
to <outside> jdigeh
to <own> heddkk
to <public> ocdldd
to <server> qdgcgd
to <service> ihcjch
to <zone> seZZjg
to ? ZkuZee
to a meffdi
to accept ffgdod
to access igndfa
to add nZddvY
to address nbffgg
to an jggecj
to any hkghaf
to anybody ereaie
to anyone ajerha
to anything frfcfc
to append feggsW
to ask jefejf
to be hjeeif
to browse kefgjd
to call mgfgfc
to confirm qbecgi
to connect mhhfbf
to delete cggdpd
to deliver odfgfd
to destination dfgeji
to drop cfgepd
to edhgjg
to email jdgfej
to establish hjffge
to fetch idgekg
to get fkjack
to gmail jgggge
to go eggfnd
to hand hdkjfe
to have pbeejc
to hit jlcahg
to host ldfggf
to initiate jiefhd
to insert dgggmc
to it dlhkdc
to its kjdffe
to itself qehcga
to know fjilYf
to mail plbefa
to me geheap
to merge fegddp
to mx jfggge
to open ngkaah
to other tdhdae
to our jblbhh
to ping gmedjc
to pmtu gfgfek
to port rocafY
to post lmedde
to print ndegge
to pull jjgdgd
to push lfgejb
to put iffdle
to reach gjgfib
to relay qdgegb
to remote ndgggc
to resolve mffgdf
to run kefgie
to see edipbf
to send kchefh
to set hegcpc
to something ecdude
to source behgli
to start emdhgf
to state ioeZhe
to submit qbgfhb
to take fggfkf
to talk ioeZeh
to tcp pmdccb
to teh scZigd
to that mhffee
to the kbghgg
to this ifeffj
to traffic gggcgl
to understand fffgcm
to us pegcfe
to use egmfdh
to what aZbsgm
to which lZepgb
to work rbfceh
to write bsfbie
to you jfcbfo
today $ gbgdim
today , ncfeej
today ? jgeXgp
today jbeXjq
together clkafh
told mbfieh
told me yXebff
tomorrow YYffsl
tonight , gehbgm
tonight ? khejZh
tonight fccepi
tonight's icfcmh
tonight's window bfggnf
too , aZdklm
too ? qfbWdo
too efiali
too much efeepe
took gcfgfl
took out gfgffj
took the feehem
top fhfglc
top of ghehkc
touch tccddh
touch the lfheee
touched idhdcn
touched the heggfj
touches jfhcdj
toward <far> ldfggf
toward pdefdf
towards <far> oodeba
towards <host> kocaic
towards <outside> aVdqfr
towards <own> lZflhd
towards <zone> oaealh
towards jhbkdg
trace : lffgdf
trace <client> nefcgg
trace <far> qffeeb
trace for rdefgb
trace offfed
trace tcp pdgecg
traffic ? hheebn
traffic from qefjfY
traffic get kegfgf
traffic jgdieg
traffic to ddfkfj
translate fgggUu
translated tccgfc
transmitted , jgggff
transmitted jgggff
travel ofgegb
treated nggdgb
tried obggef
tries jdeoed
trouble mdgggd
true ? tZccgh
true kllXfb
try lhfacl
trying <own> jfgggg
trying mejhcc
trying to khjfae
ttl jfgffg
tuesday ? gdhfdm
tuesday ffebin
twice jgggff
two ieXilj
type <own> ldgfff
type oZhffg
typed obgehe
u jceafr
udp $ gkgggd
udp , sceged
udp -m effgfm
udp <n> pfgece
udp ? nfegja
udp dport eggffl
udp from ofggce
udp mjgebe
udp port wfaffY
udp spt jgggge
unable ocgcfg
unable to ocgcfg
under hTbsme
under which ibdjdl
understand efgbcr
understand what fffgfl
understands gggfdk
unknown <far> jgfgge
unknown <gateway> mggfgb
unlike oceeei
unreachable pfefcf
unreplied kfffff
unreplied src kfffff
until it qggcfc
until kfgccl
until the rhfbhZ
up $ oefehd
up , miebic
up : odhggb
up ? digkbi
up as hdgdod
up at jjhfdd
up for gbejcn
up in jkcfeg
up lbakig
up on hhenea
up there kffgff
up to cgfffm
up with kgffff
update jegdbo
updates from lfffff
updates tefbcf
upstream ogfdfd
urgent $ gfgcfm
urgent igheYo
us $ bniiZh
us , ndgdeh
us ? nagdcl
us ekiehd
us or pdgfcf
usable ZjvZgc
usage $ hcgdfn
usage ? hdfbep
usage hbgber
use $ ceofgf
use <n> jbglfe
use <own> gqXcuV
use <public> qeeajd
use <service> lkbZmd
use ? gflegf
use heldhe
use the ifdfel
use this fdfbgq
used fkdlde
used to skdaeb
user at lgggec
user lfhdff
user on legffe
user 用 jgfgfg
users hnjbfb
users in jfehja
users on pffggZ
uses mefdma
using <public> kfffff
using jgdffj
v <n> jfigbg
v jfigbg
vendor jWfkdm
verdict for qghcdc
verdict oggdgb
very gfffgj
very same kgffff
via <own> jegihc
via <public> regZfg
via <service> tagahd
via tZchee
visible from kanged
visible kanged
vk <own> mfgffd
vk mfgffd
vlan <n> mbgecl
vlan nbeecl
vpn mbebdp
vz <own> klggad
vz klgfae
w jfhdid
w o egghlc
wait ipYice
waiting $ Vffjpg
waiting idegmd
walk me mfeeam
walk ogeebi
want iieckf
want to glfckc
wants <service> pfbfgf
wants a ekhagj
wants hjfffe
wants it hiYnff
wants the cghgmd
ward nfeehd
warehouse ecfbhr
was accept egefne
was fine nfgfgb
was gaghgm
was it gehegk
was refused jggfff
was that fdfhdm
wat ibiieg
way ? ifdkge
way back jgkeed
way does pcfffe
way for qghZef
way in qggYgf
way of pcheee
way out segcga
way qhedfb
way to ldffgg
we ZiikoX
we add chhipX
we are dhakkg
we block fgggje
we blocking lfefgf
we delete dggglf
we drop ndfbmd
we expose Wkrjeb
we flip hgfekf
we forward iWlrda
we get lcfeje
we got eXmmjc
we have oVlmdb
we moved qgfgac
we need gZdegs
we only glXlck
we plan egggje
we publish lhghfb
we put hfkhmW
we remove dgefsZ
we set efffmf
we take ffgfjf
we want nbfgqU
we'd aghgpc
we're ecgfep
we've ladmgd
webmail mdgdcj
webmail on kgegff
website pffYhg
websites mfefge
week $ hegfdk
week , cgjhgg
week ? fdhfco
week and nghgcd
week lZfgdm
week on dggcfo
weekend ddfein
well ? hlcbih
well fjeYjk
went bfgfng
went to affgng
were accept Zfffqf
were efgene
were the Xefdqk
what $ flblcg
what ? lbegig
what Zelkie
what about rocZae
what all bbmjgi
what am jgfffg
what are cghjfh
what becomes wedabg
what breaks hegcqa
what can Zemkbj
what changes fffelf
what dies fdfdtb
what do bflkef
what does cfkdap
what exactly bjheem
what gives offdef
what happens hhfdmd
what have bXlsdf
what if Xcharm
what is hYmnUm
what it ggffcm
what kind ggefcn
what kinds gffffk
what line egfafr
what of gdpfgb
what on ggffdl
what opens hgffje
what ports aohjec
what published cdwZeg
what services bnjdfe
what sits Shhqhh
what sort feeefo
what source regbee
what stops ofecjc
what the jidgci
what this kfeaar
what will ecdloc
what would agiesa
what's bYmrcg
what's behind Vgdsjf
what's exposed acnmge
what's forwarded abgoif
what's going rgdecf
what's line hhdWaw
what's on hicbcp
what's published ddZpem
what's sitting cegmhe
what's that hggecl
what's the lhbZik
whatever gnfagg
whats exposed Xlmgic
whats forwarded Vdjpjf
whats hdgobf
whats that fchefo
whats the hdgSiv
whatsoever cphehc
when <client> neffee
when <far> kfgffe
when <host> lfcckg
when <zone> rbhfec
when ? fehfcm
when a lffegg
when does effefn
when he pffghY
when i gXhlrY
when it tdhZia
when lYgcli
when our pcfdhd
when sending kgfgfe
when the mofbbc
when they pfgcee
when was geibdn
when we edfhnd
whenever qehZhe
where $ jtadcc
where ? sZdmcb
where can Xnqbfe
where do mZhige
where does kieodX
where in adeohi
where is mrfVde
where nhbnjS
whereas jggfff
whether <zone> pfheeb
whether a qbeehd
whether hosts rdghfZ
whether oYhbfk
whether the negfgc
which <public> bcerie
which address ukdafY
which are ejocfc
which box adaxfe
which dnkjac
which inside tUiehf
which internal rZdghe
which machine Sggwhc
which networks budbid
which of ZkinhZ
which ones ehmged
which port ehekgf
which ports gcqmcY
which public jYfmfh
which published ddsbhe
which rule vcffae
which rules neefgd
which segments fohffb
which server odckfc
which services Zcjofh
which source oghdfc
which sources fmedff
which way pcffff
which zones fqddhb
while lggfdf
who ZwcXlf
who added gdfcer
who all dsfcgc
who answers jcgobd
who approved iciaep
who can Yzgdeb
who changed hbhceo
who could bkdgnd
who edited gcgfem
who gets dtfXie
who has knfdZg
who is cpfjfa
who loses gdhgrY
who pushed gefffk
who reaches eqdbhf
who sends kfggff
who took fdehgm
who touched gcggfl
who'd hgdgmd
who's able dsggfZ
who's allowed fphffZ
who's bsfddf
whoever ekdcgl
whole <outside> bmiqZa
whole fkgkhX
whom ? fxhWfa
whom crfjea
whos crfheb
whose ejgdfj
why $ mcggdh
why <client> uVghhc
why ? ieedgl
why can gZfcip
why can't qWffig
why cant mefggd
why did ddgcer
why do lZfcZt
why does jngedb
why has cfggfm
why is kcfdem
why mcgdan
why the pdggga
why would mgggdd
wich billcc
wifi cfdbgs
wifi in dhhdem
wiki iedmch
will <client> leedlc
will <gateway> jgfgff
will <zone> dfefoe
will be hcdklc
will it mfefdg
will ldgimW
will that igfgpV
will the rfhdbd
win <n> kggffe
win kggffe
window , ligiad
window ? gfggdl
window fdfglg
with -i afdhqe
with <client> ghdfjf
with <host> qegded
with <n> pefedf
with <own> ifflgb
with <service> nfcccn
with a gkebjg
with cdghof
with it mgccke
with its kfgide
with my fghpXg
with no dffgmf
with tcp fffgfk
with that nfeeka
with the jgfgeg
with these legemZ
with this geifnb
within fbndej
without dcgcxZ
without going mfffdf
without the jigZmc
won't sbfgfb
wondering qbgffc
wont vefefY
word lagecm
words $ gefmdg
words ? ggffcl
words for ghgddl
words ifgkXk
words please gfglXl
work $ jfjeZj
work , wfViha
work ? klfZge
work for pWsZnW
work from hmaefi
work iklTek
work or oefeee
work through mefgfd
work with kgddgi
work 吗 effhkf
worked pZgdfi
worker pahege
working ? igcend
working qjabhe
works $ gkibjc
works , pfdfef
works ? mcfelc
works fine mffgef
works from jeigfd
works kgkYhe
works or qfeffb
workstation <client> kgggfd
workstation nceghe
worry joeZef
would -a gggbsZ
would <client> feghnb
would <far> kYhZoi
would <gateway> jZhgle
would <host> dhggmc
would <outside> echenf
would <service> fgffld
would <zone> heghmc
would a icegkg
would adding efhfpb
would an rdaffg
would anything lghcic
would be bdgjlg
would become ggegmb
would break dgggpZ
would change XhghvY
would dYfdwf
would it edjcij
would like mdghfc
would mail khgeee
would removing cgggnc
would stop ifedpb
would swapping dfhgnc
would that lbgdqY
would the igffjd
would you iefdbp
write hjgXgl
writing : hkdfgf
writing hlcgeg
written oddedj
wrong ? lggfee
wrong qbgcfh
wrong with kgffgf
wtf $ kfgfeg
wtf does gfgfcl
wtf kfgfcj
wy pcfcgh
x <n> kgggfe
x kgfffe
y kjfefd
y n glfeff
year fdggji
yearly ckjfgd
yes iemigZ
yes no mjiaed
yes or jcmfgb
yesterday $ eegcgn
yesterday ? dggfel
yesterday kYgdgn
yet ? bdgcfs
yet oagafm
yo ncfffg
you $ iedkfg
you , hgeedn
you ? gfeefl
you and dfefgn
you be kgfffg
you check lgcffh
you could iggedk
you do jbZYhw
you explain hfgddl
you good fffffk
you jahefl
you list cpkhYf
you look dffdds
you make ngeffd
you must oehefd
you please iggfdh
you put gffdaq
you restart bfhdhp
you saved gffefl
you take degdfo
you tell fcenhg
you understand dbhcet
you walk egggel
you're a geeedo
you're ddhfdo
your nbeamf
zone <n> kgggef
zone fqcegd
zone that enefhe
zone 可 gpbcie
zones can athcib
zones get Yqhdhf
zones have Vvcghe
zones iudcgX
一 bffjii
一 下 dihjdg
一 个 jdefgk
一 份 fdglfg
一 共 ebjkfh
一 句 mffggc
一 台 hlieha
一 堆 kggffd
一 条 beggng
一 样 dhebds
一 步 rdbege
一 直 lffgef
一 眼 dggfgk
一 行 hgfeap
丁 kfgfff
三 dehYkn
三 条 fffimb
三 次 kgffge
上 $ fgfmcg
上 , legddj
上 -a fgggoZ
上 -i bffgrb
上 <far> Zfffpi
上 <host> rlgYeZ
上 <n> hhffbl
上 <outside> megfhc
上 <own> dpfeef
上 <service> mehcfg
上 <zone> iagiob
上 ? boifZj
上 curl odgffc
上 gjaije
上 一 hckjah
上 不 yXfhfZ
上 了 Qfgsgl
上 做 gdglge
上 到 kmcahg
上 去 hfgfcl
上 发 fdatid
上 吗 pWboai
上 好 kdhbfk
上 执 kfggfe
上 映 eQg2hb
上 是 legffe
上 有 gqeWfi
上 的 kfgibg
上 看 lggegd
上 线 ibhcnf
上 网 uYcfjb
上 这 mdebpb
上 都 jZgpgc
上 面 gYdqgh
下 $ dfgjej
下 , higedj
下 -a gefedo
下 : ifgkdf
下 <client> xchagY
下 <gateway> gfhfdj
下 <host> ejatcc
下 <n> ahgfbr
下 <own> gqcecf
下 <zone> qehcga
下 fihhdg
下 infra ddgffp
下 mail ffhffj
下 午 cfhadt
下 文 jfgggf
下 是 ngggga
下 来 cfkffj
下 班 ffdifj
下 这 gegfYr
下 面 keggjc
不 $ pYeijb
不 ? pdeehd
不 igeZjl
不 上 fnedbl
不 了 nddffh
不 会 ldjffd
不 出 oegbeg
不 对 hfffdk
不 开 reeefb
不 懂 gggfYp
不 放 mfggfd
不 是 dgegij
不 管 Yuibib
不 能 tWfgeg
不 行 mffgia
不 要 nehhfb
不 让 lefgge
不 走 rfeece
不 通 ihecfk
不 限 gmcehf
东 ecjmeg
东 西 ecjmeg
丢 $ mfgfee
丢 ? hfgfdl
丢 jfggeg
丢 了 ogfgeb
丢 包 fggfgj
丢 吗 iefkgf
丢 弃 nefffe
丢 掉 veeYef
丢 的 kgggfe
两 gdhdjh
两 点 eeffhk
个 $ fdhihg
个 , kggggd
个 : lgffef
个 <public> Zmchfm
个 dkgeej
个 ip ifgkgb
个 port fcXuhf
个 rule fgfffj
个 为 kgfgfe
个 例 gfedgn
个 包 kgffff
个 口 gcleek
个 地 qbcqcZ
个 改 gegfdm
个 是 mffffe
个 服 gjnccd
个 机 geeehm
个 清 dmghgd
个 端 nihfeY
个 网 ihkgfZ
个 连 fgdgem
中 ibgjZm
中 午 gdfdgm
中 哪 kgffge
为 kYfdnh
为 什 iceeng
为 啥 rXggeg
主 iidldd
主 动 nhdeff
主 机 ghgmeb
么 $ kZkfgg
么 , ggeffk
么 <client> sgegdZ
么 <zone> 3WhicT
么 ? qbgefe
么 fZkfgn
么 一 kgggfe
么 不 ldeiYn
么 作 fgffcn
么 原 idfggj
么 变 hffgna
么 后 eggemd
么 回 kgfggf
么 处 ogebfg
么 意 hgggYo
么 打 lgfggd
么 时 gegfel
么 服 hganhe
么 样 egkeif
么 没 fgeelf
么 用 gffdfl
么 的 gggdap
么 端 hcZoif
么 被 lgfgfd
么 解 nfeffd
么 走 wfeYec
么 进 sfdeeb
么 连 pWdgcm
么 问 ggeffk
之 gcfgji
之 后 ebfilh
之 间 lefgfe
也 ifebik
也 加 cfggne
习 gejgcj
习 生 gejgcj
书 ebgego
了 $ oeeggc
了 , fcddjo
了 : kefggf
了 <gateway> ghfcfm
了 <host> cZbtco
了 <n> eidiig
了 <outside> llfefa
了 <own> hgdffl
了 <zone> kkafgf
了 ? Yhickl
了 cghigh
了 rst jgfgfe
了 一 pffgga
了 三 bgkdgj
了 之 fggeYr
了 什 iZjlib
了 以 ggehrX
了 会 gcfepe
了 信 odghec
了 几 gcllhZ
了 吗 efgdnf
了 吧 fgggjf
了 哪 cbgogg
了 啥 Wohnce
了 多 ebgego
了 怎 cdfdgr
了 没 jXakdq
了 网 qccgjb
了 还 laffej
了 邮 kfggge
事 $ kfffgf
事 jifgee
事 在 raedeh
事 打 kfgegg
事 用 kefgfg
事 能 nefggc
事 说 kdggfg
互 kffgib
些 $ ecjlfe
些 , eidmef
些 Yknkfb
些 port gibkge
些 source crhbib
些 zone gpbcie
些 东 dckigi
些 什 fdjjeg
些 区 goddfg
些 口 Tskhhc
些 地 cfodgg
些 对 gflbgh
些 服 Zdjpgf
些 来 eneeff
些 流 fecfim
些 端 dblmhc
些 网 fvcdiX
些 问 feegfl
交 hfdmdg
交 接 ffifej
产 idgeel
享 qaefff
人 lfnZbg
人 怎 gfeegl
人 求 hgfgdk
人 用 efekgg
人 能 nhbblc
人 访 qcbgif
人 话 ggfgYq
人 连 iineYg
什 fcihgi
什 么 fcihgi
今 fdefhn
今 天 edefeq
今 晚 ifgeld
从 <client> ogfcfe
从 <far> qhgbdd
从 <gateway> oakffb
从 <host> iefdme
从 <outside> jdhmfa
从 <zone> sZkgfZ
从 mdjicc
他 ieefgj
他 们 mfeeid
代 lgggee
代 码 lgggee
以 <service> hkgdff
以 access ggfcdn
以 fhedng
以 reach gocchg
以 上 iagccs
以 到 Zuafjd
以 后 iZhcrd
以 吗 mfgdfe
以 用 qbhchd
以 直 kigghZ
以 访 fnhbka
以 连 lkhchZ
们 <gateway> mdffff
们 <host> kmddhc
们 <own> pffdee
们 <zone> kgfgff
们 lciifc
们 哪 cbhpfg
们 对 Xdjqff
们 的 lgcgfg
们 这 jgcjge
件 $ edmegh
件 , hkhcff
件 <service> jfggff
件 jgefhe
件 到 dgflff
件 吗 lafhif
件 第 gffgdl
件 走 meffdg
件 里 egfeWu
任 enebgj
任 何 cpfdgf
任 意 fshdgW
份 , gffkff
份 fdglfg
会 drop lfegff
会 ghhdmb
会 不 ldjffd
会 些 ieaadv
会 做 vhfeYb
会 到 nVZofj
会 变 kgffff
会 回 lgeebk
会 多 hgedra
会 好 kegglZ
会 干 fffffk
会 影 edgekj
会 怎 lcjfmY
会 放 lgggde
会 有 gggeoZ
会 经 mgfdeg
会 落 jfbenf
会 被 geindd
会 走 ldblge
会 转 dsbeic
会 通 pVhgrV
传 , lggfge
传 lgfffd
但 jfggfe
位 hgggkc
位 好 jfggge
住 ngfgfc
住 了 oggfec
体 gfffkf
何 cpfdgf
作 fggfbn
作 用 fggfbn
你 ededio
你 会 gffefl
你 好 geecfp
你 能 heeafr
你 都 gecffp
佬 ffffgj
例 iffefl
例 子 gffdfm
供 fhgcek
供 应 hegdel
便 ekhgZl
保 kjajee
保 检 kkYhgg
保 测 jjfdgg
保 要 kccmgd
信 $ kifgce
信 , nfgceg
信 <n> qbfchg
信 <service> lfgfef
信 ? mffgee
信 lffdie
信 到 ggffjf
信 吗 jegeke
信 被 jggfff
信 走 nfeffe
修 gcfdqe
修 复 gcfdqe
候 iefchk
候 源 lfffdg
值 nYhbfl
值 班 nYhbfl
假 eegfpb
假 如 dfgfpc
假 设 mehgmW
做 <service> jfgfff
做 fZZtig
做 了 gaZuhe
做 什 ghgbZr
做 端 fdhqfa
停 qcffee
催 hfjcfh
儿 kildae
允 gkefjc
允 许 fkefkc
入 effglf
全 组 juWfec
全 部 ickmfa
公 eemifd
公 司 hlidde
公 网 gYlmgc
共 eakjgh
共 享 qaefff
共 做 hhcogb
共 发 dakhel
共 开 gekjfb
共 映 chfqga
关 kdhfma
关 系 jfggff
具 ffegZq
具 体 ffegZr
内 hjejah
内 核 ibgefm
内 网 keemhZ
内 部 bsgjhV
再 agfgng
再 加 dgfeng
写 -i bhfdgn
写 lkdebh
写 的 peggcd
写 着 kgeggf
决 jgfelb
况 $ kgffff
准 igfglb
准 备 ggggkc
凌 qfggdb
凌 晨 qfggdb
几 cXqlhe
几 个 fXsghd
几 条 fecogg
出 <outside> ihecme
出 ndgiga
出 去 jbfkgf
出 发 Xfpeii
出 得 keffhe
出 所 djdihg
出 来 fchkgg
分 ejieci
分 别 dmkhea
分 析 ngfgfb
划 fggglc
列 ckilfZ
列 一 gkiifY
列 出 djglfb
则 $ pgedgd
则 , jiehhb
则 : gfffel
则 ? jbgiei
则 jdfegi
则 上 mgheee
则 什 ggggdj
则 啥 ffhhdk
则 应 fgggbn
则 拦 peeffe
则 放 mgefgf
则 文 ffffkg
则 是 eghdWv
则 的 ncdfgh
刚 gfgfgj
删 ffhgwR
删 了 egggpZ
删 掉 fehfle
删 除 ggffmc
别 $ hZidng
别 dkigka
别 是 eeZodm
别 的 lhchch
到 $ gmdegg
到 , axbagf
到 <client> mideib
到 <far> qegdga
到 <gateway> rfgdhZ
到 <host> lfcegh
到 <n> badmin
到 <outside> fajmfe
到 <own> mfcekd
到 <server> kfffgf
到 <service> qgggda
到 <zone> plahfZ
到 ? hoibgb
到 forward dhheuW
到 ip kgffff
到 一 kfffdi
到 了 pjdhfX
到 什 bZoglf
到 任 coighZ
到 内 oZhlgZ
到 吗 gtdccd
到 哪 hYrkgX
到 底 ligZck
到 得 inhahb
到 我 gdckih
到 的 mdghcg
到 谁 epYmee
到 达 mmccgc
到 这 ngffgc
到 邮 ekekdf
制 $ nchdfh
制 nehdge
刷 jgggge
刷 了 mfgggc
刷 屏 jgggff
前 eiceik
前 对 iXhnff
前 面 hfgejf
办 fddifm
加 -a gdggxS
加 cfedsd
加 一 bgghnd
加 上 ffhinX
加 了 Yggfre
加 完 dgggme
务 $ fbjlhd
务 , iYjlgf
务 ? eZhpge
务 dbikfj
务 里 geoagg
动 hhddhk
动 了 edffgn
动 去 pegcdf
动 往 kegffg
动 访 kjdegf
动 过 ghhhci
动 连 ofgbff
助 $ gdgdfl
助 hdgefl
包 $ jfefej
包 , jggeff
包 : kgfffg
包 ? jdffao
包 lgffef
包 会 tddcff
包 到 qhcbff
包 如 jfgfff
包 怎 pffgga
包 最 hiamdh
包 看 lggffd
包 走 neeegg
化 $ ggggsU
化 gfgfna
匹 lfcfgh
匹 配 lfcfgh
区 ilbcnc
区 别 gegfnc
区 域 eodefg
十 degdfo
十 点 degdfo
午 eegdfo
午 吃 fegcgn
半 hfffek
半 夜 jfgffg
单 $ ckijjY
单 , hahped
单 : flfcgh
单 <n> kfehge
单 elgkcd
卡 jefehg
卡 在 jgfgff
印 gfgdem
印 机 iegdek
却 mgegef
原 jffeje
原 因 kfffff
去 $ bicmek
去 , chehii
去 <far> oegfgb
去 <host> mfdgid
去 <outside> negcfh
去 <own> qcgfgc
去 <zone> sbfdff
去 ? gigjfd
去 legeid
去 不 kfgfff
去 了 nZdleg
去 吗 rdfcdf
去 哪 fYqekd
去 掉 afggpe
去 的 abloge
去 访 ocgfdf
又 jbgffk
反 ndffff
反 应 lgffff
反 映 rZgegf
发 $ jWhpef
发 , cdnhjc
发 <service> kggfef
发 jdjhia
发 不 oehbeg
发 件 mfefge
发 信 jehcjf
发 到 qnaaed
发 告 qahffd
发 布 cglkde
发 往 ngfdef
发 给 edjpdd
发 邮 fggjff
取 jcgdfk
受 fgggjf
受 影 fgggjf
变 iggglZ
变 化 gfgfna
变 成 kgfgeg
变 更 hegfke
口 $ pedncZ
口 , iikfYg
口 <far> nffeff
口 <n> llhZhb
口 ? tYhmiS
口 fhiifd
口 不 qiegeY
口 为 gddfgo
口 会 iqZgbg
口 出 kdfjfd
口 发 nhffce
口 吗 uIXkfw
口 放 wcchfY
口 映 pYZnfg
口 是 ncdkgb
口 有 rhbcef
口 的 Yleklc
口 能 1Vghba
口 要 efgfco
口 谁 eiadhp
口 走 pfdeef
口 转 kfdnbe
口 连 rfgegY
口 通 mufWda
口 都 imggdb
句 ighgch
句 啥 gfggcl
只 keeghf
只 有 jfgfff
只 看 pdffff
可 hmfedg
可 以 hkffcg
可 达 middeg
台 $ Uhduif
台 <client> veeffY
台 <far> jgffgf
台 <gateway> gYfpgh
台 <host> gddlgh
台 <server> ZmZngh
台 ? ZYftkf
台 ihdkcg
台 了 qfZpgV
台 内 dnbnga
台 对 ecZwib
台 打 nefcfh
台 有 Zbgshf
台 机 jggleb
台 电 nffgde
台 要 kfgegf
号 lcgecl
司 hlidde
吃 gfgegj
吃 啥 ffgfgk
各 jiedgf
各 位 jggggf
合 ejceen
合 吗 ffggdm
合 并 ddfgfo
同 nhfgdc
同 一 qhfheX
同 事 khffee
名 gefccr
后 , eYhktY
后 <client> kgggja
后 <outside> fgggjf
后 <zone> cgfhgl
后 eWgipg
后 会 bgcmel
后 到 lebkfe
后 是 sVhidf
后 果 eghemd
后 源 qfgfYg
后 落 ffYofi
后 转 qYbifi
后 面 UZgvkf
向 jldcdi
吗 $ rWccmh
吗 , qggbde
吗 ? cmegbl
吗 hdddil
否 mbickc
吧 $ nbgibi
吧 ? effikd
启 ffgfel
呀 $ dcdkfm
呀 ecdkgl
告 qdceid
告 警 nbggfe
呗 $ gfecgn
呗 kfeagk
呢 ? gghhci
呢 pVdfjj
周 kgfabn
命 ngfdcg
命 中 ngfddg
咋 jefekd
和 <n> mgdcjd
和 <zone> kffgff
和 odhclZ
和 第 gdgehk
咱 cgjggg
咱 们 cgjhgh
响 $ edhflg
响 ? geggqY
响 dffdof
响 什 hheeel
响 到 cdfhmh
响 吗 ffggna
响 哪 ieceli
响 谁 gdhfld
哪 $ famfhg
哪 hikhda
哪 一 mfdfgf
哪 个 niddee
哪 些 Ylmigc
哪 儿 hjldbf
哪 几 iYnkgb
哪 台 ggereZ
哪 条 qffedd
哪 里 mfhcjb
商 pcgZcl
啊 $ iZimef
啊 , gfcdfo
啊 kZhmcg
啥 $ kkdjbd
啥 , cdffZw
啥 <zone> offgdd
啥 ? gffffk
啥 jgaffl
啥 不 lgghfb
啥 原 mggged
啥 影 ffgfkf
啥 意 egddfo
啥 没 bigaYy
啦 gcfffn
嘛 用 gggfbn
器 $ rabghf
器 , Yihlie
器 <client> pfeegb
器 <service> oedfgf
器 ? YhVxgg
器 higgdg
器 上 oZgjgc
器 了 mialfb
器 人 geeegm
器 是 jckehf
器 的 Owdjke
器 能 mZhZfo
器 访 uTeifh
器 都 bgpXii
回 : jgggff
回 mffegf
回 了 jgggff
回 事 kgfggf
回 包 jfgfhd
回 家 jgfgge
回 应 nggagg
回 来 lffgee
回 流 lfdghd
回 的 kgffff
回 程 kffgff
回 答 feeffn
因 $ ffffgk
因 ? odghec
因 kfffff
图 mcffgf
圈 , kgfgff
圈 kgfgfe
在 <client> pfgefb
在 <gateway> mfZnia
在 <n> eagfkl
在 <outside> ncgggd
在 <zone> mdhffe
在 forward jgfgeh
在 ibibgm
在 trying mdfgff
在 一 hiSuhc
在 公 fehngb
在 哪 hhehcj
在 多 fagdgp
在 对 canlff
在 是 nYbidn
在 最 fgggna
在 的 oegfec
在 这 heangg
在 都 Umrjad
在 问 lnbegb
地 jekdhc
地 址 kgffhd
地 方 bindge
址 $ jgfffg
址 , rffdfb
址 <own> kegffg
址 kgffhd
址 会 ihdfhg
址 变 mfffdg
址 是 ledjfd
坑 $ gdhdgm
坑 gdhdeo
域 cocdfj
域 可 emfgef
域 名 efffgl
堂 gfgffj
堆 kgfgfe
堆 这 lggffd
填 <own> pffcef
填 lgfgfe
填 的 lffffe
填 表 blekfg
墙 phhaed
增 hbggle
处 offdfe
处 理 ogebfg
备 ehhcjh
复 gcfXqk
外 kfkfdc
外 一 fYhldl
外 发 iliced
外 开 iajnec
外 投 jgggge
外 映 haR2ib
外 网 nfggdf
外 都 jUonfc
外 面 sfgade
多 eegbhp
多 少 eegbfq
多 放 hgedra
夜 mfgfee
夜 班 odfgec
够 ekhapa
够 得 gkjagg
大 pffcbi
大 佬 ffffgj
天 fcdfeq
天 下 ffdifj
天 晚 cdgggm
失 ngfgdd
失 败 ngfgdc
好 $ edgfgm
好 , fdflfh
好 dcghgo
好 了 ffgfij
好 吗 jeggla
好 好 ucdhcc
好 的 sbfhdc
如 <far> ndegff
如 cehhod
如 input efgfjf
如 masquerade egchmf
如 下 jfgfff
如 删 egfgkg
如 到 jgfgfg
如 加 fghgje
如 把 cggglg
如 果 ceghne
如 给 fggfjg
子 $ eefjgj
子 eeblfm
子 呗 ffdffm
字 lgfgfd
学 iekbif
学 生 hejdie
它 ijccdm
安 liiZfg
安 全 liiZfg
完 <zone> ffggoa
完 eehhmc
完 之 egggkd
完 以 dfghle
定 mehdjb
实 习 gejgcj
审 jegjed
审 一 gdgffm
审 计 kifhec
客 nffcge
客 户 lfgche
室 mfegef
家 egemff
宽 fffden
密 fegfgk
密 码 fegfgk
对 <outside> nghjZc
对 fhmhiW
对 吧 uedeae
对 哪 fmdegg
对 外 fglgee
对 方 lgefgf
对 端 megcgf
对 谁 brgcid
对 调 fffeod
封 eafedu
射 $ heglhb
射 , gdauha
射 ? dnkcgd
射 fdfleh
射 了 dffpgd
射 出 aakjhk
射 列 ggfmfc
射 到 mcgfck
小 ogfagg
少 ? dcgbhr
少 eegbfq
就 ighgmX
就 不 sgfgXe
就 可 kdeghg
就 好 ggfgmb
就 收 hmegdf
就 是 rffgbc
就 没 mfffef
就 能 egggld
就 通 ffgglf
屏 了 jgfgfe
工 mffggc
工 单 kgfgge
己 ngfefd
己 去 kffgff
己 往 kffgeg
己 的 gpbhfe
己 能 meggfd
己 访 rcegbf
己 连 ibhfjf
已 hdiidh
已 经 cfhcim
布 cglkde
布 了 gicmcg
布 出 eemchh
布 到 fehlff
布 的 fhkcgg
师 jfgggf
师 好 odfggd
带 ggfdgl
帮 effdhm
帮 分 lfffef
帮 助 gegdfl
帮 忙 nbgddk
帮 我 dfchil
帮 看 ibgefm
常 $ jffgff
常 , pcegef
常 kfgehf
干 什 hgfedm
干 啥 fffffj
平 jgfggf
平 台 jgfggf
并 ddfgfo
序 hdfgnc
库 gffefj
应 , lgfffe
应 fagnfh
应 吗 kgfdhf
应 商 hegdel
应 该 mdejbh
底 iiifah
底 放 lgggdf
底 是 nefhed
底 有 jkfigY
底 能 jdiggd
底 通 vXhhgY
度 , efkgff
度 edhmdh
建 eehhob
开 , fgggfj
开 <host> rffgfZ
开 <own> oefhdc
开 <service> lgegff
开 gikebh
开 一 dffego
开 了 cdnlfc
开 哪 eckeoc
开 放 ijiida
开 着 gkfdhf
弃 $ lfggfe
弃 nefffe
弹 offefd
弹 窗 offefe
录 hefeel
影 dffdof
影 响 dffdof
往 <client> lgfgfd
往 <far> jfgfff
往 <host> qhfeaf
往 <outside> lfgfef
往 <own> hgfckf
往 ochZke
往 外 qcfcff
径 meeffg
得 eogehc
得 上 fjgcfj
得 了 clhXjk
得 出 nggbfg
得 到 goeaie
得 去 hkefff
得 开 jeecme
得 来 rhdZgf
得 着 gkjagg
得 通 mbgigd
心 hefdgl
志 : kgfgfd
志 kfgcgh
忘 fffffk
忘 了 fffffk
忙 nbgddk
忙 review ffffdn
忙 分 ogggfZ
忙 审 ffgffl
忙 查 jjbeei
忙 看 kdghff
忙 解 lfffef
快 dYifhp
怎 idichi
怎 么 efjcfl
怎 样 saeflZ
思 $ egggek
思 , efecgq
思 -a geggXr
思 : ifgfck
思 ? dgggcn
思 ghefbn
急 $ gegedn
急 hdgcdo
总 gclkiZ
您 iddogd
您 好 iddogd
想 <service> ldggff
想 ijghea
想 加 dgghqZ
想 在 fgggpY
想 用 kfggfe
想 确 gjckch
意 fjdfbn
意 思 ghefbn
慢 , dcgcdu
慢 bdhbdu
懂 $ fgfdfm
懂 : ggggZn
懂 gggfan
成 <client> dgdhpc
成 <n> dhgekf
成 accept bfffsb
成 cgffqc
成 drop cgggjh
成 snat efggmd
成 strict dfcerf
成 人 gfggbm
成 什 mhefdg
成 转 efhdsY
我 fbhleh
我 一 ggdlff
我 们 lciifc
我 在 migdec
我 想 leffma
我 打 dhgend
我 把 deeajp
我 是 kgfgge
我 看 odgged
我 要 bhkefi
我 这 efjdel
户 nedhgd
户 反 lfgegf
户 在 lfgefg
户 打 kgcjee
户 用 megeeg
户 的 qegdga
户 端 mggcge
户 访 lXgngd
户 连 fgdlhe
房 kdfgeh
所 gjfkdd
所 有 gjfkfb
手 机 jifgfd
才 egggcl
打 <host> gfoddg
打 <own> pdalee
打 gbighi
打 不 refefb
打 到 icdmge
打 印 gfgdem
打 开 jgffid
打 得 iffdme
打 算 Yhgftb
执 jgggfe
执 行 jgggfe
扫 isfXcg
扫 描 qbfcgg
找 fagdjn
把 -a gggglb
把 <client> ecfect
把 <n> adhbmm
把 <own> dffjld
把 <zone> dffegn
把 adbcnq
把 forward dhggjg
把 input fgggje
把 masquerade bgggne
把 所 iZhudZ
把 第 egggkd
抓 jggfge
抓 到 lgfffe
抓 包 jggfge
投 nfffef
投 递 legfge
护 idbkhh
护 网 gdZqgf
报 <n> ldhdej
报 connection ijgdge
报 lgcifd
报 告 mbZofe
报 连 mffefe
拉 kefdfj
拒 ncgeff
拒 绝 legfgf
拦 $ nfgbgf
拦 qgeage
拦 了 qeegfZ
拦 吗 kfgfff
拦 的 jdgggf
拿 oefeci
挂 Zedogk
挂 了 ddeigm
指 jkceeg
指 到 eagqhe
按 iedhlc
按 现 llfgda
按 规 oZghfe
挡 $ tfYfee
挡 jfkegc
挡 了 nffffb
挡 掉 jgfffg
挡 的 lgefgf
挪 hfhfmb
挪 到 hfhfmb
换 cfhera
换 成 dfggoc
据 hfgdgj
据 包 lggefd
掉 $ rgdeZh
掉 , efggnb
掉 -a hbghnd
掉 <n> jZhdra
掉 gfgerZ
掉 line dgfgob
掉 masquerade Xgfgrg
掉 会 gegfnc
掉 吗 qggbcg
掉 的 efgfmd
掉 第 dgfhle
掉 还 uebbch
排 ghfedl
接 <own> jffggf
接 <server> lffeff
接 <service> jffgge
接 ochcgg
接 口 lgfffe
接 在 nfegfd
接 打 ffkbkf
接 文 ceihfm
接 被 legfge
接 访 kkgahd
接 超 nefehe
接 连 jdeehi
控 keggff
控 机 jgggee
推 hdhfel
描 qbfcgg
提 示 jffggf
提 问 ggeffk
插 fffgnc
握 jgggge
握 手 jgggge
摸 qacjgc
收 <host> megfgd
收 lgedhf
收 信 lfgfff
收 邮 leeggf
改 bcfflk
改 了 gagder
改 动 gfgfdl
改 完 fdhhmc
改 成 dgffne
改 的 gcgfeo
放 $ jqcgda
放 ? ingbee
放 kfeegg
放 不 mfggfd
放 了 cVlqfh
放 出 jgdenb
放 吗 rcfdff
放 在 lfegZk
放 开 ngZhhf
放 的 jcmffe
放 行 icgdhk
放 进 mfegff
放 通 jecgem
故 ejcgfk
效 rffehY
教 lcfjee
教 一 mbgkee
数 ffgdfn
数 据 hffdgk
整 dmdeld
文 hegdjg
文 了 jfgggf
文 件 fejckg
文 档 fgXodl
料 , cjlgfd
料 : ejXpgf
断 $ ddbhoi
断 fcedkm
断 了 gbeZkp
新 hegdjh
新 人 fffffk
新 增 geggke
新 来 gfgfej
方 $ acnhhh
方 ndldiY
方 能 grYdhh
无 mffgcg
无 法 leffgf
日 kfgcgh
日 志 kfgcgh
早 jddhdl
早 上 kdhbfk
时 $ odgegd
时 , gfgkfe
时 nahcgi
时 候 iefchk
明 ecgggm
明 什 ogfffc
明 啥 lgfffe
明 天 efgffl
明 明 kffgff
映 fdfkeh
映 射 fdfleh
昨 gahdeq
昨 天 idggfi
昨 晚 faieer
是 <client> jejcgg
是 <far> mfefgd
是 <host> ngggdb
是 <outside> kffgge
是 <own> kfgfff
是 <service> oeffde
是 allow ngfgfa
是 drop qbhgdf
是 forward hfhlec
是 hairpin kfggfe
是 kegdej
是 不 dgegij
是 丢 nefffe
是 什 jgefZn
是 删 ahghle
是 加 ggggpY
是 发 feamhh
是 否 jfgfgf
是 哪 ofeidc
是 啥 iegiak
是 在 jgedhg
是 好 ngggeb
是 就 dhgfnc
是 怎 qfeefc
是 我 mgffja
是 把 fgggkd
是 放 nfgeed
是 没 efgemg
是 给 degefo
是 被 ngggec
是 说 gggeZo
是 谁 mbhZgm
是 转 Taexig
是 通 wfeagZ
晚 <n> igdfdl
晚 hbhdgm
晚 上 edgggl
晚 谁 cegfdq
晨 qfggdb
更 lefgjb
最 kbelef
最 后 lbenfb
最 终 lcfjdf
月 fcggfm
有 $ ldbnha
有 ? jdhacp
有 cnbkic
有 rule mdhiec
有 syn jfgfff
有 个 klgcfc
有 人 nhZhdh
有 什 fggdkf
有 例 ffhefk
有 做 fbiqhZ
有 关 jfggff
有 区 gfgfmc
有 台 kefgfg
有 哪 elfiee
有 啥 gegfkf
有 回 kfgeff
有 坑 gdhdeo
有 多 fgegel
有 对 riajdY
有 影 fegeme
有 放 edgcin
有 映 dkgpfX
有 没 ekakfh
有 端 ZYhxgd
有 被 mfffff
有 规 hjffff
有 谁 cpfhhZ
有 这 kfggfe
有 问 kdhcfj
有 限 kfhdeh
有 风 gdgdik
服 edjlfd
服 务 edjlfd
期 cbdiho
本 ndjaeh
本 机 mdjbeh
本 身 mbgfgg
机 , mlffcc
机 <client> pefgfb
机 <service> jgggff
机 igfidh
机 ip kgfgge
机 上 lfgcbl
机 器 ijhhde
机 房 kdeheh
机 用 qeggcc
机 的 Zkfffm
机 能 qbedgf
机 要 nffffd
机 访 jdegfk
机 连 pcfeff
条 , igggjc
条 -a fhhhmY
条 : jfffeh
条 <n> cggepe
条 accept lhefhc
条 conntrack kgfgfe
条 dnat dghgig
条 eghdle
条 rule fgdfWv
条 什 fgggXr
条 会 hgcfnd
条 删 dgggkf
条 啥 ffhgej
条 日 mggggb
条 是 hgffRw
条 没 dfgeYt
条 端 ggflfc
条 规 gdfhel
条 路 mffgfd
条 连 lggged
来 $ ckghei
来 , iefidi
来 ? kqcXid
来 ehnedf
来 了 hfgfje
来 吗 sZfche
来 回 uXdegg
来 源 frcfhb
来 的 icgleg
来 看 gfgkee
来 这 lgggdf
板 kffffg
板 在 kffggf
析 $ kgfgef
析 mdfegg
果 $ lfccmd
果 degfoe
果 remove fcggpb
果 删 ggffld
果 加 eehhpa
果 把 fcggii
查 <service> kefggf
查 iijZgh
查 一 imeack
标 fkgdkc
标 是 gmfdfg
样 $ hajekf
样 , ofbeff
样 <zone> bgegof
样 ? mhdhiZ
样 jciemb
核 lahfck
桌 legfgf
桌 面 legfgf
档 fgXobn
楼 gXhfcv
次 gegfek
次 都 nhggec
正 kfgdhf
正 常 kfgehf
步 recfgb
死 nZgccn
段 , lididc
段 <zone> jjfhga
段 hlgbfg
段 可 buaegf
段 能 fkgWhl
段 访 difdhk
段 连 flgdgf
每 nqXYfh
比 kffeei
比 如 kffgff
气 lgcfdk
求 idehcl
求 助 pffgfb
求 解 ifffdk
没 $ qbabkj
没 ? gcgbeq
没 ghdifg
没 下 jfgggf
没 了 ggfglb
没 写 fgfdgm
没 反 kgffff
没 有 gjcldf
没 看 hggfdi
没 问 rgfVfh
法 kegffg
法 连 kfffgf
流 jedhgg
流 量 iddhhi
测 pifccd
测 评 ijfdgg
测 试 offedg
浏 kgffff
浏 览 kgffff
清 cmeheh
清 单 bmilhX
源 $ bpfcgh
源 hocdic
源 地 kgefhe
满 efgcfo
满 了 efgcfo
点 dbflem
烦 hgbfgl
烦 列 fkYmgg
烦 帮 bdhdhr
烦 看 nfgdff
然 reedcg
然 后 jgggdg
现 ebjfhl
现 在 fajfhl
班 hcdjfj
理 ijeedi
生 jdhfdj
用 $ feYnfm
用 , jadkfj
用 <host> oegdge
用 <outside> jgfgff
用 <own> kefghe
用 <public> rffffa
用 <service> ndeifc
用 ? fefffm
用 fehgcl
用 foxmail kffgge
用 到 gglagh
用 哪 edsZgg
用 啊 ggbfgm
用 得 YnrXhe
用 户 mdclgb
用 手 jfgggf
用 的 hfgfZo
电 mefffe
电 脑 mefffe
电 话 kefffh
略 改 dgggjh
病 qkffdW
登 lhfedf
白 mgfabn
的 $ rZejYj
的 , kjfZjd
的 -i eeghkg
的 : kgffXn
的 <client> pffgfZ
的 <far> kegggd
的 <gateway> dggcep
的 <host> oeffgc
的 <own> kefggf
的 <service> pbdefi
的 ? fkggaj
的 client nfegfc
的 dehifk
的 dnat hicgkc
的 effect fgfgTv
的 foxmail pfdefe
的 ip fffgkg
的 laptop kgfgge
的 line hghfck
的 masquerade egghpX
的 mx fffefl
的 outlook kfgfff
的 pc lffgef
的 port ejcthV
的 tcp qiedea
的 traffic pdefch
的 udp nodZha
的 user ecgggl
的 人 mcoegY
的 作 fhgedl
的 信 nfeejc
的 包 lfehef
的 同 qaggfd
的 吗 oeigcb
的 吧 ofecge
的 哪 fbkkfe
的 地 jgdgla
的 对 kgfffg
的 打 lefgge
的 时 kgegff
的 是 hchlfe
的 服 gbmggg
的 机 pfjcbd
的 来 fufcgY
的 流 kdeejf
的 源 lfdihd
的 用 pcgfef
的 电 odfffe
的 目 dgegpc
的 端 jYknZh
的 第 gfggdl
的 终 pdffgd
的 网 epgibc
的 规 gafekl
的 角 agllhb
的 话 Yhfgqe
的 连 jffggf
的 那 ddkgoa
的 锅 jgggff
的 问 fffhfj
的 默 lhefic
监 jdihfe
监 控 kehgff
盘 fegffm
目 gkdeje
目 前 fkgjde
目 标 fkgdkd
目 的 ngfaeh
直 kdgghf
直 timed qdfgga
直 timeout nefffe
直 刷 jgfgge
直 卡 kgfggd
直 接 ldgehe
直 是 mgggga
直 没 kgffff
直 超 khggfd
直 转 kgfgfd
直 连 kefghe
看 $ hfgjci
看 , eajhgk
看 lcdjbj
看 一 jeggeh
看 下 ncgedh
看 不 gggfYp
看 到 lgfedh
看 懂 gggeej
看 看 hfgidh
真 oafcfl
眼 dfgfgl
着 $ fkmZge
着 flkaeh
知 flgffe
码 kegeei
码 忘 fffffk
确 nighbd
确 认 nighbd
碰 inkZgb
示 jffggf
种 hffjka
科 ldfhff
程 qgggcZ
程 桌 legfgf
窗 jffehf
窗 口 fggfjg
站 nZhhci
站 在 bgkkhc
端 <client> kefggf
端 <far> oegbgf
端 ghhjfc
端 口 fhhjfc
第 <n> cfeehn
第 cfeehn
等 kjajee
等 保 kjajee
答 kcdefm
答 哪 feegfl
算 $ doffef
算 bmgflb
算 加 fgggkc
算 把 cgffnd
管 klibec
管 哪 gkgegf
管 是 YxjbhY
管 理 jifggc
管 目 engdfg
箱 ffgffk
箱 密 fffffk
系 lehffe
系 吗 kfggee
系 统 jfhfge
线 $ cdhcoh
线 kbchme
组 jqWcei
终 kdgidf
终 端 mefgfe
经 mffgee
经 过 mgfhed
结 scecff
结 果 qgebef
绕 qefgfa
绕 过 lgegfe
给 <host> jggcig
给 <zone> dfggne
给 kaenge
给 个 gijbfg
给 几 ggedfn
给 哪 ocblfd
给 我 ldaobh
给 第 agfgof
给 谁 Xeewbi
络 hjcefj
绝 $ meffge
绝 , jgfggf
绝 legfgf
统 jfhfge
编 lgfffd
网 , jgggfe
网 <far> ngfdeg
网 qhccge
网 上 dckmge
网 不 mcehid
网 关 jigeef
网 吗 obehid
网 哪 mXhpgZ
网 地 jfgffg
网 映 fZlmee
网 机 foblhZ
网 段 hkgbfg
网 络 hjcefj
网 走 ldfggg
网 页 oegchd
置 $ ffgffk
置 ? dfffas
置 cfgfki
群 odgbfh
翻 gfggbm
翻 译 gfggbm
老 mefgfe
老 师 jeggge
老 是 mfeggd
老 板 kffgfe
能 <service> mjecgd
能 access gaeein
能 bkiakh
能 ping nfgfee
能 reach hmgZei
能 上 padhjc
能 不 tWfgfg
能 主 migcfe
能 从 midegd
能 做 ggfdfl
能 出 odehee
能 到 kiffbh
能 合 ffggel
能 否 kdgdmb
能 回 hddgfm
能 帮 ihbbep
能 干 gffffj
能 往 jefekd
能 打 lngahY
能 收 jffggf
能 用 ifmZgg
能 直 kfffjc
能 访 anmebg
能 过 qdghfZ
能 进 klbchf
能 连 bhfgij
能 通 dbgkkh
脑 mefffe
脑 打 nffggb
脑 是 jgfggf
脑 用 jffggf
脑 能 ocfggd
脑 连 rbeeff
自 qdjcga
自 己 ngfefd
自 身 qhchdc
若 bdfita
苦 gegefl
苦 了 gfgdfl
落 deaqlb
落 到 edZnlf
行 $ keffgh
行 , iffejf
行 <zone> egegme
行 ? jefeig
行 ddfenj
行 不 keegjd
行 为 ahfeZv
行 了 pegcfe
行 什 bhggem
行 会 ghdfle
行 删 fgggjd
行 前 gfhflc
行 加 ffggmc
行 去 ffegpa
行 后 eggfmc
行 吗 pfffdb
行 和 gdgfik
行 啥 geecbt
行 对 fffeod
行 干 gfgeXr
行 挪 gfhflc
行 是 ggggZn
行 有 haidZt
行 没 jfechk
行 的 gffelf
行 还 ofeged
补 igffkc
补 丁 kfgfff
补 上 agfgqe
表 $ glalee
表 : Yuegef
表 ffZlqa
被 <gateway> nffgfb
被 drop ngfffc
被 forward ihdmaf
被 ldikbd
被 丢 kffhff
被 哪 mfefgf
被 拒 legfge
被 拦 nhdcgg
被 挡 lcmbge
被 改 lhdgff
被 放 ofeeee
被 转 jUdpgi
装 mehdeg
西 ? dfiick
西 ecjmeg
要 hfhfje
要 一 fiiddk
要 上 ifffdj
要 不 leghgb
要 交 gfYpgf
要 写 kjhefb
要 去 ofgcgc
要 填 ckekfg
要 往 mfffef
要 是 agjgqZ
要 材 cknfec
要 求 mfgegd
要 用 khWmeh
要 访 pgecee
要 调 ldgegg
要 过 mefgdf
要 连 rdffed
见 odedej
规 ihedgi
规 则 jdfegi
览 kgffff
览 器 kgffff
角 afjjej
角 度 afjjej
解 $ jfffYn
解 figfam
解 析 kdfffi
解 释 gejhXn
警 obgffe
计 fgfgke
计 要 ghfkgc
订 mcfZfm
认 igffjd
认 一 qjgbcc
认 策 eggfle
让 egbicp
让 过 kgggfd
议 hchhke
记 fdbieo
记 录 cffgfn
讲 ldfaij
讲 讲 fdgelg
许 fkefkc
许 吗 paggef
论 kbgfke
设 igcfkf
设 成 dfdfnh
访 hhibfj
访 问 ghibfj
证 hcgdgn
证 书 dbgeho
评 hgffke
评 要 ijedgg
诉 oibbfh
译 gfggbm
译 成 gfggbm
试 ofgfde
话 $ kffgdh
话 , cgggne
话 : gffgbm
话 bgfgmg
询 jfgfff
该 kdehck
该 怎 gfdffl
该 是 nffcff
该 能 iacpdh
该 通 vegceZ
误 mffffe
说 <service> jdggfg
说 obcfdk
说 打 ofgchc
说 明 ecghfm
请 leijdb
请 列 Xgmjgh
请 教 mbgkee
请 求 jbejdk
请 问 mhhjfW
谁 $ heZkme
谁 ? kcefkg
谁 aubhee
谁 动 afggdq
谁 可 iqgagb
谁 回 kggfge
谁 开 brgcic
谁 改 gcgfen
谁 来 reZWcr
谁 能 brdegf
谁 进 fuYYjh
谁 连 gkhdgf
调 mdgdma
谢 $ hficZp
谢 hfhcZp
谢 谢 hfhcZp
财 fefeep
财 务 fefeep
败 ngfgdc
账 fjeffj
账 号 ffgfgk
贴 gcfmfg
走 $ qgebff
走 <n> tbgeag
走 <own> kfgela
走 <public> jeefig
走 <service> jfffgf
走 ? ugecdb
走 hairpin tfgceb
走 jeflfc
走 不 nfggfc
走 内 kegfgf
走 到 kgandf
走 哪 ofeffc
走 得 hZfmgg
走 的 mffffe
起 jgfgdh
起 什 fgefbp
起 来 jggfff
超 ocgffd
超 时 ocgffd
跑 在 jgggff
跟 <gateway> kfggfe
跟 jfhcXp
路 $ jeggfg
路 tegbfc
路 径 meeffg
跳 pfgafe
身 pefgec
车 lfgeff
车 间 lfgeff
转 ledjjb
转 到 gkakjb
转 发 hcckkf
转 圈 kgfgfe
转 给 nbdjge
辛 gegefl
辛 苦 gegefl
边 <client> rdfgfa
边 <service> jfgggf
边 ncgdck
边 放 mZhhgg
边 的 eeggem
边 能 kfgael
边 要 uheaea
达 pjacge
过 <gateway> qZgfef
过 <own> lfgeff
过 <public> jgffgf
过 lhbibj
过 了 mehgZj
过 去 doceei
过 吗 qeggfZ
过 哪 kgbnde
过 得 qcggfc
过 来 lhcjZh
返 jgggfe
返 回 jgggfe
还 Zidell
还 work egfgke
还 打 Zfgeqf
还 是 lffhbi
还 有 fmaZfq
还 能 ceggmf
还 行 bgfgnf
还 通 gahcjm
这 fffhfj
这 一 keefna
这 个 dfekfk
这 么 kfgefh
这 句 gfggdk
这 台 cedkhk
这 是 kgfgfe
这 机 ffgdhk
这 样 Yggfoh
这 种 iifedj
这 行 ifgfdj
这 边 ldideh
进 godifa
进 得 jqcXfg
进 来 gmhgfa
远 legfge
远 程 legfge
连 <client> sgegfX
连 <far> kdgfpX
连 <host> vfddgY
连 <outside> nbgejd
连 <own> iYjdik
连 <public> sdedbh
连 <zone> oceekb
连 ? hthcgX
连 fjjbfi
连 上 jXgoic
连 不 infdbg
连 到 ojjUef
连 得 fjgcfi
连 我 lifbhe
连 接 obgdfh
连 线 sbcgef
连 进 gkdggf
退 , jgffgf
退 jgffff
退 信 kgeggf
退 回 jgfgff
送 hhZneh
送 到 hhZneh
递 legfge
通 $ fggagn
通 , jlhhfX
通 <client> mefgff
通 <far> jffggf
通 <gateway> lgfgfe
通 <host> tbgfgY
通 <own> mchdhf
通 ? wZecfe
通 fnfhce
通 不 qcddgf
通 么 rcbejd
通 了 hbeblm
通 吗 fneffd
通 吧 hbdoeg
通 的 ufebfa
通 知 mggffc
通 过 jlgefa
通 还 wceifW
遍 lfjbdh
道 flffff
那 ehfgkd
那 三 egfgke
那 个 gjiack
那 台 ghffan
那 条 efggle
那 种 hffjla
那 行 egggkf
那 边 mdeeck
邮 mhbhef
邮 件 phcjfZ
邮 箱 ffgffk
部 ckhici
部 门 ldkecf
都 cimlgX
都 不 kZfioZ
都 会 iddddr
都 在 kehfff
都 映 cZlkje
都 有 cgglid
都 没 qfffga
都 算 dngfef
都 能 bipeef
配 offfbf
配 的 lgggfc
释 gejhXn
释 一 hfffZp
释 下 ffffco
里 $ ebidlk
里 <service> nbfggf
里 ? fWhrdh
里 kfhfef
里 一 jggggf
里 写 ndfhef
里 刷 kggggd
里 加 fgggje
里 有 kegife
里 的 ecjeij
里 看 cgggbq
里 要 qbggha
里 面 Tiiqhd
重 eeheen
重 传 kggfge
重 启 ffgfel
重 置 fffffk
量 $ leeegh
量 ? ffdffn
量 iddhhi
链 teebbf
锅 jgggff
错 kgffgf
错 误 mffffe
门 ndjcfe
问 $ gedefn
问 <client> wfdhfU
问 <far> uddggW
问 <gateway> liehha
问 <host> ilbhff
问 <n> rlfaca
问 <outside> oZboia
问 <own> gladij
问 <public> tcgbgd
问 <zone> kmcgce
问 ? ecbgfq
问 ggibel
问 一 ogegec
问 下 hegffj
问 不 hfdgfl
问 从 sefcfb
问 你 ghZdfr
问 到 ciokfX
问 哪 fYvYig
问 得 hjcaep
问 我 jfjdeg
问 的 kgdffh
问 题 jcgcgl
间 mdhjea
限 eodckd
限 制 nehdge
除 cmfhka
除 了 emeifc
险 $ gdgdil
险 gdgdik
随 gkffge
隔 obgdfg
障 gfgffk
需 ilcjiZ
需 要 ilcjiZ
靠 qeeibe
面 , fkfejd
面 jdcpiZ
面 到 jggehe
面 加 eghgnb
面 是 SZgzig
面 的 gefjie
面 这 ggffke
页 jheeei
顺 kcgamg
领 jggehe
领 导 jggehe
题 $ kcgefi
题 ? leeffg
题 jcgcgl
风 gdgdik
风 险 gdgdik
食 gfgffj
食 堂 gfgffj
马 lffdfh
马 上 lffdfh
麻 hgbggl
麻 烦 hgbggl
默 hfffke
默 认 hfffke
`;
export const PART_WEIGHTS = `
+ ' gkb
+ 'connection imZ
+ -> pYe
+ -d jdg
+ -i bhk
+ -o jdg
+ -p jef
+ -s Xfq
+ -v obd
+ : hid
+ <- frW
+ <client> hdj
+ <gateway> ddm
+ <host> hcj
+ <public> hbk
+ <zone> alh
+ able pda
+ accept fke
+ accept' dih
+ accepted ngZ
+ access kfd
+ account lcf
+ acess ila
+ ack blg
+ actually fld
+ added Zgn
+ address bdn
+ adress bcp
+ after dkf
+ afterwards ckg
+ against kcg
+ aimed rfW
+ allow Zcr
+ allowed hbk
+ alowed dkf
+ already djg
+ although cii
+ am dmd
+ an liZ
+ answer hla
+ answered ndc
+ answers hck
+ any ked
+ anything Ynh
+ anywhere eld
+ app fdk
+ arbitrary naf
+ are kgc
+ arrive lkY
+ arriving ucV
+ as bmg
+ asking kmV
+ asks hkb
+ be hjc
+ because jja
+ becomes fej
+ been hcj
+ before Zkj
+ behind nfa
+ being niX
+ believe lhZ
+ blame adp
+ blocked fkc
+ blocking efk
+ blocks mZh
+ bob kai
+ bounces lgb
+ box jfe
+ browser eld
+ build dem
+ but Zfo
+ by dkf
+ bypass iZl
+ bytes eld
+ call gam
+ calls rbZ
+ cannot maf
+ cant edl
+ change chj
+ check doc
+ cksum hkb
+ client Ylk
+ clients hkb
+ closed jfe
+ code bjj
+ com dmd
+ come jbi
+ comes oda
+ coming llW
+ conect lfc
+ configured bfm
+ confirm Ygo
+ connecting hjc
+ connections kdf
+ connects ici
+ conntrack cfl
+ correct dmc
+ could hid
+ cs eld
+ ctstate cgl
+ curl hdi
+ customer ika
+ daddr ncd
+ dead boc
+ deliver pad
+ delivers reX
+ desktop gje
+ destination efj
+ dev ogY
+ did Zhm
+ die fmb
+ dies occ
+ direct bmf
+ directly enb
+ dnat dih
+ do kfd
+ doesn't jch
+ doesnt pcb
+ doing egj
+ don't mbf
+ dont pca
+ down Ujp
+ dport ajj
+ drop bhl
+ dropped fkd
+ dscp eld
+ dst jef
+ e flc
+ eating bgl
+ email kYk
+ end jnW
+ ends grV
+ err fkd
+ establish jfe
+ ether fej
+ even blg
+ every dgj
+ everything hdi
+ example gkd
+ expected iid
+ explain pad
+ f hjd
+ fail ugS
+ failed bhk
+ fails oYg
+ fault kbh
+ fetch naf
+ filtered fld
+ fix bZs
+ folks gdj
+ for bmf
+ forever gkd
+ forward Zgn
+ forwarded liZ
+ foxmail lcg
+ from Xni
+ full hma
+ gateway cgk
+ getting jfe
+ git kgc
+ github rfW
+ given ofZ
+ gives dhi
+ go jja
+ going jia
+ good jhb
+ guys lfd
+ had pad
+ hairpin khb
+ hang cdn
+ hangs hma
+ happens nbf
+ has ffj
+ have mXj
+ he kXl
+ healthcheck jja
+ her jfd
+ here odb
+ him cem
+ his jib
+ hit oda
+ hitting obd
+ home beo
+ hosts nbe
+ how lah
+ i bij
+ i'd aof
+ i'm alh
+ idea qdZ
+ if mjX
+ in fje
+ inbound chj
+ incoming niX
+ initiate qdZ
+ inner qZd
+ input jgd
+ inside fYp
+ instead bji
+ internal dle
+ into pWh
+ is fje
+ isn't mec
+ it kcf
+ it's bij
+ itself gam
+ k Zgn
+ keep mec
+ keeps qca
+ kindly chj
+ lan egj
+ land mkX
+ laptop kkX
+ last cgk
+ leave hla
+ leg Zkk
+ len nhZ
+ length mga
+ let jef
+ letting eYq
+ like oYf
+ line Zbs
+ lines eXr
+ loads hid
+ log jgd
+ logs jYl
+ look pcb
+ lose ndc
+ lost oiV
+ mac cfl
+ machine niY
+ machines cnd
+ maillog Zqd
+ mails rcZ
+ make jgd
+ mar fbl
+ masquerade dig
+ masqueraded emc
+ match cfl
+ may taZ
+ me eld
+ mean eld
+ minute cjh
+ monday ihd
+ monitoring bij
+ morning agm
+ move kkY
+ must qZe
+ mx kgc
+ my Zjj
+ n ejf
+ names pda
+ nat jja
+ nc ika
+ need nZf
+ needs hbk
+ net dih
+ network iic
+ never cnd
+ next del
+ night chj
+ no ddm
+ nobody mkW
+ not goY
+ now anf
+ of eld
+ off idh
+ once jib
+ one ncd
+ only gdj
+ onto mde
+ open mec
+ opening mZg
+ opens jhc
+ or gmb
+ org Ykk
+ our ijb
+ out idh
+ out' lfc
+ outbound iYn
+ outgoing lYj
+ outlook kef
+ own jef
+ packages rba
+ packet lde
+ packets kcg
+ pass fcl
+ passed gkc
+ passes dpa
+ path gdj
+ pc gdj
+ pcs oae
+ people hjc
+ permitted bkh
+ phone hcj
+ pick mfb
+ ping qdZ
+ pingable dob
+ pings rba
+ plain pbc
+ please fmb
+ pls gma
+ pointed qfY
+ policy jbi
+ poll iak
+ pops ncd
+ port djh
+ portal aik
+ ports oaf
+ post afn
+ postfix mhZ
+ postrouting kbi
+ ppl fej
+ prerouting glb
+ print rab
+ printer mga
+ prints neb
+ private klX
+ probe qVh
+ prot fld
+ proto hid
+ protocol R0b
+ public flc
+ pull dap
+ push lZi
+ pushes kdf
+ query gbl
+ rather kgc
+ reach sdX
+ reachable aki
+ reached arb
+ reaches mbf
+ real Vpi
+ refused jja
+ regards fje
+ relay pda
+ removed YZv
+ replies aeo
+ report fpY
+ reports mfc
+ resolve qbb
+ right hla
+ rn goY
+ route bmf
+ routed lZi
+ rule Vml
+ rules adp
+ run Xho
+ s fkc
+ same ijb
+ says kee
+ scan pWh
+ scanner Xho
+ scans mXj
+ see Ulm
+ seen dqZ
+ sees oZg
+ send kZj
+ sending tbY
+ sends mce
+ service ila
+ session igd
+ set jch
+ shall mbf
+ shell iic
+ show oYg
+ shows gck
+ side hlZ
+ since blg
+ site cjh
+ sites jef
+ sits ZYv
+ sitting ejf
+ smtpd Vnl
+ snat dgj
+ so ndc
+ some fdk
+ someone Xph
+ something oXh
+ sorry cZr
+ source dkf
+ spins jia
+ sport efj
+ src dfk
+ start lde
+ still kgd
+ stop cco
+ straight mga
+ submit cel
+ subnet Zil
+ succeed jff
+ supposed imY
+ swears jib
+ switch ogY
+ syn mce
+ sync pda
+ taken Yqf
+ talk shT
+ talking oZf
+ target nec
+ team blh
+ teh mag
+ test hal
+ thank Zng
+ thanks fld
+ that nhZ
+ the efk
+ them jdh
+ there elc
+ these mga
+ they kfd
+ thing cii
+ think ajj
+ this ljY
+ those fmb
+ three dbo
+ through neb
+ thru dfk
+ ticket aik
+ time uZZ
+ timed dkf
+ times dqZ
+ to jdf
+ today lah
+ told bgl
+ tonight kdf
+ too ich
+ tos dmc
+ toward tXc
+ towards pad
+ traffic oiW
+ translated fje
+ transmitted kee
+ treated glb
+ tried kde
+ tries lfc
+ trouble bfm
+ true hmZ
+ trying fje
+ udp dme
+ up jgd
+ updates ici
+ user ndb
+ users kia
+ uses mdd
+ using lYj
+ very jef
+ via del
+ vpn seW
+ w joV
+ want aki
+ wants qYf
+ way hcj
+ webmail pgY
+ week cfl
+ were iak
+ what Wmj
+ what's cij
+ whats aYu
+ when dke
+ where Zli
+ whether car
+ which jfe
+ while hkb
+ who kaj
+ whole apd
+ wifi nfb
+ will hid
+ with fna
+ without occ
+ won't dih
+ worked Zki
+ working lia
+ would hid
+ write Xer
+ yes kjZ
+ yesterday cnd
+ yet acq
+ your csY
+ zone oea
+ 一 bgl
+ 三 ddn
+ 上 ben
+ 中 kdf
+ 为 lgb
+ 主 naf
+ 么 gjd
+ 之 efj
+ 了 fej
+ 事 eek
+ 互 ejf
+ 享 cjh
+ 人 jdg
+ 什 djg
+ 从 hoY
+ 以 ich
+ 件 lZi
+ 会 jfd
+ 允 clf
+ 公 liZ
+ 共 cjh
+ 关 jdg
+ 内 oae
+ 再 lfc
+ 出 ofZ
+ 则 Vln
+ 到 pZe
+ 动 naf
+ 协 ckf
+ 印 aeo
+ 却 bcp
+ 原 fan
+ 反 kee
+ 可 kgd
+ 台 led
+ 否 kia
+ 告 dnc
+ 呢 cfl
+ 哪 enb
+ 啊 bne
+ 啥 edk
+ 器 kgb
+ 回 foZ
+ 在 hjc
+ 地 cfl
+ 址 afn
+ 填 aeo
+ 外 fdj
+ 它 mbf
+ 完 cfk
+ 客 jfe
+ 对 Wjn
+ 就 hjc
+ 己 jfe
+ 帮 pfZ
+ 常 hcj
+ 应 efj
+ 底 Xjm
+ 开 lcg
+ 往 sVf
+ 得 pcb
+ 志 dkf
+ 想 qbc
+ 成 aij
+ 户 mfc
+ 手 gck
+ 打 mfb
+ 执 jee
+ 扫 xTc
+ 把 ddm
+ 抓 cdn
+ 投 kee
+ 报 kai
+ 拉 kdf
+ 拒 hid
+ 拦 fdk
+ 按 epZ
+ 挡 bfl
+ 掉 ejf
+ 接 kdf
+ 提 agl
+ 改 cle
+ 放 jef
+ 方 ckh
+ 明 gdk
+ 映 fZp
+ 是 dle
+ 最 edl
+ 有 anf
+ 本 iic
+ 机 gck
+ 条 jef
+ 来 iak
+ 析 flc
+ 样 bjj
+ 求 oea
+ 没 eke
+ 流 hkb
+ 测 mdd
+ 浏 hjc
+ 源 Wmk
+ 现 hnY
+ 理 cco
+ 电 nfa
+ 登 gXp
+ 目 lnU
+ 直 cem
+ 看 aik
+ 着 fdk
+ 码 fkd
+ 程 jge
+ 端 bji
+ 系 kfe
+ 网 nea
+ 能 lce
+ 脑 kfd
+ 自 kfc
+ 落 fcl
+ 被 Zpe
+ 要 kfd
+ 解 hid
+ 让 Xre
+ 议 blf
+ 话 gam
+ 该 edk
+ 说 jgd
+ 请 led
+ 调 uaY
+ 跑 hjc
+ 跟 sbZ
+ 路 fkd
+ 身 ikb
+ 转 gjd
+ 边 bfm
+ 过 cmf
+ 还 hjb
+ 这 hjd
+ 进 neb
+ 远 ihd
+ 连 nbe
+ 退 bhj
+ 通 cjh
+ 那 bhk
+ 邮 lah
+ 都 Xgp
+ 配 cme
+ 量 enc
+ 锅 eek
+ 问 gdj
+ 间 eje
+ 面 neb
+ 题 dfk
+ 马 hid
- ' mag
- -> cnd
- -d iib
- -i hdi
- -j jcg
- -k Tol
- -l jfe
- -s agm
- : kee
- <client> ckg
- <host> odb
- <own> mYi
- <public> ihd
- <server> ika
- <zone> ckg
- able bji
- about odb
- accept' gcl
- access Zqe
- ack aik
- add led
- added dgj
- adress hlZ
- against bnd
- agent tcX
- alerts dob
- all ecn
- allow niX
- allowed fmb
- am peZ
- an dmd
- and ckg
- answer jfe
- any lfc
- anybody rac
- anything lgb
- anywhere ejf
- app nga
- append lZi
- arbitrary ctX
- are kjZ
- around oiW
- arrive Xkl
- arrives fcl
- arriving cii
- as jaj
- ask cii
- asking efj
- assume xZW
- at hkb
- attacker pbd
- away ckh
- back idh
- backup idh
- becomes ddl
- before obe
- behind fan
- between ikb
- block hdi
- box iic
- branch pda
- browse ajj
- browser ddm
- build nag
- but gam
- by ihd
- bytes fdk
- c aqc
- call alh
- calls cpc
- can idh
- cannot cmd
- capture led
- cc cmd
- change bji
- check iic
- chk jef
- ci saa
- claims mag
- clone gkc
- close flc
- cna Zpe
- colleague ejg
- colleagues qad
- com blg
- come kee
- comes gcj
- coming lYj
- conect chj
- configured amg
- connect ejg
- connected fje
- connecting djg
- connection jkZ
- connections Wkm
- connects foZ
- conntrack jfe
- copier edl
- could mZh
- couldn't gdj
- cross ccn
- curl ckh
- customer jVo
- daddr djg
- data efj
- dead mce
- default foa
- delete mXj
- deliver Zhm
- delivers Zpe
- denied iak
- desk lXk
- desktop jhd
- dev dbo
- dialled dob
- dials cnd
- die ebn
- direct fan
- directly Xds
- dmesg aZs
- dnat gbl
- do eke
- does dkf
- don't emc
- dport Xgp
- dropped iYn
- e gZn
- echo ngZ
- email Zkj
- end fcl
- ends Yeq
- enough jgd
- enters gdj
- established ipV
- even chj
- ever fYp
- every dle
- everyone led
- everything Yog
- example eke
- exim ncd
- explain lfc
- fetch Zkj
- fine cfl
- fix jjb
- floor jai
- folks lbg
- for qac
- form ncd
- forward ihd
- foxmail ejf
- frm kee
- front ojV
- fwd dfk
- g qdY
- get dnc
- gets Zil
- github cnd
- gives cYs
- go khb
- goes iak
- going afn
- gone nfa
- google djg
- got gkb
- guest obd
- guys ckg
- gw kcg
- h djg
- hangs vRg
- has kcg
- have cle
- he aqc
- help qbc
- her kdf
- here aeo
- hey gdk
- hi rab
- hit Ygp
- hitting cpb
- home eld
- host hjc
- hosts glb
- how mfb
- i'd bdo
- i'm oYh
- icmp oda
- id cdn
- ie dZq
- if jgd
- im nYh
- in gjd
- inbound kee
- incoming cfl
- initiate Ypf
- initiated lbf
- inner ckg
- input hdj
- inside kpT
- instead Zgn
- into bne
- ip hjc
- iptables mgb
- it kee
- it's lZi
- its cbp
- itself ngY
- job ked
- just gal
- k mag
- keeps fkd
- kernel dfk
- kill kkZ
- kindly hdi
- know lha
- lab sdX
- label pZe
- lady mec
- lan cgk
- land Zhl
- lands Zli
- last mdd
- leave fXq
- leaves gcj
- leaving jgd
- leg jib
- let gjd
- lets jfe
- line gjc
- lip alh
- live qeY
- lives qYe
- load Uqi
- log lbg
- logged sab
- logs phW
- lookups fkd
- loopback Vlm
- lose crZ
- loses dih
- machine naf
- mail hkb
- maillog fmb
- mails djg
- make kgc
- martian jja
- masquerade lha
- may jib
- mes jdg
- monday tcY
- monitoring ucW
- morning kgc
- move mbg
- moved ejf
- ms mdd
- must ejf
- mx cqb
- my pXg
- names Zlh
- nat nfa
- need ndc
- needs Zof
- net dmd
- never ccn
- new kee
- nginx dgk
- no hid
- nobody hkc
- node jaj
- not bYt
- now pZe
- of lfc
- off jdg
- oif lcf
- ok kbh
- once cfl
- one dih
- only cYs
- onto Zpe
- opened liZ
- opening bmf
- opens eej
- openssl ejf
- or ebn
- other bji
- our efj
- out idh
- out' flc
- outbound jdg
- outlook jib
- over bkh
- own dqZ
- packages apd
- packet dnc
- packets dgj
- pacs cel
- page blf
- pass hZm
- path jpU
- payment gqW
- pc khb
- pcs hpW
- people gjd
- permitted djg
- ping emc
- pingable pda
- pinging hnZ
- pings bgl
- pivot eqZ
- plain Wpi
- please ihd
- pls kgc
- plugged pYf
- plz gck
- pointed dkf
- policy kfe
- poll hmZ
- poller ibk
- polls mbf
- port eld
- portal cnd
- possible rab
- post ejf
- postfix qad
- postrouting ecm
- print cem
- printer Zoe
- printers fjd
- private Yhn
- provider lkX
- public Ykk
- published qiU
- pull asa
- push lha
- pushes Zng
- put hjc
- queries eke
- query aqc
- question mgb
- quic jfe
- quick udU
- ran naf
- rcpt kee
- reach ajj
- reachable sjR
- reached qeY
- reaches aoe
- real gam
- recv eqY
- reech chj
- refused qdZ
- refused' fjf
- register Yjl
- relay Zng
- remote occ
- remove jXm
- removing bhj
- replies aki
- reply edl
- report nbe
- request jja
- reset fdk
- resolve clg
- resolves enb
- return dle
- right iak
- rip gjd
- root boe
- route lcf
- router cfl
- rule mag
- run qca
- runner sbZ
- running gcj
- runs niX
- s gcj
- saddr jfe
- same UYz
- says eke
- scan ekf
- scanner mec
- scanners oae
- see mbe
- seen iXn
- send ahl
- sender hla
- sending efj
- sends bsZ
- sent jnW
- server ked
- server's goX
- session dig
- set bki
- she kia
- shell pcb
- should dke
- shows ngY
- since pbc
- sit idh
- site bmf
- sites eke
- sits kcg
- sitting mbf
- snat ebn
- so car
- some jic
- someone nec
- something Xni
- sorry lde
- source jdg
- spins dbo
- sshing iic
- ssl Zmh
- staff mha
- start iid
- still jef
- stop hcj
- stopping qeZ
- stops nbe
- straight cqa
- strip aep
- submit Zdp
- subnet kbh
- swaks djg
- switch cqb
- syn hhd
- system lfc
- take fej
- talk Ygo
- talking dle
- talks dih
- target Yrd
- tcp gid
- tcpdump dih
- team ofZ
- teh mfa
- tell mbe
- test ijb
- that's mZh
- thats klY
- their lXk
- them Zqd
- there gal
- these hal
- they aep
- thing eld
- thinking ibj
- third tdW
- this cco
- three iZl
- through Zpf
- thunderbird kkY
- ticket oaf
- time cjh
- times gcj
- to ckg
- told ffj
- too jib
- took cgk
- touch dgj
- toward ape
- towards coc
- trace jfe
- tries cpb
- trying ejf
- two jbj
- type bij
- typed oYh
- udp nhY
- unknown gal
- unlike acq
- unreplied fZo
- updates Xsd
- upstream bki
- us Wdt
- use blf
- uses aki
- using Ykl
- vendor lfd
- verdict gkc
- via ajj
- vlan jfe
- vpn Xqf
- vps dle
- vz jib
- w bfm
- want cii
- wants Vtf
- was med
- way miX
- we fcl
- webmail ejf
- week hic
- went lde
- were hal
- what hla
- whats lcf
- when qac
- whenever ahl
- where jXm
- whether fcl
- which clg
- while dbo
- whole ibj
- wifi dbp
- with mYi
- without fan
- wondering ean
- work dcn
- worker lga
- working qca
- works eek
- workstation gjd
- would hjd
- yet sTh
- you gck
- zone mfb
- 一 hdi
- 下 dhi
- 不 ecl
- 个 mec
- 为 fej
- 主 Ymj
- 么 chj
- 也 cfl
- 他 niX
- 以 lbg
- 们 alg
- 件 fje
- 会 ddn
- 但 kcf
- 信 eld
- 假 naf
- 允 kkY
- 公 lkX
- 内 abr
- 写 gkc
- 出 eob
- 则 hkc
- 到 eld
- 前 ndd
- 务 jff
- 动 boc
- 助 ogY
- 包 fan
- 单 gdk
- 印 aqc
- 去 dnb
- 发 ibj
- 只 hVp
- 可 cem
- 司 lkX
- 同 gck
- 否 eke
- 哪 dap
- 商 edk
- 回 hWp
- 在 jef
- 地 ejf
- 址 fje
- 填 dih
- 如 fjf
- 学 cfl
- 它 Zli
- 实 mfb
- 客 idi
- 对 fmb
- 就 anf
- 工 edl
- 己 hjc
- 师 gdj
- 平 glb
- 应 hal
- 开 cfl
- 录 dke
- 影 nhX
- 往 Uya
- 得 bne
- 志 djg
- 忙 hci
- 怎 jdg
- 急 fej
- 想 imZ
- 成 jbi
- 户 gcj
- 房 niX
- 手 hjd
- 打 Xmj
- 扫 akh
- 把 gnZ
- 投 fkc
- 换 fdl
- 掉 cem
- 接 clf
- 收 dgj
- 改 eek
- 教 led
- 文 ail
- 方 fna
- 日 cfl
- 时 kfd
- 明 gmb
- 映 klX
- 有 nZf
- 服 fej
- 本 lga
- 机 lgb
- 条 obe
- 来 gjd
- 板 riT
- 析 kVo
- 果 bkh
- 查 miY
- 标 chj
- 样 jgd
- 核 ndc
- 桌 bji
- 正 epZ
- 段 eob
- 没 qZd
- 流 ane
- 源 qYe
- 点 lgb
- 烦 kfe
- 班 lhZ
- 生 kfd
- 用 ali
- 登 gnZ
- 的 ckg
- 目 Xpg
- 直 cji
- 看 cii
- 确 jdf
- 示 eek
- 程 Xho
- 站 kdf
- 端 llW
- 第 hcj
- 算 dfl
- 经 cbp
- 网 fna
- 能 chj
- 被 hZm
- 要 Zli
- 规 fkd
- 认 jef
- 许 kkY
- 设 ofZ
- 访 dkf
- 话 ohX
- 请 kbh
- 调 bem
- 走 dfk
- 超 lga
- 跟 epZ
- 转 gdk
- 边 kia
- 过 fdk
- 还 bfm
- 这 lfc
- 进 dfj
- 连 dgj
- 通 Zli
- 那 lkY
- 邮 eje
- 部 lde
- 都 lgb
- 里 Yog
- 问 djg
- 间 bij
- 除 efj
- 面 imY
- 题 nYh
-1 ' <own> oea
-1 ' oea
-1 , <client> rba
-1 , <far> hpW
-1 , <gateway> dXs
-1 , <host> mfb
-1 , <outside> gcj
-1 , <own> Wll
-1 , <public> efj
-1 , <server> efk
-1 , <zone> kbh
-1 , lah
-1 -> <client> Rti
-1 -> <far> Vrg
-1 -> <gateway> fmb
-1 -> <host> Vud
-1 -> <outside> bnd
-1 -> <zone> khb
-1 -> cmf
-1 -d <host> dih
-1 -d <own> dle
-1 -d dkf
-1 -i <outside> del
-1 -i <zone> jci
-1 -i jch
-1 -k cra
-1 -o <outside> bmf
-1 -s <zone> Zbs
-1 -s bZt
-1 -v <own> flc
-1 -v fkd
-1 : <client> oYg
-1 : <far> hYm
-1 : <host> flc
-1 : <outside> mZh
-1 : <own> coc
-1 : <zone> hdi
-1 : mag
-1 <client> <client> anf
-1 <client> <gateway> glc
-1 <client> <host> cij
-1 <client> <own> djg
-1 <client> bnf
-1 <far> <own> clf
-1 <far> Xoh
-1 <gateway> <gateway> fnb
-1 <gateway> djg
-1 <host> <client> fjd
-1 <host> <far> mbf
-1 <host> <host> oZf
-1 <host> <server> Zcr
-1 <host> ibi
-1 <n> <client> oea
-1 <n> <gateway> eYq
-1 <n> <host> cnd
-1 <n> <own> dsY
-1 <n> <server> ffj
-1 <n> <zone> dhi
-1 <n> djg
-1 <outside> <far> sgU
-1 <outside> <host> Xho
-1 <outside> <outside> bgl
-1 <outside> <own> Zsc
-1 <outside> bij
-1 <own> <far> lbg
-1 <own> <own> gck
-1 <own> lbg
-1 <public> <own> eoa
-1 <public> eoa
-1 <server> <client> occ
-1 <server> <host> jjb
-1 <server> <own> fna
-1 <server> ilZ
-1 <service> <gateway> dmd
-1 <service> <host> Xin
-1 <service> <own> eoa
-1 <service> <server> eek
-1 <zone> <client> rhU
-1 <zone> <host> Zil
-1 <zone> <outside> Yqf
-1 <zone> <own> fjf
-1 <zone> <zone> acq
-1 <zone> ben
-1 ? <outside> dhi
-1 ? edl
-1 ^ <client> hdj
-1 ^ <far> hoX
-1 ^ <gateway> jee
-1 ^ <host> lfb
-1 ^ <outside> hcj
-1 ^ <own> fkd
-1 ^ <server> neb
-1 ^ <zone> jdh
-1 a <outside> del
-1 a <zone> reX
-1 a gdj
-1 access <outside> goY
-1 access <own> epZ
-1 access dnd
-1 address jfe
-1 adress <own> fpY
-1 adress hmZ
-1 against <far> blg
-1 against <own> bod
-1 against bne
-1 an <outside> hla
-1 an <zone> rYd
-1 an liZ
-1 and <zone> glb
-1 and coc
-1 are <zone> rdZ
-1 are rdZ
-1 as hbk
-1 at <client> ldd
-1 at <far> mga
-1 at <host> Uqi
-1 at <own> aoe
-1 at gkc
-1 behind ebn
-1 between tXc
-1 box <client> saa
-1 box <host> hkb
-1 box khb
-1 browse flc
-1 by <client> pgX
-1 by <host> iWo
-1 by <own> dhi
-1 by <public> ckf
-1 by lde
-1 can <client> nea
-1 can <far> mag
-1 can <gateway> ici
-1 can <host> ncc
-1 can <outside> kfc
-1 can <zone> lfc
-1 can kcg
-1 can't <zone> nfa
-1 can't kfd
-1 cant <zone> pfY
-1 cant nfa
-1 check lfc
-1 client <client> mdd
-1 client lde
-1 come jfe
-1 connect <own> flc
-1 connect emc
-1 could mfa
-1 curl <host> clf
-1 curl <own> bmf
-1 curl atZ
-1 daddr <client> atZ
-1 daddr djg
-1 desk <client> peZ
-1 desk peY
-1 destination Zfo
-1 dev <outside> ecm
-1 dev <zone> Yfp
-1 dev dcm
-1 dialled dob
-1 dials cnd
-1 dig Zog
-1 do <outside> lfc
-1 do <zone> nfa
-1 do jff
-1 does <client> rcZ
-1 does <far> jhd
-1 does <gateway> adp
-1 does <host> hdi
-1 does <own> dlf
-1 does <zone> qab
-1 dst <client> anf
-1 dst <far> ika
-1 dst <host> ele
-1 example <own> ejf
-1 example eke
-1 fine <outside> fdk
-1 fine fcl
-1 fix kee
-1 for <client> kai
-1 for <far> mdd
-1 for <host> dfl
-1 for <outside> reX
-1 for <own> dmd
-1 for <zone> nYh
-1 for lde
-1 from <client> vUd
-1 from <far> lgb
-1 from <gateway> oWi
-1 from <host> aki
-1 from <outside> lZi
-1 from <own> drY
-1 from <zone> nbd
-1 from nbe
-1 get Yqd
-1 got kfe
-1 hairpin sdX
-1 has <own> Vsg
-1 have <outside> Ypg
-1 have Xmj
-1 help oeZ
-1 hit <host> euV
-1 hit <own> foZ
-1 hit asa
-1 hitting <own> dmd
-1 hitting cpb
-1 host <client> kgc
-1 host <host> alh
-1 host <own> crZ
-1 host lgb
-1 i'm nYg
-1 if odb
-1 in <zone> lde
-1 in hkb
-1 incoming <server> cfl
-1 incoming bcq
-1 into <client> coc
-1 into <gateway> enc
-1 into <host> Zof
-1 into <own> clf
-1 into <zone> bmf
-1 into aoe
-1 ip <client> mbg
-1 ip <far> nZg
-1 ip <host> Vkn
-1 ip jfe
-1 is <client> qfX
-1 is <far> piV
-1 is <gateway> dnb
-1 is <host> dkf
-1 is <own> cne
-1 is <zone> jYl
-1 is ika
-1 it bdo
-1 its <host> cdn
-1 its bcp
-1 lan cfk
-1 laptop <client> lcf
-1 laptop lcf
-1 let <client> pdb
-1 let <zone> idg
-1 let idg
-1 lets mec
-1 lip <host> eob
-1 lip eob
-1 lose aoe
-1 me qZd
-1 mean hla
-1 mx <far> lnU
-1 mx gkc
-1 my edk
-1 net <far> fje
-1 net fje
-1 ni <zone> eel
-1 ni eek
-1 no <outside> gkc
-1 no fkc
-1 of <client> jja
-1 of <host> hXo
-1 of <outside> bij
-1 of <own> bod
-1 of <public> cjh
-1 of <zone> naf
-1 off led
-1 on <client> hdi
-1 on <far> vcV
-1 on <gateway> ldd
-1 on <host> mfb
-1 on <outside> emd
-1 on <own> cra
-1 on <public> fkd
-1 on <zone> hal
-1 one dZp
-1 only bcp
-1 onto <host> gnZ
-1 onto foY
-1 open <far> fkd
-1 open <host> foZ
-1 open <own> flc
-1 open asb
-1 opened <own> fqY
-1 opened fqY
-1 opening <own> cpc
-1 opening cpc
-1 opens <own> erX
-1 opens bmf
-1 or <gateway> ebm
-1 or <host> cen
-1 or ddm
-1 our <outside> cgl
-1 out <- lee
-1 out <outside> dgj
-1 out <zone> efj
-1 outgoing <server> dem
-1 outgoing dem
-1 over <own> gpX
-1 over <public> dco
-1 over fej
-1 pc <client> lde
-1 pc lde
-1 people <outside> jcg
-1 people fdj
-1 phone <outside> aen
-1 phone aen
-1 ping <client> clg
-1 ping <far> djf
-1 ping <gateway> dfk
-1 ping <host> cqa
-1 ping bpc
-1 pinging <client> aoe
-1 pinging <host> dle
-1 pinging atZ
-1 pings <own> dmd
-1 pings bsZ
-1 probe imY
-1 reach <client> clf
-1 reach <far> clg
-1 reach <host> Xkm
-1 reach <public> emc
-1 reach <zone> btY
-1 reach cnd
-1 reaches bjj
-1 refused <- jff
-1 relay hkb
-1 rip <client> maf
-1 root Znf
-1 runner <client> kcf
-1 runner kcf
-1 saddr <client> jfe
-1 saddr <far> kdf
-1 saddr ncd
-1 say <client> nbe
-1 say <far> qcZ
-1 say idg
-1 says <own> bnd
-1 says jib
-1 see <zone> Zof
-1 see Uxa
-1 server <host> fdk
-1 server <own> elc
-1 should aen
-1 so iak
-1 someone <outside> lfc
-1 someone lfc
-1 source <client> mjX
-1 source <host> dnc
-1 source <own> ddm
-1 source gdj
-1 src <far> kcg
-1 src jfe
-1 stop gbl
-1 stopping <zone> pdZ
-1 stopping rba
-1 stops <zone> nbe
-1 stops nbe
-1 tcp <client> mbf
-1 tcp gjd
-1 teh <host> kfd
-1 teh <zone> rba
-1 teh lfc
-1 that <client> eej
-1 that <host> hak
-1 that <own> dnc
-1 that <zone> kfe
-1 that kai
-1 that's kZj
-1 the <outside> oVj
-1 the <server> kdg
-1 the <zone> neb
-1 the kdg
-1 then qca
-1 this <gateway> eek
-1 this eek
-1 three gYo
-1 through <host> dld
-1 through <own> frV
-1 through <public> bcp
-1 through ekd
-1 thru <own> fkd
-1 to <client> Yrd
-1 to <far> asa
-1 to <gateway> fje
-1 to <host> Xin
-1 to <outside> hla
-1 to <public> ecm
-1 to <server> fdl
-1 to <zone> kgc
-1 to alh
-1 toward <far> dkg
-1 toward ape
-1 towards <far> apd
-1 towards <outside> mkW
-1 towards <own> dmd
-1 towards <zone> Xho
-1 towards Ynh
-1 trace <far> nbe
-1 trace lcf
-1 trying <own> ejf
-1 trying ejf
-1 type <own> fkd
-1 type dih
-1 under Ykl
-1 unknown <client> jef
-1 unknown <far> kdg
-1 unknown <gateway> kee
-1 unknown obd
-1 use <own> gma
-1 use <public> ejg
-1 use cqa
-1 user ncd
-1 uses agn
-1 using <public> eao
-1 using edm
-1 via <host> bpc
-1 via <own> fje
-1 via <public> emc
-1 via Zjk
-1 vk <own> fje
-1 vk fje
-1 vz bod
-1 wants W4S
-1 what fXr
-1 when <client> kcf
-1 when <far> nae
-1 when <host> mag
-1 when <zone> iZl
-1 when rYd
-1 whether peZ
-1 whole <outside> ibj
-1 whole ibj
-1 why <client> kee
-1 why nfZ
-1 will <client> lde
-1 will <gateway> hZn
-1 will <zone> mbf
-1 with <client> jbi
-1 with <host> buX
-1 with <own> Yfp
-1 with icj
-1 workstation <client> nfa
-1 workstation nfa
-1 would <client> nfa
-1 would <far> ihc
-1 would <gateway> jYm
-1 would <host> qVh
-1 would <outside> lcf
-1 would mdc
-1 yet fcl
-1 上 <host> frW
-1 上 <outside> ckg
-1 上 <zone> ndc
-1 上 fkc
-1 下 <gateway> agm
-1 下 lbg
-1 么 <zone> teV
-1 么 flc
-1 了 <gateway> cZr
-1 了 <outside> clf
-1 了 <own> fje
-1 了 bij
-1 事 <client> kfd
-1 从 <client> gck
-1 从 <far> rdY
-1 从 <gateway> kef
-1 从 <zone> mce
-1 从 lbg
-1 们 <gateway> ddm
-1 们 <host> djg
-1 们 <own> dmd
-1 们 <zone> lXk
-1 们 gkc
-1 出 <outside> alh
-1 出 alh
-1 到 <client> cpc
-1 到 <far> cnd
-1 到 <gateway> bji
-1 到 <host> bij
-1 到 <outside> ich
-1 到 <own> fkd
-1 到 <server> efj
-1 到 <zone> dhi
-1 到 bji
-1 去 <far> ckf
-1 去 <host> dmd
-1 去 <outside> dkg
-1 去 <own> fkd
-1 去 <zone> dlf
-1 去 bod
-1 口 <far> emc
-1 台 <client> qca
-1 台 <far> emc
-1 台 <gateway> fje
-1 司 kdf
-1 后 <client> ofZ
-1 后 <outside> lec
-1 后 <zone> lgc
-1 后 ngZ
-1 啥 <zone> jgd
-1 啥 jgd
-1 器 <client> mce
-1 在 <client> lec
-1 在 <gateway> nag
-1 在 <outside> efj
-1 在 <zone> pbc
-1 在 ici
-1 址 <own> blg
-1 填 <own> emc
-1 填 dhi
-1 对 <outside> nZg
-1 对 nZg
-1 开 <host> dhi
-1 开 <own> fna
-1 录 dke
-1 往 <client> dme
-1 往 <far> Znf
-1 往 <host> eld
-1 往 <outside> Zpe
-1 往 <own> fkd
-1 往 Vxa
-1 急 dgj
-1 成 <client> dfk
-1 成 cdo
-1 户 <client> led
-1 户 pfY
-1 打 <host> fje
-1 打 <own> eke
-1 打 eke
-1 把 <own> ape
-1 把 cgk
-1 接 <own> cnd
-1 接 <server> cem
-1 接 ckg
-1 收 dhi
-1 是 <client> vXb
-1 是 <far> ilZ
-1 是 <gateway> edl
-1 是 <host> Ymh
-1 是 <zone> oYf
-1 是 ked
-1 机 <client> lkY
-1 机 lkY
-1 查 <far> emc
-1 查 emc
-1 样 kee
-1 段 <zone> lbh
-1 段 lbh
-1 用 <host> Xsd
-1 用 <outside> gam
-1 用 <own> djf
-1 用 <public> fej
-1 用 aji
-1 的 <client> lha
-1 的 <far> jja
-1 的 <host> Yog
-1 的 eke
-1 端 <client> ofZ
-1 端 hid
-1 给 <host> aep
-1 给 <zone> kZi
-1 网 <far> kde
-1 网 kgc
-1 脑 <client> nfa
-1 脑 ngZ
-1 行 <zone> hdi
-1 行 hdi
-1 被 <gateway> fdk
-1 被 eek
-1 说 bgl
-1 调 bhl
-1 跟 <gateway> fdk
-1 跟 epZ
-1 边 mdd
-1 过 <gateway> gYo
-1 过 <own> fmc
-1 过 <public> cem
-1 过 bfl
-1 连 <client> dqZ
-1 连 <far> dkf
-1 连 <host> emb
-1 连 <zone> ahl
-1 连 dnc
-1 通 <client> amf
-1 通 <gateway> fje
-1 通 <host> goZ
-1 通 <own> gpX
-1 通 crZ
-1 问 <client> fje
-1 问 <far> cnd
-1 问 <gateway> caq
-1 问 <outside> hid
-1 问 <own> fjd
-1 问 <public> ejf
-2 ' -i cfk
-2 ' <outside> cfk
-2 ' cgk
-2 , <client> pgX
-2 , <far> led
-2 , <host> fck
-2 , <outside> jXn
-2 , <own> ekd
-2 , <public> dgj
-2 , <server> bji
-2 , <service> eek
-2 , <zone> kZj
-2 , do lfc
-2 , does idh
-2 , dst bkh
-2 , from kZj
-2 , glb
-2 , is fna
-2 , lip eob
-2 , say mce
-2 , source neb
-2 , the efk
-2 , will occ
-2 , yet fcl
-2 , 从 kai
-2 , 在 aep
-2 , 走 eld
-2 , 连 fqX
-2 -l <own> Xph
-2 -l jfd
-2 : <client> niX
-2 : <far> pda
-2 : <gateway> bdo
-2 : <n> fdl
-2 : <outside> kee
-2 : <own> aoe
-2 : <zone> fej
-2 : can lec
-2 : does kfd
-2 : in dfk
-2 : ip cnd
-2 : is cYt
-2 : kgc
-2 : trying ejf
-2 : user neb
-2 : would jgd
-2 : 从 occ
-2 ; led
-2 <client> , ckg
-2 <client> -> ffj
-2 <client> <client> fkd
-2 <client> <far> ioW
-2 <client> <gateway> cjh
-2 <client> <host> eld
-2 <client> <outside> liZ
-2 <client> <own> cmf
-2 <client> <server> eel
-2 <client> <zone> del
-2 <client> and eld
-2 <client> dst emb
-2 <client> eld
-2 <client> from mdd
-2 <client> on gbk
-2 <client> open emd
-2 <client> opens fkd
-2 <client> ping bsZ
-2 <client> reach dmd
-2 <client> to dig
-2 <client> towards Yof
-2 <client> 到 fnb
-2 <client> 连 drX
-2 <far> , dih
-2 <far> -> cnc
-2 <far> <client> ngZ
-2 <far> <gateway> kcg
-2 <far> <host> hjc
-2 <far> <outside> ecm
-2 <far> <own> dhi
-2 <far> <zone> udW
-2 <far> dst cii
-2 <far> from tcX
-2 <far> hitting dkf
-2 <far> to ZuZ
-2 <far> 到 cqa
-2 <far> 连 epZ
-2 <gateway> -> eld
-2 <gateway> <client> jgd
-2 <gateway> <far> bmf
-2 <gateway> <host> cdn
-2 <gateway> <own> clg
-2 <gateway> <zone> mYi
-2 <gateway> from qYe
-2 <gateway> jfe
-2 <gateway> or cen
-2 <gateway> ping djg
-2 <gateway> to clf
-2 <host> , jaj
-2 <host> -> Zof
-2 <host> <gateway> gYp
-2 <host> <outside> goY
-2 <host> <own> jic
-2 <host> <public> crZ
-2 <host> <zone> kfd
-2 <host> box hkb
-2 <host> from xVa
-2 <host> is lbg
-2 <host> liZ
-2 <host> server gdj
-2 <host> to cqa
-2 <host> will naf
-2 <host> 到 Wse
-2 <host> 往 Yog
-2 <n> , jfe
-2 <n> : idh
-2 <n> <client> kee
-2 <n> <host> dke
-2 <n> <n> dih
-2 <n> <outside> fmb
-2 <n> <own> dle
-2 <n> <server> Yfp
-2 <n> <zone> hdh
-2 <n> at bbq
-2 <n> does hjc
-2 <n> flc
-2 <n> from occ
-2 <n> in Zep
-2 <n> is hal
-2 <n> of Zqd
-2 <n> on cnd
-2 <n> src gck
-2 <n> to bjj
-2 <n> towards Ttg
-2 <n> trying gam
-2 <n> would jfe
-2 <n> 到 Yrc
-2 <n> 连 eld
-2 <outside> , hjd
-2 <outside> -> emb
-2 <outside> -d djf
-2 <outside> <client> shS
-2 <outside> <far> neb
-2 <outside> <gateway> bod
-2 <outside> <host> Zmh
-2 <outside> <outside> caq
-2 <outside> <own> ejf
-2 <outside> <service> ckg
-2 <outside> <zone> eek
-2 <outside> ckg
-2 <outside> for jee
-2 <outside> hit erX
-2 <outside> oif agm
-2 <outside> on khc
-2 <outside> out agm
-2 <outside> to aki
-2 <outside> 到 Ylj
-2 <outside> 打 dkf
-2 <outside> 的 kfd
-2 <outside> 连 clf
-2 <own> , del
-2 <own> <client> ibj
-2 <own> <gateway> iak
-2 <own> <host> kWm
-2 <own> <own> fan
-2 <own> <server> cgl
-2 <own> <zone> pad
-2 <own> for jef
-2 <own> from nec
-2 <own> naf
-2 <own> trying fbm
-2 <public> , bod
-2 <public> <own> bqb
-2 <public> fbm
-2 <server> <client> efj
-2 <server> <own> foZ
-2 <server> at buX
-2 <server> cii
-2 <server> is nhZ
-2 <server> 是 emb
-2 <service> , acq
-2 <service> <client> gma
-2 <service> <far> cnd
-2 <service> <gateway> clf
-2 <service> <outside> kjZ
-2 <service> <own> khc
-2 <service> <public> flc
-2 <service> <zone> rVg
-2 <service> at Ysb
-2 <service> from neb
-2 <service> into cfl
-2 <service> of jhc
-2 <service> on Ypf
-2 <service> to djg
-2 <service> via ekd
-2 <service> 到 Ymh
-2 <service> 连 bqb
-2 <service> 通 glb
-2 <zone> , oZg
-2 <zone> -> gkc
-2 <zone> -o Snn
-2 <zone> <client> jgc
-2 <zone> <gateway> fkd
-2 <zone> <outside> ajk
-2 <zone> <own> eke
-2 <zone> <public> eld
-2 <zone> <service> dle
-2 <zone> <zone> fje
-2 <zone> and Yog
-2 <zone> for Ykk
-2 <zone> hit fna
-2 <zone> into ele
-2 <zone> lan cfk
-2 <zone> open eke
-2 <zone> ping dkg
-2 <zone> reach cme
-2 <zone> say cqZ
-2 <zone> src oae
-2 <zone> to fje
-2 <zone> towards bmf
-2 <zone> 上 epZ
-2 <zone> 出 ejf
-2 <zone> 到 Xjm
-2 <zone> 去 elc
-2 <zone> 用 enb
-2 <zone> 的 nfa
-2 <zone> 走 dkf
-2 <zone> 连 fje
-2 ? <client> mdd
-2 ? <host> ibj
-2 ? in Wfr
-2 ? nce
-2 ^ <client> lde
-2 ^ <far> ila
-2 ^ <host> dih
-2 ^ <outside> lcf
-2 ^ <own> fnZ
-2 ^ <server> hdi
-2 ^ <service> bpd
-2 ^ <zone> mbf
-2 ^ are mcd
-2 ^ can pZe
-2 ^ curl dlf
-2 ^ do lfc
-2 ^ does obe
-2 ^ from fkd
-2 ^ in dfl
-2 ^ ip peZ
-2 ^ is kee
-2 ^ on hZm
-2 ^ our iZm
-2 ^ ping ena
-2 ^ pinging bod
-2 ^ src qWg
-2 ^ the mbg
-2 ^ trace lcf
-2 ^ trying cpb
-2 ^ when hck
-2 ^ would nea
-2 ^ 从 mfb
-2 ^ 在 bfm
-2 ^ 急 dgj
-2 a obd
-2 accept , gdk
-2 accept <client> neb
-2 accept <outside> pZe
-2 accept can bfn
-2 accept kcg
-2 accept would lee
-2 access dkg
-2 access to foa
-2 add <zone> kee
-2 add kee
-2 add the kee
-2 address , Yil
-2 address <far> eoa
-2 address <host> agm
-2 address <own> foZ
-2 address is pZe
-2 all ipU
-2 am gjd
-2 and <host> Uml
-2 and <outside> efj
-2 and bdo
-2 and from ibj
-2 answer <own> dmd
-2 answer from hjc
-2 answer ngZ
-2 answers ncd
-2 any lde
-2 anybody <outside> qYe
-2 anybody on pZe
-2 anybody rZd
-2 anything <zone> imY
-2 anything gid
-2 anything in emc
-2 anything on foY
-2 anything stop jaj
-2 anything stopping lbg
-2 anywhere <outside> flc
-2 anywhere flc
-2 anywhere on flc
-2 app kee
-2 are <zone> rfW
-2 are hdi
-2 arrive Whp
-2 arrives jch
-2 arriving <outside> eek
-2 arriving dgj
-2 arriving on eek
-2 as anf
-2 as the apd
-2 at <host> afn
-2 at eej
-2 attacker occ
-2 authentication <client> mgb
-2 back <own> Yrd
-2 back from cme
-2 back hdi
-2 back to ofa
-2 box <client> tdW
-2 box <zone> ici
-2 box in lai
-2 box lbf
-2 browse Xin
-2 browser dbo
-2 but <zone> caq
-2 but gZn
-2 by <own> ejf
-2 by <public> ejf
-2 by blh
-2 by the Xds
-2 can <gateway> uYa
-2 can <outside> nbf
-2 can <own> eoa
-2 can use fej
-2 can't <own> eoa
-2 can't dnc
-2 captured <zone> efj
-2 captured cgl
-2 captured on cgl
-2 change for kee
-2 change kee
-2 check ejf
-2 ci <client> kcf
-2 ci kcf
-2 ci runner kcf
-2 client : ecm
-2 client <client> kXl
-2 client <far> edl
-2 client <outside> efj
-2 client <own> eqX
-2 client <zone> oea
-2 client at kfd
-2 client connect ejf
-2 client hal
-2 client in lfb
-2 clients mga
-2 close <client> jef
-2 close jef
-2 close src jef
-2 colleague hcj
-2 come qbb
-2 comes from kdf
-2 comes kdf
-2 coming <outside> lfd
-2 coming from nYh
-2 coming lYj
-2 configured fkd
-2 confirm <zone> rba
-2 confirm mec
-2 connect <far> dgi
-2 connect <host> csX
-2 connect <server> fdk
-2 connect fje
-2 connected <own> fje
-2 connected fje
-2 connected to fje
-2 connecting djg
-2 connecting to Zli
-2 connection <- jff
-2 connection <own> Ush
-2 connection <server> dcm
-2 connection <zone> glb
-2 connection bpd
-2 connection from vYZ
-2 connection to dYr
-2 connections <zone> bdo
-2 connections bdo
-2 connections into cgk
-2 connects fpZ
-2 connects to fpZ
-2 could cgk
-2 cross <gateway> fck
-2 cross fck
-2 cross the fbm
-2 curl -k cra
-2 curl -v fkd
-2 curl <own> emc
-2 curl fkd
-2 curl vk fje
-2 customer <far> lee
-2 customer at lee
-2 customer ddm
-2 deliver <far> cme
-2 deliver del
-2 deliver to del
-2 delivers Zpe
-2 delivers to Zpe
-2 desk <client> jib
-2 desk <zone> oae
-2 desk in oae
-2 desk ncd
-2 directly <host> bco
-2 directly ali
-2 dnat , bbq
-2 dnat <host> fan
-2 dnat <zone> kgc
-2 dnat gXp
-2 dnat to dap
-2 dnat 到 fYp
-2 do <zone> idh
-2 do the efj
-2 does <gateway> cfm
-2 does our qdZ
-2 drop , neb
-2 drop <zone> cfl
-2 drop cfl
-2 dropped iXn
-2 e oae
-2 echo gkc
-2 established <client> pfX
-2 established <far> lfc
-2 established lfc
-2 established src lfc
-2 even cem
-2 example <far> flc
-2 example enb
-2 example net fje
-2 for ahm
-2 forward -i lee
-2 forward -s cbo
-2 forward jbi
-2 from <far> kde
-2 from <gateway> ncd
-2 from <host> gjc
-2 from <outside> lbf
-2 from <zone> iZk
-2 from a ncd
-2 from an rXe
-2 from hitting cpb
-2 from pcb
-2 from the nYh
-2 from unknown obd
-2 get <client> ijb
-2 get <far> dkf
-2 get <host> egj
-2 get <outside> clf
-2 get <zone> cmf
-2 get at ekd
-2 get ckh
-2 get into djf
-2 get to djg
-2 gets ben
-2 go <outside> eke
-2 go <own> asa
-2 go djh
-2 go to aji
-2 goes kdg
-2 goes to bij
-2 going <own> fjd
-2 going <public> gWq
-2 going cem
-2 going to emc
-2 going via dZp
-2 guys dih
-2 hairpin <zone> lha
-2 has erX
-2 have cmd
-2 his dgj
-2 hit cWu
-2 home <far> jgd
-2 home jgd
-2 host : fje
-2 host <client> pXg
-2 host <outside> jef
-2 host <own> fjf
-2 host <zone> led
-2 host hid
-2 host in led
-2 host on qYf
-2 hosts <zone> ihd
-2 hosts fld
-2 hosts in ihd
-2 how <client> kdf
-2 how <zone> jge
-2 how come jfe
-2 how does jfe
-2 how kdf
-2 i <host> gkc
-2 i <own> dle
-2 i <zone> dkf
-2 i fpY
-2 i mean hla
-2 i'm <client> scY
-2 i'm mce
-2 i'm on pfY
-2 if <outside> jbi
-2 if mcd
-2 impact kee
-2 impact on kee
-2 in <client> qZd
-2 in <far> kcg
-2 in <gateway> ndc
-2 in <outside> mbf
-2 in <own> dnc
-2 in <zone> jXm
-2 in from nYh
-2 in ip kcg
-2 in the dYr
-2 in to aij
-2 input hdj
-2 inside Vwb
-2 into <gateway> alh
-2 into ckg
-2 into the Ymi
-2 ip <far> jfe
-2 ip <gateway> fje
-2 ip <host> jfe
-2 ip daddr djg
-2 ip is sWe
-2 ip saddr ncd
-2 ip 是 mfb
-2 is <client> ika
-2 is <gateway> dap
-2 is <host> lfc
-2 is <zone> oaf
-2 is from rdX
-2 is jdh
-2 is on lgb
-2 it <client> ihd
-2 it <gateway> bbp
-2 it <own> bra
-2 it <zone> kgd
-2 it llW
-2 it on mZg
-2 it our edk
-2 it the cco
-2 it to Xqf
-2 it's Zcr
-2 it's the cen
-2 its -i Ybt
-2 its <outside> dfk
-2 its Yau
-2 itself -> Zof
-2 itself <far> Xqg
-2 itself <own> Wse
-2 itself <public> blh
-2 itself reach ckg
-2 job <client> nec
-2 job mce
-2 job on mce
-2 just aep
-2 know nga
-2 land <host> Vml
-2 land Wmk
-2 land on Wmk
-2 lands Zli
-2 lands on Zli
-2 laptop <client> lfd
-2 laptop in qca
-2 leave Xcu
-2 length <n> Zmh
-2 length Zmh
-2 line hmZ
-2 live qeY
-2 lives neb
-2 lives on neb
-2 log bgl
-2 lookups jgd
-2 machine <client> uWc
-2 machine <zone> hlZ
-2 machine ila
-2 machine in ilZ
-2 machines <zone> odb
-2 machines hjc
-2 machines in qbb
-2 mail <host> bmf
-2 mail <own> fje
-2 mail djh
-2 mail from fmb
-2 mail through fkd
-2 mail via dnc
-2 maillog <host> ilZ
-2 maillog ilZ
-2 maillog on ilZ
-2 mails iic
-2 martian <host> apd
-2 martian cpb
-2 martian source cpb
-2 masquerade , lfc
-2 masquerade <client> jff
-2 masquerade <zone> jfd
-2 masquerade hjc
-2 may lec
-2 mean dgk
-2 monitoring qdZ
-2 moved <zone> dap
-2 moved agm
-2 moved to ljY
-2 must csY
-2 mx aoe
-2 my <client> ncd
-2 my <far> oea
-2 my <outside> lcf
-2 my desk qeY
-2 my laptop jff
-2 my obd
-2 my phone afn
-2 names <far> amg
-2 names amg
-2 names at amg
-2 nc Yqd
-2 nc vz bod
-2 nginx ika
-2 nginx on ika
-2 no <outside> adp
-2 no Zhm
-2 nobody <zone> qeX
-2 nobody in qeY
-2 nobody ndc
-2 nobody on mce
-2 not <public> fao
-2 not <zone> idh
-2 not fan
-2 not from gej
-2 not via fbm
-2 nothing <outside> hbk
-2 nothing <zone> dfl
-2 nothing fcl
-2 nothing from eek
-2 nothing on cdo
-2 of <host> mbf
-2 of <zone> Wgq
-2 of kdg
-2 of the ncd
-2 ok pcb
-2 on <client> lde
-2 on <gateway> lbg
-2 on <outside> jZk
-2 on <own> Zta
-2 on <public> dmc
-2 on <zone> hcj
-2 on a nea
-2 on dev dcm
-2 on our caq
-2 on the eke
-2 one hmZ
-2 only Yfp
-2 open <host> Vnk
-2 open <outside> qad
-2 open <zone> lXj
-2 open from tbY
-2 open kbh
-2 open the Vnk
-2 open to occ
-2 or <gateway> fej
-2 or <host> fbm
-2 or fek
-2 or the fcl
-2 our afm
-2 out , bij
-2 out <client> oaf
-2 out <gateway> fej
-2 out <outside> aqc
-2 out <own> gma
-2 out <server> eek
-2 out <zone> kZk
-2 out cme
-2 out ip eel
-2 out of jch
-2 out src mdd
-2 out to cpa
-2 outbound dhi
-2 outlook <zone> lfb
-2 outlook in lfc
-2 outlook kjZ
-2 outlook on kee
-2 packages apd
-2 packages from apd
-2 packet <client> naf
-2 packet <far> pca
-2 packet <own> ejf
-2 packet from kdf
-2 partner <far> lde
-2 partner kdf
-2 pc <client> nhY
-2 pc <zone> rca
-2 pc in qca
-2 pc is lde
-2 pc odb
-2 pcs <zone> oea
-2 pcs ljY
-2 people <outside> ohX
-2 people in fcl
-2 people on nfa
-2 phone oZf
-2 phone on oZf
-2 ping <gateway> gma
-2 ping <host> dnc
-2 ping <zone> lcf
-2 ping from lbf
-2 ping gnZ
-2 ping 通 eke
-2 pingable from pda
-2 pingable pda
-2 pointed <own> eke
-2 pointed at dke
-2 pointed dkf
-2 port <n> cji
-2 port alh
-2 portal coc
-2 possible from nZg
-2 possible sab
-2 postfix on qac
-2 postfix qac
-2 postrouting -o ckg
-2 postrouting -s dgj
-2 postrouting <outside> ckg
-2 postrouting <zone> dgj
-2 postrouting dih
-2 ppl <zone> kfd
-2 ppl kgc
-2 print <client> Zrc
-2 print Ytc
-2 print to dnd
-2 printer <client> enb
-2 printer <zone> oVk
-2 printer at enb
-2 printer fje
-2 printers <zone> Yng
-2 printers Yng
-2 private <host> Yhn
-2 private Yhn
-2 probe at oZf
-2 probe pYf
-2 queries kdf
-2 query ika
-2 reach <host> Xlk
-2 reach bij
-2 reach the bjh
-2 reachable <client> mag
-2 reachable <outside> jef
-2 reachable <zone> qac
-2 reachable for lcf
-2 reachable from ndb
-2 reachable pcb
-2 recv <client> qgX
-2 refused , Xho
-2 refused <client> lgc
-2 refused <own> blg
-2 refused from eke
-2 refused kee
-2 refused on iic
-2 refused' <own> fkd
-2 refused' fkd
-2 relay bik
-2 replies <host> Ykk
-2 replies Ykj
-2 replies from Zkj
-2 reply Zhm
-2 report <own> Ype
-2 report Ype
-2 request mga
-2 rule mdd
-2 rules <zone> hdi
-2 rules fdk
-2 run <client> kdf
-2 run on mce
-2 runner rba
-2 runs <gateway> mag
-2 runs on pcb
-2 runs sYb
-2 says Ymi
-2 scanner <client> ndc
-2 scanner <far> sbZ
-2 scanner at mdc
-2 scanner lbg
-2 scans <host> glb
-2 scans glb
-2 see <client> med
-2 see <host> jbh
-2 see <zone> bhk
-2 see jef
-2 see the bjh
-2 see when phW
-2 seen gdj
-2 send <own> glb
-2 send Zpe
-2 send to gna
-2 sending <own> fkd
-2 sending bhk
-2 sending from ogY
-2 sending through emc
-2 sends Zpe
-2 sends to aoe
-2 sent <client> jfe
-2 sent <far> neb
-2 sent mfb
-2 sent src mfb
-2 server <far> bmf
-2 server <outside> Zkj
-2 server <public> djg
-2 server by clf
-2 server to dqY
-2 session <host> ekd
-2 session <own> gkc
-2 session Zng
-2 session to Znh
-2 set <own> fje
-2 set fkd
-2 set to fkd
-2 should bji
-2 sit <zone> idi
-2 sit idi
-2 sit in Zep
-2 sit on mdd
-2 site <own> fqX
-2 site eld
-2 sites <outside> ejf
-2 sites ejf
-2 sites on ejf
-2 sits <client> mYi
-2 sits <far> hjc
-2 sits <zone> pZf
-2 sits at nfa
-2 sits in qYe
-2 sits jdg
-2 sits on mfb
-2 sitting <client> nbf
-2 sitting <zone> ocd
-2 sitting at nbf
-2 sitting in rab
-2 sitting on gbl
-2 sitting pad
-2 so <gateway> bgm
-2 so dbo
-2 so that dgj
-2 somebody <outside> kfd
-2 somebody <zone> ndb
-2 somebody in oeb
-2 somebody oea
-2 somebody on tdW
-2 someone <outside> med
-2 someone odb
-2 someone on jfe
-2 something Ymi
-2 staff ncd
-2 still <far> bmf
-2 still <own> ejf
-2 still emc
-2 still reach fkd
-2 straight <host> cqZ
-2 straight <zone> fje
-2 straight cqa
-2 straight into ejf
-2 straight to dvU
-2 strip -i edl
-2 strip <outside> edl
-2 strip edl
-2 swaks <client> kdf
-2 swaks fje
-2 swaks on lde
-2 syn <own> auY
-2 syn from kfe
-2 syn iid
-2 take -i bgm
-2 take <outside> bgm
-2 take bij
-2 talk <host> eyQ
-2 talk <zone> Zjl
-2 talk boe
-2 talk to cle
-2 talking epZ
-2 talking to epZ
-2 talks <own> enb
-2 talks efj
-2 talks to efj
-2 tcp <client> Ypf
-2 tcp <outside> dhi
-2 tcp bji
-2 tcp from naf
-2 tcpdump <zone> del
-2 tcpdump del
-2 tcpdump ni eek
-2 tcpdump on cfl
-2 test jic
-2 that <client> zXW
-2 that <gateway> ecm
-2 that <outside> jaj
-2 that <zone> jee
-2 that hjd
-2 that the afn
-2 that's jdg
-2 thats oZg
-2 the -i afn
-2 the <client> pbc
-2 the <gateway> akh
-2 the <host> hkb
-2 the <outside> fbl
-2 the <zone> ldf
-2 the kbh
-2 the whole ibj
-2 their ebn
-2 then <host> fpX
-2 then fmb
-2 then reach gjd
-2 there bcp
-2 they <own> fkd
-2 they fje
-2 this <client> mZh
-2 this <zone> mgb
-2 this iYl
-2 this on gZn
-2 through <host> cme
-2 through cne
-2 thunderbird <client> kcg
-2 thunderbird <own> apc
-2 thunderbird <zone> ocb
-2 thunderbird in mce
-2 thunderbird kkY
-2 thunderbird on ndb
-2 timed <- lee
-2 timed kee
-2 timed out kee
-2 timeout fjd
-2 to <client> aki
-2 to <far> cgj
-2 to <gateway> bmf
-2 to <host> Xni
-2 to <outside> boe
-2 to <public> fje
-2 to <zone> dfk
-2 to Yjl
-2 to destination Zep
-2 to hit fpY
-2 to host hla
-2 to open gnZ
-2 to our dsX
-2 to ping fmb
-2 to reach fmb
-2 to source ebn
-2 to teh Xmj
-2 to the cjh
-2 to use fje
-2 touch <gateway> fej
-2 touch the fej
-2 trace <client> kde
-2 trace kee
-2 traffic <zone> ndc
-2 traffic from lcf
-2 traffic jch
-2 typed oYh
-2 udp <zone> mbg
-2 udp from lde
-2 udp rWf
-2 unreplied <host> agn
-2 unreplied cgk
-2 unreplied src cgk
-2 up <zone> xeR
-2 up fcl
-2 up on wdT
-2 updates <far> anf
-2 updates Zng
-2 updates from Zng
-2 upstream : emc
-2 upstream emc
-2 use ebo
-2 user <client> oea
-2 user <zone> mfc
-2 user at jef
-2 user nga
-2 user on kee
-2 users <zone> mec
-2 users in jef
-2 users on kef
-2 uses blg
-2 vendor <far> mec
-2 vendor mec
-2 verdict for jfe
-2 verdict jfe
-2 w bod
-2 was <client> qab
-2 was bem
-2 way <client> nec
-2 way lgb
-2 webmail <own> eke
-2 webmail eke
-2 what <gateway> cdn
-2 what <zone> odc
-2 what does cdn
-2 what lcg
-2 whats obc
-2 when <host> naf
-2 when kZj
-2 whether bbq
-2 whether the bbq
-2 who jaj
-2 why <client> ked
-2 why <host> ddm
-2 why <zone> del
-2 why can't kfd
-2 why cant ofZ
-2 why does dcn
-2 why eek
-2 why is nbd
-2 will <host> dcn
-2 will cfm
-2 will the bcp
-2 with -i Ufs
-2 with <zone> jgd
-2 with the maf
-2 without dap
-2 work for hdi
-2 work from kee
-2 works <outside> efj
-2 works ffj
-2 works fine ffj
-2 workstation dle
-2 would agm
-2 would the dbo
-2 上 -i cel
-2 上 <far> jch
-2 上 <host> erX
-2 上 <outside> akh
-2 上 bmf
-2 上 curl Zqc
-2 上 ping djg
-2 下 , veT
-2 下 <zone> kfd
-2 下 oea
-2 不 <client> gkb
-2 不 <gateway> gcl
-2 不 <host> fkd
-2 不 <outside> dkf
-2 不 <zone> lcg
-2 不 cii
-2 不 上 flc
-2 不 了 anf
-2 不 开 glb
-2 不 是 Xfq
-2 不 通 bne
-2 为 <zone> jgd
-2 为 jgd
-2 为 啥 jgd
-2 么 chj
-2 么 用 cnd
-2 事 <own> dmc
-2 事 <zone> gbl
-2 事 在 lfc
-2 事 说 bhl
-2 人 <own> fkd
-2 人 khb
-2 人 在 rZc
-2 人 用 djg
-2 人 连 clf
-2 什 <zone> teV
-2 从 <zone> mdc
-2 从 mdc
-2 以 <outside> idh
-2 以 <zone> ngZ
-2 以 mdd
-2 以 后 pfY
-2 件 , fej
-2 件 <own> dle
-2 件 dmc
-2 件 到 fpX
-2 会 Xer
-2 但 lbg
-2 信 , dhi
-2 信 <own> fje
-2 信 <server> dgk
-2 公 <far> mce
-2 公 mcd
-2 公 司 kdf
-2 公 网 ihd
-2 则 djg
-2 到 <client> mga
-2 到 <gateway> dmd
-2 到 <host> ajj
-2 到 <own> flc
-2 到 ip nZg
-2 到 lhb
-2 到 了 mbf
-2 加 led
-2 加 完 jee
-2 动 <outside> fje
-2 动 <zone> bkh
-2 动 cle
-2 动 往 cle
-2 动 连 eke
-2 包 cmf
-2 印 <client> hkb
-2 印 机 hkb
-2 去 <own> ejf
-2 去 brZ
-2 去 连 coc
-2 发 del
-2 发 到 fjf
-2 发 往 bgl
-2 口 , pcb
-2 口 <gateway> bbp
-2 口 qYd
-2 台 <client> uZZ
-2 台 pad
-2 同 <client> kfd
-2 后 <client> ngZ
-2 器 <client> mbf
-2 器 jhc
-2 器 是 mbf
-2 回 odb
-2 在 ijb
-2 址 gma
-2 填 <own> fje
-2 外 <far> elc
-2 外 gkb
-2 外 网 jfe
-2 如 <far> fje
-2 如 eld
-2 如 到 fje
-2 客 occ
-2 客 户 pfY
-2 对 anf
-2 就 bod
-2 己 alh
-2 得 <own> gdj
-2 得 <zone> Ypf
-2 得 ele
-2 得 了 ddn
-2 得 到 Zsb
-2 得 开 glb
-2 想 iic
-2 我 <client> lcf
-2 我 <host> djg
-2 我 <outside> qeY
-2 我 <own> dmd
-2 我 <zone> kdf
-2 我 jhc
-2 我 们 gkc
-2 我 在 lee
-2 户 <client> qeY
-2 户 <far> kfd
-2 户 <own> fkd
-2 户 afn
-2 户 在 jdg
-2 户 端 kfd
-2 户 连 fkd
-2 打 <host> chj
-2 打 <own> foZ
-2 打 fjf
-2 打 到 gma
-2 换 fdk
-2 换 成 fdk
-2 接 <far> dmc
-2 接 <host> dkf
-2 接 <own> gkd
-2 接 <server> efj
-2 接 dkf
-2 接 口 dmd
-2 接 打 fje
-2 改 ben
-2 改 成 bem
-2 放 <zone> hdi
-2 放 行 hdi
-2 时 , Yfp
-2 时 Yfo
-2 是 <gateway> ecm
-2 是 <own> fje
-2 是 <public> emc
-2 有 ici
-2 机 <client> lfd
-2 机 <host> Ypg
-2 机 iib
-2 机 ip kfe
-2 机 器 lde
-2 机 连 clg
-2 条 <zone> kee
-2 条 jef
-2 来 ldd
-2 段 cfk
-2 比 <far> eej
-2 用 <own> dkf
-2 用 <public> dkf
-2 用 eke
-2 电 <client> nfa
-2 电 ngZ
-2 电 脑 ngZ
-2 登 <gateway> hjc
-2 登 hjc
-2 登 录 dke
-2 的 -i efk
-2 的 <far> fpY
-2 的 <outside> hcj
-2 的 <own> eoa
-2 的 <zone> fdj
-2 的 是 fmb
-2 目 <far> bmf
-2 目 Yrc
-2 直 <host> ckg
-2 直 alh
-2 直 连 fnb
-2 看 <client> qXe
-2 看 <gateway> cgk
-2 端 <client> jfe
-2 端 mXj
-2 端 是 jfd
-2 终 <client> jfe
-2 终 jfe
-2 终 端 jfe
-2 网 <zone> jdg
-2 网 段 jdg
-2 能 <far> fkd
-2 能 <host> ebn
-2 能 <outside> djg
-2 能 access gpX
-2 能 cij
-2 能 reach gdj
-2 能 上 cjh
-2 能 到 cgj
-2 能 往 djg
-2 能 连 fje
-2 脑 <client> miY
-2 脑 是 ndc
-2 行 , jgd
-2 行 lde
-2 要 <client> dpb
-2 要 <far> ejf
-2 要 <host> fek
-2 要 <outside> foZ
-2 要 Wnj
-2 要 连 goY
-2 访 <client> eke
-2 访 <far> bod
-2 访 <gateway> dem
-2 访 <own> fjd
-2 访 <public> ejf
-2 访 <zone> cme
-2 访 dkf
-2 访 问 dkf
-2 话 , lgb
-2 话 lgb
-2 说 niX
-2 请 <outside> ndd
-2 请 <zone> lde
-2 请 mdc
-2 请 问 mdc
-2 走 <own> fje
-2 走 <public> fje
-2 走 fje
-2 跑 <client> jff
-2 跑 jff
-2 跑 在 jff
-2 转 <host> bfm
-2 转 Wgp
-2 转 到 Xgp
-2 转 给 Zbs
-2 边 <own> bmg
-2 边 blg
-2 还 dap
-2 还 是 dap
-2 这 <client> mcd
-2 这 <gateway> djg
-2 这 <zone> cgk
-2 这 mec
-2 这 样 kee
-2 连 <server> dem
-2 连 edk
-2 连 到 fqX
-2 连 接 ckg
-2 通 <own> fmc
-2 通 cZr
-2 通 过 fmc
-2 那 <client> ked
-2 那 mdd
-2 那 边 mdd
-2 都 <zone> peY
-2 都 peY
-2 都 在 peY
-2 里 eke
-2 问 : lfb
-2 问 <host> fmb
-2 问 <outside> jge
-2 问 <own> fej
-2 问 <zone> dgj
-2 问 dmd
-2 问 从 lfb
-2 问 到 emc
-2 面 liZ
-2 面 到 dhi
-3 'connection <own> fjd
-3 'connection fjd
-3 'connection refused' fkd
-3 's <gateway> elc
-3 , <client> jef
-3 , <far> efj
-3 , <gateway> del
-3 , <host> apc
-3 , <n> fbl
-3 , <outside> chj
-3 , <own> dmd
-3 , <public> gZn
-3 , <server> Zli
-3 , <server> 是 emc
-3 , <service> dsX
-3 , <service> to cwV
-3 , <zone> ika
-3 , <zone> to ejf
-3 , <zone> 上 anf
-3 , <zone> 到 enb
-3 , <zone> 去 eld
-3 , but hal
-3 , client : ecm
-3 , client hbl
-3 , does Zgn
-3 , does the afn
-3 , ejf
-3 , is gWq
-3 , is the nXi
-3 , length <n> Zmh
-3 , length Zmh
-3 , not fcl
-3 , not via fZn
-3 , on ccp
-3 , on dev dcm
-3 , or fek
-3 , so bgl
-3 , upstream : emc
-3 , upstream emc
-3 , 人 rZb
-3 , 人 在 rZb
-3 , 但 lbg
-3 , 加 jee
-3 , 加 完 jee
-3 , 发 dih
-3 , 地 crZ
-3 , 地 址 crZ
-3 , 我 lbf
-3 , 我 在 odc
-3 , 是 occ
-3 , 目 dkf
-3 , 请 ndc
-3 , 请 问 ndc
-3 , 这 kdf
-3 , 这 样 kee
-3 -a <outside> khb
-3 -a forward -i jef
-3 -a forward -s fcm
-3 -a input hdj
-3 -a postrouting -o ckg
-3 -a postrouting -s dgj
-3 -a postrouting dih
-3 -i <host> aik
-3 -i <outside> , kgd
-3 -i <outside> -d djf
-3 -i <own> ejf
-3 -i <zone> -d dgj
-3 -i <zone> -o Rno
-3 -i <zone> jef
-3 -j <client> kfe
-3 -j <zone> eej
-3 -j accept , fdk
-3 -j accept would jeg
-3 -j drop , neb
-3 -j jfd
-3 -j masquerade , ugS
-3 -j masquerade mga
-3 -o <zone> dih
-3 -s <host> cme
-3 -s <outside> amh
-3 -s hid
-3 -v <own> idh
-3 -v <own> trying fej
-3 -v idh
-3 : <- jff
-3 : <client> pad
-3 : <far> qbb
-3 : <gateway> bgl
-3 : <n> iak
-3 : <n> src tXc
-3 : <outside> hlb
-3 : <outside> to dqZ
-3 : <own> bme
-3 : <server> Zfo
-3 : <zone> -> fke
-3 : <zone> aeo
-3 : <zone> to bdp
-3 : connect enb
-3 : connect to fna
-3 : connection nZg
-3 : connection to gdk
-3 : curl eke
-3 : ip <client> cpc
-3 : ip <host> pca
-3 : ip jja
-3 : martian cpb
-3 : martian source cpb
-3 : users sgU
-3 <client> , Xlk
-3 <client> , lip glb
-3 <client> , 是 gan
-3 <client> : Vpi
-3 <client> <client> anf
-3 <client> <far> eoa
-3 <client> <gateway> fdk
-3 <client> <outside> Xll
-3 <client> <own> fjd
-3 <client> <server> fdj
-3 <client> <service> to fej
-3 <client> <service> 到 goZ
-3 <client> <zone> mVl
-3 <client> and bmf
-3 <client> bkh
-3 <client> get gjd
-3 <client> get to gjd
-3 <client> talk gnZ
-3 <client> talk to gnZ
-3 <client> then fpY
-3 <client> to Zrc
-3 <client> 上 fqX
-3 <client> 去 dkf
-3 <client> 发 foZ
-3 <client> 要 ckf
-3 <client> 要 连 goZ
-3 <far> , imZ
-3 <far> , lip dmd
-3 <far> <client> hjc
-3 <far> <gateway> cen
-3 <far> <host> buX
-3 <far> <own> dnd
-3 <far> <zone> nbe
-3 <far> connects ejf
-3 <far> connects to ejf
-3 <far> gkc
-3 <far> ip daddr eqX
-3 <far> ip eqX
-3 <gateway> <client> arc
-3 <gateway> <far> jib
-3 <gateway> <host> Yjl
-3 <gateway> <zone> nYh
-3 <gateway> dkf
-3 <gateway> itself reach ckg
-3 <gateway> 上 gmb
-3 <host> , iWo
-3 <host> <client> rdY
-3 <host> <far> gma
-3 <host> <gateway> cXs
-3 <host> <host> hid
-3 <host> <n> gXo
-3 <host> <own> dgj
-3 <host> <public> dhj
-3 <host> <zone> kef
-3 <host> box hmZ
-3 <host> out amg
-3 <host> reachable from mbf
-3 <host> reachable pZf
-3 <host> server by clf
-3 <host> server to dqY
-3 <host> talk bqb
-3 <host> talk to bqb
-3 <n> , bod
-3 <n> , can jfe
-3 <n> , does blh
-3 <n> , from nZg
-3 <n> , would gWq
-3 <n> : <n> fdl
-3 <n> : does jfe
-3 <n> : gej
-3 <n> <gateway> cjh
-3 <n> <host> ddm
-3 <n> <n> in bfm
-3 <n> <n> kef
-3 <n> <n> src nfa
-3 <n> <outside> jgd
-3 <n> <own> djg
-3 <n> <server> Ycr
-3 <n> <zone> jbi
-3 <n> close jef
-3 <n> close src jef
-3 <n> dnat cdn
-3 <n> does acq
-3 <n> established lfc
-3 <n> established src lfc
-3 <n> example eke
-3 <n> example net eld
-3 <n> ip <client> Zng
-3 <n> ip <far> auY
-3 <n> ip <host> mWk
-3 <n> ip dkf
-3 <n> ip saddr kdf
-3 <n> on ici
-3 <n> on the aoe
-3 <n> open jaj
-3 <n> seen cgk
-3 <n> seen on cgk
-3 <n> tcp bji
-3 <n> tcp from naf
-3 <n> udp from lde
-3 <n> udp kef
-3 <n> unreplied cgk
-3 <n> unreplied src cgk
-3 <n> 行 , kgc
-3 <n> 行 hcj
-3 <outside> , fje
-3 <outside> <far> kgb
-3 <outside> <outside> bdo
-3 <outside> <own> eld
-3 <outside> <service> eke
-3 <outside> <service> to djg
-3 <outside> <service> 到 Yua
-3 <outside> <zone> hjc
-3 <outside> dhi
-3 <outside> get at fkd
-3 <outside> get fkd
-3 <outside> get to fje
-3 <outside> ip jjb
-3 <outside> out ddm
-3 <outside> out src mdc
-3 <outside> to dfk
-3 <outside> to the cbp
-3 <outside> 访 fje
-3 <outside> 访 问 fje
-3 <own> , from Wfr
-3 <own> , ici
-3 <own> <client> tcX
-3 <own> <far> led
-3 <own> <host> mag
-3 <own> <n> from pcb
-3 <own> <n> kee
-3 <own> <n> on jff
-3 <own> <n> trying fam
-3 <own> <own> gdj
-3 <own> <zone> hal
-3 <own> kZj
-3 <own> open kfd
-3 <own> open to kfd
-3 <own> work for rcZ
-3 <own> work jdg
-3 <server> <own> Zpe
-3 <server> kqT
-3 <server> 填 fje
-3 <server> 填 的 fje
-3 <service> , Zof
-3 <service> <client> emc
-3 <service> <far> occ
-3 <service> <host> bme
-3 <service> <n> , ekf
-3 <service> <n> dih
-3 <service> <n> from jkZ
-3 <service> <n> on Zmh
-3 <service> <n> to dhi
-3 <service> <n> 连 eld
-3 <service> <outside> ijb
-3 <service> <own> ejf
-3 <service> <public> ajj
-3 <service> <server> dgj
-3 <service> <zone> lbg
-3 <service> cjh
-3 <service> from jXm
-3 <service> from the gdk
-3 <service> host : fje
-3 <service> host fje
-3 <service> into alh
-3 <service> into the alh
-3 <service> lookups kfc
-3 <service> on Zof
-3 <service> on the Zrc
-3 <service> out pcc
-3 <service> queries kdf
-3 <service> query ika
-3 <service> session gjd
-3 <service> sites ejf
-3 <service> sites on ejf
-3 <service> straight dnc
-3 <service> to bra
-3 <service> to the dsX
-3 <service> 到 fmc
-3 <zone> , oiW
-3 <zone> <client> oeZ
-3 <zone> <far> dnc
-3 <zone> <gateway> amg
-3 <zone> <host> blf
-3 <zone> <outside> dih
-3 <zone> <public> fVr
-3 <zone> <service> dfl
-3 <zone> <zone> Yjl
-3 <zone> and dfk
-3 <zone> can use fej
-3 <zone> can't gkc
-3 <zone> dkf
-3 <zone> get ejf
-3 <zone> get to ejf
-3 <zone> go eke
-3 <zone> in ip lbg
-3 <zone> ip lZi
-3 <zone> ip saddr ndd
-3 <zone> out dih
-3 <zone> out ip eel
-3 <zone> out to fmb
-3 <zone> reach bfm
-3 <zone> reach the bfm
-3 <zone> still foZ
-3 <zone> talk Xin
-3 <zone> talk to del
-3 <zone> then gma
-3 <zone> then reach gjd
-3 <zone> to Ygo
-3 <zone> to the dih
-3 <zone> 能 dmd
-3 <zone> 能 上 eld
-3 <zone> 能 连 bgl
-3 <zone> 访 gkc
-3 <zone> 访 问 gkc
-3 <zone> 那 lia
-3 <zone> 里 eke
-3 ? <client> mfc
-3 ? <far> fna
-3 ? <host> lbg
-3 ? <outside> fcl
-3 ? <own> cpb
-3 ? <zone> hdj
-3 ? gdk
-3 ? i lde
-3 ^ <client> -> fkd
-3 ^ <client> hjb
-3 ^ <client> ping blg
-3 ^ <client> to fna
-3 ^ <client> 到 fje
-3 ^ <client> 连 glb
-3 ^ <far> -> dlf
-3 ^ <far> from mfb
-3 ^ <far> odb
-3 ^ <far> to Xtb
-3 ^ <gateway> -> ejf
-3 ^ <host> -> aqc
-3 ^ <host> to Ysc
-3 ^ <host> 往 Yog
-3 ^ <outside> mfb
-3 ^ <outside> to cpa
-3 ^ <outside> 到 fnb
-3 ^ <outside> 打 anf
-3 ^ <own> from rab
-3 ^ <own> gmb
-3 ^ <public> flc
-3 ^ <server> cdm
-3 ^ <service> <n> kee
-3 ^ <service> from uYZ
-3 ^ <service> kjZ
-3 ^ <service> to fje
-3 ^ <zone> -> bqc
-3 ^ <zone> dfk
-3 ^ <zone> ping aik
-3 ^ <zone> to Wrg
-3 ^ <zone> 上 eld
-3 ^ <zone> 到 Ygp
-3 ^ <zone> 去 ejf
-3 ^ ^ <client> ekf
-3 ^ ^ <service> bpd
-3 ^ ^ <zone> ihd
-3 ^ ^ are mcd
-3 ^ ^ can pZe
-3 ^ ^ curl dlf
-3 ^ ^ do lfc
-3 ^ ^ does obe
-3 ^ ^ from fkd
-3 ^ ^ ihd
-3 ^ ^ in dfl
-3 ^ ^ ip peZ
-3 ^ ^ is kee
-3 ^ ^ on hZm
-3 ^ ^ our iZm
-3 ^ ^ ping ena
-3 ^ ^ pinging bod
-3 ^ ^ src qWg
-3 ^ ^ the mbg
-3 ^ ^ trace lcf
-3 ^ ^ trying cpb
-3 ^ ^ when hck
-3 ^ ^ would nea
-3 ^ ^ 从 mfb
-3 ^ ^ 在 bfm
-3 ^ ^ 急 dgj
-3 ^ curl nhZ
-3 ^ customer at lee
-3 ^ customer ecm
-3 ^ does nec
-3 ^ does the mec
-3 ^ eke
-3 ^ from the pZe
-3 ^ from uaY
-3 ^ hairpin hjc
-3 ^ how come jfe
-3 ^ how kdf
-3 ^ i emc
-3 ^ i'm cdo
-3 ^ if lbf
-3 ^ ip <far> btY
-3 ^ ip erX
-3 ^ is gjd
-3 ^ maillog Xqe
-3 ^ maillog on Xqe
-3 ^ nc aqd
-3 ^ nc vz emc
-3 ^ nginx ika
-3 ^ nginx on ika
-3 ^ nobody occ
-3 ^ on idi
-3 ^ on the hYo
-3 ^ our cbo
-3 ^ outlook kee
-3 ^ outlook on led
-3 ^ ping from lcf
-3 ^ ping kah
-3 ^ postfix mag
-3 ^ postfix on mag
-3 ^ seen efj
-3 ^ seen on efj
-3 ^ somebody led
-3 ^ tcpdump del
-3 ^ tcpdump ni eek
-3 ^ tcpdump on cfl
-3 ^ thunderbird kee
-3 ^ thunderbird on jef
-3 ^ user mec
-3 ^ user on lde
-3 ^ users in jef
-3 ^ users med
-3 ^ users on kdf
-3 ^ what gdj
-3 ^ whats obc
-3 ^ why can't jfe
-3 ^ why cant nfa
-3 ^ why does dco
-3 ^ why eek
-3 ^ why is nbd
-3 ^ will dcn
-3 ^ would agm
-3 ^ would the ccn
-3 ^ 为 jgd
-3 ^ 为 啥 jgd
-3 ^ 公 mga
-3 ^ 我 ncc
-3 ^ 请 mdd
-3 ^ 请 问 mdd
-3 a <client> jdg
-3 a <far> neb
-3 a <host> fnb
-3 a <outside> jYl
-3 a <own> dke
-3 a box in mYi
-3 a box jch
-3 a box on dfk
-3 a client at kfd
-3 a client ibk
-3 a colleague fcl
-3 a connection cmf
-3 a connection to clf
-3 a customer at kee
-3 a customer pcb
-3 a host in led
-3 a host ncd
-3 a host on pXf
-3 a laptop in rba
-3 a machine ilZ
-3 a machine in ilZ
-3 a packet from kdf
-3 a pc in qca
-3 a pc qca
-3 a phone oYg
-3 a phone on oYg
-3 a printer bhk
-3 a syn from kfd
-3 a syn jfe
-3 a workstation ajj
-3 able <host> dkf
-3 able dle
-3 able to dle
-3 able to hit fqX
-3 able to open goY
-3 able to ping gkc
-3 able to reach gma
-3 able to use gdj
-3 about jbj
-3 accept , can hdh
-3 accept , would ldd
-3 accept <client> qeZ
-3 accept <zone> bhk
-3 access dob
-3 address <far> kia
-3 address <host> Sfv
-3 address Wll
-3 address does bhl
-3 address does the bhl
-3 all clf
-3 allowed ejf
-3 allowed out ejf
-3 allowed out to ejf
-3 an <far> lfc
-3 an <own> eld
-3 an answer eld
-3 an answer from eld
-3 an attacker occ
-3 and <host> dhi
-3 and <n> fje
-3 and <own> fjd
-3 and <service> hjb
-3 and <zone> afm
-3 answer fcl
-3 any <zone> mdd
-3 any mde
-3 anything <zone> lfd
-3 anything ngZ
-3 app pea
-3 are <zone> clf
-3 are clf
-3 arrive <host> ahl
-3 arrive ahl
-3 arrive at agm
-3 as lcf
-3 at <own> eke
-3 at <zone> dfj
-3 at all hpV
-3 at eke
-3 away , kai
-3 away ich
-3 backup <host> led
-3 backup mdd
-3 be <own> dme
-3 be <zone> kfd
-3 be kgc
-3 between cpb
-3 box <client> jfd
-3 box Xnj
-3 but lfd
-3 by <own> Zpd
-3 by <public> djg
-3 by <service> bhk
-3 by <service> to cle
-3 by hjc
-3 bytes fck
-3 can <client> ejf
-3 can <gateway> ejf
-3 can <host> Zil
-3 can <outside> pac
-3 can <zone> jhb
-3 can <zone> ping emc
-3 can <zone> reach fqX
-3 can anybody on pZe
-3 can anybody qYe
-3 can fld
-3 can i djf
-3 can ppl lfc
-3 can't <own> gjd
-3 can't <zone> fkd
-3 can't ajj
-3 cannot <own> gkc
-3 cannot eqY
-3 cant <own> fkd
-3 cant <zone> iic
-3 change kfd
-3 check <client> ihd
-3 check <host> ele
-3 check <own> fkd
-3 check jhc
-3 client <own> ejf
-3 client ikZ
-3 clients jch
-3 come <zone> jef
-3 come in gbk
-3 come mZh
-3 comes edl
-3 coming <outside> kfd
-3 coming in from jdf
-3 coming in jcg
-3 coming jcg
-3 connect <client> fkc
-3 connect <far> jch
-3 connect <own> gje
-3 connect from mbf
-3 connect from unknown mbf
-3 connect to bji
-3 connect to host dnc
-3 connection <- lee
-3 connection <client> lfc
-3 connection <gateway> aZt
-3 connection <host> mde
-3 connection <own> bji
-3 connection <server> Zbs
-3 connection <zone> gjd
-3 connection lgb
-3 connection refused , Xho
-3 connection refused from eke
-3 connection refused kdf
-3 connection timed kee
-3 connection timed out kee
-3 connection to Zof
-3 connection to the Som
-3 conntrack -l jfd
-3 conntrack <gateway> abr
-3 conntrack <own> Xph
-3 conntrack jfd
-3 could <client> jhc
-3 couldn't <server> gdj
-3 couldn't connect gdj
-3 couldn't connect to gdj
-3 couldn't gdj
-3 curl <own> pfY
-3 curl mjX
-3 deliver <far> drY
-3 deliver ckg
-3 desk <client> ddm
-3 desk jZl
-3 destination <client> sfV
-3 destination <host> will naf
-3 destination <outside> dfk
-3 destination <zone> lfb
-3 destination lfd
-3 dnat , does rfW
-3 dnat , xhO
-3 dnat : lgc
-3 dnat <outside> cfl
-3 dnat <zone> nfa
-3 dnat gjd
-3 dnat to destination eej
-3 dnat to eej
-3 do <host> hkc
-3 do <service> goY
-3 do <service> to goY
-3 do <zone> uYb
-3 do hkb
-3 do packets kfd
-3 does <client> dld
-3 does <host> jZk
-3 does <outside> jib
-3 does <own> cmd
-3 does <service> from ogY
-3 does <service> lhZ
-3 does <service> to clf
-3 does <zone> dig
-3 does <zone> have fnb
-3 does <zone> reach akh
-3 does anything gdj
-3 does jfd
-3 dport <host> Wfr
-3 dport <n> Xfq
-3 dport <n> src Xfq
-3 dport Xfq
-3 drop , jee
-3 drop : efk
-3 drop : in efk
-3 drop <zone> fej
-3 drop fej
-3 e <host> bra
-3 echo anf
-3 even <gateway> fbm
-3 even fcl
-3 failed connect fje
-3 failed connect to fje
-3 fetch <far> bmf
-3 fetch Zkj
-3 fine flc
-3 fix gjd
-3 for <client> Vud
-3 for <far> cnd
-3 for <host> hjc
-3 for <outside> lec
-3 for <own> jhc
-3 for <zone> -> ejf
-3 for <zone> flc
-3 for mgZ
-3 forward <far> jef
-3 forward <n> mYi
-3 forward <zone> nga
-3 forward oYg
-3 from <client> kfd
-3 from <client> to djg
-3 from <far> Zof
-3 from <far> to cmf
-3 from <gateway> ane
-3 from <gateway> to dlf
-3 from <host> jja
-3 from <host> to kjZ
-3 from <outside> cii
-3 from <outside> for Yqe
-3 from <own> dkf
-3 from <zone> , Wjm
-3 from <zone> bkh
-3 from <zone> into ele
-3 from my desk ked
-3 from my mce
-3 from my phone bfm
-3 get <host> Xjm
-3 get <outside> mfb
-3 get <service> ici
-3 get <service> on dgj
-3 get <zone> apd
-3 get dhi
-3 get out eld
-3 get out to eld
-3 get to edl
-3 get to the ean
-3 gets <own> fna
-3 gets gma
-3 go dkf
-3 go out dkg
-3 go out to dkg
-3 goes cdn
-3 going ecm
-3 gone , nfa
-3 gone nfa
-3 got hla
-3 had <outside> iYm
-3 hairpin <client> jhc
-3 hairpin <zone> cgk
-3 has kfd
-3 he <own> glb
-3 he cme
-3 her lgb
-3 his <far> lgb
-3 his odb
-3 hit fmb
-3 host <client> jWm
-3 host mha
-3 i <client> pbc
-3 i <host> nWj
-3 i <outside> eel
-3 i <own> cjh
-3 i <service> Xhp
-3 i <zone> ici
-3 i am gjd
-3 i e jZj
-3 i kcg
-3 i see jbi
-3 i sit in lgb
-3 i sit sgU
-3 i'm <client> kee
-3 i'm <zone> Wfr
-3 i'm acq
-3 i'm sitting eej
-3 icmp echo ekf
-3 icmp ekf
-3 if <host> Ukn
-3 if Zjk
-3 if i cii
-3 iif <outside> bgl
-3 iif <outside> oif agm
-3 in , kgc
-3 in <client> kgc
-3 in <host> hnZ
-3 in <outside> out agm
-3 in <own> dle
-3 in <zone> dfk
-3 in fdk
-3 in ip <far> cii
-3 inbound <outside> led
-3 inbound kee
-3 into mbf
-3 ip <host> fej
-3 ip does agl
-3 ip fdj
-3 is <client> qfY
-3 is <gateway> Xin
-3 is <host> hdh
-3 is <outside> ccn
-3 is <own> fje
-3 is <service> flc
-3 is <service> from mec
-3 is <service> on Zoe
-3 is <service> to bqb
-3 is <zone> mbe
-3 is it dcn
-3 is it our edk
-3 is it the cco
-3 is set fje
-3 is set to fje
-3 is that gck
-3 is that the gdk
-3 it <gateway> ecm
-3 it <host> bYt
-3 it <outside> Yog
-3 it <own> bij
-3 it <zone> iic
-3 it del
-3 it possible qdZ
-3 it to Ylj
-3 it to the Zli
-3 its <far> bra
-3 its <host> aeo
-3 its <own> etV
-3 itself <host> clf
-3 itself get clf
-3 itself get to clf
-3 kernel : dfk
-3 kernel : in dfk
-3 kernel <zone> bfm
-3 kernel dfk
-3 kindly <zone> lfb
-3 know naf
-3 lab pgX
-3 label qZe
-3 land <host> gcl
-3 laptop <client> dih
-3 laptop <outside> dgj
-3 laptop <own> ane
-3 laptop <zone> mag
-3 laptop ejf
-3 length <client> ici
-3 length <host> fVr
-3 length <n> icj
-3 length <n> ip fcl
-3 length icj
-3 let <own> gnZ
-3 let <zone> bkh
-3 let fje
-3 line <client> lcf
-3 line <n> , sdW
-3 line <n> does hkb
-3 line <n> hjb
-3 line <zone> kee
-3 line hjb
-3 log <host> jgd
-3 log jgd
-3 logged in rcZ
-3 logged rcZ
-3 mail <outside> Zil
-3 mail <own> dke
-3 mail lhb
-3 maillog <host> djg
-3 maillog djg
-3 maillog on Wkn
-3 make Wjn
-3 masquerade , qgX
-3 masquerade ejf
-3 masquerade line clf
-3 may dle
-3 me <zone> ecm
-3 me bji
-3 me whether lce
-3 me whether the kcf
-3 mean hma
-3 monitoring oYg
-3 monitoring probe pXg
-3 moved jaj
-3 must <client> mgb
-3 mx <far> ekd
-3 mx Zoe
-3 mx example glb
-3 my <client> ncd
-3 my <far> mga
-3 my <zone> pZe
-3 my box nbe
-3 my desk in kee
-3 my laptop rfW
-3 my obc
-3 nat jhc
-3 need jhb
-3 new <client> cco
-3 new <outside> qgW
-3 new nYh
-3 no del
-3 nobody del
-3 not <own> fnb
-3 not Zfo
-3 nothing fXq
-3 now ofa
-3 of <far> kia
-3 of <host> Wrf
-3 of <outside> Yli
-3 of <own> emb
-3 of <service> fpY
-3 of <zone> fej
-3 of amg
-3 of the blg
-3 on <client> mYi
-3 on <gateway> dhj
-3 on <host> cdn
-3 on <n> fpY
-3 on <outside> dhj
-3 on <outside> for Zqd
-3 on <own> from rbb
-3 on <own> ilZ
-3 on <public> cjg
-3 on <service> adq
-3 on <service> to dmd
-3 on my kgc
-3 on the <zone> fdk
-3 on the cii
-3 one <zone> agm
-3 one cgl
-3 only <zone> lbh
-3 only ecl
-3 open <own> ejg
-3 open <service> bqa
-3 open <service> on cpb
-3 open <service> to bra
-3 open <zone> bdo
-3 open connections bdo
-3 open gdj
-3 opening bij
-3 opens <service> ejf
-3 opens ejf
-3 or bgm
-3 our <client> jgd
-3 our <far> taZ
-3 our <host> dih
-3 our <own> dke
-3 our jdg
-3 our monitoring nce
-3 out , afn
-3 out <client> lde
-3 out <far> obd
-3 out <gateway> Ynh
-3 out <host> iic
-3 out <outside> Zof
-3 out <zone> mag
-3 out <zone> src oae
-3 out ip <own> agm
-3 out ip aWw
-3 out kfd
-3 out of ked
-3 out run kdf
-3 out run on lcf
-3 outbound <host> adp
-3 outbound <service> to eoa
-3 outbound Zep
-3 outgoing liZ
-3 over <far> clf
-3 over <host> tWc
-3 over <own> clf
-3 over <public> emc
-3 over <service> aoe
-3 over <service> from blh
-3 over Zoe
-3 over udp djg
-3 packet <host> eke
-3 packet clf
-3 path gqW
-3 pc <client> cqa
-3 pc alh
-3 people <zone> qbb
-3 people mnT
-3 phone <outside> kcf
-3 phone jee
-3 ping <client> lde
-3 ping <far> from qWg
-3 ping <far> kef
-3 ping <host> fnZ
-3 ping <host> from oZf
-3 ping <outside> jhc
-3 ping <own> from lfc
-3 ping <own> kfd
-3 ping <zone> kcg
-3 ping ngZ
-3 ping 不 bne
-3 ping 不 通 bne
-3 ping 得 eld
-3 ping 得 到 dqa
-3 pinging <client> saa
-3 pinging saa
-3 plain <service> Ypf
-3 plain Wre
-3 pls <client> jdg
-3 poller del
-3 port <n> hkb
-3 port <n> of Yog
-3 port <n> on aod
-3 port <outside> glb
-3 port hkb
-3 postfix lbg
-3 postfix on lbg
-3 printer Zrc
-3 probe peZ
-3 public <own> fkd
-3 public fkd
-3 pull aqc
-3 query <service> fje
-3 query fje
-3 ran <client> peY
-3 ran it rab
-3 ran taZ
-3 ran this on pfX
-3 ran this pfX
-3 rcpt <client> jef
-3 rcpt from kee
-3 rcpt from unknown kee
-3 rcpt kee
-3 reach <own> gjd
-3 reach <public> cjh
-3 reach <service> ejf
-3 reach <service> on bkh
-3 reach fao
-3 reach itself cjh
-3 refused , bdo
-3 refused <client> qdY
-3 refused <outside> bbq
-3 refused mga
-3 relay mhZ
-3 remove <zone> hcj
-3 remove hcj
-3 resolve <far> blg
-3 resolve blg
-3 resolve names at blg
-3 resolve names blg
-3 return Tmm
-3 rule , kai
-3 rule <zone> dgj
-3 rule iZm
-3 rules obd
-3 run vYZ
-3 s client connect ejf
-3 s client ejf
-3 s ejf
-3 say dmd
-3 says <own> bqb
-3 says djg
-3 scans <host> eao
-3 scans eao
-3 see <zone> cbp
-3 see oYg
-3 send <host> Spl
-3 send alh
-3 send mail jjb
-3 send out amg
-3 send out to amg
-3 sending hjc
-3 sends kkY
-3 server <far> Zng
-3 server <outside> oaf
-3 server <own> aki
-3 server lbg
-3 session <host> ici
-3 session to ZzU
-3 set dhi
-3 set up dgj
-3 should dnb
-3 shows miY
-3 snat <own> dbn
-3 snat ebn
-3 snat to ebn
-3 snat to source ebn
-3 so Wfr
-3 some <outside> kgc
-3 some hjc
-3 somebody out on pcc
-3 somebody out pcc
-3 somebody sitting fdk
-3 someone kbh
-3 someone out idh
-3 someone out on idh
-3 source <client> khb
-3 source <far> jfe
-3 source <host> from mag
-3 source <host> oae
-3 source <own> khb
-3 source ip Woh
-3 source kgc
-3 src <client> dnc
-3 src <client> dst emb
-3 src <far> dst cii
-3 still <gateway> fpY
-3 still <host> dZq
-3 still <outside> hoW
-3 still <own> emc
-3 still <service> fkd
-3 still <service> to fld
-3 still get djg
-3 still get to fna
-3 still jdg
-3 straight bfm
-3 syn <client> mfb
-3 syn <far> ckg
-3 syn fje
-3 syn sent mfb
-3 syn sent src mfb
-3 take <outside> cgk
-3 take kbh
-3 take the -i cgk
-3 take the cgk
-3 talk <host> bcp
-3 talk Xim
-3 talk to Yfo
-3 talk to the Yfp
-3 tcp <client> jdg
-3 tcp <far> bne
-3 tcp <gateway> eZp
-3 tcp <host> ika
-3 tcp <n> , dap
-3 tcp <n> anf
-3 tcp <n> to cel
-3 tcp session gkc
-3 tcp session to gkc
-3 teh mag
-3 that <client> miY
-3 that <gateway> fbm
-3 that <host> aki
-3 that <outside> hdi
-3 that <zone> ndc
-3 that Zkj
-3 that arrives jch
-3 that was rac
-3 the <client> jfe
-3 the <far> Yrd
-3 the <gateway> from sVe
-3 the <gateway> nae
-3 the <host> ekf
-3 the <outside> Wpg
-3 the <own> fpY
-3 the <public> bdn
-3 the <server> gdj
-3 the <service> atZ
-3 the <zone> , kfd
-3 the <zone> kee
-3 the people lgb
-3 the scanner jZk
-3 their tXc
-3 then <host> fmb
-3 then <zone> Zkj
-3 then Zjj
-3 then get clf
-3 then get to grV
-3 there <far> lde
-3 there tXd
-3 these hal
-3 they <own> goZ
-3 they aik
-3 this <client> lgc
-3 this <gateway> dWt
-3 this <host> aeo
-3 this <zone> jbh
-3 this ebm
-3 this is from rdX
-3 this on nbe
-3 this on the bfl
-3 through kmX
-3 thunderbird <zone> ofZ
-3 thunderbird ofZ
-3 time jhc
-3 timed <client> oae
-3 timed <gateway> fej
-3 timed <server> eek
-3 timed out , eke
-3 timeout dfj
-3 times del
-3 times out del
-3 to <client> hpW
-3 to <far> mjX
-3 to <gateway> ara
-3 to <host> mfb
-3 to <n> hid
-3 to <n> on bmg
-3 to <own> from qbc
-3 to <public> Zfo
-3 to <server> bij
-3 to <service> fkd
-3 to <service> on bnf
-3 to <service> to fkd
-3 to <zone> khb
-3 to accept mec
-3 to deliver dhi
-3 to deliver to dhi
-3 to get efj
-3 to itself dmd
-3 to know lfb
-3 to lgb
-3 to mail fkd
-3 to send gkc
-3 to talk dtW
-3 to talk to enb
-3 to the ikb
-3 to the whole nfa
-3 took <outside> cgk
-3 took cgk
-3 trace <zone> eld
-3 trace fje
-3 traffic 0WX
-3 udp <client> pXg
-3 udp <far> clf
-3 udp <gateway> Ymi
-3 udp <n> , iYm
-3 udp <n> elc
-3 udp <n> from pad
-3 udp <n> on Zmg
-3 udp <n> to fkd
-3 udp <own> amg
-3 udp <zone> led
-3 udp flc
-3 up <host> Yhn
-3 up <outside> dmd
-3 up <zone> uaY
-3 up dkf
-3 up on Xcs
-3 up on the Xcs
-3 us ejf
-3 use <own> aik
-3 use <public> hcj
-3 use fej
-3 user , maf
-3 user , rip maf
-3 user <far> naf
-3 user <zone> cjh
-3 user kfe
-3 users kgb
-3 via <service> jfe
-3 via jmX
-3 vz hkb
-3 want dnb
-3 wants <host> Ykk
-3 wants <service> bmf
-3 wants Xlk
-3 was <client> nbe
-3 was mhZ
-3 way <outside> bmf
-3 way kiZ
-3 way out bmf
-3 way out to bmf
-3 we <outside> bgm
-3 we <zone> fdk
-3 we add lde
-3 we add the lde
-3 we dgj
-3 what <zone> jef
-3 what jZk
-3 when <client> hid
-3 when <outside> del
-3 when <own> eob
-3 when <zone> jfe
-3 when sending chi
-3 when they eje
-3 whether <zone> efj
-3 which ihd
-3 which rule jfd
-3 while Zjk
-3 why ngZ
-3 will kia
-3 with <service> mec
-3 with led
-3 without gZn
-3 would <client> bik
-3 would <client> reach eje
-3 would <host> hmY
-3 would <own> fje
-3 would <zone> dle
-3 would <zone> reach enc
-3 would change for lee
-3 would change lee
-3 would ihd
-3 you iZl
-3 一 <zone> mec
-3 一 naf
-3 一 下 , neb
-3 一 下 neb
-3 一 条 hdi
-3 上 <outside> dkf
-3 上 <own> gkc
-3 上 dlf
-3 上 不 djg
-3 上 不 了 djg
-3 下 , bfm
-3 下 <client> -> gkc
-3 下 <client> gkd
-3 下 <client> 到 gjd
-3 下 <host> gkc
-3 下 <outside> kkY
-3 下 <own> gjd
-3 下 <zone> aik
-3 下 <zone> 到 fqW
-3 下 bjj
-3 不 <gateway> dkf
-3 不 <host> efk
-3 不 <outside> emc
-3 不 <own> fmb
-3 不 <public> dfj
-3 不 gck
-3 不 能 cii
-3 不 能 上 ctX
-3 个 : aeo
-3 个 : in Zeo
-3 个 <zone> jdg
-3 个 glb
-3 为 <zone> teV
-3 主 <outside> fje
-3 主 <zone> bkh
-3 主 cle
-3 主 动 cle
-3 主 动 往 cle
-3 主 动 连 eke
-3 么 bhl
-3 之 <client> ngZ
-3 之 hdi
-3 之 后 , hdi
-3 之 后 hdi
-3 了 , lfc
-3 了 <gateway> fbm
-3 事 clf
-3 人 <own> clf
-3 人 ndc
-3 人 访 fkd
-3 人 访 问 fkd
-3 什 chj
-3 什 么 chj
-3 什 么 用 cnd
-3 从 <client> <service> gjd
-3 从 <client> ijb
-3 从 <far> hkb
-3 从 <gateway> Zpe
-3 从 <host> bij
-3 从 <outside> <service> dme
-3 从 <outside> dqZ
-3 从 <zone> 到 bra
-3 从 <zone> 连 fmb
-3 以 <zone> mga
-3 以 后 , kgc
-3 以 后 kgc
-3 件 fjf
-3 会 <host> eek
-3 会 ici
-3 会 转 fej
-3 信 bmf
-3 写 fje
-3 写 的 gjd
-3 出 <far> ncd
-3 出 hlZ
-3 出 去 dmd
-3 到 <client> mga
-3 到 <host> , vcV
-3 到 <host> ejf
-3 到 <outside> jhc
-3 到 <own> Zof
-3 到 <zone> cjh
-3 到 flc
-3 到 ip <client> fkd
-3 到 ip kgc
-3 加 <outside> kbh
-3 加 cbp
-3 加 上 -i del
-3 加 上 Yer
-3 务 <client> jff
-3 务 jff
-3 动 fkd
-3 包 <client> sZb
-3 包 dZp
-3 去 <zone> ofa
-3 去 掉 , jfe
-3 去 访 fjf
-3 去 访 问 fjf
-3 发 <own> eje
-3 发 jee
-3 发 信 , cih
-3 口 , cii
-3 口 <far> fnb
-3 口 <gateway> cfk
-3 台 <client> mec
-3 台 ejf
-3 同 <own> dmc
-3 同 <zone> cco
-3 同 dgj
-3 同 事 在 lfc
-3 同 事 说 bhl
-3 后 <host> cbq
-3 后 <own> fje
-3 后 <zone> fmb
-3 后 dcn
-3 器 <own> fke
-3 器 cii
-3 器 访 efj
-3 器 访 问 efj
-3 在 <outside> Wjn
-3 在 <own> bmg
-3 在 <zone> jef
-3 在 mcf
-3 地 gma
-3 地 址 gma
-3 址 hcj
-3 填 <own> ejf
-3 填 emc
-3 填 的 emc
-3 填 的 是 emc
-3 外 <outside> efk
-3 外 dgj
-3 完 <client> hnX
-3 完 <outside> mec
-3 完 imY
-3 完 以 kee
-3 完 以 后 kee
-3 客 <client> pfY
-3 客 <far> kfd
-3 客 aeo
-3 客 户 aeo
-3 客 户 端 kfd
-3 就 dii
-3 就 能 连 gjd
-3 己 <outside> clf
-3 己 <own> fkd
-3 己 <public> fej
-3 己 dle
-3 己 能 clf
-3 己 能 上 anf
-3 开 gbl
-3 志 : efj
-3 志 : in efj
-3 志 efj
-3 想 <host> dqZ
-3 想 cra
-3 成 <client> , kfd
-3 成 <client> lfc
-3 成 <outside> lgc
-3 成 <zone> jgd
-3 成 accept , kgc
-3 成 accept kgc
-3 成 lfb
-3 我 <client> pfX
-3 我 <zone> eek
-3 我 ici
-3 户 <client> jfd
-3 户 <own> eje
-3 户 打 fje
-3 户 打 开 fje
-3 户 端 eej
-3 户 端 是 jfd
-3 户 访 gje
-3 户 访 问 gje
-3 打 <client> gkc
-3 打 <host> fmb
-3 打 Zhl
-3 打 不 开 glb
-3 打 印 机 hkb
-3 打 得 glb
-3 打 得 开 glb
-3 报 <own> ape
-3 报 kjZ
-3 掉 ndc
-3 接 <gateway> gmb
-3 接 <host> goY
-3 接 <service> dhi
-3 接 <service> 到 dhi
-3 接 <zone> cem
-3 接 clf
-3 接 ping dob
-3 接 打 fje
-3 接 打 到 fpY
-3 接 访 emc
-3 接 访 问 emc
-3 收 eld
-3 收 信 , dfk
-3 收 信 eld
-3 文 ahl
-3 时 , dcn
-3 时 , 是 bgl
-3 时 <gateway> cco
-3 时 mXj
-3 是 <gateway> ebn
-3 是 <host> cfl
-3 是 dfl
-3 有 nbe
-3 本 <client> lfc
-3 本 <host> Ypg
-3 本 ijc
-3 本 机 ijb
-3 本 机 ip kfe
-3 本 机 连 dkf
-3 机 <client> kgb
-3 机 <host> enb
-3 机 <own> djg
-3 机 <zone> jef
-3 机 gnZ
-3 机 上 djg
-3 机 器 jhc
-3 机 器 是 mbf
-3 机 访 flb
-3 机 访 问 flb
-3 条 <zone> gck
-3 条 gck
-3 查 rcZ
-3 样 dmd
-3 桌 dhi
-3 桌 面 dhi
-3 桌 面 到 dhi
-3 段 goY
-3 比 <far> fje
-3 比 fje
-3 比 如 fje
-3 比 如 到 fje
-3 没 oae
-3 源 lbh
-3 用 <host> dkf
-3 用 <own> eke
-3 用 <service> dmd
-3 用 <service> 连 fkd
-3 用 ekf
-3 用 户 连 fkd
-3 电 <client> miY
-3 电 脑 是 ndc
-3 的 <client> hcj
-3 的 <far> jib
-3 的 <gateway> ecm
-3 的 <n> , ffj
-3 的 <outside> idh
-3 的 <own> fld
-3 的 <service> , dcn
-3 的 <service> bar
-3 的 <zone> bgl
-3 的 bgl
-3 的 client ejf
-3 的 dnat Zat
-3 的 ip lgb
-3 的 ip 是 lgb
-3 的 人 clf
-3 的 人 用 djg
-3 的 人 连 clf
-3 的 话 , kgc
-3 的 话 kgc
-3 目 dkf
-3 直 <host> dkf
-3 直 clf
-3 直 接 clf
-3 直 接 打 fje
-3 看 <client> pcb
-3 看 <host> blg
-3 看 <zone> kZj
-3 看 到 ip jaj
-3 看 到 jaj
-3 端 <gateway> ben
-3 端 ljY
-3 端 口 , oea
-3 端 口 neb
-3 网 <client> mbf
-3 网 <host> Zfo
-3 网 段 cfk
-3 能 <client> emc
-3 能 <far> Zrc
-3 能 <host> cmd
-3 能 <outside> amg
-3 能 <public> ckg
-3 能 <service> cob
-3 能 <service> 到 clg
-3 能 <service> 通 glb
-3 能 djg
-3 能 ping eke
-3 能 ping 通 eke
-3 能 访 efj
-3 能 访 问 efj
-3 能 连 fkd
-3 能 连 到 gsU
-3 能 通 fmc
-3 能 通 过 fmc
-3 自 alh
-3 自 己 alh
-3 行 <outside> gam
-3 行 <zone> bjh
-3 行 <zone> 到 bjh
-3 行 chj
-3 行 的 -i efj
-3 行 的 efj
-3 补 <outside> Zfn
-3 补 上 -i Zfn
-3 补 上 Zfn
-3 被 <host> fcl
-3 被 fdk
-3 要 <client> YyX
-3 要 agm
-3 规 djg
-3 规 则 djg
-3 访 gmZ
-3 访 问 eoa
-3 访 问 到 emc
-3 请 <outside> jgd
-3 请 <zone> bfm
-3 请 ddm
-3 请 问 <zone> cem
-3 请 问 eek
-3 请 问 从 lfb
-3 走 <own> gna
-3 走 <service> dcm
-3 走 <service> 到 fna
-3 走 del
-3 超 dfk
-3 超 时 , cfl
-3 超 时 dfk
-3 边 aoe
-3 过 <gateway> eZp
-3 过 ibi
-3 还 <far> fkd
-3 还 <own> eld
-3 还 alh
-3 还 能 fkd
-3 还 能 连 gmb
-3 这 <client> obd
-3 这 <zone> Xgp
-3 这 hcj
-3 这 条 , fej
-3 这 条 ffj
-3 连 <gateway> fej
-3 连 <host> etV
-3 连 <own> ejf
-3 连 <server> efj
-3 连 gma
-3 连 不 flc
-3 连 不 上 flc
-3 连 接 efj
-3 连 接 到 efj
-3 连 的 lha
-3 连 的 是 lha
-3 通 dgj
-3 邮 <own> dle
-3 邮 dkf
-3 邮 件 dkf
-3 配 <own> dld
-3 里 cem
-3 问 <client> ihd
-3 问 <host> cfl
-3 问 <zone> ofZ
-3 问 <zone> 到 cqZ
-3 问 不 aoe
-3 问 不 了 aoe
-4 ' kgc
-4 'connection eke
-4 's <own> flc
-4 's eke
-4 , <client> qbb
-4 , <far> rcZ
-4 , <gateway> Yfp
-4 , <outside> gck
-4 , <own> cme
-4 , <public> dih
-4 , <server> efj
-4 , <zone> kZj
-4 , jeg
-4 -i kch
-4 -j <own> edl
-4 -j <zone> bgl
-4 -j eao
-4 : <- jef
-4 : <client> med
-4 : <far> pWh
-4 : <gateway> idi
-4 : <host> dhi
-4 : <outside> caq
-4 : <own> bra
-4 : <server> gdj
-4 : <zone> efj
-4 : hdi
-4 ; hkb
-4 <client> <client> flc
-4 <client> <far> ejf
-4 <client> <gateway> blg
-4 <client> <host> dfl
-4 <client> <own> fkd
-4 <client> <zone> gZn
-4 <far> <gateway> bhk
-4 <far> <host> cih
-4 <far> <own> fuU
-4 <far> Umm
-4 <gateway> <far> clg
-4 <gateway> <gateway> dnc
-4 <gateway> <host> agm
-4 <gateway> <outside> jfe
-4 <gateway> <own> erX
-4 <gateway> <zone> ncd
-4 <host> <client> nhX
-4 <host> <far> bsY
-4 <host> <gateway> dZr
-4 <host> <host> ijb
-4 <host> <outside> kcf
-4 <host> <own> Ylj
-4 <host> <public> dfl
-4 <n> <- gck
-4 <n> <gateway> aji
-4 <n> <outside> jhc
-4 <n> <own> dcn
-4 <n> <server> adp
-4 <n> <zone> ibj
-4 <outside> <client> kee
-4 <outside> <far> occ
-4 <outside> <gateway> Zlh
-4 <outside> <host> cij
-4 <outside> <outside> dfl
-4 <outside> <own> dpa
-4 <outside> <zone> nnS
-4 <outside> lde
-4 <own> <client> oea
-4 <own> <gateway> efj
-4 <own> <host> Zgn
-4 <own> <outside> mbf
-4 <own> <own> gck
-4 <public> lha
-4 <server> <own> fje
-4 <server> ika
-4 <service> <client> Xsd
-4 <service> <gateway> bkh
-4 <service> <host> Zjj
-4 <service> <outside> lbf
-4 <service> <own> eld
-4 <service> <public> fkd
-4 <service> <zone> mag
-4 <service> hid
-4 <zone> <client> eej
-4 <zone> <far> fje
-4 <zone> <host> blg
-4 <zone> <outside> Zli
-4 <zone> <public> dmd
-4 <zone> <server> fdk
-4 <zone> <zone> nea
-4 <zone> hhd
-4 ? <host> cne
-4 ? <outside> iic
-4 ? <own> foZ
-4 ? <zone> ici
-4 ? cme
-4 ^ <client> neb
-4 ^ <gateway> gjd
-4 ^ <host> lfc
-4 ^ <own> enb
-4 ^ <public> fna
-4 ^ <server> ffj
-4 ^ <zone> dmd
-4 ^ dgj
-4 a <far> cjh
-4 a <gateway> Yep
-4 a <host> kjZ
-4 a <outside> mfb
-4 a <own> ejf
-4 a <zone> gXp
-4 a dkf
-4 able <client> fkd
-4 able <far> blg
-4 able <gateway> gkc
-4 able <host> Zil
-4 able <own> gmb
-4 able <zone> dpa
-4 able cij
-4 about fna
-4 accept <client> led
-4 accept <host> fmc
-4 accept <outside> eej
-4 accept <zone> fYo
-4 access adp
-4 add <zone> nea
-4 add kfd
-4 added Yim
-4 adding <zone> kee
-4 adding kee
-4 allowed <zone> djg
-4 allowed eoa
-4 an <host> Zpe
-4 an bme
-4 and <own> flb
-4 and <zone> hcj
-4 and cgk
-4 answer ici
-4 any dle
-4 anything <outside> kee
-4 anything fmb
-4 append <zone> ebn
-4 append lZi
-4 are jhd
-4 arrives <own> ele
-4 arrives ele
-4 arriving <own> bod
-4 arriving eld
-4 as bod
-4 assume udV
-4 at <own> dlf
-4 at <zone> mec
-4 be <host> bpc
-4 be bmf
-4 before obe
-4 box Unl
-4 browse doa
-4 but chj
-4 by <host> ajj
-4 by bjj
-4 can <client> eob
-4 can <far> anf
-4 can <host> imX
-4 cannot cii
-4 cant <host> edl
-4 cant <zone> fqY
-4 cant cjh
-4 change <own> eld
-4 change Som
-4 check jci
-4 client <own> Zrc
-4 client <server> efj
-4 client glc
-4 clients <own> flb
-4 clients bod
-4 close <own> gnZ
-4 close gnZ
-4 colleague kfe
-4 comes hbk
-4 confirm <zone> clf
-4 confirm Znf
-4 connect <own> eld
-4 connect dgj
-4 connection <client> pgX
-4 connection <gateway> fej
-4 connection <outside> adp
-4 connection <own> eld
-4 connection <server> eek
-4 connection <zone> Yjl
-4 connection eke
-4 could <host> hbk
-4 could <outside> jef
-4 could ibj
-4 curl <own> fdj
-4 curl Yeq
-4 delete <outside> lYi
-4 delete nYh
-4 desk niY
-4 directly gYp
-4 dnat <client> lgb
-4 dnat <outside> ham
-4 dnat <own> fqX
-4 do <host> cgl
-4 do <outside> imY
-4 does <client> qac
-4 does <far> jef
-4 does <gateway> cap
-4 does <host> idh
-4 does <outside> jja
-4 does cii
-4 dport <host> agn
-4 dport dgj
-4 drop <zone> led
-4 drop iib
-4 end <host> eek
-4 established <own> ftU
-4 established dtW
-4 even cpc
-4 example hbk
-4 failed <host> fna
-4 fetch Ygo
-4 for <client> pad
-4 for <far> jfe
-4 for <host> ibk
-4 for <outside> jeg
-4 for <own> cgk
-4 for <zone> jbi
-4 for oYg
-4 forward <host> bne
-4 forward <zone> Slp
-4 forward Zkj
-4 foxmail <own> fmb
-4 foxmail <server> efj
-4 from <client> dqZ
-4 from <far> aqc
-4 from <gateway> chk
-4 from <host> Yrd
-4 from <outside> djg
-4 from <own> dnc
-4 from <zone> fck
-4 from Yqe
-4 fw <zone> efj
-4 fw efj
-4 fwd <zone> eek
-4 fwd efj
-4 get <far> Rwf
-4 get <host> Wjn
-4 get <own> ejf
-4 get <zone> ljY
-4 get hmZ
-4 gets <own> bne
-4 gets bmg
-4 goes iak
-4 got Xho
-4 gw Yfp
-4 has <own> fkd
-4 has <zone> ugS
-4 has gZn
-4 have kfd
-4 he cem
-4 her knV
-4 here <zone> del
-4 here dcn
-4 hit abr
-4 host dbo
-4 how <zone> mfb
-4 how kgd
-4 i <far> lfc
-4 i <gateway> fpY
-4 i <host> eXr
-4 i <outside> aik
-4 i <own> enb
-4 i <zone> lbg
-4 i gck
-4 i'm lha
-4 icmp <client> kfd
-4 icmp cne
-4 id ddm
-4 if <client> ofZ
-4 if <own> dld
-4 if <zone> efj
-4 in <client> qdZ
-4 in <far> fkd
-4 in <gateway> ija
-4 in <host> ajk
-4 in <outside> Xgp
-4 in <own> dnc
-4 in <zone> ecn
-4 in ckh
-4 instead glb
-4 into jic
-4 ip glb
-4 iptables <zone> qgW
-4 iptables mgb
-4 is <client> khb
-4 is <far> obd
-4 is <gateway> jdg
-4 is <host> Wmk
-4 is <outside> rac
-4 is <own> emd
-4 is <zone> ahl
-4 it <gateway> cXu
-4 it <host> amg
-4 it <outside> jcg
-4 it <own> Zqd
-4 it <zone> rYd
-4 it lfc
-4 its <host> Zlh
-4 its <own> gqX
-4 its jja
-4 itself <far> amg
-4 just mah
-4 kernel <zone> eel
-4 kernel eel
-4 laptop <client> nZf
-4 laptop <own> dtW
-4 laptop occ
-4 length <far> Zep
-4 length <host> fje
-4 length <zone> Yfp
-4 length dfj
-4 let cme
-4 lets Zkj
-4 like mec
-4 line <client> ncd
-4 line <host> bgl
-4 line <outside> bfm
-4 line <zone> mZh
-4 logs gdj
-4 machine aik
-4 machines dgj
-4 mail <zone> fej
-4 mail cjh
-4 mails cii
-4 make mgZ
-4 martian nfa
-4 masquerade <own> drY
-4 masquerade <zone> obe
-4 masquerade lfc
-4 may fkd
-4 me raa
-4 mean fYp
-4 monitoring mjX
-4 morning kgc
-4 moved <zone> uXb
-4 moved niX
-4 must <own> aod
-4 must <server> fbm
-4 mx <far> eke
-4 mx eke
-4 my <own> Y0U
-4 my <zone> jef
-4 my jYl
-4 nat obd
-4 nc <host> ddm
-4 nc <own> fdk
-4 need oZf
-4 needs <host> Znh
-4 needs Zof
-4 never rZc
-4 new <zone> dgj
-4 new dmd
-4 nmap ika
-4 no jhc
-4 not jYl
-4 nothing bgl
-4 now mag
-4 of <client> pbc
-4 of <gateway> aij
-4 of <outside> ldf
-4 of <zone> rfW
-4 of nfa
-4 off <zone> mec
-4 off kgc
-4 oif <far> lcf
-4 oif ndd
-4 on <client> jja
-4 on <far> mdd
-4 on <gateway> eek
-4 on <host> drY
-4 on <outside> mbf
-4 on <own> emd
-4 on <zone> lde
-4 on kmW
-4 once Vip
-4 one jdh
-4 only kdf
-4 open <client> kmV
-4 open <host> cle
-4 open <outside> ihc
-4 open <own> fkd
-4 open foa
-4 opens afn
-4 openssl ejf
-4 other hkb
-4 our <client> jkZ
-4 our <far> 4VT
-4 our <host> kdf
-4 our <own> emc
-4 our ijb
-4 out <client> mXk
-4 out <far> oea
-4 out <gateway> dgj
-4 out <outside> bpc
-4 out <own> bpc
-4 out ecm
-4 outbound <host> wXZ
-4 outbound ngZ
-4 outlook <own> fkd
-4 outlook <server> cem
-4 over <own> foa
-4 over fkd
-4 own <own> ejf
-4 own ejf
-4 packet <host> dle
-4 packet <zone> imY
-4 packet iic
-4 packets Yjk
-4 people <own> djg
-4 people nhY
-4 ping <client> kqS
-4 ping <gateway> fna
-4 ping <host> cpa
-4 ping dle
-4 pls iid
-4 policy <outside> mcf
-4 policy <zone> jgd
-4 policy ked
-4 port <client> rXe
-4 port <gateway> dXs
-4 port <host> Wfr
-4 port <outside> bji
-4 port <zone> qiU
-4 postrouting <host> eTv
-4 postrouting eTv
-4 prerouting <outside> cgk
-4 prerouting <own> ejf
-4 prerouting <zone> dfk
-4 prerouting ejf
-4 printer <client> hmZ
-4 printer ahk
-4 probe ahl
-4 public dcn
-4 put <zone> jfe
-4 put jfe
-4 question mfa
-4 reach coc
-4 real lfc
-4 recv <own> grV
-4 recv grV
-4 refused <client> lfc
-4 refused jbh
-4 relay <host> jia
-4 relay Xtc
-4 right sdX
-4 rip <host> eob
-4 rip eob
-4 root <own> fje
-4 root ihd
-4 route pXg
-4 rule gdj
-4 rules <own> gma
-4 rules gma
-4 saddr <client> atZ
-4 saddr djg
-4 same <outside> cdn
-4 same cco
-4 says <own> eke
-4 says ijb
-4 scan flc
-4 scanner ijc
-4 scans <host> dpb
-4 scans eoa
-4 send <far> coc
-4 send dgj
-4 sending <own> eke
-4 sent <far> bod
-4 sent <host> avW
-4 sent <own> gma
-4 sent epZ
-4 server <public> emc
-4 server Ypf
-4 set <own> fje
-4 set dgk
-4 since kfd
-4 so <zone> iYm
-4 so blg
-4 somebody imY
-4 someone clf
-4 src Wqg
-4 ssl Znh
-4 still <far> aoe
-4 still <outside> kdf
-4 still <own> cnd
-4 still kgc
-4 suppose djg
-4 syn <host> cfm
-4 syn <own> fnb
-4 syn dhi
-4 take <outside> dgj
-4 take Zep
-4 talk cgk
-4 tcp <gateway> fao
-4 tcp <outside> qdZ
-4 tcp <own> dme
-4 tcp edk
-4 team ofZ
-4 tell lce
-4 that <client> lkX
-4 that <gateway> ebn
-4 that <host> ihd
-4 that <outside> qeY
-4 that <own> fpZ
-4 that <zone> ecm
-4 the <client> lZi
-4 the <far> hmZ
-4 the <gateway> Zjk
-4 the <host> jkZ
-4 the <outside> bnf
-4 the <own> cuW
-4 the <public> dhi
-4 the <server> fan
-4 the <zone> lUn
-4 the ijb
-4 their enb
-4 then <host> dgj
-4 then <own> fpY
-4 there <zone> kfd
-4 there lbf
-4 they cdn
-4 thinking Zgn
-4 this pfZ
-4 through bcp
-4 thunderbird <own> flc
-4 thunderbird dfk
-4 ticket ofZ
-4 timed <client> tbY
-4 timed <gateway> efj
-4 timed kbh
-4 to <client> hjc
-4 to <far> cqa
-4 to <gateway> eao
-4 to <host> Yeq
-4 to <outside> fkd
-4 to <public> fek
-4 to <zone> gjd
-4 to chj
-4 told ndc
-4 trace jee
-4 traffic <far> bmf
-4 traffic <zone> cme
-4 traffic amg
-4 udp <client> dii
-4 udp <far> ckg
-4 udp <outside> hal
-4 udp <own> dle
-4 udp <zone> nZg
-4 udp odb
-4 unreplied <client> gej
-4 unreplied <far> fej
-4 unreplied <own> gZn
-4 unreplied gYp
-4 up glb
-4 upstream ecm
-4 us Zkk
-4 use <host> Usg
-4 use <own> fbm
-4 use Wkm
-4 user Ylj
-4 users <own> cme
-4 users Zli
-4 vlan dmd
-4 vz <client> kdf
-4 vz jff
-4 want ckh
-4 wants dle
-4 was nec
-4 way mec
-4 we <outside> jYl
-4 we <zone> lai
-4 we mYi
-4 went lde
-4 were hal
-4 what <client> jef
-4 what <far> apc
-4 what <zone> ihd
-4 what enb
-4 whats del
-4 when <client> oYf
-4 when <far> ihd
-4 when <outside> fcm
-4 when <own> dpa
-4 when <zone> mXj
-4 whenever <own> gjd
-4 whenever gjd
-4 which <host> Zjk
-4 which bkh
-4 while gbl
-4 why <host> bhk
-4 why <own> eld
-4 will fje
-4 with <own> Wse
-4 with ddm
-4 without jkZ
-4 work mfc
-4 works bij
-4 would <client> hkc
-4 would <far> hcj
-4 would <host> grV
-4 would <outside> cgk
-4 would <own> cnc
-4 would <zone> lbg
-4 would bki
-4 you <client> mgb
-4 一 <host> flc
-4 一 <outside> nfa
-4 一 <own> Zrc
-4 一 <zone> bdo
-4 一 cii
-4 上 <own> bne
-4 上 <zone> lah
-4 下 fjf
-4 不 <gateway> gan
-4 不 <host> Zpe
-4 不 <outside> buX
-4 不 <own> goY
-4 不 ajj
-4 个 Wio
-4 主 fkd
-4 么 <own> fmb
-4 么 dbo
-4 也 efj
-4 了 <zone> oea
-4 了 mfc
-4 事 <own> cpb
-4 事 jgd
-4 从 <gateway> goY
-4 从 <host> ZtZ
-4 从 dkf
-4 他 gkc
-4 们 cgk
-4 件 <own> cmd
-4 会 <host> eXr
-4 会 dcn
-4 信 <far> ejf
-4 信 <server> dcm
-4 内 Ydr
-4 写 ked
-4 出 <far> lgb
-4 出 jib
-4 到 <client> iic
-4 到 <far> kmW
-4 加 <client> lha
-4 加 <zone> edl
-4 加 ckg
-4 动 ejf
-4 包 <client> qbb
-4 包 mbf
-4 去 mga
-4 反 jfe
-4 发 <own> bod
-4 发 iic
-4 口 Ykl
-4 可 dgj
-4 同 <own> fna
-4 同 cme
-4 后 dle
-4 啥 dem
-4 器 fkd
-4 回 hZm
-4 在 <client> mcd
-4 在 <host> eoZ
-4 在 <outside> cdn
-4 在 eoa
-4 地 gdj
-4 址 <own> Xtc
-4 址 oiW
-4 外 lZh
-4 好 occ
-4 客 <client> jfd
-4 就 ele
-4 己 <far> Wqg
-4 己 ika
-4 开 bfm
-4 忙 hdi
-4 想 gdj
-4 成 mce
-4 我 <client> saa
-4 户 <own> dob
-4 户 eej
-4 打 okU
-4 把 riT
-4 抓 <client> tZa
-4 抓 <host> dle
-4 掉 <zone> eek
-4 收 dfk
-4 改 <outside> mga
-4 改 <zone> jgd
-4 改 lfc
-4 放 bjh
-4 教 led
-4 日 efj
-4 时 jfe
-4 明 <own> gjd
-4 明 gjd
-4 是 <zone> hbk
-4 有 nbf
-4 本 <own> ejf
-4 本 fje
-4 机 <far> eke
-4 机 <host> dob
-4 机 <own> dmd
-4 条 <host> lZi
-4 条 <outside> jhc
-4 条 <own> emc
-4 条 <zone> jfd
-4 条 ndc
-4 来 Zli
-4 没 nbf
-4 法 <server> efj
-4 法 efj
-4 烦 <zone> jge
-4 烦 jge
-4 用 <host> flc
-4 用 <own> eke
-4 的 <client> foa
-4 的 <far> nbe
-4 的 <gateway> dfk
-4 的 <host> cgk
-4 的 <outside> kbi
-4 的 <own> esV
-4 的 <public> ffj
-4 的 <zone> mjW
-4 的 ihd
-4 目 efk
-4 直 <gateway> flb
-4 直 <host> goY
-4 直 <zone> ben
-4 直 bki
-4 看 <client> mdd
-4 看 <gateway> efj
-4 看 <host> fma
-4 看 <own> fje
-4 看 <zone> afm
-4 看 alh
-4 程 <client> jpU
-4 端 <gateway> cfk
-4 端 <own> emb
-4 端 <server> fbm
-4 第 hcj
-4 网 erX
-4 能 <outside> foZ
-4 能 <own> fke
-4 能 <public> efj
-4 能 dkf
-4 脑 <own> enb
-4 脑 ljY
-4 自 <outside> clf
-4 自 <own> fkd
-4 自 <public> fej
-4 自 dle
-4 行 <outside> Yhn
-4 行 <zone> ngZ
-4 行 lgc
-4 设 ngZ
-4 访 <own> flc
-4 访 aik
-4 话 hkc
-4 说 <own> fmc
-4 说 fmc
-4 请 <client> ihd
-4 请 hid
-4 走 Yog
-4 超 <gateway> cco
-4 超 oYg
-4 转 <outside> mdd
-4 转 kbh
-4 边 pcb
-4 还 <gateway> dgj
-4 还 <own> gpX
-4 还 fje
-4 这 <zone> jfe
-4 这 cme
-4 连 <own> dqZ
-4 通 <gateway> gbl
-4 通 bcp
-4 那 <outside> bme
-4 那 erX
-4 邮 eje
-4 都 jhc
-4 里 <host> Yog
-4 里 Ymi
-4 问 <client> mec
-4 问 <host> cfm
-4 问 <zone> cdn
-4 问 cgl
-4 面 dmd
1 $ $  hid
1 $ $ hid
1 $ <client> uaZ
1 $ <far> ane
1 $ <gateway> aki
1 $ <host> eke
1 $ <outside> ibj
1 $ <own> dle
1 $ <public> ckh
1 $ <server> Zdp
1 $ <zone> lZi
1 $ hid
1 ' , oea
1 ' <outside> cfk
1 ' <own> kde
1 ' kch
1 's <gateway> lXk
1 's <host> ajk
1 's <service> ZwY
1 's ? ecl
1 , <client> , Yfp
1 , <client> bij
1 , <far> jdg
1 , <gateway> gma
1 , <gateway> 放 flc
1 , <n> dmd
1 , <n> tcp aki
1 , <outside> idh
1 , <outside> 访 dfk
1 , <own> fmb
1 , <public> bem
1 , <server> efk
1 , <service> <n> bji
1 , <service> <server> mfb
1 , <service> ? Zrc
1 , <service> med
1 , <zone> eZo
1 , <zone> 的 Yhn
1 , <zone> 还 Wfr
1 , allowed ? Zof
1 , allowed jib
1 , allowed or med
1 , and does Zmh
1 , and ejf
1 , any hjc
1 , any port Yof
1 , can mWj
1 , can they xaV
1 , destination hlb
1 , do Zhm
1 , do we aeo
1 , does <service> jnW
1 , does eek
1 , does it djg
1 , does the jlY
1 , dst khb
1 , efj
1 , from bjh
1 , i kee
1 , is flc
1 , is it crZ
1 , is that ejf
1 , it ngZ
1 , never djg
1 , no ahl
1 , not Zrd
1 , nothing Zli
1 , ok gkc
1 , on dev nfa
1 , on mce
1 , open fkd
1 , or does emd
1 , or hkc
1 , outlook ufS
1 , permitted ? anf
1 , permitted anf
1 , plain <service> jja
1 , plain jja
1 , port : fje
1 , port <n> Zim
1 , port Zim
1 , possible ? jdh
1 , possible jdh
1 , right ? aji
1 , right aji
1 , session ekd
1 , should hmZ
1 , so jdg
1 , source cpb
1 , tcp <n> auY
1 , tcp auY
1 , thunderbird gjd
1 , when raa
1 , which nbe
1 , while eje
1 , who fek
1 , why cih
1 , works hid
1 , works or kef
1 , would icj
1 , yes cjg
1 , yes or cjg
1 , 不 cco
1 , 为 gjd
1 , 为 啥 gjc
1 , 会 cmf
1 , 会 不 bij
1 , 会 被 fmb
1 , 出 得 cnd
1 , 发 lfc
1 , 发 信 lfc
1 , 回 glb
1 , 帮 ijb
1 , 怎 ici
1 , 怎 么 ici
1 , 想 ncd
1 , 放 led
1 , 是 <gateway> ika
1 , 端 eld
1 , 端 口 eld
1 , 能 hdi
1 , 要 qfX
1 , 这 gjd
1 , 这 个 lcg
1 , 这 样 dfk
1 , 连 的 kaj
1 , 麻 jib
1 , 麻 烦 jib
1 -> <client> uaY
1 -> <far> <service> jdf
1 -> <far> pad
1 -> <gateway> kbh
1 -> <host> , ici
1 -> <host> <service> sbZ
1 -> <host> tXc
1 -> <outside> , oXh
1 -> <outside> nXi
1 -> <own> , lgb
1 -> <own> if mec
1 -> <zone> , rVf
1 -> <zone> <service> mbf
1 -> <zone> ihd
1 -> ndc
1 -a <host> dfk
1 -a dhi
1 -d <host> -j Xds
1 -d <host> -p kZj
1 -d <host> jaj
1 -d <zone> hcj
1 -d idh
1 -j <host> fkc
1 -j <outside> gjd
1 -j <zone> Zil
1 -j accept $ fcm
1 -j cjg
1 -j drop , ddm
1 -j drop gdk
1 -j masquerade , gZn
1 -j masquerade dih
1 -j snat ddm
1 -j snat to ddm
1 -o <outside> -j edk
1 -o <outside> -p kbh
1 -o <outside> jci
1 -o <zone> -d kfe
1 -o <zone> -j mce
1 -o <zone> -p hdi
1 -o <zone> jdg
1 -o jdg
1 -p <host> ajj
1 -p <own> dkf
1 -p tcp dport Xmj
1 : <client> led
1 : <far> Ylj
1 : <gateway> mag
1 : <host> epZ
1 : <n> : dgj
1 : <n> failed qca
1 : <n> hdi
1 : <outside> fcm
1 : <server> dfk
1 : <zone> ijb
1 : connection dhi
1 : connection refused dhj
1 : glb
1 : is kia
1 : open mbg
1 : postfix jef
1 : trying <own> odb
1 : trying odb
1 ; <own> ekf
1 ; connection fje
1 ; ihd
1 ; the connection dkf
1 ; the dkf
1 <- frW
1 <client> <client> rZc
1 <client> <host> ici
1 <client> <own> ejf
1 <client> <server> Xfr
1 <client> <zone> TZ0
1 <client> cco
1 <client> s , bji
1 <client> s bji
1 <client> 的 eZp
1 <far> , Ubw
1 <far> : cjg
1 <far> : connection ekf
1 <far> <client> mXj
1 <far> <far> ekf
1 <far> <host> Zof
1 <far> <outside> bfm
1 <far> <own> fdk
1 <far> a ? hdi
1 <far> a hdi
1 <far> ajj
1 <far> echo kdf
1 <far> echo request kdf
1 <far> r , eke
1 <far> r eke
1 <far> s , jkZ
1 <far> s ijb
1 <gateway> <client> hZm
1 <gateway> <gateway> agl
1 <gateway> fam
1 <host> , nXi
1 <host> <client> mYi
1 <host> <host> Zdq
1 <host> <n> kgc
1 <host> <outside> ljY
1 <host> <server> Yer
1 <host> <zone> tbY
1 <host> dcn
1 <host> r , dgj
1 <host> r dgj
1 <host> s , kZj
1 <host> s kZj
1 <host> 上 afn
1 <host> 的 dhi
1 <n> , Zsb
1 <n> : <n> dfk
1 <n> : dhj
1 <n> <far> nbe
1 <n> <gateway> kmW
1 <n> <host> Yqe
1 <n> <n> <n> ked
1 <n> <n> jaj
1 <n> <outside> fna
1 <n> <own> eke
1 <n> <zone> jch
1 <n> dpb
1 <n> from aij
1 <n> nc : dnb
1 <n> nc dnb
1 <n> on <client> bhk
1 <n> on chj
1 <n> tcp cme
1 <n> trying <own> fje
1 <n> trying fje
1 <n> udp bmf
1 <n> 不 eke
1 <n> 不 通 eke
1 <n> 应 eke
1 <n> 应 该 eke
1 <n> 报 connection dkf
1 <n> 报 dkf
1 <outside> <outside> idh
1 <outside> <zone> mag
1 <outside> lcf
1 <own> $ $ dhi
1 <own> $ dhi
1 <own> , cfl
1 <own> , port edl
1 <own> : connection fmb
1 <own> : hla
1 <own> <client> ndd
1 <own> <far> kbh
1 <own> <n> lcf
1 <own> <outside> pbc
1 <own> <own> crZ
1 <own> <public> fYp
1 <own> <server> eek
1 <own> <zone> led
1 <own> ? gam
1 <own> fdk
1 <own> on <n> ddm
1 <own> on eao
1 <own> s jdg
1 <own> tcp <n> nfb
1 <own> tcp nfb
1 <own> timed fdk
1 <own> 收 <service> fej
1 <own> 的 <n> gVq
1 <own> 的 fWr
1 <own> 行 fej
1 <own> 行 不 fej
1 <server> 的 <service> dle
1 <server> 的 dle
1 <server> 能 oae
1 <server> 要 rdY
1 <service> $ $ cme
1 <service> $ cme
1 <service> , enc
1 <service> : connect gYo
1 <service> : fcl
1 <service> <client> lha
1 <service> <far> eld
1 <service> <host> <n> rXe
1 <service> <host> amg
1 <service> <n> dle
1 <service> <own> <n> pfY
1 <service> <own> khb
1 <service> <server> ahl
1 <service> <zone> iic
1 <service> ? $ fpY
1 <service> ? erY
1 <service> dnd
1 <service> into mcf
1 <service> ok ? alh
1 <service> ok blg
1 <service> to <host> led
1 <service> to idh
1 <service> 到 <gateway> kdf
1 <service> 到 <host> fdj
1 <service> 到 jbi
1 <zone> , mjX
1 <zone> 上 fbm
1 <zone> 收 ebn
1 <zone> 的 jgd
1 <zone> 的 同 kZj
1 <zone> 能 ubX
1 ? <client> emd
1 ? <far> glb
1 ? <gateway> ahl
1 ? <host> Spl
1 ? <outside> lfc
1 ? <public> dbp
1 ? <zone> kja
1 ? ? $ kee
1 ? i dkf
1 a ? fje
1 a fjd
1 able <host> qZe
1 able mga
1 able to mga
1 able to talk eke
1 accept cme
1 access <outside> Zpe
1 access ? $ cle
1 access ? cle
1 access koU
1 actually flc
1 adress bcq
1 after <own> enb
1 after cpb
1 after that emc
1 afterwards ? dgj
1 afterwards dgj
1 against jch
1 allowed <client> pXg
1 allowed <gateway> jnW
1 allowed <host> adp
1 allowed <zone> mfb
1 allowed ? $ jlY
1 allowed ? jlY
1 allowed bgl
1 allowed or lfc
1 allowed out hal
1 allowed out to hal
1 allowed to hZm
1 and <client> gck
1 and <far> ogZ
1 and <outside> lbg
1 and <own> ctX
1 and <zone> nWj
1 and gets bra
1 and iak
1 and it bik
1 and nothing cdn
1 and outlook edl
1 and the jjb
1 and want oea
1 and want to ngZ
1 answer bne
1 are <zone> ici
1 are able ofY
1 are able to ofY
1 as <gateway> cle
1 as <own> enb
1 as eld
1 at <client> bmf
1 at <gateway> fcl
1 at <own> dgj
1 at <server> eao
1 at <zone> cjh
1 at Ylj
1 at all $ glc
1 at all ? dih
1 at all djg
1 be <client> miY
1 be <gateway> fdk
1 be <own> dkf
1 be <zone> fbm
1 be able iZl
1 be able to iZl
1 be del
1 blocked jfe
1 blocking <gateway> efj
1 blocking efj
1 box $ $ Yli
1 box $ Yli
1 box , Pfy
1 box <gateway> iid
1 box <zone> oeZ
1 box ? $ dob
1 box ? dob
1 box itself lfb
1 browse kdf
1 but <outside> cfk
1 but <own> dyR
1 but afn
1 by <host> bkh
1 by <service> crZ
1 by bkh
1 calls rbZ
1 can <client> seW
1 can <far> vXa
1 can <host> dfl
1 can <outside> jbi
1 can <zone> ndc
1 can hbj
1 can i ebn
1 can not kia
1 can open vZY
1 can reach qgW
1 can use <own> vgS
1 can use lgc
1 can't <client> ncd
1 can't <host> uWc
1 can't <zone> nbe
1 can't nhY
1 can't open mdd
1 cannot kbh
1 cant <client> lfc
1 cant <zone> pgX
1 cant qfX
1 client <zone> oeZ
1 client gid
1 clients <outside> lbg
1 clients <zone> eek
1 clients get mce
1 clients hdi
1 come <own> bod
1 come back jic
1 come jic
1 coming hjc
1 complain jef
1 connection blg
1 connects <far> lcf
1 connects <outside> fcl
1 connects <zone> rgV
1 connects mag
1 connects to <own> jfe
1 connects to kee
1 could <zone> ocb
1 could hma
1 curl : <n> eke
1 curl : eke
1 curl <client> lde
1 curl <own> gjd
1 curl mga
1 deliver <host> pfY
1 deliver outbound ogY
1 deliver pfY
1 delivers kcf
1 direct <host> cgk
1 direct cgk
1 directly , coc
1 directly <host> bne
1 directly <zone> flc
1 directly Zpe
1 directly on <n> gna
1 directly on coc
1 dnat <zone> Wgq
1 dnat Xct
1 do <gateway> cdn
1 do <own> anf
1 do with cdm
1 does <client> jbi
1 does <far> glb
1 does <gateway> hcj
1 does <host> Vkn
1 does <outside> Vjo
1 does <own> eoa
1 does <zone> fdk
1 does dhi
1 does it fkc
1 does it get hic
1 does not dhi
1 does that flb
1 does the bji
1 doesn't Zgn
1 doing <gateway> efj
1 doing efj
1 dport <n> cnd
1 dport <own> emc
1 dport cnd
1 drop <gateway> caq
1 drop lUn
1 dropped cmf
1 dst <client> kbh
1 dst <client> len qdZ
1 dst <host> kfd
1 dst <host> len kef
1 dst <host> sport kee
1 dst jfe
1 echo <far> dfk
1 echo <host> fje
1 end <own> eje
1 end eje
1 end up ejf
1 ether <outside> bgl
1 ether ffj
1 ether saddr <n> ffj
1 ether saddr ffj
1 even <gateway> bXu
1 even <zone> hal
1 even bkg
1 even get cem
1 every minute bmf
1 expected jef
1 fail vfS
1 failed <own> fej
1 failed fej
1 folks <zone> ici
1 folks gdj
1 for <client> Ykk
1 for <host> chj
1 for <outside> hma
1 for <own> hcj
1 for <own> port lde
1 for <service> hma
1 for <zone> fje
1 for the jmX
1 forwarded jjb
1 from <client> , Wtd
1 from <client> asa
1 from <far> Zog
1 from <gateway> fna
1 from <host> Xpg
1 from <outside> $ aoe
1 from <outside> , dle
1 from <outside> Vlm
1 from <outside> still cgl
1 from <zone> $ fjf
1 from <zone> , cmd
1 from <zone> ? eke
1 from <zone> hla
1 from a fje
1 from bra
1 from line <n> ddm
1 from line ddm
1 from my joV
1 from talking rYd
1 from the Wkm
1 from the port acq
1 get <client> pda
1 get <host> mag
1 get <own> cnd
1 get <service> dao
1 get <service> on bdo
1 get at <host> mdd
1 get at mdd
1 get forwarded ljZ
1 get out gkc
1 get out to nbe
1 get through to jdg
1 get to <host> kdf
1 get to <own> lgb
1 get to mec
1 get to our efj
1 get to the reW
1 gets <client> lga
1 gets <far> ihd
1 gets <own> fmb
1 gets <zone> fdk
1 gets dfk
1 gets nothing neb
1 gets out jkZ
1 gets out to qeY
1 gets to Ygo
1 gives <own> ekd
1 gives cjh
1 go <zone> kfd
1 go ajj
1 goes Zil
1 goes thru gjd
1 going <zone> lfc
1 going mfa
1 going to nfa
1 guys nec
1 hangs eke
1 has <client> neb
1 has <host> chj
1 has <zone> hdi
1 has to sZc
1 have <outside> at lfc
1 have <zone> hbk
1 have kZj
1 have no dgj
1 hit <client> ndb
1 hit <host> cgl
1 hit <host> on bgl
1 hit <outside> jfe
1 hit <own> jfe
1 hit <service> lfc
1 hit <zone> mga
1 hit lfc
1 hitting <far> mce
1 hitting <own> lde
1 hitting mde
1 host <outside> mdd
1 host dii
1 hosts <zone> kfe
1 hosts bne
1 i <client> ofZ
1 i <outside> del
1 i <own> aoe
1 i <zone> kXl
1 i get gck
1 i kbg
1 i see mYi
1 icmp Vmk
1 if <own> fjf
1 if i bmf
1 if jib
1 if we jic
1 in <client> icj
1 in <host> blg
1 in <own> dob
1 in <server> dcn
1 in <zone> ibi
1 in gbl
1 in ip <far> dgj
1 in it ahl
1 in the aeo
1 instead Zeq
1 instead of Zil
1 into <own> esW
1 into <zone> jcg
1 ip <client> ihd
1 ip <far> jgd
1 ip <zone> dgk
1 ip daddr <client> ncc
1 ip daddr <host> jdg
1 ip daddr ncd
1 ip dscp cs eld
1 ip dscp eld
1 ip saddr <far> bgl
1 ip ttl <n> djg
1 ip ttl djg
1 is <client> ahl
1 is <gateway> bVx
1 is <host> koU
1 is <outside> ben
1 is <own> bkh
1 is <server> cem
1 is <zone> idh
1 is able jgd
1 is able to jgd
1 is blocked ocd
1 is dead fje
1 is fine edl
1 is full chk
1 is full of chk
1 is not lcf
1 is that eld
1 is the iib
1 it <outside> agm
1 it <own> elc
1 it Yim
1 it is ebn
1 it is fine ebn
1 it works bhk
1 it's <outside> dfj
1 it's dfj
1 it's fine dfj
1 itself $ $ hjc
1 itself $ hjc
1 itself , emc
1 itself <gateway> jlY
1 itself <host> qZd
1 itself ? $ ejf
1 itself ? dmd
1 itself get mce
1 itself get out kee
1 itself get to saa
1 itself ojV
1 itself open dmd
1 itself reach rfX
1 itself to icj
1 just <client> mec
1 just <own> dkf
1 just <zone> pZe
1 just hangs ihc
1 just khb
1 just spins dkf
1 keep mec
1 keeps mbf
1 lan <zone> bji
1 lan bji
1 land on fkc
1 land ucW
1 laptop <zone> gam
1 laptop gam
1 last <zone> lZi
1 last jfd
1 last week and khc
1 last week jfe
1 len <client> Xsd
1 len <host> ele
1 len <n> hla
1 len <n> proto fmb
1 len <n> tos dmc
1 len <n> ttl mhZ
1 len <own> btY
1 len hla
1 let <gateway> Ycs
1 let Xer
1 let it agn
1 let me gbm
1 let that del
1 let that through efj
1 let through bqb
1 logs : ndd
1 logs <client> sdX
1 logs oZf
1 lose <zone> ndc
1 lose ncd
1 mac <n> : efj
1 machine ofZ
1 machines <zone> aji
1 machines aji
1 make <own> cme
1 make <zone> ofZ
1 make it jef
1 make it out Xpf
1 make it to kdf
1 make jfe
1 may taZ
1 must <client> lfc
1 must <host> scY
1 must pdZ
1 need <zone> meb
1 need jaj
1 needs <client> kee
1 needs <host> odb
1 needs mbf
1 needs to kdf
1 needs to pull peY
1 net <zone> cjh
1 net cjh
1 network <zone> ikb
1 network ikb
1 never <own> bne
1 never oea
1 no tjQ
1 not <own> eld
1 not imY
1 now vWb
1 off fdk
1 off line <n> dgk
1 off line dgk
1 off the Zgn
1 off the port bgl
1 oif <zone> ether gdj
1 ok <gateway> agm
1 ok <host> edl
1 ok <outside> dmd
1 ok ? $ emc
1 ok ? emc
1 ok Ymi
1 ok or jaj
1 on <client> eoa
1 on <far> bji
1 on <host> Zfo
1 on <n> $ mec
1 on <n> , cii
1 on <n> ? gjd
1 on <n> does btY
1 on <n> eoa
1 on <n> tcp cpb
1 on <n> then gna
1 on <n> udp Zng
1 on <public> eld
1 on <service> $ esW
1 on <service> , dnb
1 on <service> ? flc
1 on <service> flb
1 on <zone> gZm
1 on bgm
1 on port <n> goY
1 on port goY
1 on tcp <n> ibj
1 on tcp ibj
1 on the Xds
1 on udp <n> dkf
1 on udp dkf
1 once kjZ
1 one eej
1 only cco
1 open <client> lde
1 open <host> nbe
1 open <outside> kaj
1 open <own> ? kgc
1 open <zone> jee
1 open a jef
1 open for dkf
1 open ocd
1 open to <outside> Xpg
1 open to Ypf
1 open to the apd
1 opening <client> jfe
1 opening <own> pfY
1 opening pda
1 opens <outside> jhc
1 opens <own> jlY
1 opens <service> sbZ
1 opens <zone> mfb
1 opens liZ
1 or <gateway> Ycs
1 or <host> dVu
1 or <own> fjd
1 or Xeq
1 or do fje
1 or not ? mbf
1 or not lcf
1 out <host> amg
1 out <zone> mac del
1 out <zone> src eek
1 out mac <n> afm
1 out mac afm
1 out of iic
1 out of line dgj
1 out of the Xfq
1 out src bgl
1 out to <far> med
1 out to kee
1 outlook <zone> nfZ
1 outlook jch
1 over <far> Xpg
1 over <n> Zpf
1 over <outside> cme
1 over <own> gjd
1 over <service> $ ZvY
1 over <service> ? btZ
1 over <service> Xmj
1 over bnf
1 pass <gateway> bgl
1 pass Ygo
1 pc <client> bgl
1 pc <zone> fcl
1 pc fcm
1 pcs <zone> pcb
1 pcs pcb
1 people <zone> odb
1 people oda
1 permitted jfe
1 permitted to lbg
1 ping <client> ybT
1 ping <far> jef
1 ping <gateway> nbd
1 ping <host> bnd
1 ping <outside> jfe
1 ping <zone> qeY
1 ping qgW
1 ping 不 kee
1 ping 不 通 kee
1 ping 得 jdg
1 ping 得 通 kdg
1 pings oae
1 pls <host> cnd
1 pls coc
1 pops jfe
1 pops up jfe
1 port <client> dig
1 port <far> Ype
1 port <host> bod
1 port <n> $ fpY
1 port <n> , apd
1 port <n> : aoe
1 port <n> bji
1 port <n> does ejf
1 port <n> failed dcn
1 port <n> is dpa
1 port <n> tcp fZo
1 port <n> will fkd
1 port bji
1 possible Ypf
1 postfix <host> kef
1 postfix <service> <n> kYk
1 postfix <service> kYk
1 postfix kef
1 postfix smtpd <n> anf
1 postfix smtpd anf
1 ppl <zone> kef
1 ppl kef
1 proto fjd
1 proto tcp fjd
1 pushes kdf
1 r , jch
1 r , seq jch
1 r <far> fan
1 r jch
1 reach <client> mag
1 reach <far> led
1 reach <outside> eej
1 reach <own> $ lfc
1 reach <own> ? dgj
1 reach <own> jgd
1 reach <service> nga
1 reach <service> on nga
1 reach <zone> oea
1 reach qeZ
1 reachable <host> Zqd
1 reachable Xoh
1 reachable for chj
1 reachable from <outside> ckg
1 reachable from Ypf
1 refused <own> fje
1 refused liZ
1 reports neb
1 right fkd
1 rules <zone> dZq
1 rules car
1 run miY
1 s , ihc
1 s , seq hid
1 s <client> led
1 s <far> jfe
1 s <host> Znh
1 s <own> djg
1 s jhc
1 say <zone> lce
1 say mbf
1 says : odc
1 says <client> jef
1 says <far> lde
1 says <outside> idh
1 says <own> Ype
1 says <service> nbf
1 says <zone> lgb
1 says mfb
1 see <far> bqb
1 see <host> ich
1 see <zone> tWd
1 see Zoe
1 see when Yoh
1 segment <zone> chj
1 segment chj
1 send <host> qac
1 send <zone> kgd
1 send mail lfc
1 send pcc
1 sends kee
1 sends through <own> lgb
1 sends through lgb
1 sends to <own> jfe
1 server $ $ sZb
1 server $ sZb
1 server , Wll
1 server <host> on Zsb
1 server ? $ cod
1 server ? cod
1 server at Zfo
1 server be dkf
1 server by <public> aZt
1 server by Uiq
1 server get inY
1 server in amg
1 server is Ynh
1 server itself ean
1 server on <n> enb
1 server on <service> ckg
1 server on Xlk
1 server or ben
1 server over <service> fdk
1 server over fdk
1 server reach jch
1 server reachable Vio
1 server see ajj
1 server see the Xlk
1 server to kee
1 set del
1 she jib
1 should <client> eke
1 should <host> blg
1 should <own> bod
1 should <zone> Zof
1 should be hlZ
1 should that work chj
1 shows <client> oea
1 shows <gateway> Wds
1 shows only Zfo
1 shows this bji
1 side <outside> led
1 side <zone> jak
1 side mbf
1 since flb
1 since the jlX
1 so hdi
1 sport <far> Wte
1 sport <host> gpY
1 sport <n> chj
1 sport <n> dport chj
1 sport chj
1 src <far> cgk
1 src <far> dst cgk
1 src <zone> efj
1 start <own> fkd
1 start oda
1 start working ? fje
1 start working fkd
1 still <client> kee
1 still <far> nec
1 still <host> iic
1 still <own> Yqe
1 still arrive ked
1 still be able cfl
1 still come bnd
1 still get in ihd
1 still jhc
1 still open pfY
1 still reach <own> kdf
1 still reach jff
1 still work ? dle
1 still work eke
1 straight <outside> ndc
1 straight mfb
1 subnet <zone> eoa
1 subnet eoa
1 survive fje
1 talk <host> sZb
1 talk ndc
1 talk to <host> lgc
1 talk to lcf
1 talking qfX
1 talking to <own> ogY
1 talking to qfX
1 talks meb
1 talks to meb
1 tcp , ejf
1 tcp <client> bpc
1 tcp <far> jhd
1 tcp <host> aof
1 tcp <n> $ ekf
1 tcp <n> , Xsd
1 tcp <n> <n> jhc
1 tcp <n> ? eek
1 tcp <n> djf
1 tcp <outside> Yre
1 tcp <own> bij
1 tcp dkf
1 tcp dport <n> dkf
1 tcp dport dkf
1 that lbg
1 that's nbe
1 the <host> hjc
1 the <outside> bdo
1 the <zone> cbo
1 the same aeo
1 then <client> ngZ
1 then <host> fna
1 then <outside> fdk
1 then ? $ fmb
1 then ? fmb
1 then reach <host> eek
1 then reach <own> efj
1 they pea
1 through <host> cem
1 through <outside> bne
1 through <own> fej
1 through this aoe
1 through this box eke
1 to <client> , pZe
1 to <client> on naf
1 to <client> tXd
1 to <far> $ lfc
1 to <far> , kcf
1 to <far> tYb
1 to <far> udp pad
1 to <gateway> , nZg
1 to <gateway> ici
1 to <host> $ pZe
1 to <host> , uaY
1 to <host> <n> pbc
1 to <host> ? rgW
1 to <host> mbf
1 to <host> on qYe
1 to <outside> , nYg
1 to <outside> accept dao
1 to <outside> uWc
1 to <own> $ led
1 to <own> ? ofY
1 to <own> oiW
1 to <own> ok lee
1 to <own> port ddm
1 to <own> still efj
1 to <own> tcp cgk
1 to <zone> , hla
1 to <zone> jgd
1 to blame dcn
1 to lcf
1 to port <n> oXg
1 to port oXg
1 to the <gateway> kdf
1 to the mde
1 today ibj
1 towards <client> lcf
1 towards <own> lgb
1 towards <zone> nag
1 towards oZf
1 travel gjd
1 true ? $ Yhn
1 true ? bjj
1 true bjj
1 trying <own> connect fkd
1 trying <own> fmb
1 trying fkd
1 type <n> bjj
1 type <n> code bjj
1 type <own> gdj
1 udp <far> Xpf
1 udp <n> , fje
1 udp <n> ? boc
1 udp <n> gkd
1 udp <outside> Zrc
1 up <client> mbf
1 up mbf
1 use <zone> neb
1 use neb
1 user nae
1 users <zone> pbc
1 users odb
1 via <zone> ici
1 wants <client> lde
1 wants <far> pZe
1 wants <service> oZf
1 wants oYg
1 wants to ngZ
1 were Wfr
1 what <own> fje
1 what Zli
1 what does bpc
1 when <client> mag
1 when <gateway> bbp
1 when <host> aik
1 when <own> fkd
1 when fje
1 when it ihd
1 when the clf
1 where does jgc
1 where kgc
1 which cme
1 while <own> fmb
1 while dkf
1 while the blg
1 who <client> mfb
1 who <outside> rca
1 who <zone> ebo
1 who jZj
1 why <own> goY
1 why ? gck
1 wifi <zone> neb
1 wifi neb
1 will <client> dkf
1 will <far> rac
1 will <host> gma
1 will <own> bne
1 will fpY
1 will that bnd
1 with <client> efk
1 with <host> ejf
1 with <outside> eld
1 with <own> eld
1 with <service> <n> amh
1 with <service> ? erX
1 with <service> blf
1 with <zone> hdi
1 with ikb
1 wont jhd
1 work <own> eje
1 work fkc
1 work for ekf
1 works ? ikb
1 would <client> lec
1 would <host> aqb
1 would <outside> Yrd
1 would be Zhm
1 would fpX
1 yesterday gjc
1 zone <zone> miZ
1 zone oea
1 一 <host> dhi
1 一 gjd
1 一 直 bkh
1 一 直 超 flc
1 上 , jef
1 上 <client> mec
1 上 <gateway> hbk
1 上 <host> jlY
1 上 <outside> lcf
1 上 <service> <host> kfd
1 上 <service> <own> mec
1 上 <service> mec
1 上 <zone> gal
1 上 jhc
1 上 ping sdX
1 上 不 kdf
1 上 不 了 kdf
1 上 到 ddm
1 上 到 底 ddm
1 上 执 jee
1 上 执 行 jee
1 上 抓 gdk
1 上 抓 到 Zcr
1 上 抓 包 cfk
1 上 抓 的 mbe
1 上 的 hla
1 上 的 人 kcg
1 上 看 efj
1 上 看 到 efj
1 上 网 ich
1 上 跑 kfd
1 上 跑 的 jfe
1 不 $ $ cii
1 不 $ cii
1 不 <host> cem
1 不 <outside> fsV
1 丢 <gateway> ffj
1 丢 ffj
1 丢 的 ddm
1 丢 的 吗 ddn
1 为 <zone> jfe
1 主 <host> nec
1 主 ldd
1 主 动 lee
1 主 动 去 hck
1 之 <zone> jja
1 之 jib
1 之 后 , mZh
1 之 后 pZf
1 之 间 ekf
1 也 加 jef
1 也 加 一 jef
1 了 $ $ gjd
1 了 $ gjd
1 了 <host> fje
1 了 <own> gcl
1 了 吧 flc
1 从 <outside> xbU
1 从 veT
1 会 <far> bqb
1 会 <gateway> del
1 会 <host> eje
1 会 dhi
1 会 不 efj
1 会 不 会 efj
1 会 怎 cii
1 会 怎 样 dhi
1 会 放 caq
1 会 被 ejf
1 会 转 epZ
1 会 通 gjd
1 会 通 吗 gjd
1 再 mfc
1 写 <server> efj
1 写 efj
1 写 的 <own> eej
1 写 的 efj
1 出 <outside> ngZ
1 出 <zone> sZb
1 出 qgW
1 出 去 jkZ
1 到 <client> obc
1 到 <client> 的 kfe
1 到 <far> nbe
1 到 <gateway> jdg
1 到 <host> hYn
1 到 <host> 的 mec
1 到 <outside> odb
1 到 <own> $ jef
1 到 <own> ffj
1 到 <own> 会 eej
1 到 <own> 的 jgd
1 到 <zone> tcX
1 到 <zone> 的 mec
1 到 occ
1 到 底 Zil
1 去 <client> nbd
1 去 <far> oad
1 去 <host> mdd
1 去 <outside> bfm
1 去 <own> oea
1 去 <zone> nfa
1 去 rba
1 去 掉 , cem
1 去 掉 bfm
1 发 <client> tYc
1 发 <far> khb
1 发 <host> teV
1 发 <outside> chj
1 发 <service> ejf
1 发 信 <n> flc
1 发 信 cii
1 发 信 到 lfc
1 发 信 报 cjh
1 发 往 tcW
1 可 <outside> hbk
1 可 <zone> gdj
1 可 以 gdi
1 可 以 吗 ena
1 可 以 直 lgb
1 可 以 连 dfl
1 吗 $ $ fke
1 吗 $ fke
1 吗 , khb
1 吗 <client> eld
1 吗 <far> kgd
1 吗 <gateway> fmb
1 吗 <host> ecm
1 吗 <outside> cnd
1 吗 <zone> djg
1 吗 ? $ fej
1 吗 ? dih
1 和 <zone> kbi
1 和 kbh
1 啊 $ $ bij
1 啊 $ bij
1 啊 bme
1 地 eek
1 地 址 eek
1 填 <server> ffj
1 填 ffj
1 填 的 <own> ffj
1 填 的 ffj
1 客 <outside> jfd
1 客 reX
1 客 户 jfd
1 对 bij
1 就 <client> kfe
1 就 <host> del
1 就 <outside> ddn
1 就 <own> ekd
1 就 <zone> lah
1 就 好 efj
1 就 好 了 eqY
1 就 能 jff
1 应 flc
1 应 该 flc
1 开 <outside> maf
1 开 lde
1 往 <host> mbg
1 往 <outside> tXc
1 往 <outside> 发 pbb
1 往 mbg
1 往 外 jef
1 往 外 发 jef
1 想 ncd
1 打 <client> teV
1 打 <outside> cfl
1 打 <own> bji
1 打 <zone> cfl
1 打 bhk
1 打 开 <own> ogY
1 打 开 jhb
1 报 <own> bmf
1 报 bmf
1 拦 <gateway> edl
1 拦 edl
1 拦 了 cel
1 拦 了 吗 cfl
1 拦 的 fdk
1 拦 的 吗 edk
1 收 <host> icj
1 收 <outside> bbp
1 收 <own> eoa
1 收 <service> <n> crZ
1 收 <service> edk
1 收 <zone> naf
1 收 不 liZ
1 收 不 了 jhc
1 收 信 dih
1 收 邮 jhc
1 收 邮 件 jhc
1 放 <gateway> edm
1 放 ddm
1 放 不 eek
1 放 不 放 eek
1 放 行 efj
1 放 行 了 dgj
1 放 行 吗 efj
1 是 <gateway> bbq
1 是 <own> cii
1 是 <server> Ycs
1 是 ihd
1 有 <gateway> fbm
1 有 <zone> kYk
1 有 dhi
1 有 关 eel
1 有 关 系 del
1 有 没 cme
1 有 没 有 cme
1 本 <gateway> hka
1 本 hka
1 本 机 <service> rYd
1 本 机 kee
1 本 机 上 tdW
1 本 机 能 dkf
1 本 机 访 lcf
1 本 机 连 mec
1 本 身 eld
1 来 <outside> kgd
1 来 hkb
1 查 <service> fkd
1 查 fkd
1 没 <gateway> efj
1 没 dhi
1 没 放 efj
1 没 问 emc
1 没 问 题 emc
1 用 <client> pfZ
1 用 <outside> efj
1 用 <service> mga
1 用 <zone> tgT
1 用 foxmail gdj
1 用 foxmail 发 gck
1 用 户 lgb
1 用 户 用 ofY
1 用 户 访 jgd
1 用 户 连 jgd
1 的 <client> Unl
1 的 <far> alh
1 的 <gateway> ajk
1 的 <host> Vkm
1 的 <n> $ drY
1 的 <n> ? gtT
1 的 <n> bnf
1 的 <n> tcp emc
1 的 <n> udp dkf
1 的 <n> 不 fqX
1 的 <n> 能 fnZ
1 的 <n> 通 doc
1 的 <outside> dhi
1 的 <own> fmb
1 的 <server> jci
1 的 <service> $ fna
1 的 <service> , goZ
1 的 <service> <n> bmf
1 的 <service> dih
1 的 <service> 一 fqY
1 的 <service> 会 bmf
1 的 <service> 吗 enb
1 的 <service> 是 ika
1 的 <service> 走 eoa
1 的 <service> 通 Zjk
1 的 <zone> peZ
1 的 client kfd
1 的 gje
1 的 pc cfl
1 的 tcp <n> bpc
1 的 tcp bpc
1 的 udp <n> coc
1 的 udp coc
1 的 人 lZi
1 的 人 用 pgX
1 的 人 访 mga
1 的 人 连 kgc
1 的 包 Wnj
1 的 同 edl
1 的 同 事 idh
1 的 打 pad
1 的 机 jgc
1 的 机 器 jgc
1 的 用 lfc
1 的 用 户 lfc
1 的 锅 eek
1 的 锅 吗 eek
1 的 问 eek
1 的 问 题 eek
1 直 <outside> pcb
1 直 <zone> dgj
1 直 jbi
1 直 接 kcg
1 直 接 打 fej
1 直 接 访 kcg
1 看 bji
1 看 到 bgl
1 看 到 的 bgl
1 端 ejf
1 端 口 <n> ejf
1 端 口 ejf
1 网 <zone> jhc
1 网 jhc
1 网 段 jhc
1 能 <client> qhV
1 能 <far> bgl
1 能 <host> reW
1 能 <outside> oaf
1 能 <own> eqY
1 能 <server> Zgo
1 能 <service> kee
1 能 gck
1 能 ping mdd
1 能 ping 通 mdd
1 能 上 <outside> scY
1 能 上 scX
1 能 不 idh
1 能 不 能 idh
1 能 主 oYf
1 能 主 动 oYf
1 能 用 rcZ
1 能 访 efj
1 能 访 问 efj
1 能 连 naf
1 能 通 aqb
1 能 通 吗 fna
1 自 <gateway> ijb
1 自 <host> jch
1 自 jhc
1 自 己 去 pfY
1 自 己 往 ndc
1 自 己 能 mVl
1 自 己 访 ogY
1 自 身 iic
1 行 <host> emc
1 行 ejf
1 行 不 ejf
1 行 不 行 ejf
1 要 <client> qbb
1 要 <far> ngZ
1 要 <host> abr
1 要 <server> dfk
1 要 dcn
1 规 <gateway> fej
1 规 fej
1 规 则 fej
1 让 <gateway> fbm
1 让 fbm
1 访 <client> lfc
1 访 <far> qeY
1 访 <outside> lce
1 访 led
1 访 问 <host> hla
1 访 问 <public> nfa
1 访 问 led
1 走 <client> hkb
1 走 <outside> ara
1 走 <public> <own> pgX
1 走 <public> pgX
1 走 <zone> iic
1 走 kgc
1 走 得 cpb
1 走 得 通 cqb
1 超 <own> glc
1 超 chj
1 超 时 chj
1 过 gbl
1 过 来 fck
1 还 <client> kde
1 还 <far> ohX
1 还 <host> hmZ
1 还 <outside> lha
1 还 ijb
1 还 能 打 ngZ
1 还 能 连 lgb
1 还 行 enb
1 还 行 不 ena
1 这 <client> lfc
1 这 <gateway> bXu
1 这 <host> kZj
1 这 <zone> teV
1 这 jdg
1 这 个 ekf
1 这 个 网 rfW
1 这 台 mce
1 这 台 机 nbd
1 这 边 <service> mgb
1 这 边 jef
1 这 边 放 bgm
1 进 <outside> kfd
1 进 <zone> oea
1 进 lfc
1 进 来 neb
1 进 来 的 ogY
1 连 <client> occ
1 连 <far> sdX
1 连 <host> fcl
1 连 <host> 的 afn
1 连 <own> ihd
1 连 <own> 会 qgW
1 连 <zone> cfk
1 连 ici
1 连 不 ogY
1 连 不 上 ogY
1 通 <host> dob
1 通 <zone> dnd
1 通 flc
1 通 不 bpc
1 通 不 通 bpc
1 通 吗 $ flb
1 通 吗 flb
1 那 <host> miX
1 那 <outside> kcg
1 那 <zone> fYp
1 那 bji
1 那 台 要 sZa
1 那 边 lcf
1 都 <outside> bfm
1 都 bgl
1 里 <service> <own> ngZ
1 里 <service> sgU
1 里 <zone> nZg
1 里 nZg
1 里 的 fXq
1 里 的 机 kgc
2 $  hid
2 $ <client> enb
2 $ <far> bod
2 $ <gateway> Zjk
2 $ <host> jfe
2 $ <outside> idh
2 $ <own> djg
2 $ <public> cii
2 $ <server> efj
2 $ <zone> jhc
2 'connection <client> lde
2 'connection <zone> ncd
2 'connection kgc
2 'connection refused' fje
2 'connection timed led
2 , <far> mag
2 , <gateway> djg
2 , <host> aki
2 , <outside> egj
2 , <public> ebn
2 , <server> fej
2 , <service> gck
2 , and Vbw
2 , does gdj
2 , length ijb
2 , not cpb
2 , or iak
2 , port kee
2 , possible bfl
2 , should jja
2 , will ecm
2 -> <host> scY
2 -> qfX
2 -a <own> gmb
2 : <client> mec
2 : <far> lfc
2 : <host> Yli
2 : <n> chi
2 : <outside> eap
2 : <server> bar
2 : <service> adp
2 : <zone> cXt
2 : connect jZk
2 : connection eld
2 : djg
2 ; hal
2 <client> $ oae
2 <client> <client> hka
2 <client> <far> nkV
2 <client> <gateway> bji
2 <client> <host> idh
2 <client> <outside> cel
2 <client> <server> ddm
2 <client> <zone> edl
2 <client> ? rbZ
2 <client> get efk
2 <client> len qdZ
2 <client> on naf
2 <client> tcp odb
2 <client> 的 kfe
2 <client> 能 bcp
2 <far> $ ked
2 <far> <gateway> ncd
2 <far> <host> jja
2 <far> <n> djf
2 <far> <outside> dap
2 <far> <server> adp
2 <far> <service> qca
2 <far> <zone> jfe
2 <far> ? reX
2 <far> allowed kcg
2 <far> dst cgk
2 <far> port occ
2 <far> tcp lcf
2 <far> udp occ
2 <far> 的 mYj
2 <gateway> $ ibk
2 <gateway> <client> qgX
2 <gateway> <far> coc
2 <gateway> <gateway> beo
2 <gateway> <host> bra
2 <gateway> <outside> jja
2 <gateway> <own> eoa
2 <gateway> cjg
2 <gateway> let afn
2 <gateway> 放 flc
2 <gateway> 的 mbf
2 <host> $ oYg
2 <host> , eek
2 <host> -j Xds
2 <host> -p kZj
2 <host> <client> kee
2 <host> <far> ihd
2 <host> <gateway> hbk
2 <host> <host> dgj
2 <host> <n> oYg
2 <host> <outside> nbe
2 <host> <own> blg
2 <host> <service> jdg
2 <host> <zone> hbj
2 <host> ? hdi
2 <host> directly tWd
2 <host> len kef
2 <host> on lmV
2 <host> over nZg
2 <host> sport kee
2 <host> tcp lgc
2 <host> 会 nbf
2 <host> 能 Vbw
2 <n> $ ljX
2 <n> , Zjk
2 <n> : ajj
2 <n> <client> cqa
2 <n> <far> ika
2 <n> <host> bne
2 <n> <n> njV
2 <n> <own> eej
2 <n> <public> eje
2 <n> <zone> cbp
2 <n> and ayU
2 <n> code bjj
2 <n> dhi
2 <n> directly foZ
2 <n> does emc
2 <n> dport chj
2 <n> failed ibj
2 <n> is crZ
2 <n> ok bod
2 <n> proto enb
2 <n> tcp cih
2 <n> then cpb
2 <n> through Ygo
2 <n> to idi
2 <n> tos dmc
2 <n> ttl mhZ
2 <n> udp clf
2 <n> what fmb
2 <n> will fkd
2 <n> you lnU
2 <n> 不 fqX
2 <n> 口 clf
2 <n> 是 bme
2 <n> 有 fmb
2 <n> 端 dek
2 <n> 能 fnZ
2 <n> 通 dnc
2 <outside> $ iic
2 <outside> , dnc
2 <outside> -j edk
2 <outside> -p kbh
2 <outside> <client> iYl
2 <outside> <gateway> cgk
2 <outside> <n> qYf
2 <outside> <outside> kgc
2 <outside> <own> cob
2 <outside> ? fkd
2 <outside> accept jaj
2 <outside> at lfc
2 <outside> bji
2 <outside> ok mag
2 <outside> on qZd
2 <outside> still cgl
2 <outside> 发 pbb
2 <outside> 的 kee
2 <outside> 访 dfk
2 <outside> 走 rZc
2 <own> $ gck
2 <own> , uaY
2 <own> <client> oad
2 <own> <far> kee
2 <own> <gateway> peZ
2 <own> <host> hcj
2 <own> <n> pfY
2 <own> <outside> gck
2 <own> <own> coc
2 <own> <public> dZp
2 <own> <server> gdk
2 <own> ? ofa
2 <own> be jff
2 <own> connect fkd
2 <own> does mfb
2 <own> dport uWc
2 <own> if jfe
2 <own> is nfa
2 <own> lde
2 <own> ok lfd
2 <own> on ecn
2 <own> port hdi
2 <own> still cfl
2 <own> work hdi
2 <own> works ogY
2 <own> 一 pfY
2 <own> 就 lgb
2 <own> 收 jfd
2 <own> 能 ncd
2 <own> 还 pgX
2 <public> <host> jZk
2 <public> <own> taa
2 <public> hZm
2 <server> <own> ilY
2 <service> $ bii
2 <service> , bwV
2 <service> : fcl
2 <service> <client> pda
2 <service> <far> khb
2 <service> <gateway> coc
2 <service> <host> gam
2 <service> <n> led
2 <service> <outside> jmX
2 <service> <own> hjc
2 <service> <public> eld
2 <service> <server> gck
2 <service> ? Zrc
2 <service> does fpZ
2 <service> fje
2 <service> from cgk
2 <service> into rVg
2 <service> is lde
2 <service> over lfd
2 <service> to qca
2 <service> udp eke
2 <service> 一 fqY
2 <service> 了 fam
2 <service> 会 bmf
2 <service> 到 ibj
2 <service> 吗 apc
2 <service> 是 ika
2 <service> 行 dkf
2 <service> 走 eoa
2 <service> 通 chj
2 <zone> $ cjh
2 <zone> , jkZ
2 <zone> -d kfe
2 <zone> -j mce
2 <zone> -p hdi
2 <zone> : sYc
2 <zone> <client> tYb
2 <zone> <far> Xsd
2 <zone> <gateway> aep
2 <zone> <outside> lfb
2 <zone> <service> pYf
2 <zone> ? nbf
2 <zone> ether gdj
2 <zone> is gma
2 <zone> mac del
2 <zone> src eek
2 <zone> 之 lde
2 <zone> 就 Zfn
2 <zone> 的 kee
2 <zone> 还 Wfr
2 <zone> 通 jdg
2 ? $ amg
2 ? <client> dfk
2 ? <far> cme
2 ? <gateway> dqa
2 ? <host> bij
2 ? <n> alh
2 ? <own> gkc
2 ? <public> gYo
2 ? <zone> Wjn
2 ? ? hcj
2 ? Xmi
2 ? i dmd
2 a <client> mbf
2 a <outside> saa
2 a <own> dkf
2 a <zone> del
2 a ? mag
2 a cfl
2 a tcp jff
2 able <client> rcZ
2 able <zone> eej
2 able mbf
2 able to mbf
2 accept $ fbm
2 accept , cgk
2 accept <zone> chk
2 accept dii
2 access <zone> kfe
2 access kfe
2 after Zjk
2 against hcj
2 all $ flc
2 all <gateway> fbl
2 all <zone> dih
2 all ? dih
2 all djg
2 allowed <far> ekf
2 allowed <host> olT
2 allowed <outside> dfk
2 allowed <zone> XvZ
2 allowed ? Vlm
2 allowed or led
2 allowed pda
2 allowed to neb
2 an <own> fje
2 an <service> reX
2 and <client> hdi
2 and <host> hma
2 and <outside> efj
2 and <own> eld
2 and <service> qfX
2 and <zone> aZs
2 and dle
2 and does Zmh
2 answer hqV
2 any <outside> nhZ
2 any <zone> Swe
2 any port Yqe
2 anything <zone> kib
2 anything Zbs
2 anywhere ohX
2 are <zone> qfX
2 are qfY
2 arrive led
2 as dih
2 asking hcj
2 at <host> edl
2 at <own> oZe
2 at <zone> hkb
2 at all hck
2 at fdk
2 back <own> apd
2 back dgj
2 be <host> kfd
2 be <outside> hcj
2 be <zone> pbc
2 be able kZi
2 be kef
2 blame <gateway> dcn
2 blame dcn
2 blocked mga
2 by <host> dme
2 by <own> fbm
2 by <public> Vbx
2 by clf
2 by its dmd
2 can <client> edk
2 can <outside> Ydr
2 can <zone> hnY
2 can alh
2 can i pbb
2 can they joV
2 cannot kah
2 client <zone> ofZ
2 client mfa
2 come eld
2 coming from gkc
2 coming miZ
2 connect : fje
2 connect <own> clf
2 connect <zone> qac
2 connect jhc
2 connect to mce
2 connection <client> kee
2 connection <far> djh
2 connection <zone> lfd
2 conntrack cfl
2 could <host> nbe
2 could nbe
2 curl <client> kfd
2 curl <host> oYg
2 curl <own> qgW
2 curl <zone> kgc
2 curl rYd
2 daddr <client> ndd
2 daddr <far> kdf
2 daddr <host> ncc
2 daddr ncd
2 dead <own> fjd
2 dead cgk
2 deliver <host> hcj
2 deliver hcj
2 deliver to pda
2 destination hlb
2 directly <host> Xpg
2 directly Ypf
2 dnat mec
2 do <gateway> mdd
2 do <own> enb
2 do <service> rXd
2 do <zone> pjU
2 do we bfm
2 does <client> bfm
2 does <far> Wwa
2 does <gateway> bqb
2 does <host> Zpe
2 does <outside> hdi
2 does <own> fnZ
2 does <service> jnW
2 does <zone> ibk
2 does it hkb
2 does mail dig
2 does the glb
2 dport <n> dmd
2 dport <own> cle
2 dport dmd
2 drop , ddm
2 drop <zone> bdo
2 drop ddl
2 dropped mfb
2 dropped or nbe
2 dscp <client> anf
2 dscp <host> fmb
2 dscp cs eld
2 dscp eld
2 dst <host> lgb
2 dst khb
2 establish lfc
2 even cem
2 expected hkb
2 explain Zjl
2 fetch saZ
2 fine <outside> agm
2 fine <own> fje
2 fine bji
2 for <far> Zog
2 for <outside> jhc
2 for <own> jef
2 for <zone> bhk
2 for Vrh
2 forwarded <own> clf
2 forwarded <zone> lha
2 forwarded hoX
2 foxmail <client> mfb
2 foxmail 发 gdj
2 from <client> mlV
2 from <far> kiZ
2 from <gateway> mec
2 from <host> Zmh
2 from <outside> hoX
2 from <own> djg
2 from <zone> eke
2 from ihd
2 from my lde
2 from the bij
2 full chk
2 full of chk
2 get <client> rba
2 get <far> nce
2 get <gateway> mce
2 get <host> dle
2 get <outside> iYm
2 get <own> jmY
2 get <service> jhc
2 get <zone> odc
2 get an dkf
2 get in hid
2 get into ncd
2 get out kUo
2 get through ldd
2 get to lYj
2 gets <client> mjX
2 gets <n> ihd
2 go <zone> jfe
2 got <client> efj
2 got efj
2 hangs <client> lfc
2 hangs <host> clf
2 hangs <own> dkg
2 hangs hid
2 has <client> rdY
2 has raa
2 has to rab
2 have <host> mce
2 have <outside> jch
2 have <zone> eek
2 have jaj
2 he <far> fmb
2 he <own> aoe
2 he cgk
2 her rab
2 here liY
2 his jib
2 hit <own> jfe
2 hit kfd
2 hitting kde
2 i <client> ljY
2 i <host> Zhm
2 i <outside> ika
2 i <own> ckg
2 i <zone> kcg
2 i kee
2 i see bkh
2 icmp tdX
2 if Vbw
2 in <gateway> dap
2 in <host> cii
2 in <outside> fej
2 in <own> fje
2 in <zone> ijb
2 in fkd
2 in the eek
2 incoming ohX
2 input mfa
2 inside eap
2 into <outside> occ
2 into <zone> pbc
2 into mYi
2 ip <far> aji
2 ip <outside> dgj
2 ip <zone> cgk
2 ip dfk
2 is <client> kYk
2 is <far> Zhm
2 is <host> cem
2 is <outside> fkd
2 is <own> ejf
2 is <zone> miY
2 is djf
2 is fine ebn
2 is it alh
2 is that hnZ
2 is up cem
2 it $ aik
2 it <client> led
2 it <gateway> bWv
2 it <host> khb
2 it <outside> ecm
2 it <own> dsX
2 it <zone> rab
2 it ? jef
2 it get mdd
2 it out Ypg
2 it through Xkl
2 it to kdf
2 it's Zjj
2 its <client> ncd
2 its <host> jbi
2 its <own> dkf
2 its <service> ioW
2 itself <host> iYm
2 itself jYl
2 just fej
2 land jfe
2 land on jfe
2 let <gateway> efj
2 let jfe
2 like kbh
2 like to lah
2 line <n> dhj
2 line <outside> cgj
2 line dhj
2 lines dXt
2 lip <client> maf
2 load <own> fkd
2 load fkd
2 log <host> Xog
2 log Xog
2 logs fcl
2 mac <n> afm
2 mac <outside> bgl
2 mac <zone> cfl
2 mac afm
2 mail <zone> ofY
2 masquerade , dYr
2 masquerade <host> dWt
2 masquerade <outside> Zmh
2 masquerade Ykk
2 may jfd
2 me <gateway> Zbs
2 me <zone> kbi
2 minute bne
2 monday hhd
2 must scY
2 my <client> fdl
2 my <host> djh
2 my <own> flb
2 my ajj
2 my laptop dkg
2 my phone pda
2 nc : dnb
2 nc gmb
2 needs <host> kXk
2 needs kXk
2 needs to kXk
2 never dkf
2 no <outside> gck
2 no <zone> caq
2 no ben
2 not <client> jYl
2 not <gateway> kbi
2 not <host> Ysc
2 not <own> eke
2 not <zone> jib
2 not ? mbf
2 nothing <client> qgW
2 nothing <outside> nbf
2 nothing <zone> aeo
2 nothing fdk
2 now chj
2 of <host> Xoh
2 of <outside> lbg
2 of <own> glb
2 of <zone> qcb
2 of kib
2 of line dgj
2 of the cij
2 off <outside> Zgn
2 off Zgn
2 off line agm
2 ok <far> asZ
2 ok <own> fmb
2 ok or eke
2 on <client> jdg
2 on <far> kjZ
2 on <gateway> hma
2 on <host> cgk
2 on <n> fna
2 on <own> kmX
2 on <public> bgl
2 on <service> hid
2 on <zone> jgd
2 on dev nfa
2 on port Zli
2 only oeb
2 only this bfm
2 open <client> sbZ
2 open <gateway> dmd
2 open <host> dmc
2 open <outside> ihd
2 open <own> dgj
2 open <service> tYb
2 open <zone> led
2 open ? qZd
2 open a rZd
2 open from eje
2 open glb
2 open or fjf
2 open the scZ
2 opening pgX
2 or <far> fmb
2 or <host> acq
2 or <outside> khb
2 or <own> enb
2 or <zone> hkb
2 or does cjh
2 or dropped bpb
2 or is chj
2 or no clf
2 or not jbi
2 or only khb
2 our <host> ihd
2 our <outside> led
2 our lgb
2 out <client> lgb
2 out <far> Zpf
2 out <host> jdg
2 out <outside> Zil
2 out <zone> mga
2 out ? iic
2 out of efj
2 out on qfX
2 out to pXg
2 outbound <host> jaj
2 outbound jaj
2 outlook <client> pdb
2 outlook can't jge
2 outlook 报 mdd
2 over <host> bij
2 over <service> Wll
2 own <gateway> lah
2 own jef
2 pc <zone> cfl
2 pc cfl
2 permitted ? anf
2 permitted to mZh
2 ping <client> odc
2 ping <far> lgb
2 ping <gateway> hcj
2 ping <host> kcg
2 ping <outside> mga
2 ping <own> hlb
2 ping <zone> ldd
2 ping occ
2 ping 通 mdd
2 plain <own> dkf
2 plain <service> gkc
2 plain imZ
2 please ctY
2 pls amg
2 port : fje
2 port <far> eld
2 port <n> dig
2 port <outside> ilZ
2 port <own> enc
2 port <zone> foa
2 port dig
2 possible ? jdh
2 postfix <host> hmZ
2 postfix hmZ
2 prerouting eke
2 pull rdY
2 query reX
2 r , dih
2 r <client> dgj
2 r dih
2 reach <client> jff
2 reach <far> jef
2 reach <host> jbi
2 reach <outside> efj
2 reach <service> cfl
2 reach jdg
2 reach the ngZ
2 reachable <host> Vio
2 reachable Vjn
2 reachable from YzV
2 refused , ihd
2 refused ihd
2 request <far> dfk
2 request <host> fje
2 request jgd
2 resolve <gateway> lfc
2 resolve lfc
2 resolve names lfc
2 right ? aji
2 right ajj
2 rule Xho
2 s <client> naf
2 s <far> mZg
2 s <host> Zmh
2 saddr <far> bgl
2 saddr <n> ffj
2 saddr <outside> dgj
2 same <outside> aeo
2 same cgk
2 say <zone> fcl
2 say gam
2 see <client> neb
2 see <zone> kee
2 see bij
2 see the djg
2 see when Zki
2 send <client> mfb
2 send oea
2 sending pcc
2 sends sbZ
2 session <host> ekd
2 session eld
2 should <host> ncc
2 should jjZ
2 should that pcb
2 smtpd <host> anf
2 smtpd <n> anf
2 smtpd anf
2 snat <host> gcl
2 snat cgk
2 snat to ddm
2 so <zone> idh
2 so jdg
2 source cpa
2 spins <own> dkf
2 spins dkf
2 src bgl
2 still <zone> aen
2 still get cfl
2 still ncd
2 straight fmb
2 straight to hjb
2 supposed fmb
2 supposed to fmb
2 syn ajj
2 talk <zone> jch
2 talk meb
2 talk to meb
2 talking sZc
2 talking to pbb
2 tcp <client> bme
2 tcp <far> YvZ
2 tcp <gateway> ajj
2 tcp <host> Zgm
2 tcp <own> dkf
2 tcp <zone> jfe
2 tcp djf
2 tcp dport Xmj
2 tcp port Vvc
2 that <client> rba
2 that <far> fjd
2 that <gateway> ihc
2 that <host> cpa
2 that <outside> djg
2 that <own> khb
2 that <zone> fcl
2 that ? Zmh
2 that be bji
2 that through afn
2 that work Yjm
2 the <client> cih
2 the <far> jib
2 the <gateway> blg
2 the <host> lah
2 the <outside> kee
2 the <own> cjh
2 the <zone> gdj
2 the Zil
2 the browser bne
2 the client dgj
2 the connection ckg
2 the port ahl
2 their dkf
2 then ? ckg
2 then jgc
2 there jgd
2 they <own> anf
2 they <zone> lfc
2 they ejg
2 this <gateway> bZs
2 this <host> cle
2 this <outside> bmf
2 this box eke
2 this dme
2 through <client> jgd
2 through <far> Wrf
2 through <host> dcn
2 through <outside> ojV
2 through cgk
2 through to jdg
2 thru ? gkd
2 thru eke
2 thunderbird <client> mce
2 thunderbird <zone> pfX
2 thunderbird pkT
2 timed <server> fdk
2 timed bkh
2 timed out blg
2 to <client> sYd
2 to <far> mde
2 to <gateway> jbi
2 to <host> mYi
2 to <outside> hal
2 to <own> cii
2 to <public> kia
2 to <server> eek
2 to <zone> lga
2 to connect ohW
2 to deliver nbe
2 to get kee
2 to mag
2 to open kgc
2 to our efj
2 to pull qeY
2 to send dbn
2 to talk hkb
2 to the qgW
2 towards mec
2 trying <own> hid
2 trying iid
2 ttl <client> dsX
2 ttl <n> djg
2 ttl <own> gkc
2 ttl djg
2 udp <client> mbf
2 udp <far> amg
2 udp <n> fna
2 udp <outside> amf
2 udp hoW
2 udp port jfe
2 up <own> fje
2 up <zone> eek
2 updates from oea
2 updates oea
2 us <host> clg
2 us clg
2 use <own> ufT
2 use <zone> mec
2 user gkc
2 via hdi
2 w frW
2 want <client> kcf
2 want lkX
2 want to hkb
2 wants kcg
2 wants to jdf
2 was hdh
2 we <own> cme
2 we cqa
2 webmail pfY
2 week <zone> kZi
2 week and khc
2 week jfe
2 what <own> eke
2 what happens pbc
2 when <far> eke
2 when <host> cgk
2 when <zone> ici
2 when Yog
2 when it qZd
2 where <own> clf
2 where Zof
2 which nbe
2 while <own> eje
2 while eje
2 who neb
2 why chj
2 will <client> Xmi
2 will <gateway> kgc
2 with <gateway> caq
2 with ckg
2 work <own> eke
2 work ? dle
2 work bmf
2 working <own> fkd
2 working ? fje
2 works <outside> bji
2 works <own> coc
2 works dih
2 works or kdf
2 would <host> eek
2 would <own> aik
2 would <zone> jgd
2 would gdj
2 y dlf
2 y n dlf
2 yes <far> blg
2 yes <outside> fkd
2 yes djf
2 yes or cjg
2 you kee
2 一 <own> fje
2 一 hkb
2 一 直 cle
2 三 <zone> ddn
2 三 ddn
2 三 条 ddn
2 上 <host> fZo
2 上 <outside> Ybt
2 上 <zone> edk
2 上 dbo
2 不 <client> dhi
2 不 <far> dle
2 不 <gateway> khc
2 不 <host> gkd
2 不 <outside> pjU
2 不 <own> eld
2 不 <zone> kdf
2 不 fek
2 不 上 ogY
2 不 了 lde
2 不 会 efj
2 不 到 hkb
2 不 放 eek
2 不 能 idh
2 不 走 Ysc
2 不 通 gjd
2 个 <host> afn
2 个 <zone> lbh
2 个 egj
2 个 网 cdm
2 为 <own> dld
2 主 <host> kcg
2 主 <server> Vgr
2 主 lcg
2 主 动 lcg
2 了 <gateway> eej
2 了 <own> aoe
2 了 吗 dfk
2 人 <outside> sfU
2 人 <zone> jaj
2 人 lZi
2 人 用 pgX
2 人 访 mga
2 人 连 kgc
2 什 <zone> jfe
2 从 gkc
2 以 <outside> hbk
2 以 <zone> gdj
2 以 gdi
2 以 吗 ena
2 以 直 lgb
2 以 连 dfl
2 会 <own> flc
2 会 blg
2 会 不 bij
2 会 被 fmb
2 信 <client> oea
2 信 <n> flc
2 信 <outside> dih
2 信 <own> ihd
2 信 <service> jib
2 信 aij
2 信 到 lfc
2 信 报 cjh
2 信 走 jfe
2 关 <gateway> eel
2 关 eel
2 关 系 del
2 出 <far> asa
2 出 去 arb
2 出 得 cnd
2 则 <gateway> fej
2 则 fej
2 到 <client> nae
2 到 <far> led
2 到 <gateway> ici
2 到 <host> liZ
2 到 <outside> fek
2 到 <own> dpa
2 到 <zone> led
2 到 底 dgj
2 到 的 Ygp
2 加 <zone> kch
2 加 jdg
2 加 一 jef
2 动 <host> mec
2 动 <server> Wfs
2 动 lee
2 动 去 hck
2 包 Xmj
2 包 会 ejf
2 去 <host> lga
2 去 <outside> Zmh
2 去 <zone> abr
2 去 Xlk
2 发 <client> lec
2 发 bfm
2 发 信 kfd
2 口 <n> ejf
2 口 djg
2 可 ich
2 可 以 ich
2 台 <host> pWh
2 台 <zone> nXi
2 台 jfe
2 台 打 bij
2 台 机 jhc
2 台 要 sZa
2 同 <outside> kfd
2 同 <zone> gck
2 同 hdi
2 同 事 ldd
2 后 , kgc
2 后 <gateway> cZr
2 后 <own> fjd
2 后 mcd
2 吗 $ dhh
2 吗 <host> cem
2 吗 <outside> gqW
2 吗 <own> fje
2 否 lec
2 吧 flc
2 啥 fcl
2 回 <own> fje
2 回 ane
2 回 包 Yof
2 在 pfY
2 址 eek
2 外 <host> jef
2 外 kee
2 外 发 jef
2 好 <own> fmb
2 好 了 eqY
2 就 bgl
2 己 <gateway> jja
2 己 <host> jch
2 己 去 pfY
2 己 往 ndc
2 己 能 mVl
2 己 访 ogY
2 帮 hid
2 应 <own> eld
2 应 del
2 应 该 del
2 底 Zil
2 开 <own> jhb
2 开 <zone> ogZ
2 往 <host> kXl
2 往 kXl
2 得 <client> fje
2 得 <outside> gid
2 得 <own> anf
2 得 <zone> ddm
2 得 通 enb
2 怎 样 dhi
2 想 <client> mde
2 想 <zone> Vgr
2 想 mce
2 户 <outside> lgb
2 户 mfb
2 户 用 ofY
2 户 访 jgd
2 户 连 jgd
2 打 <outside> ngZ
2 打 <zone> kcg
2 打 mce
2 执 <client> jee
2 执 jee
2 执 行 jee
2 抓 <zone> agm
2 抓 gdk
2 抓 到 Zcr
2 抓 包 cfk
2 抓 的 mbe
2 报 <own> djg
2 报 connection fje
2 报 peZ
2 按 emc
2 掉 , bem
2 掉 <outside> ben
2 掉 bfm
2 接 <outside> pbc
2 接 <own> bod
2 接 <zone> kfd
2 接 lcf
2 接 打 fej
2 接 访 kcg
2 收 <service> jef
2 收 <zone> ecm
2 收 bfl
2 收 不 gbl
2 收 邮 fej
2 放 <gateway> Zil
2 放 lcf
2 放 吗 jZk
2 放 行 kcg
2 时 <own> eej
2 时 bfl
2 是 <client> lia
2 是 <gateway> ika
2 是 <host> Zng
2 是 <outside> abr
2 是 <own> ZtZ
2 是 djg
2 是 不 fej
2 最 <own> eke
2 最 eke
2 最 后 eke
2 有 bji
2 机 <gateway> kee
2 机 <service> rYd
2 机 <zone> jgc
2 机 jka
2 机 上 tdW
2 机 器 jgc
2 机 能 dkf
2 机 访 ndc
2 机 连 mfc
2 条 Wjn
2 来 <outside> qgW
2 来 <zone> eek
2 来 hal
2 正 jbi
2 正 常 kai
2 段 <zone> jhb
2 段 jhb
2 没 <gateway> fek
2 没 ahl
2 没 有 aik
2 流 dnc
2 流 量 dnc
2 用 <outside> jfe
2 用 <public> kfd
2 用 <zone> tdX
2 用 kee
2 用 户 lfc
2 的 $ Ygo
2 的 , jhc
2 的 <client> idh
2 的 <gateway> eek
2 的 <host> fke
2 的 <n> emc
2 的 <outside> lfc
2 的 <public> fZo
2 的 <server> efj
2 的 <service> dld
2 的 <zone> jaj
2 的 人 pdb
2 的 同 kZj
2 的 吗 edl
2 的 是 eao
2 的 机 kgc
2 直 <client> gjd
2 直 <host> kef
2 直 <outside> fkd
2 直 cjh
2 直 接 obe
2 直 超 flc
2 看 <host> Uln
2 看 gdj
2 看 到 alh
2 端 <host> fje
2 端 <own> fje
2 端 dmd
2 端 口 dmd
2 经 blf
2 给 hjd
2 网 <zone> lbf
2 网 kcg
2 能 <client> kee
2 能 <far> reX
2 能 <host> odb
2 能 <own> cem
2 能 <service> reX
2 能 mag
2 能 上 jfe
2 能 不 lbg
2 能 访 pfY
2 能 通 Zli
2 自 mYj
2 行 <public> fej
2 行 eZq
2 行 不 edm
2 行 了 dgj
2 行 吗 efj
2 被 anf
2 要 <host> pYf
2 要 rab
2 访 <client> mga
2 访 <host> saa
2 访 <zone> kgc
2 访 mce
2 访 问 mce
2 该 flc
2 调 <server> dgj
2 走 Zpe
2 跑 <client> kfd
2 跑 kfd
2 跑 的 jfe
2 身 <gateway> gnZ
2 身 ikb
2 转 afn
2 边 <gateway> bdo
2 边 <outside> kcg
2 边 <service> mgb
2 边 <zone> mec
2 边 jdf
2 边 放 bgm
2 过 ncd
2 过 吗 egj
2 这 <host> bne
2 这 <own> fje
2 这 jib
2 这 个 kcg
2 这 样 dfk
2 进 ibi
2 连 <client> oea
2 连 <far> jfe
2 连 <outside> mag
2 连 <own> ajj
2 连 lde
2 连 得 mga
2 连 的 kaj
2 通 <client> aod
2 通 <host> fna
2 通 <own> gjd
2 通 bpc
2 通 不 djg
2 通 吗 flc
2 邮 <client> lfd
2 邮 <own> bod
2 邮 <zone> lcf
2 邮 ihd
2 邮 件 ihd
2 锅 <gateway> eek
2 锅 eek
2 锅 吗 eek
2 问 <client> lfc
2 问 <gateway> eek
2 问 <host> jia
2 问 <outside> lce
2 问 <public> nfa
2 问 lec
2 间 <zone> ejf
2 间 ekf
2 面 qfW
2 麻 jib
2 麻 烦 jib
3 $ <client> bne
3 $ <far> gqW
3 $ <gateway> ddm
3 $ <host> khb
3 $ <outside> lfc
3 $ <own> ejf
3 ' cpb
3 , <client> kcg
3 , <gateway> khb
3 , <host> gjc
3 , <own> fkd
3 , <server> ddm
3 , <zone> ckg
3 , cme
3 -> hYn
3 -a jbi
3 -d <zone> kfe
3 -d kfe
3 -i dgj
3 -j <zone> jdg
3 -j jdg
3 -m <host> chj
3 -m <outside> gkd
3 -m <own> dih
3 -m <zone> kZj
3 -p <outside> mec
3 -p <zone> hdj
3 -p kdg
3 -s Xfq
3 : <far> ebn
3 : <gateway> mec
3 : <host> jlY
3 : <zone> kee
3 ; <own> flc
3 ; Zmh
3 <client> <client> rcZ
3 <client> <far> fke
3 <client> <gateway> pfY
3 <client> <own> ejf
3 <client> <zone> edl
3 <far> <client> jef
3 <far> <gateway> ddm
3 <far> <host> pda
3 <far> <outside> Xds
3 <far> <own> ejf
3 <far> <zone> ofa
3 <far> kbh
3 <gateway> <client> ici
3 <gateway> <far> Zsa
3 <gateway> <host> ckg
3 <gateway> <outside> mce
3 <gateway> <own> dob
3 <gateway> <zone> jib
3 <gateway> fmc
3 <host> <client> kfd
3 <host> <gateway> rXf
3 <host> <host> dhi
3 <host> <own> bkh
3 <host> <zone> lee
3 <host> jfe
3 <n> <client> jfe
3 <n> <far> kgb
3 <n> <gateway> chj
3 <n> <outside> fjf
3 <n> <own> igd
3 <n> <public> ebn
3 <n> <server> Zfo
3 <n> <zone> eld
3 <n> hjc
3 <outside> <client> yYV
3 <outside> <host> bcp
3 <outside> <outside> saa
3 <outside> <own> alh
3 <outside> <zone> edl
3 <outside> hbk
3 <own> <client> occ
3 <own> <far> occ
3 <own> <gateway> jdg
3 <own> <host> dih
3 <own> <outside> nYg
3 <own> <own> emc
3 <own> <zone> cem
3 <own> efj
3 <public> <host> lfc
3 <public> <zone> cgk
3 <server> lgb
3 <service> <client> hdj
3 <service> <far> rZc
3 <service> <gateway> dih
3 <service> <host> efj
3 <service> <outside> led
3 <service> <own> cnd
3 <service> <public> fej
3 <service> <server> afn
3 <service> <zone> pfY
3 <zone> <- bdo
3 <zone> <client> hjc
3 <zone> <far> buX
3 <zone> <gateway> dih
3 <zone> <host> alh
3 <zone> <outside> dbo
3 <zone> <own> dob
3 <zone> <zone> nYh
3 ? <client> mhZ
3 ? <far> cii
3 ? <host> bgl
3 ? <outside> djg
3 ? <public> cih
3 ? <zone> jef
3 a <client> gck
3 a <gateway> ecm
3 a <host> eje
3 a <outside> qdZ
3 a <own> emc
3 a <zone> mce
3 a gck
3 able <host> pZe
3 able <zone> reW
3 able maf
3 accept <zone> jaj
3 access <zone> hcj
3 access ibj
3 account pea
3 added bhk
3 address del
3 after <far> ibj
3 all <zone> hkb
3 all jch
3 allowed <client> kcg
3 allowed <far> anf
3 allowed <zone> lcf
3 allowed dlf
3 an <client> qfX
3 an qfW
3 and <own> eqY
3 and <zone> oYg
3 and lbg
3 answer <own> dmd
3 answer hkb
3 any enb
3 anything <zone> ncd
3 anything mdd
3 are ilZ
3 as <host> ihc
3 as <zone> ibj
3 as khb
3 asking oTk
3 at <client> jef
3 at <far> hla
3 at <outside> djg
3 back kgc
3 be <client> jic
3 be <far> eld
3 be <host> dkf
3 before <own> flb
3 before flb
3 behind oea
3 blocked gkd
3 box jfe
3 browser <own> fje
3 browser boe
3 but <own> blg
3 but iic
3 by <host> Yau
3 by <own> djg
3 by bme
3 can <gateway> kai
3 can qgV
3 can't <zone> vgS
3 can't lcf
3 cannot kde
3 change aod
3 client <client> sdX
3 client <host> agn
3 client cdn
3 code <own> gdj
3 code bjj
3 come fej
3 connect <client> udU
3 connect <host> gck
3 connection <far> ekf
3 connection <host> dob
3 connection <own> dih
3 connection <zone> kdf
3 connection khb
3 connects jch
3 could clf
3 cs <client> anf
3 cs <host> fmb
3 cs eld
3 curl <gateway> obd
3 curl ndc
3 dead eek
3 deliver <host> qbb
3 deliver qca
3 dev nfa
3 directly <host> btY
3 directly phW
3 dnat <own> goY
3 dnat Zof
3 do <host> ojW
3 do <own> dnb
3 do qiU
3 does <client> gan
3 does <gateway> hXo
3 does <host> Zqc
3 does <outside> hWq
3 does <own> fkd
3 does <zone> ndc
3 does hkc
3 dport <far> Wtd
3 dport <host> aik
3 dport <outside> gRw
3 dport <zone> Xni
3 dport ajj
3 drop bki
3 dropped gkd
3 dst <outside> ejf
3 dst <zone> efj
3 ether <zone> gdj
3 ether gdj
3 even dih
3 expected jef
3 failed kbh
3 fetch kcg
3 fine <outside> bcp
3 fine kcg
3 for <client> kcg
3 for <host> ben
3 for eek
3 forward bji
3 forwarded ici
3 foxmail jge
3 from <client> doa
3 from <gateway> dqZ
3 from <outside> idh
3 from eek
3 get <far> led
3 get <outside> nec
3 get <own> ejf
3 get <zone> ibj
3 get djf
3 gets niX
3 getting jgd
3 gives ogY
3 go nhY
3 goes <zone> hZm
3 goes fcl
3 hairpin <own> dkf
3 hairpin kia
3 happens pbc
3 has <client> mga
3 has <outside> lZi
3 have qeY
3 he gbl
3 her cii
3 him dfl
3 hit jch
3 i <client> dgj
3 i <gateway> ecl
3 i <host> blg
3 i <outside> mcf
3 i <zone> iic
3 i blg
3 if <own> ejf
3 if <zone> lfc
3 if meb
3 in <client> ncd
3 in <gateway> agn
3 in <host> cii
3 in <outside> lbf
3 in <own> dle
3 in <zone> fbm
3 in lcf
3 input Woi
3 into <outside> ncd
3 into <zone> hbk
3 into rYe
3 ip <host> Zfo
3 ip <outside> Yfo
3 ip <zone> del
3 ip Wfr
3 is <client> oae
3 is <far> cra
3 is <host> mdd
3 is <outside> amg
3 is <own> eld
3 is jhc
3 it <client> saZ
3 it <far> fje
3 it <gateway> cjh
3 it <own> dkf
3 it <server> ddm
3 it <zone> idh
3 it hid
3 it's chj
3 its <client> kcg
3 its <host> ele
3 its bii
3 itself <host> cco
3 itself ecm
3 just <client> pda
3 just <zone> mXj
3 k Zgn
3 land anf
3 laptop bmf
3 leg <gateway> Zmi
3 leg Zmi
3 len <client> kee
3 len <far> pZf
3 len <host> hjc
3 len lfb
3 length ijb
3 let <host> jfd
3 let <own> coc
3 let <zone> gXp
3 let iVp
3 like obd
3 line <outside> Zgn
3 line adq
3 mac <outside> efj
3 mac <zone> del
3 mac del
3 mail <client> mbg
3 me <own> amg
3 me lgb
3 my <client> ofZ
3 my <host> Zil
3 my <own> eld
3 n dlf
3 names <gateway> lfc
3 names lfc
3 nat <host> aki
3 nat aki
3 need qdZ
3 needs ibj
3 never boe
3 no <own> fmb
3 no <zone> mga
3 no hkb
3 not <own> eoa
3 not <zone> jhc
3 not kja
3 nothing <zone> scY
3 of <host> emc
3 of <outside> efj
3 of <zone> jfe
3 of dkf
3 ok <client> uVd
3 ok <host> bdn
3 ok <zone> ndc
3 on <client> jlY
3 on <far> tXc
3 on <outside> rdY
3 on <own> crZ
3 once sYb
3 only fdk
3 open <client> jee
3 open <gateway> dmd
3 open <host> rhV
3 open <own> aof
3 open <zone> pda
3 open kkY
3 opening caq
3 or <far> hid
3 or <gateway> ekf
3 or <host> csY
3 or <outside> glb
3 or <own> fje
3 or <zone> ckg
3 or glb
3 our <outside> ckh
3 our gkc
3 out <client> naf
3 out <far> Xqf
3 out <gateway> idh
3 out <host> nZg
3 out <own> fje
3 out <zone> ked
3 out gbl
3 outbound <host> gan
3 outbound iYl
3 outlook <zone> mdd
3 outlook med
3 over <client> wWa
3 over <host> dkf
3 over <zone> ogY
3 over kfc
3 own taZ
3 packet nbe
3 pass eke
3 people Zjk
3 permitted Yqe
3 phone <own> fmc
3 phone ecm
3 ping <zone> mga
3 ping pbc
3 plain ndc
3 please fpY
3 pls <client> lcf
3 pls ihd
3 port <client> lhb
3 port <far> ijb
3 port <gateway> eke
3 port <host> jdh
3 port <outside> jch
3 port <own> dnc
3 port <public> fbm
3 port <server> edl
3 possible cih
3 postfix <host> mZh
3 postfix mZh
3 prerouting <own> dob
3 prerouting jgd
3 private plR
3 proto <client> naf
3 proto <own> eoa
3 proto jhc
3 pull <host> eao
3 pull ebn
3 query ncd
3 reach <host> qeZ
3 reach kef
3 reachable bji
3 refused <client> kee
3 refused <own> efj
3 refused <zone> lfd
3 refused' fje
3 relay obc
3 right kee
3 rule Whp
3 s inX
3 same <outside> cem
3 same eek
3 say Zkk
3 says <client> rab
3 says <zone> agm
3 see <zone> blg
3 see idh
3 send <client> pfZ
3 send <host> fan
3 send gZn
3 seq <far> jbi
3 seq <host> amg
3 shell iic
3 should <own> dmd
3 should <zone> lWl
3 shows dhj
3 since jhb
3 smtpd <host> Wgq
3 smtpd Wgq
3 source kee
3 src <zone> Zdq
3 src eek
3 still <host> Zil
3 still ail
3 straight qca
3 supposed jkZ
3 swears clf
3 take efj
3 talk <zone> liZ
3 talk iic
3 tcp <client> fnb
3 tcp <host> fYo
3 tcp <outside> ckg
3 tcp <own> cii
3 tcp <zone> lgb
3 tcp kcf
3 that <client> ocb
3 that <host> aij
3 that <own> bmf
3 the <client> njW
3 the <far> ofZ
3 the <gateway> aik
3 the <host> fpY
3 the <outside> edl
3 the <own> eld
3 the <zone> gdj
3 the jfe
3 their mag
3 then <client> nce
3 then <host> fna
3 then <own> gjd
3 then fmb
3 there <zone> blg
3 they <far> ohW
3 thing Wlk
3 this <zone> kcg
3 this mce
3 through <client> hid
3 through <gateway> acr
3 through <host> hdh
3 through <outside> kcg
3 through <own> amf
3 through <zone> jib
3 through jgc
3 thru dZq
3 thunderbird del
3 timeout jcg
3 times ioW
3 to <client> taZ
3 to <far> gZn
3 to <gateway> lZh
3 to <host> lcf
3 to <own> bkh
3 to <zone> occ
3 to jfe
3 tos <client> cnd
3 tos <host> fje
3 tos <own> fsV
3 tos dmc
3 traffic ecm
3 true ilY
3 ttl <client> P1c
3 ttl <host> Vwb
3 ttl <own> asa
3 ttl mhZ
3 type <client> led
3 type nfa
3 udp <client> kfd
3 udp <far> blg
3 udp <outside> ekf
3 udp <zone> djg
3 udp cme
3 up fdj
3 us lYk
3 use <zone> ofZ
3 use mec
3 via <host> adp
3 via <zone> teU
3 via dap
3 vpn nhY
3 was gdk
3 way <zone> edl
3 way dgj
3 we <zone> koV
3 we Zep
3 what <outside> ahl
3 what bij
3 when <client> reX
3 when <host> bhk
3 where bgl
3 which aoe
3 why <outside> dek
3 will cjh
3 with <zone> jbh
3 with eoa
3 work <client> kfd
3 work <host> Wgq
3 work <own> dle
3 work <zone> iic
3 work fdk
3 works <own> fqX
3 works kbh
3 would <outside> Ydr
3 would <zone> eao
3 would oYg
3 you eek
3 一 <client> qeZ
3 一 <own> gma
3 一 <zone> ddm
3 上 <client> wcU
3 上 <zone> kdg
3 上 aen
3 不 <client> ejf
3 不 <far> ked
3 不 <host> jbi
3 不 <outside> niX
3 不 <own> fsW
3 不 <public> fcl
3 不 <zone> lbg
3 不 jef
3 个 ncd
3 为 kee
3 主 <host> lde
3 主 lgb
3 么 <host> agl
3 么 <zone> jfe
3 之 <zone> lbg
3 之 iak
3 了 <client> olT
3 了 <gateway> bji
3 了 <host> ebn
3 了 <own> fje
3 了 <zone> ici
3 事 <zone> kdf
3 事 lde
3 人 <outside> kcg
3 人 nfa
3 从 pWh
3 以 fdk
3 件 <client> lfd
3 件 <own> bod
3 件 <zone> lcf
3 件 ihd
3 会 <client> gkc
3 会 <gateway> bbq
3 会 <host> eld
3 会 <outside> ijb
3 会 <zone> jgd
3 会 jgd
3 信 <client> lec
3 信 <public> gdj
3 做 nXj
3 再 Zgn
3 出 <zone> jdg
3 出 fdk
3 到 <client> qXf
3 到 <gateway> ffj
3 到 <host> kee
3 到 <own> cgk
3 到 <zone> obe
3 到 nce
3 动 <host> kcg
3 动 <server> Vgr
3 动 lcg
3 包 <zone> cgl
3 包 chj
3 去 <far> Zta
3 去 <gateway> kee
3 去 <zone> oae
3 去 kfd
3 发 <client> jfe
3 发 <host> jfd
3 发 <zone> ham
3 口 <far> bmf
3 口 <own> eke
3 口 hic
3 可 hid
3 同 <zone> kai
3 后 <own> eke
3 后 eje
3 吗 <client> dtX
3 吗 <far> dob
3 吗 <host> aoe
3 吗 <outside> eje
3 吗 <own> fpY
3 吗 <zone> iic
3 吗 edl
3 和 <own> dkf
3 和 djf
3 哪 enb
3 器 <zone> jgc
3 器 jgd
3 回 <own> fkc
3 在 jbi
3 填 <client> pfX
3 填 cco
3 好 efj
3 完 <host> dfk
3 完 cfl
3 对 Ygo
3 就 <host> bji
3 就 <own> efj
3 就 ilZ
3 常 kai
3 应 agm
3 底 <gateway> ddm
3 底 dgj
3 开 <client> weT
3 开 <own> enb
3 开 <zone> kfd
3 开 cgk
3 往 <host> nfa
3 往 saa
3 得 <far> dnc
3 得 <outside> jhc
3 想 <zone> pcb
3 想 qdZ
3 我 <far> jfe
3 我 jib
3 户 <zone> jgd
3 打 <client> ele
3 打 <outside> hcj
3 打 <zone> mcf
3 打 jhd
3 报 <client> qeY
3 报 <own> flc
3 报 kcg
3 拦 eke
3 接 <client> mce
3 接 <outside> kfd
3 接 <own> aoe
3 收 <zone> lfc
3 收 jgd
3 放 <gateway> cdn
3 放 cjh
3 方 ckh
3 日 <host> dkf
3 日 dkf
3 时 kfd
3 是 <client> qbb
3 是 <host> bdo
3 是 <outside> Wkm
3 是 <own> gkd
3 是 <zone> bji
3 是 ajj
3 有 <gateway> fXp
3 有 <outside> hla
3 有 <zone> ddm
3 机 <host> kgc
3 条 <zone> kdg
3 来 ici
3 查 hdi
3 样 bij
3 正 <outside> ben
3 正 dfk
3 没 bij
3 烦 jib
3 用 <outside> dfk
3 用 jef
3 电 <zone> kcg
3 电 lcf
3 的 <client> pdZ
3 的 <far> mhZ
3 的 <gateway> Wqg
3 的 <host> pXh
3 的 <outside> ncd
3 的 <own> enb
3 直 <outside> amf
3 直 <own> fje
3 直 jgd
3 看 <own> fke
3 看 pfZ
3 端 <client> Zrc
3 端 <far> aqb
3 端 <host> chj
3 端 <outside> fje
3 端 <own> goZ
3 端 <zone> Zil
3 端 edl
3 系 <gateway> del
3 系 del
3 网 jch
3 能 <client> ucW
3 能 <gateway> miY
3 能 <host> hal
3 能 <outside> rfW
3 能 <own> fjf
3 能 <server> ffj
3 行 <client> jfe
3 行 <far> Zpe
3 行 <gateway> cfl
3 行 <host> enb
3 行 <own> ejf
3 行 jhc
3 被 <client> qeY
3 被 emc
3 要 <host> sZa
3 要 rhU
3 规 Unl
3 访 <gateway> lcf
3 访 <host> qgX
3 访 <outside> mce
3 访 jdh
3 该 <own> eld
3 该 del
3 说 <zone> ofZ
3 说 ika
3 调 <host> rba
3 调 rba
3 走 <client> jge
3 走 <host> hci
3 走 <own> ejf
3 走 <zone> sab
3 走 led
3 超 jic
3 转 <own> elc
3 转 ejf
3 过 dle
3 还 <outside> kee
3 这 <outside> jai
3 这 <zone> beo
3 这 hjd
3 进 eoa
3 连 <gateway> qfY
3 连 <host> mec
3 连 <own> clg
3 连 mfb
3 通 <client> fje
3 通 <far> eke
3 通 <gateway> kkY
3 通 <host> dhi
3 通 <outside> cme
3 通 <zone> jib
3 通 hck
3 那 jdg
3 里 ang
3 量 dnc
3 问 <client> mga
3 问 <host> uVd
3 问 <outside> ijb
3 问 eek
3 题 <gateway> eek
4 $ <- jfe
4 $ <client> neb
4 $ <far> hnX
4 $ <host> jci
4 $ <outside> dfk
4 $ <own> dnb
4 $ <public> emd
4 $ <server> maf
4 $ <zone> iaj
4 ' fdk
4 's <zone> peZ
4 's ydS
4 , <client> lcg
4 , <far> gkc
4 , <gateway> ici
4 , <host> Ynh
4 , <outside> fcl
4 , <own> lhb
4 , <public> ffj
4 , <server> fek
4 , <zone> qYd
4 , jgc
4 -> <own> fld
4 -> ngZ
4 -a dtW
4 -i <own> gmb
4 : <client> rcZ
4 : <gateway> mbg
4 : <host> ekd
4 : <outside> hcj
4 : <own> ckg
4 : <zone> Yfo
4 <client> <client> ofZ
4 <client> <host> gZn
4 <client> <outside> afn
4 <client> <own> Zjj
4 <client> <zone> mdd
4 <client> obd
4 <far> <client> occ
4 <far> <gateway> qbb
4 <far> <host> pYf
4 <far> <outside> dfk
4 <far> <zone> bgl
4 <far> gam
4 <gateway> <client> mnT
4 <gateway> <far> lmV
4 <gateway> <gateway> iWo
4 <gateway> <host> Yli
4 <gateway> <outside> ngZ
4 <gateway> <own> fqX
4 <gateway> <zone> gck
4 <gateway> ici
4 <host> <client> kee
4 <host> <far> kfd
4 <host> <gateway> iZl
4 <host> <host> kmW
4 <host> <outside> kcg
4 <host> <own> Zgn
4 <n> <client> jfe
4 <n> <far> ihd
4 <n> <gateway> chj
4 <n> <host> jfe
4 <n> <outside> jef
4 <n> <public> ecm
4 <n> <server> edk
4 <n> <zone> kfd
4 <n> kee
4 <outside> <client> jWo
4 <outside> <gateway> lYi
4 <outside> <host> hjc
4 <outside> <outside> oae
4 <outside> <own> frW
4 <outside> <zone> mce
4 <outside> kdf
4 <own> <client> lde
4 <own> <far> fdk
4 <own> <gateway> adp
4 <own> <host> mdd
4 <own> <server> fej
4 <public> <host> lee
4 <public> <zone> tfU
4 <public> mec
4 <server> <client> mfc
4 <server> <zone> oeZ
4 <server> phW
4 <service> <client> nZg
4 <service> <far> vWb
4 <service> <gateway> doa
4 <service> <host> nVk
4 <service> <outside> gbk
4 <service> <own> emb
4 <service> <public> dco
4 <service> <zone> mce
4 <service> jch
4 <zone> <gateway> Wgq
4 <zone> <host> fdk
4 <zone> <own> emd
4 <zone> <zone> dle
4 <zone> ckf
4 ? <client> iic
4 ? <far> iic
4 ? <gateway> dek
4 ? <host> goY
4 ? <own> ckg
4 ? <zone> qjT
4 ? jib
4 a hmZ
4 able <client> iic
4 able mfa
4 accept <zone> jch
4 accept jcg
4 access <host> ecm
4 access ecm
4 account bkh
4 address eek
4 after lfc
4 against lce
4 all <outside> gqX
4 all hmZ
4 allowed <client> kee
4 allowed <far> bmf
4 allowed <zone> oea
4 allowed jbi
4 an oeb
4 and <client> oad
4 and <far> enb
4 and <host> bpc
4 and <outside> jhd
4 and <zone> iZl
4 and kia
4 answer <client> kef
4 answer <gateway> mec
4 answer lgb
4 any <zone> qWg
4 any naf
4 anything <zone> uTg
4 anything ogY
4 arrive jmX
4 as <host> bii
4 as <zone> qca
4 as Zep
4 asking ipV
4 at <client> gnY
4 at <gateway> ibj
4 at <outside> ihd
4 at <zone> qac
4 at pcc
4 back fna
4 be <client> pdb
4 be <outside> clf
4 be <own> Zof
4 be ika
4 before pcc
4 behind lhb
4 blocked <zone> emc
4 blocked ajj
4 bob <client> kcg
4 bob hbk
4 box <own> gna
4 box <zone> kgc
4 box ndb
4 browse led
4 but <own> fje
4 by <client> lcf
4 by <host> Zpe
4 by jhc
4 c <zone> ffj
4 c ffj
4 can <zone> ibj
4 can ial
4 can't <zone> beo
4 can't dbo
4 check dnc
4 client <own> glc
4 client Ymi
4 closed jfe
4 com dmd
4 comes Uhr
4 connect <client> occ
4 connect <far> qbc
4 connect <host> ici
4 connect <zone> jge
4 connect idh
4 connecting fkd
4 connection <client> ija
4 connection <host> Yjl
4 connection <own> dih
4 connection <zone> lfb
4 connection jdg
4 connects Zjk
4 could Zkj
4 curl <gateway> wYY
4 curl fej
4 dead mfb
4 deliver <host> lfc
4 deliver neb
4 desk jaj
4 destination efj
4 directly <host> lpS
4 directly <outside> mde
4 directly <zone> gdj
4 directly fje
4 dnat <outside> cfl
4 dnat ajj
4 do <own> frX
4 do <zone> lXl
4 do ici
4 does <client> mce
4 does <far> eoa
4 does <gateway> cmd
4 does <host> lfc
4 does <own> gkc
4 does <public> fbm
4 does <zone> efj
4 dport lnU
4 drop Zhm
4 dropped ckg
4 dst bgl
4 e <host> gpX
4 e cme
4 end liY
4 error odb
4 even inX
4 example <client> jdg
4 example lha
4 failed amg
4 fetch mce
4 fine <own> dqZ
4 for <host> hdi
4 for <outside> dfk
4 for <own> erX
4 for <zone> gYn
4 for dao
4 forward del
4 from <client> rba
4 from <far> pbc
4 from <gateway> eel
4 from <host> ahk
4 from <own> fcl
4 from <zone> iak
4 from Zfn
4 get <client> lde
4 get <outside> lbg
4 get <own> eob
4 get <zone> kch
4 gets ilZ
4 go fna
4 going miY
4 hairpin kdf
4 hangs <zone> lcf
4 hangs hmY
4 has kYj
4 have ccp
4 he oad
4 his jkZ
4 hit jdg
4 host rab
4 i <client> meb
4 i <gateway> sYc
4 i <host> oUk
4 i <own> flc
4 i <zone> Srj
4 i Yjl
4 id <far> dfk
4 id <host> fje
4 if jgd
4 in <client> jgd
4 in <gateway> cdo
4 in <host> Som
4 in <zone> rZc
4 in jib
4 inner qZd
4 inside fan
4 internal dqZ
4 into <zone> kdf
4 into ldf
4 ip <client> mgZ
4 ip <far> lgb
4 ip <own> epZ
4 ip <zone> bgl
4 ip jdg
4 is <client> gbl
4 is <far> aoe
4 is <outside> blg
4 is <own> ejf
4 is <zone> waW
4 it <client> esW
4 it <far> jhc
4 it <gateway> gbm
4 it <host> lZh
4 it <outside> ejf
4 it <own> eld
4 it <zone> lXk
4 it kcg
4 it's <own> dmd
4 it's ijc
4 its <client> lde
4 its <host> ndc
4 its oae
4 itself <host> kbh
4 itself <own> Zog
4 itself kbh
4 just kcg
4 land <own> eke
4 laptop fje
4 leave hnY
4 let <own> dkf
4 let hid
4 line <outside> dgj
4 line fXp
4 mail <client> igd
4 mail <zone> lbg
4 masquerade <zone> cfl
4 masquerade hdi
4 me <client> occ
4 me Zgn
4 mean emd
4 must <client> oZe
4 must rfX
4 my <outside> hdi
4 my <own> fje
4 my fdk
4 nat amf
4 need agm
4 never bji
4 no <far> mlV
4 no <host> gje
4 no <own> enb
4 no <zone> jYl
4 not <client> lde
4 not <gateway> eld
4 not <host> fkd
4 not <outside> fje
4 not <own> ejf
4 not <zone> tZb
4 not llW
4 nothing <host> ljY
4 nothing idh
4 now cnd
4 of <far> oaf
4 of <host> bfm
4 of <zone> nfa
4 of fck
4 ok <outside> cgk
4 ok <zone> kbh
4 ok jZk
4 on <client> kee
4 on <far> sWe
4 on <gateway> bhj
4 on <host> hnY
4 on <outside> lcf
4 on <zone> hdi
4 on lha
4 only hnY
4 open <gateway> coc
4 open <outside> jdh
4 open <zone> rgW
4 open kWm
4 or <client> bqb
4 or <gateway> cne
4 or <host> imY
4 or <zone> nfb
4 or hnY
4 our oXh
4 out <client> lcg
4 out <far> ckg
4 out <host> sZb
4 out <zone> cdn
4 out dhi
4 out' led
4 outbound <host> pbc
4 outbound jdg
4 over <host> aeo
4 over <zone> mec
4 over efj
4 own hWq
4 packets dfk
4 pass <far> Ytc
4 pass ibi
4 permitted cgk
4 phone oiW
4 ping <client> kdg
4 ping <gateway> kZi
4 ping <zone> lde
4 ping iak
4 plain gYo
4 please ecn
4 pls jdg
4 policy mec
4 port <client> rXe
4 port <far> oea
4 port <gateway> jaj
4 port <host> iZk
4 port <outside> fej
4 port <own> bpc
4 port <server> edm
4 port <zone> egj
4 portal aik
4 possible mWk
4 postfix qdY
4 prerouting Zof
4 print fbm
4 private fmb
4 pull hbk
4 reach <zone> ngZ
4 reach oea
4 real <host> Xll
4 real Xll
4 refused <own> cjg
4 relay lfc
4 reply <own> gmb
4 reply dkf
4 right eld
4 route Zof
4 routed vgS
4 rule Zil
4 s bii
4 same <host> dnb
4 same llW
4 say abr
4 says <own> gjd
4 see eZp
4 send <client> jfe
4 send <zone> kgd
4 send hdi
4 sends bij
4 seq <client> lag
4 seq <far> lag
4 seq <host> Vnk
4 server <outside> eek
4 server <zone> mga
4 server rZc
4 session jef
4 set pgX
4 should <host> fej
4 should adp
4 since <zone> hZm
4 since bjh
4 site ioW
4 so jjb
4 somebody fcm
4 source <host> adp
4 source <outside> agl
4 source Wll
4 spins mjX
4 start jch
4 still <zone> led
4 still gbl
4 straight kfd
4 syn jfe
4 talk <zone> iic
4 talk lgc
4 tcp <client> cqZ
4 tcp <far> jlZ
4 tcp <host> ajj
4 tcp <outside> iib
4 tcp <own> dih
4 tcp <zone> hcj
4 that <client> enb
4 that <far> sbZ
4 that <gateway> bYt
4 that <host> dob
4 that <outside> med
4 that <own> dke
4 that <zone> occ
4 that mlV
4 that's fje
4 the <client> occ
4 the <far> glb
4 the <outside> dih
4 the <own> dih
4 the <zone> mZh
4 their nmT
4 them lce
4 then <client> fdk
4 then <host> foZ
4 then eek
4 there fpY
4 these pgX
4 they edk
4 this <own> fje
4 this <zone> dgj
4 this jib
4 through <host> jfd
4 through <own> Yqf
4 through <zone> ngZ
4 through sdX
4 thru <far> eke
4 thru gkc
4 thunderbird pVi
4 timed <far> ekf
4 timed <host> clf
4 timed eld
4 timeout cih
4 to <client> qdZ
4 to <far> hmZ
4 to <gateway> lgb
4 to <host> lXk
4 to <own> bji
4 to <zone> fek
4 to efj
4 towards <zone> led
4 towards led
4 traffic djg
4 transmitted <client> eje
4 transmitted eje
4 udp <client> mbf
4 udp <far> bnf
4 udp <host> vYa
4 udp <outside> bZs
4 udp <zone> naf
4 up <client> ndc
4 up <far> lde
4 up <zone> ogY
4 up nfa
4 updates <host> gam
4 updates gam
4 us <own> Yqe
4 use <client> jgd
4 use <zone> Zfo
4 use afn
4 via cmf
4 w odb
4 walk aeo
4 was <own> dkf
4 was ckg
4 way <gateway> eek
4 way hcj
4 we <client> kee
4 we pda
4 what Zpf
4 when mhZ
4 where gck
4 which hcj
4 while lde
4 whole apd
4 why bhl
4 will <client> foa
4 will <far> dmd
4 will <host> esV
4 with <client> pYf
4 with <host> ddm
4 with <outside> hcj
4 with <own> fke
4 with <zone> neb
4 with hcj
4 work <outside> Ykk
4 work <own> ekf
4 work <zone> kee
4 work jgd
4 working ogY
4 works <zone> jee
4 would <host> dnb
4 would <zone> aeo
4 would Xkl
4 y jdg
4 yes <zone> sba
4 yes qeY
4 you <client> kee
4 you <own> fjf
4 you dkf
4 一 <client> reX
4 一 <outside> iid
4 一 <own> dob
4 一 <zone> hbk
4 一 hWo
4 上 <host> tYb
4 上 <own> erX
4 上 <zone> ddn
4 上 hYn
4 不 <client> ihd
4 不 <far> Xqf
4 不 <gateway> mYi
4 不 <host> bne
4 不 <own> enb
4 不 kgc
4 丢 ekd
4 个 <zone> qeZ
4 个 ohW
4 为 <client> jdf
4 为 <zone> kgc
4 为 jfd
4 主 <host> nZg
4 主 iZl
4 么 dpb
4 了 <zone> dih
4 了 dhi
4 事 <zone> gbm
4 事 cjh
4 人 iak
4 什 <own> arc
4 什 dhi
4 从 foa
4 们 <far> jfe
4 们 jib
4 件 iYm
4 会 <client> jfe
4 会 <far> Zsb
4 会 <host> eoa
4 会 <outside> pgX
4 会 <own> eje
4 会 <zone> mhY
4 会 jhb
4 信 <client> kgc
4 信 <host> kdf
4 信 <own> cqa
4 信 <zone> efj
4 公 llW
4 出 bme
4 则 Unl
4 到 <client> rcZ
4 到 <gateway> uTf
4 到 <own> eld
4 到 <zone> Zep
4 加 Yoh
4 动 <host> lde
4 动 lde
4 包 <own> eje
4 包 <zone> cfl
4 包 klX
4 印 <zone> fbm
4 印 bhk
4 去 <far> cnd
4 去 <host> fan
4 去 fbl
4 反 <zone> qfY
4 反 ngZ
4 发 <outside> jeg
4 发 <zone> zfN
4 口 <client> Zsb
4 口 <far> brb
4 口 <host> chj
4 口 <outside> Vlm
4 口 <own> foZ
4 口 cem
4 可 lcf
4 台 lde
4 后 <own> eld
4 后 bhj
4 吗 <client> mfb
4 吗 <far> Yog
4 吗 <gateway> agl
4 吗 <host> bji
4 吗 <outside> jbi
4 吗 <own> cgk
4 吗 <zone> pbc
4 吗 led
4 否 clf
4 吧 fek
4 哪 <own> dle
4 哪 eke
4 啥 aeo
4 器 <client> kdg
4 器 <host> kgc
4 器 <own> bod
4 器 <zone> kgc
4 器 khb
4 回 <own> eld
4 回 jkZ
4 圈 <own> fkd
4 在 <own> ckg
4 在 gkc
4 地 Ymi
4 址 bij
4 外 <host> lfb
4 外 lfb
4 好 cgk
4 就 <client> 1XU
4 就 <outside> hjc
4 就 <own> eld
4 就 <zone> kch
4 就 jfe
4 常 <outside> ben
4 常 dfk
4 底 dle
4 开 <zone> jgd
4 往 rZd
4 得 <gateway> eek
4 得 <host> jmY
4 得 <outside> qab
4 得 <zone> qZd
4 得 ndc
4 志 <host> dkf
4 志 dkf
4 怎 <own> ckf
4 想 <zone> cfl
4 想 cfl
4 我 fej
4 户 obe
4 打 <zone> mfa
4 打 qYe
4 报 <client> pda
4 报 hal
4 拦 idi
4 按 hjc
4 掉 enb
4 接 <own> dmc
4 接 lcf
4 提 <zone> bdo
4 提 ben
4 收 <zone> idg
4 收 ihd
4 放 <far> bmf
4 放 <gateway> gXp
4 放 <own> fkd
4 放 bkh
4 时 kjZ
4 是 <client> qfX
4 是 <gateway> egj
4 是 <host> Znh
4 是 <own> eke
4 是 <zone> khb
4 最 <own> gjd
4 最 gZn
4 有 <outside> sba
4 有 <zone> mbg
4 有 cqZ
4 机 <zone> iZl
4 机 gWq
4 条 <zone> jdg
4 条 idh
4 来 <own> dmc
4 正 igd
4 段 <zone> cem
4 段 cem
4 没 <far> cme
4 没 <gateway> akh
4 没 <outside> Zhm
4 没 <zone> pbc
4 没 ogZ
4 流 <zone> mec
4 流 lec
4 源 ben
4 电 lfc
4 的 <client> qfX
4 的 <far> jgd
4 的 <gateway> caq
4 的 <host> Wfr
4 的 <outside> hdi
4 的 <own> dob
4 的 <server> dfk
4 的 <zone> mfb
4 的 jdh
4 直 <client> peZ
4 直 <outside> teV
4 直 <own> gma
4 直 <zone> bdp
4 程 jfe
4 端 <outside> Yim
4 端 <own> clg
4 端 <server> fcl
4 端 cnd
4 经 Yfp
4 网 bcq
4 能 <client> dkg
4 能 <far> agl
4 能 <host> jja
4 能 <outside> lbg
4 能 <zone> kee
4 能 kia
4 脑 <zone> kcg
4 脑 lcf
4 行 <far> dnd
4 行 <host> hcj
4 行 <outside> cme
4 行 <own> fmb
4 行 <public> fej
4 行 dfk
4 被 <client> foZ
4 被 <zone> fjf
4 被 clf
4 要 djg
4 规 <zone> jch
4 规 jch
4 访 <client> obd
4 访 <gateway> nag
4 访 <host> sWd
4 访 <outside> jfd
4 访 <zone> Zep
4 访 bdo
4 话 caq
4 走 <host> fvS
4 走 <zone> dao
4 走 Zmh
4 超 <own> enb
4 超 jkZ
4 转 <own> clf
4 转 sgT
4 边 gkc
4 过 dhi
4 还 <gateway> hcj
4 还 <zone> qfX
4 这 dao
4 进 kia
4 连 <client> kcf
4 连 <gateway> nZg
4 连 <host> gjc
4 连 <outside> jfe
4 连 <own> cme
4 连 jgd
4 通 <client> kcf
4 通 <far> ckg
4 通 <gateway> flc
4 通 <host> flc
4 通 <own> fjf
4 那 <zone> hdi
4 邮 <client> kdf
4 邮 <own> dpa
4 邮 <zone> kfd
4 邮 lee
4 问 <gateway> jdf
4 问 <outside> mce
4 问 hdi
4 间 <zone> lde
4 间 ncd
<- with <client> pad
<- with <host> kai
<- with <own> oZe
<- with <zone> pYe
<client> with <client> gdj
<client> with <far> pad
<client> with <host> jef
<client> with <outside> chk
<client> with <own> oaf
<client> with <public> qeY
<client> with <server> jdf
<client> with <zone> kia
<far> with <client> bmf
<far> with <far> bhk
<far> with <host> hid
<far> with <outside> kee
<far> with <own> qYe
<far> with <public> jia
<far> with <zone> khb
<gateway> with <client> bdo
<gateway> with <far> hZm
<gateway> with <gateway> jdh
<gateway> with <host> lUn
<gateway> with <outside> Som
<gateway> with <own> gZn
<gateway> with <public> dbn
<gateway> with <server> ado
<gateway> with <zone> Vjo
<host> with <- miY
<host> with <client> dob
<host> with <far> lfc
<host> with <gateway> khb
<host> with <host> fXp
<host> with <outside> aki
<host> with <own> kI0
<host> with <public> iYl
<host> with <zone> Ykk
<outside> with <client> fdj
<outside> with <far> SN/
<outside> with <gateway> mec
<outside> with <host> ijb
<outside> with <outside> phW
<outside> with <own> kVn
<outside> with <public> gam
<outside> with <server> hjd
<outside> with <zone> Njw
<own> with <- fnZ
<own> with <far> cme
<own> with <gateway> dmd
<own> with <host> cme
<own> with <outside> ckf
<own> with <own> ddm
<own> with <public> duV
<own> with <server> enb
<own> with <zone> dle
<public> with <client> fcl
<public> with <far> cgj
<public> with <host> aki
<public> with <outside> dXs
<public> with <own> bSz
<public> with <zone> djg
<server> with <client> dcn
<server> with <far> Zgn
<server> with <gateway> cem
<server> with <host> Ybt
<server> with <outside> bcp
<server> with <own> gdj
<server> with <server> fcl
<server> with <zone> dZq
<zone> with <- aod
<zone> with <client> MY8
<zone> with <far> jXm
<zone> with <gateway> idh
<zone> with <host> dUv
<zone> with <outside> lde
<zone> with <own> hbk
<zone> with <public> jfe
<zone> with <server> lbg
again AD/
at <- 3 1 tXc
at <client> 2 0 kee
at <client> 2 1 hkb
at <client> 3 1 lde
at <client> 3 2 lde
at <client> 4 0 oae
at <client> 4 1 hal
at <client> 4 3 djf
at <client> 5 0 vaX
at <client> 5 1 taZ
at <client> 5 2 ici
at <client> 5 3 bfn
at <client> 5 4 kai
at <client> 6 0 vaY
at <client> 6 1 kfe
at <client> 6 2 lcf
at <client> 6 3 edl
at <client> 6 4 Waw
at <client> 6 5 abr
at <client> 7 0 qeY
at <client> 7 1 kbh
at <client> 7 4 Vgr
at <far> 2 0 flc
at <far> 3 0 jXm
at <far> 3 1 gma
at <far> 3 2 dnb
at <far> 4 0 ofZ
at <far> 4 1 inX
at <far> 4 2 djg
at <far> 5 0 tdW
at <far> 5 1 hnY
at <far> 5 2 blg
at <far> 5 3 qbb
at <far> 5 4 agm
at <far> 6 1 dle
at <far> 6 4 eXr
at <gateway> 2 0 jnW
at <gateway> 2 1 kqS
at <gateway> 3 0 kZi
at <gateway> 3 1 hYn
at <gateway> 3 2 Yfp
at <gateway> 4 0 gYp
at <gateway> 4 1 del
at <gateway> 4 2 bar
at <gateway> 4 3 dap
at <gateway> 5 0 abr
at <gateway> 5 2 bii
at <gateway> 5 3 eWr
at <gateway> 5 4 fXp
at <gateway> 6 4 Zfo
at <gateway> 6 5 Yfp
at <host> 2 0 snN
at <host> 2 1 jsR
at <host> 3 1 ben
at <host> 3 2 agm
at <host> 4 0 cbp
at <host> 4 1 hjd
at <host> 4 3 jhc
at <host> 5 1 cii
at <host> 5 2 Yim
at <host> 5 3 cbp
at <host> 5 4 Zgo
at <host> 6 0 qca
at <host> 6 1 cjh
at <host> 6 2 hmZ
at <host> 6 3 dbn
at <host> 6 4 jbi
at <host> 6 5 mQr
at <host> 7 6 gdk
at <host> 8 4 gdj
at <outside> 2 0 teV
at <outside> 2 1 pkT
at <outside> 3 0 mce
at <outside> 3 1 alh
at <outside> 3 2 Zkj
at <outside> 4 0 jbi
at <outside> 4 2 kfd
at <outside> 4 3 bbq
at <outside> 5 0 bco
at <outside> 5 2 hjc
at <outside> 5 3 bdo
at <outside> 5 4 Xbu
at <outside> 6 3 Xoh
at <outside> 6 5 Yau
at <own> 2 0 Yre
at <own> 2 1 dle
at <own> 3 0 blg
at <own> 3 1 ikZ
at <own> 3 2 emb
at <own> 4 0 aqc
at <own> 4 1 ftU
at <own> 4 3 del
at <own> 5 0 epZ
at <own> 5 1 evT
at <own> 5 2 eoa
at <own> 5 3 fan
at <own> 5 4 gam
at <own> 6 0 Wqg
at <own> 6 1 fvS
at <own> 6 2 eld
at <own> 6 4 gZn
at <own> 6 5 fcl
at <own> 7 1 frX
at <own> 7 2 fna
at <own> 7 3 gcl
at <own> 8 1 fpY
at <own> 8 3 gYo
at <own> 9 2 cwU
at <own> 9 8 gYo
at <public> 2 1 foZ
at <public> 3 0 fbm
at <public> 3 1 dgk
at <public> 3 2 clf
at <public> 4 1 cWu
at <public> 4 2 dWs
at <public> 4 3 fcm
at <public> 5 2 gbl
at <server> 2 0 ufT
at <server> 3 1 Zcr
at <server> 3 2 ccn
at <server> 4 0 dbo
at <server> 4 1 Zdq
at <server> 4 2 cfm
at <server> 6 1 dfk
at <zone> 2 0 ybS
at <zone> 2 1 nqP
at <zone> 3 0 lcf
at <zone> 3 1 naf
at <zone> 3 2 ibj
at <zone> 4 0 dgj
at <zone> 4 1 gTt
at <zone> 4 2 fbl
at <zone> 4 3 mhZ
at <zone> 5 0 hdj
at <zone> 5 2 nfa
at <zone> 5 3 Yfp
at <zone> 5 4 Ves
at <zone> 6 0 bfn
at <zone> 6 1 Xer
at <zone> 6 3 bgl
at <zone> 6 4 beo
at <zone> 7 0 oea
at <zone> 7 2 Vgr
at <zone> 7 5 efj
at <zone> 8 0 afn
before - <gateway> cii
before - <own> dfj
before - <public> clf
before - <server> dap
before - <zone> hmZ
before <- <client> ohX
before <- <far> Zhl
before <- <host> Xtb
before <- <own> flc
before <client> <- pbc
before <client> <client> mdd
before <client> <far> fkd
before <client> <host> jkZ
before <client> <outside> Ybt
before <client> <server> ben
before <client> <zone> bZs
before <far> <client> mbf
before <far> <far> cuX
before <far> <gateway> pVj
before <far> <host> jgc
before <far> <outside> WYy
before <far> <own> bsZ
before <far> <public> cfl
before <far> <server> Xdt
before <far> <zone> mcd
before <gateway> <client> jef
before <gateway> <far> eld
before <gateway> <gateway> mVk
before <gateway> <host> Urh
before <gateway> <outside> llW
before <gateway> <own> ejg
before <gateway> <public> bji
before <gateway> <server> Zfo
before <gateway> <zone> jja
before <host> <client> obd
before <host> <far> jlY
before <host> <gateway> oYg
before <host> <host> bcq
before <host> <own> coc
before <host> <public> alh
before <host> <server> Zdq
before <host> <zone> oZf
before <outside> <client> Zfo
before <outside> <far> bgl
before <outside> <gateway> Vjo
before <outside> <outside> qiV
before <outside> <own> cnd
before <outside> <server> cem
before <outside> <zone> hbl
before <own> <client> lag
before <own> <far> pXg
before <own> <gateway> pbc
before <own> <host> mdd
before <own> <outside> lYi
before <own> <own> bxU
before <own> <public> dXs
before <own> <server> del
before <own> <zone> qeX
before <public> <client> lgb
before <public> <host> hXo
before <public> <outside> eek
before <public> <own> Yog
before <public> <zone> qgW
before <server> <client> hjc
before <server> <far> fdk
before <server> <outside> fke
before <server> <own> dii
before <server> <server> eYq
before <server> <zone> pbc
before <zone> <- mag
before <zone> <client> hla
before <zone> <gateway> Wkm
before <zone> <host> fdk
before <zone> <outside> bji
before <zone> <own> dle
before <zone> <server> dap
before <zone> <zone> jZk
behind - <client> nfZ
behind - <gateway> ijb
behind - <outside> mbf
behind - <own> Zta
behind - <public> fbm
behind - <server> hdi
behind - <zone> ncd
behind <client> <client> chj
behind <client> <far> hla
behind <client> <gateway> cij
behind <client> <host> aki
behind <client> <outside> mkW
behind <client> <own> dnc
behind <client> <public> fan
behind <client> <server> edk
behind <client> <zone> lZi
behind <far> <client> jfe
behind <far> <far> cdn
behind <far> <gateway> fan
behind <far> <host> fna
behind <far> <outside> gZn
behind <far> <own> cmd
behind <far> <server> eek
behind <far> <zone> iYm
behind <gateway> <client> eke
behind <gateway> <far> ape
behind <gateway> <gateway> Xpg
behind <gateway> <host> Wnj
behind <gateway> <outside> qYe
behind <gateway> <own> cnd
behind <gateway> <zone> pWh
behind <host> <far> hlZ
behind <host> <gateway> eao
behind <host> <host> lcf
behind <host> <outside> dnc
behind <host> <own> dih
behind <host> <public> bhj
behind <host> <server> Zcr
behind <host> <zone> idh
behind <outside> <client> ngZ
behind <outside> <far> peZ
behind <outside> <gateway> Zmh
behind <outside> <host> aij
behind <outside> <outside> Ydr
behind <outside> <own> dnb
behind <outside> <public> cem
behind <outside> <server> dfk
behind <own> <- occ
behind <own> <client> kZi
behind <own> <far> jYk
behind <own> <gateway> iak
behind <own> <host> iUq
behind <own> <outside> iXn
behind <own> <own> gVs
behind <own> <public> bXu
behind <own> <server> ddm
behind <own> <zone> kWn
behind <public> <far> odb
behind <public> <gateway> dbo
behind <public> <host> jXm
behind <public> <own> eqY
behind <server> <client> lcf
behind <server> <far> hkc
behind <server> <gateway> cco
behind <server> <host> hla
behind <server> <outside> dkf
behind <server> <own> emc
behind <server> <public> fkd
behind <server> <zone> ogY
behind <zone> <client> lhb
behind <zone> <far> bnd
behind <zone> <gateway> agm
behind <zone> <host> fje
behind <zone> <outside> Wre
behind <zone> <own> eld
behind <zone> <public> dkf
behind <zone> <server> adp
behind <zone> <zone> Ymi
is <- pXg
is <client> kee
is <far> ejf
is <gateway> eek
is <own> dnc
is <public> Zhm
is <server> bZs
is <zone> lcf
left 2 kdf
left 3 idh
left 4 dih
left 5 bki
left 7 dnc
left 8 jkZ
nth 0 mga
nth 1 hmY
nth 2 cii
nth 3 dYr
nth 4 bYt
nth 5 gRv
nth 6 bWv
nth 7 Vdu
nth 8 gWq
of 2 nmT
of 3 gdj
of 4 cem
of 5 dbn
of 6 edl
of 7 Zgo
of 8 Vip
of 9 gUt
with <- cod
with <client> Qjt
with <far> dZr
with <gateway> kfd
with <host> fam
with <outside> bhk
with <own> lOt
with <public> lZi
with <server> hjc
with <zone> Zli
`;
