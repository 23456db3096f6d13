/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 eifidi
$ eifidi
' , lfgffd
' -i egfglf
' <n> qdfheb
' <own> lfgffd
' jggflZ
'connection pfhffa
'connection refused' oehfgb
'connection timed lggfed
's <service> fjffjd
's gkdaji
's inside lifged
's own ekfejf
, <client> nhgelU
, <far> odgglV
, <gateway> mfgdge
, <host> hahckj
, <n> nZehfi
, <outside> qZhhoT
, <own> frbjbe
, <server> jfjhfb
, <service> rZoZah
, <zone> ejegpY
, a kgggfe
, ack kffgff
, all kgblfd
, allowed kiegfc
, and djYeer
, any fkeZkh
, bfjgjg
, blocked iceeen
, but qffhfZ
, can lcgaqc
, client jggggd
, coming qbedhf
, connection oeeggb
, correct nfgebi
, could cddlnd
, curl lgfffe
, customer idjeZn
, do mabdnh
, does iSekmk
, dst lefdgg
, e hekege
, established chgghi
, everything Ydjekm
, for ifXqge
, forward lgegge
, from mncecc
, given ogfhaf
, how meiebh
, i klglaZ
, i'm kdgfdl
, if fpclgX
, in lgfcal
, is ejgcfl
, it pdgceh
, it's efhfel
, just gfgjff
, length kfffff
, line mefgcg
, lip kffgfe
, my kfeggg
, need laglfd
, never mfedbk
, new gffjff
, no rmcYed
, not inidfY
, nothing rffgda
, ok mfggde
, on ingcfc
, one gkffge
, open qndaea
, or hcejkf
, our rfZaih
, over jffggf
, plain rhdhca
, please fhajjg
, pls kdddgl
, port nakkca
, possible ndggfe
, quick jeliea
, reachable udecfb
, right nfhYdj
, rip kffgfe
, same offfgc
, seq kfffff
, session jffgff
, should udhedZ
, so lhejdb
, sorry lhfefe
, source tadfef
, target ncefhf
, tcp ojbcfe
, that mcdcdo
, the kbhben
, then ieejgf
, they kYblfk
, thoughts gffeem
, thx dkdefk
, ticket fdhceq
, udp pfegZg
, what hcjeih
, what's dgjgZn
, whats oefdch
, where mYdhkh
, which Ybplgf
, while ohfgea
, who hheWll
, why tffgeX
, will kfefhf
, win kffgff
, with bdlije
, works sedcch
, would bggeod
, yes iXqjga
, 一 obeefh
, 不 jmeeed
, 为 xYghda
, 之 ngeaqX
, 什 qeddef
, 今 feffco
, 从 ifdojY
, 他 mgdggd
, 会 lbicfk
, 但 kfggff
, 你 eehfcp
, 出 qeZidg
, 分 ddmggg
, 列 glkYgf
, 到 wcgefW
, 加 cgggoc
, 包 khckec
, 发 hfelgd
, 咋 ecghgm
, 回 mgffgd
, 在 gfgekf
, 地 lggcfg
, 客 jfgfff
, 对 neiZgg
, 帮 iYgifk
, 快 gehbgn
, 怎 fgeegl
, 急 heffem
, 想 pfggea
, 我 falhgg
, 报 pggdga
, 按 qahigZ
, 提 lffggd
, 收 kffggf
, 放 hdffgk
, 新 lgffeg
, 昨 offggZ
, 是 neheYk
, 最 lhikaa
, 有 fgiZli
, 正 kfggff
, 没 sdhfWh
, 源 peefee
, 然 kggffd
, 现 fdddll
, 用 pedhfd
, 目 lihdde
, 看 sYghde
, 端 ndegff
, 结 ogfdcg
, 给 ejdfgj
, 网 lgffgd
, 能 oejhbc
, 要 qadgei
, 规 mghcge
, 说 kfgfff
, 请 kdbjfi
, 谁 lbgaoe
, 谢 ehbgdp
, 走 odhefc
, 过 mdhgfd
, 还 engeef
, 连 nghcgb
, 通 wXgagg
, 都 fmbaoe
, 重 mfgged
, 麻 fmfdfh
-> <client> mgfggb
-> <far> tfggeW
-> <host> zghdfR
-> <outside> ndefoX
-> <own> iZgakn
-> <zone> tceghY
-> lZcbll
-a cffehn
-a forward efffji
-a postrouting efeefo
-a prerouting ffgehj
-d <own> ffgehk
-d ffgdmf
-i <outside> cefdoj
-i <zone> biffkg
-i Zgfekl
-i forward geehdm
-i on gffgek
-i prerouting ceicfo
-j accept efffgm
-j dffehm
-j dnat ffgehj
-j drop bffgik
-j masquerade efedmi
-l jgfgff
-l 里 jgggff
-m ffgeji
-m recent ffghej
-m tcp efgejh
-o <outside> ciddim
-o <zone> fggfjg
-o bheekl
-p dfgeik
-p tcp efgehk
-s <far> fegehj
-s <zone> bgghhk
-s cgeigl
-t defijg
-t nat defijg
: -a eegdki
: : gegegk
: <client> rghfba
: <far> nggffc
: <host> megeff
: <n> haggeo
: <outside> sdeeed
: <own> tfbhda
: <service> tbgbdf
: <zone> seehda
: a ebcfhr
: can jhiadj
: connect keggge
: could rXhhee
: curl pffgfZ
: do sbdfhd
: does jabiod
: errno kgggfd
: error mggggb
: from bribfe
: inet gfffgj
: io gfffgj
: ip kfggef
: iptables gggZYw
: ipv kgfgdg
: is mfddjd
: martian ndfhee
: may nbfddl
: no mdggge
: open tdcffc
: outlook kgfdei
: port gjcqdb
: postfix jgggge
: reachable nkcgeb
: relay lfgggc
: socket gfffgj
: src rcdfhd
: tcp lgfffe
: the ofefdg
: trace jgfgeg
: trying kggggc
: unable gdehfk
: user offgfa
: what gfgliZ
: which dknbdf
: who fseeea
: would eggdnd
: 无 jfffgf
: 能 elgdgg
; does mdcdle
; iaggle
; the kgffeg
; what hdgfkg
<- uZgede
<- what ggffel
<client> $ ocefeg
<client> , pgmbda
<client> -> qedgiY
<client> : xgggfQ
<client> <client> mfeggd
<client> <far> mefeff
<client> <host> nggffc
<client> <n> tfffeX
<client> <own> pefffb
<client> <service> qfffcd
<client> ? rfboaY
<client> and vgfdcY
<client> can ngfcka
<client> can't uUggic
<client> cant keeegi
<client> connect beffjn
<client> dst jffgff
<client> for tdeecd
<client> from pgfhad
<client> get lYdarh
<client> gets mgggec
<client> has kfgffe
<client> is kembfe
<client> len jfggff
<client> naidjd
<client> on gabanq
<client> open ndggfc
<client> opening egggjg
<client> opens sggYgd
<client> ping refhfX
<client> port rfgbhb
<client> r lffgfe
<client> reach kbdejj
<client> s jfgfff
<client> says rggggW
<client> sends offbgf
<client> sport lfffff
<client> still jeednc
<client> tcp qdggdd
<client> then ffggke
<client> to rfgcnU
<client> towards pcfeic
<client> wants pfggdb
<client> 上 kfggfe
<client> 到 vYefhc
<client> 去 shbfcd
<client> 发 mhgfdd
<client> 就 bgggqc
<client> 打 wgdfdX
<client> 用 nifegb
<client> 的 wfbgfW
<client> 能 ndedej
<client> 要 lgdhdf
<client> 访 lYeico
<client> 走 nfegcg
<client> 这 oflafb
<client> 连 scghdZ
<far> $ pefdib
<far> , pfhcbh
<far> -> qhfgiU
<far> -j ffggjf
<far> : oggggZ
<far> <n> lggffd
<far> <own> lffffe
<far> <service> nggffb
<far> ? aebjkn
<far> allowed ohghfY
<far> and lggdfg
<far> connects pffcfe
<far> does mgggdd
<far> dst kgggff
<far> for nhgeed
<far> from pgehdZ
<far> get nafefj
<far> gets kfgfff
<far> is jffgff
<far> make mgffdf
<far> on gdeakn
<far> over ighhia
<far> pZeckg
<far> port qeggfb
<far> s kffgge
<far> sport kgggfe
<far> still cggglf
<far> tcp kpbcfd
<far> to qggbde
<far> udp vgfgcW
<far> with kfdgcj
<far> 会 iideje
<far> 到 lehfef
<far> 发 nggddf
<far> 吗 hgghkZ
<far> 的 lefgic
<far> 能 mhehbf
<far> 访 pgfaff
<far> 还 ghhhkY
<far> 通 tdhhbZ
<gateway> $ blckej
<gateway> 's enegff
<gateway> , qeZjcf
<gateway> -> ngggfZ
<gateway> : kfggfd
<gateway> <gateway> qicfde
<gateway> <n> cdgfds
<gateway> ? jfbffk
<gateway> be ikgidb
<gateway> box jjidga
<gateway> does lfgdnX
<gateway> from nebhnZ
<gateway> is igdbhm
<gateway> itself pffffc
<gateway> last dajnfh
<gateway> let rggeeZ
<gateway> lets peghgZ
<gateway> nfdcdk
<gateway> or gdfjdj
<gateway> ping shWhgb
<gateway> to tdiaec
<gateway> when kggfef
<gateway> why kfgfge
<gateway> 一 egckhi
<gateway> 上 gcXmli
<gateway> 丢 lfghfc
<gateway> 会 qgeffa
<gateway> 吗 megfic
<gateway> 拦 mfghec
<gateway> 挡 iceghj
<gateway> 放 jfggfe
<gateway> 有 hfgegj
<gateway> 本 ogjbfb
<gateway> 现 edffgm
<gateway> 的 eofebh
<gateway> 自 qffhhW
<gateway> 规 ccggfp
<gateway> 这 ofggcd
<host> $ piamca
<host> 's ldgbjf
<host> , gicchk
<host> -> qfgdfa
<host> -a fgggnZ
<host> -j cghguW
<host> -o ggggoZ
<host> : ciejjc
<host> <- tdeccg
<host> <client> lfgfff
<host> <host> ijYmhd
<host> <n> wghgaU
<host> <server> mpjbdV
<host> <service> rggdjW
<host> ? adesic
<host> able qefegb
<host> and gdgfco
<host> are agXqii
<host> at kgeadm
<host> box jfgncc
<host> by rbgecg
<host> can't pdhehb
<host> direct nggggb
<host> directly megboZ
<host> dnat dghemf
<host> do gaYqfl
<host> dst kfffff
<host> for qcdeeg
<host> from oachfi
<host> get rbiffa
<host> has jahegk
<host> have kZkkfc
<host> host jiaieg
<host> ifblhe
<host> in fgfgjf
<host> is iYcfmk
<host> itself rbmceZ
<host> machine meckfd
<host> needs iagnhb
<host> ok oegdfe
<host> on hkebig
<host> open ncedek
<host> or gZiocg
<host> out leffjc
<host> over maffdk
<host> pls pegfga
<host> port onhaiU
<host> postfix jgggge
<host> published jTgsic
<host> r jfgffg
<host> reach rchdfc
<host> reachable omaigW
<host> rules fbedll
<host> s kgggfe
<host> see ofhede
<host> server ljcfdf
<host> server's kkZiee
<host> tcp ieebgn
<host> the kgggZj
<host> through pdfefd
<host> to ubhaee
<host> will hfggid
<host> with meffka
<host> would ghgfma
<host> 一 hgYngg
<host> 上 poZcfc
<host> 主 rcigeZ
<host> 了 Xffgsg
<host> 会 ncegjc
<host> 出 ndhbhf
<host> 发 iWeohh
<host> 吗 pZhbdm
<host> 对 dibmgf
<host> 往 rbeaje
<host> 映 caeuic
<host> 有 ahgmhf
<host> 的 ikdhee
<host> 能 sWiglX
<host> 自 mfgfef
<host> 行 kgffff
<host> 这 edYmil
<host> 通 uffefX
<host> 那 rifcea
<n> $ oifVan
<n> , hmdclc
<n> -> Yfhfbu
<n> -i efggel
<n> -j efgehk
<n> -m ffggej
<n> : mZehcm
<n> <- obgfge
<n> <client> mgfege
<n> <gateway> regggY
<n> <host> negegd
<n> <n> hYhedr
<n> <outside> fceref
<n> <own> pcfhhb
<n> <server> mgfffc
<n> <service> fnehgc
<n> <zone> naiZgk
<n> ? kmcadi
<n> aa jffgff
<n> ab lgffdf
<n> after lggghb
<n> allowed iYfdgp
<n> am ifdgcl
<n> and afdgoi
<n> any kffekc
<n> as kfffid
<n> assured kfggef
<n> at jmdcch
<n> be idggan
<n> before eegfem
<n> by iffdpa
<n> ccc kdfefj
<n> close mgfgfe
<n> connect gchhdl
<n> connection neffbi
<n> d jfggff
<n> days kigcdf
<n> directly rehbee
<n> dnat dbfilj
<n> do gfdckk
<n> does odhchc
<n> dport kfffff
<n> end bnflde
<n> established lfgfee
<n> f jfggff
<n> failed jffgff
<n> for qaeaji
<n> forward hfffjf
<n> from ofdocY
<n> fwd jfggff
<n> get aaffgt
<n> ggeblj
<n> gives kggggd
<n> hitcount ffghej
<n> in jbgfih
<n> ip efggle
<n> is jZdhki
<n> last fggfel
<n> len lgffgd
<n> lgtm fcfabw
<n> mail kfgfff
<n> mark kgffff
<n> milliseconds nfeecj
<n> min ddfdmk
<n> minutes mdfcjf
<n> ms kgggdg
<n> name ffghej
<n> of rbZecn
<n> off jmfdfd
<n> ok ibgffk
<n> on cmngbc
<n> open moWnZd
<n> or alegle
<n> packet jgffgf
<n> please kegcYq
<n> pls pdgdaj
<n> port ffbjdo
<n> proto lgfgfe
<n> quic odeefg
<n> reach aciedu
<n> reachable gofcge
<n> relay rffdec
<n> rule ecffjl
<n> s gdedhp
<n> safe hegefk
<n> secs jffggf
<n> so gdhgld
<n> syn jgggff
<n> tcp rjggaY
<n> the jfggff
<n> then lffgge
<n> this ifffkc
<n> through vjdedX
<n> to faaYqr
<n> towards jegecm
<n> udp tdgecc
<n> unreplied kfffff
<n> use kgffff
<n> were Zcheqh
<n> what Zdelbs
<n> when gcgdoe
<n> who ffimec
<n> why lggggb
<n> will kggffe
<n> would iefekg
<n> you odhdch
<n> 一 jgfggg
<n> 不 uWghhb
<n> 为 dgffgl
<n> 了 Tqdein
<n> 会 bemoeb
<n> 到 gXapdo
<n> 口 cejlff
<n> 合 hfgfbn
<n> 吗 kbcbnk
<n> 和 phebhc
<n> 就 pggffZ
<n> 应 gcdsbg
<n> 报 nggggZ
<n> 收 lggegd
<n> 改 efcdll
<n> 映 kZXpmd
<n> 是 kebmbi
<n> 有 gnhhYf
<n> 点 gfeeen
<n> 的 dXfflp
<n> 端 omabic
<n> 能 YZifcx
<n> 行 cegemh
<n> 走 nfgfed
<n> 转 bjdrec
<n> 这 fhhdej
<n> 连 ldggic
<n> 通 oWeegm
<n> 那 ddgfng
<n> 都 fscagd
<outside> $ mceafm
<outside> ' egfglf
<outside> , qegbgd
<outside> -> xUhXke
<outside> -d gfgahl
<outside> -j eeeeim
<outside> -p gffeem
<outside> : uedbee
<outside> <n> qefegc
<outside> <outside> vdfYfd
<outside> <service> nWejjf
<outside> ? qbdfge
<outside> accept ghfija
<outside> access tnYdfZ
<outside> and wcfZcf
<outside> at mkeZYn
<outside> can kgkeeb
<outside> does rbgZke
<outside> for gdZmlf
<outside> from fffeme
<outside> get pYlnZa
<outside> gets emejfd
<outside> in knXhaj
<outside> is dfjejh
<outside> it qeddoX
<outside> it's lfgggc
<outside> jejifc
<outside> off bghgmf
<outside> ok pfehcd
<outside> on gZijke
<outside> open qafeeh
<outside> out fefhnc
<outside> ping wbgXhd
<outside> reach kjkibX
<outside> right nagjfd
<outside> side hmjedb
<outside> still kdcfqa
<outside> that lkbadl
<outside> then cfffpe
<outside> through pXlhfb
<outside> to sRhjgf
<outside> udp pcggde
<outside> who teeced
<outside> 上 meeefg
<outside> 不 iggfnZ
<outside> 了 adneob
<outside> 到 qXclhd
<outside> 去 hcgemg
<outside> 发 eVgnhm
<outside> 可 ndgfge
<outside> 吗 pccdjf
<outside> 客 pbfffe
<outside> 就 lfeekc
<outside> 开 fgjkdc
<outside> 打 segggW
<outside> 是 cfehgm
<outside> 用 nffjfa
<outside> 的 hbmkdd
<outside> 直 oddefg
<outside> 能 nfhifY
<outside> 访 ohYnmT
<outside> 走 ldgffg
<outside> 还 eggfkf
<outside> 进 lZemfg
<outside> 连 rgXmeb
<outside> 那 nfcglb
<own> $ phbfgd
<own> ' lggged
<own> , ikhebf
<own> : hdfjfg
<own> ; kgfgge
<own> <client> lffgfe
<own> <n> oqhhcQ
<own> <own> lgggfd
<own> <service> qphZiR
<own> ? gpYfjc
<own> after ggefkf
<own> and dmemce
<own> answer jlgffZ
<own> as odcfgg
<own> at lTgipd
<own> be krhbba
<own> come mfhfdf
<own> coming pfbYnd
<own> does iYfnkb
<own> dst lfffff
<own> end tfhbfa
<own> ends aYhrhh
<own> error ffffgl
<own> every jggfff
<own> failed rggeeZ
<own> for wahVie
<own> forwarded vhWheb
<own> from phmXlT
<own> get kkZofX
<own> gets eYhohh
<own> if dfggqb
<own> in pggfgY
<own> into mffffe
<own> is fmflcc
<own> jhcige
<own> just qffgeZ
<own> land eahoff
<own> never jpeYge
<own> ok dmeajh
<own> on hkYfhj
<own> once afgjuX
<own> open sgXodY
<own> or fafYon
<own> over lfbilZ
<own> port nYedgn
<own> prot jlfcef
<own> reachable lnccee
<own> refused pcfggc
<own> s kgffff
<own> smpt fnacdo
<own> sport kfffff
<own> start fgggjf
<own> still aggfog
<own> tcp lehmiU
<own> that iiZohZ
<own> the pefegc
<own> then Zaickr
<own> timed kgffgf
<own> to qXdbdp
<own> usable dugYia
<own> was mdghgc
<own> what gedoib
<own> when mkdega
<own> where sYhcgf
<own> which vfdbde
<own> while lfffef
<own> with edddnl
<own> work hgaXmo
<own> works hnffhZ
<own> 一 lgggga
<own> 上 bqZlfe
<own> 为 bgehep
<own> 会 qefZnZ
<own> 发 gUgrje
<own> 后 Ydiqhe
<own> 吗 ggbdhm
<own> 就 hfddik
<own> 打 pebhfe
<own> 报 lfgggc
<own> 收 hgggkb
<own> 映 TYhvii
<own> 有 lgYmfe
<own> 的 hggdgi
<own> 端 jrYfgb
<own> 能 nefgoV
<own> 行 iggghd
<own> 走 keghef
<own> 超 mgggdc
<own> 转 ePfxkf
<own> 还 gYiejl
<own> 这 ciZkhl
<own> 通 doccih
<public> $ dhcdds
<public> , kbljdd
<public> : ibikge
<public> <own> ldjieb
<public> ? ljcglX
<public> and fbenif
<public> gefqaf
<public> on udcigY
<public> 上 dfflgg
<server> $ bcijcq
<server> , gaclhj
<server> : ggefgj
<server> <host> ofhfeb
<server> <own> qefggZ
<server> ? cqcbdm
<server> fjgjZi
<server> has mdffff
<server> is lefgfg
<server> 写 ofgfgb
<server> 填 meggfd
<server> 是 kgfggd
<server> 的 ZdUhhz
<server> 自 ldeggg
<server> 要 uYgcge
<service> $ kbdkhe
<service> , minbfX
<service> : lkgYgf
<service> ; leehff
<service> <host> rehefY
<service> <n> mjdjZe
<service> <own> jngjcX
<service> <server> yYeded
<service> ? nlgghT
<service> at omcjfV
<service> connect mgeeeg
<service> dnat beggnf
<service> does oefefd
<service> forward bdebkr
<service> from kbflkY
<service> in jefdel
<service> into pfdagg
<service> is iefdhj
<service> login jfggff
<service> lookups lffhfd
<service> mkecib
<service> of nmZXob
<service> ok negfiZ
<service> on kjYfmc
<service> over eshadf
<service> port Wdoofe
<service> query mgegcg
<service> rsource ffghej
<service> session jjfdgd
<service> to ifegnb
<service> udp pbffff
<service> via nfgfgc
<service> 一 ndgfgd
<service> 为 offfga
<service> 了 ffffjf
<service> 会 qgffea
<service> 到 sffagc
<service> 吗 zYZYqb
<service> 收 teehgX
<service> 是 cscdid
<service> 有 dlfffi
<service> 的 fqcfmX
<service> 能 oggfgZ
<service> 走 mfgggc
<service> 连 kgggfc
<service> 通 lSibiq
<service> 都 lofZfd
<zone> $ iaZiho
<zone> , ojmfZW
<zone> -> jbcgkj
<zone> -j dgggpb
<zone> -o bifghk
<zone> -p ggfefk
<zone> : wYlceZ
<zone> <client> rdggea
<zone> <n> sZhbhe
<zone> <own> vYgfiY
<zone> <service> vZegga
<zone> <zone> qlfhbW
<zone> ? debklh
<zone> able iYjfdn
<zone> actually kflbfe
<zone> allowed oZmffc
<zone> and mnZejZ
<zone> at oUfeat
<zone> be qbagkc
<zone> browse mfgggb
<zone> can bigmoW
<zone> can't medeej
<zone> cannot kWfhfo
<zone> cant rahicb
<zone> client mddggf
<zone> clients fVedhv
<zone> connects oefdff
<zone> directly lffgge
<zone> dnat ahhfpc
<zone> folks tghYga
<zone> for mfjXmb
<zone> from hmfaal
<zone> get pVoYgi
<zone> gets oZmWek
<zone> go pefeed
<zone> going fghgjd
<zone> has zaehZb
<zone> have mPeemp
<zone> hit obghgc
<zone> hosts iaddfr
<zone> i jkggfa
<zone> in jgghgd
<zone> into gYiYhs
<zone> is negdfe
<zone> laptop scehaf
<zone> lfhbgh
<zone> machines nkbhdd
<zone> network obeehg
<zone> on uUfbii
<zone> open sZggjY
<zone> out pffhea
<zone> pc mgfdff
<zone> pcs mcfcke
<zone> people lafgjf
<zone> ping pYfjXm
<zone> ppl rbfegc
<zone> reach nXlcma
<zone> rules cfghqa
<zone> say hdaidp
<zone> says gdehgj
<zone> see tZgdkZ
<zone> segment hflheb
<zone> shows ndgged
<zone> src kgfgff
<zone> still gZhekj
<zone> talk vdeieX
<zone> then cgghkf
<zone> to rWWbom
<zone> towards xadaka
<zone> use tZmdfW
<zone> user aYmfeq
<zone> users Xieeet
<zone> who reehea
<zone> 上 qdeejb
<zone> 下 uahfiX
<zone> 为 nZdggk
<zone> 之 odhhfa
<zone> 也 Upddjl
<zone> 出 kbidle
<zone> 到 rTiioW
<zone> 去 lffeka
<zone> 发 kgggfd
<zone> 同 mcggfe
<zone> 和 jkfhfb
<zone> 就 ffggjf
<zone> 打 ufeffW
<zone> 收 megggc
<zone> 是 hfegqZ
<zone> 有 ocegeg
<zone> 用 icdeng
<zone> 电 pefhgY
<zone> 的 jhfefh
<zone> 直 qeggae
<zone> 网 kfgfge
<zone> 能 mgjcfc
<zone> 访 kWchlk
<zone> 走 kfgggd
<zone> 还 ffggjf
<zone> 这 rigffV
<zone> 进 vgeXja
<zone> 连 ekdgkd
<zone> 那 jicglb
<zone> 都 cjnfgc
<zone> 里 ijkded
? $ gfgdii
? -a ffgfkf
? <n> hoffdc
? <service> oefeef
? <zone> naeglc
? ? ygfXdc
? example nggggb
? i hhcgfj
? in kffgge
? it bjgcgm
? it's niaehf
? need qbjahd
? tcp lgffge
? the pfdqbX
? udp oegfed
? 不 eohegc
? 列 feYpif
? 怎 ffgffj
? 我 mdhgfc
? 给 hgfbgl
^ -a feffQ0
^ -i hcdhdo
^ <client> nchZbm
^ <far> sfhabe
^ <gateway> qgghba
^ <host> phakae
^ <n> khdlbe
^ <outside> rWgkVl
^ <own> mqXkab
^ <public> jlZmdc
^ <server> oeecfh
^ <service> qmebWi
^ <zone> negcYn
^ a oadngZ
^ acme gegfdn
^ after kdfbsZ
^ all jceobg
^ an hlehfd
^ and oYeghi
^ any hjblYj
^ anybody filegc
^ anyone aqfbel
^ anything kibpbb
^ are wTdadp
^ as mdmcdf
^ assume iefemb
^ audit gqdifZ
^ auditor brgehb
^ backup ndgcfh
^ before flghbg
^ can rYZZcu
^ change nefglY
^ check mngbfZ
^ chg eggelf
^ client idefjh
^ connection qecgZj
^ conntrack lfffff
^ could kaedep
^ curl lffgee
^ customer hcfjej
^ dear meeife
^ dmesg jffgef
^ dnat bZgthf
^ do kgboZg
^ does kdcjYo
^ dovecot kffgff
^ drop dgeepf
^ eifidi
^ everything cZkred
^ explain iefdco
^ exposure cmgkdd
^ first fgfeem
^ for glhcgf
^ forward gdhfpa
^ found gghgYn
^ foxmail kfffgf
^ from nhfZbn
^ github gggfao
^ give ehjmbe
^ good idhiff
^ got mdfegg
^ guest afgdes
^ hairpin ucgZef
^ hello lchhbi
^ help ncgcbm
^ hey middff
^ hi mcfgei
^ how hgcadr
^ i jcgmee
^ i'm iejhhb
^ icmp pbedgh
^ if edgfpd
^ in jeikbe
^ inc rggggV
^ infra hdgffk
^ input Ygffsd
^ inventory geenfe
^ iptables gefemf
^ ipv sdghfZ
^ is llYhYk
^ it eZfgfq
^ it's hefffk
^ just hfeffj
^ kindly kbcjcm
^ l gdgegm
^ line haggbq
^ list aokjea
^ mail jdWkfn
^ maillog jgggef
^ mar kgfgge
^ masquerade egefnc
^ may jffggf
^ monitoring ogeffd
^ morning rZgZel
^ my pdddgg
^ nc hkfegd
^ need oiZnba
^ netops eggedm
^ new ibhcgl
^ nginx nefdge
^ nmap negefd
^ no ldejlX
^ nobody mnYobX
^ of fdragg
^ ok oiabgi
^ on qgdgdb
^ once fffdoe
^ openssl kgggfe
^ our qfcZfi
^ outbound odhefd
^ outlook kefgfg
^ ping ueedbd
^ pinging kfgfff
^ planning bggfqb
^ please jZcell
^ pls degYdw
^ port hlZlde
^ postfix nfggga
^ pr efefik
^ printer tYgebj
^ proposed ffggkf
^ quick iifdkc
^ ran mgfggc
^ restart gdgdgm
^ review fegggj
^ root oeffdf
^ say aeheqe
^ security lkebff
^ seen gfkegf
^ should oedhee
^ show fjkoYc
^ since pchgec
^ sitting hfkfff
^ so ilfeef
^ somebody jfdddn
^ someone aafmmh
^ sorry rcedff
^ src oaehhe
^ still hZfbeu
^ suppose degesb
^ swaks qefgfZ
^ tcp kjgbge
^ tcpdump jgggff
^ tell mjfZge
^ the vYikbX
^ thinking fgfdpc
^ thoughts gegffk
^ three feehdn
^ thunderbird meebek
^ ticket tffgfW
^ to mgamfb
^ trace peffec
^ trying djffcn
^ udp mldded
^ usage idgcfo
^ user mdegeh
^ users rddffe
^ vlan egffcp
^ walk oefdff
^ we mldblY
^ we're gfffel
^ what fgofgb
^ what's ccmpbe
^ whats kWlqbd
^ when iegddl
^ where kcfqYf
^ which hnbhZk
^ who csgbZl
^ who's asddei
^ whos fqgegZ
^ why lecccp
^ wich fcmlaf
^ will rgfgdZ
^ with chhepc
^ without VdihyZ
^ would hbgare
^ 为 rcfgcf
^ 今 eeeees
^ 从 lYmfci
^ 你 gecdfq
^ 假 cgggnd
^ 公 lchkfb
^ 内 kabngf
^ 列 gfbnhe
^ 删 dagdnl
^ 加 aeeita
^ 发 kfZpgc
^ 同 rffgfY
^ 哪 frZfge
^ 在 kehgbj
^ 大 jgdfei
^ 如 ceghoc
^ 安 ekgegf
^ 审 lgfeeg
^ 客 jdggfi
^ 对 iTvcgg
^ 帮 ejefhh
^ 怎 geeefo
^ 您 ifekff
^ 想 ekcjmY
^ 我 ggfgdk
^ 打 cdfcmm
^ 把 dedimg
^ 抓 jggfgf
^ 按 gegfnc
^ 新 ggfgej
^ 昨 fggddn
^ 有 hkblec
^ 现 kfigbh
^ 用 ibgdgl
^ 目 lbZogf
^ 看 gfgefk
^ 站 ddkkge
^ 第 fghfcm
^ 等 emfegf
^ 网 gdgefn
^ 老 pgfgfZ
^ 要 bejepd
^ 规 afgeYx
^ 解 hggfWq
^ 请 lhgjfZ
^ 谁 fwfcdZ
^ 财 ccdhgq
^ 辛 gefffl
^ 这 hcehbq
^ 那 maadfr
^ 邮 negXcn
^ 都 bvfWgi
^ 领 cekhhg
^ 麻 hggcfk
a : jfggff
a <service> fdeggm
a <zone> pffhda
a ? nggggb
a box mieegc
a client jZmehf
a colleague pcfbld
a connection loecaf
a customer hkfegd
a dnat Zrbikc
a host rZgeff
a laptop kdifge
a list cjfigg
a look gdgffm
a minute kgfefg
a new njeded
a packet mffgdd
a partner uefefZ
a printer mgfhed
a reset lfggfd
a second cedikk
a syn lfejde
a table dcjlff
a tcp qgfded
a ticket nfefaj
a timeout megggc
a vendor kfgkXh
a way neggcf
a working engffd
ab kgfgff
able emmYgf
able to elmZgf
about <service> imfkZc
about docfhg
about to jYegmh
above gbgeqe
accept $ fegegm
accept , Ygggmi
accept -a gdfhqZ
accept ? kaefkh
accept Xigcoj
accept can degfki
accept do hffcfm
accept does cfggne
accept for fefedo
accept from cgeglh
accept instead egfflf
accept what fggejg
accept would ggggkc
accept 之 eihfna
accept 会 hdhele
accept 删 cgeitX
accepted tgfbbe
accepts kfedoa
access <host> hldeak
access <own> Zgghfm
access ? rcjYhe
access denied ofhcfd
access jlgTij
access to gmgZlc
account jggffe
ack <n> kffgff
ack from kffgff
ack lffgff
acme <gateway> bdgeds
acme cdhect
acme example qggceb
acme net fchebr
across okfhWd
actually efknWi
actually let ffdgdo
actually use fdtagc
add -a egggyQ
add Yafavm
add a cggdcp
add the dfggpb
add 一 fcegjk
added -a fgggoZ
added gcgfpc
adding -a fgggrX
adding gfifoZ
address , kckjhY
address <own> hhekha
address ? mgdlfa
address do nggggZ
address does refbgd
address ldgnae
addresses jfYegn
adds afedmm
after <n> kffgff
after connect kgggdf
after fchbpg
after that fgfgmd
afternoon gfkkdc
afterwards ? echiqb
afterwards cdgirZ
again mbdgcn
against <own> jddpec
against ibeiek
agent rhgdda
aimed at icendh
aimed icendh
alerts nggaeg
all $ vhcWmZ
all , iogdcc
all ? gbbmlh
all can fnjfeb
all flilgV
all of kdhmcc
all port gadtgb
all services eflndb
all sources avhWhf
all the jhflZe
allow gjffkb
allow 的 pefffb
allowed ? ueeffZ
allowed into jmfdgb
allowed kkkaag
allowed or sdehcb
allowed out tciecc
allowed to fglbej
already jafbfp
also dhcfct
am , gfdggk
am i qedcgf
am lccjbl
an <outside> mbobcf
an <service> liched
an <zone> nciege
an answer klfcgb
an attacker hejleb
an inventory ahipfc
and <n> fibbpg
and <service> rgfeeb
and <zone> licdkc
and back wgdceZ
and by hjjdfc
and does obeeei
and fdgigh
and from f1XjYZ
and i heidcm
and if cibonZ
and it nfffcg
and on hkZlef
and ports fbenif
and reload ehgfYq
and since lgfgef
and the iddjgg
and then sffcbe
and want pZhifb
and what iecfij
and which jhjfeb
and why hahffn
and would gdecim
answer $ rcgehb
answer : rccfhc
answer ? lkkeac
answer come lfgfef
answer from hmegkY
answer iilYbk
answered by lgfgdg
answered rcifgY
answers pYfoeb
any difference fchfqb
any dnat gffoec
any effect hagflh
any host jsfdZc
any idea fjedbo
any machine bpedhh
any mjaikY
any objections fbggjj
any port vhbeca
any reason kffgef
any rule lggfee
any side biggnc
any way oggcfe
anybody a1lTgZ
anybody able bsafgg
anybody at awfdfb
anyone ? Wgfmlf
anyone XrfgnZ
anyone able gneegd
anything ? hZfqaj
anything at gjdnag
anything behind amcmfg
anything dmapha
anything for jbggjf
anything forwarded hkhhdc
anything in iWhnfg
anything on gjeofY
anything stop rehfad
anything stopping pchagf
anything that fZcckr
anything to eYhmfl
anywhere , blbpdg
anywhere ? bgdubg
anywhere arbqad
apart from gmlkZY
apart gmlkZY
app pcfbfi
append -a dfghle
append ZggfvY
approve efgffl
approve it ffgffk
approved eghccp
apt qdhcdf
arbitrary idjehe
are <zone> pbchhe
are able gmcfge
are bhmicg
are exposed aijoga
are forwarded hZdqhe
are they jgccen
are usable fgldff
arrive at jghdid
arrive jcgalh
arrives pdfdff
arriving oVhjhe
arriving on ncflcd
as <n> heeeme
as a ibmeeh
as iiifcf
as seen nZldge
as the mdgdie
as well fjfahk
asap enfbZo
ask ? fdemie
ask lebeem
ask you gfdagq
asked jgeffg
asking $ gkggYk
asking lndgZe
asks : aqfehe
asks for ijgdeg
asks oqccbc
asset feenff
assume pYhhkZ
assured kfggef
assured mark kfggef
at <client> keijgZ
at <far> ugdceb
at <host> hghhkY
at <n> degcim
at <own> knekdW
at acme ffgffj
at all eianic
at fecelj
at github dgffgm
at line gfeefm
at my hfgefj
at netops gffffj
at the ehdaqg
attacker kcklea
attacker on hejleb
attempts in jffggf
attempts jffggf
audit $ bgjlgd
audit : qdfdee
audit fuhdeW
audit item ikfdge
auditor hseead
auditor wants liggfb
auditors hhcjhd
auth attempts jffggf
auth jffggf
authentication $ gecffm
authentication , jgfgge
authentication odhdch
authentication' lefgff
away jbfZoi
b : jfggff
back $ qffeed
back , jfggfe
back ? egjgie
back lbkckd
back through kffgff
back to mfdffg
backend kddnde
backup <n> ccfgfp
backup dccedv
bandwidth afeggp
banner odhgde
be able ibghje
be forwarded mleicZ
be iedfke
be let nbfgfg
be reached kngbec
be the hhfgkb
because jeghdh
becomes kdecnd
becomes of redcdh
been cYliji
before fjegbl
before i dkfgfi
before it fdgecq
before the lefgdi
behind <own> lTcuhe
behind it hbhngb
behind kcirZa
behind that hbcrfe
behind the tkbdgX
behind this ctdZgh
being fjellW
belong Zfdjmj
below hffeqZ
besides <outside> docfgh
besides <service> dnhdef
besides bpfkfa
between <n> ffgffk
between iieiWl
blame ogggcd
block edddhr
blocked ? obdegi
blocked or lbfcen
blocked raedbl
blocking tggZfb
board iigchg
boss jkleZc
bot $ gfefgk
bot , fddffp
bot gcffeo
bother jgggff
bottom gegfkg
bounce pcdgZl
bounces tcccal
box $ bifmeh
box , ciakfl
box <client> kfeiee
box ? hhlieZ
box behind rmgYbd
box besides YYjwja
box is dahpid
box itself lfefgf
box medncd
box on fpgZgg
branch ididoa
break ? gceflj
break fekdig
breaks $ idedsZ
breaks ? hgffqX
breaks gfferZ
breaks if gffepa
breaks when fgdepc
bridge qdehfb
broken again fegcgn
broken gcgdcr
browse uddfiY
browser uegfca
browsing qgggeY
build jdffek
but my kggggd
but not qXhgff
but ubhgbb
by <client> oehbgf
by <host> Zdkefq
by <own> qbdZgl
by <public> obobec
by <service> nefegf
by its hkechh
by lekfha
by the qgafdg
by which odgdge
by whom cueedd
bypass ueifcY
c : kgfffg
c jggffg
cab jdgfjf
call kYgeeo
calls fghejf
came icffcp
can <client> hXiair
can <gateway> ucgggW
can <host> qcgfkX
can <outside> mbhgka
can <own> gsgcea
can <service> csdgee
can <zone> pXledg
can a qedffe
can access soecfT
can anything vdecgb
can get orddaZ
can gijXem
can hit hmlfiU
can i jedajk
can it ableim
can open fsnXda
can people sbdfhb
can reach hpecfd
can someone jjcjXl
can talk eoddlb
can the mbcaer
can they kahegj
can use jmbYqa
can you fagkdl
can't <zone> mZfifh
can't connect oggggZ
can't get fndcfj
can't nhdcci
can't open kedefj
cannot connect ogebgf
cannot kXffgn
cannot reach iddegm
cant <client> pfgcgc
cant <zone> pegggZ
cant pYdffl
capture oeffed
captured on kgfgff
carry jfffdk
ccc <n> kdfefj
ccc kdfefj
cert bfedfs
cert on degdfp
certificate cegYgt
certificate on dbgahs
chain mefekc
change $ oYbggl
change ? edfgdp
change anything fdgenf
change board ifggcj
change for cgcgmi
change iddajn
changed gbgfjk
changed the gbgfcq
changes gfgfsX
channel mdfcek
check $ iefefj
check hpbbkc
check 一 midldZ
chg <n> gffbng
chg gffbng
ci mfdhge
ci runner kfegff
claims gfhfek
client : fdlehg
client address qgfcfd
client connect kgggfe
client tciYgd
clients crbThq
clients get nkdfiX
clone kiecie
close gfeffk
close src mgfgfe
closed oZeaep
code tfgYfd
colleague mbdgjf
colleague on jgfgff
com : cffgcq
com <far> kggggc
com <n> nggggb
com dgfddq
come back kfgeid
come in mZgcmf
come jifcgf
comes back meffff
comes from schbee
comes in embkch
comes jkbhci
comes up hfgemd
coming from pfmYdd
coming in qdgghX
coming peledZ
complain hmdfhb
complains qffgea
complete elciid
conect imacel
conect to imacel
config <n> gegefm
config afhlao
configured kgegff
confirm that qfched
confirm whether lffggd
confirm yfccdb
connect <own> nhggea
connect ? efcegp
connect from mgggdc
connect jhdcgj
connect to khgagh
connected kgggge
connected to kgggge
connecting ifggdj
connecting to gggfdj
connection after jgggdf
connection from jacffp
connection oegagg
connection refused rYgcgg
connection timed jfggfg
connection to hmddeg
connection was kgffeg
connections into ljdffd
connections oeZihd
connections to lZekdj
connects ldhhdf
connects to jdhjef
conntrack -l jgfgff
conntrack gffdii
conntrack table hfcdeo
conntrack 里 mggfee
consequences ? gegfqa
consequences gegfqa
correct ? ocdedj
correct pbefdi
could <client> dfhdoe
could <zone> dehhtW
could a pegdcg
could i fgekgg
could kfednb
could not mhfgfc
could reach Xdimnc
could somebody pWfhfh
could someone ofehbg
could you ddjelg
counter eefZet
cpu ffecgo
cpu load egffgk
cron liegbh
cross rdhcfb
ctstate cfgelh
ctstate dnat cfgenh
ctstate related gggfbm
curl : lfggfd
curl <host> nffefe
curl <own> regfcc
curl mfgged
current eldkee
customer at qfggeZ
customer hdggbm
customer's gnfefd
cut ndbcmf
d : jfgfff
d jfggff
daddr <client> jgfgfg
daddr <own> ngdehc
daddr mgeffc
day bbdckt
day on dffchp
days higcfi
db Zdhgfq
dead ndffjb
dear meeife
decides qiecec
default hddYqi
deferred connect mgggec
deferred gegbgn
delete -a efgfob
delete begfsb
delete line gfegmd
delete the Ziheqc
deleted hgggpW
deleting cdhgpc
deliver outbound mghdga
deliver qehbgc
deliver to negdfe
delivers tdfciZ
delivers to rdfejY
delivery odhefd
denied xahbgZ
deploy pccggf
desk <client> jfffgf
desk in ngggga
desk ndhgfc
desks nfghfb
desktop leghee
destination <host> dfgejj
destination cfgekj
dev <outside> peegbf
dev <zone> ndfgfe
dev ndfiee
dialled offfed
did Yealfr
did the dfhddo
did we biYngj
die ? hhgZne
die nXfhlc
dies rbbcjg
diff glgcgf
difference $ gffdij
difference ? gdggqZ
difference gchdng
different eedgbr
dig scefdd
direct neffff
directly , rfgfeY
directly ? legbjf
directly oehYkd
directly on kfgfff
dmesg is kffhff
dmesg kffgef
dmesg 里 jffgff
dmz Xbfcc2
dnat , dYgogj
dnat -j fffekh
dnat Zaevma
dnat accept ffgdod
dnat for cmeoeZ
dnat rule gbhglf
dnat target kfamdf
dnat 删 gfheje
dnat 到 cbekhm
dnat 去 fggekf
dnat 吗 vagdha
dnat 那 gdhele
dnated mfboaf
dnats kTbwic
do $ gfdcgo
do , ggeefl
do <outside> nXiljY
do <zone> safepV
do ? chceZx
do exactly dgfbin
do for fgbffn
do gefjYn
do i idehjf
do packets ucecfc
do the pefbdi
do they jdejeh
do to jdbbbu
do we ininYV
do with sgcchc
do you eYfehs
doc bqgjdc
does -a ifbccs
does <client> hVnani
does <far> gWdprZ
does <gateway> rdffdc
does <host> mYgejh
does <n> mXeodf
does <outside> jfecqa
does <own> mlaYao
does <service> igYpef
does <zone> flkWfk
does a kmebia
does anything elfffg
does egekei
does inbound bdgkme
does it ekjhfb
does line ehcgZt
does mail uhddZe
does our gVhqif
does port kdfled
does that oYgiZl
does the pgeddf
does this hcfefn
does traffic qfiZgd
doesn't gkecej
doesnt glhbbk
doing kjbaco
don't get kbegfj
don't kgjcaj
dont hogdlW
dovecot : jffgff
dovecot kffgfe
down kZgVit
dport <n> ffgekg
dport ffgekg
drop $ cffgik
drop , fgfbli
drop ? wbgUqW
drop iegXre
drop in dgfgkg
drop line agggnf
drop or sbegee
drop the fgfgke
drop 了 hfhgdh
drop 吗 nfggdd
drop 掉 pgdhbe
drop 的 kfggbh
dropped $ ofegga
dropped ? qfgbee
dropped or odhagh
dropped tehbhZ
dropping kfffmZ
drops tdfhfX
dst <client> kfgfff
dst <far> jgggff
dst <host> kfffff
dst <own> nffffc
dst mfggfd
due flfiah
dump fdgqcd
e : kgggfe
e <host> wbcgbf
e g hekege
e iijdgc
e mail igfddk
e udp rcfcdh
each kccnef
earth igfeej
echo request mfgdfe
echo tcebfe
edge fw fefgfl
edge gegfel
edge rules gdgfem
effect ? hZgfmg
effect abhenk
effects hdffob
egress udhZga
else jccgqb
end kfeihb
end up kgfjgb
ends  Vgchhs
ends 0 Vgchhs
ends 1 Voijbk
ends 2 qdfgaf
ends 3 qkdade
ends 4 gdhhpY
ends 5 akgfrZ
ends 6 hfgfma
ends 7 fgggna
ends 8 hfggma
ends <- ifddfm
ends <client> UZrlap
ends <client><client> xheeaY
ends <client><client><gateway> mggffd
ends <client><client><zone> mcfeif
ends <client><far> miheha
ends <client><far><far> kgfgfe
ends <client><far><zone> nfegbf
ends <client><gateway> qXhglZ
ends <client><gateway><gateway> lbfgif
ends <client><host> sdfadh
ends <client><host><gateway> lfgfee
ends <client><host><host> ihfdbm
ends <client><host><own> sbhgea
ends <client><host><public> qgfgdb
ends <client><outside> uebfjX
ends <client><own> rdfebg
ends <client><own><client> mgffde
ends <client><own><gateway> nhhega
ends <client><own><host> ffgegj
ends <client><own><outside> jfeghe
ends <client><own><own> gfggej
ends <client><own><server> obdfgg
ends <client><own><zone> lefgnY
ends <client><server><own> negggb
ends <client><zone> gdbnfi
ends <far> bdjsbf
ends <far><client> qedfee
ends <far><host> wahdda
ends <far><outside> efcder
ends <far><own> 2aiaeX
ends <far><own><gateway> mfhgdc
ends <far><own><host> negdch
ends <far><own><outside> pgfZff
ends <far><zone> rZghfc
ends <gateway> Xjcgcu
ends <gateway><client> kgfhlY
ends <gateway><client><own> oghgda
ends <gateway><far> oefilV
ends <gateway><gateway> doeggd
ends <gateway><host> vZghhW
ends <gateway><outside> kejcak
ends <gateway><own> nefcgf
ends <gateway><own><host> nbifeg
ends <gateway><zone> qccejd
ends <host> WmWogn
ends <host><client> ochakd
ends <host><client><own> jfgfff
ends <host><far> ucidfY
ends <host><far><far> mgggfb
ends <host><far><gateway> nggefc
ends <host><far><own> iejbke
ends <host><gateway> jcbkfj
ends <host><host> oiblhV
ends <host><host><client> gfghkc
ends <host><host><far> lfggfe
ends <host><host><gateway> qdiefb
ends <host><host><outside> sZffja
ends <host><host><own> rbhece
ends <host><host><zone> jdeekg
ends <host><outside> jncmaa
ends <host><outside><gateway> legfff
ends <host><outside><own> eegaqh
ends <host><own> zXiafc
ends <host><public> ocamha
ends <host><public><own> waiddZ
ends <host><server> YrjYfi
ends <host><zone> ioanfX
ends <host><zone><client> pfefdd
ends <outside> hSjhgo
ends <outside><client> pcdehf
ends <outside><client><far> fgggjf
ends <outside><client><own> gdgfme
ends <outside><far><own> ogedfd
ends <outside><gateway> rYmZeg
ends <outside><host> mikihR
ends <outside><host><gateway> lgfggc
ends <outside><host><own> dfhnfc
ends <outside><host><public> oegcef
ends <outside><outside><own> pggZoW
ends <outside><own> mkdojO
ends <outside><own><gateway> ibfpce
ends <outside><own><host> kdeieh
ends <outside><zone> obbfjh
ends <outside><zone><far> jgggjb
ends <outside><zone><own> eghhqV
ends <outside><zone><public> fgfekf
ends <own> jkXkgf
ends <own><-<client> nchffd
ends <own><client> mdgble
ends <own><client><outside> sgefYe
ends <own><far> tcfded
ends <own><gateway> lYfehk
ends <own><host> aehdes
ends <own><host><client> jegaem
ends <own><host><far> jYhhke
ends <own><host><outside> dffgnf
ends <own><outside> nojgYV
ends <own><own><client> aegggo
ends <own><own><own> oefedg
ends <own><public> dVfohl
ends <own><zone> qZcZil
ends <own><zone><zone> tdigcZ
ends <public> glZkge
ends <public><host> bckpee
ends <public><own> jjXjhf
ends <server> hdYjeo
ends <server><gateway> bedcgu
ends <server><own> vXdnfW
ends <server><own><client> mggfgc
ends <zone> gcoXdo
ends <zone><client> odkifW
ends <zone><client><far> ehdhqa
ends <zone><client><host> rfeded
ends <zone><client><own> ngfgdd
ends <zone><far> lgcgei
ends <zone><gateway> legilW
ends <zone><gateway><gateway> sZdifc
ends <zone><host> qZdefj
ends <zone><host><client> aeggpe
ends <zone><host><gateway> oeggZg
ends <zone><host><host> mdecel
ends <zone><host><own> iefgje
ends <zone><host><public> oaobha
ends <zone><host><zone> cffgpc
ends <zone><outside> rdbcej
ends <zone><outside><- fbghem
ends <zone><outside><client> keghlZ
ends <zone><outside><gateway> qcffgb
ends <zone><outside><zone> dfehmg
ends <zone><own> ogbcbm
ends <zone><own><client> kfggfe
ends <zone><own><gateway> ufgggU
ends <zone><own><host> gkgbfh
ends <zone><own><outside> lkeecf
ends <zone><own><server> offhfa
ends <zone><own><zone> Ykfhqa
ends <zone><public><own> yafhfW
ends <zone><server><own> kffgge
ends <zone><zone> sgacdg
ends <zone><zone><client> kgggib
ends <zone><zone><gateway> ucgheX
ends <zone><zone><host> oaffgh
ends <zone><zone><outside> paghgc
ends <zone><zone><own> fjccsa
ends <zone><zone><zone> kgegjb
ends ffhmgc
ends up efhmgc
english $ ggggej
english ? ddhchp
english eehddp
enough dbennb
entries ebdkjj
entry beerff
enumerate ckkmdZ
enumerate the dmgjdc
erp cchchq
errno <n> kgggfd
errno lgggfd
error : mggfee
error <n> legeff
error connecting fgfggj
error macdho
error number leffgg
esmtp leggff
establish nfhZhf
established -j gggfbm
established eggfkf
established rule ghefje
established src lfgfee
established 那 aigfne
even jncjac
even touch mehfgc
evening ibfcgo
ever gefegl
every ekfrba
every minute jggfff
every network cphdge
every port hadohf
every source hogajZ
every zone frdbhe
everybody qmbadd
everyone Zqfcej
everyone who emhcef
everything afnkcg
everything that drkbec
everything we bdklfh
evidence dnfhgd
exactly $ dgfcin
exactly ? Ylgffl
exactly dnddek
example , sXigee
example com hfdhhi
example sbidZh
expect lffddi
expected ? pdeehc
expected tYgfhb
expected to paeggf
expire ? gbhZgr
expire cbhegq
expires ahedes
explain -a fggebp
explain : gggfTu
explain ? nfghfb
explain line fgggdl
explain negeXm
explain the leecfk
explain why lbhggf
explain 一 gffdcp
expose efnjeb
expose to fdhnfe
exposed kmijbW
exposed on dpghgZ
exposed to jjifaf
exposes bckmfg
exposure crgkdX
exposure of cneled
eyes gffffk
f : jfgfff
f jfggff
fail ikeche
failed : rdgggZ
failed jfggff
failed to kfffff
far mfYifh
fault ? oefbgh
fault oefbgh
feels edfefo
fetch ndfdig
file , ggfdem
file cgjcaq
file does egfcof
filter geggoa
filtered hbgeep
find its mhdgef
find mhegdd
finding pdeabm
fine $ scffhZ
fine oehheZ
firewall ecdlgk
first day dffchp
first kgceao
first time ffeffl
five gggfZo
fix cYccyi
flip gffend
flip the fgffjf
flipping ggffnb
floor gffffl
flow ndhdak
folks khejde
follow fmcecl
for $ ehebXy
for , hedbct
for : hhcccq
for <client> jdaolZ
for <far> phhecb
for <host> mdhjYg
for <n> iidjZi
for <outside> qbgVlg
for <own> hfbjld
for <service> oYekka
for <zone> iagZml
for ? hhdafp
for a raffef
for fdgild
for her gagfep
for it jelaeh
for me WrjbYp
for our jddjei
for snat gbgfoe
for that oefffd
for the igelVl
for them hekdcj
for us acddsk
form incefe
forward $ hfekic
forward , fhhhlZ
forward -i efffmf
forward -m gffehj
forward -s dggghj
forward <n> cgedkl
forward ? jgeeke
forward bafjpg
forward chain nefehd
forward policy kfgfkb
forward rule jhegjc
forward to bZdrrZ
forward verdict lfggee
forward 最 eghekg
forward 的 jfdjgd
forward 里 hfdflf
forward 默 ggggkd
forward's kdfepa
forward's policy deeere
forwarded $ mccohZ
forwarded ? glepZc
forwarded anywhere gnelfX
forwarded gfjtdT
forwarded or lgfeff
forwarded to qgameZ
forwarding efdnjc
forwards $ ibdofe
forwards fciufW
forwards on hfcnhc
found gggfXq
found this gggfZp
foxmail jgfgff
foxmail 报 kfffgf
friday $ geeifj
friday ? gfgfdk
friday bdefoj
from <client> qcghhY
from <far> ufhcda
from <gateway> vXhfeb
from <host> pghcbf
from <n> pbaecn
from <outside> jbjihc
from <service> gXmkid
from <zone> mehXkg
from a lbcnfd
from conntrack idfgkf
from jgjYhi
from line dgghob
from my kgggfe
from talking ufheaa
from the liecff
from there lVjefn
from unknown lgggfc
from where azdgfW
from which avdYgi
full iegddl
full list blhjee
full of kfggfe
fw <n> fefgfl
fw ilgZdk
fw rules geggek
fwd drop jfgdej
g hekehe
gateway config gegffl
gateway idihdh
gateway rules ffggfj
gateways <n> fehcbq
gateways fehcbq
gave me mecdke
gave meddke
get <service> goecpV
get a mcfbjg
get an lhdfhe
get anywhere xciUef
get at gmjgda
get flhfee
get forwarded hjYpfc
get in njbcbj
get into koeagc
get nothing ngfgeb
get out occghf
get there lefdgh
get through icbgjj
get thru wbgWgf
get to eljedf
gets <n> pgfggZ
gets a migchb
gets gndhee
gets out kogfdY
gets through glgegc
gets to dkccgn
getting imeefd
git qaggch
github com efgfco
github jfgeZm
give jihifZ
give me ckkmad
given lenehY
given that ogehag
gives lfffef
gmail <service> kggggc
gmail kggggc
go $ ddelem
go ? eahqhd
go nUenkc
go out kffgff
go through lfiYfi
go thru lfffgf
go to kgdbme
goes away ggdfoc
goes to Zdgjoe
goes vWeioT
going eaagnm
going on ohfefa
going to geibnd
going via nfggce
gone , cggenf
gone cfheoe
good ? schbfd
good for hfeaeq
good iahgap
good morning leedfj
google com kggggc
google kggggc
got a regffZ
got fdipbe
got this leedgh
growing hehcgl
guest jeddZs
guest wifi kddceo
guys tggefX
gw $ jigfZk
gw , jgYgkg
gw : tfdgZe
gw <n> eddeds
gw ? jhigiY
gw gdhhfi
gw line iahani
gw rules ghgbbp
gw 的 gggeZp
gw 第 fffdhk
h kggggd
had jdeemc
hairpin udgZkY
hand kdjgfd
handed iccnbj
handover ibgidj
handshake loccfd
hang scihfX
hangs , nefffe
hangs ncfcdl
happen kfffid
happens if gffgqY
happens mgfdnX
happens to ngfdmX
has a ijgegc
has access hohfeY
has mkfccg
has no hjbedm
has the gdheem
has to mfggfd
have <outside> okWZjh
have a gidfdk
have access Zjsbch
have anything bbgphf
have been gdmied
have fkigde
have no rdbdgg
have we fWmoee
he qZfZkh
healthy mffffd
hello , mfikZc
hello lchhbi
help $ obccbq
help pYdanh
helpdesk ofgfbf
her mbffdk
here $ cdjjei
here , dhhhfh
here ? nfckgZ
here kchmZg
here what gfedgl
hey , nagggf
hey middff
hi , sdffdd
hi all pghgcb
hi mcfgei
hi team kffgff
him wbcXbm
his pffgfa
hit <host> olgedY
hit <own> nmedfZ
hit merge dfhgdm
hit qofcXc
hit the kihdfd
hitcount <n> ffghej
hitcount ffghej
hits qfebdh
hitting <own> mghdfd
hitting taddhe
home mffhec
hook wgdcbc
host $ kfamgd
host , lflfcd
host : clfffi
host <client> kWpdkb
host <host> gffkgf
host <own> ocgghb
host ? mkcjcb
host in scdjeb
host mhhecf
host on oagdfi
hosts in zbcihT
hosts kmYiaj
hosts on nZgfje
how come nkhhbY
how do ddgffo
how does wZefcd
how lgeZap
how many efgefn
how much aeefhq
human hgfmZi
human words hgfmZi
i <service> kegmcc
i add egggwS
i am lbiiZj
i approve efgffl
i ask gfdefo
i can gcfjgi
i delete eehfoc
i do fgggej
i don't pZfecl
i drop ehhhoX
i e jnegea
i get hdjmdb
i hit edhgen
i know gkfgef
i land kffjce
i looking jggfff
i mean ljdldZ
i merge ffgffm
i need jnghbZ
i put ckferX
i read gkbbbs
i remove ggdcta
i right pZgfeg
i run rdgeha
i see hffhdj
i sit lgnZce
i still feggjf
i take Zfggqf
i use kbfdem
i want boeblf
i was ofebbl
i would lfgfge
i'd like jffflb
i'd qcefib
i'm <outside> pbhiYi
i'm at gfjfff
i'm majiee
i'm new mhebam
i'm on nfffdg
i'm sitting lggefe
icmp echo sbebgf
icmp seq kfgfff
icmp sgeafd
idea $ dqdfbi
idea ? jTfifq
idea ehdckl
ideas ? rcghfZ
ideas rcghfZ
if a mnddcd
if any imbgff
if hfagqd
if i gddikf
if line Zhfipd
if somebody leZepc
if someone ufgZec
if that wghZgW
if the eddell
if we cbffmk
if you kgffeg
im pbehdf
impact ? hfgepZ
impact digcwW
in $ negegc
in , lghhjW
in <n> fgfdjh
in <outside> qegffb
in <zone> nbheci
in ? igdgnZ
in a fmjgXg
in an gdgddo
in efhdgl
in forward fgfeoc
in from dZolbi
in human hgfmZi
in its sffdWl
in l kggggc
in mail fheddo
in on pXYgkk
in place bgfeog
in plain gggeZp
in the keefej
in there gkeedj
in to bnfjjZ
inbound <service> egecqe
inbound hcdllc
inc <n> hcheem
inc hcheem
incident kidjbg
incoming oefgfb
inet gfffgj
infra <gateway> edgeep
infra fdgfdp
infra gateway ffggfj
infra mail fffefl
initiate kkbggd
inner kbfmhb
inner router lhfggd
input -i gffefl
input -p ffggjf
input dhearf
input policy ddffsb
input 默 fgggjd
inside address obgfeg
inside fcombc
instead jgfZod
instead of iffdle
interface nddcel
internal address nffdge
internal pUhnhc
internal server geemge
into <client> icchlg
into <gateway> kjefjZ
into <host> ikecdk
into <zone> mqiXbb
into llcXkf
into the jogbhb
inventory hbgteZ
inventory of Zdlrfb
involved lffgff
io : hggeck
io hggeck
ip $ rgjidU
ip , vbefcd
ip <client> kgfgfe
ip <far> kggffe
ip <host> kfgfff
ip <own> lffgfe
ip does pdgedg
ip forward eigcrY
ip pecgmX
ip 是 kffgge
iptables -a ffgbng
iptables -i gefggk
iptables -t defijg
iptables <n> idgdfk
iptables ceeeoi
ipv <n> fhgeob
ipv fhgeob
is <client> hcfehl
is <far> nagejd
is <gateway> ohcbei
is <host> emWpef
is <n> neeUds
is <outside> jdbfhn
is <own> 1cafiV
is <service> iseidW
is <zone> qcjVmc
is ? tagcee
is a mdecgj
is able dsiYgd
is acme edhcgo
is anyone gkgegd
is anything oddnfY
is asking imehZg
is behind bdgnhf
is dead seghba
is down rbfcbj
is exposed ojdbaj
is fine mgggiY
is forwarded eddrib
is full kfggfe
is gdgkbk
is in fjgfla
is it gdffbq
is line fhZebu
is mail jhfegg
is on kcgdbn
is our jZlbem
is port ppWgda
is published ecbteg
is reachable glsbeV
is slow ffedfo
is stuck kfgegf
is that hdenee
is the ddbcfw
is there hlelad
is this pceeZl
isn't uccZhg
iso emeiee
isolated uaegga
isp lhjfdb
it $ neegXm
it , gjkbeh
it : iffgdi
it ? icdneg
it back echbfq
it be kgfblc
it break gbgZqj
it dkehck
it do hggZeo
it does pbcZjl
it end kicide
it for bkhieg
it from akggao
it get saghbe
it go qegYkd
it goes nncbbf
it has nefeff
it in iaggij
it is jefcfj
it land emcrbb
it mean kceebp
it never kegffg
it on mhhcaj
it open jgeVfr
it or iiahei
it out rgghcY
it pass odfefg
it reach gdkfgg
it reachable Xjadjt
it tell lgecej
it that cbfmgj
it the kddebo
it there gfeegl
it through jhgfgd
it thru ldgggf
it times nfggga
it to klfYjc
it us udfdhY
it work enbcbo
it works tefhfX
it's broken ffgffk
it's fine kffggd
it's nfhbYm
it's the lfhffd
item <n> jkfbhe
item jkfbhe
its <service> mgcfid
its lbggie
its own 0bfZea
its scans mgfffd
its way mgdgef
itself $ mmdbiZ
itself , nZocgb
itself ? ejmcef
itself get tbgfhY
itself open kfgfgf
itself phkYfb
itself reach tegdgY
itself talk pcghgZ
java jfggff
java net jfggff
jenkins bbffcv
job on pggfea
job qageeh
jump eddbdw
just dnfffh
just hangs gceggl
just spins pfggcd
k <n> kffggd
k kffgge
keep djZhji
keeps ubeehb
kill gggfke
kind kffeck
kind of ggeeem
kindly confirm mffehe
kindly hdfnZj
kinds gfeegm
kinds of gfeegm
know hffmah
know whether seeYgg
known cafubi
l <n> gbgfeo
l gcgfen
l google kggggc
lady hffefk
land ? ohefec
land kddqjV
land on mbdkla
lands on qahidc
lands pZfhdh
laptop , rddbeh
laptop <client> tbdhec
laptop at leefhf
laptop in peegef
laptop is jggfgd
laptop on kfjdge
laptop sfidac
last friday ffgffj
last kXghaq
last night degfgm
last thursday eehedo
last tuesday geffgk
last week iXijdk
leave 0aicdY
leaves jfghbj
left elgfeg
leg <gateway> kjeffc
leg mkdffa
length <n> kfffff
length kfffff
let <client> dgghtV
let <zone> hdfgrY
let in njedfc
let it ogggfZ
let rfhZgc
let that kgfgef
let through tYegdg
let's ffggle
let's say ffggle
lets <zone> kagXhp
lets it jeggge
lets odcedj
letting kfedfk
lgtm ? gfggfj
lgtm fdgbbv
like ihcgkf
like to keffma
line $ dkffgg
line , ehginZ
line <n> Ydgarn
line Xcgbsm
lines <n> fZefqi
lines fZefqi
link cgedfq
lip <host> kffgfe
lip kffgfe
list $ fkhhec
list all dchmhe
list dmkodU
list every ekdjge
list everyone dtdbid
list of fhimda
list the epggea
list 给 didlge
lives on rffdfb
lives rdgdfc
load mfeZdm
load on efgdgm
loads knfYgd
local qeeafi
locally ubiaed
lock edghmd
log in hkgdge
log khfgef
logged in vgiZZe
logged ugiZZe
login : kffgfe
login lffgfe
look $ cdhdau
look at gigfdi
look figedj
look over ffgffj
looked at hefffj
looked gkghde
looking at jggfff
looking jggfff
looks idgfdm
lookups pffhbd
loop teiebb
lose efefki
loses cchfwZ
loss ogfefd
lost connection jgggdf
lost ngggeb
lot tbgeec
mac jcgefk
machine ? gibmgd
machine is ocdlha
machine kegoeY
machines nZimeb
mail from ccfhin
mail gw lbhhge
mail is hdgcdp
mail jbhghg
mail over pbggfd
mail queue gfgcfl
mail server jhfddj
mail through jfdcen
mail via pgfdhb
mailbox iebecs
maillog mgggfc
maillog on mggggb
mails wecebe
make it pggZff
make jcfgmb
makes gfdbfr
manager pfZaeo
many efggfl
many mbit effehm
many messages bdffhq
many packets ggggdk
many thanks kfdhhe
mapped richfX
mar <n> kgfgfd
mar kgfgfd
mark <n> kgffff
mark kgffff
martian ndfhee
martian source ndfhee
masquerade $ cfgfki
masquerade , ibfgih
masquerade Ygfetf
masquerade do ifcbau
masquerade for fbffil
masquerade line ehgfoZ
masquerade on dfghnd
masquerade rule behdjm
masquerade 删 egggnb
masquerade 去 ehdgnd
masquerade 那 Zhggqb
masqueraded refdbg
match nddedl
matched ggggej
matrix cphbhe
matter WofZoi
matters qfgffZ
may doifZh
may open cldfhi
mbit effehm
me $ kjkYak
me , qcecam
me : gehmZi
me ? lifbck
me all hcfrdc
me dghkfe
me if xcjdbZ
me please kdjnZb
me pls uegdeZ
me the jghgjZ
me this lggfbh
me through jeffek
me what dfjnag
me whether neefge
me which Zjglgg
mean kidldb
meaning ? hfggbk
meaning jffgUr
merge $ gdgefl
merge ? gfgfdm
merge begenh
merge it ceeefq
message odgcfh
messages are kgfffe
messages hahegn
milliseconds nfeecj
min ddfdmk
minute jggfff
minutes mefbjf
moment dibhcq
monitoring host dfcfkm
monitoring kdfdhi
monitoring probe mggedf
more doeYkh
morning $ mffcgh
morning , pfgdgc
morning all pddgef
morning pagbfj
move geggpa
moved ndgehe
moved the jfgfff
moving hdgWpk
moving line gffgke
moving the eghdra
ms : mgggfb
ms kgggdg
much defces
must authentication odhdch
must authentication' lefgff
must qcgbei
mx <n> jggggd
mx example lgggfd
mx kfXhfn
my box jggfgf
my desk nciged
my laptop udegdb
my oaegam
my phone oggffa
myself Zgghpc
myself out Zgfhpe
n $ leggfe
n leggfe
name <service> ffghej
name dojYfi
names mgfgcf
nas feggfk
nat -a ehgeRx
nat -i dehdYv
nat mYcjhh
nat table fheddp
nated fmifec
natted kagpdd
natted to gZfphd
nc : odggfc
nc jkgfdd
nc vz jkfede
need <service> mgfefe
need a ljYjef
need an jdamfh
need it gjkidb
need jkeidb
need one paechh
need the hkghfb
need this eogchd
need to jgdghg
needs <service> kfgfge
needs oajfhb
needs to mggcge
net : qgggeY
net <far> kggggd
net dggdng
net gateways fehdbr
net ipv dhgdpc
netops edge gbgefn
netops eegedo
netops gateway gegffk
netops mail efgedo
network ipZied
network that cphdge
networks are glfege
networks btcdge
networks can bjiZhn
networks have Zohghd
never an neffgc
never lhflbb
never seen jdbabw
new fjehcj
new here mgebej
new on hbZhhp
new tcp lffffe
newly hgeeob
next ncebme
nginx nffdge
nginx on nefdhf
night $ gffdgl
night ? gafego
night hfgcfm
nmap negefd
no $ jbqdha
no , kdggjd
no -i gefhbm
no <n> kbeggk
no <outside> sbffiZ
no ? qgbfgb
no answer lefggf
no auth jffggf
no gkoUfg
no matter Zubchh
no nat ofgffc
no route pbfggd
nobody in lofagb
nobody jpalac
none , ggggck
none kgfbjg
normal ? ledggg
normal meegib
not $ kbhika
not ? mcfjbh
not be tahgfZ
not connect kgffeg
not keebgk
not via tghbda
nothing back kgggfd
nothing else gegjhf
nothing from mfhhhY
nothing on pYdhhg
nothing udfifV
now $ Vangkk
now , mZfcki
now ? jdXkgl
now ladgdm
number : leffgg
number kefffi
o ndecfi
objections fbggjj
of <host> kdgniW
of <n> edfdll
of <outside> kmddfe
of <own> tmajZY
of <service> dlgbnc
of <zone> qaddfk
of Xilgle
of a rgecah
of all bgnhfe
of drop egfflf
of everything ceqiec
of forward fhefmc
of input edfgki
of ipv kffgff
of it ilbmcc
of line ffgfjg
of mail hcebgq
of our cijhff
of port hlcgff
of questions ffdcer
of removing gfffkf
of stuff fgdffm
of that odddhg
of the bZnkhh
of them gdclfj
of these rcbidg
of things gffffl
of this lfeebl
of us eljhZh
off from oeccke
off mfeaqZ
off the dfggnd
ok ? ybeefZ
ok mjeWih
ok or vffgeU
ok to gfffel
ok 吗 fdedmi
old gbimch
on <client> ocdige
on <far> jffihd
on <gateway> lefgge
on <host> mXfiej
on <n> nedahj
on <outside> jbgkak
on <own> ihcpdb
on <public> jblgpT
on <service> klecoV
on <zone> kgiheb
on ? odcmfa
on a offgga
on any fnhefd
on anything fkcnec
on call gagddr
on dev ndfhee
on earth igfeej
on friday gcgchn
on here jffeje
on it mcfdhh
on jfhjdf
on line fhbbfq
on mail jYjeji
on monday hngdhb
on my lggeff
on netops bdgefr
on our eljfcg
on port kffbgk
on tcp nmfbaf
on that ydgefT
on the dlfjaj
on this Xeknid
on top dhdgnd
on udp lfgeci
on which fjXpgd
once bcekuZ
once i jfgcld
once the effepd
one , hkagfi
one : qcefnV
one efcjdm
one for lgfeZl
one of sibcag
one sentence ieilcd
ones ecjfii
only jndiXg
only this gfffgj
onto cYbogo
open <host> pfadhg
open <n> hgbZkn
open <own> moehgT
open <service> hbgago
open ? klalYf
open a pgdcbi
open an emdhhe
open connections nbfefi
open djlged
open for 0aiZhX
open from udjXec
open or oedegf
open tcp kpdWic
open the nddiff
open to anmlYc
opened <own> sffgfW
opened higcgh
opening <own> mdfcig
opening oagdkd
opens <own> oghZci
opens <service> kggfff
opens nfgagg
opens up ggfdme
openssl jchbgl
openssl s jgggfe
or <gateway> kfheff
or do jdfdkg
or does nThqkY
or dropped mgfffc
or fmdfcj
or is kYgodg
or just lnfZee
or no nanefc
or not jXgjkf
or on gielde
or only dohclY
or the odgfee
order iegYkk
org legegf
other hjdjZj
our <host> fkkjda
our <outside> nmfaed
our <service> oYiZem
our fglibf
our monitoring hfffek
our public kemaff
our published femfge
our services edpggc
our side mclefc
ours oeghgZ
out $ oXfcgl
out , olgbdc
out <- jgggfe
out ? mbgdjf
out after nfeecj
out is jgggge
out of fogZnY
out ofeXjg
out on kjjedb
out src pdeggc
out the cefjtY
out there ncnheX
out to ohacck
out' lggfed
outbound <service> mgicgb
outbound delivery odhefd
outbound to oggfdc
outbound vdccjZ
outgoing <service> hffcjj
outgoing mail pfgedd
outgoing sbgbic
outlook can't nggggZ
outlook cannot legdfh
outlook error jegffh
outlook in nfegdf
outlook jefdgj
outlook on kfgfge
output gbhgle
outside jmeeag
over <n> sZehbh
over <service> oigbgZ
over oidaeg
over there icdhgk
over udp dpfZke
own <service> gkffla
own ihfYjj
p <n> oefegc
p oefegc
packet ? odecck
packet from uhbafd
packet loss jgffgf
packet megkbe
packets did gggefj
packets has fgggdk
packets hit gfggdk
packets ikfbck
page jddfem
pair iefdco
partner obedfk
pass $ lggdge
pass ? leffic
pass qfheZf
passed qbefeg
passes uefead
path ligZZn
pc <client> ohfbeg
pc nbnfgY
pci asdagk
pcs ndgdkc
pentest paicgf
people in jZeZhs
people ineUki
people on shgbfZ
permit flcegj
permitted moecea
permitted to hneefd
person kcglde
phone <outside> mffgfd
phone on ldfggf
phone pddggc
pick glfaej
pick up elidhd
ping <client> mhfhga
ping <far> dhZgkl
ping <gateway> nkdgfa
ping <host> rfgfea
ping <own> uhhfhQ
ping from jfdhid
ping rhffhW
ping to ngehcf
ping 不 tfggdW
ping 到 ejffjf
ping 得 rbeflY
ping 通 pehfeb
pingable zcgYhZ
pinging <client> mfegfe
pinging vafahd
pings <own> megege
pings wecfbc
place bgfeng
plain <service> hbbqff
plain english eehddp
plain gadnbm
plain words hggebn
plan bgghoc
plan to fggglc
planning bggfqb
planning to ffgfpa
please $ aocgcl
please , gfeleg
please : edjlaj
please add dhgfYr
please bdghhm
please confirm kffgge
please enumerate cgnmeZ
please explain hfgfdk
please open egibVw
please restart fegdcr
pls $ ehgkbi
pls , icfmeh
pls : scgbYk
pls agcndm
pls check hbfdcr
pls have geggfj
plugged gbkdek
plugged into jeoefb
plz $ mbhhch
plz ncdgZn
point jYcmgk
pointed at lgfeka
pointed khfejb
pointing at gegmdf
pointing cefkme
policy accept djddmh
policy becomes Xgggqf
policy drop nffgde
policy iifcob
policy is lgdfid
policy to chgfpc
poller meffff
polls mhheed
port $ oeaoeb
port , jcmmbZ
port : lfgffd
port <n> hhjceh
port efgldh
port forward fcergd
port forwarded iZcwiY
port forwarding dgeoia
port forwards jXdvhZ
port open hcgbgp
portal sefeea
ports <n> ntdaba
ports ? hjhhdd
ports are fkbmgc
ports bilqeV
ports do kYbyeX
ports end dagphf
ports of dcjnef
position ilfgag
possible ? ndfgfe
possible from lkgafd
possible whgbfV
post lmeced
postfix <service> kggggd
postfix lchafl
postfix on idhZhm
postfix smtpd mggggb
postmortem jgehdh
postrouting -o fedcoj
postrouting cffeni
ppl jlgdfc
pr <n> hdfdfm
pr acme deggen
pr fdfdin
pr 有 gdgfgl
prerouting -d deggji
prerouting jefdgj
print offffc
print to lefhdf
printer <client> mggffc
printer <n> afhfep
printer at nfggde
printer nbgfdi
printers gfehcn
private address ohadgg
private rjaded
probe at mffdeg
probe oggece
problem tehdkT
prod Ybibjt
proposed cfggmf
proposed for ffffkf
prot <n> jkfcee
prot jkfcee
proto jhgffe
proto tcp jfggff
protocol lggfcg
protocol tcp gggfdj
provide amgige
provider ffgfel
public lXjrgX
public ports dYhrhe
publish $ gmfefe
publish , ifogdb
publish ahirfY
published YdopiX
published on XldnZn
published ports YYtkhd
published services fbrdeg
published stuff hbuega
published to eZeqfi
pull ofhbbi
purpose gfffYs
push rdfchd
pushes qhgcga
put -a gfggvR
put hcfZkn
put in ahggpc
put it lcgeie
put the mbedgj
put this ggdfcn
q <n> bigkei
q bigkei
query ndfejb
question , hkghZi
question : klebff
question jkfcdh
questions iedccr
queue is gdgcbs
queue kegZgl
quic rUhkee
quick lchejc
quick one teefcd
r , kffgfe
r lffgfe
ran it qegfcc
ran ofggdc
random kdilcc
rather nbgeie
rcpt jfggge
reach $ jirZfY
reach <far> ieedji
reach <host> nmcWej
reach <own> ghcZjn
reach <public> keeegi
reach <service> fkfbco
reach <zone> mdfekc
reach ? feqegb
reach cglZil
reach it Xbcjgv
reach itself ickdhg
reach port hjcchi
reach the mgbegi
reach 到 jjdfff
reachability Yskdde
reachable $ YxhbjY
reachable ? lhddfg
reachable by bqedfh
reachable for okhfdX
reachable from mfpSei
reachable mnmWcb
reachable now dfgfgl
reachable on hjefkc
reached hnfbka
reaches <own> gjfcif
reaches hnfaid
read iicahl
real client mfhdef
real ffenci
really obemce
reason oegcfg
reboot $ dfgfji
reboot nffdgd
recent gfghej
recent update ffghej
record hiTeiq
recv mfffgc
recv src mfffgc
refused $ oegefd
refused , rfeeed
refused <- jggggd
refused from qggggX
refused nYhahl
refused on 0YfffY
refused that's mgggec
refused' oehfgb
register kXilfg
reject pdhdia
related , chgghi
related chgghi
relay access qfhdeb
relay reheea
reload ehgfYq
remote host gdfhfk
remote mbfegi
remove -a ggefrX
remove deffpf
remove line fcfhpc
remove 掉 cehhij
removed eeegpd
removing -i egfgkf
removing efffne
replies mfggZj
reply , jgfffg
reply come ogghbc
reply mghhjW
report lkfece
reports rgfegY
request jefbhk
reset ? kfggff
reset qfccbk
resets lefgef
resolve names mffgcf
rest fldhge
restart eefcgq
restart postfix edfdgo
return path sYfghc
return sfggcZ
return traffic ohegZg
review , Zkiidi
review ckgdcn
review 一 fbgfep
reviewer ldfehh
right ? seiZZi
right mdiedh
right now gdfiih
rip <client> lefgff
rip <far> kgggfe
rip jffgge
risk nXkgeg
rn $ fdiegj
rn hdiegj
room ogeddg
root qbfedh
route nfgfgb
route to nfgfgc
router lhffgd
routes ojdYfg
rp egefne
rp filter egefne
rsource -j ffghej
rsource ffghej
rst , jfgfff
rst ? jgggfe
rst jggfff
rule , cdfdrf
rule ? mddbdo
rule decides qhdcfd
rule fWgenm
rule for kefdnc
rule in hfeegl
rule is ieefke
rule lets tcifca
rule matched ggggej
rule that jggfhd
rule today gfdhdm
rule 是 cgggco
rules $ iffegj
rules , Zhgfkj
rules : efeWjs
rules <n> cfhddp
rules ? ghdbhm
rules file ggggao
rules kcdZio
ruleset last geggfj
ruleset nieeZi
run kefchi
runbook hdgeXs
runner <client> kfegff
runner kcggfh
running phbaif
runs nbgdcl
runs on qbgdhd
s , kggfff
s client jgggfe
s jgfcek
safe gfgfdm
safe to gfgfdm
same kcgcen
same thing eghffk
sane defeep
sanity check ddfgmh
sanity ddfgmh
say <client> igmhZf
say i oeggkW
say iagarf
say we cdheog
says : mgggga
says <n> pfgggY
says <service> hfefgj
says connection ieeedm
says ggbigi
says outlook mfgggb
scan to lahgfg
scanner at vcfaee
scanner idhlfd
scans mgfffd
scope ejjide
screenshot ofddeh
second Zedjjm
seconds <n> ffghej
seconds ffggej
secs : jffggf
secs jffggf
security ikgieb
see it llehda
see nkbgde
see the migded
see when mdgeff
seen by ldhdgg
seen from iekeff
seen kelcef
seen on lffgef
sees seibga
segment hlmZfc
segments drfffc
send its kggeeg
send lbfcgl
send mail jdbgij
send through kffggf
sender lhfffd
sending from jhggfe
sending lgggfb
sends a mgfbgg
sends it mfgggc
sends oggedd
sends through refggZ
sends to pgfebf
sent ggflef
sent src kfffff
sentence ieilcd
seq <n> jfggff
seq jfggff
server $ oieheY
server , cffffn
server <host> jmdYhh
server <own> nfhlcY
server ? pjZfee
server be megehd
server by wccdee
server get rchbhc
server is kbflhe
server lecnce
server on hmahdh
server see keheff
server to nfhcfe
server 的 iigfgd
server's <service> klbfff
server's kkZiee
service ecmpca
services are haqchf
services bdqpdY
services can gglfgd
services do Yqfgge
services of dbjofe
services that ddjned
services we faphfd
services work cflggf
session k jgfgge
session pfgcdg
session to jkgchc
sessions meecej
set ngfclZ
set the bffere
set to pdegkY
set up ebaqem
sets ahfbph
sets net ahfbph
she nagfgg
sheet gddoge
shell tdhfac
shift lXgndh
should <service> kfggdg
should be lfghga
should i nadddo
should it mbfeke
should sZfcdj
should that pbgchg
show iggmfY
show me nlYcei
show up jggbig
shows <n> icgbhm
shows hdgdfm
shows this lffgfd
shut koccfc
side ? jaihcj
side effects hdffob
side glfald
since <n> hdfhfj
since monday ddhgfm
since ragcbj
since the nfgedh
since then kgfgff
since this negeff
since yesterday gggefk
sit in whgcdW
sit on lenafe
sit pTkhZm
site ubibag
sits at mffdff
sits behind iadndi
sits qYeieg
sitting at lgicee
sitting in uZeegd
sitting lbjkec
sitting on idkjfb
slow cddcit
slow since cchffp
slow today egfegl
smpt lmdbYl
smtpd <n> mggggb
smtpd mggggb
snat Zfhgli
snat to Zehgmi
so gjbifh
so i qefgfb
so slow ffgffj
so that lXccqi
so who kjefee
socket : gfffgj
some ghihYk
somebody in vgkdbV
somebody mYjbhi
somebody on keefcm
somebody out meffff
someone <outside> kbgldf
someone eeckkf
someone explain gggbYs
someone on ydgYeb
someone out imandZ
something jdbocg
something to neecfh
somewhere gcelej
sorry for elegfg
sorry lhfefe
sorry to oafhge
sort gfeeeo
sort of gfeeeo
source <host> qaffgd
source <own> cdggpd
source address naidZn
source gqdZei
source ip qefecg
source that iqdbia
source zone fkgfff
sources are fpcghc
sources d5eUgY
sources that boeehg
spam cdebjq
speak nkccbi
spf hZeefq
spins pfggcd
sport <n> kfffff
sport kfffff
src <client> jffgff
src <far> kgggff
src <host> lgggee
src <own> lfffff
src mfggfd
ssl lfgggc
stand kfgfff
start iheckf
start working fgggjf
starts mclfcd
state gmdfYn
status deferred mgggec
status mfdgff
still <service> bfhgnf
still arrive egggjf
still be Zggfoh
still broken gdgefm
still ejdene
still get ccgezX
still have pXbfnf
still reach hcidem
still work eejfdl
still works mgddma
stop rbfZnc
stopped lafggi
stopping uaiafd
stops ybheiS
straight to oegegd
straight waeddf
stranger hbhoec
strip -i gffelg
strip fffelg
stuck at dfeffn
stuck like lggegf
stuck megfdh
stuff can fgefel
stuff gbqbei
stuff we idpcfc
submit cmZljc
subnet lefbdn
succeed kYgfnf
suppose degdsb
suppose i efgflf
suppose the eeggnc
suppose we cggdqd
supposed jfefdk
supposed to jfefdk
survive ffffle
swaks jefgdj
swap fkhYpd
swapping gcgfne
swears kefjfe
switch kdfdel
syn $ lffffe
syn , kgffdh
syn ack mgfgee
syn from ifhkdd
syn lgggdf
syn recv mfffgc
syn sent mfefff
syn that needeh
sync pgggda
syns lgfffe
syntax cdhaiq
sysctl fgffkf
sysctl net fbgdqf
system cbgogg
table eahpbj
take -i efgfme
take hifZhj
take out Yghgrc
take the cggfme
taken jXggpe
taken out Xhfgqe
takes ggdemf
taking fgghlb
talk <service> preYcb
talk kjhajb
talk to jiibjc
talking jfgcan
talking to ifgdao
talks mehffd
talks to mdhgfd
target ffjmbd
tcp $ ileidc
tcp , nfgkbc
tcp -m efgejh
tcp <client> oegedf
tcp <n> kmhkcW
tcp ? oehfga
tcp dport ffgegk
tcp failed odggfc
tcp from tgbcfe
tcp hjfgee
tcp ip eefdcs
team , keggff
team kcfieh
teh <host> famkaj
teh kWlldf
tell gafpch
tell me mcgmcd
tell us fbefgo
telling lfegge
telling me lfegge
test jeojZa
than bkbihj
thanks $ fgdlgf
thanks ibckgi
that $ mbcnha
that <client> mfgggc
that <host> jefjfe
that <own> cmdcfm
that <zone> maiand
that ? hcigje
that a sbeeia
that are lehodW
that arrives oeedeh
that be kegegg
that can esdggZ
that could klcdnY
that even pehefc
that get sgfaed
that gets ashcfe
that go mggdef
that is gigjfc
that lets cicgep
that may eoeehd
that nobody indbgf
that one oeffcg
that packet gcdneh
that the ocehef
that through lgegef
that us rgfffZ
that was jdfdgj
that work lhgdfe
that's pgecdg
thats jhfkfb
the -i neffja
the <gateway> pgeeah
the <host> mhckdc
the <n> ecdjjk
the <outside> jUqniX
the <server> tbebei
the <service> bfdjen
the <zone> cfaaoo
the access axecha
the answer oeggec
the asset feenff
the audit hkhhea
the backup ffgffk
the box sbhbee
the browser rghhZa
the cagfml
the certificate difddo
the chain iffgke
the change obhgbh
the client kfffff
the complete fgelff
the connection megffe
the conntrack hfcefn
the cpu effegl
the ctstate eegdrb
the current foebgg
the dnat sackcd
the file ghfbcq
the firewall lccned
the fix ceegsc
the forward kffekc
the gateway rchfdd
the guest kfcfek
the incident mealch
the inner lhfggd
the input fggglc
the inside cZdtie
the internal jcjige
the inventory gbfnfg
the iso dngffd
the last fegfgj
the line jeYfof
the list dhijfd
the log kgfggd
the mail egfdbr
the masquerade effemg
the moment dibhcq
the nat dkeadq
the network hkaegk
the new ffdhfk
the one jXfido
the other geegen
the packet phhaah
the packets mgefef
the pci elbdfm
the port cdelmf
the postmortem naeiei
the printer gefffl
the private rebdfg
the public sepVgY
the published fapbnc
the queue kefcgk
the real ehdngd
the related hgefvT
the replies leggef
the reply ggghkc
the reset kfggff
the rest gldhfe
the return tbegec
the rule effeij
the rules rcgbfe
the ruleset ofedci
the same gdgcgn
the scanner jfffff
the services dcnkfd
the sources cpfeff
the stuff idpcfc
the syn qfgefc
the team hahkcl
the things ggkeff
the three hadhqd
the tls dfgffm
the two lcXcmm
the user hlfceh
the very qheeiW
the way lfieee
the weekend ffffgk
the whole ikaijb
their wYgcgb
them $ jbfkge
them , Zgcgfr
them ? pdigda
them hhbhek
then ? hWidio
then be ffggjf
then get Zgheng
then hbfemi
then reach fffgle
there $ odcelb
there , qYigha
there ? khkbfb
there a ebbmik
there any kdfjee
there anybody hlfdhd
there anything gWgifp
there for ffadgq
there jjjkaZ
there's fjeige
these oZdcpd
these two fgggna
they get fdfdfp
they nWfleh
they see ogfghY
they use ncfelb
thing ? gjfgeg
thing fmgddh
things : egchcp
things can gffffk
things celdbp
things may geedfo
things we ggkeff
think fkbchm
thinking gfgdpc
thinking of fgfdpc
third pbfgcg
this : fgfgcm
this <gateway> bapmdh
this ? kedglc
this bot fffffl
this box ekghdf
this channel ffefeo
this do hgeeVu
this for hmfeTp
this gateway dgjkfd
this iihdgf
this in jdeffk
this is kgffka
this morning ncgeff
this one gfgeel
this thing bkhhfh
those cokgfa
though lcgggf
thoughts ? lcefdn
thoughts jdefbn
thoughts on gegffk
three <host> chedog
three fbeekm
three of jgggfe
three things feehdn
through $ mffgde
through <own> jdfdfk
through <public> laemfe
through ? hiabct
through jkgcbj
through mail liihac
through the qdeddh
through this jhlffZ
through to ikfgha
through us jigffe
through what kfcdhk
thru $ kfggfe
thru ? nfhefd
thru lqecda
thru this fqfgdc
thunderbird oaekdg
thunderbird on jfggff
thursday ? eeheco
thursday ecekii
thx $ cjekbk
thx dheibo
ticket : hlfbdj
ticket <n> tdgbce
ticket qdhZZl
time jifiec
time out pmjbdX
timed keggfg
timed out' lggfed
timeout $ rfgfea
timeout , mgffcf
timeout ueffgW
times out ragbfh
times rZhbgg
tls cert edhdfp
tls certificate fdgegm
tls dchdgp
to $ lXlkec
to <client> ljZjia
to <far> mdfegg
to <gateway> ioYbmd
to <host> heaghm
to <n> mZeank
to <outside> jgiffe
to <own> ifcfkg
to <public> vafeha
to <server> ibfchn
to <service> khdicg
to <zone> lfgYgj
to ? ainbfi
to a neeebj
to accept cggeta
to add oZbcpf
to address qdgggZ
to any Zokifb
to anything gsgWhe
to append gdghsW
to be keefif
to bother jgggff
to browse oaegna
to connect kjfdfe
to deliver ubeghY
to destination cfgekj
to do jfefek
to drop begfrd
to get ffnWeo
to gmail kggggc
to go ggeeqb
to hand kdjgfc
to have mbeffi
to hit npeXgb
to host mbfige
to it mfhicc
to itself negdhe
to know igfncd
to mail kgfffe
to me hkeZdn
to merge gfgecn
to mx kggggd
to open ogmeeX
to our kdjeeh
to ping imfgiX
to port ouebdU
to print kffgff
to pull llhecb
to push lfefla
to put hgfblg
to reach flghiZ
to relay oeechf
to remote kaffgj
to run kffgfe
to see fjgjce
to send rZiffc
to set gfgele
to source Zehgmi
to take dggfme
to talk kkiadf
to tcp qmZcde
to that meedbn
to the dgfhgi
to us lfgfgf
to use ffkhgc
to what dbewga
to which mdcmed
to work ifeefk
to you jfccdp
today $ fdieji
today ? gfdbin
today fddblo
told me obggef
told qagdef
tonight , iefeek
tonight iafdnh
tonight's ifebne
tonight's window cgghme
too ? pfaghd
too dfifjf
top cfdhmh
top of dhdgnd
touch pdheRr
touch the lfhfgd
touched cegghl
touched the gdgffl
toward <far> lffgeg
toward udffbd
towards <far> jpcefb
towards <host> mkeckY
towards <own> iafnka
towards <zone> rYfcnb
towards nidjfY
trace : odegef
trace <client> wbgcga
trace for qedegd
trace qffedc
trace tcp qcgedf
traffic ? cededt
traffic from kefife
traffic lgcihc
translated uibaed
tried pcffdf
tries hbgnee
trouble qgfdcd
true ? tWchfh
true konbcW
trying <own> fdgggk
trying jgggbi
trying to qhffca
ttl jgggff
tuesday fhdbhn
twice qffgfY
two hVchpk
type <own> mfffff
type pdggee
u nbebbp
udp $ kgfgfd
udp , ndfhfd
udp <n> qhhbda
udp ? mfggfd
udp omhaea
udp port rdcfgc
unable kbedfn
unable to kbedfn
under hdenfd
under which idfmfe
understand jfcZer
unknown <gateway> mfggfc
unknown lgggfc
unreachable qgfgda
unreplied kfffff
unreplied src kfffff
until mcdggh
up $ nYfjhf
up , lZgiie
up ? dlgjde
up as gefeme
up at hlhede
up in kegdej
up mebjfg
up on egfngc
up to fffffl
update jegdfj
update seconds ffghej
updates from jfgggf
updates udfbcg
upstream kfffff
us $ dphjYf
us , ffhgbm
us ? nbibei
us hhdblh
us or kfggge
usable ahqdge
usage $ icgceo
usage ? hefdfm
usage icgbfo
use $ gemagi
use <n> magkfc
use <own> cnWcrg
use <public> ncedke
use <service> nlcfkW
use ? fenfhc
use gejdjf
use the ghdefk
use this fcgfgl
used Ycfqih
user adggfr
user in jfiggd
user on pgffga
users bjedbs
users in wdghgS
users on kgcgei
uses nfhbic
using lefffh
v <n> bejjgh
v bejjgh
vendor lfgkWj
verdict for nghcee
verdict sgfegY
very qheeiY
via <host> pfhagd
via <own> nggfec
via <public> zfgZdX
via <service> xTghgb
via oZhncb
vlan <n> bfgfbs
vlan efeedq
vpn hbdcgs
vz <own> jkfede
vz jkfede
w ufiZea
walk leefdi
walk me ieffek
want ildgkZ
want to hifekb
wants <service> qeYhfh
wants a dhjfei
wants djhihd
wants to jifhgc
warehouse bdhfer
was idfdhl
was refused kgfgfe
way ? legfff
way back gfjfff
way does nfeege
way for nfgagg
way out odggce
way tcjceb
way to mhcehe
we add dffhpb
we agmniW
we delete gfefme
we drop kfdcle
we expose ednjed
we flip gffeod
we forward hXmmjZ
we get leeeje
we got gckmed
we have kaiqXf
we moved nffgfc
we need ideceo
we plan fggglc
we publish cnhiec
we put kbehqZ
we remove ihdepa
we take cggfpc
we're fegeen
webmail qcfdfg
website nfecej
week and kgfgef
week iXijcl
weekend gbffgm
well ? fjfefj
well fjfahk
went ecgfmg
went to dfgglf
were Zgheoh
what $ hnamdb
what ? kdcjhf
what about onfdZc
what am jggfff
what becomes redcdh
what breaks gfferZ
what can Zcqkdh
what changes ggfeob
what ddnmga
what dies dfffpe
what do hXllge
what does binZYr
what exactly fkddel
what gives qeeedg
what happens mgfdnX
what have Vbkqih
what if affdpi
what is fXmjYo
what it egebni
what kind ggeeem
what kinds gfecfp
what of ffoefd
what on hgfefk
what opens gfffle
what ports dlghfe
what services dogeff
what sits bdfogh
what sort gfeeeo
what source rdfcef
what the fjegbm
what would Wgeepl
what's behind faZtfj
what's cYmqYk
what's exposed Qetnhd
what's going oifdgb
what's it jgffeh
what's line kfcYfq
what's on eideZs
what's published aecpcm
what's the nbbafq
whatever gpfbfe
whats kWlqad
whats the igfdcm
when <client> kgffeg
when <far> neheef
when <host> ngeegc
when <zone> udheeY
when a meffge
when does effefn
when i ecfoid
when it qbiXgi
when mcfehg
when our ncgdgg
when sending jgggge
when the klfcfd
when they qdgeed
when we bdgiuZ
whenever mfgcgf
where $ kqbdfb
where ? tZelZd
where do pchkeZ
where does kifocX
where in bcflii
where is logZga
where meYsfY
whether a oecgfg
whether the mfhdeg
whether yZhYdf
which <public> edenhf
which address pifdfb
which box Zghqgb
which fojiYc
which inside rZifgb
which internal pXejhe
which machine cccshf
which networks crcdgg
which of gikjbc
which ones dgnifc
which ports adorfX
which public kYgmgd
which published gcqWih
which rule vdgfcZ
which segments dngegd
which server oZgmfa
which services aalriZ
which source pcicgd
which sources hpdcgd
which way ofeege
which zones euddiY
while lhghZf
while the mgefgd
who YteXki
who all ephdgb
who answers jWhree
who can Zvhefa
who changed gbgfcq
who could cjddrb
who gets anfYjl
who has isgccZ
who is greZfe
who loses gbgguY
who reaches gpfage
who sends kfggfe
who touched gdgffl
who'd egeeoe
who's Ztedeh
whole <outside> epdocY
whole ikaijb
whom ? ftfbec
whom csekda
whos fqgegZ
whose cmeYkj
why $ mffffe
why ? odecgh
why can't pbddfi
why cant seggfY
why do nafcfm
why does kndcef
why has cggfco
why is Zefffr
why ndecbn
wich fcmlaf
wifi hbcchr
wiki feglch
will <client> ffgfjf
will <gateway> ngfgfc
will it offfde
will mbgdle
will that ogdgnU
will the vghfbW
win <n> kffgff
win kffgff
window gggfkc
with <n> qffdce
with <own> niecfe
with <service> pYfgdl
with a diccim
with eegjmb
with it qbddna
with my eegqZh
with the lifefc
with these ieffpZ
with this kffbmc
without jdfYyW
words $ ggfjdg
words hgglXj
words please ggflZk
work $ qjZeef
work ? nlhXed
work for oZqakX
work from enacbq
work hjjTfm
work or ofgfed
work with effchm
work 吗 fgfgld
worked ufgehU
working ? jdhdmd
working rhcYlc
works $ fkdeld
works ? mfgcla
works fine sgfgeX
works or pgfhfY
works rbfahg
workstation nedffg
worry hnbeic
would -a gfffdn
would <client> ffhglc
would <gateway> kbfgmd
would <host> jfgfjc
would <service> fffgjf
would <zone> nefflX
would a jceemf
would adding beigpc
would be Yehldn
would change gggglb
would dahdvc
would it cefflk
would like kfffhe
would removing fgggke
would that kdeeme
would the phedfc
would you ecgbdv
write lkefeb
writing giajhf
wrong ofgffb
wtf ifefek
y n leggfe
y pfggfZ
yes kgpbhX
yes no jlldcb
yes or nandec
yesterday ? dfggem
yesterday iaigfk
yet ? afdeiq
yet pbcdfk
you $ deboej
you , ggeeen
you ? egcefo
you check qZggWm
you do hhYcho
you have fgeiej
you kZigfk
you kindly kfggdh
you must odhdch
you restart gggfbm
you take cdgggo
you tell dhclfj
you walk fggffk
your jcgalj
zone irdbha
zone that fqdcge
zone 可 fkffgf
zones can brhfhY
zones fwdcgY
zones get bthZgd
一 下 gjfjah
一 个 gdgbim
一 份 deglgg
一 共 ecllfc
一 台 dnffhd
一 条 ceggik
一 步 peZghf
一 直 mfgffd
一 眼 hegffj
三 bekZni
三 千 cgggfm
三 条 dehhpa
上 $ fagohe
上 , megaej
上 -a ggggoZ
上 -i YhgiuX
上 <host> opgYfX
上 <outside> sdgeea
上 <own> fqbafi
上 <service> offceg
上 <zone> hdiimZ
上 ? bdhjbp
上 curl lfgeff
上 oeaglc
上 一 eclngb
上 不 vYfhgZ
上 了 bRfjgy
上 到 hoZdhg
上 发 fbfoge
上 吗 hXZqgl
上 执 lggffd
上 抓 mgfgfd
上 映 aUg0ic
上 是 fffffj
上 有 fpeWkh
上 的 oegicd
上 线 bddemn
上 网 rdddja
上 都 hdbpge
上 面 bRcwgo
下 $ dgfigk
下 , njggeZ
下 -a gfffdm
下 : ohffdc
下 <client> 1ZgbhV
下 <gateway> Zdhegs
下 <host> foZofZ
下 <own> iodaic
下 <zone> wchdgW
下 acme fdgffm
下 iihhYi
下 infra gdgfgl
下 mail efggdm
下 文 jgggge
下 来 hfmahf
下 这 fehkYm
下 面 safegc
不 $ tXdggg
不 ? pcfbje
不 ihdXho
不 上 jlccdi
不 了 lddfgh
不 会 jbiffj
不 到 kdffek
不 对 gffefk
不 开 ldfgfg
不 懂 ggggbm
不 放 qdhdgb
不 管 fohdfd
不 能 oXefih
不 行 pffhfa
不 要 mbeegj
不 走 lfgffe
不 通 hfgcii
不 限 crddhf
丢 mggibe
丢 了 lgffdh
丢 弃 lffgee
丢 掉 ogffhZ
丢 的 jfggge
两 fdhekh
两 千 efgfgk
个 $ icgjhe
个 : jgfgff
个 <public> blcggk
个 gigeej
个 ip heglef
个 pr fcgego
个 例 gggefk
个 包 lggdeg
个 合 gdgfdm
个 改 gehfel
个 机 geedgn
个 清 cleigf
个 端 jhhiZh
个 网 lieidb
中 午 gcgdep
中 哪 kgffff
为 mbehif
为 什 jdehgh
为 啥 rYfhge
主 kedkee
主 动 mkdcfd
主 机 heioeZ
么 $ ZYoihk
么 , gedeep
么 <zone> vYihfY
么 ? tZjedb
么 ebigem
么 一 kgfgff
么 不 bdehgp
么 作 ehgfbn
么 办 ggfegk
么 回 hgfffj
么 影 hgffpZ
么 情 jgffff
么 意 hgggYp
么 时 gegdgl
么 服 geZrhe
么 样 ehjakf
么 没 ggfgna
么 用 gfgeem
么 的 fffffj
么 被 lgfffe
么 访 gbZggr
么 走 wggafY
么 连 nbefej
么 重 ffgffj
么 问 gfcfeo
之 eefjig
之 后 defjih
之 间 pdfgfc
也 hhdeii
也 加 Zcgfkm
书 gcfcho
了 $ jiifah
了 , iecefo
了 : kbfdbp
了 <gateway> figebn
了 <host> cdamgm
了 <own> jkdefe
了 <zone> hjafmd
了 ? gblYjl
了 三 fflZfk
了 两 ffffgj
了 什 cZnoee
了 几 cbmnde
了 吗 degflh
了 吧 ehgeqZ
了 哪 bghmge
了 啥 clhlea
了 多 fgdggk
了 怎 efgegm
了 没 iZcjgm
了 网 rebgfd
了 邮 lfgggc
事 $ hffgej
事 在 jffeei
事 用 mfggfd
事 说 kdgggf
互 ndghgb
些 alnjcb
些 port cjclhf
些 source dnechg
些 zone dteYhf
些 什 dapchj
些 区 gncffd
些 对 gfmche
些 服 eZgqhf
些 来 dnedhg
些 流 efedhm
些 端 cdjkgf
些 网 epecic
交 kchmbe
交 接 kghfbh
人 nfncda
人 在 igkdge
人 怎 gfedgn
人 用 jedlgd
人 能 qigYoU
人 连 kendbe
什 gdiffj
什 么 gdiffj
今 iefchk
今 天 dfeeds
今 晚 kcgfie
从 <client> qggdfa
从 <far> lggdff
从 <host> lfhbmb
从 <outside> ideldh
从 <zone> jbkfeh
从 gdkjef
他 jfegej
他 们 jedggi
以 access ehegcm
以 glfdhe
以 reach dnfgeg
以 到 gmfghc
以 后 hbgdof
以 直 hkafld
以 访 cmfena
以 连 dsgbhc
们 <host> lldcge
们 nbhidd
们 哪 fegnfc
们 对 cYlmgh
们 的 qdggeb
件 $ kchben
件 , tggdfX
件 <service> jggggd
件 oecdhf
件 第 afgfbt
件 里 dhgeen
件 队 dfgffm
任 hncdeg
任 意 hkfeff
份 , gddqee
份 deglgg
会 drop regheX
会 iefkgd
会 不 jbiffj
会 些 ibdaev
会 到 lXWqfk
会 变 lhedjc
会 回 hfeefj
会 好 hfgfje
会 干 gggegk
会 影 fffdhm
会 怎 lbjbke
会 有 jfedmc
会 经 thgYga
会 被 hehkga
会 走 jcanie
会 转 hqcakb
会 通 fgggqX
传 , kgffge
传 kgffge
但 jfggff
住 了 kfgfff
作 gggfZo
作 用 eggeZq
你 eddcko
你 会 ggdefm
你 好 feadfu
你 能 geeefn
你 都 hfaego
例 ggfefk
例 子 ggfefk
保 fldhff
保 检 fjffgf
信 , sfgcgZ
信 <n> mdddke
信 <service> lggeff
信 nfgfgb
信 到 egfjgg
信 被 kgfggd
信 走 kffgff
修 gbgeqd
修 复 gbgeqd
候 icgbgn
候 源 mgfged
假 dfgdof
假 如 cgffmf
假 设 aghhpb
做 fYduef
做 了 fccrhe
做 什 ggfbeo
儿 kkiecc
允 ligdfe
允 许 ligdfe
先 gfgfld
入 cghgrY
全 ghfflc
全 组 jkbfgg
全 部 hZmmdd
公 jaljfc
公 司 kghggb
公 网 iXmkfe
共 eblmfc
共 做 gfdlgf
共 发 fdhigg
共 开 fejked
共 映 bfkkfe
关 iegbki
关 系 heggej
具 hfeden
具 体 hfeden
内 jhcici
内 核 jYifgl
内 网 kbcmhe
再 bhgfqb
再 加 fgffnc
写 ldedfk
写 的 meggfd
凌 ngghea
凌 晨 ngghea
几 gXlgjh
几 个 canhhi
几 条 gfbjig
出 <outside> iidblf
出 kfflga
出 去 mZiogY
出 发 efpZhg
出 口 jfffjd
出 得 lefefg
出 来 ffgkeh
分 hgkged
分 别 chmhee
分 析 ngfgfb
列 djhmfa
列 一 ckhkga
列 出 ejdlff
列 堵 dfgfgm
列 里 fgffgk
则 $ mgfdge
则 , jjdekb
则 ? iegjgd
则 jdegej
则 上 kggdge
则 什 gggfdj
则 啥 fgggej
则 拦 nffffd
则 放 sggdcb
则 文 begfmi
刚 ggfffj
删 dfgdsb
删 了 dgfgmd
删 掉 eegdof
删 除 bgghob
别 dhkgkZ
别 是 ccdmfl
别 的 jlgage
到 $ hlegee
到 <client> jhfekb
到 <far> pggegY
到 <gateway> kjeefe
到 <host> ndcgif
到 <n> dacmgn
到 <outside> iZlmiY
到 <own> ogfihX
到 <zone> lobhgW
到 ? jnfaee
到 iiihea
到 ip jggfff
到 syn jggggf
到 了 kidhfd
到 什 cakdua
到 内 nWgigi
到 哪 hblkgb
到 底 nhgZal
到 我 eeeoge
到 的 nbhhee
到 谁 dmWrbi
到 达 jmcdff
到 这 jfggff
制 sagcgd
前 geZljh
前 面 bgheji
办 ggfegk
加 -a gcghtW
加 bfggpe
加 一 dffglg
加 上 ghijqR
加 完 cgggoc
务 $ ffljhZ
务 , eegmff
务 ? ecipfc
务 cZkkfl
务 里 fgrXgg
动 lgfcei
动 了 gbfdho
动 去 pggecd
动 连 lkfcfe
助 $ gdfefn
助 gdgefn
包 $ gffeen
包 , ngfcff
包 ? fdgegl
包 jffich
包 会 wcdZge
包 到 qgebef
包 只 jggfff
包 怎 rdghgY
包 是 mdffgf
包 最 hjaobe
包 看 jggfff
包 走 kfgefg
匹 jgcffj
匹 配 jgcffj
区 Vnbenk
区 域 fobffe
千 dffffl
千 多 dffffm
午 ebgcfr
半 jcfcfn
单 $ bijgie
单 : fjfegh
单 ejiifc
占 ffffgk
卡 fdgdil
卡 在 kffffg
印 iegeao
印 机 ifgebm
压 kfggee
原 lfffge
去 $ ajemhe
去 <far> lfgggd
去 <own> nffemX
去 ? gifmec
去 fZijke
去 不 ofgfce
去 了 ndcjch
去 吗 qfgagd
去 掉 degfqa
去 的 cbrigd
去 连 nhgffa
又 mcfafl
反 nfgfha
反 映 lfgfgc
反 馈 kggggc
发 , famdkg
发 maighe
发 件 pgegga
发 信 kgffic
发 到 qicahd
发 布 egklga
发 往 qigdbc
发 来 cggggk
发 给 dbipgd
发 邮 bgfkfj
取 idhcem
变 成 jhfehg
变 更 idgfle
口 $ sgenfR
口 , jgohZb
口 <n> loechY
口 ? iWkmeg
口 giihed
口 为 kedhgg
口 会 eobihd
口 出 gfgkgd
口 发 lhgefd
口 吗 qHYoiu
口 映 nabngd
口 是 pegega
口 有 nlebdd
口 的 Xjdjki
口 谁 dkbfcp
口 转 pgfjab
口 连 nehgga
口 通 pphYZc
口 都 jngfbb
句 hgggdh
只 hbcfkl
只 看 jggfff
可 lngdbc
可 以 infdbf
台 $ Vgdvhe
台 <gateway> hgZlhg
台 <host> hcepfc
台 <server> boambi
台 dhendg
台 内 gibjgg
台 机 ocfkga
台 电 kfggfe
号 lagdfl
司 kghggb
吃 gcgdep
各 kfgggd
合 djdcgm
合 并 gegeen
同 ofecfg
同 事 oiffgY
后 , fbflpY
后 <zone> gbegjj
后 gUfmog
后 会 dgdkfj
后 到 neekdb
后 是 qYhjha
后 源 pggeag
后 落 fgZofh
后 转 uYfebi
后 面 aahokf
吗 $ pWcdjl
吗 , lhecfh
吗 : ngffec
吗 ? alcegn
吗 iebbio
否 iegfjf
吧 $ mdfhZk
吧 ? iffkmX
吧 jefidh
启 abhegs
呀 $ fcclem
呀 fcclem
告 ndZnfd
呗 ibdefo
呢 vZhgca
周 ikdYem
命 lggeff
命 中 lggdff
咋 fdfgij
咋 回 gdfggk
和 <n> ngdbkc
和 mkebkY
响 $ fdgfqa
响 dffdqf
响 什 hhfcfk
响 到 jbcdgp
响 谁 hciape
哪 $ lfdfeh
哪 hilldX
哪 一 qfbdgf
哪 个 pieZff
哪 些 bllkcb
哪 儿 ikidcf
哪 几 gbmihb
哪 台 fjhndY
哪 条 ofgdde
哪 里 rVjdie
啊 $ hegofb
啊 , cdcgfs
啊 iefocd
啥 $ gkfldb
啥 , ffhefl
啥 ? gegffl
啥 ljeefd
啥 意 heggcl
嘛 gggfan
嘛 用 gggfek
嘛 的 fggfan
器 $ vcdfhY
器 , biikge
器 <client> qfdgga
器 <service> nfdghc
器 ? UjYvhg
器 hhggch
器 上 mXgkgf
器 了 hnahff
器 人 geecgn
器 是 iamdhg
器 的 aubngW
器 能 ieidej
器 访 yZggfY
器 都 gmhcfe
回 , lgfggc
回 nefdfg
回 了 jfgfff
回 事 gffffk
回 包 ofggga
回 应 pfgYgg
回 来 geffgj
回 流 odfhjY
回 的 mfefge
回 程 kffggf
回 答 gfcfgl
因 $ kfffge
圈 , ngfgee
圈 pfefec
在 <client> mfggfc
在 <gateway> geYlki
在 <outside> kdhifd
在 <zone> nckcgd
在 jdgehh
在 一 gfboff
在 公 cdjlge
在 哪 gkeaem
在 多 cbgdhq
在 对 faloga
在 有 ddfegp
在 的 oeggfc
在 都 YkqlZb
在 问 jqcdha
地 kgkdiZ
地 址 ldfhic
地 方 ckpcde
址 , oegcfg
址 ldfhic
址 会 jhdfhf
址 变 mffdeg
址 是 neakef
坑 $ gdgdgm
坑 gdgegl
域 hkaegk
堆 fffffk
堆 了 cgggfm
堵 dfgfgl
堵 了 dfgfgl
填 khgfgd
填 的 lffgfd
填 表 fjgfff
处 pfgdef
处 理 pffcff
复 gcgYqi
外 ehmieb
外 一 gclhff
外 发 ilibhc
外 开 legiec
外 映 hdTshh
外 网 mffgee
多 fdfcgp
多 封 effffl
多 少 gdfcgp
够 fncajh
够 得 fpjaed
大 lZhcdo
大 家 hgffej
天 hgfbfm
天 晚 fffffk
失 nfggec
失 败 nfggec
好 $ fcgdlk
好 , iebjek
好 kddfhi
好 了 eahdjo
好 吗 lhihiU
好 的 tcgheZ
如 Zeggpf
如 input fgggje
如 删 dgggle
如 加 hffgek
如 果 ceggne
如 给 eghesX
子 $ edghgk
子 cdcjhm
它 rebcan
安 gljcdg
安 全 gljcdg
完 cehfpc
完 以 cfhgme
定 jfgdkd
实 hfeefl
审 jgegeh
审 一 fdgggk
审 计 kgehef
客 megdei
客 户 lfgcdi
家 bgfmdj
宽 bgfego
密 eegegm
密 码 eegegm
对 <outside> iclkdd
对 dfmghd
对 吧 ogdffc
对 哪 dweUhh
对 外 ggmhfa
对 方 mffdgf
对 端 negdge
对 谁 dvcZid
导 cejiej
封 , effffl
封 dehceq
射 $ iebkif
射 , gcemhg
射 ? Zpjcgf
射 gegmha
射 了 dgflge
射 到 kdigee
少 $ fffffj
少 gdfcgp
少 封 fffffk
少 条 ffeifj
就 gchcpf
就 不 nheibe
就 好 fhhhja
就 是 sdhgdZ
就 正 mgfgee
就 没 jggfge
就 能 dggfnd
工 lffggc
工 单 lffhgd
己 jggfic
己 去 oegfde
己 能 tbhfeb
己 访 pcfhde
已 ffnZhg
布 egklga
布 了 dlYpgd
布 的 ffmfgd
带 cgfego
带 宽 bgfego
帮 eieffj
帮 助 gdfefn
帮 忙 icfifj
帮 我 afchio
帮 看 kegffh
常 $ nffgee
常 , paghed
常 吗 lgggfe
干 gfgfdl
干 什 fgffek
干 啥 hegffk
干 嘛 gggfan
并 gegeen
应 hbfnci
应 吗 igdfjf
应 该 icclei
底 nggabl
底 能 jcjfgf
底 通 sahjgW
度 , edliff
度 ddjlge
建 gfggmb
开 <host> tdeghX
开 <own> lfdfhe
开 <service> lgegee
开 gfkgfe
开 了 Vdnlgi
开 放 kghkea
开 着 inbegd
弃 lffgee
弹 jfeegj
弹 窗 kedegj
影 dffdqf
影 响 dffdqf
往 <far> lggffd
往 <host> rhffca
往 <outside> lggdeg
往 <own> kfgegf
往 pefdgd
往 外 vcecia
得 gnhXje
得 上 gihdfh
得 了 cjjXkj
得 到 eqddhd
得 去 njeeec
得 开 gjhemZ
得 来 ojdbgd
得 着 fpjaed
得 通 meggfd
心 gceeeq
志 : jgggfd
志 kfgbgi
忘 ffgffj
忘 了 ffgffj
忙 icfifj
忙 review gegggj
忙 分 ngfgga
忙 看 eggegl
忙 解 gfffdm
忙 过 gegegk
快 gcecfs
怎 hegbhl
怎 么 efgbhm
怎 样 tbdglW
思 $ hfggbm
思 , fgggZo
思 -a feggdn
思 : hgfgck
思 hfggXq
急 $ heffem
急 ieffdk
您 ifekff
您 好 ifekff
想 <service> mdggff
想 jhfhib
想 用 kfhffd
想 确 gkbkeg
意 hjhfYl
意 思 hfggXq
慢 Zdhab1
懂 $ gggfek
懂 gfgfcm
成 <n> chefnf
成 accept efhfnc
成 egfgqa
成 什 pieeag
我 hdflef
我 一 gfdlgg
我 们 nbhjed
我 的 jgggff
我 看 safffe
我 这 gfjeei
户 jechej
户 反 nfhegb
户 打 jfdfej
户 端 jggdfh
户 访 lfgfef
户 连 beeldm
房 idhgei
所 gidlfd
所 有 gidlfd
手 pfgeec
手 机 pfgeec
才 fcgedp
打 <own> sealea
打 bejemg
打 不 ldfgfg
打 到 hgcekh
打 印 iegeao
打 开 phjehU
打 得 fifeke
打 算 chhera
执 kggffe
执 行 kggffe
扫 fqcWfm
把 -a ggggoY
把 <n> efhdne
把 <own> bedjkh
把 bcfhll
把 input fgfgjf
把 masquerade cgggpb
把 第 chffme
抓 jggfge
抓 到 nfeffd
抓 包 jggfgf
投 legfeg
报 <n> jegfgg
报 connection obgehf
报 curl mggggb
报 kechgf
报 错 ngfggb
拉 dcdgfq
拒 mefffh
拒 绝 mefffh
拦 $ sbhahd
拦 yegWed
拦 吗 jgggfe
拦 的 kfgggd
拿 phdbhc
挂 Uieshg
挂 了 gdfjgg
指 gidlgb
按 kffgnY
按 现 klcffd
按 规 qYgigc
挡 iclddi
挡 的 kgfggd
挪 ffgeke
挪 到 ffgeke
换 lcgamf
换 成 ffggmc
据 kfgfff
掉 $ ngegde
掉 , fbhcni
掉 -a hZhhxT
掉 iagcpe
掉 line bhghrZ
掉 会 hffdnd
掉 吗 nhhece
掉 的 ghgdle
掉 第 ehehel
排 mbgcdm
接 <own> rggggW
接 <service> lfdgfg
接 nahddj
接 在 qfZgff
接 打 eckfle
接 被 jdfefl
接 访 pfefha
接 超 odfcfh
接 连 jcfckh
提 keefej
提 示 mgfggc
提 问 gedefo
收 <host> jfgggf
收 <service> igggka
收 kgggjZ
收 不 mgggfb
收 信 kffehf
收 到 lfdfkd
收 邮 pefggZ
改 bbgfmk
改 了 cbhdet
改 动 fehfel
改 完 dehepd
改 成 fgggmc
改 的 fffgfj
放 $ iobgfc
放 ? ingagd
放 niejeY
放 不 qdhdgb
放 了 dghkfe
放 吗 tdfagd
放 在 jfcgek
放 没 jfggge
放 行 ncgcke
教 lfggef
教 一 meggfd
数 mggedf
数 据 nggede
整 cpdemb
文 jfgbfk
文 了 jgggge
文 件 dfgfhj
断 gefeik
断 了 Zdeekp
新 人 ggfgej
方 femYoc
无 lcffgg
无 法 lcffgg
日 kfgbgi
日 志 kfgbgi
早 kchbbp
时 $ pdffhb
时 , kggffe
时 obgdgf
时 候 icgbgn
明 megcfi
明 什 lgfgef
明 天 gefffm
明 明 ogggfZ
映 hegmha
映 射 gegmha
昨 hfgdcm
昨 天 hfffej
昨 晚 edhdbs
是 <client> kemdbg
是 <host> khhffb
是 <n> degemf
是 <own> ofggfa
是 allow pefffb
是 drop pdhicb
是 oeebej
是 丢 mefgdg
是 什 jhfiWl
是 加 ggggna
是 哪 pfcjfb
是 啥 eddlfk
是 在 igghmX
是 就 fhgila
是 干 fgggcl
是 怎 lfggfd
是 把 bgggrZ
是 放 igggqV
是 给 Ygffmk
是 被 mggfdf
是 谁 ifgben
是 这 kfgggd
是 通 ofgggZ
晚 <n> gfeeen
晚 ifgcfk
晚 上 fffffk
晨 ngghea
更 idgfle
最 jYehlh
最 前 aghfkh
最 后 kZdilf
月 gbdghn
有 $ jdfoaf
有 amdlhe
有 个 ljgfdc
有 人 lkXgdj
有 什 egfdhm
有 做 Zdiqff
有 关 heggej
有 台 qbdgeg
有 哪 amdjif
有 啥 heeemf
有 回 qfgbgc
有 坑 gdgegl
有 多 feeegm
有 对 qgYhef
有 放 obhfmY
有 映 fjdndd
有 没 emejde
有 被 sZiYcl
有 谁 eodgib
有 这 kgfgff
有 问 fcgggl
有 风 fegfgk
服 cckkgh
服 务 cckkgh
期 Zdhcis
本 mghedd
本 机 ogjbfb
机 <client> qcegee
机 hfgich
机 上 jggefg
机 器 hiihde
机 的 dpefib
机 能 ocbfig
机 访 mceefi
机 连 oefeff
条 , dgggmd
条 -a ffggjf
条 <n> Ydhflm
条 conntrack ffggfj
条 dfgemg
条 dnat hggfid
条 rule gdffcq
条 啥 fdggco
条 是 ggggam
条 端 fgcnff
条 规 hdehel
条 路 lffgfd
来 $ alkegf
来 ? lqdcgY
来 ijkecd
来 了 dfffik
来 吗 qahfhc
来 回 rYehhd
来 源 fpdchd
来 的 mcengY
来 这 jfggeg
板 ngfgfa
析 kffefi
果 $ ffbdoh
果 <n> ahghmf
果 cfggoe
果 remove cdhhgl
果 加 fghhnY
果 把 bbhgnh
查 <far> igggic
查 hkcdhi
查 一 hnhgfX
查 要 fjffgf
标 digdld
标 是 gmgeee
样 $ hblalf
样 ? jhfhlX
样 hcicmd
核 jegfck
核 日 kggggd
桌 mdgfgd
桌 面 mdgfgd
检 fjffgf
检 查 fjffgf
次 gggdel
次 都 ngffdd
正 kfgfhd
步 oeaghf
段 , kieidd
段 foccgi
段 可 flefgg
段 能 diceil
段 连 fngbge
比 mgfgee
比 如 mgggec
求 hfcjek
求 review fbfcet
求 解 igffdj
没 $ nccbli
没 feefhl
没 下 jgggge
没 了 fhfgmc
没 写 bggfhl
没 放 kgfgge
没 有 gjclfd
没 问 sigcfX
法 lcgfgg
流 jbefmf
流 量 hbefmi
测 rlfceX
测 试 ogegga
浏 kgfffe
浏 览 kgfffe
清 单 cjjiee
源 hpeegb
源 地 ledihd
满 fbhdfp
满 了 hbhefn
点 gVeigq
烦 ihfbfj
烦 看 nffceh
然 kggffd
然 后 kggffd
现 hdjeel
现 在 hcjeel
班 jXgjfl
理 gofeec
生 dgedlj
用 $ ggZkdl
用 , iXeigm
用 <host> qddhfb
用 <own> jfghkZ
用 <public> mgehfc
用 <service> mggiiW
用 ? gfgefk
用 fdgfem
用 foxmail kfggff
用 到 fgkdgg
用 啊 gfcchp
用 户 hdbjfk
用 的 ggfgbm
电 qfggeY
电 脑 pfggfY
略 efgfjg
略 改 dfgfkh
白 jgffdi
的 $ qYeici
的 , kogZed
的 -i gbfejl
的 : ieggdk
的 <client> ueghfU
的 <gateway> fffgfj
的 <host> lfgegd
的 <own> jffgff
的 <service> hedidl
的 ? iohbec
的 client tfehfW
的 cpu ecgcgp
的 dghgcl
的 dnat jfdemd
的 effect fgfgek
的 laptop gdcghm
的 masquerade Zhfhrb
的 outlook hbhhfj
的 pc rfgecd
的 port dhdriY
的 tcp rgeYeh
的 udp jmfefb
的 user jaehgk
的 人 lbqfgX
的 信 jggfgf
的 包 heehfj
的 同 schhgX
的 吗 ofggfb
的 对 mgffef
的 时 ohfefc
的 是 jagnfd
的 服 fenfgd
的 机 ikdfeg
的 来 gocehe
的 流 iffekd
的 源 kdbije
的 用 iZhfgk
的 电 lfggee
的 端 fdlkZi
的 网 aofhge
的 规 jcgfjf
的 角 ddkkge
的 话 cfdfoh
的 连 dggggk
的 那 bdodld
的 锅 kffgff
盘 kXdigm
目 fiZhmf
目 前 hgZofg
目 标 digdld
目 的 phgaYk
直 meifhZ
直 timeout qfefgZ
直 刷 jgfggf
直 接 mdjgiZ
直 超 jggfff
直 转 pfefec
直 连 jfggib
看 $ afgkcn
看 , aelljb
看 gdchdp
看 一 mbihed
看 下 iefdgk
看 不 ggggbm
看 到 meffdh
看 看 Zfgjdn
眼 hegffj
着 $ igpafb
着 ifmbdg
码 iegedl
码 忘 ffgffj
确 mheicd
确 认 mheicd
碰 jlbegf
示 mgfggc
种 kefjja
积 ffffgj
积 压 fgffgk
程 qdggeb
程 桌 mdgfgd
窗 jeeehi
站 edkkfe
站 在 ddkkge
端 <client> mceggg
端 <far> qdhbgd
端 iggjec
端 口 hghkec
端 是 kggggd
第 <n> cfgehm
第 cfgehm
等 dleieh
等 保 fldhff
答 mdcdgj
策 efgfjg
策 略 efgfjg
算 $ dqfdff
算 akgeqZ
管 fsgXff
管 目 fnhdef
箱 密 ffgffj
系 jeggeg
系 吗 heggej
线 ddedlm
组 jkbfgg
经 nhfigY
经 过 ngeifa
结 tbeefd
结 果 pgedfc
绕 qgegfa
给 <host> jffalf
给 <zone> Zdgdlo
给 gZfrge
给 个 fihXgm
给 几 ggfefj
给 我 kdXphe
给 谁 Wcgxbi
络 fmddgg
绝 $ medffi
绝 , qhfhdY
绝 mefffh
网 <far> rffafe
网 pjfieV
网 上 cdklge
网 关 jigbgf
网 吗 pbdhnX
网 哪 jVfngi
网 地 kegffg
网 机 gibjgg
网 段 foccgi
网 络 fmddgg
置 $ fegffk
置 ? efggdm
置 ffgfcm
老 pefgfc
老 是 pefgga
老 板 ngfgfa
能 <service> iigdhe
能 access Xcfflq
能 cjjcje
能 ping phfeeb
能 reach nkeaef
能 上 jabfkl
能 不 oXefih
能 主 pkfcgZ
能 做 ggfbeo
能 出 vddfcc
能 打 oilbiT
能 收 kfefje
能 用 mekage
能 直 kfggjZ
能 访 hkjahe
能 进 enegee
能 通 dZdlmj
脑 pfggfY
脑 能 jfgggf
自 ofgehb
自 己 jggfic
苦 gdffem
苦 了 gfffel
落 ifalfh
落 到 ifalfh
行 $ megdbk
行 , idegjg
行 <zone> ehffle
行 ? ohgejX
行 gbgeof
行 不 odghkX
行 了 qefddf
行 会 hhYhji
行 删 dhgfme
行 吗 lfgffe
行 是 ffgffj
行 没 iefchl
行 的 hffdii
行 还 lfegef
补 kfhgia
表 fjbmdh
被 drop lffghd
被 forward mhffde
被 maghfg
被 丢 kffihc
被 哪 mffffe
被 拒 mefffh
被 拦 vhcUhf
被 改 micgdf
被 转 fafvea
被 退 ehfffk
要 iidekd
要 一 gjhgee
要 写 pgfedd
要 填 fjgfff
要 是 Zfkgod
要 用 mkZmcb
要 连 mchhfe
见 ifffdk
规 hgdffj
规 则 jdegej
览 kgfffe
览 器 kgfffe
角 ddkkge
角 度 ddkkge
解 $ kgefgf
解 fgjfal
解 析 hffefj
解 释 bdkhYr
计 hgegld
计 要 jhehfe
认 ggfhkc
认 一 ljeeee
认 策 ggggkc
让 fdbhep
议 efhfmd
讲 edffmg
讲 讲 fdfflg
许 ligdfe
论 jbfelf
设 cffgpc
设 成 egfelf
访 ghjafk
访 问 ghjafk
证 gcgchn
证 书 gcfcho
评 egfglc
评 审 fagkhj
试 mgegiZ
话 $ jgegbl
话 , egcfmh
话 cfdgmh
该 haclem
该 通 pehefb
误 mfdffg
说 sfccka
说 明 fdfcfq
请 nfekea
请 列 djdlff
请 教 meggfd
请 求 hdejei
请 问 oedkea
谁 $ hfZnej
谁 ? lfdhjb
谁 Xrbhfi
谁 可 jmhXlZ
谁 回 lfffge
谁 开 dvcZhd
谁 改 fffgfj
谁 来 lZedfp
谁 能 apcfig
谁 进 coddhh
谁 连 doifbf
调 ncfbmd
谢 $ egiaen
谢 efhcdp
谢 谢 efhcdp
财 dcdhgp
财 务 dcdhgp
败 nfggec
账 gmdfge
贴 degmge
走 $ rgfafd
走 <n> ndffgd
走 <own> pfgggY
走 <public> oafghe
走 <service> kfefgf
走 ? uffdgX
走 segidX
走 不 mdgggd
走 到 hebkgh
走 哪 offfgb
走 得 lfgffe
走 的 qffcgc
起 rgffcb
起 来 jggffg
超 mcgegg
超 时 mcgegg
跑 jfcfgj
跟 lfheak
路 $ meffgd
路 rdgegb
转 ggcmla
转 到 foajja
转 发 hadnna
转 圈 pfefec
转 给 acgoke
辛 gdffem
辛 苦 gdffem
边 <service> oegfga
边 kdhcfj
边 的 fgfedm
边 能 ocfcej
达 kldcfe
过 iebjek
过 一 gegegk
过 了 gfgffj
过 去 ncefZn
过 哪 hiclfd
过 得 pehfdc
过 网 hkfdff
还 efeflg
还 是 rfgfZf
还 有 dngddi
还 能 bfhgne
这 一 jfggff
这 个 gidgei
这 句 gfggbm
这 台 gddmgg
这 样 fgffmd
这 种 gjffdh
这 行 gffffk
这 边 jekedg
进 glaggh
进 得 kpdcdd
进 来 fkalgd
远 mdgggc
远 程 mdgggc
连 <host> ufgbgX
连 <outside> jbhdjg
连 <own> eWhfnl
连 <public> pcgfdg
连 <zone> kdggid
连 ? gpiXge
连 上 faipee
连 不 mkcddf
连 到 kjeYel
连 得 gkhcff
连 我 plfXhc
连 接 mahcel
连 的 mfhefe
退 fhfffj
退 回 egfffk
送 hfelff
送 到 hfelff
通 $ bhdcjo
通 , lhgedf
通 <client> mgggce
通 <far> lgghfc
通 <host> pfhggX
通 <own> rZhbjd
通 ? yUihca
通 gidedm
通 不 kgfdjc
通 了 eeffgn
通 吗 fodZdm
通 的 pfgghX
遍 kfmbdf
那 gedeli
那 个 egddfo
那 台 ieggbk
那 条 gfggpW
那 边 keffhg
邮 lfddek
邮 件 nedfei
部 gjigcf
都 dgpleW
都 不 pXfjhc
都 会 hffefl
都 映 fbkifg
都 有 bkglkZ
都 能 ZorZed
配 kecgcm
释 bdkhYr
释 一 hgggVq
释 下 Yaghev
里 <service> nbfggf
里 ? ddinfe
里 pehhgX
里 有 lefgci
里 的 begdjm
里 看 dggfdn
里 面 aiflgf
重 bdgfgp
重 传 kgffge
重 启 abhegs
重 置 ffgffj
量 $ jeeegi
量 ? efffgl
量 hbefmi
链 qfdeee
锅 kffgff
错 kgffgf
错 误 mfdffg
问 $ fgbaln
问 : ehiedk
问 <client> rgYhfd
问 <far> lfefnX
问 <gateway> hjfhgc
问 <host> omXgfb
问 <outside> sdYjef
问 <own> gnYalj
问 <public> pdfZgh
问 <zone> kjZgeh
问 ? Wgbicy
问 ifjddi
问 不 heaghm
问 从 ufgegU
问 到 Ygmnec
问 得 egdggm
问 题 fdgZhp
间 mefifc
队 dffffm
队 列 dffffm
限 cqccke
限 制 sagcgd
除 fngejY
除 了 goecfg
险 $ fegfgk
险 fegfgk
需 eldkff
需 要 eldkff
靠 oefgcg
面 , ehgekf
面 deeojc
面 是 Ychrhf
面 的 ghdlhc
页 ihfeck
领 cekhhg
领 导 cekhhg
题 $ ibfegm
题 , kfegeh
题 ? gfffgj
题 fdgZhp
题 吗 cfggfm
风 fegfgk
风 险 fegfgk
馈 kggggc
马 jfgfff
马 上 jfgfff
麻 jhgbfj
麻 烦 jhgbfj
默 hggfkc
默 认 hggfkc
`;
export const WAY_WEIGHTS = `
' <n> jd
'connection timed kc
'connection timed out' kc
's own jd
, <A> , kc
, <A> jd
, <A> to jd
, <A> 到 kc
, <A> 去 jd
, <B> $ kc
, <gateway> jd
, <server> 是 jd
, <service> <n> jd
, <service> ? kc
, allowed ? nZ
, allowed or bl
, and does jd
, any ma
, blocked lb
, but kc
, can jd
, client ck
, coming ck
, connection ma
, could lb
, do we kc
, does <A> jd
, does <service> kc
, does <zone> lb
, dst <B> lb
, dst nZ
, given ck
, how jd
, i e kc
, is <A> kc
, lip jd
, never an jd
, never oY
, no ma
, no nat kc
, nothing oY
, ok jd
, or do jd
, port ck
, possible ? dj
, possible dj
, quick kc
, quick one kc
, right ? ma
, right ma
, rip jd
, session jd
, tcp <n> lb
, tcp lb
, what's jd
, where kc
, while lb
, why jd
, will that jd
, would lb
, 会 kc
, 地 dj
, 地 址 dj
, 对 kc
, 对 端 jd
, 帮 jd
, 帮 忙 jd
, 想 lb
, 我 ck
, 按 jd
, 提 jd
, 提 示 jd
, 收 kc
, 是 <gateway> jd
, 是 不 kc
, 有 kc
, 没 kc
, 源 ck
, 结 kc
, 结 果 kc
, 能 kc
, 规 jd
, 规 则 jd
, 过 ck
, 连 <B> lb
, 连 lb
, 连 的 jd
-> <B> , jd
-> <B> <service> lb
-> <B> lb
-> <B> ok ma
-> <B> tcp jd
-a input kc
-a postrouting -o dj
-a postrouting -s kc
-d <A> -p ck
-d <A> bl
-d <host> kc
-i <A> -o jd
-i <A> lb
-i <zone> -d dj
-j drop , jd
-o <A> -j dj
-o <A> dj
-o <B> -j kc
-o <B> lb
-o <zone> -p jd
-o <zone> kc
-s <zone> -j jd
: <A> kc
: <A> to qW
: <n> you kc
: <service> <n> lb
: <service> jd
: <service> login jd
: can ma
: connect ck
: connect from dj
: connect to ck
: could ma
: does it bl
: does kc
: errno <n> ck
: errno ck
: in <outside> jd
: ip <A> dj
: ip dj
: ipv <n> bl
: ipv bl
: relay access ck
: relay dj
: trace jd
: user <A> nZ
: user kc
: what ma
<A> 's own jd
<A> , <server> jd
<A> , <service> jd
<A> , and kc
<A> , dst nZ
<A> , is jd
<A> , 端 dj
<A> -> <B> lb
<A> -> lb
<A> -j dj
<A> -o <B> lb
<A> -o <zone> jd
<A> -o jd
<A> -p ck
<A> -p tcp ck
<A> : <n> kc
<A> <B> <n> ma
<A> <B> a kc
<A> <B> r dj
<A> <n> <B> kc
<A> <n> ck
<A> <n> from ck
<A> <n> on am
<A> <n> trying dj
<A> <server> kc
<A> <service> to ma
<A> <service> 到 jd
<A> <zone> jd
<A> able kc
<A> able to kc
<A> and <B> kc
<A> and lb
<A> and want nZ
<A> be dj
<A> box ma
<A> can jd
<A> can't pX
<A> cannot kc
<A> cant jd
<A> client ma
<A> clients lb
<A> coming bl
<A> connects ma
<A> connects to ma
<A> does lb
<A> folks lb
<A> for dj
<A> from <B> bl
<A> from a ck
<A> from ck
<A> from my am
<A> get <service> lb
<A> gets lb
<A> has kc
<A> hitting <B> kc
<A> hitting kc
<A> i kc
<A> is kc
<A> itself , jd
<A> keeps kc
<A> laptop jd
<A> logs kc
<A> lose lb
<A> make it lb
<A> make lb
<A> needs lb
<A> needs to lb
<A> not dj
<A> on <B> am
<A> on bl
<A> open <B> jd
<A> open a lb
<A> open to ck
<A> opening <B> lb
<A> opening lb
<A> opens <service> kc
<A> out bl
<A> pcs kc
<A> people jd
<A> ping <B> kc
<A> ping kc
<A> pings <B> kc
<A> pings kc
<A> ppl nZ
<A> reach <B> jd
<A> reach jd
<A> reachable Yo
<A> reachable for bl
<A> says : kc
<A> says ma
<A> send jd
<A> side kc
<A> still be jd
<A> still jd
<A> straight kc
<A> straight to jd
<A> to <B> jd
<A> to the jd
<A> towards <B> kc
<A> towards lb
<A> use kc
<A> wants lb
<A> wants to kc
<A> who lb
<A> work Yo
<A> work for Xp
<A> 上 <B> kc
<A> 上 ping kc
<A> 从 dj
<A> 出 <B> kc
<A> 出 jd
<A> 到 <B> lb
<A> 到 <zone> ma
<A> 到 ma
<A> 往 <B> ma
<A> 往 kc
<A> 想 jd
<A> 的 <n> bl
<A> 的 用 jd
<A> 的 电 jd
<A> 直 kc
<A> 直 接 lb
<A> 能 ping jd
<A> 能 主 lb
<A> 能 访 jd
<A> 自 jd
<A> 自 己 jd
<A> 要 lb
<A> 这 个 jd
<A> 进 jd
<A> 进 来 jd
<A> 那 jd
<A> 那 台 nZ
<A> 里 jd
<B> $ jd
<B> , <n> jd
<B> , allowed dj
<B> , any lb
<B> , i dj
<B> , is oY
<B> , tcp kc
<B> , 回 kc
<B> , 端 lb
<B> -> bl
<B> -j accept kc
<B> -j kc
<B> -p jd
<B> -p tcp jd
<B> : connection lb
<B> ; jd
<B> <n> $ kc
<B> <n> , kc
<B> <n> jd
<B> <n> 端 nZ
<B> <n> 通 jd
<B> <own> jd
<B> <service> $ jd
<B> <service> , lb
<B> <service> ? kc
<B> <service> ma
<B> <zone> bl
<B> ? $ jd
<B> a ? kc
<B> a kc
<B> accept lb
<B> access ? kc
<B> access ma
<B> after kc
<B> as ma
<B> at all kc
<B> at lb
<B> be able bl
<B> box $ lb
<B> box kc
<B> by kc
<B> connects ck
<B> directly ? jd
<B> directly kc
<B> directly on kc
<B> does kc
<B> does that kc
<B> does the lb
<B> every jd
<B> every minute jd
<B> icmp lb
<B> if kc
<B> in dj
<B> into kc
<B> is oY
<B> it kc
<B> itself $ ck
<B> just spins jd
<B> let lb
<B> ok ? nZ
<B> ok oY
<B> ok or jd
<B> on <n> kc
<B> on lb
<B> on port lb
<B> on udp jd
<B> or ma
<B> over <n> kc
<B> over <service> ma
<B> over nZ
<B> over udp kc
<B> port <n> ma
<B> port ma
<B> r , dj
<B> r dj
<B> server , ma
<B> server ? jd
<B> server on kc
<B> server's jd
<B> should that jd
<B> tcp <n> lb
<B> tcp ma
<B> the kc
<B> then ? jd
<B> to bl
<B> what kc
<B> when lb
<B> where does kc
<B> where kc
<B> will jd
<B> will that jd
<B> with kc
<B> works lb
<B> 不 jd
<B> 之 kc
<B> 之 间 kc
<B> 了 lb
<B> 吗 ? lb
<B> 吗 jd
<B> 就 能 bl
<B> 打 kc
<B> 报 nZ
<B> 收 <service> kc
<B> 收 jd
<B> 是 kc
<B> 是 不 kc
<B> 的 <n> kc
<B> 的 kc
<B> 的 tcp jd
<B> 直 ck
<B> 能 连 ck
<B> 能 通 lb
<B> 访 ck
<B> 访 问 ck
<B> 走 kc
<B> 通 jd
<client> $ dj
<far> dst <own> lb
<far> dst lb
<gateway> or kc
<gateway> to nZ
<gateway> 的 问 kc
<gateway> 这 jd
<gateway> 这 边 jd
<host> 's kc
<host> <A> kc
<host> <B> s dj
<host> box kc
<host> on kc
<host> server see kc
<host> 的 <n> kc
<host> 的 kc
<n> , or kc
<n> , what lb
<n> , 帮 kc
<n> , 我 ck
<n> : connection kc
<n> : does ck
<n> : no ck
<n> <B> ma
<n> <gateway> dj
<n> <n> , jd
<n> <n> dj
<n> <n> src kc
<n> <server> jd
<n> ? $ jd
<n> ? i kc
<n> allowed ? jd
<n> and jd
<n> at kc
<n> does dj
<n> for jd
<n> from <A> jd
<n> from <B> dj
<n> in jd
<n> ip jd
<n> minutes ma
<n> of <A> ck
<n> of <B> lb
<n> on <A> Zn
<n> on <B> ma
<n> on the jd
<n> packets jd
<n> packets transmitted jd
<n> s kc
<n> seen dj
<n> seen on dj
<n> src <far> kc
<n> syn $ jd
<n> syn , kc
<n> tcp $ kc
<n> tcp ? dj
<n> tcp from kc
<n> tcp jd
<n> to <B> nZ
<n> to nZ
<n> trying <own> dj
<n> trying dj
<n> udp kc
<n> what jd
<n> when dj
<n> 和 <n> jd
<n> 和 jd
<n> 收 jd
<n> 的 kc
<n> 这 jd
<outside> $ bl
<outside> -j accept lb
<outside> -j masquerade jd
<outside> gets kc
<outside> on the jd
<outside> out <zone> jd
<outside> out kc
<outside> 上 lb
<outside> 打 kc
<own> <service> : dj
<own> <service> dj
<own> 吗 $ kc
<public> $ jd
<public> , kc
<public> <B> on jd
<public> ? $ kc
<public> ? kc
<server> , kc
<server> <B> $ jd
<server> <B> jd
<server> 是 <B> jd
<server> 是 jd
<service> $ jd
<service> , <n> kc
<service> <A> <n> Zn
<service> <A> bl
<service> <B> <n> jd
<service> <n> <server> jd
<service> <n> from jd
<service> <n> jd
<service> <n> on bl
<service> <n> udp ma
<service> <n> 收 jd
<service> <server> lb
<service> ? $ kc
<service> ? kc
<service> from <A> lb
<service> from lb
<service> into <A> am
<service> into <B> lb
<service> login : jd
<service> login jd
<service> of ck
<service> ok dj
<service> on <A> Yo
<service> on <n> kc
<service> port lb
<service> to <A> dj
<service> to <B> kc
<service> 为 jd
<service> 会 jd
<service> 到 <B> jd
<service> 吗 jd
<service> 登 nZ
<zone> , <A> jd
<zone> , ck
<zone> -d <A> ck
<zone> -d <host> kc
<zone> -d dj
<zone> -j accept ma
<zone> -o <outside> lb
<zone> -p jd
<zone> -p tcp jd
<zone> : <n> jd
<zone> : jd
<zone> and jd
<zone> can kc
<zone> i kc
<zone> i see kc
<zone> in kc
<zone> is ck
<zone> shows dj
<zone> src <A> jd
<zone> src jd
<zone> to nZ
<zone> 上 抓 kc
<zone> 的 jd
<zone> 那 kc
<zone> 里 kc
<zone> 里 的 kc
? <A> jd
? <service> jd
? ? $ kc
? ? lb
? example com kc
? example kc
? i mean jd
L , <A> <client><host> jd
L , <A> <zone><outside> jd
L , does <client><far> lb
L , does <far><own> kc
L -a forward <client><client> kc
L -a forward <zone><outside> lb
L -a postrouting <zone><own> jd
L -d <A> <own><far> ck
L -d <host> <zone><own> jd
L -d ck
L -i <A> <outside><own> kc
L -i <zone> <client><client> kc
L -j accept <client><client> kc
L -j drop <far><own> lb
L -o <A> <outside><zone> dj
L -o <outside> <client><far> jd
L -o <zone> <client><client> kc
L -s <zone> <zone><own> jd
L : <n> <client><client> kc
L : <n> <client><far> lb
L : <n> <client><host> ma
L : <n> <client><own> kc
L : <n> <far><own> jd
L : <n> <host><client> ck
L : <n> <own><zone> ck
L : ip <client><own> nZ
L ; jd
L <A> , <client><host> ma
L <A> , <client><own> kc
L <A> , <far><host> kc
L <A> , <far><own> lb
L <A> , <host><client> ck
L <A> , <outside><host> jd
L <A> , <outside><own> lb
L <A> , <own><client> ck
L <A> , <own><zone> ck
L <A> , <zone><own> kc
L <A> -> <client><far> jd
L <A> -> <outside><host> lb
L <A> -> <zone><outside> jd
L <A> -d <zone><host> jd
L <A> -j <outside><zone> dj
L <A> -o <zone><outside> lb
L <A> <B> <client><client> ma
L <A> <B> <client><far> kc
L <A> <B> <client><host> lb
L <A> <B> <client><own> jd
L <A> <B> <far><own> lb
L <A> <n> <own><zone> ck
L <A> and <client><client> lb
L <A> and <client><own> jd
L <A> and <zone><zone> kc
L <A> clients <zone><own> jd
L <A> for <outside><own> kc
L <A> for <zone><own> nZ
L <A> from <client><client> am
L <A> from <gateway><client> Yo
L <A> from <host><client> dj
L <A> from <host><zone> bl
L <A> from <own><client> dj
L <A> from <own><zone> dj
L <A> gets <zone><host> kc
L <A> gets <zone><own> kc
L <A> i <client><own> kc
L <A> itself <gateway><host> jd
L <A> itself <gateway><outside> ck
L <A> open <own><outside> ck
L <A> opens <client><own> kc
L <A> out <zone><outside> kc
L <A> port <own><outside> Yo
L <A> port <own><zone> bl
L <A> says <client><own> lb
L <A> server <host><own> nZ
L <A> server <host><public> jd
L <A> still <client><far> kc
L <A> still <far><own> kc
L <A> to <far><own> jd
L <A> to <host><client> jd
L <A> to <host><host> nZ
L <A> to <outside><gateway> jd
L <A> to <outside><host> kc
L <A> to <zone><client> kc
L <A> to <zone><gateway> lb
L <A> 上 <client><host> ma
L <A> 上 <zone><outside> kc
L <A> 出 <zone><outside> kc
L <A> 到 <client><client> jd
L <A> 到 <outside><host> jd
L <A> 到 <zone><host> kc
L <A> 到 <zone><own> jd
L <A> 往 <host><outside> jd
L <A> 的 <client><own> kc
L <A> 的 <outside><host> jd
L <A> 的 <own><outside> dj
L <A> 的 <zone><client> lb
L <A> 的 <zone><far> lb
L <A> 的 <zone><outside> jd
L <A> 能 <host><outside> lb
L <A> 自 <gateway><client> jd
L <A> 自 <host><outside> jd
L <A> 访 <outside><own> jd
L <client> jd
L <far> dj
L <host> , <client><own> kc
L <host> <A> <host><far> kc
L <n> , <client><own> kc
L <n> , <zone><outside> ma
L <n> : <client><client> kc
L <n> : <client><host> ma
L <n> : <client><own> pX
L <n> : <far><own> jd
L <n> : <host><client> dj
L <n> <A> <host><client> dj
L <n> <n> <client><client> kc
L <n> <n> <client><host> nZ
L <n> <n> <client><own> jd
L <n> <n> <far><own> jd
L <n> <n> <host><client> ck
L <n> a <far><own> jd
L <n> c <far><host> jd
L <n> established <far><own> jd
L <n> ip <client><client> kc
L <n> ip <client><far> lb
L <n> ip <far><own> jd
L <n> ip <host><client> dj
L <n> of <own><outside> ck
L <n> on <own><zone> dj
L <n> you <zone><own> jd
L <n> 行 <zone><outside> lb
L <outside> -j <client><far> jd
L <outside> dj
L <service> <n> <client><host> kc
L <service> <n> <outside><host> lb
L <service> <n> <outside><own> kc
L <service> <n> <zone><own> kc
L <service> dj
L <service> from <outside><gateway> jd
L <service> on <gateway><zone> ck
L <service> on <host><outside> Zn
L <service> to <gateway><zone> ck
L <zone> , <zone><own> nZ
L <zone> -d <own><zone> ck
L <zone> -d <zone><own> jd
L <zone> -o <client><client> kc
L <zone> : <client><own> jd
L <zone> <A> <client><own> jd
L <zone> dj
L ? tcp <far><own> jd
L ^ <A> <client><client> ma
L ^ <A> <client><far> jd
L ^ <A> <client><gateway> kc
L ^ <A> <client><host> lb
L ^ <A> <far><zone> bl
L ^ <A> <gateway><client> kc
L ^ <A> <gateway><far> kc
L ^ <A> <host><client> pX
L ^ <A> <host><far> lb
L ^ <A> <host><host> kc
L ^ <A> <host><own> nZ
L ^ <A> <host><public> jd
L ^ <A> <outside><host> lb
L ^ <A> <own><client> dj
L ^ <A> <own><outside> Xp
L ^ <A> <zone><client> ma
L ^ <A> <zone><far> jd
L ^ <A> <zone><gateway> ma
L ^ <A> <zone><outside> lb
L ^ <A> <zone><own> kc
L ^ <A> <zone><public> oY
L ^ <A> <zone><zone> oY
L ^ <host> <host><far> kc
L ^ <n> <client><client> lb
L ^ <n> <client><far> lb
L ^ <n> <client><host> lb
L ^ <n> <far><own> kc
L ^ <outside> <far><own> kc
L ^ <service> <client><far> jd
L ^ <service> <client><gateway> ma
L ^ <service> <client><host> kc
L ^ <service> <far><own> lb
L ^ <service> <gateway><zone> bl
L ^ <service> <host><client> am
L ^ <service> <host><far> jd
L ^ <service> <outside><gateway> jd
L ^ <service> <outside><host> kc
L ^ <service> <zone><far> jd
L ^ <service> <zone><own> jd
L ^ <zone> <client><host> kc
L ^ are <zone><zone> jd
L ^ can <host><far> jd
L ^ can <host><host> kc
L ^ can <host><public> kc
L ^ can <outside><own> kc
L ^ can <zone><host> jd
L ^ can <zone><outside> jd
L ^ can <zone><zone> jd
L ^ curl <own><zone> ck
L ^ do <zone><outside> jd
L ^ do <zone><own> jd
L ^ does <client><own> jd
L ^ does <far><own> lb
L ^ does <gateway><far> jd
L ^ does <host><own> lb
L ^ does <outside><own> lb
L ^ does <own><zone> Xp
L ^ does <zone><zone> ma
L ^ how <zone><own> kc
L ^ if <outside><own> jd
L ^ if <zone><outside> lb
L ^ if <zone><own> jd
L ^ is <client><own> jd
L ^ is <host><outside> bl
L ^ is <outside><host> nZ
L ^ is <outside><own> lb
L ^ is <own><outside> dj
L ^ is <zone><zone> nZ
L ^ maillog <host><far> dj
L ^ my <client><own> jd
L ^ outlook <client><own> lb
L ^ ping <client><far> kc
L ^ ping <zone><host> lb
L ^ say <zone><own> ma
L ^ suppose <zone><outside> jd
L ^ thunderbird <client><own> kc
L ^ trace <client><far> kc
L ^ what <far><own> jd
L ^ what <outside><own> jd
L ^ why <client><host> kc
L ^ why <client><own> kc
L ^ why <own><zone> ck
L ^ why <zone><own> jd
L ^ would <outside><own> kc
L ^ would <own><zone> am
L ^ would <zone><host> jd
L ^ 从 <client><host> jd
L ^ 假 <zone><own> lb
L ^ 内 <client><own> kc
L ^ 在 <client><host> ma
L ^ 帮 <client><host> jd
L ^ 帮 <client><own> kc
L ^ 抓 <client><own> kc
L ^ 抓 <far><own> jd
L ^ 要 <zone><outside> jd
L a <A> <zone><own> lb
L add -a <zone><own> jd
L agent lb
L am jd
L an kc
L and lb
L answer jd
L any lb
L anything lb
L are <A> <zone><zone> kc
L are ma
L arriving nZ
L assume lb
L at <A> <far><host> kc
L at <A> <far><own> jd
L at kc
L back kc
L backup kc
L be ma
L between ma
L box kc
L by lb
L c <n> <far><host> jd
L can <A> <client><host> jd
L can <A> <gateway><host> jd
L can <A> <host><far> jd
L can <A> <zone><zone> jd
L can a <zone><host> jd
L can jd
L can the <host><far> jd
L capture ck
L change kc
L check jd
L chg jd
L ci lb
L client dj
L clients kc
L come jd
L coming lb
L confirm oY
L connect bl
L connect to <own><client> dj
L could lb
L could somebody <outside><host> jd
L curl dj
L customer dj
L delete kc
L desk jd
L dig bl
L do the <zone><outside> jd
L does <A> <client><far> jd
L does <A> <client><own> jd
L does <A> <far><own> ma
L does <A> <host><far> dj
L does <A> <zone><own> jd
L does the <host><outside> dj
L dovecot jd
L e jd
L error ck
L established jd
L established src <far><own> jd
L example ck
L explain kc
L failed Zn
L for lb
L forward -i <client><client> kc
L from <A> <client><client> oY
L from <A> <client><far> jd
L from <A> <client><gateway> nZ
L from <A> <far><own> kc
L from <A> <host><client> kc
L from <A> <outside><gateway> jd
L from <A> <outside><host> jd
L from <A> <zone><far> jd
L from <A> <zone><gateway> lb
L from lb
L get ck
L goes kc
L guest oY
L hairpin jd
L happens to <client><own> jd
L has jd
L he bl
L how come <zone><own> lb
L i add <zone><own> kc
L if i <outside><own> kc
L in <A> <zone><client> ma
L in <A> <zone><gateway> nZ
L in <A> <zone><host> jd
L in <A> <zone><own> jd
L in the <client><own> kc
L input policy <zone><gateway> kc
L instead kc
L ip <A> <client><host> jd
L ip <A> <client><own> jd
L ip <A> <far><own> kc
L iptables lb
L is <A> <host><far> ck
L is <A> <zone><zone> lb
L is <service> <host><outside> Zn
L job lb
L kindly lb
L laptop lb
L let lb
L let's jd
L line <n> <client><own> jd
L line <n> <zone><outside> ma
L line <n> <zone><own> jd
L line dj
L logged lb
L machine jd
L masquerade jd
L may ma
L me ma
L monitoring kc
L moved dj
L my nZ
L nc ck
L never dj
L nobody jd
L normal kc
L nov jd
L of <A> <own><outside> ck
L on <A> <client><own> ma
L on <A> <gateway><host> kc
L on <A> <host><host> ma
L on <A> <outside><host> lb
L on <A> <outside><own> lb
L on <A> <own><outside> ck
L on <A> <own><zone> dj
L on <A> <zone><outside> jd
L on <A> <zone><own> jd
L on <zone> <client><host> lb
L on a <zone><own> jd
L on the <host><outside> bl
L on the <host><own> kc
L once lb
L open lb
L our oY
L out on <outside><own> jd
L outbound kc
L outgoing kc
L over lb
L packet lb
L packets ma
L path jd
L pc kc
L people kc
L ping from <zone><gateway> ma
L pinging <A> <client><client> ck
L pinging Zn
L plz kc
L postfix ck
L postfix on <host><far> kc
L postrouting -s <zone><own> jd
L ppl lb
L printer <A> <client><host> jd
L put jd
L question kc
L queue kc
L quick jd
L reason jd
L remote kc
L removing dj
L request kc
L rule kc
L rules kc
L runner jd
L runs kc
L should jd
L sit kc
L sitting kc
L snat to <host><far> kc
L so lb
L somebody on <outside><host> jd
L someone jd
L someone on <outside><host> jd
L source <own> <host><far> kc
L source ck
L stop kc
L stopping jd
L stuck kc
L teh ma
L tell jd
L test jd
L the <A> <host><own> nZ
L the <A> <host><public> jd
L the <A> <zone><outside> jd
L the <host> <zone><own> lb
L this dj
L thunderbird on <client><own> jd
L ticket kc
L timed dj
L times jd
L to <A> <client><own> jd
L to <A> <far><zone> bl
L to <A> <gateway><zone> dj
L to <A> <zone><own> lb
L to ck
L to source <host><far> kc
L told ck
L too lb
L traffic jd
L udp <n> <outside><own> kc
L up kc
L user lb
L verdict jd
L walk jd
L way jd
L we moved <zone><own> lb
L we're jd
L were ma
L what happens <client><own> jd
L when <A> <far><own> kc
L when ma
L whether kc
L why does <own><zone> ck
L why jd
L will ma
L with bl
L without kc
L work kc
L would <A> <zone><zone> jd
L yes kc
L you must <zone><own> jd
L 一 条 <zone><own> jd
L 上 <A> <zone><own> kc
L 从 <A> <outside><host> jd
L 从 jd
L 会 kc
L 假 如 <zone><own> lb
L 公 kc
L 出 kc
L 分 kc
L 到 <A> <client><own> lb
L 到 jd
L 前 jd
L 加 一 <client><own> kc
L 包 看 <client><own> kc
L 去 jd
L 口 kc
L 吗 jd
L 回 lb
L 在 <A> <client><host> ma
L 址 dj
L 复 kc
L 如 果 <zone><outside> kc
L 审 lb
L 客 户 <far><own> jd
L 常 jd
L 常 吗 <far><own> jd
L 志 dj
L 我 在 <zone><own> jd
L 手 机 <zone><own> ma
L 打 bl
L 抓 到 <client><own> kc
L 抓 包 <client><own> kc
L 抓 包 <far><own> jd
L 接 dj
L 日 dj
L 日 志 <client><host> lb
L 日 志 <far><own> jd
L 是 <A> <client><own> kc
L 最 kc
L 来 lb
L 析 jd
L 正 jd
L 正 常 <far><own> jd
L 没 kc
L 的 dnat <client><own> jd
L 看 到 <client><own> kc
L 程 kc
L 要 nZ
L 要 是 <zone><outside> jd
L 计 kc
L 起 jd
L 边 ma
L 这 条 <far><own> jd
L 连 bl
L 那 lb
L 里 有 <client><own> jd
L 面 jd
M ' bl
M 'connection kc
M , <server> <client><own> jd
M , <zone> <zone><own> lb
M , bl
M -> <B> <client><far> jd
M -> <B> <host><far> jd
M -> <B> <outside><host> lb
M -> <B> <zone><outside> jd
M -> ma
M -a ck
M -d <B> <outside><own> jd
M -i dj
M -j dj
M -o <B> <zone><outside> lb
M -o jd
M : <n> <own><client> ck
M : connect <host><far> lb
M : connect <own><client> ck
M : connection <own><zone> dj
M <B> $ <client><far> kc
M <B> $ <client><own> ma
M <B> $ <far><own> jd
M <B> $ <far><zone> dj
M <B> $ <host><far> nZ
M <B> $ <host><own> lb
M <B> $ <outside><host> ma
M <B> $ <outside><own> jd
M <B> $ <own><client> bl
M <B> $ <own><far> Zn
M <B> $ <own><outside> ck
M <B> $ <own><zone> dj
M <B> $ <server><own> kc
M <B> $ <zone><far> kc
M <B> $ <zone><host> pX
M <B> $ <zone><own> ma
M <B> $ <zone><zone> nZ
M <B> , <client><host> ma
M <B> , <client><own> qW
M <B> , <far><client> am
M <B> , <far><host> jd
M <B> , <far><own> ma
M <B> , <gateway><client> am
M <B> , <gateway><far> kc
M <B> , <gateway><host> lb
M <B> , <gateway><zone> dj
M <B> , <outside><host> lb
M <B> , <outside><own> jd
M <B> , <own><client> dj
M <B> , <zone><far> kc
M <B> , <zone><gateway> ma
M <B> , <zone><host> lb
M <B> , <zone><outside> kc
M <B> , <zone><own> jd
M <B> -j <zone><outside> lb
M <B> -p <outside><own> jd
M <B> : <client><own> kc
M <B> : <host><far> lb
M <B> : <zone><zone> nZ
M <B> <n> <client><host> kc
M <B> <n> <client><own> jd
M <B> <n> <gateway><host> kc
M <B> <n> <gateway><own> jd
M <B> <own> <client><own> lb
M <B> <own> <host><own> jd
M <B> <service> <client><own> jd
M <B> <zone> <zone><zone> oY
M <B> ? <client><own> jd
M <B> ? <far><own> ma
M <B> ? <gateway><far> jd
M <B> ? <gateway><host> jd
M <B> ? <host><host> kc
M <B> ? <host><own> lb
M <B> ? <outside><host> kc
M <B> ? <outside><own> oY
M <B> ? <own><client> ck
M <B> ? <own><zone> Zn
M <B> ? <zone><far> jd
M <B> ? <zone><outside> lb
M <B> ? <zone><own> lb
M <B> ? <zone><public> jd
M <B> ? <zone><zone> pX
M <B> access <zone><outside> kc
M <B> and <client><own> kc
M <B> at <zone><outside> jd
M <B> at <zone><zone> kc
M <B> directly <outside><host> jd
M <B> for <zone><own> jd
M <B> if <zone><own> jd
M <B> just <zone><own> kc
M <B> ok <zone><outside> kc
M <B> on <client><host> jd
M <B> on <client><own> jd
M <B> on <far><own> jd
M <B> on <host><client> kc
M <B> on <host><own> kc
M <B> on <host><public> kc
M <B> on <outside><host> jd
M <B> or <zone><own> kc
M <B> port <client><client> jd
M <B> port <client><host> ma
M <B> port <host><far> nZ
M <B> port <outside><own> kc
M <B> s <client><host> jd
M <B> s <client><own> jd
M <B> s <far><own> kc
M <B> s <host><client> ck
M <B> s <own><client> dj
M <B> server <client><host> oY
M <B> server <gateway><host> jd
M <B> server <zone><host> kc
M <B> udp <zone><far> kc
M <B> when <zone><own> lb
M <B> 之 <zone><zone> kc
M <B> 吗 <host><outside> ma
M <B> 就 <zone><own> ma
M <B> 的 <client><client> kc
M <B> 的 <host><host> jd
M <B> 的 <host><outside> kc
M <B> 的 <zone><client> kc
M <B> 能 <client><own> jd
M <client> lb
M <gateway> jd
M <host> , <own><outside> dj
M <host> <B> <own><client> dj
M <n> : <host><own> jd
M <n> : <own><client> dj
M <n> <n> <own><client> dj
M <n> <n> <zone><own> kc
M <n> bl
M <n> from <own><zone> dj
M <n> on <outside><own> kc
M <n> on <zone><own> kc
M <n> trying <own><client> dj
M <own> : <own><client> am
M <own> <service> <own><client> dj
M <own> am
M <public> <B> <client><own> jd
M <public> <B> <host><own> jd
M <server> <B> <client><own> jd
M <server> lb
M <server> 填 <client><own> jd
M <service> : <own><client> dj
M <service> <B> <client><own> jd
M <service> <B> <gateway><host> jd
M <service> <n> <client><host> pX
M <service> <n> <client><own> lb
M <service> <n> <far><own> lb
M <service> <n> <host><far> lb
M <service> <n> <outside><host> kc
M <service> <n> <outside><own> jd
M <service> <n> <zone><own> jd
M <service> lb
M <service> on <far><own> jd
M <service> on <outside><own> kc
M <service> on <zone><host> kc
M <service> to <zone><gateway> lb
M <service> to <zone><host> ma
M <zone> jd
M ? Yo
M a ck
M able to <host><host> jd
M access ma
M after dj
M against nZ
M aimed lb
M allowed kc
M and <B> <zone><zone> kc
M anything ck
M asking lb
M at <B> <far><own> oY
M at <B> <outside><host> jd
M at <B> <outside><own> jd
M behind bl
M box lb
M can nZ
M can't oY
M cannot lb
M cant ma
M client ck
M coming am
M configured jd
M connect : <own><client> am
M connect from <host><far> am
M connect to <host><far> ma
M connect to <host><own> kc
M connect to <own><client> dj
M connecting to <client><own> kc
M connection refused <client><own> lb
M connection refused <own><client> dj
M connection refused <own><zone> ck
M connection to <zone><own> kc
M connections kc
M connects lb
M could ma
M curl kc
M delivers oY
M dialled kc
M dnat ck
M fetch ma
M folks lb
M for <B> <far><own> lb
M for <B> <outside><own> ma
M for <B> <zone><own> qW
M for bl
M forward ck
M from <B> <client><far> dj
M from <B> <client><own> rV
M from <B> <far><zone> ck
M from <B> <gateway><client> bl
M from <B> <gateway><outside> ck
M from <B> <gateway><zone> ck
M from <B> <host><client> am
M from <B> <host><zone> Us
M from <B> <own><client> dj
M from <B> <own><far> Zn
M from <B> <own><outside> dj
M from <B> <own><zone> dj
M from <B> <zone><own> kc
M from a <own><zone> ck
M from bl
M from unknown <host><far> am
M from unknown <host><gateway> dj
M get at <outside><host> jd
M get lb
M get to <outside><own> jd
M get to <zone><zone> kc
M gets lb
M has kc
M has to <client><host> jd
M have <B> <zone><outside> kc
M have ma
M he lb
M hit kc
M hitting <B> <far><own> lb
M hitting kc
M i'm dj
M if Zn
M in <B> <client><zone> dj
M in dj
M into <B> <outside><zone> nZ
M into <B> <zone><zone> jd
M into nZ
M ip <host> <own><client> dj
M is <B> <own><client> am
M is dj
M it's dj
M itself jd
M keeps kc
M leg jd
M let ck
M logs jd
M lose ma
M mails jd
M make kc
M may jd
M monitoring bl
M must kc
M mx <n> <host><far> ma
M mx lb
M my bl
M needs ma
M needs to <host><outside> kc
M no jd
M nothing jd
M now dj
M off nZ
M on <B> <client><own> lb
M on <B> <far><own> kc
M on <B> <outside><own> ma
M on <B> <own><zone> am
M on <B> <zone><host> jd
M on <B> <zone><outside> nZ
M on <B> <zone><own> kc
M on dj
M onto kc
M open to <own><outside> ck
M opening nZ
M our kc
M out to <host><outside> ma
M outbound lb
M over kc
M packet oY
M pcs kc
M permitted ma
M ping <B> <client><host> kc
M ping lb
M pings kc
M plain qW
M pointed jd
M port <n> <host><client> Xp
M port <n> <host><outside> kc
M port <n> <own><outside> ck
M portal ma
M postfix <service> <host><far> lb
M postfix smtpd <host><far> am
M ppl nZ
M print ma
M public jd
M pull kc
M push kc
M query kc
M reach <B> <host><public> lb
M reach <B> <zone><zone> kc
M reach jd
M reachable Yo
M reached ck
M relay lb
M request qW
M same jd
M say kc
M says lb
M see ck
M seen ck
M sends ma
M sends through <zone><own> lb
M session kc
M should jd
M sits dj
M sitting am
M smtpd <n> <host><far> am
M so pX
M socket bl
M something kc
M still get <client><far> lb
M still get <zone><far> kc
M still jd
M straight nZ
M straight to <outside><host> jd
M submit ma
M supposed kc
M syn lb
M sync kc
M talk lb
M talking ma
M talks jd
M that kc
M the <B> <client><host> kc
M the <B> <outside><host> ma
M the <B> <zone><host> jd
M the <gateway> <zone><gateway> kc
M the <host> <zone><public> kc
M they kc
M through <B> <zone><own> kc
M time lb
M timed am
M timeout ck
M to <B> <client><client> lb
M to <B> <client><gateway> kc
M to <B> <gateway><far> kc
M to <B> <gateway><host> jd
M to <B> <gateway><own> lb
M to <B> <host><client> lb
M to <B> <host><far> pX
M to <B> <host><host> kc
M to <B> <host><outside> ma
M to <B> <host><own> kc
M to <B> <host><public> jd
M to <B> <outside><client> ma
M to <B> <outside><gateway> kc
M to <B> <outside><host> jd
M to <B> <own><outside> dj
M to <B> <zone><client> ma
M to <B> <zone><gateway> lb
M to <B> <zone><outside> jd
M to <own> <own><client> Zn
M to kc
M to mx <host><far> ma
M to port <host><outside> kc
M to the <client><host> oY
M to the <outside><host> ma
M toward nZ
M towards nZ
M tries kc
M trying <own> <own><client> dj
M type kc
M unknown <B> <host><far> am
M unknown <B> <host><gateway> dj
M updates from <host><far> lb
M updates ma
M us jd
M use nZ
M via <B> <client><own> lb
M via kc
M wants nZ
M what dj
M when am
M when it <client><own> jd
M work Xp
M 上 <B> <host><outside> lb
M 上 jd
M 下 kc
M 个 jd
M 主 jd
M 从 dj
M 们 ma
M 公 lb
M 写 jd
M 出 <B> <zone><outside> kc
M 出 kc
M 则 jd
M 到 <B> <zone><client> lb
M 到 <B> <zone><host> kc
M 加 dj
M 动 kc
M 印 kc
M 去 <B> <zone><far> jd
M 去 <B> <zone><own> jd
M 去 kc
M 口 bl
M 吗 lb
M 和 kc
M 在 <B> <own><zone> ck
M 外 jd
M 如 jd
M 对 dj
M 开 <B> <zone><host> jd
M 往 kc
M 得 jd
M 想 ma
M 我 们 <outside><own> kc
M 手 jd
M 打 开 <outside><own> jd
M 接 jd
M 是 <B> <client><own> kc
M 是 <B> <own><client> ck
M 是 <B> <zone><host> kc
M 机 jd
M 段 jd
M 比 jd
M 没 ck
M 源 ck
M 用 <B> <zone><own> kc
M 电 脑 <zone><own> kc
M 登 nZ
M 的 <B> <client><own> jd
M 的 是 <client><own> kc
M 直 kc
M 端 bl
M 能 kc
M 能 上 <host><outside> lb
M 能 打 <zone><own> kc
M 自 己 <gateway><client> jd
M 自 己 <host><outside> jd
M 要 lb
M 规 jd
M 说 jd
M 调 jd
M 走 jd
M 这 dj
M 进 jd
M 连 kc
M 那 jd
M 面 kc
R , <n> <client><host> kc
R , <service> <client><own> jd
R , allowed <zone><zone> oY
R , any <zone><zone> oY
R , ck
R , does <zone><own> kc
R , i <outside><host> kc
R , is <client><own> jd
R , length <client><host> jd
R , length <client><own> jd
R , length <far><own> kc
R , length <host><client> am
R , or <client><own> jd
R , or <outside><own> lb
R , or <zone><own> lb
R , port <zone><own> jd
R , seq <client><host> kc
R , seq <client><own> jd
R , seq <far><own> kc
R , win <client><host> kc
R , win <client><own> jd
R , win <far><own> kc
R , win <host><client> am
R , 为 <zone><own> lb
R , 什 <client><own> jd
R , 是 <outside><own> jd
R , 这 <zone><own> jd
R -> kc
R -a kc
R -i kc
R -j accept <zone><outside> lb
R -j accept <zone><zone> jd
R -j dnat <outside><own> jd
R -m tcp <outside><own> jd
R -o kc
R -p tcp <outside><own> jd
R : <n> <client><own> ma
R : connection <client><own> kc
R : connection <host><far> ma
R : connection <host><own> kc
R : dj
R <client> $ <own><- Xp
R <client> <host> <client><own> kc
R <client> s <client><own> kc
R <far> jd
R <gateway> ? <client><own> jd
R <gateway> jd
R <gateway> let <far><own> jd
R <host> $ <outside><own> jd
R <host> , <zone><own> jd
R <host> <client> <client><own> kc
R <host> r <client><own> kc
R <host> server <zone><own> jd
R <n> $ <client><client> jd
R <n> $ <client><own> lb
R <n> $ <far><host> jd
R <n> $ <far><own> jd
R <n> $ <host><client> bl
R <n> $ <host><public> kc
R <n> $ <outside><own> lb
R <n> $ <zone><far> jd
R <n> $ <zone><own> jd
R <n> $ <zone><zone> jd
R <n> , <client><client> oY
R <n> , <client><host> kc
R <n> , <client><own> kc
R <n> , <far><own> jd
R <n> , <gateway><host> jd
R <n> , <outside><host> lb
R <n> , <zone><client> oY
R <n> , <zone><host> kc
R <n> , <zone><zone> lb
R <n> -j <outside><own> jd
R <n> : <client><own> kc
R <n> <n> <client><own> ma
R <n> <n> <host><far> dj
R <n> ? <far><own> lb
R <n> ? <host><far> ck
R <n> and <client><own> jd
R <n> assured <far><own> jd
R <n> ms <client><host> kc
R <n> proto <client><host> lb
R <n> src <far><own> jd
R <n> tcp <far><own> jd
R <n> tcp <host><client> nZ
R <n> who <client><own> jd
R <n> you <client><own> jd
R <n> you <zone><own> kc
R <outside> it <zone><own> jd
R <own> ? <zone><own> kc
R <public> jd
R <server> jd
R <service> $ <client><own> jd
R <service> $ <zone><own> kc
R <service> , <host><host> ma
R <service> : <client><own> jd
R <service> <n> <zone><zone> kc
R <service> ? <zone><host> jd
R <service> 吗 <outside><host> kc
R <zone> , <client><far> lb
R ? $ <client><client> ma
R ? $ <client><far> lb
R ? $ <client><gateway> kc
R ? $ <client><host> nZ
R ? $ <client><outside> kc
R ? $ <client><own> oY
R ? $ <far><client> dj
R ? $ <far><own> ma
R ? $ <far><zone> Yo
R ? $ <gateway><far> kc
R ? $ <gateway><host> kc
R ? $ <gateway><outside> dj
R ? $ <gateway><own> kc
R ? $ <gateway><zone> bl
R ? $ <host><client> ck
R ? $ <host><far> jd
R ? $ <host><gateway> am
R ? $ <host><host> jd
R ? $ <host><own> lb
R ? $ <host><public> jd
R ? $ <host><zone> dj
R ? $ <outside><gateway> kc
R ? $ <outside><host> jd
R ? $ <outside><own> ma
R ? $ <own><client> dj
R ? $ <own><far> Wq
R ? $ <own><outside> am
R ? $ <own><zone> bl
R ? $ <zone><far> kc
R ? $ <zone><gateway> jd
R ? $ <zone><host> ma
R ? $ <zone><outside> ma
R ? $ <zone><own> lb
R ? $ <zone><public> ma
R ? $ <zone><zone> sU
R ? ? <client><own> jd
R accept ck
R access jd
R ack ck
R afterwards kc
R all ? <client><own> jd
R all ? <zone><zone> kc
R allowed ? <zone><outside> jd
R allowed ? <zone><zone> jd
R allowed jd
R am ma
R and then <client><own> kc
R answer lb
R answers jd
R are lb
R as ma
R asking ck
R assured mark <far><own> jd
R at all <zone><zone> kc
R back $ <client><own> lb
R becomes jd
R blocked kc
R browser kc
R by nZ
R chain jd
R change ma
R check jd
R come back <client><own> kc
R come back <zone><own> jd
R comes jd
R coming ma
R connect : <client><own> jd
R connect jd
R connect to <client><own> nZ
R connection refused <client><own> jd
R connection timed <client><own> lb
R connection timed <host><far> ma
R connection timed <zone><own> kc
R connects dj
R could jd
R dead kc
R decides kc
R delivers dj
R destination <host> <outside><own> jd
R die kc
R direct kc
R directly kc
R dnat to <outside><own> jd
R do i <client><own> kc
R does it <far><own> jd
R does the <host><far> ma
R does the <zone><own> kc
R doesn't jd
R don't lb
R down ma
R dport <n> <client><client> kc
R dport <n> <far><own> jd
R dport <n> <outside><own> jd
R dport <n> <zone><own> kc
R drop ma
R dropped lb
R e lb
R echo lb
R err kc
R errno ck
R ever dj
R every jd
R everything kc
R failed jd
R filtered kc
R fine kc
R for lb
R forwarded lb
R get ck
R gets jd
R gives kc
R go lb
R goes kc
R happens dj
R has dj
R have kc
R he jd
R her jd
R i e <outside><host> nZ
R icmp lb
R id <n> <client><client> kc
R id jd
R idea dj
R if kc
R if we <zone><own> jd
R in ? <far><own> jd
R inet kc
R input bl
R internal kc
R involved ma
R io kc
R ip <client> <client><own> jd
R ip <host> <client><own> kc
R is fine <zone><own> jd
R isn't dj
R it ? <client><far> jd
R it ? <client><host> kc
R it ? <zone><own> lb
R it's fine <zone><own> jd
R its kc
R just spins <zone><own> jd
R know kc
R land on <outside><own> kc
R leave lb
R length <n> <client><client> kc
R length <n> <client><far> kc
R length <n> <client><host> jd
R length <n> <client><own> jd
R length <n> <far><own> jd
R length <n> <host><client> am
R let ma
R lets lb
R line kc
R load jd
R loads lb
R log kc
R looks kc
R loop lb
R lost jd
R mail gw <client><far> jd
R mail gw <zone><own> kc
R make it <far><own> jd
R masquerade lb
R masqueraded lb
R match kc
R mean jd
R must authentication <client><own> jd
R net jd
R never kc
R not ? <client><own> jd
R not ? <zone><own> jd
R ok ? <zone><outside> kc
R on <n> <client><host> jd
R on <n> <client><own> kc
R on <n> <host><own> kc
R on <n> <host><public> kc
R on <outside> <far><own> kc
R on <service> <zone><host> jd
R on <zone> <client><far> lb
R on ck
R on port <outside><host> lb
R on the <outside><own> kc
R one ck
R only ck
R or dropped <zone><host> lb
R or not <client><own> jd
R or not <outside><gateway> oY
R or not <zone><own> jd
R other bl
R our ma
R out $ <client><own> jd
R out $ <host><far> lb
R out $ <zone><own> kc
R outbound jd
R over nZ
R pass kc
R passed kc
R permitted ma
R ping ma
R please nZ
R port <n> <client><client> jd
R port <n> <client><host> ma
R port <n> <client><own> kc
R port <n> <far><own> kc
R port <n> <host><far> pX
R port <n> <host><own> lb
R port <n> <outside><host> jd
R port <n> <outside><own> kc
R postfix kc
R postrouting jd
R print ck
R printer kc
R read ck
R refused $ <client><own> jd
R refused kc
R replies jd
R request ma
R return lb
R right dj
R rst , <client><own> ma
R rst ck
R rule kc
R ruleset lb
R s , <client><host> jd
R s , <client><own> jd
R s , <far><own> lb
R s , <host><client> ck
R s , <own><client> ck
R same jd
R see lb
R seq <n> <client><host> kc
R seq <n> <client><own> jd
R seq <n> <far><own> kc
R server's jd
R session jd
R should lb
R side ma
R since kc
R so dj
R socket kc
R something jd
R source lb
R spins jd
R stuck jd
R survive kc
R syn $ <client><host> jd
R syn ack <far><own> kc
R tcp -m <outside><own> jd
R tcp <n> <client><client> kc
R tcp <n> <host><outside> nZ
R tcp <n> <zone><host> jd
R tcp dport <client><client> kc
R tcp dport <outside><own> jd
R tell dj
R that's kc
R the <host> <zone><own> lb
R the box <far><own> jd
R the same <client><own> lb
R them kc
R they jd
R three ma
R timed out <client><own> lb
R timed out <host><far> ma
R timed out <zone><own> kc
R timeout jd
R to <own> <client><own> nZ
R to destination <outside><own> jd
R to dj
R to the <client><own> kc
R too jd
R traffic kc
R translated kc
R tried jd
R trying jd
R udp <n> <host><far> kc
R udp oY
R up jd
R walk jd
R way dj
R we lb
R when lb
R where ma
R why $ <client><own> lb
R why jd
R will jd
R win <n> <client><host> kc
R win <n> <client><own> jd
R win <n> <far><own> kc
R win <n> <host><client> am
R with lb
R without jd
R work kc
R works jd
R wrong kc
R you must <client><own> jd
R you must <zone><own> kc
R 不 是 <client><own> jd
R 不 是 <zone><host> kc
R 不 行 <zone><own> kc
R 不 通 <client><host> jd
R 不 通 <zone><zone> jd
R 之 lb
R 之 间 <zone><zone> kc
R 了 $ <client><own> nZ
R 了 $ <zone><host> jd
R 了 ? <zone><own> jd
R 了 吗 <client><host> lb
R 了 吗 <zone><own> lb
R 互 kc
R 什 么 <client><host> kc
R 什 么 <zone><own> jd
R 从 kc
R 以 lb
R 会 kc
R 会 被 <client><far> lb
R 传 jd
R 信 jd
R 全 kc
R 况 kc
R 出 jd
R 到 <host> <zone><own> jd
R 到 底 <client><own> jd
R 发 信 <client><own> jd
R 口 , <host><outside> jd
R 口 <n> <client><own> kc
R 口 <n> <zone><own> lb
R 可 kc
R 可 以 <zone><own> jd
R 吗 $ <far><own> kc
R 吗 $ <gateway><client> lb
R 吗 $ <host><far> jd
R 吗 $ <host><own> kc
R 吗 $ <own><outside> Wq
R 吗 $ <zone><client> jd
R 吗 $ <zone><zone> kc
R 吗 ? <host><outside> jd
R 吗 ? <outside><host> jd
R 吗 ? <zone><outside> lb
R 吗 ? <zone><own> jd
R 否 jd
R 呢 lb
R 和 kc
R 啊 jd
R 回 的 <client><own> jd
R 地 址 <host><far> lb
R 完 jd
R 定 kc
R 就 能 <own><outside> dj
R 就 能 <zone><own> ma
R 得 去 <host><far> dj
R 忙 jd
R 思 jd
R 情 kc
R 意 jd
R 按 jd
R 据 jd
R 提 示 <zone><own> jd
R 收 <service> <zone><own> jd
R 放 jd
R 放 行 <far><own> kc
R 放 行 <host><outside> jd
R 放 行 <zone><outside> jd
R 放 行 <zone><zone> jd
R 是 不 <client><own> jd
R 是 不 <zone><host> jd
R 是 就 <zone><own> jd
R 有 pX
R 果 kc
R 样 jd
R 段 jd
R 没 lb
R 源 kc
R 源 地 <host><far> lb
R 然 后 <client><own> kc
R 的 <n> <client><client> kc
R 的 <n> <zone><client> jd
R 的 <n> <zone><far> kc
R 的 <service> <outside><host> jd
R 的 tcp <far><own> jd
R 的 问 <zone><own> jd
R 端 口 <host><outside> lb
R 结 kc
R 绕 jd
R 给 kc
R 老 lb
R 能 am
R 能 通 <zone><own> kc
R 行 $ <zone><own> kc
R 被 jd
R 规 则 <client><own> kc
R 规 则 <zone><outside> ma
R 访 bl
R 该 jd
R 说 jd
R 请 jd
R 走 jd
R 路 jd
R 转 kc
R 边 ck
R 达 jd
R 这 ck
R 通 不 <zone><zone> jd
R 链 jd
R 问 bl
R 问 题 <zone><own> jd
R 间 kc
^ <A> , ck
^ <A> <B> nZ
^ <A> <n> kc
^ <A> <server> kc
^ <A> can't lb
^ <A> gets kc
^ <A> itself nZ
^ <A> lb
^ <A> ping lb
^ <A> server jd
^ <A> talking kc
^ <A> to ma
^ <A> 往 kc
^ <A> 自 jd
^ <A> 访 jd
^ <A> 这 jd
^ <A> 进 lb
^ <A> 那 jd
^ <A> 里 kc
^ <host> <A> kc
^ <host> kc
^ <service> <A> dj
^ <zone> <A> kc
^ <zone> pc jd
^ <zone> 上 lb
^ <zone> 那 jd
^ a laptop jd
^ are <A> kc
^ assume nZ
^ can <A> jd
^ can lb
^ can the jd
^ could a kc
^ could jd
^ curl <A> ck
^ curl dj
^ do <A> jd
^ do the jd
^ does <service> jd
^ does anything jd
^ does nZ
^ dovecot : jd
^ dovecot jd
^ forward ck
^ from pX
^ from the lb
^ hairpin jd
^ icmp jd
^ is <service> ck
^ is the lb
^ morning jd
^ my nZ
^ nc ck
^ new jd
^ nginx on nZ
^ no jd
^ nobody jd
^ on <zone> jd
^ on lb
^ once lb
^ our ma
^ outbound kc
^ ping <A> dj
^ pinging <A> dj
^ pinging dj
^ planning jd
^ postfix on lb
^ ran jd
^ say i kc
^ should jd
^ since oY
^ so jd
^ src <A> nZ
^ src nZ
^ suppose the jd
^ the oY
^ thunderbird kc
^ trying <A> bl
^ users jd
^ walk jd
^ walk me jd
^ what becomes ck
^ when kc
^ why jd
^ will ma
^ will the kc
^ would <A> jd
^ would it kc
^ 从 <A> jd
^ 从 jd
^ 同 kc
^ 同 事 kc
^ 在 <A> lb
^ 在 kc
^ 审 kc
^ 审 计 kc
^ 客 kc
^ 客 户 kc
^ 我 在 jd
^ 日 jd
^ 日 志 jd
a <A> kc
a <B> bl
a ? example kc
a ? kc
a host kc
a host on kc
a reset kc
a tcp ma
able to <service> dj
able to connect jd
able to hit kc
accept , can jd
accept does lb
access <B> ma
access ? $ kc
access ? kc
ack from kc
add the <zone> kc
add the jd
address <B> lb
address ? $ kc
address ? kc
address does ck
against <B> , kc
against <B> nZ
aimed at <B> lb
aimed at lb
all $ kc
allowed ? $ lb
allowed ? lb
allowed or bl
allowed out ma
am i oY
an <A> jd
an <service> lb
and <B> , ma
and <B> kc
and <service> ma
and back ? lb
and back kc
and does jd
and i kc
and since lb
and the jd
and then jd
and want kc
and want to kc
and what jd
answer : lb
answer ? $ ck
answer ? ck
any idea dj
any way for jd
anything in kc
anything stopping kc
append -a jd
are <A> kc
are they kc
arriving on ma
at <A> and jd
at <B> , ck
at <B> port jd
at <n> kc
at all $ kc
at all , kc
at the <host> dj
back ? $ lb
back ? lb
back through us jd
be forwarded kc
before the nZ
between <A> and ma
between <A> ma
box $ jd
box itself jd
by <A> jd
by <service> , kc
by <service> kc
by the jd
by which lb
can <A> <service> jd
can <A> itself jd
can <A> kc
can <A> open oY
can <A> ping jd
can <zone> kc
can anything jd
can i dj
can open nZ
can the <A> jd
can the kc
can they kc
cannot connect kc
cannot connect to kc
chg <n> jd
ci runner <A> lb
ci runner lb
client <A> jd
com <n> kc
coming from <A> nZ
coming from <B> ck
coming from ck
confirm whether lb
connect <B> ma
connect from unknown dj
connect to <B> lb
connected to jd
connection from <A> jd
connection from jd
connection refused $ lb
connection refused kc
connection to <B> lb
connects to <B> lb
could <A> jd
could a host jd
could a kc
could i kc
could somebody kc
curl <A> bl
curl <B> kc
delete the kc
deliver outbound jd
deliver to lb
delivers to <B> oY
delivers to jd
desk <A> kc
desk in <B> ck
desk in dj
dev <outside> $ bl
dev <outside> bl
dialled <B> kc
dig <A> bl
directly on kc
dnat , jd
do <A> kc
do i land nZ
do packets nZ
do the kc
do they ma
do with jd
does <A> reach jd
does <A> still kc
does <B> ck
does <service> lb
does a jd
does it end jd
does it jd
does mail dj
does mail gw dj
does our lb
does that kc
does the <gateway> lb
does the <host> lb
does the answer jd
does the dj
does the reply jd
does the return ma
does this dj
dovecot : <service> jd
dovecot : jd
dport <n> $ kc
dpt <n> syn lb
drop 的 kc
dropped $ kc
dropped ? $ jd
dropped ? jd
dropped or lb
dst <B> , kc
echo request pX
errno <n> ck
established src <A> jd
ever comes lb
every minute jd
example , Yo
example com <n> kc
expected to kc
f <n> ip kc
first <client> ma
first <gateway> kc
first <outside> kc
first <own> Tt
first <server> kc
first <zone> oY
for <B> dj
for <B> port nZ
for <zone> kc
for me jd
for the dj
for them kc
forward -i <A> jd
forward <n> kc
forward policy to kc
forward rule lb
forwarded ? $ lb
forwarded ? lb
forwarded anywhere kc
forwarded to ck
from <A> , lb
from <A> for nZ
from <A> itself jd
from <A> kc
from <A> to nZ
from <B> : bl
from <B> bl
from <B> over ma
from <zone> lb
from the <A> lb
from the ma
from there lb
get <n> nZ
get an answer jd
get an jd
get at jd
get into <B> kc
get into kc
get there ? kc
get there kc
get thru pX
get to <B> jd
gets <n> jd
gets <n> you jd
gets to kc
go to kc
going on jd
got this on jd
gw ? $ ma
gw ? ma
gw let jd
hairpin <A> jd
happens to <A> kc
have <B> ma
hit <B> kc
hit <B> on jd
hitting <B> kc
host <A> port ck
host <B> bl
host on <A> ma
host on ma
i <service> jd
i am jd
i e kc
i land nZ
i land on nZ
i need ck
i sit kc
i want ck
i want to ck
i would lb
i'm sitting at jd
icmp echo kc
id <n> jd
if <A> ma
if line <n> jd
if line jd
if the jd
if you nZ
in , lb
in <A> , oY
in <A> get kc
in <A> jd
in <B> ck
in <n> lb
in <outside> kc
in <outside> out jd
in <zone> , ma
in from dj
in ip <A> jd
in ip jd
in its kc
in on <A> lb
in on <B> am
in the lb
inc <n> kc
input policy to bl
instead of kc
internal address lb
into <A> am
into <B> , ma
into <B> ? kc
into <B> nZ
into <zone> jd
ip $ kc
ip <B> ck
ip <host> <B> dj
ip <host> kc
ip does dj
is <A> able lb
is <A> itself jd
is <A> kc
is <A> reachable Yo
is <gateway> to lb
is <service> ck
is <service> on am
is <service> to ck
is ? ma
is asking dj
is dead lb
is it jd
is our am
is stuck kc
is that us jd
is the <A> jd
is the dj
it ? $ jd
it be kc
it end jd
it end up jd
it get there jd
it on ck
it pass ck
it thru lb
it to lb
it work bl
it's fine jd
its <service> jd
its own kc
itself $ dj
itself , jd
jun <n> <n> kc
jun <n> kc
kindly confirm kc
kinds <client><far> nZ
kinds <client><gateway> ma
kinds <client><host> lb
kinds <client><outside> lb
kinds <client><own> nZ
kinds <client><zone> bl
kinds <far><client> bl
kinds <far><own> oY
kinds <far><zone> Yo
kinds <gateway><client> kc
kinds <gateway><far> jd
kinds <gateway><host> oY
kinds <gateway><outside> ck
kinds <gateway><own> jd
kinds <gateway><zone> am
kinds <host><host> kc
kinds <host><own> jd
kinds <host><public> kc
kinds <host><zone> ck
kinds <outside><gateway> lb
kinds <outside><host> jd
kinds <outside><own> oY
kinds <outside><zone> dj
kinds <own><- Zn
kinds <own><client> Zn
kinds <own><far> Xp
kinds <own><gateway> Vr
kinds <own><host> Yo
kinds <own><outside> Zn
kinds <own><zone> am
kinds <server><own> kc
kinds <zone><client> jd
kinds <zone><far> lb
kinds <zone><gateway> jd
kinds <zone><host> oY
kinds <zone><outside> oY
kinds <zone><own> lb
kinds <zone><public> ma
kinds <zone><zone> pX
know whether jd
land on the kc
laptop , dj
laptop <A> lb
len <n> proto lb
length <n> seen dj
let <A> jd
let in jd
let it ma
let through oY
let's say jd
lets it lb
like to kc
line <n> dj
lives on ck
logged in kc
mail gw ? ma
mail gw let jd
make it kc
make it to lb
me ? $ jd
monitoring host dj
morning , jd
must authentication' lb
my desk <A> kc
my desk in ck
need one lb
need to kc
needs <service> jd
needs to lb
never an answer jd
never an jd
nginx on <A> nZ
nginx on nZ
no ? $ lb
no ? lb
not be dj
not connect jd
not connect to jd
nothing from dj
nothing on ma
nov <n> <n> jd
nov <n> jd
now : jd
of <B> ? pX
of <host> jd
of <zone> dj
of that kc
of the bl
off from pX
off line <n> jd
off line jd
ok 吗 $ jd
on <A> from bl
on <A> opens kc
on <A> says kc
on <A> to kc
on <A> wants kc
on <A> who ma
on <B> ? ma
on <B> port lb
on <B> udp lb
on <B> when ma
on <gateway> jd
on <n> , jd
on <n> kc
on <outside> lb
on <service> ? lb
on <service> to jd
on <zone> i jd
on a <B> bl
on dev <outside> bl
on our kc
on the <A> bl
on the <B> bl
once the kc
one of jd
one of the lb
onto <B> kc
open <B> jd
open <B> on jd
open <service> on jd
open ? $ kc
open ? kc
open for kc
open the lb
open to <B> bl
opening <B> lb
opens <service> kc
or is it jd
or no $ jd
or no ? kc
or no jd
our monitoring probe kc
out $ nZ
out <zone> src jd
out ? $ kc
out ? kc
out and jd
out on <A> jd
out on <B> jd
out on <outside> kc
out on kc
out src <A> ma
out src ma
out there ma
out to <B> lb
out to pX
outgoing <service> lb
over <n> kc
over <service> <n> lb
over <service> from ma
over <service> pX
over udp jd
pc <A> jd
people in <A> jd
people on <A> jd
people on ck
permitted to ma
ping <A> ck
ping <A> from ck
ping <B> ? jd
ping <B> lb
ping <B> 能 kc
ping to <A> dj
ping 通 <B> jd
pinging <A> Zn
pinging <A> from Wq
pings <B> kc
plain <service> jd
planning to jd
pls : lb
pls check bl
pointed at <B> jd
policy to accept kc
policy to drop bl
port <n> does jd
port <n> from kc
port <n> on ma
port <n> tcp jd
ports <n> jd
possible ? $ dj
possible ? dj
postfix on lb
postrouting -o dj
postrouting -s <zone> kc
postrouting -s kc
print to <B> jd
printer <A> jd
question : kc
quick one : lb
quick one kc
reach <B> $ jd
reach <B> on jd
reachable for bl
reachable from <B> bl
reachable from bl
real client bl
refused $ lb
return path lb
right ? $ ma
right ? ma
rule ? $ kc
rule ? kc
rule for kc
rule lets it jd
rule lets lb
runner <A> lb
runs on <A> kc
say i jd
says : kc
says <service> lb
second <- bl
second <client> am
second <far> ma
second <gateway> jd
second <host> ma
second <outside> dj
second <own> nZ
second <public> nZ
second <zone> Xp
see <B> qW
see when ck
seen on <zone> dj
seen on ck
sending from <A> lb
sending from lb
sends a jd
sends it dj
sends through <B> lb
sends through lb
sends to <B> kc
sends to ma
server <B> jd
server on jd
server see dj
server to <B> jd
session to <B> kc
session to kc
should <service> kc
should it kc
shows this dj
since <n> jd
since then lb
since this kc
since this morning kc
sitting at jd
sitting in <A> kc
sitting on dj
so i kc
somebody in <A> lb
somebody in lb
somebody on <A> ma
somebody out jd
someone on <A> kc
someone on jd
source address does ck
source ip dj
source ip does dj
src <far> dst lb
src <far> lb
still be jd
still get jd
straight to <B> jd
straight to jd
stuck like kc
suppose the jd
supposed to be lb
syn , kc
syn ack from kc
syn ack lb
talk to kc
talk to the jd
talking to <B> ma
talking to ma
talks to kc
tcp $ kc
tcp <A> jd
tcp <n> , kc
tcp <n> ? jd
tcp <n> jd
tcp <n> to ma
tcp ? $ dj
tcp ? dj
tcp from <A> kc
tcp from kc
tell us dj
that <A> kc
that ? $ kc
that ? kc
that arrives kc
that be kc
that go jd
that is kc
that packet lb
that the ck
that us ? jd
that us jd
that work jd
the <A> , lb
the <A> box ma
the <A> from am
the <A> to kc
the <B> box kc
the <B> server's jd
the <host> box kc
the <n> kc
the <service> ma
the box itself jd
the dnat ma
the log bl
the public jd
the queue lb
the real bl
the real client bl
the replies jd
the reply jd
the reset ? jd
the reset jd
the ruleset kc
the same jd
the three kc
the very kc
them $ jd
them ? $ jd
them ? jd
there ? $ kc
there ? kc
they see lb
this ? $ kc
this ? jd
this is from dj
this on <zone> kc
this one dj
through <B> $ jd
through <B> jd
through ? $ kc
through ? lb
through us jd
thru $ pX
thunderbird on <A> jd
thunderbird on jd
ticket <n> jd
timed out $ lb
timed out dj
timed out' kc
timeout , kc
times out on kc
to <A> -> kc
to <A> Zn
to <B> $ jd
to <B> : kc
to <B> <zone> ma
to <B> and jd
to <B> directly jd
to <B> does jd
to <B> get kc
to <B> is kc
to <B> kc
to <B> ok ma
to <B> on lb
to <B> or kc
to <B> still jd
to <B> tcp jd
to <B> which jd
to <service> at jd
to <service> kc
to <zone> ma
to accept , jd
to accept jd
to be lb
to deliver kc
to deliver to kc
to host <A> ck
to it on dj
to know jd
to know whether jd
to our jd
to ping <B> kc
to print dj
to print to dj
to push jd
to reach <B> jd
to relay jd
to talk jd
to talk to jd
to the <B> lb
to us jd
today ? $ kc
told me ck
tonight , kc
toward <B> nZ
towards <B> nZ
trace : lb
trace <A> to ma
trace tcp kc
traffic from <A> kc
traffic from kc
trying <A> bl
trying <own> <service> dj
type <B> into kc
type <B> kc
udp <n> <n> jd
udp <n> ? oY
udp <n> from kc
udp <n> to kc
udp port <n> Zn
udp port Zn
up on jd
up to jd
updates from <B> kc
updates from ma
us ? $ jd
us ? jd
use <B> lb
use <n> <- jd
user <A> nZ
users in <A> jd
users in jd
verdict for jd
via <B> , ma
via <B> kc
via <service> am
walk me jd
wants <B> kc
wants a kc
wants to kc
way does kc
way for jd
we add kc
we put jd
what do jd
what would lb
what's going kc
what's going on kc
when <A> connects ma
when <A> kc
when <B> am
when he jd
when it ma
when our bl
whether <A> jd
whether the kc
which rule lb
which rule lets lb
while the kc
who answers jd
why $ jd
why <A> jd
will <A> jd
will <gateway> kc
will it jd
will that lb
will the kc
window <n> syn kc
with <B> jd
with <n> ck
with a jd
with it ? jd
with my jd
with the jd
with these ck
work $ lb
work for bl
works ? lb
would <A> reach kc
would <service> lb
would <zone> jd
would it kc
一 条 , jd
一 条 <n> lb
上 $ kc
上 <A> kc
上 <B> jd
上 <B> 吗 kc
上 curl <B> ma
上 curl ma
上 ping <B> kc
上 ping kc
上 抓 包 kc
上 网 dj
下 <A> -> kc
不 $ kc
不 ? $ lb
不 ? lb
不 了 <B> kc
不 了 jd
不 放 jd
不 放 行 jd
不 能 ping jd
不 能 上 jd
不 能 通 kc
不 通 , jd
丢 了 kc
丢 了 吗 kc
丢 吗 lb
个 , jd
主 动 kc
主 动 连 jd
么 $ jd
之 间 kc
了 , <A> lb
了 吗 $ jd
了 没 $ jd
人 用 jd
什 么 $ kc
从 <A> jd
从 <A> 直 ma
从 <A> 连 kc
从 <B> bl
从 <outside> kc
以 直 kc
以 直 接 kc
会 好 dj
会 被 丢 jd
信 <n> jd
信 <n> 端 lb
信 <service> jd
写 的 jd
出 <B> kc
出 去 lb
出 去 吗 kc
出 得 ma
出 得 去 ma
出 来 jd
分 析 jd
则 ? kc
则 上 jd
则 拦 jd
则 放 kc
则 放 行 kc
到 <B> <n> ma
到 <B> kc
到 <B> 的 ma
到 <B> 行 lb
到 <gateway> jd
到 <host> , dj
到 <zone> ma
到 <zone> 的 kc
到 ip kc
到 syn kc
到 这 个 jd
前 面 kc
动 连 jd
包 怎 jd
包 怎 么 jd
协 议 dj
去 ? $ ck
去 ? ck
去 不 lb
发 信 , jd
发 信 <n> kc
口 $ kc
口 <n> $ ma
口 <n> , dj
口 是 jd
口 的 dnat kc
口 的 jd
口 连 kc
口 通 jd
口 通 不 jd
可 以 kc
可 以 直 kc
后 <A> jd
吗 , lb
和 <n> jd
哪 个 jd
啊 $ jd
回 包 , kc
回 包 jd
回 流 jd
在 <A> , kc
在 <A> lb
在 <A> 上 lb
在 <B> $ ck
在 forward kc
地 址 , jd
址 , jd
址 <A> , ck
址 <A> ck
填 的 <B> kc
好 了 jd
完 以 ck
完 以 后 ck
审 计 kc
对 <B> dj
对 吧 $ kc
对 吧 jd
对 端 ma
就 不 dj
就 好 jd
就 好 了 jd
己 去 jd
己 能 上 jd
己 连 jd
应 该 jd
开 <host> jd
影 响 lb
往 <B> kc
得 到 kc
得 去 吗 kc
得 来 jd
志 里 一 kc
思 $ jd
情 况 jd
想 <service> kc
意 思 $ jd
意 思 jd
我 们 jd
我 在 <A> jd
打 印 jd
收 到 jd
放 ? $ jd
放 ? jd
放 不 jd
放 不 放 jd
放 行 kc
放 行 的 lb
数 据 jd
日 志 dj
是 <B> dj
是 <gateway> 的 jd
是 就 能 kc
是 被 jd
是 被 丢 lb
最 前 kc
最 前 面 kc
有 $ kc
有 个 kc
有 回 包 jd
有 放 kc
机 访 jd
机 访 问 jd
条 <n> lb
条 <n> 的 lb
来 吗 $ ck
样 ? $ kc
样 ? kc
桌 面 jd
次 都 jd
没 回 jd
没 有 $ kc
没 有 回 jd
流 量 jd
用 <B> kc
用 <B> 收 kc
电 脑 <A> jd
的 : lb
的 <B> , kc
的 <B> jd
的 <n> $ jd
的 <n> , kc
的 <service> 吗 jd
的 dnat lb
的 masquerade lb
的 pc kc
的 人 用 jd
的 是 <B> kc
的 是 jd
的 是 哪 jd
的 源 jd
直 timeout , kc
直 接 jd
看 到 ip kc
看 到 syn lb
程 桌 jd
程 桌 面 jd
端 口 $ lb
端 口 dj
端 口 是 jd
端 口 连 kc
端 口 通 jd
结 果 kc
网 <A> jd
网 段 lb
老 是 lb
老 板 lb
能 ping 通 jd
能 主 jd
能 主 动 jd
能 出 jd
能 出 去 jd
能 连 上 dj
能 通 吗 jd
脑 <A> jd
自 己 jd
自 己 去 jd
自 己 连 jd
行 吗 ? jd
行 没 lb
行 的 jd
被 丢 jd
被 丢 吗 lb
要 写 lb
要 是 jd
要 连 lb
规 则 ? kc
规 则 上 jd
规 则 拦 jd
规 则 放 kc
解 析 kc
请 求 jd
走 <B> jd
走 <service> kc
走 的 是 kc
超 时 jd
边 <A> ma
过 得 dj
过 得 去 dj
还 是 kc
这 一 dj
这 个 , jd
这 个 kc
这 台 机 ma
这 条 kc
远 程 桌 jd
连 <B> jd
连 <B> 会 jd
连 到 <B> jd
连 到 jd
通 , jd
通 不 jd
通 吗 $ jd
通 吗 jd
那 台 lb
那 边 <A> ma
都 不 kc
问 <B> 吗 kc
面 的 jd
`;
