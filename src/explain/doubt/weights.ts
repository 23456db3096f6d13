/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */
export const ASK_WEIGHTS = `
 fifhdi
$ fifhdi
' , jggfff
' -i fgfgkf
' <n> qdggdd
' <own> jggfff
' hfffke
'connection nfgegc
'connection refused' oggdfc
'connection timed kgfeff
's <service> fkfgff
's dmdZhl
's inside jjgeed
's own gngdjZ
, <client> nggeha
, <far> offfhb
, <gateway> legfge
, <host> iegail
, <n> nebheh
, <outside> kVicub
, <own> bscibh
, <public> kdfjfe
, <server> jdjegf
, <service> ockeec
, <zone> hiegoX
, a lfgfff
, ack kfggff
, all jkZjef
, allowed jjfech
, although lefgff
, am kddgmc
, and dfdiZs
, any codZmg
, anything fcgcoh
, are leeeej
, as hnfcfd
, bfhflh
, blocked nfgeee
, but mgffef
, by hugXce
, can oZddne
, change kfffff
, coming scdddi
, connection qfegeb
, correct mfegbj
, could afeilj
, curl phfYgg
, customer fehfcn
, do kddamj
, does fTcomk
, don't laglhb
, dport pcddig
, dst qcedge
, e hgjege
, established cggfii
, everything gajckj
, explain fgfffk
, first efjeek
, for fiamid
, forward jfgfff
, from jpfefX
, given offbZn
, he gjeghf
, help oeeigb
, how sehdbd
, i jhhkVh
, i'm ijffdf
, id jgggff
, if iobgfb
, in pdfgYi
, inside fneeff
, is jgbgfi
, isn't odfhec
, it eegefo
, it's geggel
, item ljgefc
, its jgfdgh
, just igekee
, kindly ngfdgd
, length lffffe
, line jhedZo
, lip jgggge
, list ihZohb
, need jdjkfb
, never lgffdh
, no npfYcd
, not gmheed
, nothing pffefc
, ok nfgged
, on nlfbdd
, one kkgdfd
, only doclfd
, open mnfYgc
, options jgggff
, or iafhlf
, our vaYbih
, outlook lgfffe
, over kfffgf
, permitted nedgdg
, ping gffgek
, plain mgffcg
, please lhZieg
, pls megdci
, port mcmobV
, possible pefffc
, quick iZlmfd
, reachable tdeddf
, right ofkXdg
, rip jggggf
, rst fffffk
, same ncfcjf
, say gglhcf
, seq kffffe
, should oeggfb
, so khdkcd
, sorry miggbc
, source rZeegg
, step pgegeb
, still kfdZfn
, straight khiffb
, syn kgffef
, target ldeggg
, tcp vfdecb
, that lefecl
, the kgbdgk
, then jcejma
, they icfjej
, thoughts gefgfk
, three jgggff
, thunderbird kfffff
, thx hmgcXl
, ticket ifceaq
, to dlemde
, udp qfffcd
, user lggggb
, we mefadm
, what gahhjg
, what's ifijbf
, whats kffeei
, when kgfied
, where iWflih
, whereas kgggee
, which Zdpnbe
, while nfefgd
, who eefZoj
, why legddk
, will qefcff
, win kffffe
, with Zcnnee
, works pfddci
, would gegdpc
, yes jYrhfa
, yet ohfhbd
, you hfgdgk
, you're gefddp
, 不 gpecge
, 为 tYhiVi
, 之 nhecid
, 人 kffegg
, 什 pfecgf
, 今 ffgebp
, 从 kggmfX
, 他 ledgif
, 会 gaiiig
, 但 kfggff
, 你 bdgecu
, 出 odajdh
, 分 fglefe
, 列 fjigfd
, 到 rchZgf
, 加 dgggnc
, 包 kjdgee
, 只 ggfgbm
, 可 jdgggg
, 周 gmeddi
, 咋 negfed
, 哪 fiffke
, 啥 jgggff
, 回 lfffff
, 在 hghekd
, 地 lfgefg
, 它 pbdgbj
, 客 jfgggf
, 对 kfkahd
, 帮 nZghfh
, 怎 gfffcn
, 急 bdfgfq
, 想 neggfd
, 我 gfkfhd
, 报 jjgdgd
, 按 sXgggd
, 提 ldfgge
, 收 kffhff
, 改 jdghjd
, 放 jegfhe
, 新 jgggch
, 明 ffgefm
, 昨 nfeggb
, 是 ldhcdk
, 最 meghcf
, 有 hhjbei
, 正 mfggde
, 没 qdgbYm
, 浏 lgffff
, 源 lefgeg
, 然 kggffe
, 现 pahcid
, 用 jefgei
, 目 nmgcbc
, 直 mgggcf
, 看 ibgeen
, 端 mefffg
, 第 befhjj
, 结 pedfbh
, 给 hiefdj
, 网 ogffga
, 能 lahhjc
, 行 rcfafh
, 要 pbejed
, 规 kghcfg
, 说 lfgffe
, 请 iYijdj
, 谁 gfgblh
, 谢 fhdfcn
, 走 qdfdef
, 过 pcgfdf
, 还 ctfaka
, 这 gffejh
, 连 rggbfb
, 通 ycgZgY
, 那 kYilff
, 都 eobelc
, 麻 khhehd
-> <client> peeefd
-> <far> rffeeb
-> <gateway> pdffgc
-> <host> ofgcib
-> <outside> jefele
-> <own> mYhbjj
-> <zone> tbeegc
-> nXgekg
-a dffehm
-a forward effeki
-a postrouting efedau
-a prerouting fegeij
-d <host> dhgeme
-d <own> fegeij
-d efgeji
-i , jfffZn
-i <outside> bffeph
-i <zone> biffhk
-i Zgfflj
-i forward bedhav
-i like feggdn
-i on ieeeaq
-i prerouting fdgcep
-j accept efgegl
-j dffeim
-j dnat efgehk
-j drop bfegng
-j log ffggfk
-j masquerade ffedlj
-j reject eeeghl
-j snat cehhji
-j tcpmss fffffk
-l jgffff
-l 里 jgggff
-m effeij
-m limit ffggek
-m tcp ffgeji
-o <outside> diddjl
-o <zone> egggnb
-o cheeli
-p efgehl
-p tcp efgegl
-p udp dgffen
-s <far> ffgfel
-s <zone> cgfgkh
-s dgfhgk
-t cffijh
-t nat cffijh
-v <own> jgffff
-w gffekf
-w net gffekf
: $ gegefl
: ' kggeff
: -a fffehk
: : qefgdb
: <client> tfifcX
: <far> qfgfbd
: <gateway> hjfggd
: <host> gmedge
: <n> fXfidr
: <outside> yZdced
: <own> wgciaX
: <service> sZgafi
: <zone> xcefda
: a ocfgib
: any dghfmd
: can khheee
: connect oefffd
: connection kegggf
: could oeefef
: curl mchggd
: do rbafgh
: does gYbdon
: errno jgfgff
: f jfgfff
: from dmidge
: github eehdhm
: in nbgggg
: ip jfggff
: iptables ggfeel
: ipv jgfgeg
: is pbfgja
: martian nefgdf
: may kcggcl
: nc keffgf
: net mgedhe
: no ocfegf
: open uafbff
: outlook mffdff
: please gjleec
: port jjZkee
: reachable kncbdg
: relay jfggge
: src vadfga
: tcp nffffe
: the rdgded
: to aehtga
: trace kgfgdg
: udp jgfgff
: user neghed
: we hebmgg
: what dkeikb
: which Zeplhb
: who Ytfgee
: why ocgggb
: would digcsa
: 从 jZgleh
: 我 jXmige
: 无 jffffg
: 能 doddfh
; does icddmi
; kdegkd
; the mgdjdd
; what bbgfoj
<- raeedj
<- what hgfgdk
<client> $ liZhlb
<client> , ldlZfg
<client> -> mfddkc
<client> : kgffef
<client> <client> mgfgfc
<client> <far> mggefd
<client> <host> lggefe
<client> <n> ngfged
<client> <own> nfgghZ
<client> <service> qbggfb
<client> ? lcbnib
<client> able nfedie
<client> and regefZ
<client> be heffjg
<client> can sgeahb
<client> can't qZgfhd
<client> cant offdgd
<client> dst kfggge
<client> for pbhdgf
<client> from nfggbf
<client> get qbgdka
<client> gets offefd
<client> has ijggdf
<client> in jefflb
<client> instead ahfhne
<client> is neicgd
<client> it lfffge
<client> just keggge
<client> must mffffe
<client> oaidid
<client> on macajn
<client> open tchfea
<client> opening dgggkg
<client> opens rfgXgf
<client> or hZhriY
<client> ping ngffgb
<client> port ndgdge
<client> r lfgffe
<client> reach gdcdlk
<client> s jggffe
<client> says jggfge
<client> sends kfgeff
<client> should nfdhed
<client> sport jfgfgf
<client> still gfgirU
<client> talk lbhgnX
<client> tcp negfdf
<client> then efghke
<client> to qdfcmY
<client> towards ngeege
<client> use gfncff
<client> wants peeeef
<client> when tfebde
<client> who oneZfa
<client> 上 lgdhgd
<client> 到 oafdhh
<client> 去 pgceef
<client> 发 mgfeef
<client> 就 egggld
<client> 打 lgffja
<client> 用 mgfdgf
<client> 的 reefec
<client> 能 mdifdf
<client> 要 mgfeeg
<client> 访 lZefdm
<client> 走 ngffbg
<client> 还 ehhhlb
<client> 这 mjiaed
<client> 连 uefhdY
<far> $ leehlZ
<far> , qfjbea
<far> -> pgfefa
<far> -j gfffle
<far> -p fffgfj
<far> : kggggd
<far> <far> lgggfc
<far> <n> kffgff
<far> <own> nffefe
<far> <service> tehccc
<far> ? ecefjm
<far> a lggfdf
<far> able ogegga
<far> allowed lgggdf
<far> and nhhagd
<far> can tahefb
<far> connects mfhedf
<far> does ogfgcd
<far> dst kfgffe
<far> for lggeeg
<far> from kcfmee
<far> get tYhZdj
<far> gets rdgefb
<far> is ofgfde
<far> make lfhgde
<far> on ichakj
<far> over lghhhZ
<far> port rbhghY
<far> qbfehe
<far> r legfeg
<far> reach pddeka
<far> s jggfff
<far> says kggggd
<far> see mefeka
<far> sport lgfffe
<far> still ceghne
<far> tcp noacfc
<far> through pgefbe
<far> to sggbeb
<far> udp rffffZ
<far> wants jfgefg
<far> with kfefgg
<far> 不 nffgfc
<far> 会 jgcfig
<far> 到 rggbga
<far> 发 ogfdbh
<far> 吗 dgggnb
<far> 的 lfgghb
<far> 能 rhfgab
<far> 访 offbhe
<far> 还 dhghlc
<far> 通 rbeffe
<gateway> $ fedoeg
<gateway> 's fpefha
<gateway> , mhVleh
<gateway> -> regfgY
<gateway> : jfgfgf
<gateway> <gateway> ojchbd
<gateway> <n> fbfgep
<gateway> ? ndcehg
<gateway> allowed rcgieY
<gateway> as oZifff
<gateway> at jehbhi
<gateway> box iflefe
<gateway> config gafggn
<gateway> do kgffge
<gateway> does negdlZ
<gateway> doing legfge
<gateway> drop lgghdd
<gateway> from sccgkZ
<gateway> is reeaei
<gateway> itself pkfcfZ
<gateway> last bejkgh
<gateway> let pfhfeb
<gateway> lets nfggga
<gateway> mgecdj
<gateway> on bibcln
<gateway> or gfhkdf
<gateway> ping mhYhhg
<gateway> shows kggggd
<gateway> to udiafb
<gateway> when jfggff
<gateway> why negfgd
<gateway> 上 edcpie
<gateway> 丢 kffgge
<gateway> 之 mcfbfl
<gateway> 会 pfedfe
<gateway> 吗 mdffhe
<gateway> 拦 rcgggZ
<gateway> 挡 nfggfa
<gateway> 放 lehfff
<gateway> 本 pdiefb
<gateway> 的 fnedei
<gateway> 自 pgfega
<gateway> 规 ffgffj
<gateway> 这 pbggfe
<host> $ kibpfX
<host> 's hcfchm
<host> , lkcagi
<host> -> rehced
<host> -a ggggqX
<host> -j dgggnc
<host> -o ggfglc
<host> -p ffgelf
<host> : foejda
<host> <- ofgdde
<host> <client> mggefd
<host> <far> jfgfff
<host> <host> jibofZ
<host> <n> sfgdgY
<host> <server> jqjXag
<host> <service> lfhdjc
<host> ? gidrjS
<host> able uafdhb
<host> allowed ndheff
<host> and mdgeZm
<host> are gdYoig
<host> at gjfafm
<host> besides jpface
<host> box idhndc
<host> by jbgedn
<host> can radgib
<host> can't mfgdge
<host> deliver lgggdf
<host> direct jfgffg
<host> directly nehckb
<host> dnat chhdnf
<host> do cXZudp
<host> dst kgfffe
<host> echo kggffe
<host> for ocfehe
<host> from rYcfhh
<host> get nfgfed
<host> has iYgdgo
<host> have hXlmef
<host> host kfakeg
<host> in fgfgke
<host> ip kffgfg
<host> is jXbelo
<host> itself naneec
<host> jeckgf
<host> just jfggfg
<host> machine lgYmef
<host> needs leegge
<host> ok negffd
<host> on hjeYjj
<host> open gefefl
<host> or gcgnaj
<host> out ldgfid
<host> over mbfegi
<host> pls nfgbgg
<host> port qpebeV
<host> postfix jgggge
<host> published ZXhygc
<host> r jggffg
<host> reach ofeegd
<host> reachable kqakba
<host> rules gbffkj
<host> see sdhZef
<host> server jjchch
<host> server's jmcidd
<host> sport ofefdf
<host> still fdgdnf
<host> talk tegfeY
<host> tcp lffcbn
<host> the jhggai
<host> through uceaef
<host> to wZicdc
<host> what akedqd
<host> will hgfgjd
<host> with mgffhc
<host> would fhgfmc
<host> 一 ifdkff
<host> 上 jndYei
<host> 不 tggZfb
<host> 主 rehedb
<host> 了 cgffmg
<host> 会 ndcfkc
<host> 出 jegehg
<host> 到 ueiagZ
<host> 发 iXarhh
<host> 吗 kcfdfl
<host> 对 fjUoig
<host> 就 mdfgfg
<host> 往 vagWif
<host> 映 fcduha
<host> 有 mccofc
<host> 的 ilfidc
<host> 能 wXgbkb
<host> 自 jfggff
<host> 行 mggfee
<host> 还 kfZmge
<host> 这 hecoeg
<host> 通 nfgcef
<host> 那 ogfdcf
<n> $ ikfXbq
<n> , lgdfid
<n> -> mffUfp
<n> -i cgffbq
<n> -j efgehk
<n> -m fgggZp
<n> -s aedhhp
<n> : hddgij
<n> <- meffff
<n> <client> megfgd
<n> <gateway> ogggfa
<n> <host> rdfcee
<n> <n> dYgffu
<n> <outside> reenbX
<n> <own> scefha
<n> <server> rfffeZ
<n> <service> hkffgd
<n> <zone> rcgbff
<n> ? llbccj
<n> a jgggff
<n> aa lffgff
<n> ab lgffdg
<n> against ndcdbo
<n> allowed eZgfgq
<n> am lfdedk
<n> and hedeoe
<n> any jcfcoe
<n> anywhere elefei
<n> as nffgha
<n> assured kgffff
<n> at hldbjf
<n> be gehhal
<n> before ffgffk
<n> by kffbmd
<n> bytes jgggff
<n> can ijgdja
<n> ccc mffffe
<n> change dhcdWz
<n> close pfedfe
<n> connection ofggec
<n> days ijgceh
<n> directly pcgfdf
<n> dnat fdfgjj
<n> do bfgcio
<n> does medcjf
<n> dport kfgfgf
<n> drop egehbn
<n> end dpfmbb
<n> established lfffff
<n> example kggggd
<n> explain ifgdfk
<n> failed jfgggf
<n> for qaeZji
<n> forward gcggkg
<n> from rQdndl
<n> g nagfgh
<n> get dZdggt
<n> ggebjk
<n> goes chfhpb
<n> has ckfeel
<n> i gjcjib
<n> in lcgdjf
<n> ip fggfjf
<n> is cdeimh
<n> last eggefm
<n> len jfggff
<n> look ggffao
<n> lost ggffke
<n> mail kfggef
<n> mark jfgfgf
<n> milliseconds nfffee
<n> min efeeli
<n> minutes megdhd
<n> no mgfffd
<n> of nbbhcm
<n> off khfdgf
<n> ok qbeeff
<n> on fkieja
<n> only negfgc
<n> open mmXqdW
<n> or fnajhc
<n> packet jgggff
<n> please jdeddo
<n> pls rYdjaj
<n> port maZjhi
<n> proto mffgfe
<n> published qhcfdb
<n> quic wccYeh
<n> reach Vhiegq
<n> reachable dtfcgc
<n> relay sdgced
<n> rule acfgok
<n> s kbdZdt
<n> safe gdgdgm
<n> since nefgfc
<n> so heggkd
<n> src jggfff
<n> syn jfgggf
<n> tcp kmfieY
<n> the hffgek
<n> then hfefke
<n> through sjcdfY
<n> to fceSrq
<n> towards nfedgf
<n> udp offehb
<n> unreplied jfgfgf
<n> use jfgfgf
<n> were cdhgng
<n> what gdejek
<n> when gegfkg
<n> which Yfgmig
<n> who fbhogd
<n> why igffdi
<n> will ogedee
<n> with amffoa
<n> would jfhdna
<n> wtf gggdgk
<n> x jgggff
<n> you oeheed
<n> zone lfffef
<n> 一 lfffgf
<n> 不 sbfgfb
<n> 为 oigaai
<n> 了 ZsdgmZ
<n> 会 ddllgd
<n> 到 gbXoeo
<n> 发 megfgd
<n> 口 kYmlce
<n> 吗 wXgbja
<n> 和 rdebjb
<n> 对 gkeeei
<n> 就 offfec
<n> 应 kbbnfg
<n> 打 yfdTgg
<n> 收 ocgdge
<n> 改 Xffdkq
<n> 放 oggfec
<n> 映 dXZpmk
<n> 是 jgcknW
<n> 有 qncbaf
<n> 点 gffffj
<n> 的 cYfekr
<n> 看 fdhgem
<n> 端 kmYbih
<n> 能 ZZjcey
<n> 行 aeffnj
<n> 被 kfffgf
<n> 走 qdgefd
<n> 转 Onetkd
<n> 连 kdfgei
<n> 通 pYfbgl
<n> 那 ddgglh
<n> 都 fpeZhf
<outside> $ refbee
<outside> ' fgfgkf
<outside> , rZlcha
<outside> -> vZfVkf
<outside> -d fffchl
<outside> -j feedim
<outside> : tcebdg
<outside> <far> oegcdg
<outside> <host> reaeff
<outside> <n> lcehjd
<outside> <outside> vcgXff
<outside> <service> kVeqkb
<outside> ? pbcghf
<outside> accept cgegmf
<outside> access rlbafb
<outside> and wbgYdh
<outside> at pjgaZg
<outside> but meggfd
<outside> can nfneeW
<outside> connects tcgehX
<outside> does idhZoe
<outside> for mZcmhe
<outside> from efffne
<outside> get jUkrfb
<outside> gets ijelcc
<outside> hit gpchga
<outside> igifib
<outside> in ikdgch
<outside> it tcedja
<outside> off ffggjg
<outside> oif kggfef
<outside> ok oegfdf
<outside> on dZmnhc
<outside> open ydeabd
<outside> out hefgje
<outside> ping qfgZfg
<outside> reach hjlhfY
<outside> right oZjjfZ
<outside> side cmggcg
<outside> still eoddmb
<outside> tcp mdcghg
<outside> that ildadl
<outside> the pdegfe
<outside> then fgggjd
<outside> through kVrmca
<outside> to rQedin
<outside> udp ndggfe
<outside> who wYfdef
<outside> with bamqce
<outside> 上 mfgbdk
<outside> 了 qbnakV
<outside> 出 jfcfih
<outside> 到 pccinW
<outside> 去 gbhhkf
<outside> 发 lQinhh
<outside> 可 pdhggY
<outside> 吗 sbgfhY
<outside> 客 ifeclf
<outside> 开 jkhiac
<outside> 打 ocejdd
<outside> 收 paffff
<outside> 来 jhXlgg
<outside> 正 ocghce
<outside> 用 jdelfe
<outside> 的 kbkgja
<outside> 直 yeaacf
<outside> 能 tcgkhS
<outside> 访 olclhR
<outside> 走 ncgfeh
<outside> 还 cigfle
<outside> 进 jXjkfg
<outside> 连 vaXjge
<outside> 那 kcchnc
<outside> 都 gmegfe
<own> $ lkZffg
<own> ' kggffe
<own> , gjencc
<own> : kegggf
<own> <client> lffffe
<own> <far> mefffe
<own> <n> kpgeeW
<own> <own> jfgggf
<own> <service> hogXkd
<own> ? hnZfjd
<own> actually ilejdb
<own> after dffhnd
<own> and fmefci
<own> answer ilhdgb
<own> as oecjde
<own> at eZgkmf
<own> be mmgdcb
<own> come tdhbeb
<own> coming nfdWpe
<own> do gdhkdh
<own> does ifflgb
<own> doesn't njfffa
<own> dport nZfgfi
<own> dst kfffgf
<own> end pYjjbe
<own> ends Tdirii
<own> failed lffegg
<own> for jXbiio
<own> forwarded shbjcY
<own> from pdlUna
<own> get pjajea
<own> gets hZggpc
<own> gives jffggf
<own> go ihfifd
<own> goes ncfked
<own> i kfffff
<own> if efggmd
<own> in pcgfgd
<own> into mdggef
<own> is mlZjeb
<own> jidigc
<own> just offfde
<own> land gahpef
<own> len jfggge
<own> never nleaee
<own> not rWgghf
<own> ok crgapW
<own> on ljaegg
<own> once cefhmf
<own> open ojZpbZ
<own> opens pcggga
<own> or nefbmb
<own> over kfdgie
<own> please gocgcf
<own> pls jfflfc
<own> port oYegdl
<own> prot gmhegb
<own> reachable jofgfX
<own> refused mcfggg
<own> s kggffe
<own> should kefgff
<own> smpt gocfdf
<own> sport kfgfgf
<own> start dgggle
<own> still dggfme
<own> survive cghgpb
<own> tcp pbfjiY
<own> that fjXofg
<own> the qfgcfb
<own> then gdgglf
<own> timed kgfgef
<own> to lffaob
<own> trying jgffff
<own> usable gqebhb
<own> was mefgef
<own> what ieekfe
<own> when kmedlX
<own> where uWiecf
<own> which uleXcd
<own> while lfgfdg
<own> who gielgb
<own> with kgZcik
<own> work rjcclV
<own> works hkffge
<own> 一 mefffe
<own> 上 bpVpef
<own> 为 tgfgeW
<own> 会 offakd
<own> 发 fVgtid
<own> 后 acipid
<own> 吗 gjZcim
<own> 对 hebngf
<own> 就 ghgfla
<own> 打 ledhfh
<own> 报 nchdhf
<own> 收 ichhje
<own> 映 QSh5ki
<own> 是 jfegid
<own> 最 iUgsdh
<own> 有 jgekdf
<own> 的 kgffeg
<own> 端 gqcgha
<own> 能 oafgka
<own> 行 gfggje
<own> 走 peggfb
<own> 超 jffgff
<own> 转 rHgkoh
<own> 还 fegfdo
<own> 这 blcjbl
<own> 通 kkffkW
<public> $ lfeidf
<public> , gdmkfa
<public> : gbjlfe
<public> <own> mcjfee
<public> ? locfgY
<public> and faenhh
<public> kdkmdY
<public> of naYrdf
<public> on sdcehc
<public> 上 fdfnge
<server> $ ciildf
<server> , kcdkgf
<server> : jgffgf
<server> <host> pehcfc
<server> <own> mffffe
<server> ? fpbdck
<server> at jgfggf
<server> has ndfgge
<server> is kfemfc
<server> kgfjdd
<server> 地 odffdg
<server> 填 lffffe
<server> 有 dXgpih
<server> 的 hbYnfm
<server> 自 ldghge
<server> 要 qcgdgd
<service> $ ndclgb
<service> , mimceY
<service> : jngYge
<service> ; kegggf
<service> <host> ueiagZ
<service> <n> jhenXg
<service> <own> klfgcc
<service> <server> xZfadf
<service> ? jjhida
<service> against ofeffe
<service> anywhere dsedhb
<service> at ogciha
<service> connect kffffg
<service> dnat cefhkj
<service> does leggfe
<service> exposure bsiaib
<service> for eacYro
<service> forward Zgighl
<service> from ihcinX
<service> in hegbfn
<service> into pffcja
<service> is pjfYhb
<service> just jegfgf
<service> llebib
<service> of jmbapZ
<service> ok jffghe
<service> on ihXkld
<service> open hngefb
<service> out mdcgje
<service> over hpgYhe
<service> pointing ebhbgr
<service> port Wjokgb
<service> queries lfggee
<service> query oggfag
<service> reachable lhidfc
<service> session hkedhf
<service> sites chehme
<service> straight megeef
<service> tcp gldfgg
<service> through jkgefc
<service> to jcdimc
<service> udp qefeed
<service> via ffegme
<service> 一 jfffgg
<service> 为 mgffgc
<service> 了 fgffjf
<service> 会 ngedfd
<service> 到 rffaee
<service> 吗 mbbajn
<service> 填 saggcf
<service> 收 lcfhgf
<service> 是 greafe
<service> 有 blfjff
<service> 登 jhfegf
<service> 的 crceic
<service> 能 geggkd
<service> 行 ggfekf
<service> 走 gWgohg
<service> 连 jfggfg
<service> 通 hVhdiq
<service> 都 nqeRfg
<zone> $ mcdlfc
<zone> 's jblcie
<zone> , kkmdZb
<zone> -> jdegjf
<zone> -d dggfhk
<zone> -j egfglf
<zone> -m ggggje
<zone> -o ciffjh
<zone> -p effgrY
<zone> : oghZge
<zone> <client> qeffde
<zone> <host> ofedgd
<zone> <n> vaiYef
<zone> <outside> nfdgfe
<zone> <own> uWffic
<zone> <service> xXYghf
<zone> <zone> ojgeda
<zone> ? hkgjkV
<zone> able pakgfb
<zone> actually ialdgi
<zone> allowed paqfeW
<zone> and lmYeid
<zone> are pdgffc
<zone> at ubgfZf
<zone> be qcbfkb
<zone> box jgggge
<zone> browse kfggge
<zone> can fkhjlU
<zone> can't sdcehd
<zone> cannot oZfggg
<zone> cant odggec
<zone> client pddhch
<zone> clients jhgblc
<zone> connects kfhdfg
<zone> directly lceggg
<zone> dnat Zghgta
<zone> even tadide
<zone> folks kggdfg
<zone> for jfhYne
<zone> from nreXdc
<zone> get nZlbjd
<zone> gets pWoadh
<zone> gives meggdf
<zone> go offged
<zone> going bgggmf
<zone> has ocfgch
<zone> have pWhfif
<zone> hit nXffkg
<zone> hosts mffdeg
<zone> i glfdgf
<zone> into pcffdg
<zone> ip jgggeg
<zone> is sdgddd
<zone> lan nefhha
<zone> laptop tefdZg
<zone> last lgfgee
<zone> lose ffebvZ
<zone> machines pidecf
<zone> make fffhjg
<zone> network ncfgge
<zone> nfibfe
<zone> oif jgggeg
<zone> on wXeehc
<zone> open obgfid
<zone> out oeegef
<zone> pc pfcfgd
<zone> pcs qdhdkY
<zone> people kfehmY
<zone> ping pffega
<zone> ppl kdgfgg
<zone> reach nTobmd
<zone> rules cbdioh
<zone> say nefgfe
<zone> says kfggge
<zone> see gdffod
<zone> segment hclhef
<zone> shows lfggee
<zone> side jfhfjb
<zone> src kgfgff
<zone> still eZhgmh
<zone> subnet qeagge
<zone> talk tdffcc
<zone> the rafdkb
<zone> then cggglf
<zone> to oXYcol
<zone> towards scgdiZ
<zone> use ocldfb
<zone> user fejfgg
<zone> users bkmfgc
<zone> who meghhb
<zone> with offecg
<zone> 上 odeejc
<zone> 下 legegg
<zone> 为 pcfgdf
<zone> 之 ncfgff
<zone> 也 ckggkc
<zone> 出 ickfid
<zone> 到 pZgfka
<zone> 去 ncgeoY
<zone> 可 mbfgck
<zone> 吗 qaffff
<zone> 就 iggggd
<zone> 打 ngfgfb
<zone> 收 leggff
<zone> 是 gfffmd
<zone> 有 kfggff
<zone> 用 meedjd
<zone> 电 lfgggc
<zone> 的 ofgffc
<zone> 直 jfggfg
<zone> 能 igkdgd
<zone> 访 wXijjR
<zone> 走 igggmY
<zone> 还 cgggkg
<zone> 这 lifhfa
<zone> 进 3ZcZde
<zone> 连 hofgjW
<zone> 通 scfggZ
<zone> 那 lfcgkb
<zone> 都 bfrhgb
<zone> 里 gilbge
? -a ffgene
? <n> mkggeY
? <outside> kjddff
? <own> kdekfe
? <service> ocfegg
? <zone> ikfgkX
? ? nkfhXe
? asking jffeje
? example pihfeX
? i fobldd
? i'm oZgcii
? in jfggge
? is nefeeg
? it ckfcgl
? it's jedidk
? kernel lggggc
? my idgfig
? need mhiZge
? tcp lgfffd
? thank lhgagg
? thanks refZgg
? the iedvcZ
? they ieffld
? udp ijgefe
? want rgdeec
? we ieflde
? 不 flgege
? 列 heangf
? 回 qdghgY
? 怎 geeffm
? 我 idhgej
? 有 gkhcgf
? 给 gidcgm
? 谢 offfgb
^ -a ffffRz
^ -i jZbgbu
^ <client> oehdaj
^ <far> wfgadZ
^ <gateway> oidhdc
^ <host> ojYlcc
^ <n> jidlZg
^ <outside> uYllZX
^ <own> nsajaW
^ <public> glZlef
^ <server> sfhYgc
^ <service> wkfcWa
^ <zone> uijeaW
^ a nSgnkb
^ acme hbfdbs
^ add hbbcnm
^ after effduZ
^ all lcjjYg
^ am tbedfe
^ an klcdcj
^ and pefahg
^ any jfejdg
^ anybody jklcae
^ anyone hoacbl
^ anything jjdpYc
^ are sYdbdn
^ as nbkicb
^ assume ifgekd
^ audit dtdieY
^ auditor emffff
^ backup nefafj
^ before ckfjff
^ behind qZfghc
^ can qVbfcs
^ captured jgfgfg
^ change qfffiW
^ check kifgha
^ chg hdhfld
^ client mfgfib
^ connection ocfgef
^ conntrack kgfffe
^ could lcbadu
^ curl lfggfd
^ customer kXfkdl
^ dear ldehhd
^ dev gfejgg
^ did cgefep
^ dmesg kffgef
^ dnat aafudh
^ do ocYsda
^ does lfffdi
^ drop cfffmh
^ dump ieapef
^ enumerate ekeieg
^ everyone bqgehc
^ everything Ybjtfd
^ explain jgggRs
^ exposure bnelfc
^ fifhdi
^ for iqgZfc
^ forward jehfma
^ found ifffZn
^ foxmail kfffff
^ from mgjXbk
^ git lgffef
^ github gffffk
^ give djhlcf
^ good gciigg
^ got odgehd
^ hairpin zfgZdY
^ hello iZigdl
^ help mWfdcs
^ hey jnfYfh
^ hi nafffi
^ how gfdbdr
^ hypothetically jcedlh
^ i leemdc
^ i'm kgfffe
^ icmp pdedfg
^ if geggpa
^ in jbggdk
^ inc kgfgfd
^ infra geggdl
^ input dgehpa
^ inventory gdcsgb
^ ip hggemc
^ iptables gffera
^ ipv vcfgcb
^ is qjYiWi
^ it kXffdr
^ it's jcfdgl
^ its ffgfem
^ just hfeden
^ kernel jgfgff
^ kindly dhakco
^ l fbgego
^ line hafcgq
^ list dmhjeb
^ mail phTkam
^ maillog kgggfd
^ mar jgggfe
^ masquerade dhcgoe
^ may ndeegf
^ monitoring lffffe
^ morning obecek
^ my neeefg
^ nc ikgfhc
^ need lhdlbb
^ net fggejf
^ new gfghbm
^ nft egfgbn
^ nginx mffeff
^ nmap pdhcef
^ no gefehl
^ nobody hkbmgb
^ not kadmdj
^ of depfdh
^ ok kjZeek
^ on pgegdc
^ once gefcnf
^ one ljdfee
^ openssl lfgffd
^ our nhbXik
^ outbound negeff
^ outlook lefffg
^ pci fpfeha
^ ping pgefde
^ planning eghfnc
^ please Xcfgmn
^ pls dceeZx
^ plz pehedd
^ port hpaleZ
^ postfix lfffff
^ pr cefegp
^ printer keffdj
^ proposal fgfeqa
^ proposed gffgpY
^ quick iggZmf
^ reachability emlddd
^ restart ddfchq
^ review heggZn
^ root oegfbg
^ say afggqc
^ security ofkchY
^ seeing jgggff
^ seen kcldge
^ should gfdhme
^ show dhkpYc
^ since nfehce
^ sitting gdlegf
^ so ekfdej
^ somebody idckhg
^ someone eeenbl
^ sorry gagmei
^ src sbghfZ
^ still eYfecx
^ suppose dfefsc
^ swaks mffgee
^ swap hXhgpe
^ sysctl fegfkg
^ tcp mjgegZ
^ tcpdump jgggfe
^ tell pfgZgg
^ thanks gefefm
^ the nYenfc
^ thinking bfheqe
^ thoughts efgffl
^ three ieefcn
^ thunderbird qffcfe
^ thx hdfdgn
^ ticket qegeec
^ to ocdmdc
^ trace offeee
^ traffic gfcnef
^ trying oighaa
^ udp mjgZge
^ under Yfgomb
^ usage hbfbfq
^ user offfed
^ users qdfgga
^ vlan pbggYk
^ wat laglde
^ we mkdZma
^ what dhkeie
^ what's calrce
^ whats jZhqag
^ when lcgbgk
^ where nbdofZ
^ which hmdidc
^ who budabm
^ who's Ysddgi
^ whos aucdhe
^ why jgeean
^ wich chlldc
^ will kfdnbe
^ with egfgpZ
^ without cegfwX
^ would jcbash
^ 上 nbgcek
^ 中 gffefl
^ 为 rafdck
^ 今 fedfep
^ 从 sWkecg
^ 你 gfeefm
^ 值 lggggc
^ 假 ffggnc
^ 公 gbknec
^ 内 kedlfd
^ 列 gjejge
^ 删 chffod
^ 加 bffhmg
^ 发 jcdlgf
^ 同 ogggfa
^ 哪 crcjga
^ 在 kdhedi
^ 大 negagh
^ 如 bfghne
^ 安 emhbgg
^ 审 mlgacg
^ 客 lfgggd
^ 对 eYugfd
^ 帮 ekebgk
^ 怎 ggfegk
^ 急 kffffg
^ 您 iebpee
^ 想 Ynflhd
^ 我 idjeck
^ 打 baegmm
^ 把 ffaiof
^ 抓 jggfgf
^ 按 idgfke
^ 新 ggegdk
^ 昨 gffedn
^ 有 jgapeb
^ 测 mfefff
^ 现 hcemcj
^ 用 kehchg
^ 目 khande
^ 看 ecfdct
^ 站 fdklgc
^ 端 haZrhh
^ 第 fffeen
^ 等 cqeeeg
^ 给 deefim
^ 网 dchddr
^ 老 ndghfc
^ 能 dWfcfz
^ 要 dgieuW
^ 规 agggZt
^ 解 gffgUt
^ 请 mifjeY
^ 谁 f2facW
^ 财 defeeq
^ 辛 hefffk
^ 这 geggZq
^ 邮 odfbdk
^ 都 coiXih
^ 麻 gegbgn
a <service> pcffef
a <zone> mgfgfd
a ? phhfeX
a box phhddc
a client hbkcod
a colleague nbecpb
a connection lmgfbc
a customer hjgefe
a dnat Yqcjla
a forward edeiik
a guest pfgedd
a host 1XhSgh
a junior ggefZp
a laptop lfjfbf
a list dhhffj
a look fegffl
a machine mbgffh
a minute jggffe
a new gjffei
a non begihk
a packet sfgabg
a partner qeffde
a pc darhgd
a phone rYgbhh
a ping jefggf
a printer kdgggf
a reset mfggde
a rule fgfgbn
a second ffdikf
a session ngffce
a syn mfghed
a table cgglff
a tcp mhfbeh
a ticket ocfeal
a timeout oefegd
a user kdjdgf
a vendor hcfiZq
a way jleeee
a working eqhcfc
a workstation lfdffh
a yes ihlcfd
ab kgggef
able fnnZce
able to fmnZce
about <service> apepbb
about gjaifi
about to eceihk
above fahbtf
accept $ feffdn
accept , Zgggki
accept -a fffgrX
accept <- hffffl
accept ? geeemg
accept Wigcpj
accept at fhgafn
accept can Yeghgp
accept do hggedl
accept does Zhfhlh
accept for gfgeZp
accept from dhefjh
accept in hghael
accept instead Zhhgoe
accept what eggfle
accept would ggggma
accept 之 fgggjd
accept 会 gdfene
accept 删 fgggje
accept 的 Ygfhfp
accept 这 fgfgek
accepted nhfcfg
accepts keefkc
access $ kckegf
access <host> joeedc
access <outside> effhdl
access <own> fchggk
access ? gendff
access denied pfgbgd
access pmgXcf
access to elhVog
accessible $ Zphdie
accessible fudZhc
account kggfeg
accounting affefr
acess ipfdeb
ack <n> kfggff
ack from kgggeg
ack kfggff
acme <gateway> cegfep
acme example kggege
acme gcgcbt
across kjffXk
actually do ggdddo
actually ehkjbe
actually end kofYee
actually get hcldgh
actually let ffcgcp
actually use fZscfh
add -a fgggrW
add bVfZ0k
add the agfhrc
add this egghrW
add 一 cchiji
added , fgfgkd
added -a chhgqZ
added gaeclo
adding -a fgggje
adding dfheoe
address $ kcggfg
address , hakghh
address <host> mfgZjf
address <own> ghdkge
address ? hifjgc
address do ngfegc
address does qegfgZ
address jhelZg
adds Whhcoj
admin jdgeek
adress <own> tZffbg
adress mfgegd
advise pchcge
advise whether pchcge
after <n> mgfffd
after connect jgfgff
after ddfdoi
after that bfggrb
after the hhffZn
afternoon feijfe
afterwards ? echhrZ
afterwards gehhna
again $ gcgdfn
again , ffgffk
again kZffen
against <far> mfgggb
against <own> hfdnfc
against ibeehm
agent tggafa
ago gZinff
aimed at kdflcf
aimed kdflcf
alerts nggefd
all $ kjfeib
all , gkgfbi
all ? lbamnZ
all can eqgcdf
all dnat fianff
all gjflkW
all is fbllee
all of kbfobf
all port hcdqgc
all services eYnode
all sources gnfagg
all the hlliZb
allow 的 lgfgfd
allowed ? waeece
allowed into hjdggf
allowed kngXeg
allowed or qcfgbg
allowed out oehgcd
allowed to bmiZfl
already ? lgdbao
already jdfdih
also chcYjs
although kffggf
am $ igggdi
am , kddfcm
am i lccfij
am jahkci
an <outside> oYndgb
an <service> qfahfe
an <zone> odhcic
an answer kjfdge
an attacker hfjlfZ
an fenjXh
an inventory gejlfb
an old gegdbq
and <n> lhbZqc
and <service> nfgeee
and <zone> jieejd
and back vdfedb
and by iihhdd
and does nefdYp
and ffehgj
and from luafZa
and gets lgfeeg
and how ieeefm
and i keffej
and if dgflnY
and is ocgeeh
and it nhgdcf
and my pgfdgb
and not reggda
and nothing hffdkg
and on ljXidi
and port obgijX
and ports haemhh
and since mggfde
and the kdejff
and then qdfddg
and under meecdk
and want uZhZgf
and wants efddin
and what eefdkk
and when daffdv
and which jkiegZ
and why hdhden
and with dhhgld
and would fedcio
answer $ nbgggf
answer : rbdggd
answer <service> nhbgff
answer ? mejdee
answer come mehgfd
answer from fnddjc
answer oefZek
answered by kfgfeg
answered pbgffd
answering pefefe
answers qXgoea
any $ nfeedh
any address fmfefe
any chance ldggeg
any difference fcggnd
any dnat cfeohf
any effect gehemd
any hlajlX
any host fohedd
any idea ejdcdp
any machine dogdff
any more hgghib
any port uiaecb
any reason sdceeg
any rule kfgefg
any side fjgfnY
any traffic legefh
any way kdegif
anybody , glgdgf
anybody able avXieg
anybody at apffgf
anybody awhXhc
anybody on vacbfg
anyone ? bdgmle
anyone Vsfglb
anyone able enfegd
anyone at fpeedf
anything $ fkfffg
anything , kjdice
anything ? ecjncg
anything at Xiepcj
anything behind dnegge
anything break gegflf
anything clYqib
anything for hdgfkg
anything in oUilge
anything natted ebgphd
anything on hibmhb
anything published YWitjf
anything stop oegdcg
anything stopping mdhcgg
anything that rYfajg
anything to bffldl
anywhere $ qUejie
anywhere , cjbkej
anywhere ? Ylfqag
anywhere behind elffgf
anywhere eoboZe
anywhere on brefhc
apart elmjcY
apart from elmjcY
app vagbhb
append -a egghlc
append dfhhxR
apply gffgnb
approval dfhebp
approve it efgagp
approve lcgbii
approved bbffcx
approved by bgchbs
approved the ibgdfo
apt rehcdc
arbitrary kbleff
are <zone> lcffje
are able gleeff
are dehldi
are exposed fhkjbe
are forwarded gZaqig
are getting eoeehd
are in fjfcgj
are not infccg
are open bXmqfg
are permitted emfdhe
are stuck jdgghf
are they leedbn
are usable efmdgf
are we hcjgdi
arrive ? ifgeje
arrive at ofdcif
arrive oegclZ
arrives pdfifa
arriving jbfngd
arriving on odcgeg
as <n> hfgglc
as a depgbh
as far jmfcee
as it ukcZcc
as khheee
as seen jekged
as the gieihc
as they odgefe
as things tbggfZ
as well fleaem
asap , fhgdfk
asap fhhedk
ask ? ddbllh
ask ffbifm
ask you hefcgn
asked ddghij
asking $ ikgdbh
asking for mkehgX
asking kldfed
asks : dqedic
asks for jlfcfe
asks ilehag
asset ebeogh
assume rcffiY
assured kgffff
assured mark lfffff
at <client> nfgehb
at <far> tdgccd
at <gateway> icgkgf
at <host> khifgb
at <n> hXhfep
at <own> hiciic
at <service> lkgYhf
at ? cdomce
at all jjbhoW
at github dgfffl
at jfdijb
at line fhgacp
at my idfdgl
at the djfdfl
at you hgfebn
atm $ cafnjj
atm cafnjj
attacker jckmfY
attacker on gfjlgb
audit $ ecijgh
audit : lggche
audit enhcgf
audit item ijgdef
audit question dmgehe
auditor asks fjffgf
auditor gmfebi
auditor is cmflWk
auditor wants ilgehb
auditors eidmhd
authentication $ jfgfgf
authentication oeheed
authentication' kfggff
away , edhelh
away edfdog
back $ gnghdb
back , kfggge
back : hggfkc
back ? hgkfhc
back from meegge
back kdhchi
back through lfffgf
back to nefddi
backend kabsce
backup <n> bchdfr
backup dcbiZw
bad Zgfdgr
bank Zigder
banner mdgefg
be able iagkhf
be forwarded migeag
be ijcdkd
be let nefgcg
be open fjdiic
be reached hmgcef
be so hgffcl
be the hfffmb
because khffbi
because of djegcn
become ggffke
becomes accept efggnc
becomes drop eahhkh
becomes jdfaoe
becomes of tdeaeg
been cXkkkh
before $ geffbp
before , mfdddk
before gggfck
before i gjhcfh
before it geggcm
before line gggglb
before the hfgebn
before we gffjic
behaviour igffje
behind <own> iVevgd
behind it ffgkff
behind nbfvcV
behind that dbgqfe
behind the okdcfc
behind this dqgZgg
being igejhc
believe ffgmee
belong fffjmZ
below mfedoY
besides <outside> eocfff
besides <service> Xmhhhg
besides eofkcb
best lbgbgl
between <n> eehfem
between <zone> nbggfg
between khffXn
bit mZgfgi
blame kgggef
blast hgdfke
blast radius hgdfke
block ecgefq
blocked ? mbfcfl
blocked vYfack
blocking tfhYhb
board : ikfeia
board fjeehh
boss ijlcdd
bot $ fgfffk
bot , ggddgm
bot gaigfm
both aqfbke
bottom ggffjf
bounce oeeefe
bounces peeheb
box $ cjdmbk
box , albhii
box <client> ggfpaf
box <host> gffkff
box ? iljfgW
box and lfcdgi
box answers qcflfX
box at megegf
box behind nmhZcd
box besides beinge
box do idglef
box in gchdjj
box is jcgigf
box itself oagegf
box kcbnff
box on mngfeX
box or ofgZgg
branch hggecm
break ? hfffmd
break anything ediYcv
break hbjanf
break if ggfgmb
breaks $ idfbsb
breaks ? gggglc
breaks gggepZ
breaks if gfffqY
breaks when fgfgmd
bridge ledkfd
broken again efgegm
broken lagbbr
browse veegbb
browser qdhdde
browsing jffhkb
build jdhfei
building hcgefl
but not jbggdk
but pXhicg
but the jegldd
by <client> ldhdhf
by <host> ggjdgf
by <own> xbfXjb
by <public> mbmZfh
by <service> nggbgd
by hfjela
by its ihfkde
by step qgegeb
by the qfdeai
by which pefgcd
by whom hoeddf
bypass qghfbb
bytes kegddk
c : jfgfff
cab nebdpa
cable fdgehl
call $ idgcfm
call hbeidn
calls ihdgma
came hceecr
can <client> laheig
can <far> qefama
can <gateway> pggggX
can <host> ubhfkT
can <outside> uYjggX
can <own> joffad
can <service> Zpfefi
can <zone> uRkgja
can a odeeff
can access kpgbjV
can anybody klbdgf
can anything xadYjd
can be dngdfg
can flhadl
can get sohceS
can hit klkefX
can i hbbjhk
can it efleeh
can not mjeedd
can open irnUhX
can people laggje
can ping ilddhf
can ppl scgece
can reach guhbfX
can somebody oblcee
can someone jiefYl
can talk emheja
can the ecdldm
can they pagdlc
can u gcecho
can use fobblf
can you iYgkcm
can't <zone> taghgX
can't connect lggggc
can't get grcded
can't open pfdegc
can't pull kggfge
can't sjaecd
cannot connect mfgefe
cannot open pagdgg
cannot sZgfgd
cant <client> megege
cant <zone> ndfggc
cant get ldhfgf
cant i pgfZgg
cant sahiea
capture kffgff
catch nYceep
cause meffff
cc jfggff
ccc <n> mffffe
ccc mffffe
cert ddddhr
cert on ffffgl
certificate ahfcfq
certificate on acgfgq
chain ? kgggib
chain oegegd
chance ldggeg
change $ jaedfp
change ? fdgckl
change anything gegene
change for bgefgp
change iYfcip
change to hfhfan
change window fhgdig
changed icgden
changed line hfgffj
changed the hXhcdt
changes ? fgffgj
changes ffffjh
changes if gfffjf
changing efhekf
channel iefeel
check $ tdhaha
check : nefegd
check gnddff
check whether qdgefc
check 一 pfeqbW
checked kgffge
chg <n> hcdbqg
chg hcdbqg
ci lgeffe
ci runner kgffff
claims lXelgg
clamp fffffk
clamp mss fffffk
client : gelffg
client <client> pdfffd
client address nghdee
client at hagflh
client connect lggffd
client in pfgfbe
client sdgZjb
client to ocghed
client's jchmga
clients get emeegf
clients kscZlY
clone ogdfde
close ofedff
close src pfedfe
closed jbgdfn
cn qmeacd
code oggbge
colleague lafimb
colleagues pdhfdd
com : afeges
com <far> jggggd
com <n> sggffV
com afffes
come back ifhghc
come from kffffg
come in rZfVsc
come lifbeh
comes back lffffe
comes from wdhVgd
comes in dmblXm
comes kjcfci
comes up iegdrY
coming from rbmYed
coming in pcfgfd
coming qbjgda
comment ifffcl
commit hgggma
complain indddg
complaining iledfg
complains kffgge
complete dhaoie
compliance fbklch
conect oleaga
conect to oleagb
conection jggfff
config <n> fdgefn
config cZgjeq
configured jfejfe
confirm that qdgdcg
confirm whether jffgff
confirm ygeada
confirm 一 gngefc
connect <own> mhhfec
connect ? mjfdgb
connect from mfggfb
connect jigfde
connect to kigffd
connected kgggfd
connected to kgggfd
connecting oghecd
connecting to oghdcf
connection after jgfgef
connection from pcgedg
connection refused rchdga
connection rfhbgZ
connection timed lffgfe
connection to lmgbfb
connection was jgggfe
connections into mechgf
connections qjcidY
connections to jfemdd
connectivity jegfkb
connects qdhece
connects to jdghgf
conntrack -l jgffff
conntrack gfgegj
conntrack table fggegk
conntrack 正 lfgffe
conntrack 里 mgffee
consequence dgffsZ
consequences ? fgferZ
consequences egfdtZ
contractor fdjhmb
core fdgcfp
correct ? pbdeek
correct qbfgbg
could <client> agidnf
could <zone> cgghqZ
could a qefcdg
could i jgeief
could ldfepY
could not lgggfd
could reach dchkke
could somebody ocfjbf
could someone nddebm
could still ffgfjf
could you fejgie
counter hfgcdo
cpu bcfdgt
cron ogfgdd
cross oeidde
cross the tcidcc
ctstate degelh
ctstate dnat degemh
ctstate new ggggcl
ctstate related gfgeel
curl -v jgffff
curl : lfgggd
curl <host> nffffd
curl <own> qdhece
curl pfheec
current Zlcjfk
customer at lfgfgd
customer bfgmal
customer is gehefk
customer's gmgdge
cut nebdmd
d : jfgfff
daddr <client> jgggeg
daddr <host> jgggeg
daddr <own> nfedge
daddr nggefd
dangerous fggfdl
data regcbg
day fYhhim
days gfdjcl
db gfYZgw
dead ? mffege
dead for lfggde
dead jffeih
dear ldfhhd
decides sefced
default hfgbne
deferred connect jffgff
deferred iegZgn
delete -a hcggrY
delete eegfrb
delete line degepe
delete the Xiggng
deleted eeggqZ
deletes daghvY
deleting egfgld
deliver outbound rehbgb
deliver taiZjb
deliver to negcjd
delivering jfhfff
delivering to jfhfff
delivers nefejb
delivers to ldffkc
delivery mbgfgf
denied 0XideY
department hgfgck
deploy ncdedl
desk <client> kgffgf
desk lcjfgc
desks jggfgf
desktop pidjZb
destination <client> bhffpd
destination eegfji
destroy nfffjZ
dev <outside> mefhdg
dev <zone> peefee
dial pdeegd
dialled mfgeee
did beckfo
did the bYjlgl
did we dhcmgf
die ? ghgWvb
die rbehfd
dies $ mefeid
dies teedfb
diff figdfj
difference ? eehfpb
difference fdgfnd
different fefdli
dig uadice
direct lfggha
directly $ ogccgg
directly , mgfffd
directly ? mdghia
directly on ofgheb
directly sdgbgb
directly to pcddhf
dmesg is jffgeg
dmesg kffgef
dmesg 里 jgfggf
dmz bagdew
dnat $ ncgYdn
dnat , fZfmgj
dnat -j fffejh
dnat : dgfglf
dnat abgopa
dnat accept gegflf
dnat before hgdeen
dnat for ZkgqgZ
dnat rule ffggjg
dnat rules ffggfj
dnat so ggfhjd
dnat target miZkbg
dnat to edfihj
dnat 到 hdfije
dnat 去 bdggog
dnat 吗 vXgeee
dnat 的 ffghjd
dnat 那 deffnf
dnated magpcb
dnated to adhrgd
dnats $ iaaric
dnats iWgwhX
do $ hefdbr
do , fgfdfm
do <outside> kWimff
do <service> ljfdib
do <zone> kageme
do ? dgdbjn
do for hgcegk
do i lbhffh
do in gggdel
do jdeibl
do packets sefcfd
do the nchZfk
do they ndghZj
do to fdfbds
do we kkimZX
do with pedchf
do you iYgeer
doc Yohjah
docker qhgdcd
does $ idfeem
does , pefboY
does -a ifbddq
does <client> nbnYnX
does <far> iZelpa
does <gateway> yYgdfa
does <host> ofdehe
does <n> sWgkce
does <outside> gfgfld
does <own> ombcce
does <service> hjXnal
does <zone> jihZej
does a hlfgha
does anything kefghe
does figici
does he rcgagf
does inbound gZgmnb
does its qggddd
does line eheebq
does mail qddcgg
does my lZbgfp
does not gjciei
does our dZbmfq
does ping vccgfZ
does port gagsec
does that rUhgjd
does the qefcbi
does this igebgl
does traffic rfhcfa
doesn't eneeXo
doesn't work eeedfq
doesnt doqaZf
doing ? ggfefj
doing jgZdYw
don't get mcfgdi
don't lbdhcl
dont dpfcid
dovecot : jgggff
dovecot jgggge
down gafZgv
draft jcggld
drop , fggcmf
drop : fgggjf
drop ? ldfblf
drop and effgkf
drop gggYqd
drop line cgghtW
drop or tcZdhf
drop the fffgnd
drop would Wffftf
drop 了 kgfgfg
drop 吗 qefefd
drop 掉 ngchcg
drop 的 jffffg
drop 这 hgffkd
dropped $ jffggf
dropped ? oegbeg
dropped or nehdef
dropped tdhWhg
dropping ieeepa
dropping it kfffge
dropping the gfgfnb
drops oeffdg
dst <client> jfgfgf
dst <far> pffffb
dst <host> jgfgff
dst <own> kfgfge
dst lfgffe
due foefZj
dumb fjhffg
dumb question fjhffg
dump cbjoef
during kddcji
e , nffffd
e <host> nedffg
e g hfjege
e khgbge
e mail nffdff
e udp tZgbfg
e 无 kgffff
each joYhed
each of dlclbh
each published gkfcgg
earth does ndeeei
earth jjedcj
eaten pgebci
eating kgddel
eats ycfaec
echo request pdgcff
echo sdgbee
edge <n> gdffen
edge fdfedq
edge fw fdggfm
edge rules fffecq
edited hdghan
edited the hdghan
effect ? gfffkf
effect fbhfvY
effects heffrZ
egress tchbde
eli <n> gfgfYq
eli gfgfYq
else beekod
end mhakdd
end of ceffjm
end up mkdkhU
ends  Xhdihp
ends 0 Xhdihp
ends 1 Xojkah
ends 2 qdfhbe
ends 3 phfbfd
ends 4 gfhhmZ
ends 5 ghhgwO
ends 6 ifggqW
ends 7 hggguT
ends 8 igggmY
ends <- hgeddo
ends <client> Uarobl
ends <client><client> xgeddX
ends <client><client><gateway> sefefZ
ends <client><client><own> nefgee
ends <client><client><zone> qefdbh
ends <client><far> lgeelZ
ends <client><far><far> kgfgff
ends <client><far><gateway> jfgfff
ends <client><far><zone> jgfgeg
ends <client><gateway> pagekb
ends <client><gateway><gateway> saghdc
ends <client><host> xdfdgW
ends <client><host><client> lggffe
ends <client><host><gateway> qdgeec
ends <client><host><host> legfff
ends <client><host><own> ocgeff
ends <client><host><public> offecg
ends <client><host><zone> jffggf
ends <client><outside> sebgjX
ends <client><own> pcgdbi
ends <client><own><client> pffeec
ends <client><own><gateway> rfhfdZ
ends <client><own><host> qffdfb
ends <client><own><outside> jgggic
ends <client><own><own> jfgfgf
ends <client><own><server> udfbed
ends <client><own><zone> hjfhkY
ends <client><public><own> ogeceg
ends <client><server><own> nffffd
ends <client><zone> icdnck
ends <client><zone><gateway> sfhagb
ends <far> jXjkdh
ends <far><client> rdffbe
ends <far><far> theccc
ends <far><far><own> fghhmZ
ends <far><gateway> gfcehl
ends <far><host> xYiefY
ends <far><outside> ifcjdk
ends <far><outside><own> nggaeh
ends <far><own> wahYib
ends <far><own><gateway> pggfdb
ends <far><own><host> oehdee
ends <far><own><outside> ohgYfh
ends <far><zone> paggfe
ends <gateway> Zkdffo
ends <gateway><client> neeelZ
ends <gateway><client><own> ngfeed
ends <gateway><far> ndgijX
ends <gateway><gateway> aseehe
ends <gateway><host> wZgehZ
ends <gateway><outside> lehadl
ends <gateway><own> oefbfi
ends <gateway><own><host> pZifeg
ends <gateway><zone> qRgile
ends <gateway><zone><zone> hggfjd
ends <host> clXodk
ends <host><client> pZhble
ends <host><client><own> qggZge
ends <host><far> rehcga
ends <host><far><far> mgfffc
ends <host><far><gateway> nfhfeb
ends <host><far><own> idiZnf
ends <host><gateway> edckfm
ends <host><host> ljckfZ
ends <host><host><client> mdgdfg
ends <host><host><far> mehegc
ends <host><host><gateway> ofhefb
ends <host><host><outside> rdgcee
ends <host><host><own> mfffeg
ends <host><host><zone> mefcjf
ends <host><outside> klfjcZ
ends <host><outside><gateway> meffef
ends <host><outside><own> efhbsb
ends <host><own> uWhifa
ends <host><public> nZcnfd
ends <host><public><own> pdhfga
ends <host><server> crhach
ends <host><server><outside> nefgfd
ends <host><zone> hiYlbj
ends <host><zone><client> lfffef
ends <host><zone><own> lchhgd
ends <outside> lSlkhf
ends <outside><client> pbcbcp
ends <outside><client><far> dgggmc
ends <outside><client><own> dahhng
ends <outside><far> rdeYfi
ends <outside><far><own> megege
ends <outside><gateway> ngnbcb
ends <outside><host><gateway> odghfb
ends <outside><host><own> dYepkg
ends <outside><host><public> mfedeh
ends <outside><outside><own> rcgZlb
ends <outside><own> ljenfU
ends <outside><own><gateway> jdeoec
ends <outside><own><host> eddhhl
ends <outside><zone> tZbdjf
ends <outside><zone><far> kgfgge
ends <outside><zone><own> egghna
ends <outside><zone><public> eegflg
ends <own> ijVjfk
ends <own><-<client> pbhdff
ends <own><client> kdgYpe
ends <own><client><outside> kgfffe
ends <own><client><own> tfedfZ
ends <own><far> uffaed
ends <own><gateway> kZffhk
ends <own><host> aiffeo
ends <own><host><client> mfgdff
ends <own><host><far> jcggjf
ends <own><host><outside> dfggsY
ends <own><outside> omjiaT
ends <own><own> ffffgk
ends <own><own><client> jfgggf
ends <own><own><own> keffgg
ends <own><public> dSeugm
ends <own><zone> qbZekg
ends <own><zone><outside> evbgbc
ends <public> dogicd
ends <public><host> bZkrgd
ends <public><own> ejZnff
ends <server> hdalgj
ends <server><gateway> jgffgf
ends <server><own> nYeoha
ends <zone> hitUdf
ends <zone><client> oejeae
ends <zone><client><client> leggff
ends <zone><client><far> ehehpZ
ends <zone><client><gateway> mggged
ends <zone><client><host> mgfged
ends <zone><client><outside> khfgjZ
ends <zone><client><own> kffgfe
ends <zone><far> ghbfih
ends <zone><gateway> icfgmd
ends <zone><gateway><gateway> uYdjga
ends <zone><host> sZefZk
ends <zone><host><client> eggguU
ends <zone><host><gateway> neggnU
ends <zone><host><host> ncebdn
ends <zone><host><own> jcefkh
ends <zone><host><public> oajceg
ends <zone><host><zone> mfihmR
ends <zone><outside> qcbcii
ends <zone><outside><- hcfhdm
ends <zone><outside><client> jffhkb
ends <zone><outside><gateway> odggfd
ends <zone><outside><own> jbfgYq
ends <zone><outside><zone> fefhqZ
ends <zone><own> qkcddc
ends <zone><own><client> lffgfe
ends <zone><own><gateway> pdfgfc
ends <zone><own><host> gihbig
ends <zone><own><outside> meggha
ends <zone><own><own> ggggma
ends <zone><own><server> nfggfb
ends <zone><own><zone> fkegoY
ends <zone><public><own> uYehed
ends <zone><server><own> jfgfgf
ends <zone><zone> tfdedc
ends <zone><zone><client> iggghd
ends <zone><zone><gateway> leffhe
ends <zone><zone><host> raffch
ends <zone><zone><outside> naghic
ends <zone><zone><own> fmbgnZ
ends <zone><zone><zone> biefoe
ends oegkeZ
ends up mffldZ
english ? dehcat
english dghdWu
english please gggfcl
enough dbcnqb
enough for ehhgma
enters lfffeg
entries gfdkhe
entry gbgofe
enumerate ckjice
enumerate every ejiiec
enumerate the bkiief
erp Vfeajx
errno <n> jgfgff
errno lgfffe
error : mggfde
error <n> legfff
error mffffe
error number kfffgf
esmtp peggdc
establish qbgcge
established -j gfgeel
established rule cffgqc
established src lfffff
established 那 gggeld
eth <n> fcgedp
eth fcgedp
even cross lfgffe
even hmdech
even touch kfgfff
evening $ aeffll
evening dcfdko
ever ifgecl
every bpenbc
every dnat icfpfc
every network brfdgd
every port kTdphi
every service bkkjec
every source eogbhe
every zone eoechf
everybody pocXcg
everyone dtecai
everyone who ephbhc
everything efpjad
everything that foiggX
everything we dSmpfk
evidence hkefff
evidence pack jegggg
exactly $ gefehj
exactly ? cjffem
exactly bqfbej
example , mdghfd
example com keahhg
example lddgdj
example net jgggge
example org kggfdf
expect jffefh
expected ? oZgghd
expected to sXdgfg
expected uYgdfd
expire ? eegfgl
expire degfgm
expires aeedeu
explain -a bggebs
explain : ggffYq
explain ? jfgfff
explain it bgefbu
explain l fegfgk
explain lehfTq
explain like eegddp
explain line chggcn
explain me kghfai
explain please lggfXk
explain pls ggfecm
explain the kgggaj
explain to ggfffj
explain why megfgd
explain 一 gefeXu
expose akpmcX
expose to cclrdb
exposed jokgfS
exposed on dqjjcX
exposed to lijfeY
exposes cblqdd
exposure bmeifh
exposure check fjgfgf
exposure of cicigj
eyes ffdcer
fail fkbclh
failed : mdffff
failed kfgfgf
failed to kfgfgf
far as jmfcee
far ljZihd
fate uedZpV
fault ? rdffdd
fault sdfedc
feels dXgfir
fetch ideeij
fetch mail iceefn
file , fhfejg
file cdhjfk
file does gieXoh
filter : fgfgke
filter egfgpZ
filtered qdeefe
find edgnge
find its mgfffd
finding oeecam
fine $ pbfegf
fine , kgffge
fine <outside> kgggfd
fine ? ndchgf
fine qbggde
firewall jjdhfc
first iefgdk
first time cfggbq
five $ dggedn
five eegddq
fix dcdczb
flip ggffkf
flip the fgffjf
flipping hfffld
floor kffdck
flow negeZk
folks jcejdi
follow eofffd
for $ ggebYv
for , gggfbm
for : ghdeaq
for <client> idhkia
for <far> pdgjdZ
for <host> giikae
for <n> ggelge
for <outside> jjeVmh
for <own> gcbmme
for <service> kbdmjc
for <zone> eciZml
for ? hhfbUw
for a oajhbf
for each gnfcff
for edfjjf
for every gkhagg
for her jbgfdl
for it ncoXgd
for me Yojabp
for our gfdhfk
for port dbhdjo
for snat dchfsb
for somebody nclZfh
for that nbdgek
for the kjflXf
for them qcjedc
for this hhfnXg
for tonight hgfena
for us iddarg
for which cmgegg
for whom breege
forever jggfge
form jrcYge
fortigate heccdr
forward , hcgfle
forward -i efffji
forward -s egfemf
forward <n> cffemj
forward ? fgffjg
forward ZYelrg
forward chain jfgefg
forward for XZimer
forward gets Zghfnf
forward is cheeof
forward last hfgeek
forward on edfpgc
forward packet jgggeg
forward policy kggfka
forward rule iffgka
forward that rcfefd
forward to aZeppd
forward were efggsX
forward 到 hdbsag
forward 的 kgfjga
forward 里 fffgkf
forward 默 gghglb
forward's efgeod
forward's policy cggepd
forwarded $ naapgd
forwarded , heenhb
forwarded ? cmeoeZ
forwarded anywhere lggieb
forwarded ifdreY
forwarded or mgfcgf
forwarded to nicocY
forwarding dfenie
forwardings geeodg
forwards $ fbdqgf
forwards dVmugb
forwards on hfZnhf
forwards pls hefjgf
forwards point gZgngf
found ifgfZn
found this jfgeam
foxmail jgffff
foxmail 报 kggfff
foxmail 收 meffdf
friday $ geficl
friday ? gdggel
friday cdedok
from <client> pcgggb
from <far> uegadc
from <gateway> tahfgZ
from <host> rfhdZf
from <n> ybYfgb
from <outside> fbkmcf
from <service> hYmkfd
from <zone> lchdnb
from a gdcqbh
from an ljfbff
from anywhere aqbdfl
from ihibfh
from line agfgpf
from my kegfff
from talking pfhbcg
from the jjifbf
from their lceggh
from there lUibfq
from unknown lfggec
from where Zxdfec
from which ZveZjf
full gckbdo
full list fjofeY
full of mgfgfd
fw <n> fdggfm
fw hkgYel
fw rules gegffl
fwd drop igfefj
fwd fdfleh
g hdjfgg
gateway $ jdhife
gateway ? nfhjbb
gateway config efgffl
gateway ocffbi
gateway rules Yggfer
gateways <n> gchedo
gateways gchedo
gave leedna
gave me leedna
get <service> fmeaqZ
get a nfhcjb
get an nfeefe
get anywhere 3ahVcd
get at hhlcia
get ekhfgd
get forwarded pgakfa
get in gmcdej
get into jodZgg
get nothing nffgde
get out jaefik
get the kfggdh
get there kefchj
get through jiddie
get thru tdiVhf
get to fimecf
gets <n> kgffgf
gets a nigcgc
gets dkdika
gets in poeYdb
gets nothing nggffb
gets out kodbcg
gets there flgdgg
gets through cnfgeg
gets to clgcjh
getting pkcbhd
git odfgde
git push mgefef
github com fegeco
github jegebm
give eihked
give me ajimde
given fgjkgb
given that meebbo
gives ? mffdff
gives me jgffgf
gives nfffef
gmail <service> jggggd
gmail jggggd
go $ ojdfag
go , hgggla
go ? fWhtgd
go mbeldf
go out ncdfkd
go through shgegW
go thru jgffgg
go to jgfblf
goes away efefrb
goes in Xhfftc
goes tVfinW
goes to ebgjpb
going eWamjp
going on pgfdde
going out pfhgad
going to pdhclZ
going via jgfffg
gone , dfffmf
gone ddffof
good ? phfeeb
good fZgdgq
good for ggeedo
good morning mcedgk
google com jggggd
google jggggd
got a kjhdga
got exposed bcljgg
got khgmbb
got this mdffhe
grep mggefe
guest lcdbdp
guest wifi edddfs
guy jddhao
guys lheiec
gw $ ohkfXd
gw , idblld
gw : scecdh
gw ? qkedea
gw edgggk
gw let jggfgf
gw line iahdik
gw rules eihbdo
gw 的 hbgdep
gw 第 ffgdXt
h udfgeY
had hefgna
hairpin ? nbedbo
hairpin lbhZki
hairpin nat sZgceh
hairpin or tdgdae
hand fkmiaa
handed ddesdf
handover hcgiej
handshake kkfedf
hang vZhhgX
hanging Zboneg
hangs , jefgfg
hangs on ibdnhf
hangs schheY
hapens qffedd
happen gfffke
happens if ffffuW
happens ochZmb
happens to rchYkc
hardening eggcmf
has <own> oeeffc
has a migcgc
has access dshcga
has been fZijgk
has iofZef
has it Ykgclj
has line ggggej
has no ijffch
has the gbgcgp
has to jjggcf
have <outside> skXYjd
have a hjdhci
have access Viogfi
have anything caesjd
have been jbkicg
have fijieb
have no ldcjhe
have the ebegin
have to nhfakb
have we bXooid
he is lgggec
he xadbef
health check qdgefc
health qdgefc
healthcheck rfgfcb
healthy ? mffffe
healthy mgfefe
hell magehj
hello , odhdef
hello iZigdl
hello team fellga
help $ pedeal
help nbcbki
helpdesk sdheaf
her maifdj
her mail jgfgge
here $ daikgi
here , clehei
here : lddebo
here ? mfdkeb
here fggidi
here what gffebp
hey , ncffdh
hey bot eeekgi
hey jnfYfh
hi , lfgddh
hi all leigbg
hi nafffi
hi team kgggfe
him ? nfgffb
him in nfggga
him rZeZcq
his qdgfgb
hit <host> mfedje
hit <own> nnfffV
hit <service> crffec
hit jnjXdf
hit merge Yggfbu
hit port gkgfff
hit tcp fjgfhf
hit the lhgfde
hits oghYfh
hitting <own> jfganc
hitting rcdeib
hold jdalhg
home leghfd
hook tcegaf
hop mgffdf
hope gXfndm
host $ ghZngf
host , iljddc
host : ikhefd
host <client> ncickb
host <host> fffjgf
host <own> ocgegf
host ? lmfgca
host in ocehch
host mbijdc
host on kaflge
hosts in mdicff
hosts on jagekg
hosts plfgeU
hour hgfgoZ
how come mjefce
how do Zdhbfv
how does vZeffd
how kfeZZs
how many dgibfn
how much bcfehq
how should begbhr
human iegnZg
human words iegoZg
hypothetically jcedlh
i <service> pcikab
i add fgggpZ
i am jakkbg
i append fghglb
i approve mcgafk
i ask igecfl
i be mddggg
i believe ffgmee
i can eZflhj
i checked kgfegg
i delete efhgpZ
i do fdgleg
i don't tZhdbh
i drop dghirV
i e mlfdhY
i ehfjff
i even hgfWgq
i get majlcb
i got mfeaco
i have ghejhd
i hit bggfcq
i inherited gcmjed
i know ngfcdh
i land obhkcb
i looking kgfeff
i mean mieifY
i merge ffgfgj
i moved oegcgg
i need hleffe
i only waeWbo
i paste affgng
i ping pggffa
i put ehfcpc
i read kjcadl
i remove gffflf
i right lffggd
i run pdghiY
i see jgfjde
i set iffejf
i should dfekif
i sit oenVdg
i still ddhhnd
i take Xgghsc
i think hdepha
i took gggglc
i use hcgcgo
i want hmhbjb
i was pgbbZn
i would pdidhb
i'd like kfgfic
i'd ndgcid
i'd rather megeff
i'm <outside> rbhedf
i'm a aelkeh
i'm new hgfeek
i'm nhdfed
i'm on neffef
i'm sitting kfgegf
i'm the icgfgi
i've jgggic
icmp echo qdecfg
icmp sdgach
id a jgggff
idea $ aldeep
idea ? ndfhdf
idea dhfblk
ideas ? lcggfg
ideas lcggff
if <zone> pdcegg
if a kmecee
if any jjeeef
if fibfqb
if forward eefgne
if i gdfhmd
if i'm qdggdd
if input Udghtg
if ip gfheoa
if it pcgYgk
if line deehrc
if so fjfobc
if somebody phcapX
if someone iagfkg
if that qehcfc
if the gfeeme
if this ggfdtX
if we dfffmg
if you pfgfZg
if 我 eghhlc
im jdfgej
impact ? hgffke
impact chfeuY
in $ kkfdfd
in , hgfhkb
in <n> iehdhh
in <outside> kfggge
in <zone> pfhfdb
in ? ngedib
in a hmkdae
in an cehdfp
in dghgfk
in english idfgao
in forward fhfgje
in from fYkjek
in human ifgnZg
in it hbeckn
in its peeadj
in l jggggd
in line ifdffl
in mail ghfdbo
in my jcfmce
in on ngbgff
in our igecnd
in place fegfle
in plain fggecn
in the ddemek
in their oefbfh
in there gkfbdm
in to diejhf
in words gefcas
in writing oigdeb
inbound <service> kdcfjg
inbound gZemld
inbound mail higdlb
inc <n> hgggbk
inc hgggbk
incident nhbiaj
incoming <server> lfggdf
incoming kfggef
infra edhddq
infra fw ffgffk
infra gateway dggeen
inherited gcmjce
inherited this gcmjce
initiate kkebgf
inner fWhshd
inner router pggbgc
input -i efgelf
input -s ffgfel
input bffcrh
input policy aegfqe
input to eehfnd
input 默 cgggle
insert efggqZ
inside address negdff
inside gbnjfc
insists sggZec
instead maeapf
instead of jbfcqd
interface idefjh
internal address nbgehe
internal ip iedkgf
internal machine lffiee
internal qZeofZ
internal server effmhd
into <client> lddgje
into <gateway> gkcfmb
into <host> ijgdge
into <own> lfefgg
into <zone> lphbfY
into oocYfd
into the kfedhh
inventory gaisea
inventory of gbjoeb
involved mfffff
ip $ qdiidY
ip , pefgdd
ip <client> mggfee
ip <far> nffeee
ip <host> kggfef
ip <own> lffffe
ip ? eefdcs
ip does mdggge
ip forward bhhfvW
ip is jffgff
ip pcbgkb
ip 上 ebhoge
ip 是 lffeff
iptables -a ffgepc
iptables -t cffijh
iptables <n> jZgafr
iptables Ydghoj
ipv <n> ihhgoU
ipv ihhgoU
is $ mgehed
is : hfefle
is <client> pZbleh
is <far> kddikc
is <gateway> ohcbfg
is <host> eoWodf
is <n> gnakfc
is <own> veZfee
is <service> jvbhbX
is <zone> kYkbmf
is ? tagaeh
is a ldgbek
is able fsmYkT
is accept dffgmf
is anybody evcafd
is anyone glgegd
is anything nhbmfZ
is asking hldhcg
is at qggfea
is behind Xbishf
is blocked qheeec
is configured jfggff
is dbhlgi
is dead pgfgdc
is exposed pjeeea
is fine qdefgc
is forwarded deftec
is full mgfgfc
is going edinfd
is in fhefle
is it gbiceo
is line keeaas
is not hkeakf
is ok tccifa
is on mdeeZo
is our hbkdbn
is port rnUleX
is published cdauge
is reachable ckobef
is removed dgfgle
is right cefnjd
is sending jfggfg
is set hgfejf
is slow eeecfr
is stuck kggeff
is that hiZqfa
is the mbYbcv
is there jmfnZY
is this odfeZk
is waiting deeimf
is what mffdgf
is wrong lgfeff
isn't thfafa
iso enghfc
isolated from tedefa
isolated pdfggc
isp mehceg
issue ochdff
it $ ifdgan
it , cpghbe
it : hffgck
it ? hfjoeX
it answer rhdebd
it at cjgfdm
it back edgeep
it be ifgcjg
it break gbfdkl
it by hfgkib
it can't ncegff
it connects jdheig
it correct legfgd
it dkgjdg
it do gfgcik
it does gcecjo
it end pefgce
it for bilkbe
it get vYfcci
it go lbggal
it goes lkcccj
it hangs tgcZgf
it has jdhdel
it in hbijdh
it is jefgdi
it just fegdjj
it land ejdreZ
it let scccZn
it mean idgfcm
it never mfhffd
it not ocheib
it on pkfbbc
it only gahseb
it open iadXgx
it opens ldecfl
it our jgfggf
it out mfggha
it pass megefg
it permitted pefdfd
it possible lggege
it reachable dfdbgs
it says hhfeek
it sends kffggf
it talks mchehd
it tell mgfdgf
it that sdflaa
it the iefbfn
it there fgfdfn
it times jgggge
it to imfdcg
it us rcfage
it work emWefo
it worked sffegY
it works lggged
it's broken fdgegm
it's hifccm
it's the qbhgdd
item <n> jpdfdc
item jpdfdc
its -i dgggke
its <host> mfecoZ
its <service> kgffhd
its lcfggg
its own pjhcgY
its private fiemce
its scans kgefff
its way mgggde
itself $ hmeYfk
itself , pZidgf
itself : mefgdf
itself ? gklbee
itself get vXehha
itself open ncgdhf
itself pjkYfZ
itself reach tdgegZ
itself talk tbghgX
java lggffc
java net lggffc
jenkins bcegfs
job on qggfdb
job pagejd
jump dfcdeu
junior fefgfl
just fine lfghfd
just hangs lefgge
just klgcee
just spins nfffee
k <n> jeggei
k ocgWdp
keep fiehma
keeps sgfbfb
kill hkecna
kim offfed
kind idgbfm
kind of gffefm
kindly confirm jffgff
kindly egeiel
kindly tell pecdgh
kinds geedfn
kinds of geedfn
know from gmfbhf
know hjfjVk
know if pdeeff
know whether lfgcgg
known hdgnfd
l <n> efgbgp
l fegago
l google jggggd
label printer megegf
label qeggeb
lady hefefl
lan nefhha
land $ Ycjtee
land ? pifgbb
land hfbuhW
land on gjbofb
lands jbfleg
lands on kbgmed
language gggfVs
laptop , offdff
laptop <client> rccggd
laptop at lfffge
laptop in tefeZf
laptop is jggfff
laptop on iejfgf
laptop qehgcb
laptops rbhgdc
last fYgecu
last friday gdggel
last night ddggdp
last thursday fehfbo
last tuesday gZhgdp
last week ebhgdo
lead ZZdrhl
leave rfhafa
left dkdgbm
leg <gateway> ijgefd
leg lidgfd
length <n> kfgffe
length kfgffe
let <client> kegemb
let <zone> iefgke
let him lfggfd
let in llfbah
let it pfgfeb
let me rgeYfg
let pdhcmY
let that kgggef
let through qcffai
let's dgegme
let's say dgegme
lets <zone> sbedhd
lets it keggeg
lets tidffW
letting lgdbdm
lgtm bdhfdr
like i'm ffgedo
like ihbhhg
like that nfgdgd
like the eegggk
like to mefhgb
limit <n> ffggek
limit ffggek
limit limit ffggek
line $ egfeji
line , dgfhmd
line <n> Udharp
line Uchctm
lines <n> dXjaui
lines dYjZsk
lip <host> jgggge
lip jgggge
list $ dkmgdd
list ZmlmdY
list all eehlgf
list every cndigd
list everyone bxfXjd
list everything fmilcY
list of ehhkfc
list pls kaoieZ
list port iadrhb
list the hlgegb
list them aqgcie
list 给 bjgngc
lives on seeeeb
lives qdfegb
ln <n> hcgbgo
ln hcgbgo
load pddYhk
loads imecfe
local oghegZ
locally oaheeh
lock aeggof
log , jgggge
log in hjedfj
log log ffggfk
log prefix ffggfk
logged in uagbfe
logged uagbee
login : jgggge
login ghcchl
logs nggagg
lol $ cedodi
lol bddnco
longer uaeZje
look $ eegeen
look at dhhebn
look hhgdcl
look over ffgfgj
looking at kgfeff
looking kgfeff
looks cYgcex
lookups xcghYa
loop lehdgf
loopback uYjYhe
lose cefcsf
loses degfsa
loses its bggerc
loss lggffd
lost connection jgfgef
lost jgggge
lot sgcebe
mac icgfgi
machine $ bgbnih
machine , gighbi
machine ? faZqme
machine iddohb
machine is odehgc
machines pXgpcb
made kagmdf
mail address ncfegf
mail example gdcggo
mail from ibeegn
mail gw jbhhhg
mail is lfheff
mail over ocgege
mail queue adgbgt
mail server lggefe
mail through ifefek
mail via kggege
mailbox ibfedp
maillog kgggfd
maillog on ngffgb
mails sdddbh
maintenance gegdlg
maintenance window fefekj
make it tchbcf
make magbqb
makes glfeff
manage mfcebl
manager ubXahm
many dghefm
many messages eeffgl
many packets gfggek
many thanks ggejge
mapped uoZheR
mar <n> mggffc
mar mggffc
mark <n> jfgfgf
mark jfgffg
martian nefgdf
martian source nefgdf
masquerade $ gfeemf
masquerade , cbfgio
masquerade <- ggggbl
masquerade Uffevg
masquerade do hgecgl
masquerade for dbgfoh
masquerade line dhggqZ
masquerade on bfehpe
masquerade rule gcfeli
masquerade 删 ffggmd
masquerade 去 chchpc
masquerade 这 ggggdl
masquerade 那 egfgle
masqueraded pfhZgf
match pddebk
matched ffgffj
matrix emfdhg
matter ZrfWng
matters oehdee
may i iaehgl
may lpfYdd
may open gogZie
me $ pifZZk
me , jjecbk
me -a hifZjj
me : jfikae
me ? ihkbfg
me a ijfdeg
me all icesdb
me bhjiei
me every imejad
me for ujbdYf
me if tdgceb
me please nZhldc
me pls rffcdd
me the icijic
me this mhffZi
me through lgfdei
me what eegkdi
me whether nffeff
me which Yjcogg
me why jffghf
mean $ ckgidh
mean mhdgai
meaning ? hgffcm
meaning hfefap
means iccico
meant emblXm
meeting cegedr
merge $ ffgfgj
merge ? fefedo
merge fdgeik
merge it ceedfr
message magefi
messages are jffffg
messages gZgbgt
midnight $ ffggfj
midnight gfggfk
migration deelgi
milliseconds $ mfffee
milliseconds nfffee
min -j ffggek
min efeeli
mind pdeche
minute jgggfe
minutes mdfcgi
missing lggdka
moment ? dbdifp
moment ehbheo
monday $ fgeggk
monday and ngfcfg
monday hfhdfk
monitor jgggfg
monitoring host heeflf
monitoring lfgcie
monitoring probe ohhdbf
month idefdm
more gldiib
morning $ ffeffk
morning , ldfcfl
morning all keefek
morning nbgagk
most fbgces
move ffgfnc
moved ndeehe
moved the mfghdd
moved to lghfgc
moving fbgbqi
moving line ggffje
moving the chhcsa
mss <n> jgggff
mss jgggff
mss to fffffk
much ccgcln
must authentication oeheed
must authentication' kfggff
must schbfd
mx <n> lggggc
mx example jggfgf
mx iacdet
mx of bdgfdr
mx record gedefo
mx 记 ffeegm
my box kgfegf
my colleague jeghdh
my desk kckfgd
my laptop scegfc
my mail sdhggW
my pc qheahc
my pdggWk
my phone leggfe
myself cgfgod
myself out Xgfgqg
n $ ikfdff
n eienfd
name ellaeh
names mffged
nas dcgffo
nat , ieekff
nat -a fggcYs
nat -i fdgcep
nat laclfh
nat table heecbr
nated hpidgX
natted ibfped
natted to dbfqhe
nc : mcffgg
nc ljhgcd
nc vz jkgfdd
need <service> lggdge
need a ifclfg
need an jhdjgc
need it ehkigb
need ojfhWe
need one ubdbhe
need the biigei
need this flfeic
needed ngcVrd
needs <service> lfffgf
needs mYlhed
needs to mgfege
net : lggfde
net <far> kggfgd
net eehdne
net gateways eehbdq
net ipv bggepe
netops edge gegfel
netops gageeq
nets bsedhd
network jncdge
network that brfdgd
networks are embfhg
networks awcbie
networks can dsfaid
networks have Zohehf
never an pgeefc
never khflfZ
never seen hgeddn
new -j ggggcl
new giceem
new here igfeck
new in igfdgi
new on hddifl
new tcp sffefZ
newly heefle
next hop mgffdg
next jbfelg
nginx mffege
nginx on nffeff
ni <zone> jgggff
ni jgggff
night $ hagdgp
night ? fffefm
night fdhcep
nmap pdhcef
no $ mbpZgd
no , mfccfk
no -i dfffbq
no : llnVdd
no <n> ijefff
no <outside> qcegef
no ? pdahhe
no answer kfggff
no go nfeeef
no hjlZeg
no idea jgdecm
no mail gffgcm
no matter cseZhg
no nat nefffd
no route ocfeff
no syn lgffge
no trouble rYfhhb
no vpn pcffhd
nobody in mliadd
nobody jobjca
nobody on hjcmgZ
noc mefcek
node tZcgeg
non cegihj
non technical aehjgk
none jZekej
none of nfecgg
noon fncbbn
normal ? lffdgg
normal pdfehc
not $ fXgnmd
not ? pZiddj
not able mdffhd
not be ndhefe
not connect jgggfe
not from uaahdh
not mfaehh
not open llejZc
not via ogfddf
not working bchcdv
note lffdeh
nothing , jhebcm
nothing back jffggf
nothing else begjmf
nothing from tffeeZ
nothing in meggcf
nothing on ncffgf
nothing pdfifa
nov <n> jffgff
nov jffgff
now $ edkjff
now , ibfclk
now : mffggc
now ? eZekgn
now fXhffr
number : kfffgf
number kffddl
o mdfeje
of <client> rhfYfe
of <host> ghgkkW
of <n> ddefjm
of <outside> qodccZ
of <own> pfYnbf
of <public> kbdmdh
of <service> cnhcif
of <zone> tYacjh
of Xjlghi
of a kffedi
of adding ggfgmb
of all cfnfgf
of dnats hagnge
of drop Zhhgoe
of dropping efefnf
of everything haoifc
of flipping hfefle
of forward gefelf
of input gdffji
of ipv kfehfg
of it jibiff
of line ggdefl
of mail gdeafr
of our aiigfi
of ours hfhmce
of port hlajef
of questions gfedfm
of removing gfefnd
of sources dsdahg
of stuff gfeeeo
of swapping hdgfnd
of that reeafg
of the egkggd
of them dfiick
of these scbgci
of things ggfefk
of this kfefdh
of us ejkkdc
off from pcdble
off line Ygggpf
off mhecnZ
off the efggkd
officer kaecdq
oif <zone> jgggeg
oif jgggeg
ok ? qadeei
ok midWhk
ok or pdegef
ok then ggggnZ
ok 吗 qefflV
old lbgmfc
old runbook fehcbq
on $ nncbee
on <client> ohfgdb
on <far> raggjX
on <gateway> kifdhe
on <host> ladfgl
on <n> oeddjd
on <outside> mdklbZ
on <own> iedogb
on <public> ianeoX
on <service> kocckX
on <zone> pijffU
on ? rVdigh
on a lfffff
on any fogeed
on anything glfjec
on call gbedgq
on dev nefgdf
on earth jjedcj
on friday fdgcim
on gfiidh
on here kffdkd
on it mcgehe
on its lefdfi
on line iheahm
on mail hcjjka
on monday ipfZgf
on my lffefg
on our mikhdX
on port dhgbeo
on tcp modkaW
on that sgfbfc
on the emdkXl
on this ablqjY
on thursday neceld
on top cgfgme
on udp kWdofh
on what abdnil
on whatever cpffic
on which iiYpgb
once dedkqa
once i lehfka
once the fhedod
one , ikeebl
one : qdeajd
one ? tceZgg
one actually ggffej
one for lffcam
one mfajaj
one of qkdZbh
one sentence hbkkdf
ones cljege
ones does hcmcgg
only $ qdfeed
only ever ifffbm
only jlefah
only syns ngfffc
only the tSghjc
only this jgggge
onto jZephc
open $ oiiiZY
open <host> pfbeie
open <n> febZmp
open <own> ohffga
open <service> lhgSlj
open ? qoajXa
open a sfdfec
open an eleehg
open connections odgegc
open elkgcd
open for wjeWfZ
open from gdjqca
open or qafcgg
open port Vhlbct
open tcp gneagi
open the odeleb
open to csjhbY
opened <own> lfgggd
opened hjakfe
opening <own> mceblg
opening ocgahh
opens <own> ihgccl
opens <service> kfgdfg
opens fine nefefg
opens ldfdhh
opens up fggfjf
openssl idfdgl
openssl s kfgffe
ops kcfefj
options jgggff
options mss jgggff
or <gateway> kehfff
or <host> pefcdg
or am hghbfj
or are lgigfc
or closed oceeff
or did ihdmhZ
or do nehdfc
or does iYflig
or dropped nffdef
or gmehde
or is mVgjke
or just hpZabp
or no jblfic
or not lZdekj
or on fqfjdY
or only mldakc
or the nfgfbg
or theirs kfffff
or what sabghe
order hbfbnk
org nfgfcg
other hhcjdi
others fifblf
our <gateway> lgfgfe
our <host> ggllbc
our <outside> jnbdeg
our <server> gdnkdb
our <service> qXkYdm
our box pehcfc
our dgkcdl
our monitoring oggdde
our mx gjajhg
our own mfegef
our partner paegge
our public rYmZfg
our published gcodhd
our services fbhogd
our side saldgY
ours ? schbee
ours hfglde
out $ rWhchh
out , khhceh
out <n> negged
out <outside> kgggef
out ? medegh
out after nfffee
out at lgggfd
out from nccgif
out line dgfgqa
out mgfaif
out of glfcmb
out on fkehhe
out src nffggc
out the dbeklh
out there qdmddZ
out to qgaZhi
out' gfgfjg
outbound <service> qfgbgb
outbound ? kaedcq
outbound delivery mbgfgf
outbound to kegfff
outbound uZgala
outgoing <server> kggffe
outgoing <service> mdgejc
outgoing mail oeeeef
outgoing pegcmY
outlook cannot kggefe
outlook error mdggff
outlook in lffhee
outlook kfgefg
outlook on lfffge
outlook 报 keggfg
output fahgne
outside sgfeae
over <n> nbfecl
over <service> qegcha
over mfeael
over to pdfcge
over udp eofYle
own <service> enefkZ
own fkgYgk
own shell nbgffg
p <n> jdeeel
p jdeeel
pack jegggg
packages from oggfcc
packages oggfcc
packet $ rfegZf
packet ? qcecbl
packet for qgfeZg
packet from ugdcdd
packet jfgkcf
packet loss jgggff
packets hit gfggek
packets jkibYl
page $ mfciZk
page jcfgdk
pair iffeek
partner example jggfgf
partner jcdeeo
pass $ qggcha
pass ? lfffef
pass qegdbf
passed rafiga
passes reeeZj
passing rffcgb
password dfgber
paste affgng
patch bdfgeq
path rhgaVk
pc <client> qgfcee
pc nZlffd
pci emiefc
pcs rdfejY
pentest rYheff
people <outside> mZdfoc
people are rfggeZ
people in pegedf
people ipiWmX
people on rhgZde
per fldegg
permit hhgeck
permitted ? nffefe
permitted mqfafZ
permitted to ipfdec
person gdfldh
phone <outside> leggfe
phone oeeffe
phone on sYgbhh
phones rbdifc
pick cmfecm
pick up hpibiX
ping <client> mgefge
ping <far> jhbghg
ping <gateway> pieeeb
ping <host> mhgdfd
ping <own> xXheec
ping from kgeggf
ping the hmebhf
ping to offgbf
ping vdhbgY
ping 不 lgggfd
ping 到 bneghf
ping 得 qcfehb
ping 通 oefgde
pingable udfbed
pinging <client> jffgff
pinging <host> odeggd
pinging udgYhc
pings <own> pcgdfe
pings rdfdde
place hfhfma
plain <service> oYbrgb
plain dacodp
plain english efhcbr
plain words gggedm
plan bfemna
plan to cgggkf
planning ffgepb
planning to fffdod
please $ glkgad
please : ddikck
please Ziffil
please confirm mbgdfj
please enumerate aiojcd
please explain ideden
please open chdfS1
please walk nfeged
pls $ kegmbd
pls , iebnge
pls : ughVZj
pls beepej
pls check hbhagq
pls open bgdgbt
plugged ecifgl
plugged into hemggb
plz $ ldfhZl
plz qbehZj
pmtu fffffk
point aedngj
point at cZeteh
point of hbmbap
point to egdiel
pointed at jgedkd
pointed jffeld
pointing at Zahogj
pointing cahikj
pointing to fegffk
points iYfscf
policy ? mhfeef
policy accept gmdamd
policy becomes cchhod
policy drop kffgdg
policy forward ahegrd
policy gggbrZ
policy goes Ygffqg
policy is kfefhf
policy of dgfglf
policy to agggnf
policy was Vhfhre
policy were ffgfjf
poll yYhZhb
poller lbgggh
polls mggfec
pops jfgfgf
pops up jfgfgf
port $ jkaidg
port , hfhigd
port : megffe
port <n> gihbel
port ? jreVie
port cghocg
port forward dbdqgg
port forwarded eceuiY
port forwarding ageogf
port forwards iaZthc
portal ldejef
ports $ Zhgmie
ports <n> qsfYcX
ports ? gkddej
ports Yglpga
ports are Zkhofc
ports do jSergh
ports end ddhlgg
ports of bXjphh
position fmdfZl
possible ? qdegfd
possible from nifcee
possible pjgbfa
possible with lggefd
post kkfdch
postfix <service> jgggge
postfix lcgbfl
postfix on cZhdhs
postfix smtpd lfgggc
postfix 日 jfggff
postmortem ehdkcj
postrouting -o feecll
postrouting -s dgggjg
postrouting cfeemk
ppl lggbgg
pr <n> edgeat
pr cchdhr
prefix ffggfk
prerouting -d cegfof
prerouting -i ffgegk
prerouting <n> gdgbgo
prerouting iefdgj
present ndejiZ
print lfgfgd
print to nefgcg
printer <client> ngfffd
printer <n> egffem
printer at ogfgcd
printer jdgedl
printers fdhdgl
private address lddjef
private ip mogWgc
private pfejda
probe at pfhZeg
probe sghbZf
problem ? ggghkc
problem hbgdjj
prod Zfgdes
properly mggdef
proposal fgfeob
proposed egghna
proposes gihgkZ
proposes to gggepZ
prot <n> mledfb
prot mledfb
proto jgggff
proto tcp kffgff
proto udp jfggff
protocol : lefgfg
protocol jffgeg
provide eiflee
provider qcfcbk
public ip kggdfg
public jbiqeY
public mail ncfegf
public ports cafphh
publish $ fmZjgg
publish , fkfgef
publish ? ckneef
publish fhgphV
publish to WXpngi
publish 了 gVgsid
published afprfT
published on ihboec
published ports ebklff
published service hobdhe
published services dfscfd
published stuff gdmggf
published things hdoWii
published to eYYwek
pull magcfl
purpose ? gegfWs
purpose hfgebn
purpose of gggfej
push ncfdfi
pushes thfbfa
put -a fgggkd
put a bfedjo
put gdhZpg
put in dfggmd
put it nehcci
put the mcffdk
q <n> flhldZ
q flhldZ
quarterly ffhnec
queries nfhZhg
query khgejb
question , gkfebj
question : jmedcg
question mkedec
questionnaire fligfb
questions can fffffk
questions do ggfefj
questions hdebct
queue , mgfgfd
queue is obgbcn
queue ldgafl
quic nXeqfb
quick gejkha
quick one idepbf
r , kfgfff
r jfgfhe
radius hgdfke
ran it megefg
ran megfee
random dfgrfb
ransomware gpXggg
rather negelX
rcpt jfggfe
reach $ jgqcgY
reach <client> qdffcg
reach <far> keeffj
reach <gateway> dneghd
reach <host> kkdYgj
reach <own> jgbZio
reach <public> rbfehc
reach <service> cjecim
reach <zone> qfdgfc
reach ? WdqsiU
reach ehibfl
reach itself kejdge
reach of fcrffc
reach port ivfdhS
reach the nhbbhh
reach 到 jrdaec
reachability bpmddc
reachable $ XqhgkZ
reachable ? oheXdk
reachable by Zrclce
reachable for vckeYa
reachable from pipUdb
reachable inkVhd
reachable now gegbep
reachable on fmgcjc
reached fmfcie
reaches <own> hngblY
reaches hndegd
read micadl
read their lfdffh
reading gefeZt
reads kffehg
real adhpeg
real client ofgcef
really mecheh
reason ? ogfeed
reason vbfZbj
reboot jfgfhf
record aedbgw
record of geefgm
recv kgggfe
recv src kgggfe
red fegffl
redirect pgecdg
refused $ lfgfgd
refused , pffegb
refused <own> mgfgdf
refused on xXcedh
refused schbha
refused that jegggg
refused that's jffgff
refused' oggdfc
register djfjeg
registry mgfgfc
reject oefbej
reject reject geefgl
reject with geefhl
rejected ffgffj
related , cggfii
related cggfij
relay access segcfb
relay ufhagY
release fjffie
reload gfggYq
remembers faedeu
remote sfdgdb
remove -a ggfgsV
remove cfgfsZ
remove line edffvY
remove the dggflg
remove 掉 feggob
removed affipe
removed from agfhpc
removing -i gfefnd
removing Ygfgse
removing the cgfgmf
replies from kggfef
replies mcfebl
reply come offfed
reply mfhdfe
report $ ejejff
report niefbe
reports gkeifd
request , lggfee
request iifbjf
reset ? lfggdg
reset jfhdei
resets jfggff
resolve names nffged
resolver pegggZ
resolves oggfaf
response wdegca
rest cldkkZ
restart ececgs
restart postfix ddgags
return path ocffgf
return sfheZb
return traffic lggfdf
review : bkgcmf
review digheh
review 一 fcgfcq
reviewer hdfeii
right $ qfeffb
right ? ndkgcc
right jbhhbl
right now adhien
rip <client> jffgff
rip <far> kgfgfe
risk bjgddo
rn nZjegf
room nhgbbi
root cause lefgge
root qcgcbk
route mcffie
route to ldffie
routed ogehcd
router oggbgc
routes qibdfd
rp ehceqd
rp filter ehceqd
rst , jgffgf
rst ? qegbff
rst mffdfg
rst syn fffffk
rule $ dddblp
rule , Zbfgpl
rule ? qYbafq
rule bcfbql
rule decides vdecdc
rule for hgfemd
rule in gcggdn
rule ip egbgkj
rule is iefele
rule last gfggcl
rule lets tahede
rule that megeff
rule today gfggdk
rule 是 eejkak
rule 的 ahhhdl
rules $ gefekh
rules , fffdep
rules : dfgbjn
rules ? jgeagl
rules as jlgedd
rules faebjq
rules file ghfccp
rules line eggebp
rules to meegdg
ruleset ? jffgfe
ruleset last gcgggl
ruleset mgfdeg
run megdcj
run out cffffo
runbook , ggfffj
runbook fegebp
runner <client> kgffff
runner idgfgj
running ldeefk
runs obfccm
runs on rdgdha
s , lgffee
s client kfgffe
s gfgffk
safe fegdcp
safe to fegddp
same hegddn
same laptop lggfgd
same subnet lehgfd
same thing ieffdk
sanity check fgffmd
sanity fgffmd
saved gfffgk
saved my gfffgk
say <client> hgmiZd
say i idghna
say iehWqf
say no rcaYkk
say the cgfhlf
say we dfgfmf
says : kgggfd
says <n> kffgge
says <service> mefffe
says connection nffefe
says kechfi
scan jekfdg
scan to mchefh
scanner at rffbff
scanner hhijfb
scans by mffffd
scans lgfffe
scans to kgfegf
scope bimhcg
screenshot ogfdfd
script iagcim
sec dejifg
second bcdfkp
seconds geghej
secure ddfefp
security ijjfea
see $ tbgZgg
see <zone> tbfeed
see ? kbgggi
see it qiehdY
see kjeffd
see the nfgdfe
see when qegfbe
seeing hfgeek
seen by oeiede
seen from ibmege
seen lblceh
sees odhchd
segment ihmYgf
segments YyibgY
send its jfgffg
send mail kggfgd
send out nfhgfa
send scans kggffe
send through kdfghf
send wagXka
sender ohgfeb
sending odgeja
sending through kggggd
sends a mghcgd
sends it meggge
sends oggcdf
sends the kffgfg
sends through jffgff
sends to pffdfe
sense jgfgeg
sent jffibi
sent me eiecgl
sent src jfgfgf
sentence hbkkdf
seq <n> kgfgfe
seq kgfgfe
server $ mgfkgX
server , higcZo
server <host> fmeehd
server <own> mchhed
server ? jfcmee
server at ofhaff
server be lffelb
server by sbeZgi
server for gghedk
server get ofhcgd
server is lailhZ
server itself fohfga
server lfdmbf
server on imeeef
server over iigegd
server reach ogibiZ
server reachable njWfhg
server see kfgfff
server to udgbfb
server 的 jjgdgc
server's <service> jodcfe
server's jmcidd
service , gmedgf
service blhnfa
services , gepebg
services acqqeX
services are fXojhg
services can ebqbhh
services do aoheff
services does gVrdii
services of echogd
services that bZkogg
services we hXnkdh
services work Xbteii
services would edmalg
session k jfggfe
session pehccf
session to nfgdhc
sessions gffffj
set gehbqc
set the aghglg
set to icehpZ
set up mYclbm
sets dhfdmg
sets net dhfemg
setting lfebpZ
settings mffedg
share qckgeY
she gdeifj
sheet $ habnhi
sheet ekbmef
shell pbgefe
shift dchjih
shop fcecnl
should <service> jfggff
should be keggge
should i jbffgm
should it ndgghb
should tbfdZj
should that ocgegd
should the fdfgpc
show jjghhZ
show me olYceh
show up kfefjd
shows <n> ebhbgr
shows icgffk
shows this kffgfe
shut ? ldffgg
shut hogZge
side $ anajhg
side ? lZkhdg
side effects heffrZ
side ekfckf
since <n> qaghcf
since mdfcYp
since midnight gfggfk
since monday efefgl
since the nfhfbe
since then mgggdd
since this jefffi
since yesterday ggfffk
sit in tggZdd
sit on ncoVgg
sit qTkhff
site ifgeej
sites cgfhme
sits at mgfefe
sits behind mcelgc
sits in sagdfe
sits on mggegc
sits qbfifb
sitting at ldjcgf
sitting behind aegohf
sitting in keifff
sitting mbkkfZ
sitting on lclleX
slow bgdcgs
slow since aggggn
slow today bdhdgq
smpt pmedcb
smtpd <n> lfgggc
smtpd lfgggc
snat degflh
snat to degflh
so : oegegc
so ? lffege
so ffZfin
so i sbfcdh
so it kefgie
so kind hgffcl
so slow dgeghl
so that gZcdri
so the pggffa
so who imffdd
soc rffedd
some ckjkXh
somebody in oflace
somebody jTjhlg
somebody on odihfa
somebody out pgfdde
somebody sets egggjg
somebody sitting pebegg
someone <outside> hahqha
someone explain fggfYq
someone jgedcm
someone on tbfdib
someone out jkakfc
someone sets bhfdpg
something ? ecgrgd
something ebeqci
something to oaffgf
somewhere hieldd
sorry , pafeie
sorry for ekffgg
sorry nggjbb
sorry to ncgggd
sort gefegm
sort of gefegm
source <gateway> cghhwS
source <host> ragffc
source <own> ddffim
source address pbfdYo
source ip lefgge
source kpdXeh
source that fqcbie
source zone Ztdgeg
sources are drhghW
sources can bshagf
sources d0gViY
sources for bugbed
sources that fnhYhg
spam ebfajr
speak jpeaYj
spf iadcgr
spins forever jggfge
spins nffeee
sport <n> jfgfff
sport jfgfff
src <client> kfggge
src <far> kfgffe
src <host> kgfffe
src <own> kfffgf
src lfgffe
ssl qcgggb
staff kfffff
stand qcggec
stands fdfpee
start kjceff
start working dgggle
started obfdbm
starts ldffej
state gfegel
status deferred jffgff
status negeak
step by qgegeb
step pgegeb
still <service> adghog
still arrive cgggkg
still be afggog
still broken hagder
still browse jfciid
still fmfVof
still get ZgghtY
still have mcbepd
still open jXdcmn
still reach idkbfl
still work gblfbm
still works nebcnc
stop ofdalc
stop working egcfpd
stopped megedg
stopping pchdgf
stops nefbif
straight into ocefgf
straight regbee
straight to nfheed
stranger hbjnbf
strict ehcfpe
strip -i aefdsg
strip bfdesf
stuck at eggden
stuck in jgffff
stuck like kgffgf
stuck mcgeej
stuff $ ffkddj
stuff can gehffk
stuff gbndej
stuff we hZoejd
submit codnda
subnet ocgaej
succeed mXgfkf
suppose deeesc
suppose i fffgnc
suppose line edggoe
suppose somebody hfidma
suppose the cdfhof
suppose we efhfnc
supposed odfdeh
supposed to odfdeh
sure reiecc
survive ? cefgoe
survive cgggqZ
swaks negefe
swap <n> hWhgpf
swap dghdod
swap lines Zhhgne
swapping dfheod
swears idcjmb
switch necdcm
syn $ mfffef
syn , kfffeh
syn -j fffffk
syn ack kgfgef
syn from jfhied
syn lfgffe
syn recv kgggfe
syn sent kfffgf
syn that mfegfd
syn trace jgggeg
syn 这 jggggd
sync mfggfc
syns khfgfe
syntax cahbis
sysctl -w gffekf
sysctl efffmg
sysctl net eegglg
system acgsfg
table dehoXl
take -i deffnf
take fjfblg
take out bghepc
take the ffgfkf
taken hcgcqd
taken out Yhfbth
takes hdgekh
taking fgghla
talk <service> mqdcfX
talk kjeahg
talk to jifaig
talking ofhehY
talking to lfhelY
talks nchehd
talks to nchegd
target icmmYd
tcp $ mhZjge
tcp , lgfocY
tcp -m ffgehk
tcp : nlcddd
tcp <client> pdgdch
tcp <n> ikflca
tcp ? jkekhX
tcp closed ofgcee
tcp dport ffgfjh
tcp failed ncffgg
tcp from ydcbfa
tcp hlfhec
tcp ip bfheep
tcp port ljfjeY
tcpdump jgggeg
tcpdump ni jgggff
tcpdump on jgggge
tcpmss clamp fffffk
tcpmss fffffk
team , heiifd
team gdgkcj
technical aehhhl
teh <host> kalkgZ
teh <zone> uZeifZ
teh lZmkgZ
tell gbhpcf
tell me jdhled
tell the nggeec
tell us mYeefm
telling me ngefgd
telling ngefgd
test kcjibg
than Zpbkfg
thank kbfodd
thank you kbfodd
thanks $ hffkge
thanks , gefefl
thanks hedhfk
that $ kYenge
that , hcfdkj
that <client> legfff
that <host> kffkde
that <own> cidkfi
that <zone> iWjbph
that ? lYgjfg
that a pbgeeg
that are kYknea
that arrives nechgd
that be ldhefg
that can hqbeia
that could modYlY
that even lfgegd
that get mlgbed
that gets goeZfh
that go oegceg
that in deejme
that is flgfeg
that it nfffdf
that lets hnejgY
that matters mfhddh
that may Xugbjd
that nobody fodcgf
that on ikfbfg
that one kdgcel
that packet heenbh
that pass mggfcf
that reset jgggff
that the rdegdd
that through lgfgdg
that traffic pehcgc
that us rffZgd
that was ndebfk
that we cjhief
that work jmeded
that's from jfffff
that's nhfdfd
thats pfgddd
the -i gffgle
the <gateway> lgedfh
the <host> mgckde
the <outside> kbnmgV
the <server> pdgbff
the <service> dfehik
the <zone> jeZfrc
the access Xshcgg
the address cdgqkZ
the answer qeggeZ
the asset ebeogh
the audit lfdfgh
the auditor lgdhef
the auditors bmWnif
the backup gdhchk
the bot ddlici
the box tcfcia
the bridge ofhcdg
the browser ngggdc
the certificate Yjgfgn
the chain kffgjc
the change jfgeej
the client ocbigg
the complete geenfe
the connection meggfd
the conntrack fffegk
the cpu gedefo
the ctstate gchfne
the current Zncefn
the customer eegoee
the desk lffgbi
the dnat ifbhih
the ebhdmj
the end Ychmkg
the file Ydfmeo
the firewall bmhlbf
the fix eeeeqd
the forward icgdlh
the full hmXmgb
the gateway qbdife
the guest kZdcgp
the hairpin heffmc
the hell nbgfcj
the impact gigelb
the incident jadkbm
the inner mggffb
the input cfgglg
the inside bbduhe
the internal jbjkec
the inventory gahogc
the iso dnhggd
the last cbjfgn
the line lZXgnk
the list dhkhhd
the log kgfgge
the machine qehZgf
the mail eegfdp
the masquerade cffgji
the migration dfeldk
the moment ehbheo
the move qcgfbf
the mx eZdhcu
the nat bneZdq
the network rfaddi
the networks dqdahg
the new egbiem
the old pbfjiY
the one hdfhao
the order fehcoe
the other kXgefp
the others efehjg
the outgoing afehqe
the packet rggZcg
the packets kefegg
the patch bdfgeq
the people ghfglc
the phone ekechk
the point hhecbp
the policy lfffhd
the port iccikf
the postmortem iedjdj
the printer fffgel
the printers mgfggb
the private ogbgfe
the public sbnbgX
the published fhnZlb
the purpose gggfej
the queue edgcds
the real ggfkfe
the reason mffcdk
the related dffglf
the replies pdggdd
the reply kgghfc
the reset jfggfg
the rest dldkjZ
the return qafggd
the right gfgefj
the risk dnjfbf
the rule hchgkf
the rules ughaad
the ruleset kfffeh
the same eggddo
the scanner kigdge
the second jffdcm
the services gWnldg
the sources gmhZhf
the stuff hZoejd
the switch meggfe
the syn nfgecf
the team hdhjeg
the things hbuadf
the three gddjig
the tls degfgn
the user ikhdfd
the very iffeje
the way mfieed
the weekend hffegk
the whole fjfjja
the wifi iffbgl
the wiki kdcmef
the zones anefhh
their mail ieefjf
their pagedi
theirs ? kfffff
theirs kfffff
them $ kgdidh
them ? mfgeef
them igghch
then $ fehgkf
then ? ceghqb
then be effgjg
then fehdqb
then get beggoe
then reach fgggld
there $ miedfd
there , pXhige
there ? iflcid
there a fYdpfk
there and nigbee
there any jegleb
there anybody cngegf
there anyone dpefdf
there anything pYhhdf
there for ekceap
there is dbgmgi
there jjhlZa
there's giggch
there's no jefdcn
these jWbjqe
these rules oeeedg
these two fgggwR
they are odgcgf
they come mfffgd
they get lcgbdm
they lWeien
they see odgehd
they use oafdmc
they're qcedei
thing $ higjhY
thing , Xdlggm
thing ? emehff
thing jnfbai
things can fggffj
things ccjfcq
things may hffdfm
things stand tbggfZ
things we gcvade
think djZoff
thinking degdqe
thinking of dfhduY
third regfbc
this $ mffeeg
this : fgfgZq
this <gateway> cYpocf
this ? jedfrY
this bot agfcfs
this box eldibj
this channel egffgl
this do ggfeWt
this for fkfcbn
this from ifeefl
this gateway gliibb
this hehdfk
this in kegedj
this is nfeejb
this let hgdgek
this morning gdfggl
this one Zfheeq
this rule bhdgjk
this tell pgddgd
this telling ogeegc
this thing fjgegg
this week pfgega
those allgah
though odgged
thought iaeihk
thoughts ? hdfffk
thoughts hdfffk
thoughts on efgffl
three <host> dgebre
three eddjem
three of lgggee
through $ kjfedf
through <host> kfgffe
through <own> idgffj
through <public> ibdoeg
through ? whfbba
through ggifbk
through line fffgap
through mail ifhhdf
through the kfefbl
through this lmmdcW
through to jhfhhc
through what rfdchc
throw gfeefm
thru <own> jeggge
thru ? ndgeid
thru or jfffgg
thru pmbafc
thru the jfgddk
thru this fpdegd
thunderbird can't mggegd
thunderbird in lgffdf
thunderbird on lfgfef
thunderbird tWhlfZ
thursday ? ggggbl
thursday egejej
thx $ fjejYk
thx , gefdgn
thx fifiYm
ticket : iqfdgY
ticket <n> pdhcch
ticket mggeYk
till jcgbjk
time <n> jgggch
time here Zegggq
time nggfeb
time out nkiceZ
timed mffffd
timed out mffffd
timed out' kgfefg
timeout $ rggefX
timeout , qfeefd
timeout <n> ndgfdg
timeout segegY
timeout 了 peefgd
times out sahcfd
times qahcid
tls cert gbhbgp
tls certificate fdgfgm
tls ecgego
to $ jTolfe
to <client> ejXlnb
to <far> nceaji
to <gateway> mmaYoa
to <host> mebfgj
to <n> hddbkl
to <outside> kdjhdf
to <own> hfebli
to <public> oecihc
to <server> qefcfe
to <service> jfchgi
to <zone> pcgdib
to ? Snpejd
to a oegdaj
to accept dggfme
to access kgiefd
to add padepY
to address mbgfgg
to an ifeedm
to any hlggbf
to anybody Zvdbhg
to anyone Ykeqee
to anything bvhbgZ
to append eehhuV
to ask lffddj
to be hmdhcf
to browse jfeflc
to connect kgghce
to delete cggeng
to deliver ofehhZ
to destination eegfji
to do phedga
to drop Wfggtf
to establish ikfehd
to fetch gcggjf
to get kgmWcj
to gmail jggggd
to go igffkb
to hand fcliff
to have negejb
to hit joddce
to host kefhge
to initiate mgffib
to insert dgggmc
to it hkiecf
to its kkddef
to itself sehbgb
to know glglZe
to mail wmXdfX
to me kffgal
to merge fegecp
to mx kggfge
to open ocjbdg
to other oggedd
to our majbig
to ping jmdbka
to pmtu fffffk
to port rrdZgU
to print mdeggf
to pull mjecgc
to push lggfhb
to put hfdZnj
to reach elhggc
to relay medfgg
to remote obhfge
to resolve lffgcg
to see hggncd
to send nchbid
to set hegekf
to something bcfsge
to source degflh
to start gmXhhg
to submit mefeie
to take eghcoc
to talk jlfbeg
to tcp nndebb
to teh nfZlhb
to the kedhhe
to this egfffl
to traffic dffdkl
to understand hggfej
to us kfffgf
to use cegiih
to what YZdtgm
to which lXfmei
to work nbgeej
to you jeeZep
today $ fefchm
today , jdeeel
today ? gddbjo
today fadalr
told lYgldh
told me wXgafh
tomorrow gdeclj
tonight , gfgcfm
tonight ebdfnl
tonight's jgfcig
tonight's window cggflg
too , cadljl
too ? riZZbl
too fdkbjh
took gcehhk
took the edfhgl
top bgegrc
top of cgehme
touch jdhidg
touch the jfgfff
touched hdgefl
touched the hcggfl
touches ifhedj
toward <far> oeffcg
toward reffaf
towards <far> lncdgc
towards <host> gjedkf
towards <outside> kXffdp
towards <own> iYgohe
towards <zone> mddckf
towards kibddl
trace : ngfgcf
trace <client> ucfagd
trace <far> ogfefd
trace for seeffa
trace offeee
trace tcp pcgedh
traffic ? dhfecq
traffic from lfhigZ
traffic nfckde
traffic to gcelgh
translate fgggcl
translated sbcfhc
travel pfgegZ
tried pdggdd
tries egeofd
trouble rbggga
true ? xccbgd
true mmmYgW
try lfgcck
trying <own> jfgggg
trying mhghcc
trying to ngfgdc
tuesday bhbclo
twice lgggfc
two jbYgin
type <own> mdgfef
type sVgfeh
typed nbhehe
u kbeber
udp $ gjgehd
udp , vbegdb
udp <n> oigdce
udp ? ofefee
udp dport egffen
udp from seffXg
udp kmfgad
udp port wechiU
udp spt jfggff
unable ragagh
unable to ragagh
under dZbskg
under which jcelbj
understand fefebr
unknown <far> jfggff
unknown <gateway> megfgc
unknown kfgggd
unlike mcfdgi
unreachable pfehYh
unreplied ? kgfegf
unreplied jfgfgf
unreplied src jfgfgf
until gdffgl
until it mgfcge
until the sZfZje
up $ ndhfhb
up , ofgcmX
up ? bhgiig
up as hfgglc
up for dZdlat
up in jkebgg
up jeYhli
up on hffogZ
up there kfgffe
up to gffefl
up with kggdfg
update lcfddn
updates from ldffgf
updates ueecde
upstream offeee
urgent $ ggfbeo
urgent ggfbeo
us $ bjhjak
us , hdgeem
us ? kekbam
us mgkedc
us or mdgeff
usable cgpbgf
usage $ hdfdfn
usage ? hdfdep
usage hbfbfr
use $ gdnahh
use <n> kagmfd
use <own> hnZeoZ
use <public> mefZob
use <service> llfYjc
use ? edpchf
use jgjchd
use the gjeeek
use this ecfchr
used eienfc
used to kkedef
user at jggggd
user kdgggf
user on kgfegf
user 用 kgfffg
users ikjdhY
users in ocfgge
users on oefhga
uses lfheib
using <public> jfgffg
using jfbfgk
v <n> gejjdf
v gejjdf
vendor iahkZn
verdict for qhhZed
verdict pgfdec
very fegelh
very same mffedg
via <host> legfff
via <own> jfffjd
via <public> mfgddg
via <service> xZfZic
via vTeggg
visible from lamhfb
visible lamhfb
vlan <n> kZgfcp
vlan oXgcfm
vpn lZgZes
vz <own> kkfedd
vz jkgfdd
w jggeie
wait uZcjed
waiting $ deejnd
waiting ddeimf
walk me mffdei
walk mffdeh
want hnegjX
want to kkhaib
wants <service> oecfeg
wants a cllhbf
wants jkgeha
wants the gighlX
wants to ikfiec
ward pfgcia
warehouse fchbbs
was accept Ygegre
was haggem
was it iagbho
was refused jgggfe
wat oafkde
way ? mdfhhc
way back hgkged
way does obfggf
way for oehbeh
way out odgfdf
way qhecgb
way to lfffef
we ZhkmmX
we add bhhhwR
we are Yoedlf
we delete fgggma
we drop lcfbmf
we expose alpidZ
we flip ggefkf
we forward hdgodb
we get mcdenc
we got eYoofb
we have iTkpeg
we moved reffcd
we need icfeZr
we only glXkdj
we plan egggjf
we publish kjffhZ
we put dffhoc
we remove dggfuW
we set fgffkf
we take ffgfke
we'd eegfnd
we're fceehn
webmail obfdej
webmail on mfefge
website rfeZge
websites lffgge
week $ jeggei
week , bfjjeh
week ? hcgfco
week and kegfei
week ebhidn
weekend faddhr
well ? flddfi
well fkeZen
went bfffli
went to bgfgnf
were accept egggjf
were eeeeng
were the Xdfenn
what $ flemgY
what ? kcdhhh
what about spbbba
what all ebmidj
what am kgfeff
what are gfgkff
what becomes tdeaeg
what bejkhf
what breaks gggepZ
what can ZdojZl
what dies ffgdra
what do egkheg
what does egmgRr
what exactly ckhcdl
what gives lfgeff
what happens ihfdld
what have Yamube
what if cffYql
what is gYlmWn
what it ggfdji
what kind gffefm
what kinds hfedfm
what line eeddfs
what of hcnifc
what on hgeedl
what opens fggfjf
what ports blgjhd
what published bbxcdg
what services bojdff
what sits Shgqjg
what sort gefegm
what source megggd
what stops keedkf
what the iififd
what this ndeZcq
what would bhgfpc
what's behind Xgdugd
what's eWkrch
what's exposed Qhsnfe
what's going rgecdd
what's it ihfdcn
what's line jhcWbv
what's on ggdbcs
what's published eccoek
what's that gggedl
what's the nabact
whatever gqfbfb
whats forwarded Wcirie
whats jZgpbf
whats the oedWcr
whatsoever fkgegg
when <client> legffe
when <far> oeiddf
when <host> qhebjZ
when <zone> rcgffb
when ? ecicho
when a jfgggf
when does ccfdfs
when he offfhZ
when i cZgmpc
when it pefakc
when lZfcli
when our rbedhd
when sending kgfgfe
when the mmfeda
when they rdgccg
when we ccghof
whenever sfhYha
where $ iuWjYe
where ? sYfnba
where do pciieZ
where does jgendb
where in cdflii
where is npfWfd
where kiapiV
whereas kgggee
whether <zone> megeff
whether a mfefgg
whether hosts jffgff
whether the mggegc
whether vahcfb
which <public> fbdphf
which address niddhb
which are cmejff
which box Ybgvhd
which eojjab
which inside qWjchg
which internal qaeifc
which machine Wfgtjc
which networks auccie
which of YllngW
which ones eilffd
which port fgfjgg
which ports ddomfa
which public iZfoff
which published aYvdhh
which rule wZffaf
which segments Zwidfb
which server oaekfc
which services ccllge
which source ofhcgd
which sources arffgd
which way obfegf
which zones btebhf
while jggfff
while the kggfff
who XwdXlg
who all dsgcgb
who answers laened
who approved iZgdfp
who can Wyicga
who changed hdhden
who could diegme
who edited heggdk
who gets bsgcja
who has ijgged
who is eldjcg
who loses gdgfsZ
who reaches gndege
who sends kffgff
who touched gcggfl
who'd ggcgme
who's Ztddgh
who's able atggea
who's allowed aqggha
whoever fpcXfm
whole <outside> ZoirZZ
whole fjfjja
whom ? gqfbef
whom arejed
whos aucdhe
whose eleddl
why $ leffdi
why <client> qYgghd
why ? iedchm
why can't ncefei
why cant odfggc
why did eggddo
why do nZfdar
why does lmfcde
why has cfggen
why is jfefck
why mefdZn
why the negghb
why unreplied jgffgf
why would jfggeg
wich chlldc
wifi bfdcft
wiki leflZg
will <client> meebld
will <gateway> mgfffd
will <zone> eecfsd
will it pefddg
will mdfkjX
will that khfhlW
will the oghded
win <n> kffffe
win kffffe
window , kjhhZe
window ? hffdfl
window dggfme
with -i Yeghub
with <client> ggefjg
with <host> nfggce
with <n> needgh
with <own> icenfe
with <service> nfbbem
with a fghbli
with dgejke
with it odddje
with its jffked
with my ffhoag
with the dfggkg
with these kfgfpW
with this hajgoZ
within lclack
without echevZ
without the jhfdlc
wont udgdgY
word gffgap
words $ hefmbh
words for ehgeWt
words gfflbi
words please gfejck
work $ ldicei
work , ydVhga
work ? imhaia
work for qaqYiY
work from dnddcm
work iklUej
work or nfgceg
work with hgedgk
work 吗 fgghkd
worked oggffa
worker ocgegf
working ? igbene
working qgbWlf
works ? hdgfmd
works fine jgggff
works from jdkffe
works or ofegfd
works pciXke
workstation kffgff
worry mngbeb
would -a fhfbpe
would <client> bghhrY
would <far> jahbqd
would <gateway> kZhgkd
would <host> gfgfjf
would <outside> ccfgpg
would <service> effgkg
would <zone> hffgld
would a fafhog
would adding fghdlf
would an vccadi
would be dfgljb
would break ggggoY
would change ggggoZ
would dZeeyd
would it cbgejo
would like ldgihb
would removing Vgggse
would stop egcgpd
would that ocgemZ
would the oggded
would you effgbp
write kkgbdg
writing hicgfi
wrong ? lhgeee
wrong qbgdeg
wtf does gfgfap
wtf jfffZn
x <n> jgggff
x jgggff
y ilfdfe
y n ikfdff
year kbcgfm
yes ifmhfa
yes no ohkcda
yes or kdmefc
yesterday ? fggffj
yesterday kbfdfm
yet ? dbfciq
yet oZhado
you $ hcemdh
you , ggeeaq
you ? fffefl
you be lgeedi
you check lfgfci
you do hcabgu
you explain ifgedj
you have aggjel
you jZfeik
you kindly jffgfg
you look gggfdl
you make lgfffd
you must oeheed
you please igffbl
you restart efgfen
you saved fgfffj
you take ffgfek
you tell bdeogi
you understand gcfgdp
you walk egfgap
you're a gefddp
you're fbhgen
your lXgfji
zone <n> lfffef
zone hqdahc
zone that gnfbgg
zone 可 enfehe
zones can emgdhe
zones get fofghZ
zones gwdXed
zones have aqgehd
一 下 difigg
一 个 dbfihm
一 份 fdfneg
一 共 gbjmhb
一 句 qfgffZ
一 台 glhdge
一 堆 jgggge
一 条 cefgmh
一 步 necehf
一 直 nffffd
一 行 ggfdcn
三 cfialj
三 条 dfggme
上 $ fggmed
上 , kegbbn
上 -a ggggoZ
上 -i Ygghta
上 <host> nqfXfa
上 <outside> qdhgdb
上 <own> frfdde
上 <service> pdhaeh
上 <zone> gfggke
上 ? ekjdak
上 curl jfhfff
上 gfajlg
上 ping ihhghc
上 一 hblkbh
上 不 pcfffd
上 了 OWiyfp
上 到 jkcbhh
上 去 kghXbp
上 发 hUX0he
上 吗 kYdqZm
上 执 jfggfe
上 抓 lggeff
上 映 gVgpih
上 是 jfgefi
上 有 erbaek
上 的 mfjdcf
上 看 ofgagf
上 线 hegclh
上 网 uZbekc
上 这 ggggqX
上 都 kZdpgd
上 面 fbepfg
下 $ edglei
下 , giefcj
下 -a feffdn
下 : iigheb
下 <client> 0biYhX
下 <gateway> ffhffj
下 <host> glZsca
下 <own> erdddf
下 <zone> pchahg
下 ehhgdi
下 infra fegffk
下 mail ffgfcn
下 是 pggggY
下 来 gcmddj
下 这 fegiXq
下 面 kfgfjc
不 $ oadihe
不 ? reddhd
不 igdZkk
不 上 foeabl
不 了 pdegdf
不 会 ldifgd
不 到 hjffeg
不 对 gffffk
不 开 pdfgfc
不 懂 fggfWs
不 放 mdgege
不 是 eddhil
不 管 cphchd
不 能 tVfggf
不 行 lgfggc
不 要 meghgd
不 走 nfffee
不 通 kegbfl
不 限 asfdhd
东 ddlkff
东 西 ddlkff
丢 ? kegggf
丢 mfffdg
丢 了 lgfged
丢 包 defffn
丢 弃 meffff
丢 掉 offZgh
丢 的 jgggge
两 edhfij
两 点 fcgfgn
个 $ dedlig
个 , jggggd
个 : kgfgef
个 <public> amdhel
个 gjfbfk
个 ip mdgmfZ
个 port edashe
个 rule ggfgbn
个 例 ffedfo
个 包 mgfeef
个 口 eclben
个 地 lcfpda
个 改 ffhffk
个 是 jfggff
个 服 gllddd
个 机 fefegm
个 清 gneggc
个 端 hiigdf
个 网 jnficZ
中 jdghbk
中 午 gegcen
中 哪 lgfgfd
为 mYfenf
为 什 mcffhe
为 啥 qXffcl
主 nfeifb
主 动 middff
主 机 jfgndZ
么 $ gZmhif
么 , ggdffl
么 <client> qgffdb
么 <zone> rVhife
么 ? qbfdhe
么 jaigfj
么 一 mgfffd
么 不 fefiZp
么 作 fggfan
么 变 gggglb
么 处 ngfbfg
么 意 hgfgam
么 打 kfghgd
么 时 dfgddq
么 服 ghVohg
么 样 cgkbmf
么 没 aidgpe
么 用 fffffk
么 端 ZZYxjg
么 解 lfegfe
么 走 pffahd
么 进 rffeeb
么 连 nXedcr
么 问 ffdffm
之 fgfdmg
之 后 dgffmg
之 间 nceggf
也 gfcdmi
也 加 efggle
书 jdfbfo
了 $ mgifbe
了 , iccego
了 : ldfggf
了 <gateway> hggbdn
了 <host> dcdoel
了 <n> Zhfjii
了 <outside> lkfffa
了 <own> jjbdgi
了 <zone> ijbdih
了 ? WimZin
了 dggjfg
了 一 pfggfa
了 三 gfjdgh
了 之 gfffZq
了 什 ecllfc
了 以 fgfhmc
了 会 hfdekh
了 信 obghde
了 几 eckngb
了 吗 efggmd
了 吧 dggfkf
了 哪 bfhrec
了 啥 Vnfmfg
了 多 Yegkgm
了 怎 ddgehn
了 没 fYbjeu
了 网 mfefhd
了 邮 kfggge
事 $ kgfgge
事 mhfgfc
事 发 eggggj
事 在 ndffeg
事 打 jehegf
事 用 ldfgff
事 能 nfggec
事 说 nbggfg
互 mcegie
些 $ edhmff
些 , cjalgi
些 Ylmjec
些 port ehdkhf
些 source dsdYhg
些 zone eneehe
些 东 dcmhgf
些 什 gYmfem
些 区 gndeef
些 口 UslhiZ
些 地 dhncfh
些 对 fdldhh
些 服 edhogd
些 来 dmfdhg
些 流 eeedkk
些 端 ecjlgd
些 网 ewfYjZ
些 问 gfffgk
交 kdiffh
交 接 eekgei
人 kembZj
人 在 ggjfge
人 怎 fffegl
人 用 hdekgg
人 能 nmdaia
人 话 ggfgdl
人 连 jhnfXg
什 ebhhhj
什 么 ebhhhj
今 jfdehi
今 天 ffcgdo
今 晚 hfhdjg
从 <client> rggcbd
从 <far> uggZdc
从 <gateway> pakdhb
从 <host> ffffkf
从 <outside> ldimca
从 <zone> uZjgfX
从 hajjie
他 kdcegl
他 们 odeeka
以 access biidem
以 hkebhh
以 reach eoffee
以 上 iegcgl
以 到 fnecjd
以 后 kWhetZ
以 直 mhfgha
以 访 jlhbjZ
以 连 fofeib
们 <host> lkcged
们 <zone> kgfgfe
们 lbjiec
们 哪 bakqeg
们 对 eWipgh
们 的 pedfef
件 $ fbiehk
件 , hjgdff
件 <service> kegggf
件 nhbfhc
件 到 dhfmch
件 吗 ncehge
件 第 bffgcr
件 里 fggfXr
任 gngcef
任 何 hmcdfh
任 意 fmhffc
份 , fdenff
份 fdfneg
会 drop lffgee
会 fghhkb
会 不 ldifgd
会 些 iccbdv
会 做 thdebc
会 到 nTcoig
会 变 hgffjf
会 回 nfdbcl
会 好 mfhhkW
会 干 gffefm
会 影 fefdkk
会 怎 jdlelY
会 有 igffrV
会 经 sffYeg
会 被 kdhlbe
会 走 leamgd
会 转 fqdcff
会 通 ffggvS
但 kfggff
但 是 jeggfg
位 igggic
住 nfeffd
体 hfeegk
何 hmcdfh
作 fggfZo
作 用 fggfZo
你 deedjn
你 会 gfdcdr
你 好 fecdes
你 能 hedbct
你 都 gfeefl
佬 gfgfgj
例 gfeefm
例 子 ffeefn
保 jjegee
保 检 kiddgg
保 测 fkgfff
信 $ lhfedf
信 , legefg
信 <n> laffjg
信 <service> ofgfce
信 ? lffffe
信 mffege
信 到 igedjg
信 吗 mbgeie
信 被 kggeff
信 走 lgdffg
修 gbgbqf
修 复 gbgbqf
候 idgahn
候 源 lfffef
值 jahcfo
值 班 jahcfo
假 ffggnc
假 如 bgghqa
假 设 ideeme
做 bacsih
做 了 hbaqhf
做 什 ggfbdp
做 端 Tchxhd
停 sbffdd
儿 ikkdce
允 gkfffe
允 许 gkfffe
先 iehfkd
入 gdffpb
全 fdkijd
全 组 lpXfee
全 部 fclled
公 hgndec
公 司 fmifdd
公 网 gYnkgd
共 fbkmhb
共 做 ggasfb
共 发 gdjhgg
共 开 eejkee
共 映 dgfofd
关 kfgekb
关 系 kfggef
具 ffeeZt
具 体 ffedZt
内 hjdjai
内 核 iZgfen
内 网 kedkfe
内 部 gpbgia
再 fgffle
再 加 gfffkf
写 -i biecim
写 lhehcf
写 的 pfggeb
决 hgggnY
准 jgfgla
凌 qfggea
凌 晨 qfggea
几 fXpled
几 个 fXpihe
几 条 ifcmef
出 <outside> lffdie
出 nchjfa
出 去 ldiigb
出 发 ffldgg
出 口 jfffgg
出 得 kbefjg
出 所 dkeggg
出 来 hYkleh
分 eilccj
分 别 dnkhbc
分 析 lggggc
划 ffggkd
列 fleleb
列 一 hkiifY
列 出 difned
则 $ lfedfi
则 , kjcfgd
则 : ggfgek
则 ? hcgidk
则 kdefhi
则 上 nggaff
则 什 ggggej
则 啥 ggggan
则 应 ghggbk
则 拦 kgffff
则 放 ofedhe
则 文 afggjj
则 是 fhhdSw
则 的 oYfhgg
刚 gfgegk
删 eghgxQ
删 了 Zhghqc
删 掉 efgfnc
删 除 egggle
别 cjgbof
别 是 gdZpej
别 的 ijdlXj
到 $ fkfffg
到 , goYgfh
到 <client> kjddkc
到 <far> qffegZ
到 <gateway> oggega
到 <host> jhccij
到 <n> aabliq
到 <outside> fZhlig
到 <own> hffhma
到 <server> kfffff
到 <zone> mmffiW
到 ? hqccfe
到 forward chhcsZ
到 一 jfffdi
到 了 kjcied
到 什 fdmeie
到 任 flhefe
到 内 pbgihZ
到 吗 iseaec
到 哪 icljec
到 底 jkgZbl
到 得 glgfgb
到 我 fcemfh
到 的 lckgbh
到 谁 ancpbe
到 达 jofZhc
到 这 kggffe
到 邮 eifjff
制 $ qYfffh
制 ijfdeg
刷 了 jgggge
前 dgeghk
前 对 iZgmfg
办 gddjgk
加 -a hahhxT
加 bfddrh
加 一 bfffqf
加 上 ffhhma
加 了 fgggkd
加 完 dgggoc
务 $ edkngb
务 , hbjkef
务 ? edfmgf
务 dZkkfi
务 里 ggmbgg
动 hhfcig
动 去 nffdeg
动 往 ldffgg
动 连 kkedff
助 $ gbgdfp
助 gcfdfp
包 , nggcff
包 kgffef
包 会 scdbfg
包 到 ngdbhg
包 怎 tdfggX
包 是 kefgfg
包 最 hhaldi
包 看 kggfge
包 走 neeefg
化 $ dggfkg
化 fggfmc
匹 mfdefh
匹 配 mfdefh
区 flcdmd
区 别 gbhene
区 域 fndfff
午 degcds
午 吃 fefegl
半 effefm
半 夜 ldfffh
单 $ djighc
单 : fledgh
单 fjfich
卡 在 mffffe
印 lahddm
印 机 laheel
却 kgegff
原 jffgff
原 因 kffgff
去 $ biZlco
去 , biejjf
去 <far> kfffhe
去 <host> qfceja
去 <own> ocgfjZ
去 <zone> rcfdff
去 ? ihiiec
去 jckggc
去 不 kggfeg
去 了 oadjff
去 吗 ucfadg
去 掉 befhpe
去 的 gcilef
去 连 kgfegf
又 kdgben
反 odfdff
反 应 mgffff
反 映 rZgcgg
发 , bdlhke
发 <service> lggfee
发 kdjihZ
发 件 kgegge
发 信 lffdhe
发 到 mlccge
发 布 ahjlfe
发 往 nhebeg
发 给 dcioee
取 idhcgj
变 hggfkc
变 化 fggfmc
变 成 jgffgf
变 更 hdhfjf
口 $ sdeoaY
口 , hhleah
口 <n> mlgbhZ
口 ? qXjpfU
口 fikhfc
口 为 fechep
口 会 gobgdg
口 出 jbgjfe
口 发 pfgbef
口 吗 uKVmdw
口 映 paalgd
口 是 mdcigf
口 有 nifaff
口 的 Zkggpa
口 能 qcfhga
口 谁 glbecm
口 走 ngfdge
口 转 jedldf
口 连 qffcfd
口 通 nvfXab
口 都 pkfdbc
句 mfffdf
只 lfdfkc
只 有 jggfff
只 看 meffff
可 jndbbi
可 以 imecbj
可 达 niddfe
台 $ Qcd0ii
台 <client> sefgeZ
台 <gateway> fgekfg
台 <host> eWdvfh
台 <server> alanhe
台 ? eXfpkf
台 hieocc
台 了 pbaohZ
台 内 elcjff
台 对 gaYvie
台 打 kehdej
台 有 begmhg
台 机 lehjfa
台 电 mgefdf
号 icgffk
司 fmifdd
吃 ffgegl
吃 啥 fdgegn
各 ljeefc
合 dkeeap
合 吗 ffggel
合 并 ggffap
同 ngfgde
同 一 sgggcY
同 事 ngfffd
名 hdeddp
后 , dcgjrb
后 <outside> cfgglg
后 <zone> dfghhi
后 eYfjog
后 会 efdigk
后 到 iaelhg
后 是 tShhgg
后 源 offfag
后 落 eganfi
后 转 reafeg
后 面 Tcgskg
向 gmccgj
吗 $ qYbdlh
吗 , thgZeb
吗 ? boddel
吗 hebeim
否 mYibne
吧 $ qcfhZh
吧 ? feeikf
吧 icfjhf
启 ffgegk
呀 $ fcelfk
呀 fbdkgm
告 iebmgf
告 警 kggfff
呗 $ edeefp
呗 hcdefo
呢 uYfgiZ
周 mgeaao
命 offdbj
命 中 pgfdZh
咋 meeejd
和 <n> peedjb
和 <zone> ldfggf
和 kggdnZ
和 第 eeffki
响 $ eegfne
响 ? gdgftX
响 effcog
响 什 ggfefk
响 到 hcfgkg
响 谁 gdhelf
哪 $ lgedgh
哪 fhmjeY
哪 一 ubbdhe
哪 个 ljccgh
哪 些 Ylljec
哪 儿 hkkccf
哪 几 fYmnhb
哪 台 ifeneb
哪 条 sefZgd
哪 里 oXmdkZ
啊 $ eeeofe
啊 , hegcgl
啊 lcenag
啥 $ hjdjhb
啥 , eefebs
啥 <zone> nedggd
啥 ? icfcfp
啥 jgagel
啥 不 jfgggf
啥 原 kgggee
啥 意 hfgfbm
啦 gdfegm
嘛 用 gggfej
嘛 的 fffekh
器 $ tbcfge
器 , ciiiff
器 <client> qfgegZ
器 <service> mdfgge
器 ? ajWtfh
器 iiehdg
器 上 ndgfgd
器 了 mhciha
器 人 fefegm
器 是 jeleef
器 的 Ruejgg
器 能 ndjZdk
器 访 vYgdfe
器 都 fohZgf
回 : kggfff
回 pfeedf
回 包 kgghgb
回 应 lghZgg
回 来 kfgffe
回 流 kfeghd
回 的 kggfge
回 程 leegff
回 答 gfffgk
因 ? pefhea
因 kffgff
圈 lfffff
在 <client> pfgdfb
在 <gateway> jgbiif
在 <outside> rdfefc
在 <zone> nciege
在 gdhchl
在 一 fhYsfd
在 公 gegnfc
在 哪 hkbiak
在 多 fffegk
在 对 baomfe
在 的 lfggfe
在 都 alujYY
在 问 nnZefb
地 lgiehb
地 址 ldfigd
地 方 Zkncfg
址 , qefbfg
址 <own> jfggfg
址 lefigd
址 变 mfffeg
址 是 nbcjge
坑 gehefl
域 cndeek
域 可 hnedge
域 名 gegcgm
堂 gfgegk
堆 这 kgfgfe
填 <own> sfeaef
填 kgffff
填 的 lffffe
填 表 cmffgg
处 offbfg
处 理 ogfbfg
备 djhamf
复 iZgZnl
外 kemffb
外 一 gdjifg
外 发 jlhbfd
外 开 icgkfg
外 投 jgggfe
外 映 hdQxif
外 网 ndghde
外 都 hbnlbd
外 面 ofgbfg
多 fdfYiq
多 少 fegZhq
夜 ldfffg
够 ekidkb
够 得 fkidfe
大 kefedk
大 佬 gfgfgj
天 iddfdo
天 晚 bchfgp
太 iegfdj
失 ngggcc
失 败 ngggcc
好 $ gdffgk
好 , ffdjfj
好 ebfefq
好 了 dfgfji
好 吗 mfhhjV
好 好 sceibd
好 的 tcfhbc
如 afghpc
如 masquerade efdglg
如 加 ggggje
如 把 bgfgng
如 果 bfghnd
如 给 dggfkg
子 $ ecghgk
子 ddbjho
学 kaleid
学 生 kdheid
它 sbcdbk
安 eknccf
安 全 eknccf
完 <zone> gggglb
完 ddhhoc
完 以 dfghmc
定 jfgela
实 jgggdg
审 jeeief
审 一 fdgffl
审 计 kgfhfe
客 lffehf
客 户 kfgegf
家 fgfkch
宽 dehbgo
密 fdgdhm
密 码 fdgdhm
对 <outside> ndmiaa
对 ejlhga
对 吧 teeecd
对 哪 bqdchg
对 外 ffmhfd
对 方 mfefgf
对 端 legdgg
对 谁 hreXhe
对 调 cegfog
导 dghjgf
封 jcdeep
射 $ jdemfd
射 , jcZsgd
射 ? cpkbef
射 feflfg
射 了 cfenhe
射 出 Vboqid
射 列 ecfufb
射 到 jfiecj
少 ? ffgegk
少 fegZhq
就 ehfgqY
就 不 lhghaf
就 好 gggglb
就 收 gjffff
就 是 sfgfZd
就 正 jgfgeg
就 没 lgffef
就 能 Zgggof
就 通 eeggne
工 lffggd
工 单 lfegge
己 mfgdge
己 去 pgfeee
己 往 kffffg
己 的 jhcggf
己 能 pdgffb
己 访 reegce
己 连 jchejf
已 eclhfh
已 经 efhcgm
布 ahjlfe
布 了 fielee
布 出 ahmdih
布 到 hbnnZd
布 的 efmdgg
师 oaghhc
带 eegbho
帮 hefegk
帮 助 gbgdfp
帮 忙 mcfdcm
帮 我 Zgbklj
帮 看 gbgdfo
常 $ kffgeg
常 , ndfgef
常 jfffhe
干 什 ggffbo
并 ggffap
序 idggkc
应 , kgffff
应 gagoci
应 吗 kgfdgg
应 该 leejbg
底 jkgabl
底 放 jfffeg
底 能 jejgfe
底 通 xWghgY
度 , ealihg
度 cdimdi
建 fdhhke
开 , oeffed
开 <host> reehfY
开 <own> offged
开 <service> lfeheg
开 hhlece
开 了 Zcmmge
开 放 ijiifY
开 着 grdZhf
弃 meffff
弹 jfffff
弹 窗 jfffff
录 <gateway> kheegg
录 ihgbfk
影 efgcog
影 响 efgcog
往 <host> ogefcf
往 <outside> ocgege
往 <own> pgfagg
往 pefagf
往 外 oefchf
径 lefgfg
得 fneegd
得 上 hhhchh
得 了 dkeefk
得 到 cqfahf
得 去 ijfgee
得 开 lffbjf
得 来 qheZeh
得 着 fkidfe
得 通 hbgmge
志 : jfggfe
志 jfgdfh
忘 ffffgk
忘 了 ffffgk
忙 mcfdcm
忙 review ffgfcn
忙 分 lggggb
忙 看 jfggfg
忙 解 jffgfg
快 ebhbhr
态 hgfeek
怎 jeiccl
怎 么 gfibem
怎 样 rdehjW
思 $ ggggbl
思 , igfgam
思 -a ffgfcl
思 : hgggbk
思 ? jgfggf
思 hgggXo
急 $ icffem
急 ccgfeq
您 iebpee
您 好 iebpee
想 <service> nbhgff
想 hkejgb
想 加 cgggtW
想 用 nbgggf
想 确 jjckbf
意 figgXo
意 思 hgggXo
慢 , fdgdep
慢 eegceq
懂 $ dhgffl
懂 , ggggck
懂 : hgggVq
懂 fggfXr
成 <client> fggfjf
成 <n> bhffof
成 accept ggggma
成 cfffng
成 drop dgfgke
成 strict ehcfpe
成 人 gffgek
成 什 mhefdg
成 转 Yehfwb
我 dceiki
我 一 gfenfd
我 们 kbhjfc
我 在 mihfea
我 想 legejd
我 打 fghhjc
我 把 bddelo
我 是 jgggfe
我 的 jfgefg
我 看 pfggdb
我 要 dfifgj
我 这 gfkccl
户 ledkhc
户 反 odgcgf
户 在 kfhdfg
户 打 pgcjbd
户 用 lfgcfg
户 端 khgeff
户 访 lbhmgZ
户 连 geelhe
房 jeegei
所 djeoce
所 有 djeofc
手 机 jigffe
才 dghgcn
打 <own> rccmad
打 echfmg
打 不 pdfgfc
打 到 eebnkd
打 印 lahddm
打 开 ngfdib
打 得 khfcie
打 算 chgfoc
执 jfggff
执 行 jfggff
扫 iqfWfg
把 -a fgggjd
把 <client> bcfgds
把 <n> fcgZmm
把 <own> dbfhnf
把 ccdapp
把 forward cggfji
把 input egggke
把 masquerade egggkf
把 所 hegmed
把 第 chggpb
抓 jggfff
抓 到 lggeff
抓 包 jggfff
投 offfde
投 递 jgggfe
护 ffgdgk
报 <n> jegfgg
报 connection hjgdge
报 ngajhb
拉 nddedk
拒 mdgegf
拒 绝 mdgegf
拦 $ megcgf
拦 pefbge
拦 了 tcehgX
拦 吗 keggfe
拦 的 kdgggf
拿 mefdei
挂 Yccogn
挂 了 daejgo
指 fkcfgj
指 到 degnff
按 kgdhid
按 现 klbefe
按 规 lchhef
挡 kdlegd
挡 掉 mffdfg
挡 的 ngeege
挪 fghemc
挪 到 fghemc
换 fdhanh
换 成 dfheqb
据 kggfef
据 包 kgffef
掉 $ mgegcg
掉 , eehgsY
掉 -a gcfgpb
掉 <n> ggehke
掉 gggeqY
掉 line cgfhmd
掉 masquerade Ugfgue
掉 会 hdefkg
掉 吗 ofgcef
掉 的 fggfjf
掉 第 dfehpd
掉 还 teaZfj
排 gkfeeh
接 <own> jfggff
接 <server> kgffgf
接 <service> lefgff
接 ncicgg
接 口 qgeeec
接 在 pfbgef
接 打 ffkakg
接 文 Zelhel
接 被 mdgegf
接 访 tdgced
接 超 negehd
接 连 jdfehi
控 jfggff
提 ifeffj
提 示 jffggf
提 问 fffffk
插 cgghkf
摸 pddifc
收 <host> kgggfd
收 <service> ichgke
收 kjfefe
收 不 iiggdg
收 信 mdffgf
收 到 jfefif
收 邮 ncehgf
改 adfelm
改 了 fZgehq
改 动 ffhffk
改 完 edghme
改 成 dgffne
改 的 fffffk
放 $ kobfdc
放 ? fniYgf
放 nhfgdc
放 不 mdgege
放 了 dbjofe
放 吗 nfeahh
放 在 nddfck
放 没 jfffff
放 的 cemjef
放 行 mdedhh
故 dlfgei
效 mffdhe
教 lcfkdg
教 一 lbhled
数 kfffeh
数 据 lgffef
整 dkdfme
文 iehagk
文 件 beieil
料 dmcghg
断 $ eeffik
断 edfekk
断 了 gdeejk
新 ifgcgi
新 人 ffffdn
方 qdkZkX
方 能 epcdeh
无 lfgfch
无 法 leffff
日 jfgdfh
日 志 jfgdfh
早 lefeck
时 $ ocgehd
时 , lfghfd
时 mbgegh
时 候 idgahn
明 icgffk
明 什 ogefed
明 啥 kggfef
明 天 fefdep
明 明 jfggff
映 feflfg
映 射 feflfg
昨 gdfedp
昨 天 iZhgdn
昨 晚 eefeep
是 <client> kdjcgf
是 <far> ngefed
是 <host> ngggdc
是 <n> efhchl
是 <outside> jfggff
是 <own> kegfeh
是 allow lgfgfd
是 drop ocghec
是 forward fdhlge
是 hairpin qgggeZ
是 kfgedi
是 不 dedhil
是 丢 ocfggd
是 什 igefYo
是 删 ehfhjf
是 加 fgggkc
是 发 fecmgh
是 否 jfffff
是 哪 mhdidd
是 啥 idfhXr
是 在 igfgjc
是 好 ogggdb
是 就 cgfgme
是 干 fgffjg
是 怎 qdfdfe
是 我 kgdeif
是 把 egggkd
是 放 hfffkd
是 没 dfhfmg
是 给 Yghego
是 被 offffb
是 谁 jfgbdm
是 转 ZXfwif
是 这 ffggfk
是 通 pffffc
晚 edfegn
晚 上 bchfgp
晨 qfggea
更 ldgfjd
最 kcdkgf
最 前 dgggih
最 后 mdelha
最 终 jbgkeh
月 iacfgp
有 $ iWgpYn
有 ckanjb
有 rule kchkcf
有 个 plfdac
有 人 lncfbe
有 什 fggegj
有 做 gXhrhc
有 关 kfggef
有 台 kefgfg
有 哪 bngjgc
有 啥 hdgejh
有 回 kggdfg
有 坑 gehefl
有 多 behfeq
有 对 sfakca
有 放 kcgdjg
有 映 ejhpeZ
有 没 flakge
有 端 ZZgvgg
有 被 ldgfgf
有 谁 bqehib
有 这 ngffec
有 问 oZhcgh
有 限 ikfeeg
有 风 gegffk
服 edkkge
服 务 ddkkge
期 achdiq
本 rehdfa
本 机 peidfb
机 <client> offgec
机 gifidh
机 上 iegdek
机 器 iifhdf
机 房 jedgej
机 用 sefgeZ
机 的 eogcff
机 能 scfdgb
机 访 lZheem
机 连 rcfbfg
材 dmcghg
材 料 dmcghg
条 , hgggmZ
条 -a fgfgpY
条 <n> dggfne
条 cggelh
条 conntrack mffffd
条 dnat ffgfjf
条 rule mcecXt
条 什 egfgcm
条 啥 gfggdl
条 日 mgggga
条 是 ggffcm
条 没 efgeXu
条 端 fhcofd
条 规 fefhgj
条 路 nffgfb
条 连 lggggc
来 $ bkgkdf
来 , hffefk
来 ? lpcZee
来 hkmbec
来 了 gdghjf
来 吗 vWfdhd
来 回 tYedgh
来 源 gqdchd
来 的 ibgmeg
来 看 cegkfj
来 这 mfffcg
析 kefegg
果 $ ohaXne
果 <n> cfggpd
果 efggoc
果 remove geggmc
果 删 hfegle
果 加 ceggsZ
果 把 eeggkg
查 <far> cggglg
查 jkhZhe
查 一 ongZeb
查 要 kiddgg
标 dkfeke
标 是 gnfcff
样 $ hakcmf
样 ? nieijV
样 icjdmc
核 kahgdl
核 日 jggggd
桌 legfgd
桌 面 legfgd
检 kjecgf
检 查 kjebgf
楼 iWhfZt
次 ibgaeq
次 都 ohgfcc
正 常 jfffhe
步 necehf
段 , nididb
段 <zone> flfgff
段 kmdZfh
段 可 apdghf
段 能 hndYhj
段 连 dlgfgf
比 kfegeg
比 如 lffgef
求 iefgbn
求 解 ifegdk
没 $ pYbchm
没 hjbjff
没 了 bggfsZ
没 写 chechn
没 反 kgfgff
没 放 jffgff
没 有 ekblff
没 看 hggfdk
没 问 ohhWgg
法 lefffh
法 连 kfffff
流 kdehhf
流 量 icdhij
测 nifefb
测 评 fjgfff
测 试 lffeff
浏 jgffff
浏 览 jgffff
清 fhgkfd
清 单 ejgkfc
源 $ glebhh
源 gpeefc
源 地 lgefge
满 bfgZgs
满 了 bfgZgs
点 eafiep
烦 fhbfgm
烦 列 fjajhg
烦 帮 fdgcfp
烦 看 pffbfe
然 pchedg
然 后 kggffe
状 hgfeek
状 态 hgfeek
现 gahcil
现 在 haidfo
班 jZeigl
理 kjedff
生 jdhccm
用 $ fgakel
用 , mUcogk
用 <host> neegfe
用 <own> kdgghe
用 <service> kdfkgd
用 ? ffffgl
用 ffhgbm
用 foxmail jfggff
用 到 ffldhg
用 哪 fepagg
用 啊 ffedgn
用 得 ZnrVhe
用 户 mdblfd
用 的 hfgfck
电 neggee
电 脑 neggee
病 mjefdd
登 ljgdfc
登 录 ijfege
白 pgfXck
的 $ nYbjcm
的 , nlfXgd
的 -i fchhih
的 : jffebl
的 <client> rffgeY
的 <gateway> fffffk
的 <host> odfegd
的 <n> fhfhdj
的 <own> kefgfg
的 <service> qZfgci
的 ? gmhkWg
的 client lfehff
的 ddhifl
的 dnat kidfja
的 effect ggfgVs
的 foxmail pgddef
的 ip gefhme
的 laptop jffggf
的 line gggeao
的 masquerade bghhuX
的 outlook kfggfe
的 pc jffgff
的 port aldrga
的 tcp lkgaib
的 traffic neeYgl
的 udp pndaea
的 user jagggk
的 人 nbodhY
的 信 nggcgd
的 同 ocggfc
的 吗 mghiea
的 吧 kgffff
的 哪 gbkjdh
的 地 lhgcka
的 对 lgffef
的 时 lfgfgd
的 是 hbgmeg
的 服 gbmehg
的 机 qhedcd
的 来 eudbfd
的 流 jdfgkd
的 源 lecihe
的 用 obffge
的 电 ndggee
的 目 fgffkf
的 端 efknad
的 网 dogieb
的 规 maiafl
的 角 deklgd
的 话 chgfra
的 那 ffjfma
的 锅 kfggff
的 问 jefgeh
的 默 kheghc
监 jfggff
监 控 jfggff
盘 fccdhr
目 emcejg
目 前 Wmhkfg
目 标 dkfeke
目 的 mhgbch
直 kfgghc
直 timed rceffd
直 timeout neefgf
直 接 jdheif
直 没 kgegff
直 超 kgggee
直 转 lfffff
直 连 keggge
看 $ hdgjcj
看 , cfkidh
看 lcekaj
看 一 leghee
看 下 oegddh
看 不 fgggVs
看 到 jgffdi
看 懂 fggfdl
看 看 hdhidi
看 这 jggfff
真 jbeefm
着 $ XooYif
着 fjkaei
码 kdgddl
码 忘 ffffgk
确 lheicd
确 认 lheicd
碰 kmiZed
示 connection jeggfg
示 jffgff
种 idfjka
程 qfggdZ
程 桌 legfgd
窗 jfffie
窗 口 efgfme
站 kahieg
站 在 fdklgc
端 <client> oddffg
端 <far> pegagf
端 hgijfc
端 口 fhijgc
端 里 jfffff
第 <n> deffil
第 deffil
等 jjegee
等 保 jjegee
答 ieefek
答 哪 gfffgk
算 $ gnedeg
算 dlfelc
算 把 chgdoe
管 iriZdc
管 哪 flgeff
管 是 dsjafb
管 理 kifgfc
管 目 glgdff
箱 dfgegm
箱 密 ffffgk
系 nfggfc
系 吗 kfggef
线 gccilh
组 lmXedj
终 jcgkeh
经 kgfegf
经 过 lgegfd
结 pgeage
结 果 ohdZhf
绕 pbgifb
绕 过 mhegee
给 <host> iggdhg
给 <zone> efggnc
给 jYdohf
给 个 hkicef
给 几 fgfdfm
给 哪 necige
给 我 gcZpdl
给 谁 Tcdxgj
络 eifffk
绝 $ mdgegf
绝 , kgfggd
绝 mdgegf
网 , kfggff
网 <far> tfgXfe
网 ohafhd
网 上 celkfe
网 不 mdcgie
网 关 jhhege
网 吗 naeila
网 哪 lZgnhZ
网 机 flchgf
网 段 jmdZgi
网 络 eifffk
网 走 rZfefg
置 $ gagfgn
置 ? dgggbo
置 beghil
翻 gffgek
翻 译 gffgek
老 ldfgfg
老 是 ngdfgc
能 <service> khgche
能 access hebdkl
能 cikajh
能 ping offfed
能 reach ohdWii
能 上 scdhha
能 不 sVfggg
能 主 kjedff
能 从 klddge
能 做 ggfcdo
能 出 pcehed
能 到 eljddg
能 合 ffggek
能 否 hbggpb
能 回 gfffgk
能 帮 hgdffk
能 干 gfeffk
能 往 megdid
能 打 lihdiZ
能 收 jfeghf
能 用 kdlcge
能 直 keegjd
能 访 dkjbhg
能 进 cqeegf
能 连 ehcfil
能 通 Zhdkji
脑 neggee
脑 打 pfegga
脑 能 ldghgd
自 qbjcgb
自 己 mfgdge
自 身 nheiea
苦 gefefl
苦 了 ffgffk
落 geboma
落 到 fdajki
行 $ ldefdj
行 , jffeif
行 <zone> Zgffre
行 ? legfdh
行 gdedmh
行 不 kdeghe
行 为 bgdeV0
行 了 ucfbgd
行 什 ffggdk
行 会 ggbgsa
行 删 dgfgob
行 吗 legfgf
行 和 eeffki
行 啥 gegfgj
行 对 cegfog
行 干 hfgeXs
行 挪 fgheke
行 是 ffffSy
行 有 hdhcZs
行 没 cgedgp
行 的 hffcfl
行 还 meegff
补 iefemd
表 $ gmbkde
表 : bofffg
表 blZlob
被 <gateway> nffggb
被 drop jgfgge
被 forward jgclde
被 mbhkdd
被 丢 jefhgf
被 哪 mfeeff
被 拒 mdgegf
被 拦 mffbgg
被 挡 ibndeh
被 改 qhdfcd
被 放 nffeff
被 转 gccrfd
装 ifhedk
西 ddlkff
要 jggeid
要 一 eggefl
要 不 mdgggc
要 写 lfgeid
要 填 cmffgg
要 是 agigtY
要 求 lggdfg
要 用 phZmdZ
要 过 nefged
要 连 qbfefe
见 oagcdm
规 kfdehi
规 则 kdefhi
览 jgffff
览 器 jgffff
角 cdkldi
角 度 cdkldi
解 $ kgeggf
解 giieZk
解 释 ffkfXo
警 kfgfgf
计 igfhjb
计 要 dhfkgf
订 gfgefl
认 ggfglb
认 一 llgadf
认 策 hgggjc
让 gecido
议 gdhgkf
记 feaign
记 录 gefdgm
讲 ffgfel
讲 讲 gfgejf
许 gkfffe
论 jfdekf
设 ghdeme
设 成 chdgqd
访 gihbfk
访 问 fihbfk
证 dcgchp
证 书 ccgciq
评 ghgiia
评 要 fkgfff
译 gffgek
译 成 gffgek
试 mgfffd
话 , dhgfqZ
话 : gffgek
话 cgfflh
该 fdfkcl
该 怎 fffffk
该 是 nfffee
该 通 ofided
误 nfeffe
说 <service> mcgfgg
说 kfdhdi
说 明 kafhfj
请 ifhkeb
请 列 ddjjfh
请 教 lbhled
请 求 hcckdm
请 问 okhhfT
谁 $ heammc
谁 ? idehmc
谁 Zsagje
谁 可 jmhdiX
谁 回 kggfge
谁 开 hreXhe
谁 改 fffffk
谁 来 lafXdt
谁 能 Zsfeff
谁 进 hqZajf
谁 连 euhZbf
调 lbfcme
谢 $ geiddn
谢 geiccn
谢 谢 geiccn
财 edfeeq
财 务 edfeeq
败 ngggcc
账 emcgfh
账 号 gegffk
贴 ecfmgg
走 $ mgdbhg
走 <n> pcecgh
走 <own> lfggjZ
走 <public> nZfeih
走 <service> nfeefe
走 ? rgfeeb
走 hairpin lghfgd
走 mdfkec
走 不 mfgggc
走 到 jgZmef
走 哪 qffegb
走 得 kZflfg
走 的 pffegc
起 jggfeg
起 什 fgffXr
起 来 kggffe
超 pcgege
超 时 pcgege
跟 <gateway> lfggef
跟 ffgacs
路 $ jeffgg
路 uchceb
路 径 lefgfg
身 nheiea
转 ifckjc
转 到 ikblec
转 发 iecimd
转 圈 lfffff
转 给 pbefhe
辛 gefefl
辛 苦 gefefl
边 <client> pcfhfc
边 <service> ldffgf
边 kdiddj
边 放 qYggff
边 的 defgeo
边 能 ibmcdk
达 nlcbge
过 <gateway> oagfeg
过 <own> kggeff
过 mhalYi
过 了 ldhfbi
过 去 gobebj
过 哪 hgbmfe
过 得 qcgffc
过 来 lfdhdh
过 网 fjgfgf
返 jgggfe
返 回 jgggfe
还 Xggdko
还 work Yhghnf
还 是 ngfgbf
还 有 fjdafo
还 能 Yghhlg
还 行 Ygfgrd
还 通 jWhakn
这 cegjfk
这 一 jefelc
这 个 dgfggk
这 么 fggcfm
这 句 ggggdk
这 台 hfclgf
这 是 kgfgfe
这 样 fgfdlg
这 种 hieddl
这 行 gggfej
这 边 kclceh
进 doeigc
进 得 grgYdg
进 来 elfghd
远 legfgd
远 程 legfgd
连 <client> ngfgfb
连 <far> lfgdfg
连 <host> thfbgY
连 <outside> kcheie
连 <own> ebjfkh
连 <public> reddch
连 <zone> mdeepX
连 ? huhZgX
连 figdgi
连 上 ibimfb
连 不 hqfadf
连 到 klgUek
连 得 gihchg
连 我 klefeb
连 接 nbgdfi
退 , kgfegf
退 kgefgf
退 信 jgdggg
送 ghaocg
送 到 ghaocg
递 jgggfe
通 $ fgebgp
通 , uhffeW
通 <client> lgfgfd
通 <far> kffgfe
通 <gateway> kgfgge
通 <host> qeffgZ
通 <own> ndgeff
通 ? 4YhfZY
通 elgefg
通 不 mehfib
通 么 tbaejd
通 了 eagcio
通 吗 flgfhd
通 吧 jdcpce
通 的 kfffff
通 过 iihffd
通 还 tdfhgX
遍 jfkeed
那 gheeob
那 三 dgghmd
那 个 ejcdfn
那 台 kgehch
那 条 egggmc
那 种 idfkka
那 行 agggne
那 边 mfdfeh
邮 nhbffg
邮 件 ohbgee
邮 箱 dfgegm
部 eljgag
都 ajmnhW
都 不 kdgfoZ
都 会 jddbfp
都 在 kgfgge
都 映 dckigg
都 有 dhhlef
都 没 pffffa
都 算 gledgg
都 能 cjocee
配 lfefci
配 的 jfffff
配 置 gagfgn
释 ffkfXo
释 一 hffgWr
释 下 fgffek
里 $ aahjjk
里 <service> pafgff
里 ? cfmnYh
里 odhcgf
里 刷 jgggge
里 有 kdgiee
里 的 dcigii
里 看 dgggcn
里 要 kffghd
里 面 Ufnqfe
重 fghdfl
重 启 ffgegk
重 置 fffffl
量 $ meebgj
量 ? dfeefo
量 icdhij
链 wdedbd
锅 kfggff
错 <n> jggggd
错 lgfeff
错 误 nfeffe
问 $ ghcdgl
问 : jhifcf
问 <client> thfieU
问 <far> refdha
问 <gateway> jhghhb
问 <host> imaied
问 <outside> rXcrca
问 <own> hmZeig
问 <public> rafbje
问 <zone> hobebi
问 ? ecfgen
问 fhhafn
问 一 lfggee
问 下 kcfffj
问 不 iecgen
问 从 nfgfgc
问 你 fgYffs
问 到 XnjnfZ
问 得 ehedgn
问 我 ifkceh
问 的 lgffdg
问 题 fefchn
间 jdfjgf
限 incbjd
限 制 ijfdeg
除 dmfjga
除 了 enekec
险 $ gegffk
险 gegffk
障 hdgeem
需 gldjfb
需 要 gldjfb
靠 neegge
面 , Ymfelf
面 nXcqkY
面 是 Vdeugh
面 的 ehfkge
页 lheedh
页 面 kheedi
顺 kdgcme
题 $ mafeel
题 , hffffj
题 ? ncegfg
题 fefchn
风 gegffk
风 险 gegffk
食 gfgegk
食 堂 gfgegk
马 kggegf
马 上 kggegf
麻 fhcfgm
麻 烦 fhcfgm
默 ggfglc
默 认 ggfglc
`;
export const WAY_WEIGHTS = `
' <n> you kc
's <service> ck
, <A> kc
, <A> to jd
, <A> 出 jd
, <B> , ma
, <B> port nZ
, <gateway> kc
, <gateway> 这 kc
, <n> $ kc
, <n> , ck
, <n> tcp nZ
, <server> 是 jd
, <service> $ jd
, <service> , jd
, <service> ? kc
, <service> jd
, <zone> 就 jd
, allowed or bl
, and the kc
, any port kc
, as am
, blocked kc
, can <A> kc
, can <zone> kc
, can lb
, coming ck
, connection ma
, correct kc
, do we jd
, does <service> ma
, does <zone> kc
, does anything dj
, does it dj
, dport <n> jd
, dport jd
, dst ma
, he kc
, how kc
, i e lb
, i'm ck
, is <service> jd
, is oY
, it's kc
, its jd
, just kc
, kindly kc
, lip kc
, never lb
, no lb
, no nat jd
, not jd
, on the jd
, open jd
, our jd
, plain <service> dj
, please jd
, port <n> ck
, port ck
, quick lb
, quick one jd
, right ? kc
, right kc
, rip kc
, session kc
, so jd
, sorry jd
, sorry to jd
, target ma
, tcp <n> qW
, tcp pX
, the dj
, udp <n> ma
, udp lb
, we kc
, whats jd
, when oY
, where kc
, whereas lb
, which dj
, why jd
, yes or jd
, 为 什 ck
, 人 dj
, 人 在 dj
, 从 <B> ck
, 会 jd
, 会 被 jd
, 出 得 kc
, 发 kc
, 回 kc
, 回 包 jd
, 对 kc
, 对 方 kc
, 急 $ jd
, 急 jd
, 想 jd
, 按 lb
, 提 jd
, 提 示 jd
, 收 kc
, 改 ck
, 是 不 jd
, 有 jd
, 求 解 jd
, 浏 kc
, 浏 览 kc
, 能 kc
, 行 jd
, 要 kc
, 规 lb
, 规 则 lb
, 说 dj
, 请 jd
, 请 问 jd
, 走 lb
, 连 <B> kc
, 连 kc
, 连 的 jd
, 通 kc
, 那 lb
-> <B> $ jd
-> <B> , lb
-> <B> <service> kc
-> <B> if jd
-> <B> lb
-> <B> tcp lb
-a input lb
-d <A> ck
-i <A> -o kc
-i <A> ma
-j accept does kc
-j drop , jd
-l grep kc
-o <A> -j dj
-o <A> dj
-o <zone> -p jd
-s <A> ma
-s <zone> -o dj
: -a postrouting kc
: <A> ma
: <A> to rV
: <A> 上 kc
: <A> 到 kc
: <service> : am
: <service> <n> kc
: can <A> jd
: can lb
: connect from Zn
: could kc
: curl : kc
: curl kc
: does lb
: drop in jd
: ip <A> bl
: ip dj
: ipv <n> ck
: ipv ck
: is it kc
: postfix smtpd bl
: the kc
: user <A> kc
: user kc
: what lb
<A> ' ck
<A> 's kc
<A> 's own jd
<A> , <server> kc
<A> , <service> jd
<A> , dst ma
<A> , is oY
<A> , port dj
<A> , 端 dj
<A> , 要 kc
<A> , 连 kc
<A> -> <B> lb
<A> -> lb
<A> -o kc
<A> -p dj
<A> -p tcp dj
<A> : <n> jd
<A> : connection dj
<A> <B> <n> nZ
<A> <B> <service> oY
<A> <B> a kc
<A> <B> echo jd
<A> <B> s ma
<A> <B> tcp jd
<A> <host> dj
<A> <n> <B> kc
<A> <n> on Vr
<A> <own> : ck
<A> <own> ck
<A> <server> 要 jd
<A> <service> kc
<A> <service> to lb
<A> able jd
<A> able to jd
<A> and <B> kc
<A> and ma
<A> and want kc
<A> box nZ
<A> browse jd
<A> can kc
<A> can not dj
<A> can open kc
<A> can't nZ
<A> cannot nZ
<A> client nZ
<A> clients jd
<A> connects kc
<A> connects to kc
<A> curl lb
<A> does kc
<A> from <B> ck
<A> from dj
<A> from my Yo
<A> get <service> jd
<A> get lb
<A> gets lb
<A> go jd
<A> going to jd
<A> has kc
<A> has to ma
<A> hit jd
<A> hitting <B> kc
<A> hitting kc
<A> host kc
<A> i lb
<A> is dj
<A> itself kc
<A> itself open bl
<A> keeps oY
<A> laptop ma
<A> lose <B> jd
<A> lose jd
<A> make it kc
<A> make jd
<A> may jd
<A> must jd
<A> needs lb
<A> needs to kc
<A> on <B> dj
<A> open to ck
<A> opening <B> kc
<A> opening kc
<A> opens <service> kc
<A> opens jd
<A> pcs kc
<A> people jd
<A> permitted kc
<A> ping <B> kc
<A> ping kc
<A> pings <B> ma
<A> pings ma
<A> port <n> dj
<A> port dj
<A> ppl kc
<A> reach <B> jd
<A> reach <service> kc
<A> reach jd
<A> reachable Zn
<A> reachable for bl
<A> reachable from ck
<A> reports lb
<A> s , jd
<A> s jd
<A> say jd
<A> says <B> ma
<A> says <service> lb
<A> see ck
<A> see when bl
<A> server to jd
<A> side kc
<A> still open jd
<A> still reach jd
<A> straight to kc
<A> talk oY
<A> talk to nZ
<A> talking kc
<A> talking to kc
<A> that jd
<A> the jd
<A> then get jd
<A> then kc
<A> to <B> kc
<A> to kc
<A> to our nZ
<A> towards <B> kc
<A> towards ma
<A> use kc
<A> users jd
<A> wants <service> lb
<A> wants ma
<A> wants to kc
<A> work Zn
<A> work for Zn
<A> 上 <B> jd
<A> 上 ping kc
<A> 主 kc
<A> 主 动 jd
<A> 出 <B> kc
<A> 出 jd
<A> 到 <zone> jd
<A> 到 lb
<A> 去 <B> jd
<A> 去 jd
<A> 发 jd
<A> 发 往 jd
<A> 可 kc
<A> 可 以 kc
<A> 和 lb
<A> 往 <B> ma
<A> 往 kc
<A> 想 lb
<A> 收 jd
<A> 是 jd
<A> 电 jd
<A> 电 脑 jd
<A> 的 <n> bl
<A> 的 client kc
<A> 的 user lb
<A> 的 机 jd
<A> 直 ma
<A> 直 接 ma
<A> 能 <service> kc
<A> 能 ping jd
<A> 能 主 jd
<A> 要 lb
<A> 这 边 jd
<A> 进 jd
<A> 进 来 jd
<A> 连 <B> jd
<A> 连 jd
<A> 那 jd
<A> 那 台 ma
<B> , <n> jd
<B> , allowed dj
<B> , dport kc
<B> , from ma
<B> , is jd
<B> , plain dj
<B> , port ma
<B> , should ck
<B> , tcp lb
<B> , which dj
<B> , works dj
<B> , yes kc
<B> , 为 jd
<B> , 会 jd
<B> , 回 lb
<B> , 端 jd
<B> : connection jd
<B> <n> $ lb
<B> <n> , kc
<B> <n> ? kc
<B> <n> kc
<B> <n> tcp jd
<B> <n> udp jd
<B> <n> 端 kc
<B> <own> : lb
<B> <own> oY
<B> <server> jd
<B> <service> $ kc
<B> <service> , lb
<B> <service> kc
<B> <service> ok jd
<B> <zone> am
<B> ? $ kc
<B> a ? kc
<B> a kc
<B> accept nZ
<B> access ? lb
<B> access kc
<B> after lb
<B> afterwards kc
<B> and gets jd
<B> any ck
<B> as lb
<B> at all kc
<B> at kc
<B> box $ lb
<B> box kc
<B> by <service> kc
<B> connects ck
<B> directly lb
<B> directly on jd
<B> does kc
<B> does the ma
<B> dport <n> lb
<B> dport lb
<B> dropped nZ
<B> echo jd
<B> echo request jd
<B> even dj
<B> for <service> jd
<B> for kc
<B> get lb
<B> host jd
<B> icmp oY
<B> if lb
<B> into kc
<B> it kc
<B> just spins kc
<B> lan ma
<B> make it jd
<B> make jd
<B> not lb
<B> of ck
<B> ok ? lb
<B> ok ma
<B> on <n> nZ
<B> on ma
<B> on port ma
<B> on udp kc
<B> or ma
<B> over <service> ma
<B> over oY
<B> over udp jd
<B> port <n> oY
<B> port nZ
<B> server , kc
<B> server on kc
<B> server's kc
<B> should be nZ
<B> should lb
<B> should that lb
<B> since kc
<B> still work jd
<B> tcp <n> jd
<B> tcp jd
<B> the jd
<B> then ? jd
<B> through this jd
<B> timed out jd
<B> to dj
<B> udp <n> lb
<B> udp kc
<B> what does lb
<B> what ma
<B> when jd
<B> which kc
<B> will nZ
<B> will that ma
<B> with kc
<B> works ? lb
<B> works jd
<B> 上 的 nZ
<B> 为 kc
<B> 为 什 jd
<B> 么 $ lb
<B> 么 lb
<B> 之 kc
<B> 之 间 kc
<B> 了 kc
<B> 会 不 kc
<B> 会 好 jd
<B> 可 lb
<B> 吗 $ kc
<B> 吗 ? jd
<B> 吗 kc
<B> 开 ck
<B> 打 jd
<B> 报 lb
<B> 有 jd
<B> 有 没 kc
<B> 的 <n> lb
<B> 的 ma
<B> 的 tcp lb
<B> 端 kc
<B> 端 口 kc
<B> 能 连 Zn
<B> 能 通 jd
<B> 行 jd
<B> 行 不 jd
<B> 访 ck
<B> 访 问 ck
<B> 走 jd
<B> 超 lb
<B> 超 时 lb
<B> 这 个 kc
<B> 连 bl
<B> 通 kc
<B> 通 吗 jd
<client> dst jd
<client> s , jd
<client> s jd
<far> : connection kc
<far> : kc
<far> r , kc
<far> r kc
<gateway> <B> nZ
<gateway> be kc
<gateway> do ck
<gateway> do with ck
<gateway> does lb
<gateway> or jd
<gateway> to blame jd
<gateway> to kc
<gateway> 这 jd
<gateway> 这 边 kc
<host> 's ma
<host> , <B> ck
<host> , jd
<host> <A> jd
<host> <A> s jd
<host> <B> s ck
<host> <n> dj
<host> <server> jd
<host> box jd
<host> from lb
<host> host jd
<host> on kc
<host> postfix <service> ck
<host> postfix ck
<host> server by jd
<host> server see kc
<host> 就 jd
<n> , <A> jd
<n> , <server> jd
<n> , from dj
<n> , or jd
<n> , seq jd
<n> , what lb
<n> , 帮 jd
<n> , 能 ma
<n> -> kc
<n> -s jd
<n> : does jd
<n> : no dj
<n> <B> lb
<n> <host> postfix ck
<n> <n> , jd
<n> <n> <n> dj
<n> ? ? lb
<n> aa jd
<n> am lb
<n> and <n> kc
<n> and lb
<n> at jd
<n> by ck
<n> do jd
<n> does dj
<n> does that lb
<n> for kc
<n> forward ma
<n> g kc
<n> goes dj
<n> in <outside> kc
<n> in kc
<n> ip <client> kc
<n> ip <host> jd
<n> of <A> dj
<n> of <B> jd
<n> on <A> bl
<n> on <B> pX
<n> on the kc
<n> or lb
<n> proto udp kc
<n> s nZ
<n> syn , lb
<n> syn 这 kc
<n> tcp , kc
<n> tcp from jd
<n> that's ma
<n> this is kc
<n> to <A> bl
<n> to <B> kc
<n> to kc
<n> udp jd
<n> what jd
<n> 为 jd
<n> 为 什 jd
<n> 到 <B> kc
<n> 到 jd
<n> 吗 ? jd
<n> 吗 lb
<n> 就 kc
<n> 的 dnat kc
<n> 走 jd
<outside> $ ck
<outside> , dj
<outside> -j masquerade kc
<outside> <A> pX
<outside> ? $ jd
<outside> is kc
<outside> it's fine jd
<outside> it's jd
<outside> on the jd
<outside> out <zone> jd
<outside> 上 ma
<outside> 发 dj
<outside> 打 jd
<outside> 访 jd
<outside> 访 问 jd
<own> $ jd
<own> <far> jd
<own> port <n> jd
<own> port jd
<public> <B> ? jd
<public> ? $ kc
<public> ? kc
<server> , kc
<server> <A> ck
<server> <B> $ jd
<server> <B> , kc
<server> is <B> jd
<server> is lb
<server> 写 jd
<server> 写 的 jd
<server> 地 jd
<server> 地 址 jd
<server> 是 <B> kc
<server> 是 kc
<server> 要 jd
<service> , <n> kc
<service> , kc
<service> <A> <n> bl
<service> <A> ck
<service> <B> <n> kc
<service> <host> ma
<service> <n> from kc
<service> <n> to jd
<service> <server> lb
<service> ? $ kc
<service> ? kc
<service> from <A> ma
<service> from kc
<service> into <A> bl
<service> into <B> kc
<service> of dj
<service> ok ? dj
<service> ok dj
<service> on <A> Wq
<service> on <n> kc
<service> on the dj
<service> out lb
<service> port lb
<service> session jd
<service> session to jd
<service> sites jd
<service> to <B> oY
<service> via <B> lb
<service> via lb
<service> 为 jd
<service> 会 kc
<service> 到 <B> jd
<service> 到 jd
<service> 吗 ? nZ
<service> 吗 kc
<service> 登 jd
<service> 连 <B> jd
<zone> -j drop jd
<zone> : <n> kc
<zone> : kc
<zone> ? $ am
<zone> ? am
<zone> and kc
<zone> can kc
<zone> i jd
<zone> i see kc
<zone> in jd
<zone> is am
<zone> shows ck
<zone> src <A> jd
<zone> src jd
<zone> then kc
<zone> to ma
<zone> 上 kc
<zone> 上 抓 jd
<zone> 就 kc
<zone> 就 能 jd
<zone> 还 jd
? -a prerouting jd
? <A> lb
? ? $ jd
? ? jd
? in <zone> kc
? in kc
? we kc
L , <A> <client><far> jd
L , <outside> <far><own> jd
L , does <client><far> lb
L , does <far><own> lb
L , does <outside><own> jd
L , the <zone><own> kc
L , would <zone><own> kc
L -a ck
L -a forward <zone><zone> jd
L -a postrouting <zone><own> kc
L -a prerouting <outside><own> jd
L -d <host> <zone><own> kc
L -d dj
L -i <A> <outside><own> lb
L -i <A> <zone><zone> jd
L -i <outside> <own><zone> bl
L -j drop <far><own> kc
L -o <outside> <client><far> jd
L -s <zone> <client><far> ma
L -s <zone> <zone><own> kc
L -v am
L : -a <zone><own> lb
L : <A> <zone><zone> kc
L : <n> <client><client> kc
L : <n> <client><far> lb
L : <n> <client><own> lb
L : <n> <far><own> jd
L : <n> <host><client> ck
L : <n> <own><client> dj
L : connect <far><host> Zn
L : connect <own><client> bl
L : ip <client><own> kc
L ; kc
L <A> 's <gateway><far> jd
L <A> 's <gateway><own> jd
L <A> , <client><host> nZ
L <A> , <client><own> kc
L <A> , <far><host> kc
L <A> , <far><own> nZ
L <A> , <outside><own> kc
L <A> , <own><zone> ck
L <A> , <zone><host> kc
L <A> , <zone><own> jd
L <A> -> <client><client> kc
L <A> -> <client><far> lb
L <A> -> <client><host> jd
L <A> -> <host><far> ma
L <A> -> <host><host> jd
L <A> -> <outside><host> jd
L <A> -> <zone><outside> kc
L <A> -d <outside><own> jd
L <A> -d <zone><host> jd
L <A> -o <zone><zone> jd
L <A> <B> <client><client> lb
L <A> <B> <client><far> lb
L <A> <B> <client><host> lb
L <A> <B> <client><own> lb
L <A> <B> <far><own> lb
L <A> <B> <zone><outside> lb
L <A> <B> <zone><own> ma
L <A> <n> <own><zone> dj
L <A> <server> <host><outside> kc
L <A> <service> <client><gateway> kc
L <A> <service> <client><own> jd
L <A> <service> <outside><gateway> jd
L <A> <service> <zone><own> jd
L <A> and <client><client> kc
L <A> and <client><own> kc
L <A> and <zone><zone> jd
L <A> box <host><outside> lb
L <A> can <far><own> kc
L <A> can't <client><own> jd
L <A> connects <far><own> lb
L <A> dst <client><client> jd
L <A> for <outside><own> jd
L <A> from <client><client> ck
L <A> from <far><zone> dj
L <A> from <gateway><client> ck
L <A> from <gateway><outside> bl
L <A> from <gateway><zone> ck
L <A> from <host><client> dj
L <A> from <host><outside> dj
L <A> from <own><outside> dj
L <A> from <own><zone> ck
L <A> is <far><own> nZ
L <A> is <zone><own> jd
L <A> last <zone><own> kc
L <A> needs <host><far> kc
L <A> on <outside><own> kc
L <A> open <own><outside> am
L <A> out <zone><outside> lb
L <A> ping <zone><client> kc
L <A> reach <zone><zone> jd
L <A> s <client><own> jd
L <A> say <zone><own> jd
L <A> says <far><own> lb
L <A> server <host><host> kc
L <A> server <host><own> jd
L <A> server <host><public> kc
L <A> still <client><far> kc
L <A> still <far><own> lb
L <A> to <client><client> nZ
L <A> to <client><gateway> jd
L <A> to <gateway><far> nZ
L <A> to <host><client> jd
L <A> to <host><far> jd
L <A> to <host><host> kc
L <A> to <host><outside> nZ
L <A> to <outside><host> jd
L <A> to <zone><client> lb
L <A> to <zone><outside> nZ
L <A> 上 <zone><outside> jd
L <A> 出 <zone><outside> jd
L <A> 本 <gateway><far> ma
L <A> 本 <gateway><host> jd
L <A> 本 <gateway><own> jd
L <A> 的 <outside><host> jd
L <A> 的 <own><outside> dj
L <A> 的 <zone><client> lb
L <A> 的 <zone><far> nZ
L <A> 的 <zone><host> jd
L <A> 的 <zone><outside> lb
L <A> 能 <host><outside> jd
L <A> 自 <gateway><client> jd
L <A> 自 <gateway><far> lb
L <A> 自 <host><outside> kc
L <A> 自 <host><own> jd
L <A> 访 <zone><host> jd
L <A> 访 <zone><outside> jd
L <A> 这 <zone><own> jd
L <client> jd
L <far> am
L <host> <A> <client><own> jd
L <host> kc
L <n> , <client><far> jd
L <n> , <client><own> kc
L <n> , <far><own> kc
L <n> , <zone><outside> kc
L <n> : <client><client> lb
L <n> : <client><own> oY
L <n> : <far><own> ma
L <n> : <host><client> ck
L <n> <A> <host><client> dj
L <n> <n> <client><client> lb
L <n> <n> <client><host> jd
L <n> <n> <client><own> jd
L <n> <n> <far><own> jd
L <n> <n> <host><client> ck
L <n> and <client><own> jd
L <n> from <outside><host> jd
L <n> from <outside><own> jd
L <n> ip <client><client> kc
L <n> ip <client><far> lb
L <n> ip <far><own> kc
L <n> of <own><outside> dj
L <n> on <host><outside> Zn
L <n> on <own><zone> ck
L <n> you <client><own> jd
L <n> you <zone><own> kc
L <server> bl
L <service> <n> <client><host> kc
L <service> <n> <host><outside> am
L <service> <n> <outside><host> jd
L <service> <n> <outside><own> nZ
L <service> <n> <zone><own> jd
L <service> from <host><far> jd
L <service> from <outside><gateway> jd
L <service> on <gateway><outside> Yo
L <service> on <host><outside> Yo
L <service> on <own><outside> dj
L <service> to <gateway><zone> ck
L <zone> , <zone><own> nZ
L <zone> -d <zone><own> kc
L <zone> <A> <client><own> jd
L <zone> <A> <zone><own> kc
L <zone> dj
L <zone> i <client><own> jd
L ^ <A> <client><client> oY
L ^ <A> <client><far> kc
L ^ <A> <client><gateway> lb
L ^ <A> <client><host> jd
L ^ <A> <client><own> kc
L ^ <A> <far><own> kc
L ^ <A> <gateway><client> ma
L ^ <A> <gateway><far> lb
L ^ <A> <gateway><host> jd
L ^ <A> <gateway><outside> ck
L ^ <A> <gateway><own> kc
L ^ <A> <host><client> pX
L ^ <A> <host><far> ma
L ^ <A> <host><host> jd
L ^ <A> <host><outside> lb
L ^ <A> <host><own> lb
L ^ <A> <host><public> lb
L ^ <A> <host><zone> bl
L ^ <A> <outside><gateway> jd
L ^ <A> <outside><host> ma
L ^ <A> <outside><own> jd
L ^ <A> <own><client> bl
L ^ <A> <own><zone> bl
L ^ <A> <server><own> kc
L ^ <A> <zone><client> ma
L ^ <A> <zone><far> jd
L ^ <A> <zone><gateway> kc
L ^ <A> <zone><outside> kc
L ^ <A> <zone><own> kc
L ^ <A> <zone><public> nZ
L ^ <A> <zone><zone> nZ
L ^ <n> <client><client> oY
L ^ <n> <client><far> lb
L ^ <n> <client><host> kc
L ^ <n> <client><own> jd
L ^ <n> <far><own> kc
L ^ <outside> <far><own> ma
L ^ <service> <client><far> jd
L ^ <service> <client><gateway> jd
L ^ <service> <client><host> kc
L ^ <service> <far><own> ma
L ^ <service> <gateway><zone> bl
L ^ <service> <outside><gateway> jd
L ^ <service> <outside><own> jd
L ^ <service> <own><outside> bl
L ^ <service> <own><zone> ck
L ^ <service> <zone><far> jd
L ^ <service> <zone><gateway> jd
L ^ <service> <zone><host> kc
L ^ <zone> <client><host> lb
L ^ a <far><own> jd
L ^ can <host><far> kc
L ^ can <host><outside> lb
L ^ can <host><public> kc
L ^ can <zone><outside> jd
L ^ can <zone><zone> jd
L ^ customer <far><own> kc
L ^ dmesg <client><host> kc
L ^ do <zone><own> kc
L ^ does <far><own> oY
L ^ does <gateway><far> jd
L ^ does <host><far> jd
L ^ does <host><outside> kc
L ^ does <host><own> oY
L ^ does <outside><own> jd
L ^ does <own><zone> Yo
L ^ does <zone><zone> jd
L ^ hairpin <zone><own> jd
L ^ hey <zone><own> jd
L ^ i <client><own> jd
L ^ i <zone><host> ma
L ^ if <client><own> jd
L ^ if <far><own> ma
L ^ if <outside><own> jd
L ^ if <zone><host> jd
L ^ if <zone><outside> kc
L ^ if <zone><own> kc
L ^ is <client><host> jd
L ^ is <client><own> kc
L ^ is <far><zone> dj
L ^ is <gateway><outside> Yo
L ^ is <gateway><zone> dj
L ^ is <host><outside> bl
L ^ is <outside><host> lb
L ^ is <outside><own> kc
L ^ is <own><outside> am
L ^ is <own><zone> ck
L ^ is <zone><client> jd
L ^ is <zone><zone> kc
L ^ maillog <host><far> ck
L ^ my <client><own> jd
L ^ our <far><own> kc
L ^ outlook <client><own> kc
L ^ ping <client><far> ma
L ^ ping <client><host> lb
L ^ ping <zone><host> kc
L ^ postfix <host><far> lb
L ^ say <zone><own> kc
L ^ tcp <far><own> jd
L ^ tcpdump <client><host> jd
L ^ tcpdump <far><own> jd
L ^ the <client><own> lb
L ^ the <zone><own> kc
L ^ thunderbird <client><own> jd
L ^ udp <client><far> jd
L ^ user <client><own> jd
L ^ we <far><own> lb
L ^ what <client><host> jd
L ^ what <far><own> kc
L ^ what <outside><own> jd
L ^ what <own><outside> am
L ^ what <zone><gateway> jd
L ^ what <zone><host> ma
L ^ what <zone><own> kc
L ^ why <client><host> kc
L ^ why <client><own> jd
L ^ why <own><zone> bl
L ^ would <client><own> jd
L ^ would <own><zone> ck
L ^ 从 <client><host> jd
L ^ 从 <far><own> jd
L ^ 假 <zone><outside> jd
L ^ 假 <zone><own> jd
L ^ 内 <client><own> jd
L ^ 如 <zone><outside> jd
L ^ 帮 <client><own> jd
L ^ 我 <far><own> lb
L ^ 要 <zone><outside> jd
L ^ 要 <zone><own> jd
L a <A> <zone><own> kc
L a client <zone><own> jd
L a kc
L accept jd
L access dj
L after lb
L again ck
L an pX
L and kc
L any kc
L anybody jd
L app kc
L are <A> <zone><zone> jd
L are nZ
L arriving lb
L assume lb
L at <A> <client><host> kc
L at <A> <far><own> kc
L attacker oY
L back nZ
L backup kc
L be jd
L behind jd
L box kc
L branch lb
L but jd
L by kc
L can <A> <gateway><host> jd
L can <A> <host><far> ma
L can <A> <zone><zone> jd
L can i <gateway><zone> am
L can lb
L can the <host><far> jd
L capture am
L change jd
L ci ma
L clients jd
L com dj
L come jd
L comes kc
L coming ma
L confirm nZ
L connect am
L connect to <far><host> Zn
L connect to <own><client> ck
L connect to <own><zone> dj
L connection refused <own><client> Xp
L conntrack -l <far><own> jd
L could ma
L could somebody <outside><host> jd
L curl am
L customer dj
L dead kc
L delete kc
L dig am
L dmesg ck
L do jd
L do the <zone><outside> kc
L does <A> <client><far> jd
L does <A> <client><own> jd
L does <A> <far><own> lb
L does <A> <host><far> bl
L does <A> <zone><own> jd
L does <A> <zone><zone> ma
L does kc
L dovecot kc
L drop , <zone><gateway> jd
L drop line <outside><own> jd
L dropped jd
L error dj
L evidence jd
L example bl
L explain kc
L for <A> <far><own> lb
L for the <outside><zone> ma
L forward -i <zone><zone> jd
L forward -s <zone><outside> kc
L from <A> <client><client> kc
L from <A> <client><gateway> jd
L from <A> <far><host> lb
L from <A> <far><own> jd
L from <A> <host><client> kc
L from <A> <host><far> jd
L from <A> <outside><gateway> jd
L from <A> <outside><host> kc
L from <A> <zone><client> lb
L from <A> <zone><outside> jd
L from lb
L from the <client><own> jd
L from the <host><far> jd
L get ck
L goes kc
L gone kc
L good jd
L grep kc
L guest jd
L hairpin jd
L have kc
L he ck
L hello kc
L here dj
L hey , <zone><own> jd
L home ma
L host <A> <client><client> Zn
L host jd
L how kc
L i bl
L i'd kc
L icmp kc
L if i <client><own> lb
L if i <outside><own> nZ
L if input <zone><gateway> jd
L if we <zone><outside> jd
L in <A> <zone><far> jd
L in <A> <zone><zone> jd
L in ma
L in the <client><own> jd
L into bl
L ip <A> <client><client> lb
L ip <A> <client><far> kc
L ip <A> <client><host> kc
L ip <A> <far><own> lb
L ip <host> <client><own> jd
L ip dj
L iptables nZ
L is <A> <client><host> kc
L is <A> <client><own> kc
L is <A> <far><own> kc
L is <A> <own><zone> ck
L is <A> <zone><zone> kc
L is <service> <gateway><outside> Yo
L is <service> <gateway><zone> ck
L is <service> <host><outside> Wq
L is kc
L it dj
L it's jd
L itself kc
L job jd
L just kc
L kindly jd
L laptop kc
L leave lb
L let <A> <client><own> kc
L let's jd
L like lb
L line <n> <client><far> lb
L line <n> <zone><outside> ma
L logged ma
L machine kc
L machines jd
L make jd
L mar kc
L masquerade , <zone><outside> jd
L me jd
L monday jd
L monitor lb
L monitoring kc
L morning lb
L must authentication <client><own> jd
L must authentication <zone><own> lb
L mx ck
L my lb
L nat jd
L nc dj
L never dj
L new kc
L ni kc
L normal jd
L nov lb
L of <A> <own><outside> dj
L of <A> <zone><own> jd
L of the <zone><own> jd
L on <A> <client><host> kc
L on <A> <client><own> nZ
L on <A> <gateway><host> ma
L on <A> <host><client> Zn
L on <A> <host><host> lb
L on <A> <host><outside> Yo
L on <A> <host><own> oY
L on <A> <outside><zone> oY
L on <A> <own><outside> am
L on <A> <own><zone> Yo
L on <A> <zone><own> kc
L on <zone> <client><host> jd
L on a <zone><own> kc
L on the <host><outside> Xp
L on the <host><own> lb
L once ma
L only this <client><host> jd
L open jd
L our ma
L our monitoring <far><own> kc
L outbound kc
L outgoing kc
L packets nZ
L partner ck
L pc ma
L pcs jd
L people in <zone><own> jd
L ping <A> <host><client> Xp
L ping from <client><host> jd
L pinging <A> <client><client> ck
L pinging Zn
L plz jd
L possible kc
L postfix <service> <far><host> Zn
L postfix on <host><far> kc
L postmortem jd
L postrouting -s <zone><own> kc
L ppl jd
L prerouting -i <outside><own> jd
L printer <A> <client><host> jd
L printer dj
L printers kc
L proposed jd
L put jd
L question ma
L queue lb
L quick lb
L reason jd
L relay am
L review jd
L right kc
L root bl
L route jd
L runner kc
L says ck
L scanner jd
L seen dj
L send ck
L should lb
L side ma
L sitting kc
L snat to <host><far> ma
L so jd
L some lb
L somebody on <outside><host> jd
L someone on <outside><host> jd
L sorry jd
L source <own> <host><far> ma
L src <A> <client><client> jd
L state jd
L status ck
L stopping jd
L stuck kc
L syn sent <client><host> jd
L taken jd
L tcp lb
L teh lb
L test kc
L that kc
L the <A> <gateway><host> kc
L the <A> <gateway><own> jd
L the <A> <gateway><zone> am
L the <A> <host><host> jd
L the <A> <host><own> kc
L the <A> <zone><outside> ma
L the <A> <zone><own> jd
L the <host> <far><own> kc
L the <host> <host><outside> lb
L the <host> <zone><own> jd
L the <zone> <zone><own> lb
L the masquerade <client><far> kc
L the masquerade <zone><far> jd
L then ma
L there jd
L they ck
L thinking jd
L thunderbird on <client><own> jd
L thursday lb
L ticket jd
L time ma
L times jd
L to <A> <client><own> lb
L to <A> <far><zone> Zn
L to <A> <gateway><zone> dj
L to <A> <host><client> bl
L to <A> <own><client> ck
L to <A> <own><outside> ck
L to <A> <zone><own> kc
L to a <far><own> jd
L to bl
L to connect <own><zone> dj
L to drop <client><gateway> jd
L to source <host><far> ma
L to the <gateway><zone> ck
L tonight kc
L too jd
L trace <A> <far><own> kc
L traffic kc
L two jd
L udp <n> <outside><own> jd
L udp <n> <zone><far> jd
L up kc
L user kc
L user on <client><own> jd
L verdict for <far><own> kc
L verdict lb
L wants ck
L wat kc
L way does <client><own> jd
L we moved <zone><own> kc
L week jd
L were kc
L what happens <zone><own> kc
L what if <outside><own> jd
L what if <zone><gateway> jd
L what if <zone><own> kc
L what would <zone><host> jd
L whats kc
L when <A> <far><own> ma
L whether kc
L while dj
L why does <client><own> kc
L why does <own><zone> am
L why does <zone><own> ma
L with kc
L worker kc
L would <A> <far><own> ma
L would <A> <host><far> ma
L would <A> <zone><own> jd
L would adding <client><own> jd
L would jd
L wrong ck
L yes kc
L you must <client><own> jd
L you must <zone><own> kc
L 一 dj
L 一 条 <zone><outside> ma
L 上 <A> <zone><own> jd
L 上 jd
L 从 <A> <far><own> jd
L 从 <A> <outside><gateway> jd
L 从 <A> <zone><host> jd
L 会 kc
L 假 如 <zone><outside> jd
L 假 如 <zone><own> jd
L 出 jd
L 出 口 <far><own> ma
L 到 <A> <client><own> nZ
L 到 ip <client><own> jd
L 到 这 <client><client> jd
L 加 一 <zone><outside> ma
L 单 lb
L 口 jd
L 同 jd
L 回 kc
L 地 dj
L 址 dj
L 外 jd
L 如 jd
L 如 果 <zone><outside> jd
L 审 jd
L 客 户 <far><own> lb
L 您 jd
L 手 机 <zone><own> lb
L 报 <n> <client><own> jd
L 接 dj
L 日 志 <far><own> jd
L 来 kc
L 板 jd
L 果 kc
L 段 jd
L 测 kc
L 生 kc
L 用 dj
L 的 dj
L 目 dj
L 看 到 <client><client> jd
L 要 jd
L 要 是 <zone><outside> jd
L 要 是 <zone><own> jd
L 计 jd
L 起 jd
L 边 lb
L 这 个 <client><client> jd
L 连 bl
L 那 kc
L 里 ck
M ' am
M 'connection jd
M 's kc
M 's own <gateway><far> jd
M 's own <gateway><own> jd
M , <B> <own><outside> dj
M , <server> <client><own> kc
M , <service> <outside><own> jd
M , bl
M , 连 <client><own> jd
M -> <B> <client><client> kc
M -> <B> <client><far> lb
M -> <B> <client><host> jd
M -> <B> <host><far> lb
M -> <B> <host><host> jd
M -> <B> <outside><host> jd
M -> <B> <zone><outside> kc
M -> ma
M -d <B> <outside><own> jd
M -j ck
M -m dj
M -o <B> <zone><zone> jd
M -p dj
M : <n> <own><client> bl
M : <n> <zone><own> jd
M : connect <host><far> jd
M : connect <own><zone> ck
M : connection <far><host> Zn
M : connection <own><client> ck
M : connection <own><far> ck
M ; lb
M <B> $ <client><far> ma
M <B> $ <client><host> jd
M <B> $ <client><own> ma
M <B> $ <far><own> nZ
M <B> $ <far><zone> bl
M <B> $ <gateway><far> jd
M <B> $ <gateway><own> kc
M <B> $ <gateway><zone> ck
M <B> $ <host><far> lb
M <B> $ <host><own> kc
M <B> $ <outside><host> ma
M <B> $ <outside><own> kc
M <B> $ <own><client> ck
M <B> $ <own><far> dj
M <B> $ <own><outside> dj
M <B> $ <server><own> lb
M <B> $ <zone><client> jd
M <B> $ <zone><far> nZ
M <B> $ <zone><host> qW
M <B> $ <zone><outside> kc
M <B> $ <zone><own> qW
M <B> $ <zone><public> jd
M <B> $ <zone><zone> lb
M <B> , <client><client> dj
M <B> , <client><host> ma
M <B> , <client><own> oY
M <B> , <far><client> bl
M <B> , <far><host> lb
M <B> , <far><own> ma
M <B> , <gateway><far> lb
M <B> , <gateway><host> kc
M <B> , <gateway><outside> bl
M <B> , <gateway><zone> am
M <B> , <outside><host> lb
M <B> , <outside><own> kc
M <B> , <own><client> am
M <B> , <own><zone> dj
M <B> , <zone><far> lb
M <B> , <zone><gateway> kc
M <B> , <zone><host> kc
M <B> , <zone><outside> lb
M <B> , <zone><own> jd
M <B> -j <zone><zone> kc
M <B> -p <outside><own> jd
M <B> : <host><far> kc
M <B> : <outside><host> kc
M <B> : <zone><zone> nZ
M <B> <n> <client><host> jd
M <B> <n> <client><own> kc
M <B> <n> <gateway><host> kc
M <B> <n> <host><far> dj
M <B> <n> <host><outside> lb
M <B> <n> <zone><outside> kc
M <B> <n> <zone><own> jd
M <B> <own> <client><own> jd
M <B> <own> <host><own> kc
M <B> <service> <client><own> jd
M <B> <service> <zone><outside> jd
M <B> <service> <zone><zone> kc
M <B> ? <client><far> lb
M <B> ? <far><own> ma
M <B> ? <gateway><far> jd
M <B> ? <gateway><outside> dj
M <B> ? <gateway><zone> Yo
M <B> ? <host><client> jd
M <B> ? <host><far> lb
M <B> ? <host><host> lb
M <B> ? <host><own> jd
M <B> ? <outside><host> kc
M <B> ? <outside><own> sU
M <B> ? <outside><zone> nZ
M <B> ? <own><client> dj
M <B> ? <own><outside> bl
M <B> ? <own><zone> am
M <B> ? <zone><far> jd
M <B> ? <zone><host> jd
M <B> ? <zone><outside> lb
M <B> ? <zone><own> jd
M <B> ? <zone><zone> pX
M <B> a <client><far> jd
M <B> access <zone><outside> kc
M <B> allowed <client><far> kc
M <B> and <client><own> jd
M <B> and <zone><own> jd
M <B> at <zone><zone> jd
M <B> come <zone><own> jd
M <B> does <zone><own> kc
M <B> dport <far><own> lb
M <B> i <client><own> lb
M <B> is <zone><host> kc
M <B> itself <outside><gateway> jd
M <B> just <client><own> kc
M <B> just <own><client> dj
M <B> just <zone><own> ma
M <B> lan <zone><zone> nZ
M <B> ok <zone><outside> jd
M <B> on <client><client> nZ
M <B> on <far><own> kc
M <B> on <gateway><far> jd
M <B> on <host><far> jd
M <B> on <host><outside> jd
M <B> on <host><public> lb
M <B> on <zone><outside> jd
M <B> or <zone><own> jd
M <B> over <zone><host> jd
M <B> port <client><client> kc
M <B> port <client><far> kc
M <B> port <client><host> lb
M <B> port <far><host> ma
M <B> port <host><far> jd
M <B> port <outside><host> lb
M <B> port <outside><own> kc
M <B> s <client><far> kc
M <B> s <client><host> lb
M <B> s <far><own> kc
M <B> s <host><client> ck
M <B> s <own><client> ck
M <B> server <client><host> kc
M <B> server <zone><host> jd
M <B> sport <host><far> kc
M <B> still <outside><own> kc
M <B> tcp <client><far> nZ
M <B> tcp <client><host> jd
M <B> tcp <far><own> lb
M <B> what <zone><own> jd
M <B> when <zone><own> lb
M <B> works <zone><own> jd
M <B> 为 <zone><own> jd
M <B> 之 <zone><zone> kc
M <B> 会 <client><host> jd
M <B> 会 <gateway><own> kc
M <B> 发 <client><own> jd
M <B> 吗 <host><outside> jd
M <B> 就 <client><own> kc
M <B> 就 <zone><own> kc
M <B> 打 <zone><own> jd
M <B> 报 <client><own> kc
M <B> 的 <client><client> jd
M <B> 的 <client><gateway> ma
M <B> 的 <gateway><far> kc
M <B> 的 <zone><far> jd
M <host> <B> <own><client> ck
M <host> server <client><host> jd
M <host> server <zone><host> jd
M <n> , <client><own> jd
M <n> , <own><zone> ck
M <n> : <host><client> ck
M <n> : <host><gateway> bl
M <n> : <host><own> kc
M <n> : <own><zone> dj
M <n> <n> <client><own> lb
M <n> <n> <own><client> Zn
M <n> ck
M <n> example <host><far> kc
M <n> from <client><own> kc
M <n> ms <host><client> am
M <n> on <client><own> jd
M <n> on <far><own> kc
M <n> on <host><outside> ma
M <n> on <zone><own> lb
M <outside> kc
M <own> Zn
M <public> <B> <host><own> jd
M <public> jd
M <server> lb
M <service> <B> <client><host> jd
M <service> <B> <client><own> kc
M <service> <n> <client><host> nZ
M <service> <n> <client><own> kc
M <service> <n> <far><own> kc
M <service> <n> <host><far> lb
M <service> <n> <outside><host> jd
M <service> <n> <zone><host> jd
M <service> on <far><own> jd
M <service> on <outside><own> jd
M <service> on <zone><host> jd
M <service> to <host><host> jd
M <service> to <zone><gateway> lb
M <service> to <zone><host> nZ
M <service> 登 <zone><gateway> jd
M <zone> -j <zone><client> jd
M <zone> jd
M ? dj
M a connection <outside><zone> lb
M a dj
M able oY
M access ma
M ack lb
M against <B> <zone><own> kc
M against ma
M aimed kc
M allowed oY
M an kc
M and <B> <zone><zone> jd
M any nZ
M arbitrary ma
M are jd
M arrive jd
M as ck
M asking kc
M at <B> <client><far> kc
M at <B> <far><own> kc
M at <B> <outside><host> jd
M at <B> <zone><own> jd
M authentication when <client><own> jd
M be able <client><host> kc
M browse jd
M can nZ
M can't nZ
M cannot ma
M client am
M com jd
M coming am
M complains kc
M connect from <host><far> bl
M connect jd
M connect to <client><host> jd
M connect to <client><own> jd
M connect to <far><own> lb
M connect to <host><far> lb
M connection refused <own><client> dj
M connection refused <zone><own> lb
M connection to <zone><own> jd
M connects kc
M connects to <far><own> lb
M could nZ
M curl <B> <gateway><own> jd
M curl nZ
M customer dj
M deliver lb
M delivers nZ
M denied kc
M desk <B> <own><client> bl
M desk bl
M dialled lb
M directly kc
M do jd
M dport <n> <own><far> Wq
M dport dj
M dst <B> <client><client> jd
M example lb
M example net <host><far> kc
M failed kc
M fetch oY
M for <B> <far><own> pX
M for <B> <outside><own> kc
M for <B> <own><outside> ck
M for <B> <own><zone> ck
M for <B> <zone><own> lb
M for Zn
M from <B> <client><own> lb
M from <B> <far><client> ck
M from <B> <far><zone> ck
M from <B> <gateway><client> Xp
M from <B> <gateway><far> kc
M from <B> <gateway><outside> bl
M from <B> <gateway><zone> ck
M from <B> <host><client> Yo
M from <B> <host><far> ma
M from <B> <host><outside> Xp
M from <B> <host><zone> dj
M from <B> <own><far> ck
M from <B> <own><outside> bl
M from <B> <zone><own> kc
M from <B> <zone><zone> kc
M from dj
M from my <own><client> bl
M from the <own><outside> Zn
M from unknown <host><far> am
M from unknown <host><gateway> bl
M get lb
M get to <client><far> jd
M get to <host><far> kc
M get to <outside><own> kc
M get to <zone><outside> jd
M get to <zone><zone> kc
M gets lb
M github jd
M go jd
M has to <client><host> jd
M have <B> <zone><outside> kc
M have oY
M he lb
M hit kc
M hitting <B> <far><own> kc
M hitting ma
M host bl
M hosts jd
M i'm dj
M if bl
M im ck
M in <B> <client><zone> dj
M in ck
M initiate nZ
M inner jd
M into <B> <host><zone> jd
M into <B> <zone><zone> kc
M into oY
M ip <host> <own><client> ck
M is <B> <own><client> dj
M is set <zone><own> jd
M it's ck
M itself lb
M just bl
M keeps oY
M leg jd
M let ck
M lose jd
M mails kc
M may jd
M monday jd
M monitoring bl
M must lb
M mx <n> <host><far> kc
M mx ma
M my ck
M my desk <own><client> bl
M need jd
M needs ma
M needs to <host><outside> kc
M net <B> <host><far> kc
M net jd
M no jd
M off ma
M on <B> <client><outside> nZ
M on <B> <client><own> nZ
M on <B> <far><own> lb
M on <B> <host><client> dj
M on <B> <outside><own> ma
M on <B> <zone><own> jd
M on dj
M on the <zone><host> kc
M one kc
M onto lb
M open <B> <outside><own> jd
M open the <zone><own> kc
M open to <own><outside> ck
M opening kc
M opens jd
M org jd
M out to <host><outside> lb
M outbound nZ
M over <service> <far><own> jd
M over ma
M own kc
M packet kc
M page kc
M pcs kc
M permitted lb
M ping <B> <client><gateway> jd
M ping <B> <gateway><client> kc
M ping <B> <zone><client> jd
M ping <B> <zone><far> jd
M ping kc
M pingable bl
M pinging lb
M pings ma
M plain ma
M pointed jd
M poll ma
M port <n> <host><client> ck
M port <n> <host><outside> lb
M port <n> <own><outside> dj
M portal jd
M postfix <service> <host><far> lb
M postfix smtpd <host><far> am
M postfix smtpd <host><gateway> bl
M ppl kc
M print kc
M provider kc
M public jd
M pull ma
M push lb
M query lb
M ran ck
M reach <B> <client><far> jd
M reach <B> <host><public> jd
M reach <B> <zone><zone> kc
M reach kc
M reachable Zn
M reachable from <host><outside> Zn
M reachable from <own><outside> dj
M reached am
M refused' kc
M relay oY
M report jd
M reports kc
M request jd
M router jd
M s , <client><own> jd
M s oY
M say ma
M says kc
M scan kc
M scan to <client><host> kc
M see <B> <zone><zone> nZ
M see ck
M seen Vr
M sees ma
M sends kc
M sends through <zone><own> jd
M sent am
M server <B> <client><host> jd
M session kc
M set up <zone><own> jd
M should jd
M shows bl
M since then <zone><own> kc
M sites jd
M sitting Zn
M smtpd <n> <host><far> am
M smtpd <n> <host><gateway> bl
M smtpd dj
M so ma
M something kc
M start jd
M still get <client><far> kc
M still get <far><own> nZ
M still get <outside><own> kc
M still get <zone><far> kc
M still jd
M still reach <client><far> jd
M straight lb
M straight to <outside><host> jd
M submit kc
M supposed lb
M sync jd
M talk nZ
M talking ma
M target ma
M tcp dj
M teh ma
M that's ck
M the <B> <client><host> kc
M the <B> <outside><gateway> jd
M the <B> <outside><host> lb
M the <B> <own><outside> Zn
M the <B> <zone><gateway> jd
M the <B> <zone><zone> ma
M the <host> <zone><host> jd
M the <host> <zone><own> jd
M they kc
M this ck
M thru jd
M time kc
M timeout kc
M to <B> <client><client> lb
M to <B> <client><far> jd
M to <B> <client><host> jd
M to <B> <far><host> ma
M to <B> <far><own> jd
M to <B> <gateway><far> kc
M to <B> <gateway><own> jd
M to <B> <host><client> kc
M to <B> <host><far> qW
M to <B> <host><host> jd
M to <B> <host><outside> pX
M to <B> <host><own> jd
M to <B> <outside><client> lb
M to <B> <outside><host> jd
M to <B> <outside><zone> ma
M to <B> <own><outside> ck
M to <B> <zone><client> kc
M to <B> <zone><far> jd
M to <B> <zone><outside> jd
M to <own> <own><client> dj
M to <public> <host><own> kc
M to <service> <client><own> kc
M to <service> <zone><client> kc
M to jd
M to mx <host><far> lb
M to open <zone><own> jd
M to port <host><outside> kc
M to pull <host><outside> kc
M to the <client><host> jd
M to the <client><own> lb
M to the <outside><host> kc
M to the <zone><gateway> jd
M toward ma
M towards <B> <zone><own> lb
M towards qW
M traffic jd
M tries jd
M trying <own> <own><zone> bl
M type kc
M typed ck
M udp <n> <client><far> kc
M under oY
M unknown <B> <host><far> am
M unknown <B> <host><gateway> bl
M unknown dj
M updates from <host><far> kc
M updates ma
M use <service> <zone><own> jd
M use jd
M user jd
M users jd
M uses kc
M via <B> <client><own> kc
M via lb
M vpn jd
M wants nZ
M we lb
M website jd
M week dj
M what dj
M when bl
M when it <client><own> jd
M which kc
M wifi lb
M with lb
M work Xp
M would lb
M 一 kc
M 上 <B> <host><outside> kc
M 下 jd
M 不 jd
M 不 通 <zone><host> jd
M 主 kc
M 之 jd
M 了 lb
M 从 am
M 们 lb
M 写 jd
M 出 <B> <zone><outside> kc
M 出 kc
M 到 <B> <client><client> kc
M 到 <B> <zone><client> ma
M 到 kc
M 动 kc
M 去 <B> <zone><far> ma
M 去 <B> <zone><zone> kc
M 去 kc
M 反 jd
M 发 jd
M 口 ck
M 否 kc
M 和 lb
M 器 jd
M 在 ck
M 填 lb
M 填 的 <client><own> kc
M 对 bl
M 往 lb
M 得 lb
M 想 lb
M 我 们 <outside><own> kc
M 户 kc
M 打 lb
M 投 jd
M 接 jd
M 方 kc
M 明 jd
M 明 明 <client><own> jd
M 映 jd
M 是 <B> <client><own> kc
M 是 <B> <own><client> ck
M 是 <B> <zone><host> kc
M 有 bl
M 本 机 <gateway><far> ma
M 本 机 <gateway><host> jd
M 本 机 <gateway><own> jd
M 机 <B> <own><client> ck
M 机 jd
M 条 jd
M 来 kc
M 查 nZ
M 样 dj
M 桌 jd
M 没 am
M 源 bl
M 用 <service> <outside><own> jd
M 电 脑 <own><client> Zn
M 登 kc
M 的 <n> <own><outside> ck
M 的 client <zone><own> kc
M 的 user <zone><own> kc
M 的 同 <zone><host> jd
M 直 jd
M 程 jd
M 端 ck
M 网 jd
M 能 <service> <outside><gateway> kc
M 能 lb
M 能 上 <host><outside> kc
M 能 打 <zone><own> kc
M 脑 打 <zone><own> jd
M 自 己 <gateway><client> jd
M 自 己 <gateway><far> lb
M 自 己 <host><outside> kc
M 自 己 <host><own> jd
M 被 ck
M 访 问 <gateway><own> jd
M 访 问 <host><outside> jd
M 说 kc
M 调 jd
M 走 jd
M 超 ck
M 进 kc
M 远 jd
M 连 <B> <client><client> ma
M 连 <B> <host><own> jd
M 连 kc
M 连 接 <client><own> jd
M 那 jd
M 配 jd
M 配 的 <zone><own> jd
M 里 lb
M 问 <B> <gateway><own> jd
M 问 <B> <host><outside> jd
M 问 <B> <host><own> jd
M 问 jd
M 面 lb
M 题 dj
M 馈 jd
R , <gateway> <zone><host> jd
R , <n> <client><host> nZ
R , <outside> <client><own> jd
R , <outside> <zone><own> kc
R , <zone> <zone><outside> kc
R , allowed <client><host> jd
R , allowed <zone><zone> qW
R , although <zone><own> jd
R , any <zone><zone> ma
R , but <zone><own> kc
R , ck
R , does <client><own> jd
R , does <far><own> lb
R , does <host><far> ma
R , does <outside><own> jd
R , does <zone><host> kc
R , does <zone><own> kc
R , is <zone><zone> ma
R , length <client><client> lb
R , length <client><far> kc
R , length <client><host> kc
R , length <client><own> jd
R , length <far><own> lb
R , never <far><own> jd
R , no <client><host> jd
R , no <zone><own> jd
R , port <zone><own> lb
R , seq <client><client> lb
R , seq <client><far> kc
R , seq <client><host> kc
R , seq <client><own> jd
R , seq <far><own> lb
R , win <client><far> kc
R , win <client><host> lb
R , win <client><own> jd
R , win <far><own> kc
R , works <zone><own> kc
R , 为 <client><host> jd
R , 为 <client><own> lb
R , 为 <zone><own> kc
R , 什 <client><own> jd
R , 会 <far><own> lb
R , 会 <zone><own> jd
R , 包 <far><own> lb
R , 帮 <client><own> jd
R , 是 <far><own> jd
R , 是 <outside><own> kc
R -i jd
R -j accept <zone><zone> jd
R -j dnat <outside><own> jd
R -j lb
R -m jd
R -m tcp <outside><own> jd
R -o jd
R -p tcp <outside><own> jd
R : <n> <client><own> kc
R : <n> <far><own> jd
R : connection <client><own> kc
R : connection <host><far> kc
R : connection <host><own> ma
R <client> $ <own><- ck
R <far> dst <host><far> kc
R <far> kc
R <gateway> ? <host><far> ck
R <gateway> or <client><own> jd
R <host> $ <client><own> kc
R <host> $ <outside><own> jd
R <host> $ <zone><own> kc
R <n> $ <client><client> nZ
R <n> $ <client><far> jd
R <n> $ <client><own> ma
R <n> $ <outside><host> jd
R <n> $ <outside><own> kc
R <n> $ <own><far> Vr
R <n> $ <zone><zone> jd
R <n> , <client><client> ma
R <n> , <client><far> kc
R <n> , <client><host> lb
R <n> , <far><own> kc
R <n> , <host><outside> lb
R <n> , <outside><host> jd
R <n> , <zone><client> ma
R <n> , <zone><far> jd
R <n> , <zone><host> kc
R <n> , <zone><zone> lb
R <n> -j <outside><own> jd
R <n> : <client><own> jd
R <n> : <far><own> jd
R <n> <n> <client><own> kc
R <n> <n> <host><client> dj
R <n> <n> <host><far> ck
R <n> ? <client><far> kc
R <n> ? <client><host> kc
R <n> ? <client><own> jd
R <n> ? <far><host> bl
R <n> ? <far><own> lb
R <n> ? <host><zone> nZ
R <n> ? <outside><host> jd
R <n> ? <outside><own> lb
R <n> ? <zone><host> ma
R <n> ? <zone><outside> jd
R <n> ? <zone><own> jd
R <n> assured <client><own> jd
R <n> dport <host><far> kc
R <n> failed <client><own> lb
R <n> g <zone><own> lb
R <n> ip <client><client> kc
R <n> ip <far><host> kc
R <n> packet <client><host> lb
R <n> proto <client><client> jd
R <n> proto <client><host> jd
R <n> proto <far><own> kc
R <n> received <client><host> lb
R <n> src <far><own> jd
R <n> tcp <far><host> kc
R <n> tcp <far><own> kc
R <n> tcp <host><client> ma
R <n> tcp <host><far> pX
R <n> tcp <zone><zone> jd
R <n> what <far><own> jd
R <n> you <zone><own> kc
R <n> 一 <client><own> kc
R <n> 不 <zone><own> jd
R <n> 为 <client><own> jd
R <n> 会 <outside><own> jd
R <n> 端 <host><outside> kc
R <n> 这 <client><far> jd
R <n> 这 <far><own> jd
R <outside> am
R <outside> it <zone><own> lb
R <own> : <client><own> jd
R <own> <far> <far><own> jd
R <own> port <client><own> lb
R <own> sport <host><far> kc
R <public> , <outside><host> lb
R <public> kc
R <server> jd
R <service> $ <host><host> jd
R <service> $ <zone><own> kc
R <service> , <host><host> lb
R <service> : <client><own> jd
R <service> <n> <zone><host> jd
R <service> <n> <zone><zone> jd
R <service> on <zone><own> lb
R <service> 吗 <outside><host> kc
R <zone> , <client><far> lb
R <zone> 还 <zone><outside> kc
R ? $ <client><client> jd
R ? $ <client><far> ma
R ? $ <client><gateway> lb
R ? $ <client><host> jd
R ? $ <client><outside> lb
R ? $ <client><own> pX
R ? $ <far><client> am
R ? $ <far><own> lb
R ? $ <far><zone> Yo
R ? $ <gateway><client> jd
R ? $ <gateway><far> lb
R ? $ <gateway><host> lb
R ? $ <gateway><own> kc
R ? $ <gateway><zone> Xp
R ? $ <host><far> kc
R ? $ <host><gateway> ck
R ? $ <host><host> jd
R ? $ <host><own> nZ
R ? $ <host><public> lb
R ? $ <host><zone> dj
R ? $ <outside><gateway> jd
R ? $ <outside><own> nZ
R ? $ <own><client> bl
R ? $ <own><far> ck
R ? $ <own><outside> Xp
R ? $ <own><zone> Xp
R ? $ <zone><client> kc
R ? $ <zone><far> lb
R ? $ <zone><gateway> kc
R ? $ <zone><host> ma
R ? $ <zone><outside> nZ
R ? $ <zone><own> kc
R ? $ <zone><public> lb
R ? $ <zone><zone> kc
R ? ? <client><own> kc
R ? ? <zone><own> oY
R ? example <client><far> jd
R a ? <client><far> jd
R aa jd
R able dj
R accept , <zone><host> jd
R accept , <zone><outside> kc
R accept dj
R ack dj
R address jd
R after ma
R again lb
R all ? <zone><outside> jd
R all ? <zone><zone> nZ
R allowed ? <client><host> jd
R allowed ? <zone><outside> jd
R allowed ? <zone><zone> ma
R am kc
R an answer <far><own> jd
R and am
R and then <client><own> kc
R answer $ <far><own> kc
R answer lb
R answers lb
R any traffic <zone><zone> kc
R anything ma
R anywhere ? <outside><own> jd
R are ma
R as kc
R assured mark <client><own> jd
R at all <zone><zone> ma
R back $ <client><own> jd
R back to <client><own> jd
R be let <far><own> jd
R because dj
R been bl
R being jd
R blame jd
R browser jd
R by kc
R bypass kc
R call lb
R can kc
R chain kc
R change lb
R check jd
R com ma
R come back <client><own> kc
R come back <zone><own> jd
R comes kc
R coming lb
R connect : <client><own> ma
R connect jd
R connection jd
R connection refused <client><own> jd
R connection timed <client><own> lb
R connection timed <host><far> kc
R curl ck
R dead jd
R decides kc
R default jd
R deliver dj
R delivers ck
R destination <host> <outside><own> jd
R die lb
R direct jd
R directly , <outside><host> kc
R directly lb
R directly on <outside><host> jd
R dnat kc
R dnat to <outside><own> jd
R do i <client><own> jd
R do jd
R does it <far><own> ma
R does it <host><far> kc
R does it <zone><own> nZ
R does the <far><own> jd
R does the <host><far> lb
R does the <zone><own> jd
R does this <client><own> jd
R don't lb
R down kc
R dport <n> <client><client> jd
R dport <n> <far><own> jd
R dport <n> <host><far> kc
R dport <n> <outside><own> jd
R drop jd
R dropped $ <zone><host> jd
R dropped kc
R dst <own> <host><far> kc
R e lb
R each lb
R entry jd
R err jd
R even kc
R everything jd
R failed : <client><own> ma
R failed lb
R filtered ma
R fine $ <zone><own> kc
R fine jd
R flow ck
R for pX
R forward kc
R forwarded lb
R g jd
R getting jd
R give ma
R gives jd
R go jd
R goes kc
R going jd
R good jd
R hairpin jd
R have kc
R he jd
R healthy jd
R helpdesk kc
R her kc
R here lb
R hit kc
R home jd
R hop ma
R i e <outside><host> jd
R icmp oY
R in kc
R in the <client><host> kc
R inner dj
R input ck
R internal jd
R involved lb
R ip <own> <far><own> jd
R ip ma
R is fine <client><own> jd
R is fine <zone><own> kc
R is it <host><far> jd
R is it <outside><own> nZ
R is that <client><host> kc
R is that <zone><own> jd
R isn't ck
R isolated ma
R it ? <client><far> kc
R it ? <client><host> kc
R it ? <zone><own> kc
R it is <zone><own> lb
R its kc
R just hangs <own><client> dj
R just spins <client><own> lb
R keeps jd
R know kc
R lan nZ
R land on <outside><own> kc
R leave lb
R length <n> <client><client> kc
R length <n> <client><far> kc
R length <n> <far><host> kc
R length <n> <far><own> kc
R let in <far><own> jd
R let nZ
R like kc
R line kc
R load kc
R loads kc
R looks kc
R mail gw <client><far> kc
R mail gw <zone><host> kc
R mail gw <zone><own> jd
R make it <far><own> lb
R make jd
R masquerade ma
R masqueraded oY
R matters kc
R mean kc
R minute jd
R must authentication <zone><own> jd
R must kc
R my jd
R my phone <own><client> bl
R need bl
R nobody jd
R none kc
R normal ? <far><own> jd
R not ? <zone><zone> jd
R of the <zone><own> jd
R ok ? <zone><outside> jd
R ok lb
R on <n> <client><far> jd
R on <n> <client><own> kc
R on <n> <far><own> jd
R on <n> <host><public> kc
R on <n> <outside><own> jd
R on <outside> <far><own> jd
R on <zone> <client><far> lb
R on bl
R on port <host><far> lb
R on the <outside><own> kc
R once jd
R only ck
R open dj
R or dropped <zone><host> lb
R or is <zone><own> jd
R or no <zone><zone> nZ
R or not <zone><zone> lb
R our lb
R our side <far><own> kc
R ours lb
R out $ <host><far> kc
R out , <zone><own> jd
R out is <host><far> jd
R outgoing jd
R over nZ
R packet loss <client><host> lb
R packets transmitted <client><host> lb
R pass ma
R passed lb
R path jd
R permitted lb
R ping jd
R please lb
R pls jd
R port <n> <client><client> kc
R port <n> <client><far> kc
R port <n> <client><host> kc
R port <n> <far><own> kc
R port <n> <host><far> nZ
R port <n> <host><own> kc
R port <n> <outside><host> kc
R port <n> <outside><own> kc
R port <n> <zone><host> jd
R postfix jd
R print ck
R prot jd
R proto tcp <client><client> jd
R proto tcp <far><own> jd
R public jd
R rather ck
R reach jd
R reachable kc
R received , <client><host> lb
R refused , <zone><own> jd
R refused jd
R replies jd
R reply jd
R return jd
R routed lb
R router dj
R rst , <client><own> kc
R rule kc
R ruleset kc
R s , <client><far> kc
R s , <client><host> lb
R s , <client><own> jd
R s , <far><own> kc
R s , <host><client> ck
R s , <own><client> dj
R say lb
R see kc
R seq <n> <client><far> kc
R seq <n> <client><host> jd
R seq <n> <client><own> jd
R seq <n> <far><host> kc
R seq <n> <far><own> kc
R server on <zone><host> kc
R server's jd
R session kc
R set kc
R she jd
R shows dj
R side kc
R since oY
R sits dj
R somebody kc
R source kc
R sport <n> <host><far> kc
R src <far> <host><far> kc
R still dj
R subnet lb
R syn $ <client><client> jd
R syn ack <far><own> jd
R talk kc
R tcp -m <outside><own> jd
R tcp <n> <client><far> kc
R tcp <n> <far><own> kc
R tcp <n> <host><client> jd
R tcp <n> <host><outside> ma
R tcp <n> <zone><client> lb
R tcp dport <outside><own> jd
R tell dj
R that kc
R that's kc
R the <gateway> <client><client> nZ
R the <gateway> <far><own> kc
R the <gateway> <host><far> kc
R the <gateway> <zone><own> jd
R the <host> <far><own> lb
R the <zone> <zone><own> jd
R the box <far><own> nZ
R the connection <zone><own> jd
R the dj
R the return <zone><own> jd
R the same <client><own> kc
R the same <zone><own> jd
R then jd
R they lb
R three lb
R through kc
R timed kc
R timed out <client><host> kc
R timed out <client><own> kc
R timed out <host><far> kc
R to <host> <host><client> Zn
R to <host> <zone><host> jd
R to <own> <client><own> kc
R to <own> <own><zone> dj
R to Yo
R to destination <outside><own> jd
R today kc
R traffic lb
R transmitted , <client><host> lb
R trouble jd
R true kc
R trying jd
R ttl <n> <client><far> jd
R udp <n> <host><far> lb
R udp ma
R up jd
R via dj
R way ck
R we kc
R what happens <zone><own> kc
R what is <zone><own> kc
R when kc
R when the <zone><own> nZ
R where lb
R who is <client><own> jd
R why $ <client><own> lb
R why $ <zone><own> jd
R why ? <zone><own> kc
R will kc
R win <n> <client><far> kc
R win <n> <client><host> lb
R win <n> <client><own> jd
R win <n> <far><own> kc
R with <service> <zone><own> jd
R with lb
R without jd
R work ? <zone><own> jd
R work kc
R works fine <zone><own> kc
R wrong lb
R you must <zone><own> kc
R 上 ck
R 不 是 <client><host> jd
R 不 行 <client><own> jd
R 不 通 <zone><zone> jd
R 为 什 <client><client> jd
R 为 什 <client><own> kc
R 为 什 <zone><own> kc
R 么 $ <zone><host> jd
R 么 $ <zone><own> jd
R 么 不 <zone><own> jd
R 之 jd
R 之 间 <zone><zone> kc
R 了 $ <client><own> kc
R 了 $ <far><own> kc
R 了 $ <zone><host> jd
R 了 $ <zone><own> jd
R 了 , <zone><own> ma
R 了 dj
R 了 吗 <zone><own> jd
R 互 kc
R 些 jd
R 什 dj
R 什 么 <client><client> jd
R 什 么 <client><own> jd
R 什 么 <far><own> jd
R 什 么 <outside><own> jd
R 什 么 <zone><host> ma
R 什 么 <zone><outside> kc
R 什 么 <zone><own> kc
R 从 lb
R 以 kc
R 们 jd
R 会 被 <client><client> jd
R 会 被 <client><far> ma
R 会 被 <far><own> jd
R 会 走 <client><own> jd
R 但 kc
R 信 <n> <host><outside> jd
R 全 kc
R 写 jd
R 出 lb
R 出 得 <host><far> jd
R 到 <host> <client><own> kc
R 到 <host> <gateway><own> kc
R 到 了 <far><own> lb
R 到 哪 <far><own> jd
R 加 jd
R 原 因 <client><own> jd
R 去 jd
R 去 吗 <host><far> jd
R 去 吗 <host><outside> kc
R 变 成 <host><far> jd
R 口 , <host><outside> jd
R 口 <n> <zone><own> jd
R 口 jd
R 可 jd
R 同 dj
R 吗 $ <far><own> kc
R 吗 $ <gateway><client> ma
R 吗 $ <outside><gateway> jd
R 吗 $ <own><outside> dj
R 吗 $ <zone><client> kc
R 吗 $ <zone><far> jd
R 吗 $ <zone><outside> jd
R 吗 $ <zone><zone> ma
R 吗 ? <client><far> ma
R 吗 ? <host><far> jd
R 吗 ? <outside><host> jd
R 吗 ? <zone><outside> lb
R 吗 ? <zone><zone> jd
R 呢 kc
R 哪 里 <zone><own> jd
R 啊 jd
R 回 jd
R 地 址 <host><far> jd
R 址 变 <host><far> jd
R 好 的 <zone><own> jd
R 完 jd
R 定 kc
R 客 dj
R 就 能 <zone><own> kc
R 开 <service> <zone><own> kc
R 开 dj
R 急 jd
R 意 思 <far><own> kc
R 户 dj
R 抓 lb
R 拒 jd
R 按 kc
R 提 示 <zone><own> jd
R 放 行 <client><far> kc
R 放 行 <far><own> lb
R 放 行 <host><outside> jd
R 放 行 <zone><outside> jd
R 放 行 <zone><zone> lb
R 文 jd
R 断 jd
R 时 $ <zone><own> jd
R 是 不 <client><host> jd
R 是 谁 <client><own> jd
R 有 kc
R 有 没 <zone><outside> kc
R 本 jd
R 条 ck
R 条 规 <client><host> kc
R 条 规 <client><own> kc
R 条 规 <far><own> kc
R 条 规 <outside><own> kc
R 条 规 <zone><own> jd
R 析 jd
R 果 jd
R 次 jd
R 正 常 <client><own> kc
R 段 jd
R 没 lb
R 没 有 <zone><outside> jd
R 流 jd
R 源 地 <host><far> jd
R 然 后 <client><own> kc
R 生 jd
R 的 $ <far><own> jd
R 的 $ <outside><own> jd
R 的 $ <zone><own> kc
R 的 , <client><own> jd
R 的 <n> <client><client> jd
R 的 <n> <zone><client> jd
R 的 <service> <zone><outside> jd
R 的 tcp <far><own> kc
R 的 吗 <client><host> jd
R 直 超 <client><own> jd
R 端 口 <host><outside> jd
R 绕 jd
R 网 jd
R 老 kc
R 能 dj
R 行 kc
R 行 吗 <client><far> lb
R 被 jd
R 规 则 <client><host> jd
R 规 则 <client><own> jd
R 规 则 <far><own> kc
R 规 则 <outside><own> jd
R 规 则 <zone><outside> nZ
R 解 dj
R 访 bl
R 该 jd
R 走 哪 <client><own> lb
R 超 jd
R 身 jd
R 边 ck
R 达 jd
R 过 哪 <outside><own> jd
R 还 是 <zone><own> jd
R 这 ck
R 这 是 <far><own> lb
R 这 条 <far><own> jd
R 进 dj
R 通 nZ
R 通 不 <zone><zone> kc
R 通 了 <zone><own> ma
R 量 jd
R 问 bl
R 问 题 <zone><own> jd
R 间 kc
R 题 kc
R 马 上 <client><own> kc
^ <A> 's jd
^ <A> -> jd
^ <A> <B> lb
^ <A> <n> kc
^ <A> can't ma
^ <A> from am
^ <A> gets kc
^ <A> itself oY
^ <A> needs jd
^ <A> ping jd
^ <A> server kc
^ <A> talking jd
^ <A> to nZ
^ <A> user jd
^ <A> 主 kc
^ <A> 出 jd
^ <A> 到 kc
^ <A> 去 kc
^ <A> 发 jd
^ <A> 可 kc
^ <A> 和 lb
^ <A> 往 kc
^ <A> 访 jd
^ <A> 走 jd
^ <A> 进 kc
^ <A> 那 jd
^ <A> 里 jd
^ <host> jd
^ <outside> lb
^ <service> <A> dj
^ <service> from jd
^ <zone> <A> kc
^ <zone> 上 kc
^ <zone> 那 jd
^ and ma
^ any kc
^ anything jd
^ are <A> jd
^ are jd
^ assume jd
^ can <A> jd
^ can i Xp
^ can someone jd
^ change lb
^ could a kc
^ could jd
^ curl dj
^ customer dj
^ dear colleagues jd
^ dmesg ck
^ do the lb
^ does <A> jd
^ does <service> jd
^ does anything lb
^ does lb
^ for ma
^ for the ma
^ from oY
^ from the oY
^ good jd
^ hairpin kc
^ hello , jd
^ hello kc
^ how jd
^ i dj
^ i'm sitting jd
^ if a jd
^ if i'm lb
^ if somebody ck
^ ip <A> kc
^ ip kc
^ is <service> bl
^ maillog on am
^ mar <n> kc
^ mar kc
^ morning lb
^ nc dj
^ no jd
^ not kc
^ on <A> kc
^ on <zone> jd
^ on ma
^ on the jd
^ once ma
^ once the kc
^ one jd
^ one of jd
^ our monitoring kc
^ our nZ
^ ping <A> ck
^ ping from kc
^ pinging <A> bl
^ pinging bl
^ plz kc
^ postfix on ma
^ proposed jd
^ root kc
^ say the jd
^ seen am
^ seen on am
^ should lb
^ since jd
^ so lb
^ src <A> ma
^ src ma
^ suppose the jd
^ tcpdump ni kc
^ the <A> lb
^ the jd
^ thinking kc
^ thunderbird on jd
^ ticket jd
^ trace <A> jd
^ trying to ma
^ wat kc
^ we moved jd
^ what source dj
^ whats kc
^ when <A> lb
^ why is jd
^ will <A> jd
^ would an lb
^ would it kc
^ would kc
^ 在 ma
^ 如 jd
^ 如 果 jd
^ 审 jd
^ 审 计 jd
^ 您 jd
^ 您 好 jd
^ 我 jd
^ 日 kc
^ 日 志 kc
^ 有 lb
^ 老 板 jd
a <A> kc
a <B> am
a <service> jd
a ? kc
a customer at kc
a guest jd
a machine jd
a packet jd
a tcp jd
a timeout ma
a workstation jd
able to ping kc
accept does kc
access <B> ma
access ? $ lb
access ? lb
access to <B> lb
access to lb
add -a forward kc
address , dj
address <B> $ kc
address ? $ kc
address ? jd
afterwards ? $ jd
against <B> , kc
against <B> ma
aimed at <B> kc
aimed at kc
all ? $ dj
allowed ? $ kc
allowed ? lb
allowed out lb
allowed out to jd
although <service> kc
an <A> kc
an <service> kc
an attacker oY
and <B> , ma
and <B> kc
and <n> kc
and <service> ma
and back ? ma
and back lb
and gets jd
and port <n> jd
and port jd
and since kc
and want kc
and want to kc
and what kc
and which jd
answer : ma
answered by ck
any port $ kc
any port jd
any traffic kc
any way kc
anything stopping jd
are they kc
arrive ? $ jd
arrive ? jd
arriving on kc
as seen am
asking $ kc
at <A> and jd
at <A> says kc
at <B> on ma
at <B> port lb
at <host> ma
at the jd
authentication , 客 jd
back ? $ kc
back ? kc
back through us jd
be forwarded kc
be let ck
be let in jd
before the lb
box $ jd
box , jd
but not dj
by <A> jd
by <B> dj
by <service> , kc
by <service> lb
by which rule jd
can <A> go jd
can <A> lb
can <A> open kc
can <A> ping lb
can <A> reach jd
can <A> send jd
can <A> still jd
can <A> use jd
can <zone> kc
can <zone> then kc
can anybody lb
can i dj
can not dj
can open kc
can ppl jd
can someone jd
can the nZ
can they lb
cannot connect jd
cannot connect to jd
cant <A> jd
ci runner <A> lb
ci runner lb
client <A> kc
client address ck
colleagues , jd
com <n> kc
come from lb
comes back jd
coming from <A> nZ
coming from <B> dj
confirm that kc
confirm whether lb
connect <B> nZ
connect ? $ jd
connect ? jd
connect from bl
connect from unknown am
connect to <A> ck
connect to <B> kc
connect to host dj
connecting to <B> kc
connection from <A> kc
connection from kc
connection to <B> kc
connections into lb
connects to <B> kc
conntrack -l grep kc
could a host jd
could a kc
could i kc
could somebody lb
cross the <gateway> jd
cross the jd
curl <B> nZ
dead for kc
dear colleagues , jd
dear colleagues jd
deferred connect ck
deferred connect to ck
delete line <n> kc
delete line kc
delete the ma
deliver outbound lb
delivers to <B> ma
desk <B> bl
desk in <B> bl
desk in ck
destination <host> $ kc
dev <outside> $ dj
dev <outside> ck
dev <zone> jd
dialled <B> lb
dig <A> am
directly on jd
directly to jd
do <A> kc
do i land lb
do packets jd
do the jd
do they jd
do we jd
do with ma
does <A> reach jd
does <B> bl
does <host> kc
does <service> <n> kc
does <zone> nZ
does anything stop kc
does he ma
does it get dj
does its ma
does mail dj
does mail gw dj
does our kc
does that get jd
does the <host> kc
does the answer kc
does the reply jd
does the return oY
does this tell ck
dovecot : <service> kc
dovecot : kc
dport <n> $ lb
dpt <n> syn lb
drop ? jd
drop the masquerade kc
drop 吗 lb
drop 的 lb
dropped or kc
e : aa jd
e <A> nZ
e <A> to nZ
e g kc
echo request , ma
echo request ma
end up on jd
err connection jd
err connection timed jd
ever comes ma
example , bl
example com <n> kc
example net <B> kc
example org kc
expected to jd
explain ? $ ck
explain ? ck
f <n> ip jd
fine $ jd
fine , kc
first <client> nZ
first <far> dj
first <outside> lb
first <own> Rv
first <server> kc
first <zone> oY
for <B> $ ck
for <B> , lb
for <B> ck
for <B> port lb
for <zone> lb
for that kc
for them ? lb
for them jd
forward -i <A> kc
forward -s <zone> ck
forward <n> -s jd
forward is jd
forward policy jd
forward policy to kc
forward rule lb
forward that jd
forwarded or dropped kc
forwarded or kc
forwarded to ck
from <A> , ma
from <A> for ma
from <A> kc
from <A> make kc
from <A> to kc
from <B> , ck
from <B> : ck
from <B> ? dj
from <B> dj
from <B> on dj
from <zone> kc
from a <B> ck
from my laptop bl
from the <A> nZ
from the <B> Yo
from the lb
from there ? jd
from there ma
from unknown <B> dj
get <n> lb
get anywhere jd
get at <B> jd
get at jd
get into <B> kc
get into kc
get out kc
get out to jd
get there ? kc
get through ? jd
get thru lb
get to <B> jd
gets a lb
gets out kc
go $ jd
go to lb
goes in jd
going on kc
going to <B> jd
going via kc
got a jd
gw $ ck
gw ? $ kc
gw ? kc
gw let kc
hairpin <A> kc
hairpin ? jd
happens to <A> kc
have <B> access kc
have <B> oY
have a jd
have to kc
healthy ? ck
hello , jd
here $ lb
hit <B> kc
hit <service> jd
hit the lb
hitting <B> ma
host <A> dj
host <A> port ck
host <B> dj
hosts on nZ
how does jd
i <service> lb
i am jd
i delete kc
i drop line ck
i e <A> nZ
i e ma
i have jd
i have to jd
i land lb
i land on lb
i mean kc
i need ck
i need one lb
i put jd
i run ck
i was ck
i would jd
i'd like kc
i'd like to kc
i'm sitting at jd
icmp echo jd
if <A> jd
if a kc
if i delete lb
if i'm ma
if line <n> kc
if line kc
if someone lb
if that kc
if we jd
if you lb
in $ jd
in , jd
in <A> , lb
in <A> to kc
in <B> $ bl
in <B> ? lb
in <zone> , lb
in from <B> ck
in from ck
in its lb
in on <A> kc
in on <B> bl
in the rules kc
inc <n> lb
instead of jd
into <A> dj
into <A> from dj
into <B> $ kc
into <B> , kc
into <B> ? kc
into <B> oY
into <zone> jd
into the <B> kc
ip $ jd
ip <client> kc
ip <host> <A> jd
ip <host> <B> ck
ip <host> lb
ip <own> <far> jd
ip 是 <A> kc
is <A> , kc
is <A> able jd
is <A> reachable am
is <B> ck
is <gateway> to ma
is <service> dj
is <service> from ma
is <service> on Vr
is <service> to bl
is ? nZ
is configured jd
is dead kc
is it possible kc
is ok dj
is on lb
is set kc
is set to jd
is stuck kc
is that the ck
is there anything kc
is this kc
isolated from kc
it be nZ
it does kc
it for ck
it get there jd
it is fine ck
it not lb
it only lb
it opens ma
it permitted lb
it possible kc
it that kc
it the bl
it thru nZ
it work ck
it's fine jd
its -i kc
its <service> ma
itself , kc
itself : kc
kindly confirm jd
kinds <client><client> jd
kinds <client><far> ma
kinds <client><gateway> lb
kinds <client><host> jd
kinds <client><own> nZ
kinds <client><zone> ck
kinds <far><client> am
kinds <far><host> jd
kinds <far><own> nZ
kinds <far><zone> Xp
kinds <gateway><client> kc
kinds <gateway><far> ma
kinds <gateway><host> qW
kinds <gateway><outside> bl
kinds <gateway><own> kc
kinds <gateway><zone> Yo
kinds <host><far> lb
kinds <host><host> jd
kinds <host><outside> kc
kinds <host><own> oY
kinds <host><public> lb
kinds <host><zone> ck
kinds <outside><gateway> jd
kinds <outside><host> lb
kinds <outside><own> oY
kinds <own><client> Yo
kinds <own><far> am
kinds <own><gateway> ck
kinds <own><host> am
kinds <own><outside> am
kinds <own><zone> bl
kinds <server><own> kc
kinds <zone><client> ma
kinds <zone><far> nZ
kinds <zone><gateway> kc
kinds <zone><host> nZ
kinds <zone><outside> nZ
kinds <zone><own> kc
kinds <zone><public> ma
kinds <zone><zone> oY
know whether kc
land on the jd
laptop <A> lb
len <n> proto lb
length <n> <n> kc
length <n> that's lb
let in ? jd
let it jd
let through ? kc
let through kc
let's say jd
like that lb
like to know kc
like to lb
line <n> ? jd
lives on dj
logged in lb
logged in on jd
lose <B> jd
mail from <B> lb
mail from kc
mail gw ? lb
mail gw dj
mail gw let kc
mail through <B> jd
make it kc
mar <n> <n> kc
masquerade rule jd
me , kc
monitoring host ck
must authentication' kc
my box dj
my desk <B> bl
my desk in am
my mail lb
names at <B> jd
names at jd
need one lb
needs <service> kc
needs to kc
needs to pull lb
net <B> : kc
net <B> kc
never a kc
next hop oY
ni <zone> : lb
ni <zone> kc
no , jd
no ? $ jd
no ? jd
no go jd
no vpn kc
nobody in <A> jd
nobody in jd
not be ck
not from kc
nothing from ck
nothing in lb
nothing on kc
nov <n> <n> lb
nov <n> lb
of <B> ? lb
of <B> lb
of forward jd
of that ma
of the <host> jd
off from ma
on <A> from dj
on <A> jd
on <A> opens kc
on <A> reachable Yo
on <A> wants kc
on <A> who jd
on <B> $ am
on <B> ? pX
on <B> or kc
on <B> port ma
on <B> udp kc
on <B> when ma
on <n> , jd
on <outside> ma
on <service> to jd
on <zone> i jd
on a <A> kc
on a <B> ck
on dev <outside> ck
on dev <zone> jd
on its jd
on monday kc
on tcp port ck
on the <A> ck
on the <B> dj
on the client ck
on the way jd
on thursday lb
once i kc
once the kc
one of kc
one of the jd
onto <B> ma
open <B> ? ma
open <service> jd
open <service> on jd
open connections ma
open for lb
open from <B> dj
open from dj
open tcp <n> kc
open tcp kc
open the <host> jd
open the lb
open to <B> am
opening <B> kc
opens <service> kc
or are kc
or are they lb
or is it kc
or no $ jd
or no ? kc
or no jd
or only ck
or the <host> lb
our <B> server dj
our <service> ma
our box kc
our monitoring probe jd
our own lb
ours ? kc
out $ kc
out <zone> src jd
out ? $ jd
out ? jd
out and lb
out of <B> dj
out of dj
out on <outside> lb
out src <A> ma
out src ma
out there lb
out to <A> dj
out to <B> jd
out to kc
outbound delivery kc
outgoing <service> nZ
outlook 报 kc
over <B> jd
over <service> <n> ma
over <service> from lb
over <service> ma
over to kc
packet $ ma
packet ? $ dj
packet ? dj
pass $ jd
pc <A> ma
people in <A> jd
pick up jd
ping <A> bl
ping <A> from am
ping <B> , jd
ping <B> ? jd
ping <B> kc
ping <B> 能 jd
ping from <A> jd
ping from jd
ping 得 kc
ping 得 到 kc
ping 通 <B> jd
pinging <A> Zn
pinging <A> from bl
pinging <B> lb
pings <B> ma
please , lb
pls $ jd
pointed at <B> jd
pointed at jd
policy ? $ ma
policy ? ma
policy becomes ck
policy to accept kc
port $ kc
port <n> $ kc
port <n> : dj
port <n> and dj
port <n> does jd
port <n> from jd
port <n> is jd
port <n> on lb
possible with jd
postfix on <A> jd
postfix on kc
postfix smtpd <n> dj
postfix smtpd dj
print to <B> kc
printer <A> kc
probe at am
prot <n> $ Zn
prot <n> jd
public ip jd
question : jd
quick one : kc
quick one jd
reach <B> kc
reach <B> on jd
reach <B> port jd
reach <service> jd
reach itself kc
reach the jd
reachable ? $ jd
reachable ? jd
reachable for bl
reachable from <B> Zn
reachable from Zn
real client Yo
real client address ck
refused $ jd
refused on <B> kc
refused on kc
reply , jd
request , id jd
request , ma
resolve names at jd
return path jd
right ? $ nZ
right ? nZ
root <A> dj
rule ? $ kc
rule ? kc
rule decides kc
rule for kc
rule lets kc
ruleset ? jd
runner <A> lb
s , jd
s , seq kc
sackok , length kc
say <A> kc
say <B> kc
say the jd
says <B> ma
says <n> lb
says <service> jd
scanner at ck
second <- Yo
second <client> ck
second <gateway> kc
second <host> ma
second <outside> dj
second <own> nZ
second <public> oY
second <zone> Yo
see <B> oY
see it ma
see the real ck
see when dj
send its jd
send out jd
sending from <A> kc
sending from kc
sends a kc
sends to <B> kc
sends to kc
seq <n> $ kc
server at nZ
server be dj
server itself jd
server on <service> jd
server on jd
server reachable Zn
server see dj
server to <B> jd
server to jd
session to <B> jd
session to kc
set up kc
should <service> jd
should be kc
show up jd
since <n> am kc
since <n> kc
since then jd
since this kc
since this morning kc
sits at ck
sits behind ck
sits in dj
smtpd <n> : dj
smtpd <n> dj
so <A> ma
so it kc
somebody in <A> jd
somebody in jd
somebody on <A> jd
somebody out on jd
someone on <A> jd
someone on jd
sorry to jd
src <A> , jd
src <client> dst jd
src <client> jd
status deferred ck
status deferred connect ck
still be able jd
still get out kc
still get to jd
still open jd
still reach <B> jd
still reach jd
stopping <A> from kc
stopping <A> kc
stops <A> jd
straight into <B> kc
straight into kc
straight to jd
suppose the jd
supposed to be kc
supposed to jd
supposed to work dj
syn , lb
syn ack ma
syn 这 kc
talk to <B> ma
talk to ma
talk to the kc
talking to <B> kc
talking to kc
tcp , jd
tcp <A> kc
tcp <n> $ jd
tcp <n> , kc
tcp <n> ? jd
tcp <n> on kc
tcp <n> to pX
tcp from <A> jd
tcp from jd
tcpdump ni <zone> kc
tcpdump ni kc
teh <A> ma
teh <B> ma
tell us ck
that $ ma
that <A> ma
that <B> kc
that ? $ kc
that ? kc
that arrives kc
that be jd
that get kc
that go ma
that is jd
that lets am
that on dj
that packet jd
that pass kc
that the <gateway> dj
the <A> , lb
the <A> box nZ
the <A> host kc
the <A> jd
the <A> to kc
the <B> ? ck
the <B> box kc
the <B> host jd
the <B> server's kc
the <gateway> $ kc
the <gateway> ? kc
the <gateway> lb
the <host> box jd
the <host> host jd
the <n> ma
the <server> ck
the <service> <n> jd
the <service> ma
the answer jd
the chain jd
the client ck
the connection to ck
the dnat oY
the forward jd
the internal kc
the line kc
the machine dj
the masquerade rule jd
the old jd
the one bl
the other dj
the printers kc
the queue jd
the real am
the real client am
the reason jd
the replies jd
the reset ? jd
the ruleset kc
the three jd
then $ kc
then get kc
then reach kc
there $ kc
there ? $ jd
there ? jd
there anything kc
there is jd
they see kc
they use kc
this : jd
this ? $ kc
this ? lb
this box jd
this is kc
this morning kc
this one dj
this tell ck
this tell us ck
through $ kc
through ? $ jd
through ? lb
through the gateway jd
through this box jd
through this jd
through us jd
thru $ ma
thru <B> kc
thru or jd
thunderbird on jd
ticket <n> : jd
ticket <n> jd
timed out $ kc
timeout , kc
timeout 了 kc
times out on kc
to <A> , ck
to <A> -> kc
to <A> <own> ck
to <A> am
to <B> $ lb
to <B> <n> lb
to <B> <own> lb
to <B> and jd
to <B> directly kc
to <B> does lb
to <B> dropped kc
to <B> is ma
to <B> itself kc
to <B> kc
to <B> make jd
to <B> on nZ
to <B> should nZ
to <B> still jd
to <B> tcp jd
to <B> which lb
to <n> on kc
to <own> port jd
to <public> <B> jd
to <service> <n> kc
to <zone> kc
to a ck
to accept kc
to add -a jd
to add jd
to append kc
to blame jd
to deliver jd
to host <A> ck
to it $ kc
to know lb
to know whether kc
to me lb
to open <B> kc
to our ma
to ping jd
to print dj
to print to am
to pull kc
to push kc
to resolve jd
to resolve names jd
to send its jd
to submit kc
to teh <B> jd
to teh kc
to the <A> ck
to the <B> jd
to the <service> kc
to us kc
today ? $ jd
tonight , ma
toward <B> ma
towards <B> pX
trace : lb
trace <A> <B> lb
trace <A> jd
trace <A> to jd
true ? $ lb
trying to ma
type <B> into lb
type <B> kc
udp <n> ? oY
udp <n> jd
udp <n> to jd
udp port <n> dj
udp port dj
unable to jd
unknown <B> dj
up ? $ kc
up ? kc
up to jd
up with jd
updates from <B> kc
updates from kc
use <B> jd
use <public> jd
user <A> kc
user at <A> kc
user at kc
verdict for <A> jd
verdict for lb
via <B> $ jd
via <B> , kc
via <B> lb
wants <B> nZ
wants <service> ma
way out jd
way out to jd
we only kc
we put jd
week and dj
what about nZ
what if input jd
what if the lb
what would jd
what's going kc
what's going on kc
when <A> connects kc
when <A> lb
when <B> am
when i dj
when it jd
when they jd
where does it jd
where does jd
whether <A> jd
whether the jd
which rule ? jd
which rule decides jd
which rule lets kc
which rule ma
while the jd
who answers lb
why $ kc
why <A> lb
why cant <A> jd
why cant i dj
why does it lb
why is it jd
will <gateway> jd
will it lb
will that ma
with <B> kc
with <n> ck
with it ? jd
with the jd
with these bl
with this jd
work $ kc
work for dj
work or lb
works ? $ lb
works ? ma
would <A> jd
would <A> lose kc
would <A> reach jd
would <B> dj
would <service> kc
would an lb
would it ma
would like kc
yes no $ bl
yes or jd
yes or no jd
you must authentication' kc
you please jd
一 下 jd
一 条 <n> jd
三 次 jd
上 $ kc
上 <A> jd
上 <B> <n> lb
上 <B> kc
上 <B> 吗 ma
上 curl <B> kc
上 curl kc
上 ping <B> kc
上 ping kc
上 不 jd
上 抓 jd
上 抓 包 kc
下 <A> -> jd
下 来 kc
不 $ kc
不 ? $ lb
不 ? kc
不 了 <B> lb
不 了 kc
不 开 , lb
不 放 ? kc
不 能 ping jd
不 能 访 jd
不 能 连 jd
不 走 jd
不 通 <B> jd
丢 吗 $ kc
丢 吗 nZ
个 : in kc
中 哪 jd
中 哪 条 kc
主 动 kc
主 动 往 kc
主 动 连 jd
么 $ jd
么 <A> 打 jd
么 情 kc
么 情 况 kc
么 打 kc
么 走 ? jd
么 连 jd
么 连 不 jd
之 间 kc
了 <B> kc
了 <B> 的 ma
了 一 jd
了 没 $ lb
了 没 kc
事 <A> lb
人 在 <B> dj
人 用 jd
什 么 $ jd
什 么 情 kc
什 么 连 jd
从 <A> <service> jd
从 <A> jd
从 <A> 直 nZ
从 <B> am
从 <zone> jd
他 们 kc
以 直 jd
以 直 接 jd
会 好 dj
会 好 吗 dj
会 放 jd
会 有 什 lb
会 经 lb
会 经 过 lb
会 被 drop lb
会 被 jd
会 被 丢 jd
会 被 拦 jd
会 转 到 jd
信 <n> 端 kc
候 源 jd
候 源 地 jd
允 许 oY
关 系 jd
关 系 吗 jd
出 <B> lb
出 去 kc
出 去 吗 kc
则 ? jd
则 上 jd
则 拦 kc
则 放 lb
则 放 行 ma
到 $ jd
到 <B> , kc
到 <B> <n> kc
到 <B> <server> kc
到 <B> lb
到 <B> 吗 kc
到 <B> 是 jd
到 <B> 的 ma
到 <B> 行 ma
到 <gateway> kc
到 <host> 吗 jd
到 <zone> lb
到 <zone> 的 jd
到 ip jd
到 syn kc
到 得 jd
到 得 了 jd
到 的 源 jd
制 $ jd
刷 这 lb
刷 这 个 lb
动 往 kc
动 连 <B> jd
动 连 jd
包 会 jd
包 怎 jd
包 怎 么 jd
去 <B> lb
去 ? $ dj
去 ? dj
去 不 kc
去 吗 $ lb
去 吗 jd
去 连 <B> jd
去 连 lb
反 映 jd
发 往 <B> kc
发 往 kc
口 , 会 jd
口 <n> $ lb
口 会 被 kc
口 是 jd
口 连 jd
口 通 不 jd
可 以 lb
可 以 直 jd
可 达 jd
台 电 kc
台 电 脑 kc
同 事 <A> lb
后 会 jd
后 就 kc
后 就 没 kc
后 是 哪 jd
吗 ? $ kc
吧 $ jd
命 中 哪 jd
哪 个 jd
哪 些 jd
啊 $ jd
回 包 , jd
回 程 jd
在 <A> , kc
在 <A> jd
在 <B> dj
地 址 <A> ck
地 址 会 jd
地 址 变 jd
址 <A> , ck
址 <A> ck
址 会 jd
址 会 变 jd
址 变 jd
址 变 成 jd
域 名 jd
填 的 kc
外 网 jd
外 面 ma
好 , 请 jd
如 果 kc
审 计 jd
客 户 ck
对 <B> am
对 <B> 开 ck
对 吧 $ jd
对 吧 jd
对 端 lb
己 去 kc
己 往 jd
己 能 nZ
己 能 上 ma
己 访 kc
己 访 问 kc
己 连 kc
常 $ jd
应 该 jd
应 该 是 jd
开 , lb
开 <service> jd
影 响 jd
往 <B> nZ
往 <B> 发 kc
往 <B> 的 jd
得 了 lb
得 到 <B> kc
得 去 jd
得 来 lb
得 来 吗 lb
志 : in lb
志 里 一 kc
思 $ kc
急 $ jd
您 好 , jd
您 好 jd
情 况 kc
想 <service> jd
意 思 $ kc
成 什 lb
成 什 么 lb
我 们 ma
户 端 里 jd
报 connection timed kc
拦 了 lb
拦 吗 $ jd
按 现 jd
挡 掉 kc
接 口 jd
接 在 bl
收 <B> jd
改 完 jd
放 $ ck
放 ? $ jd
放 ? jd
放 了 kc
放 行 $ jd
放 行 的 lb
日 志 dj
时 $ jd
时 候 源 jd
昨 天 jd
是 <B> $ jd
是 drop kc
是 否 jd
是 就 能 jd
是 被 丢 jd
有 $ jd
有 个 lb
有 什 lb
有 什 么 lb
有 关 系 jd
有 放 行 jd
有 被 拦 jd
有 问 kc
有 问 题 kc
本 机 访 jd
本 机 连 jd
机 器 <A> jd
机 访 kc
机 访 问 kc
机 连 <B> jd
机 连 jd
条 <n> jd
条 <n> 的 kc
果 加 一 jd
样 ? $ kc
样 ? jd
桌 面 jd
次 都 kc
正 常 $ jd
没 $ lb
没 有 $ jd
没 问 dj
没 问 题 dj
流 量 jd
用 <B> jd
用 <B> 收 jd
用 foxmail 发 jd
电 脑 <A> jd
的 , 什 jd
的 <B> , jd
的 <B> kc
的 <n> , jd
的 <n> ? nZ
的 <n> tcp jd
的 <n> udp nZ
的 <n> 吗 lb
的 <service> 会 jd
的 <service> 吗 kc
的 client kc
的 dnat jd
的 laptop lb
的 masquerade kc
的 outlook lb
的 pc ma
的 user lb
的 人 用 jd
的 信 kc
的 吧 jd
的 打 dj
的 打 印 dj
的 是 <B> jd
的 是 哪 jd
的 源 jd
直 刷 这 lb
看 到 syn kc
程 桌 jd
程 桌 面 jd
端 口 连 jd
端 里 jd
系 吗 jd
经 过 哪 kc
网 <A> jd
网 段 kc
老 是 lb
老 板 jd
能 reach jd
能 上 <B> kc
能 上 kc
能 主 jd
能 主 动 jd
能 出 jd
能 出 去 jd
能 用 <service> jd
能 连 dj
能 连 上 ck
能 通 么 jd
脑 <A> jd
脑 打 不 jd
自 己 去 kc
自 己 往 jd
自 己 能 nZ
自 己 访 kc
自 己 连 kc
自 身 kc
行 <A> jd
行 不 jd
行 不 行 jd
被 drop jd
被 drop 吗 ma
被 丢 jd
被 丢 了 kc
被 丢 吗 nZ
被 拦 jd
要 写 lb
要 连 lb
规 则 ? jd
规 则 上 jd
规 则 拦 kc
规 则 放 lb
解 析 jd
该 是 jd
走 <B> jd
走 <service> jd
走 ? $ jd
走 ? jd
走 不 走 jd
走 得 jd
走 的 是 jd
超 时 $ jd
边 <A> lb
边 <service> jd
边 放 jd
过 <gateway> jd
过 哪 kc
过 哪 些 jd
过 来 kc
返 回 kc
还 是 jd
还 是 被 jd
这 个 kc
这 台 机 lb
这 样 jd
这 边 <service> jd
这 边 放 jd
远 程 jd
远 程 桌 jd
连 <B> <n> jd
连 <B> jd
连 <B> 会 kc
连 <zone> kc
连 上 <B> kc
连 上 ck
连 的 是 kc
通 <B> jd
通 <B> 吗 kc
通 吗 $ ma
通 吗 ma
通 吧 ? jd
通 吧 jd
那 台 kc
那 边 <A> kc
邮 件 jd
都 不 lb
都 没 jd
问 <B> $ kc
问 <B> , kc
问 <B> <n> kc
问 <B> 为 kc
问 <B> 吗 jd
问 <B> 走 jd
问 题 , dj
问 题 dj
限 制 $ jd
面 的 kc
题 , dj
`;
