/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 eiehdj
$ eiehdj
' , lggged
' -i ggfgkd
' <n> rcfgec
' <own> lggged
' jdghmZ
'connection nfhegb
'connection refused' lfhfgc
'connection timed mggggb
's <service> gidekf
's higbhh
's inside kmeeec
's own emefje
, <client> lhgfiZ
, <far> nggeiZ
, <gateway> pfhefa
, <host> jagamj
, <n> ncchgh
, <outside> tXicla
, <own> ipccZk
, <server> qfeffc
, <service> nakZbm
, <zone> fbhhqa
, a jgggfd
, ack kffgfe
, all kjZjge
, allowed ineibb
, and bieddr
, any ehebpg
, but rfghca
, can maeaof
, cfjdlg
, coming scfhbd
, connection pffggZ
, could ahchrd
, do jfdehj
, does haedml
, dst rdfgdb
, established dgffji
, everything bgkbik
, for kfdpfY
, from kndica
, given lgggdf
, how mflgac
, i iigjeb
, i'm jefefj
, if onegdV
, in ggffek
, is cieegl
, it negeef
, it's gfgfek
, length jfggff
, lip jffggf
, need kYhkfg
, never nfefci
, no qkadgb
, nop jfgfgg
, not eohhgY
, nothing ogegec
, ok sdhhfW
, on skfbdY
, options jfgfgg
, or ggdlmY
, over lfegfg
, plain nhehcd
, please fkajgf
, port sagjda
, possible mfffff
, right ofiadh
, rip jffggf
, sackok jfgfgg
, same mggffc
, seq jfggff
, session jfgggf
, should tehhcX
, so lleeec
, sorry pdgheb
, source rbdffe
, tcp qfbhga
, that kahcen
, the kffXeo
, then kcflef
, they mbdick
, thoughts gegfco
, three jgggef
, ts jfgfgg
, udp peegcf
, what mdffff
, what's fgkfal
, where efgglf
, which Zaqmhb
, while mgggfc
, who fjeaik
, why pegfdd
, will icffle
, win jfggff
, works pbfdck
, would efheob
, wscale jfgfgg
, yes mVolea
, 一 ndgdgf
, 不 ligcef
, 为 rVihgd
, 什 thYhfa
, 从 jXcqla
, 他 kgffgf
, 会 hcibik
, 但 keghfe
, 出 mediee
, 到 rahged
, 包 hfelgd
, 发 jgegge
, 只 jgggfe
, 回 kfgggf
, 在 jdheke
, 对 ndiagg
, 帮 ldhchg
, 怎 ggdfgk
, 急 jceefl
, 我 fekhdg
, 报 jgffge
, 提 kffggd
, 收 kffgge
, 昨 mffggb
, 是 jfgcbn
, 最 jhgfeg
, 有 fgmZhi
, 正 kfggff
, 求 mgdgge
, 没 mgffgd
, 源 kgffff
, 现 mbcdnf
, 目 nggdgd
, 端 rdfgec
, 结 oeeddh
, 给 glefeg
, 网 lgdgge
, 能 kdjifc
, 要 gdffgl
, 谁 lcgeld
, 谢 gkdgfh
, 走 ofeefd
, 还 fngdgd
, 这 hhfgkc
, 连 ufhfcY
, 通 vVgggd
, 重 offgdd
, 麻 iiddgi
-> <client> sgeffY
-> <far> thhgeU
-> <host> xgifeQ
-> <outside> peefmV
-> <own> iZhakm
-> <zone> xhdgeU
-> kZacnm
-a cffefo
-a forward dfffki
-a input dehegl
-a postrouting cgffep
-d <host> cgggii
-d <own> fegehk
-d efgcof
-i <outside> eefemi
-i <zone> cjffhi
-i agfekk
-i forward hedgfl
-i prerouting dfhffl
-j accept dfgffn
-j cffejl
-j drop Zfghjj
-j masquerade ffeeki
-j snat dfggjh
-l , jgffff
-l jgfgff
-m efgeji
-m multiport fgffgj
-m recent fgfgek
-m tcp dfgfjh
-o <outside> dhddkj
-o <zone> ffggld
-o dheeki
-p dfgeik
-p tcp efgfhk
-s <zone> cgfhhj
-s cggghj
-t gdfhii
-t nat gdfhii
: -a dggdjj
: : hffffj
: <client> uhhgZY
: <far> mffedf
: <host> ndhged
: <n> gagfep
: <outside> ubfbff
: <own> ridicY
: <service> qbgafi
: <zone> qfgfcc
: a ibdego
: can iileZg
: connect kdgggf
: could qXgegg
: curl nfggga
: do tfacge
: does heZknd
: errno kfgggd
: from dlgfgg
: inet ggfffj
: io ggfffj
: ip lfffff
: ipv lgfgdg
: is ffcfmh
: martian mffgee
: no ncfgge
: open veacgd
: postfix jgggge
: relay kfggge
: socket ggfffj
: tcp lgfffe
: the rdfefd
: trying sgggfU
: user lffgfe
: what nchkhX
: which ejmdee
: would fghfmb
: 无 jfffgg
; does nbdfjg
; jeffkd
; the jgfgff
; what geggje
<- sagdai
<- what igeecm
<client> $ mdffff
<client> , oemafc
<client> -> neefib
<client> : tgfggU
<client> <host> lggfgc
<client> <n> pegfeb
<client> <own> rffffa
<client> <service> sfgfZd
<client> ? qgZpYb
<client> and uehfbZ
<client> be jdegif
<client> can't oagfhd
<client> cant jdgcel
<client> dst lfffff
<client> from rgghZa
<client> get qbZZoh
<client> has kffgfe
<client> is mdjdgd
<client> mYjejf
<client> on ieZYmp
<client> open tbggfa
<client> opens mghahf
<client> ping weegeX
<client> port sghbdc
<client> r kgfgfe
<client> reach iddchm
<client> s kgffff
<client> says sggggV
<client> sends jggegf
<client> sport lffffe
<client> still ifdgnb
<client> tcp odgeef
<client> then cgggnc
<client> to rdgdmW
<client> towards pfgbhc
<client> wants lgggcf
<client> 上 oeggfc
<client> 到 sYeghd
<client> 去 tdaifb
<client> 发 kgffgf
<client> 打 ricfea
<client> 用 nhfdgc
<client> 的 mgfhfc
<client> 能 peedlY
<client> 访 nYfhcl
<client> 这 lfidfe
<client> 连 mfggee
<far> $ mefcif
<far> , tchfca
<far> -> nhgdgc
<far> : pgggfY
<far> <n> lffffe
<far> <own> legegf
<far> ? bdbgmo
<far> allowed mgfgde
<far> connects lggeef
<far> does ogggcd
<far> dst jfgfff
<far> for kggeff
<far> from refgfa
<far> get rZeafl
<far> gets kfgfef
<far> is kfgfff
<far> make pehfZf
<far> on gdfcmi
<far> over lghhiX
<far> paegjb
<far> port pdgffd
<far> see jggfhf
<far> sport jfgfff
<far> still behgod
<far> to tggbae
<far> udp vfghcW
<far> with mdfhak
<far> 到 nehbge
<far> 吗 fhghjc
<far> 的 keffkb
<far> 能 phfhda
<far> 访 rgfadf
<far> 通 oeghdc
<gateway> $ gmdlWj
<gateway> 's hmefhb
<gateway> , ucWkfe
<gateway> -> negffd
<gateway> : nfgffd
<gateway> <n> cdgfds
<gateway> ? qZaegm
<gateway> box kflchb
<gateway> does ndgdpW
<gateway> from ucehbb
<gateway> itself pgecfe
<gateway> last cdjleh
<gateway> let tghbfY
<gateway> ndgebj
<gateway> or hfenfb
<gateway> ping oiWghf
<gateway> to nfgdfd
<gateway> why nffegb
<gateway> 上 jdWmij
<gateway> 吗 ofgfeb
<gateway> 拦 nefggc
<gateway> 放 nfggfc
<gateway> 本 pfibha
<gateway> 现 efffgk
<gateway> 的 mfddan
<gateway> 自 tehgcY
<gateway> 规 bfffgn
<gateway> 这 pefhYg
<host> $ piYpab
<host> 's degeik
<host> , mddham
<host> -> qfieeb
<host> -a ggggoY
<host> -j efhgpY
<host> -o ggggkc
<host> : bjemhd
<host> <- scgfcd
<host> <client> mffefe
<host> <host> gjdkfd
<host> <n> zdhgcS
<host> <server> opiUea
<host> <service> tdgejV
<host> ? afdrjb
<host> able reeefc
<host> and mffffe
<host> are bZdvhf
<host> at mgdbZp
<host> box phhkaX
<host> by rbigbe
<host> can't nfhefc
<host> directly nXdcqg
<host> do iaYnfl
<host> dst kggfff
<host> from vbfhba
<host> get neggfd
<host> has iZhegm
<host> have nWlkhY
<host> host hfYlfk
<host> is mbdfii
<host> itself jdmedf
<host> jfclfe
<host> machine mdZohc
<host> needs fahmhf
<host> on kigegd
<host> or gdiodc
<host> over qagefe
<host> port mngbiW
<host> postfix kggggd
<host> r kfffeg
<host> reach pggggY
<host> reachable slahbZ
<host> s jfffff
<host> see mggeef
<host> server mibhdg
<host> server's ljchee
<host> tcp ibeakn
<host> the mfgfVm
<host> to qZhYkg
<host> will ggggjd
<host> with mgghhX
<host> 上 ojafgc
<host> 主 sdhfda
<host> 会 nedgid
<host> 发 iYbohh
<host> 吗 kZgfgk
<host> 对 bjaphe
<host> 往 odedfh
<host> 映 fZbvhd
<host> 的 ijdgef
<host> 能 sXgckd
<host> 行 jggfgf
<host> 这 cfbkgn
<host> 通 tdheca
<host> 那 hiedke
<n> $ oifXck
<n> , kndfhZ
<n> -> Yeiect
<n> -i eeeghl
<n> -j efgfhj
<n> -m fgfedm
<n> : ibfefo
<n> <- qbgfge
<n> <client> ogfegc
<n> <gateway> mfgfgc
<n> <host> oefdge
<n> <n> jbhfbo
<n> <outside> reeefb
<n> <own> qcfhfb
<n> <server> rfgffY
<n> <zone> jdfegj
<n> ? jjcbhh
<n> a jeggfe
<n> after hfffjd
<n> allowed gcefdr
<n> and dfefjl
<n> as peghhY
<n> assured jfgfff
<n> at imebfg
<n> be edhhfl
<n> before efhfdm
<n> ccc lfggfd
<n> connect gehhcj
<n> connection mefeci
<n> days hjfddj
<n> dnat gdhXmm
<n> do jfdfih
<n> does odhekX
<n> dport kggfff
<n> ecr jfgfgg
<n> end Zpekee
<n> established jfgfff
<n> failed oggggZ
<n> fieZjl
<n> for ncdYlj
<n> from pddnfX
<n> get dceedt
<n> hitcount fgfgek
<n> in nbgenY
<n> ip gggflc
<n> is iYdljg
<n> mail kfggfe
<n> mark kgffff
<n> milliseconds ldefdl
<n> minutes mdgdid
<n> ms jgggdh
<n> name fgfgek
<n> of ueYcck
<n> ok kdgfck
<n> on ennhaZ
<n> open lgXhel
<n> packet jgffgf
<n> please odfbYn
<n> port fgfgdm
<n> proto jgggfe
<n> quic rcfYgi
<n> reach Zeiees
<n> relay wbggdY
<n> rule Zafgmn
<n> s gfecep
<n> safe gegfgk
<n> secs jgfggf
<n> src jggfff
<n> syn jgffff
<n> tcp okhdcZ
<n> the jggfge
<n> this jfffjc
<n> through qkbehX
<n> to hfcXqj
<n> towards pjgZgb
<n> udp rhfbdd
<n> unreplied lfffff
<n> use jggfff
<n> were edgejj
<n> what hhgcbn
<n> who gehmfc
<n> why lggggc
<n> will lgggee
<n> you odiecg
<n> 不 yUfifa
<n> 会 jhocae
<n> 到 ddenbl
<n> 口 bhhnee
<n> 合 iddccs
<n> 吗 mabeng
<n> 和 nggfhY
<n> 报 jgggge
<n> 收 kfhdhe
<n> 改 efdfik
<n> 是 dibrZi
<n> 有 fnbgfh
<n> 点 hcgehk
<n> 的 acfanr
<n> 端 moYchc
<n> 能 dbjecr
<n> 行 bfgeil
<n> 走 kehfff
<n> 转 Yfdomd
<n> 这 kfgeeh
<n> 连 sbhgdb
<n> 通 nbeecl
<n> 那 degglf
<outside> $ kdhZij
<outside> ' ggfgkd
<outside> , tfmaeW
<outside> -> uYhdgc
<outside> -d gfgaik
<outside> -j feeekj
<outside> -p ffffel
<outside> : sbeeef
<outside> <n> odfdid
<outside> <outside> sceagf
<outside> <service> paeiib
<outside> ? qeZjed
<outside> accept ehfhlb
<outside> access ycfceZ
<outside> and wdfYee
<outside> at iWgegq
<outside> can jkjgfX
<outside> for hcareg
<outside> from hdfhmc
<outside> get pcloYU
<outside> gets ctibeb
<outside> is cgifkf
<outside> it needma
<outside> jfiifb
<outside> off afhfrd
<outside> on ecigme
<outside> out gefhld
<outside> ping vbfcfc
<outside> reach hllecc
<outside> side hmebgg
<outside> still medcpb
<outside> through oYkjgZ
<outside> to pUkdhg
<outside> who sefaef
<outside> 上 lggdeg
<outside> 到 naeohY
<outside> 去 fdfgle
<outside> 发 jUelfn
<outside> 吗 pbfbgi
<outside> 客 uXhbff
<outside> 打 ubgdeb
<outside> 用 lbgkfe
<outside> 的 fclkfe
<outside> 直 qdcffg
<outside> 能 mhlkZX
<outside> 访 rfZjkV
<outside> 还 ejffif
<outside> 进 mbfggg
<outside> 那 nedela
<own> $ qfbefe
<own> ' mggged
<own> , kmhacf
<own> : gdemdi
<own> <client> mffgfd
<own> <n> rqjedN
<own> <own> kgfgfe
<own> <service> tthXfP
<own> ? gqaelZ
<own> after eeehoc
<own> and ikbneb
<own> answer jkfffb
<own> as vdbece
<own> at igfeje
<own> be lngeeZ
<own> come schgda
<own> does rdcdjb
<own> dst kfffff
<own> end rifdeY
<own> error ggfffj
<own> failed ngfefd
<own> for vZgYhf
<own> forwarded weagfZ
<own> from pgnWoT
<own> get kkaldc
<own> gets afhlhg
<own> if hhffna
<own> in pggggY
<own> into pegffc
<own> is ikhlaZ
<own> just sffgdZ
<own> land cbhqgf
<own> lhbhge
<own> ok dnebkf
<own> on ikXhfi
<own> open uiWobX
<own> or haeZlo
<own> over ndbhmb
<own> port mYehdm
<own> prot klfcee
<own> reachable nnbZfe
<own> refused oefggb
<own> s kgfgfe
<own> smpt elbafo
<own> sport jggfff
<own> tcp lajnkT
<own> the odgege
<own> then ZggZjr
<own> to hYebjq
<own> what fdglhe
<own> when nnffeV
<own> where qZikda
<own> which rndacb
<own> while mfgeef
<own> with dechkl
<own> work ghZXno
<own> 一 megggc
<own> 上 epXlef
<own> 为 fgdfgk
<own> 会 rgfehY
<own> 发 fYgokd
<own> 后 bchohf
<own> 吗 jeYcjo
<own> 就 efecni
<own> 打 oedgfd
<own> 报 lffdhf
<own> 收 jggfhd
<own> 有 pfYncd
<own> 的 iicchi
<own> 端 kmfdhY
<own> 能 iffgnY
<own> 走 pffgfZ
<own> 超 lgfgfb
<own> 还 cZifmk
<own> 这 amcldi
<own> 通 ekeckg
<public> $ gbcdgs
<public> , jdnida
<public> <own> pdkfgX
<public> ? inbjjW
<public> and fdflgg
<public> fdgobg
<public> on vehfgT
<server> $ ebkbeq
<server> , heekgf
<server> <host> qchfga
<server> <own> pdggga
<server> ? bmdcen
<server> iiffak
<server> is neghde
<server> 写 lfgfgc
<server> 填 jfggge
<server> 是 jffggf
<server> 的 blWeft
<server> 自 ocgfgc
<service> $ oXchji
<service> , pioXgW
<service> : nbgehf
<service> ; kffgge
<service> <host> 1bjfeR
<service> <n> kialcg
<service> <own> nmhhaX
<service> <server> pfdefe
<service> ? nmkegR
<service> at qlefeW
<service> dnat Xfgfrh
<service> from jYeloa
<service> into pdfWfm
<service> is hdegfl
<service> lleega
<service> login jggggf
<service> of ijdblf
<service> ok mfggha
<service> on hhchmb
<service> over iskacY
<service> port aflnec
<service> rsource fgfgek
<service> session kiecgf
<service> to iddhke
<service> udp qegedd
<service> via nfggga
<service> 为 sfgggV
<service> 了 dgggle
<service> 会 pfefha
<service> 到 tZfbif
<service> 吗 2YddlU
<service> 收 mdehge
<service> 能 pfggfZ
<service> 连 kggggc
<service> 通 nRlbgp
<zone> $ geZhfp
<zone> , rjncZW
<zone> -> iYdfni
<zone> -j egfgme
<zone> -o bjffem
<zone> -p efggnc
<zone> : uWkefa
<zone> <client> qefffa
<zone> <n> qefgec
<zone> <own> tXggia
<zone> <service> tYhega
<zone> <zone> sdhgdY
<zone> ? gabklh
<zone> able kXkfcl
<zone> actually felegg
<zone> allowed nemeeZ
<zone> and lqadmU
<zone> at mWffZt
<zone> be ofcemZ
<zone> can glckoS
<zone> can't oebdfi
<zone> cannot iSegjr
<zone> clients cXgajv
<zone> connects nefeef
<zone> directly pbefhf
<zone> dnat bfhfpc
<zone> for keialc
<zone> from jidbbo
<zone> get pYlahg
<zone> gets nbnYmZ
<zone> has vbfhac
<zone> have lYdfhn
<zone> hit pbfggc
<zone> i mfgggc
<zone> in gfgfkd
<zone> into eahddt
<zone> ip jgggfg
<zone> is ualcfY
<zone> kdhbgh
<zone> laptop mfeffg
<zone> machines ndefgf
<zone> oif jgggfg
<zone> on ubcbdi
<zone> open pdgfiZ
<zone> out qefhgY
<zone> pc reffcc
<zone> people jgfgjc
<zone> ping mYfhfk
<zone> reach oVlelc
<zone> rules effgrZ
<zone> say hebhgm
<zone> segment lfjgec
<zone> shows jfgfff
<zone> src jgfgff
<zone> still ffgdjj
<zone> talk uedicZ
<zone> then Xghgtb
<zone> to sWZclj
<zone> towards oadfig
<zone> use mbodfb
<zone> user YWnfgr
<zone> users Ygecht
<zone> who offhgZ
<zone> 上 scfbic
<zone> 下 nghchb
<zone> 为 oWdhii
<zone> 之 oghfhX
<zone> 也 aeednm
<zone> 出 ffnehc
<zone> 到 sWggmY
<zone> 去 igggjd
<zone> 就 ihgeic
<zone> 打 sefgfW
<zone> 收 kegggf
<zone> 用 haagll
<zone> 电 mfgggb
<zone> 的 kgedhh
<zone> 直 offfed
<zone> 能 lelefb
<zone> 访 kYbiim
<zone> 走 jfggff
<zone> 这 xbhgcX
<zone> 进 wdfgdY
<zone> 连 fjddlf
<zone> 那 jgegmY
<zone> 都 efpfgb
<zone> 里 lflbed
? $ fefeij
? -a dggemg
? <n> fmehee
? ? yidbdW
? i hndfha
? in kgfgfe
? need oihagb
? tcp nfeffe
? udp megfef
? 列 gfemge
? 怎 gedfeo
? 给 jgfegf
^ -a fefeQ1
^ -i hcfgXt
^ <client> pegacj
^ <far> ufgbdb
^ <gateway> peegcf
^ <host> qiXkae
^ <n> qegbbi
^ <outside> qXjhXk
^ <own> nqWlZa
^ <server> tehbeb
^ <service> skgZWh
^ <zone> nihbWl
^ a iYgogd
^ acme geggao
^ after iedcua
^ an gkfkdc
^ and ndeeeh
^ any hfencf
^ anybody mkjbeZ
^ anyone cqXfgj
^ anything jiekdc
^ are 2WYban
^ assume lefelb
^ audit cqdjed
^ auditor fnfhgc
^ before cmhhgc
^ can qVaadw
^ check ulhacX
^ connection qdbdck
^ conntrack kgfgff
^ could nYfbgn
^ curl lggfdf
^ customer hfhfam
^ dmesg jgfgff
^ dnat icbrgc
^ do llZnZd
^ does hgekXm
^ dovecot jffggf
^ drop Zffhsd
^ eiehdj
^ everything dbimgf
^ explain jefcbo
^ exposure dlejfg
^ first eeffeo
^ for hmffbh
^ forward kehfkZ
^ found fggfbn
^ foxmail kfffgg
^ from ldiWZt
^ github gegfco
^ give Yhjocg
^ good gckhfg
^ got jgfggf
^ hairpin seebee
^ hello kbehdk
^ help mchYcp
^ hey pcfgee
^ hi mbfgdj
^ how jfeacq
^ i lZiieh
^ i'm lhedjc
^ icmp uacfdg
^ if fhffld
^ in ibhlbj
^ inc mgggga
^ input defgmg
^ inventory fcfpdf
^ iptables gfeelh
^ ipv pefged
^ is okbgVj
^ it's gegegl
^ kernel jgfgfg
^ line hehgUs
^ list glhmdX
^ mail lfXghl
^ maillog jgggff
^ mar kggggd
^ may jfgggf
^ morning pagafl
^ my sdbchg
^ nc hjgfgd
^ need khamde
^ netops gffedn
^ new jecgek
^ nft jfggfg
^ nginx mgfdgd
^ nmap pegfdd
^ no jdfijc
^ nov jgfggf
^ of ffqcef
^ on rhdheY
^ once gefeme
^ openssl jfggge
^ our ljaZfm
^ outlook lfggfd
^ ping pfefde
^ planning ffgfmc
^ please iZhije
^ pls igeYcr
^ port eebndl
^ postfix ngfffd
^ pr dedgkk
^ printer kfffdi
^ proposed ggfgpY
^ quick fhhekd
^ ran mffggb
^ restart hdhYho
^ review gbhggl
^ say gfheob
^ security klfbfe
^ seen ffleff
^ should mechfg
^ show iijnXa
^ sitting hglegc
^ so hnfadj
^ somebody kdaegn
^ someone bZepji
^ sorry pgfeed
^ src pdeged
^ suppose gdeerd
^ swaks vegheU
^ tcp kigdfe
^ tcpdump jfgfff
^ tell qiebfc
^ the pXgmgZ
^ thinking gfgdob
^ three ffcico
^ thunderbird lggfgd
^ ticket sdgffY
^ to keancg
^ trace seeeec
^ trying efeffn
^ udp kkgchc
^ usage iagedo
^ user jfefgg
^ users oechge
^ vlan degecq
^ walk ndfffe
^ we nmdbhZ
^ what dhpffb
^ what's iefrZe
^ whats kXesed
^ when jchdem
^ where ngfrbU
^ which hpffWi
^ who csfZbl
^ why mgecZn
^ wich ccmmbh
^ will qdhfcc
^ with hhihmU
^ without ebgfwX
^ would gchbrd
^ 为 odfgee
^ 今 gffdbq
^ 从 mYlecj
^ 你 gedefo
^ 假 ehghpY
^ 公 kakjce
^ 内 lfbjef
^ 删 hadfoh
^ 加 bgghnd
^ 发 jfejff
^ 同 ngfgga
^ 哪 dqeiec
^ 在 leggfe
^ 如 ceghoc
^ 审 mffdff
^ 客 kffgff
^ 对 fZsdge
^ 帮 ejdfhi
^ 怎 ffgeel
^ 想 cgfklc
^ 我 hddgfl
^ 打 ddedko
^ 把 dhcjje
^ 抓 kggfff
^ 按 jefflc
^ 昨 efhcas
^ 有 hhfmeb
^ 现 jegjbh
^ 站 fejjfe
^ 第 eegdfo
^ 网 hdgaau
^ 要 fghhmZ
^ 解 ggggZn
^ 请 kififa
^ 谁 fwgaeY
^ 财 dchefo
^ 这 dfdihk
^ 那 lZbffp
^ 邮 lggafj
^ 麻 lgfdgg
a <n> hgfgdj
a <service> kceefn
a <zone> rfghdY
a box sbgefc
a client jdkdhd
a colleague pbhcic
a connection lqdgcY
a customer kfggfe
a dnat ceffog
a host tagecf
a laptop obghgc
a look gbhefn
a minute kggfeg
a packet odelbd
a partner scdefe
a reset kgggee
a second fedjlf
a syn kgglbc
a tcp redcef
a way nggfbf
a working hqffgY
ab jgggff
able dqoYbf
able to dooZbg
about ilcbld
about to kdfdme
accept $ ffgefl
accept , dghgpZ
accept -a gffgqY
accept <- gfffcm
accept ? madcng
accept Yggdnl
accept does Zhhgoe
accept instead egggkf
accept what dggasd
accept would ggggpX
accept 之 bhggmf
accept 这 gffgek
access <host> fmddej
access <own> Zmgfdm
access ? ndkZhe
access denied lfhegd
access hmjVej
access to jmhblX
ack <n> kffgfe
ack lffgfe
acme <gateway> cdgeds
acme example kfgffe
acme fffecp
across pkefZd
actually blmjVj
actually use fdlfgg
add -a cgggvU
add fZdZvk
add the ggegna
added -a fgggsV
added edfeqf
adding -a ggfgxQ
adding dfhfme
address <own> jienfX
address ? lkdjdZ
address do pefdgc
address does mffdgg
address jbfpga
after <n> kfffgf
after connect jgggdg
after icgepb
after that cffhqa
after the llgedb
afterwards ddgimf
again jXbkgn
against <own> lfgffd
against obfbgi
alerts megdfg
all $ tnefeR
all , omhaad
all ? dbcipj
all can ioibfa
all egiphV
all of lbfncd
all port gffmfe
all the fflkbe
allowed ? ueegeX
allowed iniZcg
allowed or ubegce
allowed to ibmXeo
already icebho
am , ffejej
am i qccdfi
am qciiZe
an <service> tbdZle
an <zone> mcjdge
an answer hmegha
an giiiZg
an inventory eeimee
and <n> ihcZog
and <zone> kmebja
and back uffefX
and does qefcdg
and fhbkfi
and from gzXiZb
and i igffVr
and it kggffe
and nothing kggggd
and on gkXmhd
and over jfffff
and ports fdflgg
and the ffbjih
and then qfhebe
and want pchdfd
and what ideddo
and which fkhiec
and why fdgffl
answer $ ncgfhd
answer : obegge
answer ? nflZfd
answer come nefedg
answer from ikfejb
answer jikZch
answered sahfec
answers qVdmic
any difference eegfnd
any dnat kafngd
any idea dkddco
any libhnX
any port zcYifY
any reason nfgfed
any way rdfdfd
anybody Y3jabY
anyone ? Xdfpmf
anyone VqigmY
anything at hchlbh
anything behind bidoge
anything forwarded dmifgc
anything hjapcc
anything in jbhnga
anything on hlYoiX
anything that hbccjp
anywhere ? fidnbg
anywhere fqdjad
apart from gnjjaZ
apart gnjjaZ
app sdgcbh
append dgfetZ
approve ffgfgk
approved ggggcl
are <zone> nadijd
are able hmdgha
are dgnhdf
are exposed dljkaf
are forwarded gUftgg
are usable efndff
arrive kffeie
arriving on pbdidf
arriving sVgifd
as a ffmfbi
as hjledc
as seen jclbhg
as the negegc
as well fleegg
ask ieechm
ask you ggecgm
asked ffeffm
asking nheibe
asks lrdbcc
assume lefelb
assured jfgfff
assured mark jfgfff
at <client> jfgjfb
at <far> sgfddc
at <host> jgifkZ
at <n> bfgfkj
at <own> lmdheZ
at acme fegfgk
at all fkZhke
at heafli
at netops fgggfj
at the kfbahn
attempts in jgfggf
attempts jgfggf
audit $ Zihkgf
audit : qgeYhf
audit dqghdb
audit item pmdbeb
auditor gmfgXj
auditors ghcmdg
auth attempts jgfggf
auth jffggf
authentication $ geedgn
authentication , lgfggd
authentication odhecg
authentication' kefgff
back $ oefeff
back ? igjfib
back kdhdje
back through mefgef
back to negeef
backend oecoYe
backup dfegYt
banner oghgdb
be able lahkhb
be forwarded ikeice
be hidige
be let lffgdg
be reached jmgcfc
becomes of qdeceh
becomes pegdia
been hVkejl
before hhffam
before i ehhfek
before the keefej
behind <own> iYcygZ
behind ncgtcU
behind the sjcdea
being fjhlfZ
besides <outside> apcghf
besides Ztdggd
between <n> gehefk
between ijdhdg
block refZid
blocked ? qefeee
blocked raebek
blocking wghVfb
board bjhhdj
bob lggggc
boss fklecf
bot $ hfedfn
bot , ggegfk
bot gcgecq
bounce sbfffc
bounces wZefZi
box $ kdhjZj
box , gaWpli
box <client> mfelZe
box ? ikdhfe
box in kgfgge
box is fYgpgf
box itself oggagf
box kaengc
box on fmhaeh
branch mgiZjb
break gbhdil
breaks ? gggfkd
breaks fffdsa
breaks if ggfdmd
breaks when egddpe
broken again ffgdfm
broken dcgdcv
browse xeegcX
browser qehffZ
build geedhl
but not pVgggi
but pXhkce
by <client> qegaff
by <host> Xfkffo
by <own> ndedej
by <public> iZpdgf
by <service> mdhegf
by meebmc
by the neegch
by whom dtffcd
bypass rdjeae
c : kgfeff
c jgffff
call mVibeq
came icgecp
can <client> iZgcfq
can <gateway> ocgggc
can <host> refdkW
can <outside> mbkgjY
can <own> iofefa
can <service> aqdZgm
can <zone> pVmgbh
can a sbfcge
can get mogefV
can hit jjlffW
can hlkWcj
can i mefYcq
can it bckdhn
can not nfgcge
can open gtnbYY
can people raeigb
can reach itfXde
can someone ikchWn
can talk fmcfjd
can the lZbcgq
can they idjefh
can use ildcma
can you lYehdm
can't <zone> nYghfh
can't get enccel
can't open oecdgi
can't tfbdch
cannot connect pfheeb
cannot lXefim
cannot reach gdeegn
cant <zone> pffhgZ
cant sWfcfk
capture qeffbe
captured jgfggf
carry ndfdeh
cc jfggff
ccc <n> lfggfd
ccc lfggfd
cert eedchq
cert on bcgcgt
certificate efgZer
certificate on ebgbgr
chain ldecfj
change $ ldedgk
change ? eaehho
change for Yhcetg
change gfdbio
changed fdefjk
changed the gdfffl
changes hffdpa
check dnZbkj
check 一 viclcR
chg <n> hefgle
chg hefgle
client : felehf
client address lggeef
client connect mgfffd
client udjYeb
clients bsbYep
closed occcco
code sfgZfd
colleague rahgha
com : iffecm
com igfdcn
come back kfggfd
come mhhdfc
comes back jfffff
comes from qcgagf
comes in hldfak
comes jiddfh
coming from pclccd
coming in lffhlY
coming pajfhZ
complain mmcbgd
complete gmdggd
conect jlcael
conect to jlcael
config abgkgn
configured kefgff
confirm 2fdWdb
connect <own> nghhda
connect ? ibcehp
connect from pgggda
connect hfdchl
connect to khgdgf
connecting jfggbi
connecting to jgggbi
connection after jgggeg
connection from nddcbo
connection qehdde
connection refused sYhcge
connection timed jfgfff
connection to jqfhcX
connection was jgfgff
connections hfakhh
connections into pmeebb
connections to hddjfk
connects ldghef
connects to kdgiee
conntrack -l jgfgff
conntrack hggbhi
conntrack table ggdegm
conntrack 里 lggffe
consequences ? affewa
consequences dffdqe
correct ? oddhef
correct pcfgef
could <client> cfieod
could <zone> Xgggtb
could a sdgbbg
could i jbeije
could mZedpc
could not nggggZ
could somebody mafffj
could someone pfefcg
could you gZjhih
cpu eefZgs
cpu load egedgn
cron khggag
cross sehdea
ctstate degdog
ctstate dnat efgepd
ctstate related ggffdl
curl : lfgffe
curl <own> rehfca
curl pggfdc
customer at lfgfee
customer lbfccp
cut kcdcng
daddr <client> kgfgef
daddr <own> mgdggd
daddr mgfgfc
day gccffq
day on dgfegm
days ejfffj
db dbefeu
dead jfgbnc
decides vgfbea
default eecZnn
deferred connect jgfgff
deferred kdgdgj
delete -a hegfqY
delete cbhgrd
delete line hbehme
delete the cgggkg
deleted gehgqX
deleting eeheqb
deliver oehfec
deliver outbound oegffc
deliver to qbggha
delivers jefeig
delivers to kegekc
denied tchdgX
deploy occggg
desk <client> lfffff
desk in kggffd
desk jfhgja
desktop pdfgfc
destination <host> efgeij
destination dfgejj
dev <outside> lgegdf
dev <zone> lffgfe
dev mffgee
dialled ngfgbf
did beZkcu
did the deideo
did we ekXoeh
die ? kffckf
die kefckf
dies qedecg
diff flgfib
difference gegfnd
different idfcdp
dig teegcc
direct qegeec
directly ? lcggjd
directly nZecmf
disconnected no jffggf
dmesg is kffgeg
dmesg jgfgff
dnat , Ydgiin
dnat -j fgfejh
dnat accept gfhdnc
dnat bWgsoc
dnat for bcgklg
dnat rule gahhmf
dnat 删 gehfpa
dnat 去 efgdnf
dnat 的 ffghkc
dnat 那 ffggjf
dnats jXbsjb
do $ egfeco
do <zone> idifnZ
do ? ahedav
do i hXjlgg
do lediYl
do packets sdeefb
do the qfgbhc
do they fefjdj
do to ifbcbt
do we kmknUW
do you aahifq
does -a hfZgbr
does <client> iXmang
does <far> habnqZ
does <gateway> xYddfd
does <host> sXgegg
does <n> tWfdei
does <outside> ggffld
does <own> imaaco
does <service> igZqcg
does <zone> gllVei
does a ildgfd
does anything mXhhgi
does effhfl
does it fkgefg
does line eiagWw
does mail tibgYe
does our jXcphf
does that uSjedi
does the phcgdd
does this egfgSx
does traffic rhhcfY
doesn't fmcXZv
doing hcdggm
don't pelYaj
dovecot : jfgggf
dovecot jffggf
down jcgZcs
dport <n> gfgekh
dport gfgekh
dports <n> fgffgj
dports fgffgj
drop $ cgdgkj
drop , lffggd
drop idfbrc
drop line Ygifpe
drop the ffghmb
dropped ? uchZfd
dropped lfgaek
dropping Yfehvc
drops wbfggW
dst <client> lffffe
dst <far> jfgfff
dst <host> kffgff
dst <own> mfggfc
dst mfggfc
dump ffjqcY
e : jgggff
e kkhegZ
e udp rchcch
each pcbmde
earth jfeddl
eating hefdhk
echo refchc
echo request sehbgZ
ecr <n> jfgfgg
ecr jfgfgg
edge eegfdo
edge fw efggel
effect dZiesf
effects dfefof
else jabfsb
end ndficf
end up mffjeb
ends  Wgbihs
ends 0 Wgbihs
ends 1 Vpijaj
ends 2 seghad
ends 3 oiecde
ends 4 gaihoa
ends 5 bjfdra
ends 6 gfgfmb
ends 7 ggggrV
ends 8 jfgfma
ends <- ggffek
ends <client> aXqlbl
ends <client><client> ygfeYY
ends <client><client><gateway> pggedc
ends <client><far> ihfflb
ends <client><far><far> jgfgff
ends <client><gateway> rXjgjZ
ends <client><gateway><gateway> mbdfjf
ends <client><host> pffbdh
ends <client><host><gateway> nggfdd
ends <client><host><host> hhgbdl
ends <client><host><own> qcifeb
ends <client><outside> rgdeiZ
ends <client><own> tdhgbb
ends <client><own><gateway> ogfffb
ends <client><own><host> efgefm
ends <client><own><server> mefgfe
ends <client><own><zone> jfggnY
ends <client><server><own> negggb
ends <far> ecipce
ends <far><client> pfdeef
ends <far><host> vchcfa
ends <far><own> 0WiddZ
ends <far><own><gateway> offfde
ends <far><own><host> kfgffe
ends <far><own><outside> mgffcg
ends <far><zone> nffgfd
ends <gateway> aedfgs
ends <gateway><client> ugdgfW
ends <gateway><client><own> pgggca
ends <gateway><far> ofefjZ
ends <gateway><host> yafgfV
ends <gateway><own> nhebhd
ends <gateway><own><host> pcjfbe
ends <gateway><zone> wcbedf
ends <host> WkYnfn
ends <host><client> uaicjW
ends <host><client><own> nggede
ends <host><far> sdhegY
ends <host><far><far> ogffgb
ends <host><far><gateway> pghfea
ends <host><far><own> geiZmh
ends <host><gateway> fcbmfm
ends <host><host> qfelhT
ends <host><host><client> ofgfbf
ends <host><host><far> qeggad
ends <host><host><gateway> rfheeZ
ends <host><host><outside> pcibhd
ends <host><host><own> tchcce
ends <host><outside> kofpbR
ends <host><outside><own> efggqZ
ends <host><own> vZhcfd
ends <host><public> nfdpgV
ends <host><public><own> raifga
ends <host><server> cnjafi
ends <host><zone> ioaqeT
ends <outside> jNmfgr
ends <outside><client> tedaeh
ends <outside><client><far> fgggje
ends <outside><client><own> hbggle
ends <outside><far><own> sfeafe
ends <outside><gateway> mblaei
ends <outside><host> lgkflT
ends <outside><host><own> gbZqmd
ends <outside><outside><own> scfbmX
ends <outside><own> jkfpjO
ends <outside><own><gateway> ffgkgd
ends <outside><own><host> ncfcfj
ends <outside><zone> oZbenf
ends <outside><zone><far> igggjc
ends <outside><zone><own> geghoY
ends <own> ilXldg
ends <own><-<client> rdhefb
ends <own><client> ldfejd
ends <own><client><outside> mhefdf
ends <own><far> ubgdfc
ends <own><gateway> rUfghg
ends <own><host> affkbp
ends <own><host><client> jhgZcm
ends <own><host><far> fbiild
ends <own><host><outside> eghhnZ
ends <own><outside> nklhaV
ends <own><own><own> mffeef
ends <own><public> dWfrfl
ends <own><zone> padXkk
ends <own><zone><zone> vYigeY
ends <public> fobldd
ends <public><host> bdjweX
ends <server> fdakfo
ends <server><own> sXcofb
ends <server><own><client> kfffgf
ends <zone> hZqVep
ends <zone><client> pchhgZ
ends <zone><client><far> hhchrW
ends <zone><client><host> lgggfc
ends <zone><client><own> phghdZ
ends <zone><far> jfcgfk
ends <zone><gateway> jeehla
ends <zone><gateway><gateway> rdchhb
ends <zone><host> qZddhh
ends <zone><host><client> eegfkh
ends <zone><host><gateway> jeffck
ends <zone><host><host> kcdefm
ends <zone><host><own> gffhje
ends <zone><host><public> odmcdb
ends <zone><host><zone> ahghra
ends <zone><outside> rcZZhm
ends <zone><outside><client> jffglZ
ends <zone><outside><zone> efggvU
ends <zone><own> nhadan
ends <zone><own><client> lffgfd
ends <zone><own><gateway> pggggX
ends <zone><own><host> gjgcgh
ends <zone><own><outside> mjdedf
ends <zone><own><server> nfggga
ends <zone><own><zone> Xlfeta
ends <zone><public><own> taejhW
ends <zone><server><own> lfgffd
ends <zone><zone> wYdbei
ends <zone><zone><client> jfgghd
ends <zone><zone><host> oafegh
ends <zone><zone><own> hkeboa
ends <zone><zone><zone> glfglX
ends dfjmec
ends up bhjned
english fggffk
enough eZenpa
entry ifeqad
enumerate Zhnncc
erp Zddgfu
errno <n> kfgggd
errno kfgggd
error : nghhea
error <n> nfgged
error gfabhq
esmtp nfggec
established -j ggffdl
established src jfgfff
even fmdkaf
even touch lfhffd
evening kafegl
ever iffedl
every cmhpba
every minute kfgfge
every port iWeoih
every source csgbfd
every zone ergahd
everybody tjdXdf
everyone fufaag
everyone who eohefc
everything Zgpidf
everything that dojgea
everything we cZjofh
exactly ekbfcn
example , naiied
example com ieegfk
example mdgeci
expected pdeged
expected to naehgf
expire ? ffgfdl
expire bggfeo
explain -a eghdZs
explain : gggfSv
explain line edgjZq
explain pbgcYn
explain the jdddgm
explain 一 ffggYr
expose agpleZ
expose to bcllgf
exposed knlgbW
exposed on frYjhb
exposed to kmifVf
exposes cemndc
exposure crfjea
exposure of dleieg
f : jfgggf
fail gncbke
failed : pdgggb
failed pffffa
failed to oggggZ
far neYkfg
feels fcddgr
fetch pafdhg
file , gidaep
file bcldeo
filter egegoc
filter forward jgggeg
filtered jcbdgo
find its mgegcg
find nfegdf
fine $ nffggb
fine pfhifX
first day dgfegm
first pfZecm
fix cWdcyk
flags jgggch
flags syn jgggch
floor mcdefj
folks qffcee
for $ fidcas
for <client> kdbnka
for <far> regddd
for <host> kYimcg
for <n> lZgbfn
for <outside> raeajg
for <own> hjagmb
for <service> nccmiZ
for <zone> hYjYko
for ? gifZat
for a mfhegc
for ebikke
for me bkldVq
for the dhjkYj
for them gejeej
for us meZbqf
forward , gffgmc
forward -i dfgfmf
forward -m fffehj
forward <n> bfeelm
forward cbdlof
forward packet jgggeg
forward policy kghfjZ
forward to gedmla
forward 默 eeffpd
forward's jdfdme
forward's policy Zeegue
forwarded $ mYdoge
forwarded ? glfraY
forwarded anywhere dmeneY
forwarded ifcxcX
forwarded to ogbmda
forwards eaivea
forwards on hfeogb
found ehfdZs
found this fgeebq
foxmail kffgge
foxmail 发 jggggd
foxmail 报 kfffgg
friday ? gdggdl
friday eeebml
from <client> regghX
from <far> oeebje
from <gateway> vbhgca
from <host> sggeYf
from <outside> jeklgV
from <own> lefgdg
from <service> kalldc
from <zone> phhWge
from a lbckie
from kejZhh
from my kgffge
from the hkfeic
from there gZkfgl
from unknown mgfgfc
from where Zveheb
from which dsbege
full gfhgbl
full list bmklac
full of mgfffd
fw <n> efggel
fw ilgYek
fw rules gchhfk
fwd gggkfd
g hcmdje
gateways <n> gchecp
gateways gchecp
gave kgfgge
get <n> kfgggd
get <service> mmfclU
get a qfgfdb
get an kjdejc
get anywhere uahcde
get at ikmicX
get dkhhde
get forwarded gkcpeZ
get in keccfn
get into paddmd
get out qfgegb
get through iicdfk
get to eljdee
gets <n> qgfggX
gets jjdiha
gets through Zmhggh
gets to ineWdk
getting jehgjb
git rfgeae
github com gfgfcm
github gfgfcm
give jghjea
give me Yijnbg
given lfjeec
gives kfffff
go ? ibhodc
go nUepid
go through leheeh
go to fgecmg
goes to afglld
goes vScjna
going iWbiml
going on ohfcfd
going to icibmg
gone , dffgmf
gone deggne
good for ggddbr
good gZkfaq
good morning mceefj
got kjgmZZ
got this jgfgff
guest gcbecv
guest wifi bedgfr
guys weeggU
gw $ malfWm
gw , jjZbnf
gw <n> eefdep
gw ? ldfemb
gw ebiigj
gw line ibhcjk
gw rules Yhhbaw
gw 第 fgedki
h ngggga
had jeffkd
hairpin pcfZkf
hand ngfgfc
handed dhcqdg
handover hbhhfk
handshake jmcdgf
hang qeggeZ
hangs nefebj
happens if ggfgqX
happens mffdnY
happens to mfgelZ
has no lmegae
has onhXYh
has the fbhdfp
has to jffggf
have <outside> oXacml
have a dhdhdn
have access eknced
have gjijZf
have no leaeem
have to lkdckb
have we cTmrgg
he uaebdh
healthy rffeec
hello , mfgkgX
hello kbehdk
help $ pZdebn
help oWdcnj
helpdesk lggedg
her pXheej
here $ bcmmef
here , eggick
here ? ofalfb
here jYjrZe
here what figagm
hey , qdfgfb
hey pcfgee
hi , nhhgcc
hi all lgggcf
hi mbfgdj
him pZeacq
his kggggd
hit <host> ljeffd
hit <own> njddmW
hit ljkdYg
hit merge ffgfek
hit the kieeeg
hitcount <n> fgfgek
hitcount fgfgek
hits vhhZfY
home mffged
hook sffebd
host $ ihaqfa
host , mblcef
host <client> releca
host <own> odgfhb
host ? nlcjcZ
host hdlhbh
host on tbdbfi
hosts cobidi
hosts in rgbhhY
hosts on idgdjg
how come lmefeb
how do dfgagq
how does vecedc
how many gehcfn
how much aeffgr
how nfgZYo
human gggmag
human words gggmag
i <service> kdhldc
i add eghhwP
i am lcjibf
i ask gfffgk
i can hahkei
i delete gbhgod
i do hfhgbk
i don't mdhcbl
i drop gggglb
i e imefha
i fhbijg
i get ldjleY
i have ejcnja
i hit ffgfek
i land hegneb
i mean odckfc
i merge fegffk
i need elfkga
i sit lgoXdf
i use mcgXeo
i want hlgajd
i would oegggZ
i'd like keefkc
i'd rbfdjb
i'm <outside> kchjgc
i'm lgghag
i'm on oefgde
i'm sitting lggeef
icmp echo pdebhg
icmp qefahe
icmp seq lgggcf
idea $ crdedh
idea bjedfo
ideas ? peggga
ideas peggga
if a mmdfdb
if ffcdqf
if i hffijd
if line efgflf
if the gfcbkm
if we hZfdmk
if you nghfbe
impact ? ggfgoZ
impact edfeuZ
in , ghhhnX
in <n> higgjb
in <outside> lgfgee
in <zone> mfjeZg
in ? iichic
in a jleceg
in feegfl
in from hYljdi
in human gggmag
in ip kfggef
in its lgggfb
in on oZajhh
in plain fggedm
in the legdbl
in to gbgmjb
inbound gedejk
inc <n> pgggfY
inc pgggfY
incoming qeggec
inet <n> kgggfe
inet ggfffj
infra eeiccq
inner ieflee
inner router lggegd
input -i ecghpb
input -p Zghhji
input diebrd
input policy bcgfva
input 默 dfgglf
inside djkqZZ
instead negZoa
instead of kceemd
interface ledcgk
internal address pegfgb
internal qUiodb
into <client> pccglZ
into <host> ihgdfh
into <zone> ipgddc
into omcadf
into the oefged
inventory fbfueb
inventory of edhoee
involved kgffff
io : ggfffj
io ggfffj
ip $ nbhhee
ip <client> kgggfd
ip <host> kfffff
ip <own> mffgfd
ip does kggfeg
ip filter jgggeg
ip forward eehdqd
ip qeahlY
ip 是 kegfgf
iptables -t gdfhii
iptables gdeeli
ipv <n> hggdob
ipv hggdob
is <client> mefdeh
is <far> pceeie
is <gateway> saccdk
is <host> dnWodh
is <n> ojbYbo
is <own> 1cbjgR
is <service> kscicV
is <zone> oUkflb
is able drjYhc
is anything sicnhO
is behind ZXhtig
is down qafbbo
is ecflfj
is exposed sjaeZf
is fine tcdghY
is from jffgff
is full mgfffd
is in fggglc
is it chhgZp
is line Zfagcy
is on fidbdq
is our hZldfm
is port nqWiea
is published gVZugk
is reachable Xgqibi
is slow efeddq
is stuck ifhdei
is that egbpdh
is the gdbbev
is there fmdiaj
is this mhefaj
isn't tfacdh
iso elhide
it $ heehYp
it , kencfc
it ? kcfnec
it be ohiZkY
it do fegfdo
it egghcl
it for jhihcd
it get pXhhei
it has ncgege
it in ocggjZ
it is nihdec
it just hcgekh
it land lcckgf
it mean hdfgdn
it on mehfZj
it open ieeccq
it out offgbf
it pass mfgeef
it that ddgmei
it the mcfYcr
it through jiifgZ
it to jfhbjg
it us teefgX
it work hmccej
it works mfggfc
it's broken gegegl
it's fine lgfggc
it's jfhedi
item <n> pnfZda
item pnfZda
its <service> nfdhgc
its own xagdhX
its pceeid
its scans kgffff
its way kffgeg
itself $ pddehe
itself , ockefb
itself ? bmndde
itself get sbghhX
itself qglZeb
itself reach qfffga
itself talk saghhY
job on rggfca
job sZiecf
jump cdddft
just Ysdbem
just hangs iecicn
just spins reggca
k <n> kffgge
k kfgggf
keep akbhhm
keeps xcdchZ
kind igfgbk
kind of ffeffl
kindly ijcidf
kinds geffgk
kinds of geffgk
know nedhcg
known edfmfh
l <n> dcggep
l ecgfdo
lady hfffek
land nXdlic
land on kYcpma
laptop , odcgeg
laptop <client> wadffa
laptop at racghf
laptop in pcegeg
laptop mdhfef
laptop on jejhfc
last friday ifgfej
last kafebp
last night gcffhn
last thursday aghfgm
last tuesday fdhfem
last week hWkjel
leave tehbhY
leg <gateway> jlefgb
leg kjdfgc
length <n> jfggff
length jfggff
let <zone> hgggkb
let in uddbdf
let it qfggfX
let pchakc
let that jgggge
let through wWfddg
let's dfehmf
let's say dfehmf
lets gjcgdk
like hbekjf
like to keffkc
line , Zggisb
line <n> Wchasn
line Vdhaum
lip <host> jffggf
lip jffggf
list $ dnliba
list all feijff
list dnhpbX
list every amfigf
list of dkkkfZ
list the dogfhb
lives on pefgga
lives rdfhdb
load oedbfj
load on bgffhn
loads goddgg
log in oeggfc
log pZgegf
logged in oghbed
logged oghbed
login : jffggf
login jffgge
logs jggegf
look $ iefeem
look at gigeck
look hhgedj
look over fdgffl
looked kjdghb
lookups nefgde
loop qfhdeb
lose Zehdqi
loses Wfiexa
loss mgfeef
lost connection jgggeg
lost qgfgea
mac hcgegk
machine ? akZqgf
machine is mbdlgd
machine rcemdZ
machines oXhige
mail from edgggl
mail gw ibiihe
mail is gdiabt
mail lbggfg
mail over kdhgff
mail queue aghggl
mail through jfdeel
mail via oggggY
maillog kggffe
maillog on jggfge
mails wdedcc
make it nghZhf
make lhhanY
many fehffl
many mbit chdfhn
many packets feggdm
mar <n> kggffd
mar kggffd
mark <n> jggfff
mark jggfff
martian mffgee
martian source mffgee
masquerade $ dgfeij
masquerade , hgfglb
masquerade Zegcuf
masquerade do gfefel
masquerade for ffefjh
masquerade line chghtV
masquerade on bgghra
masquerade rule cegdni
masquerade 那 ggffmc
masqueraded mffgee
match ofafdj
may clldaj
mbit chdfhn
me $ jkgbYn
me , lgedck
me ? ocjZei
me all gfdmdg
me enhhcd
me please kainea
me the ifjgia
me this jgeffh
me through mffecj
me what dfjoZg
me whether kffegf
mean ndcjbh
meaning jedfXt
merge $ fegffm
merge ? ffgfel
merge cfhemg
message odfbgh
messages jYiZgq
milliseconds ldefdl
minute mfgfdf
minutes mdgdid
monday cigidi
monitoring jfddgk
monitoring probe kffegf
morning $ keeefi
morning all qeceef
morning pZedel
move ggfglc
moved pchdef
ms jgggdh
mss <n> jfgfgf
mss jfgfdi
much begdes
multiport dports fgffgj
multiport fgffgj
must authentication odhdcg
must authentication' kefgff
must odhdci
mx <n> jggggd
mx jdWidq
my box lggege
my colleague nffgee
my desk ifjggc
my laptop xcffdY
my mbfjZk
my phone nfgegc
name <service> fgfgek
name aphbfi
names lffhee
nat -a fggeXs
nat -i eggfZr
nat kYdjkg
nat table bgeghn
nated doiffb
natted kfgmcc
natted to efgmgc
nc : pdgfgc
nc kjhgbd
nc vz jlggbe
need <service> oggcdf
need it khijda
need liglZb
need the ilXihf
need to kfejiZ
needs mbgjed
needs to mfgdge
net : qgggdX
net ffgcng
net ipv eehdpd
netops edge gdhfel
netops gegden
netops mail ffffel
network isdddb
networks can Xnfeem
networks dvacge
networks have hreehY
never an kegegf
never okdedc
new here kieWcp
new lbfhan
new tcp mfgfgd
next kdeejh
nginx mgfdgd
nginx on ngfdgd
night $ gagcfr
night ? ceggfo
night jcfcgm
nmap pegfdd
no $ kZrcgc
no , hbhgke
no -i hedddp
no <outside> refiZe
no ? rgagfe
no answer jffgff
no auth jgfggf
no jmnWhb
no route ocffge
nobody in jleffd
nobody jobieb
none kgedig
nop , jfgfgg
nop jfgfgg
normal ? mfefff
normal nfefib
not $ hefgmc
not ? pcgjcb
not be rchecf
not connect jgfgfe
not lfdahk
nothing from shhbfZ
nothing sgfjaZ
now $ deifhk
now , qbgdrT
now : kgfggf
now ? jeWkgl
now lYfgfl
number hbhfem
of <host> jgbllY
of <n> dgecqf
of <outside> lpdfcb
of <own> sgcjcZ
of <zone> padefk
of Yglgjf
of a mhdeeg
of all efmide
of drop egggkf
of everything dcnkdf
of ipv nfdgeg
of it mdWpef
of mail abhhkl
of our fkkede
of removing ggefpa
of that odfbfh
of the dYmkke
of them gfekgg
of these sYchfg
of things ggfegk
off from mbfcme
off lhdcnZ
off the fgggna
oif <zone> jgggeg
oif jgggeg
ok ? sZgcgf
ok lieWij
ok or tchhcZ
ok 吗 aZgiml
old jaekdl
on <client> ocghde
on <far> magglc
on <gateway> jbhgdj
on <host> lWfdlk
on <n> ndaXkn
on <outside> mgileV
on <own> ghgqba
on <public> jelZpY
on <service> lqfeoL
on <zone> mikgcY
on ? pccjed
on a rffefZ
on call hVhdeu
on dev mffgee
on earth jfeddl
on friday gbgggm
on jehjcf
on line ggddcp
on mail cZkgki
on monday gngdee
on my mggefe
on our gejhdh
on tcp rkebbd
on the ghekaj
on this ehjjgc
on udp hgehcj
on which djXtfc
once afgfxX
once the cffgqc
one , fjfihc
one : jffekc
one for hgfcYs
one hddlfh
one of rhebfc
ones eemiee
only glckbg
onto ceapaq
open <host> mebggh
open <n> cibbpi
open <own> niejeY
open <service> hhadhl
open ? sccZdn
open a oibeci
open ciledh
open connections qfcfcg
open for tegaha
open from vYkXhd
open tcp indegc
open the leejfd
open to brlkWb
opened <own> ogfffa
opened jigcfh
opening <own> mcgbjg
opening qagcie
opens <own> lghaei
opens <service> kfgege
opens megbei
openssl icfchm
openssl s jfggge
options jfgfgg
options mss jfgfgg
or dncieh
or do pchcic
or does iYgnlb
or dropped uffafa
or is jafqdd
or no lcoZib
or not lagijc
or on elcmfc
other gicibm
our <gateway> hgddfm
our <host> kXjngb
our <service> rajYcj
our dgogah
our monitoring jfeegi
our public lfjcfe
our published ecmehg
our services hWmmib
ours pchlba
out $ oZfcfl
out , ilhZjc
out ? mhgcch
out after ldefdl
out of fphWnZ
out on jjdiec
out pccajh
out src lgfggc
out the acfjxW
out there nbmfeb
out to qbZhei
out' mggegc
outbound <service> oehefc
outbound sdhdcd
outgoing kfheid
outlook error kfgfge
outlook ngecgg
outlook on mffgfe
output deggnd
over <n> uYeice
over <service> oigdiY
over and jfffff
over lkdbhe
over udp gpfXlc
own elebgk
packet from pggcde
packet loss jgffgf
packets has ffggel
packets hit geggel
packets jkgccg
page kdffdk
partner mbeben
pass ? lgffia
pass udfcYj
passed pZbgfl
path lgecZo
pc <client> pgfdcf
pc oZnhhW
pci brbffi
people grgSjh
people in kbiYdr
people on wjfbgS
permitted okecga
permitted to pkfdcc
phone <outside> jfgfgg
phone on neddhg
phone sbgZdj
pick gigdej
pick up hkibhd
ping <client> phggeZ
ping <far> ghZfil
ping <gateway> rfdgcd
ping <host> tfgffW
ping <own> 4gidbO
ping from ledgie
ping qeffgZ
ping to kffgef
ping 得 nfegha
ping 通 sfgfdZ
pinging <client> kgfgge
pinging tageha
pings <own> odhefd
pings qehfcd
plain <service> ifcoed
plain english fggffk
plain jdYlcm
plain words ghhbem
plan bfghpb
planning hehdpb
planning to iegcpb
please $ ambhem
please , mdelbf
please : adilao
please bfgjgj
pls $ jhjjZc
pls : udgZUo
pls check ecgfbs
pls dggjeh
plugged into mbmeed
plugged jakedk
plz nZiiYl
point jYcoei
pointed at kffgkZ
pointed igffma
pointing at adioeh
pointing eaflme
policy accept djdbkk
policy drop lgggdf
policy jifcoY
policy to efgfnd
polls lggffc
port $ sYUrfe
port : nfggce
port <n> ihiZej
port forward dafoih
port forwards ibdsfb
port gffldh
portal lgfffe
ports <n> mrgYca
ports ? jkggfb
ports aelqjW
ports are dndlec
ports of gVkngi
possible ? oeefee
possible ydfgeT
postfix <service> nggffb
postfix jchcfm
postfix on idfefl
postfix smtpd mggggb
postrouting -o gfddog
postrouting -s egggfk
postrouting dfefmh
ppl qdegga
pr <n> gchdas
pr acme fffgfk
pr bcegjn
prerouting -d echeil
prerouting iefdhj
print pefgec
print to leegfg
printer <client> jfgfff
printer mbffdl
printers geffdn
private address pgbgdf
private qkcaee
probe at mfffee
probe lffffg
problem odffjb
proposed ghhhmY
prot <n> klfcee
prot klfcee
proto kfffgf
proto tcp kfffgf
protocol lgfedh
protocol tcp ghffej
provider degfgl
public kajofY
publish $ gmhdgb
publish , idpgdb
publish ekerdY
published WhqodZ
published on Zmapak
published ports dVplhg
published services edrehc
published stuff gclgfg
pull mghcci
push sbdckc
pushes xigXfX
put dfgemg
put in chihpX
q <n> gncjec
q gncjec
query peffee
question : jmcffd
question lmdecf
questions eehdep
queue is ggefdm
queue jefddm
quic rUgicj
quick idfgmc
quick one ofgfed
r , kffgfe
r lffgfe
ran it mgggec
ran pgggeZ
random iehkde
rather qbgfhc
rcpt kfggfe
reach <far> hZdeoj
reach <host> nbbbkl
reach <own> hecbin
reach <public> jfefgh
reach <service> jqeaec
reach <zone> reeeiZ
reach ? gitbfX
reach efkafm
reach it XeXhhx
reach itself kbkfff
reach the kfbfgj
reachable $ Zsgffe
reachable ? fkjcff
reachable by erecfe
reachable for mdleag
reachable from rlsSfU
reachable kpnWdY
reached jmgcfc
reaches <own> cqeckb
reaches goebkb
read glbYim
real client ofgceg
real hfgkgd
really mbaoee
reason tcfcfc
recent update fgfgek
record jcWges
recv mgfggc
recv src mgfggc
redirect jdgfdk
refused $ legdgg
refused , qfggfY
refused from mgfggb
refused nYhahl
refused that's jgfgff
refused' lfhfgc
register ibiodc
reject ggggrU
related , dgffji
related dgffji
relay access nfgegb
relay qghcfb
remote mefefh
remove -a ggefob
remove cdgfpf
remove 掉 hbhhel
removed cfegqd
removing gffgmc
replies peggdd
reply come qeggcb
reply lfhfja
report sffgYe
request hbhaim
reset ? lfggee
reset sedaYo
resets mffffe
resolve mffhec
resolve names lffhef
rest gjdjja
restart deddhq
restart postfix edhdgn
return sZhfee
return traffic ogfgdc
review Xkheen
review 一 fcgggm
reviewer kbggje
right ? mgjadh
right jdghdj
right now ebgkgj
rip <client> jffgff
rip <far> jgggge
rip jffggf
root tZeddj
route rcgggZ
route to rcgghZ
router lggegd
rsource -j fgfgek
rsource fgfgek
rst , pgfdgb
rst kggedh
rule , ffhfuU
rule ? kceeem
rule decides vffbea
rule for jeefpa
rule idfcki
rule is ndfeic
rule lets schcdd
rules $ keddgj
rules , fggfkf
rules : eeffki
rules <n> fchfdo
rules ? eahcjo
rules file fgffel
rules ibdYmn
ruleset kfffbk
run gdfckk
run on jfgggf
runner lbhhff
runs negeeg
runs on pdgdee
s , kfgfff
s client jfggge
s kdfefk
sackok , jfgfgg
sackok jfgfgg
safe ffffem
safe to ffffem
same ieffcm
sanity check heefmf
sanity heefmf
say <client> lgliWe
say fYhcsg
say we fegene
says : lgfgfc
says <n> pggggY
says <service> feeggl
says connection jgggge
says kcckgg
says outlook leggge
scan iigddh
scan to kfffdi
scanner at sedbfg
scanner ieildc
scans pgffcc
screenshot mgcdgi
second fedikg
seconds <n> fgfgek
seconds ggfgej
secs : jgfggf
secs jgfggf
security klfbfe
see qibhhX
see the lggdff
see when offceg
seen by rdgbff
seen from gcnfff
seen hcnfdh
seen on lfefff
sees mggdge
segment lmjYfb
segments etgXic
send gdgbhn
send its kfgffg
sender khefff
sending from jgggge
sending jffgge
sending through kfgggd
sends a nfgbgg
sends it lfggfe
sends oggddd
sends through peghgY
sends to qghcbf
sent dfenfg
sent src kfffff
seq <n> jfggff
seq jfggff
server $ nfeggc
server , nbgcjf
server <own> kgggee
server ? odajfg
server by sceefd
server get qcidia
server is pahhha
server oecidf
server on hmcgef
server see kegffg
server to oeidde
server 的 gnfagg
server's <service> lideef
server's ljchee
service dehleg
services are iXpcih
services bdppeY
services can ffoehb
services do aqejhZ
services we gejjed
services work afrehe
session sbhccg
session to qceche
sessions igfdek
set lefglZ
set to sdfhfY
set up gdbldm
she lagggi
shell oehecf
shift hchmch
should <service> jfgfgf
should be kefgic
should i nYecdq
should it neefge
should qdfebh
should that ldgffg
show lfhkfY
show me ojYgaj
show up jgfgid
shows <n> gbhdhl
shows iefdfl
shows this jfffff
side ? hekedh
side effects dfefof
side jjiahd
since <n> gdehgk
since tZgdXm
since the ogfcXl
since this mfgege
sit in tfgaeb
sit on mhnVeg
sit rWlfed
site mgheah
sits behind gcdncj
sits sZefch
sitting at lgicfe
sitting in tdedhb
sitting on lblkea
sitting pZhmeZ
slow dZfahw
slow since dZhfgr
slow today fehdgk
smpt mmccZk
smtpd <n> mggggb
smtpd mggggb
snat behfmi
snat to bdhfmi
so kjZeld
so slow ffgffj
so that icffpc
so who lkgfdc
socket : ggfffj
some fljhXh
somebody in melgcc
somebody jYmbjh
somebody on ibeifk
someone <outside> hbgofc
someone gfbjjh
someone on qgdebh
something jdcpbg
sorry rdggea
sorry to ocghfc
sort ggeegk
sort of ggeegk
source <gateway> efgggl
source <host> ndehgd
source <own> degfnf
source address tdgcfb
source hmgXke
source ip kfgfef
sources fwdZec
spam cafcks
spf iZedgp
spins reggda
sport <n> jggfff
sport jggfff
src <client> lfffff
src <far> jfgfff
src <host> kggfff
src <own> kfffff
src mfggfc
ssl ofgggb
start hleclb
starttls <service> jfgfgf
starttls jfgggf
state mffaWr
status deferred jgfgff
status kfffff
still broken gdhhan
still get fehirV
still have neceoa
still hgdekg
still reach belfgj
still work ffifam
stop xahchX
stopped jbgefl
stopping qeggfZ
stops wggchU
straight to nfgeef
straight wddYfe
stranger kZjpbb
stuck kggdgf
stuck like mgfdfe
stuff ibobej
stuff we iapdhc
submit fncpaa
subnet sbhdfc
succeed kdeboe
suppose hceerd
suppose i ffhfkd
suppose the aehhtZ
suppose we diheqY
supposed ieeidi
supposed to ieeidi
survive ffgfpa
swaks hfffej
swap dihbra
swears legnhV
switch pbecdl
syn $ mffffe
syn ack lgfffe
syn from ifhkZg
syn mgggcf
syn recv mgfggc
syn sent mffeff
syn trace jfggeg
system eegkgf
table eZdnfm
take ejealj
take the ahfgsa
taken jafgle
takes jdegoa
taking feghle
talk <service> msdZcc
talk klhYic
talk to kjgaic
talking jehcbn
talking to iehccn
talks qfffeb
talks to pfgedd
target jeikdb
tcp $ jlfeed
tcp , mcfmdc
tcp -m efgfji
tcp <client> rchfbd
tcp <n> infnbX
tcp ? mfhgkW
tcp dport efffhj
tcp failed pdgfgc
tcp flags jgggch
tcp from yecaed
tcp hleidd
tcp ip Xhheds
tcp tcp jfgfdi
tcpdump jfgffg
team , keggci
team hifiaj
teh kXildh
tell jafmch
tell me kchocb
tell us idgffj
test jgkmaZ
than gnciec
thanks hcelgg
that $ nccfje
that <host> lbhldd
that <zone> lYjeoa
that ? rfdcja
that are jciobc
that be kfgfhd
that can gnedeg
that even nfhffc
that gets dqedff
that go nggede
that in jfgfff
that is gljjXe
that jiffgd
that nobody hmddgf
that one gggeej
that packet fdfqai
that the teegeZ
that us qfgfdc
that was iegcfl
that work nfeffe
that's qfgdfb
the -i kfffjc
the <gateway> qfeeag
the <host> mkbice
the <n> acdgko
the <outside> dSosja
the <server> qffaff
the <service> dgaihn
the <zone> ahbaoo
the answer veggbZ
the audit mXikee
the backup ffffgj
the bdgflk
the box tchabh
the browser ofhheZ
the certificate ehfbfo
the change icggcl
the client kggegf
the connection mdggfe
the conntrack ggdegm
the cpu efebhp
the ctstate gfieoa
the dnat ncgldb
the fix efehtY
the forward oegejZ
the inner lggegd
the internal gbjoce
the inventory idimfa
the iso gkhfee
the last ceegjl
the line jdZerd
the list ckjjec
the log lgfgfd
the mail eghfYq
the masquerade Yggdoi
the nat efdfcq
the new iaidbr
the one ibdjfl
the other ggeedn
the packet nfhbfg
the packets mgfege
the port gbdlle
the printer hefffj
the private ogbhcf
the public lgnahZ
the published fcocoa
the queue legXbr
the real gffmfd
the replies pchgcd
the reply gfghkc
the rest gjdjja
the return qgffdb
the rule gffehk
the rules pfgZeh
the same degfen
the scanner oeedge
the services gdoged
the stuff iapdhc
the syn qffdfd
the things ievYdb
the three hfcgkf
the tls fahcgq
the user gkggfd
the very pdffhc
the way qhkYcd
the whole hjbfkd
their rYgcgg
them , cgchcr
them ? kghfde
them jgghef
then ? fZgbiq
then be effgkf
then gaeenj
then get dfhfoc
then reach fggglb
there $ mgeeeg
there , gekihd
there ? hdjegg
there any hghqeW
there anything hUgigo
there for ghbddq
there is gdgkhf
there jimfad
these ggcfmf
these two ggggsU
they get gfgeel
they nYffhi
they see qefchb
they use tZfdoW
thing kmeYgg
things : egajcp
things bdmebo
things can ffffgk
things may gfffgk
things we ievYdb
thinking gggdob
thinking of gggdob
this , kffglZ
this <gateway> dcojdf
this ? iffgoY
this bot defdfq
this box ifijaf
this for lcfdYr
this gfkfff
this in ggfdgj
this is jffgjc
this morning keffgg
this one fffehk
thoughts ? hegfcn
thoughts hegfcn
three <host> fgefkg
three fcdgjk
three things ffbjco
through <own> kcggej
through ? iccbfs
through khgdbj
through mail jjkhYc
through the gffffj
through this ijldcc
through to mjfcjb
through us fjgffg
through what mgedeh
thru okhcfY
thunderbird on jggegg
thunderbird sagmdW
thursday fedhgj
thx $ gicmde
thx khbjch
ticket <n> tdggfY
ticket qkgadb
time nggjeZ
timed jfgfff
timed out jfgfff
timed out' mggegc
timeout $ qehdec
timeout , lgfegf
timeout ydggcW
times out rbgbeh
times sahafg
tls cert efgfem
tls certificate fchbgp
tls dfhfdn
to $ nUnjed
to <client> khdkkW
to <far> nefdeh
to <gateway> fpZZoe
to <host> idaigl
to <n> lcfclf
to <outside> jgedig
to <own> jcdfkg
to <public> vbgchZ
to <server> kgfegg
to <service> hlbeje
to <zone> jYgbmk
to ? fknbed
to a tcecZk
to accept hfhdqX
to add jaddmi
to address nggfhZ
to anything ctebff
to be lgeiee
to connect lehfgc
to deliver saegha
to destination dfgejj
to dfggjh
to do oegeZi
to drop adfgte
to get edmXeq
to hit tfdeeb
to host lbfhhf
to it pfhbdf
to itself qcibhd
to know jighga
to me kibbbq
to merge ffffdo
to mx lggffd
to open ofkZhb
to our ickdej
to ping ijefhd
to port lrcZfd
to pull lmhcea
to push mdfcld
to reach coejha
to see dhilcg
to send qfhfgX
to source bdhfmi
to talk lelbch
to the eegmef
to us jggfgf
to use edjkgd
to what Ybdtke
to which jecndf
to work nZegfi
today $ ffgfkf
today ? hfdeco
today hcddjm
told me mbggfg
told obefgh
tonight , gdefki
tonight hdgdnf
tonight's idhapd
too ? mdddmd
too egjckf
top eggioY
top of fgghlZ
touch oZmcTr
touch the kfhffe
touched gdgffm
touched the gdgffm
toward <far> odffdg
toward tdfebf
towards <far> kpdbed
towards <own> jZgmic
towards nickeZ
trace <client> vdebfc
trace sfecec
trace tcp ndgfdf
traffic ncegkb
translated segbfc
tried pZjgdf
trouble ofeefd
true ? qYefgg
true nhlYgb
trying to pgfgfa
ts jfgfgg
ts val jfgfgg
ttl kgfgfe
tuesday effbin
twice mgfgga
two oaaZlm
type <own> oegfgb
type pbgfge
udp $ mgggfc
udp , pdghdd
udp <n> pifcdd
udp ? kfggee
udp plfbbc
udp port sebhhZ
unable ndeefi
unable to ndeefi
under jYfngd
under which jcfkge
unknown <gateway> ogffga
unknown mgfgfc
unreachable ogdgdd
unreplied lfffff
unreplied src lfffff
until gffffk
up $ pUjgie
up , hWfphg
up ? hkfhed
up as hefend
up at jjggde
up kebkgf
up on fgfofb
update gdfgem
update seconds fgfgek
updates qfefde
us $ eldibj
us ? pYjZgj
us fkeghf
us or megfgd
usable Znqeeb
usage iagedo
use $ dcsahh
use <n> nZgkfd
use <own> dpVcpg
use <service> ufbYrV
use ? edndhg
use idjcje
use the ghfZgm
use this efgegl
user bgidep
users aidcgr
users in vdghgU
users on ggcggl
uses ndhcid
using leeefi
v <n> dejihf
v dejihf
val <n> jfgfgg
val jfgfgg
vendor jbfidk
verdict rfgddb
very pdffhc
via <host> lggffe
via <own> pgffgZ
via <public> vegbdc
via <service> uWhiga
via vchfdX
vlan <n> begeds
vlan cegecs
vpn ieebdq
vz <own> jlfgbf
vz jlggbe
walk lfeeck
walk me lfeeck
want mifehb
want to ndgfhb
wants a gjjgbf
wants jmiciY
wants to jjecjd
was jagdgn
way ? nghfeb
way back mhkebd
way does mdfegf
way out oghgbd
way thicbZ
way to hjffff
we ZgjmmX
we add ghfhoW
we delete ggefle
we drop nebcob
we expose cXqmgd
we forward hXjrdd
we get kfefie
we got dckmge
we have jWhneh
we moved seegeZ
we publish emficd
we put ehhhpX
we remove hhddrY
we take fgfgke
webmail ncegeg
week mVjidj
weekend eehefm
well ? fleefg
well fleegg
went bbggoj
went to agggnf
were cdfenj
what ? kcanjc
what about lqedac
what becomes qdeceh
what breaks fffdsa
what can eeokda
what changes hffdpa
what do eRokji
what does ghnZZn
what ebojgc
what gives legefg
what happens mffdnY
what if heecli
what is fblmVm
what kind ffeffl
what of fekfgf
what ports ciflgd
what services cqihfZ
what sits Xdgrgg
what sort ggeegk
what source lgffeg
what would Thgfqj
what's bdisZi
what's it hgeebn
what's line jchXZw
what's on fhgZYv
what's published cccscl
what's the lddfdl
whats kXesed
whats the jffcfk
when <client> mgggcf
when <far> pegddf
when <host> rfcdgd
when <zone> pahged
when does fcgegn
when he hfhfjc
when i cffqmV
when it ybgadc
when nafcjg
when our nffbgf
when the nohagW
when they seheda
whenever mfgegd
where ? uaekZd
where do odgieb
where does kgfmdZ
where is nneYee
where mfdqfV
whether rcgafh
whether the idggej
which <public> ecfnhg
which address plcedb
which box ejfkee
which fmoiaY
which inside lXkkbg
which internal sZcggf
which machine Zceshg
which networks cpbchi
which of hgkgag
which ones edmiee
which ports ahmqdY
which public hZepgf
which published cdofhg
which rule vbfdfb
which segments awccjb
which source tcgdfb
which way oefdgf
which zones Zvgbia
while jhggZj
who ZrdYjj
who all ctgegY
who answers hbepfe
who can ctgdfa
who changed gdfffl
who could afgawc
who gets cjeefm
who has inifgX
who is ipfbed
who loses eeghtX
who reaches bpfdjd
who sends kfggfe
who touched gdgffm
who'd hgebnf
who's Xxdcdh
whole <outside> koalbb
whole hjbfkd
whom ? ipfbde
whom bqflcb
whose hdfZqg
why $ sdffgZ
why ? vfdbgZ
why can't lddfek
why cant pffggY
why do icfecq
why does nofZea
why is hXgfgp
why lcedbq
wich ccmmbh
wifi cddfgq
will <client> eeggob
will <gateway> mgfefe
will it qdffbf
will negdmY
will that khhhha
will the uchfeY
win <n> jfggff
win jfggff
window fgggkd
with <n> xfibZa
with <service> mcegdk
with a eieajk
with fhedlf
with it ngbemZ
with the hghbkf
with these mdegpW
with this jegdnc
without ldgYvX
words ggflZk
words please ggfidi
work $ qkZbic
work ? kmlafY
work for waqUmS
work from cobaas
work kjhVdm
work or qehfdb
working ? ifgfma
working ohcXld
works or lffgee
works qgeYhf
workstation kfegff
would <client> fgggnZ
would <host> kfgghd
would <outside> dggekg
would <zone> iegfnb
would a kegdle
would adding cghflf
would bZfcze
would be Ydilfl
would change ggggqX
would it ceggjj
would like oegggb
would that mZhfmc
would the nhfgdb
would you hefebp
writing jjfffe
wrong mggegc
wscale <n> jfgfgg
wscale jfgfgg
wtf hfgfdj
y pdeggd
yes jgpYib
yes no hijecf
yes or lcpZic
yesterday gdgffl
yet pbebgk
you $ fZepfi
you , fffffj
you ? dddeet
you do deZZjx
you have chejej
you kadicn
you look fgggfj
you must odiecg
you restart cggcgo
you tell khdjbh
your oagfjc
zone ludXjW
zone that fogcgd
zones Z2eahY
zones can fmhgha
一 下 fifhdh
一 个 jZgcjl
一 份 hedofd
一 共 ecnlfa
一 条 fhhgkb
一 直 ofggfb
三 iflaid
三 条 dgfhle
上 $ hchlib
上 , mjgcjZ
上 -a ggggqW
上 -i ZhfhuX
上 <host> vngXeV
上 <n> iibigg
上 <outside> odgdhd
上 <own> gtcadf
上 <service> mdgdfh
上 <zone> ggggjc
上 ? cegido
上 curl jfgfff
上 khZjjb
上 ping gfheke
上 一 ecjnfd
上 不 odgggb
上 了 eSggiv
上 发 hacnhh
上 吗 gZZrfj
上 抓 lgfgfd
上 有 gpeWek
上 的 jehmcb
上 线 fcgblm
上 网 wacegb
上 都 dfenfg
下 $ fhgdgj
下 , hiflcc
下 : kegfeh
下 <client> qahaie
下 <zone> 1chggO
下 acme ecgffo
下 hiegbk
下 infra gchdgn
下 mail efgfdo
下 这 ifgjZj
下 面 ngfcja
不 $ tZchmW
不 ? mchbjf
不 kjcZem
不 上 jncedf
不 了 lZfeij
不 会 kbkfge
不 到 jeeffi
不 对 jeeffj
不 开 ndfgef
不 放 ncfeff
不 是 fhcifk
不 能 qVehjf
不 行 lfffge
不 走 pbghec
不 通 ghechj
不 限 cnfeje
丢 jegefi
丢 掉 reffcd
两 gggefj
个 $ fdekke
个 <public> bmdhej
个 gfgbhl
个 ip jbfoee
个 pr fegggk
个 例 ggddfn
个 包 mgefef
个 合 gggffj
个 机 fggcgl
个 清 clejff
个 端 gahhfm
个 网 pbhhfb
中 hdficl
中 午 gdgceo
为 kZfgfl
为 什 jdefel
为 啥 uXhhhX
主 lidkeb
主 动 pfefed
主 机 dkemed
么 $ ZZmhjk
么 <zone> tVhgfe
么 ? rahche
么 fZkgem
么 一 ngfffd
么 不 ebdhgp
么 办 gefdgl
么 影 ggfesX
么 意 hgffan
么 时 egedfo
么 样 ffkehg
么 没 ggefek
么 用 ffgcfo
么 的 fgeden
么 访 hdcggm
么 走 sffgfY
么 连 qYcbim
么 重 ffgffj
之 hdgfkf
之 后 cdggmj
之 间 nghfhY
也 kbecnf
也 加 aefdok
书 gcgdhn
了 $ kbggck
了 , gcedgo
了 <gateway> eggfbo
了 <host> dddnek
了 <outside> mhgffb
了 <own> njbggb
了 <zone> hkceif
了 ? bglbhk
了 ahelbm
了 什 gbikfh
了 几 dcktda
了 吗 fhhhnY
了 吧 ggfgkd
了 哪 Yfinif
了 啥 enajgf
了 怎 gfeegl
了 没 ecclgk
了 邮 jggggd
事 hefgfj
事 用 kcgggf
事 说 jfggfg
些 YlmkgZ
些 什 fdpdeg
些 对 ffmcgg
些 服 gajlhc
些 流 hgacmj
些 端 fchlge
些 网 cofaih
交 iagmge
人 ldmgdb
人 在 hhifhd
人 怎 fggcgl
人 能 odecjd
什 hbjhfh
什 么 hbjhfh
今 fffdik
今 天 fgecdq
今 晚 feggkf
从 <client> sgfedZ
从 <outside> fgglbh
从 <zone> jbigej
从 kajgeh
他 gchffl
以 hjecmc
以 后 iagfne
以 访 YsgflZ
以 连 dueZib
们 <host> pjdcec
们 hbiidi
们 哪 leamgc
们 对 fcnjgc
件 , mghffb
件 <service> jggggd
件 ogeafh
任 kigfcg
份 hedofd
会 gihhgd
会 不 kbkfge
会 些 ieZddt
会 到 kYbpfg
会 回 hgdefl
会 好 kgffic
会 干 gffffk
会 影 fegdjj
会 怎 kcldjc
会 有 hgeemd
会 经 lggffc
会 被 lhkfdZ
会 走 pbfggc
会 转 hsegfY
但 jfghfe
位 fgggej
住 lfgegd
体 jgggja
作 gggdel
作 用 gggdel
你 cddeln
你 会 hgccdp
你 好 gffffk
你 能 gffgek
你 都 gfcegm
佬 gdgefm
例 hgfeek
例 子 ggeefl
信 , ofgeed
信 <n> lcedkg
信 <service> meffff
信 pgfdhc
信 报 jfgfgf
信 被 kgffge
信 走 kffggf
修 gdfeqd
修 复 gdfeqd
候 hdgagn
候 源 ngfgfb
假 feheqb
假 如 egfgna
假 设 cgggpb
做 gbcqgf
做 了 cbdshg
做 什 ggfbdo
儿 njjcfZ
先 bhfgne
全 gghkdd
公 mZnhfa
公 司 kgkefb
公 网 mYmjdc
共 dcnmgb
共 做 ggcmfg
共 发 edmggf
共 映 cfhnfe
关 ddeelk
内 lgbjdg
内 核 haiffm
内 网 lSerid
再 Yhehtb
写 icdggl
写 的 rggfca
凌 pcghfc
凌 晨 pcghfc
几 iWlike
几 个 hVsehe
几 条 hfdije
出 <outside> nagegg
出 mcgifd
出 去 oYhjfd
出 发 bfmhhe
出 来 ffgedm
分 gkflfZ
分 别 ckgnfZ
分 析 kgggfe
列 dkgkdd
列 一 fkhgfc
则 $ lgfbgg
则 , jdfgld
则 拦 mffdgf
则 放 pgedcf
则 是 ggggXq
删 feefrc
删 了 bhfgod
删 掉 gdefpd
别 gichej
到 <client> lhdfib
到 <far> pfegha
到 <gateway> ikfffd
到 <host> mechie
到 <n> fdaleo
到 <outside> gXolmW
到 <own> tggdiT
到 <zone> reehkU
到 iijkbb
到 ip mgfffd
到 了 ikdifd
到 内 oVgigg
到 哪 hbojcd
到 底 jkkabg
到 我 eedqib
到 的 pdfhga
到 谁 hdakdo
到 这 jgggff
前 hgZlgg
前 面 ahgdli
办 gefdhl
加 -a gdggrY
加 Ygggta
加 一 Zgggmh
加 上 dhhhpW
务 $ ffmihY
务 , ffcngf
务 ? gcilgc
务 dZkkfi
务 里 fgpZgf
动 meecek
动 了 ffeehm
助 $ hchceo
助 hchceo
包 , jhgeff
包 lfgfff
包 会 qeeeee
包 怎 teghfW
包 是 jffefi
包 最 ghdkfg
包 看 kgfegf
午 gchceq
单 $ bjkeid
单 giiiha
卡 eehdki
印 icffen
印 机 hdfedn
原 nfgfgc
原 因 mfffgc
去 <far> lgefic
去 <own> igffjd
去 ? kfhgfd
去 oVifkf
去 了 mWdocj
去 吗 vffeba
去 掉 Zfggtb
去 的 igoffX
去 连 jhfdie
又 lefdgi
反 nefdff
反 映 pcgbgg
发 , bfjije
发 jaikic
发 件 jgdghe
发 信 ngfdhd
发 到 njdeed
发 布 feklhZ
发 往 lgfdfg
发 给 ddipgb
发 邮 igffdj
变 jfffif
口 $ tZeogV
口 , ghphcZ
口 <n> lmfdhY
口 ? mWjmde
口 fjlhdb
口 为 jfbhfk
口 会 clboee
口 出 effpfd
口 发 nhhfbc
口 吗 nNcjft
口 映 mdblgd
口 的 ekfaij
口 谁 Ygeges
口 转 ogekca
口 连 seifhU
口 通 uqgcWW
口 都 mmddcd
句 dgggcn
只 jdeffk
可 mmefbb
可 以 knegbc
台 <gateway> ggZmgg
台 <host> ncglcc
台 <server> dpZgan
台 elbmfe
台 机 kgekfb
号 kfgefh
司 kgkefb
吃 gdgceo
合 ffgfdn
合 并 gffefk
同 weggfS
同 事 seggfW
后 , eaggsc
后 gRgjrg
后 会 bgdnan
后 到 leeobb
后 是 sYhdeg
后 面 bdhnhf
吗 $ oYcbkl
吗 , mhgfbg
吗 : ngfgec
吗 ? ajdfjk
吗 icacml
否 mefege
吧 $ jgeghe
启 fcgfgm
呀 $ mcZifk
呀 mcZifk
告 leflce
呢 qbgeef
命 oegceg
命 中 oegcff
咋 faefni
咋 回 hcgggk
和 <n> migghX
和 ofhehY
响 $ hcfgtY
响 fdgdlh
响 什 ggffkf
响 谁 fdidpc
哪 gjljaa
哪 一 qcafif
哪 个 ofcZgk
哪 些 Yllkga
哪 几 jXmhgg
哪 台 gkeoda
哪 条 rffbde
哪 里 uUjdge
啊 $ gdfnfe
啊 mbfmfb
啥 $ nlbhdc
啥 ? gegefk
啥 lgeedh
啥 意 hfggbl
嘛 gggfan
嘛 用 gggeYq
嘛 的 gggfbm
器 $ tdhcea
器 , bhenhe
器 ? Vhcxff
器 ldfgci
器 上 dbhphd
器 了 kldfee
器 人 fggcgl
器 是 icncfh
器 能 ffhcfm
器 访 sdfehZ
回 jdfdgj
回 事 gfefgk
回 包 pffffa
回 应 pehagf
回 来 hffgfj
回 的 nffdge
回 程 mgffee
回 答 gffgfk
因 $ lfffge
因 mfffgc
圈 , lgfffe
圈 lgfffe
在 <client> qefffb
在 <gateway> igahhi
在 <outside> ifijeb
在 <zone> nekahc
在 hdhggh
在 公 iefkfc
在 哪 kgadgl
在 有 egcbgq
地 jdlegd
地 址 jfdige
址 jfdige
址 会 jhdfhf
址 是 oecjgb
填 jfggge
填 的 jfggge
复 icffob
外 ghlhga
外 一 hclkec
外 发 hlibib
外 开 idfpec
外 映 gbcogg
外 网 rdefdd
多 ecgchq
多 少 fbgcfq
够 Ynibfl
大 gcgdfo
大 佬 gdgefm
天 hffcdo
天 晚 bfhfhm
失 kffgff
失 败 kffgff
好 $ ecgcfp
好 , gfeffk
好 ndhagi
好 了 dggelg
好 吗 mghfhZ
好 的 oeehfc
如 afghpd
如 果 cfghmf
子 $ bcfigo
子 edfmdi
它 xcbfea
安 kkhbcf
安 全 kkhbcf
完 hehhla
定 iefgje
审 jbeiel
审 计 mcdlee
客 lfgfee
客 户 lfgfee
密 hehcfk
密 码 hehcfk
对 <outside> jcqdbf
对 fiqgdY
对 外 hgmhgZ
对 方 lefefg
对 端 pegagg
对 谁 fqdffc
导 belhfi
封 bajbay
射 $ hcflge
射 ? dpjadg
射 feiniY
射 了 effmge
射 到 ldjgfb
少 $ ffgfgj
少 fbgcfq
少 条 fgfgfk
就 iZhdnf
就 好 dhggmc
就 正 ogfffc
就 没 kgfffe
就 能 dhhhoY
工 mffggb
工 单 mffggb
己 jfgfie
己 能 ofidcd
己 访 lfegff
己 连 ldheid
布 feklhZ
布 了 aigpgb
布 的 fgmbgg
帮 助 hchceo
帮 忙 fehgel
帮 我 cgbjjk
常 $ lfffge
常 , mgegee
常 lgffgd
常 吗 kgggee
干 fggfdn
干 什 ghfedl
干 啥 ffgffk
干 嘛 gggfan
并 fffeem
应 ecgobj
应 该 jcggej
底 jkkabg
度 , gblfgg
度 fdhlfe
开 <host> rdfhhX
开 <own> jggbjf
开 hfjehe
开 了 admgfj
开 放 khikdY
影 fdgdlh
影 响 fdgdlh
往 <own> nffbff
往 neecjf
往 外 ldeckg
得 goiXgf
得 上 dliech
得 了 hijaei
得 到 cpbdqZ
得 去 sefcbf
得 开 fjffjc
得 来 qhdahd
得 通 oehhea
志 : mgfgfd
志 jegdgj
忘 ffgffj
忘 了 ffgffj
忙 fehgel
忙 review gdggfl
忙 看 efgffl
快 gdgchl
怎 iehdhi
怎 么 gfhdgk
怎 样 sacdkc
思 $ hgggam
思 -a fegfXt
思 : hgffWs
思 ? jgfgge
思 hggfZo
急 $ jceefl
急 jdeffk
想 qefifY
想 用 megfgd
意 hhgfZm
意 思 hggfZo
懂 hegcfm
成 accept dfhgvU
成 drop dfgfkg
成 eedfpe
成 什 khdfff
我 cdgngh
我 一 ifemfc
我 们 jcgldg
我 在 qgfffa
我 的 jgfgff
我 看 jdffgi
我 这 hfladk
户 hdehfk
户 端 kggffe
户 访 qggbfc
户 连 cgekfi
所 fidned
所 有 fidned
手 mfgffc
手 机 mfgffc
打 <own> mdcneb
打 dfhcmh
打 不 ndfgef
打 到 jhefhf
打 印 icffen
打 开 vhjYhT
打 得 hldfla
打 算 fiffoZ
扫 fodddi
把 -a ggggtT
把 <n> geiepY
把 bgdhkj
把 masquerade egggld
把 第 Zhgg0R
抓 lgfffe
抓 到 ogeffc
抓 包 jggfgf
投 jegffi
报 <n> ndhehd
报 connection lfffge
报 lcdihe
拉 dZgkfo
拒 ndfdfh
拒 绝 mdgegg
拦 $ meffge
拦 nffffe
拦 吗 lfffff
拦 的 leggge
拿 oiebib
挂 cZftid
挂 了 fgcnhe
按 kegglZ
挡 kclZgh
换 hdeanj
换 成 fbghlf
据 nfgedf
掉 $ ofegde
掉 , Xcjeqi
掉 -a gZhhpb
掉 gagdpg
掉 会 hefdqc
掉 的 bggeof
掉 第 hhWhkk
接 <own> sgfggV
接 <service> mgefeg
接 lYhchk
接 打 gdldif
接 被 kdgdfi
接 访 qceggd
接 超 mfffdh
接 连 mefdgf
提 lgfeeg
提 示 kgggfd
收 <host> kghdge
收 <service> jghfic
收 ngfgiY
收 不 nggfga
收 信 kegfhe
收 邮 oeehga
改 bdfflk
改 了 gggfZo
改 动 gdhfXs
改 成 dfgflg
改 的 gegefk
放 ? hmgffb
放 lfgifb
放 不 ncfeff
放 了 eTlohh
放 行 ldgbjg
数 lgfedg
文 hggdek
文 件 gggdfl
断 ddgedr
断 了 eefego
新 mgefib
方 ifmclX
无 odgggb
无 法 odgggb
日 jegdgj
日 志 jegdgj
早 mchbbn
时 $ qdgeha
时 , ngfffc
时 odgbgg
时 候 hdgagn
明 mggefe
明 什 kgfgef
明 明 ogffga
映 feiniY
映 射 feiniY
昨 gegeco
昨 天 kegfgf
昨 晚 efgecp
是 <client> mflacg
是 <gateway> negege
是 <host> qghfcb
是 <own> mfggec
是 jdikce
是 不 fhciek
是 什 fiefbn
是 加 ggggoY
是 哪 okejgU
是 就 dgggpa
是 干 fggecm
是 怎 rfegeZ
是 把 Ygggrd
是 被 nfgfgc
是 谁 lbhZbr
晚 <n> kdffek
晚 dfgehl
晚 上 bfhfhm
晨 pcghfc
最 iYegjk
最 后 pXfkib
有 $ pZaogc
有 Zmgmfc
有 什 hidemd
有 哪 dlihfc
有 回 mfgcgf
有 多 fgefgk
有 对 oiYlgY
有 没 dochbi
有 谁 ipchhY
有 这 jgggff
有 问 hZifhk
有 风 gdgfgk
服 dcjkfh
服 务 dcjkfh
期 ddfdhp
本 mfibge
本 机 pfibha
机 <client> pgegcd
机 medidg
机 上 kfgefg
机 器 lffidf
机 的 dnfghc
机 能 mfefge
机 访 jbgeen
机 连 legfgf
条 , igggnX
条 -a egggoZ
条 : hgfgkc
条 <n> aefdok
条 conntrack fgfffj
条 dnat efggle
条 ehgdnd
条 rule dgfgfl
条 啥 feggdl
条 是 hgefcn
条 规 hfegkf
条 路 ndfggd
条 连 lgffff
来 $ ekjfee
来 ? nsdYfa
来 ellZff
来 了 eeefkj
来 吗 obghgc
来 回 vadggZ
来 源 fnedge
来 的 pefmcY
析 kffdgh
果 dffgnd
果 remove gbhhem
果 加 dhhhma
果 把 adhhjk
查 kkddjb
标 fkfdkd
样 $ hbldjf
样 ? kgeghd
样 hckdmd
核 kbifck
核 日 jggggd
桌 lgfdgg
桌 面 lgfdgg
次 hiecdm
正 lgffgd
正 常 lgffgd
段 eoeahg
段 可 bofegg
段 能 fqebic
段 连 jmgbgc
比 ogghdb
比 如 ogghdb
求 idgfej
求 解 lgdgdi
没 $ ndfdei
没 jfeefk
没 有 gjdigd
没 问 kggffe
法 odggga
流 nbdklY
流 量 fbdkpc
测 ogegfb
浏 kgffff
浏 览 kgffff
清 bjjjee
清 单 cjjjec
源 ikcfge
源 地 jecjhf
满 hchcen
满 了 ichcen
点 jcgbhl
烦 khecgh
烦 看 kffdgh
现 jYgfen
现 在 jYgfen
班 iZfldj
用 $ gidkci
用 , kdfeej
用 <host> sdfgfY
用 <own> kfffkb
用 <public> mfegge
用 <service> qefkiT
用 ? ffgfcn
用 dhciap
用 foxmail lffgfd
用 到 fgoZgg
用 户 jZdjgl
用 的 hhgfbl
电 mffgfc
电 脑 mffgfc
略 dggfkg
略 改 cghfkg
的 $ lXgpcf
的 , flhbgf
的 -i fdghme
的 : jfffdj
的 <host> oegfgb
的 <n> iiebgi
的 <own> jfggge
的 <service> idcggm
的 ? kgdhei
的 client rgfggW
的 dnat kjZcmf
的 eeiedn
的 tcp rffZeg
的 udp refggY
的 user jeeffj
的 人 nenieV
的 包 ngfefe
的 同 seghfW
的 吗 hffgfj
的 时 pgeffb
的 是 ibfmhd
的 服 egodhc
的 机 kcgedk
的 来 gnfdgd
的 源 keckkZ
的 用 hYhgil
的 电 mffggc
的 端 ddokce
的 网 aogjfd
的 角 fejjfe
的 话 cfdemk
的 连 fgfgfj
的 问 qggggX
盘 hchcgm
目 ikZhjd
目 标 fkfdkd
目 的 ngfegd
直 mfhggb
直 timeout lfgghc
直 接 jfjghb
直 超 kgfgfe
直 转 mgfffe
直 连 jfffkc
看 $ ecibfq
看 , fehlfe
看 ebgkcn
看 一 hdgdgk
看 下 hffeel
看 到 pfdfhc
看 看 cdhffp
着 fiodec
码 ifhcek
码 忘 ffgffj
确 nefhfc
确 认 nefhfc
示 kgggfd
程 ohfecd
程 桌 lgfdgg
站 fejjfe
站 在 fejjfe
端 <client> jffggf
端 <far> offbgf
端 jhgied
端 口 ihgied
端 是 jgffge
第 <n> cfffjk
第 cffejl
答 mcefej
策 dggfkg
策 略 dggfkg
算 ejeenc
管 hqecfc
箱 gfgffj
箱 密 ffgffj
线 ibhblj
经 jfeife
经 过 jfeiff
结 uceede
结 果 seedde
绕 sbggfa
给 <zone> Zchdlo
给 cbfsci
给 个 glhbeh
给 几 fhfefk
给 我 ldZoge
给 谁 dadteh
络 jlecgf
绝 $ jfdeej
绝 , ngfgfa
绝 mdgegg
网 <far> qffaff
网 pidhfX
网 上 edllcf
网 吗 leehlZ
网 哪 kUgngg
网 段 eoeahg
网 络 jlecgf
置 $ gegfgk
置 ? cgfgfn
置 eehefn
老 mgfggd
能 <service> rdfbge
能 access cecfgq
能 biibhl
能 ping tfgfdY
能 reach nkebgd
能 上 mXdfkj
能 不 pVehjg
能 主 nedfgf
能 做 ggfbdo
能 出 jgggef
能 到 hlkdbe
能 打 glkcgb
能 收 jfgghd
能 用 qgsXbZ
能 直 kgefkd
能 访 gkkdgb
能 连 hjehfd
能 通 bdehkl
脑 <client> jgggff
脑 mffgfc
脑 能 kfggfd
自 qZhfja
自 己 jfgfie
落 hfdkfg
落 到 hfdkfg
行 $ oehcef
行 , jgeffh
行 ? thegcY
行 idgejh
行 不 pZggka
行 了 xfhZda
行 删 cggfpb
行 吗 sfffea
行 是 fggegj
行 的 kffeei
被 drop jhefjc
被 nYgkdg
被 丢 kfffgf
被 哪 peeeef
被 拒 mdgegg
被 拦 neefff
被 改 vhbfeX
被 转 mcelec
要 jhbfke
要 是 dfkgmZ
要 用 hjekdd
见 jgggfe
览 kgffff
览 器 kgffff
角 fejjfe
角 度 fejjfe
解 cehfcr
解 释 bcggZw
计 lbdkkb
认 hfggkd
认 一 megffe
认 策 dgggkf
议 jdhelc
设 ghedra
访 ghideh
访 问 ghideh
证 hcgcgm
证 书 gcgdhn
评 hfgclg
试 ngdgjY
话 , deegjk
话 cfdflk
该 jfhccl
误 mffgfd
说 sfcfga
说 明 gggefj
请 kigidc
请 求 jagdfo
请 问 qhhhgT
谁 $ gcbifo
谁 ? ghggnY
谁 Zocigg
谁 可 jmdaie
谁 回 nggdgd
谁 开 fpffec
谁 改 gegefk
谁 来 mdecem
谁 能 boefjd
谢 $ jidefh
谢 jheeeh
谢 谢 jheeeh
财 dchefo
财 务 dchefo
败 kffgff
走 $ mgefef
走 <n> kffggf
走 <own> pfgggZ
走 <public> rafggc
走 <service> leffgf
走 ? tefgeX
走 xeggcV
走 到 leefhf
走 哪 mdfggd
走 得 kffgge
走 的 rdgcfc
起 phgebe
超 odgdge
超 时 odgdge
跑 ggffgj
跟 kfffdh
路 $ ncgggd
路 pYifgf
转 hcdlma
转 到 flaglc
转 发 ieenjZ
转 圈 lgfffe
边 ogfddf
边 能 mdiadj
达 lndecd
过 <gateway> oefgfc
过 kccmff
过 哪 ifejff
还 cigelf
还 是 udgfac
还 有 eldcdn
还 能 geggle
这 dffhgk
这 一 lffgff
这 个 fggdgk
这 么 hgfdfk
这 句 hfggbl
这 台 idekfh
这 是 kgfgfe
这 样 eggfme
这 边 mglYcg
进 ildche
进 得 nkgbec
进 来 fkefie
远 lgfdgf
远 程 lgfdgf
连 <host> uhgcfW
连 <own> ebjfkh
连 fggfek
连 上 jYjpdc
连 不 jocede
连 到 kmfXfi
连 得 doicci
连 接 magcgl
连 的 jgggff
退 , lgffge
退 hhdfgi
通 $ afecjq
通 , kiffdf
通 <far> mfegfe
通 <host> qfhhgV
通 <own> nbhdlc
通 ? wThgib
通 dlecfm
通 不 mffdjd
通 了 fcedjn
通 吗 cncbgl
通 的 tfdfeb
那 hdcenh
那 个 fccfgp
那 台 djcidl
那 条 dgghoa
那 边 mheffe
邮 nfebfh
邮 件 pgeafg
邮 箱 gfgffj
部 ckjgbj
都 ifpfhX
都 不 vYfhhY
都 会 hdccdt
都 有 cnkhhY
都 能 ahoegf
配 mfdfal
释 bcggZw
释 一 ggggan
释 下 aafhcw
里 <service> ldfggf
里 sVhekb
里 有 jgfgff
里 的 afidli
重 fcgfgn
重 启 fcgfgm
重 置 ffgffj
量 fbdkpc
错 : hgeffj
错 误 mffgfd
问 $ cfegep
问 : gihcei
问 <client> ubfhgX
问 <far> qeffga
问 <host> xraZfS
问 <outside> rbfcdi
问 <own> fkafgk
问 <public> 0ViZgc
问 <zone> oichdb
问 hiibej
问 不 iafeim
问 到 bdnlgb
问 得 kZeffn
问 题 icfegk
间 kfgkgY
限 Zneeme
除 dkfcmf
除 了 gmfdef
险 $ gdgfgk
险 gdgfgk
面 gVetlc
面 的 iafnid
题 $ gdfegl
题 ? ffdefn
题 icfegk
题 吗 ngggce
风 gdgfgk
风 险 gdgfgk
麻 khecgh
麻 烦 khecgh
默 efgflf
默 认 efgflf
`;
export const WAY_WEIGHTS = `
'connection refused' kc
'connection timed kc
'connection timed out' kc
's own jd
, <A> , kc
, <A> oY
, <A> 去 jd
, <gateway> kc
, <server> <B> jd
, <service> , kc
, <service> <n> jd
, <service> <server> jd
, <service> ? kc
, <service> jd
, <zone> kc
, ack <n> dj
, ack dj
, allowed ? lb
, and does lb
, and the kc
, any lb
, coming bl
, connection kc
, could lb
, does <service> kc
, does kc
, dsn <n> ck
, dsn ck
, dst <B> lb
, dst nZ
, given bl
, i e nZ
, is that kc
, lip kc
, never an kc
, never oY
, no lb
, nothing nZ
, on the kc
, possible ? dj
, possible dj
, right ? ma
, right ma
, rip kc
, should jd
, source dj
, tcp <n> lb
, tcp nZ
, then ck
, three times jd
, ts jd
, ts val jd
, while lb
, who ma
, why jd
, works dj
, works or dj
, would ma
, yes or jd
, 从 <A> lb
, 会 被 lb
, 出 jd
, 发 jd
, 只 kc
, 帮 kc
, 帮 忙 kc
, 我 ck
, 收 ma
, 是 <gateway> jd
, 源 bl
, 能 kc
, 走 lb
, 这 dj
, 连 kc
, 通 jd
-> <B> , lb
-> <B> ? jd
-> <B> kc
-> <B> ok nZ
-> <B> tcp nZ
-a input nZ
-d <A> ck
-d <B> -p kc
-d <B> kc
-i <A> -o lb
-i <A> kc
-o <B> -j kc
-o <B> kc
-o <outside> -j jd
-o <zone> -p kc
-p tcp dport jd
: -a kc
: <A> lb
: <A> to nZ
: <A> 上 kc
: <n> <host> jd
: <service> nZ
: a jd
: can kc
: connect dj
: connect from ck
: could kc
: curl : kc
: curl lb
: do jd
: errno <n> ck
: errno ck
: in <outside> jd
: ipv <n> Zn
: ipv Zn
: no route dj
: postfix <service> jd
: postfix smtpd dj
: trying <B> jd
: trying jd
: user <A> lb
: user kc
: what jd
<A> 's own jd
<A> , can ma
<A> , does jd
<A> , dst nZ
<A> , is nZ
<A> , 端 ck
<A> -> <B> kc
<A> -> kc
<A> -o <B> kc
<A> -o <zone> kc
<A> -o lb
<A> : curl lb
<A> : kc
<A> <B> $ kc
<A> <B> <n> kc
<A> <B> r dj
<A> <n> <B> kc
<A> <n> on ck
<A> <own> bl
<A> <service> lb
<A> <service> to nZ
<A> <zone> ma
<A> able kc
<A> able to kc
<A> and <B> lb
<A> and ma
<A> be able jd
<A> box kc
<A> browse lb
<A> can jd
<A> can't lb
<A> cannot jd
<A> cant lb
<A> client lb
<A> clients kc
<A> connects lb
<A> connects to lb
<A> does kc
<A> from <B> bl
<A> from a dj
<A> from ck
<A> get to jd
<A> gets kc
<A> has to kc
<A> have <B> jd
<A> have ma
<A> i kc
<A> in lb
<A> is lb
<A> keeps kc
<A> laptop lb
<A> lose lb
<A> make kc
<A> needs jd
<A> not lb
<A> on <B> dj
<A> opening lb
<A> opens <service> ma
<A> opens jd
<A> out dj
<A> ping <B> kc
<A> ping kc
<A> pings <B> kc
<A> pings kc
<A> reach jd
<A> reachable dj
<A> reachable for dj
<A> reachable from Zn
<A> s , jd
<A> s jd
<A> see when dj
<A> server to lb
<A> still jd
<A> straight ma
<A> straight to jd
<A> then be jd
<A> towards <B> jd
<A> towards kc
<A> user kc
<A> wants nZ
<A> wants to lb
<A> when bl
<A> 上 ping kc
<A> 出 kc
<A> 到 <B> jd
<A> 到 jd
<A> 去 <B> jd
<A> 去 jd
<A> 发 kc
<A> 往 <B> ma
<A> 的 <n> bl
<A> 的 机 kc
<A> 的 电 kc
<A> 能 kc
<A> 能 ping jd
<A> 能 不 jd
<A> 能 访 jd
<A> 自 jd
<A> 访 jd
<A> 访 问 jd
<A> 走 kc
<A> 这 jd
<A> 那 lb
<A> 里 jd
<B> , <gateway> jd
<B> , <n> jd
<B> , and jd
<B> , any lb
<B> , does lb
<B> , is pX
<B> , tcp lb
<B> , works dj
<B> , yes jd
<B> , 回 kc
<B> , 端 lb
<B> -j accept jd
<B> -j jd
<B> -p kc
<B> -p tcp kc
<B> <n> ? kc
<B> <n> 端 jd
<B> <own> : lb
<B> <own> kc
<B> <server> kc
<B> <service> ? ma
<B> <service> ma
<B> ? $ ma
<B> ? kc
<B> access nZ
<B> after nZ
<B> as lb
<B> at all kc
<B> at kc
<B> box jd
<B> by jd
<B> connects Vr
<B> directly ? kc
<B> directly nZ
<B> does ma
<B> does the kc
<B> error connecting jd
<B> error jd
<B> every jd
<B> expected bl
<B> from kc
<B> get kc
<B> gets ma
<B> i bl
<B> icmp nZ
<B> if kc
<B> into kc
<B> itself Zn
<B> just spins jd
<B> ok ? ma
<B> ok pX
<B> on <n> ma
<B> on lb
<B> on port kc
<B> or jd
<B> over <n> jd
<B> over <service> jd
<B> over ma
<B> port <n> qW
<B> port qW
<B> r , dj
<B> r dj
<B> server , ma
<B> server's jd
<B> tcp <n> nZ
<B> tcp nZ
<B> then ? jd
<B> through jd
<B> udp <n> kc
<B> udp kc
<B> when nZ
<B> which kc
<B> with <service> jd
<B> with ma
<B> 之 lb
<B> 之 间 lb
<B> 会 lb
<B> 发 信 kc
<B> 吗 $ jd
<B> 吗 ? kc
<B> 吗 ma
<B> 开 ck
<B> 打 jd
<B> 报 lb
<B> 收 <service> lb
<B> 收 kc
<B> 的 <n> lb
<B> 的 kc
<B> 能 连 Yo
<B> 能 通 ma
<B> 访 ck
<B> 访 问 ck
<client> $ ck
<client> <host> ck
<client> <host> r ck
<client> r , jd
<client> r jd
<far> dst <own> kc
<far> dst kc
<gateway> $ bl
<gateway> 's dj
<gateway> , lb
<gateway> ? $ jd
<gateway> ? jd
<gateway> or kc
<gateway> 的 问 jd
<host> 's ma
<host> <A> kc
<host> <A> s jd
<host> box kc
<host> on kc
<host> r ck
<n> , ack dj
<n> , does bl
<n> , sackok jd
<n> , 帮 kc
<n> , 我 ck
<n> -j masquerade kc
<n> : <A> jd
<n> : connect dj
<n> : no ck
<n> <B> pX
<n> <host> jd
<n> <n> : jd
<n> <n> <zone> jd
<n> <server> jd
<n> <zone> in jd
<n> <zone> kc
<n> ? ? jd
<n> ? i lb
<n> a <n> dj
<n> am kc
<n> and jd
<n> at jd
<n> does jd
<n> does the lb
<n> ecr <n> jd
<n> ecr jd
<n> for jd
<n> from <A> kc
<n> in jd
<n> ip <own> jd
<n> ip jd
<n> is jd
<n> of <A> dj
<n> on <A> Wq
<n> on <B> nZ
<n> packets lb
<n> packets transmitted lb
<n> s nZ
<n> syn $ jd
<n> tcp $ nZ
<n> tcp from jd
<n> to <B> nZ
<n> to nZ
<n> udp lb
<n> will kc
<n> 为 kc
<n> 为 什 kc
<n> 口 , kc
<n> 口 jd
<n> 吗 jd
<n> 收 jd
<n> 走 jd
<outside> $ am
<outside> -j accept lb
<outside> -j jd
<outside> -j masquerade lb
<outside> out <zone> jd
<outside> 打 lb
<own> $ kc
<own> <client> jd
<own> <client> r jd
<public> <B> , jd
<server> <B> $ lb
<server> <B> jd
<server> is jd
<server> 是 <B> jd
<server> 是 jd
<service> $ jd
<service> : kc
<service> <A> <n> Wq
<service> <A> dj
<service> <B> <n> jd
<service> <B> jd
<service> <n> : kc
<service> <n> <server> jd
<service> <n> from lb
<service> <server> jd
<service> at <B> jd
<service> from <A> nZ
<service> from ma
<service> into <B> jd
<service> of ck
<service> ok ck
<service> on <A> ck
<service> on <B> jd
<service> session kc
<service> to <A> bl
<service> to <B> ma
<service> via lb
<service> 会 jd
<service> 到 <B> kc
<service> 到 kc
<service> 收 kc
<zone> , Zn
<zone> -j accept kc
<zone> -p kc
<zone> -p tcp kc
<zone> : jd
<zone> i jd
<zone> i see jd
<zone> in jd
<zone> shows bl
<zone> src <A> jd
<zone> src jd
<zone> then jd
<zone> to lb
<zone> 上 kc
<zone> 上 抓 kc
<zone> 的 jd
? ? $ kc
? ? kc
L , <A> <client><far> kc
L , does <client><far> jd
L , does <far><own> kc
L -a dj
L -a postrouting <client><own> jd
L -a postrouting <zone><own> kc
L -a prerouting <outside><own> jd
L -d <host> <client><own> jd
L -d <host> <zone><own> kc
L -i <A> <outside><own> lb
L -j masquerade <client><own> jd
L -o <outside> <client><far> lb
L -o dj
L -s <zone> <client><own> jd
L -s <zone> <zone><own> kc
L : <n> <client><client> kc
L : <n> <client><host> kc
L : <n> <client><own> kc
L : <n> <far><own> jd
L : <n> <host><client> bl
L : <n> <own><zone> dj
L : connect <own><client> dj
L : in <far><host> jd
L : ip <client><own> lb
L ; jd
L <A> , <client><host> lb
L <A> , <client><own> jd
L <A> , <far><own> ma
L <A> , <host><client> dj
L <A> , <outside><own> ma
L <A> , <own><client> dj
L <A> , <zone><own> jd
L <A> -> <host><far> ma
L <A> -> <host><own> jd
L <A> -> <outside><own> kc
L <A> -> <zone><outside> kc
L <A> -> <zone><zone> nZ
L <A> -d <outside><own> jd
L <A> -d <zone><host> jd
L <A> -p <host><client> dj
L <A> : <zone><own> jd
L <A> <B> <client><own> jd
L <A> <B> <far><own> lb
L <A> <B> <zone><own> jd
L <A> <n> <own><zone> dj
L <A> and <zone><zone> jd
L <A> dst <client><client> jd
L <A> dst <far><host> jd
L <A> for <outside><own> kc
L <A> for <zone><own> kc
L <A> from <client><client> ck
L <A> from <far><zone> dj
L <A> from <own><client> Yo
L <A> gets <zone><own> jd
L <A> has <client><host> jd
L <A> have <zone><outside> jd
L <A> needs <host><far> jd
L <A> opens <client><own> jd
L <A> port <host><client> ck
L <A> port <own><zone> dj
L <A> s <client><own> jd
L <A> server <host><outside> dj
L <A> server <host><own> kc
L <A> server <host><public> nZ
L <A> still <far><own> kc
L <A> to <client><client> jd
L <A> to <client><far> lb
L <A> to <host><client> ma
L <A> to <host><far> lb
L <A> to <host><host> kc
L <A> to <outside><host> jd
L <A> to <zone><client> jd
L <A> 上 <client><own> jd
L <A> 到 <zone><host> jd
L <A> 的 <client><own> jd
L <A> 的 <outside><host> jd
L <A> 的 <outside><own> jd
L <A> 的 <zone><host> kc
L <A> 的 <zone><outside> kc
L <A> 的 <zone><own> kc
L <far> ck
L <host> , <client><own> jd
L <host> <A> <client><own> jd
L <n> : <client><client> kc
L <n> : <client><host> kc
L <n> : <client><own> oY
L <n> : <far><own> lb
L <n> : <host><client> am
L <n> <A> <host><client> dj
L <n> <n> <client><client> ma
L <n> <n> <client><far> kc
L <n> <n> <client><host> kc
L <n> <n> <client><own> jd
L <n> <n> <far><own> jd
L <n> <n> <host><client> bl
L <n> established <far><own> jd
L <n> from <outside><own> kc
L <n> ip <client><client> lb
L <n> ip <far><own> kc
L <n> ip <host><client> ck
L <n> of <own><outside> dj
L <n> on <own><outside> am
L <n> you <zone><own> kc
L <outside> -j <client><far> lb
L <outside> am
L <outside> out <far><host> jd
L <service> <A> <own><client> dj
L <service> <n> <outside><host> kc
L <service> from <host><far> kc
L <service> on <host><outside> ck
L <zone> , <zone><own> lb
L <zone> -d <client><own> jd
L <zone> -d <zone><own> kc
L <zone> : <client><own> jd
L <zone> rules <zone><own> jd
L <zone> src <far><host> jd
L ? tcp <far><own> jd
L ^ <A> <client><host> jd
L ^ <A> <far><zone> Yo
L ^ <A> <gateway><client> kc
L ^ <A> <gateway><far> kc
L ^ <A> <gateway><own> jd
L ^ <A> <host><client> nZ
L ^ <A> <host><far> ma
L ^ <A> <host><host> nZ
L ^ <A> <host><outside> jd
L ^ <A> <host><own> kc
L ^ <A> <host><public> jd
L ^ <A> <outside><host> ma
L ^ <A> <own><client> am
L ^ <A> <own><outside> Zn
L ^ <A> <own><zone> dj
L ^ <A> <zone><client> lb
L ^ <A> <zone><far> kc
L ^ <A> <zone><outside> oY
L ^ <A> <zone><own> kc
L ^ <A> <zone><public> kc
L ^ <A> <zone><zone> ma
L ^ <n> <client><client> lb
L ^ <n> <client><host> lb
L ^ <n> <client><own> jd
L ^ <n> <far><own> kc
L ^ <n> <own><client> ck
L ^ <service> <client><host> jd
L ^ <service> <gateway><zone> ck
L ^ <service> <host><far> nZ
L ^ <service> <own><zone> ck
L ^ <service> <zone><far> jd
L ^ <zone> <client><host> kc
L ^ can <host><far> kc
L ^ can <host><public> lb
L ^ can <outside><own> jd
L ^ can <zone><host> jd
L ^ can <zone><outside> jd
L ^ can <zone><zone> lb
L ^ dmesg <client><host> jd
L ^ do <zone><own> jd
L ^ does <host><far> lb
L ^ does <host><outside> jd
L ^ does <host><own> qW
L ^ does <outside><own> jd
L ^ does <own><zone> Zn
L ^ hey <zone><own> kc
L ^ how <zone><own> jd
L ^ if <far><own> kc
L ^ is <client><own> kc
L ^ is <host><client> jd
L ^ is <host><outside> bl
L ^ is <outside><own> jd
L ^ is <zone><zone> ma
L ^ on <client><own> jd
L ^ ping <zone><host> lb
L ^ tcpdump <client><own> jd
L ^ udp <client><far> jd
L ^ user <zone><own> kc
L ^ what <far><own> kc
L ^ why <client><own> jd
L ^ why <own><zone> Zn
L ^ why <zone><own> kc
L ^ would <client><own> jd
L ^ would <outside><own> kc
L ^ would <own><zone> ck
L ^ would <zone><own> jd
L ^ 从 <outside><host> kc
L ^ 假 <zone><own> jd
L ^ 内 <client><own> kc
L ^ 在 <client><host> kc
L ^ 如 <zone><own> kc
L ^ 日 <client><host> jd
L a <A> <zone><own> lb
L a laptop <zone><own> jd
L add -a <zone><own> jd
L address am
L after kc
L am jd
L an nZ
L and kc
L any lb
L anything ma
L are lb
L arriving oY
L assume nZ
L at <A> <far><host> jd
L at <A> <far><own> jd
L at kc
L audit lb
L back ma
L backup ma
L becomes am
L before jd
L between kc
L box lb
L branch kc
L by oY
L can <A> <gateway><host> jd
L can <A> <host><far> kc
L can <A> <host><host> jd
L can <A> <zone><zone> lb
L can a <zone><host> jd
L can nZ
L can someone <outside><own> jd
L can the <host><far> ma
L can't dj
L capture ck
L change ma
L chg jd
L client dj
L come jd
L coming kc
L confirm ma
L connect ck
L connect to <own><zone> dj
L connection refused <own><client> ck
L could lb
L curl dj
L decides jd
L deleted jd
L desk kc
L dig ck
L does <A> <client><far> jd
L does <A> <client><own> jd
L does <A> <far><own> kc
L does <A> <host><far> dj
L does <A> <zone><own> kc
L does jd
L dovecot kc
L e kc
L echo kc
L established jd
L established src <far><own> jd
L example am
L explain kc
L for kc
L forward policy <zone><host> jd
L from <A> <client><client> kc
L from <A> <client><far> jd
L from <A> <client><gateway> jd
L from <A> <client><host> jd
L from <A> <host><client> kc
L from <A> <host><far> jd
L from <A> <outside><host> kc
L from <A> <outside><own> jd
L from <A> <zone><far> lb
L from <A> <zone><own> ma
L from <A> <zone><zone> jd
L good jd
L i add <zone><own> jd
L icmp kc
L if kc
L in <A> <zone><gateway> kc
L in <A> <zone><host> kc
L in <outside> <far><host> jd
L in ma
L input jd
L ip <A> <client><own> jd
L ip <A> <far><own> kc
L ip <host> <client><own> jd
L iptables jd
L is <A> <own><outside> Wq
L is <service> <host><outside> bl
L job kc
L know ma
L let lb
L let's jd
L like lb
L monitoring jd
L morning lb
L moved ck
L my oY
L nc bl
L need lb
L never ck
L new jd
L ni <zone> <client><own> jd
L nobody kc
L nov kc
L of <A> <own><outside> dj
L on <A> <client><own> kc
L on <A> <host><far> bl
L on <A> <host><host> nZ
L on <A> <host><own> kc
L on <A> <outside><host> jd
L on <A> <outside><own> ma
L on <A> <own><outside> dj
L on <A> <own><zone> dj
L on <A> <zone><own> lb
L on <zone> <client><host> kc
L on a <zone><own> jd
L on the <client><own> jd
L on the <host><outside> bl
L on the <host><own> oY
L on the <zone><own> jd
L once lb
L only jd
L open jd
L our nZ
L out <zone> <far><host> jd
L out lb
L out on <outside><own> kc
L outgoing lb
L packet jd
L packets lb
L path jd
L pc ma
L pinging <A> <client><client> bl
L pinging bl
L planning kc
L postrouting -s <client><own> jd
L postrouting -s <zone><own> kc
L prerouting -i <outside><own> jd
L printer <A> <client><host> jd
L proposed kc
L question ma
L reason kc
L relay dj
L remove kc
L replies jd
L scanner at <far><own> ma
L scanner kc
L seeing jd
L show kc
L sitting kc
L snat to <host><far> oY
L so jd
L someone on <outside><host> lb
L source <own> <host><far> oY
L source dj
L src <A> <client><client> jd
L src <A> <far><host> jd
L swaks dj
L syn jd
L tcpdump ni <client><own> jd
L team kc
L teh jd
L test kc
L that jd
L the <A> <gateway><far> kc
L the <A> <host><own> kc
L the <A> <host><public> jd
L the <A> <zone><outside> lb
L the <host> <zone><own> ma
L there kc
L timed dj
L times jd
L to <A> <host><client> bl
L to <A> <own><outside> Yo
L to <A> <own><zone> bl
L to <A> <zone><own> nZ
L to ck
L to source <host><far> oY
L tonight jd
L two jd
L udp <n> <outside><own> lb
L udp <n> <own><outside> am
L up lb
L user kc
L way jd
L went jd
L what if <zone><own> jd
L what's jd
L when <A> <far><own> lb
L when jd
L where jd
L whether lb
L who jd
L why does <own><zone> bl
L will lb
L without lb
L work kc
L would adding <client><own> lb
L yes lb
L you must <zone><own> kc
L 一 ck
L 一 条 <zone><host> kc
L 下 <A> <client><host> jd
L 不 kc
L 么 kc
L 什 kc
L 从 <A> <outside><host> jd
L 从 <A> <zone><host> jd
L 假 如 <zone><own> jd
L 公 kc
L 到 <A> <client><own> lb
L 加 一 <client><own> kc
L 加 一 <zone><host> kc
L 在 <A> <zone><host> jd
L 在 <A> <zone><own> kc
L 在 dj
L 如 果 <zone><own> kc
L 审 lb
L 志 里 <client><host> jd
L 想 jd
L 我 lb
L 手 机 <zone><own> lb
L 抓 到 <client><own> jd
L 报 bl
L 接 dj
L 日 志 <client><host> jd
L 条 -a <zone><host> kc
L 来 lb
L 用 dj
L 电 kc
L 的 dnat <client><own> jd
L 给 lb
L 脑 kc
L 被 dj
L 要 jd
L 计 lb
L 边 jd
L 连 bl
L 那 lb
L 问 <A> <zone><own> kc
M ' ck
M 'connection kc
M , <server> <client><own> jd
M , <zone> <zone><own> kc
M , ack <client><own> jd
M , ck
M , seq <client><own> jd
M -> <B> <host><far> ma
M -> <B> <host><own> jd
M -> <B> <outside><own> jd
M -> <B> <zone><outside> kc
M -> <B> <zone><zone> nZ
M -> kc
M -a ck
M -d <B> <outside><own> jd
M -d kc
M -j ck
M : <n> <own><client> dj
M : <n> <zone><own> jd
M : connection <own><client> dj
M ; kc
M <B> $ <client><client> ma
M <B> $ <client><far> lb
M <B> $ <client><host> lb
M <B> $ <client><own> kc
M <B> $ <far><own> ma
M <B> $ <gateway><own> kc
M <B> $ <host><client> Zn
M <B> $ <host><far> lb
M <B> $ <host><own> oY
M <B> $ <outside><host> lb
M <B> $ <outside><own> lb
M <B> $ <own><client> bl
M <B> $ <own><far> dj
M <B> $ <own><zone> ck
M <B> $ <server><own> kc
M <B> $ <zone><far> nZ
M <B> $ <zone><host> lb
M <B> $ <zone><outside> jd
M <B> $ <zone><own> kc
M <B> $ <zone><zone> ma
M <B> , <client><far> kc
M <B> , <client><host> lb
M <B> , <client><own> oY
M <B> , <far><own> jd
M <B> , <gateway><far> ma
M <B> , <host><client> dj
M <B> , <host><far> bl
M <B> , <outside><host> lb
M <B> , <outside><own> ma
M <B> , <own><client> dj
M <B> , <own><outside> Zn
M <B> , <own><zone> dj
M <B> , <zone><far> ma
M <B> , <zone><host> lb
M <B> , <zone><outside> jd
M <B> , <zone><own> kc
M <B> -p <outside><own> jd
M <B> : <client><own> jd
M <B> <n> <client><host> jd
M <B> <n> <gateway><host> ma
M <B> <n> <host><client> ck
M <B> ? <far><own> jd
M <B> ? <host><far> jd
M <B> ? <host><outside> bl
M <B> ? <host><own> kc
M <B> ? <outside><host> nZ
M <B> ? <own><outside> am
M <B> ? <own><zone> Xp
M <B> ? <zone><own> kc
M <B> ? <zone><zone> ma
M <B> and <client><own> kc
M <B> len <far><host> jd
M <B> on <client><far> kc
M <B> on <client><own> jd
M <B> on <gateway><host> kc
M <B> on <host><own> kc
M <B> on <host><public> jd
M <B> on <zone><zone> kc
M <B> port <client><client> kc
M <B> port <client><host> jd
M <B> port <far><own> kc
M <B> port <host><far> kc
M <B> port <outside><own> jd
M <B> s <client><own> jd
M <B> s <far><own> kc
M <B> s <host><client> dj
M <B> server <client><host> lb
M <B> server <zone><host> ma
M <B> 之 <zone><zone> lb
M <B> 就 <zone><own> jd
M <B> 收 <zone><own> jd
M <B> 的 <host><outside> lb
M <gateway> kc
M <n> , <client><own> jd
M <n> , <own><zone> ck
M <n> : <host><client> ck
M <n> : <host><gateway> ck
M <n> : <own><client> dj
M <n> <n> <own><client> bl
M <n> bl
M <n> from <own><zone> bl
M <n> on <far><own> nZ
M <own> dj
M <public> <B> <client><own> jd
M <server> <B> <client><own> kc
M <server> rV
M <server> 填 <client><own> jd
M <service> <n> <client><own> kc
M <service> <n> <far><own> jd
M <service> <n> <host><far> qW
M <service> <n> <zone><host> kc
M <service> <n> <zone><own> kc
M <service> on <client><own> jd
M <service> on <outside><own> jd
M <service> on <zone><host> jd
M <service> to <zone><host> pX
M <service> to <zone><own> jd
M ? dj
M able ma
M access ma
M ack <n> <client><own> jd
M ack lb
M against ma
M allowed jd
M an ma
M and <B> <zone><zone> jd
M answer dj
M arriving kc
M as bl
M asking kc
M at <B> <outside><own> kc
M browse lb
M can't lb
M cannot lb
M cant jd
M clients kc
M coming ck
M connect to <host><far> qW
M connect to <host><own> ma
M connect to <own><client> bl
M connection refused <own><client> dj
M connection refused <own><zone> dj
M connects kc
M could kc
M curl lb
M deliver kc
M delivers ma
M dialled jd
M dst <B> <client><client> jd
M dst <B> <far><host> jd
M failed lb
M fetch ma
M for <B> <outside><own> lb
M for <B> <zone><own> kc
M for am
M from <B> <client><own> oY
M from <B> <far><zone> dj
M from <B> <gateway><far> kc
M from <B> <host><far> jd
M from <B> <host><outside> Yo
M from <B> <host><zone> ck
M from <B> <own><far> Wq
M from <B> <zone><own> jd
M from ck
M from unknown <host><gateway> bl
M full dj
M get lb
M gets lb
M has to <client><host> jd
M have <B> <zone><outside> jd
M have pX
M hit jd
M host bl
M hosts ma
M if Yo
M in <B> <own><zone> ck
M in am
M into <B> <outside><zone> ma
M into <B> <zone><zone> kc
M into ma
M it kc
M it's bl
M itself kc
M keeps kc
M laptop dj
M lose kc
M mails ma
M make lb
M monitoring dj
M must qW
M mx lb
M my ck
M my desk <own><client> am
M names jd
M needs lb
M not jd
M of ma
M off kc
M on <B> <client><own> ma
M on <B> <far><own> ma
M on <B> <host><outside> lb
M on <B> <outside><own> kc
M on <B> <own><client> ck
M on <B> <own><zone> dj
M on <B> <zone><outside> nZ
M on <B> <zone><own> lb
M on dj
M open <service> <client><own> jd
M opening lb
M opens jd
M outbound pX
M outlook jd
M over nZ
M packet oY
M pc ck
M ping kc
M pings lb
M port <n> <far><own> ma
M port <n> <own><zone> dj
M portal lb
M postfix <service> <host><far> qW
M postfix smtpd <host><gateway> ck
M public ma
M pull kc
M reach <B> <zone><zone> lb
M reach kc
M reachable dj
M refused' kc
M relay lb
M remote jd
M s , <client><own> jd
M s ma
M same lb
M say lb
M seen ck
M sends nZ
M sends through <zone><own> kc
M seq <n> <client><own> jd
M seq jd
M session lb
M should kc
M smtpd <n> <host><gateway> ck
M smtpd dj
M so jd
M source dj
M still get <client><far> kc
M still get <outside><own> lb
M still get <zone><far> lb
M still kc
M straight pX
M submit kc
M supposed jd
M syn lb
M talk kc
M talking kc
M talks lb
M tcp dj
M that jd
M that's dj
M the <B> <client><host> lb
M the <B> <outside><host> lb
M the <B> <zone><host> kc
M the <host> <zone><own> jd
M the <host> <zone><public> kc
M this dj
M through jd
M timed bl
M to <B> <client><far> jd
M to <B> <client><host> jd
M to <B> <gateway><far> lb
M to <B> <gateway><own> lb
M to <B> <host><client> nZ
M to <B> <host><far> oY
M to <B> <host><host> kc
M to <B> <host><own> ma
M to <B> <host><public> jd
M to <B> <zone><client> kc
M to <public> <host><own> jd
M to <service> <client><own> kc
M to itself <host><own> kc
M to jd
M to the <client><host> lb
M to the <zone><host> jd
M toward ma
M towards nZ
M type jd
M udp jd
M unknown <B> <host><gateway> bl
M unknown dj
M up jd
M updates ma
M us kc
M use kc
M user jd
M uses ma
M via <B> <client><own> jd
M via lb
M wants pX
M what ck
M when dj
M would jd
M 一 lb
M 上 kc
M 不 了 <zone><own> jd
M 个 kc
M 以 ck
M 们 lb
M 写 jd
M 出 kc
M 到 <B> <client><far> jd
M 到 <B> <far><own> jd
M 到 <B> <host><far> jd
M 到 <B> <zone><own> jd
M 动 jd
M 去 nZ
M 发 jd
M 口 ck
M 吗 kc
M 在 <B> <own><client> dj
M 在 dj
M 填 kc
M 就 jd
M 开 <B> <outside><own> jd
M 往 jd
M 想 kc
M 我 们 <outside><own> jd
M 接 jd
M 是 <B> <client><own> jd
M 是 <B> <own><client> Zn
M 机 jd
M 条 kc
M 段 jd
M 用 <B> <zone><own> kc
M 用 <public> <zone><own> kc
M 电 脑 <zone><host> jd
M 电 脑 <zone><own> kc
M 的 <B> <client><own> jd
M 的 ck
M 的 人 <zone><own> jd
M 的 是 <client><own> jd
M 的 电 <zone><host> jd
M 的 电 <zone><own> kc
M 能 kc
M 能 打 <zone><own> jd
M 要 oY
M 访 kc
M 说 kc
M 走 kc
M 进 kc
M 连 oY
M 那 ma
M 里 <service> <zone><own> jd
M 面 kc
R 's ck
R , <n> <client><host> lb
R , <outside> <zone><own> jd
R , ack <client><own> kc
R , ack <host><client> dj
R , allowed <zone><zone> pX
R , am
R , and <far><own> jd
R , does <zone><host> jd
R , length <client><own> jd
R , length <far><own> kc
R , length <host><client> ck
R , seq <client><own> jd
R , seq <far><own> kc
R , seq <host><client> dj
R , win <client><own> jd
R , win <far><own> kc
R , win <host><client> ck
R , 为 <zone><own> kc
R , 出 <host><far> jd
R -a kc
R -i kc
R -j dnat <outside><own> jd
R -j jd
R -m tcp <outside><own> jd
R -m tcp <zone><own> jd
R -o lb
R -p jd
R -p tcp <outside><own> jd
R : <n> <client><own> kc
R : connection <client><own> kc
R : connection <host><far> qW
R : connection <zone><own> kc
R <client> <host> <client><own> lb
R <client> bl
R <client> r <client><own> jd
R <client> s <client><own> lb
R <host> <client> <client><own> lb
R <host> r <client><own> lb
R <n> $ <client><host> kc
R <n> $ <client><own> kc
R <n> $ <far><host> jd
R <n> $ <far><own> jd
R <n> $ <host><client> am
R <n> $ <host><public> jd
R <n> $ <outside><own> lb
R <n> $ <zone><own> jd
R <n> , <client><client> lb
R <n> , <client><far> lb
R <n> , <client><own> jd
R <n> , <far><own> jd
R <n> , <outside><host> jd
R <n> -j <outside><own> jd
R <n> : <client><own> kc
R <n> : <zone><own> lb
R <n> <n> <client><own> kc
R <n> <n> <host><client> ck
R <n> ? <client><far> lb
R <n> and <client><own> kc
R <n> assured <far><own> jd
R <n> dpt <far><host> jd
R <n> proto <client><host> kc
R <n> src <far><own> jd
R <n> syn <far><host> jd
R <n> tcp <client><host> jd
R <n> tcp <far><own> kc
R <n> ttl <far><host> jd
R <n> udp <client><far> kc
R <n> you <zone><own> jd
R <n> 不 <zone><own> lb
R <outside> it <zone><own> lb
R <own> : <client><own> jd
R <own> <client> <client><own> jd
R <public> jd
R <service> $ <client><own> jd
R <service> $ <zone><own> kc
R <service> , <host><host> jd
R <service> , <zone><host> kc
R <service> , <zone><own> jd
R <service> <n> <zone><host> jd
R <service> ? <zone><host> jd
R <service> 吗 <outside><host> jd
R ? $ <client><client> jd
R ? $ <client><far> lb
R ? $ <client><gateway> jd
R ? $ <client><host> kc
R ? $ <client><outside> ma
R ? $ <client><own> sU
R ? $ <far><client> dj
R ? $ <far><own> pX
R ? $ <far><zone> bl
R ? $ <gateway><far> jd
R ? $ <gateway><host> kc
R ? $ <gateway><own> kc
R ? $ <gateway><zone> ck
R ? $ <host><client> dj
R ? $ <host><gateway> dj
R ? $ <host><host> jd
R ? $ <host><own> ma
R ? $ <host><public> jd
R ? $ <host><zone> Zn
R ? $ <outside><host> lb
R ? $ <outside><own> nZ
R ? $ <own><client> dj
R ? $ <own><far> Zn
R ? $ <own><outside> Zn
R ? $ <own><zone> dj
R ? $ <zone><far> lb
R ? $ <zone><gateway> ma
R ? $ <zone><host> jd
R ? $ <zone><outside> nZ
R ? $ <zone><own> lb
R ? $ <zone><public> nZ
R ? $ <zone><zone> pX
R a nZ
R ack <n> <client><own> kc
R ack <n> <host><client> dj
R ack bl
R all ? <zone><zone> jd
R allowed ? <zone><zone> jd
R am lb
R and dj
R and then <client><own> kc
R answer jd
R any jd
R anything kc
R arrive am
R as nZ
R asking ck
R assured mark <far><own> jd
R at all <zone><zone> jd
R at jd
R back $ <client><own> kc
R block jd
R blocked jd
R box ma
R browser kc
R by ma
R check jd
R client ck
R connect : <client><own> kc
R connecting jd
R connection refused <client><own> kc
R connection refused <own><zone> ck
R connection timed <client><own> jd
R connection timed <host><far> qW
R connection timed <zone><own> jd
R connects Us
R cross jd
R dead ma
R decides kc
R delivers dj
R destination <host> <outside><own> jd
R direct lb
R directly nZ
R dnat ma
R dnat to <outside><own> jd
R do oY
R does it <far><own> lb
R does the <host><far> lb
R does the <zone><own> kc
R don't jd
R dport <n> <outside><own> jd
R dpt <n> <far><host> jd
R drop jd
R dropped ma
R e jd
R echo kc
R ecr jd
R end jd
R err ma
R errno ck
R error jd
R even lb
R filtered nZ
R fine kc
R for kc
R forward policy <client><client> am
R gets kc
R given am
R go ma
R going kc
R home jd
R icmp kc
R id jd
R idea am
R if lb
R in kc
R inet jd
R input dj
R internal kc
R involved kc
R io jd
R ip <client> <client><own> kc
R ip <host> <client><own> lb
R ip <own> <client><own> jd
R ip jd
R is that <client><own> lb
R it ? <client><host> ma
R it ? <zone><own> nZ
R it am
R it works <zone><own> kc
R it's jd
R just spins <zone><own> jd
R len <n> <far><host> jd
R length <n> <client><own> jd
R length <n> <far><own> kc
R length <n> <host><client> ck
R let lb
R load jd
R loop kc
R make it <far><own> kc
R masquerade lb
R masqueraded kc
R match pX
R minute jd
R must kc
R never kc
R not ? <zone><own> jd
R nothing kc
R of ck
R on <n> <client><own> kc
R on <service> <zone><host> lb
R once lb
R only bl
R open jd
R or jd
R or not <zone><own> jd
R out $ <client><own> jd
R out $ <zone><own> jd
R over ma
R own kc
R permitted oY
R please nZ
R port <n> <client><client> kc
R port <n> <client><host> jd
R port <n> <client><own> jd
R port <n> <far><own> ma
R port <n> <host><far> lb
R port <n> <outside><host> jd
R port <n> <outside><own> jd
R postfix kc
R postrouting lb
R prerouting jd
R proto tcp <client><client> jd
R proto tcp <far><host> jd
R r , <client><own> jd
R r dj
R rather bl
R reply lb
R return kc
R rst , <client><own> jd
R rule kc
R ruleset lb
R s , <client><own> jd
R s , <far><own> lb
R s , <host><client> dj
R seq <n> <client><own> jd
R seq <n> <far><own> kc
R seq <n> <host><client> dj
R server's jd
R session kc
R should ma
R side kc
R since kc
R so ck
R socket jd
R source lb
R spins jd
R spt <n> <far><host> jd
R stop ma
R survive kc
R syn $ <client><host> jd
R syn ack <far><own> lb
R tcp -m <outside><own> jd
R tcp -m <zone><own> jd
R tcp <n> <zone><host> jd
R tcp dport <outside><own> jd
R tcp spt <far><host> jd
R tell ck
R that's jd
R the <gateway> <host><far> jd
R the <host> <zone><own> ma
R them jd
R then dj
R these bl
R they kc
R three kc
R timed kc
R timed out <client><own> jd
R timed out <host><far> qW
R timed out <zone><own> jd
R to <own> <zone><own> kc
R to destination <outside><own> jd
R to dj
R traffic jd
R ts jd
R ttl <n> <far><host> lb
R udp <n> <client><far> jd
R udp <n> <host><far> ma
R udp jd
R unreachable dj
R up kc
R val jd
R we nZ
R what ck
R when nZ
R where oY
R while kc
R why $ <client><own> jd
R why ? <zone><own> jd
R win <n> <client><own> jd
R win <n> <far><own> kc
R win <n> <host><client> ck
R with ma
R without jd
R works oY
R would kc
R you must <zone><own> jd
R 不 行 <zone><own> kc
R 丢 kc
R 个 lb
R 中 kc
R 为 什 <zone><own> kc
R 为 啥 <zone><own> jd
R 之 jd
R 之 间 <zone><zone> lb
R 了 $ <client><own> kc
R 了 吗 <zone><own> kc
R 什 么 <far><own> jd
R 什 么 <zone><host> jd
R 什 么 <zone><own> kc
R 从 jd
R 以 lb
R 出 kc
R 发 kc
R 口 <n> <client><own> kc
R 口 jd
R 可 kc
R 同 dj
R 吗 $ <client><far> lb
R 吗 $ <gateway><client> ma
R 吗 $ <zone><far> kc
R 吗 $ <zone><zone> nZ
R 吧 kc
R 啊 ma
R 定 jd
R 对 lb
R 就 dj
R 就 能 <zone><own> jd
R 开 dj
R 得 jd
R 忙 jd
R 怎 lb
R 我 jd
R 打 ck
R 拒 kc
R 拒 绝 <zone><own> jd
R 挡 jd
R 接 jd
R 收 <service> <zone><own> kc
R 收 jd
R 放 jd
R 放 行 <zone><zone> lb
R 时 , <outside><own> jd
R 时 , <zone><own> jd
R 有 ma
R 果 jd
R 样 jd
R 没 ma
R 流 jd
R 用 kc
R 的 $ <outside><own> jd
R 的 $ <zone><own> jd
R 的 <n> <host><own> jd
R 的 <n> <zone><far> kc
R 端 jd
R 绝 jd
R 网 ma
R 能 ck
R 被 拒 <zone><own> jd
R 访 dj
R 说 jd
R 谢 jd
R 走 kc
R 连 接 <zone><own> jd
R 通 ma
R 通 吗 <zone><host> kc
R 里 kc
R 间 kc
^ <A> <B> ma
^ <A> <n> kc
^ <A> can't kc
^ <A> cant kc
^ <A> is dj
^ <A> kc
^ <A> to pX
^ <A> 主 kc
^ <A> 发 kc
^ <A> 往 ma
^ <A> 能 jd
^ <A> 自 jd
^ <A> 访 jd
^ <A> 这 jd
^ <A> 进 jd
^ <A> 那 kc
^ <A> 里 lb
^ <host> <A> kc
^ <host> kc
^ <n> : lb
^ <service> : kc
^ <service> <A> dj
^ a jd
^ are jd
^ assume nZ
^ can someone jd
^ check jd
^ check 一 jd
^ could a jd
^ does <service> kc
^ does kc
^ dovecot : kc
^ from oY
^ from the lb
^ good jd
^ good morning jd
^ hairpin oY
^ hey , jd
^ how jd
^ if kc
^ is the dj
^ morning lb
^ my ma
^ nc bl
^ need jd
^ new jd
^ no lb
^ on <zone> jd
^ on qW
^ on the lb
^ once lb
^ once the kc
^ our nZ
^ ping <A> dj
^ ping from jd
^ planning lb
^ printer kc
^ seeing jd
^ src <A> nZ
^ src nZ
^ the nZ
^ thinking kc
^ thinking of lb
^ ticket <n> jd
^ ticket jd
^ trace <A> kc
^ user kc
^ users jd
^ walk jd
^ walk me jd
^ we moved kc
^ what if jd
^ what jd
^ which rule jd
^ will lb
^ with kc
^ would <A> jd
^ 加 一 kc
^ 同 kc
^ 同 事 lb
^ 在 <A> jd
^ 审 lb
^ 审 计 lb
^ 我 jd
^ 我 在 jd
^ 日 jd
^ 日 志 jd
a <A> ma
a <B> bl
a <n> dj
a client dj
a connection ma
a host kc
a reset jd
a tcp kc
able to hit kc
accept would <A> kc
access <B> jd
ack <n> , ck
ack <n> dj
acme example jd
add -a forward jd
address <B> jd
address ? $ lb
address ? lb
address does dj
after <n> jd
against <B> ma
allowed ? $ ma
allowed ? ma
allowed to kc
am i kc
an <A> ma
an <service> oY
an <service> session kc
and <B> lb
and does kc
and does the jd
and the lb
and then jd
answer : lb
answer from <B> jd
answer from jd
anything in lb
anywhere ? $ lb
arriving on ma
as seen am
as the nZ
at <A> kc
at <B> port kc
at the kc
back through us jd
be let dj
between <A> and jd
between <A> jd
box , kc
box itself kc
browse <B> jd
by <A> lb
by <service> lb
by the kc
can <A> itself jd
can <A> nZ
can <A> open lb
can <A> ping kc
can <zone> kc
can i ck
can someone jd
can the kc
chg <n> jd
come back ? kc
connect : dj
connect <B> lb
connect to <B> kc
connect to <host> jd
connecting to <B> kc
connection from <A> nZ
connection from nZ
connection refused $ kc
connection refused from jd
connection timed ck
connection timed out ck
connection to <B> ma
connects to <B> kc
could a jd
could i kc
could somebody lb
curl <A> dj
curl <B> jd
customer at <A> jd
customer at jd
deliver outbound lb
delivers to <B> ma
desk <A> jd
dev <outside> $ Zn
dev <outside> Zn
dialled <B> jd
dig <A> ck
directly ? $ kc
directly ? kc
dnat , kc
do <A> ma
do i land kc
do packets lb
do the lb
do they oY
does <A> reach lb
does <A> see dj
does <A> still jd
does <gateway> jd
does <host> lb
does <service> lb
does <zone> get dj
does anything lb
does the <A> ma
does the reply jd
does the return lb
dpt <n> syn kc
dsn <n> <n> ck
dsn <n> ck
dst <B> , lb
echo request ma
ecr <n> , jd
ecr <n> jd
errno <n> ck
established src <A> jd
example , Yo
example org ck
fine $ jd
first <client> pX
first <outside> lb
first <own> Tt
first <server> jd
first <zone> rV
for <A> jd
for <A> to kc
for <B> , kc
for <B> dj
for <service> dj
for <zone> ma
for me jd
for them kc
forward -i <A> lb
from <A> , jd
from <A> nZ
from <B> , dj
from <B> ck
from <B> on am
from <outside> ck
from <zone> ma
from a dj
from my bl
from the <A> nZ
from unknown <B> dj
from unknown dj
get <n> oY
get into <B> lb
get into lb
get out ? lb
get out ma
get out to kc
get there ? jd
get to <B> jd
get to <service> dj
go ? $ jd
go ? jd
go to lb
going on jd
good morning jd
happens to <A> jd
has to jd
have <B> ma
have a kc
have to kc
here , ck
hey , jd
hit <B> jd
hit <B> on kc
host , jd
host <A> port dj
host on <A> kc
host on kc
hosts on lb
how does <A> jd
i <service> kc
i am ma
i e nZ
i land kc
i land on kc
i need dj
i want dj
i want to dj
i would lb
i'm sitting at jd
icmp echo kc
id <n> kc
if a kc
if you lb
in , jd
in <A> , lb
in <A> lb
in <B> $ ck
in <B> am
in <n> kc
in on <A> kc
in the lb
inc <n> jd
instead of kc
into <A> ck
into <B> , ma
into <B> ? lb
into <B> ma
into the jd
ip $ kc
ip <host> <A> jd
ip <own> <client> jd
ip <own> jd
ip does the am
is <A> lb
is <A> reachable dj
is <B> $ ck
is <service> on ck
is fine jd
is it us kc
is that us lb
is the <A> dj
is there anything jd
it $ lb
it be kc
it in jd
it on ck
it to jd
it to the jd
it us kc
it works kc
its <service> kc
its own kc
itself $ dj
java net kc
just spins jd
kinds <client><client> kc
kinds <client><far> ma
kinds <client><gateway> lb
kinds <client><host> oY
kinds <client><outside> jd
kinds <client><own> qW
kinds <far><client> ck
kinds <far><own> rV
kinds <far><zone> ck
kinds <gateway><far> ma
kinds <gateway><host> ma
kinds <gateway><own> jd
kinds <gateway><zone> bl
kinds <host><far> jd
kinds <host><host> lb
kinds <host><own> ma
kinds <host><public> kc
kinds <host><zone> dj
kinds <outside><client> lb
kinds <outside><gateway> jd
kinds <outside><host> lb
kinds <outside><own> oY
kinds <own><client> Zn
kinds <own><far> am
kinds <own><gateway> dj
kinds <own><host> am
kinds <own><outside> am
kinds <own><zone> Zn
kinds <server><own> jd
kinds <zone><client> jd
kinds <zone><far> ma
kinds <zone><gateway> ma
kinds <zone><host> qW
kinds <zone><outside> pX
kinds <zone><own> ma
kinds <zone><public> lb
kinds <zone><zone> nZ
land on the lb
laptop , dj
laptop <A> lb
len <n> proto jd
length <n> , jd
let <A> kc
let in kc
let it kc
let through qW
let's say jd
like to nZ
lives on dj
log in jd
machine is am
mail via jd
make it jd
make it to jd
mar <n> bl
masquerade , <A> jd
me through kc
me whether jd
must authentication' lb
my box dj
my desk <A> jd
never an answer kc
never an kc
no ? $ lb
no ? lb
not be dj
nov <n> <n> kc
nov <n> kc
now : nZ
of that lb
off from kc
on <A> : kc
on <A> and kc
on <A> from bl
on <A> opens oY
on <A> to lb
on <B> ? ma
on <B> port kc
on <client> $ ck
on <client> ck
on <n> , jd
on <outside> lb
on <service> $ jd
on <service> ? ma
on <zone> i jd
on a <B> bl
on a Zn
on dev <outside> Zn
on our lb
on tcp <n> kc
on tcp kc
on the <B> Zn
once the ma
one of lb
only this , jd
open <B> , kc
open <B> jd
open <B> on jd
open <service> on jd
open ? $ jd
open ? jd
open a kc
open for kc
open to <B> ck
open to dj
opening <B> jd
opens <service> ma
or is jd
or no ? lb
or no kc
our <A> ma
out $ nZ
out <zone> src jd
out on <B> kc
out on jd
out src <A> ma
out src ma
out there kc
out to <B> kc
out to ma
outgoing <service> kc
over <service> ? kc
over <service> from kc
over <service> lb
pc <A> kc
people on dj
ping <A> dj
ping <A> from bl
ping <B> , nZ
ping <B> ? kc
ping <B> lb
ping from <A> lb
ping from lb
ping to <A> dj
ping 通 <B> jd
ping 通 jd
pinging <A> bl
pinging <A> from dj
pings <B> lb
pls $ lb
pls : jd
policy to jd
port <n> : dj
port <n> does lb
port <n> on jd
port <n> tcp jd
ports <n> jd
possible ? $ dj
possible ? dj
postfix <service> <n> jd
postfix <service> jd
postfix smtpd <n> dj
postfix smtpd dj
postrouting -o <outside> jd
printer <A> kc
question : jd
reach <B> $ kc
reach <B> kc
reach the <B> jd
reachable for dj
reachable from <B> Yo
reachable from Yo
real client Zn
refused $ kc
refused from jd
right ? $ ma
right ? ma
rule decides kc
sackok , ts jd
says <service> nZ
says outlook dj
scanner at <A> lb
second <- Yo
second <client> ck
second <far> jd
second <host> ma
second <outside> ck
second <own> oY
second <public> ma
second <zone> Xp
see <B> kc
see the dj
see when <B> dj
see when dj
seen on <zone> ck
seen on dj
sends a kc
sends through <B> kc
sends through kc
sends to <B> nZ
sends to nZ
server , lb
server <A> dj
server is kc
server see dj
server to <B> kc
server to lb
session to kc
should <service> ma
should i kc
should it kc
shows <n> dj
since <n> kc
smtpd <n> : dj
smtpd <n> dj
someone <A> jd
someone on <A> lb
someone on lb
source address does dj
src <far> dst kc
src <far> kc
still get jd
straight to jd
suppose the forward kc
supposed to be lb
supposed to kc
syn ack lb
talk to lb
talking to <B> lb
talks to lb
tcp $ nZ
tcp , kc
tcp <n> $ dj
tcp <n> ? kc
tcp <n> kc
tcp <n> on lb
tcp from <A> jd
tcp from jd
team , kc
tell me whether jd
that $ ma
that ? $ kc
that ? kc
that be kc
that go lb
that is jd
that packet jd
that the <gateway> bl
that the am
that us lb
the <A> , lb
the <A> box kc
the <A> jd
the <B> box kc
the <B> server's jd
the <gateway> let jd
the <gateway> ma
the <host> box kc
the <n> lb
the <outside> jd
the <service> jd
the box itself jd
the client dj
the public nZ
the queue ma
the real ck
the real client ck
the replies jd
the ruleset ma
the scanner bl
the very lb
then ? $ kc
then ? kc
then be able jd
then be jd
there ? $ jd
there ? jd
there anything jd
they see oY
they use jd
thinking of kc
this , jd
this , three jd
this ? lb
this for dj
this is from dj
three times jd
through <B> kc
through ? $ ma
through ? ma
through us jd
thunderbird on jd
ticket <n> jd
timed out $ nZ
timed out' kc
timeout $ ck
timeout , lb
to <A> -> jd
to <A> <own> ck
to <A> dj
to <A> from ck
to <B> $ kc
to <B> , kc
to <B> : kc
to <B> <own> lb
to <B> <service> kc
to <B> ? jd
to <B> and jd
to <B> does ma
to <B> get lb
to <B> is lb
to <B> ok lb
to <B> on ma
to <B> or kc
to <B> tcp lb
to <B> with jd
to <public> jd
to <service> kc
to <zone> kc
to a bl
to accept kc
to be lb
to deliver kc
to hit <B> kc
to hit kc
to host <A> dj
to it dj
to itself kc
to know lb
to open ma
to our lb
to port <n> jd
to port jd
to the <B> ma
today ? $ kc
toward <B> ma
towards <B> ? kc
towards <B> ma
trace <A> kc
trace <A> to jd
trace tcp jd
true ? $ lb
trying <B> error jd
trying <B> jd
ts val <n> jd
ts val jd
type <B> into jd
type <B> jd
udp <n> ? lb
udp <n> from kc
udp <n> to kc
unknown <B> dj
unreplied src <far> lb
up on kc
updates from jd
us $ dj
us ? $ kc
us ? kc
use <B> jd
use <n> <- jd
user <A> lb
users in <A> jd
users in jd
val <n> ecr jd
val <n> jd
via <B> lb
via <public> jd
via <service> ck
walk me jd
walk me through kc
wants a kc
wants to kc
we moved kc
went to jd
what does it lb
what gives dj
what if i jd
what if jd
what would lb
when <A> connects kc
when <A> nZ
when <B> am
when a bl
when he kc
when i lb
when it kc
when they jd
where does lb
which rule decides kc
which rule jd
who answers kc
why $ kc
why does <A> nZ
will <A> jd
will <gateway> nZ
will that jd
window <n> syn kc
with the jd
with these dj
work $ ma
works or dj
would that jd
yes no dj
yes or kc
yes or no kc
上 $ jd
上 <B> jd
上 <B> 吗 jd
上 curl <B> jd
上 curl jd
上 ping <B> kc
上 ping kc
上 不 kc
上 抓 jd
上 抓 包 lb
上 网 jd
下 <A> -> ma
不 $ kc
不 ? $ lb
不 ? lb
不 了 jd
不 开 jd
不 放 kc
不 能 ping jd
不 能 上 oY
不 通 kc
个 , jd
个 包 jd
主 动 jd
么 $ kc
之 间 lb
人 在 dj
什 么 $ jd
会 好 dj
会 怎 jd
会 被 drop jd
信 走 jd
候 源 kc
候 源 地 kc
公 司 kc
出 去 kc
出 去 吗 lb
分 析 kc
则 ? jd
则 拦 jd
则 放 ma
到 <B> $ kc
到 <B> , ma
到 <B> kc
到 <B> 吗 jd
到 <B> 的 kc
到 ip <A> kc
到 ip jd
到 syn kc
到 这 个 jd
包 会 kc
包 最 lb
包 最 后 jd
去 <B> kc
去 吗 $ ma
去 掉 , kc
去 连 <B> kc
去 连 kc
变 成 什 kc
口 , kc
口 <n> $ ma
口 会 被 kc
口 的 jd
可 以 kc
后 <A> jd
后 会 jd
吧 $ lb
吧 ? $ bl
吧 ? bl
哪 个 jd
哪 里 kc
啥 $ lb
器 访 jd
器 访 问 jd
回 了 dj
在 <A> , kc
在 <A> kc
在 <A> 上 kc
在 <B> $ dj
在 <B> dj
地 址 会 jd
址 会 jd
填 的 <B> kc
外 网 jd
好 了 jd
如 果 remove jd
审 计 lb
对 <B> am
对 端 lb
就 好 jd
就 好 了 jd
己 能 kc
帮 忙 jd
常 , jd
往 <B> 发 kc
怎 样 $ kc
思 $ kc
想 用 jd
意 思 $ kc
成 什 jd
成 什 么 jd
我 们 lb
我 在 <A> jd
户 端 <A> jd
打 <B> jd
打 <B> 的 jd
打 不 jd
打 不 开 jd
抓 到 jd
收 <B> kc
收 不 了 jd
放 不 kc
放 不 放 kc
放 行 的 ma
日 志 dj
时 候 源 kc
是 <B> , dj
是 加 jd
有 $ kc
机 器 访 jd
条 -a jd
条 -a prerouting kc
来 吗 $ dj
果 remove jd
样 $ kc
桌 面 kc
正 常 , jd
没 $ jd
没 有 $ kc
没 问 dj
没 问 题 dj
流 量 kc
现 在 kc
用 <B> kc
用 <B> 收 lb
用 <public> <B> kc
用 <public> kc
用 foxmail kc
电 脑 能 jd
的 $ jd
的 <B> , lb
的 <B> kc
的 <n> , jd
的 <n> ? kc
的 <n> tcp kc
的 <n> 吗 jd
的 <service> , kc
的 dnat lb
的 吗 $ lb
的 吗 kc
的 是 <B> jd
的 机 jd
的 机 器 jd
的 源 jd
的 源 地 jd
的 用 jd
的 用 户 jd
目 标 kc
目 的 Zn
看 到 syn lb
看 到 这 jd
确 认 一 jd
程 桌 kc
程 桌 面 kc
端 <A> jd
端 口 , kc
端 口 的 jd
结 果 jd
网 段 kc
能 <service> jd
能 <service> 到 jd
能 ping jd
能 ping 通 jd
能 上 <B> kc
能 上 jd
能 主 lb
能 主 动 lb
能 出 jd
能 出 去 jd
能 通 吗 jd
脑 能 jd
脑 能 不 jd
自 己 jd
自 己 能 kc
行 $ kc
行 了 jd
行 的 ma
被 丢 lb
要 是 加 jd
规 则 ? jd
规 则 拦 jd
规 则 放 ma
认 一 jd
认 一 下 jd
访 问 <B> jd
访 问 <public> jd
谢 $ jd
谢 谢 $ jd
谢 谢 jd
走 <n> kc
走 <service> kc
走 的 是 jd
还 是 kc
这 个 , jd
这 个 jd
这 台 ck
这 台 机 lb
这 边 ma
远 程 kc
远 程 桌 kc
连 <B> <n> jd
连 <B> lb
连 <B> 会 jd
连 到 <B> kc
连 到 kc
通 <B> jd
通 不 jd
通 不 通 jd
通 了 kc
那 台 kc
都 不 jd
里 看 jd
里 看 到 jd
问 <B> jd
问 <B> 吗 lb
问 <public> <B> jd
问 <public> jd
面 的 jd
`;
