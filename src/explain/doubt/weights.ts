/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 djehei
$ djehei
' , lgggfc
' -i bgfgoe
' <n> sdghfX
' <own> lgggfc
' jefgkc
'connection mghegb
'connection refused' lghfgd
'connection timed kggfgd
's <service> fnefkZ
's fkfZkh
's inside kjfgfc
's own dlfehf
, <client> jefdmc
, <far> mdgflZ
, <gateway> lfhgjZ
, <host> kYhZmk
, <n> pXekeg
, <outside> rZiZqY
, <own> jmajbf
, <server> oeidha
, <service> kYmaii
, <zone> hefgpa
, a lfgegd
, ack jfggff
, all hhdlfd
, allowed jkdhgb
, am jdfdkg
, and akcjao
, any bodYng
, are kfbfel
, bgjekg
, blocked hefbgn
, but mfggce
, can nbfbpb
, client jggggd
, coming qegcef
, connection neggec
, correct mfedbl
, could bedkrb
, curl lgfegf
, customer hclhYl
, do jbcbnj
, does iYdjki
, dst tdebff
, e gfldge
, everything Zejeim
, explain icfeem
, first dfjhei
, for igaofc
, forward lhfdhe
, from kodfeZ
, given ngegbf
, he jldgha
, how peiddd
, i lkhjcX
, i'm ldgegg
, if hrbhfY
, in mgfbZm
, is efgfgj
, it ifgedk
, it's efhden
, just mafmde
, kindly qgeggY
, length kffgff
, line gffgfk
, lip kfggff
, my nechgf
, need lZiheg
, never kfffdi
, no qlcZde
, not gmhggY
, nothing tefffY
, ok sdheeZ
, on rifZdd
, one kledfd
, open kncdfd
, or nXekkc
, our tgYahh
, over meegfe
, plain qhfgbb
, please kjYjid
, pls ifdefl
, port pbjjdY
, possible neffef
, quick nckggZ
, reachable nhZgff
, right sffZcg
, rip kfggff
, same qbffgd
, seq kfggff
, session kfggff
, should rdhfea
, so kkfjbc
, sorry lifgfb
, source qbeege
, target pcfgfd
, tcp tiedba
, that qXfcbp
, the kcgafm
, then icemmX
, they lbdjdj
, thoughts iefecn
, thx elebem
, ticket cfhecr
, udp offgag
, we ndgffe
, what ldfdjf
, what's cfkecm
, whats nfgedf
, when kgehgd
, where lbcjfi
, which adondd
, while mfgffc
, who dgfcim
, why tffgfX
, will kgefhe
, win kfggff
, with ddlhjd
, works qdfbcj
, would eghfoa
, yes icpjgX
, 一 ncgeeh
, 不 gqecgd
, 为 nZhiff
, 之 phfbpT
, 什 ofbfgf
, 今 gegfem
, 从 kddqhX
, 他 qfehhY
, 会 hZiibn
, 但 keggff
, 你 ecebcy
, 出 ofceeh
, 分 fjjefe
, 列 dklgga
, 到 pcgdge
, 加 chgfrZ
, 包 mfbihd
, 发 kgehgc
, 周 eibehm
, 咋 ecgggn
, 回 mgfefd
, 在 legbjg
, 地 mggbfg
, 它 fgeffk
, 对 mejdgc
, 帮 eaghgn
, 快 gfgegk
, 怎 fgfffj
, 急 jdefel
, 想 mfggfd
, 我 jdifff
, 报 oggegb
, 按 qYhhhb
, 收 mffgge
, 新 jgfgff
, 昨 offgga
, 是 kdhdbo
, 最 mhgjab
, 有 ddkYlk
, 正 jgggff
, 没 lbgdan
, 源 legfff
, 然 jgggfe
, 现 idecli
, 用 tefgab
, 目 lkgcde
, 直 mgghcd
, 看 nbggfe
, 端 mefgfe
, 结 oeefch
, 网 lgfggd
, 能 lejjda
, 行 pdeeef
, 要 heefel
, 规 jfhfff
, 说 jfggfg
, 请 hciick
, 谁 lefYne
, 谢 diegdl
, 走 qdfffc
, 过 ndgfee
, 还 foedhd
, 这 hgefjf
, 连 rhhbfa
, 通 yXicea
, 都 dkcfkg
, 重 mfgfdg
, 麻 eofbfh
-> <client> ogfgfa
-> <far> ufggdV
-> <host> zgieeQ
-> <outside> pgegnQ
-> <own> lZhbil
-> <zone> 2fhhaP
-> mYeckl
-a cffegp
-a forward cfgfkj
-a input cggeij
-a postrouting efeedq
-a prerouting ffgeij
-d <host> dggghi
-d <own> fegdik
-d eegdnf
-i <outside> dffdnj
-i <zone> ciffjg
-i bffekk
-i forward fdfgdo
-i on hfgfdk
-i prerouting efgfgk
-j accept dfgfdp
-j cffein
-j dnat ffgejj
-j drop efffji
-j masquerade efdemh
-j snat efgggj
-l jggfff
-l 里 jfffff
-m conntrack effekh
-m efgeij
-m multiport ffffhj
-m recent gfggej
-m tcp efgeji
-o <outside> cicdkk
-o <zone> eggfke
-o chddli
-p dfgeik
-p tcp efgehk
-s <far> fegedo
-s <zone> cgfgij
-s dgfgji
: -a dfgeik
: : gdgffk
: <client> sfhgcZ
: <far> nggfde
: <host> lgfeef
: <n> jYggen
: <outside> sbedge
: <own> rgajcc
: <service> pahdeh
: <zone> qcdhgc
: a gfbegp
: can hflcci
: connect kegdgh
: could pdgeed
: curl ofggga
: disconnected jfffff
: do tdeehZ
: does ibYjqe
: errno kgggfd
: error lggggc
: from bngfgf
: gghfkc
: inet ggfgfj
: io ggfgfj
: ip mfffef
: iptables ehgbbr
: ipv lgfgcg
: is nadgjf
: martian nffhdd
: may mcehbk
: no ldggge
: open rcechd
: outlook kfgddj
: port ekckfg
: postfix kggggd
: reachable njegea
: relay kfgggd
: socket ggfgfj
: src ofeegc
: tcp mffffe
: the pffdef
: trace jgggeg
: trying rggggW
: unable hdehfl
: user mfgggc
: what fhflkZ
: which egpbeg
: who brhfec
: would dggfme
: 能 dxcXgg
; does occgif
; ocgege
; what gZhfkj
<- oagdgh
<- what ggffdk
<client> $ oddhgd
<client> , nflbga
<client> -> oeefgc
<client> : vgggfS
<client> <client> jgfgge
<client> <far> nefcff
<client> <host> nffffc
<client> <n> rgggdY
<client> <own> rdfffb
<client> <service> pdgiZg
<client> ? pfZncb
<client> and qggegY
<client> be effgkg
<client> can kggdid
<client> can't uWgfhb
<client> cant jffdgj
<client> connect gdeggl
<client> dst lffffe
<client> for ndgfef
<client> from rfghYc
<client> get macZsh
<client> gets mgggdd
<client> has pegffb
<client> is qckdeb
<client> nZieje
<client> on habalp
<client> open uahfdb
<client> opening egggkg
<client> opens qghYgd
<client> ping pefgga
<client> port udheac
<client> r kffgfe
<client> s jfggff
<client> says rggggV
<client> sends kfgfff
<client> sport kfffff
<client> still ifdeoc
<client> tcp mefgef
<client> then dgggob
<client> to sfhciW
<client> towards rcfefd
<client> wants peeefe
<client> 上 oegfed
<client> 到 uafeia
<client> 去 ngcfge
<client> 发 rgfdeb
<client> 就 Ygggsc
<client> 打 oheggY
<client> 用 ohefgb
<client> 的 oeefgd
<client> 能 lcgcjg
<client> 要 ogegbf
<client> 访 iVefjp
<client> 走 mffgcg
<client> 这 odncea
<client> 连 ubggda
<far> $ pdgdjb
<far> , neidee
<far> -> mifhiW
<far> : ngggga
<far> <n> lggffd
<far> <own> mfgege
<far> <service> tfgbeb
<far> ? dbZgmo
<far> allowed qggheX
<far> and nfgcff
<far> connects nggcee
<far> does lggged
<far> dst kgffff
<far> for mfgefd
<far> from pgfgfZ
<far> get rYgYgl
<far> gets kfggef
<far> is keggge
<far> make pfhccf
<far> nbfdjf
<far> on kccYko
<far> over ihhiiY
<far> port sdggeZ
<far> s mefffe
<far> see iggfjd
<far> sport kgffff
<far> still Zgggoe
<far> tcp ppacea
<far> to qgfdce
<far> udp qgfgcb
<far> with keehal
<far> 不 nffgfb
<far> 会 jicdke
<far> 到 lfhdeg
<far> 发 lffeeg
<far> 吗 heeeoc
<far> 的 odffja
<far> 能 rhfhaa
<far> 访 oegdef
<far> 还 fghhmZ
<far> 通 raghga
<gateway> $ eidifj
<gateway> 's fmdeif
<gateway> , tiZhae
<gateway> -> peggfZ
<gateway> : mfggfc
<gateway> <gateway> ohcged
<gateway> <n> bdgees
<gateway> be jjhhcb
<gateway> box kjhcha
<gateway> does jggenZ
<gateway> drop pgggeY
<gateway> from tdbfkY
<gateway> is mgdadm
<gateway> itself vdggba
<gateway> last cUlngj
<gateway> let wfggcU
<gateway> lets segggV
<gateway> nfeebk
<gateway> or eeflck
<gateway> ping ohXghf
<gateway> to sdibeb
<gateway> when jggfgf
<gateway> why kfffhe
<gateway> 一 fgdmff
<gateway> 上 ieZpff
<gateway> 丢 kfgggc
<gateway> 会 qffced
<gateway> 吗 kfgfge
<gateway> 拦 jfggfe
<gateway> 挡 icfggj
<gateway> 放 jfggff
<gateway> 有 gfgdgj
<gateway> 本 neieed
<gateway> 现 ebfghn
<gateway> 的 fmeebj
<gateway> 自 lifeia
<gateway> 规 gdfffm
<gateway> 这 jcghfh
<host> $ oiboZa
<host> 's lffYjh
<host> , hhddfl
<host> -> nfhefd
<host> -a ggggkc
<host> -j eghhpX
<host> -o fgggje
<host> : bleiid
<host> <- reffce
<host> <client> lfffff
<host> <host> eiapgd
<host> <n> xegffU
<host> <server> nlkfbW
<host> <service> tfgdhV
<host> ? adfsib
<host> able pdggfb
<host> and idhdbn
<host> are Zccthh
<host> at lifZdl
<host> box jehoca
<host> by tYhedg
<host> can't mehegc
<host> direct ogffga
<host> directly qdfalb
<host> dnat bhhcof
<host> do cdWuel
<host> dst kgffff
<host> for taffch
<host> from tZdfff
<host> get tagfhZ
<host> has kZhedm
<host> have jYlmdd
<host> host jdbldj
<host> in ghghlb
<host> ip ldfffg
<host> is kVdenl
<host> itself oZldhb
<host> kfckfe
<host> machine kdbkgg
<host> needs kefifd
<host> ok pegcfd
<host> on jigchd
<host> open ocgedh
<host> or hfhmYh
<host> out ndgfkZ
<host> over nceedj
<host> pls tgfcfZ
<host> port uniWiR
<host> postfix jggggd
<host> published eXfvgc
<host> r kfggef
<host> reach pgffga
<host> reachable lnZmdY
<host> rules dcgdmj
<host> s kfgffe
<host> see mfgeef
<host> server jjcgdh
<host> server's jmZjce
<host> tcp fdeejl
<host> the kgggai
<host> through pegbff
<host> to uaibed
<host> will jgggla
<host> with mhggiX
<host> would iigeka
<host> 一 lgZlfe
<host> 上 jmcddh
<host> 主 rdhedc
<host> 会 kfgfgd
<host> 出 kcgcjh
<host> 发 iabohg
<host> 吗 oYiael
<host> 对 diaqia
<host> 往 ncgcif
<host> 映 cZbxjc
<host> 有 hgZpee
<host> 的 gjfhee
<host> 能 qahclZ
<host> 自 lffeff
<host> 还 jdapib
<host> 这 hYapfm
<host> 通 rfgefY
<host> 那 njfage
<n> $ njgWYo
<n> , hjdekc
<n> -> dchdbu
<n> -i dgfgcp
<n> -j efgehk
<n> -m gfgfdm
<n> -s fdfgen
<n> : mbeebo
<n> <- raggdf
<n> <client> kfgfff
<n> <gateway> mehfgc
<n> <host> qehage
<n> <n> iXhedr
<n> <outside> mccmdf
<n> <own> ocggfd
<n> <server> offfga
<n> <service> fmdhhd
<n> <zone> meiYfj
<n> ? kmcceh
<n> aa jgggff
<n> ab lgffdf
<n> after jgffid
<n> allowed iYgcip
<n> am jgfgYm
<n> and bedfoj
<n> any keedlf
<n> anywhere ioeadi
<n> as lfghlW
<n> assured kgffff
<n> at mjeaeg
<n> b jfggff
<n> be jdhhZl
<n> before efgffl
<n> by kefdld
<n> ccc jefeek
<n> close ogefde
<n> connect hchhdl
<n> connection meffbi
<n> days mkgcce
<n> directly qdgcdf
<n> dnat cagkjj
<n> do ieddhj
<n> does ieggma
<n> dport kgffff
<n> end foflcZ
<n> established lgffff
<n> failed jgffff
<n> for pZebkh
<n> forward heeflg
<n> from paepdZ
<n> get bcheet
<n> ghdcki
<n> hitcount gfggej
<n> in lbgeoa
<n> ip fgggld
<n> is jddifi
<n> last Xeggfs
<n> len kfffff
<n> lgtm hcgbav
<n> look fffffm
<n> mail kfggff
<n> mark jgffff
<n> milliseconds mfedbl
<n> min cddcpl
<n> minutes keedig
<n> ms kfggdg
<n> name gfggej
<n> of qdacdn
<n> off hogdec
<n> ok ldedfk
<n> on fonhZY
<n> open ooXpYY
<n> or blfjka
<n> please mcgcek
<n> pls mefdck
<n> port fdcifn
<n> proto jgggff
<n> quic rdfceg
<n> reach ddjadt
<n> reachable enfffe
<n> relay pegegb
<n> rule Vgehln
<n> s iecceq
<n> safe gegegk
<n> secs jfffff
<n> so jegeje
<n> src jgggff
<n> syn jgffff
<n> tcp pihfdX
<n> the kggfhc
<n> then kgfghd
<n> this jgffhd
<n> through ujbdfY
<n> to bgbUsq
<n> towards hifebl
<n> trying jeggfg
<n> udp qdhded
<n> unreplied kfffff
<n> use kgffff
<n> were aehflj
<n> what ibemZl
<n> when hfhemb
<n> who fdhlhc
<n> why oggggZ
<n> will lgfeff
<n> would mcfghe
<n> x kggfee
<n> you pdhddf
<n> 一 jgfggf
<n> 不 raegfd
<n> 为 fffffj
<n> 了 Tpedjm
<n> 会 hcmlea
<n> 到 bacocr
<n> 口 hblhef
<n> 合 hbfeep
<n> 吗 lZdYmm
<n> 和 kiefgd
<n> 就 nhgfeb
<n> 应 hbdpef
<n> 报 lggggc
<n> 收 kggege
<n> 改 cfeZqm
<n> 映 iVZpqd
<n> 是 fddlel
<n> 有 ilfhbe
<n> 点 eegffm
<n> 的 fShfmp
<n> 端 mmcZic
<n> 能 Zchfet
<n> 行 cefemi
<n> 走 kfgfff
<n> 转 Wmfrdc
<n> 连 qeffdd
<n> 通 oZhZen
<n> 那 fdgfkg
<n> 都 etdXhf
<outside> $ kdhbbp
<outside> ' bgfgoe
<outside> , qakdce
<outside> -> wZhWif
<outside> -d gggaik
<outside> -j eeeehn
<outside> -p egfdgm
<outside> : tceafg
<outside> <n> nedgic
<outside> <outside> sdfaff
<outside> <service> oZdimb
<outside> ? pbfehe
<outside> accept bigiqX
<outside> access unYaea
<outside> and xdhZad
<outside> at hkddbn
<outside> can jgmffa
<outside> does peeZoZ
<outside> for medkfd
<outside> from ggfglc
<outside> get ncloaW
<outside> gets hkfjgZ
<outside> iciife
<outside> in ioXiai
<outside> it scddoV
<outside> it's mggggb
<outside> off ffggjf
<outside> oif jggffg
<outside> ok pgefdd
<outside> on ccjljd
<outside> open rffeeb
<outside> out efehqb
<outside> ping rehahc
<outside> reach hkmhbY
<outside> right jcfjfg
<outside> side fmigdc
<outside> still ledcrZ
<outside> that kldXcn
<outside> then cggdof
<outside> through qYnhdZ
<outside> to sTiihc
<outside> udp pcggcf
<outside> who tdfcde
<outside> with fckncd
<outside> 上 negcfg
<outside> 不 jfffjc
<outside> 了 ddmcle
<outside> 到 mWdhlg
<outside> 去 gcegmg
<outside> 发 fSgpgl
<outside> 可 kfgeff
<outside> 吗 qaddjg
<outside> 客 oagffg
<outside> 就 lgefjc
<outside> 开 hhigfd
<outside> 打 tggYgb
<outside> 是 egffhj
<outside> 用 kfdjfe
<outside> 的 iZkhkc
<outside> 直 yhYYdf
<outside> 能 mfjjfX
<outside> 访 mfbkmW
<outside> 走 pbgfef
<outside> 还 ehgfke
<outside> 进 hcemgg
<outside> 连 phXjgc
<outside> 那 ocbhmZ
<outside> 都 hmeggc
<own> $ phcfed
<own> ' mgggec
<own> , mggecg
<own> -p ffgejj
<own> : hefkeh
<own> ; lggghb
<own> <client> lffgfe
<own> <n> pphgfO
<own> <own> ngfgeb
<own> <service> srgXiQ
<own> ? hrYhiZ
<own> after dgegne
<own> and fnflda
<own> answer llgffY
<own> as rfbfef
<own> at mXfjmb
<own> be nmhaea
<own> come pgifeZ
<own> coming miband
<own> does nZgnfa
<own> dst lfffff
<own> end qggcec
<own> ends Wdipih
<own> error ggfgfk
<own> failed sgfedb
<own> for uahahd
<own> forwarded ueZifb
<own> from pdmVnY
<own> get kkWphZ
<own> gets fbhkgh
<own> goes nbffhe
<own> if ahggme
<own> in lfgffc
<own> into negeee
<own> is fmdjed
<own> jichhd
<own> just reggdZ
<own> land cZhtcg
<own> never klcbgg
<own> ok emedje
<own> on iiafih
<own> once feggle
<own> open tkXneT
<own> or fgcajo
<own> over pbdikZ
<own> port nXehel
<own> prot ilfdef
<own> reachable lnccfe
<own> refused pagghd
<own> s kgfgff
<own> should jgggge
<own> smpt flbbeo
<own> sport kgffff
<own> start cggglf
<own> still dhfemf
<own> tcp mefnhV
<own> that jhcqgW
<own> the qdhffa
<own> then Zbibks
<own> timed ngeefe
<own> to nZdaeq
<own> usable glffgd
<own> was ndhheb
<own> what kbeogb
<own> when klfdkX
<own> where uSjehd
<own> which skebcc
<own> while nffeef
<own> with feefji
<own> work ghcYoj
<own> works gqfbkZ
<own> 一 pffhfa
<own> 上 bnZmgg
<own> 为 cfehdo
<own> 会 pfeWmd
<own> 发 dVgtmc
<own> 后 Yahshg
<own> 吗 ggccgn
<own> 就 gefdij
<own> 打 pedhce
<own> 报 ndhegd
<own> 收 hgggjc
<own> 映 Vchrii
<own> 有 liXjfg
<own> 的 iffdgj
<own> 端 htafhX
<own> 能 keghjZ
<own> 行 igggib
<own> 走 negged
<own> 超 mgfhec
<own> 转 dQgwkf
<own> 还 fYieho
<own> 这 ckcmdi
<own> 通 dnfajg
<public> $ eiZdet
<public> , kdljdb
<public> : hdhmgb
<public> <own> ubkcfY
<public> ? hieilY
<public> and dfdmgg
<public> gchnch
<public> on 0dbgiS
<public> 上 dcgpid
<server> $ afhkdl
<server> , gcekgi
<server> : khdefi
<server> <host> nfgffb
<server> <own> pdgfga
<server> ? grcbbk
<server> gggiZl
<server> has legffg
<server> is lefgef
<server> 写 legfhd
<server> 填 kfggfd
<server> 的 ZZYngv
<server> 自 ocggfe
<server> 要 tZhZig
<service> $ jZcljh
<service> , pioYgV
<service> : jkgXej
<service> ; mdfggd
<service> <host> 1cifeQ
<service> <n> kidjaf
<service> <own> jogkbX
<service> <server> xaeccf
<service> ? pjjehS
<service> at mjfkcY
<service> connect kggdge
<service> dnat bffgng
<service> does lfgffe
<service> for fYfYqo
<service> forward Yefcis
<service> from jZekoa
<service> in hgeedn
<service> into offahg
<service> is oZfefj
<service> lldcib
<service> login kfggff
<service> lookups kffgff
<service> of njbYpa
<service> ok mffghb
<service> on jkZgmb
<service> over duhbdc
<service> port Wepoec
<service> query ngffbg
<service> rsource gfggej
<service> session hlgeib
<service> to iffeob
<service> udp pcgffd
<service> via gffgmc
<service> 一 oefggc
<service> 为 ufgggT
<service> 了 fgffle
<service> 会 kfefff
<service> 到 qefZie
<service> 吗 vYbZlf
<service> 收 neehgc
<service> 是 ftZbjd
<service> 有 ckdffl
<service> 登 qheegY
<service> 的 dseekX
<service> 能 oggfga
<service> 走 nfgcgd
<service> 连 lggggc
<service> 通 jTjbiq
<service> 都 mpeYed
<zone> $ hcYjfp
<zone> , qhlgWZ
<zone> -> gacfml
<zone> -j dgfgpb
<zone> -o djffkf
<zone> : uekbfW
<zone> <client> rdggfZ
<zone> <n> obhegf
<zone> <own> tXfdie
<zone> <service> xWgeha
<zone> <zone> qpeecV
<zone> ? efegjh
<zone> able kYkfan
<zone> actually ibkfgg
<zone> allowed tXqehU
<zone> and lpaghX
<zone> are offgga
<zone> at jafagp
<zone> be pfafkb
<zone> browse ngggfb
<zone> can ejkikU
<zone> can't rbfcgg
<zone> cannot hYeggo
<zone> cant schhfY
<zone> client ncehfe
<zone> clients fWecku
<zone> connects ofgcdg
<zone> directly mdfgge
<zone> dnat fgffkf
<zone> folks qhgYgc
<zone> for nbicma
<zone> from glcbcn
<zone> get pXnWhh
<zone> gets oYmVjh
<zone> go tdegfZ
<zone> going hhhgjc
<zone> has udedde
<zone> have rUcblm
<zone> hit saggiZ
<zone> hosts geeebr
<zone> i flggch
<zone> in jgggfd
<zone> into fZhbhq
<zone> is pgjefX
<zone> kfhbfi
<zone> lan pefgiY
<zone> laptop qcfgee
<zone> machines sjdeda
<zone> network qceehd
<zone> on rWddlg
<zone> open uageiY
<zone> out rfehdb
<zone> pc rfeecf
<zone> pcs mfiala
<zone> people icfhnb
<zone> ping mcffei
<zone> ppl pdgefd
<zone> reach rUmckb
<zone> rules ZgihvX
<zone> say lZdefn
<zone> says ffefgk
<zone> see uZfejY
<zone> segment hemhfc
<zone> shows odggfd
<zone> side nZjgjb
<zone> src jgfgfg
<zone> still gYhell
<zone> talk vffhbX
<zone> then bhghmd
<zone> to rVacnj
<zone> towards pcfcie
<zone> use rZodgY
<zone> user YXogfq
<zone> users Xhdcjt
<zone> who rdgheZ
<zone> 上 pdfdic
<zone> 下 tbgfhY
<zone> 为 nXdhgk
<zone> 之 peggec
<zone> 也 amecik
<zone> 出 ndjeiZ
<zone> 到 sWifka
<zone> 去 pggckX
<zone> 发 jgggfe
<zone> 同 kfggfe
<zone> 和 glffgd
<zone> 打 wffgfU
<zone> 收 kdgggf
<zone> 是 ggfglc
<zone> 有 pdfgdf
<zone> 用 hcafmk
<zone> 电 nfgggZ
<zone> 的 khdeei
<zone> 直 tdggXf
<zone> 网 leffge
<zone> 能 nhjecb
<zone> 访 lUfihl
<zone> 走 kggggd
<zone> 还 ggffjf
<zone> 这 pegefc
<zone> 进 xafZhc
<zone> 连 hlfgia
<zone> 那 kidfka
<zone> 都 dbqghd
<zone> 里 imjbfc
? $ fegehj
? -a ffgfjg
? <n> jmfdde
? <service> rZgffe
? <zone> cmegpX
? ? zfgXcc
? example mggggb
? i jhbfjg
? in jffgge
? it fjgbfj
? it's jieeff
? need melbhb
? tcp lgfffe
? the ohcrZX
? udp nfggfd
? 不 fkgegf
? 列 ibWrih
? 怎 gffffk
? 我 mfgfgd
^ -a gfgfO0
^ -i hbegbr
^ <client> qbfabn
^ <far> rghcbd
^ <gateway> njffcd
^ <host> piYkaf
^ <n> jhfjaf
^ <outside> tXflWi
^ <own> orZkYZ
^ <public> hkYoec
^ <server> nggchc
^ <service> ujdcXg
^ <zone> pdhdXl
^ a nVelkd
^ acme fehfdm
^ after jgfasW
^ all lZcpZi
^ an jkehfb
^ and kdedjh
^ any ekglaf
^ anybody kjmgfV
^ anyone cqabfm
^ anything hidqca
^ are pXebeo
^ as mdmcdf
^ assume jdffmc
^ audit dpdhfd
^ auditor doggfd
^ backup jchbfm
^ before emfkbe
^ can rUbbcv
^ change ncghlX
^ check pmhaeY
^ chg dhgdnc
^ client jdeeih
^ connection teabal
^ conntrack kgffff
^ could mbdden
^ curl kfffff
^ customer hdeldi
^ dear iffjff
^ djehei
^ dmesg kffgff
^ dnat dZethd
^ do odWmbk
^ does liZlUn
^ dovecot kfggff
^ drop afgcqh
^ dump jecpde
^ everything dZmxcY
^ explain jhheWo
^ exposure amekfd
^ first ggjhbg
^ for eljbfg
^ forward iegfmb
^ found fgggdk
^ foxmail jgffgf
^ from mghZam
^ github gegfbo
^ give egkmea
^ good hdhggg
^ got ncffge
^ guest Zdfbcz
^ hairpin xdhbca
^ hello mcgfbk
^ help ndhZZo
^ hey offbfh
^ hi mbffej
^ how ghdaeq
^ i kagmed
^ i'm leffhe
^ icmp pceeeh
^ if gdhepb
^ in gcklah
^ inc nfggga
^ infra gfgfgj
^ input bfggng
^ inventory gegmfe
^ ip fgeeqb
^ iptables fefeoe
^ ipv ndfhee
^ is pjZhYj
^ it kaffdo
^ it's icfcgn
^ just jcgedn
^ kernel jgfgeg
^ kindly jeakdj
^ l ecgdgp
^ line gagfcr
^ list bkmleY
^ mail icYlji
^ maillog jgggff
^ mar kggggd
^ masquerade ehcfnf
^ monitoring lgffef
^ morning obfbdm
^ my rccfgd
^ nc glgffe
^ need iidmdc
^ netops efgedn
^ new kajdem
^ nginx pffefd
^ nmap sfgbce
^ no ldejjZ
^ nobody mmcoZX
^ not lXgmff
^ of edqehc
^ ok mjZffh
^ on rgegfY
^ once gffcnf
^ openssl kgggfd
^ our ngdZgh
^ outbound rcidgb
^ outlook mffgee
^ ping rfeedc
^ pinging jgfgff
^ planning dfggmc
^ please gXgbmn
^ pls egfYbx
^ plz wafecc
^ port dmcmcf
^ postfix mffggc
^ pr deffhm
^ printer naggcj
^ proposed feggmd
^ quick ghfdmd
^ ran qgfggY
^ restart gfgcgm
^ review gdgfgk
^ root ncfgdg
^ say cghhpa
^ security pifXhf
^ seen gelegf
^ should ngegee
^ show gjjmZb
^ since oefgde
^ sitting jekdhd
^ so imefed
^ somebody iebdfp
^ someone ccelhj
^ sorry pdfdfg
^ src pafgff
^ still iZecgr
^ suppose cdgfsc
^ swaks qfggfZ
^ tcp ilgbff
^ tell lkhaee
^ the xWgnbX
^ thinking efhbsc
^ thoughts ffgffj
^ three deehdo
^ thunderbird jffbfm
^ ticket offfgb
^ to ocamee
^ trace negffd
^ trying cjefcn
^ udp mkecfe
^ usage icgbeq
^ user nbefgh
^ users qedfee
^ vlan Zhgfbr
^ walk meeegg
^ we plddkU
^ we're gfffek
^ what ghnfhZ
^ what's dblobg
^ whats kWiqbf
^ when jefddl
^ where nbeneb
^ which ipchYg
^ who eqgbXm
^ who's erdfcf
^ whos cvcdgd
^ why medcao
^ wich dcmjeg
^ will tfggaZ
^ with dgggqa
^ without aZhhxa
^ would kceaqe
^ 为 peefdf
^ 今 bfeefr
^ 从 pTmeck
^ 你 hecdfq
^ 假 Zgggpe
^ 公 kegjcf
^ 内 hccogf
^ 列 fgenee
^ 删 gfaeni
^ 加 Zeeire
^ 发 jgdlfc
^ 同 qfggfZ
^ 哪 eqcgfc
^ 在 ibhgfj
^ 大 jgeefh
^ 如 behhod
^ 安 fkkddg
^ 审 mhfbfg
^ 对 iVwded
^ 怎 gdedfo
^ 您 kgcndd
^ 想 ZqdllW
^ 我 gfhhdj
^ 打 dcgcmn
^ 把 Ygeklh
^ 抓 kfgfff
^ 按 hahgne
^ 新 ggfffj
^ 昨 dfhecp
^ 有 giekee
^ 现 jeigbh
^ 用 mdfdfh
^ 目 kcYofg
^ 看 heheYq
^ 站 ddlkhd
^ 端 hdUofn
^ 第 gdgdjj
^ 等 fkgfff
^ 网 hfgaeo
^ 老 pgeggZ
^ 要 Ydkfva
^ 规 Zfgebv
^ 解 ggffXr
^ 请 qhgkfS
^ 谁 iwgXeZ
^ 财 faefds
^ 辛 gfgffk
^ 这 gefgcn
^ 那 jfabbu
^ 邮 ofeXco
^ 都 WxfYgh
^ 领 dflife
^ 麻 kcgcfm
a <service> iadggn
a <zone> ofghfa
a ? mggggb
a box kldegd
a client iZldjf
a colleague odgckb
a connection joefbe
a customer ikeegd
a dnat bpagnb
a host qbfdfg
a iiigcd
a junior ggfgao
a laptop mejfgc
a look fdgffl
a new ljffdc
a packet nefidf
a partner tdegfa
a printer ndfhde
a reset kfggge
a second cdeihm
a syn offgbf
a table ebimgf
a tcp mfffge
a ticket qcfeaj
a timeout megghc
a user kdkegc
a vendor kcfkXl
a way jngbed
a working gmffgc
ab jgggff
able ellZeh
able to ellZeh
about fnageh
about to gbehlh
above fcjZoh
accept $ gegedo
accept , Zggfjm
accept -a gfegrY
accept <- iedfkg
accept ? jdfemd
accept Zgfcok
accept can Yeigmh
accept do hegddn
accept does ahgfki
accept for dfgdeo
accept from efefkj
accept instead fggfke
accept what dggfhj
accept would fgggkd
accept 之 dihhnY
accept 会 hchfmd
accept 删 chehsY
accepted njfcce
accepts iefdqa
access <host> incZcl
access <own> Yjffgm
access ? mZlYme
access denied nfhdhd
access fniXfh
access to jjgbhe
accessible Uvibjd
account lgffgd
ack <n> jfggff
ack from jfggef
ack jgggff
acme <gateway> adgeet
acme bdgddt
acme example lghffc
acme net fbhfdp
across nkeccf
actually ZhloZg
actually let lfcfck
actually use gbrdgd
add -a cgggtW
add a bghdcs
add gXdXun
add the ggfhoY
add 一 begflj
added -a fggglc
added gfffpb
adding -a eggglc
adding aeiesc
address , lcjhiZ
address <own> ihfjgb
address ? liehga
address do mffehc
address does ofgcgd
address jfgsYb
addresses hdgbfo
adds fffcnh
after <n> lfffff
after connect jgggeg
after kahenb
after that fgffnc
after the ekfedk
afternoon ifljea
afterwards ? dahhqc
afterwards achita
again nZceep
against <own> jdepfb
against iafjgj
agent shhdeY
aimed at kbeldh
aimed kbeldh
alerts mggdef
all $ uhccjW
all , kmegdb
all ? haelkf
all can doiffb
all fjilhX
all is derffd
all of jdgmdc
all port iacshc
all services bbondd
all sources cpebhg
all the gijmWf
allow ijdfic
allow 的 lfgehe
allowed ? wdegdZ
allowed hojYdg
allowed into hlfffc
allowed or qdefee
allowed out tehfca
allowed to egmYem
already hcfWnm
also eiccdq
although jfggge
am , egdggk
am i nbedii
am lbfhdk
an <outside> nZnZgg
an <service> ojbhfa
an <zone> lamfhc
an answer jlfegc
an attacker hbjlfb
an ffjjbh
an inventory dfklfc
an old gfgfcm
and <n> egccpg
and <service> oeggec
and <zone> nkcebf
and back tggeeY
and by igkfde
and does pdfeak
and fgdgji
and from fzYgfX
and i iciebn
and if ghekia
and it rcggbe
and not kghgfc
and nothing iffejf
and on jjXjgf
and ports dfdmgg
and reload hehcaq
and since lhggfc
and the obchjc
and then qehebf
and want uZidfb
and what idfZll
and which elkgdc
and why gchgdm
and with ffhfld
and would gefbjl
answer $ lefgeh
answer : mfeghc
answer ? pglccb
answer come mfgfef
answer from flggiZ
answer oflXbi
answered by kgggff
answered tYifgZ
answers pYdpdc
any difference gehfnc
any dnat hdfoee
any effect hZhehl
any host imffbe
any idea giecfl
any jjZjnX
any machine Zrecjh
any objections fbggik
any port vgcgfX
any reason neggec
any rule kgggfd
any side fjgfkb
any way obhbie
anybody YzmYdb
anybody able cwYhgc
anybody at Zpdiie
anyone ? Vcdnnj
anyone VshhjZ
anyone able cwbffb
anything $ fndgef
anything ? gbfrah
anything at hgbmdi
anything behind bjemhd
anything fnZohY
anything for ieheoa
anything forwarded ejiice
anything in kTjmif
anything on jlZnfa
anything published hUdulb
anything stop ndgeeg
anything stopping pchagg
anything that gZeejo
anything to gYfqck
anywhere , cjdobh
anywhere ? cfducd
anywhere csbpbY
apart enjjeX
apart from enjjeX
app qdeafi
append -a cfghpb
append YhhfxX
approve ffgfgk
approve it ffffgk
approved hehadp
apt sfgccc
arbitrary lckdgd
are <zone> oZfhma
are able dpefgc
are exposed Tjkoge
are forwarded dTdvii
are gejkcf
are stuck lffggd
are they ocddbn
are usable dfpche
arrive hgibld
arrives mfeegg
arriving on nZekff
arriving rTikhb
as <n> hfffle
as a hclehg
as hgmfbf
as seen jcldfg
as the pciaie
as well klfZdi
asap , fjfeXp
asap dkdeco
ask ? dfUrkh
ask ldbfem
ask you heecfo
asked ggeefj
asking $ dmhgai
asking nmbida
asks : dshdga
asks for hjhdef
asks nndcae
asset fedqfd
assume odffka
assured kgffff
assured mark kgffff
at <client> ndghiZ
at <far> ueeecc
at <host> jfjekZ
at <own> knfkfU
at acme ffffgj
at all gibjkb
at gfcdjk
at github egffgk
at line fdgfcp
at my offbgg
at netops gegffk
attacker lbkmdZ
attacker on hbjlfb
attempts in jfffff
attempts jfffff
audit $ gjjieb
audit : tafbhe
audit eskdeY
audit item llfbgd
audit question dofbhf
auditor fqfedd
auditor is clhhbi
auditors hebllc
auth attempts jfffff
auth jfggff
authentication $ jfcfel
authentication , lgfggc
authentication odhddf
authentication' lfghfd
away fbdcqj
b <n> jfgfff
back $ peffcf
back , kfgggd
back ? kfhfhd
back mZibme
back through leggfe
back to mggdff
backend neeoaa
backup <n> begedr
backup gaegbt
bad dgefeo
bandwidth bdgdgs
bank djgdel
banner peggeb
be able nbghhb
be kgdeje
be let jfggff
be reached ipgcdd
be the ffefij
because ieffcl
becomes idgcoc
becomes of veebah
been fUkkkg
before $ ifddfl
before fjghYl
before i cjghfi
before it ffgfek
before the nffedh
behaviour iggfma
behind <own> kUfvfb
behind it eegngd
behind lbitXa
behind that fcephe
behind the rmcceZ
behind this audaif
being djdkkb
belong dfckob
below gfgfpZ
besides <outside> drcdgg
besides <service> aoieef
besides Yogneb
between <n> efhgel
between <zone> lVhggl
between ihegak
blame offgce
block jddafq
blocked ? lcdhej
blocked or jcebfp
blocked pddcdj
blocking wfgWfc
blocks qhgafd
board dkhdif
bob kggggd
boss hkmbed
bot $ gefdfm
bot , ffcehn
bot baigfq
bottom gggeld
bounce vZdfYl
bounces tddcZk
box $ didkdi
box , amZihj
box <client> khfldc
box <host> oggggZ
box ? ihjidb
box answers mbfogY
box behind plfYed
box besides bdipib
box do ehgnfb
box igdnbf
box in jegfid
box is ibemge
box itself meghfd
box on fmfdeh
branch hdedqd
break ? fgdgji
break anything gehcen
break fegelg
breaks $ hefekg
breaks ? gggfmc
breaks gffdqa
breaks if ggfenb
breaks when gfeeoc
bridge rdgfeb
broken again gfgdel
broken ecgcer
browse wcdhhW
browser pegeed
browsing rgggfW
build fefefn
but my kggggd
but not sXhgdf
but vbgdbe
by <client> pehbfe
by <host> Xdkfgp
by <own> tceXej
by <public> kcoeec
by <service> lheege
by its hgekdh
by jeighd
by the rdddcg
by which legegf
by whom awgebd
bypass tfhfaa
c : jgffff
cab lcgdkf
call oXgdfm
calls gfheje
came gbggcp
can <client> iagffm
can <gateway> oeggga
can <host> rbhblY
can <outside> pbiejZ
can <own> jpedcd
can <service> boecgi
can <zone> sPoefg
can a pdfefe
can access mldgfa
can anything tcfZid
can be Ywfaid
can get pucchQ
can gnhZbk
can hit fmifec
can i ideckk
can it ffiefj
can not rdgfhY
can open dqoVhb
can people qddhha
can reach gqebfe
can somebody idlcei
can someone kjdgVn
can talk cnegjb
can the mWgZfr
can they mchefh
can use jmaela
can you hbejdm
can't <zone> naehgg
can't connect tggggU
can't get endeam
can't mjbecj
can't open pcechh
can't pull lfhged
cannot connect nffdff
cannot lWffgn
cannot reach hcdehm
cant <client> nggdgc
cant <zone> ofggfb
cant i pefcgd
cant qWfgcl
capture qdffed
captured on jgfgff
carry kgffbj
ccc <n> jefeek
ccc jefeek
cert Xffeir
cert on Zhgghm
certificate cggcdq
certificate on cegeep
chain ofgdfe
change $ mbddfm
change ? gdffgm
change anything deihmc
change board hfgfej
change for gffgle
change icdbin
changed gbgfik
changed the hdgfco
changes gfggvT
channel kegcdl
check $ lefdgh
check jmadid
check what fbffnh
check 一 lkdmfV
chg <n> iefcji
chg iefcji
ci qfciec
ci runner mefggc
claims gagcfr
client : gelehg
client address nghdfd
client connect kgggfd
client ubiWhe
clients crcXeo
clients get mkdffZ
clone micdid
close fffefm
close src ogefde
closed oYeZer
code rggZgc
colleague ncdjib
colleagues sbjgdZ
com : dfggbp
com <far> lggggc
com <n> mggggb
com gfgcco
come back jggggc
come in kbhXkk
come jhgcgf
comes back lefffg
comes from pahZhh
comes in hnbjZi
comes jlcgZj
comes up iffenb
coming from tcjVgg
coming in mbfika
coming ubhaib
complain mmdbgc
complains qdfggb
complete fjcihf
conect jjbagl
conect to jjbagl
config <n> fffdeo
config cdhigl
configured ngdgfc
confirm 1dgbcX
confirm that qfdfec
confirm whether kefgge
connect <own> lhhgfa
connect ? hjdedj
connect from pgggfZ
connect hgfcgk
connect to jigcgf
connected lggggc
connected to lggggc
connecting hfggcj
connection from lZbefp
connection oehagg
connection refused qYhdgg
connection timed jfggff
connection to hmdafj
connections into miffde
connections licjed
connections to kacjdm
connects kehidf
connects to kdhidg
conntrack -l jggfff
conntrack ctstate effekh
conntrack ifgcih
conntrack table hgdffl
conntrack 里 ngffee
consequences ? effeqc
consequences dffeqc
correct ? neefak
correct rdffZh
could <client> ffjaod
could <zone> WgghwZ
could a qffccg
could i gfdjke
could laggnb
could not khffge
could reach cgfkkd
could somebody nbdifh
could someone qfddch
could you deigkf
counter feeYhr
cpu gdfegm
cpu load cgdegp
cron mhfgce
cross tchbgb
ctstate dnat fffdoe
ctstate fffdnf
ctstate related gggfcl
curl : jffffg
curl <host> offefc
curl <own> qfgfcc
curl nffffd
customer at odggfc
customer ifggZm
customer's fmgddg
cut lbeblg
daddr <client> jgggfg
daddr <own> lgffgd
daddr lgggfd
day ZWhhno
day on cfihfj
days eifeem
db Weffgu
dead lefdjd
dear iffjff
decides uhfcda
default cfeXui
deferred connect kgggee
deferred ichcgm
delete -a geggoa
delete cfggtY
delete line hcffra
delete the Zigfqd
deleted eegfqc
deleting gdhelf
deliver outbound qdhagd
deliver rbhffb
deliver to peggdb
delivers rggdfZ
delivers to nfhfhZ
delivery odicfd
denied xaidgX
deploy ocdhge
desk <client> lggffe
desk in pggggY
desk kfjgfb
desks ofgggZ
desktop qegheZ
destination <host> efgdjj
destination dfgejj
dev <outside> pffgae
dev <zone> mefhed
dev nfficd
dialled ngggdc
did cfbkeo
did the edideo
did we ckamfi
die ? gihWrd
die sXdhjc
dies $ ofeeeg
dies peecjd
diff hkgefe
difference $ ifedem
difference ? gehfnc
difference gegdne
different efefdq
dig wbehbb
direct odfeff
directly , mggffc
directly ? ndgckc
directly on legffg
directly tbhakZ
disconnected jfffff
disconnected no jfffff
dmesg is kffgff
dmesg jffgff
dmesg 里 lffgfe
dmz bZeac3
dnat , ecfmek
dnat -j fffelg
dnat aZfvoY
dnat accept gggdle
dnat for fmekhY
dnat rule ddhfmh
dnat target khaldf
dnat 删 fghfje
dnat 到 dcfhhm
dnat 去 fefenf
dnat 吗 ubhcfb
dnat 的 cggjhf
dnat 那 dfhfme
dnated kddpbe
dnats jWbvhd
do $ geefcp
do , fheedn
do <outside> nWimfc
do <zone> oZffnZ
do ? fheeZs
do exactly hhfZhm
do for eceegr
do i lbfhjd
do jfekYk
do packets oggdgb
do the ncgbcl
do they mcekch
do to kcdbbu
do we kkjlYY
do with thccga
do you hYedft
doc Zmhhgf
does -a ifceR1
does <client> jXpYmf
does <far> jWcpqX
does <gateway> ycgceY
does <host> pVhdkh
does <n> nYdmfg
does <outside> jfedqZ
does <own> klbZao
does <service> ifYrdf
does <zone> fhmXhi
does a hmedid
does anything fkdggf
does cfijfj
does inbound ebgjme
does it fkgdjd
does line hhagWu
does mail qgeedd
does our jXeoid
does port kafofc
does that ocffYm
does the uhcfbb
does this ceefho
does traffic rehcga
doesn't gndfbi
doesnt hmiZch
doing hiddbo
don't get mbfidi
don't ljkeYf
dont gpfdhZ
dovecot : kfggff
dovecot kfggff
down jceWhs
dports <n> ffffhj
dports ffffhj
drop $ kgfgbj
drop , eegboh
drop ? qcgYqY
drop ifgapd
drop line bhggnc
drop or rcbefh
drop the ffffqa
drop 了 jgffeg
drop 吗 ogheeb
drop 掉 pfchde
drop 的 lfgfdh
drop 这 gefggk
dropped $ nfeggc
dropped ? qggbed
dropped or qbgbeh
dropped sdgZhd
dropping hggfkb
dropping it kgffge
dropping the geggkf
drops vffgeV
dst <client> kfffff
dst <far> oefffc
dst <host> jfffff
dst <own> mfggfc
dst nfggfc
due anggcj
dump hdjocb
during geddkl
e , jeeefk
e : jggggd
e <host> xfbeZe
e g gfldge
e mail lggddh
e udp qZeegg
each jbcqfd
earth kfeedk
echo request rfhafc
echo udgafc
edge fw geffdn
edge hdgeem
edge rules gdheel
effect ? hagflg
effect Zcifnj
effects gffend
egress ueiadb
else ieahqb
end lgcjha
end up lhdkhZ
ends  Vgcjhs
ends 0 Vgcjhs
ends 1 Wngkak
ends 2 sdegae
ends 3 pjdded
ends 4 fchipY
ends 5 Zjfesb
ends 6 ggggqW
ends 7 fgggoZ
ends 8 jfgfjd
ends <- ifdeco
ends <client> XXqkco
ends <client><client> wgcbdc
ends <client><client><gateway> qdfeed
ends <client><client><zone> leffgf
ends <client><far> ngghfZ
ends <client><far><far> jgfgff
ends <client><far><zone> mgegcg
ends <client><gateway> oXhfif
ends <client><gateway><gateway> mVhild
ends <client><host> refbdg
ends <client><host><gateway> sfgfeY
ends <client><host><host> ggfddn
ends <client><host><own> tcfgeZ
ends <client><host><public> shghZa
ends <client><host><zone> feehfk
ends <client><outside> pgdgkW
ends <client><own> qcgecg
ends <client><own><client> kgggef
ends <client><own><gateway> qgfcfc
ends <client><own><host> dggdgn
ends <client><own><own> geggfk
ends <client><own><server> qdfZgg
ends <client><own><zone> ffggle
ends <client><server><own> peggga
ends <client><zone> gdapei
ends <far> gZjobg
ends <far><client> qeefde
ends <far><host> tbhdec
ends <far><outside> feebes
ends <far><own> 7YhXeW
ends <far><own><gateway> pggfea
ends <far><own><host> qehdag
ends <far><own><outside> qgfaef
ends <far><zone> xWhheZ
ends <gateway> Xjeees
ends <gateway><client> odegja
ends <gateway><client><own> mggffc
ends <gateway><far> odehia
ends <gateway><gateway> fndfge
ends <gateway><host> zbgfgT
ends <gateway><outside> mbjhbh
ends <gateway><own> mgeagh
ends <gateway><own><host> vWkaef
ends <gateway><zone> qVfgjg
ends <host> XjZngm
ends <host><client> ubhfea
ends <host><client><own> mggefd
ends <host><far> uchdgX
ends <host><far><far> ogggfa
ends <host><far><gateway> qfheea
ends <host><far><own> beiYri
ends <host><gateway> hdclei
ends <host><host> rfbkhV
ends <host><host><client> keffid
ends <host><host><far> mggffd
ends <host><host><gateway> ndhegc
ends <host><host><outside> uegbec
ends <host><host><own> uahdag
ends <host><host><zone> lcggjc
ends <host><outside> imdlca
ends <host><outside><gateway> kfgfff
ends <host><outside><own> eggbta
ends <host><own> 0Wiafc
ends <host><public> lZdmge
ends <host><public><own> uaiefZ
ends <host><server> Uslagh
ends <host><zone> inXpad
ends <host><zone><client> kfggef
ends <host><zone><own> mchhgc
ends <outside> jSkhfm
ends <outside><client> tfdWgi
ends <outside><client><far> ggfglc
ends <outside><client><own> dcgfqe
ends <outside><far><own> pffdfd
ends <outside><gateway> oblYfh
ends <outside><host> lgkjhS
ends <outside><host><gateway> kgfgge
ends <outside><host><own> cYisic
ends <outside><host><public> ofgdef
ends <outside><outside><own> sfhUnZ
ends <outside><own> nifogP
ends <outside><own><gateway> jbfqdc
ends <outside><own><host> fdejgi
ends <outside><zone> rXceem
ends <outside><zone><far> jggghd
ends <outside><zone><own> gghioV
ends <outside><zone><public> ggeekf
ends <own> kiWlfh
ends <own><-<client> pdhedd
ends <own><client> pfgbgd
ends <own><client><outside> jgeejf
ends <own><far> wahccd
ends <own><gateway> lYeggl
ends <own><host> cfgedq
ends <own><host><client> iggZdn
ends <own><host><far> lYhhif
ends <own><host><outside> effekh
ends <own><outside> njiefX
ends <own><own><client> ddggfm
ends <own><own><own> qefdbh
ends <own><public> YXfrhn
ends <own><zone> qYdZli
ends <public> cnakfg
ends <public><host> balrfc
ends <public><own> ljWkef
ends <server> hablfl
ends <server><gateway> ceedfr
ends <server><own> sdclgW
ends <server><own><client> kggggd
ends <zone> gfoWbn
ends <zone><client> odhgdd
ends <zone><client><far> fhbhlf
ends <zone><client><host> oggfec
ends <zone><client><own> qgghba
ends <zone><far> lfcgei
ends <zone><far><gateway> kfggff
ends <zone><gateway> ikehkY
ends <zone><gateway><gateway> raehgc
ends <zone><host> pZdegj
ends <zone><host><client> dfgfne
ends <zone><host><gateway> jegfbl
ends <zone><host><host> nfcccl
ends <zone><host><own> egghkd
ends <zone><host><public> nbpcea
ends <zone><host><zone> cfeguZ
ends <zone><outside> scacgh
ends <zone><outside><- hcfgZr
ends <zone><outside><client> kdfhnY
ends <zone><outside><gateway> udceia
ends <zone><outside><zone> hfdhnb
ends <zone><own> mfbcdn
ends <zone><own><client> kfggfe
ends <zone><own><gateway> rdghfY
ends <zone><own><host> gjgZgj
ends <zone><own><outside> piedbf
ends <zone><own><server> lfghee
ends <zone><own><zone> bjfgnc
ends <zone><public><own> wYfhgX
ends <zone><server><own> kggfge
ends <zone><zone> wdZeZi
ends <zone><zone><client> kggggd
ends <zone><zone><gateway> sbgchb
ends <zone><zone><host> qafgfe
ends <zone><zone><outside> kYggme
ends <zone><zone><own> ilbYpe
ends <zone><zone><zone> cffgra
ends iffmfa
ends up iffmfa
english $ ggggck
english ? fahfim
english fehdbp
enough ebdopa
entries gealke
entry bbepgi
enumerate ainnca
enumerate the amijed
erp bchdhs
errno <n> kgggfd
errno lgggfc
error : lgfgee
error <n> ofgedd
error connecting ggfgfj
error lbbbhq
error number kffffg
esmtp keggff
establish peecgf
established -j gggfcl
established rule ggffld
established src lgffff
established 那 fhfbqc
even nlehca
even touch ndgfgd
evening jegaeo
ever gfhdgj
every endqZa
every network gogZhe
every port icbsgc
every source fofcge
every zone godahg
everybody rleWeg
everyone frgZci
everyone who gmfdge
everything afpjcf
everything that bsidga
everything we dcjkeh
evidence gmegha
exactly $ fgfdfm
exactly ? bkgffk
exactly amffdl
example , pYhhff
example net kggggd
example pcffdg
expect jgffdj
expected ? pegdhb
expected tZgegc
expected to qYeheg
expire ? gghbdn
expire degego
expires bgfadu
explain -a efgddp
explain : hfffUu
explain ? pgggfY
explain like fehfdm
explain line dfggem
explain pfhfRn
explain the lffecj
explain why ochehc
explain 一 gegdar
expose beolfb
expose to dcjogd
exposed jllkbV
exposed on YugjfY
exposed to ijkfad
exposes eckoce
exposure aqfkgZ
exposure of amelgd
eyes gffffk
fail hmddhe
failed : qdggfb
failed lgggfd
failed to jgffgf
far rfXjcg
fate pdfapZ
fault ? ocefgf
fault ocefgf
feels fbgggm
fetch mail hfegek
fetch ndheeg
file , ffeelg
file does gfefnd
file ehjedk
filter gefepb
filtered lZdeeo
find its lgfgcg
find lgfgdf
finding miceci
fine $ lfffge
fine ? ndehfe
fine rbgghZ
firewall kcbjej
first day cfihfj
first leihZh
first time aeffgr
five gehedm
fix aaaevl
flip fgfdme
flip the ggffjf
flipping gfffmc
floor gggfdk
flow oegbam
folks mbgheg
follow gpdabl
for $ jigcUr
for , heecfn
for : ghedVv
for <client> lcdmha
for <far> raifce
for <host> lfhjbd
for <n> kffhaj
for <outside> nceZlh
for <own> gjdklX
for <service> naekgd
for <zone> hUjZmp
for ? hhgdYp
for a ocieee
for fdejjf
for her fZggeq
for it mZraee
for me Xnhbcp
for our leehdi
for snat ffgfkf
for that peeffd
for the gihmWh
for them gekedk
for us cceZsm
form jocbff
forward $ ggfgjf
forward , gghhkb
forward -i cfgfkh
forward -m effehk
forward -s ehfdlg
forward <n> efedlj
forward ? gheeld
forward chain nfgchd
forward daejpf
forward last hdgfdm
forward policy jggfkb
forward rule igdfke
forward that pdefgd
forward to dYdrqZ
forward verdict lgfeff
forward 最 ffhdle
forward 的 jedhpY
forward 里 dgegne
forward 默 gggflc
forward's iffeje
forward's policy dgdctc
forwarded $ nRduhc
forwarded ? fldpbb
forwarded anywhere enfjeb
forwarded jjdveQ
forwarded or kgffff
forwarded to qgbnbZ
forwarding hccnje
forwards $ hcfrfZ
forwards dbhxgX
forwards on fecpge
found egfeem
found in ggggck
found this fgfeem
foxmail kfefgf
foxmail 报 jfffgf
friday $ edfifl
friday ? gcggcn
friday gbecoj
from <client> qeghfZ
from <far> vefdda
from <gateway> sahfdc
from <host> sggeYf
from <n> rcaadp
from <outside> ifjkea
from <own> lgecej
from <service> iXjjje
from <zone> pcgXjg
from a kceldg
from an odehee
from kgkYgh
from line Wgfhsd
from my kgggee
from talking rfieca
from the lkedgc
from there iWlhfj
from unknown lggggc
from where ZyZgff
from which Vwcbjh
full fdhgfm
full list dihjef
full of lffffe
fw <n> geffdn
fw iggZfm
fw rules gcgfgl
fwd drop iggeej
g heldhd
gateway config gegefl
gateway ldfgei
gateway rules ffhffk
gateways <n> efhdaq
gateways efhdaq
gave me mdbbnf
gave mebbnf
get <n> jfggge
get <service> godeqT
get a odfdjd
get an jkfgha
get anywhere rbgagg
get at jhlhfX
get forwarded jgZpha
get gkifdf
get in ekecfk
get into knaakc
get nothing nffgfa
get out ocehhb
get there lefdfj
get through hiaifj
get thru 1ahSeh
get to fkldcf
gets <n> pgfggZ
gets a mifbic
gets ilbife
gets nothing jggfeg
gets out hmfedf
gets through Z0iZgY
gets to fmcYgm
getting kmbahf
git negfcg
github com dfgfas
github gffeZr
give fhkleY
give me bhlmfa
given jfifhc
given that ngegbf
gives mgggfd
gmail <service> lggggc
gmail lggggc
go $ gdfnaj
go ? eZiofg
go jYfoic
go out ocghfc
go through pciXfi
go thru kfffgf
go to kfeand
goes away Xiehtc
goes sagmlQ
goes to bcfkmf
going hZcjik
going on phfefa
going to jehbkf
going via kegfff
gone , bfgfoe
gone cchgqd
good ? qdhdec
good for dgedds
good lbgbar
good morning ldecgj
good to kghdeh
google com lggggc
google lggggc
got a jjgdgd
got lfglbb
got this lcfehh
growing jdgfck
guest iedeas
guest wifi hecdfp
guy ifZnei
guys ufgeeY
gw $ ihjfZi
gw , kecjhe
gw : wcfZee
gw <n> eefedp
gw ? mijhhU
gw gcgghj
gw let jgfgge
gw line jbiajk
gw rules dhgbZu
gw 的 ffgfcm
gw 第 gggdcn
h nggggb
had ieeeme
hairpin nat jehfYn
hairpin wchamU
hand lbkggc
handed idcqah
handover kagiei
handshake hmfdfg
hang ubigeX
hangs , pegggZ
hangs mdfdck
happen kgfcpY
happens if ggffnb
happens mggflW
happens to mggelY
has a ijffge
has access dthcfa
has kjeadk
has no jjccek
has the ffgffk
has to pegffa
have <outside> ohYYmi
have a fkbhej
have access cioech
have any jdfkZl
have anything fWgqje
have been hbnjZf
have fjiicd
have no pfdffd
have to ifhbii
have we aYlpei
he qdfcdh
healthy nffeee
hello , rbhjbb
hello mcgfbk
hello team kdihhb
help $ pcddao
help mYdZpj
helpdesk uchccd
her nZhfcl
here $ ebllfe
here , cfihfk
here ? nfZkfd
here jehoXe
here what gegegl
hey , sdffec
hey offbfh
hi , mggffc
hi all pgggea
hi mbffej
hi team kgghfc
him tZeYcn
his offffc
hit <host> phdeec
hit <own> qifcgZ
hit <service> hkhgec
hit merge Yggedt
hit omhbba
hit the higcfi
hitcount <n> gfggej
hitcount gfggej
hits qeeceh
hitting <own> mfheee
hitting rbdchf
home qffgfZ
hook sffdbe
host $ iieleb
host , kfkeed
host : hjefei
host <client> nbjeja
host <own> pcgggc
host ? omdjcX
host in tdeibc
host kchffg
host on saeafi
hosts in wedigS
hosts jkbibg
hosts on mdgekb
how come ijdffg
how do ccfZgw
how does wbcffb
how many efieem
how much ccfehq
how odeZbp
human hffmZh
human words hffmZh
i <service> mchkbd
i add ZhhhsY
i am nchjZg
i approve ffffgk
i ask hefeem
i can dZiohf
i delete gchfrZ
i don't qbidZj
i drop ehggpZ
i e khhigX
i get hdjmeb
i have fegikd
i hit Xdheev
i land lgikZc
i looking kgffff
i mean nkeiba
i merge ffgfgk
i need imggdc
i paste Zeefpi
i put cmddra
i read gnYaeq
i remove fgeetY
i right udffbd
i run nfgegc
i see lgfjYi
i sit kgmccf
i still eehimc
i take Wfggte
i think kieeef
i use lZgads
i want eofeib
i was kfecdm
i would qdgefc
i'd like jgeglb
i'd oeefhb
i'm <outside> nchhbh
i'm at hglcfe
i'm ndghde
i'm new lgfabn
i'm on meggdf
i'm sitting mggfdf
icmp echo rcfbfg
icmp seq lgggce
icmp vdgZgb
idea $ apefbk
idea ? iSgihp
idea igeajj
ideas ? odghfa
ideas odghfa
if a mjffeb
if any fkfgff
if i fcfmhf
if ibbgrd
if it nbgfdj
if line fhehmb
if so ejflfd
if somebody liZgoZ
if someone xegZeb
if that rhhcgX
if the bffejm
if we aahfnl
if you ogggZg
im kdefgi
impact ? hfgdqY
impact djgcsZ
in $ meffge
in , ghhikY
in <outside> nfgffb
in <zone> pegfce
in ? ljdfjY
in a jkiebe
in an efgfen
in eehgel
in forward dggenf
in from abpkfg
in human hffmZh
in its mgedcj
in l lggggc
in mail fgfecn
in on jachik
in place efgeoc
in plain fhgdcm
in the jfefan
in there ikhdbh
in to cnellV
inbound <service> iicdle
inbound hZekme
inc <n> heifck
inc heifck
incident kjejZf
incoming lfggfd
inet ggfgfj
infra <gateway> gdgdep
infra fehdco
infra fw gdgfgl
infra gateway ffhffk
infra mail ffffgk
initiate hnefed
inner jcgkgc
inner router mggffd
input -i effdhm
input -p cgghjg
input bifbsd
input policy Wfgfsf
input to Zfhgqe
input 默 afggoe
insert cgghld
inside address ndgdfg
inside igmjcZ
instead legZnd
instead of idffme
interface meedbn
internal address qdgbid
internal ip ifekff
internal nUhnfd
internal server edgogd
into <client> ocejlW
into <gateway> fmddjd
into <host> hkhceh
into <zone> jogceb
into nmeZfd
into the jogcfZ
inventory edgtdb
inventory of ddknec
involved oggffb
ip $ legifd
ip , xbfgba
ip <client> kgfgfe
ip <far> kggfff
ip <host> kffgff
ip <own> lffgfe
ip does mfgfef
ip forward dgfbqf
ip pebgkZ
ip 是 lfgegd
iptables -a cggcmh
iptables -i gdffji
iptables <n> hbgbgp
iptables gcffki
ipv <n> fgfepb
ipv fgfepb
is <client> jbeeji
is <far> nchfja
is <gateway> qheYfg
is <host> enWped
is <n> liceZl
is <outside> jdedem
is <own> 0daegX
is <service> kteicT
is <zone> pdkYjc
is ? pdgagf
is a obfchi
is able crlaeb
is acme ffgffk
is anyone kmfeiZ
is anything pebohU
is asking jkfiae
is behind Vchsif
is dead ohggdb
is down rffcYj
is edhkdk
is exposed liebbk
is fine tefgfX
is forwarded Zefqid
is full lffffe
is in fhfglc
is it hccfgo
is line bfcgW0
is mail kggffe
is not gledkb
is on lbgcfm
is our hfjdcl
is port lnYhde
is published bbhsch
is reachable fnsbfV
is slow eeedfq
is that jgfocZ
is the ddbfev
is there gpcmXe
is this ieffek
is wrong khgefd
isn't mheffe
iso emfide
isolated qegffb
isp jflgbe
issue oebfei
it $ ofeeXl
it , hoiWeg
it : ifggam
it ? lcdoec
it back fcibfq
it be lfgcjc
it bkdhel
it break gbgYmm
it can't nefgfd
it do gfgcgm
it does pbdedk
it end mhbjag
it for fikice
it from ajgfdm
it get wZigUh
it go veeZcg
it goes opdXcf
it has kefdfi
it in ncgdhf
it is gfhcdn
it just hegcij
it land fndsYY
it mean jefgck
it never negged
it on nfgcch
it open gieZbs
it or ihcgej
it our kgfggd
it out rfhheX
it pass oegdef
it reachable Tgbhhx
it tell nhgabj
it that ddgneh
it the kdfYep
it there fefedp
it through gjgfef
it thru jegggg
it times lfgggc
it to kkeajd
it us uegdcb
it work eneddj
it works kgggfe
it's broken hcgcgo
it's fine lgfggc
it's kiifag
it's the lfgefg
item <n> njgbgc
item njgbgc
its <service> kgeghe
its mWghjf
its own xYfchc
its scans lgffee
its way kgfgcg
itself $ kjeehc
itself , kdldgc
itself ? cmmdag
itself get qdffga
itself open nbgdgg
itself reach tdfdhZ
itself rglZcb
itself talk ocgggc
jenkins aZfift
job on qhggdY
job qbhfee
jump chdcct
junior gffgao
just hangs fceggm
just ioeadi
just spins oeggdd
k <n> meghfd
k lefdbl
keep hhahhi
keeps xedZgb
kill gggerY
kind ifffdl
kind of gfffdl
kindly confirm mfefge
kindly lcflbg
kinds hfdffl
kinds of hfdffl
know gfepah
know whether nfgagg
known efeodh
l <n> edhdeq
l fdhdep
l google lggggc
label ncghde
lady gffeem
lan pefgiY
land ? pkdgad
land lacrmU
land on nWdkmb
lands nbffdj
lands on oahgef
laptop , tdeadh
laptop <client> yadhfY
laptop at pccfhf
laptop in peeefe
laptop is lggegf
laptop ocjfde
laptop on jfiffd
last friday geggdj
last kYggbp
last night cehffn
last thursday ecgecr
last tuesday gehgdl
last week iYkibl
leave rfgeeb
leaves ieffek
left ejgdfi
leg <gateway> kjffgb
leg kkehfa
length <n> kffgff
length kffgff
let <client> fgggsV
let <zone> hffgmb
let in njfccg
let it tfhgfU
let me mhfede
let pggagd
let that lhfgde
let through qZefei
let's ihfhlZ
let's say ihfhlZ
lets <zone> jahWir
lets meedfk
letting neeecj
lgtm hcgcau
like i'm gggecm
like jebhmc
like to lgfflY
line $ ekecjh
line , Yfghta
line <n> Vcfcro
line Xdgbrl
lines <n> efeemi
lines efedli
link bfffin
lip <host> kfggff
lip kfggff
list $ ckihef
list all efkihc
list anlodU
list every foehiZ
list everyone fmfbhg
list everything dkijdc
list of ehildc
list port hafphc
list the euccha
list 给 gjckfe
lives on regdeb
lives regdeb
ln <n> gdhago
ln gdhago
load on Ygfcir
load sddXgk
loads jmebff
local peecck
locally qYjcgf
lock Vfhhte
log in kleeed
log pefgfb
logged in sfhbec
logged rghbdc
login : kfggff
login kfggff
logs ngfffd
look $ ebiecs
look over ffgggj
looked at hefffj
looked jjfgcf
looking at kgffff
looking kgffff
looks eXgdfu
looks ok ggggcl
lookups sefgad
loop pghedc
lose efffji
loses adieub
loss lgfefe
lost offfec
lot pcgicc
mac hdgegk
machine , idfkeh
machine ? aictia
machine is obdngY
machine lcfocb
machines nbgmgY
mail from degfik
mail gw lbgghe
mail is jehdbn
mail jageij
mail over raggfc
mail queue efgeen
mail server khfcej
mail through jgddel
mail via oggefa
mailbox ehcecr
maillog kgggge
maillog on kfgfgd
mails rfefYg
make it kfgaif
make jdffnb
makes gfdeeo
manager pgYcem
many efifek
many mbit egcfgn
many messages beffho
many packets gfggej
mapped qmdhcX
mar <n> lggggd
mar lggggd
mark <n> kgffff
mark kgffff
martian nffhdd
martian source nffhdd
masquerade $ cegfng
masquerade <- fffffj
masquerade Yfeevf
masquerade do hgecbq
masquerade for ffffkg
masquerade line egffmd
masquerade on afhhpb
masquerade rule ddheli
masquerade 删 efggrX
masquerade 去 dhdgne
masquerade 那 chfgme
masqueraded tegccd
match pecebk
matched ggggej
matrix ergYhe
matter anedoc
matters rfgefX
may i ifejff
may imiabg
may open dmbail
mbit egcfgn
me $ kigdZl
me , ndfgYl
me -a afgZnn
me : dcgkgk
me ? ohfYeh
me all jedqbe
me fgilde
me if ueidbZ
me please kZhmcg
me pls tgfdeZ
me the ffjekd
me this ogffcf
me through kefeck
me what dfimaj
me whether mffdgf
me which fhcmef
mean mjeibd
meaning ? egggcm
meaning ffgfVt
merge $ gegefm
merge ? gegfdm
merge cfgflh
merge it dffefo
message kdgdgi
messages are lgffgd
messages iYhYhs
milliseconds mfedbl
min cddcpl
minute kggegd
minutes keedig
moment dfbihn
monday hehefk
monitoring host ffcgik
monitoring megdhe
monitoring probe mfgefe
more eqfZkb
morning $ iefdgk
morning , sfecfc
morning all medhfg
morning safaej
move hdffnd
moved nceeje
moved the nhfhdc
moved to qggfeZ
moving hbgZph
moving line hggena
moving the gghfna
ms : kgggfd
ms kfggdg
much bhegcp
multiport dports ffffhj
multiport ffffhj
must authentication pdhddg
must authentication' lfghfd
must pbgddi
mx <n> kggggd
mx example kgggfd
mx meXgcp
my box lgfege
my colleague ncggfe
my desk kejgfc
my laptop 0begcW
my ochfXl
my phone mhhfeb
myself cgggkg
myself out cggglg
n $ lefggd
n lefggd
name <service> gfggej
name emjfdf
names ngfhdd
nas dagfgp
nat -a eggfRx
nat -i efggXs
nat necife
nat prerouting jgggge
nat table gecffo
nated cmiiga
natted qbfpdW
natted to cdgria
nc : ocgfgd
nc kjhedc
nc vz jjgefd
need <service> lggfee
need a ikZjff
need an hdblhh
need it jhkidZ
need jkgjab
need one sedbfe
need the elhjhX
need this hkedhe
need to lhcgge
needs <service> leggge
needs mbkfgc
needs to mgfefe
net : pgggdZ
net <far> kgggfd
net fefdmj
net gateways ffheel
net ipv egfdqc
netops edge gdhefl
netops fegeen
netops gateway gegffk
netops mail efgedo
network jncefd
network that gogZhe
networks Yvcdgg
networks are dpeeid
networks can bigaho
networks have fofdhb
never an lfffgd
never khfmba
never seen keZbfq
new fkfhdh
new here nfeabm
new on fbZhet
new tcp kffggf
newly hfeeqZ
next mdbdmf
nginx offdgd
nginx on pffefd
night $ gfgffk
night ? bbgghq
night hdgeen
nmap sfgbce
no $ ndpZhZ
no , hegfjf
no -i cgfgeo
no <n> hdfgbn
no <outside> qaedjd
no ? ucYhhc
no auth jfffff
no jjnVge
no matter bpddhh
no nat mfgged
no route ncfgfe
nobody in jqhZhY
nobody jnakcc
none , fggfej
none meebkf
normal ? mfcggf
normal mgeghc
not $ nbhlkV
not ? mafhfh
not be tYggha
not connect jhefff
not lffbbm
not via mhgcgd
nothing back lgfgfc
nothing else ffekie
nothing from sghcfZ
nothing on rXchhf
nothing qdejgZ
now $ adlfhk
now , hbgcoh
now ? gfVmfn
now jXffim
number : kffffg
o ncdcgk
objections fbggik
of <host> igemmU
of <n> aegelm
of <outside> noeadc
of <own> vmYicW
of <service> alhcme
of <zone> mccffk
of Zikhje
of a qeedch
of drop fggfke
of dropping ffegjf
of everything dbplga
of flipping gfffmc
of forward dgeeoe
of input fdfemg
of ipv mefgef
of it hkfkbd
of line bhhegl
of mail ddjcfp
of our dikhee
of port ileggb
of questions gfeffl
of removing ggffje
of stuff feefeo
of that mefdgg
of the danjdi
of them jdcjfh
of these qcchef
of things gffffl
of this mgdeZm
of us elhfff
off from mbeblg
off jheXpe
off line fgghje
off the dfffqc
ok ? xZfedc
ok llcbfh
ok or tdfeea
ok to gegffk
ok 吗 fafemj
old iZhlbk
on $ nncbfc
on <client> odggfc
on <far> mcfhla
on <gateway> ligeec
on <host> mYfhcm
on <n> ogbcgi
on <outside> jdilZg
on <own> jfelgb
on <public> jdlemY
on <service> lndfmS
on <zone> oeiffZ
on ? pZdlgd
on a rffffZ
on any fqgafd
on anything gkejfb
on call hZhdct
on dev nffhdd
on earth kfeedk
on friday gZgdgq
on hehkcf
on here jffdke
on it kcgblg
on line hhdZhn
on mail kWlghg
on monday fmgeef
on my ngfdff
on netops degfdp
on our jihcbi
on port jeeehi
on tcp nkeccf
on that yeidfS
on the fmeiWk
on this dZknjc
on top dhffme
on udp legebk
on what dcdpif
on which ilWpec
once dcflrZ
once i jfhcmc
once the fgeene
one , iidhci
one : iefgkd
one ? uUfbjh
one for hgfeXq
one kabhhl
one of middeh
one sentence fdknbe
ones ccngif
only kmdfZh
only syns jggfff
onto bXeogp
open <host> rdYeif
open <n> gebYon
open <own> lkdhgY
open <service> lahXgp
open ? mgYgcl
open a mhageh
open an gkdfhg
open connections rZedfh
open elnjaa
open for 4XhafY
open from 0XjTge
open or oedegg
open tcp hmcdgf
open the meclgb
open to aomjYe
opened <own> pgggfY
opened hhcieh
opening <own> lefchg
opening pZgejd
opens <own> ohhYff
opens <service> kgffge
opens nehagf
opens up ggfcne
openssl jcgYfp
openssl s kgggfd
or <gateway> qegafg
or do mcfdgh
or does kYgokZ
or dropped nggdgc
or elfjah
or is hbdnlb
or just mnhYZh
or no pZnfdb
or not kYfkif
or on gtdhba
or only nldbib
or the odfffe
order ifhYng
org jfgfgf
other ihcfdl
others imedgd
our <gateway> jfcfhi
our <host> igljfX
our <outside> kpdeeb
our <service> sZhWco
our ffofdd
our monitoring hffgfj
our public mdidgf
our published hcnbhg
our services fhnigX
our side ldkfed
ours ogfffa
out $ qZfafl
out , ojgbhZ
out <- lgggee
out <n> gdggdl
out ? ocgege
out after mfedbl
out from ndefie
out is mgfgfc
out oefZhh
out of fpeZpY
out on kkhfea
out src oeeffd
out the acempe
out there pbngfW
out to ohbcdh
out' lggfgd
outbound <service> qdjagc
outbound delivery odicfd
outbound to ngggdd
outbound yYgbha
outgoing <service> gfgcki
outgoing mail ngggdd
outgoing negdhe
outlook can't qggggW
outlook cannot jfhddj
outlook error kehgdg
outlook in pgegcd
outlook kbfdgl
outlook on kfffff
output hZihme
outside knefZf
over <n> qbegbi
over <service> phhbjW
over mgeagi
over there ncbgfj
over udp erfaka
own <service> fmgekZ
own kigbfg
p <n> pehefd
p pehefd
packages from lggffc
packages lggffc
packet ? oegdch
packet from vgcZdf
packet mfhice
packets did fggfgj
packets has ffggek
packets hit gfggej
packets oiebYk
page ndcgej
pair hfgfcl
partner qddafj
pass $ oehdfe
pass ? mefggd
pass tehdXf
passed rcfedf
passes teffad
paste Zeefpi
path qibZZm
pc <client> rgedbf
pc mYphgY
pci Zngcfl
pcs neiblZ
pentest qbhdfe
people fofWme
people in fbgZfu
people on tigceX
permit glefbi
permitted nmfbfZ
permitted to kkfdgc
person kdfnbe
phone <outside> mfegfd
phone on rbgZhh
phone qfecfd
pick gjfddj
pick up gmichc
ping <client> mffgfc
ping <far> iiZfem
ping <gateway> njdfha
ping <host> mgffgc
ping <own> 0egcgR
ping from mgdhgc
ping tfffeY
ping to kgfgee
ping 不 vgggeT
ping 到 ejefif
ping 得 tbffjY
ping 通 nfgdfe
pingable yddceb
pinging <client> mgegfc
pinging vagbia
pings <own> lefegg
pings ogafeh
place efgeod
plain <service> mbZpfe
plain english fehdbp
plain fackdp
plain words fggfdl
plan bfghqc
plan to dgggmd
planning dfhfpc
planning to fegfpb
please $ bpggZk
please , fidldg
please : cdjmak
please add ggidYq
please bdfghn
please confirm jffggf
please enumerate danmfd
please explain iegfbl
please open jcgabs
please restart ggggdk
pls $ dhilZi
pls , kcalfh
pls : vdgaWk
pls Ydgmen
pls check jbecfp
pls have gegggj
plugged iandeh
plugged into jcrgfW
plz $ odggbg
plz jcegbn
point mWdpbi
pointed at keffjd
pointed keffjd
pointing at gdgnfd
pointing cdemmd
policy accept gkcclf
policy becomes bgghod
policy drop ohgddd
policy hgfdpa
policy is lheegd
policy to Yhggqe
poller pbfgff
polls kggfef
pops kdfefi
pops up kdfefi
port $ jhbmfc
port , ifhigd
port : megfef
port <n> hijbeh
port fggkci
port forward gcergb
port forwarded hXgshb
port forwarding bfeqhc
port forwards iYdxgY
port open gjgZfm
portal lgfffe
ports $ Yhglhg
ports <n> qsdYeY
ports ? ijhiea
ports ZhnqiS
ports are flXnge
ports do hfanhd
ports end fdfmgg
ports of ZXlngk
position foecbj
possible ? oeefef
possible from ljgcee
possible zigadT
post kkgbdi
postfix <service> lggggc
postfix kcgbgl
postfix on hegcgl
postfix smtpd lggggb
postfix 日 ogfgeb
postmortem gkdgfg
postrouting -o feddlj
postrouting dfeemi
ppl kmfcec
pr <n> gcgdYv
pr acme egggek
pr dahdgr
prerouting -d degfjj
prerouting -i ffgdji
prerouting iefchj
print kffhfe
print to kffhff
printer <client> mggffd
printer <n> cehfcq
printer at ogfgcd
printer nbgfdj
printers iZfefo
private address mbdhfi
private mfbjhb
probe at kgggcg
probe nfgeee
problem pfgeiZ
prod bbggfs
proposed for fegfme
proposed gfhgkc
prot <n> jlfdee
prot jlfdee
proto jigfef
proto tcp jffgff
protocol mgffch
protocol tcp fgffdm
provide bijkgc
provider jfefdk
public kUlrfZ
public ports fcfmgf
publish $ epaidg
publish , hdqffb
publish fjhsdT
publish 了 dYgshe
published XdqrfX
published on amapZj
published ports dVrlge
published services fbochg
published stuff hbnegf
published to dcgmei
pull meibcj
purpose ? gfgfcm
purpose gfgfdm
push reecee
pushes shhdhU
put -a ggggvR
put fefZlm
put in chhhpX
put it kfgdjd
put the kbfdii
put this fggfek
q <n> ciflff
q ciflff
queries udhccd
query nefgib
question , gkggdg
question : kjhcdf
question jjhfdc
questions idecfp
queue iffeek
queue is hgffcl
quic uThfci
quick ohedjZ
quick one qdggec
r , lffgfe
r lffgfe
ran it neggfc
ran qehfea
random gdiled
rather lffgib
reach $ jdodgb
reach <far> jddekg
reach <host> njcYgi
reach <own> jedYkn
reach <public> odechg
reach <service> dkcefl
reach <zone> tcdfiY
reach ? ictefY
reach cglZfn
reach it Vfbhhu
reach itself ickfgf
reach port fieefk
reach the mfdefi
reach 到 omcZhd
reachability atmZdd
reachable $ Wtgdid
reachable ? pgebff
reachable by Ytejbf
reachable for nkjfcX
reachable from ofnVdh
reachable nolVcb
reachable now gfheek
reachable on gjdemc
reached goebjc
reaches <own> gmfbjd
reaches hofahd
read flcZgm
real client nfhdfe
real fffldi
really nWemeg
reason ucfcfd
reboot $ dfffkh
reboot ifgfje
recent hgghdi
recent update gfggej
record fhXher
recv mgfgfc
recv src mgfgfc
redirect jdehfi
refused $ pdgdfe
refused , pgfdfc
refused <- lggggc
refused from kgfggd
refused oYhcfk
refused on ndgghb
refused that's kgggee
refused' lghfgd
register jbilfc
reject oefckb
relay access pfhdha
relay sfhaga
reload hdidaq
remote host hdehfl
remote lagegj
remove -a ggffqY
remove cegfof
remove line hefeqb
remove 掉 gdgggi
removed edffsb
removing -i fgfgld
removing ahgfqc
removing the ahhgme
replies qfhfWh
reply , lgfeff
reply come kgggfe
reply lghgjY
report sjfeaa
reports ogfefc
request jbibgl
reset ? jfggff
reset pfgbch
resets mffgdf
resolve igghib
resolve names ngfhdd
rest enbkgc
restart fefdfo
restart postfix eefdgn
restart the gafbhr
return path mdgfgd
return traffic lhgheb
return ubhfac
review , ehkjbf
review dggedo
review 一 fcffep
reviewer hegfjf
right ? qegaci
right lclhYi
right now ebiihi
rip <client> mefgge
rip <far> kfgfff
rip kfggff
risk lajhcg
room nggdch
root oafgdi
route sdffgZ
route to sdffgZ
router mggefd
routes mlecde
rp Zhdgtd
rp filter Zhdgtd
rsource -j gfggej
rsource gfggej
rst , jfffff
rst ? kgggfe
rst jggfff
rule $ fgfeem
rule , cefdpg
rule ? nbdaeo
rule decides vdfcda
rule for ldggmY
rule gZgdll
rule in feigbn
rule is lbggmb
rule lets tahfdc
rule matched ggggej
rule that iggfjc
rule today feegfm
rule 是 cgfedq
rule 的 cgggfl
rules , cggfij
rules : bfgchp
rules <n> deiddp
rules ? kifZgj
rules file ggffcl
rules iccbhp
ruleset last gegggj
ruleset niedai
run ldfchh
runbook gfgfcm
runner <client> mffggc
runner mbggfg
running pgfcgc
runs ncgdYo
runs on oegegc
s , mffffe
s client kgggfd
s iegcgj
safe gfgecn
safe to gfgecn
same nbgbel
same thing ffgfel
sane ffgddo
sanity check fffflh
sanity fffflh
say <client> kekfcf
say fahdqf
say i mehfmW
say the cgfgkh
say we dfggme
says : pggggX
says <n> oggggZ
says <service> heffgj
says connection lfecdl
says iechih
says outlook jggggd
scan ldibdl
scan to obgfdi
scanner at tededd
scanner hghifc
scans by jggfff
scans kggfee
scope Zolgcd
screenshot qedbeh
second dddjij
seconds <n> gfggej
seconds gfggej
secs : jfffff
secs jfffff
security mefifc
see it gmfjea
see okcbgd
see the mhgeec
see when oeffcf
seen by neifbf
seen from hbnegf
seen icnddh
seen on kgfgff
sees nbhckc
segment ifmegb
segments fscdhb
send its mggedg
send kafdfm
send mail hedggk
send scans jggfge
send through rbfglW
sender pieddd
sending from jgfgff
sending mgggga
sending through kggggc
sends a nggbgf
sends it lfggfd
sends qgfdce
sends through mffhga
sends to qgfdbf
sent hffkbh
sent src jgffff
sentence fdknbe
seq <n> jgggff
seq jgggff
server $ ngfkeW
server , eigcem
server <host> nicbgf
server <own> ldgndb
server ? qiaifa
server be lgfeja
server by vddddc
server get sehahb
server is maglha
server lcdmcg
server on imafff
server over opgZfX
server see legefg
server to qghdcd
server 的 jlgega
server's <service> lmZhcf
server's jmZjce
service gdkocb
services Xdrqbc
services are eZwZjd
services can fepdha
services do Ypfhgg
services of bajtdd
services that afkmge
services we ccpjfc
services work cgmfgf
session k kgfggd
session mjfdcf
session to lhgdhd
sessions iheeej
set hhhdpY
set the eggfle
set to neghjX
set up fbcpdl
sets chgemf
sets net chgemf
she rZgdfh
sheet eefnge
shell mfhech
shift gYgodj
shop fYfcql
should <service> jgggef
should be mgghiX
should i nYedfn
should it nbggjb
should that pagfgf
should the mfgffd
should uZgcbh
show kgilca
show me mmYccj
show up khgaig
shows <n> gdhdgm
shows kbfdfm
shows this lffgfd
shut jodcee
side $ aoaijf
side ? ncigbg
side effects gffend
side gmicja
since <n> kdgefi
since monday faiedr
since ncgeZm
since the qeedcg
since then kgfgfd
since this offffc
since yesterday fggfel
sit in yghadX
sit kaihZm
sit on kfkcff
site vchbZg
sits at offeee
sits behind hZfmdk
sits oZfgdi
sitting at igmbfe
sitting in qahegd
sitting ocildZ
sitting on ifilcc
slow ebfegq
slow since gbgggl
slow today eeiago
smpt llcbbk
smtpd <n> lggggc
smtpd lggggc
snat afhflj
snat to begfkj
so hibgih
so i qffheY
so slow fegffl
so that jYbgph
so who kjeeef
socket : ggfgfj
some bljlWh
somebody in ueldcV
somebody mTmbjj
somebody on kcdhel
somebody out nfedhe
somebody sitting pcfehd
someone <outside> jahoga
someone eedhik
someone explain ehgcbq
someone on 0eeVhZ
someone out hoZnfZ
someone sets dhfdlg
something ladqbf
something to needgg
somewhere ? edfncj
somewhere hgamei
sorry for gkefgf
sorry lhgffb
sorry to uYghfb
sort gfeeem
sort of gfeeem
source <gateway> eegggj
source <host> pcfgfc
source <own> cfggmf
source address uYhaVp
source hlcWkk
source ip neffef
source that enhcgf
source zone fmgffc
sources a1gWgb
sources are budfgb
sources can eoedhe
sources that csddic
spam fedYjs
speak omebYg
spf haedgq
spins oeggdd
sport <n> kfffff
sport kfffff
src <client> lffffe
src <far> kgffff
src <host> kgffff
src <own> lfffff
src nfggfb
ssl mdggge
stand kgggee
start okafgb
start working cggglf
starts ncjfcf
state fjdfbm
status deferred kgggee
status obdggf
still <service> deghlf
still arrive fgggje
still be degeng
still broken hegeem
still eifcnf
still get eeggzR
still have oZceoe
still reach hajefl
still work hdjfdj
still works kdcdne
stop rbfakd
stop working fefdpe
stopped pagdck
stopping rdiafd
stops yfhchR
straight to nefege
straight wbfYic
stranger ebhoeh
strict dhcdrd
strip -i hfedmg
strip gfedlg
stuck at ceggdp
stuck in lffggd
stuck like mgfdff
stuck mfffef
stuff can ffffen
stuff gapege
stuff we hcnege
submit bpcpjW
subnet qdXffk
succeed kVggmh
suppose ddgesc
suppose i dgggnc
suppose the bdghpe
suppose we ahhdqc
supposed kffgci
supposed to kffgci
survive egggle
swaks jdgedl
swaks on kggffe
swap fhfcpd
swapping edhfnd
swears mcfihb
switch neccfk
syn $ jgffff
syn , kgffdh
syn ack kgfgff
syn from jhiicd
syn nfgfdf
syn recv mgfgfc
syn sent kfffff
syn that mfeegg
sync nfggec
syns mgefee
syntax dchdho
sysctl cehfpe
sysctl net cehfpf
system acgrgf
table cegobk
table last gdgfgk
take -i efggnd
take a fegffk
take fjfbhk
take out Ygggtc
take the eggfob
taken ibgeme
taken out Yhffse
takes kefgqW
taking ehggoZ
talk <service> kndica
talk lkiZgc
talk to ijgcic
talking kfgdam
talking to hggebm
talks ochdhd
talks to pchdhd
target iejlbc
tcp $ fmfidd
tcp , mfdkdd
tcp -m efgeji
tcp <client> sdgecb
tcp <n> jlgkeW
tcp ? qegeiZ
tcp dport ffgegk
tcp failed pcgggd
tcp from 0faXfd
tcp ijggec
tcp ip ffgdcp
tcp tcp jgggfg
tcpdump on jgggge
team , kdhhgd
team gdghek
teh <host> eZljdk
teh kVmkdg
tell jYfneg
tell me idgmce
tell us gcdggn
telling lgefgd
telling me lgefgd
test jdnjac
than enalfe
thank jdhmaf
thank you jdhmaf
thanks $ hgdlgf
thanks hcemfg
that $ kacoib
that <client> megfgd
that <host> kfglea
that <own> dlddfm
that <zone> icldkc
that ? nZfdld
that a tbdbie
that are lefjfd
that arrives mfeegg
that can ephYif
that could greZmY
that even pchdgd
that get vbfahd
that gets cqfbeh
that go qhgbcf
that is dlfhfe
that lets clagbq
that may epfZif
that nobody jlcbhh
that on cqecif
that one nfgdbh
that packet hefmdg
that pass kggegf
that the rfehfY
that through pgegcd
that us qgeefb
that was ocfcfi
that work kjffee
that's pieaff
thats hkfhfd
the -i ggggmc
the <gateway> lfehZk
the <host> mialeb
the <n> dbfhjl
the <outside> hXpphW
the <server> nefdfg
the <service> Xidkgn
the <zone> dgYcnn
the access ayfZia
the answer qfhhcY
the asset fedqfd
the audit jhjhea
the backup eegghk
the bot ffkjdd
the box sbhbfd
the browser lfggee
the cafenm
the certificate Zjgceq
the chain kdfgjd
the change jcgfek
the client jggfff
the complete fjdmfc
the connection legfeg
the conntrack hgdffl
the cpu geffgk
the ctstate gfgdme
the current hjedei
the customer hehkah
the dnat rbdkcd
the file ghfacp
the firewall ifdned
the fix hdehsX
the forward jfgeie
the gateway qbhgdd
the guest ledfej
the hairpin jfffkc
the incident lgcjZj
the inner mggffd
the input agfgpd
the inside aaevhe
the internal kcjjdd
the inventory fdgofd
the iso eoffgd
the last gbgegm
the line kadgkh
the list dmgfef
the log kggggd
the mail gggdbo
the masquerade beffmj
the moment dfbihn
the nat dmfeam
the network ekdfej
the new gadhbu
the one iZcldn
the other gfeefn
the packet qhhXeg
the packets kgffff
the pci Ymieek
the port gbejlf
the postmortem pbejai
the printer gffffj
the private phdaid
the public rflYfb
the published fdobna
the queue kegbdm
the real fgelge
the related ggffnb
the replies megged
the rest fnbkgc
the return ofggec
the rule fdgfij
the rules qfgafe
the ruleset ngecci
the same jcgcfm
the scanner lhgZgg
the services dcmigf
the sources fqecfe
the stuff hcnege
the syn pfgeed
the team fZgjgl
the things ggqdfa
the three iebkmc
the tls gegeem
the two lbYbnn
the user hjgeef
the very ogedia
the way neicfe
the weekend fgffek
the whole ikahkc
their wZefde
them $ hdfkgg
them , Zgbggr
them ? mejfdc
them hdejek
then ? gYibhq
then be fffgkg
then get bggfpd
then kYicmg
then reach fgggmb
there $ pdedif
there , hakihd
there ? jjkedb
there a eaYlio
there any hdglfe
there anybody fmgdgd
there anyone crhebe
there anything iPjihq
there for ddccex
there hjkkaZ
there is iegjdh
there's mhbgff
these mcdemd
these two fgggmb
they get icechn
they oVjffi
they see qdgdhb
they use nbfcpa
they're ueffeZ
thing , Xaliho
thing cnieci
things : dfcjar
things abldes
things can gffffk
things may gffefl
things we ggqdfa
think eoZdem
thinking efhbsb
thinking of efhbrc
third odgfcg
this , ggfgkd
this : hdfgco
this <gateway> fZpodb
this ? mfegka
this bot Zgedgs
this box ilfgcf
this channel effgfm
this do hgdeYr
this for hkfcXp
this gateway Zgjlhf
this ggkeeh
this in gdfefo
this is jgffjc
this let ifefek
this morning neffgd
this one fgfffl
this thing ejigdg
those cpidgc
though rbfehb
thoughts ? ideedp
thoughts gfefem
thoughts on ffgffj
three <host> chearf
three fcdgil
three things deehdp
through $ nffgdd
through <own> ndgdfh
through <public> lgemda
through ? kedadq
through hifddk
through mail ljhicZ
through the qdeedf
through this mmjceY
through to hhfgkc
through what lddchk
thru ? jdhgid
thru oqdVjZ
thru or legfgf
thru this bsffed
thunderbird on mggffd
thunderbird qZfkcf
thursday ? degecr
thursday fddkih
thx $ ciekdk
thx eidjbm
ticket : jmfcai
ticket <n> pdhdee
ticket nfibXm
time mghhdb
time out pkhafY
timed jefffh
timed out jefgfh
timed out' lggfgd
timeout $ pfffeb
timeout , kffffh
timeout tcfffa
timeout 了 wagfhV
times out qZhbej
times qZhbfh
tls cert eegegm
tls certificate ffgffk
tls gcgeeo
to $ lUqleb
to <client> mhciha
to <far> ncfefh
to <gateway> klbXne
to <host> heZggo
to <n> fafcnl
to <outside> nggfbg
to <own> jfcgjf
to <public> 0cfbcZ
to <server> hcfcho
to <service> lfehch
to <zone> jbhdhj
to ? eioaeg
to a nefddi
to accept cggesZ
to add pZbgnc
to address ocgfhd
to any anihcg
to anything etfYge
to append gdghwS
to be kfffdh
to browse mfefhd
to connect jhhefe
to deliver sbgehZ
to destination dfgekk
to do jfgebn
to drop aefftd
to fetch jhgggd
to get eglbdl
to gmail lggggc
to go effeqc
to hand ibkhfd
to have ldedgj
to hit nnfagZ
to host jcgihe
to it ikihbb
to itself pdhbge
to know giepad
to mail lhffgd
to me kiecbl
to merge gegeco
to mx kgggfd
to open kjleeY
to our kegedj
to ping hmeeib
to port lrddeY
to print mdfgge
to pull llhdea
to push lgffka
to put hhfamf
to reach endfic
to relay pefdfe
to remote jcfgfk
to see dlfkbh
to send qchfhZ
to set ffgeme
to source begfkj
to take eggeoc
to talk jljade
to tcp kmeaeh
to that igfgck
to the edhkgh
to us mfeeff
to use ggkijX
to what bbewhb
to which lbdoed
to work nYfggh
to you kccdcq
today $ fcgfji
today ? fgdbho
today cceclp
told me rYggfe
told oagfhe
tonight hcfdlh
tonight's gfgcmf
tonight's window cfgglg
too , cacmkk
too ? nhdYhi
too edkekg
top cgffmh
top of dhffmd
touch rficRm
touch the kggfge
touched gcggkh
touched the gdgfgl
toward <far> oeffcf
toward pfffce
towards <far> ipeffZ
towards <host> mjedja
towards <own> lYfogc
towards <zone> ocfand
towards nkcheZ
trace : mefgdf
trace <client> tgeaga
trace for qfeefc
trace pfgedd
trace tcp qcgede
traffic ? hefdgl
traffic from ifgkde
traffic pdegfe
translated ufabge
tried rXghgd
tries edgsec
trouble thefcZ
true ? uaceff
true mmoUgX
trying <own> hcggfk
trying ihggbh
trying to qjghbX
ttl kgfgfe
tuesday eicbjm
twice pfgeha
two kZaemm
type <own> negeee
type lcgfei
u ocfZbo
udp , ndfhdf
udp <n> pjhbdc
udp ? keggff
udp pmiadZ
udp port qgdhfZ
unable mcdefk
unable to mcdefk
under lXdsgc
under which iefmfd
understand medZar
unknown <gateway> mfgffc
unknown lggggc
unreachable ogfgec
unreplied kfffff
unreplied src kfffff
until ncdehh
up $ qTgijd
up , iWghli
up ? fkgjde
up as hfffle
up at jhfgfd
up in fmgedg
up mebkef
up on ggfqfY
up to ifeegj
update jegfei
update seconds gfggej
updates udfbbg
upstream jgfgff
us $ elgibg
us , gfggbm
us ? qcgbhe
us eigfkd
us or veibca
usable biqbgd
usage $ hdgcfm
usage ? hdgden
usage ibgcep
use $ egnfdg
use <n> kbfkff
use <own> dmVcph
use <public> qcfcff
use <service> mlfdkV
use ? edrcic
use gfjdkd
use the khebfj
use this hbebhq
used Zegtgd
user , jfffff
user aggfep
user in jdkggd
user on rgfegY
users aiecip
users in vdghfU
users on hhchek
uses ofgakc
using mfdfeg
v <n> gelkeb
v gelkeb
vendor mbggXo
verdict for ofgede
verdict kggeka
very pgecjb
via <host> kggeff
via <own> igfgka
via <public> ughYfa
via <service> tWfhgc
via wThlgX
vlan <n> bfheas
vlan feeceq
vpn kcfZfq
vz <own> ikfefe
vz jjgefd
w xfiacY
walk me kefecl
walk qfffbd
want jmegiY
want to jigekZ
wants <service> reYhdg
wants glgegd
wants to kjejea
warehouse ebicer
was it ffgcen
was kcfdfl
was refused jgfggf
way ? mdgfjc
way back kejedg
way does pcdgff
way for nfgafh
way out qcibfe
way to jhffgf
way uhgZfZ
we add ghfhpV
we are bngcld
we delete ggffmc
we dglmhX
we drop kfedke
we expose cbplgc
we flip fgfdne
we forward fdimgc
we get kfccpc
we got aYlngi
we have hUjpbj
we moved rfehfZ
we need ehehZp
we plan dgggmd
we publish mjjfca
we put hegfqZ
we remove hhdfrX
we take cgggnd
we're gfgfek
webmail tcgdec
website occail
websites rdegfZ
week $ geffem
week and rhggZb
week gXhkdn
weekend gdgffm
well ? jkfeef
well klfZdi
went idgehi
went to fgggje
were afhfog
what $ hlcmea
what ? obcieh
what about mofeba
what am kgffff
what becomes veebah
what benjic
what breaks gffdqa
what can cgoibe
what changes gfffle
what dies ffgdqa
what do eUomhf
what does binWYt
what exactly fmghcf
what gives lfffeg
what happens mggflW
what have UZkrgk
what if Xcibrl
what is iXjlXn
what it fgecim
what kind gfffdl
what kinds gfeffl
what of ffmfge
what on hgfeek
what ports Zngggg
what services emidee
what sits afgoge
what sort gfeeem
what source ofgdef
what the ejfhdi
what would cgfenh
what's behind ceaqgi
what's daloZj
what's exposed Pauqic
what's going qheefa
what's it hgfedl
what's line jgfVbt
what's on ghdbat
what's published bdbsdl
what's that ggggdk
what's the kjbedk
whatever eredgb
whats mWipbf
whats the lgeYdo
when <client> ngggaf
when <far> pegcee
when <host> phbegc
when <zone> pdhede
when a kegggf
when does Zggfgo
when i fbflke
when it qchcgd
when magbkh
when our ndfdgg
when the lmfbhb
when they tegcdc
when we egeeqc
whenever lfgdge
where $ hobdeg
where ? rZfnac
where do nafjfe
where does lkfobV
where in Zcglfn
where is jtfZgY
where ofaqdY
whether a odddgg
whether the keheeh
whether ubhZff
which <public> Yfdrhg
which address mjeeed
which box ZehuiY
which gnlfab
which inside sWihgb
which internal qYfhgd
which machine bgcujY
which networks ascdgh
which of fiilZe
which ones fcohfd
which port chfnib
which ports cdjnhc
which public gdfmgd
which published faqahi
which rule tahfec
which segments hnhffZ
which server rYflga
which services eaiqhb
which source uZhdha
which sources fmgahh
which way mdegfg
which zones ctdbid
while kgggbh
while the jgffff
who all doffhc
who answers kadndg
who bubYii
who can ctfcgc
who changed hdgfcn
who could ckfcrb
who gets Zmgefj
who has ksiceV
who is hrfcea
who loses gbhfxU
who reaches gogYie
who sends lfgggd
who touched gcgffl
who'd dffeqd
who's erdfbf
whole <outside> dobpfZ
whole ikahkc
whom ? frfbfc
whom foejda
whos cvcdgd
whose fmebhh
why $ kdfffh
why ? sgebgc
why can't oYeggi
why cant ofggfa
why do odgeZk
why does kndccg
why has fghgYo
why is dcfffr
why ncfcZo
wich dcmjeg
wifi deddgr
wiki feembk
will <client> ffhgpZ
will it lfffff
will oahdlc
will that ngegiY
will the ohhggW
win <n> jgggff
win jgggff
window dghfle
with <host> ohfhdb
with <n> qfhdbe
with <own> kbeldg
with <service> nbffbm
with a bhdcln
with gfeklb
with it taecnX
with its gffjff
with my fghnZg
with these kdffmc
with this ebifpe
without meiZuU
words $ hffkch
words gggibi
words please gffkak
work $ pgadhf
work ? kjiaia
work for tZqVmV
work from dmaecq
work kjjVao
work or nfffee
work with igcdhk
work 吗 geeftY
worked pfffga
working ? kgfckd
working pkdYjb
works $ eneZkf
works ? megegd
works fine jgggfe
works or pighgV
works schahd
workstation pdeefg
worry gpedia
would -a ffgZjk
would <client> fggglc
would <gateway> iZhglf
would <host> fgggke
would <zone> ndgfoW
would a gafhoe
would adding ddienf
would be Zghldl
would change ggggna
would dYgcxd
would it begeni
would like odgegc
would removing ahhgqa
would that lbgflc
would the nfgffc
would you hefebo
write jkcfdi
writing ijcifd
wrong mggffd
wtf mgeeaj
x kgggee
y n lefggd
y pefgfa
yes hfmbhe
yes no jikcfc
yes or mXpegd
yesterday ? ffhffj
yesterday hdhden
yet ? dghbgn
yet qcddfh
you $ dednfi
you , gfefaq
you ? geeeen
you be nfffbh
you check lcheXp
you do ifbaio
you hZfeho
you have eggjdk
you kindly kfghdg
you look feggdl
you must pdhddf
you restart dghbdq
you take ffgfel
you tell dfdogf
you walk bgffep
your kcgbmf
zone krdcfZ
zone that hndbgf
zone 可 bqfbhf
zones aweajc
zones can dpighX
zones get fphghW
一 edghjh
一 下 gijhZg
一 个 iegbfm
一 份 dfflgg
一 共 ecklgd
一 句 jfeffj
一 台 fngdgd
一 条 bcggkk
一 步 oddfie
一 直 nfggec
一 眼 ffgfgj
三 cficlj
三 千 egggfj
三 条 cfhhnc
上 $ ebhnid
上 , lfhcgf
上 -a ggggoY
上 -i bhghrZ
上 <host> nrgXeZ
上 <n> ggfkge
上 <outside> pegefc
上 <own> erccei
上 <service> kffdei
上 <zone> gbhhob
上 ? Vilhap
上 curl lfgeff
上 mgbika
上 ping kfgeic
上 一 dbjmgf
上 不 uZegha
上 了 XSfih2
上 到 inXdhh
上 发 heamhg
上 吗 kXYpgk
上 执 lgfeff
上 抓 lgegfe
上 映 cYfuid
上 是 idgfgj
上 有 fqcXkg
上 的 qchfcd
上 线 beedmn
上 网 rcddjc
上 都 fcathe
上 面 fRbyfj
下 $ dZihgn
下 , lhejfZ
下 -a gdffcp
下 : oiddcg
下 <client> tYfZjf
下 <gateway> iegcfl
下 <host> dnYpdd
下 <own> hqeaef
下 <zone> xchahW
下 acme eegeeo
下 glihXg
下 infra gegegk
下 mail ddggdq
下 netops gfgcgm
下 是 qggggW
下 来 gfmeef
下 这 hefhZp
下 面 scgfjX
不 $ nbehgf
不 ? vbcdnW
不 ogcYfm
不 上 ijdddj
不 了 kcfgfj
不 会 majhdg
不 到 hdfffl
不 对 ggfdfl
不 开 jffgeh
不 懂 ggggWr
不 放 obgfff
不 是 heeekg
不 管 bpgchf
不 能 nWfhhh
不 行 mfeggc
不 要 jefcgk
不 走 neggfc
不 通 ifgbgl
不 限 arcdke
丢 mffefe
丢 了 kgggef
丢 吗 jefihd
丢 弃 oefffd
丢 掉 xfecdY
两 edhdog
两 千 fffgfj
个 $ bdgjkh
个 : lgffef
个 <public> cnaiej
个 gifcfk
个 ip jYgmgf
个 port ecZtgf
个 pr fbgcgq
个 例 gfeegk
个 包 jgfffg
个 合 gfggek
个 地 nddqab
个 改 gdgfen
个 机 gfeegk
个 清 bkdkgg
个 端 hfhfcl
个 网 ijdgge
中 eegjdl
中 午 hegdem
中 哪 kgfgff
为 kbdfki
为 什 icdfjj
为 啥 tXfhhc
主 jhclde
主 动 mkedgc
主 机 iidmdd
么 $ ZVogjm
么 , gecedq
么 <zone> 0UiifV
么 ? rajcee
么 ddjfdn
么 一 mgfffe
么 不 fdfidn
么 作 dgggcn
么 办 eedfhm
么 原 gffefm
么 变 igedel
么 回 ggfffk
么 影 ggefob
么 情 lfffff
么 意 hgggZn
么 时 gdgdhm
么 服 hgYnhg
么 样 egkcjg
么 没 fgffpa
么 用 gffefl
么 的 ggffel
么 被 jfffff
么 访 ebdhgq
么 走 tggdeY
么 连 sVdgfk
么 问 gfcgfm
之 gcehlg
之 后 ecehli
之 间 odfggc
也 hgeegk
也 加 degdjk
书 gcfdhn
了 $ jgfddk
了 , ebegin
了 : kcfebo
了 <gateway> gkfdam
了 <host> fXarfl
了 <outside> kkfdef
了 <own> pgccff
了 <zone> imaeie
了 ? edhbjm
了 cieifj
了 三 fghdgk
了 两 fffgfj
了 什 fXmmhe
了 会 gfffjf
了 几 ccknge
了 吗 gggflc
了 吧 hgfdpa
了 哪 cgglgf
了 啥 Qpjqfb
了 怎 efffgk
了 没 hcdiem
了 网 rddemX
了 邮 kggggd
事 $ ieeffj
事 在 neeedi
事 用 jfggff
事 说 keggff
互 ocgfgd
些 , cfbphg
些 Ykmkec
些 port fjeggf
些 source erbeia
些 zone brfbhf
些 什 fbnegh
些 区 ingcfc
些 对 egqZhe
些 服 ebiofe
些 来 fmefge
些 流 fgcdjl
些 端 cclkfg
些 网 buebib
交 kdhjdf
交 接 ifgfdj
人 jelbjb
人 在 jgjefc
人 怎 gfeegk
人 用 jffldd
人 能 olganS
人 连 idqgca
什 hdjgeg
什 么 hdjgeg
今 ieecfn
今 天 gfdddp
今 晚 kcheie
从 <client> pggedc
从 <far> negdfg
从 <host> lefbob
从 <outside> hgenbe
从 <zone> lWjfhj
从 jeifdh
他 jffgdi
他 们 ieegfj
以 access gjhZdm
以 hjddlc
以 reach fmgdgf
以 到 engbhg
以 后 iZhepd
以 直 hieekd
以 访 brfdlY
以 连 bygVhc
们 <host> klecfe
们 obghgd
们 哪 iegmde
们 对 afomcd
们 的 megeef
件 $ gbhebq
件 , rghefY
件 <service> kggggc
件 needhf
件 第 afgfds
件 里 cggfbr
件 队 dffefm
任 gpfece
任 意 gogcgd
份 , fcdqeg
份 dfflgg
会 break gebbjp
会 drop odfifc
会 hggigd
会 不 majhdg
会 些 hfbfgo
会 到 kWYqii
会 回 hffffj
会 好 hfgfke
会 影 gffcgm
会 怎 lbkbid
会 放 kgffeg
会 有 hgfele
会 经 lhhcgd
会 被 jfkleY
会 走 labohd
会 转 iqcbkZ
会 通 fgggwR
传 , lgffgd
传 lgfffe
但 jfggff
位 hgggcj
住 kfggfe
住 了 kfggee
体 hfeeme
作 fggebo
作 用 dhgeco
你 cfddio
你 会 ggdffl
你 好 hgaffm
你 能 hbddfs
你 都 hdZdft
例 gfeegl
例 子 gfeegl
保 gkfhef
保 检 fjffgf
信 , pfgcfc
信 <n> pbfble
信 <service> jffffg
信 ofgeia
信 到 cgglfg
信 走 ofdefg
修 hdgcpe
修 复 hdgcpe
候 hdgbhm
候 源 ngegee
假 afhcqf
假 如 agggof
假 设 fghfna
做 hZcrhe
做 了 fbbrif
做 什 gffcfn
儿 klkbeZ
允 jiefge
允 许 jiefge
先 iegfje
入 ffggmd
全 jhibjc
全 组 jlXhfh
全 部 kVikhg
公 hbkjfd
公 司 lghefd
公 网 hbkigd
共 gejkfd
共 做 hgZmgg
共 发 ddkjfg
共 开 gfkmdb
共 映 afjkgf
关 iefajk
关 系 geggdk
具 fgffXs
具 体 fgffXs
内 jibkbh
内 核 gZiegn
内 网 lcclhd
再 cgferc
再 加 fgefnd
写 -i dgffgk
写 jmdfbg
写 的 lfgffd
凌 kgggdf
凌 晨 kgggdf
几 fYokef
几 个 hUshid
几 条 ffbngg
出 <outside> kjdbgf
出 lZijhb
出 去 iclldb
出 发 cemggg
出 口 ggegkd
出 得 mfcfid
出 来 gfgjeg
分 fijfdf
分 别 fijgee
分 析 pgfgfZ
列 Xjkpga
列 一 cjkkgZ
列 出 amdqeb
列 堵 efgefm
列 里 ggffgj
则 $ rhdbhb
则 , lidfib
则 ? fegjgf
则 kefefj
则 上 kfgegg
则 什 fgfebp
则 啥 fgggZp
则 拦 mgffgc
则 放 lgfeeg
则 文 aegfkk
则 是 ggggbm
刚 gfffel
删 eegesa
删 了 fgegob
删 掉 gdgemf
删 除 bhghkf
别 ejiela
别 是 feelgg
别 的 jlecfg
到 $ gneeff
到 <client> kfefoX
到 <far> rffchb
到 <gateway> mgfehd
到 <host> khcjgc
到 <n> dYencp
到 <outside> gXmjlb
到 <own> oghlhR
到 <zone> nmYekZ
到 ? gnddhd
到 forward eghdme
到 ip mgfffe
到 jigjcc
到 udp jgfgff
到 一 igggcj
到 了 jlceff
到 什 fbldmf
到 内 mUhjgh
到 哪 gZnifg
到 底 mghYej
到 得 hlcdgh
到 我 Yhhnjc
到 的 mdiiec
到 谁 blboef
到 达 jmfbef
到 这 jggfff
制 $ pdgdff
制 pdgdgf
前 dieihg
前 对 hZhlgg
前 面 fhgdih
办 geefgm
加 -a hbhhkf
加 aeggpe
加 一 ddfgki
加 上 bghiwS
加 完 bhggnd
务 $ dflhge
务 , eahngh
务 ? feeoge
务 dXklfk
务 里 fgncge
动 lgedfh
动 了 gegcgl
动 去 mfgfdf
动 连 kjecge
助 $ hegbfn
助 hegbfn
包 $ fdecds
包 , lhgbgf
包 ? hdgedn
包 kgfjce
包 会 tdeYie
包 到 sgfZdg
包 怎 tcghgX
包 是 meffgf
包 最 fiapcg
包 看 lffffe
包 走 ndeefg
化 $ eheedo
化 cgfghj
匹 ofcegg
匹 配 ofcegg
区 ZlgZse
区 别 gbfeta
区 域 hngcfc
千 eggefl
千 多 egggfj
午 cegdfq
半 kdgdfj
单 $ aikhic
单 : fkefgg
单 ehijjZ
占 bcfgio
卡 efgfij
卡 在 kffgeg
印 fdfeep
印 机 fdgefn
压 leghgd
原 kgffgf
去 $ dhblhg
去 <far> megggb
去 <host> qfcehc
去 <own> jfffoY
去 ? gjejed
去 jYljhb
去 不 nfgfed
去 了 ogcjYh
去 吗 uffaeb
去 掉 cfegrc
去 的 cbmkhf
去 连 mhgged
又 pcebek
反 nfgfgb
反 应 kgfeff
反 映 nehfgb
反 馈 lggggb
发 , eclgjf
发 hafglg
发 件 lgeggc
发 信 lfffib
发 到 ljedib
发 布 gekkfb
发 往 ohgecd
发 来 gfffel
发 给 gbiofb
发 邮 effjej
取 hegdgk
变 化 cgfghj
变 更 jbfelg
口 $ sceleX
口 , eiogcd
口 <n> mohciU
口 ? kYiiei
口 hiihec
口 为 kbfifh
口 会 gocjfZ
口 出 ffflhe
口 发 jiffee
口 吗 oLbkht
口 映 mcZnid
口 是 negehb
口 有 mkeede
口 的 bgdmkf
口 谁 djZhen
口 走 qfeZgf
口 转 phciZe
口 连 qfidhY
口 通 spgWXe
口 都 ongceW
只 jgbegj
可 llegcd
可 以 jmdgcf
台 $ Zdfqhg
台 <gateway> nbaogc
台 <host> gddofe
台 <server> boYncj
台 diercc
台 内 ficjgg
台 机 ifhkea
台 电 mgffee
号 mcgfgh
司 lghefd
吃 hegdem
各 kggggd
合 cifcbs
合 并 gfgedn
同 qfggeY
同 事 nggggZ
后 , fcgksV
后 <outside> efgfkf
后 <zone> Uegjll
后 jSgjqe
后 会 egclgh
后 到 lefigd
后 是 sShfih
后 源 mgffbg
后 落 egZpfh
后 超 jgggef
后 转 wcdeYg
后 面 Vbgqmh
向 kmdagf
吗 $ pUdekk
吗 , rifYfe
吗 : lggffd
吗 ? bmbfgk
吗 jccehl
否 jahflf
吧 $ ocfgbi
吧 ? ieeljZ
吧 lcgjdf
启 dbgefq
呀 $ fcclgl
呀 ebckgn
告 kdcmef
呗 $ defhfm
呗 hdegel
呢 rYggee
周 igcdgm
命 pggbee
命 中 qggbfc
咋 gcffjj
咋 回 hcfggj
和 <n> iiefjc
和 ljfemW
响 $ hefeoc
响 edfcpg
响 什 hhedih
响 到 hfdegm
响 谁 fdgaud
哪 $ iffdgk
哪 iiljcX
哪 一 qecegd
哪 个 nidbgg
哪 些 Ylmkec
哪 儿 fmlcbe
哪 几 fYnkge
哪 台 hkdofX
哪 条 rfgbed
哪 里 qUlckc
啊 $ idfodd
啊 , aacfgx
啊 kcfocd
啥 $ jkehdd
啥 , gdhdco
啥 ? hdgeem
啥 pgeccg
啥 意 gfggcl
啦 gfeffk
嘛 gggfcl
嘛 用 fggfcm
嘛 的 gggfcl
器 $ taaegf
器 , ajglgf
器 <client> ogdhec
器 <service> ncfigb
器 ? Ykawfc
器 上 mdejed
器 了 jlcfef
器 人 gfeegk
器 是 jdkefe
器 的 Zubfhe
器 能 ndfagj
器 访 zXhffX
器 都 hphVgg
回 mfgfef
回 了 jggfff
回 事 gffffk
回 包 ofggfZ
回 应 nghZgg
回 来 gffegk
回 流 mefhlY
回 的 mfeege
回 程 jffggf
回 答 hecggn
因 $ pffdgc
圈 , lgfgee
圈 pgfgdb
在 <client> qefffc
在 <gateway> ifYlhg
在 <outside> jghjce
在 <zone> qakbhb
在 一 hhQxhd
在 公 cejngc
在 哪 ilbddk
在 多 ffgffl
在 对 gZimfg
在 有 gfeggk
在 的 negggc
在 都 Vmokdc
在 问 hqdgfa
地 jekeia
地 址 mdehic
地 方 gjnbce
址 , rcfafg
址 mdfhic
址 会 jhefgf
址 变 lgffdg
址 是 ofbleb
坑 $ gdhcgn
坑 gdhcgm
域 hjdbfk
堆 fgggfj
堆 了 egggfj
堵 efgefl
堵 了 efgefl
填 khfffe
填 的 lgfgge
填 表 eoecgf
处 refaff
处 理 rffZff
备 elgddj
复 gcfZmm
外 hglfee
外 一 hcnkdb
外 发 kiicgc
外 开 kekkfX
外 映 jZQujj
外 网 oefged
多 dbfcjq
多 封 egggfj
多 少 dcfcgr
够 djgaji
够 得 eqjceb
大 jbhddn
大 家 ggfefj
天 iefcem
天 晚 fdgfgl
失 ogggdc
失 败 ogggdc
好 $ eefbjm
好 , ggZjfl
好 dcffkl
好 了 dcheim
好 吗 jegeje
好 的 rbfhfc
如 afggpd
如 input cfggmf
如 删 fgggke
如 加 ggfgdl
如 果 bfhhod
如 给 hijdmY
子 $ fdfhgk
子 ceckgn
它 pcZdfm
安 hkjbbh
安 全 hkjbbh
完 eehhob
完 以 gchgkf
定 jgecle
实 kfgfff
审 kcfjff
审 一 gefdgm
审 计 lfeifd
客 nfgdfe
客 户 mfgdfe
家 fgemch
宽 gffcgm
密 iegdhj
密 码 iegdhj
对 <outside> jdjgfd
对 ejijhZ
对 吧 ogeefd
对 哪 gkfegg
对 外 fhlgdd
对 方 megdge
对 端 qegYgg
对 谁 erfWig
导 fcigek
封 , eggefl
封 edhafr
射 $ cbdrgg
射 , gfdlgg
射 ? fpjYfe
射 feimga
射 了 dgfkhg
射 到 kfifed
少 $ feffgl
少 dcfcgr
少 了 ffffgk
少 包 ggfegk
少 封 egeffm
少 条 deeien
就 iZhbre
就 不 kgfhdf
就 好 fgggmc
就 是 pfhfdc
就 正 kgfgee
就 没 lgfffe
就 能 bhggpa
工 kffgfe
工 单 kffgfe
己 lggdic
己 去 oefgdd
己 往 ogehYh
己 能 rahged
己 访 ocggee
己 连 kahggg
已 ggldgf
布 gekkfb
布 了 eidnfd
布 的 dgmfhd
带 gffcgm
带 宽 gffcgm
帮 hgehdj
帮 助 hegbfn
帮 忙 hcfiej
帮 我 Zgbiip
帮 看 jbgcgm
常 $ lgfgee
常 , pdfhgb
常 jgggge
干 fggfdl
干 什 dgffdo
干 啥 gfgffj
干 嘛 gggfcl
并 gfgedn
应 , kgfegf
应 gYgobk
应 吗 jggfff
应 该 jdemdf
底 mghZei
底 放 jfggeg
底 能 kejgfb
底 通 qYhigb
度 , ddmhgf
度 dcimhe
建 ichhkd
开 <host> sfcfiX
开 <own> lheghc
开 <service> kgegff
开 ffmfgd
开 了 Zcnigi
开 放 iihjeb
开 着 ikaghg
弃 oefffd
弹 heeefl
弹 窗 leeefj
录 ddeefr
影 edfcpg
影 响 edfcpg
往 <far> jfggff
往 <host> phffbd
往 <outside> ldgdfh
往 <own> nffcgf
往 rcgbhe
往 外 pdddif
得 coibhf
得 上 jjfcdi
得 了 ejkedf
得 到 etfYla
得 去 jlegcd
得 开 ejfeld
得 来 phdbgf
得 着 eqjceb
得 通 refggZ
心 feedeq
志 : ngfgfc
志 legcgg
志 里 jgggge
忘 ffgfgk
忘 了 ffgfgk
忙 hcfiej
忙 分 ogfggZ
忙 看 fegggj
忙 解 fffgcn
忙 过 ffgfgj
快 hcgafp
怎 idichi
怎 么 ffiden
怎 样 occekd
思 $ ggggam
思 , fgffYq
思 -a ffggdl
思 : hgffck
思 hgggZo
急 $ jdefel
急 idffek
您 jgcmdd
您 好 kgcndd
情 egfffl
想 <service> kegfff
想 jhegjc
想 确 kjbldd
意 fjggZl
意 思 hgggZo
慢 fgfbdq
懂 $ ffgffj
懂 , ggggdj
懂 gghgZl
成 <client> fgfgjf
成 <n> dgfgkf
成 accept dfhfpb
成 egffqZ
成 strict dhcdrd
成 什 khefff
成 转 fegcpd
我 jcgkgd
我 一 kebkff
我 们 obfigd
我 在 lihgbd
我 看 obhgfd
我 这 dgicfm
户 iedfel
户 反 nfhfga
户 打 jfbjcj
户 端 kggdgf
户 访 qehbgc
户 连 bedljh
房 gfgffj
所 gjdled
所 有 gjdled
手 ofggeb
手 机 ofggeb
才 feffem
打 <own> rdZief
打 dbifnh
打 不 jffgeh
打 到 egalig
打 印 fdfeep
打 开 mhkfhU
打 得 gkeekc
打 算 fihfoW
执 lgffff
执 行 lgffff
扫 breYem
把 -a ggggtT
把 <n> gdicod
把 <own> ccdhph
把 cbgfnj
把 forward fgfejh
把 masquerade bggglf
把 第 cgffsa
抓 jggfgf
抓 到 mgeffe
抓 包 kggfff
投 lfgffe
报 <n> ndhehd
报 connection mbhegf
报 curl mgggga
报 mdchfg
报 错 lfffef
拉 ebfhfn
拒 nefeff
拒 绝 oefeff
拦 $ pchbge
拦 qdfbhe
拦 吗 lfgggd
拦 的 lfgggc
拿 nifbhd
挂 Wieqie
指 dmeihc
按 lgehkZ
按 现 lkfffb
按 规 rXgjfc
挡 heldfh
挡 的 ngfgga
挪 fggfld
挪 到 fggfld
换 gdgbnh
换 成 fhgfmb
据 mefgef
据 包 lgegef
掉 $ pfegdd
掉 , bdgcok
掉 -a hYhhyU
掉 ecgcrg
掉 line dgggrY
掉 会 hgfepa
掉 吗 mggfcf
掉 的 ehgeob
掉 第 fgchhk
排 mdgcbm
接 <own> ngggga
接 <server> iffffj
接 <service> oddfeg
接 kahcgm
接 在 pfagge
接 打 jgmYkb
接 被 kefeej
接 访 uefegX
接 超 nbgcgi
接 连 keffej
提 lfffff
提 示 lgfggc
提 问 geadfr
插 gedgji
收 <host> kfgfff
收 <service> ifggjb
收 mggfha
收 不 ogggfZ
收 信 kffehe
收 到 mfeehe
收 邮 mdfhhd
改 efgfkg
改 了 cehaet
改 动 gdgfen
改 完 fbhhne
改 成 fgfgnc
改 的 fdgfgl
放 $ gockfb
放 ? gmgdge
放 mgfihZ
放 不 obgfff
放 了 cZmqfc
放 吗 nddegg
放 在 ifdgZp
放 没 jeggge
放 行 qefdhc
教 lfffeh
教 一 mfgffd
数 lgfedi
数 据 mgffdf
整 enddrV
文 lfhdfg
文 件 dfgfhk
断 $ ffeglf
断 fcgdmj
断 了 fefdim
新 ifffjd
新 人 ggfffj
新 来 effffm
方 jdkYme
无 mdggff
无 法 mdggff
日 legcgg
日 志 legcgg
早 kegdck
早 上 gfgdco
时 $ vbidgX
时 , nggefd
时 nbfcgi
时 候 hdgbhm
明 qcgbfg
明 什 jgfgff
明 天 gcfcfq
明 明 qgggfX
映 feimga
映 射 feimga
昨 hegddn
昨 天 jdgfgi
昨 晚 cfheep
是 <client> jekeci
是 <host> mihfbd
是 <n> ffedjk
是 <own> rghfeY
是 allow lfgehe
是 drop oefgfb
是 hairpin kfggfe
是 ndigah
是 不 hffejg
是 丢 keggge
是 什 fhehan
是 加 gggglc
是 哪 kgcjef
是 啥 ccfmel
是 在 igfglb
是 就 chghob
是 干 fggfdl
是 怎 peegga
是 把 ahggne
是 放 kgggmX
是 给 Xgdeqj
是 被 nfgfec
是 谁 icgYfq
是 转 hYgphd
是 这 jggggd
是 通 rfgehZ
晚 <n> heffdm
晚 gegddn
晚 上 fdgfgl
晨 kgggdf
更 jbfelg
最 jWfhnf
最 前 fggfjg
最 后 jYekle
月 fddggn
有 $ jcgoaf
有 cpbngZ
有 个 oleeac
有 人 jnYfbj
有 什 dgfeik
有 做 fZhnhe
有 关 geggdk
有 台 pcegdf
有 哪 Xmhkid
有 啥 ggeekh
有 回 mggcge
有 坑 gdhcgm
有 多 ffeggk
有 对 ojahbf
有 放 lchelb
有 映 eidmef
有 没 ckfhfh
有 被 qbfceh
有 谁 codhib
有 这 jgfgff
有 问 eahfhn
有 风 gegegk
服 cYlngh
服 务 eakmge
期 ccgchr
本 oeided
本 机 oeidfd
机 <client> nefgee
机 ihifbh
机 上 gehegk
机 的 fkfgge
机 能 mccghh
机 访 qXgfgg
机 连 odfeef
条 , ggggsV
条 -a fgggke
条 : hffgfj
条 <n> eegbjl
条 degflg
条 rule fdfeep
条 什 fgffel
条 删 fgggjf
条 啥 feggfk
条 是 gggfan
条 端 fgfkff
条 规 icffkg
条 路 lfggfd
条 连 mffffe
来 $ bricgd
来 ? jqdefZ
来 fjieeg
来 了 fffeik
来 吗 oahffe
来 回 tXefic
来 源 frdchd
来 的 hcfqfb
来 看 fegkeh
来 这 kfggdg
板 pgegfZ
析 $ kgfgeg
析 jffdfj
果 $ gfdare
果 <n> egggke
果 cfggod
果 remove gdhggj
果 删 fgfgnc
果 加 gghhmX
果 把 fdgghj
查 <far> cffgmg
查 gkhdhd
查 一 rofbfU
查 要 fjffgf
标 ekgdkd
标 是 ikgefc
样 $ kblbif
样 ? khgilT
样 kckckd
核 kchedk
核 日 jggfge
桌 legegf
桌 面 legegf
检 fjffgf
检 查 fjffgf
次 ggfeel
次 都 nggfcd
正 jgggge
正 常 jgggge
步 oddfie
段 , hkehdf
段 godbgg
段 可 enddhh
段 连 ikgcge
比 nffgde
比 如 ofggdc
求 gecidn
求 review gdedfp
求 解 kgghZj
没 $ ocfXmg
没 了 dhggoa
没 写 jgedek
没 反 kgfeff
没 放 kfgggd
没 有 giekdg
没 看 ggggek
没 问 ohgWhg
法 mdggef
流 量 idefii
测 nkfcfb
测 试 kgfgge
浏 kgggfd
浏 览 kgggfd
清 flfgdf
清 单 ajjled
源 joddha
源 地 leehhd
满 degcgp
满 了 degcgp
点 lXdghm
烦 jgebgk
烦 看 mgfcff
烦 解 eggggj
然 jggffe
然 后 jggffe
现 jbkedk
现 在 jbkedk
班 mYfiei
理 ineegd
生 ffefki
用 $ igbmbj
用 , fbelfk
用 <host> oeghdc
用 <own> lefgic
用 <public> jgeggf
用 <service> oggjiT
用 ? ffhffj
用 foxmail jffggf
用 jffebm
用 到 dgsXhf
用 啊 fecbgt
用 户 ibcjfm
用 的 egffco
电 pfggfZ
电 脑 pfgggZ
略 dfgfji
略 改 cfggki
登 gceefo
登 录 ddeefr
白 kgfgaj
的 $ pbfgai
的 , mmhXfe
的 -i fcegik
的 : mfggde
的 <client> tdgieX
的 <gateway> ffffgk
的 <host> legegf
的 <n> ihffdi
的 <service> laegel
的 ? fkkebg
的 client tgdhgV
的 cpu fdgcgo
的 dnat ijdcje
的 effect fhggWq
的 ehggdk
的 laptop jfefei
的 line hghcel
的 masquerade fhfhkd
的 pc nffedg
的 port XjftiY
的 tcp kkfbeg
的 traffic mdcdgj
的 udp jngYjc
的 user gcfgfn
的 人 haofka
的 信 lefffg
的 包 hfgmZh
的 同 sZhgga
的 吗 offfec
的 吧 lghbhe
的 地 jgfbnd
的 对 kgffff
的 时 mgfefe
的 是 jZgnff
的 服 fZohhf
的 机 mjdcge
的 来 fpebhf
的 流 jeffjf
的 源 lfcmiZ
的 用 hYhhhk
的 电 lefggd
的 端 iVmffk
的 网 clghgf
的 规 fchchn
的 角 cdlkhe
的 话 Zfdgpi
的 连 gfffel
的 那 Ydofoc
的 问 fffhgj
盘 dadjfq
目 ejegje
目 前 Xlhleg
目 标 ekgdkd
目 的 nffcdi
直 mggfhZ
直 timeout mgggfc
直 卡 jgfggf
直 接 jfickb
直 超 lgggfd
直 转 pgfgdb
直 连 kfggja
看 $ cdghdo
看 , cfjkhc
看 eddkco
看 一 lbgheh
看 不 ggggWr
看 到 hfffek
看 懂 ggggdk
看 看 cdgieo
眼 ffgfgj
着 $ fjoZef
着 ffobfg
码 kegdej
码 忘 ffgfgk
确 khejbf
确 认 khejbf
碰 oqYchY
示 lgfggc
种 gefjjc
积 fgeffl
积 压 egeffm
程 pehfdc
程 桌 legegf
窗 geefkg
站 edljhd
站 在 ddlkhd
端 <client> lefggf
端 <far> ofhZgf
端 iggkdd
端 口 iggkdc
第 <n> cefehn
第 cefehn
等 fkfhdg
等 保 gkfhef
答 ldcfgi
策 dfgfji
策 略 dfgfji
算 $ emffff
算 dlhfoW
算 把 ghfeke
管 erhVhf
管 是 cvfYhc
管 目 fogcfd
箱 密 ffgfgk
系 geggek
系 吗 geggdk
线 feeckk
组 jlYhfh
终 ohhebe
经 mhdhed
经 过 lgdjgb
结 saffgd
结 果 pfeegc
绕 mefhgc
给 <host> lffYlf
给 <zone> cfgcjm
给 ZZgsgh
给 个 hjkXfj
给 几 ggedfm
给 我 mdYofe
给 谁 Zdf0bc
络 flgdgg
绝 $ kgdedj
绝 , mhehfb
绝 oefeff
网 <far> qegafe
网 oifgdZ
网 上 aalmhg
网 不 ncgdgg
网 关 kjgdgc
网 吗 ncdgnY
网 哪 kThngh
网 地 kdgffg
网 机 ficjgg
网 段 fodbgg
网 络 flgdgg
置 $ gegfgk
置 ? dgggYq
置 gfgfcm
老 qdfdfe
老 是 mffggb
老 板 pgegfZ
能 <service> jjfbif
能 access Zbdemq
能 dkjahh
能 ping nfgdfe
能 reach pncZed
能 上 jZdfkl
能 不 nWfgkh
能 主 lkedgc
能 做 gffcfn
能 出 rdeefe
能 到 ilkdbd
能 打 kijffY
能 收 jffgge
能 用 ofpYad
能 直 lefghc
能 访 gkkaeg
能 进 foeegd
能 连 dhfgjg
能 通 bedlkh
脑 pfgggZ
脑 能 jfggfe
自 rdhciZ
自 己 lggdic
自 身 nhegec
苦 gefffk
苦 了 fefdeo
落 jfamgf
落 到 ieamfi
行 $ megeak
行 , gdcgof
行 <zone> ehffkf
行 ? kjgekW
行 hafdpg
行 不 nfghkV
行 了 qdechd
行 什 ggffdk
行 会 hhWhki
行 删 fgffuU
行 吗 kggfff
行 啥 gegffk
行 挪 ffhfjf
行 是 ffgffk
行 没 ffeeik
行 的 gffcij
行 还 kgfgfe
补 kefeie
表 : fneegf
表 gealfk
被 drop nhggea
被 forward hhenbf
被 jagjdj
被 丢 kfghhb
被 哪 kfffff
被 拒 oefeff
被 拦 zhbVgc
被 挡 jenbee
被 改 riagce
被 转 gbitdZ
被 退 fhfegj
要 hjfggc
要 一 giigde
要 写 ijggee
要 填 foedgf
要 是 Xejgua
要 用 kjdlcc
要 连 mdggfe
见 hdffco
规 iheeej
规 则 kefefj
览 kgggfd
览 器 kgggfd
角 cdlkhe
角 度 cdlkhe
解 $ jgfggf
解 efjgam
解 析 iffdfk
解 释 ffkfZm
计 gfegpa
计 要 kedkgd
认 hgfhkb
认 一 ljfecf
认 策 dgggmd
让 kfagco
议 hchgld
讲 eegejj
讲 讲 fdfemh
许 jiefge
论 mbfgkc
设 djfeqZ
设 成 cgdgof
访 giibfj
访 问 giibfj
证 gcgchn
证 书 gcfdhn
评 gffhmb
评 审 gYfkfm
试 kgfghd
话 $ jgegdi
话 , gedflh
话 efdflg
该 gcdlbm
该 通 regdfa
误 lfeffg
说 <service> megggb
说 rdcckd
说 明 ffgdfm
请 neggec
请 列 Zimidf
请 教 mfgffd
请 求 icckck
请 问 nifkfW
谁 $ gdbkel
谁 ? kfeika
谁 atajdg
谁 可 klhcha
谁 回 mffegd
谁 开 eseWih
谁 改 fcgfgm
谁 来 kcfZfo
谁 能 aodfgh
谁 进 evaYkd
谁 连 dnhfdf
调 pcdZpc
谢 $ ehjecl
谢 egjdcm
谢 谢 egjdcm
财 faefer
财 务 faefer
败 ogggdc
账 ijefge
贴 fdgmgf
走 $ pgfaff
走 <n> sddeee
走 <own> qdgggZ
走 <public> rZeghd
走 <service> lfffgf
走 ? sffefZ
走 qfgieX
走 不 kdggge
走 公 jffgfg
走 到 gdbqff
走 哪 lffgge
走 得 oeeege
走 的 ofgegb
起 lgggcf
起 什 cgfgco
起 来 ngfffc
超 ncgefg
超 时 ncgefg
跑 kedegk
跟 fegcdp
路 $ keggff
路 pdgdgc
身 nhegec
转 gfclma
转 到 cobjka
转 发 jYeknb
转 圈 pgfgdb
转 给 fYgojd
辛 gefffk
辛 苦 gefffk
边 <client> ngfhec
边 <service> legfhd
边 kehcej
边 放 nbghfe
边 的 bgfgfn
边 能 ndiafi
达 okfaee
过 mfdhaj
过 一 ffgfgj
过 了 lghfcf
过 去 fcgdfo
过 哪 iheled
过 得 pegfdd
过 来 nfcmdb
过 网 kjfegc
还 bffgkj
还 work Yhghrb
还 是 nfdjdd
还 有 dldcgm
还 能 ddggmg
这 fffidj
这 一 kfgfff
这 个 gfejfh
这 么 gfgegj
这 句 gffgbn
这 台 fhclff
这 条 ggffdl
这 样 eheemf
这 种 hhfeck
这 行 gggfej
这 边 ndlZeh
进 kncfhZ
进 得 jmfaff
进 来 imciha
远 legegf
远 程 legegf
连 <host> rhhdhV
连 <outside> jegehf
连 <own> Zakglk
连 <public> pdeedg
连 <zone> ndgflZ
连 ? gphXge
连 gjgaih
连 上 gciqdc
连 不 jkdedh
连 到 lkeYej
连 得 jjfcdi
连 我 qjebfb
连 接 kafdgn
退 回 fgfegk
送 iialch
送 到 iialch
通 $ bifYhr
通 , kifdfe
通 <client> kgggee
通 <far> kfggfe
通 <host> lfggfd
通 <own> nageje
通 ? wUichc
通 dldhck
通 不 khegfe
通 了 efgdfn
通 吗 dlgVim
通 的 rffdhY
通 过 knhdeZ
遍 ofjddd
那 jbegkf
那 个 fhebep
那 台 jdeeen
那 条 efffpb
邮 nfedeg
邮 件 oeeeeh
部 glgedg
都 hhrifT
都 不 nXghhg
都 会 geecgp
都 映 dWmlhi
都 有 Zifmid
都 没 kfcghg
都 能 blsZfc
配 jedfdm
配 的 kggggd
配 置 heffgj
释 ffkfZm
释 一 gfffYr
释 下 fdggdn
里 <service> pYghge
里 ? bdlpag
里 mcifhb
里 刷 jffggf
里 有 lfffeh
里 的 dehehk
里 看 fgggfj
里 面 cejnef
重 cbgegq
重 传 lgfffe
重 启 dbgefq
重 置 ffgfgk
量 $ jfbcik
量 ? dgffem
量 idefii
链 pgfdhb
错 : lfffeg
错 mffeff
错 误 lfeffg
问 $ efcfkl
问 <client> ofbhee
问 <far> mefdmZ
问 <gateway> elghhb
问 <host> mnXhha
问 <outside> sYcjgd
问 <own> gnYbjk
问 <public> ocfbhh
问 <zone> fmcgdi
问 ? hfYgcs
问 ghicfj
问 不 gcffgm
问 从 segggW
问 你 geWdgu
问 到 aglmfc
问 得 heefgl
问 题 iehYgm
间 jefjgd
队 effefm
队 列 effefm
限 crbbnc
限 制 pdgdgf
除 gmgcjd
除 了 hngadh
险 $ gegegk
险 gegegk
需 gleihb
需 要 gleihb
靠 qedhdc
面 , eieekf
面 bagqkd
面 是 Ycdsih
面 的 fefoia
页 gkfeei
领 dflife
领 导 dflife
题 $ eagfhn
题 , keehff
题 ? gfffgj
题 iehYgm
题 吗 gffgek
风 gegegk
风 险 gegegk
馈 lggggb
马 lgfeff
马 上 lgfeff
麻 kffbfk
麻 烦 kffbfk
默 hggflb
默 认 hggflb
`;
export const WAY_WEIGHTS = `
'connection refused' kc
'connection timed jd
'connection timed out' jd
's <service> dj
's own lb
, <A> , lb
, <A> to jd
, <A> 出 jd
, <gateway> jd
, <gateway> 这 jd
, <n> kc
, <server> kc
, <server> 是 jd
, <service> <n> jd
, <service> ? lb
, <zone> kc
, allowed ? jd
, allowed dj
, allowed or ck
, any ma
, blocked ma
, can <zone> lb
, can jd
, coming ck
, connection oY
, could kc
, delay <n> dj
, delay dj
, do jd
, do we jd
, does <A> ma
, does <service> lb
, does <zone> ma
, dst <B> kc
, dst lb
, given dj
, how kc
, i e kc
, is <A> kc
, is jd
, is that ma
, it's jd
, kindly kc
, lip kc
, never lb
, no ma
, no nat jd
, not jd
, nothing ma
, on the jd
, port bl
, quick jd
, quick one jd
, right ? kc
, right kc
, rip kc
, session kc
, target kc
, tcp <n> nZ
, tcp pX
, we kc
, what jd
, while kc
, who kc
, why ? jd
, why kc
, will that kc
, would <A> kc
, would nZ
, yes or jd
, 从 <A> kc
, 会 kc
, 到 底 jd
, 发 jd
, 只 lb
, 回 kc
, 回 包 jd
, 客 ck
, 客 户 ck
, 对 lb
, 急 $ kc
, 急 kc
, 想 jd
, 我 am
, 按 lb
, 提 jd
, 提 示 jd
, 收 lb
, 有 kc
, 没 kc
, 没 有 jd
, 源 dj
, 目 的 jd
, 端 ck
, 端 口 ck
, 能 kc
, 行 lb
, 要 jd
, 规 kc
, 规 则 kc
, 请 问 jd
, 连 <B> jd
, 连 kc
, 连 的 jd
, 通 不 lb
-> <B> $ kc
-> <B> , lb
-> <B> <service> nZ
-> <B> ? jd
-> <B> kc
-> <B> ok ma
-> <B> port kc
-> <B> tcp lb
-a input kc
-d <A> ck
-i <A> -d jd
-i <A> jd
-j drop , jd
-j drop kc
-o <B> -j lb
-o <B> lb
-o <zone> -d dj
-o <zone> -p lb
-s <A> jd
: <A> nZ
: <A> to qW
: <service> <n> jd
: <service> jd
: can ma
: connect from ck
: could kc
: curl kc
: do kc
: does it bl
: errno <n> ck
: errno ck
: in <outside> jd
: ipv <n> am
: ipv am
: no route dj
: postfix <service> kc
: postfix smtpd dj
: user kc
: what nZ
<A> 's own lb
<A> , <server> jd
<A> , <service> jd
<A> , and jd
<A> , dst lb
<A> , is oY
<A> , jd
<A> , 想 jd
<A> , 端 ck
<A> -> <B> kc
<A> -> kc
<A> -o <B> lb
<A> -o jd
<A> : <n> lb
<A> : connection ck
<A> : curl kc
<A> <B> <n> nZ
<A> <B> a kc
<A> <B> echo lb
<A> <n> <B> lb
<A> <n> bl
<A> <n> from dj
<A> <n> on bl
<A> <n> trying dj
<A> <own> : dj
<A> <own> dj
<A> <server> jd
<A> <service> to ma
<A> able jd
<A> able to jd
<A> and <B> kc
<A> and jd
<A> and want lb
<A> be able jd
<A> be dj
<A> box pX
<A> browse jd
<A> can jd
<A> can't lb
<A> cant lb
<A> client ma
<A> clients kc
<A> coming dj
<A> connects lb
<A> connects to ma
<A> does ma
<A> folks kc
<A> from <B> Zn
<A> from a ck
<A> from dj
<A> from my Zn
<A> get <service> lb
<A> get jd
<A> get out nZ
<A> get through jd
<A> gets kc
<A> going jd
<A> have jd
<A> i kc
<A> itself , kc
<A> itself reach jd
<A> keeps kc
<A> lan lb
<A> laptop ma
<A> make it jd
<A> make jd
<A> needs jd
<A> needs to jd
<A> on <B> dj
<A> open <B> jd
<A> open <service> jd
<A> open a kc
<A> open to am
<A> opening <B> lb
<A> opening kc
<A> opens <service> nZ
<A> pcs kc
<A> people kc
<A> ping <B> lb
<A> ping lb
<A> pings <B> lb
<A> pings kc
<A> ppl kc
<A> reach <B> kc
<A> reach lb
<A> reachable bl
<A> reachable for am
<A> reachable from dj
<A> says jd
<A> see when am
<A> send jd
<A> server to lb
<A> side kc
<A> still be jd
<A> straight jd
<A> that jd
<A> to our jd
<A> towards <B> jd
<A> towards lb
<A> use kc
<A> wants lb
<A> wants to kc
<A> when bl
<A> who kc
<A> with jd
<A> work bl
<A> work for ck
<A> 上 <B> jd
<A> 上 jd
<A> 上 ping kc
<A> 主 jd
<A> 出 <B> kc
<A> 出 kc
<A> 到 <B> kc
<A> 到 <zone> kc
<A> 到 ma
<A> 去 <B> jd
<A> 去 jd
<A> 发 往 jd
<A> 客 jd
<A> 客 户 jd
<A> 想 lb
<A> 打 不 lb
<A> 电 lb
<A> 电 脑 lb
<A> 的 <n> ck
<A> 的 client kc
<A> 的 dj
<A> 的 user lb
<A> 的 人 kc
<A> 的 同 kc
<A> 的 机 jd
<A> 的 用 kc
<A> 的 电 jd
<A> 直 lb
<A> 直 接 lb
<A> 能 jd
<A> 能 ping jd
<A> 能 上 jd
<A> 能 不 jd
<A> 能 主 lb
<A> 能 访 kc
<A> 自 kc
<A> 自 己 kc
<A> 要 ma
<A> 访 jd
<A> 访 问 jd
<A> 这 个 jd
<A> 进 kc
<A> 进 来 kc
<A> 连 <B> jd
<A> 那 ma
<A> 那 台 lb
<B> $ kc
<B> , <gateway> ma
<B> , <n> ma
<B> , <service> kc
<B> , allowed ck
<B> , any ma
<B> , do kc
<B> , does kc
<B> , i ck
<B> , is lb
<B> , port lb
<B> , tcp ma
<B> , udp kc
<B> , yes jd
<B> , 会 jd
<B> , 回 jd
<B> , 端 ma
<B> -j accept lb
<B> -j lb
<B> ; jd
<B> <n> $ ma
<B> <n> , lb
<B> <n> ? lb
<B> <n> udp kc
<B> <n> 不 jd
<B> <n> 端 lb
<B> <n> 通 kc
<B> <own> lb
<B> <server> kc
<B> <service> $ lb
<B> <service> , nZ
<B> <service> ? lb
<B> <service> nZ
<B> <zone> am
<B> a ? kc
<B> a kc
<B> accept kc
<B> access ? lb
<B> access lb
<B> after lb
<B> as kc
<B> at all jd
<B> at jd
<B> be able dj
<B> box $ lb
<B> box lb
<B> by <service> jd
<B> connects ck
<B> directly kc
<B> directly on jd
<B> does the lb
<B> dropped oY
<B> echo lb
<B> echo request lb
<B> every jd
<B> from kc
<B> get kc
<B> gets kc
<B> icmp ma
<B> if ma
<B> it kc
<B> itself $ dj
<B> lan nZ
<B> let jd
<B> ok ? ma
<B> ok ma
<B> ok or jd
<B> on <n> kc
<B> on jd
<B> on port lb
<B> on udp ma
<B> or lb
<B> over <service> ma
<B> over nZ
<B> over udp kc
<B> port <n> lb
<B> port kc
<B> server , nZ
<B> server ? kc
<B> server on jd
<B> should jd
<B> should that jd
<B> still jd
<B> still work jd
<B> tcp <n> lb
<B> tcp ma
<B> then ? jd
<B> type dj
<B> udp <n> jd
<B> udp jd
<B> what does nZ
<B> what lb
<B> when lb
<B> where does kc
<B> where kc
<B> which kc
<B> why ck
<B> will kc
<B> with jd
<B> works lb
<B> 一 jd
<B> 一 直 jd
<B> 上 的 kc
<B> 之 jd
<B> 之 间 jd
<B> 了 ma
<B> 吗 $ jd
<B> 吗 ? lb
<B> 吗 kc
<B> 打 kc
<B> 报 ma
<B> 收 <service> kc
<B> 的 <n> kc
<B> 的 jd
<B> 的 tcp kc
<B> 的 包 jd
<B> 直 ck
<B> 能 连 ck
<B> 行 jd
<B> 行 不 jd
<B> 走 kc
<B> 这 个 lb
<far> dst <own> jd
<far> dst jd
<gateway> $ dj
<gateway> let it jd
<gateway> or kc
<gateway> 会 lb
<gateway> 放 行 jd
<gateway> 这 jd
<gateway> 这 边 jd
<host> 's nZ
<host> , <B> dj
<host> , jd
<host> -j snat jd
<host> <A> lb
<host> ? $ kc
<host> box <A> jd
<host> is dj
<host> on kc
<host> server jd
<host> 的 <n> kc
<host> 的 ma
<n> $ dj
<n> , <gateway> jd
<n> , is kc
<n> , or jd
<n> , seq lb
<n> , what kc
<n> , will kc
<n> , 帮 kc
<n> : no ck
<n> <B> pX
<n> <n> $ jd
<n> ? $ dj
<n> ? ? kc
<n> ? i jd
<n> aa lb
<n> am jd
<n> and <n> jd
<n> and jd
<n> as jd
<n> at jd
<n> be jd
<n> does ck
<n> does the lb
<n> len <n> jd
<n> len jd
<n> minutes kc
<n> ms $ dj
<n> of <A> dj
<n> of <B> kc
<n> on <A> Vr
<n> on <B> sU
<n> on the jd
<n> s ma
<n> syn , kc
<n> tcp $ lb
<n> tcp from kc
<n> this dj
<n> to <A> ck
<n> to <B> oY
<n> to nZ
<n> trying <own> dj
<n> trying dj
<n> udp , jd
<n> udp kc
<n> what jd
<n> 为 jd
<n> 为 什 jd
<n> 吗 ? kc
<n> 和 <n> jd
<n> 和 jd
<n> 就 kc
<n> 是 ck
<n> 的 jd
<n> 通 不 jd
<outside> $ bl
<outside> -j accept kc
<outside> -j masquerade jd
<outside> is lb
<outside> on dj
<outside> on the jd
<outside> out <zone> kc
<outside> 上 jd
<outside> 打 lb
<own> $ kc
<own> <service> : dj
<own> <service> dj
<own> 吗 $ jd
<public> , kc
<public> <B> , jd
<public> <B> jd
<public> <B> on jd
<public> ? $ kc
<public> ? kc
<server> <B> $ kc
<server> is jd
<service> , <n> lb
<service> , does kc
<service> , ma
<service> <A> <n> bl
<service> <A> bl
<service> <B> <n> jd
<service> <n> : jd
<service> <n> from jd
<service> <n> nZ
<service> <n> on am
<service> <server> kc
<service> ? $ kc
<service> ? kc
<service> from <A> lb
<service> from jd
<service> in kc
<service> into <A> Zn
<service> of ck
<service> on <A> ck
<service> on <B> jd
<service> on <n> pX
<service> on dj
<service> port kc
<service> session kc
<service> to <A> dj
<service> to <B> nZ
<service> 为 kc
<service> 会 kc
<service> 到 <B> kc
<service> 到 kc
<service> 吗 kc
<service> 收 jd
<service> 登 lb
<service> 走 kc
<zone> -> kc
<zone> -j jd
<zone> -o <outside> kc
<zone> -p kc
<zone> -p tcp kc
<zone> : <n> jd
<zone> and kc
<zone> dnat kc
<zone> i kc
<zone> i see lb
<zone> in ip jd
<zone> in lb
<zone> is ck
<zone> rules jd
<zone> shows am
<zone> src <A> jd
<zone> src jd
<zone> to oY
<zone> 上 lb
<zone> 上 抓 lb
<zone> 就 jd
<zone> 里 kc
<zone> 里 的 kc
? <A> lb
? <service> kc
? ? $ jd
? ? lb
? example com kc
? example kc
? i mean jd
L , <A> <client><far> jd
L , does <far><own> ma
L , does <outside><own> kc
L -a forward <client><client> jd
L -a forward <host><client> ck
L -a forward <zone><outside> kc
L -a postrouting <zone><own> lb
L -a prerouting <zone><own> jd
L -d <A> <host><client> ck
L -d <host> <zone><own> lb
L -i <A> <outside><own> jd
L -i <A> <zone><own> jd
L -i <zone> <client><client> jd
L -i <zone> <host><client> ck
L -j accept <client><client> jd
L -j drop <far><own> ma
L -o <outside> <client><far> jd
L -o <zone> <client><client> jd
L -s <zone> <zone><own> lb
L : <A> <zone><zone> oY
L : <n> <client><client> kc
L : <n> <client><far> lb
L : <n> <client><host> jd
L : <n> <client><own> lb
L : <n> <far><own> kc
L : <n> <host><client> dj
L : <n> <own><client> ck
L : <n> <own><zone> ck
L : connect <own><client> ck
L ; lb
L <A> 's <gateway><far> kc
L <A> , <client><host> ma
L <A> , <client><own> jd
L <A> , <far><host> jd
L <A> , <far><own> ma
L <A> , <host><client> dj
L <A> , <outside><host> kc
L <A> , <outside><own> ma
L <A> , <own><zone> am
L <A> , <zone><own> kc
L <A> -> <host><far> kc
L <A> -> <outside><host> jd
L <A> -> <zone><outside> kc
L <A> -> <zone><zone> lb
L <A> -d <zone><host> jd
L <A> -d <zone><own> jd
L <A> -o <zone><outside> kc
L <A> -p <host><client> ck
L <A> : <zone><own> kc
L <A> <B> <client><client> kc
L <A> <B> <client><far> kc
L <A> <B> <client><host> lb
L <A> <B> <client><own> kc
L <A> <B> <far><own> lb
L <A> <B> <zone><own> ma
L <A> <n> <own><zone> dj
L <A> <service> <client><gateway> jd
L <A> <service> <client><host> jd
L <A> <service> <zone><own> kc
L <A> and <client><client> jd
L <A> and <zone><own> lb
L <A> and <zone><zone> kc
L <A> can't <client><own> lb
L <A> clients <zone><own> jd
L <A> connects <far><own> jd
L <A> dst <client><client> jd
L <A> for <outside><own> kc
L <A> for <zone><own> kc
L <A> from <client><client> Xp
L <A> from <far><zone> dj
L <A> from <gateway><client> am
L <A> from <host><zone> ck
L <A> from <own><client> ck
L <A> from <own><outside> ck
L <A> get <outside><host> kc
L <A> get <zone><host> jd
L <A> gets <far><own> kc
L <A> itself <gateway><host> kc
L <A> itself <gateway><outside> ck
L <A> itself <gateway><own> jd
L <A> needs <host><far> jd
L <A> open <own><outside> ck
L <A> out <zone><outside> kc
L <A> people <zone><own> jd
L <A> port <host><client> dj
L <A> port <own><zone> ck
L <A> say <zone><own> kc
L <A> server <host><own> lb
L <A> server <host><public> kc
L <A> still <client><far> lb
L <A> still <far><own> ma
L <A> talk <zone><zone> kc
L <A> to <client><client> jd
L <A> to <client><host> jd
L <A> to <host><client> pX
L <A> to <host><far> kc
L <A> to <host><host> kc
L <A> to <host><outside> ma
L <A> to <outside><gateway> kc
L <A> to <outside><host> kc
L <A> to <zone><client> kc
L <A> to <zone><gateway> jd
L <A> to <zone><outside> lb
L <A> to <zone><zone> dj
L <A> 上 <client><host> kc
L <A> 上 <zone><outside> kc
L <A> 出 <zone><outside> jd
L <A> 客 <outside><own> jd
L <A> 本 <gateway><far> kc
L <A> 的 <client><own> jd
L <A> 的 <outside><host> jd
L <A> 的 <outside><own> jd
L <A> 的 <own><outside> Zn
L <A> 的 <zone><client> lb
L <A> 的 <zone><far> jd
L <A> 的 <zone><host> kc
L <A> 的 <zone><outside> lb
L <A> 的 <zone><own> kc
L <A> 能 <host><outside> kc
L <A> 自 <gateway><client> jd
L <A> 自 <gateway><far> kc
L <A> 访 <client><far> jd
L <A> 访 <far><own> jd
L <A> 访 <zone><host> jd
L <A> 还 <far><own> jd
L <A> 这 <zone><own> jd
L <A> 连 <client><own> kc
L <client> kc
L <far> ck
L <host> ma
L <n> , <client><own> kc
L <n> , <zone><outside> jd
L <n> : <client><client> kc
L <n> : <client><host> kc
L <n> : <client><own> oY
L <n> : <far><own> kc
L <n> : <host><client> dj
L <n> <n> <client><client> kc
L <n> <n> <client><host> lb
L <n> <n> <client><own> lb
L <n> <n> <far><own> kc
L <n> <n> <host><client> dj
L <n> <n> <host><far> jd
L <n> established <far><own> jd
L <n> ip <client><client> lb
L <n> ip <client><far> lb
L <n> ip <client><host> jd
L <n> ip <client><own> jd
L <n> ip <far><own> kc
L <n> of <own><outside> bl
L <n> on <own><zone> bl
L <n> you <zone><own> kc
L <n> 行 <zone><outside> jd
L <outside> -j <client><far> jd
L <server> <A> <own><client> ck
L <server> am
L <service> <A> <own><client> dj
L <service> <n> <client><host> kc
L <service> <n> <outside><host> jd
L <service> <n> <outside><own> kc
L <service> <n> <zone><own> jd
L <service> on <host><outside> bl
L <zone> , <zone><own> lb
L <zone> -d <host><client> ck
L <zone> -d <own><zone> dj
L <zone> -d <zone><own> lb
L <zone> -o <client><client> jd
L <zone> <A> <client><own> jd
L <zone> <A> <zone><own> kc
L <zone> ck
L <zone> i <client><own> jd
L <zone> in <client><own> jd
L ? lb
L ? tcp <far><own> jd
L ^ <A> <client><client> kc
L ^ <A> <client><far> jd
L ^ <A> <client><gateway> kc
L ^ <A> <client><host> jd
L ^ <A> <far><zone> dj
L ^ <A> <gateway><client> lb
L ^ <A> <gateway><far> ma
L ^ <A> <gateway><outside> nZ
L ^ <A> <host><client> lb
L ^ <A> <host><far> lb
L ^ <A> <host><host> kc
L ^ <A> <host><own> ma
L ^ <A> <host><public> kc
L ^ <A> <outside><host> kc
L ^ <A> <outside><own> jd
L ^ <A> <own><client> ck
L ^ <A> <own><outside> Zn
L ^ <A> <own><zone> dj
L ^ <A> <server><own> jd
L ^ <A> <zone><client> ma
L ^ <A> <zone><far> kc
L ^ <A> <zone><gateway> ma
L ^ <A> <zone><host> jd
L ^ <A> <zone><outside> kc
L ^ <A> <zone><own> jd
L ^ <A> <zone><public> kc
L ^ <A> <zone><zone> pX
L ^ <n> <client><client> lb
L ^ <n> <client><far> lb
L ^ <n> <client><host> lb
L ^ <n> <client><own> jd
L ^ <n> <far><own> kc
L ^ <outside> <far><own> kc
L ^ <service> <client><far> jd
L ^ <service> <client><gateway> kc
L ^ <service> <client><host> jd
L ^ <service> <far><own> ma
L ^ <service> <gateway><zone> Zn
L ^ <service> <host><client> am
L ^ <service> <outside><gateway> lb
L ^ <service> <own><client> dj
L ^ <service> <own><zone> ck
L ^ <service> <zone><own> jd
L ^ <zone> <client><host> lb
L ^ <zone> <client><own> jd
L ^ a <far><own> kc
L ^ a <zone><host> ma
L ^ are <zone><zone> jd
L ^ can <host><far> ma
L ^ can <host><host> jd
L ^ can <host><public> kc
L ^ can <zone><host> jd
L ^ can <zone><outside> jd
L ^ curl <own><zone> ck
L ^ do <zone><outside> kc
L ^ do <zone><own> jd
L ^ does <client><host> jd
L ^ does <far><own> jd
L ^ does <host><outside> kc
L ^ does <host><own> nZ
L ^ does <outside><host> kc
L ^ does <outside><own> lb
L ^ does <zone><outside> kc
L ^ from <gateway><own> jd
L ^ from <zone><own> jd
L ^ hairpin <zone><own> lb
L ^ hey <zone><own> kc
L ^ how <zone><own> jd
L ^ i <zone><host> nZ
L ^ if <far><own> lb
L ^ if <outside><own> kc
L ^ if <zone><outside> jd
L ^ if <zone><own> jd
L ^ is <host><outside> dj
L ^ is <outside><host> lb
L ^ is <outside><own> kc
L ^ is <zone><zone> lb
L ^ my <client><own> jd
L ^ on <client><own> jd
L ^ outlook <client><own> kc
L ^ ping <client><far> nZ
L ^ ping <zone><host> lb
L ^ postfix <host><far> kc
L ^ say <zone><own> pX
L ^ suppose <zone><outside> jd
L ^ thunderbird <client><own> jd
L ^ trace <client><far> kc
L ^ udp <client><far> jd
L ^ user <client><own> kc
L ^ user <zone><own> jd
L ^ what <client><host> jd
L ^ what <far><own> kc
L ^ what <outside><own> lb
L ^ what <zone><own> jd
L ^ why <client><host> kc
L ^ why <client><own> ma
L ^ why <own><zone> ck
L ^ why <zone><own> jd
L ^ would <outside><own> kc
L ^ would <own><zone> ck
L ^ would <zone><host> kc
L ^ 从 <client><host> jd
L ^ 假 <zone><own> jd
L ^ 内 <client><own> jd
L ^ 在 <client><host> ma
L ^ 我 <zone><host> jd
L ^ 抓 <far><own> jd
L ^ 日 <client><host> jd
L add -a <zone><own> lb
L add dj
L address ck
L after kc
L agent lb
L am kc
L an ma
L and kc
L answer jd
L any jd
L are <A> <zone><zone> jd
L are kc
L arriving oY
L assume nZ
L at <A> <far><host> kc
L at <A> <far><own> kc
L back kc
L backup nZ
L be kc
L before kc
L between kc
L box kc
L branch lb
L by lb
L can <A> <gateway><host> jd
L can <A> <host><host> kc
L can <A> <zone><outside> jd
L can <A> <zone><zone> jd
L can a <zone><host> jd
L can lb
L can someone <outside><own> kc
L can the <host><far> qW
L can the <host><own> jd
L can't dj
L capture dj
L captured jd
L change nZ
L ci kc
L client bl
L come jd
L coming ma
L confirm ma
L connect ck
L connect to <own><client> dj
L could jd
L curl bl
L delete lb
L deleted jd
L desk lb
L dig ck
L do the <zone><outside> kc
L does <A> <client><far> lb
L does <A> <far><own> lb
L does <A> <host><far> ck
L does <A> <zone><outside> kc
L dovecot kc
L drop , <gateway><zone> ck
L drop line <outside><own> ma
L echo jd
L error bl
L established jd
L established src <far><own> jd
L example Yo
L explain kc
L failed ck
L floor kc
L for <A> <far><own> jd
L for jd
L forward -i <client><client> jd
L forward -i <host><client> ck
L forward policy <zone><host> jd
L forward's jd
L from <A> <client><client> lb
L from <A> <client><gateway> kc
L from <A> <far><own> jd
L from <A> <host><client> kc
L from <A> <outside><host> jd
L from <A> <zone><far> jd
L from <A> <zone><gateway> jd
L from ma
L full of <host><client> dj
L get am
L guest ma
L happens to <far><own> jd
L help jd
L home kc
L how come <zone><own> jd
L i add <zone><own> nZ
L i'd jd
L icmp jd
L if i <outside><own> lb
L if i <zone><own> kc
L in <A> <zone><client> nZ
L in <A> <zone><gateway> lb
L in <A> <zone><own> jd
L in ip <client><own> jd
L in jd
L in the <client><own> oY
L inbound kc
L input policy <gateway><zone> ck
L input policy <zone><gateway> kc
L instead jd
L ip <A> <client><far> ma
L ip <A> <client><host> lb
L ip <A> <client><own> kc
L ip <A> <far><own> lb
L ip <A> <host><client> ck
L iptables kc
L ipv jd
L is <A> <client><own> jd
L is <A> <zone><zone> kc
L is <service> <host><outside> Zn
L is full <host><client> dj
L it jd
L job lb
L kindly jd
L laptop lb
L let lb
L let's jd
L lets kc
L line <n> <zone><outside> lb
L log jd
L logged nZ
L login jd
L machines lb
L may jd
L me lb
L morning kc
L moved ck
L mx ck
L my pX
L nc ck
L need oY
L net dj
L new jd
L nginx jd
L ni <zone> <client><own> jd
L nobody kc
L normal kc
L nothing dj
L of <A> <own><outside> bl
L on <A> <client><own> kc
L on <A> <gateway><host> lb
L on <A> <host><client> dj
L on <A> <host><host> jd
L on <A> <host><own> lb
L on <A> <outside><host> kc
L on <A> <outside><own> nZ
L on <A> <own><outside> Zn
L on <A> <zone><own> kc
L on <zone> <client><host> lb
L on the <host><outside> am
L on the <zone><own> kc
L once kc
L only jd
L our oY
L out of <gateway><zone> ck
L out on <outside><own> jd
L outbound ma
L outlook in <zone><own> jd
L packets lb
L pc kc
L people in <zone><own> jd
L people lb
L ping dj
L ping from <zone><gateway> lb
L pinging <A> <client><client> Zn
L pinging Wq
L planning jd
L please kc
L port <n> <own><outside> ck
L postfix dj
L postfix on <host><far> kc
L postrouting -s <zone><own> lb
L prerouting -i <zone><own> jd
L printer <A> <client><host> jd
L proposed kc
L question lb
L queue kc
L reason jd
L relay dj
L request jd
L root dj
L rule jd
L runner kc
L runs jd
L sending dj
L shows lb
L since kc
L sit jd
L sits lb
L sitting lb
L so jd
L somebody kc
L someone jd
L someone on <outside><host> kc
L src <A> <client><client> jd
L status dj
L stopping lb
L stuck lb
L tcpdump ni <client><own> jd
L teh pX
L test jd
L that jd
L the <A> <gateway><far> jd
L the <A> <gateway><host> kc
L the <A> <gateway><zone> dj
L the <A> <host><own> ma
L the <A> <host><public> kc
L the <A> <zone><outside> lb
L the <host> <host><outside> kc
L the <host> <zone><own> jd
L the <zone> <zone><own> jd
L thinking kc
L thunderbird on <client><own> kc
L times kc
L to <A> <client><own> lb
L to <A> <far><zone> Zn
L to <A> <zone><own> lb
L to a <far><own> kc
L to accept <zone><host> jd
L to bl
L trace jd
L udp <n> <outside><own> kc
L udp <n> <own><outside> dj
L udp <n> <zone><far> lb
L up ma
L user kc
L verdict for <far><own> kc
L verdict kc
L vz dj
L we dj
L we moved <zone><own> lb
L went jd
L were jd
L what happens <far><own> jd
L what if <zone><own> jd
L what's kc
L when <A> <far><own> kc
L when jd
L why does <own><zone> ck
L will kc
L window am
L with dj
L without jd
L work jd
L workstation jd
L would <A> <zone><zone> kc
L yes kc
L you jd
L you must <zone><own> kc
L 一 条 <zone><host> jd
L 上 <A> <zone><own> jd
L 个 jd
L 为 啥 <zone><own> jd
L 了 , <zone><outside> kc
L 从 <A> <outside><host> jd
L 从 jd
L 会 lb
L 假 如 <zone><own> jd
L 公 kc
L 凌 jd
L 出 jd
L 分 jd
L 到 <A> <client><own> lb
L 到 ip <client><own> lb
L 加 一 <zone><host> jd
L 包 看 <client><own> kc
L 口 jd
L 只 kc
L 同 事 <client><own> jd
L 回 ma
L 在 <A> <client><host> kc
L 复 jd
L 外 lb
L 客 户 <client><own> jd
L 志 ck
L 志 里 <client><host> jd
L 您 jd
L 我 jd
L 手 机 <zone><own> ma
L 抓 到 <client><own> ma
L 抓 包 <far><own> kc
L 报 ck
L 按 jd
L 掉 , <zone><outside> kc
L 日 ck
L 日 志 <client><host> jd
L 日 志 <far><own> jd
L 晨 jd
L 最 jd
L 有 jd
L 来 kc
L 没 jd
L 点 jd
L 直 jd
L 看 jd
L 看 到 <client><own> jd
L 看 到 <far><own> jd
L 程 jd
L 网 jd
L 要 lb
L 起 kc
L 边 ma
L 连 ck
L 连 接 <own><client> ck
L 那 lb
L 都 kc
L 问 <A> <zone><own> kc
M ' ck
M 'connection kc
M 's own <gateway><far> kc
M , <B> <own><outside> Xp
M , <B> <zone><own> lb
M , <zone> <zone><own> kc
M , Zn
M -> <B> <host><far> kc
M -> <B> <outside><host> jd
M -> <B> <zone><outside> kc
M -> <B> <zone><zone> lb
M -> lb
M -d <B> <zone><own> jd
M -j accept <host><client> ck
M -o <B> <zone><outside> kc
M -o jd
M -p tcp <host><client> ck
M : <n> <own><client> ck
M : <n> <zone><own> kc
M : curl <zone><own> kc
M <B> $ <client><client> kc
M <B> $ <client><far> ma
M <B> $ <client><host> kc
M <B> $ <client><own> jd
M <B> $ <far><own> ma
M <B> $ <far><zone> bl
M <B> $ <host><client> ck
M <B> $ <host><far> ma
M <B> $ <host><outside> am
M <B> $ <host><own> lb
M <B> $ <host><zone> bl
M <B> $ <outside><host> lb
M <B> $ <own><client> dj
M <B> $ <own><far> Vr
M <B> $ <own><outside> am
M <B> $ <own><zone> bl
M <B> $ <zone><far> lb
M <B> $ <zone><host> oY
M <B> $ <zone><own> jd
M <B> $ <zone><zone> kc
M <B> , <client><far> ma
M <B> , <client><gateway> jd
M <B> , <client><host> lb
M <B> , <client><own> rV
M <B> , <far><client> ck
M <B> , <far><host> jd
M <B> , <far><own> kc
M <B> , <gateway><client> dj
M <B> , <gateway><far> lb
M <B> , <gateway><host> lb
M <B> , <gateway><zone> ck
M <B> , <host><client> dj
M <B> , <host><outside> jd
M <B> , <outside><host> kc
M <B> , <outside><own> kc
M <B> , <own><client> dj
M <B> , <own><outside> am
M <B> , <zone><far> lb
M <B> , <zone><gateway> ma
M <B> , <zone><host> lb
M <B> , <zone><outside> kc
M <B> , <zone><own> kc
M <B> -j <zone><outside> kc
M <B> -p <zone><own> jd
M <B> : <zone><zone> jd
M <B> <n> <client><host> jd
M <B> <n> <client><own> jd
M <B> <n> <gateway><host> kc
M <B> <n> <gateway><own> kc
M <B> <n> <zone><host> jd
M <B> <own> <host><own> ma
M <B> <service> <client><own> kc
M <B> <service> <zone><zone> jd
M <B> ? <far><own> ma
M <B> ? <host><client> lb
M <B> ? <host><far> nZ
M <B> ? <host><host> lb
M <B> ? <host><own> kc
M <B> ? <outside><host> jd
M <B> ? <outside><own> nZ
M <B> ? <own><client> ck
M <B> ? <own><outside> bl
M <B> ? <own><zone> dj
M <B> ? <zone><outside> lb
M <B> ? <zone><own> kc
M <B> ? <zone><public> kc
M <B> ? <zone><zone> nZ
M <B> allowed <client><far> kc
M <B> and <client><own> jd
M <B> directly <zone><host> jd
M <B> does <zone><own> kc
M <B> for <zone><own> jd
M <B> if <client><own> jd
M <B> just <zone><own> lb
M <B> lan <zone><zone> nZ
M <B> on <client><far> kc
M <B> on <far><own> kc
M <B> on <gateway><far> jd
M <B> on <host><host> lb
M <B> on <host><own> lb
M <B> on <host><public> kc
M <B> on <zone><zone> jd
M <B> or <zone><own> lb
M <B> port <client><client> jd
M <B> port <client><host> nZ
M <B> port <host><far> ma
M <B> port <outside><host> jd
M <B> port <outside><own> kc
M <B> s <client><host> lb
M <B> s <client><own> kc
M <B> s <far><own> lb
M <B> s <host><client> bl
M <B> server <client><host> lb
M <B> server <gateway><host> jd
M <B> server <zone><host> kc
M <B> through <zone><outside> jd
M <B> what <zone><own> jd
M <B> when <zone><own> ma
M <B> 之 <zone><zone> jd
M <B> 吗 <host><outside> kc
M <B> 就 <zone><own> kc
M <B> 的 <client><client> kc
M <B> 的 <client><gateway> kc
M <B> 的 <host><host> lb
M <B> 的 <host><outside> ma
M <B> 的 <zone><client> kc
M <client> jd
M <host> ck
M <n> , <own><client> dj
M <n> , <own><zone> dj
M <n> -j <host><client> ck
M <n> : <host><gateway> bl
M <n> : <host><own> ma
M <n> <n> <zone><own> lb
M <n> am
M <n> from <own><zone> ck
M <n> on <far><own> kc
M <n> on <outside><own> kc
M <n> on <own><client> dj
M <n> on <zone><own> jd
M <outside> jd
M <own> dj
M <public> <B> <client><own> jd
M <public> <B> <host><own> jd
M <public> jd
M <server> <B> <client><own> jd
M <server> nZ
M <server> 填 <client><own> jd
M <service> <B> <client><host> jd
M <service> <B> <client><own> jd
M <service> <B> <gateway><host> jd
M <service> <B> <outside><own> jd
M <service> <n> <client><host> kc
M <service> <n> <client><own> kc
M <service> <n> <host><far> jd
M <service> <n> <zone><host> jd
M <service> kc
M <service> on <far><own> kc
M <service> on <outside><own> jd
M <service> on <zone><host> lb
M <service> on <zone><own> jd
M <service> to <client><host> kc
M <service> to <zone><host> oY
M <zone> jd
M ? bl
M a am
M able nZ
M able to <host><host> jd
M access ma
M ack jd
M against ma
M aimed lb
M allowed lb
M an kc
M and <B> <zone><zone> kc
M answer dj
M at <B> <far><own> ma
M at <B> <gateway><far> jd
M at <B> <outside><host> kc
M behind am
M box lb
M browse kc
M can nZ
M can't lb
M cant lb
M client ck
M coming bl
M conect jd
M configured jd
M connect from <host><far> ck
M connect to <host><far> jd
M connect to <host><own> jd
M connect to <own><client> am
M connection refused <client><own> nZ
M connection to <zone><own> nZ
M connections jd
M connects kc
M connects to <far><own> jd
M could lb
M curl : <zone><own> jd
M curl ma
M deliver kc
M delivers nZ
M desk <B> <own><client> ck
M desk dj
M dialled kc
M do jd
M dst <B> <client><client> jd
M e jd
M example net <host><far> kc
M failed jd
M fetch kc
M folks kc
M for <B> <far><own> nZ
M for <B> <outside><own> ma
M for <B> <zone><own> oY
M for ck
M foxmail jd
M from <B> <client><own> pX
M from <B> <far><client> Vr
M from <B> <far><zone> ck
M from <B> <gateway><client> ck
M from <B> <gateway><far> jd
M from <B> <gateway><outside> ck
M from <B> <gateway><zone> ck
M from <B> <host><client> Yo
M from <B> <host><far> kc
M from <B> <host><outside> Zn
M from <B> <host><zone> bl
M from <B> <own><client> ck
M from <B> <own><outside> ck
M from <B> <own><zone> ck
M from <B> <zone><own> ma
M from my <own><client> ck
M from unknown <host><far> ck
M from unknown <host><gateway> dj
M get at <outside><host> jd
M get lb
M get to <outside><own> kc
M get to <zone><zone> kc
M gets kc
M github kc
M has kc
M have nZ
M hit kc
M host bl
M hosts lb
M i'm dj
M if ck
M im ck
M in <B> <client><zone> ck
M in ck
M into <B> <outside><zone> kc
M into qW
M is <B> <own><client> am
M is dj
M it's Wq
M keeps kc
M lan lb
M like jd
M log ck
M machines ck
M mail dj
M maillog ck
M mails kc
M make jd
M must kc
M mx <n> <host><far> kc
M mx example <host><far> ma
M mx ma
M my Vr
M my desk <own><client> dj
M names jd
M need jd
M needs jd
M needs to <host><far> jd
M needs to <host><outside> lb
M net <B> <host><far> kc
M of kc
M off ma
M on <B> <client><client> dj
M on <B> <client><own> lb
M on <B> <far><own> nZ
M on <B> <outside><host> jd
M on <B> <outside><own> lb
M on <B> <zone><host> jd
M on <B> <zone><outside> lb
M on <B> <zone><own> jd
M onto kc
M open to <own><outside> ck
M opening lb
M our kc
M out to <host><outside> lb
M out to <zone><far> jd
M outbound kc
M outlook jd
M over jd
M own lb
M packet lb
M pcs kc
M permitted ma
M ping <B> <client><gateway> jd
M ping lb
M pings kc
M plain kc
M port <n> <far><own> kc
M port <n> <host><client> ck
M port <n> <host><outside> kc
M port <n> <own><outside> bl
M port <n> <own><zone> ck
M portal kc
M postfix <service> <host><far> jd
M postfix smtpd <host><far> ck
M postfix smtpd <host><gateway> bl
M ppl kc
M print lb
M public jd
M pull oY
M push lb
M reach <B> <zone><host> kc
M reach <B> <zone><zone> lb
M reach lb
M reachable bl
M reached bl
M refused' kc
M relay ma
M remote kc
M request lb
M resolve jd
M run ck
M run on <own><client> ck
M s jd
M says jd
M scan kc
M seen bl
M send jd
M sends nZ
M sends through <zone><own> lb
M session kc
M she dj
M sitting dj
M smtpd <n> <host><far> ck
M smtpd <n> <host><gateway> bl
M so ma
M source dj
M still get <client><far> kc
M still get <outside><own> jd
M still get <zone><far> jd
M straight nZ
M submit lb
M supposed jd
M talk jd
M talking kc
M talks jd
M target kc
M the <B> <client><host> ma
M the <B> <outside><host> kc
M the <B> <zone><zone> kc
M they kc
M this ck
M through <B> <zone><own> kc
M through kc
M time qW
M timed ck
M to <B> <client><client> nZ
M to <B> <client><far> jd
M to <B> <client><gateway> kc
M to <B> <client><host> jd
M to <B> <client><own> kc
M to <B> <gateway><far> jd
M to <B> <gateway><host> jd
M to <B> <gateway><own> jd
M to <B> <host><client> kc
M to <B> <host><far> pX
M to <B> <host><host> jd
M to <B> <host><own> kc
M to <B> <outside><client> ma
M to <B> <outside><gateway> jd
M to <B> <outside><host> jd
M to <B> <own><outside> bl
M to <B> <zone><client> kc
M to <B> <zone><gateway> jd
M to lb
M to mx <host><far> kc
M to port <host><outside> kc
M to pull <host><outside> lb
M to the <client><host> lb
M to the <outside><host> kc
M toward nZ
M towards lb
M traffic kc
M type kc
M udp kc
M unknown <B> <host><far> ck
M unknown <B> <host><gateway> dj
M unknown dj
M updates from <host><far> lb
M updates lb
M us kc
M use kc
M user kc
M uses pX
M via <B> <client><own> kc
M via kc
M wants lb
M what bl
M when bl
M when it <client><own> jd
M who lb
M work dj
M would lb
M 一 kc
M 上 <B> <host><outside> jd
M 上 kc
M 不 了 <zone><outside> jd
M 个 kc
M 主 kc
M 主 动 <host><far> jd
M 主 动 <host><outside> jd
M 之 jd
M 事 jd
M 从 dj
M 们 ma
M 写 jd
M 出 <B> <zone><outside> kc
M 出 jd
M 则 jd
M 到 <B> <gateway><host> jd
M 到 <B> <zone><client> lb
M 到 <B> <zone><far> jd
M 到 <B> <zone><outside> kc
M 到 <B> <zone><own> jd
M 到 lb
M 动 lb
M 印 jd
M 去 <B> <zone><far> lb
M 去 ma
M 发 jd
M 口 <n> <own><client> ck
M 同 kc
M 同 事 <zone><host> kc
M 同 事 <zone><own> jd
M 吗 lb
M 否 jd
M 和 kc
M 在 <B> <own><zone> bl
M 在 ck
M 填 jd
M 外 jd
M 如 jd
M 客 户 <outside><own> jd
M 对 ck
M 就 jd
M 己 kc
M 开 <B> <zone><host> jd
M 往 jd
M 想 nZ
M 我 们 <outside><own> jd
M 打 开 <zone><own> kc
M 接 lb
M 映 jd
M 是 <B> <zone><host> jd
M 是 <B> <zone><own> jd
M 有 dj
M 本 机 <gateway><far> kc
M 机 器 <own><client> dj
M 条 kc
M 来 的 <outside><own> jd
M 查 jd
M 段 jd
M 比 jd
M 没 bl
M 源 dj
M 用 <B> <zone><own> jd
M 用 jd
M 电 脑 <own><client> bl
M 登 ma
M 的 <B> <client><own> jd
M 的 client <zone><own> kc
M 的 user <zone><own> lb
M 的 人 <zone><own> jd
M 的 同 <zone><own> jd
M 目 kc
M 直 kc
M 端 口 <own><client> ck
M 能 jd
M 能 上 <host><outside> jd
M 能 打 <zone><own> jd
M 自 己 <gateway><client> jd
M 自 己 <gateway><far> jd
M 要 jd
M 规 jd
M 访 jd
M 访 问 <client><far> jd
M 访 问 <gateway><own> jd
M 说 jd
M 走 oY
M 过 jd
M 这 bl
M 进 lb
M 连 <B> <client><own> jd
M 连 <B> <host><outside> jd
M 连 lb
M 那 ma
M 配 jd
M 里 lb
M 问 <B> <client><far> jd
M 问 <B> <gateway><own> jd
M 面 jd
R , <n> <client><host> kc
R , <outside> <zone><own> kc
R , ack <client><own> jd
R , ack <host><client> ck
R , allowed <zone><zone> pX
R , and <far><own> jd
R , any <zone><zone> nZ
R , bl
R , does <far><own> kc
R , does <host><far> lb
R , does <zone><host> kc
R , does <zone><own> ma
R , i <outside><host> kc
R , length <client><far> lb
R , length <client><host> lb
R , length <client><own> kc
R , length <far><own> lb
R , length <host><client> ck
R , options <far><own> jd
R , or <client><own> jd
R , or <outside><own> lb
R , or <zone><own> lb
R , port <zone><own> kc
R , seq <client><far> lb
R , seq <client><host> lb
R , seq <client><own> kc
R , seq <far><own> lb
R , seq <host><client> ck
R , why <zone><own> jd
R , win <client><host> lb
R , win <client><own> kc
R , win <far><own> lb
R , win <host><client> ck
R , works <zone><own> jd
R , 为 <zone><own> lb
R , 什 <client><own> jd
R , 会 <outside><own> jd
R , 会 <zone><own> lb
R , 端 <zone><own> kc
R , 能 <outside><own> kc
R -a jd
R -i kc
R -j accept <zone><outside> kc
R -j jd
R -m tcp <outside><own> jd
R -o kc
R : <n> <client><own> oY
R : connection <host><far> jd
R <client> $ <own><- am
R <client> <host> <client><own> jd
R <client> s <client><own> jd
R <host> , <zone><own> kc
R <host> <client> <client><own> jd
R <host> r <client><own> jd
R <n> $ <client><client> kc
R <n> $ <client><far> kc
R <n> $ <client><own> lb
R <n> $ <host><client> dj
R <n> $ <outside><own> ma
R <n> $ <zone><far> jd
R <n> $ <zone><host> jd
R <n> $ <zone><own> jd
R <n> $ <zone><zone> jd
R <n> , <client><client> ma
R <n> , <client><far> jd
R <n> , <client><host> lb
R <n> , <client><own> kc
R <n> , <far><own> kc
R <n> , <gateway><host> jd
R <n> , <host><client> ck
R <n> , <host><far> lb
R <n> , <host><outside> lb
R <n> , <outside><host> jd
R <n> , <zone><client> nZ
R <n> , <zone><host> jd
R <n> , <zone><zone> lb
R <n> : <client><own> kc
R <n> <n> <client><own> nZ
R <n> ? <client><far> lb
R <n> ? <client><host> kc
R <n> ? <far><own> lb
R <n> ? <gateway><far> jd
R <n> ? <outside><host> jd
R <n> and <client><own> jd
R <n> assured <far><own> jd
R <n> does <client><host> jd
R <n> src <far><own> jd
R <n> tcp <far><host> jd
R <n> tcp <far><own> lb
R <n> use <far><own> jd
R <n> what <client><own> jd
R <n> you <zone><own> jd
R <n> 不 <zone><own> kc
R <n> 端 <host><outside> lb
R <n> 端 <outside><host> jd
R <own> ? <zone><own> kc
R <server> jd
R <service> $ <zone><own> ma
R <service> , <host><host> lb
R <service> , <zone><own> jd
R <service> : <client><own> kc
R <service> <n> <zone><host> jd
R <service> <n> <zone><zone> jd
R <service> ? <zone><host> lb
R <service> dj
R <service> 吗 <outside><host> kc
R <zone> , <client><far> lb
R <zone> bl
R ? $ <client><far> oY
R ? $ <client><gateway> lb
R ? $ <client><host> kc
R ? $ <client><outside> kc
R ? $ <client><own> qW
R ? $ <far><client> dj
R ? $ <far><own> lb
R ? $ <far><zone> Xp
R ? $ <gateway><far> ma
R ? $ <gateway><host> lb
R ? $ <gateway><own> kc
R ? $ <gateway><zone> ck
R ? $ <host><far> kc
R ? $ <host><gateway> dj
R ? $ <host><host> ma
R ? $ <host><own> nZ
R ? $ <host><public> lb
R ? $ <host><zone> ck
R ? $ <outside><host> lb
R ? $ <outside><own> nZ
R ? $ <own><client> ck
R ? $ <own><far> dj
R ? $ <own><outside> Wq
R ? $ <own><zone> dj
R ? $ <zone><client> lb
R ? $ <zone><far> lb
R ? $ <zone><gateway> ma
R ? $ <zone><host> lb
R ? $ <zone><outside> nZ
R ? $ <zone><own> kc
R ? $ <zone><public> nZ
R ? $ <zone><zone> qW
R ? ? <client><own> kc
R ? ? <zone><own> ma
R a kc
R aa jd
R able ck
R accept , <zone><host> jd
R ack <n> <client><own> jd
R ack <n> <host><client> ck
R ack dj
R all ? <zone><outside> jd
R all ? <zone><zone> kc
R allowed ? <zone><outside> kc
R allowed ? <zone><zone> ma
R allowed jd
R although jd
R am ma
R and then <client><own> jd
R answers jd
R anything ma
R are lb
R as lb
R assured mark <far><own> jd
R at all <zone><zone> jd
R back $ <client><own> kc
R becomes kc
R behind lb
R browser jd
R by lb
R bypass lb
R call lb
R change lb
R come back <zone><own> kc
R come dj
R comes kc
R coming kc
R connect to <client><own> lb
R connection refused <client><own> kc
R connection timed <client><own> kc
R connection timed <host><far> jd
R connects ck
R could kc
R dead lb
R decides kc
R delivers bl
R dev <zone> <host><client> dj
R die lb
R direct jd
R directly , <outside><host> kc
R directly kc
R dnat jd
R does it <far><own> jd
R does it <zone><host> jd
R does the <host><far> kc
R does the <zone><own> jd
R don't jd
R down ma
R dport <n> <zone><own> kc
R drop kc
R e kc
R each ma
R echo kc
R err kc
R f jd
R filtered jd
R fine kc
R firewall jd
R for ma
R forward policy <client><client> dj
R get ck
R getting jd
R given ck
R gives jd
R go kc
R good kc
R have kc
R her jd
R host lb
R i e <outside><host> nZ
R icmp ma
R idea ck
R if kc
R in jd
R inet jd
R internal jd
R involved lb
R io jd
R ip <client> <client><own> kc
R ip <host> <client><own> jd
R is fine <zone><own> jd
R is it <host><far> kc
R isolated kc
R it ? <client><far> jd
R it ? <client><host> ma
R it ? <zone><own> nZ
R it's jd
R its ma
R just spins <zone><own> jd
R know lb
R lan ma
R land on <outside><own> jd
R leave kc
R length <n> <client><client> lb
R length <n> <client><host> kc
R length <n> <client><own> jd
R length <n> <far><own> kc
R length <n> <host><client> ck
R let it <host><far> jd
R let kc
R like jd
R line kc
R load kc
R loads jd
R log kc
R looks kc
R loop jd
R loss dj
R mail gw <zone><own> lb
R make it <far><own> jd
R mark <n> <far><own> jd
R masquerade lb
R masqueraded nZ
R match jd
R mean kc
R mss <n> <far><own> jd
R my jd
R n jd
R need bl
R network jd
R no lb
R not ? <client><own> jd
R not ? <zone><own> jd
R ok kc
R on <n> <client><client> dj
R on <n> <client><host> jd
R on <n> <client><own> kc
R on <n> <far><own> kc
R on <n> <gateway><host> jd
R on <n> <host><host> jd
R on <n> <host><own> kc
R on <n> <host><public> jd
R on <outside> <far><own> jd
R on <service> <zone><host> kc
R on <zone> <client><far> lb
R on port <outside><host> jd
R on the <outside><own> jd
R once jd
R only ck
R options mss <far><own> jd
R or dropped <zone><host> ma
R or no <zone><zone> oY
R or not <client><own> jd
R or not <outside><gateway> ma
R our kc
R out $ <client><own> jd
R out jd
R over ma
R packets kc
R pass kc
R passed lb
R permitted ma
R ping jd
R please lb
R port <n> <client><client> jd
R port <n> <client><host> lb
R port <n> <client><own> jd
R port <n> <far><own> jd
R port <n> <gateway><host> kc
R port <n> <host><far> oY
R port <n> <host><own> lb
R port <n> <outside><host> jd
R port <n> <outside><own> kc
R port kc
R postfix kc
R postrouting kc
R print ck
R printer nZ
R private jd
R proto tcp <client><client> jd
R r , <client><own> jd
R reachable lb
R received dj
R refused kc
R replies jd
R request lb
R return jd
R rst , <client><own> lb
R rule jd
R ruleset ma
R s , <client><host> lb
R s , <client><own> kc
R s , <far><own> lb
R s , <host><client> bl
R say ma
R see kc
R seq <n> <client><far> lb
R seq <n> <client><host> lb
R seq <n> <client><own> kc
R seq <n> <far><own> lb
R seq <n> <host><client> ck
R server dj
R session kc
R should kc
R since jd
R so am
R socket jd
R somewhere jd
R source lb
R stop lb
R survive jd
R tcp -m <outside><own> jd
R tcp <n> <host><outside> lb
R that's jd
R the <gateway> <host><far> jd
R the <gateway> <zone><own> kc
R the box <far><own> lb
R the same <client><own> jd
R there kc
R they kc
R think kc
R three lb
R through the <far><own> jd
R time dj
R timed out <client><own> kc
R timed out <host><far> jd
R timeout ck
R to <own> <client><own> lb
R to bl
R to the <client><own> jd
R too kc
R traffic lb
R translated jd
R transmitted dj
R udp <n> <client><gateway> kc
R udp <n> <host><far> nZ
R udp kc
R up jd
R we oY
R when ma
R where lb
R why $ <client><own> kc
R why ? <zone><own> jd
R will kc
R win <n> <client><host> lb
R win <n> <client><own> kc
R win <n> <far><own> lb
R win <n> <host><client> ck
R with kc
R work ? <zone><own> kc
R works kc
R wrong jd
R y jd
R yes ck
R you must <zone><own> jd
R 一 ck
R 上 bl
R 不 $ <outside><own> kc
R 不 是 <zone><host> jd
R 不 行 <outside><host> jd
R 丢 kc
R 为 什 <client><own> jd
R 为 什 <zone><own> kc
R 之 kc
R 之 间 <zone><zone> jd
R 了 $ <client><own> kc
R 了 $ <zone><host> lb
R 了 $ <zone><own> jd
R 了 , <zone><own> ma
R 了 吗 <client><host> jd
R 了 吗 <zone><own> jd
R 事 $ <zone><own> kc
R 事 dj
R 互 kc
R 什 么 <client><host> kc
R 什 么 <far><own> jd
R 什 么 <zone><host> lb
R 什 么 <zone><outside> lb
R 什 么 <zone><own> kc
R 从 jd
R 以 kc
R 件 jd
R 会 怎 <outside><own> jd
R 会 被 <client><far> lb
R 会 被 <host><far> kc
R 传 kc
R 全 kc
R 出 kc
R 到 底 <zone><own> jd
R 加 lb
R 去 吗 <host><outside> ma
R 发 信 <client><own> jd
R 口 , <zone><own> jd
R 口 <n> <client><own> jd
R 口 <n> <zone><own> jd
R 口 吗 <zone><own> jd
R 可 kc
R 可 以 <zone><own> jd
R 同 ck
R 吗 $ <client><far> jd
R 吗 $ <far><own> kc
R 吗 $ <gateway><client> lb
R 吗 $ <host><outside> kc
R 吗 $ <host><own> jd
R 吗 $ <own><outside> Yo
R 吗 $ <zone><client> kc
R 吗 $ <zone><zone> nZ
R 吗 ? <host><far> jd
R 吗 ? <host><outside> kc
R 吗 ? <zone><outside> ma
R 吗 ? <zone><own> jd
R 呢 kc
R 和 kc
R 啥 jd
R 回 事 <zone><own> kc
R 在 dj
R 地 址 <host><far> kc
R 定 lb
R 就 能 <zone><own> jd
R 常 $ <zone><own> kc
R 怎 么 <far><own> jd
R 怎 么 <outside><own> jd
R 急 kc
R 成 dj
R 打 ck
R 打 开 <zone><own> kc
R 按 lb
R 挡 jd
R 提 jd
R 放 行 <far><own> kc
R 放 行 <zone><outside> kc
R 放 行 <zone><zone> lb
R 文 jd
R 时 , <outside><own> kc
R 时 , <zone><own> ma
R 是 jd
R 有 jd
R 条 规 <client><own> jd
R 果 kc
R 次 jd
R 正 常 <zone><own> kc
R 没 kc
R 源 地 <host><far> kc
R 然 后 <client><own> lb
R 理 jd
R 的 <n> <client><client> kc
R 的 <n> <zone><client> jd
R 的 <n> <zone><far> kc
R 的 <service> <outside><host> kc
R 的 udp <zone><far> jd
R 直 接 <zone><own> kc
R 直 超 <client><own> jd
R 程 jd
R 端 口 <client><host> jd
R 端 口 <client><own> jd
R 端 口 <host><outside> ma
R 端 口 <outside><host> jd
R 经 jd
R 结 kc
R 给 jd
R 老 lb
R 行 不 <outside><host> jd
R 被 kc
R 规 则 <client><own> jd
R 规 则 <zone><outside> lb
R 规 则 <zone><own> jd
R 访 ck
R 该 jd
R 请 kc
R 走 jd
R 走 到 <zone><own> jd
R 超 时 <client><own> jd
R 超 时 <zone><own> kc
R 路 kc
R 边 dj
R 通 kc
R 通 不 <outside><own> jd
R 通 不 <zone><zone> jd
R 那 jd
R 里 jd
R 重 kc
R 链 jd
R 间 jd
R 题 jd
^ <A> -> jd
^ <A> <B> nZ
^ <A> <n> lb
^ <A> <server> jd
^ <A> from bl
^ <A> gets kc
^ <A> itself ma
^ <A> kc
^ <A> needs kc
^ <A> server lb
^ <A> to ma
^ <A> 上 dj
^ <A> 主 kc
^ <A> 出 jd
^ <A> 到 kc
^ <A> 去 kc
^ <A> 发 jd
^ <A> 客 jd
^ <A> 收 jd
^ <A> 本 jd
^ <A> 能 jd
^ <A> 自 kc
^ <A> 访 kc
^ <A> 这 jd
^ <A> 进 kc
^ <A> 那 kc
^ <A> 里 jd
^ <n> kc
^ <outside> jd
^ <service> <A> dj
^ <service> <n> bl
^ <zone> <A> jd
^ <zone> pc jd
^ <zone> 上 ma
^ a nZ
^ anything ma
^ are <A> jd
^ are jd
^ assume lb
^ can <A> jd
^ can a jd
^ can someone jd
^ could a kc
^ curl <A> am
^ do <A> kc
^ do jd
^ do the kc
^ does <A> kc
^ does the jd
^ for jd
^ foxmail dj
^ from oY
^ from the ma
^ hairpin lb
^ is <service> ck
^ is there jd
^ morning kc
^ my ma
^ nc vz ck
^ need ma
^ new jd
^ nginx jd
^ nginx on kc
^ on <A> kc
^ on <zone> kc
^ on lb
^ once kc
^ once the jd
^ our ma
^ outbound kc
^ ping <A> ck
^ ping dj
^ pinging <A> Zn
^ pinging Zn
^ planning kc
^ postfix on kc
^ say dj
^ say i lb
^ since nZ
^ so kc
^ sorry kc
^ src <A> kc
^ src kc
^ the ma
^ thunderbird on jd
^ ticket <n> jd
^ ticket jd
^ trace <A> jd
^ trying to kc
^ user jd
^ users in ma
^ we moved ma
^ what source ck
^ when jd
^ which rule jd
^ why can't kc
^ will jd
^ will the lb
^ would it kc
^ 从 <A> jd
^ 从 jd
^ 同 kc
^ 同 事 kc
^ 在 <A> kc
^ 在 kc
^ 您 jd
^ 您 好 jd
^ 我 kc
^ 我 在 kc
^ 按 jd
^ 日 jd
^ 日 志 jd
a <B> dj
a ? example kc
a ? kc
a client bl
a connection kc
a customer at jd
a host on jd
a packet lb
a syn kc
a tcp kc
able to ping jd
accept , <A> jd
accept , <zone> jd
accept , can kc
accept can jd
accept does jd
accept would <A> jd
access <B> ma
access ? $ lb
access ? lb
access to <B> jd
access to jd
add -a forward kc
add the <zone> lb
add the kc
address <A> lb
address ? $ jd
address ? jd
address does bl
against <B> , jd
against <B> nZ
aimed at <B> lb
aimed at lb
all $ jd
all ? $ dj
allowed ? $ lb
allowed ? lb
allowed or ck
allowed out lb
an <A> ma
an <service> kc
an <service> session kc
an answer jd
and <B> , lb
and <B> kc
and <n> jd
and <service> nZ
and back ? kc
and back kc
and i lb
and it jd
and not lb
and nothing kc
and since ma
and want kc
and want to ma
and what ma
answer $ jd
answer : lb
any idea ck
any way for kc
anything in jd
anything stopping lb
are <A> jd
are they lb
arriving on ma
as seen dj
at <A> says kc
at <B> $ jd
at <B> port kc
at all $ jd
at all , jd
authentication $ dj
back ? $ kc
back ? kc
be forwarded kc
before the lb
between <A> and lb
between <A> lb
box $ jd
box <A> jd
browse <B> jd
by <A> jd
by <service> , lb
by <service> lb
by which jd
can <A> lb
can <A> open kc
can <A> ping kc
can <A> reach jd
can <zone> lb
can open ma
can people jd
can someone jd
can the jd
can they kc
can't <A> kc
cannot connect jd
cannot connect to jd
cant <A> jd
cant i dj
captured on jd
client <A> jd
client address ck
com <n> kc
coming from <A> oY
conect to jd
connect <B> nZ
connect from ck
connect from unknown ck
connect to <A> dj
connect to <B> lb
connect to address dj
connection from <A> ma
connection from ma
connection refused from jd
connection timed dj
connection timed out dj
connection to <B> oY
connects to <B> kc
could a host jd
could a kc
could i lb
could somebody kc
could you kc
curl <A> Yo
curl <B> kc
deferred connect dj
deferred connect to dj
delay <n> dj
delete the jd
deliver outbound lb
deliver to jd
delivers to <B> nZ
delivers to kc
desk <A> kc
desk <B> ck
desk in <B> dj
desk in dj
dev <outside> $ am
dev <outside> Yo
dialled <B> kc
dig <A> ck
directly , kc
directly on jd
dnat so kc
do <A> jd
do i land nZ
do packets lb
do the ma
do they ma
do with jd
does <A> get lb
does <A> jd
does <A> reach jd
does <A> still jd
does <B> bl
does <host> ma
does it end lb
does our lb
does that jd
does the answer jd
does the reply kc
does the return ma
does this ck
dovecot : <service> kc
dovecot : kc
dpt <n> syn jd
drop , <A> jd
drop line <n> ck
drop line ck
drop 的 lb
dropped $ kc
dropped or lb
dst <B> , kc
e <A> kc
e <A> to kc
echo request , ma
echo request lb
ends up jd
err connection timed jd
errno <n> ck
error : ck
error <n> x jd
established src <A> jd
ever comes kc
example com <n> kc
example net <B> kc
expected to lb
f <n> ip jd
first <client> nZ
first <outside> kc
first <own> Tt
first <zone> pX
for <A> to jd
for <B> , kc
for <B> ck
for <B> port oY
for <n> jd
for <zone> lb
for that nZ
for the dj
for them ? kc
forward policy to jd
forward rule nZ
forward that lb
forwarded ? $ kc
forwarded ? kc
forwarded anywhere lb
from <A> , kc
from <A> for nZ
from <A> ma
from <A> to jd
from <B> , ck
from <B> : dj
from <B> dj
from <B> on dj
from <zone> jd
from my bl
from my laptop dj
from the <A> ma
from the <B> ck
from the lb
from there ? kc
from there lb
from unknown <B> dj
from unknown dj
full of ipv dj
get <n> oY
get at jd
get out ? kc
get out to jd
get there ? ma
get there jd
get thru nZ
gets out ma
gets to jd
go to lb
got this on jd
gw ? $ lb
gw ? lb
gw let lb
hairpin <A> lb
happens to <A> lb
have <B> lb
have a jd
have to kc
here $ jd
here , am
hit <B> jd
hit <B> on jd
host $ kc
host <A> port ck
host <B> ck
host on <A> lb
host on lb
hosts on lb
how does <A> jd
i <service> kc
i am jd
i drop ck
i drop line ck
i e <A> kc
i e kc
i land nZ
i land on nZ
i mean jd
i need dj
i run bl
i would jd
icmp echo jd
id <n> proto jd
if <A> lb
if i drop ck
if line <n> jd
if line jd
if that jd
if the kc
if you jd
in , ma
in <A> , ma
in <A> and jd
in <A> get kc
in <B> $ bl
in <B> , jd
in <B> dj
in <n> kc
in <outside> jd
in <outside> out jd
in <zone> , kc
in from bl
in ip <A> jd
in ip jd
in its jd
in on <A> nZ
in on <B> am
in on lb
inbound <service> from kc
inbound <service> kc
inc <n> jd
input policy ck
input policy to dj
input 默 jd
input 默 认 jd
instead of lb
internal address jd
into <A> ck
into <B> $ kc
into <B> , kc
into <B> ? kc
into <B> pX
into the kc
ip $ kc
ip <B> dj
ipv <n> jd
is <A> able jd
is <A> reachable ck
is <B> $ ck
is <B> ck
is <gateway> to nZ
is <service> ck
is <service> on Vr
is <service> to bl
is ? kc
is dead lb
is it us jd
is our Zn
is stuck jd
is that the bl
is that us jd
is the <A> kc
is there anything jd
is this kc
it $ lb
it be ma
it end lb
it end up lb
it just jd
it on <B> ck
it on ck
it pass bl
it thru jd
it us jd
it's fine jd
its <service> lb
its own kc
itself , kc
itself open Zn
java net nZ
jun <n> <n> jd
jun <n> jd
kindly confirm jd
kinds <client><client> oY
kinds <client><far> kc
kinds <client><gateway> ma
kinds <client><host> lb
kinds <client><outside> kc
kinds <client><own> oY
kinds <client><zone> ck
kinds <far><client> dj
kinds <far><own> oY
kinds <far><zone> Xp
kinds <gateway><client> kc
kinds <gateway><far> nZ
kinds <gateway><host> ma
kinds <gateway><outside> ck
kinds <gateway><own> lb
kinds <gateway><zone> bl
kinds <host><far> lb
kinds <host><own> ma
kinds <host><public> ma
kinds <host><zone> bl
kinds <outside><client> jd
kinds <outside><host> kc
kinds <outside><own> oY
kinds <own><- ck
kinds <own><client> Yo
kinds <own><far> bl
kinds <own><gateway> Us
kinds <own><host> Yo
kinds <own><outside> am
kinds <own><zone> am
kinds <zone><client> lb
kinds <zone><far> ma
kinds <zone><gateway> nZ
kinds <zone><host> oY
kinds <zone><outside> ma
kinds <zone><own> kc
kinds <zone><public> nZ
kinds <zone><zone> ma
know whether jd
lands on dj
laptop <A> nZ
len <n> proto jd
length <n> , ck
length <n> ip jd
let it lb
let me kc
let through ma
let's say jd
like to ma
lives on dj
log in jd
logged in ma
logged in on kc
login : jd
machine is ck
mail from jd
mail gw ? lb
mail gw let lb
mail via lb
make it jd
me , lb
monitoring host ck
morning , kc
ms $ dj
must authentication $ dj
must authentication' lb
mx example net dj
my box bl
my desk <A> kc
my desk <B> ck
my desk in dj
n $ jd
names at <B> jd
names at jd
nc vz <A> dj
need one jd
need to jd
needs <service> ma
needs to jd
needs to pull kc
net <B> : kc
net <B> kc
nginx on <A> kc
nginx on kc
nothing back ck
nothing from dj
nothing on nZ
of <B> $ am
of <B> ? kc
of <B> ma
of ipv <n> dj
of ipv dj
of that kc
of the bl
off from ma
on <A> : lb
on <A> from am
on <A> opens oY
on <A> to lb
on <A> wants kc
on <A> who jd
on <B> $ ck
on <B> , kc
on <B> ? nZ
on <B> or jd
on <B> port nZ
on <B> udp lb
on <B> when nZ
on <n> $ jd
on <outside> lb
on <service> ? kc
on <zone> ck
on <zone> i kc
on a <B> dj
on dev <outside> Yo
on our lb
on the <gateway> dj
on the ck
on the way lb
once i kc
once the jd
one , kc
one of the jd
onto <B> lb
open <B> , kc
open <B> ? kc
open <B> kc
open <B> on lb
open <service> on jd
open ? $ kc
open ? lb
open connections kc
open for jd
open from ck
open the ma
open to <B> Zn
opening <B> kc
opens <service> nZ
or no $ jd
or no ? kc
or no jd
or the am
our <A> kc
our monitoring probe jd
our side dj
out $ kc
out , 是 jd
out <zone> src jd
out and jd
out of <B> am
out on <A> kc
out on <B> jd
out on <outside> jd
out src <A> kc
out src kc
out there lb
out to <B> lb
out to ma
out 是 jd
outgoing <service> ma
outlook cannot jd
outlook in <A> jd
outlook in jd
over <B> kc
over <service> <n> kc
over <service> from lb
over <service> oY
pass $ jd
pc <A> jd
people in <A> jd
permitted to ma
ping <A> ck
ping <A> from am
ping <B> ? kc
ping <B> ma
ping to <A> dj
ping 通 <B> jd
pinging <A> Wq
pinging <A> from Zn
pings <B> kc
plain <service> lb
planning to kc
pls : kc
policy to accept jd
policy to drop dj
port <n> : dj
port <n> ? kc
port <n> does kc
port <n> from kc
port <n> on nZ
postfix <service> <n> jd
postfix <service> jd
postfix on kc
printer <A> jd
question : jd
quick one : jd
reach <B> kc
reachable for am
reachable from <B> dj
reachable from dj
real client address ck
real client bl
refused from jd
refused on <B> jd
refused on jd
reply , kc
request , id lb
request , ma
return path nZ
right ? $ lb
right ? lb
rule ? $ jd
rule ? jd
rule decides kc
rule for ma
run on <B> ck
runs on <A> jd
sackok , length kc
say i lb
says <service> nZ
says connection refused dj
scan to jd
scan to mail jd
second <- Yo
second <client> bl
second <gateway> ma
second <host> lb
second <own> oY
second <public> pX
second <zone> Yo
see <B> lb
see it ma
see when <B> Xp
see when dj
seen on <zone> ck
seen on ck
sending from <A> kc
sending from kc
sends through <B> lb
sends through lb
sends to <B> lb
sends to lb
server <B> jd
server see ck
server to lb
session to jd
should <service> kc
should it kc
shows <n> ck
side ? $ jd
side ? jd
since <n> jd
since then ma
sitting in <A> jd
sitting on ck
so i ma
so who dj
somebody in <A> ma
somebody in ma
somebody on <A> kc
somebody out jd
someone <A> jd
someone on <A> kc
someone on kc
source address does bl
src <far> dst jd
src <far> jd
status deferred connect dj
status deferred dj
still be jd
still get <service> dj
still get to jd
still reach <B> jd
still reach jd
supposed to be lb
syn , kc
syn ack kc
syn that jd
talk <service> jd
talk <service> to jd
talk to kc
talk to the ma
talking to <B> kc
talking to kc
talks to jd
tcp $ lb
tcp <n> ? kc
tcp <n> on jd
tcp <n> to nZ
tcp from <A> kc
tcp from kc
tell me jd
that $ ma
that <A> lb
that ? $ jd
that ? jd
that arrives lb
that be kc
that go ma
that is kc
that packet jd
that the <gateway> ck
that the bl
that us ? jd
that us jd
that work jd
the <A> , nZ
the <A> box pX
the <A> from bl
the <A> server dj
the <A> to kc
the <B> ? dj
the <B> box kc
the <B> jd
the <gateway> $ lb
the <gateway> ? lb
the <gateway> kc
the <host> kc
the <outside> kc
the <service> lb
the <zone> kc
the answer come jd
the answer jd
the dnat ma
the line jd
the public kc
the queue kc
the real ck
the real client ck
the replies kc
the reply jd
the reset ? jd
the reset jd
the rules kc
the ruleset ma
the scanner ck
the very jd
them $ kc
them ? $ jd
them ? jd
there ? $ kc
there ? kc
there any way jd
there anything jd
they see kc
they use jd
this , ck
this ? $ kc
this ? kc
this one ck
through $ kc
through <B> $ jd
through <B> lb
through ? $ ma
through ? ma
through the gateway jd
thru $ rV
thunderbird on <A> kc
thunderbird on kc
ticket <n> : jd
ticket <n> jd
timed out $ jd
timed out dj
timeout , ma
times out on jd
to <A> -> nZ
to <A> <own> dj
to <A> Xp
to <B> ? jd
to <B> does lb
to <B> get kc
to <B> is lb
to <B> ma
to <B> ok jd
to <B> on lb
to <B> still kc
to <B> which jd
to <outside> bl
to <service> <n> kc
to <zone> ma
to a dj
to accept , kc
to accept jd
to address dj
to be lb
to deliver nZ
to deliver to jd
to hit <B> kc
to hit kc
to host <A> ck
to it dj
to know jd
to know whether jd
to mail jd
to me jd
to our jd
to ping <B> jd
to pull lb
to push lb
to relay kc
to talk kc
to talk to kc
to the <A> ck
to the <B> jd
to us jd
to work dj
toward <B> nZ
towards <B> kc
trace : jd
trace <A> <B> kc
trace <A> kc
trace <A> to lb
true ? $ ma
trying <own> <service> dj
trying to kc
type <B> into kc
type <B> kc
udp <n> ? pX
udp port <n> bl
udp port bl
unknown <B> dj
unreplied src <far> jd
up $ lb
up on ma
updates from jd
us ? $ kc
us ? lb
use <B> kc
users in <A> kc
users in kc
verdict for <A> kc
verdict for kc
via <B> $ jd
via <B> , jd
via <B> kc
vz <A> <n> dj
vz <A> dj
wants <B> lb
wants a kc
way does jd
way for kc
way out jd
we add -a kc
we add kc
we have jd
we put in jd
went to jd
what do kc
what gives dj
what source ck
what would kc
when <A> connects ma
when <A> jd
when <B> ck
when he jd
when it lb
when our ck
when they kc
whether <A> jd
which rule decides kc
which rule kc
who answers kc
why $ kc
why <A> jd
why ? $ jd
why can't <A> kc
why can't jd
why cant <A> jd
why cant i Zn
why does <A> jd
will <A> kc
will <B> ck
will <gateway> kc
will that lb
will that work kc
with <B> lb
with it ? jd
with my kc
with these dj
work $ jd
works ? lb
would <A> kc
would it kc
y n $ jd
y n jd
yes or jd
yes or no jd
一 条 , jd
一 条 <n> jd
一 直 jd
一 直 timeout jd
一 直 超 jd
上 $ kc
上 <A> jd
上 <B> kc
上 <B> 吗 jd
上 curl <B> lb
上 curl lb
上 ping <B> kc
上 ping kc
上 不 jd
上 不 了 jd
上 抓 包 kc
下 来 jd
不 $ jd
不 ? $ kc
不 ? kc
不 了 <B> lb
不 了 kc
不 开 <B> jd
不 能 ping jd
不 能 上 kc
不 能 用 jd
不 能 访 kc
不 能 通 jd
不 走 jd
丢 了 jd
丢 了 吗 jd
丢 吗 jd
个 , jd
中 哪 条 jd
主 动 lb
主 动 去 jd
主 动 连 jd
主 机 jd
么 $ jd
么 <A> jd
么 <A> 打 ma
么 走 ? kc
么 走 kc
之 间 jd
了 $ jd
了 , <A> kc
了 , dj
了 <B> kc
了 没 $ lb
了 没 jd
事 $ ck
事 在 lb
事 用 jd
人 用 jd
什 么 $ kc
什 么 <A> jd
从 <A> <service> jd
从 <A> jd
从 <A> 直 lb
从 <A> 连 jd
从 <B> dj
从 <outside> jd
以 后 <A> lb
以 直 jd
以 直 接 jd
会 变 kc
会 变 成 kc
会 放 jd
会 有 什 jd
会 经 jd
会 经 过 jd
会 被 kc
会 被 丢 kc
传 , kc
信 , jd
信 <n> kc
信 <n> 端 lb
信 <server> jd
写 的 <B> jd
凌 晨 jd
出 <B> lb
出 去 kc
出 去 吗 kc
出 得 oY
出 得 去 oY
则 ? $ jd
则 ? lb
则 上 lb
则 拦 kc
则 放 kc
则 放 行 lb
删 掉 , dj
到 <B> , jd
到 <B> <n> kc
到 <B> jd
到 <B> 的 kc
到 <B> 行 kc
到 <gateway> kc
到 <host> lb
到 <server> jd
到 <zone> kc
到 <zone> 的 jd
到 ip <A> lb
到 ip lb
到 syn kc
到 udp <n> jd
到 udp jd
到 这 个 kc
前 面 jd
动 去 jd
动 连 jd
包 , kc
去 <B> kc
去 不 lb
去 吗 $ kc
去 吗 kc
去 掉 , jd
去 连 <B> jd
去 连 lb
反 映 jd
发 信 , jd
发 信 <n> kc
发 往 <B> kc
发 往 kc
口 $ jd
口 , 会 jd
口 <n> $ nZ
口 <n> , ck
口 会 被 jd
口 是 jd
口 连 lb
口 通 jd
口 通 不 jd
可 以 lb
可 以 直 jd
台 电 jd
台 电 脑 jd
同 事 dj
同 事 在 lb
同 事 用 jd
后 <A> jd
吧 $ lb
和 <n> jd
哪 个 lb
哪 条 jd
器 是 <B> dj
回 了 dj
回 包 , lb
回 包 jd
在 <A> , kc
在 <A> ma
在 <A> 上 kc
在 <B> $ bl
在 <B> ck
在 forward kc
地 址 , kc
地 址 会 kc
址 , kc
址 会 kc
址 会 变 kc
填 的 <B> kc
外 网 jd
好 , 请 jd
对 <B> ck
对 吧 $ kc
对 端 lb
就 正 kc
就 正 常 kc
己 去 jd
己 连 jd
常 $ kc
常 , jd
应 该 jd
开 <B> $ jd
开 <B> 一 jd
开 <service> kc
往 <B> jd
往 <B> 的 jd
得 了 jd
得 去 吗 ma
得 来 lb
得 来 吗 kc
怎 么 走 kc
思 $ jd
急 $ kc
您 好 , jd
您 好 jd
意 思 $ jd
成 drop , lb
成 drop kc
成 什 kc
成 什 么 kc
我 们 kc
我 在 <A> kc
把 -a ck
把 -a forward jd
报 connection jd
拦 吗 $ jd
拦 吗 jd
按 现 lb
按 规 kc
按 规 则 kc
接 在 bl
收 <B> jd
收 信 jd
收 到 kc
改 成 drop kc
放 $ ck
放 ? $ lb
放 ? lb
放 吗 $ kc
放 吗 kc
放 行 ? jd
放 行 了 jd
数 据 jd
时 $ jd
是 drop jd
是 就 能 jd
是 被 丢 jd
最 前 jd
最 前 面 jd
有 个 jd
有 什 jd
有 什 么 jd
有 放 kc
机 连 <B> jd
机 连 jd
条 <n> jd
条 <n> 的 jd
来 吗 kc
样 ? $ jd
样 ? jd
桌 面 jd
次 都 jd
正 常 $ kc
正 常 , jd
没 $ kc
没 回 kc
流 量 jd
用 <B> jd
用 <B> 收 kc
用 <service> 收 jd
电 脑 <A> jd
的 : jd
的 <B> , ma
的 <B> jd
的 <n> $ jd
的 <n> , jd
的 <n> ? oY
的 <n> ck
的 <service> jd
的 <service> 会 kc
的 <service> 吗 jd
的 client kc
的 dnat jd
的 laptop kc
的 masquerade kc
的 pc lb
的 user lb
的 人 用 jd
的 同 dj
的 同 事 dj
的 吗 ? jd
的 吗 jd
的 吧 jd
的 是 <B> jd
的 是 哪 jd
的 源 jd
的 源 地 jd
的 用 kc
的 用 户 kc
的 电 jd
的 电 脑 jd
的 锅 吗 jd
目 标 kc
直 timeout , kc
直 timeout jd
直 接 jd
直 超 jd
直 超 时 jd
看 到 ip kc
看 到 kc
看 到 syn kc
看 到 udp jd
程 桌 jd
程 桌 面 jd
端 口 $ jd
端 口 , dj
端 口 发 jd
端 口 是 jd
端 口 连 lb
端 口 通 jd
经 过 kc
结 果 kc
网 <A> kc
网 段 lb
老 是 lb
老 板 kc
能 ping 通 jd
能 上 <B> kc
能 上 jd
能 主 kc
能 主 动 kc
能 收 jd
脑 <A> jd
自 己 kc
自 己 去 jd
自 己 连 jd
行 了 kc
行 了 吗 lb
行 了 没 jd
行 没 lb
被 丢 lb
被 丢 吗 jd
要 写 lb
要 用 jd
要 连 ma
规 则 ? lb
规 则 上 lb
规 则 拦 kc
规 则 放 kc
访 问 <B> jd
请 求 lb
请 问 <A> kc
走 <B> jd
走 <service> jd
走 ? $ kc
走 ? kc
走 不 jd
走 得 kc
走 的 是 jd
起 来 kc
超 时 $ jd
边 <A> ma
过 来 jd
还 是 jd
这 一 dj
这 个 , jd
这 个 kc
这 台 bl
这 台 机 ma
远 程 jd
远 程 桌 jd
连 <B> , jd
连 <B> <n> kc
连 <B> kc
连 <B> 一 jd
连 <B> 的 kc
连 到 <B> jd
连 到 jd
连 接 jd
通 <B> 吗 jd
通 不 $ jd
那 台 lb
那 边 <A> nZ
那 边 kc
都 不 ma
配 的 jd
里 刷 jd
重 传 , kc
重 传 kc
锅 吗 $ jd
锅 吗 jd
问 <B> jd
问 <B> 一 jd
问 <B> 吗 lb
面 的 jd
`;
