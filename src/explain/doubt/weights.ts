/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
' , jggfff
' -a aghfjj
' -i agffpf
' <n> peggdd
' <own> jggfff
' from ahdfrf
' oeghfb
'cannot ofhYfh
'connection mfgegc
'connection refused' nggegc
'connection timed kgefgf
's <n> nmffdY
's <service> jicelb
's ? jfgffg
's fault odfehc
's inside flegge
's kheakg
's own fpibha
, <client> oegfhb
, <far> qcffgb
, <gateway> mffehd
, <host> mdgYmf
, <n> rebffe
, <outside> lYgaog
, <own> bockdg
, <public> lddldg
, <server> nffdge
, <service> pdkecc
, <zone> igfgnX
, a ifjgfd
, ack kffffe
, all kiZnbe
, allowed ijbgfg
, although lfgeff
, am keefif
, and gjccbp
, any boeWoh
, anything oadZmh
, approved ddfegp
, are sdcacm
, as lohYec
, at mfffdg
, before lgfege
, behind idgkef
, blocked mefeff
, but kfggge
, by jreYee
, can pabbof
, cghgjg
, client mggfcf
, coming wcbdde
, connection lfggfd
, conntrack jgfddk
, correct leeedk
, could cgfind
, curl qgeaff
, customer gdjcfl
, dead ngffde
, destination kefggf
, do lfddhi
, does fYclin
, don't iYgngf
, dport seddfc
, dropped ngfcff
, dst qdedfe
, e icncge
, established agggij
, every nleddc
, everything kciZkh
, explain gfgefl
, fine kgffff
, first icihfg
, for hgekfd
, forward kffehf
, foxmail lggggd
, from oodcea
, full icjkiZ
, get uabhhb
, gets tYgZgh
, given pfecYm
, goes mggbff
, going nfgedg
, got leddfj
, hairpin lffgfe
, has qeffec
, he egeggj
, help pfeiea
, how sfhbcd
, i mgiebf
, i'm jjfeef
, id kffffe
, ideas kdggff
, if frZjbe
, im mfffge
, in keffie
, input rccgef
, inside eveddb
, ip jgfgge
, is ifdeem
, isn't mfefak
, it mdeccm
, it's egffem
, item okeceb
, just jifhed
, kindly ndgege
, length lffffe
, like jcejie
, line ghfeXs
, lip jffggf
, list gdmifc
, looks gggfej
, mail qegfeb
, meaning mfdgeh
, my nfedff
, need kffkXj
, never ogffag
, no mjffdc
, nobody igffek
, normal jgggfe
, not ilgfgb
, nothing nfgfde
, of jffdgi
, ok nfggfc
, on ojeedc
, one nihbfd
, only dncihd
, open widUgd
, options jggfff
, or legdlb
, our lgcbjg
, outlook kffgfe
, over mffgee
, pass kfeggf
, passes peeffd
, permitted nefgcf
, ping mceecm
, plain kgfedh
, please gfflbi
, pls nffdff
, port odiicb
, possible pdffee
, quick gYmkdh
, reachable tedcee
, right rehabg
, rip jfgggf
, rst gfggfj
, same jdhflc
, say gfkgef
, says ndgggb
, seq lffffe
, session jfgggf
, she kfhedh
, should pfgfec
, since ieefgj
, skipping mfffeg
, so mggjdZ
, somebody cefngf
, sorry nggfce
, source tbheeb
, step nffffd
, still egfdfn
, straight ijgffd
, syn pgffeb
, target oefcfg
, tcp rcfgcd
, tell ljdadj
, that kfgbdm
, that's ofefee
, thats leegff
, the jdffej
, then kedgnb
, they hYeikk
, they're Vhedfw
, thoughts dgefgm
, thunderbird offfbg
, thx clhYcq
, ticket gicbZv
, timeout nefege
, to medkdf
, translate ggggan
, udp tZgfcf
, unlike ggfffj
, urgent cffdbv
, user ogeggb
, verdict leeggf
, walk occedk
, want mcgggf
, we keeedl
, we're gegcfm
, what bckikf
, whats hamefj
, where dTnkij
, whereas kgggef
, which depmdb
, while mefffe
, who gefYnk
, why mefcdk
, will lffegf
, win lgfffe
, with cenkee
, without kggeeg
, works nhcfef
, would hggfnZ
, y paggfd
, yes leoafc
, yet pgfgcc
, you fggcfn
, you're hefeem
, 一 kffgff
, 下 fghafm
, 不 dpfdff
, 丢 negfdf
, 中 fgened
, 为 uafeSo
, 之 lhdcoa
, 什 pfdeff
, 今 eggeem
, 从 jcfmkX
, 会 idhhgf
, 但 mffgee
, 你 efgcdq
, 允 hkeffg
, 先 hdefji
, 写 ibcqgd
, 出 mfbhfg
, 分 fimdgb
, 别 qffaZk
, 到 uffbfa
, 加 dgggkf
, 包 lhbgff
, 只 jgggaj
, 可 mffgfd
, 后 iegkjZ
, 周 ekeefj
, 咋 oeffee
, 咱 heejgf
, 啥 mfgfee
, 回 nffege
, 地 mfgdeg
, 外 mffeff
, 它 fdicen
, 安 pdahgf
, 审 fbdqfg
, 客 jgggge
, 对 mekYjc
, 就 qefaWp
, 帮 kafigi
, 开 oefgec
, 快 efgffk
, 怎 jgefXp
, 急 gdgedp
, 想 refeed
, 我 jeiegf
, 手 ncggfe
, 打 mgfcgf
, 把 eggdng
, 抓 mcfgff
, 报 gkgffe
, 拉 lfdgff
, 按 sYfggd
, 换 gfffkf
, 提 jffggf
, 收 ldeedl
, 放 nffegd
, 数 kgefgf
, 新 jfegdj
, 明 degfgn
, 昨 lgfggc
, 是 hegfek
, 最 ogffcf
, 有 aljdfh
, 本 oefffd
, 来 rbcfhe
, 正 pfgcdf
, 求 jffgeg
, 没 lfgeak
, 浏 jffggf
, 源 peffag
, 然 ohgedc
, 现 pchejZ
, 用 kdence
, 由 lfffff
, 电 kgfggd
, 目 ikfeef
, 直 lffgfd
, 看 gfgffk
, 真 mgegfd
, 端 neffff
, 第 befhki
, 等 qeeigY
, 策 pcfgdf
, 结 qffece
, 给 jjfeZk
, 网 kffgff
, 老 gdeggl
, 能 mdhgia
, 行 qdfcff
, 要 rdZlec
, 规 mfffef
, 让 lddgcl
, 访 pcfgfc
, 说 lfgfee
, 请 eblkeg
, 谁 efgeli
, 谢 hiedYr
, 走 oefdff
, 跟 igfeej
, 过 neggdf
, 还 epfelX
, 这 hhiYgk
, 进 qZgeff
, 连 ldgmdc
, 通 scgeeb
, 那 lbbmfg
, 都 ejednd
, 重 lgfgfc
, 问 rgegfZ
, 需 kigeee
, 领 fffegk
, 马 fgfffj
, 麻 gkhfhb
-> <client> qfgfdb
-> <far> pffffb
-> <gateway> neeggd
-> <host> jfgble
-> <outside> ifegje
-> <own> rZhZgi
-> <zone> sdggfZ
-> oZfcki
-a eefefn
-a forward ffgekg
-a postrouting efefep
-a prerouting efgegl
-d <host> eggfgj
-d <own> efgeij
-d <zone> dgggih
-d efgdlh
-e jfggff
-i $ gffgZp
-i , hgffej
-i <client> kfffef
-i <outside> bfffpf
-i <zone> biffij
-i agfflk
-i forward fedgdp
-i like gfggdk
-i on iffcco
-i prerouting dfhdbs
-j accept effegl
-j accept' aghfjj
-j dffehm
-j dnat efgeij
-j drop cffgki
-j log fffgfj
-j masquerade ffeeli
-j reject dffgkh
-j snat efggjh
-j tcpmss gfgffj
-k pdhffb
-l , jgffgf
-l jggfff
-l 抓 mffgfd
-l 里 jfggff
-m fffeij
-m limit fffgfk
-m tcp ffgeij
-o <outside> bjeehn
-o <zone> effgmd
-o bieekk
-p <n> ocfggd
-p dfgeij
-p tcp efgeij
-p udp dgfeat
-s <far> cfgfgl
-s defhhk
-t fdeiih
-t nat fdeiih
-w hffele
-w net hffele
: $ hdgdeo
: ' jggfff
: <client> ughgYY
: <far> qcggfb
: <gateway> ikdffe
: <host> eofgde
: <n> fYeifq
: <outside> rcfidc
: <own> qjbgea
: <service> mcgdgh
: <zone> sbdfai
: a nbegjc
: ab jgggge
: any gfhdkf
: assume feoeee
: can jgedbn
: cannot kgffgf
: cd kggggd
: connect mefffe
: connection kffffe
: could ocdffg
: couldn't lgfffd
: curl kfffgf
: do pgfdfc
: does ibccnk
: drop kgfghd
: errno kfffgf
: forward hgggal
: from coegef
: github dbhbft
: i leffgf
: if pfhafe
: in jfggff
: input aggfoe
: ip jfgfff
: iptables cggfas
: ipv jgggff
: is kgciic
: list dgjjgd
: martian nffgee
: may oYehcm
: nc mdfggf
: net qgfdiZ
: no qcfege
: open uafecf
: outlook jfgfff
: permitted mefgdg
: ping jggfgf
: please dljeee
: port fjdmde
: postfix jggfgf
: reachable ljbfef
: relay nefggb
: s nfffgd
: src wcfdgY
: tcp mgffee
: the mgeffd
: timed lgfffe
: to gbllha
: trace kgffeg
: udp mffgee
: unable kefgff
: user oefgfb
: users qfeegb
: we geelhe
: what cheljd
: which Zjnkec
: who cvgdcb
: why odgbgf
: will ledfhg
: would jcecpd
: 从 gdgldg
: 我 idnicb
: 无 jfffgf
: 能 bueZgg
: 连 jgfggf
; connection lffgff
; does racdie
; lggefe
; mx jgggge
; the kidhfd
; what Zefggp
; would ghggid
<- <zone> vadgga
<- in gggeel
<- qaechh
<- what hgeefk
<client> $ kgdghd
<client> , oeibff
<client> -> kfeelc
<client> : kffgff
<client> <client> nffffd
<client> <far> pggeec
<client> <gateway> qgfgfY
<client> <host> kfgffe
<client> <n> sfffda
<client> <own> qefffb
<client> <service> peffdd
<client> <zone> pcechh
<client> ? jcdkhe
<client> able uagffa
<client> allowed mdgfge
<client> and ofgega
<client> are hffgkd
<client> at qbgbfh
<client> be mcgfjd
<client> blocked nffffd
<client> by mfffge
<client> can refeha
<client> can't sYggef
<client> cant mfgffe
<client> connect gfffle
<client> could ogfffc
<client> curl lggffd
<client> do negfde
<client> does mgfefe
<client> dst kffffe
<client> echo kgffff
<client> finally ggggje
<client> for refdcf
<client> from rgcgbf
<client> get vchakW
<client> gets qcggga
<client> going ffgfnd
<client> have kdqfbb
<client> hit ueebia
<client> i kggggc
<client> in jeefrW
<client> is rajcgc
<client> it mffffe
<client> just leggge
<client> listens mffgfd
<client> logs kfgfff
<client> make oefgce
<client> must lffffe
<client> needs nefffe
<client> no sbdege
<client> ok ofehed
<client> on lZechn
<client> open 0ZgefW
<client> opening gffgkf
<client> opens offcff
<client> or cfgoge
<client> out nbhael
<client> over ogghad
<client> pcgegd
<client> permitted rXfhgd
<client> ping lffffe
<client> port rchcgc
<client> pulls jfgfge
<client> pushes ohgffZ
<client> r lfgffe
<client> reach ebmfgh
<client> reports nfffdf
<client> runs leffge
<client> s kgffff
<client> says jggffe
<client> scrapes mefefg
<client> sends kgffff
<client> should pfdhed
<client> shows lggggc
<client> sport kfffff
<client> still ffegnd
<client> talk nbchna
<client> talks ofeefd
<client> tcp pefede
<client> the pffdee
<client> then effglf
<client> to tdfdhY
<client> towards oegdhd
<client> udp regfdb
<client> up jggffg
<client> use hfkfef
<client> wants uceccg
<client> when tecdcf
<client> who kldegd
<client> why kggggd
<client> will mfgffd
<client> with mggede
<client> wont mffffd
<client> would lhecgf
<client> 上 nffiea
<client> 会 nhehfb
<client> 作 taggbe
<client> 出 hffdkf
<client> 到 oZedij
<client> 去 mgfgde
<client> 发 lgffef
<client> 可 sWfggf
<client> 吗 lefggf
<client> 就 geffmd
<client> 开 wdfYgc
<client> 往 oggegb
<client> 想 mffffd
<client> 打 sfefgW
<client> 拉 ggfffj
<client> 收 kfgfge
<client> 是 kgfhgd
<client> 有 hfamfh
<client> 来 pdeggd
<client> 用 nfffed
<client> 由 nefgdf
<client> 的 tfedfa
<client> 给 pfggcb
<client> 能 hehaik
<client> 行 jfggff
<client> 被 lffhef
<client> 要 mfffed
<client> 访 jZeejl
<client> 走 ngffbg
<client> 还 cggglg
<client> 这 nghdde
<client> 连 xeggfS
<client> 通 mffgfd
<client> 那 negfee
<far> $ meeghc
<far> , segfad
<far> -> pggffZ
<far> -j cghgjh
<far> -p gffgek
<far> : kgggfe
<far> <far> mgggfc
<far> <gateway> ncggef
<far> <host> lgffee
<far> <n> oefgfc
<far> <own> lgfffe
<far> <service> wffafa
<far> ? hYehhn
<far> a nggfdc
<far> able qedged
<far> allowed lffgef
<far> and mggedf
<far> be lcgggf
<far> by jgdeel
<far> can yVeggc
<far> connects qggZfe
<far> delivers qahgfc
<far> does qffece
<far> dst kfgffe
<far> for pffede
<far> from keejhd
<far> get qUgclg
<far> gets oegfed
<far> has pddgeg
<far> hit rbheha
<far> hitting kggeff
<far> in rahefd
<far> is qeffec
<far> let kggffe
<far> make mgggcf
<far> ok pdggec
<far> on kdeeih
<far> our qcehgb
<far> over mfgggc
<far> pefcge
<far> permitted kehefg
<far> port ocfekb
<far> r lfggfe
<far> reach pdcekb
<far> right fgfffk
<far> s nfffee
<far> says lgffge
<far> see jfffjc
<far> sport kffffe
<far> still cfghmd
<far> talk qbehfd
<far> tcp kpeebb
<far> through pgdfdd
<far> to sefeeb
<far> type jgggff
<far> udp qfggeZ
<far> wants qegdde
<far> will mfgfia
<far> with kgffgf
<far> would nefeff
<far> 不 kfehla
<far> 会 hgfejf
<far> 做 nefffe
<far> 到 idgdfl
<far> 发 pgfbdg
<far> 可 legeff
<far> 吗 jffflc
<far> 封 efggel
<far> 想 mfefff
<far> 打 qfZhfe
<far> 查 nceggg
<far> 用 legffe
<far> 的 oefgha
<far> 端 jffgfg
<far> 能 ueefad
<far> 要 sedgec
<far> 解 legggd
<far> 访 tfgbbe
<far> 还 bgghme
<far> 连 nadhje
<far> 通 rdfhcd
<gateway> $ khhhdb
<gateway> 's kmgeeb
<gateway> , oiagcg
<gateway> -> ofhgea
<gateway> : kefggf
<gateway> <client> nfffcg
<gateway> <gateway> okadef
<gateway> <n> lcdeXt
<gateway> <service> wcfeeY
<gateway> ? odeffe
<gateway> afterwards bgfgmg
<gateway> allow lfggee
<gateway> allowed pfgheZ
<gateway> and hgggjb
<gateway> as rYihdc
<gateway> at hdgcki
<gateway> be liffee
<gateway> blocking vfWgfc
<gateway> box nejahd
<gateway> by phcdgc
<gateway> can tZeggc
<gateway> config gdfggk
<gateway> do ohfeed
<gateway> does jgffge
<gateway> doing jfggge
<gateway> drop oeiffb
<gateway> eat kgfhfe
<gateway> eating nfgggb
<gateway> even neggdf
<gateway> forward kfcjff
<gateway> forwards dhapie
<gateway> from nbegkc
<gateway> get safgec
<gateway> in mggffc
<gateway> is refced
<gateway> itself kogeeX
<gateway> kfdfdj
<gateway> last Yeijgl
<gateway> let nfggec
<gateway> lets ndgggb
<gateway> letting qgfdgb
<gateway> ok tegecb
<gateway> on didZhp
<gateway> open socUgc
<gateway> or kfekgb
<gateway> pass kfgfff
<gateway> ping sgbfga
<gateway> port ldehkb
<gateway> reachable odahhe
<gateway> right ffmZgk
<gateway> rules kdeffi
<gateway> shows lggfgd
<gateway> so nggcee
<gateway> to wcbhfZ
<gateway> udp nfggfc
<gateway> wants pegeec
<gateway> why oefdgd
<gateway> would jifdhd
<gateway> 一 hgarhZ
<gateway> 上 jgYlhf
<gateway> 不 ndgeff
<gateway> 丢 oefged
<gateway> 之 mcddel
<gateway> 会 offfdf
<gateway> 允 nfggde
<gateway> 到 lfeggf
<gateway> 吗 rdcfef
<gateway> 对 jWdqif
<gateway> 拦 pefffb
<gateway> 挡 xegfbY
<gateway> 放 jeggfg
<gateway> 是 gghfbl
<gateway> 有 fffegm
<gateway> 本 oikfgT
<gateway> 没 mfffgd
<gateway> 的 ilfdbh
<gateway> 给 mgfefd
<gateway> 能 sYehff
<gateway> 自 mjfggZ
<gateway> 行 meffdg
<gateway> 让 kfgfgf
<gateway> 这 ndfffe
<gateway> 通 lefgff
<host> $ mmYpcY
<host> 's kccgii
<host> , kkdcfh
<host> -> sdhbed
<host> -a fgggpY
<host> -j dghgkf
<host> -o fgggkd
<host> -p fggfgj
<host> : eifhic
<host> <- oehhXh
<host> <client> nffefd
<host> <far> nffffd
<host> <host> ojckeX
<host> <n> sahbge
<host> <outside> qZgfic
<host> <server> kmgYci
<host> <service> vZhcfc
<host> ? lfcqiV
<host> able sYffhd
<host> after egggke
<host> allowed qbgegc
<host> and kbhgdk
<host> are jeTphi
<host> as kefbme
<host> asap ffggel
<host> at gjeZfn
<host> be lgffhc
<host> besides isdadd
<host> box jdfmde
<host> by kecdfl
<host> can sdddhc
<host> can't negegc
<host> connect jgfggf
<host> deliver oegeha
<host> direct mffgfd
<host> directly lefdld
<host> dnat feheme
<host> do XaWzfn
<host> does negfia
<host> down hWgbgt
<host> dst kfgfff
<host> echo lffffe
<host> ever neieec
<host> exposed coYofc
<host> for negabl
<host> from sYefid
<host> get ubhcfb
<host> guys degmgg
<host> has idhbfm
<host> have kbkjfc
<host> host ngYggh
<host> i jdilcd
<host> if needma
<host> ifdjgf
<host> in lbecoe
<host> into ncffjb
<host> ip lfggef
<host> is pTlYng
<host> itself ianbej
<host> just kfgfff
<host> len jgggff
<host> machine olZjcb
<host> may rcigYf
<host> must lgegff
<host> needs lefigc
<host> not qgcchd
<host> now dffdjl
<host> ok tdeeec
<host> on jjebgi
<host> open vYeZfj
<host> or kagmah
<host> out pZgejd
<host> over pcegbi
<host> ping qhfdgZ
<host> pls lbaghk
<host> port mogbfX
<host> ports lcZile
<host> postfix kgggfd
<host> published becrhf
<host> reach uZnceY
<host> reachable noWjfY
<host> right debkjj
<host> rules Zbfdrm
<host> s jggfff
<host> see seiaed
<host> send pbgelY
<host> sends lggdff
<host> server jhcich
<host> server's kmbifa
<host> servr kkfeed
<host> sever wfcddb
<host> should negbgf
<host> sport offffb
<host> srever fepffb
<host> still eeedlj
<host> talk scggfZ
<host> talking nfheee
<host> tcp megfbj
<host> the lgfeeh
<host> then fgggoa
<host> through tYegic
<host> to uaiZge
<host> via mefgge
<host> wants teideZ
<host> what clddlg
<host> will hgfgma
<host> with meffmY
<host> without lfffeg
<host> would fghgpX
<host> 一 jgYpgc
<host> 上 ioZeeh
<host> 不 ogfcfe
<host> 主 mghddf
<host> 么 sfYfge
<host> 了 cgfgmf
<host> 会 qedehc
<host> 做 fdeohe
<host> 出 kfhdhe
<host> 到 xcgaad
<host> 去 ngffdf
<host> 发 jbcenh
<host> 吗 naebdp
<host> 对 cmWpie
<host> 就 mffgee
<host> 往 sbhZkc
<host> 收 ndffge
<host> 映 edawgb
<host> 是 oefggb
<host> 有 ifaodf
<host> 本 fbhcds
<host> 用 mfggfb
<host> 的 jkckdb
<host> 端 cfhlgf
<host> 能 pUmbnb
<host> 自 lffege
<host> 行 lfffff
<host> 被 kfldee
<host> 要 kggffe
<host> 访 rdgdfc
<host> 走 tefYff
<host> 还 hedoiZ
<host> 这 gbimef
<host> 连 pefged
<host> 通 nffgfc
<host> 那 pifeeb
<host> 都 hiaqcd
<n> $ jheabn
<n> , khehfd
<n> -> hdeYjo
<n> -a efgeij
<n> -i dfgfZs
<n> -m ggggcl
<n> -p fffffk
<n> -s Yeehln
<n> : ibfhhk
<n> ; dggghj
<n> <- meeeid
<n> <client> negfjY
<n> <gateway> lehfgd
<n> <host> qehcgb
<n> <n> dYgegt
<n> <outside> pbglfY
<n> <own> vbfcha
<n> <server> qeffec
<n> <service> ohgbee
<n> <zone> mcgcnb
<n> ? mlcebg
<n> a kgggfe
<n> aa jfgfff
<n> ab lggfdg
<n> about edhbbu
<n> above gegdmf
<n> accept fggfjg
<n> against jggcej
<n> allowed gaggeo
<n> am lddhdk
<n> and ndfblc
<n> any jefdig
<n> anywhere cpddek
<n> are pffede
<n> as peggfa
<n> assured lfffff
<n> at onfXgc
<n> bc jggfeg
<n> be gdggih
<n> before ffffem
<n> below gdferb
<n> blocked ofeged
<n> break hedekj
<n> by lfgekb
<n> bytes kfffge
<n> can efffkg
<n> ccc lffffe
<n> change agdgfq
<n> client jfffgg
<n> close nffffd
<n> code jgggff
<n> coming seeagf
<n> connect jfggff
<n> connection mfgfed
<n> counter jgffge
<n> curl nffffc
<n> customer fhggck
<n> days jkgcef
<n> directly negfgb
<n> dnat eeegki
<n> do hffddn
<n> does kffekc
<n> doing fcdbgs
<n> dport kffffe
<n> drop dgggdl
<n> dropped qecdeg
<n> effect bfggmf
<n> egedik
<n> end bqdnca
<n> established lfffff
<n> even ofhYfh
<n> example mggggc
<n> explain kfffeh
<n> failed kgfffe
<n> fine pfdgee
<n> for jeeYnh
<n> forwarded Qpjmhd
<n> from qUckej
<n> g qcgffb
<n> get eYbffx
<n> gets jgeeoa
<n> goes dgggmd
<n> gone ZhciwZ
<n> good kgffdg
<n> got hgecfn
<n> h kffeid
<n> had defhlf
<n> has ckeefl
<n> i ijbjhd
<n> if abgftf
<n> in hehblh
<n> into ldcedm
<n> is hbfhjh
<n> it lcfghf
<n> just nffgfb
<n> k pdfbdj
<n> kindly gjgfbj
<n> last efgfen
<n> let jefgkd
<n> lgtm edhdeo
<n> like cggeki
<n> look gfggbn
<n> looks ifffej
<n> lost fgffld
<n> mail kfggff
<n> make eggelg
<n> mark kfffff
<n> match gggefj
<n> meaning gffdfm
<n> milliseconds ofgede
<n> min gdfejj
<n> minutes oegZgh
<n> ms jfggdi
<n> my qggggX
<n> never lffffe
<n> no jffgfh
<n> node sbeged
<n> of pcchZm
<n> off hmgaff
<n> ok sdfbff
<n> on hilfhY
<n> one jicfid
<n> only lfffge
<n> open kqYsbU
<n> or kndcgc
<n> out peggeb
<n> outbound oefefd
<n> over hgdfek
<n> permitted ocgfef
<n> please medcfj
<n> pls ncdfdk
<n> plz kegcdl
<n> pm jbhfgi
<n> port ndaieh
<n> postfix lggggd
<n> proposes fgggkd
<n> proto kgfgfe
<n> published rkbheY
<n> quic wedVfh
<n> reach dZhafw
<n> reachable pjXchf
<n> relay pfgcfd
<n> reporter jgfgff
<n> rule Zgggkj
<n> s kcdceq
<n> safe hegdgk
<n> seconds mgfgcf
<n> since mfffef
<n> so dehgji
<n> src kfggff
<n> syn jgggff
<n> tcp jkgjdZ
<n> th gkfbcn
<n> that odgdff
<n> thats peffed
<n> then fgfgke
<n> through okefea
<n> thx pdcefh
<n> times oegcge
<n> to jaeVpm
<n> towards khedgg
<n> trying jegggg
<n> udp tfhYhb
<n> unreplied kfffff
<n> use kfffff
<n> using rceefd
<n> via mfegeg
<n> was hgggjd
<n> we jegggg
<n> went ggffkf
<n> were afhgmg
<n> what hfefjg
<n> what's jgfdbn
<n> which gbhjif
<n> who ebhpja
<n> why kefccn
<n> will nffeff
<n> win lffffe
<n> with gidelf
<n> work ndggdf
<n> works qefYhg
<n> would idggje
<n> wtf gfgfcm
<n> x kgggfe
<n> y mdggff
<n> yes vgXcgd
<n> you qdhded
<n> 一 mefgfe
<n> 上 nfhcaj
<n> 不 xXggdb
<n> 两 gfedmf
<n> 为 pfgedc
<n> 么 tgcegZ
<n> 了 Xrefif
<n> 会 ebnndc
<n> 出 qhfcbf
<n> 到 ciZpZn
<n> 去 kffekc
<n> 发 keffjd
<n> 口 kalmdb
<n> 只 erhaef
<n> 可 medfgf
<n> 合 hhfcXs
<n> 吗 sWdfhg
<n> 呢 ocdhdh
<n> 和 odfehd
<n> 啊 nleefY
<n> 对 qhabhf
<n> 就 ogggdc
<n> 帮 fgfgfj
<n> 应 hagnef
<n> 开 caaqgl
<n> 打 nihXgf
<n> 换 XgghxZ
<n> 收 mffege
<n> 改 begcll
<n> 放 mdgddj
<n> 映 fPXsmp
<n> 是 kfdmiX
<n> 最 oeegbh
<n> 有 ipZeeg
<n> 查 gefgle
<n> 没 rfgZgd
<n> 点 hffffj
<n> 的 gVfhgr
<n> 直 jffgeg
<n> 看 fehgel
<n> 端 ilbdhh
<n> 管 liegfc
<n> 能 gZhVgx
<n> 行 affenj
<n> 被 mgfffd
<n> 请 sbcghb
<n> 走 nfgfde
<n> 转 Jnfwkd
<n> 还 cigjge
<n> 连 kdgdgi
<n> 通 qYeagl
<n> 那 gegfke
<n> 都 cpfehe
<outside> $ rghZcf
<outside> ' cgffoe
<outside> 's bfegfp
<outside> , pcieiZ
<outside> -> ucgZfe
<outside> -d fggdem
<outside> -j eeeego
<outside> -p fffelg
<outside> : tbgcee
<outside> <far> qdgfcg
<outside> <host> sfdcfd
<outside> <n> qdfeia
<outside> <outside> ocggee
<outside> <own> naeami
<outside> <service> geXslZ
<outside> ? nedjfc
<outside> accept egegkg
<outside> access noWbmb
<outside> adress rZghdf
<outside> aimed kdfief
<outside> and vchZde
<outside> at ogcgde
<outside> be sfadhd
<outside> but mcfggf
<outside> by jchhge
<outside> can llkdgV
<outside> client qggXdh
<outside> clients jbhanf
<outside> connect qegagd
<outside> connects nfgegb
<outside> could jcgkfe
<outside> does lefblf
<outside> for lbajkf
<outside> forwarded offagg
<outside> from ieeelg
<outside> get nWjsbZ
<outside> gets ilejbd
<outside> have nffdfe
<outside> hit jkedhc
<outside> host tbaegh
<outside> hosts mcgfge
<outside> i qggafc
<outside> if fgggkd
<outside> in ljfebg
<outside> ip kgffff
<outside> is fgjdfh
<outside> it pdfeia
<outside> it's jgggge
<outside> kehigb
<outside> like gefgkf
<outside> not xdgTic
<outside> off efffmf
<outside> oif jfgfff
<outside> ok ubgddc
<outside> on iUjlje
<outside> open yWhdde
<outside> opens rggXff
<outside> or xfbcfa
<outside> out heffkf
<outside> over meggee
<outside> ping megcff
<outside> pls iWnchj
<outside> port iedeod
<outside> reach mjkjcV
<outside> right tYgjgY
<outside> says qdgcfe
<outside> see hpcbhf
<outside> sends lfgdeh
<outside> side imhgea
<outside> still hjgaoZ
<outside> straight qcedgf
<outside> talk pdegfc
<outside> tcp ofgWjg
<outside> that flafbo
<outside> the nfeffe
<outside> then egggke
<outside> through jhilcY
<outside> to pYfagl
<outside> today mgedge
<outside> udp mbhgge
<outside> users nefedg
<outside> were cfgemg
<outside> what hfdmef
<outside> who wXgaci
<outside> will mefbke
<outside> with gghlbg
<outside> would ffhlef
<outside> 上 oXgefl
<outside> 不 nbdgnb
<outside> 了 obndgZ
<outside> 会 ahggrb
<outside> 到 qZfiia
<outside> 去 gffgld
<outside> 发 hUhohh
<outside> 可 rXhghd
<outside> 吗 peggjW
<outside> 客 hdgelg
<outside> 就 lfffff
<outside> 开 ikkhcZ
<outside> 打 obhhfc
<outside> 扫 ipXefg
<outside> 收 obgfeg
<outside> 是 nffgZi
<outside> 有 uggaWi
<outside> 来 iiamee
<outside> 正 pbggde
<outside> 没 kfgegf
<outside> 用 kffjha
<outside> 的 jcljgZ
<outside> 直 vcaceg
<outside> 能 sgjlcR
<outside> 行 pfefde
<outside> 访 klamhW
<outside> 走 qdgafg
<outside> 还 cffgsa
<outside> 这 gfffjf
<outside> 进 mbflce
<outside> 连 lhbmjX
<outside> 通 rfddfc
<outside> 那 ldehlb
<outside> 都 hlWpfc
<own> $ nkYfff
<own> ' kggffe
<own> , jhflbc
<own> -p efgeij
<own> : kfghef
<own> <client> lffffe
<own> <far> lffffe
<own> <n> kpfhdV
<own> <own> mgfffe
<own> <service> jlfdja
<own> ? gpagib
<own> actually hlclcd
<own> after fhgfmc
<own> allowed sbgdfe
<own> and endkde
<own> answer mkfdfb
<own> any qdeana
<own> are Zcfrie
<own> as jccjje
<own> at gbgkkd
<own> be nmfceb
<own> come megehd
<own> coming ofcake
<own> connect kfffff
<own> connection lefgff
<own> curl jgfgff
<own> dead qdgdgc
<own> die ggfZrc
<own> do iffmde
<own> does ikehgb
<own> doesn't kigegb
<own> dport rbgfde
<own> dst lfffff
<own> end mbgjdf
<own> ends Tdisig
<own> every jfgffg
<own> failed lggfef
<own> for gebmbm
<own> forwarded sjYede
<own> from uboTmW
<own> get nmbhcb
<own> gets ciblpZ
<own> gives jgfgff
<own> go jjblbe
<own> goes lbdnfc
<own> hairpin tYfhcf
<own> i mggeed
<own> if Yfghsc
<own> iicihe
<own> in lfggfd
<own> into odffef
<own> is gmdkce
<own> it qdgXhh
<own> just nffeef
<own> land gVivde
<own> make megedg
<own> never lmfZgc
<own> no lfegff
<own> not xWgghY
<own> ok hpfbnV
<own> on ljccfi
<own> once Zeghre
<own> open qhYodX
<own> opens pbgggb
<own> or lggcmY
<own> over ldeija
<own> please jmfgcc
<own> pls mcflgb
<own> port mXegen
<own> prot flgdgd
<own> reachable gmVohc
<own> refused nbffgg
<own> s kgfffe
<own> should odfffe
<own> since ljgfeb
<own> sport kfffff
<own> start dgfgmd
<own> still Ygfesf
<own> survive cghflf
<own> tcp mbhimX
<own> that ioXndb
<own> the qbhdka
<own> then kffble
<own> timed lfffff
<own> times pdhcgc
<own> to kZgVqk
<own> type jgggff
<own> udp sfffeZ
<own> usable enedhg
<own> was nfggfb
<own> what kXfrga
<own> when gmffkZ
<own> where rWgefg
<own> which wkeadY
<own> while lgfgcg
<own> who flfjbf
<own> why jgggfe
<own> will kfgfff
<own> with iddenf
<own> work lkbcsT
<own> works jkfdgd
<own> would kgggdg
<own> 一 qdfffc
<own> 上 ambpib
<own> 不 fffgld
<own> 为 uffheV
<own> 了 dfgdki
<own> 会 vgfWhb
<own> 到 oncbfb
<own> 发 kTfthb
<own> 后 Xfiphe
<own> 吗 hkcafm
<own> 啊 sedcee
<own> 对 gbdofh
<own> 就 efggmd
<own> 打 pcdgfe
<own> 报 mefehe
<own> 收 jcggjf
<own> 映 STe3jj
<own> 是 mffgka
<own> 最 gadojf
<own> 有 mhZlgc
<own> 没 lgfegf
<own> 的 nffggc
<own> 端 hqfagb
<own> 能 rcgelV
<own> 行 fefgmd
<own> 被 mdgefg
<own> 访 segegY
<own> 走 scfgga
<own> 超 ngfgfc
<own> 转 tIekoi
<own> 还 dbigik
<own> 这 Yjemej
<own> 连 oegegd
<own> 通 jldajf
<public> $ medhfe
<public> , jbjief
<public> : lWikhf
<public> <far> nbgegg
<public> <own> lbjgef
<public> ? glefka
<public> and gagnhe
<public> jggmda
<public> of mZYsdg
<public> on sdfega
<public> 上 degshZ
<server> $ geihbj
<server> , lefkfb
<server> : kggffe
<server> <client> sffgcb
<server> <host> pgfefb
<server> <own> lffffe
<server> <service> kfffff
<server> ? gndcei
<server> at qgefdc
<server> gghjdg
<server> has odgffe
<server> in kgffhe
<server> is ifgjfd
<server> on tYgdhe
<server> reach nbhdei
<server> 主 nefffe
<server> 写 kggfgd
<server> 地 pddfdg
<server> 填 lfffff
<server> 对 Unjghg
<server> 往 lgfeff
<server> 是 kgggge
<server> 有 gagmhg
<server> 的 jaYlfn
<server> 能 ucffeb
<server> 自 ocgfge
<server> 要 kdgfgf
<server> 超 lgfffe
<service> $ qfegeb
<service> , ojmZca
<service> : hqhZfd
<service> ; mefggd
<service> <client> mefgff
<service> <far> qaffff
<service> <gateway> lgfeid
<service> <host> qegffa
<service> <n> jfenYh
<service> <outside> vcbfdd
<service> <own> kkdjZe
<service> <server> qdfcff
<service> <service> megege
<service> <zone> pcfffe
<service> ? ilgdfd
<service> against sgecfc
<service> and hcfglf
<service> anywhere engdgd
<service> at lnehba
<service> broker ogfdfd
<service> by lefgff
<service> client redbhf
<service> collector kgegge
<service> connection lcfglb
<service> connections mfefff
<service> daemon gjfegf
<service> dnat ffgfjg
<service> does nefffe
<service> exposure dqhbhc
<service> for nbdail
<service> forward bghggk
<service> from jhdflc
<service> host jgggff
<service> i rbeegf
<service> in pceYgl
<service> into qheefZ
<service> is pmabia
<service> just kcgggg
<service> kkedgd
<service> login jfggff
<service> lookups kfgfff
<service> of njcYna
<service> ok odfdjc
<service> on imYjia
<service> onto odfgfe
<service> open ipdhcb
<service> or vbfedd
<service> out rabhmZ
<service> outbound meegfg
<service> over hpgaed
<service> pointing gdgfgl
<service> polling nafggg
<service> polls lfefgf
<service> port Xfrmea
<service> published fphZlZ
<service> queries lfggee
<service> query ngfgbg
<service> reachable jlfagf
<service> root mffgfe
<service> session hjffge
<service> sites hefelf
<service> straight mggdef
<service> tcp dnefhe
<service> that kgffff
<service> then fgfgjf
<service> through epgdfd
<service> to kcdfme
<service> udp qbffee
<service> via ggdglf
<service> when lgfgfd
<service> will ngffed
<service> with mfgfdg
<service> work 0dgccY
<service> 一 saeeef
<service> 上 tefcce
<service> 不 qdedge
<service> 为 lgfffe
<service> 么 tbbgkZ
<service> 了 fgffke
<service> 会 mggehc
<service> 到 miebge
<service> 发 peffed
<service> 吗 lZcbln
<service> 填 mcfffg
<service> 打 jhekbf
<service> 收 nddggf
<service> 放 qgfbgc
<service> 是 hrdbfd
<service> 有 fjekfd
<service> 服 kobcef
<service> 登 lheeff
<service> 的 eocfpW
<service> 能 sffceb
<service> 行 efgeme
<service> 请 pfgbeg
<service> 走 gagnfh
<service> 轮 mfgdgf
<service> 进 sZgfef
<service> 连 kffgge
<service> 通 eZhdgq
<service> 都 mqcWeg
<zone> $ pdbggg
<zone> 's nafghe
<zone> , nkndZZ
<zone> -> mdfgfe
<zone> -d efgfgk
<zone> -j dgggkg
<zone> -m gggglb
<zone> -o aiffik
<zone> -p fffgpb
<zone> : ocmZef
<zone> <client> qdffed
<zone> <gateway> sehcdd
<zone> <host> ndfggd
<zone> <n> qegYgg
<zone> <outside> phcegc
<zone> <own> xTgfhb
<zone> <service> tWahif
<zone> <zone> pejedc
<zone> ? jmfjgW
<zone> able tVjdbi
<zone> actually fdlehf
<zone> allowed pZqefX
<zone> and jlaggf
<zone> any pdgedf
<zone> are nefffd
<zone> at qhdZfh
<zone> be oeYijd
<zone> box kgffff
<zone> browse qffded
<zone> can geohlT
<zone> can't pfefec
<zone> cannot oYggfg
<zone> cant ofggfa
<zone> client ndfgfd
<zone> clients kgfdkc
<zone> connects nfgfbg
<zone> could odffef
<zone> directly jeffgg
<zone> dnat Xegeuf
<zone> do ogggea
<zone> does qeggdb
<zone> even xaffeY
<zone> fetch qdfheb
<zone> folks tciZgd
<zone> for leiXoc
<zone> from shaeec
<zone> get uYmdae
<zone> gets pXnbef
<zone> gives mdggee
<zone> go lelbhc
<zone> going dgggrX
<zone> has pbffff
<zone> have rZiehb
<zone> hit pdffgb
<zone> hosts uefgcY
<zone> i ijffgd
<zone> in kfgfff
<zone> into rZgehd
<zone> ip jgggff
<zone> is leoecc
<zone> just kegfff
<zone> lan oeeggb
<zone> laptop seeeag
<zone> last keegfh
<zone> lfhdgd
<zone> lose fhfepZ
<zone> machines pjbhea
<zone> make fdghle
<zone> may lchffg
<zone> must pdffgc
<zone> need mfgfee
<zone> needs kgfgef
<zone> net wdbecd
<zone> network qaegfe
<zone> no wbdfhZ
<zone> not tbheea
<zone> off ghfgma
<zone> on sYgdkb
<zone> one oaedZp
<zone> only lfgfgd
<zone> open maefkf
<zone> opening nffffd
<zone> opens pggaeg
<zone> or lrbcdd
<zone> out neffff
<zone> outlook obfffg
<zone> over neifgb
<zone> pc peeeee
<zone> pcs negfja
<zone> people mdfhja
<zone> permitted ncggee
<zone> ping pffeed
<zone> port qdfgha
<zone> possible kffggg
<zone> ppl mefffd
<zone> print lfefhd
<zone> reach pUkeje
<zone> reachable mkbfgd
<zone> rules cccirf
<zone> say sbggfb
<zone> says kfgfgf
<zone> see jceflf
<zone> segment gcmdgh
<zone> send mhcgdg
<zone> should ldfgfg
<zone> shows meffff
<zone> side ldgfhd
<zone> src kgggfe
<zone> still bcfgoh
<zone> straight ocgfef
<zone> subnet rfbefe
<zone> talk pZifhb
<zone> talking igefmb
<zone> tcp kXgehl
<zone> that hhdfmc
<zone> the nefdie
<zone> then egggle
<zone> they nfegfe
<zone> through lpecfY
<zone> to nXcdlj
<zone> towards seedhZ
<zone> use odgeib
<zone> user hanfgg
<zone> users gimgea
<zone> via qegfcd
<zone> wants tdebef
<zone> what nggeee
<zone> when legefg
<zone> while jgggfe
<zone> who hefhlc
<zone> wifi pbggef
<zone> with ifeejf
<zone> would jffggf
<zone> zone kdggff
<zone> 上 nfffge
<zone> 下 obffff
<zone> 为 6VhgfR
<zone> 之 mefhee
<zone> 也 diffld
<zone> 出 ndjcee
<zone> 到 oYgbji
<zone> 去 pdgehc
<zone> 发 neffef
<zone> 可 oahgai
<zone> 同 kfggeg
<zone> 吗 ufefbc
<zone> 开 iogYid
<zone> 往 mgfgee
<zone> 打 peegfd
<zone> 提 pbgdfg
<zone> 收 kfggfe
<zone> 放 odebgj
<zone> 是 qfegiW
<zone> 有 rcffde
<zone> 机 mdegge
<zone> 查 pedfdf
<zone> 段 hlfhfc
<zone> 现 lcmahf
<zone> 用 qadeje
<zone> 电 rfegfZ
<zone> 的 ndjgeb
<zone> 直 qdgfZh
<zone> 网 uXegfe
<zone> 能 ldkgfb
<zone> 访 1YffgU
<zone> 走 jfgfkb
<zone> 还 effgkf
<zone> 这 lghefe
<zone> 进 pcgdff
<zone> 连 nngdiT
<zone> 通 pdggfc
<zone> 那 mifhiV
<zone> 都 efpegb
<zone> 里 liicgc
? -a ffgfmd
? <host> nbggff
? <n> olgecZ
? <outside> jmebeg
? <own> odckga
? <service> mcffgg
? <zone> fkefnZ
? ? fmfeak
? a hjfhdf
? all diijee
? any Ylgbeq
? apt legegg
? asking hgdbmg
? auditor lbfjff
? dont hcgklb
? example rihedX
? from kgffeg
? full bgndgh
? how cdggfn
? i ejcmef
? i'd jfefbm
? i'm kcefgi
? in jgggge
? input mncbfd
? ipv jfggeg
? is qdeggb
? it cheefo
? it's gedfdp
? just kmYgdi
? kernel jgggff
? many jgdjee
? mar jgggge
? my jdffhg
? need majhhb
? never gefffm
? nobody Ydhhcu
? one mjjace
? our nhfhdb
? please kbkhfe
? port pjdfea
? security eradif
? tcp kgffge
? thank nggdch
? thanks lffeeg
? that's fldhff
? the ieXskZ
? they igggid
? thx peegga
? trace jggfff
? udp ijfgee
? want nhfdee
? we jfejhb
? what fifcgj
? whats hggebl
? yes sabgfh
? 不 gmeeff
? 列 hjZmgd
? 回 qffgfa
? 安 ickdkd
? 怎 fffffm
? 我 jckgdf
? 有 kdgdfi
? 等 lXfnff
? 给 ghbibm
? 能 ggZmck
? 该 fffffj
? 谢 mfghga
? 走 kfgdgg
? 还 kedbfo
^ -a fegeSz
^ -i hdcgas
^ : hgffek
^ <client> rdfcdh
^ <far> sffedb
^ <gateway> ufefdY
^ <host> qfbobZ
^ <n> jhdlce
^ <outside> tckkWZ
^ <own> muaiZX
^ <public> jkXmee
^ <server> qcgdfd
^ <service> umeeXa
^ <zone> tiidaY
^ a mVgjih
^ acme eefdeq
^ add aehbmm
^ after kafbua
^ all icloac
^ am odffef
^ an lgejec
^ and mafchk
^ any kaeoai
^ anybody kkkbcc
^ anyone dnaccq
^ anything fjesbZ
^ apt pdggec
^ are uXcbdm
^ as ihmgbc
^ assume gffgmb
^ audit bnclge
^ auditor fnicee
^ backup lcfefk
^ before elfief
^ behind neeffe
^ block jebahp
^ boss ekkZma
^ by bjhcfl
^ can tSbebu
^ cant ncdcen
^ captured jgggff
^ change lgggoT
^ check mkedfb
^ chg dgggnc
^ ci mffgfd
^ client wbcbkZ
^ cn pfdffd
^ cna rZfdhe
^ compliance efkiXm
^ connection qcgeef
^ conntrack kggfff
^ control jjfgde
^ could lcdZds
^ cron qfYihd
^ curl mffffd
^ customer mYdndi
^ data pcedhf
^ dear mfeigc
^ dev cfemgg
^ did hZeegp
^ dmesg kgfgff
^ dnat cdctdh
^ do ndbpae
^ does mhcgaj
^ dovecot jffggf
^ drop afffvZ
^ dump gfcqfc
^ eli gegeco
^ enumerate dlelfc
^ every iidkde
^ everybody gndggd
^ everyone cregfc
^ everything abmudZ
^ explain iggfXo
^ exposure dogmbZ
^ first ecihek
^ for mlkdcZ
^ forward jefemc
^ found eggfbn
^ foxmail kfffgf
^ from ofkabf
^ github gfgedl
^ give ehjjed
^ good hdhfhh
^ got leehfe
^ guest efeggm
^ guys seefcc
^ hairpin qcdcdj
^ has qccgeg
^ hello iahggj
^ help hYhecs
^ helpdesk lgfefg
^ hey ljeZfi
^ hi jdfgek
^ how fgddds
^ hypothetically ffdbrf
^ i kaglge
^ i'd jdgeig
^ i'm hcfike
^ icmp ocffff
^ if iekcpY
^ im kffgff
^ in heffjg
^ inc nfffgc
^ incident olccfd
^ infosec efimha
^ infra fegden
^ input ffegme
^ inventory bferfe
^ ip iffeld
^ iptables gffcra
^ ipv qeffcd
^ is ohajYj
^ it kaehfl
^ it's gefffl
^ its afggcs
^ java mffffd
^ just befees
^ kindly dcbndo
^ l iZgegn
^ label jgggfe
^ laptop lffegf
^ let's efehme
^ line dahcdv
^ list dpgjfY
^ ln gcgdfo
^ logged pdhceg
^ lol edgbfr
^ mail hfVmdp
^ maillog lgffff
^ masquerade gebdnj
^ may rcfehb
^ mes jgfffg
^ monitoring qgfeec
^ morning rbfceh
^ moving gdherZ
^ mx geefgm
^ my pfedia
^ nat pagide
^ nc hjgdhe
^ need hhdmed
^ net fgffnd
^ new lecddn
^ nft egggcm
^ nginx ofgbhe
^ nmap legffg
^ no ifbdli
^ nobody glZlib
^ noc jhfgff
^ not nabmeg
^ nothing leffff
^ of ifqbce
^ ok ogYedk
^ on ogfheb
^ once geffkf
^ one ikehde
^ open afdefs
^ openssl nefege
^ our jieafl
^ outbound ndgeeg
^ outlook kfffff
^ pacs hdfeem
^ partner lfgeff
^ pci lqcYgc
^ ping ngeedf
^ pinging lgdgge
^ plain 0cgWfb
^ planning efhfmd
^ please adfcnn
^ pls fdddZw
^ plz pgfgfa
^ port ulYjdV
^ ports lbenee
^ postfix offdfe
^ pr cdfdip
^ printer pagfci
^ proposal ggfgrX
^ proposed gfggkd
^ queue mfhggb
^ quick kgeglY
^ reachability illdcb
^ remove Yhfhnf
^ restart gefffm
^ review hffdfl
^ root ndgfef
^ say Zfifqd
^ security jeldib
^ seen ienagg
^ sev infjZb
^ should lbehnZ
^ show ghlkac
^ since oaeheh
^ sitting kaqXgg
^ so pihhYc
^ somebody kccjhg
^ someone dbdmgl
^ sorry gcfmeh
^ source oeeehd
^ src ucefdd
^ still ccffgq
^ suppose bdggrd
^ supposing Yfffsf
^ swaks leggff
^ swap hXigsc
^ swapping fahesc
^ sysctl heeeod
^ take fdghle
^ tcp ikgdfd
^ tcpdump kgfgff
^ tell kfkbfe
^ thanks cdfcgt
^ the qZdpfZ
^ thinking efgepb
^ this mgfbei
^ thoughts ffgffk
^ threat vaddfd
^ three gcdbfu
^ thunderbird offeee
^ thx gcfcfq
^ ticket lfggee
^ to pcijfY
^ trace offffd
^ traffic icepcg
^ trying ojfgbb
^ two jceaeq
^ udp pkgafa
^ under ffelmZ
^ usage hbgcep
^ user nefffd
^ users oeffgb
^ vendor hgghci
^ vlan odedcl
^ walk ueddga
^ we ligbla
^ we'd ggggoX
^ we're edgjhi
^ webmail qegfeb
^ were eghhoY
^ what ehkgef
^ what's calqbg
^ whats hbinee
^ when leeeck
^ where ncapga
^ whether pcdfhf
^ which ikchdh
^ who Zsebcl
^ who's Xuegef
^ whos cqdgef
^ why jgfdbm
^ will pchhdc
^ with chfhqZ
^ without ddggvX
^ would iceYqi
^ wtf hggfYo
^ wy oegdfe
^ y jcddfo
^ yo qbffch
^ zabbix kZibgm
^ 上 gcfddr
^ 不 ueacbi
^ 中 iddefn
^ 为 tYgcck
^ 主 geggek
^ 交 mggfcg
^ 今 lgfgXl
^ 从 rZjfce
^ 你 hfeden
^ 值 mgggfc
^ 假 dfggob
^ 公 iZilhd
^ 内 nfghfb
^ 准 fgggkd
^ 凌 mffggb
^ 列 cjapfe
^ 刚 ifffdl
^ 删 bcgezY
^ 加 aeehoh
^ 去 dfghle
^ 又 bgfdgp
^ 发 lfaoga
^ 同 lgggfd
^ 咱 fcglgg
^ 哈 bfgffo
^ 哪 ftbjcb
^ 在 kegcfj
^ 备 dehedq
^ 外 nfegdf
^ 夜 ngfcef
^ 大 pfgdce
^ 好 ieeddo
^ 如 dfghmd
^ 学 ngfgee
^ 安 dkkdge
^ 审 mggcff
^ 客 offffc
^ 对 lVrjfZ
^ 工 kgfgfd
^ 帮 dkeedm
^ 怎 gedfgm
^ 急 pegcgd
^ 您 kfdnea
^ 想 bnekkY
^ 我 fbjgfj
^ 手 meffff
^ 打 bagkli
^ 把 dfdhnf
^ 抓 lfgffe
^ 护 heejgg
^ 按 idhemd
^ 数 gffegk
^ 文 ifgeck
^ 新 hfgfan
^ 日 jgggff
^ 早 legcek
^ 昨 ebhddq
^ 有 qecoZb
^ 服 niffgb
^ 机 gdehfl
^ 求 lbeeco
^ 测 kfffff
^ 源 qbdgff
^ 现 gakkci
^ 用 qefdef
^ 监 jcmdgd
^ 目 kdWrge
^ 看 hefccq
^ 站 gejihc
^ 端 hcVvgf
^ 第 fffdeo
^ 等 esZdgg
^ 给 gidakj
^ 网 jdhYdq
^ 老 mffggd
^ 能 Zbgagx
^ 若 fefhnd
^ 要 dfifoc
^ 规 effgXt
^ 解 ggffUt
^ 请 pheeed
^ 谁 Y1edfZ
^ 财 gdgecp
^ 车 offdfe
^ 辛 eegedq
^ 这 hffhXq
^ 连 hdgefl
^ 那 rZZcfp
^ 邮 ocfdei
^ 都 XzeYgg
^ 领 fhihgd
^ 麻 icgeel
a <gateway> kdfYfp
a <n> iffjfd
a <outside> pdgefc
a <service> qfdfbf
a <zone> ofggec
a ? shgfdW
a banner mgefge
a box ofladb
a browser uagcfc
a build kgggef
a change jfgefi
a client kdmZna
a colleague pcecoZ
a connection mkeedd
a customer ikfegd
a dnat cpcgnX
a drop dgffhk
a dumb jfgfff
a forward deckjj
a guest lfkece
a hairpin ifefoa
a host rcgZfg
a junior gggfbm
a lady jegggf
a laptop lejfce
a legend geeefm
a list eangej
a look cdhffp
a machine icmedi
a minute kggfff
a name gfgedm
a network hffmdg
a new ighfdh
a no lkafhd
a non cehjej
a packet qefede
a partner vedffY
a pc jaqegb
a phone nagghf
a ping sZfeff
a position kkheiY
a printer lefgfe
a random cchpef
a reply jgfffg
a reset kfgffe
a rule hefddn
a session qcgfdd
a single hfgdhi
a supplier hfegek
a syn lefidf
a table Zkijhc
a tcp kifcfg
a ticket qfgfbe
a timeout nffefd
a udp rbbheg
a user gfjgge
a vendor mdekZi
a way mjfdfb
a working Yuhdfb
a workstation pbdfgf
a yes gkkjZd
ab : jgggge
ab <n> oggfag
ab kgggef
able hmnZec
able to hlnZec
about <service> hlcicf
about <zone> taffde
about it kagkhd
about jlZfid
about to dcehlj
above $ fgffdm
above <n> gegdnf
above fbicog
above it egfeod
above line gfgfke
accept $ gfgegj
accept , bfffli
accept -a fefgob
accept : eggfoc
accept <zone> fgggkd
accept ? fcfgkj
accept Wggepi
accept after gfggpY
accept at ehgdji
accept below fggglc
accept can bfffmh
accept consequences gfgemd
accept could Yffgrf
accept does bffgng
accept for bfegfp
accept from efefij
accept if nmccjY
accept in hggdek
accept instead fggfle
accept is bgfgmg
accept just gegfle
accept let eeghmc
accept right ggggma
accept to fghhmZ
accept verdict kggfef
accept what ggfemc
accept would fgggkd
accept 之 cgfhne
accept 会 gfffkf
accept 删 fffgqY
accept 的 fggfgj
accept 这 ggghck
accept' aghfjj
accepted $ ikefcg
accepted ? ldfgfg
accepted sehbfc
accepting odgbhg
accepts oedfjb
acces fskcdZ
access $ jcpbff
access <host> mocfcb
access <own> dghhek
access ? ehodgd
access denied nfgdgd
access matrix dodcie
access nkkSfg
access to jmfXhf
accessible $ Zohehg
accessible ntdYfY
according jgfgid
according to ghfgjd
account is kfffgg
account leffff
accounting ccggeq
acess gqeaci
ack <n> kffffe
ack ever jgfggf
ack from kffffg
ack kffffe
acme <gateway> eehccs
acme edhcds
acme example nfgffc
across ? lfggfe
across ligfYi
active jffgfg
actually ajpgcd
actually do ggdeZt
actually end mpeZce
actually get fhjdgf
actually let ggcgaq
actually use gbmehg
add -a egfguU
add a eefbjn
add baeatl
add rule ffdejk
add the gfZioe
add this ffggsW
add 一 deehjj
added -a chhgnc
added edecpi
added the hghcan
added to egeggl
adding -a fgggld
adding agicqe
adding this fgffsX
address $ oacigf
address , kcifhe
address <far> ugfdgX
address <own> ghejff
address ? fielfe
address do jggfge
address does nggdgb
address is nggefc
address jgfoYe
addressed mefdfg
addressed to kegffg
addresses jZdlcm
adds Zdgeln
admin neggee
admin page mgffgc
adress <own> nfgfde
adress oeggdd
advance kgfegf
advise mdgfgf
advise whether ldgfgg
affected jdacqg
after <n> kggggd
after ? egfgpZ
after connect kgggdf
after ibggld
after line ggggsU
after that dgggqZ
after the ijefYm
afternoon gfjhhc
afterwards $ effgnc
afterwards ? ffhhlb
afterwards efhfnc
again $ fbgbgr
again , hegdel
again : jddfgk
again ? cagcis
again obgbfk
against <far> mffffe
against <host> oeggec
against <own> jdflfd
against eefifk
against it lfiWkf
against the fffefm
agency kbflfe
agent <client> lfffge
agent pggefZ
agents lffgfe
ago hfglfd
agree ? ngfged
agree ngfged
ah $ obkfdd
ah pbiddg
ahead kffXep
aimed at kefhef
aimed kefhef
alert ngfdfd
alerts ndgfff
alive megege
all $ pieYhe
all , hmeddh
all ? oagimW
all can amkcfh
all dnat gcesdc
all gkhngV
all i offcfe
all is dagrhe
all of jchnaf
all on lfaiam
all or mefdgh
all port hbepge
all ports claleh
all services hZhqed
all sources hnhUih
all the kejicd
allow hchbhl
allow that kgffff
allow 的 ogfffa
allowed $ mdggff
allowed ? tbefdd
allowed into hkffff
allowed mlfXeh
allowed or sbffee
allowed out uaehec
allowed through pfgggY
allowed to jliTel
allowed y leggff
alone Xgggrf
alowed tieYfc
already ? kgdbaq
already kdeclg
also ZgdZls
also what ghcafp
although qfggdb
always mcfcbo
am $ mehfcf
am , mcdhei
am i mafehi
am ldahdl
am not hgfYbs
am the lgfffe
an <outside> kboecf
an <service> pdfgce
an <zone> pajcjb
an accept deefdr
an answer jkfahf
an attacker jblnad
an egjiYk
an inventory bfioed
an old ehhfbm
and <n> lgdaqa
and <service> ndhfib
and <zone> ljcfhc
and all kgedif
and also ggbaet
and back peeged
and by qgifcZ
and djeegk
and does odfeZl
and for bkgfig
and from jwadfY
and get lfefff
and gets mgffdf
and has rYgfge
and he egggfk
and his jfggff
and how hffcfm
and i leiahi
and i'd jdgeej
and if didklb
and in jefefj
and is hggfam
and it kfgfgf
and its jgggge
and my lfffge
and no lfffdh
and nobody kfgfdh
and now lggeef
and on elafen
and open rbeZbm
and outlook nffffe
and over dgggdl
and port lagjic
and ports Xcfwge
and reload dgegaq
and say jceeki
and since nffffd
and spins pfhbee
and the nfdgic
and their lgfeef
and then oghebe
and thunderbird jgggge
and to feenhc
and under kefddk
and want xXheeb
and wants fgecjl
and what hdfZll
and when iXgeer
and where cWhqZp
and which glighY
and who hjfeeg
and why idgbeo
and with chgfoc
and would geechm
annual fldmcd
another jeecme
ansible oeefff
answer $ qafggd
answer , mefgef
answer : oeegfe
answer <service> sffZfe
answer ? oblbef
answer come mfggdf
answer from nkdekX
answer ofjYbj
answer on gpakhY
answered by odeggf
answered taddge
answering odffee
answers qWbnka
any $ nefidd
any <service> pgfece
any address bneiff
any chance lbgggg
any difference gdgfob
any dnat cagpdj
any effect eehfmf
any examples feffgm
any gibmlY
any host eogdef
any idea fkddcn
any machine aubehe
any more fhhfjd
any of tbcmfX
any port reejcb
any reason seffgY
any rule qffedd
any side fggfke
any traffic rZfdid
any way lbgfig
anybody , fkfegg
anybody XyiZee
anybody able Xvffee
anybody at dmdfgg
anybody on wbdchb
anymore , leghfd
anymore jfeegi
anyone ? Xghkkg
anyone Vufeie
anyone able drcfff
anyone at eteccf
anything $ hdehmc
anything , kcglgc
anything ? eWgrej
anything at ihemae
anything behind cocige
anything break gdgfsY
anything change dghdpd
anything coming pahoYb
anything else hcehem
anything exposed aoanic
anything flcpea
anything for icgeme
anything forwarded kgfhee
anything get bkgnbf
anything in kbhlee
anything natted edhnhc
anything of hZepeh
anything on iiZlff
anything or ekfncc
anything published cVhvnZ
anything stop udheXh
anything stopping nbgegg
anything that vYdcgf
anything to fbflel
anywhere $ sTgkch
anywhere , Zifobi
anywhere ? bjfqfb
anywhere behind foechf
anywhere iqckZa
anywhere on iqfaiZ
anywhere through fmffgf
ap lffggd
apart flhieb
apart from flhieb
api tdddgc
app on lehdff
app wbecgc
append -a ffggqY
append efggqZ
appended fgggkd
apply gffeqa
approval gcgaho
approve it dggbgo
approve lbfcmf
approved Xbhcfy
approved by ddfdgp
approved the gbgdfn
apt tegeeZ
apt update odgegd
arbitrary jbmcif
archive fffffk
are <n> pefhfb
are <zone> lcehjd
are able fnfdhe
are allowed dsmcca
are asking sfXcmb
are exposed egnhdd
are forwarded gWgoig
are getting fmeegf
are hfhici
are in bmgdgi
are not hohfZd
are on nagfgg
are open cYpkeg
are permitted clffhg
are published hXZwid
are stuck jffffi
are the gfgefk
are they lfedcl
are usable fcnehg
are we ldhddk
are you fgefgl
around jefgjd
arrive ? iggalf
arrive anywhere sfgbbf
arrive at ngedge
arrive pihXmY
arrives ncfmgX
arriving iYgqee
arriving on oaejdg
as <n> hffeoa
as <service> ifegkc
as a hemfdf
as dijcgi
as far lnedfb
as it okefYf
as its nffgde
as seen oaieff
as the gjfikY
as they mefgfe
as things rcfggb
as to ifffdj
as well imdXhi
as you nZgffi
asap $ Zegfbv
asap , eggfcm
asap dfgfcp
ask $ kfefgg
ask ? cdarek
ask dgdien
ask you hfecfn
asked kefhhd
asked me hkebcn
asking $ kdlhbf
asking for qhhbgZ
asking lejieb
asks : btkVkc
asks for glZigg
asks poagZc
assessor gmdagj
asset dbjlgf
asset register edkjff
assume gclglZ
assured kfffff
assured mark kfffff
at $ kfhffe
at <client> leifia
at <far> tdecee
at <gateway> gfcmgf
at <host> kigalc
at <n> dcgggm
at <own> ihcoce
at <service> klfahd
at <zone> pgYckf
at ? edkjci
at all jjfljT
at github ffggfj
at idfjic
at it ccfmgi
at line fgfbZu
at me gegchk
at my kefcgj
at our qfbfhc
at tcp nrabdd
at the hffchl
atm $ bafpgi
atm dafohh
attached hhecfl
attack deeifm
attacker jblkec
attacker on ialnbd
audit $ egkigc
audit : pecdgf
audit file fjkcge
audit finding qcedge
audit fljidZ
audit i imbeff
audit item ikgdff
audit question dqecie
audit wants fmkZgf
auditor asks gnbdck
auditor ihgkdc
auditor is negidd
auditor wants iidjce
auditors egeogd
auth jfgggf
authentication $ jfffgf
authentication qdhded
authentication' legfff
available qchffa
away $ ngefkY
away , Wdgfqk
away ? jffdke
away igfgid
b hhggid
back $ ilfgcf
back , mffged
back ? dgjfnb
back from nfegia
back hcgdki
back in pfeack
back out odheee
back the ogggcc
back through kffffe
back to oegecf
backend kddlgd
backup <n> Ybggfu
backup cZbdiw
backup job oggefb
backups oddgfg
bad lecedm
badge gfkbhh
bank fdjefk
banner mffgfe
bc ip jggfeg
bc jgfgeg
be ? odgbgg
be able iZglhe
be accepted ngfcch
be blocked jfgfff
be contacted jkgede
be different dhfcof
be enough bhghpZ
be forwarded jifgcg
be great ejfhfg
be ikeghd
be let leggff
be open eldjib
be reached fnfcfg
be so jfffdi
be sure mfgefe
be working ofgagg
became dgggkg
became drop dgggkg
because of ekcffl
because the oegcgf
become ggeeoc
becomes accept ffffle
becomes drop adgfrg
becomes kfeame
becomes of peddhe
been hXjejk
before $ gfffel
before , ibefkj
before i iigffd
before iihech
before it gegcbs
before line ggggnZ
before the ffgecn
before tonight's gdfgfl
before we jfffkd
behaviour ? jfffoY
behaviour iffflb
behind <own> kUeuhb
behind it hbfmge
behind kbgvbX
behind that gbenfg
behind the qkcfdb
behind this budbhf
being forwarded hZgngf
being hifiia
believe ledhka
belong Yedlqd
below <n> fdeeqd
below line fgggkd
below oegaqX
besides <outside> frZeeh
besides <service> akhjgf
besides cofmeZ
best ddgchq
bet idgefk
between <n> Ycjegs
between <zone> mbgffi
between lifdVo
big ncfeie
bit qbfaek
blame ngffde
blank lffgfe
blast cfmejd
blast radius cfmejd
block <far> jbfbdr
block ? mggffc
block it jgffff
block ladbio
blocked $ rfedfb
blocked , mhfegd
blocked ? pdfbfi
blocked anywhere mbgffh
blocked for kdgdfi
blocked on refbic
blocked or nffdfe
blocked rcgbeg
blocking ? kfggff
blocking it qddffd
blocking nhdVfn
blocks fddfdr
blocks it ohgegZ
board : fjgfgf
board lidehd
bond kfgfmX
book eYdfis
boss hhhclb
boss is kfffkc
boss wants djmZmb
bot $ gfgffj
bot , hefefl
bot hcheen
bot 怎 fffegl
both kmfefa
bother you jfgffg
bottom ggfelf
bottom of ggfdlf
bounce , kffegf
bounce from lfffef
bounce ofgdfc
bounces qfeida
box $ hfdidj
box , gjhYii
box <client> hffjff
box <host> ffgmgd
box ? kgjghZ
box answers rchkdX
box at kZmegf
box behind mnfcbd
box besides Wbisie
box do gfdmff
box in hcjeih
box is fegmgd
box itself rcecff
box jcfldg
box let mgfefe
box on opbcfZ
box or vbiXge
box over qcgbeg
box reach nghage
branch , jhfgmY
branch gZkajm
break ? bgggpd
break anything gfgbjj
break fegbog
break if ggfgmb
breaks $ gffdqa
breaks ? ggffqZ
breaks gffetX
breaks if hgffoZ
breaks when fgfdsa
bridge pZdjff
broken ? mecefk
broken again bfgegp
broken sccebk
broker <client> ogfeee
broker pfedfe
browse <service> mefffg
browse rgggbb
browser , odfgef
browser nefeff
browsing pcgYke
btw nfggcd
build iehefj
building ibfefm
but does lffegf
but i fggglc
but jbfihg
but not laeffl
but the hggked
by <client> qdhcfd
by <far> sdeffb
by <gateway> hcctfc
by <host> ifjefe
by <n> mbjhfd
by <own> wchbeZ
by <public> kapcfe
by <service> qefegb
by <zone> wZddgd
by a meegfe
by anyone WrZhij
by default gfedik
by design qdhchc
by it iZfaiq
by its hlecgf
by itself jdgggg
by khgfgb
by mail ffgjff
by noon hngdde
by our mffggd
by port mddieg
by step nffffd
by the sfbfdf
by way pbffdh
by what kWkhhf
by which nigedd
by whom hqdcbh
bypass qggfda
bytes <n> jggggf
bytes kegdWq
c <n> jgggef
c jgfffg
cab at fgggnb
cab kdgckf
cable ldeegi
call $ kdedfk
call for iagefn
call here jggfff
call nXfhel
called kffegg
caller qffeeb
calling legddj
calls igfgjc
came gcfcgp
camera <client> mheeef
camera mheeef
can <client> hZldmf
can <far> vdefkU
can <gateway> segggX
can <host> sYnamW
can <outside> vYejjW
can <own> gpefec
can <service> gldcfi
can <zone> uUmfeb
can ? pffeed
can a mcldgc
can access irfZga
can an pmcbfb
can anybody kiagif
can anything wacaie
can be gocYlg
can ckkbfi
can get roidbT
can hit kllfhT
can i paafgk
can initiate emffff
can it gdmdfh
can nobody rdhggX
can not sgeffZ
can open kmlYdb
can people kaighf
can ping knZbfh
can ppl sbhede
can reach fwgbkT
can send qdccje
can somebody sbiYbk
can someone ifdgek
can still jZhjkd
can talk bmiehd
can the ealidk
can they nZkchf
can touch jijcgd
can u gfdfgl
can use mpXbkb
can we dldgkc
can you ggegdm
can't <client> pdgefd
can't <zone> yahehU
can't connect oegffc
can't deliver jfgfgg
can't fetch lgffgd
can't get iofegZ
can't nkdece
can't open nfefgc
can't pull jfgggf
can't the sdfhfZ
cannot connect mgfefe
cannot open ndgeff
cannot reach nbggge
cannot sbgeed
cant <client> pdfggc
cant <zone> rcffgb
cant get rbccek
cant i nfgefd
cant open ldgegg
cant qbfhcg
cant send jgggfd
capture mfffef
captured jfggff
captured on jfggff
card fbgggl
care hhgjfc
care which djflfe
carrier dfgefn
carry rhdeaf
case kfebnd
catch mdefbl
cause ? nffffd
cause ndgfgd
ccc <n> lffffe
ccc lffffe
cd : kggggd
cd kggggd
ceo uhZeYi
cert effgco
cert on cegeho
certificate dggddp
certificate on degeeo
chain ? jfffje
chain ldefhg
chains nfegfc
chance lbgggg
change $ mefcgh
change : dgggsX
change ? edgekj
change anything dcifqd
change board eggffk
change for fgcejk
change gZdblp
change in fgggld
change request gggglb
change the Zgggpe
change to hdeffm
change window hfgbkh
changed cdheim
changed line hegfdk
changed the hdgdfm
changed to dgggnc
changes ? ggefle
changes ggfeqY
changes if gfffpa
changing Zghere
changing the dgggob
channel jeefdl
check $ pffcgd
check : pgggfY
check <client> udfeoR
check before pgeedd
check in ogdgga
check indeee
check whether offefc
check 一 lhZrfX
checked neffge
checking lhfdff
checklist dmandf
checks mfgfee
cheers jeedbp
chg <n> idcfmf
chg idcfmf
chk wYdcgf
chrome nageek
ci qbggfc
ci runner kgfgfe
ciso neZlff
claim hkfged
claims kYekgj
clamp kefdej
clamp mss gfgffj
client , jclbhh
client : kdkcgf
client <client> qefffa
client ? pcgedf
client address rghZgc
client at hcgekh
client connect meffgf
client in refgbd
client ip mffeeg
client is kfgeei
client mfefhd
client on fghclg
client who pegeee
client's fdglid
clients get njdZlc
clients gqbcjc
clients use hcfhle
clock mhddgf
clone phedde
close jcgdgj
close src nffffd
closed <service> mffffe
closed ochYhi
closing jffbfm
cloud mgfffe
clue egdkfj
cn phfefa
cna rZfdhe
co pffefc
code : lgfefe
code <n> jgggff
code lggeff
coffee gbgdgp
colleague ldghoW
colleague on kgggdg
colleagues , mfegfd
colleagues pgfefb
collect jdfhnZ
collector <client> kgegge
collector offgfc
collects mfgfdf
com : bfffdr
com <far> mggggb
com <n> tggffV
com dgffcp
come <zone> qWehfi
come from keehgf
come in ndgbke
come kkgcfe
come out jdgfek
come to Zfggrc
come up ncgbke
comes back nffefe
comes from rfgZgd
comes in dneiWm
comes up ifgdnc
coming from qckXeh
coming in lYfjkd
coming ockdde
command sbgggY
comment jfffZn
commit cfgboi
company vebgea
complain jjfefe
complain that kmeage
complaining kkfbgf
complains oefffc
complete gjemfa
complete inventory ggemfd
complete list gdgkgf
compliance cdindi
compromised ldkfce
conect rjccfb
conect to pjdddc
conection lggfdf
conf hZgbiq
config <n> eegdfo
config Zbhkcq
configured mcfhge
configured with lggggc
confirm $ nhefcf
confirm sedieZ
confirm that neeedj
confirm whether jdfjgf
confirm 一 jpddcd
confirmations lgggfd
connect $ qddeeg
connect : jfgfff
connect <own> pffede
connect ? mhhdfd
connect from pffffb
connect to khhffc
connected lgggfd
connected to kggffe
connecting lfgfee
connecting to kggfef
connection after kgggef
connection from neffef
connection into ocbhgh
connection pfgdgb
connection refused rchdgb
connection timed kffffe
connection to infbgd
connection was jfgfff
connectionrefusederror : kggffe
connectionrefusederror kggffe
connections ? dmffgf
connections into ljdffd
connections okaiea
connections to laindc
connections towards jleeee
connectivity megcnY
connects lcfmeb
connects to iceofd
conntrack -e jfggff
conntrack -l jggfff
conntrack : jgddgi
conntrack table gfgfej
conntrack 正 kfggff
conntrack 里 lggfee
consequence fgecqd
consequences ? efgewT
consequences bghfyU
consequences for Zfgdte
console jgggef
consultant qffede
consumer pfdffd
contact form ochegd
contact pchefd
contacted jkgede
context lefdlc
contractor fdjjdh
contractors mdfgdg
control <n> pceegf
control nhdfee
controller jgggfe
copied ggggdj
copier kggfff
copy kfgfgf
core fehefm
correct ? lbechl
correct mbedhj
correct that ndhfgd
cosmetic gggflc
could <client> Wekese
could <host> odgegd
could <zone> cfggme
could a mifdef
could get qkeYef
could i iaflgf
could it oddebk
could jeharY
could somebody mafgei
could someone gddiYr
could still haheoe
could that kgfffg
could we jXlejf
could you eggekg
couldn't connect lgfffd
couldn't nfggec
count gfggcm
counter iegcdn
counter packets jggfge
course qddddi
covered ghgbnd
cpu dgdfep
cr hfhaii
crane hfffek
cron mails jfgggf
cron oddhfd
cron on jggfge
cross pfhdeb
cross the negffe
ct jfffcj
ctstate dnat efgdlh
ctstate efgeki
ctstate invalid gggecm
ctstate new ggggYp
ctstate related gfgfdk
cure fgghwQ
curl -k pdhffb
curl : lffffe
curl <far> ofeged
curl <host> megffe
curl <own> regbdf
curl <service> odggec
curl offfed
curl vk mggegd
current ghegek
current rules kmehcb
currently clbqbe
customer at kgggfe
customer edhidm
customer is idkcej
customer on teceec
customer's hlgcfg
customs legfge
cut mbedkg
cut off pegfgb
cutover jfggff
daddr <client> jgfffg
daddr <own> mffffe
daddr jggfff
daemon hjgeff
dangerous dffecq
data kijdag
data protection gijfgc
database ifecfm
date iZhcdq
day eahein
days $ engbgg
days feelck
db aeecew
dba rddeef
dead ? ndffka
dead for mffffd
dead ndfeeh
deadline ifffej
deal lffecj
dear bot ofgdfe
dear colleagues mfegfd
dear mfeigc
debian pgffcd
dec <n> lggggc
dec lggggc
decides ngefdf
decode ieffbm
decode this jfffeh
default drop ifheje
default hfddnf
default policy lgfcgg
deferred connect jggfff
deferred dchbgr
delete -a hahgrZ
delete dfffpc
delete line ffffnd
delete the XiffwZ
deleted begfqf
deleted line feggjf
deleted the gdggkg
deletes fcfgqc
deleting gdgfne
deliver outbound tdiZia
deliver pegbjb
deliver to mffckb
delivered oegefd
delivered to ldgggf
delivering hegekf
delivering to hegekg
delivers qedbjd
delivers to nefald
delivery ocgeff
demo fdffcs
demonstrate mdgffg
denied $ jfffgg
denied tbicga
deny ? nffddh
deny kcfdjh
department lefgdi
deploy lcffck
description hfgben
design qdhchc
desk $ fffffj
desk , kffeeh
desk <client> lfffff
desk in jgfggf
desk pc qfefgZ
desks jfffgf
desktop ogcjdb
destination <client> ffeZok
destination <host> fegeij
destination idfehj
destroy jffdnb
dev <outside> lgegff
dev <zone> mgffdf
dev jffiff
device kcgfdk
devs kgggef
dhcp qgeeed
diagnostic lefgff
dial oegegd
dial tcp lfffff
dialled jgggef
dials <far> wbgeea
dials regaee
dicom jggfff
did agehgn
did someone pjfZfd
did that gffdne
did the dbhkgj
did we dmZmeg
didn't jdgfej
die $ ggfckg
die ? kgfZnd
die mbfhhf
die on vfhZcc
dies $ ndgdmZ
dies ? deedqf
dies pefckZ
diff ejfeej
difference ? gfgfoZ
difference at fZgdqg
difference gdgfob
different ? bhddgq
different afterwards effenf
different fffbli
differently fffekg
dig qgehYf
direct , jgfggg
direct pfeggb
direction lfgebj
directly $ ohcege
directly , lggdff
directly ? kegfpW
directly on mggefd
directly pdgdgc
directly to pfeded
director oecffg
dispatch jgggff
dmesg is kgfgdf
dmesg kffgfe
dmesg 刷 jgggff
dmesg 里 lgfgfd
dmz cadda1
dnat $ mgeYem
dnat , ccfkgl
dnat -j gfgdkh
dnat : efeflf
dnat Xbfsob
dnat accept fffene
dnat before gfefco
dnat for eldmiZ
dnat on gXfgte
dnat rule gcgelg
dnat rules efgdgm
dnat so jffgge
dnat target ihcnde
dnat to edfihj
dnat 删 cfgfnf
dnat 到 hddikf
dnat 去 dfhfkf
dnat 吗 rXhehe
dnat 改 Wfegwd
dnat 那 cdhfrc
dnat'ed edZwgc
dnated iZdtdf
dnated to dcdnkf
dnats $ fbeoif
dnats fbbxhZ
do $ iddcep
do , egfdcq
do : ggfeYs
do <outside> lXjpfZ
do <service> phgdfa
do <zone> oademe
do ? fdbgio
do exactly ggfegj
do for hcdeil
do i gfehfj
do in gggddl
do it fegfjh
do jcehbn
do my mgfcgg
do not dggleg
do our gcfdhn
do packets nfgche
do people jdecmg
do the kcgbhj
do they oeffbi
do those lfgffe
do to ehecgo
do we kjjnZV
do with tgdceb
do you kbgbbs
doc Zkgleh
docker sfgccc
docs kjekZe
document akndge
documentation egjife
does $ ieffej
does , leedld
does -a gfdcbt
does <client> pZnZoW
does <far> jUhjsY
does <gateway> xYgdga
does <host> oZeehi
does <n> rYfkbf
does <outside> wacVsa
does <own> nmZegd
does <service> egZkji
does <zone> ghlceh
does ? dlgafm
does a ilfgfc
does an lddimZ
does anything nfffib
does hairpin pbgifb
does he tddccg
does inbound mYgiie
does it dlcfii
does its oggfeb
does l fgfdbq
does line chfdZu
does mail rgeddd
does my nbddhk
does not dkcgek
does one afefgr
does our eZeids
does ping tcdfgc
does port kZfqfa
does scan mggfee
does that sWgfeh
does the qeddbi
does traffic vdgagb
does udp xdhUfe
does with lhedgg
doesn't kndbaj
doesn't work dhfegk
doesnt hkkZdh
doesnt work oYbffn
doing ? mefcfj
doing kgcfYo
doing with idfddn
don't ask nfgfgc
don't get idfgek
don't pdefbj
dont care djflfe
dont get keefdk
dont hdghje
door kjgcgd
doubt qfgbee
dovecot : jfgggf
dovecot jffggf
down ? Xaibjw
down again bdhchp
down lYgZfr
dr jiiadi
draft idfgmc
drive fffdfn
drop , eggekh
drop -i ffdgnf
drop ? pffbja
drop and dgghld
drop at chhhtU
drop by dgfgme
drop dfeemg
drop do bggglg
drop for dgffkh
drop forward jggfff
drop instead cefhnf
drop it mfeegf
drop line fgffpZ
drop lock Zdfhre
drop on ifdeod
drop or uffadd
drop policy jfffei
drop so ngfdee
drop that nhfafg
drop the efffne
drop to fgffmd
drop tonight bffgog
drop what cgeeim
drop would egfelg
drop 为 kgffeg
drop 了 kffffg
drop 吗 mffeff
drop 掉 pedgef
drop 是 gggdbn
drop 的 nfffbg
drop 这 iffflb
dropped $ kfffgg
dropped ? sggZed
dropped by ndgffe
dropped or ofgcef
dropped rfgbee
dropping iffYlj
dropping it ngeffe
dropping the fffgoa
drops sedfbe
dry eihcob
dsl nfgfde
dst <client> kfffff
dst <far> lffffe
dst <gateway> nbffgg
dst <host> kgffff
dst <own> lffffe
dst lffffe
due clfcgk
dumb jhgfff
dumb question jigeee
dump gbiofc
during jdecmh
e , nffffe
e <host> ledhfg
e g hbmbnd
e kjibed
e mail lgfegf
e not mffdfg
e udp 2ddRcj
e without jfggff
e 无 kgffgf
each nsVfcd
each of gjencd
each published hofafe
each service hodbff
earth does mfgfch
earth is hfffao
earth ljggad
eat it ogfced
eat ogfceg
eaten qfgZff
eating eggcgm
eating it nfffgc
eats it lggedg
eats qdgccg
echo , ncggge
echo from lhdfgd
echo odgdfe
echo request qfgafe
edge <n> ecedfs
edge befedt
edge fw edgcfq
edge rules gffdfm
edi mgfgfd
edited gbgfdp
edited the gbgfdp
edu hdefgk
effect $ gfgfdl
effect ? igcfoc
effect cdgftb
effect of gfgdod
effect on agggoe
effects ? gdgfrZ
effects gfgetW
egress segdga
egress to kgeeie
eli <n> gfgfap
eli gfgfap
else $ ndfkaf
else , cfgglg
else kccgsZ
email kdffie
end kibkfc
end of cefdml
end up jjdkga
ends  Ygcjfq
ends 0 Ygcjfq
ends 1 Vojjbi
ends 10 lgfggd
ends 2 qcegcf
ends 3 ohfbef
ends 4 ifghla
ends 5 giggsT
ends 6 hfffnb
ends 7 hgggoY
ends 8 igggoX
ends <- ggefhj
ends <client> Tfonbl
ends <client><client> yeffXb
ends <client><client><client> pfffec
ends <client><client><gateway> rfffea
ends <client><client><own> pbghfc
ends <client><client><zone> lfgedg
ends <client><far> lgfgjZ
ends <client><far><far> kgggfe
ends <client><far><gateway> lgfgfd
ends <client><far><zone> mfffcg
ends <client><gateway> qXiemZ
ends <client><gateway><gateway> maeigg
ends <client><host> xehecW
ends <client><host><client> rfffeZ
ends <client><host><gateway> pffeec
ends <client><host><host> qdggec
ends <client><host><own> oegfed
ends <client><host><public> offedg
ends <client><outside> qedgiY
ends <client><outside><far> qfedee
ends <client><outside><own> Wgbfwf
ends <client><own> pcfebj
ends <client><own><client> ogfeed
ends <client><own><gateway> ofgfec
ends <client><own><host> ofgefb
ends <client><own><outside> nfffha
ends <client><own><own> lfffff
ends <client><own><server> wdgbdc
ends <client><own><zone> kihfnT
ends <client><public><own> mhgecf
ends <client><server><client> sgffbb
ends <client><server><own> leggfe
ends <client><server><zone> meeggd
ends <client><zone> ocdkde
ends <client><zone><client> pefgag
ends <client><zone><gateway> mgffde
ends <client><zone><host> mgfdeg
ends <far> aZkmcm
ends <far><client> tdefcd
ends <far><client><gateway> nfffdf
ends <far><far> sdefga
ends <far><far><own> bghgme
ends <far><gateway> jbghdj
ends <far><host> vcfedb
ends <far><host><own> ccgfoh
ends <far><outside> hZcoYq
ends <far><outside><own> sefece
ends <far><own> xehXdc
ends <far><own><far> sgeeea
ends <far><own><gateway> mfgged
ends <far><own><host> ofgefc
ends <far><own><outside> pgfbdf
ends <far><own><own> lffgff
ends <far><zone> rZfedh
ends <gateway> Vmcifo
ends <gateway><client> pdgegc
ends <gateway><client><own> lggffe
ends <gateway><far> mdhigb
ends <gateway><far><own> mbgfgg
ends <gateway><gateway> fmcggg
ends <gateway><host> rWgfdj
ends <gateway><host><gateway> lfhgee
ends <gateway><outside> qcefbi
ends <gateway><outside><far> jgggff
ends <gateway><outside><own> jbheme
ends <gateway><own> pegZdj
ends <gateway><own><host> raiceg
ends <gateway><zone> rTghhg
ends <gateway><zone><client> lffgef
ends <host> Ykbmdl
ends <host><client> saidde
ends <host><client><client> ffggjg
ends <host><client><gateway> lggfee
ends <host><client><outside> bgggne
ends <host><client><own> mgfaje
ends <host><client><server> pgefed
ends <host><far> rfhfgX
ends <host><far><far> mffffd
ends <host><far><gateway> mggffc
ends <host><far><host> kggffe
ends <host><far><own> hhhbke
ends <host><gateway> dZcodp
ends <host><host> ojejgT
ends <host><host><client> kfggff
ends <host><host><far> ofgfed
ends <host><host><gateway> pdhfdc
ends <host><host><host> kgffgd
ends <host><host><outside> pfgZgf
ends <host><host><own> odgfcf
ends <host><host><zone> ldffgg
ends <host><outside> pjdecc
ends <host><outside><far> lfffff
ends <host><outside><gateway> lfgefg
ends <host><outside><host> jefdlf
ends <host><outside><outside> sZhfhb
ends <host><outside><own> hgiaob
ends <host><own> tWihiY
ends <host><own><host> pehdgb
ends <host><own><own> jfggff
ends <host><own><public> pdedeg
ends <host><public> nbemeb
ends <host><public><own> scgdfc
ends <host><server> aniccl
ends <host><server><client> ldgfgg
ends <host><server><far> nfgefd
ends <host><server><outside> negffe
ends <host><server><zone> rZfghc
ends <host><zone> ogdkcb
ends <host><zone><client> mefgdf
ends <host><zone><gateway> jgggfe
ends <host><zone><own> oahglZ
ends <outside> iUkikf
ends <outside><- fggfdm
ends <outside><client> oceXhl
ends <outside><client><far> dhghld
ends <outside><client><own> feggke
ends <outside><far> jcfZer
ends <outside><far><host> peegfc
ends <outside><far><own> ofeefe
ends <outside><gateway> phnZba
ends <outside><host> ocihdc
ends <outside><host><gateway> pegffb
ends <outside><host><outside> ncenfZ
ends <outside><host><own> lZgnde
ends <outside><host><public> mgfedg
ends <outside><host><server> ubdfee
ends <outside><outside> edndbm
ends <outside><outside><gateway> kfffge
ends <outside><outside><host> lffkad
ends <outside><outside><outside> nadrcc
ends <outside><outside><own> pefheb
ends <outside><own> phfkeV
ends <outside><own><far> mffeic
ends <outside><own><gateway> ncenbd
ends <outside><own><host> iefhdk
ends <outside><own><outside> lmdkdX
ends <outside><own><own> jgffff
ends <outside><own><server> madlge
ends <outside><own><zone> jffggf
ends <outside><server><own> mfffff
ends <outside><zone> tYddjd
ends <outside><zone><far> jggfff
ends <outside><zone><host> jdahmf
ends <outside><zone><outside> egegtX
ends <outside><zone><own> cffgrb
ends <outside><zone><public> fgedlh
ends <outside><zone><zone> gddhen
ends <own> jkUlck
ends <own><-<client> sZgefe
ends <own><client> kdfZng
ends <own><client><own> kgffff
ends <own><far> sYhWkf
ends <own><far><own> jgggff
ends <own><gateway> nTghfm
ends <own><host> cffjdn
ends <own><host><client> nfgdef
ends <own><host><far> jXihkf
ends <own><host><outside> dfggqa
ends <own><host><own> dZhiqe
ends <own><outside> hhkfcf
ends <own><outside><host> lahfhf
ends <own><outside><outside> zaeXeg
ends <own><outside><zone> kjfefd
ends <own><own> fbgfjk
ends <own><own><client> mefgfe
ends <own><own><own> jegffg
ends <own><public> cUhnim
ends <own><server> dXfvff
ends <own><zone> qbcgjd
ends <own><zone><host> wbebgd
ends <own><zone><outside> gsbfce
ends <own><zone><zone> pbgghb
ends <public> bmeldf
ends <public><host> bbkrfc
ends <public><own> jlYlha
ends <server> iZZnhj
ends <server><client><client> rfffcc
ends <server><client><far> ogehdc
ends <server><client><own> nfgffc
ends <server><client><zone> rcegcf
ends <server><far><own> lffeff
ends <server><gateway> kfffgf
ends <server><own> qadpeZ
ends <server><own><client> kfffgf
ends <zone> fhuVbi
ends <zone><client> qfigca
ends <zone><client><client> jffgff
ends <zone><client><far> kfegkb
ends <zone><client><gateway> nffgdf
ends <zone><client><host> offfed
ends <zone><client><outside> gheerY
ends <zone><client><server> lfggfe
ends <zone><far> mfdheg
ends <zone><far><gateway> leggge
ends <zone><far><zone> dhghej
ends <zone><gateway> kagioX
ends <zone><gateway><gateway> qbefgd
ends <zone><gateway><host> tciZde
ends <zone><host> uZfech
ends <zone><host><client> fghhpV
ends <zone><host><far> offffd
ends <zone><host><gateway> qfgggX
ends <zone><host><host> mbgeej
ends <zone><host><outside> nffffe
ends <zone><host><own> ldcbjk
ends <zone><host><public> kelcee
ends <zone><host><server> fqghbb
ends <zone><host><zone> dgghmc
ends <zone><outside> rbbdgh
ends <zone><outside><- fefgYs
ends <zone><outside><client> ggfgke
ends <zone><outside><far> ndehfe
ends <zone><outside><gateway> sdfffZ
ends <zone><outside><host> ndgfff
ends <zone><outside><outside> kfefjd
ends <zone><outside><own> hehhYo
ends <zone><outside><zone> iffglb
ends <zone><own> qmccad
ends <zone><own><client> jggfff
ends <zone><own><gateway> scgefc
ends <zone><own><host> kkhXje
ends <zone><own><outside> mhfghY
ends <zone><own><own> hgfgkc
ends <zone><own><server> lgfgee
ends <zone><own><zone> Zkeenh
ends <zone><public><own> qdefef
ends <zone><server><client> ofefee
ends <zone><server><host> lgffgd
ends <zone><server><own> kfffgf
ends <zone><zone> tedfec
ends <zone><zone><far> igefoa
ends <zone><zone><gateway> pdffib
ends <zone><zone><host> nafghg
ends <zone><zone><outside> meehhc
ends <zone><zone><own> jlbepX
ends <zone><zone><public> lgffef
ends <zone><zone><zone> cfggpd
ends ncfldc
ends up ncfldc
english , Zeefhq
english ? afifdq
english ffgfbp
english for gggfbm
english please fgffdl
enough dcehqf
enough for Uiihof
enters lfgfdg
entries hbekhi
entry gcered
enumerate akkmda
enumerate all ecgpfe
enumerate every amlgbf
enumerate the fihjed
erp eefdfq
errno <n> kfffgf
errno lfffff
error : kggffe
error <n> mfgffe
error lcebhl
error number lfffge
establish an kfefgg
establish connections kigeee
establish lgheee
established -j gfgfdk
established rule dhefod
established src lfffff
established 那 fgffob
eth <n> edhecp
eth edhecp
even cross nfgefd
even fpegag
even get ubfefb
even let oefedg
even see ndggee
even touch ndffge
evening $ Ydfgnm
evening , hfgdfj
evening cbgekm
ever comes jgfgfe
ever get nefdkc
ever hear nfffgb
ever mdgdck
ever since gffgfj
every <n> bfdgfp
every bldlch
every dnat dferee
every minute jdgfej
every network iofafe
every night ndfcfi
every port kUfwgZ
every published gmddgg
every service Zkjkee
every single hddmgf
every source dohdhc
every time kgefff
every zone eqgded
everybody in jffgfg
everybody qncZbf
everybody who bwcbhe
everyone eueZch
everyone who cmgfgf
everything <zone> acqcig
everything else kefdke
everything fdqkca
everything that Yoiifd
everything we dQjqen
evidence jkeefe
evidence pack ldefgh
exactly $ jedeel
exactly ? amfbXu
exactly brhdbh
exactly is ejfeao
example , lahheg
example : jgggge
example action jgggge
example com idchhk
example edu lgeffg
example kfffdi
example net jgggge
example org lggfdf
examples degegn
examples would eegeep
exim jdgagn
expect pfeZfi
expected ? pYhfgf
expected qZgegf
expected to qaffff
expire ? cciagt
expire fegffm
expires chgedp
explain $ gghhZl
explain -a gfffcn
explain : gfgeWt
explain ? lfffff
explain iggfVr
explain it fggeap
explain l gegegl
explain like jefecm
explain line bggfbs
explain lines geggXr
explain ln gggdgk
explain mail gfggdk
explain me lgheVn
explain please mfffYl
explain pls jfecap
explain the nhggYg
explain this hggfbl
explain to hffedl
explain why odgggb
explain 一 hfffUu
export hfedfl
exporter nbfgff
exposed ? qkjZab
exposed for egZqid
exposed kjnobP
exposed on Sukifc
exposed to kkpfZY
exposes cejmeg
exposure check fjgfgf
exposure dnejbg
exposure of fkajck
external lfffdi
eye gfgffj
eyes efffep
fail dlZajn
failed : leffff
failed lffffe
failed status jgggge
failed to kgfffe
failing peggdc
fails ldfeek
false $ pdebgg
false pdebgh
far as lnedfb
far nlaede
fate xebXlb
fault ? tegecb
fault segedb
fd lgefff
feels ccidfp
fetch <service> jggegf
fetch hdffjh
fetch its nfeeef
fetch mail hdfggl
fetch my mgfedf
fetch updates leffeg
fetches jfffff
file , iefeld
file : gbmhgf
file afhhgl
file does gieXni
files pcheff
filter hgeglc
filter table eggfnb
filtered ? phfcec
filtered or qdfbgg
filtered tfebfb
finally aehnpX
finance jeefej
find aegogg
find its lffgff
finding <n> phfdag
finding pbgcek
fine $ qdfegc
fine , khfffe
fine <outside> lffgff
fine ? oecfid
fine but kfffge
fine for nfgffd
fine ncggge
fine on mgfggc
fine what jgffff
fine why lgegff
fine with rffedc
firewall ? kifefe
firewall hlcifc
first geggek
first time dggecp
first week egfffk
five $ dfhecp
five kfedbn
fix <zone> egggrX
fix Ycdfxg
fix for cdafpl
flip fgffkf
flip forward dggcqd
flip the fgefkf
flipped Zggesd
flipped to gffend
flipping gefeod
flipping the ggggje
flips beggoe
floor nedeck
flow nfgdZl
fly mffbif
folder bhdmgh
folks , rccbdm
folks ddglbn
follow dpeefg
following lcgfgg
for $ ehfdZs
for , ggecVx
for : hgecYs
for <client> jbiila
for <far> mdfhdg
for <host> ghglbf
for <n> gjembe
for <outside> lkdZmb
for <own> idcnjb
for <service> nUhnlY
for <zone> kbhbkh
for ? hgfdWs
for a obhgch
for an mdddnc
for defikg
for each hrcYgf
for every ilfagg
for her obfedj
for him kfghfd
for it qfpacY
for its nehfed
for me Umggen
for my fllbdf
for our ccZmfp
for people jbfeij
for port kdfehh
for snat edhgpc
for somebody kejcfg
for someone nfgZej
for tcp gegfkf
for that igdkbh
for the mighYf
for them lckfdf
for this jgdlfc
for tonight ggghpX
for us mcecnd
for what kcddZt
for which dmefgf
for whom Zscdig
forever nefeff
forget ecglgh
form inbedf
fortigate ffefdo
fortigate in Zfhder
forward $ jhfhhc
forward , kdhfkc
forward -i efffki
forward -p gggfej
forward -s cggglg
forward : lggfcg
forward <n> ffeelg
forward bcdknh
forward chain jefffi
forward drop iggebl
forward for YZioWv
forward from Yfpjbh
forward gets heffoc
forward iifname ffdejk
forward in hdXtfg
forward is chfeoe
forward it uigWeb
forward last gfgffj
forward on gfeljc
forward policy hggflc
forward rule deffof
forward that ngecfg
forward to Zbasof
forward verdict jggffg
forward were bffgqc
forward 到 jaZqgg
forward 最 fggfke
forward 的 gfggje
forward 策 egdgjj
forward 里 deggpd
forward 默 efffoe
forward's gffeme
forward's policy ffefme
forwarded $ jddodf
forwarded , gedlgg
forwarded ? gmencZ
forwarded anywhere igglfb
forwarded at hbeqgb
forwarded by gfejgg
forwarded from fbdohh
forwarded ieevdX
forwarded in eeYqig
forwarded me kfgegf
forwarded on bXhrhh
forwarded or ogfbfg
forwarded this kgffff
forwarded to mecqdZ
forwarding dfeoic
forwardings gdbrff
forwards $ gddpge
forwards ? dagphf
forwards cYlyfW
forwards in agqiec
forwards on egcteb
forwards please hdbohe
forwards pls geenge
forwards point fcfpgd
forwards to Zcgved
found fggfbn
found in gggfdk
found this iffeZo
foxmail kffgfe
foxmail 报 jfffgf
foxmail 收 offffc
free sffbfc
freeze gggfdk
friday $ idfidj
friday , cfeenj
friday ? gegffk
friday eZfhmj
friday evening fagder
from : meffff
from <client> nbjdfe
from <far> udfeea
from <gateway> scgfec
from <host> vcgWeh
from <n> rfahed
from <outside> gbhode
from <own> jbfifi
from <service> bYnlje
from <zone> ochcgf
from ? odfcgg
from a eedndj
from accept ffggjg
from an ljfcge
from anywhere Zpagem
from drop fgffnd
from ghjdeg
from here jfkagf
from his offgfb
from hitting lghblb
from it qcegef
from its lggfgc
from line dfghnc
from lines dffglg
from my kfffge
from our jgeffh
from port lcgdjg
from reaching qXhegg
from some tfdYfg
from talking lfhfef
from the kehgef
from their nbfffg
from there cYpdeo
from unknown nffffc
from where b0Wggb
from which excUif
front desk iffefj
front of qYgdfi
front pZgefi
full gaigdm
full list Xhljgg
full of mggffc
further lhgdef
fw <n> ebgdgq
fw config feffgl
fw hhgaem
fw rules dghedn
g kcldja
gateway $ fcglhe
gateway ? mZmhec
gateway answer pfgbfe
gateway config dfgcfp
gateway kagkdi
gateway rules dggffl
gateways <n> fehcen
gateways gegcen
gave me mfdema
gave ofeelZ
get 'connection ncegff
get <n> mefgdg
get <own> jggehe
get <service> ijebob
get a mgffia
get an ohddhc
get anywhere tZiXgh
get as nVhghh
get at fklfeb
get dropped ngfgec
get fjhgfe
get forwarded nibjfa
get from ogdeff
get in nmdZeg
get into nkYZih
get it ogedbj
get nothing offagg
get on ihcgld
get onto nhfdee
get out mZedki
get straight ocedhg
get the vWhZdk
get there hhdbgl
get through phfbfd
get to blldeg
gets <n> kgffff
gets a lgfege
gets connection jgggeg
gets fjghja
gets in qmdbad
gets it feioce
gets no pfdhfc
gets nothing megggc
gets out jmecdf
gets there etfXeh
gets through iphccc
gets to cmfehg
getting jlefgb
getting out fmeekb
git push odfeef
git sdeibc
github com ffgecn
github hfgebm
give cgjkia
give me chkked
given idhkjZ
given that pfecYm
given the kffema
gives $ oddefh
gives ? kgffef
gives peffed
gives up kggegf
gmail <service> jggfge
gmail jggfge
go $ jghebi
go , jgfghc
go ? gVivdd
go from dgrcbg
go nZlhZh
go on mgbfeh
go out lfeeid
go over fffgcn
go through wffefV
go to oddglZ
goes $ hfffje
goes ? mfffef
goes away Zgffrd
goes in eggcvX
goes oUejnb
goes out ngggaf
goes through jggejc
goes to iegjkZ
goes where pbejgb
going by sfffeY
going jYdljf
going on ngfedf
going out lefgff
going through figZas
going to ocidlY
going via kgfeeg
gone $ Yhhgpd
gone , cgggoc
gone ZhghxV
good ? rfhcfa
good afternoon gdkihc
good for hgfdem
good iafdgo
good morning lcgeej
google com jggfge
google lffffe
got <n> jgefei
got a jldege
got an keffie
got exposed dZnjfh
got ifildc
got this nfffgc
great djfgfi
green bhhcgm
grep jggfff
growing megdfg
guess rfheea
guest hagedq
guest wifi ebeffr
guests mdfefh
guide jefpcc
guy odegbj
guy on pgecgd
guys in nfffee
guys ohehdb
gw $ lfkdYj
gw , jccnib
gw : ucgecd
gw <n> befcev
gw <service> pdedhe
gw ? ihngdZ
gw config gfgefk
gw fcfffn
gw line hbjZkk
gw pass nggfag
gw rules fggfdl
gw 上 ddfhfo
gw 的 jZgeeo
gw 第 gfgebo
h lfgehc
had cegfog
had no dedeoi
had since gfggej
hairpin , nffbck
hairpin <zone> lggffe
hairpin ? qccbel
hairpin for mYhgdk
hairpin nat obgecj
hairpin or uefddb
hairpin pcfbhg
hairpin work leggoW
hairpin 的 nffgce
half mffgef
hammering agefct
hand igihed
hand its kggffe
handed fgdobh
handhelds mffffd
handover cjgfdk
hands hfffek
handshake kraZfe
hang qZhhga
hanging Wdrncf
hangs $ mdffff
hangs , nefffe
hangs and nfgffc
hangs at lgfdgf
hangs for rcgdee
hangs on icekhe
hangs peelbb
happen kfeffg
happened lgfgef
happened to kgfgff
happens $ wfbgYe
happens if ggffle
happens ndebld
happens to oefchf
happens when fefgpc
happens with fiWgqe
hardening gffcki
hardening guide eeeego
harmless jghdjd
has <outside> ragcfg
has <own> kffgff
has a jgggff
has access brefgc
has been fchgji
has had dggegk
has it Zkgcng
has line gfggcl
has lkfZhe
has no fidegk
has not kggffe
has the gdhdfl
has this dggebp
has to lhgecf
hasn't kgebcn
have $ hedkei
have <outside> 1mXWgY
have <own> ofefgc
have a Zgefes
have access Xjpcej
have anything dYgrif
have been lakedh
have cggkgg
have exposed kaikah
have no mbejcj
have outbound lggffd
have the haegjl
have to kifbjc
have we Xbnpef
having access bqfeff
having dpecYo
he can vfcffa
he get ogedfe
he is jgggff
he refdbg
he right lfeggf
he wants aqdghe
he's kdfdfj
head ihghai
health check ocgfef
health ocgfef
healthcheck ogegdd
healthy ? kffffe
healthy kfgfff
hear from ofgegb
hear sffefZ
hell jdfefk
hello , mcgfgf
hello iahggj
hello team fdjmee
help $ peddZm
help <zone> efghmc
help nadakj
helpdesk mfgddi
her ? pffgce
her pZhfef
her phone kggged
here $ ecjldh
here , khfcfg
here : leafdn
here ? nffgga
here can ubbbdj
here kdhkbe
here what fffdZs
hey , pcfdeh
hey bot icdigj
hey folks rffggX
hey ljeZfi
hi , ngeeef
hi all mefhee
hi jdfgek
hi team offfee
hides fffldg
him $ lcdbhm
him ? mfghec
him in lggffd
him ocecfk
hire ggghdj
his <server> jgfffg
his <service> mggegd
his lfgcid
historian bfgdfr
hit <host> ohdeia
hit <own> llfehY
hit <service> hofdhb
hit <zone> efeiqZ
hit merge afffer
hit nmhabd
hit port mleage
hit tcp fkgegf
hit the ljgded
hits <own> raeegf
hits has gfggdk
hits segcag
hitting <host> nfdegf
hitting <own> jcfemf
hitting mdfalf
hmi needei
hold mcdhgf
home ofhgcc
home to kfggfe
hook regfeb
hop qgfdbf
hope kYcnej
hospital klddef
host $ dkapee
host , hlhida
host : ikgegc
host <client> ickekd
host <host> nheggb
host <own> pcgege
host ? onbgbb
host and hkefff
host in nddheg
host on oZejff
host out ochcfg
host pbfgee
hostname -i kfffef
hostname kfffef
hosts in qblafe
hosts on megckd
hosts rlghaU
hour hfffkd
hours tgfhdX
how come mlgcae
how do fegdfn
how does yZcgeb
how ifdbcq
how many cghdfn
how much haedes
how should ffhffj
how the odfeib
how to eegdgm
human ffflci
human language gggfbm
human words gefldh
hypothetically , dfhfkf
hypothetically bfecue
i <service> mehlYe
i able nddffg
i add hhhhmV
i allowed geffel
i am nffech
i append efggqY
i approve mcfbjh
i ask hgddfm
i be jgfffg
i believe kffked
i call kfgedi
i can gddldk
i can't ofdedh
i checked neefge
i curl neggcg
i delete ffhhoZ
i deleted fgfgld
i dhhiid
i do gdfjei
i don't ocfcdk
i dont hdgejh
i drive cgfdfp
i drop fgffoa
i e ljibec
i even ifeZgo
i find eeepff
i get tdggac
i got lfebbp
i have igeihc
i hit gdefbs
i hope mcedfk
i inherited fflkce
i know kifgfd
i land lahoeb
i lock bfggmg
i mean nieidZ
i merge gffffk
i moved meffff
i need elkdee
i only pbgYgl
i open kcimaf
i paste Zffeqh
i ping ofdhec
i put dkeepa
i reach ffirdY
i read olaYej
i remove cggfpc
i right oegefd
i run mgcejd
i see lffhdf
i send reffdc
i should bfgkgi
i sit mflYff
i still egfhkf
i strip cgeepg
i supposed jfdefk
i suspect lggdff
i swap cofcpZ
i take effgjg
i talk qdaddn
i tell kgedfi
i think ihfogW
i thought iZeiem
i took dgfgrY
i type lgecgg
i use jdecfn
i want ikfZjg
i was mfdcej
i would ndfema
i write aidnff
i wrong ncgfeg
i'd have pggaef
i'd like kegfhd
i'd pfheec
i'd rather mdgefg
i'm <outside> pedfdg
i'm a agikeh
i'm at mdkeed
i'm five ffgdcq
i'm lheice
i'm new ifgfcl
i'm on mfgfef
i'm sitting mffeef
i'm the oagfeh
i'm told lfgfge
i've been mfgfjZ
i've lefegg
icmp $ nffdgd
icmp -j fgggkd
icmp <n> jgfgff
icmp echo pcfdge
icmp ndgddi
icmp seq kgggee
idea $ bmdeco
idea ? scfhdb
idea ekfagl
idea what igefdk
idea why ofgffc
ideas ? ndfgee
ideas ndggef
ie geefnd
if -i egfhmd
if <client> qdggdd
if <host> hdlfef
if <zone> yabgeb
if a njdded
if any jldhce
if efgesa
if forward Yhgerd
if i bcgjne
if i'm ldijbf
if input cgegod
if ip gefbqe
if it qbecej
if it's nfffef
if line agfgtb
if our kffehf
if so djflee
if some kbckke
if somebody fekjmW
if someone idfeqa
if that offeee
if the hfeflf
if they ndecdl
if this iffepY
if we Ygffoh
if you hfhoZf
if 我 dgghkf
iif jgggdh
iifname <outside> eggfld
im <outside> pffged
im five jfffdj
im leffeh
images kfffgf
impact ? dehdnf
impact ZgfczZ
impact on eeggoc
in $ mjedfc
in , lcfcob
in -a egfgqZ
in <n> jegcih
in <outside> oYhgjc
in <zone> pehedd
in ? kkcfib
in a llfdbf
in advance kgfegf
in an cghedo
in and lchaaq
in any kbdogd
in at kdfdkf
in behaviour gfggje
in between qgecgc
in conntrack lgffgd
in english icfgcm
in for jmgZef
in forward jggefe
in from gZkkeh
in front qYgdfi
in his lggfdf
in human gffldg
in ip kfgfff
in it dcecjq
in its kfgfef
in l jggfge
in line egffdn
in lisbon mefeff
in mail ggffan
in on iidkfc
in our hdgbpe
in outlook lfffeg
in over mceeje
in place ahfeng
in plain gffeZq
in simple fggeek
in that offcla
in the hZglfi
in their ighcek
in there ijdddk
in this pfgZeh
in through gegchm
in to ajcnfh
in words gffedo
in writing elheff
inbound <service> pZfYmh
inbound mYdkhg
inbound mail ahgepe
inc <n> igggch
inc igggch
incident kgcibj
incoming <server> jgfgff
incoming jgggff
infosec efimha
infra fegedo
infra fw fdgedo
infra gateway dggffl
infusion ledfei
ingress oicfed
inherited fflkaf
inherited this fflkbf
initiate a kfdggg
initiate connections eofeeg
initiate pmacfd
initiated by kfgfff
initiated kfgfff
inner fahnid
inner router ngfdfe
input -i fgffoc
input -p dgfghj
input -s geffdm
input Zgfeqf
input default dffeof
input policy cgfgqb
input to Zfffse
input were fffgld
input 默 agggng
insert -a cgfgmf
insert efgfsZ
inside address lgfege
inside hdnkbc
insists on jdgfdk
insists piebde
install jfegdj
instantly ocggbg
instead jdfdpc
instead of hchfod
insurance ekgjed
interface idefjh
intern egedep
internal address mffdgf
internal ip ledjcg
internal machine pdbkfb
internal oUjmfb
internal server ecgoic
into <client> pagfff
into <gateway> nfdfkb
into <host> udhcgY
into <own> nieZgf
into <zone> mpdbec
into human fgfgbn
into mmeYch
into the lkpXeZ
invalid -j gggecm
invalid hfgdbo
inventory aigueY
inventory of cigrea
involved lgfeff
ip $ ocfide
ip , qdegde
ip <client> lfgffe
ip <far> lgfffe
ip <host> kgffff
ip <own> nefffe
ip ? heeecp
ip does ngffde
ip forward ehgduW
ip is jgfgff
ip kdggkc
ip 上 cchqfd
ip 是 mgffee
iptables -a efffmf
iptables -i cffhlf
iptables -t fdeiih
iptables <n> ndfadn
iptables Ydfgol
ipv <n> gggflc
ipv gggflc
is $ mheidb
is : hgfeke
is <client> rZchgf
is <far> qcchib
is <gateway> tafZfh
is <host> giYldk
is <n> kibpbb
is <outside> xYccid
is <own> yaZigY
is <service> npffdV
is <zone> oZlccj
is ? rcfZgg
is a ncedfk
is able jkpYiV
is accept ieegld
is accessible fodgee
is allowed kjkbfa
is any reZghc
is anybody aqfeeg
is anyone emfege
is anything lfdmfZ
is asking mfifcd
is at nfgffc
is behind Xdiqif
is being jcfjie
is blocked pggdfd
is blocking tcfgeZ
is configured kdggfg
is dead ocfcfh
is dggiej
is drop nfedgf
is enough sYikad
is everything jbcedq
is exposed qldgZb
is fine qefffb
is for gdeifk
is forwarded dderee
is from kffgff
is full mggffc
is going fchkie
is gone Zhggta
is growing megfgd
is he rdegde
is icmp ogfdfd
is in hgfcjh
is it ichecn
is let gmhffb
is line nZhcYs
is mail ngfffd
is meant tagffb
is missing jgggfg
is no feijdg
is not lifdef
is ok qbehgb
is on mdfbcm
is open vYdagi
is our hXmdfn
is outbound legfhd
is permitted ldidff
is port muUidY
is possible nleaef
is published eZYwdk
is reachable dmmbgc
is refused rhgZee
is removed fgegpa
is responsible lfffff
is right lbflia
is sending legfff
is set effflf
is shouting jdgdgk
is sitting ikbkga
is slow eecffq
is somebody fZnegj
is standing ofadgi
is stuck qegafg
is supposed qdeggb
is tcp Yafqmg
is that ghdoec
is the lZeZfs
is there jmdldY
is this pefeYk
is to hegfjf
is traffic pdhdgc
is udp oeffgc
is waiting ceehlh
is what pdefge
is working sYgahg
is wrong mgeefe
is yelling ggggdk
isn't able qbfggc
isn't sdeedd
isnt pcdjee
iso audit hijcff
iso gigkec
isolated from oedghc
isolated pedhga
isp lfiebh
issue peefee
it $ ofefZj
it , fmbjdh
it : lfeefg
it <gateway> nfgffd
it <n> mdggef
it ? legodY
it allowed qbgffe
it answer shbdcf
it as mlcXao
it at ejgddm
it back hbhdgl
it be ocgbhh
it blocked bdgdhq
it break gfgaik
it by jkZlha
it can ffoZie
it can't pefdef
it cannot nffdge
it comes heflee
it connect kejfdf
it connects gghakg
it correct pbgege
it die mbfkdf
it dies kffgff
it digidi
it do hggdek
it does gdedkj
it doesn't kbfgfi
it dropped pfgcgd
it end rfdgec
it even qfgagd
it fine pehcfe
it for fgjhbh
it from jhfecj
it get tddebg
it gets qceffe
it go pbehbi
it goes llcZke
it good egfdbq
it hangs needgh
it has kehchg
it help eeghmd
it in bghhel
it into ldchhg
it just gfgbhk
it land cldrYf
it leave ofgedd
it let ifgedj
it make jfhdoZ
it matter fegdmg
it mean iefbas
it means dgggdm
it must paggff
it never qdeffe
it no ggggbl
it normal kfgfgf
it not qcfegd
it ok kfffgf
it on moeeac
it only iZcreg
it open kdcXhs
it opens kffefi
it or nffged
it our jgfgff
it over geffap
it pass tggcbc
it permitted pegdgb
it please gelfdh
it possible ubddfe
it reach nakffe
it reachable aebdit
it right kggddi
it say hfdfco
it says kdecdo
it see sbdeff
it sends jfefjf
it should mgggga
it sits pffbgf
it so mggcge
it stands okefYf
it still defgcq
it talks lggggc
it tell ngedge
it telling jgffgf
it that sYfldb
it the jeeagm
it there cffafs
it through lffffe
it to glcbhi
it true fopagX
it us tdgcga
it uses nehfcf
it wants kffgeg
it went ogggbe
it work dnZfem
it worked pchddg
it works mffgee
it would defjrY
it's broken cfgfgl
it's fine kgfggd
it's for hndccj
it's kZhcdp
it's supposed cfggfn
it's the efgffl
it's us mgfgfc
item <n> gqbhce
item gqchce
its -i bfggnf
its <host> nbgfla
its <n> jfgggf
its ndgcej
its neighbours dgffdo
its nightly kffgfe
its own rhgcda
its private hledgf
its scans lgffff
its set kgffff
its updates mggffe
its way mffgee
itself $ mjdcdg
itself , vVidgd
itself -> ucgfda
itself : rdfgcd
itself ? hmkcbe
itself able vbbkbc
itself be hkefge
itself fetch mdfgef
itself from rbgdhc
itself get 1XfhgV
itself iniafd
itself is dscdge
itself on jffgkb
itself open 4Pgahf
itself reach zbgfgT
itself reachable wZVbjj
itself talk wZghhW
itself to pbgfff
jenkins Ydeghs
job nZheif
job on pggeeb
jobs ngffed
joe fgggdj
joined nagfei
joy tfdcee
jump gbafet
junior ddfghm
junk edkiXo
just fine kgfgfe
just got ffeffm
just hangs lffffe
just jiebhh
just open cehcct
just sits kegfgf
just spins ofgdee
k lefcdk
keep gkeikZ
keeps pieahc
kept qehfdc
kill eifgkd
kim kggggd
kind as kfffgf
kind hffedl
kind of gffdfn
kindly ccdlfn
kindly check offffc
kindly confirm tcdggb
kindly tell rfcdfe
kinds fffefl
kinds of fffefl
knock jkeicd
knock on jkeicd
know $ imebgg
know , hhegid
know from hofXig
know if xagbce
know ijdhai
know what jdlaej
know whether lfgdgg
know which Xngkgd
known YZgqhi
knows laelff
l <n> cfgbgp
l efgbgp
l google jggfge
lab lfgeef
label lgfgdf
label printer kgfgef
label printers nhghea
lan <zone> leegfg
lan oeeggb
land $ faisdb
land ? pfdhbe
land anywhere gcftea
land iactiZ
land on ggbphb
lands lWfodh
lands on lXepdf
language gfgffj
laptop , rffacg
laptop <client> qcefge
laptop <outside> kfffff
laptop at kfffgf
laptop in nffeef
laptop is jgfgge
laptop on jdjgge
laptop segfac
laptops peffce
last change gegffk
last friday edggfm
last iXiedp
last month fbgeep
last night cegegp
last nite jbefgl
last reboot ggfgfj
last thursday gehfcn
last time gdefoe
last tuesday ffgffj
last week jahfdm
latter qdbhgc
lead dfdnfi
leave ? legffe
leave tfgeeY
leave the kffghe
leaves oehdgd
left fkefYp
leg <gateway> flegge
leg lkdgfc
legend geeefm
legit ? jfggff
length <n> kggffe
length kggffe
let <client> bfggji
let <zone> ieggje
let him lggfee
let in jjgeee
let it nfgffc
let me lhecgg
let megdid
let out kfggef
let that rfebef
let the jfffqX
let them oggdcf
let through vXgcbj
let's egfhmd
let's say egfhmd
lets <zone> qZhfhd
lets it ofdcfg
lets lifkdZ
letting hdgcfm
lgtm eehddp
library kfgffe
licence kfggfg
like i'm gfgecm
like im iefedl
like it mgdhee
like its fcgglh
like jgakfh
like that mefegf
like the fggfgj
like to leehjb
limit <n> fffgfk
limit fffgfk
limit limit fffgfk
line $ cigfgj
line , fgfhke
line <n> Udfdsn
line Udfdsm
line no fgecgn
lines <n> bZhdsk
lines cYidsh
link gfgdgj
linux gfedng
lip <host> jffggf
lip jffggf
lisbon pffdfd
list $ agojfc
list all fcikgf
list bnipeW
list every bpamhb
list everyone aqedhf
list everything Wnikee
list of Ygkmff
list pls dfijgf
list port hYgpge
list the ckdlge
list them fnaghg
list who fogefc
list 给 Zldoee
listener fnfgbg
listens nfegee
listens on ofegee
live in leggef
live mffdff
lives ndgffe
lives on negffd
ln <n> fagdfr
ln fagdfr
load , nefffe
load <own> naeekg
load for qigbeb
load ngcZfm
load on gffdgl
loaded glbhkb
loads $ kndbge
loads , kffgff
loads lifefe
loads of kggfef
local kdfadq
locally teiZec
lock bfghof
lock myself cfgglg
locked lkZane
locked out ckfbng
log , lgfgfe
log : kegfge
log eggffk
log in fkeeej
log is mgffib
log log fffgfj
log of ofeffc
log on lggffd
log prefix fffgfj
logged in schahd
logged schahd
logging keggff
login : jffggf
login kffgge
logins rcfcfe
logs : lfgffe
logs mffefe
logs to kgggfe
lol $ cbeofk
lol dbenfk
lol ok edgbfr
long lffgee
longer pdfajf
look $ eegfdn
look at cigegk
look chhfdn
look over gfgffj
looked at fbggfo
looked ijfeaj
looking at jgffff
looking jgffff
looks gcgcdr
looks like edeeho
lookups weggWd
loop back negedg
loop qegdcf
loopback qaidfd
lose <far> Zgfgrc
lose ? ggffnb
lose egfdpc
loses cffgsb
loses its bggglf
loses what hfffje
losing gcggbo
loss kggeff
lost connection kgggef
lost its cgghle
lost kfffgf
lot wddhbb
lunch hcgden
m ogfbff
machine $ hhblge
machine , jielcc
machine ? ceaslc
machine behind dnbghg
machine idhpfZ
machine in icnedg
machine is pcdggf
machine sits Wdguge
machines are gWkoff
machines ebilck
machines in qeegbg
machines on phefed
made hUfnnf
mail <outside> nefggb
mail address lefegf
mail client pdhghY
mail example hcdggn
mail from ecfffp
mail gw kdffhh
mail is jegffh
mail on ngffhb
mail out peggga
mail over pdhfec
mail queue bdhefq
mail server lffeff
mail through jfgdfi
mail via mggfcf
mailbox kZgbdr
mailer lgffgd
maillog lggffd
maillog on lggfgc
mails medcfj
mails to ofefgc
maintenance cggfne
maintenance window cggfki
make any dfhgme
make it vfgabc
make jefcob
make sense kffgdg
makes jlecff
manage mddedl
manage to mddedl
management uZdfff
manager qfcafh
manual fggfan
many cghffm
many hits gfggdl
many messages bfgcgr
many packets gfggej
many thanks jgdjfd
mapped snagdW
mapped to WZfyfh
mar <n> jgggge
mar jgggge
mark <n> kfffff
mark kfffff
martian nfffee
martian source nffgee
masquerade $ fffekh
masquerade , gdfgjh
masquerade <- fgggcl
masquerade Vfffth
masquerade do hgfdco
masquerade for fcffmh
masquerade in fedffn
masquerade is dgggmd
masquerade line dhggle
masquerade on bgdhpe
masquerade was ghafoe
masquerade would ggggsV
masquerade 删 bgghpb
masquerade 去 gidhma
masquerade 是 hghiUn
masquerade 这 ggffej
masquerade 那 dfffmg
masqueraded pfgedd
master <client> lgegfe
master lgegfe
match $ nfceam
match ? dehcpf
match meddfj
match since ffgffj
matched since gfggfj
matches kdeaeo
matchmaking odgffd
matrix eodchf
matter cldglc
matter on cqdfhd
matter which fgekff
matters qegebg
max fdddes
may <host> redegc
may i gffffk
may jpfYch
may open fmfege
may reach klcdgf
me $ jfidam
me , fffgel
me -a ffeZml
me : jcfjid
me ? kkgZcj
me a kjfbfg
me all gdipbe
me and schYfg
me connection mfgfgc
me eihkbg
me everything bkfjff
me for lkdfde
me how ldgegg
me if xZdagg
me in khdbfk
me it vZfahd
me like gehedm
me nuts mdegfg
me please mggmbZ
me pls neeeeh
me that lXlfid
me the jbihla
me this kgffZl
me through lffedh
me what fehlbi
me whether pffcfd
me which cldifg
me who imfcee
mean $ cldnbh
mean , kfddel
mean ? meeedi
mean lgefYl
mean the oaejef
meaning ? gggfcl
meaning iffeZp
meaning of hefebp
means eefjWr
meant hjejcf
meant to hjejcf
meeting gdcgen
merge $ feffem
merge , cghgfl
merge ? ffgdfm
merge fegehk
merge it efeefn
message mdfcej
messages are jggffg
messages kZhceo
midnight $ fffffm
midnight ? ffgffj
midnight ffgffj
migration eeelhg
milliseconds $ nffeef
milliseconds ofgede
min $ gcffdp
min -j fffgfj
min gdfejj
mind leedgj
minute kegffg
minutes $ jffcfl
minutes pdgYgi
mirror oefgfb
missing igeeld
moment ? hbegfn
moment eedien
monday $ ieeeco
monday , dhjadn
monday and ngefee
monday jfhgak
monitoring kfgghb
monitoring probe lfgfeg
month fdgfem
more iedkmZ
morning $ hefdel
morning , gdfefm
morning all kdfdfj
morning nbgafl
morning the qeggfZ
mount pfffgZ
mounted lffgdg
move ldedob
move line hdianf
move the agfgof
moved mfheia
moved the mgfgdd
moved to jgffhe
moved up gfefem
moving <n> fdddrf
moving eaffqf
moving line gfggld
moving the feheme
ms jfggdi
msmtp jgffge
msp gcckdm
mss <n> jggfff
mss jggfff
mss to gfgffj
much iYbcnn
must authentication qdhded
must authentication' legfff
must fetch sdfffa
must i jggegf
must rdhced
mx <far> offgfc
mx <n> kggggd
mx example jgggff
mx fcfder
mx of Zgfaew
mx record gefeen
mx 记 gdeegm
mxes mbhfgf
my <outside> leggff
my boss meeejd
my box mgfdff
my desk kejffe
my laptop pdffee
my mail neggfb
my manager teaYgj
my ncifaj
my own gggfjf
my packets lggcfg
my pc kfffff
my phone mfffee
my predecessor ggefjf
my report giekee
myself cffhmf
myself out cffhmf
n $ jkfbfg
n fkfmfa
nah $ rdhcbg
nah rehdga
name $ gffeel
name ckhebl
names tecfbe
nas cegffo
nat $ fdghbp
nat , jeeige
nat -a gggeXr
nat -i dfhdbs
nat ? nggfdd
nat for efhebp
nat ibdlfi
nat loopback qaidee
nat prerouting jgggge
nat table gfeeas
nat 表 ddhljd
nated gnkefX
natted jZdvgY
natted to Xcguid
nc : ocffff
nc ljgfbe
nc vz mlgeZd
need <service> pffdfd
need a fbjeji
need an mdckhc
need fjhlZf
need it gjliac
need one pfcegd
need the ghdmbh
need this ingbhc
need to fhfjhd
needed pdbWsc
needful gamgeh
needs <service> mfffge
needs its ldgggf
needs mfhbci
needs the bkhgck
needs to nfgefe
neighbours dgffdo
neither kfefdj
nervous rdgaeg
net : mgfffd
net <far> kgggfe
net <n> mcgedj
net dffejk
net gateways cehehm
net ipv dggfnd
netops <n> gafffp
netops edge gdgcfn
netops fw gffefk
netops gw gegffk
netops hbgeep
nets dtdcib
network , ijeege
network ? hobdfg
network and jgfgge
network are gmZggh
network iofZhd
network is pdbgfg
network person ffglci
network that hnhbde
networks are foafie
networks axhYha
networks can erfYhf
networks get gqbehb
networks have etdfhY
networks is Xvgdib
never an ngffgc
never get mdfgge
never gets nefege
never iihmYe
never loads jlecgd
never seen gfeebp
new -j ggggXq
new guy gggccp
new hebiij
new here pefZfj
new hire ggghdj
new in lffcfi
new on gcfgfm
new starter lffdfh
new tcp mfgfee
newly hcfctb
newsletter kgfgdg
next hop qgfcbg
next kgaijd
next to giZkjd
next week efdidn
nf conntrack hfeffk
nf hfeffk
nft add ffdejk
nft trace kgfgff
nginx on ofgbhe
nginx sffbed
ni <zone> jgfgff
ni jgggff
nice hefffk
night $ hdgefm
night : offfga
night ? gaffhn
night and gfgldf
night gbgffn
nightly backup pfhfdb
nightly lfgeff
nightly report jfggge
nite jbefgl
nmap from ncfegg
nmap legfff
no $ ndmegY
no , obfdfi
no -i ifffek
no : nnnVYf
no <n> kieefe
no <outside> ndgdff
no ? sgZgfd
no answer qffgfa
no clue dhckfj
no dhmdbj
no dnat ogfdcg
no for tdbegd
no go ufcXjd
no idea lgffci
no longer cfggkg
no mail iegfcl
no matter dmchgf
no nat qffefa
no problem kgfgfe
no replies lfffff
no reply mffgfd
no route qcgegd
no ssl kefffg
no syn ofegfc
no trouble tYeihb
no vpn qfdffc
nobody <outside> tedchb
nobody here jffcel
nobody in mkfbbh
nobody kkeheb
nobody on ikaobd
nobody told oZgfdj
noc lfdfej
node <client> qffeec
node exporter nbfggg
node rbgfed
non iegidh
non technical bfikej
none hYgmfh
none of lgeffg
noon $ hmgeed
noon dlfcdk
normal ? qeddge
normal ofeege
not $ iYglje
not , ofgbgf
not <n> ocefhe
not ? sZgdfg
not a kefkde
not able sZdghe
not at kegfgf
not be ocffff
not connect jgfggf
not from xXZheg
not get tcdfgc
not jhegdi
not open mlcida
not reach oYjefh
not reachable rdaeid
not send mgggga
not sure jggfge
not technical ieedcp
not the ogfeed
not via lfffff
not work kafggk
not working cegefp
note leffdi
nothing $ qeeaeh
nothing , tcecbj
nothing back lfffef
nothing comes kefegh
nothing else begkoc
nothing ever jgggge
nothing from rffdfb
nothing in kffgeg
nothing neghga
nothing on nffegd
notice geddng
nov <n> jgggff
nov jgggff
now $ aanldj
now , dbdhjm
now : jgggge
now ? kaeiek
now kXggen
now please dgfggl
nuke cgegpe
nuke line cgegpe
number : lfffge
number <n> ggfdem
number oeecck
nurse lgffgc
nuts mdegfg
o neffhc
o'clock ccfibs
obviously kggfef
of -a heffcn
of <client> ygedZa
of <far> tagcja
of <gateway> rcdake
of <host> ifdphY
of <n> fefdli
of <outside> lmgdae
of <own> nfdnbb
of <public> lYcoeh
of <service> elgdnZ
of <zone> waZfhc
of Xhjhkg
of a sgfdcd
of accept cefhnf
of adding gggflc
of all cgmfff
of an ogeehb
of changing bgegpe
of course qddddi
of dnats feengf
of drop fggfle
of dropping bfegog
of every djclgf
of everything cdqhfe
of flipping gefepd
of forward dgfene
of input dechrd
of ipv mgegdf
of it ifilWi
of its gZcoel
of line ehdfjj
of mail geibcp
of moving fgfeoc
of my ffdjif
of our ciihdi
of ours gehmde
of port hkcjfd
of questions gfeedo
of removing ffffjf
of services kWkndf
of setting eggeoc
of sources hmebhg
of stuff gfeeem
of swapping dfgglg
of that oeeeeg
of the fhmged
of them ichibj
of these qdbgeh
of things gffefk
of this egfggj
of us emjkYd
of what Veokhf
off $ pmgdZb
off <client> mfgfhc
off <outside> fgfgke
off <own> mZdnef
off from obdckg
off heeina
off is kffecj
off line cgggmf
off my egfgjg
off the jdffjf
offered kcblhf
office kggffe
officer iYfeho
offsite jgggff
ok $ jqibbb
ok ? nceeie
ok after fgfgqY
ok and nXgfjg
ok for jfgffh
ok khdbgj
ok or peeeff
ok so qfhedc
ok then ggggrV
ok to gfggfj
ok with mcfebn
ok 吗 pfffnT
okafor kggggd
old gfelef
old runbook gfgcZs
old wiki cgggdm
on $ ijfgef
on <client> pegece
on <far> pbfggd
on <gateway> flfbhh
on <host> lgacdn
on <n> seehgX
on <outside> jfijga
on <own> kedkgc
on <public> ifkcla
on <service> kofdkU
on <zone> ohfega
on ? qXdfgj
on a kcfjeg
on any djened
on anything cmfjhc
on call gYhbdv
on dev nffgee
on earth ljggad
on friday lZhdcn
on github ffffem
on her jgggfe
on here igfeje
on it pegeec
on line ggecgm
on mail ibjggf
on me aceghq
on monday ejkcgf
on my jggedj
on our kkjgcY
on plain vdhUfg
on port eedhfo
on prot pegfec
on saturday fcgeli
on shift effear
on tcp lpegcX
on that mcgbfl
on the ckdkak
on this Qhmpie
on thursday imcbkd
on top cgehpc
on tuesday gcgggk
on udp qYamff
on what faflgj
on whatever elffgg
on which hoWlde
oncall kcfeel
once eeejqa
once i kdhgmY
once it effljd
once the fffflf
one $ ibgedn
one , gheebn
one : nfecei
one ? teeaWm
one actually ggffcm
one before pghYge
one do ggggan
one doing hgfdgj
one for kffebl
one in jfffeg
one ndcedk
one of nkebbh
one sentence icjkcf
ones dijgge
ones does ffjfgf
only $ mfdefg
only , lffdcl
only ever lffedi
only fldmYi
only syns ngfffc
only the pZcdlf
only this jgggfe
onto <gateway> nceghe
onto <host> ncfijZ
onto hXflhj
onto the keflga
open $ kmggca
open , lYdmdj
open <far> ogffdd
open <host> pbcgje
open <n> agfZmo
open <own> ofeehd
open <service> ngfYdl
open ? pmbjYa
open a pjdedd
open connections oeidgb
open elffgg
open for vhiWdb
open from hbinfb
open on leepWh
open or tbgcfe
open port Vjkacu
open tcp klcadk
open the qefieZ
open to fnnlZU
open up eehfob
opened <own> uegfeX
opened by lfgeff
opened heekdi
opening <own> leeeie
opening <service> ieffjf
opening refcgd
opens <n> nfefgd
opens <own> oegafh
opens <service> rfgZff
opens fine nefefg
opens oefcfe
opens up ggfdoc
openssl mcgcfj
openssl s meffgf
operation mgffdf
ops kefggf
options jggfff
options mss jggfff
or <gateway> ocgeeg
or <host> pggccg
or a hlcgfg
or alive ocfehd
or am igfdgh
or are pefgfc
or blocked mggdgd
or can jncibd
or cjejfh
or closed sbfceg
or did mlbmba
or do ofhdgc
or does jWgjle
or drop mfggdf
or dropped oggfeb
or is jaflgf
or it lfefff
or just nncTih
or must negefe
or nah rehdga
or no mZlhgb
or not ocbghh
or on aqfndZ
or only ilZiid
or purely gggflc
or should kggggd
or shut tafcff
or the nfgedf
or theirs kfffff
or what refdcf
order confirmations kgggfd
order hcfene
orders kZfgfl
org lggfdf
other dkdfih
others jhgakd
ought pdghbd
ought to odghcd
our <gateway> mffgfd
our <host> kflkfV
our <outside> kkeeff
our <server> jbkgge
our <service> iZkadq
our box pfgdfb
our cijdek
our monitoring rfffda
our mx igdieg
our networks gnbdhg
our own lffgff
our partner oefgde
our public qbhcfg
our published fdncif
our rules qZhfgd
our services geioea
our side rZnedZ
ours ? legeff
ours iffmce
ours or kfffff
ourselves bffgof
out $ nYeghh
out , jhfafk
out <gateway> lgffef
out <n> negged
out ? kggdgg
out after ofgede
out and jggggd
out are jgfgge
out curl jgffff
out for kggnbb
out from kcegig
out if egfhkf
out is kggffe
out mgebje
out of hkeald
out on ofkciY
out or jggfff
out ours kfffff
out run jggfff
out since kggggd
out src pffffb
out the dcejjh
out there rbmeeX
out to kjbafl
out what igffdi
out when fffgjg
out why lgfffe
out 我 jffgfg
out 是 jgggge
out 这 jfffgg
outage fdfeep
outbound , jffgff
outbound <n> oggecd
outbound <service> ubhcfb
outbound ? tYahfh
outbound delivery qagdff
outbound from vZViif
outbound ok kffgff
outbound on sdfefb
outbound to qhfgca
outbound xaedga
outgoing <server> mgfffe
outgoing <service> mffeff
outgoing kfffjd
outgoing mail thedbc
outlook , kgfgge
outlook cannot mffeef
outlook error nefgee
outlook in ocggee
outlook is jfggff
outlook just legggd
outlook megefg
outlook on rchhfY
outlook shows mfhfee
outlook there lggffe
outlook won't lgffef
outlook 报 leffff
outlook 收 jeggge
outlook 里 kgffgf
output haferc
outside teecce
over : jgggff
over <n> qdeeak
over <outside> ngfgdd
over <public> kggeff
over <service> lhfdjb
over gffdhj
over plain tgfadd
over port tffhfV
over tcp odgged
over the gcfeep
over tls pefgfc
over to mdjddg
over udp eofbkc
own <service> cmeflc
own ekgbke
own shell sdhfcb
owner hjgegf
p <n> pdfaei
p pdfaei
pack mcffgh
packages from mgffdf
packages ngffdd
packet $ udfcde
packet ? meeebl
packet for rgffYf
packet from tfedec
packet iffidg
packets $ lgfgfe
packets <n> jggfge
packets ? jffedj
packets did ffhffj
packets from sefdga
packets has ffggfj
packets have fffffk
packets hit feffem
packets jigbal
packets to kgggdg
pacs qYfdfk
page $ qbakaj
page , ffhdem
page is ngfefc
page nefdbj
page on oefggb
pair kgffcj
panel gagchp
paper gqgcZh
part kefefi
part of leffff
parties jqZahf
partner mefdfi
partner's kffgff
pass $ sfecga
pass , nfffee
pass ? nggfde
pass it ngfeee
pass or nfgfde
pass pfgfbe
pass that ngffbg
passed ? kggfef
passed wYfheb
passes ? peefed
passes jhgfdh
passes or legfff
passing tdebgd
passive pfgecf
password egfaeq
past uedfdb
paste Zffeqh
patch beeggp
path for ddgefp
path ohfZcj
payment provider qbhefc
payment qcgefd
pc <client> ngfffd
pc in gardhe
pc meidfe
pcap mffegf
pci evidence hkefhd
pci kjicfc
pcs in qcdegh
pcs pfffgZ
peer odfged
pentest raieee
pentest report mgdbgh
people <outside> heeend
people are lbkgfc
people in kfffff
people mjfYlb
people on rjeaga
people still bgggpc
per gmeegf
per published glfege
permit it mhfffc
permit neebbn
permits nfefff
permitted $ vefYed
permitted , lfgege
permitted ? pdgedf
permitted by legfge
permitted mlfZeg
permitted or nefffe
permitted to lmiedZ
person ggglde
phone $ ffffgj
phone , ildgfd
phone <outside> ofefgc
phone home ldfgff
phone oegdfe
phone on mbgfgg
phones sefdha
phrase bdgbgt
pick flfdcj
pick up fphciY
picture lcjfef
ping <client> lfffff
ping <far> igegkc
ping <gateway> nggfha
ping <host> qggefa
ping <own> wYgehZ
ping <zone> jgfgeg
ping from pfefde
ping tdgedc
ping the knebee
ping to mgffef
ping 不 offffc
ping 到 jmbdgf
ping 通 meffff
pingable from qfgbhb
pingable tgecgZ
pinging <client> jgggfe
pinging <far> ngdeff
pinging <gateway> ngcfgd
pinging <host> mfffgd
pinging qfebge
pings <own> mbhfff
pings vccefc
pivot ocffdg
place hffdmf
place of bheenh
plain <service> jbdqgc
plain english bfffbt
plain hdfmak
plain port pfgcee
plain words hffeZq
plan affksX
plan to dgggle
planned fgggoZ
planning fehfmd
planning to eehfnd
plant gefegl
player gqfmZY
players kfgejc
plc <client> ngffha
plc vefccd
please $ dnehbj
please , kfjfbg
please : edhicm
please ? egdpee
please Yfhhik
please add chgddp
please can rbgfde
please check qffffa
please confirm haemfi
please enumerate akjjdf
please explain jeedar
please open aegdU4
please provide ggkidd
please say uabgff
please state lfZlhd
please tell pgedfd
please walk kgfgeg
pls $ lfhkcb
pls , gdfnff
pls : rggZYk
pls achnek
pls check gagchp
pls confirm rfeegZ
pls explain qfgffa
pls open aigdat
pls tell ogeZgg
plugged fakffl
plugged into ibrhgX
plus keefnb
plz $ neffZk
plz vXgfbh
pm $ Zfmkdg
pm jcgeig
pmtu $ ggggfj
pmtu gfgffj
point at eZeqek
point kXdlem
point of gdkYdp
point to becghq
pointed at lfddke
pointed ghdfmd
pointed to gicgmc
pointing at eZgmfj
pointing bbghjl
pointing to gegffk
points eecpZn
policy ? qffdag
policy accept kkfamZ
policy became dggfkg
policy becomes feggle
policy cfgeof
policy drop lgfgdf
policy flipped gffeme
policy forward dgegod
policy from feffme
policy goes Xgffrf
policy is lffejd
policy of bgggmf
policy on egefpb
policy set agghnf
policy to bgfeof
policy was egfgnb
policy went dffgmf
policy were cgghkf
poll sZdfff
polled ledffh
poller mdfgeg
polling pbggdg
polls lgfffe
popped ednffg
pops mffffd
pops up mffffd
port $ ikXmeg
port , idgkge
port : offffc
port <n> ihjaej
port ? hueVhd
port ehflcg
port forward fYfuhb
port forwarded geZpie
port forwarding Wigqgf
port forwards hddtfZ
port is geefgl
port state jfgfff
portal , ngfeee
portal ndghfd
portal on leffgf
ports $ Xheoig
ports <n> oqfWeb
ports ? ejgnaf
ports are aihngc
ports dhjrdX
ports do pYWojd
ports end bagqgg
ports get fbgmgg
ports have bgljfe
ports of ebjlfg
position kjfdbi
position to kkheiY
possible ? mdfgff
possible for qeefed
possible from mjeefc
possible njfded
possible to koeZee
possible with mgggfc
post lhbndd
post to klfbee
postfix <service> kggffe
postfix jcgbfm
postfix on gcgegm
postfix smtpd nfffgb
postfix 日 lgfgfe
postmortem ihcgdk
postrouting -o gfdclk
postrouting dfefmi
postrouting 里 egfhld
posts rbhdfc
ppl in mfhdge
ppl njfbfe
ppl on pagcif
pr <n> feffen
pr beefho
predecessor ggffjg
prefix fffgfj
prerouting -d eegdoe
prerouting -i fffefl
prerouting <n> dfhcdq
prerouting hffegj
prerouting rule jggfgf
present gieigd
presently kbfpdc
press meefhd
previous gcclel
primary lgggfe
print <server> jgfgff
print on sgcehZ
print pfdffc
print to nefffd
printer <client> olbffa
printer <n> cdhfep
printer at rgffeZ
printer in ffgefk
printer kbefen
printers eegeen
printers in jffgge
printing mdeffg
prints ngffbg
priority gfcbhp
private address lggagg
private ip lkfded
private pffgdc
priya jggfge
probe at mfgeef
probe nfgfdf
problem : qbgggc
problem ? hfgglb
problem oegdhd
prod heeadt
production jcgeel
profile lfegfe
prometheus pffddf
properly ? jgfehf
properly mffffe
proposal egfftX
proposed afhhod
proposes fhhenZ
proposes to ggfgpY
prot <n> mjfdga
prot mjfdga
protection gijfgc
protection officer ndghgc
proto jgggff
proto tcp jggfff
protocol : mdfgdg
protocol kfgffg
protocol tcp jgggfg
provide biimed
provide the ihYofe
provider , jgfgdh
provider odgbbl
proxy peddhd
public <host> obdfgh
public <own> nddfgf
public ip nhfbff
public jXkreZ
public mail lefegf
public one lgfdgf
public ports aXgwfg
publish $ enilZb
publish , gjkdee
publish <n> tcXgqX
publish <service> ftUhnZ
publish ? cXpqdd
publish eimogT
publish on aVoqdh
publish right Xbqmff
publish to eSfthj
publish 了 dWfwhe
published $ saamfb
published , nckefc
published ? dfhlge
published VdnweZ
published anywhere YYgvfi
published for icVqjf
published on idcqcf
published ports eXokgf
published service gqcbgf
published services ggqYib
published stuff gdmfge
published things eepbgg
published to eaZsdm
pull <service> llgbfc
pull from rgbhgb
pull kffdhh
pull mail pfhedd
pull updates jfffff
pulled idefii
pulls nffdge
pump kfefei
puppet mfeggd
purely cfgmkb
purely cosmetic gggflc
purpose ? gfgeel
purpose mdfdcl
purpose of gggebm
push lddehh
push to pfeffc
pushed iddhcn
pushed the hedhcn
pushes qhgefZ
put -a fgggoZ
put a dgeeki
put eefboi
put in ggghlZ
put the ncgfhd
put this egfggj
putting hgggrU
py , kgggfd
py kgggfd
q <n> ckikec
q gkikbc
qa jeggge
qq ofeeee
quarter Yfgfho
quarterly cfjoce
queries rffdbf
query <far> gafhof
query <service> rchchb
query qegeeb
question , niebYl
question : mkfZge
question for qefeec
question lmcfcf
questionnaire aojeff
questions can gfffel
questions do gggefj
questions gfedeo
queue , kgfffe
queue hdgdfm
queue is kcffdl
queue on legefg
quic nYgofa
quick cdklic
quick one jfeqZd
quote icelfh
r , kfgfff
r kfgfgf
radiology jggffg
radius idldic
raised jdfigf
ran lfgfff
random host leeldd
random pbekcd
ransomware gqbffd
rather mdfcjf
rather than kfeckf
raw medfhg
rcpt leggge
re ldfdjf
reach $ fhudgV
reach , cbxeec
reach <client> rgdghX
reach <far> iceeki
reach <gateway> ejcgmd
reach <host> kjcYii
reach <outside> thchgV
reach <own> hiXZko
reach <public> teeegZ
reach <service> hlbZkh
reach <zone> tdaggc
reach ? bdnphX
reach fgkahi
reach it goecgd
reach itself sZmYgc
reach of heobfg
reach port vrYWgX
reach tcp goebff
reach the lmbafh
reach through easege
reach 到 imhafd
reachability check obfegg
reachability jplcaZ
reachable $ Xzefeb
reachable ? mejYdk
reachable by codehg
reachable for rZjcgd
reachable from mfsZfX
reachable lnqWcY
reachable now ddefho
reachable on hofZhd
reached $ dmfffg
reached by miegfb
reached emebkf
reached from gkecej
reaches <own> glfeib
reaches mnbcfd
reaching qYhfjb
read <service> eeggle
read it eegffl
read nfeagh
read their gedfjj
read this nlcaeg
reader gflZdm
reading keedig
reading the fffebr
reads kffeYn
real adfqdj
real client tggXfd
really ncbkch
realy 0agVfd
reason $ pfffga
reason ? ngdgcg
reason tbfYbm
reboot ? eefecr
reboot igfgcj
receives pffffc
receiving kgefeg
recent ffffYs
recieve qgfZff
recipient kgfffe
record bfchcs
record of hfeffk
recv jfggff
recv src jfggff
red hegden
red since ngffdf
redirect rbecbk
redundant dfgbqf
reech mjefed
ref hicihd
refused $ sefdfc
refused , oegegd
refused <own> mgffcg
refused from jgfgff
refused is lfffge
refused schdgb
refused that ldfffg
refused this ldffgg
refused to yVdgdf
refused why leffgf
refused' nggegc
refused' to lcfggg
register $ hdfmic
register : cmkfde
register ekiged
registry mfffgd
reinstalled kgfgfd
reject kfgbif
reject reject efegat
reject with efegkh
rejected kgffff
related , agggij
related agggij
relay <far> jggfff
relay access pfhced
relay rehdeb
relaying rfgcdc
release gjffgf
reload defhar
remember Tdhqik
remembers hffaeo
remind edepff
remind me edepff
remote desktop nickcc
remote host kefgff
remote qeeghZ
remove -a ggffpY
remove dfgguV
remove line dgfgob
remove the dhffme
remove 掉 ebhhod
removed , cfggpc
removed affgnh
removed from dgffod
removes fhdend
removing -i ffffkf
removing efefod
removing the effglf
replaced egggke
replica lfffff
replication ngehed
replies nfgfZh
replies of megffe
reply , jgfggf
reply come mgggfb
report $ emelcd
report , mdgeei
report : ficima
report nkZhed
reported mffgfc
reporter : kfggge
reporter jgfgff
reporting mta jgggge
reporting ndgegd
reports iifhfd
reports that mfgfcf
request , kffffe
request iggchh
request 没 mfgffd
requests nggcff
reset $ igegbl
reset ? kfggef
reset ifgebl
resets mfffdf
resolve jdehmd
resolver on pechfd
resolver pedhfd
resolves kgfgeg
respond mcoXhf
response pfefcf
responsible lfffff
rest fkbima
restart gdffen
restart postfix fdfegm
results jfggfe
retire gggfma
return path pbefgf
return traffic lgggcg
return udhgaa
reverse kfffff
revert kegfgf
review : gjfela
review ffidel
review 一 fffffj
review 下 ffgffj
reviewer nffdgf
rfc <n> kgfgef
rfc kgfgef
right $ qedffd
right ? oeggcf
right after hgggnZ
right kcifal
right now Zdiien
right that ncfcfi
rip <far> kffffe
risk iiifde
risk register hjfhde
rn $ lbkkdb
rn majied
room <n> eefdfo
room ogdacl
root cause neffhd
root mail lfgefg
root ocgdcj
rota ffgffk
round wcgVeg
route ocfejd
route to nbfelc
routed ogfgbe
router ngfefd
routes tieacc
row <n> hebkfk
row fjbjeh
rp dgdfng
rp filter dgdfng
rst , kgffff
rst ? mfffef
rst jfgffg
rst syn gfgffj
rule $ cfffjk
rule , ccdepj
rule : fffgdm
rule ? obedcl
rule ct kggfef
rule decides sdedde
rule does nfgffc
rule ebedln
rule for jchejf
rule in gfgfdn
rule ip efeejk
rule is efgfkg
rule last gfggbm
rule let cgggle
rule lets tfeZfd
rule matched gfggdk
rule on fggfgj
rule that sbecgf
rule today gfggdl
rule 是 fehleg
rule 的 agggfo
rules , Yghgfn
rules : affais
rules <n> eeffhl
rules ? ficcep
rules and hfffdk
rules as ilcfff
rules do ggffdl
rules fdedfq
rules file fhgbar
rules is gfffcm
rules last geggfj
rules let lfggnV
rules line gfgfbm
rules on gbgfep
rules or pggffa
rules to jegggg
rules 的 gggfYp
rules 第 fgggdk
ruleset $ ojffcb
ruleset ? nfffec
ruleset kefgfg
ruleset last eeggfm
ruleset let kggffe
run from jgfgff
run hcfdmg
run on kfggff
run out Ychcfv
runbook , gggfdk
runbook gegeaq
runner <client> kgfgfd
runner kbhgei
running nbfegh
running on qZfegg
runs on rbhegb
runs qageak
s , lffffe
s <n> rggagb
s client meffgf
safe ffgdfm
safe to ffgdfm
said tbfZcj
sales ohdZmb
same as heefdm
same kcgckh
same settings kgffeg
same subnet oehfgb
same thing jeeebo
same url kffgff
same way ihdflc
sanity check ifffkd
sanity jfffkd
sat mdfilX
saturday icfekh
saved gffefl
saved my gffefl
say <client> jhnhXe
say <far> ngggeb
say <service> nffgfc
say fdiZog
say i fehelf
say in hggcco
say input Ufggtf
say line dgghpa
say no raaWkn
say the egfgld
say they mgghkU
say we bfggod
saying jfeefi
says 'connection kggeff
says : lgfgfe
says <n> lffffe
says <outside> oddedi
says <own> mcffgg
says <service> ucfZff
says connection nefegd
says he mgfege
says her jgfggf
says it mffffd
says our ogfggZ
says outlook kfggge
scada kgfgff
scan ibikff
scan report kfgfff
scan to jegfei
scanner at pdeege
scanner lgfmYe
scanner on bfjlfg
scanners in lefhge
scanners jceggi
scans by jgffgf
scans odffee
school iggdfi
scope ffkigc
scraped by kgggfd
scraped kgggfd
scrapes offddg
screaming $ fchdgo
screaming echdgo
screenshot nffdge
script jdddij
sec eekhdh
second idecfp
seconds fgggcl
secretary kffedi
section hcbngg
secure ccffgo
security audit clffjf
security fckhie
see $ tcebid
see , iffkee
see <host> coccmg
see <zone> pdgfha
see ? maigcj
see a nfeefg
see it jjghfb
see kidfhd
see on chggmc
see only qfgeag
see the rffdgZ
see this kggffe
see when kfgfef
seeing jggefh
seeing loads lggfef
seeing this jffgff
seen by ldjffe
seen ctstate hffdco
seen from lcoXgg
seen mdkaei
seen on kffgff
sees qegagf
segment , gejggf
segment gjjdfe
segmentation mjhdZg
segments ZthfhZ
send <service> kgfgff
send mail lggged
send out pfhgea
send scans jggggd
send the nddeck
send through hhghjb
send to khcfhe
send vXhZgg
sender iefefl
sender is lhhgZf
sending legfja
sending that lfgfff
sending through kfggff
sending to hggfrW
sends a qfhafd
sends it mfffgd
sends its offcff
sends mggdef
sends that jgggff
sends the mffgee
sends through megfge
sends to lgffef
sense kffgeg
sense of kgfgdh
sensors sfdcgc
sent by ogdgdf
sent jfggbi
sent me fhddhk
sent src jfffgf
sent us hhfbco
sentence icjkcf
seq <n> lffffe
seq lffffe
served wdfbkW
server $ jicffi
server , mifeYj
server <host> hmgcge
server <own> jefmfc
server ? kialee
server able nfegee
server at nlebed
server be kgffjc
server by rddbeg
server deliver qfiZhb
server down Wdibiu
server for eaheds
server get sdhagc
server have lYdnic
server in qegecd
server is lZgmiZ
server itself hmgefb
server lecldf
server on imdWji
server open dodmcb
server or vegWgd
server over ojebef
server reach ocqZec
server reachable qpVekW
server see jfgfgf
server talk oegefd
server to scfdfd
server with lggdgd
server 的 hjeeeh
server's <service> kmaffe
server's kmbifa
service , hlfefe
service <n> kfgeff
service elfnfa
service that hfelfd
service we ioeZfg
services , ffjfff
services are cZqkhe
services can hZodhg
services cdqpfW
services do buejcZ
services does eWreih
services of fbjnee
services on ZWdvij
services that eboggg
services we gfkidf
services work fflchg
services would cdkcmh
servr kkfeed
session k kgffgd
session qegfbf
session to mgfdge
session with jfefgg
sessions kiffef
set dhgboe
set input efdeqd
set the egggkf
set to jffglb
set up jcfjak
sets Viherf
sets net Vhggqf
setting fggeqa
setting the dgggnc
settings kgggfe
sev <n> infjZc
sev infjZc
sever wfcddb
shall gednfe
share pgdjea
share the mgdjfb
she is kehecj
she lbfgej
sheet $ ffflgd
sheet cheofd
shell mfggfd
shell on kfggge
shift mcghak
ship kgggee
shop geefhl
should <service> mggcgf
should <zone> wYhffZ
should be lfgdkb
should i ndfdam
should it rdfegb
should pdeeak
should that pbffgf
should the hffgke
should this lbgggg
should work kefggf
should't oZefgh
shouldnt ipfYff
shouting jdgdgk
show hghleb
show me kkXifg
show up kggdjc
shows <n> ldeZgn
shows iaghfk
shows only mffegd
shows this kggffe
shut ? qagdhf
shut mleedd
side $ asaekf
side , tgcZfg
side ? iZilci
side effects gfgetW
side or jgffff
siem jffffg
sign fmedkd
silence lgggcf
silently pegXkd
silly hgfecm
simple mgceej
simple words fggeek
since <n> lcfffi
since mcheck
since midnight ffgffj
since monday hcfghj
since the ofgfbe
since then kgfgee
since we lffgeg
single gedmgf
sit in sffedc
sit kakiee
sit on lenaee
site at rdgedd
site jfgafm
site on tfeecd
sites jffeke
sites on ifffkd
sits at lgggee
sits behind jcdpfd
sits in sbgfed
sits on meffgf
sits ragfgc
sits there kegfgf
sitting at ldnZfg
sitting behind effmge
sitting in oefdge
sitting nbflgZ
sitting next jkajha
sitting on najjdc
skipping mfffeg
slow $ fcdefr
slow Zfdcgw
slow since bagfgr
slow today efgefl
smarthost <far> qfefcf
smarthost lggfdf
smtpd <n> nfffgb
smtpd nfffgb
smtplib kggfff
snat degflg
snat to dehglg
so $ ekgkdc
so : qbhdee
so <zone> hendfd
so ? nfdghc
so a uhgagW
so febkjh
so i keidck
so is lfggdf
so it oeddjc
so kind kfffff
so slow bfdffq
so that hXZipj
so the offffd
so this hggedk
so what cgZmik
so who foeeef
soc lifdge
some akglXm
some random reeage
some stranger raeege
somebody <outside> refedd
somebody from kdanef
somebody iXjjgg
somebody in pghYef
somebody on oegffa
somebody out qdfdcg
somebody sets Ygggpf
somebody sitting pdfefe
someone <outside> haisbc
someone at lfffff
someone explain gggfZo
someone iefgck
someone in qdfaid
someone on vcfZhc
someone out enZmde
someone sets Yhgeqf
someone translate dgggfk
someone wants hhfbnd
something ? affref
something in leeacp
something jdcrXi
something to lefedj
somewhere ? jdgmed
somewhere lheidd
somewhere on reeZgg
sorry , pcgffe
sorry : kjdedg
sorry for fggcgl
sorry if jggffg
sorry oefidc
sorry to pcggfb
sort gffdfo
sort of gffdfo
source <client> qdggeb
source <far> mcfhid
source <gateway> aghhrZ
source <host> tahede
source <own> ddgfjj
source <zone> qcefgc
source address qZfdam
source ip ngfgde
source kncWgj
source zone ikdgef
sources are bpghiZ
sources can dvgYgc
sources d3bXfa
sources for fqgbed
sources that eoecgf
spam eadanp
speak nkfeXh
spf idabgs
spf record idcbgp
spinning mfefff
spins and pfgbee
spins does offddf
spins for nefcfg
spins forever ndfdgf
spins is qdgagh
spins ofgeee
spins when kfgggd
split ofedfe
sport <n> kfffff
sport kfffff
src <client> lffffe
src <far> kfgffe
src <host> kfgfff
src <own> lfffff
src lffffe
srever fepffb
ss ngfefc
ssl nefffd
staff in mgfffc
staging lffdcl
stand ? pdeefg
stand qbggfb
standing mYmbgh
stands cfgpbh
start kheehe
start working dgfgmf
started lbgeek
starter lffdfh
starts oeajai
starttls jfgggf
state $ bgffkj
state jhedZo
state service kfgeff
state whether pdfagg
statement fjdhjd
station kgffgf
status deferred jggfff
status offebh
status page qdccbm
stay rbgbgf
step by nffffd
step mffffd
still <service> dfghkf
still arrive egfgkf
still be cffglg
still broken adidfr
still come ghfflc
still eifXph
still get beggsa
still go Xgfhrd
still have obfdld
still land jofccf
still ok dgfhob
still open hafeim
still ping jhchhe
still reach gdefhl
still work dckfih
still works mfbfob
stop it kggeff
stop lbdcpe
stop working fgfcqe
stopped rdgdbg
stopping <zone> ocgdge
stopping it lffegf
stopping ragcgf
stops <zone> oggddd
stops it nhggfZ
stops rbgchc
store keffeh
story dgffnd
straight at sbdfef
straight away jgggge
straight into pcfcgh
straight qfgcfd
straight to lhgfgc
stranger jagofc
strict dfefmg
strip -i cfecsg
strip dfddsf
stuck $ kfgbgj
stuck at igeddl
stuck nefceh
student ncjefd
studio eglfgf
stuff $ hambfl
stuff ? eggfgj
stuff can gfgeek
stuff gckdfk
stuff we gcoefg
stupid kbfdlf
submit cnclgb
subnet mbdefl
succeed pXfglc
such a hggfdj
such kfdcjh
sun gpgfdb
sunday fZgkbo
supplier iffdgi
support fldhZk
suppose -i fffgnc
suppose bdggrd
suppose i ffffqa
suppose input dcfhnf
suppose line feggnc
suppose somebody dfhdqd
suppose the Wffipg
suppose we fggfld
supposed ifffek
supposed to ifffek
supposing Yfffsf
sure tbffgZ
survive ? bdbeuh
survive dfegoe
suspect lggdff
suzhou mfgfgd
swaks from mefgef
swaks neggde
swaks on jfgfff
swap <n> ebheqe
swap aihbrc
swap lines cfhgmd
swapped dggfgk
swapped the cggfgl
swapping <n> gegfmd
swapping dfhfpc
swapping lines eggelf
swears it pgffeb
swears ldcjjc
swears that febmkd
switch <client> lgggfc
switch pfbYfm
syn $ ngffde
syn , kggfdg
syn -j gfgffj
syn ack kffgfe
syn from nchgee
syn lffffe
syn recv jfggff
syn sent kfffgf
syn that lggcfg
syn to ohedfe
syn trace kfffeg
syn 这 kggggd
sync seggeY
syns ngffed
syntax fbgbes
sysctl -w hffele
sysctl dffeqd
sysctl net beeftd
system ddfpef
t jfggff
table Xihmbk
table last hfgffj
tablet nggffc
tablets qagggd
take $ hpdcef
take -i cfffof
take <service> wbhfab
take a ffgfdl
take gggamg
take out cggdof
take the effgle
taken ehgdpb
taken out bifbre
takes eefeni
taking ibdknb
talk <service> lqdcfZ
talk hkibff
talk to jfjbgh
talk with mfehgc
talking megeia
talking to megfja
talks ihgghc
talks to kgffic
target <own> qdgYgg
target ifllba
target is kggfge
tcp $ ojcfjX
tcp , lggjae
tcp -m fffeij
tcp : embghg
tcp <client> ldgefg
tcp <n> kjfieZ
tcp ? ihejhb
tcp closed mffffe
tcp connection fjffgf
tcp failed ocffff
tcp from tdcbla
tcp hkfifc
tcp ip gfgfdl
tcp is rbedhe
tcp on sicZhb
tcp port kjffec
tcp reachable kobbff
tcp reset ffegdn
tcp session pbeggg
tcp syn oefceg
tcp tcp jfffeh
tcp to ndhege
tcpdump jgffff
tcpdump ni jgggff
tcpdump on kfggfe
tcpmss clamp gfgffj
tcpmss gfgffj
tcptestsucceeded mgffee
team $ jffcel
team , idijfd
team jeggdi
technical eegidl
technically hmechf
tell hdhocd
tell me jbhjge
tell the ngdkcc
tell us mfeeff
telling leffgf
telling me lgffge
tells me pgffga
tells mgffgc
ten gfgefl
terminal gldgfe
test jhilYc
testing jdbdgn
th gkfbcn
than ajdhkh
thank jfcmdf
thank you jfcmdf
thanks $ hchjgf
thanks , ldfcem
thanks kbdjfh
that $ kXfkhg
that , kcfekg
that <client> kfffgf
that <far> rdedic
that <gateway> ogegcf
that <host> kegmeb
that <outside> keelgc
that <own> bkclej
that <service> sXefkc
that <zone> mYhamh
that ? qShikd
that a vZfZfi
that address icfkgf
that are ggilfb
that arrives tddadh
that be offcdg
that blocked reeegb
that can hqcbgd
that change ghhema
that connection jfgfff
that cross negeff
that do cgfghk
that dropped kegfgf
that end jahnce
that even refefb
that expected kfgfge
that fix ggggkd
that for efgbin
that from pffcge
that get qidZgd
that gets eqeafg
that go ngfefd
that going hahobh
that happen lefgff
that host gfmfch
that how keffgh
that in hdfhmb
that is bkgkbj
that it lfecke
that let qdfcmX
that lets knZigZ
that line effeik
that matters lhgech
that may fpdcge
that mean efffdo
that no gmqafW
that nobody llbcgf
that ok pggfaf
that on nkeafe
that one ffggdl
that open vXcand
that or jdgbji
that our offfgc
that packet gdfofd
that pass kggffg
that reach llcgde
that reset kfggff
that rst kfgfff
that so pjcjab
that somebody oggbeg
that still ngfagf
that stops mfgeeg
that supposed fjehgf
that tell nfeefe
that the qdffdd
that this hedlfh
that through hddmfh
that traffic rcgegb
that us offegd
that was negdge
that we Zflkgg
that work kifdgd
that would ngffbh
that you gfhddm
that's nidbid
that's our kffgeg
that's the hjchff
thats vceddc
the ' ggfgjf
the <gateway> nhfdec
the <host> khbjef
the <n> jddemf
the <outside> jailkY
the <own> deekkf
the <server> odgcgh
the <service> eeehij
the <zone> kgfdma
the access jncbhe
the address hdgmfd
the admin lgfhfc
the annual gldlbd
the answer segfea
the answers hhegkc
the asset fcarhg
the audit mhdhde
the auditor lhajge
the auditors cienfe
the backup hfffek
the big pceege
the board kmddkZ
the bot cdihhj
the bottom fggfke
the box wefahY
the bridge keegfg
the browser kgffff
the building pefeef
the cab pffdib
the cable jggggd
the call tefafe
the capture mgffde
the certificate dggedn
the chain ldfdke
the chains nfegfc
the change fcffgm
the channel egfgdn
the client mdfigc
the complete hifkeb
the connection mffffd
the conntrack hggdek
the consequence efefpc
the contractor fgfdji
the cpu gdddds
the ctstate fefeod
the current gheefl
the customer edjmgb
the customer's gmgcfg
the cutover jfgfff
the data dikfge
the deal mffdcj
the default mfcfei
the desk gffffj
the dnat qacldd
the edhekj
the end cYhorY
the entry fffbep
the erp ffffhj
the external jfffdj
the far mefeeh
the file Zeekfn
the filter hffeoa
the firewall hlcjgb
the first lefeck
the fix ahdevc
the folks wbiYhZ
the forward ffgdmf
the front iffdek
the full Zidmhh
the gateway vddcfb
the guest ifdddo
the guy kffcdk
the guys lfffef
the gw nfeffe
the hairpin hegerX
the handover Zkhgel
the hell jdffcl
the helpdesk kfffei
the host jlaifd
the impact cehdqe
the incident igdjcj
the inner ngfefd
the input defgmf
the inside cgfmfg
the internal kajked
the inventory ffjief
the iso gjghee
the job fgfgoa
the last dcijig
the latter qdbhgc
the line hcdbrf
the list clgnfZ
the log lgfggd
the machine nfgdff
the machines kgfgeg
the mail gegddo
the maintenance cgggnd
the masquerade Xfgfoi
the migration dfdndj
the moment eedien
the monitoring rgeecd
the move jgfgef
the mx ddehep
the nas bgffgo
the nat fkebYs
the needful gamgeh
the network piYcfj
the networks eqbbhg
the new hdcifl
the nightly megdeh
the old gffkhd
the one kegiZk
the order icgelf
the other hZcfjo
the others eggfkf
the outgoing efegmf
the packet qgfZdh
the packets lfefei
the page kggffe
the patch beeggp
the path regegZ
the payment jgfgff
the pci gemegf
the pcs odeeeh
the pentest ddjghg
the people igeeje
the phone lgecfh
the point iieYcp
the policy gfgfke
the port iadljg
the portal nceldd
the postmortem kecgel
the previous ggggcl
the printer hiaefn
the printers kffggf
the private nehfed
the public mdmdfb
the published fgobic
the purpose hggebm
the q jfejfe
the queue kdedfl
the real hiejhb
the reason ofdZcn
the reboot feffgk
the record hffjfe
the related dhefod
the relay kfffff
the release gjffff
the replies ofgeed
the reply igghhc
the report legcfj
the rest flbilb
the return odfffe
the right jfgcfj
the risk jjifcd
the rota ffgffk
the rule fegfem
the rules pggeaf
the ruleset idfhdj
the s mffeff
the same hegcfm
the scanner khfedh
the second jfhcan
the services fapjec
the site kfgfff
the sources emfdgg
the stuff gcoefg
the supplier odgggb
the switch jfgffg
the syn nffefe
the team hZjldh
the thing ncgicf
the things fdpaif
the three kcdflf
the ticket mecXio
the time jicgff
the tls cdgegp
the top dieera
the traffic gefkei
the user ikfefe
the vendor haejji
the verdict kggeff
the very jfffla
the warehouse gdhZfr
the way pehecf
the weekend hefedn
the whole flhkhW
the wifi hffcen
the wiki ndbmfc
the yearly gjlahd
the zones brgcge
their <service> kbehlc
their mail hdffjh
their ncfdgg
their own oaeffi
theirs ? kfffff
theirs kfffff
them $ lgZmdf
them , keffei
them ? ofgfec
them is hcgjgg
them mifdcf
then $ gdfglf
then <zone> dgghpa
then ? aggglg
then be cfffmg
then edhdqd
then get egggjf
then nothing kgggfe
then open dfggle
then reach fgggkd
then silence lgggdf
then talk fgfgmd
then the mfeffd
then use gffgke
there $ hdggig
there , mafigf
there ? mcjegd
there a fdbodk
there and negeef
there any nagmeb
there anybody dodfhe
there anyone boegfg
there anything rQjkeh
there for chcder
there is edilff
there jfnjab
there no dgffbq
there on qfddfe
there to rgdegb
there's ijdhch
there's no kegbdm
these days fcgldj
these mdcgnc
these on jgfeie
these rules kdffck
these two fggglc
they ? oldcec
they are iffdld
they arrive lfgeeg
they can't lgggdf
they come rgffad
they get kdfdek
they have ofefha
they iZiffk
they say efhdeo
they see pagege
they use ifhflc
they're nccgei
thing $ qejdda
thing , ghhdfj
thing ? kjidec
thing fjiebj
things : Zidcbw
things ? gfgegj
things adfmbp
things can gfgefl
things may gffffk
things stand rcgfgb
things we gcrafg
think ekblef
thinking about fegfle
thinking dfgfqb
thinking of efgepb
thinking to Yhfgua
third sfahdd
third time lffgfd
this , kgfgff
this : ieffam
this <gateway> cclocf
this ? mffelY
this and igffXp
this back mgeffe
this be lbggnZ
this bot cgfdfq
this box hlhfah
this channel fgfffj
this do ggffdl
this entry offffb
this fehggj
this firewall ijffff
this for hjfcan
this from hfedeo
this gateway falned
this get kffgef
this gw qilafW
this is nfgfhZ
this mean oeddYn
this morning eegegm
this on kgffff
this one efgebq
this out jgfgfg
this rule cggflf
this ruleset qdfafh
this since kfffgf
this so lgggha
this tell mgedgf
this telling mfffgd
this week nfggfb
this weekend gcfdkk
those jfhfdi
those packets mffffe
though negged
thought iZfhgl
thoughts ? meecdl
thoughts ieefel
thoughts on ffgffk
threat vaddfd
three <host> kecdkg
three above ggegbo
three jbeeil
three of kgggdf
three things eddcgs
through $ tdgcbf
through , lgfege
through <host> mdgfic
through <n> pbdheg
through <own> mQdtie
through <public> icgmed
through ? ufface
through eihhak
through it hejkec
through line geggao
through mail lihegZ
through or kkfbff
through the mehfdf
through this iqifcX
through to jlehhZ
through us neffgd
through what kgfdgg
throw Zdegml
thunderbird at kcejgf
thunderbird can't kggfgd
thunderbird in kgfgef
thunderbird just mfgfdg
thunderbird on lfgfef
thunderbird ragifb
thunderbird says lgffdg
thunderbird 弹 kfffff
thursday $ fjdndd
thursday : apebne
thursday ? hahfZr
thursday and gcgffm
thursday fgchgj
thx $ eieick
thx , fdedeq
thx fiffdl
ticket : lodcfb
ticket <n> lfgdfh
ticket from offfgb
ticket inc egggdl
ticket kffccm
ticket says sXfgfg
till ggfegj
time <n> igggbj
time here bfgagt
time i ngggfb
time liffgb
time out pigbec
timed mffffd
timed out mffffd
timed out' jgffgf
timeout $ obgehe
timeout , offffc
timeout <n> kegfff
timeout ? lefggf
timeout sfgfeZ
timeout 了 oeeggd
timeouts tegggU
times out rZhcge
times sagcge
timing jhgfef
timing out legfff
tls , pefgeb
tls cert echdfp
tls certificate bchffq
tls iagbfq
tn ogfefc
to $ jTqkdf
to , iWugfb
to : ndffff
to <client> kiVkif
to <far> jdddlh
to <gateway> mmdZjb
to <host> jfcegj
to <n> kcealj
to <outside> jjgeee
to <own> hdedjk
to <public> paejee
to <server> offefd
to <service> jedidi
to <zone> ucbcjc
to ? dmpYee
to a jffich
to accept fffene
to access edoffe
to add pZceob
to address qZffgg
to answer pbfehf
to any jleiae
to anybody bueXke
to anyone djdpgZ
to anything jpfefY
to append efghpZ
to arrive mhdfdf
to ask meecfj
to be ilecdj
to blame kgffge
to bother jfgffg
to browse jfffma
to call mdggfe
to connect khfffe
to delete bgggkh
to deliver negggb
to destination efgdij
to do khfeff
to drop Zgfgqf
to email jcgfek
to establish jifege
to fetch kggdic
to get kmgYhd
to gmail jggfge
to go khgggb
to hand ibiigg
to have tbeZie
to hit gndfhc
to host lefggf
to initiate kjdfgd
to insert dgggnc
to it gnefdf
to its ljcffd
to itself sdgbfd
to know hiejbh
to leave kfgffg
to let gggfcm
to log gkfgdh
to mail wnUdfZ
to match jgggfe
to me cgajcr
to merge ffgdfm
to mx jgggge
to my nhcfeg
to open ohjbfa
to other negefe
to our nekaff
to packets qhefdb
to phrase bbgegs
to ping khgclb
to pmtu gfgffj
to port otcchR
to post llfaef
to print ldfggg
to pull khffff
to push mfffhb
to put fggdkg
to query nigbgb
to read eegfgk
to relay qegefc
to remote meffff
to run leffie
to see ifhjah
to send ochfef
to set hfedlf
to ship kgggfe
to something afesdf
to source dehglg
to start hmbgff
to state flcggg
to swap effflf
to take bggdqf
to talk hjiZfi
to tcp npabdd
to tell jffggf
to that qgeeag
to the hdgjgf
to them pZgdgg
to this ifffej
to traffic geecgo
to understand hfefbn
to us mefeff
to what badwcj
to which ibfnff
to work vafded
to write Yteahh
to you gedcfq
today $ kdhbfk
today , jeeeel
today ? geeZio
today edeZjq
together Ykjbij
told kbggfi
told me vcfddd
tomorrow dbffkm
tonight $ gehceo
tonight , eegbjm
tonight ? ifchan
tonight fbedml
tonight's fdecni
tonight's window cehelh
too $ kfgdjd
too , dXenkj
too ? rlbWbk
too hfcigi
too much dfhdng
too or ZYbubs
took hbfhfl
took the ddfihl
top aifdqc
top of cgfhnd
touch mfiaZl
touch the jfggge
touched fcgffo
touched line gdggao
touched the ecggfm
touches kggdfh
touches the iggddl
toward <far> lfggdg
toward regdcf
towards <client> mfhfgb
towards <far> nqdcdZ
towards <outside> gbfffp
towards <own> jWgnie
towards <zone> pcdbld
towards kibchi
towards the nahefh
trace , jgfffg
trace : mfgfcg
trace <client> tcfdfc
trace <far> pdfdgc
trace for nefdge
trace gave jgggeg
trace pffeec
trace tcp megfdg
traffic ? iffcap
traffic at rdgeZh
traffic from pdhded
traffic get kegfgf
traffic keamic
traffic of ofgdfd
traffic to ecfmfi
translate cgggcn
translated rbegef
translated to hegjge
travel qfgfgZ
treated kffeie
tried naigdh
tries fggmde
tries to aggofg
trouble rcgfgb
true ? zXafff
true ljnZhX
true or racaii
try jdeefn
trying to miigcb
tuesday , egdegn
tuesday ? ffgffj
tuesday egdehm
turn lbfchk
turned gcgiek
twice and lggfgc
twice kggggd
two ndbefk
two things fhbgdp
type <own> lfefge
type kegffh
typed legegf
typed on legegf
types <own> sgfYch
types ugfXbh
u do gfdfgl
u iddefm
udp $ giggic
udp , pdefee
udp -m dfggdm
udp <n> mhghdb
udp ? nfehgc
udp does kgfgfe
udp dport fgfeco
udp from pbfgdg
udp jlgfdd
udp ok kegffg
udp on kocZhe
udp packet rgcgec
udp port xfbfgW
udp to mbfgej
unable odfcgf
unable to odfcgf
under cYdplh
under which hdelcj
understand fffcas
understands $ fgggfj
understands ggffbo
understood gefeZr
unknown <gateway> offffc
unknown jghggc
unlike mcdefk
unlike the ggegao
unreachable $ gefgaq
unreachable offfXk
unreplied kfffff
unreplied src kfffff
until it kfgegf
until keedem
until the mmeagb
up $ rcffee
up , lhgenW
up : ocfggc
up ? eggjdh
up anywhere jchhfg
up as hdgdpb
up at qkgXed
up by neffhc
up for hZgjbo
up in fkfcfj
up mail pdgggb
up ndaigg
up on ifgmeb
up there jgffgf
up to ggefel
up with sgeXfg
update ifgfam
update on qdgefc
updates from nffeef
updates nfgefe
updates over lfgfch
upgrade jfffei
uploads pgfeae
upstairs sfefea
upstream nffefe
uptime offfde
urgent $ deedfr
urgent eeeder
url jgfgff
us $ eigjZj
us , lfgeff
us : jgggge
us <host> mffgfd
us ? ldjcbl
us on kegffg
us or mffeff
usable desded
usable from lbiegf
usage $ hdgcep
usage ? hcfdfo
usage hbgceq
use $ dgoeef
use <n> kdgjfe
use <own> hoZfmZ
use <public> oefcjb
use <service> llcdhb
use ? kcpcde
use it locadg
use jfjbgg
use port jmYhfg
use the igdfek
use this geedhm
use you Zfgefr
used jjejfa
used to nmcafd
user at ngggfa
user in ffjfgf
user is rgddgc
user jdjgge
user on lfffgf
user 用 kgeffg
users get gddefp
users ikhbdh
users in jffgkc
users on reegfZ
uses mdgdkc
using <public> odfffe
using mcdffj
v <n> kfihce
v kfihce
vanishes egefqb
vendor , ocedYo
vendor jYhhcn
vendor wants jefgjc
vendor's jgfgdi
verdict ? mefggd
verdict accept jggffg
verdict for oggddf
verdict mfgefd
verify reggeY
very fefemh
very same kffgeg
via <host> kfffhe
via <own> ifggic
via <public> qededf
via <service> rZgchh
via rWjifc
via udp ogffee
viewer rbgbgf
visible from sXmfcc
visible tXkdgb
visitors ecfflj
vk <own> mggegd
vk mggegd
vlan <n> ldgccm
vlan oddcam
vpn , ogdffd
vpn lXhZdu
vps jdfgig
vz <own> nlgeYe
vz mlgeZd
w jdeefk
wait loXjdc
waiting $ cfeilh
waiting eeehlg
waiting on heecdq
walk lffedh
walk me lffedh
wall gfjgeg
want <service> pgfZff
want a iZgfdq
want hjeeie
want to gifdjf
wants <service> scfbfg
wants a ggijbg
wants ehgiic
wants it ckcmdg
wants the eehend
wants to gghhhd
ward lfgehd
warehouse ecgcdt
was accept egfgob
was changed fggfje
was fine mggggc
was iafhhj
was it gegcfn
was moved kgfeff
was on gdfffm
was that gahhar
was the hbhebp
was this hgggid
was told mfdcfi
way back kfkcfe
way do mgegfd
way does pcfefe
way for rfgXff
way in sfgWgg
way into mjgdfc
way it pgggcb
way of qcfgcf
way rfeciZ
way to ofeehd
we add egehrX
we afmllX
we append gffgjf
we are bkemjZ
we block egfenf
we blocking lffgge
we delete WgggxZ
we drop lfebpZ
we exposed Ximofa
we flip ggffkf
we forward gVjvea
we get ldeejf
we got bVlmkh
we have mYfqec
we let tffWgf
we moved mgfgde
we need lZcZfv
we never gZelgl
we only clWjen
we plan dgggle
we publish kikjdW
we put hhhgnW
we remove fhfguU
we set dfffof
we take dffgne
we took ggffmb
we want jdffmc
we'd fgfgrX
we'd like ggggoY
we're degefn
we've gffkfe
webhook qefecd
webmail on kfegff
webmail pbfdei
website reddgc
week $ megedi
week , adlkdi
week ? hbfeep
week and jfggeg
week gahiem
week on fggfgj
weekend ececjp
weird ffggfj
well ? goaYhk
well ileYhi
went bgggne
went to Yefgrg
were accept bgghkg
were cgfdnh
were drop effgle
were set Zffgpf
were taken fgggkd
were the bfgemi
what $ glclah
what <gateway> kgegfe
what <zone> fdpahh
what ? qacghe
what about mmYdjd
what acnije
what all Udllkh
what are ggfegk
what becomes peddhe
what breaks ggfesX
what can Wgsgaj
what changes ffffkf
what dies fffdsb
what do fapihc
what does chkfYo
what exactly fkffYn
what gives mfefdg
what happens ndebld
what have ZXlqfg
what i lcgeif
what if Weferk
what is hWjoak
what it fffcdp
what it's hgffek
what kind gffdfn
what kinds gffffk
what line hfefdm
what of gbrgga
what on iffeZp
what opens gffeoc
what ports codhfe
what published gfmeff
what services frecef
what sits bdfrff
what sort gffdfo
what source pggedd
what stops neefic
what the jhdiZl
what this ieanVq
what will eefjld
what would bggfpe
what's behind Zfdthd
what's cWmqci
what's exposed Tfpnff
what's forwarded dbgmih
what's going ngfedf
what's it gggedk
what's line fhgZZu
what's on ggdbcs
what's published Yactgl
what's sitting efglhe
what's that hgfeap
what's the jfebhk
what's this mgfffe
whatever gliede
whats behind cegmgf
whats exposed Zlfnfd
whats forwarded achphf
whats going lgfdge
whats iZjmee
whats it gggfcl
whats line hggcTx
whats stopping negdfe
whats that ffffbo
whats the mheUil
whats this hgfeek
whats wrong kehfff
whatsoever juhWfa
when $ fafign
when <client> jgggff
when <far> pfgbfe
when <host> qhcbfe
when <zone> pchgfb
when ? hXgZfx
when does dfgfen
when he jgggic
when i fZglrY
when is dhehco
when it pehaib
when it's pfggfZ
when line hgffnb
when oagchh
when our kfgfff
when sending jgggff
when somebody uehZde
when someone nfgehb
when the llegcc
when they nggeee
when was hahcgo
when we gffhld
when you jddkfg
whenever nfgdge
where $ jpYhed
where ? sYbmec
where can bjmdfg
where do rZijfY
where does mkbodW
where in Zdcoik
where is jwdVfd
where lhjlfT
where the hlddfh
whereas kgggef
whether <client> kegfge
whether <host> sYfdgf
whether <zone> qagcgf
whether a nedegg
whether hosts nbggff
whether our jggffg
whether sZgged
whether the kdfkgd
which <public> faeshc
which address shfbhY
which are emjefc
which box agcwfc
which cmklZd
which inside uYjbed
which internal pXfjic
which ip gdelfh
which is ildcfg
which machine Zfevde
which nets hpcfhb
which networks bsichb
which of bmjlgX
which ones ffjife
which ports fZmmfd
which public hXgrff
which published Zfvbid
which rule xdicba
which rules sdgdgb
which segments fsefgY
which server pbdjfe
which services Qfkrhg
which source rhhchW
which sources boeghe
which way pdfeee
which zones atfbid
while <outside> jegggg
while the jggffe
who VxdYjh
who added hghcan
who all dqfegc
who answers mYgnde
who approved hahdgo
who can ZwhdhY
who changed hdgdfm
who could ajefoe
who eats tcfddd
who edited gbgfeo
who gets crfakc
who has esfdcf
who is buegeb
who loses heffqa
who pushed hedhcn
who reach fqcYnc
who reaches focdif
who sends lfffff
who the fcggeo
who took gbehdp
who touched echgen
who was ebgfeq
who'd gecdoh
who'd notice geceoh
who's able Ysfjgb
who's allowed Yqfggd
who's cvefdb
whoever ikfadk
whole <outside> bognfW
whole ekmjgW
whom ? arfZih
whom Xreled
whos cqdgef
whose hmeXem
why $ meggdf
why <client> qYghhb
why <zone> ubehgY
why ? idedgm
why can lZgfgj
why can't pXhfhf
why cant rdfdgc
why did eehdcp
why do pcdXat
why does kpfeca
why has Yhghfo
why is ldecem
why lefdcm
why on pfffgb
why the kfgggd
why was gdhden
why would qcggbf
wifi edeect
wifi in fggcfn
wiki feekdl
wiki page deekem
wil hdehkg
will <client> leefjd
will <gateway> mdfgff
will <own> ocfiiZ
will <zone> ffggkd
will a mgfdfg
will be eefjqY
will it pfeddg
will jfhhja
will mail jgfgff
will that lffgnV
will the qfffdc
will they mffeff
win <n> lgfffe
win lgfffe
window $ gcggfl
window , mifibd
window : jhffka
windows cfgdct
with -a dgggrZ
with -i dfeguZ
with <client> igffid
with <far> neefdg
with <host> pcgfgb
with <n> rdcdie
with <own> jffoca
with <service> mbhfam
with <zone> ghgdel
with a emecif
with cffhmf
with forward jgfdlc
with his mgfefg
with it nheXoa
with its mdglea
with my efgnbg
with no efegoe
with port lffhlX
with tcp ffegdn
with the ieidjc
with these iffflc
with this haiend
with udp kefgdj
with what nffedg
within jdlddi
without a iefned
without fegevX
without going mgfedg
without line efggnb
without the ggffnb
without trouble lgffeg
won't qcggfb
wondering ndggef
wont load mffffe
wont tffffX
word jeffdk
words $ gefldh
words , gggffj
words ? gggfcl
words a fdfdbt
words for eggdar
words gggjaj
words please fffhcm
work $ jfhchg
work , weVffd
work ? omgafZ
work again bceghq
work for sbsViX
work from bmafjj
work jjlVbk
work or nggdgd
work out lbdlfg
work through lefgfe
work with cgddnj
work 吗 Zgghqc
worked last mggegc
worked on mcfefj
worked rchcdf
worker nZhfhf
working <outside> mehfee
working ? jgddoc
working uecZid
works $ gjkchd
works , pfcefe
works <outside> oehYhg
works ? obgejc
works fine kffgff
works for fZtZdk
works or mfefff
works qfhXge
workstation <client> nggZgg
workstation in ocegff
workstation nefcgf
workstations in ncgfff
workstations obgffg
worry jndajd
would -a fggcqc
would <client> ffggmd
would <far> lchcld
would <gateway> kXghjh
would <host> fgffke
would <outside> begfog
would <own> ldgdje
would <service> mdbijd
would <zone> dfghnd
would a hegfkf
would adding cfhenf
would an vbbcgf
would anything mgfcge
would be dhgljb
would become ggedqb
would break bgggqb
would change dfgfnd
would deleting Tghhvd
would ebgdvc
would happen egefjh
would i egegkg
would it ddidhl
would like pegehb
would mail mhgfcf
would removing cggfob
would still geggke
would stop ifdcoe
would swapping ffgfld
would that mdgelb
would the ggefke
would we pecfid
would you khgcan
write dkecgk
write it lfeffg
writes mgfgfd
writing : enbggg
writing dkeifg
writing the diZogg
written ndegal
wrong $ qhggfW
wrong ? lggeee
wrong kgfefg
wrong with mgfffe
wrote sffeda
wtf $ igggbj
wtf does hfffej
wtf is gggfYq
wtf jfffej
wy oegdfe
x <n> kgggge
x kgggfe
y kifcff
y n jkfbfg
year gehdkh
yearly gjlahd
years ffgldg
yelling ggggdk
yes , neeffe
yes ? webYdi
yes idmhfb
yes no qggafd
yes or jdlggb
yesterday $ hfgcgl
yesterday ? cfggfm
yesterday evening jdfffj
yesterday jdhecm
yet ? fegfgl
yet jdffdl
yo qbffch
you $ iebmdh
you , gfgeel
you ? hfeefl
you and ffffgj
you be iffedk
you check oggfYh
you confirm tZhded
you do jaYgip
you explain gfgecm
you go fffgcn
you good ggfegk
you icfegm
you list cmhgef
you look ifffek
you make fqdchd
you must qdhded
you please igegdj
you put gggeYq
you restart degeeo
you saved gfgffj
you say kfggch
you stuff ecfdgq
you take fegedo
you tell bedkhm
you things gfgegk
you understand eegddq
you walk efggbo
you're a heeeem
you're cdhffo
your <gateway> mffdff
your mXhdmf
yum qcfegd
z kffgfe
zabbix <server> jgfgff
zabbix agent kgfgff
zabbix kZicgl
zone , lobahe
zone <zone> ochgfd
zone pqaZga
zone that Zufagg
zone 可 fpcfhc
zones can dshfiV
zones dweZha
zones get Ypgfid
zones have hqaeeg
zones that iofafe
一 aghfij
一 个 kZgfih
一 份 cfhmeg
一 共 fbjlff
一 句 rffgfY
一 台 gmfeeg
一 条 bgghoc
一 样 ggffek
一 步 ofefgd
一 段 rabggg
一 直 nefffd
一 眼 eggffk
一 行 lfeeYo
一 路 miZifd
一 遍 lfggfd
丁 oggfdc
三 ifgagl
三 条 dffiqZ
上 $ geckfi
上 , jdfhdi
上 -a fgggpZ
上 -i dgggnd
上 -s edeguZ
上 <host> wldZfW
上 <n> ggdbjl
上 <outside> nfffgd
上 <own> epcafk
上 <service> ldhfdh
上 <zone> hZgisY
上 ? gmicaj
上 curl kfhffe
上 ffejhh
上 ping hggcjg
上 一 idnkca
上 不 teeeea
上 了 Rbgshn
上 做 gdgngc
上 允 oefgcf
上 到 jnabhg
上 去 rchZcj
上 发 iSerih
上 吗 rQaofk
上 好 ldgcek
上 得 ncbdra
上 我 oeakfd
上 执 lfgffe
上 报 kfggff
上 映 cOh4hc
上 是 oegcge
上 有 lnbVen
上 海 eefeep
上 的 ldhfcj
上 看 mfgefe
上 线 jcffnc
上 这 recdqV
上 都 hSdyge
上 随 oZfggf
上 面 jYctef
下 $ ddfigm
下 , ocbifg
下 -a cfffdq
下 : hhfjfd
下 <client> waiagb
下 <host> hiWrZi
下 <n> bgeees
下 <own> drceef
下 <zone> pfgaeg
下 egjhci
下 github ffgfgj
下 infra ddgeer
下 mail feggdn
下 午 hhiXhl
下 原 mgggbf
下 是 ngggfa
下 来 iembff
下 班 cedign
下 规 gfggcm
下 这 gffgYq
下 面 ldgfid
不 $ nbfgic
不 ? sbeggc
不 hiebjh
不 上 elegal
不 了 mcggff
不 会 iciehh
不 出 neffef
不 到 nkhbdc
不 对 fffffl
不 开 oedefg
不 懂 hfffbm
不 放 qegfeb
不 是 feefgm
不 管 Zqhdhf
不 给 meggef
不 能 sZegef
不 行 nffehc
不 要 nbghge
不 让 negfgb
不 走 oefeef
不 过 leffff
不 通 ldfdfl
不 限 fldehg
东 aaikhl
东 西 aaikhl
丢 $ oefefe
丢 ? hggebm
丢 lggdeg
丢 了 ngggec
丢 弃 mfffff
丢 掉 teecee
丢 的 kfggfe
两 hcgdne
两 个 mfdfci
两 点 gegfgk
两 行 efgdmf
个 $ gcfkif
个 , jgggge
个 : jgggef
个 <n> kncdde
个 <public> Yncifk
个 bot ebhdfq
个 gjhcdj
个 ip qcfhed
个 port edarid
个 pr ffgfgj
个 rule ggffcm
个 例 ggfffk
个 公 fdfqfc
个 包 kggedh
个 口 galden
个 地 mcfmeb
个 对 hocdeg
个 改 fdgfar
个 服 elhjfZ
个 机 feefhl
个 流 oehceg
个 清 gmegfd
个 端 hhnheZ
个 网 ihkeee
个 连 efdggn
中 eehfen
中 午 hcfcfp
中 哪 rgfbed
中 心 egfegk
中 间 kffjfc
为 hafenh
为 什 ibfelh
为 啥 xXffcf
主 kffjee
主 任 idfgig
主 动 mhdffe
主 机 icglee
么 $ mYlfid
么 , hfeffk
么 <client> ogffdc
么 <zone> 4XieeV
么 ? mdhbgh
么 gcifgj
么 一 mfffja
么 不 idfhbn
么 会 kgfgff
么 作 fgggan
么 原 hdffgk
么 变 hfgfna
么 后 fhgflc
么 回 kgfggf
么 处 kfgegg
么 意 egggZo
么 打 rfdfec
么 提 gedggl
么 时 defdgo
么 服 febnhg
么 样 femYmf
么 没 ghdfmd
么 流 gggfdl
么 理 gfffbo
么 用 fefefn
么 的 ghgdap
么 端 XXZ2kg
么 被 nfffee
么 解 lfegge
么 访 xggccX
么 走 qffdfc
么 连 tXdadn
么 问 fffffk
之 fejckh
之 后 eejcki
之 间 mefhfe
也 不 zZgedZ
也 加 dfggle
习 hfgfej
习 生 hfgfej
书 lbfcen
书 面 pdgfde
了 $ lghdbi
了 , eeeein
了 : qeffbf
了 <gateway> ghfecm
了 <host> dcavak
了 <n> djajlf
了 <outside> slgfaW
了 <own> jgfbfj
了 <zone> kladlb
了 ? aijcfk
了 dffigj
了 一 qffgfZ
了 三 dgjegh
了 之 hgeeem
了 什 cXkmhh
了 以 fgggje
了 会 gdfeuY
了 信 nbhhfd
了 几 fbioee
了 吗 hfgblh
了 吧 hgggkb
了 哪 dcenfi
了 啥 Zpckdh
了 多 fgfefl
了 怎 bcgehq
了 没 hadjen
了 还 oeggga
了 邮 kfffff
事 $ meffge
事 反 nbgggf
事 在 pefceg
事 打 meffgf
事 用 kefgff
事 的 iegfam
事 能 odfggd
事 说 jfgggf
事 都 kfegfg
互 rafgkY
互 通 pbfehd
些 $ eUtghh
些 , dickgh
些 Ykljfc
些 port giYmhf
些 source brgahf
些 zone fqbdhe
些 东 ZZijjm
些 人 bwccic
些 什 fahgfm
些 包 lfcccn
些 区 gpccgg
些 口 Sqkfie
些 啥 fUodep
些 地 fgpYhg
些 对 gandih
些 服 fdhmge
些 来 eoeegf
些 流 feffjh
些 端 ebklhe
些 网 evdZja
些 规 sfdZfg
些 问 hddffm
交 接 gejgeg
产 efejhi
享 <n> mfegfd
享 mfegfd
人 , mgdfff
人 <service> nfYghh
人 hgmbdh
人 从 pahdeh
人 在 meffgf
人 怎 ffffhk
人 打 mfcehg
人 求 gffgZq
人 用 jedkfg
人 看 fgggfk
人 能 wkbahX
人 访 5VUeie
人 话 fgghZn
人 连 fgohZf
人 问 mWepgc
什 fdhghh
什 么 fdhghh
仁 mgbggf
今 jeeefk
今 天 efefen
从 <client> qeefde
从 <far> pdecfg
从 <gateway> qamahc
从 <host> lffdie
从 <outside> jhfkdb
从 <zone> vbhbhZ
从 mdhged
仓 leeggf
仓 库 leeggf
他 们 jeggge
付 kfgffe
代 qdgdee
代 码 nfffdf
以 , nfffdg
以 <service> jjegfd
以 access bkdhcn
以 figclf
以 reach fodfgd
以 不 mdghef
以 到 YyZfhf
以 后 lbgdnc
以 吗 rdgfdc
以 用 tbgcgc
以 直 zZagga
以 访 jlgckX
以 连 imkgfX
仪 kgfffg
们 <gateway> jggfgf
们 <host> hkgdge
们 <own> oegcff
们 <zone> mgfeff
们 neeifb
们 发 ofmYed
们 吗 mgggfb
们 哪 bblqbf
们 对 cblogc
们 现 hhligX
们 的 qfeddf
们 这 jedlfd
件 $ jcidfi
件 <n> gefgjf
件 <service> mefgef
件 lhedkb
件 到 egelfg
件 发 neffef
件 吗 mbehif
件 第 eeefcr
件 走 nffgee
件 里 bgffXv
任 godddg
任 何 dpdfbj
任 务 qefhfZ
任 意 gnfffc
份 , ffdofe
份 hegkfe
份 清 ahhkgg
会 drop sgYdfh
会 ighfka
会 不 iciehh
会 些 heccds
会 做 sgdbed
会 出 dgfdmh
会 到 mVXmli
会 去 redffe
会 命 mhecfg
会 回 lffbek
会 在 rfcfed
会 多 hhfdoa
会 好 gfggje
会 干 ggfffk
会 影 edgdmi
会 怎 mckdkZ
会 拦 kgfgfd
会 挡 mcfgff
会 放 mfffdg
会 断 chggpa
会 是 yfeWah
会 有 fggfnc
会 经 pfecff
会 落 oZdejg
会 被 hfimYf
会 走 ndZlhd
会 转 grefcc
会 进 jXgmeh
会 通 uUgfqW
传 , jgfgge
传 lgffee
传 到 pfegcd
估 gfgdlf
但 lffgee
但 是 kgfgeg
位 kdgghe
位 置 dfgelh
位 老 mgffef
住 lgggfc
住 了 mggggb
体 hgegfj
何 eodedi
作 jegeei
作 用 ffgefk
你 $ fffffj
你 ? gffffk
你 eeedho
你 会 gggdel
你 好 hcdcer
你 怎 gffefk
你 能 gffefl
你 都 feZeeu
佬 gfgegj
使 kefecm
使 用 kdedfl
例 gffefm
例 子 fffefl
供 <service> lefffg
供 nefbfi
供 应 gfgefl
依 mgedfg
便 elfdek
保 jhalff
保 检 hkZigg
保 测 kiecgg
保 要 hcbogf
信 $ ngfdgd
信 , oefeef
信 <n> lefehf
信 <service> kffffg
信 ? pdffee
信 kegfhe
信 一 lfegfe
信 会 agfgof
信 到 ggehjf
信 吗 kefeje
信 息 pfdgfc
信 投 ubgeae
信 目 jfgffg
信 被 lgfefe
信 走 meffff
修 hdfepd
修 复 hdfepd
倒 lgfggd
候 jefagm
候 源 jfffff
值 lYgdeo
值 班 lYgdeo
假 efggob
假 如 dfggob
假 设 fggfmc
做 <service> jfggff
做 eYbrfk
做 了 hcWtgf
做 什 gggdap
做 端 abgrfh
停 odffee
停 在 mdgfff
催 ifjbfi
催 了 Ygldfn
像 ocgffd
儿 $ jbmeff
儿 mjmWfd
允 iifeic
允 许 iifeic
先 fffera
入 mZdflf
全 deifkf
全 是 mgfgcg
全 组 moZffc
全 部 geilec
公 ifjhed
公 司 hlkcec
公 网 lYkjed
共 hajmee
共 享 mfegfd
共 做 ggasga
共 发 eZmggj
共 开 fhljhX
共 映 edgnhc
关 kfgdla
关 系 kfggef
具 fgegXs
具 体 fgefYs
内 iidhaj
内 核 ibheem
内 网 lecjfe
内 部 gpfhfY
册 ofefdf
再 bfffpf
再 加 efffkf
写 $ iegfcl
写 -i chdggm
写 meheYl
写 的 pfffdd
写 着 lgcggf
决 egggoa
况 $ jgffff
准 igdgkd
准 备 fgggkd
凌 offgfb
凌 晨 offgfb
几 fXlkdk
几 个 gWmifj
几 条 jeclef
出 <outside> lffcie
出 iegkfd
出 去 ibilgc
出 发 caqdih
出 口 kffegg
出 在 kgffef
出 得 offcef
出 所 fjffhf
出 来 gbhihh
分 ejjcdj
分 别 dlnecc
分 析 lgfgfd
划 ffgfmd
列 dkgpfY
列 一 cojjgW
列 个 hldehf
列 出 clfmfc
列 表 hccsec
则 $ reeeee
则 , kicihZ
则 : ggggej
则 ? hcghfj
则 iffefj
则 上 lffffe
则 允 nfggfb
则 啥 ggggUt
则 应 ggggdi
则 拦 pdeefe
则 放 phgfcc
则 文 dffhhj
则 是 ffgeXt
则 没 lgggee
则 的 fefhjf
则 看 ggggVs
则 让 kYfifj
则 里 oggdgb
刚 ifefdl
刚 接 leegck
删 efggvU
删 了 fgggkc
删 除 gfffmd
别 $ iZgenf
别 dkidjd
别 是 edfneg
别 没 gegdne
别 的 gkcjdf
到 $ jmaegf
到 , cqebgh
到 <client> lidejb
到 <far> offfhZ
到 <gateway> rjdefY
到 <host> jiaeig
到 <n> cZZkpl
到 <outside> bbipfg
到 <own> nddgla
到 <server> kfffgf
到 <service> mfggfc
到 <zone> okZfia
到 ? lmgZfd
到 ffjhfg
到 forward dhgenc
到 ip jgffgf
到 一 lfffdh
到 了 njchfa
到 什 ablhmf
到 任 enedfg
到 信 nefffe
到 内 qWhkhZ
到 吗 lmffdb
到 哪 hZsjdZ
到 回 jgffff
到 底 gilbci
到 得 mmfZgc
到 我 dbjkgh
到 的 jeigee
到 第 gdgflf
到 谁 dlZqbg
到 达 jkedgd
到 这 cpefge
到 邮 difkef
制 $ pdhaeg
制 mfhbgg
刷 jgggff
刷 了 jgggfe
前 对 ghiied
前 置 mfggfd
前 要 gecjgk
前 面 hfhcme
副 ibhbrb
副 作 ibhbrb
割 lggggc
割 接 lggggc
办 nbdfgk
办 法 qegbee
功 lffgff
加 -a gahhme
加 Yfffsf
加 一 Ygghqd
加 上 effguW
加 了 ahhhlf
加 完 dgggmc
务 $ fdjkhd
务 , jaengd
务 ? gafmhg
务 eajjfi
务 器 geeefn
务 端 nhfefc
务 里 dbrbhh
动 了 ffgfdl
动 去 nffddf
动 发 xfeaYg
动 往 kfheff
动 有 fggfgj
动 访 lgdggf
动 过 fghgbl
动 连 oeffed
助 $ hcgefm
助 kcfdfl
包 $ jfffeh
包 , lggdff
包 : kgffef
包 ? jdeeen
包 khgeeg
包 会 peedgf
包 到 seecfe
包 去 pgfdfb
包 只 kfgfge
包 如 kgggfe
包 怎 vefggV
包 最 kiYjei
包 看 kfgfge
包 走 nfddgg
包 进 lgeege
化 $ ggffkd
化 gfgfpZ
匹 oedfgf
匹 配 oedfgf
区 hnccid
区 别 ecgemi
区 域 fpccgf
医 kfggfe
医 保 lfggfe
十 gegbgn
十 点 edhcgp
午 gciaer
午 吃 fchegn
半 夜 lefgfg
半 天 jfgegg
协 jffgfg
协 议 kefgfg
单 $ glfgjZ
单 , eafoej
单 : ardbhh
单 mifgZg
卡 iefegj
卡 住 qgfffZ
卡 在 lffffe
印 , qhegcb
印 fdfeeo
印 机 hdfffm
却 reegea
厂 家 jgfffg
原 kffehg
原 因 kffffg
去 $ iiahck
去 , fiagik
去 <far> nefege
去 <host> tfcbkZ
去 <outside> nfffee
去 <own> mdgghc
去 <zone> scfdef
去 ? fngfgb
去 jdhhic
去 不 mefdfg
去 么 pgeffc
去 了 nbdkfe
去 以 mggfjZ
去 到 mekced
去 吗 qfgaeg
去 哪 lcmbgf
去 掉 dfggqa
去 查 pfdgbg
去 没 kggffe
去 的 dZkoge
去 程 nffggc
去 访 qdhcef
去 调 lffffe
去 连 lgfeff
又 jdfdfl
又 连 hbgagq
反 meffff
反 应 mffeef
反 映 odfefe
发 $ jeapfc
发 , gZmfld
发 <n> ngffdf
发 <service> jggfff
发 kdgihc
发 不 qdgeee
发 件 mgdgge
发 信 jfgdhg
发 到 tmbceY
发 吗 kggeef
发 告 pdhffc
发 布 chjmcf
发 往 ohfbeg
发 来 jfgfgf
发 给 gciqda
发 起 jffgff
发 邮 fggjef
取 mefffe
受 ggffjf
受 影 cggglg
变 iggfid
变 化 gfgfpZ
变 更 dfhfpc
口 $ vbboeW
口 , ncngZd
口 <far> kfgfge
口 <n> nmgbgZ
口 ? pXklhX
口 一 qfdeee
口 不 sehefY
口 为 kZghcn
口 会 gncjcf
口 出 obeked
口 发 mfgdic
口 吗 wLcddv
口 啊 ghYmgg
口 收 jeggfg
口 放 nffdff
口 映 uXamha
口 是 qddiga
口 有 rjVfff
口 的 clfimY
口 能 zWggdZ
口 要 ffgeel
口 谁 eldddl
口 走 rffZff
口 转 nfapcb
口 连 sfhbhZ
口 通 rugVZZ
口 都 imhZeg
句 ggggdj
句 啥 ggggdk
只 eldehg
只 有 jfgggf
只 看 lgffff
叫 jgfggf
叫 起 jgfggf
可 ikfbeh
可 以 fkhdeh
可 能 jjfdfe
可 达 piccfe
台 $ Rhepnh
台 , gnefef
台 <client> uefdgZ
台 <gateway> ffgkeh
台 <host> fWdthg
台 <server> ckclei
台 ? dYenlh
台 ehfmdf
台 了 vaamhW
台 内 fmZkgf
台 对 hYVxif
台 打 peffee
台 是 rdeefd
台 有 fZdrif
台 机 idjidd
台 电 kgdggf
台 能 uefceb
号 jcfefl
司 hlkcec
吃 fegdgm
吃 啥 fchfgm
各 kkcbif
合 fidfap
合 作 mchgfe
合 吗 efgfel
合 并 gfgcbq
合 规 cleigf
同 lgffdf
同 一 pgfgdb
同 事 khefff
同 仁 mgbggf
同 步 lffgge
名 gedffn
后 , fdejqY
后 <client> hfggje
后 <outside> Yfggoh
后 <zone> Whgijk
后 eWflmh
后 会 Ygdndm
后 到 jdblhf
后 是 vUhfff
后 果 fhhfma
后 源 nggecg
后 能 mekcfd
后 落 fdYllh
后 转 rUfggi
后 面 Vdhqme
向 lldZbl
吗 $ rYdclf
吗 , ujccad
吗 <n> oheceg
吗 ? bheghl
吗 hedeki
否 mahgnZ
否 放 igdfig
否 访 kafgmd
吧 $ rbgceh
吧 ? lecjic
吧 lcdigf
听 pehfec
启 jbdeeo
呀 $ gcZmgl
呀 gaclgl
告 pdedhe
告 警 kfgfff
呗 $ fffggk
呗 gefgfk
呢 $ hfffjf
呢 ? lgfdbk
呢 oZffjf
周 hhedfk
命 offcci
命 中 pffcci
咋 keffnZ
咋 回 jffgfg
咋 用 fdgZfs
和 <n> meeeie
和 <zone> kffgff
和 nfgfmW
和 第 hdffgl
咱 ieejff
咱 们 ieekfg
哈 kdgeck
哈 哈 cegefo
响 $ gdgfnd
响 ? gfgfke
响 fegeoe
响 什 ggfdkg
响 到 cefgli
响 吗 eggguU
响 哪 gfffjg
响 啥 fgggna
响 没 eegemf
响 谁 hehclf
哥 jeeefk
哪 $ mekaff
哪 chmkea
哪 一 redffd
哪 个 phdbeg
哪 了 jhclcg
哪 些 Ylljgc
哪 儿 mjnVfe
哪 几 hYkmhc
哪 台 khbpgX
哪 条 ufgeba
哪 里 kYnejc
商 megddi
啊 $ jZfnfe
啊 , blcegm
啊 ? sXdlde
啊 dfemfh
啥 $ ghgjcf
啥 , gffeXs
啥 <zone> mefgcg
啥 ? gfffhj
啥 fidehi
啥 不 peggfa
啥 区 eagfni
啥 原 mgggde
啥 后 dfgflg
啥 影 hfgfke
啥 情 kffffe
啥 意 hgeehj
啥 没 YhgcT4
啦 , gefffl
啦 gegffk
嘛 用 efffcq
嘛 的 gffejh
器 $ tabjgc
器 , Zeimie
器 <client> offffc
器 <service> pcefff
器 ? aiVuei
器 jghgee
器 上 sbeghb
器 了 oiXpfX
器 人 feefhl
器 对 hVauje
器 是 kdjeff
器 的 Ysbkhd
器 能 oSnfgh
器 访 tbgece
器 都 dfmdhf
回 : lgfffe
回 <n> jggfgf
回 lfffeg
回 rst jfgfgg
回 事 kffggf
回 到 nfggec
回 包 iggghd
回 应 kfgdfg
回 得 hfffjg
回 来 mfffef
回 流 kdfhhe
回 的 kgffff
回 程 nefggc
回 答 dddfgq
因 $ gffffk
因 ? peghea
因 jeehgg
图 mfeehe
圈 $ kgggfe
圈 , mfffee
圈 mffffe
圈 打 pgggfZ
在 <client> negefd
在 <gateway> mhalhZ
在 <host> qehbee
在 <outside> jbgmfe
在 <zone> ifjeff
在 ldhdei
在 trying mcffgf
在 一 hgarga
在 上 rgdedd
在 做 fdcnan
在 催 ngZhgf
在 公 hdfmhc
在 哪 ejeeel
在 多 efggfk
在 对 cbqihc
在 扫 dfgcgo
在 是 lachen
在 最 gggglc
在 的 rfhdea
在 第 geggnb
在 能 gekfgg
在 这 keVrgf
在 连 kffggf
在 都 Tpridb
在 问 jkdcid
地 gemehd
地 址 icekie
地 方 diqZhe
场 mfgeeg
址 $ lffefg
址 , pffcfe
址 <client> jgffeg
址 <own> meffeg
址 icekie
址 会 jgfehf
址 变 mgfeef
址 填 mggcfg
址 就 pgfgad
址 改 efbfsd
址 是 sdbjfa
坐 lfdggg
坑 $ eegdgn
坑 gdgeen
域 epccgi
域 可 fmefgf
域 名 hefffj
域 能 hmdegg
堂 gfgdgk
填 $ gZglke
填 <own> ogeefd
填 jgfgff
填 的 jfgfff
填 表 digigf
墙 ughaad
增 gZhhnd
士 kggfff
士 站 kfgfff
处 mfgfgd
处 理 kfgegg
备 lhibge
备 份 jggfff
复 hdeYoj
外 jhjgcd
外 一 dZnggi
外 发 dnfggd
外 开 jdlkgX
外 映 fWT3ie
外 网 offfdd
外 都 gbqjgY
外 面 ngfdeg
多 ecfdhp
多 少 dbfegr
多 放 ggecsa
夜 offdeg
夜 班 ogfcef
够 apfbpa
够 得 cpibge
大 nfgddg
大 佬 gfgegj
大 家 gffefk
天 hddfdo
天 下 eeelej
天 晚 ebhegn
失 mffgfd
失 败 mffgfd
头 mafkhb
套 jgfggf
她 gmdgef
好 $ eegfij
好 , gfejgf
好 defhfm
好 了 dffgjh
好 吗 gfggje
好 好 pcdhgd
好 的 odfeeg
如 <far> ndegfe
如 dfggmd
如 forward fffgjg
如 input dgggkg
如 masquerade efegnd
如 下 jgggff
如 删 agfgng
如 加 ggggmc
如 把 egggjg
如 果 dfghmd
如 第 effgkf
如 给 ffgfjg
子 $ fcghhi
子 edejii
子 吗 effffl
子 呗 fgfffl
子 看 dggfgk
学 kehhhc
学 校 kahigf
学 生 ifjcie
它 sdgcZj
它 的 jgffff
安 hjlbcg
安 全 gjlbdg
完 <outside> cfggnd
完 <zone> fgggmc
完 hchima
完 之 Zghgmg
完 以 kedgkc
定 ifgelc
实 习 hfgfej
审 ndamee
审 一 ffgegl
审 计 ofclcc
客 ncgcfi
客 户 nfgcfe
客 服 lffgfe
室 jffffg
宽 eegdfo
寄 oceeie
寄 信 qdfdef
密 ffgdgm
密 码 ffgdgm
对 <outside> ngljbX
对 <zone> lpdYhc
对 ejlifZ
对 吧 pgffce
对 哪 dncghh
对 外 ggkhee
对 方 rgebfd
对 端 lffeff
对 谁 gqgWie
对 调 fffcpe
封 gdfdfo
封 掉 ggfffl
射 $ iUgtgd
射 , gcephc
射 ? cojcgc
射 ffhlfe
射 了 gdbphe
射 出 Vdkmgj
射 列 gaerfe
射 到 idfidj
射 给 cYiufe
将 deggpc
将 第 dcfhta
小 ghhdje
小 白 ogfagg
少 ? jdecen
少 dbfegr
少 个 eefegn
就 jfhenY
就 不 rffgXh
就 可 keeghf
就 好 jffgjc
就 收 hkdgfg
就 是 oggfbf
就 没 mgefee
就 能 ghghkb
就 行 fgggej
就 这 uhggXb
就 通 gghhka
层 nbgfeg
居 oeedfh
屏 了 jgggff
州 mgdfge
工 mfffef
工 单 jgfgff
己 lhfegc
己 去 pegdef
己 的 inZgeg
己 能 odhgdd
己 访 sbffde
己 连 lbhflb
已 gcliYk
已 经 ffhdYs
布 chjmcf
布 了 dicoch
布 出 chmegf
布 到 efijge
布 的 fgmegd
师 kfggdh
师 好 leggge
带 hefbhl
帮 ffgddn
帮 分 mffffd
帮 助 gcgegn
帮 忙 oagcdk
帮 我 aedhhp
帮 查 mcddgl
帮 看 kefefh
常 $ kfggff
常 , mefgff
常 jffeif
常 吗 gfggje
常 的 jffgff
干 什 fgffdn
干 啥 fffffj
干 掉 qhgedc
平 nfgffc
平 台 jffggf
并 gfgcbq
序 jefgmb
库 <client> mgfgfd
库 keffgg
库 的 hgeegj
应 $ ogfbdg
应 , lgffff
应 eaimei
应 吗 nffbgg
应 商 gfgefl
应 该 jcgkeg
底 ehngaf
底 放 nfffdg
底 是 ndeffg
底 有 gkejgc
底 能 depggd
底 通 rafhha
度 , fflegg
度 gejjbh
度 看 feglbj
建 feghnd
建 连 refheZ
开 $ iiedei
开 , igggdh
开 <host> secgfa
开 <own> pfehfa
开 <service> mfdggf
开 gilfbf
开 一 fgddfo
开 了 bemned
开 发 wZdggb
开 吗 gtbnYZ
开 哪 fekfmb
开 放 kjiidX
开 着 onbbgc
弃 $ kfgfff
弃 mfffff
式 mdcfjf
弹 lffgfe
弹 窗 kfffgf
当 mfffdg
录 <gateway> ojeffY
录 iefcfm
影 fegeoe
影 响 fegeoe
往 <client> jgfgff
往 <host> kggfef
往 <outside> lfgdgf
往 <own> rgeZfg
往 segahc
往 外 rageia
径 mfegfe
得 hnibfc
得 上 pihVfh
得 了 hmjZef
得 出 mgeeff
得 到 fqhbgb
得 去 mgeeef
得 开 jgeeld
得 来 ijgZjf
得 着 doibge
得 过 pdgfgb
得 进 mcgegg
得 通 jafmeg
心 gZhgki
必 jgfgbj
必 须 jgfgbj
志 : kgggfe
志 jfgdfi
忘 gfgffk
忘 了 gfgffk
忙 oagcdk
忙 review fgggfj
忙 分 jgggge
忙 审 ffgfgk
忙 查 kjZffi
忙 看 mffffe
忙 解 kgffeh
忙 过 efgfgk
快 dffcgo
怎 jdhcek
怎 么 feicem
怎 样 pdeflZ
思 $ gfhgbl
思 , fgcdjl
思 -a ffgfYr
思 : ifggam
思 ? egfgel
思 fgeeem
思 啊 dggfcn
急 $ icgcdr
急 <zone> kffgge
急 hdhcco
怪 odfeff
总 ffcnff
总 共 ebfqhe
息 nfeefg
您 lfdnea
您 好 lfdnea
情 jfggge
想 <service> qdffed
想 hgfiid
想 加 cgfhkf
想 在 ggfepZ
想 把 dggfpa
想 用 mffffe
想 直 mfffef
想 确 ikdifc
想 访 pcefgd
想 请 hchpeb
想 远 kgfgfe
想 连 qeedfe
想 问 qegefa
意 ejeeem
意 主 hnggfZ
意 思 fgeeem
感 iefdfk
慢 , gcgffn
慢 fcgfdp
懂 $ fggffk
懂 , fgggcm
懂 : hfggXp
懂 hggfcl
懂 这 oeggce
戏 nefffe
成 <client> cgchqc
成 <host> higVnh
成 <n> Zhggpc
成 accept egggkf
成 drop dgggkg
成 fgefpb
成 snat dfgglf
成 strict dfefmg
成 人 ggggan
成 什 mhgfag
成 功 lffgef
成 啥 lggeeg
成 转 bchevb
我 $ hdYqgf
我 <outside> ugebeb
我 一 gifoca
我 们 ldfigc
我 在 jhfkdc
我 想 kdffje
我 打 ehggmb
我 把 dcfais
我 是 negfdg
我 电 jfffgf
我 的 kgfgeg
我 看 odekeb
我 要 jekeeg
我 解 lfffff
我 讲 heffkg
我 这 legbfj
户 kbdihg
户 反 nfgdfe
户 在 jggfff
户 打 mgakfd
户 用 pfhadg
户 的 vcgchZ
户 端 nhfffc
户 访 mZjmea
户 连 cgelkd
房 kdfffi
所 fkfmea
所 有 fkfmea
手 iifghd
才 fffffk
打 <host> jfmadh
打 <own> scddfg
打 gdhcik
打 不 oeeefg
打 到 kbhkgc
打 印 gdffeo
打 开 jghfef
打 得 jkfefd
打 算 fhgglb
执 kfgffe
执 行 kfgffe
扫 <own> rchcdf
扫 imebfg
扫 到 ycefcZ
扫 我 jcgcfm
扫 描 kefegg
扫 码 meggfd
找 hffekf
把 -a ggggmb
把 <client> dcdefs
把 <far> efggel
把 <n> dchbln
把 <own> cefhrb
把 <service> nbegfh
把 <zone> afdfln
把 acfaop
把 masquerade bgggne
把 所 hegmed
把 第 egggkf
抓 kggffe
抓 到 kgffff
抓 包 kggffe
投 lehfff
投 递 kehegf
护 jdckgg
护 士 kggfff
护 网 gbemhf
报 <n> ldhehe
报 connection ijffgd
报 lfdhgd
报 告 kddmgd
报 文 phfcfd
报 表 pcdhhd
报 连 kfffgf
拉 leehff
拒 odgfha
拒 绝 mcgegf
拦 $ tbhZgf
拦 ? pggZff
拦 pfgZgf
拦 么 shaZgg
拦 了 jgggeg
拦 吗 lffgfe
拦 的 leggge
拿 pfffhZ
拿 掉 dgfhnc
挂 Xddphk
挂 了 dXemim
挂 载 yhgcgS
指 hjddfj
指 到 eagojd
指 标 megfff
按 ifegmb
按 现 oifccd
按 规 rZgggc
挡 $ ydZcfe
挡 ? mfdfgg
挡 mejfdd
挡 了 pbfedh
挡 吗 qfceff
挡 掉 kgfefg
挡 的 kgfffe
挪 gfgemd
挪 到 gfgemd
捞 mgfgee
换 efgdmg
换 了 kgfggd
换 成 ffhgke
据 igffck
据 包 ledfej
据 库 fgfegl
掉 $ qfdfUn
掉 , Xggfvc
掉 -a gaghpc
掉 <n> acggwa
掉 ? oeefdg
掉 ffgeqa
掉 line agffqe
掉 masquerade Zgfgpf
掉 之 ggfhmb
掉 了 iheeke
掉 会 heffob
掉 吗 oggcdg
掉 的 cgggoc
掉 第 bgfhod
掉 还 tdddch
排 jjgcch
接 $ kegdfh
接 , qeeffd
接 : jggggd
接 <own> kggggc
接 <server> kfffff
接 <service> jocfdd
接 kfhcgf
接 到 kfffgf
接 口 mgfffd
接 吗 lfgfff
接 在 pbegff
接 打 hfkbhg
接 文 dfkhdi
接 用 lefgff
接 被 mdgegf
接 访 wbdage
接 超 ocgdhd
接 连 kbefkh
控 kffgff
描 kefegg
描 件 igggic
提 oggage
提 供 mfgbgf
提 示 jfggge
提 问 gfdgem
插 fgfgmc
插 一 fgfgpa
搬 iehYqe
搬 到 iehYqe
摸 rZdjfd
摸 到 qZdjfd
播 lgffge
支 hchdfm
支 付 kfgffe
收 <host> kggfhc
收 <own> megffe
收 <service> kcfgje
收 liedge
收 信 lfffge
收 到 ldfffh
收 得 ocffff
收 邮 leeggf
改 Zegfoi
改 为 cgffod
改 了 fdfcds
改 动 edgear
改 完 gbigmd
改 成 bggfpd
改 的 hcgfcn
放 $ lmdfgZ
放 ? hnfcfc
放 不 qegfeb
放 了 eXnnhc
放 出 jgfelc
放 吗 xaeaff
放 啊 hsdXge
放 在 nfdfci
放 开 seZdgh
放 的 ccmlfd
放 行 hegegj
放 进 ldffgg
放 通 jfgefh
故 hldcej
效 rffeea
教 iffkbi
教 一 ifhmdc
数 igffck
数 据 igffck
整 lkdfiZ
整 个 iiggfd
文 jfheff
文 件 fekeej
文 档 fgVrbm
料 , bjkhge
料 : gkXkhh
断 $ dffdmi
断 了 cffcio
断 吗 ggggkd
新 , lgfgee
新 jfgdhf
新 人 ifffbn
新 增 fgggmc
新 来 jeggdi
方 $ hbqahf
方 , hanegg
方 ? bdqbih
方 geoZjd
方 向 odehfd
方 是 ffjfgg
方 案 gdffod
方 能 gpfdde
无 lfffch
无 法 mfffff
日 kffdfi
日 志 jfgdfi
早 , lgggfc
早 mdbhbn
早 上 kdgcek
时 $ qagege
时 , jfghfd
时 jdgefj
时 候 jefagm
明 idckgh
明 什 lgffee
明 啥 kggfff
明 天 cfeigl
明 明 lgggfd
映 ffhlfe
映 射 ffhlfe
昨 fahedr
昨 天 iahefl
昨 晚 eegeas
是 <client> iejegf
是 <far> nffefd
是 <gateway> mffffe
是 <host> oggfdc
是 <n> jgfdhg
是 <own> lghedf
是 <public> kgefgf
是 <service> sdefaf
是 <zone> rffhcZ
是 allow ogfffa
是 drop pcfffe
是 forward fehlge
是 hairpin pfgfeb
是 mail rfegfY
是 不 ffefgl
是 丢 mefffe
是 什 fgeiXp
是 允 pbgfef
是 关 oeagjd
是 删 cgfhpb
是 加 fgggpZ
是 发 jfZlgf
是 否 pgfedd
是 哪 pgZjfd
是 啥 idfghi
是 在 jffdfj
是 好 mgggec
是 它 kfgfff
是 就 cgfgsa
是 怎 rffafe
是 我 ngfdgd
是 把 dfgglg
是 放 pefehb
是 根 mgeegf
是 正 jffgff
是 没 ebepnZ
是 第 ffehkf
是 给 qcfcgg
是 被 peiefb
是 规 ugghdU
是 访 vceegZ
是 说 kggcYo
是 谁 ncgbbn
是 转 Pdhwhh
是 这 ibgffl
是 进 kfgdgg
是 通 ofgdgc
是 靠 mgeggc
晚 <n> kgdddk
晚 dbhdfq
晚 上 ebhegn
晚 是 hfgebn
晚 要 lgffef
晚 谁 bfhgcq
晨 offgfb
暴 oWjkfc
暴 露 oWjkfc
更 iegemb
更 新 nfffde
更 窗 gggfje
最 ibdmhe
最 前 eggfke
最 后 lcenga
最 终 hbhkeh
月 dfghcm
有 $ mdclfd
有 , kggeff
有 ? mdfcdm
有 cnblhb
有 reply kfgfge
有 rule hdglef
有 一 rafgdf
有 个 ojgbec
有 人 okbbge
有 什 cfghhj
有 例 fdfdfp
有 做 aZhrhf
有 关 kfggfe
有 副 ibhbrb
有 区 hcgeqb
有 去 kfgffe
有 可 kkgbge
有 台 mdfffg
有 哪 dngkdc
有 啥 dfgfmf
有 回 kfgfff
有 坑 fdgeen
有 多 ceeghn
有 对 sgZkdb
有 影 eggflf
有 拦 leggee
有 放 kagbhm
有 映 Zhdsge
有 没 ejcjfg
有 点 jvYYgf
有 的 emfkbe
有 端 ZYgwgf
有 第 fcddkn
有 被 iafmff
有 请 jfgfff
有 谁 eodfjc
有 这 nfffde
有 问 lahegi
有 限 kfgefg
有 风 ffgfgk
服 fbjlff
服 务 fdjlgc
期 cbcihr
末 dfgggk
本 jigcei
本 机 jhjceg
本 来 jggfff
本 身 obfffg
机 , mpgfcW
机 <client> rffffY
机 <service> mfggfc
机 ? higkdc
机 上 mggaej
机 可 ohgbed
机 吗 fZgoei
机 器 jghgee
机 房 kdfffi
机 收 jfgggf
机 是 offgfa
机 用 sfggac
机 的 ficdgm
机 能 ubfgfZ
机 要 kffgff
机 访 nagefi
机 连 tbfeec
机 都 llbdff
条 $ defgdp
条 , ggfgkd
条 -a fgggld
条 : igffjd
条 <n> efgfme
条 accept mgfelY
条 bhhelh
条 conntrack lgfgfd
条 rule hefdYt
条 什 gfggZp
条 会 hfegnb
条 啥 gfgfYq
条 日 lggggd
条 是 ifffTt
条 正 jgggff
条 没 Zggfbt
条 端 ggbqgb
条 规 defhfm
条 路 offfgb
条 连 jgggfe
来 $ dkhkdd
来 , ifefej
来 : jffggf
来 ? eweYjY
来 么 qcddhg
来 了 egggjf
来 以 oheagf
来 吗 nbhfid
来 回 sZeege
来 就 jggfff
来 源 ftcefb
来 的 jbhmed
来 看 fegnbh
来 自 pcefge
来 说 pdcegg
来 这 lgggcg
来 问 moZfgc
板 kfffff
板 在 kgegge
析 mdgdgg
析 下 lgfggc
果 $ iggcld
果 <n> fegelf
果 cfgfnf
果 forward cggglg
果 remove gbhgnd
果 会 lebekg
果 删 fgfgld
果 加 dfhhqX
果 如 mefegf
果 是 kfggja
果 第 dgggnc
枪 meggfd
柜 jfgfgf
查 : lcmcfe
查 <far> dgfgmf
查 <service> ndffff
查 fjjefe
查 一 kndbch
查 得 rdehcd
查 要 hgjffe
查 询 mfghdd
标 , miefde
标 <far> jeggfg
标 fjfdke
标 是 joecde
校 lZfggi
样 $ icjcnd
样 , pddefg
样 <zone> fhegkf
样 ? kheilX
样 iejdlc
样 走 nfdfef
核 icehbn
核 日 jggggd
根 mgeege
根 本 mgeegf
案 hdffne
桌 kfgfff
桌 面 kfgfff
档 kgWmdi
检 jghege
楼 kYefbr
次 gfgefk
次 都 mgfgec
正 jffehf
正 常 jffeif
步 mfffge
死 rXhbel
死 活 jffggf
段 , jjdide
段 <zone> fkegff
段 jlfZhf
段 可 amhffg
段 的 qdfhea
段 能 ikgWii
段 访 fieegj
段 连 dqdege
每 lnbafg
每 个 hpbceg
比 jfefei
比 如 kffgff
气 ffafct
求 , reeffb
求 ihehdh
求 助 jfgggf
求 没 kffffe
求 解 jfefbm
没 $ sbdcie
没 ? ebffho
没 了 ngdeic
没 写 fgdfen
没 动 kggggd
没 反 lgffff
没 收 kffffg
没 有 ihdkde
没 看 iggfcj
没 见 mdedek
没 问 qfeeed
法 lefefh
法 连 lfffgf
注 ghehoX
注 册 ofefdf
活 jffggf
活 收 jgfgff
活 连 jfgggf
流 ledeig
流 量 hddfji
测 ohfdbg
测 评 kiecgg
测 试 pffebf
浏 jgfgff
浏 览 jgfgff
海 gefeen
深 mgffdh
清 dieleg
清 单 hmfigY
源 $ elgdgg
源 <client> ndffeg
源 <far> qcgggb
源 ipdeec
源 地 kfchhf
满 effdeo
满 了 effdeo
点 Wmdmcl
烦 ghdgfk
烦 列 gkWmgg
烦 帮 fffegl
烦 看 ofgffa
然 oegfbg
然 后 ihhgbi
照 mhddeg
状 hggefj
状 态 hggefj
王 ogggfa
现 gdiefk
现 在 gciegl
现 有 lhffcg
班 mYdffn
班 前 eeelej
理 $ nefdff
理 ? jgffff
理 mgcefh
理 解 gfffbo
理 页 ohdgfb
生 kdjagi
生 产 edfgil
生 机 mgegee
用 $ dhXkik
用 , jefjdg
用 : gjfabp
用 <far> legggd
用 <host> refcfd
用 <outside> kefqcY
用 <own> leefie
用 <public> ofeffd
用 <service> nefhgb
用 ? fffffl
用 ffgfcl
用 foxmail lffgfe
用 你 gffffk
用 到 hemcgg
用 哪 gdtWhf
用 啊 eedchq
用 得 fopXcd
用 户 jabkhj
用 手 meffff
用 的 jfgfcj
用 这 gheeem
由 <client> kfffgf
由 mffffe
电 hejgff
电 脑 hdjgfg
电 话 ofdfef
画 lgefge
留 paicbl
略 efgflg
略 上 nefgee
略 丢 lgffdg
略 改 dggflf
病 kjgbfe
登 mffcfi
登 录 kgebfk
白 kedcfn
白 话 gfgfek
的 $ rafhSo
的 , lkgagd
的 -i eefghk
的 : jggfWo
的 <client> sefhca
的 <far> oegged
的 <gateway> eegcdr
的 <host> oefehc
的 <own> jfffgf
的 <service> pZfgfg
的 ? ilhhVi
的 client nefgfd
的 dfhfgk
的 dnat liffkY
的 dport cgggme
的 effect ffffao
的 foxmail mfffef
的 ip eggfkf
的 laptop lffgfe
的 line gggedk
的 masquerade eghipX
的 mx effgfl
的 outlook jegfgf
的 pc odegff
的 port ckeqeb
的 prometheus mdffff
的 tcp phgcfb
的 traffic pcfafj
的 udp okfbfa
的 user jdfhej
的 一 mdfggd
的 主 pegcef
的 人 kYqffc
的 作 fhhdbo
的 信 pdfehd
的 全 dffnff
的 共 mfdgfe
的 同 mefgfe
的 吗 pfhgdb
的 吧 tfgagb
的 哪 bZmmhg
的 回 hghhkZ
的 地 hgffjd
的 备 jfggff
的 实 gfhfej
的 客 ngddfg
的 对 jgfffg
的 就 kdghff
的 打 sgfggW
的 扫 odghdd
的 接 kgfffg
的 数 lfffgd
的 时 jfffgf
的 是 ldimYf
的 服 fenege
的 机 pgfgdc
的 来 iqgbdc
的 流 lefdjd
的 源 pdajjb
的 用 qcgffc
的 电 iclfeg
的 目 egegme
的 端 fWkpdh
的 第 gegfdl
的 管 gmfhfb
的 终 rbfgfc
的 网 akljbf
的 老 lffffe
的 规 icgehk
的 角 gejihc
的 话 aheguZ
的 这 ggggkd
的 远 mdfgff
的 连 neghed
的 那 edjfrX
的 锅 kffgef
的 问 lffffe
的 默 ggfejg
监 leidge
监 控 lfggfe
盘 gfdiek
目 flfcfh
目 前 dlhhcg
目 标 ejfeke
目 的 mfgffd
直 jihfed
直 timed rcegfc
直 timeout pbffff
直 刷 kgfgfe
直 卡 kfffge
直 是 kggggd
直 没 lfffff
直 超 kgfffe
直 转 mgfgfe
直 连 peffha
直 重 lgfgfd
看 $ jcejdi
看 , kcijbg
看 : jgggge
看 mceidi
看 一 odhgec
看 下 ndfgdf
看 不 hfffbm
看 为 ncggee
看 到 nfefcg
看 得 tXfcej
看 懂 fggfdl
看 是 kggggd
看 看 heggej
真 ncfdej
真 的 rdgefc
眼 efeffm
着 $ ZopZhc
着 ? ljjYee
着 mjkZag
知 fkfgci
知 道 emeecj
知 邮 jfggfe
码 kfgcfj
码 忘 gfgffk
码 枪 meggfd
确 nhfgdc
确 认 nhfgdc
碰 ikmbdb
碰 到 gknbec
示 连 jfggge
离 meggfd
种 ieehoZ
科 legfgf
程 oghfdb
程 桌 kfgfff
空 Yghbft
窗 lfffhc
站 iejide
站 在 gejihc
站 电 nffgfb
端 <client> ngffed
端 <far> pffbfg
端 ghgjef
端 一 lfggee
端 口 fhgjef
端 是 lffffe
笔 mdfgff
第 <n> bffejm
第 bffejm
等 lhakfd
等 保 jhalff
等 着 kfffgf
答 obdedm
答 哪 hddffm
策 efgflg
策 略 efgflg
算 $ dqcfeg
算 dlfflb
算 加 ggggje
算 把 fhgfkd
管 kohbaf
管 哪 fkffgf
管 是 V5jXfZ
管 理 ngfggb
管 目 fnffef
箱 deeffp
箱 密 gfgffk
系 lfggfe
系 吗 kfggef
线 $ gcegod
线 obejlY
组 nmZfde
终 ichjeh
终 端 scggfa
经 jfgibh
经 过 lffhfe
结 odfbif
结 果 neebif
结 论 uYfedf
绕 qeefdd
绕 过 lfffge
给 <client> uegZde
给 <host> rcggdb
给 <zone> lfhekZ
给 kYcklg
给 不 meggef
给 个 ikhcef
给 几 ggfefj
给 哪 magkdg
给 我 kgTrdi
给 第 dgggkf
给 谁 Xedxcg
给 过 kggfge
络 hjceej
绝 $ ndgdff
绝 mcgdgg
编 kgffge
网 <far> qfebgf
网 <own> bbbvfg
网 ip ldehgf
网 kigeee
网 上 egkjgb
网 关 mkecee
网 哪 mXhphZ
网 地 lchkde
网 映 galigg
网 机 hmYigf
网 段 kkfYhg
网 络 hjceej
网 页 oeedge
置 $ gfgffj
置 ? fggfel
置 cegfki
群 qdefde
翻 gfgfZp
翻 译 gggfZo
老 megeeh
老 师 kfffff
老 是 redfgb
老 板 kfegff
者 rdgebf
能 <service> pedfef
能 access gcefgo
能 curl jgfggf
能 djjajg
能 ping mgefhd
能 reach mkccci
能 上 mfefge
能 不 rZeffg
能 主 mgfeef
能 从 qcfdff
能 做 gffefl
能 出 lfeffg
能 到 gnfgcd
能 去 ddnhfg
能 发 mhfahg
能 合 dgggfl
能 否 jZegqc
能 回 edefgo
能 好 egggke
能 帮 ihZefm
能 干 gedfen
能 往 jggeid
能 打 ijifga
能 收 mdfggf
能 查 hfbeim
能 用 ldncah
能 直 djdflf
能 碰 Zmocfe
能 绕 jgffgf
能 解 hdgfke
能 访 djiefi
能 过 tcfheZ
能 进 ioaege
能 远 jgffff
能 连 cgigel
能 通 dfejgi
能 问 gfbfgo
脑 <client> lgfggd
脑 hdjgfg
脑 上 mgeeff
脑 可 xZcged
脑 打 jgdeel
脑 是 ngdggc
脑 用 oecfff
脑 能 zbcgfW
脑 连 xcZefe
自 <zone> ocefgf
自 ngkaha
自 己 lhfegc
自 身 nhegec
若 fefhnd
苦 fdgdep
苦 了 fcgdfo
苦 啦 gfgffj
范 ameghh
落 hcbnlc
落 到 hbZkmh
行 $ lefeal
行 , efffji
行 <n> eehdfn
行 <service> mgfffd
行 <zone> ghcfmf
行 ? rdfffc
行 efgelf
行 masquerade ggfgmb
行 不 leffid
行 为 ehfbVy
行 了 wggdaa
行 什 dgggdm
行 以 dgggjg
行 会 hgdgld
行 删 fgggjf
行 前 gegftV
行 加 fffgme
行 去 dgggpZ
行 后 fghele
行 吗 qefeee
行 和 hdffgl
行 啊 kggeeg
行 啥 gdeeYv
行 对 fffcpe
行 干 gfgfZp
行 得 rffaff
行 挪 gehele
行 是 efgfbp
行 有 hbidVx
行 没 peedal
行 的 dggdng
行 补 dfggkf
行 要 cgegnf
行 还 peeged
行 那 gfhfdl
补 gfffle
补 一 cgffsa
补 丁 oggfdc
补 上 dgggkf
表 $ hkZiff
表 : gmcfgg
表 elZklb
被 <client> kgfegf
被 <far> xgeaae
被 <gateway> ngfgfc
被 <zone> nfedgf
被 drop ogffec
被 forward jhdmbe
被 gajnde
被 丢 kfffff
被 叫 jgfggf
被 哪 lfeegf
被 怎 jggfff
被 拒 oegfha
被 拦 pfeagf
被 挡 ldjcff
被 改 xicdYc
被 放 qfecfe
被 谁 gfefgk
被 转 hbbrff
装 oggfcc
西 $ fegkdi
西 ? bbiiil
西 aaikhl
要 $ fgZlfk
要 dggfkh
要 一 bmgdej
要 上 fggffk
要 不 ldggge
要 交 gfdlgf
要 写 pcjdgb
要 去 refcfd
要 填 digihe
要 往 kggegf
要 打 lffgfd
要 把 pdgged
要 报 hebshY
要 是 aelfnd
要 材 cjnefc
要 求 nfgeee
要 用 njXncc
要 访 rdfbff
要 调 kegffg
要 过 qdgfeb
要 连 peffed
见 ocfebj
规 jffdgj
规 则 iffefj
览 jgfgff
览 器 jgfgff
角 gejiai
角 度 gejiai
解 $ ifegdk
解 ifheZn
解 析 kdfefi
解 读 lfffge
解 释 ifigYl
警 , ocheef
警 kfgfff
计 lfckjZ
计 划 efgfmd
计 要 fhcjgg
计 问 qbgefd
订 ieeffk
认 jgffhd
认 一 ljfdee
认 改 fgggkc
认 策 fgggkd
让 <zone> lefgck
让 oefiXh
让 不 ndgfgc
让 我 mfeffe
议 ddhhmf
记 hdchfm
记 录 gdfegm
讲 $ gfgejf
讲 jcfdji
讲 讲 ecgfoe
许 iifeic
许 吗 kfggef
许 的 pagfff
论 ocgfgd
设 ggefmd
设 备 nhhgdb
设 成 dffdog
访 ghgdek
访 问 gigdfj
证 hbgefo
证 书 bcfehq
评 ligfha
评 估 gfgdlf
评 要 jkdcfg
诉 qibahe
译 gggfZo
译 成 ggggan
试 jgffgf
话 $ kfdhdi
话 , bggfrb
话 : ffggcn
话 <zone> dgggoc
话 egdgki
话 会 ggffqY
话 机 oeggfb
询 ofggec
该 effibn
该 怎 ffffgk
该 是 sffafd
该 没 tgfZee
该 能 gZfpkb
该 通 rfgcfb
误 <n> kfffgf
误 lffgge
说 $ hdffbp
说 <zone> ocfgff
说 medfei
说 一 jffffg
说 打 ubhagc
说 连 ubffgZ
请 jegkec
请 列 cfkigg
请 教 kgekdd
请 求 hedjej
请 确 kfgegf
请 解 effgar
请 问 oggifX
读 $ meffge
读 kfffci
谁 $ hdZojd
谁 Zuahge
谁 动 cfhgdm
谁 可 fudYmX
谁 回 kfgffe
谁 开 dteVjg
谁 改 gbggco
谁 昨 gcggbp
谁 来 lfcYgo
谁 能 atcdhf
谁 进 hoZcih
谁 连 cphYgi
调 mcfflb
调 一 gffepc
调 用 odfgfe
谢 $ kghdXn
谢 gffdcp
谢 谢 gffdcp
财 gdgedp
财 务 gdgedp
败 , lgggfd
败 mffgfd
账 ejeegj
账 号 eegfgl
贴 gcgkei
费 ngcggd
走 $ pgedgd
走 , pfecfg
走 <n> qegbff
走 <own> lfffla
走 <public> lcffhh
走 <service> lfffff
走 ? ogeefd
走 hairpin regdcd
走 lefifd
走 不 oefffd
走 到 igYoeg
走 哪 pfffga
走 得 gbflgg
走 的 nefffe
起 hgfgck
起 什 fgfgbo
起 连 kffgff
超 pcfffe
超 时 pcfffe
跟 <gateway> kfggef
跟 jcfebp
路 $ mfgbgg
路 sefbee
路 上 miYjgd
路 径 mfegfe
跳 megdff
身 mgfgec
车 mffeff
车 间 mffeff
转 hddkif
转 到 mkbkhX
转 发 hbbllf
转 圈 mgfffe
转 给 lZgjgf
轮 lfffgf
轮 询 lfffgf
载 eZdddy
输 ngfcff
辛 fdgdep
辛 苦 fdgdep
边 <client> uefffX
边 <far> meggfe
边 <service> megggd
边 hegedm
边 到 Zhffep
边 同 kggefg
边 拦 kfggge
边 收 keggff
边 放 mcgfgf
边 有 meggee
边 的 hgegdl
边 能 nbhafk
边 要 oifcde
达 klecgd
达 吗 nffcfh
过 $ lgffge
过 <gateway> mfgefe
过 <own> kfefhg
过 <public> peedff
过 <service> ifggkc
过 lgehbh
过 mail ogggbd
过 一 ffgffk
过 不 leffff
过 了 kdgfcj
过 去 jlbfdh
过 吗 sfggeY
过 哪 hgdkfe
过 得 leggfe
过 来 ifdifh
过 网 fmeeeg
过 这 hefddp
还 cgefjk
还 work ahfgod
还 上 Thhiuc
还 打 Zfgfre
还 是 kffhZj
还 有 fndZco
还 能 cfggmf
还 行 Ygeguc
还 连 fefhkf
还 通 dahdll
这 一 lcgflb
这 句 fgggck
这 台 aihkff
这 是 mffgee
这 机 fdgcgo
这 条 iggfbk
这 样 egffkf
这 种 ejefcm
这 行 kffeVq
这 边 megddi
这 里 jggegg
进 <gateway> ofgcee
进 <host> odgche
进 kmYkde
进 到 flblcg
进 去 hcfjgi
进 得 kldbff
进 来 ohbifc
远 kfgfff
远 程 kfgfff
连 , gkfefg
连 <client> pffffa
连 <far> ldggic
连 <host> qcfdic
连 <n> pgfede
连 <outside> lfgfgd
连 <own> hYifjj
连 <zone> odeggd
连 ? kvgceT
连 djicfj
连 上 kcenee
连 不 hlegbh
连 到 ngnXdd
连 吗 owYZcb
连 外 pfebff
连 得 pfhXfi
连 我 klfagd
连 接 qagdfg
连 的 kfffff
连 谁 kqdbag
连 过 ejZeeq
连 进 imhZeh
退 , jgffgf
退 kgffff
退 信 kgdggf
退 回 mgffee
送 jgckdg
送 到 jfamcj
递 kehegf
通 $ gdgdgn
通 , tgfffW
通 <client> lffgef
通 <far> lffefg
通 <gateway> lgfffe
通 <host> nffffc
通 <own> nbgfid
通 <zone> jffggg
通 ? 3aaade
通 hlfech
通 不 peefed
通 么 oecgid
通 了 gdgcmh
通 吗 elfghd
通 吧 gcfmgf
通 啊 ydgfgS
通 的 pfgdgb
通 过 iigghc
通 还 pdggeb
遍 lgicfd
道 ikegbi
那 ehfcmf
那 个 fjbceo
那 台 gaegdp
那 条 geggke
那 种 kbdipZ
那 行 dggglf
那 里 kmekZb
邮 mhdegf
邮 件 nidgga
邮 箱 deeffp
部 ejggcj
部 列 fbcrgf
部 门 lamffe
都 dgokfY
都 不 uagifY
都 会 gfedfn
都 发 iThpie
都 映 fajjgg
都 有 dhgjid
都 正 lgdffg
都 没 qffffa
都 算 eocffg
都 能 detdhb
配 mgefci
配 的 kgggge
采 ofgffc
释 $ mfefee
释 : hdmhde
释 bgjgfj
释 一 gggfWr
释 下 gefdcp
里 $ dcldgm
里 <service> lcghfg
里 ? bcmocf
里 ldhfge
里 一 jgfgfe
里 了 yjTfce
里 写 rfdfce
里 到 pcfdge
里 加 Zgfgtb
里 有 jehhdg
里 的 gbldfk
里 看 egggdm
里 要 mefggc
里 面 ahhmbk
重 hbgcgp
重 传 kgfgfe
重 启 jbdeeo
重 置 gfgffk
量 $ ieffjf
量 ? efeffn
量 hddfji
链 rffbde
锅 kffgef
锅 吗 lffgef
错 kfffff
错 误 lffgge
镜 lefgfe
镜 像 lefgfe
长 cdjlid
门 leicfg
问 $ dheeil
问 , dsceeg
问 <client> 0fggeP
问 <far> offegc
问 <gateway> imghhW
问 <host> nkcdee
问 <n> ykeYfW
问 <outside> qdZikZ
问 <own> fmZdhl
问 <public> vbhbfd
问 <zone> nkdgae
问 ? gfdffm
问 fggcem
问 一 uffcfZ
问 下 lefdfi
问 不 ndffgg
问 了 nbehhe
问 些 fdngef
问 从 weecae
问 你 fffffk
问 到 fgmofU
问 哪 hdqVhi
问 得 nebahm
问 我 mejcdg
问 是 jgfgef
问 的 kgffhe
问 这 fgggdl
问 题 geffgl
间 kggieb
队 hddefo
限 gldalf
限 制 mfhagf
院 jdffek
除 alfhmc
除 了 aoekdg
险 $ ffgfgk
险 ffgfgk
随 flffhe
随 便 flfehe
隔 kcgffj
隔 离 meggfd
障 hdgddp
集 rgcegb
需 hifjec
需 要 hifkec
露 oWjkfc
靠 lgefeg
靠 哪 mgeggc
面 , cjgekf
面 <far> sdfgcc
面 <n> lefgff
面 hbdnjc
面 到 jgffff
面 加 egggnb
面 插 fggglc
面 映 fTgugf
面 是 Uhfsfh
面 有 bdcmpc
面 的 iggjha
页 , kgchge
页 hgeffj
页 面 ggeffj
项 : negfeg
项 mebjeg
顺 jbgcki
须 jgfgbj
题 $ mdfegg
题 , jfegfh
题 ? qcfffe
题 geffgl
题 吗 lffffg
题 吧 sgfZfd
风 ffgfgk
风 险 ffgfgk
食 gfgdgk
食 堂 gfgdgk
马 kgfeei
马 上 kgfdei
验 jggfgf
麻 ggegfk
麻 烦 ggegfk
黑 hbfffo
默 gggfkc
默 认 gggfkc
`;
export const PART_WEIGHTS = `
+ ' hjc
+ 's Zng
+ -> sWe
+ -a gkb
+ -d hdi
+ -o jef
+ -s Ujp
+ -v mga
+ ; kdf
+ <- hkb
+ <client> fej
+ <far> aki
+ <gateway> gbk
+ <host> gdj
+ <n> eke
+ <own> fek
+ <public> iXn
+ <server> ejf
+ a kfd
+ able uVc
+ accept' dgj
+ accepted qab
+ access occ
+ accessible apd
+ acess fje
+ ack ckg
+ active ngZ
+ actually mce
+ add kfd
+ added Zil
+ address Xdr
+ admin mmU
+ admitted gck
+ adress dYr
+ after flc
+ again Ygo
+ against rWf
+ agent hjb
+ aimed kee
+ alerts Xer
+ alive dlf
+ allow Zep
+ allowed kcg
+ already enb
+ am eke
+ an hoX
+ answer cnc
+ answered occ
+ answers agm
+ any bij
+ anything djg
+ anywhere hdi
+ app chj
+ arbitrary mdd
+ are jjZ
+ arrive qgW
+ arrives goY
+ arriving oZf
+ as bkh
+ asked gkc
+ asking mhZ
+ asks qZd
+ auditor rWf
+ available Xqe
+ away iVp
+ banner aas
+ be Ymi
+ been gYn
+ before efj
+ behind kcg
+ being ilZ
+ believe tgT
+ blame aod
+ block cbo
+ blocked jhd
+ blocking ddn
+ bob lbg
+ both Win
+ bounce mec
+ bounces eke
+ box ked
+ browse ibj
+ but fcl
+ by ckg
+ bypass iVp
+ c idi
+ calling cgl
+ calls rZc
+ can lgc
+ can't lbg
+ cannot qZd
+ cant iTs
+ capture fej
+ chance kee
+ change akh
+ check ijb
+ checks kdg
+ cksum hka
+ claims Wva
+ client clf
+ clients ljY
+ code bkh
+ colleague foZ
+ collects cnd
+ com Yqe
+ come fcl
+ comes mdd
+ coming erX
+ complaining qfY
+ complains dkf
+ conect mfb
+ configured gck
+ confirm hal
+ connecting hid
+ connection kdf
+ connections kgc
+ conntrack agm
+ consumer gkc
+ contact led
+ contacted Zof
+ correct aki
+ could jch
+ cron kee
+ cross dig
+ cs eke
+ ctstate bgl
+ curl pYf
+ customer cle
+ cut qca
+ daddr led
+ declare idh
+ default reX
+ deliver oYh
+ delivered kZi
+ delivering sXd
+ delivers pad
+ desktop njX
+ dev lec
+ dhcp oea
+ dials oae
+ dicom drY
+ die djf
+ dies qfX
+ direct dle
+ directly dob
+ dnat dgj
+ do fkd
+ docker Wip
+ doesn't gbl
+ doesnt kgc
+ don't foZ
+ dont jhc
+ down Zdq
+ dport cii
+ drop dgk
+ dropped ked
+ drops lYj
+ dscp eke
+ dsn bfl
+ dst jef
+ e bjj
+ each fje
+ eating bcq
+ eats bgl
+ echo kee
+ egress rYd
+ else mec
+ email ibj
+ end gqW
+ ends qeY
+ establish mec
+ ever dnd
+ every gdj
+ everything efk
+ example hjc
+ expected jfe
+ explain lZj
+ exports nYg
+ exposed cpb
+ fail rgU
+ failed jbi
+ fails kcg
+ false mfb
+ far kkZ
+ fault ldd
+ fetch qfX
+ fetches rab
+ filtered led
+ find kja
+ fine bhj
+ firmware qbc
+ first ckg
+ fix iVp
+ folks occ
+ for Zmh
+ forever afn
+ forward Zeo
+ forwarded ija
+ foxmail jaj
+ from Yil
+ full kjZ
+ g kch
+ gateway Ymj
+ gets Zmh
+ getting mfb
+ git epZ
+ github ncc
+ given wbW
+ gives Yqe
+ go kfd
+ goes Znh
+ going tZa
+ guys qbc
+ hairpin ilZ
+ hand mga
+ hands dlf
+ hang dfk
+ hangs cii
+ happen fan
+ happens ici
+ has cii
+ have oXh
+ he mYi
+ healthcheck lhZ
+ hear Vte
+ here occ
+ him bkh
+ his alh
+ hit nfa
+ hits ndc
+ hitting mce
+ home hZm
+ hope vfT
+ hosts amg
+ how hZl
+ i bij
+ i'd Zkj
+ i'm agl
+ icmp occ
+ idea mga
+ ie Xgp
+ if jkZ
+ im Wio
+ images inY
+ initiate tZa
+ inner lcf
+ input lha
+ inside eZp
+ instead Ykk
+ internal ahl
+ into oae
+ ip gdj
+ is cnd
+ isn't fnZ
+ it kdf
+ its kee
+ itself jZk
+ job foa
+ just ika
+ keep pcb
+ keeps jib
+ kernel gdj
+ kibana hla
+ kind ckg
+ kindly jfe
+ label jdg
+ lan dle
+ land klX
+ laptop jib
+ laptops sfV
+ last ldd
+ leave fkd
+ leg cih
+ len nfb
+ length pfY
+ let lde
+ lets chj
+ letting fbl
+ like lcg
+ line bfl
+ lines lXl
+ listens arb
+ lives jch
+ load flc
+ loads aji
+ log ekf
+ logged arb
+ logging obd
+ longer ncd
+ look rXe
+ lookups rYd
+ loop fkd
+ lose nec
+ lost ubX
+ mac dfk
+ machine ika
+ mail idh
+ maillog bqb
+ mails occ
+ make iic
+ manage obd
+ mar kee
+ masquerade miY
+ masqueraded cme
+ match agm
+ may kia
+ me aji
+ mean ejf
+ meant Wph
+ minute Zil
+ monitoring cgk
+ morning Zng
+ mount pgX
+ mounted pda
+ move lga
+ moved hdi
+ n dke
+ nah kef
+ names kjZ
+ nc kgc
+ need oXi
+ needs kbi
+ net ckg
+ network hnZ
+ never dnc
+ next cfm
+ nginx dkg
+ night kbh
+ nightly aoe
+ no Zmg
+ nobody lde
+ node qfY
+ normal ecm
+ not jib
+ nothing cii
+ now cji
+ of iic
+ off jYk
+ once kkZ
+ one ckg
+ only hbl
+ open jfe
+ opened Ypf
+ opening mce
+ or kia
+ org cih
+ other ilZ
+ others bgl
+ ought nfa
+ our khb
+ ours dob
+ outbound kWm
+ outgoing pXg
+ outlook mdd
+ over efj
+ own lgb
+ packages 2VW
+ packet lbh
+ packets qca
+ page alh
+ pass jaj
+ passed dle
+ passing ahl
+ path cjh
+ pcs kdf
+ people lde
+ permit jXm
+ phone Yeq
+ phones lcf
+ pick ofa
+ ping jef
+ pingable fkd
+ pinging qYd
+ pings sZb
+ plain liZ
+ please jkZ
+ pls hjc
+ pointed pbc
+ policy qeZ
+ poll tTg
+ polled aqc
+ polls rYd
+ pops qca
+ port ckf
+ portal bgl
+ ports hci
+ possible bkh
+ post qYe
+ postfix jib
+ postrouting lcf
+ posts mdd
+ ppl gal
+ print oea
+ printer kbh
+ private jkZ
+ probe jVo
+ problem bhk
+ prometheus qbb
+ properly rZc
+ prot Yua
+ proto cnd
+ protocol fna
+ proxy ihd
+ public bne
+ publish mVl
+ published ndb
+ pull hWo
+ pulls pbc
+ push mag
+ pushes oae
+ put cjh
+ query lcf
+ question agn
+ queue oZf
+ radius kqS
+ rather kgc
+ raw lkY
+ reach nXi
+ reachable Wph
+ reached Zpf
+ reaches jai
+ reaching sXd
+ read fkd
+ real Vml
+ really pdZ
+ realy fkc
+ reason glc
+ receives mdc
+ refused kia
+ regards coc
+ register lha
+ reject Zmh
+ relay odb
+ remote emc
+ removed bar
+ replies eej
+ reply cjg
+ report hjc
+ reports oYg
+ requests Zmh
+ resolve qdZ
+ resolver hid
+ rn gjd
+ root qZd
+ route lde
+ routed cfl
+ rule Yfp
+ rules ddm
+ run ich
+ runs bne
+ s gkc
+ said bZs
+ same jhc
+ say fcl
+ saying jee
+ scan kdf
+ scanner Xau
+ scans lYi
+ scraped Uuf
+ scrapes mXi
+ see Zik
+ seen goZ
+ sees eld
+ segment jfe
+ send kXl
+ sending qab
+ sends rYe
+ sent dpa
+ served klX
+ service qiT
+ session eke
+ set lZh
+ settings bkh
+ sever hqV
+ shall kbg
+ she ihd
+ shell lgb
+ should eek
+ show rdZ
+ shows jch
+ shut pYe
+ side khb
+ silently blf
+ since eoa
+ site del
+ sites ldf
+ sits Xkl
+ skipping frW
+ smtpd Urh
+ snat dgj
+ some gdj
+ someone fcl
+ something lfd
+ sorry acq
+ source bnf
+ spins hlZ
+ src chi
+ staff fan
+ stand kbh
+ start khb
+ state jbi
+ stop Ydr
+ stops bfm
+ straight nec
+ stuck ogY
+ submit gam
+ subnet Zli
+ succeed jef
+ supposed gjd
+ survive lfc
+ swaks lgc
+ switch qca
+ syn kdf
+ sync rXe
+ take Srj
+ taken alh
+ talk mhZ
+ talking pae
+ talks nbe
+ target mfb
+ tcp djg
+ tcpdump bmg
+ tcptestsucceeded rcZ
+ team Wjo
+ tell kia
+ telling kgc
+ tells lWl
+ test fZo
+ thank amh
+ thanks crZ
+ that kja
+ that's nce
+ their miY
+ them kch
+ there agm
+ these fbm
+ they idh
+ thing ail
+ think Sgu
+ this mjW
+ three bgl
+ through nfb
+ thx odb
+ ticket chj
+ time glb
+ times iic
+ tls Zoe
+ today pca
+ told gcj
+ tonight kdf
+ too kef
+ tos flc
+ toward ndc
+ towards rWg
+ traffic nfa
+ transmitted led
+ treated gma
+ tried jfe
+ trouble eZq
+ trying nfa
+ ttl ihc
+ type gid
+ typed hid
+ types jge
+ udp gkc
+ until jee
+ up lha
+ updates nZh
+ uploads kgb
+ us jef
+ usable alh
+ use jef
+ used pgX
+ user ndc
+ users rXe
+ using bhl
+ vendor lcf
+ verdict fje
+ via cfl
+ visible Vvd
+ vpn nfa
+ w kia
+ walk Xlk
+ want gkc
+ wants odb
+ way jbh
+ we jib
+ webmail pda
+ week kch
+ well dgj
+ were lbg
+ what Ymi
+ what's Tjr
+ whatever bgk
+ whats Xav
+ when djg
+ where dnd
+ whether fZo
+ which jja
+ while dgj
+ who naf
+ whole ajj
+ wifi gkc
+ will kgc
+ with hkb
+ without qcZ
+ won't jgd
+ work enb
+ worked iic
+ working kdf
+ would ija
+ write cYs
+ wrong dmd
+ yes fkc
+ yesterday dkf
+ yet Yim
+ you eel
+ your jgd
+ zone wVb
+ 一 aki
+ 三 ben
+ 上 ahl
+ 下 bmf
+ 丢 ici
+ 个 flc
+ 中 ekf
+ 为 jmX
+ 主 kcg
+ 之 gcj
+ 也 lde
+ 事 fej
+ 享 amf
+ 什 jbi
+ 仁 tZa
+ 从 khb
+ 他 djg
+ 代 iaj
+ 以 hbj
+ 们 ngZ
+ 任 mfb
+ 份 hid
+ 传 nfa
+ 作 cmd
+ 供 glb
+ 保 kfe
+ 候 jfe
+ 做 djg
+ 像 kgc
+ 公 nbe
+ 共 amf
+ 关 kcf
+ 册 ijc
+ 再 fdk
+ 出 obd
+ 删 akh
+ 到 lcf
+ 加 cgk
+ 务 gnY
+ 动 lbg
+ 包 Xqf
+ 区 vhQ
+ 协 fje
+ 单 ecn
+ 卡 kef
+ 印 bhk
+ 却 Wll
+ 原 gZo
+ 去 lWk
+ 发 ncd
+ 取 pYf
+ 受 crZ
+ 变 jdh
+ 口 fej
+ 可 kgd
+ 台 jfe
+ 合 kcf
+ 同 kde
+ 名 fcl
+ 后 gck
+ 向 nfZ
+ 吗 hdi
+ 吧 Zgn
+ 呀 fnZ
+ 告 eld
+ 呢 fdk
+ 命 dme
+ 响 fkd
+ 哪 ejf
+ 啊 eqY
+ 回 eke
+ 在 miY
+ 地 hdi
+ 址 dfk
+ 域 fcl
+ 填 cem
+ 备 obd
+ 外 Yfq
+ 天 fmb
+ 失 djg
+ 如 aeo
+ 学 kfd
+ 安 rcZ
+ 完 efj
+ 定 Zof
+ 客 lde
+ 家 ncd
+ 寄 pbc
+ 对 Zhm
+ 就 kdf
+ 己 jdg
+ 帮 qfX
+ 常 cih
+ 应 jfe
+ 底 cii
+ 建 ckf
+ 开 jfd
+ 影 jja
+ 往 sUh
+ 志 dmd
+ 忙 jfe
+ 想 rYd
+ 成 nYh
+ 我 occ
+ 户 mdd
+ 手 edl
+ 执 mec
+ 扫 mce
+ 把 rYd
+ 抓 Wdt
+ 投 ngY
+ 报 liY
+ 拉 fmb
+ 拿 uWc
+ 挂 taZ
+ 指 rZb
+ 按 fmb
+ 据 bne
+ 掉 clf
+ 推 kgc
+ 描 qYf
+ 提 bkh
+ 支 pZe
+ 收 Zof
+ 改 dih
+ 放 kfd
+ 数 fje
+ 文 dle
+ 断 hjc
+ 方 cjh
+ 无 sXd
+ 日 fjd
+ 时 lde
+ 明 dfk
+ 映 ham
+ 是 djg
+ 晚 epY
+ 更 qXg
+ 最 kbh
+ 服 niX
+ 条 hak
+ 果 del
+ 查 oae
+ 标 kha
+ 样 ddm
+ 步 kee
+ 死 Zrc
+ 段 cjh
+ 每 Yrd
+ 求 mce
+ 没 bfm
+ 注 ijc
+ 活 Zof
+ 测 lde
+ 浏 jhc
+ 源 Zmh
+ 烦 dle
+ 然 pjU
+ 现 dob
+ 理 jaj
+ 用 jdf
+ 由 atY
+ 电 kee
+ 登 oUk
+ 监 enb
+ 目 led
+ 直 bji
+ 看 liZ
+ 着 kXl
+ 码 fcl
+ 程 jge
+ 站 bhk
+ 端 Ymh
+ 等 Yqf
+ 管 gdj
+ 线 sZc
+ 终 peZ
+ 绕 kjZ
+ 给 dpa
+ 网 glb
+ 老 gnZ
+ 能 jfe
+ 自 kdf
+ 被 Vud
+ 要 nbe
+ 览 kee
+ 解 mbf
+ 警 jef
+ 让 bod
+ 议 bkh
+ 访 lbg
+ 试 pbb
+ 话 gdj
+ 询 nfZ
+ 说 hak
+ 请 neb
+ 调 jhc
+ 走 cii
+ 起 kgd
+ 跑 mdc
+ 跟 pdb
+ 路 ejf
+ 身 iic
+ 转 ihc
+ 轮 nbe
+ 载 mec
+ 边 fkd
+ 达 Yof
+ 过 hYn
+ 还 hjc
+ 这 hid
+ 进 mdd
+ 远 jdg
+ 连 ncd
+ 退 Yjl
+ 送 cpc
+ 递 jhc
+ 那 bki
+ 邮 kch
+ 都 Xjm
+ 配 kdf
+ 里 fje
+ 量 eke
+ 锅 ffj
+ 错 pgX
+ 镜 eke
+ 问 hcj
+ 隔 ahl
+ 面 jfe
+ 页 Wnk
+ 题 efj
+ 马 fmc
+ 麻 dle
- ' oeb
- 'cannot afn
- 'connection ckg
- 's dhi
- , jfe
- -> aoe
- -j jch
- -k alh
- -l idh
- -s Zhm
- ; jfe
- <gateway> ihd
- <host> lde
- <own> pXg
- <server> gpX
- aa mbf
- able cih
- about ben
- accept' gdj
- accepted dmd
- access Zof
- accessible sYc
- ack Xho
- active qdZ
- actually bij
- add kfd
- added efj
- adding lec
- addressed Txc
- admin jib
- adress hlb
- after ici
- again niY
- against ane
- agent lha
- alerts crY
- all hcj
- allow hmZ
- allowed ckh
- always chi
- am lgb
- an lgb
- and dnc
- another mXj
- answer naf
- answered amg
- answers jbi
- any lha
- anybody rdY
- anyone ndd
- anything ngZ
- anywhere cji
- api jib
- app kbh
- append jeg
- arbitrary Yua
- are njW
- around lkX
- arrive Vjo
- arrives efj
- arriving ckg
- as ocd
- ask Xog
- asked nfZ
- asking ckg
- asks fpZ
- assume tbY
- attacker qYe
- backups clf
- bb nbe
- be idh
- becomes gal
- before jci
- behind ici
- being gam
- between led
- big csY
- blocking jhc
- bot reX
- both Wkm
- box jgd
- branch pYe
- broker bne
- browse Zof
- browser bhj
- build lYj
- by rab
- c cpb
- call bij
- called gla
- caller pad
- calls coc
- camera Xrf
- can't bhj
- cannot bmf
- card sWe
- case kkY
- changed eek
- changes kgc
- check kgc
- checks dmd
- chk kdf
- ci obd
- clients lee
- clone fmb
- close flc
- cloud dqZ
- cna kgc
- colleagues mbf
- collector Ysc
- com Ynh
- come lde
- comes hdi
- coming oXh
- complain fld
- conect dih
- configured eld
- confirm kee
- connect dih
- connected djf
- connection fmc
- connects flc
- conntrack idh
- contact kjY
- control uZa
- controller ijb
- copier hbj
- cron saa
- cross adp
- cure hla
- curl dld
- customer kaj
- cut epZ
- dead ncd
- decides led
- default ctW
- delete mZh
- deleting Zgn
- deliver bji
- delivered bfm
- delivers Uok
- denied fdk
- desk nbe
- desks sTh
- desktop kmW
- dev fan
- devs kZj
- dial duV
- dialled fkd
- dials pad
- die fej
- dig ilZ
- direct gck
- directly ado
- dmesg beo
- dnat hYn
- don't kjZ
- down ndb
- dport cem
- dropped gck
- dropping bZs
- e nZf
- echo kjZ
- effect mkW
- ends Ylk
- enters Zjk
- erp pcc
- errno lah
- establish ngZ
- established kmW
- even Ykk
- every kdf
- everybody ldf
- everyone kdf
- exam fbm
- example gjd
- exim nZg
- explain jfe
- exposed tXc
- far Vpi
- fetch Zgn
- fetches bji
- file Ttg
- finally kcg
- fine eek
- fix lhb
- floor oda
- folks pXg
- for pXf
- forever eke
- form qeY
- forwarded Ykk
- found ncc
- foxmail gkd
- from lde
- g pcb
- gets lee
- getting Yqf
- git dkf
- github Yqf
- given blg
- gives kZj
- goes lXk
- going cfl
- gone lcf
- google Zlh
- got fkd
- guest nag
- guy nXh
- guys ckf
- h clf
- had cem
- hairpin kgc
- handed ahk
- hangs gck
- happens hid
- has ocd
- have cme
- he emc
- hear ndc
- help lcf
- helpdesk yWX
- her jch
- here hbl
- hey cfl
- his efj
- hits fnb
- hitting flc
- home emc
- hostname lgc
- hosts jfe
- how kdf
- i hjc
- i'd ecm
- i'm nbf
- ie fcl
- iif efj
- iifname gck
- im led
- impact mde
- inc rUh
- incoming Wdt
- initiate dle
- initiated gan
- inner ahl
- input ham
- inside gnZ
- instead ici
- into fkd
- iptables kfd
- it's kXl
- its ahl
- jenkins fke
- job mce
- jobs mjX
- k obd
- keep miZ
- keeps kdf
- kernel fej
- kill jlY
- kindly kXm
- lab kee
- label dld
- lan dhi
- land Yeq
- lands Yhn
- laptop ndc
- laptops cii
- last pbc
- leave jXm
- leaves hbk
- leg fjd
- length dlf
- let's gZn
- lets ika
- letting obd
- licence Tuf
- license Zik
- like lfc
- line dnc
- lines jbi
- lip bmg
- listener Usg
- live med
- lives lfc
- load bhk
- loads dnc
- log lde
- logged tZa
- login lde
- logins vXb
- logs gid
- look ajj
- lose cnd
- loses Upj
- lost bdo
- machine mbe
- machines cme
- mail jlY
- maillog foa
- mails flb
- make iid
- manager coc
- martian hka
- masquerade lfc
- master hjb
- match fdk
- may mhZ
- me jaj
- mes sXd
- message dih
- messages obe
- minutes kee
- mirror dob
- monday ncd
- monitoring wXZ
- morning mdd
- mounted jfd
- move glb
- moved gjc
- moving efj
- ms foa
- must bne
- mx bne
- my nbf
- names Wio
- nas gkc
- nat mce
- nc dig
- need nYh
- needs Ymi
- net dnc
- network hdi
- never bdp
- new mcf
- next dap
- nginx bji
- night ecm
- nightly ndc
- nobody cme
- node jeg
- normal ngZ
- not Wfq
- now mag
- of iic
- off ckh
- offsite cne
- oif jef
- ok hcj
- once ibj
- only dap
- onto eob
- open jch
- opened ika
- opening clf
- opens Yjl
- openssl ejf
- or caq
- order eke
- org dmd
- other dfk
- others kcf
- out jch
- out' aki
- outbound kfd
- outgoing khb
- over dhh
- own cnc
- packages bqb
- packet hid
- packets dgj
- pacs jWn
- page Xuc
- pass bgl
- passing del
- path joV
- payment eoa
- pc kfd
- pcs khb
- people kai
- permitted Ylk
- pharmacy jgd
- phone fcl
- phones mce
- ping emc
- pingable oZf
- pinging fmb
- pings dgj
- pivot hoX
- place dcn
- plain Wqg
- plc eoa
- please mZh
- pls ndd
- plugged ldf
- plz jch
- pointed aik
- policy kef
- poll doc
- polled maf
- poller mWk
- polling wVb
- polls bpc
- port gjd
- portal Xim
- possible qZe
- post emc
- postfix oae
- postrouting gdj
- ppl qdZ
- primary iic
- print mbe
- printer fje
- printers bkh
- probe jhc
- prometheus qXf
- provider rZc
- proxy cqa
- public Vio
- published gnZ
- pull bqb
- pulls aqd
- puppet bii
- push gma
- pushes Ttf
- put jef
- queries hid
- query Wnj
- question ejf
- queue uZZ
- quic hdi
- quick mag
- radius Yqe
- ran sVf
- random ncd
- rcpt led
- reach Wnj
- reachable wYZ
- reached oda
- reaches ali
- reaching crZ
- read fdk
- real kXl
- recieve hXp
- recv epZ
- reech Ykk
- refused mdd
- refused' Zfo
- register Wlk
- registry aik
- relay dmd
- remove iWo
- removed dob
- removing djf
- replies ail
- reply cfl
- reports Ysc
- request alh
- requests oeZ
- reset mYi
- resolves dob
- rest bhk
- return dih
- reverse bmg
- right hbk
- rip fkd
- rn hdi
- room qZe
- root Zta
- round ocb
- route kdg
- router Xoh
- rst djg
- rule gYo
- rules mag
- runner odc
- running jfe
- runs mhZ
- saddr kee
- same Ubx
- sat jZj
- say dhi
- says jfe
- scan enb
- scanner nXi
- scanners jch
- scans dlf
- scrapes Xub
- see fej
- seeing cgk
- seen del
- send bgl
- sender ihd
- sends dob
- sent njW
- served akj
- server's iic
- service nkW
- session djg
- sessions Ynh
- set ahl
- share djg
- she ijb
- shell pae
- should glb
- show bmf
- shows nhY
- side gma
- since glb
- sit obd
- site crZ
- sites Zof
- sits kbh
- sitting ndc
- smarthost coc
- snat dbo
- so gbm
- someone oeb
- something bfm
- somewhere gma
- sorry oaf
- source jfe
- spam Ynh
- spins ebn
- sql Xqf
- sshing hoX
- ssl akh
- staff klX
- staging crZ
- start eek
- station uUe
- stop mZi
- stopping nec
- stops kfd
- straight asZ
- stranger jee
- strip edl
- stuck led
- student pcb
- submit agm
- subnet fej
- supplier led
- supposed cbp
- swaks jhc
- swears jdg
- switch ihd
- sync Xnj
- tablet qca
- take jYl
- taken mbe
- takes emc
- taking efk
- talk Ykk
- talking cnc
- talks Ykk
- target gnZ
- tcpdump chj
- team uZZ
- tell lah
- tells flc
- test inX
- that's lde
- thats gpX
- their dfj
- them dnb
- there jch
- these fdk
- they Zgn
- thing jjb
- thinking fdk
- third qfX
- this iXn
- those fbm
- three ebm
- through Ypf
- thunderbird jgd
- thursday mga
- ticket jef
- time mdc
- timed gdj
- timeout cgk
- times iak
- to dii
- today qgW
- told fkd
- too jib
- took cfl
- touch fdk
- toward Yrd
- towards Uqi
- trace lde
- traceroute kkY
- traffic fdk
- tried pZf
- tries bmf
- try oYg
- two jYl
- type cfl
- typed mec
- types bme
- udp hjc
- under flc
- unknown hbk
- unlike gck
- unreplied ean
- update cgk
- updates Vsf
- uploads fZo
- upstream amh
- us Xho
- usable pfY
- use cne
- user jee
- users bod
- uses Zjk
- using dZq
- vendor ndc
- verdict ihd
- via Zng
- visible uZZ
- vlan iic
- vpn efj
- vps kgc
- vz gkb
- w alh
- walk hdi
- want bod
- wants Wmk
- ward kee
- was ilZ
- way lgb
- we jeg
- webhook anf
- webmail ihd
- website cjg
- week kfc
- went cdn
- were hbk
- what ijb
- whatever peZ
- whats khb
- when rba
- whenever ejf
- where dgi
- whether bki
- which mec
- while ecm
- whole kZj
- why fbm
- wifi cZr
- wil rba
- will dgj
- without dYr
- work lZh
- worker obc
- working lec
- works ean
- workstation lgb
- workstations kdf
- wrong dYq
- yet mYi
- you hmZ
- your fZn
- zone aqc
- 一 ecl
- 不 fcl
- 丢 Vnk
- 个 kZj
- 中 bhk
- 么 clf
- 之 kdf
- 也 eek
- 事 efj
- 交 jhc
- 享 liZ
- 人 ljZ
- 仁 dmd
- 仓 bnf
- 他 qeZ
- 以 lde
- 们 cjh
- 份 kfd
- 会 fbm
- 传 ckg
- 但 jbj
- 位 ohY
- 体 obe
- 作 mdd
- 供 pad
- 保 ejf
- 信 cjh
- 假 lde
- 像 mhZ
- 允 hnY
- 入 klX
- 公 pdZ
- 共 liZ
- 内 dgj
- 再 iic
- 出 fkd
- 分 fYp
- 前 kfd
- 加 jdh
- 动 dle
- 助 led
- 包 kVo
- 单 idh
- 卡 hci
- 印 hkb
- 去 apd
- 反 rgV
- 发 ejf
- 变 fej
- 句 nfa
- 只 dWt
- 可 dek
- 号 eej
- 司 peZ
- 同 bij
- 向 crZ
- 吗 Xfq
- 否 hlb
- 和 chj
- 咱 gck
- 哪 aeo
- 商 fZo
- 器 hid
- 回 ibj
- 圈 efj
- 在 lcf
- 地 dih
- 址 djg
- 坐 ofa
- 填 aki
- 处 ngZ
- 备 jhb
- 夜 Xkl
- 头 lde
- 好 fcl
- 如 cjh
- 学 ibj
- 它 aij
- 完 jkZ
- 定 ejf
- 客 ibj
- 室 hla
- 家 mga
- 工 gck
- 己 fna
- 师 jch
- 常 gck
- 平 kee
- 库 hjc
- 应 fej
- 开 iak
- 影 iic
- 往 Wrf
- 志 alg
- 怎 gbl
- 您 hbl
- 想 fna
- 成 hbk
- 户 fdk
- 房 Zjl
- 手 fej
- 打 chk
- 把 emd
- 报 bij
- 拿 fje
- 指 dhi
- 据 gnZ
- 掉 ddl
- 接 Zmh
- 控 gjc
- 推 bod
- 提 kch
- 摸 clf
- 收 mbf
- 改 efj
- 教 iak
- 数 ihd
- 方 ihd
- 无 gkc
- 日 bfm
- 明 auZ
- 映 dhi
- 昨 del
- 是 kee
- 晚 mce
- 最 emc
- 有 lah
- 服 Zlj
- 本 nfb
- 条 pbc
- 板 ncd
- 析 iYn
- 果 bgl
- 柜 cbp
- 查 ihd
- 标 dhi
- 校 iXn
- 样 jfd
- 核 ncd
- 桌 fkd
- 正 dob
- 段 neb
- 比 ibj
- 求 kib
- 没 jdf
- 流 amh
- 海 nhY
- 源 pZe
- 点 mcd
- 班 sdY
- 理 ZuZ
- 生 obc
- 由 liZ
- 电 kgb
- 登 dob
- 目 bkg
- 着 dme
- 确 rZd
- 科 kdf
- 站 qWf
- 端 gjd
- 第 jdg
- 算 dhi
- 管 Xtc
- 系 occ
- 线 cle
- 组 pcc
- 经 bdo
- 绕 fYp
- 给 nbe
- 绝 Zgo
- 统 fej
- 网 led
- 置 fna
- 老 del
- 者 lfc
- 能 cii
- 脑 ika
- 自 kcg
- 被 oWi
- 要 bik
- 解 kfd
- 认 gjd
- 让 ndc
- 许 jlY
- 设 mfb
- 访 dig
- 证 Ymh
- 话 mha
- 询 Ypf
- 调 jdg
- 败 jdg
- 费 iic
- 走 Xoh
- 起 kfd
- 超 kdg
- 跟 Yrd
- 轮 cnd
- 边 ijb
- 过 bij
- 还 cdn
- 这 fje
- 进 Xmj
- 连 Zmh
- 送 oae
- 通 Yim
- 那 ndc
- 邮 blh
- 部 kgc
- 都 lha
- 配 cgk
- 释 del
- 里 gna
- 错 lbg
- 镜 eje
- 长 lbg
- 院 lYj
- 除 dfk
- 面 glb
- 项 oeb
- 题 led
-1 ' <own> kfd
-1 ' kfe
-1 , <client> mkW
-1 , <far> fje
-1 , <gateway> fWr
-1 , <host> hkb
-1 , <outside> ecm
-1 , <own> Xjm
-1 , <public> eek
-1 , <server> fdk
-1 , <zone> pZf
-1 , ibj
-1 -> <client> clf
-1 -> <far> dkg
-1 -> <gateway> edl
-1 -> <host> Ytc
-1 -> <outside> Vrg
-1 -> <zone> kiZ
-1 -> dle
-1 -d <own> dkf
-1 -d <zone> gUs
-1 -i <client> lgc
-1 -i <outside> bdn
-1 -i <zone> kdf
-1 -i hdj
-1 -k emc
-1 -o <outside> Zli
-1 -o ejf
-1 -s <far> jbi
-1 -s <zone> Yds
-1 -s dYq
-1 -v <own> fje
-1 -v emc
-1 : <client> mbf
-1 : <far> fej
-1 : <host> kee
-1 : <outside> lWl
-1 : <own> eke
-1 : gdj
-1 <client> <client> Spl
-1 <client> <gateway> foZ
-1 <client> <host> Zjl
-1 <client> <own> ejf
-1 <client> <zone> eZp
-1 <client> bne
-1 <far> <gateway> Yfp
-1 <far> <host> Xqf
-1 <far> <own> Zmg
-1 <far> fje
-1 <gateway> <client> rfW
-1 <gateway> <gateway> bsZ
-1 <host> <client> hid
-1 <host> <far> lbg
-1 <host> <host> hbk
-1 <host> <outside> sWe
-1 <host> <server> Xds
-1 <host> lai
-1 <n> <gateway> abr
-1 <n> <host> clf
-1 <n> <outside> mga
-1 <n> <own> coc
-1 <n> <server> fej
-1 <n> <zone> fej
-1 <outside> <far> sdX
-1 <outside> <host> edl
-1 <outside> <outside> aas
-1 <outside> <own> bpc
-1 <own> <far> kcf
-1 <own> <own> gam
-1 <public> <own> emc
-1 <public> emc
-1 <server> <client> fnb
-1 <server> <host> kjZ
-1 <server> fmb
-1 <service> <client> glc
-1 <service> <far> ijb
-1 <service> <gateway> bij
-1 <service> <host> cii
-1 <service> <outside> pac
-1 <service> <server> bbq
-1 <service> <zone> yVa
-1 <service> jch
-1 <zone> <client> tbY
-1 <zone> <gateway> UY0
-1 <zone> <host> aji
-1 <zone> <outside> cqa
-1 <zone> <own> blg
-1 <zone> <zone> dcm
-1 <zone> bhk
-1 ? <host> nWj
-1 ? <outside> hbk
-1 ? <own> gsU
-1 ? <zone> dcn
-1 ? fXq
-1 ^ <far> bod
-1 ^ <gateway> peZ
-1 ^ <host> lha
-1 ^ <outside> kXl
-1 ^ <own> dmd
-1 ^ <server> nce
-1 ^ <zone> kbh
-1 a <zone> mde
-1 a jaj
-1 about <zone> kch
-1 about hdi
-1 access <host> gdk
-1 access <outside> goY
-1 access <own> bmg
-1 access aoe
-1 address <own> dkf
-1 address kdf
-1 adress <own> dnc
-1 adress hlb
-1 against <far> Xpg
-1 against <host> Ytb
-1 against <own> epa
-1 against bne
-1 agent <client> gjd
-1 agent gjd
-1 an <outside> iic
-1 an <zone> mbf
-1 an mha
-1 and <zone> flc
-1 and dmd
-1 are <zone> oda
-1 are ndd
-1 as mXk
-1 at <client> mbf
-1 at <gateway> Zpe
-1 at <host> Yjl
-1 at <own> ane
-1 at jib
-1 behind hdi
-1 between pad
-1 box <client> nbe
-1 box <host> anf
-1 box jfe
-1 broker <client> cme
-1 broker aoe
-1 browse cme
-1 but Ydr
-1 by <client> jfe
-1 by <far> rYd
-1 by <gateway> kbh
-1 by <host> ndc
-1 by <own> Wrg
-1 by <public> Zng
-1 by <zone> mce
-1 by qZd
-1 camera <client> Xrf
-1 camera Xrf
-1 can <client> jhc
-1 can <gateway> oae
-1 can <host> jgd
-1 can <outside> kdf
-1 can <zone> mdd
-1 can kfd
-1 can't <client> jfe
-1 can't <zone> teV
-1 can't ufU
-1 cant <client> lcf
-1 cant <zone> kfd
-1 cant led
-1 check <client> naf
-1 check nag
-1 client <client> ogZ
-1 client lgb
-1 collector <client> clg
-1 collector Zng
-1 come <zone> jgd
-1 come kdf
-1 confirm mbe
-1 connect <own> fkd
-1 connect ekd
-1 could <client> naf
-1 could <host> fna
-1 could mec
-1 curl <far> bne
-1 curl <host> cme
-1 curl <own> emc
-1 curl Zof
-1 cut uYa
-1 daddr <client> dpa
-1 daddr <far> csX
-1 desk <client> oea
-1 desk qeY
-1 destination <client> edl
-1 destination <host> Zli
-1 destination Yjl
-1 dev <outside> abr
-1 dev <zone> bfm
-1 dev aeo
-1 dialled fkd
-1 dials <far> dle
-1 dials ape
-1 dig arb
-1 do <outside> lee
-1 do <zone> ngZ
-1 does <client> qeY
-1 does <far> pca
-1 does <gateway> Xfp
-1 does <host> bhj
-1 does <outside> hjc
-1 does <own> dob
-1 does <zone> nbe
-1 dst <client> bne
-1 dst <far> hjb
-1 dst <gateway> gna
-1 dst <host> cle
-1 dst <own> fej
-1 e <host> gdj
-1 e hcj
-1 example <far> hoX
-1 example <own> fje
-1 example fkc
-1 fine <outside> Xds
-1 fine Ybt
-1 fix <zone> led
-1 fix lgb
-1 for <client> mag
-1 for <far> fkd
-1 for <host> cem
-1 for <outside> sbZ
-1 for <own> Xqf
-1 for <zone> qWg
-1 for oXh
-1 from <client> mfb
-1 from <far> mce
-1 from <gateway> jbi
-1 from <host> dih
-1 from <outside> mXk
-1 from <own> auY
-1 from <zone> sab
-1 from oZf
-1 get <own> fmb
-1 get dle
-1 got khb
-1 hairpin <zone> lgb
-1 hairpin lgb
-1 has <outside> gkc
-1 has <own> Wtd
-1 has fkd
-1 have <outside> bne
-1 have bmf
-1 help <zone> lde
-1 help ndc
-1 her cem
-1 here jch
-1 hit <host> cpb
-1 hit <own> flb
-1 hit <zone> dhi
-1 hit dnc
-1 hits <own> aqc
-1 hits aqc
-1 hitting <host> bod
-1 hitting <own> fje
-1 hitting cne
-1 host <client> qda
-1 host <gateway> eke
-1 host <host> aji
-1 host <own> bqb
-1 host iic
-1 i Woi
-1 i'm <outside> kee
-1 i'm mbe
-1 if <client> mce
-1 if <zone> kdf
-1 if pac
-1 iif <zone> eej
-1 im <outside> neb
-1 im neb
-1 in glb
-1 incoming <server> efj
-1 incoming Xcu
-1 into <client> ilZ
-1 into <gateway> bji
-1 into <host> Zpe
-1 into <own> dnc
-1 into <zone> Wse
-1 into Zpe
-1 ip <client> nZg
-1 ip <far> lcf
-1 ip <host> Ron
-1 ip <own> dke
-1 ip kdf
-1 is <client> jkZ
-1 is <far> enc
-1 is <gateway> Zqd
-1 is <host> kcg
-1 is <outside> kef
-1 is <own> dkf
-1 is <zone> kXl
-1 is ika
-1 it Vdu
-1 it's nYi
-1 its <host> dco
-1 its dco
-1 lan <zone> chi
-1 lan dhi
-1 laptop <client> qca
-1 laptop <outside> Wer
-1 laptop obd
-1 leaves led
-1 let <client> sbY
-1 let <zone> idh
-1 let lbg
-1 lets <zone> peZ
-1 lets qeZ
-1 lip <host> cnd
-1 lip cnd
-1 load <own> etV
-1 load fje
-1 lose <far> djg
-1 lose eld
-1 mail <outside> nYh
-1 mail nYh
-1 master <client> gkc
-1 master gkc
-1 may <host> nZg
-1 may naf
-1 me sYd
-1 mean khc
-1 net <far> eld
-1 net eld
-1 ni <zone> Yep
-1 ni efj
-1 no <outside> fpY
-1 no eob
-1 nobody <outside> pea
-1 nobody pea
-1 node <client> kee
-1 node kee
-1 now mce
-1 of <client> oiW
-1 of <far> lcf
-1 of <gateway> dle
-1 of <host> dap
-1 of <outside> aik
-1 of <own> blg
-1 of <public> cih
-1 of <zone> liY
-1 of ejf
-1 off <client> crZ
-1 off <outside> led
-1 off eoa
-1 on <client> ckg
-1 on <far> khb
-1 on <gateway> mec
-1 on <host> kfd
-1 on <outside> ijb
-1 on <own> drX
-1 on <zone> eao
-1 one dfk
-1 only eWs
-1 onto <gateway> dmd
-1 onto <host> cqa
-1 onto htS
-1 open <far> cpb
-1 open <host> esV
-1 open <own> flc
-1 open doc
-1 opened <own> fmb
-1 opened fmb
-1 opening <own> fmb
-1 opening enb
-1 opens <own> flc
-1 opens bhl
-1 or <gateway> fej
-1 or <host> cfl
-1 or cdn
-1 org <far> dmd
-1 org dmd
-1 our <gateway> dhi
-1 our <outside> hbk
-1 out <- kee
-1 out <gateway> cgk
-1 out <outside> bfl
-1 out <zone> dfk
-1 out eek
-1 outgoing <server> cen
-1 outgoing cen
-1 over <own> frV
-1 over <public> afn
-1 over dgj
-1 pc <client> neb
-1 pc neb
-1 people <outside> nZg
-1 people kZj
-1 phone <outside> dYr
-1 phone dYr
-1 ping <client> Rzc
-1 ping <far> blg
-1 ping <gateway> Zlh
-1 ping <host> aqc
-1 ping <own> dkf
-1 ping Ysc
-1 pinging <client> Zta
-1 pinging <far> cpb
-1 pinging <gateway> emc
-1 pinging <host> ekf
-1 pinging Xub
-1 pings <own> clf
-1 pings glb
-1 plc <client> hid
-1 plc hid
-1 poll ejf
-1 polls dob
-1 print <server> bbq
-1 print bbq
-1 printer <client> eke
-1 printer eke
-1 probe jja
-1 public <own> exR
-1 public Zat
-1 query <far> Xpg
-1 query Xpg
-1 reach <client> cnc
-1 reach <far> ejf
-1 reach <gateway> cqa
-1 reach <host> ckg
-1 reach <outside> Uok
-1 reach <public> eke
-1 reach <zone> Xsd
-1 reach Woi
-1 reaches Zmh
-1 reaching dme
-1 refused <- jfe
-1 refused ibj
-1 relay <far> hla
-1 relay glb
-1 rip <client> rWf
-1 root cnd
-1 runner <client> maf
-1 runner maf
-1 saddr <client> kfe
-1 saddr <far> lbg
-1 saddr led
-1 say <client> obe
-1 say <far> bne
-1 says <own> clf
-1 says odb
-1 scanner obd
-1 scrapes Xub
-1 see <zone> dle
-1 see fqX
-1 server <own> cne
-1 server jhd
-1 should efj
-1 smarthost <far> bne
-1 smarthost bne
-1 so <zone> ndc
-1 so lag
-1 somebody <outside> fcl
-1 somebody fcl
-1 someone <outside> ked
-1 someone ked
-1 source <client> mce
-1 source <host> Zsb
-1 source <own> ben
-1 source <zone> ndc
-1 source lah
-1 src <client> kcf
-1 src <far> jdg
-1 src <host> jfd
-1 src lee
-1 stop iZl
-1 stopping <zone> lcf
-1 stopping qbb
-1 stops <zone> jef
-1 stops led
-1 switch <client> Zrc
-1 switch Zrc
-1 system pac
-1 target ZuZ
-1 tcp <client> mce
-1 tcp kfe
-1 that <far> pcc
-1 that <gateway> kee
-1 that <host> kYk
-1 that <own> eke
-1 that oXh
-1 that's kYk
-1 the <gateway> fcl
-1 the <outside> gXo
-1 the <own> Zrc
-1 the <server> idh
-1 the <zone> jjb
-1 their acq
-1 then <zone> led
-1 then lec
-1 this <gateway> dcn
-1 this dcn
-1 three dcn
-1 through <host> bmf
-1 through <own> fna
-1 through <public> ddm
-1 through glb
-1 thunderbird hbk
-1 to <client> djg
-1 to <far> bod
-1 to <host> Zjk
-1 to <outside> doc
-1 to <own> fjd
-1 to <server> eej
-1 to <zone> mgb
-1 told ibk
-1 toward <far> clg
-1 toward Yrd
-1 towards <client> Yrd
-1 towards <far> bnd
-1 towards <outside> piV
-1 towards <own> fmc
-1 towards <zone> Wkm
-1 towards Wnk
-1 trace <client> jef
-1 trace pYf
-1 type <own> fje
-1 types <own> eje
-1 types bme
-1 unknown <client> kee
-1 unknown <far> ici
-1 unknown <gateway> mec
-1 unknown nbd
-1 us <host> cgk
-1 us Zgn
-1 use <public> efj
-1 use bpc
-1 user maf
-1 uses bdo
-1 using <public> ecm
-1 using del
-1 via <host> bmf
-1 via <own> fje
-1 via <public> eke
-1 via Ylj
-1 vps kgc
-1 vz bmf
-1 wants hoX
-1 what <gateway> oaf
-1 what oZf
-1 when <client> mbf
-1 when <far> oZf
-1 when <host> lZi
-1 when <zone> kee
-1 when pWh
-1 whether <client> qac
-1 whether <host> hjd
-1 whether <zone> lde
-1 whether gkc
-1 while <outside> bZs
-1 while bZs
-1 whole <outside> kZj
-1 whole kZj
-1 why <client> lde
-1 why <zone> mfb
-1 why nfb
-1 will <client> kha
-1 will <zone> lec
-1 will ihd
-1 with <client> kai
-1 with <far> Qxf
-1 with <host> Uud
-1 with <own> bkh
-1 with <zone> dkf
-1 with cfl
-1 working <outside> mec
-1 working med
-1 works <outside> fan
-1 works fan
-1 workstation <client> pcb
-1 workstation pcb
-1 would <client> mga
-1 would <far> liZ
-1 would <gateway> ecn
-1 would <host> dld
-1 would <outside> qac
-1 would <zone> kdf
-1 would mha
-1 your <gateway> fZn
-1 your fZn
-1 zabbix <server> fdk
-1 zabbix ibj
-1 zone <zone> glc
-1 zone glc
-1 上 <host> gma
-1 上 <outside> cme
-1 上 <zone> lZi
-1 上 dqa
-1 下 <client> jee
-1 下 <gateway> dfk
-1 下 <host> liZ
-1 下 <zone> rYd
-1 下 jbh
-1 个 gbl
-1 么 <client> rcZ
-1 么 <zone> qeY
-1 了 <gateway> cco
-1 了 <host> aas
-1 了 <outside> dob
-1 了 dih
-1 事 <client> qZd
-1 事 jaj
-1 从 <far> naf
-1 从 <gateway> mce
-1 从 <zone> peZ
-1 们 <gateway> Yep
-1 们 <own> fje
-1 们 <zone> nbe
-1 件 fej
-1 出 <outside> Zkj
-1 出 Zkj
-1 到 <client> Zof
-1 到 <far> gkc
-1 到 <gateway> Zqe
-1 到 <host> bhk
-1 到 <zone> flc
-1 到 bji
-1 去 <far> Ypg
-1 去 <outside> clf
-1 去 <zone> dnc
-1 去 Zpe
-1 口 <far> jic
-1 口 jbi
-1 台 <client> pae
-1 台 <far> Wrf
-1 台 <gateway> dgj
-1 司 neb
-1 后 <client> lgb
-1 后 <zone> mec
-1 后 ofY
-1 向 fpZ
-1 和 <zone> chj
-1 和 chj
-1 啥 <zone> lgb
-1 啥 mfc
-1 器 <client> mcd
-1 器 mdd
-1 在 <client> jkY
-1 在 <gateway> lbh
-1 在 <host> dYr
-1 在 <outside> mag
-1 在 <zone> oea
-1 址 <own> ckg
-1 址 gmZ
-1 填 <own> dob
-1 填 ajk
-1 如 <far> dfk
-1 完 jfe
-1 对 <outside> sYc
-1 对 <zone> kef
-1 对 mcd
-1 库 <client> fkc
-1 库 fkc
-1 开 <host> ekf
-1 开 <own> foa
-1 开 eke
-1 录 <gateway> fje
-1 录 cle
-1 往 <client> eoa
-1 往 <far> bmf
-1 往 <host> Ysc
-1 往 <outside> bji
-1 往 <own> cnd
-1 往 <zone> blf
-1 往 Xqf
-1 急 <zone> ici
-1 急 hdj
-1 成 <client> cel
-1 成 <host> Sew
-1 成 cem
-1 我 <outside> occ
-1 我 obd
-1 户 <client> jef
-1 户 teV
-1 打 <host> gkc
-1 打 <own> ekf
-1 打 eke
-1 扫 <own> dle
-1 扫 dle
-1 把 <own> crZ
-1 把 cco
-1 拿 Ynh
-1 接 <own> cnd
-1 接 <server> fdk
-1 收 <host> Zpe
-1 收 <own> ckg
-1 收 hkb
-1 是 <client> ncd
-1 是 <far> cme
-1 是 <gateway> fbm
-1 是 <host> Zli
-1 是 <public> fdk
-1 是 <zone> pbc
-1 是 jhd
-1 机 <client> oea
-1 机 mbf
-1 条 mbf
-1 查 <far> cnc
-1 查 bmf
-1 标 <far> cmf
-1 标 cmf
-1 样 <zone> idh
-1 样 mde
-1 段 <zone> nZg
-1 段 nZg
-1 源 <client> rWf
-1 源 <far> dkf
-1 源 nbe
-1 用 <far> Xtc
-1 用 <host> dnc
-1 用 <outside> edl
-1 用 <own> dkf
-1 用 <public> ffj
-1 用 chk
-1 由 <client> jhb
-1 由 kia
-1 登 cvV
-1 的 <client> liY
-1 的 <host> Ylj
-1 的 gkb
-1 看 afn
-1 着 lce
-1 端 <client> eld
-1 端 <far> eke
-1 端 dmd
-1 给 <client> foZ
-1 给 <host> oae
-1 给 <zone> nYh
-1 给 mag
-1 网 <far> kef
-1 网 lgb
-1 脑 <client> mdd
-1 脑 mdd
-1 自 <zone> ocb
-1 自 mbg
-1 被 <client> mga
-1 被 <far> mbf
-1 被 <gateway> afn
-1 被 <zone> ofZ
-1 被 qXe
-1 让 <zone> pfY
-1 让 ndc
-1 许 ika
-1 话 sYc
-1 说 <zone> hbk
-1 说 jdg
-1 调 dkg
-1 走 <own> cii
-1 走 <public> fej
-1 走 Zil
-1 跟 Yrd
-1 边 <client> naf
-1 边 <far> jdg
-1 边 jjb
-1 过 <gateway> gTt
-1 过 <own> goY
-1 过 <public> fZo
-1 过 dfk
-1 进 <gateway> dfk
-1 进 <host> ctX
-1 进 cme
-1 连 <client> bpc
-1 连 <host> epa
-1 连 <outside> dkf
-1 连 <zone> egj
-1 连 bne
-1 通 <client> anf
-1 通 <gateway> fmb
-1 通 <host> aqc
-1 通 <own> goY
-1 通 <zone> cfl
-1 通 bqc
-1 那 uhR
-1 部 jfe
-1 里 dmd
-1 问 <client> clf
-1 问 <far> dle
-1 问 <gateway> fcl
-1 问 <host> coc
-1 问 <outside> djf
-1 问 <zone> hjb
-1 面 <far> fjf
-1 面 dmd
-2 ' -i dfk
-2 ' <outside> dfk
-2 ' efj
-2 , <client> ncd
-2 , <far> igd
-2 , <gateway> alh
-2 , <outside> lbg
-2 , <own> auY
-2 , <server> agm
-2 , <zone> naf
-2 , can jee
-2 , could kde
-2 , curl anf
-2 , do lgb
-2 , dst Xkl
-2 , ip naf
-2 , is epZ
-2 , jhc
-2 , lip cnd
-2 , on Vte
-2 , say lde
-2 , source nbe
-2 , target Wse
-2 , the Uqi
-2 , then mdd
-2 , to Yrc
-2 , while aeo
-2 , will mbe
-2 , 从 nbe
-2 , 在 Zep
-2 , 是 jdg
-2 , 源 rXe
-2 , 用 Xfq
-2 , 走 cpb
-2 , 连 cme
-2 -> Wse
-2 -j accept efj
-2 -j efj
-2 -l <own> Xoi
-2 -l jef
-2 : ' Tue
-2 : <client> bpd
-2 : <far> obe
-2 : <gateway> ddm
-2 : <host> jef
-2 : <own> Wwa
-2 : <service> ekf
-2 : <zone> led
-2 : can qXf
-2 : does mbf
-2 : fje
-2 : in efj
-2 : ip lde
-2 : src qXf
-2 : trying gjd
-2 : user lde
-2 : would jgd
-2 : 从 nbd
-2 ; mYi
-2 <client> , bmf
-2 <client> -> Zng
-2 <client> <client> gbk
-2 <client> <far> frW
-2 <client> <gateway> Wnj
-2 <client> <outside> kia
-2 <client> <own> bkh
-2 <client> <public> ffj
-2 <client> <server> del
-2 <client> <service> aoe
-2 <client> <zone> ebn
-2 <client> and Zog
-2 <client> curl fna
-2 <client> dst dke
-2 <client> from pZe
-2 <client> on hcj
-2 <client> open dme
-2 <client> opens cod
-2 <client> ping Ysc
-2 <client> reach ane
-2 <client> scrapes Xub
-2 <client> to bij
-2 <client> towards aoe
-2 <client> 到 bra
-2 <client> 去 dkf
-2 <client> 用 doc
-2 <client> 给 mec
-2 <client> 被 jdg
-2 <client> 连 epY
-2 <far> , kfc
-2 <far> -> dle
-2 <far> <client> rXe
-2 <far> <gateway> kbh
-2 <far> <outside> eek
-2 <far> <own> efj
-2 <far> <service> cme
-2 <far> <zone> mga
-2 <far> from sdX
-2 <far> hitting fjf
-2 <far> kcg
-2 <far> to Wrf
-2 <far> 到 arb
-2 <far> 连 fjd
-2 <gateway> , kgc
-2 <gateway> -> dle
-2 <gateway> <client> pbc
-2 <gateway> <far> ejg
-2 <gateway> <host> Yfp
-2 <gateway> <outside> jhc
-2 <gateway> <zone> lde
-2 <gateway> from naf
-2 <gateway> jef
-2 <gateway> let kbi
-2 <gateway> or cfl
-2 <gateway> ping Yqe
-2 <gateway> to Zrc
-2 <host> , hcj
-2 <host> -> Wtd
-2 <host> <client> edl
-2 <host> <far> dkf
-2 <host> <outside> occ
-2 <host> <own> hkb
-2 <host> <public> dnc
-2 <host> <zone> mgb
-2 <host> from sXd
-2 <host> host hYn
-2 <host> ihd
-2 <host> is led
-2 <host> ping Yjl
-2 <host> reach Xoh
-2 <host> server kgc
-2 <host> to bji
-2 <host> will lcf
-2 <host> 到 bmf
-2 <host> 往 cii
-2 <n> , oae
-2 <n> -s fej
-2 <n> : mbf
-2 <n> <far> fdk
-2 <n> <gateway> gbk
-2 <n> <host> emd
-2 <n> <outside> cme
-2 <n> <own> dle
-2 <n> <public> fUt
-2 <n> <server> adp
-2 <n> <zone> nZh
-2 <n> against clf
-2 <n> at Unl
-2 <n> can dfk
-2 <n> for qfW
-2 <n> in cjh
-2 <n> is nXi
-2 <n> of Zpe
-2 <n> on Zpe
-2 <n> src jdg
-2 <n> to ane
-2 <n> towards Wrg
-2 <n> trying fbl
-2 <n> will cYs
-2 <n> would kdf
-2 <n> 到 epZ
-2 <n> 对 jff
-2 <n> 被 rdY
-2 <n> 连 ejf
-2 <outside> , kbi
-2 <outside> -> eld
-2 <outside> -d bgl
-2 <outside> <client> ngZ
-2 <outside> <far> nfZ
-2 <outside> <gateway> dmd
-2 <outside> <host> Xog
-2 <outside> <outside> eZp
-2 <outside> <server> Ylj
-2 <outside> <service> dih
-2 <outside> adress imY
-2 <outside> cii
-2 <outside> for lce
-2 <outside> hit emb
-2 <outside> on dhi
-2 <outside> opens erX
-2 <outside> src ijb
-2 <outside> to anf
-2 <outside> 到 bji
-2 <outside> 打 dke
-2 <outside> 用 efj
-2 <own> , del
-2 <own> <gateway> fcl
-2 <own> <host> mdd
-2 <own> <n> kfd
-2 <own> <outside> lde
-2 <own> <own> gck
-2 <own> <server> bgl
-2 <own> <zone> occ
-2 <own> for hdi
-2 <own> from kfd
-2 <own> pZe
-2 <own> to Zep
-2 <own> trying gck
-2 <public> , coc
-2 <public> <own> coc
-2 <public> iak
-2 <server> : Zlj
-2 <server> <client> cii
-2 <server> <host> aqc
-2 <server> <outside> Zog
-2 <server> <own> dnb
-2 <server> at drY
-2 <server> clf
-2 <server> is nfb
-2 <server> on dfl
-2 <server> 填 fkd
-2 <server> 往 fkd
-2 <server> 是 cqb
-2 <service> , gbl
-2 <service> : jbi
-2 <service> <client> doa
-2 <service> <host> bne
-2 <service> <outside> kee
-2 <service> <own> jhc
-2 <service> <server> Unl
-2 <service> <zone> lVm
-2 <service> against ejf
-2 <service> at Vud
-2 <service> broker clf
-2 <service> by pYg
-2 <service> collector clg
-2 <service> flc
-2 <service> from jgd
-2 <service> into Wkm
-2 <service> of mah
-2 <service> on Zng
-2 <service> onto bme
-2 <service> root cnd
-2 <service> to Yrd
-2 <service> via eke
-2 <service> 到 bji
-2 <service> 进 foZ
-2 <service> 连 epZ
-2 <service> 通 gjd
-2 <zone> , kYk
-2 <zone> -o Wll
-2 <zone> <client> mcf
-2 <zone> <far> fje
-2 <zone> <gateway> fcl
-2 <zone> <n> cod
-2 <zone> <outside> anf
-2 <zone> <own> fnZ
-2 <zone> <public> djg
-2 <zone> <service> eoa
-2 <zone> <zone> gdi
-2 <zone> and Xoh
-2 <zone> for Ylj
-2 <zone> have dih
-2 <zone> hit fkd
-2 <zone> into Zng
-2 <zone> lan dhi
-2 <zone> lose dmc
-2 <zone> open eke
-2 <zone> opens gkd
-2 <zone> pc xQf
-2 <zone> ping blg
-2 <zone> reach dle
-2 <zone> see Tuf
-2 <zone> src obe
-2 <zone> to dkf
-2 <zone> towards dnc
-2 <zone> use Yre
-2 <zone> 上 dle
-2 <zone> 出 apc
-2 <zone> 到 cii
-2 <zone> 去 fmc
-2 <zone> 和 chj
-2 <zone> 往 clf
-2 <zone> 用 dhj
-2 <zone> 的 kja
-2 <zone> 连 fmb
-2 ? <client> xXY
-2 ? <outside> cbp
-2 ? ? lha
-2 ? in ben
-2 ^ <- kja
-2 ^ <client> jhd
-2 ^ <far> kfd
-2 ^ <gateway> ihd
-2 ^ <outside> lbg
-2 ^ <own> fkd
-2 ^ <server> ben
-2 ^ <service> dnc
-2 ^ <zone> mag
-2 ^ are kcg
-2 ^ client ohY
-2 ^ could fna
-2 ^ do oeZ
-2 ^ does lfb
-2 ^ for eoa
-2 ^ from gdj
-2 ^ hairpin lgb
-2 ^ has ika
-2 ^ i'm idg
-2 ^ if ncc
-2 ^ ip mfb
-2 ^ is iid
-2 ^ our kVn
-2 ^ ping gkc
-2 ^ pinging Zpe
-2 ^ should jhc
-2 ^ so lee
-2 ^ src rYd
-2 ^ the mbf
-2 ^ trace pYf
-2 ^ trying enb
-2 ^ when gck
-2 ^ would kjY
-2 ^ zabbix fcl
-2 ^ 从 jfe
-2 ^ 在 fbl
-2 ^ 急 hdj
-2 ^ 我 occ
-2 ^ 源 kef
-2 ^ 给 mbf
-2 a <server> cdn
-2 a oZf
-2 about lWl
-2 accept , kee
-2 accept <client> oeZ
-2 accept can bgl
-2 accept kee
-2 accept let cgk
-2 access <host> cfl
-2 access pad
-2 access to ape
-2 accessible rYc
-2 actually bij
-2 add <zone> idh
-2 add idh
-2 add the idh
-2 address <far> gma
-2 address <own> dkf
-2 address hid
-2 address is kfd
-2 agent <client> kjZ
-2 agent kja
-2 alerts cpb
-2 all <zone> kfd
-2 all lgb
-2 all of qda
-2 allowed gck
-2 am <zone> ndd
-2 am jgd
-2 an <outside> efj
-2 an cel
-2 and <host> Yfp
-2 and bfn
-2 and from hUr
-2 answer bpc
-2 answer from Ytc
-2 answers kdg
-2 any ccp
-2 anybody <outside> naf
-2 anybody nbd
-2 anybody on led
-2 anyone occ
-2 anything <outside> fje
-2 anything <zone> mdd
-2 anything iic
-2 anything in glb
-2 anything on dkf
-2 anything stop hck
-2 anything stopping nae
-2 anywhere <outside> emd
-2 anywhere emd
-2 anywhere on emd
-2 api Xvb
-2 app <client> obd
-2 app jai
-2 are <zone> lcf
-2 are in lcf
-2 are mdd
-2 arrive <host> fdk
-2 arrive Vnk
-2 arrive at T0Z
-2 arrives jbj
-2 arriving <outside> gck
-2 arriving cii
-2 arriving on gbk
-2 as <server> dfk
-2 as bhl
-2 as the bii
-2 asking hcj
-2 at <client> fdk
-2 at <gateway> jef
-2 at <host> bji
-2 at <outside> cco
-2 at idh
-2 attacker <far> oae
-2 attacker nae
-2 away bod
-2 back <far> jfe
-2 back <own> Uuf
-2 back from enc
-2 back ncd
-2 back to kee
-2 backup gam
-2 backups <client> clf
-2 backups clf
-2 be Yeq
-2 box <client> jkZ
-2 box <outside> Tuf
-2 box <zone> ici
-2 box at dkf
-2 box in hci
-2 box is oYg
-2 box kia
-2 browse Wre
-2 browser Zdq
-2 but <outside> fbl
-2 but <zone> ebn
-2 but jch
-2 by <gateway> bWu
-2 by <own> coc
-2 by <public> coc
-2 by kha
-2 by the kia
-2 caller pad
-2 can <gateway> zXW
-2 can <host> aik
-2 can <outside> rbb
-2 can <zone> edl
-2 can people kfd
-2 can reach ajj
-2 can the ibj
-2 can't cjh
-2 can't open fje
-2 cant <own> dle
-2 cant efj
-2 cant open clf
-2 capture ddn
-2 captured <zone> bgl
-2 captured bgl
-2 captured on bgl
-2 change <zone> kee
-2 change for lfc
-2 change lfc
-2 check <zone> lde
-2 chk oZf
-2 ci <client> mag
-2 ci mag
-2 ci runner mag
-2 client : ecm
-2 client <client> qWg
-2 client <far> dem
-2 client <outside> agn
-2 client <own> emb
-2 client <zone> rbZ
-2 client connect ejf
-2 client in lde
-2 client is seW
-2 client kYk
-2 client on fej
-2 clients <zone> ndc
-2 clients lfb
-2 cloud <far> Zof
-2 cloud cme
-2 colleague <zone> oea
-2 colleague cfl
-2 colleagues <zone> nga
-2 colleagues nga
-2 come from wVb
-2 come lkY
-2 come to Zpe
-2 comes <far> mce
-2 comes from gck
-2 comes hcj
-2 coming <far> jef
-2 coming <outside> mec
-2 coming <zone> kcg
-2 coming from lZi
-2 coming kbh
-2 configured <own> ele
-2 configured emb
-2 configured with glc
-2 confirm <zone> oae
-2 confirm pYf
-2 confirm whether gck
-2 connect <client> euU
-2 connect <host> dmd
-2 connect <server> ffj
-2 connected <own> djf
-2 connected djf
-2 connected to djf
-2 connection <- jfe
-2 connection <host> enb
-2 connection <own> Ruh
-2 connection <server> dcn
-2 connection <zone> epY
-2 connection ajj
-2 connection from yUa
-2 connection refused ibj
-2 connection to dcn
-2 connections <outside> jhb
-2 connections <zone> adp
-2 connections into ckg
-2 connections kYk
-2 connections to Xoh
-2 connections towards chk
-2 connects fld
-2 connects to fld
-2 could <outside> jef
-2 could Zjk
-2 cross <gateway> fdk
-2 cross fdk
-2 cross the fdk
-2 curl -k emc
-2 curl -v emc
-2 curl <far> Yog
-2 curl <host> bij
-2 curl <own> fje
-2 curl elc
-2 customer <far> rba
-2 customer at lde
-2 customer idi
-2 daemon apd
-2 deliver <far> doc
-2 deliver <host> fej
-2 deliver <outside> dhh
-2 deliver Zjk
-2 deliver to Zjk
-2 delivers Zkj
-2 delivers to Zqd
-2 desk <client> iic
-2 desk <zone> qZc
-2 desk in pZe
-2 desk pc qXg
-2 desk qac
-2 desktop gma
-2 destination gma
-2 dial dle
-2 directly <host> Ykj
-2 directly clf
-2 directly to fmb
-2 dnat , eZp
-2 dnat <host> Zcr
-2 dnat jXm
-2 dnat to ddl
-2 dnat 到 fcl
-2 do <zone> mec
-2 do dhh
-2 do the edl
-2 does <gateway> dbn
-2 does <zone> naf
-2 does our ncd
-2 drop , kef
-2 drop <outside> bfm
-2 drop efj
-2 drop in dfk
-2 drop would Yep
-2 dropped hbk
-2 e qYe
-2 echo from mbg
-2 echo gkc
-2 effect <zone> mgb
-2 effect mfb
-2 effect on mfb
-2 egress <outside> aqc
-2 egress to apd
-2 email eje
-2 established <client> kfc
-2 established <far> mfb
-2 established mfb
-2 established src mfb
-2 even eYq
-2 everybody <zone> lcf
-2 everybody in mce
-2 everybody lcf
-2 example <far> ihd
-2 example net eld
-2 example org dmd
-2 explain jff
-2 exposed <outside> oeZ
-2 exposed tXc
-2 exposed to rZc
-2 fetch cfl
-2 fine <outside> aXv
-2 fine hZm
-2 folks <zone> qbb
-2 folks qbb
-2 for <outside> dbo
-2 for Xkl
-2 forward -i jff
-2 forward -s hck
-2 forward <outside> oad
-2 forward <zone> fej
-2 forward in dgj
-2 forwarded Zkj
-2 from : tYb
-2 from <far> ici
-2 from <gateway> ndc
-2 from <host> jhb
-2 from <outside> qYf
-2 from <own> Zqd
-2 from <server> efj
-2 from a nfa
-2 from an kdf
-2 from hitting bod
-2 from mcf
-2 from the mcd
-2 from unknown nbd
-2 get <client> fnb
-2 get <far> dle
-2 get <host> emc
-2 get <outside> dih
-2 get <zone> Yog
-2 get Zmh
-2 get at anf
-2 get into amg
-2 get on dqa
-2 get to blf
-2 gets <host> dkf
-2 gets <outside> Ynh
-2 gets Yin
-2 gets to eje
-2 go <far> Xqf
-2 go <host> ebm
-2 go <outside> cqa
-2 go <own> doc
-2 go dih
-2 go to bgl
-2 goes lYj
-2 goes to Qoo
-2 going <far> Xsd
-2 going <own> foZ
-2 going <public> fan
-2 going bgk
-2 going via cco
-2 google <far> aki
-2 google aki
-2 guest mfb
-2 guy lZi
-2 guy on lah
-2 had Ylj
-2 hairpin <zone> jhc
-2 hairpin dgj
-2 hangs lah
-2 happens <zone> jdg
-2 happens kee
-2 happens to lee
-2 has foa
-2 have ljY
-2 he dpa
-2 her led
-2 here jZk
-2 his <outside> eek
-2 his <server> gbk
-2 his Yim
-2 his phone eek
-2 hit gXp
-2 home <far> flc
-2 home fld
-2 home to Zrc
-2 host <client> pYf
-2 host <outside> jjb
-2 host <own> fbm
-2 host gjd
-2 host in led
-2 host on ncd
-2 hostname -i lgc
-2 hostname <client> lgc
-2 hostname lgc
-2 hosts <zone> jfd
-2 hosts in jge
-2 hosts jfe
-2 hosts on naf
-2 how <client> qXf
-2 how <zone> pgX
-2 how come kdf
-2 how does pfY
-2 i <host> bra
-2 i <own> cod
-2 i <zone> gkd
-2 i coc
-2 i e hcj
-2 i mean khc
-2 i open fkd
-2 i type fdl
-2 i'm <client> nbd
-2 i'm at hak
-2 i'm jch
-2 if -i Xav
-2 if <outside> jdf
-2 if lcf
-2 im uVd
-2 impact ncd
-2 impact on ocd
-2 in <client> ncd
-2 in <far> jch
-2 in <outside> mce
-2 in <own> esW
-2 in <zone> jYl
-2 in a mfb
-2 in from nhZ
-2 in jch
-2 in the gbl
-2 in to chj
-2 input -i jak
-2 input <outside> jak
-2 input jZk
-2 inside aqc
-2 instead bbr
-2 instead of bbr
-2 into <gateway> bkh
-2 into the ckg
-2 ip <client> gkd
-2 ip <far> iid
-2 ip <gateway> dob
-2 ip gje
-2 ip is wTd
-2 ip saddr led
-2 ip 是 qYe
-2 is <client> qeY
-2 is <gateway> dbo
-2 is <host> dmd
-2 is <outside> obd
-2 is <zone> qac
-2 is from lag
-2 is in jch
-2 is it pfY
-2 is on qZd
-2 is our bgk
-2 is that Zgo
-2 is the bik
-2 it <client> fpY
-2 it <far> bod
-2 it <gateway> dZq
-2 it <host> gla
-2 it <outside> dZq
-2 it <own> Xqf
-2 it <zone> nhZ
-2 it help pcb
-2 it mjX
-2 it our dfk
-2 it reach Yim
-2 it the gYo
-2 it to Xpg
-2 it uses dkf
-2 it's adp
-2 it's the ddm
-2 its -i bdp
-2 its <outside> cdn
-2 its Yep
-2 itself -> Xpf
-2 itself <far> Zog
-2 itself <own> cnd
-2 itself <public> blg
-2 itself reach Xlk
-2 job <client> naf
-2 job oae
-2 job on obd
-2 just Xio
-2 know <zone> mbf
-2 know oeb
-2 land <host> Ynh
-2 land Xni
-2 land on Xni
-2 lands Vln
-2 lands on Vln
-2 laptop <client> obd
-2 laptop <zone> kfe
-2 laptop at oae
-2 laptop in mdd
-2 laptop is jfe
-2 laptop jdg
-2 laptop on dfk
-2 leave Ycs
-2 length <n> Woj
-2 length Woj
-2 line <n> oYf
-2 line <zone> pXg
-2 line lgb
-2 live med
-2 lives <host> kee
-2 lives at djf
-2 lives ofY
-2 lives on qda
-2 log eek
-2 log in cfl
-2 lookups <far> Wqg
-2 machine <client> mZh
-2 machine <zone> fld
-2 machine in fld
-2 machines <zone> fkd
-2 machines fkd
-2 machines in reX
-2 machines on pad
-2 mail <host> dpa
-2 mail <own> eje
-2 mail from jkZ
-2 mail via eld
-2 maillog <host> goY
-2 maillog goY
-2 maillog on goY
-2 martian <host> Ysc
-2 martian glb
-2 martian source glb
-2 masquerade <client> nec
-2 masquerade <own> fpZ
-2 masquerade <zone> kee
-2 may ndd
-2 me <client> obe
-2 me jhc
-2 mean bfl
-2 monitoring <far> qZc
-2 monitoring host mdd
-2 moved <zone> mce
-2 moved jgd
-2 moved to hid
-2 must foZ
-2 mx <far> bpc
-2 mx crZ
-2 my <client> qdZ
-2 my <outside> iXn
-2 my box kcg
-2 my desk kde
-2 my laptop pda
-2 my nWj
-2 my phone Wgq
-2 nc <own> fjf
-2 nc Zoe
-2 nc vz bmf
-2 nginx gna
-2 nginx on elc
-2 no <outside> gck
-2 no fej
-2 nobody <zone> ucV
-2 nobody hkb
-2 nobody in tbY
-2 nobody on mdd
-2 not <host> Wll
-2 not <public> eZo
-2 not <zone> cnd
-2 not bfm
-2 not from mUm
-2 not reach gnZ
-2 not via fcm
-2 nothing <outside> gdj
-2 nothing <zone> fdk
-2 nothing from kbg
-2 nothing kbh
-2 nothing on bgl
-2 of <host> nbe
-2 of <zone> dle
-2 of dle
-2 of our ihd
-2 of the hjb
-2 off <host> pZf
-2 off <zone> anf
-2 off from Zrc
-2 off gkb
-2 ok kai
-2 on <client> kfd
-2 on <gateway> khb
-2 on <outside> hYo
-2 on <own> bwW
-2 on <zone> gam
-2 on a obd
-2 on dev aeo
-2 on our gkc
-2 on the eej
-2 once mZh
-2 one <zone> fYp
-2 only <outside> aik
-2 only Zgn
-2 onto fkd
-2 onto the njW
-2 open <host> Wmk
-2 open <outside> nZg
-2 open <zone> ndc
-2 open for qXf
-2 open from kbh
-2 open obd
-2 open the Wmk
-2 open to saa
-2 opens lbg
-2 or <gateway> fek
-2 or <host> abq
-2 or dXs
-2 our <client> kfd
-2 our <host> jkZ
-2 our cem
-2 our own pXg
-2 out , dii
-2 out <client> sSi
-2 out <far> bki
-2 out <gateway> ecm
-2 out <host> lfb
-2 out <outside> dob
-2 out <own> Xog
-2 out <zone> kbh
-2 out fje
-2 out from lcf
-2 out ip bhk
-2 out is ebn
-2 out of lde
-2 out src kde
-2 out to Zrc
-2 out 在 kdg
-2 outbound <far> Ypf
-2 outbound <host> jdg
-2 outbound to cii
-2 outgoing <server> dgj
-2 outgoing dgj
-2 outlook <client> jdf
-2 outlook <zone> kfd
-2 outlook in ofZ
-2 outlook jhc
-2 outlook on kee
-2 over <host> mcf
-2 over to bkh
-2 own hid
-2 packages <far> ang
-2 packages aoe
-2 packages from aoe
-2 packet <client> rWe
-2 packet <far> led
-2 packet <outside> kee
-2 packet <own> clf
-2 packet from kcg
-2 packet led
-2 packets <client> gkd
-2 packets <zone> nbe
-2 packets from mce
-2 page <host> dpa
-2 page bne
-2 page on btZ
-2 partner <far> nbe
-2 partner at qWg
-2 partner example anf
-2 partner mbe
-2 pc <client> led
-2 pc <zone> rab
-2 pc in qbb
-2 pc is lcf
-2 pc pac
-2 pcs <zone> nhY
-2 pcs in fmb
-2 pcs mjX
-2 people <outside> qca
-2 people <zone> hdi
-2 people in hZm
-2 people jbi
-2 people on pcb
-2 phone <outside> occ
-2 phone lah
-2 phones neb
-2 ping <far> ejf
-2 ping <gateway> enb
-2 ping <host> cnd
-2 ping <outside> jfd
-2 ping <own> ihd
-2 ping from kcg
-2 ping jib
-2 ping the Xpf
-2 ping 到 fna
-2 pingable from oZf
-2 pingable oZf
-2 pivot hnY
-2 please oad
-2 pls <client> mbf
-2 pls mce
-2 plugged <zone> lde
-2 plugged into lde
-2 plugged lde
-2 plz hbj
-2 pointed <own> ejf
-2 pointed aik
-2 pointed at Zqe
-2 poll dmd
-2 port <n> abr
-2 port <outside> flc
-2 port Zdq
-2 portal <own> dkf
-2 portal Vvc
-2 possible from pXg
-2 possible qYe
-2 postfix ldf
-2 postfix on ldf
-2 postrouting -s dgj
-2 postrouting <outside> dhj
-2 postrouting <zone> jch
-2 ppl <outside> jef
-2 ppl <zone> lde
-2 ppl mbe
-2 ppl on ofa
-2 prerouting -d ejf
-2 prerouting <outside> ndc
-2 prerouting <own> ejf
-2 print <client> mec
-2 print lgb
-2 print on Rwf
-2 print to Svf
-2 printer <client> lha
-2 printer at mfb
-2 printer in dhi
-2 printer kfd
-2 printers <zone> bkh
-2 printers bkh
-2 printers in cnd
-2 probe <far> jef
-2 probe at jff
-2 probe jef
-2 prometheus <client> qZd
-2 prometheus nWj
-2 provider <far> eke
-2 provider ejf
-2 pull clf
-2 push <far> ejf
-2 push clf
-2 queries jef
-2 query ben
-2 question : djh
-2 question djg
-2 queue <host> pbb
-2 queue on pbb
-2 queue pbb
-2 ran <client> qbb
-2 ran fbm
-2 ran on qbb
-2 reach <host> alh
-2 reach alh
-2 reach the bmf
-2 reachable <client> sUg
-2 reachable <far> pXg
-2 reachable <outside> mbf
-2 reachable <zone> sXd
-2 reachable for rZc
-2 reachable from pZe
-2 reachable sWe
-2 reached gan
-2 recv <client> ugS
-2 refused <client> qfX
-2 refused <outside> eYq
-2 refused <own> apc
-2 refused from jhb
-2 refused to dkf
-2 relay <far> dle
-2 relay <host> fje
-2 relay dhi
-2 removing -i cbp
-2 removing <outside> cbp
-2 removing cbp
-2 replies <host> Xjm
-2 replies Wll
-2 replies from Wnj
-2 reply cdn
-2 report aij
-2 request hcj
-2 requests nfa
-2 rule <client> jef
-2 rule <zone> hal
-2 rule iZl
-2 rules <zone> ici
-2 rules hdj
-2 run <client> qZd
-2 run jhd
-2 run on sYc
-2 runner ndc
-2 runs <client> fld
-2 runs neb
-2 runs on khb
-2 s kdf
-2 same <outside> dZq
-2 same dZq
-2 sat eek
-2 says bmg
-2 scanner <client> uXa
-2 scanner <far> kfd
-2 scanner at kee
-2 scanner jbi
-2 scanners <zone> jee
-2 scanners in jee
-2 scanners jci
-2 scans <host> gkc
-2 scans glc
-2 see <client> mec
-2 see <host> fbm
-2 see <zone> bij
-2 see hcj
-2 see the aki
-2 see when pbc
-2 seen <zone> edk
-2 seen eek
-2 seen from jfe
-2 seen on cgk
-2 send <far> ckg
-2 send <host> ben
-2 send <own> glb
-2 send bij
-2 send through gej
-2 send to erX
-2 sender is nbe
-2 sender nbe
-2 sending <own> fej
-2 sending dgj
-2 sending from qdZ
-2 sending through cnd
-2 sending to fmc
-2 sends Zng
-2 sends to Xqf
-2 sent <client> lde
-2 sent <far> mde
-2 sent <host> qfW
-2 sent by mag
-2 sent pbc
-2 sent src lfc
-2 served pbc
-2 server , chj
-2 server <far> dkf
-2 server <host> fdk
-2 server <outside> fdk
-2 server to Zta
-2 session <host> cnd
-2 session <own> fkd
-2 session cme
-2 session to clf
-2 set <own> goY
-2 set dle
-2 set to dle
-2 she led
-2 shell <host> qeY
-2 shell rdY
-2 should <gateway> fXq
-2 should <host> Xre
-2 should Zlh
-2 should the fXq
-2 side ljX
-2 sit <zone> nbe
-2 sit in fcl
-2 sit obd
-2 sit on tdW
-2 site <own> gmb
-2 site at foZ
-2 site drY
-2 site on dob
-2 sites <outside> Zpe
-2 sites Zpe
-2 sites on Zpe
-2 sits <client> jfe
-2 sits <zone> oZg
-2 sits at mce
-2 sits in qYe
-2 sits led
-2 sitting <client> mce
-2 sitting <zone> ikb
-2 sitting at mce
-2 sitting in jkZ
-2 sitting ncd
-2 sitting on gdk
-2 so <gateway> fej
-2 so <outside> Zgn
-2 so <zone> cgl
-2 so hXo
-2 so that hci
-2 somebody <outside> lec
-2 somebody in neb
-2 somebody lde
-2 somebody on qbb
-2 someone <far> naf
-2 someone <outside> lcf
-2 someone <zone> jfd
-2 someone at naf
-2 someone nbe
-2 someone on jee
-2 somewhere gma
-2 source pWh
-2 staff <zone> qac
-2 staff in qac
-2 staff lgb
-2 still <gateway> anf
-2 still <host> fmb
-2 still <outside> eej
-2 still blg
-2 still have dme
-2 still ping djg
-2 still reach fld
-2 straight <host> bsZ
-2 straight btY
-2 straight into ckg
-2 straight to evT
-2 strip -i fcl
-2 strip <outside> fcl
-2 strip fcl
-2 suppose -i bfm
-2 suppose <outside> bfm
-2 swaks <client> kfd
-2 swaks on jfd
-2 syn <client> eke
-2 syn <own> gkd
-2 syn <zone> lde
-2 syn fld
-2 syn from kfd
-2 take -i cfl
-2 take <outside> cfl
-2 take dhi
-2 talk <client> Vse
-2 talk <far> clf
-2 talk <host> fna
-2 talk <zone> bki
-2 talk Zli
-2 talk to Zkj
-2 talk with atZ
-2 talking <host> foZ
-2 talking ekf
-2 talking to ekf
-2 talks <own> gkc
-2 talks ajj
-2 talks to ajj
-2 target is Xpg
-2 target lde
-2 tcp <client> Yog
-2 tcp <outside> aik
-2 tcp <own> ejf
-2 tcp Ymi
-2 tcp from sYc
-2 tcp on blg
-2 tcp to Zki
-2 tcpdump <zone> Xfr
-2 tcpdump dfk
-2 tcpdump ni efj
-2 tcpdump on Ygp
-2 test goY
-2 that <client> kmW
-2 that <gateway> fdk
-2 that <host> kch
-2 that <outside> jbi
-2 that <zone> mZh
-2 that from mga
-2 that gck
-2 that lets pcc
-2 that reach fej
-2 that stops led
-2 that the gck
-2 that's mdd
-2 thats mce
-2 the -i Wfr
-2 the <client> hjb
-2 the <gateway> Xoi
-2 the <outside> hWp
-2 the <own> dtW
-2 the <zone> lgb
-2 the jge
-2 the public ZZu
-2 the three dcn
-2 the whole kZj
-2 their hal
-2 them adp
-2 then <host> fqX
-2 there <far> qZe
-2 there aki
-2 they <own> fje
-2 they dnc
-2 thing mfb
-2 this <client> iak
-2 this <gateway> dgj
-2 this <zone> kgc
-2 this hZn
-2 this on abr
-2 through <host> cpb
-2 through <zone> Xlk
-2 through Ymi
-2 through to ckg
-2 thunderbird <client> lcf
-2 thunderbird <own> eld
-2 thunderbird <zone> mec
-2 thunderbird at jdg
-2 thunderbird in mdc
-2 thunderbird kfc
-2 thunderbird on kee
-2 time neb
-2 timed <- kee
-2 timed <gateway> dfk
-2 to : flc
-2 to <client> Zmi
-2 to <far> aik
-2 to <gateway> cne
-2 to <host> clg
-2 to <outside> hjd
-2 to <own> fdk
-2 to <public> ftU
-2 to <zone> pVi
-2 to cjh
-2 to destination dcn
-2 to hit dqZ
-2 to host hkb
-2 to open foZ
-2 to our Zlj
-2 to ping bpb
-2 to reach dtW
-2 to source dbo
-2 touch <gateway> fek
-2 touch fej
-2 touch the fek
-2 towards dhi
-2 traffic <client> fcl
-2 traffic <far> jfe
-2 traffic <outside> mbf
-2 traffic <zone> jff
-2 traffic gbl
-2 traffic of miZ
-2 typed kZj
-2 udp , mag
-2 udp <client> ckg
-2 udp <zone> oZf
-2 udp from nag
-2 udp kee
-2 udp on Yof
-2 unreplied <host> afm
-2 unreplied dgk
-2 unreplied src dgk
-2 up <client> glb
-2 up <host> bbq
-2 up <own> dnc
-2 up <zone> qca
-2 up at Tln
-2 up by hmZ
-2 up on sbZ
-2 update cgk
-2 updates <far> Yog
-2 updates <outside> dld
-2 updates clf
-2 updates from clf
-2 upstream : emc
-2 upstream emc
-2 us <own> fje
-2 usable pfY
-2 use fdk
-2 user <client> oae
-2 user <own> cnc
-2 user at mag
-2 user ncd
-2 user on mdd
-2 users <zone> reX
-2 users in jdg
-2 uses bra
-2 using <own> eoa
-2 using <public> eoa
-2 using eoa
-2 vendor <far> jfe
-2 vendor ndc
-2 verdict for naf
-2 verdict naf
-2 via dkf
-2 visible from pXg
-2 visible uZZ
-2 w <n> fje
-2 w dle
-2 wants ddn
-2 was <client> jja
-2 was on occ
-2 way <client> lfd
-2 way iic
-2 we lah
-2 webhook bod
-2 website bij
-2 what <gateway> bdo
-2 what <zone> lcf
-2 what does bdo
-2 what occ
-2 what would ncd
-2 whats <zone> ofZ
-2 when <host> jcg
-2 when <outside> ici
-2 when lde
-2 whether <gateway> bgl
-2 whether <host> fdk
-2 whether dap
-2 whether the dap
-2 while djg
-2 why <client> qba
-2 why <host> eek
-2 why <own> gpX
-2 why can't ueU
-2 why cant led
-2 why does fdl
-2 why ecn
-2 why is ngZ
-2 will <gateway> fej
-2 will <host> ibj
-2 will fcl
-2 will the cem
-2 with jdg
-2 with the kdf
-2 without Zcr
-2 work for Zgo
-2 work from nfb
-2 works <outside> afn
-2 works afn
-2 workstation <client> jef
-2 workstation <zone> ajj
-2 workstation cii
-2 workstation in bji
-2 workstations <zone> kdf
-2 workstations in jfe
-2 workstations kdf
-2 would <gateway> cem
-2 would Ykl
-2 would the bcp
-2 zabbix <client> jgd
-2 zabbix jgd
-2 一 <client> led
-2 一 <gateway> fan
-2 一 <zone> lYk
-2 一 gck
-2 上 , mga
-2 上 -i dfk
-2 上 <far> fdk
-2 上 <host> Zqd
-2 上 <outside> bji
-2 上 <own> eje
-2 上 <service> bne
-2 上 <zone> jZj
-2 上 curl eld
-2 上 ping amf
-2 下 , jhc
-2 下 : fje
-2 下 <gateway> cnd
-2 下 <outside> mec
-2 下 <zone> lfd
-2 下 iic
-2 不 <client> lgb
-2 不 <far> lfc
-2 不 <gateway> eek
-2 不 <host> djg
-2 不 <outside> bod
-2 不 <zone> Wml
-2 不 fdk
-2 不 上 gjd
-2 不 了 cme
-2 不 到 nfZ
-2 不 是 aen
-2 不 让 pWh
-2 不 通 cme
-2 为 <zone> lgb
-2 为 ncd
-2 为 啥 mfc
-2 主 bji
-2 么 bhk
-2 么 用 dle
-2 之 <zone> lcf
-2 之 kfd
-2 之 后 kfd
-2 了 , fej
-2 了 <host> ncd
-2 了 <outside> ldd
-2 了 <zone> efj
-2 事 <own> epZ
-2 事 <zone> ici
-2 事 eej
-2 事 在 jbi
-2 事 说 Xfr
-2 人 <far> jef
-2 人 <outside> oYg
-2 人 <own> cpb
-2 人 <zone> peZ
-2 人 lkX
-2 人 从 kdf
-2 人 在 pad
-2 人 用 cjh
-2 什 <client> rcZ
-2 什 <zone> qeY
-2 从 <client> rab
-2 从 <zone> jdg
-2 从 rYd
-2 以 <outside> fej
-2 以 <zone> pgY
-2 以 led
-2 以 后 qgW
-2 们 <host> dle
-2 们 <zone> pbd
-2 们 ckh
-2 们 的 emd
-2 件 , dkf
-2 件 <own> ejf
-2 件 <server> fdk
-2 件 jja
-2 件 到 foZ
-2 会 <gateway> efj
-2 会 bhk
-2 会 被 mec
-2 传 <far> eke
-2 传 clf
-2 传 到 clf
-2 但 iaj
-2 信 <outside> dme
-2 信 dih
-2 信 到 dkf
-2 信 走 glb
-2 像 <client> igd
-2 允 ika
-2 允 许 ika
-2 公 ndc
-2 公 司 neb
-2 公 网 kgc
-2 写 cjh
-2 写 的 Zqd
-2 出 lde
-2 则 , idh
-2 到 <client> miY
-2 到 <gateway> dnc
-2 到 <host> bji
-2 到 <own> fje
-2 到 <server> fdk
-2 到 <zone> gkc
-2 到 ip lZi
-2 加 <zone> oea
-2 加 oea
-2 加 上 jdg
-2 务 端 dkf
-2 动 <outside> ejf
-2 动 <zone> cii
-2 动 Zof
-2 动 往 bmf
-2 动 连 bki
-2 印 <client> ijb
-2 印 hid
-2 印 机 ija
-2 去 <client> clf
-2 去 <far> djg
-2 去 bmg
-2 去 到 djh
-2 去 连 boe
-2 发 <host> glb
-2 发 Ysd
-2 发 到 gma
-2 发 给 apd
-2 变 eel
-2 变 成 eel
-2 口 , kfd
-2 口 <client> mce
-2 口 <gateway> efj
-2 口 <zone> ogY
-2 口 mcf
-2 可 chj
-2 台 <client> lcf
-2 台 lbg
-2 台 是 kef
-2 司 cme
-2 同 <client> rZb
-2 同 fbm
-2 同 事 jaj
-2 后 , ldf
-2 后 <client> kfd
-2 后 <outside> cgl
-2 后 jfe
-2 咱 <gateway> Ygp
-2 咱 gdi
-2 咱 们 gdi
-2 器 是 nag
-2 回 jkZ
-2 回 到 mec
-2 在 <zone> gdj
-2 地 ika
-2 地 址 ikZ
-2 址 ijb
-2 址 是 jgd
-2 填 fke
-2 填 的 fkd
-2 外 <far> cme
-2 外 dnc
-2 外 网 jja
-2 外 面 fjf
-2 好 , ffj
-2 好 ffj
-2 如 <far> eld
-2 如 gje
-2 如 到 eld
-2 客 jfe
-2 客 户 teW
-2 对 eke
-2 就 hla
-2 就 是 hma
-2 己 Xmj
-2 己 往 blg
-2 平 <far> Wrf
-2 平 kee
-2 平 台 fje
-2 开 coc
-2 得 <host> cqa
-2 得 <outside> dke
-2 得 了 cdn
-2 得 去 dkf
-2 得 通 dpa
-2 想 jmW
-2 我 <client> lcf
-2 我 <gateway> edl
-2 我 <outside> lec
-2 我 <own> fje
-2 我 <zone> kcg
-2 我 们 hhd
-2 我 在 jdg
-2 户 <client> qZd
-2 户 <far> ndc
-2 户 ecm
-2 户 在 lce
-2 户 端 qYe
-2 打 dnd
-2 打 到 Wuc
-2 打 开 fkd
-2 投 fkd
-2 报 Ynh
-2 拿 nfa
-2 换 <client> chj
-2 换 dhi
-2 换 成 fek
-2 掉 , jfe
-2 掉 <client> rYd
-2 掉 <zone> lfc
-2 掉 jfe
-2 接 <far> Zqc
-2 接 <host> dle
-2 接 <zone> jfe
-2 接 到 jef
-2 接 口 Yog
-2 接 打 gkc
-2 接 用 efj
-2 控 <client> oZf
-2 控 oZf
-2 控 机 maf
-2 收 gdj
-2 改 <client> dfk
-2 改 fej
-2 改 成 del
-2 放 <zone> mag
-2 放 在 bme
-2 方 <client> jfe
-2 方 fkd
-2 方 是 fke
-2 时 , efj
-2 时 efj
-2 是 <gateway> eZp
-2 是 <host> kia
-2 是 <outside> jZk
-2 是 <own> bpd
-2 是 <zone> lbg
-2 是 lec
-2 是 给 lgc
-2 是 被 dgj
-2 有 <zone> eek
-2 有 gdj
-2 有 对 jff
-2 本 <client> ldd
-2 本 ldd
-2 本 机 ldd
-2 机 <client> lgc
-2 机 <host> cme
-2 机 <outside> ijb
-2 机 cii
-2 机 ip jfe
-2 机 器 jef
-2 机 连 dld
-2 条 -s Zdp
-2 条 <zone> ked
-2 条 jdg
-2 来 <zone> qca
-2 来 mbf
-2 来 自 mbg
-2 查 joV
-2 段 <client> blg
-2 段 hkb
-2 段 去 djg
-2 比 <far> gbl
-2 比 ibk
-2 比 如 ibk
-2 求 <client> ele
-2 求 kib
-2 用 <own> cme
-2 用 <public> cme
-2 用 jhc
-2 电 <client> ocd
-2 电 naf
-2 电 脑 mdd
-2 登 dle
-2 登 录 cle
-2 的 , fej
-2 的 -i dgj
-2 的 <client> pbc
-2 的 <far> kmW
-2 的 <gateway> ben
-2 的 <own> fkd
-2 的 <public> fdk
-2 的 <service> iak
-2 的 <zone> hcj
-2 的 efj
-2 的 是 hma
-2 的 话 pad
-2 目 <client> ekf
-2 目 <far> Zof
-2 目 clf
-2 目 标 cmf
-2 目 的 dkf
-2 直 <host> efj
-2 直 efj
-2 看 <client> ncd
-2 看 hid
-2 端 : eld
-2 端 <client> lee
-2 端 kdf
-2 端 是 lfc
-2 终 <client> kdf
-2 终 kdf
-2 终 端 kdf
-2 网 <zone> mah
-2 网 kcg
-2 网 段 mah
-2 能 <client> Zqd
-2 能 <gateway> eoa
-2 能 <host> edl
-2 能 <service> arb
-2 能 <zone> ngY
-2 能 access goY
-2 能 ping dle
-2 能 reach gYo
-2 能 上 djg
-2 能 往 bqa
-2 脑 <client> lgc
-2 脑 <public> ecm
-2 脑 是 kcg
-2 脑 用 efj
-2 行 , led
-2 行 <client> pbc
-2 行 <host> eZo
-2 行 <own> ejf
-2 行 <service> eke
-2 行 <zone> kgc
-2 要 <client> hkb
-2 要 <far> bne
-2 要 <host> hdi
-2 要 <outside> eqY
-2 要 bij
-2 要 去 dkf
-2 要 往 crZ
-2 认 : ndc
-2 认 ndc
-2 访 <client> Yqf
-2 访 <far> dle
-2 访 <gateway> dem
-2 访 <host> dle
-2 访 <outside> djf
-2 访 <zone> dme
-2 话 , lgb
-2 话 <outside> jgd
-2 话 <zone> kgc
-2 话 mfb
-2 说 gjd
-2 请 <gateway> ddm
-2 请 <host> ngZ
-2 请 <outside> kfd
-2 请 <zone> mYi
-2 请 lfc
-2 请 问 lfc
-2 费 <client> fjd
-2 费 fjd
-2 走 <own> fkc
-2 走 <public> fje
-2 跑 <client> nbe
-2 跑 nbe
-2 跑 在 nbe
-2 转 <host> bgl
-2 转 bfm
-2 转 到 cfl
-2 转 给 Tev
-2 边 <own> dkf
-2 边 dih
-2 还 eYq
-2 还 是 eYq
-2 这 <client> oae
-2 这 <gateway> dih
-2 这 <zone> fej
-2 这 dkf
-2 这 样 mde
-2 这 边 hjc
-2 连 <client> gma
-2 连 <host> gan
-2 连 <server> ebn
-2 连 <zone> dmd
-2 连 Zfo
-2 连 上 jdg
-2 连 到 cne
-2 连 接 cjh
-2 通 <own> goY
-2 通 cco
-2 通 过 gma
-2 那 <far> jdg
-2 那 kai
-2 那 台 bar
-2 那 边 mfb
-2 都 <zone> mec
-2 都 jib
-2 都 在 mec
-2 里 <service> ckf
-2 问 : sdW
-2 问 <host> gnZ
-2 问 <outside> mZi
-2 问 <own> fej
-2 问 <public> Zpe
-2 问 <zone> iak
-2 问 dkf
-2 问 从 ncc
-2 问 到 anf
-2 面 <client> aof
-2 面 <host> efk
-2 面 <zone> naf
-2 面 ijb
-2 面 到 bji
-3 'connection <own> gkc
-3 'connection gkc
-3 's <gateway> dnd
-3 's <service> jch
-3 's cjh
-3 , <client> 到 aoe
-3 , <far> dle
-3 , <gateway> cel
-3 , <host> hlb
-3 , <outside> to blf
-3 , <outside> 连 ebn
-3 , <own> drY
-3 , <public> fZo
-3 , <server> ddn
-3 , <server> 是 lfc
-3 , <service> ijb
-3 , <service> to ZuZ
-3 , <zone> -> bhk
-3 , <zone> liZ
-3 , <zone> to Zof
-3 , <zone> 上 bji
-3 , <zone> 到 fje
-3 , <zone> 去 fje
-3 , <zone> 连 gdj
-3 , but edl
-3 , client : ddm
-3 , client lYi
-3 , coming from kfd
-3 , coming lfd
-3 , does ahl
-3 , does the ahl
-3 , i e gdj
-3 , is fRw
-3 , is the jch
-3 , jfe
-3 , length <n> Woj
-3 , length Woj
-3 , not ebn
-3 , not via fdl
-3 , on Ydq
-3 , on dev aeo
-3 , or fZo
-3 , should Wqg
-3 , so cih
-3 , upstream : emc
-3 , upstream emc
-3 , 人 jef
-3 , 人 在 jef
-3 , 会 eek
-3 , 但 iaj
-3 , 地 eke
-3 , 地 址 eke
-3 , 我 在 led
-3 , 是 mbf
-3 , 目 dkf
-3 , 目 标 cmf
-3 , 目 的 ejg
-3 , 能 Xin
-3 , 要 eoa
-3 , 要 连 gjd
-3 , 访 cZr
-3 , 访 问 cZr
-3 , 请 edk
-3 , 请 问 edk
-3 , 这 jdg
-3 , 这 样 mde
-3 -> Wvc
-3 -a <outside> mec
-3 -a <own> ejf
-3 -a <zone> fej
-3 -a forward -s fdj
-3 -a input -i jak
-3 -a input jZk
-3 -a postrouting -s dgj
-3 -a prerouting -d ejf
-3 -i <client> nfa
-3 -i <host> bik
-3 -i <outside> , mga
-3 -i <outside> -d bgl
-3 -i <zone> -d ejf
-3 -i <zone> -o Vlm
-3 -i <zone> fje
-3 -i forward qXe
-3 -j <client> oeb
-3 -j <outside> bgl
-3 -j <own> fpZ
-3 -j accept , kee
-3 -j accept can agm
-3 -j accept does dgj
-3 -j accept kfe
-3 -j accept let cgk
-3 -j drop , idh
-3 -j lfd
-3 -j masquerade kfd
-3 -l <gateway> cfl
-3 -l cfl
-3 -l on cfl
-3 -l on the cfl
-3 -s <host> chk
-3 -s <outside> Zof
-3 -s <zone> -d ecm
-3 -s jgd
-3 -v <own> hbk
-3 -v <own> trying gbl
-3 -v hbl
-3 : <- jfe
-3 : <client> led
-3 : <far> ijb
-3 : <gateway> ail
-3 : <host> cme
-3 : <n> <n> gcj
-3 : <n> hdi
-3 : <n> src kdf
-3 : <outside> to anf
-3 : <outside> 到 eje
-3 : <own> eke
-3 : <server> Xds
-3 : <service> cnc
-3 : <zone> adp
-3 : <zone> to Wkm
-3 : connect fld
-3 : connect to fld
-3 : connection jYk
-3 : connection refused jbi
-3 : connection to gdj
-3 : curl -v dpa
-3 : curl cpb
-3 : ijb
-3 : ip <client> bpc
-3 : ip <host> rYd
-3 : ip ilZ
-3 : martian glb
-3 : martian source glb
-3 : the gXp
-3 : user kfe
-3 : users qfX
-3 ; <own> fkd
-3 ; connect fkd
-3 ; connect to fkd
-3 ; dkf
-3 <client> , <server> amf
-3 <client> , <service> ejf
-3 <client> , dst apd
-3 <client> , lip eld
-3 <client> , mce
-3 <client> : bkh
-3 <client> <client> dmd
-3 <client> <far> bpc
-3 <client> <gateway> Zfp
-3 <client> <outside> ang
-3 <client> <server> ddm
-3 <client> <service> cgj
-3 <client> <service> to cfm
-3 <client> <service> 到 dnc
-3 <client> <zone> ean
-3 <client> aik
-3 <client> and fkd
-3 <client> cant fje
-3 <client> cant open fje
-3 <client> get ekf
-3 <client> get to dkf
-3 <client> going gmb
-3 <client> going to gmb
-3 <client> ip daddr emc
-3 <client> ip emc
-3 <client> out qbb
-3 <client> out to ekf
-3 <client> talk gma
-3 <client> talk to gma
-3 <client> then eoa
-3 <client> to Xpg
-3 <client> 上 <service> blf
-3 <client> 上 bpd
-3 <client> 去 fjf
-3 <client> 打 gjd
-3 <client> 打 开 gjd
-3 <client> 能 ping ejf
-3 <client> 要 clg
-3 <client> 要 连 flc
-3 <client> 访 eke
-3 <client> 访 问 eke
-3 <far> , boe
-3 <far> , lip aoe
-3 <far> <client> hla
-3 <far> <gateway> Voi
-3 <far> <host> Wrf
-3 <far> <own> flc
-3 <far> <service> qda
-3 <far> <zone> wXZ
-3 <far> dnc
-3 <far> ip daddr fld
-3 <far> ip fld
-3 <far> see jdf
-3 <far> still gkc
-3 <far> to gjc
-3 <far> 访 gkc
-3 <far> 访 问 gkc
-3 <gateway> , anf
-3 <gateway> <client> bmf
-3 <gateway> <far> gkc
-3 <gateway> <gateway> flc
-3 <gateway> <host> cii
-3 <gateway> <own> eje
-3 <gateway> <zone> lZh
-3 <gateway> cme
-3 <gateway> itself reach cii
-3 <gateway> open qXg
-3 <gateway> 上 emc
-3 <host> , lZi
-3 <host> <client> gqW
-3 <host> <far> fpY
-3 <host> <gateway> Ybt
-3 <host> <host> fkd
-3 <host> <n> jVn
-3 <host> <outside> dhi
-3 <host> <own> aik
-3 <host> <public> bne
-3 <host> <server> hid
-3 <host> <server> 往 fkd
-3 <host> <zone> oWi
-3 <host> box hkb
-3 <host> connect eqZ
-3 <host> connect to eqZ
-3 <host> deliver cem
-3 <host> deliver to cem
-3 <host> from oZf
-3 <host> out cih
-3 <host> out to dkf
-3 <host> reachable from jdg
-3 <host> reachable lbg
-3 <host> server , chj
-3 <host> server to Zta
-3 <host> talk atZ
-3 <host> talk to atZ
-3 <host> to aqd
-3 <host> 要 cih
-3 <host> 访 cii
-3 <host> 访 问 cii
-3 <n> , can kfd
-3 <n> , from fjf
-3 <n> , hkb
-3 <n> , is nUl
-3 <n> , will lbh
-3 <n> , would iWo
-3 <n> : does kdf
-3 <n> <host> bfl
-3 <n> <n> <client> Wrf
-3 <n> <n> in efj
-3 <n> <n> src mec
-3 <n> <outside> to eld
-3 <n> <own> dih
-3 <n> <public> dZr
-3 <n> <server> caq
-3 <n> <zone> mZh
-3 <n> coming from lce
-3 <n> coming lce
-3 <n> dnat to dfl
-3 <n> does ddm
-3 <n> does the hdi
-3 <n> effect dfk
-3 <n> effect on dfk
-3 <n> established mfb
-3 <n> established src mfb
-3 <n> example fjf
-3 <n> example net eke
-3 <n> example org fkd
-3 <n> from lde
-3 <n> from the lfd
-3 <n> ip <client> Xoh
-3 <n> ip <far> Zof
-3 <n> ip <host> jZk
-3 <n> ip saddr kee
-3 <n> is gdj
-3 <n> on aik
-3 <n> on the brZ
-3 <n> open ici
-3 <n> out jhc
-3 <n> partner anf
-3 <n> partner example anf
-3 <n> s kdf
-3 <n> seen Zgn
-3 <n> seen on Zgn
-3 <n> tcp Zlh
-3 <n> tcp from sYc
-3 <n> tcp on blg
-3 <n> tcp to Zki
-3 <n> to Wes
-3 <n> to the Vqh
-3 <n> udp from pYg
-3 <n> udp gjd
-3 <n> unreplied dgk
-3 <n> unreplied src dgk
-3 <n> why fYp
-3 <n> 口 , afn
-3 <n> 口 afn
-3 <n> 行 , led
-3 <outside> : jfe
-3 <outside> <client> kee
-3 <outside> <far> lfc
-3 <outside> <gateway> ahk
-3 <outside> <host> bne
-3 <outside> <outside> edm
-3 <outside> <service> cmd
-3 <outside> <service> into dle
-3 <outside> <service> to blg
-3 <outside> <service> 到 elc
-3 <outside> <zone> jja
-3 <outside> ejf
-3 <outside> get at bne
-3 <outside> get dob
-3 <outside> get to gkd
-3 <outside> ip jff
-3 <outside> ip saddr jef
-3 <outside> out cgk
-3 <outside> out on Zgn
-3 <outside> out src kdf
-3 <outside> still eld
-3 <outside> still reach elc
-3 <outside> straight dkf
-3 <outside> to dmd
-3 <outside> 上 pYg
-3 <own> , cfl
-3 <own> <client> jaj
-3 <own> <far> ngZ
-3 <own> <n> from ncc
-3 <own> <n> jeg
-3 <own> <n> on jef
-3 <own> <n> trying fcl
-3 <own> <outside> ici
-3 <own> <own> gbl
-3 <own> <server> dgj
-3 <own> <zone> lbh
-3 <own> as dgj
-3 <own> kai
-3 <own> open jfe
-3 <own> open to jfe
-3 <own> work for kfd
-3 <own> work from led
-3 <own> work jfe
-3 <server> : ' eke
-3 <server> : eke
-3 <server> <client> mjY
-3 <server> <host> flc
-3 <server> jlY
-3 <server> 填 fkd
-3 <server> 填 的 fkd
-3 <server> 要 ejf
-3 <service> <client> jja
-3 <service> <far> dle
-3 <service> <gateway> cme
-3 <service> <host> dhi
-3 <service> <n> , cjh
-3 <service> <n> Zmg
-3 <service> <n> on Yhn
-3 <service> <n> to Yrc
-3 <service> <n> 连 ejf
-3 <service> <outside> obe
-3 <service> <own> fpY
-3 <service> <public> Zmh
-3 <service> <server> Zmh
-3 <service> <zone> -> fkd
-3 <service> connection gYo
-3 <service> from kee
-3 <service> from the kdf
-3 <service> into the bkh
-3 <service> on Wsd
-3 <service> on our dld
-3 <service> on the Xre
-3 <service> out jja
-3 <service> out to Vrf
-3 <service> queries lcf
-3 <service> query rXe
-3 <service> session eke
-3 <service> sites bnf
-3 <service> sites on bnf
-3 <service> straight glb
-3 <service> straight to glb
-3 <service> to the clf
-3 <service> work from mga
-3 <service> work mga
-3 <service> 到 eld
-3 <service> 登 fje
-3 <service> 登 录 fje
-3 <service> 能 liZ
-3 <zone> , tiQ
-3 <zone> : akh
-3 <zone> <client> naf
-3 <zone> <far> cmf
-3 <zone> <gateway> blg
-3 <zone> <host> cjh
-3 <zone> <outside> cii
-3 <zone> <public> dbo
-3 <zone> <service> agm
-3 <zone> <service> to gje
-3 <zone> <service> 到 fdk
-3 <zone> <zone> Uln
-3 <zone> and fXq
-3 <zone> can dfk
-3 <zone> can't eld
-3 <zone> cii
-3 <zone> clients ekf
-3 <zone> from blg
-3 <zone> get fje
-3 <zone> get to fje
-3 <zone> gets gna
-3 <zone> gets to gna
-3 <zone> go flc
-3 <zone> in ip jdf
-3 <zone> in jdf
-3 <zone> ip lbh
-3 <zone> ip saddr kee
-3 <zone> out bkh
-3 <zone> out ip bgl
-3 <zone> out to foa
-3 <zone> people cnd
-3 <zone> ping emd
-3 <zone> still ena
-3 <zone> still reach fpY
-3 <zone> straight glb
-3 <zone> straight to glb
-3 <zone> talking del
-3 <zone> talking to del
-3 <zone> then flc
-3 <zone> then reach gkc
-3 <zone> to aik
-3 <zone> to the dle
-3 <zone> users bkh
-3 <zone> 打 gjd
-3 <zone> 打 开 gjd
-3 <zone> 用 eld
-3 <zone> 网 Yfp
-3 <zone> 网 段 Yfp
-3 <zone> 能 gkd
-3 <zone> 能 上 gma
-3 <zone> 能 到 fma
-3 <zone> 连 gdj
-3 <zone> 那 rba
-3 <zone> 那 边 rba
-3 <zone> 里 clf
-3 ? <client> oiW
-3 ? <far> liZ
-3 ? <host> ihc
-3 ? <outside> Yfp
-3 ? <own> arb
-3 ? <zone> edl
-3 ? i mean cjg
-3 ? mag
-3 ^ <- kja
-3 ^ <client> -> cme
-3 ^ <client> <service> Wrf
-3 ^ <client> kee
-3 ^ <client> ping Zof
-3 ^ <client> to Zta
-3 ^ <client> 到 aoe
-3 ^ <client> 去 dmd
-3 ^ <client> 被 jdg
-3 ^ <client> 连 fjf
-3 ^ <far> from odb
-3 ^ <far> kfd
-3 ^ <far> to bmf
-3 ^ <gateway> -> dkf
-3 ^ <gateway> fej
-3 ^ <gateway> to Yog
-3 ^ <host> -> apd
-3 ^ <host> to YxX
-3 ^ <host> 往 Utf
-3 ^ <outside> <service> ejf
-3 ^ <outside> kfd
-3 ^ <outside> to cnd
-3 ^ <outside> 到 glc
-3 ^ <outside> 打 blg
-3 ^ <outside> 的 idh
-3 ^ <own> fkc
-3 ^ <own> from jfe
-3 ^ <public> fjf
-3 ^ <server> Xer
-3 ^ <service> <n> eoa
-3 ^ <service> from oZf
-3 ^ <service> into Zof
-3 ^ <service> neb
-3 ^ <service> on aoe
-3 ^ <service> to Xsd
-3 ^ <zone> -> djg
-3 ^ <zone> <n> cod
-3 ^ <zone> <service> dle
-3 ^ <zone> fej
-3 ^ <zone> ping bhk
-3 ^ <zone> to Voj
-3 ^ <zone> 上 fqX
-3 ^ <zone> 到 bhk
-3 ^ <zone> 和 dle
-3 ^ <zone> 用 bgl
-3 ^ <zone> 的 kdf
-3 ^ <zone> 连 goY
-3 ^ ^ <client> hjc
-3 ^ ^ <host> chj
-3 ^ ^ <outside> Ynh
-3 ^ ^ <service> dnc
-3 ^ ^ <zone> hhd
-3 ^ ^ are kcg
-3 ^ ^ client ohY
-3 ^ ^ could fna
-3 ^ ^ do oeZ
-3 ^ ^ does lfb
-3 ^ ^ for eoa
-3 ^ ^ from gdj
-3 ^ ^ gjd
-3 ^ ^ hairpin lgb
-3 ^ ^ has ika
-3 ^ ^ i'm idg
-3 ^ ^ if ncc
-3 ^ ^ ip mfb
-3 ^ ^ is iid
-3 ^ ^ our kVn
-3 ^ ^ ping gkc
-3 ^ ^ pinging Zpe
-3 ^ ^ should jhc
-3 ^ ^ so lee
-3 ^ ^ src rYd
-3 ^ ^ the mbf
-3 ^ ^ trace pYf
-3 ^ ^ trying enb
-3 ^ ^ when gck
-3 ^ ^ would kjY
-3 ^ ^ zabbix fcl
-3 ^ ^ 从 jfe
-3 ^ ^ 在 fbl
-3 ^ ^ 急 hdj
-3 ^ ^ 我 occ
-3 ^ ^ 源 kef
-3 ^ ^ 给 mbf
-3 ^ any kee
-3 ^ can the gdj
-3 ^ customer at ldf
-3 ^ customer dcn
-3 ^ does lha
-3 ^ does the lha
-3 ^ from ohX
-3 ^ from the mgZ
-3 ^ hairpin ihd
-3 ^ how come kdf
-3 ^ how kdf
-3 ^ i dme
-3 ^ i'm ibi
-3 ^ if kef
-3 ^ ip <far> cnc
-3 ^ ip enb
-3 ^ is hid
-3 ^ maillog Yrd
-3 ^ maillog on Yrd
-3 ^ nc cme
-3 ^ nc vz fje
-3 ^ nginx elc
-3 ^ nginx on elc
-3 ^ nobody hka
-3 ^ nobody in pcc
-3 ^ nobody on pcb
-3 ^ on the edk
-3 ^ our hal
-3 ^ outlook nfb
-3 ^ outlook on kee
-3 ^ ping from jef
-3 ^ ping jbi
-3 ^ pls mbf
-3 ^ plz naf
-3 ^ postfix jef
-3 ^ postfix on jef
-3 ^ printer hci
-3 ^ seen dfk
-3 ^ seen on dfk
-3 ^ sitting pYe
-3 ^ somebody kee
-3 ^ suppose -i bfm
-3 ^ tcpdump cfm
-3 ^ tcpdump ni cem
-3 ^ tcpdump on bgl
-3 ^ the dkf
-3 ^ thunderbird kde
-3 ^ thunderbird on jef
-3 ^ trace <client> blg
-3 ^ trace djg
-3 ^ users in kcg
-3 ^ users kdf
-3 ^ users on jef
-3 ^ we lde
-3 ^ what gdj
-3 ^ why can't ueU
-3 ^ why cant mec
-3 ^ why does fdl
-3 ^ why ecm
-3 ^ why is ogZ
-3 ^ will ibj
-3 ^ would egj
-3 ^ would the edl
-3 ^ zabbix <server> blg
-3 ^ zabbix gkd
-3 ^ 为 ncd
-3 ^ 为 啥 mfc
-3 ^ 从 eek
-3 ^ 公 tgU
-3 ^ 我 ich
-3 ^ 我 在 idh
-3 ^ 目 bmf
-3 ^ 目 的 bmf
-3 ^ 请 jgd
-3 ^ 请 问 jgd
-3 a <far> qZd
-3 a <host> irT
-3 a <own> dmd
-3 a box kdg
-3 a client in lde
-3 a client jch
-3 a client on fej
-3 a colleague cfl
-3 a connection dmd
-3 a connection to cqa
-3 a customer at jfe
-3 a customer kee
-3 a host in mdd
-3 a host nbe
-3 a host on nbf
-3 a laptop in kdf
-3 a laptop jZk
-3 a laptop on cfl
-3 a machine fld
-3 a machine in fld
-3 a packet from kcg
-3 a packet kcf
-3 a partner jdg
-3 a pc in qbb
-3 a pc rab
-3 a phone ncc
-3 a phone on ncc
-3 a ping from kcg
-3 a ping kcg
-3 a printer Vte
-3 a syn fje
-3 a syn from kfd
-3 a user pcb
-3 a workstation aki
-3 able <host> bnd
-3 able <zone> Ute
-3 able dkf
-3 able to dkf
-3 able to hit crZ
-3 able to open foZ
-3 able to reach csY
-3 about cfk
-3 accept , would kfd
-3 accept <client> qZd
-3 accept <host> eld
-3 accept <zone> to dld
-3 access bpc
-3 address <far> ejf
-3 address <host> Yeq
-3 address bji
-3 address does cgl
-3 address does the cgl
-3 all <zone> djg
-3 allowed <far> clf
-3 allowed dle
-3 allowed out dmd
-3 allowed out to dmd
-3 allowed to ejg
-3 an <outside> dfk
-3 an answer from epZ
-3 an attacker nae
-3 and <host> emc
-3 and <n> eke
-3 and <n> on dkf
-3 and <outside> ijb
-3 and <service> glb
-3 and fje
-3 any <gateway> eSw
-3 any <zone> igd
-3 any lfd
-3 any way jef
-3 anything <zone> lgb
-3 anything nfa
-3 anything that mdd
-3 app mfc
-3 apt cgk
-3 are <client> jeg
-3 are <zone> eld
-3 are hkb
-3 arrive <host> ahl
-3 arrive agl
-3 arrive at efj
-3 arrives cgj
-3 as <server> cem
-3 as seen from jfe
-3 as seen jfe
-3 at <far> kee
-3 at <outside> enb
-3 at <own> blf
-3 at <zone> aji
-3 at all ika
-3 at hmZ
-3 authentication , idg
-3 away , hcj
-3 away <outside> cjh
-3 away dih
-3 backup <client> jdg
-3 backup <host> obd
-3 backup job ldd
-3 backup qbb
-3 be <client> lZi
-3 be <host> eoa
-3 be <outside> hdi
-3 be <own> Xtc
-3 be <zone> kdg
-3 be rdZ
-3 be reached gan
-3 being qeY
-3 between Yua
-3 box <client> mdd
-3 box <host> Yeq
-3 box cji
-3 build jdg
-3 but <outside> agm
-3 but lnU
-3 by <client> lfc
-3 by <host> goY
-3 by <own> Tve
-3 by <service> from hkb
-3 by <service> to cii
-3 by <zone> hjc
-3 by lgb
-3 by the naf
-3 call Wml
-3 can <client> ping amg
-3 can <client> reach apd
-3 can <far> dle
-3 can <gateway> Xtc
-3 can <host> chj
-3 can <host> reach bnf
-3 can <outside> reach fkc
-3 can <own> fjf
-3 can <service> chj
-3 can <zone> hit ejf
-3 can <zone> ping fje
-3 can <zone> reach cob
-3 can anybody ncd
-3 can anybody on led
-3 can anything odb
-3 can get cij
-3 can get to bhk
-3 can i cpb
-3 can not gna
-3 can ppl jfe
-3 can ppl on kgc
-3 can somebody qca
-3 can someone jef
-3 can someone on jdg
-3 can't <host> dkf
-3 can't <zone> dob
-3 can't boc
-3 can't connect gna
-3 can't connect to gna
-3 cannot <own> gma
-3 cannot eob
-3 cant ejf
-3 cant get flc
-3 cant get to gjd
-3 change ofa
-3 check : src tUf
-3 check <client> to Zsb
-3 check <far> blg
-3 check <host> Zng
-3 check <own> eld
-3 client <client> efj
-3 client <own> fmb
-3 client <server> fej
-3 client ioW
-3 client ip eje
-3 clients jcg
-3 come <far> saa
-3 come <outside> mag
-3 come <own> doc
-3 come <zone> kdf
-3 come in from qYe
-3 come in jef
-3 come kXl
-3 comes dcn
-3 coming in from jfe
-3 coming in kai
-3 coming mZi
-3 conect <host> dih
-3 conect dih
-3 conect to dih
-3 conect to the dih
-3 connect <client> hmZ
-3 connect <far> ibj
-3 connect <gateway> jgd
-3 connect <server> gbl
-3 connect from kcg
-3 connect from unknown kcg
-3 connect to <host> gej
-3 connect to host aoe
-3 connect to the fkd
-3 connection <- kee
-3 connection <client> pgX
-3 connection <gateway> ecm
-3 connection <outside> dZr
-3 connection <own> clf
-3 connection <server> dap
-3 connection <zone> ihd
-3 connection iic
-3 connection refused from jhb
-3 connection refused idh
-3 connection to dle
-3 connection to the Ymi
-3 conntrack -l jef
-3 conntrack <gateway> afo
-3 conntrack <own> Xoi
-3 conntrack jef
-3 could <client> jja
-3 could <host> dpa
-3 could emc
-3 cure Ynh
-3 curl <own> mga
-3 curl klX
-3 customer wRf
-3 cut djf
-3 deliver <far> apc
-3 deliver <host> dnc
-3 deliver dkg
-3 deliver outbound dhi
-3 deliver outbound to dhi
-3 desk <client> efj
-3 desk gdj
-3 destination <client> rgV
-3 destination <host> mec
-3 destination <host> will lcf
-3 destination <outside> dgj
-3 destination <zone> jge
-3 destination pea
-3 dmesg <gateway> bfn
-3 dmesg aen
-3 dmesg on bfn
-3 dmesg on the bfn
-3 dnat , does nfa
-3 dnat , ogY
-3 dnat : lgc
-3 dnat <client> bbq
-3 dnat <host> fcl
-3 dnat <own> Yre
-3 dnat <zone> jgd
-3 dnat to destination ebn
-3 dnat to ebn
-3 do <far> jge
-3 do <host> ila
-3 do <service> Zkj
-3 do <zone> jef
-3 do lkX
-3 do people jfe
-3 does <client> cme
-3 does <client> reach cii
-3 does <host> from jfd
-3 does <host> reach Zjk
-3 does <own> glc
-3 does <service> from kgc
-3 does <service> on clg
-3 does <service> sZb
-3 does <service> to bij
-3 does <zone> have emc
-3 does <zone> idh
-3 does <zone> reach dgk
-3 does anything hbk
-3 does anything stop fcl
-3 does traffic from lcf
-3 does traffic lcf
-3 dport <host> Rfv
-3 dport <n> bdo
-3 dport <n> src bdo
-3 dport bdo
-3 drop , could ncd
-3 drop , lfc
-3 drop <client> jef
-3 drop <zone> ibj
-3 drop fcl
-3 drop forward dgj
-3 drop forward in dgj
-3 drop the -i efj
-3 drop the efj
-3 e <host> ctX
-3 e <own> emb
-3 e <public> fbm
-3 e not fao
-3 e not via fao
-3 echo kmW
-3 end eek
-3 even <gateway> fbm
-3 even cross fdk
-3 even fcl
-3 even touch fej
-3 even touch the fej
-3 ever <zone> jdf
-3 ever hear from jdf
-3 ever hear jdf
-3 ever pbc
-3 failed cgk
-3 failed connect fje
-3 failed connect to fje
-3 far as bii
-3 far as the bii
-3 far bii
-3 fetch amg
-3 fine <gateway> fdk
-3 fine <own> eld
-3 fine ejf
-3 fix <zone> hbk
-3 for <client> dme
-3 for <host> lgb
-3 for <outside> qeY
-3 for <own> cpa
-3 for <zone> -> ele
-3 for <zone> led
-3 for miY
-3 forward <n> -s fej
-3 forward <n> ibj
-3 forward drop cgk
-3 forward drop in cgk
-3 forward ibi
-3 from <client> iib
-3 from <client> to Vsf
-3 from <far> fkd
-3 from <far> hitting djg
-3 from <far> to clf
-3 from <gateway> cgj
-3 from <gateway> to dkf
-3 from <host> foZ
-3 from <host> to inX
-3 from <outside> Yqe
-3 from <outside> for Yqe
-3 from <outside> on Zng
-3 from <outside> to dle
-3 from <zone> Unl
-3 from <zone> into Zqe
-3 from <zone> to Xjm
-3 from dkf
-3 from my box kcg
-3 from my vaX
-3 from talking djf
-3 from talking to djf
-3 from the rVf
-3 from their edm
-3 get <far> lde
-3 get <host> Zgn
-3 get <outside> lha
-3 get <own> dhi
-3 get <service> from kai
-3 get <service> idh
-3 get <service> on cgk
-3 get <zone> Zrc
-3 get ecm
-3 get in qhV
-3 get out blf
-3 get out to blf
-3 get to ckg
-3 get to the cii
-3 gets <own> dnd
-3 gets kee
-3 gets out foZ
-3 gets out to foZ
-3 go <outside> fkd
-3 go flc
-3 go out fjd
-3 go out to fjd
-3 goes away dmd
-3 goes iWo
-3 going <host> dcn
-3 going <outside> Yct
-3 going ebm
-3 going out Vgr
-3 going out to agm
-3 gone <outside> dkf
-3 gone <zone> clf
-3 gone nbf
-3 got <zone> kXl
-3 got bij
-3 gw <zone> bfm
-3 gw akj
-3 had <outside> gdj
-3 had kai
-3 had no dgk
-3 hairpin <client> hmZ
-3 hairpin <own> gma
-3 hairpin <zone> bgl
-3 hangs lde
-3 has ihd
-3 has to cme
-3 he <own> epZ
-3 he clg
-3 here pgX
-3 hi , kfd
-3 hi kfd
-3 his <far> rZc
-3 his sZb
-3 hit <own> fld
-3 hit <service> agm
-3 hit dgk
-3 host <client> iYl
-3 host <outside> mcd
-3 host piV
-3 hosts Yog
-3 i <client> neb
-3 i <gateway> dih
-3 i <host> jch
-3 i <outside> gVr
-3 i <own> cpc
-3 i <service> from lbg
-3 i <service> hdi
-3 i <service> to esV
-3 i <zone> kdf
-3 i am jgd
-3 i e fYq
-3 i mWj
-3 i see eek
-3 i sit in kgc
-3 i strip -i fdk
-3 i strip fdk
-3 i'm <client> odc
-3 i'm <outside> ici
-3 i'm <zone> Uft
-3 i'm aas
-3 i'm sitting idh
-3 icmp echo fje
-3 icmp echo from mbg
-3 icmp fje
-3 if <host> Wre
-3 if <own> Ykj
-3 if <zone> edm
-3 if dfk
-3 if someone kgc
-3 im kdf
-3 in , kee
-3 in <client> kbh
-3 in <far> Wnj
-3 in <host> hnY
-3 in <zone> hcj
-3 in ip <client> djf
-3 in ip <far> bij
-3 in ip dii
-3 in the gck
-3 inbound <outside> naf
-3 inbound jef
-3 initiate <zone> Yrd
-3 initiate Yqd
-3 input dgk
-3 instead mfb
-3 into oae
-3 ip <host> gbl
-3 ip does del
-3 ip gZn
-3 is <client> mdc
-3 is <far> ldf
-3 is <gateway> ben
-3 is <host> ddn
-3 is <n> lgc
-3 is <outside> gdj
-3 is <server> dfl
-3 is <service> dnc
-3 is <service> from kdf
-3 is <service> on dob
-3 is <service> to apd
-3 is <zone> mWk
-3 is fdj
-3 is it fZo
-3 is it our dfk
-3 is it the gYo
-3 is set glc
-3 is set to glc
-3 is that fdk
-3 is that the fcl
-3 is traffic pZe
-3 it <client> fma
-3 it <far> gjd
-3 it <gateway> cgj
-3 it <host> bas
-3 it <outside> iaj
-3 it <own> alh
-3 it <zone> bji
-3 it fam
-3 it is dcn
-3 it is the edm
-3 it out emc
-3 it possible mga
-3 it to Wkl
-3 it to the Wkl
-3 its <client> mfb
-3 its <far> Yrd
-3 its <host> bfl
-3 its <own> foZ
-3 its <service> Zpe
-3 its updates cme
-3 its updates from cme
-3 itself , cgl
-3 itself <far> djg
-3 itself <host> Zkj
-3 itself <outside> oZg
-3 itself get bmg
-3 itself get to bmg
-3 itself hbk
-3 itself open nZg
-3 itself talk fje
-3 itself talk to fje
-3 job jee
-3 just chj
-3 kernel : ffj
-3 kernel : in ffj
-3 kernel <zone> eek
-3 kernel ffj
-3 kindly <zone> mce
-3 kindly confirm led
-3 kindly hdi
-3 know iak
-3 lab <client> lde
-3 lab jfe
-3 label <zone> jib
-3 label hkb
-3 label printer kfc
-3 land <host> eVu
-3 land del
-3 land on del
-3 land on the dgj
-3 laptop <client> dkf
-3 laptop <outside> cii
-3 laptop <own> dld
-3 laptop <zone> lah
-3 laptop is qeY
-3 length <client> nZg
-3 length <host> ebm
-3 length <n> iaj
-3 length <n> ip edl
-3 length <own> gam
-3 length iaj
-3 let <host> glc
-3 let <outside> dgj
-3 let <own> glc
-3 let <zone> Zqd
-3 let cii
-3 let it fbm
-3 let it reach fbm
-3 let that fej
-3 let that reach fej
-3 let through dfk
-3 licence Vvd
-3 line <client> rZc
-3 line <host> agm
-3 line <n> , scY
-3 line <n> iic
-3 line <outside> kee
-3 line <zone> tdV
-3 line iib
-3 log <host> lgb
-3 log lgb
-3 log on tXd
-3 logged <gateway> lde
-3 logged in mdd
-3 logged in on lde
-3 logged qYd
-3 logs gjd
-3 lose Yqf
-3 loses <outside> Zfo
-3 loses Zfo
-3 loses its del
-3 lost <outside> efj
-3 lost dbo
-3 lost its -i cdn
-3 lost its cdn
-3 mail <outside> Zki
-3 mail <zone> pYf
-3 mail jjZ
-3 maillog <host> gkc
-3 maillog gkc
-3 maillog on Ylj
-3 make <client> Yqd
-3 make <host> emc
-3 make cii
-3 make it eke
-3 make it to Xpg
-3 masquerade , lha
-3 masquerade <zone> jfe
-3 masquerade line gjd
-3 may <host> dld
-3 may dmd
-3 me <gateway> bgl
-3 me <zone> ebn
-3 me ahl
-3 me whether pad
-3 me whether the oae
-3 monitoring <client> kef
-3 monitoring <far> lbg
-3 monitoring kcf
-3 monitoring probe lbg
-3 moved <zone> fej
-3 moved hdi
-3 must dih
-3 mx <far> dqZ
-3 mx example fkd
-3 my <client> mbf
-3 my <far> pad
-3 my <own> asb
-3 my box qWf
-3 my desk in mdd
-3 my desk ndc
-3 my laptop is ked
-3 my laptop niX
-3 my led
-3 my pc is lcf
-3 my pc mbf
-3 nat <client> kcg
-3 nat ohX
-3 need pbc
-3 needs <service> Yua
-3 needs Ytb
-3 never dXs
-3 new <client> lWl
-3 new <outside> kgc
-3 new <zone> kgc
-3 new mVl
-3 nightly ndc
-3 no <outside> gam
-3 no <own> flc
-3 no <zone> eke
-3 no cgk
-3 nobody XT2
-3 node jbi
-3 not <host> dap
-3 not <outside> mde
-3 not <own> frW
-3 not ibj
-3 nothing kZj
-3 now vZY
-3 of <client> jfe
-3 of <far> gjd
-3 of <gateway> fmb
-3 of <host> dmd
-3 of <own> cqa
-3 of <service> fje
-3 of <service> on ele
-3 of <zone> oZf
-3 of jja
-3 off <outside> jbi
-3 off jZk
-3 on <client> oXi
-3 on <far> dhi
-3 on <host> eap
-3 on <n> from kWm
-3 on <n> oZf
-3 on <outside> dih
-3 on <outside> for Zqd
-3 on <own> for lee
-3 on <own> from lfd
-3 on <own> ihc
-3 on <own> to bfl
-3 on <service> cgk
-3 on <service> to eke
-3 on <zone> fck
-3 on iak
-3 on my kfd
-3 on the <zone> hak
-3 on the akj
-3 one <outside> ibj
-3 one <zone> ecl
-3 one iXn
-3 one of cYs
-3 only <zone> nZg
-3 only eao
-3 open <far> Tug
-3 open <host> Vlm
-3 open <outside> ihd
-3 open <own> cjh
-3 open <service> dnc
-3 open <service> on flc
-3 open <service> to cpa
-3 open <zone> dfk
-3 open chj
-3 open connections bgl
-3 open connections into ckg
-3 opening <service> Zsb
-3 opening Zik
-3 opens Wre
-3 or cfl
-3 others qgW
-3 our <client> jjb
-3 our <far> hjb
-3 our <host> dfl
-3 our <own> dlf
-3 our <service> clf
-3 our cij
-3 our monitoring pad
-3 out , Zgn
-3 out <client> tWd
-3 out <far> mce
-3 out <gateway> ckg
-3 out <host> lbg
-3 out <outside> src ijb
-3 out <zone> kbh
-3 out <zone> src obe
-3 out ip dWt
-3 out lZi
-3 out of jeg
-3 out of the jib
-3 out run lec
-3 out run on mfb
-3 out there kee
-3 outbound <far> Xqf
-3 outbound <host> hZm
-3 outbound <service> kcg
-3 outbound <service> to Tuf
-3 outbound edl
-3 outgoing <own> eke
-3 outgoing <server> ekd
-3 outgoing kia
-3 over <client> jib
-3 over <host> cpb
-3 over <outside> Zmi
-3 over <own> djg
-3 over <service> , blg
-3 over <service> at fje
-3 over <service> coc
-3 over <service> from Ypf
-3 over coc
-3 over udp jdf
-3 own Wgq
-3 packet <host> aqb
-3 packet <zone> bmf
-3 packet bkh
-3 packets dcm
-3 partner <far> ckg
-3 partner ckg
-3 path hoX
-3 pc <client> hkb
-3 pcs gjd
-3 people <zone> pfY
-3 people pjU
-3 phone <outside> jdg
-3 ping <client> lcf
-3 ping <far> from qWg
-3 ping <gateway> from kcg
-3 ping <host> from lcf
-3 ping <host> hoX
-3 ping <outside> mhZ
-3 ping <own> from ofZ
-3 ping <own> jgd
-3 ping kjZ
-3 ping 不 coc
-3 ping 不 通 cme
-3 ping 得 dpa
-3 ping 得 通 dpa
-3 pinging <client> rcZ
-3 pinging rba
-3 plain <outside> anf
-3 plain <service> bne
-3 plain Wqg
-3 please jbi
-3 pls : jdg
-3 pls : src jdg
-3 pls <client> nZf
-3 pls check Ymi
-3 pls chj
-3 plz lde
-3 policy <zone> kdf
-3 policy kdf
-3 poller gck
-3 polling hid
-3 polls djf
-3 port <client> eke
-3 port <gateway> efj
-3 port <host> gnZ
-3 port <n> , fbm
-3 port <n> of Xqf
-3 port <n> on bpd
-3 port <n> to ckg
-3 port <outside> emc
-3 port <zone> jlZ
-3 portal cfl
-3 post fkd
-3 postfix <host> kbg
-3 postfix kbg
-3 postfix on kai
-3 postfix on our hbk
-3 prerouting Vgr
-3 printer <client> dnd
-3 printer cme
-3 probe <far> jfe
-3 probe jfe
-3 prometheus ika
-3 public <own> cqZ
-3 public cqZ
-3 pull <outside> flc
-3 pull dob
-3 query <service> dob
-3 query dob
-3 ran vWc
-3 random <outside> ncd
-3 random ncd
-3 rcpt <client> jef
-3 rcpt from led
-3 rcpt from unknown led
-3 rcpt led
-3 reach <far> Xtd
-3 reach <host> gbl
-3 reach <outside> to eYq
-3 reach <public> dob
-3 reach <service> at Yog
-3 reach <service> bji
-3 reach cel
-3 reach itself dkf
-3 reachability jef
-3 reachable bne
-3 read <host> fma
-3 read <service> fma
-3 read <service> on fma
-3 read kkY
-3 refused , bfm
-3 refused <client> rcZ
-3 refused <outside> dbn
-3 refused kbg
-3 refused run jfe
-3 refused' bar
-3 register ebo
-3 remote eld
-3 remove <zone> mXj
-3 remove jYl
-3 return dih
-3 return traffic dih
-3 rst bjj
-3 rule , kcg
-3 rule <zone> fZo
-3 rule ecm
-3 rules <zone> rXe
-3 rules sXe
-3 run <zone> lcg
-3 run jdf
-3 run on kXk
-3 runs nhY
-3 s client connect ejf
-3 s client ejf
-3 same <outside> dYq
-3 same cco
-3 says <client> ici
-3 says <own> eoa
-3 says <service> cpa
-3 scan ibj
-3 scanner gck
-3 scans <host> dem
-3 scans dem
-3 see <zone> Ycs
-3 see mbf
-3 send <host> dhh
-3 send <outside> blf
-3 send <service> bne
-3 send <service> to bne
-3 send cii
-3 send mail kgc
-3 send out ckg
-3 send out to ckg
-3 sends hjc
-3 server <far> Yog
-3 server reachable from nZg
-3 server reachable nZg
-3 service lbf
-3 session <host> edk
-3 session to bqa
-3 set efj
-3 set up efj
-3 should gpY
-3 shows <client> gkb
-3 shows elc
-3 sits qZd
-3 sitting tbZ
-3 snat <own> beo
-3 snat dbo
-3 snat to dbo
-3 snat to source dbo
-3 so <zone> coc
-3 so cii
-3 some <outside> jee
-3 somebody <zone> mdd
-3 somebody out nfa
-3 somebody out on nfa
-3 somebody sitting gbl
-3 somebody sitting in mdd
-3 someone <zone> lgb
-3 someone kfd
-3 source <client> glb
-3 source <host> from naf
-3 source <host> kee
-3 source <own> ilZ
-3 source ip Zng
-3 src <client> dlf
-3 src <client> dst dke
-3 src <gateway> gma
-3 src <own> fej
-3 still <far> Xrd
-3 still <gateway> drX
-3 still <host> dfk
-3 still <outside> jja
-3 still <own> fjd
-3 still arrive fcl
-3 still get to eje
-3 straight dhi
-3 syn <client> kfd
-3 syn <far> djh
-3 syn <host> kbh
-3 syn sent lfc
-3 syn sent src lfc
-3 take <outside> cem
-3 take sab
-3 take the -i bgl
-3 take the bgl
-3 taking <outside> efk
-3 taking efk
-3 talk <host> dbo
-3 talk <service> dgj
-3 talk <service> to dgj
-3 talk adp
-3 talk to Zdp
-3 talk to the Zdq
-3 tcp , ncd
-3 tcp <far> bmf
-3 tcp <gateway> eZp
-3 tcp <n> , ddn
-3 tcp <n> bpc
-3 tcp <n> from rVg
-3 tcp <n> on dle
-3 tcp <n> to ben
-3 tcp <zone> qdZ
-3 tcp gjd
-3 tell lah
-3 tell me oae
-3 test mfb
-3 that <client> hid
-3 that <gateway> fZo
-3 that <host> bod
-3 that <outside> djg
-3 that <own> fkd
-3 that <service> bpc
-3 that <service> to coc
-3 that <zone> mZh
-3 that arrives jbj
-3 that clf
-3 that was on occ
-3 that was tWd
-3 that's eqY
-3 the ' -i efj
-3 the ' efj
-3 the <client> jgd
-3 the <far> fkd
-3 the <gateway> from kdf
-3 the <gateway> pad
-3 the <host> box mYi
-3 the <host> iic
-3 the <outside> to aqc
-3 the <own> cqb
-3 the <public> cfl
-3 the <server> fje
-3 the <service> fje
-3 the <zone> to gdj
-3 the guys ben
-3 the log lZi
-3 the log on lZi
-3 the pcs flc
-3 the people pbc
-3 the printer Xoi
-3 the printers eke
-3 the printers in eke
-3 the replies cgk
-3 the scanner jWn
-3 the site gnZ
-3 their <far> eje
-3 their eoa
-3 then <host> emc
-3 then <own> gZn
-3 then <zone> cij
-3 then bij
-3 then get dlf
-3 then get to gkc
-3 there <far> pZe
-3 there oXh
-3 these fdk
-3 they <outside> dnc
-3 they <own> drY
-3 they chj
-3 this <client> pad
-3 this <gateway> ben
-3 this <host> eao
-3 this <zone> jef
-3 this icj
-3 this is efj
-3 this is from qeZ
-3 this on bfn
-3 this on the Yfp
-3 through <host> inW
-3 through jmX
-3 through to dpa
-3 through to the emd
-3 time jdf
-3 time out eld
-3 timed <client> naf
-3 timed <own> Vrg
-3 timed out , fjd
-3 timed out efj
-3 timed out from kdf
-3 timed out 在 kdg
-3 timeout Zgn
-3 times cem
-3 times out cem
-3 to <client> cob
-3 to <far> mec
-3 to <gateway> enb
-3 to <gateway> from oYg
-3 to <host> from kcg
-3 to <host> server dmd
-3 to <n> imY
-3 to <n> on blg
-3 to <outside> obc
-3 to <own> chi
-3 to <own> from mcd
-3 to <public> bfn
-3 to <server> at eje
-3 to <service> at dkf
-3 to <service> from vYZ
-3 to <service> into egj
-3 to <service> on clf
-3 to <service> to fjd
-3 to <zone> jjZ
-3 to accept ndc
-3 to accept would kdf
-3 to anything Xqf
-3 to deliver bjj
-3 to deliver to bjj
-3 to get bgk
-3 to gkb
-3 to itself gjd
-3 to know ocb
-3 to open dnc
-3 to packets flc
-3 to packets from pbd
-3 to print dmd
-3 to talk ekd
-3 to talk to ekd
-3 to the bpb
-3 to the whole pda
-3 took <outside> cfl
-3 took dfk
-3 took the -i efj
-3 took the efj
-3 towards aoe
-3 trace <client> eld
-3 trace <host> cqb
-3 trace dme
-3 traffic lia
-3 udp <client> mga
-3 udp <far> Zof
-3 udp <gateway> cme
-3 udp <host> uWc
-3 udp <n> , jbi
-3 udp <n> from mbf
-3 udp <n> kfd
-3 udp <n> on eoZ
-3 udp <n> to apd
-3 udp <outside> jfe
-3 udp <own> djg
-3 udp <zone> mbf
-3 udp fkd
-3 up <host> cjh
-3 up <outside> eke
-3 up <zone> mZh
-3 up Zli
-3 up on bZs
-3 up on the bZs
-3 use <own> Zmh
-3 use <public> kZj
-3 use jch
-3 user , nZf
-3 user , rip nZf
-3 user <far> nZf
-3 user <zone> blg
-3 user lce
-3 users ele
-3 via piV
-3 vz gjd
-3 vz w <n> fje
-3 vz w fje
-3 want Xpf
-3 wants <far> Ypg
-3 wants <host> Zli
-3 wants <service> Zog
-3 wants Ymi
-3 wants to bjj
-3 was <client> ked
-3 was <zone> cgl
-3 was glb
-3 way kcg
-3 we <outside> ben
-3 we <zone> mag
-3 we add ich
-3 we add the ich
-3 we take -i cfl
-3 we take cfl
-3 what <outside> jfe
-3 what <zone> jef
-3 what happens kee
-3 what happens to lee
-3 when <outside> YZv
-3 when <own> drY
-3 when <zone> flc
-3 when it Tri
-3 when lha
-3 when sending dhj
-3 when somebody jgd
-3 when they dle
-3 whether <zone> gbl
-3 whether gcj
-3 whether hosts in jdg
-3 whether hosts mbg
-3 which <client> oZf
-3 which <zone> wZY
-3 which nnS
-3 which rule jef
-3 while hdi
-3 why mag
-3 wifi ecm
-3 will <own> imY
-3 will <zone> mfb
-3 will klX
-3 with <client> ejf
-3 with <outside> jfe
-3 with <own> fZn
-3 with <service> jef
-3 with jja
-3 with the Zli
-3 without <public> fan
-3 without bcp
-3 without going fan
-3 work fej
-3 working <own> dme
-3 working jfe
-3 works kai
-3 would <client> reach fkd
-3 would <far> pZf
-3 would <host> gnZ
-3 would <outside> meb
-3 would <own> gje
-3 would <service> gid
-3 would <zone> dih
-3 would <zone> reach fje
-3 would change for pda
-3 would change pda
-3 would that ncd
-3 yet oYg
-3 you coc
-3 一 <client> fmb
-3 一 <far> adp
-3 一 <zone> neb
-3 一 下 , jef
-3 一 下 : jgd
-3 一 下 jef
-3 一 条 -s Zdp
-3 一 条 kbh
-3 上 , hak
-3 上 <far> bmf
-3 上 <host> ici
-3 上 <own> emc
-3 上 得 fnZ
-3 上 得 了 fnZ
-3 下 , dfl
-3 下 <client> fmb
-3 下 <host> fpY
-3 下 <outside> ljY
-3 下 <zone> cij
-3 下 <zone> 到 fmb
-3 下 bij
-3 不 <client> epZ
-3 不 <far> mce
-3 不 <gateway> edl
-3 不 <host> ecm
-3 不 <outside> amg
-3 不 <own> fkd
-3 不 <public> eek
-3 不 hdi
-3 不 上 Zgn
-3 不 会 jdf
-3 不 是 fcl
-3 不 能 bik
-3 不 能 上 emc
-3 不 能 用 dkf
-3 个 : fej
-3 个 : in agn
-3 个 <zone> jfd
-3 个 meb
-3 为 <client> rcZ
-3 为 <zone> qeY
-3 主 <client> kef
-3 主 <outside> ejf
-3 主 <zone> cii
-3 主 clf
-3 主 动 Zof
-3 主 动 往 bmf
-3 主 动 连 bki
-3 么 <own> eke
-3 之 <client> kfd
-3 之 <outside> bgl
-3 之 lcf
-3 之 后 , lcf
-3 之 后 lcf
-3 了 <gateway> gcl
-3 了 <outside> , ebm
-3 了 <outside> dfk
-3 事 bji
-3 交 ijb
-3 人 <outside> dih
-3 人 <own> cem
-3 人 能 fWr
-3 人 访 gkc
-3 人 访 问 gkc
-3 什 bhk
-3 什 么 bhk
-3 什 么 用 dle
-3 从 <client> <service> fje
-3 从 <client> bmf
-3 从 <client> ping bne
-3 从 <far> hid
-3 从 <gateway> dpb
-3 从 <host> eek
-3 从 <outside> <service> dmd
-3 从 <outside> fna
-3 从 <outside> 连 foZ
-3 从 <zone> <service> emc
-3 从 <zone> hcj
-3 从 <zone> 到 crZ
-3 从 amh
-3 以 <host> epZ
-3 以 <zone> gjc
-3 以 后 , ndb
-3 以 后 ndb
-3 以 访 dhi
-3 以 访 问 dhi
-3 以 连 dle
-3 以 连 到 dle
-3 们 <outside> ihd
-3 们 mgZ
-3 件 clf
-3 会 <host> bZr
-3 会 lZj
-3 会 转 ben
-3 会 转 到 fek
-3 信 <own> clf
-3 信 bmf
-3 像 <client> jfe
-3 像 lgb
-3 公 cme
-3 公 司 cme
-3 写 dkf
-3 写 的 eke
-3 出 <far> mag
-3 出 <outside> cme
-3 出 ika
-3 出 去 dle
-3 出 去 到 ckg
-3 出 得 clf
-3 出 得 去 clf
-3 删 <client> tXc
-3 删 <host> lcg
-3 删 <outside> mga
-3 到 <client> pcb
-3 到 <far> Xsd
-3 到 <gateway> cgj
-3 到 <host> , jdg
-3 到 <host> gkc
-3 到 <outside> ikb
-3 到 <own> , Wdt
-3 到 <own> blh
-3 到 <server> eek
-3 到 <zone> dle
-3 到 ip <client> dmd
-3 到 ip emc
-3 到 jkZ
-3 到 我 flc
-3 到 我 们 flc
-3 前 kee
-3 加 <zone> afn
-3 加 afn
-3 加 上 -i dfk
-3 加 上 bfn
-3 务 <client> fje
-3 务 fje
-3 动 <host> fjf
-3 动 <outside> cle
-3 动 <zone> cnd
-3 动 iid
-3 动 去 cme
-3 动 去 连 cme
-3 动 访 cnd
-3 动 访 问 cnd
-3 动 连 emc
-3 包 , dgj
-3 包 <client> lde
-3 包 jVp
-3 去 <outside> cii
-3 去 <zone> pfY
-3 去 掉 , jee
-3 去 访 eld
-3 去 访 问 eld
-3 反 hkb
-3 发 <outside> jhc
-3 发 信 , ejf
-3 发 信 dle
-3 发 信 到 dkf
-3 口 , eld
-3 口 <client> oae
-3 口 <far> eke
-3 口 <n> , ici
-3 口 <n> kai
-3 口 ip mcf
-3 口 ip 是 mcf
-3 台 <client> lde
-3 同 <own> eoa
-3 同 <zone> ici
-3 同 dgj
-3 同 事 eej
-3 同 事 在 jbi
-3 同 事 说 Xfr
-3 后 <host> cYs
-3 后 <outside> hid
-3 后 <zone> kfd
-3 后 fke
-3 否 dkf
-3 否 访 ckf
-3 否 访 问 ckf
-3 啥 <zone> fkd
-3 啥 fjd
-3 器 dle
-3 在 <client> nfa
-3 在 <own> bji
-3 在 <zone> , fcl
-3 在 hci
-3 地 ijb
-3 地 址 ijb
-3 地 址 是 jgd
-3 址 hdi
-3 填 <own> eke
-3 填 eke
-3 填 的 fje
-3 填 的 是 fje
-3 备 lde
-3 完 <client> hla
-3 完 <outside> ibj
-3 完 <zone> dke
-3 完 ija
-3 完 以 mfb
-3 完 以 后 mfb
-3 客 <client> qZe
-3 客 <far> ndc
-3 客 fam
-3 客 户 fam
-3 客 户 端 qYe
-3 就 是 fbm
-3 己 <outside> ckg
-3 己 <own> gkd
-3 己 dkf
-3 己 能 blg
-3 己 能 ping Zng
-3 己 能 上 dkg
-3 师 ecm
-3 帮 看 hdi
-3 应 Zsa
-3 开 jef
-3 录 kfd
-3 往 dlf
-3 志 : fej
-3 志 : in fej
-3 志 ffj
-3 忙 <client> kdf
-3 忙 <gateway> cfl
-3 想 <host> kmX
-3 想 <service> bji
-3 想 <service> 到 ajj
-3 想 dke
-3 想 访 dke
-3 想 访 问 dke
-3 成 <client> , rgV
-3 成 <n> , jgd
-3 成 <n> jgd
-3 成 <outside> pgY
-3 成 drop , mfc
-3 成 drop mfc
-3 成 kfd
-3 我 <client> qac
-3 我 <host> dmc
-3 我 <outside> efj
-3 我 <zone> hal
-3 我 dih
-3 我 们 clf
-3 我 这 lcf
-3 我 这 台 lce
-3 户 <client> pZe
-3 户 <own> dle
-3 户 mdd
-3 户 打 eke
-3 户 打 开 eke
-3 户 端 oZf
-3 户 端 是 ncd
-3 户 访 fje
-3 户 访 问 fje
-3 手 jja
-3 手 机 jja
-3 打 <client> hjc
-3 打 Zgn
-3 打 不 fek
-3 打 印 dkf
-3 打 印 机 flc
-3 执 <own> ejf
-3 执 ejf
-3 执 行 <service> eke
-3 执 行 ejf
-3 抓 lcf
-3 报 <own> emc
-3 拿 掉 , jff
-3 拿 掉 jff
-3 掉 gck
-3 接 <client> Wrf
-3 接 <gateway> clf
-3 接 <host> fmb
-3 接 <service> dih
-3 接 <service> 到 dih
-3 接 <zone> dhi
-3 接 Zof
-3 接 ping emc
-3 接 打 到 gma
-3 接 访 cnd
-3 接 访 问 cnd
-3 推 bod
-3 收 <client> jja
-3 收 <own> fna
-3 收 jbi
-3 收 不 ncd
-3 收 不 到 ncd
-3 收 得 jef
-3 收 得 到 jef
-3 教 cdm
-3 文 kZj
-3 时 , ebn
-3 时 <gateway> eZp
-3 时 jfe
-3 是 <client> kfd
-3 是 <gateway> fcl
-3 是 <host> iXn
-3 是 <outside> ecm
-3 是 <own> ejf
-3 是 ebn
-3 是 我 ddm
-3 是 我 们 ddm
-3 有 <outside> agm
-3 有 lYi
-3 服 <client> ekf
-3 服 fje
-3 服 务 ekf
-3 服 务 端 dkf
-3 本 <client> lfc
-3 本 <host> blg
-3 本 hjd
-3 本 机 iic
-3 本 机 ip jee
-3 机 <client> gkd
-3 机 <far> blg
-3 机 <host> cnd
-3 机 <outside> jhd
-3 机 <zone> rZb
-3 机 fna
-3 机 上 blg
-3 机 器 是 nag
-3 机 访 fjd
-3 机 访 问 fjd
-3 条 <zone> gck
-3 条 gdk
-3 来 enb
-3 果 pYf
-3 查 mga
-3 样 chj
-3 桌 <client> aof
-3 桌 gid
-3 桌 面 gid
-3 桌 面 到 bji
-3 正 fmb
-3 段 cmf
-3 段 访 dnc
-3 段 访 问 dnc
-3 比 <far> eld
-3 比 eld
-3 比 如 eld
-3 比 如 到 eld
-3 没 jdg
-3 没 有 hdh
-3 没 有 对 jff
-3 法 fmb
-3 源 <client> naf
-3 源 mZh
-3 用 <host> arb
-3 用 <outside> ajj
-3 用 <own> fje
-3 用 <service> dqZ
-3 用 <service> 连 epZ
-3 用 flb
-3 用 户 dgj
-3 用 户 在 fcl
-3 用 的 djg
-3 电 <client> lgc
-3 电 <public> ecm
-3 电 脑 是 kcg
-3 电 脑 用 efj
-3 的 : gkc
-3 的 <client> jch
-3 的 <far> bqb
-3 的 <gateway> oWj
-3 的 <host> fbl
-3 的 <n> kee
-3 的 <n> 对 jff
-3 的 <own> bkh
-3 的 <service> , iWo
-3 的 <service> kZj
-3 的 <zone> ddm
-3 的 client aqc
-3 的 dnat fdk
-3 的 gZm
-3 的 ip pYf
-3 的 ip 是 pYf
-3 的 人 hlb
-3 的 人 用 cjh
-3 的 是 <public> gkc
-3 的 是 Xsd
-3 的 电 脑 jef
-3 的 话 , lgb
-3 的 话 lgb
-3 监 bhk
-3 目 fje
-3 目 的 fje
-3 目 的 是 dkg
-3 直 <host> dle
-3 直 dmd
-3 直 接 dmd
-3 直 接 到 gjd
-3 直 接 打 gkc
-3 直 接 用 efj
-3 看 <client> ihd
-3 看 <host> bij
-3 看 <zone> qZd
-3 看 下 gkc
-3 看 到 hZm
-3 看 到 ip iZl
-3 确 ndc
-3 确 认 : ndc
-3 确 认 ndc
-3 端 <gateway> fbm
-3 端 <zone> ofY
-3 端 jbi
-3 端 口 , jfd
-3 端 口 kfd
-3 网 <client> fje
-3 网 段 gkb
-3 网 段 去 djg
-3 老 pfY
-3 能 <client> ctX
-3 能 <far> dle
-3 能 <host> eke
-3 能 <outside> enb
-3 能 <public> dih
-3 能 <service> dmd
-3 能 <service> 到 dkf
-3 能 <service> 通 gjd
-3 能 <zone> Yil
-3 能 bkh
-3 能 ping 到 fkc
-3 能 打 fkd
-3 能 打 开 fkd
-3 能 直 gdj
-3 能 直 连 gdj
-3 能 连 fkc
-3 能 连 到 fmb
-3 能 通 gma
-3 能 通 过 gma
-3 脑 <client> eld
-3 脑 <own> djg
-3 脑 dmc
-3 自 Xmj
-3 自 己 Xmj
-3 自 己 往 blg
-3 行 <outside> fcl
-3 行 <zone> dih
-3 行 <zone> 到 cjh
-3 行 bij
-3 行 的 efj
-3 补 <outside> cgk
-3 补 上 -i cgk
-3 补 上 cgk
-3 被 <host> efk
-3 被 fek
-3 被 转 ffj
-3 被 转 到 ffj
-3 要 <client> bpc
-3 要 <far> ejf
-3 要 <host> ajj
-3 要 Ygp
-3 要 访 foZ
-3 要 访 问 foZ
-3 规 则 , idh
-3 认 eld
-3 让 gck
-3 让 不 gbl
-3 让 不 让 gbl
-3 许 clf
-3 访 <host> foY
-3 访 <zone> idh
-3 访 gkc
-3 访 问 <public> Zpe
-3 访 问 aqd
-3 访 问 到 anf
-3 说 nZg
-3 请 <client> ilY
-3 请 <outside> ldf
-3 请 <zone> gcj
-3 请 问 <zone> dcn
-3 请 问 ici
-3 请 问 从 ncc
-3 走 <gateway> efj
-3 走 <n> dle
-3 走 <own> fkd
-3 走 <service> eXr
-3 走 beo
-3 走 的 gjd
-3 边 <client> Xpg
-3 边 Ypf
-3 过 <gateway> gZo
-3 过 eek
-3 还 <far> emc
-3 还 <gateway> fkd
-3 还 <own> goZ
-3 还 bkh
-3 还 能 fje
-3 还 能 往 dle
-3 还 能 连 glc
-3 这 <client> lde
-3 这 <zone> efj
-3 这 kee
-3 这 台 kdf
-3 这 台 是 kef
-3 进 fje
-3 连 <client> amg
-3 连 <far> doa
-3 连 <host> enb
-3 连 <own> gjd
-3 连 <zone> ijb
-3 连 dkg
-3 连 不 aqc
-3 连 不 上 gjd
-3 连 不 到 cqa
-3 连 我 cob
-3 连 我 们 cob
-3 连 的 lhb
-3 连 的 是 lha
-3 通 Xkl
-3 邮 <own> ejf
-3 邮 <server> fdk
-3 邮 bme
-3 邮 件 , dkf
-3 邮 件 bme
-3 部 kgc
-3 配 <own> eke
-3 配 blg
-3 配 的 blg
-3 配 的 是 blg
-3 里 jja
-3 问 <client> hjc
-3 问 <own> cnd
-3 问 <zone> hmZ
-3 问 <zone> 到 fvT
-3 问 gjd
-3 问 不 cmd
-3 问 不 了 cle
-3 问 得 dkf
-3 问 得 了 clf
-3 面 chj
-4 ' qdY
-4 'connection bji
-4 's <own> fje
-4 , <client> lga
-4 , <far> jfe
-4 , <gateway> Wjn
-4 , <host> ici
-4 , <own> eld
-4 , <public> cme
-4 , <server> eek
-4 -> <outside> bhk
-4 -> chk
-4 -i <zone> ngZ
-4 -i jZk
-4 -j <client> hcj
-4 -j <own> del
-4 -j ici
-4 : <- kee
-4 : <client> nZg
-4 : <far> nXi
-4 : <gateway> hid
-4 : <host> ckg
-4 : <outside> ecm
-4 : <own> dnc
-4 : idh
-4 ; kee
-4 <client> <client> fjd
-4 <client> <gateway> eke
-4 <client> <host> hdi
-4 <client> <own> fnb
-4 <client> <server> eZo
-4 <client> <zone> kbh
-4 <client> kee
-4 <far> <client> occ
-4 <far> <gateway> Yjl
-4 <far> <host> aki
-4 <far> <own> eld
-4 <far> bhj
-4 <gateway> <client> khb
-4 <gateway> <gateway> eld
-4 <gateway> <host> afo
-4 <gateway> <outside> jdh
-4 <gateway> <own> fjd
-4 <gateway> <zone> qWh
-4 <gateway> kgc
-4 <host> <client> hjb
-4 <host> <far> ioX
-4 <host> <gateway> dZq
-4 <host> <host> ejf
-4 <host> <outside> hjc
-4 <host> <own> chj
-4 <host> <public> cdn
-4 <host> <zone> jja
-4 <host> iic
-4 <n> <- hck
-4 <n> <gateway> acp
-4 <n> <host> blg
-4 <n> <own> cYs
-4 <n> <public> edl
-4 <n> <server> efj
-4 <n> <zone> rZc
-4 <n> hdi
-4 <outside> <client> qac
-4 <outside> <far> oad
-4 <outside> <gateway> bod
-4 <outside> <host> cjh
-4 <outside> <outside> cem
-4 <outside> <own> enb
-4 <outside> <zone> kpU
-4 <own> <client> nbf
-4 <own> <far> lbg
-4 <own> <gateway> Zfo
-4 <own> <outside> pWh
-4 <own> <own> gan
-4 <own> <zone> lfc
-4 <own> jfe
-4 <public> ihc
-4 <server> <gateway> fej
-4 <server> <outside> dkf
-4 <server> <own> fje
-4 <server> <zone> kgc
-4 <server> ila
-4 <service> <client> ila
-4 <service> <gateway> dnc
-4 <service> <host> enb
-4 <service> <outside> lah
-4 <service> <own> emc
-4 <service> <public> dfk
-4 <service> <zone> lZh
-4 <service> flc
-4 <zone> <client> gdj
-4 <zone> <far> kbh
-4 <zone> <gateway> chi
-4 <zone> <host> cne
-4 <zone> <outside> Ylj
-4 <zone> <server> gbl
-4 <zone> <zone> lgc
-4 ? <far> dob
-4 ? <gateway> dbo
-4 ? <host> Zpe
-4 ? <outside> mjX
-4 ? <own> bqa
-4 ? <zone> ecm
-4 ? cme
-4 ^ <gateway> led
-4 ^ <host> nag
-4 ^ <outside> jbi
-4 ^ <own> eld
-4 ^ <public> emc
-4 ^ <server> fcm
-4 a <client> anf
-4 a <far> fkd
-4 a <gateway> cfm
-4 a <host> agm
-4 a <own> eke
-4 a <zone> mTn
-4 a bji
-4 able <client> Zpe
-4 able <far> ejf
-4 able <host> cii
-4 able <zone> dnc
-4 able ajj
-4 about dhj
-4 accept <client> tWd
-4 accept <host> gnZ
-4 accept <zone> bbq
-4 accept cco
-4 access chk
-4 account jfe
-4 add <outside> dfk
-4 add <zone> ofa
-4 add mfb
-4 added agm
-4 adding lfc
-4 after <zone> Qgw
-4 after idh
-4 all dbo
-4 allowed fjd
-4 an <gateway> khb
-4 an <host> Xqf
-4 an <outside> cem
-4 an <own> agm
-4 and <client> kkY
-4 and <gateway> fck
-4 and <host> Yim
-4 and <outside> jff
-4 and <zone> mbf
-4 answer fbl
-4 answers jch
-4 any <zone> led
-4 any fna
-4 anything <outside> maf
-4 anything bpc
-4 append jeg
-4 are oZf
-4 arrives <own> fkc
-4 arrives fkc
-4 arriving <own> anf
-4 arriving bmf
-4 as <gateway> eZp
-4 as lgc
-4 assume reY
-4 at <client> csY
-4 at <gateway> Zcr
-4 at <outside> dih
-4 at <own> fjd
-4 at <zone> ncd
-4 away bmf
-4 be <host> Zsb
-4 be <zone> liZ
-4 becomes kee
-4 before mag
-4 being cdn
-4 box <host> Yjl
-4 box <outside> gdi
-4 box mYh
-4 but <outside> fdk
-4 but ben
-4 by <client> rba
-4 by <host> alh
-4 by <own> ajj
-4 by <zone> iak
-4 by idh
-4 call Wrf
-4 can <client> hmZ
-4 can <far> anf
-4 can <gateway> Zmi
-4 can <outside> mbf
-4 can <own> fdj
-4 can <zone> cme
-4 can't <host> ecm
-4 can't <own> asa
-4 can't <zone> agm
-4 can't ebn
-4 cannot <server> fbm
-4 cannot blg
-4 cant <host> bij
-4 cant <outside> amg
-4 cant <zone> auY
-4 cant bkh
-4 change Tir
-4 check <far> ckg
-4 check <zone> hid
-4 client <own> emb
-4 client <server> del
-4 client coc
-4 clients gkc
-4 close <own> grV
-4 close grV
-4 colleague <client> jge
-4 colleague jja
-4 comes kfe
-4 coming <own> Zpf
-4 coming Zpf
-4 confirm <zone> cmf
-4 confirm clf
-4 connect <gateway> fbm
-4 connect <own> Wrf
-4 connect bhj
-4 connection <client> pca
-4 connection <host> fna
-4 connection <outside> cbp
-4 connection <own> Trj
-4 connections ape
-4 conntrack <gateway> cfl
-4 conntrack cfl
-4 could <host> gcj
-4 could <outside> kee
-4 could <zone> eoa
-4 curl Zgn
-4 cut aqc
-4 deferred <own> gdj
-4 delete <outside> mZh
-4 delete mZh
-4 deleting agm
-4 deliver ffj
-4 destination efj
-4 directly <public> gZn
-4 directly bar
-4 dnat <outside> del
-4 dnat <own> Vpj
-4 dnat hck
-4 do <client> eqY
-4 do <far> brZ
-4 do <host> bbq
-4 do <outside> jlY
-4 do <zone> vZY
-4 do cgj
-4 does <client> occ
-4 does <gateway> ebo
-4 does <host> afn
-4 does <outside> jmX
-4 does dhi
-4 dport <host> afm
-4 dport dgk
-4 drop <outside> fje
-4 drop <zone> kfd
-4 drop iid
-4 e Yli
-4 effect <host> gpX
-4 effect goX
-4 end dgj
-4 established <own> fpY
-4 established goY
-4 even <outside> gbl
-4 ever <zone> dih
-4 ever bfm
-4 example <own> fej
-4 example fej
-4 failed <far> cii
-4 failed <host> fkd
-4 fetch <own> dle
-4 fetch bgl
-4 fine dfk
-4 fix jmY
-4 for <client> zXV
-4 for <far> jja
-4 for <host> ibi
-4 for <own> cme
-4 for <zone> gkd
-4 for idh
-4 forward <host> bji
-4 foxmail <own> gkc
-4 foxmail gjd
-4 from <client> dmd
-4 from <far> hlb
-4 from <gateway> bgl
-4 from <host> eoa
-4 from <outside> Xre
-4 from <own> fna
-4 from <zone> fej
-4 from bne
-4 get <far> Swe
-4 get <host> Wpg
-4 get <zone> njV
-4 get klY
-4 gets <own> aof
-4 gets ihd
-4 gives kai
-4 goes <outside> gma
-4 goes gdj
-4 gw <outside> gbl
-4 gw <zone> efj
-4 gw Zkk
-4 hand <host> bkh
-4 hand jfe
-4 hangs dfk
-4 happens <outside> dmd
-4 happens <own> gkc
-4 happens <zone> fcl
-4 happens clf
-4 has <client> obd
-4 has <server> bgl
-4 has <zone> mga
-4 has mag
-4 he iid
-4 her jkZ
-4 here <zone> cbo
-4 here cem
-4 hi <client> qfY
-4 hi kdf
-4 his ele
-4 hit edl
-4 host fej
-4 how <zone> qgW
-4 how tZa
-4 i <far> dmd
-4 i <gateway> elc
-4 i <host> Ycs
-4 i <outside> hcj
-4 i <own> foZ
-4 i <public> fbm
-4 i <zone> obd
-4 i gdj
-4 i'm <own> fkd
-4 i'm neb
-4 icmp <client> wYZ
-4 id afm
-4 if <client> nhY
-4 if <outside> hcj
-4 if <own> cmd
-4 if <zone> lbg
-4 in <client> sbZ
-4 in <far> hka
-4 in <gateway> jib
-4 in <host> bbp
-4 in <outside> jch
-4 in <own> enc
-4 in <zone> edl
-4 instead fkd
-4 into qca
-4 ip kee
-4 iptables <zone> pfY
-4 iptables kfd
-4 is <client> eld
-4 is <far> iib
-4 is <gateway> ane
-4 is <host> mag
-4 is <outside> mbf
-4 is <own> clf
-4 is <zone> ajj
-4 it <far> Wrf
-4 it <gateway> eVt
-4 it <outside> chk
-4 it <own> fje
-4 it <zone> lde
-4 it iic
-4 its <client> bpc
-4 its <far> bmf
-4 its <host> Zdq
-4 its Zlj
-4 itself <host> Vmm
-4 itself dhi
-4 just <gateway> fdj
-4 just <outside> jbi
-4 just obd
-4 know kee
-4 label akh
-4 laptop <client> oYf
-4 laptop <own> dmd
-4 laptop kia
-4 length <client> Ygp
-4 length <far> Ygo
-4 length <host> gjd
-4 length <zone> Ygo
-4 length Zkj
-4 let <outside> cYs
-4 let blf
-4 lets cjh
-4 like <zone> kfd
-4 like pfY
-4 line <client> edl
-4 line <far> gZn
-4 line <host> bhk
-4 line <outside> edl
-4 line <zone> oae
-4 line dme
-4 log iYl
-4 lose hjc
-4 machine idh
-4 mail <zone> bfl
-4 mails cgk
-4 make <zone> lah
-4 make kgc
-4 martian <client> jef
-4 martian lec
-4 masquerade <client> jdg
-4 masquerade <outside> cem
-4 masquerade <own> fma
-4 masquerade <zone> tdW
-4 masquerade mhZ
-4 me <host> mgb
-4 me <own> bpc
-4 me ndc
-4 mean edl
-4 monitoring nfZ
-4 morning nfa
-4 moved <zone> qXf
-4 moved jjb
-4 must <own> Ypf
-4 must bmf
-4 mx <far> fje
-4 mx <own> esW
-4 mx fje
-4 my <client> ldf
-4 my <host> edm
-4 my <own> czR
-4 my <zone> kdg
-4 my jee
-4 nat <outside> fYp
-4 nat <zone> mga
-4 nat lde
-4 need mVm
-4 needs <far> dkf
-4 needs <host> cji
-4 needs bji
-4 never nVk
-4 new hjc
-4 ni mYi
-4 nmap <own> bkg
-4 no <zone> jVo
-4 no jdg
-4 nobody crZ
-4 not <host> ajj
-4 not <own> enb
-4 nothing Wnj
-4 now lbg
-4 of <client> naf
-4 of <far> ijb
-4 of <gateway> Wfq
-4 of <outside> pfY
-4 of <own> clf
-4 of nbe
-4 off <zone> qeX
-4 off gYo
-4 oif <client> kfe
-4 oif <far> mYi
-4 oif kee
-4 on <client> jfe
-4 on <far> pbd
-4 on <gateway> jXm
-4 on <host> cpb
-4 on <outside> jbi
-4 on <own> cne
-4 on <zone> mec
-4 on jhc
-4 once Zgn
-4 one mde
-4 only ihd
-4 open <client> epZ
-4 open <host> Yim
-4 open <outside> ndc
-4 open <own> dnd
-4 open <zone> bmf
-4 open fej
-4 opened fkd
-4 opening ejf
-4 opens <own> eek
-4 opens del
-4 openssl ejf
-4 or coc
-4 other <outside> fma
-4 other <zone> qbb
-4 other llX
-4 our <client> jja
-4 our <far> pda
-4 our <host> pUj
-4 our <own> fna
-4 our <zone> jfe
-4 our mjX
-4 out <client> lag
-4 out <far> kgb
-4 out <gateway> bgl
-4 out <host> dgj
-4 out <outside> Xpf
-4 out <own> bme
-4 out <zone> Xer
-4 outbound <host> uVd
-4 outbound <outside> Usg
-4 outbound mhZ
-4 outlook <own> eke
-4 outlook <server> ffj
-4 outlook fcl
-4 over <gateway> ffj
-4 over <outside> Zli
-4 over <own> arb
-4 over <zone> tXc
-4 own kia
-4 packet <client> Zsb
-4 packet <host> apd
-4 packet <zone> mdd
-4 packet gjc
-4 packets Zil
-4 page bod
-4 people <own> cem
-4 people ecm
-4 permitted Woi
-4 ping <client> gjd
-4 ping <gateway> ele
-4 ping <host> dke
-4 ping <zone> oae
-4 ping jfe
-4 plain gkd
-4 pls jef
-4 policy <outside> lcf
-4 policy <zone> jff
-4 policy kef
-4 poll fnb
-4 port <client> pad
-4 port <far> fje
-4 port <gateway> cYs
-4 port <host> ejf
-4 port <own> dih
-4 port <zone> odb
-4 port gkc
-4 postfix alh
-4 postrouting <host> eao
-4 postrouting <zone> Vgr
-4 postrouting ccp
-4 ppl <own> ele
-4 ppl emc
-4 prerouting <zone> Yep
-4 printer <client> eld
-4 probe bgl
-4 public <own> frW
-4 public cjh
-4 pull Yog
-4 push fmb
-4 put <zone> kgc
-4 put kdf
-4 query eoa
-4 question meb
-4 quic <outside> kgc
-4 quic ibj
-4 reach <host> gnZ
-4 reach ihd
-4 reachable uZZ
-4 read agm
-4 real lcf
-4 recv <own> gsU
-4 recv gsU
-4 refused <client> kee
-4 refused <outside> adq
-4 refused <zone> mgb
-4 refused jef
-4 relay <host> ldf
-4 relay bne
-4 replies mec
-4 reply mga
-4 report kdf
-4 request bnf
-4 right rab
-4 rip <host> cnd
-4 rip cnd
-4 room phW
-4 root <own> fkd
-4 root gkd
-4 route pYf
-4 rule <zone> ngZ
-4 rule iXn
-4 rules <own> gpY
-4 running rab
-4 s bdo
-4 saddr <client> dpa
-4 saddr <far> csX
-4 saddr <own> gma
-4 saddr eke
-4 same <outside> ebo
-4 same eZp
-4 says <own> fkd
-4 says dfk
-4 scan <host> frX
-4 scan goY
-4 scanner csY
-4 scans <host> aqc
-4 scans bod
-4 see <zone> bgl
-4 see bgl
-4 send <far> Ysd
-4 send afo
-4 sending eek
-4 sends bhk
-4 sent <far> Zof
-4 sent <host> atZ
-4 sent <own> fnZ
-4 sent gnZ
-4 server <outside> cij
-4 server <own> gkd
-4 server <public> eke
-4 server arb
-4 set <own> eld
-4 set gbl
-4 should ham
-4 show bmf
-4 since enb
-4 sits mXj
-4 so <outside> fke
-4 so <own> flb
-4 so <zone> fdk
-4 so dle
-4 some <outside> ldd
-4 some kdf
-4 somebody eke
-4 someone <own> eje
-4 spins eVt
-4 src Zpe
-4 ssl alh
-4 still <far> Zsb
-4 still <own> dqZ
-4 still eke
-4 stop dih
-4 stopping Xre
-4 suppose <outside> Uln
-4 suppose <zone> efj
-4 suppose bhk
-4 syn <host> gWq
-4 syn <own> fkd
-4 syn gZn
-4 take jZk
-4 talk <host> cii
-4 talk cii
-4 talks Wud
-4 tcp <client> lfc
-4 tcp <gateway> afn
-4 tcp <outside> nhY
-4 tcp <own> aoe
-4 tcp <zone> mYi
-4 tcp ici
-4 tcpdump ejf
-4 team uZZ
-4 tell <gateway> dgk
-4 that <client> ilZ
-4 that <gateway> Zdq
-4 that <outside> liZ
-4 that <own> Zmh
-4 that <zone> bbq
-4 the <client> pTk
-4 the <far> asa
-4 the <gateway> Woi
-4 the <host> oXh
-4 the <outside> flc
-4 the <own> dvU
-4 the <public> bij
-4 the <server> bZs
-4 the <zone> cgj
-4 their <own> Zpe
-4 their jia
-4 then <own> fsV
-4 then efj
-4 there <gateway> cfk
-4 they <host> Zas
-4 they ebn
-4 thinking <outside> edk
-4 thinking cfl
-4 this <outside> eek
-4 this kai
-4 through ben
-4 thunderbird <own> dkf
-4 thunderbird agm
-4 ticket <client> uTg
-4 ticket mfb
-4 time lXk
-4 timed <client> reX
-4 timed <outside> fbl
-4 timed cii
-4 to <client> apd
-4 to <far> hjc
-4 to <gateway> gck
-4 to <host> Yep
-4 to <own> fmc
-4 to <public> edl
-4 to <server> dfk
-4 to <zone> dnc
-4 to chj
-4 told lha
-4 traffic <far> clf
-4 traffic <zone> bpc
-4 traffic cfl
-4 trying <own> gdj
-4 trying gdj
-4 udp <far> Svf
-4 udp <gateway> lfc
-4 udp <host> 0YU
-4 udp <outside> lbg
-4 udp <own> ekf
-4 udp <zone> lcf
-4 udp ncd
-4 unreplied <own> gPx
-4 unreplied gYo
-4 up khc
-4 upstream bdo
-4 us cfm
-4 use <host> Ytb
-4 use <own> ecm
-4 use Xmi
-4 user Ynh
-4 users arb
-4 via qeY
-4 vlan coc
-4 vz <client> xUa
-4 vz jef
-4 want aqc
-4 wants <host> ajj
-4 wants Yog
-4 was jcg
-4 way <outside> lbg
-4 way glb
-4 we <outside> hcj
-4 we <zone> jcg
-4 went mbf
-4 were hal
-4 what <client> nae
-4 what <far> bpc
-4 what ape
-4 whats mcf
-4 when <client> jdg
-4 when <far> gjd
-4 when <outside> fam
-4 when <own> emb
-4 when <zone> kee
-4 whether <outside> jef
-4 whether <zone> pZe
-4 which <host> cii
-4 which cjh
-4 while eao
-4 why <host> cii
-4 why <own> gjd
-4 why <zone> jfe
-4 will <host> gpX
-4 will <own> hma
-4 will <zone> pbc
-4 will ekd
-4 with <client> hjb
-4 with <gateway> kbh
-4 with <own> flc
-4 with <zone> Vcv
-4 with aik
-4 without <zone> jgd
-4 without mdd
-4 wont eek
-4 work <own> eke
-4 work ncd
-4 workstation cjh
-4 would <client> led
-4 would <host> gmb
-4 would <outside> ben
-4 would <own> flc
-4 would <zone> lai
-4 would bkh
-4 zone Xpg
-4 一 <host> erW
-4 一 <outside> meb
-4 一 <own> eqY
-4 一 <zone> fcl
-4 一 dgi
-4 上 <client> qba
-4 上 <host> kkY
-4 上 <outside> ofZ
-4 上 <own> bmf
-4 上 kcg
-4 下 ejf
-4 不 <gateway> fck
-4 不 <host> Zrd
-4 不 <outside> Zmh
-4 不 <own> gkc
-4 不 aji
-4 个 <own> boe
-4 个 ahl
-4 为 <own> dpb
-4 主 <host> fjf
-4 主 <outside> fld
-4 主 <zone> cnd
-4 主 hjd
-4 也 <outside> dgj
-4 也 cfl
-4 了 <outside> Tnm
-4 了 <zone> qeY
-4 了 mga
-4 事 <own> dnd
-4 事 lgb
-4 什 eje
-4 从 <client> fna
-4 从 <gateway> fkd
-4 从 <host> fmb
-4 从 Zmh
-4 他 <own> bne
-4 他 kia
-4 们 agm
-4 件 <own> cnc
-4 件 aoe
-4 会 <host> dfk
-4 会 gdj
-4 体 obe
-4 信 <far> ckf
-4 信 <server> efj
-4 信 bkh
-4 内 dih
-4 写 lfc
-4 出 fje
-4 则 <zone> dfj
-4 到 <client> pYf
-4 到 <far> ipV
-4 到 <host> ebn
-4 到 jZj
-4 加 <client> khb
-4 加 <zone> gYo
-4 动 <outside> bne
-4 助 fkd
-4 包 <client> lgb
-4 包 neb
-4 卡 ici
-4 印 peZ
-4 去 mce
-4 反 fdk
-4 发 <client> pad
-4 发 <own> dmd
-4 发 nXi
-4 口 <gateway> edl
-4 口 Zkj
-4 可 <host> epZ
-4 可 cii
-4 台 <client> mdd
-4 台 <outside> Yog
-4 台 dgj
-4 同 <client> cpb
-4 同 dle
-4 后 <own> ebn
-4 吗 <far> bsZ
-4 吗 Zmh
-4 否 jja
-4 啥 <own> fmb
-4 啥 chj
-4 回 jXm
-4 在 <client> oZf
-4 在 <host> aqc
-4 在 <outside> fcl
-4 在 <own> ejf
-4 在 nhX
-4 址 <own> dnd
-4 址 qeY
-4 填 ail
-4 好 <outside> led
-4 好 ubY
-4 如 <client> Zik
-4 如 jib
-4 完 <own> flc
-4 完 hkb
-4 实 jhc
-4 客 <client> qYe
-4 客 <own> cnd
-4 客 <zone> jfd
-4 客 ncd
-4 对 dii
-4 己 <client> amg
-4 己 <far> ckg
-4 己 fma
-4 师 neb
-4 帮 <client> jdf
-4 帮 <gateway> del
-4 应 eao
-4 开 <host> bYu
-4 开 gWr
-4 影 hic
-4 志 clf
-4 忙 jef
-4 想 <host> Zil
-4 想 Vnk
-4 成 <zone> qeY
-4 成 qbb
-4 我 <client> kdf
-4 我 <outside> ibj
-4 我 <own> dmd
-4 我 <zone> ici
-4 我 kdf
-4 户 <client> ohX
-4 户 <own> fmb
-4 户 cgk
-4 打 jja
-4 把 <zone> uaY
-4 把 goY
-4 抓 <client> mbf
-4 抓 <host> Zng
-4 报 dgj
-4 换 mec
-4 掉 <own> fjd
-4 掉 <zone> efj
-4 掉 fdk
-4 接 <client> fje
-4 控 emc
-4 收 <server> efj
-4 收 ndc
-4 改 <outside> rgV
-4 改 kfd
-4 放 cjh
-4 教 jfe
-4 日 ffj
-4 时 nfa
-4 明 <own> dmd
-4 明 emc
-4 映 adp
-4 是 <client> odb
-4 是 <gateway> dgj
-4 是 <outside> cdn
-4 是 <zone> gdi
-4 是 kZi
-4 最 emc
-4 有 <client> jfe
-4 有 <gateway> lZi
-4 有 <zone> reX
-4 有 oeb
-4 服 <client> fje
-4 服 gjd
-4 本 <own> cme
-4 本 kib
-4 机 <client> anf
-4 机 <far> apd
-4 机 <host> enb
-4 机 <outside> dnb
-4 机 aqc
-4 条 <client> dfk
-4 条 <host> idh
-4 条 <outside> led
-4 条 <own> ena
-4 条 <zone> jch
-4 条 odc
-4 来 <own> cme
-4 来 bkh
-4 查 cjh
-4 没 <gateway> ebn
-4 没 mag
-4 源 kfd
-4 烦 <zone> oeZ
-4 烦 jja
-4 班 lcf
-4 用 <host> bne
-4 用 <own> dkf
-4 用 <zone> ici
-4 电 <client> eld
-4 电 <own> djg
-4 电 elc
-4 的 <client> mdd
-4 的 <far> Zpe
-4 的 <gateway> blg
-4 的 <host> edl
-4 的 <outside> gal
-4 的 <own> erX
-4 的 <public> ffj
-4 的 <zone> pjU
-4 的 fnb
-4 目 <client> efj
-4 目 ffj
-4 直 <client> kfd
-4 直 <gateway> clf
-4 直 <host> fmb
-4 直 <own> dgj
-4 直 <zone> dhi
-4 看 <client> lcf
-4 看 <host> cle
-4 看 <own> ejf
-4 看 <zone> dek
-4 看 ckh
-4 确 pad
-4 程 <client> anf
-4 程 gid
-4 端 <own> glc
-4 端 <server> cem
-4 端 ila
-4 第 <outside> ndc
-4 第 <zone> kgc
-4 第 jdg
-4 经 eao
-4 网 Zpe
-4 老 ddl
-4 能 <far> dkg
-4 能 <gateway> dpb
-4 能 <host> dhi
-4 能 <outside> cnd
-4 能 <public> eej
-4 能 <zone> bgl
-4 能 dle
-4 脑 <client> ncd
-4 自 <outside> ckg
-4 自 <own> gkd
-4 自 dkf
-4 行 <host> lcf
-4 行 <zone> lfc
-4 被 kee
-4 要 <host> frX
-4 要 gjc
-4 认 mbf
-4 记 dfk
-4 许 jgd
-4 设 mhZ
-4 访 <host> dgj
-4 访 <outside> fpY
-4 访 <own> fna
-4 访 <zone> clf
-4 访 bmf
-4 试 hid
-4 话 <own> goZ
-4 话 ckg
-4 说 <host> eke
-4 说 <own> flc
-4 请 <client> rWf
-4 请 <zone> kee
-4 请 jdf
-4 走 Zrc
-4 超 <gateway> eZp
-4 超 naf
-4 转 <outside> nbd
-4 转 nZh
-4 边 <own> dkg
-4 边 sYc
-4 还 <far> fje
-4 还 <gateway> fbm
-4 还 <outside> fkd
-4 还 <own> gmb
-4 这 <client> led
-4 这 <outside> dfk
-4 这 <zone> kgc
-4 连 <host> fje
-4 连 <own> coc
-4 连 aoe
-4 通 <gateway> gdj
-4 通 bdo
-4 那 <outside> aqc
-4 那 eoa
-4 邮 clf
-4 都 ngZ
-4 配 efj
-4 里 <host> Xtc
-4 里 Yog
-4 错 pcb
-4 镜 kee
-4 问 <client> rbZ
-4 问 <host> efk
-4 问 <own> glb
-4 问 <zone> ben
-4 问 edl
-4 面 gna
-4 题 mga
1 $ <client> lgb
1 $ <far> Zpf
1 $ <gateway> djg
1 $ <host> hkb
1 $ <own> foa
1 $ <public> cpc
1 $ <server> eek
1 $ <zone> hal
1 ' , <n> mdd
1 ' , kfd
1 ' <outside> dhj
1 ' <own> kfd
1 ' ibi
1 ' off cgk
1 ' out efj
1 ' out of efj
1 's <gateway> eek
1 's <host> Ynh
1 's <n> bii
1 's <outside> ibj
1 's <service> Wvb
1 's <zone> hjc
1 's Zli
1 , <client> , bdp
1 , <far> boe
1 , <gateway> ljY
1 , <gateway> 会 ejf
1 , <gateway> 放 gjd
1 , <gateway> 这 brb
1 , <host> dfk
1 , <n> $ dpZ
1 , <n> , ejf
1 , <n> Vrg
1 , <n> tcp ang
1 , <outside> jfe
1 , <outside> 访 dfk
1 , <own> dob
1 , <public> Zhm
1 , <server> : ebn
1 , <server> iYl
1 , <service> $ eek
1 , <service> <n> jib
1 , <service> <server> kdf
1 , <service> ? eld
1 , <service> ekf
1 , <service> on qac
1 , <service> to nbe
1 , <zone> 的 bki
1 , <zone> 访 bgl
1 , <zone> 还 efk
1 , allowed ? gjd
1 , and <service> mdd
1 , and does enb
1 , and hdi
1 , any ara
1 , any port ane
1 , any traffic anf
1 , anything arc
1 , are aoe
1 , but kgc
1 , can hcj
1 , can i pcb
1 , can they tbY
1 , coming sXd
1 , destination gjd
1 , do they dme
1 , do we bij
1 , does <service> mfb
1 , does it akh
1 , does the ijb
1 , dport <n> ekf
1 , dport ekf
1 , dst <host> jib
1 , dst pbc
1 , fine Xni
1 , foxmail jfe
1 , from <outside> gjd
1 , from ail
1 , has ldd
1 , i mag
1 , ip Vfr
1 , is <service> pZe
1 , is it imY
1 , is kfc
1 , is that jja
1 , is the rSk
1 , it ndc
1 , mail mga
1 , my hck
1 , never bij
1 , no Ycr
1 , no vpn jgc
1 , not ijb
1 , nothing Xqg
1 , ok nkW
1 , on dev lec
1 , on efj
1 , open ? ncc
1 , open hla
1 , or does aod
1 , or is nZg
1 , or nhY
1 , or only llW
1 , outlook qdZ
1 , plain <service> gjd
1 , plain gjd
1 , port <n> dgk
1 , port dgk
1 , possible ? jef
1 , possible jef
1 , reachable ? ogY
1 , reachable qdZ
1 , right ? hjc
1 , right hjc
1 , session ekf
1 , should jlY
1 , should that ckg
1 , so Zkj
1 , source dsY
1 , target mdd
1 , tcp <n> hkb
1 , tcp fmb
1 , tcp port blg
1 , the iZl
1 , udp <n> ekf
1 , udp ekf
1 , what cfl
1 , what happens ici
1 , when rba
1 , where rdZ
1 , which ldf
1 , while gjd
1 , who ici
1 , why cfl
1 , will it fmc
1 , will that bme
1 , will the foZ
1 , works miX
1 , would fcm
1 , would it dle
1 , would that cnd
1 , yes cih
1 , yes or eek
1 , 一 ejf
1 , 一 直 ejf
1 , 不 bbq
1 , 为 fkd
1 , 为 什 fkd
1 , 从 Txc
1 , 会 不 bjh
1 , 会 被 mga
1 , 发 dob
1 , 发 信 lfc
1 , 回 gjd
1 , 帮 看 clf
1 , 想 <service> kee
1 , 想 nbe
1 , 我 cmf
1 , 报 ioW
1 , 收 yXX
1 , 放 kkY
1 , 放 行 lcf
1 , 是 <gateway> eld
1 , 是 ecl
1 , 是 不 fje
1 , 最 eld
1 , 最 后 eld
1 , 有 ojV
1 , 用 jdg
1 , 端 dle
1 , 端 口 dle
1 , 能 dgj
1 , 行 kah
1 , 行 不 cfl
1 , 要 tYa
1 , 说 kee
1 , 请 foZ
1 , 走 dih
1 , 过 gjd
1 , 这 jic
1 , 这 个 jfe
1 , 这 样 efj
1 , 连 fmc
1 , 连 的 jci
1 , 通 hjc
1 -> <client> $ mfb
1 -> <client> tcp kbh
1 -> <client> uSf
1 -> <far> qac
1 -> <gateway> kXl
1 -> <host> <n> jge
1 -> <host> <service> lec
1 -> <host> pXg
1 -> <outside> , lbg
1 -> <outside> ? mag
1 -> <outside> kcg
1 -> <own> $ kgc
1 -> <own> , lgb
1 -> <own> <n> dgj
1 -> <own> port kgc
1 -> <own> start kgc
1 -> <zone> $ pYf
1 -> <zone> , mbf
1 -> <zone> <service> jdf
1 -> naf
1 -d <host> -j dfk
1 -d <host> -p lbg
1 -d <host> kch
1 -d <outside> ndc
1 -d <zone> -j Rgv
1 -d <zone> hdi
1 -d fdk
1 -j <far> kde
1 -j <host> dkf
1 -j <outside> bkg
1 -j <zone> Xds
1 -j accept $ del
1 -j accept after gbm
1 -j accept does gam
1 -j accept let gam
1 -j accept would fan
1 -j accept 之 gck
1 -j drop , jZk
1 -j flc
1 -j masquerade , nWj
1 -j snat fdk
1 -j snat to fdk
1 -o <outside> -p fck
1 -o <outside> ici
1 -o <zone> -d kfd
1 -o <zone> jef
1 -o jef
1 -p <host> chj
1 -p <outside> lce
1 -p <own> dkf
1 -p icmp -j iak
1 -p icmp iak
1 -p tcp dport Zkj
1 : <client> tZa
1 : <far> Xnh
1 : <gateway> kcf
1 : <n> : ail
1 : <n> failed jfe
1 : <n> hdi
1 : <outside> edl
1 : <server> Xds
1 : <service> <own> mdd
1 : <service> rab
1 : <zone> ckg
1 : connect : led
1 : connect led
1 : connection refused efj
1 : curl -v lgb
1 : curl ndc
1 : djg
1 : is pcb
1 : open eke
1 : permitted eld
1 : postfix <service> lUn
1 : postfix edl
1 : tcp <n> bgl
1 : tcp bgl
1 : trying <own> kgd
1 : trying kgd
1 ; <outside> kdf
1 ; <own> fje
1 ; connection fje
1 ; connection timed fje
1 ; lgb
1 <- <host> fmb
1 <- <zone> gnZ
1 <- hkb
1 <client> , Wes
1 <client> : jdg
1 <client> <client> kee
1 <client> <gateway> fYp
1 <client> <own> ejg
1 <client> <server> cco
1 <client> <service> dfk
1 <client> <zone> Scy
1 <client> echo kcg
1 <client> echo request kcg
1 <client> ecm
1 <client> 的 <n> fXq
1 <client> 的 ZZu
1 <client> 要 bfl
1 <far> , dfk
1 <far> : connection fkd
1 <far> : dkf
1 <far> <client> nYg
1 <far> <far> fkd
1 <far> <host> bqb
1 <far> <outside> afn
1 <far> <own> cco
1 <far> <public> dZq
1 <far> a ? idh
1 <far> a idh
1 <far> cfl
1 <far> echo kdg
1 <far> echo request kdg
1 <far> r , gjd
1 <far> r gjd
1 <far> s , lha
1 <far> s lha
1 <gateway> $ $ fcl
1 <gateway> $ fcl
1 <gateway> <client> hcj
1 <gateway> <far> grV
1 <gateway> <gateway> bhk
1 <gateway> <zone> fcl
1 <gateway> gXp
1 <host> , kai
1 <host> : connection enb
1 <host> : enb
1 <host> <client> kYk
1 <host> <far> jbh
1 <host> <host> bcp
1 <host> <n> $ reX
1 <host> <n> jef
1 <host> <n> packets emc
1 <host> <outside> jjZ
1 <host> <server> Teu
1 <host> <service> vbW
1 <host> <zone> peZ
1 <host> hZm
1 <host> s , lbg
1 <host> s lbg
1 <host> 上 Wfs
1 <host> 的 <n> crZ
1 <host> 的 ckh
1 <n> $ $ bmf
1 <n> $ bmf
1 <n> , Wtd
1 <n> : <n> cii
1 <n> : cjh
1 <n> <far> lde
1 <n> <gateway> bhk
1 <n> <host> dqZ
1 <n> <n> <n> mde
1 <n> <n> mde
1 <n> <outside> iid
1 <n> <own> dmd
1 <n> <zone> jch
1 <n> ? $ bod
1 <n> ? cme
1 <n> flb
1 <n> from Zkj
1 <n> from a fje
1 <n> from my cfl
1 <n> g kbh
1 <n> nc : emc
1 <n> nc emc
1 <n> ok ? dkf
1 <n> ok eld
1 <n> on <client> agn
1 <n> packets cfl
1 <n> packets transmitted cfl
1 <n> tcp $ fkd
1 <n> tcp ijc
1 <n> trying <own> ejf
1 <n> trying epZ
1 <n> udp , bmf
1 <n> udp fje
1 <n> 不 bnf
1 <n> 不 通 ejf
1 <n> 会 bod
1 <n> 吗 eke
1 <n> 应 anf
1 <n> 应 该 anf
1 <n> 报 connection ejf
1 <n> 报 ejf
1 <n> 直 dme
1 <n> 直 接 dme
1 <n> 端 fje
1 <n> 端 口 fje
1 <n> 能 Yog
1 <n> 能 通 Zng
1 <n> 走 bqb
1 <n> 通 ejf
1 <outside> , obd
1 <outside> <host> Vte
1 <outside> <zone> uWc
1 <outside> ? $ ijb
1 <outside> ? ahl
1 <outside> it Xct
1 <outside> kcg
1 <outside> the cfm
1 <own> , dgj
1 <own> , port dbn
1 <own> : connection fld
1 <own> : fkc
1 <own> <client> lde
1 <own> <far> kdf
1 <own> <n> tVe
1 <own> <outside> pcb
1 <own> <own> coc
1 <own> <public> fZo
1 <own> <server> efj
1 <own> <service> uXb
1 <own> <zone> afm
1 <own> ? fdk
1 <own> gdj
1 <own> on <n> fXq
1 <own> on ebn
1 <own> port <n> eek
1 <own> port eek
1 <own> tcp <n> occ
1 <own> tcp occ
1 <own> timed eek
1 <own> timed out efj
1 <own> 收 <service> fej
1 <own> 的 <n> hWp
1 <own> 的 hWp
1 <server> efj
1 <server> 往 oea
1 <server> 的 <service> dkg
1 <server> 的 dkg
1 <server> 能 jmY
1 <server> 要 oZf
1 <service> $ $ dmd
1 <service> $ dmd
1 <service> , <n> dnc
1 <service> , bqc
1 <service> , does aqb
1 <service> : connect djf
1 <service> : ekf
1 <service> <client> mde
1 <service> <far> ckf
1 <service> <gateway> ijc
1 <service> <host> <n> qYf
1 <service> <host> gkc
1 <service> <n> , Zta
1 <service> <n> Wuc
1 <service> <outside> kfd
1 <service> <own> <n> mec
1 <service> <own> hkb
1 <service> <server> agm
1 <service> <zone> eke
1 <service> ? $ bra
1 <service> ? ZuZ
1 <service> from Wtd
1 <service> iic
1 <service> into mbf
1 <service> ok ? Ymj
1 <service> ok Ymi
1 <service> to <client> reX
1 <service> to <gateway> oYg
1 <service> to <host> oZf
1 <service> to oVj
1 <service> udp bmf
1 <service> 到 <gateway> kcg
1 <service> 到 <host> ici
1 <service> 到 lcf
1 <zone> , pgX
1 <zone> <client> dnc
1 <zone> <service> 8OW
1 <zone> <zone> hkb
1 <zone> hjc
1 <zone> 上 nQp
1 <zone> 收 gWq
1 <zone> 的 人 ubX
1 <zone> 的 同 jZk
1 <zone> 能 wcV
1 <zone> 能 上 mfa
1 <zone> 访 jdh
1 <zone> 访 问 jdh
1 ? <client> lha
1 ? <far> jgd
1 ? <gateway> Whp
1 ? <host> Upj
1 ? <own> dih
1 ? <public> cfm
1 ? <server> bfn
1 ? <service> bqb
1 ? <zone> gla
1 ? i cfk
1 ? the tWd
1 a ? dlf
1 a ? example gdj
1 a fje
1 able <client> oYg
1 able <host> qac
1 able <zone> dlf
1 able neb
1 able to <service> oYg
1 able to hit gdj
1 able to neb
1 able to reach oae
1 able to talk dkf
1 accept <outside> gej
1 accept led
1 access <outside> Yqd
1 access ? $ cpc
1 access ? cpc
1 access hmZ
1 adress <outside> fYq
1 adress <own> fXp
1 adress dYr
1 after <host> gjd
1 after <own> fld
1 after fna
1 after that ? kia
1 after that kia
1 afterwards <gateway> gnZ
1 against mcd
1 aimed <outside> kfd
1 aimed at <own> jfe
1 aimed at jfe
1 aimed jfe
1 allow <gateway> bdo
1 allow bdo
1 allowed <client> fna
1 allowed <far> Xpg
1 allowed <gateway> kjZ
1 allowed <host> fan
1 allowed <zone> jgd
1 allowed ? $ lhZ
1 allowed ? kia
1 allowed efj
1 allowed or dropped jhc
1 allowed out hZm
1 allowed out to hZm
1 allowed to dgj
1 allowed to talk mfc
1 alowed qXf
1 and <client> hbk
1 and <far> jfe
1 and <gateway> dih
1 and <host> jbi
1 and <outside> kch
1 and <own> epZ
1 and <zone> kah
1 and gets cpa
1 and has neb
1 and has to neb
1 and i led
1 and jci
1 and nothing gck
1 and outlook ecm
1 and says wgQ
1 and since mag
1 and the ohX
1 and thunderbird mfa
1 and want mce
1 and wants kdf
1 answer atZ
1 answers chj
1 any <zone> liZ
1 anything crZ
1 are <client> cgk
1 are able jfe
1 are able to jfe
1 are eke
1 as <client> ben
1 as <gateway> bmf
1 as <host> mdd
1 as <own> Xtd
1 as seen blg
1 asks <client> sYc
1 asks sXd
1 at <client> blg
1 at <far> bij
1 at <gateway> fWr
1 at <n> hjc
1 at <own> cfk
1 at <server> fZn
1 at Yog
1 at all $ fjd
1 at all , fje
1 be <client> nfa
1 be <far> gjd
1 be <gateway> del
1 be <host> drY
1 be <outside> dke
1 be <zone> jaj
1 be able ibj
1 be able to ibj
1 be forwarded jdg
1 before bpc
1 being fkd
1 blocked <client> jef
1 blocked jef
1 blocking <gateway> dcn
1 blocking dcn
1 box , ZZt
1 box <gateway> lha
1 box <zone> pda
1 box ? $ fkd
1 box ? fkd
1 box itself jhc
1 box over <service> bkh
1 box over bkh
1 box reach vbV
1 browse <zone> lde
1 browse lde
1 but <outside> acq
1 but <own> ezP
1 but Wfr
1 but not dbp
1 by <client> fpY
1 by <far> ejf
1 by <gateway> aoe
1 by <host> dkf
1 by <outside> ncd
1 by <service> , enb
1 by <service> ? gna
1 by <service> etV
1 by Yng
1 calls rZc
1 can <client> rfX
1 can <host> dgj
1 can <outside> ecm
1 can <service> mce
1 can get obe
1 can i dao
1 can jch
1 can not kjZ
1 can open jbi
1 can reach ubY
1 can use <own> kgc
1 can't <client> khb
1 can't <host> uUe
1 can't <zone> ofZ
1 can't open nfa
1 can't pull kgc
1 can't sdX
1 cannot <zone> kdf
1 cannot qac
1 cant <client> xTb
1 cant get to ngZ
1 cant get yVZ
1 cant open ngZ
1 cant tSi
1 client <outside> glc
1 client <zone> jfd
1 client hkb
1 clients <outside> occ
1 clients get ncd
1 clients lce
1 clients use lcf
1 collects cnd
1 come <own> emc
1 come back miZ
1 come liZ
1 coming apc
1 coming from Yjl
1 coming in bqc
1 complains hkb
1 configured fZn
1 connect : cem
1 connect <client> lde
1 connect <host> lgc
1 connect <outside> dfk
1 connect lfc
1 connect to <host> odb
1 connection djg
1 connects <far> oaf
1 connects <outside> hal
1 connects <zone> kfd
1 connects oZf
1 connects to <own> kfd
1 could <client> pZe
1 could <outside> kfd
1 could <zone> kfe
1 curl -v kfd
1 curl <client> lfd
1 curl <own> jgd
1 curl jgd
1 cut ndc
1 cut off ndc
1 dead gpX
1 deliver <host> qeY
1 deliver outbound pgW
1 deliver qdZ
1 deliver to mdd
1 delivers <far> oae
1 delivers oZf
1 direct <host> cii
1 direct cii
1 directly , csZ
1 directly <host> apd
1 directly <zone> ckf
1 directly ? $ cjh
1 directly ? cjh
1 directly clf
1 directly on <n> flc
1 directly on dnc
1 dnat <zone> Yfp
1 dnat Xfq
1 do <client> nbe
1 do <own> blg
1 do <zone> qac
1 do hlZ
1 do they get khb
1 do they qac
1 do with aik
1 does <far> rab
1 does <gateway> dfk
1 does <host> jbh
1 does <outside> Zmh
1 does <own> dnc
1 does <zone> lXj
1 does anything jch
1 does it cnd
1 does it get led
1 does not ejf
1 does that kgc
1 does the <gateway> fna
1 does the jch
1 doesn't ecm
1 doesnt lec
1 doing efk
1 dont kfe
1 dport <n> Xsd
1 dport <own> gje
1 dport Xsd
1 drop <gateway> VYz
1 drop hWp
1 dropped or jgd
1 dst <client> kcf
1 dst <client> len uXb
1 dst <far> jfe
1 dst <far> len ijb
1 dst <far> type rdY
1 dst <host> len lde
1 dst <host> mfb
1 dst <host> sport lfc
1 dst <own> dport nae
1 dst kee
1 eating <gateway> bbq
1 eating bbq
1 eating it ? gXp
1 eating it caq
1 echo <client> cjh
1 echo <far> efk
1 egress maf
1 even <gateway> dcn
1 even <zone> hdh
1 even bkh
1 even let acp
1 even see ecm
1 ever <host> dke
1 ever dlf
1 ever hear ejf
1 every kfd
1 every minute bnf
1 expected kcf
1 exposed eoa
1 fail sgU
1 failed fdj
1 fetch saa
1 fetches rZc
1 finally <client> mga
1 finally ihd
1 folks <zone> occ
1 folks occ
1 for <client> bmg
1 for <host> jdf
1 for <outside> fkd
1 for <own> , jZj
1 for <own> port sbZ
1 for <service> gnZ
1 for <service> over blg
1 for <zone> kkY
1 for ckg
1 for me bpc
1 for the epZ
1 forward <gateway> dYq
1 forward dZq
1 forward that dZq
1 forwarded <outside> hdi
1 forwarded flc
1 forwarded me dfk
1 from <client> $ dkf
1 from <client> , cjh
1 from <far> bkg
1 from <gateway> brb
1 from <host> cle
1 from <outside> $ eke
1 from <outside> , ejf
1 from <outside> Zkj
1 from <outside> still eek
1 from <own> hkb
1 from <zone> $ fjf
1 from <zone> , eld
1 from <zone> ? glb
1 from <zone> flc
1 from fje
1 from hitting lbg
1 from line <n> efk
1 from line efk
1 from my desk fje
1 from my gpW
1 from talking pbc
1 from talking to ndc
1 from the Wnj
1 from the port cbp
1 get 'connection qgX
1 get <client> eoZ
1 get <far> ohX
1 get <gateway> ejg
1 get <host> hjc
1 get <outside> ncd
1 get <own> emb
1 get <service> kWn
1 get <service> on gbk
1 get <zone> lZi
1 get an answer pYf
1 get an pYf
1 get at <host> kdf
1 get at rbb
1 get forwarded jhb
1 get gkc
1 get in hck
1 get into <zone> nbf
1 get into mbf
1 get on tVe
1 get out neb
1 get out to obd
1 get the Zng
1 get through oad
1 get through to qZd
1 get to <far> oYg
1 get to <host> mce
1 get to <own> kfd
1 get to rVg
1 get to the mfb
1 gets <client> frW
1 gets <far> ihd
1 gets <outside> hal
1 gets <own> dmd
1 gets <zone> lah
1 gets Zng
1 gets connection mce
1 gets connection refused qXe
1 gets no nbd
1 gets nothing back mdd
1 gets nothing odb
1 gets out nhY
1 gets out to ofZ
1 gets to cbo
1 gives <client> bra
1 gives <own> dke
1 gives Yrd
1 gives me jdg
1 go <zone> med
1 go blg
1 go through fje
1 goes Zjk
1 goes through bnf
1 going <client> lcf
1 going <zone> jfe
1 going naf
1 going out hhd
1 going to mag
1 got fje
1 guys qab
1 hands dlf
1 hangs dap
1 has <client> ijb
1 has <far> dkf
1 has <host> Ygp
1 has <zone> nVk
1 has no iYl
1 has to glb
1 have <host> tcX
1 have <zone> ogY
1 have no agm
1 have pZe
1 have to mag
1 hit <client> pad
1 hit <far> mcf
1 hit <host> on efj
1 hit <outside> pad
1 hit <own> jfe
1 hit <own> on obd
1 hit <service> lbg
1 hit <service> on lbg
1 hit <zone> ndd
1 hit pad
1 hits <own> kgd
1 hits kgd
1 hitting lcf
1 host , ckg
1 host <outside> pda
1 hosts <outside> arb
1 hosts <zone> tZa
1 hosts Zta
1 i <client> rdY
1 i <host> miY
1 i <outside> hbl
1 i <own> Yrd
1 i <zone> hcj
1 i get gbl
1 i jgd
1 i see kbh
1 icmp $ $ Yqe
1 icmp $ Yqe
1 icmp Unk
1 if <host> dpb
1 if <outside> cod
1 if <own> fkd
1 if dmd
1 if i ika
1 if line <n> gkc
1 if line gkc
1 if we cii
1 in <far> jgd
1 in <gateway> fbl
1 in <host> aqc
1 in <outside> idh
1 in <own> doc
1 in <server> fej
1 in <zone> mcd
1 in a inX
1 in ibj
1 in it Ujo
1 in the browser eld
1 in the eek
1 in the way fdk
1 instead Zep
1 instead of Yfp
1 into <client> gma
1 into <host> qbb
1 into <own> flc
1 into <zone> lai
1 into gkc
1 into the chj
1 ip <client> jgd
1 ip <far> gdi
1 ip <own> bgl
1 ip daddr <client> rdY
1 ip daddr <far> qZd
1 ip daddr <host> jef
1 ip daddr led
1 ip dscp cs eke
1 ip dscp eke
1 ip ttl <n> dkf
1 ip ttl dkf
1 is <client> eke
1 is <far> ckf
1 is <gateway> caq
1 is <host> ena
1 is <own> dih
1 is <server> bcp
1 is <zone> gam
1 is a kbh
1 is able ked
1 is able to ked
1 is being kib
1 is blocked ndb
1 is fine del
1 is full bgl
1 is full of bgl
1 is he mfb
1 is it ? dle
1 is it eke
1 is it us nZg
1 is not hkb
1 is refused ejf
1 is removed cgk
1 is removed from cgk
1 is supposed gkc
1 is supposed to gkc
1 is the hkb
1 is what qgW
1 isn't able lgb
1 isn't able to lgb
1 isn't flc
1 it <client> lbf
1 it <outside> Xes
1 it <own> gkc
1 it Yli
1 it is Zat
1 it opens cgk
1 it works beo
1 it's <outside> cco
1 it's ahl
1 itself $ $ hkc
1 itself $ hkc
1 itself , can mfb
1 itself , nhY
1 itself -> lde
1 itself : hkb
1 itself <gateway> jhc
1 itself <host> sbZ
1 itself ? $ eke
1 itself ? eld
1 itself able jef
1 itself able to jef
1 itself get nfZ
1 itself get out rcZ
1 itself get to ncc
1 itself nhY
1 itself on <service> glb
1 itself on del
1 itself open dle
1 itself reach <host> jfd
1 itself reach reW
1 itself to <far> eek
1 itself to hdi
1 just <client> qZd
1 just <zone> kfd
1 just hangs ihd
1 just sits kee
1 just sits there kee
1 just spins ejf
1 just spins forever fjd
1 keep pcb
1 keeps <client> lbf
1 keeps eje
1 kernel : gdj
1 kernel <gateway> gdj
1 kernel gdj
1 lan <zone> dle
1 lan dle
1 land ojV
1 land on fkd
1 last <zone> nbe
1 last jgc
1 last week and hkb
1 len <client> Twe
1 len <far> nbf
1 len <gateway> gnZ
1 len <host> ekd
1 len <n> iic
1 len <n> proto eld
1 len <n> tos flc
1 len <n> ttl khb
1 len <own> crZ
1 len iic
1 let <far> blg
1 let <gateway> cgk
1 let <zone> cbp
1 let cgk
1 let him dfk
1 let it ? fej
1 let it ben
1 let it reach fej
1 let it through adq
1 let that fej
1 let that in dcn
1 let that through efj
1 lets <gateway> fck
1 lets fck
1 letting <gateway> fcl
1 letting fcl
1 like <outside> edm
1 like cfl
1 like the agm
1 like the others bgl
1 listens <client> cmf
1 listens cmf
1 load dnc
1 loads fld
1 log oae
1 logs : jfe
1 logs <client> pYe
1 logs this obe
1 logs uZZ
1 lol dih
1 lose <far> kef
1 lose <zone> mec
1 lose nec
1 machine lga
1 machines <zone> kZj
1 machines kZj
1 make <client> lbf
1 make <own> bmf
1 make <zone> reX
1 make it out dkf
1 make it to kee
1 make lfc
1 may <host> neb
1 may <zone> sZc
1 may tcY
1 must <client> eke
1 must <host> vZX
1 must <zone> nZg
1 must jja
1 my Zrb
1 need <zone> ked
1 need gdj
1 needs <client> tXc
1 needs <host> mdd
1 needs <service> uTg
1 needs its pcb
1 needs mbg
1 needs to pull teV
1 needs to push cfl
1 net <zone> kYk
1 net kYk
1 network <zone> gnZ
1 network ? ejf
1 network are oae
1 network gnZ
1 never gkd
1 no <client> occ
1 no <zone> kch
1 no lee
1 not <host> bne
1 not <outside> sUg
1 not <own> emc
1 not <zone> odb
1 not miY
1 now yVZ
1 of <host> apd
1 of iic
1 of the eWr
1 off <outside> Zfo
1 off <zone> oZf
1 off cco
1 off from uZZ
1 off the dfk
1 off the port cfl
1 oif <zone> ether fej
1 ok <client> fpY
1 ok <far> bmf
1 ok <gateway> cqa
1 ok <host> hdj
1 ok <outside> plT
1 ok ? $ jdg
1 ok ? jcg
1 ok jbj
1 ok or Zhm
1 ok or not agm
1 on <client> ilZ
1 on <far> hcj
1 on <gateway> Wph
1 on <host> Wnj
1 on <n> $ ihd
1 on <n> and gma
1 on <n> at gma
1 on <n> directly foY
1 on <n> does dle
1 on <n> for bmf
1 on <n> is fje
1 on <n> or dkf
1 on <n> tcp bod
1 on <n> then gma
1 on <n> udp kgb
1 on <outside> glb
1 on <own> Zpe
1 on <public> dmd
1 on <server> fcl
1 on <service> $ iic
1 on <service> , coc
1 on <service> ? dhi
1 on <service> gkd
1 on <zone> jXm
1 on monday eek
1 on plain hhd
1 on port <n> hnZ
1 on port hnZ
1 on tcp <n> fcl
1 on tcp fcl
1 on the cdm
1 once hla
1 one jZk
1 only <zone> cfl
1 only Xes
1 open <client> kgc
1 open <gateway> fuT
1 open <host> khb
1 open <outside> jfe
1 open <own> $ jgd
1 open <own> ? ogY
1 open <service> to ncd
1 open <service> xTd
1 open <zone> idh
1 open ? ika
1 open a pYe
1 open to <outside> dkf
1 open to Xqf
1 open to the Ykk
1 opening <client> odb
1 opening <own> ngZ
1 opening <zone> nbe
1 opening rYd
1 opens <client> qXf
1 opens <own> liZ
1 opens <service> mce
1 opens <zone> lec
1 opens fine fkd
1 opens nfa
1 or <gateway> abq
1 or <host> Ykj
1 or <outside> glb
1 or <own> eje
1 or <server> dcn
1 or <zone> hnX
1 or Zgn
1 or does it del
1 or does obe
1 or is hdi
1 or is it jbi
1 or not ? ici
1 our <far> neb
1 our qac
1 out <outside> src dgj
1 out <zone> mac dfk
1 out <zone> src dek
1 out hci
1 out ip <own> cgk
1 out ip cgk
1 out mac <n> efj
1 out mac efj
1 out of <zone> coc
1 out of flc
1 out of line bfm
1 out of the Scy
1 out on <outside> nfa
1 out on nfa
1 out src Wgq
1 out to <far> lde
1 out to <outside> jbi
1 out to ncd
1 outbound ndc
1 outlook <zone> nfa
1 outlook lde
1 over <client> liY
1 over <far> Xqf
1 over <n> , dmd
1 over <n> Zmh
1 over <n> tcp ang
1 over <outside> blg
1 over <own> cod
1 over <service> $ Zua
1 over <service> , mZh
1 over <service> <n> eej
1 over <service> ? jpV
1 over <service> does jfd
1 over plain <service> gjd
1 over plain gjd
1 over tcp <n> btY
1 over tcp btY
1 over udp <n> mag
1 over udp kcg
1 pass <gateway> lZi
1 pass it ZZt
1 pass mec
1 passes djf
1 pc <client> bgl
1 pcs <zone> qbc
1 pcs qbc
1 people <zone> sfV
1 people sZb
1 permitted <client> glb
1 permitted <far> dkf
1 permitted <zone> oZf
1 permitted ? $ mfb
1 permitted ? mfb
1 permitted mfb
1 permitted to mdc
1 ping <client> 1UX
1 ping <far> oZf
1 ping <gateway> $ kcg
1 ping <gateway> ndc
1 ping <host> ijb
1 ping <outside> kef
1 ping <zone> jfe
1 ping pdZ
1 ping 不 jef
1 ping 不 通 jeg
1 pingable bod
1 pinging pYf
1 pings rZc
1 pls $ $ foa
1 pls $ foa
1 pls <host> eje
1 pls fkd
1 polls sZc
1 pops jef
1 pops up jef
1 port <client> fmb
1 port <far> Yog
1 port <gateway> eoZ
1 port <host> ajj
1 port <n> $ bpc
1 port <n> : dii
1 port <n> ? bij
1 port <n> and aqb
1 port <n> bij
1 port <n> does clf
1 port <n> is cnd
1 port <n> should fje
1 port <n> since Znf
1 port <n> tcp fdk
1 port <n> udp Vrf
1 port <n> will gnZ
1 port <outside> ilY
1 port <zone> ioX
1 port ajj
1 possible <zone> boe
1 possible ? fkc
1 possible boc
1 postfix <service> <n> mah
1 postfix <service> mah
1 postfix smtpd <n> Xpg
1 postfix smtpd Xpg
1 ppl <zone> mec
1 ppl mec
1 print <zone> occ
1 print occ
1 prints kee
1 proto elc
1 proto tcp elc
1 pull uYa
1 pulls <client> oae
1 pulls its mdd
1 pulls pbc
1 pushes <client> obd
1 pushes oae
1 r <far> eZp
1 reach <client> uaY
1 reach <far> jfe
1 reach <gateway> seW
1 reach <host> on aeo
1 reach <host> vYY
1 reach <outside> jaj
1 reach <outside> on kbi
1 reach <own> $ mga
1 reach <own> lgb
1 reach <own> on kfc
1 reach <service> mfb
1 reach <service> on kgc
1 reach sXd
1 reach the <host> kfd
1 reach the kfd
1 reachable <gateway> glb
1 reachable <host> bod
1 reachable <own> fcl
1 reachable Xpg
1 reachable by Twd
1 reachable for cgj
1 reachable from <outside> Wqg
1 reachable from <zone> cpb
1 reachable from Yqd
1 read led
1 receives mdc
1 reports <client> mag
1 reports mce
1 right jmY
1 right now jeg
1 rules , efj
1 rules <zone> ecm
1 rules dbo
1 run <- oea
1 run lha
1 run on jib
1 runs <client> bne
1 runs bne
1 s <far> jdf
1 s <host> bmf
1 s fkc
1 say <zone> pfY
1 say scY
1 says : kfd
1 says <client> mbf
1 says <far> fjf
1 says <outside> jbi
1 says <own> dld
1 says <service> oae
1 says <zone> rgV
1 says connection kgc
1 says jhb
1 scan wVb
1 scrapes <client> pbc
1 scrapes pbc
1 see <far> bqa
1 see <host> chj
1 see <outside> dpa
1 see <zone> rdY
1 see aki
1 see the lTo
1 see when Znh
1 send <host> rbb
1 send <zone> kgc
1 send mail mec
1 send out ncc
1 send rab
1 sending obd
1 sends <client> pYf
1 sends <host> jch
1 sends sTg
1 sends to jch
1 server $ $ ncc
1 server $ ncc
1 server , <host> fje
1 server , <service> aik
1 server , bkh
1 server <host> on bmg
1 server <own> bar
1 server ? $ aji
1 server ? bne
1 server at Zbt
1 server by <public> dfk
1 server by afo
1 server get imY
1 server in bkh
1 server is amg
1 server is that dvU
1 server itself jai
1 server on <n> dgj
1 server on cdn
1 server on port adp
1 server open jhb
1 server or Vlm
1 server reach jdg
1 server reachable acq
1 server reachable from eke
1 server see Tmn
1 server see the Ylj
1 server talk qfX
1 server talk to qfX
1 server to mdd
1 server with <service> eld
1 server with eld
1 set del
1 she ihd
1 should <client> kia
1 should <gateway> kfe
1 should <host> Znf
1 should <own> bod
1 should <zone> dle
1 should be gkc
1 should ejf
1 show nhY
1 shows <client> mbg
1 shows <gateway> Tgt
1 shows <zone> efj
1 shows only Ygo
1 shows only this dgj
1 shows this ajj
1 side <outside> sdX
1 side <zone> lbf
1 side oXh
1 since <client> jef
1 since the jkZ
1 sits fWr
1 so kbi
1 sport <far> Zpe
1 sport <host> g0M
1 sport <own> fdk
1 src <zone> dgk
1 start <own> gje
1 start jib
1 start working ? gkc
1 start working gjd
1 still <client> qYd
1 still <far> khb
1 still <host> hmZ
1 still <outside> kgb
1 still <own> dpb
1 still <service> tTg
1 still <zone> ibj
1 still arrive hjc
1 still be able ben
1 still be dgi
1 still get <service> jhc
1 still get lee
1 still mec
1 still open fej
1 still ping <gateway> lbg
1 still ping kcg
1 still reach <host> kdf
1 still work ? gjd
1 still work dle
1 straight <outside> rdY
1 straight nhY
1 subnet <zone> gnZ
1 subnet gnZ
1 supposed mce
1 supposed to mce
1 survive jmX
1 take <service> Zrc
1 take Zqd
1 talk <client> mag
1 talk <host> qdZ
1 talk <service> vXb
1 talk <zone> ngZ
1 talk taZ
1 talk to <host> led
1 talk to <zone> ndc
1 talk to pda
1 talking <host> ked
1 talking <zone> jge
1 talking oae
1 talking to <own> ngZ
1 talking to tZZ
1 talks rdY
1 talks to rdY
1 tcp <client> cpa
1 tcp <far> gkc
1 tcp <host> cod
1 tcp <n> , bod
1 tcp <n> <n> jib
1 tcp <n> ? cmf
1 tcp <n> bnd
1 tcp <outside> fkc
1 tcp <own> cjh
1 tcp alg
1 tcp dport <n> dgi
1 tcp dport dgi
1 tells occ
1 that <gateway> dfk
1 that kcg
1 that's lcf
1 the <client> hoX
1 the <host> jib
1 the <outside> cbp
1 the <own> jkZ
1 the <zone> eao
1 the cij
1 then <client> qgW
1 then <host> gvR
1 then <outside> hcj
1 then ? $ goY
1 then ? goY
1 then be able jgd
1 then be jgd
1 then open kfd
1 then reach <host> dgj
1 then use <own> mfc
1 then use mfb
1 they <zone> ofY
1 they nfa
1 through <host> Yfp
1 through <outside> dkf
1 through <own> gbl
1 through <zone> lbg
1 through djg
1 through mail fje
1 through mail gw fje
1 through this dkf
1 time jkZ
1 time out jkZ
1 timeout oZf
1 times <own> Zof
1 times gma
1 times out gma
1 to <client> , rZc
1 to <client> occ
1 to <client> on odb
1 to <client> tcp tVf
1 to <far> , jdg
1 to <far> ? mgb
1 to <far> port uYa
1 to <far> tYb
1 to <far> udp lcf
1 to <gateway> , lbg
1 to <gateway> kZk
1 to <host> $ hcj
1 to <host> , iak
1 to <host> : led
1 to <host> <n> kdf
1 to <host> ? fej
1 to <host> does ncd
1 to <host> get jff
1 to <host> mYi
1 to <host> on jbi
1 to <host> port gjc
1 to <outside> $ fkd
1 to <outside> , obc
1 to <outside> <service> mbe
1 to <outside> accept lWl
1 to <outside> on jfd
1 to <outside> qYe
1 to <own> $ jge
1 to <own> ? lfc
1 to <own> mce
1 to <own> ok lgb
1 to <own> port gdj
1 to <zone> , gje
1 to <zone> : kcg
1 to <zone> ? kee
1 to <zone> ofZ
1 to anything fWr
1 to blame cdn
1 to open fdj
1 to our <host> jdg
1 to our kcg
1 to port <n> oZe
1 to port oZe
1 to the <gateway> hdi
1 to use hdj
1 today , lde
1 today <outside> lcf
1 today lah
1 toward nbe
1 towards <client> naf
1 towards <far> ncd
1 towards <host> mYh
1 towards <zone> jYl
1 towards nWi
1 tries cfm
1 true ? $ Zng
1 true ? Zng
1 true jhc
1 trying <far> lgb
1 trying <own> aki
1 type <far> aoe
1 type <n> bkh
1 type <n> code bkh
1 type <own> gZn
1 type ejf
1 udp <client> rdZ
1 udp <far> Vsf
1 udp <gateway> avX
1 udp <n> , Qxf
1 udp <n> ? kjZ
1 udp <n> ked
1 udp <n> ok ejf
1 udp <outside> emb
1 udp <own> ffj
1 udp kee
1 up <client> oYg
1 up oYg
1 use <service> jdg
1 use <zone> lfc
1 use mdd
1 user <zone> lec
1 user nbe
1 users <outside> nZg
1 users <zone> kfd
1 users mde
1 verdict kZj
1 via <host> Yjl
1 via <own> ddm
1 via <service> inX
1 via bme
1 visible coc
1 wants <client> pYf
1 wants <far> naf
1 wants <host> qcZ
1 wants <service> rVg
1 wants <zone> led
1 wants rTi
1 wants to oae
1 was <own> fje
1 was bjj
1 were <outside> cem
1 were bfm
1 what <outside> kZi
1 what <own> ejf
1 what <zone> Vfr
1 what does eld
1 what happens ihd
1 when <client> jdg
1 when <host> bij
1 when <own> eje
1 when <zone> lcf
1 when it med
1 when the dih
1 where <own> dkf
1 where does it jef
1 which <own> eld
1 which kee
1 while <own> gkc
1 while dhi
1 while the aki
1 who <client> mce
1 who <outside> oae
1 who <zone> cfl
1 who is idh
1 who lah
1 why $ $ jib
1 why $ jib
1 why <client> naf
1 why <own> fjf
1 why ? $ idh
1 wifi <zone> mbf
1 wifi mbf
1 will <client> kee
1 will <far> mhZ
1 will <host> imY
1 will <outside> iic
1 will <own> cle
1 will kkY
1 will that Ymi
1 with <client> blg
1 with <far> Zpe
1 with <host> dek
1 with <outside> kYk
1 with <own> ekf
1 with <service> <n> aoe
1 with <service> ? glb
1 with <service> lfc
1 with <zone> hcj
1 with fjd
1 with my jdg
1 with my laptop dbo
1 with the oae
1 without <host> kbh
1 without nbf
1 without trouble jai
1 wont <client> jef
1 work <own> fje
1 work for fjd
1 works <outside> odb
1 works ? $ nhY
1 works ? kkY
1 works hnY
1 works or ejf
1 would <client> pca
1 would <far> lWl
1 would <gateway> bme
1 would <host> Zqe
1 would <outside> Xva
1 would <own> emc
1 would be hbk
1 would dnc
1 would that dkg
1 would the lha
1 yesterday ilY
1 zone <zone> liZ
1 zone pcb
1 一 dob
1 一 直 cjg
1 上 , nbe
1 上 <client> pfY
1 上 <gateway> gZn
1 上 <host> njX
1 上 <outside> <n> gYo
1 上 <outside> qca
1 上 <outside> 走 odc
1 上 <service> <host> oZf
1 上 <service> <own> mec
1 上 <service> qZd
1 上 <zone> hZm
1 上 curl rba
1 上 jhc
1 上 ping sdX
1 上 不 idi
1 上 不 了 idi
1 上 到 dek
1 上 到 底 dek
1 上 执 jdf
1 上 执 行 jdf
1 上 抓 eek
1 上 抓 到 bfm
1 上 抓 包 cgk
1 上 抓 的 jdg
1 上 有 hZm
1 上 的 <service> Xre
1 上 的 ogY
1 上 的 prometheus naf
1 上 的 人 jef
1 上 看 ddm
1 上 看 到 ddm
1 上 跑 jdf
1 上 跑 的 jdf
1 下 <zone> lcf
1 下 Zof
1 下 面 lcf
1 下 面 的 lcf
1 不 $ $ djg
1 不 $ djg
1 不 <host> ecl
1 不 <outside> fmb
1 不 ? $ fkd
1 不 ? fkd
1 不 ihd
1 不 通 Yog
1 丢 <gateway> edk
1 丢 edk
1 丢 掉 fek
1 丢 的 fdl
1 丢 的 吗 edl
1 为 <own> gkc
1 为 <zone> jfe
1 为 jgd
1 为 什 gjd
1 为 什 么 gjd
1 为 啥 lfc
1 主 <host> nbe
1 主 <server> bgl
1 主 mbf
1 主 动 jef
1 主 动 连 lcg
1 主 机 ncd
1 么 anf
1 之 <gateway> Zfp
1 之 <zone> jja
1 之 lgc
1 之 后 , kfe
1 之 后 lag
1 之 间 bne
1 了 , goZ
1 了 <host> glb
1 了 <outside> eqY
1 了 <own> gdj
1 了 ? fnZ
1 了 fjd
1 从 <outside> rbb
1 从 vWb
1 以 fej
1 以 后 fej
1 会 <client> eke
1 会 <far> eje
1 会 <gateway> Wgq
1 会 <host> aqc
1 会 <outside> Zng
1 会 <own> fkd
1 会 bji
1 会 不 eek
1 会 不 会 eek
1 会 变 flc
1 会 变 成 flc
1 会 怎 fje
1 会 放 fbn
1 会 有 gbl
1 会 转 ekd
1 作 <client> bpd
1 作 bpd
1 做 <client> rba
1 做 <far> Svg
1 做 <service> kfd
1 做 ncd
1 允 <gateway> cii
1 允 cii
1 允 许 cii
1 再 reX
1 写 <server> fej
1 写 aki
1 写 的 <own> fdk
1 写 的 fej
1 出 <client> oae
1 出 <outside> jib
1 出 <zone> odb
1 出 ohX
1 出 去 gnY
1 出 得 lcf
1 出 得 去 lcf
1 到 <client> occ
1 到 <client> 的 mcd
1 到 <far> rba
1 到 <far> udp kcg
1 到 <far> 的 kfe
1 到 <gateway> eek
1 到 <host> <n> mfc
1 到 <host> fam
1 到 <host> tcp mbf
1 到 <outside> sbZ
1 到 <outside> 的 kbh
1 到 <own> <n> mce
1 到 <own> dii
1 到 <own> 会 dgk
1 到 <own> 还 kgc
1 到 <zone> mfc
1 到 <zone> 的 kcg
1 到 qac
1 到 底 Xin
1 去 <client> lgb
1 去 <far> nbe
1 去 <host> jgd
1 去 <outside> egj
1 去 <own> occ
1 去 <zone> pdZ
1 去 sZb
1 去 掉 egj
1 发 <client> rYe
1 发 <far> fkd
1 发 <host> qYd
1 发 <outside> aik
1 发 <service> ckg
1 发 <zone> iic
1 发 led
1 发 信 , doc
1 发 信 <n> ekd
1 发 信 dih
1 发 信 到 mbf
1 发 信 报 Zjk
1 发 信 走 eje
1 发 往 kfd
1 发 来 jef
1 发 来 的 jef
1 发 给 tUf
1 发 邮 flc
1 发 邮 件 flc
1 可 <client> naf
1 可 <far> kgd
1 可 <outside> eek
1 可 jge
1 可 以 kcg
1 可 以 吗 cpc
1 可 以 直 mce
1 可 以 连 gdj
1 同 <zone> dfk
1 同 fej
1 同 事 efj
1 吗 $ $ ejf
1 吗 $ ejf
1 吗 <client> ele
1 吗 <host> eej
1 吗 <outside> enb
1 吗 ? gjd
1 吗 eld
1 和 <zone> 之 jfe
1 和 jef
1 啊 epZ
1 回 mce
1 在 <outside> pZe
1 在 jhc
1 地 efj
1 地 址 efj
1 填 <own> , dgk
1 客 <outside> kgd
1 客 lmW
1 客 户 hid
1 寄 llW
1 寄 信 jib
1 对 lYj
1 就 <client> ocb
1 就 <host> eZq
1 就 <outside> gej
1 就 <own> fna
1 就 <zone> kfe
1 就 mbf
1 就 可 dem
1 就 可 以 dem
1 就 好 bij
1 就 好 了 eld
1 就 正 ecm
1 就 正 常 ecm
1 就 没 cgl
1 就 没 事 bfm
1 就 能 iib
1 就 能 连 ben
1 就 能 通 jch
1 就 通 flc
1 就 通 了 flc
1 应 jgd
1 应 该 jgd
1 开 <outside> oda
1 开 <own> eob
1 开 <zone> jef
1 开 kdf
1 开 了 bne
1 开 放 jef
1 开 放 吗 jff
1 开 着 ncd
1 往 <client> mbf
1 往 <far> neb
1 往 <far> 的 neb
1 往 <host> hal
1 往 <outside> gam
1 往 <outside> 发 gbl
1 往 <server> bgl
1 往 <zone> jfe
1 往 lYi
1 往 外 ofZ
1 往 外 发 nga
1 怎 jcg
1 怎 么 jcg
1 想 <client> oae
1 想 <far> mbf
1 想 qXf
1 想 连 jdg
1 打 <client> jjb
1 打 <far> peZ
1 打 dhi
1 打 印 afn
1 打 开 <own> kfe
1 打 开 <service> mce
1 扫 <outside> mdd
1 扫 rYd
1 把 pZe
1 抓 <zone> efj
1 抓 dhi
1 报 <own> ejf
1 报 fjf
1 拦 <gateway> edl
1 拦 edl
1 拦 了 eej
1 拦 的 fck
1 拦 的 吗 fck
1 挂 pcb
1 挡 <gateway> fcl
1 挡 fcl
1 挡 掉 ecm
1 挡 的 fWr
1 挡 的 吗 gbl
1 推 kfd
1 提 <zone> odb
1 提 fnb
1 提 供 <service> iic
1 提 供 glb
1 收 <client> lnT
1 收 <host> Zli
1 收 <outside> iZl
1 收 <own> gjd
1 收 <service> <n> flb
1 收 <service> fej
1 收 <zone> lga
1 收 dle
1 收 不 了 jdg
1 收 不 到 dlf
1 收 信 , iic
1 收 信 jbi
1 收 得 eke
1 收 得 到 eke
1 收 邮 lde
1 收 邮 件 lde
1 放 <gateway> ddm
1 放 不 fdk
1 放 不 放 fdk
1 放 开 jfe
1 放 行 alh
1 放 行 吗 fcm
1 是 <client> eje
1 是 <gateway> chj
1 是 <host> Wnj
1 是 <outside> lec
1 是 <own> cfl
1 是 <server> del
1 是 efj
1 是 不 ihd
1 是 不 是 ihd
1 是 否 lcf
1 有 <gateway> edl
1 有 <host> Vte
1 有 <outside> dnc
1 有 <zone> ibj
1 有 jZk
1 有 关 系 efj
1 有 放 dhi
1 有 放 行 dhi
1 有 没 ihd
1 有 没 有 ihd
1 本 机 <service> rXe
1 本 机 上 qdZ
1 本 机 能 gje
1 本 机 连 meb
1 本 身 ? ekf
1 机 <zone> pbc
1 机 pbc
1 来 <client> kee
1 来 <outside> qcZ
1 来 ihd
1 来 的 rab
1 查 <far> blg
1 查 <host> rXd
1 查 mbf
1 查 得 jZk
1 正 <outside> aik
1 正 aik
1 正 常 aik
1 没 <outside> gal
1 没 <own> flb
1 没 反 fjd
1 没 放 efj
1 测 idh
1 用 <client> lha
1 用 <far> ndc
1 用 <host> mce
1 用 <outside> hdj
1 用 <public> <own> mga
1 用 <public> mga
1 用 <service> <n> dnb
1 用 <service> iic
1 用 <zone> lde
1 用 foxmail efj
1 用 foxmail 发 efj
1 用 kbg
1 用 户 jfe
1 用 户 用 lgc
1 用 户 连 jgd
1 用 手 jfe
1 用 手 机 jfe
1 用 的 mce
1 由 <client> fmb
1 由 fmb
1 的 <gateway> Xmj
1 的 <host> Xkl
1 的 <n> $ cnd
1 的 <n> , dkf
1 的 <n> ? gmb
1 的 <n> Xpg
1 的 <n> udp bmf
1 的 <n> 不 fqY
1 的 <n> 为 clf
1 的 <n> 了 gma
1 的 <n> 会 bne
1 的 <n> 发 dkf
1 的 <n> 口 ckf
1 的 <n> 吗 cjh
1 的 <n> 和 egj
1 的 <n> 对 ekd
1 的 <n> 就 ckg
1 的 <n> 收 eld
1 的 <n> 是 Wre
1 的 <n> 有 dld
1 的 <n> 能 enc
1 的 <n> 通 dkf
1 的 <outside> dek
1 的 <own> fje
1 的 <server> kcg
1 的 <service> $ eld
1 的 <service> , Vte
1 的 <service> <n> eje
1 的 <service> aki
1 的 <service> 一 gma
1 的 <service> 么 eke
1 的 <service> 会 ang
1 的 <service> 吗 jhc
1 的 <service> 放 fkd
1 的 <service> 有 eke
1 的 <service> 走 fje
1 的 <service> 通 Zhl
1 的 <zone> ika
1 的 client oZf
1 的 fjf
1 的 outlook tXc
1 的 pc bbq
1 的 tcp <n> akh
1 的 udp <n> Ytb
1 的 udp Ytb
1 的 人 <service> oda
1 的 人 lah
1 的 人 用 lgb
1 的 人 连 ofa
1 的 信 jgc
1 的 共 bji
1 的 共 享 bji
1 的 包 bji
1 的 同 edl
1 的 同 事 gej
1 的 同 学 mfb
1 的 客 idh
1 的 客 户 idh
1 的 打 foZ
1 的 扫 mdd
1 的 机 lgb
1 的 机 器 lgb
1 的 流 eld
1 的 流 量 eld
1 的 电 kee
1 的 电 脑 kee
1 的 话 , fcl
1 的 话 hbk
1 的 远 Xqf
1 的 远 程 Xqf
1 的 连 igd
1 的 连 接 igd
1 的 锅 ffj
1 的 锅 吗 eek
1 目 oae
1 目 的 oae
1 直 <outside> obd
1 直 <zone> dgj
1 直 hal
1 直 接 lZi
1 直 接 打 jbi
1 直 接 访 ibi
1 看 lbg
1 看 到 cgl
1 看 到 的 cgl
1 端 <far> bra
1 端 dle
1 端 口 <n> dle
1 端 口 dle
1 给 <client> eld
1 给 <gateway> edl
1 给 <zone> djf
1 给 bji
1 网 <zone> ihd
1 网 ihd
1 网 段 <zone> kgc
1 网 段 ihd
1 网 段 访 kgc
1 能 <client> zTa
1 能 <far> cgk
1 能 <gateway> lfc
1 能 <host> mha
1 能 <outside> mbf
1 能 <own> atZ
1 能 <server> cgl
1 能 <service> qba
1 能 <service> 到 pda
1 能 lbg
1 能 ping med
1 能 ping 通 ndd
1 能 上 <outside> kdg
1 能 上 ldf
1 能 不 idi
1 能 不 能 idi
1 能 主 idh
1 能 主 动 idh
1 能 出 Zng
1 能 出 去 Zng
1 能 到 nec
1 能 否 lcf
1 能 好 gjd
1 能 好 吗 gjd
1 能 收 ebn
1 能 用 mce
1 能 访 hci
1 能 访 问 hci
1 能 连 mde
1 能 通 Ysd
1 能 通 吗 emc
1 自 <gateway> jgd
1 自 <host> mdd
1 自 kee
1 自 己 jef
1 自 己 去 nfa
1 自 己 往 kdf
1 自 己 的 Xmj
1 自 己 能 lah
1 自 己 访 kgc
1 自 己 连 lfc
1 自 身 hjb
1 行 <client> Yof
1 行 <gateway> gnZ
1 行 <outside> emc
1 行 <own> fej
1 行 dlf
1 行 不 dle
1 行 不 行 dle
1 被 <client> Zqe
1 被 glb
1 要 <client> obd
1 要 <far> rVf
1 要 <host> jXn
1 要 <server> agm
1 要 kbh
1 要 往 led
1 要 访 kee
1 要 访 问 kee
1 要 连 ocb
1 规 <gateway> gdk
1 规 fej
1 规 则 fej
1 解 <far> aoe
1 解 aoe
1 解 析 aoe
1 让 <gateway> bdn
1 让 lXk
1 让 过 dgj
1 让 过 吗 dgj
1 访 <client> nce
1 访 <host> ucX
1 访 <outside> ncc
1 访 kdf
1 访 问 <far> jcg
1 访 问 <outside> mfb
1 访 问 <own> lgc
1 访 问 kdf
1 访 问 不 jfe
1 访 问 得 mbg
1 走 <client> ofZ
1 走 <host> cgk
1 走 <n> khb
1 走 <outside> anf
1 走 <public> <own> kdf
1 走 <public> kdf
1 走 <service> led
1 走 <zone> jib
1 走 哪 gkd
1 走 哪 条 gkd
1 走 得 Ysd
1 走 得 通 dle
1 走 的 efj
1 走 的 是 efj
1 超 <own> gkd
1 超 dhi
1 超 时 dhi
1 转 dgj
1 过 cco
1 过 来 gck
1 过 来 的 rfX
1 还 <client> sYc
1 还 <host> hma
1 还 hkb
1 还 上 jef
1 还 上 得 jef
1 还 打 kfc
1 还 打 得 kfc
1 还 是 Wrg
1 还 能 ping gcj
1 还 能 往 oae
1 还 行 eoa
1 还 行 不 fkd
1 这 <client> pad
1 这 <gateway> eXr
1 这 <host> chk
1 这 <zone> qca
1 这 个 网 qYd
1 这 台 kkZ
1 这 台 机 jhc
1 这 台 能 qXf
1 这 边 <service> pfX
1 这 边 fej
1 这 边 放 efj
1 进 <outside> kfd
1 进 <zone> ndc
1 进 kfc
1 进 得 gkd
1 进 得 来 jhc
1 进 来 lfd
1 进 来 的 ngZ
1 连 <client> mZh
1 连 <far> nbe
1 连 <host> jak
1 连 <host> 的 ddl
1 连 <n> jef
1 连 <own> ihd
1 连 <own> 会 ogY
1 连 <zone> jfe
1 连 oZe
1 连 不 ijb
1 连 不 上 gkb
1 连 得 mdd
1 连 的 , khb
1 通 <client> ncd
1 通 <gateway> gnZ
1 通 <own> fck
1 通 <zone> dkf
1 通 gjd
1 通 不 bne
1 通 不 通 cme
1 通 吗 $ cme
1 通 吗 cme
1 那 <client> bnd
1 那 <host> mha
1 那 <outside> ncd
1 那 <zone> fWr
1 那 cih
1 那 台 jci
1 那 台 打 dgj
1 那 台 能 oZf
1 那 台 要 lag
1 那 条 bfm
1 那 边 能 mec
1 都 <outside> cdn
1 都 ahl
1 里 <service> <own> meb
1 里 <service> ueU
1 里 <zone> djf
1 里 djg
1 里 的 clf
1 里 的 机 kfd
2 $ <client> khb
2 $ <far> eje
2 $ <gateway> ajj
2 $ <host> fkd
2 $ <own> dkf
2 $ <public> cjh
2 $ <server> dZq
2 'connection <client> mag
2 'connection <zone> ngZ
2 'connection neb
2 'connection refused' mga
2 'connection timed lbg
2 , <- tYc
2 , <far> mbf
2 , <n> nhY
2 , <public> ecm
2 , <server> fej
2 , <service> fdk
2 , <zone> cjh
2 , allowed Yqe
2 , and mag
2 , can ial
2 , does bji
2 , i drY
2 , is hic
2 , length jhd
2 , no glb
2 , not bqb
2 , open apd
2 , or dVv
2 , port jch
2 , the lgb
2 , where Zim
2 , will Ygp
2 -> <gateway> lde
2 -> <host> qYe
2 -> <own> Yof
2 -> obd
2 -a <own> gjd
2 -a forward glb
2 -v kfd
2 : <client> seW
2 : <far> glb
2 : <gateway> eld
2 : <host> dhi
2 : <n> Xmj
2 : <outside> kee
2 : <server> eek
2 : <service> dap
2 : <zone> fYp
2 : connect gjd
2 : connection fna
2 : postfix oda
2 ; gck
2 <client> $ mec
2 <client> <client> kee
2 <client> <far> dmd
2 <client> <gateway> dob
2 <client> <server> agm
2 <client> <service> qfX
2 <client> <zone> dap
2 <client> ? lce
2 <client> and fZo
2 <client> be coc
2 <client> cij
2 <client> get Zfp
2 <client> len uXb
2 <client> on qac
2 <client> port kXl
2 <client> tcp rXe
2 <client> would ckg
2 <client> 上 dle
2 <client> 的 pUk
2 <client> 能 ebn
2 <client> 通 mde
2 <far> $ lfc
2 <far> , djg
2 <far> <gateway> kde
2 <far> <host> khb
2 <far> <outside> bar
2 <far> <server> edl
2 <far> <service> pYf
2 <far> <zone> jfe
2 <far> ? lfc
2 <far> allowed oYg
2 <far> len ijb
2 <far> on 0Pe
2 <far> permitted lfc
2 <far> port qca
2 <far> tcp nbe
2 <far> to Zhl
2 <far> type rdY
2 <far> udp lcg
2 <far> 的 kcg
2 <far> 还 bbq
2 <gateway> $ jTq
2 <gateway> <client> qac
2 <gateway> <far> bne
2 <gateway> <gateway> hVr
2 <gateway> <host> flc
2 <gateway> <n> jdg
2 <gateway> <outside> iic
2 <gateway> <own> dke
2 <gateway> ? nZg
2 <gateway> 放 gjd
2 <gateway> 的 nag
2 <gateway> 这 brb
2 <host> $ kbh
2 <host> , hal
2 <host> -j dfk
2 <host> -p lbg
2 <host> : lbg
2 <host> <far> djg
2 <host> <host> eek
2 <host> <n> nWj
2 <host> <outside> mce
2 <host> <own> Yjm
2 <host> <server> kee
2 <host> directly vTe
2 <host> does fdj
2 <host> get jff
2 <host> is kfd
2 <host> len lde
2 <host> on ijb
2 <host> over pXg
2 <host> server Yep
2 <host> should pYf
2 <host> sport lfc
2 <host> tcp oae
2 <host> then cgk
2 <host> 会 qXf
2 <host> 的 idi
2 <host> 能 Zcr
2 <host> 这 jgd
2 <n> $ gjc
2 <n> , bji
2 <n> -> ccn
2 <n> : Vml
2 <n> ; bne
2 <n> <client> eoa
2 <n> <far> khc
2 <n> <gateway> bki
2 <n> <host> Zmg
2 <n> <n> pda
2 <n> <outside> Wkm
2 <n> <service> ejf
2 <n> <zone> hcj
2 <n> allowed kdf
2 <n> and bnf
2 <n> as amg
2 <n> at gma
2 <n> code bkh
2 <n> directly erW
2 <n> do anf
2 <n> does dpa
2 <n> failed jdg
2 <n> for cgk
2 <n> from Zof
2 <n> g efj
2 <n> if gjd
2 <n> is cnd
2 <n> ok anf
2 <n> on tUe
2 <n> or dkf
2 <n> packets glb
2 <n> permitted ejf
2 <n> pls blg
2 <n> proto fkd
2 <n> reachable lgb
2 <n> should fje
2 <n> since amf
2 <n> tcp Zof
2 <n> the dob
2 <n> then gna
2 <n> to rfW
2 <n> tos flc
2 <n> ttl khb
2 <n> udp kfd
2 <n> what gma
2 <n> will foZ
2 <n> you qfY
2 <n> 不 fqY
2 <n> 为 clf
2 <n> 了 gma
2 <n> 会 dle
2 <n> 出 Xqg
2 <n> 发 dkf
2 <n> 口 clf
2 <n> 可 Zpf
2 <n> 吗 cjh
2 <n> 和 egj
2 <n> 对 ekd
2 <n> 就 ckg
2 <n> 收 eld
2 <n> 放 dnc
2 <n> 是 Xrf
2 <n> 有 enb
2 <n> 能 Zrd
2 <n> 通 cme
2 <outside> $ mfc
2 <outside> , bod
2 <outside> -p fck
2 <outside> : ckg
2 <outside> <client> hal
2 <outside> <far> mag
2 <outside> <host> jhc
2 <outside> <n> gbl
2 <outside> <outside> lmW
2 <outside> <own> fna
2 <outside> <server> fej
2 <outside> <service> mbf
2 <outside> <zone> fdk
2 <outside> ? fje
2 <outside> accept mWk
2 <outside> access gam
2 <outside> at kee
2 <outside> blg
2 <outside> it odb
2 <outside> src dgj
2 <outside> still eek
2 <outside> to hdi
2 <outside> 会 mce
2 <outside> 发 gbl
2 <outside> 的 obc
2 <outside> 访 fbm
2 <outside> 走 occ
2 <own> $ idh
2 <own> , mdd
2 <own> <client> nbe
2 <own> <gateway> ngZ
2 <own> <host> jef
2 <own> <n> lXk
2 <own> <own> brb
2 <own> <public> ddn
2 <own> <server> fej
2 <own> <zone> mga
2 <own> ? mfa
2 <own> as lfc
2 <own> do kfd
2 <own> does qgX
2 <own> dport lcf
2 <own> hairpin kgc
2 <own> is pdZ
2 <own> just lgb
2 <own> kdf
2 <own> ok mga
2 <own> on jaj
2 <own> port gbl
2 <own> start kgc
2 <own> times gbl
2 <own> where ici
2 <own> with sgU
2 <own> work jZj
2 <own> works kgc
2 <own> 一 pgY
2 <own> 收 lcf
2 <own> 能 rab
2 <own> 还 kgc
2 <own> 通 dgj
2 <public> <host> nWj
2 <public> <own> ogY
2 <public> <zone> efj
2 <public> iYm
2 <server> : ebn
2 <service> $ gdj
2 <service> , hjc
2 <service> : fan
2 <service> <client> ofZ
2 <service> <far> bne
2 <service> <gateway> hka
2 <service> <host> cgk
2 <service> <outside> hic
2 <service> <own> qhV
2 <service> <public> joV
2 <service> <server> bjh
2 <service> <zone> cnd
2 <service> ? hmZ
2 <service> at sVf
2 <service> does jfd
2 <service> eke
2 <service> from kfd
2 <service> into mZh
2 <service> is dkf
2 <service> on hcj
2 <service> over bmf
2 <service> query gdi
2 <service> to oae
2 <service> udp ckg
2 <service> will dmd
2 <service> 一 emd
2 <service> 么 eke
2 <service> 了 gan
2 <service> 会 ang
2 <service> 到 oXh
2 <service> 发 ndc
2 <service> 吗 fkc
2 <service> 放 fkd
2 <service> 有 eke
2 <service> 登 lcf
2 <service> 能 jkY
2 <service> 行 dhi
2 <service> 走 fje
2 <service> 轮 jdg
2 <service> 连 nbe
2 <service> 通 ahl
2 <zone> $ clf
2 <zone> , hla
2 <zone> -d kfd
2 <zone> : rZc
2 <zone> <gateway> Ygp
2 <zone> <host> lgb
2 <zone> <outside> kfc
2 <zone> <service> kdf
2 <zone> <zone> ici
2 <zone> any lcf
2 <zone> at mce
2 <zone> ether fej
2 <zone> is mga
2 <zone> mac dfk
2 <zone> on eoa
2 <zone> should vWa
2 <zone> src dek
2 <zone> then kZi
2 <zone> 之 jfe
2 <zone> 就 afn
2 <zone> 的 cle
2 <zone> 访 bgl
2 <zone> 还 efk
2 ? $ bik
2 ? <client> amg
2 ? <far> Ynh
2 ? <gateway> Xpf
2 ? <host> fan
2 ? <n> Ylj
2 ? <outside> lde
2 ? <own> hjb
2 ? <public> eXr
2 ? <zone> Zgn
2 ? ? ecm
2 ? ajj
2 ? example gdj
2 ? i fjd
2 ? we Vip
2 a <client> nbe
2 a <host> Ylk
2 a <outside> nSn
2 a ? jch
2 a client Yli
2 a connection fmc
2 a tcp kfd
2 able <client> lfc
2 able <gateway> lee
2 able <host> tZa
2 able <outside> kee
2 able lbg
2 able to lbg
2 accept $ eel
2 accept , aik
2 accept <zone> acq
2 accept Zli
2 accept after gbm
2 accept does gam
2 accept let gam
2 accept would fan
2 accept 之 gck
2 accepted ngZ
2 access <zone> mfb
2 access neb
2 after eke
2 all $ fje
2 all , fje
2 all <gateway> fdk
2 all <zone> bij
2 allowed <client> nZg
2 allowed <far> amg
2 allowed <gateway> dqZ
2 allowed <host> lkY
2 allowed <outside> dhi
2 allowed <zone> fje
2 allowed ? ckh
2 allowed pdb
2 allowed to vVc
2 an <client> eld
2 an <outside> pcb
2 an <service> fje
2 an <zone> dkg
2 an answer pYf
2 an eke
2 and <client> nbe
2 and <gateway> edl
2 and <host> hjc
2 and <outside> ial
2 and <own> asa
2 and <service> rcZ
2 and <zone> cdn
2 and does enb
2 and it ckf
2 and the Zhm
2 answer foZ
2 answered pad
2 answers Zfo
2 any <outside> dih
2 any <zone> Zqe
2 any dih
2 any port aqc
2 any traffic anf
2 anything <zone> mec
2 anything cfl
2 anything in phW
2 anywhere <own> eld
2 anywhere miY
2 are <zone> lde
2 are able kfd
2 are fmb
2 arrive iic
2 as bod
2 asking jef
2 at <client> iYm
2 at <host> bjj
2 at <own> jbi
2 at <zone> ijb
2 at all dfj
2 back <own> emc
2 back cjg
2 be <client> Zng
2 be <gateway> lfc
2 be <host> Zli
2 be <outside> ibj
2 be <own> bqb
2 be <zone> ndd
2 be able oZf
2 be reached eke
2 behind <zone> mce
2 behind kah
2 being mhZ
2 blame <gateway> cdn
2 blame cdn
2 blocked <host> blg
2 blocked <zone> ndb
2 blocked nfa
2 blocks qdZ
2 browse <zone> ecm
2 browse fcm
2 by <client> fdk
2 by <host> Zhm
2 by <own> dfk
2 by <public> cbp
2 by <service> ctY
2 by fdl
2 call uXb
2 can <client> fam
2 can <outside> afn
2 can <zone> eld
2 can aki
2 can i rdY
2 can it Vte
2 can they jlZ
2 can't jaj
2 cannot pYe
2 cant open qgW
2 client <client> gla
2 client <zone> occ
2 client jib
2 coming from hid
2 coming tYb
2 conect ogZ
2 conect to oea
2 connect : gjd
2 connect <host> ljY
2 connect <own> eld
2 connect <zone> kee
2 connect lgb
2 connect to meb
2 connection <client> mce
2 connection <zone> lgc
2 connection to peZ
2 connects gcj
2 conntrack agm
2 could <host> qcZ
2 could qca
2 curl -v lgb
2 curl : mXi
2 curl <client> lbf
2 curl <host> naf
2 curl <own> sgU
2 curl pZf
2 daddr <client> mec
2 daddr <far> lbg
2 daddr <host> kde
2 daddr led
2 dead <own> eke
2 dead ccp
2 deliver <host> ebn
2 deliver fbl
2 deliver to tcY
2 delivers kde
2 destination dmd
2 did ejf
2 directly <host> aoe
2 directly bod
2 dnat kfd
2 do <client> lmV
2 do <outside> fje
2 do <service> oYg
2 do <zone> jcg
2 do i cjh
2 do they gjd
2 do we bkh
2 does <far> aoe
2 does <gateway> alh
2 does <outside> tXc
2 does <own> fqX
2 does <service> mfb
2 does <zone> cel
2 does it ilZ
2 does mail cii
2 does the ika
2 doing gcl
2 drop , jZk
2 drop <far> kde
2 drop <zone> Ybt
2 drop ckg
2 dscp <client> ckf
2 dscp <host> fmc
2 dscp cs eke
2 dscp eke
2 dst <host> mfb
2 dst pbc
2 echo <client> kdf
2 echo kcf
2 echo request kdf
2 establish mec
2 even adp
2 ever emb
2 expected gje
2 explain ckh
2 fetch nXi
2 filtered kfd
2 fine , bgm
2 fine <outside> cbp
2 fine <own> gma
2 fine gcl
2 for <client> ele
2 for <far> clg
2 for <host> bod
2 for <outside> jhb
2 for <own> mag
2 for <zone> ckg
2 for cme
2 forwarded <own> dkf
2 forwarded <zone> kfd
2 forwarded ? ihd
2 forwarded ijb
2 foxmail <client> qYd
2 foxmail <zone> kgc
2 foxmail hal
2 foxmail 发 efj
2 foxmail 收 oad
2 from <client> glb
2 from <far> mfb
2 from <gateway> Wse
2 from <outside> dkf
2 from a fje
2 from fdj
2 from line aen
2 from my dgj
2 from the sdY
2 full bgl
2 full of bgl
2 g <outside> kbh
2 g kbh
2 get <client> kib
2 get <far> ndc
2 get <gateway> nfa
2 get <host> Woi
2 get <outside> lbg
2 get <own> ijc
2 get <zone> pda
2 get a oad
2 get an taZ
2 get fje
2 get in rdY
2 get into sZa
2 get out mVl
2 get through lbg
2 get to qca
2 gets <client> nhY
2 gets <n> pcc
2 gets <own> dkf
2 getting kde
2 given med
2 go to jdg
2 goes erX
2 going to jhc
2 got <client> cgk
2 hangs <client> rXe
2 hangs <host> epZ
2 hangs <own> fjf
2 hangs <zone> jee
2 hangs gma
2 happens ihd
2 has <client> qbc
2 has mce
2 has to mce
2 have <host> ncd
2 have <outside> kdf
2 have <own> dqa
2 have <zone> del
2 have jch
2 he <far> jja
2 he <gateway> bgl
2 he <host> bkh
2 he <own> Zof
2 he right mec
2 hear <host> clf
2 hear clf
2 hear from amg
2 her pad
2 here gkb
2 him <gateway> dfk
2 him dfj
2 his kee
2 hit <outside> jff
2 hit <zone> qeZ
2 hit niX
2 hitting kcf
2 how dbo
2 i <client> jja
2 i <host> Wjn
2 i <outside> hjd
2 i <zone> mbf
2 i see Yhn
2 icmp -j iak
2 icmp qUh
2 if Xer
2 in <client> mce
2 in <gateway> Waw
2 in <host> Wqf
2 in <outside> jXl
2 in <own> gjd
2 in <zone> ihd
2 in gnY
2 in on kcf
2 in the eZp
2 in to emc
2 inbound fej
2 initiate <outside> mdd
2 initiate obd
2 input mhZ
2 inside fcm
2 into <client> qVh
2 into <host> gbk
2 into <outside> rab
2 into <zone> odb
2 into kai
2 ip <far> bij
2 ip <outside> dgj
2 ip <own> cgk
2 ip <zone> bgl
2 ip cel
2 is <client> fcl
2 is <gateway> jdg
2 is <host> Yim
2 is <own> cjh
2 is <server> beo
2 is <service> oYg
2 is able uZZ
2 is dgk
2 is it ejf
2 is that jja
2 is the sVg
2 is this ich
2 is up edl
2 it $ djg
2 it <client> jgd
2 it <gateway> Ycs
2 it <host> hla
2 it <outside> eek
2 it <own> cpb
2 it <zone> kcg
2 it ? kdf
2 it fkd
2 it get mdd
2 it has kia
2 it or fZo
2 it out ckg
2 it reach fej
2 it through cem
2 it us nZg
2 it works Yeq
2 it's <client> jgd
2 it's ddm
2 its <client> ndb
2 its <far> hla
2 its <gateway> jef
2 its <host> pVi
2 its <own> Yrd
2 its <service> lag
2 its <zone> sVe
2 its pXg
2 itself <gateway> jkZ
2 itself <host> lSp
2 itself kTp
2 just <host> clf
2 just hangs mdc
2 just kee
2 just spins fje
2 land jfe
2 land on jfe
2 laptop qdZ
2 let <gateway> adp
2 let iic
2 like <host> kcg
2 like kcg
2 like to lbg
2 line <n> ahl
2 line <outside> ahl
2 line ahl
2 lines gXo
2 lip <client> rWf
2 load fje
2 loads acq
2 log <host> Woh
2 log amg
2 logging obd
2 logs <host> iZk
2 mac <n> efj
2 mac <zone> efj
2 mac efj
2 mail <client> lde
2 mail <zone> jef
2 mail jfe
2 make it oaf
2 make oZf
2 masquerade , oVj
2 masquerade <host> bR1
2 masquerade <outside> Tpk
2 masquerade ijb
2 me $ Zil
2 me <client> mjX
2 me <gateway> cii
2 me <outside> cfl
2 me <own> jhb
2 me aij
2 me this teV
2 minute bnf
2 monday <zone> lbg
2 must taZ
2 my <client> ibj
2 my <gateway> ejf
2 my <host> Yog
2 my <outside> jdg
2 my <own> fna
2 my <zone> fam
2 my desk fje
2 my laptop aki
2 nc : emc
2 nc iic
2 need <zone> lfb
2 need lfb
2 needs <host> idi
2 needs idi
2 needs to idi
2 never cgk
2 night hbk
2 no <client> coc
2 no <host> bhk
2 no <outside> bji
2 no <zone> cbp
2 no Xho
2 no answer ndc
2 no vpn jgc
2 not <client> iak
2 not <far> hla
2 not <host> jge
2 not <outside> bco
2 not <own> cjh
2 not <zone> pda
2 not ? ici
2 not able jfe
2 not cem
2 nothing <client> scY
2 nothing <outside> kgc
2 nothing <zone> ddm
2 nothing back mdd
2 nothing ibi
2 now <zone> del
2 now clf
2 of <host> dih
2 of <outside> lah
2 of <own> hjc
2 of <zone> mfb
2 of jja
2 of line bfm
2 off <outside> Zfn
2 off line afn
2 off sWe
2 ok <far> Yqe
2 ok <host> dkg
2 ok <own> erX
2 ok <zone> pbd
2 ok ? mec
2 ok nfb
2 ok or ckf
2 on <- hVq
2 on <client> jgd
2 on <far> lha
2 on <gateway> lbg
2 on <host> Wjn
2 on <n> emc
2 on <own> hid
2 on <public> dbo
2 on <server> fdk
2 on <service> ckg
2 on <zone> elc
2 on dev lec
2 on port Zfn
2 on the nlV
2 one fke
2 only <outside> ici
2 only <zone> dgj
2 only kbi
2 only this dgj
2 open <client> peZ
2 open <gateway> eke
2 open <host> kia
2 open <service> sYc
2 open <zone> kdf
2 open ? pZe
2 open a 0UX
2 open connections nZg
2 open emb
2 open from Vsf
2 open or Yof
2 open tcp mag
2 open the mce
2 opening <zone> pda
2 opening led
2 opens <outside> cgk
2 opens jfe
2 or <client> ljY
2 or <far> Xpg
2 or <gateway> fZo
2 or <host> eej
2 or <outside> kee
2 or <own> dnc
2 or does amg
2 or dropped igd
2 or idh
2 or is fej
2 or not djg
2 or only hid
2 our <client> kde
2 our <far> kee
2 our <host> gam
2 our <outside> kee
2 our mde
2 out <client> hjc
2 out <far> Zpe
2 out <host> mZh
2 out <outside> ahl
2 out <zone> mdd
2 out ? jib
2 out of fdj
2 out on ndc
2 out to rTi
2 outbound <host> nYh
2 outbound nYh
2 outgoing qbb
2 outlook <client> mbf
2 outlook <zone> hdi
2 outlook can't lgc
2 outlook just efj
2 outlook 报 lde
2 over <host> cgj
2 over <service> chj
2 over dgj
2 own <gateway> qPm
2 own gid
2 packets <host> chj
2 packets cfl
2 packets transmitted cfl
2 pc <zone> bbq
2 pc bcq
2 permitted <zone> maf
2 permitted kfd
2 permitted to pYf
2 ping <client> xYX
2 ping <far> lgb
2 ping <gateway> pXg
2 ping <host> jhd
2 ping <outside> dgj
2 ping <own> jlX
2 ping <zone> lfc
2 ping mcd
2 ping 通 ndd
2 pingable Zof
2 pingable from Zof
2 plain <host> miY
2 plain <outside> fkd
2 plain <service> flc
2 plain llW
2 please Wse
2 pls hid
2 polled coc
2 port <client> Yrd
2 port <far> jhd
2 port <host> gdj
2 port <n> dih
2 port <outside> gnZ
2 port <own> dqY
2 port <server> fej
2 port <zone> kmX
2 port cjh
2 ports <n> ika
2 ports ika
2 possible <host> Yrd
2 possible ? lcf
2 postfix <service> lUn
2 print <zone> qca
2 print on oaf
2 print sYc
2 print to pcb
2 problem Ygo
2 pull oea
2 push qXf
2 query kdf
2 reach <client> fbm
2 reach <far> qca
2 reach <host> lZi
2 reach <outside> iak
2 reach <own> lfc
2 reach <zone> mdd
2 reach kZj
2 reach the sfV
2 reachable <host> ahm
2 reachable ? ogY
2 reachable Xjm
2 reachable from crZ
2 reaching <zone> lgb
2 reaching pae
2 read dme
2 refused , fkd
2 refused <own> cne
2 refused mec
2 register <client> fje
2 register fje
2 removed <outside> cgk
2 removed cgk
2 removed from cgk
2 request <far> efk
2 right <own> dZq
2 right ? hjc
2 right hjc
2 rule hWq
2 s , kgc
2 s <client> qWf
2 s <far> lcf
2 s <host> Trh
2 s <own> eld
2 s jib
2 saddr <zone> efj
2 saddr efj
2 same <outside> bem
2 say <service> mgb
2 say <zone> del
2 say del
2 says <far> oda
2 says rYd
2 scan lde
2 scan to mag
2 see <client> pda
2 see <gateway> Wdt
2 see <host> cme
2 see <zone> dfk
2 see when Yni
2 sees goY
2 send <host> wZX
2 send its ndc
2 send mail pbc
2 send rca
2 sending ndc
2 sends <host> jdg
2 sends ibi
2 session <host> ekf
2 session ekf
2 set <server> fej
2 she jgd
2 should <client> anf
2 should <gateway> lec
2 should <host> ofZ
2 should <outside> ibk
2 should <zone> jef
2 should kjZ
2 since <zone> maf
2 since cqb
2 sits mce
2 sits there kee
2 smtpd <host> Xpg
2 smtpd <n> Xpg
2 smtpd Xpg
2 snat <host> gam
2 snat to fdk
2 so <zone> fan
2 so Zkj
2 someone bcq
2 something mfc
2 source jmW
2 spins and fje
2 spins forever hjc
2 src Wgq
2 still <zone> edl
2 still kde
2 stops <gateway> cfl
2 stops cgk
2 stops it cgk
2 straight <outside> led
2 straight hjc
2 straight to cme
2 supposed gkc
2 supposed to gkc
2 taken <outside> cem
2 taken Ylj
2 talk <host> rfX
2 talk <service> cfl
2 talk <zone> dfl
2 talk lee
2 talk to mdc
2 talking <host> mfb
2 talking qbb
2 talking to pda
2 target mdd
2 tcp $ fkd
2 tcp <client> klY
2 tcp <far> Txc
2 tcp <gateway> Rkr
2 tcp <host> jef
2 tcp <n> djg
2 tcp <outside> Zli
2 tcp <own> eke
2 tcp dport Zkj
2 tcp port cmf
2 tell hid
2 tell me hid
2 that <client> pad
2 that <far> emc
2 that <host> apd
2 that <own> hjc
2 that <zone> lXk
2 that ? dob
2 that be bkh
2 that in ecm
2 that through efj
2 that work dgj
2 that's oiW
2 the <far> khb
2 the <gateway> Znf
2 the <host> jfe
2 the <outside> fbl
2 the <own> dkg
2 the <server> bgl
2 the <service> Ujp
2 the <zone> nYh
2 the browser dmd
2 the client cii
2 the connection Ykk
2 the nightly apd
2 the others bgl
2 the port boe
2 the same Zep
2 the way bij
2 their <service> mga
2 their <zone> qZe
2 their ofZ
2 them <gateway> dfk
2 then <client> hic
2 then ? eld
2 then jib
2 there kde
2 they <far> blg
2 they <own> Znf
2 they <zone> qbb
2 they get jjb
2 this , ncd
2 this <client> jef
2 this <gateway> cWu
2 this <host> blg
2 this <zone> ndc
2 this ? Yjl
2 this is mWl
2 through $ eld
2 through <client> nbe
2 through <host> bji
2 through <outside> lfc
2 through <zone> fej
2 through ajj
2 through the dbo
2 through to qZd
2 thunderbird <client> jef
2 thunderbird <own> ekf
2 thunderbird <zone> mfb
2 thunderbird just oeZ
2 thunderbird kia
2 time <zone> pgX
2 time qcZ
2 timed <own> glb
2 timed <server> eek
2 timed ejf
2 timed out eke
2 times hoX
2 times out hoX
2 timing ihd
2 timing out ihd
2 to <client> ogY
2 to <far> kgc
2 to <gateway> jbi
2 to <host> jak
2 to <n> qeY
2 to <outside> jaj
2 to <public> qiU
2 to <server> bfn
2 to <service> gkd
2 to <zone> mdd
2 to be cfk
2 to connect odb
2 to deliver oXg
2 to fetch tNm
2 to get occ
2 to hit hdj
2 to it djg
2 to open sZb
2 to pull yYW
2 to push edl
2 to reach pZe
2 to see nbe
2 to send gYo
2 to the lZh
2 towards <zone> pfY
2 towards pad
2 traffic oea
2 trouble jai
2 trying <client> qWg
2 trying pfY
2 ttl <client> erX
2 ttl <host> cjh
2 ttl <n> dkf
2 ttl <own> gpX
2 ttl dkf
2 udp $ ckg
2 udp , bmf
2 udp <client> kfd
2 udp <far> Vrg
2 udp <gateway> Xtc
2 udp <n> hid
2 udp <outside> Xog
2 udp jnW
2 udp port mec
2 up $ bii
2 up <host> jch
2 up cle
2 updates from mbf
2 updates mbf
2 us <far> kdg
2 us <host> akh
2 us dkf
2 use <own> kfc
2 use <service> fej
2 use kfe
2 user gjd
2 via <host> ial
2 want <client> nZg
2 want <zone> lfb
2 want scY
2 want to ofZ
2 wants <far> kdf
2 wants jdg
2 wants to led
2 was jee
2 we alh
2 webmail mdd
2 week <zone> iak
2 week and ijb
2 what <gateway> agm
2 what <outside> hjc
2 what <own> epZ
2 what dek
2 what happens ici
2 what is hkb
2 when <own> aqc
2 when it tWd
2 where imZ
2 which <client> neb
2 which ldf
2 while <own> gjd
2 while gdk
2 who kdf
2 will <client> ckg
2 will <far> ijb
2 will <gateway> mfb
2 will <host> dgj
2 will <own> fje
2 will it fmc
2 will that bme
2 will the jmX
2 with <gateway> chi
2 with <host> dnc
2 with <service> ijb
2 with hdi
2 with it fej
2 without dmd
2 work ctX
2 worked kai
2 working <own> dmd
2 working ? coc
2 working mcd
2 works <outside> agm
2 works <own> epY
2 works ? aki
2 works fine iic
2 would <far> hck
2 would <gateway> hbk
2 would <host> bmf
2 would <outside> edm
2 would <own> cZr
2 would <zone> jef
2 would it dle
2 would that dnc
2 y dmd
2 y n dmd
2 yes <host> kgc
2 yes <outside> ejf
2 yes fkd
2 yes no dkf
2 yes or eek
2 you mce
2 一 <host> ejf
2 一 <zone> qdZ
2 一 ijc
2 一 直 dle
2 三 <zone> ben
2 三 ben
2 三 条 ben
2 上 <host> Ybt
2 上 <outside> caq
2 上 <zone> hcj
2 上 ecm
2 上 得 jef
2 不 <client> gck
2 不 <far> dkf
2 不 <gateway> fjf
2 不 <host> bme
2 不 <outside> occ
2 不 <own> dkf
2 不 <zone> jdf
2 不 上 gkb
2 不 了 oXh
2 不 会 eek
2 不 到 gjd
2 不 放 fdk
2 不 是 ihd
2 不 能 idi
2 不 行 flc
2 不 走 Zsa
2 不 通 ekd
2 个 <far> hnY
2 个 <host> ccn
2 个 <zone> kia
2 个 emd
2 为 <client> ejf
2 为 glc
2 为 什 lhb
2 主 <host> kZj
2 主 jch
2 主 动 jch
2 么 jch
2 了 <gateway> ffj
2 了 <own> dnc
2 了 djg
2 事 <zone> ffj
2 事 efj
2 人 <outside> pae
2 人 <service> oda
2 人 <zone> hdj
2 人 lah
2 人 打 kgd
2 人 用 lgb
2 人 连 ofa
2 什 <own> cfl
2 什 <zone> jfe
2 什 fdk
2 什 么 fdk
2 从 <client> gnZ
2 从 hla
2 以 <client> naf
2 以 <far> kgd
2 以 <outside> eek
2 以 <zone> hcj
2 以 kcg
2 以 吗 cpc
2 以 直 mce
2 以 连 gdj
2 会 <client> lde
2 会 <host> Yrd
2 会 <outside> fmb
2 会 <own> eke
2 会 fje
2 会 不 amg
2 会 怎 fna
2 会 被 mga
2 供 <service> iic
2 供 <zone> odb
2 供 glb
2 信 , enb
2 信 <client> vVc
2 信 <host> reX
2 信 <n> dld
2 信 <outside> djf
2 信 <service> gjd
2 信 <zone> iWn
2 信 dhi
2 信 到 mbf
2 信 吗 Yof
2 信 报 Zjk
2 做 Zjk
2 共 <client> apd
2 共 bji
2 共 享 bji
2 关 系 efj
2 内 kfe
2 出 <far> Xsd
2 出 去 khb
2 出 得 fkd
2 则 <gateway> gdk
2 则 fej
2 到 <client> qZd
2 到 <far> kfd
2 到 <gateway> idh
2 到 <outside> lde
2 到 <own> bqb
2 到 nbe
2 到 的 agn
2 动 <host> kee
2 动 <server> bgl
2 动 jef
2 动 连 lcg
2 包 , dih
2 包 <far> dle
2 包 <zone> ben
2 包 alh
2 印 afn
2 去 <host> sab
2 去 <outside> Zpf
2 去 <zone> dYq
2 去 bhk
2 反 <own> fjd
2 发 <client> dob
2 发 <host> lVm
2 发 <outside> Vgr
2 发 bgl
2 发 信 jWn
2 变 <own> fje
2 变 成 flc
2 口 <far> bra
2 口 <n> dle
2 口 <outside> aki
2 口 eld
2 可 <outside> chj
2 可 hid
2 可 以 hid
2 台 <client> neb
2 台 <zone> jbi
2 台 打 del
2 台 机 led
2 台 能 tUf
2 台 要 lag
2 同 <client> pcb
2 同 <outside> ibj
2 同 <zone> mec
2 同 ndc
2 同 学 mfb
2 后 , hjc
2 后 <gateway> afn
2 后 <host> jdg
2 后 <outside> Rpm
2 后 <own> enb
2 后 lag
2 吗 $ eoa
2 吗 <client> cme
2 吗 <host> ffj
2 吗 <outside> epa
2 吗 ? efj
2 吗 djg
2 否 <gateway> abs
2 否 <zone> mdc
2 否 obd
2 吧 <host> gjd
2 咋 gma
2 哪 fkd
2 哪 条 fkd
2 啥 jfe
2 回 <own> eje
2 回 aki
2 回 包 bij
2 在 <own> flc
2 在 mga
2 址 efj
2 备 gje
2 备 份 gje
2 外 3Pa
2 外 <host> pfY
2 外 发 nga
2 好 <outside> aZt
2 好 <own> grV
2 好 dhi
2 好 了 eld
2 好 吗 fje
2 它 lZh
2 就 aik
2 己 <gateway> jgd
2 己 <host> mdd
2 己 jef
2 己 去 nfa
2 己 往 kdf
2 己 的 Xmj
2 己 能 lah
2 己 访 kgc
2 己 连 lfc
2 帮 <own> fna
2 帮 khc
2 帮 看 clf
2 常 <outside> aik
2 常 aik
2 应 <own> fje
2 应 该 bhk
2 底 <gateway> ddm
2 底 Xin
2 开 <client> jfe
2 开 <outside> gdj
2 开 <service> mag
2 开 <zone> tdW
2 开 gjd
2 往 <client> kdf
2 往 <host> lbg
2 往 <outside> weS
2 往 kbg
2 得 <client> khb
2 得 <outside> fje
2 得 <own> dle
2 得 <zone> kai
2 得 上 pbc
2 得 了 afn
2 得 去 hdi
2 得 来 jhc
2 得 通 fjd
2 怎 hdj
2 想 <client> tbY
2 想 <service> kee
2 想 <zone> kgc
2 想 nZf
2 我 <outside> mag
2 我 <own> aoe
2 我 lbg
2 我 们 dgj
2 户 <outside> kfd
2 户 <zone> kgc
2 户 hid
2 户 用 lgc
2 户 连 jgd
2 手 <outside> led
2 手 lfc
2 手 机 lfc
2 打 <outside> sfU
2 打 <zone> lde
2 打 得 kfc
2 执 <client> jdf
2 执 jdf
2 执 行 jdf
2 扫 <client> qWg
2 扫 oZf
2 扫 描 mbf
2 把 nYi
2 抓 <client> pcc
2 抓 <outside> agm
2 抓 <zone> Zgn
2 抓 eek
2 抓 到 bfm
2 抓 包 cgk
2 抓 的 jdg
2 报 <own> djg
2 报 <zone> saa
2 报 pfX
2 拉 <client> jee
2 按 <far> dle
2 按 bne
2 按 规 Xre
2 掉 , dgj
2 掉 <gateway> edl
2 掉 <outside> dgj
2 掉 cfl
2 掉 吗 eek
2 掉 的 acq
2 接 <outside> nbd
2 接 打 jbi
2 接 访 ibi
2 收 <client> ngZ
2 收 <service> mYi
2 收 <zone> fYp
2 收 bfm
2 收 不 acq
2 收 信 fam
2 收 到 cnd
2 收 邮 gdj
2 放 <far> bnf
2 放 <gateway> Zhm
2 放 <zone> kgc
2 放 吗 hdh
2 放 行 gdj
2 数 Yqe
2 数 据 Yqe
2 时 <far> aoe
2 时 <own> efk
2 时 dhi
2 是 <client> hic
2 是 <far> fkc
2 是 <gateway> eld
2 是 <host> jkZ
2 是 <outside> iak
2 是 <own> eqY
2 是 不 khb
2 最 <own> fke
2 最 fke
2 最 后 fke
2 有 <gateway> djf
2 有 <host> anf
2 有 Zng
2 有 回 blg
2 有 没 dfj
2 本 bhk
2 本 机 bhk
2 机 <host> nbe
2 机 <service> rXe
2 机 <zone> jgd
2 机 ihd
2 机 上 qdZ
2 机 访 lfc
2 机 连 mfb
2 条 bfm
2 来 <client> fej
2 来 <far> mec
2 来 <outside> mfb
2 来 mag
2 来 的 mce
2 析 <far> aoe
2 析 aoe
2 查 sXd
2 正 <outside> dfk
2 段 <zone> iic
2 段 iic
2 段 访 kgc
2 没 <client> hkb
2 没 <gateway> fbn
2 没 <host> Yjm
2 没 <outside> cjh
2 没 <own> fkc
2 没 <zone> aik
2 没 bfm
2 没 事 bfm
2 没 有 djg
2 没 问 efj
2 流 eke
2 流 量 eke
2 测 nec
2 测 的 qbb
2 源 goY
2 用 <client> mdc
2 用 <outside> jgd
2 用 <public> rfW
2 用 <service> cco
2 用 <zone> udV
2 用 pca
2 电 <zone> kee
2 电 kee
2 电 脑 kee
2 的 $ dgj
2 的 , mfc
2 的 <far> gYn
2 的 <gateway> Woi
2 的 <host> led
2 的 <n> Svf
2 的 <own> dih
2 的 <public> gdj
2 的 <service> amf
2 的 prometheus naf
2 的 主 oZf
2 的 人 scY
2 的 包 hZm
2 的 同 jZk
2 的 吗 dco
2 的 是 fck
2 的 机 nfa
2 的 电 mdd
2 直 <client> fje
2 直 <zone> cgk
2 看 <host> Tlo
2 看 mdd
2 看 到 afn
2 着 nce
2 端 <client> dkf
2 端 <server> gam
2 端 ckg
2 端 口 ckg
2 管 nWj
2 经 Ypf
2 经 过 Xqf
2 给 <client> clf
2 给 clf
2 网 jee
2 能 <client> ijb
2 能 <host> jka
2 能 <outside> mdd
2 能 <service> lcf
2 能 <zone> jfe
2 能 ping gdj
2 能 上 qUi
2 能 不 naf
2 能 主 qdZ
2 能 到 Zik
2 能 往 oae
2 能 用 Wfq
2 能 连 gcj
2 能 通 aki
2 自 iWo
2 行 <far> dnc
2 行 <gateway> ecl
2 行 <host> cdn
2 行 <own> fmb
2 行 不 del
2 行 吗 hbk
2 被 <far> bmf
2 被 <host> bnf
2 被 Wrf
2 要 <client> qXf
2 要 <host> pZe
2 要 <zone> pgX
2 要 pXf
2 要 往 dfk
2 要 连 mfc
2 规 Xni
2 规 则 Xni
2 解 ckf
2 解 析 ckf
2 许 <gateway> cii
2 许 cii
2 访 <client> tYb
2 访 <host> ndc
2 访 <outside> mga
2 访 jci
2 访 问 jci
2 话 , fcl
2 话 hbk
2 询 <client> obe
2 询 qca
2 该 <own> esW
2 该 jgd
2 说 <far> kee
2 说 sWd
2 请 foZ
2 调 <server> dgj
2 调 nZg
2 走 gnZ
2 超 jdg
2 超 时 jdg
2 跑 <client> jdf
2 跑 khc
2 跑 的 jdf
2 身 ? ekf
2 身 iic
2 转 <gateway> efj
2 转 Zhm
2 转 发 Zdr
2 载 led
2 边 <gateway> ddl
2 边 <outside> ncd
2 边 <service> pfY
2 边 <zone> kbi
2 边 放 efj
2 边 能 ncc
2 过 <client> pcb
2 过 <gateway> dgj
2 过 <host> fmb
2 过 pZd
2 过 吗 dgj
2 还 rba
2 这 <host> dnc
2 这 niX
2 这 样 efj
2 进 <gateway> hid
2 进 <outside> jch
2 进 fck
2 进 来 fZp
2 连 <client> vcV
2 连 <far> ndd
2 连 <host> kcg
2 连 <outside> ecm
2 连 <own> bij
2 连 <server> egj
2 连 <zone> mdd
2 连 nfb
2 连 得 kia
2 连 的 jci
2 通 <client> gjd
2 通 <far> anf
2 通 <host> fpY
2 通 <outside> aoe
2 通 fnb
2 通 不 dob
2 通 了 dmd
2 通 吗 dkf
2 那 Xlk
2 邮 <client> kee
2 邮 <outside> bgl
2 邮 <own> cod
2 邮 <zone> rZc
2 邮 kee
2 邮 件 kee
2 锅 <gateway> efj
2 锅 ffj
2 锅 吗 eek
2 问 <client> nce
2 问 <far> jdh
2 问 <host> peZ
2 问 <outside> nbe
2 问 <own> lha
2 问 不 jfe
2 问 得 mbg
2 间 <zone> bmf
2 间 bne
3 $ <- ndc
3 $ <client> gkc
3 $ <far> jib
3 $ <gateway> Yjl
3 $ <host> dmd
3 $ <own> dih
3 $ <public> cem
3 $ <server> iak
3 ' dpa
3 's gbl
3 , <far> mec
3 , <gateway> lhZ
3 , <host> djf
3 , <outside> jaj
3 , <own> dih
3 , <server> ecm
3 , <zone> blg
3 -> jZk
3 -a kZj
3 -d <zone> kfd
3 -d kfd
3 -i fdl
3 -j idh
3 -m <host> dke
3 -m <outside> fqX
3 -m <own> dhi
3 -m <zone> nVk
3 -p <outside> mce
3 -p <zone> idh
3 -p jdg
3 -s Xbu
3 -v lgb
3 : <far> dem
3 : <gateway> kfd
3 : <host> fpY
3 : <zone> cel
3 ; <far> bne
3 ; <own> gje
3 ; Xpg
3 <client> <client> nfa
3 <client> <far> Zqd
3 <client> <host> hak
3 <client> <own> ekf
3 <client> <server> Zep
3 <client> iZl
3 <far> <gateway> hak
3 <far> <host> mfb
3 <far> <outside> acq
3 <far> <zone> meb
3 <far> hdi
3 <gateway> <client> kef
3 <gateway> <far> eke
3 <gateway> <gateway> lbg
3 <gateway> <host> Zpe
3 <gateway> <own> dtV
3 <host> <client> hjd
3 <host> <gateway> kcg
3 <host> <own> dmd
3 <host> <zone> led
3 <n> <client> boe
3 <n> <far> jgd
3 <n> <gateway> nYi
3 <n> <host> kef
3 <n> <outside> dkf
3 <n> <own> hhd
3 <n> <public> fbm
3 <n> <server> ebm
3 <n> jge
3 <outside> <client> pVi
3 <outside> <gateway> ioW
3 <outside> <host> jef
3 <outside> <outside> ngY
3 <outside> <own> eld
3 <outside> <zone> ecm
3 <outside> kYk
3 <own> <client> rZc
3 <own> <far> sYd
3 <own> <gateway> jbi
3 <own> <host> dhi
3 <own> <outside> lcg
3 <own> <own> fkd
3 <own> <zone> dfl
3 <own> fcl
3 <public> <host> qXe
3 <public> <zone> cgk
3 <public> ial
3 <server> <client> ljY
3 <server> <own> ejf
3 <server> jhd
3 <service> <client> gkc
3 <service> <host> Ydr
3 <service> <outside> qca
3 <service> <own> Wte
3 <service> <public> eYq
3 <service> <server> Ygo
3 <service> <zone> pfY
3 <zone> <- mRp
3 <zone> <client> pea
3 <zone> <far> Wqf
3 <zone> <gateway> aki
3 <zone> <host> cjh
3 <zone> <outside> cZr
3 <zone> <own> eke
3 ? <client> mbf
3 ? <far> dhi
3 ? <gateway> Zil
3 ? <host> dkf
3 ? <public> blg
3 ? <server> Zas
3 ? <zone> jef
3 ? jdg
3 a <client> jkY
3 a <gateway> Xgq
3 a <outside> lde
3 a <own> fmb
3 a <zone> kai
3 a aij
3 able <client> rba
3 able <host> mYi
3 able <zone> mdd
3 able oZf
3 accept <zone> hal
3 accept cgk
3 access <zone> ecm
3 access lWm
3 account pda
3 add kfd
3 added bij
3 address <host> alh
3 address dbo
3 after <host> flb
3 after <zone> hbk
3 afterwards fkd
3 agent mfc
3 all <host> cco
3 all <zone> eoa
3 all jdg
3 allowed <client> jef
3 allowed <far> Vrg
3 allowed <outside> ekf
3 allowed <zone> kcf
3 am eob
3 an <client> sZb
3 an <outside> fkd
3 an nkW
3 and <host> Vnk
3 and <outside> lgb
3 and <own> enb
3 and <zone> ncd
3 answer <own> bmf
3 answer nga
3 answered ecm
3 answers nVl
3 any <zone> cgk
3 any Wqg
3 anything <host> dkf
3 anything <zone> qbc
3 anything hkb
3 anywhere djg
3 app hla
3 are ljY
3 arrive pZf
3 as <own> eke
3 as <zone> kai
3 as bne
3 asking lYj
3 at <client> lfd
3 at <far> mhZ
3 at <host> dfk
3 at <outside> ejf
3 at jch
3 back <client> ucW
3 back mce
3 be <client> inX
3 be <host> Ymh
3 be <outside> idh
3 be <own> cnd
3 be <zone> iZl
3 be blg
3 before <own> gkc
3 before glc
3 bounces eke
3 box jgd
3 browser ele
3 but <own> clf
3 but fkd
3 by <client> glb
3 by <far> pad
3 by <gateway> enb
3 by <host> kZj
3 by <own> djg
3 by <zone> odb
3 by djf
3 c kbh
3 can <far> eke
3 can <gateway> mce
3 can <host> qZd
3 can occ
3 can't <client> jee
3 can't <zone> nea
3 can't oae
3 cannot <client> mcd
3 cannot mbe
3 change glb
3 client <client> llW
3 client <host> fcl
3 client fdk
3 code <far> aoe
3 code <own> gZn
3 code bkh
3 come eek
3 comes eke
3 confirm kia
3 connect <client> led
3 connect <own> gej
3 connect <zone> ubX
3 connect cjh
3 connection <client> naf
3 connection <far> Ypf
3 connection <host> Zpe
3 connection <own> eke
3 connection <zone> gbl
3 connection kia
3 connections <zone> cfm
3 connections ijb
3 could bmf
3 cs <client> ckf
3 cs <host> fmc
3 cs eke
3 curl <gateway> nfa
3 curl scY
3 customer emc
3 dead eYq
3 deliver <host> sbZ
3 deliver rba
3 desk gjd
3 dev <client> jef
3 dev lec
3 direct erX
3 directly <host> WyY
3 directly <outside> jgd
3 directly phW
3 dnat <own> glc
3 dnat hkb
3 do <host> foY
3 do <outside> iak
3 do <own> coc
3 do <zone> kWm
3 do liZ
3 does <client> ddm
3 does <far> Zpe
3 does <host> fke
3 does <own> eld
3 does <zone> lbg
3 dport <far> Zpe
3 dport <outside> lTo
3 dport <zone> Rlq
3 dport cii
3 drop <client> klX
3 drop ikb
3 dropped <host> jhc
3 dropped mce
3 dst <outside> amg
3 dst <zone> dgk
3 dst cgk
3 end fcl
3 error dmd
3 ether <zone> fej
3 ether fej
3 even <own> flc
3 ever Zil
3 every Ykl
3 example <far> gdj
3 example cih
3 expected jef
3 failed <client> ked
3 failed lcf
3 fine <outside> Wdt
3 for <client> khb
3 for <outside> Wrf
3 for <zone> kYk
3 for egj
3 forever <own> flc
3 forever gam
3 forward <gateway> cWu
3 forward <host> gmb
3 forward <zone> dkf
3 forward Yqe
3 forwarded qYe
3 from <client> ilZ
3 from <far> bod
3 from <gateway> imY
3 from <host> cjh
3 from <outside> mYi
3 from <zone> jbj
3 from cme
3 g <outside> aki
3 g aki
3 get <client> oYg
3 get <far> rZc
3 get <host> fnb
3 get <outside> dmd
3 get <own> bkg
3 get <zone> kZj
3 get jdg
3 gets iic
3 gives <own> fje
3 gives khc
3 go <outside> cme
3 go <zone> oZg
3 go liZ
3 goes <zone> eek
3 goes jch
3 going Yrd
3 good cfk
3 gw <outside> fje
3 hairpin hid
3 hand jja
3 hangs eke
3 has <client> kia
3 has <outside> oaf
3 have <zone> kfe
3 he ich
3 him ckh
3 hit <client> kee
3 home niX
3 i <client> jbh
3 i <host> eke
3 i <outside> kbh
3 i <zone> mhZ
3 icmp pYf
3 if <own> eke
3 if neb
3 in <client> fqX
3 in <host> dih
3 in <outside> kXl
3 in Znf
3 input <gateway> bmf
3 input clf
3 into <outside> occ
3 into <zone> lbg
3 into mbg
3 ip <host> Wlk
3 ip <outside> bfm
3 ip <zone> bfm
3 ip bbq
3 is <client> iic
3 is <far> Zqe
3 is <gateway> eek
3 is <host> pgW
3 is <zone> anf
3 is gjd
3 it <client> joU
3 it <far> arb
3 it <gateway> aji
3 it <outside> jbi
3 it <own> dmd
3 it <server> ben
3 it <zone> jch
3 it's cii
3 its <client> glb
3 its <gateway> odb
3 its <own> ejf
3 itself <host> del
3 itself cfl
3 just <client> lde
3 just <zone> ham
3 just cgk
3 k Vjo
3 land clf
3 laptop <host> bqc
3 laptop <outside> ham
3 leave dkf
3 leg <gateway> cjh
3 leg cjh
3 len <client> mcf
3 len <far> mbf
3 len <host> jib
3 len neb
3 length jhd
3 let <host> kbh
3 let <own> cmd
3 let <zone> gbl
3 let ial
3 like oZf
3 line <outside> Ygo
3 line Zbr
3 log <host> lWk
3 log mWl
3 logs bcp
3 lookups rYd
3 mac <zone> dfk
3 mac dfk
3 mail <far> dkf
3 mail <host> fcl
3 mail <zone> rYc
3 make <client> dmd
3 make <far> nbe
3 make gkc
3 me <zone> khb
3 me dke
3 mx iYm
3 my <host> ibj
3 my <own> cqa
3 my lYj
3 n dle
3 names mec
3 nat <host> ckg
3 nat djg
3 need sdX
3 needs iWo
3 nightly <client> bod
3 nightly aoe
3 no <host> arb
3 no <outside> bhk
3 no <own> gkc
3 no <zone> jia
3 no bpc
3 nobody mbf
3 not <host> Zlj
3 not <own> fmb
3 not <zone> led
3 not hjc
3 nothing <outside> lgb
3 nothing <zone> lde
3 nothing mfb
3 of <far> Xlk
3 of <host> amg
3 of <outside> dih
3 of <zone> oZf
3 of Ylj
3 ok <client> lia
3 ok <far> Zng
3 ok <gateway> jja
3 ok <host> agm
3 ok <outside> bgl
3 ok <own> fkc
3 ok <zone> lfc
3 on <client> fna
3 on <far> tXc
3 on <host> bhk
3 on <outside> ofZ
3 on <own> dlf
3 on <zone> jkZ
3 on fkd
3 once sWe
3 only <outside> fkd
3 only <zone> gck
3 only del
3 onto igd
3 open <client> mbf
3 open <gateway> eoa
3 open <host> ueU
3 open <outside> lbg
3 open <own> bij
3 open <zone> qfY
3 open liZ
3 opening dXr
3 opens bdo
3 or <client> qZc
3 or <far> bnd
3 or <gateway> cjg
3 or <host> Zrc
3 or <outside> glb
3 or <own> eje
3 or gpX
3 others <outside> bgl
3 others bgl
3 our <far> kgc
3 our <host> jja
3 our fkd
3 out <client> tWd
3 out <far> Vsf
3 out <gateway> jYl
3 out <host> lUn
3 out <outside> hbk
3 out <own> eld
3 out <zone> kfc
3 out hal
3 outbound <host> gam
3 outbound hal
3 outgoing kWm
3 outlook <zone> oaf
3 outlook obd
3 over <client> kia
3 over <zone> rgV
3 own lbg
3 packet mec
3 packets <client> jib
3 packets <host> emc
3 packets ija
3 page djg
3 pass <zone> aoe
3 pass bmf
3 pc lfc
3 people Xkk
3 permitted <far> anf
3 permitted <zone> oZf
3 permitted bne
3 phone <own> gkd
3 phone Yep
3 ping <zone> nfa
3 ping ndc
3 plain ngZ
3 please inW
3 pls <client> nbf
3 pls <far> clg
3 pls hid
3 port <client> kfe
3 port <far> kgc
3 port <gateway> jch
3 port <host> hkb
3 port <outside> dhi
3 port <own> dob
3 port <public> ecm
3 port <server> cdn
3 port <zone> mah
3 port med
3 ports gWq
3 possible Ymi
3 post jXm
3 postfix <host> qac
3 postfix qac
3 prerouting <own> gjd
3 printer pdb
3 private qfX
3 prometheus <client> naf
3 prometheus naf
3 proto <client> lde
3 proto <own> eld
3 proto kfd
3 protocol fkd
3 pull <host> cco
3 pull dap
3 push hci
3 put eke
3 query jch
3 reach <client> vTe
3 reach <gateway> hbk
3 reach <host> qhV
3 reach <outside> jef
3 reach <zone> uZZ
3 reach mZi
3 reachable <host> eke
3 reachable eke
3 reached eke
3 refused <client> jef
3 refused <own> bjh
3 refused <zone> jfe
3 refused' <zone> ogY
3 refused' mga
3 register <client> mZh
3 register mZh
3 relay rba
3 request <client> kdf
3 request kdf
3 right <gateway> cjh
3 right kXk
3 rule Xoh
3 rules coc
3 run jch
3 same <outside> Zfo
3 same bcp
3 say Ycs
3 says <client> nae
3 says <zone> dgj
3 says kah
3 scan <client> jfe
3 scans <client> nZg
3 scans nZg
3 see <zone> Zng
3 see jdg
3 send <client> waW
3 send <host> gam
3 send <zone> fcl
3 send hXo
3 sent jjb
3 seq <far> kdf
3 seq <host> dle
3 served boe
3 server Yfp
3 set jdh
3 settings bkh
3 shell lgb
3 should <client> qXf
3 should <host> Ypf
3 should <outside> glb
3 should <own> fje
3 should <zone> kVo
3 should iic
3 shows ckg
3 since <client> lde
3 since <host> Ykk
3 since <own> dkf
3 since qiU
3 site kgd
3 smtpd <host> Xkl
3 smtpd Xkl
3 so Yub
3 somebody jdg
3 spins fjd
3 src <zone> cem
3 src cgk
3 start <zone> kgc
3 start kgc
3 still <host> cjh
3 still <outside> jfe
3 still bji
3 straight <outside> jee
3 straight lcf
3 switch pbd
3 sync tYb
3 take Tlo
3 talk <client> oYg
3 talk <zone> kib
3 talk lgb
3 tcp <client> eob
3 tcp <host> dap
3 tcp <own> fdk
3 that <client> ocb
3 that <far> cnd
3 that <gateway> fbm
3 that <host> efj
3 that <outside> fkd
3 that <own> fkd
3 that <server> Xds
3 that kdf
3 the <client> nbe
3 the <far> ngZ
3 the <gateway> ich
3 the <host> Ynh
3 the <outside> fcl
3 the <own> dkf
3 the <zone> lbh
3 the kcg
3 their <zone> lbg
3 them agm
3 then <client> jff
3 then <host> fuU
3 then <outside> idh
3 then <own> eqY
3 then ika
3 there <host> adp
3 there hdi
3 they <far> kfd
3 they <own> fmb
3 thing cii
3 this <client> pYg
3 this <gateway> Zfn
3 this <host> goZ
3 this <outside> fej
3 this <zone> ecm
3 this jgd
3 three djh
3 through <client> kgc
3 through <gateway> ddm
3 through <own> coc
3 through <zone> hla
3 thunderbird <zone> cfl
3 thunderbird del
3 thx erX
3 time bji
3 timed <client> kee
3 timeout lde
3 times <far> arc
3 times aik
3 to <client> odb
3 to <far> iYm
3 to <gateway> gbl
3 to <host> gck
3 to <outside> jbi
3 to <own> dnc
3 to <server> efj
3 to <zone> pZe
3 to kbh
3 told kYk
3 too kcf
3 tos <client> dmd
3 tos <gateway> gnZ
3 tos <host> gjd
3 tos <own> fpZ
3 tos flc
3 traffic <zone> Zqd
3 transmitted <host> chj
3 transmitted cfl
3 true gkc
3 ttl <client> Sxd
3 ttl <host> cnd
3 ttl <own> Wud
3 ttl khb
3 type <client> ofZ
3 udp <far> ked
3 udp <gateway> emc
3 udp <host> aod
3 udp <outside> ejf
3 udp flc
3 up Vok
3 updates <host> ndc
3 updates ndc
3 us oWi
3 use <zone> oda
3 use mce
3 via <host> hdi
3 via <zone> scY
3 via del
3 vpn jgc
3 want idh
3 wants <client> cne
3 wants bmf
3 way <gateway> fdk
3 way <host> ddm
3 way <zone> qgW
3 way cgk
3 we <zone> kjZ
3 we dfk
3 were mag
3 what <host> jWn
3 what <outside> dco
3 what <own> gkc
3 what Wnj
3 when <client> qeY
3 when <host> dgj
3 when <zone> mec
3 where <own> gkc
3 where bhk
3 which eke
3 who kkY
3 why <outside> Zhn
3 why obe
3 will <far> dkf
3 will <host> dih
3 will dih
3 with <zone> nZg
3 with hnY
3 without cji
3 work <client> hid
3 work <host> cgk
3 work <outside> cYr
3 work <zone> jhc
3 work bhk
3 works <outside> Zcr
3 works <own> fma
3 works <zone> lgb
3 works fan
3 would <client> del
3 would <outside> bgl
3 would <zone> fan
3 y <zone> jfe
3 you <own> cnd
3 you ebn
3 zone sYc
3 一 <client> obd
3 一 <host> dob
3 一 <outside> efj
3 一 <own> enb
3 一 <zone> efj
3 一 efj
3 上 <client> kkY
3 上 <outside> mfb
3 上 <own> dle
3 上 <zone> kcg
3 上 gck
3 不 <client> oea
3 不 <far> gjd
3 不 <own> epZ
3 不 <public> ffj
3 不 <zone> lde
3 不 ich
3 丢 <gateway> iak
3 丢 jaj
3 个 <client> bnf
3 个 gnZ
3 为 <host> gjd
3 主 <host> sbZ
3 主 <outside> mdc
3 主 saa
3 么 <host> dgj
3 么 <own> dfk
3 之 <zone> jch
3 之 edl
3 了 <client> qeX
3 了 <gateway> bji
3 了 <host> gdj
3 了 <outside> ika
3 了 <zone> lXk
3 了 fdk
3 事 <outside> ncd
3 享 <client> apd
3 享 bji
3 人 <outside> meb
3 人 <zone> rbZ
3 人 rdY
3 什 neb
3 从 <zone> kXl
3 从 mZh
3 以 <outside> agm
3 件 <client> fkd
3 件 <outside> bgl
3 件 <own> cod
3 件 <zone> rZc
3 件 ihd
3 份 gje
3 会 <client> kfe
3 会 <gateway> dcn
3 会 <host> Zqd
3 会 <outside> eke
3 会 <zone> kee
3 会 ihd
3 信 <client> ndc
3 信 <host> ibj
3 信 <outside> akh
3 信 <public> fej
3 做 cme
3 再 <outside> Zdq
3 再 Wds
3 出 <far> Wqg
3 出 <outside> Ynh
3 出 hcj
3 则 Xni
3 到 <client> jib
3 到 <far> saa
3 到 <gateway> hYo
3 到 <host> hmZ
3 到 <outside> hbk
3 到 <own> dhi
3 到 <zone> kai
3 到 dhi
3 动 <host> kZj
3 动 kcg
3 包 <zone> cgl
3 包 Zjk
3 印 foa
3 去 <client> rZc
3 去 <far> Zrc
3 去 <host> ndc
3 去 <zone> nbe
3 去 lde
3 反 gjd
3 发 <client> mdc
3 发 <gateway> jcg
3 发 <host> lbg
3 发 <outside> idh
3 发 <server> agm
3 发 <zone> ibi
3 发 lah
3 口 <client> ejf
3 口 <far> clf
3 口 <outside> dhh
3 口 <server> gam
3 可 <outside> iak
3 可 <zone> ncd
3 可 jee
3 同 <zone> gdi
3 后 <own> eke
3 后 dkg
3 吗 <client> khb
3 吗 <far> Xtc
3 吗 <gateway> bhk
3 吗 <host> Zki
3 吗 <own> fkd
3 吗 <zone> khb
3 吗 jfd
3 否 neb
3 和 <host> ben
3 和 <own> gje
3 和 cii
3 哪 <outside> fkd
3 哪 aod
3 回 aoe
3 地 cfl
3 填 <client> ked
3 填 gbk
3 外 Wct
3 好 bki
3 学 <zone> mfb
3 学 lde
3 完 fej
3 客 <client> qXf
3 客 rYd
3 对 Yfp
3 就 <host> bod
3 就 <outside> kfd
3 就 <own> dap
3 就 <zone> jYl
3 就 fkc
3 帮 sZa
3 常 <outside> dfk
3 应 <own> fje
3 应 lfc
3 底 <gateway> dek
3 开 <client> peZ
3 开 <host> Wfr
3 开 <outside> dfk
3 开 <own> eob
3 开 <zone> ibj
3 往 <gateway> mWj
3 往 <host> qbb
3 往 uVd
3 得 <client> jgd
3 得 <far> gkc
3 得 <host> bod
3 得 <outside> ejf
3 得 <zone> lfd
3 得 cle
3 怎 eke
3 想 <zone> oae
3 想 pbc
3 成 <own> fje
3 成 pZe
3 户 <outside> ici
3 户 <zone> kgc
3 打 <zone> mbf
3 打 hkb
3 抓 Xfp
3 投 jgd
3 报 <client> mbf
3 报 <own> fjf
3 报 kia
3 拦 <gateway> ebo
3 挡 flc
3 据 Yqe
3 接 <client> oZf
3 接 <far> lcf
3 接 <outside> pYf
3 接 <own> bne
3 接 lcf
3 描 mbf
3 收 <client> hkb
3 收 <outside> hal
3 收 <zone> mce
3 收 dpa
3 放 <gateway> ben
3 放 <zone> cmf
3 方 ahk
3 日 <host> cnd
3 日 cnd
3 时 oeb
3 是 <client> pbd
3 是 <host> Xin
3 是 <outside> gdi
3 是 <own> flb
3 是 <zone> hid
3 最 ihd
3 有 <client> lgb
3 有 <gateway> dcm
3 有 <host> kee
3 有 <outside> hmZ
3 有 <zone> djh
3 有 jfe
3 机 <host> jhc
3 机 <outside> led
3 机 <own> dkf
3 机 <zone> nag
3 来 <outside> jcg
3 来 <own> drY
3 来 edl
3 析 ckf
3 果 fcl
3 查 <far> amg
3 样 <host> ckg
3 样 bhl
3 正 <outside> cem
3 正 aik
3 段 mag
3 没 <gateway> dfk
3 没 <own> ahm
3 现 cnd
3 理 hZl
3 用 <client> hkb
3 用 <outside> cgk
3 用 <zone> qfW
3 用 mhY
3 电 <zone> mcd
3 电 mdd
3 登 lcf
3 的 <client> qdZ
3 的 <far> lga
3 的 <gateway> cme
3 的 <outside> kee
3 的 <server> egj
3 的 kfd
3 目 eld
3 直 <host> ejf
3 直 <outside> djg
3 直 <zone> jfe
3 直 fkd
3 看 <own> enc
3 码 gjc
3 端 <client> ikZ
3 端 <far> eke
3 端 <own> gma
3 端 <zone> jch
3 端 eek
3 等 fje
3 系 <gateway> efj
3 系 efj
3 给 <gateway> bcp
3 给 cra
3 能 <client> jkY
3 能 <far> mhZ
3 能 <gateway> hid
3 能 <host> gam
3 能 <outside> kfd
3 能 <own> flc
3 能 <server> efj
3 能 <zone> dgk
3 脑 <zone> kee
3 脑 kee
3 落 bgk
3 行 <client> lcf
3 行 <far> clf
3 行 <gateway> dih
3 行 <outside> Ymi
3 行 <zone> kee
3 行 hid
3 被 <client> pZe
3 被 <host> Xtb
3 被 <own> fje
3 要 <client> kgc
3 要 <host> lbg
3 要 <zone> qcZ
3 要 pcb
3 规 hcj
3 解 mbf
3 让 <gateway> bkh
3 让 Ysc
3 访 <client> fck
3 访 <far> foY
3 访 <gateway> mcf
3 访 <host> kee
3 访 <outside> jfe
3 访 <zone> mde
3 访 mec
3 该 <own> fje
3 该 bhk
3 请 jfe
3 调 <host> pcc
3 调 fna
3 走 <outside> eje
3 走 <own> dkf
3 走 <zone> rba
3 走 jgd
3 超 <host> ejf
3 超 lgb
3 轮 <client> jdg
3 轮 jdg
3 过 <client> kgc
3 过 <far> kia
3 还 <gateway> iYm
3 还 <zone> cfl
3 这 <zone> gdj
3 进 <outside> mga
3 进 <own> Ysc
3 进 liY
3 远 aeo
3 连 <client> Zkj
3 连 <gateway> med
3 连 <host> taZ
3 连 <outside> dgj
3 连 <own> Ypf
3 连 lga
3 通 <client> jfe
3 通 <far> blg
3 通 <gateway> jhc
3 通 <outside> Zkj
3 通 <own> cii
3 通 <zone> jhd
3 通 kef
3 那 khb
3 邮 gdj
3 都 dZq
3 里 Xhn
3 量 eke
3 问 <client> tYb
3 问 <host> lgb
3 问 <outside> kjZ
3 问 <public> ddl
3 问 hbk
3 题 <own> glc
4 $ <- peY
4 $ <client> mce
4 $ <far> gla
4 $ <gateway> dii
4 $ <outside> cfk
4 $ <own> dme
4 $ <server> mdd
4 ' fZo
4 's <zone> pda
4 's pcb
4 , <client> efj
4 , <far> dnc
4 , <host> hkb
4 , <outside> gbl
4 , <own> jib
4 , <public> dgj
4 , <server> efj
4 , <zone> saa
4 -> <own> fkd
4 -> lkX
4 -a esW
4 -i <own> gjd
4 : <client> mgZ
4 : <far> occ
4 : <gateway> mWk
4 : <host> eld
4 : <outside> jef
4 : <own> fdj
4 : <zone> dfk
4 ; ibj
4 <client> <client> pcc
4 <client> <far> mde
4 <client> <gateway> dhi
4 <client> <host> kZk
4 <client> <outside> Yil
4 <client> <own> fke
4 <client> <zone> khb
4 <client> kib
4 <far> <client> bgl
4 <far> <gateway> jhc
4 <far> <host> lZh
4 <far> <outside> cdo
4 <gateway> <client> lmW
4 <gateway> <far> kjZ
4 <gateway> <gateway> lYj
4 <gateway> <host> agm
4 <gateway> <own> dpa
4 <gateway> <server> cem
4 <gateway> <zone> pbd
4 <host> <client> ocb
4 <host> <far> qXe
4 <host> <gateway> jch
4 <host> <host> dmd
4 <host> <outside> kcg
4 <host> <own> Ylj
4 <n> <far> jfd
4 <n> <gateway> cjh
4 <n> <host> ejf
4 <n> <public> cbq
4 <n> <server> baq
4 <n> <zone> hid
4 <outside> <client> Zkj
4 <outside> <gateway> fej
4 <outside> <host> mhZ
4 <outside> <outside> qac
4 <outside> <own> foZ
4 <outside> <server> cgk
4 <outside> <zone> pYf
4 <own> <client> pbc
4 <own> <far> jXm
4 <own> <gateway> del
4 <own> <host> obd
4 <own> <outside> peZ
4 <own> <server> fek
4 <own> <zone> del
4 <own> chj
4 <public> <host> jfe
4 <public> <zone> ngZ
4 <public> ked
4 <server> <client> dmd
4 <server> <zone> lbg
4 <server> Yni
4 <service> <client> pcb
4 <service> <far> led
4 <service> <gateway> ljY
4 <service> <host> iaj
4 <service> <outside> fdk
4 <service> <own> eqZ
4 <service> <public> eel
4 <service> <server> ben
4 <service> <zone> jdf
4 <zone> <client> bpc
4 <zone> <host> iaj
4 <zone> <outside> hdi
4 <zone> <own> apd
4 <zone> <server> eYq
4 <zone> <zone> dgi
4 <zone> bji
4 ? <client> kjZ
4 ? <far> emc
4 ? <gateway> bfm
4 ? <host> kmV
4 ? <outside> dgj
4 ? <own> fmb
4 ? <public> dih
4 ? <server> gWq
4 ? <zone> neb
4 ? fkd
4 a <client> oZg
4 a <far> cme
4 a <host> jja
4 a <zone> kZj
4 a jja
4 able <client> oda
4 able <host> rYc
4 able <zone> oaf
4 able scZ
4 accept <zone> jff
4 accept mZi
4 accepted qZd
4 access <host> eek
4 access <zone> wbV
4 account cij
4 address cfl
4 after sjR
4 against <client> jgc
4 against uZZ
4 all <client> hid
4 all <outside> ilZ
4 all <zone> ckf
4 all eke
4 allowed <client> ndd
4 allowed <far> Xsd
4 allowed <gateway> bgl
4 allowed <outside> ioW
4 allowed <zone> jlY
4 allowed hYn
4 am fjf
4 an mdd
4 and <client> gkc
4 and <far> emd
4 and <host> Rpl
4 and <outside> qba
4 and <zone> jWn
4 answer <client> sWe
4 answer <gateway> jhc
4 answer <outside> liZ
4 answer <own> Zng
4 answer jia
4 any <host> odb
4 any <zone> lbg
4 any oZf
4 anything <outside> dmd
4 anything <zone> naf
4 anywhere aki
4 are oXg
4 arrive <outside> ked
4 arrive jnW
4 as <host> Xho
4 as <zone> jfe
4 as ibj
4 asking mlV
4 at <client> bqb
4 at <far> qac
4 at <gateway> ibj
4 at <host> eZp
4 at <zone> naf
4 back <own> flc
4 back alh
4 be <client> hkb
4 be <far> jgc
4 be <host> ahl
4 be <outside> ckf
4 be <zone> pSm
4 been ici
4 before oXh
4 behind ojV
4 blocked <far> blg
4 blocked <zone> bsa
4 blocked Xni
4 bob <client> mag
4 bob fbm
4 bounce jbi
4 box <outside> kdf
4 box <own> eld
4 box nZh
4 browse ldd
4 but <client> qac
4 but <own> epZ
4 by <client> fna
4 by <host> bmg
4 by <zone> ibj
4 by fke
4 c <zone> cfk
4 c dgj
4 call ekf
4 can <own> clf
4 can <zone> kfd
4 can lfc
4 can't <zone> bdo
4 can't del
4 cannot <client> ngZ
4 cannot kfc
4 cant ffj
4 check eld
4 client <own> ena
4 client cle
4 closed ldf
4 com cnd
4 come gYo
4 comes Zfo
4 configured dgk
4 connect <client> oZf
4 connect <far> pea
4 connect <host> ccn
4 connect idh
4 connecting fkd
4 connection <client> sdY
4 connection <host> del
4 connection <outside> mdd
4 connection <zone> neb
4 connection ibi
4 connections lcg
4 connects <far> eke
4 connects aki
4 could Xin
4 cross ohX
4 curl <client> kgc
4 curl <gateway> rfW
4 dead qeY
4 deliver <host> qca
4 deliver qca
4 desk <own> avY
4 desk jdg
4 destination fcl
4 die kdf
4 direct dgk
4 directly <host> jdg
4 directly <outside> kee
4 dnat <outside> agn
4 dnat cel
4 do <client> lde
4 do <host> cfk
4 do <own> glb
4 do <zone> jak
4 do iZk
4 does <client> miY
4 does <far> glb
4 does <gateway> ena
4 does <host> qbb
4 does <own> fmb
4 does <public> eek
4 does <zone> bgl
4 dport niX
4 drop <zone> fan
4 drop fcl
4 dropped <zone> cjh
4 dropped amf
4 dst Wgq
4 e <host> gma
4 e alh
4 end imY
4 error <client> kcg
4 error mce
4 even ija
4 every dkf
4 example <client> jch
4 example <gateway> fmb
4 example lgb
4 expected ejf
4 far hlZ
4 fetch tdW
4 fine <client> coc
4 fine <outside> dcm
4 fine <own> gkc
4 fine <zone> teU
4 fine amg
4 for <client> fqX
4 for <far> gkc
4 for <host> mag
4 for <outside> aeo
4 for <own> eld
4 for <zone> kZj
4 for dkf
4 forward Zbs
4 forwarded jgd
4 from <client> kmW
4 from <far> seX
4 from <gateway> dgj
4 from <host> amg
4 from <outside> bkh
4 from <own> bji
4 from <zone> fan
4 from Yim
4 get <client> sVg
4 get <gateway> bhk
4 get <outside> fZo
4 get <own> eoa
4 get <zone> fej
4 get gdj
4 gets <far> arb
4 gets <own> gmb
4 gets bgl
4 go <outside> hjc
4 go <zone> Zqc
4 go jfe
4 goes mde
4 going pfY
4 got nga
4 gw <far> dkf
4 gw cjg
4 hairpin kfd
4 hangs iid
4 happens gck
4 has <zone> fcl
4 has fan
4 have <gateway> fkc
4 have <own> dle
4 have gdi
4 he <far> jef
4 he nea
4 her <own> blg
4 her blg
4 him cgk
4 his <own> gje
4 his cqa
4 hit <zone> edk
4 hit fej
4 i <client> kia
4 i <gateway> lZi
4 i <host> fVr
4 i <outside> kcg
4 i <own> eoa
4 i <zone> Unl
4 i Xim
4 icmp xdS
4 id <client> cjh
4 id <far> efk
4 if <host> bqb
4 if <outside> fan
4 if hmZ
4 in <client> pbd
4 in <far> eqY
4 in <gateway> cem
4 in <host> Zfo
4 in <own> dkf
4 in <zone> qUi
4 in mZh
4 inner lcf
4 into <zone> gdj
4 into nZg
4 ip <client> lgc
4 ip <far> occ
4 ip <host> iic
4 ip <own> eoa
4 ip <zone> cgl
4 ip kfe
4 is <client> eqY
4 is <far> ane
4 is <gateway> dhi
4 is <host> ncd
4 is <outside> cii
4 is <own> fmb
4 is <server> Zfo
4 is <zone> ika
4 is hma
4 it <client> ijb
4 it <far> kfd
4 it <gateway> bbq
4 it <host> neb
4 it <own> dob
4 it <zone> idh
4 it jdg
4 it's <own> dmd
4 it's nhY
4 its <client> eke
4 its <gateway> lga
4 its <host> oVj
4 its ihc
4 itself <host> gdj
4 itself <own> djg
4 itself <zone> kee
4 just <client> lec
4 just <zone> ihd
4 just liZ
4 laptop hid
4 leave jgd
4 let <client> qgW
4 let <far> ejf
4 let <host> fje
4 let <outside> cmf
4 let <own> cmd
4 let <zone> ndc
4 let lde
4 line <outside> blg
4 line <zone> gZn
4 load ejf
4 loads ubX
4 log lde
4 look lWm
4 mail <client> kfd
4 mail <far> cnd
4 mail <zone> lbg
4 mail gck
4 mails meb
4 make bkh
4 masquerade <zone> Wgq
4 me <client> mag
4 me <own> fkd
4 me <zone> Zfo
4 me ici
4 mean bkh
4 must <client> qYe
4 must qeX
4 my <own> goZ
4 my cbp
4 n <zone> jfe
4 nat <host> cgk
4 nat del
4 need bji
4 needs kkX
4 never dlf
4 no <far> ihc
4 no <host> ena
4 no <outside> hjc
4 no <zone> lZi
4 no kee
4 nobody bod
4 not <client> kcf
4 not <far> clf
4 not <gateway> ejf
4 not <host> eke
4 not <outside> dih
4 not <zone> rcZ
4 not hla
4 nothing <client> gma
4 nothing <host> imY
4 nothing efj
4 now ckg
4 of <client> uWc
4 of <far> kcf
4 of <host> Zli
4 of <outside> dbo
4 of <own> eke
4 of <zone> ofZ
4 of pZe
4 ok <client> ilZ
4 ok <far> Utg
4 ok <host> oYg
4 ok <outside> Zhm
4 ok <zone> ibi
4 ok ibi
4 on <client> coc
4 on <far> nbe
4 on <gateway> iZl
4 on <host> iic
4 on <outside> jch
4 on <own> dih
4 on <zone> gbk
4 once <zone> obd
4 once lcf
4 only bne
4 open <gateway> fnb
4 open <host> eao
4 open <outside> mce
4 open <zone> lgb
4 open lYj
4 opens aji
4 or <client> dle
4 or <far> lcf
4 or <gateway> Xmj
4 or <host> emb
4 or <zone> kee
4 or ija
4 our <far> lcf
4 our <host> ojV
4 our <outside> kgc
4 our jef
4 out <client> kgc
4 out <far> akh
4 out <gateway> gXp
4 out <host> qac
4 out <outside> dob
4 out <zone> jdf
4 out' lbg
4 outbound <host> lbg
4 outbound kcg
4 outlook <zone> nbd
4 outlook ndc
4 over <client> occ
4 over <host> Zdq
4 over <zone> ici
4 over eel
4 own jci
4 packet <own> dle
4 packet fej
4 packets kdf
4 page <outside> dgj
4 page <zone> mfb
4 pass <far> Yqf
4 pass hcj
4 people ejf
4 permitted <client> fkd
4 permitted <far> Xpg
4 permitted <zone> hka
4 permitted fcl
4 phone khb
4 ping <client> rYd
4 ping <gateway> jbi
4 ping <zone> efk
4 ping hal
4 plain kZj
4 please ecm
4 pls mbg
4 policy qca
4 port <client> tZa
4 port <gateway> ijb
4 port <host> dfk
4 port <outside> Zkj
4 port <own> dle
4 port <server> fej
4 port <zone> cgk
4 port ckg
4 portal ahl
4 post nfa
4 postfix <host> obd
4 postfix mga
4 prerouting dob
4 print <zone> fek
4 print bji
4 printer mlV
4 private fkd
4 problem cle
4 pull gck
4 push <client> mdd
4 push ncd
4 reach <gateway> mde
4 reach <host> idh
4 reach <zone> lgb
4 reach qdZ
4 reachable etV
4 real <host> Xlk
4 real Xlk
4 relay kdf
4 reply <own> flc
4 reply ckg
4 right Zjk
4 route dmd
4 routed pgW
4 rule Wlm
4 s ajj
4 same <host> dqZ
4 same <own> ahl
4 same <zone> mfb
4 same jhc
4 say <outside> hcj
4 say cfl
4 says <own> fnZ
4 says bkh
4 scan jef
4 scans <client> vSf
4 scans lWl
4 see afn
4 send <client> rWg
4 send <host> edl
4 send <zone> qfX
4 send kai
4 sends Zim
4 seq <client> oXh
4 seq <far> kcf
4 seq <host> Vml
4 seq jef
4 server <outside> cdn
4 server <zone> qZd
4 server naf
4 session kfd
4 set lcf
4 should <client> mfb
4 should <gateway> fje
4 should <host> bem
4 should <own> gjd
4 should <zone> hVq
4 should Zbs
4 side hpV
4 since <zone> kXl
4 site ihd
4 sits Yqe
4 so mec
4 somebody fcl
4 something eao
4 source <host> fan
4 source Xoh
4 spins <client> mcf
4 spins mha
4 stop Zjk
4 straight jhc
4 submit ked
4 subnet Ygo
4 supposed lhZ
4 talk <host> sYc
4 talk <zone> ika
4 talk jmX
4 talking <zone> kfd
4 talking mVl
4 tcp <client> glb
4 tcp <far> fao
4 tcp <host> cii
4 tcp <outside> inY
4 tcp <own> dhi
4 tcp <zone> idi
4 tell <outside> mec
4 tell kfd
4 that <client> Xlj
4 that <far> pfY
4 that <gateway> cel
4 that <host> frW
4 that <outside> fjf
4 that <zone> qdZ
4 that hpW
4 that's dsY
4 thats idh
4 the <client> ohX
4 the <far> doa
4 the <gateway> aoe
4 the <host> lYi
4 the <outside> cgk
4 the <own> cjg
4 the <server> eek
4 the <zone> mce
4 the lce
4 their gma
4 them occ
4 then <client> hal
4 then <host> fpY
4 then <zone> jYl
4 then iXn
4 there <own> fmb
4 there <zone> rdY
4 there Vkn
4 these ebm
4 they <own> dmd
4 they <zone> gjc
4 they hdi
4 thing dem
4 this <host> mhY
4 this <zone> bji
4 this jkZ
4 through <client> sUg
4 through <far> ejf
4 through <gateway> adp
4 through <outside> lYj
4 through <own> anf
4 through <zone> rdY
4 through ohX
4 thunderbird <zone> lfd
4 thunderbird rdY
4 time nZg
4 timed <far> fkd
4 timed <host> djg
4 timed fkd
4 timeout <own> fdj
4 times <own> fkd
4 times hjc
4 to <far> jkZ
4 to <gateway> mga
4 to <host> kcg
4 to <outside> mde
4 to <server> ddm
4 to <zone> ici
4 to jdg
4 towards <zone> lfd
4 towards mde
4 traffic <zone> qad
4 traffic lde
4 transmitted <client> ijb
4 transmitted <host> emc
4 transmitted glb
4 trying iak
4 udp <far> Vrg
4 udp <gateway> nYh
4 udp <host> occ
4 udp <outside> cbp
4 udp <zone> jhd
4 udp mbf
4 up <client> mcd
4 up <far> oae
4 up <zone> kiZ
4 up rcZ
4 updates <host> fcl
4 updates idg
4 us <client> kVn
4 us <far> lcf
4 us <own> btZ
4 use <client> jgd
4 use <zone> del
4 use dfk
4 verdict fje
4 via <host> Ymi
4 via <zone> dfj
4 w jfe
4 walk bdo
4 want anf
4 was djg
4 way <gateway> Vgr
4 way iXn
4 we <client> qXf
4 we <host> ofZ
4 we <outside> Zli
4 we ogY
4 what <host> bod
4 what <own> flb
4 what <zone> gkc
4 what Wnj
4 when <zone> tgU
4 when khb
4 where <own> gje
4 where Wmj
4 which <outside> Zcr
4 which <own> fje
4 which ecm
4 while qeY
4 whole <own> efj
4 whole aik
4 why <outside> dfl
4 why bem
4 will <client> etV
4 will <host> ipV
4 will <zone> jYm
4 will jgd
4 with <host> hdj
4 with <outside> edl
4 with <own> fjd
4 with <zone> ucV
4 with hdi
4 without pfY
4 work <zone> neb
4 work mha
4 working jee
4 works <own> anf
4 works <zone> scY
4 works kai
4 would <client> liZ
4 would <far> cnd
4 would <host> Xrd
4 would <outside> enc
4 would <own> dbn
4 would <zone> iZl
4 y nag
4 yes <outside> rhU
4 yes <own> dkf
4 yes <zone> mXk
4 yes nbe
4 you <client> qab
4 you <own> fje
4 you Wnj
4 一 <client> qdZ
4 一 <outside> kha
4 一 <own> eld
4 一 <zone> gdj
4 一 gam
4 上 <client> hlb
4 上 <host> pYf
4 上 <outside> jbi
4 上 <own> fje
4 上 <zone> kYk
4 下 <own> cle
4 下 ked
4 不 <client> elc
4 不 <far> blf
4 不 <host> mdc
4 不 <outside> nZg
4 不 <own> dob
4 不 <zone> meb
4 不 nfa
4 丢 <client> jfe
4 丢 khb
4 个 <outside> dhi
4 个 <zone> lgb
4 个 jhc
4 为 <zone> uYZ
4 为 rba
4 主 <host> 3TW
4 主 enb
4 么 <client> lcf
4 么 <host> dgj
4 么 <own> fje
4 么 kja
4 之 Vfs
4 了 <client> wSe
4 了 <gateway> bfm
4 了 <host> led
4 了 <own> eqY
4 了 hcj
4 人 <zone> nWk
4 人 bmg
4 什 <client> dkf
4 什 djg
4 从 <host> cnd
4 从 gma
4 他 ahk
4 以 <outside> iak
4 以 <zone> ncd
4 们 <far> jef
4 们 mha
4 件 <client> qZd
4 会 <client> ljY
4 会 <far> hka
4 会 <gateway> cgk
4 会 <host> ejf
4 会 <outside> hjc
4 会 <zone> eel
4 保 kfe
4 信 <client> neb
4 信 <far> hjc
4 信 <host> kai
4 信 <own> aqc
4 允 <gateway> ekf
4 允 emc
4 全 fke
4 公 <host> gmb
4 公 lhZ
4 关 mfb
4 出 <far> ejf
4 出 <outside> bmg
4 出 gjd
4 则 hcj
4 到 <client> mce
4 到 <far> vUd
4 到 <gateway> kZi
4 到 <host> bne
4 到 <outside> kZj
4 到 <own> ctX
4 到 <zone> fcl
4 到 chj
4 加 Ylj
4 动 <host> sbZ
4 动 tXc
4 包 <outside> cii
4 包 <zone> mWk
4 包 enb
4 卡 kee
4 印 <zone> gam
4 印 dfk
4 去 <client> lgb
4 去 <far> ekf
4 去 <gateway> bne
4 去 <host> lUn
4 去 <outside> ejf
4 去 jXm
4 反 <zone> rcZ
4 反 sdX
4 发 <client> qZd
4 发 <host> lbg
4 发 <outside> fdj
4 发 <zone> sbZ
4 发 rVh
4 口 <client> kjZ
4 口 <far> eke
4 口 <outside> aik
4 口 <own> gma
4 口 <zone> kcg
4 口 eek
4 可 <zone> hck
4 可 ibk
4 台 jhc
4 同 bjh
4 后 <own> elc
4 后 <zone> gck
4 后 cfl
4 向 pdZ
4 吗 <client> ihd
4 吗 <far> ang
4 吗 <gateway> dfk
4 吗 <host> fsV
4 吗 <outside> lcf
4 吗 <own> cgj
4 吗 <zone> nfa
4 吗 fje
4 否 <zone> chj
4 否 bji
4 吧 fdk
4 告 bod
4 哪 <own> eoa
4 啊 eek
4 啥 fdk
4 器 <client> tTg
4 器 <host> jhc
4 器 <own> ejf
4 器 <zone> uVc
4 器 lhZ
4 回 <own> fje
4 在 <host> agn
4 在 <own> eoa
4 在 hla
4 地 idh
4 址 efj
4 外 <host> nbf
4 外 emc
4 好 cbp
4 客 Zjj
4 对 gjd
4 就 <client> ueV
4 就 <host> fej
4 就 <outside> cne
4 就 <own> drY
4 就 <zone> ncd
4 就 jdg
4 帮 <own> eld
4 帮 Ynh
4 常 <outside> cem
4 常 aik
4 库 jef
4 应 <own> gje
4 应 hlb
4 底 <own> aoe
4 开 <own> bfm
4 开 <zone> ofZ
4 开 kee
4 录 eje
4 往 <host> gck
4 往 mag
4 得 <far> bpc
4 得 <host> emc
4 得 <outside> odb
4 得 <own> bne
4 得 <zone> qca
4 得 oae
4 志 <host> cnd
4 志 cnd
4 怎 <client> kee
4 怎 <outside> lha
4 怎 <own> ekf
4 怎 gma
4 想 <zone> fdk
4 想 cdn
4 我 ijb
4 户 <client> qXf
4 户 rYd
4 打 <client> nfa
4 打 <host> hdi
4 打 <outside> del
4 打 <zone> led
4 打 hdj
4 扫 cmd
4 报 <client> rac
4 报 jch
4 拉 <client> ele
4 拒 <own> flc
4 拦 <far> dkg
4 拦 jgc
4 拿 <zone> lde
4 拿 sZc
4 挂 gck
4 按 iic
4 掉 dle
4 接 <client> obd
4 接 <outside> hal
4 接 <own> eke
4 提 <zone> bcp
4 提 bcp
4 收 <client> qXf
4 收 <outside> kee
4 收 <zone> kZj
4 放 <client> Zng
4 放 <far> anf
4 放 <gateway> dap
4 放 <host> oea
4 放 <outside> aoe
4 放 <zone> hlb
4 数 jfe
4 断 <outside> llW
4 断 jib
4 日 <host> oYg
4 日 nYg
4 时 <client> ndc
4 时 <host> ejf
4 时 nfa
4 是 <client> enb
4 是 <far> iic
4 是 <gateway> dbp
4 是 <host> clf
4 是 <own> dle
4 是 bne
4 最 hZm
4 有 <gateway> efj
4 有 <host> Swf
4 有 <outside> wZX
4 有 <own> fna
4 有 <zone> vZZ
4 有 hqV
4 服 hjb
4 机 <outside> pcb
4 机 <zone> jZj
4 机 cih
4 条 jch
4 来 <client> amg
4 来 <own> Ytb
4 来 alg
4 析 mbg
4 查 kde
4 正 <zone> cgk
4 步 mdd
4 求 jfe
4 没 <gateway> amg
4 没 <outside> Zli
4 没 <own> fkd
4 没 <zone> kYj
4 没 Zkj
4 流 <zone> kfd
4 源 bij
4 现 jgd
4 理 <gateway> Xhn
4 理 Xhn
4 用 <client> fje
4 用 <outside> ecm
4 用 <zone> eek
4 由 <client> jgd
4 由 neb
4 电 ofZ
4 登 gam
4 的 <client> jja
4 的 <far> nfb
4 的 <gateway> Znh
4 的 <host> bdo
4 的 <zone> pda
4 的 kgc
4 目 mdd
4 直 <client> qZd
4 直 <host> dob
4 直 <outside> qeY
4 直 <zone> cfm
4 直 ibj
4 看 <client> qac
4 看 <outside> ajj
4 看 <own> fmb
4 看 alh
4 程 clf
4 端 <client> Zof
4 端 <host> hka
4 端 <zone> jhb
4 端 bpc
4 经 cfk
4 给 <client> ejf
4 给 ilZ
4 网 lbf
4 能 <client> ncd
4 能 <far> Zep
4 能 <gateway> idh
4 能 <host> lgb
4 能 <outside> hcj
4 能 <zone> mdc
4 能 kbh
4 脑 <zone> mcd
4 脑 mdd
4 落 lga
4 行 <client> kee
4 行 <gateway> dgj
4 行 <outside> Vnk
4 行 <own> emc
4 行 <zone> mfb
4 被 <client> eje
4 被 <host> aeo
4 被 <outside> eoa
4 被 <zone> ogY
4 被 djg
4 要 <outside> bkh
4 解 nZg
4 让 clf
4 访 <client> mbe
4 访 <gateway> uPj
4 访 <host> qmQ
4 访 <outside> oZf
4 访 <zone> gcj
4 话 <outside> bkh
4 话 chk
4 询 <client> kee
4 询 <far> amg
4 该 Wre
4 说 <zone> gdj
4 请 occ
4 走 <client> bod
4 走 <host> qdZ
4 走 <zone> eao
4 走 Xkl
4 超 <own> gkd
4 超 jia
4 转 jja
4 边 dpa
4 过 <client> asa
4 过 <gateway> fej
4 过 chk
4 还 <client> kee
4 还 <gateway> kYk
4 还 occ
4 这 Yhn
4 进 hjb
4 远 <zone> pcb
4 远 pcb
4 连 <client> qXe
4 连 <far> lde
4 连 <host> iic
4 连 <outside> hdi
4 连 <own> eoa
4 连 <server> bgl
4 连 <zone> iak
4 连 naf
4 送 Xre
4 通 <far> ckf
4 通 <host> glb
4 通 <outside> alh
4 通 <own> eke
4 那 fdk
4 邮 <client> qXf
4 邮 <own> dpa
4 邮 <zone> qac
4 都 ckg
4 里 qXf
4 错 gdj
4 问 <client> fdk
4 问 <far> foY
4 问 <gateway> jdg
4 问 <outside> jfe
4 问 <zone> mde
4 问 jdg
4 间 <zone> jfe
4 间 kee
4 题 efj
<- with <client> tZa
<- with <far> mZg
<- with <gateway> hbk
<- with <host> nZg
<- with <own> lde
<- with <zone> mdd
<client> with <- chj
<client> with <client> hdi
<client> with <far> mec
<client> with <gateway> hjc
<client> with <host> kdf
<client> with <outside> bfm
<client> with <own> pWi
<client> with <public> peZ
<client> with <server> rYd
<client> with <zone> hoX
<far> with <- dmd
<far> with <far> cem
<far> with <gateway> fmc
<far> with <host> glb
<far> with <outside> nfZ
<far> with <own> qXf
<far> with <public> kgc
<far> with <zone> hid
<gateway> with <client> ebn
<gateway> with <far> iWn
<gateway> with <host> mWk
<gateway> with <outside> Wmk
<gateway> with <own> eYq
<gateway> with <public> bar
<gateway> with <server> bfn
<gateway> with <zone> Sjq
<host> with <- kjZ
<host> with <client> gna
<host> with <far> jia
<host> with <gateway> jhc
<host> with <host> eao
<host> with <outside> cgk
<host> with <own> eL3
<host> with <public> nTm
<host> with <zone> Snn
<outside> with <client> cfm
<outside> with <far> KN/
<outside> with <gateway> jib
<outside> with <host> jia
<outside> with <outside> mjX
<outside> with <own> jXm
<outside> with <public> gan
<outside> with <zone> Nkv
<own> with <- flc
<own> with <client> ejf
<own> with <far> dsX
<own> with <gateway> eke
<own> with <host> djg
<own> with <own> epZ
<own> with <public> dsX
<own> with <server> foZ
<own> with <zone> dle
<public> with <client> ebm
<public> with <far> dfk
<public> with <gateway> dhi
<public> with <host> Zli
<public> with <outside> del
<public> with <own> eQy
<public> with <zone> dgj
<server> with <client> dcn
<server> with <far> Yer
<server> with <gateway> bdo
<server> with <host> Ycr
<server> with <outside> caq
<server> with <own> gck
<server> with <server> gck
<server> with <zone> cWu
<zone> with <client> KX/
<zone> with <far> gWq
<zone> with <gateway> jaj
<zone> with <host> gRv
<zone> with <outside> jee
<zone> with <own> hZl
<zone> with <server> jff
again AA/
at <- 3 1 qeY
at <client> 2 0 fkd
at <client> 2 1 jib
at <client> 3 0 kfd
at <client> 3 1 jjZ
at <client> 3 2 odb
at <client> 4 0 uZa
at <client> 4 1 iak
at <client> 4 2 mXj
at <client> 4 3 aki
at <client> 5 0 uXb
at <client> 5 1 taZ
at <client> 5 2 jib
at <client> 5 3 gck
at <client> 5 4 cco
at <client> 6 0 yZV
at <client> 6 1 gjd
at <client> 6 2 qdZ
at <client> 6 3 hZl
at <client> 6 4 agn
at <client> 6 5 Zeq
at <client> 7 0 seW
at <client> 7 2 peZ
at <client> 7 3 dfk
at <client> 7 4 Zgn
at <client> 7 5 afn
at <client> 8 0 lgb
at <client> 8 2 glc
at <client> 8 5 Zhm
at <client> 8 6 Ygo
at <client> 9 1 kfd
at <client> 9 7 Vgr
at <far> 2 0 hjd
at <far> 3 0 jef
at <far> 3 1 kjZ
at <far> 3 2 dnc
at <far> 4 0 niX
at <far> 4 1 hoW
at <far> 4 2 eld
at <far> 4 3 edk
at <far> 5 0 occ
at <far> 5 1 lmV
at <far> 5 2 blf
at <far> 5 3 mdd
at <far> 5 4 Wgp
at <far> 6 2 hbk
at <far> 6 3 eZp
at <far> 6 4 Zcs
at <gateway> 2 0 llW
at <gateway> 2 1 nsM
at <gateway> 3 0 jdg
at <gateway> 3 1 dap
at <gateway> 3 2 Xer
at <gateway> 4 0 aep
at <gateway> 4 1 del
at <gateway> 4 2 dbo
at <gateway> 4 3 bcp
at <gateway> 5 0 Xbt
at <gateway> 5 2 cgk
at <gateway> 5 3 ddn
at <gateway> 5 4 fZp
at <gateway> 6 0 cXs
at <gateway> 6 1 ben
at <gateway> 6 4 Wes
at <gateway> 6 5 efj
at <gateway> 7 0 bWv
at <host> 2 0 rlR
at <host> 2 1 mnT
at <host> 3 1 cco
at <host> 3 2 Ygo
at <host> 4 0 cfk
at <host> 4 2 eek
at <host> 4 3 gjd
at <host> 5 0 dle
at <host> 5 1 cgk
at <host> 5 2 agn
at <host> 5 3 fXq
at <host> 6 0 ncd
at <host> 6 1 cme
at <host> 6 3 agm
at <host> 6 4 gbm
at <host> 6 5 jPu
at <host> 7 2 gvR
at <host> 7 3 eld
at <host> 7 4 gXp
at <host> 7 6 gUs
at <host> 8 4 gTt
at <host> 8 7 gYo
at <host> 9 5 fTu
at <outside> 2 0 tdW
at <outside> 2 1 mnT
at <outside> 3 0 mag
at <outside> 3 1 chj
at <outside> 3 2 Ynh
at <outside> 4 1 Yjl
at <outside> 4 3 Zdp
at <outside> 5 0 eYq
at <outside> 5 3 Rex
at <outside> 5 4 aeo
at <outside> 6 1 mdd
at <outside> 6 3 Zhn
at <outside> 6 5 dZq
at <outside> 7 0 Zat
at <own> 2 0 aod
at <own> 2 1 dmd
at <own> 3 0 bnf
at <own> 3 1 kqS
at <own> 3 2 eld
at <own> 4 0 eqY
at <own> 4 1 fwR
at <own> 4 2 dnc
at <own> 4 3 eek
at <own> 5 0 aoe
at <own> 5 1 eke
at <own> 5 2 emb
at <own> 5 3 fVs
at <own> 5 4 fXp
at <own> 6 0 anf
at <own> 6 1 ftV
at <own> 6 2 fkd
at <own> 6 4 gWq
at <own> 6 5 fZo
at <own> 7 1 fvR
at <own> 7 2 fvS
at <own> 7 3 eYq
at <own> 7 4 gVr
at <own> 7 5 gQw
at <own> 7 6 gXp
at <own> 8 1 fqX
at <own> 8 3 gdk
at <own> 9 2 dtW
at <own> 9 8 gbm
at <public> 2 1 esW
at <public> 3 0 dbo
at <public> 3 1 aeo
at <public> 3 2 Zmh
at <public> 4 1 fan
at <public> 4 2 eWt
at <public> 4 3 ecm
at <public> 5 1 gVr
at <public> 5 2 fej
at <public> 5 4 gWq
at <server> 2 0 qgX
at <server> 3 1 adp
at <server> 3 2 caq
at <server> 4 0 cbo
at <server> 4 1 cdn
at <server> 4 2 efj
at <server> 5 0 eej
at <server> 5 1 efj
at <server> 6 5 dgj
at <zone> 2 0 yfQ
at <zone> 2 1 loT
at <zone> 3 0 pXg
at <zone> 3 1 lah
at <zone> 3 2 gbl
at <zone> 4 0 gcl
at <zone> 4 1 dXs
at <zone> 4 2 eek
at <zone> 5 0 edl
at <zone> 5 1 chk
at <zone> 5 2 ogY
at <zone> 5 3 Yeq
at <zone> 5 4 Vfr
at <zone> 6 0 afn
at <zone> 6 1 akh
at <zone> 6 2 Wes
at <zone> 6 3 cdm
at <zone> 6 4 Yfp
at <zone> 7 1 ofa
at <zone> 7 2 bgl
at <zone> 8 0 Xgp
at <zone> 9 3 bgl
before - <client> kfc
before - <gateway> dhi
before - <own> dgj
before - <public> amg
before - <server> dap
before - <zone> jmX
before <- <client> jhc
before <- <far> Rlq
before <- <host> Wse
before <client> <- rab
before <client> <client> fkd
before <client> <far> gna
before <client> <host> llW
before <client> <outside> cdn
before <client> <own> jlY
before <client> <public> fej
before <client> <server> cco
before <client> <zone> cco
before <far> <client> kdg
before <far> <far> eqY
before <far> <gateway> jWn
before <far> <outside> SY2
before <far> <own> bpc
before <far> <public> dcn
before <far> <server> Zdq
before <far> <zone> mdd
before <gateway> <client> kia
before <gateway> <far> glb
before <gateway> <gateway> oXh
before <gateway> <host> Yrd
before <gateway> <outside> alg
before <gateway> <own> emc
before <gateway> <public> ckg
before <gateway> <server> cdn
before <gateway> <zone> njW
before <host> <client> mdd
before <host> <far> fkd
before <host> <gateway> naf
before <host> <host> cco
before <host> <outside> led
before <host> <own> dmd
before <host> <public> cii
before <host> <server> Tfu
before <host> <zone> kYj
before <outside> <client> bdo
before <outside> <far> flb
before <outside> <gateway> Vlm
before <outside> <outside> rjT
before <outside> <server> del
before <outside> <zone> iak
before <own> <client> rXe
before <own> <far> rTi
before <own> <gateway> qZd
before <own> <host> oae
before <own> <outside> ncd
before <own> <own> enb
before <own> <public> fWs
before <own> <server> edk
before <own> <zone> qeY
before <public> <client> mec
before <public> <host> iWo
before <public> <outside> ici
before <public> <own> egj
before <public> <zone> qfX
before <server> <client> hjc
before <server> <outside> jia
before <server> <server> fbm
before <server> <zone> sZb
before <zone> <- jgd
before <zone> <client> Yqe
before <zone> <far> Wqg
before <zone> <gateway> Uqj
before <zone> <host> agl
before <zone> <server> dcm
before <zone> <zone> jaj
behind - <client> miY
behind - <far> lha
behind - <gateway> jgd
behind - <host> kee
behind - <outside> mbf
behind - <own> bsa
behind - <public> dao
behind - <server> idh
behind - <zone> obd
behind <client> <client> hZm
behind <client> <far> hmZ
behind <client> <gateway> del
behind <client> <outside> ijb
behind <client> <own> boc
behind <client> <public> fan
behind <client> <server> eao
behind <client> <zone> qXf
behind <far> <far> cbp
behind <far> <gateway> hcj
behind <far> <host> jja
behind <far> <outside> caq
behind <far> <own> dld
behind <far> <server> bfm
behind <far> <zone> kVn
behind <gateway> <far> Zqe
behind <gateway> <gateway> Ynh
behind <gateway> <host> alh
behind <gateway> <outside> lcf
behind <gateway> <own> eqY
behind <gateway> <server> cdn
behind <gateway> <zone> sVf
behind <host> <- pad
behind <host> <far> gmb
behind <host> <gateway> ecm
behind <host> <host> hdi
behind <host> <outside> gnZ
behind <host> <own> djg
behind <host> <public> bfm
behind <host> <server> aeo
behind <host> <zone> mbf
behind <outside> <client> lmV
behind <outside> <far> qba
behind <outside> <gateway> ckg
behind <outside> <host> Wph
behind <outside> <outside> XZw
behind <outside> <own> dle
behind <outside> <public> cjh
behind <outside> <server> fZn
behind <outside> <zone> dkf
behind <own> <- led
behind <own> <client> jbi
behind <own> <far> hXo
behind <own> <gateway> fbm
behind <own> <host> fUs
behind <own> <outside> gXp
behind <own> <own> gTu
behind <own> <public> aWw
behind <own> <server> cem
behind <own> <zone> kYk
behind <public> <client> lgb
behind <public> <far> jfe
behind <public> <gateway> bbq
behind <public> <host> hal
behind <public> <own> dpa
behind <server> <client> bod
behind <server> <gateway> cbp
behind <server> <host> gpX
behind <server> <outside> klX
behind <server> <own> fld
behind <server> <public> fje
behind <server> <zone> qdZ
behind <zone> <client> mkW
behind <zone> <gateway> agn
behind <zone> <host> Zng
behind <zone> <outside> Xpg
behind <zone> <own> fmb
behind <zone> <public> dke
behind <zone> <server> car
behind <zone> <zone> Wnj
form ' - <> ' dfk
form , - - ben
form , - -s Vll
form , - : aji
form , - <> , kgc
form , - <> - mXj
form , - <> -ed sYc
form , - <> get nfa
form , - <n> Wnj
form , - does hYn
form , - on cco
form , - to Zpd
form , - 是 jdf
form , -ed by ndc
form , -ing from mfb
form , -ing on Xjm
form , -s - kdf
form , -s <> - ebn
form , <client> 到 aoe
form , <outside> to blf
form , <outside> 连 ebn
form , <server> <> , bnf
form , <server> 是 lfc
form , <service> <> 填 efj
form , <service> to ZuZ
form , <zone> -> bhk
form , <zone> to Zof
form , <zone> 上 bji
form , <zone> 到 fje
form , <zone> 去 fje
form , <zone> 连 gdj
form , can <> - kef
form , can <> -ed hdi
form , does - ahl
form , does <> - iic
form , does <> -ed led
form , from <> - jib
form , is - ici
form , is <> - djf
form , not via fdl
form , on - Ydq
form , will <> - naf
form , would <> - gkb
form , would <> be jaj
form , would <> get lfc
form , 人 在 jef
form , 从 <> 访 kah
form , 在 <> 上 eek
form , 地 址 eke
form , 我 在 led
form , 是 <> 丢 fdk
form , 是 <> 拦 fdk
form , 是 <> 挡 fcl
form , 是 <> 没 dfk
form , 是 <> 的 eek
form , 源 <> , rXe
form , 目 标 cmf
form , 目 的 ejg
form , 要 连 gjd
form , 访 问 cZr
form , 请 问 edk
form , 这 样 mde
form , 连 <> 的 cme
form - ' - afm
form - , -ing bbp
form - , <> $ ycS
form - , <> , lXk
form - , <> -> bgl
form - , <> -ing Zep
form - , <> <own> dgj
form - , <> is crZ
form - , <> to rZd
form - , <> 就 Wes
form - , <> 是 del
form - , <> 能 kfd
form - , <> 还 hdi
form - , can jdg
form - , does kcg
form - , is mYi
form - , would lgb
form - , 从 ibj
form - - , ibi
form - - - kee
form - - -ed dkf
form - - -ing chk
form - - -s lZi
form - - : jbh
form - - <> $ bhk
form - - <> , dih
form - - <> - lhb
form - - <> -> ejf
form - - <> -ing lde
form - - <> -s chi
form - - <> : dkf
form - - <> <client> cem
form - - <> <host> kbh
form - - <> <service> qhV
form - - <> ? Zmh
form - - <> and gbm
form - - <> at chj
form - - <> by jgc
form - - <> can mbf
form - - <> does fam
form - - <> for aji
form - - <> from fkd
form - - <> get lde
form - - <> gets fcl
form - - <> in eek
form - - <> into dap
form - - <> is ahl
form - - <> may nfb
form - - <> on nVk
form - - <> over jYl
form - - <> should coc
form - - <> to hkb
form - - <> was chj
form - - <> will igd
form - - <> with kah
form - - <> would ZYu
form - - <client> Wjn
form - - <far> Zof
form - - <n> gkc
form - - <outside> dhj
form - - <server> med
form - - ? iak
form - - at oXh
form - - by Vnk
form - - can Vft
form - - does gkc
form - - for jch
form - - from bne
form - - in lha
form - - into Xog
form - - of Yjk
form - - on lde
form - - over fZo
form - - that kee
form - - via bdn
form - - with idh
form - - would kee
form - -> <> - bgm
form - -ed , adp
form - -ed - neb
form - -ed <> $ bpc
form - -ed <> , emc
form - -ed <> -s mZh
form - -ed <> ? Ypf
form - -ed <> and lfc
form - -ed by ibi
form - -ed for dsX
form - -ed from fkd
form - -ed into kee
form - -ed to qZe
form - -ing - hid
form - -ing -s eek
form - -ing <> $ fna
form - -ing <> , alh
form - -ing <> - gXp
form - -ing <> from enb
form - -ing at hjc
form - -ing from reX
form - -ing in miY
form - -ing on jak
form - -ing to cme
form - -ing via cco
form - -s , fcl
form - -s - dfk
form - -s -ed sXd
form - -s -ing kja
form - -s -s dfk
form - -s <> $ Ypf
form - -s <> , djg
form - -s <> - ici
form - -s <> -s pbc
form - -s <> <outside> Tfu
form - -s <> ? cgk
form - -s <> in foa
form - -s <> on mgZ
form - -s <outside> eek
form - -s at jfe
form - -s by obd
form - -s for del
form - -s from kjY
form - -s in mjX
form - -s is dfk
form - -s of bne
form - -s on qfX
form - -s to hmZ
form - -s via bii
form - : - dpa
form - : <> , bkh
form - : <> -s bnf
form - : <> to kai
form - : can qYe
form - : does jdg
form - : in efj
form - : is kYk
form - : would jge
form - <client> , eZp
form - <client> - fje
form - <client> -ed bne
form - <client> -ing fqX
form - <client> -s dpa
form - <client> <> - ckg
form - <client> <> -s Zng
form - <client> to Ylj
form - <far> , chj
form - <far> -> dle
form - <far> <> -s Ypf
form - <gateway> - lah
form - <gateway> from lcf
form - <host> , hdi
form - <host> -s Ysc
form - <host> <> -s nYh
form - <host> from naf
form - <host> is led
form - <host> to Yfp
form - <host> will lcf
form - <n> , ibj
form - <n> : lcf
form - <n> <> - Zjk
form - <n> <> -> mec
form - <n> <> -ing cme
form - <n> <> <n> dle
form - <n> from fje
form - <n> is nXi
form - <n> of Xpf
form - <n> on Xpg
form - <n> to Ylj
form - <n> 到 bsZ
form - <outside> , lha
form - <outside> - Zhm
form - <outside> to bdo
form - <own> -ing gck
form - <own> from sgU
form - <server> <> , bod
form - <server> <> - ndc
form - <server> <> -s mdd
form - <server> <> is hid
form - <server> at doa
form - <service> - Ykk
form - <service> : jbi
form - <service> <> <n> Zgn
form - <service> <n> eej
form - <service> at Xqg
form - <service> into Yqd
form - <service> of ckg
form - <service> on Vph
form - <service> to amg
form - <zone> , kee
form - <zone> - cjh
form - <zone> -> ndc
form - <zone> -ing fjd
form - <zone> -s mbf
form - <zone> <> -s fbm
form - <zone> to jkZ
form - ? - sbZ
form - at - ajj
form - at <> $ Tlo
form - at <> , kmW
form - at <> - mYi
form - at <> -ed iic
form - at <> -s hkc
form - at <> ? Wjn
form - at <> and kdf
form - at <> has nWj
form - at <> is jXm
form - at <> on goY
form - at <> over btY
form - at <> will jdf
form - by - pWg
form - by <> , eld
form - by <> - lXk
form - by <> <own> efj
form - by <> to Xre
form - by <public> cnd
form - can - kgb
form - can <> - gdj
form - can <> -ed kef
form - does <> - hkb
form - does <> -ed dfk
form - does <> -s cel
form - does <> do bdo
form - does <> get lde
form - for - ado
form - for <> $ nfa
form - for <> - ajj
form - for <> -ing ngZ
form - for <> -s cgk
form - for <> ? hcj
form - for <> to jdg
form - from <> $ dtW
form - from <> , pYf
form - from <> -ed obd
form - from <> -ing cjh
form - from <> -s fdl
form - from <> ? djf
form - from <> get lde
form - from <> is cnd
form - from <> on ndc
form - from <> over enb
form - from <> to mdd
form - get to Zmh
form - have - ejf
form - have <> -s eje
form - in - lfd
form - in <> $ iYm
form - in <> - idh
form - in <> -ed rab
form - in <> : tZa
form - in <> <client> agn
form - in <> <service> mbf
form - in <> ? ngZ
form - in <> and ngZ
form - in <> can qeZ
form - in <> get jdg
form - in <> gets sYc
form - in <> is rdX
form - in <> to kdf
form - in <zone> nbe
form - in from pZe
form - into <> , cji
form - into <> ? Zof
form - into <> on ekd
form - is <> $ nZg
form - is <> , qdZ
form - is <> - neb
form - is <> -ed xZW
form - is <> -ing ebo
form - is <> and emc
form - is <> on Vvc
form - is in jch
form - is on mfc
form - not via fao
form - of - ioW
form - of <> , bgl
form - of <> - cgk
form - of <> -s hbk
form - of <> ? Xub
form - of <> on pYf
form - on <> $ del
form - on <> , ihd
form - on <> - lZi
form - on <> -ed jhc
form - on <> -ing lah
form - on <> -s wSf
form - on <> : ngZ
form - on <> <client> bgl
form - on <> <n> cmf
form - on <> <service> kee
form - on <> ? aqc
form - on <> and rfW
form - on <> be efj
form - on <> can pca
form - on <> get ncd
form - on <> gets qbc
form - on <> has mhZ
form - on <> is gdj
form - on <> to nfZ
form - on <> who jdh
form - on <zone> mdd
form - should - gZo
form - that - gdj
form - that <> - jfe
form - that <> -s lfc
form - that from mga
form - to -ed foZ
form - to <> $ Xlk
form - to <> , jnW
form - to <> - aik
form - to <> -ed Zki
form - to <> -ing fkd
form - to <> -s ilZ
form - to <> ; fje
form - to <> <far> ejf
form - to <> <host> emc
form - to <> <n> ejf
form - to <> <own> eke
form - to <> <service> ena
form - to <> ? eld
form - to <> and hlb
form - to <> by cii
form - to <> on anf
form - to <> over jef
form - to <> with ejf
form - to <own> gdj
form - to <public> fqX
form - via <> , anf
form - via <> - glb
form - via <> ? bhk
form - was - ici
form - with - jdg
form - with <> - Zhm
form - with <> -s duU
form - with <> ? ecm
form - with <> on axV
form - would <> - nfa
form - would <> -ed jef
form - would <> be ogZ
form - would <> get Xer
form - 到 <> , fmb
form - 在 <> , led
form - 是 <> $ pZe
form - 是 <> , nbe
form - 的 - Xgp
form -ed , - dgk
form -ed , <> - cgk
form -ed , would jfe
form -ed - , fke
form -ed - - kdg
form -ed - -s Xni
form -ed - : dfk
form -ed - <> - lfc
form -ed - <> -s jef
form -ed - <> ? dgj
form -ed - <> on rhU
form -ed - by hmZ
form -ed - from fke
form -ed - in edl
form -ed - on rZd
form -ed - to alh
form -ed - 在 kdg
form -ed -ing - coc
form -ed -s - jaj
form -ed -s -s Zfo
form -ed -s into ckg
form -ed -s to Wll
form -ed <client> -s arc
form -ed <service> on flc
form -ed <service> to dnc
form -ed at <> , ckf
form -ed at <> - arb
form -ed by - glb
form -ed by <> , ihd
form -ed by <> - rZc
form -ed by <> ? arb
form -ed from <> $ kia
form -ed from <> , odb
form -ed from <> - bmf
form -ed from <> to mce
form -ed get to glc
form -ed in on lde
form -ed into <> - vVc
form -ed on - sXc
form -ed on <> $ pZe
form -ed on <> , hcj
form -ed on <> - gbl
form -ed on <> ? niX
form -ed to - pYe
form -ed to <> $ rYd
form -ed to <> , lZi
form -ed to <> - lgb
form -ed to <> ? qSj
form -ed to <> on amg
form -ing - <> - hjc
form -ing - <> from mdc
form -ing - at qWg
form -ing - for jZk
form -ing - from bpb
form -ing - on jmX
form -ing - to bod
form -ing -ing <> from nae
form -ing -s - med
form -ing -s on pcb
form -ing -s to fej
form -ing <far> from nZg
form -ing <gateway> from jdg
form -ing <host> from mbf
form -ing <own> from kfd
form -ing <server> is eld
form -ing <service> on auY
form -ing <service> to jgd
form -ing at <> - maf
form -ing from - scY
form -ing from <> $ efj
form -ing from <> , cgk
form -ing from <> : kdf
form -ing from <> ? jfe
form -ing from <> for sfV
form -ing from <> on uYa
form -ing from <> to mbe
form -ing in - kfd
form -ing in <> - lmW
form -ing in from jfe
form -ing on - Zdq
form -ing on <> $ cbp
form -ing on <> - nXi
form -ing that -s mdd
form -ing to - eek
form -ing to <> $ egj
form -ing to <> , ail
form -ing to <> - eoZ
form -ing to <> -ed aki
form -ing to <> ? enb
form -ing to <> on Ylk
form -ing 不 通 cme
form -ing 得 通 dpa
form -ing 通 <> $ dle
form -ing 通 <> 吗 fkd
form -s , <> , kkY
form -s , <> - bik
form -s - , jef
form -s - - Zjk
form -s - -ed sTh
form -s - -ing bpc
form -s - -s Wll
form -s - <> $ Zjk
form -s - <> , kbg
form -s - <> - dsY
form -s - <> -ing cfl
form -s - <> -s jci
form -s - <> ? Zdq
form -s - <> is jgd
form -s - <> on iZl
form -s - <> to mfb
form -s - at ara
form -s - can naf
form -s - from lcf
form -s - in gdj
form -s - is mec
form -s - on fna
form -s - to lhZ
form -s -ed <> -s nag
form -s -ing <> - fkd
form -s -ing <> from kgc
form -s -ing from aik
form -s -ing to ekf
form -s -s - fje
form -s -s <> - fdk
form -s -s <> ? buX
form -s -s from Yqe
form -s -s to mjY
form -s : - nea
form -s <client> -> aqc
form -s <outside> <> - eek
form -s <service> - djg
form -s <service> at Yog
form -s <service> from Wtd
form -s <service> on Ymi
form -s <service> to ckg
form -s <zone> - eje
form -s at <> - flc
form -s at <> and lcf
form -s does - cgl
form -s for <> - bkh
form -s from <> $ aqb
form -s from <> , ika
form -s from <> - nbe
form -s from <> -s ihd
form -s from <> ? foa
form -s from <> and edl
form -s from <> for pfY
form -s from <> on nfa
form -s from <> over emc
form -s from <> to hjc
form -s get to cme
form -s in <> , enc
form -s in <> - sbZ
form -s in <> -ed ncd
form -s in <> are rba
form -s in <> get rZc
form -s in <zone> fZo
form -s is <> - jff
form -s is from qeZ
form -s of <> - gck
form -s of <> are Yqe
form -s on - kgd
form -s on <> $ uZZ
form -s on <> , del
form -s on <> - kjY
form -s on <> -s rcZ
form -s on <> : rfW
form -s on <> ? afm
form -s on <> and jdf
form -s on <> can led
form -s to - cij
form -s to <> $ apd
form -s to <> , alh
form -s to <> - lde
form -s to <> -> ngZ
form -s to <> -ing jaj
form -s to <> ? fkc
form -s to <> on Tve
form -s to <> with ejf
form -s via <> - dii
form : ' <> ' Tue
form : - - iib
form : - -ed jbi
form : - -s led
form : - <> , qYd
form : - <> - gdj
form : - <> -s ejf
form : - <> <client> Yjl
form : - <> <own> eld
form : - <client> bpc
form : - <host> rYd
form : - <own> iXn
form : - on jgd
form : - to fkd
form : -ing <> - gjd
form : <n> - kdf
form : <n> <> - gdi
form : <n> <n> gcj
form : <outside> to anf
form : <outside> 到 eje
form : <service> - elc
form : <service> <> <n> ekf
form : <zone> to Wkm
form : can <> - kee
form : does <> - lbg
form : does <> -ed jef
form : in <> - efj
form ; - to fkd
form <> ' , <n> mdd
form <> ' - of - efj
form <> ' - of efj
form <> , - $ $ dkf
form <> , - $ dkf
form <> , - - - kcg
form <> , - - -ed lha
form <> , - - -ing rba
form <> , - - -s Zmh
form <> , - - <host> mgZ
form <> , - - <n> dmd
form <> , - - <outside> ijb
form <> , - - ? hkb
form <> , - - in Zjk
form <> , - - is dbo
form <> , - -ed pbc
form <> , - -s $ fna
form <> , - -s - kfd
form <> , - -s jdh
form <> , - <client> , Vlm
form <> , - <client> Zki
form <> , - <far> kah
form <> , - <host> - cnc
form <> , - <host> fkd
form <> , - <n> $ gck
form <> , - <n> , ilY
form <> , - <n> - WxY
form <> , - <n> -ed kkY
form <> , - <n> : Xub
form <> , - <n> ? eoa
form <> , - <n> dkg
form <> , - <n> does gkd
form <> , - <outside> -s ogY
form <> , - <service> - coc
form <> , - ? $ kfe
form <> , - ? jee
form <> , - does - bij
form <> , - is - ncd
form <> , - is oae
form <> , - to jgd
form <> , - 里 ljY
form <> , -ed - - fej
form <> , -ed - -ed djg
form <> , -ed - mYi
form <> , -ed - not bmg
form <> , -ed ? $ ijb
form <> , -ed ? ikb
form <> , -ed by Pyf
form <> , -ed to - lgc
form <> , -ed to lgc
form <> , -ing -ed Uue
form <> , -ing -s hjc
form <> , -s - - jYk
form <> , -s -ing hjd
form <> , -s <own> qgW
form <> , -s on asZ
form <> , <client> , - del
form <> , <client> , bdp
form <> , <gateway> 会 ejf
form <> , <gateway> 放 gjd
form <> , <gateway> 放 行 fje
form <> , <gateway> 这 brb
form <> , <n> $ $ dpZ
form <> , <n> $ dpZ
form <> , <n> , ejf
form <> , <n> - , iic
form <> , <outside> 访 dfk
form <> , <outside> 访 问 dfk
form <> , <own> - mZh
form <> , <server> : ebn
form <> , <service> $ $ eek
form <> , <service> $ eek
form <> , <service> , - ejf
form <> , <service> - Ypf
form <> , <service> <n> , anf
form <> , <service> <n> - fna
form <> , <service> <n> does gkc
form <> , <service> <n> jib
form <> , <service> <server> kdf
form <> , <service> ? $ eld
form <> , <service> ? eld
form <> , <service> on qac
form <> , <service> to nbe
form <> , <zone> 的 bki
form <> , <zone> 的 人 chj
form <> , <zone> 访 bgl
form <> , <zone> 访 问 bgl
form <> , <zone> 还 efk
form <> , <zone> 还 能 efk
form <> , and - - jai
form <> , and - jZk
form <> , and <service> mdd
form <> , and does enb
form <> , can - - tbY
form <> , can - gdk
form <> , do - - Xkk
form <> , do - ahl
form <> , does - - ejf
form <> , does - <gateway> eld
form <> , does - dle
form <> , does - get icj
form <> , does <service> mfb
form <> , does that - jia
form <> , does that get eld
form <> , from <outside> gjd
form <> , is - - miY
form <> , is - -ed hla
form <> , is - lkX
form <> , is <service> pZe
form <> , is that - hlb
form <> , is that jja
form <> , on - <outside> obd
form <> , on - hbj
form <> , should - - qac
form <> , should - fpY
form <> , should that - ckg
form <> , should that ckg
form <> , which - emb
form <> , will - - ncd
form <> , will - mhZ
form <> , will that - bme
form <> , will that bme
form <> , would that cnd
form <> , 一 直 ejf
form <> , 一 直 转 ejf
form <> , 为 什 fkd
form <> , 为 什 么 fkd
form <> , 会 不 bjh
form <> , 会 不 会 bjh
form <> , 会 被 mga
form <> , 会 被 丢 ljY
form <> , 发 信 <server> ndc
form <> , 发 信 lfc
form <> , 帮 看 clf
form <> , 帮 看 下 aoe
form <> , 想 <service> kee
form <> , 放 行 lcf
form <> , 是 <gateway> eld
form <> , 是 <gateway> 拦 mmU
form <> , 是 <gateway> 的 gjd
form <> , 是 不 fje
form <> , 是 不 是 fje
form <> , 最 后 eld
form <> , 端 口 <n> dkf
form <> , 端 口 dle
form <> , 行 不 cfl
form <> , 行 不 行 cfl
form <> , 这 个 jfe
form <> , 这 样 efj
form <> , 连 的 jci
form <> , 麻 烦 看 jgd
form <> - $ $  eld
form <> - $ $ eld
form <> - , - -s mag
form <> - , - <n> cii
form <> - , - ? abs
form <> - , - idh
form <> - , -ed hmZ
form <> - , -s eej
form <> - , <host> gck
form <> - , and mag
form <> - , can - ial
form <> - , can ial
form <> - , does dhi
form <> - , is meb
form <> - , will Yim
form <> - - $ $ hdi
form <> - - $ hdi
form <> - - , -s aas
form <> - - , <client> gnZ
form <> - - , <zone> dle
form <> - - , can Zjj
form <> - - , does bUx
form <> - - , fkd
form <> - - - $ Wqg
form <> - - - , hdi
form <> - - - -ed neb
form <> - - - -ing del
form <> - - - : ofZ
form <> - - - <client> Vjo
form <> - - - <host> qgW
form <> - - - <n> Zkj
form <> - - - <outside> lec
form <> - - - <own> ucW
form <> - - - <service> fmb
form <> - - - <zone> gal
form <> - - - ? Zgn
form <> - - - chj
form <> - - - does coc
form <> - - - from jja
form <> - - - get mZh
form <> - - - in kee
form <> - - - is kee
form <> - - - on lZi
form <> - - - to nXi
form <> - - - was cgl
form <> - - -ed - ioX
form <> - - -ed chi
form <> - - -ed to hcj
form <> - - -ing mhZ
form <> - - -s , kbi
form <> - - -s -s gdj
form <> - - -s <n> lkY
form <> - - -s from liZ
form <> - - -s in nVk
form <> - - -s mec
form <> - - : - ldf
form <> - - : nfa
form <> - - <client> - mfb
form <> - - <client> pbc
form <> - - <far> lbh
form <> - - <gateway> - lbg
form <> - - <gateway> iZl
form <> - - <host> - jeg
form <> - - <host> fdk
form <> - - <host> on kfd
form <> - - <n> , emc
form <> - - <n> - ben
form <> - - <n> : ckg
form <> - - <n> ail
form <> - - <n> to ioW
form <> - - <outside> ? eel
form <> - - <outside> kcg
form <> - - <own> $ pgX
form <> - - <own> - jef
form <> - - <own> kee
form <> - - <service> at nce
form <> - - <service> kee
form <> - - <service> to mec
form <> - - <zone> sbZ
form <> - - ? $ gkc
form <> - - ? - Wfq
form <> - - ? Zil
form <> - - and - jja
form <> - - and jja
form <> - - at jfe
form <> - - by apd
form <> - - does - Vko
form <> - - does <zone> dbo
form <> - - does Zeq
form <> - - for - ffj
form <> - - for mYi
form <> - - from - qca
form <> - - from <outside> bne
form <> - - from <zone> gnZ
form <> - - from enb
form <> - - get rba
form <> - - has jlY
form <> - - in - Ybt
form <> - - in beo
form <> - - is - liZ
form <> - - is -ed frW
form <> - - is avX
form <> - - of hcj
form <> - - on - iWp
form <> - - on <n> ncd
form <> - - on mXi
form <> - - over Wes
form <> - - should - apd
form <> - - should ape
form <> - - that aki
form <> - - to - hdh
form <> - - to <client> mdd
form <> - - to <far> odb
form <> - - to <outside> qac
form <> - - to <own> lgb
form <> - - to <zone> lcf
form <> - - to nYg
form <> - - would <zone> fan
form <> - - would nce
form <> - - 之 gck
form <> - - 之 后 gck
form <> - -ed , daq
form <> - -ed - - cih
form <> - -ed - -s tYb
form <> - -ed - <host> hnY
form <> - -ed -s lfc
form <> - -ed <client> jkZ
form <> - -ed <far> pcc
form <> - -ed <own> - mga
form <> - -ed <service> vYZ
form <> - -ed ? $ cji
form <> - -ed ? cji
form <> - -ed from <outside> eld
form <> - -ed from fld
form <> - -ed to - lgb
form <> - -ed to <outside> cme
form <> - -ed to hkb
form <> - -ing - - oYg
form <> - -ing - gna
form <> - -ing -s led
form <> - -ing <far> qZd
form <> - -ing <gateway> lbg
form <> - -ing <host> qZd
form <> - -ing ? $ edk
form <> - -ing ? edk
form <> - -ing from mbf
form <> - -s , - lah
form <> - -s , lgc
form <> - -s - $ Yhn
form <> - -s - , pac
form <> - -s - - cii
form <> - -s - -s Xkk
form <> - -s - ? kdf
form <> - -s - cle
form <> - -s - is nUk
form <> - -s -ing $ bmf
form <> - -s -ing gmb
form <> - -s -s - kdg
form <> - -s -s naf
form <> - -s ? $ Zmh
form <> - -s ? Ykl
form <> - -s for - gkd
form <> - -s for gkd
form <> - -s from jdg
form <> - -s is hbj
form <> - -s on - jch
form <> - -s on idh
form <> - -s to - sdX
form <> - -s to nbe
form <> - : - - fej
form <> - : - -ed cfl
form <> - : - <n> ndb
form <> - : - ici
form <> - : -ed ked
form <> - : <n> - cme
form <> - : <n> Zmi
form <> - <client> - idi
form <> - <client> -ed <n> uXb
form <> - <client> -ed vXa
form <> - <client> -ing cbo
form <> - <far> - hdi
form <> - <far> -ed <n> ijb
form <> - <far> -ed ijb
form <> - <gateway> -ed fej
form <> - <host> - - lah
form <> - <host> - <n> cbp
form <> - <host> - kbg
form <> - <host> -ed <n> lde
form <> - <host> -ed lde
form <> - <host> -s Xct
form <> - <host> ? $ dZq
form <> - <host> ? dZq
form <> - <host> on - dqZ
form <> - <host> on <n> dcn
form <> - <host> on <service> jcg
form <> - <host> on dmc
form <> - <host> over <service> mZh
form <> - <host> over mZh
form <> - <n> $ $ cme
form <> - <n> $ cme
form <> - <n> , - Tyb
form <> - <n> , -ed afn
form <> - <n> , -ing cqa
form <> - <n> , -s Uue
form <> - <n> , does Uuf
form <> - <n> , fkd
form <> - <n> , is mbf
form <> - <n> , should goZ
form <> - <n> - $ aij
form <> - <n> - , avX
form <> - <n> - - cme
form <> - <n> - -ed gck
form <> - <n> - -s Zrc
form <> - <n> - : fbm
form <> - <n> - ? Zpe
form <> - <n> - dgj
form <> - <n> -ed - coc
form <> - <n> -ed ? enb
form <> - <n> -ing foZ
form <> - <n> -s $ bmg
form <> - <n> -s - apc
form <> - <n> -s cod
form <> - <n> : - amg
form <> - <n> : dkf
form <> - <n> <n> jib
form <> - <n> ? - fpY
form <> - <n> ? ? glc
form <> - <n> and - ajj
form <> - <n> and alh
form <> - <n> do - anf
form <> - <n> do anf
form <> - <n> does - bnf
form <> - <n> does clf
form <> - <n> does that ejf
form <> - <n> for Zsc
form <> - <n> is - cnd
form <> - <n> is bod
form <> - <n> should fje
form <> - <n> to phW
form <> - <n> will - gnZ
form <> - <n> will gnZ
form <> - <outside> $ $ ilZ
form <> - <outside> $ ilZ
form <> - <outside> ? $ oWi
form <> - <outside> on jbh
form <> - <outside> to hdi
form <> - <own> $ $ lgc
form <> - <own> $ lgc
form <> - <own> , lah
form <> - <own> -s - gbl
form <> - <own> -s hal
form <> - <own> ? $ jgd
form <> - <own> ? kgc
form <> - <own> on - hal
form <> - <own> on <n> kdf
form <> - <own> on lah
form <> - <public> <own> lcf
form <> - <service> - idi
form <> - <service> -s gkc
form <> - <service> <n> : mah
form <> - <service> <n> kcg
form <> - <service> into pZe
form <> - <service> on <host> jbi
form <> - <service> on <own> ngZ
form <> - <service> on pbc
form <> - <service> to <host> nfa
form <> - <service> to mXj
form <> - <zone> $ $ kai
form <> - <zone> $ kai
form <> - <zone> - - jfe
form <> - <zone> - <client> cem
form <> - <zone> - <n> dfk
form <> - ? - - amg
form <> - ? - cnd
form <> - ? ? $ dfk
form <> - ? ? Yfp
form <> - and - - gla
form <> - and - ika
form <> - are - jhc
form <> - are - to jgd
form <> - at - - dbo
form <> - at <host> anf
form <> - be - hcj
form <> - be - to kZi
form <> - be -ed by Yhn
form <> - be -ed ejf
form <> - by -s agm
form <> - by <public> dbo
form <> - by <service> ctY
form <> - can - - jkZ
form <> - can - kjZ
form <> - do - - jhd
form <> - do - have flc
form <> - do - mga
form <> - do <service> mZh
form <> - does - - bkh
form <> - does - clf
form <> - for - - bne
form <> - for - Xjn
form <> - from - Ylj
form <> - from <client> cme
form <> - from <far> nbd
form <> - from <outside> $ dkf
form <> - from <outside> - awW
form <> - from <outside> hjc
form <> - from <zone> $ ihd
form <> - from <zone> ? bfm
form <> - from <zone> Yjk
form <> - from <zone> on dsY
form <> - get - - enb
form <> - get - <service> cfl
form <> - get - bkh
form <> - get - to uVd
form <> - get -ing inY
form <> - get -s jib
form <> - get <service> khb
form <> - get <service> on kcg
form <> - get to - liZ
form <> - get to <far> qYe
form <> - get to <host> jef
form <> - get to <outside> odc
form <> - get to ncd
form <> - gets - wVb
form <> - has to - kdf
form <> - has to kdf
form <> - have - - oea
form <> - have - vYa
form <> - have <outside> -s jef
form <> - have <outside> jef
form <> - in - - jef
form <> - in - idh
form <> - is - - eke
form <> - is - -ed hWp
form <> - is - ahm
form <> - is - to rYd
form <> - is that bqb
form <> - may - nfa
form <> - not - dbo
form <> - not ? $ kZj
form <> - not ? ici
form <> - of - <n> bfm
form <> - of - bmf
form <> - of <host> gdj
form <> - of <zone> coc
form <> - on - - cfl
form <> - on - <n> alh
form <> - on <host> nbe
form <> - on <n> , esW
form <> - on <n> ? cme
form <> - on <n> Tol
form <> - on <outside> nfa
form <> - on <own> mag
form <> - on <service> $ fmb
form <> - on <service> ? ftU
form <> - on <service> jfe
form <> - over <service> ? dsX
form <> - over <service> chj
form <> - should - lah
form <> - that - ? fXq
form <> - that - iak
form <> - that ? $ dpb
form <> - that ? dpb
form <> - that in dcn
form <> - to - -s qac
form <> - to - <host> lde
form <> - to - <service> lbg
form <> - to - <zone> nbe
form <> - to - to aoe
form <> - to -ed nbf
form <> - to <far> , ndc
form <> - to <far> - jcg
form <> - to <far> oZf
form <> - to <far> on kcg
form <> - to <host> - kfd
form <> - to <host> led
form <> - to <host> on nec
form <> - to <outside> , lde
form <> - to <outside> on mbf
form <> - to <outside> qcb
form <> - to <own> on jeg
form <> - to <service> gmb
form <> - to <zone> $ eek
form <> - to <zone> at jdg
form <> - to <zone> glb
form <> - to be edl
form <> - with <service> dnc
form <> - would - gnY
form <> -> <client> $ $ mfb
form <> -> <client> $ mfb
form <> -> <client> - <n> kbh
form <> -> <client> - nXh
form <> -> <far> - <n> nce
form <> -> <far> - nbe
form <> -> <host> , <service> nfa
form <> -> <host> <n> jge
form <> -> <host> <service> $ lfc
form <> -> <host> <service> , led
form <> -> <host> <service> lec
form <> -> <outside> , - lah
form <> -> <outside> , lbg
form <> -> <outside> - kcg
form <> -> <outside> ? $ maf
form <> -> <outside> ? mag
form <> -> <own> $ $ kgc
form <> -> <own> $ kgc
form <> -> <own> , - jgd
form <> -> <own> , lgb
form <> -> <own> -s - cgk
form <> -> <own> -s dgj
form <> -> <own> <n> dgj
form <> -> <zone> $ $ pYf
form <> -> <zone> $ pYf
form <> -> <zone> , - jdf
form <> -> <zone> , mbf
form <> -> <zone> - lcf
form <> -> <zone> <service> jdf
form <> -ed , - djg
form <> -ed - - $ blg
form <> -ed - - - eek
form <> -ed - - ? gdj
form <> -ed - - cii
form <> -ed - - to vWc
form <> -ed - -ed mec
form <> -ed - -s - hid
form <> -ed - -s ihd
form <> -ed - <host> dfk
form <> -ed - <n> rUh
form <> -ed - <outside> efj
form <> -ed - <own> jfe
form <> -ed - <service> - jdf
form <> -ed - not ? lde
form <> -ed - not lde
form <> -ed - that dfl
form <> -ed - to <far> iYm
form <> -ed - to jbi
form <> -ed -s - bra
form <> -ed : - -ed kfd
form <> -ed : - lfc
form <> -ed <n> - - eld
form <> -ed <n> - <n> khb
form <> -ed <n> - khb
form <> -ed <n> -s <n> flc
form <> -ed <n> -s flc
form <> -ed <own> $ $ jgd
form <> -ed <own> $ jgd
form <> -ed <service> on <own> lde
form <> -ed <service> to ncd
form <> -ed ? $ $ liZ
form <> -ed ? $ liZ
form <> -ed at <own> - jfd
form <> -ed at <own> jfe
form <> -ed be - kfc
form <> -ed be - to kfc
form <> -ed by - esX
form <> -ed get - jfe
form <> -ed get - to lfc
form <> -ed get to <host> dfk
form <> -ed get to <own> led
form <> -ed get to cfl
form <> -ed to - - bhk
form <> -ed to - ? jdf
form <> -ed to - gcj
form <> -ed to - to sVf
form <> -ed to <outside> ejg
form <> -ed to be clf
form <> -ing - - - bkh
form <> -ing - - gdi
form <> -ing - ? hcj
form <> -ing - to jee
form <> -ing <far> , vXa
form <> -ing <gateway> $ $ kcg
form <> -ing <gateway> $ kcg
form <> -ing <host> - iic
form <> -ing <own> $ $ lfc
form <> -ing <own> $ lfc
form <> -ing <own> , sgU
form <> -ing <own> - ejf
form <> -ing <service> to cii
form <> -ing to - jfe
form <> -ing to <far> pcb
form <> -ing to <host> kde
form <> -ing to <outside> led
form <> -ing to <own> lia
form <> -ing 不 通 <client> oea
form <> -ing 不 通 jeg
form <> -s $ $  agm
form <> -s $ $ agm
form <> -s , - led
form <> -s - $ $ efj
form <> -s - $ efj
form <> -s - , cem
form <> -s - - $ idi
form <> -s - - , xYX
form <> -s - - - ejf
form <> -s - - -ed cii
form <> -s - - -s jfe
form <> -s - - <gateway> lZj
form <> -s - - <n> mWk
form <> -s - - ? iWo
form <> -s - - on flc
form <> -s - - to flb
form <> -s - -ed , oaf
form <> -s - -ed - fna
form <> -s - -ed kgb
form <> -s - -s , dle
form <> -s - -s - lah
form <> -s - -s hcj
form <> -s - -s on ijb
form <> -s - : chj
form <> -s - <gateway> gan
form <> -s - <host> lah
form <> -s - <outside> flc
form <> -s - <own> mfa
form <> -s - <service> bpc
form <> -s - <service> to iUq
form <> -s - ? $ jgd
form <> -s - ? jgd
form <> -s - get jef
form <> -s - is lZi
form <> -s - not ejf
form <> -s - on pda
form <> -s - to - ubX
form <> -s - to <far> yTb
form <> -s - to <own> jff
form <> -s - to jlY
form <> -s -ed - oea
form <> -s -ing - - mce
form <> -s -ing - lce
form <> -s -ing to dfk
form <> -s -s , cjh
form <> -s -s - - iZl
form <> -s -s - -s mgb
form <> -s -s - mYi
form <> -s -s -s oXh
form <> -s -s <service> pfY
form <> -s -s to jdg
form <> -s : - to kfd
form <> -s <host> - lgb
form <> -s <n> , bii
form <> -s <n> - - clf
form <> -s <n> - ang
form <> -s <own> $ $ hdi
form <> -s <own> $ hdi
form <> -s <own> , nga
form <> -s <own> - fdl
form <> -s <service> - jib
form <> -s <service> <n> djg
form <> -s <service> from qbb
form <> -s <service> on kee
form <> -s <service> to 1Qb
form <> -s <zone> - ijb
form <> -s ? $ $ bgm
form <> -s ? $ bgm
form <> -s ? - Wll
form <> -s at - Zgn
form <> -s from - nce
form <> -s get - mdd
form <> -s get to pZe
form <> -s on - bqc
form <> -s on <n> glc
form <> -s that - lgc
form <> -s to - - pZe
form <> -s to - to qca
form <> -s to - vSe
form <> -s to <far> qYe
form <> -s to <own> $ kfd
form <> -s to <own> - jgd
form <> -s to <own> nfa
form <> -s to <service> naf
form <> : - , - kgc
form <> : - , kgc
form <> : - - - lcf
form <> : - - ihd
form <> : - -ed -s Zjk
form <> : - -s qba
form <> : - : - enb
form <> : - : cjh
form <> : - <n> <n> uaY
form <> : - <n> uaY
form <> : - <service> <n> lUn
form <> : - <service> kWm
form <> : -ed - cnd
form <> : -ed ? $ coc
form <> : -ed ? coc
form <> : -ing <own> - kgd
form <> : -ing <own> kgd
form <> : <n> -ed jfe
form <> : <n> -ed to jfe
form <> : <n> : <n> ail
form <> : <n> : ail
form <> : <service> <own> <n> mdd
form <> : <service> <own> mdd
form <> ; - -ed - fje
form <> ; - -ed cme
form <> <client> - - , kcg
form <> <client> - - jdg
form <> <client> -s - -s fXq
form <> <client> -s - gck
form <> <client> 的 <n> fXq
form <> <far> - , - gjd
form <> <far> - , gjd
form <> <far> - - , kdg
form <> <far> - - kdg
form <> <far> - ? - idh
form <> <far> - ? idh
form <> <far> -s , - lha
form <> <far> -s , lha
form <> <far> : - -ed fkd
form <> <far> : - fkd
form <> <gateway> $ $  fcl
form <> <gateway> $ $ fcl
form <> <gateway> - - kfd
form <> <gateway> - ? idh
form <> <host> - - ibj
form <> <host> -s , - lbg
form <> <host> -s , lbg
form <> <host> : - -ed enb
form <> <host> : - enb
form <> <host> <n> $ $ reX
form <> <host> <n> $ reX
form <> <host> <n> -s -ed emc
form <> <host> <n> -s emc
form <> <host> 上 - Xfq
form <> <host> 的 <n> crZ
form <> <n> $ $  bmf
form <> <n> $ $ bmf
form <> <n> , - eoa
form <> <n> - $ $ dle
form <> <n> - $ dle
form <> <n> - - - bsZ
form <> <n> - - bgk
form <> <n> - -ed Qzc
form <> <n> - -s cjh
form <> <n> - : - emc
form <> <n> - : emc
form <> <n> - ? ejf
form <> <n> -ing <own> : ejf
form <> <n> -ing <own> ejf
form <> <n> -s - eke
form <> <n> -s -ed , cfl
form <> <n> -s -ed cfl
form <> <n> : <n> : cii
form <> <n> : <n> cii
form <> <n> <n> <n> - ked
form <> <n> <n> <n> mde
form <> <n> ? $ $ bod
form <> <n> ? $ bod
form <> <n> from - - dfk
form <> <n> from - dfk
form <> <n> on <client> agn
form <> <n> 一 直 -ed ejf
form <> <n> 不 通 , ejf
form <> <n> 不 通 ejf
form <> <n> 应 该 anf
form <> <n> 报 - -ed ejf
form <> <n> 报 - ejf
form <> <n> 直 接 dme
form <> <n> 端 口 $ fje
form <> <n> 端 口 fje
form <> <n> 能 通 Zng
form <> <outside> - - - Xfq
form <> <outside> - - bfn
form <> <outside> - -s Xct
form <> <outside> ? $ $ ijb
form <> <outside> ? $ ijb
form <> <own> , - <n> kfd
form <> <own> , - kfd
form <> <own> - - jai
form <> <own> - <n> jdg
form <> <own> -ed - -s kZj
form <> <own> -ed - hbk
form <> <own> -s , del
form <> <own> : - -ed fld
form <> <own> : - fld
form <> <own> on <n> fXq
form <> <own> 收 <service> fej
form <> <own> 的 <n> hWp
form <> <server> 的 <service> dkg
form <> <service> $ $  dmd
form <> <service> $ $ dmd
form <> <service> , - clf
form <> <service> , <n> dnc
form <> <service> , does aqb
form <> <service> - - cnd
form <> <service> - -ed ele
form <> <service> - ? $ Zkj
form <> <service> - ? Ymi
form <> <service> : - djf
form <> <service> : - to djf
form <> <service> <host> <n> qYf
form <> <service> <n> , Zta
form <> <service> <own> <n> mec
form <> <service> <own> <n> 一 ndd
form <> <service> ? $ $ bra
form <> <service> ? $ bra
form <> <service> to <client> reX
form <> <service> to <gateway> oYg
form <> <service> to <host> oZf
form <> <service> to <own> - reX
form <> <service> 到 <gateway> kcg
form <> <service> 到 <host> ici
form <> <zone> 的 人 ubX
form <> <zone> 的 同 jZk
form <> <zone> 的 同 事 hZm
form <> <zone> 能 上 <outside> mfa
form <> <zone> 能 上 mfa
form <> <zone> 访 问 jdh
form <> ? - - - hla
form <> ? - - -s fkd
form <> ? - - eqY
form <> ? - -ed - dkf
form <> ? - -ed dkf
form <> ? - -ing - idh
form <> ? - -ing idh
form <> ? - -s - fqX
form <> ? - -s fqX
form <> ? -s - - edl
form <> ? ? - fZo
form <> ? ? ? $ alh
form <> and - - - kdf
form <> and - - -s bji
form <> and - - khb
form <> and - -s - Zng
form <> and - -s -ing lZj
form <> and - -s cbp
form <> and - <n> ika
form <> and -s - - jhb
form <> and -s <service> hal
form <> and has to - neb
form <> and has to neb
form <> are -ed by cmf
form <> at - $ $ fjd
form <> at - $ fjd
form <> at - , - fjf
form <> at - , fje
form <> at - - alh
form <> at - <n> gma
form <> at - ? $ dhi
form <> at - ? - fkd
form <> be - to - rfW
form <> be - to -ed ogY
form <> be - to <service> ddl
form <> be - to do hbk
form <> be - to get rfW
form <> be - to icj
form <> be -ed - cnd
form <> be -ed ? $ liZ
form <> be -ed ? liZ
form <> be -ed by gma
form <> be -ed from kha
form <> be -ed to ihd
form <> by - <n> enb
form <> by <service> , enb
form <> by <service> ? $ gna
form <> by <service> ? gna
form <> can - - - dap
form <> can - - ebn
form <> can - <own> kgc
form <> can - get yXW
form <> can -ed - - jef
form <> can -ed - sbZ
form <> can not - ofZ
form <> do - - - djg
form <> do - - ldd
form <> do - -s - hjd
form <> do - -s hjd
form <> do - get khb
form <> do with - aik
form <> does - - - dgj
form <> does - - cii
form <> does - <gateway> - jhc
form <> does - <gateway> jhc
form <> does - get - bme
form <> does - get odb
form <> does <gateway> - dhi
form <> does that - - nZg
form <> does that - kfd
form <> for - - emc
form <> for <own> , jZj
form <> for <own> - <n> sbZ
form <> for <own> - qca
form <> for <service> - drY
form <> for <service> over - blg
form <> for <service> over blg
form <> from - - <n> cbp
form <> from - - hla
form <> from - <n> , efj
form <> from - <n> fdk
form <> from - <zone> - gkc
form <> from - <zone> gkc
form <> from -ing - ocb
form <> from -ing to ndc
form <> from <client> $ $ dkf
form <> from <client> $ dkf
form <> from <client> , cjh
form <> from <client> , on fje
form <> from <client> - bra
form <> from <client> -s ckg
form <> from <outside> $ $ eke
form <> from <outside> $ eke
form <> from <outside> , does ejf
form <> from <outside> , ejf
form <> from <outside> - - clf
form <> from <outside> - bji
form <> from <zone> $ $ fjf
form <> from <zone> $ fjf
form <> from <zone> , - fje
form <> from <zone> , -ed fje
form <> from <zone> , eld
form <> from <zone> - Tve
form <> from <zone> -s fjf
form <> from <zone> ? $ glb
form <> from <zone> ? glb
form <> get - - - ndd
form <> get - ? $ gkc
form <> get - ? iic
form <> get - to - qWg
form <> get - to <far> pda
form <> get - to <outside> lee
form <> get - to rYc
form <> get -ed - lga
form <> get <service> on <own> fan
form <> get <service> on gbk
form <> get at <host> kdf
form <> get into <zone> nbf
form <> get to - - lbg
form <> get to - <host> lgb
form <> get to - tWc
form <> get to <far> oYg
form <> get to <host> $ ofZ
form <> get to <host> - lcf
form <> get to <host> mce
form <> get to <host> on gck
form <> get to <own> - pfZ
form <> get to <own> -ed lgb
form <> get to <own> kfd
form <> get to <own> on fej
form <> get to <service> on jef
form <> gets - - - kfd
form <> gets - - pad
form <> gets - -ed lce
form <> gets - to peY
form <> gets -ing - mdd
form <> has - - - glb
form <> has - - lia
form <> has to - - hkb
form <> has to - -s gmZ
form <> has to - fmb
form <> has to - to sYc
form <> have - - dcn
form <> in - , odb
form <> in - - , fmb
form <> in - - - odb
form <> in - - ? fdk
form <> in - <client> <host> dgj
form <> into - - bji
form <> is - $ $ dYr
form <> is - $ dYr
form <> is - , fWr
form <> is - - - rXd
form <> is - - jib
form <> is - -s lde
form <> is - ? $ djg
form <> is - ? djg
form <> is - of bgl
form <> is - to - led
form <> is - to jXm
form <> is -ed , fqY
form <> is -ed by fqY
form <> is -ed from - nWi
form <> is -ed from mYi
form <> is -ed to - qTj
form <> is -ed to be ena
form <> is -ed to emc
form <> is -ing - chj
form <> is -s - uVd
form <> is not - ofZ
form <> is that - <gateway> Zmh
form <> is that -ed lah
form <> is that -ing Wph
form <> may - - pZe
form <> not - from anf
form <> of - - VZy
form <> on - - <n> esW
form <> on - - Uok
form <> on - <n> $ lgb
form <> on - <n> - bne
form <> on - <n> -ed Wfr
form <> on - <n> -s Zof
form <> on - <n> ? dnc
form <> on - <n> and edk
form <> on - <n> is Zbs
form <> on - <service> fVs
form <> on <n> $ $ ihd
form <> on <n> $ ihd
form <> on <n> , - Zhm
form <> on <n> , -ing foZ
form <> on <n> , does lkX
form <> on <n> - $ bji
form <> on <n> - , fqX
form <> on <n> - - dih
form <> on <n> - -s bra
form <> on <n> - ? Woi
form <> on <n> -ed ? doc
form <> on <n> -ed arb
form <> on <n> -s dfk
form <> on <n> ? - amh
form <> on <n> ? -s bvW
form <> on <n> and <n> gma
form <> on <n> and gma
form <> on <n> at - gma
form <> on <n> at gma
form <> on <n> does - Vwb
form <> on <n> does dle
form <> on <n> for bmf
form <> on <n> is fje
form <> on <service> $ $ iic
form <> on <service> $ iic
form <> on <service> , coc
form <> on <service> , does cnc
form <> on <service> ? $ dhi
form <> on <service> ? dhi
form <> over - <n> $ anf
form <> over - <n> ? Usg
form <> over - <n> klX
form <> over - <service> gjd
form <> over <n> , dmd
form <> over <n> - amg
form <> over <service> $ $ Zua
form <> over <service> $ Zua
form <> over <service> , - Yqf
form <> over <service> , does ohX
form <> over <service> , mZh
form <> over <service> - dmd
form <> over <service> <n> eej
form <> over <service> ? $ iid
form <> over <service> ? jpV
form <> over <service> does - kfd
form <> over <service> does jfd
form <> should - - Ype
form <> should be - jib
form <> should be -ed cnd
form <> should be -ing dnc
form <> should that - $ cqa
form <> should that - - gkc
form <> should that - ? fdk
form <> that -s - ? dfk
form <> that -s - cme
form <> to - - - glb
form <> to - - dkf
form <> to - -s pad
form <> to - <gateway> hdi
form <> to - <host> - nfa
form <> to - <host> nfa
form <> to - <n> oZf
form <> to - <n> of mga
form <> to -ed - fdj
form <> to <client> , - led
form <> to <client> , rZc
form <> to <client> - <n> iic
form <> to <client> - jia
form <> to <client> -ed vYZ
form <> to <client> on odb
form <> to <far> , -ed jdg
form <> to <far> , -s lbg
form <> to <far> , jdg
form <> to <far> - - kcg
form <> to <far> - <n> occ
form <> to <far> - nce
form <> to <far> ? $ mgb
form <> to <far> ? mgb
form <> to <gateway> , lbg
form <> to <gateway> - oZf
form <> to <host> $ $ hcj
form <> to <host> $ hcj
form <> to <host> , - edl
form <> to <host> , <service> ueV
form <> to <host> , does pgX
form <> to <host> , iak
form <> to <host> - - led
form <> to <host> - <n> hjc
form <> to <host> - gkc
form <> to <host> -ed ? jgd
form <> to <host> -ed jef
form <> to <host> -s neb
form <> to <host> : led
form <> to <host> <n> $ jfe
form <> to <host> <n> - mce
form <> to <host> <n> kdf
form <> to <host> <service> $ pfY
form <> to <host> ? $ fej
form <> to <host> ? fej
form <> to <host> does ncd
form <> to <host> get jff
form <> to <host> on - eek
form <> to <host> on <n> wcU
form <> to <host> on <service> udW
form <> to <host> on jbi
form <> to <outside> $ $ fkd
form <> to <outside> $ fkd
form <> to <outside> , - pbc
form <> to <outside> , obc
form <> to <outside> - - lfc
form <> to <outside> - lde
form <> to <outside> <service> mbe
form <> to <outside> ? $ pdZ
form <> to <outside> on <n> kdf
form <> to <outside> on jfd
form <> to <own> $ $ jge
form <> to <own> $ jge
form <> to <own> , - jfe
form <> to <own> - - jfd
form <> to <own> - <n> gdj
form <> to <own> - ? nfZ
form <> to <own> - get ogY
form <> to <own> - lde
form <> to <own> -ed ? kfd
form <> to <own> -ed kgc
form <> to <own> -s - kdf
form <> to <own> -s led
form <> to <own> ? $ lfb
form <> to <own> ? lfc
form <> to <own> get - jgd
form <> to <zone> , - bmf
form <> to <zone> , -ed lde
form <> to <zone> , -ing mfa
form <> to <zone> , gje
form <> to <zone> - obd
form <> to <zone> -ed kdg
form <> to <zone> : -ed jdg
form <> to <zone> : kcg
form <> to <zone> ? $ kee
form <> to <zone> ? kee
form <> which - -s boc
form <> who -s - ici
form <> will - - - kfd
form <> will that - Zmh
form <> with - -s lai
form <> with - <n> Ypg
form <> with <service> <n> aoe
form <> with <service> ? glb
form <> would - - lTp
form <> 上 <outside> <n> gYo
form <> 上 <outside> 走 odc
form <> 上 <outside> 走 得 odc
form <> 上 <service> <host> <n> oZf
form <> 上 <service> <host> oZf
form <> 上 <service> <own> <n> mec
form <> 上 <service> <own> mec
form <> 上 不 了 <outside> gck
form <> 上 不 了 idi
form <> 上 到 底 dek
form <> 上 执 行 jdf
form <> 上 抓 到 bfm
form <> 上 抓 到 的 Ygo
form <> 上 抓 包 cgk
form <> 上 抓 的 jdg
form <> 上 抓 的 包 kdf
form <> 上 的 - wVb
form <> 上 的 -s naf
form <> 上 的 <service> Xre
form <> 上 的 人 jef
form <> 上 的 人 能 jef
form <> 上 看 到 ddm
form <> 上 跑 的 jdf
form <> 下 面 的 lcf
form <> 不 $ $  djg
form <> 不 $ $ djg
form <> 不 ? $ $ fkd
form <> 不 ? $ fkd
form <> 丢 的 吗 $ edl
form <> 丢 的 吗 edl
form <> 为 什 么 gjd
form <> 为 什 么 不 clg
form <> 为 什 么 访 jeg
form <> 主 动 连 lcg
form <> 之 后 , kfe
form <> 会 不 会 eek
form <> 会 不 会 被 cqa
form <> 会 变 成 flc
form <> 会 好 吗 $ gqW
form <> 会 怎 么 样 glb
form <> 会 怎 样 $ gqW
form <> 会 怎 样 ? fej
form <> 写 的 <own> fdk
form <> 出 得 去 lcf
form <> 到 <client> 的 <n> mdd
form <> 到 <client> 的 mcd
form <> 到 <far> - <n> kcg
form <> 到 <far> - kcg
form <> 到 <far> 的 kfe
form <> 到 <host> - <n> mbf
form <> 到 <host> - lcf
form <> 到 <host> <n> mfc
form <> 到 <host> 的 <n> ici
form <> 到 <host> 的 <service> lfc
form <> 到 <outside> 的 kbh
form <> 到 <own> <n> mce
form <> 到 <own> 会 dgk
form <> 到 <own> 还 kgc
form <> 到 <zone> 的 - lah
form <> 到 <zone> 的 <service> lde
form <> 到 <zone> 的 kcg
form <> 发 信 , <n> brb
form <> 发 信 , doc
form <> 发 信 <n> ekd
form <> 发 信 到 <outside> odb
form <> 发 信 到 mbf
form <> 发 信 报 Zjk
form <> 发 信 走 <n> eje
form <> 发 信 走 eje
form <> 发 到 <own> 的 dgj
form <> 发 来 的 <service> jef
form <> 发 来 的 jef
form <> 发 邮 件 flc
form <> 发 邮 件 报 ked
form <> 可 以 吗 $ bnd
form <> 可 以 吗 cpc
form <> 可 以 直 mce
form <> 可 以 直 接 mce
form <> 可 以 连 gdj
form <> 可 以 连 到 fdj
form <> 吗 $ $  ejf
form <> 吗 $ $ ejf
form <> 和 <zone> 之 jfe
form <> 和 <zone> 之 间 jfe
form <> 填 <own> , dgk
form <> 填 的 <own> $ dfj
form <> 就 可 以 dem
form <> 就 好 了 eld
form <> 就 正 常 , cZr
form <> 就 正 常 ecm
form <> 就 没 事 bfm
form <> 就 能 连 ben
form <> 就 能 通 jch
form <> 就 能 通 了 edk
form <> 就 通 了 flc
form <> 开 放 吗 jff
form <> 往 <far> 的 <n> jdg
form <> 往 <far> 的 neb
form <> 往 <outside> 发 gbl
form <> 往 <outside> 发 信 dem
form <> 往 外 发 nga
form <> 往 外 发 信 nga
form <> 打 <own> 的 <n> neb
form <> 打 不 开 , bgm
form <> 打 不 开 <own> qfX
form <> 打 开 <own> , jgd
form <> 打 开 <own> kfe
form <> 打 开 <own> 一 rfV
form <> 打 开 <service> mce
form <> 拦 的 吗 $ fcl
form <> 拦 的 吗 ? fdj
form <> 拦 的 吗 fck
form <> 挡 的 吗 gbl
form <> 提 供 <service> iic
form <> 收 <service> <n> flb
form <> 收 不 了 jdg
form <> 收 不 了 邮 mce
form <> 收 不 到 dlf
form <> 收 不 到 信 nea
form <> 收 信 , iic
form <> 收 得 到 <zone> bne
form <> 收 得 到 eke
form <> 收 邮 件 <service> kgc
form <> 收 邮 件 lde
form <> 放 不 放 $ efj
form <> 放 不 放 ? fdk
form <> 放 不 放 fdk
form <> 放 不 放 行 edl
form <> 放 行 了 没 fkc
form <> 放 行 吗 $ eek
form <> 放 行 吗 fcm
form <> 是 不 是 ihd
form <> 是 不 是 就 ckf
form <> 有 关 系 efj
form <> 有 放 行 dhi
form <> 有 放 行 吗 dhi
form <> 有 没 有 ihd
form <> 有 没 有 放 cod
form <> 有 没 有 被 Xre
form <> 本 机 <service> rXe
form <> 本 机 上 - ogY
form <> 本 机 上 qdZ
form <> 本 机 能 gje
form <> 本 机 连 meb
form <> 本 身 ? ekf
form <> 用 - 发 efj
form <> 用 - 发 信 efj
form <> 用 <own> 收 <service> dek
form <> 用 <own> 收 信 oea
form <> 用 <public> <own> mga
form <> 用 <public> <own> 收 mga
form <> 用 <service> <n> dnb
form <> 用 <service> <n> 收 sWe
form <> 用 <service> <n> 连 qab
form <> 用 户 用 lgc
form <> 用 户 连 <own> jgd
form <> 用 户 连 jgd
form <> 用 手 机 jfe
form <> 用 手 机 收 jfe
form <> 的 - , hkc
form <> 的 - - mdd
form <> 的 - <n> $ cgk
form <> 的 - <n> , ejf
form <> 的 - <n> Ypf
form <> 的 - 用 pda
form <> 的 - 连 jdg
form <> 的 <n> $ $ cnd
form <> 的 <n> $ cnd
form <> 的 <n> , <gateway> fnb
form <> 的 <n> , dkf
form <> 的 <n> , 会 fnZ
form <> 的 <n> , 最 fje
form <> 的 <n> , 能 XvZ
form <> 的 <n> - Wrf
form <> 的 <n> ? $ gmb
form <> 的 <n> ? gmb
form <> 的 <n> 不 $ gpY
form <> 的 <n> 不 fqY
form <> 的 <n> 为 clf
form <> 的 <n> 为 什 clf
form <> 的 <n> 了 gma
form <> 的 <n> 会 bne
form <> 的 <n> 会 不 blg
form <> 的 <n> 发 dkf
form <> 的 <n> 口 , clf
form <> 的 <n> 口 ckf
form <> 的 <n> 吗 ? bkh
form <> 的 <n> 吗 cjh
form <> 的 <n> 和 <n> egj
form <> 的 <n> 和 egj
form <> 的 <n> 对 <zone> eld
form <> 的 <n> 对 ekd
form <> 的 <n> 就 ckg
form <> 的 <n> 收 eld
form <> 的 <n> 是 Wre
form <> 的 <n> 有 dld
form <> 的 <n> 有 没 cmf
form <> 的 <n> 能 enc
form <> 的 <n> 通 dkf
form <> 的 <n> 通 不 dkf
form <> 的 <service> $ $ eld
form <> 的 <service> $ eld
form <> 的 <service> , Vte
form <> 的 <service> - eje
form <> 的 <service> <n> , blf
form <> 的 <service> <n> - Utf
form <> 的 <service> <n> eje
form <> 的 <service> ? $ fpZ
form <> 的 <service> 一 gma
form <> 的 <service> 一 直 gma
form <> 的 <service> 为 什 gjd
form <> 的 <service> 么 eke
form <> 的 <service> 会 ang
form <> 的 <service> 吗 $ jgd
form <> 的 <service> 吗 ? anf
form <> 的 <service> 吗 jhc
form <> 的 <service> 放 fkd
form <> 的 <service> 有 eke
form <> 的 <service> 有 没 eke
form <> 的 <service> 走 fje
form <> 的 <service> 走 得 fld
form <> 的 <service> 通 Zhl
form <> 的 <service> 通 不 agm
form <> 的 人 <service> oda
form <> 的 人 用 lgb
form <> 的 人 能 直 rba
form <> 的 人 连 <own> mga
form <> 的 人 连 ofa
form <> 的 共 享 bji
form <> 的 同 事 gej
form <> 的 同 事 反 qdZ
form <> 的 同 事 打 mga
form <> 的 同 事 收 sfV
form <> 的 同 事 用 kbh
form <> 的 同 事 能 ngZ
form <> 的 同 事 说 nga
form <> 的 同 学 mfb
form <> 的 客 户 idh
form <> 的 时 候 源 dhi
form <> 的 机 器 <service> vVc
form <> 的 机 器 lgb
form <> 的 机 器 上 nXh
form <> 的 机 器 能 lbg
form <> 的 机 器 访 xaU
form <> 的 流 量 eld
form <> 的 电 脑 kee
form <> 的 电 脑 可 mbf
form <> 的 电 脑 打 rfX
form <> 的 电 脑 用 kfd
form <> 的 话 , fcl
form <> 的 远 程 Xqf
form <> 的 远 程 桌 Xqf
form <> 的 连 接 igd
form <> 的 锅 吗 eek
form <> 的 问 题 吗 fej
form <> 直 接 打 <host> med
form <> 直 接 打 jbi
form <> 直 接 访 ibi
form <> 直 接 访 问 ibi
form <> 看 到 的 cgl
form <> 看 到 的 源 cgl
form <> 端 口 <n> , dmd
form <> 端 口 <n> dle
form <> 网 段 <zone> kgc
form <> 网 段 访 kgc
form <> 网 段 访 问 kgc
form <> 能 -ing 通 <client> mgb
form <> 能 -ing 通 <host> Ygo
form <> 能 -ing 通 ndd
form <> 能 <service> 到 pda
form <> 能 上 <outside> kdg
form <> 能 上 <outside> 吗 kcg
form <> 能 不 能 -ing wdU
form <> 能 不 能 idi
form <> 能 不 能 上 naf
form <> 能 不 能 主 rUh
form <> 能 不 能 用 occ
form <> 能 不 能 直 qdZ
form <> 能 不 能 访 dbo
form <> 能 主 动 idh
form <> 能 主 动 连 jfe
form <> 能 出 去 Zng
form <> 能 好 吗 gjd
form <> 能 直 接 <service> jef
form <> 能 直 接 连 ldf
form <> 能 访 问 <client> kde
form <> 能 访 问 <own> Zgn
form <> 能 访 问 hci
form <> 能 连 <own> 的 agm
form <> 能 通 吗 $ fmb
form <> 能 通 吗 emc
form <> 自 己 去 <far> jdg
form <> 自 己 去 nfa
form <> 自 己 往 kdf
form <> 自 己 的 Xmj
form <> 自 己 能 -ing lde
form <> 自 己 能 lah
form <> 自 己 能 上 rWf
form <> 自 己 能 不 kdg
form <> 自 己 能 访 fej
form <> 自 己 访 kgc
form <> 自 己 访 问 kgc
form <> 自 己 连 <own> lgb
form <> 自 己 连 lfc
form <> 行 不 行 $ djg
form <> 行 不 行 dle
form <> 要 访 问 kee
form <> 让 过 吗 $ dgk
form <> 让 过 吗 dgj
form <> 访 问 <far> jcg
form <> 访 问 <far> 的 idh
form <> 访 问 <host> 的 jef
form <> 访 问 <outside> <n> bfm
form <> 访 问 <outside> mfb
form <> 访 问 <outside> 会 qgW
form <> 访 问 <outside> 走 wfR
form <> 访 问 <own> , dgj
form <> 访 问 <own> lgc
form <> 访 问 <own> 就 sgU
form <> 访 问 <own> 是 mga
form <> 访 问 <own> 的 lfd
form <> 访 问 <own> 能 qgW
form <> 访 问 <own> 还 lgb
form <> 访 问 不 jfe
form <> 访 问 不 了 jfe
form <> 访 问 得 mbg
form <> 走 <public> <own> kdf
form <> 走 哪 条 gkd
form <> 走 得 通 dle
form <> 走 得 通 吗 cmd
form <> 走 的 是 efj
form <> 过 来 的 rfX
form <> 还 上 得 jef
form <> 还 上 得 了 jef
form <> 还 打 得 kfc
form <> 还 打 得 开 kfc
form <> 还 能 -ing gcj
form <> 还 能 -s <outside> mgb
form <> 还 能 上 <outside> hdi
form <> 还 能 往 oae
form <> 还 行 不 fkd
form <> 还 行 不 行 fkd
form <> 这 个 网 qYd
form <> 这 个 网 段 qYd
form <> 这 台 机 jhc
form <> 这 台 机 器 jhc
form <> 这 台 能 qXf
form <> 这 边 <service> pfX
form <> 这 边 放 efj
form <> 进 得 来 jhc
form <> 进 来 的 ngZ
form <> 连 <host> 的 <n> reY
form <> 连 <host> 的 <service> dcn
form <> 连 <host> 的 ddl
form <> 连 <own> 会 ogY
form <> 连 <own> 的 <n> efj
form <> 连 不 上 <own> jfd
form <> 连 不 上 gkb
form <> 连 的 , khb
form <> 通 不 通 $ bmf
form <> 通 不 通 ? jhc
form <> 通 不 通 cme
form <> 通 吗 $ $ cme
form <> 通 吗 $ cme
form <> 那 台 打 dgj
form <> 那 台 打 印 dgj
form <> 那 台 能 oZf
form <> 那 台 要 lag
form <> 那 边 能 mec
form <> 里 <service> <own> <n> meb
form <> 里 <service> <own> meb
form <> 里 的 机 kfd
form <> 里 的 机 器 kfd
form <client> , - kfd
form <client> , <> 访 ncd
form <client> , <server> amf
form <client> , <service> ejf
form <client> - - emc
form <client> - <> - fje
form <client> - <> -ed aoe
form <client> - <> ? dqZ
form <client> - <> on Yrd
form <client> - to cnc
form <client> -> <> , eke
form <client> -> <> - bmf
form <client> -> <> -ed dke
form <client> -> <> ? Xtc
form <client> -ed - gna
form <client> -ed <> ? bne
form <client> -ing <> $ Zof
form <client> -ing to foY
form <client> -s <> , Yog
form <client> -s to Zlh
form <client> <service> <> <n> aoe
form <client> <service> to cfm
form <client> <service> 到 dnc
form <client> from <> , gna
form <client> get to dkf
form <client> to - Xpg
form <client> to <> $ fqW
form <client> to <> , WxZ
form <client> to <> - jgd
form <client> to <> -ed bsZ
form <client> to <> -s ali
form <client> to <> <n> amf
form <client> to <> ? cZr
form <client> to <> get eld
form <client> to <> on duV
form <client> to <> should fkd
form <client> 上 <service> blf
form <client> 到 <> 的 ekd
form <client> 打 开 gjd
form <client> 能 -ing ejf
form <client> 要 连 flc
form <client> 访 问 eke
form <client> 连 <> 的 ekd
form <far> - - dmd
form <far> - <> - fdk
form <far> - <> -ed btY
form <far> - <> on Zjk
form <far> -> <> - eke
form <far> -s <> - amg
form <far> <service> <> <n> cme
form <far> from <> , qbb
form <far> to <> $ fdk
form <far> to <> , bne
form <far> to <> - coc
form <far> 访 问 gkc
form <far> 连 <> 的 fjd
form <gateway> - - bkh
form <gateway> - <> - jbh
form <gateway> - <> ? bfl
form <gateway> - from qWg
form <gateway> from <> , kdf
form <gateway> from <> - qXf
form <gateway> from <> ? kdf
form <host> , - mdd
form <host> , <> 就 led
form <host> , <> 的 caq
form <host> , <> 能 dgj
form <host> - , bkh
form <host> - - jmX
form <host> - -> agm
form <host> - <> $ rhV
form <host> - <> - ika
form <host> - <> -ed nbe
form <host> - <> -s lfc
form <host> - <> on Sis
form <host> - at chj
form <host> - by fjf
form <host> - from ndc
form <host> - have dlf
form <host> - on eld
form <host> - to gma
form <host> -> <> $ Yog
form <host> -> <> , fld
form <host> -> <> <n> ckg
form <host> -> <> <service> blg
form <host> -ing to Yog
form <host> -s <> on kgc
form <host> -s to cme
form <host> <server> 往 fkd
form <host> from - oZf
form <host> from <> $ jdg
form <host> from <> , pZf
form <host> from <> - jfe
form <host> from <> ? mag
form <host> to - aqd
form <host> to <> , XxX
form <host> to <> - ahk
form <host> to <> <n> aqb
form <host> to <> ? Vsf
form <host> to <> on Urh
form <host> 到 <> 的 bmf
form <host> 往 <> 发 dhh
form <host> 往 <> 的 ejg
form <host> 访 问 cii
form <n> , - jXm
form <n> , <> - hkc
form <n> , <> to edl
form <n> , <> 填 efj
form <n> , <> 放 efj
form <n> , <> 这 eek
form <n> , can kfd
form <n> , from fjf
form <n> , is nUl
form <n> , will lbh
form <n> , would iWo
form <n> - , hYo
form <n> - : ndc
form <n> - <> - kdf
form <n> - <> -s mdd
form <n> - <> <client> jdg
form <n> - <> <host> gdj
form <n> - <client> Xoh
form <n> - <far> Zof
form <n> - <host> jZk
form <n> - <n> cgl
form <n> - from rhU
form <n> - on jja
form <n> - to dhi
form <n> -ed on kai
form <n> -ed to gXp
form <n> -ing <> <service> gam
form <n> -ing from lde
form <n> -s - mXj
form <n> -s <> - efk
form <n> -s from uYa
form <n> -s on hYm
form <n> : - neb
form <n> : does kdf
form <n> <n> <> - aki
form <n> <n> <> in dgj
form <n> <n> <client> Wrf
form <n> <n> in efj
form <n> <outside> to eld
form <n> does - hdi
form <n> from - jfe
form <n> from <> $ oiW
form <n> from <> , uaY
form <n> from <> - dle
form <n> from <> ? pjV
form <n> from <> to jcg
form <n> in <> - efj
form <n> is - gdj
form <n> of <> - amf
form <n> on - Wmk
form <n> on <> , Zik
form <n> on <> - Ynh
form <n> on <> -ed bne
form <n> on <> -s liZ
form <n> on <> ? Ypf
form <n> on <> from djg
form <n> on <> is bmf
form <n> on <> to XwY
form <n> to - Vfs
form <n> to <> $ Ypf
form <n> to <> , cvU
form <n> to <> - dmc
form <n> to <> ? Yog
form <n> to <> from coc
form <n> would <> - kYk
form <n> 口 , afn
form <n> 对 <> 开 jff
form <n> 行 , led
form <outside> , <> 访 sgU
form <outside> , <> 还 jfe
form <outside> - <> - agm
form <outside> - <> on elc
form <outside> - at jef
form <outside> - to enb
form <outside> -> <> $ fkd
form <outside> -> <> , dle
form <outside> -s <> - afn
form <outside> <service> <> <n> ejf
form <outside> <service> into dle
form <outside> <service> to blg
form <outside> <service> 到 elc
form <outside> for <> - dnc
form <outside> get at bne
form <outside> get to gkd
form <outside> to <> , cme
form <outside> to <> - eld
form <outside> to <> -ed blg
form <outside> to <> ? drY
form <outside> to <> get bne
form <outside> to <> on Wmk
form <outside> 到 <> 的 bjh
form <outside> 打 <> 的 cme
form <outside> 连 <> 的 flc
form <own> , - idi
form <own> , <> 看 cgl
form <own> - for kfd
form <own> - from jfd
form <own> - to cen
form <own> -ed - Yeq
form <own> -ed to idh
form <own> -ing <> - gck
form <own> <n> -ing fcl
form <own> <n> from ncc
form <own> <n> on jef
form <own> from <> $ kfd
form <own> from <> , kfd
form <own> from <> -ed nbe
form <own> from <> -s uXc
form <own> from <> ? jfe
form <server> : ' eke
form <server> at <> , elc
form <server> is <> - iic
form <server> 填 <> , fkd
form <server> 填 的 fkd
form <service> - <> , Tol
form <service> - <> - Uqj
form <service> - <> <service> elc
form <service> - at Vrg
form <service> - from kgc
form <service> - of pad
form <service> - on Xtc
form <service> - to Wse
form <service> -s - eld
form <service> -s from pbc
form <service> -s on gjc
form <service> <n> , cjh
form <service> <n> - cmd
form <service> <n> on Yhn
form <service> <n> to Yrc
form <service> <n> 连 ejf
form <service> <zone> -> fkd
form <service> at <> , blf
form <service> at <> - Zof
form <service> at <> ? bmf
form <service> from - kee
form <service> from <> $ naf
form <service> from <> , crZ
form <service> from <> - lbg
form <service> from <> into rdY
form <service> from <> on yRd
form <service> from <> to pYf
form <service> into - bkh
form <service> into <> $ dfk
form <service> into <> , bra
form <service> into <> - bfm
form <service> into <> ? Xpg
form <service> into <> from Zpe
form <service> on - Wsd
form <service> on <> $ bme
form <service> on <> , Yog
form <service> on <> - ckg
form <service> on <> -ed Ymh
form <service> on <> <n> Vsf
form <service> on <> ? aki
form <service> on <> from Vtf
form <service> on <> is Xpf
form <service> to - bmg
form <service> to <> $ dgj
form <service> to <> , ape
form <service> to <> - cuW
form <service> to <> -ed dle
form <service> to <> -s ckg
form <service> to <> <n> bhk
form <service> to <> ? epZ
form <service> to <> from dle
form <service> to <> is dkf
form <service> 到 <> $ gje
form <service> 到 <> , awW
form <service> 到 <> ? gjd
form <service> 到 <> 会 fkd
form <service> 到 <> 吗 gdj
form <service> 到 <> 本 ejf
form <service> 到 <> 的 gbl
form <service> 到 <> 行 cpb
form <service> 到 <> 通 bne
form <service> 登 录 fje
form <zone> , - mbf
form <zone> , <> , uZa
form <zone> - - fcl
form <zone> - -ed Zpf
form <zone> - -ing flc
form <zone> - -s fld
form <zone> - <> $ Yog
form <zone> - <> , bhk
form <zone> - <> - chj
form <zone> - <> -ed fdk
form <zone> - <> -ing ijb
form <zone> - <> -s nfa
form <zone> - <> ? bpc
form <zone> - <> at gjd
form <zone> - <> on crZ
form <zone> - from niX
form <zone> - have fke
form <zone> - on ane
form <zone> - to edl
form <zone> -> <> $ ckf
form <zone> -> <> , Zqd
form <zone> -> <> - emd
form <zone> -> <> -ed Umm
form <zone> -> <> -s gje
form <zone> -> <> <service> bne
form <zone> -> <> ? Zli
form <zone> -ed - flc
form <zone> -ed <> - eke
form <zone> -ing <> $ fjd
form <zone> -ing <> , Zog
form <zone> -ing to djg
form <zone> -s - cnd
form <zone> -s <> , njX
form <zone> -s <> - dqZ
form <zone> -s to cme
form <zone> <service> <> $ coc
form <zone> <service> to gje
form <zone> <service> 到 fdk
form <zone> can - cfk
form <zone> from -ing blg
form <zone> get to fje
form <zone> gets to gna
form <zone> have <> ? dmc
form <zone> have <> at gkc
form <zone> in - jdf
form <zone> to - bkh
form <zone> to <> $ Xin
form <zone> to <> , eek
form <zone> to <> - btY
form <zone> to <> -ed Vqh
form <zone> to <> : blf
form <zone> to <> <n> glc
form <zone> to <> <service> cnd
form <zone> to <> ? ctX
form <zone> to <> does Twd
form <zone> to <> get dkf
form <zone> to <> on cqa
form <zone> 上 <> <n> dle
form <zone> 上 <> 走 gkc
form <zone> 到 <> - Xpg
form <zone> 到 <> <n> glc
form <zone> 到 <> 会 fnZ
form <zone> 到 <> 通 eld
form <zone> 去 <> 的 ejf
form <zone> 和 <> 之 dle
form <zone> 打 开 gjd
form <zone> 用 <> 收 fld
form <zone> 网 段 Yfp
form <zone> 能 上 gma
form <zone> 能 到 fma
form <zone> 走 <> <own> edl
form <zone> 连 <> 会 gdj
form <zone> 那 边 rba
form ? in <> - ben
form ^ - - inX
form ^ - -ed kgc
form ^ - -ing iak
form ^ - -s mhZ
form ^ - : rba
form ^ - <> , Xll
form ^ - <> - qUi
form ^ - <> -s neb
form ^ - <> : iic
form ^ - <> <host> nea
form ^ - <> <own> led
form ^ - <> from dnc
form ^ - <> to oae
form ^ - <client> aji
form ^ - <far> cnc
form ^ - <n> jgd
form ^ - <server> anf
form ^ - <service> obc
form ^ - at jcg
form ^ - does dbo
form ^ - from mYi
form ^ - in kdf
form ^ - is eke
form ^ - on kcg
form ^ - would pcb
form ^ -ed <> -s gck
form ^ -ed on dgk
form ^ -ing - Zgm
form ^ -ing <> - lde
form ^ -ing <> from blg
form ^ -ing from oea
form ^ -s - mec
form ^ -s -ing sZb
form ^ -s <> <client> dgj
form ^ -s <server> pYf
form ^ -s from rXe
form ^ -s in kee
form ^ -s of gna
form ^ -s on uZZ
form ^ <client> -> cme
form ^ <client> -ing Zof
form ^ <client> -s grV
form ^ <client> <service> Wrf
form ^ <client> to Zta
form ^ <client> 到 aoe
form ^ <client> 去 dmd
form ^ <client> 被 jdg
form ^ <client> 连 fjf
form ^ <far> from odb
form ^ <far> to bmf
form ^ <gateway> -> dkf
form ^ <gateway> to Yog
form ^ <host> -> apd
form ^ <host> <> 上 veT
form ^ <host> <> 主 jff
form ^ <host> <> 往 afn
form ^ <host> <> 能 bgm
form ^ <host> <> 要 Xes
form ^ <host> to YxX
form ^ <host> 往 Utf
form ^ <outside> <service> ejf
form ^ <outside> to cnd
form ^ <outside> 到 glc
form ^ <outside> 打 blg
form ^ <outside> 的 idh
form ^ <own> from jfe
form ^ <service> - jja
form ^ <service> <> -> rZc
form ^ <service> <> <n> dle
form ^ <service> <> to sZa
form ^ <service> <n> eoa
form ^ <service> from oZf
form ^ <service> into Zof
form ^ <service> on aoe
form ^ <service> to Xsd
form ^ <zone> -> djg
form ^ <zone> -ing bhk
form ^ <zone> -s emd
form ^ <zone> <> $ eld
form ^ <zone> <> <n> ang
form ^ <zone> <> <service> apd
form ^ <zone> <> ? ZuZ
form ^ <zone> <> 上 fZo
form ^ <zone> <> 的 ebn
form ^ <zone> <> 能 Yeq
form ^ <zone> <> 访 kbh
form ^ <zone> <n> cod
form ^ <zone> <service> dle
form ^ <zone> to Voj
form ^ <zone> 上 fqX
form ^ <zone> 到 bhk
form ^ <zone> 和 dle
form ^ <zone> 用 bgl
form ^ <zone> 的 kdf
form ^ <zone> 连 goY
form ^ ^ - hci
form ^ ^ -ed lZi
form ^ ^ -ing dih
form ^ ^ -s mbf
form ^ ^ <> , iVp
form ^ ^ <> - cdn
form ^ ^ <> -> sbZ
form ^ ^ <> -ing ofZ
form ^ ^ <> -s rkQ
form ^ ^ <> : hbk
form ^ ^ <> <- foY
form ^ ^ <> <client> jVo
form ^ ^ <> <host> jXl
form ^ ^ <> <n> vZY
form ^ ^ <> <outside> oYg
form ^ ^ <> <own> wZX
form ^ ^ <> <server> ylK
form ^ ^ <> <service> wUc
form ^ ^ <> <zone> gbl
form ^ ^ <> can sZb
form ^ ^ <> from djg
form ^ ^ <> has cjh
form ^ ^ <> is nkV
form ^ ^ <> should fje
form ^ ^ <> to 8Ka
form ^ ^ <> 下 lcf
form ^ ^ <> 为 occ
form ^ ^ <> 主 nbe
form ^ ^ <> 出 jbi
form ^ ^ <> 到 xbU
form ^ ^ <> 去 oYh
form ^ ^ <> 发 oYg
form ^ ^ <> 可 ubX
form ^ ^ <> 和 jfe
form ^ ^ <> 客 weS
form ^ ^ <> 往 vdU
form ^ ^ <> 想 nbe
form ^ ^ <> 打 ibj
form ^ ^ <> 抓 cfm
form ^ ^ <> 是 ihd
form ^ ^ <> 有 cnd
form ^ ^ <> 本 pad
form ^ ^ <> 来 odb
form ^ ^ <> 查 rWf
form ^ ^ <> 用 sXe
form ^ ^ <> 由 kgc
form ^ ^ <> 的 ijb
form ^ ^ <> 直 mbg
form ^ ^ <> 给 Qzd
form ^ ^ <> 网 vWb
form ^ ^ <> 能 tdW
form ^ ^ <> 自 kjY
form ^ ^ <> 被 hla
form ^ ^ <> 要 wXZ
form ^ ^ <> 访 idh
form ^ ^ <> 走 yZV
form ^ ^ <> 过 ofZ
form ^ ^ <> 这 kha
form ^ ^ <> 进 lec
form ^ ^ <> 连 qac
form ^ ^ <> 那 jNw
form ^ ^ <> 里 lYj
form ^ ^ <client> hjc
form ^ ^ <host> chj
form ^ ^ <outside> Ynh
form ^ ^ <service> dnc
form ^ ^ <zone> hhd
form ^ ^ are kcg
form ^ ^ do oeZ
form ^ ^ does lfb
form ^ ^ for eoa
form ^ ^ from gdj
form ^ ^ has ika
form ^ ^ is iid
form ^ ^ should jhc
form ^ ^ would kjY
form ^ ^ 从 jfe
form ^ ^ 在 fbl
form ^ ^ 急 hdj
form ^ ^ 我 occ
form ^ ^ 源 kef
form ^ ^ 给 mbf
form ^ are <> -s jge
form ^ can <> - rXe
form ^ can <> -ed tWe
form ^ can <> -ing oZf
form ^ can <> -s nfa
form ^ can <> <service> mbg
form ^ can <> be fpY
form ^ can <> get fpY
form ^ do <> -s nfZ
form ^ does - lha
form ^ does <> get miY
form ^ does <> have pcb
form ^ from - ohX
form ^ from <> , zXW
form ^ from <> - lYj
form ^ from <> : mbf
form ^ from <> can xUb
form ^ from <> to pbc
form ^ in <> - bfn
form ^ is <> - jja
form ^ is <> -ed nYh
form ^ is <> -ing ihd
form ^ is <> -s enc
form ^ on - cii
form ^ on <> - cle
form ^ on <> : odb
form ^ should <> be jhc
form ^ will <> - jhc
form ^ will <> be hla
form ^ would - egj
form ^ would <> be mec
form ^ would <> get emc
form ^ 为 啥 mfc
form ^ 从 <> -ing neb
form ^ 从 <> <service> mbe
form ^ 从 <> 到 pda
form ^ 从 <> 发 uUe
form ^ 从 <> 打 sgU
form ^ 从 <> 用 blf
form ^ 从 <> 直 tbY
form ^ 从 <> 能 oea
form ^ 从 <> 访 tgU
form ^ 从 <> 连 kfd
form ^ 在 <> 上 qbb
form ^ 在 <> 本 peZ
form ^ 在 <> 里 rfW
form ^ 我 在 idh
form ^ 源 <> , jef
form ^ 目 的 bmf
form ^ 请 问 jgd
form and - -s hjb
form and -s - eZp
form and <n> on dkf
form are -ed by oZe
form are -s in mbg
form at - - nfa
form at - <> - cii
form at - <> ? edl
form at <far> -s cmf
form be -ed by peZ
form be -ed from jbi
form by - - lcf
form by - <> ? bWu
form by <public> <> , bne
form by <public> <> on cnd
form by <service> from hkb
form by <service> to cii
form can - <> , kai
form can - <> on fmb
form can - from rba
form can - on kee
form can - to YwY
form can <client> - Zpe
form can <client> -ing amg
form can <host> - bnf
form can <outside> - fkd
form can <zone> - idi
form can <zone> -ing fje
form can get to bhk
form do - - ngZ
form do - <> -s occ
form do -s from mjX
form does - - naf
form does - <> -ed edl
form does - <> -s maf
form does - from lcf
form does -ing - iZl
form does -ing from pXg
form does <client> - bji
form does <host> - ajj
form does <host> from jfd
form does <service> from kgc
form does <service> on clg
form does <service> to bij
form does <zone> - dgk
form does <zone> have emc
form for - <> - del
form for <zone> -> ele
form from - - qXf
form from - <> $ cfl
form from - <> , oeZ
form from - <> - qca
form from - <> -s jfd
form from - <> <n> led
form from - <> ? kch
form from - <> to mfb
form from - to aqc
form from -ing to anf
form from <client> to Vsf
form from <far> -ing djg
form from <far> to clf
form from <gateway> to dkf
form from <host> to inX
form from <outside> for Yqe
form from <outside> on Zng
form from <outside> to dle
form from <zone> - Zau
form from <zone> into Zqe
form from <zone> to Xjm
form get - on frX
form get - to cme
form get <service> from kai
form get <service> on cgk
form get at <> - fkd
form get to - ckg
form get to <> - fkd
form get to <> ? Xmj
form get to <> on dkf
form get to <> with gbl
form gets - <> - cfl
form gets - to fna
form in - - hck
form in - <> , odb
form in - <> - lcf
form in - <> -s ZZt
form in - <client> djf
form in - <far> bij
form in <zone> - bcp
form in <zone> -s kha
form in on <> , ijc
form in on <> - jjb
form into - <> - flc
form is - - hbj
form is - <> - ndc
form is - <> in gdj
form is - from jgd
form is - to glc
form is -ed by hid
form is -ed to kai
form is -s - fao
form is <service> from kdf
form is <service> on dob
form is <service> to apd
form is that - fdk
form not - from oZf
form of - - kYk
form of - <> - obc
form of - <> -s Yjl
form of -ing - fcl
form of <service> on ele
form on - - djf
form on - <> $ del
form on - <> , kee
form on - <> - dme
form on - <> -s fan
form on - <> : pad
form on - <> <client> Zgn
form on - <> <zone> lVn
form on - <> ? eao
form on - <zone> hak
form on <client> -s ajk
form on <n> from kWm
form on <outside> -s cnd
form on <outside> for Zqd
form on <own> for lee
form on <own> from lfd
form on <own> to bfl
form on <service> to eke
form on <zone> - ijb
form over <service> , blg
form over <service> at fje
form over <service> from Ypf
form that - - ibj
form that - <> - kZj
form that - <> -s ibj
form that - <> ? fej
form that - on mfa
form that -s <> - hjc
form that -s <> from pgY
form that -s from dhi
form that <service> to coc
form that from <> - mga
form that was on occ
form to - - djg
form to - -s dkg
form to - <> $ Xqf
form to - <> , edm
form to - <> - eld
form to - <> -s ici
form to - <> ? fej
form to - <> at Yng
form to - <> from fje
form to - <> is Zfo
form to - <> on jnW
form to - <> will fdk
form to - <host> Znh
form to - can med
form to - does mce
form to - on fmb
form to - to dkg
form to - via glb
form to - with emc
form to - would qda
form to -ed - dnc
form to -ed <> ? gkb
form to -ing <> $ ejg
form to -s - aki
form to -s from pbd
form to <gateway> from oYg
form to <host> - iic
form to <host> <> : gej
form to <host> from kcg
form to <n> on blg
form to <own> from mcd
form to <server> at eje
form to <service> at dkf
form to <service> from vYZ
form to <service> into egj
form to <service> on clf
form to <service> to fjd
form was on <> $ occ
form will - <> - cem
form with - - alh
form with - <> - Ygo
form would - - qeY
form would - for pda
form would -ing - gam
form would <client> - fkd
form would <zone> - eje
form would that - ncd
form 一 下 , jef
form 一 下 : jgd
form 一 下 <> 到 jfe
form 一 下 <> 的 imY
form 一 条 -s Zdp
form 上 - <> , efj
form 上 <service> <> <n> bmf
form 上 得 了 fnZ
form 下 <zone> 到 fmb
form 不 上 <> 的 gjd
form 不 了 <> $ erX
form 不 了 <> , ftV
form 不 了 <> ? bfm
form 不 了 <> 的 cnd
form 不 到 <> 的 mhY
form 不 开 <> $ coc
form 不 开 <> ? foZ
form 不 开 <> 的 fuT
form 不 是 <> 挡 gdj
form 不 能 - gZo
form 不 能 上 emc
form 不 能 用 dkf
form 不 通 <> $ blg
form 不 通 <> , cme
form 个 : in agn
form 主 动 往 bmf
form 主 动 连 bki
form 之 后 , lcf
form 了 , <> 还 efj
form 了 <outside> , ebm
form 人 在 <> $ jef
form 人 在 <> , ncd
form 人 访 问 gkc
form 什 么 <> 打 rcZ
form 什 么 用 dle
form 从 <client> -ing bne
form 从 <client> <service> fje
form 从 <outside> <service> dmd
form 从 <outside> 连 foZ
form 从 <zone> <service> emc
form 从 <zone> 到 crZ
form 以 后 , ndb
form 以 后 <> 访 nfZ
form 以 访 问 dhi
form 以 连 到 dle
form 件 , <> 填 fdk
form 会 转 到 fek
form 信 到 <> <n> eld
form 信 到 <> 吗 Zqd
form 信 到 <> 走 cnd
form 写 的 <> , fnZ
form 出 去 到 ckg
form 出 得 去 clf
form 到 - <> <own> ngZ
form 到 - <client> dmd
form 到 <host> , jdg
form 到 <own> , Wdt
form 到 我 们 flc
form 加 上 - dfk
form 加 完 <> 到 bfl
form 动 去 连 cme
form 动 往 <> 发 dle
form 动 访 问 cnd
form 去 掉 , jee
form 去 访 问 eld
form 发 信 , ejf
form 发 信 到 dkf
form 口 , <> 放 dfl
form 口 - 是 mcf
form 口 <n> , ici
form 同 事 在 jbi
form 同 事 说 Xfr
form 后 , <> 能 kfd
form 后 , <> 访 kgc
form 否 访 问 ckf
form 器 是 <> , nag
form 在 <zone> , fcl
form 地 址 <> , hid
form 地 址 是 jgd
form 填 的 <> , gkc
form 填 的 是 fje
form 如 到 <> 的 eld
form 完 以 后 mfb
form 客 户 端 qYe
form 己 往 <> 发 blg
form 己 能 -ing Zng
form 己 能 上 dkg
form 得 了 <> 吗 bar
form 得 到 <> 发 jff
form 得 到 <> 的 Wre
form 得 开 <> 的 fpY
form 志 : in fej
form 想 <service> 到 ajj
form 想 访 问 dke
form 成 - , kfd
form 成 <client> , rgV
form 成 <n> , jgd
form 我 们 <> 的 bne
form 我 在 <> , idh
form 我 在 <> 上 jcg
form 我 在 <> 用 kee
form 我 这 台 lce
form 户 打 开 eke
form 户 端 <> , oZf
form 户 端 是 ncd
form 户 访 问 fje
form 打 到 <> 的 gkc
form 打 印 机 flc
form 打 开 <> , fej
form 打 开 <> 的 glc
form 执 行 <service> eke
form 拿 掉 , jff
form 换 成 <> , fdk
form 换 成 <> 就 cgk
form 掉 , <> 访 ogY
form 接 <service> 到 dih
form 接 口 <> , dob
form 接 打 到 gma
form 接 访 问 cnd
form 接 连 <> 的 fje
form 收 不 到 ncd
form 收 得 到 jef
form 改 成 <> , bji
form 放 在 <> , djg
form 方 是 <> , jfe
form 是 我 们 ddm
form 是 被 <> 丢 dgj
form 服 务 端 dkf
form 本 机 - jee
form 本 机 <> , ldd
form 机 - <> , jfe
form 机 器 是 nag
form 机 访 问 fjd
form 条 -s <> - Zdp
form 来 自 <> 的 ncd
form 桌 面 到 bji
form 段 访 问 dnc
form 比 如 到 eld
form 没 有 对 jff
form 用 <public> <> 收 ele
form 用 <service> 连 epZ
form 用 户 在 fcl
form 电 脑 <> , pZe
form 电 脑 是 kcg
form 电 脑 用 efj
form 的 - , fdk
form 的 - <> 去 egj
form 的 - 到 del
form 的 - 是 pYf
form 的 <n> 对 jff
form 的 <service> , iWo
form 的 人 用 cjh
form 的 是 <> $ eld
form 的 是 <> , iib
form 的 是 <> <own> fdk
form 的 是 <> 的 llX
form 的 是 <public> gkc
form 的 电 脑 jef
form 的 话 , lgb
form 的 话 <> 还 obd
form 目 的 <> , dkf
form 目 的 是 dkg
form 直 接 到 gjd
form 直 接 打 gkc
form 直 接 用 efj
form 直 连 <> 的 goY
form 看 到 - iZl
form 确 认 : ndc
form 端 口 , jfd
form 端 是 <> , jhc
form 网 段 去 djg
form 能 -ing <> 不 ejf
form 能 -ing <> 吗 dkf
form 能 -ing 到 fkc
form 能 <service> 到 dkf
form 能 <service> 通 gjd
form 能 上 <> $ bmf
form 能 上 <> ? fje
form 能 上 <> 吗 dhi
form 能 上 <> 的 emb
form 能 到 <> 的 gma
form 能 往 <> 发 cpb
form 能 打 开 fkd
form 能 直 连 gdj
form 能 连 <> 吗 gbm
form 能 连 到 fmb
form 能 通 过 gma
form 脑 是 <> , jdg
form 脑 用 <> <own> efj
form 自 己 往 blg
form 行 , <> 还 jef
form 行 <service> <> <n> eke
form 行 <zone> 到 cjh
form 补 上 - cgk
form 被 转 到 ffj
form 要 访 问 foZ
form 要 连 <> 的 glc
form 规 则 , idh
form 让 不 让 gbl
form 访 问 <> $ dme
form 访 问 <> , ejf
form 访 问 <> <n> emc
form 访 问 <> <own> fcl
form 访 问 <> ? dnc
form 访 问 <> 一 fej
form 访 问 <> 不 fmb
form 访 问 <> 为 gma
form 访 问 <> 会 gna
form 访 问 <> 就 fpX
form 访 问 <> 是 csY
form 访 问 <> 有 fnb
form 访 问 <> 的 eje
form 访 问 <> 能 gkc
form 访 问 <> 走 aki
form 访 问 <> 还 fmb
form 访 问 <public> Zpe
form 访 问 到 anf
form 话 , <> 到 ogZ
form 话 , <> 能 mga
form 话 , <> 访 lgb
form 请 问 <> <zone> qZd
form 请 问 <> 到 fcm
form 请 问 <> 可 mec
form 请 问 <> 的 bji
form 请 问 <> 网 wYY
form 请 问 <> 能 ncd
form 请 问 <zone> dcn
form 请 问 从 ncc
form 转 到 <> , ben
form 还 能 往 dle
form 还 能 连 glc
form 这 台 <> 会 gYo
form 这 台 是 kef
form 连 上 <> 的 goZ
form 连 不 上 gjd
form 连 不 到 cqa
form 连 到 <> 吗 fqW
form 连 我 们 cob
form 连 的 是 lha
form 邮 件 , dkf
form 都 在 <> , lgb
form 配 的 是 blg
form 里 <service> <> <n> ckf
form 问 <zone> <> 的 Zbs
form 问 <zone> 到 fvT
form 问 不 了 cle
form 问 得 了 clf
from <client>  bne
from <client> , - kfd
from <client> , <service> ejf
from <client> , <service> to anf
from <client> , bmf
from <client> , on - dfk
from <client> - - - ccn
from <client> - - emc
from <client> - - to Utf
from <client> - cle
from <client> - get to eke
from <client> - to - Xgp
from <client> - to cnc
from <client> -> Zng
from <client> -ed - gna
from <client> -ed - to fpY
from <client> -ed dmd
from <client> -ing eob
from <client> -ing to foY
from <client> -ing 不 通 ane
from <client> -s - - Zjk
from <client> -s - to rdY
from <client> -s Tsh
from <client> -s to Zlh
from <client> : - - dpa
from <client> : <n> -ed to - to goY
from <client> <service> aoe
from <client> <service> to cfm
from <client> <service> 到 dnc
from <client> and Zog
from <client> from pZe
from <client> get - to dhi
from <client> get to dkf
from <client> is -ed by obd
from <client> on hcj
from <client> to - Xpg
from <client> to bij
from <client> 上 <service> blf
from <client> 到 bra
from <client> 去 dkf
from <client> 打 不 开 fkd
from <client> 打 开 gjd
from <client> 用 doc
from <client> 的 <n> 端 口 , kfd
from <client> 给 mec
from <client> 能 -ing ejf
from <client> 能 不 能 访 问 glb
from <client> 能 访 问 Zrb
from <client> 被 jdg
from <client> 要 访 问 emc
from <client> 要 连 flc
from <client> 访 问 eke
from <client> 还 能 上 eqY
from <client> 连 epY
from <far>  fje
from <far> , kfc
from <far> - - dmd
from <far> - cii
from <far> -> dle
from <far> -ing ekd
from <far> -s kgd
from <far> <service> cme
from <far> from sdX
from <far> to Wrf
from <far> 到 arb
from <far> 访 问 gkc
from <far> 连 fjd
from <gateway> , kgc
from <gateway> - - - cgk
from <gateway> - - bkh
from <gateway> - - from pYg
from <gateway> - - to bne
from <gateway> - from qWg
from <gateway> - get - to anf
from <gateway> - get to bmg
from <gateway> - ici
from <gateway> -> dle
from <gateway> -ing Yqe
from <gateway> -s fbl
from <gateway> from naf
from <gateway> to Zrc
from <gateway> 自 己 能 -ing Zng
from <gateway> 自 己 能 不 能 连 flc
from <host>  lai
from <host> , - mdd
from <host> , hcj
from <host> - , bkh
from <host> - - - <n> - - , jgd
from <host> - - - bod
from <host> - - - to kgc
from <host> - - from sUg
from <host> - - jmX
from <host> - - to - emc
from <host> - - to Zpe
from <host> - -> agm
from <host> - -ing -s bgl
from <host> - <service> to chj
from <host> - at chj
from <host> - by fjf
from <host> - from ndc
from <host> - get - to blg
from <host> - have dlf
from <host> - iic
from <host> - on eld
from <host> - to gma
from <host> -> Wtd
from <host> -ing Xmk
from <host> -ing to Yog
from <host> -s goY
from <host> -s to cme
from <host> from - oZf
from <host> from sXd
from <host> get - to Tuf
from <host> is led
from <host> to - aqd
from <host> to bji
from <host> will lcf
from <host> 主 动 往 blg
from <host> 到 bmf
from <host> 发 信 到 Xsc
from <host> 往 cii
from <host> 收 得 到 jff
from <host> 能 不 能 主 动 连 gam
from <host> 能 访 问 Uue
from <host> 自 己 能 上 dkg
from <host> 访 问 cii
from <host> 还 能 往 cme
from <outside> , - - Ydr
from <outside> , kbi
from <outside> - - , kaj
from <outside> - - <n> , does ncc
from <outside> - - on del
from <outside> - - to dpa
from <outside> - at jef
from <outside> - bgl
from <outside> - to enb
from <outside> -> eld
from <outside> <service> dih
from <outside> <service> into dle
from <outside> <service> to blg
from <outside> <service> 到 elc
from <outside> for lce
from <outside> from - <n> , can jgd
from <outside> get - to Xpg
from <outside> get at bne
from <outside> get to gkd
from <outside> on dhi
from <outside> to anf
from <outside> 到 bji
from <outside> 去 掉 , pfY
from <outside> 打 dke
from <outside> 用 efj
from <outside> 用 户 打 开 eld
from <outside> 用 户 访 问 fjd
from <outside> 能 <service> 到 djf
from <outside> 能 不 能 直 接 <service> 到 fej
from <outside> 能 直 接 <service> 到 fkd
from <outside> 能 访 问 grV
from <own> , - - ddl
from <own> , - idi
from <own> , del
from <own> - - - - Xfq
from <own> - -ing to gck
from <own> - : <n> -ed to - to gck
from <own> - <n> - <n> - Ugs
from <own> - <n> - <n> -ed - bfl
from <own> - for kfd
from <own> - from jfd
from <own> - to cen
from <own> -ed - Yeq
from <own> -ed to - - uZZ
from <own> -ed to idh
from <own> -ing gck
from <own> -s hYn
from <own> <n> - : - to gYo
from <own> <n> -ing fcl
from <own> <n> from - - in kee
from <own> <n> from ncc
from <own> <n> kfd
from <own> <n> on jef
from <own> <service> : - to -s gTt
from <own> ? - -ing - Tgu
from <own> for hdi
from <own> from kfd
from <own> to Zep
from <own> 的 <n> , jch
from <public>  emc
from <public> , coc
from <server>  fmb
from <server> : ' eke
from <server> : Zlj
from <server> at drY
from <server> is nfb
from <server> on dfl
from <server> 填 fkd
from <server> 填 的 fkd
from <server> 往 fkd
from <server> 是 cqb
from <zone>  bhk
from <zone> , - mbf
from <zone> , kYk
from <zone> - - , can Ugs
from <zone> - - , lee
from <zone> - - - dco
from <zone> - - - to djg
from <zone> - - <service> to dkf
from <zone> - - can dgj
from <zone> - - does Ugs
from <zone> - - fcl
from <zone> - - to dhi
from <zone> - - 之 后 , mfc
from <zone> - -ed Zpf
from <zone> - -ing flc
from <zone> - -s fld
from <zone> - <service> on foY
from <zone> - <service> to gjd
from <zone> - chj
from <zone> - from niX
from <zone> - have fke
from <zone> - on ane
from <zone> - to - eZp
from <zone> - to edl
from <zone> -ed - flc
from <zone> -ed eke
from <zone> -ed to - to fjf
from <zone> -ing blg
from <zone> -ing to djg
from <zone> -ing 不 通 ejf
from <zone> -s - - del
from <zone> -s - cnd
from <zone> -s - to Wrf
from <zone> -s get to cme
from <zone> -s to cme
from <zone> <n> : <n> : <n> <n> - miY
from <zone> <n> cod
from <zone> <service> eoa
from <zone> <service> to gje
from <zone> <service> 到 fdk
from <zone> and Xoh
from <zone> be - to - gna
from <zone> can - cfk
from <zone> can get to ahl
from <zone> for Ylj
from <zone> from -ing blg
from <zone> get <service> on eqX
from <zone> get to fje
from <zone> gets - to foZ
from <zone> gets to gna
from <zone> have dih
from <zone> in - jdf
from <zone> into Zng
from <zone> to - bkh
from <zone> to dkf
from <zone> 上 dle
from <zone> 出 apc
from <zone> 到 cii
from <zone> 去 fmc
from <zone> 和 chj
from <zone> 往 clf
from <zone> 打 不 开 fej
from <zone> 打 开 gjd
from <zone> 用 <service> <n> 连 gjd
from <zone> 用 dhj
from <zone> 的 kja
from <zone> 的 人 用 ekf
from <zone> 的 同 事 打 不 开 flc
from <zone> 网 段 Yfp
from <zone> 网 段 访 问 dnc
from <zone> 能 -ing 通 fkd
from <zone> 能 上 gma
from <zone> 能 不 能 访 问 emc
from <zone> 能 不 能 连 gkc
from <zone> 能 到 fma
from <zone> 能 访 问 gan
from <zone> 访 问 不 了 gjd
from <zone> 还 上 得 了 fkd
from <zone> 还 打 得 开 fqX
from <zone> 还 能 打 开 glb
from <zone> 还 能 访 问 fkd
from <zone> 连 fmb
from <zone> 那 边 rba
is <- ocd
is <client> ihd
is <far> jib
is <gateway> fdk
is <own> dle
is <public> bij
is <server> cZr
is <zone> lcg
left 10 dmd
left 4 cih
left 5 eej
left 6 kfd
left 7 dnc
left 8 ika
nth 0 kia
nth 1 imZ
nth 2 dih
nth 3 caq
nth 4 VZx
nth 5 aS0
nth 6 eQz
nth 7 Tcx
nth 8 Zas
nth 9 eXr
of 10 dXs
of 13 caq
of 2 mmU
of 3 fej
of 4 bdo
of 5 eao
of 6 del
of 7 Zeq
of 8 Zdq
of 9 eXr
own bare port pQn
own port bare O1d
to  <- hkb
to  <client> ecm
to  <far> cfl
to  <gateway> gXp
to  <host> hZm
to  <outside> kcg
to  <own> gdj
to  <server> efj
to  <zone> hjc
to , - - <host> mgZ
to , - - <outside> ijb
to , - <client> Zki
to , - <far> kah
to , - <host> fkd
to , -s <own> qgW
to , <client> Vpi
to , <gateway> ilZ
to , <host> kee
to , <outside> ddm
to , <own> kbh
to , <server> jci
to , <service> <server> kdf
to , <zone> Ugs
to , does - <gateway> eld
to , from <outside> gjd
to , on - <outside> obd
to , 发 信 <server> ndc
to , 是 <gateway> eld
to - , <host> gck
to - - , <client> gnZ
to - - , <zone> dle
to - - , can <zone> Ymh
to - - - - <zone> adp
to - - - <client> Vjo
to - - - <host> qgW
to - - - <n> - - , <zone> Ths
to - - - <outside> lec
to - - - <own> ucW
to - - - <zone> gal
to - - - to <far> weT
to - - -s from <far> qca
to - - <client> pbc
to - - <far> lbh
to - - <gateway> iZl
to - - <host> fdk
to - - <outside> kcg
to - - <own> kee
to - - <service> at <far> nce
to - - <zone> sbZ
to - - does <zone> dbo
to - - from <outside> bne
to - - from <zone> gnZ
to - - to - <gateway> hal
to - - to - <host> khb
to - - to - <own> efj
to - - to <client> mdd
to - - to <far> odb
to - - to <outside> qac
to - - to <own> lgb
to - - to <zone> lcf
to - - would <zone> fan
to - - 之 后 , <zone> gdj
to - -ed - <host> hnY
to - -ed <client> jkZ
to - -ed <far> pcc
to - -ed from <outside> eld
to - -ed to <outside> cme
to - -ing <far> qZd
to - -ing <gateway> lbg
to - -ing <host> qZd
to - <client> dgj
to - <far> mZh
to - <gateway> fan
to - <host> ibj
to - <n> - <n> - <far> Xva
to - <n> - <n> - <host> fsV
to - <n> - <n> - <n> - <far> aoe
to - <n> - <n> -ed - <far> X0V
to - <n> - <n> -ed - <host> fnZ
to - <n> - <n> -ed - <own> glb
to - <n> : - -ed - <- eob
to - <outside> fYp
to - <public> mbf
to - <service> on <host> jbi
to - <service> on <own> ngZ
to - <service> to <host> nfa
to - <zone> icj
to - at <host> anf
to - by <public> dbo
to - from <client> cme
to - from <far> nbd
to - from <outside> hjc
to - from <zone> Yjk
to - get - to <far> rab
to - get - to <outside> tWd
to - get to <far> qYe
to - get to <host> jef
to - get to <outside> odc
to - have <outside> jef
to - of <host> gdj
to - of <zone> coc
to - on <host> nbe
to - on <outside> nfa
to - on <own> mag
to - to - <host> lde
to - to - <zone> nbe
to - to <far> oZf
to - to <host> led
to - to <outside> qcb
to - to <zone> glb
to -> <client> odb
to -> <far> qZd
to -> <gateway> sVf
to -> <host> jbi
to -> <outside> naf
to -ed - <host> dfk
to -ed - <outside> efj
to -ed - <own> jfe
to -ed - to <far> iYm
to -ed <service> on <own> lde
to -ed at <own> jfe
to -ed get to <host> dfk
to -ed get to <own> led
to -ed to - - <outside> dih
to -ed to <outside> ejg
to -ing <client> yaU
to -ing <far> nYi
to -ing <gateway> nZg
to -ing <host> hkb
to -ing <own> mhZ
to -ing to <far> pcb
to -ing to <host> kde
to -ing to <outside> led
to -ing to <own> lia
to -ing 不 通 <client> oea
to -s - - <gateway> lZj
to -s - <gateway> gan
to -s - <host> lah
to -s - <outside> flc
to -s - <own> mfa
to -s - <service> to <own> iUq
to -s - to <far> yTb
to -s - to <own> jff
to -s <client> kWl
to -s <far> kZj
to -s <host> kkY
to -s <outside> kiZ
to -s <public> kZj
to -s <zone> jkZ
to -s to <far> qYe
to -s to <own> nfa
to : - -ed - is - <gateway> flc
to : -ing <own> kgd
to : <n> -ed to - to <own> pad
to : <own> scY
to : <service> <own> mdd
to <n> -ing <own> ejf
to <n> <outside> mag
to <n> from - - <client> agm
to <n> on <client> agn
to <service> : - to -s <own> gam
to <service> <gateway> kcg
to <service> <host> pYf
to <service> <own> lee
to <service> to <client> reX
to <service> to <gateway> oYg
to <service> to <host> oZf
to <service> 到 <gateway> kcg
to <service> 到 <host> ici
to ? - -ing - <zone> gjd
to ? <outside> jlY
to and <zone> lee
to at <client> cem
to be - to - <own> lgb
to can - <own> kgc
to does - <gateway> jhc
to does <gateway> dhi
to for <own> kbg
to for <zone> alh
to from - <zone> gkc
to from <client> Xlk
to from <far> blg
to from <outside> Zli
to from <zone> cnd
to get - to <far> pda
to get - to <outside> lee
to get <service> on <own> fan
to get at <host> kdf
to get into <zone> nbf
to get to - <host> lgb
to get to <far> oYg
to get to <host> mce
to get to <own> kfd
to get to <service> on <own> jef
to have <outside> kee
to into <zone> mYi
to is <far> eej
to is <own> afn
to is <zone> mfb
to is that - <gateway> Zmh
to on <gateway> Ylj
to on <outside> hcj
to to - <gateway> hdi
to to - <host> nfa
to to - <n> of <own> mga
to to <client> mdc
to to <far> tZa
to to <gateway> lcg
to to <outside> mbe
to to <own> neb
to to <zone> mkX
to will <client> clf
to would <client> Yeq
to 上 <outside> qYf
to 上 <service> <host> oZf
to 上 <service> <own> mec
to 上 不 了 <outside> gck
to 从 <outside> rbb
to 写 的 <own> fdk
to 出 <outside> pbc
to 到 <client> lfd
to 到 <far> odb
to 到 <host> edl
to 到 <outside> mdd
to 到 <own> efj
to 到 <zone> ocb
to 去 <far> nbe
to 去 <host> dbo
to 去 <own> occ
to 发 信 到 <outside> odb
to 在 <outside> pZe
to 往 <client> nYh
to 往 <far> neb
to 往 <outside> gam
to 打 不 开 <own> qfX
to 打 开 <own> kfe
to 收 得 到 <zone> bne
to 是 <own> bfm
to 本 机 上 - <own> ogY
to 用 <outside> rcZ
to 用 <public> mga
to 用 <service> <n> 连 <own> nZf
to 用 户 访 问 <own> jgd
to 用 户 连 <own> jgd
to 由 <client> arb
to 的 - <n> , <gateway> fmb
to 的 <client> XS3
to 的 <far> cdn
to 的 <n> , <gateway> fnb
to 的 <n> 对 <zone> eld
to 的 <n> 端 口 , <gateway> fkd
to 的 人 访 问 <own> jgd
to 的 人 连 <own> mga
to 的 同 事 打 不 开 <own> dgj
to 直 接 打 <host> med
to 给 <zone> djf
to 网 段 <zone> kgc
to 能 -ing 通 <client> mgb
to 能 -ing 通 <host> Ygo
to 能 上 <outside> kdg
to 能 不 能 <service> 到 <gateway> jff
to 能 不 能 <service> 到 <host> jgd
to 能 不 能 上 <outside> naf
to 能 不 能 直 接 打 到 <host> sWe
to 能 不 能 访 问 <host> peZ
to 能 不 能 访 问 <own> ben
to 能 直 接 连 <host> lce
to 能 访 问 <client> kde
to 能 访 问 <own> Zgn
to 自 己 去 <far> jdg
to 自 己 能 上 <outside> rWf
to 自 己 访 问 <public> kgc
to 自 己 连 <own> lgb
to 被 <client> Vte
to 访 问 <far> jcg
to 访 问 <outside> mfb
to 访 问 <own> lgc
to 访 问 不 了 <outside> jfe
to 走 <public> kdf
to 还 上 得 了 <outside> jef
to 还 能 -s <outside> mgb
to 还 能 上 <outside> hdi
to 还 能 访 问 <own> ofZ
to 连 <host> del
to 连 不 上 <own> jfd
to 里 <service> <own> meb
with <- fmc
with <client> Uft
with <far> cZq
with <gateway> jgd
with <host> eZp
with <module> nXi
with <outside> cii
with <own> hUq
with <public> oYg
with <server> igd
with <zone> Ylj
`;
