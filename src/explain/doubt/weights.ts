/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
' , kggfff
' -a cgheij
' -i egfglf
' <n> tehgba
' <own> kggfff
' from ggdgle
' ngeghZ
'connection mhgcgc
'connection refused' nhgchb
's <n> jlggcc
's <service> lhceie
's fault nefehd
's inside jifffe
's jkdafi
's own dogcka
, <client> megfja
, <far> udfffY
, <gateway> nefffe
, <host> mbeckh
, <n> qffecd
, <outside> lagdnc
, <own> cofkbe
, <public> ibenef
, <server> ldieff
, <service> kdkefe
, <zone> ggfgpW
, ack kffgfe
, all imZmdb
, allowed jjfeeg
, although nefgfd
, am lecgif
, and ffegbq
, any dmeYng
, anything efffmg
, approved chdgcq
, are peaedl
, as hpgbfc
, blocked negdff
, but oefeff
, by hteZed
, can pbcdnb
, change jffffg
, client lffgfe
, coming qcddgg
, connection qffffb
, conntrack igeedk
, correct medebl
, could ffeimc
, curl mggZgg
, customer jbidfk
, dead ogefde
, destination sZefhd
, dggfjh
, do ndaeii
, does iXcngk
, don't jZfmff
, dport seddgc
, dropped qffaeg
, dst odfdgf
, e gdocgf
, established dggfji
, every ohedfc
, everything idhcii
, explain Ygiego
, fine kfgfff
, for fkalge
, forward lgdfgf
, foxmail kfgggd
, from mpffZZ
, full fflgfe
, get uccgfb
, gets tagYgh
, given nfebZo
, going pdhdcf
, got nedfeh
, hairpin oefgfd
, has qgfded
, he leffeh
, help qcdidf
, how leiech
, i mkfdag
, i'd ogfagf
, i'm mhgdfd
, id lfgfff
, ideas mbgggg
, if erdegc
, in kefefh
, inside ipecdf
, ip jgggfe
, is kddefl
, isn't ngeeaj
, it sdfcYl
, it's eegffm
, item mogddZ
, its ggfefk
, just gfeiej
, kindly obfggf
, length lggffe
, like jdekff
, line hgddbp
, list hiamgd
, mail sfgfeZ
, make jgfgff
, meaning lcfgei
, my mdfefh
, need lehkZe
, never mffeci
, no onfaeb
, nobody kfeefi
, normal kgggfe
, not glfdge
, nothing pefgcf
, of gbmcii
, ok oegfec
, on qlfada
, one lifdfd
, only Zncigi
, open pidVhh
, options jggfgf
, or kXejme
, our qfbdgf
, outlook lffgfd
, over ogegec
, pass kgfgff
, passes rffffZ
, permitted pedgef
, ping hbffeo
, plain mfefdh
, please jgdled
, pls ncgdfg
, port mfjjcZ
, possible lefgff
, quick fblmcf
, reachable shbded
, right qdidah
, rst gfgffj
, same kbgekf
, say jfjfef
, says ocgggd
, seq kggffe
, she fegffl
, should neegef
, so pjjhZX
, sorry nhheZg
, source xZhfdZ
, step ngggeb
, still nedcdk
, straight ilgeec
, syn rgffda
, target pdeege
, tcp rfgefa
, that mcfbcn
, that's peeeef
, the lgcgdi
, then gggjja
, there kdfegj
, they fafijk
, they're Whddfw
, thoughts eeffeo
, three jgggef
, thunderbird nfffde
, thx hnfVbp
, ticket fjdcbp
, to pfegce
, udp pefedf
, unlike gffgao
, user jgfgge
, verdict mbehgg
, walk meddfk
, want oecefh
, we mcfcel
, we're hggddm
, what cbkfnf
, what's ieihcg
, whats ndgddi
, when kgehfe
, where jVllgf
, whereas lfggde
, which acqmdd
, while ndfffe
, who jchYnh
, why mdfcej
, will lfedif
, win kgggfe
, with dZnkgg
, works kffffg
, would jchdpa
, y oaggff
, yes kbrcfb
, yet pgfgcd
, you lffZfk
, you're hdgddn
, 一 lffgef
, 下 efhbfo
, 不 hpfcfc
, 丢 negedg
, 中 fgglfe
, 为 pahgUo
, 之 mhdcqW
, 人 lgffge
, 什 pfdfge
, 今 ffgeem
, 从 idgnhZ
, 他 jfeggg
, 会 hcifig
, 但 nefgfd
, 你 cegdhm
, 写 hfelgd
, 出 kfbjeg
, 分 ejmffb
, 列 hhjhga
, 别 lgegci
, 到 wffbgX
, 加 chghle
, 包 mhdeef
, 只 kffgYm
, 可 pedggd
, 后 dehlfg
, 周 fkedfj
, 咋 pdgfdd
, 哪 fgdgmd
, 啥 lgfffe
, 回 lfffff
, 在 jffeif
, 地 kfgefg
, 它 ndcfdk
, 安 sdYigf
, 客 jgggge
, 对 mdlahe
, 帮 jYgggl
, 开 peggdc
, 快 cfgbgq
, 怎 ggfgbm
, 急 fdgefo
, 想 rbgffc
, 我 hbfjhg
, 把 dggfnd
, 报 glgeff
, 拉 lfdgfe
, 按 pYgggf
, 换 kgefhe
, 提 lefgff
, 收 mdeedk
, 改 heffjf
, 放 lffdhf
, 数 pgefed
, 明 efgggk
, 昨 lfgggb
, 是 kefdck
, 最 pfgbeg
, 有 cnhdfg
, 本 pdfgfc
, 来 pdbfhf
, 正 ofhcdf
, 死 jffggf
, 求 mgfgde
, 没 lfgdZl
, 浏 jfgfff
, 源 offfbg
, 然 kggfef
, 现 heeflf
, 用 keegei
, 由 kffgfg
, 目 qffedd
, 直 mgfgfc
, 看 idfeem
, 真 ngegfc
, 端 nefgef
, 第 efffij
, 等 lddjge
, 策 nffgde
, 结 nffeeg
, 给 hmddcj
, 网 jgffgf
, 能 pbjgkV
, 行 rcecff
, 要 obXogd
, 规 leffeh
, 让 lddhck
, 说 mfggfd
, 请 hcjhej
, 谁 hbgdng
, 谢 ijddZo
, 走 kfgefg
, 跟 jefddl
, 过 lfgfef
, 还 eofglW
, 这 igjagi
, 进 rZgefg
, 连 qefcfc
, 通 vchcfY
, 那 kdcjgf
, 都 dkadng
, 问 ngehgb
, 麻 hlgehb
-> <client> ofeffd
-> <far> rffgfZ
-> <gateway> oefged
-> <host> mfhbjd
-> <outside> lefekc
-> <own> sYhZhh
-> <zone> uccghZ
-> nZfalj
-a dffegm
-a postrouting eeeedq
-a prerouting ffgeij
-d <own> ffgfhj
-d efgelg
-e kfggfe
-i , kffgYm
-i <client> kgfgef
-i <outside> Zfffoi
-i <zone> bhffhk
-i Zgffjm
-i forward aeehfq
-i like ffggan
-i on geffap
-i prerouting dehccr
-j accept effehl
-j accept' cgheij
-j dffehm
-j dnat efgfij
-j drop effgjh
-j log ffggfj
-j masquerade ffeekj
-j reject efegjj
-j snat cfggik
-j tcpmss ffgfel
-k odgffb
-l jgggff
-l 抓 nfggfc
-l 里 jgggff
-m ffgehj
-m limit ffggfj
-m tcp efgehj
-m udp fffgel
-o <outside> cieeil
-o <zone> gggglc
-o chfejk
-p <n> rdegdd
-p dfgejj
-p tcp efgeij
-p udp egffcp
-s <far> efgffl
-s <zone> cffgij
-s cggghj
-t dffiih
-t nat dffiih
-w ggffjf
-w net ggffkf
: $ hegefk
: ' kggfef
: -a fffeki
: : qfffdc
: <client> rfhfda
: <far> oeggfc
: <gateway> kieehe
: <host> gkffef
: <n> gafidp
: <outside> vbgcdd
: <own> tgegdZ
: <service> ncgcfi
: <zone> tcegcd
: a pbgghb
: any efhepa
: can fdhegl
: cannot pffdgd
: cd jgggge
: connect mefffe
: connection kfffff
: could sYffff
: couldn't kgfgge
: curl kffggf
: do qedffd
: does gcccpk
: drop kfefkc
: errno kfffgf
: forward lgefbj
: from flhdgf
: github edhbhn
: if vfgUfe
: in ldggff
: input egggkf
: ip kfggff
: iptables fffgcn
: ipv jfggeg
: is pefgfb
: list Zhmkgc
: martian lfggee
: may maggdj
: nc ldfggf
: net pggehY
: no pceege
: open qeedfd
: outlook kggeff
: permitted pdehcf
: please Znndee
: port fgcrdc
: reachable okbddf
: relay kfgggd
: s mgfffc
: src 0bfefU
: tcp lffffe
: the pecfdg
: timed ldgfgg
: to cfhnhd
: trace kgggdg
: udp kgfgff
: unable jefggg
: user lfggfd
: users pgefgc
: we ieejfg
: what dhhlia
: which ahmjgc
: who bwegcb
: why mdgaig
: will mecfgh
: would icfeod
: 从 fdgleh
: 我 femjec
: 能 aycZeh
: 连 kfeggf
; does pZcghh
; lfgffg
; the lfcldd
; what beggfo
; will jfgfff
<- tcebff
<client> $ nhaigb
<client> , mfkafd
<client> -> ogefha
<client> : legfff
<client> <client> pfffec
<client> <far> oggedd
<client> <host> mfgffe
<client> <n> rffeeb
<client> <own> pegffb
<client> <service> ldfgic
<client> <zone> ngefgd
<client> ? laboff
<client> able qfefdd
<client> allowed rdgbfe
<client> and tagffa
<client> are hgfhkc
<client> at tbgfce
<client> be nfhejZ
<client> blocked mffffd
<client> by lgeegf
<client> can sdeeha
<client> can't sagfcf
<client> cant qegdgc
<client> connect ifffje
<client> curl ngfgfc
<client> do kdhfff
<client> does qffdfb
<client> dst kffffe
<client> finally ggggje
<client> for lfeedj
<client> from pefgae
<client> get rcfcnX
<client> gets reffgZ
<client> going ieggma
<client> have mXtdcd
<client> hit xbhadc
<client> i kggggd
<client> in fdggne
<client> instead gfbfpe
<client> is mfjffb
<client> it lfffff
<client> just ldfggf
<client> keeps lggggc
<client> len jfggff
<client> listens nffgfc
<client> make peffdf
<client> must lgffff
<client> needs mfgffe
<client> obgehe
<client> on oZfagm
<client> open wahcfa
<client> opens mfgbgg
<client> or gbguhW
<client> out mfhbZm
<client> over nfgfbg
<client> ping nffffd
<client> port uchagb
<client> pulls kfffgf
<client> pushes ohfgeb
<client> r lfggfe
<client> rather eiebqd
<client> reach dcgemi
<client> reports mgfffd
<client> runs mgfegd
<client> s kggffe
<client> says jggfff
<client> scrapes mffdfh
<client> sends lgfeff
<client> should nffgfc
<client> shows kfgggd
<client> since jgggge
<client> sport kfffff
<client> still ghehma
<client> talk mZggqX
<client> talks tdfgeZ
<client> tcp lffgff
<client> the mggfee
<client> then egfglf
<client> to sdfdia
<client> towards rfgcec
<client> udp qefhdb
<client> use gfncff
<client> wants nfedfg
<client> when rfbeef
<client> who hlffhc
<client> why kgggfd
<client> will mggehb
<client> with nfgfdd
<client> would mhfbgf
<client> 上 odejdc
<client> 会 ngegee
<client> 作 ocfgff
<client> 出 ngfYjf
<client> 到 oafdgi
<client> 去 pgegbf
<client> 发 lgffef
<client> 吗 leegff
<client> 就 fgggjd
<client> 开 weeYhb
<client> 往 ngfefd
<client> 想 lffgff
<client> 打 ofefhb
<client> 拉 jfeefj
<client> 收 nfffgc
<client> 是 ofegfd
<client> 有 nYdpfc
<client> 来 mffggd
<client> 用 mggfee
<client> 由 oefgcg
<client> 的 rcgefd
<client> 给 nfggfc
<client> 能 hejdei
<client> 行 mfggcf
<client> 被 rdfhcc
<client> 要 mgggde
<client> 访 mafgfj
<client> 走 lgffdg
<client> 还 agggpd
<client> 这 oilZdb
<client> 连 sdfgda
<client> 通 jgggfe
<client> 那 neegfe
<far> $ nddhhd
<far> , sfhdbc
<far> -> nggdgc
<far> -j afgglh
<far> -p fgfgdl
<far> : jgggge
<far> <far> ngfgfb
<far> <n> kffgid
<far> <own> mgfffe
<far> <service> sgfcdc
<far> ? ebffkm
<far> a nggfdd
<far> able vadhgZ
<far> allowed lgfgdg
<far> and nggedf
<far> be udggXf
<far> by kffebk
<far> can 0Veffa
<far> connects rhgace
<far> delivers pciedf
<far> does sfgccb
<far> dst kgggff
<far> for regdde
<far> from jbemge
<far> get vUhacl
<far> gets oeffed
<far> hitting oggddf
<far> in pahdgf
<far> is nfffee
<far> let jggfff
<far> make ngggce
<far> ok oaghfe
<far> on kdffif
<far> our pfbjdd
<far> over jfhhkY
<far> pdfche
<far> port rehheX
<far> r keggeg
<far> reach nbfekd
<far> right ffffgk
<far> s kfffff
<far> says nffefd
<far> see jfgfhd
<far> sport kfgffe
<far> still afhhqb
<far> tcp nqdcca
<far> through nfefhd
<far> to pegffb
<far> udp offffc
<far> wants mdfffg
<far> will mggfhb
<far> with mgefdg
<far> would qcgcge
<far> 不 pgggea
<far> 会 kfdfig
<far> 做 oefeff
<far> 到 kfgcfi
<far> 发 phfaeg
<far> 吗 hffglc
<far> 想 leffge
<far> 打 rhaedg
<far> 用 ldfggf
<far> 的 mefggc
<far> 能 pgfgdb
<far> 要 redfce
<far> 访 qegbdg
<far> 还 ZhghsY
<far> 连 pagifd
<far> 通 sbcgee
<gateway> $ ffhkdf
<gateway> 's jmedhb
<gateway> , pkYhde
<gateway> -> ofgefc
<gateway> : jefgjd
<gateway> <gateway> qegddf
<gateway> <n> hbeecr
<gateway> <service> jiegfe
<gateway> ? qdaeif
<gateway> allowed pcgiga
<gateway> as mZndff
<gateway> at kdfchj
<gateway> be ljffbf
<gateway> blocking rgaggc
<gateway> box qfhbfc
<gateway> config gVggfs
<gateway> do mhfefd
<gateway> does ifgfjd
<gateway> doing lggggc
<gateway> drop ngggdc
<gateway> eating oefgfc
<gateway> even ndffef
<gateway> forward lfbjgf
<gateway> forwards gfcnhe
<gateway> from ndeepY
<gateway> in oghgcb
<gateway> is ocfcfi
<gateway> itself ophebV
<gateway> jgefdk
<gateway> last baklgi
<gateway> let sffgca
<gateway> lets megggc
<gateway> letting nggcfe
<gateway> ok pfhgdZ
<gateway> on Xgddno
<gateway> open poeTib
<gateway> or jghhce
<gateway> out kcggif
<gateway> pass jgggge
<gateway> ping rhafgb
<gateway> port kcfhma
<gateway> right ehmYek
<gateway> shows jgggge
<gateway> to tcdhfb
<gateway> why tffefY
<gateway> would jgeeje
<gateway> 一 hgatgY
<gateway> 上 gfclhf
<gateway> 丢 nffgfd
<gateway> 之 mdgddk
<gateway> 会 nffeef
<gateway> 吗 rcechf
<gateway> 对 jTgnjg
<gateway> 拦 qefgfa
<gateway> 挡 sgfffY
<gateway> 放 kegffg
<gateway> 是 hgheck
<gateway> 有 gdhdgl
<gateway> 本 okhefV
<gateway> 没 kfggfe
<gateway> 的 hmecdi
<gateway> 给 kgffff
<gateway> 自 oifgda
<gateway> 规 kegfeh
<gateway> 让 mffeff
<gateway> 这 ndggde
<gateway> 通 jffggf
<host> $ njcpaW
<host> 's jhdgbl
<host> , jidegg
<host> -> rchcde
<host> -a gggguS
<host> -j agggrb
<host> -o fggglc
<host> : hjejha
<host> <- sahgbe
<host> <client> qfgbfd
<host> <far> mfffdf
<host> <host> jkbkeb
<host> <n> qfcfgc
<host> <server> iqhZah
<host> <service> refega
<host> ? kgcsjQ
<host> able uXffge
<host> after cgghqZ
<host> allowed oehggY
<host> and raggbf
<host> are dacrhh
<host> as mcfapd
<host> asap dfhgdn
<host> at gigcek
<host> be mfgfee
<host> besides lsfaca
<host> box ifelcg
<host> by keZfgn
<host> can seebhc
<host> can't kfhfgc
<host> deliver lgggdf
<host> direct kggffe
<host> directly lfecna
<host> dnat fghejf
<host> do dcWxck
<host> does nfgcja
<host> dst kfgffe
<host> echo nfgfee
<host> exposed drZmag
<host> for gbedjn
<host> from pYeeih
<host> get wbiffW
<host> has jchdem
<host> have gdmmdb
<host> host nfZgfi
<host> i gehpae
<host> ifckfg
<host> in nZecod
<host> ip neggbg
<host> is oUeZnl
<host> itself hbmeck
<host> just mfgfef
<host> machine igblfe
<host> must qfedfd
<host> needs mdgjfc
<host> now Zghcoi
<host> ok pefgec
<host> on kggaih
<host> open pcccfj
<host> or dggnZj
<host> out keffkb
<host> over odfebj
<host> pls kefcgk
<host> port smgagV
<host> ports obdemc
<host> postfix jgggge
<host> published eZeuhc
<host> reach oefgfc
<host> reachable gqZmfY
<host> rules gagekl
<host> s kggfff
<host> see yaiWed
<host> send ofgefc
<host> sends nggdee
<host> server's ilajee
<host> servr hmfdfd
<host> should pefagg
<host> sport lfffff
<host> srever iYnmfb
<host> still fegekh
<host> talk reefhZ
<host> tcp ndfdgg
<host> the kggfdh
<host> then ggggoZ
<host> through xXgega
<host> to sbhega
<host> wants sdhcfb
<host> what cleelf
<host> will ifggmZ
<host> with jdfgna
<host> without peegcf
<host> would efggle
<host> 一 mgchgd
<host> 上 jmbcdj
<host> 不 oehZhe
<host> 主 oehfbg
<host> 么 pedfgd
<host> 了 dgffmg
<host> 会 mfbekf
<host> 做 fddoid
<host> 出 lbhdhh
<host> 到 tdhbec
<host> 发 jXemig
<host> 吗 pafbdm
<host> 对 dmWojc
<host> 就 lfehgd
<host> 往 schZhe
<host> 收 lefgff
<host> 映 ggbmgf
<host> 有 kfdlfc
<host> 本 eciddr
<host> 的 jhfide
<host> 能 wXhYkd
<host> 自 keffhf
<host> 行 mfgeee
<host> 被 kfamfe
<host> 要 jggfhd
<host> 走 tffXeg
<host> 还 kdcmhd
<host> 这 ibelfh
<host> 连 ngefdf
<host> 通 rfgeea
<host> 那 piggba
<host> 都 igdqbd
<n> $ jjeXcp
<n> , kgegic
<n> -> gZfbmo
<n> -i dggeas
<n> -m fgggbm
<n> -p effffm
<n> -s bedgjn
<n> : icehgk
<n> ; ffffij
<n> <- lfgdic
<n> <client> nfgghZ
<n> <host> regZfe
<n> <n> aafggu
<n> <outside> mcgkdd
<n> <own> yZfaiZ
<n> <server> sfffea
<n> <service> lggffd
<n> <zone> pcgcgf
<n> ? kkccfh
<n> a jfgggf
<n> aa jfggff
<n> ab mggfcg
<n> about gffdfm
<n> above ibhcsZ
<n> against oeddcl
<n> allowed iZhgdm
<n> am oeehXk
<n> and lfeclc
<n> any ifgenb
<n> anywhere enedei
<n> are ofedfe
<n> as meghgb
<n> assured lfffff
<n> at nmeXjb
<n> be gegghj
<n> before bgffeo
<n> below gegdqb
<n> blocked lgegfd
<n> by mfgdlZ
<n> bytes jfgfgf
<n> can eheejj
<n> ccc mfffgd
<n> change ffeecq
<n> client kffgff
<n> close mffffe
<n> coming uebZgh
<n> connect jfgggf
<n> connection kfgfff
<n> could igfdjg
<n> curl pgfggZ
<n> days jjfefe
<n> directly ofggjX
<n> dnat Zeghlj
<n> do fffdfo
<n> does ifedoc
<n> dport kffffe
<n> drop fgfgcm
<n> dropped qfbefe
<n> e jfgggf
<n> end eqfibb
<n> established lfffff
<n> example mggggb
<n> explain jffefh
<n> failed kgffff
<n> ffecjk
<n> for obfame
<n> forward fdfflh
<n> from pUekek
<n> g mcffgg
<n> get daefev
<n> gets jfdemd
<n> goes hfegmc
<n> good lefgef
<n> h nffdib
<n> had dcfhof
<n> has fkefZn
<n> i jeejhb
<n> if fbgfpe
<n> in lchZmf
<n> into jaefeo
<n> ip hggfjd
<n> is hcegmg
<n> it offecg
<n> just mfggfc
<n> k kdgdek
<n> last efggfk
<n> like bggflh
<n> look gffgan
<n> lost dgffpb
<n> mail jgggfe
<n> make hggalg
<n> mark kfffff
<n> match fggfgj
<n> milliseconds lgfeff
<n> min eeffjj
<n> minutes ncgchg
<n> no kffgeg
<n> node oafhgf
<n> of ncaegl
<n> off ijfeef
<n> ok qbeegf
<n> on ijmchZ
<n> only mfgfgc
<n> open mpXrbV
<n> or iifdje
<n> out pffgec
<n> outbound pegdfd
<n> packet jgfgge
<n> please icfclh
<n> pls obfhak
<n> pm gdgfcp
<n> port pcaheh
<n> postfix kgggfd
<n> proto lgfgfe
<n> published picfec
<n> quic xecUgi
<n> reach ebhbcw
<n> reachable imdegd
<n> relay qegcee
<n> reporter lfgfgd
<n> rule defgnf
<n> s jccdgo
<n> safe gegefl
<n> says hfgfcl
<n> seconds mggfde
<n> since nfgged
<n> so ifhfjb
<n> src jfggff
<n> syn jgggff
<n> tcp kjgieY
<n> that pdfche
<n> the mdfgci
<n> then bgfgpe
<n> this jfffie
<n> through pmfbbc
<n> thx ngffed
<n> times mfgcgf
<n> to hddUnr
<n> towards njebff
<n> trying jefggg
<n> udp qefegb
<n> unreplied kfffff
<n> use kfffff
<n> using rbefee
<n> via nedgef
<n> was ifggid
<n> were Yehgmi
<n> what fefdog
<n> what's igfdek
<n> when agffpg
<n> which adhnjf
<n> who dchpka
<n> will offcff
<n> with ekbelf
<n> works oeefgd
<n> would ldgelc
<n> x kgggge
<n> you pdhdgd
<n> 一 oefffc
<n> 上 lfgeci
<n> 不 ocfgic
<n> 两 idgenc
<n> 为 lhgedg
<n> 了 Xrdekg
<n> 会 eemmcc
<n> 出 pdffde
<n> 到 eeYqan
<n> 发 kdgfie
<n> 口 lcilbc
<n> 只 erhaed
<n> 可 mdeggg
<n> 合 hgecar
<n> 吗 yZdcfd
<n> 和 sdgdga
<n> 啊 pkcefa
<n> 对 uibVgg
<n> 就 ngfged
<n> 帮 gffegk
<n> 应 kafmfe
<n> 开 bdZpgl
<n> 打 jgfafl
<n> 拉 kgggfe
<n> 换 Zgggpd
<n> 收 nefefe
<n> 改 fefdil
<n> 放 ndfecj
<n> 映 jNXrmo
<n> 是 jhcgla
<n> 最 qeedff
<n> 有 joceah
<n> 没 oghage
<n> 的 eXgeir
<n> 看 ffggek
<n> 端 nnZafg
<n> 管 ijeggd
<n> 能 gWgXix
<n> 行 affeni
<n> 被 kgggde
<n> 走 lfhfef
<n> 转 Vmetga
<n> 还 Zjgkie
<n> 连 nefbej
<n> 通 nedadn
<n> 那 gefgkg
<n> 都 dqeZhh
<outside> $ qffaib
<outside> ' egfgle
<outside> , qcjedd
<outside> -> rcgcgd
<outside> -d ffgden
<outside> -j eeeehm
<outside> -p egfeji
<outside> : sddede
<outside> <far> oefecg
<outside> <host> udebcg
<outside> <n> ncfehf
<outside> <outside> sdgZff
<outside> <own> jdgbmg
<outside> <service> gecqhc
<outside> ? pfbgee
<outside> accept egdhkf
<outside> access slcZfc
<outside> and vahbcg
<outside> at qiebdf
<outside> be vecebe
<outside> but neggec
<outside> by lfgggd
<outside> can oekedb
<outside> client lfgfdg
<outside> clients fegfkg
<outside> connects oegfgc
<outside> could pahibf
<outside> does ocfbjg
<outside> for occjff
<outside> from dgefoe
<outside> get nYlrZZ
<outside> gets jlbkZg
<outside> hit jldege
<outside> host qdcfeg
<outside> i nfgdgd
<outside> idihjb
<outside> in hkddei
<outside> it odgeib
<outside> it's lffggd
<outside> like jdfgld
<outside> off fgggjf
<outside> oif jgggeg
<outside> ok mfehcg
<outside> on fVmmhf
<outside> open tbedeg
<outside> opens kegfff
<outside> or vcfcce
<outside> out fffglf
<outside> over legfgf
<outside> ping pegbgf
<outside> reach fklhad
<outside> right qanlbV
<outside> see iqaaje
<outside> side ilfgec
<outside> still hjddmc
<outside> straight lfdggf
<outside> tcp jccejj
<outside> that hmchZk
<outside> the ndegff
<outside> then efggjf
<outside> through oTnldc
<outside> to pZffbl
<outside> udp pcgfef
<outside> users ndgedh
<outside> were bggfof
<outside> who yYgWfh
<outside> with fdileg
<outside> would heildc
<outside> 上 qYgbdl
<outside> 了 jcoala
<outside> 会 fhggkc
<outside> 出 jdceki
<outside> 到 oYeimZ
<outside> 去 gdfgpc
<outside> 发 mThlhh
<outside> 可 vXffgb
<outside> 吗 ndgeja
<outside> 客 mWhflg
<outside> 就 mfeffe
<outside> 开 ilkgaa
<outside> 打 pZghde
<outside> 扫 hsafce
<outside> 收 oagfgf
<outside> 是 nfegZi
<outside> 有 rdfXan
<outside> 来 lgcmdc
<outside> 正 mcggeg
<outside> 用 jdfmgb
<outside> 的 jcklfZ
<outside> 直 yeWdeg
<outside> 能 rfhlbV
<outside> 访 kjbjlW
<outside> 走 pbhfcg
<outside> 还 aggfqd
<outside> 这 sdbcie
<outside> 进 iVklhe
<outside> 连 qebifc
<outside> 通 qedgde
<outside> 那 lcegnb
<outside> 都 flYnge
<own> $ mkahde
<own> ' lggffe
<own> , ihgnYe
<own> : legfff
<own> <client> lfgffe
<own> <far> meffff
<own> <n> lqhedV
<own> <own> lffgfe
<own> <service> jmgWkd
<own> ? fqbfib
<own> actually gkfide
<own> after ggffke
<own> and emciff
<own> answer jlhcfc
<own> any pafalf
<own> are Yghnhg
<own> as mdejfe
<own> at gYhkmd
<own> be mnhcbb
<own> come pdhcgd
<own> coming qgdYig
<own> connect kfffgf
<own> connection kffgff
<own> die hhcepb
<own> do nbeidh
<own> does jheifd
<own> doesn't jihegd
<own> dport rbggdd
<own> dst mfffff
<own> end ncikbc
<own> ends Sgjoji
<own> every kfgffg
<own> failed mffeff
<own> for kbcjgj
<own> forwarded thYkeY
<own> from rZnYlY
<own> get pjYlgX
<own> gets befkqa
<own> gives jggfgf
<own> go njdicc
<own> goes kZfnhc
<own> i oggdfc
<own> if Yfhhtb
<own> in pdgfed
<own> into kfgfff
<own> is mjalbc
<own> it xbfYee
<own> jhdhhd
<own> just pgffce
<own> land ebgofg
<own> make pfffbg
<own> never kmeedd
<own> no thfbeb
<own> not pbffhd
<own> ok dqedlY
<own> on jibdih
<own> once edehmf
<own> open oiZocZ
<own> opens mdhhed
<own> or segbiZ
<own> over ihdhkb
<own> please jlfhdc
<own> pls ncghfe
<own> port lZeiej
<own> prot ilhdgc
<own> reachable knbdhc
<own> refused mdfgfg
<own> s kfgffe
<own> should mfeffe
<own> since jkeegd
<own> smpt hneegd
<own> sport kffffe
<own> start egggld
<own> still aggeqf
<own> survive chgfoc
<own> tcp kdfljZ
<own> that gmWqee
<own> the mbfflb
<own> then kgfZlf
<own> timed jfggff
<own> times ncffge
<own> to jadYom
<own> udp scgfgZ
<own> usable fofahf
<own> was nfggfc
<own> what jegjdf
<own> when jneejX
<own> where sZhfcf
<own> which ujeZdb
<own> while nfgfbg
<own> who elfide
<own> will ncffgf
<own> with jecekh
<own> work olbamY
<own> works jjfeef
<own> 一 reffeb
<own> 上 YndsfZ
<own> 不 dffgmf
<own> 为 vffgfU
<own> 了 afhcll
<own> 会 uicZga
<own> 到 jnebib
<own> 发 hSgvka
<own> 后 adiohe
<own> 吗 gkZbgo
<own> 对 fccohh
<own> 就 cgfgqc
<own> 打 oedgff
<own> 报 kfffgf
<own> 映 TVgzki
<own> 是 gffgmd
<own> 最 gaeohe
<own> 有 ogYkfe
<own> 没 qgeadg
<own> 的 jfefie
<own> 端 joeggX
<own> 能 scfemV
<own> 行 hfgfje
<own> 被 pgggfY
<own> 走 scfffb
<own> 超 lgfgfd
<own> 转 rMejmh
<own> 还 ddhdin
<own> 这 bjfiek
<own> 连 mfffgd
<own> 通 hkbckf
<public> $ lhdhfe
<public> , hcmjce
<public> : jajlgc
<public> <own> ndkfdd
<public> ? ikdhmX
<public> and edeohf
<public> khjjab
<public> of laZpgg
<public> on wbehgW
<public> 上 defwhV
<server> $ fejmdc
<server> , lbfkge
<server> : kfffff
<server> <client> sfggba
<server> <host> negdgd
<server> <own> mffffe
<server> ? epddak
<server> at pffcee
<server> has mfffge
<server> higiaf
<server> in offefc
<server> is igekgb
<server> on mfgahf
<server> 主 ragdgf
<server> 写 jfgfgf
<server> 地 oeefdf
<server> 填 lffffe
<server> 是 jfggge
<server> 有 ZQhykg
<server> 的 hhVnfj
<server> 能 pbfffe
<server> 自 uXegfd
<server> 要 qbgdge
<service> $ neekgZ
<service> , kllceY
<service> : hogZhd
<service> ; odfggd
<service> <client> kgggfe
<service> <gateway> jfheff
<service> <host> ofifhY
<service> <n> iielag
<service> <own> jmfgbe
<service> <server> qagfge
<service> ? hkhegc
<service> against qffdfd
<service> and medckf
<service> anywhere dvgaiX
<service> at mmehdZ
<service> broker nheeee
<service> by kffgge
<service> client pfbchg
<service> connect jggfff
<service> connection maefle
<service> connections oegdgd
<service> daemon khgdge
<service> dnat aeefph
<service> does mffeff
<service> exposure fnhdfc
<service> for gfcehm
<service> forward Xdhfml
<service> from iidhla
<service> host lgffee
<service> in iegbgl
<service> into qheegZ
<service> is kkbghe
<service> just legggd
<service> mjfdgc
<service> of kjdXme
<service> ok mcffma
<service> on kjYkjb
<service> onto nfegcg
<service> open inefdc
<service> or uZggdb
<service> out nadilb
<service> over jphaga
<service> pointing ffgffl
<service> polling lagggg
<service> polls refahc
<service> port Wgppea
<service> published iogXmY
<service> queries meggcf
<service> query mgffcg
<service> reachable kjgbff
<service> session jieege
<service> sites efefnf
<service> straight nfgecg
<service> tcp kkdege
<service> that mgfgcf
<service> through hlhgce
<service> to kfcepb
<service> udp rceffd
<service> via fddgoe
<service> work vcgecb
<service> 一 neffff
<service> 上 pdfedg
<service> 为 lgfgfd
<service> 了 fggfjf
<service> 会 phfded
<service> 到 nifZgf
<service> 发 pfeedf
<service> 吗 oZaaln
<service> 填 jdggfg
<service> 收 mcehgg
<service> 是 gseahb
<service> 有 fkfied
<service> 服 jsbZgd
<service> 查 jffggg
<service> 登 lgedgf
<service> 的 dpcema
<service> 能 ofgegc
<service> 行 jdgeld
<service> 请 ngfbfg
<service> 走 hagmff
<service> 轮 mfgdgf
<service> 进 sWgefg
<service> 连 jffgff
<service> 通 gbidgn
<service> 都 opcWdh
<zone> $ nebhhe
<zone> 's obgggd
<zone> , ljkcbd
<zone> -> lcehhg
<zone> -j egfgnc
<zone> -m fgggkc
<zone> -o ciffhj
<zone> -p fffgnb
<zone> : qghecb
<zone> <client> obghee
<zone> <gateway> uehdbb
<zone> <host> pZfehg
<zone> <n> pcfcfh
<zone> <outside> mkahde
<zone> <own> vUefie
<zone> <service> xaYhgd
<zone> <zone> mgifdb
<zone> ? jlcjiX
<zone> able qZkffb
<zone> actually fbpfhd
<zone> allowed pVphgY
<zone> and kpaddf
<zone> are vbffdc
<zone> at tZdfff
<zone> be rebhfc
<zone> box jgfgff
<zone> browse sffeea
<zone> can depjjW
<zone> can't sdddge
<zone> cannot pXghgf
<zone> cant rbgfed
<zone> client pcffee
<zone> clients nfebje
<zone> connects nfgdef
<zone> could ofdehe
<zone> directly obeggg
<zone> dnat efhend
<zone> do nffgcf
<zone> does tdghca
<zone> even sdfefb
<zone> folks kfgfff
<zone> for objXrY
<zone> from mqdZfb
<zone> get uYkbdf
<zone> gets nbmach
<zone> gives rbggce
<zone> go leidff
<zone> going dfggkf
<zone> has ucfebf
<zone> have sXheja
<zone> hit sbfgfb
<zone> hosts tdegcb
<zone> i jjffgd
<zone> in jggghc
<zone> into qYffeh
<zone> ip jggfeg
<zone> is lXsede
<zone> just mcggfg
<zone> lan oefggb
<zone> laptop peffbg
<zone> last ldegdj
<zone> lose ghhgpW
<zone> machines liegee
<zone> make cffhnf
<zone> may pbgffe
<zone> mgicfc
<zone> must qeefgb
<zone> need ngfeed
<zone> needs lgegdf
<zone> net wcbfec
<zone> network sZfgfe
<zone> not mdledd
<zone> on 1Ucfia
<zone> open qbefhc
<zone> opens sgfXfg
<zone> or iqbegc
<zone> out leggff
<zone> outlook obefgg
<zone> over nekdga
<zone> pc qfeefc
<zone> pcs pehZmZ
<zone> people kdific
<zone> permitted nfffed
<zone> ping mfffee
<zone> port neeffe
<zone> ppl ldfggf
<zone> reach pXoZlZ
<zone> rules ddcgrf
<zone> say rcegfc
<zone> says kefggf
<zone> see mdeekc
<zone> segment ichggg
<zone> send mffgdg
<zone> should kegfgf
<zone> shows lfggfe
<zone> side ieggkd
<zone> src kgffff
<zone> still ecfgmh
<zone> straight jffgff
<zone> subnet xeZded
<zone> talk qdigfY
<zone> talking hgfgoZ
<zone> that gfcfod
<zone> the rdfdfe
<zone> then Zgggqd
<zone> they pfedge
<zone> through scgYhe
<zone> thru amhfgf
<zone> to pXaekl
<zone> towards recehb
<zone> use sbiegY
<zone> user iblfgg
<zone> users gkjgcd
<zone> via uXhhgZ
<zone> wants ofbgge
<zone> what negffd
<zone> who idfhmc
<zone> wifi lcggfg
<zone> zone lcghff
<zone> 上 scdgia
<zone> 下 kfffff
<zone> 为 2XdifV
<zone> 之 reegdc
<zone> 也 digfje
<zone> 出 jegdld
<zone> 到 nYfdjj
<zone> 去 oeedid
<zone> 发 ndfffe
<zone> 可 qZghbh
<zone> 吗 sZdfgg
<zone> 和 gkegfe
<zone> 开 gnfegc
<zone> 往 pecgfd
<zone> 打 nffgfc
<zone> 提 ocfegf
<zone> 收 lffgfe
<zone> 放 rceZbn
<zone> 是 hdfhke
<zone> 机 oddgge
<zone> 查 kefheg
<zone> 段 gjegfg
<zone> 现 jcsXgd
<zone> 用 mbefke
<zone> 电 mfegfe
<zone> 的 kflfeb
<zone> 直 mefgdg
<zone> 网 sWfggf
<zone> 能 lggfgd
<zone> 访 xZikiP
<zone> 走 kffemb
<zone> 还 cfggmf
<zone> 这 jiifec
<zone> 进 racffh
<zone> 连 nlgejS
<zone> 通 lcfggf
<zone> 那 lhfhiZ
<zone> 都 bbqggf
<zone> 里 ijjefc
? -a efgfoc
? <host> nbffff
? <n> oigeea
? <outside> nkdcee
? <own> obelec
? <service> ndfefg
? <zone> eieeme
? ? fofddg
? a ikdicf
? apt kfgegg
? asking jdfcnf
? auditor kdejff
? example phhfeW
? from lfgeeg
? i'm kbgfgi
? in jgggge
? is sbeggb
? it aghdgo
? it's jdcibm
? just llZgZk
? kernel jgggfe
? many hgejhd
? mar kggggd
? my hdhfhi
? need nbehhe
? nobody ebfigl
? please ickgff
? port pjcfgY
? tcp lgfgfd
? thank kggcei
? thanks mgfdfe
? the hdbnjd
? they jeffnb
? thx rfgfgX
? udp hkggee
? want ogfdfd
? we gefkge
? what ejfdhi
? whats fXhfet
? yes mfefef
? 不 dofdge
? 列 hkVnhe
? 回 offgec
? 安 iakeke
? 怎 hfeffk
? 我 jalgeh
? 有 kdgefi
? 等 rTfigh
? 给 ggbiel
? 谢 ndgggb
? 还 hgbecq
^ -a efgfR0
^ -i kabfau
^ <client> pdhdcg
^ <far> tffecb
^ <gateway> sgeicZ
^ <host> qiXnbb
^ <n> jhekbf
^ <outside> rcjmWZ
^ <own> mwYfZa
^ <public> hiYlgf
^ <server> nfeege
^ <service> vmgbXZ
^ <zone> uhkcaX
^ a nWfjhf
^ acme fffgdm
^ add adeenm
^ after fgfcuY
^ all nZlpYa
^ am qdgfec
^ an gledan
^ and kcdeem
^ any ijelbd
^ anybody jklabf
^ anyone hnbbcm
^ anything hjcrab
^ are yWcYdo
^ as ndjgea
^ assume ldffif
^ audit Zrbmga
^ auditor epfffc
^ backup kegcek
^ before ekgife
^ behind ofdegf
^ block iedago
^ by alfffk
^ can rTYedv
^ captured jfggff
^ change nefgja
^ check mjgdhZ
^ chg egggoa
^ ci pfegfc
^ client rcefhb
^ cna sWgfhe
^ compliance fcjicj
^ connection rafeff
^ conntrack kgggff
^ could lbfafo
^ curl mfgfee
^ customer hYemdm
^ dear ledkef
^ dev hfdjgg
^ did becfgr
^ dmesg jfggfg
^ dnat cZdvcj
^ do peYqac
^ does nibfbj
^ drop Zhfdph
^ dump hfbseb
^ enumerate bjdmfg
^ everyone bogfff
^ everything eYmvdY
^ explain mfgfUp
^ exposure eneleb
^ for lnkebW
^ forward dgffnd
^ found hgffbm
^ foxmail jfgfgf
^ from ngkZZi
^ git lfgfef
^ github ffgfdl
^ give fhkkdb
^ good idhfgh
^ got meehee
^ guest ddddgr
^ hairpin odgfee
^ has scchcg
^ hello iZhfgk
^ help nZeacs
^ helpdesk mffeff
^ hey lkeaei
^ hi kcffdk
^ how ggfbcq
^ hypothetically jdgaqc
^ i lYglfe
^ i'd jdiblf
^ icmp qceeff
^ if iehdrY
^ in icfgme
^ inc kfgfge
^ incident nlccgc
^ infra fegfdn
^ input egfhld
^ inventory egenfe
^ ip iggekc
^ iptables fggasb
^ ipv udddee
^ is qiYiXk
^ it kUfkem
^ it's iefefk
^ its Zfgceu
^ java jfgfff
^ just dgfecp
^ kindly gaaier
^ l ihhfWn
^ label mgfggb
^ let's fffglf
^ line gbgdct
^ list eqgjca
^ mail heSogn
^ maillog lgffff
^ masquerade agdgrf
^ may rZefgf
^ mes kggfdg
^ monitoring pfefed
^ morning pbfbdk
^ moving gbgfod
^ mx gdgden
^ my odddke
^ nat ldekee
^ nc ijfehd
^ need mhekea
^ net fgggmb
^ netops gegffj
^ new jdegdl
^ nft fgggbm
^ nginx mffcge
^ nightly jfgfff
^ nmap legfff
^ nobody imYmjX
^ noc lgfefg
^ not mbZkgh
^ nov jgggff
^ of jdqbcf
^ ok rbaeek
^ on reejca
^ once fegcpf
^ one lkdhdd
^ openssl neffge
^ our ijebdl
^ outbound negffe
^ outlook mdffff
^ pacs gggefj
^ pci dngchg
^ ping ogeffc
^ pinging lgfgfe
^ pkts ggfdem
^ plain vfeZdd
^ planning efgfqa
^ please Zcdflq
^ pls gYgbcy
^ plz rfcefd
^ port lralbV
^ ports iXgpfg
^ postfix nfefef
^ pr geecjl
^ pretend Yeklld
^ printer kchhdg
^ proposal ggfgpY
^ proposed gggguT
^ queue qegega
^ quick geeikd
^ reachability jlicdd
^ restart gcfdfo
^ review gegfZq
^ root pchgbg
^ say Zcigtb
^ security khjdjY
^ seen hemdff
^ sev indlba
^ should kfdhjd
^ show cijmce
^ since nZeggi
^ sitting hfkfgd
^ so nhhhab
^ somebody ladihh
^ someone Zddohj
^ sorry ibgmef
^ src ubegcd
^ still bZefew
^ suppose ceggrb
^ supposing Wgffsf
^ swaks kffgfe
^ swap gZhfpd
^ sysctl fefflg
^ take gbghoc
^ tcp jjgefc
^ tcpdump jgggff
^ tell okfafe
^ thanks ecgcgq
^ the mXfmka
^ thinking cfgfoe
^ this ohefeb
^ thoughts efgffk
^ threat pfgbfd
^ three egcdeq
^ thunderbird lfgeff
^ thx hffcgm
^ ticket lffgfd
^ to nakkeY
^ trace pfffec
^ traffic ldcmdg
^ trying liefed
^ two fgbfdr
^ udp nlgZfb
^ under ecfola
^ usage hbgbes
^ user qdfffb
^ users qcffhb
^ vlan ndeeck
^ walk tffdgY
^ wat hcljcf
^ we lkfZjc
^ we'd ighgkZ
^ we're hcfgij
^ what ehjdig
^ what's fZnpYg
^ whats jegmbd
^ when iffeek
^ where odcnda
^ which inZidf
^ who cseZbl
^ who's Vtfhgf
^ whos buddff
^ why kfecao
^ wich dillcc
^ will nffibe
^ with ahfhuY
^ without bcggub
^ would ecebrh
^ wtf iggfbl
^ wy odfegf
^ yo pagfci
^ zabbix dfhdgm
^ 上 fcfcer
^ 不 rbdbek
^ 中 hdfdfn
^ 为 qZfeej
^ 交 lgggcg
^ 今 jdeebp
^ 从 sUkech
^ 你 gfedfn
^ 值 lggggb
^ 假 dgghpa
^ 公 gZimgf
^ 内 qdclgZ
^ 准 ggggje
^ 凌 pegfga
^ 列 eicmff
^ 刚 gfeffm
^ 删 cdheog
^ 加 deegng
^ 去 fefgkf
^ 发 jfXrfd
^ 同 lgggfd
^ 哪 guahdZ
^ 在 jdjdbl
^ 备 fehfem
^ 外 kefgfg
^ 大 nggcde
^ 如 ceggne
^ 安 fijdff
^ 审 mggegd
^ 客 mfgfgd
^ 对 kRuggc
^ 工 mgfgfc
^ 帮 ekfbgl
^ 怎 feddfq
^ 急 sefagd
^ 您 idcoch
^ 想 dleiic
^ 我 hgidei
^ 手 qcfffd
^ 打 Xcejpj
^ 把 dgdjmd
^ 抓 kggffe
^ 护 hfckgg
^ 按 kehdna
^ 数 hgfefj
^ 文 ggggej
^ 新 fgggbn
^ 早 kdhcej
^ 昨 idgecn
^ 有 rfbldY
^ 服 qgeffZ
^ 机 hefgfj
^ 求 ldgedj
^ 测 kfffgf
^ 源 qdchee
^ 现 hdkjYi
^ 用 megdfg
^ 监 jdldgf
^ 目 lgVqee
^ 看 fgefem
^ 站 jeihfd
^ 端 jdUvfe
^ 第 ffgdfm
^ 等 fmajeg
^ 给 hgdbkj
^ 网 hbgefn
^ 老 nffggc
^ 能 YYgdgz
^ 若 deegof
^ 要 cfkgpY
^ 规 efffWv
^ 解 ggffWr
^ 请 pjfhdW
^ 谁 f1fbfS
^ 财 fceegp
^ 辛 eegeeo
^ 这 ifdgYq
^ 邮 keedfj
^ 都 eueYfg
^ 麻 lbgddl
a <gateway> idfcen
a <outside> mgfgee
a <service> obffff
a <zone> lffgee
a ? phhgeW
a box khkeeb
a client icjdld
a colleague pbfcna
a connection llcedf
a customer jlgdfc
a dnat Yldioc
a dumb jfgegg
a forward gfdjhg
a guest mgggec
a host vagZff
a junior gggfbl
a lady leffgf
a laptop lekfaf
a legend gdedfo
a list dYmigk
a look edgfen
a machine hZofci
a minute lgfffe
a name gcgfdp
a new lfgeef
a no nmXfhd
a non dfjjaj
a packet oefgcg
a partner uedgdb
a pc laqbhc
a phone sXgdgg
a position klfehZ
a printer keghfe
a random hdhpdb
a reset mffgde
a rule eggedn
a second feeikf
a session rdgece
a syn ndhhbf
a table dlfldd
a tcp ijfeeg
a ticket kfgfbj
a timeout offefd
a udp ofcgch
a user mfhgga
a vendor hbdnWq
a way qjcchb
a working cphfed
a workstation keeghf
a yes jmnccY
ab kgggef
able fnmZde
able to fmmZde
about <service> fmaqcb
about <zone> pbeffg
about it kaelid
about klajde
about to iabjjj
above <n> ichcsZ
above edhenf
above it dfedni
above line gggfmb
accept $ gegfem
accept , Zfgfkl
accept -a eeegpd
accept : cggemf
accept <- gffffk
accept ? eccgoi
accept Yhgdqg
accept after ggggkc
accept below fggfmd
accept can Yefgjo
accept consequences gegepa
accept do gggegj
accept does bgfgji
accept for behfgo
accept from Zfggnh
accept in hghZfm
accept instead egghmc
accept is dgfgkg
accept right ggfglc
accept to fffgqY
accept what gggeke
accept would fgggmc
accept 之 ahggpc
accept 会 ggggjf
accept 删 egegpb
accept 这 ggghZl
accept' cgheij
accepted by kffgff
accepted oggfdc
accepts oceeka
access $ icqcee
access <host> jnedde
access <outside> deehil
access <own> efgffl
access ? fgoZgg
access denied megdgf
access mkiVid
access to hlhecf
accessible $ Vthcif
accessible nrhXda
according hidemc
account jfgffg
accounting effddq
acess ixeYYf
ack <n> kfggfe
ack ever kgfgfe
ack kfggff
acme <gateway> Zbgdgw
acme dehcbs
acme example jggffe
across ? mefgfe
across liffZj
action jggfbj
active kffgeg
actually Ykoibf
actually do ggebcr
actually end nofXcf
actually get gfmdfe
actually let ggcfbq
actually use fhjdfg
add -a fgggpY
add a fggbdq
add dadcvi
add the cgcgof
add this ggggqX
add 一 eeegik
added , fgghjf
added -a egggna
added fcebqh
added the gfgdco
added to dfdggm
adding -a fggglc
adding aghdrc
adding this fgegrY
address $ ocfgcg
address , kcjhhc
address <far> wgfcfW
address <host> gfgfjf
address <own> iffjef
address ? hifkfc
address do rgedga
address does pfgefa
address fgfnfd
address is nghefb
addresses hdfddp
adds bhfghl
admin megfci
adress <own> nbfghd
adress meefff
advise obgefg
advise whether obgefg
affected edefog
after <n> lfggfd
after ? fgegvT
after connect jfggef
after hZgfnh
after line fgghlb
after that fgggkd
after the iieeck
afternoon feljfd
afterwards $ fggfke
afterwards ? efhhnb
afterwards dghhna
again $ dehefo
again , behego
again pXgbfm
against <far> mffggc
against <host> qehfcc
against <own> heelfe
against the dfggfm
agent <client> mefgff
agent sfgffX
agents mgfhfc
ago gbhlgf
agree ? mfggfc
agree mfggfc
ah lcfdgi
aimed at keekdf
aimed keekdf
alert pggagc
alerts pbgeff
alive ldffhf
all $ jkfZmc
all , gkeddi
all ? occmkW
all can Wnmbgh
all dnat cccrgg
all iijmgT
all is begmgh
all of jagodd
all or pdfdfe
all port gbbrhd
all services cZjqdh
all sources fpebgf
all the fjiibf
allow jffefh
allow that lgeffe
allow 的 ngeggc
allowed $ ofgeec
allowed ? vbdedc
allowed into jjdfge
allowed jlhYfh
allowed or wYffce
allowed out xcffYe
allowed to clkWhl
allowed y rZhggc
alowed rjeaeb
already ? mddacq
already kffajg
also biaagu
also what Wiedfu
although <service> jegggg
although qbghde
always ldfdap
am $ jgggYl
am , jbbldl
am i kccehk
am kcdefl
am not jhfadm
an <outside> ndmcag
an <service> nfefee
an <zone> obheic
an accept effecq
an answer kkfafg
an attacker hXmnde
an hgijZi
an inbound qbbgan
an inventory Zgkngd
an old gggecm
and <n> khcbpb
and <service> rdfbid
and <zone> lkbfge
and also hhcZfq
and back sdefdc
and by iikieZ
and does qdffah
and fhffgj
and for ejeejg
and from kuZecb
and gets mfffef
and has lehdgf
and he igggdh
and how feheco
and i kfkfag
and i'd geheek
and if ciekid
and in gfgffk
and is cgeedq
and it nffefe
and my nfeffc
and no kgggbg
and nobody jfgdgh
and not jdhffh
and nothing gfgcij
and now lggfef
and on ciYigo
and outlook pfefee
and over fhggbk
and port neeigc
and ports eeengf
and reload bfhfas
and say jcdekj
and since mfggdd
and the occihe
and their mhgeee
and then ngidbf
and thunderbird lggggb
and under kegafl
and want xYhedb
and wants iggdif
and what ggeami
and when gafcbv
and where fbhmXo
and which gkkdgb
and who fjecdo
and why hegbfm
and with chggnc
and would cfffil
anna jdgefk
annual gialhe
ansible meefge
answer $ rYffgf
answer : oddgge
answer <service> thcfbb
answer ? nckfag
answer come rehfcb
answer lhjbdf
answered by mgdeff
answered ngefff
answering saefee
answers rcameb
any $ kjffed
any <service> mgffee
any address apeegh
any chance pcffdg
any difference fchgnd
any dnat cbfpfi
any effect Zdhfsd
any host gmfefd
any idea dledbo
any ijbhnY
any machine bueZhf
any more hgggjd
any of 0chYda
any port reZkag
any reason rddfee
any rule nfffdf
any side dhgfoa
any traffic pafghd
any way lcdihf
anybody , glfegf
anybody able YvYgfh
anybody at crgdgc
anybody bygVkb
anybody on pdgbgf
anymore ggfdfl
anyone ? Whhokc
anyone Wteejd
anyone able fseehZ
anyone at bsdbgg
anything $ elegla
anything , kifjbd
anything ? YYhrfl
anything at hjclbh
anything behind Ymdhii
anything break gffeme
anything change Ygietb
anything else hZelfk
anything exposed Zpcjfg
anything fkZpgc
anything for hbgemf
anything forwarded ghgjde
anything get dkgkde
anything in nbhkbd
anything natted edhphb
anything of kZbqdg
anything on hiblia
anything or gidnbf
anything published Ydhpkc
anything stop sZhfah
anything stopping rahafg
anything that sddZfk
anything to ZYinfn
anywhere $ rZdhdh
anywhere , egaogh
anywhere ? blesZd
anywhere behind gmfdge
anywhere eocnad
anywhere on fpecgf
anywhere through ekffgf
ap mfffgd
apart dmljfX
apart from dmljfX
api tedbhc
app on pcgceg
app sagegc
append -a fgggqY
append efggxS
appended cgggmd
apply gfeepc
approval fegafq
approve it eggcgl
approve mcedjg
approved bchbev
approved by chdgcq
approved the hZhdeq
apt regddd
apt update pdhfhZ
arbitrary jbmche
are <n> redfdd
are <zone> maghkc
are able eofdge
are allowed fnkcga
are asking sbafma
are eflkbf
are exposed Zllide
are forwarded babtih
are getting doidgc
are in figdgj
are not gngdZj
are on mbffgi
are open fUopcg
are permitted brXeji
are the ifffej
are they lddcfn
are usable egldgf
are we ibffcn
are you fedcfr
around jeefkf
arrive ? iggYnf
arrive at pefcge
arrive thgafZ
arrives ndglfY
arriving ibfndf
arriving on ndeheg
as <n> gfhfmb
as a fdlhci
as far jogafc
as hjedgg
as it nkgdae
as its mgfgde
as seen oajdge
as the gggijb
as they reeedf
as things uafhfa
as well eleYjl
asap $ cfegep
asap , djhZbr
asap aggecr
ask $ kghfgd
ask ? cbZpjk
ask dfdifn
ask you gffbfo
asked for ffgjff
asked gffjic
asking $ kkedef
asking for nfjegY
asking jidife
asks : Xufeic
asks for gjgfff
asks inbhbf
assessor ikedgg
asset fcephe
asset register fdengf
assume mfkeeb
assured lfffff
assured mark lfffff
at $ jgggfe
at <client> mekfjY
at <far> pegeed
at <gateway> hdflge
at <host> igicfi
at <n> iXibkm
at <own> kfenYh
at <service> hngZjc
at ? bcljdk
at all lidjkV
at fgejjd
at github dgffgl
at it Yegnhh
at line bggcer
at me ofeegd
at my lefdgh
at tcp nkfcdd
at the fffcil
at you hgddcp
atm $ cbfohg
atm fafngf
attached gifcek
attacker jfjkcb
attacker on fXmnef
audit $ hdfjhf
audit : ngbegf
audit file bhmgfg
audit i jnVigf
audit item glgbgf
audit jkkieV
audit question fmfdhd
audit wants ehjffg
auditor asks fpdegd
auditor gkdicg
auditor is ikbncd
auditor wants gighgd
auditors fkZohb
authentication $ kfgfgf
authentication pdhdgd
authentication' kfgffg
available sbfgdd
away $ gggglc
away , Zegfpi
away ? kffelc
away jegfjc
back $ elfhcg
back , lfgggd
back : kgfgic
back ? hfjfic
back from qfegfb
back hfhajh
back out mdffff
back through mefgfe
back to qcffZi
backend jfdocd
backup <n> dcefes
backup dbfffs
backup job kfgfge
backups odcgfg
bad igadfm
badge gcnchh
bank ehfffl
banner ndffef
be able laeiie
be accepted jjfech
be answered ogggZg
be blocked kgggee
be contacted nhgddd
be different gghelb
be enough cffgnf
be forwarded liefah
be gjddlf
be let nfffcf
be open eldjhd
be reached enfeff
be so hffgcl
be the igffje
because khfdeh
because of dkcghi
because the kdgdig
become ggefle
becomes accept Zggfqe
becomes drop Ydhhoh
becomes ndfbld
becomes of qegccg
been gbifij
before $ hffffj
before , ldffei
before hegddn
before it cfhecr
before line fgggje
before the hgfcfl
before tonight's geffdo
before we hgfgkb
behaviour ? fgggke
behaviour ffggld
behind <own> jXftga
behind it faglhg
behind lafxdV
behind that fdfoee
behind the pjcgcc
behind this gvfVhe
being iifjec
believe eddjkg
belong Yfelrb
below <n> gffepc
below jdhdtV
below line fgggoZ
besides <outside> epbfgg
besides <service> dkghgf
besides dpfjeZ
best dchdct
bet hfgdgj
between <n> cdhgen
between <zone> ndffeg
between ejegWq
big ndfeid
bit qbcagk
blame ngfgce
blank nffgfc
blast jdmbmZ
blast radius jdmbmZ
block <far> dffegn
block defego
block it lgffff
blocked $ sffffX
blocked , lgfege
blocked ? nbfahj
blocked vchXai
blocking ? jffggg
blocking nfeXco
blocks ideecp
board : glggia
board ghfdjf
bond kegejd
boss is ofeche
boss jjkbgb
bot $ ffgfgj
bot , iceffm
bot ibgedo
bot 怎 eggefl
both lmffda
bottom egfdmg
bottom of efgfnd
bounce sdfdde
bounces sceibe
box $ cgfjek
box , gjbeih
box <client> mgeiec
box <host> fgfmha
box ? hknghU
box and lffcgh
box answers pcghfb
box at gdkhef
box behind pnhZbb
box besides Takyjb
box do ifemfc
box have qeWkgd
box hdencg
box in iZkehh
box is sbgkbZ
box itself qafchg
box on mrfagV
box or rahagg
branch , hhfdnb
branch gbmcem
break ? bggfpd
break anything eggdfm
break gdkbme
break if ffffnb
breaks $ iegdnd
breaks ? gfffsW
breaks gfgeqY
breaks if gggenb
breaks when gffenc
bridge oYejff
broken again cfgcgo
broken obgbbn
broker <client> mgffee
broker ogefee
browse <outside> jffgjb
browse <service> qeedch
browse peeggb
browse to lffgef
browser qdgeed
browsing ofgbkZ
build jegfdj
building jZhdfn
but does keffgf
but lZglfe
but not mcgedj
but the ifgjee
by <client> pfhcfc
by <far> vfedbc
by <gateway> kgamfd
by <host> ngjZcg
by <own> udgbfb
by <public> kZqcef
by <service> qdfdgd
by <zone> yYecfd
by a kffgge
by default fgedhl
by design ofgefc
by it jbcbhq
by its gigkde
by lffiha
by mail bhijgg
by noon flfhgd
by our peeffd
by port nfcgff
by step pgffeb
by the oedide
by way lfcgfh
by which lnefbb
by whom fodbei
bypass mghgec
bytes ifgfZn
cab at fgfgld
cab neecmb
cable eeffgm
call $ idecgn
call for hcgefm
call oWgddo
called lfefeg
caller pffefc
calling kdgbfm
calls jgfhfe
came gfffel
camera <client> ogeedf
camera ogeedf
can <client> lcgehf
can <far> seccjb
can <gateway> sdgfhX
can <host> udhghU
can <outside> tZiegZ
can <own> ipecec
can <service> bnfbgk
can <zone> uSlehd
can a kcldfe
can access iseagY
can an ogcdgf
can anybody imcdgf
can anything uecZjc
can be bncfjg
can elladh
can get knjefV
can hit lkkehT
can i jZbhhm
can it jejcdj
can nobody tWgfhc
can not qgddfc
can open iooWgZ
can people laghie
can ping fnafgh
can ppl oggdbf
can reach avgbjZ
can somebody qbpYYj
can someone jfdiak
can still jagikd
can talk bmjejb
can teh peffgb
can the iYglcl
can they lZmXkh
can u hddbgq
can use lmafjZ
can you gYglfl
can't <client> lfgffe
can't <zone> vchehW
can't connect lggggb
can't get hpcegc
can't open pdedhe
can't rgdded
cannot connect nggefd
cannot fetch jggfff
cannot open qZhegd
cannot reach mcfgff
cannot ubefga
cant <client> pbgfgd
cant <service> oeggaf
cant <zone> mdggfe
cant get scfffc
cant i mfgfgd
cant open qfffgZ
cant qbhgfb
cant send legggd
capture nfffdf
captured jfggff
captured on jfggff
card gdfehl
care asgdgd
carrier fffeeo
carry ofgeah
case jfddnd
catch rZeado
cause ? mgefff
cause nefffe
ccc <n> mfffgd
ccc mfffgd
cd : jgggge
cd jgggge
cert hdfdeo
cert on afhfgn
certificate chfceq
certificate on fefdfo
chain ? gffgkd
chain lbfgke
chains ngegfc
chance pcffdg
change $ ifeefj
change ? fgfdij
change anything fbicvZ
change board ffffgj
change for dgfffm
change gcebhp
change in cfggob
change to ffgfdm
change window gheclg
changed bdhdin
changed line geggdm
changed the hdhcco
changes ? ffeemh
changes dggdnf
changing cfgdnh
channel , fgggfj
channel jfdecn
check $ segbha
check : ljeffc
check <client> tfgdlS
check before rhfdbc
check gpeddf
check in qgcgga
check whether tdfdfc
check 一 qfZpYc
checked kgffff
checking igfdjf
checks mgffee
cheers kdfdao
chg <n> geeeoe
chg geeeoe
chk yWhfgZ
chrome hcgdfm
ci ocfggd
ci runner kggffd
claims nXeihh
clamp mefddk
clamp mss ffgfel
client , hfkefg
client : kdkdgf
client <client> pehffb
client ? pdgddg
client address qhhadd
client at gfffkg
client connect meffge
client in sfdfdc
client ip ofgccg
client is kgffff
client mcfckf
client on ffggjf
client to odggfb
client who qdhcfe
client's jcglgb
clients get ildcjc
clients krdUkc
clone sfcede
close mgebdj
close src mffffe
closed <service> kfgfff
closed peebfh
cloud lfgfef
clue fgakhh
cn pkeaed
cna sWgfhe
code nfgcff
colleague qYfjlX
colleagues , lfejdf
colleagues nefice
collect iefgje
collector tffgdX
collects mfggfd
com : defgcp
com <far> jghggd
com <n> uggffU
com efffdo
come back nghgea
come from neefee
come in rdgahd
come nggbef
come up ocgbkd
comes back oegeee
comes from uegWfe
comes ijdcfk
comes in epcjVl
comes up jdhemc
coming from lenbbg
coming in oagdkd
coming pamdga
comment iffeZp
commit bfgbqh
complain kldbhe
complaining jkecff
complains kfggfd
complete flakge
complete inventory gfdqha
compliance fcikcj
conect skccea
conect to pkdcec
conection ldggff
config <n> dfhfgl
config adglfl
configured kefife
confirm $ fkfffg
confirm that odfgag
confirm wefbda
confirm whether legeff
confirm 一 klfbgd
confirmations jgggfe
connect $ kXoefg
connect : jfggfg
connect <own> ofhfce
connect ? khfffd
connect from nffffc
connect jiiefc
connect to ijgegd
connected lggfee
connected to lggfee
connecting megfdf
connecting to megfdg
connection after jfggef
connection from pbgfef
connection phgdgZ
connection refused qdhdhb
connection timed lfggfd
connection to jnedfc
connection was jggfgf
connectionrefusederror : kgfffe
connectionrefusederror kgfffe
connections ? dsddgd
connections into oeZghg
connections picieZ
connections to mffjdd
connections towards fledfg
connectivity ldgfmZ
connects idhmec
connects to fdflhe
conntrack -e kfggfe
conntrack -l jgggff
conntrack table hggefj
conntrack 正 kffgef
conntrack 里 lgfgee
consequence cfeesc
consequences ? cgfgrZ
consequences cgggra
console megeeg
consultant neegfe
consumer ngegee
contacted nhgddd
context ifgeje
contractor ibhfob
control sabegh
controller <client> kgfgef
controller lgfgfe
copied gffgdk
copier mgggcf
core fdhcfo
correct ? naccgm
correct obfdek
could <client> Xfierf
could <host> mgffhc
could <zone> ffgfoa
could a qegdee
could gehflc
could get qkdaec
could i kdgjee
could it pfbdbk
could not lggggc
could reach afhjmc
could somebody pZffdi
could someone mfedal
could still gYgfqd
could you dejhkd
couldn't connect kgfgge
couldn't lgeggd
count geggao
counter lefddk
course mddefk
covered hgfboe
cpu cfefeq
cr gefdik
cron sabige
cross oeiedc
cross the neifdd
ctstate dfgeki
ctstate dnat degeli
ctstate new fgggcl
ctstate related gfgfcm
cure fgggsV
curl -k pdgffb
curl : mfgffd
curl <far> jfeggf
curl <host> nfgfee
curl <own> nfgdef
curl qegfeb
curl vk mgfggc
current ejfedl
current rules ikegee
currently gjckgf
customer at nffffd
customer gdfjcl
customer is fcichm
customer on tgcfcc
customer's jjhefd
cut hefdoc
cut off pgfedd
d : jfggff
daddr <client> jggffg
daddr <own> mgfegd
daddr kgffff
daemon lhfdge
dangerous dfgedp
data njecde
data protection indche
database jhccfl
date hcgdfn
day fXihhn
days $ hmgage
days cfckgl
db ddbagw
dba vbdfec
dead ? qdfehc
dead for odhfde
dead ndgdgf
deal eefdfo
dear bot offefd
dear colleagues lfdjdf
dear ledkef
debian offedf
dec <n> mgggfc
dec mgggfc
decides qifebd
decode hdegar
default drop ffgfle
default edgeof
default policy ngecfg
deferred cdhcgq
delete -a hcggtW
delete Zfggtc
delete line cfgfsZ
delete the Whfftd
deleted aefdsg
deleted the gefgkg
deletes ddfhtZ
deleting gdffpc
deleting the fdgfod
deliver outbound sciahb
deliver qdhcgc
deliver to njgbga
delivered jchfif
delivering rgddfb
delivering to rgddfd
delivers segdjX
delivers to offelW
delivery mdgegg
demo gfffel
denied ubiaha
deny ? mfefdg
deny mfffeg
deploy mdefej
description ifgagk
design qegeec
desk , fgfffl
desk <client> lffeff
desk kehfgf
desk pc mgfgdf
desks kgffge
desktop ofcigb
destination <client> cfdfkl
destroy kfeemc
dev <outside> ogfhbe
dev <zone> lffgff
dev jefgfh
device jcifdj
dial qegdfc
dial tcp negeef
dialled ngggbd
dials <far> rZggfd
dials wbgafc
dicom kgffff
did hdeefn
did the dZijfl
did we elYpde
didn't jcggfj
die ? igfcnc
die nbghhc
die on pfgZff
dies $ maedpc
dies ? fggdoc
dies rbfbmZ
difference $ hgedhj
difference ? efggmd
difference at eehflg
difference fdhfne
different ? dfcgjm
different afterwards gghgkb
different fegdli
differently ffggke
dig wddiZb
direct , jfffff
direct lggejb
directly $ ohafff
directly , ofgafh
directly ? jdghmZ
directly on pdgfdd
directly qehcjX
directly to odffdf
dmesg , jgggge
dmesg is jgfgfg
dmesg jfggff
dmesg 里 kgfgfe
dmz Ydcdd1
dnat $ rcfYZo
dnat , daglii
dnat -j gffekh
dnat : fgfgjf
dnat Zbfqnc
dnat accept eegeoe
dnat before hgffej
dnat for bkflka
dnat on eXgivc
dnat rule degglf
dnat rules ffgcfm
dnat so hffgkd
dnat target njblbb
dnat 删 egggjg
dnat 到 hdehke
dnat 去 cdgfog
dnat 吗 wYedfd
dnat 改 chgcqd
dnat 的 gfghid
dnat 那 Ycgeve
dnated fffped
dnated to effpgb
dnats $ gZdsge
dnats kTcwkZ
do $ hedecq
do , Zigegn
do <outside> kXhnef
do <service> mfffhb
do <zone> nadgqY
do ? gecfil
do for gfdeen
do i gdbgkl
do in gggcfl
do jeffan
do not cggmdg
do packets nfegfd
do people jdefle
do the lejafh
do they mfcgdi
do those mfheee
do to iffcen
do we kkhmaX
do with qhedgb
do you jYjecp
doc bohkXh
docker lfgdfg
document djleha
documentation bhjjff
does $ jcffek
does , meecke
does -a hgegYo
does <client> mZqcnV
does <far> iWelsZ
does <gateway> zXhcfZ
does <host> hdfhek
does <n> vUfhff
does <outside> vaaaoc
does <own> nlYcjd
does <service> hiaocf
does <zone> hljZch
does a jmfegb
does anything jjfhfc
does dcejgm
does hairpin sdgheY
does he pdfdff
does inbound iWhiod
does it dkdghh
does its mghfcf
does line bhffbr
does mail wffddY
does my nceehh
does not elbhdk
does our fcfidn
does ping wachfb
does port eXiued
does scan oggeec
does that rVfehh
does the pffdZi
does this igbfii
does traffic uggZfZ
does with rggade
doesn't it ggggje
doesn't mjedXl
doesn't work dedfgp
doesnt cnlcgc
doing ? lefdej
doing iecdZt
doing with ieeeco
don't get kdffbm
don't kddhfi
dont gjdeig
doubt sdedfc
down ? ZdhZjs
down kZeeeq
dr filcbj
draft gefgkf
drive gffdfl
drop $ effghj
drop , gfgdne
drop -i gfdhmd
drop : egggjg
drop ? mggbic
drop and dggglf
drop at effgkf
drop by cgegmg
drop ffgcne
drop it qefdfd
drop line Vhhgtc
drop on jgeemc
drop or tecgdc
drop policy kfgfbi
drop so mgffff
drop that pfdddh
drop the fffgmc
drop to egfgnc
drop what fgefdn
drop would afffqf
drop 为 kgffeg
drop 吗 reefce
drop 掉 oechch
drop 是 gdgdXu
drop 的 lfffdh
drop 这 fgggld
dropped $ lffgge
dropped ? qfgYfg
dropped by mfhged
dropped or rffbdf
dropped rfgZeg
dropping igeZmh
dropping it ngefgd
dropping the fffgmc
drops rfffZe
dry fmefmY
dst <client> kfggff
dst <far> lffffe
dst <gateway> paffgf
dst <host> kgffff
dst <own> lffffe
dst lffffe
due fnfeXl
dumb question hjgfef
dump cckped
e , oeeffe
e <host> rbegde
e g ddndjf
e kiibee
e mail mggdfe
e udp uceYfh
e without kfghfe
each joYide
each of fncnda
each published emedgg
earth does lfffdh
earth kjgfce
eat it qeeegb
eat oeddei
eaten ofgZfi
eating eefdfo
eating it offffc
eats it lggfef
eats wbeadg
echo , nagggg
echo regcfc
echo request qfgdfb
edge <n> cdeeeu
edge Yffeft
edge fw eehfgl
edge rules gfgfel
edi kgfgfe
edited gcggco
edited the gcggco
effect ? hfeeoc
effect dbhfqe
effect of ffgfob
effect on ahghnd
effects fegerb
egress vegcdZ
eli <n> gfggTu
eli gfggTu
else , Zfggog
else mcbgqZ
end jiakhb
end of ddgcll
end up mjckgW
ends  Xhbigq
ends 0 Xhbigq
ends 1 Vojkaj
ends 2 pcfgcf
ends 3 ohfbff
ends 4 ifhgla
ends 5 gigfuR
ends 6 iggfnZ
ends 7 ggggoZ
ends 8 ifgflb
ends 9 kgffge
ends <- dheedp
ends <client> UfnnZm
ends <client><client> 1dffWb
ends <client><client><client> pfffec
ends <client><client><gateway> tfggaa
ends <client><client><own> qdghdb
ends <client><client><zone> lfffff
ends <client><far> kgefid
ends <client><far><far> jgggff
ends <client><far><gateway> mfggfd
ends <client><far><zone> jgggdg
ends <client><gateway> oXgeoa
ends <client><gateway><gateway> oddiee
ends <client><host> zdheeU
ends <client><host><client> lghggZ
ends <client><host><gateway> ofgfec
ends <client><host><host> pchgdc
ends <client><host><own> ochefe
ends <client><host><public> lgfdff
ends <client><host><zone> kgfgff
ends <client><outside> qfajjX
ends <client><outside><far> lgeegf
ends <client><outside><own> dhcdre
ends <client><own> odgech
ends <client><own><client> pfffec
ends <client><own><gateway> tffefZ
ends <client><own><host> offefc
ends <client><own><outside> mgfggc
ends <client><own><own> kfffff
ends <client><own><server> tcfdfd
ends <client><own><zone> ejghla
ends <client><public><own> ngefdf
ends <client><server><client> sgefda
ends <client><server><own> mfgffd
ends <client><server><zone> kgfgff
ends <client><zone> mbdibj
ends <client><zone><gateway> sgefZe
ends <client><zone><host> lggeeg
ends <client><zone><own> mgfffd
ends <far> gYkkck
ends <far><client> vcefdb
ends <far><client><gateway> ofgfdd
ends <far><far> rfdgcc
ends <far><far><own> dghhpX
ends <far><gateway> jbghek
ends <far><host> wchdbb
ends <far><host><own> kggfeg
ends <far><outside> hccpWo
ends <far><outside><own> odcgic
ends <far><own> vcgaec
ends <far><own><far> tgfeeX
ends <far><own><gateway> nfgfed
ends <far><own><host> qefded
ends <far><own><outside> rggbag
ends <far><zone> sdedee
ends <gateway> Wmdggo
ends <gateway><client> oegfiY
ends <gateway><client><own> nffffd
ends <gateway><far> mdeghe
ends <gateway><gateway> gmffee
ends <gateway><host> rYfeif
ends <gateway><outside> qhdgad
ends <gateway><outside><own> ddhhod
ends <gateway><own> pefbgg
ends <gateway><own><host> ofibdf
ends <gateway><zone> pTgemg
ends <gateway><zone><client> ndggee
ends <host> blXmek
ends <host><client> qYiagg
ends <host><client><gateway> pghfdb
ends <host><client><outside> ffggkf
ends <host><client><own> pggbed
ends <host><far> sehdfa
ends <host><far><far> lffgfd
ends <host><far><gateway> lffgfd
ends <host><far><host> lghegd
ends <host><far><own> igiald
ends <host><gateway> ebcndo
ends <host><host> mjakhX
ends <host><host><client> mdgfff
ends <host><host><far> mgheee
ends <host><host><gateway> nfiefb
ends <host><host><host> lfgegf
ends <host><host><outside> oegegc
ends <host><host><own> lffffg
ends <host><host><zone> mcfehg
ends <host><outside> ojdibb
ends <host><outside><far> legffg
ends <host><outside><gateway> nehdfd
ends <host><outside><own> hfgenb
ends <host><own> rWhilY
ends <host><own><host> rdhbib
ends <host><own><public> qfeahe
ends <host><public> pZdpgY
ends <host><public><own> scheec
ends <host><server> arhaei
ends <host><server><far> legeff
ends <host><server><outside> ndfffe
ends <host><zone> ljegbf
ends <host><zone><client> jffgfg
ends <host><zone><own> oZgfkc
ends <outside> mUjhgi
ends <outside><- fgfeco
ends <outside><client> oYfaeo
ends <outside><client><own> fchgne
ends <outside><far> obeaem
ends <outside><far><host> vceffZ
ends <outside><far><own> offeef
ends <outside><gateway> kfpeda
ends <outside><host> offgce
ends <outside><host><gateway> oefgga
ends <outside><host><outside> lfclfd
ends <outside><host><own> gYeqif
ends <outside><host><public> nffeeg
ends <outside><outside> ffldam
ends <outside><outside><host> occgjd
ends <outside><outside><own> laflhc
ends <outside><own> nifmfS
ends <outside><own><gateway> mZgmed
ends <outside><own><host> jdegek
ends <outside><own><outside> jmcjcc
ends <outside><own><server> mcajgg
ends <outside><zone> tWddld
ends <outside><zone><far> jgggff
ends <outside><zone><outside> egggrX
ends <outside><zone><own> dgghnc
ends <outside><zone><public> bffeog
ends <own> ikVmcj
ends <own><-<client> pYhffg
ends <own><client> kehXne
ends <own><client><gateway> jfggge
ends <own><client><outside> gfffjf
ends <own><client><own> mgggfc
ends <own><far> yZhadc
ends <own><gateway> jbdhem
ends <own><host> cfhgcp
ends <own><host><client> ndhdge
ends <own><host><far> gfggjf
ends <own><host><outside> efggpb
ends <own><host><own> iWijpa
ends <own><outside> lklgeU
ends <own><own> ecgekj
ends <own><own><client> kfggff
ends <own><own><own> kffffg
ends <own><public> YUhrhn
ends <own><server> abfxed
ends <own><zone> rdadhh
ends <own><zone><host> tfeZgd
ends <own><zone><outside> ctageh
ends <own><zone><zone> qbhggb
ends <public> dqchef
ends <public><host> Zalqge
ends <public><own> ijYohZ
ends <server> cdcmfl
ends <server><client><client> offfed
ends <server><client><far> nffhdc
ends <server><client><zone> odegdg
ends <server><gateway> jgffgf
ends <server><own> oZeogZ
ends <zone> ggtWbh
ends <zone><client> peggcd
ends <zone><client><client> lcghdg
ends <zone><client><far> hefhna
ends <zone><client><gateway> ofegde
ends <zone><client><host> qdfffd
ends <zone><client><outside> khfgha
ends <zone><client><own> jffgge
ends <zone><client><server> oegffc
ends <zone><client><zone> ngchgc
ends <zone><far> ifdhje
ends <zone><far><gateway> jffggg
ends <zone><gateway> lXghmd
ends <zone><gateway><gateway> tYeehe
ends <zone><host> sZeddj
ends <zone><host><client> fghhpW
ends <zone><host><gateway> qfgfiW
ends <zone><host><host> ocgfdh
ends <zone><host><outside> pfdfef
ends <zone><host><own> idcejj
ends <zone><host><public> jdmefd
ends <zone><host><server> gjggfe
ends <zone><host><zone> idghoY
ends <zone><outside> qecahh
ends <zone><outside><- gefgYr
ends <zone><outside><client> gffgpY
ends <zone><outside><gateway> pfgdgb
ends <zone><outside><outside> hgeekf
ends <zone><outside><own> haghZr
ends <zone><outside><zone> efehme
ends <zone><own> omceae
ends <zone><own><client> lffgfe
ends <zone><own><gateway> rbfffd
ends <zone><own><host> jggZii
ends <zone><own><outside> pffgfZ
ends <zone><own><own> iffgid
ends <zone><own><server> lfggfe
ends <zone><own><zone> dmefgg
ends <zone><public><own> qadgeg
ends <zone><server><host> nffege
ends <zone><server><own> jfffgf
ends <zone><zone> pdhfde
ends <zone><zone><far> ggfgqY
ends <zone><zone><gateway> meffff
ends <zone><zone><host> nafgie
ends <zone><zone><outside> mdeggf
ends <zone><zone><own> iicgoX
ends <zone><zone><public> kgfgeg
ends <zone><zone><zone> ciefpc
ends negndY
ends up negndY
english , Xcfgdw
english ? bggfXu
english ffggZp
english please ggffdl
enough for YhhguY
enough gbeloZ
enters lfggdg
entries hddlie
entry iagped
enumerate bmfjgd
enumerate every Xpoedd
enumerate the flhege
erp fegebq
errno <n> kfffgf
errno lfffff
error : lggfee
error <n> megffe
error number lfffgf
error oaebgk
esmtp nefgfe
establish ndgdff
established -j gfgfcm
established rule dgfgne
established src lfffff
established 那 egffnc
eth <n> cehfbr
eth cehfbr
even cross rfhaec
even get sbeggb
even gpcedh
even let kfgffg
even see ndgfef
even touch kfhefe
evening $ aefflk
evening ceffkl
ever get jgdbpc
ever lffebk
ever since ffgffj
every <n> hecfeo
every cnemcd
every dnat decpei
every minute jdhefi
every network bqfefg
every night scfbdh
every port jYdngg
every published ircbfe
every service ekihed
every source btfaid
every time jgeggg
every zone foedge
everybody in kfggfe
everybody oqcYaf
everyone cseaei
everyone who cthdga
everything <zone> eYsehf
everything jdmicd
everything that arfjfa
everything we aTmnhk
everywhere hdpdfd
evidence jffggf
evidence pack ldfggf
exactly $ jeeeii
exactly ? akggXr
exactly epgecg
exactly is fjffbl
example , kcgife
example : kfffff
example <own> jgfgge
example com iebhhj
example jggebj
example net jgfgge
example org lgggdf
examples ebgbdv
exim edhaho
expect qfdbfg
expected ? sXgfgf
expected to obeggf
expected wYfcfe
expire ? cchdhp
expire bbicgs
expires Zfgdfr
explain -a dffeas
explain : ffgfbp
explain ? lffgfe
explain it eggeaq
explain l ecgdfp
explain lfgeRt
explain like iegdel
explain line Zhfedt
explain me hggfbl
explain please mfffbj
explain pls hfffdl
explain the mggfag
explain this igfgbk
explain to fefefm
explain why megggc
explain 一 fegcZt
export fegcgm
exporter nagggg
expose ZkondX
expose on bpqgaX
expose to ZRpshh
exposed ? pkkXbd
exposed ifmqcT
exposed on XvghgZ
exposed to khmfdY
exposes ZYlsdh
exposure check fjgegf
exposure cofhdg
exposure of dkckdj
eye gfgeel
eyes efgfdo
f : jfggff
fail blaalm
failed : leffgg
failed lfgfgd
failed to kgffff
failing pfggda
fails kbffel
false nfdbgi
far as jogafc
far nmZedf
fate wefVkb
fault ? qegedd
fault qfgedd
fd kgegff
feels bagcht
fetch <service> kgfegf
fetch fegelg
fetch mail kcegek
fetch updates jffgfg
file , gefdnf
file Zehhhl
file does ghgZmg
filter : mfffkZ
filter hgfgmZ
filter table egffob
filtered ndegge
finally afhmpY
finance gcfggl
find cggofd
find its mgffdf
finding <n> mfgfbh
finding odebdk
fine $ pbgeff
fine , lgffgd
fine <outside> mffgfd
fine ? qccffg
fine but kfffgf
fine odfffc
fine on lfgggd
fine what jfggff
fine why kfdggg
fine with qgfedd
firewall ? nieffb
firewall ikdidd
firmware lggeff
first day dfiifh
first ieggbk
first time egfeaq
first week dgfgfk
five $ afifgm
five jecgdk
fix <zone> fghgkc
fix cbfcyc
fix for fccctg
flip dggflf
flip forward hfgeob
flip the dgfglg
flipped aggerd
flipped to hfgdnc
flipping gegeoc
floor gefeem
flow mdgeal
folder hlXlff
folks ieeleg
follow goeged
for $ ggfaZu
for , hgfbbr
for : hgecYt
for <client> kbihla
for <far> nZfjhe
for <host> igjkZe
for <n> kifmXd
for <outside> pheYlb
for <own> gdenhd
for <service> mUfmma
for <zone> kZgYnl
for ? ggfcXt
for a nhhgae
for dgckjh
for each ilcegg
for every gkfegf
for her ldgfdj
for him mfgggb
for it rWmdee
for me ajibdo
for our cgclfl
for people jWgglj
for port ddgelj
for snat gfgfke
for somebody kcoYfh
for someone rchZdj
for tcp hfhdkf
for that jeflai
for the khhfZj
for them pckedd
for this jgfjfd
for tonight egghoa
for us lcecpa
for what lbceen
for which emffff
for whom eodZmf
forever lggffe
forget hdgmfd
form knbZfh
fortigate bgfeau
fortigate in dggdfn
forward , hefhkd
forward -s effflf
forward <n> dffejl
forward aaekqg
forward chain lffgbi
forward drop mggZao
forward for acgpXr
forward gets eeheqb
forward in ebZvfg
forward is egfdmg
forward it thgYfa
forward last gcgfar
forward on ffgmgd
forward packet jgggfg
forward policy lggfhb
forward rule kcfgnb
forward that thdYef
forward to cdbsid
forward were efggsX
forward 到 ccetdh
forward 最 dgfflg
forward 的 jefieg
forward 里 hcefqc
forward 默 fgggkd
forward's ffgfob
forward's policy Ygfese
forwarded $ sRcohd
forwarded , cbduhe
forwarded ? emcpca
forwarded anywhere hjfifc
forwarded by kebjgg
forwarded lghscS
forwarded me mffeff
forwarded or tbechd
forwarded to mfapda
forwarding ceenke
forwardings idgvcW
forwards $ gcfnfe
forwards eTkxga
forwards in aermdZ
forwards on febqff
forwards pls gdfngd
forwards point gagqgc
found hgffan
found in hggfan
found this hgffbm
foxmail kfffff
foxmail 报 jfgfgf
foxmail 收 pfffec
free pfgfga
friday $ effidm
friday , Zgffpg
friday ? fdhffl
friday bdhelk
from : lfffef
from <client> obgfge
from <far> vegddZ
from <gateway> qbfgfc
from <host> vehWde
from <n> ufYgfb
from <outside> edikge
from <service> kYkkee
from <zone> lchcjg
from a hbiode
from an migbff
from anywhere bocdfk
from conntrack jegghf
from drop egfgob
from hitting lehbma
from it oghfbe
from its nfgfgb
from jgjbgf
from line dgfhkf
from my kffggf
from some qfdbgg
from talking rggeXf
from the miebfg
from their mcefgh
from there iWiefq
from unknown lffffd
from where Wzafge
from which cwbZhf
front qXgeej
full galfek
full list bjlhfc
full of lgfffe
further qhgccd
fw <n> eehegl
fw config gbgffn
fw fihZeo
fw rules fegfcn
fwd drop jfhdei
fwd idgidi
g $ dggefl
g it obgege
g jbkehe
gateway $ gefmgd
gateway ? kghicd
gateway config cggggl
gateway ofbhdf
gateway or jgggge
gateway rules afgedr
gateways <n> eeheen
gateways gehden
gave me offdlY
gave ofedkY
get <n> mgfggb
get <own> igffma
get <service> kjbboa
get a ofgfjX
get an ogecef
get anywhere xbgYdf
get at hlodeX
get fkieee
get forwarded ihdked
get in ljccfh
get into jocahd
get it qecfbi
get its medggf
get nothing mfegef
get out lddfhh
get the tZgcXl
get there lfecfi
get through jecgig
get thru odgaie
get to dmmfbd
gets <n> jgfgff
gets a mhfdge
gets connection nffgcg
gets dkdikd
gets in opfccX
gets nothing qagegd
gets out lmcebg
gets there bveXfj
gets through Zshdch
gets to enfahf
getting mjdhcd
git offhbd
git push mfefef
github com eegfbq
github fegfbp
give egkkiY
give me ehlldb
given jehkha
given that mffban
given the lgefka
gives $ oededg
gives ? kfffff
gives oeffee
gives up oggcef
gmail <service> jfgfff
gmail jfgfff
go $ lhigXg
go , iggghd
go ? ZVkvid
go lfikWg
go on lgcggg
go out mdcfmd
go through vggdeW
go thru kfffgf
go to nccgmb
goes $ gfgfjf
goes ? nefgdf
goes away Zgegtc
goes in dffeuY
goes out lgfgee
goes qUfgoa
goes thru hfgfke
goes to geehke
going by nfgffb
going dachmm
going on ngeeee
going out lefeej
going through ggeccr
going to mdgZlf
going via mffgcg
gone , bggfnf
gone bfdgtb
good ? pegeed
good afternoon edmjfd
good for hgfcco
good kagbgo
good morning kdfefk
google com jfggff
google jfggfe
got <n> kgefdi
got a jkcfgd
got exposed bYphhi
got hfhkfc
got this lfgfgd
green eegdgm
grep jfgfff
growing kcgdgj
guess sdieda
guest ibddfq
guest wifi ecbehr
guests jchedk
guide meengX
guy lcbibm
guy on jgeegg
guys kjekfY
gw $ odifYi
gw , kdalkc
gw : uceedd
gw <n> cegfat
gw ? qcihcb
gw config gegddo
gw ddffgo
gw line haicjj
gw pass nggfbf
gw rules efhfbo
gw 上 lddhbk
gw 的 kYhdeo
gw 第 gfgfVu
h mfgfhb
had ddefrd
had no ccfhpe
hairpin ? qZedan
hairpin for kbgffj
hairpin nat pbhdYl
hairpin ocfdhg
hairpin or rggecb
hairpin 的 lgfgde
hammering fffffk
hand ifmhgY
handed gdeoef
handhelds ofdfef
handover hdiici
hands kchfal
handshake jkffee
hang saghfZ
hanging Seqpdg
hangs $ nffffe
hangs , meffff
hangs for ofgede
hangs on mdejfc
hangs pdglba
hapens vdfdcc
happen lgdfge
happened jgfgff
happens if gfffob
happens oegama
happens to oegajd
happy jggghd
hardening afgdqg
has <outside> vadeeg
has <own> lffgfe
has a mggged
has access eohefd
has been haghkg
has ikfaig
has it akgeke
has line gffgbn
has no glffci
has the gfgeel
has to pihbcd
hasn't iheccn
have <outside> 1iZUkY
have a fecdfp
have access Xkpeeg
have any lYiqdb
have anything bbftic
have been majdfh
have ekkhbf
have exposed jahifg
have no heekgg
have the fbfigk
have to jhefjc
have we gXnqcc
having hmcaWs
he can xgbfcZ
he get qeeefe
he is jfffeh
he shfbaf
he wants dlfghf
head heggdj
health check pcgfcf
health pcgfcf
healthcheck qefgcd
healthy ? lffffe
healthy mffefe
hear oggefb
hell kcgefj
hello , mdffic
hello iZhfgk
hello team ifhkfb
help $ nbffcl
help nWfdkj
helpdesk odgbdi
her ? nfegde
her mail jgggge
her oagefg
here $ jckjce
here , gkfedi
here : mbbfdn
here ? nebmec
here haikeg
here what gggfcl
hey , ldfdfj
hey bot iddigj
hey lkeaei
hi , lffedi
hi all mefffg
hi kcffdk
hi team qgeeec
hides Ydgqej
him $ fddamo
him ? pfgfdb
him in offffc
him qafZfl
hire egekeh
his ofgeed
hit <host> qgechb
hit <own> mlgefY
hit <service> llfbja
hit <zone> gjcgoZ
hit jpibad
hit line gefgfj
hit merge cgfeep
hit port gmedff
hit tcp fjgehf
hit the ijfcfi
hits has ggggbl
hits qggabi
hitting <host> scebge
hitting <own> ifhcnb
hitting qegYlc
hold fdfkgh
home rdgeec
home to mgggcd
hook uefeZe
hop pgfdbg
hope kVemcm
host $ ehdmff
host , gohkcX
host : hjgffe
host <client> hgkfja
host <host> qfegdc
host <own> ocfege
host ? nmcfdb
host and ijefff
host in tbZich
host najhed
host on obdjef
host out sbhWfi
hostname -i kgfgef
hostname kgfgef
hosts in pcjded
hosts on kcfbmg
hosts rkegcW
hour iefenb
hours kgfgfe
how come olfcZe
how do edgdep
how does sacggd
how many cfideo
how much ebdgdv
how ndfYen
how should dfgfgl
how the meedkd
human hfgmXj
human words hefoag
hypothetically , bggfqd
hypothetically jdgaqc
i <service> neilZb
i add egggsX
i am lagibk
i append edggra
i approve pcfaih
i ask ggecfn
i be jffgfg
i believe hfgmde
i call ldhfeh
i can eZeqfi
i can't mfddfh
i checked lfefff
i delete Zehgua
i dhgjid
i do effldi
i don't mcgajh
i drive gffdfl
i drop Yhhhqc
i e kkidcd
i even iffWfr
i get nejiac
i got lfeabp
i have kedkff
i hit edffdp
i hope oedccl
i inherited cekjeg
i know jkegcg
i land mbglce
i lock efggjg
i looking jggffg
i mean kifmdY
i merge fffffk
i moved keggff
i need clndbg
i only qcgYcl
i paste Zgfgnh
i ping pgggcb
i put dkeclg
i read mkbbbn
i remove efffme
i right qdfefd
i run wYfajb
i see nffhdc
i send nffgfc
i set nefcie
i should edeljf
i sit lflaeg
i still gdfild
i strip afffpf
i supposed jffcfk
i swap bjfdqb
i take agghod
i tell nhfdaj
i think fhfqgW
i thought gchgdm
i took fgfgke
i type mfdefh
i use jbedfo
i want gjfZhj
i was ogecZm
i would kfgdlc
i write cjdlfg
i'd gdgbjk
i'd like gdhcji
i'd rather ldgfff
i'm <outside> qgfebe
i'm a Zfllbj
i'm at mehfed
i'm five ffgdcq
i'm neeehe
i'm new kggcan
i'm on pfffbf
i'm sitting oefddh
i'm the oafeei
icmp echo rcecff
icmp qffcai
icmp seq jgggef
idea $ anbedp
idea ? lfggcf
idea bkebjl
idea what igfgcj
ideas ? mcggff
ideas mcggff
ie jfgelb
if <zone> vadfcf
if a lmddfd
if any fjfffh
if forward bggfpc
if i cehjmc
if i'm qegece
if igbgpa
if input Reghvg
if ip fggele
if it mcfcel
if line aefhua
if our pfgbhe
if so ciflge
if some kcgkhc
if somebody jdfjlZ
if someone idgfna
if that mfgdfe
if the ggfgjd
if they jgggai
if this iggdpY
if we Zfggoh
if you ffgjci
if 我 aghhpc
iif jgggci
im five jdgdgj
im peefdf
impact ? dghcoe
impact cffb0X
impact of idfele
impact on dgggob
in $ mkeaff
in , gffgoZ
in -a fgfgke
in <n> hdgbjl
in <outside> uYgggb
in <zone> peiecd
in ? peeekX
in a fmiede
in an efhdfn
in behaviour dfhhle
in between rffdfa
in english heggan
in for jkgZfi
in forward khfeid
in from fbjmbj
in his mggbeg
in human hfgnZf
in ip jfggff
in it fbfekk
in its mggfcf
in l jfgfff
in line hfcfdp
in mail ggffao
in my nbemcd
in on khcief
in our gffekf
in outlook pefffd
in over magfmb
in place eefdog
in plain gfgeZq
in that iefcnd
in the gdehij
in their jfgcdl
in there jicbap
in this ofgafg
in to Zjelje
in words gegefl
in writing ihhche
inbound <service> sceXjg
inbound iUfjlj
inbound mail dffcqf
incident ohdabl
incoming <server> jfggff
incoming jfggff
infra fw fehffk
infra gateway bfgedq
infra gdgfen
inherited cekjeg
inherited this cekjeg
initiate okeccf
initiated by legffg
initiated legffg
inner iXhohd
inner router khfeff
input -i efffne
input -p cgfgki
input -s fggfcm
input cfgcpg
input chain iddhjg
input default cfgfoe
input policy bdfhqe
input to afefuc
input 默 dgggkf
insert -a dgggle
insert dfgftZ
inside address mefffg
inside hdojda
insists rhebce
instantly pZhhdg
instead ibgYvd
instead of jaheoc
insurance cqWlgf
interface eeefki
intern agffkk
internal address ochdff
internal ip kbfigh
internal machine keejfe
internal pVinfa
internal server fXhoje
into <client> rcfgec
into <gateway> ilcfid
into <host> pfhega
into <own> nfdfef
into <zone> jqhadb
into nnfYdf
into the mobbia
invalid iegabr
inventory efftdb
inventory of Zgipfd
involved kfgfff
ip $ qdifeb
ip , ucffeb
ip <client> lgggee
ip <far> mgfffe
ip <host> kfggff
ip <own> nefffe
ip ? iafdbu
ip does megffe
ip forward agherc
ip is kgggef
ip lebfmd
ip 上 gcglgf
ip 是 jgggff
iptables -a efgene
iptables -i fefhlf
iptables -t dffikf
iptables <n> icfaer
iptables abehpi
ipv <n> lfffmY
ipv lfffmY
is $ pfejeZ
is : ffffkf
is <client> nbdlee
is <far> nagija
is <gateway> sgdbef
is <host> hmYlfd
is <n> gnblcd
is <own> uecggX
is <service> htbgca
is <zone> oZjedi
is ? tagZhf
is a pfddci
is able gmncgW
is accept ibcine
is accessible fodfff
is anybody ataffh
is anyone infbgd
is anything ohcnhT
is asking elfgeg
is at qgggcb
is behind Udiqig
is being fbfngg
is blocked uhdedZ
is dead pdgdef
is drop lheeff
is edikdi
is exposed nmdiYc
is fine qcefgd
is for hdeiYq
is forwarded fccsef
is from kffgff
is full lgfffe
is getting jggfge
is going fchlic
is gone ehbhqb
is he tcdhcf
is in hkffgd
is it haggen
is let hnfdhb
is line hcdcct
is mail ogffec
is meant vbibeb
is not jjecie
is ok uddifY
is on kfgcZn
is our gXncdo
is permitted helfge
is port jtUkfZ
is possible mlfbce
is published aZdugi
is reachable ciqfdc
is refused pggafe
is removed egegme
is responsible lffffg
is right gdfnhb
is sending kfffff
is set egfglf
is sitting kecmgb
is slow bdfdeu
is somebody fdmfff
is stuck megdgf
is supposed ogbffe
is tcp Uahuig
is that gibpbg
is the kbYbfu
is there gpemZa
is this nfefYl
is traffic leggge
is udp pegegb
is waiting cffenh
is what qdedff
is working uXdchh
is wrong ngeffd
is yelling egffbo
isn't ueddfa
isnt tWdkch
iso fkflec
isolated from pedfhc
isolated veefeY
isp oehdcg
issue mfedgg
it $ pgfeWj
it , glhidb
it : qfeede
it <gateway> negehd
it <n> ldggfe
it ? mchoeY
it allowed uafefc
it answer rdgdga
it at gkgcan
it back faiefo
it be lbjcgh
it blejdi
it break gfdbkk
it by gjbkid
it can Yjkggg
it can't offcef
it comes mbfmdc
it connect lfdffg
it connects hfiZlg
it correct pchche
it die oagiee
it do hffbjj
it does ldfbgk
it doesn't ldgfdi
it end oefjbd
it even qdfbhf
it fine mfhbgg
it for fenhce
it from iiffci
it get qadeej
it gets kfggge
it go oaghaj
it goes mmcaic
it good egfccs
it hangs pfeaei
it has gdgdkh
it in dfhkZm
it into lfdghe
it is lciefg
it just ffgfjg
it land Zkcsee
it leave mfhfde
it let gffehj
it make kfgenZ
it matter fdfdnh
it mean lagZcs
it means ehgfel
it never mfffgd
it normal legfge
it not tagehb
it on jmgfaf
it only mWcqff
it open lZcUhx
it opens oceddj
it or lhgifa
it our kffgff
it out lgfgcg
it over hfffbn
it pass tfgbeb
it permitted mfffge
it possible tcechc
it reachable cefchr
it says ihgbbn
it should jffggf
it stands okfdae
it talks mehegd
it tell ngfcff
it telling jgffgf
it that rbhjdZ
it the lfebel
it there aggacw
it through lgfgee
it thru jfgggf
it times jgggfe
it to ikfaej
it touch feldcl
it true eqnagX
it us rdgcgd
it uses wXfdch
it wants ieefej
it was jfgffg
it work joZccl
it worked kdgeej
it works mffffd
it would hedlma
it's broken ffffgl
it's fine jfggge
it's for hnabdl
it's haieen
it's the idgefk
item <n> iscddd
item iscddd
its -i Zgggpe
its <host> lcgenZ
its <n> mfgfgd
its <service> hdedfn
its internal leffgf
its ndgeff
its neighbours dheebr
its own pjgbdc
its private fjflce
its scans mgffee
its updates pfgcfd
its way mgffef
itself $ hkddfi
itself , rYiedf
itself -> pbhgde
itself : rbehcf
itself ? aqkdec
itself able sWhjgb
itself be cpdhgc
itself from sZgfgd
itself get zUfghZ
itself is cscbgh
itself kmjZcd
itself open 0RhZjf
itself reach udgehW
itself talk sbhhhX
itself to pbffff
jenkins Ycfhhs
job nbgejc
job on rggeea
jobs qgeecd
joined nahhfe
joy oeeeef
jump dfdccv
junior ceggfn
junk eajbdt
just fine mgegfd
just fleZjh
just got gfeggk
just hangs nfgfde
just open effebr
just sits mcfggf
just spins ngggcd
k <n> jeggei
k jcgdel
keep hheika
keeps rdecgd
kept pehdgd
kill alfgnd
kim lgfgfd
kind idgdfm
kind of gffffl
kind regards ldfgfg
kindly confirm nfefgd
kindly jcafho
kindly tell odcgfg
kinds fefdeo
kinds of fefdeo
know $ ijebfj
know , gjffff
know from bsgXhh
know if qafddi
know jgfjbg
know what helXbp
know whether oeebgg
know which Yngjgd
known abgteh
knows iadnej
l <n> ggebkj
l ggebjj
l google jfggff
lab oaghff
label mefgfe
label printer lefgff
lady gegfel
lan <zone> ldehfg
lan oefggb
land $ Zfhoge
land ? pgceff
land ibduea
land on jibogZ
lands maeocd
lands on nafpdZ
language gggfZo
laptop , seebdh
laptop <client> qceege
laptop at mfeffe
laptop in sedddf
laptop is lgffgd
laptop on ndhegd
laptop rehhZc
laptops ndggde
last friday gdhgdk
last iYedgq
last month gegffj
last night afggep
last nite idfgfj
last thursday ffhfdl
last tuesday gdggfk
last week iYjhdk
latter pfdhde
lead bbcsek
leave ? pehdfd
leave sfhfgV
leave the jfgfhe
leaves rbhdgc
left hkeaWt
leg <gateway> jiffge
leg liedfe
legend gdedfo
length <n> kggffe
length kggffe
let <client> bgggij
let <zone> ffggle
let him kgggfd
let in jjgecg
let it nggega
let me peddfg
let out mggged
let qdhbib
let that qffaeg
let the jfgflZ
let them thgZbe
let through rbfdZl
let thru ncggeg
let's ffeglf
let's say ffeglf
lets <zone> uZefee
lets it mefefg
lets vhefcX
letting jddegl
lgtm ecidbs
licence pdfgcg
like i'm gggfcm
like iiYigh
like that pefdee
like the egfghj
limit <n> ffggfj
limit ffggfj
limit limit ffggfj
line $ Ziggii
line , cgfhlf
line <n> Vdgcpp
line Vdgdsl
lines <n> aYierj
lines aYierj
link dggdil
list $ ahlkef
list all egcmhf
list anjocY
list every fjbmfe
list everyone aveZid
list everything Xkikgg
list of cdikgh
list pls hZohhd
list port hXgshb
list the fofgfc
list them dqagid
list 给 akfleg
listener hmffdd
listens ofeffd
listens on ofeged
live odgedg
lives on qegfec
lives peffed
ln <n> hYhcer
ln hYhcer
load <own> ladepd
load for ojfafd
load lddZho
loads mkfagd
loads of lggfee
local jcgbdp
locally qbhdfe
lock bfggnf
lock myself dgggkf
lock ourselves fegflg
locked gkcbij
locked out gkdbij
log , kgggge
log in kkcZdl
log kfegdh
log log ffggfj
log prefix ffggfj
logged in sdgZge
logged sdgZfe
logging jffgfg
login : kfggge
login leggge
logins uaefed
logs offcff
logs to ngffed
lol $ cdfpei
lol haelcm
long kgggfd
longer rcfbic
look $ cdhcgq
look at fifdfj
look before ffgfgj
look fggfcn
looked khfeci
looking at jggfff
looking jggfff
looks gcgefn
looks like ddggep
lookups wefgXc
loop offecf
loopback nchdid
lose <far> dgfgmd
lose <service> ghfdld
lose ? hfffjf
lose ifgdnc
loses Zggesc
loses its cghemg
loses what heggmc
losing ffhgdk
loss lgfege
lost connection jfggef
lost mffeef
lot qcfgZh
lunch ffgffj
mac icggfj
machine $ cfcmhh
machine , lcgjee
machine ? Vccumf
machine behind Zrdeif
machine in hcpdcg
machine is oaehhe
machine ncgoab
machine sits Pdhwhh
machines are eWnodh
machines in nfdgge
machines on kgfgef
machines pcgidd
made jXfmhf
mail , lggfgc
mail address ndeegg
mail client qedfed
mail example hdahgn
mail from ebfcjo
mail gfgehj
mail is kfgfff
mail over pcgefe
mail queue degffo
mail server lggeff
mail through gffdfl
mail via mggfee
mailbox fbgdds
mailer kggfgd
maillog kgfffe
maillog on lgfffe
mails seccbi
maintenance dghgke
maintenance window afggkj
make any ffhele
make it qfgcde
make mZjZqa
make sense igggcj
makes kkfcge
manage ledgck
manage to jfdfcl
manager sebbeh
manual ggfgcm
many cfhffm
many hits ggggam
many messages fffffk
many packets gfggej
many thanks jgdihd
mapped rpXedb
mapped to Sdguhi
mar <n> kggggd
mar kggggd
mark <n> kfffff
mark kfffff
martian mfgfee
martian source lfggee
masquerade $ gffdji
masquerade , dfgfik
masquerade <- fggffj
masquerade Xefeth
masquerade do ggfgcl
masquerade for ffffkg
masquerade in edfffo
masquerade line dgfgme
masquerade on bffhqb
masquerade rule edfekk
masquerade would ggggma
masquerade 删 ffggjf
masquerade 去 Zhdgre
masquerade 是 fgfgVt
masquerade 这 ggfffk
masquerade 那 agfgof
masqueraded pfhafe
master <client> pfbfff
master ofcfff
match $ mfcffh
match lddefk
match since fggfgj
matched since gfggfj
matches kfgeck
matchmaking vdfefY
matrix hqdagd
matter epgVkf
matters pfhece
max hebbgp
may i ibehfk
may irgYde
may open gogahd
may reach glgdgf
me $ mhhaak
me , egdidm
me -a hgeali
me : gcfjig
me ? ohiZdf
me a sbdbcl
me all heemdh
me ekjhcf
me every igdmde
me everything amijde
me for kiefdf
me how nchdgf
me if vYfbhg
me in jgddgj
me like efgffl
me please lZimbe
me pls oefeff
me tcp jgffgf
me that jeljeZ
me the fekikZ
me this hfffao
me through lffedh
me thru gfgffj
me what efilaj
me whether teeddd
me which fkckfe
me why kgfggd
mean $ dkclch
mean , pbebgk
mean ? pedech
mean gfeidk
mean the lcfife
meaning ? gggfam
meaning igfeWq
means feffbr
meant hmelZd
meant to hmelZd
meeting iefefl
merge $ gfgeel
merge ? gegfem
merge degejj
merge it dgfefn
mes jgggfe
message mdfdej
messages are hgefek
messages hegddn
midnight $ fffffl
midnight ? gefgfl
midnight fefffl
migration gefkgf
milliseconds $ lgeeff
milliseconds lgfeff
min -j ffggfj
min eeffjj
mind nddehg
minute mdgdfh
minutes $ efgfgl
minutes ndgagj
mirror nfgffd
missing kgednb
moment ? jZehfn
moment hgchdm
monday $ ifdedn
monday , eiiaem
monday and pheedd
monday jfefcm
monitoring host cgeglg
monitoring meffhd
monitoring probe neffeg
month hdgffk
more cmdkhb
morning $ hgeegk
morning , jdefdn
morning all ideehl
morning magaen
morning the lggggc
most cbigep
mount pfggfb
mounted kgggef
move line hdhfrY
move megemY
moved kdeekg
moved the jgggee
moved to mggfgb
moving <n> fdfeog
moving befgmj
moving line hfgfjf
moving the fggekf
ms $ jgggge
msmtp mggfgc
msp fcfjdm
mss <n> jggfgf
mss jggfff
mss to ffgfel
much fbdfjo
must authentication pdhdgd
must authentication' kfgffg
must qdgcgd
mx <far> lffgfe
mx <n> kggggd
mx example kffgff
mx icecep
mx of feedgo
mx on vdeeeZ
mx record fegcfp
mx 记 ddgdeq
mxes ndfdgf
my boss mccfih
my box ogedgd
my colleague lffffe
my desk jekffd
my laptop mefgfe
my mail peggfa
my manager tdYbhi
my ocggYk
my own eggflf
my pc mgfdgf
my phone lfggfd
my phone's efhldf
my report glcjgd
myself egghlc
myself out egggld
n $ jjgdff
n fhfqda
nah $ qegaff
nah qefbic
name $ gcffdp
name alhfek
names at kfgfgf
names oeffcg
nas edeffo
nat $ hgggdi
nat , kffide
nat -a fggdUw
nat -i dehccr
nat ? lggfee
nat for efhegl
nat jadmeh
nat loopback nchegf
nat table fffcdq
nated gmjgea
natted mYcueZ
natted to Ychsid
nc : ocfeff
nc mjhfad
nc vz klhfae
need <service> pffded
need a haejkg
need an hfYnfh
need filjYf
need it fhqhZd
need one vccdhc
need the chfpah
need this fkeehf
need to cldkhe
needed mbdbtZ
needful edkegi
needs <service> kfffgf
needs mbigeg
needs to mfgdgd
neighbours dheebr
net : mggfed
net <far> kffgge
net <n> mchcbl
net fegdlh
net gateways fggfek
net ipv cggfqb
netops edge gegeem
netops gbhecr
nets cseefc
network , gjefgf
network ? fkfffg
network hpfcfd
network person ffhmef
network that bqfefg
networks are dofehe
networks awccib
networks can fqecge
networks get elfffg
networks have dogege
networks is cphehb
never an ogfffb
never get ncfggd
never gets offefd
never hefkci
never loads mofbdc
never seen hgfefk
new -j fgggcl
new dhbifn
new here hefacs
new hire egekeh
new in mfgbfg
new on fefifk
new tcp pfgffb
newly gdfdpd
next hop pggdbf
next jeajke
next to dfbljh
nginx on nffcge
nginx sgfagb
ni <zone> jgggff
night $ hcgdfo
night , ldffhf
night : jggggd
night ? bdgffq
night dbhffq
nightly kfgffe
nite idfgfj
nmap legfff
no $ oapZhb
no , jedfhj
no -i ffffco
no : kmmYda
no <n> hhdehj
no <outside> obeekc
no ? uiXhdb
no answer mefgfe
no dnat kggfeg
no go wbcYhi
no hhjadj
no idea kgffch
no longer efghjf
no mail hfgadp
no matter gshYfc
no nat lggfee
no reply lffgfd
no route pcfefe
no syn kgfffe
no trouble vZfhfa
no vpn pefffc
nobody here ldfbgl
nobody in kmedee
nobody ipaibd
nobody on gmbocb
noc jfgfdi
node <client> ogffcd
node exporter nZfggg
node paggfe
non efjjbj
non technical dfjjbi
none , igffdj
none jXgngg
none of offefe
noon $ dkgigd
noon dkefcl
normal ? rgcdef
normal neeefh
not $ fefmic
not , rffZhe
not ? vVhdeg
not a fcgkfi
not able nfegfe
not be rbgdgd
not connect jgffgf
not from qcZhgg
not jedifh
not open omdjaa
not reachable pjcage
not send lggggc
not the pggbfd
not via kggegf
not work nYeefm
not working aggfeo
note legfeh
nothing , sdfcdf
nothing back kffgff
nothing comes ldgdei
nothing else caelrc
nothing ever kggggd
nothing from ochffc
nothing in jeffej
nothing mdfgff
nothing on rbcfgf
notice ggefmd
nov <n> jfggff
nov jfggff
now $ bbmkei
now , icchik
now : mggggb
now ? idbiem
now hXffeq
number : lfffgf
number iefdfl
nurse kgfggd
o lehela
of <client> ugecae
of <far> mdgfgf
of <gateway> qacamh
of <host> eehojY
of <n> hffclf
of <outside> nrdcba
of <own> mjdmYc
of <public> mcckdi
of <service> hmgcka
of <zone> rbbehg
of Zikgkd
of a tffaah
of adding gggeob
of all ffmffe
of an kffffg
of changing chfhnd
of course mddefk
of dnats hZgphc
of drop efggmd
of dropping fgegnd
of every gednhc
of everything acpkge
of flipping gegeoc
of forward dgggme
of input ggafkj
of ipv lfegeg
of it fjdkbj
of its dZepcm
of line hgcejh
of lines bgghlf
of mail heibbq
of moving gdffra
of my flcjgd
of our Yjigfk
of ours fehmdf
of port hkaigf
of questions gfeffk
of removing gfgglc
of setting ffgepb
of sources gqcchc
of stuff gfefem
of swapping fefgkf
of that ofddhf
of the fhkgfd
of them hdhibk
of these tcZgdg
of things gffffl
of us ahllbg
of what famlgd
off <client> nffgfc
off <own> sbcjed
off from hgceoe
off jgfdna
off line egggjf
off the icffme
offered jdZshb
office pgfeed
officer lbecdp
offsite kgggef
oif <zone> jgggfg
oif jgggfg
ok ? sbdfef
ok jkeYhi
ok or peefee
ok so mfgfdf
ok then gggglb
ok with oYegcm
ok 吗 qddeja
okafor mgggga
old gZdmfk
old runbook gghddm
on $ nlfZee
on <client> sdffaf
on <far> qfeffa
on <gateway> mmgaed
on <host> ifbefm
on <n> rgdega
on <outside> mdelgb
on <own> ffdoib
on <public> jbldoX
on <service> npgakT
on <zone> ohhgfX
on ? rYdefk
on a mceffi
on any gofbhd
on anything flekhZ
on call hZgder
on dev lfggee
on earth kjgfce
on friday feffhk
on github gfgffk
on here kffeie
on it nfffee
on its kegfgh
on line dfedgp
on mail iWljje
on monday higafk
on my kgffbi
on our kikfbc
on port dgebjo
on prot refgfZ
on saturday eageho
on tcp krejcU
on that nZedem
on the difkZl
on this celmgb
on thursday kechjd
on top fhehlc
on tuesday gehffj
on udp kaanei
on what ebeofi
on whatever eoedge
on which hkTogg
oncall lbfefk
once Zdfkrc
once i ifgdjf
once it cddllf
once the cggesa
one $ gafjem
one , ihffYn
one : sddbch
one ? sbdbdl
one actually ggffdm
one before tfgVge
one do gggfao
one doing ifgefj
one for lffdam
one in lffgch
one mfcgdj
one of nkeYcj
one sentence kbhlce
ones bjkfie
ones does gfkegg
only $ ofeged
only , iefedk
only ever kgffbj
only ildhZi
only syns nffffc
only the sYggha
onto <host> lZfhkd
onto dZfofl
onto the ldfkga
open $ oiigdW
open , ocebfl
open <far> rfeeeb
open <host> ledeke
open <n> cdfZoo
open <own> qecghb
open <service> mifVem
open ? umZjZX
open a lldgdc
open an kiefge
open cljhcg
open connections qfhced
open for seeaff
open from fakqdc
open on mfcpWg
open or pfdeff
open port Wijbct
open tcp ljbZhi
open the mgdigc
open to grikZW
open up eeieob
opened <own> rggfeZ
opened by rehced
opened hgdkei
opening <own> meechh
opening qcgbgf
opens <n> phcgec
opens <own> rhibad
opens <service> tfgWgf
opens fine keffgf
opens odgagh
opens up gfgfjf
openssl kdgbhk
openssl s meffge
operation offfee
ops kefffg
options jggfgf
options mss jggfgf
or <gateway> oagefg
or <host> nfffcf
or a lnYfef
or alive ldefif
or are pfgfdc
or blocked tgfdeZ
or can hnciec
or ckfegi
or closed mfefff
or did njbldY
or do legejc
or does hafkld
or drop lffgef
or dropped offebf
or is kXhlhe
or just pnaYch
or nah qefbic
or no manhea
or not meahhh
or on grdmbY
or only jmebka
or should jggggd
or shut qcedfg
or the pfgfbf
or theirs kfffff
or what sdecbi
order idfanh
org nggfcf
other gibidj
others jjfakd
ought qeghad
ought to reghac
our <gateway> nffged
our <host> melmeT
our <outside> mndcfc
our <server> gbqjcc
our <service> hZlZeq
our box ofhdgc
our dhjeek
our monitoring lffgef
our mx giamff
our networks fqebhd
our own kffgff
our partner meegef
our public mbmcfe
our published gboajf
our rules tbfdfd
our services gXkofe
our side pblebd
ours ? rfhZgd
ours hchmdf
ours or kgfgff
ourselves eegfkg
ourselves out fegflg
out $ oahcfi
out , kifaej
out <n> qdfgdd
out ? lcgcjg
out after lgfeff
out at oegfgc
out curl jgffff
out for kiijac
out from obbgke
out is lggefe
out lfecig
out line cfggrb
out of dljalb
out on ejkdge
out ours kffgff
out src rfeefb
out the fdfhjh
out there qbmfeY
out to ngbbih
out what jggfdg
outbound , jfggfg
outbound <n> lfgfef
outbound <service> rchcgc
outbound ? fbggeo
outbound delivery mdgegg
outbound to ogffdc
outbound xbgchY
outgoing <server> jfgfff
outgoing <service> hfgfjf
outgoing jffelc
outgoing mail tfffda
outlook , lgfggd
outlook cannot lggeff
outlook error jffgff
outlook in lffgef
outlook is jfggge
outlook jefefj
outlook just lffggd
outlook on ocgggd
outlook 报 lefgff
outlook 里 jffggf
output kcgenb
outside rieccd
over <n> qcdecj
over <own> ffggjg
over <public> lfgege
over <service> pggefZ
over iefbjj
over plain qihbgY
over tcp meghdf
over to mclecf
over udp dpfaje
own <service> fjffkc
own glfdgf
own shell lfhffc
p <n> nffdeg
p nffdeg
pack ldfggf
packages from phggbc
packages phggbb
packet $ tdecef
packet ? nfecam
packet for sgffWg
packet from vfdaec
packet legjah
packet loss jgfgge
packets ? fgffel
packets from nfdggd
packets has ffggej
packets hit gfggek
packets ljhbYk
packets to kffefg
pacs rXgdfi
page $ mbZlcl
page pddgbi
paged fffffj
pair lffecj
part lfffff
part of lfffff
parties iocdhc
partner mbfbgl
partner's kfffff
pass $ oggbgd
pass ? qffebe
pass it kggfgd
pass or nefffe
pass sffeYg
pass that mgggbg
passed ? mgffdg
passed sZfiec
passes ? rfffea
passes or lfffff
passing vefagb
passive mfgfdf
password hegagm
past ucdfce
paste Zgfgnh
patch fcedfq
path nheabl
payment ndgfef
payment provider ndgfef
pc <client> nffeee
pc in iZragh
pc ndjdfd
pcap jgffgf
pci evidence kgfehd
pci hmedff
pcs qghbhZ
peer offfdd
pentest oajfee
pentest report udaahg
people <outside> kdcgjf
people are kekgfb
people in oedffe
people kohVkZ
people on qjeXkb
people's needdj
per foedff
per published hpddgc
permit it lhgfgb
permit kfcdbp
permitted ? nfeffe
permitted by legfff
permitted kkhWfi
permitted or qeeffd
permitted to inkaeb
person gchiei
phone $ meefgg
phone <outside> lffgfe
phone ocgfge
phone on sXgdgg
phone over jgggge
phone's efhldf
phones ufeefY
phrase behdgp
pick ilgcZl
pick up hkhehc
picture lbkfef
ping <client> mfeffe
ping <far> kfeghe
ping <gateway> nidfiZ
ping <host> qhgedb
ping <own> vXgfga
ping <zone> paeheh
ping from ogfgaf
ping the hkgcfg
ping to mgegdf
ping vehbea
ping 不 kgggfc
ping 到 bmffhg
ping 得 qcgfha
ping 通 nefeff
pingable from nefdfg
pingable pedeeh
pinging <client> kffgge
pinging <far> jgfgfg
pinging <gateway> mgfffd
pinging <host> nefggd
pinging ogfcge
pings <own> nbhffg
pings pcfcfh
pivot pegfbf
pkt igcfel
pkts ggfdem
place ifgcmd
plain <service> jacsgb
plain english Yfggct
plain haekbp
plain words gfgdYs
plan cffloa
plan to dgggob
planned fgggjd
planning fgffle
planning to fgffle
plant gegffl
players kdgeje
plc lgggfd
please $ enhibe
please , hkckag
please : dehkWq
please Ziegik
please add ghhYeo
please can rccgge
please check nffdgf
please confirm nceegh
please enumerate Unimdf
please explain jdeebp
please open aeiaZz
please say vWdgfe
please walk kffgbj
pls $ legnda
pls , dbilfi
pls : tleZXf
pls biembk
pls check jYhcep
pls confirm mefggd
pls explain ofggeb
pls open edhbds
pls tell pgfagf
plugged gcjffj
plugged into idlffe
plz $ ldfgYn
plz saffZi
pm gdefdo
pmtu ffgfel
point at dWgqfk
point fZelhk
point of fcmbcp
point to gfdfgl
pointed at kffehf
pointed kffehf
pointing at edgjfj
pointing ccfikj
pointing to fdgffm
points idcnhd
policy ? rffccf
policy accept jiealf
policy becomes Zdggse
policy cggdqe
policy drop kgggef
policy forward efegme
policy from eefgpb
policy goes Xgggrf
policy is lcdgig
policy of ffgfkf
policy to agffpe
policy was Ugfhxb
policy went Yffgqg
policy were dfggkf
poll xafYfe
polled mefgcg
poller odefdf
polling mcggeg
polls oggdgc
popped heocfd
pops neffgd
pops up neffgd
port $ ipdgdc
port , ibjkgc
port : lfgffd
port <n> ghhcdl
port ? fudWie
port ffflch
port forward dahwhY
port forwarded efYsff
port forwarding afeohf
port forwards gdbsgc
port is fegffl
port state kggffe
portal heejjd
ports $ Widnjh
ports <n> oscZfY
ports ? anggdi
ports are eigmdd
ports do pUbnjd
ports egkrdV
ports end bfhlgg
ports get gWfnii
ports have ealkff
ports of Tbjtgi
position kkfeWk
position to klfehZ
possible ? mefggf
possible from lkgbee
possible thgYec
possible to oiedde
possible with lgggfd
post glakee
post to jmgddd
postfix <service> jgggge
postfix kchbgj
postfix on fbhegn
postfix smtpd lffffd
postfix 日 jgfgfe
postmortem gjdecm
postrouting -o fedemj
postrouting -s cgggjh
postrouting dfeelj
posts qefefb
ppl in meffge
ppl nifafg
ppl on lfhbhf
pr <n> gefgcn
pr ccgeho
pr 有 gegfgj
prefix ffggfj
prerouting -d eegfmf
prerouting -i ffgfgl
prerouting <n> degcdr
prerouting jefchi
present kdfkfd
press lefgge
pretend Yeklld
previous hgffcl
primary pggfeb
print mffgfd
print on rfbfjZ
print to mfggfc
printer <client> ojdgfa
printer <n> dYgfet
printer at mgggde
printer kedgdk
printers in lgfggd
printers kZiceo
prints lffgcg
priority fgdbgo
private address ifejeg
private ip jjgdgd
private mhficc
probe at sfgcce
probe refece
problem : qaffgd
problem ? ifhhjZ
problem kehdkd
prod Weggft
prometheus lfffef
properly kfgfef
proposal cgfgrZ
proposed dgggle
proposes fgggoa
proposes to ggggnZ
prot <n> llhcgZ
prot llhcgZ
protection indche
proto jgggfe
proto tcp jfggge
protocol : kdfgfg
protocol kgfgeg
provide ajokhW
provider ragbal
proxy sfedga
public <host> neegef
public <own> kffggf
public ip kfgfff
public lajoca
public mail ndeegg
public one oggage
public ports edfpfd
publish $ glciee
publish , ekkbff
publish <service> doYmja
publish ? clkfdg
publish fdgrjW
publish on WZguel
publish to YTopgk
publish 了 fWgrgh
published $ naamgf
published , mfidfc
published YcpsfX
published on hfbrce
published ports cYplff
published service gpbbgg
published services gfqbha
published stuff gaqffd
published things fbqbgh
published to eaXtel
pull lhedgf
pull mail qdgeee
pulled kffgff
pulls ogddff
puppet ogchga
purely dchnkb
purpose ? feffYs
purpose ldgeXp
purpose of gfgeao
push ocafig
push to lffgfe
pushed hcfgcn
pushed the gdfhco
pushes qhgeda
put -a ffggke
put a bgeekk
put egfcog
put in ffgfkf
put it lfgbfh
put the lcgdhi
put this fgfgle
putting ifefpY
py , lgfgfd
py lgfgfd
q <n> Xlgleg
q ejfkcf
qq mgdfff
quarterly bigofc
queries rfhXdg
query <far> gZghnf
query <service> pbfggd
question , ondZZi
question : njeafe
question for uffgcY
questionnaire dqgefb
questions can ffffem
questions do hgfffj
questions gefgen
queue , jffgeh
queue is kbfaep
queue kfgcdl
queue on jdgegi
quic mYepfb
quick fchljc
quick one ldfqYd
quote ibblfl
r , kfggff
r kfgfge
radius idldmZ
ran it ldffgg
ran megeeg
random host jfemec
random mcfmdb
ransomware euZdeh
rather mdfcld
rather than ggfbnf
rcpt lffgge
reach $ idnbfg
reach , ddnfgf
reach <client> rgfggX
reach <far> lbedmf
reach <gateway> fkdfhf
reach <host> lhYcgl
reach <outside> odYgmd
reach <own> igYako
reach <public> wdgefV
reach <service> hldZhj
reach <zone> ucaggd
reach ? YaptfZ
reach ehjafk
reach it fkffff
reach itself qXpZgd
reach of hYvcgc
reach port hodegc
reach the mhdcej
reach 到 imfdfe
reachability check sXffgf
reachability hpiafb
reachable $ Wtfekd
reachable ? ngdcdj
reachable by coehef
reachable for sclcfX
reachable from nirVda
reachable jolWeb
reachable now faigfn
reachable on eohekZ
reached dmeeie
reached from lkfddf
reaches <own> engfjZ
reaches oqZbce
reaching kcfgjf
read pheZal
read their jgeffi
read this mlcceg
reading jefdem
reads kfffdj
real client qghade
real eZgsch
really pbegch
reason ? rfceed
reason xaeZbj
reboot ? feffdm
reboot iggfdj
receives mfgfee
receiving mffffe
record eagdes
record of kceedm
recv kfggfe
recv src kfggfe
red fehefm
redirect pcegee
redundant dfedqe
reech kndegb
refused $ odfefe
refused , nfgffc
refused <own> mgefeg
refused is kffgge
refused on raedeh
refused rchdhb
refused that kefggg
refused that's jgggff
refused this kegggg
refused' nhgchb
regards , pfefde
regards pfefde
register $ chdmje
register : gnjgYe
register gmeged
registry peeffd
reject mdechi
reject reject gedfen
reject with feefjj
rejected heffek
related , dggfji
related dggfij
relay <far> kgffff
relay access qehddd
relay its jfggff
relay vfibdY
relaying segdeb
release jiecje
reload bdifZu
remembers gbgdfo
remind cacphk
remind me cacphk
remote desktop midkbc
remote host jegggg
remote rfdggZ
remove -a hgeenb
remove Zfghua
remove line dfggne
remove the fgeeod
remove 掉 gegglc
removed cdehmj
removed from bhggpc
removes bgggmf
removing -i efffoc
removing cgggnd
removing the bgffof
replica lffeff
replication pefgeb
replies from kgfgfe
replies qeggYg
reply come ogffdd
reply lgggfc
report $ fhflee
report , mjecbi
report : ifcjlc
report lfdkee
reporter : lfgggd
reporter lfgggd
reports hjehfd
request , lfgfff
request ifgdjf
requests mggdfd
reset $ gfegfk
reset ? lffgef
reset ifhdek
resets lfgfdf
resolve jeghid
resolve names pdfgfd
resolver on sggdgW
resolver tegefY
resolves kgggee
resolves to lgfgfd
respond mckeed
response peffce
responsible lffffg
rest ekcikb
restart ebfcgs
restart postfix dcgdgp
retire hcgfnc
return path pcfege
return traffic ngggce
return ucgdbf
review : fkefjd
review hhieal
review 一 fdfeep
review 下 fgggek
reviewer jfgcjf
right $ tdeede
right ? ochiaf
right after hgfgoY
right lahhcj
right now cbiigl
right that mffdfh
rip <client> jffgfg
rip <far> jfgggf
rip jfggjd
risk jieddj
rn $ lfjfcf
rn neheee
room oifbZj
root cause odfegd
root mail mfgfef
root sbhdbh
rota gffffk
round rdbgge
route ocfeid
route to kcffke
routed ogehcd
router khfefe
routes pfaejc
row <n> kedkci
row jkbibg
rp filter ghdfnc
rp ghdfnc
rst , kfffgf
rst ? negeff
rst kfgfff
rst syn ffgfel
rule $ gfgekg
rule , beffni
rule <n> Vhghse
rule ? oabcfp
rule cbgapn
rule decides uefdbd
rule does kfggfe
rule for ncfehf
rule in fefgYr
rule ip fgddkj
rule is ldegie
rule last gfggbm
rule let ahgenf
rule lets scgebe
rule matched gffgdl
rule on fggfkd
rule that pcecgg
rule today ffgffj
rule 是 efhkdg
rule 的 bhggbo
rules $ gffdgk
rules , dhhgbm
rules : cghbfo
rules <n> ffhedm
rules ? fgdfeo
rules and ffgfdm
rules as gndffe
rules do gggfdj
rules ecgdhp
rules file fgfcgl
rules last gbggfn
rules line gggeZp
rules on hbgfeo
rules to ncfgfg
rules 的 gggebm
rules 第 fgggcl
ruleset ? rffgfY
ruleset last efggfk
ruleset reeddf
run dffekj
run on jffgfg
run out effffl
runbook , fgggcl
runbook geggcm
runner <client> kggffd
runner idgffj
running pZfegh
runs on ragegc
runs rYfddj
s , lggffe
s client meffge
s fggefl
safe gegeem
safe to gegeem
said pdhaci
sales ogbbmb
same as heegkh
same laptop jgggge
same lciZkg
same settings lffgcg
same subnet rfgfeZ
same thing lbgfcl
same way ggefmd
sanity check jggdjc
sanity kggdjc
sat jefkia
saturday jaggkg
saved ffffgk
saved my ffffgk
saw cgfcin
say <client> kgmhYc
say <far> lgffdf
say <service> mefgef
say hdkZmg
say i ifgglb
say in igfdcm
say no mdZYmm
say the efffmf
say they lffgoV
say we Veggwe
saying jgefdi
says : lgggee
says <n> kgfffe
says <own> ldfggg
says <service> qcfchf
says connection mffdff
says it mgggga
says mdeghe
says outlook jggggf
scan jihdeg
scan to kehgdg
scanner at rdfcee
scanner ochicd
scanner on dellcf
scanners gdfgjg
scanners in qdgggZ
scans mgffee
scope climbc
scraped by nffffd
scraped nffffd
scrapes mffefg
screaming ebheau
screenshot offcgd
script fddekl
second ideehl
seconds effgdn
section ehenfd
secure cdgfgo
security hiiefd
see $ scdajf
see <zone> rdcege
see ? dcjiek
see a mgegdf
see it jhgjfb
see llgfcb
see only nfgfbg
see the pdfdgf
see when nfgfde
seeing jffefh
seen by mbjdff
seen ctstate gfgdYs
seen from ibndgg
seen jckbej
seen on kffgef
sees ochdhd
segment , jfhffe
segment ikhZgg
segmentation pghaee
segments ZwiYib
send <service> mfgefe
send mail lggfgd
send out sfggeX
send scans kggggd
send to pgdehb
send uahZge
sender heggcm
sender is rgffYf
sending kegfjc
sending that kfgfff
sending through jgggge
sending to kgfepW
sends a qggZef
sends it kffgfe
sends its rgecdf
sends nggdef
sends the lfffeg
sends through leffff
sends to mgffee
sense jgfgci
sense of jfffck
sensors rfdcfe
sent by qhdfZf
sent ifgfcl
sent me ggfdgl
sent src kffffe
sent us gghgZm
sentence kbhlce
seq <n> kggffe
seq kggffe
served thfakW
server $ ljehdb
server , jjffYk
server <host> jlgddd
server <own> ldgjec
server ? jgancf
server at nefcgf
server be neefge
server by rdebgg
server for cdhfat
server get tchbfd
server in sdhbgc
server is kZgnha
server itself gnfehb
server jednce
server on hkbZki
server or qgeYhf
server over mifcee
server reach ochche
server reachable noWbje
server see lfgeeg
server to vdgbdc
server's <service> klcdff
server's ilajee
service , hlddgf
service <n> lggeff
service fjimdZ
service that cjcoef
service we gleffg
services , ffkffg
services are eZoige
services bbsqdX
services can gXtdgg
services do hpfgZe
services does gTnjih
services of cZjogg
services that aashff
services we gZkldg
services work Xatehi
services would gekcle
servr hmfdfd
session k kggggd
session on enfehe
session qefecf
session to mgffgc
session with nfcfgg
sessions jhfcfh
set eghdih
set input deferd
set the eggfkf
set to mcegrV
set up fbenao
sets dggfme
sets net dggflf
setting jegcpZ
setting the egggle
settings lfggee
sev <n> inekba
sev inekba
shall mccmee
share uTepda
she ibghgj
she is idgefk
sheet $ hderga
sheet dlaofd
shell ohhegZ
shift hcfkcl
ship offfdd
shop hdfdgm
shoud xccgea
should <service> kffggf
should be nefdid
should i lagebp
should it nefgfc
should sdgcZi
should that qaegfg
should the iefhjd
should this laghhg
shouldn't mdgefg
shouldnt fpgfce
show jfkifY
show me pjXdei
show up jbhfke
shows <n> gcfcho
shows lYicgk
shows this kgggge
shut ? qadehh
shut hmeefe
side $ ZoZikg
side , veaZej
side ? jZhifi
side effects fegerb
side fhhdfi
sign dnealg
silence neggdf
silently mcgYkh
simple pgafff
since <n> ncfgff
since midnight fefffl
since monday fdeghl
since ndgfak
since the kfgfbj
since then lgfgee
since this ncfdgg
since we mgefee
since yesterday fggffj
single kdeodc
sit in vfeXfd
sit on kflZgf
sit pUjhgf
site at pefeee
site qdfdbh
sites efffmf
sites on ggegjf
sits at jggfff
sits behind nYfmfe
sits in pcgdfe
sits on ndfegf
sits rbfgfd
sits there mcfggf
sitting at odlaef
sitting behind gdelhg
sitting in sbedgf
sitting kdjlfZ
sitting on kekieZ
slide gcmffh
slow cccaiv
slow since fdhdfn
slow today behego
smarthost neffef
smpt qmdeba
smtpd <n> lffffd
smtpd lffffd
smtplib lgffee
snat gegelf
snat to eegfmf
so : oafgge
so <zone> fenclc
so ? ofccje
so cfckgk
so i iciefj
so is nfgfce
so it peddkb
so kind hffgcl
so slow agehhn
so that habilk
so the qegggY
so this jggfZl
so what fgZmfk
so which jdghfg
so who jkfefe
soc kifdef
some cjejam
some random rfgYeh
some stranger udfagc
somebody in mgkZee
somebody jYjjhe
somebody on pfggea
somebody out qbfeeg
somebody sets Wgggrg
somebody sitting needfh
someone <outside> kYjtaa
someone explain fggfbn
someone gieagl
someone on uefZhc
someone out hnbocZ
someone sets eggfme
someone translate ggggdk
something ? bdesef
something iaerZi
something to pdfege
somewhere ? hegkgc
somewhere kiejbe
sorry , sbfehb
sorry for fjgbhh
sorry if iffaeo
sorry qhgiba
sorry to odgggb
sort geedfn
sort of geedfn
source <client> neefge
source <far> kdfflc
source <gateway> behhuX
source <host> nffggb
source <own> eegekh
source <zone> nddfie
source address tZgbZl
source ip nfgfee
source mmdWfi
source that ctdahe
source zone ikegfe
sources are crehgZ
sources can boeggg
sources d2dXfa
sources for epeeeg
sources that dqfYig
spam aceblr
speak koeaZj
spf feaeft
spf record gedfeo
spins does pggfea
spins forever kggefe
spins ngggcd
spins when jfggge
sport <n> kfgfff
sport kfgfff
src <client> lffffe
src <far> kgggff
src <host> kfgffe
src <own> mfffff
src lffffe
srever iYnmfb
ss pggegb
ssl legfff
staff kgegid
staging ddhgfn
stand ? qbfgee
stand ncghfd
stands acfogj
start working egggld
started mbfeel
starts nfdhch
starttls jfgggf
state jffccn
state service lggeff
state whether ncfehg
statement kddjhc
station lgffge
status page odadcn
status rfeeYi
stay paffgf
step , kgggfd
step by pgffeb
step lgfghb
still <service> degglg
still arrive Ygggqe
still be Zfggog
still broken dbhegp
still browse igdhie
still come Zgfhsc
still get Xefixa
still have lddepa
still jigUof
still land joeeae
still open gXfbno
still reach hbjbfn
still work edkehi
still works mdccpd
stop it rfgcfb
stop pccane
stop working dfdfof
stopped rdeede
stopping <zone> mbhegg
stopping it ngfdge
stopping rahcff
stops <zone> ogggcd
stops it ngfefd
stops qbhbhe
store kfffdj
story ihghib
straight away kggggd
straight into rafdfh
straight rfhbce
straight to nghded
stranger kYipaf
strict ggdfme
strip -i cegdpf
strip gefelg
stuck at jefddn
stuck like jfgfgf
stuck nefeci
student kefeej
stuff $ gbkdfk
stuff can ffhefk
stuff gbldel
stuff we hdndge
submit coamhb
subnet nccbfm
succeed pWfgmb
such kfebjh
sun gkgggd
supplier hfgdgk
support cnejYj
suppose -i efggke
suppose cegfrb
suppose i gfgfoa
suppose input edfhlg
suppose line eefhpb
suppose somebody Zfifoe
suppose the dcghof
suppose we efggld
supposed keeeek
supposed to keeeek
supposing Wgffsf
sure sfgceb
survive ? fcaeuf
survive eedetd
swaks from meehge
swaks ofhede
swap <n> fXhfpg
swap gghbqa
swap lines cghgkf
swapped bggfgm
swapped the aggfgm
swapping <n> gcgeoe
swapping gehepb
swears gedlla
swears it qhgedb
switch <client> lgggfc
switch mdbffj
syn $ mggeef
syn , lfffdh
syn -j ffgfel
syn from nchhdf
syn lfgfef
syn recv kfggfe
syn sent kffffe
syn that qefcdg
syn trace kfggeg
syn 这 kggggd
sync tghfcX
syns lggged
syntax gcfdcr
sysctl -w ggffkf
sysctl dfgfne
sysctl net aefgrf
system Zgfqfe
t kfggfe
table aicocj
tablets uaegga
take $ fpccfi
take -i deefpf
take <service> tbhgZe
take a dehdgo
take gigbld
take out dggepc
take the cfgfnf
taken hcfeof
taken out difanh
takes hdfglf
taking ghgika
talk <service> locfiV
talk hkhaei
talk to mhgbhe
talk with pgchgb
talking qfgeiY
talking to pfgejY
talks megffd
talks to megefd
target <own> mdeehg
target icmmbb
target is lgfege
tcp $ okbeiY
tcp , mffied
tcp -m efgeij
tcp : gldegg
tcp <client> negedg
tcp <n> mkghdZ
tcp ? fkfihb
tcp closed kfffff
tcp connection gjffff
tcp failed pbfeff
tcp fkfjfd
tcp from xecdfZ
tcp ip edgdeq
tcp is pdedgg
tcp on tjcXgc
tcp port kmekbZ
tcp reset gfegfk
tcp session ocdfgg
tcp syn pdfcdh
tcp tcp jfggeg
tcpdump jgfffg
tcpmss clamp ffgfel
tcpmss ffgfel
team $ mgeaej
team , ffkleb
team hYkkdh
technical beiiek
teh <host> hclkec
teh <zone> uagheZ
teh nTnkgb
tell gafnei
tell me kbgigf
tell the nfcmcc
tell us oeeefe
telling me lefgge
telling obeffh
tells me rgfegY
tells ugfcgX
ten adgehr
test ncklbZ
testing jdbfij
than <n> kVdhjn
than amdiif
thank kgbmed
thank you kgbmed
thanks $ icikfc
thanks , kcfcen
thanks kaekfg
that $ lbdofb
that , defenf
that <client> mgffia
that <far> rgehjT
that <gateway> kfffff
that <host> mffmba
that <own> diajfl
that <zone> rZdckg
that ? nWfike
that a qbeeck
that address hegjge
that are hglnbY
that arrives oedfdh
that be offebh
that can gscZhe
that connection lffeff
that could mneXhe
that dropped mfgfgd
that eiighd
that end kahmed
that even ogheea
that expected jgggge
that fix fgggjf
that get sghcbc
that gets goeafh
that go rffddd
that going hchoag
that happen kffgfg
that host gfkefg
that in jdfihe
that is fkeieg
that it lfedke
that let legflY
that lets jqckaZ
that line eafekn
that matters mfhdci
that may Yvdckd
that no hmnafY
that nobody goZdhh
that ok kgggcg
that on njfdZh
that one ibhebp
that open qaaZpf
that or idfcli
that packet dfdqdg
that pass kgfeeg
that reset jffgff
that rst kfgfff
that still uffbcd
that stops odhdef
that supposed fkdhgf
that tell pgeefc
that the xcfgaa
that this ifejff
that through mgegdg
that traffic pdgfgb
that us sffbfb
that was jegefj
that we acplcg
that work ljfegc
that would qfgeag
that you degdgo
that's mffdie
thats ugcddd
the ' effgme
the -i ggffjg
the <gateway> mffcfh
the <host> lhbked
the <n> hhfbne
the <outside> jYnoeY
the <own> ebclki
the <server> tbdZgh
the <service> feffkh
the <zone> hgfcnc
the access fnedgg
the address bfeljf
the answer udgedZ
the asset fcephe
the audit ogffgb
the auditor jgbhhg
the auditors gmZndd
the backup gfgfek
the board gieejf
the bot ffijfe
the bottom fgggna
the box ycgYiZ
the bridge icghgh
the browser lgggee
the build jgggfe
the building ndffdh
the call meeeid
the cert jchfgh
the certificate cigden
the chain hfffkd
the chains ngegfc
the change eefegm
the client kcgled
the complete iggqeX
the connection qdfffc
the conntrack hggefj
the consequence cgegrb
the cpu eeeder
the ctstate cdhfqd
the current ejfedl
the customer cdhnhe
the customer's flffff
the default iffdfj
the desk kffffh
the dnat qXajfj
the end XYiosa
the far jeffei
the fdffli
the file bfemao
the filter keedoc
the firewall emekcd
the fix Xhcftg
the folks megdgg
the forward iefdkg
the full ekcqfa
the gateway qefdee
the guest kZcgdq
the guy nfeddi
the guys pfeedf
the gw nfgffc
the hairpin gegejg
the handover cfilbj
the hell kcgfcl
the helpdesk leffci
the host qebifc
the impact efhcrb
the incident lccjcl
the inner khfgfe
the input eaghpe
the inside fafphf
the internal nYkied
the inventory gYkmdf
the iso blifge
the label jefgfg
the last echehl
the latter pfdhde
the line jdcaph
the list chgmfe
the log lgfgfd
the machine kfgegf
the machines jgfgff
the mail bfhfcq
the maintenance dgggme
the masquerade affgnh
the migration geekgg
the moment hgchdm
the move lfggcg
the mx decfhp
the nas efefgm
the nat fkdaYt
the needful edkegi
the network kifdfg
the networks crccgh
the new hddgfm
the nightly jggfff
the old mcfjjY
the one gdfhdl
the only kgffge
the order bfgdnj
the other jbdggm
the others fgfgjf
the outgoing hfegjf
the packet vgfWdf
the packets jfefdk
the patch fcedfq
the pci mhfdge
the pentest hlefff
the people lgdfjc
the phone lhfbgh
the point hhdccp
the policy ifffjf
the port kadimc
the postmortem lZegbp
the previous hgffcl
the printer gjeddl
the printers mgfggb
the private qeeefd
the public mdhgee
the published geqajc
the purpose gggebn
the queue lchZeo
the real ggfkhd
the reason pecccl
the record fidndd
the related cgggnd
the relay kfgeff
the replies ndggee
the reply jhhhfc
the report nhfbdh
the rest dmeldd
the return rcfffc
the right gggcem
the risk jjfeef
the rota gffffk
the rule gdfggk
the rules mheceh
the ruleset pefecg
the same gcgbkl
the scanner jjfdfg
the second jegbco
the services gVpleg
the site kegffe
the sources gndbhg
the stuff hdndge
the switch legeeh
the syn nffefe
the team gakldg
the thing kefich
the things hglcff
the three idbfki
the time pcgefe
the tls begchp
the traffic Zefjfm
the vendor fbgkke
the verdict oggbfd
the very gfffle
the warehouse ffhZdr
the way neiddf
the weekend hefedn
the whole gljkeW
the wifi ggfZgo
the wiki keekfd
the yearly ckkegf
the zones dmdggg
their <service> mccghh
their nbheeg
theirs ? kfffff
theirs kfffff
them $ ggfkdf
them ? phhecb
them ihefbm
them out ogfggZ
then $ geggje
then ? bgghra
then be fgggjf
then fehcsc
then get bfffof
then nothing lggffe
then reach fgggje
then the nffgde
there $ kfjXhi
there , lbieie
there ? icjglZ
there a feamdm
there and phgcde
there any maglee
there anybody cofdhd
there anyone fnegfe
there anything pThldh
there for ekcdar
there is gdhkge
there jflmaZ
there no egggcm
there on ofeeff
there's ikdiZh
there's no kfgdbl
these days dbfnfj
these lbbklc
these on mffdic
these rules mfeedi
these two fggfpZ
they ? qeddfe
they are hdfblj
they arrive pfgeag
they can't jgggff
they come ngffed
they get jbicel
they have ngeefd
they lXhkeh
they see tbedhc
they send ghghma
they use ieifmZ
they're peccej
thing $ kdhhfe
thing , fghafl
thing ? fkfffg
thing hkhebg
things : ggbafr
things Zcocbr
things can gffffk
things may hffffk
things stand uafhfa
things we fgldgf
think cmYmei
thinking bfgfpd
thinking of cfgfoe
thinking to bhfgrb
third time ndfghc
third udbgec
this $ fffgkg
this , jgggbh
this : ieffcm
this <gateway> dVnofg
this ? kffflb
this and ihfdXq
this bot egeegm
this box gifhch
this channel ggfffj
this do ggfdaq
this egghej
this firewall jidffg
this for hkfeXm
this from hfeeem
this gateway gkblcg
this get jfggff
this gw mijfdY
this in nfgebi
this is mggfhZ
this morning fdgefn
this on kgffge
this one dfgfcq
this out kgegfg
this ruleset rbgZhg
this so meeejc
this tell qfedfc
this telling lgffgd
this week nefggc
this weekend gafejm
those aljgdh
though oefgfb
thought gbgghl
thoughts ? jeefek
thoughts heffdm
thoughts on efgffk
threat pfgbfd
three <host> lfacki
three hceejl
three of kgggee
three things egcdfq
through $ sdgfcc
through <host> mfgfdf
through <n> ucfgZe
through <own> hTbrgl
through <public> kaenge
through ? xdgacc
through fgihcj
through it kdhgge
through l effgfl
through line ffefar
through mail jgifde
through or jnfZff
through the jdicej
through this hnjeda
through to ikffjZ
through us qZgggd
through what pgfcgc
throw at gfeden
throw gffeem
thru $ nefdeh
thru <own> megghb
thru ? oeeehc
thru mail nffhed
thru or kegfgf
thru pkdZfe
thru the jefdel
thru this enibfe
thru to khhZkd
thunderbird at ldfhgf
thunderbird can't mggfgb
thunderbird in lgfgee
thunderbird just mgffed
thunderbird odfiec
thunderbird on neffef
thunderbird says mfffeg
thunderbird 弹 lgeegf
thursday ? efggdm
thursday and gdffen
thursday bgcijk
thx $ ejdjcj
thx , fffden
thx ggfgbn
ticket : ipfefZ
ticket <n> ndgagi
ticket inc efggek
ticket megfYm
till hegdgk
time <n> igggbj
time here bffdgp
time i ngggga
time lggffd
time out oigaed
timed mfggfc
timed out mfggfc
timeout $ ogfefb
timeout , pfeefd
timeout <n> keggfg
timeout ? peffed
timeout ueeefa
timeout 了 pddfge
timeouts qgfggY
times out qbhefd
times qahdhd
tls cert cchdhp
tls certificate Yhhffo
tls kcfadq
to $ fVqidi
to , geobff
to : kfffff
to <client> giWkih
to <far> mdedhg
to <gateway> jrZYoa
to <host> jfcgfi
to <n> kgdZkj
to <outside> ijhdeg
to <own> heddjk
to <public> qcdkfb
to <server> pefdfd
to <service> jedlcg
to <zone> tgaajc
to ? ZosYia
to a ldgcfj
to accept fgfeme
to access ehkfgf
to add nYebua
to address pafffg
to an jggeeg
to answer sZcfeh
to any hjhiag
to anybody ctcZhh
to anyone Yjcric
to anything dqgdfd
to append efghuV
to arrive peggae
to ask jfgddj
to be njffda
to browse neggia
to call lfgffd
to confirm meedgg
to connect lfieee
to delete ahgemg
to deliver rcgfeb
to destination ffgdjj
to do mgffcf
to drop bgfgoe
to email jchheh
to establish glffhc
to fdhfkg
to fetch hggdke
to get gilaff
to gmail jfgfff
to go kggfja
to hand jciffh
to have oeedmZ
to hit grfdga
to host kefhgf
to initiate jkeehc
to insert dgggob
to it hnfdbg
to its ljddef
to itself pfhbhb
to know jghkZf
to mail smYeea
to me egcicp
to merge gegeem
to mx kgfgge
to open mglbce
to other qffcfd
to our kdlcgf
to ping hnedia
to pmtu ffgfel
to port jrfceZ
to post kngbdd
to print keggfg
to pull ljcffe
to push kfgfmX
to put fgfeme
to query kkeefd
to reach bljclb
to read gfggdl
to relay qfgbgd
to remote qdggga
to resolve leggeg
to run ldffhg
to see eiimbd
to send kdhegh
to set ggefkf
to something cchtfc
to source eegfmf
to start hjbggh
to state kjdbhh
to submit jfgfgf
to take dhgcpd
to talk gmebfi
to tcp nodbeb
to teh rXajhg
to that qfefYi
to the jbiige
to them rafbhg
to this hfffej
to traffic ffgegk
to understand gffgdl
to us qcgcge
to use eglgfe
to what Ycgtcj
to which lZcpfe
to work qcedei
to write cmffgg
to you ffdcer
today $ iefchl
today , kffdfh
today ? hdfain
today jbeYhr
together dhjbkg
told me racblf
told nYfihf
tomorrow edfemi
tonight $ jfggff
tonight , hdgdfm
tonight ? kfcial
tonight ibceni
tonight's defank
tonight's window cfggmg
too $ mefdhg
too , hZdlhj
too ? oiZXfo
too dekchj
too much bhgglg
took gbfhgl
took the fdehem
top dgffmf
top of dgfglf
touch qcmaaf
touch the lfggfd
touched gdfefn
touched line gfggfj
touched the geggel
touches lffeeh
toward <far> qcegbh
toward ngfbeg
towards <client> qfgdgb
towards <far> gnaflb
towards <host> ijecif
towards <outside> ZVeqgp
towards <own> lYglgd
towards <zone> tddYhg
towards fiZiih
towards the ldefdk
trace : lgggbg
trace <client> ucfbfd
trace <far> mffege
trace for oeffgc
trace qffeed
trace tcp qdfecg
traffic ? fgfedn
traffic from sbhfga
traffic get jfgffg
traffic kgdjef
traffic of kfffff
traffic to ecdngi
translate effgYr
translated sdcffd
trap jffgfg
travel pggffZ
treated meffgd
tried nbhgdg
tries jcgocd
trouble mffgfd
true ? yVcdfg
true llmYfZ
true or tfbahe
try kefedk
trying kghgde
trying to kiifcd
tuesday , dldbgl
tuesday ? fdhfgl
tuesday dhebin
turned ibfjdj
twice and jggfge
twice lggfgd
two jedjhf
two things egahdr
type <own> kfffff
type naggfg
typed obhdhe
types <own> oeffch
types pfgfcd
u iceZfs
udp $ gkgggd
udp , neffdf
udp -m efegem
udp <n> pigfZc
udp ? jfegid
udp dport gggfbm
udp from offgbf
udp migfcc
udp ok jfggfg
udp port xebffY
unable odfcgg
unable to odfcgg
under fdaqkc
under which idfidj
understand hggbco
understands fgggcm
unknown <gateway> rffffa
unknown jgggee
unlike pedecj
unlike the ggfgej
unreachable lfegZm
unreplied ? jfgfgf
unreplied kfffff
unreplied src kfffff
until it nggdfe
until jeeeel
until the njgdgZ
up $ pcidhb
up , kihbka
up : mchgfe
up ? chgigh
up anywhere ibhjeh
up as cdhfsb
up at nehhcd
up by kffgge
up for dYepZq
up in ikgbdj
up kfZihh
up on hfgnfZ
up there ngdffd
up to jeffcl
up with kfgfff
update hggfcl
updates from lfgggd
updates regdce
uploads ohgfcc
upstairs qdffed
upstream sgfZfd
urgent $ hfedeo
urgent efgdfn
us $ bjhjbi
us , pefcbj
us <host> lgfggc
us ? mbidck
us cghgih
us or segcec
usable fgqcfc
usable from ldjdff
usage $ hcgdfn
usage ? hcfeeo
usage hbgceq
use $ ddqeff
use <n> jdfjfe
use <own> ipXcoa
use <public> udbbjc
use <service> klcckb
use ? idndgd
use hfmbge
use it ekfgeh
use the ihccgl
use this gcedho
use you bfeegp
used hjeldb
used to nmddeb
user at ngghgZ
user is mgeefe
user kegfeh
user on lfffge
user 用 lfefff
users imjeda
users in jfegkb
users on odgggc
uses hfgfke
using <public> lfffgf
using mccfek
v <n> jejgdf
v jejgdf
vendor , mcfdan
vendor fagjfl
verdict ? qdffed
verdict accept kgggdg
verdict for tfgace
verdict pffeee
verify qgghfW
very degemh
very same lffgdg
via <host> jfggge
via <own> iefjhb
via <public> oefeff
via <service> tZhcic
via sbchfe
viewer sXgehd
visible from nalhdb
visible nbjifb
vk <own> mgfggc
vk mgfggc
vlan <n> kdeddm
vlan mdeecm
vpn lcfXct
vps oagfhe
vz <own> kmgfZe
vz klhfae
w fdecio
w o ehggld
wait jkchfc
waiting $ cffenh
waiting defemh
waiting on cffgbr
walk lffedh
walk me lfgedi
want <service> nfgcff
want gjffjc
want to ijgbjc
wants <service> lfdggf
wants a fhkgbh
wants fmgfgd
wants it heapff
wants the ehgdmd
wants to fjegeh
ward offdgc
warehouse behect
was accept Sgfhzb
was fine mfgggb
was ibgeco
was it gegefk
was that fdggdn
was the gchgem
was told ofccfi
wat happens ridbfb
wat ickkce
way ? jgejed
way back ggkffe
way do jgffgf
way does tdfedd
way for segWgg
way in tgfVfg
way into indfed
way of mfdggf
way out qefdgc
way rdgdiY
way to offege
we ZilmkV
we add cgfhsZ
we are ZlZlnc
we block bgffof
we blocking pfefgb
we delete bfffsb
we drop kfebpa
we expose XkomeZ
we flip gfffkf
we forward gVltfb
we get jeeekf
we got hYkkid
we have nPlphb
we let odedfg
we moved ogegdd
we need fbcehr
we only elYjcl
we plan dgggnc
we publish lhhffb
we put hgigmY
we remove egfguU
we set Zggerf
we take cffgoe
we want fdghnd
we'd ghhgmY
we'd like igggjb
we're fffeem
we've pZgjee
webhook ngffde
webmail on lgcgfg
webmail paefdi
website qdgahe
websites sfafgd
week $ jeffdj
week , bfkjdh
week ? eaheav
week and kfggdf
week jYihek
week on ehgbgn
weekend ibeeim
weird hdffel
well ? gmcdfi
well dleZil
went cefenh
went to Xffgqg
were Xfhepi
were accept afghnf
were the Xhfgjm
what $ gjdlag
what <gateway> pfegfc
what <zone> hdlfff
what ? nadggj
what Zdkjke
what about smdcbZ
what all abmkif
what am jggffg
what are aihpdd
what becomes qegccg
what breaks gggeqZ
what can Tfplei
what changes dgffkh
what dies edgdre
what do heijgc
what does egmgUo
what exactly diifZm
what gives nfdfeg
what happens igfboc
what have WYntdh
what if Uehcqn
what is ibmkWj
what it efgedo
what it's hgfeao
what kind gffffl
what kinds gfffel
what line ggfZeq
what of ecphgd
what on igeeYr
what opens gfgfkf
what ports Xqfjgd
what published edscef
what services bskfca
what sits Tfgtif
what sort geedfn
what source qfgedb
what stops nefdie
what the jjejWj
what this idelZl
what will ccckqd
what would efhfpa
what's behind Yfdshf
what's dUmrch
what's exposed Sernge
what's forwarded bdfmih
what's going pgeeed
what's it hggecl
what's line eheYW1
what's on hgceen
what's published dcYrfl
what's sitting fegjhf
what's that hggedk
what's the kcdbho
whatever fpidea
whats exposed YloigZ
whats forwarded YXhvhf
whats gegmde
whats it gegffl
whats line idhbVv
whats that gbhfen
whats the ldfVio
whatsoever fngdgd
when <client> lggfee
when <far> qghbbf
when <host> ogdegd
when <zone> obhgeg
when ? edhZgs
when a lffffg
when does fffffl
when he jgffjc
when i fZhkpb
when it pehZkc
when it's qehffZ
when nagckg
when our pceegf
when sending kgffff
when somebody seddde
when the lkffbe
when they mggdff
when was gchdcq
when we daghrd
whenever tegYhc
where $ jpahcd
where ? uYbmce
where can dljcff
where do qbgldZ
where does ljdnbY
where in ddcojg
where is lpeWfe
where kifoeU
whereas lfggde
whether <client> kfgfff
whether <zone> qdgeed
whether a oddegg
whether hosts qaghfc
whether the qefdde
whether ubfbfe
which <public> badvhe
which address nieaeh
which are ikjced
which box cdbugd
which cmjhde
which inside sXmedc
which internal oXgjic
which machine Teg0fc
which networks ctcdic
which of ZninhX
which ones dhkgff
which port eiekge
which ports iZnoeY
which public heeped
which published bauegf
which rule xbefad
which rules rfedhb
which segments awhZed
which server qedkda
which services cZlngf
which source phgcec
which sources fnfefe
which way pdffde
which zones etebgb
while lfgech
while the jgggff
who WxeYjh
who added gfgdco
who all bvdcgc
who answers mXhmdf
who approved iYhdeq
who can Xxgcgc
who changed hdhdco
who could bleeqZ
who edited gdgfdn
who gets evgYkX
who has gpgdce
who is dodigc
who loses gefgqa
who pushed gdfhco
who reaches doafhh
who sends kfggff
who took fceheo
who touched fdfegn
who was fchfYs
who'd ggefmd
who'd notice ggefmd
who's able cqfhfb
who's allowed gpffdc
who's ctefed
whoever gmfYgk
whole <outside> ZpjpaY
whole gljkeW
whom ? crfWme
whom Zqdige
whos buddff
whose flgebk
why $ mcffck
why <client> naggie
why ? icdcfp
why can gcfdim
why can't oZfegj
why cant ncgggd
why did cghcdq
why do laeecp
why does jpfcfa
why has ggggck
why is jbedgm
why lefdan
why on pffffa
why the lfgggd
why would sZhhcd
wich dillcc
wifi dfdcfs
wifi in fhgdcn
wiki leelde
wil mcedjf
will <client> ofefhb
will <gateway> lffffe
will <own> qdceic
will <service> egfgjf
will <zone> befgpf
will a lgffeg
will be dddipd
will it vfecaf
will jfgilY
will mail jgfgff
will that jffgkb
will the ofgfde
win <n> kgggfe
win kgggfe
window , lihhbd
window : lgfdqV
window ? hfgfcm
windows Zegcfu
with -i dffhlg
with <far> qdehcd
with <host> odfdgf
with <n> wfdafa
with <own> jderbc
with <service> kdfdfl
with <zone> eiddfn
with a fkfakf
with aegjlg
with his kgffgf
with it wfcWjb
with its mdfjde
with my ffgldg
with no effgoc
with tcp gfegfk
with that ohffiY
with the jggake
with these kffflZ
with this idhfke
with what lgefeg
within kflaeg
without Zegdwc
without a idfmfc
without going nfffde
without the hhfdnb
without trouble nffgdf
won't ndehgd
wondering oeefef
wont sffffZ
word mbeeap
words $ gefkfg
words ? gfffel
words a gdgdeo
words for fggfXs
words hfgici
words please hfhjXm
work $ kgicdh
work , vgViga
work ? kjfXjg
work for rVtWlZ
work from gnbcek
work iknUcj
work or pffcef
work out jeekff
work through neefgd
work with khddgi
work 吗 Zffgpf
worked ldgeej
worker nehehb
working ? hfcfmf
working shcWjd
works $ fjiege
works , nfefef
works ? leffjc
works fine kffgff
works for gcodcj
works from idjgfe
works khjage
works or qedged
workstation <client> kggdgf
workstation in jefghf
workstation lfffgf
workstations qcgdef
worried jggfgf
worry iodcfd
would -a ggfbpd
would <client> efggmc
would <far> nZibmc
would <gateway> lZhfhg
would <host> ggggkc
would <outside> fefenf
would <service> pYbgih
would <zone> hefgke
would a iffele
would adding ffhesZ
would an ugaccg
would anything kghgha
would be chekje
would become ggefle
would break ZgfgvZ
would change dgfgsY
would dZfevf
would deleting gddgod
would happen egdgjj
would it ccjegn
would like lefjfc
would mail ohgebe
would removing eggfke
would stop gfcfmg
would swapping gghgla
would that mchcoa
would the mfefge
would we neddke
would you iefdZr
write fnfceh
writing : imbcif
writing fidigg
written leeecj
wrong ? kfhfff
wrong ndfefg
wrong with kgffge
wtf $ lgfgdg
wtf does gfgfZp
wtf kfgfZm
wy ocfdff
x <n> kfggge
x kgggfe
y kkebfg
y n jjgdff
year fbhfgl
yearly ckkegf
yelling egffbo
yes ? rfZfeh
yes idkhhb
yes no ljicfb
yes or lbogea
yesterday $ ffgffk
yesterday ? cfggfm
yesterday hdffel
yet ? fefbgq
yet nbgbdm
yo pagfci
you $ gedjfj
you , hgfdfk
you ? gfeefm
you and ffgffj
you be mfddej
you check pefdch
you could lfgecj
you do idWWg0
you explain fggdel
you good gffbgo
you have dgfhgj
you jbhfcn
you list ekhhee
you look efffdo
you make kgfgfe
you must pdhdgd
you please hgffbm
you put ggfeap
you restart efgbeq
you saved fffffl
you stuff gegegl
you take deggfm
you tell cgdnfh
you understand ececet
you walk ggfgdk
you're Zdhggo
you're a hcfdep
your <gateway> qffcee
your lbgcoc
yum sdgbgd
zabbix <server> mefgef
zabbix agent mffgee
zabbix eegefm
zebra mfggdf
zone <zone> uWfggd
zone mqdbcb
zone that fndcgg
zone 可 cqecie
zones can fpeffc
zones get cugbgb
zones gycYga
zones have enfgfe
zones that gmfdge
一 afgjjh
一 下 chgjfh
一 个 jZedkl
一 份 eefkej
一 共 ecjkfg
一 句 mgggec
一 台 jmhcga
一 堆 jgggge
一 条 Zeggpg
一 样 dhfdcp
一 步 pddegf
一 段 pbcggg
一 直 mffgfd
一 眼 efgggk
一 行 iffeYp
一 路 khbfgg
一 遍 negfed
丁 kggfff
三 edhalk
三 条 fffgmc
三 次 jggfgf
上 $ cjgkff
上 , kghZfj
上 -a ggggje
上 -i fhghnZ
上 <far> Zgggki
上 <gateway> bngela
上 <host> kleffb
上 <n> hedefn
上 <outside> rfffad
上 <own> fqdefe
上 <service> kehedi
上 <zone> hXhiqc
上 ? fmifZh
上 curl qegedd
上 ggcjje
上 一 gdljde
上 不 rdeffc
上 了 NZiwho
上 做 gfemgd
上 到 joabgg
上 去 ochZbo
上 发 iWX0ic
上 吗 sWZpbi
上 好 kdhcek
上 得 mYcgtZ
上 执 kfggfe
上 抓 jggfff
上 报 jfggef
上 映 fRf1ia
上 有 hpbXhi
上 海 fefeeo
上 的 mdggdg
上 看 pfgcgc
上 线 hbicne
上 网 tabgka
上 这 nddcnb
上 都 gXexfc
上 随 ocggfd
上 面 jTgqeh
下 $ cfejgk
下 , ngZhff
下 -a bfgfeo
下 : ehgjff
下 <client> 2aiZeW
下 <gateway> lchfeh
下 <host> fiavba
下 <n> dggeeo
下 <own> fqccfg
下 <zone> udhbga
下 github fggfgj
下 hhhhdf
下 infra fdhffk
下 mail dcggep
下 为 jggfge
下 午 eggbfn
下 是 mgggga
下 来 ickagk
下 班 dffkfj
下 规 defgcr
下 这 geghYp
下 面 jfffjc
不 $ rYeiia
不 ? sabfjd
不 kheaii
不 上 eoecck
不 了 pcfgfd
不 会 iaiekg
不 出 ndffdg
不 到 miffec
不 对 iefffj
不 开 qeeefc
不 懂 fggfYp
不 放 qegega
不 是 edfgik
不 管 drhbgc
不 给 negfee
不 能 sYegge
不 行 lfefhd
不 要 obgggd
不 让 mfgggc
不 走 kfgfef
不 过 odfffe
不 通 lgfcej
不 限 cofdjd
东 daijgk
东 西 daijgk
丢 $ negeef
丢 ? jfhebk
丢 ndggcg
丢 了 jgggfd
丢 包 hffefj
丢 吗 hefjgf
丢 弃 mffffe
丢 掉 pgfbcg
丢 的 lfggfd
两 fdffji
两 个 kfefdi
两 点 ffgfgj
两 行 dehdof
个 $ ecdklf
个 , kggggd
个 : lgggdf
个 <n> jldeef
个 <public> Vldmfk
个 bot cegefq
个 fjgdek
个 ip jbgkfe
个 port gfblhg
个 pr ffgffj
个 rule fgfgek
个 例 fffffk
个 包 lggdfg
个 口 fZmbeo
个 地 kcenfc
个 改 efhgdl
个 是 jgfgff
个 服 ekfkdd
个 机 efeehm
个 流 mdgfdh
个 清 fobhgd
个 端 fgnidb
个 网 jgjhdb
个 连 dfeffn
中 geficl
中 了 mcggdh
中 午 gdgdfn
中 哪 kgfeff
中 间 igglfb
为 mZgfhh
为 什 lcffhf
为 啥 sXfhak
主 khelae
主 动 kjfedf
主 机 jdflfc
么 $ mZlifb
么 , efgeem
么 <client> qgffea
么 <zone> 3VhcfZ
么 ? nchcfg
么 haifgj
么 一 mgffjZ
么 不 edegdq
么 作 fgfgdl
么 原 kefffi
么 变 hffglc
么 后 fggfob
么 回 jgfggf
么 处 odedfg
么 意 dgggVs
么 打 ofcfff
么 时 fffedn
么 服 dbaygb
么 样 dfmdkd
么 没 fhefmd
么 流 fggecm
么 理 fgggbn
么 用 ffeefn
么 的 ghgcZr
么 端 aYaykf
么 被 kgfgfe
么 解 kgfggf
么 走 sgfaee
么 进 nfefgd
么 连 oSfces
么 问 fffgfk
之 ddfgli
之 后 ddfgli
之 间 reegdc
也 hfeamj
也 加 dfgglf
书 kafdep
了 $ lfidfd
了 , ieecen
了 : medggg
了 <gateway> fiheYo
了 <host> cdbrdj
了 <n> ggbjhg
了 <outside> omfdcb
了 <own> liebei
了 <zone> hmadje
了 ? agibkk
了 bfgjfj
了 一 lfgggc
了 三 egjcgj
了 之 hgfcdn
了 什 cblkfg
了 以 ggfgqX
了 会 egfekg
了 信 rbghdd
了 几 gcjmfc
了 吗 hegckg
了 吧 hgfemd
了 哪 edfmfg
了 啥 Wodjgi
了 多 eedjfk
了 怎 adfehq
了 没 iacifn
了 网 rdafmZ
了 还 rcghgY
了 邮 jggggf
事 $ kfefge
事 反 lcfggg
事 在 mefefg
事 打 kegfgf
事 能 maghgf
事 说 lfggfe
云 lfgfff
互 pbdgjc
些 $ dWrhfh
些 , bickhi
些 Xkmkec
些 port eibmif
些 source hnebge
些 zone crdche
些 东 fakdik
些 什 fekfei
些 区 hqbbhe
些 口 anjfhc
些 啥 gZmdfm
些 地 edodgg
些 对 gfmZhg
些 服 ebjmhd
些 来 hncbif
些 端 fcjlgd
些 网 exabja
些 问 ffffgk
交 jfhifc
交 换 jgggfe
交 接 felffh
产 kdgddk
享 <n> qffgea
享 mffgfd
人 , pedhhb
人 jdobaj
人 上 tZaggg
人 在 lffegf
人 怎 efefhl
人 求 ggffdl
人 用 hfcjhf
人 能 rjZakc
人 访 vZaghe
人 话 fgggbl
人 连 jglfce
人 问 kbdlge
什 dchhik
什 么 dchhik
仁 mfdggf
今 iedefm
今 天 bgefep
今 晚 hfgejg
从 <client> mfgfgc
从 <far> oehdee
从 <gateway> qambha
从 <host> mfdehf
从 <outside> iifmea
从 <zone> tXkfgY
从 meghde
仓 mdegfg
仓 库 mdegfg
他 kfeffi
他 们 meeghd
代 qdhded
代 码 mfggdf
以 $ ledggg
以 <service> gkefff
以 access bidfeo
以 gihcgh
以 reach imdcid
以 上 jcdddp
以 到 Zpedih
以 后 idggna
以 吗 pdfefe
以 用 nefdhc
以 直 rdahib
以 访 grbama
以 连 jhiffb
们 <gateway> jfgffg
们 <host> lneZgd
们 <own> refced
们 <zone> jfffgg
们 mbhkec
们 哪 abjpfg
们 对 cfkmee
们 现 hgoefa
们 的 lgefdi
们 这 kfejgd
件 $ hblagk
件 , gkgfff
件 <n> heegkf
件 <service> kffgff
件 khfdgf
件 到 fgejgg
件 发 odffdg
件 吗 nbchif
件 第 eeeedr
件 走 jgggff
件 里 dggfco
任 ergbgc
任 何 bqeddi
任 务 qefgeb
任 意 eogegc
份 , ffgpec
份 清 chiifg
会 drop lgfgdg
会 gggelc
会 不 iaiekg
会 些 gecddt
会 做 wfdcbd
会 出 dhedmi
会 到 mVbmkg
会 受 egggjg
会 变 jgefhg
会 命 rgeXgf
会 回 ofebbk
会 在 nhbgef
会 多 ggffld
会 好 mfhhiY
会 干 ggfeel
会 影 efgejj
会 怎 hbkfmb
会 拦 ngfgfa
会 挡 mefffe
会 放 mgffee
会 断 fhfgkc
会 有 hgggmb
会 经 mgcchg
会 落 hgchle
会 被 hehlde
会 走 ldZnhd
会 转 hsbded
会 通 laffob
传 , kggggd
传 mgffee
传 到 pgefce
但 mefgfd
位 置 deggkh
位 老 lgefff
住 lfggfc
住 了 lfgffd
体 hgfffj
何 cpecei
作 idgefk
作 用 fehdgm
你 ecfdhp
你 会 hffcdo
你 好 gfeefl
你 能 gfeefm
你 都 fdbddu
使 megbbn
使 用 meebfk
例 ffgffk
例 子 ffgffk
供 <service> leggdg
供 rfgYge
供 应 ffgdem
依 ofecfg
便 digcbp
保 jhajgf
保 检 jkYhgh
保 要 kZcogf
信 $ lidehd
信 , mfgdff
信 <n> ocgehd
信 <service> lffffg
信 ? odfffe
信 mffdhe
信 一 lffgff
信 到 hgefjf
信 吗 mcffhf
信 投 rbgfcf
信 被 kggfff
信 走 lfffge
修 ffffpc
修 复 ffffpc
倒 mgegfd
候 gdhbim
候 源 lfffef
值 lagben
值 班 lagben
假 dgggoa
假 如 cfggod
假 设 hgffmb
做 fbatei
做 了 heaphd
做 什 gggdco
做 端 aegsfd
停 pdffed
停 在 mdffff
催 hfjcfi
像 oefffd
儿 $ jdkeff
儿 nhlaaf
允 jjgfgb
允 许 jjgfgb
先 gdgfnc
入 obbfle
全 组 ilXhgh
全 部 cakqhc
公 hilgeb
公 司 glhdee
公 网 jbmifb
共 fbhmff
共 享 mffgfd
共 做 ggflgd
共 发 hZkfdm
共 开 fdnhgc
共 映 ffdrhZ
关 mdgenZ
关 系 kfgfff
具 hfeeel
具 体 hfeeel
内 hiejbh
内 核 hbhefm
内 网 kfelha
内 部 fpdhhY
册 nfefef
再 bfefni
再 加 egfemf
写 -i Yhefkl
写 mgfdbj
写 的 nffged
写 着 lgcggf
决 fgggna
况 kgggfd
准 kgfgib
准 备 ggggje
凌 qeggea
凌 晨 qeggea
几 fZmkdh
几 个 fYnihf
几 条 idcmeg
出 <outside> jhcdlf
出 ldijgZ
出 去 kceldf
出 发 Xctdii
出 口 jffgff
出 在 jgfffg
出 得 qeffcd
出 所 fjfiff
出 来 fZjlhf
分 fiibbn
分 别 blngce
分 析 mgggfb
划 efhgld
列 bkhoea
列 一 bmkjeb
列 个 endehf
列 出 cienff
则 $ nfedgf
则 , hichkc
则 : fffffl
则 ? jbhieh
则 ifgfej
则 上 lfffff
则 什 ggggej
则 允 ndgffd
则 啥 ffggdk
则 应 ggggej
则 拦 odgfed
则 挡 kdgggg
则 放 qhfdcc
则 文 dffgkh
则 是 efgcat
则 档 gfgffj
则 的 icegkf
刚 geffem
刚 接 lfcgfg
删 efggwU
删 了 bgghvV
删 掉 gegfkf
删 除 ffgfob
别 $ gcggle
别 ghhcmb
别 是 fdbmgj
别 没 fegfnd
别 的 jickcf
到 $ iobcff
到 , eqedfe
到 <client> iheeje
到 <far> rdfegc
到 <gateway> sgcdga
到 <host> kjZffh
到 <n> aWckks
到 <outside> dZkoef
到 <own> lechie
到 <server> jfffgf
到 <service> mgggfc
到 <zone> nkZggc
到 ? hmgefd
到 forward eggfoa
到 ip jgffff
到 一 mfffch
到 了 ljdkfY
到 什 damgkf
到 任 cpfege
到 信 pffcff
到 内 pVilgb
到 吗 lmffda
到 哪 hYsigZ
到 底 ijjdbg
到 得 mndbfb
到 我 defkig
到 的 kdfheh
到 第 iahdsa
到 谁 dnZqbe
到 达 hmfdfe
到 这 eoeegd
到 邮 ckfkdg
制 $ qYheeh
制 kggcie
刷 jgfgff
刷 了 lgggfd
前 对 hahlgf
前 置 kfggfd
前 要 gediek
前 面 heiame
割 kfggfe
割 接 kfggfe
办 lZfhgj
功 lfffhd
加 -a gcghxS
加 bfedsf
加 一 Zfggpe
加 上 beghod
加 了 fghgkd
加 完 dgggke
务 $ fcjjhd
务 , ibilgc
务 ? idflgd
务 dajlej
务 器 fefffk
务 端 tgedea
务 里 ddochh
动 jifdcj
动 了 fghgbm
动 去 mdhfff
动 往 ndgcgf
动 有 efgggj
动 访 mjcegd
动 连 ijgefe
助 $ gegefl
助 hdgefl
包 $ jfffei
包 , kggfff
包 : kgffeg
包 ? heefem
包 mgfdff
包 会 tddcef
包 到 sgeadf
包 只 jfgfff
包 如 kgggfe
包 怎 rfdggZ
包 是 kfeffh
包 最 giZlfh
包 看 lggfgd
包 走 kfeffh
化 $ fgggmc
化 eggfmc
匹 ledefk
匹 配 ledefk
区 fkeYpe
区 别 cbhgpf
区 域 hqbbhe
医 kfggge
医 保 kffgge
十 edhegm
十 点 echegm
午 ddhber
午 吃 fdhffl
半 jdhagl
半 夜 kdfggf
半 天 jfgegg
单 $ ekhhgd
单 , hehoda
单 : csbbgh
单 dkfifg
卡 jegchj
卡 住 ogfggZ
卡 在 lffgfe
印 gcfefo
印 机 jcfffk
却 lgfged
原 kefehh
原 因 kefffh
去 $ djcldh
去 , ghcggj
去 <far> leffgf
去 <host> qfcdkZ
去 <outside> ogfffc
去 <own> keffid
去 <zone> sedbef
去 ? fnghdc
去 ififkb
去 不 jffefi
去 么 offffc
去 了 nbckef
去 到 igkeee
去 吗 nefdeh
去 哪 hbnbhg
去 掉 effhoc
去 没 jgggge
去 的 dZmohc
去 程 mefggc
去 访 pcgdff
去 连 leffgf
又 ldgbdn
反 mdgfeg
反 应 lggfee
反 映 ldgegg
发 $ jZgofd
发 , caogjf
发 idhjgd
发 不 negfdf
发 件 mgdgge
发 信 lfgbif
发 到 skcYgc
发 吗 kggeeg
发 告 nchege
发 布 bgkldf
发 往 pgebeg
发 来 kffgff
发 给 ccirdd
发 起 leffgg
取 leggff
受 jgfdif
受 影 egggjg
变 idhgma
变 化 eggfmc
变 成 jgffgg
变 更 idhfje
口 $ udckba
口 , kdofZf
口 <far> nefffe
口 <n> kmgegY
口 ? rWhkjY
口 ehjhee
口 一 mgfgdf
口 不 jjfgfc
口 为 gaehep
口 会 ipbgag
口 出 kdfjhc
口 发 nhgbfe
口 吗 sHajc0
口 放 rbdeeg
口 映 sYZkgf
口 是 ncckgc
口 有 riYfdf
口 的 Yhfjod
口 能 uZfgfb
口 要 effedp
口 谁 eicfbq
口 走 pggbgd
口 转 medndc
口 连 udhbfa
口 通 mvfZaa
口 都 mqgbZb
句 lfggcg
句 啥 ffggdk
只 dpcfgf
只 有 jfgfff
只 看 ofdeef
叫 jgffgf
叫 起 jgffgf
可 jkhcbg
可 以 ikidbh
可 达 ojcdgd
台 $ Rhevjf
台 , drfccg
台 <client> rfiefY
台 <gateway> cjgidi
台 <host> jWcvee
台 <server> dlXlek
台 ? Xcgrjf
台 egcndi
台 了 tfZldY
台 内 emamgc
台 对 iYXyib
台 是 nffeff
台 有 edgnhd
台 机 ifflfc
台 电 qgcfcf
台 能 uZhbhc
台 要 kggdgg
号 icgffl
司 glhdee
吃 eehefn
吃 什 efgggk
吃 啥 fdhffl
各 kkdbfg
合 ciefcq
合 作 mdggfd
合 吗 efgffm
合 并 echddr
合 规 gjehgf
同 ofegde
同 一 thghdV
同 事 lgegef
同 仁 mfdggf
同 步 jffggf
名 heeeeo
后 , edfkpZ
后 <client> jgggmX
后 <outside> Ugfguf
后 <zone> edfgjj
后 hXfnmd
后 会 ffekdj
后 到 jeclge
后 是 uRjdgg
后 果 eggfnc
后 源 mggedg
后 落 icalhi
后 转 scbegg
后 面 Vcirnb
向 lmecbg
吗 $ rYcclf
吗 , rifbbe
吗 ? cieigi
吗 idedki
否 pZhgka
否 可 lbfggg
否 放 cgffng
否 访 idefme
吧 $ pcgidd
吧 ? hffjid
吧 jeglce
启 effffm
呀 $ hcbkgj
呀 ibcjgj
告 oechge
告 警 mcgffg
呗 $ feffgl
呗 hefeem
呢 ? hgggdi
呢 jekgcf
周 ehfchk
命 mfgdeh
命 中 mfgdeh
咋 mdgejb
和 <n> regefa
和 <zone> neegef
和 kjgdmW
和 第 gdfgii
咱 们 idfifg
哈 oddbdl
哈 哈 Yfgdgs
响 ? gfgfqZ
响 eegdoe
响 什 hhfdfk
响 到 fcgglg
响 吗 egggnb
响 哪 hfdejh
响 啥 efgetX
响 没 edggoc
响 谁 gcgZud
哥 hegffj
哪 $ mckZej
哪 ehmkda
哪 一 oddfge
哪 个 mhcedh
哪 些 Wllkfd
哪 儿 jjnYce
哪 几 iXlmgc
哪 台 jgdogX
哪 条 sgfccd
哪 里 lYlcnc
商 kegbdl
啊 $ iagmfg
啊 , ancegl
啊 fegnch
啥 $ iiglae
啥 , fgegem
啥 <zone> leefck
啥 ? heffel
啥 ehdehl
啥 不 qegggX
啥 区 edfeli
啥 原 mggged
啥 后 dggflg
啥 影 geggmb
啥 情 kgggfd
啥 意 efeeil
啥 没 eigaYu
啦 , ffgefl
啦 ffgefl
嘛 用 fggfcl
器 $ rbbghd
器 , bjfkie
器 <client> mgfffe
器 <service> mebghg
器 ? ZkXwdg
器 jiggcf
器 上 oahfhd
器 了 njakeb
器 人 eeeehm
器 对 iYXqkh
器 是 jblegf
器 的 Xuaijc
器 能 oajYfj
器 访 uVdfhf
器 都 ckmcge
回 , jfgggf
回 : kggfff
回 mfffff
回 事 jgfgff
回 包 kgfghd
回 家 gffffk
回 应 mggdff
回 来 lfffef
回 流 mffgee
回 的 lgfffe
回 程 lefgge
回 答 ffffgl
因 ? leghfd
因 kefffh
图 kfefie
圈 , ngffed
圈 mgffed
在 <client> odggec
在 <gateway> kfYmid
在 <n> fcggji
在 <outside> mdfife
在 <zone> kcigge
在 forward igdegj
在 iegdhi
在 trying ldfffg
在 一 hhVvhZ
在 做 fddlcl
在 公 jehigd
在 哪 fjegcj
在 多 ffgfdl
在 对 ddojfd
在 是 kccbgo
在 的 sehdcb
在 第 gffgje
在 这 kdcldg
在 都 ZlqkbZ
在 问 mnaejY
地 iekffd
地 址 meeigd
地 方 dhocgf
址 , lfhdfe
址 <own> lefffg
址 meeigd
址 会 jgeehg
址 变 kggefg
址 改 cgcgtc
址 是 mfcihd
坑 $ fdgegl
坑 hdgdcp
域 gocahh
域 可 gmfdge
域 名 gefffk
域 能 hnbefg
堂 gfgffj
堆 这 jgggfe
填 <own> ofdeff
填 kggfhd
填 的 kfgfff
填 表 aielgh
墙 rhhbbe
增 hbhgob
处 peeefd
处 理 oeeefg
备 ihgdfg
备 份 kffffg
复 ffeapi
外 iikfeb
外 一 iYhjdl
外 发 hlhdgc
外 开 kbkleZ
外 投 jgggge
外 映 iXO7ic
外 网 keggeg
外 都 iVomcg
外 面 mfgdff
多 ccfblo
多 少 defder
多 放 ggefle
夜 kdggff
夜 班 mefgfe
够 blgapc
够 得 emibff
大 ndgedh
大 家 efffgm
天 heecep
天 下 dgflff
天 了 fggegj
天 晚 edhfhk
太 hdfgdl
失 mfffef
失 败 mfffef
头 kbhkgd
好 $ ddhcgp
好 , efelfh
好 edfhfl
好 了 ceggik
好 吗 jfghja
好 好 vYchce
好 的 sbegdd
如 <far> leegfg
如 cfggoe
如 input efggkf
如 masquerade bgdgqe
如 下 jgggff
如 删 egegmf
如 加 ggggmb
如 把 egggjg
如 果 ceggne
如 第 fffgjf
如 给 eggfjg
子 deeiij
子 吗 effffl
子 呗 fgfffk
子 看 fgfbfo
字 jgfgge
学 ldkdfe
学 生 jfjfgc
它 tdddaj
安 gjlaeh
安 全 gjlaeh
完 <outside> cgggnd
完 <zone> fgggje
完 gbghle
完 之 fhhhla
完 以 jdfhkc
定 lfhdjb
审 mceidh
审 一 gegffj
审 计 qhdida
客 mfgegd
客 户 jfgeie
客 服 lfffff
室 kfhfef
家 gegjfg
宽 gfhedm
寄 lfddmc
密 hegdfl
密 码 hegdfl
对 <outside> pgklYW
对 <zone> mledfb
对 eimigY
对 吧 rgeece
对 哪 aqfehf
对 外 gemiec
对 方 lffegf
对 端 kegfgf
对 谁 gqeZhf
对 调 fdgdog
导 ieighd
导 问 dhjhfe
封 hdfccr
封 掉 fdeeep
射 $ idengc
射 , iddphZ
射 ? dphcfe
射 edilff
射 了 fgelgf
射 出 ddkggh
射 列 gcgngd
射 到 lfggai
将 effgoc
将 第 ccfhqe
小 pggage
小 白 qgfXgg
少 ? dchdgq
少 defder
少 个 cefffp
就 fggepZ
就 不 qfggXg
就 可 kecgig
就 好 igffjc
就 收 glegef
就 是 ofgfec
就 正 kgfgeg
就 没 ngegee
就 能 cgggnd
就 通 efggmd
层 kdhgdg
居 ncedhi
州 lgdgge
工 jfffeh
工 单 jgfgff
己 mggegc
己 去 qeffce
己 的 iqYdff
己 能 pchgec
己 访 meeggf
己 连 idhfkd
已 gbkhek
已 经 bfhdgn
布 bgkldf
布 了 cjgmdf
布 出 cipYhg
布 到 gejjee
布 的 fgkfff
师 lgggcg
师 好 legggd
带 iffdel
帮 dggdgn
帮 分 ngffec
帮 助 gegefl
帮 忙 mdfdej
帮 我 bfcijl
帮 查 hcfceq
帮 看 idgefk
常 $ lffgdg
常 , kefhff
常 的 jfggff
干 什 ggffdl
干 啥 gffffl
干 掉 phgfae
平 kgggfd
并 echddr
库 <client> kffgge
应 $ pggbdg
应 , kgggef
应 ebgndi
应 吗 mfebif
应 商 ffgdem
应 该 hffkdg
底 ihihbg
底 放 mfefdh
底 是 mefgfe
底 有 ekgkgb
底 能 ebrffd
底 通 nXgihg
度 , Wfmjhh
度 idhidh
度 看 cfijdi
建 gdhhmb
建 连 pefhfb
开 $ gjfddj
开 , ffggej
开 <host> sfffda
开 <own> nfeghb
开 <service> mfdgff
开 gijfdf
开 一 Udgcf1
开 了 ceokce
开 吗 mrfYbd
开 哪 gcicpd
开 放 jjiieY
开 着 mncedb
弃 $ mffffe
弃 mffffe
式 heegjg
弹 nffffe
弹 窗 mfefgf
当 lgffdh
录 <gateway> mfdggf
录 ghfdem
影 eegdoe
影 响 eegdoe
往 <client> kffgff
往 <host> kgffef
往 <outside> kfgegf
往 <own> oheZgh
往 tdgYgf
往 外 tbfZhe
径 ndfffg
得 ingbkZ
得 上 mfhYek
得 了 jkhbaj
得 出 rgccdf
得 到 iqfZgc
得 去 jggfff
得 开 kgeejd
得 来 nidagg
得 着 fmibff
得 过 nfggfb
得 进 oZfgeh
得 通 lcgkec
心 iWhfho
必 ifggcj
必 须 ifggcj
志 : jfggfe
志 jfgcgi
忘 fffffk
忘 了 fffffk
忙 mdfdej
忙 review fefffm
忙 分 lggggc
忙 审 gcgffn
忙 查 hkbggh
忙 看 jdggfg
忙 解 mfffff
忙 过 fdgfgl
快 fdhbho
怎 meibfg
怎 么 gfjbcn
怎 样 mbdgmd
思 $ ifhgZl
思 , ggbdkk
思 -a feggWt
思 : hfggZn
思 ? cgfgdo
思 fggfek
思 啊 eggfYs
急 $ hchden
急 <zone> nffged
急 gdhdeo
总 jbYpgh
总 共 gbctia
息 nedefh
您 idcndh
您 好 idcndh
情 kfgggd
情 况 kgggfd
想 <service> odffef
想 jjfgia
想 加 dhghqY
想 在 fhefkf
想 把 fghfmc
想 用 lefgge
想 直 jffgfg
想 确 hidjdf
想 访 sacggd
想 请 ichngb
想 远 jgfgff
想 问 ndffge
意 figfcl
意 思 fggfek
慢 , edggdo
慢 cchefq
懂 $ egfefm
懂 , ggggdk
懂 : ggggVr
懂 gfggYp
戏 odgfed
成 <client> bhchqd
成 <n> bhgfsb
成 accept dgggnb
成 cfffof
成 drop cgggjg
成 snat Zfhgmg
成 strict ggdfme
成 人 fgggcl
成 什 qgefag
成 啥 mggdeg
成 转 gggflb
我 gdghfj
我 一 ghelef
我 人 jejdfg
我 们 mbhkgb
我 在 lhhfdd
我 想 keegnZ
我 打 fhggjc
我 把 edecio
我 是 ndffgf
我 电 kffffg
我 的 jgfgeh
我 看 mfalgc
我 要 dgldfi
我 讲 hdfgmc
我 这 iehdek
户 <client> jfgfff
户 medigc
户 反 offcgf
户 在 lggdef
户 打 mfckde
户 用 mehcfg
户 的 vbhZia
户 端 lhgdfd
户 访 kbhkfc
户 连 dffjkf
房 jeeffi
所 ekenbe
所 有 ekenfa
手 机 hjffge
才 fffefl
打 <host> jbmbgh
打 <own> qZclee
打 fcgghj
打 不 qefefc
打 到 iddkjd
打 印 gcfefo
打 得 jjddid
打 算 dhggmc
执 kfggfe
执 行 kfggfe
扫 <own> sXefgg
扫 mnebce
扫 我 icgaeq
扫 描 neeeff
扫 码 leggfe
找 cfffjj
把 -a ggggsV
把 <client> feefdp
把 <n> acjWsl
把 <own> dcgkmc
把 <service> geffgj
把 <zone> effeik
把 aedakt
把 input egggje
把 masquerade dfggmf
把 所 iagrfb
把 第 egggmb
抓 kggffe
抓 到 lggffe
抓 包 kggfge
投 nehfdf
投 递 leheid
护 jdajgj
护 网 gdbohf
报 <n> jehfgf
报 connection ikfefe
报 mgaigd
报 告 mcflga
报 文 qgfaff
报 连 kfffgf
拉 meffge
拒 odgfgc
拒 绝 mdgfgf
拦 $ schYgf
拦 ? odgcgf
拦 ofgagg
拦 了 kfgfeg
拦 吗 lfggfd
拦 的 keggge
拿 ndfeci
拿 掉 Xehglk
挂 abergj
挂 了 dYfgjp
挂 载 rhgcgZ
指 emefgf
指 到 idcmjc
指 标 meffef
按 kdfgkc
按 现 okfddb
按 规 qZgggd
挡 $ wfZeed
挡 ? lfcggg
挡 kejedf
挡 了 mbedhj
挡 吗 qfcdfe
挡 掉 lffeeh
挡 的 ngffgc
挪 hehduW
挪 到 hehduW
换 bfgdqf
换 成 dggfod
换 机 fgfgke
据 , meefge
据 包 pgeeed
据 库 igfefj
掉 $ peefYj
掉 , cfggod
掉 -a geghkd
掉 <n> bbhezY
掉 ? kfegff
掉 gfggpY
掉 line fgghje
掉 masquerade ehfgkf
掉 之 YehiuZ
掉 会 hefeme
掉 吗 ohgbbg
掉 的 cfffoe
掉 第 Zheimg
掉 还 qecbfj
排 keibdk
接 , mgeffe
接 : jffggf
接 <own> lffggd
接 <server> kfffgf
接 <service> gndefe
接 kfjcge
接 口 nffffe
接 在 oeegef
接 打 helcje
接 文 bcmggi
接 用 kefgfg
接 被 legegf
接 访 sdddhc
接 超 kegfge
接 连 mbefgi
控 kffgff
推 lfgdgf
描 neeeff
提 ohgafe
提 供 rggZgb
提 示 jfgggf
提 问 ffegdn
插 ggfgrY
插 一 ggegnb
搬 gdhard
搬 到 gdhard
摸 oaffgf
摸 到 rZhgfc
支 idgeel
收 <host> kggggd
收 <service> heegjf
收 信 mfffge
收 到 leffhe
收 得 ocffff
收 邮 lfdggf
改 bdgdnl
改 了 gdfgar
改 动 dfhgel
改 完 fchhmd
改 成 cgfgne
改 的 gdgfco
放 $ ipcfec
放 ? gniage
放 kdgfgf
放 不 qegega
放 了 fckmfd
放 出 gfffjf
放 吗 xWddgf
放 啊 etfXic
放 在 odcfbl
放 开 ndbehi
放 没 feffgk
放 的 ecofeg
放 行 megeeh
放 进 ldefgg
放 通 kceegk
故 hlcedk
效 qefdde
教 idgldf
教 一 hehlde
教 务 lefgfe
数 gffffk
整 ilddlZ
整 个 iigged
文 ieicfj
文 件 fflbfk
文 档 dfXrel
料 , aklegf
料 : gkWmhg
料 egjhge
断 $ ffeeki
断 heedjj
断 了 cegegp
新 jdgefi
新 人 gffgcm
新 来 jcgggh
方 $ fYqgfh
方 ? edmggg
方 lemckX
方 向 mddggf
方 是 jcjffg
方 案 eegfmf
方 能 itXcdg
无 lgfgcg
无 法 lfffff
日 lfgcfh
日 志 jfgcgi
早 , mgggfc
早 odefYm
早 上 kdhcek
时 $ qbfegd
时 , hfgkfd
时 mchcgh
时 候 gdhbim
明 feegfm
明 什 ngffed
明 啥 lfgfef
明 天 efgffl
明 明 kffgff
映 fdilff
映 射 edilff
昨 gchedp
昨 天 kbhfdk
昨 晚 cdggdq
是 <client> ldjchf
是 <far> mfffge
是 <host> lfggee
是 <n> igfaij
是 <outside> kffgge
是 <own> meffeg
是 <service> odffef
是 <zone> qffgeb
是 allow ngeggc
是 drop pbghde
是 forward hehkdf
是 hairpin ngggfa
是 mail sgeegY
是 不 fdffhl
是 丢 mdggfd
是 什 jgehXo
是 允 pagefg
是 关 pfafhe
是 删 dgegne
是 加 ggggmb
是 发 fffjgg
是 否 nbgfgf
是 哪 ogchec
是 啥 jdghgf
是 好 mgggec
是 就 chggpb
是 怎 pfgagf
是 我 jfgfge
是 把 bfgfki
是 放 nfffee
是 正 jfggff
是 没 iffejf
是 第 dgegne
是 给 obechh
是 被 lgggfd
是 规 mgfgec
是 说 ehidcn
是 谁 kehbek
是 转 TZgyig
是 这 idggfi
是 通 oegchd
是 靠 ofdggc
晚 <n> jgfeej
晚 cdhffo
晚 上 fdgfhk
晚 变 idhfje
晚 是 iehcgl
晚 谁 cgggen
晨 qeggea
暴 nclhdb
暴 露 nclhdb
更 jchgid
更 新 kfffff
最 ibemff
最 前 cggfij
最 后 kcemgd
最 终 hbhlff
月 deghem
有 $ lcfjef
有 ? lbhbdm
有 doaijc
有 rule kdfjfe
有 个 ojhebb
有 人 klaicg
有 例 fcgcgq
有 做 adgtgc
有 关 jfgfff
有 区 fdhflf
有 去 jgggfe
有 台 ndffeg
有 哪 cpfifb
有 啥 cdggli
有 回 kfgfff
有 坑 gdgdcq
有 多 ceeegq
有 对 qiYffe
有 影 ddhfsb
有 拦 jegggg
有 放 iZgbkm
有 映 biepde
有 没 clblhf
有 点 htZahe
有 端 Ydhrhd
有 第 fdZdmn
有 被 fbfngf
有 规 jkdfef
有 谁 dpgfkX
有 这 ofggdd
有 问 pchbgf
有 限 kghdeh
有 风 fehdhk
服 edjlge
服 务 edjlge
期 afejeo
末 ffgfgk
本 kjhadg
本 机 kjhadh
本 身 pZfffg
机 , pkffcZ
机 <client> rffffY
机 <service> negffd
机 ? jghldb
机 ihghah
机 ip jffggf
机 上 lfgcam
机 可 qdgaic
机 吗 hYemfj
机 器 jihgcd
机 房 keeffi
机 是 nffggc
机 用 peegfc
机 的 dhcegp
机 能 uXdgic
机 要 lffffe
机 访 nXfcjk
机 连 sZgdic
机 都 mjaefg
材 egjhge
材 料 egjhge
条 $ ffffdn
条 , egggmc
条 -a ggggma
条 <n> efgflf
条 accept lgeghc
条 conntrack lfggfe
条 dnat jfggef
条 fhgckg
条 rule heddT0
条 什 fgggYq
条 会 hgfgkd
条 啥 gghhYl
条 日 jggggd
条 是 ggggYp
条 正 jfggfg
条 没 afgebt
条 端 hgcpfb
条 规 hefhdk
条 路 mgggfc
条 连 kgggfe
来 $ cmglce
来 , jfeefj
来 ? hndcjc
来 hiledc
来 了 ffgfjg
来 吗 rXgehg
来 回 ocdegg
来 源 ergZhd
来 的 gcjkef
来 看 fefkfh
来 自 rbcfge
来 说 sibagd
来 这 ngggbg
来 问 hlYhhg
板 jffgfg
板 在 lffgge
析 kefehg
析 下 lggggc
果 $ ngeald
果 <n> ffgenc
果 eegfne
果 remove gehglc
果 删 ggfgoa
果 加 behhmf
果 把 efgghj
果 第 bgggvX
枪 leggfe
柜 ldgfgf
查 : kflhae
查 <far> dffglg
查 <service> kdfggg
查 fijbgg
查 一 lpdadd
查 得 ocfied
查 询 nfghdd
标 , jgfgeg
标 是 glfdfg
校 nYhdfk
样 $ iakdnc
样 , pdcffg
样 <zone> dhefne
样 ? mhehhb
样 gcjenb
样 走 ofeedf
核 ichfdl
核 日 jgggge
根 qfgbfd
案 feidlf
桌 kfgfff
桌 面 kfgfff
档 hfWoej
档 第 gfgffj
楼 eWgfdv
次 gfgdfk
次 都 mgffee
步 meefgf
死 pZhbel
死 活 jffggf
段 , jjdiec
段 imfagf
段 可 Znffhg
段 的 seghdZ
段 能 fkgahi
段 连 ekgfgf
每 kmbcfg
每 个 inbeeg
毒 lifddg
比 jfeffi
比 如 kfegff
气 ggZgeo
求 , redegc
求 助 lfggfd
求 解 kfefcj
没 $ qbcble
没 ? ffgcgm
没 lffgbh
没 了 fhfgnb
没 写 jfdfgi
没 动 jfhgfe
没 反 kgggef
没 放 ffffgk
没 有 djcmff
没 看 igggcj
没 见 obedgj
没 错 jfgfff
没 问 pgfbfe
法 ndfcfh
法 连 nefcgg
注 jfefjd
注 册 nfefef
活 jffggf
活 收 kgfgfe
流 idefjh
流 量 hddfki
测 lhgecg
测 试 ogfddf
浏 jggfff
浏 览 jggfff
海 iegddn
清 dkgjfe
清 单 ekgjfb
源 $ elgegg
源 <client> kfgfeg
源 jodcgc
源 地 lfchhe
满 hcfcfp
满 了 hcfcfp
点 Xlfjdl
烦 ihcgej
烦 列 emZjhg
烦 帮 iegdhi
烦 看 pegdgd
然 kcgffi
照 kjeedf
现 hcgegl
现 在 hcgegl
现 有 ijdfgg
班 jZehfl
理 $ odedfg
理 ? lgeffg
理 lheeeg
理 解 fgggbn
理 页 kiefee
生 hfidej
生 产 cehffo
生 机 ngdgee
用 $ cgYkim
用 , iddifj
用 <host> qeedhc
用 <n> nffged
用 <outside> kgfgff
用 <own> gffhje
用 <public> qgefgZ
用 <service> mdfhhc
用 ? effefm
用 foxmail lffgfe
用 gfhgam
用 你 ggfffk
用 到 iemdfe
用 哪 gfkegg
用 啊 ffdehm
用 得 ektabc
用 户 mddkfc
用 手 lcgggf
用 的 kfggYl
由 <client> jffggg
由 odfgef
电 jejgfd
电 脑 iejgfe
电 话 leefgg
略 ffffkg
略 上 jfggff
略 改 cgfglg
病 ohidcb
登 ohdefd
登 录 jjdeff
白 nffZej
白 话 gfggfj
的 $ pYfiXm
的 , lkfYjd
的 -i fdggem
的 : jggfTr
的 <client> offhfa
的 <far> meffff
的 <gateway> Zcgcfv
的 <host> pdffee
的 <own> jffggf
的 <service> pbdefi
的 ? hihhYi
的 client rdehfZ
的 dnat kgehkZ
的 dport chggle
的 effect egfgap
的 foxmail nfffef
的 ip efggkf
的 laptop nfeffe
的 line hggdcl
的 masquerade ZghhrZ
的 mx ffgfel
的 outlook kfffff
的 pc peffbf
的 port dlcqgZ
的 prometheus meffef
的 tcp qggadf
的 traffic qdfZdk
的 udp nkeagd
的 user ggdggk
的 一 kfggfe
的 主 qbfchg
的 人 oWsdfa
的 作 gggebn
的 信 pefefd
的 共 pffgec
的 同 odfgfd
的 吗 oehhdb
的 吧 rfgbgc
的 哪 ccmkge
的 地 igeemd
的 备 jgfgff
的 客 qgdagg
的 对 kgefgg
的 打 qfeggZ
的 扫 odfgee
的 接 jgfegg
的 数 leffff
的 日 jfgfff
的 时 jgggff
的 是 iafldj
的 服 fflfge
的 机 ljgfeb
的 来 hogced
的 流 kbeelf
的 源 lfcihd
的 用 ncgfge
的 电 ickgfe
的 目 cgeeqe
的 端 dclpae
的 第 gfggbn
的 管 jjgfee
的 终 rbegfd
的 网 aliicg
的 老 neffee
的 规 jaiYmj
的 角 cfkigf
的 话 dhggpa
的 远 kdghff
的 连 oefffe
的 那 efkepY
的 锅 kffgff
的 默 jfedgj
监 kdigge
监 控 kfggff
盘 feghdk
目 hlfefe
目 前 djhiff
目 标 ckfeke
目 的 qffbcg
直 timed sedgfa
直 timeout meffge
直 刷 jgfgff
直 卡 lgfggd
直 接 hjiefe
直 是 jfhgfe
直 没 kfggef
直 超 kgfgff
直 转 mgffed
直 连 mefggd
直 重 lgggfd
看 $ geclei
看 , geiidh
看 mcekai
看 一 ndgfdf
看 下 lcgfdj
看 不 fggfYp
看 到 kfegei
看 得 rVhgdh
看 懂 gggfcl
看 看 hegjci
真 mcgdej
真 的 pdided
眼 efffgl
着 $ dnpZdd
着 ? kkjbdd
着 lhnYbh
知 dkffcj
知 道 eleedl
知 邮 kggggd
码 kegddk
码 忘 fffffk
码 枪 leggfe
确 mifhcb
确 认 mifhcb
碰 kniZed
碰 到 jjibfe
示 connection jfggfg
示 jehgff
示 连 kggggc
离 mdgffe
种 hfgilZ
科 meggfe
程 ogggdb
程 桌 kfgfff
窗 kffejd
窗 口 igfeje
站 jdigeg
站 在 jeihfd
端 <client> qefffc
端 <far> kfgdgf
端 口 fghjfe
端 是 jggfff
笔 lffgef
第 <n> cffeim
第 cffehn
第 一 fffffj
等 jhajff
等 保 jiajgf
等 着 lefggf
答 odeeck
答 哪 ffffgk
策 ffffkg
策 略 ffffkg
算 $ fnedfg
算 clgfid
算 加 ggggpY
算 把 dgfdqc
管 lnhcac
管 哪 fkgdgg
管 是 huiYda
管 理 kiefee
管 目 fmfdfg
箱 efgffl
箱 密 fffffk
系 kegfff
系 吗 kfgfff
系 统 jfgggf
线 $ ebicog
线 ocfgmX
组 hlZggg
终 ibgjfi
终 端 pdfgfc
经 oeehgb
经 过 jgehff
结 rYgcfi
结 果 ogfaeg
绕 nffgee
绕 过 lgegge
给 <client> sfhZgc
给 <host> mhhdfc
给 <zone> legekb
给 nabjhg
给 不 negfee
给 个 glfbfj
给 几 fgfefl
给 哪 ncdmec
给 我 ieWodl
给 第 egggjf
给 谁 Ubdxel
给 过 mfgege
络 elcffj
绝 $ mdgegf
绝 mdgfgf
统 jfgggf
编 kgfgfe
网 , nggfdd
网 <far> refaef
网 <own> fcZtgf
网 ip idfigg
网 qgddee
网 上 dbnlgb
网 不 madfoc
网 会 Xgcfth
网 关 jjfeef
网 吗 mbahkh
网 哪 mXhoga
网 地 jfgfgf
网 映 fYhngg
网 机 gmZkhc
网 段 hmfZhg
网 络 elcffj
网 走 leefgg
网 页 mfffgc
置 $ ffgfel
置 ? effffl
置 efhfhj
群 leefgg
翻 fgggcl
翻 译 fgggcl
老 legeeh
老 师 lfgfge
老 是 oedggd
者 ndggcg
能 <service> qeddgf
能 access geadkn
能 clibig
能 ping nffeff
能 reach lledbg
能 上 qbbgfg
能 不 sZefgf
能 主 gjgegf
能 从 mkdcfe
能 做 gffefk
能 出 ndcghe
能 到 ilgcff
能 去 gbngdh
能 合 efgffl
能 否 kbddng
能 回 ieeefk
能 好 egggkf
能 帮 ldZdep
能 干 geefen
能 往 ldffie
能 打 qhjbfY
能 收 kdefie
能 查 eedfim
能 用 ienadh
能 直 hideld
能 访 clkddg
能 过 rdggeb
能 进 jpbeed
能 连 agigfl
能 通 dbgjjj
脑 <client> nffgfc
脑 iejgfe
脑 可 tacegf
脑 打 sfbgfb
脑 是 kgeggf
脑 用 nfcggf
脑 能 waahgc
脑 连 oeZehh
自 <zone> sbbgge
自 odlaha
自 己 mggegc
自 身 kjeheb
若 deegof
苦 fegdeo
苦 了 fggefk
苦 啦 gegffj
范 ekcfhi
落 gcbolc
落 到 fdbmjg
行 $ kdeffj
行 , leffge
行 <zone> ehdfpe
行 ? mdfffg
行 defeli
行 不 mefhkY
行 为 dgfcdr
行 了 nffdic
行 什 dgggcn
行 以 cffgmg
行 会 hhdgld
行 删 fggglc
行 前 hchfqZ
行 加 ffggke
行 去 cgegod
行 后 fhhdob
行 吗 nffeff
行 和 gdfgih
行 啊 lggdff
行 啥 gfbeeq
行 对 fdgdog
行 干 fffeZr
行 得 qdfgfb
行 挪 hdidsY
行 是 ffgfcn
行 有 hehfN1
行 没 iffdgi
行 的 egfepc
行 补 Xffgrg
行 还 nefffd
行 那 gggfbm
补 hgffje
补 一 ehdfsY
补 丁 kggfff
补 上 egghke
表 $ fkakff
表 : doeefh
表 hkTlmc
被 <client> kggffe
被 <far> pdfdff
被 <gateway> lfggfc
被 <zone> qdfcfe
被 forward jhclee
被 mcembf
被 丢 jffhgf
被 叫 jgffgf
被 哪 kggfgf
被 拒 odgfgc
被 拦 pgebff
被 挡 hfldgf
被 改 ugefca
被 放 pefcff
被 转 hdglfe
装 kfheeh
西 ? fdhdhl
西 daijgk
要 giggkb
要 一 cfiffl
要 上 gfffel
要 不 lfgggd
要 交 ghcoga
要 从 jggffg
要 写 rbkbia
要 去 odgdge
要 填 cifjje
要 往 jggegf
要 打 mfffee
要 把 obggfe
要 是 Zflfoc
要 材 almeff
要 用 mjaobZ
要 访 pegdfe
要 调 oagegg
要 过 megggd
要 连 oeffed
见 nbffdj
规 igeffj
规 则 ifgfej
览 jggfff
览 器 jggfff
角 bfkiei
角 度 bfkiei
解 $ igegdk
解 feifYq
解 读 jfgfgf
解 释 hfigYn
警 mdgffg
计 kddfgi
计 划 bghgme
计 要 hkdjgb
订 iefdfl
认 kggfjb
认 一 nhgdce
认 策 fgggmc
让 <zone> kefgdi
让 kcfhbl
让 不 megggc
让 我 lfegge
议 hcggjf
记 hcchcq
记 录 cdgder
讲 $ ffgfmd
讲 jcgdii
讲 讲 dchgof
许 jjgfga
许 吗 lefgff
许 的 obgegg
论 jedgje
设 ehedmg
设 备 jihfed
设 成 fgeglf
设 第 bhggnd
访 fhibfk
访 问 fhibfk
证 jcgbgm
证 书 gcgcho
评 jhgijY
诉 mibZhj
译 fgggcl
译 成 fgggcl
试 pgfdcf
话 $ gefggk
话 , fggfpa
话 : gffgZp
话 dgffjj
话 机 lefgfe
询 ofggdd
该 jedjZl
该 怎 ffdffn
该 是 qfgage
该 没 vfcbec
该 能 hZcphg
该 通 lghffc
误 <n> lfefff
误 lffgfe
说 <service> jegggg
说 mfdgdh
说 打 wchWge
说 明 fdeifl
请 khhjeZ
请 列 dhjige
请 帮 jegfgg
请 教 jdfmde
请 求 kccldh
请 解 cdfgdr
请 问 nihgfX
读 jffggf
谁 $ gfYnpZ
谁 ? kffhgd
谁 Zsbhfh
谁 动 cghgap
谁 可 jpcdkX
谁 回 kggfge
谁 开 gpeZhf
谁 改 gdgfdo
谁 来 leZafr
谁 能 breeic
谁 进 frUhgg
谁 连 gqiWef
调 mcgfkc
调 一 feffmg
调 用 meffef
谢 $ lhfcYm
谢 hhfdap
谢 谢 hhfdap
财 fceegp
财 务 fceegp
败 , lgggef
败 mfffef
账 hkcffi
贴 eegmfg
费 ogdgfd
走 $ pgecfe
走 <n> ocgfeg
走 <own> nfeeka
走 <public> iddfkg
走 <service> lfffff
走 ? ogedfd
走 hairpin lghdgd
走 keelfc
走 不 qfgfdb
走 公 jfffff
走 到 hgYoeg
走 哪 oeefgc
走 得 ecglhg
走 的 nffefd
起 ighgbi
起 什 egfgel
起 连 jffggf
超 pbffge
超 时 pbffge
跑 在 jgggff
跟 <gateway> kfgfff
跟 hegcbq
路 $ mfhagh
路 tegaed
路 上 jhbhfg
路 径 ndfffg
跳 nehdfe
身 ? jfeggg
身 kjfgfb
车 nffcgf
车 间 nffcgf
转 kcdlja
转 到 ikbjja
转 发 gefjje
转 圈 mgffed
转 给 mbelfd
轮 kfgegf
轮 询 kfgegf
载 iXgXgw
输 kgfffg
辛 fegdeo
辛 苦 fegdeo
边 <client> udgggV
边 <service> leffge
边 idhecm
边 到 Zhfgep
边 拦 jfggge
边 放 oZfggg
边 有 reffea
边 的 ggfgdl
边 能 ochcdi
边 要 sgedeb
达 imfcge
达 吗 scfaeh
过 $ mgffgd
过 <gateway> oageei
过 <public> mgdfff
过 ngbhZj
过 一 fegffm
过 不 leggff
过 了 ifgfdj
过 去 hlcgdi
过 吗 pgggdZ
过 哪 kfajhg
过 得 megfef
过 来 lefhch
过 这 jegdek
返 jgfgff
返 回 jgfgff
还 aheejm
还 work bgfgoe
还 打 efhfkg
还 是 jjegcf
还 有 fmZahp
还 能 bfggnf
还 行 egfhld
还 连 cffhod
还 通 eahdjm
这 ffeggj
这 一 kbhfkc
这 个 jdfhei
这 句 ggggcl
这 台 cgflgg
这 是 lffgee
这 机 ecgags
这 样 egfelf
这 种 ekfedm
这 行 fgffXr
这 边 kdiddi
进 <gateway> mfgcfg
进 ioeede
进 到 jgbjeh
进 去 hcfjfj
进 得 iocagh
进 来 jjgche
远 kfgfff
远 程 kfgfff
连 , pieefa
连 <client> ogfhea
连 <far> ldfflb
连 <host> rffdha
连 <n> qhgdbc
连 <outside> obgbmc
连 <own> gYidll
连 <public> pfcedh
连 <zone> nedghe
连 ? jthcfV
连 fijcfi
连 上 hefnbg
连 不 hpedcf
连 到 iinXdh
连 吗 mxXafa
连 外 oefcgf
连 得 mhfYej
连 我 lkgage
连 接 qZgege
连 进 fjffgg
退 jgffff
退 信 lgcggf
退 回 jfgfff
送 hfdleg
送 到 hfbnci
递 leheid
通 $ fgfcfn
通 , qhfffY
通 <client> jffhff
通 <far> jffgfg
通 <gateway> kgfgff
通 <host> odgggb
通 <own> jdhejf
通 ? zZeddd
通 ijffch
通 不 ogeefd
通 么 sfbfiZ
通 了 iedcil
通 吗 gmfegd
通 吧 gfdlge
通 啊 sdfeha
通 的 sffcga
通 知 jgggge
通 过 higggd
通 还 qefgfa
遍 nfkced
道 eleedk
那 gffdmg
那 三 fgggke
那 个 hgcbeq
那 台 eggebp
那 条 dfhhoa
那 种 hdflnY
那 行 dgggkf
那 边 jddggj
那 里 inejad
邮 pfdfgc
邮 件 pgdfha
邮 箱 dfgffl
部 门 nclefc
都 dhlkjW
都 不 jafhme
都 会 ifeeem
都 发 hWdrif
都 映 fVmlif
都 有 Xfkile
都 没 lfggfc
都 算 gkdegh
都 能 fhpcfc
配 peddcj
配 的 jfggfe
配 置 ffffgj
采 kfggef
释 $ mgffed
释 : ddljff
释 hfigYn
释 一 gggfXq
释 下 fffeco
里 $ fajclj
里 <service> pYfhfg
里 ? ablpch
里 ofhded
里 一 jgfgff
里 写 medhfe
里 刷 jgggge
里 加 aggfrd
里 有 jdhjdf
里 的 hdifej
里 看 dhggcl
里 要 odfggc
里 面 dgilaj
重 gehddn
重 传 kgggfe
重 启 effffm
重 置 fffffk
量 $ keceih
量 ? egefhk
量 hddfki
链 mgeehe
锅 kffgff
锅 吗 kffgff
错 $ jfgffg
错 jgffff
错 误 lffgfe
镜 mefggf
镜 像 mefggf
长 deimhc
门 oajbgg
问 $ fkecel
问 , fndefg
问 : fjhfdh
问 <client> qggihT
问 <far> tfddfb
问 <gateway> jhfgha
问 <host> klagfe
问 <n> tkgZfX
问 <outside> rXbpiY
问 <own> kmYcfi
问 <public> tbecfe
问 <zone> nhZgdh
问 ? fgcgen
问 fghben
问 一 rchahd
问 不 leedek
问 从 refdce
问 你 ggdggk
问 到 ehplfV
问 哪 gesWhf
问 得 mhZecn
问 我 mdjcff
问 是 nffgcf
问 的 jgffff
问 这 egfgZr
问 题 jcfegl
间 jfgkfb
队 jcdcfq
限 fnedla
限 制 kggcie
除 emfgic
除 了 gnfibe
险 $ fehdik
险 fehdhk
随 ijgdhd
随 便 ijgdhd
隔 lcgefi
隔 离 mdgffe
障 hdgefl
集 mgfegd
需 hlejgZ
需 要 hlejgZ
露 nclhdb
靠 ofefdf
靠 哪 ofdggc
面 , fkgdkc
面 <n> keghff
面 jecqhY
面 到 kggeff
面 加 ehhgna
面 插 fgggoZ
面 是 Wdhshf
面 有 fedmma
面 这 fgffjf
页 , lgdgfe
页 mgfdeh
页 面 jiedej
项 : neggee
项 obanee
顺 hehZli
须 ifggcj
领 ieifhd
领 导 ieifhd
题 $ pafdfh
题 ? jefffi
题 jcfegl
题 吧 pggZge
风 fehdhk
风 险 fehdhk
食 gfgffj
食 堂 gfgffj
马 lggdff
马 上 lggdff
麻 igdgej
麻 烦 igdgej
黑 kaeeeo
默 fgffle
默 认 fgffle
`;
export const PART_WEIGHTS = `
+ $ jef
+ ' hkb
+ 'connection jib
+ 's Ymi
+ -> rWg
+ -d jdh
+ -i dfj
+ -j gkd
+ -o idh
+ -p jef
+ -s Yep
+ -v lfb
+ <- bod
+ <far> Zjk
+ <gateway> hck
+ <n> eld
+ <outside> hdi
+ <public> lZi
+ <server> dle
+ <zone> ckh
+ able qac
+ about dgj
+ accept gjd
+ accept' cem
+ accepted pda
+ access mcd
+ accessible amg
+ account gjd
+ acess jgc
+ ack amg
+ active ncd
+ added Xgp
+ address dfk
+ admitted jZk
+ adress caq
+ after emd
+ again dap
+ against sXd
+ agent kia
+ aimed obe
+ allow Yfp
+ allowed ibj
+ alowed kee
+ already cpb
+ although cgk
+ am eld
+ an jkZ
+ answer dob
+ answered naf
+ answers bgl
+ any aqc
+ anywhere doa
+ app bhk
+ arbitrary pbc
+ are liZ
+ arrive nkV
+ arriving vYZ
+ as aod
+ asking mha
+ asks ncd
+ at iic
+ available avW
+ back ejf
+ be Zli
+ because ika
+ becomes bfm
+ been hXo
+ behind qab
+ being hnY
+ believe mhZ
+ blame bji
+ block eao
+ blocked fmc
+ blocking edl
+ blocks idh
+ bob mag
+ both cii
+ bounces cme
+ browse mag
+ browser fje
+ browsing kfd
+ but ecm
+ by Zjk
+ bypass gbl
+ bytes dlf
+ c hdi
+ call hci
+ calls oaf
+ can kee
+ can't ici
+ cannot mYi
+ cant hak
+ capture Ygo
+ chance pZe
+ change cjh
+ check ika
+ checks lbg
+ cksum gkd
+ claims Ysc
+ clients mkW
+ code djh
+ colleague fna
+ collects bnd
+ com clf
+ come ecm
+ comes lde
+ coming drZ
+ complain jfd
+ complains hid
+ conect kfd
+ configured fcl
+ confirm gbl
+ connect lce
+ connecting hid
+ connection jgd
+ conntrack Ygp
+ consumer gkc
+ contacted Wse
+ correct aki
+ could kee
+ cross anf
+ cs fkd
+ ctstate ahl
+ curl qXf
+ customer gnZ
+ cut nga
+ daddr mdc
+ dead jfe
+ deliver oWi
+ delivered lZi
+ delivering uaY
+ delivers rZc
+ desktop jlY
+ dev kee
+ dials oZf
+ dicom gjd
+ did kcg
+ die eke
+ dies oea
+ direct alh
+ directly eoa
+ do lha
+ docker Vjo
+ does jee
+ doesn't ibj
+ doesnt rZc
+ doing cfl
+ don't eke
+ dont oea
+ down bfl
+ dport dhi
+ drop ecm
+ dropped jfe
+ drops idi
+ dscp fkd
+ dsn bji
+ dst jdg
+ each fpZ
+ eating caq
+ echo mdd
+ email gdj
+ end fqX
+ ends ogY
+ errno jef
+ establish nfb
+ ether fej
+ even dmd
+ ever hjc
+ every jZl
+ everything mXj
+ example iid
+ expected jfe
+ explain lcf
+ exports nXi
+ exposed bij
+ f dob
+ fail tgT
+ failed jbi
+ fails pbc
+ far jkZ
+ fault ndc
+ fetch ngZ
+ fetches rYd
+ filtered khb
+ firmware ndb
+ first bfm
+ fix WZx
+ folks iZl
+ for Zng
+ forever dmd
+ forward Wjn
+ forwarded imY
+ foxmail lcf
+ from bji
+ full ilZ
+ fwd ecm
+ gateway Yjl
+ get clg
+ gets Ylj
+ getting lgb
+ git gpX
+ github pbb
+ give kai
+ given uaY
+ gives Wnj
+ go lha
+ goes cii
+ going peZ
+ good flc
+ guys pad
+ hairpin mkX
+ hand kfd
+ hands aoe
+ hang gZm
+ hangs jpV
+ happens mZh
+ happy Ves
+ has bij
+ have lVm
+ he mag
+ healthcheck qdZ
+ her gjd
+ here tYb
+ him del
+ his hla
+ hits odb
+ hitting lag
+ home hXo
+ hosts Wnj
+ how kcg
+ i cgj
+ i'd Zli
+ i'm Zgo
+ idea qdZ
+ if jib
+ in hid
+ inbound cii
+ incoming qbb
+ initiate pbc
+ inner nae
+ input lcf
+ inside eap
+ instead bij
+ internal cpb
+ into oZf
+ is dkg
+ isn't dle
+ it kee
+ its jhc
+ itself jch
+ jobs gdk
+ just kee
+ k ndd
+ keep qbb
+ keeps kdf
+ kept gdj
+ kibana dnc
+ kindly eke
+ label iib
+ land gla
+ lands gdj
+ laptop hjc
+ last efj
+ leave ihd
+ leg cij
+ len ofa
+ length nea
+ let lcf
+ lets bfl
+ letting fcm
+ like lZh
+ line aki
+ lines pOp
+ listens coc
+ lives kee
+ logging obd
+ lol cih
+ longer nfa
+ look tWd
+ lose qdY
+ lost kfc
+ mac eek
+ machine jia
+ machines eld
+ maillog bqa
+ mails odb
+ make elc
+ manage mce
+ mar lag
+ masquerade gid
+ masqueraded dkf
+ match cdn
+ may kiZ
+ me dgj
+ mean cji
+ meant ang
+ minute Xoh
+ monday kee
+ monitoring fcl
+ morning cji
+ mount kfd
+ mounted odb
+ move kgc
+ must mjX
+ mx dgi
+ my fjf
+ n eld
+ names gkd
+ nat djf
+ nc led
+ need oVi
+ needs mYi
+ net ihd
+ network gla
+ never clg
+ next dfk
+ nginx bkh
+ night kbh
+ nightly bod
+ no bgk
+ nobody pcb
+ node miY
+ normal gdj
+ not eke
+ now cih
+ of mgb
+ off pYg
+ ok kee
+ once mjY
+ one hid
+ only ici
+ onto oae
+ open mfb
+ opened Zof
+ opens fkd
+ or kjZ
+ org Zjk
+ ought ilZ
+ our lgb
+ out idg
+ out' kgc
+ outbound jaj
+ outgoing pVj
+ outlook jch
+ over ejf
+ own jgd
+ packages wZX
+ packet ici
+ packets qWf
+ pass hcj
+ passed bpc
+ passing aeo
+ path Ykj
+ pcs kbh
+ permit qVi
+ phone gcl
+ phones pad
+ pick lfc
+ ping oae
+ pingable bne
+ pinging pZe
+ pings mdd
+ plain ldd
+ please hkc
+ pls hla
+ pointed ncd
+ policy iak
+ poll uRh
+ polled Zqd
+ polls sZb
+ pops jef
+ port cii
+ portal cdn
+ possible fje
+ post tYb
+ postfix ogY
+ postrouting jef
+ posts wcU
+ prerouting jib
+ print mbf
+ printer iak
+ prints lde
+ private jgd
+ probe lag
+ prometheus lde
+ properly pad
+ prot goY
+ proto dnc
+ protocol Uwc
+ proxy mgb
+ public gkc
+ published ldd
+ pull iWp
+ pulls qXf
+ push lbg
+ pushes sVf
+ put cjh
+ query hbk
+ queue lbg
+ radius joV
+ reach pZe
+ reachable bhk
+ reached Ypf
+ reaches jch
+ reaching tWd
+ read coc
+ real Som
+ really lcf
+ receives lfc
+ regards brb
+ register occ
+ relay obd
+ removed Scy
+ replies edl
+ reply dkf
+ report kjY
+ reports idh
+ request kfd
+ requests Zrd
+ resolve pbc
+ resolver lgc
+ right inX
+ rn ihd
+ route pZe
+ routed gck
+ rule bco
+ rules ddm
+ run eZp
+ runs cnd
+ s glb
+ said Yat
+ same lha
+ say cem
+ says led
+ scan sZb
+ scanner edk
+ scans mUm
+ scraped Zqd
+ scrapes lbg
+ see Ylk
+ seen kkZ
+ sees gmZ
+ segment lde
+ send lVm
+ sending nga
+ sends mag
+ sent Zrc
+ served njW
+ service hmZ
+ servr ibj
+ session glb
+ set jYl
+ shall kYk
+ she fkd
+ shell liZ
+ show oeZ
+ shows mag
+ sicne Ykk
+ side oeb
+ since flc
+ site ddm
+ sites mcf
+ sits bji
+ smpt mga
+ smtpd Vqh
+ snat cgk
+ so ijb
+ some gam
+ someone ihd
+ something pac
+ sorry Xfq
+ source apd
+ spins jhc
+ src dgj
+ stand jbj
+ start jgd
+ state gdk
+ stop Zcr
+ stopping nZg
+ stops cdn
+ straight lde
+ stuck rca
+ submit kUo
+ subnet aik
+ succeed jfe
+ supposed gjd
+ survive jfe
+ swears jfe
+ switch qac
+ syn jef
+ sync tXc
+ take Upi
+ taken Zmh
+ talk pgX
+ talking naf
+ talks lYj
+ target jhc
+ tcp fje
+ tcpdump Uml
+ team bjh
+ teh iaj
+ tell hka
+ tells jdg
+ test cbo
+ thank dkf
+ thanks eob
+ that liZ
+ that's mfb
+ their kfd
+ them kZj
+ there jic
+ these hcj
+ they kcg
+ thing Yhn
+ think Yim
+ this kgc
+ those fje
+ three cdm
+ through kee
+ thx kee
+ ticket ckg
+ time ngZ
+ times gma
+ tls eke
+ today mZh
+ told jUo
+ tonight jdg
+ too oXh
+ tos fld
+ toward pad
+ towards vWb
+ traffic nec
+ transmitted pad
+ treated hla
+ tried iak
+ trouble gZn
+ true jgd
+ trying mhZ
+ ttl ihd
+ type jgd
+ udp kgc
+ ui bji
+ until ihd
+ up liZ
+ updates mag
+ uploads ngZ
+ usable alh
+ use eek
+ used hka
+ user jhb
+ users rYd
+ uses oZf
+ using aeo
+ vendor hdi
+ verdict hid
+ very jfe
+ visible Zof
+ vpn occ
+ w jmX
+ walk Xlk
+ want akh
+ wants ici
+ was fjd
+ way kXm
+ we kjZ
+ webmail ndb
+ week del
+ well hal
+ were gbl
+ what apc
+ what's Ygo
+ whatever Zep
+ whats XYw
+ when ika
+ where enc
+ whether hXo
+ which jgd
+ while edl
+ who lZh
+ whole dld
+ wifi emc
+ will liZ
+ with eke
+ without qdZ
+ wont kee
+ work djh
+ worked bij
+ works mag
+ write Zat
+ yes iib
+ yet cco
+ your cnd
+ zone tZa
+ 一 cem
+ 三 cem
+ 上 cen
+ 下 cij
+ 个 enb
+ 中 mcf
+ 为 flc
+ 主 jef
+ 也 jee
+ 了 hbk
+ 事 efj
+ 互 dkf
+ 享 amf
+ 仁 nZg
+ 从 liZ
+ 代 jef
+ 任 lmW
+ 传 vcV
+ 作 ejf
+ 供 ika
+ 保 jfe
+ 信 egj
+ 做 dih
+ 像 kia
+ 允 efj
+ 公 mcd
+ 共 amf
+ 关 led
+ 内 kee
+ 册 hjc
+ 出 mfb
+ 则 Xmi
+ 到 jdf
+ 加 dii
+ 务 emc
+ 动 nZg
+ 包 bod
+ 区 tdW
+ 协 eld
+ 印 ahm
+ 却 bcp
+ 原 fej
+ 去 jYk
+ 发 lbg
+ 取 qac
+ 受 dqZ
+ 变 jgd
+ 可 lec
+ 台 jee
+ 同 lah
+ 名 dfk
+ 后 dih
+ 向 pgX
+ 吗 efj
+ 否 kfd
+ 吧 dgj
+ 呀 fkd
+ 告 hjc
+ 呢 dfk
+ 命 anf
+ 咋 edl
+ 哪 fpY
+ 啊 clf
+ 啥 kee
+ 器 ihd
+ 回 fkd
+ 在 kgc
+ 地 hcj
+ 址 bco
+ 域 dfk
+ 填 cdn
+ 备 lde
+ 外 Zhm
+ 天 eke
+ 失 ejf
+ 好 gid
+ 安 sbZ
+ 完 efj
+ 客 nbf
+ 寄 mYh
+ 对 dcn
+ 就 ihc
+ 己 kcg
+ 帮 lcf
+ 应 idh
+ 底 Xkm
+ 开 kgc
+ 录 kde
+ 影 mga
+ 往 sUg
+ 得 ihd
+ 志 cnd
+ 忙 ikb
+ 想 oYg
+ 成 nWj
+ 我 hdi
+ 户 qYe
+ 手 cco
+ 执 kdf
+ 把 sWe
+ 抓 eek
+ 投 rdZ
+ 报 mce
+ 拉 eld
+ 拒 kfd
+ 拦 hZn
+ 拿 sXc
+ 挂 oZf
+ 指 rZc
+ 按 ijc
+ 挡 ecl
+ 换 agl
+ 据 anf
+ 掉 dih
+ 接 mbf
+ 推 neb
+ 描 rZc
+ 提 bjh
+ 支 vWb
+ 收 Ymi
+ 放 jgd
+ 数 dme
+ 文 goY
+ 断 gkc
+ 新 akh
+ 方 Zjj
+ 无 uXa
+ 日 fkd
+ 时 kee
+ 明 Yfo
+ 映 cco
+ 是 bkh
+ 晚 arb
+ 更 qUi
+ 最 fbm
+ 有 ckg
+ 服 niX
+ 来 fcl
+ 析 eje
+ 果 ldf
+ 查 hci
+ 样 bij
+ 步 miY
+ 死 cnd
+ 每 Vuc
+ 求 qZd
+ 注 hjc
+ 流 iid
+ 源 bjj
+ 然 piV
+ 现 glb
+ 理 kZi
+ 用 lce
+ 由 esW
+ 电 mec
+ 登 lZi
+ 的 hic
+ 监 Ute
+ 目 led
+ 直 efk
+ 着 kYk
+ 端 blg
+ 等 Zng
+ 管 ibk
+ 终 qeY
+ 经 hdj
+ 结 kdf
+ 绕 mhZ
+ 给 boc
+ 网 jhc
+ 老 gjc
+ 脑 kee
+ 自 mec
+ 落 ddl
+ 行 jef
+ 被 Ysc
+ 要 qZc
+ 解 iic
+ 警 kee
+ 让 bqc
+ 议 ckg
+ 许 fck
+ 论 apd
+ 访 kbh
+ 话 gdj
+ 询 sdX
+ 该 dkg
+ 请 saa
+ 调 kfd
+ 走 dle
+ 超 jfe
+ 跑 mdc
+ 跟 rZc
+ 路 Vsf
+ 身 miZ
+ 转 jef
+ 轮 mbf
+ 载 ndc
+ 边 eek
+ 达 aod
+ 过 ici
+ 还 hic
+ 进 mce
+ 远 lde
+ 连 lde
+ 退 cij
+ 送 cnd
+ 递 peZ
+ 那 clf
+ 邮 mYi
+ 都 cdo
+ 里 dih
+ 量 fkd
+ 锅 efj
+ 镜 eke
+ 问 jch
+ 间 fje
+ 面 jhc
+ 页 aqc
+ 马 dkf
- ' ndc
- 'connection fke
- , kee
- -> Yrc
- -j lah
- -k Xkl
- -o eke
- -s Yhn
- ; lfc
- <host> jef
- <own> mYi
- <public> kdf
- <server> gna
- <zone> djg
- ? hci
- a hid
- able cjh
- accept idh
- accept' hbk
- accepted anf
- access blg
- accessible peZ
- ack Zjl
- active rcZ
- actually bhk
- add jff
- added cgk
- adding kdf
- address dkf
- adress gma
- after hcj
- again mga
- against Xqe
- agent ofY
- alerts bra
- all gbk
- allow jja
- allowed bkh
- am neb
- and alh
- answer sXe
- answered bkh
- answers lha
- anybody peZ
- anyone mdd
- anything ndc
- anywhere Zil
- api eoa
- app lde
- append idh
- apt gkc
- arbitrary btY
- are ohX
- around mhZ
- arrive Ynh
- arriving bjj
- as raa
- ask Ujp
- asked kgc
- assume vYZ
- attacker pad
- backup oTl
- backups Xqf
- bb qZd
- be lcf
- becomes kYk
- before abq
- behind eXr
- being gdj
- between iic
- big Zsb
- blocking gjd
- bot qeY
- both Xmi
- box lfc
- branch uaZ
- broker eld
- browse Xni
- browser eel
- build kcg
- but iYm
- by qZd
- c dnc
- call Zng
- caller sWd
- calls Wse
- camera cme
- can't ffj
- cannot asa
- capture gkc
- card pcb
- case hla
- cc ejf
- change bii
- changes jgc
- check gkc
- checks dob
- chk mbf
- ci rba
- claims lee
- clients lde
- close glc
- cloud btY
- cn bkh
- cna kef
- colleague fej
- colleagues mZh
- collector Vte
- com Ymh
- comes jdg
- coming lYj
- conect bfl
- configured dnc
- connect dih
- connected dle
- connecting fjd
- connections hci
- connects fmb
- controller fje
- copier hbk
- cross cem
- cure hka
- curl anf
- customer fZp
- cut arb
- daemon hkc
- data blg
- dead ncc
- decides jfe
- default emc
- deferred fej
- delete jch
- deleting ddm
- deliver bij
- delivered bij
- delivers Ynh
- desk nag
- desks rVf
- desktop jhc
- dev dap
- dial cvU
- dialled dle
- dials mbf
- die iYm
- dig hkb
- direct fdk
- directly Vgr
- dmesg aas
- dnat gZn
- do iic
- don't glb
- dport Zfn
- dropped iZl
- e hcj
- echo khb
- effect okU
- end kbh
- ends Wmk
- enough jfe
- enters cfl
- erp mde
- errno mce
- established jnV
- even Xjm
- ever bfm
- every jgd
- everybody jee
- everyone mfb
- example fkd
- exim nZg
- exposed sYb
- far blg
- fetch Wnj
- fetches Yjl
- file Vpi
- finally edl
- fine bgl
- fix jeg
- floor udV
- folks ndc
- for oXh
- form sWe
- forward mec
- forwarded bji
- frm gkc
- front liZ
- fwd ffj
- g mga
- gets ici
- getting cnd
- git mce
- github Vsf
- given jia
- gives kai
- go kgb
- goes jbi
- going afn
- gone mde
- google alg
- guest rZd
- guy mbg
- guys dkf
- h coc
- had jef
- hairpin ihd
- handed Ydr
- hang pXg
- hangs mWk
- happen fnZ
- happens bne
- has pbc
- have dnc
- he dob
- help sab
- helpdesk qbb
- her pfY
- here Zgo
- hey bdn
- hi enb
- his cfl
- hits jgc
- hitting bne
- home ekd
- host hkb
- hostname lgc
- how jff
- i'd cen
- i'm mWk
- icmp mga
- id bfl
- ie fYp
- if idh
- im oYg
- inbound fje
- incoming Zep
- initiate Yqf
- initiated hYn
- inner Zki
- input hbl
- inside erX
- instead gdj
- internal caq
- into aoe
- ip hhd
- iptables lfc
- it jee
- it's kai
- its bji
- itself ogY
- jenkins Zmh
- job lcf
- just ici
- k tXc
- keeps hdi
- kernel ffj
- kill kjZ
- kindly lcf
- lab qdY
- label ika
- lady lee
- lan cgk
- land Tgt
- lands chj
- laptop kbh
- last mec
- leave kVn
- leaves fbm
- leaving jhd
- leg hmY
- length alh
- licence Vvc
- license Xmj
- like mdd
- line elc
- lines gdj
- lip eld
- listener Vpi
- live pgX
- lives lha
- load Ymi
- log kfd
- logged pcc
- login mce
- logins raa
- logs fkd
- lookups flb
- loopback cjh
- lose eke
- loses bkh
- lost Xct
- machine mec
- machines ejf
- mail hjd
- maillog fmb
- make fjd
- martian hjc
- masquerade neb
- master fkd
- match beo
- me mec
- mean gkc
- mes pZe
- message bji
- messages rYd
- minutes kch
- mirror evT
- monday pfY
- monitoring rba
- morning peY
- mounted ngY
- move gmb
- ms dle
- must coc
- mx bmf
- my obd
- names Zli
- nat pfY
- nc dih
- need oXh
- needs atZ
- network lZi
- never bbq
- new kcg
- nginx Ykk
- nightly mga
- no ijb
- nobody blg
- node idh
- not aat
- nothing jfe
- now qbc
- of jib
- off cgk
- offsite cme
- oif kdf
- ok lWl
- once dfj
- only gZn
- onto Zqd
- open kbh
- opened fna
- opening Ypf
- opens cii
- or cco
- other dgj
- others rYd
- our cgk
- out kbh
- out' glb
- outbound kfd
- outlook ihd
- packages Ysb
- packet hkb
- pacs mYh
- page Ype
- partner jgd
- pass aeo
- passing eYq
- path jmX
- payment esW
- pc neb
- pcs mga
- people kee
- permitted ahm
- pharmacy bgm
- phone lcf
- phones rab
- ping bod
- pingable nec
- pinging eke
- pivot hmZ
- plain Yqe
- plc dob
- please lcf
- pls kfd
- plugged mZg
- plz lbg
- pointed bne
- points efj
- policy kdf
- poll cqb
- polled oae
- poller pVj
- polling xTb
- polls jib
- port ijb
- portal Wlm
- possible nbe
- post ejg
- postfix lcf
- postrouting eek
- ppl lde
- primary eld
- print oZf
- printer gid
- printers dhi
- private Zhm
- probe ncd
- prometheus mag
- provider pbc
- proxy epZ
- public Yim
- published iic
- pull Zpe
- pulls crZ
- puppet bhl
- push led
- pushes clf
- put jgd
- query Xtc
- question gkb
- queue qac
- quick ldd
- radius Vpi
- ran pad
- random oae
- rcpt mdd
- reach Vlm
- reachability nbe
- reachable reY
- reached rdY
- reaches emc
- reaching Xre
- real iYm
- reason kdf
- recv eoa
- reech Vip
- refused mdd
- register Uqi
- registry cgk
- relay eld
- remove iXn
- removing Xlj
- replies Xkl
- reply cgk
- reports dih
- request dhi
- requests nga
- reset cem
- resolve amg
- resolver kkX
- resolves eld
- rest dgk
- return ckg
- reverse fjf
- right iZl
- rip gjd
- rn jZk
- root aqc
- route kdf
- router ajj
- rule jch
- rules jch
- run pcb
- runner nbe
- running ijb
- runs ogY
- s hdi
- saddr jgd
- same Qb1
- say jef
- says pda
- scan fkc
- scanner nXi
- scanners kai
- scans blg
- scrapes bqc
- seeing efj
- seen Zdq
- send blh
- sender iic
- sending djg
- sends elc
- sent pjU
- served aki
- server iic
- server's gma
- session bne
- set Zmi
- share Tug
- shell ndc
- should gma
- show bmf
- shows ohX
- side boc
- since hla
- sit jch
- site apd
- sites bmf
- sitting kee
- smarthost fpY
- snat dap
- so eYr
- some lgc
- somebody jfe
- someone ndc
- something cii
- source idg
- spins fYp
- sshing hkb
- ssl clf
- staff lha
- still jfe
- stop kcg
- stopping pea
- stops kdf
- straight cpb
- stranger neb
- strip cem
- stuck nce
- submit Zhm
- subnet gck
- switch kfd
- sync Vml
- syns chj
- system lfc
- take jYl
- taken qac
- takes glb
- taking Zfo
- talk Wll
- talking cob
- talks Zli
- target fpY
- team lbg
- tell mZh
- tells dmc
- test mhZ
- that lde
- that's lZh
- thats jnW
- their ajj
- them Zqd
- then ejf
- there gam
- these eao
- they Tgt
- thing ihd
- third vhR
- this ecm
- those iYm
- three iZl
- through Wqg
- thru dgj
- thunderbird kgc
- thursday mgb
- ticket jef
- timed efj
- timeout dhi
- to djg
- today xeS
- too gkc
- took dfj
- touch fdk
- toward Vud
- towards Wqg
- traffic idh
- tries Vrg
- try kXl
- two ici
- type dgj
- typed lcg
- types clf
- udp niX
- under hkc
- unknown ebm
- unlike gck
- unreplied eZp
- updates Xqf
- uploads fcm
- upstream bji
- us Vgr
- usable niX
- use Zng
- user jfd
- users Zta
- uses clg
- using cdm
- vendor jfe
- verdict kjZ
- via Ylj
- visible pbc
- vk fej
- vlan neb
- vpn cdn
- vps kfd
- vz kia
- w ajk
- want Xmj
- wants Ymj
- ward kfd
- was kcg
- way lfc
- webhook fkd
- week kef
- went kee
- were hal
- what ikb
- whatever led
- whats lgc
- when rcZ
- where kcg
- whether hcj
- which nbe
- while cdn
- whole kZj
- wifi cdn
- wil qcb
- with kee
- without eao
- wondering gdj
- work jaj
- worker obd
- working ncd
- works bij
- workstation fje
- workstations lfb
- yet nXh
- your fZn
- zabbix jef
- zone coc
- 一 bij
- 上 jef
- 下 cii
- 不 gdj
- 丢 Xkl
- 个 lgb
- 中 gam
- 为 ibj
- 主 ckf
- 么 Zhm
- 也 cem
- 了 gjd
- 云 hhd
- 享 kgd
- 人 ijb
- 什 cgk
- 仁 emc
- 他 qhW
- 以 hcj
- 们 dhi
- 件 dkf
- 会 hbk
- 传 cme
- 但 jaj
- 位 riT
- 体 saa
- 作 oae
- 供 rab
- 保 blg
- 信 cjg
- 假 pYf
- 像 iic
- 允 fpY
- 入 lha
- 公 miY
- 共 kgd
- 内 ben
- 分 fbm
- 删 efk
- 前 khb
- 动 cme
- 助 lfc
- 包 kXl
- 单 hcj
- 卡 hci
- 印 hid
- 去 aod
- 反 sgU
- 句 tdW
- 只 fXp
- 号 jef
- 司 liY
- 同 bkh
- 向 Zsb
- 吗 cgj
- 否 mec
- 咱 cfl
- 哪 Ybt
- 商 abr
- 器 dnc
- 回 gck
- 在 kee
- 地 dkf
- 填 eke
- 处 odb
- 备 neb
- 好 fbl
- 存 gla
- 学 bbp
- 它 anf
- 实 fkd
- 客 kah
- 室 hjc
- 家 iic
- 对 ckg
- 就 dle
- 工 hcj
- 己 bpc
- 师 mde
- 常 mdd
- 库 lha
- 应 eZo
- 开 dcm
- 录 fkd
- 影 mfb
- 往 VxZ
- 得 Yjk
- 志 alh
- 忙 jci
- 怎 jak
- 急 hcj
- 您 kZj
- 想 gkc
- 成 ibj
- 我 mcf
- 户 hbj
- 房 Yhn
- 手 ngZ
- 打 bhk
- 把 foa
- 抓 dkf
- 报 Yqf
- 拒 dfj
- 指 Wnj
- 据 glb
- 掉 fck
- 接 blg
- 控 gjd
- 推 Xqf
- 提 hci
- 摸 cme
- 收 lde
- 改 efj
- 教 mYi
- 方 jjZ
- 日 eej
- 时 jhd
- 明 Zrc
- 是 kdf
- 最 gjd
- 有 pYf
- 服 Zkj
- 本 oeb
- 条 occ
- 板 nkV
- 析 iaj
- 果 dhi
- 枪 dih
- 查 hjc
- 标 Zkj
- 校 lYk
- 样 kee
- 核 oeZ
- 正 gna
- 段 jhc
- 求 hkb
- 没 oae
- 流 dkf
- 测 dYr
- 源 rVg
- 点 nfa
- 烦 ihd
- 班 pfY
- 理 Zta
- 生 mag
- 由 kgb
- 电 pad
- 登 erX
- 监 mce
- 目 cjh
- 直 dih
- 着 elc
- 码 dih
- 确 nZg
- 程 aki
- 站 oYg
- 端 kee
- 第 gdj
- 算 ddm
- 管 Zrb
- 线 dld
- 终 ekd
- 经 cem
- 绕 efj
- 给 mde
- 绝 dfk
- 统 ici
- 网 lgb
- 置 esX
- 者 kdf
- 能 bij
- 脑 ndc
- 自 ici
- 被 pSk
- 要 Xmj
- 解 lfc
- 让 ncd
- 许 foZ
- 设 nbe
- 访 dhi
- 证 Xmj
- 话 led
- 询 fmb
- 调 mag
- 费 eke
- 走 aki
- 起 lfc
- 跑 kZj
- 跟 eld
- 轮 Zta
- 还 aeo
- 这 flc
- 进 cmf
- 连 Zki
- 送 oae
- 通 cgk
- 那 kia
- 邮 alg
- 部 njW
- 都 jfe
- 配 dih
- 里 Znf
- 错 kdf
- 镜 aoe
- 问 dhi
- 间 bkh
- 除 eek
- 面 hla
- 项 hXn
- 题 ldd
-1 ' <own> lfc
-1 ' kfc
-1 , <client> niW
-1 , <far> csY
-1 , <gateway> eWs
-1 , <outside> edk
-1 , <own> ali
-1 , <public> Zbs
-1 , <server> eek
-1 , <zone> kbh
-1 , jch
-1 -> <client> Woi
-1 -> <far> djf
-1 -> <gateway> eqY
-1 -> <host> Wse
-1 -> <outside> amg
-1 -> <zone> miY
-1 -> dnc
-1 -d <host> efk
-1 -d <own> dle
-1 -i <client> lgc
-1 -i <outside> fej
-1 -i <zone> jdg
-1 -i idh
-1 -k fke
-1 -o <outside> bjh
-1 -o emc
-1 -s <far> jZk
-1 -s <zone> bcq
-1 -s dZq
-1 -v dkf
-1 : <client> jef
-1 : <far> jci
-1 : <host> ilZ
-1 : <outside> oYg
-1 : <own> fje
-1 <client> <client> bpc
-1 <client> <far> idh
-1 <client> <host> Zik
-1 <client> <own> eke
-1 <client> <zone> caq
-1 <client> cnd
-1 <far> <far> gck
-1 <far> <own> blg
-1 <far> eld
-1 <gateway> <gateway> apd
-1 <host> <client> ejf
-1 <host> <far> nfa
-1 <host> <host> jch
-1 <host> <server> aep
-1 <host> ici
-1 <n> <client> ibj
-1 <n> <gateway> edl
-1 <n> <host> flb
-1 <n> <own> doc
-1 <n> <server> gdj
-1 <n> ckg
-1 <outside> <far> pcb
-1 <outside> <host> cdn
-1 <outside> <outside> Wfr
-1 <outside> <own> Xva
-1 <own> <far> jdh
-1 <own> <own> gbl
-1 <own> jdg
-1 <public> <own> doa
-1 <public> fna
-1 <server> <client> gna
-1 <server> <host> ika
-1 <server> <own> fje
-1 <server> glb
-1 <service> <client> hid
-1 <service> <gateway> efj
-1 <service> <host> dhi
-1 <service> <own> emd
-1 <service> <server> ccn
-1 <zone> <client> ucW
-1 <zone> <gateway> XXy
-1 <zone> <host> ajj
-1 <zone> <outside> YuZ
-1 <zone> <own> Xpg
-1 <zone> <zone> bbq
-1 <zone> ecm
-1 ? <host> ibj
-1 ? <own> glb
-1 ? <zone> bfn
-1 ? bgl
-1 ^ <client> jdg
-1 ^ <far> dnc
-1 ^ <gateway> oea
-1 ^ <host> lgb
-1 ^ <outside> oZg
-1 ^ <own> ejf
-1 ^ <zone> kcg
-1 a <outside> dbo
-1 a <zone> mfc
-1 about <zone> ici
-1 about gbl
-1 access <outside> gpX
-1 access bnf
-1 address kdf
-1 adress <own> eoa
-1 adress gnZ
-1 against <far> Zng
-1 against <host> Yqe
-1 against <own> enb
-1 against alh
-1 agent <client> ila
-1 agent ila
-1 an <outside> imX
-1 an <zone> oYf
-1 an flc
-1 and <zone> ijb
-1 and hkb
-1 are <zone> pda
-1 are pcb
-1 as qXf
-1 at <client> jef
-1 at <far> ijb
-1 at <gateway> Zng
-1 at <host> Xkl
-1 at <own> cpb
-1 behind gYp
-1 between tcX
-1 box <client> pae
-1 box <host> fje
-1 broker <client> Xqf
-1 broker Ypf
-1 browse <outside> eke
-1 browse aof
-1 by <client> jib
-1 by <far> rYd
-1 by <gateway> jdh
-1 by <host> lha
-1 by <own> Vrf
-1 by <public> ejf
-1 by <zone> oVj
-1 by oaf
-1 camera <client> cme
-1 camera cme
-1 can <client> nga
-1 can <gateway> wRf
-1 can <host> mdd
-1 can <outside> jef
-1 can <zone> lde
-1 can lgb
-1 can't <zone> ofY
-1 can't nfa
-1 cant <client> kdf
-1 cant <zone> kgc
-1 cant kfd
-1 check <client> oae
-1 check oZf
-1 client <client> nfZ
-1 client mec
-1 collector Yof
-1 come obd
-1 connect <own> flc
-1 connect flc
-1 controller <client> fje
-1 controller fje
-1 could <client> jef
-1 could <host> fna
-1 could <zone> kee
-1 could jja
-1 curl <far> foZ
-1 curl <host> eke
-1 curl <own> fkd
-1 curl cpb
-1 cut wRf
-1 daddr <client> dpa
-1 desk <client> mga
-1 desk mga
-1 destination <client> ecm
-1 destination <host> Zlj
-1 destination Yim
-1 dev <outside> cdn
-1 dev <zone> Zgn
-1 dev bcq
-1 dialled dle
-1 dials <far> Vsf
-1 dials Utf
-1 dig Xtc
-1 do <outside> oeb
-1 do <zone> mga
-1 does <client> rab
-1 does <gateway> afm
-1 does <host> ahl
-1 does <outside> fkd
-1 does <own> fjf
-1 does <zone> lbg
-1 dst <client> anf
-1 dst <far> gjc
-1 dst <gateway> fkd
-1 dst <host> bme
-1 dst <own> fdj
-1 e hci
-1 example <far> bne
-1 example dmd
-1 fine <outside> bcp
-1 fine bZs
-1 fix jfd
-1 for <client> oaf
-1 for <far> kfc
-1 for <host> bbq
-1 for <outside> rhU
-1 for <own> Wvb
-1 for <zone> oYh
-1 for nbf
-1 from <client> oea
-1 from <far> kfd
-1 from <gateway> kai
-1 from <outside> pYg
-1 from <own> crZ
-1 from <zone> kfe
-1 from lah
-1 get <own> fmb
-1 get fqX
-1 got emb
-1 hairpin sgU
-1 has <outside> ben
-1 has <own> Swf
-1 has mXj
-1 have <outside> aki
-1 help ofZ
-1 his hcj
-1 hit <host> cpa
-1 hit <own> fje
-1 hit doa
-1 hitting <host> dkf
-1 hitting <own> emc
-1 hitting bmf
-1 host <client> uXc
-1 host <host> Yrd
-1 host <own> dob
-1 host gjd
-1 i'm <outside> jdg
-1 i'm lag
-1 if <zone> kde
-1 if rZc
-1 iif <zone> fej
-1 iif fej
-1 in <zone> lfc
-1 in emc
-1 incoming bbr
-1 into <client> kkY
-1 into <gateway> dmd
-1 into <host> cnd
-1 into <own> dld
-1 into <zone> Xqf
-1 into Xqf
-1 ip <client> oZf
-1 ip <far> nYh
-1 ip <host> Xjl
-1 ip <own> djg
-1 ip kfd
-1 is <client> kkY
-1 is <far> ilZ
-1 is <gateway> Wrf
-1 is <host> jdh
-1 is <own> clf
-1 is <zone> nTm
-1 is jja
-1 it <gateway> efj
-1 it bar
-1 it's scY
-1 its <host> dap
-1 its cZq
-1 lan <zone> cgk
-1 lan cgk
-1 laptop <client> tXb
-1 laptop tXb
-1 leaves kfd
-1 let <client> odb
-1 let <zone> hdi
-1 let jaj
-1 lets pdZ
-1 lip <host> fmc
-1 lip fmc
-1 load <own> gpX
-1 load gkd
-1 lose <far> dkg
-1 lose ckf
-1 master <client> hla
-1 master gmZ
-1 may qXg
-1 me rYd
-1 mean gnZ
-1 mx <far> hnY
-1 my iaj
-1 net <far> fkd
-1 net fkd
-1 ni <zone> fek
-1 ni eek
-1 no <outside> glb
-1 no glb
-1 node <client> kfd
-1 node kfd
-1 of <client> pda
-1 of <far> miY
-1 of <host> fan
-1 of <outside> Yjl
-1 of <own> dmd
-1 of <public> Ykk
-1 of <zone> fna
-1 of eke
-1 off <client> Wmj
-1 off <outside> kee
-1 off djg
-1 on <client> djg
-1 on <far> pjU
-1 on <gateway> mag
-1 on <host> occ
-1 on <outside> fkd
-1 on <own> cob
-1 on <zone> hZn
-1 one chk
-1 only fbm
-1 onto <host> erX
-1 onto imY
-1 open <far> cme
-1 open <host> eob
-1 open <own> flc
-1 open btY
-1 opened <own> fpZ
-1 opened fpZ
-1 opening <own> gma
-1 opening gma
-1 opens <own> fje
-1 opens cjh
-1 or <gateway> fVt
-1 or <host> cfk
-1 or bfm
-1 our <host> bji
-1 our chi
-1 out <- kfd
-1 outgoing <server> ddn
-1 outgoing ddn
-1 over <own> frV
-1 over <public> Zdq
-1 over adq
-1 pc <client> tXc
-1 pc tXc
-1 people <outside> nbe
-1 people hcj
-1 phone <outside> Ydr
-1 phone Zdr
-1 ping <client> djg
-1 ping <far> Yog
-1 ping <host> Zqc
-1 ping <own> elc
-1 ping Zsb
-1 pinging <client> Yqe
-1 pinging <far> Zqc
-1 pinging <gateway> dle
-1 pinging <host> Zqd
-1 pinging Ysc
-1 pings <own> dkf
-1 pings gla
-1 polls glb
-1 print <server> ecn
-1 print ecn
-1 printer <client> fke
-1 printer fke
-1 probe lgb
-1 public acq
-1 query <far> Yog
-1 query Ypg
-1 reach <client> Xub
-1 reach <far> bmf
-1 reach <host> bgl
-1 reach <outside> Vsf
-1 reach <public> dpZ
-1 reach <zone> crZ
-1 reach Zli
-1 reaches djf
-1 reaching ckf
-1 refused <- jfe
-1 relay <far> fkd
-1 relay gjd
-1 rip <client> pXf
-1 root bpc
-1 runner <client> kcf
-1 runner kcf
-1 saddr <client> jfe
-1 saddr <far> jef
-1 saddr mdc
-1 say <client> oZf
-1 says <own> Wrg
-1 says rbb
-1 scrapes bqc
-1 see <zone> Zqd
-1 see YvZ
-1 server <own> dmd
-1 should afn
-1 so <zone> mga
-1 so mag
-1 someone <outside> nfa
-1 someone nfa
-1 source <client> odb
-1 source <host> bra
-1 source <own> cdo
-1 source <zone> pcb
-1 source jXm
-1 src <client> kcg
-1 src <far> jch
-1 src <host> jgc
-1 src jdg
-1 stop gcj
-1 stopping <zone> nbf
-1 stopping pdZ
-1 stops <zone> jdg
-1 stops kcg
-1 switch <client> ape
-1 switch ape
-1 system lgb
-1 target dpZ
-1 tcp <client> mce
-1 tcp kee
-1 teh <zone> oZf
-1 teh jef
-1 that <client> iak
-1 that <far> ncd
-1 that <gateway> pad
-1 that <host> nYh
-1 that <own> Zpe
-1 that <zone> qfX
-1 that vUd
-1 that's mWk
-1 the <gateway> fbm
-1 the <host> gjd
-1 the <outside> mWj
-1 the <server> gdj
-1 then maf
-1 this <gateway> eek
-1 this eek
-1 three abr
-1 through <host> cnd
-1 through <own> fna
-1 through <public> fcl
-1 through fje
-1 thru <own> fkc
-1 thru dfl
-1 to <client> hid
-1 to <far> cpb
-1 to <gateway> ekf
-1 to <host> Tkp
-1 to <outside> clf
-1 to <public> efk
-1 to <server> dcm
-1 to <zone> neb
-1 told hdi
-1 toward <far> amg
-1 toward Vud
-1 towards <client> clf
-1 towards <far> anf
-1 towards <outside> knW
-1 towards <own> fna
-1 towards <zone> Ymi
-1 towards Uqi
-1 trace <client> jef
-1 trace oZf
-1 type <own> fje
-1 types <own> ejf
-1 types clf
-1 under bii
-1 unknown <client> pad
-1 unknown <far> kch
-1 unknown <gateway> kee
-1 unknown mbf
-1 us <host> afn
-1 us afn
-1 use Zta
-1 user jdg
-1 uses Zdq
-1 using <public> fcl
-1 using fcl
-1 via <host> dnd
-1 via <own> fmb
-1 via <public> eke
-1 via Ykk
-1 vps kfd
-1 vz clf
-1 wants arb
-1 what <gateway> kbh
-1 what mbf
-1 when <client> maf
-1 when <far> oZf
-1 when <host> lcf
-1 when <zone> kbg
-1 when rYd
-1 whether <client> tYb
-1 whether <zone> kee
-1 whether tZa
-1 while <outside> eek
-1 while eek
-1 whole <outside> kZj
-1 whole kZj
-1 why <client> rYd
-1 why saa
-1 will <client> lkX
-1 will <gateway> gZn
-1 will <own> fck
-1 will <zone> nZg
-1 with <client> kZj
-1 with <far> Ttg
-1 with <host> WxY
-1 with <own> Zkk
-1 with <zone> enb
-1 with aen
-1 workstation <client> lfb
-1 workstation lfb
-1 would <client> qcZ
-1 would <far> niX
-1 would <gateway> nOr
-1 would <host> hjc
-1 would <outside> nYh
-1 would khc
-1 yet efj
-1 your <gateway> fZn
-1 your fZn
-1 zabbix <server> eek
-1 zabbix hci
-1 zone <zone> occ
-1 zone occ
-1 上 <host> fmb
-1 上 <outside> eld
-1 上 <zone> nbe
-1 上 enb
-1 下 <client> kef
-1 下 <gateway> bas
-1 下 <zone> kdf
-1 下 kcg
-1 个 ici
-1 为 nbd
-1 么 <client> qdZ
-1 么 <zone> wfR
-1 了 <gateway> dWt
-1 了 <host> dco
-1 了 <outside> dle
-1 了 <zone> eek
-1 了 bkh
-1 事 <client> occ
-1 事 mbg
-1 从 <client> ici
-1 从 <far> kfd
-1 从 <gateway> occ
-1 从 <outside> lde
-1 从 <zone> jch
-1 们 <gateway> ddm
-1 们 <host> ajj
-1 们 <own> dmd
-1 们 <zone> kZj
-1 件 dfk
-1 出 <outside> alh
-1 出 alh
-1 到 <client> Zpe
-1 到 <gateway> akj
-1 到 <host> cii
-1 到 <outside> gdj
-1 到 <server> eej
-1 到 <zone> aof
-1 到 dkf
-1 去 <far> clf
-1 去 <outside> cnd
-1 去 <zone> bqb
-1 去 aoe
-1 台 <client> lhb
-1 台 <far> Zpf
-1 台 <gateway> ejg
-1 司 kfe
-1 后 <client> nfZ
-1 后 <outside> kfc
-1 后 <zone> mfb
-1 后 mga
-1 向 cpb
-1 啥 jfe
-1 器 <client> kia
-1 器 jja
-1 在 <client> lkX
-1 在 <gateway> lde
-1 在 <outside> mag
-1 在 <zone> odb
-1 址 <client> mga
-1 址 <host> cjg
-1 址 gkd
-1 填 <own> emc
-1 填 bji
-1 如 <far> dhi
-1 完 ked
-1 对 <outside> nbf
-1 对 <zone> qac
-1 对 oae
-1 库 <client> eke
-1 库 eke
-1 开 <host> eek
-1 开 <own> fna
-1 开 ejf
-1 录 Zof
-1 往 <client> Xqf
-1 往 <far> ejf
-1 往 <host> bmf
-1 往 <outside> aoe
-1 往 <own> dkf
-1 往 <zone> clg
-1 往 Xva
-1 急 <zone> fcl
-1 急 gdj
-1 成 <client> cfl
-1 成 ddm
-1 户 <client> jeg
-1 户 qeY
-1 打 <own> eke
-1 打 eke
-1 扫 <own> eje
-1 扫 eje
-1 把 <own> dld
-1 把 adp
-1 拿 Tpj
-1 接 <own> Zqd
-1 接 <server> edl
-1 收 <host> Zof
-1 收 jhc
-1 是 <client> peZ
-1 是 <far> Ysc
-1 是 <gateway> iZk
-1 是 <host> ang
-1 是 <own> djg
-1 是 <zone> mce
-1 是 kfc
-1 机 <client> pea
-1 机 oea
-1 查 <far> dob
-1 查 Yni
-1 标 <far> cme
-1 标 cme
-1 样 lee
-1 段 <zone> kZi
-1 段 kZi
-1 源 <client> pYf
-1 源 pZe
-1 用 <host> ele
-1 用 <outside> dcn
-1 用 <own> eke
-1 用 <public> del
-1 用 Zki
-1 由 <client> mjY
-1 由 ihc
-1 登 drY
-1 的 <client> kha
-1 的 <far> iic
-1 的 <host> Ykk
-1 的 <own> fkd
-1 的 ika
-1 着 pcb
-1 端 <client> apd
-1 端 <far> cme
-1 端 Xsd
-1 给 <client> cne
-1 给 <host> nbe
-1 给 <zone> qXf
-1 给 mde
-1 网 <far> mcf
-1 网 kgd
-1 脑 <client> mdd
-1 脑 ndc
-1 自 <zone> kfd
-1 自 kcg
-1 被 <client> ofZ
-1 被 <far> qZd
-1 被 <gateway> agm
-1 被 <zone> nhY
-1 被 tVe
-1 让 <zone> xZW
-1 让 mce
-1 许 imZ
-1 说 fek
-1 调 Zpe
-1 走 <own> bgl
-1 走 cfl
-1 跟 eld
-1 边 <client> lbg
-1 边 mce
-1 过 <gateway> gVs
-1 过 <own> fna
-1 过 <public> efj
-1 过 eej
-1 进 <gateway> chk
-1 进 cji
-1 连 <client> epZ
-1 连 <host> flc
-1 连 <outside> cfl
-1 连 <public> fan
-1 连 <zone> chj
-1 连 blg
-1 通 <client> eke
-1 通 <gateway> gkc
-1 通 <host> fpY
-1 通 <own> gkc
-1 通 epZ
-1 那 jgd
-1 部 kcg
-1 问 <far> eld
-1 问 <gateway> cem
-1 问 <host> anf
-1 问 <own> hjd
-1 问 <zone> mhZ
-1 面 bhk
-2 ' -i cfl
-2 ' <outside> cfl
-2 ' dfl
-2 , <client> ndc
-2 , <far> kgc
-2 , <gateway> ckg
-2 , <outside> hbl
-2 , <own> Zqc
-2 , <public> fkd
-2 , <server> dfj
-2 , <service> efj
-2 , <zone> lYj
-2 , can gam
-2 , curl ejf
-2 , do lgb
-2 , dst Yog
-2 , ijb
-2 , ip kde
-2 , is gma
-2 , lip fmc
-2 , on Xre
-2 , say rXe
-2 , source occ
-2 , target Yqe
-2 , the Zfp
-2 , will pda
-2 , would iid
-2 , yet efj
-2 , 在 Xer
-2 , 是 led
-2 , 源 pZe
-2 , 走 bpc
-2 , 连 eoa
-2 -l <own> Wwa
-2 -l kee
-2 : <client> gla
-2 : <far> sbZ
-2 : <gateway> fdl
-2 : <n> hdj
-2 : <outside> lde
-2 : <own> boc
-2 : <zone> gdk
-2 : can mYi
-2 : does pcb
-2 : gkc
-2 : iif fej
-2 : in eej
-2 : src pYf
-2 : trying fje
-2 : user mdd
-2 : 从 mfb
-2 ; mce
-2 <client> , bmf
-2 <client> -> akj
-2 <client> <client> jdg
-2 <client> <far> epa
-2 <client> <gateway> Yli
-2 <client> <outside> ilZ
-2 <client> <own> clf
-2 <client> <public> efj
-2 <client> <service> ekf
-2 <client> <zone> cbp
-2 <client> and aoe
-2 <client> dst dmd
-2 <client> from odb
-2 <client> open dnd
-2 <client> opens gje
-2 <client> ping Ysc
-2 <client> reach amg
-2 <client> scrapes arb
-2 <client> to bkh
-2 <client> towards dkf
-2 <client> 到 cnd
-2 <client> 去 dkf
-2 <client> 用 dpa
-2 <client> 给 neb
-2 <client> 被 kcf
-2 <client> 连 fpY
-2 <far> , fck
-2 <far> -> dle
-2 <far> <client> qbb
-2 <far> <gateway> mec
-2 <far> <host> lhb
-2 <far> <outside> cco
-2 <far> <zone> qeY
-2 <far> from uaX
-2 <far> hitting ejf
-2 <far> lbg
-2 <far> to Xrd
-2 <far> 到 Zqd
-2 <far> 连 flc
-2 <gateway> -> eld
-2 <gateway> <client> kia
-2 <gateway> <far> fje
-2 <gateway> <host> Vfs
-2 <gateway> <zone> tWd
-2 <gateway> from lbg
-2 <gateway> jfe
-2 <gateway> or cfk
-2 <gateway> ping blg
-2 <gateway> to Xsd
-2 <host> , ibi
-2 <host> -> cme
-2 <host> <client> jge
-2 <host> <gateway> dcn
-2 <host> <outside> jib
-2 <host> <own> gkd
-2 <host> <public> fkd
-2 <host> <zone> mce
-2 <host> box fje
-2 <host> from uVd
-2 <host> iic
-2 <host> is nbe
-2 <host> to Zmh
-2 <host> will lcf
-2 <host> 到 bqc
-2 <host> 往 anf
-2 <n> , mde
-2 <n> : kcg
-2 <n> <client> jgd
-2 <n> <far> jch
-2 <n> <gateway> gbl
-2 <n> <host> eld
-2 <n> <n> jZj
-2 <n> <outside> ijb
-2 <n> <own> eoa
-2 <n> <public> fan
-2 <n> <server> dfl
-2 <n> <zone> jbi
-2 <n> against ejf
-2 <n> at Tnn
-2 <n> for rab
-2 <n> from jfe
-2 <n> hjd
-2 <n> in ali
-2 <n> is jbi
-2 <n> of cnd
-2 <n> on Wqg
-2 <n> to cne
-2 <n> towards amg
-2 <n> trying fdj
-2 <n> 到 Xsd
-2 <n> 对 ked
-2 <n> 被 lgb
-2 <n> 连 djf
-2 <outside> , ijb
-2 <outside> <client> rfW
-2 <outside> <far> nfZ
-2 <outside> <gateway> ekd
-2 <outside> <host> Xpf
-2 <outside> <outside> bfl
-2 <outside> <zone> del
-2 <outside> cjh
-2 <outside> for kde
-2 <outside> hit cob
-2 <outside> oif cgk
-2 <outside> on kgd
-2 <outside> out cgk
-2 <outside> to Zmh
-2 <outside> 到 ail
-2 <outside> 打 ekf
-2 <own> <client> hdi
-2 <own> <outside> kdf
-2 <own> <own> gcl
-2 <own> <server> Xgp
-2 <own> <zone> tVd
-2 <own> from pdZ
-2 <own> mag
-2 <own> to afn
-2 <own> trying gcl
-2 <public> , bra
-2 <public> <own> bqb
-2 <public> iak
-2 <server> : bji
-2 <server> <client> bji
-2 <server> <own> emc
-2 <server> at bod
-2 <server> ckg
-2 <server> is mec
-2 <server> 填 fkd
-2 <server> 是 dpa
-2 <service> , cdn
-2 <service> <client> eoa
-2 <service> <n> cii
-2 <service> <own> lha
-2 <service> <public> djf
-2 <service> <server> Ynh
-2 <service> <zone> nXi
-2 <service> against blg
-2 <service> at aqc
-2 <service> broker dkf
-2 <service> from jhc
-2 <service> into ahk
-2 <service> of kfd
-2 <service> on Uqi
-2 <service> to dld
-2 <service> 到 alg
-2 <service> 进 clf
-2 <service> 连 cpb
-2 <service> 通 gkc
-2 <zone> , nYh
-2 <zone> -o Vkn
-2 <zone> <client> ndd
-2 <zone> <far> eke
-2 <zone> <host> dgj
-2 <zone> <outside> Wlk
-2 <zone> <own> emc
-2 <zone> <public> alh
-2 <zone> <service> emc
-2 <zone> and Xoh
-2 <zone> for Zkj
-2 <zone> have dih
-2 <zone> hit fkd
-2 <zone> into Zpe
-2 <zone> lan cgk
-2 <zone> open dke
-2 <zone> opens gma
-2 <zone> pc qWf
-2 <zone> ping ckg
-2 <zone> reach bji
-2 <zone> src odc
-2 <zone> to dkg
-2 <zone> towards bpc
-2 <zone> 上 dmd
-2 <zone> 出 dkf
-2 <zone> 到 agm
-2 <zone> 去 eke
-2 <zone> 用 bnd
-2 <zone> 的 mhZ
-2 <zone> 连 fna
-2 ? <client> kfd
-2 ? <host> jch
-2 ? in cem
-2 ? jeg
-2 ^ <- pae
-2 ^ <far> flc
-2 ^ <gateway> ihd
-2 ^ <outside> lcf
-2 ^ <own> flc
-2 ^ <server> cfl
-2 ^ <service> eld
-2 ^ <zone> oae
-2 ^ are ici
-2 ^ client rba
-2 ^ could gnZ
-2 ^ curl ejf
-2 ^ do ofZ
-2 ^ does lfc
-2 ^ for dob
-2 ^ from idh
-2 ^ gjd
-2 ^ if ncd
-2 ^ in eek
-2 ^ ip qeY
-2 ^ is iid
-2 ^ on ejf
-2 ^ our iXn
-2 ^ ping jia
-2 ^ pinging anf
-2 ^ printer jhc
-2 ^ src pcb
-2 ^ the nYg
-2 ^ trace oZf
-2 ^ trying eke
-2 ^ when hcj
-2 ^ would klY
-2 ^ zabbix eek
-2 ^ 从 ihd
-2 ^ 在 fbn
-2 ^ 急 gdj
-2 ^ 源 kcg
-2 ^ 给 jaj
-2 a <server> fbm
-2 a kZj
-2 accept , mde
-2 accept <client> nfa
-2 accept <outside> lbg
-2 accept <zone> dfk
-2 accept does jgd
-2 accept idh
-2 accept would ndb
-2 access mbg
-2 access to Ytb
-2 accessible kee
-2 actually bhk
-2 add <zone> ked
-2 add ked
-2 add the ked
-2 address <far> hkb
-2 address <host> bgl
-2 address does chj
-2 address gjd
-2 agent <client> jic
-2 agent lgb
-2 alerts ckg
-2 all <zone> jfe
-2 all nhY
-2 all of lde
-2 am lfd
-2 and <host> Yhm
-2 and ddm
-2 and from mSo
-2 answer <own> eld
-2 answer from dle
-2 answer ljZ
-2 answers ika
-2 any obd
-2 anybody <outside> ncc
-2 anybody occ
-2 anybody on pZf
-2 anything <outside> glb
-2 anything <zone> hoX
-2 anything in hjc
-2 anything on flc
-2 anything stop hcj
-2 anything stopping mag
-2 anywhere <outside> hla
-2 anywhere eoZ
-2 anywhere on hla
-2 app <client> qZd
-2 app nXi
-2 are <zone> ucW
-2 are hbk
-2 arrive Xin
-2 arrive at YwY
-2 arrives hdi
-2 arriving <outside> hcj
-2 arriving clf
-2 arriving on fbl
-2 as bkh
-2 as the alh
-2 asking lah
-2 at <gateway> jfe
-2 at <host> cem
-2 at kZj
-2 attacker <far> lfc
-2 attacker ndc
-2 authentication <client> kgc
-2 back <own> Zpf
-2 back from bmf
-2 back jbh
-2 back to pac
-2 backup iYm
-2 backups <client> Xqf
-2 backups Xqf
-2 behind lZi
-2 box <client> nkV
-2 box <zone> kZj
-2 box at ckf
-2 box ijb
-2 box in mYi
-2 box is rVg
-2 box on dhi
-2 browse Vjo
-2 browser eek
-2 but <zone> gbk
-2 but ibj
-2 by <gateway> aUy
-2 by <own> bpc
-2 by <public> bpc
-2 by jgd
-2 by the mdd
-2 caller qXf
-2 can <gateway> uZZ
-2 can <host> Zil
-2 can <outside> ndc
-2 can <own> flc
-2 can <zone> jYl
-2 can reach fke
-2 can teh hak
-2 can't <own> gjd
-2 can't cme
-2 can't open eld
-2 cant fje
-2 captured <zone> cfk
-2 captured dfk
-2 captured on dfk
-2 change for qdZ
-2 change qdZ
-2 check <zone> lde
-2 ci <client> oZf
-2 ci oZf
-2 ci runner oZf
-2 client : fcl
-2 client <client> nXi
-2 client <far> eek
-2 client <outside> dgk
-2 client <own> fmb
-2 client <zone> sbZ
-2 client at lcf
-2 client in pdb
-2 client is rab
-2 client mWk
-2 clients <zone> raa
-2 clients miY
-2 colleague edl
-2 come from xVZ
-2 come ngZ
-2 comes <far> mce
-2 coming <far> lcf
-2 coming <zone> mdd
-2 coming from nYh
-2 coming mZh
-2 configured dpa
-2 confirm <zone> pYe
-2 confirm jfe
-2 confirm whether idh
-2 connect <client> flb
-2 connect <far> dih
-2 connect <host> cme
-2 connect <server> edl
-2 connect fje
-2 connected <own> dle
-2 connected dle
-2 connected to dle
-2 connecting fjd
-2 connecting to dlf
-2 connection <- jfe
-2 connection <host> fpY
-2 connection <own> Vqh
-2 connection <server> cdo
-2 connection <zone> foZ
-2 connection cme
-2 connection from wVc
-2 connection to bgl
-2 connections <zone> bcp
-2 connections into alg
-2 connections jXm
-2 connects flb
-2 connects to flb
-2 copier lah
-2 cross <gateway> edl
-2 cross edl
-2 cross the edl
-2 curl -k fke
-2 curl -v dkf
-2 curl <own> fkd
-2 curl eke
-2 customer <far> uaY
-2 customer at odb
-2 customer cco
-2 daemon aqc
-2 deliver <far> bmf
-2 deliver chi
-2 deliver to chi
-2 delivers amh
-2 delivers to bpc
-2 desk <client> gje
-2 desk <zone> qab
-2 desk in mag
-2 desk pc kdf
-2 desk pdb
-2 destination ijb
-2 dial fje
-2 directly <host> cfm
-2 directly Wkl
-2 dnat , caq
-2 dnat <host> del
-2 dnat dap
-2 dnat to bfn
-2 dnat 到 fck
-2 do <zone> kbi
-2 do the ecm
-2 does <gateway> Yhn
-2 does <zone> oYg
-2 does our mce
-2 drop , mec
-2 drop in efj
-2 dropped jXm
-2 e mbf
-2 echo fkc
-2 established <client> nfa
-2 established <far> mgb
-2 established mgb
-2 established src mgb
-2 even eao
-2 everybody <zone> peZ
-2 everybody in peZ
-2 everybody peZ
-2 example <far> fje
-2 example fke
-2 example net fkd
-2 explain jgd
-2 exposed <outside> occ
-2 exposed sYb
-2 exposed to sYb
-2 folks <zone> ncd
-2 folks ncd
-2 for dii
-2 forward -i kee
-2 forward -s fan
-2 forward kdf
-2 forwarded Uml
-2 foxmail hkb
-2 from : qXf
-2 from <client> kgc
-2 from <far> jch
-2 from <gateway> lce
-2 from <host> led
-2 from <outside> pca
-2 from <own> Twd
-2 from <zone> hZm
-2 from a qac
-2 from an pZf
-2 from hitting clf
-2 from mce
-2 from the iZl
-2 from unknown mbf
-2 get <client> fmb
-2 get <far> dkf
-2 get <host> dkg
-2 get <outside> Zoe
-2 get <zone> anf
-2 get ail
-2 get at fpZ
-2 get into Vrg
-2 get to Znf
-2 gets Yfp
-2 gets to dle
-2 go <outside> eoa
-2 go <own> cnc
-2 go to Wml
-2 goes ibk
-2 goes to Rjs
-2 going <far> Wvb
-2 going <own> flb
-2 going <public> fZo
-2 going ddm
-2 going to Zpe
-2 going via cco
-2 google <far> bkg
-2 google bkg
-2 guest kde
-2 guy lbg
-2 hairpin <zone> jhc
-2 hangs hYm
-2 happens <zone> ffj
-2 happens jff
-2 happens to jff
-2 has epZ
-2 have jkZ
-2 here dap
-2 his <outside> ffj
-2 his edl
-2 his phone ffj
-2 hit gWq
-2 home <far> fkd
-2 home fke
-2 home to Xrd
-2 host <client> lcf
-2 host <outside> Zof
-2 host <own> djg
-2 host <zone> odc
-2 host hkb
-2 host in occ
-2 host on oae
-2 hostname -i lgc
-2 hostname <client> lgc
-2 hostname lgc
-2 hosts <outside> dmd
-2 hosts <zone> pZe
-2 hosts in lcf
-2 hosts on gjd
-2 how <client> pYf
-2 how <zone> kfd
-2 how come obd
-2 how does kgd
-2 how hdi
-2 i <host> dqZ
-2 i <own> eke
-2 i <zone> eke
-2 i btZ
-2 i e hci
-2 i mean gnZ
-2 i'm <client> lfb
-2 i'm kfd
-2 i'm on neb
-2 if <outside> lde
-2 if mce
-2 impact mbf
-2 impact on qXf
-2 in <client> lcf
-2 in <gateway> led
-2 in <outside> lcf
-2 in <own> bra
-2 in <zone> kai
-2 in from neb
-2 in oae
-2 in the jYk
-2 in to Zjk
-2 input jZj
-2 inside Zta
-2 into <gateway> bji
-2 into the bji
-2 ip <client> fje
-2 ip <gateway> fje
-2 ip is oad
-2 ip saddr mdc
-2 ip 是 pad
-2 is <gateway> cZr
-2 is <host> gkc
-2 is <zone> idh
-2 is from ncd
-2 is in mec
-2 is it ofZ
-2 is that Wfr
-2 is the djh
-2 it <client> jmY
-2 it <gateway> cem
-2 it <host> ena
-2 it <own> Tuf
-2 it <zone> oea
-2 it inY
-2 it on sUg
-2 it our fdk
-2 it the fej
-2 it to blg
-2 it's Yer
-2 it's the aep
-2 its -i Zcr
-2 its <outside> efj
-2 its Yeq
-2 itself -> Wrg
-2 itself <far> Zng
-2 itself <host> ele
-2 itself <own> djf
-2 itself <public> arb
-2 itself gkd
-2 itself reach cle
-2 job <client> kcf
-2 job kdf
-2 job on qZd
-2 just bij
-2 know <zone> lde
-2 know oeZ
-2 land <host> Woi
-2 land Wmk
-2 land on Wmk
-2 lands chj
-2 lands on chj
-2 laptop <client> sXe
-2 laptop <zone> jfe
-2 laptop in lfc
-2 laptop mbf
-2 leave bar
-2 length <n> blh
-2 length blh
-2 line ika
-2 live pgX
-2 lives <client> ejf
-2 lives <host> mec
-2 lives on nfa
-2 lives peZ
-2 log agm
-2 machine <client> mbf
-2 machine <zone> hkb
-2 machine in flb
-2 machine jfd
-2 machines <zone> glb
-2 machines glb
-2 machines in odb
-2 machines on pYf
-2 mail <host> enc
-2 mail <own> eoa
-2 mail eke
-2 mail via emd
-2 maillog <host> hma
-2 maillog hma
-2 maillog on hma
-2 martian <host> Zrc
-2 martian hmZ
-2 martian source hmZ
-2 masquerade <client> jfe
-2 masquerade <zone> mga
-2 masquerade gjd
-2 may khc
-2 me <client> sWe
-2 me jgd
-2 mean agm
-2 monitoring <far> qac
-2 monitoring qbb
-2 moved <zone> Zdq
-2 moved Xho
-2 moved to hic
-2 must dpa
-2 mx <far> blf
-2 mx Ytb
-2 my <client> neb
-2 my <far> odb
-2 my <outside> fcl
-2 my box jef
-2 my desk jfe
-2 my laptop lfc
-2 my nbd
-2 my phone Vfs
-2 names <far> blg
-2 names at blg
-2 names blg
-2 nc anf
-2 nc vz clf
-2 nginx gnZ
-2 nginx on gma
-2 no <outside> bZt
-2 no Yfp
-2 nobody <zone> tdW
-2 nobody in ucW
-2 nobody on qZd
-2 not <public> fYo
-2 not <zone> kdf
-2 not from kdf
-2 not hYn
-2 not via fbm
-2 nothing <outside> cYs
-2 nothing from kdf
-2 nothing jbi
-2 nothing on eek
-2 of <host> icj
-2 of <zone> ici
-2 of eke
-2 of the lgb
-2 off <host> kdf
-2 off flc
-2 off from bra
-2 ok rWf
-2 on <client> lgb
-2 on <host> ffj
-2 on <outside> nYg
-2 on <own> avX
-2 on <public> bji
-2 on <zone> ddm
-2 on a lfd
-2 on dev bcq
-2 on our ecm
-2 on the cjg
-2 one <zone> hbk
-2 one hid
-2 only <outside> Zkj
-2 only Wfr
-2 open <host> ajj
-2 open <outside> occ
-2 open <zone> lbg
-2 open from rYd
-2 open jdg
-2 open the ajj
-2 open to sbZ
-2 or <gateway> fdk
-2 or <host> cco
-2 or edk
-2 or the edl
-2 our <client> lgb
-2 our gcl
-2 out , dfk
-2 out <client> sYc
-2 out <far> Ypg
-2 out <gateway> edl
-2 out <host> hjc
-2 out <outside> Yqe
-2 out <own> ejf
-2 out <zone> mbf
-2 out ip dfj
-2 out is fcm
-2 out of nbd
-2 out on Zjj
-2 out src mdc
-2 out to Zsb
-2 out 在 kfd
-2 outbound <far> Yre
-2 outlook <zone> pfY
-2 outlook in peZ
-2 outlook jic
-2 outlook on jee
-2 over <host> jef
-2 over to dnc
-2 own eqX
-2 packages <far> anf
-2 packages Zpe
-2 packages from Zpe
-2 packet <client> qXf
-2 packet <far> mfb
-2 packet <own> Ypf
-2 packet from kdg
-2 packet ncd
-2 packets <zone> lbf
-2 packets from mbf
-2 packets jef
-2 page cdm
-2 partner <far> odc
-2 partner ncc
-2 pc <client> oiX
-2 pc <zone> qca
-2 pc in pcb
-2 pc is lde
-2 pc sZb
-2 pcs <zone> pZe
-2 pcs ndc
-2 people <outside> rdZ
-2 people <zone> iZl
-2 people in hbk
-2 people jYk
-2 people on waW
-2 phone ndc
-2 phone on nbe
-2 ping <gateway> fmb
-2 ping <host> dnd
-2 ping fna
-2 ping from lcg
-2 ping 通 dkf
-2 pingable from nec
-2 pingable nec
-2 please kdf
-2 pls <client> nbf
-2 pls lcf
-2 plugged <zone> oae
-2 plugged into oae
-2 plugged oae
-2 plz nYh
-2 pointed at bod
-2 pointed bne
-2 port <n> ail
-2 port alh
-2 portal foZ
-2 possible <zone> naf
-2 possible from pXf
-2 possible nae
-2 postfix lfc
-2 postfix on lfc
-2 postrouting -o dhi
-2 postrouting <outside> dhi
-2 ppl <zone> lfd
-2 ppl in kee
-2 ppl kfd
-2 ppl on mfb
-2 prerouting -d dkf
-2 prerouting <own> dkf
-2 print <client> lfc
-2 print jic
-2 print on Vrf
-2 print to Uya
-2 printer <client> ljY
-2 printer <zone> lZi
-2 printer at ofZ
-2 printer lde
-2 printers <zone> bki
-2 printers bki
-2 printers in gna
-2 private <host> Zhm
-2 private Zhm
-2 probe <far> kcg
-2 probe at jdg
-2 probe kcg
-2 prometheus <client> pbc
-2 prometheus kZj
-2 provider <far> clg
-2 provider clg
-2 pull clf
-2 push amg
-2 push to amg
-2 queries kcg
-2 query odb
-2 question : dkf
-2 question dle
-2 ran <client> pcb
-2 ran fbm
-2 ran on pcb
-2 reach <host> chj
-2 reach alh
-2 reach the cii
-2 reachable <client> lde
-2 reachable <outside> qXf
-2 reachable <zone> ndc
-2 reachable for mec
-2 reachable from ldd
-2 reachable pad
-2 reached kdf
-2 recv <client> xgQ
-2 refused , cel
-2 refused <client> nec
-2 refused <outside> kcg
-2 refused <own> apd
-2 refused from gkc
-2 refused jee
-2 refused on jgd
-2 relay <far> bne
-2 relay <host> cme
-2 relay Zkj
-2 replies <host> Yjl
-2 replies Xkl
-2 replies from Xmj
-2 reply cel
-2 request gdj
-2 requests nce
-2 rule <client> lcf
-2 rule <zone> rgV
-2 rule odb
-2 rules <zone> gdi
-2 rules eek
-2 run <client> kde
-2 run on nbe
-2 runner neb
-2 runs <client> hkb
-2 runs <gateway> lcg
-2 runs kgc
-2 runs on jhb
-2 s lcf
-2 sat hZn
-2 says Zkj
-2 scanner <client> uYb
-2 scanner <far> nfa
-2 scanner at neb
-2 scanner lYj
-2 scanners <zone> lfc
-2 scanners iak
-2 scanners in lfc
-2 scans <host> gnZ
-2 scans gma
-2 see <client> nbf
-2 see <host> eao
-2 see <zone> aij
-2 see ecl
-2 see the aik
-2 see when odb
-2 seen from rcZ
-2 seen on bfm
-2 send <own> goY
-2 send bkg
-2 send to glb
-2 sender is rab
-2 sender rab
-2 sending ejf
-2 sending from oea
-2 sending through cme
-2 sending to clf
-2 sends <own> flc
-2 sends Zrc
-2 sends to anf
-2 sent <client> nce
-2 sent <far> obd
-2 sent by mbf
-2 sent pcb
-2 sent src mfa
-2 served pcc
-2 server <far> ika
-2 server <host> fkd
-2 server <outside> Vgq
-2 server <public> dig
-2 server aki
-2 server by eke
-2 server to aqb
-2 session <host> boc
-2 session <own> fkd
-2 session djg
-2 session to cjh
-2 set <own> gjd
-2 set cmf
-2 set to cmf
-2 shell qgX
-2 should <gateway> fcl
-2 should aki
-2 should the fcl
-2 side iic
-2 sit <zone> jci
-2 sit in ddm
-2 sit jbi
-2 sit on obe
-2 site <own> foZ
-2 site at emb
-2 site eoa
-2 sites <outside> clf
-2 sites clf
-2 sites on clf
-2 sits <far> hid
-2 sits <zone> qac
-2 sits at lfb
-2 sits in tbX
-2 sits on hjc
-2 sitting <client> pad
-2 sitting <zone> nfa
-2 sitting at sWe
-2 sitting in qba
-2 sitting mag
-2 sitting on hdi
-2 so <gateway> ffj
-2 so <zone> Zfn
-2 so fZo
-2 somebody <outside> lfc
-2 somebody in kee
-2 somebody kfd
-2 somebody on udV
-2 someone <outside> kfd
-2 someone kfd
-2 someone on neb
-2 source lSq
-2 staff <zone> qZd
-2 staff qZd
-2 still <far> bne
-2 still <outside> dih
-2 still get glb
-2 still have dkf
-2 still reach dnb
-2 straight <host> Zqd
-2 straight <zone> fje
-2 straight dpb
-2 straight into fkd
-2 straight to bvW
-2 strip -i edl
-2 strip <outside> edl
-2 strip edl
-2 suppose -i Zep
-2 suppose <outside> Zep
-2 suppose jch
-2 swaks <client> lfc
-2 swaks hid
-2 syn <client> dle
-2 syn <own> fmb
-2 syn from kfe
-2 take -i Zfn
-2 take <outside> Zfn
-2 take cgk
-2 talk <host> fnZ
-2 talk <zone> dii
-2 talk Ymi
-2 talk to Ymi
-2 talk with buX
-2 talking <host> epZ
-2 talking dkf
-2 talking to dkf
-2 talks <own> goZ
-2 talks chk
-2 talks to chk
-2 target is bmf
-2 tcp <client> Wqg
-2 tcp <outside> bhk
-2 tcp dnc
-2 tcp from oYg
-2 tcp on blg
-2 tcpdump <zone> del
-2 tcpdump del
-2 tcpdump ni eek
-2 tcpdump on afn
-2 test jib
-2 that <client> hid
-2 that <gateway> del
-2 that <host> fcl
-2 that <outside> ncd
-2 that <zone> jfe
-2 that kde
-2 that on lcf
-2 that stops hci
-2 that the cfl
-2 that's peZ
-2 thats obd
-2 the -i Wfr
-2 the <client> kiZ
-2 the <far> gkc
-2 the <gateway> Wnj
-2 the <host> eke
-2 the <outside> kUo
-2 the <server> dih
-2 the <zone> ncd
-2 the public bar
-2 the three Zbr
-2 the whole kZj
-2 their kZj
-2 then <host> foY
-2 then ijb
-2 there <far> rYc
-2 there Xkm
-2 they <own> eje
-2 they fke
-2 this <client> hbk
-2 this <zone> kfe
-2 this iZl
-2 this on cco
-2 through <host> emd
-2 through Ylj
-2 through to cii
-2 thunderbird <client> mbf
-2 thunderbird <own> coc
-2 thunderbird <zone> lcf
-2 thunderbird in lcf
-2 thunderbird kgc
-2 thunderbird on ndd
-2 timed <- kfd
-2 timeout fje
-2 to : bod
-2 to <client> Voi
-2 to <far> blg
-2 to <gateway> bji
-2 to <host> Xkl
-2 to <outside> cme
-2 to <own> fej
-2 to <public> foZ
-2 to <server> dhh
-2 to <zone> oYg
-2 to chj
-2 to destination dco
-2 to hit aqc
-2 to host jgd
-2 to open flc
-2 to our clf
-2 to ping coc
-2 to reach fqX
-2 to source dap
-2 to teh Xpg
-2 to the ail
-2 to use gkd
-2 touch <gateway> fdk
-2 touch fdk
-2 touch the fdk
-2 traffic <outside> mce
-2 traffic <zone> pad
-2 traffic from hbk
-2 traffic hal
-2 traffic of ngZ
-2 typed lcg
-2 udp <zone> mbf
-2 udp pZe
-2 unreplied <host> agm
-2 unreplied dgj
-2 unreplied src dgj
-2 up <client> eld
-2 up <own> dob
-2 up <zone> scY
-2 up at Unk
-2 up by eke
-2 up ejf
-2 up on scY
-2 updates <far> ckg
-2 updates ang
-2 updates from ang
-2 upstream : fkd
-2 upstream fkd
-2 usable waW
-2 use ebn
-2 user <client> lcf
-2 user <zone> jef
-2 user at kdf
-2 user kdf
-2 user on nae
-2 users <zone> oea
-2 users in jdg
-2 users on jch
-2 uses ckg
-2 using <own> emc
-2 using <public> emc
-2 using emc
-2 vendor <far> mbe
-2 vendor mbe
-2 verdict for jdg
-2 verdict jdg
-2 visible pbc
-2 w <n> fje
-2 w bmf
-2 was <client> pac
-2 was jch
-2 was on lfc
-2 way <client> kee
-2 way jgd
-2 we ibj
-2 webmail <own> fje
-2 webmail fje
-2 webmail on fje
-2 what <gateway> eek
-2 what <zone> oae
-2 what does efk
-2 what lcf
-2 whats kgc
-2 when <host> mYi
-2 when jef
-2 whether <gateway> dgk
-2 whether edm
-2 whether the ddl
-2 while Voj
-2 why <client> sdX
-2 why <host> gcj
-2 why can't nfa
-2 why cant kfd
-2 why does ecm
-2 why fdk
-2 why is ofZ
-2 will <gateway> cdn
-2 will <host> fcl
-2 will ecm
-2 will the ebn
-2 with -i Vgr
-2 with <zone> kgc
-2 with mbf
-2 with the mce
-2 without cZr
-2 work <zone> cfk
-2 work from kfd
-2 works <outside> fej
-2 workstation <client> yXX
-2 workstation <zone> aki
-2 workstation bkh
-2 would <gateway> fXq
-2 would chj
-2 would the fcl
-2 一 <client> kee
-2 一 <zone> jch
-2 一 led
-2 上 , khb
-2 上 -i dfk
-2 上 <far> jgd
-2 上 <host> Zsc
-2 上 <outside> bkh
-2 上 <own> ejf
-2 上 <service> bmf
-2 上 <zone> lai
-2 上 curl coc
-2 上 jef
-2 上 ping Yog
-2 下 , rdY
-2 下 : fkd
-2 下 <client> igd
-2 下 <gateway> aqc
-2 下 kfd
-2 不 <client> qca
-2 不 <far> qbc
-2 不 <gateway> fek
-2 不 <host> hid
-2 不 <outside> alh
-2 不 <zone> ecm
-2 不 fdk
-2 不 上 gmb
-2 不 了 ckg
-2 不 到 pbc
-2 不 开 gkc
-2 不 是 ben
-2 不 让 lbh
-2 不 通 ane
-2 个 pad
-2 为 nbf
-2 为 啥 jfe
-2 主 Ulo
-2 么 chj
-2 么 用 emc
-2 之 <zone> kee
-2 之 lgb
-2 之 后 lgb
-2 事 <own> emc
-2 事 <zone> fcl
-2 事 hdi
-2 事 在 lcg
-2 事 说 Zfo
-2 人 <outside> sbZ
-2 人 <own> bod
-2 人 mjX
-2 人 在 uaY
-2 人 用 dgj
-2 什 <client> qdZ
-2 什 <zone> wfR
-2 从 <client> rZc
-2 从 <zone> kee
-2 从 pYf
-2 以 <outside> kbh
-2 以 <zone> lgc
-2 以 mfb
-2 以 后 lfc
-2 们 bji
-2 件 , fej
-2 件 <own> eje
-2 件 <server> fej
-2 件 mfb
-2 件 到 epZ
-2 会 <gateway> efj
-2 会 Ygp
-2 会 被 mfa
-2 传 dob
-2 传 到 dob
-2 但 kZi
-2 信 <own> elc
-2 信 走 gnZ
-2 像 <client> led
-2 允 imZ
-2 允 许 imZ
-2 公 <far> naf
-2 公 kfd
-2 公 司 kfe
-2 公 网 ndc
-2 写 dhi
-2 写 的 eld
-2 到 <client> kjZ
-2 到 <gateway> doa
-2 到 <host> bji
-2 到 <own> fmb
-2 到 <server> fej
-2 到 <zone> gam
-2 到 hdi
-2 到 ip lYi
-2 到 了 kef
-2 加 jef
-2 务 <client> jfe
-2 务 jff
-2 务 端 Zof
-2 动 <outside> fkd
-2 动 <zone> bkh
-2 动 bmf
-2 动 往 clf
-2 包 mag
-2 印 <client> ijb
-2 印 机 ija
-2 去 <client> cmd
-2 去 blg
-2 去 到 cii
-2 去 连 flb
-2 发 Zof
-2 发 往 dig
-2 发 给 aof
-2 口 , led
-2 口 <client> nae
-2 口 <gateway> aeo
-2 口 <zone> ngZ
-2 口 oae
-2 可 aYt
-2 台 <client> mde
-2 台 lde
-2 台 是 jcg
-2 同 <client> pcb
-2 同 naf
-2 同 事 mbg
-2 后 <client> mfa
-2 咱 <gateway> bfm
-2 咱 cfl
-2 咱 们 cfl
-2 器 fjd
-2 器 是 qXf
-2 回 jlY
-2 在 <zone> del
-2 地 <client> mga
-2 地 <host> cjg
-2 地 址 gkc
-2 址 hjc
-2 址 是 ihd
-2 外 <far> cod
-2 外 dmd
-2 好 dfk
-2 如 <far> dke
-2 如 到 dke
-2 客 occ
-2 客 户 qfY
-2 对 cnd
-2 就 enc
-2 就 是 dob
-2 己 <outside> cdn
-2 己 Zjj
-2 己 往 blg
-2 己 连 gjd
-2 平 <far> Ypf
-2 开 anf
-2 得 <far> oea
-2 得 <gateway> clf
-2 得 <host> ekf
-2 得 <outside> dkf
-2 得 <zone> dle
-2 得 dle
-2 得 到 hid
-2 得 去 fmb
-2 想 jja
-2 我 <client> kdf
-2 我 <gateway> fek
-2 我 <host> ajj
-2 我 <outside> idh
-2 我 <own> dmd
-2 我 <zone> ibi
-2 我 jee
-2 我 们 gjc
-2 户 <client> tYb
-2 户 <far> mfb
-2 户 <outside> cfl
-2 户 <own> gjd
-2 户 edm
-2 户 在 qXf
-2 户 端 tXc
-2 打 <own> fkc
-2 打 到 foa
-2 投 ekd
-2 报 dpa
-2 换 成 bdo
-2 掉 , lfc
-2 掉 <client> pad
-2 掉 jfe
-2 接 <far> ejf
-2 接 <host> eke
-2 接 到 kee
-2 接 口 djg
-2 控 <client> jef
-2 控 jef
-2 收 efj
-2 改 <client> cfk
-2 改 edl
-2 改 成 ecm
-2 放 <zone> oae
-2 放 ihd
-2 放 在 dld
-2 方 <client> gkc
-2 方 hla
-2 方 是 gkc
-2 时 , dfk
-2 时 dgk
-2 是 <gateway> ebn
-2 是 <host> kgc
-2 是 <own> aoe
-2 是 <public> ejf
-2 是 <zone> idh
-2 是 kee
-2 是 在 efj
-2 是 给 ngZ
-2 是 被 cgk
-2 有 <zone> efk
-2 有 fej
-2 有 对 kcf
-2 本 <client> ncd
-2 本 ncd
-2 本 机 ncd
-2 机 <client> mga
-2 机 <host> blg
-2 机 Zhm
-2 机 ip kee
-2 机 器 oae
-2 条 , idh
-2 条 <zone> kdf
-2 条 lcg
-2 来 <own> flc
-2 来 <zone> kfd
-2 来 mdd
-2 来 自 kcg
-2 求 <client> glb
-2 求 hkb
-2 用 <own> clf
-2 用 <public> clf
-2 用 led
-2 电 <client> odb
-2 电 oda
-2 电 脑 ndc
-2 登 <gateway> hjc
-2 登 dmc
-2 登 录 Zof
-2 的 , cfl
-2 的 -i bfm
-2 的 <client> rcZ
-2 的 <far> epa
-2 的 <gateway> efk
-2 的 <outside> kdg
-2 的 <own> fmb
-2 的 <public> eel
-2 的 <service> kZj
-2 的 <zone> gam
-2 的 是 ilZ
-2 目 <client> bmf
-2 目 <far> bme
-2 目 clf
-2 目 标 cme
-2 目 的 dkf
-2 直 <host> ckg
-2 直 ckg
-2 直 连 glb
-2 看 <client> qZd
-2 看 <gateway> efj
-2 端 : eke
-2 端 <client> kee
-2 端 kee
-2 端 是 kfd
-2 终 <client> odc
-2 终 odc
-2 终 端 odc
-2 网 <zone> jbi
-2 网 段 jbi
-2 能 <far> ihd
-2 能 <host> edl
-2 能 <outside> Yog
-2 能 <zone> jhc
-2 能 access gqW
-2 能 reach gZn
-2 能 上 eje
-2 能 到 dgj
-2 能 往 ejf
-2 脑 <client> hjc
-2 脑 <public> eej
-2 脑 是 kee
-2 脑 用 efj
-2 行 , ndc
-2 要 <client> iic
-2 要 <far> Zof
-2 要 <host> cfk
-2 要 <outside> cnd
-2 要 Zli
-2 要 从 hid
-2 要 去 Vte
-2 要 连 fpX
-2 访 <client> cod
-2 访 <far> eld
-2 访 <gateway> bfm
-2 访 <host> bmf
-2 访 <outside> bji
-2 访 <own> hjd
-2 访 <zone> cii
-2 话 , jfe
-2 话 <outside> kgc
-2 话 <zone> jfe
-2 话 kee
-2 说 hla
-2 请 <gateway> dfk
-2 请 <outside> mdd
-2 请 <zone> oZf
-2 请 jef
-2 请 问 jef
-2 费 <client> eke
-2 费 eke
-2 走 <own> fmb
-2 走 <public> ekd
-2 走 eke
-2 跑 <client> rab
-2 跑 obd
-2 跑 在 pZd
-2 转 <host> agm
-2 转 agm
-2 转 到 dfk
-2 转 给 Yfp
-2 还 dbp
-2 还 是 dbp
-2 这 <client> kfd
-2 这 <gateway> ejg
-2 这 <zone> idh
-2 这 ihd
-2 这 样 lee
-2 这 边 kcg
-2 连 <client> eqY
-2 连 <host> fbl
-2 连 <own> dkf
-2 连 <server> fdk
-2 连 <zone> glb
-2 连 cfm
-2 连 上 ihd
-2 连 到 gna
-2 连 接 bij
-2 通 <outside> Zgn
-2 通 <own> fna
-2 通 bar
-2 通 过 flc
-2 那 <client> pcb
-2 那 lfd
-2 那 台 kfd
-2 那 边 mcd
-2 都 <zone> oea
-2 都 lfc
-2 都 在 oea
-2 里 <service> djf
-2 里 gjd
-2 问 : vcV
-2 问 <host> hjb
-2 问 <outside> pfY
-2 问 从 qeY
-2 问 到 dnd
-2 面 <client> clf
-2 面 <zone> qVh
-2 面 gkc
-2 面 到 cjh
-3 'connection <own> fje
-3 'connection fje
-3 's <gateway> emc
-3 's <service> jdg
-3 , <client> idg
-3 , <client> 到 Zpe
-3 , <far> chj
-3 , <gateway> efk
-3 , <host> fna
-3 , <n> fdj
-3 , <outside> djg
-3 , <outside> 连 gdj
-3 , <own> dob
-3 , <public> gWp
-3 , <server> eek
-3 , <server> 是 mfb
-3 , <service> Zqd
-3 , <service> to bqb
-3 , <zone> -> afn
-3 , <zone> qgW
-3 , <zone> to Zpe
-3 , <zone> 上 cjh
-3 , <zone> 到 gnZ
-3 , <zone> 去 eke
-3 , but fbm
-3 , client : edl
-3 , client lXk
-3 , coming from jef
-3 , coming neb
-3 , does ajj
-3 , does the ajj
-3 , i djg
-3 , i e gdj
-3 , is jPt
-3 , is the lZh
-3 , length <n> blh
-3 , length blh
-3 , not fWs
-3 , not via gbl
-3 , on del
-3 , on dev bcq
-3 , or gdj
-3 , so dfl
-3 , upstream : fkd
-3 , upstream fkd
-3 , 人 ked
-3 , 人 在 ked
-3 , 会 eek
-3 , 但 kZi
-3 , 地 emc
-3 , 地 址 emc
-3 , 我 在 jfe
-3 , 改 naf
-3 , 是 lde
-3 , 目 dkf
-3 , 目 标 cme
-3 , 目 的 dkf
-3 , 能 bij
-3 , 要 bmf
-3 , 请 kdf
-3 , 请 问 kdf
-3 , 这 jch
-3 , 这 样 kde
-3 -a <outside> lgb
-3 -a <own> dkf
-3 -a <zone> ffj
-3 -a forward -s Zdq
-3 -a input jZj
-3 -a postrouting -o dhi
-3 -a prerouting -d dkf
-3 -i <client> ofZ
-3 -i <host> cii
-3 -i <outside> , qgW
-3 -i <own> eke
-3 -i <zone> -d dgi
-3 -i <zone> -o Uko
-3 -i forward qca
-3 -j <client> mfb
-3 -j <zone> fej
-3 -j accept would mfa
-3 -j drop , mec
-3 -j drop jee
-3 -j kee
-3 -j masquerade , mga
-3 -j masquerade qgW
-3 -o <host> dkf
-3 -o <zone> -d dkf
-3 -o <zone> dkg
-3 -o dkg
-3 -s <host> coc
-3 -s <outside> anf
-3 -s <zone> -o gjd
-3 -v <own> jbi
-3 -v <own> trying gam
-3 -v gck
-3 : <- jfe
-3 : <client> led
-3 : <far> mec
-3 : <gateway> agm
-3 : <host> ckg
-3 : <n> <n> gcl
-3 : <n> jdg
-3 : <n> src pbc
-3 : <outside> mga
-3 : <outside> to Yqe
-3 : <outside> 到 bmf
-3 : <own> cle
-3 : <server> bfm
-3 : <zone> bgl
-3 : <zone> to Xin
-3 : connect fnb
-3 : connect to fld
-3 : connection nWj
-3 : curl eje
-3 : drop efj
-3 : drop in efj
-3 : ip <client> Zng
-3 : ip <host> odb
-3 : ip ikb
-3 : kgc
-3 : martian hmZ
-3 : martian source hmZ
-3 : users sdX
-3 <client> , <server> eje
-3 <client> , dst Ysd
-3 <client> , lYi
-3 <client> , lip Svf
-3 <client> , 是 fdk
-3 <client> : blh
-3 <client> <client> dle
-3 <client> <far> auY
-3 <client> <gateway> agl
-3 <client> <outside> Vkn
-3 <client> <own> fkd
-3 <client> <server> eek
-3 <client> <service> anf
-3 <client> <service> to cem
-3 <client> <service> 到 emc
-3 <client> <zone> jZj
-3 <client> and dle
-3 <client> curl fkd
-3 <client> dii
-3 <client> get gkd
-3 <client> get to gkd
-3 <client> going gkc
-3 <client> going to gkc
-3 <client> out ija
-3 <client> still fek
-3 <client> still reach gjd
-3 <client> talk gkc
-3 <client> talk to gkc
-3 <client> then enb
-3 <client> to Zpe
-3 <client> 上 <service> blf
-3 <client> 上 bpb
-3 <client> 去 ejf
-3 <client> 发 gjd
-3 <client> 打 gjd
-3 <client> 打 开 gjd
-3 <client> 要 amf
-3 <client> 要 连 fna
-3 <far> , cnc
-3 <far> , lip ejf
-3 <far> <client> kgc
-3 <far> <gateway> Ykk
-3 <far> <host> dpa
-3 <far> <own> eke
-3 <far> <zone> mde
-3 <far> foZ
-3 <far> ip daddr gpY
-3 <far> ip gpY
-3 <far> still gma
-3 <far> 访 gje
-3 <far> 访 问 gje
-3 <gateway> , Ynh
-3 <gateway> <client> boe
-3 <gateway> <far> iib
-3 <gateway> <gateway> clf
-3 <gateway> <host> bij
-3 <gateway> <zone> mZh
-3 <gateway> Zqd
-3 <gateway> itself reach dle
-3 <gateway> 上 ijc
-3 <host> , jak
-3 <host> <client> dnc
-3 <host> <far> hkc
-3 <host> <gateway> bXu
-3 <host> <host> djg
-3 <host> <n> kWm
-3 <host> <outside> clf
-3 <host> <public> chj
-3 <host> <zone> pVi
-3 <host> box hjc
-3 <host> out Xmj
-3 <host> reachable mbg
-3 <host> server aki
-3 <host> server by eke
-3 <host> server to aqb
-3 <host> talk dob
-3 <host> talk to dob
-3 <n> , can kfd
-3 <n> , gjd
-3 <n> , is qRl
-3 <n> , will idg
-3 <n> , would hVq
-3 <n> : <n> hdj
-3 <n> : does pZe
-3 <n> <far> jef
-3 <n> <n> <client> Xpg
-3 <n> <n> in dfk
-3 <n> <n> src qeY
-3 <n> <outside> kbg
-3 <n> <own> dlf
-3 <n> <server> cco
-3 <n> <zone> mah
-3 <n> coming from mce
-3 <n> coming mce
-3 <n> dnat cgk
-3 <n> does Zcr
-3 <n> does the gdj
-3 <n> established mgb
-3 <n> established src mgb
-3 <n> example fje
-3 <n> example net eoa
-3 <n> from qac
-3 <n> ip <client> Xni
-3 <n> ip <far> aqc
-3 <n> ip <host> kZk
-3 <n> ip ejf
-3 <n> ip saddr jee
-3 <n> is fdk
-3 <n> on the dmd
-3 <n> open kai
-3 <n> out hic
-3 <n> s lcf
-3 <n> seen agm
-3 <n> seen on agm
-3 <n> tcp enb
-3 <n> tcp from oYg
-3 <n> tcp on blg
-3 <n> to dem
-3 <n> udp pad
-3 <n> unreplied dgj
-3 <n> unreplied src dgj
-3 <n> 行 , odb
-3 <n> 行 ddm
-3 <outside> , jkY
-3 <outside> <far> lgb
-3 <outside> <gateway> blg
-3 <outside> <host> amg
-3 <outside> <outside> Zcr
-3 <outside> <service> boe
-3 <outside> <service> to djf
-3 <outside> <service> 到 cpc
-3 <outside> <zone> hjc
-3 <outside> get at gna
-3 <outside> get gmb
-3 <outside> ip kgb
-3 <outside> out on dgj
-3 <outside> out src lde
-3 <outside> to alh
-3 <outside> to the afn
-3 <outside> 上 icj
-3 <own> , gdj
-3 <own> <client> pcb
-3 <own> <far> qca
-3 <own> <gateway> gck
-3 <own> <host> jeg
-3 <own> <n> from odb
-3 <own> <n> on mde
-3 <own> <n> pZe
-3 <own> <n> trying fdj
-3 <own> <outside> gdj
-3 <own> <own> gdk
-3 <own> <zone> jaj
-3 <own> jaj
-3 <own> open led
-3 <own> open to led
-3 <own> reachable jge
-3 <own> work for lfc
-3 <own> work lfc
-3 <server> <client> peZ
-3 <server> <own> bod
-3 <server> ogY
-3 <service> <client> ijb
-3 <service> <far> hic
-3 <service> <gateway> gmb
-3 <service> <host> ckf
-3 <service> <n> bmg
-3 <service> <n> on Uln
-3 <service> <n> to Tri
-3 <service> <n> 连 djf
-3 <service> <outside> mga
-3 <service> <own> doa
-3 <service> <public> Zhm
-3 <service> <server> cii
-3 <service> connection gck
-3 <service> from ici
-3 <service> from the gdj
-3 <service> into bji
-3 <service> into the bji
-3 <service> lookups kdf
-3 <service> on apd
-3 <service> on the asb
-3 <service> out khb
-3 <service> query odb
-3 <service> session eke
-3 <service> sites clf
-3 <service> sites on clf
-3 <service> straight dnc
-3 <service> straight to dmd
-3 <service> to cle
-3 <service> to the dmd
-3 <zone> , qjU
-3 <zone> : akh
-3 <zone> <client> lcf
-3 <zone> <far> gkc
-3 <zone> <gateway> cjh
-3 <zone> <host> dmd
-3 <zone> <outside> Ysc
-3 <zone> <public> daq
-3 <zone> <service> bhl
-3 <zone> <service> to fje
-3 <zone> <service> 到 ecm
-3 <zone> <zone> Ujo
-3 <zone> and daq
-3 <zone> can't fkd
-3 <zone> dle
-3 <zone> get fje
-3 <zone> get to fje
-3 <zone> gets gkd
-3 <zone> gets to gkd
-3 <zone> go fje
-3 <zone> in ip jef
-3 <zone> ip mcf
-3 <zone> ip saddr mec
-3 <zone> out dgk
-3 <zone> out ip dfj
-3 <zone> out to cqa
-3 <zone> reach cfl
-3 <zone> reach the cfl
-3 <zone> still dnd
-3 <zone> straight gjd
-3 <zone> straight to gjd
-3 <zone> talk cjh
-3 <zone> talk to dih
-3 <zone> then flc
-3 <zone> then reach gkc
-3 <zone> to Wjn
-3 <zone> to the dmd
-3 <zone> 那 jef
-3 <zone> 里 bne
-3 ? <client> qdZ
-3 ? <far> bvX
-3 ? <host> iaj
-3 ? <outside> gdj
-3 ? <own> cme
-3 ? <zone> gdj
-3 ^ <- pae
-3 ^ <client> -> eld
-3 ^ <client> <service> djg
-3 ^ <client> ping Wqg
-3 ^ <client> to aqc
-3 ^ <client> 到 bnf
-3 ^ <client> 去 cle
-3 ^ <client> 被 kcf
-3 ^ <far> from mdd
-3 ^ <far> mdd
-3 ^ <far> to dob
-3 ^ <gateway> -> ejf
-3 ^ <gateway> efj
-3 ^ <host> -> dme
-3 ^ <host> clf
-3 ^ <host> to btX
-3 ^ <host> 往 amg
-3 ^ <outside> jfe
-3 ^ <outside> to anf
-3 ^ <outside> 到 gjd
-3 ^ <outside> 打 clg
-3 ^ <outside> 的 hck
-3 ^ <own> from kfd
-3 ^ <own> glb
-3 ^ <public> eld
-3 ^ <server> agm
-3 ^ <service> <n> fnb
-3 ^ <service> from oae
-3 ^ <service> into fje
-3 ^ <service> lha
-3 ^ <service> to ape
-3 ^ <zone> -> dme
-3 ^ <zone> ping Wkl
-3 ^ <zone> to Zlh
-3 ^ <zone> 上 eke
-3 ^ <zone> 到 Yhn
-3 ^ <zone> 用 amf
-3 ^ <zone> 的 kdg
-3 ^ <zone> 连 gmb
-3 ^ ^ <client> jib
-3 ^ ^ <host> dii
-3 ^ ^ <outside> cem
-3 ^ ^ <service> eld
-3 ^ ^ <zone> iid
-3 ^ ^ are ici
-3 ^ ^ client rba
-3 ^ ^ could gnZ
-3 ^ ^ curl ejf
-3 ^ ^ do ofZ
-3 ^ ^ does lfc
-3 ^ ^ fje
-3 ^ ^ for dob
-3 ^ ^ from idh
-3 ^ ^ if ncd
-3 ^ ^ in eek
-3 ^ ^ ip qeY
-3 ^ ^ is iid
-3 ^ ^ on ejf
-3 ^ ^ our iXn
-3 ^ ^ ping jia
-3 ^ ^ pinging anf
-3 ^ ^ printer jhc
-3 ^ ^ src pcb
-3 ^ ^ the nYg
-3 ^ ^ trace oZf
-3 ^ ^ trying eke
-3 ^ ^ when hcj
-3 ^ ^ would klY
-3 ^ ^ zabbix eek
-3 ^ ^ 从 ihd
-3 ^ ^ 在 fbn
-3 ^ ^ 急 gdj
-3 ^ ^ 源 kcg
-3 ^ ^ 给 jaj
-3 ^ can teh hak
-3 ^ curl jhc
-3 ^ customer at peZ
-3 ^ customer ccn
-3 ^ does lfc
-3 ^ does the lfc
-3 ^ from the rcY
-3 ^ from ubY
-3 ^ how come obd
-3 ^ how nbd
-3 ^ i cnd
-3 ^ i'm on lee
-3 ^ if lce
-3 ^ ip <far> auY
-3 ^ ip esW
-3 ^ is eke
-3 ^ is the eje
-3 ^ maillog boc
-3 ^ maillog on boc
-3 ^ my ogY
-3 ^ nc cme
-3 ^ nginx gma
-3 ^ nginx on gma
-3 ^ nobody jhb
-3 ^ on the gbl
-3 ^ our eap
-3 ^ outlook jef
-3 ^ outlook on jef
-3 ^ ping from kcg
-3 ^ ping jdh
-3 ^ pls lbf
-3 ^ plz pYf
-3 ^ postfix jfe
-3 ^ postfix on jfe
-3 ^ printer ici
-3 ^ seen fej
-3 ^ seen on cel
-3 ^ somebody pdb
-3 ^ suppose -i Zep
-3 ^ suppose jch
-3 ^ swaks jic
-3 ^ tcpdump del
-3 ^ tcpdump ni eek
-3 ^ tcpdump on afn
-3 ^ the dkf
-3 ^ thunderbird kdf
-3 ^ thunderbird on lcf
-3 ^ trace <client> ejf
-3 ^ user jef
-3 ^ user on kdf
-3 ^ users in lbg
-3 ^ users lcf
-3 ^ users on kee
-3 ^ what hcj
-3 ^ whats kgc
-3 ^ why cant kfd
-3 ^ why does edl
-3 ^ why fck
-3 ^ why is ofZ
-3 ^ will fcl
-3 ^ would edl
-3 ^ would the fcl
-3 ^ zabbix <server> Zog
-3 ^ zabbix gkd
-3 ^ 为 nbf
-3 ^ 为 啥 jfe
-3 ^ 客 jfe
-3 ^ 客 户 jfe
-3 ^ 我 kZj
-3 ^ 我 在 gdk
-3 ^ 目 anf
-3 ^ 目 的 anf
-3 ^ 请 kgc
-3 ^ 请 问 kgc
-3 a <far> pZe
-3 a <host> inW
-3 a <outside> kaj
-3 a <own> fke
-3 a box in kah
-3 a box kah
-3 a box on dlf
-3 a client at lcf
-3 a client in nea
-3 a client kZj
-3 a colleague edl
-3 a connection fje
-3 a connection to cme
-3 a customer at kfd
-3 a customer neb
-3 a hic
-3 a host in qac
-3 a host on pae
-3 a host rZc
-3 a laptop in pfY
-3 a laptop jbi
-3 a laptop on dgj
-3 a machine hkb
-3 a machine in flb
-3 a packet from kcg
-3 a packet lcf
-3 a pc in pcb
-3 a pc qca
-3 a phone naf
-3 a phone on naf
-3 a printer Zng
-3 a syn from kfe
-3 a user oae
-3 a workstation bkh
-3 able <host> djg
-3 able <zone> Wrf
-3 able ejf
-3 able to ekf
-3 able to hit Zsb
-3 able to open gkc
-3 able to ping eld
-3 able to reach goY
-3 about ahk
-3 accept , does bgl
-3 accept , idg
-3 accept , would pad
-3 accept <client> obd
-3 access dnd
-3 address <far> jkZ
-3 address <host> Zik
-3 address Zjk
-3 address does bgl
-3 address does the bgl
-3 allowed <far> djg
-3 allowed ele
-3 allowed out dle
-3 allowed out to dle
-3 an <far> flc
-3 an <own> dle
-3 an answer cme
-3 an answer from cme
-3 an attacker ndc
-3 and <client> ngZ
-3 and <host> Zmi
-3 and <n> bmf
-3 and <n> on cme
-3 and <outside> jdg
-3 and <zone> blg
-3 and ckh
-3 any <zone> nbe
-3 any sXe
-3 any way mdd
-3 anything nfa
-3 anything that obd
-3 are <client> pbc
-3 are <zone> gjd
-3 arrive <host> chj
-3 arrive at Zeo
-3 arrive chj
-3 as <server> cem
-3 as hdi
-3 as seen from qca
-3 as seen pca
-3 at <far> iic
-3 at <own> dle
-3 at <zone> cih
-3 at all ikZ
-3 at djg
-3 away , gck
-3 backup <client> kee
-3 backup <host> pZe
-3 backup job led
-3 backup sZb
-3 be <client> tYb
-3 be <host> Yrd
-3 be <outside> kdf
-3 be <own> Vsf
-3 be <zone> obc
-3 be reached kdf
-3 be rgV
-3 being occ
-3 between Zqd
-3 box <client> led
-3 box <host> bfm
-3 box bij
-3 but qeY
-3 by <client> kfd
-3 by <host> dnc
-3 by <own> Swe
-3 by <public> bmg
-3 by <service> djg
-3 by <service> to blf
-3 by <zone> lgb
-3 by mha
-3 by the naf
-3 call Sqk
-3 can <client> clf
-3 can <client> reach Zqd
-3 can <gateway> cji
-3 can <host> bgl
-3 can <outside> ocb
-3 can <zone> kgd
-3 can <zone> ping fjd
-3 can <zone> reach fna
-3 can anybody ncd
-3 can anybody on pZf
-3 can cij
-3 can get Xtb
-3 can ppl neb
-3 can't <own> glb
-3 can't <zone> fmb
-3 can't Zli
-3 cannot csY
-3 cant <own> fjd
-3 cant <zone> ihc
-3 change lgb
-3 check : src tVe
-3 check <client> kfd
-3 check <far> clg
-3 check <host> clf
-3 check <own> asa
-3 check jgd
-3 client <own> fje
-3 client gkc
-3 client ip fje
-3 clients edl
-3 come <zone> idh
-3 come ici
-3 comes dbp
-3 coming <zone> kfd
-3 coming in from pZe
-3 coming in jbj
-3 coming lYj
-3 connect <client> jgd
-3 connect <far> kbi
-3 connect <gateway> kee
-3 connect <server> gbl
-3 connect from mbf
-3 connect from unknown mbf
-3 connect to <far> gck
-3 connect to <server> eld
-3 connect to host bpc
-3 connection <- kfd
-3 connection <client> khb
-3 connection <gateway> abr
-3 connection <host> jch
-3 connection <outside> kcg
-3 connection <own> anf
-3 connection <server> dco
-3 connection <zone> hjc
-3 connection ika
-3 connection refused , cel
-3 connection refused from gkc
-3 connection refused kee
-3 connection to eke
-3 connection to the dih
-3 conntrack -l kee
-3 conntrack <gateway> bfm
-3 conntrack <own> Wwa
-3 conntrack kee
-3 could <client> gkc
-3 could <host> cmd
-3 cure Voj
-3 curl <own> pfZ
-3 curl llW
-3 customer uUe
-3 deliver <far> bod
-3 desk <client> fam
-3 desk iZl
-3 destination <client> qgW
-3 destination <host> jdg
-3 destination <host> will lcf
-3 destination <outside> dgj
-3 destination mdd
-3 dmesg cem
-3 dnat , does sfV
-3 dnat , tgT
-3 dnat : ngZ
-3 dnat <outside> dfk
-3 dnat dih
-3 dnat to destination efk
-3 dnat to efk
-3 do <far> hid
-3 do <host> ijb
-3 do <service> Xsd
-3 do <service> to gkc
-3 do <zone> lcf
-3 do gla
-3 do packets from mbf
-3 do packets lcf
-3 does <client> ckg
-3 does <far> gkc
-3 does <host> bfm
-3 does <outside> jkZ
-3 does <own> fkd
-3 does <service> from mga
-3 does <service> miY
-3 does <service> to dlf
-3 does <zone> have elc
-3 does <zone> lcg
-3 does <zone> reach bhk
-3 does anything fej
-3 dport <host> agm
-3 dport <n> ben
-3 dport <n> src ben
-3 dport ben
-3 drop , mfb
-3 drop : in ffj
-3 drop <client> kde
-3 drop edk
-3 e <host> erX
-3 e <own> fpY
-3 echo fkd
-3 even <gateway> fej
-3 even cross ffj
-3 even fej
-3 even touch fej
-3 even touch the fej
-3 far as blg
-3 far as the blg
-3 far blg
-3 fetch Ymi
-3 fine <gateway> dbp
-3 fine <own> epZ
-3 fine ejf
-3 for <client> Zof
-3 for <far> fje
-3 for <host> jkZ
-3 for <outside> sbZ
-3 for <own> eoa
-3 for <zone> -> fje
-3 for <zone> occ
-3 for tcW
-3 form pZe
-3 forward <n> ibj
-3 forward <zone> rgU
-3 forward lbg
-3 from <client> hkb
-3 from <client> to Vpi
-3 from <far> hjc
-3 from <far> to anf
-3 from <gateway> bmf
-3 from <gateway> to anf
-3 from <host> lhb
-3 from <host> to eoa
-3 from <outside> ahl
-3 from <outside> for Zqc
-3 from <outside> on bmf
-3 from <outside> to dhi
-3 from <own> emd
-3 from <zone> , aeo
-3 from <zone> Vqg
-3 from <zone> into Ypf
-3 from <zone> to dhj
-3 from jgd
-3 from my box jef
-3 from my med
-3 from my phone dfk
-3 from talking djg
-3 from talking to djg
-3 from the tTg
-3 fw <zone> efj
-3 fw drop efj
-3 fw drop in efj
-3 fw efj
-3 fwd <zone> efk
-3 fwd drop efj
-3 fwd drop in efj
-3 fwd efj
-3 get <far> lcf
-3 get <host> Yjl
-3 get <outside> khb
-3 get <own> djh
-3 get <service> jbi
-3 get <service> on cii
-3 get <zone> Ypf
-3 get in kgc
-3 get out dmd
-3 get out to dmd
-3 get to cii
-3 get to the cem
-3 gets <own> cme
-3 gets jja
-3 gets out glb
-3 gets out to glb
-3 go dmd
-3 go out dkf
-3 go out to dkf
-3 goes hZm
-3 going dcn
-3 gone , kgc
-3 gone mdd
-3 got <zone> qbc
-3 got jib
-3 gw dhi
-3 had <outside> fcm
-3 had kfc
-3 hairpin <client> imY
-3 hairpin <own> gna
-3 hairpin <zone> agm
-3 has lgb
-3 he <own> flc
-3 he dle
-3 her lfd
-3 here dnc
-3 his <far> obc
-3 his naf
-3 host <client> fdk
-3 host <outside> rXe
-3 host lkX
-3 hosts anf
-3 i <client> naf
-3 i <gateway> Xmi
-3 i <host> mce
-3 i <outside> ddm
-3 i <own> eke
-3 i <service> cgk
-3 i <zone> lah
-3 i am lfd
-3 i e hal
-3 i lde
-3 i sit kee
-3 i strip -i ecm
-3 i strip ecm
-3 i'm <client> peZ
-3 i'm <zone> Zfo
-3 i'm abr
-3 icmp echo fke
-3 icmp fke
-3 if <host> alh
-3 if <outside> qfX
-3 if Zfn
-3 if i dfj
-3 iif <outside> cgk
-3 iif <outside> oif cgk
-3 in , mec
-3 in <client> rcZ
-3 in <host> glb
-3 in <outside> dfk
-3 in <outside> out cgk
-3 in <own> eld
-3 in <zone> fej
-3 in ip <far> bij
-3 in the gdk
-3 inbound <outside> lce
-3 inbound mcf
-3 into <gateway> from lbg
-3 into <gateway> lbg
-3 into jge
-3 ip <host> ibj
-3 ip does cdm
-3 ip iak
-3 is <client> ljY
-3 is <gateway> Ybt
-3 is <host> gam
-3 is <outside> hbk
-3 is <own> egj
-3 is <server> efj
-3 is <service> cod
-3 is <service> from ndc
-3 is <service> on dnc
-3 is <service> to bqc
-3 is <zone> obd
-3 is hal
-3 is it fek
-3 is it our fdk
-3 is it the fej
-3 is set gkc
-3 is set to gkc
-3 is that gej
-3 is the chj
-3 it <client> jhc
-3 it <far> dob
-3 it <gateway> dcn
-3 it <host> cYs
-3 it <own> Yjl
-3 it <zone> jbi
-3 it jbi
-3 it possible kfe
-3 it to Voj
-3 it to the Wph
-3 its <client> mbf
-3 its <far> dob
-3 its <host> Zil
-3 its <own> etV
-3 its jfe
-3 itself <far> amg
-3 itself <host> cnd
-3 itself <outside> mag
-3 itself get Zng
-3 itself get to Zng
-3 itself lcf
-3 itself open rWg
-3 job naf
-3 kernel : ffj
-3 kernel : in ffj
-3 kernel <zone> edm
-3 kernel ffj
-3 kindly <zone> jfe
-3 kindly confirm kdf
-3 kindly jdg
-3 know lYj
-3 lab <client> led
-3 lab lde
-3 label <zone> nZg
-3 label mfb
-3 label printer mfb
-3 land <host> del
-3 land cgk
-3 land on cgk
-3 land on the chj
-3 laptop <outside> bgl
-3 laptop <own> dkf
-3 laptop <zone> eek
-3 length <client> obd
-3 length <host> cbo
-3 length <n> ip ddm
-3 length <n> naf
-3 length <own> fdj
-3 length naf
-3 let <own> gma
-3 let <zone> Ynh
-3 let amg
-3 let through Yhm
-3 line <client> sZb
-3 line <n> , oeZ
-3 line <n> does iic
-3 line <n> ngZ
-3 line <zone> kZj
-3 line ngZ
-3 log <host> iic
-3 log iic
-3 logged in ndd
-3 logged ndd
-3 logs dkf
-3 lose ane
-3 mail <outside> clf
-3 mail ijb
-3 maillog <host> fkd
-3 maillog fkd
-3 maillog on Vml
-3 make <client> cme
-3 make cjh
-3 make it bnd
-3 make it to blg
-3 masquerade <zone> emd
-3 may alh
-3 me <gateway> bgl
-3 me cii
-3 me whether led
-3 me whether the kee
-3 monitoring jef
-3 monitoring probe jdg
-3 moved ibj
-3 must <client> kgc
-3 must <server> efj
-3 must dkg
-3 mx <far> fna
-3 mx example gma
-3 mx glb
-3 my <client> nbd
-3 my <far> lde
-3 my <zone> jfe
-3 my box sVf
-3 my desk in jfe
-3 my desk ngZ
-3 my laptop mfb
-3 my nbd
-3 nat <client> mbg
-3 nat lgb
-3 need nYh
-3 needs atZ
-3 never cem
-3 new <client> iXn
-3 new <outside> ofZ
-3 new <zone> jef
-3 new oWi
-3 nightly mga
-3 no <own> dkf
-3 no <zone> ejf
-3 no caq
-3 nobody eao
-3 node fcl
-3 not <own> goZ
-3 not connect ejf
-3 not connect to ejf
-3 nothing jZk
-3 now ubX
-3 of <far> jja
-3 of <gateway> fkc
-3 of <host> Upi
-3 of <outside> Xlk
-3 of <own> dnb
-3 of <service> fmb
-3 of <zone> fej
-3 off <outside> ich
-3 off kYk
-3 on <client> mYi
-3 on <gateway> odb
-3 on <host> hbk
-3 on <n> mZh
-3 on <outside> for Zof
-3 on <own> for ogY
-3 on <own> from jef
-3 on <own> jmX
-3 on <own> to afn
-3 on <public> cii
-3 on <service> Xhp
-3 on <service> to fjf
-3 on <zone> eek
-3 on iaj
-3 on my mga
-3 on the Zfo
-3 one <zone> dgk
-3 only <zone> jbi
-3 only dcn
-3 open <far> Qwf
-3 open <host> Xmj
-3 open <own> blg
-3 open <service> bpc
-3 open <service> on fmb
-3 open <service> to foa
-3 open <zone> Xer
-3 open connections bdo
-3 open connections into bkh
-3 opening Voj
-3 opens <service> dlf
-3 opens apd
-3 or Zgo
-3 our <client> jib
-3 our <far> lmV
-3 our <host> del
-3 our <outside> nce
-3 our <own> cnd
-3 our <service> eke
-3 our monitoring pad
-3 out , Zfo
-3 out <client> sYc
-3 out <far> lde
-3 out <gateway> cjh
-3 out <outside> hjc
-3 out <zone> mce
-3 out <zone> src odc
-3 out ip <own> agm
-3 out ip bcp
-3 out oae
-3 out of the jhc
-3 out run on jge
-3 outbound <far> anf
-3 outbound <host> fan
-3 outbound <service> ffj
-3 outbound <service> to Zof
-3 outbound ddm
-3 outgoing <own> djg
-3 outgoing <server> djf
-3 outgoing miZ
-3 over <client> ija
-3 over <host> mdd
-3 over <own> eke
-3 over <public> dnd
-3 over <service> at ejf
-3 over <service> dle
-3 over <service> from Xpg
-3 over dld
-3 over udp clf
-3 own <own> gjd
-3 packet : fej
-3 packet : iif fej
-3 packet <host> bwV
-3 packet <zone> clg
-3 packet amg
-3 path inX
-3 pc <client> fpY
-3 pc clf
-3 people <zone> nZg
-3 people kia
-3 phone <outside> jbh
-3 ping <client> nbe
-3 ping <far> Zof
-3 ping <far> from pXg
-3 ping <gateway> dhi
-3 ping <host> from kcf
-3 ping <host> ilZ
-3 ping <outside> ihc
-3 ping <own> from led
-3 ping <own> jef
-3 ping <zone> ilY
-3 ping kia
-3 ping 不 Zoe
-3 ping 不 通 ane
-3 ping 得 cme
-3 ping 得 到 ekd
-3 pinging <client> nea
-3 pinging neb
-3 plain <service> amf
-3 plain Wsf
-3 pls : jdg
-3 pls : src jdg
-3 pls <client> oZf
-3 pls ckh
-3 plz mce
-3 poller ebn
-3 polls ejf
-3 port <client> jgd
-3 port <gateway> Zep
-3 port <host> gkc
-3 port <n> from kcg
-3 port <n> iic
-3 port <n> of bmg
-3 port <n> on Zpe
-3 port <outside> dld
-3 port <own> fje
-3 port iic
-3 postfix mce
-3 postfix on mce
-3 printer <client> Yrd
-3 printer Xqf
-3 probe <far> jfe
-3 probe lce
-3 prometheus emd
-3 public <own> eld
-3 public eld
-3 pull anf
-3 query <far> ejf
-3 query <service> at ejf
-3 query <service> ejf
-3 query ejf
-3 ran <client> ndb
-3 ran it sXd
-3 ran scZ
-3 ran that lcf
-3 ran that on lcf
-3 ran this oea
-3 ran this on oea
-3 random <outside> naf
-3 random naf
-3 rcpt <client> jdg
-3 rcpt from mdd
-3 rcpt from unknown mdd
-3 rcpt mdd
-3 reach <public> apd
-3 reach <service> blg
-3 reach <service> on alg
-3 reach bZs
-3 reach itself bqb
-3 reachable dle
-3 refused , afn
-3 refused <client> qdZ
-3 refused <outside> hal
-3 refused lcf
-3 relay mdd
-3 remove <zone> jdh
-3 remove jdh
-3 resolve <far> djg
-3 resolve djg
-3 resolve names at djg
-3 resolve names djg
-3 return Ylk
-3 rule , lYi
-3 rule jYk
-3 rules mbf
-3 run ndc
-3 runs liZ
-3 same dbo
-3 says <client> gck
-3 says <own> cnd
-3 says <service> ZuZ
-3 says djg
-3 scan jfe
-3 scanner hcj
-3 scans <host> cii
-3 scans cii
-3 see <zone> aeo
-3 see lbg
-3 send <host> Zli
-3 send ajj
-3 send mail nfa
-3 send out amg
-3 send out to amg
-3 sends hic
-3 server <far> Zng
-3 session <host> dgj
-3 session dgj
-3 session to duV
-3 set ddn
-3 set up dcn
-3 should epZ
-3 shows lha
-3 since Zep
-3 sits sYc
-3 snat <own> ado
-3 snat dap
-3 snat to dap
-3 snat to source dap
-3 so ibk
-3 some <outside> lde
-3 some kee
-3 somebody <zone> kfe
-3 somebody jdg
-3 somebody out ofa
-3 somebody out on ofa
-3 somebody sitting hcj
-3 somebody sitting in kfe
-3 someone led
-3 source <far> gjd
-3 source <host> from naf
-3 source <host> odb
-3 source <own> jhc
-3 source address chj
-3 source address does chj
-3 source hla
-3 source ip Ylj
-3 src <client> cme
-3 src <client> dst dmd
-3 src <gateway> fkd
-3 src <own> fej
-3 still <far> Utf
-3 still <gateway> foZ
-3 still <host> ddm
-3 still <outside> ihd
-3 still <own> flc
-3 still get ejf
-3 still get to fke
-3 straight dih
-3 swaks idi
-3 syn <client> jge
-3 syn <far> ekf
-3 syn hid
-3 syn sent mfa
-3 syn sent src mfa
-3 take <outside> gal
-3 take rZc
-3 take the -i agm
-3 take the agm
-3 taking <outside> Yeq
-3 taking Yeq
-3 talk <host> eao
-3 talk Yhm
-3 talk to Yhm
-3 talk to the Yhm
-3 tcp , oWh
-3 tcp <far> dkf
-3 tcp <gateway> dbn
-3 tcp <host> enb
-3 tcp <n> , cco
-3 tcp <n> cob
-3 tcp <n> from pXg
-3 tcp <n> to aik
-3 tcp <outside> djf
-3 tcp <own> dfk
-3 tcp <zone> rab
-3 tcp jhc
-3 tcp session gkd
-3 tcp session to gkd
-3 teh <zone> bmf
-3 teh meb
-3 test pgX
-3 that <client> jkZ
-3 that <gateway> fXq
-3 that <host> Ylj
-3 that <outside> Zkj
-3 that <zone> lde
-3 that arrives hdi
-3 that chj
-3 that was on lfc
-3 that was rZc
-3 that's hjb
-3 the ' -i fej
-3 the ' fej
-3 the <client> liZ
-3 the <gateway> from nZg
-3 the <gateway> sZb
-3 the <host> box kbh
-3 the <host> dme
-3 the <host> server bij
-3 the <outside> akj
-3 the <outside> to Zng
-3 the <own> bra
-3 the <public> fej
-3 the <server> fej
-3 the <service> fje
-3 the people pad
-3 the scanner gYo
-3 their ika
-3 then <host> eke
-3 then <zone> bhk
-3 then Zlh
-3 then get emd
-3 then get to glc
-3 there <far> obe
-3 there pbd
-3 these gam
-3 they <own> cuX
-3 they bhk
-3 this <client> rgV
-3 this <gateway> dfk
-3 this <host> hYn
-3 this <zone> mag
-3 this eek
-3 this is from ncd
-3 this is idh
-3 this on jYl
-3 this on the bfl
-3 through <host> inX
-3 through hmZ
-3 thunderbird <zone> jfe
-3 thunderbird jfe
-3 time kdf
-3 time out emd
-3 timed <client> qZd
-3 timed <own> dnc
-3 timed dhi
-3 timed out dhi
-3 timed out 在 kfd
-3 timeout cem
-3 to <client> coc
-3 to <far> kgb
-3 to <gateway> cme
-3 to <gateway> from qWg
-3 to <host> kfd
-3 to <n> jkZ
-3 to <n> on blg
-3 to <outside> hdj
-3 to <own> from mec
-3 to <public> Yim
-3 to <service> at clf
-3 to <service> into ejf
-3 to <service> on anf
-3 to <service> to emc
-3 to <zone> nhY
-3 to accept mfb
-3 to accept would kee
-3 to anything Yqe
-3 to deliver cjh
-3 to deliver to cjh
-3 to fma
-3 to get cgk
-3 to know ndc
-3 to print kgc
-3 to talk emc
-3 to talk to eld
-3 to the bqc
-3 to the whole tdW
-3 took <outside> dfj
-3 took dfj
-3 towards fkd
-3 trace <client> dle
-3 trace <host> bod
-3 trace dke
-3 traffic <zone> rXe
-3 traffic reX
-3 udp <client> rVg
-3 udp <far> Zof
-3 udp <gateway> fkd
-3 udp <n> , hZn
-3 udp <n> fld
-3 udp <n> from sVf
-3 udp <n> on bne
-3 udp <n> to ejf
-3 udp <own> dkg
-3 udp <zone> oae
-3 udp hkb
-3 up <host> Yfp
-3 up <outside> eke
-3 up <zone> lde
-3 up aki
-3 up on Zep
-3 up on the Zep
-3 use <own> bji
-3 use <public> ibj
-3 use hcj
-3 user , qXf
-3 user , rip qXf
-3 user <client> jdg
-3 user <far> qXf
-3 user <zone> eje
-3 user jfd
-3 users gjd
-3 vendor <far> dkf
-3 vendor djf
-3 via <service> mdd
-3 via koU
-3 vz flc
-3 vz w <n> fje
-3 vz w fje
-3 want bme
-3 wants <far> Zog
-3 wants <host> amg
-3 wants <service> Zpf
-3 wants Zmh
-3 wants to cii
-3 was <client> vaX
-3 was <zone> cgl
-3 way <outside> eoZ
-3 way lhZ
-3 way out eoZ
-3 way out to eoZ
-3 we <outside> Zep
-3 we <zone> kee
-3 we add ked
-3 we add the ked
-3 what <gateway> cgk
-3 what happens jff
-3 what happens to jff
-3 what kee
-3 when <outside> eek
-3 when <own> fpY
-3 when it Ypf
-3 when lgb
-3 when they eke
-3 whether <zone> hdi
-3 whether hosts mag
-3 which <zone> qgW
-3 which mfb
-3 which rule jef
-3 while ahk
-3 why tgT
-3 will jkZ
-3 with <outside> jch
-3 with <own> ejf
-3 with <service> kee
-3 with the Xni
-3 without fbm
-3 work bgl
-3 would <client> reach fna
-3 would <far> pZe
-3 would <host> joV
-3 would <outside> ibj
-3 would <zone> gma
-3 would <zone> reach fje
-3 would change for scZ
-3 would change scZ
-3 would that sYc
-3 you fdk
-3 一 <client> fmc
-3 一 <far> Yeq
-3 一 <outside> lcf
-3 一 <zone> ndc
-3 一 jch
-3 一 下 , nbe
-3 一 下 : kgd
-3 一 下 ncd
-3 一 条 maf
-3 上 , iWp
-3 上 <far> eke
-3 上 <host> jXl
-3 上 <outside> dkf
-3 上 <own> dmd
-3 上 ckg
-3 上 不 dih
-3 上 不 了 dih
-3 下 , cfm
-3 下 <client> eld
-3 下 <client> 到 ejf
-3 下 <far> djg
-3 下 <host> fmb
-3 下 <outside> phW
-3 下 <zone> aki
-3 下 <zone> 到 fmb
-3 下 bik
-3 不 <far> jfe
-3 不 <host> ccp
-3 不 <outside> fkd
-3 不 <own> dnb
-3 不 jak
-3 不 是 eYr
-3 不 能 fej
-3 不 能 上 enb
-3 不 通 Zgn
-3 个 : hal
-3 个 : in ben
-3 个 <zone> kee
-3 个 khb
-3 为 <client> qdZ
-3 为 <zone> wfR
-3 主 <client> jef
-3 主 <outside> fkd
-3 主 <zone> bkh
-3 主 ejf
-3 主 动 bmf
-3 主 动 往 clf
-3 么 <own> eke
-3 么 dih
-3 之 <client> mfa
-3 之 <zone> dgj
-3 了 , jfe
-3 了 <gateway> fcl
-3 了 <outside> Zfo
-3 了 kee
-3 事 Zkj
-3 人 <own> dkf
-3 人 dih
-3 什 chj
-3 什 么 chj
-3 什 么 用 emc
-3 从 <client> <service> fjd
-3 从 <client> apd
-3 从 <far> kgc
-3 从 <gateway> cmf
-3 从 <host> ffj
-3 从 <outside> <service> fjf
-3 从 <outside> emc
-3 从 <outside> 连 frW
-3 从 <zone> edk
-3 从 <zone> 到 eoZ
-3 从 Ymi
-3 以 <zone> hhd
-3 以 fej
-3 以 连 gmb
-3 以 连 到 gmb
-3 们 pgX
-3 件 , fdk
-3 件 Zmh
-3 会 <host> cfl
-3 会 ibj
-3 会 转 dfk
-3 会 转 到 ffj
-3 信 <own> cme
-3 信 dle
-3 像 <client> ncd
-3 像 iic
-3 写 fmb
-3 写 的 gkc
-3 出 <far> occ
-3 出 <outside> doa
-3 出 llW
-3 出 去 anf
-3 出 去 到 blg
-3 出 得 ekd
-3 删 <client> obd
-3 删 <zone> dfk
-3 删 dfk
-3 删 了 , kfd
-3 删 了 kfd
-3 到 <client> qca
-3 到 <far> Zqd
-3 到 <host> , jdg
-3 到 <host> dob
-3 到 <outside> hkb
-3 到 <own> Xni
-3 到 <zone> clf
-3 到 hjc
-3 到 ip <client> enb
-3 到 ip fmb
-3 到 我 fkd
-3 到 我 们 fkd
-3 前 khb
-3 加 cfl
-3 加 上 -i dfk
-3 加 上 Ygo
-3 务 <client> fkd
-3 务 fkd
-3 动 <client> ihd
-3 动 gkc
-3 动 去 fje
-3 动 去 连 fje
-3 动 访 enc
-3 动 访 问 enc
-3 动 连 asZ
-3 包 , cgk
-3 包 <client> pda
-3 包 <gateway> dfk
-3 包 gZn
-3 去 <outside> chj
-3 去 <zone> ngZ
-3 去 掉 , mfb
-3 去 访 dle
-3 去 访 问 dle
-3 反 lgb
-3 发 <own> eke
-3 发 ihd
-3 发 信 , cjh
-3 发 信 ejf
-3 口 , ejf
-3 口 <far> fje
-3 口 <gateway> bgk
-3 口 <n> ncd
-3 口 ip mce
-3 口 ip 是 mce
-3 口 mec
-3 台 <client> ndc
-3 同 <own> flc
-3 同 <zone> ddm
-3 同 cjh
-3 同 事 hdj
-3 同 事 在 lcg
-3 同 事 说 Zfo
-3 后 <host> dbp
-3 后 <outside> fna
-3 后 <zone> ljY
-3 后 Xhn
-3 否 aof
-3 否 访 aof
-3 否 访 问 aof
-3 在 <outside> gdi
-3 在 <own> alh
-3 在 <zone> jfe
-3 在 lcf
-3 地 hjc
-3 地 址 hjc
-3 地 址 是 ihd
-3 址 kai
-3 填 <own> ejf
-3 填 eld
-3 填 的 ekd
-3 填 的 是 fkd
-3 备 jgc
-3 外 idh
-3 完 <client> ijc
-3 完 <outside> lcf
-3 完 iic
-3 完 以 ofZ
-3 完 以 后 ofZ
-3 客 <client> rYc
-3 客 <far> mfb
-3 客 gcl
-3 客 户 gcl
-3 客 户 端 tXc
-3 家 fje
-3 己 <outside> djf
-3 己 <own> gkc
-3 己 eke
-3 己 能 dke
-3 己 能 上 bmf
-3 师 edl
-3 开 <own> gjd
-3 开 jfe
-3 录 led
-3 志 : fej
-3 志 : in fej
-3 志 fej
-3 忙 <client> jef
-3 忙 <gateway> efj
-3 忙 <zone> kgd
-3 想 <host> fnb
-3 想 <service> Xpf
-3 想 <service> 到 arb
-3 想 Wpg
-3 想 访 bmf
-3 想 访 问 bmf
-3 成 <client> , ogZ
-3 成 <outside> pgY
-3 成 <zone> jgd
-3 成 accept , jgd
-3 成 accept jgd
-3 成 kgd
-3 我 <client> ocd
-3 我 jbj
-3 我 们 aik
-3 我 这 jef
-3 户 <client> kef
-3 户 <own> eke
-3 户 <zone> cgk
-3 户 打 eke
-3 户 打 开 eke
-3 户 端 mdd
-3 户 端 是 led
-3 打 <client> gkc
-3 打 Zjk
-3 打 不 开 gkc
-3 打 印 djg
-3 打 印 机 flc
-3 扫 hbk
-3 抓 kdf
-3 报 <own> fkd
-3 拒 cgk
-3 拿 iic
-3 掉 oae
-3 接 <client> Wqf
-3 接 <gateway> eke
-3 接 <host> gna
-3 接 <service> djg
-3 接 <service> 到 djg
-3 接 <zone> Zhm
-3 接 Zli
-3 接 ping dpa
-3 接 打 到 fna
-3 接 访 cne
-3 接 访 问 cne
-3 推 Xqf
-3 收 <client> jib
-3 收 jeg
-3 收 不 ncd
-3 收 不 到 ncd
-3 收 信 dig
-3 教 bcp
-3 文 ial
-3 时 , ebn
-3 时 <gateway> dZq
-3 是 <gateway> ecl
-3 是 <host> hdi
-3 是 gZm
-3 有 mbf
-3 服 ika
-3 服 务 端 Zof
-3 本 <client> rfW
-3 本 <host> blg
-3 本 ika
-3 本 机 ila
-3 本 机 ip kfd
-3 机 <client> fkd
-3 机 <host> dle
-3 机 <outside> mga
-3 机 <zone> wXZ
-3 机 enb
-3 机 上 ckg
-3 机 器 gjd
-3 机 器 是 qXf
-3 机 访 gkd
-3 机 访 问 gkd
-3 条 <zone> hak
-3 条 hbk
-3 来 flc
-3 查 qca
-3 查 一 idh
-3 查 一 下 idh
-3 样 cfl
-3 桌 <client> clf
-3 桌 dkg
-3 桌 面 dkg
-3 桌 面 到 cjh
-3 正 ilZ
-3 段 Ype
-3 比 <far> dke
-3 比 dke
-3 比 如 dke
-3 比 如 到 dke
-3 没 <zone> peY
-3 没 qbb
-3 没 有 fdk
-3 没 有 对 kcf
-3 源 lYj
-3 用 <host> Wse
-3 用 <own> fkd
-3 用 <service> Xub
-3 用 <service> 连 fna
-3 用 户 在 fdk
-3 电 <client> hjc
-3 电 <public> eej
-3 电 脑 是 kee
-3 电 脑 用 efj
-3 的 <client> jYl
-3 的 <far> eke
-3 的 <gateway> kcg
-3 的 <host> jbi
-3 的 <n> , fdk
-3 的 <n> jef
-3 的 <n> 对 ked
-3 的 <outside> jgd
-3 的 <own> crZ
-3 的 <service> , fcl
-3 的 <service> kXl
-3 的 <zone> icj
-3 的 client ejf
-3 的 dnat cdo
-3 的 ecm
-3 的 ip ncd
-3 的 ip 是 ncd
-3 的 人 fmb
-3 的 人 用 dgj
-3 的 是 bmg
-3 的 话 , jgd
-3 的 话 jgd
-3 目 dkf
-3 目 的 ekf
-3 目 的 是 ejf
-3 直 <host> eke
-3 直 <own> gkc
-3 直 clf
-3 直 接 blf
-3 看 <host> Zli
-3 看 <zone> mce
-3 看 下 hid
-3 看 到 hbk
-3 看 到 ip jZk
-3 站 kdf
-3 端 <gateway> gZo
-3 端 <zone> nga
-3 端 lah
-3 端 口 , mfb
-3 端 口 lec
-3 网 <client> hjc
-3 网 <host> cem
-3 网 idh
-3 老 nfa
-3 能 <client> epZ
-3 能 <far> emc
-3 能 <outside> bki
-3 能 <own> gjd
-3 能 <service> cnd
-3 能 <service> 到 dkf
-3 能 <service> 通 gkc
-3 能 <zone> clf
-3 能 ajj
-3 能 ping dkf
-3 能 ping 通 dkf
-3 能 连 gkd
-3 能 连 到 gma
-3 能 通 flb
-3 能 通 过 flb
-3 脑 <own> bmf
-3 脑 djf
-3 脑 用 <public> djg
-3 脑 用 djg
-3 自 <outside> cdn
-3 自 Zjj
-3 自 己 Zjj
-3 自 己 往 blg
-3 自 己 连 gjd
-3 行 <outside> dap
-3 行 的 -i dfk
-3 行 的 dfk
-3 补 <outside> cfl
-3 补 上 -i cfl
-3 补 上 cfl
-3 被 <host> ecn
-3 被 Xct
-3 要 <client> coc
-3 要 <far> dkf
-3 要 <host> dgk
-3 要 Ykk
-3 要 访 enb
-3 要 访 问 enb
-3 认 enc
-3 让 hdi
-3 让 不 hdj
-3 让 不 让 hdj
-3 许 djg
-3 访 hmZ
-3 访 问 dob
-3 访 问 到 dnd
-3 请 <client> imY
-3 请 <zone> gdj
-3 请 ail
-3 请 问 <zone> ecm
-3 请 问 hdj
-3 请 问 从 qeY
-3 走 <gateway> eao
-3 走 <n> Ylk
-3 走 <own> fje
-3 走 <service> ecn
-3 走 <service> 到 fje
-3 走 cfm
-3 走 的 fje
-3 超 dfj
-3 超 时 , dfk
-3 超 时 dfj
-3 边 enb
-3 过 <gateway> fVs
-3 过 gbl
-3 还 <far> enb
-3 还 <own> gkc
-3 还 bkh
-3 还 能 access gkc
-3 还 能 fkd
-3 还 能 连 glc
-3 这 <client> obc
-3 这 <zone> afn
-3 这 hdi
-3 这 台 kcg
-3 这 台 是 jcg
-3 这 条 gdj
-3 连 <host> fmb
-3 连 <own> fje
-3 连 <server> eej
-3 连 不 glb
-3 连 不 上 gmb
-3 连 我 fpY
-3 连 我 们 fpY
-3 连 接 到 eej
-3 连 的 iib
-3 连 的 是 iib
-3 通 dfk
-3 邮 <own> eje
-3 邮 <server> fej
-3 邮 bmf
-3 邮 件 , fej
-3 邮 件 bmf
-3 部 nkV
-3 配 <own> apd
-3 配 ckg
-3 配 的 ckg
-3 配 的 是 ckg
-3 里 bgl
-3 问 <client> gma
-3 问 <zone> jhc
-3 问 <zone> 到 fmb
-3 问 不 dlf
-3 问 不 了 dlf
-3 面 jfe
-4 ' pcb
-4 'connection glc
-4 's <own> fjd
-4 's amg
-4 , <client> mha
-4 , <far> mec
-4 , <gateway> Tmm
-4 , <host> jdg
-4 , <own> dle
-4 , <server> Zep
-4 , <zone> bem
-4 -j <own> cem
-4 -j gbl
-4 : <- kfd
-4 : <client> mZh
-4 : <far> qXf
-4 : <host> bij
-4 : <outside> caq
-4 : <own> cnd
-4 : jch
-4 ; mec
-4 <client> <client> gkd
-4 <client> <gateway> jgc
-4 <client> <host> hcj
-4 <client> <own> dnc
-4 <client> <server> eZp
-4 <client> <zone> mXj
-4 <client> mec
-4 <far> <gateway> bfm
-4 <far> <host> cjg
-4 <far> <own> dob
-4 <far> cgk
-4 <gateway> <client> mag
-4 <gateway> <gateway> ejf
-4 <gateway> <host> Uko
-4 <gateway> <outside> mbf
-4 <gateway> <zone> kcf
-4 <gateway> jdg
-4 <host> <client> jja
-4 <host> <far> fpY
-4 <host> <gateway> bcp
-4 <host> <host> ihd
-4 <host> <outside> glc
-4 <host> <own> chj
-4 <host> <public> chj
-4 <host> hjc
-4 <n> <- gcl
-4 <n> <gateway> cii
-4 <n> <host> dkf
-4 <n> <outside> kib
-4 <n> <own> dcm
-4 <n> <server> Ygo
-4 <n> <zone> lah
-4 <outside> <far> nce
-4 <outside> <gateway> Ykk
-4 <outside> <host> bme
-4 <outside> <outside> del
-4 <outside> <own> dob
-4 <outside> <zone> oea
-4 <outside> hid
-4 <own> <client> mde
-4 <own> <far> pbc
-4 <own> <gateway> Wfr
-4 <own> <host> cii
-4 <own> <outside> qcb
-4 <own> <zone> jef
-4 <own> jef
-4 <server> <gateway> ean
-4 <server> <outside> ang
-4 <server> <own> fmc
-4 <server> <zone> ijb
-4 <server> hoX
-4 <service> <client> mkW
-4 <service> <far> jfe
-4 <service> <host> egj
-4 <service> <outside> mXi
-4 <service> <own> ele
-4 <service> clg
-4 <zone> <far> mbf
-4 <zone> <gateway> cgj
-4 <zone> <host> dmd
-4 <zone> <outside> Wnj
-4 <zone> <public> djg
-4 <zone> <server> gam
-4 <zone> <zone> obe
-4 <zone> hkc
-4 ? <host> bme
-4 ? <outside> iic
-4 ? <own> bpc
-4 ^ <gateway> idh
-4 ^ <host> mah
-4 ^ <outside> hcj
-4 ^ <own> emc
-4 ^ <public> eoa
-4 ^ <server> gck
-4 ^ <zone> dke
-4 a <client> blg
-4 a <far> lfd
-4 a <gateway> bZs
-4 a <outside> mdd
-4 a <own> eke
-4 a <zone> gWq
-4 a dih
-4 able <client> dnc
-4 able <gateway> fje
-4 able <host> Xkm
-4 able <own> fkc
-4 able <zone> enb
-4 able ahk
-4 about eld
-4 accept <client> pZe
-4 accept <host> gmb
-4 accept <outside> bgl
-4 accept <zone> eZp
-4 access Yjk
-4 add <zone> nfa
-4 add lgb
-4 added Vgr
-4 adding <zone> jfe
-4 adding jfe
-4 after <client> jib
-4 after gck
-4 all cdn
-4 allowed flb
-4 an <host> Yqe
-4 an gjd
-4 and <client> lha
-4 and <gateway> efj
-4 and <zone> lee
-4 answer eao
-4 answers gck
-4 any <outside> flc
-4 any Xrd
-4 anything <outside> jff
-4 anything bpc
-4 append <zone> ddm
-4 append idh
-4 are lfd
-4 arrives <own> fjf
-4 arrives fjf
-4 arriving <own> aoe
-4 as <gateway> bXu
-4 as mfc
-4 assume reX
-4 at <client> apd
-4 at <gateway> Xfp
-4 at <outside> bmf
-4 at <own> gma
-4 at <zone> rYd
-4 authentication jfe
-4 back ici
-4 be <host> bmf
-4 be <zone> hma
-4 be iid
-4 before pZf
-4 being Zep
-4 box jXm
-4 browse fpY
-4 but bbp
-4 by <client> rdY
-4 by <host> Unl
-4 by <zone> oZg
-4 by kcg
-4 can <client> kha
-4 can <far> blf
-4 can <gateway> efk
-4 can <host> ici
-4 can <zone> idh
-4 can't <own> ara
-4 can't <zone> bij
-4 can't fcm
-4 cannot <server> gam
-4 cannot chj
-4 cant <host> bgl
-4 cant <zone> cle
-4 cant dih
-4 change Uko
-4 client <own> eoa
-4 client <server> efk
-4 client cqb
-4 clients glb
-4 close <own> gtT
-4 close gtT
-4 colleague <client> kfc
-4 colleague nfa
-4 comes jdf
-4 coming <own> anf
-4 coming anf
-4 connect <gateway> dXs
-4 connect <own> Zsb
-4 connect agl
-4 connection <client> tcX
-4 connection <outside> dYr
-4 connection <own> cod
-4 connections ejf
-4 could <host> gam
-4 could <outside> ldf
-4 could <zone> epZ
-4 could ici
-4 curl <own> gej
-4 curl afn
-4 delete <outside> kdf
-4 delete lcf
-4 deliver Xhp
-4 desk med
-4 directly gdj
-4 dnat <outside> edl
-4 dnat <own> WwZ
-4 dnat hdi
-4 do <client> auZ
-4 do <host> efj
-4 do <outside> ilZ
-4 do <zone> xWZ
-4 does <client> pZd
-4 does <gateway> eej
-4 does <host> dek
-4 does <outside> glb
-4 does dfl
-4 dport <host> agm
-4 dport dgj
-4 drop <outside> ejf
-4 e dgj
-4 echo ejf
-4 end <host> bdp
-4 end edl
-4 established <own> frW
-4 established drY
-4 even <outside> gZo
-4 even dkf
-4 ever bdn
-4 example hak
-4 failed <host> glb
-4 fetch <own> blg
-4 fetch dgj
-4 fine ffj
-4 fix hla
-4 for <client> uXb
-4 for <far> lia
-4 for <host> ici
-4 for <own> cjh
-4 for <zone> dle
-4 for kbh
-4 forward <host> cpb
-4 forward <zone> Vip
-4 forward Zmi
-4 foxmail <own> eke
-4 from <client> foZ
-4 from <far> jef
-4 from <gateway> ben
-4 from <host> Xva
-4 from <outside> ejf
-4 from <own> fkd
-4 from <zone> eek
-4 from boc
-4 fwd <zone> fej
-4 get <far> Ypf
-4 get <host> Xre
-4 get <own> flc
-4 get <zone> lkW
-4 get jrS
-4 gets <own> Ype
-4 gets ocd
-4 gives kai
-4 goes <outside> hjc
-4 goes <zone> kgc
-4 gw <zone> cfk
-4 gw Zeo
-4 hand jia
-4 hangs dfj
-4 happens aoe
-4 has <own> fkd
-4 has <server> Yfp
-4 has <zone> lgb
-4 has lde
-4 have <far> jdg
-4 he bfm
-4 her kiZ
-4 here <zone> cfl
-4 here chj
-4 hi <client> neb
-4 hi neb
-4 hit Yer
-4 host <client> fej
-4 host cco
-4 how <zone> rgV
-4 how qfX
-4 i <client> ekf
-4 i <far> jfe
-4 i <gateway> fkd
-4 i <host> Zep
-4 i <outside> bij
-4 i <own> fna
-4 i <zone> mbf
-4 i gbl
-4 i'm jhc
-4 icmp <client> pcb
-4 icmp ijc
-4 id cfl
-4 if <client> gma
-4 if <own> ZwX
-4 in <client> mhZ
-4 in <far> imY
-4 in <gateway> jkZ
-4 in <host> chk
-4 in <outside> cgk
-4 in <own> eld
-4 in <zone> dcn
-4 instead lha
-4 into kjZ
-4 iptables <zone> lfc
-4 iptables lfc
-4 is <client> coc
-4 is <far> qZd
-4 is <gateway> dhi
-4 is <host> led
-4 is <outside> oYg
-4 is <own> eke
-4 is fkd
-4 it <gateway> fVt
-4 it <host> aod
-4 it <outside> jcg
-4 it <own> eld
-4 it <zone> lfc
-4 it ihd
-4 its <client> bpd
-4 its <far> ang
-4 its <host> ajj
-4 its amh
-4 itself <far> amg
-4 itself <host> Zkj
-4 itself <outside> gje
-4 itself ekf
-4 just <gateway> gZn
-4 just jbi
-4 kernel <zone> edk
-4 kernel edk
-4 laptop <client> odb
-4 laptop <own> fke
-4 laptop jib
-4 length <client> cgk
-4 length <far> cgl
-4 length <host> emc
-4 length <zone> Wgq
-4 length aik
-4 lets dgj
-4 like <zone> mfb
-4 like ofZ
-4 line <client> tXc
-4 line <far> ibj
-4 line <host> bfm
-4 line <outside> afm
-4 line <zone> pZe
-4 line fkd
-4 logs jef
-4 machine jeg
-4 mail dii
-4 mails bhk
-4 make kkX
-4 martian <client> jef
-4 martian kef
-4 masquerade <own> fna
-4 masquerade <zone> rdZ
-4 masquerade pbc
-4 may coc
-4 me <client> lbg
-4 me pdb
-4 mean fcl
-4 monitoring <far> jfe
-4 monitoring ohX
-4 morning rfW
-4 moved <zone> tXc
-4 moved kjZ
-4 must <own> aof
-4 must <server> gdk
-4 must djg
-4 mx <far> fje
-4 mx fje
-4 my <client> kdf
-4 my <own> XyX
-4 my <zone> ici
-4 my lbf
-4 nat kgc
-4 nc <host> chj
-4 need jZk
-4 needs <host> Znf
-4 needs bmf
-4 never rYd
-4 new flc
-4 nmap <own> Yng
-4 nmap fkd
-4 no med
-4 nobody Usg
-4 not dfk
-4 of <client> sXd
-4 of <far> jfe
-4 of <gateway> Yho
-4 of <outside> mcd
-4 of <zone> ngZ
-4 of rcZ
-4 off <zone> teV
-4 off fYp
-4 oif <far> jef
-4 oif mec
-4 on <client> jfe
-4 on <far> kha
-4 on <gateway> iYn
-4 on <host> erW
-4 on <outside> jch
-4 on <own> emd
-4 on <zone> lYj
-4 on kha
-4 once ahl
-4 one kcg
-4 open <client> kjZ
-4 open <host> beo
-4 open <outside> niX
-4 open <own> anf
-4 open gck
-4 opened bne
-4 opens cdn
-4 other jka
-4 our <client> khb
-4 our <far> teV
-4 our <host> rZc
-4 our <own> dnc
-4 our ogY
-4 out <client> pWh
-4 out <far> neb
-4 out <gateway> cfl
-4 out <outside> ZxX
-4 out <own> dnd
-4 out <zone> gck
-4 out cfl
-4 outbound <host> uWc
-4 outbound nfa
-4 outlook <own> cpc
-4 outlook <server> ecm
-4 over <own> Zpe
-4 own <own> fjf
-4 own fjf
-4 packet <client> Zpe
-4 packet <host> bmf
-4 packet <zone> lgb
-4 packet hjc
-4 packets Zli
-4 pc efj
-4 people ihd
-4 permitted clf
-4 ping <client> grV
-4 ping <gateway> fje
-4 ping <host> emc
-4 ping <zone> bco
-4 ping agm
-4 please lcf
-4 plz clf
-4 policy <outside> lbg
-4 policy <zone> lee
-4 policy ldf
-4 port <client> tWd
-4 port <far> kdf
-4 port <gateway> abr
-4 port <host> Ygo
-4 port <outside> bfm
-4 port <own> aki
-4 port <zone> pad
-4 postrouting <host> fXq
-4 postrouting fbn
-4 ppl djh
-4 prerouting <own> eke
-4 prerouting <zone> eel
-4 prerouting eke
-4 printer <client> eoa
-4 printer chj
-4 probe Yjm
-4 public <own> epZ
-4 public bji
-4 pull ckg
-4 push dnc
-4 question nea
-4 quic <outside> jef
-4 quic jef
-4 reach ajj
-4 real mbe
-4 recv <own> gsV
-4 recv gsV
-4 refused <client> qeY
-4 refused <outside> afn
-4 refused mdd
-4 relay Zng
-4 reply jib
-4 right qdZ
-4 rip <host> fmc
-4 rip fmc
-4 root <own> fkd
-4 root fkd
-4 route sVg
-4 rules <own> gma
-4 rules gma
-4 s afn
-4 saddr <client> dpa
-4 saddr <own> gjd
-4 same <outside> eao
-4 same ebn
-4 says <own> dle
-4 says gjd
-4 scanner eke
-4 scans <host> aqc
-4 scans aqc
-4 see ajj
-4 send <far> amf
-4 send cjh
-4 sent <far> Zmh
-4 sent <host> bra
-4 sent <own> fnZ
-4 sent goY
-4 server <far> dkf
-4 server <own> gjd
-4 server <public> foa
-4 server Xrf
-4 set fcl
-4 should jef
-4 show bmf
-4 since <zone> hdi
-4 since fmb
-4 sits mbe
-4 so dih
-4 some <outside> lgc
-4 some jfe
-4 someone <own> clf
-4 someone dkf
-4 source <host> gjd
-4 source fkc
-4 spins hXo
-4 src Xre
-4 ssl dle
-4 still <far> Wsd
-4 still <outside> naf
-4 still <own> btZ
-4 still khc
-4 suppose <outside> dkf
-4 suppose <zone> ffj
-4 suppose dhi
-4 syn <host> cco
-4 syn <own> eje
-4 syn iak
-4 take <outside> dgj
-4 take iYm
-4 talk <host> chk
-4 talk Zki
-4 talks Zpe
-4 tcp <client> ilY
-4 tcp <gateway> afo
-4 tcp <host> ecm
-4 tcp <outside> qfX
-4 tcp <own> bmf
-4 tcp <zone> idh
-4 team lbg
-4 tell <gateway> bgl
-4 tell fdk
-4 that <client> eek
-4 that <gateway> bbq
-4 that <host> ijb
-4 that <outside> nea
-4 that <own> WxZ
-4 that <zone> Ybt
-4 the <client> kYk
-4 the <far> crZ
-4 the <gateway> Woi
-4 the <outside> eld
-4 the <own> esW
-4 the <public> bhl
-4 the <server> bYt
-4 the <zone> lUn
-4 the jgd
-4 then <own> gwR
-4 there <zone> jgd
-4 there jdg
-4 they <host> ben
-4 they Ueu
-4 thinking efj
-4 this ofZ
-4 through bdo
-4 thunderbird <own> dpa
-4 thunderbird aki
-4 ticket <client> tUf
-4 ticket kgc
-4 time iYm
-4 timed <client> led
-4 timed <gateway> efj
-4 timed fej
-4 to <client> bmf
-4 to <far> hnY
-4 to <gateway> eZp
-4 to <host> aas
-4 to <outside> jib
-4 to <own> fld
-4 to <zone> fkd
-4 to chj
-4 told kgc
-4 trace jef
-4 traffic <far> bpb
-4 traffic <zone> apd
-4 traffic Xmj
-4 trying <own> gcl
-4 trying gbl
-4 udp <client> dig
-4 udp <far> Usg
-4 udp <gateway> jef
-4 udp <host> sbZ
-4 udp <outside> gdj
-4 udp <own> dkf
-4 udp <zone> oZg
-4 udp mga
-4 unreplied <far> fdk
-4 unreplied <own> gXp
-4 unreplied gYo
-4 up kfd
-4 upstream ddm
-4 us cgl
-4 use <host> Vte
-4 use <own> fcl
-4 use Xin
-4 user Ymi
-4 users Ysb
-4 vlan Xva
-4 vz <client> mbe
-4 vz occ
-4 want ckg
-4 wants <host> blg
-4 wants dgj
-4 was neb
-4 way lfc
-4 we <outside> gam
-4 we <zone> mZh
-4 we ich
-4 went kee
-4 were hal
-4 what <client> nbe
-4 what <far> epZ
-4 what bpc
-4 whats lcf
-4 when <client> kdf
-4 when <far> gkd
-4 when <outside> fYp
-4 when <own> dpb
-4 when <zone> hck
-4 whenever <own> gje
-4 whether <outside> lcf
-4 whether <zone> kgc
-4 whether fje
-4 which <host> Xkl
-4 which Woi
-4 while fcm
-4 why <host> Xkl
-4 why <own> fje
-4 will <own> flc
-4 will gma
-4 with <own> dkf
-4 with iic
-4 without jfe
-4 works <outside> Wfr
-4 works Wmk
-4 workstation bhk
-4 would <client> led
-4 would <host> flc
-4 would <outside> dfl
-4 would <own> fqX
-4 would <zone> nZf
-4 you <client> kgc
-4 you <server> efj
-4 一 <host> fna
-4 一 <outside> reX
-4 一 <own> fje
-4 一 <zone> hbl
-4 一 ahl
-4 上 <client> rXe
-4 上 <own> Xqf
-4 上 mbf
-4 不 <gateway> fdj
-4 不 <host> atZ
-4 不 <outside> dob
-4 不 <own> gkc
-4 不 bji
-4 个 bgk
-4 为 dhi
-4 主 <client> ihd
-4 主 fld
-4 么 <outside> ebn
-4 么 fbm
-4 也 cfl
-4 了 <outside> Vip
-4 了 <zone> udV
-4 了 oea
-4 事 <own> emd
-4 事 mfb
-4 人 jfe
-4 什 cme
-4 从 <client> arb
-4 从 <gateway> grV
-4 从 <host> dob
-4 从 Wpi
-4 他 <own> amg
-4 他 mfb
-4 以 iak
-4 们 bdo
-4 件 <own> ejf
-4 件 bmf
-4 会 <host> bdo
-4 体 saa
-4 信 <far> dkg
-4 信 <server> cdn
-4 信 clf
-4 内 <host> bgl
-4 内 bgl
-4 写 jfe
-4 出 <far> kee
-4 则 <zone> jfe
-4 到 <client> kgc
-4 到 <far> hrU
-4 到 <host> cdn
-4 到 ici
-4 加 <client> ljY
-4 加 <zone> fdl
-4 动 aoe
-4 助 hla
-4 包 <client> mga
-4 包 mcf
-4 卡 hcj
-4 去 oae
-4 发 <own> coc
-4 发 kZi
-4 口 bgl
-4 台 <client> lfc
-4 同 <client> erY
-4 同 ckf
-4 后 <own> gdj
-4 后 dmd
-4 吗 dkg
-4 啥 fck
-4 器 ejf
-4 回 <gateway> cgk
-4 回 dZp
-4 在 <client> mce
-4 在 <host> arb
-4 在 <outside> hcj
-4 在 jlY
-4 址 <own> coc
-4 址 ndb
-4 外 amg
-4 好 <outside> mdc
-4 好 oda
-4 如 kgc
-4 完 <own> fmb
-4 客 <client> kee
-4 客 <own> dnc
-4 对 akh
-4 就 <host> kee
-4 己 <own> gkc
-4 己 epa
-4 帮 <gateway> eej
-4 帮 <zone> kgd
-4 开 <host> ZZu
-4 开 iYl
-4 影 kgc
-4 志 cme
-4 忙 kai
-4 想 <host> bik
-4 成 <zone> neb
-4 成 lee
-4 我 <client> ncd
-4 户 <client> ija
-4 户 <own> flb
-4 户 eek
-4 打 klX
-4 扫 ljZ
-4 把 jqU
-4 抓 <client> reX
-4 抓 <host> ckg
-4 报 Zjk
-4 掉 efk
-4 接 <client> bmf
-4 接 bmg
-4 控 ekd
-4 改 <outside> ogZ
-4 改 <zone> jgd
-4 改 jgd
-4 教 sfV
-4 日 fej
-4 时 lfc
-4 明 <own> cme
-4 明 dle
-4 映 Yfp
-4 是 <client> pcb
-4 是 <outside> bem
-4 是 <zone> cel
-4 是 iak
-4 最 gjd
-4 有 <gateway> eej
-4 有 <zone> sfV
-4 有 rZc
-4 服 <client> dmc
-4 服 dmc
-4 本 <host> jhc
-4 本 <own> bne
-4 本 iic
-4 机 <client> bne
-4 机 <far> cle
-4 机 enc
-4 条 <outside> lgb
-4 条 <own> emc
-4 条 <zone> kee
-4 条 nec
-4 来 Yjl
-4 查 Spl
-4 求 cgk
-4 没 <gateway> cbp
-4 没 ncd
-4 法 <server> eek
-4 法 fej
-4 烦 <zone> mec
-4 烦 jhb
-4 班 jfd
-4 用 <host> bmf
-4 用 <own> dlf
-4 用 ijb
-4 电 <own> bmf
-4 的 <client> lee
-4 的 <far> apd
-4 的 <gateway> Zli
-4 的 <host> fdk
-4 的 <outside> hbk
-4 的 <own> cvU
-4 的 <public> eej
-4 的 <zone> ljY
-4 的 ilZ
-4 目 <client> gdj
-4 目 gdk
-4 直 <client> kee
-4 直 <host> gna
-4 直 <zone> Xgp
-4 直 efj
-4 看 <client> jee
-4 看 <far> ckg
-4 看 <gateway> efk
-4 看 <host> emc
-4 看 <own> clf
-4 看 <zone> fej
-4 看 gjd
-4 确 uWc
-4 程 <client> clf
-4 程 dkg
-4 端 <gateway> bhk
-4 端 <own> coc
-4 端 <server> efj
-4 第 <outside> qeZ
-4 第 gdj
-4 经 fan
-4 网 Xtc
-4 老 <outside> Wgq
-4 老 eek
-4 能 <far> djg
-4 能 <host> dkf
-4 能 <outside> aqc
-4 能 <own> fkd
-4 能 bkh
-4 脑 <own> fkc
-4 脑 glb
-4 自 <outside> djf
-4 自 <own> gkc
-4 自 ekf
-4 行 <client> rYd
-4 行 <outside> dgj
-4 行 <zone> rfX
-4 被 kfe
-4 要 <far> dkf
-4 要 <host> evT
-4 认 mce
-4 设 ojV
-4 访 <own> gjd
-4 访 Ynh
-4 话 <own> gkc
-4 话 Zpd
-4 说 <own> flc
-4 请 <client> kdf
-4 请 lia
-4 走 Yof
-4 超 <gateway> dZq
-4 超 ibi
-4 转 <outside> lbf
-4 转 mZh
-4 边 <own> bmf
-4 边 maf
-4 还 <far> fmb
-4 还 <gateway> eld
-4 还 <outside> gdj
-4 还 <own> grV
-4 这 <client> gjd
-4 连 <own> cpc
-4 连 ali
-4 通 <gateway> fcl
-4 通 cdn
-4 那 <outside> apd
-4 那 gnZ
-4 邮 amf
-4 都 jgd
-4 配 dhi
-4 里 <host> aqd
-4 里 Xni
-4 错 kdf
-4 镜 jgd
-4 问 <client> ofZ
-4 问 <host> cfl
-4 问 <own> glb
-4 问 <zone> efj
-4 问 afn
-4 面 iic
1 $ <client> led
1 $ <far> bmg
1 $ <gateway> Zkj
1 $ <outside> ckg
1 $ <own> emc
1 $ <public> cme
1 $ <server> ddl
1 $ <zone> ici
1 ' , <n> kee
1 ' , lfc
1 ' <outside> Ylk
1 ' <own> kfc
1 ' kee
1 ' out cem
1 ' out of cem
1 's <gateway> idh
1 's <host> Ypf
1 's <n> arb
1 's <service> Ypf
1 's <zone> dih
1 's ? fdj
1 's Ylj
1 , <client> , efj
1 , <client> dgj
1 , <far> bod
1 , <gateway> jlY
1 , <gateway> 会 fje
1 , <gateway> 放 ihd
1 , <gateway> 这 emb
1 , <host> eek
1 , <n> $ cqa
1 , <n> , dkf
1 , <n> apd
1 , <n> tcp Xoh
1 , <n> udp jef
1 , <outside> 访 dfj
1 , <own> dnc
1 , <public> aeo
1 , <server> ecm
1 , <service> <server> mdd
1 , <service> ? dmd
1 , <service> on nbe
1 , <zone> del
1 , <zone> 的 cjh
1 , <zone> 访 dgk
1 , <zone> 还 ffj
1 , allowed ? fmb
1 , allowed jhc
1 , allowed or kfd
1 , and does dkf
1 , any dle
1 , any port amf
1 , are ejf
1 , but kgb
1 , can idh
1 , can they scY
1 , coming qZd
1 , destination gkc
1 , do cij
1 , do we dfj
1 , does <service> imY
1 , does eek
1 , does it bij
1 , does the kjY
1 , dst <host> iic
1 , dst ndd
1 , eek
1 , fine cnd
1 , foxmail nfZ
1 , i kfd
1 , ip bfn
1 , is <service> rXd
1 , is it fpY
1 , is kde
1 , is that jja
1 , is the lYj
1 , it kcf
1 , no Yeq
1 , not Yog
1 , nothing Wqf
1 , ok klX
1 , on dev kef
1 , on ici
1 , open ? kde
1 , open hjc
1 , or does ika
1 , or is kbh
1 , or lha
1 , outlook tfU
1 , plain <service> ejf
1 , plain ejf
1 , session bmf
1 , should liZ
1 , so dle
1 , source fna
1 , target obd
1 , tcp <n> ioX
1 , tcp hoX
1 , tcp port Tuf
1 , the lZj
1 , udp <n> aoe
1 , udp Zpe
1 , what cgk
1 , when uWc
1 , where qca
1 , which jfe
1 , who lbg
1 , why agl
1 , will dih
1 , will it mhZ
1 , will the hnY
1 , works fna
1 , would ici
1 , would it Zpe
1 , would that Zqe
1 , yes dih
1 , 一 dkf
1 , 一 直 dkf
1 , 不 Zeo
1 , 为 hid
1 , 为 啥 hid
1 , 从 Tsh
1 , 会 不 Zli
1 , 会 被 jfe
1 , 出 fje
1 , 出 得 gjd
1 , 发 cme
1 , 发 信 jfd
1 , 回 gjd
1 , 帮 fna
1 , 帮 看 gkc
1 , 想 <service> mdc
1 , 想 lcf
1 , 收 wUc
1 , 放 jja
1 , 是 <gateway> ejf
1 , 是 不 fje
1 , 端 dlf
1 , 端 口 dlf
1 , 行 jYl
1 , 要 nZg
1 , 说 odc
1 , 走 bgl
1 , 这 flc
1 , 这 样 afo
1 , 连 hla
1 , 连 的 ici
1 , 通 nfa
1 , 麻 hid
1 , 麻 烦 hid
1 -> <client> rVg
1 -> <far> mde
1 -> <gateway> hcj
1 -> <host> <service> lde
1 -> <host> nZh
1 -> <host> tcp jef
1 -> <outside> , ibj
1 -> <own> , mga
1 -> <own> ? jgd
1 -> <own> ok mga
1 -> <own> tcp dfj
1 -> <zone> , mbg
1 -> nZg
1 -d <host> -j Ydr
1 -d <host> -p mZh
1 -d <host> lah
1 -d <zone> hcj
1 -d hci
1 -j <far> kdf
1 -j <outside> djg
1 -j <zone> Xho
1 -j accept after gUs
1 -j cle
1 -j drop , Xer
1 -j drop hdi
1 -j masquerade , gZn
1 -j snat fck
1 -j snat to fck
1 -o <outside> -p kef
1 -o <outside> idh
1 -o <zone> -d jfe
1 -o <zone> -p gdi
1 -o <zone> idh
1 -o idh
1 -p <host> cjh
1 -p <outside> gej
1 -p <own> eke
1 -p <zone> hdi
1 -p tcp dport Ylj
1 : <client> qXe
1 : <far> clf
1 : <gateway> lah
1 : <host> bnd
1 : <n> : cgk
1 : <n> failed jfe
1 : <outside> gcj
1 : <own> jee
1 : <server> cem
1 : <zone> goY
1 : connection dhi
1 : connection timed dhi
1 : curl kfd
1 : eke
1 : is lha
1 : open dkf
1 : permitted ekd
1 : trying <own> kfd
1 : trying kfd
1 ; <outside> ncc
1 ; nfa
1 ; the connection fje
1 ; the fje
1 <- <host> amg
1 <- <zone> ane
1 <- bod
1 <client> <client> qYe
1 <client> <server> bdo
1 <client> <zone> Vbw
1 <client> ddm
1 <client> 的 <n> fdk
1 <client> 的 cem
1 <client> 要 agm
1 <far> , Wcu
1 <far> : bjh
1 <far> : connection ekf
1 <far> <client> mXj
1 <far> <far> ekf
1 <far> <host> ali
1 <far> <outside> adp
1 <far> <own> fdk
1 <far> a ? idh
1 <far> a idh
1 <far> echo ici
1 <far> echo request ici
1 <far> s , liZ
1 <far> s liZ
1 <gateway> <client> dZr
1 <gateway> <zone> ibj
1 <gateway> hYn
1 <host> , mag
1 <host> : connection fkd
1 <host> : fkd
1 <host> <client> lWk
1 <host> <host> Zdp
1 <host> <n> oea
1 <host> <outside> lha
1 <host> <server> Ucw
1 <host> <zone> odc
1 <host> hal
1 <host> s , mag
1 <host> s mag
1 <host> 上 Zfo
1 <host> 的 <n> bra
1 <host> 的 bkh
1 <n> , Ysd
1 <n> : <n> bij
1 <n> : clg
1 <n> <client> ihc
1 <n> <far> mce
1 <n> <gateway> Wmk
1 <n> <host> Zta
1 <n> <n> <n> qZd
1 <n> <n> pZe
1 <n> <outside> fna
1 <n> <own> eld
1 <n> <zone> kYk
1 <n> ? $ ejf
1 <n> ? dle
1 <n> eoa
1 <n> from Zkj
1 <n> from my chj
1 <n> nc : dkf
1 <n> nc dkf
1 <n> on <client> dfk
1 <n> on dhi
1 <n> tcp $ ejf
1 <n> trying flc
1 <n> udp , clf
1 <n> udp Zqd
1 <n> 不 dkf
1 <n> 不 通 dkf
1 <n> 会 gje
1 <n> 应 dle
1 <n> 应 该 dle
1 <n> 端 gkd
1 <n> 端 口 gkd
1 <n> 通 dkg
1 <outside> , obd
1 <outside> <outside> ibj
1 <outside> <zone> kdg
1 <outside> jef
1 <own> , <service> ffj
1 <own> , port ebn
1 <own> : connection eke
1 <own> <client> lde
1 <own> <far> kbh
1 <own> <n> nYh
1 <own> <outside> mdd
1 <own> <own> aqb
1 <own> <public> fYp
1 <own> <server> ddm
1 <own> <service> naf
1 <own> ? fan
1 <own> hdi
1 <own> on <n> fan
1 <own> on fZn
1 <own> port <n> efj
1 <own> port efj
1 <own> tcp <n> mag
1 <own> tcp mag
1 <own> timed eek
1 <own> 打 efj
1 <own> 收 <service> fdk
1 <own> 的 <n> hdi
1 <own> 的 hdi
1 <server> 的 <service> bmf
1 <server> 的 bmf
1 <server> 能 hnY
1 <server> 要 qYe
1 <service> $ $ bmf
1 <service> $ bmf
1 <service> , <n> dpa
1 <service> , arb
1 <service> : connect fej
1 <service> : unable fej
1 <service> <client> mga
1 <service> <far> dle
1 <service> <host> <n> rWf
1 <service> <host> blg
1 <service> <n> Xpf
1 <service> <outside> kdf
1 <service> <own> <n> lec
1 <service> <own> khc
1 <service> <server> bij
1 <service> ? $ fpY
1 <service> ? csY
1 <service> gmb
1 <service> into pYf
1 <service> ok ? Zjj
1 <service> ok aki
1 <service> to <host> mag
1 <service> to <own> cfl
1 <service> to qTj
1 <service> 到 <gateway> jdg
1 <service> 到 <host> gdj
1 <service> 到 nXi
1 <zone> , pda
1 <zone> <client> dmd
1 <zone> <zone> hjc
1 <zone> iic
1 <zone> 上 gWq
1 <zone> 收 fYp
1 <zone> 的 gjd
1 <zone> 的 同 iZl
1 <zone> 能 0ZT
1 <zone> 能 上 neb
1 ? <client> jhc
1 ? <far> mce
1 ? <gateway> Yim
1 ? <host> Xog
1 ? <outside> ihd
1 ? <public> bhl
1 ? <zone> jmX
1 ? ? ? del
1 ? ? jef
1 ? i hdi
1 a ? fjf
1 a fkd
1 able <client> tUf
1 able <host> oad
1 able <zone> ejf
1 able kgc
1 able to <service> sVf
1 able to hit hal
1 able to kgc
1 able to talk fkd
1 access <outside> ckf
1 access ? $ Xtc
1 access ? Xtc
1 access miY
1 actually jge
1 adress caq
1 after <own> glb
1 after enb
1 after that ? gma
1 after that goZ
1 afterwards ? $ djg
1 afterwards ? djg
1 afterwards ejf
1 against ncd
1 aimed at <own> jfe
1 aimed at jfe
1 aimed jfe
1 allowed <far> Znf
1 allowed <gateway> mfb
1 allowed <host> ebn
1 allowed <zone> qbb
1 allowed ? $ gjd
1 allowed ? gjd
1 allowed or mga
1 allowed out hdh
1 allowed out to hdh
1 allowed to bji
1 allowed to talk oeZ
1 and <client> fcl
1 and <far> kha
1 and <host> kai
1 and <outside> mbf
1 and <own> esW
1 and <zone> iYl
1 and gets eob
1 and has mec
1 and has to mec
1 and i pfY
1 and ibj
1 and nothing kah
1 and outlook eek
1 and the kha
1 and want rcZ
1 and want to lgb
1 and wants jfe
1 and wants to jfe
1 answer aqc
1 answers Zhl
1 anything fnb
1 are <client> dfl
1 are <zone> jgd
1 as <client> ebn
1 as <gateway> djg
1 as <host> ici
1 as <own> Wud
1 as seen Zng
1 asks <client> ndc
1 asks ndd
1 at <client> ejf
1 at <far> Yjl
1 at <gateway> fXq
1 at <own> amg
1 at <server> fXq
1 at <zone> ejf
1 at all $ dmd
1 be <client> liZ
1 be <far> hjc
1 be <gateway> cco
1 be <host> eqY
1 be <own> dkf
1 be <zone> mXj
1 be able iak
1 be able to iak
1 be bhk
1 being cme
1 blocked <client> oae
1 blocked ? kfe
1 blocked pad
1 blocking <gateway> edm
1 blocking edm
1 box $ $ acq
1 box $ acq
1 box , Uay
1 box <gateway> jja
1 box <zone> ncd
1 box ? $ dld
1 box ? dld
1 box itself lgb
1 browse <zone> naf
1 browse mbf
1 but <outside> ahl
1 but <own> gpX
1 but bdo
1 by <client> cqa
1 by <host> bij
1 by <outside> vbW
1 by <service> , cra
1 by <service> dqY
1 by anf
1 calls rbb
1 can <client> vcV
1 can <far> sXd
1 can <host> eek
1 can <outside> ddm
1 can <service> mbf
1 can <zone> lbg
1 can get taY
1 can i gZo
1 can ici
1 can not hlb
1 can open mfa
1 can reach kgc
1 can use <own> qgW
1 can't <client> kde
1 can't <host> xUa
1 can't <zone> pea
1 can't open pda
1 can't qeY
1 cannot lah
1 cant <client> rWf
1 cant <zone> pgY
1 cant open kdf
1 cant vaX
1 client <zone> jfe
1 clients <outside> nZg
1 clients <zone> jef
1 clients get nZf
1 clients odc
1 collects bnd
1 come <own> eke
1 come back kgc
1 come jhc
1 coming bpc
1 coming in dpa
1 complain mce
1 complains hic
1 conect kfd
1 conect to kfd
1 connect <client> rZc
1 connection cjh
1 connects <far> oZf
1 connects <zone> pgX
1 connects kdf
1 connects to <own> lgb
1 connects to kcg
1 could <outside> wZX
1 could <zone> mec
1 could hjc
1 curl <client> jfe
1 curl jfd
1 dead gqW
1 deliver <host> scX
1 deliver outbound scX
1 deliver sdX
1 delivers <far> mbf
1 delivers oaf
1 direct <host> cfk
1 direct cgl
1 directly , ckg
1 directly <host> ckh
1 directly <zone> enb
1 directly ? $ dhi
1 directly ? dhi
1 directly bmf
1 directly on <n> gkc
1 directly on csY
1 dnat <zone> Vgr
1 dnat Tir
1 do <client> nfa
1 do <gateway> efk
1 do <own> Zng
1 do <zone> kee
1 do they mbf
1 do with efj
1 does <client> jib
1 does <far> kfd
1 does <gateway> bij
1 does <host> efk
1 does <outside> Tir
1 does <own> dle
1 does <zone> kYk
1 does anything jch
1 does it dmd
1 does it get kee
1 does not ajj
1 does that lha
1 does the <gateway> hnY
1 does the mag
1 doesn't bfn
1 doing bfm
1 dont nfa
1 dport <n> arc
1 dport <own> fjd
1 dport arc
1 drop <gateway> adp
1 drop oVj
1 dropped flc
1 dropped or iic
1 dst <client> jch
1 dst <client> len pad
1 dst <far> len gjd
1 dst <gateway> lbg
1 dst <host> len kcf
1 dst <host> mfb
1 dst <host> sport kfd
1 dst <own> dport mdc
1 dst jdg
1 eating <gateway> cZr
1 eating cZr
1 eating it cXt
1 echo <far> ben
1 even <gateway> eYr
1 even <zone> fcl
1 even clf
1 even get del
1 every mec
1 every minute clf
1 expected mcf
1 exposed grV
1 fail vfS
1 failed <own> fcl
1 failed fcl
1 fetch ndc
1 fetches pZd
1 finally <client> jgd
1 folks <zone> iZl
1 folks iZl
1 for <client> aki
1 for <far> fje
1 for <host> fcl
1 for <outside> ijb
1 for <own> , iak
1 for <own> kef
1 for <own> port qbb
1 for <service> glb
1 for <service> over djg
1 for bmf
1 for me dme
1 for the eoa
1 forward <gateway> fan
1 forward fZo
1 forwarded hmZ
1 from <client> , fke
1 from <client> ilZ
1 from <far> bkh
1 from <gateway> bqb
1 from <host> emb
1 from <outside> $ dle
1 from <outside> , eke
1 from <outside> ? ija
1 from <outside> Ykk
1 from <outside> still dfk
1 from <own> fkd
1 from <zone> , cnd
1 from <zone> ? fkd
1 from <zone> ihd
1 from a emc
1 from gma
1 from hitting kbh
1 from line <n> cem
1 from line cem
1 from my kkY
1 from talking ndc
1 from the Xgp
1 from the port bbr
1 get <client> dle
1 get <far> jfe
1 get <host> jjb
1 get <outside> lfc
1 get <own> gkd
1 get <service> nSn
1 get <service> on fej
1 get <zone> kZk
1 get an answer oYg
1 get an oYg
1 get at <host> mbf
1 get at mbf
1 get dkf
1 get forwarded jhc
1 get in nZh
1 get out lfb
1 get out to rXe
1 get the Znf
1 get to <far> qWg
1 get to <host> lcf
1 get to <own> led
1 get to <service> jee
1 get to sXd
1 get to the qeY
1 gets <client> esX
1 gets <far> iic
1 gets <outside> ibk
1 gets <own> fjd
1 gets <zone> mXj
1 gets aoe
1 gets nothing back mdd
1 gets nothing pda
1 gets out mfa
1 gets out to neb
1 gets to cem
1 gives <client> hkb
1 gives <own> elc
1 gives Wre
1 go <zone> mdd
1 go anf
1 go through fje
1 goes bgl
1 goes thru flc
1 going <client> oZg
1 going <zone> kfd
1 going sXd
1 going to <own> dgj
1 going to pZe
1 guys qZc
1 hairpin hid
1 hands aod
1 hangs ogY
1 has <client> ljY
1 has <host> ahl
1 has <zone> nTm
1 has dgj
1 has to gnZ
1 have <zone> gdj
1 have a icj
1 have a way icj
1 have mZi
1 hit <client> sab
1 hit <host> hcj
1 hit <host> on iZl
1 hit <outside> nea
1 hit <own> mec
1 hit <service> led
1 hit jef
1 hitting <far> kef
1 hitting <own> jef
1 hitting kdf
1 host , Xjm
1 host <outside> vXb
1 host on Yli
1 hosts <zone> tXb
1 hosts arb
1 i <client> pfZ
1 i <host> occ
1 i <outside> hbk
1 i <own> Vxa
1 i <zone> idh
1 i get hdj
1 i pZf
1 i see ici
1 icmp Xni
1 in <client> jbi
1 in <far> mdd
1 in <gateway> gZn
1 in <host> Vrg
1 in <outside> lbh
1 in <own> dmd
1 in <server> bcp
1 in <zone> kZj
1 in a gma
1 in iZl
1 in it Vip
1 in the afo
1 instead bdo
1 instead of fcl
1 into <client> ikZ
1 into <own> eld
1 into <zone> lYj
1 into bne
1 ip <far> jfe
1 ip <own> ben
1 ip <zone> dgj
1 ip daddr <client> led
1 ip daddr <host> jef
1 ip daddr mdc
1 ip dscp cs fkd
1 ip dscp fkd
1 ip saddr <far> cgk
1 ip ttl <n> ejg
1 ip ttl ejg
1 is <client> cnd
1 is <far> dob
1 is <gateway> iXn
1 is <host> ljZ
1 is <outside> gdj
1 is <own> clf
1 is <server> Xds
1 is <zone> mbf
1 is a ici
1 is being kkX
1 is blocked ogY
1 is dead gjd
1 is fine Ydq
1 is full Wkm
1 is full of Wkm
1 is it ? glb
1 is it kkY
1 is not enc
1 is supposed glb
1 is supposed to glb
1 is that ibj
1 is the hnY
1 is what lfc
1 it <client> oZf
1 it <outside> Zgn
1 it <own> fld
1 it ddn
1 it is dek
1 it is fine eek
1 it works Zgn
1 itself , kgc
1 itself -> jef
1 itself : gma
1 itself <gateway> mhZ
1 itself <host> uZZ
1 itself ? $ dld
1 itself ? cme
1 itself able jef
1 itself able to jef
1 itself get out pfY
1 itself get pad
1 itself get to oae
1 itself ohX
1 itself open dmd
1 itself reach udV
1 itself to hcj
1 just <client> obd
1 just <host> del
1 just <zone> ncc
1 just sits jff
1 just sits there jff
1 just spins fjf
1 keep qbb
1 keeps <client> jdg
1 keeps lce
1 lan <zone> dih
1 lan dih
1 land gma
1 laptop <zone> ici
1 last <zone> mZh
1 last week and lgb
1 len <client> Vsf
1 len <far> odc
1 len <host> eke
1 len <n> jhc
1 len <n> proto emc
1 len <n> tos fld
1 len <n> ttl kgc
1 len <own> csY
1 len jhc
1 let <far> anf
1 let <gateway> Zbs
1 let <zone> cbp
1 let Zdq
1 let him dhi
1 let it dfj
1 let me fej
1 let that dap
1 let through fna
1 lets <gateway> eZo
1 lets eZo
1 letting <gateway> ebm
1 letting ebm
1 listens <client> eld
1 listens eld
1 loads dld
1 log mce
1 logs : jff
1 logs <client> nbf
1 logs nae
1 logs this lde
1 lose <far> ndc
1 lose <zone> nfa
1 lose qdY
1 mac <n> : fej
1 mac <n> fej
1 mac <zone> fej
1 mac fej
1 machine neb
1 make <client> nZg
1 make <own> clf
1 make <zone> sWe
1 make it kfe
1 make it out bmg
1 make it to kfd
1 make kfd
1 may <zone> tXc
1 may rZb
1 must <client> ejf
1 must <host> taZ
1 must <zone> kcg
1 must hla
1 my Yrd
1 need <zone> lfd
1 need gbl
1 needs <client> lde
1 needs <host> tbY
1 needs mdd
1 needs to pull sdW
1 net <zone> fje
1 net fje
1 network <zone> gla
1 network gla
1 never <own> ejf
1 never khb
1 no <own> goZ
1 no idh
1 not <own> cnd
1 not miY
1 now tdX
1 of <host> bpc
1 of iic
1 off <outside> afn
1 off dbo
1 off the cgk
1 off the port cgl
1 oif <zone> ether fdk
1 ok <far> Ypf
1 ok <host> jch
1 ok <outside> cqb
1 ok ? $ jlY
1 ok ? jlY
1 ok or chk
1 on <client> jmX
1 on <far> ici
1 on <gateway> bsZ
1 on <host> Zil
1 on <n> $ jhc
1 on <n> , fdk
1 on <n> and fqX
1 on <n> does bqc
1 on <n> for Woi
1 on <n> hjb
1 on <n> is fke
1 on <n> tcp Zli
1 on <n> then gma
1 on <n> through hdi
1 on <n> udp lde
1 on <own> boc
1 on <server> fYp
1 on <service> $ aoe
1 on <service> , cnc
1 on <service> ? bkh
1 on <zone> iXn
1 on hdi
1 on port <n> hnY
1 on port hnY
1 on tcp <n> gck
1 on tcp gck
1 on the cfm
1 on udp <n> dkf
1 on udp dkf
1 once imX
1 one jff
1 only ecm
1 onto jbh
1 open <client> lee
1 open <gateway> gsV
1 open <host> lde
1 open <own> ? pgX
1 open <own> ihc
1 open <service> on jdg
1 open <service> pYf
1 open <zone> mbe
1 open ? lha
1 open a maf
1 open for enb
1 open kef
1 open to Tve
1 open to the dmd
1 opening <client> neb
1 opening <own> rgV
1 opening nYh
1 opens <client> pYf
1 opens <own> kia
1 opens <service> occ
1 opens <zone> kgd
1 opens ncd
1 or <gateway> Zcr
1 or <host> Wll
1 or <own> fje
1 or <zone> klX
1 or clf
1 or do efj
1 or does it cco
1 or does obd
1 or not ? kcg
1 or not idh
1 our <far> rdY
1 our uYa
1 out <host> blg
1 out <zone> mac del
1 out <zone> src edl
1 out mac <n> efj
1 out mac efj
1 out of glb
1 out of line cgk
1 out of the Rfw
1 out on <outside> oae
1 out on oae
1 out src Zgn
1 out to <far> pda
1 out to <outside> lcf
1 out to occ
1 outlook <zone> ncc
1 outlook kcg
1 over <far> Vrg
1 over <host> fje
1 over <n> , cme
1 over <n> Zoe
1 over <outside> Zpe
1 over <own> cnd
1 over <service> $ arc
1 over <service> , lde
1 over <service> <n> amg
1 over <service> ? inX
1 over <service> does kfd
1 over <zone> ihd
1 over udp <n> jeg
1 pass <gateway> bXu
1 pc <client> cgk
1 pc <zone> hcj
1 pc hcj
1 pcs <zone> occ
1 pcs occ
1 people <zone> qdZ
1 people are ddm
1 people odb
1 permitted <zone> oZe
1 permitted ? $ niX
1 permitted ? niX
1 permitted pda
1 permitted to ldd
1 ping <client> zVZ
1 ping <far> lcg
1 ping <gateway> pad
1 ping <host> ijb
1 ping <zone> kfd
1 ping peY
1 ping 不 lcf
1 ping 不 通 lcf
1 ping 得 lbg
1 pinging pZe
1 pings mdd
1 please nbe
1 pls $ $ eoa
1 pls $ eoa
1 pls <host> enb
1 pls dnc
1 polls saa
1 pops jef
1 pops up jef
1 port <client> emb
1 port <far> Xre
1 port <gateway> gnZ
1 port <host> Zjk
1 port <n> $ cqb
1 port <n> ? ckg
1 port <n> and dkf
1 port <n> dhi
1 port <n> does cmf
1 port <n> is dob
1 port <n> udp ane
1 port <n> will foa
1 port <own> fje
1 port <zone> flc
1 port cij
1 possible duV
1 postfix <host> hdi
1 postfix <service> <n> mbf
1 postfix <service> mbf
1 postfix hdi
1 postfix smtpd <n> Xpg
1 postfix smtpd Xpg
1 prints ldd
1 prot <n> $ djg
1 proto emc
1 proto tcp emc
1 pulls <client> pYf
1 pulls pYf
1 pushes <client> rXe
1 pushes sVf
1 r <far> hdi
1 reach <client> ldf
1 reach <far> peZ
1 reach <host> kbh
1 reach <host> on kXl
1 reach <outside> mWk
1 reach <own> $ kgc
1 reach <own> kgc
1 reach <own> on mga
1 reach <service> nfa
1 reach <service> on mga
1 reach <zone> oea
1 reach pbb
1 reachable <host> T2X
1 reachable <own> gdj
1 reachable by dsX
1 reachable dkf
1 reachable for cii
1 reachable from <outside> Zng
1 receives lfc
1 refused <own> eke
1 refused iic
1 reports <client> lde
1 reports med
1 right iic
1 right now mbg
1 rules <zone> cem
1 rules cdn
1 run niW
1 runs <client> cnd
1 runs cnd
1 s , gkd
1 s , seq fkd
1 s <client> jee
1 s <host> bkh
1 s <own> djf
1 s fmb
1 say <zone> mfb
1 say pac
1 says : mfa
1 says <client> lce
1 says <far> eke
1 says <outside> hZl
1 says <own> eld
1 says <service> pZe
1 says <zone> mga
1 says jgd
1 scrapes <client> mec
1 scrapes mec
1 see <far> eqY
1 see <host> bgl
1 see <zone> tcY
1 see aki
1 see the kVn
1 see when Zqd
1 sees dkf
1 send <host> vXa
1 send <zone> jgd
1 send mail nbf
1 send rYd
1 sending qdZ
1 sends <client> naf
1 sends <host> hbk
1 sends oXh
1 server $ $ rYd
1 server $ rYd
1 server , bme
1 server <host> on dob
1 server ? $ Zqd
1 server ? Zqd
1 server at Zdr
1 server by <public> ecl
1 server by Zkk
1 server get gkc
1 server in anf
1 server is Ymi
1 server itself iYm
1 server on <service> ejf
1 server on ahl
1 server or akh
1 server over <service> Zgn
1 server over Zgn
1 server reach hdi
1 server reachable caq
1 server see Wmk
1 server see the Xlk
1 server to ncd
1 set eek
1 she khb
1 should <client> fmc
1 should <host> Ypf
1 should <own> ejf
1 should <zone> ckg
1 should be cpb
1 should flc
1 shows <client> taY
1 shows <gateway> Ugs
1 shows <zone> bdn
1 shows cfl
1 shows only dgj
1 shows only this dgj
1 shows this ckh
1 side <outside> pcb
1 side <zone> jaj
1 side obd
1 since <client> lfc
1 since hla
1 since the joV
1 sits gck
1 so kZj
1 sport <far> cod
1 sport <host> goY
1 sport <own> gdj
1 src <far> dgj
1 src <far> dst dgj
1 src <host> bne
1 start nhZ
1 still <client> wTd
1 still <far> neb
1 still <host> hkb
1 still <outside> neb
1 still <own> fje
1 still <service> to jdg
1 still arrive iid
1 still be able afn
1 still be dfk
1 still come flc
1 still get to dgk
1 still khb
1 still open mfb
1 still reach mbf
1 still work ? glb
1 still work dnb
1 straight <outside> saZ
1 straight <zone> kgd
1 straight ngZ
1 subnet <zone> ika
1 subnet ika
1 supposed led
1 supposed to led
1 survive gkc
1 take <service> cle
1 take cle
1 talk <client> kdf
1 talk <host> tbZ
1 talk <zone> jfe
1 talk sbZ
1 talk to <host> mec
1 talk to <zone> jee
1 talk to pbc
1 talking <zone> lfc
1 talking pcc
1 talking to <own> lgb
1 talking to qca
1 talks peZ
1 talks to qdZ
1 tcp <client> dtX
1 tcp <far> gkb
1 tcp <host> blf
1 tcp <n> $ ejf
1 tcp <n> , Xvb
1 tcp <n> <n> ngZ
1 tcp <n> ? Yim
1 tcp <n> and cob
1 tcp <n> dhi
1 tcp <outside> cpa
1 tcp <own> dhh
1 tcp dhi
1 tcp dport <n> dle
1 tcp dport dle
1 that <zone> dgj
1 that jic
1 that's mcd
1 the <client> hjc
1 the <outside> ado
1 the <own> ejf
1 the <zone> aWw
1 the cii
1 the same Zep
1 then <client> tdV
1 then <host> fmb
1 then <outside> dhi
1 then ? $ dke
1 then ? dke
1 then be able mga
1 then be mga
1 then get <service> mYh
1 then get hal
1 then reach <host> agm
1 then use lfb
1 they <zone> rZc
1 they sZb
1 through <host> bfm
1 through <outside> eld
1 through <own> fbm
1 through <zone> kcg
1 through this box jhc
1 through this fkd
1 thru lde
1 timeout qZd
1 times <own> bmg
1 times bme
1 times out bme
1 times out on ndc
1 to <client> , tbY
1 to <client> nfZ
1 to <client> on qbb
1 to <far> $ jgd
1 to <far> ? mga
1 to <far> udp lde
1 to <far> yTb
1 to <gateway> , kcg
1 to <gateway> lXl
1 to <host> $ kfd
1 to <host> , jch
1 to <host> <n> ncc
1 to <host> oae
1 to <host> on lah
1 to <outside> , pbc
1 to <outside> accept gYo
1 to <outside> on jci
1 to <outside> qZe
1 to <own> ? mga
1 to <own> lgb
1 to <own> ok kgc
1 to <own> port ibj
1 to <own> tcp cgl
1 to <zone> , gkd
1 to <zone> : mag
1 to <zone> <service> kcg
1 to <zone> lfc
1 to blame cem
1 to our jdg
1 to port <n> qac
1 to port qac
1 to reach cfl
1 to the <gateway> lbg
1 to the ejf
1 today lWl
1 toward mcd
1 towards <client> mag
1 towards <far> led
1 towards <zone> nXi
1 towards rWf
1 tries ddm
1 true ? $ bkh
1 true ? bmf
1 true jhc
1 trying <own> eke
1 trying dle
1 type <far> cqb
1 type <n> code djh
1 type <n> djh
1 type <own> fam
1 udp <client> pcb
1 udp <far> Tuf
1 udp <n> , Vsf
1 udp <n> ? kjZ
1 udp <n> jhc
1 udp <outside> Xua
1 udp <own> eek
1 udp ihd
1 up <client> oae
1 up oae
1 use <zone> oda
1 use oea
1 user <zone> jef
1 user rbb
1 users <outside> jaj
1 users <zone> ked
1 users mdc
1 verdict lcf
1 via <own> cen
1 via <service> pfY
1 via <zone> mZh
1 via gdj
1 visible Znf
1 wants <client> rXe
1 wants <far> odc
1 wants <host> rab
1 wants <service> naf
1 wants <zone> pdZ
1 wants mXj
1 wants to ubX
1 was <own> gjd
1 was epa
1 were <outside> Wfr
1 were cfl
1 what <own> dle
1 what <zone> Xfq
1 what djg
1 what does dkf
1 when <client> kaj
1 when <gateway> Zep
1 when <host> Zkj
1 when <own> cle
1 when bji
1 when it mdd
1 when the chk
1 where <own> dkg
1 which <own> dkf
1 while <own> fje
1 while dhi
1 who <client> nbe
1 who <outside> sdX
1 who <zone> bdo
1 who mYi
1 why <client> kee
1 why <own> flc
1 wifi <zone> mag
1 wifi mag
1 will <client> kdf
1 will <far> nfa
1 will <host> goX
1 will <own> dnc
1 will mjX
1 will that arb
1 with <far> ejf
1 with <host> dgj
1 with <outside> enb
1 with <own> eke
1 with <service> <n> cmf
1 with <service> ? fqX
1 with <service> jib
1 with <zone> kbg
1 with ikb
1 without <host> fdk
1 without oae
1 wont ncd
1 work ejf
1 work for fkd
1 works ? gqX
1 works eke
1 would <client> lgb
1 would <gateway> Zrb
1 would <host> Yqe
1 would <outside> bra
1 would <own> fpY
1 would be cdn
1 would hkb
1 would the kgc
1 yes kfd
1 zone <zone> jhc
1 zone mga
1 一 enb
1 一 直 Znf
1 上 , ncd
1 上 <client> qgV
1 上 <gateway> idi
1 上 <host> ljY
1 上 <outside> <n> eao
1 上 <outside> jaj
1 上 <outside> 走 mec
1 上 <service> <host> naf
1 上 <service> <own> lee
1 上 <service> oae
1 上 <zone> gZn
1 上 ping teW
1 上 不 kee
1 上 不 了 kee
1 上 到 eek
1 上 到 底 eek
1 上 执 kdf
1 上 执 行 kdf
1 上 抓 fej
1 上 抓 到 cfl
1 上 抓 包 bgl
1 上 抓 的 kcg
1 上 的 <service> Wrf
1 上 的 miY
1 上 的 prometheus kdf
1 上 看 efj
1 上 看 到 efj
1 上 网 ncd
1 上 跑 kdf
1 上 跑 的 kdf
1 下 <zone> kdf
1 下 dkf
1 下 面 kdf
1 下 面 的 kdf
1 不 $ $ dig
1 不 $ dig
1 不 <far> ejg
1 不 <host> eek
1 不 <outside> dld
1 不 <own> gkc
1 丢 <gateway> ddl
1 丢 ddl
1 丢 掉 fej
1 丢 的 ddm
1 丢 的 吗 del
1 为 <zone> kee
1 为 啥 dlf
1 主 <host> rab
1 主 <server> Xfp
1 主 qac
1 主 动 mdd
1 主 动 往 jef
1 主 动 连 kcg
1 主 机 qad
1 么 <host> dhi
1 之 <gateway> car
1 之 <zone> kia
1 之 jib
1 之 后 , lbh
1 之 后 nYi
1 之 间 bne
1 了 $ $ fjf
1 了 $ fjf
1 了 eke
1 了 吧 fje
1 从 <outside> peZ
1 从 ubX
1 以 ici
1 以 后 ici
1 会 <client> bod
1 会 <far> ele
1 会 <gateway> Zhn
1 会 <host> gjd
1 会 <outside> Zli
1 会 ahl
1 会 变 fkd
1 会 变 成 fkd
1 会 好 fkd
1 会 好 吗 fkd
1 会 拦 fej
1 会 拦 吗 fej
1 会 放 fbn
1 会 被 gkc
1 会 转 eld
1 作 <client> dnc
1 作 dnc
1 做 <client> rba
1 做 <far> Svf
1 做 <service> lcf
1 做 lfc
1 再 rfW
1 写 cij
1 出 <client> qXe
1 出 <host> pda
1 出 <outside> jhc
1 出 <zone> pdb
1 出 mfb
1 出 去 lkX
1 到 <client> sbZ
1 到 <client> 的 mdd
1 到 <far> oae
1 到 <far> udp kcg
1 到 <gateway> fdk
1 到 <host> hZm
1 到 <host> 的 lcf
1 到 <outside> ofZ
1 到 <outside> 的 jdg
1 到 <own> <n> kdf
1 到 <own> 还 kgc
1 到 <zone> nbd
1 到 <zone> 的 oZf
1 到 nbe
1 到 底 Zkk
1 去 <client> nec
1 去 <far> rZc
1 去 <host> igd
1 去 <outside> dfk
1 去 <own> nfa
1 去 <zone> reX
1 去 pda
1 去 掉 , efj
1 去 掉 dfk
1 发 <client> sWe
1 发 <far> hjc
1 发 <host> qgW
1 发 <outside> Xkl
1 发 <own> fje
1 发 <service> ckg
1 发 <zone> kgc
1 发 kfd
1 发 信 , fmb
1 发 信 <n> ekf
1 发 信 Zkj
1 发 信 到 kfd
1 发 到 jef
1 发 往 sdX
1 发 来 oea
1 发 来 的 oea
1 可 <outside> fek
1 可 以 ibj
1 可 以 吗 eld
1 可 以 直 pda
1 可 以 连 eej
1 同 <zone> dfk
1 同 hdj
1 吗 , hhd
1 吗 <client> emc
1 吗 <far> jfe
1 吗 <gateway> flc
1 吗 <host> ben
1 吗 <outside> dle
1 吗 <own> gje
1 吗 ? $ hcj
1 和 <zone> jch
1 和 jch
1 啊 $ $ cii
1 啊 $ cii
1 啊 dle
1 回 mfb
1 在 ihd
1 地 efj
1 地 址 efj
1 填 <own> ffj
1 客 <outside> jfe
1 客 lnU
1 客 户 dmd
1 对 kbh
1 就 <client> ndc
1 就 <host> cfl
1 就 <own> goY
1 就 <zone> ldd
1 就 好 ahm
1 就 好 了 ejf
1 就 正 daq
1 就 正 常 daq
1 就 没 Yin
1 就 能 连 fdk
1 就 能 通 idh
1 应 fld
1 应 该 fld
1 开 <client> ekf
1 开 <outside> mbf
1 开 <own> apc
1 开 <zone> oZe
1 开 了 anf
1 开 放 ldf
1 开 放 吗 jff
1 开 着 pad
1 往 <client> saa
1 往 <far> pgX
1 往 <host> kcg
1 往 <outside> ecl
1 往 <outside> 发 edl
1 往 <zone> odc
1 往 mZh
1 往 外 mga
1 往 外 发 mga
1 想 <client> qYe
1 想 <far> kee
1 想 pbd
1 打 <client> reX
1 打 <far> mhZ
1 打 <own> cii
1 打 <own> 的 fej
1 打 <zone> abr
1 打 开 <own> kgc
1 打 开 mga
1 扫 <outside> jff
1 扫 qXf
1 把 pad
1 抓 Zbs
1 报 <own> clf
1 报 clf
1 拦 <gateway> del
1 拦 del
1 拦 了 efj
1 挂 seX
1 挡 <gateway> ecm
1 挡 ecm
1 挡 掉 cgl
1 推 led
1 提 <zone> pcb
1 提 glb
1 提 供 <service> jhc
1 提 供 hlb
1 收 <client> hoX
1 收 <host> Yjl
1 收 <outside> YXx
1 收 <service> <n> fld
1 收 <service> fck
1 收 <zone> ihd
1 收 emb
1 收 不 emc
1 收 不 到 gmb
1 收 信 , djg
1 收 信 jci
1 收 邮 lfd
1 收 邮 件 lfd
1 放 <gateway> ecn
1 放 gbl
1 放 不 eek
1 放 不 放 eek
1 放 开 lgb
1 放 行 bgl
1 放 行 了 gdj
1 放 行 吗 del
1 是 <client> gnZ
1 是 <gateway> ebn
1 是 <host> gdk
1 是 <outside> mfb
1 是 <server> ffj
1 是 ici
1 是 否 mdd
1 有 <gateway> ebn
1 有 <host> Ypf
1 有 <zone> lWl
1 有 关 dfk
1 有 关 系 dgk
1 有 放 chj
1 有 放 行 chj
1 本 机 <service> sWe
1 本 机 上 sdX
1 本 机 能 gid
1 本 机 访 lde
1 本 机 连 mdd
1 本 身 ? dkf
1 机 <zone> oea
1 机 oea
1 来 <client> ijb
1 来 <outside> ofZ
1 来 lia
1 来 的 ldd
1 查 <far> cle
1 查 <service> dhi
1 查 <zone> nZg
1 正 <outside> Ykk
1 正 Ykk
1 正 常 Ykk
1 没 <gateway> cfk
1 没 <own> fkc
1 没 dih
1 没 放 dfk
1 没 问 clf
1 没 问 题 clf
1 测 idh
1 用 <client> pgY
1 用 <far> ndb
1 用 <outside> ecl
1 用 <service> <n> eld
1 用 <service> gjd
1 用 <zone> teV
1 用 foxmail dgj
1 用 foxmail 发 efj
1 用 kbh
1 用 户 jgd
1 用 户 打 jgd
1 用 户 用 lgb
1 用 户 连 jgd
1 用 的 ngZ
1 由 <client> dpb
1 由 dpb
1 的 <gateway> bhk
1 的 <host> Zjk
1 的 <n> $ eoZ
1 的 <n> , ckg
1 的 <n> ? gnZ
1 的 <n> Wph
1 的 <n> udp ekf
1 的 <n> 不 foZ
1 的 <n> 了 glb
1 的 <n> 会 aoe
1 的 <n> 发 fkd
1 的 <n> 口 clf
1 的 <n> 吗 ejf
1 的 <n> 和 bfm
1 的 <n> 对 fje
1 的 <n> 就 djf
1 的 <n> 收 eld
1 的 <n> 是 dkf
1 的 <n> 有 dnc
1 的 <n> 端 cii
1 的 <n> 能 gpX
1 的 <n> 通 dmd
1 的 <own> flc
1 的 <server> kXl
1 的 <service> $ emc
1 的 <service> , Wse
1 的 <service> ? gdj
1 的 <service> Ynh
1 的 <service> 一 foZ
1 的 <service> 会 anf
1 的 <service> 吗 fmb
1 的 <service> 是 iic
1 的 <service> 有 dkf
1 的 <service> 走 eke
1 的 <service> 通 cij
1 的 <zone> kfe
1 的 client lcf
1 的 ejf
1 的 pc ddm
1 的 tcp <n> dle
1 的 tcp dle
1 的 udp <n> Xsd
1 的 udp Xsd
1 的 user kfd
1 的 事 dgj
1 的 人 jdg
1 的 人 用 mfa
1 的 人 能 hci
1 的 人 连 lcf
1 的 信 jdg
1 的 共 dih
1 的 共 享 dih
1 的 包 Zil
1 的 同 ben
1 的 同 事 fej
1 的 扫 mce
1 的 时 dgj
1 的 时 候 dgj
1 的 流 fmc
1 的 流 量 fmc
1 的 电 jfe
1 的 电 脑 jfe
1 的 话 iYm
1 的 远 Ypf
1 的 远 程 Ypf
1 的 锅 efj
1 的 锅 吗 efj
1 的 问 eek
1 的 问 题 eek
1 目 ofa
1 直 <outside> qbb
1 直 gck
1 直 接 jch
1 直 接 访 ici
1 看 lYj
1 看 到 cfk
1 看 到 的 cfk
1 端 eje
1 端 口 <n> eke
1 端 口 eke
1 给 <client> bmf
1 给 <gateway> cen
1 给 <zone> dkf
1 给 amh
1 网 <zone> jja
1 网 jkZ
1 网 段 jja
1 能 <client> uXb
1 能 <far> ahk
1 能 <host> jgc
1 能 <outside> mbg
1 能 <own> brb
1 能 <server> bfm
1 能 <service> pVi
1 能 <service> 到 jbh
1 能 kee
1 能 ping jef
1 能 ping 通 jef
1 能 上 <outside> ncc
1 能 上 ndc
1 能 不 kcg
1 能 不 能 kcg
1 能 出 eld
1 能 出 去 eld
1 能 好 gjd
1 能 好 吗 gjd
1 能 用 ich
1 能 访 hcj
1 能 访 问 hcj
1 能 连 <own> jgd
1 能 连 oae
1 能 连 上 kfd
1 能 通 Ysc
1 能 通 吗 cob
1 自 <gateway> khb
1 自 <host> led
1 自 kia
1 自 己 ping mcf
1 自 己 去 led
1 自 己 往 lcf
1 自 己 的 Zmh
1 自 己 能 kXl
1 自 己 访 ngZ
1 自 己 连 kfe
1 自 身 kia
1 行 <client> anf
1 行 ckg
1 行 不 blh
1 行 不 行 blh
1 被 <client> arb
1 被 hmZ
1 要 <client> ldd
1 要 <far> qbb
1 要 <host> eao
1 要 <server> efj
1 要 hcj
1 要 连 jcg
1 规 <gateway> fdk
1 规 fdk
1 规 则 fdk
1 解 ekf
1 解 析 ekf
1 让 <gateway> bcp
1 让 mVl
1 让 过 dfj
1 让 过 吗 dfj
1 访 <client> ldd
1 访 <far> mfb
1 访 <outside> ndc
1 访 jdf
1 访 问 <far> hdi
1 访 问 <public> nfa
1 访 问 jdf
1 走 <client> led
1 走 <host> Xho
1 走 <n> lha
1 走 <outside> Ynh
1 走 <public> <own> jef
1 走 <public> jef
1 走 <zone> mfb
1 走 mgb
1 走 得 bne
1 走 得 通 cle
1 超 <own> gkc
1 超 bij
1 超 时 bij
1 转 eel
1 过 ebn
1 过 来 gbl
1 还 <client> sZb
1 还 <far> lgb
1 还 <host> kib
1 还 <outside> lgb
1 还 <own> glc
1 还 gnZ
1 还 是 Upj
1 还 能 idg
1 还 能 打 lgb
1 还 能 连 kfd
1 还 行 fkd
1 还 行 不 flc
1 这 <client> oea
1 这 <gateway> bZs
1 这 <host> hdi
1 这 <zone> qdZ
1 这 个 网 tYb
1 这 台 miY
1 这 台 机 hid
1 这 边 <service> nfZ
1 这 边 kee
1 这 边 放 cgk
1 进 <outside> lfc
1 进 <zone> jfe
1 进 mfb
1 进 来 nfa
1 进 来 的 mgb
1 连 <client> obc
1 连 <far> ofY
1 连 <host> lcf
1 连 <host> 的 ecm
1 连 <outside> jgd
1 连 <own> 会 mgb
1 连 jZk
1 连 不 liZ
1 连 不 上 liZ
1 连 得 seW
1 连 的 jic
1 通 <client> jgd
1 通 <far> ckg
1 通 <gateway> enb
1 通 <host> fkd
1 通 <outside> cnd
1 通 <own> fcl
1 通 <zone> bnf
1 通 jib
1 通 不 flc
1 通 不 通 flc
1 通 吗 $ ele
1 通 吗 ele
1 那 <client> bqc
1 那 <host> nfb
1 那 <outside> mce
1 那 <zone> hTs
1 那 台 mah
1 那 台 要 nbe
1 那 边 能 nfa
1 都 <outside> del
1 都 bhk
1 里 <service> <own> ndc
1 里 <service> rdY
1 里 的 dhi
1 里 的 机 mbf
2 $ <client> jib
2 $ <gateway> Wkm
2 $ <outside> djh
2 $ <own> dmd
2 $ <public> bji
2 $ <server> cco
2 $ <zone> jfe
2 'connection <client> pad
2 'connection lfc
2 'connection timed nce
2 , <client> idh
2 , <far> jch
2 , <host> dgj
2 , <public> eej
2 , <server> ecn
2 , <service> ecn
2 , and edl
2 , can hZm
2 , i gmZ
2 , iak
2 , is kjZ
2 , length jib
2 , no glb
2 , not ayU
2 , or cYs
2 , possible cii
2 , should kfc
2 , will Xgo
2 , 会 bkh
2 , 出 bij
2 -> <host> qac
2 -> pbc
2 -a <own> gma
2 : <client> ngZ
2 : <far> hka
2 : <host> Zki
2 : <n> Zmh
2 : <outside> gck
2 : <own> glc
2 : <server> ebn
2 : <service> eap
2 : <zone> fXp
2 : connect hdi
2 : connection emc
2 : unable fej
2 ; iak
2 <client> $ nfZ
2 <client> , idh
2 <client> <client> khb
2 <client> <far> fmb
2 <client> <gateway> cle
2 <client> <host> egj
2 <client> <outside> aeo
2 <client> <server> caq
2 <client> <zone> fZo
2 <client> ? lde
2 <client> be cme
2 <client> cgk
2 <client> get agm
2 <client> len pad
2 <client> on xTc
2 <client> port pWh
2 <client> tcp pXg
2 <client> 上 enc
2 <client> 的 yUa
2 <client> 能 car
2 <far> $ kfd
2 <far> <host> jfe
2 <far> <outside> bdo
2 <far> <server> fbm
2 <far> <service> lde
2 <far> <zone> lfc
2 <far> ? lfc
2 <far> dst dgj
2 <far> len gjd
2 <far> on yRd
2 <far> port rZc
2 <far> tcp pbc
2 <far> udp lce
2 <far> 的 mbf
2 <far> 还 dcn
2 <gateway> $ hYn
2 <gateway> <client> qdZ
2 <gateway> <far> bod
2 <gateway> <gateway> ZZu
2 <gateway> <host> fpY
2 <gateway> <outside> ihd
2 <gateway> <own> ejf
2 <gateway> <zone> kdg
2 <gateway> itself iic
2 <gateway> 会 fje
2 <gateway> 放 ihd
2 <gateway> 的 lcg
2 <gateway> 这 emb
2 <host> $ pXf
2 <host> , iZl
2 <host> -j Ydr
2 <host> -p mZh
2 <host> <client> oae
2 <host> <gateway> fje
2 <host> <host> dgk
2 <host> <n> pYf
2 <host> <outside> qXf
2 <host> <own> cjg
2 <host> <service> ici
2 <host> <zone> hbj
2 <host> directly rXe
2 <host> dkf
2 <host> does egj
2 <host> len kcf
2 <host> ok djg
2 <host> on jib
2 <host> over rXe
2 <host> port gdj
2 <host> server cfl
2 <host> sport kfd
2 <host> tcp nbe
2 <host> 会 uWc
2 <host> 的 ibj
2 <host> 能 Yat
2 <host> 这 lgb
2 <n> $ ijb
2 <n> , cjh
2 <n> : bkh
2 <n> <client> cpc
2 <n> <far> ihd
2 <n> <gateway> Vqh
2 <n> <host> Yof
2 <n> <n> mkW
2 <n> <own> efk
2 <n> <zone> mZg
2 <n> ? jcg
2 <n> and fpY
2 <n> as akj
2 <n> code djh
2 <n> dih
2 <n> directly cuW
2 <n> do bod
2 <n> does fna
2 <n> failed idh
2 <n> for Unl
2 <n> from Xre
2 <n> if gkc
2 <n> is dmd
2 <n> ok amg
2 <n> on uWc
2 <n> pls ang
2 <n> proto emc
2 <n> tcp Uqi
2 <n> then eoa
2 <n> to nbe
2 <n> tos fld
2 <n> ttl kgc
2 <n> udp jgd
2 <n> what fjd
2 <n> will Zsb
2 <n> you ndb
2 <n> 不 foZ
2 <n> 了 glb
2 <n> 会 cle
2 <n> 发 fkd
2 <n> 口 dkf
2 <n> 吗 ejf
2 <n> 和 cfl
2 <n> 对 fje
2 <n> 就 djf
2 <n> 收 eld
2 <n> 是 dkf
2 <n> 有 bpc
2 <n> 能 epZ
2 <n> 通 dmd
2 <outside> $ jhc
2 <outside> , emc
2 <outside> -p kef
2 <outside> <client> hYn
2 <outside> <far> jef
2 <outside> <gateway> efj
2 <outside> <host> fjf
2 <outside> <n> fan
2 <outside> <outside> mfc
2 <outside> <own> eld
2 <outside> accept jXl
2 <outside> ok kcg
2 <outside> on kai
2 <outside> still dfk
2 <outside> 会 kfd
2 <outside> 发 edl
2 <outside> 的 ked
2 <outside> 访 fek
2 <outside> 走 pcb
2 <own> , nbe
2 <own> <client> nZg
2 <own> <far> ldd
2 <own> <gateway> kfc
2 <own> <host> fek
2 <own> <n> kai
2 <own> <outside> fej
2 <own> <own> bra
2 <own> <public> cVu
2 <own> <server> gdj
2 <own> <zone> lfc
2 <own> ? kfc
2 <own> do qfX
2 <own> does qgX
2 <own> dport lee
2 <own> in efj
2 <own> is rcY
2 <own> kef
2 <own> ok mga
2 <own> on cbp
2 <own> port fcl
2 <own> still efj
2 <own> work kbh
2 <own> works mga
2 <own> 一 ngZ
2 <own> 会 jdg
2 <own> 的 fej
2 <own> 能 mfb
2 <own> 还 kgc
2 <own> 通 bgl
2 <public> <client> jgd
2 <public> <host> mVl
2 <public> <own> pda
2 <public> jWn
2 <server> <client> kZj
2 <server> <own> iic
2 <service> $ chk
2 <service> , flb
2 <service> : fbm
2 <service> ; Wrg
2 <service> <client> ngZ
2 <service> <far> fna
2 <service> <gateway> bpc
2 <service> <host> cgj
2 <service> <n> fkc
2 <service> <own> pjU
2 <service> <public> hqV
2 <service> <server> Xgp
2 <service> <zone> elc
2 <service> does kfd
2 <service> hkc
2 <service> into jbh
2 <service> is dkf
2 <service> over gkd
2 <service> to sXd
2 <service> udp aqc
2 <service> 一 foZ
2 <service> 了 gYo
2 <service> 会 anf
2 <service> 到 lYj
2 <service> 发 oeb
2 <service> 吗 dpa
2 <service> 是 iic
2 <service> 有 dkf
2 <service> 登 kcf
2 <service> 能 lfc
2 <service> 行 cgk
2 <service> 走 eke
2 <service> 轮 lcg
2 <service> 连 tYc
2 <service> 通 dgj
2 <zone> $ dkf
2 <zone> , hkb
2 <zone> -d jfe
2 <zone> -p fdk
2 <zone> : tbZ
2 <zone> <far> ejf
2 <zone> <gateway> bgl
2 <zone> <outside> lgb
2 <zone> <service> oYg
2 <zone> ? mah
2 <zone> ether fdk
2 <zone> is nhZ
2 <zone> mac del
2 <zone> on eqY
2 <zone> src edl
2 <zone> 之 lcf
2 <zone> 就 Ygo
2 <zone> 访 dgk
2 <zone> 还 ffj
2 ? $ aki
2 ? <client> blg
2 ? <far> cnd
2 ? <gateway> Wph
2 ? <n> bkg
2 ? <outside> ihd
2 ? <own> ihd
2 ? <public> fej
2 ? <zone> Yhn
2 ? ? gdk
2 ? chj
2 ? i cpb
2 ? we chj
2 a <client> qZd
2 a <far> Vvb
2 a <host> bmg
2 a <outside> uZZ
2 a <zone> ben
2 a ? jdg
2 a client Ylj
2 a connection fjf
2 a kai
2 a tcp jge
2 a way icj
2 able <client> pcb
2 able <gateway> jef
2 able mZh
2 able to mZh
2 accept , dfk
2 accept <zone> dgj
2 accept after gUs
2 accept dhi
2 accepted odb
2 access <zone> oea
2 access oea
2 after cjh
2 against kYj
2 all $ eke
2 all <gateway> fej
2 all <zone> Zkj
2 allowed <far> Zng
2 allowed <host> piV
2 allowed <zone> Ysb
2 allowed ? Zmh
2 allowed or jfd
2 allowed pad
2 allowed to sZb
2 an <client> hkb
2 an <outside> qYd
2 an <service> fmb
2 an <zone> oZg
2 an answer oYg
2 an eke
2 and <client> mfb
2 and <host> djg
2 and <outside> dfk
2 and <own> alg
2 and <service> nhZ
2 and <zone> gbl
2 and does dkf
2 answer flc
2 answered oae
2 answers Vhq
2 any <outside> ogY
2 any <zone> Xse
2 any hjc
2 any port bme
2 anything <zone> cnd
2 anything ben
2 anywhere jnW
2 are <zone> oeb
2 are able jge
2 are liY
2 arrive ihd
2 as Zli
2 asking idh
2 at <client> hbk
2 at <far> fej
2 at <host> ked
2 at <own> acq
2 at <zone> fje
2 at gkc
2 back <own> fke
2 back bkh
2 be <client> alh
2 be <outside> hVr
2 be <own> glb
2 be <zone> iak
2 be able kai
2 be reached bme
2 behind <zone> kee
2 behind lcf
2 being njW
2 blame <gateway> cem
2 blame bjh
2 blocked mjX
2 but <zone> kee
2 by <client> jbi
2 by <host> Ujp
2 by <own> gdj
2 by <public> ecl
2 by ddm
2 can <client> agm
2 can <outside> ddm
2 can <zone> hrU
2 can aki
2 can i rdY
2 can they liY
2 can't led
2 cannot kdf
2 client <client> fkd
2 client <zone> lde
2 come hla
2 coming from fmc
2 coming occ
2 conect kfd
2 connect <zone> lde
2 connect jib
2 connect to mag
2 connection <client> obd
2 connection <zone> kfd
2 connection to lde
2 conntrack agm
2 could <host> oae
2 could pad
2 curl : mZh
2 curl <client> qZd
2 curl <host> oaf
2 curl <own> whQ
2 curl rXe
2 daddr <client> ndc
2 daddr <far> jef
2 daddr <host> mec
2 daddr mdc
2 dead <own> fje
2 dead aen
2 deliver <host> iak
2 deliver iak
2 deliver to pbc
2 delivers ocd
2 destination gkc
2 did dkf
2 directly <host> cme
2 directly dle
2 dnat mde
2 do <client> kmW
2 do <service> oZe
2 do <zone> idi
2 do i Yim
2 do ijb
2 do they gkb
2 do we dfj
2 does <client> dfj
2 does <far> Xre
2 does <gateway> amg
2 does <host> hid
2 does <outside> kZi
2 does <own> fna
2 does <service> imY
2 does <zone> hbk
2 does ejf
2 does it iid
2 does the iib
2 dport <n> eke
2 dport <own> dle
2 dport eke
2 drop , Xer
2 drop <far> kdf
2 drop <outside> jff
2 drop <zone> Ydr
2 drop djg
2 dropped ihd
2 dropped or obd
2 dscp <client> clf
2 dscp <host> flc
2 dscp cs fkd
2 dscp fkd
2 dst <host> lfc
2 dst ndd
2 echo <client> jdg
2 echo mde
2 echo request lde
2 establish neb
2 even aen
2 expected coc
2 explain Zjk
2 fetch qZd
2 filtered khb
2 fine <outside> ecm
2 fine <own> eld
2 fine hbl
2 for <client> Zqd
2 for <far> amf
2 for <outside> kgc
2 for <own> kee
2 for <zone> Voj
2 for Xre
2 forwarded <own> clf
2 forwarded <zone> kgc
2 forwarded jib
2 foxmail <client> lcf
2 foxmail 发 efj
2 foxmail 收 mce
2 from <client> ika
2 from <far> lfc
2 from <host> eek
2 from <outside> dle
2 from <zone> cii
2 from my naf
2 from the neb
2 full Wkm
2 full of Wkm
2 get <client> gkc
2 get <far> qca
2 get <gateway> pbd
2 get <host> Znh
2 get <outside> kXl
2 get <own> kkY
2 get <service> lgc
2 get <zone> oZf
2 get an ked
2 get in lde
2 get into qca
2 get out kTp
2 get through kef
2 get to sVf
2 gets <client> qeX
2 gets <n> lde
2 gets <own> fje
2 gets ibj
2 getting kee
2 given kdf
2 go <zone> lcf
2 go jdf
2 goes dqZ
2 going iic
2 got <client> cgk
2 got dih
2 hangs <client> pac
2 hangs <host> bpb
2 has <client> odb
2 has rZc
2 has to rZc
2 have <host> lde
2 have <outside> lde
2 have <zone> bfm
2 have a hal
2 have hZm
2 he <far> ljY
2 he <own> anf
2 he djg
2 her mbf
2 here kjZ
2 his occ
2 hit <outside> lgc
2 hit <zone> oea
2 hit ngZ
2 hitting kch
2 i <client> jmX
2 i <gateway> cgl
2 i <host> Ygo
2 i <outside> ijb
2 i <zone> jdg
2 i see Vhq
2 icmp rdY
2 if afn
2 in <client> ndc
2 in <gateway> Zcr
2 in <host> Xsd
2 in <outside> jYl
2 in <zone> elc
2 in cme
2 in on oea
2 in the gbk
2 incoming qbb
2 input maf
2 inside ebn
2 into <client> lde
2 into <host> cem
2 into <outside> qbb
2 into <zone> oXg
2 into mZg
2 ip <far> dhi
2 ip <zone> cgk
2 ip eek
2 is <client> cfl
2 is <far> jch
2 is <host> cfl
2 is <outside> fna
2 is <own> aof
2 is <server> Yfp
2 is <service> rXd
2 is <zone> ika
2 is fine eek
2 is that ilZ
2 is the lYj
2 is up caq
2 it <client> mfb
2 it <far> jfe
2 it <gateway> Ybt
2 it <host> mlV
2 it <outside> lWl
2 it <own> cnd
2 it <zone> fje
2 it get lee
2 it out blg
2 it through Zhm
2 it to jef
2 it's Zcr
2 its <client> mdd
2 its <far> gjd
2 its <gateway> idh
2 its <host> pWh
2 its <own> Tuf
2 its <service> oae
2 its <zone> qbb
2 its rZc
2 itself <gateway> jjb
2 itself <host> kXl
2 itself iak
2 just hangs kee
2 just lbg
2 land kfd
2 land on kfd
2 let <gateway> Yeq
2 let kia
2 like <host> kef
2 like lcf
2 like to nZg
2 line <n> dgi
2 line <outside> dhi
2 line dgi
2 lines bco
2 lip <client> pXf
2 loads fdk
2 log <host> Som
2 log Wmk
2 logging obd
2 logs cii
2 mac <n> efj
2 mac <zone> ben
2 mac efj
2 mail <client> kdf
2 mail <host> kfd
2 mail <outside> mkW
2 mail lfc
2 make it led
2 make lee
2 masquerade , gXp
2 masquerade <host> fOz
2 masquerade <outside> bkh
2 masquerade ckh
2 me $ cjh
2 me <client> hkb
2 me <gateway> gdj
2 me <own> glb
2 me bij
2 me this nea
2 minute bnf
2 monday kee
2 must sYd
2 my <client> hdj
2 my <own> fqX
2 my phone mfb
2 nc : dkf
2 nc kfe
2 needs <host> ibi
2 needs ici
2 needs to ibi
2 never djh
2 night lbg
2 no <client> cqa
2 no <outside> iak
2 no <zone> bbq
2 no Xjn
2 not <client> fZn
2 not <far> gkc
2 not <gateway> jdg
2 not <host> kgb
2 not <outside> ahl
2 not <own> bne
2 not <zone> jja
2 not ? kcg
2 nothing <client> qeY
2 nothing <outside> pbb
2 nothing <zone> afn
2 nothing back nec
2 nothing ibi
2 now djh
2 of <host> ckg
2 of <outside> nZf
2 of <own> hkb
2 of <zone> lha
2 of jja
2 of line cgk
2 off <outside> Ugs
2 off line Vgs
2 off saa
2 ok <far> bpc
2 ok <host> Zlj
2 ok <outside> dfk
2 ok <own> drY
2 ok ? lfb
2 ok ika
2 ok or dkf
2 on <far> mjY
2 on <gateway> miY
2 on <host> Yim
2 on <n> eke
2 on <outside> naf
2 on <own> flc
2 on <public> fZn
2 on <server> fbl
2 on <service> dmd
2 on <zone> dlf
2 on dev kef
2 on port ddm
2 on the kdf
2 one enb
2 only led
2 only this dgj
2 open <client> rdY
2 open <gateway> dmd
2 open <host> dmd
2 open <outside> kja
2 open <service> uXc
2 open <zone> ncd
2 open ? kde
2 open a kee
2 open from Znf
2 open hjc
2 open or eje
2 open the lfc
2 opening nfa
2 opens pad
2 or <client> miZ
2 or <far> ejf
2 or <gateway> fcl
2 or <host> gdj
2 or <own> bqb
2 or <zone> neb
2 or dropped mhZ
2 or is efj
2 or kcg
2 or no jff
2 or not cii
2 or only hid
2 our <client> ofa
2 our <far> lce
2 our <outside> kfd
2 our pac
2 out <far> Zpe
2 out <host> nUk
2 out <outside> chj
2 out <own> djh
2 out <zone> lgb
2 out ? mga
2 out jdg
2 out on ldd
2 out to mag
2 outbound <host> lZi
2 outbound lZi
2 outlook <client> ncd
2 outlook can't jfe
2 outlook 报 led
2 over kdf
2 own <gateway> uTf
2 own hhd
2 pc <zone> ddm
2 pc ddm
2 permitted to mce
2 ping <client> vbV
2 ping <far> oea
2 ping <gateway> fej
2 ping <host> kdf
2 ping <outside> kgc
2 ping <own> ija
2 ping <zone> kde
2 ping nbe
2 ping 通 jef
2 plain <host> nfa
2 plain <own> ekf
2 plain <service> gjd
2 plain ogY
2 please Zof
2 pls Xpg
2 polled coc
2 port <client> Vwb
2 port <far> jef
2 port <host> hbk
2 port <outside> eoa
2 port <own> cnd
2 port <server> efj
2 port <zone> ikZ
2 ports <n> ijb
2 ports ijb
2 postfix <host> ilY
2 postfix jkY
2 print <zone> pcc
2 print pcc
2 print to ocd
2 printer mVk
2 pull qZd
2 query sbZ
2 reach <client> eek
2 reach <far> pYf
2 reach <gateway> dfl
2 reach <host> pYg
2 reach <outside> fbm
2 reach <zone> kfd
2 reach icj
2 reach the rfW
2 reachable <host> bfl
2 reachable ? gkc
2 reachable bfl
2 reachable from ctX
2 reaching <zone> jgd
2 reaching tWd
2 read Yof
2 refused <own> clf
2 refused nfa
2 request <far> ben
2 resolve <gateway> led
2 resolve led
2 resolve names kfd
2 rule lWl
2 s , jee
2 s <client> nYi
2 s <far> jbi
2 s <host> Spk
2 s <own> cme
2 s kee
2 saddr <far> cgk
2 same <outside> Zdp
2 same ben
2 say <service> ufT
2 say <zone> fcl
2 say gal
2 says kef
2 scan to jXm
2 see <client> obd
2 see <gateway> bYt
2 see <host> dle
2 see clf
2 see the cjh
2 see when Xkl
2 seen kee
2 sees gmb
2 send <zone> jgd
2 send obd
2 sends uaZ
2 session <host> bmf
2 session bmf
2 she eld
2 should <client> anf
2 should <host> qac
2 should <zone> kcg
2 should miZ
2 should that nfa
2 since cjg
2 sits efj
2 sits there jff
2 smtpd <host> Xpg
2 smtpd <n> Xpg
2 smtpd Xpg
2 snat <host> gZn
2 snat to fck
2 so <zone> iXn
2 so dle
2 someone Vfs
2 source jhc
2 spins <own> fje
2 src Zgn
2 still <zone> gdk
2 still lbg
2 stops efj
2 straight <outside> odb
2 straight hjc
2 straight to fmb
2 supposed ika
2 supposed to ika
2 taken Wjo
2 talk oea
2 talk to oea
2 talking qbb
2 talking to oda
2 target obd
2 tcp $ ejf
2 tcp <client> kkZ
2 tcp <far> Xre
2 tcp <gateway> Wlk
2 tcp <n> cjh
2 tcp <outside> ejf
2 tcp <own> emc
2 tcp <zone> ici
2 tcp dport Ylj
2 tcp port Twd
2 that <client> pac
2 that <far> ele
2 that <host> Xva
2 that <outside> gdj
2 that <own> iic
2 that <zone> gal
2 that ? bkg
2 that be aik
2 that fke
2 that work chj
2 that's mfb
2 the <client> iic
2 the <far> mhZ
2 the <gateway> Yng
2 the <own> cpa
2 the <service> Uiq
2 the <zone> iaj
2 the browser dkf
2 the client fcl
2 the connection ddm
2 the port cpb
2 the same cgk
2 the way dle
2 them <gateway> efj
2 them ? hdi
2 then <client> jlX
2 then <own> gcl
2 then ? dkf
2 then jia
2 there led
2 they <own> Yqe
2 they <zone> mec
2 they jef
2 this <client> kfd
2 this <gateway> cZr
2 this <host> dob
2 this <outside> elc
2 this <zone> led
2 this ? dii
2 this box jhc
2 through <client> med
2 through <host> Vml
2 through <outside> ofZ
2 through <zone> fdj
2 through ? fke
2 through the bdo
2 through to idh
2 thru <own> gjd
2 thru ? emc
2 thru jfe
2 thunderbird <client> jef
2 thunderbird <zone> qgW
2 thunderbird ofZ
2 time <zone> taa
2 time rba
2 timed <server> eek
2 timed djg
2 timed out djg
2 times jja
2 times out jja
2 to <client> pdZ
2 to <far> lde
2 to <gateway> kcg
2 to <host> jZk
2 to <own> bkh
2 to <public> miZ
2 to <server> cco
2 to <service> hid
2 to <zone> nbe
2 to be cii
2 to connect rdZ
2 to deliver qZd
2 to fetch sNm
2 to get oaf
2 to hit hal
2 to open rXd
2 to pull wZX
2 to send fZo
2 to the kXl
2 to use mfb
2 to work kfd
2 towards rZc
2 traffic obd
2 trying <client> qXf
2 trying ogY
2 ttl <client> erX
2 ttl <n> ejg
2 ttl <own> gna
2 ttl ejg
2 udp , bmf
2 udp <client> med
2 udp <far> Tug
2 udp <gateway> Wvb
2 udp <n> khb
2 udp <outside> apd
2 udp ljZ
2 udp port kia
2 up <host> hbk
2 up <zone> kcg
2 up fkd
2 updates from neb
2 updates neb
2 us <host> ali
2 us cjg
2 use <own> pgX
2 use <service> hbk
2 use <zone> hal
2 use hak
2 user <zone> kfd
2 user eke
2 via <host> fan
2 via bhk
2 w epZ
2 want <client> pZe
2 want qca
2 want to occ
2 wants <far> mce
2 wants lcf
2 wants to sdX
2 was kee
2 way hjc
2 we ckf
2 webmail mec
2 week <zone> lZi
2 week and lgb
2 what <outside> dmd
2 what <own> fje
2 what chj
2 what happens oZf
2 when <far> eke
2 when <own> anf
2 when <zone> jYl
2 when it tUf
2 where jmX
2 which <client> lgb
2 which jfe
2 who lcf
2 why <gateway> lfd
2 will <client> blg
2 will <gateway> jib
2 will <own> eke
2 will it mhZ
2 will the ihc
2 with <gateway> gdj
2 with it dcn
2 with jbj
2 with the lgb
2 work <own> fje
2 work ? fmb
2 working <own> fjf
2 working ? ejf
2 works <outside> Zil
2 works <own> dtW
2 works gkc
2 would <far> hYm
2 would <host> Zmg
2 would <own> caq
2 would <zone> kfd
2 would it Zpe
2 would jja
2 would that Zpe
2 y Zqc
2 y n Zqc
2 yes <far> bnf
2 yes <outside> ejf
2 yes cii
2 you mce
2 一 <host> cmf
2 一 jja
2 一 直 Zsb
2 三 <zone> cem
2 三 cem
2 三 条 cem
2 上 <host> fan
2 上 <outside> eYq
2 上 <zone> gal
2 上 dap
2 不 <client> efj
2 不 <far> eke
2 不 <gateway> fej
2 不 <host> bme
2 不 <outside> lfc
2 不 <zone> lbg
2 不 chj
2 不 上 liZ
2 不 了 mZg
2 不 到 gmb
2 不 放 eek
2 不 能 kcg
2 不 走 Xre
2 不 通 jhd
2 个 <host> ebn
2 个 <zone> jib
2 个 dld
2 个 网 dgj
2 为 eld
2 为 啥 hid
2 主 <host> jbh
2 主 <server> bgl
2 主 kbi
2 主 动 kbi
2 了 $ cjh
2 了 <client> lcf
2 了 <own> cme
2 了 kcg
2 事 <gateway> dgj
2 事 efk
2 人 <outside> pda
2 人 用 mfa
2 人 能 hci
2 人 连 lcf
2 什 <zone> kee
2 从 <client> ele
2 从 ihd
2 以 <outside> fek
2 以 <zone> hdj
2 以 ibj
2 以 吗 eld
2 以 直 pda
2 以 连 eej
2 会 <client> mce
2 会 <own> dpb
2 会 不 Zli
2 会 怎 foa
2 会 被 jfe
2 供 <service> jhc
2 供 <zone> pcb
2 供 hlb
2 信 , cme
2 信 <client> pcb
2 信 <host> mfc
2 信 <n> dkf
2 信 <outside> ajj
2 信 <own> jib
2 信 <service> pfY
2 信 cgk
2 信 到 kfd
2 信 吗 Znh
2 信 走 mcd
2 做 Yli
2 共 <client> eke
2 共 dih
2 共 享 dih
2 关 <gateway> dfk
2 关 dfk
2 关 系 dgk
2 出 <far> amg
2 出 jdg
2 则 <gateway> fdk
2 则 fdk
2 到 <client> rXe
2 到 <far> mce
2 到 <gateway> jch
2 到 <host> jef
2 到 <outside> jcg
2 到 <own> flc
2 到 lcf
2 到 的 bfl
2 动 <host> meb
2 动 <server> Xgp
2 动 ldd
2 动 往 jef
2 动 连 kcg
2 包 , blf
2 包 ajk
2 包 会 ejg
2 去 <host> mhY
2 去 <outside> flc
2 去 <zone> acr
2 去 Zjk
2 发 <client> cme
2 发 <outside> Xds
2 发 alh
2 发 信 hdh
2 变 jgd
2 变 成 fkd
2 口 <n> eke
2 口 ejf
2 可 <outside> cgk
2 台 <host> jdg
2 台 <zone> kbh
2 台 机 jhd
2 台 能 rWe
2 台 要 nbe
2 同 <client> tcX
2 同 <zone> odb
2 同 mcf
2 后 , jfd
2 后 <gateway> cbp
2 后 <outside> Uiq
2 后 ked
2 吗 $ eld
2 吗 <client> dkg
2 吗 <outside> foa
2 吗 dle
2 否 <gateway> ecm
2 否 mdd
2 吧 fje
2 回 <own> dkf
2 回 dih
2 回 包 blg
2 在 occ
2 址 efj
2 外 <host> ngZ
2 外 rXe
2 外 发 mga
2 好 <own> gkc
2 好 cjh
2 好 了 ejf
2 好 吗 gkd
2 它 mbf
2 客 alh
2 客 户 alh
2 就 agm
2 己 <host> led
2 己 <server> dfl
2 己 ping mcf
2 己 去 led
2 己 往 lcf
2 己 的 Zmh
2 己 能 kXl
2 己 访 ngZ
2 己 连 kfe
2 帮 enb
2 帮 看 gkc
2 常 <outside> Ykk
2 常 Ykk
2 应 <own> dle
2 应 ici
2 应 该 dfk
2 底 Zkk
2 开 <client> jef
2 开 <own> ihc
2 开 <zone> ngZ
2 开 mdd
2 往 <host> jdg
2 往 <outside> veT
2 往 lbg
2 得 <client> fkd
2 得 <host> doc
2 得 <outside> jgd
2 得 <own> cme
2 得 <zone> kai
2 得 上 xaV
2 得 了 fcl
2 得 到 ihd
2 得 去 kcg
2 想 <client> kee
2 想 <service> med
2 想 kZj
2 我 jbi
2 户 <outside> lfd
2 户 fkd
2 户 打 jgd
2 户 用 lgb
2 户 连 jgd
2 打 <outside> qfX
2 打 <public> efj
2 打 <zone> kZj
2 执 <client> kdf
2 执 kdf
2 执 行 kdf
2 扫 oae
2 扫 描 mce
2 把 oZf
2 抓 <zone> bgl
2 抓 fej
2 抓 到 cfl
2 抓 包 bgl
2 抓 的 kcg
2 报 mha
2 拉 <client> mce
2 拉 mdd
2 按 <far> dme
2 按 cme
2 按 规 ejf
2 掉 , cfl
2 掉 <gateway> dfk
2 掉 <outside> bfl
2 掉 cfl
2 掉 吗 eek
2 接 <outside> pbc
2 接 <own> eke
2 接 <zone> kfd
2 接 访 ici
2 收 <client> jhc
2 收 <service> ldf
2 收 <zone> fZo
2 收 bhl
2 收 不 dcn
2 收 信 jef
2 收 邮 gdj
2 放 <far> fkd
2 放 <gateway> Zhm
2 放 <zone> mec
2 放 jfe
2 时 <far> Yrc
2 时 <own> cdn
2 时 bhk
2 时 候 dgj
2 是 <client> khb
2 是 <gateway> ejf
2 是 <host> jfe
2 是 <outside> Ydr
2 是 <own> atZ
2 最 <own> eke
2 最 eke
2 最 后 eke
2 有 <gateway> dgj
2 有 Wll
2 有 回 Yog
2 有 没 dfk
2 机 <host> nZf
2 机 <service> sWe
2 机 <zone> jfe
2 机 jfe
2 机 上 sdX
2 机 访 mec
2 机 连 mec
2 条 Xin
2 来 <client> gdj
2 来 <far> nbe
2 来 <outside> ngZ
2 来 <zone> iak
2 来 oXh
2 来 的 obd
2 析 ekf
2 正 <outside> cfl
2 段 <zone> jkZ
2 段 jkZ
2 没 <client> cmd
2 没 <gateway> ecn
2 没 <outside> Wgq
2 没 <own> gkc
2 没 ahk
2 没 有 ajj
2 流 flc
2 流 量 flc
2 测 rfW
2 源 hpW
2 用 <client> seW
2 用 <service> hdi
2 用 <zone> taZ
2 用 mag
2 电 <zone> jfe
2 电 jfe
2 电 脑 jfe
2 的 $ cgk
2 的 , lgb
2 的 <client> mce
2 的 <far> hbk
2 的 <gateway> Vpj
2 的 <host> mde
2 的 <n> bme
2 的 <outside> pcb
2 的 <own> dgj
2 的 <public> fYp
2 的 <server> eek
2 的 <service> emd
2 的 jci
2 的 prometheus kdf
2 的 人 sZb
2 的 包 eek
2 的 同 ial
2 的 吗 ecm
2 的 是 bgl
2 直 <client> gmb
2 直 <outside> ihd
2 直 Zng
2 直 接 jch
2 看 <host> dgj
2 看 lde
2 看 到 dfk
2 着 pYf
2 端 <client> clf
2 端 <host> gkd
2 端 dkf
2 端 口 dkf
2 经 djh
2 经 过 Zrc
2 给 <client> dle
2 给 cne
2 网 <zone> lah
2 能 <client> kjZ
2 能 <far> oeZ
2 能 <host> njX
2 能 <outside> jdg
2 能 <own> eej
2 能 <service> rba
2 能 <zone> kee
2 能 不 lZh
2 能 主 qbc
2 能 到 Yjm
2 能 打 bfm
2 能 访 ofa
2 能 连 fej
2 能 通 Zof
2 自 kai
2 行 <far> Ysc
2 行 <gateway> ddl
2 行 <host> bdp
2 行 gYo
2 行 不 dcn
2 行 了 gdj
2 行 吗 hcj
2 被 <far> anf
2 被 <host> anf
2 被 Vqg
2 要 <client> qXe
2 要 <host> pYf
2 要 <zone> kgd
2 要 rUg
2 要 连 mdd
2 访 <client> uYa
2 访 <host> tdV
2 访 kai
2 访 问 kai
2 话 iYm
2 询 <client> mce
2 询 rcZ
2 该 fld
2 说 <far> odc
2 说 ldd
2 调 qYe
2 走 <outside> Xjm
2 走 hoX
2 走 得 fkd
2 超 lcf
2 超 时 lcf
2 跑 <client> kdf
2 跑 kee
2 跑 的 kdf
2 身 <gateway> kia
2 身 ? dkf
2 身 miZ
2 转 <gateway> dfk
2 转 efj
2 转 发 efj
2 载 ndc
2 边 <gateway> afn
2 边 <outside> mce
2 边 <service> nfZ
2 边 <zone> lcg
2 边 放 cgk
2 边 能 odb
2 过 <client> pbc
2 过 <gateway> dfj
2 过 <host> blg
2 过 oYf
2 过 吗 dfj
2 这 <host> Zqd
2 这 ilZ
2 这 样 afo
2 进 <gateway> led
2 进 hdj
2 进 来 hal
2 远 <client> jgd
2 连 <client> sZb
2 连 <far> mce
2 连 <host> kcg
2 连 <outside> gYo
2 连 <zone> idh
2 连 kgb
2 连 上 kfd
2 连 得 klY
2 连 的 ici
2 通 <client> jhc
2 通 <far> anf
2 通 <host> eke
2 通 <own> flc
2 通 fmb
2 通 不 blg
2 通 了 cmd
2 通 吗 dke
2 那 bmf
2 邮 <client> kee
2 邮 <own> anf
2 邮 <zone> pYf
2 邮 kfd
2 邮 件 kfd
2 锅 <gateway> efj
2 锅 efj
2 锅 吗 efj
2 问 <client> ldd
2 问 <far> hdi
2 问 <gateway> fej
2 问 <host> kgb
2 问 <outside> ndc
2 问 <public> nfa
2 问 jef
2 间 <zone> dkf
2 间 bne
2 面 jic
2 麻 hid
2 麻 烦 hid
3 $ <- mdd
3 $ <client> glb
3 $ <far> ikb
3 $ <gateway> Zhl
3 $ <host> hid
3 $ <own> djg
3 $ <public> cij
3 $ <server> fej
3 $ <zone> gdj
3 ' cpb
3 's cfl
3 , <client> hdi
3 , <gateway> ndc
3 , <host> blg
3 , <outside> hcj
3 , <own> fna
3 , <server> gYo
3 , <zone> dig
3 -> kXl
3 -a mZh
3 -d <zone> jfe
3 -d jfe
3 -i ecm
3 -j <zone> jef
3 -j jdf
3 -m <host> cjh
3 -m <own> dhi
3 -m <zone> oTm
3 -p <outside> mdd
3 -p <zone> hdi
3 -p jdg
3 -s Yep
3 : <far> cdn
3 : <gateway> kde
3 : <host> gqW
3 : <outside> jdg
3 : <zone> kdf
3 : eld
3 ; <far> Xtc
3 ; <own> foZ
3 ; bji
3 <client> <client> peZ
3 <client> <far> fkd
3 <client> <gateway> hdj
3 <client> <host> kXl
3 <client> <zone> jbi
3 <client> ibj
3 <far> <client> hjd
3 <far> <gateway> edl
3 <far> <host> qdZ
3 <far> <outside> Xds
3 <far> <zone> scY
3 <far> dhi
3 <gateway> <client> kcg
3 <gateway> <far> iic
3 <gateway> <gateway> oXh
3 <gateway> <host> cme
3 <gateway> <own> bmf
3 <gateway> ihd
3 <host> <client> odc
3 <host> <far> led
3 <host> <gateway> jaj
3 <host> <host> dfk
3 <host> <own> ejf
3 <host> <zone> pcb
3 <host> kgc
3 <n> <client> cnd
3 <n> <far> led
3 <n> <own> iib
3 <n> <public> ebo
3 <n> <server> ebn
3 <n> <zone> jef
3 <n> fje
3 <outside> <client> uYa
3 <outside> <outside> rdY
3 <outside> <own> djh
3 <outside> <zone> gbl
3 <outside> jch
3 <own> <client> pae
3 <own> <far> oZf
3 <own> <gateway> ndd
3 <own> <outside> mag
3 <own> <own> fld
3 <own> <server> fek
3 <own> <zone> bfm
3 <server> <client> mhZ
3 <server> liY
3 <service> <client> dkf
3 <service> <far> ihc
3 <service> <outside> pbb
3 <service> <own> Vte
3 <service> <public> efj
3 <service> <server> eek
3 <service> <zone> kgc
3 <zone> <client> pda
3 <zone> <far> Xsd
3 <zone> <gateway> dii
3 <zone> <host> Ynh
3 <zone> <outside> aeo
3 <zone> <own> eoa
3 <zone> <zone> hZm
3 <zone> fej
3 ? <client> nae
3 ? <gateway> Yjl
3 ? <host> Zkj
3 ? <outside> cii
3 ? <own> ejf
3 ? <public> cii
3 ? <zone> lga
3 a <gateway> gZn
3 a <outside> pbc
3 a <own> fna
3 a <zone> lah
3 a eek
3 able <client> pYe
3 able <host> kah
3 able <outside> aeo
3 able <zone> neb
3 able lah
3 accept <zone> kai
3 access <zone> eZp
3 access mTn
3 account qfX
3 added Zgn
3 address <host> cjh
3 address hdi
3 after <host> gjd
3 after <zone> gUs
3 afterwards eqY
3 all <zone> gjd
3 allowed <far> Vrg
3 allowed <zone> lcf
3 an <client> sdX
3 an ogY
3 and <client> gma
3 and <host> Xoh
3 and <outside> dhh
3 and <own> foZ
3 and <zone> mbf
3 answer <own> bod
3 any <zone> anf
3 any Ztb
3 anything <zone> rcZ
3 anything mfc
3 are jlY
3 arrive nZg
3 as <host> kdf
3 as <zone> lZi
3 as bpc
3 asking kWm
3 at <client> lde
3 at <far> sba
3 at <host> gZn
3 at <outside> amg
3 at <own> amf
3 at <zone> jZk
3 at lfc
3 back <client> oae
3 back ldd
3 be <client> hpW
3 be <far> khb
3 be <host> Zof
3 be <outside> mag
3 be <own> dkf
3 be <zone> gck
3 be blf
3 before <own> fmb
3 before fmb
3 behind pbc
3 blocked jgd
3 bounces eke
3 box <outside> glb
3 box dih
3 browser ejf
3 but <own> Ypf
3 but fmc
3 by <client> hlb
3 by <gateway> bod
3 by <host> lXl
3 by <own> dkf
3 by <zone> nfa
3 c jdg
3 can <gateway> kde
3 can <zone> ika
3 can pgY
3 can't <client> kef
3 can't <zone> sfV
3 can't odb
3 cannot <client> oea
3 cannot kcg
3 change cne
3 client <client> joV
3 client <host> ecm
3 code <far> cqb
3 code <own> fam
3 code djh
3 come dek
3 comes dle
3 connect <client> nfa
3 connect <host> kai
3 connect eek
3 connection <client> obe
3 connection <far> ekf
3 connection <host> cpc
3 connection <own> dmd
3 connection <zone> lYj
3 connection kjZ
3 connections eke
3 connects idh
3 could bme
3 cs <client> clf
3 cs <host> flc
3 cs fkd
3 curl <gateway> led
3 curl uaY
3 customer dpa
3 dead fbm
3 deliver <host> sab
3 deliver rab
3 dev <client> jef
3 dev kef
3 directly <host> csY
3 directly pdZ
3 dnat <own> flc
3 do <host> fna
3 do <own> aqc
3 do <zone> oXh
3 do ngZ
3 does <client> bfm
3 does <far> bpc
3 does <host> cpb
3 does <outside> gbl
3 does <own> cmf
3 does <zone> pfY
3 does hhd
3 dport <far> cod
3 dport <host> bji
3 dport <outside> gWr
3 dport <zone> Wjm
3 dport dhi
3 drop <client> gma
3 drop eke
3 dropped lfb
3 end fcm
3 ether <zone> fdj
3 ether fdk
3 even Zli
3 ever Yjk
3 every Vjo
3 expected jef
3 failed <client> kfd
3 failed jdg
3 fine <outside> Xct
3 fine kde
3 for <client> jib
3 for <far> mkW
3 for <own> dkf
3 for <zone> hZm
3 for ibj
3 forever gkc
3 forward Ynh
3 forwarded tVe
3 foxmail jgd
3 from <client> gnZ
3 from <far> bne
3 from <host> dgj
3 from <outside> kde
3 from <zone> eek
3 from dkg
3 get <client> mce
3 get <far> lha
3 get <host> ejf
3 get <outside> mdd
3 get <own> cme
3 get <zone> kYk
3 get naf
3 gets <client> cme
3 gets ohX
3 gives <own> fmb
3 gives jib
3 go ofZ
3 goes <zone> fbm
3 goes fdk
3 going Xre
3 gw <host> jge
3 hairpin lkX
3 hand mfa
3 hangs emc
3 happens oZf
3 has <outside> lag
3 has ekf
3 have <zone> lcf
3 have kfe
3 he iak
3 her fjf
3 him ddm
3 home hlb
3 i <client> lcf
3 i <gateway> cco
3 i <host> Xmj
3 i <outside> pXg
3 i <zone> ljY
3 i dkf
3 if niX
3 in <client> buX
3 in <gateway> fej
3 in <outside> pWi
3 in Zqd
3 input <gateway> bmf
3 input clg
3 into <outside> qbc
3 into <zone> lWl
3 into pYg
3 ip <host> chj
3 ip <outside> cfl
3 ip <zone> bfn
3 ip Ygo
3 is <client> ijb
3 is <far> bpc
3 is <gateway> edk
3 is <host> oiX
3 is <outside> iid
3 is <zone> ckg
3 is hkc
3 it <client> ijb
3 it <far> fmc
3 it <gateway> Ymi
3 it <host> lbg
3 it <own> coc
3 it <server> abr
3 it <zone> pYf
3 it's Zjk
3 its <client> ejg
3 its <gateway> kee
3 its <host> fje
3 its cjh
3 itself <host> caq
3 itself <outside> kcg
3 itself bfm
3 just <client> jff
3 just <zone> lWl
3 k Vko
3 laptop dkf
3 leave ejf
3 leg <gateway> cjh
3 leg cjh
3 len <client> ncd
3 len <far> lcf
3 len <host> hjb
3 len ofZ
3 length jib
3 let <host> mce
3 let <own> dle
3 let <zone> gZn
3 let hZm
3 like qYe
3 line <outside> Yfp
3 line Wcu
3 logs eXr
3 mac <zone> dem
3 mac del
3 mail <client> jbi
3 mail <far> clf
3 mail <host> dZp
3 mail <zone> pbc
3 mail jfe
3 make <client> dle
3 make <far> kfd
3 make fmb
3 me <zone> jhc
3 must jYl
3 mx hal
3 my <client> qdZ
3 my <host> ecm
3 my <own> emc
3 my mYi
3 n Zqc
3 names <gateway> pYe
3 names pYe
3 nat <host> clf
3 nat clf
3 need scY
3 needs gbl
3 never cii
3 nightly <client> coc
3 nightly bod
3 no <host> bod
3 no <outside> dgi
3 no <own> fld
3 no hid
3 not <host> bhk
3 not <own> gsU
3 not <zone> kfc
3 not cjh
3 nothing <zone> ncd
3 nothing jgd
3 of <far> Yog
3 of <host> bne
3 of <outside> cjh
3 of <zone> kef
3 of cle
3 off ecm
3 ok <client> kfd
3 ok <far> Xpg
3 ok <host> Xfq
3 ok <zone> kee
3 on <client> jnW
3 on <far> vVd
3 on <host> gbl
3 on <outside> udW
3 on <own> cnc
3 on <zone> dih
3 on dih
3 once iXn
3 one jZj
3 only <zone> jch
3 only fdk
3 open <client> led
3 open <gateway> Zqd
3 open <host> mec
3 open <outside> hcj
3 open <own> ejg
3 open <zone> ofa
3 open nfa
3 opening bYt
3 or <client> kfd
3 or <far> flc
3 or <gateway> cjh
3 or <host> amh
3 or <outside> glb
3 or <own> eke
3 or <zone> Yog
3 or fna
3 our <far> ijb
3 our <host> iic
3 our <outside> dhi
3 our glb
3 out <client> rYd
3 out <far> Tuf
3 out <gateway> dbo
3 out <host> oSm
3 out <own> fkd
3 out jai
3 outbound <host> hal
3 outbound fYo
3 outgoing lWl
3 outlook <client> jfd
3 outlook <zone> oae
3 outlook oae
3 over <client> kjZ
3 over <zone> sfV
3 own rcZ
3 packet mce
3 pass <zone> ckg
3 pass eld
3 passes kgd
3 people Xjm
3 permitted arb
3 phone <own> fje
3 phone ben
3 ping <gateway> mcf
3 ping <zone> lgb
3 ping qZd
3 plain pcb
3 please jmX
3 pls <client> nbe
3 pls <far> bmg
3 port <client> kgc
3 port <far> glc
3 port <gateway> ibi
3 port <host> glb
3 port <own> cpb
3 port <public> fbm
3 port <server> fej
3 port <zone> lbg
3 portal pfY
3 possible Ynh
3 post iYm
3 postfix <host> pZe
3 postfix obc
3 prerouting <own> glb
3 prerouting jgd
3 private <host> cqa
3 private qkS
3 prometheus <client> kdf
3 prometheus kdf
3 proto <client> led
3 proto <own> enb
3 proto kgc
3 pull <host> dbo
3 pull eZp
3 push dih
3 query oXg
3 reach <host> jef
3 reach <zone> rdY
3 reach mce
3 reached bme
3 refused <client> obc
3 refused <zone> kfe
3 relay kcf
3 request <client> jdf
3 request ldd
3 right nZg
3 rule Tko
3 run kai
3 s gma
3 same <outside> bfn
3 same iXn
3 say ffj
3 says <client> odb
3 scan dfj
3 scans <client> mbf
3 scans mbf
3 see <zone> Tol
3 see kfe
3 send <client> ucX
3 send <host> iYm
3 send <zone> ddm
3 send hZn
3 seq <host> ckg
3 seq <own> ejg
3 served cpb
3 server efk
3 set kai
3 shell liZ
3 should <client> lcf
3 should <own> gkc
3 should <zone> kYj
3 should ejf
3 shows Zli
3 since <own> cnd
3 since nhZ
3 site jgd
3 smtpd <host> Wio
3 smtpd Wio
3 so hjc
3 somebody lbg
3 source lde
3 src <outside> fdk
3 src <zone> cem
3 src bgl
3 still <host> akh
3 still <outside> led
3 still blg
3 straight kgc
3 switch pbc
3 syn riU
3 take Tnm
3 talk <client> sVg
3 talk <zone> ijb
3 talk jic
3 tcp <client> dpa
3 tcp <far> fje
3 tcp <host> ean
3 tcp <zone> lde
3 tcp hcj
3 that <client> qac
3 that <far> Yog
3 that <gateway> hcj
3 that <host> Ylj
3 that <outside> emc
3 that <own> flc
3 that <zone> iic
3 that ncd
3 the <client> sfW
3 the <far> mjX
3 the <gateway> hdi
3 the <outside> cZq
3 the <own> enb
3 the <zone> ici
3 the kdf
3 their <zone> jdg
3 their mce
3 them Zil
3 then <client> lfc
3 then <host> gma
3 then <own> flc
3 then fna
3 they <far> mlV
3 they <zone> cem
3 they bij
3 thing aik
3 this <client> lcf
3 this <gateway> Xct
3 this <zone> ben
3 this kcg
3 three cih
3 through <client> lde
3 through <gateway> dcn
3 through <host> jdg
3 through <outside> ici
3 through <own> dob
3 through <zone> jjZ
3 thru <gateway> fan
3 thru fZo
3 thunderbird <zone> bgl
3 thunderbird fZo
3 thx Zrc
3 time dme
3 timed <own> gkc
3 timeout <own> dkf
3 timeout lcg
3 times <far> jja
3 times jjb
3 to <client> oda
3 to <far> eek
3 to <gateway> kcg
3 to <host> gan
3 to <zone> sWf
3 told mVm
3 tos <client> cle
3 tos <own> foZ
3 tos fld
3 ttl <client> P0d
3 ttl <host> cnd
3 ttl <own> V0W
3 ttl kgc
3 type <client> mec
3 type <far> dgj
3 udp <client> fje
3 udp <far> lde
3 udp <gateway> emc
3 udp <outside> Ypf
3 udp fna
3 unable <own> fej
3 unable fej
3 up Ylj
3 updates naf
3 us pWh
3 use <zone> nfa
3 use mfb
3 via <host> Zhl
3 via <zone> reX
3 via del
3 vpn qdZ
3 want kee
3 wants <client> fje
3 wants ejf
3 was fdk
3 way <zone> cel
3 we <zone> fkd
3 we dgj
3 what <outside> cbq
3 what Zmh
3 when <client> rba
3 when <far> hhd
3 when <host> bgm
3 when <zone> ofY
3 when led
3 where agn
3 which coc
3 who pcb
3 why <outside> agm
3 why kdf
3 will <client> jfe
3 will <far> jef
3 will <host> djg
3 will dfk
3 with <zone> qZd
3 with flb
3 work <client> hjd
3 work <host> cgk
3 work <zone> liY
3 work eek
3 works <own> ena
3 works <zone> mga
3 works hdi
3 would <outside> bfl
3 would <zone> dap
3 would obd
3 y <zone> jfd
3 y jfe
3 yes <zone> jhc
3 you gam
3 一 <client> pbc
3 一 <own> dnc
3 一 <zone> dfl
3 一 bkh
3 上 <client> njW
3 上 <gateway> dhh
3 上 <own> ele
3 上 <zone> nXi
3 上 afm
3 不 <client> mgZ
3 不 <far> eld
3 不 <gateway> kbh
3 不 <host> nZg
3 不 <own> foZ
3 不 <zone> ici
3 不 jdg
3 丢 <gateway> jaj
3 丢 jaj
3 个 cpa
3 主 <host> saa
3 主 sbZ
3 么 <host> dii
3 么 <own> gjd
3 么 <zone> kee
3 么 eld
3 之 <zone> kZj
3 之 ial
3 了 <client> rfW
3 了 <gateway> chj
3 了 <host> fdj
3 了 <own> erX
3 了 <zone> kbh
3 了 hcj
3 事 <zone> kee
3 享 <client> eke
3 享 dih
3 人 <outside> med
3 人 <zone> qac
3 人 tYb
3 什 ncd
3 从 kbh
3 以 <outside> Zgm
3 件 <client> gjd
3 件 <own> anf
3 件 <zone> pYf
3 件 ijb
3 会 <client> jgd
3 会 <gateway> dZq
3 会 <host> cmf
3 会 <own> eld
3 会 <zone> khb
3 会 ihd
3 信 <client> jfd
3 信 <public> dfk
3 候 dgj
3 做 anf
3 出 <outside> Vhq
3 出 fek
3 到 <client> jmY
3 到 <far> uYa
3 到 <gateway> lYj
3 到 <host> fjd
3 到 <own> efj
3 到 <zone> kYk
3 动 <host> jbh
3 动 <server> bgl
3 动 kbi
3 包 <zone> cfk
3 包 Yli
3 印 <zone> jZk
3 去 <client> odb
3 去 <far> bmf
3 去 <gateway> idh
3 去 <host> sab
3 去 <zone> oZf
3 去 kef
3 反 gjd
3 发 <client> neb
3 发 <gateway> jbi
3 发 <zone> idh
3 发 lXl
3 口 <far> ejf
3 口 <host> gje
3 口 ihd
3 可 <outside> jee
3 台 kcg
3 同 <zone> ibj
3 后 <own> eld
3 后 eld
3 吗 <client> kkY
3 吗 <far> cnd
3 吗 <gateway> dhi
3 吗 <host> dfk
3 吗 <own> fna
3 吗 <zone> ofZ
3 和 <host> agn
3 和 <own> gma
3 和 cfl
3 哪 eld
3 啊 ape
3 啥 hid
3 回 Zsb
3 在 mag
3 地 hcj
3 填 <client> mec
3 填 adq
3 外 cXt
3 好 Zhm
3 完 <host> bgl
3 完 efj
3 客 rXe
3 对 Xgp
3 就 <host> bmf
3 就 <outside> kcg
3 就 <zone> jch
3 就 gjd
3 帮 mWj
3 常 <outside> cfl
3 应 ckh
3 底 <gateway> eek
3 开 <client> led
3 开 <host> Zhn
3 开 <own> fje
3 开 <zone> oYg
3 往 <gateway> sVf
3 往 <host> pdb
3 往 tYb
3 得 <far> gkc
3 得 <host> bkh
3 得 <outside> kib
3 得 <zone> lbg
3 得 cjh
3 想 <zone> mbf
3 想 ncd
3 成 qZd
3 我 <far> jff
3 我 jic
3 户 <zone> nfa
3 户 blg
3 打 <outside> gbl
3 打 <zone> lah
3 投 mdd
3 报 <client> mec
3 报 <own> enb
3 报 ncd
3 拦 <gateway> del
3 拦 dhi
3 接 <client> kdf
3 接 <far> kfd
3 接 <outside> sWf
3 接 <own> dlf
3 描 mce
3 收 <client> enb
3 收 <outside> fcl
3 收 <zone> qeY
3 收 gma
3 放 <gateway> adp
3 方 dgi
3 日 <host> dnc
3 日 dnc
3 时 pbc
3 是 <client> jkZ
3 是 <gateway> fmc
3 是 <host> afn
3 是 <own> gmb
3 是 Zmh
3 有 <client> lgb
3 有 <gateway> cfl
3 有 <host> jgd
3 有 <outside> emb
3 有 <zone> gbl
3 机 <host> iic
3 机 ijb
3 条 jch
3 来 <outside> jch
3 来 jch
3 查 <far> Ypg
3 查 iZl
3 正 <outside> cdo
3 没 <gateway> dfk
3 没 <own> Xlk
3 烦 hid
3 现 fmb
3 理 vTe
3 用 <client> imZ
3 用 <zone> jfe
3 用 hjc
3 电 <zone> kcg
3 电 kcg
3 登 kcf
3 的 <client> reY
3 的 <far> ndc
3 的 <gateway> ekd
3 的 <host> jfe
3 的 <own> emc
3 的 <zone> fcl
3 直 <host> clf
3 直 <outside> dih
3 直 <own> fjf
3 直 hjb
3 看 <own> eke
3 看 iic
3 码 ihd
3 程 <client> jgd
3 端 <client> ikZ
3 端 <far> emc
3 端 <host> efj
3 端 <outside> ckg
3 端 <own> gkc
3 端 <zone> dfk
3 等 ekf
3 系 <gateway> dgk
3 系 dgk
3 给 <gateway> ddm
3 给 Ynh
3 网 <client> qac
3 能 <client> ljY
3 能 <far> mec
3 能 <gateway> glb
3 能 <host> iWn
3 能 <outside> ndc
3 能 <zone> cgk
3 脑 <zone> jfe
3 脑 jfe
3 行 <client> mbf
3 行 <far> ejf
3 行 <gateway> cem
3 行 <own> ejf
3 行 <zone> jfe
3 行 jgd
3 被 <client> oae
3 被 <host> Yva
3 被 ihd
3 要 <client> mfb
3 要 <host> ncd
3 要 <zone> pbb
3 要 qca
3 规 Wjn
3 让 Vvc
3 访 <far> hkb
3 访 <gateway> lde
3 访 <outside> oea
3 该 <own> dle
3 该 dfk
3 说 <zone> oea
3 说 kia
3 请 jee
3 调 <host> reX
3 调 gnZ
3 走 <client> kgc
3 走 <host> kee
3 走 <outside> Zjk
3 走 <zone> qbb
3 走 rZc
3 超 lfc
3 转 <own> gma
3 转 eke
3 轮 <client> lcg
3 轮 lcg
3 过 <far> ihd
3 过 <gateway> cfl
3 过 ihd
3 还 <gateway> efj
3 还 <zone> lgb
3 这 <zone> ddm
3 这 fkd
3 进 <own> Zta
3 进 khb
3 远 gdj
3 连 <client> dih
3 连 <far> qdZ
3 连 <gateway> ocd
3 连 <host> ofZ
3 连 <own> clf
3 连 <server> dfk
3 连 gjd
3 通 <client> jee
3 通 <far> bmf
3 通 <outside> alh
3 通 <own> ejf
3 通 <zone> hid
3 那 mcf
3 邮 fej
3 量 flc
3 问 <client> uYa
3 问 <host> nbd
3 问 <outside> liY
3 问 ici
3 题 <gateway> eek
4 $ <- ndc
4 $ <client> obd
4 $ <far> gnZ
4 $ <gateway> amg
4 $ <host> eek
4 $ <outside> dih
4 $ <own> dob
4 $ <public> ckh
4 $ <server> hcj
4 $ <zone> eek
4 $ idh
4 ' ebm
4 's <zone> pcb
4 's rcZ
4 , <client> chj
4 , <far> bod
4 , <gateway> idh
4 , <host> iic
4 , <outside> gck
4 , <own> lha
4 , <server> cdn
4 , <zone> nZg
4 -> <own> flc
4 -> lha
4 -a fpX
4 -i <own> gkc
4 -i cjh
4 : <client> nea
4 : <gateway> jaj
4 : <host> eke
4 : <own> bij
4 : <zone> afn
4 : hcj
4 ; hdh
4 <client> <client> kde
4 <client> <gateway> flc
4 <client> <host> lXk
4 <client> <outside> gck
4 <client> jib
4 <far> <gateway> hid
4 <far> <host> kdf
4 <far> <outside> fej
4 <far> <zone> cgk
4 <far> dhi
4 <gateway> <client> eke
4 <gateway> <far> phW
4 <gateway> <gateway> kZj
4 <gateway> <host> Ygo
4 <gateway> <outside> ngY
4 <gateway> <own> eld
4 <gateway> <server> Ydr
4 <gateway> <zone> hdi
4 <gateway> fej
4 <host> <client> hla
4 <host> <far> kee
4 <host> <gateway> mXj
4 <host> <host> fpY
4 <host> <outside> kdf
4 <host> <own> Who
4 <n> <far> jgd
4 <n> <gateway> aik
4 <n> <outside> kbh
4 <n> <public> bcp
4 <n> <server> fcl
4 <n> <zone> jlY
4 <n> hid
4 <outside> <client> bfn
4 <outside> <host> lha
4 <outside> <outside> saZ
4 <outside> <own> fqX
4 <outside> <server> egj
4 <outside> <zone> mbf
4 <own> <client> iaj
4 <own> <far> lah
4 <own> <gateway> del
4 <own> <host> mbf
4 <own> <outside> mbe
4 <own> <server> fej
4 <own> <zone> hbj
4 <public> <host> jhc
4 <public> <zone> ogY
4 <public> khb
4 <server> <client> emc
4 <server> <zone> mfb
4 <server> enc
4 <service> <client> kcg
4 <service> <far> inX
4 <service> <gateway> nfa
4 <service> <host> kZj
4 <service> <outside> fam
4 <service> <own> enb
4 <service> <public> cen
4 <service> <server> fYp
4 <service> <zone> jaj
4 <zone> <client> aoe
4 <zone> <gateway> del
4 <zone> <own> gje
4 <zone> <server> gWq
4 <zone> clg
4 ? <client> mhZ
4 ? <far> emc
4 ? <gateway> dcm
4 ? <host> jjb
4 ? <outside> edl
4 ? <own> flb
4 ? <public> Xmj
4 ? <zone> ljY
4 ? jib
4 a <host> ila
4 a <zone> kZi
4 a hid
4 able <client> peZ
4 able <host> naf
4 able <zone> qYe
4 able tbZ
4 accept <zone> idg
4 accept jef
4 accepted oZf
4 access <host> ebm
4 access ebm
4 account chj
4 address cfl
4 after rhU
4 against <client> kgc
4 against sdX
4 all <outside> glb
4 all jib
4 allowed <client> odc
4 allowed <far> emc
4 allowed <zone> kja
4 allowed fcl
4 am ejf
4 an ocb
4 and <client> ilZ
4 and <far> dpa
4 and <host> Wse
4 and <outside> lde
4 and <zone> oWj
4 and gjd
4 answer <client> ncd
4 answer <gateway> kgc
4 answer miY
4 any <zone> xPg
4 anything <zone> lcf
4 anything mec
4 are pYf
4 arrive <outside> kee
4 arrive llW
4 as <host> Rjs
4 as <zone> lfc
4 as gZm
4 asking knW
4 at <client> coc
4 at <gateway> del
4 at <outside> maf
4 at <zone> obe
4 back <own> fmc
4 back <zone> mgb
4 back fkc
4 be <client> mfb
4 be <far> hnZ
4 be <host> bjj
4 be <zone> qVh
4 be ckg
4 before uVe
4 behind kgd
4 blocked <far> blg
4 blocked <zone> eoa
4 blocked alh
4 bob iak
4 box <own> fje
4 box <zone> jfe
4 box rZc
4 browse qda
4 but <client> jfd
4 but <own> eob
4 but kdf
4 by <client> ilZ
4 by <host> bkh
4 by <zone> lee
4 by eke
4 c <zone> dfl
4 c efj
4 call iic
4 can <zone> jZj
4 can jWm
4 can't <zone> dbo
4 can't eYp
4 cannot <client> mga
4 cannot ogZ
4 check dmd
4 client <own> enc
4 client dih
4 closed jfe
4 com dkf
4 come ebn
4 comes Xhp
4 connect <client> ldf
4 connect <far> jff
4 connect <host> hdi
4 connect <zone> lgb
4 connect lbg
4 connecting ele
4 connection <client> mkW
4 connection <host> Yim
4 connection <zone> lgb
4 connections nZg
4 connects Yim
4 could bhk
4 curl <gateway> nfa
4 curl jZk
4 dead kgc
4 deliver <host> rcZ
4 deliver rcZ
4 desk hdj
4 destination cel
4 die lde
4 directly <host> jlY
4 directly <outside> mbf
4 directly <zone> dgk
4 directly gkc
4 dnat <outside> Zgo
4 dnat ahl
4 do <own> flc
4 do <zone> kbh
4 do gdj
4 does <client> mhZ
4 does <gateway> Zrc
4 does <host> meb
4 does <outside> iic
4 does <own> eld
4 does <public> adp
4 does <zone> icj
4 dport ojV
4 drop <zone> dap
4 drop dcn
4 dropped <zone> alg
4 dropped bkh
4 dst Zgn
4 e <host> guS
4 e cme
4 end hnY
4 errno jef
4 error jfe
4 even mhZ
4 every dle
4 example <client> idh
4 example jhb
4 fetch yYW
4 fine <client> bnd
4 fine <own> eld
4 fine bpc
4 for <client> fsW
4 for <far> gjd
4 for <host> lZj
4 for <outside> agm
4 for <own> emc
4 for <zone> iWn
4 for bjh
4 forward ecm
4 forwarded fje
4 from <client> imZ
4 from <far> qcb
4 from <gateway> cgl
4 from <host> ajj
4 from <zone> lYk
4 from dfk
4 get <client> oZf
4 get <gateway> aeo
4 get <outside> kfe
4 get <own> epZ
4 get <zone> kdg
4 get hcj
4 gets <far> epZ
4 gets chj
4 go lha
4 goes kfe
4 going qcb
4 gw <client> idi
4 gw <far> bmf
4 hairpin lah
4 hangs <zone> qfY
4 hangs jlY
4 has iYl
4 have gdj
4 he <far> jfe
4 he sab
4 her <own> cnd
4 her cnd
4 him dih
4 his goY
4 host peZ
4 i <client> kgc
4 i <gateway> saa
4 i <host> nUl
4 i <own> enb
4 i <zone> Vnk
4 i bhk
4 id <far> ben
4 if <client> hid
4 if ijb
4 in <client> neb
4 in <gateway> abr
4 in <host> dcn
4 in <zone> qZd
4 in mbf
4 inner nae
4 inside fcl
4 internal <host> csY
4 internal csY
4 into <zone> kch
4 into mag
4 ip <client> nhY
4 ip <far> kfe
4 ip <own> eoa
4 ip <zone> agn
4 ip jch
4 is <client> edl
4 is <far> Xqe
4 is <gateway> bkh
4 is <outside> fje
4 is <own> fpY
4 is <server> cdn
4 is <zone> nlT
4 is fkd
4 it <client> hjd
4 it <gateway> dcn
4 it <host> mfb
4 it <outside> hid
4 it <own> dnc
4 it <zone> nYh
4 it idh
4 it's <own> fkd
4 it's iib
4 its <host> pUj
4 itself <host> gam
4 itself <own> anf
4 itself jXm
4 just <zone> jgd
4 just kdf
4 laptop ihd
4 leave mec
4 let <client> qfY
4 let <host> fje
4 let <own> bpc
4 let kee
4 line <outside> ckg
4 line <zone> gbl
4 line ekf
4 loads qeY
4 log pgX
4 mail <client> qad
4 mail <far> aqc
4 mail <host> hcj
4 mail <zone> kbi
4 mail hcj
4 mails mga
4 masquerade <zone> dfj
4 masquerade jdg
4 me <client> lbg
4 me <own> foZ
4 me gcl
4 must <client> ldd
4 must mga
4 my <outside> ddm
4 my bdo
4 n <zone> jfd
4 n jfe
4 nat <host> dgj
4 nat bhk
4 never bkg
4 no <client> lfb
4 no <far> jgd
4 no <host> fsU
4 no <outside> Zpe
4 no <own> fkd
4 no <zone> jaj
4 no jeg
4 nobody clf
4 not <client> jef
4 not <far> ejf
4 not <gateway> bji
4 not <host> flb
4 not <outside> eke
4 not <zone> vbW
4 not glb
4 nothing <host> kgc
4 now aki
4 of <client> tYb
4 of <far> mag
4 of <host> Vlm
4 of <own> fjf
4 of <zone> ngZ
4 of obe
4 ok <client> hlZ
4 ok <outside> dhi
4 ok <zone> jch
4 ok fdk
4 on <client> brZ
4 on <far> tYb
4 on <gateway> dgi
4 on <host> ihd
4 on <outside> mdd
4 on <zone> iZl
4 only dsY
4 open <gateway> ilZ
4 open <host> fXq
4 open <zone> klX
4 open hck
4 or <client> imZ
4 or <far> mde
4 or <gateway> Zng
4 or <host> foa
4 or <own> cme
4 or <zone> led
4 or kia
4 our <own> ckf
4 our mha
4 out <client> hla
4 out <far> dkf
4 out <gateway> fdk
4 out <host> nZf
4 out <own> gkc
4 out <zone> ddm
4 out dgj
4 out' nce
4 outbound <host> pZe
4 outbound nZg
4 outlook <zone> hdj
4 over <client> qbc
4 over <host> hRu
4 over <zone> meb
4 over gcl
4 own kZk
4 packet <own> ejg
4 pass <far> Uuf
4 pass hdj
4 people gjd
4 permitted <client> gjd
4 permitted fdk
4 phone <own> emd
4 phone ogY
4 ping <client> pae
4 ping <gateway> iZk
4 ping fZo
4 plain iak
4 please gdk
4 policy saa
4 port <client> rXe
4 port <far> hcj
4 port <gateway> gjd
4 port <host> jch
4 port <outside> fej
4 port <own> aoe
4 port <server> edl
4 port <zone> dgi
4 port iid
4 portal dfl
4 post seW
4 postfix nhZ
4 prerouting gma
4 print clf
4 private fej
4 pull fcl
4 push mga
4 reach <zone> kfd
4 reach kfd
4 real <host> Xlk
4 real Xlk
4 refused <own> ckf
4 relay ubX
4 reply <own> glb
4 reply dkf
4 request cgj
4 right bmf
4 route bod
4 routed mdd
4 rule Ylj
4 s Woi
4 same <host> bnd
4 same <own> Wrf
4 same <zone> oZf
4 same miZ
4 say Yil
4 says <own> flc
4 says ckf
4 scan kdf
4 scans mUn
4 see bdo
4 send <client> sVf
4 send <zone> ofZ
4 send kZj
4 sends efk
4 seq <client> mYi
4 seq <far> ici
4 seq <host> Ukp
4 seq kch
4 server <outside> bfm
4 server <zone> rdY
4 server wXZ
4 session mdd
4 set veT
4 should <host> Zfo
4 should <own> gjd
4 should <zone> ebn
4 should caq
4 side glb
4 since <zone> iXn
4 site klX
4 snat <zone> bgl
4 snat cgk
4 so lgb
4 somebody fdk
4 source <host> eZp
4 source Yqf
4 spins <client> ldf
4 spins <own> ejf
4 spins lfd
4 start idh
4 still <outside> kcg
4 still <zone> lbg
4 straight jee
4 submit odb
4 syn jdg
4 talk <zone> jja
4 talk jmW
4 talking mce
4 tcp <client> gkd
4 tcp <far> kia
4 tcp <host> ahl
4 tcp <outside> inX
4 tell djg
4 that <client> amf
4 that <far> seV
4 that <gateway> cfl
4 that <host> cme
4 that <outside> led
4 that <own> ejf
4 that <zone> tYb
4 that flb
4 that's cnd
4 the <client> ohX
4 the <far> epZ
4 the <gateway> Zkj
4 the <host> nXi
4 the <outside> Zof
4 the <own> bkh
4 the <server> edl
4 the <zone> mbe
4 the ndc
4 their pkT
4 them led
4 then <client> iak
4 then <host> gpX
4 then fbl
4 there flc
4 these hcj
4 they <zone> fje
4 they hcj
4 thing Xgp
4 this <own> fje
4 this <zone> Ykk
4 this jhc
4 through <client> rXe
4 through <far> kdf
4 through <host> bgl
4 through <outside> odb
4 through <own> Zof
4 through <zone> occ
4 through qca
4 thru <far> Ysb
4 thru esW
4 thunderbird lbf
4 time mZh
4 timed <far> ekf
4 timed <host> flc
4 timed <own> eke
4 timed flc
4 timeout <own> fdk
4 to <client> mgZ
4 to <far> ljY
4 to <gateway> oZf
4 to <host> kbh
4 to <server> efj
4 to <zone> ici
4 towards <zone> jee
4 towards lde
4 traffic dle
4 transmitted <client> bme
4 transmitted bme
4 trying kUo
4 udp <far> Tuf
4 udp <gateway> ici
4 udp <host> led
4 udp <outside> Zep
4 udp <zone> naf
4 udp gdj
4 up <client> qYd
4 up <far> mdd
4 up <zone> khb
4 up pdb
4 updates <host> hYn
4 updates kZj
4 us <far> rcZ
4 us <own> cnd
4 use <client> jgd
4 use <zone> cfl
4 use cfl
4 using <host> fZo
4 using fZo
4 verdict fje
4 via <host> aki
4 via <zone> flc
4 via iid
4 w kee
4 walk afo
4 was <own> fje
4 was Zil
4 way <gateway> bgm
4 way mUm
4 we <client> nbe
4 we <outside> cih
4 we mjX
4 what Zpe
4 when <zone> ueU
4 when glb
4 where Zjl
4 which <own> eld
4 which hZm
4 while mfb
4 whole dmd
4 why Xho
4 will <client> dsX
4 will <host> bxT
4 will <zone> lQr
4 will jlZ
4 with <host> kZj
4 with <outside> edl
4 with <own> fma
4 with <zone> pda
4 with fdk
4 without odb
4 work <client> emc
4 work <outside> dpa
4 work <own> dkg
4 work <zone> peZ
4 work klX
4 working ofZ
4 works <own> ejf
4 works <zone> pcb
4 works obd
4 would <client> hkb
4 would <host> Zof
4 would <own> cbo
4 would <zone> jXm
4 y <zone> djg
4 y jef
4 yes <zone> nbe
4 yes mfb
4 you <client> nbe
4 you <own> gjd
4 you Zmg
4 一 <client> ucW
4 一 <outside> igd
4 一 <own> dmc
4 一 <zone> edl
4 一 dXs
4 上 <client> jlX
4 上 <host> pZe
4 上 <own> flc
4 上 <zone> hal
4 上 fdk
4 下 mfb
4 不 <client> kia
4 不 <far> cle
4 不 <gateway> fdk
4 不 <outside> fcl
4 不 <own> eke
4 不 <zone> rdY
4 不 occ
4 丢 <client> iic
4 丢 fjf
4 为 <client> mce
4 为 <zone> jgd
4 主 <host> yWY
4 主 eke
4 么 jhc
4 了 <client> pYe
4 了 <own> fkd
4 了 <zone> dgj
4 事 <zone> gbl
4 事 dhi
4 人 <zone> lXk
4 人 ckh
4 什 <own> fkd
4 什 cjh
4 从 hkb
4 他 djg
4 以 <outside> jee
4 以 gjd
4 们 <far> neb
4 们 lha
4 件 <client> nce
4 件 hbk
4 会 <client> lfc
4 会 <far> gjd
4 会 <host> Zng
4 保 jfe
4 信 <client> qeY
4 信 <own> dnd
4 信 <zone> eej
4 允 flb
4 公 <host> gkc
4 公 liZ
4 则 Wjn
4 到 <client> 2Me
4 到 <far> qca
4 到 <gateway> oXh
4 到 <outside> ici
4 到 <own> drY
4 到 <zone> icj
4 到 chj
4 加 bne
4 动 <host> saa
4 动 rXe
4 包 <host> fje
4 包 fkc
4 印 <zone> ebn
4 印 cgk
4 去 <far> eld
4 去 <gateway> ckg
4 去 <host> lUn
4 去 kYk
4 反 <zone> nfa
4 反 lgb
4 发 <client> rXd
4 发 <host> idh
4 发 <outside> efj
4 发 <zone> sZb
4 发 tXc
4 口 <client> ilZ
4 口 <far> dmd
4 口 <host> efj
4 口 <outside> Xjm
4 口 <own> gkc
4 可 maf
4 台 kcg
4 同 ckg
4 后 <own> fld
4 后 cdn
4 吗 <client> jib
4 吗 <far> Zof
4 吗 <gateway> chj
4 吗 <host> asZ
4 吗 <outside> lde
4 吗 <zone> ibj
4 否 aki
4 吧 efj
4 告 bpc
4 哪 <own> fmb
4 哪 flc
4 啊 dih
4 器 <client> nZg
4 器 <host> iic
4 器 <own> bne
4 器 <zone> niX
4 器 lkY
4 回 <own> flc
4 回 hjc
4 在 <own> eoa
4 在 ilZ
4 地 dkf
4 址 dgj
4 外 <host> pYf
4 外 hlb
4 好 del
4 对 iic
4 就 <client> teV
4 就 <outside> dnc
4 就 <own> ctW
4 就 <zone> lcf
4 就 lga
4 帮 <own> ena
4 帮 dmd
4 常 <outside> cdo
4 应 <own> gjd
4 底 Uko
4 开 <outside> jgd
4 开 <own> aji
4 开 <zone> nfa
4 开 kgc
4 录 jge
4 往 oYg
4 得 <far> dkf
4 得 <gateway> gbl
4 得 <host> mfa
4 得 <outside> obc
4 得 <own> eke
4 得 <zone> pdb
4 得 neb
4 志 <host> dnc
4 志 dnc
4 怎 <outside> kia
4 怎 <own> djg
4 怎 hka
4 想 <zone> edl
4 想 Zdq
4 我 dih
4 户 rXe
4 打 <outside> jef
4 打 mah
4 扫 hjb
4 报 <client> tZZ
4 报 jYl
4 拉 <client> gjd
4 拒 ked
4 拦 kcg
4 拿 <zone> pZe
4 拿 pbc
4 挂 gam
4 按 glb
4 掉 dmc
4 接 <client> kcf
4 接 <outside> fdk
4 接 <own> emc
4 接 idh
4 提 <zone> gdk
4 提 fdj
4 收 <client> mce
4 收 <zone> jaj
4 放 <client> amg
4 放 <far> aoe
4 放 <gateway> ecm
4 放 <host> ngZ
4 放 <zone> jdg
4 数 jfe
4 断 hjc
4 日 lYj
4 时 jhc
4 是 <client> eob
4 是 <far> led
4 是 <gateway> dgi
4 是 <host> aof
4 是 <outside> fcl
4 是 <own> clf
4 是 <zone> fdk
4 是 Ypf
4 最 gXo
4 有 <gateway> dfk
4 有 <host> Zoe
4 有 <outside> qeY
4 有 <zone> qca
4 有 eoa
4 服 hkb
4 机 <zone> lZi
4 机 gdk
4 条 <zone> idh
4 来 <client> bne
4 来 <own> Zrc
4 来 bhj
4 析 ihd
4 桌 <client> jgd
4 正 kfc
4 步 ohX
4 段 <zone> dgj
4 段 bji
4 求 kfd
4 没 <far> dlf
4 没 <gateway> Zjk
4 没 <outside> Ykk
4 没 <zone> pdZ
4 没 liY
4 流 <zone> kee
4 流 jfe
4 源 cfm
4 用 <client> jmW
4 由 kkZ
4 电 ofZ
4 的 <client> jka
4 的 <far> mdd
4 的 <gateway> Xlk
4 的 <host> Yeq
4 的 <outside> jbh
4 的 <server> cgk
4 的 <zone> nbe
4 目 jfe
4 直 <client> tYc
4 直 <outside> pfZ
4 直 <zone> cem
4 直 eek
4 看 <own> fma
4 看 Zli
4 端 <client> dld
4 端 <outside> bdn
4 端 <server> fej
4 端 <zone> mgb
4 端 apd
4 经 <zone> Wes
4 经 Wgq
4 给 <client> dlf
4 给 hnY
4 网 gdj
4 能 <client> alh
4 能 <far> bhk
4 能 <gateway> ici
4 能 <host> mfb
4 能 <outside> kdf
4 能 <zone> jef
4 能 mce
4 脑 <zone> kcg
4 脑 kcg
4 落 ogX
4 行 <gateway> dgj
4 行 <host> gdj
4 行 <outside> Xpg
4 行 <own> dpa
4 行 <zone> rcZ
4 被 <client> fje
4 被 <host> bfm
4 被 <zone> ejf
4 被 Yog
4 要 <outside> amf
4 规 <zone> jef
4 规 kdf
4 让 Zog
4 访 <client> mYj
4 访 <gateway> rUh
4 访 <host> oYg
4 访 <outside> jef
4 访 <zone> gck
4 话 dhh
4 询 <client> occ
4 询 mdc
4 该 Zof
4 请 occ
4 走 <client> cpb
4 走 <host> nkV
4 走 <zone> cVu
4 走 Ymj
4 超 <own> gjd
4 超 iic
4 转 kmW
4 边 fke
4 过 <client> avX
4 过 <gateway> fcl
4 过 Unl
4 还 <gateway> jZk
4 还 <zone> mga
4 还 oae
4 这 <gateway> ben
4 这 Yjk
4 进 kgc
4 连 <client> sXe
4 连 <far> uZa
4 连 <gateway> lbf
4 连 <host> jhc
4 连 <outside> kdf
4 连 <own> bod
4 连 <zone> hdi
4 连 lbh
4 送 Wlk
4 通 <client> dkf
4 通 <far> dkg
4 通 <host> kgc
4 通 <zone> hbj
4 通 djg
4 那 <zone> ddm
4 那 eZp
4 邮 <client> mcf
4 邮 <own> ena
4 邮 <zone> lce
4 邮 mbf
4 问 <far> hjc
4 问 <gateway> jef
4 问 <host> jef
4 问 <outside> oea
4 间 <zone> lcf
4 间 naf
<- with <client> pda
<- with <far> lah
<- with <host> mbf
<- with <own> kdf
<- with <zone> obd
<client> with <client> gdk
<client> with <far> ndc
<client> with <host> kbh
<client> with <outside> bgk
<client> with <own> qWg
<client> with <public> rdY
<client> with <server> ndc
<client> with <zone> goY
<far> with <- hjc
<far> with <client> gje
<far> with <far> cgk
<far> with <gateway> djh
<far> with <host> glc
<far> with <outside> lde
<far> with <own> qZd
<far> with <public> jhd
<far> with <server> dle
<far> with <zone> ijb
<gateway> with <client> ebn
<gateway> with <far> mWk
<gateway> with <host> oTl
<gateway> with <outside> Tqj
<gateway> with <own> eYq
<gateway> with <public> dbo
<gateway> with <server> Zim
<gateway> with <zone> Ujp
<host> with <- mhZ
<host> with <client> hka
<host> with <far> jib
<host> with <gateway> kgc
<host> with <host> eYp
<host> with <outside> cgj
<host> with <own> iJ1
<host> with <public> mTn
<host> with <zone> Vnk
<outside> with <client> efj
<outside> with <far> QM/
<outside> with <gateway> mhZ
<outside> with <host> jhc
<outside> with <outside> ogY
<outside> with <own> hZm
<outside> with <public> ibj
<outside> with <server> gkd
<outside> with <zone> Piw
<own> with <client> ele
<own> with <far> dnc
<own> with <gateway> ejf
<own> with <host> dle
<own> with <outside> dle
<own> with <own> eap
<own> with <public> duU
<own> with <server> doa
<own> with <zone> dle
<public> with <client> ecm
<public> with <gateway> Zil
<public> with <host> Yjk
<public> with <outside> dZq
<public> with <own> dUu
<public> with <zone> dhh
<server> with <client> dcn
<server> with <far> Xer
<server> with <gateway> Zcs
<server> with <host> Zdq
<server> with <outside> acq
<server> with <own> fej
<server> with <server> fam
<server> with <zone> cZr
<zone> with <- blf
<zone> with <client> MY9
<zone> with <far> gam
<zone> with <gateway> lZh
<zone> with <host> dUv
<zone> with <outside> jfe
<zone> with <own> ibj
<zone> with <public> lee
<zone> with <server> lfd
again AB/
at <- 3 1 tZa
at <client> 2 0 fkd
at <client> 2 1 jib
at <client> 3 0 lgb
at <client> 3 1 hjb
at <client> 3 2 odb
at <client> 4 0 vWb
at <client> 4 1 ecm
at <client> 4 2 mTn
at <client> 4 3 eke
at <client> 5 0 tbY
at <client> 5 1 taZ
at <client> 5 2 nec
at <client> 5 3 iaj
at <client> 6 0 2bP
at <client> 6 2 peZ
at <client> 6 3 hal
at <client> 6 4 aen
at <client> 6 5 bcp
at <client> 7 0 pda
at <client> 7 2 oea
at <client> 7 4 Ygo
at <client> 7 5 fXp
at <client> 8 0 mfa
at <client> 8 5 cfk
at <client> 9 7 Ygo
at <far> 2 0 hjc
at <far> 3 0 fcl
at <far> 3 1 kia
at <far> 3 2 enc
at <far> 4 0 pfY
at <far> 4 1 gnY
at <far> 4 2 fkd
at <far> 5 0 qhV
at <far> 5 1 fma
at <far> 5 2 Zli
at <far> 5 3 lee
at <far> 5 4 ado
at <far> 6 4 fbm
at <gateway> 2 0 knV
at <gateway> 2 1 mqQ
at <gateway> 3 0 lbg
at <gateway> 3 1 dYr
at <gateway> 3 2 Vip
at <gateway> 4 0 cbp
at <gateway> 4 1 fbm
at <gateway> 4 2 abq
at <gateway> 4 3 ahl
at <gateway> 5 0 Xct
at <gateway> 5 2 aki
at <gateway> 5 3 Yfp
at <gateway> 5 4 fan
at <gateway> 6 4 bfm
at <gateway> 6 5 agm
at <gateway> 7 0 fZo
at <host> 2 0 qoO
at <host> 2 1 kpT
at <host> 3 1 ecm
at <host> 3 2 Zhm
at <host> 4 0 agn
at <host> 4 1 bne
at <host> 4 2 hdi
at <host> 4 3 dle
at <host> 5 0 ejf
at <host> 5 1 dhi
at <host> 5 2 Zfo
at <host> 5 3 dZr
at <host> 5 4 ckg
at <host> 6 0 rcZ
at <host> 6 1 Vqh
at <host> 6 2 esW
at <host> 6 3 fXr
at <host> 6 4 kah
at <host> 6 5 gUs
at <host> 7 3 dnc
at <host> 7 6 gWr
at <host> 8 4 gSv
at <outside> 2 0 vcV
at <outside> 2 1 olT
at <outside> 3 0 mce
at <outside> 3 1 aik
at <outside> 3 2 ajj
at <outside> 4 0 ici
at <outside> 4 1 agm
at <outside> 4 2 kiZ
at <outside> 4 3 Zeq
at <outside> 5 0 Zep
at <outside> 5 1 cii
at <outside> 5 3 Uet
at <outside> 5 4 dWt
at <outside> 6 3 Zfo
at <outside> 6 5 ben
at <own> 2 0 bpc
at <own> 2 1 cme
at <own> 3 0 bkh
at <own> 3 1 ika
at <own> 3 2 ejf
at <own> 4 0 fqX
at <own> 4 1 esW
at <own> 4 2 dme
at <own> 4 3 dcn
at <own> 5 0 bsY
at <own> 5 1 ewS
at <own> 5 2 fkd
at <own> 5 3 fXq
at <own> 5 4 gXq
at <own> 6 0 Ysc
at <own> 6 1 eoa
at <own> 6 2 eld
at <own> 6 4 gbl
at <own> 6 5 gYo
at <own> 7 1 fqX
at <own> 7 2 flc
at <own> 7 3 fXq
at <own> 7 5 gam
at <own> 7 6 gam
at <own> 8 1 fqX
at <own> 8 3 gVr
at <own> 9 2 ctX
at <own> 9 8 gUt
at <public> 2 1 flc
at <public> 3 0 fdk
at <public> 3 1 dcn
at <public> 3 2 bnf
at <public> 4 1 bXu
at <public> 4 2 dao
at <public> 4 3 fbm
at <public> 5 2 gdj
at <server> 2 0 kgd
at <server> 3 0 gck
at <server> 3 1 Zcs
at <server> 3 2 dbn
at <server> 4 0 dao
at <server> 4 1 adp
at <server> 4 2 cfl
at <server> 5 0 eej
at <server> 5 3 bfl
at <zone> 2 0 ygO
at <zone> 2 1 moS
at <zone> 3 0 oae
at <zone> 3 1 nbf
at <zone> 3 2 fcl
at <zone> 4 0 aen
at <zone> 4 1 gSu
at <zone> 4 2 fZn
at <zone> 4 3 jgd
at <zone> 5 0 gam
at <zone> 5 1 del
at <zone> 5 2 nfa
at <zone> 5 3 Zdq
at <zone> 5 4 bdo
at <zone> 6 0 bfl
at <zone> 6 1 afn
at <zone> 6 3 agm
at <zone> 7 0 ndb
at <zone> 7 1 lfc
at <zone> 7 2 Zgn
at <zone> 7 5 dgj
at <zone> 8 0 bgl
before - <client> kgc
before - <gateway> djg
before - <host> fkd
before - <own> dfj
before - <public> anf
before - <server> ebn
before - <zone> imY
before <- <client> qjT
before <- <far> bfm
before <- <host> dkf
before <client> <- neb
before <client> <client> hjc
before <client> <far> hmZ
before <client> <gateway> idh
before <client> <host> kkY
before <client> <outside> bZs
before <client> <own> hla
before <client> <server> bbq
before <client> <zone> bbr
before <far> <client> lcf
before <far> <far> epZ
before <far> <gateway> qWg
before <far> <outside> UY1
before <far> <own> asa
before <far> <public> gck
before <far> <server> Xdr
before <far> <zone> lbg
before <gateway> <client> lfc
before <gateway> <far> kgb
before <gateway> <gateway> oWj
before <gateway> <host> Zqe
before <gateway> <outside> jlX
before <gateway> <own> ejf
before <gateway> <public> bii
before <gateway> <server> ben
before <gateway> <zone> kia
before <host> <client> lde
before <host> <far> kjZ
before <host> <gateway> mbf
before <host> <host> cco
before <host> <outside> lgc
before <host> <own> dpa
before <host> <server> Ucw
before <host> <zone> oXi
before <outside> <client> Xer
before <outside> <far> bji
before <outside> <gateway> Wkm
before <outside> <outside> thS
before <outside> <own> dih
before <outside> <server> del
before <outside> <zone> hbj
before <own> <client> qWg
before <own> <far> rTi
before <own> <gateway> sYc
before <own> <host> obd
before <own> <outside> sbZ
before <own> <own> duV
before <own> <public> fWr
before <own> <server> edl
before <own> <zone> qdY
before <public> <client> oda
before <public> <host> lVl
before <public> <zone> pfX
before <server> <client> jgc
before <server> <outside> ika
before <server> <server> edl
before <server> <zone> pYf
before <zone> <- nbe
before <zone> <client> dob
before <zone> <far> Zof
before <zone> <gateway> Rlq
before <zone> <host> afn
before <zone> <own> cpb
before <zone> <server> ebm
before <zone> <zone> lXk
behind - <client> kkZ
behind - <host> kfd
behind - <outside> jch
behind - <own> bsZ
behind - <public> fdk
behind - <server> ibj
behind - <zone> mcd
behind <client> <client> iZl
behind <client> <far> jja
behind <client> <gateway> fcl
behind <client> <outside> jlY
behind <client> <own> cnc
behind <client> <public> eek
behind <client> <server> dcm
behind <client> <zone> pYf
behind <far> <client> iak
behind <far> <far> ddn
behind <far> <gateway> gdj
behind <far> <host> mfb
behind <far> <outside> fcl
behind <far> <own> dmd
behind <far> <server> cfl
behind <far> <zone> lXk
behind <gateway> <client> ihd
behind <gateway> <far> Zrc
behind <gateway> <gateway> bmf
behind <gateway> <host> Tkp
behind <gateway> <outside> rXf
behind <gateway> <own> fkd
behind <gateway> <server> dZq
behind <gateway> <zone> oZf
behind <host> <- ndc
behind <host> <far> glc
behind <host> <gateway> gbl
behind <host> <host> ici
behind <host> <outside> enb
behind <host> <public> bhk
behind <host> <server> aep
behind <host> <zone> oZf
behind <outside> <client> miY
behind <outside> <far> pcb
behind <outside> <gateway> clf
behind <outside> <host> Xmk
behind <outside> <outside> abr
behind <outside> <own> dle
behind <outside> <public> efj
behind <outside> <server> del
behind <own> <- kde
behind <own> <client> ibj
behind <own> <far> iXn
behind <own> <gateway> ibk
behind <own> <host> eYq
behind <own> <outside> hYn
behind <own> <own> fXq
behind <own> <public> aUz
behind <own> <server> beo
behind <own> <zone> iZl
behind <public> <far> mce
behind <public> <gateway> ccp
behind <public> <host> jYl
behind <public> <own> drY
behind <server> <client> fld
behind <server> <gateway> ecm
behind <server> <host> gkc
behind <server> <outside> Zmh
behind <server> <own> dmd
behind <server> <public> ekf
behind <server> <zone> lha
behind <zone> <client> mga
behind <zone> <far> gid
behind <zone> <gateway> Zgn
behind <zone> <host> amg
behind <zone> <outside> Xre
behind <zone> <own> emc
behind <zone> <public> dig
behind <zone> <server> ddm
behind <zone> <zone> Xoi
form ' - <> ' cfl
form , - - bcp
form , - : chj
form , - <> , jhc
form , - <> - hcj
form , - <> -ed saa
form , - <> -s ibj
form , - <> get mga
form , - <n> bkh
form , - does kah
form , - is ihc
form , - on ahl
form , - to Xtc
form , - 是 jfe
form , -ed by sZb
form , -ing from neb
form , -s <> - hid
form , <client> 到 Zpe
form , <outside> 连 gdj
form , <server> <> , aqc
form , <server> 是 mfb
form , <service> <> 填 del
form , <service> to bqb
form , <zone> -> afn
form , <zone> to Zpe
form , <zone> 上 cjh
form , <zone> 到 gnZ
form , <zone> 去 eke
form , can <> - nYh
form , can <> -ed efj
form , does - ajj
form , does <> - mXj
form , does <> -ed mfb
form , from <> to bfm
form , is - lZi
form , is <> - hma
form , not via gbl
form , on - del
form , will <> - mbf
form , would <> - ika
form , would <> -s kbh
form , would <> get yaU
form , 人 在 ked
form , 从 <> 访 hZm
form , 在 <> 上 gdj
form , 地 址 emc
form , 我 在 jfe
form , 是 <> 丢 eel
form , 是 <> 拦 efj
form , 是 <> 的 efj
form , 源 <> , pZe
form , 目 标 cme
form , 目 的 dkf
form , 请 问 kdf
form , 这 样 kde
form , 连 <> 的 eoa
form - ' - dfk
form - , -ing eWs
form - , <> $ kee
form - , <> - hZm
form - , <> -> Zgn
form - , <> -ing cdn
form - , <> is fmb
form - , <> to qac
form - , <> 就 cfl
form - , <> 是 fdj
form - , <> 还 kee
form - , <server> fkd
form - , <service> dgj
form - , does pcc
form - , would nfa
form - - , idh
form - - -ing afn
form - - -s mZh
form - - <> $ ecm
form - - <> - jhc
form - - <> -ing kee
form - - <> -s dek
form - - <> : dih
form - - <> <client> cem
form - - <> <host> ncd
form - - <> <n> dih
form - - <> <own> lcf
form - - <> <service> jhc
form - - <> ? bmf
form - - <> and fan
form - - <> at Zli
form - - <> can mZh
form - - <> does eZp
form - - <> for cii
form - - <> from cjg
form - - <> get tXc
form - - <> gets dhi
form - - <> has jbj
form - - <> in del
form - - <> is aeo
form - - <> on pYg
form - - <> should cme
form - - <> to iic
form - - <client> aen
form - - <n> ika
form - - <own> agm
form - - <server> ijb
form - - <service> fdl
form - - ? ddm
form - - at sUh
form - - by Xmj
form - - can dem
form - - does ijb
form - - for kYk
form - - from elc
form - - has Zil
form - - in lfb
form - - into Woj
form - - is hhd
form - - of Xmj
form - - on oYg
form - - over fYp
form - - that kdf
form - - via Zli
form - - will ika
form - - with iak
form - - would mec
form - -> <> - Zep
form - -ed , cel
form - -ed - nbf
form - -ed <> $ fna
form - -ed <> , fqX
form - -ed <> - dkf
form - -ed <> -s lZi
form - -ed <> ? ckg
form - -ed <> and igd
form - -ed <> on eke
form - -ed by kcf
form - -ed into qYe
form - -ed on sWe
form - -ed to pZd
form - -ing -ing jdg
form - -ing -s hdi
form - -ing <> - fbm
form - -ing <> from dle
form - -ing at ihd
form - -ing from waW
form - -ing in oea
form - -ing on hdj
form - -ing to ckh
form - -ing via cco
form - -s - gZn
form - -s -ed sXd
form - -s -ing jhc
form - -s -s cgk
form - -s <> $ aqc
form - -s <> , djg
form - -s <> -s pcb
form - -s <> ? aeo
form - -s <> on hbj
form - -s at lcf
form - -s by xVb
form - -s does chj
form - -s for ndc
form - -s from nfa
form - -s in nfZ
form - -s is fdk
form - -s of dpa
form - -s on pgW
form - -s to glb
form - -s via efj
form - : - bne
form - : <> , bij
form - : <> -s dld
form - : <> to rUh
form - : can rXd
form - : in fej
form - : is idi
form - <client> , iWo
form - <client> - eld
form - <client> -ed bpc
form - <client> -ing dsX
form - <client> -s ara
form - <client> <> - bkg
form - <client> <> -s Xoh
form - <client> to Xkl
form - <far> , Zkj
form - <far> -> clf
form - <far> <> -s Xnh
form - <far> to fje
form - <gateway> - lcf
form - <gateway> from mag
form - <host> , hcj
form - <host> -s Yoh
form - <host> <> -s nZg
form - <host> from naf
form - <host> is nbe
form - <host> to bfm
form - <host> will lcf
form - <n> , kZj
form - <n> - gbk
form - <n> : kcg
form - <n> <> - cii
form - <n> <> -ing alh
form - <n> <> <n> cme
form - <n> from gjd
form - <n> is jbi
form - <n> of Zpe
form - <n> on Zpf
form - <n> 到 coc
form - <outside> , khb
form - <outside> - Zof
form - <outside> to ane
form - <own> -ing gcl
form - <own> from vfS
form - <server> <> , Zng
form - <server> <> -s mdd
form - <server> <> is ejf
form - <service> - Uqi
form - <service> <> <n> Ykl
form - <service> <n> ccn
form - <service> at bnd
form - <service> from dnb
form - <service> into Yqe
form - <service> of dkf
form - <service> on aji
form - <service> to Ysc
form - <zone> , lde
form - <zone> -> lcf
form - <zone> -s ham
form - <zone> <> -s del
form - <zone> to ilZ
form - at - aeo
form - at <> $ Xin
form - at <> , mjX
form - at <> - lWk
form - at <> -ed iic
form - at <> -s neb
form - at <> ? Xni
form - at <> and jjb
form - at <> is kXm
form - at <> on hpX
form - at <> will jeg
form - by <> , dih
form - by <> - mVl
form - by <> <own> ffj
form - by <> to Zof
form - by <public> emd
form - can <> - hcj
form - can <> -ed jee
form - can <> get cgk
form - does - del
form - does <> -ed efj
form - does <> do efk
form - for - ean
form - for <> $ lfc
form - for <> - Xoh
form - for <> -ing pfX
form - for <> -s dgj
form - for <> ? lXj
form - for <> to hdi
form - from - lbg
form - from <> $ jib
form - from <> , tWd
form - from <> -ed nZg
form - from <> -ing Yjl
form - from <> ? dih
form - from <> is ejf
form - from <> on nfa
form - from <> over anf
form - from <> to pYe
form - get to aqc
form - have <> -s ekd
form - in - jch
form - in <> , ebo
form - in <> - bfl
form - in <> -ed pZe
form - in <> <client> efj
form - in <> ? jib
form - in <> and jfe
form - in <> can tfU
form - in <> get iak
form - in <> gets rXe
form - in <> is odb
form - in <zone> neb
form - in from lgb
form - in on dih
form - into <> ? bne
form - into <> on bra
form - is - fdj
form - is <> $ tUf
form - is <> , wbV
form - is <> - kia
form - is <> -ing gam
form - is <> and dle
form - is <> on Wvb
form - is in mec
form - is on pfY
form - of - hla
form - of <> -s del
form - of <> ? Xtc
form - of <> on obd
form - on - mbf
form - on <> $ nbd
form - on <> - del
form - on <> -ed iic
form - on <> -ing mZh
form - on <> -s vSf
form - on <> : hkb
form - on <> <n> Vtf
form - on <> ? auY
form - on <> and ohY
form - on <> can kja
form - on <> get jbh
form - on <> gets uXb
form - on <> has ilZ
form - on <> is jch
form - on <> to qeZ
form - on <> who jaj
form - should - gbl
form - that - kaj
form - that -s jkZ
form - that <> - mce
form - that on lcf
form - to -ed flc
form - to -ing ejf
form - to <> $ Yhn
form - to <> , mhZ
form - to <> - Xim
form - to <> -ed Zki
form - to <> -ing flc
form - to <> -s kkY
form - to <> <host> fkd
form - to <> <n> fkd
form - to <> <service> eke
form - to <> ? dle
form - to <> and mhZ
form - to <> at fmb
form - to <> by ecm
form - to <> from cih
form - to <> on Yrd
form - to <> over lcf
form - to <> with clg
form - to <far> gck
form - to <host> dhi
form - to <own> gdj
form - to <public> flc
form - via <> , clf
form - via <> ? eek
form - with - lcf
form - with <> - Zgn
form - with <> -s bsa
form - would <> - mec
form - would <> -ed kcg
form - would <> get dgj
form - 在 <> , kfd
form - 是 <> $ kee
form - 是 <> , kfd
form - 的 - Yhn
form -ed , would mbe
form -ed - - jfe
form -ed - -s Vrf
form -ed - <> - nec
form -ed - <> ? bgm
form -ed - <> on jee
form -ed - by eke
form -ed - from ejf
form -ed - is ckg
form -ed - on obd
form -ed - to cle
form -ed - 在 kfd
form -ed -ing - cme
form -ed -s - jai
form -ed -s -s ecm
form -ed -s into bkh
form -ed <client> -s gkc
form -ed <service> on emb
form -ed <service> to eoa
form -ed at <> , eke
form -ed at <> - cnd
form -ed by <> , kjZ
form -ed by <> - pZd
form -ed by <> ? bnd
form -ed by <> on kdf
form -ed from <> - bne
form -ed from <> ? reX
form -ed from <> to Xfq
form -ed get to glc
form -ed into <> - qZd
form -ed on - led
form -ed on <> $ oZf
form -ed on <> , fXp
form -ed on <> - jfe
form -ed on <> ? lmV
form -ed to - lcf
form -ed to <> $ sXd
form -ed to <> , mgZ
form -ed to <> - ljX
form -ed to <> ? pVj
form -ed to <> on ang
form -ing - - dhi
form -ing - <> - glc
form -ing - <> from lbh
form -ing - at mbf
form -ing - for jak
form -ing - from oea
form -ing - on mhZ
form -ing - to Zhm
form -ing -ing <> from mag
form -ing -s - ndc
form -ing -s on nec
form -ing -s to fan
form -ing <far> from oYg
form -ing <host> from mbf
form -ing <own> from med
form -ing <service> on cnc
form -ing <service> to kgc
form -ing at <> - oae
form -ing from <> to sab
form -ing in <> - reX
form -ing in from pZe
form -ing on - dXs
form -ing on <> $ hdi
form -ing on <> - jZk
form -ing that -s obd
form -ing to - bcp
form -ing to <> , dhj
form -ing to <> - gqW
form -ing to <> -ed ahl
form -ing to <> ? fmb
form -ing to <> on bmf
form -ing 不 通 ane
form -ing 得 到 ekd
form -ing 通 <> $ ckf
form -ing 通 <> 吗 dke
form -s , <> - anf
form -s - , oVj
form -s - - bji
form -s - -ed lUm
form -s - -ing dmd
form -s - -s Wkl
form -s - <> $ Ygo
form -s - <> , fdj
form -s - <> - alg
form -s - <> -s ial
form -s - <> ? aas
form -s - <> and dfl
form -s - <> is jja
form -s - <> on efj
form -s - <> to jjb
form -s - at cpb
form -s - from kfe
form -s - in hdi
form -s - is neb
form -s - on ilZ
form -s - to kgc
form -s -ed <> -s pZe
form -s -ed from eld
form -s -ing <> - flc
form -s -ing <> from led
form -s -ing from agl
form -s -s - chj
form -s -s <> - dfk
form -s -s from clf
form -s -s to gnZ
form -s : - lgb
form -s <client> -> fmb
form -s <service> - dkf
form -s <service> at Wqf
form -s <service> on clf
form -s <service> to Znf
form -s <zone> - dkf
form -s at <> , jhc
form -s at <> ? mZh
form -s at <> and pbc
form -s does - afn
form -s does <> - ahl
form -s from <> $ Wrf
form -s from <> , hmZ
form -s from <> - oaf
form -s from <> ? aqb
form -s from <> and fej
form -s from <> on ndc
form -s from <> over clf
form -s from <> to jgd
form -s in <> , hpW
form -s in <> - xXX
form -s in <> -ed kee
form -s in <> ? sWe
form -s in <> are sdX
form -s in <> get sWe
form -s is from ncd
form -s of - ibj
form -s of <> - gYo
form -s of <> are dnd
form -s on <> $ rWg
form -s on <> , gbk
form -s on <> - jgc
form -s on <> -s pfY
form -s on <> : lfc
form -s on <> ? akj
form -s on <> and ocd
form -s on <> can qeY
form -s to - amg
form -s to <> $ fmb
form -s to <> , anf
form -s to <> - eld
form -s to <> -> nfa
form -s to <> ? ijb
form -s to <> on Vsf
form -s to <> over ejf
form -s to <> with fje
form -s via <> - efj
form : - - cpb
form : - -s khc
form : - <> , sXe
form : - <> - hcj
form : - <> -s hjc
form : - <> <client> aik
form : - <> <own> dle
form : - <client> Zng
form : - <host> odb
form : - at mce
form : - in fej
form : - to fjf
form : -ing <> - fje
form : <n> - neb
form : <n> <> - gdj
form : <n> <n> gcl
form : <outside> to Yqe
form : <outside> 到 bmf
form : <zone> to Xin
form : can <> - pda
form : does <> - mag
form : in <> - eej
form <> ' , <n> kee
form <> ' - of - cem
form <> ' - of cem
form <> , - $ $ hid
form <> , - $ hid
form <> , - - , fje
form <> , - - - idh
form <> , - - -ed fmb
form <> , - - -ing qca
form <> , - - -s Ynh
form <> , - - <host> lcf
form <> , - - <n> fkd
form <> , - - ? fld
form <> , - - in bhk
form <> , - -ed obd
form <> , - -ing kfd
form <> , - -s - kdf
form <> , - <client> , Ykl
form <> , - <client> Wqg
form <> , - <host> - bpc
form <> , - <host> hla
form <> , - <n> $ ecm
form <> , - <n> , kkZ
form <> , - <n> - asb
form <> , - <n> -ed hnY
form <> , - <n> : Ysc
form <> , - <n> ? bra
form <> , - <n> does hnY
form <> , - <outside> khb
form <> , - <service> - Xre
form <> , - <service> gkd
form <> , - ? $ lde
form <> , - ? lde
form <> , - does - cdn
form <> , - does jff
form <> , - is - odb
form <> , - is saa
form <> , - on kjZ
form <> , - to ogY
form <> , - 里 qhU
form <> , -ed - - ffj
form <> , -ed - lcf
form <> , -ed - not ihd
form <> , -ed ? $ hlb
form <> , -ed ? hlb
form <> , -ed to ofZ
form <> , -s - - lag
form <> , -s - mcf
form <> , -s -ing khb
form <> , -s <own> pfZ
form <> , -s on Zqd
form <> , <client> , - cgl
form <> , <client> , efj
form <> , <gateway> 会 fje
form <> , <gateway> 放 ihd
form <> , <gateway> 放 行 ele
form <> , <gateway> 这 emb
form <> , <n> $ $ cqa
form <> , <n> $ cqa
form <> , <n> , dkf
form <> , <n> - lde
form <> , <outside> 访 dfj
form <> , <outside> 访 问 dfj
form <> , <own> - pad
form <> , <service> <n> , Zof
form <> , <service> <n> - mfc
form <> , <service> <n> does khb
form <> , <service> <server> mdd
form <> , <service> ? $ eld
form <> , <service> ? dmd
form <> , <service> on nbe
form <> , <zone> 的 cjh
form <> , <zone> 访 dgk
form <> , <zone> 访 问 dgk
form <> , <zone> 还 ffj
form <> , <zone> 还 能 ffj
form <> , and - - ici
form <> , and - gck
form <> , and does dkf
form <> , can - - scY
form <> , can - idh
form <> , do - - aki
form <> , do - cij
form <> , does - - ijb
form <> , does - <gateway> fmc
form <> , does - get dme
form <> , does <service> imY
form <> , does that - gnZ
form <> , does that get jfe
form <> , is - - nhY
form <> , is - -ed Zsb
form <> , is - mga
form <> , is <service> rXd
form <> , is that - ilZ
form <> , is that -ed jef
form <> , is that jja
form <> , on - <outside> tYb
form <> , on - jaj
form <> , should - jja
form <> , should that - djg
form <> , will - - lce
form <> , will - kjZ
form <> , would - jff
form <> , would that Zqe
form <> , 一 直 dkf
form <> , 一 直 转 clf
form <> , 为 啥 hid
form <> , 会 不 Zli
form <> , 会 不 会 Zli
form <> , 会 被 jfe
form <> , 出 得 gjd
form <> , 出 得 去 gjd
form <> , 发 信 <server> jfd
form <> , 发 信 jfd
form <> , 帮 看 gkc
form <> , 想 <service> mdc
form <> , 是 <gateway> ejf
form <> , 是 <gateway> 拦 jhb
form <> , 是 不 fje
form <> , 是 不 是 fje
form <> , 端 口 <n> dlf
form <> , 端 口 dlf
form <> , 这 样 afo
form <> , 连 的 ici
form <> , 麻 烦 hid
form <> , 麻 烦 看 iic
form <> - $ $  fqY
form <> - $ $ fqY
form <> - , - - dmd
form <> - , - -s kai
form <> - , - ? bgl
form <> - , -ed gma
form <> - , -s - fjd
form <> - , -s Yfp
form <> - , <service> dfk
form <> - , can - hZm
form <> - , can hZm
form <> - , should kfc
form <> - - $ $ gck
form <> - - $ gck
form <> - - , - hid
form <> - - , <zone> amg
form <> - - , bij
form <> - - , can gbm
form <> - - , does gXp
form <> - - - $ Wqg
form <> - - - , cfm
form <> - - - -ed hid
form <> - - - -ing bhk
form <> - - - : ofZ
form <> - - - <client> bjj
form <> - - - <n> Zkk
form <> - - - <outside> mga
form <> - - - <own> kfd
form <> - - - <service> sdX
form <> - - - ? bdo
form <> - - - does bra
form <> - - - fej
form <> - - - get naf
form <> - - - in lag
form <> - - - is dcn
form <> - - - on rba
form <> - - - to lXk
form <> - - -ed - ijb
form <> - - -ed to iYm
form <> - - -ing qca
form <> - - -s , iak
form <> - - -s -s efj
form <> - - -s <n> kkY
form <> - - -s ? fcl
form <> - - -s from lhb
form <> - - -s in lVm
form <> - - -s mdd
form <> - - : kia
form <> - - <client> - jdf
form <> - - <client> kdf
form <> - - <far> rVg
form <> - - <host> - lfd
form <> - - <host> fdk
form <> - - <n> , cel
form <> - - <n> - efj
form <> - - <n> : dkg
form <> - - <n> Zkj
form <> - - <outside> hbl
form <> - - <own> $ rgV
form <> - - <own> ? efj
form <> - - <own> lfd
form <> - - <service> <n> lce
form <> - - <service> to rZc
form <> - - <zone> vbW
form <> - - ? $ ddm
form <> - - ? - cbp
form <> - - ? Xjm
form <> - - and - mga
form <> - - and mga
form <> - - at - jci
form <> - - at jch
form <> - - by aqc
form <> - - does - Uko
form <> - - does Wfr
form <> - - for - eek
form <> - - for pWh
form <> - - from <outside> cme
form <> - - from atZ
form <> - - get pda
form <> - - has iic
form <> - - in eao
form <> - - is - led
form <> - - is -ed gnZ
form <> - - is fpY
form <> - - on - gam
form <> - - on oXi
form <> - - should anf
form <> - - to <client> mdd
form <> - - to <far> qdZ
form <> - - to <host> kfd
form <> - - to <outside> nce
form <> - - to qZd
form <> - - would nbf
form <> - -ed - - chj
form <> - -ed - -ed cji
form <> - -ed - hid
form <> - -ed -s eke
form <> - -ed <client> kkZ
form <> - -ed <own> - ogY
form <> - -ed <service> tXb
form <> - -ed ? $ Zjk
form <> - -ed ? Zlj
form <> - -ed from <outside> ckf
form <> - -ed from dle
form <> - -ed to - mga
form <> - -ed to <outside> ajj
form <> - -ed to ejf
form <> - -ing - lhZ
form <> - -ing -s occ
form <> - -ing from naf
form <> - -ing to ckg
form <> - -s $ $ glb
form <> - -s $ glb
form <> - -s , - kgc
form <> - -s , ika
form <> - -s - $ Ugs
form <> - -s - , saa
form <> - -s - - dcn
form <> - -s - -s Zgn
form <> - -s - ? mce
form <> - -s - ckg
form <> - -s - is nVk
form <> - -s -ing $ dle
form <> - -s -ing jib
form <> - -s -s peZ
form <> - -s ? $ bmf
form <> - -s ? alh
form <> - -s for - eke
form <> - -s for eke
form <> - -s to - teV
form <> - -s to naf
form <> - : - - gcj
form <> - : - dap
form <> - : <n> - cpb
form <> - : <n> bkh
form <> - : <service> eap
form <> - <client> - <n> hdi
form <> - <client> - ici
form <> - <client> -ed <n> pad
form <> - <client> -ed pad
form <> - <client> -ing Yfp
form <> - <far> - <host> dgj
form <> - <far> -ed <n> gjd
form <> - <far> -ed hid
form <> - <gateway> -ed ecm
form <> - <host> - - mXj
form <> - <host> - <n> fVr
form <> - <host> -ed <n> kcf
form <> - <host> -ed kcf
form <> - <host> -s aat
form <> - <host> ? $ fcl
form <> - <host> ? fcl
form <> - <host> on - goY
form <> - <host> on <n> fbm
form <> - <host> on eke
form <> - <host> over <service> pXg
form <> - <host> over pXg
form <> - <n> $ $ dmc
form <> - <n> $ dmc
form <> - <n> , - Syd
form <> - <n> , -ed agm
form <> - <n> , -s Svf
form <> - <n> , does Wrf
form <> - <n> , eke
form <> - <n> , is mbf
form <> - <n> - $ dmd
form <> - <n> - , dsX
form <> - <n> - -s fmb
form <> - <n> - : dbn
form <> - <n> - ? bpc
form <> - <n> -ed - cod
form <> - <n> -ed ? cuW
form <> - <n> -s $ amg
form <> - <n> -s - epZ
form <> - <n> -s fmb
form <> - <n> : - clf
form <> - <n> : <n> fej
form <> - <n> : chj
form <> - <n> <n> nfb
form <> - <n> ? - fpZ
form <> - <n> ? ? eld
form <> - <n> and - dkf
form <> - <n> and dld
form <> - <n> does - bmf
form <> - <n> does cmf
form <> - <n> does that eke
form <> - <n> is - bod
form <> - <n> is bqb
form <> - <n> to rab
form <> - <n> will - foa
form <> - <n> will foa
form <> - <n> 通 ele
form <> - <own> $ $ lgb
form <> - <own> $ lgb
form <> - <own> -s jfd
form <> - <own> ? $ jfe
form <> - <own> ? jfe
form <> - <own> on - hak
form <> - <own> on <n> pbb
form <> - <own> on mZh
form <> - <service> - mcf
form <> - <service> - to bjh
form <> - <service> -s coc
form <> - <service> <n> : mbf
form <> - <service> <n> kee
form <> - <service> into mdd
form <> - <service> on <own> mfb
form <> - <service> on scY
form <> - <service> to <own> mfc
form <> - <service> to ofZ
form <> - <zone> - <client> ddl
form <> - <zone> - <far> fdk
form <> - <zone> - <n> del
form <> - <zone> - jee
form <> - ? - - clg
form <> - ? - cle
form <> - ? ? $ bkh
form <> - ? ? chi
form <> - and - ika
form <> - are - neb
form <> - at - - fdk
form <> - be - jbi
form <> - be - to jbi
form <> - be -ed anf
form <> - by -s bij
form <> - by <public> <own> fej
form <> - by <public> ecl
form <> - can - ika
form <> - do - nfa
form <> - do <service> oZf
form <> - does - - bji
form <> - does - bji
form <> - for - - bod
form <> - for - bkh
form <> - from - Wfr
form <> - from <client> Vrg
form <> - from <outside> $ kia
form <> - from <outside> bod
form <> - from <zone> $ imY
form <> - from <zone> beo
form <> - get - - clf
form <> - get - <service> ean
form <> - get - clf
form <> - get - to sUg
form <> - get -s hid
form <> - get <service> ihd
form <> - get <service> on naf
form <> - get to - vZX
form <> - get to <far> qZc
form <> - get to <outside> lcg
form <> - get to tZZ
form <> - gets - taZ
form <> - have - - niX
form <> - have - vaX
form <> - have <outside> -s jff
form <> - have <outside> ked
form <> - in - - hdj
form <> - in - hdj
form <> - is - $ ffj
form <> - is - - Zgn
form <> - is - -ed gcj
form <> - is - to oea
form <> - is that Ypf
form <> - may - pbd
form <> - not - fej
form <> - not ? $ kcg
form <> - not ? kcg
form <> - of - <n> Zgn
form <> - of - clf
form <> - on - - adp
form <> - on - <n> Wmj
form <> - on - del
form <> - on -s bji
form <> - on <n> , fuS
form <> - on <n> ? dmc
form <> - on <n> Ykk
form <> - on <outside> oae
form <> - on <service> jhc
form <> - that - ? fZo
form <> - that - fZo
form <> - that ? $ bkg
form <> - that ? bkg
form <> - to - - lcf
form <> - to - <host> pZe
form <> - to - jgd
form <> - to - to eke
form <> - to -ed qWg
form <> - to <far> , scY
form <> - to <far> - fcl
form <> - to <far> kYj
form <> - to <host> mbf
form <> - to <host> on tbY
form <> - to <outside> lcf
form <> - to <service> fmb
form <> - to be cgk
form <> - with - jhd
form <> - would - irT
form <> -> <client> - kdf
form <> -> <far> - <n> ncd
form <> -> <far> - obd
form <> -> <host> , <service> oda
form <> -> <host> - <n> fej
form <> -> <host> <service> , kdf
form <> -> <host> <service> lde
form <> -> <outside> , - iaj
form <> -> <outside> , ibj
form <> -> <outside> - - jfe
form <> -> <outside> - jfe
form <> -> <own> , - pgY
form <> -> <own> , mga
form <> -> <own> - -ing ogY
form <> -> <own> -ed Xfq
form <> -> <own> -s - bgm
form <> -> <own> -s bgl
form <> -> <own> ? jgd
form <> -> <zone> , mbg
form <> -ed $ $  fje
form <> -ed $ $ fje
form <> -ed - - $ djg
form <> -ed - - - bgl
form <> -ed - - ? dek
form <> -ed - - eek
form <> -ed - - to pad
form <> -ed - -ed iid
form <> -ed - -s - njW
form <> -ed - -s pfY
form <> -ed - <host> Ygo
form <> -ed - <n> oVj
form <> -ed - <service> kfe
form <> -ed - ? $ fjd
form <> -ed - ? fjd
form <> -ed - not ? mbf
form <> -ed - not mce
form <> -ed - that fek
form <> -ed - to <far> hdh
form <> -ed - to hdh
form <> -ed : - -ed kbg
form <> -ed : - pcc
form <> -ed <n> - - emc
form <> -ed <n> - <n> kgc
form <> -ed <n> - kgc
form <> -ed <n> -s <n> fld
form <> -ed <n> -s fld
form <> -ed <own> ? $ dgj
form <> -ed <own> ? dgj
form <> -ed <service> on <own> jef
form <> -ed <service> on jdg
form <> -ed ? $ $ fje
form <> -ed ? $ fje
form <> -ed at <own> jfe
form <> -ed be - peY
form <> -ed be - to peY
form <> -ed by - fmb
form <> -ed for - jdg
form <> -ed get - to pfY
form <> -ed get <service> mYh
form <> -ed get to <own> rgW
form <> -ed get to bfm
form <> -ed to - - Ymi
form <> -ed to - ? nag
form <> -ed to - to pYf
form <> -ing - - - fje
form <> -ing - ? gal
form <> -ing <far> , ndc
form <> -ing <own> $ $ jef
form <> -ing <own> $ jef
form <> -ing <own> , rgV
form <> -ing <own> - fje
form <> -ing <service> to dfk
form <> -ing to <far> qcb
form <> -ing to <own> mhZ
form <> -ing 不 通 <host> hdh
form <> -ing 不 通 lcf
form <> -ing 得 通 <host> jdg
form <> -s $ $  Xin
form <> -s $ $ Xin
form <> -s , - <n> kgd
form <> -s , - mdd
form <> -s - $ $ ejf
form <> -s - $ ejf
form <> -s - - $ hdi
form <> -s - - - cii
form <> -s - - -ed blg
form <> -s - - <gateway> lYj
form <> -s - - ? lTo
form <> -s - - hid
form <> -s - - on Zli
form <> -s - - to flc
form <> -s - -ed - iic
form <> -s - -ed jef
form <> -s - -ing igd
form <> -s - -s , hdi
form <> -s - -s - icj
form <> -s - -s iYm
form <> -s - -s on iic
form <> -s - : acp
form <> -s - <n> - eld
form <> -s - <n> kgc
form <> -s - <own> ogY
form <> -s - <service> Xqf
form <> -s - <service> to jZl
form <> -s - ? $ kcg
form <> -s - ? kcg
form <> -s - at iak
form <> -s - is kbh
form <> -s - on <service> ndc
form <> -s - on ndc
form <> -s - to - rcZ
form <> -s - to <far> qbb
form <> -s - to <own> jef
form <> -s - to mhZ
form <> -s -ed - iic
form <> -s -ing to dfk
form <> -s -s - - kYk
form <> -s -s - qYe
form <> -s -s -s wXY
form <> -s -s <service> mce
form <> -s <host> - khb
form <> -s <n> , Yhn
form <> -s <n> - gjd
form <> -s <own> $ $ hYn
form <> -s <own> $ hYn
form <> -s <own> , mfa
form <> -s <own> - jch
form <> -s <own> in cgk
form <> -s <service> - hkb
form <> -s <service> from nea
form <> -s <service> on jfe
form <> -s <service> to wWZ
form <> -s ? $ $ Zfn
form <> -s ? $ Zfn
form <> -s ? - ahl
form <> -s from - qac
form <> -s get - ucW
form <> -s get to pYf
form <> -s on - ijb
form <> -s on <n> glc
form <> -s that - lgb
form <> -s to - - oXh
form <> -s to - lTo
form <> -s to - to ofZ
form <> -s to <far> qYd
form <> -s to <own> $ mgb
form <> -s to <own> - jgd
form <> -s to <own> mfb
form <> -s to <service> lcf
form <> : - - - nbe
form <> : - - <own> dgj
form <> : - -ed -s dih
form <> : - -ed dhi
form <> : - -s lgc
form <> : - : - eje
form <> : - : cjh
form <> : - <n> gdj
form <> : -ed - -ed dkf
form <> : -ed - dnc
form <> : -ed ? $ bod
form <> : -ed ? bod
form <> : -ing <own> - kfd
form <> : -ing <own> kfd
form <> : <n> -ed jfe
form <> : <n> -ed to jfe
form <> : <n> : <n> cgk
form <> : <n> : cgk
form <> ; - - was fje
form <> ; - -ed amg
form <> <client> - - kee
form <> <client> -s - -s fan
form <> <client> -s - eek
form <> <client> 的 <n> fdk
form <> <far> - - , ici
form <> <far> - - ici
form <> <far> - ? - idh
form <> <far> - ? idh
form <> <far> -s , - liZ
form <> <far> -s , liZ
form <> <far> : - -ed ekf
form <> <far> : - ekf
form <> <host> - - gbl
form <> <host> -s , - mag
form <> <host> -s , mag
form <> <host> : - -ed fkd
form <> <host> : - fkd
form <> <host> 上 - afn
form <> <host> 的 <n> bra
form <> <n> - $ $ dkf
form <> <n> - $ dkf
form <> <n> - , clf
form <> <n> - - - fna
form <> <n> - - bji
form <> <n> - -s Wtd
form <> <n> - : - dke
form <> <n> - : dke
form <> <n> - ? djf
form <> <n> : <n> : bij
form <> <n> : <n> bij
form <> <n> <n> -s eek
form <> <n> <n> <n> - ndc
form <> <n> <n> <n> qZd
form <> <n> ? $ $ ejf
form <> <n> ? $ ejf
form <> <n> from - - dii
form <> <n> from - dhh
form <> <n> on <client> dfk
form <> <n> 一 直 -ed dkg
form <> <n> 不 通 , dkf
form <> <n> 不 通 dkf
form <> <n> 应 该 dle
form <> <n> 端 口 gkd
form <> <own> , - <n> jgd
form <> <own> , - jgd
form <> <own> , <service> ffj
form <> <own> - - mZh
form <> <own> - <n> jdg
form <> <own> -ed - -s lXk
form <> <own> -ed - hbk
form <> <own> : - -ed eke
form <> <own> : - eke
form <> <own> on <n> fan
form <> <own> 收 <service> fdk
form <> <own> 的 <n> hdi
form <> <server> 的 <service> bmf
form <> <service> $ $  bmf
form <> <service> $ $ bmf
form <> <service> , - ane
form <> <service> , <n> dpa
form <> <service> - - fna
form <> <service> - -ed fje
form <> <service> - ? Zjj
form <> <service> : - fdj
form <> <service> : - to fdj
form <> <service> <host> <n> rWf
form <> <service> <n> - dkf
form <> <service> <own> <n> lec
form <> <service> <own> <n> 一 ofZ
form <> <service> ? $ $ fpY
form <> <service> ? $ fpY
form <> <service> to <host> mag
form <> <service> to <own> - 2fM
form <> <service> to <own> cfl
form <> <service> 到 <gateway> jdg
form <> <service> 到 <host> gdj
form <> <zone> 的 同 iZl
form <> <zone> 的 同 事 gam
form <> <zone> 能 上 <outside> neb
form <> <zone> 能 上 neb
form <> ? - - bne
form <> ? - -ed - Yqe
form <> ? - -ed Yqe
form <> ? - -s - ejf
form <> ? -s - - dfk
form <> ? ? - fbn
form <> ? ? ? $ Zil
form <> ? ? ? del
form <> and - - - lcg
form <> and - - -s dih
form <> and - -s - bmf
form <> and - -s cdm
form <> and - <n> mkV
form <> and - to jfe
form <> and -s - - nga
form <> and -s <service> lZi
form <> and -s to - jfe
form <> and has to - mec
form <> and has to mec
form <> are -ed by dnc
form <> at - $ $ dmd
form <> at - $ dmd
form <> at - - alh
form <> at - <n> fnZ
form <> at - ? $ cih
form <> at - ? - fna
form <> be - to - seW
form <> be - to -ed pfX
form <> be - to do mVl
form <> be - to iak
form <> be -ed - cnd
form <> be -ed ? $ kha
form <> be -ed ? kha
form <> be -ed by rZc
form <> be -ed to flc
form <> by - <n> bsZ
form <> by <service> , cra
form <> can - - fan
form <> can - <own> qgW
form <> can -ed - ngZ
form <> do - - mha
form <> do with - efj
form <> does - - - chj
form <> does - - bjj
form <> does - <gateway> - lha
form <> does - <gateway> lha
form <> does - get - dkg
form <> does - get mga
form <> does <gateway> - djh
form <> does that - - pXg
form <> does that - lfb
form <> for - - Yrd
form <> for <own> , iak
form <> for <own> - <n> qbb
form <> for <own> - pcb
form <> for <service> over - djg
form <> for <service> over djg
form <> from - - <n> bbq
form <> from - - khb
form <> from - <n> , cel
form <> from - <n> cem
form <> from - <zone> - hid
form <> from - <zone> hid
form <> from -ing - naf
form <> from -ing to mec
form <> from <client> , fke
form <> from <client> , on gjd
form <> from <client> -s Yog
form <> from <outside> $ $ dle
form <> from <outside> $ dle
form <> from <outside> , does dle
form <> from <outside> , eke
form <> from <outside> - - cjh
form <> from <outside> - dfk
form <> from <outside> -ed eld
form <> from <outside> ? $ ija
form <> from <outside> ? ija
form <> from <zone> , cnd
form <> from <zone> ? $ fkd
form <> from <zone> ? fkd
form <> get - - - obe
form <> get - - bne
form <> get - ? $ fjd
form <> get - ? jja
form <> get - to <far> qeY
form <> get - to <outside> jef
form <> get - to nWi
form <> get -ed - mga
form <> get <service> on <own> fdl
form <> get <service> on fej
form <> get at <host> mbf
form <> get to - - oYg
form <> get to - <host> pgX
form <> get to - pVi
form <> get to <far> qWg
form <> get to <host> $ odb
form <> get to <host> - tXc
form <> get to <host> lcf
form <> get to <host> on eek
form <> get to <own> -ed ogZ
form <> get to <own> led
form <> get to <own> on ecm
form <> get to <service> jee
form <> get to <service> on jee
form <> gets - - odc
form <> gets - -ed pbc
form <> gets - to pda
form <> gets -ing - mdd
form <> has - - mjX
form <> has to - - lfc
form <> has to - -s inY
form <> has to - gnZ
form <> has to - to ncd
form <> have - - gcl
form <> in - - eld
form <> in - <client> <own> cgk
form <> is - - - oZf
form <> is - - ? bji
form <> is - - ohY
form <> is - -s mbf
form <> is - ? $ flc
form <> is - ? flc
form <> is - of Wkm
form <> is - to - lgc
form <> is - to ebn
form <> is -ed , dmd
form <> is -ed by hlZ
form <> is -ed from - mTn
form <> is -ed from mUm
form <> is -ed to be dob
form <> is -ed to ika
form <> is -ing - bcp
form <> is -s - qZc
form <> is not - lfc
form <> is that -ed kbh
form <> is that -ing Vpj
form <> on - - - eYq
form <> on - - <n> fqX
form <> on - - Xni
form <> on - <n> $ kjZ
form <> on - <n> , cjh
form <> on - <n> - Smo
form <> on - <n> -ed Uiq
form <> on - <n> ? eoa
form <> on - <n> and cgk
form <> on - <n> hdi
form <> on <n> $ $ jhc
form <> on <n> $ jhc
form <> on <n> , - Xgp
form <> on <n> , -ing ctX
form <> on <n> , does hpW
form <> on <n> , fdk
form <> on <n> - $ bqc
form <> on <n> - , foZ
form <> on <n> - - dmd
form <> on <n> - -s aqc
form <> on <n> - ? Vnk
form <> on <n> - ihc
form <> on <n> -ed ? dob
form <> on <n> -ed cpb
form <> on <n> ? $ jef
form <> on <n> ? - dmd
form <> on <n> and <n> gpY
form <> on <n> and fqX
form <> on <n> does - Zqe
form <> on <n> does bqc
form <> on <n> does that lgb
form <> on <n> for Woi
form <> on <n> is fke
form <> on <service> $ $ aoe
form <> on <service> $ aoe
form <> on <service> , cnc
form <> on <service> ? $ bkh
form <> on <service> ? bkh
form <> over - <n> ioX
form <> over <n> , cme
form <> over <n> - Zog
form <> over <service> $ $ arc
form <> over <service> $ arc
form <> over <service> , lde
form <> over <service> <n> amg
form <> over <service> ? $ ihd
form <> over <service> ? inX
form <> over <service> does - kfd
form <> over <service> does kfd
form <> should - - ckf
form <> should be - mdd
form <> should be -ed cme
form <> should be -ing cnd
form <> should that - ? ici
form <> to - - - eld
form <> to - - eld
form <> to - -s qZd
form <> to - <gateway> lbg
form <> to - <host> - mfb
form <> to - <host> mfb
form <> to - <n> of mfb
form <> to - <n> qac
form <> to - ? ejf
form <> to <client> , - oea
form <> to <client> , tbY
form <> to <client> - <n> jhc
form <> to <client> - jgd
form <> to <client> on qbb
form <> to <far> $ $ jgd
form <> to <far> $ jgd
form <> to <far> - - lcf
form <> to <far> - <n> odb
form <> to <far> - pcb
form <> to <far> -ed efj
form <> to <far> ? $ mga
form <> to <far> ? mga
form <> to <gateway> , kcg
form <> to <gateway> - pXg
form <> to <host> $ $ kfd
form <> to <host> $ kfd
form <> to <host> , - mbf
form <> to <host> , jch
form <> to <host> - - jfe
form <> to <host> - jfe
form <> to <host> -s pad
form <> to <host> <n> ncc
form <> to <host> on - gcl
form <> to <host> on <n> uaY
form <> to <host> on <service> tdW
form <> to <host> on lah
form <> to <outside> , - mce
form <> to <outside> , pbc
form <> to <outside> - kZj
form <> to <outside> on jci
form <> to <own> , - jef
form <> to <own> , -s jdg
form <> to <own> - - kfd
form <> to <own> - <n> ici
form <> to <own> - ? lgb
form <> to <own> - jef
form <> to <own> -ed kgc
form <> to <own> -s - jdf
form <> to <own> -s lfc
form <> to <own> ? $ mga
form <> to <own> ? mga
form <> to <zone> , - dmd
form <> to <zone> , -ed ncd
form <> to <zone> , gkd
form <> to <zone> - bYt
form <> to <zone> : mag
form <> to <zone> <service> kcg
form <> which - -s bqb
form <> who -s - jak
form <> will - - - lde
form <> will that - Ysd
form <> with - <n> Wrg
form <> with <service> <n> cmf
form <> with <service> ? fqX
form <> would - - iak
form <> 上 <outside> <n> eao
form <> 上 <outside> 走 mec
form <> 上 <outside> 走 得 mec
form <> 上 <service> <host> <n> naf
form <> 上 <service> <host> naf
form <> 上 <service> <own> <n> lee
form <> 上 <service> <own> lee
form <> 上 不 了 <outside> jdg
form <> 上 不 了 kee
form <> 上 到 底 eek
form <> 上 执 行 kdf
form <> 上 抓 到 cfl
form <> 上 抓 包 bgl
form <> 上 抓 的 kcg
form <> 上 抓 的 包 kbh
form <> 上 的 - vTd
form <> 上 的 -s kdf
form <> 上 的 <service> Wrf
form <> 上 看 到 efj
form <> 上 跑 的 kdf
form <> 下 面 的 kdf
form <> 不 $ $  dig
form <> 不 $ $ dig
form <> 丢 的 吗 $ dfk
form <> 丢 的 吗 del
form <> 主 动 往 jef
form <> 主 动 连 <zone> kcg
form <> 主 动 连 kcg
form <> 之 后 , lbh
form <> 了 $ $  fjf
form <> 了 $ $ fjf
form <> 会 不 会 被 coc
form <> 会 变 成 fkd
form <> 会 好 吗 $ gkc
form <> 会 好 吗 fkd
form <> 会 怎 样 $ fqX
form <> 会 怎 样 ? fek
form <> 会 拦 吗 fej
form <> 到 <client> 的 <n> ldd
form <> 到 <client> 的 mdd
form <> 到 <far> - <n> kcg
form <> 到 <far> - kcg
form <> 到 <host> - oaf
form <> 到 <host> 的 <n> lcf
form <> 到 <host> 的 <service> peY
form <> 到 <host> 的 lcf
form <> 到 <outside> 的 jdg
form <> 到 <own> <n> kdf
form <> 到 <own> 的 <n> kfd
form <> 到 <own> 还 kgc
form <> 到 <own> 还 通 kgc
form <> 到 <zone> 的 - jbh
form <> 到 <zone> 的 <n> kdf
form <> 到 <zone> 的 oZf
form <> 去 掉 , <zone> efj
form <> 去 掉 , efj
form <> 发 信 , fmb
form <> 发 信 <n> ekf
form <> 发 信 到 kfd
form <> 发 来 的 <service> ngZ
form <> 发 来 的 oea
form <> 可 以 吗 $ dvU
form <> 可 以 吗 eld
form <> 可 以 直 pda
form <> 可 以 直 接 pda
form <> 可 以 连 eej
form <> 吗 ? $ $ hcj
form <> 吗 ? $ hcj
form <> 啊 $ $  cii
form <> 啊 $ $ cii
form <> 填 的 <own> $ dfk
form <> 就 好 了 ejf
form <> 就 正 常 daq
form <> 就 能 连 fdk
form <> 就 能 通 idh
form <> 就 能 通 了 fdj
form <> 开 放 吗 $ jff
form <> 开 放 吗 jff
form <> 往 <outside> 发 edl
form <> 往 <outside> 发 信 edl
form <> 往 外 发 mga
form <> 往 外 发 信 mga
form <> 打 <own> 的 <n> neb
form <> 打 <own> 的 fej
form <> 打 不 开 , cij
form <> 打 不 开 <own> nea
form <> 打 开 <own> kgc
form <> 打 开 <own> 一 ogY
form <> 拦 的 吗 ? fdk
form <> 提 供 <service> jhc
form <> 收 <service> <n> fld
form <> 收 不 到 gmb
form <> 收 不 到 信 qdZ
form <> 收 信 , djg
form <> 收 邮 件 <service> djg
form <> 收 邮 件 lfd
form <> 放 不 放 eek
form <> 放 不 放 行 bem
form <> 放 行 了 gdj
form <> 放 行 吗 $ cdn
form <> 放 行 吗 del
form <> 是 不 是 就 fje
form <> 有 关 系 dgk
form <> 有 放 行 chj
form <> 有 放 行 吗 chj
form <> 有 没 有 被 bne
form <> 本 机 <service> sWe
form <> 本 机 上 - pgX
form <> 本 机 上 sdX
form <> 本 机 能 gid
form <> 本 机 访 lde
form <> 本 机 访 问 lde
form <> 本 机 连 mdd
form <> 本 身 ? dkf
form <> 没 问 题 clf
form <> 用 <service> <n> eld
form <> 用 <service> <n> 收 qXf
form <> 用 <service> <n> 连 oZf
form <> 用 户 打 jgd
form <> 用 户 打 开 jgd
form <> 用 户 用 lgb
form <> 用 户 连 <own> jgd
form <> 用 户 连 jgd
form <> 的 - , gna
form <> 的 - <n> $ dnd
form <> 的 - <n> , ekf
form <> 的 - <n> bod
form <> 的 - <n> 放 gkc
form <> 的 - 报 kfe
form <> 的 - 用 qdZ
form <> 的 <n> $ $ eoZ
form <> 的 <n> $ eoZ
form <> 的 <n> , <gateway> dpb
form <> 的 <n> , ckg
form <> 的 <n> , 会 flc
form <> 的 <n> , 能 Zmh
form <> 的 <n> - $ eke
form <> 的 <n> - , dkf
form <> 的 <n> - dkf
form <> 的 <n> ? $ gmb
form <> 的 <n> ? gnZ
form <> 的 <n> 不 $ fna
form <> 的 <n> 不 foZ
form <> 的 <n> 了 glb
form <> 的 <n> 会 aoe
form <> 的 <n> 会 不 clg
form <> 的 <n> 发 fkd
form <> 的 <n> 口 , clf
form <> 的 <n> 口 clf
form <> 的 <n> 吗 ? eke
form <> 的 <n> 吗 ejf
form <> 的 <n> 和 <n> bfm
form <> 的 <n> 和 bfm
form <> 的 <n> 对 <zone> eke
form <> 的 <n> 对 fje
form <> 的 <n> 就 djf
form <> 的 <n> 收 eld
form <> 的 <n> 是 dkf
form <> 的 <n> 有 dnc
form <> 的 <n> 有 没 blg
form <> 的 <n> 端 cii
form <> 的 <n> 端 口 cii
form <> 的 <n> 能 gpX
form <> 的 <n> 通 dmd
form <> 的 <n> 通 不 dmd
form <> 的 <service> $ $ emc
form <> 的 <service> $ emc
form <> 的 <service> , Wse
form <> 的 <service> - mdd
form <> 的 <service> ? $ gma
form <> 的 <service> ? gdj
form <> 的 <service> 一 foZ
form <> 的 <service> 一 直 foZ
form <> 的 <service> 会 anf
form <> 的 <service> 吗 $ fkd
form <> 的 <service> 吗 ? flb
form <> 的 <service> 吗 fmb
form <> 的 <service> 是 iic
form <> 的 <service> 有 dkf
form <> 的 <service> 有 没 dkf
form <> 的 <service> 走 eke
form <> 的 <service> 通 cij
form <> 的 <service> 通 不 cgj
form <> 的 人 用 mfa
form <> 的 人 能 hci
form <> 的 人 能 不 dek
form <> 的 人 连 lcf
form <> 的 共 享 <n> bik
form <> 的 共 享 dih
form <> 的 同 事 fej
form <> 的 同 事 反 ncd
form <> 的 同 事 收 ugS
form <> 的 同 事 能 jgd
form <> 的 同 事 说 jfe
form <> 的 打 印 机 jZk
form <> 的 时 候 dgj
form <> 的 机 器 <service> vaX
form <> 的 机 器 上 occ
form <> 的 机 器 访 wdT
form <> 的 流 量 fmc
form <> 的 电 脑 jfe
form <> 的 电 脑 打 pgX
form <> 的 远 程 Ypf
form <> 的 远 程 桌 Ypf
form <> 的 锅 吗 $ ffj
form <> 的 锅 吗 efj
form <> 的 问 题 $ fdk
form <> 的 问 题 eek
form <> 的 问 题 吗 eek
form <> 直 接 打 <host> lgc
form <> 直 接 访 ici
form <> 直 接 访 问 ici
form <> 看 到 的 cfk
form <> 看 到 的 源 cfk
form <> 端 口 <n> , ekf
form <> 端 口 <n> eke
form <> 能 -ing 通 <gateway> lbg
form <> 能 -ing 通 <host> dfk
form <> 能 -ing 通 jef
form <> 能 <service> 到 jbh
form <> 能 上 <outside> ncc
form <> 能 上 <outside> 吗 mce
form <> 能 不 能 -ing ueU
form <> 能 不 能 <service> kef
form <> 能 不 能 kcg
form <> 能 不 能 上 mbe
form <> 能 不 能 用 pbb
form <> 能 不 能 直 qdZ
form <> 能 不 能 访 fYp
form <> 能 主 动 连 lde
form <> 能 出 去 eld
form <> 能 好 吗 gjd
form <> 能 直 接 <service> lce
form <> 能 访 问 <own> agm
form <> 能 访 问 hcj
form <> 能 连 <own> jgd
form <> 能 连 <own> 吗 kgc
form <> 能 连 <own> 的 Zgn
form <> 能 连 上 kfd
form <> 能 通 吗 $ bqb
form <> 能 通 吗 cob
form <> 自 己 -ing mcf
form <> 自 己 -ing 得 mcf
form <> 自 己 去 led
form <> 自 己 往 lcf
form <> 自 己 的 Zmh
form <> 自 己 能 kXl
form <> 自 己 能 上 sVe
form <> 自 己 能 不 ked
form <> 自 己 能 访 ecm
form <> 自 己 访 ngZ
form <> 自 己 访 问 ngZ
form <> 自 己 连 kfe
form <> 行 不 行 $ djg
form <> 行 不 行 blh
form <> 让 过 吗 $ dfk
form <> 让 过 吗 dfj
form <> 访 问 <far> hdi
form <> 访 问 <own> , ogY
form <> 访 问 <own> 一 mga
form <> 访 问 <own> 为 kgc
form <> 访 问 <own> 会 qgW
form <> 访 问 <own> 就 ugS
form <> 访 问 <own> 能 rgV
form <> 访 问 <own> 还 qgW
form <> 访 问 <public> <own> mga
form <> 访 问 <public> nfa
form <> 走 <public> <own> jef
form <> 走 得 通 cle
form <> 走 得 通 吗 cmf
form <> 还 - 吗 $ fje
form <> 还 - 吗 fje
form <> 还 能 上 <far> mce
form <> 还 能 上 <outside> mZh
form <> 还 能 打 lgb
form <> 还 能 打 开 lgb
form <> 还 能 连 <own> kgc
form <> 还 能 连 kfd
form <> 还 行 不 flc
form <> 还 行 不 行 flc
form <> 这 个 网 tYb
form <> 这 个 网 段 tYb
form <> 这 台 机 hid
form <> 这 台 机 器 hid
form <> 这 边 <service> nfZ
form <> 这 边 放 cgk
form <> 进 来 的 mgb
form <> 连 <host> 的 <n> sdX
form <> 连 <host> 的 ecm
form <> 连 <own> 会 mgb
form <> 连 <own> 的 <service> idi
form <> 连 不 上 liZ
form <> 通 不 通 $ fmb
form <> 通 不 通 flc
form <> 通 吗 $ $ ele
form <> 通 吗 $ ele
form <> 那 台 要 nbe
form <> 那 边 能 nfa
form <> 里 <service> <own> <n> ndc
form <> 里 <service> <own> ndc
form <> 里 的 机 mbf
form <> 里 的 机 器 mbf
form <client> , - mce
form <client> , <> 访 ndd
form <client> , <server> eje
form <client> , 是 fdk
form <client> - - ele
form <client> - <> - eld
form <client> - <> -ed apd
form <client> - <> ? Wvb
form <client> - <> on Yrd
form <client> - to aqb
form <client> -> <> $ djf
form <client> -> <> , eld
form <client> -> <> - blg
form <client> -> <> -ed dld
form <client> -> <> ? dob
form <client> -ed - eld
form <client> -ed <> ? crZ
form <client> -ing to eoa
form <client> -s - dgj
form <client> -s <> , cii
form <client> -s to Zof
form <client> <service> <> <n> ekf
form <client> <service> to cem
form <client> <service> 到 emc
form <client> from <> , hla
form <client> get to gkd
form <client> to - ane
form <client> to <> $ fmb
form <client> to <> , W0W
form <client> to <> -ed fkd
form <client> to <> -s Zil
form <client> to <> ? bgl
form <client> to <> on awX
form <client> 上 <service> blf
form <client> 到 <> - ekf
form <client> 到 <> 的 clf
form <client> 打 开 gjd
form <client> 要 连 fna
form <client> 连 <> 的 gjd
form <far> - - Zng
form <far> - <> -ed YyW
form <far> -> <> - bne
form <far> -s <> - Zng
form <far> from <> $ kcg
form <far> from <> , mce
form <far> to <> $ gbl
form <far> to <> , dnc
form <far> to <> - brb
form <far> 访 问 gje
form <far> 连 <> 的 flb
form <gateway> - - eld
form <gateway> - <> - led
form <gateway> - from kdg
form <gateway> from <> $ lbg
form <gateway> from <> , jdg
form <gateway> from <> ? lcg
form <host> , - hdj
form <host> , <> 就 led
form <host> , <> 能 agm
form <host> - , Zng
form <host> - - kkY
form <host> - <> - kfd
form <host> - <> -ed jch
form <host> - <> -s tdX
form <host> - <> on Vgq
form <host> - at chi
form <host> - by jhc
form <host> - from pad
form <host> - to inX
form <host> -> <> , bqc
form <host> -> <> <service> anf
form <host> -ing to ckg
form <host> -s <> on miY
form <host> from <> $ nZg
form <host> from <> , pYf
form <host> from <> - gjd
form <host> to <> , bvX
form <host> to <> - Yjl
form <host> to <> on Xpg
form <host> 到 <> 的 bqc
form <host> 往 <> 发 dkf
form <n> , <> 会 fej
form <n> , <> 填 dfk
form <n> , <> 这 cem
form <n> , can kfd
form <n> , is qRl
form <n> , will idg
form <n> , would hVq
form <n> - , fWs
form <n> - - idi
form <n> - <> - idh
form <n> - <> -s xWY
form <n> - <> <far> kdf
form <n> - <client> Xni
form <n> - <far> aqc
form <n> - <host> kZk
form <n> - <n> cfl
form <n> - from rab
form <n> - on hkb
form <n> - to ekd
form <n> -ed on jbi
form <n> -ed to nYh
form <n> -ing <> <service> fdj
form <n> -ing from mce
form <n> -s - jbi
form <n> -s <> - efk
form <n> -s on iWo
form <n> : - meb
form <n> : <n> hdj
form <n> : does pZe
form <n> <n> <> - blg
form <n> <n> <> in agm
form <n> <n> <client> Xpg
form <n> <n> in dfk
form <n> does - fam
form <n> does <> - aik
form <n> from <> , waW
form <n> from <> - eld
form <n> from <> ? qgV
form <n> from <> to idh
form <n> in <> - del
form <n> is - fdk
form <n> of <> - bod
form <n> on - ajj
form <n> on <> $ eke
form <n> on <> , cii
form <n> on <> - Zli
form <n> on <> -ed bne
form <n> on <> -s fje
form <n> on <> ? Usg
form <n> on <> from ekf
form <n> on <> is aqb
form <n> on <> to Wuc
form <n> to - del
form <n> to <> $ bmf
form <n> to <> , flc
form <n> to <> - amg
form <n> to <> ? Quj
form <n> to <> from bne
form <n> 对 <> 开 ked
form <n> 行 , odb
form <outside> , <> 访 qgW
form <outside> , <> 还 lfb
form <outside> - - cii
form <outside> - <> , jdh
form <outside> - <> - akj
form <outside> - to emc
form <outside> -> <> , fje
form <outside> <service> <> <n> ejf
form <outside> <service> to djf
form <outside> <service> 到 cpc
form <outside> for <> - cpc
form <outside> get at gna
form <outside> to - ben
form <outside> to <> $ fkd
form <outside> to <> , dmd
form <outside> to <> - eqX
form <outside> to <> -ed Xsd
form <outside> to <> ? ajj
form <outside> to <> on Vsf
form <outside> 到 <> 的 Zjj
form <outside> 打 <> 的 dkf
form <own> - for lfc
form <own> - from fek
form <own> - to hdh
form <own> -ed to lbg
form <own> -ing <> - gcl
form <own> <n> -ing fdj
form <own> <n> from odb
form <own> <n> on mde
form <own> from <> $ mfc
form <own> from <> , lfc
form <own> from <> - lbf
form <own> from <> -s ubX
form <own> from <> ? jfe
form <server> at <> , bod
form <server> 填 <> , fkd
form <service> - : clf
form <service> - <> , ajj
form <service> - <> - Xqf
form <service> - at Ypf
form <service> - from eoa
form <service> - on Zqd
form <service> - to dle
form <service> -s from mec
form <service> -s on fmb
form <service> <n> - fmb
form <service> <n> on Uln
form <service> <n> to Tri
form <service> <n> 连 djf
form <service> at <> , boe
form <service> at <> - dnc
form <service> at <> ? Wrf
form <service> from - ici
form <service> from <> , apd
form <service> from <> - lde
form <service> from <> ? dih
form <service> from <> into sbY
form <service> from <> to uVd
form <service> into - bji
form <service> into <> $ bcq
form <service> into <> - dkf
form <service> into <> ? bnf
form <service> on - ape
form <service> on <> $ buX
form <service> on <> , Uud
form <service> on <> - bqb
form <service> on <> -ed efj
form <service> on <> <n> Utf
form <service> on <> ? Zli
form <service> on <> from flc
form <service> to - cle
form <service> to <> $ gjd
form <service> to <> , Zpe
form <service> to <> - Zqd
form <service> to <> -ed dkf
form <service> to <> <n> Zlj
form <service> to <> ? ZvX
form <service> to <> from fkd
form <service> to <> is Ypf
form <service> 到 <> $ fmb
form <service> 到 <> , Y0T
form <service> 到 <> ? gjd
form <service> 到 <> 吗 fkd
form <service> 到 <> 本 cnd
form <service> 到 <> 行 cpb
form <service> 连 <> , flc
form <zone> , - lcf
form <zone> , <> , taZ
form <zone> - - del
form <zone> - -ed amg
form <zone> - -ing boc
form <zone> - <> $ cnd
form <zone> - <> -ing hjb
form <zone> - <> -s mdd
form <zone> - <> ? etV
form <zone> - <> on fpX
form <zone> - have dkf
form <zone> - on Zof
form <zone> - to del
form <zone> -> <> , bnd
form <zone> -> <> <n> ang
form <zone> -> <> <service> clf
form <zone> -> <> ? cii
form <zone> -> <> 的 ckg
form <zone> -ed - flc
form <zone> -s - bhk
form <zone> -s <> , mga
form <zone> -s to bne
form <zone> <service> <> <n> emc
form <zone> <service> to fje
form <zone> <service> 到 ecm
form <zone> get to fje
form <zone> gets to gkd
form <zone> have <> ? eke
form <zone> have <> at foY
form <zone> in - jef
form <zone> to - alh
form <zone> to <> $ Ykk
form <zone> to <> , dbp
form <zone> to <> - esW
form <zone> to <> -ed Wmk
form <zone> to <> -s Xho
form <zone> to <> : ejf
form <zone> to <> <service> cjh
form <zone> to <> ? Xqe
form <zone> to <> does Wuc
form <zone> to <> on Zsc
form <zone> 上 <> <n> eld
form <zone> 到 <> - Zil
form <zone> 到 <> <n> glb
form <zone> 到 <> 会 grV
form <zone> 到 <> 的 cfm
form <zone> 到 <> 通 cme
form <zone> 去 <> 的 ejg
form <zone> 用 <> 收 glb
form <zone> 走 <> <own> gcl
form ? in <> - cem
form ^ - - hmZ
form ^ - -s jgd
form ^ - : uYa
form ^ - <> , agm
form ^ - <> - rTi
form ^ - <> -s pdb
form ^ - <> <client> dhi
form ^ - <> <own> lfc
form ^ - <> be iid
form ^ - <> from bod
form ^ - <> to pZf
form ^ - <far> btY
form ^ - <n> fkc
form ^ - <server> Xre
form ^ - <service> pda
form ^ - does cbp
form ^ - from fej
form ^ - in kdf
form ^ - is fpY
form ^ - on jge
form ^ - would taa
form ^ -ed <> -s hcj
form ^ -ed on cfm
form ^ -ing - dfl
form ^ -ing <> - pcb
form ^ -ing <> from Wqg
form ^ -ing from sdX
form ^ -s - sXd
form ^ -s -ing kfd
form ^ -s <> <client> agm
form ^ -s <server> pYf
form ^ -s from tXc
form ^ -s in qac
form ^ -s on vaX
form ^ <client> -> eld
form ^ <client> -ing Vrg
form ^ <client> -s iqU
form ^ <client> <service> djg
form ^ <client> to aqc
form ^ <client> 到 bnf
form ^ <client> 去 cle
form ^ <client> 被 kcf
form ^ <far> from mdd
form ^ <far> to dob
form ^ <gateway> -> ejf
form ^ <host> -> dme
form ^ <host> <> 上 qfX
form ^ <host> <> 往 cdn
form ^ <host> <> 能 afn
form ^ <host> <> 要 Zcr
form ^ <host> to btX
form ^ <host> 往 amg
form ^ <outside> to anf
form ^ <outside> 到 gjd
form ^ <outside> 打 clg
form ^ <outside> 的 hck
form ^ <own> from kfd
form ^ <service> - ena
form ^ <service> <> <n> cpb
form ^ <service> <n> fnb
form ^ <service> from oae
form ^ <service> into fje
form ^ <service> to ape
form ^ <zone> -> dme
form ^ <zone> -ing Vlm
form ^ <zone> -s fjf
form ^ <zone> <> <n> Usf
form ^ <zone> <> 上 hal
form ^ <zone> <> 的 eek
form ^ <zone> <> 能 Uft
form ^ <zone> to Zlh
form ^ <zone> 上 eke
form ^ <zone> 到 Yhn
form ^ <zone> 用 amf
form ^ <zone> 的 kdg
form ^ <zone> 连 gmb
form ^ ^ -ed nWj
form ^ ^ -ing miY
form ^ ^ -s nZg
form ^ ^ <> , iXn
form ^ ^ <> - cij
form ^ ^ <> -> yaU
form ^ ^ <> -ing ohX
form ^ ^ <> -s qjT
form ^ ^ <> : Zbs
form ^ ^ <> <- dnc
form ^ ^ <> <client> kVn
form ^ ^ <> <host> hXo
form ^ ^ <> <n> taZ
form ^ ^ <> <outside> kdf
form ^ ^ <> <own> qcb
form ^ ^ <> <server> pjU
form ^ ^ <> <service> nce
form ^ ^ <> <zone> fan
form ^ ^ <> gets fck
form ^ ^ <> has chk
form ^ ^ <> is imY
form ^ ^ <> to 3Pa
form ^ ^ <> 上 clf
form ^ ^ <> 下 kdf
form ^ ^ <> 为 kee
form ^ ^ <> 主 pae
form ^ ^ <> 出 uVd
form ^ ^ <> 到 sYc
form ^ ^ <> 去 wVb
form ^ ^ <> 发 mZi
form ^ ^ <> 可 led
form ^ ^ <> 同 eek
form ^ ^ <> 和 kdf
form ^ ^ <> 客 seV
form ^ ^ <> 往 zbS
form ^ ^ <> 想 pYf
form ^ ^ <> 打 fan
form ^ ^ <> 收 jch
form ^ ^ <> 是 fke
form ^ ^ <> 本 ndd
form ^ ^ <> 来 jgd
form ^ ^ <> 用 pad
form ^ ^ <> 电 aeo
form ^ ^ <> 的 kha
form ^ ^ <> 直 vVc
form ^ ^ <> 给 bmf
form ^ ^ <> 网 zUZ
form ^ ^ <> 能 ofZ
form ^ ^ <> 自 ogY
form ^ ^ <> 被 hmZ
form ^ ^ <> 要 wZX
form ^ ^ <> 访 neb
form ^ ^ <> 走 scY
form ^ ^ <> 过 neb
form ^ ^ <> 这 gnZ
form ^ ^ <> 进 led
form ^ ^ <> 连 ncc
form ^ ^ <> 那 hUr
form ^ ^ <> 里 fam
form ^ ^ <client> jib
form ^ ^ <host> dii
form ^ ^ <outside> cem
form ^ ^ <service> eld
form ^ ^ <zone> iid
form ^ ^ are ici
form ^ ^ do ofZ
form ^ ^ does lfc
form ^ ^ for dob
form ^ ^ from idh
form ^ ^ in eek
form ^ ^ is iid
form ^ ^ on ejf
form ^ ^ would klY
form ^ ^ 从 ihd
form ^ ^ 在 fbn
form ^ ^ 急 gdj
form ^ ^ 源 kcg
form ^ ^ 给 jaj
form ^ can <> - mbg
form ^ can <> -ed wSe
form ^ can <> -ing jef
form ^ can <> -s oea
form ^ can <> <service> vRg
form ^ can <> be fld
form ^ can <> get fpY
form ^ do <> -s ofZ
form ^ does - lfc
form ^ does <> - lfc
form ^ does <> get mha
form ^ does <> have lbg
form ^ from - scY
form ^ from <> , 1TY
form ^ from <> - eek
form ^ from <> : kde
form ^ from <> to mce
form ^ in <> - del
form ^ is - eje
form ^ is <> - ilZ
form ^ is <> -ed kZi
form ^ is <> -ing ijc
form ^ on - dgj
form ^ on <> - dke
form ^ will <> - gkc
form ^ will <> be jnW
form ^ would - edl
form ^ would <> - uTf
form ^ would <> be pbc
form ^ 为 啥 jfe
form ^ 从 <> -ing qcb
form ^ 从 <> <service> rXf
form ^ 从 <> 到 neb
form ^ 从 <> 发 rWe
form ^ 从 <> 打 pfY
form ^ 从 <> 用 blf
form ^ 从 <> 直 ncd
form ^ 从 <> 能 qbb
form ^ 从 <> 访 mec
form ^ 从 <> 连 neb
form ^ 在 <> 上 lfc
form ^ 在 <> 本 qfX
form ^ 在 <> 里 sfV
form ^ 客 户 jfe
form ^ 我 在 gdk
form ^ 源 <> , mag
form ^ 目 的 anf
form ^ 请 问 kgc
form and - - mgZ
form and -s - Zas
form and <n> on cme
form are -ed by rXe
form are -s in nZg
form at - - niX
form at - <> - del
form at - <> ? del
form at <far> -s cme
form be -ed by kib
form be -ed from kdf
form by - - kbg
form by <public> <> , bpd
form by <service> to blf
form can - <> , kcg
form can - in klX
form can - on qad
form can - to dsW
form can <client> - bne
form can <zone> -ing fjd
form do - <> -s rZb
form do -s from iib
form do <service> to gkc
form does - - nbe
form does - <> -s hWp
form does <client> - ckg
form does <service> from mga
form does <service> to dlf
form does <zone> - bhk
form does <zone> have elc
form for - <> - Zil
form for <zone> -> fje
form from - - vWb
form from - <> , qcb
form from - <> - mce
form from - <> -s mfa
form from - <> <n> mdd
form from - <> ? jdg
form from - <> to ngZ
form from -ing to cme
form from <client> to Vpi
form from <far> to anf
form from <gateway> to anf
form from <host> to eoa
form from <outside> for Zqc
form from <outside> on bmf
form from <outside> to dhi
form from <zone> , aeo
form from <zone> - aXv
form from <zone> into Ypf
form from <zone> to dhj
form get - to Zof
form get <service> on cii
form get at <> - epZ
form get to - cii
form get to <> $ dih
form get to <> - dsX
form get to <> -ed glb
form get to <> ? alg
form get to <> on dkf
form get to <> with fbn
form gets - <> - Zgn
form gets - to glb
form in - - fdj
form in - <> -s dap
form in - <far> bij
form in <outside> - cgk
form in <zone> - dap
form in <zone> -s mgZ
form in on <> , kia
form in on <> - iic
form in on <> for lgc
form into - <> - eob
form into <gateway> from lbg
form is - <> - jef
form is - from ndc
form is - to gkc
form is -ed by eld
form is <service> from ndc
form is <service> on dnc
form is <service> to bqc
form is that - gej
form not - to ejf
form of - - jYl
form of - <> - lcf
form of - <> -s ajj
form on - - chj
form on - <> $ cdn
form on - <> , jbi
form on - <> - gjd
form on - <> -s gam
form on - <> : kee
form on - <> <zone> lVm
form on - <> is rXd
form on <client> -s ajk
form on <outside> -s anf
form on <outside> for Zof
form on <own> for ogY
form on <own> from jef
form on <own> to afn
form on <service> to fjf
form on <zone> - jia
form over <service> at ejf
form over <service> from Xpg
form should - <> - dle
form that - - jZk
form that - <> - nWi
form that - <> -s kZj
form that was on lfc
form to - - cih
form to - -s Vqh
form to - <> $ aik
form to - <> , ccn
form to - <> - hla
form to - <> -s agm
form to - <> at Xoh
form to - <> from gkc
form to - <> on jmX
form to - can odb
form to - from gla
form to - on euU
form to - to amg
form to - via fpY
form to - with erX
form to - would kee
form to -ed <> ? djg
form to -s - Xkl
form to <far> <> : gck
form to <gateway> from qWg
form to <n> on blg
form to <own> from mec
form to <service> at clf
form to <service> into ejf
form to <service> on anf
form to <service> to emc
form was on <> $ lfc
form which - -s jef
form will - <> - dcm
form with - - Zng
form with - <> - Yhm
form would - - jge
form would - <> - dhi
form would - for scZ
form would -ing - gbl
form would <client> - enb
form would <zone> - dle
form would that - sYc
form 一 下 , nbe
form 一 下 : kgd
form 一 下 <> 到 jfe
form 一 下 <> 的 gjd
form 上 - <> , efj
form 上 <service> <> <n> bmf
form 上 不 了 dih
form 下 , <> 的 Yof
form 下 <client> 到 ejf
form 下 <zone> 到 fmb
form 不 上 <> 的 gkc
form 不 了 <> $ erX
form 不 了 <> , eld
form 不 了 <> 的 ekf
form 不 到 <> 的 mbf
form 不 开 <> $ djf
form 不 开 <> ? goY
form 不 开 <> 的 goY
form 不 能 上 enb
form 不 通 <> , Zof
form 个 : in ben
form 主 动 往 clf
form 之 后 <> 访 lgc
form 了 , <> 还 jfe
form 人 在 <> $ ked
form 什 么 <> 打 pea
form 什 么 用 emc
form 从 <client> <service> fjd
form 从 <outside> <service> fjf
form 从 <outside> 连 frW
form 从 <zone> 到 eoZ
form 以 连 到 gmb
form 件 , <> 填 fej
form 会 转 到 ffj
form 写 的 <> , emb
form 出 去 到 blg
form 删 了 , kfd
form 到 - <> <own> nfZ
form 到 - <client> enb
form 到 <host> , jdg
form 到 我 们 fkd
form 加 上 - dfk
form 加 完 <> 到 dgk
form 动 去 连 fje
form 动 往 <> 发 clf
form 动 访 问 enc
form 去 掉 , mfb
form 去 访 问 dle
form 发 信 , cjh
form 口 - 是 mce
form 同 事 在 lcg
form 同 事 说 Zfo
form 后 , <> 访 kgc
form 否 访 问 aof
form 器 是 <> , kef
form 地 址 是 ihd
form 填 的 是 fkd
form 如 到 <> 的 dke
form 完 以 后 ofZ
form 客 户 端 tXc
form 己 往 <> 发 blg
form 己 能 上 bmf
form 得 了 <> 吗 efj
form 得 开 <> 的 gqW
form 得 通 <> 吗 ejf
form 志 : in fej
form 想 <service> 到 arb
form 想 访 问 bmf
form 成 - , jgd
form 成 <client> , ogZ
form 我 们 <> 的 del
form 我 在 <> , jdg
form 户 打 开 eke
form 户 端 <> , ncc
form 户 端 是 led
form 打 不 开 gkc
form 打 印 机 flc
form 打 开 <> 吗 gqX
form 换 成 <> , dcm
form 掉 , <> 访 jgd
form 接 <service> 到 djg
form 接 口 <> , cme
form 接 打 到 fna
form 接 访 问 cne
form 接 连 <> 的 fkd
form 收 不 到 ncd
form 改 成 <> , cfk
form 方 是 <> , gkc
form 服 务 端 Zof
form 本 机 - kfd
form 本 机 <> , ncd
form 机 - <> , led
form 机 器 是 qXf
form 机 访 问 gkd
form 来 自 <> 的 mce
form 查 一 下 idh
form 桌 面 到 cjh
form 比 如 到 dke
form 没 有 对 kcf
form 用 - 连 glb
form 用 <public> <> 打 dkf
form 用 <public> <> 收 djf
form 用 <service> 连 fna
form 用 户 在 fdk
form 电 脑 <> , jfe
form 电 脑 是 kee
form 电 脑 用 efj
form 的 - , hZm
form 的 - <> 去 dfk
form 的 - 到 fbm
form 的 - 是 ncd
form 的 <n> , fdk
form 的 <n> 对 ked
form 的 <service> , fcl
form 的 人 用 dgj
form 的 是 <> $ emb
form 的 是 <> , hkb
form 的 是 <> 的 kgc
form 的 话 , jgd
form 目 的 <> , bmf
form 目 的 是 ejf
form 直 连 <> 的 goY
form 看 到 - jZk
form 端 口 , mfb
form 端 是 <> , kfd
form 能 -ing 通 dkf
form 能 -s <> 吗 gjd
form 能 <service> 到 dkf
form 能 <service> 通 gkc
form 能 上 <> ? fje
form 能 上 <> 吗 eke
form 能 上 <> 的 fmb
form 能 连 到 gma
form 能 通 过 flb
form 脑 用 <> <own> efj
form 脑 用 <public> djg
form 自 己 往 blg
form 自 己 连 gjd
form 行 , <> 还 pdb
form 行 的 - dfk
form 补 上 - cfl
form 要 访 问 enb
form 让 不 让 hdj
form 访 问 <> $ djf
form 访 问 <> , epZ
form 访 问 <> <n> emb
form 访 问 <> <own> fan
form 访 问 <> 一 fej
form 访 问 <> 吗 dqZ
form 访 问 <> 就 gna
form 访 问 <> 的 fje
form 访 问 <> 走 Yhn
form 访 问 <> 还 glc
form 访 问 到 dnd
form 话 , <> 到 kfd
form 话 , <> 能 lgb
form 请 问 <> <zone> pea
form 请 问 <> 到 jdg
form 请 问 <> 可 pfY
form 请 问 <> 网 vZY
form 请 问 <> 能 sbZ
form 请 问 <zone> ecm
form 请 问 从 qeY
form 走 <service> 到 fje
form 超 时 , dfk
form 转 到 <> , Yeq
form 还 能 -s gkc
form 还 能 连 glc
form 这 台 <> 会 fXq
form 这 台 <> 吗 fje
form 这 台 是 jcg
form 连 上 <> 的 gkc
form 连 不 上 gmb
form 连 到 <> 吗 bsZ
form 连 到 <> 的 gjd
form 连 我 们 fpY
form 连 接 到 eej
form 连 的 是 iib
form 邮 件 , fej
form 都 在 <> , ogY
form 配 的 是 ckg
form 里 <service> <> <n> djf
form 问 <zone> <> 的 bco
form 问 <zone> 到 fmb
form 问 不 了 dlf
from <client>  cnd
from <client> , - mce
from <client> , bmf
from <client> , on - dek
from <client> , 是 fdk
from <client> - - - ebn
from <client> - - ele
from <client> - - to Wrg
from <client> - cnd
from <client> - get to gkc
from <client> - to aqb
from <client> -> akj
from <client> -ed - eld
from <client> -ed - to fna
from <client> -ed dqZ
from <client> -ing ena
from <client> -ing to eoa
from <client> -ing 不 通 aqc
from <client> -s - - Yjk
from <client> -s - dgj
from <client> -s - to jfe
from <client> -s Ush
from <client> -s to Zof
from <client> : <n> -ed to - to glb
from <client> <service> ekf
from <client> <service> to cem
from <client> <service> 到 emc
from <client> and aoe
from <client> from odb
from <client> get - to dgi
from <client> get to gkd
from <client> is -ed by tVe
from <client> to - ane
from <client> to bkh
from <client> 上 <service> blf
from <client> 到 cnd
from <client> 去 dkf
from <client> 打 不 开 epZ
from <client> 打 开 gjd
from <client> 用 dpa
from <client> 的 <n> 端 口 , lfb
from <client> 给 neb
from <client> 能 不 能 访 问 gnZ
from <client> 被 kcf
from <client> 要 连 fna
from <client> 还 能 上 atZ
from <client> 连 fpY
from <far>  eld
from <far> , fck
from <far> - - Zng
from <far> - bii
from <far> -> dle
from <far> -ing dih
from <far> from uaX
from <far> to Xrd
from <far> 到 Zqd
from <far> 的 - <n> , gdj
from <far> 访 问 gje
from <far> 连 flc
from <gateway> - - eld
from <gateway> - - from oYg
from <gateway> - - to Xqf
from <gateway> - from kdg
from <gateway> - get to Zng
from <gateway> -> eld
from <gateway> -ing blg
from <gateway> -s Xho
from <gateway> from lbg
from <gateway> to Xsd
from <host>  ici
from <host> , - hdj
from <host> , ibi
from <host> - , Zng
from <host> - - - iic
from <host> - - - to kia
from <host> - - from tRi
from <host> - - kkY
from <host> - - to Xkl
from <host> - -ing -s bgl
from <host> - at chi
from <host> - by jhc
from <host> - from pad
from <host> - glb
from <host> - to inX
from <host> -> cme
from <host> -ing to ckg
from <host> -s Ypf
from <host> from uVd
from <host> get - to blg
from <host> is nbe
from <host> to Zmh
from <host> will lcf
from <host> 主 动 往 clf
from <host> 到 bqc
from <host> 往 anf
from <host> 的 <n> , dgj
from <host> 自 己 能 上 clf
from <outside> , ijb
from <outside> - - , oYg
from <outside> - - <n> , does oeZ
from <outside> - - cii
from <outside> - - on bfn
from <outside> - - to ejf
from <outside> - dih
from <outside> - to emc
from <outside> -s kia
from <outside> <service> to djf
from <outside> <service> 到 cpc
from <outside> for kde
from <outside> get at gna
from <outside> on kgd
from <outside> to - ben
from <outside> to Zmh
from <outside> 到 ail
from <outside> 去 掉 , ngZ
from <outside> 打 ekf
from <outside> 用 户 打 开 eke
from <outside> 用 户 连 gjd
from <outside> 能 不 能 直 接 <service> 到 dfj
from <outside> 能 直 接 <service> 到 fmb
from <own>  jdg
from <own> , - - Ydr
from <own> - - - - Uft
from <own> - : <n> -ed to - to gVr
from <own> - <n> - <n> - agm
from <own> - <n> - <n> -ed - dgj
from <own> - dfk
from <own> - for lfc
from <own> - from fek
from <own> - to hdh
from <own> -ed to lbg
from <own> -ing gcl
from <own> <n> - : - to gVr
from <own> <n> -ing fdj
from <own> <n> from odb
from <own> <n> on mde
from <own> ? - -ing - Vgr
from <own> from pdZ
from <own> to afn
from <own> 的 <n> , kai
from <public>  fna
from <public> , bra
from <server>  glb
from <server> : bji
from <server> at bod
from <server> is mec
from <server> 填 fkd
from <server> 是 dpa
from <zone>  ecm
from <zone> , - lcf
from <zone> , nYh
from <zone> - - , jef
from <zone> - - - gZn
from <zone> - - del
from <zone> - - to chj
from <zone> - -ed amg
from <zone> - -ing boc
from <zone> - <service> on gjd
from <zone> - <service> to fkd
from <zone> - get to ejf
from <zone> - have dkf
from <zone> - on Zof
from <zone> - to - bcp
from <zone> - to del
from <zone> -ed - flc
from <zone> -ed dke
from <zone> -ing ckg
from <zone> -ing 不 通 clf
from <zone> -s - bhk
from <zone> -s - to Pyf
from <zone> -s dii
from <zone> -s to bne
from <zone> <n> : <n> : <n> <n> - jkZ
from <zone> <service> emc
from <zone> <service> to fje
from <zone> <service> 到 ecm
from <zone> and Xoh
from <zone> for Zkj
from <zone> get <service> on doc
from <zone> get to fje
from <zone> gets - to glb
from <zone> gets to gkd
from <zone> have dih
from <zone> in - jef
from <zone> into Zpe
from <zone> to - alh
from <zone> to dkg
from <zone> 上 dmd
from <zone> 上 不 了 dhi
from <zone> 出 dkf
from <zone> 到 agm
from <zone> 去 eke
from <zone> 用 bnd
from <zone> 的 mhZ
from <zone> 的 人 用 dgj
from <zone> 能 不 能 <service> 到 fej
from <zone> 能 不 能 访 问 dob
from <zone> 能 不 能 连 gnZ
from <zone> 还 打 得 开 gpX
from <zone> 还 能 -s gkc
from <zone> 连 fna
is <- oZf
is <client> ihd
is <gateway> eel
is <outside> gej
is <own> dme
is <public> ahl
is <server> bbq
is <zone> lcf
left 4 ejg
left 7 doc
left 8 hjb
left 9 cgk
nth 0 khb
nth 1 ilZ
nth 2 dgj
nth 3 car
nth 4 XYx
nth 5 aTz
nth 6 bR1
nth 7 Uby
nth 8 gOy
of 2 nmT
of 4 ccn
of 5 ebn
of 6 dbo
of 7 Xho
of 8 Xho
of 9 eYq
own bare port qOo
own port bare M3d
own port port ejf
to  <- bod
to  <client> ddm
to  <gateway> hYn
to  <host> hal
to  <outside> jef
to  <own> hdi
to  <zone> iic
to , - - <host> lcf
to , - <client> Wqg
to , - <host> hla
to , - <outside> khb
to , -s <own> pfZ
to , <client> cjh
to , <gateway> imY
to , <host> kdf
to , <outside> fej
to , <own> oXh
to , <server> ibj
to , <service> <server> mdd
to , <zone> Ugs
to , does - <gateway> fmc
to , on - <outside> tYb
to , 发 信 <server> jfd
to , 是 <gateway> ejf
to - - , <zone> amg
to - - - - <zone> cen
to - - - <client> bjj
to - - - <n> - - , <zone> fYp
to - - - <outside> mga
to - - - <own> kfd
to - - - to <far> veT
to - - -s from <far> pbc
to - - <client> kdf
to - - <far> rVg
to - - <host> fdk
to - - <outside> hbl
to - - <own> lfd
to - - <zone> vbW
to - - from <outside> cme
to - - to - <gateway> gam
to - - to - <own> eej
to - - to <client> mdd
to - - to <far> qdZ
to - - to <host> kfd
to - - to <outside> nce
to - -ed <client> kkZ
to - -ed from <outside> ckf
to - -ed to <outside> ajj
to - <client> fdk
to - <far> lbg
to - <gateway> fcl
to - <n> - <n> - <far> V0X
to - <n> - <n> - <host> fsU
to - <n> - <n> - <own> gna
to - <n> - <n> -ed - <far> Vvc
to - <n> - <n> -ed - <host> fna
to - <n> - <n> -ed - <own> gyO
to - <outside> ecm
to - <own> jff
to - <public> jdg
to - <service> on <own> mfb
to - <service> to <own> mfc
to - <zone> kcg
to - be - to <service> to <gateway> jef
to - by <public> ecl
to - from <client> Vrg
to - from <outside> bod
to - from <zone> beo
to - get - to <far> rZd
to - get - to <outside> rXd
to - get to <far> qZc
to - get to <outside> lcg
to - have <outside> ked
to - on <outside> oae
to - to - <host> pZe
to - to <far> kYj
to - to <host> mbf
to - to <outside> lcf
to -> <client> qbb
to -> <far> ncd
to -> <gateway> lbg
to -> <host> kai
to -> <outside> jch
to -> <zone> kee
to -ed - <host> Ygo
to -ed - to <far> hdh
to -ed <own> dgj
to -ed <service> on <own> jef
to -ed at <own> jfe
to -ed be - to - <own> Zgn
to -ed get to <own> rgW
to -ed to - - <outside> Zqd
to -ing <client> zXW
to -ing <far> pbd
to -ing <host> fjf
to -ing <own> jhc
to -ing to <far> qcb
to -ing to <own> mhZ
to -ing 不 通 <host> hdh
to -ing 得 通 <host> jdg
to -s - - <gateway> lYj
to -s - <own> ogY
to -s - <service> to <own> jZl
to -s - to <far> qbb
to -s - to <own> jef
to -s <client> pSl
to -s <far> nWj
to -s <host> njW
to -s <outside> kfd
to -s <own> gbl
to -s <public> kYk
to -s <zone> mce
to -s to <far> qYd
to -s to <own> mfb
to : - - <own> dgj
to : -ing <own> kfd
to : <n> -ed to - to <own> obd
to : <own> qYe
to <n> from - - <client> chj
to <n> on <client> dfk
to <service> : - to -s <own> fej
to <service> <host> rWf
to <service> <own> mec
to <service> to <host> mag
to <service> to <own> cfl
to <service> 到 <gateway> jdg
to <service> 到 <host> gdj
to ? - -ing - <zone> gma
to and <zone> pYf
to at <client> dek
to be - to - <own> rgV
to can - <own> qgW
to does - <gateway> lha
to does <gateway> djh
to for <own> mag
to for <zone> aik
to from - <zone> hid
to from <client> cpb
to from <outside> Zlh
to from <own> kdg
to from <zone> ele
to get - to <far> qeY
to get - to <outside> jef
to get <service> on <own> fdl
to get at <host> mbf
to get to - <host> pgX
to get to <far> qWg
to get to <host> lcf
to get to <own> led
to get to <service> on <own> jef
to have <outside> jfe
to into <zone> lYj
to is <far> ccp
to is <own> Zdq
to is <zone> lfb
to on <client> fnZ
to on <own> jef
to to - <gateway> lbg
to to - <host> mfb
to to - <n> of <own> mfb
to to <client> pXg
to to <far> tYa
to to <gateway> oYg
to to <host> ncd
to to <outside> lah
to to <own> mfb
to to <zone> igd
to will <client> alh
to 上 <outside> jch
to 上 <service> <host> naf
to 上 <service> <own> lee
to 上 不 了 <outside> jdg
to 主 动 连 <zone> kcg
to 从 <outside> peZ
to 出 <outside> pbc
to 到 <client> sbZ
to 到 <far> mdc
to 到 <gateway> jdg
to 到 <host> hck
to 到 <outside> kee
to 到 <zone> rZc
to 去 <far> rZc
to 去 <host> gdj
to 去 <own> nfa
to 去 掉 , <zone> efj
to 和 <zone> jch
to 填 <own> ffj
to 往 <far> pgX
to 往 <outside> ecl
to 打 不 开 <own> nea
to 打 开 <own> kgc
to 是 <own> ffj
to 本 机 上 - <own> pgX
to 用 <service> <n> 连 <own> oZf
to 用 户 打 开 <own> jgd
to 用 户 连 <own> jgd
to 由 <client> Zsb
to 的 <client> bZt
to 的 <far> del
to 的 <n> , <gateway> dpb
to 的 <n> 对 <zone> eke
to 的 人 访 问 <own> jge
to 的 机 器 访 问 <own> kgc
to 直 接 打 <host> lgc
to 给 <zone> dkf
to 能 -ing 通 <gateway> lbg
to 能 -ing 通 <host> dfk
to 能 上 <outside> ncc
to 能 不 能 <service> 到 <gateway> jfe
to 能 不 能 上 <outside> mbe
to 能 不 能 直 接 打 到 <host> rYc
to 能 不 能 访 问 <host> seW
to 能 不 能 访 问 <own> Zfo
to 能 主 动 连 <outside> jdg
to 能 直 接 <service> 到 <host> naf
to 能 访 问 <own> agm
to 能 连 <own> jgd
to 自 己 能 上 <outside> sVe
to 自 己 访 问 <own> jge
to 自 己 访 问 <public> ngZ
to 被 <client> cob
to 访 问 <far> hdi
to 访 问 <public> nfa
to 走 <public> jef
to 还 能 上 <far> mce
to 还 能 上 <outside> mZh
to 还 能 打 开 <own> lgb
to 还 能 访 问 <own> jfe
to 还 能 连 <own> kgc
to 连 <host> gdj
to 里 <service> <own> ndc
with <- fke
with <client> Ufs
with <far> dZr
with <gateway> ihc
with <host> fan
with <module> mXj
with <outside> cii
with <own> iQu
with <public> lZi
with <server> jgd
with <zone> Xlj
`;
